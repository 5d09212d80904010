/** Everything a person can do to a board by editing it. Commands have their own list. */

export const operations = [
  'card.create',
  'card.shape',
  'card.move',
  'card.trash',
  'card.park',
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

/** `beamer` is the big screen: nobody, who sees what the room sees. */
export const roles = ['participant', 'expert', 'coordinator', 'observer', 'beamer'] as const
export type Role = (typeof roles)[number]
