/** How somebody becomes a coordinator: by the printed one-time link, or by being the first to begin an atelier. */

import { Problem } from '#shared/commands/problem.ts'
import type { Identity } from '#server/store/ports.ts'
import type { Asker, Desk } from './desk.ts'
import { hashOf, newToken } from './secret.ts'

/** Whether nobody leads this installation yet, so that whoever begins an atelier will. */
export async function isUnclaimed(desk: Desk): Promise<boolean> {
  return desk.claim === 'open' && !(await desk.catalogue.hasCoordinator())
}

/** A coordinator: this device is one, or becomes the first. Refuses everybody else. */
export async function mustCoordinate(desk: Desk, asker: Asker): Promise<Identity> {
  if (asker.identity?.coordinator) return asker.identity
  if (!(await isUnclaimed(desk))) throw new Problem(asker.identity === null ? 'not-signed-in' : 'not-allowed')
  const identity = await asker.sign()
  if (!(await claimFirst(desk, identity))) throw new Problem('not-allowed')
  return { ...identity, coordinator: true }
}

/** A new one-time link's token, to be told once; null when somebody leads already and none was asked for. */
export async function newKey(desk: Desk, asked: boolean): Promise<string | null> {
  if (!asked && (await desk.catalogue.hasCoordinator())) return null
  const token = newToken()
  await desk.catalogue.addKey(hashOf(token), desk.now())
  return token
}

export function isKey(desk: Desk, token: string): Promise<boolean> {
  return desk.catalogue.isKey(hashOf(token))
}

/** Makes whoever asks a coordinator, once. */
export async function spendKey(desk: Desk, asker: Asker, token: string): Promise<void> {
  if (!(await isKey(desk, token))) throw new Problem('used')
  const identity = await asker.sign()
  if (!(await desk.catalogue.useKey(hashOf(token), desk.now()))) throw new Problem('used')
  await makeCoordinator(desk, identity)
}

let turn: Promise<unknown> = Promise.resolve()

/** One at a time: of two who begin at once, one is first. */
function claimFirst(desk: Desk, identity: Identity): Promise<boolean> {
  const mine = turn.then(async () => {
    if (await desk.catalogue.hasCoordinator()) return false
    await makeCoordinator(desk, identity)
    // The printed link goes on working: whoever runs the server is never shut out by a visitor who was first.
    return true
  })
  turn = mine.catch(() => {})
  return mine
}

async function makeCoordinator(desk: Desk, identity: Identity): Promise<void> {
  await desk.catalogue.makeCoordinator(identity.id)
  const everyones = await desk.catalogue.ateliersFor(null)
  for (const atelier of everyones) if (atelier.demo) await desk.catalogue.addLeader(atelier.id, identity.id)
  for (const atelier of await waitingAteliers(desk)) await desk.catalogue.addLeader(atelier, identity.id)
  await leaveWaiting(desk, [])
}

/** Where the ateliers stand that were begun on the command line before anybody led the installation. */
const waiting = 'ateliers-waiting'

async function waitingAteliers({ register }: Pick<Desk, 'register'>): Promise<readonly string[]> {
  return (await register.setting(waiting))?.split(' ').filter(Boolean) ?? []
}

async function leaveWaiting({ register }: Pick<Desk, 'register'>, ateliers: readonly string[]): Promise<void> {
  const line = ateliers.join(' ')
  if (line !== ((await register.setting(waiting)) ?? '')) await register.setSetting(waiting, line)
}

/** Gives an atelier that nobody began here to whoever leads the installation, or will be the first to. */
export async function giveToCoordinators(desk: Pick<Desk, 'catalogue' | 'register'>, atelier: string): Promise<void> {
  const leaders = await desk.catalogue.coordinators()
  for (const leader of leaders) await desk.catalogue.addLeader(atelier, leader)
  if (leaders.length === 0) await leaveWaiting(desk, [...(await waitingAteliers(desk)), atelier])
}
