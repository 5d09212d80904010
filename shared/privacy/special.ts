import type { Finding } from './finding.ts'
import type { Page, Word } from './page.ts'

/** What is said of one person: who has it is somebody. */
const ofSomebody =
  /^(?:verslaafd|alcoholist|alcoholiste|junkie|zwanger|moslim|moslima|jehova'?s?|jood|jodin|homo|homoseksueel|lesbisch|lesbienne|biseksueel|transgender|transvrouw|transman|autistisch|depressief|suïcidaal|suicidaal|psychotisch|schizofreen|dement|dementerend|borderliner|lvb'er|hiv-positief|seropositief|gedetineerd|ex-gedetineerde|ongedocumenteerd|addicted|pregnant|muslim|depressed|suicidal)$/
/** What is also a subject of policy: a reminder only where the sentence is about somebody. */
const ofSubject =
  /^(?:diagnose|gediagnosticeerd|ggz|psychiater|psychiatrie|psychiatrisch|psychiatrische|psycholoog|psychose|verslaving|gokverslaving|drankprobleem|drugsgebruik|cocaïne|heroïne|methadon|detentie|gevangenis|gevangen|reclassering|justitie|strafbaar|veroordeling|delict|aangehouden|islam|moskee|geloof|hoofddoek|kerk|asielaanvraag|verblijfsstatus|abortus|miskraam|autisme|adhd|add|ptss|borderline|depressie|burn-?out|burnout|schizofrenie|dementie|alzheimer|parkinson|kanker|tumor|chemo|diabetes|epilepsie|hiv|aids|medicatie|antidepressiva|lvb|verstandelijke|handicap|handicaps|seksueel|seksuele|geaardheid|huiselijk|mishandeling|incest|ziekte|ms|vakbond|vakbondslid|diagnosis|psychiatrist|prison|cancer|addiction|asylum|strafblad|tbs|tbs'er|zelfmoord|zelfmoordpoging|suïcide|suïcidepoging|misbruikt|mishandeld|veroordeeld|illegaal|verslaafde|zwangere|dementerende|joods|christen|hindoe|verkracht|convicted|detained|depressieve|psychotische|gedetineerde|uitgeprocedeerd|uitgeprocedeerde)$/
/** One person, without a name. */
const somebody =
  /^(?:hij|zij|haar|hem|mijn|man|vrouw|jongen|meisje|moeder|vader|zoon|dochter|buurvrouw|buurman|bewoner|bewoonster|cliënt|cliënte|client|cliente|huurder|patiënt|patiënte|deelneemster|iemand|broer|zus|oma|opa|collega|leerling|mevrouw|meneer|mw|dhr|partner|kind|he|she|him|her|mother|father|tenant)$/

/** Health, belief, crime, descent, love: a reminder for each word, the first time that it stands there. */
export function findSpecial(page: Page, names: readonly Finding[]): readonly Finding[] {
  const found: Finding[] = []
  const told = new Set<string>()
  for (const sentence of sentencesOf(page)) {
    const about = () =>
      sentence.some(({ lower }) => somebody.test(lower)) || names.some((name) => within(name, sentence))
    for (const { lower, start, end } of sentence) {
      if (told.has(lower) || !(ofSomebody.test(lower) || (ofSubject.test(lower) && about()))) continue
      told.add(lower)
      found.push({ kind: 'special', strength: 'hint', start, end })
    }
  }
  return found
}

const within = ({ start }: Finding, sentence: readonly Word[]): boolean =>
  start >= (sentence[0]?.start ?? 0) && start < (sentence.at(-1)?.end ?? 0)

function sentencesOf({ words }: Page): readonly (readonly Word[])[] {
  const sentences: Word[][] = []
  for (const word of words) {
    const last = sentences.at(-1)
    // A row of words without an end is cut, so that no text makes this slow.
    if (last === undefined || (word.first && word.capital) || last.length > 80) sentences.push([word])
    else last.push(word)
  }
  return sentences
}
