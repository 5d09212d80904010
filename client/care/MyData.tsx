import './care.css'
import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { useSay } from './say.ts'
import { Loading } from '#client/pages/Loading.tsx'
import { Oops } from '#client/pages/Oops.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { Button } from '#client/ui/Button.tsx'
import type { MyData as Data } from '#shared/commands/my-data.ts'
import { useAsked } from './asked.ts'
import { deviceTold } from './device-told.ts'
import { Facts } from './Facts.tsx'
import { LetGo } from './LetGo.tsx'
import { fileToRead } from './my-data-file.ts'
import { ReturnCode } from '#client/sign-in/ReturnCode.tsx'
import { MyWays } from '#client/sign-in/MyWays.tsx'
import { MySession } from './MySession.tsx'
import { printAll, takeAlong } from './take-along.ts'
import { cameTold } from './came-told.ts'
import { takenTold } from './taken-told.ts'

/** All that is kept of whoever holds this device: to read, to take along, and to let go of. */
export function MyData() {
  const say = useSay()
  const [asked, again] = useAsked('getMyData')
  const [told, setTold] = useState('')
  useTitle(say('mine.title'))
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'refused') return <Oops is={asked.code === 'not-stored' ? 'no-line' : 'trouble'} onAgain={again} />
  const { device } = asked.answer
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
        {device === null ? <p>{say('mine.none')}</p> : <Mine data={asked.answer} onGone={changed} />}
      </div>
    </Shell>
  )
}

function Mine({ data, onGone }: { readonly data: Data; readonly onGone: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const [now] = useState(() => new Date())
  const telling = { say, language, now }
  const took = takenTold(data, telling)
  const came = cameTold(data, telling)
  return (
    <>
      {data.device !== null && <Facts facts={deviceTold(data.device, telling)} />}
      <div className="row">
        <Button icon="download" onClick={() => takeAlong(JSON.stringify(data, null, 2), 'json')}>
          {say('mine.take')}
        </Button>
        <Button icon="download" onClick={() => takeAlong(fileToRead(data, telling), 'txt')}>
          {say('mine.take-text')}
        </Button>
        <Button icon="print" onClick={printAll}>
          {say('mine.print')}
        </Button>
        <LetGo session={null} onDone={onGone} />
      </div>
      <p className="hint">{say('mine.take-how')}</p>
      <h2>{say('mine.back')}</h2>
      <ReturnCode has={data.device !== null && data.device.codeOn !== null} />
      <MyWays />
      {took.length > 0 && (
        <>
          <h2>{say('mine.taken')}</h2>
          <Facts facts={took} />
        </>
      )}
      <p className="links">
        <a href="/meegenomen">{say('mine.to-taken')}</a>
      </p>
      {came.length > 0 && (
        <>
          <h2>{say('mine.came')}</h2>
          <Facts facts={came} />
        </>
      )}
      <h2>{say('mine.sessions')}</h2>
      {data.sessions.length === 0 ? <p>{say('mine.sessions-none')}</p> : <p className="hint">{say('mine.nameless')}</p>}
      {data.sessions.map((mine) => (
        <MySession key={mine.session.id} mine={mine} now={now} onGone={onGone} />
      ))}
    </>
  )
}
