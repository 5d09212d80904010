import type { Marked } from '#shared/commands/library-commands.ts'
import { piecesOf } from './pieces.ts'

/** Words in which what matched is marked. */
export function Highlighted({ words, marks }: Marked) {
  return piecesOf({ words, marks }).map(({ start, text, marked }) => (marked ? <mark key={start}>{text}</mark> : text))
}
