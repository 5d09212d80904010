import { MenuButton } from '#client/board/MenuButton.tsx'
import { useSay } from './erasing-say.ts'

interface EraseMenuProps {
  readonly what: 'card' | 'note'
  /** What it says, so that one hears which one this is about. */
  readonly words: string
  /** Whether I may do it; else I can ask. */
  readonly may: boolean
  readonly onChoose: () => void
}

/** Beside a card or a note: removing it for good, or asking for that. */
export function EraseMenu({ what, words, may, onChoose }: EraseMenuProps) {
  const say = useSay()
  const label = say(may ? 'erase.do' : 'erase.ask')
  return (
    <MenuButton
      icon="more"
      label={say(`erase.more.${what}`, { words: words.slice(0, 60) })}
      items={[{ id: 'erase', label, icon: 'trash', onSelect: onChoose }]}
    />
  )
}
