/** A document as Markdown that reads as plain text, and in which a change of one thing changes one line. */

import type { Block } from './blocks.ts'
import type { ReadDocument } from './document.ts'

export const markdownOf = ({ blocks }: ReadDocument): string => `${blocks.map(written).join('\n\n')}\n`

function written(block: Block): string {
  if (block.is === 'heading') return `${'#'.repeat(block.level)} ${oneLine(block.words)}`
  if (block.is === 'list') return block.items.map((item) => `- ${oneLine(item)}`).join('\n')
  if (block.is === 'table') return tableOf(block)
  const words = paragraphs(block.words)
  return block.label === undefined ? words : `**${escaped(block.label)}:** ${words}`
}

function tableOf({ caption, head, rows }: Extract<Block, { is: 'table' }>): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(oneLine).join(' | ')} |`
  return [
    `**${escaped(caption)}**`,
    '',
    row(head),
    row(head.map(() => '---')).replaceAll('\\', ''),
    ...rows.map(row),
  ].join('\n')
}

/** Blank lines part paragraphs; a line that ends is ended. */
function paragraphs(words: string): string {
  return words
    .trim()
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => escaped(line.trim()))
        .join('\\\n'),
    )
    .join('\n\n')
}

const oneLine = (words: string): string => escaped(words.trim().replaceAll(/\s*\n\s*/g, ' / '))

/** Nothing that somebody wrote is taken for a sign of Markdown, or for HTML. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\\`*_{}[\]<>|~#&]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}
