/** Removing for good: by whoever brought it, by who leads, and by asking; and everybody else just goes on. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardOf, chooses, laneOf, looksUp, titlesIn } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWith } from './kit/looks.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let henk: Person
let session: string
let close: () => Promise<unknown>
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.session()
  sanne = made.sanne
  session = made.info.id
  close = () => made.lead.ask('setState', { session, state: 'closed' })
  await gathering.brings(made.code, session, [
    ['issue', 'Wachtlijsten worden langer'],
    ['issue', 'De lift is stuk'],
  ])
  noor = await gathering.person('Noor', 'laptop')
  henk = await gathering.person('Henk', 'smallLaptop')
  await Promise.all([noor.joins(made.code), henk.joins(made.code)])
})
afterAll(() => gathering.end())

const issues = async (person: Person): Promise<string[]> => (await titlesIn(person.page, 'issue')).toSorted()

async function brings(person: Person, title: string): Promise<void> {
  const { page } = person
  await page.getByRole('button', { name: 'Kaart toevoegen aan Kwesties' }).click()
  const composer = page.getByRole('dialog', { name: 'Schrijf een kaart' })
  await composer.getByLabel('Wat speelt er?').fill(title)
  await composer.getByRole('button', { name: 'Plaats op het bord' }).click()
  await sees(cardOf(page, title))
}

test('Noor withdraws her own card for good, while Henk writes on and loses no word', async () => {
  await brings(noor, 'Te herkenbaar')
  await looksUp(henk.page)
  await sees(cardOf(henk.page, 'Te herkenbaar'))
  await chooses(henk.page, 'De lift is stuk', /^Bewerk/)
  const field = henk.page.getByRole('dialog').getByRole('textbox').first()
  await field.press('End')
  await field.pressSequentially(', al weken')

  await chooses(noor.page, 'Te herkenbaar', 'Voorgoed verwijderen')
  const dialog = noor.page.getByRole('dialog', { name: 'Deze kaart voorgoed verwijderen?' })
  await sees(dialog.getByText('Dit kun je niet ongedaan maken.'))
  await dialog.getByLabel('Iemand is te herkennen').check()
  expect(await wrongWith(noor.page, 'what goes', 32)).toEqual([])
  await dialog.getByRole('button', { name: 'Voorgoed verwijderen' }).click()
  await sees(noor.page.getByText('Voorgoed verwijderd.').first())

  const left = ['De lift is stuk, al weken', 'Wachtlijsten worden langer']
  for (const person of [noor, sanne, henk]) {
    await person.isLive()
    await expect.poll(() => issues(person), soon).toEqual(left)
  }
  await expect.poll(() => henk.page.getByText('Niet geplaatst').count(), soon).toBe(0)
  await brings(henk, 'En verder')
  await looksUp(noor.page)
  await sees(cardOf(noor.page, 'En verder'))
})

test('another’s card she can only ask about; Sanne finds that, and removes it', async () => {
  await chooses(noor.page, 'Wachtlijsten worden langer', 'Vraag om te verwijderen')
  const asking = noor.page.getByRole('dialog', { name: 'Vraag om deze kaart te verwijderen' })
  await asking.getByLabel('Het klopt niet').check()
  await asking.getByRole('button', { name: 'Verstuur je vraag' }).click()
  await sees(noor.page.getByText('Je vraag is verstuurd.').first())

  const { page } = sanne
  await page.reload()
  await sanne.isLive()
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Vragen om te verwijderen (1)' }).click()
  const list = page.getByRole('dialog', { name: 'Vragen om te verwijderen' })
  await sees(list.getByText('Het klopt niet'))
  expect(await wrongWith(page, 'what was asked', 32)).toEqual([])
  await list.getByRole('button', { name: 'Verwijder voorgoed: Wachtlijsten worden langer' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Voorgoed verwijderen' }).click()
  await sees(page.getByText('Voorgoed verwijderd.').first())
  await expect.poll(() => issues(noor), soon).toEqual(['De lift is stuk, al weken', 'En verder'])
})

test('once it is closed one asks about one’s own too, and Sanne may leave it', async () => {
  await close()
  await sees(henk.page.getByText(/gesloten/).first())
  await chooses(henk.page, 'En verder', 'Vraag om te verwijderen')
  await henk.page.getByRole('dialog').getByRole('button', { name: 'Verstuur je vraag' }).click()
  await sees(henk.page.getByText('Je vraag is verstuurd.').first())
  const { page } = sanne
  await page.reload()
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Vragen om te verwijderen (1)' }).click()
  const list = page.getByRole('dialog', { name: 'Vragen om te verwijderen' })
  await list.getByRole('button', { name: 'Laat staan: En verder' }).click()
  await sees(list.getByText('Er zijn geen vragen.'))
  await page.keyboard.press('Escape')
  await sees(laneOf(page, 'issue').getByRole('article', { name: /En verder/ }))
})
