import { useFirstSay } from '#client/language.tsx'
import type { CardKind } from '#shared/board/kinds.ts'
import type { CardPart } from '#shared/commands/thing-texts.ts'
import { optionNames } from './DilemmaOptions.tsx'

/** What a field of a card is called where one writes it; `question` stands above the first. */
export function useCardPartNames(kind: CardKind, question: string): (part: CardPart) => string {
  const say = useFirstSay()
  return (part) => {
    const [field, at = '0'] = part.split('.')
    const option = say(optionNames[Number(at)] ?? 'compose.more')
    if (field === 'title') return question
    if (field === 'body') return say(kind === 'dilemma' ? 'compose.situation' : 'compose.body')
    if (field === 'chafes') return say('compose.chafes')
    return field === 'loss' ? `${option}: ${say('compose.loss')}` : option
  }
}
