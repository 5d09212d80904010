import { cardKinds } from '#shared/board/kinds.ts'
import type { Ballot } from '#shared/board/schema.ts'
import { useMyDots } from './ballots.ts'
import { useCard, useLiveState } from '#client/live/hooks.ts'
import { Clasp } from '#client/ui/Clasp.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { MyDots } from './CardDots.tsx'
import { Dots } from './Dots.tsx'
import { useSay } from './say.ts'
import { useTitleOf } from './who.ts'

/** All cards below each other, only with their titles and my dots: to choose without walking the board. */
export function VoteList({ vote, onClose }: { readonly vote: Ballot; readonly onClose: () => void }) {
  const say = useSay()
  const lanes = useLiveState((state) => state.lanes)
  const { left } = useMyDots(vote)
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('vote.busy', { n: vote.dots ?? 0 })}
      closeLabel={say('common.close')}
      className="voting"
      footer={
        <span className="sum">
          <Dots n={left} of={vote.dots ?? 0} />
          <b className="num">{left === 0 ? say('vote.none-left') : say('vote.left', { n: left })}</b>
        </span>
      }
    >
      <p>{say('vote.blind')}</p>
      <ul className="vote-list">
        {cardKinds.flatMap((kind) => lanes[kind].map((id) => <Line key={id} id={id} vote={vote} />))}
      </ul>
    </Dialog>
  )
}

function Line({ id, vote }: { readonly id: string; readonly vote: Ballot }) {
  const titleOf = useTitleOf()
  const card = useCard(id)
  if (card === undefined) return null
  return (
    <li>
      <span className="name">
        <Clasp kind={card.kind} size={16} />
        {titleOf(card)}
      </span>
      <MyDots vote={vote} card={card} />
    </li>
  )
}
