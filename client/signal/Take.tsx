import { ButtonLink } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

interface TakeProps {
  readonly session: string
  /** Whether something was changed since it was kept. */
  readonly changed: boolean
}

/** The signal as a file, or on paper. */
export function Take({ session, changed }: TakeProps) {
  const say = useSay()
  return (
    <section className="signal-take" aria-labelledby="signal-take">
      <h2 id="signal-take">{say('signal.take')}</h2>
      <div className="acts">
        <ButtonLink href={`/export/${session}/signal.docx`} icon="download" download>
          {say('signal.take.docx')}
        </ButtonLink>
        <ButtonLink href={`/export/${session}/signal.md`} icon="download" download>
          {say('signal.take.md')}
        </ButtonLink>
        <ButtonLink href={`/export/${session}/signal.print`} icon="print" target="_blank" rel="noreferrer">
          {say('signal.take.print')}
        </ButtonLink>
      </div>
      {changed && <p className="hint">{say('signal.take.as-kept')}</p>}
    </section>
  )
}
