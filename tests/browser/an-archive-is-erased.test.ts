/** Removing for good where only the archive is left; and somebody, and a whole session, where people are. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openStore } from '#server/store/open.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { archivedBy } from '#tests/server/erasing-ground.ts'
import { cardOf, chooses, hasFocus } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { opensLane } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

const none: readonly string[] = []
const wrong: string[] = []
const said = 'Dat ken ik van de flat.'

let gathering: Gathering
let sanne: Person
let noor: Person
let henk: Person
let lead: Visitor
/** Its board is gone. */
let session: string
/** Goes on: two brought something, and one of them said something. */
let open: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const { server } = gathering
  const { code, info, ...made } = await gathering.session('Wonen in de flat')
  sanne = made.sanne
  lead = made.lead
  session = info.id
  const [own, his] = await Promise.all([server.join(code, 'Noor'), server.join(code, 'Henk')])
  const brings = async (at: string): Promise<void> => {
    const [first, second] = await Promise.all([own.open(at), his.open(at)])
    await until(() => [first, second].every(({ store }) => store.getState().session !== null), 'the board is there')
    const plain = { kind: 'issue', body: '', language: 'nl' } as const
    const card = first.acts.placeCard({ ...plain, title: 'De lift is stuk' }).id ?? ''
    first.acts.placeCard({ ...plain, title: 'Wachtlijsten worden langer' })
    await until(() => second.store.getState().cards[card] !== undefined, 'the card')
    second.acts.addNote({ card, kind: 'experience', layer: 'room', text: said })
    second.acts.placeCard({ ...plain, title: 'Van Henk' })
    await until(() => [first, second].every(({ store }) => store.getState().saved), 'all is kept')
    first.close()
    second.close()
  }
  await brings(session)
  await archivedBy(lead, session)
  const next = await lead.ask('createSession', {
    ...{ id: 'verder', atelier: info.atelier.id, subject: 'En verder', date: info.date, language: 'nl' },
  })
  open = next.id
  for (const who of [own, his])
    await who.ask('join', { code: next.code ?? '', name: who === own ? 'Noor' : 'Henk', language: 'nl' })
  await brings(open)
  noor = await gathering.person('Noor', 'phone', {}, own)
  henk = await gathering.person('Henk', 'smallLaptop', {}, his)

  await sanne.goes('/')
  await server.kill('SIGTERM')
  const store = await openStore(server.folder)
  await store.register.boardGoes(session, Date.now())
  await store.register.dropBoard(session)
  await store.close()
  await server.start()
})
afterAll(() => gathering.end())

const thread = (page: Page, title: string) => page.getByRole('article', { name: title, exact: true })
const more = (page: Page, of: string) => page.getByRole('button', { name: of, exact: true })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

test('Noor was there: on her phone she asks to remove what somebody said', async () => {
  const { page } = noor
  await noor.goes(`/archief/${session}`)
  await sees(thread(page, 'De lift is stuk'))
  wrong.push(...(await wrongWith(page, 'to ask', 44)), ...(await wrongWhenNarrow(page, 'to ask', 44)))
  await more(page, `Meer over deze bijdrage: ${said}`).tap()
  await page.getByRole('menuitem', { name: 'Vraag om te verwijderen' }).tap()
  const asking = dialog(page, 'Vraag om deze bijdrage te verwijderen')
  await sees(asking.getByText(said), asking.getByText(/Je naam staat er niet bij/))
  await asking.getByLabel('Iemand is te herkennen').check()
  wrong.push(...(await wrongWith(page, 'asking', 44)), ...(await wrongWhenNarrow(page, 'asking', 44)))
  await asking.getByRole('button', { name: 'Verstuur je vraag' }).tap()
  await sees(page.getByText('Je vraag is verstuurd.'))
  await hasFocus(more(page, `Meer over deze bijdrage: ${said}`))
  expect(await page.getByRole('button', { name: 'Hele bijeenkomst verwijderen' }).count()).toBe(0)
})

