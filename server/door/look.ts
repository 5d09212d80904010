/** The style of pages that the server writes itself: the client's own colours and sizes, small enough to come along. */

import { faceColours } from '#shared/session/faces.ts'
// oxlint-disable-next-line no-restricted-imports -- only its text is read, so that there is one list of colours
import tokens from '../../client/look/tokens.css?raw'
import careCss from './care.css?raw'
import logoCss from './logo.css?raw'
import pageCss from './page.css?raw'
import printCss from '../exchange/print.css?raw'
// oxlint-disable-next-line no-restricted-imports -- only its text is read, so that what one sees while writing is what is printed
import sheetCss from '../../client/signal/sheet.css?raw'
import paperCss from '../exchange/signal-page.css?raw'
import { styleHash } from './headers.ts'

export interface Look {
  readonly css: string
  /** As the content policy names it. */
  readonly hash: string
}

/** `fonts` maps a font's file name, as in `tokens.css`, to where it is served; one that is not there is left out. */
export function lookWith(fonts: ReadonlyMap<string, string>): Look {
  return lookFrom(tokens, logoCss + pageCss, fonts)
}

/** The style of pages for paper, to which each adds what stands in its margins. */
export function printLookWith(fonts: ReadonlyMap<string, string>): string {
  return lookFrom(tokens, printCss, fonts).css
}

/** The style of a signal, with the paper that it is on. */
export function signalLookWith(fonts: ReadonlyMap<string, string>): string {
  return lookFrom(tokens, logoCss + sheetCss + paperCss, fonts).css
}

/** The same, for pages that one reads. */
export function readingLookWith(fonts: ReadonlyMap<string, string>): Look {
  return lookFrom(tokens, logoCss + pageCss + careCss, fonts)
}

export function lookFrom(tokens: string, own: string, fonts: ReadonlyMap<string, string>): Look {
  const faces = tokens.match(facePattern) ?? []
  const served = faces.map((face) => servedFace(face, fonts))
  const css = shrink(served.join('') + tokens.replaceAll(facePattern, '') + own + people)
  return { css, hash: styleHash(css) }
}

/** A class for each colour that people have: these pages may not style by themselves. */
const people = faceColours.map((colour, nth) => `.a${nth} { background: ${colour}; }`).join('')

const facePattern = /@font-face\s*\{[^}]*\}/g

function servedFace(face: string, fonts: ReadonlyMap<string, string>): string {
  const [whole = '', name = ''] = /url\('\.\/fonts\/([^']+)'\)/.exec(face) ?? []
  const address = fonts.get(name)
  return address === undefined ? '' : face.replace(whole, `url('${address}')`)
}

function shrink(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim()
}
