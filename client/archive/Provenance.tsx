import type { ReactNode } from 'react'
import { useLanguage } from '#client/language.tsx'
import { goneWhy, type ArchivedSession } from '#shared/archive/archived.ts'
import { longDay } from './days.ts'
import { useSay } from './say.ts'

interface ProvenanceProps {
  readonly content: ArchivedSession
  readonly consents: readonly string[]
}

/** Who checked it, what people agreed to, what is not in it and why. */
export function Provenance({ content, consents }: ProvenanceProps) {
  const say = useSay()
  const language = useLanguage()
  const { provenance, madeWith } = content
  const day = (one: string): string => longDay(one, language)
  return (
    <section className="provenance" aria-labelledby="provenance">
      <h2 id="provenance" tabIndex={-1}>
        {say('archive.provenance')}
      </h2>
      <dl>
        <Row what={say('archive.checked')}>
          <Checked checked={provenance.checked} />
        </Row>
        <Row what={say('archive.consents')}>{consents.join(', ')}</Row>
        <Row what={say('archive.gone')}>
          <Gone gone={content.gone} />
        </Row>
        <Row what={say('archive.erasures')}>
          {provenance.erasures.length === 0
            ? say('archive.erasures.none')
            : provenance.erasures
                .map(({ reason, times }) => say(`archive.erasures.${reason}`, { n: times }))
                .join(', ')}
        </Row>
        <Row what={say('archive.dates')}>
          {[
            provenance.closedOn !== null && say('archive.closed-on', { day: day(provenance.closedOn) }),
            say('archive.archived-on', { day: day(provenance.archivedOn) }),
            say('archive.made-with', { software: madeWith.software, schema: madeWith.schema }),
          ]
            .filter(Boolean)
            .join('. ')}
        </Row>
        {provenance.imported !== null && (
          <Row what={say('archive.imported')}>
            {provenance.imported.licence !== null && say('archive.licence', { licence: provenance.imported.licence })}
          </Row>
        )}
      </dl>
    </section>
  )
}

function Row({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Checked({ checked }: Pick<ArchivedSession['provenance'], 'checked'>) {
  const say = useSay()
  const language = useLanguage()
  if (checked === null) return say('archive.checked.nobody')
  const { role, on, cards, notes, found, left } = checked
  const by = say('archive.checked.by', { role: say(`role.${role}`), day: longDay(on, language), cards, notes })
  return `${by} ${found === 0 ? say('archive.checked.clean') : say('archive.checked.found', { n: found, left })}`
}

function Gone({ gone }: Pick<ArchivedSession, 'gone'>) {
  const say = useSay()
  if (gone.length === 0) return say('archive.gone.none')
  return goneWhy
    .map((why) => ({ why, n: gone.filter((one) => one.why === why).length }))
    .filter(({ n }) => n > 0)
    .map(({ why, n }) => say(`archive.gone.${why}`, { n }))
    .join(', ')
}
