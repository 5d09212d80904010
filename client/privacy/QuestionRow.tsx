import type { Language } from '#shared/board/kinds.ts'
import { replacementsFor, withoutFinding, withReplacement } from '#shared/privacy/replace.ts'
import { FoundActs } from './FoundActs.tsx'
import { FoundMark } from './FoundMark.tsx'
import type { Question } from './looking.ts'
import { useSay, type FoundKey } from './say.ts'

interface QuestionRowProps {
  readonly question: Question
  /** What is asked where it may stand. */
  readonly why: FoundKey
  readonly language: Language
  /** The words that come instead where it stands now, null to let it stand; and what was done. */
  readonly onAnswer: (change: (now: Question) => string | null, told: FoundKey) => void
}

/** One thing that was found: its field, its words between their neighbours, why it is asked, and what one can do. */
export function QuestionRow({ question, why, language, onAnswer }: QuestionRowProps) {
  const say = useSay()
  const { text, finding } = question
  const { words, name, quoted = false } = text
  const found = words.slice(finding.start, finding.end)
  const isForbidden = finding.strength === 'block'
  return (
    <li>
      <p className="excerpt">
        <b>{name}</b> <span>{tailOf(words.slice(0, finding.start))}</span>
        <FoundMark words={found} found={finding} />
        <span>{headOf(words.slice(finding.end))}</span>
      </p>
      <p className={isForbidden ? 'why error' : 'why'}>{say(isForbidden ? 'guard.block' : why)}</p>
      <FoundActs
        words={found}
        proposed={quoted ? [] : replacementsFor(finding.kind, language)}
        language={language}
        stands={null}
        onLeaveOut={() => onAnswer(leftOut, 'closing.left-out')}
        onReplace={(by) => onAnswer((now) => withReplacement(now.text.words, now.finding, by), 'closing.replaced')}
        onStand={isForbidden ? undefined : () => onAnswer(() => null, 'closing.stands')}
      />
    </li>
  )
}

const leftOut = ({ text, finding }: Question): string =>
  text.quoted === true ? '' : withoutFinding(text.words, finding)

/** How much of what stands beside it one reads with it. */
const around = 60

function tailOf(words: string): string {
  const tail = words.slice(-around)
  return tail.length < words.length ? `…${tail.slice(tail.indexOf(' '))}` : tail
}

function headOf(words: string): string {
  const head = words.slice(0, around)
  return head.length < words.length ? `${head.slice(0, Math.max(0, head.lastIndexOf(' ')) || around)}…` : head
}
