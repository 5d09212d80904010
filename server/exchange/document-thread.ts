/** A card with all that hangs on it. */

import type { ArchivedCard, ArchivedNote, By } from '#shared/archive/archived.ts'
import { noteKinds } from '#shared/board/kinds.ts'
import { asksForSource, writeKnowledge } from '#shared/board/knowledge.ts'
import { relationKey } from '#shared/board/links.ts'
import { variantOfCard, variantOfNote } from '#shared/board/variants.ts'
import type { StanceResult } from '#shared/session/results.ts'
import { heading, list, text, type Block, type Telling } from './blocks.ts'
import { longDay } from './marks.ts'
import type { Tell } from './say.ts'

export function threadOf(telling: Telling, card: ArchivedCard): readonly Block[] {
  const { content, tell, titleOf } = telling
  const { language: lang, title, body, chafes } = card
  const kind = `${tell(`variant.${variantOfCard(card)}`)}, ${byWords(card, tell)}`
  const isChosen = content.chosen.includes(card.id)
  return [
    heading(3, titleOf(card.id), lang, card.kind),
    text(isChosen ? `${kind}, ${tell('archive.chosen.tag')}` : kind),
    ...(title.trim() !== '' && body.trim() !== '' ? [text(body, { lang })] : []),
    ...sidesOf(telling, card),
    ...(chafes.trim() === '' ? [] : [text(chafes, { label: tell('card.chafes'), lang })]),
    ...factsOf(telling, card),
    ...stancesOf(telling, card),
    ...notesOf(telling, card),
    ...tiesOf(telling, card),
    ...cameOf(telling, card),
  ]
}

/** The name of who wanted that, from which side, and the role of who was there as more than a participant. */
export function byWords({ by, behalf }: { readonly by: By; readonly behalf: boolean }, tell: Tell): string {
  const { name, perspective, role } = by
  const more = role !== null && role !== 'participant' && role !== 'beamer' ? tell(`role.${role}`) : null
  const words = [name, perspective, more, behalf ? tell('archive.behalf') : null]
  return words.filter(Boolean).join(', ') || tell('common.anonymous')
}

/** What one weighs, each with its loss. */
function sidesOf({ tell }: Telling, { options, language: lang }: ArchivedCard): readonly Block[] {
  if (options.length === 0) return []
  const head = options.map((_, nth) =>
    options.length === 2 ? tell(nth === 0 ? 'card.pole.one' : 'card.pole.other') : tell('card.option', { n: nth + 1 }),
  )
  return [
    {
      is: 'table',
      caption: tell('export.sides'),
      head: ['', ...head],
      rows: [
        [tell('export.side'), ...options.map(({ text: words }) => words)],
        [tell('card.loss'), ...options.map(({ loss }) => loss)],
      ],
      lang,
    },
  ]
}

function factsOf({ content, tell }: Telling, card: ArchivedCard): readonly Block[] {
  const cluster = content.clusters.find(({ id }) => id === card.cluster)?.title.trim()
  const table = content.tables.find(({ id }) => id === card.table)?.name.trim()
  const facts = [
    card.recognitions > 0 && tell('archive.recognised', { n: card.recognitions }),
    card.opinions !== null && tell('archive.opinions', card.opinions),
    card.theme !== null && tell('archive.theme', { theme: card.theme }),
    cluster !== undefined && cluster !== '' && tell('archive.cluster', { title: cluster }),
    table !== undefined && table !== '' && tell('archive.table', { name: table }),
    card.carriedFrom !== null && tell('archive.carried'),
  ].filter((fact) => fact !== false)
  return facts.length === 0 ? [] : [text(facts.join(' · '))]
}

function stancesOf(telling: Telling, card: ArchivedCard): readonly Block[] {
  const stances = telling.content.results.flatMap(({ card: about, result }) =>
    about === card.id && result.kind === 'stance' ? [result] : [],
  )
  return stances.flatMap((stance) => stanceOf(telling, card, stance))
}

/** In numbers: how many lean to which side, and why. */
function stanceOf(
  { tell }: Telling,
  { options, language }: ArchivedCard,
  { leaning, because }: StanceResult,
): readonly Block[] {
  const sides = leaning.to.map((many, nth) => `${options[nth]?.text ?? ''}: ${many}`)
  return [
    heading(4, tell('archive.stance')),
    ...list([...sides, `${tell('export.between')}: ${leaning.between}`]),
    ...(because.length === 0 ? [] : [text(tell('archive.stance.because')), ...list(because, language)]),
  ]
}

function notesOf(telling: Telling, card: ArchivedCard): readonly Block[] {
  const { content, tell } = telling
  const all = content.notes.filter((note) => note.card === card.id)
  const group = (title: string, notes: readonly ArchivedNote[]): readonly Block[] =>
    notes.length === 0
      ? []
      : [
          heading(4, title),
          ...list(
            notes.map((note) => noteWords(telling, note)),
            card.language,
          ),
        ]
  const room = all.filter(({ layer }) => layer === 'room')
  return [
    ...group(
      tell('thread.annotations'),
      all.filter(({ layer }) => layer === 'expert'),
    ),
    ...noteKinds.flatMap((kind) =>
      group(
        tell(`notes.${kind}`),
        room.filter((note) => note.kind === kind),
      ),
    ),
  ]
}

/** Its words first, then whose they are and on what they rest: all kinds of knowledge weigh the same. */
function noteWords({ content, tell, language }: Telling, note: ArchivedNote): string {
  const { quote, answers, source, knowledge, later, layer } = note
  const answered = answers === null ? undefined : content.notes.find(({ id }) => id === answers)
  const wantsSource = layer === 'expert' && asksForSource({ knowledge: writeKnowledge(knowledge), source })
  const before = [
    quote !== null && tell('archive.about', { quote }),
    answered !== undefined && tell('archive.answers', { question: answered.text.slice(0, 120) }),
  ]
  const after = [
    note.variant !== null && tell(`variant.${variantOfNote(note)}`),
    byWords(note, tell),
    ...knowledge.map((kind) => tell(`knowledge.${kind}`)),
    source !== null && `${tell('note.source')}: ${source}`,
    wantsSource && tell('export.source-asked'),
    note.asks && tell('archive.asks-expert'),
    later !== null && tell('archive.later', { day: longDay(later, language) }),
  ]
  const told = (parts: readonly (string | false)[], between: string): string => parts.filter(Boolean).join(between)
  return told([told(before, ' '), note.text, `(${told(after, ', ')})`], ' ')
}

/** What people told later, each with its day: it is not in the archive itself. */
function cameOf({ came, tell, language }: Telling, { id }: ArchivedCard): readonly Block[] {
  const here = came.filter(({ card }) => card === id)
  if (here.length === 0) return []
  const items = here.map(({ outcome, words, name, perspective, day }) => {
    const who = [name ?? tell('came.anonymous'), perspective, longDay(day, language)].filter(Boolean).join(', ')
    return `${[tell(`came.${outcome}`), words].filter(Boolean).join(': ')} (${who})`
  })
  return [heading(4, tell('came.title')), ...list(items)]
}

function tiesOf({ content, tell, titleOf }: Telling, { id }: ArchivedCard): readonly Block[] {
  const ties = content.links.flatMap(({ from, to, relation }) => [
    ...(from === id ? [`${tell(relationKey({ relation, forward: true }))} “${titleOf(to)}”`] : []),
    ...(to === id ? [`${tell(relationKey({ relation, forward: false }))} “${titleOf(from)}”`] : []),
  ])
  return ties.length === 0 ? [] : [heading(4, tell('archive.connected')), ...list(ties)]
}
