/** People as initials on a colour of their own, as on the board itself. */

/** First letters of the first and last word; of a single word its first two letters. */
export function initials(name: string): string {
  const words = name.split(/[\s\-‐–.,]+/u).filter(Boolean)
  const first = Array.from(words[0] ?? '?')
  const last = words.length > 1 ? Array.from(words.at(-1) ?? '') : first.slice(1)
  return `${first[0] ?? ''}${last[0] ?? ''}`.toLocaleUpperCase()
}

/** Which of the six colours, by the person's id. */
export function colourOf(id: string): number {
  let sum = 0
  for (const character of id) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return sum % 6
}
