/** The anchor: the whole document as one state, read anew at each update, and every card drawn again. */

import { useEffect, useId, useState } from 'react'
import { newDocument } from '#shared/board/document.ts'
import { cardKinds } from '#shared/board/kinds.ts'
import { byPlace } from '#shared/board/order.ts'
import type { Card, Link, Note, Person } from '#shared/board/schema.ts'
import { CardFoot } from '#client/board/CardFoot.tsx'
import { CardWords } from '#client/board/CardWords.tsx'
import { DeskProvider } from '#client/board/desk.ts'
import type { Face } from '#client/board/face.ts'
import { useSay } from '#client/language.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import '#client/board/card.css'
import * as Y from 'yjs'
import { info } from './contents.ts'
import { layGround } from './ground.ts'
import { PlainLane, PlainLanes } from './Lanes.tsx'
import type { Drawn } from './main.ts'

/** As Yjs gives it: fields that are empty are not there, and the ids are the keys. */
interface Whole {
  readonly cards: Readonly<Record<string, Omit<Card, 'id'>>>
  readonly notes: Readonly<Record<string, Note>>
  readonly links: Readonly<Record<string, Link>>
  readonly people: Readonly<Record<string, Person>>
  readonly recognitions: Readonly<Record<string, true>>
}

const read = (doc: Y.Doc): Whole => doc.toJSON() as Whole

export function drawNaive(board: Uint8Array): Drawn {
  const doc = newDocument()
  Y.applyUpdate(doc, board)
  // The buttons ask what I may do; nothing else is taken from here.
  const { live, desk } = layGround(newDocument())
  return {
    node: (
      <LiveProvider value={live}>
        <DeskProvider value={desk}>
          <NaiveBoard doc={doc} />
        </DeskProvider>
      </LiveProvider>
    ),
    take: (update) => Y.applyUpdate(doc, update, 'room'),
    card: NaiveCard,
    carried: ':not(*)',
  }
}

function NaiveBoard({ doc }: { readonly doc: Y.Doc }) {
  const [whole, setWhole] = useState(() => read(doc))
  useEffect(() => {
    const onUpdate = (): void => setWhole(read(doc))
    doc.on('update', onUpdate)
    return () => doc.off('update', onUpdate)
  }, [doc])

  const links = countsBy(Object.values(whole.links).flatMap(({ from, to }) => [from, to]))
  const notes = countsBy(Object.values(whole.notes).map(({ card }) => card))
  const recognised = countsBy(Object.keys(whole.recognitions).map((key) => key.split(':')[0] ?? ''))
  const cards = Object.entries(whole.cards)
    .map(([id, card]) => ({ ...card, id }))
    .sort(byPlace)
  return (
    <PlainLanes>
      {cardKinds.map((kind) => {
        const ofKind = cards.filter((card) => card.kind === kind)
        return (
          <PlainLane key={kind} kind={kind} total={ofKind.length}>
            {ofKind.map((card) => {
              const face: Face = {
                card,
                author: whole.people[card.author]?.name ?? '',
                mine: card.author === info.me.person,
                recognised: recognised.get(card.id) ?? 0,
                recognisedByMe: false,
                links: links.get(card.id) ?? 0,
                notes: notes.get(card.id) ?? 0,
                annotations: 0,
                writers: '',
                writer: null,
                behalf: '',
                onScreen: false,
                goneOnWith: false,
                here: false,
                waits: false,
              }
              return (
                <li key={card.id}>
                  <NaiveCard card={card} face={face} />
                </li>
              )
            })}
          </PlainLane>
        )
      })}
    </PlainLanes>
  )
}

/** The markup of the product's card, with the product's own words and foot in it. */
function NaiveCard({ card, face }: { readonly card: Card; readonly face: Face }) {
  const say = useSay()
  const name = useId()
  return (
    <article
      className={`card ${kindClass[card.kind]}`}
      data-card={card.id}
      data-variant="board"
      aria-labelledby={`${name}-kind ${name}-title`}
      tabIndex={-1}
    >
      <Clasp kind={card.kind} />
      <div className="meta">
        <span className="kind" id={`${name}-kind`}>
          {say(`kind.${card.kind}`)}
        </span>
        <span className="tag">{card.perspective}</span>
        <span className="who">{face.mine ? say('common.you') : face.author}</span>
      </div>
      <CardWords card={card} titleId={`${name}-title`} variant="board" />
      <CardFoot id={card.id} face={face} variant="board" />
    </article>
  )
}

function countsBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
