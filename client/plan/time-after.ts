const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** `minutes` after a time of day, past midnight from 00:00 again. */
export function timeAfter(time: string, minutes: number): string {
  const [hours = 0, mins = 0] = time.split(':').map(Number)
  const total = (((hours * 60 + mins + minutes) % 1440) + 1440) % 1440
  return `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`
}
