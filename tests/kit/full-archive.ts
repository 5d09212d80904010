/** A session with something of everything in it, and words that try to be more than words. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import { makeArchived, makeArchivedCard, makeArchivedNote } from './archived.ts'

const by = (perspective: string, name: string | null = null) => ({ name, perspective, role: 'participant' as const })

export const fullArchive = (changes: Partial<ArchivedSession> = {}): ArchivedSession =>
  makeArchived({
    edition: 2,
    session: {
      id: 'monday',
      number: 3,
      subject: 'Regie & “zorg”: wie beslist?',
      date: '2026-11-30',
      start: '13:30',
      language: 'nl',
    },
    cards: [
      makeArchivedCard('kwestie', {
        title: '=1+1 <b>vet</b> & "aangehaald"',
        body: 'Eerste regel\nTweede regel; met komma, en | streep',
        by: by('Wijkteam', 'Noor'),
        theme: 'Vertrouwen',
        cluster: 'groep',
        recognitions: 4,
        opinions: { agree: 4, disagree: 2, pass: 1 },
      }),
      makeArchivedCard('dilemma', {
        kind: 'dilemma',
        title: 'Delen of beschermen?',
        options: [
          { id: 'a', text: 'Met de huisarts delen', loss: 'Wat het gezin mij gaf.' },
          { id: 'b', text: 'Het bij mij houden', loss: 'Tijd' },
        ],
        chafes: 'Niemand zegt mij wat ik mag.',
        by: by('Ervaring'),
        behalf: true,
      }),
      makeArchivedCard('richting', {
        kind: 'direction',
        title: 'Make an agreement first\u0000\u0007',
        variant: 'tryout',
        language: 'en',
        by: by('Beleid'),
      }),
      makeArchivedCard('later', { title: '-nog eens kijken', parked: true }),
    ],
    notes: [
      makeArchivedNote('vraag', 'dilemma', { kind: 'question', text: '+ Mag dat?', asks: true, by: by('Wonen') }),
      makeArchivedNote('duiding', 'dilemma', {
        layer: 'expert',
        kind: 'source',
        text: 'Delen is een gesprek.',
        knowledge: ['practice', 'research'],
        part: 'chafes',
        quote: 'Niemand',
        answers: 'vraag',
        later: '2026-12-04',
        by: { name: null, perspective: 'Recht', role: 'expert' },
      }),
    ],
    links: [
      { id: 'l1', from: 'richting', to: 'dilemma', relation: 'answers' },
      { id: 'l2', from: 'dilemma', to: 'kwestie', relation: 'concerns' },
    ],
    clusters: [{ id: 'groep', title: 'Samen' }],
    results: [
      {
        id: 'stippen',
        phase: 'inbrengen',
        card: null,
        result: { kind: 'vote', cards: { kwestie: 7, dilemma: 3 }, voters: 6 },
      },
      {
        id: 'plaats',
        phase: null,
        card: 'dilemma',
        result: {
          kind: 'stance',
          dots: Array.from({ length: 5 }, () => ({ at: [0.5, 0.5], perspective: null })),
          because: ['Het gaat om het kind.'],
          leaning: { to: [3, 1], between: 1 },
          few: false,
          groups: [],
        },
      },
    ],
    format: {
      phases: [
        {
          id: 'inbrengen',
          title: { nl: 'Inbrengen', en: 'Bring' },
          minutes: 15,
          visibility: 'named',
          grouping: 'plenary',
          startedAt: Date.UTC(2026, 10, 30, 13, 30),
          endedAt: Date.UTC(2026, 10, 30, 13, 50),
        },
      ],
    },
    gone: [{ id: 'weg', is: 'card', why: 'withdrawn' }],
    chosen: ['dilemma'],
    yield: {
      report: 'We kozen voor een gesprek.',
      insights: [],
      directions: ['richting'],
      questions: [],
      tries: [{ card: 'richting', until: '2027-01-15' }],
    },
    provenance: {
      audience: 'session',
      consents: { takePart: 12, named: 5, research: 7 },
      checked: { on: '2026-12-01', role: 'coordinator', cards: 4, notes: 2, found: 1, left: 0 },
      closedOn: '2026-11-30',
      archivedOn: '2026-12-01',
      erasures: [],
      imported: null,
    },
    ...changes,
  })
