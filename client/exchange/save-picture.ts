/** Draws the map of a live board, with what it is and what people agreed to, and gives it as a file. */

import { ask } from '#client/ask.ts'
import type { MapPlan } from '#client/board/map-shapes.ts'
import type { LiveState } from '#client/live/store.ts'
import { fileNameFor } from '#shared/archive/file-name.ts'
import { cardKinds, type CardKind, type Language } from '#shared/board/kinds.ts'
import { paperPaint } from './paint.ts'
import { drawPicture, type Picture } from './picture.ts'
import type { PictureSay } from './picture-say.ts'

export async function savePicture(plan: MapPlan, state: LiveState, say: PictureSay, language: Language): Promise<void> {
  const picture = pictureFrom(plan, state, say, language, await consentIn(state, say))
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  drawPicture(canvas, picture, paperPaint())
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (file === null) throw new Error('no picture')
  offer(file, fileNameFor(state.info, [say('map.picture.name')], 'png'))
}

function pictureFrom(plan: MapPlan, state: LiveState, say: PictureSay, language: Language, foot: string): Picture {
  const { info, clusters } = state
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(`${info.date}T12:00`))
  const session = say('header.session', { atelier: info.atelier.title, n: info.number })
  return {
    plan,
    title: info.subject,
    lines: [`${session} · ${day} · ${say('export.mark')}`],
    foot,
    heads: Object.fromEntries(cardKinds.map((kind) => [kind, say(`kinds.${kind}`)])) as Record<CardKind, string>,
    loose: say('map.loose'),
    untitled: say('thread.untitled'),
    groups: new Map(
      Object.values(clusters).map(({ id, title }) => [id, title.trim() || say('cluster.nameless')] as const),
    ),
  }
}

/** As its archive says it; before there is one everybody may still say otherwise. */
async function consentIn({ info, session }: LiveState, say: PictureSay): Promise<string> {
  const isArchived = session === null ? info.archived === true : session.archived !== null
  if (!isArchived) return say('map.picture.open')
  const { content } = await ask('getArchive', { session: info.id })
  const { takePart, named, research } = content.provenance.consents
  const told = (n: number | null): string => (n === null ? say('archive.people.few') : `${n}`)
  const consents = [
    say('archive.consents.part', { n: told(takePart) }),
    say('archive.consents.named', { n: told(named) }),
    say('archive.consents.research', { n: told(research) }),
  ].join(' · ')
  return say('export.consent', { consents })
}

function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
