import { useState } from 'react'
import { useActs, useMay, useMayAnnotate } from '#client/live/hooks.ts'
import { Clasp } from '#client/ui/Clasp.tsx'
import { Icon, type IconName } from '#client/ui/Icon.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import type { CardVariant } from './Card.tsx'
import { CardMenu } from './CardMenu.tsx'
import { useDesk } from './desk.ts'
import type { Face } from './face.ts'
import { useSay, type BoardKey } from './say.ts'
import type { MenuProps } from '#client/ui/Menu.tsx'

interface Foot {
  readonly id: string
  readonly face: Face
  readonly variant: CardVariant
}

/** What others did with a card, and what one can do with it. */
export function CardFoot({ id, face, variant }: Foot) {
  const say = useSay()
  const [menu, setMenu] = useState<MenuProps['anchor']>(null)
  const tabIndex = variant === 'board' ? -1 : 0
  const writing =
    face.writers === '' ? '' : say('card.writes', { who: face.writers, n: face.writers.split(', ').length })
  return (
    <div className="foot">
      <Recognise id={id} face={face} tabIndex={tabIndex} />
      <Count id={id} icon="link" n={face.links} words="card.links" tabIndex={tabIndex} />
      {face.notes > 0 && <Count id={id} icon="note" n={face.notes} words="card.notes" tabIndex={tabIndex} />}
      {face.annotations > 0 && (
        <Count id={id} icon="annotation" n={face.annotations} words="card.annotations" tabIndex={tabIndex} />
      )}
      {variant !== 'phone' && <Annotate id={id} tabIndex={tabIndex} short={face.notes > 0 && face.annotations > 0} />}
      {writing !== '' && (
        <span className="tag writes">
          <span className="typing" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span className="clip">{writing}</span>
        </span>
      )}
      {face.onScreen && (
        <span className="tag on-screen">
          <Icon name="screen" size={16} />
          {say('screen.on')}
        </span>
      )}
      {face.goneOnWith && (
        <span className="tag">
          <Icon name="check" size={16} />
          {say('choose.chosen')}
        </span>
      )}
      {face.waits && (
        <span className="tag waits">
          <Icon name="clock" size={16} />
          {say('card.waits')}
        </span>
      )}
      <IconButton
        icon="more"
        label={say('card.actions')}
        className="more"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        onClick={({ currentTarget: button }) => {
          // Opened by a key on the card itself: then the focus goes back to the card, not to this button.
          const fromCard = document.activeElement?.matches('[data-card]') ?? false
          const { left, bottom } = button.getBoundingClientRect()
          setMenu(fromCard ? { x: left, y: bottom } : button)
        }}
      />
      {menu !== null && <CardMenu id={id} anchor={menu} onClose={() => setMenu(null)} />}
    </div>
  )
}

function Recognise({ id, face, tabIndex }: { readonly id: string; readonly face: Face; readonly tabIndex: number }) {
  const say = useSay()
  const acts = useActs()
  const may = useMay('recognise')
  const { recognised: n, recognisedByMe: mine } = face
  const words = say('card.recognise', { n })
  const seen = (
    <>
      <Icon name="hand" size={17} />
      <span className="num">{n}</span>
    </>
  )
  if (!may) {
    return (
      <span className="act still">
        {seen} <span className="vh">{words}</span>
      </span>
    )
  }
  return (
    <button
      type="button"
      className="act"
      aria-label={`${n} ${words}`}
      aria-pressed={mine}
      tabIndex={tabIndex}
      title={say('card.recognise.title')}
      onClick={() => acts.recognise(id, !mine)}
    >
      {seen}
    </button>
  )
}

/** Straight to typing an annotation, for who may. */
function Annotate({ id, tabIndex, short }: AnnotateProps) {
  const say = useSay()
  const desk = useDesk()
  if (!useMayAnnotate()) return null
  return (
    <button
      type="button"
      className="act ex to-annotate"
      tabIndex={tabIndex}
      onClick={() => desk.reply({ card: id, kind: 'annotation' })}
    >
      <Icon name="plus" size={15} weight={2.4} />
      <span className={short ? 'vh' : undefined}>{say('annotate.do')}</span>
    </button>
  )
}

interface AnnotateProps {
  readonly id: string
  readonly tabIndex: number
  /** Whether there is room for its sign alone. */
  readonly short: boolean
}

interface Counted {
  readonly id: string
  readonly icon: IconName | 'annotation'
  readonly n: number
  readonly words: BoardKey
  readonly tabIndex: number
}

/** A count that opens the thread, where all of it can be read. */
function Count({ id, icon, n, words, tabIndex }: Counted) {
  const say = useSay()
  const desk = useDesk()
  return (
    <button
      type="button"
      className={icon === 'annotation' ? 'act ex' : 'act'}
      aria-label={`${n} ${say(words, { n })}`}
      tabIndex={tabIndex}
      onClick={() => desk.choose(id)}
    >
      {icon === 'annotation' ? <Clasp kind="annotation" size={15} /> : <Icon name={icon} size={17} />}
      <span className="num">{n}</span>
    </button>
  )
}
