/** What stands in the mails by which one signs in, and on the pages that their links open. The server alone says it. */

import { define } from './words.ts'

export const signInMailWords = define({
  'mail.sign-in': ['Aanmelden bij Inbreng', 'Sign in to Inbreng'],
  'mail.sign-in.text': [
    'Hallo,\n\nMet deze link meld je je aan bij Inbreng:\n\n{link}\n\nDe link werkt één keer, een kwartier lang. Open hem op het toestel waar je verder wilt.\n\nVroeg je hier niet om? Dan hoef je niets te doen. Stuur de link aan niemand door: wie hem opent, is daar jou.\n',
    'Hello,\n\nWith this link you sign in to Inbreng:\n\n{link}\n\nThe link works once, for a quarter of an hour. Open it on the device where you want to go on.\n\nDid you not ask for this? Then you need not do anything. Forward the link to nobody: whoever opens it is you there.\n',
  ],
  'mail.address': ['Is dit jouw e-mailadres?', 'Is this your e-mail address?'],
  'mail.address.text': [
    'Hallo,\n\nIemand vulde dit adres in bij Inbreng, om zich later met een link te kunnen aanmelden. Was jij dat? Bevestig het dan hier:\n\n{link}\n\nDe link werkt één keer, een uur lang.\n\nWas jij het niet? Doe dan niets. We bewaren je adres dan niet.\n',
    'Hello,\n\nSomebody filled in this address at Inbreng, to be able to sign in with a link later. Was that you? Then confirm it here:\n\n{link}\n\nThe link works once, for an hour.\n\nWas it not you? Then do nothing. We do not keep your address then.\n',
  ],

  'link.title': ['Aanmelden', 'Sign in'],
  'link.what': [
    'Met deze link meld je je op dit toestel aan. Alles van jou is er dan weer.',
    'With this link you sign in on this device. All of yours is there again then.',
  ],
  'link.once': ['De link werkt één keer.', 'The link works once.'],
  'link.shared': [
    'Is dit een toestel van iemand anders, of van iedereen? Meld je hier dan niet aan.',
    'Is this somebody else’s device, or everybody’s? Then do not sign in here.',
  ],
  'link.here': ['Op dit toestel ben je al iemand.', 'On this device you are somebody already.'],
  'link.along': ['Dit komt mee:', 'This comes along:'],
  'link.stays': [
    'Hier deed je mee op twee manieren. Wat je daar op dit toestel bracht, blijft staan. Je kunt het daarna niet meer veranderen:',
    'Here you took part in two ways. What you brought there on this device stays. You cannot change it any more then:',
  ],
  'link.go': ['Ja, meld mij hier aan', 'Yes, sign me in here'],
  'link.leads': ['Op dit toestel leid je een leeratelier', 'On this device you lead an atelier'],
  'link.leads.why': [
    'Dat zou je kwijtraken. Open de link op een ander toestel, of in een ander browserprofiel. De link werkt daar nog.',
    'You would lose that. Open the link on another device, or in another browser profile. The link still works there.',
  ],
  'link.me': ['Je bent hier al aangemeld', 'You are signed in here already'],
  'link.me.why': [
    'Op dit toestel hoef je niets te doen. De link werkt nog, voor een ander toestel.',
    'On this device you need not do anything. The link still works, for another device.',
  ],
  'link.gone': ['Deze link werkt niet meer', 'This link no longer works'],
  'link.gone.why': [
    'Hij is al gebruikt, te oud, of er kwam een nieuwe. Vraag een nieuwe link bij “Aanmelden”.',
    'It was used already, is too old, or a newer one came. Ask for a new link at “Sign in”.',
  ],
  'link.to-sign-in': ['Naar aanmelden', 'To sign in'],
  'link.to-mine': ['Bekijk je gegevens', 'See your data'],
  'confirm.title': ['Is dit jouw e-mailadres?', 'Is this your e-mail address?'],
  'confirm.what': [
    'Iemand vulde dit adres in om zich later met een link te kunnen aanmelden. Was jij dat?',
    'Somebody filled in this address to be able to sign in with a link later. Was that you?',
  ],
  'confirm.go': ['Ja, dit is mijn adres', 'Yes, this is my address'],
  'confirm.done': ['Je e-mailadres staat erbij', 'Your e-mail address is added'],
  'confirm.done.why': [
    'Voortaan kun je je aanmelden met een link in je mail.',
    'From now on you can sign in with a link in your mail.',
  ],
  'confirm.not': ['Dit adres kon er niet bij', 'This address could not be added'],
  'confirm.not.why': [
    'De link is al gebruikt, of het adres hoort al bij iemand hier. Meld je in dat geval aan met dat adres.',
    'The link was used already, or the address is somebody’s here already. In that case sign in with that address.',
  ],
})
