/** Saying something of one's own doing aloud, at once. Whoever is on the page listens; see Announcer. */

type Listener = (words: string) => void

const listeners = new Set<Listener>()

export function speak(words: string): void {
  for (const listener of listeners) listener(words)
}

export function onSpeak(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
