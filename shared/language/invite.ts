/** Inviting: the code, the QR, and links for roles. */

import { define } from './words.ts'

export const inviteWords = define({
  'invite.title': ['Nodig uit', 'Invite'],
  'invite.join': ['Meedoen kan op', 'Join at'],
  'invite.code': ['Code: {code}', 'Code: {code}'],
  'invite.no-code': [
    'De code werkt nu niet. Maak hieronder een link.',
    'The code does not work now. Make a link below.',
  ],
  'invite.no-code-closed': [
    'De bijeenkomst is gesloten, dus de code werkt niet meer.',
    'The session is closed, so the code no longer works.',
  ],
  'invite.scan': ['Scan om mee te doen', 'Scan to join'],
  'invite.qr': ['QR-code om mee te doen met code {code}', 'QR code to join with code {code}'],
  'invite.copy': ['Kopieer link', 'Copy link'],
  'invite.copied': ['Link gekopieerd', 'Link copied'],
  'invite.print': ['Print QR', 'Print QR'],
  'invite.links': ['Link voor een rol', 'Link for a role'],
  'invite.role': ['Wie nodig je uit?', 'Whom do you invite?'],
  'invite.valid': ['Hoe lang geldig?', 'Valid for how long?'],
  'invite.day': ['1 dag', '1 day'],
  'invite.week': ['1 week', '1 week'],
  'invite.months': ['3 maanden', '3 months'],
  'invite.make': ['Maak link', 'Make link'],
  'invite.once': [
    'Kopieer deze link nu. Om veiligheid tonen we hem maar één keer.',
    'Copy this link now. For safety we show it only once.',
  ],
  'invite.made-link': ['Link voor: {role}', 'Link for: {role}'],
  'invite.list': ['Gemaakte links', 'Links made'],
  'invite.list-none': ['Nog geen links gemaakt.', 'No links made yet.'],
  'invite.made-on': ['Gemaakt {date}', 'Made {date}'],
  'invite.until': ['geldig tot {date}', 'valid until {date}'],
  'invite.expired': ['verlopen op {date}', 'expired on {date}'],
  'invite.revoked': ['ingetrokken op {date}', 'withdrawn on {date}'],
  'invite.joined': [
    { one: '{n} doet mee', other: '{n} doen mee' },
    { one: '{n} joined', other: '{n} joined' },
  ],
  'invite.revoke': ['Trek in', 'Withdraw'],
  'invite.revoke-of': ['Trek in: link voor {role}, gemaakt {date}', 'Withdraw: link for {role}, made {date}'],
  'invite.sure': ['Deze link intrekken? Wie al meedoet, blijft.', 'Withdraw this link? Who has joined stays.'],
  'invite.stay-or-leave': [
    {
      one: 'Deze link werkt straks niet meer. {n} mens kwam er binnen. Wat doen we?',
      other: 'Deze link werkt straks niet meer. {n} mensen kwamen er binnen. Wat doen we?',
    },
    {
      one: 'This link will stop working. {n} person came in by it. What shall we do?',
      other: 'This link will stop working. {n} people came in by it. What shall we do?',
    },
  ],
  'invite.stay': ['Laat iedereen blijven', 'Let everyone stay'],
  'invite.leave': ['Haal iedereen eruit', 'Put everyone out'],
  'invite.keep': ['Laat staan', 'Keep it'],
})
