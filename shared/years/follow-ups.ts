/** What came of something that was brought: said later, when the session is over. */

export const outcomes = ['tried', 'changed', 'stuck', 'nothing'] as const
export type Outcome = (typeof outcomes)[number]

export const mostFollowUp = 500
/** So often somebody says what came of one card. */
export const mostPerCard = 8
