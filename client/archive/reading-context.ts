import { createContext, useContext } from 'react'
import type { Reading } from './reading.ts'

export const ReadingContext = createContext<Reading | null>(null)

/** The archive that this page is of. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('There is no archive here.')
  return reading
}
