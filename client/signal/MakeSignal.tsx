import { useRef, useState } from 'react'
import { longDay } from '#client/archive/days.ts'
import { Button } from '#client/ui/Button.tsx'
import { signalTexts, type SignalText as Text } from '#shared/archive/signal.ts'
import { sheetOf } from '#shared/archive/signal-sheet.ts'
import { sizeOf } from '#shared/archive/signal-size.ts'
import type { SignalState } from '#shared/commands/signal-commands.ts'
import { dayOf } from '#shared/day.ts'
import { Composed } from './Composed.tsx'
import { nothingTold, useKeepingSignal } from './keeping.ts'
import { Picks } from './Picks.tsx'
import { RemoveSignal } from './RemoveSignal.tsx'
import { useSay } from './say.ts'
import { Sheet } from './Sheet.tsx'
import { draftOf, emptyDraft, useSignalDraft, wordsIn, type SignalDraft } from './signal-draft.ts'
import { SignalText } from './SignalText.tsx'
import { Take } from './Take.tsx'

interface MakeSignalProps {
  readonly session: string
  readonly state: SignalState
  readonly again: () => Promise<void>
}

/** A signal is written here, with beside it the sheet that it becomes. */
export function MakeSignal({ session, state, again }: MakeSignalProps) {
  const say = useSay()
  const { signal, items, kept, source } = state
  const given = signal === null ? emptyDraft : draftOf(signal.content)
  const { draft: written, touched, change, begin } = useSignalDraft(session, given)
  const keeping = useKeepingSignal(session)
  const fields = useRef(new Map<Text, HTMLElement | null>())
  // What went from the archive since goes from the draft.
  const draft = { ...written, shown: written.shown.filter((id) => items.some((item) => item.id === id)) }

  async function keep(): Promise<void> {
    const tidy = trimmed(draft)
    if (JSON.stringify(tidy) !== JSON.stringify(written)) change(tidy)
    const wrong = await keeping.keep(tidy)
    if (wrong === null) {
      begin(tidy)
      await again()
    } else if (wrong === 'is-composed') document.querySelector<HTMLElement>('#signal-is-composed')?.focus()
    else if (wrong !== 'server') fields.current.get(wrong)?.focus()
  }

  function onChange(next: Partial<SignalDraft>): void {
    keeping.setTold(nothingTold)
    change(next)
  }

  const shared = (text: Text) => ({
    language: source.language,
    names: keeping.names,
    missing: keeping.tried,
    field: (element: HTMLElement | null) => void fields.current.set(text, element),
  })
  return (
    <div className="signal-making">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {signalTexts
          .filter((text) => text !== 'composed')
          .map((text) => (
            <SignalText
              key={text}
              {...shared(text)}
              text={text}
              value={draft[text]}
              onChange={(words) => onChange({ [text]: words })}
            />
          ))}
        <Picks items={items} kept={kept} shown={draft.shown} onChange={(shown) => onChange({ shown })} />
        <Composed {...shared('composed')} draft={draft} untold={keeping.tried} onChange={onChange} />
        <div className="signal-end">
          <p className="hint">{say('signal.free')}</p>
          <div className="acts">
            <Button type="submit" variant="primary" size="lg" icon="check" aria-disabled={keeping.busy}>
              {say('signal.keep')}
            </Button>
            {signal !== null && (
              <RemoveSignal
                session={session}
                onRemoved={async () => {
                  begin(emptyDraft)
                  await again()
                  keeping.setTold({ words: say('signal.removed'), done: true })
                }}
              />
            )}
          </div>
          <output className={keeping.told.done ? 'told' : 'told wrong'}>{keeping.told.words}</output>
          {touched && keeping.told.words === '' && <p className="hint">{say('signal.unkept')}</p>}
        </div>
      </form>
      <Preview draft={draft} state={state} />
      {signal !== null && <Take session={session} changed={touched} />}
    </div>
  )
}

/** As it is now, with the day of today: on that it would be made. */
function Preview({ draft, state }: { readonly draft: SignalDraft; readonly state: SignalState }) {
  const say = useSay()
  const [today] = useState(() => dayOf(Date.now()))
  const { composed, title, ...rest } = draft
  const sheet = sheetOf(
    {
      ...rest,
      title: title.trim() === '' ? say('signal.untitled') : title,
      shown: [...draft.shown],
      composed: composed === null ? null : { words: composed },
    },
    state.items,
    state.source,
    today,
    longDay,
  )
  const isLong = sizeOf(sheet) === 'long'
  return (
    <section className="signal-preview" aria-labelledby="signal-preview">
      <h2 id="signal-preview">{say('signal.preview')}</h2>
      <Sheet sheet={sheet} level={3} />
      <output className={isLong ? 'size long' : 'size'}>{say(isLong ? 'signal.size.long' : 'signal.size.fits')}</output>
    </section>
  )
}

function trimmed(draft: SignalDraft): SignalDraft {
  const [whom, title, see, needs, composed] = signalTexts.map((text) => wordsIn(draft, text).trim())
  return {
    ...draft,
    ...{ whom: whom ?? '', title: title ?? '', see: see ?? '', needs: needs ?? '' },
    composed: draft.composed === null ? null : (composed ?? ''),
  }
}
