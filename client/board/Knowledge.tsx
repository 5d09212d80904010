import { asksForSource, writeKnowledge } from '#shared/board/knowledge.ts'
import { knowledgeKinds, type KnowledgeKind } from '#shared/board/kinds.ts'
import { Field } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { NoteDraft } from './note-drafts.ts'
import { useSay } from './say.ts'

type Known = Pick<NoteDraft, 'knowledge' | 'source'>

export interface KnowledgeProps {
  readonly draft: Known
  readonly onChange: (changed: Partial<Known>) => void
}

/** Where the knowledge comes from, one kind or several of equal weight, and its source. Neither has to be known yet. */
export function Knowledge({ draft, onChange }: KnowledgeProps) {
  const say = useSay()
  const { knowledge, source } = draft
  const turn = (kind: KnowledgeKind): void =>
    onChange({
      knowledge: knowledge.includes(kind) ? knowledge.filter((one) => one !== kind) : [...knowledge, kind],
    })
  return (
    <div className="knowledge">
      <fieldset className="chips several">
        <legend>{say('reply.knowledge')}</legend>
        {knowledgeKinds.map((kind) => (
          <label key={kind} className="chip ex">
            <input type="checkbox" className="vh" checked={knowledge.includes(kind)} onChange={() => turn(kind)} />
            <Icon name={knowledge.includes(kind) ? 'check' : 'plus'} size={14} weight={2.4} />
            {say(`knowledge.${kind}`)}
          </label>
        ))}
      </fieldset>
      <Field
        name="source"
        label={say('reply.source')}
        value={source}
        maxLength={500}
        onChange={(event) => onChange({ source: event.target.value })}
      />
      {asksForSource({ knowledge: writeKnowledge(knowledge), source }) && (
        <p className="hint">{say('reply.source-asked')}</p>
      )}
    </div>
  )
}
