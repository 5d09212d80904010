import type { Woven } from './use-weave.ts'
import { height, pictureOf, width } from './weave-picture.ts'

/** Over and under in turn: where both are even or odd, what was brought lies on top. */
export function WeavePicture({ weave, alt }: { readonly weave: Woven; readonly alt: string }) {
  const { warp, weft } = pictureOf(weave)
  return (
    <svg className="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      {warp.map(({ way, at, thick }) => (
        <path key={at} className={`thread w-${way}`} strokeWidth={thick} d={`M${at} 4V${height - 4}`} />
      ))}
      {weft.map(({ way, at, thick }) => (
        <path key={at} className={`thread w-${way}`} strokeWidth={thick} d={`M4 ${at}H${width - 4}`} />
      ))}
      {warp.map((one, column) => (
        <path
          key={`over ${one.at}`}
          className={`thread w-${one.way}`}
          strokeWidth={one.thick}
          d={weft
            .filter((_, row) => (row + column) % 2 === 0)
            .map(({ at, thick }) => `M${one.at} ${at - thick / 2 - 1}V${at + thick / 2 + 1}`)
            .join('')}
        />
      ))}
    </svg>
  )
}
