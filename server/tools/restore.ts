/** `npm run restore -- COPY`: puts a copy back in the place of what is kept, while no server runs. */

import { existsSync } from 'node:fs'
import { readSettings } from '#server/settings.ts'
import { StoreInUse } from '#server/store/ports.ts'
import { putBack } from '#server/store/putting-back.ts'
import { newCopyFolder } from './copies.ts'
import { saidAs } from './said.ts'

const { data } = readSettings(process.env)
const [copy] = process.argv.slice(2)

if (copy === undefined) tell('Zeg waar de kopie staat. / Say where the copy is: npm run restore -- COPY')
else await restore(copy)

async function restore(from: string): Promise<void> {
  const now = new Date()
  const aside = newCopyFolder(data, now)
  try {
    await putBack({ copy: from, data, aside, at: now.getTime() })
    const was = existsSync(aside) ? [` Wat er was, staat in ${aside}.`, ` What was there is in ${aside}.`] : ['', '']
    console.log(
      `De kopie staat klaar in ${data}.${was[0]} Start nu de server: die haalt weer weg wat gewist was.\n` +
        `The copy is in place in ${data}.${was[1]} Start the server now: it removes again what was erased.`,
    )
  } catch (error) {
    tell(
      error instanceof StoreInUse
        ? 'Stop eerst de server, en probeer het dan weer. / Stop the server first, and try again.'
        : saidAs(error),
    )
  }
}

function tell(words: string): void {
  console.error(words)
  process.exitCode = 1
}
