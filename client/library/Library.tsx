import './library.css'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Loading } from '#client/pages/Loading.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { LibraryHit } from '#shared/commands/library-commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { useChoices } from './choices.ts'
import { Figures } from './Figures.tsx'
import { Filters } from './Filters.tsx'
import { useFound, type Found } from './found.ts'
import { beginning, keepNeed, keepPlace, type Place } from './kept.ts'
import { Narrowed } from './Narrowed.tsx'
import { asksNothing, everything, type Need } from './need.ts'
import { linkIdOf } from './Result.tsx'
import { Results } from './Results.tsx'
import { SearchField } from './SearchField.tsx'
import { useSettled } from './settled.ts'
import { useSay } from './say.ts'

/** All that was archived and that one may read: searched, narrowed, counted. What one looks for stays in this tab. */
export function Library() {
  const say = useSay()
  const [began] = useState(() => beginning(location.search))
  const [need, setNeed] = useState<Need>(began.need)
  const [settled, settle] = useSettled(need)
  const found = useFound(settled, began.place?.shown ?? 0)
  useTitle(say('nav.library'))
  useKept(settled)
  useComingBack(found, began.place)
  const { answer } = found
  const isNew = answer !== null && answer.cards === 0 && asksNothing(found.need)
  const change = (some: Partial<Need>): void => setNeed((before) => ({ ...before, ...some }))
  const leave = ({ entity }: LibraryHit): void =>
    keepPlace(settled, { entity, shown: answer?.hits.length ?? 0, top: scrollY })
  if (answer === null && found.problem === null) return <Loading />
  return (
    <Shell wide footer>
      <div className="library">
        <h1>{say('library.title')}</h1>
        {isNew ? (
          <NothingYet />
        ) : (
          <>
            <SearchField words={need.words} onWrite={(words) => change({ words })} onAsk={() => settle(need)} />
            {found.problem !== null && <Trouble problem={found.problem} onAgain={found.again} />}
            {answer !== null && (
              <Shelves found={found} answer={answer} need={need} settled={settled} onChange={change} onLeave={leave} />
            )}
          </>
        )}
      </div>
    </Shell>
  )
}

interface ShelvesProps {
  readonly found: Found
  readonly answer: NonNullable<Found['answer']>
  readonly need: Need
  readonly settled: Need
  readonly onChange: (change: Partial<Need>) => void
  readonly onLeave: (hit: LibraryHit) => void
}

/** What one narrows to, what was found, and the pictures of it. */
function Shelves({ found, answer, need, settled, onChange, onLeave }: ShelvesProps) {
  const choices = useChoices(found.need, answer) ?? answer
  const title = useRef<HTMLHeadingElement>(null)
  const [cleared, setCleared] = useState(0)
  // What was pressed is gone then; one goes on at what is found now.
  const takeAway = (change: Partial<Need>): void => {
    onChange(change)
    title.current?.focus()
  }
  return (
    <>
      <Filters key={cleared} need={need} choices={choices} onChange={onChange} />
      <Narrowed
        need={need}
        answer={answer}
        onChange={takeAway}
        onClear={() => {
          setCleared(cleared + 1)
          takeAway({ ...everything, order: need.order })
        }}
      />
      <div className="library-grid">
        <Results found={found} answer={answer} need={need} title={title} onChange={onChange} onLeave={onLeave} />
        <Figures need={settled} onChange={onChange} />
      </div>
    </>
  )
}

/** For whom nothing was archived yet: what will be here. */
function NothingYet() {
  const say = useSay()
  return (
    <div className="empty">
      <Icon name="archive" size={32} />
      <h2>{say('library.new')}</h2>
      <p>{say('library.new-what')}</p>
      <p>{say('library.new-how')}</p>
    </div>
  )
}

function Trouble({ problem, onAgain }: { readonly problem: ProblemCode; readonly onAgain: () => void }) {
  const say = useSay()
  return (
    <div className="library-trouble" role="alert">
      <p>{say(problem === 'not-stored' ? 'library.unreachable' : 'library.trouble')}</p>
      <Button icon="refresh" onClick={onAgain}>
        {say('home.again')}
      </Button>
    </div>
  )
}

function useKept(settled: Need): void {
  useEffect(() => {
    if (location.search !== '') history.replaceState(history.state, '', location.pathname)
  }, [])
  useEffect(() => {
    keepNeed(settled)
    // A page that the browser kept whole is as it was left by itself.
    const back = (event: PageTransitionEvent): void => {
      if (event.persisted) keepNeed(settled)
    }
    addEventListener('pageshow', back)
    return () => removeEventListener('pageshow', back)
  }, [settled])
}

/** Who was reading something that was found comes back to where it stands in the list. */
function useComingBack({ answer }: Found, place: Place | null): void {
  const still = useRef(place)
  useLayoutEffect(() => {
    const { current } = still
    if (current === null || answer === null) return
    still.current = null
    const hit = answer.hits.find(({ entity }) => entity === current.entity)
    if (hit !== undefined) document.querySelector<HTMLElement>(`#${linkIdOf(hit)}`)?.focus({ preventScroll: true })
    scrollTo(0, current.top)
  }, [answer])
}
