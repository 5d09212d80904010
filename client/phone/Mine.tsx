import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { ask, problemCode } from '#client/ask.ts'
import '#client/board/card.css'
import { useDesk } from '#client/board/desk.ts'
import { HeldMine } from '#client/composer/HeldMine.tsx'
import { useBook } from '#client/composer/writing.ts'
import { hasWords, type Draft } from '#client/live/drafts.ts'
import { useLiveState, useMayBeNameless, usePerson, usePhase } from '#client/live/hooks.ts'
import { useLanguage } from '#client/language.tsx'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { later } from './later.tsx'
import { MineRow } from './MineRow.tsx'
import { goTo } from './place.ts'
import { useSay } from './say.ts'

const HandedBack = later(async () => (await import('#client/board/HandedBack.tsx')).HandedBack)

/** What is mine: words that are not on the board, my cards with what they brought about, and who I am here. */
export function Mine() {
  const back = useLiveState((state) => state.handedBack.length > 0)
  return (
    <div className="mine">
      {back && <HandedBack />}
      <HeldMine heading="h3" />
      <Drafts />
      <Cards />
      <Myself />
    </div>
  )
}

function Drafts() {
  const say = useSay()
  const drafts = useStore(useBook().store, (state) => state.drafts)
  const kept = cardKinds.filter((kind) => hasWords(drafts[kind]))
  if (kept.length === 0) return null
  return (
    <section aria-labelledby="mine-drafts">
      <h3 id="mine-drafts">{say('phone.mine.drafts')}</h3>
      <ul>
        {kept.map((kind) => (
          <DraftRow key={kind} kind={kind} draft={drafts[kind]} />
        ))}
      </ul>
    </section>
  )
}

function DraftRow({ kind, draft }: { readonly kind: CardKind; readonly draft: Draft }) {
  const say = useSay()
  const book = useBook()
  const { index } = usePhase()
  const words = [draft.title, draft.body, ...draft.options.map(({ text }) => text), draft.chafes]
  return (
    <li>
      <article className={`card draft ${kindClass[kind]}`}>
        <Clasp kind={kind} />
        <div className="meta">
          <span className="kind">{say(`kind.${kind}`)}</span>
        </div>
        <p className="body">{words.find((text) => text.trim() !== '')}</p>
        <div className="foot">
          <Button
            variant="quiet"
            size="sm"
            icon="pencil"
            onClick={() => {
              book.pick(kind, index)
              goTo({ tab: 'write', card: null })
            }}
          >
            {say('phone.mine.go-on')}
          </Button>
        </div>
      </article>
    </li>
  )
}

function Cards() {
  const say = useSay()
  const cards = useLiveState((state) => state.cards)
  const me = useLiveState((state) => state.info.me)
  const mine = useMemo(
    () =>
      Object.values(cards)
        .filter((card) => card.author === me.person && card.trashed === null)
        .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1)),
    [cards, me.person],
  )
  if (mine.length === 0) {
    if (me.role === 'observer') return null
    return (
      <div className="empty">
        <b>{say('phone.mine.none')}</b>
        <Button icon="pencil" onClick={() => goTo({ tab: 'write', card: null })}>
          {say('phone.mine.begin')}
        </Button>
      </div>
    )
  }
  return (
    <section aria-labelledby="mine-cards">
      <h3 id="mine-cards">
        {say('phone.mine.on-board')} <span className="num">{mine.length}</span>
      </h3>
      <ol>
        {mine.map((card) => (
          <MineRow key={card.id} card={card} />
        ))}
      </ol>
    </section>
  )
}

function Myself() {
  const say = useSay()
  const desk = useDesk()
  const language = useLanguage()
  const me = useLiveState((state) => state.info.me)
  const person = usePerson(me.person)
  const trashed = useLiveState((state) => state.trash.length)
  const nameless = useMayBeNameless()
  const [problem, setProblem] = useState('')
  const other = language === 'nl' ? 'en' : 'nl'
  const { name, perspective } = person ?? me

  function switchLanguage(): void {
    ask('setLanguage', { language: other }).then(
      () => location.reload(),
      (error: unknown) => setProblem(say(`problem.${problemCode(error)}`)),
    )
  }

  return (
    <section className="myself" aria-labelledby="mine-me">
      <h3 id="mine-me">{say('phone.me')}</h3>
      <div className="me">
        <div>
          <b>{name || say('common.anonymous')}</b>
          <p>{[perspective, say(`role.${me.role}`)].filter(Boolean).join(', ')}</p>
        </div>
        <Button size="sm" aria-label={say('phone.me.change-label')} onClick={() => desk.show({ is: 'me' })}>
          {say('phone.me.change')}
        </Button>
      </div>
      <div className="ways">
        <Button variant="quiet" icon="trash" onClick={() => desk.show({ is: 'trash' })}>
          {say('phone.trash', { n: trashed })}
        </Button>
        {nameless && (
          <Button variant="quiet" icon="eye-off" onClick={() => desk.show({ is: 'nameless' })}>
            {say('nameless.mine.open')}
          </Button>
        )}
        <Button variant="quiet" icon="language" lang={other} onClick={switchLanguage}>
          {say('common.other-language')}
        </Button>
        <ButtonLink variant="quiet" icon="home" href="/">
          {say('phone.home')}
        </ButtonLink>
      </div>
      <output className="phone-problem">{problem}</output>
    </section>
  )
}
