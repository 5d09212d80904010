/** Pages that whoever runs an installation answers for: written by us, filled in by them. */

import type { Language } from '#shared/board/kinds.ts'
import { html, type Html } from '#server/door/html.ts'
import { filled, inLanguage, type Both, type Filling } from './filled.ts'

export interface Section {
  readonly title: Both
  /** Paragraphs; `{name}` is filled in. */
  readonly says?: readonly Both[]
  readonly list?: readonly Both[]
  /** Where one goes on. */
  readonly link?: { readonly to: string; readonly words: Both }
  /** Rows under a head. */
  readonly table?: { readonly head: readonly Both[]; readonly rows: readonly (readonly Both[])[] }
}

export interface CarePage {
  readonly title: Both
  readonly lead: Both
  readonly sections: readonly Section[]
}

export function renderPage(page: CarePage, language: Language, filling: Filling): Html {
  const tell = (both: Both): Html => filled(inLanguage(both, language), language, filling)
  return html`<h1>${tell(page.title)}</h1>
    <p class="lead">${tell(page.lead)}</p>
    ${page.sections.map(
      ({ title, says = [], list = [], link, table }) =>
        html`<section>
          <h2>${tell(title)}</h2>
          ${says.map((one) => html`<p>${tell(one)}</p>`)}
          ${link !== undefined && html`<p><a href="${link.to}">${tell(link.words)}</a></p>`}
          ${
            list.length > 0 &&
            html`<ul>
              ${list.map((one) => html`<li>${tell(one)}</li>`)}
            </ul>`
          }
          ${
            table !== undefined &&
            html`<div class="table" tabindex="0" role="region" aria-label="${inLanguage(title, language)}">
              <table>
                <thead>
                  <tr>
                    ${table.head.map((one) => html`<th scope="col">${tell(one)}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${table.rows.map(
                    ([first, ...rest]) =>
                      html`<tr>
                        ${first !== undefined && html`<th scope="row">${tell(first)}</th>`}
                        ${rest.map((one) => html`<td>${tell(one)}</td>`)}
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
          }
        </section>`,
    )}`
}
