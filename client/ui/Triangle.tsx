import { triangleCorners } from './stance-places.ts'

/** What one stands in among three options; the corners bear the options’ numbers. */
export function Triangle({ className }: { readonly className: string }) {
  return (
    <g className={className}>
      <polygon points={triangleCorners.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {triangleCorners.map(({ x, y }, index) => (
        <text key={x} x={x + (x < 500 ? -48 : x > 500 ? 48 : 64)} y={y + 14}>
          {index + 1}
        </text>
      ))}
    </g>
  )
}
