/** A coordinator chooses how a session goes, makes it her own, and changes it while it goes on. */

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
beforeAll(async () => {
  gathering = await Gathering.begin()
  sanne = await gathering.person('Sanne', 'laptop')
  const [link = ''] = /\/k\/\S+/.exec(gathering.server.output) ?? []
  await sanne.goes(link)
  await sanne.page.getByRole('button', { name: 'Word kartrekker' }).click()
})
afterAll(() => gathering.end())

const none: readonly string[] = []
const card = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) })
/** The names of the phases, one after the other, in the editor or on the board. */
const phases = (page: Page, rail: '.ed .ph' | '.rail .ph'): Promise<string[]> =>
  page.locator(rail).evaluateAll((all) => all.map((one) => one.querySelector('b')?.textContent ?? ''))

async function starts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start bijeenkomst' }).click()
  const invite = page.getByRole('dialog', { name: 'Nodig uit' })
  await sees(invite)
  await invite.getByRole('button', { name: 'Sluit' }).click()
}

test('the subject is all that Sanne has to fill in: the ordinary format is chosen, ready and whole', async () => {
  const { page } = sanne
  const begun = Date.now()
  await sanne.goes('/')
  await page.getByRole('link', { name: 'Begin je eigen leeratelier' }).click()
  await sees(page.getByLabel('Onderwerp'))
  await page.keyboard.type('Regie bij complexe gezinnen')
  expect(await card(page, 'Kwestie met expert').isChecked()).toBe(true)
  await page.keyboard.press('Enter')
  await sees(page.getByRole('dialog', { name: 'Nodig uit' }))
  const took = Date.now() - begun
  console.log(`from the start page to a session in the ordinary format: ${took} ms`)
  expect(took).toBeLessThan(60_000)
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click()
  await expect.poll(() => phases(page, '.rail .ph'), soon).toHaveLength(9)
  await sees(page.getByText('Schrijf één ding uit je werk of leven dat schuurt. Noem geen namen.'))
})

test('a format is chosen with the arrow keys, shortened, given a module, and kept as our own', async () => {
  const { page } = sanne
  await sanne.goes('/')
  await page.getByRole('link', { name: 'Nieuwe bijeenkomst' }).click()
  await page.getByLabel('Onderwerp').fill('Wachttijd')
  await card(page, 'Kwestie met expert').focus()
  for (const name of ['Dilemma-onderzoek', 'Intervisie met luisterstoel', 'Spanningskaart']) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => card(page, name).isChecked(), soon).toBe(true)
  }
  await page.getByRole('button', { name: 'Korter · 70 min' }).click()
  await page.getByRole('button', { name: 'Bouwsteen erna' }).click()
  await page.getByRole('button', { name: 'Voeg toe: Waarderend gesprek' }).click()
  expect((await phases(page, '.ed .ph')).slice(0, 6)).toEqual([
    'Opening',
    'Wanneer werkt het al?',
    'Wat hopen we?',
    'Een eerste schets',
    'De volgende stap',
    'Twee kanten een naam geven',
  ])
  await page.getByRole('button', { name: 'Bewaar als eigen werkvorm' }).click()
  await page.getByLabel('Hoe heet deze werkvorm?').fill('Onze spanningskaart')
  await page.keyboard.press('Enter')
  await sees(page.getByText('‘Onze spanningskaart’ is bewaard.'))

  await page.reload()
  await expect.poll(() => card(page, 'Onze spanningskaart').isChecked(), soon).toBe(true)
  await card(page, 'Vrij bord').check({ force: true })
  await card(page, 'Onze spanningskaart').check({ force: true })
  await starts(page)
  await expect.poll(() => phases(page, '.rail .ph'), soon).toHaveLength(13)
})

test('a plan goes along as a file; a broken one says what is wrong and leaves everything as it was', async () => {
  const { page } = sanne
  await sanne.goes('/')
  await page.getByRole('link', { name: 'Nieuwe bijeenkomst' }).click()
  await card(page, 'Richtingencafé').check({ force: true })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Richtingencafé.json')
  const text = await readFile(await download.path(), 'utf8')

  await card(page, 'Vrij bord').check({ force: true })
  const before = await phases(page, '.ed .ph')
  const broken = join(gathering.server.folder, 'broken.json')
  const file = page.locator('input[type=file]')
  for (const [words, what] of [
    [text.slice(0, 400), /Dit bestand is niet geopend. Het is beschadigd/],
    [text.replace('"minutes": 20', '"minutes": "twintig"'), /Fase 2: de duur is geen heel getal/],
  ] as const) {
    await writeFile(broken, words)
    await file.setInputFiles(broken)
    await sees(page.getByRole('alert').filter({ hasText: what }))
    expect(await phases(page, '.ed .ph')).toEqual(before)
  }
  await file.setInputFiles(await download.path())
  await sees(page.getByText('‘Richtingencafé’ is geopend: 10 fasen, 120 minuten.'))
  expect(await phases(page, '.ed .ph')).toHaveLength(10)
})

test('the plan is changed while the session goes on, and Noor’s phone goes along without losing a word', async () => {
  const { page } = sanne
  await sanne.goes('/')
  await page.getByRole('link', { name: 'Nieuwe bijeenkomst' }).click()
  await page.getByLabel('Onderwerp').fill('Onderweg')
  await card(page, 'Vrij bord').check({ force: true })
  await starts(page)
  await page.getByRole('button', { name: 'Klok starten' }).click()
  const code = (await page.locator('.board-top .code').innerText()).replace(' ', '')
  const noor = await gathering.person('Noor', 'phone')
  await noor.joins(code)
  await noor.page.getByRole('textbox').first().fill('Ik was nog bezig')

  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Verloop aanpassen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Verloop aanpassen' })
  await sees(dialog)
  await dialog.getByLabel('Naam van de fase').fill('Rustig inbrengen')
  await dialog.getByRole('button', { name: 'Bouwsteen erna' }).click()
  await page.getByRole('button', { name: 'Voeg toe: Zoek het nee' }).click()
  await dialog.getByRole('button', { name: 'Pas aan voor iedereen' }).click()
  await expect.poll(() => phases(page, '.rail .ph'), soon).toHaveLength(8)
  await sees(noor.page.getByText('Rustig inbrengen'))
  expect(await noor.page.getByRole('textbox').first().inputValue()).toBe('Ik was nog bezig')
  expect(await page.locator('.rail .now b').innerText()).toBe('Rustig inbrengen')
})

test('everyone can use it: the setup with all of it open, and the plan over the board', async () => {
  const { page } = sanne
  const wrong: string[] = []
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Verloop aanpassen' }).click()
  await sees(page.getByRole('dialog', { name: 'Verloop aanpassen' }))
  wrong.push(...(await wrongWith(page, 'the plan over the board', 32)))
  await page.keyboard.press('Escape')

  await sanne.goes('/')
  await page.getByRole('link', { name: 'Nieuwe bijeenkomst' }).click()
  await page.getByText('Wie en hoe').click()
  await page.getByText('Meer soorten').click()
  wrong.push(...(await wrongWith(page, 'the setup', 32)), ...(await wrongWhenNarrow(page, 'the setup', 44)))
  await page.getByRole('button', { name: 'Bouwsteen erna' }).click()
  await sees(page.getByRole('dialog', { name: /^Zet een bouwsteen na/ }))
  wrong.push(...(await wrongWith(page, 'the modules', 32)))
  expect(wrong).toEqual(none)
})
