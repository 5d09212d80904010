import { useEffect, useState } from 'react'
import { useActs, useLiveState } from '#client/live/hooks.ts'
import type { Said } from '#client/live/store.ts'
import { WayBackOffer } from '#client/board/WayBackOffer.tsx'
import { useSay } from '#client/language.tsx'
import { useOffer } from '#client/sign-in/offered.ts'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'

/** What shows at the place where one does it, and needs no row. */
const shown: ReadonlySet<string> = new Set(['did.recognised', 'did.unrecognised'])

/** What was shown and is over: a row that is drawn anew does not show it again. What was done before there was a row, it shows. */
const over = new WeakSet<Said>()

/** What I did last, with the way back, in a row of its own that goes when one writes on. The announcer says it. */
export function SaidRow() {
  const say = useSay()
  const acts = useActs()
  const did = useLiveState((state) => state.did)
  const back = useLiveState((state) => state.undo)
  const live = useLiveState((state) => state.line.state === 'live')
  const [away, setAway] = useState(() => (did !== null && over.has(did) ? did : null))

  useEffect(() => {
    if (did === null) return
    return () => void over.add(did)
  }, [did])

  useEffect(() => {
    const onInput = (): void => setAway(did)
    document.addEventListener('input', onInput)
    return () => document.removeEventListener('input', onInput)
  }, [did])

  const said = did === away || did === null || shown.has(did.key) ? null : did
  const offers = useOffer(said)
  const waits = said?.key.startsWith('did.placed.') && !live
  if (said === null) return null
  return (
    <div className="said">
      <span>{waits ? say('phone.placed.waiting') : say(said.key, said.values)}</span>
      {back === did && (
        <Button variant="quiet" size="sm" onClick={() => acts.undo()}>
          {say('phone.undo')}
        </Button>
      )}
      {offers && <WayBackOffer />}
      <IconButton icon="close" label={say('common.close')} onClick={() => setAway(did)} />
    </div>
  )
}
