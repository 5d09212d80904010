import { useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Answers } from './Answers.tsx'
import { useDesk } from './desk.ts'
import { isOpenQuestion, useQuestions, type Question } from './questions.ts'
import { useSay } from './say.ts'
import { useBy, useTitleOf } from './who.ts'
import './dialogs.css'
import './experts.css'

/** The questions to experts: those that wait first. Experts answer them here; everybody reads the answers. */
export function Questions({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const questions = useQuestions()
  const isExpert = useLiveState((state) => state.info.me.role === 'expert')
  const waiting = questions.filter(isOpenQuestion)
  const answered = questions.filter((question) => !isOpenQuestion(question))
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('questions.title')}
      closeLabel={say('common.close')}
      className="questions-dialog"
    >
      <p className="hint">{say(isExpert ? 'questions.how-expert' : 'questions.how')}</p>
      {questions.length === 0 && <p className="none">{say('questions.none')}</p>}
      {questions.length > 0 && waiting.length === 0 && <p className="none">{say('questions.none-open')}</p>}
      <Group title={say('questions.waiting')} questions={waiting} />
      <Group title={say('questions.answered')} questions={answered} />
    </Dialog>
  )
}

function Group({ title, questions }: { readonly title: string; readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null
  return (
    <section>
      <h3>
        {title} <span className="num">{questions.length}</span>
      </h3>
      <ul>
        {questions.map((question) => (
          <OneQuestion key={question.note.id} question={question} />
        ))}
      </ul>
    </section>
  )
}

function OneQuestion({ question: { note, card } }: { readonly question: Question }) {
  const say = useSay()
  const desk = useDesk()
  const by = useBy(note)
  const title = useTitleOf()(card)
  return (
    <li>
      <p className="say">{note.text}</p>
      <p className="by">{by}</p>
      <Button
        variant="quiet"
        size="sm"
        className={`to-card ${kindClass[card.kind]}`}
        aria-label={say('questions.to-card', { title })}
        onClick={() => {
          desk.show(null)
          desk.choose(card.id)
        }}
      >
        <Clasp kind={card.kind} size={15} />
        <span className="clip">{title}</span>
      </Button>
      <Answers question={note} card={card} />
    </li>
  )
}
