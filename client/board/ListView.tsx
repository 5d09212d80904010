import { useEffect, useMemo, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { CardKind } from '#shared/board/kinds.ts'
import { useLive, useLiveState, useMayAdd } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useMaybeBoardParts } from './board-parts.ts'
import { useDesk, useDeskState } from './desk.ts'
import { LaneModel } from './lane-model.ts'
import { harvestOf, partsOf, type Harvest, type ListPart, type Sort } from './list-rows.ts'
import { ListGroup, ListItem } from './ListCard.tsx'
import { ListTools } from './ListTools.tsx'
import { PrintHead } from './PrintHead.tsx'
import { TableHarvest } from './TableHarvest.tsx'
import { useSay } from './say.ts'
import { useTableShown } from './table-part.ts'
import { useFocusBack } from './useFocusBack.ts'
import { useKeepFocus } from './useKeepFocus.ts'
import './views.css'
import './list.css'
import './print.css'

/** The whole board below each other: everything that is on it, and everything one can do with it. */
export function ListView() {
  const say = useSay()
  const place = useRef<HTMLElement>(null)
  const [sort, setSort] = useState<Sort>('board')
  const [only, setOnly] = useState<CardKind | null>(null)
  const { parts, harvest } = useParts(sort)
  const begun = useLiveState((state) => state.session !== null)
  const shown = parts.filter(({ kind }) => only === null || kind === only)
  useLanesForMenus()
  useFocusBack(place)
  useKeepFocus(place, parts)
  useEffect(() => {
    // Whoever came here by a button that is gone now.
    if ((document.activeElement ?? document.body) === document.body) place.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className="listview printed" aria-label={say('list.label')} ref={place} tabIndex={-1}>
      <PrintHead />
      <ListTools parts={shown} sort={sort} onSort={setSort} only={only} onOnly={setOnly} />
      {begun && harvest.length > 0 && <TableHarvest harvest={harvest} />}
      {begun && shown.map((part) => <Part key={part.kind} part={part} />)}
    </section>
  )
}

function useParts(sort: Sort): { readonly parts: readonly ListPart[]; readonly harvest: readonly Harvest[] } {
  const state = useLiveState(
    useShallow(({ lanes, cards, clusters, people, recognised, tables }) => ({
      lanes,
      cards,
      clusters,
      people,
      recognised,
      tables,
    })),
  )
  const perspective = useDeskState((desk) => desk.perspective)
  const search = useDeskState((desk) => desk.search)
  const table = useTableShown()
  return useMemo(() => {
    const filter = { perspective, search }
    return { parts: partsOf(state, filter, sort, table), harvest: harvestOf(state, filter, table) }
  }, [state, perspective, search, sort, table])
}

/** Moving up and down by a card's menu goes along the order of the lanes, which are not drawn here. */
function useLanesForMenus(): void {
  const { store } = useLive()
  const desk = useDesk()
  const parts = useMaybeBoardParts()
  useEffect(() => {
    if (parts === null) return
    const models = (['issue', 'dilemma', 'direction'] as const).map((kind) => {
      const model = new LaneModel(kind, store, desk)
      parts.lanes.set(kind, model)
      return { kind, stop: model.subscribe(() => {}) }
    })
    return () => {
      for (const { kind, stop } of models) {
        stop()
        parts.lanes.delete(kind)
      }
    }
  }, [store, desk, parts])
}

function Part({ part }: { readonly part: ListPart }) {
  const say = useSay()
  const { kind, rows, shown, total } = part
  const heading = `lijst-${kind}`
  return (
    <section className={`kind-list ${kindClass[kind]}`} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        <Clasp kind={kind} />
        {say(`kinds.${kind}`)} <span className="num">{shown < total ? say('lane.some', { shown, total }) : total}</span>
      </h2>
      {rows.length === 0 ? (
        <None part={part} />
      ) : (
        <ol>
          {rows.map((row) =>
            row.is === 'card' ? (
              <ListItem key={row.id} id={row.id} />
            ) : (
              <ListGroup key={row.id} id={row.id} cards={row.cards} />
            ),
          )}
        </ol>
      )}
    </section>
  )
}

function None({ part: { kind, total } }: { readonly part: ListPart }) {
  const say = useSay()
  const desk = useDesk()
  const mayPlace = useMayAdd()
  if (total > 0) return <p className="none">{say('lane.none-found')}</p>
  return (
    <p className="none">
      {say(`lane.empty.${kind}`)}.{' '}
      {mayPlace && (
        <Button size="sm" icon="plus" onClick={() => desk.show({ is: 'compose', kind })}>
          {say(`lane.first.${kind}`)}
        </Button>
      )}
    </p>
  )
}
