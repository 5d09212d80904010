import { useState } from 'react'
import type { IconName } from '#client/ui/Icon.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import type { MenuProps } from '#client/ui/Menu.tsx'
import { LazyMenu } from './LazyMenu.tsx'

export interface MenuButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly items: MenuProps['items']
}

/** A button with only an icon, and the menu that it opens. */
export function MenuButton({ icon, label, items }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<MenuProps['anchor']>(null)
  return (
    <>
      <IconButton
        icon={icon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      />
      <LazyMenu open={anchor !== null} anchor={anchor} onClose={() => setAnchor(null)} label={label} items={items} />
    </>
  )
}
