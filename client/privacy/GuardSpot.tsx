import { useSay } from '#client/language.tsx'
import type { Guard } from './useGuard.ts'

/** The place in a form where the guard asks, hints, or says that it could not look. */
export function GuardSpot({ guard }: { readonly guard: Guard }) {
  const say = useSay()
  const { parts, failed, asked, questions, hints, language, tellsCase } = guard
  const asks = asked > 0 && questions.length > 0
  return (
    <div className="guard">
      {parts !== null && (
        <parts.HintLine
          found={asks ? [] : hints.found.map(({ text, finding }) => text.words.slice(finding.start, finding.end))}
          tellsCase={tellsCase}
          onPutAway={hints.putAway}
        />
      )}
      {parts !== null && asks && (
        <parts.Panel
          questions={questions}
          asked={asked}
          language={language}
          onAnswer={guard.answer}
          onLeave={guard.leave}
        />
      )}
      {failed && (
        <p role="alert" className="error">
          {say('guard.unlooked')}
        </p>
      )}
    </div>
  )
}
