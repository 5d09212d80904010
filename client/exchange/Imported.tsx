import { useEffect, useRef } from 'react'
import { ButtonLink } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

interface ImportedProps {
  readonly session: string
  readonly cards: number
  readonly people: number
  readonly atelier: string
}

/** It is in; where it can be found now. */
export function Imported({ session, cards, people, atelier }: ImportedProps) {
  const say = useSay()
  const told = useRef<HTMLParagraphElement>(null)
  // The form that had the focus is gone.
  useEffect(() => told.current?.focus(), [])
  return (
    <>
      <p ref={told} tabIndex={-1} className="done">
        {say('import.done', { n: cards })} {people > 0 && say('import.done.people', { n: people })}
      </p>
      <div className="ways">
        <ButtonLink href={`/archief/${session}`} variant="primary">
          {say('import.to-archive')}
        </ButtonLink>
        <ButtonLink href={`/bibliotheek?atelier=${atelier}`} icon="search">
          {say('import.to-library')}
        </ButtonLink>
        <ButtonLink href={`/s/${session}`} icon="board">
          {say('import.to-board')}
        </ButtonLink>
      </div>
    </>
  )
}
