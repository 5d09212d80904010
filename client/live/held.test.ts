import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HeldThing } from '#shared/commands/shapes.ts'
import { makeCard, makeInfo, makeNote } from '#tests/kit/make.ts'
import { createHeld } from './held.ts'
import { createLiveStore, type LiveStore } from './store.ts'

const held = (id: string, title: string): HeldThing => ({
  id,
  phase: 'schrijven',
  behalf: null,
  thing: {
    is: 'card',
    kind: 'issue',
    variant: null,
    title,
    body: '',
    options: [],
    chafes: '',
    language: 'nl',
    linkTo: [],
    theme: null,
  },
})

/** What the server has, as far as this device’s questions reach it. */
let kept: Map<string, HeldThing>
/** What becomes of each next question: it arrives, it arrives and its answer is lost, or it never arrives. */
let line: ('whole' | 'no answer' | 'gone')[]
/** Says no to what arrives. */
let refuses: string | null
let asked: string[]
let waited: number[]
let store: LiveStore

const open = () =>
  createHeld(store, {
    storage: localStorage,
    wait: async (ms) => {
      waited.push(ms)
    },
  })

const ids = () => store.getState().held.map(({ id }) => id)
const titles = () => [...kept.values()].map(({ thing }) => (thing.is === 'card' ? thing.title : thing.text))

function serve(path: string, body: HeldThing | null): unknown {
  if (refuses !== null) return { code: refuses }
  const [, back] = /held\/(\w+)\/back$/.exec(path) ?? []
  if (back !== undefined) kept.delete(back)
  else if (body === null) return { held: [...kept.values()] }
  else {
    const { id, phase, behalf, thing } = body
    kept.set(id, { id, phase, behalf, thing })
    return { where: 'held' }
  }
  return { done: true }
}

beforeEach(() => {
  localStorage.clear()
  kept = new Map()
  line = []
  refuses = null
  asked = []
  waited = []
  store = createLiveStore(makeInfo({ id: 's1' }))
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const how = line.shift() ?? 'whole'
    if (how === 'gone') throw new TypeError('no line')
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as HeldThing) : null
    if (body !== null) asked.push(body.id)
    const answer = serve(path, body)
    if (how === 'no answer') throw new TypeError('no line')
    return new Response(JSON.stringify(answer), { status: refuses === null ? 200 : 409 })
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('handing in', () => {
  test('what the server took waits, and is mine to see', async () => {
    expect(await open().handIn(held('een', 'De wachtlijst'))).toBe('held')
    expect([titles(), ids()]).toEqual([['De wachtlijst'], ['een']])
  })

  test('goes on by itself when the line comes back, under the same id', async () => {
    line = ['gone', 'no answer', 'whole']
    await open().handIn(held('een', 'De wachtlijst'))
    expect([asked, titles()]).toEqual([['een', 'een'], ['De wachtlijst']])
    expect(waited).toHaveLength(2)
  })

  test('gives up after a while, says so, and the next press sends the same thing', async () => {
    line = ['gone', 'gone', 'gone', 'no answer']
    const mine = open()
    await expect(mine.handIn(held('een', 'De wachtlijst'))).rejects.toMatchObject({ code: 'not-stored' })
    expect(ids()).toEqual([])
    await mine.handIn(held('twee', 'De wachtlijst'))
    expect([asked, ids(), titles()]).toEqual([['een', 'een'], ['een'], ['De wachtlijst']])
  })

  test('is one thing, also when the page came anew before the answer', async () => {
    line = ['no answer', 'no answer', 'no answer', 'no answer']
    await expect(open().handIn(held('een', 'De wachtlijst'))).rejects.toMatchObject({ code: 'not-stored' })
    store = createLiveStore(makeInfo({ id: 's1' }))
    await open().handIn(held('twee', 'De wachtlijst'))
    expect(titles()).toEqual(['De wachtlijst'])
    // What was answered is over: the same words again are another thing.
    await open().handIn(held('drie', 'De wachtlijst'))
    expect(titles()).toEqual(['De wachtlijst', 'De wachtlijst'])
  })

  test('is not asked again when the server said no', async () => {
    refuses = 'enough'
    await expect(open().handIn(held('een', 'De wachtlijst'))).rejects.toMatchObject({ code: 'enough' })
    expect([asked, waited, ids()]).toEqual([['een'], [], []])
    refuses = null
    await open().handIn(held('twee', 'De wachtlijst'))
    expect(asked).toEqual(['een', 'twee'])
  })

  test('again under its id changes what waits', async () => {
    const mine = open()
    await mine.handIn(held('een', 'Eerst dit'))
    await mine.handIn(held('een', 'Toch dat'))
    expect([titles(), ids()]).toEqual([['Toch dat'], ['een']])
  })
})

describe('what waits of mine', () => {
  test('is asked of the server, and goes when I take it back', async () => {
    kept.set('een', held('een', 'Van mijn telefoon'))
    const mine = open()
    await mine.refresh()
    expect(ids()).toEqual(['een'])
    line = ['gone', 'whole']
    await mine.takeBack('een')
    expect([ids(), kept.size]).toEqual([[], 0])
  })

  test('stays when it could not be taken back', async () => {
    const mine = open()
    await mine.handIn(held('een', 'Te laat'))
    refuses = 'over'
    await expect(mine.takeBack('een')).rejects.toMatchObject({ code: 'over' })
    expect(ids()).toEqual(['een'])
  })

  test('goes as soon as it lies on the board', async () => {
    const mine = open()
    await mine.handIn(held('een', 'De wachtlijst'))
    const note = { is: 'note', card: 'kaart', kind: 'question', variant: null, text: 'Wie?', source: null } as const
    await mine.handIn({ ...held('twee', ''), thing: note })
    store.setState({ cards: { een: makeCard('een') } })
    expect(ids()).toEqual(['twee'])
    store.setState({ notes: { kaart: [makeNote('twee', { card: 'kaart' })] } })
    expect(ids()).toEqual([])
    // Told by a list that is older than the board.
    await mine.refresh()
    expect(ids()).toEqual([])
  })
})
