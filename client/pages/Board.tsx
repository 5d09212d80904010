import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useState } from 'react'
import { useLive } from '#client/live/hooks.ts'
import { Announcer } from '#client/board/Announcer.tsx'
import { BallotBar } from '#client/board/BallotBar.tsx'
import { Banner } from '#client/board/Banner.tsx'
import { BoardPartsProvider, newBoardParts } from '#client/board/board-parts.ts'
import '#client/board/board.css'
import '#client/board/print.css'
import { useDesk, useDeskState } from '#client/board/desk.ts'
import { HandedBack } from '#client/board/HandedBack.tsx'
import { fetchLater } from '#client/board/fetch-later.ts'
import { Header } from '#client/board/Header.tsx'
import { Lanes } from '#client/board/Lanes.tsx'
import { LookingBack } from '#client/board/LookingBack.tsx'
import { Panels } from '#client/board/Panels.tsx'
import { PhaseLine } from '#client/board/PhaseLine.tsx'
import { Reveal } from '#client/board/Reveal.tsx'
import { StatusBar } from '#client/board/StatusBar.tsx'
import { Steps } from '#client/board/Steps.tsx'
import { TableBar } from '#client/board/TableBar.tsx'
import { TakeAtEnd } from '#client/board/TakeThis.tsx'
import { Thread } from '#client/board/Thread.tsx'
import { Toolbar } from '#client/board/Toolbar.tsx'
import { usePageKeys } from '#client/board/useBoardKeys.ts'
import { Guard } from '#client/ui/Guard.tsx'

const MapView = lazy(() => import('#client/board/MapView.tsx').then((views) => ({ default: views.MapView })))
const ListView = lazy(() => import('#client/board/ListView.tsx').then((views) => ({ default: views.ListView })))

/** The whole board on a laptop or a larger screen. */
export function Board() {
  const [parts] = useState(newBoardParts)
  const live = useLive()
  const desk = useDesk()
  const enter = useCallback(() => parts.focus.enter(), [parts])
  usePageKeys(live, enter)
  useEffect(fetchLater, [])
  // A part that cannot be loaded without a line goes, and the board stays.
  const sayFailed = (): void => live.store.setState({ did: { key: 'phone.no-part' } })
  function leavePanel(): void {
    desk.show(null)
    sayFailed()
  }
  function leaveView(): void {
    desk.setState({ view: 'lanes' })
    sayFailed()
  }
  return (
    <BoardPartsProvider value={parts}>
      <div className="board">
        <Header />
        <Banner />
        <Toolbar />
        <div className="phase-row">
          <PhaseLine />
          <Reveal />
          <Steps />
          <TableBar />
        </div>
        <div className="ballots">
          <BallotBar />
          <TakeAtEnd />
          <LookingBack />
        </div>
        <main className="main">
          <Suspense fallback={null}>
            <View onFail={leaveView} />
          </Suspense>
          <Side back={(card) => parts.focus.focus(card)} />
        </main>
        <HandedBack />
        <StatusBar />
        <Announcer />
      </div>
      <OverBoard onFail={leavePanel} />
    </BoardPartsProvider>
  )
}

/** The window over the board. One that failed goes; the next one gets a new chance. */
function OverBoard({ onFail }: { readonly onFail: () => void }) {
  const [fails, setFails] = useState(0)
  function leave(): void {
    onFail()
    setFails(fails + 1)
  }
  return (
    <Guard key={fails} onFail={leave}>
      <Panels />
    </Guard>
  )
}

function View({ onFail }: { readonly onFail: () => void }) {
  // Deferred: what one looks at stays until the other view is there.
  const view = useDeferredValue(useDeskState((state) => state.view))
  if (view === 'lanes') return <Lanes />
  return (
    <div className="view" data-region="lanes">
      <Guard key={view} onFail={onFail}>
        {view === 'map' ? <MapView /> : <ListView />}
      </Guard>
    </div>
  )
}

/** The thread of the chosen card, beside the lanes; on a narrower screen over them. */
function Side({ back }: { readonly back: (card: string) => void }) {
  const desk = useDesk()
  const chosen = useDeskState((state) => state.chosen)
  if (chosen === null) return null
  const close = (): void => {
    desk.choose(null)
    back(chosen)
  }
  return (
    <div className="slot" data-region="thread">
      <Thread onClose={close} />
    </div>
  )
}
