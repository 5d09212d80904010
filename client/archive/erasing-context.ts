import { createContext, useContext } from 'react'
import type { ErasedWhat } from '#client/care/EraseWhat.tsx'

export interface ErasingHere {
  /** Whoever leads removes; who was there asks; whoever else reads it does neither. */
  readonly may: 'erase' | 'ask' | null
  /** How much was asked and is not decided yet. */
  readonly asked: number
  readonly begin: (what: ErasedWhat, entity: string, words: string) => void
  /** Shows what was asked. */
  readonly look: () => void
}

export const ErasingContext = createContext<ErasingHere>({ may: null, asked: 0, begin: () => {}, look: () => {} })

/** Removing what stands in the archive that this page is of. */
export const useErasing = (): ErasingHere => useContext(ErasingContext)
