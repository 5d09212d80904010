const first = Date.UTC(2000, 0, 1)
const last = Date.UTC(2199, 11, 31)

/** A moment as other programs write it: milliseconds or seconds since 1970, or a date in words. Null when it is none. */
export function momentIn(words: string): number | null {
  const number = /^\d+(\.\d+)?$/.test(words) ? Number(words) : null
  const moment = number === null ? Date.parse(words) : number < 100_000_000_000 ? number * 1000 : number
  return moment >= first && moment <= last ? Math.floor(moment) : null
}
