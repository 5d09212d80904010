/** The words by which a date is somebody’s date of birth. All of them are held against small letters. */

/** Somebody, as one is written about: in a story, a form or a note. */
const who =
  '(?:(?:schoon|stief|pleeg|klein|achterklein|groot|overgroot|half)?(?:moeder|vader|ouder|ouders|zoon|zoontje|dochter|dochtertje|kind|broer|broertje|zus|zusje))|' +
  'man|vrouw|echtgenoo?te?|jongen|meisje|voogd|minderjarige|jeugdige|jongere|cli[eë]nte?|pati[eë]nte?|pt|zwangere|bewoner|bewoonster|huurder|huurster|huisgenoot|betrokkene|aanvrager|aanvraagster|verzoeker|verzoekster|verdachte|slachtoffer|melder|aangever|tante|oom|neef|nicht|oma|opa|mama|papa|mam|pap|vriend|vriendin|ex|partner|leerling|peuter|kleuter|baby|tweeling|jongste|oudste|middelste|weduwe|weduwnaar|statushouder|mantelzorger|buurman|buurvrouw|mw|mevr|mevrouw|dhr|meneer|heer'
const pronoun = 'hij|zij|ze|die|ik'
const children =
  'kind|kindje|zoon|zoontje|dochter|dochtertje|jongen|meisje|baby|peuter|kleuter|jeugdige|kleinzoon|kleindochter|leerling|tweeling|jongste|oudste|middelste'

/** A word for being born, as it is spelt in a hurry too. */
export const bornWord =
  /(?:(?<!\p{L})(?:geb|gebd|gebdat|geb[. ]{0,2}(?:dat|dt|dtm|dd|d)(?:um)?|gebjr|g\.d|dob|d\.o\.b|dd\.? geb)(?!\p{L})|(?<![\p{L}\d]|\d )g[db](?=[.: ]{1,3}$)|(?:gebor{1,2}en|geboo?ren|gebore?n|gebroen|geobren|gbeoren|geboortig)(?!\p{L})|levenslicht|(?:ter|op de) wereld|(?<!\p{L})geb(?!ruik|ouw|eur|ed|ied|ak)\p{L}{0,5}[- ]?(?:dat(?:ums?|a)?|dag|dd|dt|jaar)(?!\p{L})|geboorte(?!\p{L})|(?<!(?:goed|prima|slecht|wel|beter) )bevallen(?: van (?:een |haar )?\p{L}{1,12})? op(?= (?:\p{L}{4,9} )?$)|(?:date|place) of birth|birth ?(?:date|day)|(?<!\p{L})born|(?<!\p{L})jarig(?!en)|verjaart|verjaardag)/gu
/** What may stand between the word and its date; a child or a twin may have its number. */
export const betweenBirth = /^[^\d\n]{0,42}$|^[^\d\n]{0,24}(?<!\d)[1-9](?:e|ste)?[ :=(-]{1,3}$/u
/** What tells of another day than that of a birth, right before a date. */
export const otherDay =
  /(?:^|[^\p{L}])(?:(?:tussen|na|v[oó][oó]r|vanaf|tot|t\/m|sinds|since|until|before|after)(?: en met| of op)?|(?:overleden|verhuisd|getrouwd|gehuwd|gescheiden|ingeschreven|aangemeld|intake|gesprek|huisbezoek)(?: \p{L}{1,10}){0,3}\.?:?) ?$/u
/** A sentence that ended in between; an abbreviation ends none. */
export const sentenceBetween = /\p{L}{4}[.!?] \p{L}{2}/u

/** A day of birth comes every year: where one has it, a day and a month say enough. */
export const yearly = /(?:jarig|verjaart|verjaardag)[^\d\n]{0,30}$/u
/** Whose day it is, before that word and behind it. */
export const whoseDay = new RegExp(
  String.raw`(?<!\p{L})(?:(?:is|ben|bent|word|wordt|werd|was)(?: (?:${pronoun}|ie|je|jij|u|(?:mijn |haar |zijn |hun |de |het )?(?:${who})))?|haar|zijn|mijn|jouw|m'n|z'n|d'r) $`,
  'u',
)
export const ofSomebody = new RegExp(
  String.raw`^ van (?:mijn |haar |zijn |hun |de |het |m'n |z'n )?(?:${who})(?!\p{L})`,
  'u',
)

const somebodyNext = String.raw`(?:(?:mijn|m'n|haar|zijn|z'n|hun|onze|ons|de|het|een) )?(?:\p{L}{3,12}e )?(?:${pronoun}|ie|${who})`
/** “…, geboren”, “… werd haar oudste zoon geboren”, “… is ze jarig”, “… wordt hij 80”. */
export const bornThen = new RegExp(
  String.raw`^(?:[)\]]? \(?geb(?!\p{L}|[^\p{L}\n]{0,4}\d)|[)\]]?,? ?(?:(?:\(|is |was |werd )?(?:(?:te|in) \p{L}[\p{L}-]{1,24} )?(?:(?:geboren|born|geboortedatum)(?!\p{L}|[^\p{L}\n]{0,4}\d| op \d)|is (?:haar|zijn|mijn|de) (?:geboorte|verjaardag)|is jarig(?!\p{L}))` +
    String.raw`|(?:is|was|werd|ben|wordt|zijn|werden|kwam)(?: er)? ${somebodyNext} (?:\p{L}{2,9} ){0,2}(?:geboren|jarig|ter wereld|op de wereld)` +
    String.raw`|wordt ${somebodyNext} (?:al |alweer |dan )?\d{1,3}(?!\d|[.,:]\d| (?:uur|keer|euro))))`,
  'u',
)
/** “Zij is van”, “mijn moeder, van”, “mw is uit”: right before a date. Of a child any date, of others one of long ago. */
const isFrom = String.raw`(?:\.?(?: is| was|,| komt)) (?:(?:ook|nog|pas|al|volgens mij|dacht ik|eind) )?(?:er een |een kind )?(?:van|uit) (?:eind |begin )?$`
export const ofHerself = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:zij|ze|${children})${isFrom}|ik ben (?:van|uit) $)`,
  'u',
)
export const ofWhom = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${pronoun}|${who})(?:${isFrom}| (?:zijn|waren|komen) (?:van|uit) $)`,
  'u',
)

