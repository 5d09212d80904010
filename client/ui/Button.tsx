import type { ComponentPropsWithRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'

/** A button with words. It does not send forms unless `type="submit"`. */
export function Button({ variant, size, icon, className, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={look({ variant, size, className })}>
      {icon && <Icon name={icon} size={size === 'sm' ? 16 : 18} />}
      {children}
    </button>
  )
}

/** A link that looks like a button; it still goes somewhere. */
export function ButtonLink({ variant, size, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={look({ variant, size, className })}>
      {icon && <Icon name={icon} size={size === 'sm' ? 16 : 18} />}
      {children}
    </a>
  )
}

export type ButtonProps = ComponentPropsWithRef<'button'> & ButtonLook
export type ButtonLinkProps = ComponentPropsWithRef<'a'> & ButtonLook

export type ButtonLook = {
  readonly variant?: 'primary' | 'default' | 'quiet' | undefined
  readonly size?: 'sm' | 'md' | 'lg' | undefined
  /** Stands before the words. */
  readonly icon?: IconName | undefined
}

const variants = { primary: ' pri', default: '', quiet: ' quiet' }
const sizes = { sm: ' sm', md: '', lg: ' lg' }

function look({
  variant = 'default',
  size = 'md',
  className,
}: Omit<ButtonLook, 'icon'> & { className?: string | undefined }): string {
  return `btn${variants[variant]}${sizes[size]}${className ? ` ${className}` : ''}`
}
