/** Leading a session: everybody comes along within a second, and nobody who writes notices. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { newId } from '#shared/id.ts'
import type { Phase } from '#shared/session/format.ts'
import { makePhase } from '#tests/kit/make.ts'
import type { Visitor } from '#tests/kit/visitor.ts'
import { begins, cardOf, chooses, hasFocus } from './kit/board.ts'
import { Gathering, type Person } from './kit/gathering.ts'
import { wrongWhenNarrow, wrongWith } from './kit/looks.ts'
import { firstField } from './kit/phone.ts'
import { sees, soon } from './kit/wait.ts'

const titled = (title: string, more: Partial<Phase>): Phase => makePhase({ title: { nl: title, en: title }, ...more })
const plan = [
  titled('Inbrengen', { id: 'begin', free: true, brings: ['issue', 'dilemma'] }),
  titled('In stilte', { id: 'stil', brings: ['issue'], visibility: 'private-then-together' }),
  titled('Verkennen', { id: 'samen', free: true, brings: ['dilemma', 'issue'] }),
  titled('Oogsten', { id: 'slot', free: true, brings: ['direction'] }),
]

let gathering: Gathering
let lead: Visitor
let session: string
let sanne: Person
let mei: Person
let noor: Person
let code: string
beforeAll(async () => {
  gathering = await Gathering.begin()
  const made = await gathering.server.session('Regie bij complexe gezinnen', plan)
  lead = made.lead
  session = made.info.id
  code = made.code
  await lead.ask('introduceMe', { session, name: 'Sanne', perspective: 'Opbouwwerk' })
  await gathering.brings(code, session, [
    ['issue', 'Wie houdt de regie?'],
    ['issue', 'Wie belt de huisarts?'],
    ['dilemma', 'Delen of beschermen?'],
  ])
  sanne = await gathering.person('Sanne', 'laptop', {}, lead)
  mei = await gathering.person('Mei-Lin', 'laptop')
  noor = await gathering.person('Noor', 'phone')
  await sanne.goes(`/s/${session}`)
  await Promise.all([sanne.isLive(), mei.joins(code), noor.joins(code)])
})
afterAll(() => gathering.end())

/** What has the focus, what stands in it, and where the caret is. */
const writing = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    const isField = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement
    return isField ? { words: at.value, caret: at.selectionStart, mark: at.dataset['mark'] } : null
  })

/** Puts the caret in the middle of words, and a mark on the field: one drawn anew would lose it. */
async function writesIn(field: Locator, words: string, caret: number): Promise<void> {
  await field.fill(words)
  await field.evaluate((node, at) => {
    if (!(node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement)) throw new Error('no field')
    node.focus()
    node.setSelectionRange(at, at)
    node.dataset['mark'] = 'the same'
  }, caret)
}

const threadOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Draad' })

const viewOf = (page: Page, name: string, pressed?: boolean): Locator =>
  page
    .getByRole('group', { name: 'Weergave' })
    .getByRole('button', { name, exact: true, ...(pressed === undefined ? {} : { pressed }) })

const toPhase = (from: number, act: 'next' | 'back' = 'next') => lead.ask('leadPhase', { session, act, from })

