/** Bringing in a folder from the command line: into an atelier that is there, or into one that begins with it. */

import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { textOfFile } from '#shared/archive/file-text.ts'
import { newId } from '#shared/id.ts'
import { giveToCoordinators } from '#server/sessions/claim.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { BroughtFile } from './draft.ts'
import { bringIn, mostImportBytes, type Brought } from './importing.ts'
import { dayOf } from '#shared/day.ts'
import { readBrought } from './reading.ts'

export interface FolderWish {
  readonly folder: string
  /** The atelier that it comes into; null for a new one. */
  readonly atelier: string | null
  /** What a new atelier is called; null for what the files or the folder are called. */
  readonly title: string | null
  readonly licence: string | null
}

export type FolderResult =
  | {
      readonly is: 'done'
      readonly atelier: { readonly id: string; readonly title: string }
      readonly brought: Brought
    }
  | { readonly is: 'wrong'; readonly wrong: Brought['wrong'] }
  | { readonly is: 'no-atelier' | 'no-files' | 'too-large' }

export async function bringFolderIn(
  desk: Desk,
  { folder, atelier: into, title, licence }: FolderWish,
): Promise<FolderResult> {
  const files = await filesIn(folder)
  if (files === null) return { is: 'too-large' }
  if (files.length === 0) return { is: 'no-files' }
  const there = into === null ? null : await desk.catalogue.atelier(into)
  if (into !== null && there === null) return { is: 'no-atelier' }
  // Before an atelier begins for it.
  const reading = await readBrought(files, { licence, today: dayOf(desk.now()) })
  if (!reading.ok) return { is: 'wrong', wrong: reading.wrong }
  const { session, atelier: from } = reading.draft.content
  const named = title ?? ((reading.draft.whole ? from.title : session.subject) || basename(resolve(folder)))
  const atelier = there ?? (await begin(desk, named.slice(0, 120), session.language))
  const brought = await bringIn(desk, { atelier: atelier.id, id: newId(), files, licence, by: 'server' })
  return { is: 'done', atelier: { id: atelier.id, title: atelier.title }, brought }
}

async function begin(desk: Desk, title: string, language: 'nl' | 'en') {
  const atelier = { id: newId(), title, purpose: '', language, demo: false, createdAt: desk.now() }
  await desk.catalogue.addAtelier(atelier, null)
  await giveToCoordinators(desk, atelier.id)
  return atelier
}

/** What could be something of it; null when that is more than may come at once. */
async function filesIn(path: string): Promise<readonly BroughtFile[] | null> {
  const isFolder = (await stat(path)).isDirectory()
  const names = isFolder ? (await readdir(path)).filter((name) => /\.(csv|json)$/i.test(name)).toSorted() : [path]
  const paths = isFolder ? names.map((name) => join(path, name)) : [path]
  const sizes = await Promise.all(paths.map(async (one) => (await stat(one)).size))
  if (sizes.reduce((sum, size) => sum + size, 0) > mostImportBytes) return null
  return Promise.all(
    paths.map(async (one) => ({
      name: join(basename(resolve(one, '..')), basename(one)),
      text: textOfFile(await readFile(one)),
    })),
  )
}
