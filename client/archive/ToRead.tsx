import { ButtonLink } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

/** Where one reads an archive, and finds it among all. */
export function ToRead({ session }: { readonly session: string }) {
  const say = useSay()
  return (
    <div className="acts">
      <ButtonLink href={`/archief/${session}`} variant="primary" size="lg" icon="list">
        {say('closing.made.read')}
      </ButtonLink>
      <ButtonLink href="/bibliotheek" size="lg" icon="search">
        {say('closing.made.library')}
      </ButtonLink>
    </div>
  )
}
