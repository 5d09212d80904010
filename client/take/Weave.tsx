import './take.css'
import { useId } from 'react'
import { bringings } from '#shared/years/balance.ts'
import { takings } from '#shared/years/taking.ts'
import { useSay } from './say.ts'
import { useWeave, type Woven } from './use-weave.ts'
import { WeavePicture } from './WeavePicture.tsx'

export type WeaveProps = {
  /** Stands where a page has it among its own parts. */
  readonly level?: 2 | 3
  /** Left out where there is nothing yet, instead of saying why. */
  readonly quiet?: boolean
} & ({ readonly session: string } | { readonly atelier: string })

/** What a group brought and took as one picture, with nobody’s name in it; and the same in numbers. */
export function Weave(props: WeaveProps) {
  const say = useSay()
  const id = useId()
  const answer = useWeave('session' in props ? props.session : null, 'atelier' in props ? props.atelier : null)
  if (answer === null) return null
  const { weave, why } = answer
  if (weave === null && props.quiet === true) return null
  const Heading = `h${props.level ?? 2}` as const
  return (
    <section className="weave" aria-labelledby={id}>
      <Heading id={id}>{say('weave.title')}</Heading>
      {weave === null ? (
        <p className="hint">{say(why === 'open' ? 'weave.open' : 'weave.few')}</p>
      ) : (
        <>
          <WeavePicture weave={weave} alt={say('weave.picture')} />
          <p className="hint">{say('weave.how')}</p>
          <Numbers weave={weave} />
        </>
      )}
    </section>
  )
}

function Numbers({ weave: { brought, took } }: { readonly weave: Woven }) {
  const say = useSay()
  return (
    <details>
      <summary>{say('weave.numbers')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('weave.what')}</th>
            <th scope="col">{say('weave.many')}</th>
          </tr>
        </thead>
        <tbody>
          {bringings.map((way) => (
            <tr key={way}>
              <th scope="row">
                <i className={`dot w-${way}`} aria-hidden="true" /> {say('weave.brought')}: {say(`weave.${way}`)}
              </th>
              <td className="num">{brought[way]}</td>
            </tr>
          ))}
          {takings.map((way) => (
            <tr key={way}>
              <th scope="row">
                <i className={`dot w-${way}`} aria-hidden="true" /> {say('weave.took')}: {say(`weave.${way}`)}
              </th>
              <td className="num">{took[way] === null ? say('weave.untold') : say('weave.least', { n: took[way] })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
