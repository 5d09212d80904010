import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { LateOops } from './LateOops.tsx'

vi.mock('./Oops.tsx', () => {
  throw new Error('there is no line')
})
afterEach(cleanup)

test('where even the page that says what is wrong cannot be loaded, one is told, and can try again', async () => {
  const again = vi.fn<() => void>()
  render(<LateOops is="no-line" onAgain={again} />)
  expect((await screen.findByRole('heading')).textContent).toBe('Even geen verbinding')
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(again).toHaveBeenCalledOnce()
})
