/** Keeping a signal: what stands in the way is looked for on this device first, and then by the server. */

import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { signalTexts, type SignalText } from '#shared/archive/signal.ts'
import { Problem } from '#shared/commands/problem.ts'
import { foundIn, mayNotBe } from './found-here.ts'
import { useSay } from './say.ts'
import { wordsIn, type SignalDraft } from './signal-draft.ts'

export interface Told {
  readonly words: string
  /** Whether what one asked was done. */
  readonly done: boolean
}

export const nothingTold: Told = { words: '', done: true }

export interface Keeping {
  /** Resolves to the first field in the way, or null when it is kept. */
  readonly keep: (draft: SignalDraft) => Promise<SignalText | 'is-composed' | 'server' | null>
  readonly told: Told
  readonly setTold: (told: Told) => void
  readonly busy: boolean
  /** Whether one tried: then what is missing is said. */
  readonly tried: boolean
  readonly names: readonly string[]
}

export function useKeepingSignal(session: string): Keeping {
  const say = useSay()
  const [told, setTold] = useState(nothingTold)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [names, setNames] = useState<readonly string[]>([])

  function stopAt(texts: readonly SignalText[]): SignalText {
    const fields = texts.map((text) => `“${say(`signal.${text}`)}”`).join(', ')
    setTold({ words: say('signal.not-yet', { fields }), done: false })
    return texts[0] ?? 'title'
  }

  async function keep(draft: SignalDraft): ReturnType<Keeping['keep']> {
    if (busy) return 'server'
    setTried(true)
    const wrong = signalTexts.filter((text) => isMissing(draft, text) || isFound(draft, text, names))
    if (wrong.length > 0) return stopAt(wrong)
    if (draft.composed !== null && !draft.isComposed) {
      setTold({ words: say('signal.composed.untold'), done: false })
      return 'is-composed'
    }
    setBusy(true)
    try {
      const { kept, names: found } = await ask('makeSignal', {
        ...{ session, whom: draft.whom, title: draft.title, see: draft.see, needs: draft.needs },
        shown: [...draft.shown],
        composed: draft.composed === null ? null : { words: draft.composed, isComposed: true },
      })
      if (!kept) {
        const theirs = found.map(({ text, start, end }) => wordsIn(draft, text).slice(start, end))
        setNames([...new Set([...names, ...theirs])])
        return stopAt(signalTexts.filter((one) => found.some(({ text }) => text === one)))
      }
      setTried(false)
      setTold({ words: say('signal.kept'), done: true })
      return null
    } catch (error) {
      return refused(error)
    } finally {
      setBusy(false)
    }
  }

  function refused(error: unknown): SignalText | 'server' {
    const field = error instanceof Problem ? error.field : undefined
    const text = signalTexts.find((one) => one === field)
    if (text !== undefined) return stopAt([text])
    setTold({ words: say(field === 'shown' ? 'signal.changed' : `problem.${problemCode(error)}`), done: false })
    return 'server'
  }

  return { keep, told, setTold, busy, tried, names }
}

const isMissing = (draft: SignalDraft, text: SignalText): boolean =>
  !(text === 'composed' && draft.composed === null) && wordsIn(draft, text).trim() === ''

const isFound = (draft: SignalDraft, text: SignalText, names: readonly string[]): boolean =>
  foundIn(wordsIn(draft, text), names).some(mayNotBe)
