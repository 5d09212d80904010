/**
 * Switches the gate's rules off one by one, and asks whether anything notices: first the game with its
 * hostile people, then the gate's own tests.
 *   npm run mutants -- [--only place] [--updates 20000] [--list] [--no-tests]
 * Ends with 1 when a rule can go unnoticed that is not explained in mutant-list.ts.
 */

import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { startVitest } from 'vitest/node'
import { named, redundant } from './mutant-list.ts'
import { mutantsOf, namedMutant, withMutant, type Mutant } from './mutate.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    updates: { type: 'string', default: '20000' },
    list: { type: 'boolean', default: false },
    'no-tests': { type: 'boolean', default: false },
    /** Runs the gate's tests on one mutant, by its number; for this tool itself. */
    'tests-of': { type: 'string' },
  },
})

const root = process.cwd()
const outDir = `${root}/dist/mutant`
/** A gate that does not come back is noticed too. */
const patience = 60_000

const files = readdirSync('server/gate').filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const all = [...files.sort().flatMap((name) => mutantsOf(`server/gate/${name}`)), ...named.map(namedMutant)]
const mutants = all.filter(({ file, name }) => `${file} ${name}`.includes(values.only))

const say = ({ file, line, name }: Mutant): string => `${file}:${line} ${name}`
if (values.list) {
  for (const mutant of mutants) console.log(say(mutant))
  process.exit(0)
}

if (values['tests-of'] !== undefined) {
  const first = await runTests(all[Number(values['tests-of'])] ?? null)
  console.error(first === null ? 'all pass' : `failed: ${first}`)
  process.exit(first === null ? 0 : 1)
}

await bundle(null)
if ((await playGame()) !== null) {
  console.error('The game fails with every rule in place: npm run fuzz says more.')
  process.exit(1)
}
const broken = values['no-tests'] ? null : await testsNotice(null)
if (broken !== null) {
  console.error(`The gate’s own tests fail with every rule in place: ${broken}`)
  process.exit(1)
}

const counts = new Map<string, number>()
const survivors: Mutant[] = []
for (const mutant of mutants) {
  const caught = await catchIt(mutant)
  const reason = caught ?? redundant.find(({ file, name }) => file === mutant.file && mutant.name.startsWith(name))?.why
  const kind = caught === null ? (reason === undefined ? 'SURVIVED' : 'explained') : (caught.split(':')[0] ?? '')
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (reason === undefined) survivors.push(mutant)
  console.log(`${kind.padEnd(10)} ${say(mutant)}${reason === undefined ? '' : ` — ${reason}`}`)
}
console.log(`\n${mutants.length} mutants: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`)
for (const mutant of survivors) console.log(`survived: ${say(mutant)}`)
process.exit(survivors.length > 0 ? 1 : 0)

/** What noticed, or null. */
async function catchIt(mutant: Mutant): Promise<string | null> {
  await bundle(mutant)
  const seen = await playGame()
  if (seen !== null) return `game: ${seen}`
  return values['no-tests'] ? null : testsNotice(mutant)
}

async function bundle(mutant: Mutant | null): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: mutant === null ? [] : [withMutant(mutant)],
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { input: { fuzz: `${root}/tests/fuzz/main.ts` }, output: { entryFileNames: '[name].js' } },
    },
  })
}

/** The last line of a game that went wrong, or null when it went well. */
function playGame(): Promise<string | null> {
  const args = [`${outDir}/fuzz.js`, '--rounds', values.updates, '--seed', '1', '--no-keep']
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], timeout: patience })
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString()
  })
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      if (code === 0) resolve(null)
      else
        resolve(
          signal === null ? (/^Seed .*$|Error: .*$/m.exec(said)?.[0] ?? `ended with ${code}`) : 'did not come back',
        )
    })
  })
}

/** What the gate's tests say of a mutant, in a process of their own: they too may not come back. */
function testsNotice(mutant: Mutant | null): Promise<string | null> {
  const [script = ''] = process.argv.slice(1)
  const number = mutant === null ? -1 : all.indexOf(mutant)
  const args = ['--disable-warning=ExperimentalWarning', script, `--tests-of=${number}`]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const late = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 2 * patience)
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString()
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(late)
      resolve(code === 0 ? null : `tests: ${/failed: (.*)/.exec(said)?.[1] ?? 'did not come back'}`)
    })
  })
}

/** The first test that fails, or null when all pass. */
async function runTests(mutant: Mutant | null): Promise<string | null> {
  const vitest = await startVitest(
    'test',
    [],
    {
      root,
      config: false,
      watch: false,
      bail: 1,
      include: ['tests/gate/**/*.test.ts', 'server/gate/**/*.test.ts'],
      reporters: [{}],
    },
    { plugins: mutant === null ? [] : [withMutant(mutant)] },
  )
  const failed = vitest.state.getFiles().filter(({ result }) => result?.state === 'fail')
  await vitest.close()
  process.exitCode = 0
  const [first] = failed
  return first?.name ?? null
}
