import type { CSSProperties } from 'react'
import { initials, personColour } from '#shared/session/faces.ts'

/** A person's initials on a colour of their own. Hidden from screen readers: the name stands beside it. */
export function Avatar({ id, name, className }: Person & { readonly className?: string | undefined }) {
  return (
    <span
      className={className ? `av ${className}` : 'av'}
      style={{ '--a': personColour(id) } as CSSProperties}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  )
}

/** The first few people and how many more, heard as one label. */
export function AvatarStack({ people, label, max = 4, total = people.length, className }: AvatarStackProps) {
  const shown = people.slice(0, max)
  const more = total - shown.length
  return (
    <span className={className ? `stack ${className}` : 'stack'}>
      <span className="vh">{label}</span>
      {shown.map((person) => (
        <Avatar key={person.id} id={person.id} name={person.name} />
      ))}
      {more > 0 && (
        <span className="av num" aria-hidden="true">
          +{more}
        </span>
      )}
    </span>
  )
}

export type AvatarStackProps = {
  readonly people: readonly Person[]
  readonly label: string
  readonly max?: number
  /** Counts those who are not in `people` too. */
  readonly total?: number
  readonly className?: string | undefined
}

type Person = { readonly id: string; readonly name: string }
