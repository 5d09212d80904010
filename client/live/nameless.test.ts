import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { Problem } from '#shared/commands/problem.ts'
import { createNamelessBook, type NamelessBook } from './nameless.ts'

const thing = (title: string): WholeThing => ({
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
})

interface Asked {
  readonly path: string
  readonly init: RequestInit
  readonly sent: string
  readonly body: Record<string, unknown>
}

let asked: Asked[]
/** What the server answers, by path; a function may answer differently each time, or lose the line. */
let answers: Record<string, () => [status: number, answer: unknown]>
let book: NamelessBook
let tickets: number

const done = (): [number, unknown] => [200, { done: true }]
const problem = (code: string) => (): [number, unknown] => [409, { code }]
const lost = (): never => {
  throw new TypeError('no line')
}
const to = (path: string): Asked[] => asked.filter((one) => one.path.startsWith(path))
const brought = () => book.store.getState().brought

beforeEach(() => {
  localStorage.clear()
  asked = []
  tickets = 0
  answers = {
    '/api/sessions/s1/tickets': () => [
      200,
      { tickets: [`ticket ${(tickets += 1)}`, `ticket ${(tickets += 1)}`], possible: 7 },
    ],
    '/api/nameless': done,
    '/api/nameless/een': done,
  }
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const sent = init.body as string
    asked.push({ path, init, sent, body: JSON.parse(sent) as Record<string, unknown> })
    const [status, answer] = (answers[path] ?? lost)()
    return new Response(JSON.stringify(answer), { status })
  })
  book = createNamelessBook('s1', localStorage)
})
afterEach(() => vi.unstubAllGlobals())

