/** The map as a picture: the same places as on the screen, in the colours of paper, with what it is above and below. */

import { softHyphen, labelLine, labelSize } from '#client/board/map-label.ts'
import { headHeight } from '#client/board/map-room.ts'
import type { MapGround, MapNode, MapPlan } from '#client/board/map-shapes.ts'
import { labelGap } from '#client/board/map-thread.ts'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { pictureSize } from './picture-size.ts'

export interface Picture {
  readonly plan: MapPlan
  readonly title: string
  /** Which session and of when, and that it is confidential. */
  readonly lines: readonly string[]
  /** What people agreed to. */
  readonly foot: string
  readonly heads: Readonly<Record<CardKind, string>>
  readonly loose: string
  readonly untitled: string
  /** Titles of groups by id. */
  readonly groups: ReadonlyMap<string, string>
}

export interface Paint {
  readonly font: string
  readonly paper: string
  readonly ground: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly kinds: Readonly<Record<CardKind, string>>
}

type Pen = CanvasRenderingContext2D

const edge = 24
const titleLine = 32
const smallLine = 22

/** Draws it on a canvas that gets its size. */
export function drawPicture(canvas: HTMLCanvasElement, picture: Picture, paint: Paint): void {
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  const { plan } = picture
  const room = plan.width - 2 * edge
  const title = wrapped(pen, picture.title, room, `700 24px ${paint.font}`)
  const above = picture.lines.flatMap((line) => wrapped(pen, line, room, `500 15px ${paint.font}`))
  const below = wrapped(pen, picture.foot, room, `500 15px ${paint.font}`)
  const top = edge + title.length * titleLine + above.length * smallLine
  const height = top + headHeight + plan.height + below.length * smallLine + 2 * edge
  const size = pictureSize(plan.width, height)
  canvas.width = size.width
  canvas.height = size.height
  pen.scale(size.scale, size.scale)
  pen.fillStyle = paint.paper
  pen.fillRect(0, 0, plan.width, height)
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = paint.ink
  write(pen, title, edge, edge + titleLine - 8, titleLine, `700 24px ${paint.font}`)
  pen.fillStyle = paint.soft
  write(pen, above, edge, edge + title.length * titleLine + 16, smallLine, `500 15px ${paint.font}`)
  write(pen, below, edge, height - edge - (below.length - 1) * smallLine, smallLine, `500 15px ${paint.font}`)
  pen.translate(0, top)
  drawHeads(pen, picture, paint)
  pen.translate(0, headHeight)
  for (const ground of plan.grounds) drawGround(pen, ground, picture, paint)
  drawThreads(pen, plan, paint)
  drawLoose(pen, picture, paint)
  for (const kind of cardKinds) for (const node of plan.ranks[kind]) drawNode(pen, node, picture, paint)
}

function drawHeads(pen: Pen, { plan, heads }: Picture, { font, kinds }: Paint): void {
  pen.font = `700 17px ${font}`
  for (const kind of cardKinds) {
    const [first] = plan.ranks[kind]
    pen.fillStyle = kinds[kind]
    pen.textAlign = kind === 'issue' ? 'right' : kind === 'direction' || first?.beside ? 'left' : 'center'
    const shift = pen.textAlign === 'right' ? 16 : pen.textAlign === 'left' ? -16 : 0
    pen.fillText(heads[kind], plan.columns[kind] + shift, 30)
  }
}

function drawGround(pen: Pen, ground: MapGround, { groups }: Picture, paint: Paint): void {
  const { x, y, width, height, kind, cluster } = ground
  pen.fillStyle = paint.ground
  pen.beginPath()
  pen.roundRect(x, y, width, height, 8)
  pen.fill()
  pen.save()
  pen.clip()
  pen.fillStyle = paint.soft
  pen.font = `650 13px ${paint.font}`
  pen.textAlign = kind === 'issue' ? 'right' : kind === 'direction' ? 'left' : 'center'
  const at = { right: x + width - 12, left: x + 12, center: x + width / 2 }[
    pen.textAlign as 'right' | 'left' | 'center'
  ]
  pen.fillText(groups.get(cluster) ?? '', at, y + 19)
  pen.restore()
}

