import { BallotBar } from '#client/board/BallotBar.tsx'
import { LookingBack } from '#client/board/LookingBack.tsx'
import { Reveal } from '#client/board/Reveal.tsx'
import { Steps } from '#client/board/Steps.tsx'
import { TableBar } from '#client/board/TableBar.tsx'
import { TakeAtEnd } from '#client/board/TakeThis.tsx'
import { Banner } from './Banner.tsx'
import type { Tab } from './place.ts'
import { RoomRow } from './RoomRow.tsx'

/** What goes on around what one writes or reads here: the line, the step of the phase, a vote, and the table. */
export function Around({ tab }: { readonly tab: Tab }) {
  return (
    <>
      <Banner />
      <RoomRow />
      <Reveal where="phone" />
      <Steps />
      <BallotBar />
      <TakeAtEnd />
      <LookingBack />
      {tab !== 'mine' && <TableBar where={tab} />}
    </>
  )
}
