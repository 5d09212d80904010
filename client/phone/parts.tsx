/** What the phone loads after writing works. Each may fail to load without taking the page along. */

import { useEffect } from 'react'
import { useDesk } from '#client/board/desk.ts'
import { Behalf, Earlier, LateDrafts, Nameless, NoteComposer, OnlyHere, Ties } from '#client/composer/parts.ts'
import { useLiveIfOpen, useLiveStore } from '#client/live/hooks.ts'
import { Guard } from '#client/ui/Guard.tsx'
import type { LaneMemory } from './lanes.ts'
import { later } from './later.tsx'
import { goTo } from './place.ts'

/** What goes on around what one writes or reads: the line, tables, and the steps of a phase. */
export const Around = later(async () => (await import('./Around.tsx')).Around)
/** What a screen reader hears of the board. */
export const Announcer = later(async () => (await import('#client/board/Announcer.tsx')).Announcer)
const PhoneBoard = later(async () => (await import('./PhoneBoard.tsx')).PhoneBoard)
const Mine = later(async () => (await import('./Mine.tsx')).Mine)
const Sheet = later(async () => (await import('./Sheet.tsx')).Sheet)
const Panels = later(async () => (await import('#client/board/Panels.tsx')).Panels)
/** What I did last. */
export const SaidRow = later(async () => (await import('./SaidRow.tsx')).SaidRow)

const inComposer = [Ties, OnlyHere, Behalf, Nameless, Earlier, NoteComposer, LateDrafts]
const parts = [SaidRow, PhoneBoard, Mine, Sheet, Panels, ...inComposer]

/** Fetched once writing works, so that they are there when the line is not: after the board, or without waiting for it. */
const afterBoardMs = 100
const withoutBoardMs = 3000

export function useFetchParts(): void {
  const isOpen = useLiveIfOpen() !== null
  useEffect(() => {
    const afterMs = isOpen ? afterBoardMs : withoutBoardMs
    const timer = setTimeout(() => parts.forEach(({ preload }) => preload()), afterMs)
    return () => clearTimeout(timer)
  }, [isOpen])
}

function useSayFailed(): () => void {
  const store = useLiveStore()
  return () => store.setState({ did: { key: 'phone.no-part' } })
}

export function OtherTab({ tab, memory }: { readonly tab: 'board' | 'mine'; readonly memory: LaneMemory }) {
  const sayFailed = useSayFailed()
  function leave(): void {
    goTo({ tab: 'write', card: null })
    sayFailed()
  }
  return <Guard onFail={leave}>{tab === 'board' ? <PhoneBoard memory={memory} /> : <Mine />}</Guard>
}

export function ThreadSheet({ card }: { readonly card: string }) {
  const desk = useDesk()
  const sayFailed = useSayFailed()
  function close(): void {
    desk.choose(null)
  }
  function leave(): void {
    close()
    sayFailed()
  }
  return (
    <Guard onFail={leave}>
      <Sheet card={card} onClose={close} />
    </Guard>
  )
}

export function PanelOver() {
  const desk = useDesk()
  const sayFailed = useSayFailed()
  function leave(): void {
    desk.show(null)
    sayFailed()
  }
  return (
    <Guard onFail={leave}>
      <Panels />
    </Guard>
  )
}
