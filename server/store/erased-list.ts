/**
 * What was erased, as plain lines in a file of its own: ids and a class of reason, never words. It outlives the store’s
 * own file, so that a copy from before can be brought up to date when it is put back.
 */

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { erasureReasons } from '#shared/archive/archived.ts'
import { erasureScopes, type Erasure } from './archive-ports.ts'

export const erasedListName = 'erased.jsonl'

const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,64}$/))
const line = v.object({
  id,
  session: id,
  scope: v.picklist(erasureScopes),
  entity: id,
  reason: v.picklist(erasureReasons),
  own: v.boolean(),
  at: v.number(),
})

/** All that stands there, oldest first. A line that was cut off when the server died says nothing. */
export function readErasedList(folder: string): readonly Erasure[] {
  const path = join(folder, erasedListName)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text) => {
      const read = v.safeParse(line, parsed(text))
      return read.success ? [{ ...read.output, doneAt: null }] : []
    })
}

/** Adds lines; they are on disk when this returns. */
export function addToErasedList(folder: string, ...erasures: readonly Erasure[]): void {
  // What a dying server left of a line does not spoil the next one.
  writeOut(join(folder, erasedListName), 'a', `${endsWithin(folder) ? '\n' : ''}${erasures.map(lineOf).join('')}`)
  settleFolder(folder)
}

/** Puts a whole list there in one step. */
export function writeErasedList(folder: string, all: readonly Erasure[]): void {
  const path = join(folder, erasedListName)
  writeOut(`${path}.new`, 'w', all.map(lineOf).join(''))
  renameSync(`${path}.new`, path)
  settleFolder(folder)
}

/** Two lists as one, each erasure once. */
export function joinedLists(...lists: readonly (readonly Erasure[])[]): readonly Erasure[] {
  const all = new Map(lists.flat().map((erasure) => [erasure.id, erasure]))
  return [...all.values()].sort((a, b) => a.at - b.at)
}

/** Makes sure that a folder’s names are on disk; where a system cannot do that it need not. */
export function settleFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function lineOf({ id: key, session, scope, entity, reason, own, at }: Erasure): string {
  return `${JSON.stringify({ id: key, session, scope, entity, reason, own, at })}\n`
}

function endsWithin(folder: string): boolean {
  const path = join(folder, erasedListName)
  if (!existsSync(path)) return false
  const text = readFileSync(path, 'utf8')
  return text !== '' && !text.endsWith('\n')
}

function writeOut(path: string, flag: 'a' | 'w', text: string): void {
  const file = openSync(path, flag, 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
