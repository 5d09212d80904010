/**
 * Parts of a meeting that fit into any plan. The methods are everybody’s; the titles and the questions are ours.
 * Every step is a phase of its own, so that it can be moved, shortened or left out.
 */

import { minutesOf, type Phase, type Plan } from '../format.ts'
import type { Module } from './shape.ts'

type Words = readonly [title: string, prompt: string]

/** A step as most are: for everybody, under their name, together. */
function step(
  id: string,
  minutes: number,
  nl: Words,
  en: Words,
  more: Pick<Phase, 'brings' | 'most'> & Partial<Phase>,
): Phase {
  return {
    id,
    title: { nl: nl[0], en: en[0] },
    minutes,
    prompt: { nl: nl[1], en: en[1] },
    free: false,
    writers: ['everyone'],
    visibility: 'named',
    grouping: 'plenary',
    vote: null,
    ...more,
  }
}

const aloneToAll: Plan = [
  step(
    'alleen',
    1,
    ['Alleen: schrijf', 'Wat is jouw eerste antwoord? Schrijf het voor jezelf op.'],
    ['Alone: write', 'What is your first answer? Write it down.'],
    { brings: ['direction', 'issue'], most: 1, visibility: 'private-then-together', grouping: 'individual' },
  ),
  step(
    'duo',
    2,
    ['Duo: leg naast elkaar', 'Vertel elkaar wat je schreef. Wat wordt sterker als je het samenvoegt?'],
    ['Pairs: put side by side', 'Tell each other what you wrote. What grows stronger when you join it?'],
    { brings: ['direction', 'issue'], most: 1, grouping: 'pairs' },
  ),
  step(
    'vier',
    4,
    ['Met vier: zoek wat past', 'Twee duo’s bij elkaar. Wat lijkt op elkaar, en wat is echt anders?'],
    ['In fours: find what fits', 'Two pairs together. What is alike, and what is really different?'],
    { brings: ['direction', 'issue'], most: 1, grouping: 'table' },
  ),
  step(
    'samen',
    5,
    ['Samen: wat telt het meest?', 'Elk viertal noemt één ding dat iedereen moet horen.'],
    ['All: what counts most?', 'Each group of four names one thing that everyone should hear.'],
    { brings: ['direction', 'issue'], most: 1 },
  ),
]

const sureToFail: Plan = [
  step(
    'ergste',
    5,
    ['Het ergste dat eruit kan komen', 'Waar willen we beslist niet uitkomen?'],
    ['The worst that could come of it', 'Where do we definitely not want to end up?'],
    { brings: ['issue'], most: 1 },
  ),
  step(
    'zeker-mis',
    10,
    ['Zo lukt dat zeker', 'Wat moet je doen om daar zeker te komen? Overdrijf gerust.'],
    ['How to be sure of it', 'What would you do to be sure to get there? Do exaggerate.'],
    { brings: ['issue', 'signal'], most: 4, grouping: 'table' },
  ),
  step(
    'doen-we-al',
    10,
    ['Wat doen we hiervan al?', 'Wat lijkt op iets wat wij nu doen? Een beetje telt ook.'],
    ['What of this do we do already?', 'What is like something that we do now? A little counts too.'],
    { brings: ['experience'], most: 3, visibility: 'named-or-anonymous' },
  ),
  step(
    'stoppen',
    10,
    ['Waar houden we mee op?', 'Waar stop jij mee? Wat is de eerste stap?'],
    ['What do we stop?', 'What will you stop? What is the first step?'],
    { brings: ['tryout'], most: 2 },
  ),
]

const lookForTheNo: Plan = [
  step(
    'alle-kanten',
    5,
    ['Alle kanten horen', 'Hoe kijk jij ernaar? Noem wat nog niet gezegd is.'],
    ['Hear all sides', 'How do you see it? Name what was not said yet.'],
    { brings: ['perspective', 'argument'], most: 2 },
  ),
  step(
    'het-nee',
    5,
    ['Wie ziet het anders?', 'Wat maakt dat iemand nee zou zeggen? Ook een klein nee is welkom.'],
    ['Who sees it differently?', 'What would make somebody say no? A small no is welcome too.'],
    { brings: ['objection'], most: 2, visibility: 'named-or-anonymous' },
  ),
  step(
    'herken-het-nee',
    5,
    ['Wie herkent dit nee?', 'Wat herken je in het nee van een ander, al is het maar een beetje?'],
    ['Who recognises this no?', 'What do you recognise in somebody else’s no, if only a little?'],
    { brings: ['experience'], most: 1 },
  ),
  step(
    'meegaan',
    5,
    ['Wat heb je nodig om mee te gaan?', 'Ik kan meegaan als …'],
    ['What do you need to go along?', 'I can go along if …'],
    { brings: ['objection', 'direction'], most: 2 },
  ),
]

