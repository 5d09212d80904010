import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { tablesFor } from '#shared/session/seating.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useLive, useLiveState } from '#client/live/hooks.ts'
import { tablesOf } from '#client/live/tables.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { HowMany } from './TablesHowMany.tsx'
import { OneTable, Standing } from './TablesPlaces.tsx'
import { useSay } from './say.ts'
import { back, draftOf, draw, drawn, layingOf, sits, step, withTables, type Draft, type Steps } from './tables-draft.ts'
import './tables.css'

/** Splitting into tables: how many, what they are called and asked, and who sits where. Nothing is so until confirmed. */
export function Tables({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { store } = useLive()
  const session = useLiveState((state) => state.info.id)
  const laid = useLiveState((state) => tablesOf(state).length > 0)
  const people = useLiveState(useShallow((state) => Object.values(state.people)))
  const present = useLiveState((state) => state.present)
  const name = (n: number): string => say('tables.nth', { n })
  const takePart = people.filter(sits)
  const [steps, setSteps] = useState<Steps>(() => ({
    now: draftOf(tablesOf(store.getState()), people, Math.max(2, tablesFor(takePart.length)), name),
    before: [],
  }))
  const [hereOnly, setHereOnly] = useState(false)
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const [asking, setAsking] = useState(false)
  const { now: draft } = steps
  const isAway = (person: string): boolean =>
    !present.includes(person) && people.find(({ id }) => id === person)?.scribe === null

  const take = (next: Draft): void => setSteps((was) => step(was, next))
  const drawAnew = (from: Draft, seating: 'chance' | 'mixed'): Draft =>
    drawn(from, people, seating, draw, (person) => hereOnly && isAway(person))

  function resize(many: number): void {
    const next = withTables(draft, many, name)
    // Who was drawn is drawn again, so that no table stays empty; who was put somewhere by hand is not.
    take(draft.seating === 'stay' ? next : drawAnew(next, draft.seating))
  }

  async function lay(laying: ReturnType<typeof layingOf>): Promise<void> {
    if (asking) return
    setAsking(true)
    setProblem(null)
    try {
      await ask('layTables', laying)
    } catch (error) {
      setProblem(problemCode(error))
      return
    } finally {
      setAsking(false)
    }
    store.setState({ did: { key: laying.tables.length > 0 ? 'did.tables' : 'did.no-tables' } })
    onClose()
  }

  const places = people.map((person) => ({ person, away: isAway(person.id) }))
  const seats = takePart.filter(({ id }) => (draft.seats[id] ?? null) !== null).length
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      className="tables-dialog"
      title={say('tables.title')}
      closeLabel={say('common.close')}
      footer={
        <>
          {laid && (
            <Button
              variant="quiet"
              icon="trash"
              className="clear"
              onClick={() => void lay({ session, tables: [], seating: 'stay' })}
            >
              {say('tables.clear')}
            </Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button variant="primary" aria-disabled={asking} onClick={() => void lay(layingOf(session, draft, name))}>
            {say('tables.confirm')}
          </Button>
        </>
      }
    >
      {problem !== null && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
      <HowMany people={takePart.length} tables={draft.tables.length} onChange={resize} />
      <fieldset className="seating">
        <legend>{say('tables.seat')}</legend>
        <Button icon="people" onClick={() => take(drawAnew(draft, 'mixed'))}>
          {say('tables.mixed')}
        </Button>
        <Button icon="refresh" onClick={() => take(drawAnew(draft, 'chance'))}>
          {say('tables.chance')}
        </Button>
        <Button variant="quiet" icon="undo" disabled={steps.before.length === 0} onClick={() => setSteps(back)}>
          {say('tables.back')}
        </Button>
        <label className="here-only">
          <input type="checkbox" checked={hereOnly} onChange={({ target }) => setHereOnly(target.checked)} />
          {say('tables.here-only')}
        </label>
        <output className="vh">{say('tables.drawn', { n: seats })}</output>
      </fieldset>
      <div className="places">
        {draft.tables.map((table, index) => (
          <OneTable
            key={table.id}
            table={table}
            index={index}
            draft={draft}
            places={places}
            onStep={take}
            onType={(next) => setSteps((was) => ({ ...was, now: next }))}
          />
        ))}
      </div>
      <Standing draft={draft} places={places} onStep={take} />
    </Dialog>
  )
}
