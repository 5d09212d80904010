/** Who leads makes a passkey, loses the cookie, signs in, and leads; also with a link in the mail, and one on paper. */

import type { CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkIn, Mailbox } from '#tests/kit/mailbox.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { unreachedByKeys, wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { sees, until } from './kit/wait.ts'

let gathering: Gathering
let box: Mailbox
let sanne: Person
let session: string
let other: string
let touches: (is: boolean) => Promise<void>
const mail = 'sanne@buurthuis.example'
const none: readonly string[] = []

beforeAll(async () => {
  box = await Mailbox.open()
  const { smtp, from } = box.settings
  gathering = await Gathering.begin({ INBRENG_SMTP: smtp, INBRENG_MAIL_FROM: from }, 'localhost')
  const made = await gathering.session('Regie bij complexe gezinnen')
  session = made.info.id
  other = (await gathering.server.session('Wonen met zorg')).code
  sanne = made.sanne
  touches = await holdsKeys(sanne.page)
})
afterAll(async () => {
  await gathering.end()
  box.close()
})

/** An authenticator as it is built in. Resolves to what says whether its owner is there to touch it. */
async function holdsKeys(page: Page): Promise<(is: boolean) => Promise<void>> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  return (enabled) => cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }).then(() => {})
}

/** Presses the button, with the owner there to touch once it is asked for: before that, the key answers what the field offers. */
async function choosesPasskey({ page }: Person): Promise<void> {
  await page.route('**/api/sign-in/begin', async (route) => {
    await touches(true)
    await route.continue()
  })
  await page.getByRole('button', { name: 'Aanmelden met een passkey' }).click()
}

const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true })

async function leads(who: Person): Promise<void> {
  await who.goes(`/s/${session}`)
  await who.isLive()
  await sees(who.page.getByRole('button', { name: 'Volgende fase' }))
}

test('[P46] Sanne makes a passkey where she sees what is kept of her, and calls it otherwise', async () => {
  const { page } = sanne
  await sanne.goes('/mijn-gegevens')
  await page.getByLabel('Hoe noem je deze passkey?').fill('Werklaptop')
  await page.getByRole('button', { name: 'Maak een passkey' }).click()
  await sees(page.getByText('Je passkey is gemaakt.'), page.getByText(/Gemaakt vandaag, voor localhost/))
  await page.getByRole('button', { name: 'Noem Werklaptop anders' }).click()
  await page.getByLabel('Naam', { exact: true }).fill('Laptop van het werk')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await sees(page.getByRole('button', { name: 'Verwijder Laptop van het werk' }))
  expect(await wrongWith(page, 'my ways to sign in', 24)).toEqual(none)
  expect(await wrongWhenNarrow(page, 'my ways to sign in', 24)).toEqual(none)
})

test('[P46] without her cookie she signs in with it, and leads', async () => {
  const { page, context } = sanne
  await context.clearCookies()
  await touches(false)
  await sanne.goes('/')
  await page.getByRole('link', { name: 'Leid je een leeratelier? Meld je aan' }).click()
  await sees(title(page, 'Aanmelden'), page.getByLabel('Je e-mailadres'))
  expect(await wrongWith(page, 'signing in', 24)).toEqual(none)
  expect(await wrongWhenNarrow(page, 'signing in', 24)).toEqual(none)
  expect(await unreachedByKeys(page)).toEqual(none)
  await choosesPasskey(sanne)
  await sees(title(page, 'Welkom terug'))
  await page.unrouteAll()
  expect(await wrongWith(page, 'signed in', 24)).toEqual(none)
  await leads(sanne)
})

test('[P46] the browser offers her passkey in the field for mail, without a button', async () => {
  const { page, context } = sanne
  await context.clearCookies()
  // Whoever is there takes what is offered at once.
  await sanne.goes('/aanmelden')
  await sees(title(page, 'Welkom terug'))
  await leads(sanne)
})

