/** Taking along what is kept of me, as a file or on paper; nothing of it goes anywhere else. */

import { dayOf } from '#client/pages/when.ts'

export function takeAlong(words: string, kind: 'json' | 'txt'): void {
  const file = new Blob([words], { type: kind === 'json' ? 'application/json' : 'text/plain;charset=utf-8' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `inbreng-${dayOf(new Date())}.${kind}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** On paper too: also what is folded in. */
export function printAll(): void {
  for (const folded of document.querySelectorAll('details')) folded.open = true
  print()
}
