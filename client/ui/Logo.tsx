/** The three shapes hooked into each other. The name stands beside it as text. */
export function Logo({
  height = 26,
  className,
}: {
  readonly height?: number
  readonly className?: string | undefined
}) {
  return (
    <svg className={className} width={height * 1.5} height={height} viewBox="0 0 60 40" aria-hidden="true">
      <circle cx="13" cy="20" r="11" style={{ fill: 'var(--kw)' }} />
      <circle cx="13" cy="20" r="4" style={{ fill: 'var(--card)' }} />
      <path d="M30 7 43 20 30 33 17 20Z" style={{ fill: 'var(--card)', stroke: 'var(--di)', strokeWidth: 2.6 }} />
      <path d="M30 7V33L17 20Z" style={{ fill: 'var(--di)' }} />
      <path d="M36 9.5h12L58 20 48 30.5H36L41.5 20Z" style={{ fill: 'var(--ri)' }} />
    </svg>
  )
}
