import type { Finding } from './finding.ts'
import { after, before, type Page } from './page.ts'

/** How long an account number is, by country. */
const lengths: ReadonlyMap<string, number> = new Map(
  (
    'ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 eg29 es24 fi18 ' +
    'fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 li21 lt20 lu20 ' +
    'lv21 ly25 ma28 mc27 md24 me22 mk19 mr27 mt31 mu30 nl18 no15 pk24 pl28 ps29 pt25 qa29 ro24 rs22 sa24 sc31 se24 ' +
    'si19 sk24 sm27 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

/** Bank accounts: international numbers whose remainder is right, and the older ones behind a word for them. */
export function findIban(page: Page): readonly Finding[] {
  const found: Finding[] = []
  for (const { index } of page.lower.matchAll(/(?<![\p{L}\d])[a-z]{2}[ .-]?\d[ .-]?\d/gu)) {
    const end = accountAt(page, index)
    if (end !== null && index >= (found.at(-1)?.end ?? 0)) found.push(finding(index, end))
  }
  return [...found, ...olderAccounts(page)]
}

const finding = (start: number, end: number): Finding => ({ kind: 'iban', strength: 'ask', start, end })

const spoken = /iban|rekening|\brek\b|\bbank|giro|overmaken|storten|account/

/** Where an account number that begins here ends. */
function accountAt(page: Page, start: number): number | null {
  const length = lengths.get(page.lower.slice(start, start + 2))
  if (length === undefined) return null
  let code = ''
  let at = start
  for (; code.length < length; at += 1) {
    const sign = page.lower[at] ?? ''
    if (/[a-z\d]/.test(sign)) code += sign
    else if (!/^(?:[ .-]|\/)$/.test(sign) || /[ .-]{2}/.test(page.lower.slice(at - 2, at))) return null
  }
  if (/[\p{L}\d]/u.test(page.lower[at] ?? '')) return null
  if (remainder(code) === 1) return at
  // Mistyped, but plainly meant as one.
  return /^nl\d{2}[a-z]{4}\d{10}$/.test(code) && spoken.test(before(page, start)) ? at : null
}

/** The first four signs go to the end, letters count from ten on, and what is left over after 97 must be one. */
function remainder(code: string): number {
  let left = 0
  for (const sign of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    left = (left * (value > 9 ? 100 : 10) + value) % 97
  }
  return left
}

const beforeOlder =
  /(?:rekening(?:nummer|nr)?|rek\.? ?(?:nummer|nr)|giro(?:nummer|rekening)?|bankaccount|account number)(?: is| was)?[.:]? {0,2}$/

function olderAccounts(page: Page): readonly Finding[] {
  return page.runs.flatMap(({ start }) => {
    if (!beforeOlder.test(before(page, start, 30))) return []
    const [number = ''] = /^\d+(?:[. ]\d+){0,4}/.exec(after(page, start, 16)) ?? []
    const digits = number.replace(/\D/g, '').length
    return digits >= 6 && digits <= 10 ? [finding(start, start + number.length)] : []
  })
}
