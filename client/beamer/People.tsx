import { useShallow } from 'zustand/react/shallow'
import type { ReactNode } from 'react'
import { useIsClosed, useLiveState } from '#client/live/hooks.ts'
import type { Values } from '#shared/language/say.ts'
import { countsOf } from './counts.ts'
import { useSay, type ScreenKey } from './say.ts'
import { openVote } from './stage.ts'

/** How many take part, write, have handed in or have voted: never who. */
export function People() {
  const closed = useIsClosed()
  const { here, writing, handedIn } = useLiveState(useShallow(countsOf))
  const voted = useLiveState((state) => openVote(state)?.took ?? null)
  if (closed) return null
  return (
    <>
      <p className="people">
        {writing !== null && (
          <span className="typing" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
        )}
        <span>
          {handedIn !== null ? (
            <Counted words="beamer.handed-in" values={{ n: handedIn, of: here }} />
          ) : (
            <>
              <Counted words="beamer.here" values={{ n: here }} />
              {writing !== null && (
                <>
                  {', '}
                  <Counted words="beamer.writing" values={{ n: writing }} />
                </>
              )}
            </>
          )}
        </span>
      </p>
      {voted !== null && (
        <p className="people vote">
          <span>
            <Counted words="beamer.vote-open" values={{ n: voted }} />
          </span>
        </p>
      )}
    </>
  )
}

/** A sentence with its numbers bold. */
function Counted({ words, values }: { readonly words: ScreenKey; readonly values: Values }): ReactNode {
  const say = useSay()
  return say(words, values)
    .split(/(\d+)/)
    .map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))
}
