import { useShallow } from 'zustand/react/shallow'
import type { CloseCode } from '#shared/wire/close.ts'
import { close } from '#shared/wire/close.ts'
import { useActs, useLive, useLiveState } from '#client/live/hooks.ts'
import { stateOf, type LiveState } from '#client/live/store.ts'
import { Icon, type IconName } from '#client/ui/Icon.tsx'
import { useOffer } from '#client/sign-in/offered.ts'
import { useSay, type BoardKey } from './say.ts'
import { WayBackOffer } from './WayBackOffer.tsx'
import './status.css'

/** What I did last and how to take it back; who writes; whether all is kept. */
export function StatusBar() {
  return (
    <footer className="stat" data-region="status">
      <Did />
      <Writers />
      <LineState />
    </footer>
  )
}

function Did() {
  const say = useSay()
  const acts = useActs()
  const did = useLiveState((state) => state.did)
  // In a closed session nothing can be taken back either.
  const undo = useLiveState((state) => (stateOf(state) === 'closed' ? null : state.undo))
  const redo = useLiveState((state) => (stateOf(state) === 'closed' ? null : state.redo))
  const typed = undo?.key === 'step.typed' && !isAnswer(did?.key)
  const said = typed ? undo : did
  const offers = useOffer(said)
  return (
    <div className="did">
      {said !== null && (
        <>
          <Icon name={undo === null ? 'info' : 'undo'} size={17} />
          <span>{say(said.key, said.values)}</span>
        </>
      )}
      {undo !== null && (
        <button type="button" onClick={() => acts.undo()}>
          {say('status.undo')}
          {said !== undo && <span className="vh">: {say(undo.key, undo.values)}</span>}
        </button>
      )}
      {offers && <WayBackOffer />}
      {redo !== null && (
        <button type="button" onClick={() => acts.redo()}>
          {say('status.redo')}
          <span className="vh">: {say(redo.key, redo.values)}</span>
        </button>
      )}
    </div>
  )
}

/** An answer to a command stands until the next one, also while there is typing to take back. */
function isAnswer(key: BoardKey | undefined): boolean {
  return key !== undefined && /^(did\.(undone|redone)|refusal\.|problem\.|banner\.)/.test(key)
}

function Writers() {
  const say = useSay()
  const writers = useLiveState(
    useShallow(({ writing, people }) => {
      const ids = [...new Set(Object.values(writing).flat())].sort()
      return ids.map((id) => people[id]?.name ?? '')
    }),
  )
  if (writers.length === 0) return null
  const [one = '', two = ''] = writers.map((name) => name || say('status.somebody'))
  const n = writers.length - 2
  const words =
    writers.length === 1
      ? say('status.writes', { one })
      : writers.length === 2
        ? say('status.write', { one, two })
        : say('status.write-more', { one, two, n })
  return (
    <span className="who">
      <span className="typing" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {words}
    </span>
  )
}

interface Shown {
  readonly tone: 'ok' | 'warn' | 'err' | 'calm'
  readonly icon: IconName
  readonly key: BoardKey
  readonly n?: number
  readonly again?: 'line' | 'page'
}

const overWords: Readonly<Partial<Record<CloseCode, BoardKey>>> = {
  [close.badFrame]: 'line.ended.old',
  [close.notJoined]: 'line.ended.not-joined',
  [close.notAllowed]: 'line.ended.not-allowed',
  [close.noBoard]: 'line.ended.no-board',
  [close.oldEpoch]: 'line.ended.erased',
  [close.tooMuch]: 'line.ended.too-much',
}
/** After these a new line would be refused again; the page itself must come anew. */
const needsPage: ReadonlySet<CloseCode> = new Set([close.badFrame, close.notJoined, close.oldEpoch])

/** What is true of the line and of what I did. "All saved" only when the server said so and is there. */
export function lineShown({
  line,
  saved,
  waiting,
  session,
}: Pick<LiveState, 'line' | 'saved' | 'waiting' | 'session'>): Shown {
  switch (line.state) {
    case 'connecting':
      return { tone: 'calm', icon: 'wifi', key: 'line.connecting' }
    case 'live':
      if (!saved) return { tone: 'calm', icon: 'wifi', key: 'line.saving' }
      return { tone: 'ok', icon: 'wifi', key: session?.state === 'closed' ? 'line.closed' : 'line.live' }
    case 'offline': {
      if (!line.stored) return { tone: 'err', icon: 'warning', key: 'line.not-stored' }
      if (waiting.size > 0) return { tone: 'warn', icon: 'wifi-off', key: 'line.offline-waiting', n: waiting.size }
      return { tone: 'warn', icon: 'wifi-off', key: saved ? 'line.offline' : 'line.offline-unsaved' }
    }
    case 'ended':
      return {
        tone: 'err',
        icon: 'warning',
        key: overWords[line.code] ?? 'line.ended.other',
        again: needsPage.has(line.code) ? 'page' : 'line',
      }
  }
}

function LineState() {
  const say = useSay()
  const { again } = useLive()
  const shown = useLiveState(useShallow(lineShown))
  return (
    <>
      <span className={`live ${shown.tone}`}>
        <Icon name={shown.icon} />
        {say(shown.key, { n: shown.n ?? 0 })}
      </span>
      {shown.again !== undefined && (
        <button type="button" onClick={() => (shown.again === 'page' ? location.reload() : again())}>
          {say(shown.again === 'page' ? 'line.reload' : 'line.again')}
        </button>
      )}
    </>
  )
}
