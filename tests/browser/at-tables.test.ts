/** A room splits into tables: everybody writes at their own, and in the plenary it comes together. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePhase, type Phase, type Plan } from '#shared/session/format.ts'
import type { Live } from '#client/live/open.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { begins, cardOf, looksUp, titlesIn } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField, opensLane, opensPart, placesIt } from './kit/phone.ts'
import { sees } from './kit/wait.ts'

const phase = (id: string, title: string, prompt: string, more: Partial<Phase>): Phase => ({
  ...freePhase,
  id,
  title: { nl: title, en: title },
  minutes: 12,
  prompt: { nl: prompt, en: prompt },
  brings: ['issue'],
  ...more,
})
const plan: Plan = [
  phase('welkom', 'Welkom', 'Wat speelt er?', {}),
  phase('tafels', 'Aan tafels', 'Wie kijkt hier hoe naar?', { grouping: 'table' }),
  phase('oogst', 'Oogst', 'Eén inzicht van jullie tafel', { free: false, brings: ['outcome'] }),
  phase('samen', 'Patronen', 'Wat zie je over de tafels heen?', { grouping: 'solo-pair-four-all' }),
]

let gathering: Gathering
let lead: Visitor
let board: Live
let session: string
let code: string
let sanne: Person
let noor: Person
let els: Person
let youssef: Person

beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.server.session('Regie bij complexe gezinnen', plan)
  lead = made.lead
  session = made.info.id
  code = made.code
  await lead.ask('introduceMe', { session, name: 'Sanne', perspective: 'Opbouwwerk' })
  board = await lead.open(session)
  sanne = await gathering.person('Sanne', 'laptop', {}, lead)
  await sanne.goes(`/s/${session}`)
  await sanne.isLive()
  noor = await gathering.person('Noor', 'laptop')
  els = await gathering.person('Els', 'laptop')
  youssef = await gathering.person('Youssef', 'phone')
  for (const person of [noor, els, youssef]) await person.joins(code)
  // Somebody who has a seat, and no screen that is looked at.
  await gathering.server.join(code, 'Ilse', 'Beleid')
})
afterAll(async () => {
  board.close()
  await gathering.end()
})

const people = () => Object.values(board.store.getState().people)
/** The name of the table where somebody sits. */
const tableOf = ({ name }: { readonly name: string }): string => {
  const table = people().find((one) => one.name === name)?.table ?? ''
  return board.store.getState().tables[table]?.name ?? ''
}
const tableBar = ({ page }: Person) => page.getByRole('region', { name: 'Tafels' })

test('Sanne splits the room by chance, looks at it, and seats everybody', async () => {
  const { page } = sanne
  await until(() => people().length === 5, 'everybody is there')
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Tafels en plaatsen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Verdeel in tafels' })
  await sees(dialog.getByRole('combobox', { name: 'Plaats van Noor' }))
  await dialog.getByRole('button', { name: 'Door toeval' }).click()
  await dialog.getByRole('button', { name: 'Zet terug' }).click()
  expect(await dialog.getByRole('region', { name: 'Zonder tafel' }).getByRole('combobox').count()).toBe(5)
  await dialog.getByRole('button', { name: 'Door toeval' }).click()
  await dialog.getByRole('textbox', { name: 'Eigen vraag van Tafel 1' }).fill('Wat vraagt dit van de wijk?')
  expect(await wrongWith(page, 'tables', 32)).toEqual([])
  await dialog.getByRole('button', { name: 'Zet aan tafel' }).click()
  await until(() => people().filter(({ table }) => table !== null).length === 4, 'four people at a table')
  const sizes = ['Tafel 1', 'Tafel 2'].map((name) => people().filter((one) => tableOf(one) === name).length)
  expect(sizes).toEqual([2, 2])
})

