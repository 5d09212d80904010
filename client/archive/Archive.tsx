import '#client/board/card.css'
import './archive.css'
import './archive-print.css'
import { useMemo } from 'react'
import { useLanguage, useSay } from '#client/language.tsx'
import { usePageFoot } from '#client/board/printing.ts'
import { Loading } from '#client/pages/Loading.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import type { commands, Output } from '#shared/commands/commands.ts'
import { ArchiveHead, useConsents } from './ArchiveHead.tsx'
import { useAsked } from './asked.ts'
import { Contents } from './Contents.tsx'
import { Course } from './Course.tsx'
import { longDay } from './days.ts'
import { Ledger } from './Ledger.tsx'
import { Provenance } from './Provenance.tsx'
import { readingOf } from './reading.ts'
import { ReadingContext } from './reading-context.ts'
import { Refused } from './Refused.tsx'
import { Threads } from './Threads.tsx'
import { useAnchor } from './anchor.ts'
import { Votes } from './Votes.tsx'
import { Yield } from './Yield.tsx'

export type ReadArchive = Output<(typeof commands)['getArchive']>

/** An archived session, to read from top to bottom, on a screen or on paper. */
export function Archive({ id }: { readonly id: string }) {
  const say = useSay()
  const { asked, again } = useAsked('getArchive', id)
  useTitle(asked.is === 'here' ? asked.answer.content.session.subject : say('archive.kind'))
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'refused') {
    const isNotHere = asked.code === 'not-found' || asked.code === 'not-allowed' || asked.code === 'not-signed-in'
    return isNotHere ? <NoArchive /> : <Refused code={asked.code} onAgain={() => void again()} />
  }
  return <ArchivePage read={at(id, asked.answer)} />
}

/** What was brought in from elsewhere says where it was held; here it is at this address. */
const at = (id: string, read: ReadArchive): ReadArchive => ({
  ...read,
  content: { ...read.content, session: { ...read.content.session, id } },
})

function NoArchive() {
  const say = useSay()
  return (
    <Shell narrow>
      <h1>{say('archive.no-archive')}</h1>
      <p className="lead">{say('archive.no-archive-how')}</p>
      <div className="oops-next">
        <ButtonLink href="/bibliotheek" icon="search">
          {say('closing.made.library')}
        </ButtonLink>
        <ButtonLink href="/" icon="home">
          {say('home.to-home')}
        </ButtonLink>
      </div>
    </Shell>
  )
}

function ArchivePage({ read }: { readonly read: ReadArchive }) {
  const say = useSay()
  const language = useLanguage()
  const { content } = read
  const { session } = content
  const reading = useMemo(() => readingOf(content), [content])
  const consents = useConsents(content)
  useAnchor()
  usePageFoot(
    `${session.subject} · ${longDay(session.date, language)} · ${say('archive.confidential')}`,
    `${location.host}/archief/${session.id}`,
    say('print.page'),
  )
  return (
    <Shell footer>
      <ReadingContext value={reading}>
        <article className="archive">
          <ArchiveHead read={read} consents={consents} />
          <div className="archive-body">
            <Contents content={content} />
            <div className="archive-text">
              <Yield content={content} />
              <Threads />
              <Votes content={content} />
              <Ledger content={content} />
              <Course content={content} />
              <Provenance content={content} consents={consents} />
            </div>
          </div>
        </article>
      </ReadingContext>
    </Shell>
  )
}
