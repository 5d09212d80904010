/** From an archive to one sheet for people outside: written, kept, printed, read by the others, and taken away again. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical } from '#shared/archive/archived.ts'
import { makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'
import { hasFocus } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { sees, until } from './kit/wait.ts'

const none: readonly string[] = []
const wrong: string[] = []
const title = 'Niemand heeft de regie, en het gezin merkt het het eerst'
const see =
  'Rond één gezin zitten vaak vijf organisaties aan tafel.\n\nIedereen doet zijn werk, en niemand heeft de regie.'

let gathering: Gathering
let sanne: Person
let noor: Person
beforeAll(async () => {
  gathering = await Gathering.begin()
  const { lead, info, code } = await gathering.server.session()
  const full = fullArchive()
  const archive = fullArchive({
    present: { ...full.present, people: 14 },
    provenance: { ...full.provenance, audience: 'atelier' },
    cards: [
      ...full.cards,
      makeArchivedCard('vast', { kind: 'direction', title: 'Eén vast gezicht dat meeloopt' }),
      makeArchivedCard('naam', { kind: 'direction', title: 'Met Noor op huisbezoek' }),
      makeArchivedCard('vraag', { variant: 'learningQuestion', title: 'Wanneer mag je wachten?' }),
    ],
    notes: [...full.notes, makeArchivedNote('waarde', 'dilemma', { kind: 'value', text: 'Zelf mogen kiezen' })],
  })
  const files = [{ name: 'archief.json', text: canonical(archive) }]
  await lead.ask('importSession', { atelier: info.atelier.id, id: 'imported1', files })
  sanne = await gathering.person('Sanne', 'laptop', {}, lead)
  noor = await gathering.person('Noortje', 'phone', {}, await gathering.server.join(code, 'Noortje'))
})
afterAll(() => gathering.end())

const h1 = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const paper = (page: Page) => page.getByRole('article')

test('[P41] before there is one a reader finds nothing; Sanne finds where it is made', async () => {
  await noor.goes('/archief/imported1')
  await sees(h1(noor.page, 'Regie & “zorg”: wie beslist?'))
  await noor.goes('/archief/imported1/signaal')
  await sees(h1(noor.page, 'Hier is geen signaal'))
  await sanne.goes('/archief/imported1')
  await sanne.page.getByRole('link', { name: 'Maak een signaal' }).click()
  await sees(h1(sanne.page, 'Maak een signaal'), sanne.page.getByRole('heading', { name: 'Zo komt het op papier' }))
  await hasFocus(h1(sanne.page, 'Maak een signaal'))
})

test('[P41] what she writes stands on the sheet beside it, survives a closed tab, and is on no other device', async () => {
  const { page } = sanne
  await page.getByLabel('Voor wie is het?').fill('De wethouder Jeugd')
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Wat we zien').fill(see)
  await page.getByLabel('Wat er nodig is').fill('Eén gezicht, met tijd en mandaat.')
  await page.getByRole('checkbox', { name: 'Eén vast gezicht dat meeloopt' }).check()
  await page.getByRole('checkbox', { name: 'Wanneer mag je wachten?' }).check()
  await page.getByRole('checkbox', { name: 'Zelf mogen kiezen' }).check()
  // What it may never show is not to be chosen: a dilemma, and a direction with a name in it.
  expect(await page.getByRole('checkbox', { name: /Delen of beschermen|Met Noor/ }).count()).toBe(0)
  await sees(page.getByText(/^1 staat er niet bij/))
  await sees(paper(page).getByText('Iedereen doet zijn werk'), paper(page).getByText('Eén vast gezicht dat meeloopt'))
  await sanne.opensAgain()
  await sees(paper(sanne.page).getByText(title))
  expect(sanne.traffic.carried('vijf organisaties')).toBe(false)
})

test('[P36] [P41] a number and a name are taken out before it is kept, and an example says that it is nobody', async () => {
  const { page } = sanne
  await press(page, 'Voeg een samengesteld voorbeeld toe')
  const example = page.getByLabel('Samengesteld voorbeeld', { exact: true })
  await example.fill('Een moeder vertelt Noor drie keer haar verhaal. Bel 06-12345678.')
  await press(page, 'Bewaar het signaal')
  await hasFocus(example)
  wrong.push(...(await wrongWith(page, 'the guard', 32)), ...(await wrongWhenNarrow(page, 'the guard', 44)))
  await press(page, 'Weglaten: 06-12345678')
  await press(page, 'Bewaar het signaal')
  await hasFocus(page.getByRole('checkbox', { name: /deze persoon bestaat niet/ }))
  expect(sanne.traffic.carried('06-12345678')).toBe(false)
  await page.getByRole('checkbox', { name: /deze persoon bestaat niet/ }).check()
  await press(page, 'Bewaar het signaal')
  await sees(page.getByText('Naam van iemand die erbij was: “Noor”'))
  await press(page, 'Vervangen: Noor')
  await page.getByLabel('Vervang “Noor” door').fill('een hulpverlener')
  await press(page, 'Vervang')
  await press(page, 'Bewaar het signaal')
  await sees(page.getByText(/^Bewaard\. Wie het archief mag lezen/))
  await sees(page.getByRole('link', { name: 'Word (DOCX)' }))
  wrong.push(...(await wrongWith(page, 'kept', 32)), ...(await wrongWhenNarrow(page, 'kept', 44)))
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('.signal')))).toEqual(none)
})

test('[P41] on paper it is one sheet of A4 with its headings in order, and its PDF has tags', async () => {
  const { page } = sanne
  await sanne.goes('/export/imported1/signal.print')
  const levels = await page.$$eval('h1,h2,h3,h4', (all) => all.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels).toEqual([1, 2, 3, 2, 3, 3, 2, 2])
  expect(await page.locator('script').count()).toBe(0)
  expect(await page.locator('body').textContent()).not.toMatch(/vertrouwelijk|Noor|\/archief/i)
  wrong.push(...(await wrongWith(page, 'paper', 32)), ...(await wrongWhenNarrow(page, 'paper', 44)))
  await page.emulateMedia({ media: 'print' })
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
  for (const tag of ['/StructTreeRoot', '/Lang (nl)', '/S /H1', '/S /H2', '/S /H3', '/S /L\n']) {
    expect(pdf, tag).toContain(tag)
  }
  expect(pdf).toMatch(/\/Marked true/)
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59\d[.\d]* 84\d/)
  await page.emulateMedia({ media: null })
})

test('what still fits by our own reckoning is one sheet on paper too, with the smallest letters there are', async () => {
  const { page } = sanne
  await sanne.goes('/archief/imported1/signaal')
  const words = page.getByLabel('Wat we zien')
  const sentence = 'Wie twijfelt of hij informatie mag delen, deelt niets, en zo wachten gezinnen op een besluit. '
  const fits = page.getByText('Past op één blad A4.')
  // As much as may be: until one sentence more is too much.
  let many = 4
  await words.fill(sentence.repeat(many))
  await page.getByLabel('Wat er nodig is').fill(sentence.repeat(18))
  while (await fits.isVisible()) {
    many += 1
    await words.fill(sentence.repeat(many))
  }
  await sees(page.getByText(/^Dit past niet op één blad/))
  await words.fill(sentence.repeat(many - 1))
  expect(await paper(page).getAttribute('data-size')).toBe('small')
  await press(page, 'Bewaar het signaal')
  await sees(page.getByText(/^Bewaard\./))
  await sanne.goes('/export/imported1/signal.print')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
})

test('[P41] who reads the archive finds it there on a phone, takes it along, and changes nothing', async () => {
  const { page } = noor
  await noor.goes('/archief/imported1')
  await page.getByRole('link', { name: `Signaal: ${title}` }).tap()
  await sees(h1(page, title), page.getByText('Samengesteld uit meer verhalen. Deze persoon bestaat niet.'))
  expect(await page.getByRole('textbox').count()).toBe(0)
  wrong.push(...(await wrongWith(page, 'reading', 44)), ...(await wrongWhenNarrow(page, 'reading', 44)))
  const downloads = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tekst (Markdown)' }).tap()
  expect((await downloads).suggestedFilename()).toMatch(/^signaal-niemand-heeft-de-regie.*\.md$/)
})

test('taken away, it is gone for everybody', async () => {
  const { page } = sanne
  await sanne.goes('/archief/imported1/signaal')
  await press(page, 'Haal het signaal weg')
  await page.getByRole('dialog').getByRole('button', { name: 'Haal het signaal weg' }).click()
  await sees(page.getByText('Het signaal is weg.'), h1(page, 'Maak een signaal'))
  await noor.goes('/archief/imported1')
  await sees(h1(noor.page, 'Regie & “zorg”: wie beslist?'))
  await until(async () => (await noor.page.getByRole('link', { name: /^Signaal/ }).count()) === 0, 'no signal any more')
})

test('all along it broke no rule that a machine can check, in light and dark, wide and narrow', () => {
  expect(wrong).toEqual(none)
})
