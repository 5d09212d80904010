/** A coordinator makes a session and invites; who may not, or no longer, is told so. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { newId } from '#shared/id.ts'
import { hashOf } from '#server/sessions/secret.ts'
import { openStore } from '#server/store/open.ts'
import { places } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { sees, until } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
beforeAll(async () => {
  gathering = await Gathering.begin()
})
afterAll(() => gathering.end())

test('with the one-time link Sanne has a session, its QR, its link and its code in under a minute', async () => {
  const begun = Date.now()
  const [link = ''] = /\/k\/\S+/.exec(gathering.server.output) ?? []
  sanne = await gathering.person('Sanne', 'laptop', { permissions: ['clipboard-read', 'clipboard-write'] })
  const { page } = sanne
  await sanne.goes(link)
  await page.getByRole('button', { name: 'Word kartrekker' }).click()
  await page.getByRole('link', { name: 'Begin je eigen leeratelier' }).click()
  await page.getByLabel('Onderwerp').fill('Regie bij complexe gezinnen')
  // Where everybody may place anything: that is what the rest of this journey does.
  await page.getByText('Vrij bord').click()
  await page.getByRole('button', { name: 'Start bijeenkomst' }).click()

  const invite = page.getByRole('dialog', { name: 'Nodig uit' })
  await sees(invite.getByRole('img', { name: /^QR-code om mee te doen met code/ }))
  const code = (await page.locator('.board-top .code').innerText()).replace(' ', '')
  expect(code).toMatch(/^[A-Z0-9]{6}$/)
  await sees(invite.getByText(`${new URL(sanne.url).host}/j`))
  await invite.getByRole('button', { name: 'Kopieer link' }).click()
  await sees(invite.getByRole('button', { name: 'Link gekopieerd' }))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${sanne.url}/j/${code}`)
  const took = Date.now() - begun
  console.log(`from the link to a session with its code: ${took} ms`)
  expect(took).toBeLessThan(60_000)

  await invite.getByRole('button', { name: 'Sluit' }).click()
  await sees(page.getByRole('heading', { level: 1, name: 'Regie bij complexe gezinnen' }))
  await sanne.isLive()
})

test('that link works once', async () => {
  const [link = ''] = /\/k\/\S+/.exec(gathering.server.output) ?? []
  const stranger = await gathering.person('Stranger', 'phone')
  await stranger.goes(link)
  await sees(stranger.page.getByRole('heading', { name: 'Deze link werkt niet meer' }))
  await stranger.goes('/')
  await sees(stranger.page.getByRole('heading', { name: 'Begin je eigen leeratelier' }))
  expect(await stranger.page.getByRole('link', { name: 'Begin je eigen leeratelier' }).count()).toBe(0)
})

test('where nobody leads yet, one press and a subject is enough', async () => {
  const empty = await gathering.elsewhere()
  const first = await empty.person('Mirjam', 'laptop')
  await first.goes('/')
  await sees(first.page.getByText('Hier is nog niemand kartrekker.'))
  await first.page.getByRole('link', { name: 'Begin je eigen leeratelier' }).click()
  const start = first.page.getByRole('button', { name: 'Start bijeenkomst' })
  await start.click()
  await sees(first.page.getByText('Waar gaat het over? Een paar woorden is genoeg.'))
  expect(await first.page.getByLabel('Onderwerp').evaluate((field) => field === document.activeElement)).toBe(true)
  await first.page.keyboard.type('Samen leven')
  await first.page.keyboard.press('Enter')
  await sees(first.page.getByRole('dialog', { name: 'Nodig uit' }))
  await empty.leave()
})

async function makesLink(page: Page, role: string): Promise<string> {
  await page.getByRole('group', { name: 'Wie nodig je uit?' }).getByText(role, { exact: true }).click()
  await page.getByRole('button', { name: 'Maak link' }).click()
  return page.getByLabel(`Link voor: ${role}`).inputValue()
}

test('the expert comes in by a link of their own', async () => {
  const { page } = sanne
  await places(page, 'issue', 'Wie heeft de regie?')
  await page.getByRole('button', { name: 'Uitnodigen' }).click()
  const expert = await gathering.person('Ilse', 'laptop')
  await expert.goes(await makesLink(page, 'Expert'))
  await sees(expert.page.getByText('Je doet mee als expert'))
  await expert.page.getByRole('button', { name: 'Doe mee' }).click()
  await expert.isLive()
  await expert.page.getByRole('article', { name: 'Wie heeft de regie?' }).getByRole('heading').click()
  await expert.page.getByLabel('Reageer op deze draad').click()
  expect(await expert.page.getByRole('radio', { name: 'Duiding' }).isChecked()).toBe(true)
})

test('the observer reads along, and sees no way to write on a laptop nor on a phone', async () => {
  const link = await makesLink(sanne.page, 'Meekijker')
  const bram = await gathering.person('Bram', 'laptop')
  await observes(bram, link)
  const { page } = bram
  await seesNoWayToWrite(page)
  await page.getByRole('button', { name: /^Acties/ }).click()
  const commands = page.getByRole('menu', { name: 'Acties' }).getByRole('menuitem')
  await sees(commands.first())
  // To ask that something be removed is everybody's right.
  expect(await commands.allInnerTexts()).toEqual([
    expect.stringContaining('Open de draad'),
    expect.stringContaining('Vraag om te verwijderen'),
  ])
  await commands.first().click()
  await sees(page.getByRole('complementary', { name: 'Draad' }).getByText('Wie heeft de regie?'))
  await seesNoWayToWrite(page)

  const noor = await gathering.person('Noor', 'phone')
  await observes(noor, link)
  await noor.page.getByRole('link', { name: 'Schrijven' }).tap()
  await sees(noor.page.getByText('Je kijkt mee', { exact: true }))
  await seesNoWayToWrite(noor.page)
  await noor.page.getByRole('link', { name: 'Bord' }).tap()
  await noor.page.getByRole('button', { name: 'Wie heeft de regie?' }).tap()
  await sees(noor.page.getByRole('complementary', { name: 'Draad' }).getByText('Wie heeft de regie?'))
  await seesNoWayToWrite(noor.page)
})

async function observes(person: Person, link: string): Promise<void> {
  await person.goes(link)
  await sees(person.page.getByText('Je kijkt mee, zonder account.'))
  await person.page.getByRole('button', { name: 'Doe mee' }).click()
  await person.isLive()
}

async function seesNoWayToWrite(page: Page): Promise<void> {
  expect(await page.getByRole('textbox').count()).toBe(0)
  for (const name of [/^Kaart toevoegen/, /^Eerste/, /^Plaats/, /^Bewerk/, /herken/, /^Verbind/, /^Nodig uit/]) {
    expect(await page.getByRole('button', { name }).count(), String(name)).toBe(0)
  }
}

test('a link that was withdrawn, and one that has expired, say so in clear Dutch', async () => {
  const { page, url } = sanne
  const link = await makesLink(page, 'Expert')
  // Above the one that Ilse came by, once the list has it.
  const works = page.getByRole('button', { name: /^Trek in: link voor Expert/ })
  await until(async () => (await works.count()) === 2, 'for the new link among the others')
  await works.first().click()
  await sees(page.getByText('Deze link intrekken? Wie al meedoet, blijft.'))
  await page.getByRole('button', { name: 'Trek in', exact: true }).click()
  await sees(page.getByText(/ingetrokken op/))
  const late = await gathering.person('Els', 'phone')
  await late.goes(link)
  await sees(late.page.getByText('Deze uitnodiging is ingetrokken. Vraag de kartrekker om een nieuwe.'))
  expect(await late.page.getByLabel('Hoe heet je?').count()).toBe(0)

  const session = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await gathering.server.kill()
  const secret = `verlopen${newId()}`
  const store = await openStore(gathering.server.folder)
  const past = { createdAt: Date.now() - 7_200_000, expiresAt: Date.now() - 3_600_000, revokedAt: null }
  const invitation = { id: newId(), session, role: 'expert', tokenHash: hashOf(secret), code: null, ...past } as const
  await store.catalogue.addInvitation(invitation)
  await store.close()
  await gathering.server.start()
  await late.goes(`${url}/j/${secret}`)
  await sees(late.page.getByText('Deze uitnodiging is verlopen. Vraag de kartrekker om een nieuwe.'))
  await page.reload()
  await page.getByRole('button', { name: 'Uitnodigen' }).click()
  await sees(page.getByText(/verlopen op/))
})
