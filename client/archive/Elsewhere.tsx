import { ButtonLink } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

/** Of an archive that was brought in: that it stays as it came, and where one does with it what can be done. */
export function Elsewhere({ session }: { readonly session: string }) {
  const say = useSay()
  return (
    <section className="made">
      <p>{say('closing.elsewhere.stays')}</p>
      <p>{say('closing.elsewhere.how')}</p>
      <div className="acts">
        <ButtonLink href={`/archief/${session}`} variant="primary" size="lg" icon="list">
          {say('closing.made.read')}
        </ButtonLink>
        <ButtonLink href="/bibliotheek" size="lg" icon="search">
          {say('closing.made.library')}
        </ButtonLink>
      </div>
    </section>
  )
}
