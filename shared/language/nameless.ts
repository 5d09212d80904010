/** What bringing without a name promises, and what it cannot. */

import { define } from './words.ts'

export const namelessWords = define({
  'nameless.promise': [
    'Je naam gaat niet mee. Wij bewaren niet wie wat schreef. Je tekst komt samen met minstens twee andere nieuwe op het bord, door elkaar.',
    'Your name does not go along. We do not keep who wrote what. Your text comes on the board together with at least two other new ones, in mixed order.',
  ],
  'nameless.possible': [
    { one: 'Nu kan {n} mens dit geschreven hebben.', other: 'Nu kunnen {n} mensen dit geschreven hebben.' },
    { one: 'Now {n} person could have written this.', other: 'Now {n} people could have written this.' },
  ],
  'nameless.limits': ['Dit kunnen wij niet voorkomen:', 'This we cannot prevent:'],
  'nameless.limit.style': ['iemand herkent hoe jij schrijft;', 'somebody recognises how you write;'],
  'nameless.limit.known': ['je schrijft iets wat alleen jij weet;', 'you write something that only you know;'],
  'nameless.limit.screen': ['iemand kijkt mee op je scherm;', 'somebody looks at your screen;'],
  'nameless.limit.few': [
    'de groep is klein, of bijna iedereen weet wie er schreef.',
    'the group is small, or nearly everybody knows who wrote.',
  ],
  'nameless.limit.server': [
    'wie de server beheert en juist dan meekijkt, ziet vanaf welk apparaat iets komt.',
    'whoever runs the server and watches at that very moment sees from which device it comes.',
  ],
  'nameless.more': ['Hoe het werkt', 'How it works'],
  'nameless.how.wait': [
    'Je tekst wacht bij de server tot er minstens drie nieuwe zijn. Eén of twee komen nooit alleen op het bord.',
    'Your text waits with the server until there are at least three new ones. One or two never come on the board alone.',
  ],
  'nameless.how.batch': [
    'Elke minuut kijkt de server of er genoeg zijn. Dan komt alles tegelijk. Niemand ziet wie er eerst was.',
    'Every minute the server looks whether there are enough. Then all comes at once. Nobody sees who was first.',
  ],
  'nameless.how.change': [
    'Een wijziging gaat mee met drie nieuwe teksten, of met twee andere wijzigingen. Anders gaat ze mee bij het sluiten.',
    'A change goes along with three new texts, or with two other changes. Otherwise it goes along at the close.',
  ],
  'nameless.how.secret': [
    'Alleen op dit apparaat kun je je tekst nog wijzigen. Terugnemen kan tot dertig dagen na het sluiten. Niemand anders kan erin schrijven.',
    'Only on this device can you still change your text. You can take it back until thirty days after the close. Nobody else can write in it.',
  ],
  'nameless.few': [
    'Nu kan het niet zonder naam. Daarvoor zijn minstens drie mensen nodig die er nu zijn en mogen schrijven.',
    'Now it cannot go without a name. That takes at least three people who are here now and may write.',
  ],
})
