import { useEffect, useMemo, useRef, useState } from 'react'
import { dropEarlyForm } from '#client/composer/early.ts'
import { fetchSending } from '#client/composer/parts.ts'
import { EarlyTickets } from '#client/composer/EarlyTickets.tsx'
import { createDesk, DeskProvider } from '#client/board/desk.ts'
import { thisDevice } from '#client/live/device.ts'
import { takeAlong } from '#client/live/load-anew.ts'
import { LeaderWord } from '#client/language.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import type { Live } from '#client/live/open.ts'
import { withWords } from '#client/words.ts'
import { createLiveStore, type LiveState, type LiveStore } from '#client/live/store.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import type { WordKey } from '#shared/language/say.ts'
import { close } from '#shared/wire/close.ts'
import { go } from '../router.ts'
import { useAskedSession } from './asked-session.ts'
import { Loading } from './Loading.tsx'
import { fetchOops, LateOops } from './LateOops.tsx'
import { useTitle } from './title.ts'
import { useFittingView } from './view.ts'

/** A session by its id: the board, or what stands in the way of it. */
export function Session({ id }: { readonly id: string }) {
  const { asked, again } = useAskedSession(id)
  switch (asked.is) {
    case 'asking':
      return <Loading />
    case 'here':
      return asked.info.me.role === 'beamer' ? <ToScreen id={id} /> : <OpenSession info={asked.info} onEnded={again} />
    case 'waiting':
      return asked.code === 'not-stored' ? (
        <LateOops is="no-line" subject={asked.subject} onAgain={again} />
      ) : (
        <LateOops is="trouble" subject={asked.subject} why={passingWords(asked.code)} onAgain={again} />
      )
    case 'not-joined':
      return <LateOops is="not-joined" subject={asked.subject} joinPath={asked.joinPath} />
    case 'refused':
      return asked.code === 'not-found' ? (
        <LateOops is="no-session" />
      ) : (
        <LateOops is="trouble" why={`problem.${asked.code}`} onAgain={again} />
      )
  }
}

/** A computer that is the big screen shows nothing else of a session. */
function ToScreen({ id }: { readonly id: string }) {
  useEffect(() => go(`/s/${id}/scherm`, { replace: true }), [id])
  return <Loading />
}

/** It is tried again by itself, so that only too much asking needs other words. */
const passingWords = (code: ProblemCode): WordKey => (code === 'too-often' ? 'problem.too-often' : 'oops.no-line-how')

function OpenSession({ info, onEnded }: { readonly info: SessionInfo; readonly onEnded: () => void }) {
  const store = useMemo(() => createLiveStore(info), [info])
  const { name, View, failed } = useFittingView()
  const { live, failed: unopened } = useLiveBoard(info, store, name === 'phone' ? (View === null ? null : drawnMs) : 0)
  const gone = useAskAgain(live, onEnded)
  const [desk] = useState(() => {
    const made = createDesk()
    if (new URLSearchParams(location.search).has('uitnodigen')) made.show({ is: 'invite' })
    return made
  })
  useTitle(info.subject)
  useEffect(() => {
    // Loading anew later should not invite again.
    if (location.search !== '') history.replaceState(null, '', location.pathname)
  }, [])
  useEffect(() => {
    // The composer has taken over what was written there by now.
    if (View !== null) dropEarlyForm()
  }, [View])
  if (gone) return <LateOops is="gone" subject={info.subject} />
  if (failed || unopened) return <LateOops is="no-line" subject={info.subject} onAgain={() => location.reload()} />
  // On a phone one can begin to write while the board is still being fetched.
  if (View === null || (live === null && name !== 'phone')) return <Loading />
  return (
    <LiveProvider value={live ?? { store }}>
      <DeskProvider value={desk}>
        <LeaderWord word={info.atelier.leaderWord}>
          <View />
        </LeaderWord>
        <EarlyTickets />
      </DeskProvider>
    </LiveProvider>
  )
}

/** By then a phone has drawn what one writes in, and has the line free for what comes next. */
const drawnMs = 100

/** Open as long as this is shown. On a phone its code comes after the page's own, so that writing can begin first. */
function useLiveBoard(
  info: SessionInfo,
  store: LiveStore,
  afterMs: number | null,
): { readonly live: Live | null; readonly failed: boolean } {
  const [live, setLive] = useState<Live | null>(null)
  const [failed, setFailed] = useState(false)
  /** Words that were handed back stay in view when the board is another one. */
  const back = useRef<LiveState['handedBack']>([])
  useEffect(() => {
    if (afterMs === null) return
    const along = takeAlong(info.id)
    back.current = [...back.current, ...along]
    if (back.current.length > 0) store.setState({ handedBack: back.current })
    const [first] = along
    if (first !== undefined) store.setState({ did: { key: `refusal.${first.code}` } })
    let opened: Live | null = null
    let over = false
    const timer = setTimeout(() => void open(), afterMs)
    const open = (): Promise<void> =>
      Promise.all([withWords(() => import('#client/live/open.ts')), fetchSending()]).then(
        ([{ openLive }]) => {
          if (over) return
          opened = openLive(info, thisDevice(), store)
          setLive(opened)
          void fetchOops()
        },
        () => setFailed(true),
      )
    return () => {
      over = true
      clearTimeout(timer)
      opened?.close()
      back.current = store.getState().handedBack
      setLive(null)
    }
  }, [info, store, afterMs])
  return { live, failed }
}

const changedCodes: ReadonlySet<number> = new Set([close.notJoined, close.notAllowed, close.noBoard, close.oldEpoch])
const soon = 15_000

/**
 * When the room says that this is no longer the board or I no longer belong here, the server is asked what
 * is true now. True when that did not help.
 */
function useAskAgain(live: Live | null, onEnded: () => void): boolean {
  const [gone, setGone] = useState(false)
  const lastAsked = useRef({ at: 0, epoch: 0 })
  useEffect(
    () =>
      live?.store.subscribe(({ line }, before) => {
        if (line === before.line || line.state !== 'ended' || !changedCodes.has(line.code)) return
        const [now, { epoch }] = [Date.now(), live.store.getState().info]
        // A board that moves on again is not the same answer again.
        if (now - lastAsked.current.at < soon && lastAsked.current.epoch === epoch) setGone(true)
        else onEnded()
        lastAsked.current = { at: now, epoch }
      }),
    [live, onEnded],
  )
  return gone
}
