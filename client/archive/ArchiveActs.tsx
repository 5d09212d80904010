import { useState } from 'react'
import { useSay } from '#client/language.tsx'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { exportFormats } from '#shared/commands/archive-commands.ts'
import type { ReadArchive } from './Archive.tsx'
import { CopyDialog } from './CopyDialog.tsx'

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
          {(['csv/links', 'csv/notes'] as const).map((part) => (
            <li key={part}>
              <a href={`/export/${session.id}/${part}`} download>
                {say(part === 'csv/links' ? 'export.csv.links' : 'export.csv.notes')}
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
      {read.leads && read.content.provenance.imported === null && (
        <ButtonLink href={`/s/${session.id}/afronden`} variant="quiet" icon="archive">
          {say('archive.manage')}
        </ButtonLink>
      )}
      {copying && <CopyDialog of={session} onClose={() => setCopying(false)} />}
    </div>
  )
}
