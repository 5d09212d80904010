import { type Finding, type FindingKind, findingKinds } from '#shared/privacy/finding.ts'
import { findPersonalData } from '#shared/privacy/find.ts'
import type { Labelled, Span } from './sentences.ts'

/** Kinds with a form of their own. Names, ages and words that ask for care are guesses, and only hints. */
export const structured = [
  'bsn',
  'iban',
  'phone',
  'email',
  'profile',
  'postcode',
  'address',
  'birthdate',
  'case-number',
  'licence-plate',
  'document-number',
] as const satisfies readonly FindingKind[]

export interface Figures {
  readonly kind: FindingKind
  readonly labelled: number
  readonly found: number
  readonly findings: number
  readonly right: number
  /** Findings of this kind in sentences without anybody’s data. */
  readonly inOrdinary: number
}

/** Labels without a finding, and findings without a label, with the words around them. */
export interface Slip {
  readonly kind: FindingKind
  readonly words: string
  readonly text: string
}

export interface Measured {
  readonly figures: readonly Figures[]
  /** Sentences without a label. A word that only asks for care does not make one personal. */
  readonly ordinary: number
  readonly missed: readonly Slip[]
  readonly false: readonly Slip[]
}

/** Holds what the guard finds against what is labelled. A label is found when a finding of its kind touches it. */
export function measure(sentences: readonly Labelled[]): Measured {
  const all = sentences.map((sentence) => ({ ...sentence, findings: findPersonalData(sentence.text) }))
  const quiet = all.filter(isOrdinary)
  const figures = findingKinds.map((kind): Figures => {
    const labels = all.flatMap(({ spans, findings }) =>
      spans.filter((span) => span.kind === kind).map((span) => findings.some((finding) => agrees(finding, span))),
    )
    const said = all.flatMap(({ spans, findings }) =>
      findings.filter((finding) => finding.kind === kind).map((one) => spans.some((span) => agrees(one, span))),
    )
    const inOrdinary = quiet.flatMap(({ spans, findings }) =>
      findings.filter((one) => one.kind === kind && !spans.some((span) => agrees(one, span))),
    ).length
    const right = said.filter(Boolean).length
    return {
      kind,
      labelled: labels.length,
      found: labels.filter(Boolean).length,
      findings: said.length,
      right,
      inOrdinary,
    }
  })
  return {
    figures,
    ordinary: quiet.length,
    missed: all.flatMap(({ text, spans, findings }) =>
      spans.filter((span) => !findings.some((finding) => agrees(finding, span))).map((span) => slip(text, span)),
    ),
    false: all.flatMap(({ text, spans, findings }) =>
      findings.filter((finding) => !spans.some((span) => agrees(finding, span))).map((finding) => slip(text, finding)),
    ),
  }
}

const isOrdinary = ({ spans }: Labelled): boolean => spans.every(({ kind }) => kind === 'special')

/** A postcode inside an address counts, and the other way round: both say where somebody lives. */
const agrees = (finding: Finding, span: Span): boolean =>
  finding.start < span.end &&
  span.start < finding.end &&
  (finding.kind === span.kind || (isWhere(finding.kind) && isWhere(span.kind)))

const isWhere = (kind: FindingKind): boolean => kind === 'postcode' || kind === 'address'

const slip = (text: string, { kind, start, end }: Span): Slip => ({ kind, words: text.slice(start, end), text })

/** False alarms in ordinary sentences, of the given kinds together, for each hundred of those sentences. */
export function alarmsPerHundred({ figures, ordinary }: Measured, kinds: readonly FindingKind[]): number {
  const alarms = figures.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { inOrdinary }) => sum + inOrdinary, 0)
  return ordinary === 0 ? 0 : (100 * alarms) / ordinary
}

/** The part of what is labelled that was found; of nothing, all. */
export const recallOf = ({ labelled, found }: Figures): number => (labelled === 0 ? 1 : found / labelled)
/** The part of what was found that is labelled; of nothing, all. */
export const precisionOf = ({ findings, right }: Figures): number => (findings === 0 ? 1 : right / findings)
