import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin, ProxyOptions, UserConfig } from 'vite'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What runs from dist/server: name to entry. */
const server = { main: 'server/main.ts' }

/** Command line tools, bundled to dist/tools/NAME.js. One that is not written yet is left out. */
const tools = {
  replay: 'tests/replay/main.ts',
  'bench-client': 'tests/bench/client/main.ts',
  'bench-join': 'tests/bench/join/main.ts',
  'bench-sync': 'tests/bench/sync/main.ts',
  fuzz: 'tests/fuzz/main.ts',
  mutants: 'tests/fuzz/mutants.ts',
  chaos: 'tests/chaos/main.ts',
  'measure-guard': 'tests/privacy/main.ts',
  'measure-memory': 'tests/memory/main.ts',
  'prepare-memory': 'tests/memory/making/prepare.ts',
  'bench-library': 'tests/bench/library/main.ts',
  import: 'server/tools/import.ts',
  backup: 'server/tools/backup.ts',
  restore: 'server/tools/restore.ts',
}

/** One file for everything: `vite build`, `--mode server`, `--mode tools`, `vite dev` and vitest. */
export default defineConfig(({ mode, command }) => {
  if (mode === 'test') return forTests()
  if (mode === 'server') return forNode('server', server)
  if (mode === 'tools') return forNode('tools', tools)
  return forBrowsers(command === 'serve')
})

function forTests() {
  // Where the shell says production, React would leave out what tests need.
  process.env['NODE_ENV'] = 'test'
  return { test: { passWithNoTests: true, projects } }
}

function forBrowsers(dev: boolean): UserConfig {
  return {
    root: here('client'),
    plugins: [react(), ...(dev ? [serverBeside()] : [])],
    build: {
      target: 'es2022',
      outDir: here('dist/client'),
      emptyOutDir: true,
      assetsDir: 'assets',
      // Pages that the server writes itself find the hashed names here.
      manifest: true,
      sourcemap: false,
      // Few pieces: each packs by itself, and packs better when it is large.
      rolldownOptions: { output: { codeSplitting: { groups: [everywhere, whereOneBegins] } } },
    },
    server: { proxy: toServer },
  }
}

/** What every page begins with, and what nearly all of them show. */
const everywhere = {
  name: 'base',
  test: /client[\\/](App|ask-first|pages[\\/](title|known-sessions|LateOops)|ui[\\/](Segmented|Clasp|IconButton|Guard))\.tsx?$|shared[\\/](session[\\/]format|board[\\/](kinds|variants|lengths|chosen))\.ts$|react-dom[\\/]index\.js$/,
  priority: 2,
}

/** What one writes in on a phone, and what that cannot do without. */
const whereOneBegins = { name: 'begin', test: /client[\\/]pages[\\/](Session|Phone)\.tsx$/, priority: 1 }

/** Bundles our own code; packages stay in node_modules. */
function forNode(folder: string, entries: Record<string, string>): UserConfig {
  const present = Object.entries(entries).filter(([, path]) => existsSync(here(path)))
  const none = present.length === 0
  return {
    root: here('.'),
    publicDir: false,
    // Tools that draw bring React along, so that they measure the optimised build and not the one for development.
    ...(folder === 'tools' ? { define: { 'process.env.NODE_ENV': '"production"' }, ssr: { noExternal: drawing } } : {}),
    plugins: none ? [nothing()] : [],
    build: {
      // `--ssr` on the command line would override `build.ssr` here, so the entries stand below.
      target: 'node20',
      outDir: here(`dist/${folder}`),
      emptyOutDir: true,
      sourcemap: true,
      rolldownOptions: {
        input: none ? ['nothing'] : Object.fromEntries(present.map(([name, path]) => [name, here(path)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  }
}

const drawing =
  /^(react|react-dom|react-aria.*|react-stately|scheduler|zustand|use-sync-external-store|@dnd-kit\/.*)(\/|$)/

/** Stands in for a list of entries that is still empty, which a build refuses. */
function nothing(): Plugin {
  return {
    name: 'nothing',
    resolveId: (id) => (id === 'nothing' ? '\0nothing' : null),
    load: (id) => (id === '\0nothing' ? '' : null),
  }
}

const port = 3000
const api: ProxyOptions = { target: `http://127.0.0.1:${port}`, changeOrigin: false }
const toServer: Record<string, ProxyOptions> = {
  '^/(api|j|k|assets|healthz|export|privacy|toegankelijkheid|verwerkingsregister|dpia)(/|$|\\?)': api,
  '^/ws(/|$|\\?)': { ...api, ws: true },
  // The client's own addresses share this prefix; only forms go to the server.
  '^/s(/|$|\\?)': { ...api, bypass: (ask) => (ask.method === 'POST' ? undefined : '/index.html') },
}

/** In development: the server is rebuilt and restarted beside Vite when its code changes. */
function serverBeside(): Plugin {
  return {
    name: 'server-beside',
    configureServer(vite) {
      const run = (args: string[], env = {}): ChildProcess =>
        spawn(process.execPath, args, { cwd: here('.'), stdio: 'inherit', env: { ...process.env, ...env } })
      const started = [
        run([here('node_modules/vite/bin/vite.js'), 'build', '--mode', 'server', '--ssr', '--watch']),
        run(['--watch', '--disable-warning=ExperimentalWarning', here('dist/server/main.js')], { PORT: `${port}` }),
      ]
      const stop = () => started.forEach((child) => child.kill())
      vite.httpServer?.once('close', stop)
      process.once('exit', stop)
    },
  }
}

/** Processes and browsers wait for the rest to finish (groupOrder), so two cores do not choke. */
const projects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'unit',
      root: here('.'),
      environment: 'node',
      include: ['{shared,server}/**/*.test.ts', 'tests/{unit,story,contract,gate,fuzz}/**/*.test.ts'],
      // Says that something hangs, never that a machine is busy.
      testTimeout: 30_000,
      sequence: { groupOrder: 0 },
    },
  },
  {
    plugins: [react()],
    test: {
      name: 'screen',
      root: here('.'),
      environment: 'happy-dom',
      setupFiles: ['tests/kit/patience.ts'],
      include: ['client/**/*.test.{ts,tsx}', 'tests/screen/**/*.test.{ts,tsx}'],
      // Says that something hangs, never that a machine is busy.
      testTimeout: 30_000,
      sequence: { groupOrder: 0 },
    },
  },
  {
    test: {
      name: 'server',
      root: here('.'),
      environment: 'node',
      include: ['tests/{server,chaos,attack,session}/**/*.test.ts'],
      testTimeout: 30_000,
      hookTimeout: 30_000,
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  },
  {
    test: {
      name: 'browser',
      root: here('.'),
      environment: 'node',
      include: ['tests/browser/**/*.test.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      maxWorkers: 2,
      sequence: { groupOrder: 2 },
    },
  },
]
