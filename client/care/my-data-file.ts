/** All that is kept of me as a file to read, in plain words: the same as the page says. */

import type { MyData, MySession } from '#shared/commands/my-data.ts'
import { deviceTold } from './device-told.ts'
import { consents } from './consent.ts'
import { cameTold } from './came-told.ts'
import { takenTold } from './taken-told.ts'
import {
  aboutTold,
  factsTold,
  kindTold,
  placesTold,
  titleTold,
  voteTold,
  type Fact,
  type Telling,
} from './my-session-told.ts'

export function fileToRead(data: MyData, telling: Telling): string {
  const { device, sessions } = data
  const { say } = telling
  const took = takenTold(data, telling)
  const came = cameTold(data, telling)
  const parts = [
    [say('mine.title'), say('mine.lead')],
    device === null ? [] : linesOf(deviceTold(device, telling)),
    took.length === 0 ? [] : [say('mine.taken'), ...linesOf(took)],
    came.length === 0 ? [] : [say('mine.came'), ...linesOf(came)],
    [say('mine.nameless')],
    ...sessions.map((mine) => sessionLines(mine, telling)),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const linesOf = (facts: readonly Fact[]): readonly string[] => facts.map(([what, value]) => `${what}: ${value}`)

function sessionLines(mine: MySession, telling: Telling): readonly string[] {
  const { say } = telling
  const title = titleTold(mine, telling)
  return [
    title,
    '='.repeat(title.length),
    aboutTold(mine, telling),
    ...linesOf(factsTold(mine, telling)),
    ...consents.map(
      (kind) => `${say(`consent.${kind}`)}: ${say(mine.consent[kind] ? 'mine.said-yes' : 'mine.said-no')}`,
    ),
    ...linesOf(mine.votes.map((vote) => voteTold(vote, telling))),
    '',
    mine.brought.length === 0 ? say('mine.brought-none') : say('mine.brought', { n: mine.brought.length }),
    ...mine.brought.flatMap((thing) => [
      '',
      `- ${kindTold(thing, telling)} · ${placesTold(thing, mine, telling)}`,
      ...[thing.title, ...thing.text.split('\n')].filter(Boolean).map((line) => `  ${line}`),
    ]),
  ]
}
