/** `npm run import -- FOLDER`: brings a session in from files, while no server runs. */

import { parseArgs } from 'node:util'
import type { Language } from '#shared/board/kinds.ts'
import { importWords } from '#shared/language/importing.ts'
import { sayer } from '#shared/language/say.ts'
import { bringFolderIn, type FolderResult, type FolderWish } from '#server/exchange/from-folder.ts'
import { ownDesk } from '#server/own-desk.ts'
import type { Wrong } from '#server/exchange/wrong.ts'
import { readSettings } from '#server/settings.ts'
import { openStore } from '#server/store/open.ts'
import { StoreInUse } from '#server/store/ports.ts'
import { saidAs } from './said.ts'

const say = sayer(importWords)

const usage =
  'Zeg waar de bestanden staan. / Say where the files are:\n' +
  '  npm run import -- FOLDER [--atelier ID | --title TITEL] [--licence TEKST] [--data FOLDER]'

const asked = askedFor(process.argv.slice(2))
if (asked === null) tell(usage)
else await bring(asked.wish, asked.data ?? readSettings(process.env).data)

function askedFor(args: readonly string[]): { wish: FolderWish; data: string | null } | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { atelier: text, title: text, licence: text, data: text },
      allowPositionals: true,
    })
    const [folder, more] = positionals
    if (folder === undefined || more !== undefined) return null
    if (values.atelier !== undefined && values.title !== undefined) return null
    const { atelier = null, title = null, licence = null, data = null } = values
    return { wish: { folder, atelier, title: title?.trim() || null, licence: licence?.slice(0, 300) ?? null }, data }
  } catch {
    return null
  }
}

async function bring(wish: FolderWish, data: string): Promise<void> {
  try {
    const { desk, close } = ownDesk(await openStore(data))
    try {
      report(await bringFolderIn(desk, wish))
    } finally {
      await close()
    }
  } catch (error) {
    if (error instanceof StoreInUse) {
      tell(
        'De server draait. Stop eerst de server, of importeer op het scherm. / ' +
          'The server runs. Stop the server first, or import on the screen.',
      )
    } else if (isMissing(error)) tell(`${wish.folder}: dat is er niet. / That is not there.`)
    else tell(saidAs(error))
  }
}

function report(result: FolderResult): void {
  if (result.is === 'wrong') return tell(wrongLines(result.wrong))
  if (result.is !== 'done') return tell(refusal(result.is))
  const { brought, atelier } = result
  const { session, cards, people } = brought
  const values = { cards, people, title: atelier.title, session: session ?? '' }
  console.log(
    `${cards} kaarten, ${people} mensen die stemden. Nu een gesloten bijeenkomst in “${values.title}”.\n` +
      `${cards} cards, ${people} people who voted. Now a closed session in “${values.title}”.\n` +
      `  /archief/${values.session}\n  /s/${values.session}\n  /bibliotheek?atelier=${atelier.id}\n` +
      'Start de server, en kijk daar als kartrekker. / Start the server, and look there as coordinator.',
  )
}

function refusal(why: 'no-atelier' | 'no-files' | 'too-large'): string {
  return {
    'no-atelier': 'Dit leeratelier is er niet. / This atelier is not there.',
    'no-files': 'Hier staan geen bestanden die we kennen. / There are no files here that we know.',
    'too-large': 'Dit is te groot: samen hoogstens 24 MB. / This is too large: 24 MB together at most.',
  }[why]
}

/** Each line in both languages, as nobody knows here who reads it. */
function wrongLines(wrong: readonly Wrong[]): string {
  const line = (language: Language, { file, line: at, code, field }: Wrong): string => {
    const where = say(language)(at === null ? 'import.in' : 'import.at', { file, line: at ?? 0 })
    const why = say(language)(`import.wrong.${code}`)
    return `${where}: ${field === null ? why : say(language)('import.field', { why, field })}`
  }
  return (['nl', 'en'] as const)
    .map((language) => [say(language)('import.wrong'), ...wrong.map((one) => `  ${line(language, one)}`)].join('\n'))
    .join('\n')
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function tell(words: string): void {
  console.error(words)
  process.exitCode = 1
}
