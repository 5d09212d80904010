import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { Thanks as Thank } from '#shared/commands/take-commands.ts'
import { useSay } from './say.ts'

/** By how many others something of mine was taken; nobody else reads this. */
export function Thanks({ thanks }: { readonly thanks: readonly Thank[] }) {
  const say = useSay()
  if (thanks.length === 0) return null
  return (
    <section className="thanks" aria-labelledby="thanks">
      <h2 id="thanks">{say('taken.thanks')}</h2>
      <ul>
        {thanks.map(({ session, card, kind, variant, title, people }) => (
          <li key={`${session} ${card}`} className={kindClass[kind]}>
            <p>{say('taken.thanks-for', { what: say(`variant.${variant}`).toLowerCase(), n: people })}</p>
            <p className="facts">
              <Clasp kind={kind} size={16} /> {title}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
