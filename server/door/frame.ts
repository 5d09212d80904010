/** What stands around every page that the server writes: works without script. */

import type { Language } from '#shared/board/kinds.ts'
import { html, Html } from './html.ts'
import { logo } from './logo.ts'
import type { Look } from './look.ts'
import { say } from './words.ts'

export interface Page {
  readonly title: string
  readonly body: Html
  /** Where the same page is in the other language; null where the address must not be repeated. */
  readonly path: string | null
}

export function framed(page: Page, language: Language, look: Look): string {
  const other = language === 'nl' ? 'en' : 'nl'
  const { markup } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${page.title} · Inbreng</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${new Html(`<style>${look.css}</style>`)}
      </head>
      <body>
        <header class="top">
          <b>${logo(22)}Inbreng</b
          >${page.path !== null && html`<a class="lang" href="${page.path}?lang=${other}" lang="${other}" hreflang="${other}">${say(language)('common.other-language')}</a>`}
        </header>
        <main>${page.body}</main>
      </body>
    </html> `
  return markup
}

/** Why it did not work, said at once to who cannot see the page. */
export function alert(sentence: string | null): Html | null {
  return sentence === null ? null : html`<p class="bad" role="alert" id="bad">${sentence}</p>`
}
