import { readDate } from './dates.ts'
import type { Finding } from './finding.ts'
import { before, counted, after, type Page } from './page.ts'

const document =
  /(?:paspoort|passport|identiteitskaart|identiteitsbewijs|e-?id(?![a-z])|id[- ]?(?:kaart|bewijs|card)|(?<!\p{L})id(?=[- ]?(?:nummer|nr|no))|rijbewijs|driving licen[cs]e|verblijfs(?:document|vergunning|kaart|pas)|residence permit|legitimatie(?:bewijs)?|document|doc(?=\.? ?(?:nr|no|nummer))|reisdocument|vreemdelingen(?:nummer|pas|nr)|v-?(?:nummer|nr|number)|v-nr|vnr|w-document|zorgpas|stadspas)\.?(?:[- ]?(?:nummer|nr|no|number))?[^\p{L}\d\n]?(?:[^\d\n]{0,30}[^\d\n\p{L}])?$/u
const register =
  /(?<!\p{L})(?:big|agb|skj|registerplein)(?:[- ]?(?:nummer|nr|code|registratie|registratienummer|reg))?[.: ]{0,3}(?:is |met |nummer |nr\.? )?$/u

/** Numbers of papers behind a word for them, and numbers under which professionals are registered. */
export function findDocumentNumbers(page: Page): readonly Finding[] {
  return [
    ...page.lower.matchAll(/(?<![\p{L}\d./-])(?:\d{3}-\d{7}-\d\d|(?=[a-z\d]*\d)[a-z\d]{3,14})(?![\p{L}\d]|[-/]\d)/gu),
  ].flatMap(({ 0: token, index }) => {
    const left = before(page, index, 64)
    const [value, end] = withGroups(page, token, index)
    const strength = isDocument(left, value) ? 'ask' : isRegistered(left, value) ? 'hint' : null
    if (strength === null || readDate(after(page, index)) !== null || counted.test(after(page, end))) return []
    return [{ kind: 'document-number', strength, start: index, end } as const]
  })
}

/** “281 234 5678” is one number; “NX 1234567” too. */
function withGroups(page: Page, token: string, start: number): readonly [string, number] {
  const end = start + token.length
  const [more = ''] = /^(?:[ .]\d{3,4}(?![\p{L}\d])){1,3}/u.exec(after(page, end, 16)) ?? []
  const whole = /^\d{2,4}$/.test(token) ? more : ''
  return [token + whole.replace(/\D/g, ''), end + whole.length]
}

const isDocument = (left: string, value: string): boolean => {
  if (dutch.test(value) && justId.test(left)) return true
  const enough = dutch.test(value) || value.replace(/\D/g, '').length >= 3
  return value.length >= 7 && value.length <= 14 && enough && document.test(left)
}

/** Two letters, six signs and a digit: the number of a Dutch passport or identity card. */
const dutch = /^[a-z]{2}[a-z\d]{6}\d$/
const justId = /(?<!\p{L})id[.:]? $/u

const isRegistered = (left: string, value: string): boolean => /^\d{6,12}$/.test(value) && register.test(left)
