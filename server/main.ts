/** Starts the server, tells where it is, and stops it when asked. Nothing else. */

import { startServer, type Running } from './compose.ts'
import { welcome, whyNotStarted } from './door/welcome.ts'
import { logTo, reasonOf } from './log.ts'
import { newCopyFolder } from './tools/copies.ts'
import { BadSetting, readSettings, type Settings } from './settings.ts'

const log = logTo((line) => console.log(line))

const settings = settingsOrExit()
const running = await startServer(settings, { log }).catch((error: unknown) => exit(whyNotStarted(error, settings)))
console.log(welcome(settings, running, process.stdout.isTTY))
keepGoing()
copyWhenAsked(running)
stopWhenAsked(running)

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (error instanceof BadSetting) return exit(error.message)
    throw error
  }
}

function exit(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** The last resort: what nobody caught is told, and everyone else works on. */
function keepGoing(): void {
  // A terminal that went away must not become an error for every line.
  process.stdout.on('error', () => {})
  process.on('uncaughtException', (error) => log('uncaught', { reason: reasonOf(error) }))
  process.on('unhandledRejection', (error) => log('unhandled', { reason: reasonOf(error) }))
}

/** Only this process may read the store's file, so that it makes the copy. There is no such signal on Windows. */
function copyWhenAsked({ copyTo }: Running): void {
  if (process.platform === 'win32') return
  process.on('SIGUSR2', () => {
    const folder = newCopyFolder(settings.data, new Date())
    copyTo(folder).then(
      () => log('copied', { folder }),
      (error: unknown) => log('copy.failed', { reason: reasonOf(error) }),
    )
  })
}

function stopWhenAsked({ close }: Running): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log('stop.failed', { reason: reasonOf(error) })
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
