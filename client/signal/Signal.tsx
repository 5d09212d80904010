import './signal.css'
import { Refused } from '#client/archive/Refused.tsx'
import { useAsked } from '#client/asked.ts'
import { longDay } from '#client/archive/days.ts'
import { Loading } from '#client/pages/Loading.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import { sheetOf } from '#shared/archive/signal-sheet.ts'
import type { SignalState } from '#shared/commands/signal-commands.ts'
import { dayOf } from '#shared/day.ts'
import { MakeSignal } from './MakeSignal.tsx'
import { useSay } from './say.ts'
import { Sheet } from './Sheet.tsx'
import { Take } from './Take.tsx'

/** What is told to people outside of an archive: written by whoever may archive, read by whoever may read the archive. */
export function Signal({ id }: { readonly id: string }) {
  const say = useSay()
  const { asked, again } = useAsked('getSignal', { session: id })
  const signal = asked.is === 'here' ? asked.answer.signal : null
  useTitle(signal === null ? say('signal.kind') : say('signal.named', { title: signal.content.title }))
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'refused') {
    const isNotHere = asked.code === 'not-found' || asked.code === 'not-allowed' || asked.code === 'not-signed-in'
    return isNotHere ? <NoSignal id={id} /> : <Refused code={asked.code} onAgain={() => void again()} />
  }
  const { mayMake, source } = asked.answer
  if (!mayMake) return signal === null ? <NoSignal id={id} /> : <ReadSignal id={id} state={asked.answer} />
  return (
    <Shell wide footer aside={<Back id={id} />}>
      <div className="signal">
        <p className="of">
          {say('signal.kind')} · {source.atelier}
        </p>
        <h1>{say(signal === null ? 'signal.make' : 'signal.change')}</h1>
        <p className="lead">{say('signal.lead')}</p>
        <MakeSignal session={id} state={asked.answer} again={again} />
      </div>
    </Shell>
  )
}

/** For whoever may not change it: the sheet itself. */
function ReadSignal({ id, state }: { readonly id: string; readonly state: SignalState }) {
  const { signal, items, source } = state
  if (signal === null) return null
  return (
    <Shell footer aside={<Back id={id} />}>
      <div className="signal signal-reading">
        <Take session={id} changed={false} />
        <Sheet sheet={sheetOf(signal.content, items, source, dayOf(signal.madeAt), longDay)} level={1} />
      </div>
    </Shell>
  )
}

function NoSignal({ id }: { readonly id: string }) {
  const say = useSay()
  return (
    <Shell narrow>
      <h1>{say('signal.none')}</h1>
      <p className="lead">{say('signal.none.how')}</p>
      <div className="oops-next">
        <Back id={id} />
        <ButtonLink href="/" icon="home">
          {say('home.to-home')}
        </ButtonLink>
      </div>
    </Shell>
  )
}

function Back({ id }: { readonly id: string }) {
  const say = useSay()
  return (
    <ButtonLink href={`/archief/${id}`} variant="quiet" icon="archive">
      {say('signal.back')}
    </ButtonLink>
  )
}
