/** What goes into the map and what comes out of it. */

import { cardKinds, type CardKind } from '#shared/board/kinds.ts'

export interface MapCard {
  readonly id: string
  readonly kind: CardKind
  readonly cluster: string | null
  readonly title: string
  readonly recognised: number
  /** When it was brought: older cards keep their place when newer ones come. */
  readonly born: number
}

export interface MapLink {
  readonly from: string
  readonly to: string
}

export const rankOf = ({ kind }: { readonly kind: CardKind }): number => cardKinds.indexOf(kind)

/** How roomy the map is drawn; only this differs between a wide screen, a narrow one and paper. */
export interface Room {
  readonly width: number
  /** The width of a label, in ems of its letters. */
  readonly labelEms: number
  readonly labelLines: number
  /** Between two cards of a rank. */
  readonly gap: number
  /** How large the shapes are drawn; 1 on a screen. */
  readonly shape: number
  /** Whether the words of the middle rank stand beside their shapes and not below. */
  readonly beside: boolean
}

export interface MapNode {
  readonly id: string
  readonly kind: CardKind
  /** The middle of the shape. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly lines: readonly string[]
  /** Whether the title goes on after these lines. */
  readonly more: boolean
  /** In the middle rank: whether the words stand beside the shape and not below. */
  readonly beside: boolean
}

export interface MapThread {
  readonly from: string
  readonly to: string
  readonly d: string
}

/** The ground under the cards of one group in one rank. */
export interface MapGround {
  readonly cluster: string
  readonly kind: CardKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface MapPlan {
  readonly width: number
  readonly height: number
  /** The middle of the shapes of each rank. */
  readonly columns: Readonly<Record<CardKind, number>>
  /** By rank, from the top down. */
  readonly ranks: Readonly<Record<CardKind, readonly MapNode[]>>
  readonly threads: readonly MapThread[]
  readonly grounds: readonly MapGround[]
  /** From where on cards have no threads; null when all have some, or none has. */
  readonly looseFrom: number | null
}
