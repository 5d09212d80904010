/**
 * `/s/ID` before the app is there: on a phone, a form to write a first card with. The app takes over
 * what was typed; without the app, or before it, the form itself places the card.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { readSession } from '#shared/board/document.ts'
import { cardFields } from '#shared/board/schema.ts'
import { Problem, type ProblemCode } from '#shared/commands/problem.ts'
import { id } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import { leadingKind } from '#shared/session/format.ts'
import { openBoard, planIn } from '#server/sessions/board.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { mayPlace, placeFirstCard, plainKinds, type FirstCard, type PlainKind } from '#server/sessions/first-card.ts'
import { mustBeIn, type Place } from '#server/sessions/rights.ts'
import { readForm } from './body.ts'
import { html, type Html } from './html.ts'
import { goTo } from './send.ts'
import { say } from './words.ts'

/** In the address, when a card has just been placed by the form. */
export const placedMark = 'geplaatst'

const formSchema = v.object({
  card: id,
  kind: v.picklist(plainKinds),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(cardFields.title.max)),
})

/** The form for a session's page; null for who is not in it or may not write there now. */
export async function firstCardForm(desk: Desk, asker: Asker, path: string, placed: boolean): Promise<Html | null> {
  const [, first, session = '', more] = path.split('/')
  if (first !== 's' || more !== undefined || asker.identity === null) return null
  try {
    const place = await mustBeIn(desk, asker, session)
    const kinds = await mayPlace(desk, place)
    return kinds.length > 0 ? form(desk, place, asker, kinds, { placed }) : null
  } catch {
    // The app says what is the matter; here there is only no form.
    return null
  }
}

interface Said {
  readonly placed?: boolean
  /** What was written and refused, and why: it stays in the field. */
  readonly refused?: { readonly card: FirstCard; readonly why: ProblemCode }
}

async function form(
  desk: Desk,
  { session }: Place,
  { language }: Asker,
  kinds: readonly PlainKind[],
  { placed = false, refused }: Said,
): Promise<Html> {
  const tell = say(language)
  const room = await openBoard(desk, session)
  const phase = room.read((doc) => planIn(doc)[readSession(doc)?.phase ?? 0])
  const leads = leadingKind(phase)
  const chosen = refused?.card.kind ?? leads
  const leading = kinds.find((kind) => kind === chosen) ?? kinds[0] ?? 'issue'
  const question = phase !== undefined && leads === leading ? phase.prompt[language] : tell('first.question')
  return html`<form id="early" method="post" action="/s/${session.id}">
    <h1>${session.subject}</h1>
    ${placed && html`<p role="status">${tell('common.placed')}</p>`}
    <input type="hidden" name="card" value="${refused?.card.id ?? newId()}" />
    <fieldset>
      <legend class="vh">${tell('first.kind')}</legend>
      ${kinds.map(
        (kind) =>
          html`<label
            ><input
              type="radio"
              name="kind"
              value="${kind}"
              ${kind === leading && html`checked`}
            />${tell(`kind.${kind}`)}</label
          >`,
      )}
    </fieldset>
    <label for="early-draft">${question}</label>
    ${refused !== undefined && html`<p role="alert" id="early-why">${tell(`problem.${refused.why}`)}</p>`}
    <textarea
      id="early-draft"
      name="title"
      required
      maxlength="${cardFields.title.max}"
      rows="5"
      ${refused !== undefined && html`aria-invalid="true" aria-describedby="early-why"`}
    >
${refused?.card.title ?? ''}</textarea>
    <button class="btn pri lg">${tell('first.place')}</button>
  </form>`
}

/** Places the card and goes on; or gives the form again, with the words in it, where there is something that may not be there. */
export async function answerFirstCard(
  request: IncomingMessage,
  response: ServerResponse,
  session: string,
  asker: Asker,
  desk: Desk,
): Promise<Html | null> {
  const place = await mustBeIn(desk, asker, session)
  const read = v.safeParse(formSchema, await readForm(request))
  if (!read.success) throw new Problem('bad-input')
  const { card: cardId, kind, title } = read.output
  const card: FirstCard = { id: cardId, kind, title, language: asker.language }
  try {
    await placeFirstCard(desk, place, card)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'personal') throw error
    return form(desk, place, asker, await mayPlace(desk, place), { refused: { card, why: error.code } })
  }
  goTo(response, `/s/${session}?${placedMark}`)
  return null
}
