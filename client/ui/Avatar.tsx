import type { CSSProperties } from 'react'

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

/** The colour of a person, the same on every screen; white words on it have contrast 5.9 or more. */
export function personColour(id: string): string {
  let sum = 0
  for (const character of id) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return colours[sum % colours.length] ?? colours[0]
}

const colours = ['#365f8c', '#7a4a24', '#1d6b5e', '#6a3f7a', '#8c2f4b', '#4d5c1e'] as const

/** First letters of the first and last word; of a single word its first two letters. */
export function initials(name: string): string {
  const words = name
    .normalize()
    .split(/[\s\-‐–.,]+/u)
    .filter(Boolean)
  const first = Array.from(words[0] ?? '?')
  const last = words.length > 1 ? Array.from(words.at(-1) ?? '') : first.slice(1)
  return `${first[0] ?? ''}${last[0] ?? ''}`.toLocaleUpperCase()
}