const socratic: Plan = [
  step(
    'beginvraag',
    5,
    ['Eén vraag kiezen', 'Welke vraag willen we samen onderzoeken?'],
    ['Choose one question', 'Which question do we want to look into together?'],
    { brings: ['learningQuestion'], most: 1 },
  ),
  step(
    'voorbeeld',
    10,
    ['Een eigen voorbeeld', 'Wanneer maakte je dit mee? Op welk moment werd het spannend?'],
    ['An example of your own', 'When did you live this? At which moment did it become tense?'],
    { brings: ['experience'], most: 1, visibility: 'private-then-together', grouping: 'individual' },
  ),
  step(
    'kern',
    10,
    ['De kern van het voorbeeld', 'Wat vond of deed je op dat moment? Zeg het in één zin, met waarom.'],
    ['The core of the example', 'What did you think or do at that moment? Say it in one sentence, with why.'],
    { brings: ['argument'], writers: ['bringer', 'coordinator'], most: 2 },
  ),
  step(
    'verplaatsen',
    10,
    ['Sta er zelf', 'Je staat op die plek. Wat zou jij doen, en waarom?'],
    ['Stand there yourself', 'You stand in that place. What would you do, and why?'],
    { brings: ['perspective', 'judgement'], most: 2 },
  ),
  step(
    'beginsel',
    10,
    ['Wat delen we?', 'Welke waarde of regel zit eronder? Waar gaat die niet op?'],
    ['What do we share?', 'Which value or rule lies beneath? Where does it not hold?'],
    { brings: ['value', 'norm', 'outcome'], most: 2 },
  ),
]

const appreciative: Plan = [
  step(
    'wat-werkt',
    10,
    ['Wanneer werkt het al?', 'Vertel elkaar over een keer dat het goed ging. Wat hielp?'],
    ['When does it work already?', 'Tell each other of a time when it went well. What helped?'],
    { brings: ['story'], most: 1, grouping: 'pairs' },
  ),
  step(
    'wat-hopen',
    8,
    ['Wat hopen we?', 'Stel dat het vaker zo gaat. Wat zie je dan?'],
    ['What do we hope for?', 'Suppose it goes like this more often. What do you see?'],
    { brings: ['direction', 'value'], most: 2, grouping: 'table' },
  ),
  step(
    'eerste-schets',
    7,
    ['Een eerste schets', 'Wat is daarvoor nodig, van wie?'],
    ['A first sketch', 'What does that take, and from whom?'],
    { brings: ['direction'], most: 2, grouping: 'table' },
  ),
  step(
    'volgende-stap',
    5,
    ['De volgende stap', 'Wat doe jij als eerste, en wanneer?'],
    ['The next step', 'What will you do first, and when?'],
    { brings: ['tryout'], most: 1 },
  ),
]

export const modules: readonly Module[] = [
  {
    id: 'alleen-duo-vier-samen',
    title: { nl: 'Alleen, duo, vier, samen', en: 'Alone, pairs, fours, all' },
    source: {
      nl: 'Naar 1-2-4-All van Henri Lipmanowicz en Keith McCandless (Liberating Structures).',
      en: 'After 1-2-4-All by Henri Lipmanowicz and Keith McCandless (Liberating Structures).',
    },
    minutes: minutesOf(aloneToAll),
    plan: aloneToAll,
  },
  {
    id: 'zo-gaat-het-zeker-mis',
    title: { nl: 'Zo gaat het zeker mis', en: 'How to be sure it fails' },
    source: {
      nl: 'Naar TRIZ van Henri Lipmanowicz en Keith McCandless (Liberating Structures).',
      en: 'After TRIZ by Henri Lipmanowicz and Keith McCandless (Liberating Structures).',
    },
    minutes: minutesOf(sureToFail),
    plan: sureToFail,
  },
  {
    id: 'zoek-het-nee',
    title: { nl: 'Zoek het nee', en: 'Look for the no' },
    source: {
      nl: 'Naar de eerste vier stappen van Deep Democracy van Myrna Lewis.',
      en: 'After the first four steps of Deep Democracy by Myrna Lewis.',
    },
    minutes: minutesOf(lookForTheNo),
    plan: lookForTheNo,
  },
  {
    id: 'socratisch',
    title: { nl: 'Socratisch onderzoek', en: 'Socratic inquiry' },
    source: {
      nl: 'Naar het socratisch gesprek van Leonard Nelson.',
      en: 'After the Socratic dialogue of Leonard Nelson.',
    },
    minutes: minutesOf(socratic),
    plan: socratic,
  },
  {
    id: 'waarderend-gesprek',
    title: { nl: 'Waarderend gesprek', en: 'Appreciative talk' },
    source: {
      nl: 'Naar Appreciative Inquiry van David Cooperrider en Suresh Srivastva.',
      en: 'After Appreciative Inquiry by David Cooperrider and Suresh Srivastva.',
    },
    minutes: minutesOf(appreciative),
    plan: appreciative,
  },
]
