import { useId, useState } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { useLive, useLiveState, useMay, usePhase } from '#client/live/hooks.ts'
import type { HandedBack as Words } from '#client/live/store.ts'
import { leadingKind } from '#shared/session/format.ts'
import { Button } from '#client/ui/Button.tsx'
import { useBook } from '#client/composer/writing.ts'
import { useCopy } from './copy.ts'
import { useDesk } from './desk.ts'
import { useSay } from './say.ts'
import './thread.css'

/** Words that could not be placed: they stay here, in view, until one has done something with them. */
export function HandedBack() {
  const say = useSay()
  const words = useLiveState((state) => state.handedBack)
  const [open, setOpen] = useState(true)
  const body = useId()
  if (words.length === 0) return null
  return (
    <section className="handed-back" aria-labelledby={`${body}-title`}>
      <header>
        <h2 id={`${body}-title`}>{say('back.title', { n: words.length })}</h2>
        <Button size="sm" variant="quiet" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          {say(open ? 'back.hide' : 'back.show')}
        </Button>
      </header>
      <div id={body} hidden={!open}>
        <p className="hint" role="alert">
          {say('back.about')}
        </p>
        <ul>
          {words.map((one) => (
            <Returned key={one.id} words={one} />
          ))}
        </ul>
      </div>
    </section>
  )
}

function Returned({ words: { id, code, words } }: { readonly words: Words }) {
  const say = useSay()
  const { putAway } = useLive()
  const { copy, copied } = useCopy()
  const again = useAgain()
  const mayPlace = useMay('card.create')
  return (
    <li>
      <p className="why">{say(`refusal.${code}`)}</p>
      <p className="words">{words}</p>
      <div className="acts">
        <Button size="sm" icon={copied ? 'check' : 'copy'} onClick={() => void copy(words)}>
          {say(copied ? 'text.copied' : 'text.copy')}
        </Button>
        {mayPlace && (
          <Button
            size="sm"
            icon="pencil"
            onClick={() => {
              again(words)
              putAway(id)
            }}
          >
            {say('back.again')}
          </Button>
        )}
        <Button
          size="sm"
          variant="quiet"
          aria-label={say('back.away-of', { words: words.slice(0, 40) })}
          onClick={() => putAway(id)}
        >
          {say('back.away')}
        </Button>
      </div>
      <output className="vh">{copied && say('text.copied')}</output>
    </li>
  )
}

/** Opens the composer with these words in the draft of the running phase's kind, below what stands there. */
function useAgain(): (words: string) => void {
  const book = useBook()
  const desk = useDesk()
  const { plan, index } = usePhase()
  return (words) => {
    const kind: CardKind = leadingKind(plan[index])
    const [title = '', ...rest] = words.split('\n')
    const draft = book.store.getState().drafts[kind]
    const body = rest.join('\n')
    const empty = draft.title.trim() === ''
    book.write(
      kind,
      empty
        ? { title, body: [draft.body, body].filter(Boolean).join('\n') }
        : { body: [draft.body, title, body].filter(Boolean).join('\n') },
    )
    desk.show({ is: 'compose', kind })
  }
}
