/** The way to a card: in its archive its thread, else the board that it lies on. */
export const whereOf = (session: string, card: string, where: 'board' | 'archive'): string =>
  where === 'archive' ? `/archief/${session}#${card}` : `/s/${session}`
