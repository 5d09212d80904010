import './take.css'
import { useEffect, useId, useState } from 'react'
import { ask } from '#client/ask.ts'
import type { WeaveAnswer } from '#shared/commands/take-commands.ts'
import { bringings } from '#shared/years/balance.ts'
import { takings } from '#shared/years/taking.ts'
import { useSay } from './say.ts'
import { height, pictureOf, width } from './weave-picture.ts'

type Woven = NonNullable<WeaveAnswer['weave']>

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
          <Picture weave={weave} />
          <p className="hint">{say('weave.how')}</p>
          <Numbers weave={weave} />
        </>
      )}
    </section>
  )
}

function useWeave(session: string | null, atelier: string | null): WeaveAnswer | null {
  const [answer, setAnswer] = useState<WeaveAnswer | null>(null)
  useEffect(() => {
    let over = false
    const asked = session !== null ? ask('getWeave', { session }) : ask('getAtelierWeave', { atelier: atelier ?? '' })
    asked.then(
      (told) => !over && setAnswer(told),
      // Without it the rest of the page is as good.
      () => undefined,
    )
    return () => {
      over = true
    }
  }, [session, atelier])
  return answer
}

/** Over and under in turn: where both are even or odd, what was brought lies on top. */
function Picture({ weave }: { readonly weave: Woven }) {
  const say = useSay()
  const { warp, weft } = pictureOf(weave)
  return (
    <svg className="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('weave.picture')}>
      {warp.map(({ way, at, thick }) => (
        <path key={at} className={`thread w-${way}`} strokeWidth={thick} d={`M${at} 4V${height - 4}`} />
      ))}
      {weft.map(({ way, at, thick }) => (
        <path key={at} className={`thread w-${way}`} strokeWidth={thick} d={`M4 ${at}H${width - 4}`} />
      ))}
      {warp.map((one, column) => (
        <path
          key={`over ${one.at}`}
          className={`thread w-${one.way}`}
          strokeWidth={one.thick}
          d={weft
            .filter((_, row) => (row + column) % 2 === 0)
            .map(({ at, thick }) => `M${one.at} ${at - thick / 2 - 1}V${at + thick / 2 + 1}`)
            .join('')}
        />
      ))}
    </svg>
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
