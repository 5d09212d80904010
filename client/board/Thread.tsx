import { variantOfCard } from '#shared/board/variants.ts'
import { useEffect, useId, useRef, useState, type RefObject } from 'react'
import { cardKinds } from '#shared/board/kinds.ts'
import type { Card } from '#shared/board/schema.ts'
import { useActs, useCard, useLiveState, useMay, useMayAnnotate, useRecognised } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useDesk, useDeskState } from './desk.ts'
import { EditCard, Writers } from './EditCard.tsx'
import { WhereFrom } from './LookingBack.tsx'
import { Reply } from './Reply.tsx'
import { StanceSection } from './StanceSection.tsx'
import { TakeThis } from './TakeThis.tsx'
import { ThreadLinks } from './ThreadLinks.tsx'
import { Annotations, RoomNotes } from './ThreadNotes.tsx'
import { ThreadWords } from './ThreadWords.tsx'
import { Marked } from './Marked.tsx'
import { useSay } from './say.ts'
import { titleOf } from './texts.ts'
import { useBy } from './who.ts'
import './thread.css'
import './experts.css'

export interface ThreadProps {
  readonly onClose: () => void
  /** Left out where what it lies in has a heading and a way to close of its own. */
  readonly bare?: boolean
}

/** The chosen card with all that hangs on it, and the place to answer. */
export function Thread({ onClose, bare = false }: ThreadProps) {
  const say = useSay()
  const heading = useId()
  const chosen = useDeskState((state) => state.chosen)
  const card = useCard(chosen ?? '')
  /** The card one walked to by a link from here: reading goes on at its title. */
  const [arriving, setArriving] = useState<string | null>(null)
  return (
    <aside className="thread" aria-labelledby={heading} tabIndex={-1} data-part="thread">
      <header>
        <h2 id={heading} className={bare ? 'vh' : undefined}>
          {say('thread.title')}
        </h2>
        <Steps card={card} />
        {!bare && <IconButton icon="close" label={say('common.close')} onClick={onClose} />}
      </header>
      {card === undefined ? (
        <p className="in none">{say('thread.none')}</p>
      ) : (
        <OneThread key={card.id} card={card} arriving={arriving === card.id} onWalk={setArriving} />
      )}
    </aside>
  )
}

/** To the card before and after, in the order of the lanes; says where one is. */
function Steps({ card }: { readonly card: Card | undefined }) {
  const say = useSay()
  const desk = useDesk()
  const lanes = useLiveState((state) => state.lanes)
  const cards = useLiveState((state) => state.cards)
  const [told, setTold] = useState('')
  const all = cardKinds.flatMap((kind) => lanes[kind])
  const index = card === undefined ? -1 : all.indexOf(card.id)

  function step(by: -1 | 1): void {
    const next = cards[all[index + by] ?? '']
    if (index === -1 || next === undefined) return
    desk.choose(next.id)
    const lane = lanes[next.kind]
    const values = { place: lane.indexOf(next.id) + 1, of: lane.length }
    const title = titleOf(next) || say('thread.untitled')
    setTold(say('thread.place', { ...values, kind: say(`kind.${next.kind}`), title }))
  }

  return (
    <>
      <IconButton
        icon="chevron-left"
        label={say('thread.previous')}
        aria-disabled={index <= 0}
        onClick={() => step(-1)}
      />
      <IconButton
        icon="chevron-right"
        label={say('thread.next')}
        aria-disabled={index === -1 || index >= all.length - 1}
        onClick={() => step(1)}
      />
      <output className="vh">{told}</output>
    </>
  )
}

interface OneThreadProps {
  readonly card: Card
  readonly arriving: boolean
  readonly onWalk: (to: string | null) => void
}

function OneThread({ card, arriving, onWalk }: OneThreadProps) {
  const desk = useDesk()
  const title = useRef<HTMLHeadingElement>(null)
  const [editing, setEditing] = useState(false)
  useEffect(() => {
    if (!arriving) return
    title.current?.focus()
    onWalk(null)
  }, [arriving, onWalk])

  function choose(id: string): void {
    onWalk(id)
    desk.choose(id)
  }

  return (
    <>
      <div className="in">
        <Face card={card} title={title} editing={editing} onEdit={setEditing} />
        {(card.carriedFrom !== null || card.recalls !== null) && <WhereFrom card={card.id} />}
        {card.trashed === null && !editing && <TakeThis card={card} />}
        {card.trashed === null && !editing && <StanceSection card={card} />}
        <Annotations card={card} />
        <RoomNotes card={card} />
        <ThreadLinks card={card} onChoose={choose} />
      </div>
      {card.trashed === null && !editing && <Reply card={card} />}
    </>
  )
}

