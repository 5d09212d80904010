import { importCodes, mostWrong } from '#shared/archive/import-codes.ts'
import type { commands, Output } from '#shared/commands/commands.ts'
import { useSay } from './say.ts'

type Wrong = Output<(typeof commands)['importSession']>['wrong'][number]

/** What is wrong with files: each with its file, its line and why. */
export function WrongLines({ wrong }: { readonly wrong: readonly Wrong[] }) {
  const say = useSay()
  const wordsFor = ({ code, field }: Wrong): string => {
    const known = importCodes.find((one) => one === code) ?? 'value'
    const why = say(`import.wrong.${known}`)
    return field === null ? why : say('import.field', { why, field })
  }
  return (
    <div className="wrong">
      <p>
        <b>{say('import.wrong')}</b>
      </p>
      <ul>
        {wrong.map((one, nth) => (
          <li key={nth}>
            <b>
              {one.line === null
                ? say('import.in', { file: one.file })
                : say('import.at', { file: one.file, line: one.line })}
            </b>{' '}
            {wordsFor(one)}
          </li>
        ))}
      </ul>
      {wrong.length >= mostWrong && <p>{say('import.wrong.more')}</p>}
    </div>
  )
}
