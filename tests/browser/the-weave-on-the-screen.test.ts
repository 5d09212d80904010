/** The session is over: the room sees on the big screen what it brought and took, and of nobody who. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Gathering } from './kit/gathering.ts'
import { wrongWith } from './kit/looks.ts'
import { sees } from './kit/wait.ts'

let gathering: Gathering
let info: SessionInfo
let lead: Visitor
let screen: Page
beforeAll(async () => {
  gathering = await Gathering.begin()
  const { sanne, code, ...made } = await gathering.session('Regie bij complexe gezinnen')
  ;({ info, lead } = made)
  await gathering.brings(code, info.id, [
    ['issue', 'Drie maanden wachten'],
    ['dilemma', 'Delen of beschermen?'],
  ])
  const board = await lead.open(info.id)
  await until(() => Object.keys(board.store.getState().cards).length === 2, 'the cards')
  const [card = ''] = Object.keys(board.store.getState().cards)
  board.close()
  for (const name of ['An', 'Bo', 'Cas', 'Dré', 'Els']) {
    const visitor = new Visitor(lead.url)
    await visitor.ask('join', { code, name })
    await visitor.ask('take', { session: info.id, card, how: 'take' })
  }
  screen = await sanne.page.context().newPage()
  await screen.setViewportSize({ width: 1920, height: 1080 })
  await screen.goto(`${lead.url}/s/${info.id}/scherm`)
})
afterAll(() => gathering.end())

const weave = () => screen.getByRole('img', { name: /^Een weefsel/ })

test('[P44] once it is closed the weave is there, with its numbers and nobody’s name, right in both themes', async () => {
  await lead.ask('setState', { session: info.id, state: 'closed' })
  await sees(weave(), screen.getByText('minstens 5'), screen.getByText('De bijeenkomst is afgesloten. Bedankt!'))
  const words = await screen.locator('.beamer-weave').innerText()
  for (const name of ['An', 'Bo', 'Cas', 'Dré', 'Els']) expect(words.split(/\W+/)).not.toContain(name)
  const wrong = [...(await wrongWith(screen, 'the weave', 32))]
  await screen.keyboard.press('t')
  wrong.push(...(await wrongWith(screen, 'the weave, dark', 32)))
  expect(wrong).toEqual([])
})

test('whoever stands at the screen turns to the cards, and back', async () => {
  await screen.keyboard.press('w')
  await sees(screen.getByText('Drie maanden wachten'))
  expect(await weave().count()).toBe(0)
  await screen.getByRole('button', { name: 'Toon het weefsel (W)' }).press('Enter')
  await sees(weave())
})
