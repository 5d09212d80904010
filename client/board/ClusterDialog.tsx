import { useState, type FormEvent } from 'react'
import type { Card } from '#shared/board/schema.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { useActs, useCard, useLiveState } from '#client/live/hooks.ts'
import type { LiveState } from '#client/live/store.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { CardPicker, type PickGroup } from './CardPicker.tsx'
import { useSay } from './say.ts'
import { useTitleOf } from './who.ts'
import './dialogs.css'

export interface ClusterDialogProps {
  readonly card: string
  readonly onClose: () => void
}

/** Put a card with another one, or into a group of its lane. */
export function ClusterDialog({ card: id, onClose }: ClusterDialogProps) {
  const say = useSay()
  const card = useCard(id)
  return (
    <Dialog open onClose={onClose} title={say('group.title')} closeLabel={say('common.close')} className="pick-dialog">
      {card === undefined ? <p>{say('thread.none')}</p> : <ClusterForm card={card} onDone={onClose} />}
    </Dialog>
  )
}

function ClusterForm({ card, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const say = useSay()
  const acts = useActs()
  const groups = useGroups(card)
  const [chosen, setChosen] = useState(() => groups[0]?.picks[0]?.id ?? null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const inGroup = useLiveState((state) => isLive(state, card.cluster))
  if (groups.length === 0 && !inGroup) return <p className="none">{say('group.none')}</p>

  function group(event: FormEvent): void {
    event.preventDefault()
    if (chosen === null) return
    finish(acts.clusterWith(card.id, chosen))
  }

  function finish(verdict: ReturnType<typeof acts.clusterWith>): void {
    if (verdict.ok) onDone()
    else setRefused(verdict.code)
  }

  return (
    <form className="pick-form" onSubmit={group}>
      <CardPicker label={say('group.pick')} groups={groups} value={chosen} onChange={setChosen} />
      <div className="go">
        {refused && (
          <p className="error" role="alert">
            {say(`refusal.${refused}`)}
          </p>
        )}
        <Button type="submit" variant="primary" icon="group" aria-disabled={chosen === null}>
          {say('group.go')}
        </Button>
        {inGroup && (
          <Button icon="ungroup" onClick={() => finish(acts.uncluster(card.id))}>
            {say('group.out')}
          </Button>
        )}
      </div>
    </form>
  )
}

const isLive = (state: LiveState, cluster: string | null): boolean =>
  cluster !== null && state.clusters[cluster]?.trashed === null

/** Groups first, each chosen by one of its cards; then the cards that lie alone. */
function useGroups(card: Card): readonly PickGroup[] {
  const say = useSay()
  const lane = useLiveState((state) => state.lanes[card.kind])
  const cards = useLiveState((state) => state.cards)
  const clusters = useLiveState((state) => state.clusters)
  const others = lane.flatMap((id) => (id === card.id ? [] : (cards[id] ?? [])))
  const inOwn = (other: Card): boolean => other.cluster !== null && other.cluster === card.cluster
  const clusterOf = ({ cluster }: Card): string =>
    cluster !== null && clusters[cluster]?.trashed === null ? cluster : ''
  const grouped = new Map<string, Card[]>()
  for (const other of others.filter((one) => !inOwn(one))) {
    grouped.set(clusterOf(other), [...(grouped.get(clusterOf(other)) ?? []), other])
  }
  const name = useTitleOf()
  const groups = [...grouped].flatMap(([cluster, members]) => {
    const [first] = members
    if (cluster === '' || first === undefined) return []
    const title = clusters[cluster]?.title.trim() || say('group.unnamed', { n: members.length })
    return [{ id: first.id, kind: card.kind, title, under: members.map(name).join(' · ') }]
  })
  const alone = (grouped.get('') ?? []).map((other) => ({
    id: other.id,
    kind: card.kind,
    title: name(other),
    words: other.body,
    under: other.perspective ?? '',
  }))
  return [
    { key: 'groups', title: say('group.groups'), picks: groups },
    { key: 'cards', title: say('group.cards'), picks: alone },
  ].filter(({ picks }) => picks.length > 0)
}
