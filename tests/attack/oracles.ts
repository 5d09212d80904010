/** What must hold after every attack, and what more after a family of them. */

import { until } from '#tests/kit/visitor.ts'
import { type Attack, type Family } from './attack.ts'
import type { Ground } from './ground.ts'
import type { Beat } from './heartbeat.ts'
import { Honest } from './person.ts'

/** Held: while the attackers are still there. Kept: when they have gone. */
export const bounds = { stallMs: 250, answerMs: 250, heldMiB: 128, keptMiB: 64, collectMs: 3000 } as const

export interface Damage {
  /** What no busy machine does. */
  readonly harm: readonly string[]
  /** What did not answer, or did not go as it should. */
  readonly lost: readonly string[]
  /** What took too long. */
  readonly late: readonly string[]
}

export const unhurt: Damage = { harm: [], lost: [], late: [] }

/** Carries one attack out, and looks; the attacker's sockets stay open until all has been looked at. */
export async function suffer(ground: Ground, attack: Attack, family: Family): Promise<Damage> {
  const attacker = ground.attacker()
  const { heartbeat, server, witness, bystander } = ground.parts
  const said = server.output.length
  await heartbeat.begin()
  try {
    const failed = await attack.does(attacker).then(
      () => [],
      (error: unknown) => [`the attack could not be made: ${String(error)}`],
    )
    const beat = await heartbeat.read()
    const life = await alive(ground)
    const unsettled = await settled(ground, family)
    const waits = [...witness.waits(), ...bystander.waits(), ...absent(ground, bystander)]
    const alarm = /"(uncaught|unhandled|door\.failed|room\.fallen)"/.test(server.output.slice(said))
    return {
      harm: [
        ...life.harm,
        ...[witness, bystander].flatMap((person) => person.harm(ground.expected)),
        ...forged(ground, bystander),
        ...(attacker.leaks > 0 ? ['somebody who is not in got the board'] : []),
        ...(alarm ? ['an alarm'] : []),
      ],
      lost: [...failed, ...cut(beat), ...life.lost, ...unsettled, ...waits],
      late: [...stalled(beat), ...life.late, ...(await swollen(ground, bounds.heldMiB))],
    }
  } finally {
    attacker.leave()
  }
}

const cut = ({ worst }: Beat): string[] => (worst === Infinity ? ['the heartbeat is heard no more'] : [])

function stalled({ worst, late }: Beat): string[] {
  if (worst <= bounds.stallMs || worst === Infinity) return []
  return [`stood still for ${Math.round(worst)} ms (the clock itself was ${Math.round(late)} ms late)`]
}

/** What was admitted is kept and told, and has arrived. */
async function settled(ground: Ground, { presence = false, speaks = false }: Family): Promise<string[]> {
  if (speaks && !(await spoken(ground))) return ['the witness’s words are not kept']
  const { clerk, witness, bystander, site } = ground.parts
  if (!(await clerk.kept())) return ['the room does not answer']
  if (presence && !(await toldPresence(ground))) return ['presence is told no more']
  const arrived = await Promise.all([witness, bystander].map(({ record }) => record.arrived()))
  return arrived.every(Boolean) ? [] : [`a line is dead on ${site.path}`]
}

async function spoken(ground: Ground): Promise<boolean> {
  ground.turns += 1
  return ground.say(`Levensteken ${ground.turns}`).then(
    () => true,
    () => false,
  )
}

/** The bystander's own presence goes round; what was said before it has been told with it. */
async function toldPresence({ parts: { witness, bystander, site } }: Ground): Promise<boolean> {
  const { dilemma, direction } = site.prey
  const shown = (): unknown => witness.record.presence.get(bystander.client)?.card
  const next = shown() === dilemma ? direction : dilemma
  bystander.live.setPresence(next, false)
  return until(() => shown() === next, 'presence', 2000).then(
    () => true,
    () => false,
  )
}

/** The same process still answers, in time. */
async function alive(ground: Ground): Promise<Damage> {
  try {
    process.kill(ground.pid, 0)
  } catch {
    return { ...unhurt, harm: [`the server is dead:\n${ground.parts.server.output.slice(-500)}`] }
  }
  const begun = performance.now()
  const signal = AbortSignal.timeout(5000)
  const answer = await fetch(`${ground.parts.server.url}/healthz`, { signal }).catch(() => null)
  const took = Math.round(performance.now() - begun)
  if (answer?.ok !== true) return { ...unhurt, lost: [`/healthz answers ${answer?.status ?? 'nothing'}`] }
  return { ...unhurt, late: took > bounds.answerMs ? [`/healthz took ${took} ms`] : [] }
}

/** Whether the witness is shown at all: an absent one was not forged. */
function absent({ parts: { witness } }: Ground, { name, record }: Honest): string[] {
  return record.presence.has(witness.client) ? [] : [`${name}: the witness is not shown`]
}

/** Whether the witness is shown where she is, once, and nobody else as her. */
function forged({ parts: { witness, site } }: Ground, { name, record }: Honest): string[] {
  const own = record.presence.get(witness.client)
  const right = own === undefined || (own.card === site.prey.issue && own.writing === true && own.person === witness.id)
  const others = [...record.presence].filter(([client]) => client !== witness.client)
  const strange = others.some(([, shown]) => Object.keys(shown).some((key) => !/^(card|writing|person)$/.test(key)))
  return [
    ...(right ? [] : [`${name}: the witness is shown as ${JSON.stringify(own)}`]),
    ...(others.some(([, { person }]) => person === witness.id) ? [`${name}: somebody is shown as the witness`] : []),
    ...(strange ? [`${name}: presence tells more than it may`] : []),
  ]
}

/** After a family: the witness's next words are kept, a newcomer gets all of it, and the memory is given back. */
export async function aftermath(ground: Ground, words: string): Promise<string[]> {
  const { newcomer, site } = ground.parts
  await ground.say(words)
  const late = await Honest.at('the newcomer', newcomer, site.session)
  try {
    const whole = (): boolean => late.board() === ground.expected && late.record.presence.size > 0
    await until(whole, 'the board', 2000).catch(() => {})
    return [
      ...late.harm(ground.expected),
      ...late.waits(),
      ...forged(ground, late),
      ...absent(ground, late),
      ...(await swollen(ground, bounds.keptMiB)),
    ]
  } finally {
    late.live.close()
  }
}

/** Looks again and again whether memory is given back. */
async function swollen(ground: Ground, bound: number): Promise<string[]> {
  const end = Date.now() + bounds.collectMs
  let growth = await ground.growth()
  while (growth > bound && Date.now() < end) {
    await ground.collect()
    growth = await ground.growth()
  }
  return growth > bound ? [`${Math.round(growth)} MiB is not given back`] : []
}
