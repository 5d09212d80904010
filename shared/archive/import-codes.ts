/** What can be wrong in a file that is brought in. A code for machines; `import.wrong.<code>` has its words. */

export const importCodes = [
  'unknown-file',
  'several',
  'missing-file',
  'not-json',
  'version',
  'not-csv',
  'row-length',
  'missing-column',
  'empty',
  'missing',
  'too-long',
  'too-many',
  'value',
  'twice',
  'nowhere',
  'not-fitting',
  'personal',
] as const
export type ImportCode = (typeof importCodes)[number]

/** So many are told; what comes after is of the same kind most of the time. */
export const mostWrong = 100
