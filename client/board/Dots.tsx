/** So many dots, to be seen; the number beside them is what is heard. */
export function Dots({ n, of = n }: { readonly n: number; readonly of?: number }) {
  return (
    <span className="dots" aria-hidden="true">
      {Array.from({ length: Math.min(of, mostShown) }, (_, nth) => (
        <i key={nth} className={nth < n ? 'dot on' : 'dot'} />
      ))}
    </span>
  )
}

/** More than these nobody counts. */
const mostShown = 12
