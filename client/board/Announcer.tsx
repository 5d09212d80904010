import { useEffect, useRef } from 'react'
import { useLanguage } from '#client/language.tsx'
import { useLive } from '#client/live/hooks.ts'
import type { Said } from '#client/live/store.ts'
import { AnnouncementQueue, type Clock } from './announce.ts'
import { useDesk } from './desk.ts'
import { readLoudness } from './loudness.ts'
import { onMinutesLeft } from './minutes-left.ts'
import { manyWords, newsBetween } from './news.ts'
import { useSay } from './say.ts'
import { onSpeak } from './voice.ts'

/** What I did, once it was said: a page that is drawn anew does not say it again. */
const heard = new WeakSet<Said>()
/** What stands in a region from its beginning is not heard. */
const settleMs = 150

/** The page's one live region: what a screen reader hears of the board without asking. */
export function Announcer() {
  const region = useRef<HTMLOutputElement>(null)
  const { store } = useLive()
  const desk = useDesk()
  const say = useSay()
  const language = useLanguage()

  useEffect(() => {
    const queue = new AnnouncementQueue({
      clock: pageClock,
      loudness: readLoudness,
      words: manyWords(say),
      say: (words) => {
        if (region.current === null) return
        // The same words again would not be heard.
        const same = region.current.textContent === words
        region.current.textContent = same ? `${words}\u00A0` : words
      },
    })
    const at = (): ReadonlySet<string> => {
      const focused = document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset['card']
      const { chosen } = desk.getState()
      return new Set([focused, chosen].filter((id) => typeof id === 'string'))
    }
    function sayWhatWasDone(): void {
      const { did } = store.getState()
      if (did === null || heard.has(did)) return
      heard.add(did)
      queue.push({ is: 'own', words: say(did.key, did.values) })
    }
    const soon = setTimeout(sayWhatWasDone, settleMs)
    const stops = [
      () => clearTimeout(soon),
      store.subscribe((after, before) => {
        if (after.did !== null && after.did !== before.did) heard.add(after.did)
        for (const news of newsBetween(before, after, at(), say, language)) queue.push(news)
      }),
      onSpeak((words) => queue.push({ is: 'own', words })),
      onMinutesLeft(store, (n) => {
        queue.push({ is: 'session', words: n === 0 ? say('rail.up') : say('heard.left', { n }) })
      }),
    ]
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return
      event.preventDefault()
      queue.repeat(say('heard.nothing'))
    }
    document.addEventListener('keydown', onKey)
    return () => {
      for (const stop of stops) stop()
      document.removeEventListener('keydown', onKey)
      queue.stop()
    }
  }, [store, desk, say, language])

  return <output className="vh" ref={region} />
}

const pageClock: Clock = {
  now: () => Date.now(),
  later: (act, ms) => {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}
