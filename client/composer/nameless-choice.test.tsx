import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LiveProvider } from '#client/live/hooks.ts'
import { newId } from '#shared/id.ts'
import { boardOf } from '#tests/kit/board.ts'
import { makePhase, makeSession } from '#tests/kit/make.ts'
import { bookOf } from './book.ts'
import { Composer } from './Composer.tsx'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(cleanup)

const plan = [makePhase({ id: 'vrij', brings: ['issue'], visibility: 'named-or-anonymous' })]

/** Opens the page; called again it is as if it was loaded anew. */
function opener() {
  const id = newId()
  const { live } = boardOf({ id, plan, me: { person: 'anna', name: 'Anna' } })
  live.store.setState({ session: makeSession({ plan: JSON.stringify(plan) }), line: { state: 'live' } })
  return {
    open: (): void => {
      bookOf(id).keep()
      cleanup()
      render(
        <LiveProvider value={live}>
          <Composer />
        </LiveProvider>,
      )
    },
    empty: (): void => bookOf(id).empty('issue'),
  }
}

const choice = () => screen.findByRole<HTMLInputElement>('switch')
const write = (value: string): void => void fireEvent.change(screen.getByRole('textbox'), { target: { value } })

test('words that were to come without a name still are when the page is loaded anew', async () => {
  const { open } = opener()
  open()
  write('Ik durf dit niet hardop')
  fireEvent.click(await choice())
  open()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Ik durf dit niet hardop')
  expect((await choice()).checked).toBe(true)
})

test('the choice goes with its words: what is written next is chosen anew', async () => {
  const { open, empty } = opener()
  open()
  write('Ik durf dit niet hardop')
  fireEvent.click(await choice())
  empty()
  open()
  expect((await choice()).checked).toBe(false)
  write('Dit mag met mijn naam')
  open()
  expect((await choice()).checked).toBe(false)
})
