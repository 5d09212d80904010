/** Pairs of texts by which the likeness was tuned: half tell the same in other words, half only seem to. Ours, fictional. */

import { type Pair, pairsIn } from './pair.ts'

export const lotOne: readonly Pair[] = pairsIn(`
+ De buurtkamer draait op één bewoner. Zij heeft de sleutel, maakt de planning en is moe, maar wil niet stoppen. | In ons dorpshuis doet één vrijwilliger bijna alles. Ze trekt het niet meer, en toch laat ze niets los.
+ Een huurder met twee maanden achterstand doet niet open. Blijf ik komen of respecteer ik zijn nee? | Hij heeft schulden bij de verhuurder en zegt door de brievenbus dat we weg moeten gaan. Hoe lang houd je vol met aanbellen?
+ Een moeder in de bijstand krijgt soms twintig euro van de kok. Ze vertelde het mij in vertrouwen. Zeg ik dat ze het moet melden? | Iemand met een uitkering verdient wat bij in het buurtrestaurant. Ik weet ervan. Houd ik mijn mond tegen de sociale dienst?
+ Onze ervaringsdeskundige zit onbetaald aan tafel naast mensen met een salaris. Een vergoeding kan haar uitkering schaden. | Hoe waarderen we iemand met ervaringskennis zonder dat zij gekort wordt? Een bon voelt minder dan loon.
+ Zijn inkomen ligt elf euro boven de grens van de voedselbank. Geef ik hem toch een pakket? | Een gezin valt net buiten de regeling voor eten. Maken we een uitzondering of houden we ons aan de voorwaarden?
+ De gemeente wil weten op welke adressen ik zorgen zie. Bewoners laten mij binnen omdat ik niet van de gemeente ben. | Mijn opdrachtgever vraagt namen van gezinnen met problemen. Als ik die doorgeef, is het vertrouwen in de straat weg.
+ Het buurtfeest met bier en braadworst bestaat twintig jaar. Nieuwe gezinnen komen niet, want zij drinken niet en eten geen varken. | Van wie is een traditie als de straat verandert? De vaste groep wil de barbecue houden zoals die was.
+ Ons project stopt over vier maanden. Drie jaar deden we over het vertrouwen. Vertel ik nu dat we misschien weggaan? | De subsidie loopt af en of er een vervolg komt is onzeker. Wat zeg ik tegen mensen die vragen of we blijven?
+ Een man kan niet overweg met de site en wil mij zijn code geven zodat ik zijn aanvraag doe. | Mag je met iemands DigiD inloggen als hij het formulier zelf niet snapt en morgen de laatste dag is?
+ De raad wil horen wat ons werk oplevert. Een bewoner heeft een sterk verhaal, maar in het dorp weet iedereen over wie het gaat. | Cijfers zeggen weinig over wat wij doen. Een persoonlijk verhaal werkt wel, maar dan is zij herkenbaar.
+ In één flat heeft iedereen een hoge rekening door slechte ramen. Help ik elk gezin apart of trekken we samen op tegen de eigenaar? | Wanneer maak je van energiearmoede per huishouden een gezamenlijke zaak richting de verhuurder?
+ Kinderen komen zonder eten op school. We hebben geld voor dertig ontbijtjes, maar niemand steekt zijn hand op. | Hoe help je leerlingen met honger zonder dat ze een stempel krijgen? Voor de hele klas brood kopen is te duur.
+ Een oudere vrouw zegt dat ze niemand ziet. Ze wil niet naar de inloop, want daar kent ze niemand. | Hij is eenzaam sinds zijn vrouw dood is, maar een koffieochtend vindt hij niets voor hem.
+ Bij de bewonersavond zitten altijd dezelfde mensen. De jongeren en de nieuwkomers horen we niet. | Onze inspraak bereikt alleen het vaste clubje. Hoe krijgen we andere stemmen aan tafel?
+ Er zijn acht hulpverleners bij één gezin en niemand weet wie de regie heeft. | Elke instantie doet haar stukje. Het gezin vertelt telkens hetzelfde en niemand is aanspreekpunt.
+ Een moeder vertelde me dat haar man soms slaat. Ze wil niet dat ik het meld. | Ik zie blauwe plekken en zij vraagt mij te zwijgen. Bel ik Veilig Thuis?
+ De flat wordt gesloopt. Bewoners mogen terugkeren, maar de huur wordt veel hoger. | Na de renovatie kunnen de mensen die er nu wonen de woning niet meer betalen.
+ De buurman met psychische problemen schreeuwt ’s nachts. De buren willen dat hij weggaat. | Een verwarde man geeft overlast in het portiek. Omwonenden klagen bij de corporatie, maar hij heeft hulp nodig.
+ Een mantelzorger zorgt dag en nacht voor haar man met dementie. Ze weigert hulp van buiten. | Zij verzorgt haar vergeetachtige echtgenoot tot ze erbij neervalt en wil geen vreemden in huis.
+ Ik moet elk gesprek registreren. Voor het gesprek zelf blijft weinig tijd over. | De verantwoording kost mij meer uren dan het werk met bewoners.
+ Een statushouder begrijpt de brieven van de gemeente niet. De tolk wordt niet meer betaald. | Een gezin dat pas hier is krijgt post in ambtelijk Nederlands. Vertalen doet het dochtertje van tien.
+ Jongeren hangen bij het winkelplein. Bewoners willen camera’s, de jongeren willen een plek. | Er is gedoe over jongens op het plein. Handhaven of een jeugdhonk openen?
+ De voetbalclub sluit een jongen uit omdat de contributie niet betaald is. | Zijn ouders kunnen de sportvereniging niet betalen en nu mag hij niet meer meedoen met trainen.
+ Ik heb mijn eigen telefoonnummer gegeven aan een cliënt. Ze belt nu ook in het weekend. | Waar ligt de grens tussen nabij zijn en privé? Hij appt me ’s avonds en zondags.
+ Een bewoner maakt steeds racistische opmerkingen in het buurthuis. Zet ik hem eruit? | Wat doe je als een vaste bezoeker van de inloop anderen kwetst met grappen over buitenlanders?
+ Een zieke alleenstaande vader moet solliciteren, anders wordt zijn bijstand gekort. | De regels zeggen dat ze werk moet zoeken. Met haar gezondheid gaat dat niet, en toch dreigt een maatregel.
+ Wij krijgen van de gemeente elk jaar een ander potje. Elk jaar beginnen we opnieuw. | Met tijdelijk projectgeld kun je geen blijvende relatie met een wijk opbouwen.
+ Een man slaapt bij vrienden op de bank. Voor de opvang is hij niet dakloos genoeg. | Ze zwerft van adres naar adres. Omdat ze nog ergens kan slapen krijgt ze geen plek.
+ Een kind neemt nooit trakteren mee en blijft thuis op de schoolreis. | Leerlingen van ouders zonder geld melden zich ziek als er iets betaald moet worden op school.
+ De wijkverpleegkundige ziet een vervuilde woning. De bewoner vindt het prima zo. | Zijn huis staat vol spullen en stinkt. Hij heeft geen last, de buren wel. Grijpen we in?
+ Ik woon in de wijk waar ik werk. Mensen spreken me in de supermarkt aan over hun uitkering. | Als opbouwwerker ben je ook buurman. Hoe houd je werk en privé uit elkaar?
+ Vrijwilligers van de voedselbank zien wie er komt. Een klant wil niet dat haar buurvrouw haar ziet. | Uit schaamte halen mensen geen pakket op, want bij de uitgifte werken bekenden.
+ De beleidsmaker wil een aantal bereikte bewoners. Wij werken met acht mensen heel intensief. | Onze resultaten passen niet in de kpi’s van de opdrachtgever.
+ Nieuwe bewoners willen een speeltuin waar de oude bewoners de jeu-de-boulesbaan hebben. | In de straat botsen gezinnen die pas zijn komen wonen met wie er al veertig jaar zit over het plantsoen.
+ Een meisje vertelde de jongerenwerker dat ze zich snijdt. Haar ouders mogen het niet weten. | Een tiener vraagt mij haar zelfbeschadiging geheim te houden voor thuis. Ik maak me zorgen.
+ Buurtbewoners willen zelf de tuin beheren, maar de gemeente houdt de regels voor het groen. | Een groep bewoners wil het park zelf onderhouden. De ambtenaar zegt dat dat niet mag vanwege de verzekering.
+ De wachtlijst voor de ggz is negen maanden. Intussen bellen zij mij elke dag. | Tot hij bij de psychiater terechtkan, ben ik als wijkwerker zijn enige steun. Daar ben ik niet voor opgeleid.
+ Een arbeidsmigrant raakte zijn baan kwijt en daarmee zijn kamer. | Huisvesting zit vast aan het contract van het uitzendbureau. Wie ontslagen wordt, staat op straat.
+ Wie bepaalt wat een goede buurt is: de gemeente met haar plan of de mensen die er wonen? | Het wijkplan lag al klaar toen de bewoners mochten meepraten.
+ Een collega belooft een bewoner een woning. Ik weet dat die er niet komt. | Er zijn verwachtingen gewekt die we niet kunnen waarmaken. Wie vertelt het slechte nieuws?
- De buurtkamer draait op één bewoner. Zij heeft de sleutel en is moe. | Wie krijgt de sleutel van de buurtkamer als er ’s avonds kaartclubs willen komen?
- Een huurder doet niet open en heeft een achterstand. | Een huurder klaagt over schimmel en de corporatie repareert niet.
- Een moeder in de bijstand krijgt soms twintig euro van de kok. | De kok van de buurtkeuken wil alleen nog vegetarisch koken.
- De gemeente vraagt om adressen waar ik zorgen zie. | De gemeente vraagt of wij een straat kunnen kiezen voor een proef met laadpalen.
- Het buurtfeest met bier en braadworst: nieuwe gezinnen komen niet. | Voor het buurtfeest moet een vergunning komen en de aanvraag duurt drie maanden.
- Ons project stopt over vier maanden. | Ons project begint over vier maanden en we zoeken een naam.
- Een man wil mij zijn code geven zodat ik zijn aanvraag doe. | De code van het slot op de fietsenstalling is bij iedereen bekend.
- Kinderen komen zonder eten op school. | Kinderen moeten een drukke weg over naar school.
- Een oudere vrouw zegt dat ze niemand ziet. | Een oudere vrouw wil dat het buurthuis vroeger opengaat voor haar schildergroep.
- Bij de bewonersavond zitten altijd dezelfde mensen. | Op de bewonersavond viel het geluid uit en niemand kon de dia’s lezen.
- Er zijn acht hulpverleners bij één gezin en niemand heeft de regie. | Een gezin met acht kinderen zoekt een grotere woning.
- De flat wordt gesloopt en de huur wordt hoger. | In de flat is de lift al drie weken kapot.
- Een mantelzorger weigert hulp van buiten. | De gemeente geeft mantelzorgers een waardering van vijftig euro.
- Ik moet elk gesprek registreren en heb weinig tijd. | In elk gesprek vraag ik eerst wat iemand zelf al geprobeerd heeft.
- Een statushouder begrijpt de brieven niet. | Een statushouder wil graag vrijwilligerswerk doen bij de fietsenmaker.
- Jongeren hangen bij het winkelplein. | Op het winkelplein komt een weekmarkt en winkeliers zijn verdeeld.
- De voetbalclub sluit een jongen uit omdat de contributie niet betaald is. | De voetbalclub zoekt een nieuwe trainer voor de meisjes.
- Ik heb mijn eigen telefoonnummer gegeven aan een cliënt. | Het telefoonnummer van het spreekuur verandert en oudere mensen raken in de war.
- Een man slaapt bij vrienden op de bank. De opvang laat hem niet toe. | In de wachtkamer staat een kapotte bank en niemand voelt zich verantwoordelijk.
- De wijkverpleegkundige ziet een vervuilde woning. | De wijkverpleegkundige krijgt geen parkeerplek bij de flat.
- Vrijwilligers van de voedselbank zien wie er komt, en dat geeft schaamte. | De voedselbank zoekt vrijwilligers met een rijbewijs.
- De wachtlijst voor de ggz is negen maanden. | Voor de volkstuin is een wachtlijst van negen jaar.
- Een moeder vertelde me dat haar man soms slaat. Ze wil niet dat ik het meld. | Een moeder wil dat haar zoon naar een andere school gaat, de vader niet.
- Zijn inkomen ligt elf euro boven de grens van de voedselbank. | De voedselbank krijgt te veel brood en te weinig groente.
- Wij krijgen elk jaar een ander potje en beginnen opnieuw. | Een bewoner wil elk jaar een nieuw hek om zijn tuin.
- Een bewoner maakt racistische opmerkingen in het buurthuis. | Een bewoner wil foto’s van vroeger ophangen in het buurthuis.
- Een zieke vader moet solliciteren, anders wordt hij gekort. | Onze organisatie zoekt een opvolger voor de teamleider en niemand solliciteert.
- De raad wil horen wat ons werk oplevert. | De raad stemt over een nieuwe rondweg.
- Een ervaringsdeskundige zit onbetaald aan tafel. | We eten elke vrijdag met dertig mensen aan één lange tafel.
- In één flat heeft iedereen een hoge rekening door slechte ramen. | Bewoners van de flat willen bloembakken voor de ramen.
- Een kind blijft thuis op de schoolreis omdat het geld kost. | De schoolreis gaat dit jaar naar een museum en de bus is vol.
- Een collega belooft een bewoner een woning die er niet komt. | Een collega gaat met pensioen en we zoeken een cadeau.
- De buurman met psychische problemen schreeuwt ’s nachts. | De buurman kapt zonder vergunning de boom tussen onze tuinen.
- Een meisje snijdt zich en haar ouders mogen het niet weten. | Meisjes komen minder naar het jongerenwerk dan jongens.
- Buurtbewoners willen zelf de tuin beheren. | Buurtbewoners willen een lagere snelheid in de straat.
- Een arbeidsmigrant verliest met zijn baan ook zijn kamer. | Een student zoekt een kamer dicht bij het station.
- Een huurder met schulden doet niet open. Blijf ik komen? | Een gezin met schulden wil hulp, maar het spreekuur zit vol tot juni.
- Een oudere man is eenzaam en wil niet naar de inloop. | De inloop is te klein voor alle ouderen die komen.
- De subsidie loopt af en wij weten niet of we blijven. | Voor de subsidie moeten we drie offertes opvragen.
- Mag je met iemands DigiD inloggen als hij het formulier niet snapt? | Op het formulier staat geen vakje voor mensen zonder vast adres.
`)
