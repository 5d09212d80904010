/** The board under attack, made by two people with all kinds of things on it. */

import { snapshotOf } from '#shared/board/document.ts'
import { until } from '#tests/kit/visitor.ts'
import type { Honest } from './person.ts'
import type { Prey } from './scene.ts'

const language = 'nl'
const long = 'Wie woont er eigenlijk al, en wie nog niet? '.repeat(70)

/** Fills the board with what two people make; the witness is at a card and writes. */
export async function fillBoard(witness: Honest, bystander: Honest): Promise<Prey> {
  const { acts, doc, store } = witness.live
  const issue = place(witness, { kind: 'issue', title: 'Wie beslist er mee? 🎉👩‍🏫', body: long, language })
  const second = place(witness, { kind: 'issue', title: 'Wie was er eerst', language })
  const options = [
    { text: 'Nu bouwen', loss: 'Het groen' },
    { text: 'Later bouwen', loss: 'De wachtenden' },
  ]
  const dilemma = place(witness, { kind: 'dilemma', title: 'Bouwen of bewaren', options, language })
  await until(() => Object.keys(store.getState().cards).length === 3, 'the cards', 5000)
  const direction = place(witness, { kind: 'direction', title: 'Een proeftuin', language, linkTo: [dilemma] })
  acts.addNote({ card: issue, kind: 'experience', layer: 'room', text: 'Zo ging het bij ons in de straat.' })
  acts.recognise(issue, true)
  acts.clusterWith(second, issue)
  await witness.saved()
  await meet(witness, bystander)
  place(bystander, { kind: 'issue', title: 'Van iemand anders', language })
  bystander.live.acts.recognise(dilemma, true)
  await bystander.saved()
  await meet(witness, bystander)
  witness.live.setPresence(issue, true)
  await until(() => bystander.record.presence.get(witness.client)?.card === issue, 'the witness at the card', 5000)
  const { cards, notes, links, clusters } = snapshotOf(doc())
  const option = Object.keys(cards.find(({ id }) => id === dilemma)?.options ?? {})[0]
  const [note, link, cluster] = [notes[0]?.id, links[0]?.id, clusters[0]?.id]
  if (!option || !note || !link || !cluster) throw new Error('the board is not full')
  return { witness: witness.id, issue, dilemma, option, direction, note, link, cluster }
}

/** Both have the same board before them. */
async function meet(one: Honest, other: Honest): Promise<void> {
  await until(() => one.board() === other.board(), 'one board', 5000)
}

function place(who: Honest, card: Parameters<Honest['live']['acts']['placeCard']>[0]): string {
  const { id } = who.live.acts.placeCard(card)
  if (id === undefined) throw new Error('not placed')
  return id
}

/** Puts these words where a card says what chafes. */
export function writeChafes({ live }: Honest, card: string, words: string): void {
  const before = snapshotOf(live.doc()).cards.find(({ id }) => id === card)?.chafes ?? ''
  live.acts.type('cards', card, ['chafes'], { at: 0, remove: before.length, insert: words })
}

/** Long texts come and go, so that much is told; the board ends as it began. */
export async function stir(witness: Honest, card: string, times: number): Promise<void> {
  const { acts } = witness.live
  const insert = 'Op en neer. '.repeat(1500)
  for (let n = 1; n <= times; n += 1) {
    acts.type('cards', card, ['body'], { at: 0, remove: 0, insert })
    acts.type('cards', card, ['body'], { at: 0, remove: insert.length, insert: '' })
    if (n % 8 === 0) await witness.saved()
  }
  await witness.saved()
}
