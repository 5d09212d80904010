/** How a perspective looks: a number gives a shape and a colour of its own; the rest is an open ring. */
export type Mark = number | 'rest' | 'plain'

export interface ShapeProps {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  /** Across. */
  readonly size: number
}

/** One dot. */
export function Shape({ mark, x, y, size }: ShapeProps) {
  const draw = mark === 'rest' ? ring : mark === 'plain' ? circle : (shapes[mark % shapes.length] ?? circle)
  const colour = typeof mark === 'number' ? mark % colours : mark
  return (
    <g className="shape" data-colour={colour} transform={`translate(${x} ${y}) scale(${size / 54})`}>
      {draw}
    </g>
  )
}

/** Fewer than shapes, and without a divisor in common: each pair comes back only after all others. */
const colours = 4

const circle = <circle r="27" />
const ring = <circle className="open" r="23" />

/** Of about the same surface, in a field of 54. The first four go with the four colours. */
const shapes = [
  circle,
  <path key="diamond" d="M0 -30 30 0 0 30 -30 0Z" />,
  <rect key="square" x="-24" y="-24" width="48" height="48" />,
  <path key="triangle" d="M0 -29 30 24H-30Z" />,
  <path key="cross" d="M-10 -27H10V-10H27V10H10V27H-10V10H-27V-10H-10Z" />,
  <path key="hexagon" d="M-15 -26H15L30 0 15 26H-15L-30 0Z" />,
  <path key="upside" d="M0 29 30 -24H-30Z" />,
  <circle key="target" className="thick" r="19" />,
  <path key="star" d="M0 -31 9 -11 30 -9 14 5 19 26 0 15 -19 26 -14 5 -30 -9 -9 -11Z" />,
]
