/** The three shapes hooked into each other, as above every page that the server writes; `logo.css` colours them. */

import { html, type Html } from './html.ts'

/** `height` in pixels. */
export const logo = (height: number): Html =>
  html`<svg width="${height * 1.5}" height="${height}" viewBox="0 0 60 40" aria-hidden="true">
    <circle class="kw" cx="13" cy="20" r="11" />
    <circle class="hole" cx="13" cy="20" r="4" />
    <path class="rim" d="M30 7 43 20 30 33 17 20Z" />
    <path class="di" d="M30 7V33L17 20Z" />
    <path class="ri" d="M36 9.5h12L58 20 48 30.5H36L41.5 20Z" />
  </svg>`