/** The card itself: to be read, or edited in place. */
interface FaceProps {
  readonly card: Card
  readonly title: RefObject<HTMLHeadingElement | null>
  readonly editing: boolean
  readonly onEdit: (editing: boolean) => void
}

function Face({ card, title, editing, onEdit }: FaceProps) {
  const say = useSay()
  const edit = useRef<HTMLButtonElement>(null)
  const back = useRef(false)
  const may = useMay('card.shape', card.author)
  useEffect(() => {
    if (!editing && back.current) edit.current?.focus()
    back.current = editing
  }, [editing])

  if (editing) {
    const done = (): void => onEdit(false)
    return <EditCard id={card.id} onDone={done} onEscape={done} />
  }
  const words = titleOf(card)
  return (
    <div className={`face ${kindClass[card.kind]}`} data-words={card.id}>
      <div className="kind-row">
        <span className="kind">
          <Clasp kind={card.kind} size={16} />
          {say(`variant.${variantOfCard(card)}`)}
        </span>
        {card.trashed === null && <ToAnnotate card={card.id} />}
        {may && card.trashed === null && (
          <Button ref={edit} size="sm" variant="quiet" icon="pencil" onClick={() => onEdit(true)}>
            {say('thread.edit')}
          </Button>
        )}
      </div>
      <h3 ref={title} className={words.length > 90 ? 'q long' : 'q'} tabIndex={-1} data-part={partOfTitle(card)}>
        {words === '' ? say('thread.untitled') : <Marked card={card} part={partOfTitle(card)} text={words} />}
      </h3>
      <Brought card={card} />
      <Writers card={card.id} />
      {card.trashed !== null && <InTrash card={card} />}
      {card.trashed === null && card.parked !== null && <IsParked card={card} />}
      {card.here !== null && (
        <p className="in-trash">
          <span>{say('here.what')}</span>
        </p>
      )}
      <ThreadWords card={card} />
    </div>
  )
}

/** Without a title the body stands in its place. */
const partOfTitle = (card: Card): 'title' | 'body' => (card.title.trim() === '' ? 'body' : 'title')

/** Straight to writing an annotation. */
function ToAnnotate({ card }: { readonly card: string }) {
  const say = useSay()
  const desk = useDesk()
  if (!useMayAnnotate()) return null
  return (
    <Button size="sm" variant="quiet" className="to-annotate" onClick={() => desk.reply({ card, kind: 'annotation' })}>
      <Clasp kind="annotation" size={15} />
      {say('annotate.do')}
    </Button>
  )
}

function Brought({ card }: { readonly card: Card }) {
  const say = useSay()
  const name = useBy(card)
  const { count } = useRecognised(card.id)
  const who = [name, card.perspective].filter(Boolean).join(', ')
  return (
    <p className="brought">
      {who}. {count > 0 && say('thread.recognised', { n: count })}
    </p>
  )
}

function IsParked({ card }: { readonly card: Card }) {
  const say = useSay()
  const acts = useActs()
  const may = useMay('card.park', card.author)
  return (
    <div className="in-trash">
      <p>{say('parked.here')}</p>
      {may && (
        <Button size="sm" icon="restore" onClick={() => acts.parkCard(card.id, false)}>
          {say('parked.back')}
        </Button>
      )}
    </div>
  )
}

function InTrash({ card }: { readonly card: Card }) {
  const say = useSay()
  const acts = useActs()
  const may = useMay('card.trash', card.author)
  return (
    <div className="in-trash">
      <p>{say('thread.in-trash')}</p>
      {may && (
        <Button size="sm" icon="restore" onClick={() => acts.restoreCard(card.id)}>
          {say('trash.restore')}
        </Button>
      )}
    </div>
  )
}
