import { define } from './words.ts'

export const boardWords = define({
  'step.typed': ['typen', 'typing'],
  'did.placed.issue': ['Je kwestie ligt op het bord.', 'Your issue is on the board.'],
  'did.placed.dilemma': ['Je dilemma ligt op het bord.', 'Your dilemma is on the board.'],
  'did.placed.direction': ['Je richting ligt op het bord.', 'Your direction is on the board.'],
  'did.moved.issue': ['Verplaatst naar Kwesties, plaats {place} van {of}.', 'Moved to Issues, place {place} of {of}.'],
  'did.moved.dilemma': [
    'Verplaatst naar Dilemma’s, plaats {place} van {of}.',
    'Moved to Dilemmas, place {place} of {of}.',
  ],
  'did.moved.direction': [
    'Verplaatst naar Richtingen, plaats {place} van {of}.',
    'Moved to Directions, place {place} of {of}.',
  ],
  'did.clustered': ['Samengevoegd in een groep.', 'Put together in a group.'],
  'did.unclustered': ['Uit de groep gehaald.', 'Taken out of the group.'],
  'did.trashed': ['Kaart in de prullenbak gelegd.', 'Card put in the trash.'],
  'did.restored': ['Kaart teruggelegd op het bord.', 'Card put back on the board.'],
  'did.recognised': ['Je herkent dit.', 'You recognise this.'],
  'did.unrecognised': ['Je herkenning is weggehaald.', 'Your recognition was removed.'],
  'did.noted': ['Je bijdrage staat bij de kaart.', 'Your note is with the card.'],
  'did.unnoted': ['Bijdrage weggehaald.', 'Note removed.'],
  'did.linked': ['Verbonden.', 'Linked.'],
  'did.unlinked': ['Verbinding weggehaald.', 'Link removed.'],
  'did.undone': ['Ongedaan gemaakt.', 'Undone.'],
  'did.redone': ['Opnieuw gedaan.', 'Done again.'],
})
