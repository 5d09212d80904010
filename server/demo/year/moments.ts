/** When things happen in a year that ends today. */

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** At an hour of the day so many days before today; never later than now. */
export function momentOf(today: number, daysAgo: number, hour: number): number {
  const midnight = Math.floor(today / dayMs) * dayMs
  return Math.min(midnight - daysAgo * dayMs + hour * hourMs, today)
}
