/** Files that somebody chose on their device, read as words. */

import { textOfFile } from '#shared/archive/file-text.ts'

/** What the server takes at once. */
export const mostBytes = 23 * 1024 * 1024
export const mostFiles = 20

/** Those of a folder that could be something; what a system puts beside them is left where it is. */
export function usefulIn(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => /^[^.].*\.(csv|json|txt)$/i.test(name))
}

export function areTooLarge(files: readonly File[]): boolean {
  return files.length > mostFiles || files.reduce((sum, { size }) => sum + size, 0) > mostBytes
}

export interface ReadFile {
  readonly name: string
  readonly text: string
}

/** By their path in a folder, where they were chosen as one. Throws when one cannot be read. */
export async function readAll(files: readonly File[]): Promise<ReadFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: (file.webkitRelativePath || file.name).slice(-200),
      text: textOfFile(new Uint8Array(await file.arrayBuffer())),
    })),
  )
}
