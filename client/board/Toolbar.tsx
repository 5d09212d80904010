import { useEffect, useId, useRef, useState } from 'react'
import { cardKinds } from '#shared/board/kinds.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { handsUp } from '#client/live/leading.ts'
import { isInPart, partShown } from '#client/live/tables.ts'
import { useShallow } from 'zustand/react/shallow'
import { AvatarStack } from '#client/ui/Avatar.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import type { MenuItem, MenuProps } from '#client/ui/Menu.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useDesk, useDeskState } from './desk.ts'
import { Follow } from './Follow.tsx'
import { HandReady } from './HandReady.tsx'
import { isOpen, passes } from './filter.ts'
import { LazyMenu } from './LazyMenu.tsx'
import { isOpenQuestion, useQuestions } from './questions.ts'
import { OpenVoteButton } from './OpenVote.tsx'
import { useSay } from './say.ts'
import './toolbar.css'
import { speak } from './voice.ts'

/** How one looks at the board: the view, whose cards, and words to find. */
export function Toolbar() {
  const say = useSay()
  const desk = useDesk()
  const view = useDeskState((state) => state.view)
  return (
    <section className="sub" data-region="toolbar" aria-label={say('toolbar.label')}>
      <Segmented
        label={say('toolbar.views')}
        value={view}
        onChange={(next) => desk.setState({ view: next })}
        options={[
          { id: 'lanes', label: say('toolbar.lanes'), icon: 'board' },
          { id: 'map', label: say('toolbar.map'), icon: 'map' },
          { id: 'list', label: say('toolbar.list'), icon: 'list' },
        ]}
      />
      <Perspective />
      <OpenVoteButton />
      <span className="sp" />
      <ToQuestions />
      <HandReady />
      <Present />
      <Follow />
      <Search />
    </section>
  )
}

/** The questions to experts, once there is one. */
function ToQuestions() {
  const say = useSay()
  const desk = useDesk()
  const questions = useQuestions()
  const n = questions.filter(isOpenQuestion).length
  if (questions.length === 0) return null
  return (
    <Button
      variant="quiet"
      icon="question"
      aria-haspopup="dialog"
      aria-label={say('questions.open', { n })}
      title={say('questions.title')}
      onClick={() => desk.show({ is: 'questions' })}
    >
      <span className="num" aria-hidden="true">
        {n}
      </span>
    </Button>
  )
}

function Perspective() {
  const say = useSay()
  const desk = useDesk()
  const [anchor, setAnchor] = useState<MenuProps['anchor']>(null)
  const perspectives = useLiveState((state) => state.info.perspectives)
  const chosen = useDeskState((state) => state.perspective)
  const item = (perspective: string | null): MenuItem => ({
    id: perspective ?? '',
    label: perspective ?? say('toolbar.everyone'),
    ...(perspective === chosen ? { icon: 'check' as const } : { icon: 'person' as const }),
    onSelect: () => desk.setState({ perspective }),
  })
  return (
    <>
      <button
        type="button"
        className="btn quiet"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-pressed={chosen !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name="filter" />
        <span className="clip">{say('toolbar.perspective', { which: chosen ?? say('toolbar.all') })}</span>
      </button>
      <LazyMenu
        open={anchor !== null}
        anchor={anchor}
        onClose={() => setAnchor(null)}
        label={say('toolbar.perspective.label')}
        items={[item(null), { separator: true }, ...perspectives.map(item)]}
      />
    </>
  )
}

function Present() {
  const say = useSay()
  const desk = useDesk()
  const present = useLiveState(useShallow(({ present: others, info }) => [...new Set([info.me.person, ...others])]))
  const names = useLiveState(useShallow((state) => present.map((id) => state.people[id]?.name ?? '')))
  const people = present.map((id, index) => ({ id, name: names[index] || say('common.anonymous') }))
  const hands = useLiveState((state) => handsUp(state).length)
  return (
    <button
      type="button"
      className="who-is-here"
      aria-haspopup="dialog"
      title={say('people.title')}
      onClick={() => desk.show({ is: 'people' })}
    >
      <AvatarStack people={people} label={say('toolbar.present', { n: people.length })} />
      {hands > 0 && (
        <span className="hands num">
          <Icon name="hand" size={16} />
          <span aria-hidden="true">{hands}</span>
          <span className="vh">{say('people.hands-up', { n: hands })}</span>
        </span>
      )}
    </button>
  )
}

/** Filters while one types, and says how many cards it found. */
function Search() {
  const say = useSay()
  const desk = useDesk()
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  const search = useDeskState((state) => state.search)
  const filtered = useDeskState((state) => !isOpen(state))
  const perspective = useDeskState((state) => state.perspective)
  const part = useDeskState((state) => state.part)
  const found = useLiveState((state) => {
    if (!filtered) return 0
    const { lanes, cards, people } = state
    const table = partShown(state, part)
    const ids = cardKinds.flatMap((kind) => lanes[kind])
    return ids.filter((id) => {
      const card = cards[id]
      if (card === undefined || !isInPart(state, card, table)) return false
      return passes(card, people[card.author]?.name ?? '', { perspective, search })
    }).length
  })
  const told = say('toolbar.found', { n: found })
  useEffect(() => {
    if (!filtered) return
    const timer = setTimeout(() => speak(told), 700)
    return () => clearTimeout(timer)
  }, [filtered, told])
  const clear = (): void => {
    desk.setState({ search: '' })
    input.current?.focus()
  }
  return (
    <search className={search === '' ? 'find' : 'find full'}>
      {filtered && <span className="found num">{told}</span>}
      <div className="box">
        <label htmlFor={field}>
          <Icon name="search" />
          <span className="vh">{say('toolbar.search')}</span>
        </label>
        <input
          ref={input}
          id={field}
          type="search"
          value={search}
          placeholder={say('toolbar.search')}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => desk.setState({ search: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            desk.setState({ search: '' })
          }}
        />
        {search !== '' && <IconButton icon="close" label={say('toolbar.search.clear')} onClick={clear} />}
      </div>
    </search>
  )
}
