import { memo } from 'react'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { Thread } from './reading.ts'
import { useReading } from './reading-context.ts'
import { ThreadRead } from './ThreadRead.tsx'
import { useSay } from './say.ts'

/** All cards by kind, each with its thread. All of them stand on the page, so that all can be found, heard and printed. */
export const Threads = memo(function Threads() {
  const say = useSay()
  const { lanes, parked } = useReading()
  return (
    <>
      {lanes.map(({ kind, threads }) => (
        <section key={kind} className={`archive-lane ${kindClass[kind]}`} aria-labelledby={`lane-${kind}`}>
          <h2 id={`lane-${kind}`} tabIndex={-1}>
            <Clasp kind={kind} />
            {say('archive.of-kind', { kind: say(`kinds.${kind}`), n: threads.length })}
          </h2>
          {threads.length === 0 && <p className="none">{say('archive.none-of-kind')}</p>}
          <All threads={threads} />
        </section>
      ))}
      {parked.length > 0 && (
        <section className="archive-lane" aria-labelledby="parked">
          <h2 id="parked" tabIndex={-1}>
            {say('archive.of-kind', { kind: say('archive.parked'), n: parked.length })}
          </h2>
          <All threads={parked} />
        </section>
      )}
    </>
  )
})

function All({ threads }: { readonly threads: readonly Thread[] }) {
  if (threads.length === 0) return null
  return (
    <ol>
      {threads.map((thread) => (
        <li key={thread.card.id}>
          <ThreadRead thread={thread} />
        </li>
      ))}
    </ol>
  )
}
