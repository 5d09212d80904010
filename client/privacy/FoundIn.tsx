import './found-in.css'
import type { Language } from '#shared/board/kinds.ts'
import type { Finding } from '#shared/privacy/finding.ts'
import { findPersonalData } from '#shared/privacy/find.ts'
import { useFoundName } from './found-name.ts'
import { useSay } from './say.ts'

interface FoundInProps {
  /** The field says that it is described by this. */
  readonly id: string
  readonly words: string
  readonly language: Language
  /** What is said where something is found that may not stand. */
  readonly blocked: string
}

/** What the guard finds in words of which nobody decides one by one, while they are written; on this device. */
export function FoundIn({ id, words, language, blocked }: FoundInProps) {
  const say = useSay()
  const foundName = useFoundName()
  const found = findPersonalData(words, { language })
  return (
    <div id={id} className="found-in" aria-live="polite">
      {found.length > 0 && (
        <>
          <ul className="report-found">
            {found.map(({ kind, start, end }) => (
              <li key={`${kind} ${start}`}>
                {say('found.this', { kind: foundName(kind), words: words.slice(start, end) })}
              </li>
            ))}
          </ul>
          <p>{found.some(mayNotBe) ? blocked : say('found.look')}</p>
        </>
      )}
    </div>
  )
}

/** Nobody looks at these words once more, so what one would have to decide about cannot be in them. */
const mayNotBe = ({ strength }: Finding): boolean => strength !== 'hint'

/** Whether there is something in them that may not be there. */
export const mayNotStand = (words: string, language: Language): boolean =>
  findPersonalData(words, { language }).some(mayNotBe)
