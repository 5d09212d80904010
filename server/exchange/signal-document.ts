/** A signal as a document, for the ways of writing that archives have. */

import type { SheetPart, SignalSheet } from '#shared/archive/signal-sheet.ts'
import { clean, heading, list, text, type Block } from './blocks.ts'
import type { ReadDocument } from './document.ts'

export function signalDocument(sheet: SignalSheet): ReadDocument {
  const { language, kind, from, whom, title, parts, composed, made, without } = sheet
  return {
    title: clean(title),
    language,
    mark: clean(`${kind} · ${from}`),
    consent: without,
    blocks: [
      text(clean(`${kind} · ${from}`)),
      heading(1, clean(title)),
      text(clean(whom.words), { label: whom.label }),
      ...parts.flatMap(partOf),
      ...(composed === null
        ? []
        : [heading(2, composed.title), text(composed.mark), ...composed.words.map((words) => text(clean(words)))]),
      heading(2, made.title),
      text(made.words),
    ],
  }
}

const partOf = ({ title, words, lists }: SheetPart): readonly Block[] => [
  heading(2, title),
  ...words.map((paragraph) => text(clean(paragraph))),
  ...lists.flatMap((one) => [heading(3, one.title), ...list(one.items.map((item) => clean(item.words)))]),
]
