import { define } from './words.ts'

export const viewsWords = define({
  'map.label': ['Kaart van het bord', 'Map of the board'],
  'map.ground': ['Kaart, schuif om meer te zien', 'Map, scroll to see more'],
  'map.size': ['Grootte: hoe vaak herkend', 'Size: how often recognised'],
  'map.move': ['Schuif de kaart', 'Move the map'],
  'map.left': ['Naar links', 'To the left'],
  'map.right': ['Naar rechts', 'To the right'],
  'map.up': ['Omhoog', 'Up'],
  'map.down': ['Omlaag', 'Down'],
  'map.zoom': ['Vergroot of verklein', 'Zoom in or out'],
  'map.in': ['Groter', 'Larger'],
  'map.out': ['Kleiner', 'Smaller'],
  'map.zoomed': ['Schaal {n} %', 'Scale {n}%'],
  'map.fit': ['Alles in beeld', 'Fit all in view'],
  'map.print': ['Print kaart', 'Print map'],
  'map.loose': ['Nog niet verbonden', 'Not linked yet'],
  'map.node': ['{kind}: {title}', '{kind}: {title}'],
  'map.node.group': ['Groep: {group}.', 'Group: {group}.'],
  'map.node.recognised': [
    { one: '{n} keer herkend.', other: '{n} keer herkend.' },
    { one: 'Recognised once.', other: 'Recognised {n} times.' },
  ],
  'map.node.links': [
    { one: '{n} verbinding.', other: '{n} verbindingen.' },
    { one: '{n} link.', other: '{n} links.' },
  ],
  'map.node.dim': ['Valt buiten je filter.', 'Outside your filter.'],
  'map.chosen': ['Gekozen:', 'Chosen:'],
  'map.said.none': ['is nog nergens mee verbonden.', 'is not linked to anything yet.'],
  'map.said.issue.issue': [
    { one: 'hangt samen met {n} andere kwestie', other: 'hangt samen met {n} andere kwesties' },
    { one: 'belongs with {n} other issue', other: 'belongs with {n} other issues' },
  ],
  'map.said.issue.dilemma': [
    { one: 'komt terug in {n} dilemma', other: 'komt terug in {n} dilemma’s' },
    { one: 'comes up in {n} dilemma', other: 'comes up in {n} dilemmas' },
  ],
  'map.said.issue.direction': [
    { one: 'leidt naar {n} richting', other: 'leidt naar {n} richtingen' },
    { one: 'leads to {n} direction', other: 'leads to {n} directions' },
  ],
  'map.said.dilemma.issue': [
    { one: 'komt voort uit {n} kwestie', other: 'komt voort uit {n} kwesties' },
    { one: 'comes from {n} issue', other: 'comes from {n} issues' },
  ],
  'map.said.dilemma.dilemma': [
    { one: 'hangt samen met {n} ander dilemma', other: 'hangt samen met {n} andere dilemma’s' },
    { one: 'belongs with {n} other dilemma', other: 'belongs with {n} other dilemmas' },
  ],
  'map.said.dilemma.direction': [
    { one: 'leidt naar {n} richting', other: 'leidt naar {n} richtingen' },
    { one: 'leads to {n} direction', other: 'leads to {n} directions' },
  ],
  'map.said.direction.issue': [
    { one: 'komt voort uit {n} kwestie', other: 'komt voort uit {n} kwesties' },
    { one: 'comes from {n} issue', other: 'comes from {n} issues' },
  ],
  'map.said.direction.dilemma': [
    { one: 'antwoordt op {n} dilemma', other: 'antwoordt op {n} dilemma’s' },
    { one: 'answers {n} dilemma', other: 'answers {n} dilemmas' },
  ],
  'map.said.direction.direction': [
    { one: 'hangt samen met {n} andere richting', other: 'hangt samen met {n} andere richtingen' },
    { one: 'belongs with {n} other direction', other: 'belongs with {n} other directions' },
  ],
  'map.choose': ['Kies een kaart om haar draden te volgen.', 'Choose a card to follow its threads.'],
  'map.as-list': ['Dezelfde inhoud als lijst', 'The same content as a list'],
  'map.empty': ['Nog niets om te verbinden', 'Nothing to link yet'],
  'map.empty.hint': [
    'Zodra er kaarten op het bord liggen, zie je hier hoe ze samenhangen.',
    'As soon as there are cards on the board, you see here how they belong together.',
  ],

  'list.label': ['Lijst van het bord', 'The board as a list'],
  'list.jump': ['Spring naar', 'Jump to'],
  'list.sort': ['Volgorde', 'Order'],
  'list.sort.board': ['Zoals op het bord', 'As on the board'],
  'list.sort.new': ['Nieuwste eerst', 'Newest first'],
  'list.sort.recognised': ['Meest herkend', 'Most recognised'],
  'list.kind': ['Toon', 'Show'],
  'list.kind.all': ['Alle soorten', 'All kinds'],
  'list.print': ['Print lijst', 'Print list'],
  'list.recognised': [
    { one: '{n} deelnemer herkent dit.', other: '{n} deelnemers herkennen dit.' },
    { one: '{n} participant recognises this.', other: '{n} participants recognise this.' },
  ],
  'list.recognised.too': [
    { one: 'Jij herkent dit.', other: '{n} deelnemers herkennen dit, jij ook.' },
    { one: 'You recognise this.', other: '{n} participants recognise this, you too.' },
  ],
  'list.links': ['Verbindingen', 'Links'],
  'list.link': ['{relation}:', '{relation}:'],
  'list.open': ['Open de draad om te reageren', 'Open the thread to reply'],
  'list.open.label': ['Open de draad om te reageren op: {title}', 'Open the thread to reply to: {title}'],
  'list.empty': ['Nog geen kaarten op het bord', 'No cards on the board yet'],
  'list.add': ['Eerste kaart', 'First card'],

  'print.when': ['{date}, {time} uur', '{date}, {time}'],
  'print.page': ['Pagina', 'Page'],
})
