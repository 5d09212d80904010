/** Votes, learning questions, how it went, and what can be said of where it all comes from. */

import { goneWhy } from '#shared/archive/archived.ts'
import { roles } from '#shared/policy/operations.ts'
import { heading, list, text, type Block, type Telling } from './blocks.ts'
import { longDay } from './marks.ts'

export const accountOf = (telling: Telling, hash: string): readonly Block[] => [
  ...votesOf(telling),
  ...ledgerOf(telling),
  ...courseOf(telling),
  ...provenanceOf(telling, hash),
]

function votesOf({ content, tell, language, titleOf }: Telling): readonly Block[] {
  const votes = content.results.flatMap(({ phase, result }) => (result.kind === 'vote' ? [{ phase, result }] : []))
  if (votes.length === 0) return []
  const tables = votes.map(({ phase, result }): Block => {
    const title = content.format.phases.find(({ id }) => id === phase)?.title[language] ?? ''
    const name = title === '' ? tell('archive.votes') : tell('archive.vote', { phase: title })
    const ranked = Object.entries(result.cards).sort(([, a], [, b]) => b - a)
    return {
      is: 'table',
      caption: `${name}, ${tell('archive.vote.voters', { n: result.voters })}`,
      head: [tell('archive.vote.card'), tell('archive.vote.dots')],
      rows: ranked.map(([card, dots]) => [titleOf(card), `${dots}`]),
    }
  })
  return [heading(2, tell('archive.votes')), ...tables]
}

function ledgerOf({ content: { ledger }, tell, titleOf }: Telling): readonly Block[] {
  if (ledger.length === 0) return [heading(2, tell('archive.ledger')), text(tell('archive.ledger.none'))]
  return [
    heading(2, tell('archive.ledger')),
    {
      is: 'table',
      caption: tell('archive.ledger'),
      head: [tell('archive.ledger.question'), tell('archive.ledger.change'), tell('archive.ledger.by')],
      rows: ledger.map(({ question, change, by }) => [
        titleOf(question),
        tell(`archive.ledger.${change}`),
        by === null ? '' : titleOf(by),
      ]),
    },
  ]
}

/** Of phases how long they were; the times of the day are in the archive itself. */
function courseOf({ content: { format, tables, present }, tell, language }: Telling): readonly Block[] {
  const minutes = (n: number): string => tell('common.minutes', { n })
  const real = (from: number | null, to: number | null): string =>
    from === null ? tell('archive.course.never') : to === null ? '' : minutes(Math.round((to - from) / 60_000))
  const roleOf = (name: string): string => {
    const known = roles.find((role) => role === name)
    return known === undefined ? name : tell(`role.${known}`)
  }
  const groups = (all: typeof present.roles, nameOf: (name: string) => string): string =>
    all.map(({ name, people }) => `${nameOf(name)} (${people ?? tell('archive.people.few')})`).join(', ')
  const phases: Block = {
    is: 'table',
    caption: tell('archive.course'),
    head: [tell('archive.course.phase'), tell('archive.course.planned'), tell('archive.course.real')],
    rows: format.phases.map(({ title, minutes: n, startedAt, endedAt }) => [
      title[language],
      minutes(n),
      real(startedAt, endedAt),
    ]),
  }
  return [
    heading(2, tell('archive.course')),
    format.phases.length === 0 ? text(tell('archive.course.none')) : phases,
    ...(tables.length === 0 ? [] : [heading(3, tell('archive.tables'))]),
    ...list(tables.map(({ name, prompt }, nth) => [name || `${nth + 1}`, prompt].filter(Boolean).join(': '))),
    heading(3, tell('archive.present')),
    text(present.people === null ? tell('archive.people.untold') : tell('archive.people', { n: present.people })),
    ...(present.roles.length === 0
      ? []
      : [text(groups(present.roles, roleOf), { label: tell('archive.present.roles') })]),
    ...(present.perspectives.length === 0
      ? []
      : [
          text(
            groups(present.perspectives, (name) => name),
            { label: tell('archive.present.perspectives') },
          ),
        ]),
  ]
}

function provenanceOf({ content, tell, language }: Telling, hash: string): readonly Block[] {
  const { provenance, gone, madeWith } = content
  const { checked, erasures, imported, closedOn, archivedOn } = provenance
  const day = (one: string): string => longDay(one, language)
  const left = goneWhy
    .map((why) => ({ why, n: gone.filter((one) => one.why === why).length }))
    .filter(({ n }) => n > 0)
    .map(({ why, n }) => tell(`archive.gone.${why}`, { n }))
  const dates = [
    ...(closedOn === null ? [] : [tell('archive.closed-on', { day: day(closedOn) })]),
    tell('archive.archived-on', { day: day(archivedOn) }),
    tell('archive.made-with', { software: madeWith.software, schema: madeWith.schema }),
    tell('archive.fingerprint', { hash: hash.slice(0, 16) }),
  ]
  const found = (n: number, stayed: number): string =>
    n === 0 ? tell('archive.checked.clean') : tell('archive.checked.found', { n, left: stayed })
  const by =
    checked === null
      ? tell('archive.checked.nobody')
      : `${tell('archive.checked.by', {
          role: tell(`role.${checked.role}`),
          day: day(checked.on),
          cards: checked.cards,
          notes: checked.notes,
        })} ${found(checked.found, checked.left)}`
  return [
    heading(2, tell('archive.provenance')),
    text(by, { label: tell('archive.checked') }),
    text(left.length === 0 ? tell('archive.gone.none') : left.join(', '), { label: tell('archive.gone') }),
    text(
      erasures.map(({ reason, times }) => tell(`archive.erasures.${reason}`, { n: times })).join(', ') ||
        tell('archive.erasures.none'),
      { label: tell('archive.erasures') },
    ),
    text(dates.join('. '), { label: tell('archive.dates') }),
    ...(imported === null
      ? []
      : [
          text(imported.licence === null ? imported.from : tell('archive.licence', { licence: imported.licence }), {
            label: tell('archive.imported'),
          }),
        ]),
  ]
}
