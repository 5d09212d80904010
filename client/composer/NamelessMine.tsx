import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useSay, type BoardKey } from '#client/board/say.ts'
import { useIsClosed, useLiveState } from '#client/live/hooks.ts'
import { namelessOf, type Brought } from '#client/live/nameless.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { headOf, NamelessActs } from './NamelessActs.tsx'
import './nameless.css'

/** What was brought without a name on this device; nowhere else can it be changed or taken back. */
export function NamelessMine({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const info = useLiveState((state) => state.info)
  const brought = useStore(namelessOf(info).store, (state) => state.brought)
  const about = useRef<HTMLParagraphElement>(null)
  const [told, setTold] = useState<BoardKey | null>(null)
  return (
    <Dialog open onClose={onClose} title={say('nameless.mine')} closeLabel={say('common.close')}>
      <p className="nameless-about" ref={about} tabIndex={-1}>
        {say(brought.length === 0 ? 'nameless.mine.none' : 'nameless.mine.about')}
      </p>
      <output className="nameless-told">{told !== null && say(told)}</output>
      <ul className="nameless-mine">
        {brought.map((one) => (
          <Row
            key={one.id}
            brought={one}
            onTold={(key) => {
              setTold(key)
              about.current?.focus()
            }}
          />
        ))}
      </ul>
    </Dialog>
  )
}

interface RowProps {
  readonly brought: Brought
  readonly onTold: (key: BoardKey) => void
}

function Row({ brought, onTold }: RowProps) {
  const say = useSay()
  const isThere = useIsThere(brought)
  const closed = useIsClosed()
  const [changing, setChanging] = useState(false)
  return (
    <li>
      {brought.state !== 'back' && !changing && <p className="words">{headOf(brought.thing)}</p>}
      <p className="state">{say(stateWord(brought, isThere, closed))}</p>
      {brought.state !== 'back' && (
        <NamelessActs
          brought={brought}
          isThere={isThere}
          changing={changing}
          onChanging={setChanging}
          onTold={onTold}
        />
      )}
    </li>
  )
}

function useIsThere(brought: Brought): boolean {
  const { id } = brought
  const under = brought.state === 'back' ? brought.under : brought.thing.is === 'note' ? brought.thing.card : null
  return useLiveState(({ cards, notes }) => {
    if (under === null) return cards[id] !== undefined && cards[id].trashed === null
    return notes[under]?.some((note) => note.id === id) ?? false
  })
}

/** What has become of it, as far as the board shows. */
function stateWord({ state }: Brought, isThere: boolean, closed: boolean): BoardKey {
  if (state === 'back') return isThere ? 'nameless.is.leaving' : 'nameless.is.back'
  if (isThere) return 'nameless.is.board'
  if (state === 'sent') return 'nameless.is.sent'
  return closed ? 'nameless.is.closed' : 'nameless.is.waiting'
}
