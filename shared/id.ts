/** Names for things: random, unguessable, saying nothing of who made them or when. */

declare const crypto: { getRandomValues<T extends Uint8Array>(bytes: T): T }

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz'

/** `length` characters drawn evenly from `letters` (at most 256 of them). */
export function randomText(length: number, letters: string = alphabet): string {
  const even = 256 - (256 % letters.length)
  let text = ''
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      if (byte < even && text.length < length) text += letters[byte % letters.length]
    }
  }
  return text
}

/** A new id of 16 characters: 91 bits of chance. */
export function newId(): string {
  return randomText(16)
}

export const idPattern = /^[0-9A-Za-z]{1,32}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value)
}

/** Letters and digits that nobody mistakes for another when read from a screen: no 0 O 1 I L 5 S 2 Z 8 B. */
export const codeLetters = '34679ACDEFGHJKMNPQRTUVWXY'

/** A join code of six characters, as read out in a room. 25^6 is 244 million. */
export function newCode(): string {
  return randomText(6, codeLetters)
}

/** What somebody typed, as a code: capitals, without spaces and dashes. */
export function tidyCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}

/** A code the way it is shown: two groups of three. */
export function showCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
