/** What one does on a phone, with a finger. */

import type { Locator, Page } from 'playwright-core'
import { lanes, type Kind } from './board.ts'
import { sees } from './wait.ts'

export type Part = 'Schrijven' | 'Bord' | 'Mijn kaarten'

export async function opensPart(page: Page, part: Part): Promise<void> {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: part }).tap()
  await sees(page.getByRole('main').getByRole('heading', { level: 2, name: part }))
}

const kinds = { issue: 'Kwestie', dilemma: 'Dilemma', direction: 'Richting' } as const

/** The label takes the finger: its radio button is only heard. */
export const picksKind = (page: Page, kind: Kind): Promise<void> =>
  page.getByRole('radiogroup', { name: 'Soort kaart' }).locator('label', { hasText: kinds[kind] }).tap()

export const composerOf = (page: Page): Locator => page.getByRole('main')

/** The first field of the composer, which asks what the phase asks. */
export const firstField = (page: Page): Locator => composerOf(page).getByRole('textbox').first()

export const placesIt = (page: Page): Promise<void> => page.getByRole('button', { name: 'Plaats op het bord' }).tap()

export async function opensLane(page: Page, kind: Kind): Promise<Locator> {
  await opensPart(page, 'Bord')
  const tab = page.getByRole('tab', { name: lanes[kind] })
  await sees(tab)
  await tab.tap()
  return page.getByRole('tabpanel', { name: lanes[kind] })
}
