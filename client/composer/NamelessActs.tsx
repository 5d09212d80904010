import { useState } from 'react'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { problemCode } from '#client/ask.ts'
import { useSay, type BoardKey } from '#client/board/say.ts'
import { useIsClosed, useLiveState, useLiveStore } from '#client/live/hooks.ts'
import { namelessOf, type There } from '#client/live/nameless.ts'
import { Button } from '#client/ui/Button.tsx'
import { useGiveBack } from './giving-back.ts'
import { handingWord } from './handing-words.ts'
import { NamelessWords } from './NamelessWords.tsx'

/** What it is known by. */
export const headOf = (thing: WholeThing): string => (thing.is === 'card' ? thing.title : thing.text)

interface NamelessActsProps {
  readonly brought: There
  readonly onTold: (key: BoardKey) => void
  readonly isThere: boolean
  readonly changing: boolean
  readonly onChanging: (changing: boolean) => void
}

/** To change it, or to take it back: then its words leave this device too, unless one goes on with them. */
export function NamelessActs({ brought, isThere, changing, onChanging, onTold }: NamelessActsProps) {
  const say = useSay()
  const info = useLiveState((state) => state.info)
  const store = useLiveStore()
  const closed = useIsClosed()
  const giveBack = useGiveBack()
  const [busy, setBusy] = useState(false)
  const { id, phase, state, thing } = brought
  const short = headOf(thing).slice(0, 60)

  function act(what: () => Promise<void>, key: BoardKey, after: () => void): void {
    if (busy) return
    setBusy(true)
    what()
      .then(
        () => {
          after()
          onTold(key)
        },
        (error: unknown) => {
          const code = problemCode(error)
          onTold(code === 'not-found' ? 'nameless.forgotten' : handingWord(code, store.getState().line))
        },
      )
      .finally(() => setBusy(false))
  }

  const takeBack = (key: BoardKey, after: () => void): void =>
    act(() => namelessOf(info).takeBack(id, isThere), key, after)

  if (changing) {
    return (
      <NamelessWords
        thing={thing}
        onSave={(changed) =>
          act(
            () => namelessOf(info).change(id, changed),
            'nameless.changed',
            () => onChanging(false),
          )
        }
        onCancel={() => onChanging(false)}
      />
    )
  }
  return (
    <div className="acts">
      {state === 'came' && !closed && (
        <Button
          size="sm"
          icon="pencil"
          aria-label={say('nameless.change-of', { words: short })}
          onClick={() => onChanging(true)}
        >
          {say('nameless.change')}
        </Button>
      )}
      <Button
        size="sm"
        variant="quiet"
        icon="undo"
        aria-label={say('nameless.back-of', { words: short })}
        onClick={() => takeBack('nameless.gone-back', () => {})}
      >
        {say('nameless.back')}
      </Button>
      {!closed && (
        <Button
          size="sm"
          variant="quiet"
          icon="pencil"
          aria-label={say('nameless.back-draft-of', { words: short })}
          onClick={() => takeBack('nameless.gone-draft', () => giveBack({ id, phase, behalf: null, thing }))}
        >
          {say('nameless.back-draft')}
        </Button>
      )}
    </div>
  )
}