describe('bringing without a name', () => {
  test('takes tickets when the phase comes, once, and asks for none when one writes', async () => {
    await Promise.all([book.prepare({ id: 'p', most: 2 }), book.prepare({ id: 'p', most: 2 })])
    expect(to('/api/sessions')).toHaveLength(1)
    expect(book.store.getState().possible).toEqual({ phase: 'p', people: 7 })
    await book.bring('p', thing('Een'), 'een')
    expect(to('/api/sessions')).toHaveLength(1)
    expect(to('/api/nameless')[0]?.body).toMatchObject({ ticket: 'ticket 1', id: 'een' })
  })

  test('goes without a cookie, and every short text is as long on the wire', async () => {
    await book.bring('p', thing('Kort'), 'een')
    await book.bring('p', thing('Lang '.repeat(150)), 'twee')
    const sent = to('/api/nameless')
    expect(sent.map(({ init }) => init.credentials)).toEqual(['omit', 'omit'])
    expect(sent.map((one) => new TextEncoder().encode(one.sent).length)).toEqual([4096, 4096])
    // Asking for tickets does say who asks.
    expect(to('/api/sessions').map(({ init }) => init.credentials)).toEqual(['same-origin'])
  })

  test('sends a hash of the secret, which itself stays here', async () => {
    await book.bring('p', thing('Een'), 'een')
    const secret = brought()[0]?.secret ?? ''
    const [sent] = to('/api/nameless')
    expect(sent?.body['secretHash']).toBe(createHash('sha256').update(secret).digest('hex'))
    expect(sent?.sent).not.toContain(secret)
  })

  test('who heard no answer tries again with the same ticket, id and secret', async () => {
    answers['/api/nameless'] = lost
    await expect(book.bring('p', thing('Een'), 'een')).rejects.toEqual(new Problem('not-stored'))
    expect(brought()).toMatchObject([{ id: 'een', state: 'sent' }])
    answers['/api/nameless'] = done
    // As after a reload: what was tried is on the device.
    book = createNamelessBook('s1', localStorage)
    await book.bring('p', thing('Een'), 'een')
    const [first, second] = to('/api/nameless')
    expect(second?.body).toEqual(first?.body)
    expect(brought()).toMatchObject([{ id: 'een', state: 'came' }])
  })

  test('words that were changed between two tries are not lost when the first came after all', async () => {
    answers['/api/nameless'] = lost
    await expect(book.bring('p', thing('Een'), 'een')).rejects.toThrow(Problem)
    answers['/api/nameless'] = done
    await book.bring('p', thing('Beter'), 'een')
    expect(to('/api/nameless/een')[0]?.body).toMatchObject({ thing: thing('Beter') })
    expect(brought()).toMatchObject([{ thing: thing('Beter'), state: 'came' }])
  })

  test('a ticket that another page used is left, and the next one tried', async () => {
    const uses = [problem('used'), done]
    answers['/api/nameless'] = () => (uses.shift() ?? done)()
    await book.bring('p', thing('Een'), 'een')
    expect(to('/api/nameless').map(({ body }) => body['ticket'])).toEqual(['ticket 1', 'ticket 2'])
    expect(brought()).toMatchObject([{ ticket: 'ticket 2', state: 'came' }])
  })

  test('what the phase does not ask for is refused, nothing is kept of it, and the ticket is good for something else', async () => {
    answers['/api/nameless'] = problem('phase')
    await expect(book.bring('p', thing('Een'), 'een')).rejects.toEqual(new Problem('phase'))
    expect(brought()).toEqual([])
    answers['/api/nameless'] = done
    await book.bring('p', thing('Twee'), 'twee')
    expect(to('/api/nameless').map(({ body }) => body['ticket'])).toEqual(['ticket 1', 'ticket 1'])
  })

  test('with too few people it says so, and asks again when somebody may have come', async () => {
    answers['/api/sessions/s1/tickets'] = problem('few')
    await book.prepare({ id: 'p', most: null })
    expect(book.store.getState().refused).toEqual({ phase: 'p', code: 'few' })
    await expect(book.bring('p', thing('Een'), 'een')).rejects.toEqual(new Problem('few'))
    expect(to('/api/nameless')).toEqual([])
  })

  test('no more is brought than the phase asks for, though there are tickets; what was taken back does not count', async () => {
    await book.prepare({ id: 'p', most: 1 })
    await book.bring('p', thing('Een'), 'een')
    await expect(book.bring('p', thing('Twee'), 'twee')).rejects.toEqual(new Problem('enough'))
    await book.takeBack('een')
    await book.bring('p', thing('Twee'), 'twee')
    expect(brought().map(({ id, state }) => [id, state])).toEqual([
      ['een', 'back'],
      ['twee', 'came'],
    ])
  })

  test('one changes one’s words and takes them back with the secret, without a cookie', async () => {
    await book.bring('p', thing('Een'), 'een')
    const { secret } = brought()[0] ?? {}
    await book.change('een', thing('Beter'))
    await book.takeBack('een')
    const changes = to('/api/nameless/een')
    expect(changes.map(({ body }) => body['thing'])).toEqual([thing('Beter'), null])
    for (const { body, init, sent } of changes) {
      expect(body).toMatchObject({ session: 's1', secret })
      expect(init.credentials).toBe('omit')
      expect(sent).toHaveLength(4096)
    }
  })

  test('the words of what was taken back leave the device; that it was taken back stays known', async () => {
    await book.bring('p', thing('Kanariewoorden'), 'een')
    await book.takeBack('een')
    expect(brought()).toMatchObject([{ id: 'een', state: 'back', under: null }])
    expect(JSON.stringify([brought(), localStorage.getItem('inbreng.nameless.s1')])).not.toContain('Kanariewoorden')
  })

  test('what an earlier version left of what was taken back goes when the page opens', () => {
    const sent = { id: 'een', secret: 'geheim', ticket: 'kaartje', phase: 'p' }
    const note = { is: 'note', card: 'k1', kind: 'experience', variant: null, text: 'Kanariewoorden', source: null }
    const before = { brought: [{ ...sent, thing: note, state: 'back' }], tickets: {} }
    localStorage.setItem('inbreng.nameless.s1', JSON.stringify(before))
    book = createNamelessBook('s1', localStorage)
    expect(brought()).toEqual([{ ...sent, state: 'back', under: 'k1' }])
    expect(localStorage.getItem('inbreng.nameless.s1')).not.toContain('Kanariewoorden')
  })

  test('another page of this device forgets them as well', async () => {
    await book.bring('p', thing('Kanariewoorden'), 'een')
    const other = createNamelessBook('s1', localStorage)
    await book.takeBack('een')
    other.reread('inbreng.nameless.s1')
    expect(JSON.stringify(other.store.getState().brought)).not.toContain('Kanariewoorden')
  })

  test('what was taken back is not said to have come when it is sent once more', async () => {
    answers['/api/nameless'] = lost
    await expect(book.bring('p', thing('Een'), 'een')).rejects.toThrow(Problem)
    await book.takeBack('een')
    answers['/api/nameless'] = done
    answers['/api/nameless/een'] = problem('over')
    await expect(book.bring('p', thing('Een'), 'een')).rejects.toEqual(new Problem('over'))
  })

  test('nothing is lost where nothing can be kept: it goes as long as the page lives', async () => {
    book = createNamelessBook('s1', null)
    await book.bring('p', thing('Een'), 'een')
    await book.takeBack('een')
    expect(brought()).toMatchObject([{ id: 'een', state: 'back' }])
  })
})
