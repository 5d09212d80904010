import { describe, expect, test } from 'vitest'
import { makeArchived, makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'
import { entriesOf } from './entries.ts'

const by = (perspective: string) => ({ name: 'Els', perspective, role: 'participant' as const })

describe('of an archive the library finds', () => {
  const archive = makeArchived({
    present: {
      people: 15,
      roles: [],
      perspectives: [
        { name: 'Wonen', people: 8 },
        { name: 'Zorg', people: 7 },
      ],
    },
    cards: [
      makeArchivedCard('issue', {
        title: 'De wachtlijst',
        body: 'Twee jaar.',
        chafes: 'Niemand belt.',
        theme: 'Wonen',
        by: by('Wonen'),
        recognitions: 4,
      }),
      makeArchivedCard('dilemma', {
        kind: 'dilemma',
        options: [
          { id: 'a', text: 'Wachten', loss: 'Tijd' },
          { id: 'b', text: 'Weggaan', loss: '' },
        ],
      }),
      makeArchivedCard('answer', { kind: 'direction', by: by('Beleid') }),
      makeArchivedCard('loose', { kind: 'direction', variant: 'tryout' }),
      makeArchivedCard('along', { kind: 'direction', variant: 'takeaway' }),
    ],
    notes: [
      makeArchivedNote('said', 'issue', { text: 'Bij ons ook.', source: 'Jaarverslag' }),
      makeArchivedNote('expert', 'issue', {
        layer: 'expert',
        text: 'Dit is onderzocht.',
        quote: 'Twee jaar',
        source: 'Rapport',
        by: by('Zorg'),
      }),
    ],
    links: [
      { id: 'l1', from: 'answer', to: 'dilemma', relation: 'answers' },
      { id: 'l2', from: 'loose', to: 'answer', relation: 'answers' },
      { id: 'l3', from: 'dilemma', to: 'issue', relation: 'concerns' },
    ],
  })
  const entries = entriesOf(archive, 'east')
  const of = (id: string) => entries.find(({ entity }) => entity === id)

  test('each card with its words, what the room said below it, and its sides', () => {
    expect(of('issue')).toEqual({
      session: 'monday',
      atelier: 'east',
      entity: 'issue',
      card: 'issue',
      kind: 'issue',
      title: 'De wachtlijst',
      text: 'Twee jaar.\nNiemand belt.\nBij ons ook.\nJaarverslag',
      sides: [],
      perspective: 'Wonen',
      theme: 'Wonen',
      taken: false,
      answering: false,
      date: '2026-11-30',
      recognitions: 4,
      links: 1,
      annotations: 1,
      audience: 'atelier',
      people: 8,
    })
    expect(of('dilemma')).toMatchObject({ sides: ['Wachten\nTijd', 'Weggaan'], links: 2 })
  })

  test('each annotation by itself, in the thread of its card', () => {
    expect(of('expert')).toMatchObject({
      card: 'issue',
      kind: 'annotation',
      title: 'De wachtlijst',
      text: 'Dit is onderzocht.\nTwee jaar\nRapport',
      perspective: 'Zorg',
      theme: 'Wonen',
      people: 7,
    })
    expect(entries.map(({ entity }) => entity)).not.toContain('said')
  })

  test('what was taken along and what is tried, and what answers an issue or a dilemma', () => {
    const taken = entries.filter((entry) => entry.taken).map(({ entity }) => entity)
    const answering = entries.filter((entry) => entry.answering).map(({ entity }) => entity)
    expect([taken, answering]).toEqual([['loose', 'along'], ['answer']])
  })

  test('nobody’s name', () => {
    expect(JSON.stringify(entries)).not.toContain('Els')
  })
})

describe('how many of a perspective were there is told', () => {
  const peopleOf = (people: number | null, ...groups: readonly (readonly [string, number | null])[]) => {
    const perspectives = groups.map(([name, many]) => ({ name, people: many }))
    const cards = groups.map(([name]) => makeArchivedCard(name, { by: by(name) }))
    const archive = makeArchived({ present: { people, roles: [], perspectives }, cards })
    return Object.fromEntries(entriesOf(archive, 'west').map((entry) => [entry.entity, entry.people]))
  }

  test('only of five and more', () => {
    expect(peopleOf(null, ['Wonen', 5], ['Zorg', 4], ['Beleid', null])).toEqual({ Wonen: 5, Zorg: null, Beleid: null })
  })

  test('not where the few others are what is left of all; then the smallest goes with them', () => {
    expect(peopleOf(16, ['Wonen', 8], ['Zorg', 6], ['Beleid', null])).toEqual({ Wonen: 8, Zorg: null, Beleid: null })
    expect(peopleOf(19, ['Wonen', 8], ['Zorg', 6], ['Beleid', null])).toEqual({ Wonen: 8, Zorg: 6, Beleid: null })
    expect(peopleOf(14, ['Wonen', 8], ['Zorg', 6])).toEqual({ Wonen: 8, Zorg: 6 })
    expect(peopleOf(6, ['Wonen', 5], ['Zorg', null])).toEqual({ Wonen: null, Zorg: null })
  })
})
