/** What somebody does who leads, and any other command about this session. */

import type { Asked, CommandName, commands } from '#shared/commands/commands.ts'
import { chosenIn } from '#shared/board/chosen.ts'
import type { Card } from '#shared/board/schema.ts'
import type { Said } from '#client/live/store.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useLive, useLiveState } from '#client/live/hooks.ts'
import { guides, spotlit } from '#client/live/leading.ts'
import type { Live } from '#client/live/open.ts'

type Act = 'next' | 'back' | 'start' | 'pause' | 'longer'

/** Whether I lead the phases now: as a coordinator, or because the lead was handed to me. */
export const useGuides = (): boolean => useLiveState(guides)

/** Leading the session, for whoever does; null for everybody else. What goes wrong stands in the status bar. */
export function useLead(): ((act: Act) => void) | null {
  const live = useLive()
  const leads = useGuides()
  const phase = useLiveState((state) => state.session?.phase ?? 0)
  if (!leads) return null
  return (act) => {
    void command(live, 'leadPhase', { act, from: phase })
  }
}

type About<N extends CommandName> = Omit<Asked<(typeof commands)[N]>, 'session'>

/**
 * Gives a command about this session. What came of it, or why it did not go, stands in the status bar; true when
 * it went well.
 */
export async function command<N extends CommandName>(
  { store }: Pick<Live, 'store'>,
  name: N,
  input: About<N>,
  did?: Said,
): Promise<boolean> {
  try {
    await ask(name, { ...input, session: store.getState().info.id } as Asked<(typeof commands)[N]>)
  } catch (error) {
    store.setState({ did: { key: `problem.${problemCode(error)}` } })
    return false
  }
  if (did !== undefined) store.setState({ did })
  return true
}

/** Shows a card whole on the big screen; once more and the board is back. */
export function showOnScreen(live: Pick<Live, 'store'>, card: string): Promise<boolean> {
  const on = spotlit(live.store.getState()) !== card
  return command(live, 'spotlight', { card: on ? card : null }, { key: on ? 'did.screen' : 'did.screen-off' })
}

/** Goes on with a card, or no longer. */
export function goOnWith(live: Pick<Live, 'store'>, card: string): Promise<boolean> {
  const state = live.store.getState()
  // A chosen card that has been put away since would make the server refuse the others.
  const before = chosenIn(state.session?.chosen).filter((id) => lies(state.cards[id]))
  const on = !before.includes(card)
  const cards = on ? [...before, card] : before.filter((id) => id !== card)
  return command(live, 'choose', { cards }, { key: on ? 'did.chosen' : 'did.unchosen' })
}

const lies = (card: Card | undefined): boolean => card?.trashed === null && card.parked === null