test('Mei-Lin writes on a card and Noor on her phone: whatever the lead does, focus, caret and words stay', async () => {
  await cardOf(mei.page, 'Wie belt').click()
  await mei.page.getByRole('button', { name: 'Bewerk', exact: true }).click()
  await writesIn(threadOf(mei.page).getByRole('textbox').first(), 'Wie belt de huisarts nu eigenlijk?', 9)
  await writesIn(firstField(noor.page), 'Ik weet niet wie wat weet', 7)
  const kees = await gathering.server.join(code, 'Kees')
  const there = [
    { page: mei.page, is: { words: 'Wie belt de huisarts nu eigenlijk?', caret: 9, mark: 'the same' } },
    { page: noor.page, is: { words: 'Ik weet niet wie wat weet', caret: 7, mark: 'the same' } },
  ]
  const stays = async (after: string): Promise<void> => {
    for (const { page, is } of there) expect(await writing(page), after).toEqual(is)
  }
  await stays('nothing yet')

  await sanne.page.getByRole('button', { name: 'Iedereen volgt mij' }).click()
  await sees(mei.page.getByRole('button', { name: 'Volg niet meer' }))
  await sees(sanne.page.getByRole('button', { name: 'Iedereen volgt mij', pressed: true }))
  await cardOf(sanne.page, 'Delen of').click()
  await viewOf(sanne.page, 'Kaart').click()
  await sees(mei.page.getByText('Je schrijft nog. Daarna volg je weer.'))
  await stays('followed')

  await viewOf(sanne.page, 'Bord').click()
  await cardOf(sanne.page, 'Delen of').focus()
  await sanne.page.keyboard.press('b')
  await sees(noor.page.getByRole('button', { name: 'Op het grote scherm: Delen of beschermen?' }))
  await sees(cardOf(mei.page, 'Delen of').getByText('Op het scherm'))
  await stays('on the big screen')

  await toPhase(0)
  await expect.poll(() => noor.page.locator('.bar').innerText(), soon).toContain('In stilte')
  await sees(noor.page.getByRole('button', { name: 'Lever in' }))
  await stays('a silent phase')

  const thing = { is: 'card', kind: 'issue', title: 'Wat Kees inleverde', language: 'nl' } as const
  await kees.ask('handIn', { session, id: newId(), phase: 'stil', thing })
  await toPhase(1)
  await lead.ask('reveal', { session, phase: 'stil', how: 'all' })
  await sees(cardOf(mei.page, 'Wat Kees inleverde'))
  await stays('shown')

  await toPhase(2)
  await toPhase(3, 'back')
  await lead.ask('leadPhase', { session, act: 'longer' })
  await stays('back again')

  await mei.page.keyboard.type('!')
  await noor.page.keyboard.type('!')
  expect(await writing(mei.page)).toMatchObject({ words: 'Wie belt !de huisarts nu eigenlijk?', caret: 10 })
  expect(await writing(noor.page)).toMatchObject({ words: 'Ik weet! niet wie wat weet', caret: 8 })
})

test('who does not write sees along: the view, the thread, and out of it again as they like', async () => {
  const { page } = mei
  await threadOf(page).getByRole('button', { name: 'Klaar' }).click()
  await sees(threadOf(page).getByRole('heading', { name: 'Delen of beschermen?' }))
  await viewOf(sanne.page, 'Lijst').click()
  await sees(viewOf(page, 'Lijst', true))

  await viewOf(page, 'Bord').click()
  const again = page.getByRole('button', { name: 'Volg Sanne weer' })
  await sees(again)
  await viewOf(sanne.page, 'Kaart').click()
  await sees(cardOf(page, 'Delen of'))
  await again.click()
  await sees(viewOf(page, 'Kaart', true))
  await page.getByRole('button', { name: 'Volg niet meer' }).click()
  await viewOf(sanne.page, 'Bord').click()
  await sanne.page.getByRole('button', { name: 'Iedereen volgt mij' }).click()
  await expect.poll(() => page.locator('.follow').count(), soon).toBe(0)
  await sees(viewOf(page, 'Kaart', true))
  await viewOf(page, 'Bord').click()
})

test('Noor raises her hand with a finger; Sanne sees it, and lowers it', async () => {
  await noor.page.getByRole('button', { name: 'Steek je hand op' }).tap()
  await sees(noor.page.getByRole('button', { name: 'Doe je hand omlaag' }))
  await sanne.page.getByRole('button', { name: /1 hand omhoog/ }).click()
  const people = sanne.page.getByRole('dialog', { name: 'Wie er zijn' })
  await people.getByRole('button', { name: 'Hand omlaag van Noor' }).click()
  await sees(noor.page.getByRole('button', { name: 'Steek je hand op' }))
  await sees(people.getByText('Gedaan: Hand omlaag, Noor'))
  await sanne.page.keyboard.press('Escape')
})

