import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { frame } from '#shared/wire/frames.ts'
import type { PresenceState } from '#shared/wire/version.ts'
import { Presence, type Present } from './presence.ts'

/** Somebody with one window, and what they have heard last of everybody else. */
class Window implements Present {
  readonly person: string
  readonly client: number
  readonly heard = new Map<number, PresenceState | null>()
  frames = 0

  constructor(person: string, client: number) {
    this.person = person
    this.client = client
  }

  tell(bytes: Uint8Array): void {
    this.frames += 1
    const decoder = decoding.createDecoder(bytes)
    if (decoding.readVarUint(decoder) !== frame.awareness) throw new Error('no presence')
    const update = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    for (let left = decoding.readVarUint(update); left > 0; left -= 1) {
      const client = decoding.readVarUint(update)
      decoding.readVarUint(update)
      this.heard.set(client, JSON.parse(decoding.readVarString(update)) as PresenceState | null)
    }
  }
}

const said = (client: number, state: unknown): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })

describe('what somebody looks at', () => {
  const shows = { view: 'map', card: 'een' }
  let sanne: Window
  let mei: Window
  let presence: Presence
  beforeEach(() => {
    vi.useFakeTimers()
    sanne = new Window('sanne', 1)
    mei = new Window('mei', 2)
    presence = new Presence(new Set([sanne, mei]), new Map())
    presence.hush(false)
  })
  afterEach(() => {
    presence.stop()
    vi.useRealTimers()
  })
  const say = (who: Window, state: unknown): void => {
    presence.hear(who, said(who.client, state))
    vi.advanceTimersByTime(50)
  }
  const heard = (): PresenceState | null | undefined => mei.heard.get(1)

  test('is told of whom everybody follows, and of nobody else', () => {
    presence.follow('sanne')
    say(sanne, { card: null, writing: false, shows })
    expect(heard()).toEqual({ card: null, writing: false, shows, person: 'sanne' })
    say(mei, { card: null, writing: false, shows })
    expect(sanne.heard.get(2)).toEqual({ card: null, writing: false, person: 'mei' })
  })

  test('is told as soon as they are followed, and no longer once they are not', () => {
    say(sanne, { card: null, writing: false, shows })
    expect(heard()?.shows).toBeUndefined()
    presence.follow('sanne')
    vi.advanceTimersByTime(50)
    expect(heard()?.shows).toEqual(shows)
    presence.follow(null)
    vi.advanceTimersByTime(50)
    expect(heard()?.shows).toBeUndefined()
  })

  test('is told at once while hushed too, and what they write then is not', () => {
    presence.follow('sanne')
    say(sanne, { card: null, writing: false, shows: null })
    presence.hush(true)
    vi.advanceTimersByTime(50)
    say(sanne, { card: 'een', writing: true, shows })
    expect(heard()).toEqual({ card: null, writing: false, shows, person: 'sanne' })
    const { frames } = mei
    say(sanne, { card: 'een', writing: false, shows })
    expect(mei.frames).toBe(frames)
  })

  test('is a view that there is, or the whole of it falls', () => {
    presence.follow('sanne')
    say(sanne, { card: null, writing: false, shows: { view: 'elsewhere', card: null } })
    expect(heard()).toBeUndefined()
  })
})
