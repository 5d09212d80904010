/** The cards of the archives of an atelier, as far as somebody may read them; or as far as all of it may. */

import { variantOfCard, type Variant } from '#shared/board/variants.ts'
import { readsIn } from '#server/library/eyes.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { ArchivedCardLine } from '#server/store/came-ports.ts'
import type { Identity } from '#server/store/ports.ts'

export async function cardsFor(
  desk: Desk,
  identity: Identity | null,
  atelier: string,
): Promise<readonly ArchivedCardLine[]> {
  const reads = await readsIn(desk, identity, atelier)
  return (await desk.came.cardsIn(atelier)).filter(reads)
}

/** What everybody of an atelier may read: what a room is shown is the same for all who are in it. */
export const cardsForAll = async (desk: Desk, atelier: string): Promise<readonly ArchivedCardLine[]> =>
  (await desk.came.cardsIn(atelier)).filter(({ audience }) => audience === 'atelier')

export const variantOfLine = ({ kind, variant }: ArchivedCardLine): Variant => variantOfCard({ kind, variant })

export const isQuestion = (line: ArchivedCardLine): boolean => variantOfLine(line) === 'learningQuestion'

/** A card by its session and itself. */
export const keyOf = ({ session, card }: { readonly session: string; readonly card: string }): string =>
  `${session} ${card}`
