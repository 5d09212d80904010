import { useLanguage } from '#client/language.tsx'
import { SignalLink } from '#client/signal/SignalLink.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { ReadArchive } from './Archive.tsx'
import { ArchiveActs } from './ArchiveActs.tsx'
import { longDay } from './days.ts'
import { useSay } from './say.ts'
import { shortHash } from './short-hash.ts'

/** How many took part, may be named and may be used for research, each in a few words. */
export function useConsents({ provenance }: ArchivedSession): readonly string[] {
  const say = useSay()
  const { takePart, named, research } = provenance.consents
  const told = (n: number | null): string => (n === null ? say('archive.people.few') : String(n))
  return [
    say('archive.consents.part', { n: told(takePart) }),
    say('archive.consents.named', { n: told(named) }),
    say('archive.consents.research', { n: told(research) }),
  ]
}

interface ArchiveHeadProps {
  readonly read: ReadArchive
  readonly consents: readonly string[]
}

/** Which session this was, which edition this is, for whom it is, and what one can do with it. */
export function ArchiveHead({ read, consents }: ArchiveHeadProps) {
  const say = useSay()
  const language = useLanguage()
  const { edition, hash, content } = read
  const { session, atelier, provenance } = content
  const when = say('archive.when', { date: longDay(session.date, language), time: session.start })
  return (
    <header className="archive-head">
      <p className="of">
        {say('archive.kind')} · {say('archive.head', { atelier: atelier.title, n: session.number })}
      </p>
      <h1 lang={session.language}>{session.subject}</h1>
      <p className="when">{when}</p>
      <ul className="marks">
        <li className="confidential">
          <Icon name="lock" size={15} weight={2.2} />
          {say('archive.confidential')}
        </li>
        <li>{say(`archive.for.${provenance.audience}`)}</li>
        <li>{say('archive.edition', { n: edition })}</li>
        <li>
          {say('archive.fingerprint', { hash: '' })}
          <span className="code">{shortHash(hash)}</span>
        </li>
        {provenance.imported !== null && <li>{say('archive.imported')}</li>}
      </ul>
      <p className="consents">{consents.join(' · ')}</p>
      <ArchiveActs read={read} />
      <SignalLink session={session.id} />
    </header>
  )
}
