import { BallotBar } from '#client/board/BallotBar.tsx'
import { Reveal } from '#client/board/Reveal.tsx'
import { Steps } from '#client/board/Steps.tsx'
import { TableBar } from '#client/board/TableBar.tsx'
import type { Tab } from './place.ts'
import { RoomRow } from './RoomRow.tsx'

/** What goes on around what one writes or reads here: the step of the phase, a vote, and the table. */
export function Around({ tab }: { readonly tab: Tab }) {
  return (
    <>
      <RoomRow />
      <Reveal where="phone" />
      <Steps />
      <BallotBar />
      {tab !== 'mine' && <TableBar where={tab} />}
    </>
  )
}
