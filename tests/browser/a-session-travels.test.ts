/** A conversation from elsewhere is brought in on the screen, read, found, drawn, and taken along in every form. */

import { readFile, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Download, Page } from 'playwright-core'
import { conversation } from '#tests/kit/brought.ts'
import { unzip } from '#tests/kit/unzip.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { sees } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let atelier: string
let place: string

beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.session('Beginnen')
  sanne = made.sanne
  atelier = made.info.atelier.id
  place = await mkdtemp(join(tmpdir(), 'inbreng-travels-'))
  await mkdir(join(place, 'gesprek'))
  for (const { name, text } of conversation) await writeFile(join(place, name), text)
  await writeFile(join(place, 'stuk.csv'), 'kind,title\nissue,Een\nprobleem,Twee\n')
})
afterAll(async () => {
  await gathering.end()
  await rm(place, { recursive: true, force: true })
})

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Een bijeenkomst importeren' })
const send = (page: Page): Promise<void> => dialog(page).getByRole('button', { name: 'Importeer dit' }).click()

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}

async function taken(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

test('what is broken is told by file and line, in a window that everybody can use', async () => {
  const { page } = sanne
  const wrong: string[] = []
  await sanne.goes(`/atelier/${atelier}`)
  await page.getByRole('button', { name: /^Importeer/ }).click()
  await sees(dialog(page))
  await send(page)
  await sees(dialog(page).getByText('Kies eerst een bestand.'))
  await dialog(page).getByLabel('Bestanden').setInputFiles(join(place, 'stuk.csv'))
  await send(page)
  await sees(dialog(page).getByText('Er is niets veranderd. Dit klopt niet:'))
  await sees(dialog(page).getByText('stuk.csv, regel 3'))
  await sees(dialog(page).getByText('Dit kan hier niet staan (kind)'))
  wrong.push(...(await wrongWith(page, 'what is wrong', 32)), ...(await wrongWhenNarrow(page, 'what is wrong', 32)))
  expect(wrong).toEqual([])
})

test('a whole folder becomes a session, which is read, found and entered', async () => {
  const { page } = sanne
  await dialog(page).getByLabel('Of een hele map').setInputFiles(join(place, 'gesprek'))
  await dialog(page)
    .getByLabel(/^Licentie of bron/)
    .fill('CC BY 4.0')
  await send(page)
  await sees(dialog(page).getByText('Gelukt. 4 kaarten staan op het bord. 3 mensen stemden mee.'))
  await dialog(page).getByRole('link', { name: 'Lees het archief' }).click()
  await sees(page.getByRole('heading', { level: 1, name: 'Wonen in de wijk' }))
  await sees(page.getByText('1 eens, 1 oneens, 0 sloegen over'), page.getByText('Licentie: CC BY 4.0'))
  await sanne.goes('/bibliotheek')
  await page.getByRole('searchbox').fill('wachtlijst')
  await sees(page.getByRole('link', { name: /wachtlijst/ }).first())
})

test('on the page of the atelier the session is there without loading anew', async () => {
  const { page } = sanne
  await sanne.goes(`/atelier/${atelier}`)
  await page.getByRole('button', { name: /^Importeer/ }).click()
  await dialog(page)
    .getByLabel('Bestanden')
    .setInputFiles({
      name: 'kaarten.csv',
      mimeType: 'text/csv',
      // As a spreadsheet on Windows writes it.
      buffer: Buffer.from('soort;titel\r\nkwestie;Caf\u00e9 dicht', 'latin1'),
    })
  await send(page)
  await sees(dialog(page).getByText('Gelukt. 1 kaart staat op het bord.'))
  await page.keyboard.press('Escape')
  await sees(page.getByRole('link', { name: /Lees het archief ?: kaarten/ }))
})

test('the archive is taken along in every form, each with what it is', async () => {
  const { page } = sanne
  await sanne.goes(`/atelier/${atelier}`)
  await page.getByRole('link', { name: /Lees het archief ?: Wonen in de wijk/ }).click()
  await page.getByText('Download', { exact: true }).click()
  const press = (name: string) => () => page.getByRole('link', { name, exact: true }).click()
  const json = await taken(page, press('JSON, volledig'))
  expect(JSON.parse(json.bytes.toString())).toMatchObject({ is: 'inbreng-archive', cards: [{}, {}, {}, {}] })
  const csv = await taken(page, press('CSV, voor een rekenblad'))
  expect(csv.bytes.toString()).toMatch(/^\uFEFFbijeenkomst,datum,/)
  const markdown = await taken(page, press('Markdown, als tekst'))
  expect(markdown.bytes.toString()).toContain('# Wonen in de wijk')
  const word = await taken(page, press('Word, om te lezen'))
  expect(unzip(word.bytes).get('word/document.xml')).toContain('wachtlijst')
  for (const { name } of [json, csv, markdown, word]) expect(name).toMatch(/^inbreng-.*wonen-in-de-wijk.*vertrouwelijk/)
  for (const { bytes } of [csv, markdown]) expect(bytes.toString()).toContain('Vertrouwelijk')
})

test('the page for paper makes a PDF with tags', async () => {
  const { page } = sanne
  const id = page.url().split('/').at(-1) ?? ''
  await page.goto(new URL(`/export/${id}/print`, sanne.url).href)
  expect(await page.title()).toContain('Wonen in de wijk')
  const pdf = (await page.pdf({ tagged: true, outline: true })).toString('latin1')
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Lang (nl)')
  expect(await wrongWith(page, 'the page for paper', 0)).toEqual([])
  await page.goBack()
})

test('the map of its board is kept as a picture, with what it is above it', async () => {
  const { page } = sanne
  const id = page.url().split('/').at(-1) ?? ''
  await sanne.goes(`/s/${id}`)
  await sees(page.getByText('Gesloten, alles opgeslagen'))
  await page.getByRole('button', { name: 'Kaart', exact: true }).click()
  const { name, bytes } = await taken(page, () => page.getByRole('button', { name: 'Bewaar als plaatje' }).click())
  expect(name).toMatch(/wonen-in-de-wijk.*kaart-vertrouwelijk\.png$/)
  const picture = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const all = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
    const inked = (from: number, to: number): number => {
      let many = 0
      for (let at = from * canvas.width * 4; at < to * canvas.width * 4; at += 4) if ((all[at] ?? 255) < 100) many += 1
      return many
    }
    return {
      width: canvas.width,
      height: canvas.height,
      head: inked(0, Math.round(canvas.height / 5)),
      all: inked(0, canvas.height),
    }
  }, bytes.toString('base64'))
  const { width, height } = (await page.locator('.map-sheet').boundingBox()) ?? { width: 0, height: 0 }
  expect(picture.width).toBe(Math.round(width) * 2)
  expect(picture.height).toBeGreaterThan(height * 2)
  // Its title stands above, and the cards below.
  expect(picture.head).toBeGreaterThan(500)
  expect(picture.all).toBeGreaterThan(picture.head + 1000)
})
