import { useId, useState, type FormEvent } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { relationKey, tiesBetween, type Tie } from '#shared/board/links.ts'
import type { Card, Link } from '#shared/board/schema.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { useActs, useCard, useLinks, useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { CardPicker, type PickGroup } from './CardPicker.tsx'
import { useSay } from './say.ts'
import { useTitleOf } from './who.ts'
import './dialogs.css'

export interface LinkDialogProps {
  readonly card: string
  readonly onClose: () => void
}

/** Choose another card, see how the two hang together, link. */
export function LinkDialog({ card: id, onClose }: LinkDialogProps) {
  const say = useSay()
  const card = useCard(id)
  return (
    <Dialog open onClose={onClose} title={say('link.title')} closeLabel={say('common.close')} className="pick-dialog">
      {card === undefined ? <p>{say('thread.none')}</p> : <LinkForm card={card} onDone={onClose} />}
    </Dialog>
  )
}

/** The lanes beside this one first, its own last. */
const lanesFrom: Readonly<Record<CardKind, readonly CardKind[]>> = {
  issue: ['dilemma', 'direction', 'issue'],
  dilemma: ['issue', 'direction', 'dilemma'],
  direction: ['dilemma', 'issue', 'direction'],
}

const sameTie = (a: Tie, b: Tie): boolean => a.relation === b.relation && a.forward === b.forward

/** All ways to tie two cards, likeliest first, without those that tie them already. */
function tiesOf(card: Card, other: Card, links: readonly Link[]): readonly Tie[] {
  const ties = tiesBetween(card.kind, other.kind)
  const back = card.kind === other.kind ? ties.filter(({ relation }) => relation !== 'resembles') : []
  const there = linksWith(card.id, other.id, links)
  return [...ties, ...back.map((tie) => ({ ...tie, forward: !tie.forward }))].filter(
    (tie) => !there.some((link) => (link.relation === 'resembles' ? tie.relation === 'resembles' : sameTie(tie, link))),
  )
}

function linksWith(card: string, other: string, links: readonly Link[]): readonly Tie[] {
  return links
    .filter(({ from, to }) => from === other || to === other)
    .map(({ relation, from }) => ({ relation, forward: from === card }))
}

function LinkForm({ card, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const say = useSay()
  const acts = useActs()
  const links = useLinks(card.id)
  const cards = useLiveState((state) => state.cards)
  const groups = useGroups(card, links)
  const [chosen, setChosen] = useState(() => nearest(groups, card.id, links))
  const [tie, setTie] = useState<Tie | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const other = cards[chosen ?? '']
  const ties = other === undefined ? [] : tiesOf(card, other, links)
  const how = ties.find((one) => tie !== null && sameTie(one, tie)) ?? ties[0]

  function link(event: FormEvent): void {
    event.preventDefault()
    if (other === undefined || how === undefined) return
    const verdict = acts.link(card.id, other.id, how)
    if (verdict.ok) onDone()
    else setRefused(verdict.code)
  }

  return (
    <form className="pick-form" onSubmit={link}>
      <CardPicker
        label={say('link.card')}
        groups={groups}
        value={chosen}
        onChange={(id) => {
          setChosen(id)
          setTie(null)
        }}
      />
      <div className="go">
        {other !== undefined && <Ties card={card} other={other} ties={ties} value={how} onChange={setTie} />}
        {refused && (
          <p className="error" role="alert">
            {say(`refusal.${refused}`)}
          </p>
        )}
        <Button type="submit" variant="primary" icon="link" aria-disabled={how === undefined}>
          {say('link.go')}
        </Button>
      </div>
    </form>
  )
}

function useGroups(card: Card, links: readonly Link[]): readonly PickGroup[] {
  const say = useSay()
  const titleOf = useTitleOf()
  const lanes = useLiveState((state) => state.lanes)
  const cards = useLiveState((state) => state.cards)
  return lanesFrom[card.kind].flatMap((kind) => {
    const others = lanes[kind].flatMap((id) => (id === card.id ? [] : (cards[id] ?? [])))
    const picks = others.map((other) => {
      const there = linksWith(card.id, other.id, links)
      const told = there.map((one) => say(relationKey(one))).join(', ')
      return {
        id: other.id,
        kind,
        title: titleOf(other),
        words: other.body,
        under: there.length > 0 ? say('link.linked', { relation: told }) : (other.perspective ?? ''),
      }
    })
    return picks.length === 0 ? [] : [{ key: kind, title: say(`kinds.${kind}`), picks }]
  })
}

/** The first card that is not linked yet, so that L and Enter is enough. */
function nearest(groups: readonly PickGroup[], card: string, links: readonly Link[]): string | null {
  const ids = groups.flatMap(({ picks }) => picks.map(({ id }) => id))
  return ids.find((id) => linksWith(card, id, links).length === 0) ?? ids[0] ?? null
}

interface TiesProps {
  readonly card: Card
  readonly other: Card
  readonly ties: readonly Tie[]
  readonly value: Tie | undefined
  readonly onChange: (tie: Tie) => void
}

/** The relation as a sentence about the two cards. */
function Ties({ card, other, ties, value, onChange }: TiesProps) {
  const say = useSay()
  const name = useId()
  if (ties.length === 0) return <output>{say('link.all')}</output>
  return (
    <fieldset className="tie-choice">
      <legend>{say('link.how')}</legend>
      {ties.map((tie) => (
        <label key={`${tie.relation} ${tie.forward}`}>
          <input
            type="radio"
            name={name}
            checked={value !== undefined && sameTie(tie, value)}
            onChange={() => onChange(tie)}
          />
          <span>
            {say(`link.this.${card.kind}`)} <b>{say(relationKey(tie))}</b> {say(`link.that.${other.kind}`)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
