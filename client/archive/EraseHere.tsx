import { EraseMenu } from '#client/care/EraseMenu.tsx'
import { useErasing } from './erasing-context.ts'

interface EraseHereProps {
  readonly what: 'card' | 'note'
  readonly id: string
  readonly words: string
}

/** Beside a card or note of an archive: removing it, for whoever leads; asking for that, for who was there. */
export function EraseHere({ what, id, words }: EraseHereProps) {
  const { may, begin } = useErasing()
  if (may === null) return null
  return <EraseMenu what={what} words={words} may={may === 'erase'} onChoose={() => begin(what, id, words)} />
}
