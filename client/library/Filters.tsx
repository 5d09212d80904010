import { useSay } from './say.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { entryKinds, type EntryKind } from '#shared/commands/library-commands.ts'
import type { Choices } from './choices.ts'
import type { Need } from './need.ts'
import { PeriodPick } from './PeriodPick.tsx'
import { Pick } from './Pick.tsx'
import { shapeOf } from './shape-of.ts'

export interface FiltersProps {
  readonly need: Need
  readonly choices: Choices
  readonly onChange: (change: Partial<Need>) => void
}

/** What one can narrow to, with how much each would leave. */
export function Filters({ need, choices, onChange }: FiltersProps) {
  const say = useSay()
  const same = ({ name, cards }: { readonly name: string; readonly cards: number }) => ({ id: name, name, cards })
  return (
    <div className="library-filters">
      <Kinds need={need} choices={choices} onChange={onChange} />
      <fieldset aria-label={say('library.filters')}>
        <Pick
          label={say('library.perspective')}
          all={say('library.perspective.all')}
          value={need.perspective}
          called={need.perspective}
          options={choices.perspectives.map(same)}
          onPick={(perspective) => onChange({ perspective })}
        />
        <Pick
          label={say('library.theme')}
          all={say('library.theme.all')}
          value={need.theme}
          called={need.theme}
          options={choices.themes.map(same)}
          onPick={(theme) => onChange({ theme })}
        />
        <PeriodPick from={need.from} to={need.to} onPick={onChange} />
        <Pick
          label={say('library.atelier')}
          all={say('library.atelier.all')}
          value={need.atelier}
          called={say('library.atelier.one')}
          options={choices.ateliers.map(({ id, title, cards }) => ({ id, name: title, cards }))}
          onPick={(atelier) => onChange({ atelier })}
        />
      </fieldset>
    </div>
  )
}

function Kinds({ need, choices: { kinds }, onChange }: FiltersProps) {
  const say = useSay()
  const all = entryKinds.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0)
  return (
    <fieldset aria-label={say('library.kinds')}>
      <button type="button" className="chip" aria-pressed={need.kind === null} onClick={() => onChange({ kind: null })}>
        {say('library.all')} <span className="num">{all}</span>
      </button>
      {entryKinds.map((kind: EntryKind) => (
        <button
          key={kind}
          type="button"
          className={`chip ${kindClass[shapeOf(kind)]}`}
          aria-pressed={need.kind === kind}
          onClick={() => onChange({ kind: need.kind === kind ? null : kind })}
        >
          <Clasp kind={shapeOf(kind)} size={15} />
          {say(`kinds.${kind}`)} <span className="num">{kinds[kind] ?? 0}</span>
        </button>
      ))}
    </fieldset>
  )
}
