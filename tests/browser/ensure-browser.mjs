// Finds a browser for the tests, or gets one. Plain JavaScript, as `npm test` runs it before anything is built.
//   INBRENG_BROWSER or CHROME_PATH  this browser and no other
//   INBRENG_BROWSER_FROM            npm, playwright or apt: only this way
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const linux = process.platform === 'linux'
// Outside node_modules, which `npm ci` empties.
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'inbreng')
const packed = '@sparticuz/chromium@147.0.0'
const unpacked = join(cache, 'chromium-147.0.0')

/** Each way to a browser: what is there already, and how to get it. In the order in which they are tried. */
const ways = {
  apt: { find: installed, get: fromApt },
  npm: { find: fetchedBefore, get: fromNpm },
  playwright: { find: playwrights, get: fromPlaywright },
}

/** The browser to test with, fetched if there is none. */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  for (const way of only() ?? ['npm', 'playwright', 'apt']) {
    const { find, get } = ways[way]
    if (!get()) continue
    const got = find()
    const trouble = got ? await startTrouble(got) : 'it is not where it should be'
    if (!trouble) return got
    console.error(`The browser from ${way} does not start: ${trouble}`)
    if (way === 'npm') rmSync(unpacked, { recursive: true, force: true })
  }
  throw new Error(
    'Geen browser gevonden; installeer Chrome of Chromium, of wijs er een aan met INBRENG_BROWSER. / ' +
      'No browser found; install Chrome or Chromium, or name one with INBRENG_BROWSER.',
  )
}

/** A browser that is there already. */
export function findBrowser() {
  for (const name of ['INBRENG_BROWSER', 'CHROME_PATH']) {
    const path = process.env[name]
    if (!path) continue
    if (!existsSync(path)) throw new Error(`${name} names ${path}, which does not exist.`)
    return { path, env: {} }
  }
  for (const way of only() ?? Object.keys(ways)) {
    const found = ways[way].find()
    if (found) return found
  }
  return undefined
}

/** How Playwright starts it. */
export function launchOptions({ path, env }) {
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  args.push('--disable-component-update', '--disable-sync', '--disable-dev-shm-usage')
  // Without it Chromium does not start as root or in most containers.
  if (linux) args.push('--no-sandbox')
  return { executablePath: path, args, env: { ...process.env, ...env } }
}

function only() {
  const way = process.env.INBRENG_BROWSER_FROM
  if (!way) return undefined
  if (!Object.hasOwn(ways, way)) throw new Error(`INBRENG_BROWSER_FROM is ${way}; it can be npm, playwright or apt.`)
  return [way]
}

function installed() {
  const path = places().find((place) => existsSync(place) && answers(place))
  return path && { path, env: {} }
}

function places() {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
    const names = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return names.flatMap((name) => roots.filter(Boolean).map((root) => join(root, name)))
  }
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return names.flatMap((name) =>
      ['', homedir()].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
    )
  }
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chromium-browser',
  ]
  const folders = [...(process.env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Ubuntu's chromium-browser may be a note that says to install another package. Asking opens a window on Windows. */
function answers(path) {
  return !linux || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function playwrights() {
  const path = chromium.executablePath()
  return path && existsSync(path) ? { path, env: {} } : undefined
}

function fetchedBefore() {
  const path = join(unpacked, 'chromium')
  if (!existsSync(path)) return undefined
  const env = { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_FILE: join(unpacked, 'fonts.conf') }
  return { path, env }
}

/** A Chromium packed as an npm package; it exists for Linux on x64 only. */
function fromNpm() {
  if (!linux || process.arch !== 'x64') return false
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'fetching-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    if (!run('npm', ['install', ...flags, packed], { cwd: folder })) return false
    const to = join(folder, 'unpacked')
    mkdirSync(to)
    // It unpacks into the temporary folder, and its libraries only when it believes to be in a Lambda.
    const env = { TMPDIR: to, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    const unpack = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`
    if (!run(process.execPath, ['-e', unpack], { cwd: folder, env })) return false
    writeFileSync(join(to, 'fonts.conf'), fontsConf())
    rmSync(unpacked, { recursive: true, force: true })
    renameSync(to, unpacked)
    return true
  } catch (error) {
    // Another run may have put it there first; whether it works is tried next.
    console.error(error)
    return existsSync(unpacked)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Its own names a fixed folder; pages die where no font is found. */
function fontsConf() {
  const dirs = [join(unpacked, 'fonts', 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${escaped(dir)}</dir>`)
  const kept = `<cachedir>${escaped(join(unpacked, 'fonts-cache'))}</cachedir>`
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${dirs.join('')}${kept}</fontconfig>\n`
}

function escaped(path) {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function fromPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  // The full browser, because that is what `executablePath()` names.
  return run(process.execPath, [cli, 'install', '--no-shell', 'chromium'])
}

function fromApt() {
  if (!linux || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium', 'fonts-liberation']
  return (
    run('apt-get', [...wait, '-qq', 'update'], { env }) &&
    run('apt-get', [...wait, '-qq', 'install', '-y', '--no-install-recommends', ...packages], { env })
  )
}

function run(command, args, { cwd, env } = {}) {
  console.error(`Getting a browser: ${[basename(command), ...args].join(' ')}`)
  const result = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] })
  return result.status === 0
}

/** What goes wrong when a page with words is drawn; undefined if nothing does. */
async function startTrouble(browser) {
  let started
  try {
    started = await chromium.launch(launchOptions(browser))
    const page = await started.newPage()
    await page.goto('data:text/html,<h1>Inbreng</h1>')
    await page.screenshot()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await started?.close()
  }
}

// Bundled into a tool this file is not what was started, so the name decides.
if (basename(process.argv[1] ?? '') === 'ensure-browser.mjs') {
  try {
    console.log(`Browser: ${(await ensureBrowser()).path}`)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
