/** The language of a few words, where nobody says it: by the small words that only one of ours has. */

import type { Language } from '#shared/board/kinds.ts'

const dutch: ReadonlySet<string> = new Set(
  'de het een en van ik je jij we wij zij niet met voor dat die dit zijn hebben wordt worden moet moeten naar ook maar bij nog wel geen als dan om er uit over mensen meer kunnen omdat mijn onze hun waar hoe wat'.split(
    ' ',
  ),
)
const english: ReadonlySet<string> = new Set(
  'the a an and of i you they not with for that this are have has will should must to also but by still no when then there out about people more can because my our their where how what should would be is it'.split(
    ' ',
  ),
)

/** Of German so much, that it is not taken for Dutch. */
const german: ReadonlySet<string> = new Set(
  'der die das und ist nicht ich wir sie mit für auf den dem ein eine einen zu werden auch sich von bei oder mehr soll sollte müssen kein keine wie im am'.split(
    ' ',
  ),
)

/** English where it is neither, as that is what comes most from elsewhere. */
export function languageOf(words: string): Language {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? []
  const many = (known: ReadonlySet<string>): number => all.filter((word) => known.has(word)).length
  return many(dutch) > Math.max(many(english), many(german)) ? 'nl' : 'en'
}
