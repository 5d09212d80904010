import { expect, test } from 'vitest'
import { codeLength, newReturnCode, tidyReturnCode, typedWords, wordsLike } from './return-code.ts'
import { returnWords } from './words.ts'

test('[P42] the list has 1,024 words of letters alone, each of them once', () => {
  expect(returnWords).toHaveLength(1024)
  expect(new Set(returnWords).size).toBe(1024)
  expect(returnWords.filter((word) => !/^[a-z]{4,11}$/.test(word))).toEqual([])
})

test('[P42] no word of the list is one letter from another', () => {
  const near = returnWords.filter((word) => {
    const others = returnWords.filter((other) => other !== word)
    return others.some((other) => isNear(word, other))
  })
  expect(near).toEqual([])
})

/** By the usual measure, and slower than what it is held against. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost))
    }
    row = next
  }
  return (row[b.length] ?? 0) <= 1
}

test('[P42] no word of the list is another with two letters swapped', () => {
  const list = new Set(returnWords)
  const swapped = returnWords.filter((word) =>
    Array.from(word, (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)).some(
      (other) => other !== word && list.has(other),
    ),
  )
  expect(swapped).toEqual([])
})

test('[P42] a code is six words of the list, and another each time', () => {
  const codes = Array.from({ length: 200 }, newReturnCode)
  expect(new Set(codes).size).toBe(200)
  expect(codes.filter((code) => tidyReturnCode(code) !== code)).toEqual([])
  // Of 1,200 draws from 1,024 words about 707 differ: a list that is used in part would show.
  expect(new Set(codes.flatMap(typedWords)).size).toBeGreaterThan(600)
})

test.each([
  ['capitals and spaces', '  Appel  TAFEL zomer Brug\tlamp water '],
  ['hyphens and commas', 'appel-tafel-zomer,brug, lamp; water.'],
  ['accents', 'áppel táfel zómer brüg lamp wàter'],
  ['lines', 'appel\ntafel\r\nzomer brug lamp water'],
])('[P42] a code may be typed with %s', (_what, typed) => {
  expect(tidyReturnCode(typed)).toBe('appel tafel zomer brug lamp water')
})

test('[P42] what cannot be a code is none', () => {
  expect(tidyReturnCode('appel tafel zomer brug lamp')).toBeNull()
  expect(tidyReturnCode('appel tafel zomer brug lamp water water')).toBeNull()
  expect(tidyReturnCode('appel tafel zomer brug lamp watre')).toBeNull()
  expect(codeLength).toBe(6)
})

test('[P42] a word that is one letter off has its like; one that is right or far off has none', () => {
  for (const typed of ['zomr', 'zoomer', 'zimer', 'zmoer', 'zome', 'ozmer']) expect(wordsLike(typed)).toContain('zomer')
  expect(wordsLike('zomer')).toEqual([])
  expect(wordsLike('zxxer')).toEqual([])
})
