import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useExpertsUntil, useIsClosed, useLive, useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { endOfDay, isWithin, usualDay } from './experts-days.ts'
import { DayField } from './ExpertsTime.tsx'
import { useSay } from './say.ts'
import './experts.css'

/** Closing stops everybody at once, so it asks first; and whether experts may still add something. */
export function AskState({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useSay()
  const { store } = useLive()
  const session = useLiveState((state) => state.info.id)
  const closed = useIsClosed()
  const given = useExpertsUntil() !== null
  const hasExperts = useLiveState(({ people }) => Object.values(people).some(({ role }) => role === 'expert'))
  const [also, setAlso] = useState(false)
  const [day, setDay] = useState(usualDay)
  const state = closed ? 'open' : 'closed'
  const asks = !closed && hasExperts && !given
  const fits = !asks || !also || isWithin(day)

  async function act(): Promise<void> {
    if (!fits) return
    onClose()
    try {
      if (asks && also) await ask('openExperts', { session, until: endOfDay(day) })
      await ask('setState', { session, state })
    } catch (error) {
      store.setState({ did: { key: `problem.${problemCode(error)}` } })
    }
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={say(closed ? 'reopen.title' : 'close.title')}
      closeLabel={say('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button variant="primary" aria-disabled={!fits} onClick={() => void act()}>
            {say(closed ? 'reopen.do' : 'close.do')}
          </Button>
        </>
      }
    >
      <p>{say(closed ? 'reopen.what' : 'close.what')}</p>
      {asks && (
        <div className="experts-time">
          <label className="also">
            <input type="checkbox" checked={also} onChange={({ target }) => setAlso(target.checked)} />
            {say('after.also')}
          </label>
          {also && <DayField day={day} onChange={setDay} />}
        </div>
      )}
    </Dialog>
  )
}
