import { useSay } from './erasing-say.ts'

export type ErasedWhat = 'card' | 'note' | 'person' | 'session'

/** In plain words what goes along, from where, and that it does not come back. */
export function EraseWhat({ which }: { readonly which: ErasedWhat | 'me' }) {
  const say = useSay()
  return (
    <>
      <p>{say(`erase.goes.${which}`)}</p>
      <p>{say(which === 'session' ? 'erase.carried.session' : 'erase.carried')}</p>
      <p>{say('erase.everywhere')}</p>
      <p>{say('erase.copies')}</p>
      <p className="for-good">{say('erase.for-good')}</p>
    </>
  )
}
