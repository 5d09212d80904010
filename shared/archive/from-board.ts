/**
 * A session’s archive, made from its board and from what is known beside it. Takes over only what stays: no names but
 * of who wanted that, no moments of people, no word that somebody left out.
 */

import { chosenIn } from '../board/chosen.ts'
import type { Snapshot } from '../board/document.ts'
import { inOrder as tablesInOrder } from '../board/tables.ts'
import { schemaVersion } from '../board/schema.ts'
import { dayOf } from '../day.ts'
import { readPlan } from '../session/format.ts'
import { archiveVersion, type ArchivedCard, type ArchivedSession } from './archived.ts'
import { cardsOf, clustersOf, linksOf, notesOf } from './brought.ts'
import { headcounts, told, toldOf } from './headcount.ts'
import { ledgerOf, proposedYield } from './ledger.ts'
import { phasesAsTheyRan, type Began } from './phase-times.ts'
import { resultsOf } from './results-kept.ts'
import { software } from './software.ts'
import { stayingOut } from './staying-out.ts'

/** Somebody of the room: what may be said of them. `name` null for who does not want to be named. */
export interface Somebody {
  readonly name: string | null
  readonly perspective: string | null
  readonly role: Snapshot['people'][number]['role'] | null
}

type Provenance = ArchivedSession['provenance']

/** What the board does not say. */
export interface ArchiveFacts {
  readonly edition: number
  readonly atelier: ArchivedSession['atelier']
  readonly session: ArchivedSession['session']
  readonly closedAt: number | null
  readonly archivedOn: string
  readonly times: readonly Began[]
  readonly people: ReadonlyMap<string, Somebody>
  readonly consents: { readonly takePart: number; readonly named: number; readonly research: number }
  readonly audience: Provenance['audience']
  readonly checked: Provenance['checked']
  /** Ids of cards and notes that somebody decided to leave out. */
  readonly leftOut: ReadonlySet<string>
  /** Taken off the board before, or erased: only that they were there. */
  readonly goneBefore: ArchivedSession['gone']
  readonly erasures: Provenance['erasures']
  /** In how many separate changes the words of each card were written. */
  readonly changes: ReadonlyMap<string, number>
  /** Whether words that nobody looks at one by one may go in: nothing in them has to be asked about. */
  readonly isClean: (words: string) => boolean
  readonly report: string
  readonly insights: readonly string[]
  readonly tries: ArchivedSession['yield']['tries']
}

export function archiveFrom(board: Snapshot, facts: ArchiveFacts): ArchivedSession {
  const out = stayingOut(board, facts.leftOut)
  const cards = cardsOf(board, out, facts)
  const notes = notesOf(board, out, facts)
  const links = linksOf(board, cards)
  const there = new Set(cards.map(({ id }) => id))
  const roles = board.people.map(({ role }) => role)
  const perspectives = board.people.map(({ perspective }) =>
    perspective !== null && facts.isClean(perspective) ? perspective : null,
  )
  const { takePart, named, research } = facts.consents
  return {
    is: 'inbreng-archive',
    version: archiveVersion,
    edition: facts.edition,
    madeWith: { software, schema: schemaVersion },
    atelier: facts.atelier,
    session: facts.session,
    format: { phases: phasesAsTheyRan(readPlan(board.session?.plan ?? ''), facts.times, facts.closedAt) },
    tables: tablesOf(board, facts),
    present: {
      people: told(board.people.length),
      roles: [...headcounts(roles)],
      perspectives: [...headcounts(perspectives)],
    },
    cards,
    notes,
    links,
    clusters: clustersOf(board, cards, facts),
    results: resultsOf(board, there, facts.isClean),
    gone: goneFrom(board, out, facts),
    chosen: chosenIn(board.session?.chosen).filter((id) => there.has(id)),
    yield: yieldOf(cards, facts),
    ledger: ledgerOf(cards, links),
    provenance: {
      audience: facts.audience,
      consents: { takePart: told(takePart), named: toldOf(named, takePart), research: toldOf(research, takePart) },
      checked: facts.checked,
      closedOn: facts.closedAt === null ? null : dayOf(facts.closedAt),
      archivedOn: facts.archivedOn,
      erasures: facts.erasures,
      imported: null,
    },
  }
}

function tablesOf(board: Snapshot, { isClean }: ArchiveFacts): ArchivedSession['tables'] {
  return tablesInOrder(board.tables).map(({ id, name, prompt }) => ({
    id,
    name: isClean(name) ? name : '',
    prompt: prompt !== null && isClean(prompt) ? prompt : null,
  }))
}

/** What is on the board and does not go in, and what went before; each once. */
function goneFrom(
  board: Snapshot,
  out: ReturnType<typeof stayingOut>,
  { goneBefore }: ArchiveFacts,
): ArchivedSession['gone'] {
  const onBoard = (is: 'card' | 'note', ids: readonly { readonly id: string }[]): ArchivedSession['gone'] =>
    ids.flatMap(({ id }) => {
      const why = out.get(id)
      return why === undefined ? [] : [{ id, is, why }]
    })
  const here = new Set([...board.cards, ...board.notes].map(({ id }) => id))
  const before = goneBefore.filter(({ id }) => !here.has(id))
  const all = [...onBoard('card', board.cards), ...onBoard('note', board.notes), ...before]
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function yieldOf(cards: readonly ArchivedCard[], facts: ArchiveFacts): ArchivedSession['yield'] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const { directions, questions } = proposedYield(cards)
  return {
    report: facts.report,
    insights: facts.insights.filter((id) => byId.has(id)),
    directions,
    questions,
    tries: facts.tries.filter(({ card }) => byId.get(card)?.kind === 'direction'),
  }
}
