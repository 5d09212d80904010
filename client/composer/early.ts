/** The form that the server wrote into the page, for as long as our script is on its way. */

const formIn = (): HTMLElement | null => document.getElementById('early')

interface Early {
  readonly words: string
  readonly focused: boolean
  /** Whether it says that a card was placed by it just now. */
  readonly placed: boolean
}

/** What was typed there before the composer came, and what it said. Taken over once; the form goes. */
export function takeEarly(): Early | null {
  const field = document.getElementById('early-draft')
  if (!(field instanceof HTMLTextAreaElement)) return null
  const placed = document.querySelector('#early [role="status"]') !== null
  const taken = { words: field.value, focused: document.activeElement === field, placed }
  dropEarlyForm()
  return taken
}

/** What the form stood in for is there. */
export function dropEarlyForm(): void {
  formIn()?.remove()
}
