import { useEffect, useRef } from 'react'
import { useFirstSay } from '#client/language.tsx'
import { LoadAnew } from './LoadAnew.tsx'
import type { Guard } from './useGuard.ts'

/** The place in a form where the guard looks, asks, hints, or says that it could not look. */
export function GuardSpot({ guard }: { readonly guard: Guard }) {
  const say = useFirstSay()
  const { parts, waits, failed, asked, questions, hints, language, tellsCase } = guard
  const asks = asked > 0 && questions.length > 0
  return (
    <div className="guard">
      <output className="guard-looks">{waits && say('guard.looks')}</output>
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
      {failed && <Unlooked unkept={guard.unkept} />}
    </div>
  )
}

/** Nothing could look at what is written, so it went nowhere. */
function Unlooked({ unkept }: { readonly unkept: readonly string[] }) {
  const say = useFirstSay()
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={here} className="guard-unlooked">
      <p role="alert">{say('refusal.unlooked')}</p>
      <LoadAnew words={unkept} />
    </div>
  )
}
