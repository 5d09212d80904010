import { useState } from 'react'
import { Field } from '#client/ui/Field.tsx'
import type { Wish } from './mine.ts'
import { useSay } from './say.ts'

interface TryFieldsProps {
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
}

/** Until when I want to try it, and whether the group may see that somebody does. */
export function TryFields({ wish: given, onChange }: TryFieldsProps) {
  const say = useSay()
  const [{ until, shared, named }, setWish] = useState<Wish>(given)

  function change(part: Partial<Wish>): void {
    const wish = { until, shared, named, ...part }
    setWish(wish)
    onChange(wish)
  }

  return (
    <div className="try-fields">
      <Field
        type="date"
        label={say('take.until')}
        value={until ?? ''}
        onChange={({ target }) => setWish({ until: target.value === '' ? null : target.value, shared, named })}
        // A day that is half typed is none yet: it is kept when one goes on.
        onBlur={() => change({})}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={shared}
          onChange={({ target }) => change({ shared: target.checked, named: target.checked && named })}
        />
        <span>{say('take.share')}</span>
      </label>
      {shared && (
        <label className="tick">
          <input type="checkbox" checked={named} onChange={({ target }) => change({ named: target.checked })} />
          <span>{say('take.name')}</span>
        </label>
      )}
    </div>
  )
}
