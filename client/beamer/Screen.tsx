import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { useLiveState, useLiveStore } from '#client/live/hooks.ts'
import { useTitle } from '#client/pages/title.ts'
import { useStaysAwake } from './awake.ts'
import { Aside } from './Aside.tsx'
import { JoinStage } from './JoinStage.tsx'
import { useKeys } from './keys.ts'
import { Lanes } from './Lanes.tsx'
import { LineMark } from './LineMark.tsx'
import { LookBackStage } from './LookBackStage.tsx'
import { watchFresh } from './newest.ts'
import { Prompt } from './Prompt.tsx'
import { ScreenRail } from './ScreenRail.tsx'
import { Spotlight } from './Spotlight.tsx'
import { stageOf, type Stage } from './stage.ts'
import { Tables } from './Tables.tsx'
import { Told } from './Told.tsx'
import { useScreenTheme } from './theme.ts'
import { Votes } from './Votes.tsx'
import { WeaveStage } from './WeaveStage.tsx'
import { useSay } from './say.ts'
import './beamer.css'

/** The whole picture: the phases on top, and below them what the room is at. */
export function Screen() {
  const say = useSay()
  const language = useLanguage()
  const subject = useLiveState((state) => state.session?.subject ?? state.info.subject)
  const stage = useStage()
  const fresh = useFresh()
  const { theme, turn } = useScreenTheme(stage.is === 'spotlight' ? 'spotlight' : 'room')
  useTitle(say('beamer.title', { subject }))
  useRootSize()
  useStaysAwake()
  useKeys({ t: turn })
  return (
    <div className="beamer" data-theme={theme} data-stage={stage.is} lang={language}>
      <button type="button" className="btn sm skip beamer-turn" onClick={turn}>
        {say(theme === 'light' ? 'beamer.to-dark' : 'beamer.to-light')}
      </button>
      <ScreenRail />
      <main>
        {stage.is !== 'join' && <h1 className="vh">{subject}</h1>}
        <OneStage stage={stage} fresh={fresh} />
      </main>
      <LineMark />
      <Told stage={stage.is} />
    </div>
  )
}

function OneStage({ stage, fresh }: { readonly stage: Stage; readonly fresh: ReadonlySet<string> }) {
  switch (stage.is) {
    case 'waiting':
      return null
    case 'join':
      return <JoinStage />
    case 'spotlight':
      return <Spotlight key={stage.card} id={stage.card} />
    case 'look-back':
      return <LookBackStage />
    case 'prompt':
      return (
        <div className="beamer-two">
          <Aside />
          <Prompt />
        </div>
      )
    case 'tables':
      return (
        <div className="beamer-two">
          <Aside prompt />
          <Tables />
        </div>
      )
    case 'votes':
      return (
        <div className="beamer-two">
          <Aside prompt />
          <Votes ballot={stage.ballot} />
        </div>
      )
    case 'woven':
      return <Woven fresh={fresh} />
    case 'lanes':
      return <LanesBeside fresh={fresh} chosen={stage.chosen} />
  }
}

function LanesBeside({ fresh, chosen }: { readonly fresh: ReadonlySet<string>; readonly chosen: string | null }) {
  return (
    <div className="beamer-two">
      <Aside prompt />
      <Lanes fresh={fresh} chosen={chosen} />
    </div>
  )
}

/** Whoever stands at the screen turns to the cards with W, and back. */
function Woven({ fresh }: { readonly fresh: ReadonlySet<string> }) {
  const say = useSay()
  const [woven, setWoven] = useState(true)
  const turn = (): void => setWoven(!woven)
  useKeys({ w: turn })
  const cards = <LanesBeside fresh={fresh} chosen={null} />
  return (
    <>
      <button type="button" className="btn sm skip beamer-turn" onClick={turn}>
        {say(woven ? 'beamer.to-cards' : 'beamer.to-weave')}
      </button>
      {woven ? <WeaveStage otherwise={cards} /> : cards}
    </>
  )
}

/** The same stage as long as it says the same, so that the screen is not drawn anew. */
function useStage(): Stage {
  const said = useLiveState((state) => JSON.stringify(stageOf(state)))
  return useMemo(() => JSON.parse(said) as Stage, [said])
}

function useFresh(): ReadonlySet<string> {
  const store = useLiveStore()
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => watchFresh(store, setFresh), [store])
  return fresh
}

/** All sizes follow the width of the picture, so that it looks the same on every projector. */
function useRootSize(): void {
  useLayoutEffect(() => {
    document.documentElement.classList.add('beamer-root')
    return () => document.documentElement.classList.remove('beamer-root')
  }, [])
}
