import { useState } from 'react'
import type { Asked, CommandName, commands } from '#shared/commands/commands.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { useSay } from './say.ts'

export interface Giving {
  /** What came of the last command. */
  readonly told: string
  readonly wrong: boolean
  /** Gives a command about this session; true when it went well. `done` is said then. */
  readonly give: <N extends CommandName>(
    name: N,
    input: Omit<Asked<(typeof commands)[N]>, 'session'>,
    done: string,
  ) => Promise<boolean>
}

/** Commands from a window that lies over the board: what comes of them is told there. */
export function useGiving(): Giving {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  const [told, setTold] = useState({ words: '', wrong: false })
  return {
    told: told.words,
    wrong: told.wrong,
    give: async (name, input, done) => {
      try {
        await ask(name, { ...input, session } as unknown as Asked<(typeof commands)[typeof name]>)
        setTold({ words: done, wrong: false })
        return true
      } catch (error) {
        const code = problemCode(error)
        setTold({
          words: say(name === 'addGuest' && code === 'enough' ? 'people.enough' : `problem.${code}`),
          wrong: true,
        })
        return false
      }
    },
  }
}
