import { Fragment } from 'react'
import { flushSync } from 'react-dom'
import { longest } from '#shared/board/lengths.ts'
import { useFirstSay } from '#client/language.tsx'
import type { FirstKey } from '#shared/language/say.ts'
import { Clasp } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import type { FieldsProps } from './Fields.tsx'
import { Lines } from './Lines.tsx'

/** What the sides are called, in their order. */
export const optionNames: readonly FirstKey[] = [
  'compose.option.0',
  'compose.option.1',
  'compose.option.2',
  'compose.option.3',
  'compose.option.4',
  'compose.option.5',
]

/** The sides of a dilemma, each with what one loses by choosing it. */
export function DilemmaOptions({ writing, lackAt }: FieldsProps) {
  const say = useFirstSay()
  const { draft, write, writeOption } = writing
  const { options } = draft
  return (
    <>
      {options.map((option, index) => {
        const name = say(optionNames[index] ?? 'compose.more')
        return (
          <Fragment key={index}>
            {index > 0 && (
              <div className="bal" aria-hidden="true">
                <Clasp kind="dilemma" size={20} />
              </div>
            )}
            <fieldset className="side" aria-label={name}>
              <Lines
                name={`text.${index}`}
                label={name}
                value={option.text}
                max={longest.option}
                lack={lackAt(`text.${index}`)}
                onWrite={(text) => writeOption(index, { text })}
              />
              {index > 1 && (
                <IconButton
                  icon="close"
                  className="less"
                  label={say('compose.less', { option: name })}
                  onClick={(event) => {
                    const form = event.currentTarget.form
                    write({ options: options.filter((_, at) => at !== index) })
                    form?.querySelector<HTMLElement>(`[name="loss.${index - 1}"]`)?.focus()
                  }}
                />
              )}
              <Lines
                name={`loss.${index}`}
                label={say('compose.loss')}
                value={option.loss}
                max={longest.loss}
                lack={lackAt(`loss.${index}`)}
                onWrite={(loss) => writeOption(index, { loss })}
              />
            </fieldset>
          </Fragment>
        )
      })}
    </>
  )
}

/** A dilemma may have more sides than two. */
export function MoreOption({ writing }: Pick<FieldsProps, 'writing'>) {
  const say = useFirstSay()
  const { options } = writing.draft
  if (options.length >= longest.options) return null
  return (
    <button
      type="button"
      className="fold"
      onClick={({ currentTarget: { form } }) => {
        flushSync(() => writing.write({ options: [...options, { text: '', loss: '' }] }))
        form?.querySelector<HTMLElement>(`[name="text.${options.length}"]`)?.focus()
      }}
    >
      <Icon name="plus" size={16} />
      {say('compose.more')}
    </button>
  )
}
