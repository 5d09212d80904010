import { problemCode } from '#client/ask.ts'
import { useIsArchived } from '#client/board/ClosedBanner.tsx'
import { useDesk, type Panel } from '#client/board/desk.ts'
import { mayEraseNow, ownsIn, wordsIn } from '#client/live/erasing.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { EraseDialog } from './EraseDialog.tsx'

type Erasing = Extract<Panel, { readonly is: 'erase' }>

/**
 * Removes something that is on the board. The board begins anew by it, and all that lies over it with it; so the
 * window closes first, and what came of it is told on the new one.
 */
export function EraseOnBoard({ what, entity }: Pick<Erasing, 'what' | 'entity'>) {
  const desk = useDesk()
  const session = useLiveState((state) => state.info.id)
  const own = useLiveState((state) => ownsIn(state, what, entity))
  const may = useLiveState((state) => mayEraseNow(state, what, entity))
  const archived = useIsArchived()
  const words = useLiveState((state) => wordsIn(state, what, entity) ?? '')
  return (
    <EraseDialog
      {...{ session, what, entity, own, words }}
      report={archived ? 'elsewhere' : null}
      asks={!may}
      onSent={(sent) => {
        desk.show(null)
        desk.setState({ erasing: { key: 'erase.busy' } })
        sent.then(
          () => desk.setState({ erasing: { key: may ? 'erase.done' : 'erase.asked' } }),
          (error: unknown) => desk.setState({ erasing: { key: `problem.${problemCode(error)}` } }),
        )
      }}
      onDone={() => desk.show(null)}
      onClose={() => desk.show(null)}
    />
  )
}