const thing =
  /(?<!(?:in|uit|van|bij|op|naar|aan) (?:de|het|een|onze|haar|zijn) \p{L}{0,8})(?:idee|initiatief|plan|project|werkgroep|netwerk|stichting|vereniging|club|beweging|concept|leeratelier|buurt|wijk|centrum|samenwerking|organisatie|ontwerp|bedrijf|gebouw|convenant|platform|school|bibliotheek|bieb|krant|museum|koor|harmonie|fanfare|schutterij|winkel|fonds|coöperatie|gemeente|idea|initiative|neighbourhood)[^\d\n.]{0,30}$/u
const somebodyIn = new RegExp(String.raw`(?<!\p{L})(?:hij|zij|ze|ik|${who})(?!\p{L})`, 'u')

/** Whether what was born or has its day is a thing: that has a beginning too, and is nobody. */
export function tellsOfThing(left: string): boolean {
  const told = thing.exec(left)?.[0]
  return told !== undefined && !somebodyIn.test(told)
}

/** Of one person a year alone is told too: “zij werd geboren in 1938”. */
export const oneBorn =
  /(?:^|[^\p{L}])(?:hij|zij|ze|ik|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|mijn (?:moeder|vader|man|vrouw|oma|opa)|bewoner|bewoonster|cli[eë]nte?|pati[eë]nte?) (?:is|ben|was|werd) (?:zelf )?$/u

/** Somebody, or the first or second of them, right before a date; in a list also as a letter. */
export const somebody = new RegExp(
  String.raw`(?:(?:^|[^\p{L}])(?:${who})(?: [1-9])?|(?:^|[(,:;] ?)[mvx])[ .,:;/(-]{1,3}$`,
  'u',
)
/** Right behind a child, in brackets, a date is of birth, however near it is. */
export const child = new RegExp(String.raw`(?:^|[^\p{L}])(?:${children}) \($`, 'u')
/** An age in front, and a sex or an age behind: what stands with it in a list. */
export const ageBefore = /(?<!\d|(?:na|over|binnen|elke|voor) )\d{1,3} ?(?:jr|jaar|j)(?:\.| oud)?[ ,(;]{1,3}$/u
export const sexOrAgeBehind =
  /^ ?[,(;/-]{0,2} ?(?:[mvx](?=[ ,;)]|$)|(?:man|vrouw)(?=[,;)]|$)|(?:nu )?\d{1,3} ?(?:jr|jaar|j)(?=\.? ?(?:[),;.]|$|oud|uit )))/u
/** What stands next to a date of birth in a form. */
export const formBehind =
  /^ ?[,;|] ?(?:bsn|burgerservice|(?:tel|mob)\p{L}*[.:]? ?[+(\d]|06|woont|wonend|woonachtig|woonadres)/u
/** Told of, and not in a list. */
export const told = /(?:^|[^\p{L}])(?:op|in|van|per|sinds|vanaf|tot|dd\.?|d\.d\.|datum:?|since|on|from) $/u
