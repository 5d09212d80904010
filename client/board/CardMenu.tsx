import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import type { Operation } from '#shared/policy/operations.ts'
import { useCard, useIsCoordinator, useLive, useLiveState, useMayAnnotate } from '#client/live/hooks.ts'
import { mayEraseNow } from '#client/live/erasing.ts'
import { isGoneOnWith, spotlit } from '#client/live/leading.ts'
import type { MenuItem, MenuProps } from '#client/ui/Menu.tsx'
import { newBoardParts, useMaybeBoardParts } from './board-parts.ts'
import { useDesk } from './desk.ts'
import { besideKind, moveStep, moveTo, tell, type BoardTools } from './keys.ts'
import { command, goOnWith, showOnScreen, useGuides } from './lead.ts'
import { LazyMenu } from './LazyMenu.tsx'
import { stepPlace } from './placing.ts'
import { rowsOf } from './rows.ts'
import { useSay } from './say.ts'

export interface CardMenuProps {
  readonly id: string
  readonly anchor: MenuProps['anchor']
  readonly onClose: () => void
}

/** Everything one can do with a card without dragging. Only what this person may. */
export function CardMenu({ id, anchor, onClose }: CardMenuProps) {
  const say = useSay()
  const items = useItems(id)
  return <LazyMenu open anchor={anchor} onClose={onClose} label={say('menu.card')} items={items} />
}

function useItems(id: string): readonly MenuItem[] {
  const say = useSay()
  const live = useLive()
  const desk = useDesk()
  const card = useCard(id)
  const tools = useTools()
  const grouped = useLiveState(({ clusters }) => clusters[card?.cluster ?? '']?.trashed === null)
  const lane = useLiveState((state) => (card === undefined ? noLane : state.lanes[card.kind]))
  const mayGuide = useGuides()
  const coordinates = useIsCoordinator()
  const onScreen = useLiveState((state) => spotlit(state) === id)
  const isChosen = useLiveState((state) => isGoneOnWith(state, id))
  const mayAnnotate = useMayAnnotate()
  const mayErase = useLiveState((state) => mayEraseNow(state, 'card', id))
  if (card === undefined) return []
  const { acts } = live
  const { author, kind } = card
  const may = (operation: Operation): boolean => acts.mayI(operation, author).ok
  const rows = tools.lanes.get(kind)?.get().rows ?? rowsOf(lane, () => null)
  const step = (way: 'up' | 'down'): MenuItem => ({
    id: way,
    label: say(`menu.${way}`),
    icon: `arrow-${way}`,
    shortcut: `Alt ${way === 'up' ? '↑' : '↓'}`,
    disabled: stepPlace(rows, lane, id, way) === null,
    onSelect: () => moveStep(tools, id, way),
  })
  const across = (to: CardKind): MenuItem => ({
    id: to,
    label: say('menu.to', { lane: say(`kinds.${to}`) }),
    kind: to,
    shortcut: besideKind(kind, 'left') === to ? 'Alt ←' : besideKind(kind, 'right') === to ? 'Alt →' : undefined,
    onSelect: () => moveTo(tools, id, to),
  })
  const groups: MenuItem[][] = [
    may('card.move')
      ? [
          { heading: say('menu.move') },
          step('up'),
          step('down'),
          ...cardKinds.filter((other) => other !== kind && acts.mayIMove(card, other).ok).map(across),
        ]
      : [],
    [
      ...only(acts.mayI('link.create').ok, {
        id: 'link',
        label: say('menu.link'),
        icon: 'link',
        shortcut: 'L',
        onSelect: () => desk.show({ is: 'link', card: id }),
      }),
      ...only(may('card.shape'), {
        id: 'edit',
        label: say('menu.edit'),
        icon: 'pencil',
        shortcut: 'E',
        onSelect: () => desk.show({ is: 'edit', card: id }),
      }),
      ...only(may('card.move') && (grouped || acts.mayI('cluster.create').ok), {
        id: 'group',
        label: say('menu.group'),
        icon: 'group',
        shortcut: 'G',
        onSelect: () => desk.show({ is: 'cluster', card: id }),
      }),
      ...only(may('card.move') && grouped, {
        id: 'ungroup',
        label: say('menu.ungroup'),
        icon: 'ungroup',
        onSelect: () => {
          tools.focus.follow(id)
          tell(tools, acts.uncluster(id))
        },
      }),
      ...only(mayAnnotate, {
        id: 'annotate',
        label: say('annotate.do'),
        kind: 'annotation',
        onSelect: () => desk.reply({ card: id, kind: 'annotation' }),
      }),
      ...only(true, {
        id: 'thread',
        label: say('menu.thread'),
        icon: 'note',
        shortcut: say('menu.key.enter'),
        onSelect: () => desk.choose(id),
      }),
    ],
    [
      ...only(mayGuide, {
        id: 'screen',
        label: say(onScreen ? 'screen.hide' : 'screen.show'),
        icon: 'screen',
        shortcut: 'B',
        onSelect: () => void showOnScreen(live, id),
      }),
      ...only(mayGuide, {
        id: 'choose',
        label: say(isChosen ? 'choose.off' : 'choose.on'),
        icon: 'check',
        onSelect: () => void goOnWith(live, id),
      }),
    ],
    [
      ...only(may('card.park'), {
        id: 'park',
        label: say('parked.do'),
        icon: 'clock',
        onSelect: () => tell(tools, acts.parkCard(id, true)),
      }),
      ...only(may('card.confine'), {
        id: 'here',
        label: say(card.here === null ? 'here.on' : 'here.off'),
        icon: 'home',
        onSelect: () => tell(tools, acts.confineCard(id, card.here === null)),
      }),
      ...only(coordinates, {
        id: 'hide',
        label: say('hide.do'),
        icon: 'eye-off',
        onSelect: () => void command(live, 'hideCard', { card: id }, { key: 'did.hidden' }),
      }),
      ...only(may('card.trash'), {
        id: 'trash',
        label: say('menu.trash'),
        icon: 'archive',
        shortcut: say('menu.key.delete'),
        onSelect: () => tell(tools, acts.trashCard(id)),
      }),
      {
        id: 'erase',
        label: say(mayErase ? 'erase.do' : 'erase.ask'),
        icon: 'trash',
        onSelect: () => desk.show({ is: 'erase', what: 'card', entity: id }),
      },
    ],
  ]
  return groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? group : [line, ...group]))
}

const line = { separator: true } as const
const noLane: readonly string[] = []
const only = (when: boolean, item: MenuItem): MenuItem[] => (when ? [item] : [])

/** Elsewhere than on the board there are no lanes to walk along; moving is the same. */
function useTools(): BoardTools {
  const parts = useMaybeBoardParts() ?? elsewhere
  return { ...parts, live: useLive(), desk: useDesk() }
}

const elsewhere = newBoardParts()
