/** What one can tell of words before the detector is here. */

/**
 * Whether there could be anything in it to ask about. All of that has a digit, a sign of an address, or a word for
 * such a sign; so most texts need not wait. What only gets a hint is not looked for here.
 */
export const couldAsk = (words: string): boolean =>
  /[\p{N}@＠_]|\p{L}\p{Cf}|\p{Cf}\p{L}|[\p{L}\p{M}][.,]\p{L}|\.(?:nl|com|be|de)(?!\p{L})|[[({<] ?(?:at|a|apenstaart\p{L}*)|apenstaart|apestaart| at /iu.test(
    words,
  )

const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** Between groups of digits in one number: never a letter. */
const gap = /^[^\p{L}]{0,5}$/u

/** Whether there are rows of digits in it that make eight or nine together: only such a number may not be there at all. */
export function couldBlock(words: string): boolean {
  const plain = words.replaceAll(hidden, '')
  const rows = [...plain.matchAll(/\p{N}+/gu)]
  return rows.some(({ index: from }, at) => {
    let digits = 0
    let end = from
    for (const { 0: row, index } of rows.slice(at)) {
      if (!gap.test(plain.slice(end, index))) return false
      digits += row.match(/\p{N}/gu)?.length ?? 0
      end = index + row.length
      if (digits >= 8) return digits <= 9
    }
    return false
  })
}
