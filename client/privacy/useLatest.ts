import { useEffect, useRef } from 'react'

/** The value of the last drawing, for what happens later. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
