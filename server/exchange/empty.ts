/** What an archive begins as that was not held here. */

import { archiveVersion, type ArchivedCard, type ArchivedNote } from '#shared/archive/archived.ts'
import { software } from '#shared/archive/software.ts'
import { schemaVersion } from '#shared/board/schema.ts'

/** A card of which nothing is known but its kind. */
export const emptyCard: ArchivedCard = {
  id: '',
  kind: 'issue',
  variant: null,
  phase: null,
  title: '',
  body: '',
  options: [],
  chafes: '',
  theme: null,
  cluster: null,
  table: null,
  language: 'nl',
  by: { name: null, perspective: null, role: null },
  behalf: false,
  parked: false,
  carriedFrom: null,
  changes: 0,
  recognitions: 0,
  opinions: null,
}

/** An archive in which nothing is yet; its session and atelier are said where it is laid. */
export const emptyArchive = (today: string) => ({
  is: 'inbreng-archive',
  version: archiveVersion,
  edition: 1,
  madeWith: { software, schema: schemaVersion },
  atelier: { id: 'none', title: '' },
  format: { phases: [] },
  tables: [],
  present: { people: null, roles: [], perspectives: [] },
  cards: [],
  notes: [],
  links: [],
  clusters: [],
  results: [],
  gone: [],
  chosen: [],
  yield: { report: '', insights: [], directions: [], questions: [], tries: [] },
  ledger: [],
  provenance: {
    audience: 'atelier',
    consents: { takePart: null, named: null, research: null },
    checked: null,
    closedOn: null,
    archivedOn: today,
    erasures: [],
    imported: null,
  },
})

export const emptyNote: ArchivedNote = {
  id: '',
  card: '',
  kind: 'perspective',
  variant: null,
  phase: null,
  layer: 'room',
  text: '',
  knowledge: [],
  source: null,
  part: null,
  quote: null,
  asks: false,
  answers: null,
  by: emptyCard.by,
  behalf: false,
  later: null,
}
