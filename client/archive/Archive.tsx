import '#client/board/card.css'
import './archive.css'
import './archive-print.css'
import { useMemo } from 'react'
import { LeaderWord, useLanguage } from '#client/language.tsx'
import { usePageFoot } from '#client/board/printing.ts'
import { ToldLater } from '#client/came/ToldLater.tsx'
import { Loading } from '#client/pages/Loading.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import { Weave } from '#client/take/Weave.tsx'
import type { commands, Output } from '#shared/commands/commands.ts'
import { ArchiveHead, useConsents } from './ArchiveHead.tsx'
import { useAsked } from '#client/asked.ts'
import { Contents } from './Contents.tsx'
import { Course } from './Course.tsx'
import { longDay } from './days.ts'
import { Erasing } from './Erasing.tsx'
import { Ledger } from './Ledger.tsx'
import { Provenance } from './Provenance.tsx'
import { readingOf } from './reading.ts'
import { ReadingContext } from './reading-context.ts'
import { Refused } from './Refused.tsx'
import { Threads } from './Threads.tsx'
import { useAnchor } from './anchor.ts'
import { Votes } from './Votes.tsx'
import { Yield } from './Yield.tsx'
import { useSay } from './say.ts'

export type ReadArchive = Output<(typeof commands)['getArchive']>

/** An archived session, to read from top to bottom, on a screen or on paper. */
export function Archive({ id }: { readonly id: string }) {
  const say = useSay()
  const { asked, again } = useAsked('getArchive', { session: id })
  useTitle(asked.is === 'here' ? asked.answer.content.session.subject : say('archive.kind'))
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'refused') {
    const isNotHere = asked.code === 'not-found' || asked.code === 'not-allowed' || asked.code === 'not-signed-in'
    return isNotHere ? <NoArchive /> : <Refused code={asked.code} onAgain={() => void again()} />
  }
  return (
    <LeaderWord word={asked.answer.leaderWord}>
      <ArchivePage read={at(id, asked.answer)} onChanged={again} />
    </LeaderWord>
  )
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

interface ArchivePageProps {
  readonly read: ReadArchive
  readonly onChanged: () => Promise<void>
}

function ArchivePage({ read, onChanged }: ArchivePageProps) {
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
        <Erasing read={read} onChanged={onChanged}>
          <article className="archive">
            <ArchiveHead read={read} consents={consents} />
            <div className="archive-body">
              <Contents content={content} />
              <div className="archive-text">
                <Yield content={content} onChanged={onChanged} />
                <ToldLater session={session.id}>
                  <Threads />
                </ToldLater>
                <Votes content={content} />
                <Ledger content={content} />
                <Course content={content} />
                <Weave session={session.id} quiet />
                <Provenance content={content} consents={consents} />
              </div>
            </div>
          </article>
        </Erasing>
      </ReadingContext>
    </Shell>
  )
}
