import { useQuestions, isOpenQuestion } from '#client/board/questions.ts'
import { HandReady } from '#client/board/HandReady.tsx'
import { useDesk } from '#client/board/desk.ts'
import { useSay } from '#client/board/say.ts'
import { titleOf } from '#client/board/texts.ts'
import { useShowMine } from '#client/board/useFollow.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { spotlit } from '#client/live/leading.ts'
import { Button } from '#client/ui/Button.tsx'
import './room-row.css'

/** What the room does together: my hand, whether I am ready, who is here, and what stands on the big screen. */
export function RoomRow() {
  const say = useSay()
  const desk = useDesk()
  const n = useLiveState((state) => state.present.length)
  useShowMine()
  return (
    <div className="room-row">
      <HandReady />
      <OnScreen />
      <ToQuestions />
      <Button
        variant="quiet"
        size="sm"
        icon="people"
        aria-haspopup="dialog"
        aria-label={say('people.open', { n })}
        onClick={() => desk.show({ is: 'people' })}
      >
        <span className="num" aria-hidden="true">
          {n}
        </span>
      </Button>
    </div>
  )
}

/** The questions to experts, once there is one; an expert always finds them here. */
function ToQuestions() {
  const say = useSay()
  const desk = useDesk()
  const questions = useQuestions()
  const isExpert = useLiveState((state) => state.info.me.role === 'expert')
  const open = questions.filter(isOpenQuestion).length
  if (questions.length === 0 && !isExpert) return null
  return (
    <Button
      variant="quiet"
      size="sm"
      icon="question"
      className="to-questions"
      aria-haspopup="dialog"
      aria-label={say('questions.open', { n: open })}
      onClick={() => desk.show({ is: 'questions' })}
    >
      <span className="num" aria-hidden="true">
        {open}
      </span>
    </Button>
  )
}

/** A press away and never by itself; in a row that is there anyway, so that nothing moves under what one writes. */
function OnScreen() {
  const say = useSay()
  const desk = useDesk()
  const id = useLiveState(spotlit)
  const card = useLiveState(({ cards }) => (id === null ? undefined : cards[id]))
  if (id === null || card === undefined) return null
  const title = titleOf(card) || say('thread.untitled')
  return (
    <Button
      variant="quiet"
      size="sm"
      icon="screen"
      className="on-screen"
      aria-label={say('screen.now', { title })}
      onClick={() => desk.choose(id)}
    >
      <span className="clip">{title}</span>
    </Button>
  )
}
