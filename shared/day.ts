/** The day of a moment, as `2026-11-28`, in UTC: so that it is the same wherever it is asked. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
