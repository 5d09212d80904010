import { useEffect } from 'react'
import { useLiveState, useMay, useTurn } from '#client/live/hooks.ts'

/** Not all devices of a room at once. */
const spreadMs = 4000

/**
 * Takes tickets on every device as soon as one may bring something without a name, so that nobody can tell from the
 * asking who does. Again when people come or go: there may have been too few.
 */
export function EarlyTickets() {
  const { phase, mine, ways } = useTurn()
  const may = useMay('card.create')
  const info = useLiveState((state) => state.info)
  const isKnown = useLiveState((state) => state.session !== null)
  const people = useLiveState((state) => state.present.length)
  const id = phase?.id
  const most = phase?.most ?? null
  const asks = isKnown && may && mine && ways.includes('anonymous') && most !== 0
  useEffect(() => {
    if (!asks || id === undefined) return
    const take = async (): Promise<void> => {
      const { namelessOf } = await import('#client/live/nameless.ts')
      await namelessOf(info).prepare({ id, most })
    }
    // Without a line now: they are taken when something is brought.
    const timer = setTimeout(() => void take().catch(() => undefined), Math.random() * spreadMs)
    return () => clearTimeout(timer)
  }, [asks, id, most, people, info])
  return null
}