test('Sanne finds that on the page of the archive, and removes it; the card stays', async () => {
  const { page } = sanne
  await sanne.goes(`/archief/${session}`)
  await page.getByRole('button', { name: 'Vragen om te verwijderen (1)' }).click()
  const list = dialog(page, 'Vragen om te verwijderen')
  await sees(list.getByText(`Bijdrage: ${said}`))
  wrong.push(...(await wrongWith(page, 'asked of an archive', 32)))
  await list.getByRole('button', { name: /^Verwijder voorgoed: Bijdrage/ }).click()
  await dialog(page, 'Deze bijdrage voorgoed verwijderen?')
    .getByRole('button', { name: 'Voorgoed verwijderen' })
    .click()
  await sees(page.getByText('Voorgoed verwijderd.'))
  await expect.poll(() => page.getByText(said).count(), soon).toBe(0)
  await hasFocus(thread(page, 'De lift is stuk'))
  expect(await page.getByRole('button', { name: /^Vragen om te verwijderen/ }).count()).toBe(0)
})

test('with keys alone she removes a card too, and reads on above it; the library has it no more', async () => {
  const { page } = sanne
  await more(page, 'Meer over deze kaart: De lift is stuk').focus()
  await page.keyboard.press('Enter')
  await hasFocus(page.getByRole('menuitem', { name: 'Voorgoed verwijderen' }))
  await page.keyboard.press('Enter')
  const sure = dialog(page, 'Deze kaart voorgoed verwijderen?')
  await sees(sure.getByText('De lift is stuk'), sure.getByText(/meegenomen naar een volgende bijeenkomst/))
  wrong.push(
    ...(await wrongWith(page, 'what goes of an archive', 32)),
    ...(await wrongWhenNarrow(page, 'what goes', 44)),
  )
  await page.keyboard.press('Escape')
  await hasFocus(more(page, 'Meer over deze kaart: De lift is stuk'))
  await page.keyboard.press('Enter')
  await hasFocus(page.getByRole('menuitem', { name: 'Voorgoed verwijderen' }))
  await page.keyboard.press('Enter')
  await sure.getByRole('button', { name: 'Voorgoed verwijderen' }).press('Enter')
  await expect.poll(() => page.getByText('De lift is stuk').count(), soon).toBe(0)
  await hasFocus(page.getByRole('heading', { name: /^Kwesties/ }))
  await sees(thread(page, 'Wachtlijsten worden langer'), page.getByText(/1 keer/).first())
  wrong.push(
    ...(await wrongWith(page, 'an archive without', 32)),
    ...(await wrongWhenNarrow(page, 'an archive without', 44)),
  )
  expect((await lead.ask('searchLibrary', { words: 'lift' })).hits).toEqual([])
  expect((await lead.ask('searchLibrary', { words: 'wachtlijsten' })).hits).toHaveLength(1)
  await noor.page.reload()
  await sees(thread(noor.page, 'Wachtlijsten worden langer'))
  expect(await noor.page.getByText('De lift is stuk').count()).toBe(0)
})

test('on a board Noor can ask about what Henk said; he removes it himself, and the card stays', async () => {
  const { page } = noor
  await noor.goes(`/s/${open}`)
  await noor.isLive()
  await opensLane(page, 'issue')
  await page.getByRole('button', { name: 'De lift is stuk', exact: true }).tap()
  await more(page, `Meer over deze bijdrage: ${said}`).tap()
  await sees(page.getByRole('menuitem', { name: 'Vraag om te verwijderen' }))
  await page.keyboard.press('Escape')
  wrong.push(...(await wrongWith(page, 'a thread on a phone', 44)), ...(await wrongWhenNarrow(page, 'a thread', 44)))

  await henk.goes(`/s/${open}`)
  await henk.isLive()
  await chooses(henk.page, 'De lift is stuk', /^Open de draad/)
  await more(henk.page, `Meer over deze bijdrage: ${said}`).click()
  await henk.page.getByRole('menuitem', { name: 'Voorgoed verwijderen' }).click()
  wrong.push(...(await wrongWith(henk.page, 'a note goes', 32)))
  await dialog(henk.page, 'Deze bijdrage voorgoed verwijderen?')
    .getByRole('button', { name: 'Voorgoed verwijderen' })
    .click()
  await sees(henk.page.getByText('Voorgoed verwijderd.').first())
  for (const person of [noor, henk]) {
    await person.isLive()
    await expect.poll(() => person.page.getByText(said).count(), soon).toBe(0)
  }
  await sees(cardOf(henk.page, 'De lift is stuk'))
})