test('everybody sees their own table with its question, and writes there', async () => {
  await sanne.page.getByRole('button', { name: 'Volgende fase' }).click()
  for (const person of [noor, els]) {
    await sees(tableBar(person).getByRole('heading', { name: tableOf(person) }))
    const composer = await begins(person.page, 'issue')
    await composer.getByRole('textbox').first().fill(`Van ${person.name}`)
    await composer.getByRole('button', { name: 'Plaats op het bord' }).click()
    await sees(cardOf(person.page, `Van ${person.name}`))
  }
  await sees(tableBar(youssef).getByRole('heading', { name: tableOf(youssef) }))
  await firstField(youssef.page).fill('Van Youssef')
  await placesIt(youssef.page)
  const { cards } = board.store.getState()
  await until(() => Object.keys(board.store.getState().cards).length === 3, 'three cards')
  expect(Object.keys(cards).length).toBeLessThanOrEqual(3)
  for (const card of Object.values(board.store.getState().cards)) {
    const table = board.store.getState().people[card.author]?.table
    expect(card.table, card.title).toBe(table)
  }
  const first = [noor, els, youssef].find((person) => tableOf(person) === 'Tafel 1')
  if (first !== undefined) await sees(tableBar(first).getByText('Wat vraagt dit van de wijk?'))
})

test('at a table one sees its own part, and all of it when one asks', async () => {
  const all = [noor, els, youssef]
  for (const person of [noor, els]) {
    await looksUp(person.page)
    const seen = all.filter((other) => tableOf(other) === tableOf(person)).map(({ name }) => `Van ${name}`)
    await sees(...seen.map((words) => cardOf(person.page, words)))
    expect((await titlesIn(person.page, 'issue')).toSorted()).toEqual(seen.toSorted())
    await tableBar(person).getByRole('combobox', { name: 'Toon' }).selectOption({ label: 'Alle tafels' })
    for (const other of all) await sees(cardOf(person.page, `Van ${other.name}`))
  }
  const lane = await opensLane(youssef.page, 'issue')
  await sees(lane.getByText('Van Youssef'))
  for (const other of [noor, els]) {
    expect(await lane.getByText(`Van ${other.name}`).count()).toBe(tableOf(other) === tableOf(youssef) ? 1 : 0)
  }
  const wrong = [...(await wrongWith(noor.page, 'at a table', 32)), ...(await wrongWith(youssef.page, 'phone', 44))]
  expect([...wrong, ...(await wrongWhenNarrow(youssef.page, 'phone', 44))]).toEqual([])
})

test('whoever comes late gets a seat, and is told where', async () => {
  const late = await gathering.person('Laat', 'phone')
  await late.joins(code)
  await until(() => tableOf(late) !== '', 'a seat')
  await sees(tableBar(late).getByRole('heading', { name: tableOf(late) }))
})

test('in the plenary everything shows with its table, and the harvest of the tables comes together', async () => {
  await sanne.page.getByRole('button', { name: 'Volgende fase' }).click()
  for (const person of [noor, els]) {
    await sees(person.page.getByText('Eén inzicht van jullie tafel').first())
    const composer = await begins(person.page, 'direction')
    await composer.getByRole('textbox').first().fill(`Inzicht van ${person.name}`)
    await composer.getByRole('button', { name: 'Plaats op het bord' }).click()
  }
  const { page } = sanne
  await looksUp(page)
  for (const { name } of [noor, els, youssef]) {
    await sees(cardOf(page, `Van ${name}`).getByText(tableOf({ name }), { exact: true }))
  }
  await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Lijst' }).click()
  const harvest = page.getByRole('region', { name: /^Oogst per tafel/ })
  for (const { name } of [noor, els]) {
    const table = harvest.getByRole('region', { name: new RegExp(`^${tableOf({ name })},`) })
    await sees(table.getByText(`Inzicht van ${name}`))
  }
})

test('without tables the steps of a phase go by its clock, on a laptop and a phone', async () => {
  await lead.ask('layTables', { session, tables: [], seating: 'stay' })
  await sanne.page.getByRole('button', { name: 'Volgende fase' }).click()
  await opensPart(youssef.page, 'Schrijven')
  for (const { page } of [noor, youssef]) {
    const steps = page.getByRole('list', { name: 'Stappen in deze fase' })
    await sees(steps.getByText('In tweetallen'))
    expect(await steps.locator('[aria-current=step]').innerText()).toContain('Alleen')
  }
})
