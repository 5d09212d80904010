/** What is kept of my device, in words. */

import { dayInWords } from '#client/pages/when.ts'
import type { MyData } from '#shared/commands/my-data.ts'
import { dayTold, type Fact, type Telling } from './my-session-told.ts'

export function deviceTold(device: NonNullable<MyData['device']>, telling: Telling): readonly Fact[] {
  const { say, language, now } = telling
  const leads = [...(device.coordinator ? [say('mine.leads-all')] : []), ...device.leads]
  const all: readonly Fact[] = [
    [say('mine.since'), dayTold(device.since, telling)],
    [say('mine.seen'), device.seenOn === null ? '' : dayInWords(device.seenOn, language, now)],
    [say('mine.language'), say(`mine.language.${device.language}`)],
    [say('mine.leads-what'), leads.join('; ')],
    [say('mine.devices'), device.devices > 1 ? say('mine.devices-n', { n: device.devices }) : ''],
    [say('mine.code'), device.codeOn === null ? '' : dayInWords(device.codeOn, language, now)],
    [say('mine.anew'), device.anew.map((day) => dayInWords(day, language, now)).join('; ')],
  ]
  return all.filter(([, value]) => value !== '')
}
