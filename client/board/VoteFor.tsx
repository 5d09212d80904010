import { useEffect, useId } from 'react'
import { useMyBallots, useMyBallotsState, useMyGuests } from './ballots.ts'
import { useSay } from './say.ts'

/** For whom one votes, where somebody without a device is one’s guest. */
export function VoteFor() {
  const say = useSay()
  const id = useId()
  const mine = useMyBallots()
  const guests = useMyGuests()
  const behalf = useMyBallotsState((state) => state.behalf)
  const gone = behalf !== null && !guests.some((guest) => guest.id === behalf)
  useEffect(() => {
    if (gone) mine.voteFor(null)
  }, [gone, mine])
  if (guests.length === 0) return null
  return (
    <span className="vote-for">
      <label htmlFor={id}>{say('vote.for')}</label>
      <select id={id} value={behalf ?? ''} onChange={({ target }) => mine.voteFor(target.value || null)}>
        <option value="">{say('vote.for.me')}</option>
        {guests.map((guest) => (
          <option key={guest.id} value={guest.id}>
            {guest.name}
          </option>
        ))}
      </select>
    </span>
  )
}
