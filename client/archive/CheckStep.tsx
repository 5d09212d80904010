import { useEffect, useRef, useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import type { Review, ReviewItem } from '#shared/commands/archive-commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { CheckAbout } from './CheckAbout.tsx'
import { CheckAside } from './CheckAside.tsx'
import { CheckItem } from './CheckItem.tsx'
import { Quiet } from './Quiet.tsx'
import { lotOf, needsLook, neighbour, progressOf } from './review.ts'
import { StepTitle } from './Steps.tsx'
import { useSay } from './say.ts'
import { useWalkKeys } from './walk-keys.ts'

interface CheckStepProps {
  readonly info: SessionInfo
  readonly review: Review
  readonly again: () => Promise<void>
  readonly arrived: boolean
  readonly onDone: () => void
}

/** The walk past what was found: one card or contribution at a time. */
export function CheckStep({ info, review, again, arrived, onDone }: CheckStepProps) {
  const say = useSay()
  const { items } = review
  const walk = useWalk(items)
  const [at, setAt] = useState(() => firstOpen(items, walk))
  /** Whether one went somewhere: then reading goes on there. */
  const [moved, setMoved] = useState(false)
  const item = items.find(({ id }) => id === at)
  const order = items.filter(({ id }) => walk.has(id))
  const next = neighbour(items, walk, at, 1)
  const previous = at === null ? (order.at(-1)?.id ?? null) : neighbour(items, walk, at, -1)
  const { done, all } = progressOf(review)

  function goTo(id: string | null): void {
    setMoved(true)
    setAt(id)
  }
  const goNext = (): void => goTo(next)
  const goBack = (): void => {
    if (previous !== null) goTo(previous)
  }
  useWalkKeys(at === null ? null : goNext, goBack)

  return (
    <section className="closing-check">
      <StepTitle arrived={arrived}>{say('closing.step.check')}</StepTitle>
      <p className="lead">{say('closing.lead')}</p>
      <CheckAbout about={review.about} language={info.language} mayChange={review.archive === null} />
      <div className="walk-progress">
        <progress max={Math.max(1, all)} value={done} aria-labelledby="walk-progress" />
        <span id="walk-progress" className="num">
          {say('closing.progress', { done, all })}
        </span>
      </div>
      <div className="two">
        <div className="walk">
          {item === undefined ? (
            <Rest info={info} review={review} again={again} moved={moved} onDone={onDone} />
          ) : (
            <CheckItem
              key={item.id}
              info={info}
              item={item}
              nth={order.findIndex(({ id }) => id === item.id)}
              of={order.length}
              under={items.find(({ id }) => id === item.card)}
              takesFocus={moved}
              again={again}
              onDecided={(goes) => goTo(nextOpen(items, walk, item.id, goes))}
            />
          )}
          <div className="walk-ways">
            <Button icon="arrow-left" aria-disabled={previous === null} onClick={goBack}>
              {say('closing.previous')}
            </Button>
            {item !== undefined && (
              <Button icon="arrow-right" onClick={goNext}>
                {say('closing.next')}
              </Button>
            )}
            <p className="hint by-keys">{say('closing.keys')}</p>
          </div>
        </div>
        <CheckAside review={review} at={at} onGo={goTo} />
      </div>
    </section>
  )
}

interface RestProps extends Omit<CheckStepProps, 'arrived'> {
  readonly moved: boolean
}

/** At the end of the walk: what nothing was found in, and the way on. */
function Rest({ info, review, again, moved, onDone }: RestProps) {
  const say = useSay()
  const title = useRef<HTMLHeadingElement>(null)
  const { left, all } = progressOf(review)
  const quiet = review.items.filter((item) => lotOf(item) === 'todo' && !needsLook(item))
  const isDone = left === 0
  // Whoever took those in has pressed a button that is gone by now.
  const [took, setTook] = useState(false)
  useEffect(() => {
    if (moved || took) title.current?.focus()
  }, [moved, took, isDone])
  return (
    <div className="walk-rest">
      {quiet.length > 0 && (
        <Quiet info={info} items={quiet} again={again} takesFocus={moved} onTaken={() => setTook(true)} />
      )}
      {isDone && (
        <>
          <h3 ref={title} tabIndex={-1}>
            {say(all === 0 ? 'closing.nothing' : 'closing.all-checked')}
          </h3>
          {all > 0 && <p>{say('closing.all-checked-how')}</p>}
          <Button variant="primary" icon="arrow-right" onClick={onDone}>
            {say('closing.on')}
          </Button>
        </>
      )}
      {!isDone && quiet.length === 0 && <p>{say('closing.not-yet', { n: left })}</p>}
    </div>
  )
}

/** What is walked past. Who was once in it stays in it, also when nothing is found in its new words. */
function useWalk(items: readonly ReviewItem[]): ReadonlySet<string> {
  const [walk, setWalk] = useState<ReadonlySet<string>>(() => new Set(items.filter(needsLook).map(({ id }) => id)))
  const more = items.filter((item) => needsLook(item) && !walk.has(item.id))
  if (more.length > 0) setWalk(new Set([...walk, ...more.map(({ id }) => id)]))
  return walk
}

const firstOpen = (items: readonly ReviewItem[], walk: ReadonlySet<string>): string | null =>
  items.find((item) => walk.has(item.id) && lotOf(item) === 'todo')?.id ?? null

/** The next one that nobody decided about, from here on and then from the beginning. */
function nextOpen(items: readonly ReviewItem[], walk: ReadonlySet<string>, from: string, goes: boolean): string | null {
  const here = items.findIndex(({ id }) => id === from)
  const others = [...items.slice(here + 1), ...items.slice(0, Math.max(0, here))]
  // What hangs under a card that stays here stays with it.
  return firstOpen(goes ? others : others.filter(({ card }) => card !== from), walk)
}
