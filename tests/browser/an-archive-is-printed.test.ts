/** An archive on paper: a page without script, in order for whoever hears it, and a PDF that keeps that order. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical } from '#shared/archive/archived.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'

let gathering: Gathering
let sanne: Person
let page: Page
const asked = new Set<string>()
beforeAll(async () => {
  gathering = await Gathering.begin()
  const { lead, info } = await gathering.server.session()
  const files = [{ name: 'archief.json', text: canonical(fullArchive()) }]
  await lead.ask('importSession', { atelier: info.atelier.id, id: 'imported1', files })
  sanne = await gathering.person('Sanne', 'laptop', {}, lead)
  page = sanne.page
  page.on('request', (request) => asked.add(new URL(request.url()).host))
  await sanne.goes('/export/imported1/print')
})
afterAll(() => gathering.end())

test('has one first heading, and skips none below it', async () => {
  const levels = await page.$$eval('h1,h2,h3,h4,h5,h6', (all) => all.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, nth) => expect(level - (nth === 0 ? 0 : (levels[nth - 1] ?? 0))).toBeLessThanOrEqual(1))
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  expect(await page.getByRole('heading', { name: 'Make an agreement first' }).getAttribute('lang')).toBe('en')
  expect(await page.getByRole('columnheader', { name: 'Enerzijds' }).count()).toBe(1)
})

test('is styled, runs no script, and asks nobody else for anything', async () => {
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(18, 39, 46)')
  expect(await page.locator('script').count()).toBe(0)
  expect([...asked]).toEqual([new URL(sanne.url).host])
})

test('breaks no rule that a machine can check, also narrow', async () => {
  const none: readonly string[] = []
  expect([...(await wrongWith(page, 'paper', 32)), ...(await wrongWhenNarrow(page, 'paper', 44))]).toEqual(none)
})

test('on paper each card stays together, and its PDF has tags for who hears it', async () => {
  await page.emulateMedia({ media: 'print' })
  const threads = page.locator('.thread')
  expect(await threads.count()).toBe(4)
  expect(await threads.first().evaluate((it) => getComputedStyle(it).breakInside)).toBe('avoid')
  const paper = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
  for (const tag of ['/StructTreeRoot', '/Lang (nl)', '/S /H1', '/S /H2', '/S /H3', '/S /L\n', '/S /TH']) {
    expect(paper, tag).toContain(tag)
  }
  expect(paper).toMatch(/\/Marked true/)
})
