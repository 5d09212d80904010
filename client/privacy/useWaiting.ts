/** Whether what is typed stays in its field for now, until it is known what it becomes. */

import { useState } from 'react'

export interface Waiting {
  readonly is: () => boolean
  /** For so long, or until something else ends it. */
  readonly begin: (then?: () => void, afterMs?: number) => void
  readonly end: () => void
}

function createWaiting(): Waiting {
  let waits = false
  let timer: ReturnType<typeof setTimeout> | undefined
  function end(): void {
    waits = false
    clearTimeout(timer)
  }
  return {
    is: () => waits,
    begin: (then, afterMs) => {
      end()
      waits = true
      if (then !== undefined) timer = setTimeout(then, afterMs)
    },
    end,
  }
}

export function useWaiting(): Waiting {
  const [waiting] = useState(createWaiting)
  return waiting
}
