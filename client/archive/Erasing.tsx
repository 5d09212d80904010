import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { ask } from '#client/ask.ts'
import { EraseDialog } from '#client/care/EraseDialog.tsx'
import type { ReportToRead } from '#client/care/EraseReport.tsx'
import { ErasureList } from '#client/care/ErasureList.tsx'
import type { ErasedWhat } from '#client/care/EraseWhat.tsx'
import { useSay } from '#client/language.tsx'
import type { ReadArchive } from './Archive.tsx'
import { ErasingContext, type ErasingHere } from './erasing-context.ts'
import { titleOf } from './reading.ts'
import { useReading } from './reading-context.ts'
import { SessionGone } from './SessionGone.tsx'

interface ErasingProps {
  readonly read: ReadArchive
  readonly onChanged: () => Promise<void>
  readonly children: ReactNode
}

interface Begun {
  readonly what: ErasedWhat
  readonly entity: string
  readonly words: string
}

/** An archive of which things can be removed for good, also when its board is gone; or asked to be. */
export function Erasing({ read, onChanged, children }: ErasingProps) {
  const say = useSay()
  const { id } = read.content.session
  const may = read.leads ? 'erase' : read.mayAsk ? 'ask' : null
  const [begun, setBegun] = useState<Begun | null>(null)
  const [looking, setLooking] = useState(false)
  const [isGone, setGone] = useState(false)
  const [told, setTold] = useTold()
  const [asked, count] = useHowMany(id, read.leads)
  const wordsOf = useWordsOf()
  const here = useMemo((): ErasingHere => {
    const begin: ErasingHere['begin'] = (what, entity, words) => setBegun({ what, entity, words })
    return { may, asked, begin, look: () => setLooking(true) }
  }, [may, asked])

  async function done(how: 'erased' | 'asked'): Promise<void> {
    const around = begun === null ? null : placeAround(begun.entity)
    setBegun(null)
    setTold(say(how === 'erased' ? 'erase.done' : 'erase.asked'))
    if (how === 'asked') return
    if (begun?.what === 'session') {
      setGone(true)
      return
    }
    await Promise.all([onChanged(), count()])
    // What had the focus went with it.
    setTimeout(() => document.activeElement === document.body && around?.focus(), 50)
  }

  if (isGone) return <SessionGone />
  return (
    <ErasingContext value={here}>
      {children}
      <output className="erase-told no-print">{told}</output>
      {looking && (
        <ErasureList
          session={id}
          wordsOf={wordsOf}
          onErase={(what, entity) => {
            setLooking(false)
            setBegun({
              what,
              entity,
              words: what === 'session' ? read.content.session.subject : (wordsOf(what, entity) ?? ''),
            })
          }}
          onClose={() => {
            setLooking(false)
            void count()
          }}
        />
      )}
      {begun !== null && (
        <EraseDialog
          {...begun}
          key={begun.entity}
          session={id}
          own={false}
          report={reportIn(read)}
          asks={may === 'ask'}
          onDone={(how) => void done(how)}
          onClose={() => setBegun(null)}
        />
      )}
    </ErasingContext>
  )
}

function reportIn({ content }: ReadArchive): ReportToRead {
  const { report: words } = content.yield
  return words.trim() === '' ? null : { words, language: content.session.language }
}

/** What came of it, until one does something else. */
function useTold(): readonly [string, (told: string) => void] {
  const [told, setTold] = useState('')
  useEffect(() => {
    if (told === '') return
    const hide = (): void => setTold('')
    const doings = ['pointerdown', 'keydown'] as const
    for (const doing of doings) addEventListener(doing, hide)
    return () => {
      for (const doing of doings) removeEventListener(doing, hide)
    }
  }, [told])
  return [told, setTold]
}

/** How much was asked, for whoever leads; and asks that again. */
function useHowMany(session: string, leads: boolean): readonly [number, () => Promise<void>] {
  const [many, setMany] = useState(0)
  const count = useCallback(
    () =>
      leads
        ? ask('listErasures', { session }).then(
            (answer) => setMany(answer.asked.length),
            // What cannot be asked now is asked the next time.
            () => {},
          )
        : Promise.resolve(),
    [session, leads],
  )
  useEffect(() => void count(), [count])
  return [many, count]
}

function useWordsOf(): (what: ErasedWhat, entity: string) => string | null {
  const { byId, notesById } = useReading()
  return (what, entity) => {
    const card = what === 'card' ? byId.get(entity) : undefined
    if (card !== undefined) return titleOf(card)
    return what === 'note' ? (notesById.get(entity)?.text.slice(0, 120) ?? null) : null
  }
}

/** Where one reads on when it is gone: its card, or the heading above that. */
function placeAround(entity: string): HTMLElement | null {
  const place = document.getElementById(entity)
  const card = place?.parentElement?.closest<HTMLElement>('.thread-read')
  return card ?? place?.closest('.archive-lane')?.querySelector('h2') ?? document.querySelector('h1')
}
