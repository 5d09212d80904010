/** Where other devices reach this server. */

import { networkInterfaces } from 'node:os'
import type { Settings } from '#server/settings.ts'

/** The address that was set, or else the one on the local network; null when only this computer reaches it. */
export function siteOf({ url, host }: Pick<Settings, 'url' | 'host'>, port: number): string | null {
  return url?.origin ?? nearby(host, port)
}

/** The address on the local network, when the server listens there. */
function nearby(host: string, port: number): string | null {
  if (host !== '0.0.0.0' && host !== '::')
    return host.startsWith('127.') || host === 'localhost' ? null : `http://${host}:${port}`
  const address = lanAddress()
  return address === null ? null : `http://${address}:${port}`
}

/** Home and school networks first; what virtual machines and tunnels add comes last. */
function lanAddress(): string | null {
  const found = Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  )
  return found.sort((a, b) => a.rank - b.rank)[0]?.address ?? null
}

function rankOf(name: string, address: string): number {
  if (/^(docker|br-|veth|vethernet|virbr|vmnet|vbox|utun|tun|tailscale|wg)/i.test(name)) return 9
  return [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./].findIndex((network) => network.test(address)) + 1 || 5
}
