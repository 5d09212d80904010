/** Undo and redo take back one's own steps and nobody else's; what was put away can be put back. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { allSee, cardOf, chooses, hasFocus, isDone, looksUp, places, titlesIn } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { firstField, opensLane, opensPart, placesIt } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
let henk: Person
let laptops: readonly Page[]
beforeAll(async () => {
  gathering = await Gathering.begin()
  const session = await gathering.session()
  sanne = session.sanne
  await gathering.brings(session.code, session.info.id, [
    ['issue', 'Twee'],
    ['issue', 'Een'],
  ])
  noor = await gathering.person('Noor', 'phone')
  henk = await gathering.person('Henk', 'smallLaptop')
  await Promise.all([noor.joins(session.code), henk.joins(session.code)])
  laptops = [sanne.page, henk.page]
})
afterAll(() => gathering.end())

test('[P7] undo takes back my own last step, whatever others did since, and redo does it again', async () => {
  await chooses(sanne.page, 'Twee', /^Omhoog/)
  await allSee(laptops, 'issue', ['Twee', 'Een'])
  await looksUp(sanne.page)
  await chooses(henk.page, 'Een', /^Naar Richtingen/)
  await places(henk.page, 'issue', 'Van Henk')
  await allSee(laptops, 'issue', ['Van Henk', 'Twee'])

  await sanne.page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await sees(sanne.page.getByText('Ongedaan gemaakt.').first())
  await allSee(laptops, 'direction', ['Een'])
  await allSee(laptops, 'issue', ['Van Henk', 'Twee'])
  await sanne.page.keyboard.press('Control+z')
  expect(await titlesIn(sanne.page, 'direction')).toEqual(['Een'])

  await cardOf(henk.page, 'Van Henk').focus()
  await henk.page.keyboard.press('Control+z')
  await allSee(laptops, 'issue', ['Twee'])
  await henk.page.keyboard.press('Control+z')
  await allSee(laptops, 'direction', [])
  await henk.page.getByRole('button', { name: /^Opnieuw doen/ }).click()
  await allSee(laptops, 'direction', ['Een'])
  await henk.page.keyboard.press('Control+y')
  await expect.poll(async () => (await titlesIn(sanne.page, 'issue')).toSorted(), soon).toEqual(['Twee', 'Van Henk'])
})

test('[P7] in one text each takes back only the words of their own', async () => {
  const texts = await Promise.all(
    laptops.map(async (page) => {
      await chooses(page, 'Twee', /^Bewerk/)
      const text = page.getByRole('dialog').getByLabel('Wat speelt er?')
      await hasFocus(text)
      return text
    }),
  )
  await sanne.page.keyboard.type(' en van Sanne')
  for (const text of texts) await expect.poll(() => text.inputValue(), soon).toBe('Twee en van Sanne')
  await henk.page.keyboard.press('Home')
  await henk.page.keyboard.type('Henks ')
  for (const text of texts) await expect.poll(() => text.inputValue(), soon).toBe('Henks Twee en van Sanne')
  await sanne.page.keyboard.press('Control+z')
  for (const text of texts) await expect.poll(() => text.inputValue(), soon).toBe('Henks Twee')
  await sanne.page.keyboard.press('Control+y')
  for (const text of texts) await expect.poll(() => text.inputValue(), soon).toBe('Henks Twee en van Sanne')
  for (const page of laptops) {
    await isDone(page)
    await looksUp(page)
  }
})

test('[P7] also after the line was lost, and the step was taken without it', async () => {
  await chooses(sanne.page, 'Henks Twee', /^Naar Dilemma/)
  await allSee(laptops, 'dilemma', ['Henks Twee en van Sanne'])
  await sanne.context.setOffline(true)
  await sees(sanne.page.getByText(/^Geen verbinding\. Je kunt blijven schrijven/).first())
  await chooses(sanne.page, 'Een', /^Naar Dilemma/)
  await sanne.context.setOffline(false)
  await sanne.isLive()
  // In a lane that Henk reads, what comes in would wait.
  await looksUp(henk.page)
  await allSee(laptops, 'dilemma', ['Een', 'Henks Twee en van Sanne'])
  await sanne.page.keyboard.press('Control+z')
  await sanne.page.keyboard.press('Control+z')
  await looksUp(henk.page)
  await allSee(laptops, 'dilemma', [])
  for (const page of laptops) await expect.poll(() => titlesIn(page, 'direction'), soon).toEqual(['Een'])
})

test('[P7] on the phone the way back stands beside what one did', async () => {
  await firstField(noor.page).fill('Toch niet zo bedoeld')
  await placesIt(noor.page)
  await sees(cardOf(henk.page, 'Toch niet'))
  await noor.page.getByRole('button', { name: 'Ongedaan maken' }).tap()
  await expect.poll(() => cardOf(henk.page, 'Toch niet').count(), soon).toBe(0)
})

test('[P10] a card in the trash is gone for all, and comes back for all; others’ cards stay where they are', async () => {
  await opensPart(noor.page, 'Schrijven')
  await firstField(noor.page).fill('Van Noor zelf')
  await placesIt(noor.page)
  await cardOf(henk.page, 'Van Noor zelf')
    .getByRole('button', { name: /^Acties/ })
    .click()
  const menu = henk.page.getByRole('menu', { name: 'Acties' })
  await sees(menu.getByRole('menuitem', { name: /^Bewerk/ }))
  expect(await menu.getByRole('menuitem', { name: /^Naar prullenbak/ }).count()).toBe(0)
  await henk.page.keyboard.press('Escape')
  await cardOf(henk.page, 'Van Noor zelf').focus()
  await henk.page.keyboard.press('Delete')
  await sees(henk.page.getByText('Dit is van iemand anders.').first())
  await looksUp(henk.page)

  const lane = await opensLane(noor.page, 'issue')
  await chooses(noor.page, 'Van Noor zelf', /^Naar prullenbak/)
  await expect.poll(() => lane.getByRole('article', { name: 'Van Noor zelf' }).count(), soon).toBe(0)
  for (const page of laptops) await expect.poll(() => cardOf(page, 'Van Noor zelf').count(), soon).toBe(0)
  await opensPart(noor.page, 'Mijn kaarten')
  await noor.page.getByRole('button', { name: /^Prullenbak, / }).tap()
  await noor.page.getByRole('button', { name: 'Terugleggen: Van Noor zelf' }).tap()
  for (const page of laptops) await sees(cardOf(page, 'Van Noor zelf'))
})

test('[P10] the coordinator puts away and puts back what is anybody’s, by keys', async () => {
  const { page } = sanne
  await cardOf(page, 'Van Noor zelf').focus()
  await page.keyboard.press('Delete')
  await expect.poll(() => cardOf(henk.page, 'Van Noor zelf').count(), soon).toBe(0)
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Prullenbak \(/ }).click()
  await sees(page.getByRole('dialog', { name: 'Prullenbak' }).getByText('nog 30 dagen').first())
  await page.getByRole('button', { name: 'Terugleggen: Van Noor zelf' }).press('Enter')
  await page.keyboard.press('Escape')
  await sees(cardOf(henk.page, 'Van Noor zelf'))
})
