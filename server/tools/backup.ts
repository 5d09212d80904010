/** `npm run backup -- FOLDER`: a whole copy of what is kept, in a folder that holds none yet. */

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSettings } from '#server/settings.ts'
import { openStore } from '#server/store/open.ts'
import { StoreInUse } from '#server/store/ports.ts'
import { fileName } from '#server/store/sqlite/open.ts'
import { saidAs } from './said.ts'

const { data } = readSettings(process.env)
const [folder] = process.argv.slice(2)

if (folder === undefined) tell('Zeg waar de kopie moet komen. / Say where the copy should go: npm run backup -- FOLDER')
else if (!existsSync(join(data, fileName))) tell(`In ${data} is nog niets bewaard. / Nothing is kept in ${data} yet.`)
else if (existsSync(join(folder, fileName))) {
  tell(`In ${folder} staat al een kopie. / There is a copy in ${folder} already.`)
} else await copy(folder)

async function copy(to: string): Promise<void> {
  try {
    const store = await openStore(data)
    try {
      await store.erasures.copyTo(to)
    } finally {
      await store.close()
    }
    console.log(`De kopie staat in ${resolve(to)}. / The copy is in ${resolve(to)}.`)
  } catch (error) {
    if (!(error instanceof StoreInUse)) return tell(saidAs(error))
    tell(
      `De server draait, en alleen die kan dan kopiëren. Vraag het met: kill -USR2 PID. De kopie komt in ${data}/copies. Op Windows: stop eerst de server.\n` +
        `The server runs, and then only it can copy. Ask it with: kill -USR2 PID. The copy comes in ${data}/copies. On Windows: stop the server first.`,
    )
  }
}

function tell(words: string): void {
  console.error(words)
  process.exitCode = 1
}
