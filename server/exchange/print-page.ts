/** A document as a page to print: headings in order and tables with heads, so that a PDF made of it is tagged. */

import { styleHash } from '#server/door/headers.ts'
import { html, Html } from '#server/door/html.ts'
import { say } from './say.ts'
import type { CardKind, Language } from '#shared/board/kinds.ts'
import type { Block } from './blocks.ts'
import type { ReadDocument } from './document.ts'

export interface PrintPage {
  readonly markup: string
  /** Of its style, as the content policy names it. */
  readonly styleHash: string
}

/** `look`: the style of all such pages; what stands in the margins is added for this one. */
export function printPageOf({ title, language, mark, consent, blocks }: ReadDocument, look: string): PrintPage {
  const page = `${say(language)('export.page')} `
  const css =
    `${look}@page{size:A4;margin:20mm 18mm 24mm;` +
    `@bottom-left{content:${quoted(mark)}}@bottom-right{content:${quoted(page)} counter(page) " / " counter(pages)}` +
    `@top-right{content:${quoted(consent)}}}`
  const { markup } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${`${title} · ${mark.split(' · ').at(-1) ?? ''}`}</title>
        <meta name="robots" content="noindex" />
        ${new Html(`<style>${css}</style>`)}
      </head>
      <body>
        <main>${threads(blocks).map((thread) => together(thread, language))}</main>
      </body>
    </html> `
  return { markup, styleHash: styleHash(css) }
}

/** A card with all that hangs on it stays on one page where that will do. */
function threads(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = []
  for (const block of blocks) {
    const begins = block.is === 'heading' && block.level < 4
    const last = parts.at(-1)
    if (last === undefined || begins) parts.push([block])
    else last.push(block)
  }
  return parts
}

function together(blocks: readonly Block[], language: Language): Html {
  const pieces = blocks.map((block) => piece(block, language))
  const [first] = blocks
  const isThread = first?.is === 'heading' && first.kind !== undefined
  return isThread ? html`<section class="thread">${pieces}</section>` : html`${pieces}`
}

function piece(block: Block, language: Language): Html {
  const lang = 'lang' in block && block.lang !== undefined && block.lang !== language ? block.lang : null
  const tongue = lang === null ? null : html` lang="${lang}"`
  if (block.is === 'heading') {
    const tag = new Html(`h${block.level}`)
    return html`<${tag}${tongue}>${block.kind !== undefined && shapeOf(block.kind)}${block.words}</${tag}>`
  }
  if (block.is === 'list') return html`<ul${tongue}>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`
  if (block.is === 'text') {
    return html`<p>${block.label !== undefined && html`<b>${block.label}:</b> `}<span${tongue}>${block.words}</span></p>`
  }
  return html`<div class="scroll"><table${tongue}><caption>${block.caption}</caption><thead><tr>${block.head.map(
    (words) => (words === '' ? html`<td></td>` : html`<th scope="col">${words}</th>`),
  )}</tr></thead><tbody>${block.rows.map(
    ([first = '', ...rest]) =>
      html`<tr>
        <th scope="row">${first}</th>
        ${rest.map((words) => html`<td>${words}</td>`)}
      </tr>`,
  )}</tbody></table></div>`
}

/** As a style writes words: what could end them is written by its number. */
const quoted = (words: string): string =>
  `"${words.replaceAll(/[^\p{L}\p{N} .,:;()·-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`

/** As on the board: each kind has a shape of its own, beside its words. */
const drawn: Readonly<Record<CardKind, string>> = {
  issue: '<circle class="kw" cx="12" cy="12" r="9"/><circle class="hole" cx="12" cy="12" r="3.5"/>',
  dilemma: '<path class="rim" d="M12 2 22 12 12 22 2 12Z"/><path class="di" d="M12 2V22L2 12Z"/>',
  direction: '<path class="ri" d="M2 3.5H12L22 12 12 20.5H2L7 12Z"/>',
}
const shapeOf = (kind: CardKind): Html =>
  new Html(`<svg width="17" height="17" viewBox="0 0 24 24" aria-hidden="true">${drawn[kind]}</svg> `)
