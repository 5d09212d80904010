/** What a screen must be like for everyone: measured on the page as it stands. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type axe from 'axe-core'
import { until } from './wait.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe finds wrong, one line each. */
async function axeFinds(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async (values) => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    const { violations } = await here.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    )
  }, tags)
}

/**
 * What can be pressed and is smaller than this, except links in a line of text. Measured by feeling around from
 * the middle: a target is as large as where a press reaches it, with the label of a field.
 */
const tooSmall = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((px) => {
    const pressable = 'button, a[href], input, select, textarea, summary, label:has(input), [role=menuitem], [role=tab]'
    const top = document.querySelector('dialog[open], [role=dialog]') ?? document.body
    const reach = (one: HTMLElement, x: number, y: number, dx: number, dy: number): number => {
      let far = 0
      while (far < px) {
        const hit = document.elementFromPoint(x + dx * (far + 1), y + dy * (far + 1))
        if (hit === null || (!one.contains(hit) && hit.closest('label')?.control !== one)) return far
        far += 1
      }
      return far
    }
    return [...top.querySelectorAll<HTMLElement>(pressable)].flatMap((one) => {
      const heard = one.closest('.vh, .skip, [inert], [hidden], [aria-hidden=true]') !== null || !one.checkVisibility()
      const inLabel = one.matches('input') && one.closest('label') !== null
      const inText = one.matches('a') && getComputedStyle(one).display === 'inline'
      const drawn = one.getBoundingClientRect()
      const clipped = (one.parentElement?.getBoundingClientRect().width ?? 0) <= 1
      if (clipped || heard || inLabel || inText || (drawn.width >= px && drawn.height >= px)) return []
      one.scrollIntoView({ block: 'center', inline: 'center' })
      const { x, y, width, height } = one.getBoundingClientRect()
      const [mx, my] = [x + width / 2, y + height / 2]
      const wide = reach(one, mx, my, -1, 0) + reach(one, mx, my, 1, 0) + 1
      const high = reach(one, mx, my, 0, -1) + reach(one, mx, my, 0, 1) + 1
      if (Math.max(wide, width) >= px - 0.5 && Math.max(high, height) >= px - 0.5) return []
      const name = one.ariaLabel ?? one.textContent.trim().slice(0, 30)
      return [`${one.tagName.toLowerCase()}.${one.className} “${name}” is ${wide} × ${high}`]
    })
  }, least)

/** By how many pixels the page is wider than the window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)

/** All that is wrong with a screen, in light and dark. */
export async function wrongWith(page: Page, where: string, least: number): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await axeFinds(page)).map((one) => `${where}, ${colorScheme}: ${one}`))
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  found.push(...(await tooSmall(page, least)).map((one) => `${where}: ${one}`))
  const wide = await tooWide(page)
  if (wide > 0) found.push(`${where}: ${wide} px wider than the window`)
  return found
}

/** A page that was wide has noticed: the phone’s view stands where the laptop’s board was. */
async function isNarrow(page: Page): Promise<void> {
  const noBoard = () => document.querySelector('.board') === null
  await until(() => page.evaluate(noBoard), 'the view of a narrow screen')
}

/** The same on the narrowest screen, and at 400 % of a small laptop. */
export async function wrongWhenNarrow(page: Page, where: string, least: number): Promise<readonly string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await isNarrow(page)
  const found = [...(await wrongWith(page, `${where} at 320`, least))]
  await page.setViewportSize({ width: 320, height: 256 })
  const wide = await tooWide(page)
  if (wide > 0) found.push(`${where} at 400 %: ${wide} px wider than the window`)
  if (before !== null) await page.setViewportSize(before)
  return found
}

/** What can be pressed or filled in and Tab does not come to. Of radio buttons with one name one is enough. */
export async function unreachedByKeys(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(() => {
    const pressable = 'button, a[href], input, select, textarea, summary, [tabindex="0"]'
    const all = [...document.querySelectorAll<HTMLElement>(pressable)].filter((one) => one.checkVisibility())
    for (const one of all) one.dataset['unreached'] = ''
    document.addEventListener('focusin', ({ target }) => {
      const one = target as HTMLInputElement
      const group = one.type === 'radio' ? all.filter((other) => (other as HTMLInputElement).name === one.name) : [one]
      for (const reached of group) delete reached.dataset['unreached']
    })
    document.body.tabIndex = -1
    document.body.focus()
    return all.length
  })
  // A field for a date has a stop for each of its parts.
  for (let presses = 0; presses < count + 10; presses++) await page.keyboard.press('Tab')
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-unreached]')].map(
      (one) => `${one.tagName.toLowerCase()} “${(one.ariaLabel ?? one.textContent).trim().slice(0, 40)}”`,
    ),
  )
}
