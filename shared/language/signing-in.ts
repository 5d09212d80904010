/** What is said where one signs in without a password, and where one makes a way to do so. */

import { define } from './words.ts'

export const signingInWords = define({
  'enter.title': ['Aanmelden', 'Sign in'],
  'enter.lead': [
    'Leid je een leeratelier, en is dit een ander toestel? Meld je aan, dan is alles van jou er weer. Je hebt geen wachtwoord nodig.',
    'Do you lead an atelier, and is this another device? Sign in, and all of yours is there again. You need no password.',
  ],
  'enter.passkey': ['Aanmelden met een passkey', 'Sign in with a passkey'],
  'enter.passkey-what': [
    'Je toestel vraagt om je vinger, je gezicht of je pincode.',
    'Your device asks for your finger, your face or your PIN.',
  ],
  'enter.no-passkeys': [
    'Een passkey werkt hier niet: dat kan alleen op een adres met een slotje (https).',
    'A passkey does not work here: that needs an address with a lock (https).',
  ],
  'enter.old-browser': [
    'Deze browser kent geen passkeys. Kies een andere manier, of een nieuwere browser.',
    'This browser knows no passkeys. Choose another way, or a newer browser.',
  ],
  'enter.or-mail': ['Of met een link in je mail', 'Or with a link in your mail'],
  'enter.mail': ['Je e-mailadres', 'Your e-mail address'],
  'enter.mail-go': ['Stuur een link', 'Send a link'],
  'enter.mail-sent': [
    'Kennen we dit adres? Dan krijg je nu een mail met een link. Die werkt één keer, een kwartier lang. Kijk ook bij je ongewenste mail.',
    'Do we know this address? Then you get a mail with a link now. It works once, for a quarter of an hour. Look in your junk mail too.',
  ],
  'enter.mail-wrong': ['Dit is geen e-mailadres.', 'This is no e-mail address.'],
  'enter.or-else': ['Of op een andere manier', 'Or in another way'],
  'enter.words': ['Typ je zes woorden', 'Type your six words'],
  'enter.paper': [
    'Heb je een link op papier? Scan die met je camera, of typ hem in de adresbalk.',
    'Do you have a link on paper? Scan it with your camera, or type it in the address bar.',
  ],
  'enter.none': [
    'Niets van dit alles? Vraag een andere {leader} van je leeratelier om een link.',
    'None of these? Ask another {leader} of your atelier for a link.',
  ],
  'enter.mine': ['Op dit toestel ben je al iemand.', 'On this device you are somebody already.'],
  'enter.to-mine': ['Bekijk hoe je terugkomt', 'See how you come back'],
  'enter.stopped': [
    'Er is niemand aangemeld. Stopte je zelf? Probeer het dan opnieuw. Heb je hier nog geen passkey? Kies een andere manier.',
    'Nobody was signed in. Did you stop yourself? Then try again. Have you no passkey here yet? Choose another way.',
  ],
  'enter.unknown': [
    'Deze passkey kennen we hier niet meer, of het duurde te lang. Probeer het opnieuw, of kies een andere manier.',
    'We no longer know this passkey here, or it took too long. Try again, or choose another way.',
  ],
  'enter.own': [
    'Ben jij dit niet? Stop dan: wie zich aanmeldt, ziet daarna wat van jou is.',
    'Is this not you? Then stop: whoever signs in sees then what is yours.',
  ],
  'enter.sure': ['Ja, meld mij hier aan', 'Yes, sign me in here'],

  'ways.passkeys': ['Passkeys', 'Passkeys'],
  'ways.passkeys-what': [
    'Met een passkey meld je je aan met je vinger, je gezicht of je pincode. Hij staat op je toestel, of in je wachtwoordkluis. Wij krijgen je vinger of gezicht nooit te zien.',
    'With a passkey you sign in with your finger, your face or your PIN. It is on your device, or in your password manager. We never see your finger or face.',
  ],
  'ways.passkey-name': ['Hoe noem je deze passkey?', 'What do you call this passkey?'],
  'ways.passkey-hint': ['Bijvoorbeeld: telefoon, of laptop van het werk.', 'For example: phone, or laptop at work.'],
  'ways.passkey-make': ['Maak een passkey', 'Make a passkey'],
  'ways.passkey-made': ['Je passkey is gemaakt.', 'Your passkey is made.'],
  'ways.passkey-have': ['Op dit toestel heb je al een passkey.', 'On this device you have a passkey already.'],
  'ways.passkey-stopped': ['Er is geen passkey gemaakt.', 'No passkey was made.'],
  'ways.passkey-of': ['Gemaakt {made}, voor {site}', 'Made {made}, for {site}'],
  'ways.passkey-used': ['laatst gebruikt {used}', 'last used {used}'],
  'ways.passkey-unused': ['nog niet gebruikt', 'not used yet'],
  'ways.rename': ['Noem {name} anders', 'Call {name} otherwise'],
  'ways.remove': ['Verwijder {name}', 'Remove {name}'],
  'ways.name': ['Naam', 'Name'],
  'ways.keep': ['Bewaar', 'Keep'],
  'ways.remove-what': [
    'Met {name} kun je je hier dan niet meer aanmelden. Haal hem ook weg uit je toestel of wachtwoordkluis.',
    'With {name} you cannot sign in here any more then. Take it out of your device or password manager too.',
  ],
  'ways.do-remove': ['Ja, verwijder', 'Yes, remove'],
  'ways.removed': ['De passkey is verwijderd.', 'The passkey is removed.'],
  'ways.renamed': ['De passkey heet nu anders.', 'The passkey has another name now.'],

  'ways.mail': ['Een link in je mail', 'A link in your mail'],
  'ways.mail-what': [
    'We mailen je een link als je daarom vraagt. Alleen jij ziet dit adres. We gebruiken het nergens anders voor.',
    'We mail you a link when you ask for it. Only you see this address. We use it for nothing else.',
  ],
  'ways.mail-yours': ['Je adres is {mail}', 'Your address is {mail}'],
  'ways.mail-add': ['Voeg dit adres toe', 'Add this address'],
  'ways.mail-change': ['Neem een ander adres', 'Take another address'],
  'ways.mail-sent': [
    'Open de mail die we je sturen, en bevestig dat dit jouw adres is. De link werkt een uur.',
    'Open the mail that we send you, and confirm that this is your address. The link works for an hour.',
  ],
  'ways.mail-remove': ['Verwijder mijn adres', 'Remove my address'],
  'ways.mail-removed': ['Je adres is verwijderd.', 'Your address is removed.'],

  'ways.paper': ['Een link op papier', 'A link on paper'],
  'ways.paper-what': [
    'Print een link voor later. Hij werkt één keer, dertig dagen lang. Bewaar hem als een sleutel: wie hem opent, is hier jou.',
    'Print a link for later. It works once, for thirty days. Keep it like a key: whoever opens it is you here.',
  ],
  'ways.paper-make': ['Print een link voor later', 'Print a link for later'],
  'ways.paper-has': [
    'Je hebt al een link. Die werkt tot {day}. Een nieuwe komt ervoor in de plaats.',
    'You have a link already. It works until {day}. A new one takes its place.',
  ],
  'sheet.mine': ['Jouw link voor Inbreng', 'Your link for Inbreng'],
  'sheet.how': [
    'Scan de code of typ het adres. Werkt één keer, tot {day}.',
    'Scan the code or type the address. Works once, until {day}.',
  ],
  'sheet.qr': ['QR-code van de link', 'QR code of the link'],
  'sheet.once': ['We laten de link alleen nu zien.', 'We show the link only now.'],
  'sheet.copy': ['Kopieer', 'Copy'],
  'sheet.copied': ['Gekopieerd', 'Copied'],
  'sheet.print': ['Druk af', 'Print'],
  'sheet.open': ['Zet de link op papier', 'Put the link on paper'],

  'ways.others': ['Andere toestellen', 'Other devices'],
  'ways.others-what': [
    'Toestel kwijt, of ergens aangemeld gebleven? Meld alles af behalve dit toestel. Je passkeys, woorden en links blijven werken.',
    'Lost a device, or stayed signed in somewhere? Sign off all but this device. Your passkeys, words and links go on working.',
  ],
  'ways.others-end': ['Meld mijn andere apparaten af', 'Sign off my other devices'],
  'ways.others-ended': [
    'Je bent nu alleen nog op dit toestel aangemeld.',
    'You are signed in on this device only now.',
  ],
})
