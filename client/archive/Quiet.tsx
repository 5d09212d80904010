import { useEffect, useRef, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { ItemSign } from './ItemSign.tsx'
import { useSay } from './say.ts'

interface QuietProps {
  readonly info: SessionInfo
  readonly items: readonly ReviewItem[]
  readonly again: () => Promise<void>
  readonly takesFocus: boolean
  readonly onTaken: () => void
}

/** What nothing was found in and what tells no case: passed in one go, after a look at it. */
export function Quiet({ info, items, again, takesFocus, onTaken }: QuietProps) {
  const say = useSay()
  const title = useRef<HTMLHeadingElement>(null)
  const [done, setDone] = useState<number | null>(null)
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  useEffect(() => {
    if (takesFocus) title.current?.focus()
  }, [takesFocus])

  async function take(): Promise<void> {
    if (done !== null) return
    setProblem(null)
    setDone(0)
    try {
      // One after the other: each is decided about in the words that are shown here.
      for (const [nth, { id, texts }] of items.entries()) {
        const decision = { goes: true, recognisable: null, changed: null }
        await ask('decide', { session: info.id, entity: id, seen: texts.map(({ words }) => words), decision })
        setDone(nth + 1)
      }
      onTaken()
    } catch (error) {
      setProblem(problemCode(error))
    }
    await again()
    setDone(null)
  }

  return (
    <div className="no-finds">
      <h3 ref={title} tabIndex={-1}>
        {say('closing.quiet', { n: items.length })}
      </h3>
      <p>{say('closing.quiet.how')}</p>
      <details>
        <summary>{say('closing.quiet.look')}</summary>
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <ItemSign item={item} />
              {item.texts.map(({ part, words }) => (
                <p key={part} lang={info.language}>
                  {words}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
      <div className="acts">
        <Button variant="primary" icon="check" aria-disabled={done !== null} onClick={() => void take()}>
          {say('closing.quiet.take')}
        </Button>
        <output>{done !== null && say('closing.quiet.going', { done, all: items.length })}</output>
      </div>
      {problem && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
    </div>
  )
}
