/** A real server with a session that has begun, and the devices that come to it. */

import type { Browser, BrowserContext } from 'playwright-core'
import { cardKinds } from '#shared/board/kinds.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'

export interface Scene {
  readonly url: string
  readonly joinPath: string
  readonly boardPath: string
  /** A device that was never here. */
  readonly stranger: (device: Device, more?: { readonly javaScriptEnabled: boolean }) => Promise<BrowserContext>
  /** A device of somebody who has joined, but with nothing in its cache. */
  readonly member: (device: Device) => Promise<BrowserContext>
  readonly stop: () => Promise<void>
}

export type Device = 'phone' | 'laptop'

const devices = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1440, height: 900 } },
} as const

const cards = 60

export async function setScene(browser: Browser): Promise<Scene> {
  const server = await ServerProcess.begin()
  const { lead, info, code } = await server.session()
  await placeCards(lead, info.id)
  const someone = await server.join(code, 'Mei-Lin')
  return {
    url: server.url,
    joinPath: `/j/${code}`,
    boardPath: `/s/${info.id}`,
    stranger: (device, more = { javaScriptEnabled: true }) => browser.newContext({ ...devices[device], ...more }),
    member: async (device) => {
      const context = await browser.newContext(devices[device])
      const [name = '', value = ''] = someone.cookie.split('=')
      await context.addCookies([{ name, value, url: server.url }])
      return context
    },
    stop: () => server.remove(),
  }
}

async function placeCards(lead: Visitor, session: string): Promise<void> {
  const live = await lead.open(session)
  await until(() => live.store.getState().session !== null, 'the board to come in')
  for (let i = 0; i < cards; i += 1) {
    const sides = ['Nu een sleutel geven', 'Eerst begeleiding regelen'].map((text) => ({ text, loss: 'Vertrouwen' }))
    const kind = cardKinds[i % cardKinds.length] ?? 'issue'
    live.acts.placeCard({
      kind,
      title: `Wie aanklopt heeft meestal al ${i} loketten gehad.`,
      options: kind === 'dilemma' ? sides : [],
      language: 'nl',
    })
  }
  await until(() => live.store.getState().saved, 'the cards to be kept')
  live.close()
}
