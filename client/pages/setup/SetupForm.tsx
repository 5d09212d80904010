import './setup.css'
import { useLayoutEffect, useState, type FormEvent } from 'react'
import { useLanguage } from '#client/language.tsx'
import { Carry } from '#client/came/Carry.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { minutesOf } from '#shared/session/format.ts'
import { Shell } from '../Shell.tsx'
import { PlanEditor } from '#client/plan/PlanEditor.tsx'
import { timeAfter } from '#client/plan/time-after.ts'
import { dayOf } from '../when.ts'
import { choicesOf, useOwnFormats } from './choices.ts'
import { useSetup } from './form.ts'
import { FormatActs } from './FormatActs.tsx'
import { FormatPicker } from './FormatPicker.tsx'
import { edited, laidOut } from './laid.ts'
import { Perspectives } from './Perspectives.tsx'
import { Preview } from './Preview.tsx'
import { useSay } from './say.ts'

/** Everything has a good default; only the subject is asked for. */
export function SetupForm({ atelier, title, number }: SetupFormProps) {
  const say = useSay()
  const language = useLanguage()
  const first = number === 1
  const { setup, change, kept, errors, problem, making, make } = useSetup(atelier, first)
  const { own, ask: askOwn } = useOwnFormats(atelier)
  const { format, by, wholes, plan } = setup
  const laid = { format, by, wholes, plan }
  const choices = choicesOf(own, language)
  const chosen = choices.find(({ id }) => id === format)
  const [today] = useState(() => dayOf(new Date()))
  const said = Object.values(errors)
  const errorOf = (field: keyof typeof errors): string | undefined => errors[field] && say(errors[field])

  // With the field itself: a first letter typed at once is not lost.
  useLayoutEffect(() => document.querySelector<HTMLElement>('#subject')?.focus(), [])

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void make()
  }
  return (
    <Shell aside={kept && <Kept />}>
      <div className="setup">
        <form id="setup" onSubmit={submit} noValidate>
          <h1>{say('setup.title')}</h1>
          <p className="lead">{say('setup.lead')}</p>

          <section className="block two" lang={language}>
            {atelier === null && (
              <Field
                id="atelierTitle"
                className="whole"
                label={say('setup.atelier')}
                value={setup.atelierTitle}
                maxLength={120}
                error={errorOf('atelierTitle')}
                onChange={(event) => change({ atelierTitle: event.target.value })}
                autoComplete="off"
              />
            )}
            <Field
              id="subject"
              label={say('setup.subject')}
              placeholder={say('setup.subject-hint')}
              value={setup.subject}
              maxLength={200}
              error={errorOf('subject')}
              onChange={(event) => change({ subject: event.target.value })}
              required
              autoComplete="off"
              enterKeyHint="go"
            />
            <Field
              id="date"
              label={say('setup.date')}
              type="date"
              value={setup.date}
              error={errorOf('date')}
              onChange={(event) => change({ date: event.target.value })}
              required
            />
            <Field
              id="start"
              className="num"
              label={say('setup.start')}
              type="time"
              value={setup.start}
              error={errorOf('start')}
              onChange={(event) => change({ start: event.target.value })}
              required
            />
            <Field
              id="place"
              className="whole"
              label={say('setup.place')}
              hint={say('setup.place-hint')}
              value={setup.place}
              maxLength={120}
              onChange={(event) => change({ place: event.target.value })}
              autoComplete="off"
            />
          </section>

          {atelier !== null && !first && (
            <Carry atelier={atelier} value={setup.carrying} onChange={(carrying) => change({ carrying })} />
          )}

          <section className="block">
            <h2>{say('setup.format')}</h2>
            <FormatPicker laid={laid} choices={choices} first={first} onChange={change} />
            <FormatActs
              atelier={atelier}
              laid={laid}
              chosen={chosen}
              choices={choices}
              onChange={change}
              onKept={async (id) => {
                await askOwn()
                if (id !== null) change(laidOut({ id, plan }, false, 1))
              }}
            />
          </section>

          <section className="block">
            <h2>{say('setup.plan')}</h2>
            <p className="help wide">{say('setup.plan-hint', { end: timeAfter(setup.start, minutesOf(plan)) })}</p>
            <p className="help slim">
              {say('setup.plan-hint-narrow', { end: timeAfter(setup.start, minutesOf(plan)) })}
            </p>
            <PlanEditor
              plan={plan}
              start={setup.start}
              error={errorOf('plan')}
              onChange={(next) => change(edited(laid, next))}
            />
          </section>

          <section className="block">
            <h2>{say('setup.perspectives')}</h2>
            <p className="help">{say('setup.perspectives-hint')}</p>
            <Perspectives
              value={setup.perspectives}
              error={errorOf('perspectives')}
              onChange={(perspectives) => change({ perspectives })}
            />
          </section>
        </form>
        <aside>
          <Preview
            subject={setup.subject}
            atelier={(title ?? setup.atelierTitle) || say('setup.our-atelier')}
            number={number}
            plan={plan}
          />
          <p className="problem" role="alert">
            {said.length > 0 && say('setup.check', { n: said.length })}
            {problem && say(problem === 'not-stored' ? 'setup.not-made' : `problem.${problem}`)}
          </p>
          <Button type="submit" form="setup" variant="primary" size="lg" aria-disabled={making}>
            {making ? say('setup.going') : say(setup.date > today ? 'setup.go-later' : 'setup.go')}
          </Button>
          <p className="help">{say('setup.go-how')}</p>
        </aside>
      </div>
    </Shell>
  )
}

export interface SetupFormProps {
  /** Null makes a new atelier along with the session. */
  readonly atelier: string | null
  readonly title: string | null
  /** The how-manieth session this will be. */
  readonly number: number
}

function Kept() {
  const say = useSay()
  return (
    <span className="setup-kept">
      <Icon name="check" size={17} weight={2.3} />
      <span>{say('setup.kept')}</span>
    </span>
  )
}
