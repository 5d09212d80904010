import { useMemo, type Ref } from 'react'
import { FoundActs } from '#client/privacy/FoundActs.tsx'
import { useFoundName } from '#client/privacy/found-name.ts'
import { Field } from '#client/ui/Field.tsx'
import { mostOfSignal, type SignalText as Text } from '#shared/archive/signal.ts'
import type { Language } from '#shared/board/kinds.ts'
import type { Finding } from '#shared/privacy/finding.ts'
import { replacementsFor, withoutFinding, withReplacement } from '#shared/privacy/replace.ts'
import { foundIn, mayNotBe } from './found-here.ts'
import { useSay } from './say.ts'

export interface SignalTextProps {
  readonly text: Text
  readonly value: string
  readonly language: Language
  /** Names of people who were there, as far as they were found. */
  readonly names: readonly string[]
  /** Whether it was to be kept while there was nothing in it. */
  readonly missing: boolean
  readonly field: Ref<HTMLInputElement | HTMLTextAreaElement>
  readonly onChange: (words: string) => void
}

const lines: ReadonlySet<Text> = new Set(['whom', 'title'])

/** One text of a signal, and below it what the guard finds in it: to be left out or replaced, for it cannot stand. */
export function SignalText({ text, value, language, names, missing, field, onChange }: SignalTextProps) {
  const say = useSay()
  const found = useMemo(() => foundIn(value, names), [value, names])
  const asked = found.filter(mayNotBe)
  const hints = found.filter((one) => !mayNotBe(one)).map(({ start, end }) => `“${value.slice(start, end)}”`)
  const id = `signal-${text}`
  const shared = {
    id,
    label: say(`signal.${text}`),
    hint: say(`signal.${text}.hint`),
    value,
    lang: language,
    counter: (n: number) => say('signal.left', { n }),
    error: missing && value.trim() === '' ? say('signal.empty') : undefined,
    'aria-describedby': `${id}-found`,
  }
  return (
    <div className="signal-text">
      {lines.has(text) ? (
        <Field
          {...shared}
          ref={field as Ref<HTMLInputElement>}
          maxLength={mostOfSignal.line}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Field
          {...shared}
          multiline
          rows={5}
          ref={field as Ref<HTMLTextAreaElement>}
          maxLength={mostOfSignal.words}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <div id={`${id}-found`} aria-live="polite">
        {asked.length > 0 && (
          <div className="signal-found">
            <p>{say('signal.found')}</p>
            <ul>
              {asked.map((one) => (
                <FoundOne
                  key={`${one.kind} ${one.start}`}
                  {...{ value, language, onChange }}
                  found={one}
                  isTheirs={names.includes(value.slice(one.start, one.end))}
                />
              ))}
            </ul>
          </div>
        )}
        {hints.length > 0 && <p className="signal-hint">{say('signal.found.look', { words: hints.join(', ') })}</p>}
      </div>
    </div>
  )
}

interface FoundOneProps extends Pick<SignalTextProps, 'value' | 'language' | 'onChange'> {
  readonly found: Finding
  readonly isTheirs: boolean
}

function FoundOne({ value, language, onChange, found, isTheirs }: FoundOneProps) {
  const say = useSay()
  const foundName = useFoundName()
  const words = value.slice(found.start, found.end)
  const kind = isTheirs ? say('signal.found.name') : foundName(found.kind)
  return (
    <li>
      <p>{say('signal.found.what', { kind, words })}</p>
      <FoundActs
        words={words}
        proposed={replacementsFor(found.kind, language)}
        language={language}
        stands={null}
        onLeaveOut={() => onChange(withoutFinding(value, found))}
        onReplace={(by) => onChange(withReplacement(value, found, by))}
      />
    </li>
  )
}