test('Sanne removes all of Henk, who is put off the board with what he brought', async () => {
  const { page } = sanne
  await sanne.goes(`/s/${open}`)
  await sanne.isLive()
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Wie er zijn' }).click()
  await more(page, 'Wat kan ik met Henk?').click()
  await page.getByRole('menuitem', { name: 'Alles van Henk verwijderen' }).click()
  const sure = dialog(page, 'Alles van deze persoon voorgoed verwijderen?')
  await sees(sure.getByText('Henk', { exact: true }), sure.getByText(/met alle kaarten en bijdragen van deze persoon/))
  wrong.push(...(await wrongWith(page, 'somebody goes', 32)), ...(await wrongWhenNarrow(page, 'somebody goes', 44)))
  await sure.getByRole('button', { name: 'Voorgoed verwijderen' }).click()
  await sees(page.getByText('Voorgoed verwijderd.').first())
  await sanne.isLive()
  await expect.poll(() => cardOf(page, 'Van Henk').count(), soon).toBe(0)
  await expect.poll(() => henk.page.getByText(/^Live/).count(), soon).toBe(0)
  await sees(cardOf(page, 'De lift is stuk'))
})

test('a closed session goes as a whole from where it is wrapped up, once she has ticked that', async () => {
  const { page } = sanne
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Bijeenkomst sluiten' }).click()
  await page.getByRole('button', { name: 'Sluit voor iedereen' }).click()
  await page.getByRole('link', { name: 'Kijk na en archiveer' }).click()
  await page.getByRole('button', { name: 'Hele bijeenkomst verwijderen' }).click()
  const sure = dialog(page, 'De hele bijeenkomst voorgoed verwijderen?')
  await sure.getByRole('button', { name: 'Voorgoed verwijderen' }).click()
  await sees(sure.getByRole('alert'))
  const tick = sure.getByRole('checkbox', { name: 'Ja, “En verder” mag helemaal weg' })
  await hasFocus(tick)
  wrong.push(...(await wrongWith(page, 'all goes', 32)), ...(await wrongWhenNarrow(page, 'all goes', 44)))
  await tick.press('Space')
  await sure.getByRole('button', { name: 'Voorgoed verwijderen' }).click()
  await hasFocus(page.getByRole('heading', { level: 1, name: 'De bijeenkomst is voorgoed verwijderd' }))
  wrong.push(...(await wrongWith(page, 'all is gone', 32)))
})

test('and so does the archived one, from its own page', async () => {
  const { page } = sanne
  await sanne.goes(`/archief/${session}`)
  await page.getByRole('button', { name: 'Hele bijeenkomst verwijderen' }).click()
  const sure = dialog(page, 'De hele bijeenkomst voorgoed verwijderen?')
  await sure.getByRole('checkbox').check()
  await sure.getByRole('button', { name: 'Voorgoed verwijderen' }).click()
  await hasFocus(page.getByRole('heading', { level: 1, name: 'De bijeenkomst is voorgoed verwijderd' }))
  await page.getByRole('link', { name: 'Naar het begin' }).click()
  await sees(page.getByText('Ons leeratelier').first())
  expect(await page.getByText('Wonen in de flat').count()).toBe(0)
  await noor.goes(`/archief/${session}`)
  await sees(noor.page.getByRole('heading', { level: 1 }))
  expect(await noor.page.getByText('Wachtlijsten worden langer').count()).toBe(0)
})

test('on none of these screens a rule that a machine can check is broken', () => {
  expect(wrong).toEqual(none)
})
