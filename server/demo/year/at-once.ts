/** As in a room: everybody at the same time. */
export async function allAtOnce<T>(all: readonly T[], does: (one: T, nth: number) => Promise<unknown>): Promise<void> {
  await Promise.all(all.map(does))
}
