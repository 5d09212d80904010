/** One thing that a phase asks for, brought in whatever way the phase asks. */

import { noteKindsOn } from '#shared/board/links.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import { phaseOf, turnOf } from '#client/live/turn.ts'
import { newSecret, stateOf, tell, type Person } from './people.ts'

const language = 'nl'

/** What somebody could bring of a phase’s variants on the board as it stands; null where nothing hangs together. */
export function thingFor(person: Person, variant: Variant, words: string): WholeThing | null {
  const { card, note } = shapeOf[variant]
  const finer = variant === (card ?? note) ? null : variant
  if (card !== undefined) {
    const options = card === 'dilemma' ? ['Wel', 'Niet'].map((text) => ({ text, loss: `${text}: verlies` })) : []
    return {
      ...{ is: 'card', kind: card, variant: finer, title: words, body: '', options, chafes: '' },
      ...{ language, linkTo: [], theme: null },
    }
  }
  if (note === undefined) return null
  const { cards, session } = stateOf(person)
  const chosen = (session?.chosen ?? '').split(' ')
  const lies = Object.values(cards).filter((one) => one.trashed === null && noteKindsOn(one.kind).includes(note))
  const on = lies.find(({ id }) => chosen.includes(id)) ?? lies[0]
  return on === undefined ? null : { is: 'note', card: on.id, kind: note, variant: finer, text: words, source: null }
}

/** Brings it; on the board the client says at once whether it may. */
export async function bring(person: Person, thing: WholeThing): Promise<Verdict> {
  const { ways } = turnOf(stateOf(person))
  const phase = phaseOf(stateOf(person))
  if (phase === undefined) throw new Error('no phase runs')
  if (ways.includes('board')) return place(person, thing)
  if (ways.includes('held')) {
    await tell(person, 'handIn', { id: newId(), phase: phase.id, thing })
    return { ok: true }
  }
  const { tickets } = await tell(person, 'takeTickets', { phase: phase.id })
  const [ticket = ''] = tickets
  const { secretHash } = newSecret()
  const headers = { 'content-type': 'application/json', origin: person.visitor.url }
  const body = JSON.stringify({ ticket, secretHash, id: newId(), thing })
  const answer = await fetch(`${person.visitor.url}/api/nameless`, { method: 'POST', headers, body })
  if (answer.status !== 200) throw new Error(`brought without a name: ${answer.status} ${await answer.text()}`)
  return { ok: true }
}

function place({ live }: Person, thing: WholeThing): Verdict {
  if (thing.is === 'card') return live.acts.placeCard(thing)
  const { card, kind, variant, text } = thing
  return live.acts.addNote({ card, kind, variant, text, layer: 'room' })
}

/** An expert’s annotation on a card. */
export function annotate({ live }: Person, card: string, text: string): Verdict {
  return live.acts.addNote({ card, kind: 'perspective', text, layer: 'expert', knowledge: 'practice' })
}
