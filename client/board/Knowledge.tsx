import { useId } from 'react'
import { knowledgeKinds } from '#shared/board/kinds.ts'
import { useSay } from '#client/language.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { NoteDraft } from './note-drafts.ts'

export interface KnowledgeProps {
  readonly draft: NoteDraft
  readonly onChange: (changed: Partial<NoteDraft>) => void
}

/** The kind of knowledge and its source. Neither has to be known yet. */
export function Knowledge({ draft, onChange }: KnowledgeProps) {
  const say = useSay()
  const kind = useId()
  return (
    <div className="knowledge">
      <div className="field">
        <label htmlFor={kind}>{say('reply.knowledge')}</label>
        <select
          id={kind}
          className="inp"
          value={draft.knowledge ?? ''}
          onChange={({ target }) => onChange({ knowledge: knowledgeKinds.find((one) => one === target.value) ?? null })}
        >
          <option value="">{say('reply.knowledge-none')}</option>
          {knowledgeKinds.map((one) => (
            <option key={one} value={one}>
              {say(`knowledge.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={say('reply.source')}
        value={draft.source}
        maxLength={500}
        onChange={(event) => onChange({ source: event.target.value })}
      />
      {draft.knowledge === 'research' && draft.source.trim() === '' && (
        <p className="hint">{say('reply.source-asked')}</p>
      )}
    </div>
  )
}
