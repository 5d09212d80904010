/** The three ways of taking something along. */

export const takings = ['take', 'try', 'used'] as const
export type Taking = (typeof takings)[number]
