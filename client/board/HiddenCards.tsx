import { useEffect, useRef, useState } from 'react'
import type { Output, commands } from '#shared/commands/commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useIsClosed, useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useSay } from './say.ts'
import { useName } from './who.ts'
import './dialogs.css'

type Hidden = Output<typeof commands.listHidden>['cards'][number]

/** What a coordinator took off the board: they stand with the server alone, so that it is asked for here. */
export function HiddenCards({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  const closed = useIsClosed()
  const about = useRef<HTMLParagraphElement>(null)
  const [cards, setCards] = useState<readonly Hidden[] | null>(null)
  const [problem, setProblem] = useState<ProblemCode | null>(null)

  useEffect(() => {
    ask('listHidden', { session }).then(
      (answer) => setCards(answer.cards),
      (error: unknown) => setProblem(problemCode(error)),
    )
  }, [session])

  function show(card: string): void {
    setProblem(null)
    ask('showCard', { session, card }).then(
      () => {
        about.current?.focus()
        setCards((before) => before?.filter(({ id }) => id !== card) ?? null)
      },
      (error: unknown) => setProblem(problemCode(error)),
    )
  }

  return (
    <Dialog open onClose={onClose} title={say('hide.open')} closeLabel={say('common.close')}>
      <p className="trash-about" ref={about} tabIndex={-1}>
        {say(cards === null ? 'hide.asking' : cards.length === 0 ? 'hide.empty' : 'hide.about')}
      </p>
      {problem && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
      <ul className="trash-list">
        {cards?.map((card) => (
          <Row key={card.id} card={card} {...(closed ? {} : { onShow: () => show(card.id) })} />
        ))}
      </ul>
    </Dialog>
  )
}

function Row({ card: { title, author }, onShow }: { readonly card: Hidden; readonly onShow?: () => void }) {
  const say = useSay()
  const name = useName(author)
  const words = title || say('thread.untitled')
  return (
    <li className="link-row">
      <div>
        <span className="t">{words}</span>
        <small>{say('hide.by', { name })}</small>
      </div>
      {onShow && (
        <Button
          size="sm"
          icon="restore"
          aria-label={say('hide.back-of', { title: words.slice(0, 60) })}
          onClick={onShow}
        >
          {say('hide.back')}
        </Button>
      )}
    </li>
  )
}