test('[P46] with an address of hers she signs in on a phone by the link in her mail', async () => {
  const { page } = sanne
  await sanne.goes('/mijn-gegevens')
  await page.getByLabel('Je e-mailadres').fill(mail)
  await page.getByRole('button', { name: 'Voeg dit adres toe' }).click()
  await sees(page.getByText(/Open de mail die we je sturen/))
  await until(async () => box.mails.length === 1, 'the mail')
  await sanne.goes(linkIn(box.read(0)))
  expect(await wrongWith(page, 'confirming an address', 24)).toEqual(none)
  await page.getByRole('button', { name: 'Ja, dit is mijn adres' }).click()
  await sees(title(page, 'Je e-mailadres staat erbij'))

  const phone = await gathering.person('Sanne', 'phone')
  await phone.goes('/aanmelden')
  await phone.page.getByLabel('Je e-mailadres').fill(mail)
  await phone.page.getByRole('button', { name: 'Stuur een link' }).tap()
  await sees(phone.page.getByText(/Kennen we dit adres/))
  expect(await wrongWith(phone.page, 'a link was asked for', 44)).toEqual(none)
  await until(async () => box.mails.length === 2, 'the mail with the link')
  await phone.goes(linkIn(box.read(1)))
  await sees(title(phone.page, 'Aanmelden'))
  expect(await wrongWith(phone.page, 'the page of the link', 44)).toEqual(none)
  expect(await wrongWhenNarrow(phone.page, 'the page of the link', 44)).toEqual(none)
  await phone.page.getByRole('button', { name: 'Ja, meld mij hier aan' }).tap()
  await until(async () => new URL(phone.page.url()).pathname === '/', 'home')
  await phone.goes('/mijn-gegevens')
  await sees(phone.page.getByText(`Je adres is ${mail}`))
})

test('[P46] she prints a link for later, and it signs in once', async () => {
  const { page } = sanne
  await sanne.goes('/mijn-gegevens')
  await page.evaluate(() => {
    // A sheet is drawn on the page for as long as it is printed; here nothing prints.
    window.print = () => {}
  })
  await page.getByRole('button', { name: 'Print een link voor later' }).click()
  const sheet = page.getByRole('region', { name: 'Jouw link voor Inbreng' })
  await sees(sheet.getByRole('img', { name: 'QR-code van de link' }))
  const link = (await sheet.getByText(/aanmelden/).textContent()) ?? ''
  await page.getByRole('button', { name: 'Druk af' }).last().click()
  await page.emulateMedia({ media: 'print' })
  const printed = await page.locator('body').evaluate((body: HTMLElement) => body.innerText)
  expect(printed).toContain(link)
  expect(printed).not.toContain('Mijn gegevens')
  await page.emulateMedia({ media: 'screen' })

  const tablet = await gathering.person('Sanne', 'smallLaptop')
  await tablet.goes(new URL(link).pathname)
  await tablet.page.getByRole('button', { name: 'Ja, meld mij hier aan' }).click()
  await until(async () => new URL(tablet.page.url()).pathname === '/', 'home')
  await leads(tablet)
  const thief = await gathering.person('Iemand', 'laptop')
  await thief.goes(new URL(link).pathname)
  await sees(title(thief.page, 'Deze link werkt niet meer'))

  await sanne.goes('/mijn-gegevens')
  await page.getByRole('button', { name: 'Meld mijn andere apparaten af' }).click()
  await sees(page.getByText('Je bent nu alleen nog op dit toestel aangemeld.'))
  await tablet.goes('/mijn-gegevens')
  await sees(tablet.page.getByText('Je apparaat is hier niet bekend', { exact: false }))
  await leads(sanne)
})

test('[P46] where a device is somebody already she sees first what comes along', async () => {
  const { page, context } = sanne
  await context.clearCookies()
  await sanne.joins(other)
  await touches(false)
  const offered = page.waitForResponse('**/api/sign-in/begin')
  await sanne.goes('/aanmelden')
  await offered
  await choosesPasskey(sanne)
  await sees(title(page, 'Op dit toestel ben je al iemand'), page.getByText('Wonen met zorg'))
  await page.unrouteAll()
  expect(await wrongWith(page, 'what comes along', 24)).toEqual(none)
  await page.getByRole('button', { name: 'Ja, meld mij hier aan' }).click()
  await sees(title(page, 'Welkom terug'))
  await leads(sanne)
})
