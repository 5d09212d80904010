import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { WholeThing } from '#shared/commands/shapes.ts'
import type { WordKey } from '#shared/language/say.ts'
import { problemCode } from '#client/ask.ts'
import { useIsClosed, useLiveState, useLiveStore } from '#client/live/hooks.ts'
import { namelessOf, type Brought } from '#client/live/nameless.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { handingWord } from './handing-words.ts'
import { NamelessWords } from './NamelessWords.tsx'
import './nameless.css'

/** What was brought without a name on this device; nowhere else can it be changed or taken back. */
export function NamelessMine({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const info = useLiveState((state) => state.info)
  const brought = useStore(namelessOf(info).store, (state) => state.brought)
  const about = useRef<HTMLParagraphElement>(null)
  const [told, setTold] = useState<WordKey | null>(null)
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
  readonly onTold: (key: WordKey) => void
}

function Row({ brought, onTold }: RowProps) {
  const say = useSay()
  const info = useLiveState((state) => state.info)
  const store = useLiveStore()
  const closed = useIsClosed()
  const isThere = useIsThere(brought)
  const [changing, setChanging] = useState(false)
  const [busy, setBusy] = useState(false)
  const { id, state, thing } = brought
  const words = headOf(thing)
  const short = words.slice(0, 60)

  function act(what: () => Promise<void>, key: WordKey): void {
    if (busy) return
    setBusy(true)
    what()
      .then(
        () => {
          setChanging(false)
          onTold(key)
        },
        (error: unknown) => {
          const code = problemCode(error)
          onTold(code === 'not-found' ? 'nameless.forgotten' : handingWord(code, store.getState().line))
        },
      )
      .finally(() => setBusy(false))
  }

  return (
    <li>
      {!changing && <p className="words">{words}</p>}
      <p className="state">{say(stateWord(brought, isThere, closed))}</p>
      {changing ? (
        <NamelessWords
          thing={thing}
          onSave={(changed) => act(() => namelessOf(info).change(id, changed), 'nameless.changed')}
          onCancel={() => setChanging(false)}
        />
      ) : (
        state !== 'back' && (
          <div className="acts">
            {state === 'came' && !closed && (
              <Button
                size="sm"
                icon="pencil"
                aria-label={say('nameless.change-of', { words: short })}
                onClick={() => setChanging(true)}
              >
                {say('nameless.change')}
              </Button>
            )}
            <Button
              size="sm"
              variant="quiet"
              icon="undo"
              aria-label={say('nameless.back-of', { words: short })}
              onClick={() => act(() => namelessOf(info).takeBack(id, isThere), 'nameless.gone-back')}
            >
              {say('nameless.back')}
            </Button>
          </div>
        )
      )}
    </li>
  )
}

function useIsThere({ id, thing }: Brought): boolean {
  return useLiveState(({ cards, notes }) => {
    if (thing.is === 'card') return cards[id] !== undefined && cards[id].trashed === null
    return notes[thing.card]?.some((note) => note.id === id) ?? false
  })
}

/** What has become of it, as far as the board shows. */
function stateWord({ state }: Brought, isThere: boolean, closed: boolean): WordKey {
  if (state === 'back') return isThere ? 'nameless.is.leaving' : 'nameless.is.back'
  if (isThere) return 'nameless.is.board'
  if (state === 'sent') return 'nameless.is.sent'
  return closed ? 'nameless.is.closed' : 'nameless.is.waiting'
}

const headOf = (thing: WholeThing): string => (thing.is === 'card' ? thing.title : thing.text)
