import type { StanceResult } from '#shared/session/results.ts'
import { useSay } from './say.ts'

export interface StanceNumbersProps {
  readonly result: StanceResult
  /** The words of the options, in their order. */
  readonly options: readonly string[]
  readonly className?: string
}

/** The same as the dots say, in numbers. */
export function StanceNumbers({ result, options, className }: StanceNumbersProps) {
  const say = useSay()
  const nameOf = useShortName(options)
  const everyone = { perspective: say('stance.table.everyone'), people: result.dots.length, leaning: result.leaning }
  return (
    <table {...(className === undefined ? {} : { className })}>
      <caption className="vh">{say('stance.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('stance.table.perspective')}</th>
          {options.map((_, index) => (
            <th scope="col" key={index}>
              {nameOf(index)}
            </th>
          ))}
          <th scope="col">{say('stance.table.between')}</th>
        </tr>
      </thead>
      <tbody>
        {[...result.groups, everyone].map(({ perspective, leaning }) => (
          <tr key={perspective}>
            <th scope="row">{perspective}</th>
            {leaning.to.map((n, index) => (
              <td className="num" key={index}>
                {n}
              </td>
            ))}
            <td className="num">{leaning.between}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** An option that is a word or two is called by it; a longer one by its side or its number. */
export function useShortName(options: readonly string[]): (index: number) => string {
  const say = useSay()
  return (index) => {
    const text = options[index]?.trim() ?? ''
    if (isName.test(text)) return lowerFirst(text.replace(/[.!?]$/, ''))
    if (options.length > 2) return say('stance.option', { n: index + 1 })
    return say(index === 0 ? 'stance.either' : 'stance.or')
  }
}

/** One word or two, and not long. */
const isName = /^(?=.{1,24}$)\S+( \S+)?$/

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
