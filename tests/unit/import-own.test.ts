import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { archivedSession, canonical } from '#shared/archive/archived.ts'
import { lineOfPath } from '#server/exchange/json-lines.ts'
import { file, readWell, wrongIn } from '#tests/kit/brought.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'

const pretty = (content: unknown) => ({ name: 'archief.json', text: JSON.stringify(content, null, 2) })
const line = (content: unknown, words: string): number =>
  JSON.stringify(content, null, 2)
    .split('\n')
    .findIndex((each) => each.includes(words)) + 1

describe('an archive of ours', () => {
  test('comes in to the letter, however it is laid out', async () => {
    const content = fullArchive()
    expect(canonical(await readWell({ name: 'a.json', text: canonical(content) }))).toBe(canonical(content))
    expect(canonical(await readWell(pretty(content)))).toBe(canonical(content))
  })

  test('may hold what came to be in other ways than by making it: an argument under what is an issue by now', async () => {
    const content = fullArchive()
    const [card] = content.cards
    const moved = {
      ...content,
      cards: [...content.cards.filter(({ id }) => id !== 'richting'), { ...content.cards[2], kind: 'issue' as const }],
    }
    expect(card).toBeDefined()
    expect(await wrongIn(pretty(moved))).toEqual([])
  })

  test('of another version is refused, and so is what is none', async () => {
    const other = { ...fullArchive(), version: 9 }
    expect(await wrongIn(pretty(other))).toEqual([`archief.json:${line(other, '"version"')} version version`])
    expect(await wrongIn(pretty({ hallo: 1 }))).toEqual(['archief.json:1 value is'])
    expect(await wrongIn(file('archief.json', '{', '  "is": "inbreng-archive",', '  oeps', '}'))).toEqual([
      'archief.json:3 not-json -',
    ])
  })

  test('that is broken says on which line, at which field', async () => {
    const content = fullArchive()
    const long = { ...content, cards: content.cards.map((card) => ({ ...card, theme: 'x'.repeat(81) })) }
    const at = JSON.stringify(long, null, 2)
      .split('\n')
      .flatMap((each, nth) => (each.includes('"theme"') ? [nth + 1] : []))
    expect(await wrongIn(pretty(long))).toEqual(at.map((each) => `archief.json:${each} too-long cards.theme`))
    const strange = { ...content, extra: 1 }
    expect(await wrongIn(pretty(strange))).toEqual([`archief.json:${line(strange, '"extra"')} value extra`])
    const lost = { ...content, links: [{ id: 'l9', from: 'kwestie', to: 'nergens', relation: 'resembles' as const }] }
    expect(await wrongIn(pretty(lost))).toEqual([`archief.json:${line(lost, '"nergens"')} nowhere links.to`])
    const twice = { ...content, cards: [...content.cards, ...content.cards.slice(3)] }
    expect(await wrongIn(pretty(twice))).toHaveLength(1)
  })
})

describe('[P36] a citizen number', () => {
  const number = '123456782'

  test('in an archive of ours is refused where it stands, whichever text that is', async () => {
    const content = fullArchive({
      tables: [{ id: 'tafel', name: 'Tafel 1', prompt: 'Wat schuurt?' }],
      present: { people: 9, roles: [], perspectives: [{ name: 'Wijkteam', people: 9 }] },
    })
    const spots = textsOf(content).filter((path) => v.is(archivedSession, withWords(content, path, 'Hij zei 12')))
    expect(spots.length).toBeGreaterThan(30)
    for (const path of spots) {
      const words = `Haar BSN is ${number}`
      const field = path.filter((step) => typeof step === 'string').join('.')
      const brought = withWords(content, path, words)
      expect(await wrongIn(pretty(brought))).toEqual([`archief.json:${line(brought, words)} personal ${field}`])
    }
  })

  test('is refused where a card should be named, and an id that looks like one is not', async () => {
    const [stippen, ...others] = fullArchive().results
    const voted = (cards: Record<string, number>) =>
      fullArchive({
        results: [{ ...(stippen ?? raise()), result: { kind: 'vote', cards, voters: 6 } }, ...others],
      })
    const named = voted({ [`Haar BSN is ${number}`]: 7 })
    expect(await wrongIn(pretty(named))).toEqual([
      `archief.json:${line(named, '"cards": {')} personal results.result.cards`,
    ])
    expect(await wrongIn(pretty(voted({ [number]: 7 })))).toEqual([])
  })
})

/** Where in something a text stands. */
function textsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((one, nth) => textsOf(one, [...path, nth]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, held]) => textsOf(held, [...path, name]))
}

/** The same with other words at a place. */
function withWords(value: unknown, [step, ...rest]: readonly (string | number)[], words: string): unknown {
  if (step === undefined) return words
  if (Array.isArray(value))
    return value.map((one, nth) => (nth === step ? withWords(one, rest, words) : (one as unknown)))
  const held = value as Readonly<Record<string, unknown>>
  return { ...held, [step]: withWords(held[step], rest, words) }
}

function raise(): never {
  throw new Error('There is no ballot in it.')
}

test('a place in a text of JSON is found past strings that look like its signs', () => {
  const text = '{\n"a": "}\\"],{",\n"b": [1, {"c": [2]},\n {"d": {"e": "[",\n "f": 3}}]\n}'
  expect(lineOfPath(text, ['b', 2, 'd', 'f'])).toBe(5)
  expect(lineOfPath(text, ['b', 0])).toBe(3)
  expect(lineOfPath(text, ['b', 1, 'c', 0])).toBe(3)
  // What is not there is where it should have been.
  expect(lineOfPath(text, ['b', 2, 'x'])).toBe(4)
})
