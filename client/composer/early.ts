/** The form that the server wrote into the page, for as long as our script is on its way. */

const formIn = (): HTMLElement | null => document.getElementById('early')

/** Words typed there before the composer came. Taken over once; the form goes. */
export function takeEarlyWords(): { readonly words: string; readonly focused: boolean } | null {
  const field = document.getElementById('early-draft')
  if (!(field instanceof HTMLTextAreaElement)) return null
  const taken = { words: field.value, focused: document.activeElement === field }
  dropEarlyForm()
  return taken
}

/** What the form stood in for is there. */
export function dropEarlyForm(): void {
  formIn()?.remove()
}
