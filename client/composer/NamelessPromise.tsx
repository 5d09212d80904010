import { useStore } from 'zustand'
import type { WordKey } from '#shared/language/say.ts'
import { useLiveState, useTurn } from '#client/live/hooks.ts'
import { namelessOf } from '#client/live/nameless.ts'
import { useSay } from '#client/language.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import './nameless.css'

const limits: readonly WordKey[] = [
  'nameless.limit.style',
  'nameless.limit.known',
  'nameless.limit.screen',
  'nameless.limit.few',
]
const how: readonly WordKey[] = [
  'nameless.how.wait',
  'nameless.how.batch',
  'nameless.how.change',
  'nameless.how.secret',
]

/** What bringing without a name promises, and what it cannot: at the place where one writes. */
export function NamelessPromise() {
  const say = useSay()
  const { phase } = useTurn()
  const info = useLiveState((state) => state.info)
  const { possible, refused } = useStore(namelessOf(info).store)
  const isFew = refused?.code === 'few' && refused.phase === phase?.id
  return (
    <div className="nameless-promise">
      <output>
        {isFew && (
          <span className="few">
            <Icon name="warning" size={18} />
            {say('nameless.few')}
          </span>
        )}
      </output>
      <p>
        {say('nameless.promise')}
        {possible !== null && possible.phase === phase?.id && ` ${say('nameless.possible', { n: possible.people })}`}
      </p>
      <p className="limits">{say('nameless.limits')}</p>
      <ul>
        {limits.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <details>
        <summary>{say('nameless.more')}</summary>
        <ul>
          {how.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
        <p>
          {say('nameless.limits')} {say('nameless.limit.server')}
        </p>
      </details>
    </div>
  )
}
