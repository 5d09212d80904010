import type { LaunchOptions } from 'playwright-core'

export interface FoundBrowser {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

export function ensureBrowser(): Promise<FoundBrowser>
export function findBrowser(): FoundBrowser | undefined
export function launchOptions(browser: FoundBrowser): LaunchOptions
