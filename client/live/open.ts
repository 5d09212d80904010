/** A live board as one thing: document, line, mirror, history and acts, with one `close`. */

import * as Y from 'yjs'
import { watchBoard } from '#shared/board/changes.ts'
import { newDocument, readCard, readCluster, readNote } from '#shared/board/document.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { close } from '#shared/wire/close.ts'
import { boardAddress, type PresenceState, type Shown } from '#shared/wire/version.ts'
import { createActs, type Acts } from './acts.ts'
import type { Device } from './device.ts'
import { History } from './history.ts'
import { LineToRoom } from './line.ts'
import { Mirror } from './mirror.ts'
import { watchExpertsTime } from './moment.ts'
import { createLiveStore, type HandedBack, type Line, type LiveStore } from './store.ts'
import { standsIn } from './typed.ts'
import { Unsaved } from './unsaved.ts'
import { watchVanishing } from './vanished.ts'
import { wordsOf } from './words-of.ts'

export interface Live {
  readonly store: LiveStore
  readonly acts: Acts
  /** The document of this moment; a refusal replaces it. */
  readonly doc: () => Y.Doc
  /** Tells the others which card I am at, and whether I write. */
  readonly setPresence: (card: string | null, writing: boolean) => void
  /** Tells the others what I look at, while they follow me. */
  readonly setShown: (shows: Shown | null) => void
  /** Puts handed-back words away. */
  readonly putAway: (id: string) => void
  /** Goes back to the room after the line ended or was lost. */
  readonly again: () => void
  readonly close: () => void
}

/**
 * `store` may be shown already, while this is still being loaded. `beamer` is a line that only shows the room,
 * whatever this device may do, and is nobody there.
 */
