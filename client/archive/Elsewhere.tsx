import { useSay } from './say.ts'
import { ToRead } from './ToRead.tsx'

/** Of an archive that was brought in: that it stays as it came, and where one does with it what can be done. */
export function Elsewhere({ session }: { readonly session: string }) {
  const say = useSay()
  return (
    <section className="made">
      <p>{say('closing.elsewhere.stays')}</p>
      <p>{say('closing.elsewhere.how')}</p>
      <ToRead session={session} />
    </section>
  )
}
