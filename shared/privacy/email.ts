import type { Finding } from './finding.ts'
import { after, before, type Page } from './page.ts'

/** E-mail addresses, also those written so that machines should not read them: naam [at] domein punt nl. */
export function findEmail(page: Page): readonly Finding[] {
  return [
    ...page.lower.matchAll(
      /@|[[({<] ?(?:at|@|a|apenstaartje|apestaartje) ?[\])}>]| (?:at|apenstaartje|apenstaart|apestaartje) /g,
    ),
  ].flatMap(({ 0: sign, index }) => {
    const end = index + sign.length
    const written = sign.includes(' ') && !/[[({<]/.test(sign)
    const left = localPart(before(page, index, 80), written)
    const right = domain(after(page, end, 120), sign, /\s$/.test(before(page, index, 1)))
    if (left === null || right === null) return []
    return [{ kind: 'email', strength: 'ask', start: index - left, end: end + right } as const]
  })
}

/** How many signs of what stands before are the name in the address. */
function localPart(text: string, written: boolean): number | null {
  const name = /[\p{L}\d._%+'-]{1,64}( ?)$/u.exec(text)?.[0]
  if (name === undefined) return null
  // Somebody who writes “at” in full also writes “punt” in full.
  const more =
    /(?:[\p{L}\d-]{1,30} (?:punt|dot|streepje|underscore) ){1,3}$/u.exec(text.slice(0, -name.length))?.[0] ?? ''
  // “@naam@server” is a profile on a network of many servers.
  if (text[text.length - name.length - 1] === '@') return null
  const plain = name.replace(/^[.'%+-]+/, '')
  return plain.trim() === '' ? null : plain.length + (written || more !== '' ? more.length : 0)
}

const dot = String.raw`(?:\.|,(?=(?:nl|com|be|de)\b)| ?[[({<] ?(?:dot|punt|\.) ?[\])}>] ?| (?:punt|dot|point) | \. ?)`
const name = String.raw`[\p{L}\d](?:[\p{L}\d_-]{0,61}[\p{L}\d])?`
const wholeDomain = new RegExp(String.raw`^ ?${name}(?:${dot}${name}){0,3}${dot}\p{L}{2,18}(?![\p{L}\d@-])`, 'u')
const provider =
  /^ ?(?:gmail|hotmail|outlook|live|ziggo|icloud|yahoo|kpnmail|kpnplanet|planet|home|xs4all|proton|protonmail|hetnet|chello|upcmail|telfort|casema|msn|me)(?![\p{L}\d.-])/u
const known = /(?:nl|com|be|de|org|net|eu|nu|info|fr|tr|pl|uk|me)$/u

/** How many signs of what follows are the domain. */
function domain(text: string, sign: string, apart: boolean): number | null {
  const whole = longestDomain(text)
  if (whole === null) return sign === '@' && !apart ? (provider.exec(text)?.[0].length ?? null) : null
  const spaced = / /.test(whole.trim())
  if ((apart || spaced || text.startsWith(' ') || sign !== '@') && !known.test(whole)) return null
  // “at” between two words is also English; then the dot must be written out, or the host be one that gives addresses.
  if (sign === ' at ' && !/ (?:punt|dot|point) |[[({<]/.test(whole) && !provider.test(whole.split('.')[0] ?? ''))
    return null
  return whole.length
}

function longestDomain(text: string): string | null {
  const [whole] = wholeDomain.exec(text) ?? []
  if (whole === undefined) return null
  // A sentence may end right behind the address and the next begin without much space.
  const [short] = /^ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,3}?\.(?:nl|com|be|de|org|net|eu|nu|info)(?=\. )/u.exec(text) ?? []
  return short ?? whole
}
