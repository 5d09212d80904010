import { relationKey } from '#shared/board/links.ts'
import { variantOfCard } from '#shared/board/variants.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { FollowUps } from '#client/came/FollowUps.tsx'
import { TimelineLink } from '#client/came/TimelineLink.tsx'
import { TakeCard } from '#client/take/TakeCard.tsx'
import type { ArchivedCard } from '#shared/archive/archived.ts'
import { useByWords } from './by-words.ts'
import { CardLink } from './CardLink.tsx'
import { EraseHere } from './EraseHere.tsx'
import { titleOf, type Thread, type Tie } from './reading.ts'
import { useReading } from './reading-context.ts'
import { StanceRead } from './StanceRead.tsx'
import { ThreadNotes } from './ThreadNotes.tsx'
import { useSay } from './say.ts'

/** A card with everything that hangs on it: one block, on paper too. */
export function ThreadRead({ thread }: { readonly thread: Thread }) {
  const say = useSay()
  const { card } = thread
  const { session } = useReading()
  return (
    <article
      className={`thread-read ${kindClass[card.kind]}`}
      id={card.id}
      tabIndex={-1}
      aria-labelledby={`t-${card.id}`}
    >
      <div className="card">
        <Clasp kind={card.kind} />
        <div className="meta">
          <span className="kind">{say(`variant.${variantOfCard(card)}`)}</span>
          <By card={card} />
          {thread.chosen && <b className="tag chosen">{say('archive.chosen.tag')}</b>}
          <a className="anchor no-print" href={`#${card.id}`} aria-label={say('archive.link-here')}>
            #
          </a>
          <EraseHere what="card" id={card.id} words={titleOf(card) || say('archive.untitled')} />
        </div>
        <Words card={card} />
        <Facts card={card} />
        <TimelineLink session={session} card={card.id} title={titleOf(card)} />
        <TakeCard session={session} card={card.id} title={titleOf(card)} />
      </div>
      <Hangs thread={thread} />
      <FollowUps card={card.id} title={titleOf(card) || say('archive.untitled')} />
    </article>
  )
}

function By({ card }: { readonly card: ArchivedCard }) {
  const byWords = useByWords()
  return <span className="tag">{byWords(card)}</span>
}

function Words({ card }: { readonly card: ArchivedCard }) {
  const say = useSay()
  const { title, body, options, chafes, language } = card
  return (
    <div lang={language}>
      <h3 className={card.kind === 'dilemma' ? 'ttl' : 'body'} id={`t-${card.id}`}>
        {titleOf(card) || say('archive.untitled')}
      </h3>
      {title.trim() !== '' && body.trim() !== '' && <p className="below">{body}</p>}
      {options.length > 0 && (
        <div className="sides">
          <div className={options.length === 2 ? 'poles' : 'stacked'}>
            {options.length === 2 && <Clasp kind="dilemma" size={16} className="dia" />}
            {options.map(({ id, text, loss }, index) => (
              <div key={id}>
                <b>{say(optionKey(options.length, index), { n: index + 1 })}</b>
                {text}
                {loss.trim() !== '' && (
                  <p className="loss">
                    <span className="what">{say('card.loss')}</span> {loss}
                  </p>
                )}
              </div>
            ))}
          </div>
        </div>
      )}
      {chafes.trim() !== '' && (
        <p className="below">
          <b className="what">{say('card.chafes')}</b> {chafes}
        </p>
      )}
    </div>
  )
}

const optionKey = (options: number, index: number) =>
  options !== 2 ? 'card.option' : index === 0 ? 'card.pole.one' : 'card.pole.other'

/** How often it was recognised, and where it stood. */
function Facts({ card }: { readonly card: ArchivedCard }) {
  const say = useSay()
  const { clusters, tables } = useReading()
  const cluster = clusters.get(card.cluster ?? '')
  const table = tables.get(card.table ?? '')
  const facts = [
    card.recognitions > 0 && say('archive.recognised', { n: card.recognitions }),
    card.opinions !== null && say('archive.opinions', card.opinions),
    card.theme !== null && say('archive.theme', { theme: card.theme }),
    cluster !== undefined && cluster !== '' && say('archive.cluster', { title: cluster }),
    table !== undefined && table !== '' && say('archive.table', { name: table }),
    card.carriedFrom !== null && say('archive.carried'),
  ].filter((one) => one !== false)
  if (facts.length === 0) return null
  return <p className="facts">{facts.join(' · ')}</p>
}

function Hangs({ thread }: { readonly thread: Thread }) {
  const { notes, annotations, ties, results } = thread
  if (notes.length + annotations.length + ties.length + results.length === 0) return null
  return (
    <div className="hangs">
      {results.map(({ id, result }) =>
        result.kind === 'stance' ? <StanceRead key={id} result={result} card={thread.card} /> : null,
      )}
      <ThreadNotes thread={thread} />
      <Ties ties={ties} />
    </div>
  )
}

function Ties({ ties }: { readonly ties: readonly Tie[] }) {
  const say = useSay()
  if (ties.length === 0) return null
  return (
    <section className="ties-read">
      <h4>{say('archive.connected')}</h4>
      <ul>
        {ties.map(({ id, relation, forward, other }) => (
          <li key={`${id} ${String(forward)}`}>
            <span className="relation">{say(relationKey({ relation, forward }))}</span> <CardLink id={other.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
