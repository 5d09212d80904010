/** What stands around every page, and in place of one that cannot be shown. */

import { define } from './words.ts'

export const shellWords = define({
  'home.skip': ['Naar de inhoud', 'Skip to content'],
  'home.to-home': ['Naar het begin', 'To the start'],
  'home.join': ['Doe mee', 'Join'],
  'home.code': ['Heb je een code?', 'Do you have a code?'],
  'home.code-hint': [
    'Zes tekens. Hij staat op het scherm in de zaal.',
    'Six characters. It is on the screen in the room.',
  ],
  'home.code-empty': ['Vul de code in die op het scherm staat.', 'Type the code that is on the screen.'],
  'home.code-length': ['Een code heeft zes tekens. Dit zijn er {n}.', 'A code has six characters. This has {n}.'],
  'home.code-go': ['Doe mee', 'Join'],
  'home.theme': ['Kleuren', 'Colours'],
  'home.theme-system': ['Als je apparaat', 'Like your device'],
  'home.theme-light': ['Licht', 'Light'],
  'home.theme-dark': ['Donker', 'Dark'],
  'home.accessible': [
    'Werkt met toetsenbord en schermlezer, en op elk scherm vanaf 320 pixels. Werkt iets niet voor jou? Zeg het je kartrekker.',
    'Works with keyboard and screen reader, and on any screen from 320 pixels. Does something not work for you? Tell your coordinator.',
  ],
  'home.licence': ['Open bron onder de EUPL-1.2.', 'Open source under the EUPL-1.2.'],
  'oops.not-found': ['Deze pagina is er niet', 'This page is not here'],
  'oops.not-found-how': [
    'Misschien mist er een stukje van de link, of is wat hier stond opgeruimd.',
    'Perhaps a part of the link is missing, or what was here was cleared away.',
  ],
  'oops.no-session': ['Deze bijeenkomst is er niet', 'This session is not here'],
  'oops.not-joined': ['Je doet hier nog niet mee', 'You have not joined here yet'],
  'oops.not-joined-open': ['Meedoen kan meteen, zonder account.', 'You can join right away, without an account.'],
  'oops.not-joined-code': [
    'Scan de QR op het scherm in de zaal, of vul de code in. Een account is niet nodig.',
    'Scan the QR on the screen in the room, or type the code. You need no account.',
  ],
  'oops.not-allowed': ['Dit is voor de kartrekker', 'This is for the coordinator'],
  'oops.not-allowed-how': [
    'Een bijeenkomst maken kan met een kartrekkerlink. Heb je die gekregen? Open hem op dit apparaat.',
    'Making a session takes a coordinator link. Were you sent one? Open it on this device.',
  ],
  'oops.gone': ['Deze bijeenkomst is opgeruimd', 'This session was cleared away'],
  'oops.gone-how': [
    'Ze komt niet meer terug. Vraag je kartrekker wat ervan bewaard is.',
    'It will not come back. Ask your coordinator what was kept of it.',
  ],
  'oops.trouble': ['Het lukt nu even niet', 'It does not work for now'],
  'oops.broken': ['Er ging iets mis op dit scherm', 'Something went wrong on this screen'],
  'oops.broken-how': [
    'Dat ligt aan ons. Wat je schreef staat nog op dit apparaat. Laad opnieuw, dan kun je verder.',
    'That is our fault. What you wrote is still on this device. Load again to go on.',
  ],
  'nav.label': ['Hoofdmenu', 'Main menu'],
  'nav.sessions': ['Bijeenkomsten', 'Sessions'],
  'nav.library': ['Bibliotheek', 'Library'],
  'care.links': ['Over deze site', 'About this site'],
  'care.privacy': ['Privacy', 'Privacy'],
  'care.accessibility': ['Toegankelijkheid', 'Accessibility'],
  'care.taken': ['Wat ik meenam', 'What I took'],
  'care.mine': ['Mijn gegevens', 'My data'],
})
