import './care.css'
import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { useSay } from './say.ts'
import { Loading } from '#client/pages/Loading.tsx'
import { Oops } from '#client/pages/Oops.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { dayInWords, dayOf } from '#client/pages/when.ts'
import { Button } from '#client/ui/Button.tsx'
import type { MyData as Data } from '#shared/commands/care-commands.ts'
import { useAsked } from './asked.ts'
import { LetGo } from './LetGo.tsx'
import { MySession } from './MySession.tsx'

/** All that is kept of whoever holds this device: to read, to take along, and to let go of. */
export function MyData() {
  const say = useSay()
  const [asked, again] = useAsked('getMyData')
  const [told, setTold] = useState('')
  useTitle(say('mine.title'))
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'refused') return <Oops is={asked.code === 'not-stored' ? 'no-line' : 'trouble'} onAgain={again} />
  const { sessions } = asked.answer
  function changed(): void {
    setTold(say('mine.gone'))
    again()
  }
  return (
    <Shell footer>
      <div className="care">
        <h1>{say('mine.title')}</h1>
        <p className="lead">{say('mine.lead')}</p>
        <output className="told">{told}</output>
        {sessions.length === 0 ? <p>{say('mine.none')}</p> : <Mine data={asked.answer} onGone={changed} />}
      </div>
    </Shell>
  )
}

function Mine({ data, onGone }: { readonly data: Data; readonly onGone: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const [now] = useState(() => new Date())
  return (
    <>
      {data.since !== null && (
        <p>{say('mine.since', { day: dayInWords(dayOf(new Date(data.since)), language, now) })}</p>
      )}
      <div className="row">
        <Button icon="download" onClick={() => takeAlong(data)}>
          {say('mine.take')}
        </Button>
        <Button icon="print" onClick={() => print()}>
          {say('mine.print')}
        </Button>
        <LetGo session={null} onDone={onGone} />
      </div>
      <p className="hint">{say('mine.take-how')}</p>
      <h2>{say('mine.sessions')}</h2>
      <p className="hint">{say('mine.nameless')}</p>
      {data.sessions.map((mine) => (
        <MySession key={mine.session.id} mine={mine} now={now} onGone={onGone} />
      ))}
    </>
  )
}

/** Gives it to the device as a file; nothing of it goes anywhere else. */
function takeAlong(data: Data): void {
  const file = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `inbreng-${dayOf(new Date())}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
