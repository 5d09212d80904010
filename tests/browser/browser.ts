import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { ensureBrowser, launchOptions } from './ensure-browser.mjs'

/** A fresh browser with an empty profile; whoever asks for it closes it. */
export async function launchBrowser(more: LaunchOptions = {}): Promise<Browser> {
  const options = launchOptions(await ensureBrowser())
  return await chromium.launch({ ...options, ...more, args: [...(options.args ?? []), ...(more.args ?? [])] })
}
