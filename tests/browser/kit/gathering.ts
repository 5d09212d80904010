/** One browser and one server for a file of journeys, and people who each come with a device of their own. */

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { launchBrowser } from '../browser.ts'
import type { Kind } from './board.ts'
import { Traffic } from './traffic.ts'
import { sees } from './wait.ts'

export const devices = {
  laptop: { viewport: { width: 1440, height: 900 } },
  smallLaptop: { viewport: { width: 1024, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} satisfies Readonly<Record<string, BrowserContextOptions>>

export type Device = keyof typeof devices

export class Person {
  readonly name: string
  readonly url: string
  readonly context: BrowserContext
  readonly traffic: Traffic
  page: Page

  constructor(name: string, url: string, context: BrowserContext, traffic: Traffic, page: Page) {
    this.name = name
    this.url = url
    this.context = context
    this.traffic = traffic
    this.page = page
  }

  async goes(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.url).href)
  }

  /** Reads the code from the screen in the room, and comes in under a name. */
  async joins(code: string, perspective = 'Wonen'): Promise<void> {
    await this.goes(`/j/${code}`)
    await this.page.getByLabel('Hoe heet je?').fill(this.name)
    await this.page.getByRole('radio', { name: perspective }).check()
    await this.page.getByRole('button', { name: 'Doe mee' }).click()
    await this.isLive()
  }

  async isLive(page = this.page): Promise<void> {
    await sees(page.getByText(/^(Live|Live, alles opgeslagen)$/))
  }

  /** The page goes away as when its tab is closed, and is opened again at the same address. */
  async opensAgain(): Promise<void> {
    const address = this.page.url()
    await this.page.close({ runBeforeUnload: true })
    this.page = await this.context.newPage()
    await this.page.goto(address)
  }
}

export class Gathering {
  readonly server: ServerProcess
  readonly browser: Browser
  readonly #people: Person[] = []

  private constructor(server: ServerProcess, browser: Browser) {
    this.server = server
    this.browser = browser
  }

  static async begin(...asked: Parameters<typeof ServerProcess.begin>): Promise<Gathering> {
    const [server, browser] = await Promise.all([ServerProcess.begin(...asked), launchBrowser()])
    const made = new Gathering(server, browser)
    return made
  }

  /** Another installation, in the same browser program. */
  async elsewhere(): Promise<Gathering> {
    return new Gathering(await ServerProcess.begin(), this.browser)
  }

  /** Somebody with a device that was never here before, unless it is a visitor's. */
  async person(name: string, device: Device, more: BrowserContextOptions = {}, as?: Visitor): Promise<Person> {
    const context = await this.browser.newContext({
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ...devices[device],
      ...more,
    })
    context.setDefaultTimeout(20_000)
    if (as !== undefined) await context.addCookies([{ ...cookieOf(as), url: this.server.url }])
    const traffic = new Traffic(context)
    const person = new Person(name, this.server.url, context, traffic, await context.newPage())
    this.#people.push(person)
    return person
  }

  /** A session with Sanne at her laptop, who leads it. */
  async session(subject?: string): Promise<{ sanne: Person; code: string; info: SessionInfo; lead: Visitor }> {
    const { lead, info, code } = await this.server.session(subject)
    await lead.ask('introduceMe', { session: info.id, name: 'Sanne', perspective: 'Opbouwwerk' })
    const sanne = await this.person('Sanne', 'laptop', {}, lead)
    await sanne.goes(`/s/${info.id}`)
    await sanne.isLive()
    return { sanne, code, info, lead }
  }

  /** Somebody with a device without a screen brings these, the first of them lowest, and goes away. */
  async brings(code: string, session: string, cards: readonly (readonly [Kind, string])[]): Promise<void> {
    const live = await (await this.server.join(code, 'Ilse')).open(session)
    await until(() => live.store.getState().session !== null, 'the board is there')
    for (const [kind, title] of cards) live.acts.placeCard({ kind, title, body: '', language: 'nl' })
    await until(() => live.store.getState().saved && live.store.getState().line.state === 'live', 'the cards are kept')
    live.close()
  }

  /** Everybody leaves; no browser asked anything of anybody but our own server, or hit upon a mistake of ours. */
  async end(): Promise<void> {
    await this.leave()
    await this.browser.close()
  }

  async leave(): Promise<void> {
    const told = this.#people.map(({ name, traffic }) => ({
      name,
      elsewhere: traffic.elsewhere(this.server.url),
      mistakes: traffic.mistakes,
    }))
    await Promise.all(this.#people.map(({ context }) => context.close()))
    await this.server.remove()
    const wrong = told.filter(({ elsewhere, mistakes }) => elsewhere.length > 0 || mistakes.length > 0)
    if (wrong.length > 0) throw new Error(`left our server, or broke: ${JSON.stringify(wrong, null, 2)}`)
  }
}

function cookieOf({ cookie }: Visitor): { name: string; value: string } {
  const [name = '', value = ''] = cookie.split('=')
  return { name, value }
}
