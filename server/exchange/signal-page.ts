/** A signal as a page to print: one sheet, with headings in order, so that a PDF made of it is tagged. */

import { sizeOf } from '#shared/archive/signal-size.ts'
import type { SheetPart, SignalSheet } from '#shared/archive/signal-sheet.ts'
import type { Language } from '#shared/board/kinds.ts'
import { styleHash } from '#server/door/headers.ts'
import { html, Html } from '#server/door/html.ts'
import { logo } from '#server/door/logo.ts'
import { clean } from './blocks.ts'
import type { PrintPage } from './print-page.ts'

/** `look`: the style of the sheet and of the paper that it is on. */
export function signalPageOf(sheet: SignalSheet, look: string): PrintPage {
  const { language, kind, from, whom, title, parts, composed, made } = sheet
  const { markup } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${`${clean(title)} · ${kind}`}</title>
        <meta name="robots" content="noindex" />
        ${new Html(`<style>${look}</style>`)}
      </head>
      <body>
        <main class="sheet" data-theme="light" data-size="${sizeOf(sheet)}">
          <header>
            <p class="sheet-of">
              <span class="sheet-kind">${logo(18)}${kind}</span> <span class="sheet-from">${clean(from)}</span>
            </p>
            <h1 class="sheet-title">${clean(title)}</h1>
            <p class="sheet-whom"><b>${whom.label}</b> ${clean(whom.words)}</p>
          </header>
          ${parts.map((part) => partOf(part, language))}
          ${
            composed !== null &&
            html`<section class="sheet-part sheet-composed">
              <h2 class="sheet-head">${composed.title}</h2>
              <p class="mark">${composed.mark}</p>
              ${paragraphs(composed.words)}
            </section>`
          }
          <footer class="sheet-made">
            <h2 class="sheet-head">${made.title}.</h2>
            <p>${made.words}</p>
          </footer>
        </main>
      </body>
    </html> `
  return { markup, styleHash: styleHash(look) }
}

function partOf({ title, words, lists }: SheetPart, language: Language): Html {
  return html`<section class="sheet-part">
    <h2 class="sheet-head">${title}</h2>
    ${paragraphs(words)}
    ${
      lists.length > 0 &&
      html`<div class="sheet-lists">
        ${lists.map(
          (one) =>
            html`<section class="${`is-${one.is}`}">
              <h3 class="sheet-sub">${one.title}</h3>
              <ul>
                ${one.items.map(
                  (item) =>
                    html`<li${item.language !== language && html` lang="${item.language}"`}>${clean(item.words)}</li>`,
                )}
              </ul>
            </section>`,
        )}
      </div>`
    }
  </section>`
}

const paragraphs = (words: readonly string[]): Html =>
  html`${words.map((paragraph) => html`<p class="words">${clean(paragraph)}</p>`)}`
