import { useRef, useState } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  Popover,
  Separator,
} from 'react-aria-components/Menu'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { flushSync } from 'react-dom'
import { Clasp, type ClaspKind, kindClass } from './Clasp.tsx'
import { Icon, type IconName } from './Icon.tsx'

/** A list of commands beside an element or a point. Whoever opens it keeps `open`. */
export function Menu({ open, anchor, ...rest }: MenuProps) {
  return open && anchor ? <OpenMenu anchor={anchor} {...rest} /> : null
}

export type MenuProps = {
  readonly open: boolean
  /** An element gets the focus back; after a point it returns to where it was. */
  readonly anchor: Element | Point | null
  readonly onClose: () => void
  readonly label: string
  readonly items: readonly MenuItem[]
}

export type MenuItem = MenuCommand | { readonly separator: true } | { readonly heading: string }

export type MenuCommand = {
  readonly id: string
  readonly label: string
  readonly icon?: IconName | undefined
  /** As people read it: `Alt ↑`. */
  readonly shortcut?: string | undefined
  /** Colours the icon; without an icon the kind's shape stands there. */
  readonly kind?: ClaspKind | undefined
  readonly disabled?: boolean | undefined
  readonly onSelect: () => void
}

export type Point = { readonly x: number; readonly y: number }

function OpenMenu({ anchor, onClose, label, items }: Omit<MenuProps, 'open'> & { readonly anchor: Element | Point }) {
  const [before] = useState(() => document.activeElement)
  const spot = useRef<HTMLSpanElement>(null)
  const [first] = useState(() => items.filter((item) => 'id' in item).find((item) => !item.disabled)?.id)
  const element = anchor instanceof Element ? anchor : null
  const point = anchor instanceof Element ? null : anchor
  const dialog = (element ?? before)?.closest('dialog')

  /** The menu is gone and the focus is back before anything else happens, so that what opens next can give it back. */
  const close = () => {
    flushSync(onClose)
    const back = element ?? before
    if (back instanceof HTMLElement && back.isConnected) back.focus()
  }

  return (
    <I18nProvider locale={document.documentElement.lang || 'nl'}>
      {point && <span ref={spot} className="menu-spot" style={{ left: point.x, top: point.y }} />}
      <Popover
        isOpen
        triggerRef={element ? { current: element } : spot}
        placement="bottom start"
        offset={4}
        className="menu"
        aria-label={label}
        onOpenChange={(stays) => {
          if (!stays) close()
        }}
        // What stands outside a modal dialog cannot be reached while that is open.
        {...(dialog ? { UNSTABLE_portalContainer: dialog } : {})}
      >
        <AriaMenu aria-label={label}>
          {groupsOf(items).map((group, index) => (
            <Group key={index} {...group} first={first} close={close} />
          ))}
        </AriaMenu>
      </Popover>
    </I18nProvider>
  )
}

function Group({ line, heading, commands, first, close }: CommandGroup & EntryContext) {
  const entries = commands.map((command) => <Entry key={command.id} command={command} first={first} close={close} />)
  return (
    <>
      {line && <Separator />}
      {heading === undefined ? (
        entries
      ) : (
        <MenuSection>
          <Header>{heading}</Header>
          {entries}
        </MenuSection>
      )}
    </>
  )
}

type EntryContext = {
  /** The command that could be chosen first when the menu opened. */
  readonly first: string | undefined
  readonly close: () => void
}

function Entry({ command, first, close }: EntryContext & { readonly command: MenuCommand }) {
  const { id, label, icon, shortcut, kind, disabled = false, onSelect } = command
  return (
    <AriaMenuItem
      id={id}
      ref={id === first ? begin : null}
      textValue={label}
      isDisabled={disabled}
      className={kind ? `entry ${kindClass[kind]}` : 'entry'}
      onAction={() => {
        close()
        onSelect()
      }}
    >
      {icon ? <Icon name={icon} /> : kind && <Clasp kind={kind} size={18} />}
      {label} {shortcut && <kbd>{shortcut}</kbd>}
    </AriaMenuItem>
  )
}

/** Not the menu's `autoFocus`: after Enter on a plain button that stays on the menu, above its first command. */
const begin = (entry: HTMLElement | null) => entry?.focus({ preventScroll: true })

type CommandGroup = {
  readonly line: boolean
  readonly heading?: string
  readonly commands: readonly MenuCommand[]
}

/** A heading names the commands below it, up to the next line or heading. */
function groupsOf(items: readonly MenuItem[]): CommandGroup[] {
  const groups: { line: boolean; heading?: string; commands: MenuCommand[] }[] = [{ line: false, commands: [] }]
  for (const item of items) {
    if ('separator' in item) groups.push({ line: true, commands: [] })
    else if ('heading' in item) {
      const last = groups.at(-1)
      if (last && last.commands.length === 0) last.heading = item.heading
      else groups.push({ line: false, heading: item.heading, commands: [] })
    } else groups.at(-1)?.commands.push(item)
  }
  return groups
}
