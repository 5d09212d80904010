import { Oops, type Wrong } from '#client/pages/Oops.tsx'
import type { ProblemCode } from '#shared/commands/problem.ts'

const wrongs: Partial<Record<ProblemCode, Wrong>> = {
  'not-allowed': 'not-allowed',
  'not-signed-in': 'not-allowed',
  'not-found': 'no-session',
  'not-stored': 'no-line',
}

/** In place of the page, when the server does not give what it is about. */
export function Refused({ code, onAgain }: { readonly code: ProblemCode; readonly onAgain: () => void }) {
  const is = wrongs[code] ?? 'trouble'
  return <Oops is={is} onAgain={is === 'no-line' || is === 'trouble' ? onAgain : undefined} />
}
