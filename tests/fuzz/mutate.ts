/**
 * The gate with one rule switched off: found by itself in the source, wherever a condition leads to a
 * refusal or a surprise, or written down by hand.
 */

import { readFileSync } from 'node:fs'
import { parseSync, Visitor, type Plugin } from 'vite'

export interface Mutant {
  /** Relative to the repository. */
  readonly file: string
  readonly line: number
  readonly name: string
  readonly find: { readonly start: number; readonly end: number }
  readonly replace: string
}

/** What refuses, throws or is surprised. */
const refuses = /\bthrow\b|\bschema\(\)|\bsurprise\(|\brefuse\(/
/** Calls that only look, and throw when they do not like what they see. */
const looks = /^(this\.#?demand|hearing\.demand|must[A-Z]\w*|inspect|look)\b/

/** Every rule of a file, each switched off by itself. */
export function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(file, 'utf8')
  const mutants: Mutant[] = []
  const text = (node: Span): string => source.slice(node.start, node.end)
  const add = (kind: string, node: Span, replace: string): void => {
    const line = source.slice(0, node.start).split('\n').length
    const short = text(node).replaceAll(/\s+/g, ' ').slice(0, 90)
    mutants.push({ file, line, name: `${kind}: ${short}`, find: { start: node.start, end: node.end }, replace })
  }
  const off = (node: Span): void => add('off', node, `(${text(node)}) && false`)
  new Visitor({
    IfStatement(node) {
      if (!refuses.test(text(node.consequent)) || node.consequent.type === 'IfStatement') return
      off(node.test)
      for (const part of alternatives(node.test)) add('one of', part, 'false')
    },
    LogicalExpression(node) {
      if (node.operator === '??' && refuses.test(text(node.right))) add('never', node.right, 'undefined')
      if (node.operator === '||' && refuses.test(text(node.right))) add('never', node.right, 'undefined')
    },
    ConditionalExpression(node) {
      if (refuses.test(text(node.consequent))) off(node.test)
      if (refuses.test(text(node.alternate))) add('never', node.test, `(${text(node.test)}) || true`)
    },
    ExpressionStatement(node) {
      if (looks.test(text(node))) add('unasked', node, ';')
    },
  }).visit(parseSync(file, source).program)
  return mutants.filter(
    ({ find }, at) =>
      mutants.findIndex((other) => other.find.start === find.start && other.find.end === find.end) === at,
  )
}

interface Span {
  readonly start: number
  readonly end: number
}

type Node = Span & {
  readonly type: string
  readonly operator?: string
  readonly left?: Node
  readonly right?: Node
  readonly expression?: Node
}

/** The sides of `a || b || c`, when there are several. */
function alternatives(test: Span & { readonly type: string }): Span[] {
  const flat = (node: Node): Node[] => {
    if (node.type === 'ParenthesizedExpression' && node.expression !== undefined) return flat(node.expression)
    const { left, right } = node
    if (node.type !== 'LogicalExpression' || node.operator !== '||' || !left || !right) return [node]
    return [...flat(left), ...flat(right)]
  }
  const sides = flat(test as Node)
  return sides.length > 1 ? sides : []
}

/** A rule written down by hand; the text must be there exactly once. */
export function namedMutant({ file, name, find, replace }: NamedMutant): Mutant {
  const source = readFileSync(file, 'utf8')
  const start = source.indexOf(find)
  if (start < 0 || source.includes(find, start + 1)) throw new Error(`${file} has not exactly one “${find}” any more.`)
  const line = source.slice(0, start).split('\n').length
  return { file, line, name, find: { start, end: start + find.length }, replace }
}

export interface NamedMutant {
  readonly file: string
  readonly name: string
  readonly find: string
  readonly replace: string
}

/** Puts a mutant in the place of its file, before anything else sees it. */
export function withMutant({ file, find, replace }: Mutant): Plugin {
  return {
    name: 'one-rule-off',
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith(`/${file}`)) return null
      return { code: code.slice(0, find.start) + replace + code.slice(find.end), map: null }
    },
  }
}
