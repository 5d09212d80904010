/** Everything a person can do to a board by editing it. Commands have their own list. */

export const operations = [
  'card.create',
  'card.shape',
  'card.move',
  'card.trash',
  'card.park',
  'card.confine',
  'note.create',
  'note.shape',
  'note.trash',
  'annotation.create',
  'annotation.shape',
  'annotation.trash',
  'link.create',
  'link.trash',
  'cluster.create',
  'cluster.shape',
  'recognise',
] as const
export type Operation = (typeof operations)[number]

/** What a change of a field is: of a note in the experts' layer it is a change of an annotation. */
export const inLayer = (by: Operation, layer: unknown): Operation =>
  layer === 'expert' ? (ofAnnotations[by] ?? by) : by

const ofAnnotations: Readonly<Partial<Record<Operation, Operation>>> = {
  'note.create': 'annotation.create',
  'note.shape': 'annotation.shape',
  'note.trash': 'annotation.trash',
}

/** `beamer` is the big screen: nobody, who sees what the room sees. */
export const roles = ['participant', 'expert', 'coordinator', 'observer', 'beamer'] as const
export type Role = (typeof roles)[number]
