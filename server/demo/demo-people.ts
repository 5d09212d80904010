/** The people of the demo. All of them are made up; so is everything they say. */

import type { Role } from '#shared/policy/operations.ts'

export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly perspective: string
  readonly role: Role
}

/** By the role that a remark in `demo-dilemmas.json` carries. */
export const speakers = {
  opbouwwerker: person('demoNadia', 'Nadia Verhoeven', 'Opbouwwerk', 'expert'),
  ervaringsdeskundige: person('demoGerda', 'Gerda Smeets', 'Ervaring', 'expert'),
  expert: person('demoTheo', 'Theo van Loon', 'Uitvoering', 'expert'),
  beleidsmaker: person('demoYusuf', 'Yusuf Kaya', 'Beleid', 'expert'),
  'docent-onderzoeker': person('demoEllen', 'Ellen Claes', 'Onderzoek', 'expert'),
  bewoner: person('demoRachid', 'Rachid Bouzid', 'Ervaring', 'expert'),
  student: person('demoFleur', 'Fleur Hendriks', 'Student', 'expert'),
  'professional woningcorporatie': person('demoPetra', 'Petra Jansen', 'Wonen', 'expert'),
} as const

/** Those who bring cards and recognise what others brought. */
export const bringers: readonly DemoPerson[] = [
  person('demoSamira', 'Samira Aydin', 'Opbouwwerk', 'participant'),
  person('demoWim', 'Wim Houben', 'Wonen', 'participant'),
  person('demoJoris', 'Joris Kessels', 'Uitvoering', 'participant'),
  person('demoLina', 'Lina Haddad', 'Beleid', 'participant'),
  person('demoTom', 'Tom de Graaf', 'Student', 'participant'),
  person('demoRia', 'Ria Bakker', 'Ervaring', 'participant'),
  person('demoDaan', 'Daan Willems', 'Opbouwwerk', 'participant'),
  person('demoMeiLin', 'Mei-Lin Chen', 'Onderzoek', 'participant'),
]

function person(id: string, name: string, perspective: string, role: Role): DemoPerson {
  return { id, name, perspective, role }
}
