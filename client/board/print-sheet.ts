/** Prints the sheet with the code alone: a dialog itself is not printed, and the board is not wanted here. */
export function printSheet(from: Element): void {
  const sheet = from.closest('.join-card')?.querySelector('.join-sheet')
  if (!sheet) return
  const copy = document.createElement('div')
  copy.className = 'printed-sheet'
  copy.dataset['theme'] = 'light'
  copy.append(sheet.cloneNode(true))
  document.body.append(copy)
  addEventListener('afterprint', () => copy.remove(), { once: true })
  print()
}
