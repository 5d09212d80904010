/** The arithmetic of the phase's clock. Whoever shows it asks again every second. */

import { minute } from '#shared/session/format.ts'

export interface Running {
  /** When the time is up, on the server's clock; null while paused or not begun. */
  readonly endsAt: number | null
  /** Milliseconds left while paused; null while running. */
  readonly left: number | null
}

/** Milliseconds left at `now` on the server's clock; never below zero. */
export function leftMs({ endsAt, left }: Running, now: number): number {
  return Math.max(0, endsAt === null ? (left ?? 0) : endsAt - now)
}

/** "06:42". Rounded up, so that 00:00 is only shown when the time is really up. */
export function showClock(ms: number): string {
  const { minutes, seconds } = clockParts(ms)
  return [minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The same as numbers, for a clock that is read aloud. */
export function clockParts(ms: number): { readonly minutes: number; readonly seconds: number } {
  const whole = Math.ceil(Math.max(0, ms) / 1000) * 1000
  return { minutes: Math.floor(whole / minute), seconds: (whole % minute) / 1000 }
}

/** How much of a phase of so many minutes has gone by when this much is left, from 0 to 1. */
export function gone(left: number, minutes: number): number {
  return Math.min(1, Math.max(0, 1 - left / (minutes * minute)))
}
