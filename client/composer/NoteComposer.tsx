import { useId, useState } from 'react'
import { cardKinds } from '#shared/board/kinds.ts'
import { chosenIn } from '#shared/board/chosen.ts'
import { useLiveState, useTurn } from '#client/live/hooks.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { Reply, repliesOn } from '#client/board/Reply.tsx'
import { NotNow } from './NotNow.tsx'

/** Where one writes something with a card: choose the card, then write as in its thread. */
export function NoteComposer() {
  const say = useSay()
  const language = useLanguage()
  const select = useId()
  const turn = useTurn()
  const cards = useLiveState((state) => state.cards)
  const lanes = useLiveState((state) => state.lanes)
  const session = useLiveState((state) => state.session)
  const [picked, setPicked] = useState<string | null>(null)
  // Only cards that take what is asked now: an objection belongs with a direction.
  const kinds = cardKinds.filter((kind) => lanes[kind].length > 0 && repliesOn(kind, turn).length > 0)
  const all = kinds.flatMap((kind) => lanes[kind])
  const chosen = chosenIn(session?.chosen).filter((id) => all.includes(id))
  const first = [picked, session?.spotlight, ...chosen, ...all].find((id) => id && all.includes(id)) ?? null
  const card = first === null ? undefined : cards[first]
  if (card === undefined || !turn.mine) return <NotNow turn={turn} why="compose.no-card" />
  return (
    <div className="compose note-composer">
      <div className="reel">
        <p className="asked">{turn.phase?.prompt[language]}</p>
        <div className="field">
          <label htmlFor={select}>{say('compose.with-card')}</label>
          <select id={select} className="inp" value={card.id} onChange={({ target }) => setPicked(target.value)}>
            {kinds.map((kind) => (
              <optgroup key={kind} label={say(`kinds.${kind}`)}>
                {lanes[kind].map((id) => (
                  <option key={id} value={id}>
                    {cards[id]?.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <Reply key={card.id} card={card} opened />
      </div>
    </div>
  )
}
