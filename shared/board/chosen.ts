/** Ids of the cards that the room goes on with; the board keeps them separated by spaces. */
export function chosenIn(chosen: string | null | undefined): readonly string[] {
  return chosen ? chosen.split(' ') : []
}
