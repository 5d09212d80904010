/**
 * Holds the server against others that sync Yjs documents, and against a bare fan-out of bytes, in one
 * run on one machine; the server, and whoever loads it, each on a core of their own.
 *   npm run bench:sync -- [--only fanout,join] [--rounds N] [--quick] [--json FILE] [--check]
 * Read the ratios, not the milliseconds. With --check anything over its goal makes the exit code 1.
 * The same file plays the other parts: `--load`, and `--peer NAME` for a server to measure against.
 */

export {}

const [part, name] = process.argv.slice(2)

if (part === '--load') await import('./load/process.ts')
else if (part === '--peer' && name === 'raw') await import('./peers/raw.ts')
else if (part === '--peer' && name === 'y-websocket') await import('./peers/y-websocket.ts')
else if (part === '--peer' && name === 'hocuspocus') await import('./peers/hocuspocus.ts')
else await import('./bench.ts')
