/**
 * Pairs as they come in one atelier over years, from which nothing was learned: some share telling words and some do not;
 * of those that are not the same some are about the same broad theme, and some only sound like it. Ours, fictional.
 */

import { type Pair, pairsIn } from './pair.ts'

export const lotFour: readonly Pair[] = pairsIn(`
+ Een bewoonster met huurachterstand doet de deur niet meer open. Ik sta er elke week en vraag me af hoe lang ik blijf aanbellen. | Huurachterstand en een dichte deur: wanneer is blijven aanbellen nog zorg en wanneer wordt het opdringen?
+ Onze vrijwilligers in de weggeefwinkel draaien meer uren dan goed voor ze is. Niemand durft nee te zeggen tegen de gemeente. | Moeten we als gemeente steeds meer vragen van vrijwilligers, terwijl we zien dat de mensen in de weggeefwinkel op hun tandvlees lopen?
+ De ervaringsdeskundige krijgt een cadeaubon en de adviseur naast haar een factuur. Dat wringt elke vergadering meer. | Richting: betaal een ervaringsdeskundige hetzelfde tarief als iedere andere adviseur aan tafel, en stop met de cadeaubon.
+ Ik mag van de AVG niet aan de wijkagent vertellen wat ik in het gezin heb gezien, maar zwijgen voelt ook niet veilig. | Wijkagent vraagt door over een gezin. Privacy of veiligheid, ik weet niet wat zwaarder telt.
+ Het buurthuis sluit om vijf uur, precies wanneer de jongeren komen. Dan hangen ze weer op het plein. | Jongeren op het plein zeggen dat er 's avonds nergens een plek is. Waarom is het buurthuis dan dicht?
+ Moeten we inwoners nog om hun mening vragen als het plan voor het park eigenlijk al vastligt? | Inspraak over het park was een farce: het plan lag al vast en bewoners mochten alleen de kleur van de bankjes kiezen.
+ Mevrouw van 84 wil thuis blijven wonen, haar dochter wil dat ze naar een verpleeghuis gaat. Naar wie luister ik? | Dochter belt mij buiten haar moeder om: ze moet naar het verpleeghuis. Moeder zelf zegt dat ze thuis gelukkig is.
+ Richting: laat de klant van de voedselbank zelf kiezen wat er in het pakket gaat. Een winkeltje is waardiger dan een krat. | Bij de voedselbank kreeg ik een krat met dingen die mijn kinderen niet eten. Zelf kiezen zou zoveel schelen voor je waardigheid.
+ De subsidie loopt één jaar. Net als de bewoners ons vertrouwen, moeten we weer weg. | Waarom geeft de gemeente subsidie per jaar als vertrouwen van bewoners minstens drie jaar kost?
+ Een cliënt stuurt me vriendschapsverzoeken op Facebook en appt ook 's avonds. Ik wil nabij zijn, maar ook vrij. | Appen in de avond met een cliënt: hoort dat bij nabijheid of ga ik over mijn eigen grens?
+ Statushouders krijgen hier voorrang op een woning en mijn buurvrouw wacht al elf jaar. Hoe leg ik dat uit in de flat? | Boze reacties in de flat over voorrang voor statushouders. Als huismeester krijg ik het over me heen en weet niet wat ik moet zeggen.
+ Een student doet onderzoek in de wijk, haalt verhalen op en komt nooit terug met de uitkomst. | Ik merk als onderzoeker dat we verhalen uit de wijk meenemen en niets terugbrengen. Wie is er dan mee geholpen?
+ De tolk is het neefje van elf. Moeder wil geen telefonische tolk, maar over haar ziekte praten via een kind kan toch niet? | Kind als tolk bij een gesprek over ziekte: weigeren of toch doorgaan omdat er anders niets gezegd wordt?
+ Overlast van de buurman met een psychose. De corporatie wil ontruimen, de ggz zegt dat hij juist een vast huis nodig heeft. | Ontruimen vanwege overlast lost niets op als iemand psychotisch is; hij komt op straat en wij zien hem bij de opvang terug.
+ Ik help iemand met haar DigiD en ken nu haar wachtwoord. Eigenlijk mag het niet, maar anders krijgt ze geen toeslag. | Inloggen met andermans DigiD: bij het inloopspreekuur doen we het allemaal, want zonder ons geen toeslag.
+ Meneer verzamelt spullen tot aan het plafond. Brandgevaar zegt de corporatie, mijn leven zegt hij. | Verzamelaar in een portiekflat. Brandgevaar voor de buren, maar als wij de spullen weghalen breekt hij.
+ Richting: één vaste contactpersoon per gezin, in plaats van acht hulpverleners die elk hun stukje doen. | In dit gezin lopen acht hulpverleners rond en niemand heeft overzicht. De moeder vertelt haar verhaal telkens opnieuw.
+ Contributie voor de moestuin? Wie niet kan betalen doet niet mee, maar zonder bijdrage geen zaden. | Eigen bijdrage vragen voor de moestuin: vijf euro lijkt weinig, maar juist de mensen om wie het gaat haken af als ze moeten betalen.
+ De burgemeester wil camera's op het plein. Bewoners voelen zich dan veiliger, jongeren juist in de gaten gehouden. | Camera's bij ons op het plein geven ouderen rust, maar de jongens zeggen: jullie vertrouwen ons niet.
+ Een vrijwilliger maakt racistische grappen aan de koffietafel. Hij doet ook al twintig jaar de klusjes voor iedereen. | Wat doe je met racistische opmerkingen van een vrijwilliger die zo veel voor de buurt betekent?
+ Alleenstaande vader met bijstand verkoopt zelfgemaakte taart via Marktplaats. Moet ik dat melden? | Melden of niet: iemand met bijstand verdient een paar tientjes bij met taarten en ik kwam er toevallig achter.
+ De sociale huurflat wordt gesloopt. Bewoners horen het uit de krant en vertrouwen ons daarna niet meer. | Sloop aangekondigd in de krant nog voor de bewonersavond. Hoe herstel je daarna het vertrouwen als corporatie?
+ Meiden komen niet naar het jongerenwerk omdat de jongens de ruimte bezetten. Aparte avond of juist samen leren? | Een aparte meidenavond bij het jongerenwerk. Is dat veilig of houd je zo de scheiding tussen jongens en meiden in stand?
+ Ik werk als sleutelfiguur in mijn eigen gemeenschap. Op de markt word ik aangesproken, thuis gaat de telefoon, ik ben nooit vrij. | Sleutelfiguren uit de gemeenschap zijn nooit vrij. Wij maken dankbaar gebruik van hun netwerk, maar wie beschermt hen?
+ Wie bepaalt of iemand zelfredzaam is? Aan de keukentafel zegt iedereen dat het wel gaat. | Keukentafelgesprek: uit schaamte zegt meneer dat hij zelfredzaam is, en ik schrijf het nog op ook.
+ Na de schuldsanering zat ik in het volgende jaar weer in de problemen. Er was geen nazorg, niemand belde. | Richting: nazorg na schuldsanering minstens twee jaar, met elke maand een belletje.
+ De wijkraad bestaat uit zeven witte mannen boven de zestig. Ze werken hard, maar vertegenwoordigen de buurt niet. | Hoe krijg je een wijkraad die de buurt werkelijk vertegenwoordigt zonder de huidige leden weg te jagen?
+ Huiselijk geweld bij de bovenburen. Ik hoor het door het plafond en durf als buurvrouw niet te bellen. | Buren horen het huiselijk geweld al maanden en niemand durft Veilig Thuis te bellen. Wat kan een huismeester doen?
+ De gemeente wil cijfers over bereik. Ons werk zit in gesprekken bij de koffie, die passen in geen tabel. | Hoe verantwoord je een gesprek bij de koffie als de gemeente alleen cijfers wil zien?
+ Gaan we als corporatie mee met huisbezoek achter de voordeur, of is dat een rol voor het wijkteam? | Achter de voordeur zie ik als opzichter van alles: lege koelkast, bang kind. Is dat mijn rol of die van het wijkteam?
+ Een dakloze jongen slaapt in ons buurtcentrum. De regels verbieden het, maar buiten vriest het. | Mag een dakloze een nacht in het buurtcentrum blijven als alle bedden in de opvang vol zijn?
+ Een oudere migrant wil teruggaan naar Marokko om te sterven, zijn kinderen houden hem hier. | Mijn vader wil in Marokko sterven. Wij kinderen willen hem dichtbij. Wie mag daarover beslissen?
+ De energiecoach adviseert ledlampen, terwijl de schimmel op de muren staat. Daar schaam ik me voor. | Schimmel in de slaapkamer en wij sturen een energiecoach met een tochtstrip. Dat is toch de omgekeerde wereld?
+ Het gratis schoolontbijt is alleen voor kinderen met een pas. Nu weet de hele klas wie arm is. | Richting: geef elk kind in de klas ontbijt, zodat niemand hoeft te laten zien dat hij arm is.
+ Een inwoner vroeg mij voor haar te bidden. Ik ben zelf gelovig, maar ik was er namens de gemeente. | Gelovig en professioneel: mag ik als sociaal werker meebidden als een cliënt dat wil?
+ Er staat een groep mannen met bier voor de supermarkt. Wegsturen kan, maar ze hebben elders niemand. | Alcoholverbod rond de supermarkt: we verplaatsen alleen maar mensen die toch al overal weg moeten.
+ Ik weet van haar dat ze zwanger is en dat haar man het niet mag weten. Nu vraagt hij mij hoe het met haar gaat. | Geheim bewaren voor de een en eerlijk blijven tegen de ander, in hetzelfde gezin. Hoe houd je dat vol bij man en vrouw?
+ Bij de bewonersavond praat steeds hetzelfde groepje. De stille mensen komen één keer en daarna niet meer. | Wie het hardst praat krijgt zijn zin. Hoe horen we de stille deelnemers in zo'n zaal?
+ Als ervaringsdeskundige moet ik telkens mijn verhaal over mijn verslaving doen. Soms lig ik er nachten wakker van. | Vragen we niet te veel van mensen als ze hun ellende steeds weer op een podium moeten delen? Ook een verhaal kan slijten.
+ De nieuwe buurtmoestuin werd een plek voor hoogopgeleide nieuwkomers. De oude bewoners lopen erlangs. | Sinds de koopwoningen er staan is ons buurtfeest een wijnproeverij. Wie er van vroeger woont voelt zich geen deel meer van de bewoners.
+ De huurder wil geen nieuwe keuken, want daarna stijgt de huur. De rest van het blok heeft al getekend. | Zeventig procent moet akkoord zijn voor renovatie. Eén gezin weigert uit angst voor hogere huur; druk uitoefenen of wachten?
+ Formulieren van de gemeente zijn zo moeilijk dat ik ze als beleidsmedewerker zelf twee keer moet lezen. | Richting: schrijf geen brief meer zonder hem eerst voor te leggen aan een panel van laaggeletterden, ook als de gemeente haast heeft.
+ Hij is pas twintig en zorgt voor zijn zieke moeder en twee zusjes. Op school weet niemand het. | Jonge mantelzorgers vallen pas op als het misgaat. Hoe zien we eerder dat een scholier thuis voor een moeder moet zorgen?
+ Mijn collega geeft cliënten soms geld uit eigen zak. Ik snap het, maar het kan niet. | Twintig euro geleend aan een moeder die geen luiers had. Fout volgens het protocol, maar ik zou het met eigen geld zo weer doen.
+ De gemeente vraagt burgers om initiatief en komt dan met een vergunning van veertig pagina's. | Bewoners wilden een zebrapad zelf schilderen. Twee jaar wachten op een vergunning en het enthousiasme was weg.
+ In de nachtopvang mogen honden niet naar binnen. Zijn hond is het enige wat hij heeft, dus slaapt hij onder de brug. | Wie een huisdier heeft valt overal buiten de boot: geen opvang, geen kamer. Moeten we de regel aanpassen?
+ Een moeder zonder papieren durft niet naar de dokter met haar kind, uit angst dat wij het doorgeven. | Ongedocumenteerd en ziek: ze mijden elke dokter. Hoe overtuig je iemand dat hulp zoeken veilig is?
+ De nieuwe app van de corporatie maakt melden makkelijk, zegt het management. Mijn oudere huurders bellen nu helemaal niet meer. | Alles gaat via een portaal. Mensen zonder computer geven een lekkage maar op en oudere huurders zetten er een emmer onder.
+ De rondleiding voor wethouders door onze achterstandswijk voelde als een dierentuin. | Weer een werkbezoek met hesjes en foto's. Wij bewoners van deze wijk zijn geen bezienswaardigheid.
+ Richting: geef de sleutel van het buurthuis aan de buurt. Zonder beheerder, met vertrouwen. | Wij durfden het gebouw niet over te dragen aan bewoners uit angst voor rommel. Achteraf was dat een gemiste kans op vertrouwen.
+ De hangjongeren zijn kinderen van de mensen die klagen. Niemand wil dat zien. | Bewoners sturen boze mails over overlast, en dan blijkt het om hun eigen kinderen te gaan. Hoe breng je dat ter sprake?
+ Iedereen in de flat weet dat er in kelderbox 12 gedeald wordt. Wie meldt, kan zijn banden vervangen. | Anoniem meldpunt voor drugshandel: mensen geloven niet dat het anoniem blijft en houden hun mond over wat in de flat gebeurt.
+ Stagiaire ging alleen op huisbezoek bij een agressieve man. Achteraf hadden we dat niet mogen laten gebeuren. | Studenten leren pas door te doen. Maar hoeveel risico mag een stagiaire lopen in haar eerste maand?
+ Ik zie dat de oude meneer zijn pinpas aan zijn kleinzoon geeft en dat er steeds minder eten in huis is. | Financieel misbruik door familie: hij zegt dat zijn kleinzoon het geld nodig heeft en wil geen aangifte.
+ Sinds de bus niet meer rijdt komt mevrouw niet meer op de eetgroep. Het dorp raakt leeg. | Geen bus, geen bakker, geen pinautomaat. Hoe houd je ouderen in een dorp erbij als alles verdwijnt?
+ Werken met behoud van uitkering in het groen: voor de één een kans, voor de ander gratis arbeid. | Tegenprestatie noemen ze het. Ik harkte een jaar naast mensen met salaris en had nog steeds een uitkering.
+ De werkgever wil wel iemand met een beperking, maar niet de rust en de tijd die erbij horen. | Mijn vierde proefplaatsing. Ze zijn trots dat ze een werkplek bieden, tot blijkt dat ik met mijn beperking langzamer werk.
+ De jeugdhulp heeft acht maanden wachtlijst. Ondertussen wordt van mij verwacht dat ik het gezin in de lucht houd. | Ik ben geen therapeut, maar door die wachtlijst doe ik nu gesprekken waar ik niet voor opgeleid ben.
+ Een ouder weigert dat zijn zoon meedoet met de les over homoseksualiteit in het jongerencentrum. | Regenboogvlag bij het jongerencentrum: ouders dreigen hun kinderen thuis te houden. Hangen we hem op?
+ Zij stelt haar huis open voor de hele straat en gaat eraan onderdoor. Wij noemen het buurtkracht. | Eén vrouw draagt alle gezelligheid in de straat. Als zij omvalt, is er niets. Kan dat lichter?
+ De buren willen geen beschermd wonen naast de school. Op de avond werd er geschreeuwd. | Komt er een huis voor kwetsbare mensen, dan informeren we de buren vooraf of stellen we ze voor een feit?
+ Meneer wil niet douchen en ruikt. De andere gasten in de huiskamer gaan weg. | Hoe zeg je tegen iemand dat hij ruikt zonder hem kwijt te raken? In onze inloop blijven gasten om hem weg.
+ Mijn caseload is zestig gezinnen. Ik kies elke dag wie ik laat wachten en dat vreet aan me. | Er is te weinig tijd voor iedereen. Kies ik de gezinnen die het hardst roepen of die het stilst zijn?
+ De imam heeft meer invloed dan wij. Werken we met hem samen, ook als hij over vrouwen anders denkt? | Samenwerking met de moskee levert veel op, maar in het gesprek met de imam slikken we onze waarden in.
+ Ze heeft niemand meer gesproken sinds haar man overleed, maar zegt dat ze geen bezoek nodig heeft. | Iemand die eenzaam lijkt en toch alle contact afhoudt: laat je die met rust?
+ Wij meten succes in aantallen deelnemers. Dat iemand weer durft te lachen telt nergens mee. | Hoe laat je in een jaarverslag zien wat echt veranderd is voor mensen, als er alleen vakjes zijn?
+ Na elf uur 's avonds draait de onderbuurvrouw wasjes. Haar nachtdienst, mijn slaap. | Geluidsklacht tussen twee portiekgenoten die elk gelijk hebben. Bemiddelen of ze er zelf uit laten komen?
+ De wijkagent kent iedereen bij naam en wordt nu overgeplaatst. Alles wat hij opbouwde gaat mee in zijn hoofd. | Richting: draag een netwerk in de buurt samen over, met koffie en een rondje langs de deuren, voordat iemand wordt overgeplaatst.
+ Mijn jongste deelnemer is achttien geworden en moet vandaag uit de jeugdzorg. Hij heeft nog geen kamer. | Op je verjaardag stopt alle begeleiding. Waarom knippen we jeugdzorg en volwassenenhulp zo hard van elkaar?
+ Een bewoonster wil haar moeder bij zich in huis nemen, maar dan verliest ze een deel van haar uitkering. | Samenwonen om voor een ouder te zorgen wordt bestraft met korting op de uitkering. Dat is krom, maar ik moet het uitvoeren.
+ Er wordt voor ons gekookt, voor ons gedacht en voor ons beslist. Ik wil zelf een pan kunnen opzetten. | Richting: cliënten in de opvang regelen hun huishouden zelf, de begeleiding gaat op haar handen zitten.
+ De wethouder belde of ik het kritische stuk van de onderzoeksgroep wat vriendelijker kon maken. | Opdrachtgever wil een andere conclusie. Hoe onafhankelijk ben je nog als zij je rapport betalen?
+ Mijn zoon kan niet mee op schoolreis. Ik heb gezegd dat hij ziek is, want de waarheid vind ik te erg. | Schaamte over armoede maakt dat ouders smoezen verzinnen. Hoe bied je hulp zonder iemand te kijk te zetten?
+ Op zaterdag doe ik boodschappen in dezelfde winkel als de gezinnen die ik begeleid. Ik ga nu maar naar een ander dorp. | Wonen waar je werkt: een voordeel omdat je iedereen kent, of een reden om nooit rust te hebben?
+ Iemand had in het toilet gespoten. De ploeg wil hem een half jaar schorsen, ik vind dat hij ons nu juist nodig heeft. | Bij gebruik in de inloop geldt: eruit. Maar de verslaafde die we weren, is wel degene voor wie we bestaan.
+ Het team vergadert over mij terwijl ik op de gang zit. Daarna vertellen ze wat goed voor me is. | Richting: geen casusbespreking meer zonder de persoon zelf aan tafel.
+ Wij bouwen voor senioren, maar niemand wil weg uit de eengezinswoning met tuin en herinneringen. | Doorstroming stokt. Mag je ouderen een duwtje geven om hun grote huis vrij te maken voor jonge ouders met kinderen?
+ Een jongen van zeventien vertelde me dat hij pakketjes rondbrengt. Als ik het doorvertel praat hij nooit meer met me. | Vertrouwensband met een tiener die in de criminaliteit glijdt: zwijgen of ingrijpen?
+ De laatste keer kwamen er vijf ambtenaren en drie inwoners. De koffie was goed. | Waarom blijft de zaal leeg als wij de wijk uitnodigen om mee te denken?
+ Ik kreeg een gouden armband van een Syrische moeder. Weigeren zou een belediging zijn. | Cadeautjes aannemen van mensen die je helpt: waar leg je de streep?
+ Mijn vrouw met dementie loopt 's nachts naar buiten. Ze zeggen dat ik de deur niet op slot mag doen. | Vrijheid of veiligheid bij iemand die de weg kwijt is: een gps-zender omdoen zonder dat ze het snapt?
+ Kinderen van gescheiden mensen worden bij ons koeriers van ruzie. Ik wil geen kant kiezen. | Vechtscheiding: vader en moeder proberen mij elk als getuige te gebruiken. Hoe blijf ik er voor de kleintjes?
+ Sinds ik ben afgestudeerd praat ik anders, zegt mijn oude buurt. Ik hoor nergens meer bij. | Opgeklommen en nu professional tussen mensen met wie je bent opgegroeid. Wanneer ben je nog een van hen?
+ Het algoritme wees haar aan als mogelijke fraudeur. Ik moest op bezoek en wist niet eens waarom. | Computers selecteren wie gecontroleerd wordt. Kan een consulent verantwoorden wat hij zelf niet begrijpt?
+ Wie geen Nederlands spreekt krijgt bij ons een brochure met plaatjes. Eigenlijk wimpelen we zo iemand af. | Anderstaligen verdwijnen uit beeld omdat een echt gesprek te duur is. Richting: altijd een tolk inzetten.
+ De fractie wil bezuinigen op bibliotheek of zwembad. Het één kiezen voelt als het ander verraden. | Welke voorziening schrap je als er twee ton af moet en iedereen zijn eigen plek verdedigt?
+ De begeleider van mijn broer wisselt elke vier maanden. Hij stopt met groeten, want ze gaan toch weg. | Personeelsverloop in de zorg: hoe bouw je een band op als het gezicht steeds nieuw is?
+ Een bewoner is drie weken dood gevonden. De galerij had het kunnen weten en wij ook. | Niemand miste hem. Wat zijn we als huurders en verhuurder aan elkaar verplicht in een anoniem gebouw?
+ Hij weigert zijn medicijnen en gaat zichtbaar achteruit, maar een gevaar is hij niet. | Dwang pas als het escaleert? Ik zie iemand in de war raken en mag alleen toekijken.
+ Als je een tientje extra verdient, raak je drie regelingen kwijt. Dan blijf ik liever thuis zitten. | Armoedeval: meer uren werken loont niet. Wat zeg je eerlijk tegen iemand die een baan aangeboden krijgt?
+ Tussen de lunch en het afscheid zei ze dat ze er niet meer wil zijn. Ik ben maar een gastvrouw. | Suïcidale uitspraak tegen een vrijwilliger: hoe zorgen we dat die er niet alleen mee naar huis gaat?
+ Richting: vaker nee zeggen tegen projecten. Beter één ding tien jaar dan tien dingen één jaar. | Weer een pilot met een mooie naam. Onze straat is moe van alles wat begint en nooit blijft.
+ Het was míjn idee, de repareertafel, maar in de krant stond de welzijnsorganisatie op de foto. | Instellingen gaan er met een bewonersinitiatief vandoor. Hoe blijft het eigendom bij wie het bedacht?
+ Ik heb een fout gemaakt in een aanvraag en nu moet een gezin terugbetalen. Vertel ik dat het aan mij lag? | Missers toegeven tegenover cliënten: juridische zaken raadt het af, mijn geweten niet.
+ Volgens de regels is ze net te rijk voor de kwijtschelding. Op papier dan, want de koelkast is leeg. | Ruimte om af te wijken van beleid: wie durft het te gebruiken als de letter niet klopt met wat je ziet?
+ In de lift hangt een briefje: wij willen hier geen hoofddoeken. Ik heb het eraf gehaald en verder niets gedaan. | Discriminatie in het trappenhuis: reageer je meteen of kies je voor rust onder de bewoners?
+ Voor de hittegolf kregen we een folder. Mijn bovenwoning is 38 graden en de dakisolatie is pas over zes jaar gepland. | Klimaatverandering treft de slechtste flats het hardst. Wie krijgt bij ons als eerste verkoeling?
+ De kringloop van het wijkcentrum concurreert met de winkelier om de hoek. Hij betaalt belasting, wij krijgen steun. | Mag een gesubsidieerd eethuis onder de prijs gaan zitten van het restaurant aan de overkant?
+ Ze maakt bezwaar tegen een besluit van mijn gemeente en vroeg of ik bij de rechter naast haar wil zitten. | Naast iemand gaan staan tegen je eigen organisatie: loyaal aan de cliënt of aan de werkgever?
+ Een speelplek met hek, omdat de honden er poepen. Nu klagen de hondenbezitters dat zij nergens kunnen lopen. | Kinderen en baasjes willen hetzelfde grasveld. Hoe verdeel je de schaarse buitenruimte eerlijk?
- Een bewoner wil zijn scootmobiel in de hal laden, maar dat mag niet van de brandweer. | Hoe leren studenten omgaan met verdriet na een eerste moeilijk gesprek?
- De voedselbank krijgt te veel brood en te weinig groente. Weggooien voelt verkeerd. | Richting: laat jongeren zelf de regels van het jongerencentrum schrijven.
- Mijn cliënt heeft een geheim dat ik niet aan haar partner mag vertellen. | De lantaarnpalen in het park gaan om elf uur uit, omdat vleermuizen last hebben van het licht.
- Moet een buurtfeest alcoholvrij zijn als een deel van de straat niet drinkt? | Schuldhulp duurt zo lang dat mensen afhaken voordat het eerste gesprek is geweest.
- De wachtlijst voor een sociale huurwoning is hier veertien jaar. | Een vrijwilliger op de taalles valt steeds uit tegen de langzaamste leerling.
- Ik twijfel of ik als onderzoeker mag meehelpen met koken of dat ik dan te dichtbij kom. | Het zwerfvuil rond de containers trekt ratten aan en niemand voelt zich eigenaar.
- Een vader mag zijn kinderen maar één keer per maand zien en vraagt mij een goed woordje te doen. | De aanvraag voor een geveltuin ligt al een half jaar bij de gemeente.
- Ervaringsdeskundigen worden pas gevraagd als het plan klaar is. | Oudere mensen in ons dorp hebben geen pinautomaat meer en lenen elkaars pas.
- De sporthal vraagt een borg van honderd euro. Voor onze meidengroep is dat te veel. | Wie beslist over stoppen met behandelen als de familie verdeeld is?
- Camera's in de hal: handig tegen inbraak, vervelend voor wie liever niet gezien wordt. | Mantelzorgers krijgen een bos bloemen, terwijl ze een vrij weekend nodig hebben.
- Een jongere vertelde dat hij geld witwast via zijn bankrekening. | Richting: maak van elke bushalte een plek waar je kunt zitten en schuilen.
- Mijn buurvrouw voert duiven en iedereen op de galerij is boos. | De nieuwe verordening jeugdhulp is geschreven zonder één gezin te spreken.
- Ik heb als huismeester een sleutel van alle woningen. Wanneer mag ik die gebruiken? | Vrouwen uit de taalgroep willen leren fietsen, maar hun mannen zijn tegen.
- Een deelnemer van de dagbesteding wil betaald werk, zijn begeleider vindt het te vroeg. | De speeltuin is 's avonds een rookplek geworden en ouders blijven weg.
- Bij de afdeling inkomen wordt iedere fout van een burger als fraude gezien. | Een koor met mensen met dementie: zingen we voor publiek of alleen voor onszelf?
- De gemeente wil van het gas af en de flat moet als eerste. Bewoners hebben er niet om gevraagd. | Hoe neem ik afscheid van een gezin dat ik vier jaar heb begeleid?
- Een stagiair appt over een cliënt in de groepsapp van zijn klas. | De viswinkel verdwijnt en daarmee de laatste plek waar mannen elkaar tegenkomen.
- Wij krijgen subsidie voor ouderen, maar er komen vooral jonge moeders binnen. | Een huurder sloopt zelf de badkamer en wil de rekening bij ons neerleggen.
- Een statushouder is arts en moet nu schoffelen van de gemeente. | Gaan we de namen noemen van de mensen die afwezig waren op de bewonersavond?
- Op school krijgt mijn dochter te laag advies. Ik durf er niets van te zeggen. | Het dak van het wijkcentrum lekt en de verhuurder reageert niet.
- Richting: één pas voor alle regelingen, zonder steeds opnieuw bewijs. | Een man met hond durft niet langs de groep op het plein te lopen.
- De verwarde man op de hoek krijgt van iedereen eten, maar van niemand een huis. | Moeten we notulen van de wijkraad openbaar maken?
- Ik merk dat ik meer tijd steek in aardige cliënten dan in lastige. | Parkeervergunningen voor de zorg zijn op, dus de verpleging krijgt boetes.
- Een bewoonster filmt de buren en zet het op Facebook. | Hoe vind je een penningmeester die langer blijft dan één seizoen?
- De bibliotheek wil stil zijn, de huiswerkgroep is dat niet. | Een mevrouw heeft geen verwarming aan omdat ze bang is voor de jaarafrekening.
- Wij wilden mensen zonder papieren helpen, maar de bank blokkeert onze rekening. | Kunst in de wijk: kiest de kunstenaar of de straat?
- Een cliënt wil mij als contactpersoon in het ziekenhuis opgeven, ze heeft niemand anders. | Subsidieaanvragen worden beoordeeld op taal en niet op wat de groep kan.
- De moskee en de kerk willen allebei op vrijdag de zaal huren. | Mijn zoon is verslaafd aan gamen en de jeugdarts zegt dat het wel overgaat.
- Moeten raadsleden ook eens een week van de bijstand leven? | De buurtbus zoekt chauffeurs, maar wie boven de 75 is mag niet meer rijden.
- Het sloopplan betekent dat de oudste boom van de wijk weg moet. | Een jonge moeder durft geen hulp te vragen omdat ze bang is haar baby kwijt te raken.
- De tolkentelefoon hapert en de afspraak duurt maar twintig minuten. | Richting: verbied vuurwerk in de straat en organiseer samen een lichtfeest.
- Een medewerker heeft een relatie gekregen met iemand uit de inloop. | In de nieuwe wijk zijn er huizen, maar geen bankje, winkel of ontmoetingsplek.
- Ik moest een moeder uitleggen waarom haar toeslag is stopgezet en begreep het zelf niet. | De voetbalclub weert ouders langs de lijn vanwege het schelden.
- Studenten huren een woning met zes mensen en de straat klaagt over fietsen. | Wat doe je als iemand met een licht verstandelijke beperking een kind wil?
- Mijn collega's lachen om cliënten in de pauze en ik lach mee. | Een inwoner heeft zelf een drempel in de weg gelegd tegen hardrijders.
- Een oudere wil zijn rijbewijs niet inleveren, ook al ziet hij slecht. | De tarieven voor zaalhuur zijn voor een koor gelijk aan die voor een bedrijf.
- Waarom krijgt de ene buurt een groot budget en de andere niets? | Een dove vrouw doet niet mee aan de kookgroep omdat niemand gebaren kent.
- De corporatie verkoopt de helft van de sociale woningen in onze straat. | Als vrijwilliger bij de hulplijn mag ik geen advies geven, alleen luisteren. Dat valt me zwaar.
- Een meisje van veertien blijft weg van school en past op haar broertjes. | Het terras van de snackbar staat op de stoep, waardoor rolstoelen niet passen.
- Ik wil een evaluatie waarin ook staat wat mislukte, mijn leidinggevende niet. | Een buurman bakt elke ochtend vis en het ruikt tot op de derde verdieping.
- De huurverhoging is dit jaar vijf procent en veel mensen kunnen die niet betalen. | Wie wijst de vrijkomende woningen toe: de computer of een medewerker die de flat kent?
- Een huurder onderverhuurt zijn kamer aan een neef zonder toestemming. | Wij bouwen kleine studio's, maar gezinnen zoeken juist drie slaapkamers.
- De lift is al drie weken stuk en mevrouw op zes hoog zit opgesloten. | Bewoners van het complex willen een eigen gezamenlijke huiskamer inrichten.
- Tiny houses op een leeg veld: leuk idee, maar na vijf jaar moeten ze weg. | Een huurder weigert de monteur binnen te laten voor de jaarlijkse ketelcontrole.
- Mag je iemand met een laatste kans-contract om elke klacht uitzetten? | Renoveren met bewoners erin of ze een jaar naar een wisselwoning laten gaan?
- Jongeren van 23 wonen nog bij hun ouders en worden gekort op hun inkomen. | De entree van de flat is vies. Maken de bewoners die schoon of een bedrijf?
- Vrijwilligers zonder verklaring omtrent gedrag toelaten bij kinderactiviteiten? | Onze vrijwilligers zijn allemaal boven de zeventig. Hoe vinden we jonge mensen?
- Een vrijwilliger wil stoppen, maar durft het niet te zeggen tegen de oude dame die op hem rekent. | Krijgen vrijwilligers een vergoeding voor reiskosten, ook als ze om de hoek wonen?
- Twee vrijwilligers in de keuken hebben ruzie over het menu. | Iemand met een uitkering wil vrijwilligerswerk doen, maar moet eerst toestemming vragen.
- Vrijwilligers nemen taken over van de betaalde beheerder, die daardoor zijn baan verliest. | Een training voor taalmaatjes: maken we die verplicht of laten we het vrij?
- Jongeren willen een eigen ruimte waar geen volwassene toezicht houdt. | De jongerenwerker wordt door de politie gevraagd om namen door te geven.
- Een jongen van vijftien rookt wiet vlak voor de huiswerkbegeleiding. | Meedoen aan de jongerenraad: alleen de goede praters melden zich aan.
- Online jongerenwerk: ga je als professional mee in een gamechat? | Zomerkamp voor kinderen uit de wijk, maar de ouders van de meisjes vinden overnachten niet goed.
- Een leerling met een mes in zijn tas: bellen we eerst zijn moeder of de politie? | De skatebaan is gebouwd zonder dat een skater het ontwerp gezien heeft.
- Oudere mannen komen niet naar de koffieochtend, alleen vrouwen. | Mijn oude buurman rijdt nog auto terwijl hij de verkeerslichten mist.
- Een alarmknop om de hals: mevrouw legt hem in de la. | Wie betaalt de maaltijdservice voor ouderen als de gemeente stopt?
- Twee zussen zijn het oneens over de verkoop van het huis van hun moeder. | Ouderen leren videobellen met hulp van scholieren: leuk, maar wie oefent daarna met hen door?
- Een bewoner van het verzorgingshuis wil 's nachts een boterham en het personeel heeft geen tijd. | Het ouderensoos-bestuur laat geen mensen onder de 65 toe.
- Een gezin krijgt bewindvoering en moet nu om elk paar schoenen vragen. | Voorlichting over geld op de basisschool: te vroeg of juist op tijd?
- Deurwaarders sturen brieven die in een la belanden en die niemand opent. | Noodfonds voor gezinnen: moeten we geld geven of spullen?
- Een moeder koopt een dure telefoon terwijl ze schulden heeft en ik moet daar iets van vinden. | De kindregeling bereikt de helft van de rechthebbenden niet.
- Ruilwinkel zonder geld: sommige mensen nemen tassen vol mee en brengen niets. | Jongeren van achttien sluiten leningen af voor dure sneakers.
- Bewoners stemmen over het wijkbudget en kiezen voor bloembakken in plaats van een rolstoelpad. | De inspraakavond is op een doordeweekse ochtend, dan werkt iedereen.
- Burgerberaad met loting: wie geloot wordt en geen oppas heeft, valt af. | De wethouder legt het advies van het burgerberaad naast zich neer. Hoe leg je dat uit aan de deelnemers?
- Een bewonersgroep wil het wijkcentrum overnemen maar heeft geen boekhouder. | Digitale enquête: tweehonderd reacties, vrijwel allemaal uit de duurste straten.
- Mag een ambtenaar privé lid zijn van de actiegroep in zijn eigen straat? | De nieuwe ambtenaar kent het dossier niet en de bewoners moeten voor de derde keer alles uitleggen.
- Een mantelzorger slaat haar man uit wanhoop. Wat doe ik met die bekentenis? | Mantelzorgers op de werkvloer: moet de baas weten waarom je steeds vrij neemt?
- De ggz sluit een dossier omdat meneer twee keer niet kwam. | Een maatje voor iemand met psychische klachten: hoe vaak mag die afzeggen?
- Een cliënt leest mee in haar dossier en is gekwetst door mijn woorden. | Dossiers worden bewaard tot lang nadat de hulp gestopt is. Wie ruimt ze op?
- Rapporteren in het bijzijn van de cliënt, of later rustig op kantoor? | Een oud-cliënt solliciteert bij ons team. Heeft ze een eerlijke kans?
- Een student krijgt een onvoldoende voor reflectie, terwijl ze in de wijk prachtig werk doet. | Studenten moeten veertig uur stage lopen zonder vergoeding en hebben daarnaast een baan.
- Gegevens van deelnemers aan onderzoek anonimiseren kan haast niet in zo'n klein dorp. | Onderzoekers spreken een taal die bewoners niet begrijpen en presenteren in een collegezaal.
- Een deelnemer trekt zijn toestemming in nadat het artikel al is gepubliceerd. | Geef je bewoners een bedrag voor een interview of beïnvloed je dan de antwoorden?
- Inburgeraars leren woorden over de belasting, niet over de speelplaats. | Een inburgeraar wil naar haar man in een andere stad, maar is door het COA aan deze gemeente gekoppeld.
- Een vrouw wil met gezichtssluier de taalles geven. | Asielopvang in een leeg hotel: vertel je het dorp hoe lang?
- Een Oekraïense moeder mag direct werken, de Eritrese man ernaast niet. | Gezinshereniging duurt drie jaar en de vader kan zich niet op zijn opleiding richten.
- De gemeenschappelijke tuin wordt verzorgd door twee mensen en gebruikt door vijftig. | Bestrijdingsmiddelen in het plantsoen: de ene groep wil schoon, de andere wil bijen.
- Een dealer biedt aan het buurtfeest te sponsoren. | Iedereen wil een buurtfeest, maar de vergunning voor versterkte muziek is te duur.
- Politie in uniform bij de inloop: geruststellend of juist afschrikkend? | De buurtpreventie-app staat vol foto's van jongens die gewoon naar huis lopen.
- Een slachtoffer van huiselijk geweld gaat voor de vijfde keer terug naar haar man. | In de opvang voor vrouwen mogen zonen boven de twaalf niet mee.
- De sleutel van de berging is weg en niemand weet wie hem het laatst had. | De sleutel tot vertrouwen is volgens mij eerlijk zeggen wat je niet kunt doen voor een gezin.
- Een hond in de opvang geeft rust aan de bewoners, maar twee mensen zijn allergisch. | Bijtende hond in de flat: de eigenaar heeft een beperking en kan hem niet houden aan de lijn.
- Schimmel in de kelder van het buurthuis, waardoor de naaigroep moet verhuizen. Vinden we samen een andere ruimte? | De huurder krijgt de schuld van schimmel in zijn douche omdat hij te weinig zou luchten.
- De tafel in de huiskamer is te klein: wie laat komt, zit apart. | Aan de tafel met de wethouder zit nooit iemand die zelf in armoede leeft.
- Deuren die openblijven in de flat zorgen voor tocht en ruzie op de gang. | Ik wil graag een opendeurbeleid in ons team, maar dan krijg ik nooit een rapport af.
- Hoe lang mag de wachtlijst zijn voor een volkstuin als veel tuinen er verwaarloosd bij liggen? | Een moeder staat al een jaar op de wachtlijst voor traumatherapie en belt mij elke dag.
- De brug naar de overkant is dicht, waardoor kinderen een half uur omlopen naar school. | Sleutelfiguren zijn een brug tussen moeders en school, maar de school luistert niet naar wat zij vertellen.
- Een groep mannen speelt kaart om geld in ons wijkcentrum. Ingrijpen of laten gaan? | De gemeente speelt met open kaart over het geld voor ons wijkcentrum: het houdt in december op.
- Het plein krijgt een nieuwe naam, een verzetsvrouw of een rapper uit de buurt. Wie kiest? | De nieuwe naam op het loket doet niets: mensen zonder adres in de buurt krijgen nog steeds geen hulp.
- Het portiek stinkt naar wiet en de buurvrouw met een baby klaagt bij de corporatie. | Een baby in het portiek: de buurvrouw laat de kinderwagen staan en de corporatie haalt hem weg vanwege vluchtwegen.
- Een vrijwilliger met een strafblad wil de kas beheren. Hij is er eerlijk over. | In de kas van de buurttuin wil een vrijwilliger tomaten, een ander wil er stekjes voor verkoop.
- Nachtdienst in de opvang met één persoon: te gevaarlijk of genoeg? | Een moeder werkt in de nachtdienst en haar kinderen van negen en elf zijn dan alleen. Is dat gevaarlijk genoeg om te melden?
- De camera van de studente maakte prachtige portretten van bewoners, maar nu wil één vrouw van de muur af. | Bewoners vragen om een camera bij de afvalcontainers, omdat er steeds een oude bank bij gezet wordt.
- Regels over stilte in de trein gelden ook voor mijn autistische zoon, vinden reizigers. | De stilte na mijn vraag in de groep maakte me onzeker. Moet ik als begeleider wachten of zelf praten?
- Water uit de kraan is bruin en de corporatie zegt dat het geen kwaad kan. | Het water staat mij aan de lippen met deze caseload, maar mijn teamleider zegt dat het geen kwaad kan om even door te bijten.
- Moeten we de school op zondag openen voor sport, ook als de conciërge dan niet betaald wordt? | Een vader wil zijn zoon op zondag van sport houden om naar de kerk te gaan; de jongen wil dat niet.
- Een taart voor iedere jarige in de dagopvang: traktatie of te veel suiker voor mensen met diabetes? | Het budget is een taart die elk jaar kleiner wordt. De dagopvang krijgt nu minder dan het jongerenwerk.
- Een fiets van de gemeente voor elk kind met een pas. Maar wie repareert de lekke band? | De band met mijn cliënt is zo sterk dat ze bij de gemeente alleen nog iets wil zeggen als ik ernaast zit.
- In de koffiekamer hangt een lijst met wie nog moet betalen voor de koffie. Dat vind ik vernederend. | Koffie drinken met de klager werkte beter dan drie brieven. Richting: eerst op de koffie, dan pas een procedure.
- Het licht in de galerij brandt dag en nacht en mevrouw kan daardoor niet slapen. | Mevrouw kan niet slapen van de zorgen over haar zoon in detentie, en op de galerij wordt over haar gefluisterd.
`)
