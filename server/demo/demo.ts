/**
 * Two ateliers to look around in, laid at the first start: for everybody, and for whoever becomes coordinator. Each has
 * a session that goes on now and, unless that is left out, a year of meetings before it.
 */

import { rootOf } from '#shared/board/document.ts'
import { dayOf } from '#shared/day.ts'
import { ordinaryPlan, usualPerspectives } from '#shared/session/format.ts'
import { layBoard, openBoard, writeBoard } from '#server/sessions/board.ts'
import { ownDesk } from '#server/own-desk.ts'
import { isStoreIn, openStore } from '#server/store/open.ts'
import type { Journal } from '#server/store/ports.ts'
import { layDemoCards, type DemoCluster } from './demo-board.ts'
import { demoDilemmas, type DemoDilemma } from './demo-dilemmas.ts'
import { liveDemoYear } from './demo-year.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { giveCode } from '#server/sessions/invitations.ts'

interface DemoAtelier {
  readonly id: string
  readonly about: DemoDilemma['leeratelier']
  /** Its year, by its key. */
  readonly year: string
  readonly title: string
  readonly purpose: string
  readonly way: string
  readonly forWhom: string
  readonly subject: string
  readonly clusters: readonly DemoCluster[]
}

const ateliers: readonly DemoAtelier[] = [
  {
    id: 'demoVeerkracht',
    about: 'veerkracht',
    year: 'veerkracht',
    title: 'Veerkracht en onmacht in gemeenschappen',
    purpose:
      'Wat geeft mensen in een buurt kracht, en wat maakt hen machteloos? We brengen in wat wij meemaken en zoeken samen wat je kunt proberen. Dit is een voorbeeld; de mensen zijn verzonnen.',
    way: 'Om de twee maanden komen we twee uur bij elkaar. Iedereen brengt iets in dat schuurt; een expert legt ernaast wat we al weten. We kiezen samen waar we dieper op ingaan, en nemen mee wat we willen proberen. De volgende keer vertellen we wat ervan kwam.',
    forWhom:
      'Voor opbouwwerkers, ervaringsdeskundigen, beleidsmakers, studenten en onderzoekers. Je hoeft niets voor te bereiden: wat je meemaakt is genoeg.',
    subject: 'Wat doe je wel, en wat laat je aan bewoners?',
    clusters: [{ title: 'Vertrouwen en verantwoorden', of: ['d06', 'd08', 'd10'] }],
  },
  {
    id: 'demoTweedeling',
    about: 'overleven',
    year: 'tweedeling',
    title: 'Over leven ten tijde van tweedeling',
    purpose:
      'Steeds meer mensen komen moeilijk rond, en anderen merken daar weinig van. We onderzoeken samen wat dat vraagt van ons werk. Dit is een voorbeeld; de mensen zijn verzonnen.',
    way: 'Elke bijeenkomst nemen we één of twee dilemma’s uit de praktijk. Eerst vragen we door naar wat er gebeurde, dan zoeken we wie hoe kijkt en wat er op het spel staat. Pas daarna bedenken we richtingen, elk met wat je ermee verliest.',
    forWhom:
      'Voor mensen van gemeente, woningcorporatie en welzijn, voor wie zelf rond moest komen van te weinig, en voor wie opkomt voor hun rechten.',
    subject: 'Hoe help je eerlijk als de regels knellen?',
    clusters: [
      { title: 'Regels en uitzonderingen', of: ['d03', 'd05', 'd09'] },
      { title: 'Hulp zonder schaamte', of: ['d02', 'd12'] },
    ],
  },
]

/** The code of a demo works as long as the program does. */
const never = Date.UTC(2199, 0, 1)

/** Until somebody leads the installation; what is there already is left as it is. */
export async function layDemo(desk: Desk): Promise<void> {
  if (!(await desk.catalogue.hasCoordinator())) await layToday(desk)
}

/**
 * The demo with the year before it, for a folder without a store. It is laid apart and put there in one step: who stops it
 * halfway finds it whole the next time. Nothing in it waits for the disk.
 */
export async function layFirst(folder: string, now: () => number): Promise<void> {
  if (isStoreIn(folder)) return
  const store = await openStore(':memory:')
  const { desk, close } = ownDesk(store, now)
  try {
    const lived = await layYear(desk, store.journal)
    await layToday(desk)
    await lived.goOn()
    await desk.rooms.close()
    await store.erasures.copyTo(folder)
  } catch (error) {
    // Somebody else began here meanwhile: whoever opens the store next is told.
    if (!isStoreIn(folder)) throw error
  } finally {
    await close()
  }
}

/** A little apart, so that they are always listed in this order. */
async function layToday(desk: Desk): Promise<void> {
  for (const [nth, atelier] of ateliers.entries()) await layAtelier(desk, atelier, desk.now() + nth)
}

const layYear = (desk: Desk, journal: Journal) =>
  liveDemoYear(desk, journal, async (key, leader, now) => {
    const nth = ateliers.findIndex(({ year }) => year === key)
    const atelier = ateliers[nth]
    if (atelier === undefined) throw new Error(`the demo has no ${key}`)
    await addExample(desk, atelier, now + nth, leader)
    return atelier.id
  })

/** One that is there already stays as it is. */
function addExample(desk: Desk, atelier: DemoAtelier, now: number, leader: string | null): Promise<void> {
  const { id, title, purpose, way, forWhom } = atelier
  const about = { id, title, purpose, way, forWhom, language: 'nl', demo: true } as const
  return desk.catalogue.addAtelier({ ...about, createdAt: now }, leader)
}

async function layAtelier(desk: Desk, atelier: DemoAtelier, now: number): Promise<void> {
  const { id, about, subject, clusters } = atelier
  await addExample(desk, atelier, now, null)
  const session = await desk.catalogue.addSession({
    id: `${id}1`,
    atelier: id,
    epoch: 1,
    subject,
    date: dayOf(now),
    start: '13:30',
    language: 'nl',
    state: 'open',
    perspectives: usualPerspectives.nl,
    plan: ordinaryPlan,
    createdAt: now,
  })
  await layBoard(desk, session)
  const room = await openBoard(desk, session)
  if (room.read((doc) => rootOf(doc, 'cards').size === 0)) {
    await writeBoard(desk, session, (doc) => layDemoCards(doc, demoDilemmas(about), clusters, now))
  }
  await giveCode(desk, session, never)
}
