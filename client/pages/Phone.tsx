import { useRef } from 'react'
import { useDeskState } from '#client/board/desk.ts'
import { Composer } from '#client/composer/Composer.tsx'
import { useCard, useLiveIfOpen, useLiveState } from '#client/live/hooks.ts'
import { useFirstSay } from '#client/language.tsx'
import { Bar } from '#client/phone/Bar.tsx'
import { useLaneMemory } from '#client/phone/lanes.ts'
import { Announcer, Around, OtherTab, PanelOver, SaidRow, ThreadSheet, useFetchParts } from '#client/phone/parts.tsx'
import { usePlace } from '#client/phone/place.ts'
import { useSeenHeight } from '#client/phone/seen.ts'
import { Tabs } from '#client/phone/Tabs.tsx'
import { useWriteHere } from '#client/phone/write-here.ts'
import './phone.css'

/** A session on a narrow screen: write, see the board one lane at a time, and find back what is yours. */
export function Phone() {
  const say = useFirstSay()
  const isOpen = useLiveIfOpen() !== null
  const observes = useLiveState((state) => state.info.me.role === 'observer')
  const { tab, card } = usePlace(observes ? 'board' : 'write')
  const open = useCard(card ?? '') !== undefined
  const panel = useDeskState((state) => state.panel !== null && state.panel.is !== 'compose')
  const memory = useLaneMemory()
  const phone = useRef<HTMLDivElement>(null)
  useSeenHeight(phone)
  useWriteHere()
  useFetchParts()
  return (
    <div className="phone" ref={phone}>
      <div className="under" inert={open}>
        <header>
          <Bar />
          {isOpen && <Around tab={tab} />}
        </header>
        <main key={tab}>
          <h2 className="vh">{say(`phone.${tab}`)}</h2>
          {tab === 'write' ? <Composer onPlaced={memory.show} /> : isOpen && <OtherTab tab={tab} memory={memory} />}
          {isOpen && !open && <SaidRow />}
        </main>
        <Tabs now={tab} />
      </div>
      {open && card !== null && <ThreadSheet card={card} />}
      {isOpen && panel && <PanelOver />}
      {isOpen && <Announcer />}
    </div>
  )
}
