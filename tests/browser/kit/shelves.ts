/** Sessions of two ateliers that lie in the library: put into the store while the server is away. */

import { entriesOf } from '#server/library/entries.ts'
import { openStore } from '#server/store/open.ts'
import type { ArchivedCard, ArchivedSession } from '#shared/archive/archived.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import { makeArchived, makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'
import type { Visitor } from '#tests/kit/visitor.ts'
import type { Gathering } from './gathering.ts'

export interface Shelves {
  readonly lead: Visitor
  /** By title, with the session that is in it last. */
  readonly youth: { readonly atelier: string; readonly last: string }
  readonly care: { readonly atelier: string; readonly last: string }
}

const people = 8
const perspectives = ['Wijkteam', 'Jeugdhulp', 'Ervaring', 'Onderwijs', 'Beleid'] as const
const themes = ['Vertrouwen', 'Regie', 'Wachttijd', 'Privacy', 'Opleiding'] as const
/** Of whom so few were there that nothing may be told of them. */
const few = 'Kerkenwerk'

/** Somebody leads two ateliers, with sessions that were archived. */
export async function fillShelves({ server }: Gathering): Promise<Shelves> {
  const { lead, info } = await server.session('Beginnen')
  const youth = { id: newId(), title: 'Jeugd en Gezin' }
  const care = { id: newId(), title: 'Wmo en Wonen' }
  for (const atelier of [youth, care]) await lead.ask('createAtelier', { ...atelier, language: 'nl' })
  const begin = (atelier: string, date: string, subject: string): Promise<SessionInfo> =>
    lead.ask('createSession', { id: newId(), atelier, subject, date, language: 'nl' })
  const dates = ['2026-01-15', '2026-03-19', '2026-04-16', '2026-06-12', '2026-09-17', '2026-11-19']
  const held: SessionInfo[] = []
  for (const date of dates) held.push(await begin(youth.id, date, 'Samen beslissen met het gezin'))
  const elsewhere = await begin(care.id, '2024-05-14', 'Thuis blijven wonen')

  await server.kill('SIGTERM')
  const store = await openStore(server.folder)
  for (const [nth, session] of [...held, elsewhere].entries()) {
    const content = archiveOf(session, nth)
    await store.archives.addArchive(
      { session: session.id, edition: 1, content, hash: '', madeAt: nth, madeBy: null },
      entriesOf(content, session.atelier.id),
    )
  }
  await store.close()
  await server.start()
  await lead.ask('getSession', { session: info.id })
  return {
    lead,
    youth: { atelier: youth.id, last: held.at(-1)?.id ?? '' },
    care: { atelier: care.id, last: elsewhere.id },
  }
}

function archiveOf(info: SessionInfo, nth: number): ArchivedSession {
  const { id, subject, number, date, atelier } = info
  const cards = [...(nth === 5 ? told : []), ...filling(nth)]
  return makeArchived({
    atelier: { id: atelier.id, title: atelier.title },
    session: { id, number, subject, date, start: '13:30', language: 'nl' },
    present: {
      people: people * perspectives.length + people,
      roles: [],
      perspectives: [...perspectives.map((name) => ({ name, people })), { name: few, people: null }],
    },
    cards,
    notes:
      nth === 5
        ? [
            makeArchivedNote('duiding', 'delen', {
              layer: 'expert',
              text: 'Delen is geen eenmalige toestemming. Zie het als een gesprek dat terugkomt.',
              by: { name: 'dr. Anneke Visser', perspective: 'Beleid', role: 'expert' },
            }),
          ]
        : [],
    links:
      nth === 5
        ? [
            { id: 'l1', from: 'afspraak', to: 'delen', relation: 'answers' },
            { id: 'l2', from: 'delen', to: 'weet', relation: 'raises' },
          ]
        : [],
  })
}

const by = (perspective: string): ArchivedCard['by'] => ({ name: null, perspective, role: 'participant' })

/** What one searches for. */
const told: readonly ArchivedCard[] = [
  makeArchivedCard('delen', {
    kind: 'dilemma',
    title: 'Delen of beschermen?',
    options: [
      {
        id: 'a',
        text: 'Met de huisarts delen helpt om sneller passende hulp te regelen.',
        loss: 'Wat het gezin mij toevertrouwde.',
      },
      {
        id: 'b',
        text: 'Het gezin nam mij in vertrouwen. Delen kan die relatie breken.',
        loss: 'Tijd, en zicht op het kind.',
      },
    ],
    chafes: 'Niemand zegt mij wat ik mag.',
    theme: 'Vertrouwen',
    recognitions: 17,
    by: by('Wijkteam'),
  }),
  makeArchivedCard('afspraak', {
    kind: 'direction',
    title: 'Maak vooraf een deelafspraak',
    body: 'Wat deel je, met wie, en wie vertelt het aan het gezin? In drie teams uitgeprobeerd, met een kaartje op tafel.',
    variant: 'tryout',
    theme: 'Vertrouwen',
    recognitions: 13,
    by: by('Beleid'),
  }),
  makeArchivedCard('weet', {
    title: 'Ik weet niet wie wat van ons weet',
    body: 'Dat maakt dat ik minder vertel, en dan lijkt het alsof er geen vertrouwen is.',
    theme: 'Privacy',
    recognitions: 11,
    by: by('Ervaring'),
  }),
  makeArchivedCard('wait', {
    title: 'Families wait too long',
    body: 'Nobody tells them whose turn it is.',
    language: 'en',
    theme: 'Wachttijd',
    by: by('Onderwijs'),
  }),
  makeArchivedCard('kerk', {
    title: 'In de kerk hoor ik het eerder',
    body: 'Wie mag ik daarover vertrouwen?',
    theme: 'Privacy',
    recognitions: 1,
    by: by(few),
  }),
]

const kinds = ['issue', 'issue', 'dilemma', 'issue', 'direction', 'dilemma', 'direction'] as const

/** Ordinary cards, of each session others, so that there is something to count. */
function filling(nth: number): readonly ArchivedCard[] {
  return Array.from({ length: 20 + nth * 3 }, (_, at) => {
    const kind = kinds[(at * 3 + nth) % kinds.length] ?? 'issue'
    const perspective = perspectives[(at * at + nth) % perspectives.length] ?? ''
    return makeArchivedCard(`k${nth}x${at}`, {
      kind,
      title: `Wat wij zagen, nummer ${at + 1} van bijeenkomst ${nth + 1}`,
      body: at % 4 === 0 ? 'Ouders vragen mij wat de school al weet, en ik weet niet wat ik mag zeggen.' : '',
      options:
        kind === 'dilemma'
          ? [
              { id: 'a', text: 'Wachten tot iedereen er is', loss: 'Tijd' },
              { id: 'b', text: 'Alvast beginnen', loss: '' },
            ]
          : [],
      theme: themes[(at * 2 + nth * at) % themes.length] ?? null,
      variant: kind === 'direction' && at % 2 === 0 ? 'takeaway' : null,
      recognitions: (at * 5) % 9,
      by: by(perspective),
    })
  })
}
