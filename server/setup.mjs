// Runs before everything else, so it may use no packages and only syntax that an old Node can read.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24
if (!fits) {
  console.error(
    `Inbreng heeft Node.js 20.19, 22.13 of 24 en nieuwer nodig; dit is ${process.versions.node}. Zie https://nodejs.org`,
  )
  console.error(
    `Inbreng needs Node.js 20.19, 22.13 or 24 and later; this is ${process.versions.node}. See https://nodejs.org`,
  )
  process.exit(1)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const mark = `${root}node_modules/.installed-for`
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(`${process.platform} ${process.arch} ${major}`)
  .digest('hex')

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) install()

function install() {
  console.error('Installing packages …')
  // Development packages too, even where NODE_ENV says production: they build what is served.
  const command = 'npm ci --include=dev --no-audit --no-fund'
  // Through a shell, because on Windows npm is a .cmd file. npm's own output would mix with ours.
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    console.error('Pakketten installeren is niet gelukt; zie hierboven. / Installing packages failed; see above.')
    process.exit(status || 1)
  }
  writeFileSync(mark, wanted)
}
