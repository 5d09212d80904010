/** The language of a page: what the address asks, else what was chosen before, else what the browser says, else Dutch. */

import { languages, type Language } from '#shared/board/kinds.ts'

export interface Speech {
  readonly asked: string | null
  readonly chosen: string | null
  /** An Accept-Language header. */
  readonly accepted: string
}

export function languageFor({ asked, chosen, accepted }: Speech): Language {
  return known(asked) ?? known(chosen) ?? preferred(accepted) ?? 'nl'
}

function known(name: string | null): Language | null {
  return languages.find((language) => language === name) ?? null
}

function preferred(header: string): Language | null {
  const weighed = header.split(',', 20).map((part) => {
    const [tag = '', weight] = part.trim().split(/\s*;\s*q=/)
    return { language: known(tag.slice(0, 2).toLowerCase()), weight: weight === undefined ? 1 : Number(weight) || 0 }
  })
  const best = weighed.filter(({ language, weight }) => language !== null && weight > 0)
  return best.sort((a, b) => b.weight - a.weight)[0]?.language ?? null
}
