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
    [say('mine.passkeys'), device.passkeys.map((one) => passkeyTold(one, telling)).join('; ')],
    [
      say('mine.mail'),
      device.mail === null ? '' : `${device.mail.mail} (${dayInWords(device.mail.since, language, now)})`,
    ],
    [say('mine.sign-in-links'), device.links.map((one) => linkTold(one, telling)).join('; ')],
    [say('mine.anew'), device.anew.map((day) => dayInWords(day, language, now)).join('; ')],
  ]
  return all.filter(([, value]) => value !== '')
}

type Device = NonNullable<MyData['device']>

function passkeyTold(
  { name, site, madeOn, usedOn }: Device['passkeys'][number],
  { say, language, now }: Telling,
): string {
  const used = usedOn === null ? '' : `, ${say('mine.passkey-used', { day: dayInWords(usedOn, language, now) })}`
  return `${name} (${site}, ${dayInWords(madeOn, language, now)}${used})`
}

function linkTold({ way, until, mail }: Device['links'][number], { say, language, now }: Telling): string {
  const what = way === 'paper' || way === 'address' ? say(`mine.link.${way}`) : say('mine.link.mail')
  return say('mine.link-until', {
    what: mail === undefined ? what : `${what} (${mail})`,
    day: dayInWords(until, language, now),
  })
}
