import { longest } from '#shared/board/lengths.ts'
import { useFirstSay } from '#client/language.tsx'
import { DilemmaOptions, MoreOption } from './DilemmaOptions.tsx'
import { Lines } from './Lines.tsx'
import { Optional } from './Optional.tsx'
import type { LackAt, Writing } from './writing.ts'

/** The fields of a card: one text for an issue or a direction, two sides for a dilemma. */
export function Fields({ writing, lackAt }: FieldsProps) {
  const say = useFirstSay()
  const { kind, draft, question, write } = writing
  const isDilemma = kind === 'dilemma'
  const about = say(isDilemma ? 'compose.situation' : 'compose.body')
  return (
    <>
      <Lines
        name="title"
        label={question}
        value={draft.title}
        max={longest.title}
        heading={isDilemma}
        lack={lackAt('title')}
        onWrite={(title) => write({ title })}
      />
      <Optional key={kind} label={about} empty={draft.body === ''}>
        {(focused) => (
          <Lines
            name="body"
            label={about}
            value={draft.body}
            max={longest.body}
            optional
            focused={focused}
            lack={lackAt('body')}
            onWrite={(body) => write({ body })}
          />
        )}
      </Optional>
      {isDilemma && (
        <>
          <DilemmaOptions writing={writing} lackAt={lackAt} />
          <div className="adds">
            <MoreOption writing={writing} />
            <Optional label={say('compose.chafes')} empty={draft.chafes === ''}>
              {(focused) => (
                <Lines
                  name="chafes"
                  label={say('compose.chafes')}
                  value={draft.chafes}
                  max={longest.chafes}
                  optional
                  focused={focused}
                  lack={lackAt('chafes')}
                  onWrite={(chafes) => write({ chafes })}
                />
              )}
            </Optional>
          </div>
        </>
      )}
    </>
  )
}

export interface FieldsProps {
  readonly writing: Writing
  readonly lackAt: LackAt
}
