import { useAsked } from '#client/asked.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

/** From an archive to the signal that was made of it, or, for whoever may make one, to where that is done. */
export function SignalLink({ session }: { readonly session: string }) {
  const say = useSay()
  const { asked } = useAsked('getSignal', { session })
  if (asked.is !== 'here') return null
  const { signal, mayMake } = asked.answer
  if (!signal && !mayMake) return null
  return (
    <p className="signal-link no-print">
      <ButtonLink href={`/archief/${session}/signaal`} icon="send">
        {signal ? say('signal.named', { title: signal.content.title }) : say('signal.make')}
      </ButtonLink>
    </p>
  )
}
