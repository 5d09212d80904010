import { useLanguage } from '#client/language.tsx'
import { useLiveState } from '#client/live/hooks.ts'
import { Logo } from '#client/ui/Logo.tsx'
import { usePageFoot } from './printing.ts'
import { useSay } from './say.ts'

/** On paper: which session this is, of when, and where it can be found. */
export function PrintHead() {
  const say = useSay()
  const language = useLanguage()
  const info = useLiveState((state) => state.info)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  const day = new Date(`${info.date}T${info.start}`)
  const when = say('print.when', { date: date.format(day), time: info.start })
  const where = `${location.host}/s/${info.id}`
  const session = say('header.session', { atelier: info.atelier.title, n: info.number })
  usePageFoot(`${info.subject} · ${date.format(day)}`, where, say('print.page'))
  return (
    <header className="print-head">
      <Logo />
      <div>
        <h1>{info.subject}</h1>
        <p>
          {session} · {when} · {where}
        </p>
      </div>
    </header>
  )
}
