/** Sessions with the phases of the cells in their plans, and one of each sort of person at their boards. */

import type * as Y from 'yjs'
import { addCard, addNote, type NewNote } from '#shared/board/edit.ts'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import type { Thing } from '#shared/policy/phase.ts'
import { maxPhases, type Phase } from '#shared/session/format.ts'
import { madeAt, makePhase } from '#tests/kit/make.ts'
import { withSession, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { Hand } from './hand.ts'
import { noteOn, people, roleOf, type Brought, type Cell, type Who } from './phases.ts'

export interface Table {
  readonly session: string
  readonly lead: Visitor
  readonly plan: readonly Phase[]
  readonly hands: Readonly<Record<Who, Hand>>
  readonly devices: Readonly<Record<Who, Visitor>>
  /** Sees what comes. */
  readonly witness: Hand
}

/** The first phase of each plan: in it the ground is laid. */
const ground = makePhase({ id: 'grond', free: true })

/** As many sessions as the phases need. */
export async function setTables(server: TestServer, phases: readonly Phase[]): Promise<readonly Table[]> {
  const { lead, info } = await withSession(server)
  const tables: Table[] = []
  for (let at = 0; at < phases.length; at += maxPhases - 1) {
    const plan = [ground, ...phases.slice(at, at + maxPhases - 1)]
    tables.push(await setTable(server.url, lead, info.atelier.id, plan))
  }
  return tables
}

async function setTable(url: string, lead: Visitor, atelier: string, plan: readonly Phase[]): Promise<Table> {
  const session = newId()
  const made = { id: session, atelier, subject: 'Rust', date: '2026-12-01', language: 'nl' } as const
  await lead.ask('createSession', { ...made, plan: [...plan] })
  const witness = await Hand.open(lead, session)
  const entered = await Promise.all(
    people.map(async (who) => {
      const visitor = new Visitor(url)
      const { path } = await lead.ask('invite', { session, role: roleOf(who) })
      const perspective = who === 'researcher' ? 'Onderzoek' : 'Wonen'
      await visitor.post(path, { name: who, perspective })
      return [who, visitor, await Hand.open(visitor, session)] as const
    }),
  )
  const hands = Object.fromEntries(entered.map(([who, , hand]) => [who, hand])) as Table['hands']
  const devices = Object.fromEntries(entered.map(([who, visitor]) => [who, visitor])) as Table['devices']
  await layGround(hands.bringer)
  await lead.ask('choose', { session, cards: [groundOf('issue')] })
  await lead.ask('layTables', { session, tables: [{ id: 'tafel1', name: 'Tafel 1' }], seating: 'stay' })
  await lead.ask('seat', { session, person: hands.host.person, table: 'tafel1', host: true })
  return { session, lead, plan, hands, devices, witness }
}

/** The card of a kind that notes hang on. */
export const groundOf = (kind: CardKind): string => `grond${kind}`

async function layGround(bringer: Hand): Promise<void> {
  const usual = { order: 'a0', language: 'nl', author: bringer.person, perspective: null, createdAt: madeAt } as const
  bringer.send((doc) => {
    for (const kind of cardKinds) addCard(doc, { ...usual, kind, title: 'Grond', phase: ground.id }, groundOf(kind))
  })
  await bringer.catchUp()
}

/** What a cell brings, under an id. */
export function bring({ phase, brought, tag = phase.id }: Cell, id: string, author: string) {
  const { thing } = brought
  return (doc: Y.Doc): void => {
    const usual = { author, phase: tag, createdAt: madeAt }
    if (thing.is === 'card') {
      const card = { ...usual, kind: thing.kind, variant: thing.variant, title: 'Nieuw' }
      addCard(doc, { ...card, order: 'a0', language: 'nl', perspective: null }, id)
      return
    }
    const note = noteFrom(thing)
    addNote(doc, { ...usual, ...note, text: 'Nieuw', card: groundOf(noteOn(note.kind)) }, id)
  }
}

function noteFrom(
  thing: Exclude<Thing, { readonly is: 'card' }>,
): Pick<NewNote, 'kind' | 'variant' | 'layer' | 'asks'> {
  if (thing.is === 'annotation') return { kind: 'source', variant: null, layer: 'expert' }
  if (thing.is === 'question-to-expert') return { kind: 'question', variant: null, layer: 'room', asks: madeAt }
  return { kind: thing.kind, variant: thing.variant, layer: 'room' }
}

/** What a cell brings, as it is handed in or brought without a name. */
export function wholeOf({ thing }: Brought): WholeThing {
  if (!('kind' in thing)) throw new Error('this is not handed in')
  if (thing.is === 'note') return { ...thing, card: groundOf(noteOn(thing.kind)), text: 'Nieuw', source: null }
  const empty = { body: '', options: [], chafes: '', linkTo: [], theme: null }
  return { ...thing, ...empty, title: 'Nieuw', language: 'nl' }
}

export function closeTable({ hands, witness }: Table): void {
  for (const hand of [witness, ...Object.values(hands)]) hand.close()
}
