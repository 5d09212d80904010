/** What is kept of somebody and is asked after only by themselves. */

import type { MinePort } from '#server/store/mine-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { text, textOrNull, whole } from './rows.ts'

export function mineIn(db: Database): MinePort {
  const device = db.prepare('SELECT created_at, seen_on FROM identity WHERE id = ?')
  const leads = db.prepare(`
    SELECT title FROM atelier JOIN leader ON leader.atelier = atelier.id
    WHERE leader.identity = ? ORDER BY atelier.created_at, atelier.id`)
  const devices = db.prepare('SELECT count(*) AS devices FROM device WHERE identity = ?')
  const code = db.prepare('SELECT made_on FROM return_code WHERE identity = ?')
  const anew = db.prepare(`
    SELECT used_on FROM way_back WHERE used_on IS NOT NULL AND (identity = :identity OR came = :identity)
    ORDER BY used_on`)
  const taken = db.prepare('SELECT phase, taken FROM tickets_taken WHERE session = ? AND person = ? ORDER BY phase')
  const hands = db.prepare('SELECT count(*) AS hands FROM lease WHERE board = ? AND person = ?')
  return {
    deviceOf: (identity) =>
      answer(() => {
        const row = device.get(identity)
        if (row === undefined) return null
        const titles = leads.all(identity).map((one) => text(one, 'title'))
        const made = code.get(identity)
        return {
          since: whole(row, 'created_at'),
          seenOn: textOrNull(row, 'seen_on'),
          leads: titles,
          devices: 1 + whole(devices.get(identity) ?? { devices: 0 }, 'devices'),
          codeOn: made === undefined ? null : text(made, 'made_on'),
          anew: anew.all({ identity }).map((one) => text(one, 'used_on')),
        }
      }),
    ticketsTakenBy: (session, participant) =>
      answer(() =>
        taken.all(session, participant).map((row) => ({ phase: text(row, 'phase'), taken: whole(row, 'taken') })),
      ),
    handsOf: (session, participant) => answer(() => whole(hands.get(session, participant) ?? { hands: 0 }, 'hands')),
  }
}
