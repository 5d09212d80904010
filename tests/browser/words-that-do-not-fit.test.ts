/** Too long, too little, too strange: each gets a clear sentence, and nobody loses a word. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { begins, cardOf, chooses, hasFocus, looksUp, scrollsBack, titlesIn } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { firstField, placesIt } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

let gathering: Gathering
let sanne: Person
let noor: Person
beforeAll(async () => {
  gathering = await Gathering.begin()
  const session = await gathering.session()
  sanne = session.sanne
  await gathering.brings(session.code, session.info.id, [['issue', 'Een']])
  noor = await gathering.person('Noor', 'phone')
  await noor.joins(session.code)
})
afterAll(() => gathering.end())

test('only spaces are no words', async () => {
  const { page } = noor
  await firstField(page).fill('   \n  ')
  await placesIt(page)
  await sees(page.getByText('Schrijf hier eerst wat er speelt.'))
  await hasFocus(firstField(page))
  const composer = await begins(sanne.page, 'direction')
  await composer.getByLabel('Wat zouden we kunnen doen?').fill(' ')
  await sanne.page.keyboard.press('Control+Enter')
  await sees(composer.getByText('Schrijf hier eerst je idee.'))
  await sanne.page.keyboard.press('Escape')
  await looksUp(sanne.page)
  expect(await titlesIn(sanne.page, 'direction')).toEqual([])
})

test('a text that is too long says by how much, stays, and can be placed once it is shorter', async () => {
  const { page } = noor
  const words = 'Te veel woorden. '.repeat(70).trim()
  await firstField(page).fill(words)
  await sees(page.getByText(/^\d+ tekens te lang\. Kort je tekst iets in, dan past hij op de kaart\.$/))
  await placesIt(page)
  await hasFocus(firstField(page))
  expect(await firstField(page).inputValue()).toBe(words)
  expect(await titlesIn(sanne.page, 'issue')).toEqual(['Een'])
  await firstField(page).fill(words.slice(0, 900).trim())
  await placesIt(page)
  await sees(cardOf(sanne.page, 'Te veel woorden.'))
})

const million = '😀'.repeat(1_000_000)

test('a million emoji pasted are too long too; the page lives, and keeps them until one wipes them out', async () => {
  const { page } = noor
  await firstField(page).fill('')
  await page.keyboard.insertText(million)
  await sees(page.getByText(/tekens te lang/).first())
  await placesIt(page)
  expect(await firstField(page).evaluate((field: HTMLTextAreaElement) => field.value.length)).toBe(million.length)
  await firstField(page).fill('Toch maar in woorden')
  await placesIt(page)
  await sees(cardOf(sanne.page, 'Toch maar in woorden'))
})

test('pasted into a card that is on the board: what fits is there, and what did not is shown and can be copied', async () => {
  const { page } = sanne
  await chooses(page, 'Een', /^Bewerk/)
  const text = page.getByRole('dialog').getByLabel('Wat speelt er?')
  await hasFocus(text)
  await page.keyboard.insertText(million)
  await sees(page.getByText(/^Dit veld is vol: \d+ tekens passen erin/))
  await sees(page.getByText('Dit paste er niet meer bij:'))
  const fitted = await text.inputValue()
  const rest = await page.locator('.text-rest .words').evaluate((words) => words.textContent.length)
  expect(fitted.length + rest).toBe('Een'.length + million.length)
  expect(fitted.endsWith('😀'), 'no half emoji').toBe(true)
  await page.getByRole('button', { name: 'Laat weg' }).click()
  await page.keyboard.press('Escape')
  await sanne.isLive()
  await looksUp(page)
  await expect.poll(() => cardOf(page, 'Een😀').count(), soon).toBe(1)
})

test('code is only words: it is shown as it was typed and does nothing', async () => {
  const { page } = noor
  const words =
    '<script>document.title="gekaapt"</script><img src=x onerror=document.title="gekaapt"> <b>vet</b> & &amp;'
  await firstField(page).fill(words)
  await placesIt(page)
  await scrollsBack(sanne.page, 'issue')
  const card = cardOf(sanne.page, '<script>')
  await sees(card)
  expect(await card.getByRole('heading').innerText()).toBe(words)
  await card.getByRole('heading').click()
  await sees(sanne.page.getByRole('complementary', { name: 'Draad' }).getByText(words))
  for (const view of ['Lijst', 'Kaart', 'Bord']) {
    await sanne.page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: view }).click()
    await sees(
      sanne.page
        .getByRole('article', { name: '<script>' })
        .or(sanne.page.getByRole('button', { name: '<script>' }))
        .first(),
    )
  }
  expect(await sanne.page.title()).not.toContain('gekaapt')
  expect(await noor.page.title()).not.toContain('gekaapt')
})
