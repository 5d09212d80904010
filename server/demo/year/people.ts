/** The twenty-five people of the year. All of them are made up. */

export interface YearPerson {
  readonly name: string
  readonly perspective: string
}

const opbouwwerk = (name: string): YearPerson => ({ name, perspective: 'Opbouwwerk' })
const ervaring = (name: string): YearPerson => ({ name, perspective: 'Ervaring' })
const wonen = (name: string): YearPerson => ({ name, perspective: 'Wonen' })
const beleid = (name: string): YearPerson => ({ name, perspective: 'Beleid' })
const onderzoek = (name: string): YearPerson => ({ name, perspective: 'Onderzoek' })
const uitvoering = (name: string): YearPerson => ({ name, perspective: 'Uitvoering' })
const student = (name: string): YearPerson => ({ name, perspective: 'Student' })

export const yearPeople = {
  /** Draws both ateliers. */
  hanneke: opbouwwerk('Hanneke'),
  nadia: opbouwwerk('Nadia'),
  samira: opbouwwerk('Samira'),
  daan: opbouwwerk('Daan'),
  bilal: opbouwwerk('Bilal'),
  loes: opbouwwerk('Loes'),
  gerda: ervaring('Gerda'),
  rachid: ervaring('Rachid'),
  ria: ervaring('Ria'),
  amina: ervaring('Amina'),
  sjaak: ervaring('Sjaak'),
  zeliha: ervaring('Zeliha'),
  petra: wonen('Petra'),
  wim: wonen('Wim'),
  ilse: wonen('Ilse'),
  marco: wonen('Marco'),
  anouk: wonen('Anouk'),
  yusuf: beleid('Yusuf'),
  lina: beleid('Lina'),
  ellen: onderzoek('Ellen'),
  meilin: onderzoek('Mei-Lin'),
  theo: uitvoering('Theo'),
  joris: uitvoering('Joris'),
  tom: student('Tom'),
  fleur: student('Fleur'),
} satisfies Readonly<Record<string, YearPerson>>

export type Name = keyof typeof yearPeople
