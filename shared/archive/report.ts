/** What holds for the report of an archive. */

/** How long it may be, and a few words about it. */
export const mostReport = 2000
export const mostRemark = 500

/** So many days somebody can say something of it; then nobody changes it any more. */
export const reportDays = 14

export const reportSays = ['right', 'not-right'] as const
export type ReportSays = (typeof reportSays)[number]