test('Sanne writes for Mo, who has no device', async () => {
  const { page } = sanne
  await page.getByRole('button', { name: /aanwezig/ }).click()
  const people = page.getByRole('dialog', { name: 'Wie er zijn' })
  await people.getByRole('button', { name: 'Zet iemand zonder apparaat erbij' }).click()
  await people.getByLabel('Naam').fill('Mo')
  await people.getByRole('button', { name: 'Zet erbij' }).click()
  await sees(people.getByText('Mo staat erbij.'))
  await page.keyboard.press('Escape')
  const composer = await begins(page, 'issue')
  await composer.getByLabel('Wat speelt er?').fill('Ik wil niet elke keer opnieuw beginnen')
  await composer.getByLabel('Namens').selectOption('Mo')
  await composer.getByRole('button', { name: 'Plaats op het bord' }).click()
  await sees(cardOf(mei.page, 'Ik wil niet').getByText('namens Mo'))
})

test('Mei-Lin, who was handed the lead, goes one phase on; Sanne takes it back', async () => {
  const { page } = mei
  expect(await page.getByRole('button', { name: 'Volgende fase' }).count()).toBe(0)
  await sanne.page.getByRole('button', { name: /aanwezig/ }).click()
  const people = sanne.page.getByRole('dialog', { name: 'Wie er zijn' })
  await people.getByRole('button', { name: 'Wat kan ik met Mei-Lin?' }).click()
  await sanne.page.getByRole('menuitem', { name: 'Laat leiden' }).click()
  await sees(page.getByText('Jij leidt nu'), page.getByRole('button', { name: 'Volgende fase' }))
  const running = (): Promise<string> => noor.page.locator('.bar p').innerText()
  const before = await running()
  await page.getByRole('button', { name: 'Volgende fase' }).click()
  await expect.poll(running, soon).not.toBe(before)
  await people.getByRole('button', { name: 'Neem het leiden terug' }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Volgende fase' }).count(), soon).toBe(0)
  await sanne.page.keyboard.press('Escape')
})

test('a card that Sanne hides while Mei-Lin writes in it goes, and her words come back to her', async () => {
  const { page } = mei
  await cardOf(page, 'Wie houdt').click()
  await threadOf(page).getByRole('button', { name: 'Bewerk', exact: true }).click()
  await threadOf(page).getByRole('textbox').first().fill('Wie houdt de regie over het plan?')
  await sees(cardOf(sanne.page, 'Wie houdt de regie over het plan?'))
  await chooses(sanne.page, 'Wie houdt', 'Verberg deze kaart')
  await expect.poll(() => cardOf(page, 'Wie houdt').count(), soon).toBe(0)
  const back = page.locator('.handed-back li', { hasText: 'Wie houdt de regie over het plan?' })
  await sees(back, back.getByText('De kartrekker haalde deze kaart van het bord terwijl jij schreef.'))
  await sees(threadOf(page).getByText('Kies een kaart'))

  await sanne.page.getByRole('button', { name: 'Meer', exact: true }).click()
  await sanne.page.getByRole('menuitem', { name: 'Verborgen kaarten' }).click()
  await sanne.page.getByRole('button', { name: /^Terug op het bord: Wie houdt/ }).click()
  await sees(cardOf(page, 'Wie houdt de regie over het plan?'))
  await sanne.page.keyboard.press('Escape')
})

test('a card that is kept for later lies in a list of its own, and comes back from there', async () => {
  await chooses(sanne.page, 'Wie belt', 'Bewaar voor later')
  await expect.poll(() => cardOf(mei.page, 'Wie belt').count(), soon).toBe(0)
  await mei.page.getByRole('button', { name: 'Meer', exact: true }).click()
  await mei.page.getByRole('menuitem', { name: 'Bewaard (1)' }).click()
  await sees(mei.page.getByRole('dialog', { name: 'Bewaard' }).getByText('Wie belt'))
  await mei.page.keyboard.press('Escape')
  await sanne.page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await sees(cardOf(mei.page, 'Wie belt'))
})

test('Noor may only read for a while, and hears so; then she writes again', async () => {
  const { page } = sanne
  const people = page.getByRole('dialog', { name: 'Wie er zijn' })
  await page.getByRole('button', { name: /aanwezig/ }).click()
  for (const [command, count] of [
    ['Laat alleen meelezen', 1],
    ['Laat weer schrijven', 0],
  ] as const) {
    await people.getByRole('button', { name: 'Wat kan ik met Noor?' }).click()
    await page.getByRole('menuitem', { name: command }).click()
    await expect.poll(() => noor.page.getByText('Je leest nu alleen mee.').first().isVisible(), soon).toBe(count === 1)
  }
  await page.keyboard.press('Escape')
  await sees(firstField(noor.page))
  expect(await firstField(noor.page).inputValue()).toBe('Ik weet! niet wie wat weet')
})

test('Sanne closes the door: whoever is late hears so, kindly', async () => {
  await sanne.page.getByRole('button', { name: 'Uitnodigen' }).click()
  const invite = sanne.page.getByRole('dialog')
  await invite.getByRole('button', { name: 'Doe de deur dicht' }).click()
  await sees(invite.getByText('De deur is dicht.', { exact: false }))
  const late = await gathering.person('Late', 'phone')
  await late.goes(`/j/${code}`)
  await sees(late.page.getByRole('heading', { name: 'De deur is dicht' }))
  await invite.getByRole('button', { name: 'Doe de deur open' }).click()
  await sees(invite.getByText('Wie de code heeft, komt binnen.'))
  await late.page.getByRole('link', { name: 'Probeer het weer' }).tap()
  await sees(late.page.getByRole('button', { name: 'Doe mee' }))
  await hasFocus(invite.getByRole('button', { name: 'Doe de deur dicht' }))
})

test('its windows, its bar and its row on a phone break no rule that a machine can check', async () => {
  const { page } = sanne
  const wrong: string[] = []
  await page.keyboard.press('Escape')
  await cardOf(page, 'Wie belt').focus()
  await page.keyboard.press('b')
  await noor.page.getByRole('button', { name: 'Steek je hand op' }).tap()
  const fromMenu = (name: RegExp) => async (): Promise<void> => {
    await page.getByRole('button', { name: 'Meer', exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  const windows: Record<string, () => Promise<unknown>> = {
    'Wie er zijn': async () => {
      await page.getByRole('button', { name: /hand omhoog/ }).click()
      await page.getByRole('button', { name: 'Zet iemand zonder apparaat erbij' }).click()
      await page.getByRole('button', { name: 'Wat kan ik met Noor?' }).click()
      await page.getByRole('menuitem', { name: 'Haal uit de bijeenkomst' }).click()
      await sees(page.getByRole('button', { name: 'Haal Noor eruit' }))
    },
    Bewaard: fromMenu(/^Bewaard/),
    'Verborgen kaarten': fromMenu(/^Verborgen/),
  }
  for (const [title, opens] of Object.entries(windows)) {
    await opens()
    await sees(page.getByRole('dialog', { name: title }))
    wrong.push(...(await wrongWith(page, title, 32)))
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog[open]').count(), soon).toBe(0)
  }
  await sees(noor.page.getByRole('button', { name: /^Op het grote scherm/ }))
  wrong.push(...(await wrongWith(noor.page, 'the phone', 44)), ...(await wrongWhenNarrow(noor.page, 'the phone', 44)))
  await noor.page.getByRole('button', { name: /hier. Bekijk wie/ }).tap()
  await sees(noor.page.getByRole('dialog', { name: 'Wie er zijn' }))
  wrong.push(...(await wrongWhenNarrow(noor.page, 'people on a phone', 44)))
  expect(wrong).toEqual([])
})
