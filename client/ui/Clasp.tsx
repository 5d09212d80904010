/** The shape of a kind: ring, split diamond, signpost or flag. It says without colour what a card is. */
export function Clasp({ kind, size = 26, className }: ClaspProps) {
  return (
    <svg
      className={`clasp ${kindClass[kind]}${className ? ` ${className}` : ''}`}
      width={size}
      height={size}
      viewBox="0 0 26 26"
      aria-hidden="true"
    >
      {shapes[kind]}
    </svg>
  )
}

export type ClaspProps = {
  readonly kind: ClaspKind
  readonly size?: number
  /** Add `mono` to take the colour of the words around it. */
  readonly className?: string | undefined
}

export type ClaspKind = 'issue' | 'dilemma' | 'direction' | 'annotation'

/** The class that gives an element and all in it the colours of a kind. */
export const kindClass: Readonly<Record<ClaspKind, 'kw' | 'di' | 'ri' | 'ex'>> = {
  issue: 'kw',
  dilemma: 'di',
  direction: 'ri',
  annotation: 'ex',
}

const shapes = {
  issue: (
    <>
      <circle cx="13" cy="13" r="11.5" fill="currentColor" />
      <circle className="hole" cx="13" cy="13" r="4.2" />
    </>
  ),
  dilemma: (
    <>
      <path
        className="hole"
        d="M13 1.2 24.8 13 13 24.8 1.2 13Z"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <path d="M13 1.2V24.8L1.2 13Z" fill="currentColor" />
    </>
  ),
  direction: (
    <path
      d="M2 4.5h13.2L24.6 13l-9.4 8.5H2L7.4 13Z"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
  ),
  annotation: (
    <path
      d="M4 3h18v14h-9l-6 6v-6H4Z"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
  ),
}