export function openLive(
  info: SessionInfo,
  whole: Device,
  store: LiveStore = createLiveStore(info),
  { beamer = false }: { readonly beamer?: boolean } = {},
): Live {
  // What was written on this device is not the screen’s to send, and it writes under no id.
  const device = beamer ? { ...whole, storage: null, hold: () => Promise.resolve(null) } : whole
  const me = info.me.person
  const address = boardAddress(info.id, info.epoch)
  const tab = newId()
  const unsaved = new Unsaved(device.storage, address, tab)
  let presence: PresenceState = { card: null, writing: false, shows: null }
  handBack('moved', unsaved.takeEarlier())
  let parts = begin()
  const stopWatching = watchExpertsTime(store)

  function begin() {
    const doc = newDocument()
    const history = new History(doc, store)
    const waiting = new Set<string>()
    const waitingNotes = new Set<string>()
    const unwatch = watchBoard(doc, (changes, transaction) => {
      if (!transaction.local) return
      for (const { root, id } of changes) {
        if (root === 'cards') waiting.add(id)
        if (root === 'notes') waitingNotes.add(id)
      }
      store.setState({ waiting: new Set(waiting) })
    })
    // Before the mirror: what goes is asked for its words while they are still shown.
    const unwatchVanishing = watchVanishing(doc, store, device.now, (words) => {
      handBack('hidden', words)
      store.setState({ did: { key: 'refusal.hidden' } })
    })
    const mirror = new Mirror(doc, store, me, device.schedule)
    const line = new LineToRoom({
      address,
      doc,
      device,
      unsaved,
      beamer,
      listener: {
        line: (state) => {
          if (state.state === 'live') {
            mirror.settle()
            lookAgain(doc)
          }
          if (isMovedOn(state)) keepMine()
          store.setState({ line: state })
        },
        saved: (saved) => {
          if (!saved) {
            store.setState({ saved })
            return
          }
          waiting.clear()
          waitingNotes.clear()
          store.setState({ saved, waiting: new Set() })
        },
        welcome: ({ now, role }) =>
          store.setState(({ info: known }) => ({
            clockAhead: now - device.now(),
            // Comes again when one's role changes: the screen then follows.
            info: role === known.me.role ? known : { ...known, me: { ...known.me, role } },
          })),
        refused: (code) => startOver(code),
      },
    })
    const stopPresence = followPresence(line)
    return {
      doc,
      history,
      line,
      /** The words of mine that the room has not kept. */
      unkept: (): readonly string[] => [
        ...[...waiting].flatMap((id) => readCard(doc, id) ?? []).map(wordsOf),
        ...[...waitingNotes].flatMap((id) => readNote(doc, id)?.text ?? []),
      ],
      stop: () => {
        stopPresence()
        line.stop()
        mirror.stop()
        history.stop()
        unwatch()
        unwatchVanishing()
        doc.destroy()
      },
    }
  }

  function followPresence(line: LineToRoom): () => void {
    const { awareness } = line
    presence = { card: null, writing: false, shows: presence.shows }
    awareness.setLocalState(beamer ? null : presence)
    const show = (): void => {
      const writing: Record<string, string[]> = {}
      const writers = new Set<string>()
      const present = new Set(beamer ? [] : [me])
      const shown: Record<string, Shown> = {}
      for (const state of awareness.getStates().values()) {
        const { person, card, writing: writes, shows } = state as PresenceState
        if (person === undefined) continue
        present.add(person)
        if (writes) writers.add(person)
        if (shows) shown[person] = shows
        if (writes && card !== null && person !== me) (writing[card] ??= []).push(person)
      }
      const before = store.getState()
      const kept = Object.fromEntries(
        Object.entries(writing).map(([card, people]) => {
          const old = before.writing[card]
          return [card, old?.join() === people.join() ? old : people]
        }),
      )
      const list = [...present].sort()
      store.setState({
        writing: kept,
        writers: writers.size,
        shown: JSON.stringify(shown) === JSON.stringify(before.shown) ? before.shown : shown,
        present: list.join() === before.present.join() ? before.present : list,
      })
    }
    show()
    awareness.on('change', show)
    return () => awareness.off('change', show)
  }

  function handBack(code: HandedBack['code'], all: readonly string[]): void {
    if (all.length === 0) return
    const back = all.map((words) => ({ id: newId(), code, words }))
    store.setState({ handedBack: [...store.getState().handedBack, ...back] })
  }

  /** The board goes on in another epoch: what is not in that one is mine to place again, and no more of this one is kept. */
  function keepMine(): void {
    const back = parts.line.letGo().map(({ root, id, words }) => ({ words, place: { root, id } }))
    store.setState(({ handedBack }) => ({
      handedBack: [...handedBack, ...back.map((one) => ({ ...one, id: newId(), code: 'moved' as const }))],
    }))
  }

  /** With the new board there: what came through after all is not handed back, and of what was erased that is said. */
  function lookAgain(doc: Y.Doc): void {
    const { handedBack } = store.getState()
    if (handedBack.every(({ place }) => place === undefined)) return
    store.setState({ handedBack: handedBack.flatMap((one) => settled(doc, one)) })
  }

  /** The room refused something: begin again from what it has, and hand my unkept words back. */
  function startOver(code: RefusalCode): void {
    handBack(code, parts.unkept())
    unsaved.forget()
    parts.stop()
    store.setState({
      waiting: new Set(),
      saved: true,
      line: { state: 'connecting' },
      did: { key: `refusal.${code}` },
    })
    parts = begin()
  }

  const now = (): number => device.now() + store.getState().clockAhead
  return {
    store,
    acts: createActs(() => ({ doc: parts.doc, history: parts.history, store, now })),
    doc: () => parts.doc,
    setPresence: (card, writing) => {
      presence = { ...presence, card, writing }
      if (!beamer) parts.line.awareness.setLocalState(presence)
    },
    setShown: (shows) => {
      presence = { ...presence, shows }
      if (!beamer) parts.line.awareness.setLocalState(presence)
    },
    putAway: (id) => store.setState({ handedBack: store.getState().handedBack.filter((one) => one.id !== id) }),
    again: () => {
      parts.line.keepHere()
      parts.stop()
      store.setState({ line: { state: 'connecting' }, saved: true, waiting: new Set() })
      parts = begin()
    },
    close: () => {
      if (isMovedOn(store.getState().line)) keepMine()
      stopWatching()
      parts.line.keepHere()
      parts.stop()
    },
  }
}

const isMovedOn = (line: Line): boolean => line.state === 'ended' && line.code === close.oldEpoch

function settled(doc: Y.Doc, back: HandedBack): readonly HandedBack[] {
  const { place, ...known } = back
  if (place === undefined) return [back]
  const text = wordsAt(doc, place)
  if (text === undefined) return [{ ...known, code: 'erased' }]
  return standsIn({ ...place, words: back.words }, text) ? [] : [known]
}

function wordsAt(doc: Y.Doc, { root, id }: NonNullable<HandedBack['place']>): string | undefined {
  if (root === 'clusters') return readCluster(doc, id)?.title
  if (root === 'notes') return readNote(doc, id)?.text
  const card = readCard(doc, id)
  return card === null ? undefined : wordsOf(card)
}