function drawThreads(pen: Pen, { threads }: MapPlan, { soft }: Paint): void {
  pen.save()
  pen.strokeStyle = soft
  pen.lineWidth = 1.5
  pen.lineCap = 'round'
  pen.setLineDash([2, 5])
  for (const { d } of threads) pen.stroke(new Path2D(d))
  pen.restore()
}

function drawLoose(pen: Pen, { plan, loose }: Picture, paint: Paint): void {
  if (plan.looseFrom === null) return
  pen.font = `600 14px ${paint.font}`
  pen.textAlign = 'center'
  pen.fillStyle = paint.soft
  const y = plan.looseFrom + 12
  const half = pen.measureText(loose).width / 2 + 12
  pen.fillText(loose, plan.width / 2, y + 5)
  pen.fillStyle = paint.line
  pen.fillRect(40, y, plan.width / 2 - half - 40, 1)
  pen.fillRect(plan.width / 2 + half, y, plan.width / 2 - half - 40, 1)
}

function drawNode(pen: Pen, node: MapNode, { untitled, plan }: Picture, paint: Paint): void {
  const { kind, x, y, radius, lines, more, beside } = node
  drawShape(pen, node, paint)
  const shown = lines.length > 0 ? lines : [untitled]
  const below = kind === 'dilemma' && !beside
  pen.font = `500 ${labelSize}px ${paint.font}`
  pen.textAlign = kind === 'issue' ? 'right' : below ? 'center' : 'left'
  pen.lineJoin = 'round'
  pen.lineWidth = 6
  // Words keep clear of threads in the colour of what they stand on.
  pen.strokeStyle = plan.grounds.some((ground) => isOn(ground, node)) ? paint.ground : paint.paper
  pen.fillStyle = paint.ink
  const left = kind === 'issue' ? x - radius - labelGap : below ? x : x + radius + labelGap
  const first = below ? y + radius + 8 + 15 : y - (shown.length * labelLine) / 2 + 15
  for (const [nth, line] of shown.entries()) {
    const whole = line.endsWith(softHyphen) ? `${line.slice(0, -1)}-` : line
    const words = more && nth === shown.length - 1 ? `${whole}…` : whole
    pen.strokeText(words, left, first + nth * labelLine)
    pen.fillText(words, left, first + nth * labelLine)
  }
}

const isOn = (ground: MapGround, { x, y }: MapNode): boolean =>
  x >= ground.x && x <= ground.x + ground.width && y >= ground.y && y <= ground.y + ground.height

/** As `Clasp` draws them, on their own grid of 26. */
function drawShape(pen: Pen, { kind, x, y, radius }: MapNode, paint: Paint): void {
  pen.save()
  pen.translate(x - radius, y - radius)
  pen.scale((radius * 2) / 26, (radius * 2) / 26)
  pen.lineJoin = 'round'
  pen.fillStyle = paint.kinds[kind]
  pen.strokeStyle = paint.kinds[kind]
  if (kind === 'issue') {
    circle(pen, 11.5)
    pen.fillStyle = paint.paper
    circle(pen, 4.2)
  } else if (kind === 'dilemma') {
    const rim = new Path2D('M13 1.2 24.8 13 13 24.8 1.2 13Z')
    pen.fillStyle = paint.paper
    pen.fill(rim)
    pen.lineWidth = 2.2
    pen.stroke(rim)
    pen.fillStyle = paint.kinds[kind]
    pen.fill(new Path2D('M13 1.2V24.8L1.2 13Z'))
  } else {
    const post = new Path2D('M2 4.5h13.2L24.6 13l-9.4 8.5H2L7.4 13Z')
    pen.lineWidth = 2
    pen.fill(post)
    pen.stroke(post)
  }
  pen.restore()
}

function circle(pen: Pen, radius: number): void {
  pen.beginPath()
  pen.arc(13, 13, radius, 0, 2 * Math.PI)
  pen.fill()
}

function write(pen: Pen, lines: readonly string[], x: number, y: number, step: number, font: string): void {
  pen.font = font
  pen.textAlign = 'left'
  for (const [nth, line] of lines.entries()) pen.fillText(line, x, y + nth * step)
}

/** Words in as many lines as they need; one word that is longer than a line goes over its edge. */
function wrapped(pen: Pen, words: string, room: number, font: string): readonly string[] {
  pen.font = font
  const lines: string[] = []
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && pen.measureText(`${last} ${word}`).width <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
