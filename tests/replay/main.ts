/**
 * Plays recorded sessions through real clients on a real server.
 *   npm run replay -- FILE… [--speed 60] [--limit 2000]
 * A .jsonl is a live conversation, played as it went and then as a meeting with phases; a .json.gz a typing trace. Without a file: those in ../shared/data.
 */

import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ServerProcess } from '#tests/kit/process.ts'
import { playConversation } from './conversation.ts'
import { playMeeting } from './meeting.ts'
import { playTyping } from './typing.ts'

// Each client waits for the end of the process, and there are more of them than Node expects.
process.setMaxListeners(0)

const usual = [
  '../shared/data/polis-london-live-session/events.live.jsonl',
  '../shared/data/crdt-editing-traces/clownschool.json.gz',
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { speed: { type: 'string', default: '60' }, limit: { type: 'string' } },
})
const files = positionals.length > 0 ? positionals : usual
const missing = files.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(`There is no recording at ${missing.join(', ')}. Give a file: npm run replay -- FILE`)
  process.exit(1)
}
const speed = Number(values.speed)
if (!(speed >= 1 && speed <= 1000)) {
  console.error('--speed takes a number from 1 to 1000.')
  process.exit(1)
}

for (const file of files) {
  const server = await ServerProcess.begin()
  try {
    if (file.endsWith('.jsonl')) {
      const played = await playConversation(server, file, speed)
      console.log(
        `${file}\n  ${played.people} clients, ${played.cards} cards, ${played.votes} votes, ` +
          `${played.recognitions} recognitions in ${played.seconds.toFixed(1)} s (${speed}×)\n` +
          '  the same board at every client, at a newcomer, and after kill -9: yes',
      )
      const met = await playMeeting(server, file)
      console.log(
        `  as a meeting: ${met.people} clients, ${met.cards} cards handed in and shown at once, ${met.dots} dots ` +
          `put blind, ${met.harvest} harvested, in ${met.seconds.toFixed(1)} s`,
      )
    } else {
      const typed = await playTyping(server, file, values.limit === undefined ? Infinity : Number(values.limit))
      console.log(
        `${file}\n  ${typed.people} clients, ${typed.transactions} transactions, ` +
          `${typed.characters} characters in ${typed.seconds.toFixed(1)} s\n` +
          `  one identical text everywhere: yes; the recording’s own text: ${typed.asRecorded ? 'yes' : 'no'}`,
      )
    }
  } finally {
    await server.remove()
  }
}
process.exit(0)
