import { useEffect, useRef, useState, type RefObject } from 'react'
import { useLive } from '#client/live/hooks.ts'
import { textNow, type TextPlace } from '#client/board/texts.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { spliceBetween } from '#shared/board/typing.ts'
import { couldAsk } from './at-a-glance.ts'
import { fetchGuard } from './fetching.ts'
import { LoadAnew } from './LoadAnew.tsx'
import type { Question } from './looking.ts'
import { memoryOf } from './memory.ts'
import { useGuardParts } from './useGuard.ts'
import { useLatest } from './useLatest.ts'

export interface LiveGuardProps {
  readonly place: TextPlace
  /** The name of its field. */
  readonly name: string
  /** How often this person has changed it since it was opened. */
  readonly typed: number
  readonly field: RefObject<HTMLTextAreaElement | null>
}

/** After so long without a key the whole text is looked at. */
const pauseMs = 1200
const none: readonly Question[] = []

/** What may lead to somebody in a text that others read already: asked under the field, after a pause. */
export function LiveGuard({ place, name, typed, field }: LiveGuardProps) {
  const say = useSay()
  const language = useLanguage()
  const live = useLive()
  const parts = useGuardParts()
  const [questions, setQuestions] = useState(none)
  const { standing } = memoryOf(`live ${place.root} ${place.id} ${place.path.join(' ')}`)
  /** As it stood when one came: what others let stand is not asked of whoever comes later. */
  const [first] = useState(() => textNow(live, place))
  const look = useLatest((): readonly Question[] => {
    const looking = parts?.looking
    if (looking === undefined) return none
    const known = looking.questionsIn([{ part: '', name, words: first }], [], new Set()).map(({ mark }) => mark)
    const text = { part: '', name, words: textNow(live, place) }
    return looking.questionsIn([text], [], new Set([...standing, ...known]))
  })
  /** Whether nothing could look at it, where there could be something to ask about. */
  const [failed, setFailed] = useState(false)
  const couldHold = useLatest((): boolean => couldAsk(textNow(live, place)))
  const rows = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (typed === 0) return
    let over = false
    const timer = setTimeout(() => {
      fetchGuard().then(
        () => {
          if (!over) setFailed(false)
          // Not while one is busy with what was asked.
          if (!over && rows.current?.contains(document.activeElement) !== true) setQuestions(look.current())
        },
        () => {
          if (!over) setFailed(couldHold.current())
        },
      )
    }, pauseMs)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [typed, look, couldHold])

  function answer(asked: Question, change: (now: Question) => string | null): void {
    // Others may have written meanwhile: it is sought where it stands now.
    const now = look.current().find(({ mark }) => mark === asked.mark)
    const words = now === undefined ? undefined : change(now)
    if (words === null) standing.add(asked.mark)
    else if (now !== undefined && words !== undefined)
      live.acts.type(place.root, place.id, place.path, spliceBetween(now.text.words, words))
    setQuestions(look.current())
    field.current?.focus()
  }

  const isBlind = failed && parts === null
  return (
    <div className="guard">
      <output className="guard-live">
        {questions.length > 0 && say('guard.live')}
        {isBlind && say('guard.blind')}
      </output>
      {isBlind && <LoadAnew words={[]} />}
      {parts !== null && questions.length > 0 && (
        <div ref={rows}>
          <parts.LiveQuestions questions={questions} language={language} label={name} onAnswer={answer} />
        </div>
      )}
    </div>
  )
}
