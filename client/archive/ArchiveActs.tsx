import { useState } from 'react'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { exportFormats } from '#shared/commands/archive-commands.ts'
import type { ReadArchive } from './Archive.tsx'
import { CopyDialog } from './CopyDialog.tsx'
import { useErasing } from './erasing-context.ts'
import { useSay } from './say.ts'

/** Taking it along, putting it on paper, and going on with it. */
export function ArchiveActs({ read }: { readonly read: ReadArchive }) {
  const say = useSay()
  const [copying, setCopying] = useState(false)
  const { session } = read.content
  return (
    <div className="archive-acts no-print">
      <details className="downloads">
        <summary className="btn">
          <Icon name="download" />
          {say('archive.download')}
        </summary>
        <ul>
          {exportFormats.map((format) => (
            <li key={format}>
              <a href={`/export/${session.id}/${format}`} download>
                {say(`archive.download.${format}`)}
              </a>
            </li>
          ))}
          {(['links', 'notes', 'came'] as const).map((part) => (
            <li key={part}>
              <a href={`/export/${session.id}/csv/${part}`} download>
                {say(`export.csv.${part}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={`/export/${session.id}/print`} target="_blank" rel="noreferrer">
              {say('export.print')}
            </a>
          </li>
          {read.mayCopy && (
            <li>
              <a href={`/export/${session.id}/research.json`} download>
                {say('export.research')}
              </a>
            </li>
          )}
        </ul>
      </details>
      <Button icon="print" onClick={() => print()}>
        {say('archive.print')}
      </Button>
      {read.mayCopy && (
        <Button icon="copy" aria-haspopup="dialog" onClick={() => setCopying(true)}>
          {say('archive.again')}
        </Button>
      )}
      {read.leads && !read.elsewhere && (
        <ButtonLink href={`/s/${session.id}/afronden`} variant="quiet" icon="archive">
          {say('archive.manage')}
        </ButtonLink>
      )}
      <Removing session={session} />
      {copying && <CopyDialog of={session} onClose={() => setCopying(false)} />}
    </div>
  )
}

/** For whoever leads: what was asked to be removed, and all of it. */
function Removing({ session: { id, subject } }: Pick<ReadArchive['content'], 'session'>) {
  const say = useSay()
  const { may, asked, begin, look } = useErasing()
  if (may !== 'erase') return null
  return (
    <>
      {asked > 0 && (
        <Button icon="hand" aria-haspopup="dialog" onClick={look}>
          {say('erasures.open', { n: asked })}
        </Button>
      )}
      <Button variant="quiet" icon="trash" aria-haspopup="dialog" onClick={() => begin('session', id, subject)}>
        {say('erase.session')}
      </Button>
    </>
  )
}
