import { useState, type ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'

/** A field that is only a button until somebody wants it. */
export function Optional({ label, empty, children }: OptionalProps) {
  const [opened, setOpened] = useState(false)
  if (!empty || opened) return children(opened)
  return (
    <button type="button" className="fold" onClick={() => setOpened(true)}>
      <Icon name="plus" size={16} />
      {label}
    </button>
  )
}

export interface OptionalProps {
  readonly label: string
  /** Whether nothing is written in it. */
  readonly empty: boolean
  /** Draws the field; told whether it was just asked for. */
  readonly children: (opened: boolean) => ReactNode
}
