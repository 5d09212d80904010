import { useState, type CSSProperties } from 'react'
import { chosenIn } from '#shared/board/chosen.ts'
import type { Ballot } from '#shared/board/schema.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useResult } from './ballots.ts'
import { useGuides } from './lead.ts'
import { useSay } from './say.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTitleOf } from './who.ts'

/** How many the room goes on with when nobody says otherwise. */
const usual = 3

/** The cards by how many dots they got. Who leads says with which the room goes on. */
export function VoteResult({ vote, onClose }: { readonly vote: Ballot; readonly onClose: () => void }) {
  const say = useSay()
  const guides = useGuides()
  const result = useResult(vote)
  const cards = useLiveState((state) => state.cards)
  const ranked =
    result?.kind !== 'vote'
      ? []
      : Object.entries(result.cards)
          .map(([id, n]) => ({ id, n, card: cards[id]?.trashed === null ? cards[id] : undefined }))
          .sort((a, b) => b.n - a.n)
  const chosen = useLiveState((state) => state.session?.chosen ?? '')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => {
    const before = chosenIn(chosen).filter((id) => ranked.some((one) => one.id === id))
    return new Set(before.length > 0 ? before : topOf(ranked))
  })
  const { go, told } = useChoosing(ranked.map(({ id }) => id).filter((id) => ticked.has(id)))
  const most = ranked[0]?.n ?? 1

  function tick(id: string, on: boolean): void {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    setTicked(next)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={say('vote.result')}
      closeLabel={say('common.close')}
      className="voting"
      footer={
        guides && ranked.length > 0 ? (
          <>
            <output>{told}</output>
            <Button variant="primary" icon="arrow-right" aria-disabled={ticked.size === 0} onClick={go}>
              {say('vote.result.go')}
            </Button>
          </>
        ) : null
      }
    >
      {ranked.length === 0 ? (
        <p>{say('vote.result.nobody')}</p>
      ) : (
        <p>
          {say('vote.result.by', { n: vote.took })}. {guides && say('vote.result.choose.hint')}
        </p>
      )}
      <ol className="vote-list">
        {ranked.map(({ id, n, card }) => (
          <li key={id} className={!guides && chosenIn(chosen).includes(id) ? 'goes-on' : undefined}>
            {guides && card !== undefined ? (
              <label className="name tick">
                <input type="checkbox" checked={ticked.has(id)} onChange={({ target }) => tick(id, target.checked)} />
                <Name card={card} />
              </label>
            ) : (
              <span className="name">
                <Name card={card} />
              </span>
            )}
            <span className="got">
              <span className="got-bar" aria-hidden="true" style={{ '--part': n / most } as CSSProperties} />
              <b className="num">{say('vote.result.on', { n })}</b>
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function Name({ card }: { readonly card: Parameters<ReturnType<typeof useTitleOf>>[0] | undefined }) {
  const say = useSay()
  const titleOf = useTitleOf()
  if (card === undefined) return <em>{say('vote.result.gone')}</em>
  return (
    <>
      <Clasp kind={card.kind} size={16} />
      <span>{titleOf(card)}</span>
    </>
  )
}

interface Ranked {
  readonly id: string
  readonly n: number
}

/** The first few, and whoever has as many dots as the last of them: chance does not decide. */
function topOf(ranked: readonly Ranked[]): readonly string[] {
  const last = ranked[Math.min(usual, ranked.length) - 1]?.n ?? 0
  const top = ranked.filter(({ n }) => n >= last)
  const clear = top.length <= usual + 2 ? top : ranked.filter(({ n }) => n > last)
  return clear.map(({ id }) => id)
}

function useChoosing(cards: readonly string[]): { readonly go: () => void; readonly told: string } {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  const [told, setTold] = useState('')
  function go(): void {
    if (cards.length === 0) return
    ask('choose', { session, cards: cards.slice(0, 20) })
      .then(() => setTold(say('vote.result.gone-on')))
      .catch((error: unknown) => setTold(say(`problem.${problemCode(error)}`)))
  }
  return { go, told }
}
