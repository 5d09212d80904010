import type { Language } from '#shared/board/kinds.ts'
import type { Question } from './looking.ts'
import { QuestionRow } from './QuestionRow.tsx'
import './guard.css'

export interface LiveQuestionsProps {
  readonly questions: readonly Question[]
  readonly language: Language
  readonly label: string
  /** `change`: the words that come instead where it stands now; null lets it stand. */
  readonly onAnswer: (question: Question, change: (now: Question) => string | null) => void
}

/** One row for each thing that was found under a text that others read along. */
export function LiveQuestions({ questions, language, label, onAnswer }: LiveQuestionsProps) {
  return (
    <ul aria-label={label} className="guard-panel">
      {questions.map((question) => (
        <QuestionRow
          key={question.mark}
          question={question}
          why="guard.ask"
          language={language}
          onAnswer={(change) => onAnswer(question, change)}
        />
      ))}
    </ul>
  )
}
