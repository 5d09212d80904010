import type { ComponentPropsWithRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'

/** A button with only an icon; its label is heard, and seen on hover. */
export function IconButton({ icon, label, iconSize = 18, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} className={className ? `icon ${className}` : 'icon'} aria-label={label} title={label}>
      <Icon name={icon} size={iconSize} />
    </button>
  )
}

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'title' | 'children'> & {
  readonly icon: IconName
  readonly label: string
  readonly iconSize?: number
}
