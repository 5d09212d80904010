import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { erasingWords } from '#shared/language/erasing.ts'
import { allWords, sayer } from '#shared/language/say.ts'
import { EraseDialog, type EraseDialogProps } from './EraseDialog.tsx'

interface Sent {
  readonly url: string
  readonly body: unknown
}

let sent: Sent[]
let answer: () => Response
beforeEach(() => {
  sent = []
  answer = () => Response.json({ done: true, erasure: 'erasure1' })
  vi.stubGlobal('fetch', (url: string, { body }: { body: string }) => {
    sent.push({ url, body: JSON.parse(body) })
    return Promise.resolve(answer())
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const done = vi.fn<EraseDialogProps['onDone']>()
function open(changes: Partial<EraseDialogProps> = {}): void {
  done.mockClear()
  render(
    <EraseDialog
      session="session1"
      what="card"
      entity="card1"
      own={false}
      onDone={done}
      onClose={() => {}}
      {...changes}
    />,
  )
}

const nl = sayer({ ...allWords, ...erasingWords })('nl')
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))
const title = (): string | null => screen.getByRole('heading').textContent

test('it says what goes and that it cannot be undone, and asks why before anything is sent', () => {
  open()
  expect(title()).toBe(nl('erase.title.card'))
  for (const key of ['erase.goes.card', 'erase.carried', 'erase.everywhere', 'erase.for-good'] as const) {
    expect(screen.getByText(nl(key))).toBeDefined()
  }
  expect(screen.getAllByRole('radio')).toHaveLength(5)
  expect(sent).toEqual([])
})

test('it says that a report is not searched, where there is one; of one’s own and to who asks it says nothing', () => {
  open({ report: 'elsewhere' })
  expect(screen.getByText(nl('erase.report'))).toBeDefined()
  expect(screen.getByText(nl('erase.report.elsewhere'))).toBeDefined()
  cleanup()
  open({ report: { words: 'Het verslag', language: 'nl' }, what: 'person' })
  expect(screen.getByText(nl('erase.report.person'))).toBeDefined()
  expect(screen.getByText('Het verslag')).toBeDefined()
  cleanup()
  const others = [{ report: null }, { own: true }, { asks: true }, { what: 'session' }] as const
  for (const changes of others) {
    open({ report: 'elsewhere', ...changes })
    expect(screen.queryByText(nl('erase.report'))).toBeNull()
    cleanup()
  }
})

test('it removes with the reason that was chosen, once, and then says so', async () => {
  open()
  fireEvent.click(screen.getByRole('radio', { name: nl('erase.why.recognisable') }))
  press(nl('erase.do'))
  press(nl('erase.do'))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  const input = { session: 'session1', what: 'card', entity: 'card1', reason: 'recognisable' }
  expect(sent).toEqual([{ url: '/api/sessions/session1/erase', body: input }])
})

test('whoever may no longer do it by themselves is offered to ask, with the reason they chose', async () => {
  answer = () => Response.json({ code: 'closed' }, { status: 409 })
  open({ own: true })
  fireEvent.click(screen.getByRole('radio', { name: nl('erase.why.wrong') }))
  press(nl('erase.do'))
  await waitFor(() => expect(title()).toBe(nl('erase.ask-title.card')))
  expect(screen.getByText(nl('erase.ask-closed'))).toBeDefined()
  answer = () => Response.json({ done: true })
  press(nl('erase.ask-do'))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(sent[1]).toEqual({
    url: '/api/sessions/session1/erase/ask',
    body: { session: 'session1', entity: 'card1', reason: 'wrong' },
  })
})

test('what went wrong stands there, and it can be tried again', async () => {
  answer = () => Response.json({ code: 'not-stored' }, { status: 503 })
  open()
  press(nl('erase.do'))
  expect((await screen.findByRole('alert')).textContent).toBe(nl('problem.not-stored'))
  expect(done).not.toHaveBeenCalled()
  answer = () => Response.json({ done: true, erasure: 'erasure1' })
  press(nl('erase.do'))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
})

test('it says which one it is about, in its own words', () => {
  open({ what: 'note', words: 'Dat ken ik van huis.' })
  expect(screen.getByText('Dat ken ik van huis.')).toBeDefined()
  expect(screen.getByText(nl('erase.goes.note'))).toBeDefined()
})

test('a whole session goes only once it is ticked which one, and says that it goes from where it was taken along to', async () => {
  open({ what: 'session', entity: 'session1', words: 'Regie bij complexe gezinnen' })
  expect(screen.getByText(nl('erase.carried.session'))).toBeDefined()
  const tick = screen.getByRole('checkbox', { name: nl('erase.sure', { subject: 'Regie bij complexe gezinnen' }) })
  press(nl('erase.do'))
  expect(sent).toEqual([])
  expect(screen.getByRole('alert').textContent).toBe(nl('erase.sure-first'))
  expect(document.activeElement).toBe(tick)
  expect(tick.getAttribute('aria-invalid')).toBe('true')
  fireEvent.click(tick)
  expect(screen.queryByRole('alert')).toBeNull()
  press(nl('erase.do'))
  await waitFor(() => expect(done).toHaveBeenCalledExactlyOnceWith('erased'))
  expect(sent).toEqual([
    {
      url: '/api/sessions/session1/erase',
      body: { session: 'session1', what: 'session', entity: 'session1', reason: 'asked' },
    },
  ])
})

test('asking for a whole session to go needs no tick, as somebody else decides', async () => {
  answer = () => Response.json({ done: true })
  open({ what: 'session', entity: 'session1', asks: true })
  expect(screen.queryByRole('checkbox')).toBeNull()
  press(nl('erase.ask-do'))
  await waitFor(() => expect(done).toHaveBeenCalledExactlyOnceWith('asked'))
})

test('of oneself it speaks to oneself', () => {
  open({ what: 'person', own: true })
  expect(title()).toBe(nl('erase.title.me'))
  expect(screen.getByText(nl('erase.goes.me'))).toBeDefined()
})
