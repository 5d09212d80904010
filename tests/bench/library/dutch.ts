/** Dutch sentences by chance, the same for the same seed: few words often, most of them seldom, many joined into one. */

import type { Chance } from '#tests/fuzz/chance.ts'

const parts = (
  'wacht lijst schuld hulp wijk buurt huis zorg jeugd gezin school brief keuken tafel geld werk regel loket balie ' +
  'bewoner gemeente klant team avond kracht vraag gesprek plan budget toets beleid grens tijd ruimte straat plein ' +
  'woning huur toeslag uitkering arbeid taal cursus ouder kind opvang vervoer bus fiets verkeer veiligheid overlast ' +
  'burger initiatief netwerk steun punt post dienst verlening centrum coach maatje vrijwilliger inzet last druk ' +
  'angst schaamte trots rust onrust kans armoede rijkdom eten voedsel bank pakket kleding energie rekening meter ' +
  'warmte kou isolatie dak trap lift gang deur sleutel post bode pas kaart dossier formulier aanvraag besluit bezwaar ' +
  'termijn deadline overleg regie keten partner instelling stichting vereniging kerk moskee feest markt winkel arts ' +
  'praktijk recept medicijn ziekte herstel slaap stem dorp stad regio provincie water groen park tuin boom moestuin'
).split(' ')

/** Joined with an s between. */
const withS = new Set(['beleid', 'arbeid', 'veiligheid', 'bewoner', 'gezin', 'verkeer', 'verlening', 'initiatief'])

const bare = ['ideeën', 'café', 'coördinator', 'financiële', 'categorieën', 'één', 'reünie', 'crèche']
const adjectives =
  'lange korte nieuwe oude zware lichte stille drukke eerlijke lastige gewone vreemde warme koude kleine grote eigen samen'.split(
    ' ',
  )
const verbs =
  'wacht vraagt helpt zoekt vertelt belt schrijft weigert begrijpt vergeet verwijst regelt mist deelt leert twijfelt'.split(
    ' ',
  )
const small = 'de het een die deze elke'.split(' ')
const joints = 'en maar omdat terwijl als want'.split(' ')

/** All nouns: the parts, and what they make together; the ones in front are used most. */
const nouns: readonly string[] = [
  ...parts,
  ...bare,
  ...parts.flatMap((first) => parts.map((last) => `${first}${withS.has(first) ? 's' : ''}${last}`)),
]

/** By Zipf, with a head as blunt as that of the words that mean something: the first is in one of ten cards or so. */
const seldom = (chance: Chance, words: readonly string[]): string =>
  words[Math.floor(blunt * ((words.length + blunt) / blunt) ** chance.next() - blunt)] ?? ''

const blunt = 8

function noun(chance: Chance): string {
  const word = seldom(chance, nouns)
  return chance.is(0.3) ? `${word}${/[eijaou]$/.test(word) ? 's' : 'en'}` : word
}

function clause(chance: Chance): string {
  const about = chance.is(0.4) ? `${chance.of(adjectives)} ` : ''
  return `${chance.of(small)} ${about}${noun(chance)} ${chance.of(verbs)} ${chance.of(small)} ${noun(chance)}`
}

export function sentence(chance: Chance): string {
  const words = chance.is(0.6) ? `${clause(chance)}, ${chance.of(joints)} ${clause(chance)}` : clause(chance)
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`
}

export const headline = (chance: Chance): string => `${noun(chance)} ${chance.is(0.5) ? 'of' : 'en'} ${noun(chance)}?`
