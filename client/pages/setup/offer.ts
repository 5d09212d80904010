/** Gives somebody a text as a file to keep. */

export function offer(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(name)
  link.click()
  // The browser has taken it over by then; without this it stays in memory as long as the page is there.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Without what some system does not take in a name. */
const fileName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-').slice(-120)
