import { Icon } from '#client/ui/Icon.tsx'
import type { Plan } from '#shared/session/format.ts'
import { MiniRail } from '#client/plan/MiniRail.tsx'
import { useSay } from './say.ts'

/** What the room will see while people come in. */
export function Preview({ subject, atelier, number, plan }: PreviewProps) {
  const say = useSay()
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say('setup.preview')}</h2>
      <div className="bm">
        <MiniRail plan={plan} />
        <div className="in">
          <p className="ttl">{subject.trim() || say('setup.preview-subject')}</p>
          <p>
            {atelier}, {say('home.number', { n: number }).toLowerCase()}
          </p>
          <span className="code" aria-hidden="true">
            ••• •••
          </span>
          <p className="lk">{location.host}</p>
          <p className="qr">
            <Icon name="qr" size={64} weight={1.4} />
            {say('setup.preview-code')}
          </p>
        </div>
      </div>
    </section>
  )
}

export interface PreviewProps {
  readonly subject: string
  readonly atelier: string
  readonly number: number
  readonly plan: Plan
}
