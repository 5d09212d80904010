/** How much of what others do is read aloud; kept on this device. */

export const loudnesses = ['all', 'important', 'silent'] as const
export type Loudness = (typeof loudnesses)[number]

const key = 'inbreng.loudness'

export function readLoudness(): Loudness {
  try {
    const kept = localStorage.getItem(key)
    return loudnesses.find((one) => one === kept) ?? 'important'
  } catch {
    return 'important'
  }
}

export function keepLoudness(loudness: Loudness): void {
  try {
    localStorage.setItem(key, loudness)
  } catch {
    // Blocked: then it stays as it was.
  }
}
