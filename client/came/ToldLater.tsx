import type { ReactNode } from 'react'
import { useAsked } from '#client/asked.ts'
import { ToldLaterContext } from './told-later.ts'

/** Below this each thread shows what came of its card. */
export function ToldLater({ session, children }: { readonly session: string; readonly children: ReactNode }) {
  const { asked, again } = useAsked('listFollowUps', { session })
  const value = asked.is === 'here' ? { ...asked.answer, session, again } : null
  return <ToldLaterContext value={value}>{children}</ToldLaterContext>
}
