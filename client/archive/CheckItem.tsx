import { useEffect, useId, useRef, useState } from 'react'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { CheckText } from './CheckText.tsx'
import { Decide } from './Decide.tsx'
import { FoundRow } from './FoundRow.tsx'
import { cardKindOf, ItemSign } from './ItemSign.tsx'
import { usePartName } from './part-name.ts'
import { keptBefore, markOf, nameOf } from './review.ts'
import { useRewriting } from './rewriting.ts'
import { useSay } from './say.ts'

interface CheckItemProps {
  readonly info: SessionInfo
  readonly item: ReviewItem
  /** Where it stands in the walk, from 0; -1 when it is not in it. */
  readonly nth: number
  readonly of: number
  /** The card that a contribution hangs under. */
  readonly under: ReviewItem | undefined
  readonly takesFocus: boolean
  readonly again: () => Promise<void>
  readonly onDecided: (goes: boolean) => void
}

/** One card or contribution: its words with what was found in them, and what one does with it. */
export function CheckItem({ info, item, nth, of, under, takesFocus, again, onDecided }: CheckItemProps) {
  const say = useSay()
  const name = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [kept, setKept] = useState(() => keptBefore(item))
  const { rewrite, told, problem, putBack } = useRewriting(info.id, item.id, again)
  const partName = usePartName(item)
  const kind = cardKindOf(item)
  const found = item.texts.flatMap((text) =>
    text.findings.map((one) => ({ text, found: one, mark: markOf(text, one) })),
  )
  useEffect(() => {
    if (takesFocus) title.current?.focus()
  }, [takesFocus])

  function letStand(mark: string, stands: boolean): void {
    const next = new Set(kept)
    if (stands) next.add(mark)
    else next.delete(mark)
    setKept(next)
  }

  async function rewriteAndReturn(...args: Parameters<typeof rewrite>): Promise<void> {
    await rewrite(...args)
    // The button that was pressed is gone with what was found.
    title.current?.focus()
  }

  return (
    <article className={`card check-item${kind === null ? '' : ` ${kindClass[kind]}`}`} aria-labelledby={name}>
      {kind !== null && <Clasp kind={kind} />}
      <header>
        <h3 id={name} ref={title} tabIndex={-1}>
          <ItemSign item={item} />
          <span className="vh">: {nameOf(item) || say('closing.nameless')}</span>
        </h3>
        <p className="tag">
          {[item.by.name, item.by.perspective, item.by.role && say(`role.${item.by.role}`)].filter(Boolean).join(', ')}
        </p>
        {nth >= 0 && <p className="tag num nth">{say('closing.nth', { n: nth + 1, of })}</p>}
      </header>
      {under !== undefined && (
        <p className="tag under">{say('closing.under', { card: nameOf(under) || say('closing.nameless') })}</p>
      )}
      {item.texts.map((text) => (
        <CheckText
          key={text.part}
          text={text}
          name={partName(text.part)}
          language={info.language}
          stands={(one) => kept.has(markOf(text, one))}
          onRewrite={(after) => rewriteAndReturn(text.part, text.words, after, 'closing.edit.done')}
        />
      ))}
      {found.length === 0 ? (
        <p className="hint">{say('closing.found.none')}</p>
      ) : (
        <section className="found-list" aria-labelledby={`${name}-found`}>
          <h4 id={`${name}-found`}>{say('closing.found')}</h4>
          <ul>
            {found.map(({ text, found: one, mark }) => (
              <FoundRow
                key={`${text.part} ${one.kind} ${one.start}`}
                text={text}
                found={one}
                language={info.language}
                stands={kept.has(mark)}
                onStand={(stands) => letStand(mark, stands)}
                onRewrite={(after, key) => rewriteAndReturn(text.part, text.words, after, key)}
              />
            ))}
          </ul>
        </section>
      )}
      <output className="rewritten">
        {told !== null && <span>{say(told)}</span>}
        {putBack !== null && (
          <button type="button" className="as-link" onClick={() => void putBack().then(() => title.current?.focus())}>
            {say('closing.put-back')}
          </button>
        )}
      </output>
      {problem !== null && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
      <Decide session={info.id} item={item} kept={kept} again={again} onDecided={onDecided} />
    </article>
  )
}
