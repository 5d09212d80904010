import { useId, type ReactNode } from 'react'
import { useLiveState } from '#client/live/hooks.ts'
import { useWeave, type Woven } from '#client/take/use-weave.ts'
import { WeavePicture } from '#client/take/WeavePicture.tsx'
import { bringings, type Bringing } from '#shared/years/balance.ts'
import { takings, type Taking } from '#shared/years/taking.ts'
import { useSay } from './say.ts'
import '#client/take/take.css'
import './weave.css'

/** People take things along while this is on the screen. */
const againMs = 30_000

/** At the close: what the room brought and took, woven, and in numbers beside it. `otherwise`: as long as there is none. */
export function WeaveStage({ otherwise }: { readonly otherwise: ReactNode }) {
  const session = useLiveState(({ info }) => info.id)
  const weave = useWeave(session, null, againMs)?.weave ?? null
  return weave === null ? otherwise : <Shown weave={weave} />
}

function Shown({ weave }: { readonly weave: Woven }) {
  const say = useSay()
  const id = useId()
  const { brought, took } = weave
  return (
    <section className="beamer-weave weave" aria-labelledby={id}>
      <div className="told">
        <p className="closed">{say('beamer.closed')}</p>
        <h2 id={id}>{say('weave.title')}</h2>
        <Counts
          title={say('weave.brought')}
          ways={bringings.filter((way) => brought[way] > 0)}
          told={(way) => `${brought[way]}`}
        />
        <Counts
          title={say('weave.took')}
          ways={takings.filter((way) => took[way] !== null)}
          told={(way) => say('weave.least', { n: took[way] ?? 0 })}
        />
      </div>
      <WeavePicture weave={weave} alt={say('beamer.weave')} />
      <p className="hint">{say('weave.how')}</p>
    </section>
  )
}

interface CountsProps<Way> {
  readonly title: string
  readonly ways: readonly Way[]
  readonly told: (way: Way) => string
}

function Counts<Way extends Bringing | Taking>({ title, ways, told }: CountsProps<Way>) {
  const say = useSay()
  if (ways.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {ways.map((way) => (
          <div key={way}>
            <dt>
              <i className={`dot w-${way}`} aria-hidden="true" /> {say(`weave.${way}`)}
            </dt>
            <dd className="num">{told(way)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
