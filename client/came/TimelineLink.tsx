import './came.css'
import { useSay } from './say.ts'

interface TimelineLinkProps {
  readonly session: string
  readonly card: string
  readonly title: string
}

/** The way to how a card went on over the years. */
export function TimelineLink({ session, card, title }: TimelineLinkProps) {
  const say = useSay()
  return (
    <a className="came-link no-print" href={`/tijdlijn/${session}/${card}`}>
      {say('timeline.to')}
      <span className="vh">: {title}</span>
    </a>
  )
}
