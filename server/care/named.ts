import type { Desk } from '#server/sessions/desk.ts'

/** Whether somebody said in a session that they may be named. */
export async function isNamed({ archives }: Pick<Desk, 'archives'>, session: string, me: string): Promise<boolean> {
  return (await archives.consentsOf(session)).some(({ participant, named }) => participant === me && named)
}
