import { useKeeping } from './keeping.ts'
import { useSay } from './say.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { Retention } from '#shared/commands/care-commands.ts'

const layers = ['waiting', 'board', 'unarchived', 'devices', 'audit', 'archiveReview'] as const
const most = { waiting: 365, board: 365, unarchived: 3650, devices: 3650, audit: 3650, archiveReview: 3650 } as const

/** How many days each layer stays. */
export function RetentionForm({ retention }: { readonly retention: Retention }) {
  const say = useSay()
  const { said: days, setSaid: setDays, told, keep } = useKeeping('setRetention', retention)

  return (
    <section aria-labelledby="retention">
      <h2 id="retention">{say('care.retention')}</h2>
      <p className="hint">{say('care.retention-how')}</p>
      <form onSubmit={keep}>
        <div className="fields">
          {layers.map((layer) => (
            <Field
              key={layer}
              type="number"
              min={1}
              max={most[layer]}
              required
              label={say(`care.${layer}`)}
              value={days[layer]}
              onChange={({ target }) => setDays({ ...days, [layer]: target.valueAsNumber || 1 })}
            />
          ))}
        </div>
        <div className="row">
          <Button type="submit" variant="primary">
            {say('care.keep')}
          </Button>
          <output>{told}</output>
        </div>
      </form>
    </section>
  )
}
