/** The closed lists of the board. A new member asks, by type, for its words, its shape and its rules. */

export const cardKinds = ['issue', 'dilemma', 'direction'] as const
export type CardKind = (typeof cardKinds)[number]

export const noteKinds = ['experience', 'perspective', 'value', 'question', 'argument', 'objection', 'source'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Where an annotation's knowledge comes from. All four weigh the same. */
export const knowledgeKinds = ['lived', 'practice', 'research', 'policy'] as const
export type KnowledgeKind = (typeof knowledgeKinds)[number]

export const layers = ['room', 'expert'] as const
export type Layer = (typeof layers)[number]

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

export const relations = ['concerns', 'raises', 'answers', 'specialises', 'replaces', 'resembles'] as const
export type Relation = (typeof relations)[number]

/** The author of what is nobody's to know. */
export const nobodyKnown = 'anonymous'
