/** Everything a person can do to a board by editing it. Commands have their own list. */

export const operations = [
  'card.create',
  'card.shape',
  'card.move',
  'card.trash',
  'note.create',
  'note.shape',
  'note.trash',
  'annotation.create',
  'link.create',
  'link.trash',
  'cluster.create',
  'cluster.shape',
  'recognise',
] as const
export type Operation = (typeof operations)[number]

export const roles = ['participant', 'expert', 'coordinator', 'observer'] as const
export type Role = (typeof roles)[number]
