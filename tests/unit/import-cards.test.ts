import { describe, expect, test } from 'vitest'
import { csvOf } from '#server/exchange/csv-out.ts'
import { file, readWell, wrongIn } from '#tests/kit/brought.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'

describe('cards as CSV', () => {
  test('are read with as little as a kind and a title, in either language', async () => {
    const { cards } = await readWell(
      file('kaarten.csv', 'soort;titel;tekst', 'Kwestie;Een;', 'dilemma;Twee;"Met', 'regels"', 'RICHTING;;Drie'),
    )
    expect(cards.map(({ kind, title, body }) => [kind, title, body])).toEqual([
      ['issue', 'Een', ''],
      ['dilemma', 'Twee', 'Met\nregels'],
      ['direction', '', 'Drie'],
    ])
  })

  test('come with links and notes under new ids, into the session that they say they are from', async () => {
    const content = await readWell(
      file(
        'kaarten.csv',
        'id,kind,title,session,date,language',
        '1,issue,Een,Over wonen,2026-05-04,nl',
        '2,direction,Twee,,,nl',
      ),
      file('verbindingen.csv', 'van,verbinding,naar', '2,antwoordt op,1'),
      file('bijdragen.csv', 'kaart,soort,tekst,kennis', '1,ervaring,Dat ken ik.,Ervaringskennis; Kennis uit onderzoek'),
    )
    const [one, two] = content.cards
    expect(content.session).toMatchObject({ subject: 'Over wonen', date: '2026-05-04', language: 'nl' })
    expect(one?.id).toMatch(/^\w{16}$/)
    expect(content.links).toMatchObject([{ from: two?.id, to: one?.id, relation: 'answers' }])
    expect(content.notes).toMatchObject([{ card: one?.id, kind: 'experience', knowledge: ['lived', 'research'] }])
    expect(content.provenance.imported).toEqual({ from: 'csv', licence: null })
  })

  test('take no name over: nobody here heard whether it may stand', async () => {
    const { cards } = await readWell(file('kaarten.csv', 'kind,title,name,perspective', 'issue,Een,Noor,Wonen'))
    expect(cards[0]?.by).toEqual({ name: null, perspective: 'Wonen', role: null })
  })

  test.each(['nl', 'en'] as const)('that we wrote ourselves in %s are read as they were', async (language) => {
    const before = fullArchive()
    const content = { ...before, session: { ...before.session, language } }
    const parts = (['cards', 'links', 'notes'] as const).map((part) => ({
      name: `${part}.csv`,
      text: csvOf(content, part),
    }))
    const after = await readWell(...parts)
    const told = ({ cards, notes, links }: typeof after) => ({
      cards: cards.map(
        ({
          kind,
          variant,
          title,
          body,
          chafes,
          options,
          theme,
          language: tongue,
          parked,
          recognitions,
          opinions,
          by,
        }) => ({
          ...{ kind, variant, title, body, chafes, theme, tongue, parked, recognitions, opinions },
          perspective: by.perspective,
          options: options.map(({ text, loss }) => [text, loss]),
        }),
      ),
      notes: notes.map(({ kind, layer, text, knowledge, source, quote, part, asks, later }) => ({
        ...{ kind, layer, text, knowledge, source, quote, part, asks, later },
      })),
      links: links.map(({ relation }) => relation),
    })
    const readable = {
      ...content,
      cards: content.cards.map((card) => ({ ...card, title: card.title.replaceAll(/\p{Cc}/gu, '') })),
    }
    expect(told(after)).toEqual(told(readable))
    expect(after.session).toMatchObject({ subject: content.session.subject, date: content.session.date })
    expect(after.provenance.audience).toBe('session')
    expect(after.chosen).toEqual([after.cards[1]?.id])
  })
})

describe('cards as CSV that are broken say which line and why:', () => {
  const cards = file('kaarten.csv', 'id,kind,title', 'a,issue,Een', 'b,dilemma,Twee')
  const card = (...rows: readonly string[]) => file('kaarten.csv', 'id,kind,title,theme,recognised', ...rows)

  test.each([
    ['a kind that is none', card('a,issue,"Een', 'regel",,', 'b,probleem,Twee,,'), 'kaarten.csv:4 value kind'],
    ['no kind', card('a,,Een,,'), 'kaarten.csv:2 missing kind'],
    ['no words', card('a,issue,,,'), 'kaarten.csv:2 missing title'],
    ['one id twice', card('a,issue,Een,,', 'a,issue,Twee,,'), 'kaarten.csv:3 twice id'],
    ['a number that is none', card('a,issue,Een,,veel'), 'kaarten.csv:2 value recognised'],
    ['a word that is too long', card(`a,issue,Een,${'x'.repeat(81)},`), 'kaarten.csv:2 too-long cards.theme'],
    [
      'more recognitions than fit',
      card('a,issue,Een,,60000', 'b,issue,Twee,,1'),
      'kaarten.csv:3 too-many cards.recognitions',
    ],
  ])('%s', async (_what, broken, told) => {
    expect(await wrongIn(broken)).toEqual([told])
  })

  test.each([
    ['a card that is not there', 'a,answers,z', 'links.csv:2 nowhere links.to'],
    ['a dilemma that is solved', 'a,answers,b', 'links.csv:2 not-fitting links.relation'],
    ['a relation that is none', 'a,lost op,b', 'links.csv:2 value relation'],
  ])('a link: %s', async (_what, row, told) => {
    expect(await wrongIn(cards, file('links.csv', 'from,relation,to', row))).toEqual([told])
  })

  test.each([
    ['an argument against an issue', 'a,objection,Nee', 'notes.csv:2 not-fitting notes.kind'],
    ['under nothing', 'z,value,Rust', 'notes.csv:2 nowhere notes.card'],
    ['without words', 'a,value,', 'notes.csv:2 missing text'],
  ])('a note: %s', async (_what, row, told) => {
    expect(await wrongIn(cards, file('notes.csv', 'card,kind,text', row))).toEqual([told])
  })

  test('[P36] a citizen number, wherever it stands', async () => {
    const told = async (column: string): Promise<readonly string[]> =>
      wrongIn(file('kaarten.csv', `kind,title,${column}`, 'issue,Een,', 'issue,Twee,BSN 123456782'))
    expect(await told('theme')).toEqual(['kaarten.csv:3 personal cards.theme'])
    expect(await told('perspective')).toEqual(['kaarten.csv:3 personal cards.by.perspective'])
    expect(await told('option1')).toEqual(['kaarten.csv:3 personal cards.options.text'])
    expect(await told('cluster')).toEqual(['kaarten.csv:3 personal clusters.title'])
    expect(await told('table')).toEqual(['kaarten.csv:3 personal tables.name'])
    expect(await wrongIn(cards, file('notes.csv', 'card,kind,text', 'a,value,BSN 123456782'))).toEqual([
      'notes.csv:2 personal notes.text',
    ])
    expect(await wrongIn(file('BSN 123456782.csv', 'kind,title', 'issue,Een'))).toEqual([
      'BSN 123456782.csv:- personal session.subject',
    ])
  })

  test('files that are nothing of ours, or too much at once', async () => {
    expect(await wrongIn(file('lijst.csv', 'naam,bedrag', 'a,1'))).toEqual(['lijst.csv:- unknown-file -'])
    expect(await wrongIn(cards, { ...cards, name: 'nog.csv' })).toEqual(['nog.csv:- several -'])
  })
})
