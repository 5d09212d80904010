/** Words typed into the page that the server wrote, before our script came. Taken over once. */
export function takeEarlyWords(): { readonly words: string; readonly focused: boolean } | null {
  const field = document.getElementById('early-draft')
  if (!(field instanceof HTMLTextAreaElement)) return null
  const taken = { words: field.value, focused: document.activeElement === field }
  field.remove()
  return taken
}
