import { useEffect, useState } from 'react'

/** A QR code, dark on white in every theme. The part that draws it is fetched when it is needed. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [drawn, setDrawn] = useState<{ readonly path: string; readonly size: number } | null>(null)
  useEffect(() => {
    let wanted = true
    void import('uqr').then(({ encode }) => {
      if (!wanted) return
      const { data, size } = encode(text, { ecc: 'M', border: 2 })
      const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
      setDrawn({ path: dark.join(''), size })
    })
    return () => {
      wanted = false
    }
  }, [text])
  return (
    <div className="join-qr" data-theme="light">
      {drawn && (
        <svg viewBox={`0 0 ${drawn.size} ${drawn.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
          <path d={drawn.path} />
        </svg>
      )}
    </div>
  )
}
