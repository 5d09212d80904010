/** A document as DOCX: real headings, so that one can walk through it by them; what it is on every page. */

import type { Paragraph, Table, TextRun } from 'docx'
import type { Language } from '#shared/board/kinds.ts'
import { say } from './say.ts'
import type { Block } from './blocks.ts'
import type { ReadDocument } from './document.ts'

type Docx = typeof import('docx')

const tongues: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

export async function wordOf(read: ReadDocument): Promise<Uint8Array> {
  // Large, and only for whoever asks for it.
  const docx = await import('docx')
  const { Document, Packer, Header, Footer, Paragraph, TextRun, PageNumber, AlignmentType } = docx
  const tell = say(read.language)
  const small = (words: string): TextRun => new TextRun({ text: words, size: 18 })
  const made = new Document({
    title: read.title,
    subject: read.mark,
    description: read.consent,
    creator: 'Inbreng',
    lastModifiedBy: 'Inbreng',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: tongues[read.language] } } },
        heading1: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading3: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading4: { run: { size: 22, bold: true, italics: false }, paragraph: { spacing: { before: 120, after: 60 } } },
      },
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph({ children: [small(read.mark)] })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [small(read.consent)] }),
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: 18,
                    children: [`${tell('export.page')} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: read.blocks.flatMap((block) => piecesOf(docx, block, read.language)),
      },
    ],
  })
  return Packer.toBuffer(made)
}

function piecesOf(docx: Docx, block: Block, language: Language): readonly (Paragraph | Table)[] {
  const { Paragraph, HeadingLevel, TextRun } = docx
  const lang = 'lang' in block && block.lang !== undefined && block.lang !== language ? block.lang : null
  const runs = (words: string): TextRun[] => runsOf(docx, words, lang)
  if (block.is === 'heading') {
    const level = ([HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const)[block.level - 1]
    return [new Paragraph({ heading: level ?? HeadingLevel.HEADING_4, keepNext: true, children: runs(block.words) })]
  }
  if (block.is === 'list')
    return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }))
  if (block.is === 'table') {
    const caption = new Paragraph({ keepNext: true, children: [new TextRun({ text: block.caption, bold: true })] })
    return [caption, tableOf(docx, block, runs), new Paragraph({})]
  }
  const label = block.label === undefined ? [] : [new TextRun({ text: `${block.label}: `, bold: true })]
  return [new Paragraph({ spacing: { after: 100 }, children: [...label, ...runs(block.words)] })]
}

function tableOf(
  { Paragraph, Table, TableCell, TableRow, TextRun, WidthType }: Docx,
  { head, rows }: Extract<Block, { is: 'table' }>,
  runs: (words: string) => TextRun[],
): Table {
  const cell = (children: readonly TextRun[]) =>
    new TableCell({ children: [new Paragraph({ children: [...children] })] })
  const strong = (words: string): TextRun[] => [new TextRun({ text: words, bold: true })]
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    // Some programs go by this alone: what stands between the margins of a page of A4, shared out.
    columnWidths: head.map(() => Math.floor(9026 / head.length)),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((words) => cell(strong(words))) }),
      ...rows.map(
        ([first = '', ...rest]) =>
          new TableRow({ cantSplit: true, children: [cell(strong(first)), ...rest.map((words) => cell(runs(words)))] }),
      ),
    ],
  })
}

/** A line of ours stays a line. */
function runsOf({ TextRun }: Docx, words: string, lang: Language | null): TextRun[] {
  return words.split('\n').map(
    (line, nth) =>
      new TextRun({
        text: line,
        ...(nth > 0 && { break: 1 }),
        ...(lang !== null && { language: { value: tongues[lang] } }),
      }),
  )
}
