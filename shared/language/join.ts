/** The words of the pages that the server writes itself; the client never loads them. */

import { define } from './words.ts'

export const joinWords = define({
  'join.atelier': ['Leeratelier {title}', 'Atelier {title}'],
  'join.where': ['{atelier}, bijeenkomst {n}.', '{atelier}, session {n}.'],
  'join.as.participant': ['Je doet mee zonder account.', 'You join without an account.'],
  'join.as.expert': ['Je doet mee als expert, zonder account.', 'You join as an expert, without an account.'],
  'join.as.coordinator': ['Je doet mee als {leader}, zonder account.', 'You join as a {leader}, without an account.'],
  'join.as.beamer': ['Zo ziet de hele zaal het bord.', 'This way the whole room sees the board.'],
  'join.as.observer': ['Je kijkt mee, zonder account.', 'You look on, without an account.'],
  'join.here': [
    { one: '{n} deelnemer is er al', other: '{n} deelnemers zijn er al' },
    { one: '{n} person is here already', other: '{n} people are here already' },
  ],
  'join.first': ['Jij bent de eerste', 'You are the first'],
  'join.name': ['Hoe heet je?', 'What is your name?'],
  'join.name.hint': [
    'Zo zien anderen wie wat inbrengt. Leeg laten mag.',
    'This is how others see who brings what. You may leave it empty.',
  ],
  'join.name.long': [
    'Deze naam is te lang. Gebruik hooguit 60 tekens.',
    'This name is too long. Use 60 characters at most.',
  ],
  'join.perspective': ['Vanuit welk perspectief?', 'From which perspective?'],
  'join.go': ['Doe mee', 'Join'],
  'join.go.beamer': ['Dit wordt het grote scherm', 'Make this the big screen'],
  'join.privacy': [
    'Noem geen namen van cliënten. Je eigen naam zien alleen de mensen in deze bijeenkomst.',
    'Do not name clients. Your name is removed after archiving.',
  ],
  'join.privacy.beamer': [
    'Dit scherm laat alleen zien. Schrijven kan hier niet.',
    'This screen only shows. Nobody can write here.',
  ],
  'join.closed': [
    'Deze bijeenkomst is gesloten. Je kunt niet meer meedoen.',
    'This session is closed. You can no longer join.',
  ],
  'join.shut': ['De deur is dicht', 'The door is closed'],
  'join.shut.why': [
    'De {leader} laat nu niemand nieuw binnen. Vraag het in de zaal en probeer het dan weer.',
    'The {leader} lets nobody new in for now. Ask in the room, then try again.',
  ],
  'join.shut.again': ['Probeer het weer', 'Try again'],
  'join.put-out': ['Je doet niet meer mee', 'You are no longer taking part'],
  'join.put-out.why': [
    'De {leader} heeft je uit deze bijeenkomst gehaald. Vraag de {leader} als dat niet klopt.',
    'The {leader} took you out of this session. Ask the {leader} if that is not right.',
  ],
  'code.title': ['Doe mee met een code', 'Join with a code'],
  'code.label': ['Wat is de code?', 'What is the code?'],
  'code.hint': [
    'Zes tekens. Je vindt ze op het scherm in de zaal.',
    'Six characters. They are on the screen in the room.',
  ],
  'code.go': ['Ga verder', 'Continue'],
  'code.shape': [
    'Een code heeft zes letters en cijfers. Kijk nog eens op het scherm in de zaal.',
    'A code has six letters and digits. Look again at the screen in the room.',
  ],
  'key.title': ['Word kartrekker', 'Become coordinator'],
  'key.what': [
    'Op dit apparaat kun je daarna leerateliers beginnen en leiden. De link werkt maar één keer.',
    'On this device you can then begin and lead ateliers. The link works only once.',
  ],
  'key.go': ['Word kartrekker', 'Become coordinator'],
  'key.leader': ['kartrekker', 'coordinator'],
  'key.leads': ['Leid mee: {title}', 'Lead along: {title}'],
  'key.leads.what': [
    'Op dit apparaat ben je daarna ook {leader} van dit leeratelier, en van geen ander. De link werkt maar één keer.',
    'On this device you are then {leader} of this atelier too, and of no other. The link works only once.',
  ],
  'key.leads.go': ['Doe mee', 'Join in'],
  'key.gone': ['Deze link werkt niet meer', 'This link no longer works'],
  'key.gone.why': [
    'Hij is al gebruikt, of er mist een stukje. Start de server opnieuw voor een nieuwe link.',
    'It was used already, or a part is missing. Start the server again for a new one.',
  ],
  'way.title': ['Kom terug', 'Come back'],
  'way.what': [
    'Met deze link doe je op dit toestel weer mee als jezelf, met alles wat je bracht. De link werkt maar één keer.',
    'By this link you take part on this device as yourself again, with all you brought. The link works only once.',
  ],
  'way.before': [
    'Op je oude toestel kom je daarna niet meer in dit leeratelier. Kreeg je deze link van iemand die je niet kent? Gebruik hem dan niet.',
    'On your old device you no longer come into this atelier then. Did somebody you do not know give you this link? Then do not use it.',
  ],
  'way.stays': [
    'Op dit toestel deed je al mee, als iemand anders. Wat je zo bracht, blijft op het bord. Je kunt het daarna niet meer veranderen.',
    'On this device you took part already, as somebody else. What you brought so stays on the board. You cannot change it any more then.',
  ],
  'way.go': ['Kom terug', 'Come back'],
  'way.gone': ['Deze link werkt niet meer', 'This link no longer works'],
  'way.gone.why': [
    'Hij is al gebruikt, ouder dan zeven dagen, of er mist een stukje. Vraag een nieuwe aan wie de bijeenkomst leidt.',
    'It was used already, is older than seven days, or a part is missing. Ask whoever leads the session for a new one.',
  ],
  'way.leads': ['Op dit toestel leid je al iets', 'On this device you lead something already'],
  'way.leads.why': [
    'Open de link op het toestel van degene voor wie hij is. Hij is niet gebruikt.',
    'Open the link on the device of whom it is for. It was not used.',
  ],
  'page.sorry': ['Dat ging niet', 'That did not work'],
  'page.nowhere': ['Deze pagina is er niet', 'This page is not here'],
  'page.nowhere.why': ['Misschien is het adres niet helemaal goed.', 'The address may not be quite right.'],
  'first.question': ['Wat speelt er?', 'What is going on?'],
  'first.kind': ['Wat schrijf je?', 'What do you write?'],
  'first.place': ['Plaats op het bord', 'Place on the board'],
  'page.home': ['Ga naar het begin', 'Go to the start'],
  'page.unbuilt': [
    'Het scherm is nog niet gebouwd. Draai eerst de build.',
    'The screen has not been built. Run the build first.',
  ],
})
