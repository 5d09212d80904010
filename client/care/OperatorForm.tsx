import { useKeeping } from './keeping.ts'
import { useSay } from './say.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { Operator } from '#shared/commands/care-commands.ts'

const lines = ['organisation', 'contact', 'address', 'officer', 'hosting', 'accessibilityContact'] as const
const texts = ['partners', 'ground', 'accessibilityGaps'] as const
const most = { partners: 1000, ground: 1000, accessibilityGaps: 2000 } as const
const statuses = ['A', 'B', 'C', 'D', 'E'] as const

/** Who runs this installation, as the pages about privacy and accessibility say it. */
export function OperatorForm({ operator }: { readonly operator: Operator }) {
  const say = useSay()
  const { said, setSaid, told, keep } = useKeeping('setOperator', operator)

  return (
    <section aria-labelledby="operator">
      <h2 id="operator">{say('care.operator')}</h2>
      <p className="hint">{say('care.operator-how')}</p>
      <form onSubmit={keep}>
        <div className="fields">
          {lines.map((name) => (
            <Field
              key={name}
              label={say(`care.${name}`)}
              value={said[name]}
              maxLength={name === 'address' ? 300 : 200}
              onChange={({ target }) => setSaid({ ...said, [name]: target.value })}
            />
          ))}
          {texts.map((name) => (
            <Field
              key={name}
              multiline
              label={say(`care.${name}`)}
              value={said[name]}
              maxLength={most[name]}
              onChange={({ target }) => setSaid({ ...said, [name]: target.value })}
            />
          ))}
          <div className="field">
            <label htmlFor="status">{say('care.accessibilityStatus')}</label>
            <select
              id="status"
              className="inp"
              value={said.accessibilityStatus}
              onChange={({ target }) =>
                setSaid({ ...said, accessibilityStatus: statuses.find((one) => one === target.value) ?? 'C' })
              }
            >
              {statuses.map((one) => (
                <option key={one} value={one}>
                  {say(`care.status.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <Field
            type="date"
            label={say('care.accessibilityTested')}
            value={said.accessibilityTested}
            onChange={({ target }) => setSaid({ ...said, accessibilityTested: target.value })}
          />
        </div>
        <div className="row">
          <Button type="submit" variant="primary">
            {say('care.keep')}
          </Button>
          <output>{told}</output>
        </div>
      </form>
      <p>{say('care.pages')}:</p>
      <ul className="links">
        <li>
          <a href="/privacy">{say('care.privacy')}</a>
        </li>
        <li>
          <a href="/toegankelijkheid">{say('care.accessibility')}</a>
        </li>
        <li>
          <a href="/verwerkingsregister">{say('care.register')}</a>
        </li>
        <li>
          <a href="/dpia">{say('care.dpia')}</a>
        </li>
      </ul>
    </section>
  )
}
