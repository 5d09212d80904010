/** People as initials on a colour of their own, the same on every screen. */

/** White words on them have contrast 5.9 or more. */
export const faceColours = ['#365f8c', '#7a4a24', '#1d6b5e', '#6a3f7a', '#8c2f4b', '#4d5c1e'] as const

/** Which of the colours is a person's, by their id. */
export function colourOf(id: string): number {
  let sum = 0
  for (const character of id) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return sum % faceColours.length
}

export const personColour = (id: string): string => faceColours[colourOf(id)] ?? faceColours[0]

/** First letters of the first and last word; of a single word its first two letters. */
export function initials(name: string): string {
  const words = name
    .normalize()
    .split(/[\s\-‐–.,]+/u)
    .filter(Boolean)
  const first = Array.from(words[0] ?? '?')
  const last = words.length > 1 ? Array.from(words.at(-1) ?? '') : first.slice(1)
  return `${first[0] ?? ''}${last[0] ?? ''}`.toLocaleUpperCase()
}
