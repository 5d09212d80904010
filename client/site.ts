/** The address to give to others: of a page open on the server's own computer, not its own. */

const isOwnComputer = (name: string): boolean => name === 'localhost' || name.startsWith('127.') || name === '[::1]'

/** `told` is what the server says; this page's own address serves wherever others can reach it too. */
export function siteFor(told: string | null): URL {
  return new URL(told !== null && isOwnComputer(location.hostname) ? told : location.origin)
}
