/**
 * What somebody brought and took, told to themselves in words. Six ways of bringing, all equal: no score, nothing to
 * compare, and of what is more than ten no number.
 */

import type { Language } from '../board/kinds.ts'
import type { Variant } from '../board/variants.ts'
import { balanceWords as words } from '../language/balance.ts'
import { sayer } from '../language/say.ts'
import { takings, type Taking } from './taking.ts'

/** A case, something lived, a source, a question, help to the others, and what came of something. */
export const bringings = ['case', 'experience', 'source', 'question', 'help', 'followUp'] as const
export type Bringing = (typeof bringings)[number]

export type Brought = Readonly<Record<Bringing, number>>
export type Took = Readonly<Record<Taking, number>>

export interface Balance {
  readonly brought: Brought
  readonly took: Took
}

/** Whoever thinks along with what somebody else brought helps. */
const wayOf: Readonly<Record<Variant, Bringing>> = {
  issue: 'case',
  dilemma: 'case',
  tension: 'case',
  story: 'case',
  experience: 'experience',
  excess: 'experience',
  signal: 'experience',
  source: 'source',
  annotation: 'source',
  question: 'question',
  learningQuestion: 'question',
  followUp: 'followUp',
  outcome: 'followUp',
  direction: 'help',
  tryout: 'help',
  judgement: 'help',
  harvest: 'help',
  takeaway: 'help',
  perspective: 'help',
  value: 'help',
  norm: 'help',
  gain: 'help',
  argument: 'help',
  objection: 'help',
  option: 'help',
  loss: 'help',
}

export interface Thing {
  readonly variant: Variant
  /** Whether it was written down for somebody else: then whoever did helped. */
  readonly behalf: boolean
}

export const bringingOf = ({ variant, behalf }: Thing): Bringing => (behalf ? 'help' : wayOf[variant])

export function countBrought(ways: readonly Bringing[]): Record<Bringing, number> {
  const brought = { case: 0, experience: 0, source: 0, question: 0, help: 0, followUp: 0 }
  for (const way of ways) brought[way] += 1
  return brought
}

export function countTook(ways: readonly Taking[]): Record<Taking, number> {
  const took = { take: 0, try: 0, used: 0 }
  for (const way of ways) took[way] += 1
  return took
}

const say = sayer(words)

/** “Je bracht een ervaring en twee vragen. Je nam drie dingen mee.” Empty when there is nothing to tell. */
export function balanceTold({ brought, took }: Balance, language: Language): string {
  const told = say(language)
  const much = (n: number, neuter = false): string =>
    n > 10 ? told('balance.many') : told(n === 1 && neuter ? 'balance.1.thing' : `balance.${n as 1}`)
  const things = (['case', 'experience', 'source', 'question'] as const)
    .filter((way) => brought[way] > 0)
    .map((way) => told(`balance.${way}`, { n: brought[way], much: much(brought[way]) }))
  const sentence = (key: 'help' | 'followUp' | Taking, n: number): string =>
    n === 0 ? '' : told(`balance.${key}`, { n, much: much(n, key !== 'help' && key !== 'followUp') })
  return [
    things.length === 0 ? '' : told('balance.brought', { things: listed(things, told('balance.and')) }),
    ...(['help', 'followUp'] as const).map((way) => sentence(way, brought[way])),
    ...takings.map((way) => sentence(way, took[way])),
  ]
    .filter((one) => one !== '')
    .join(' ')
}

/** “a, b en c” */
const listed = (all: readonly string[], and: string): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1) ?? ''}`
