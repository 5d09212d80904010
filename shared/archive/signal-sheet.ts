/** A signal as one sheet of paper: what stands on it, in which order, for each way of writing it. */

import type { Language } from '../board/kinds.ts'
import { leaderAs, sayer } from '../language/sayer.ts'
import { signalSheetWords } from '../language/signal-sheet.ts'
import type { ArchivedSession } from './archived.ts'
import { told } from './headcount.ts'
import type { SignalContent } from './signal.ts'
import type { SignalItem, SignalKind } from './signal-items.ts'

/** What the archive says of where it comes from. */
export interface SignalSource {
  readonly atelier: string
  readonly language: Language
  /** The day of the session, and how many took part; null where that would tell who. */
  readonly date: string
  readonly people: number | null
  /** How its atelier calls whoever leads; empty: as usual. */
  readonly leaderWord: string
}

/** None where nothing was written yet. */
type Paragraphs = readonly string[]

export interface SheetPart {
  readonly title: string
  readonly words: Paragraphs
  readonly lists: readonly { readonly is: SignalKind; readonly title: string; readonly items: readonly SignalItem[] }[]
}

export interface SignalSheet {
  readonly language: Language
  readonly kind: string
  /** Of which atelier, and of which day. */
  readonly from: string
  readonly whom: { readonly label: string; readonly words: string }
  readonly title: string
  readonly parts: readonly SheetPart[]
  readonly composed: { readonly title: string; readonly mark: string; readonly words: Paragraphs } | null
  readonly made: { readonly title: string; readonly words: string }
  /** In a few words, for the margin. */
  readonly without: string
}

const say = sayer(signalSheetWords)

export const sourceOf = ({ atelier, session, present }: ArchivedSession, leaderWord: string): SignalSource => ({
  atelier: atelier.title,
  language: session.language,
  date: session.date,
  people: present.people === null ? null : told(present.people),
  leaderWord,
})

/** `items`: what may be shown; of those the chosen ones are. `longDay`: a day in words, in the language of the sheet. */
export function sheetOf(
  content: Omit<SignalContent, 'composed'> & { readonly composed: { readonly words: string } | null },
  items: readonly SignalItem[],
  source: SignalSource,
  madeOn: string,
  longDay: (day: string, language: Language) => string,
): SignalSheet {
  const { language, atelier, people } = source
  const tell = say(language)
  const shown = items.filter(({ id }) => content.shown.includes(id))
  const listOf = (is: SignalKind): SheetPart['lists'] => {
    const some = shown.filter((item) => item.is === is)
    return some.length === 0 ? [] : [{ is, title: tell(`sheet.${is}`), items: some }]
  }
  const day = longDay(source.date, language)
  return {
    language,
    kind: tell('sheet.kind'),
    from: `${atelier} · ${longDay(madeOn, language)}`,
    whom: { label: tell('sheet.whom'), words: content.whom },
    title: content.title,
    parts: [
      { title: tell('sheet.see'), words: paragraphsIn(content.see), lists: [...listOf('insight'), ...listOf('value')] },
      {
        title: tell('sheet.needs'),
        words: paragraphsIn(content.needs),
        lists: [...listOf('direction'), ...listOf('question')],
      },
    ],
    composed: content.composed && {
      title: tell('sheet.composed'),
      mark: tell('sheet.composed.mark'),
      words: paragraphsIn(content.composed.words),
    },
    made: {
      title: tell('sheet.made'),
      words: [
        people === null ? tell('sheet.made.few', { day }) : tell('sheet.made.people', { day, n: people }),
        tell(shown.length === 0 ? 'sheet.made.by' : 'sheet.made.by-shown', leaderAs(source.leaderWord)),
        tell(content.composed === null ? 'sheet.made.none' : 'sheet.made.composed'),
      ].join(' '),
    },
    without: tell('sheet.without'),
  }
}

/** Blank lines part them; a line that ends is ended. */
const paragraphsIn = (words: string): Paragraphs =>
  words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
