/**
 * Pairs by somebody who did not know how it works, from which nothing was learned and by which nothing was chosen. Of those
 * that are the same half share telling words. Ours, fictional.
 */

import { type Pair, pairsIn } from './pair.ts'

export const lotFive: readonly Pair[] = pairsIn(`
+ Ik zie een moeder die de kinderbijslag gebruikt om haar schulden af te lossen. Meld ik dat of help ik haar zonder er iets van te zeggen? | Gezin betaalt deurwaarders met geld dat voor de kinderen bedoeld is. Wanneer grijp je als maatschappelijk werker in?
+ Bewoners vragen mij om mijn privénummer. Als ik nee zeg ben ik afstandelijk, als ik ja zeg word ik in het weekend gebeld. | Hoe bereikbaar moet je zijn buiten werktijd? Collega's appen 's avonds met cliënten, ik wil dat eigenlijk niet.
+ In onze flat wordt de gezamenlijke binnentuin door één groep mannen geclaimd, andere bewoners durven er niet meer te zitten. | Vrouwen uit het complex mijden het gemeenschappelijke groen omdat daar altijd dezelfde heren hun vaste plek hebben.
+ Mantelzorgers vragen pas om hulp als ze al omvallen. Hoe zijn wij er eerder bij? | Partner van dementerende man blijft zeggen dat het wel gaat, tot ze zelf in het ziekenhuis ligt. We komen steeds te laat.
+ Ervaringsdeskundigen krijgen bij ons een cadeaubon, terwijl de adviseur naast hen een uurtarief rekent. Dat wringt. | Waarom betalen we mensen die hun eigen leven inbrengen met een bonnetje en een bos bloemen?
+ De jongen van zestien wil niet dat zijn ouders weten dat hij bij mij komt. Ik heb wel hun steun nodig. | Jongerenwerker belooft geheimhouding aan een puber, maar vader en moeder zouden eigenlijk op de hoogte moeten zijn.
+ Woningen worden zo klein gebouwd dat een gezin met drie kinderen nergens meer terecht kan. | Nieuwbouw is vooral tweekamerappartementen. Grote huishoudens blijven jaren krap zitten, slapen met z'n vieren op een kamer.
+ Statushouders worden in één straat geplaatst omdat daar toevallig woningen vrijkomen. De buurt vindt dat het te veel wordt. | Hoe spreid je nieuwkomers over de stad als de leegkomende huurhuizen allemaal in dezelfde wijk staan?
+ Wij willen als gemeente minder regels bij de bijstand, maar de accountant wil elk bonnetje zien. | Vertrouwen geven aan uitkeringsgerechtigden botst met de rechtmatigheidscontrole aan het eind van het jaar.
+ Een vrijwilliger bij het koffieuurtje maakt grapjes over homo's. Hij is wel de enige die elke week de sleutel komt brengen. | Onze trouwste gastheer in het buurthuis zegt kwetsende dingen over wie anders geaard is. Wegsturen kan bijna niet, laten gaan ook niet.
+ Na drie jaar project stopt de subsidie en valt alles stil wat we met de buurt hebben opgebouwd. | Tijdelijk geld, blijvende verwachtingen. De bewoners snappen niet waarom we weer vertrekken nu het eindelijk loopt.
+ De huisarts verwijst mensen met eenzaamheid naar ons, maar ze komen nooit aan. Warme overdracht nodig? | Welzijn op recept werkt alleen als iemand de patiënt de eerste keer letterlijk meeneemt naar de activiteit.
+ Wie beslist eigenlijk of een cliënt zijn dossier mag lezen voordat het overleg begint? | Mensen moeten kunnen zien wat er over hen is opgeschreven, vooraf, niet pas als ze erom vechten.
+ Ouderen in onze wijk worden aan de deur opgelicht door nepmonteurs. Waarschuwen maakt ze ook banger. | Babbeltrucs: hoe licht je alleenwonende senioren voor zonder dat ze niemand meer binnenlaten, ook de thuiszorg niet?
+ Studenten lopen stage bij gezinnen en zijn na vijf maanden weer weg. Voor het gezin is dat weer een afscheid. | Moeten wij stagiairs inzetten bij kwetsbare huishoudens als we weten dat het contact voor de zomer stopt?
+ Meneer wil dood thuis in zijn vervuilde huis, de wijkverpleging weigert nog langer binnen te komen. | Palliatieve zorg in een woning vol rommel en ongedierte, het personeel vindt het niet verantwoord maar hij gaat niet naar een hospice.
+ Een moskee wil een eigen huiswerkklas beginnen. De gemeente wil niet betalen vanwege scheiding kerk en staat. | Mag je als overheid jeugdactiviteiten van een religieuze organisatie steunen als ze daar de kinderen wel bereiken?
+ Jonge moeders met een uitkering kunnen pas naar school als er opvang is, en krijgen pas opvang als ze naar school gaan. | Kip en ei: zonder kinderopvang geen opleiding, zonder inschrijving geen kinderopvangtoeslag.
+ De wijkagent wil weten welke jongens er in het jongerencentrum waren. Vertrouwen kwijt als ik dat zeg. | Politie vraagt het jongerenwerk om namen na een vechtpartij. Werken we samen of beschermen we onze band met de groep?
+ Bij het keukentafelgesprek zegt mevrouw dat ze alles nog kan, de dochter schudt achter haar rug nee. | Ouders houden zich groot zodra de Wmo-consulent er is. Wie geloof je dan, de aanvrager of de familie?
+ We hebben het over 'kwetsbare bewoners' maar niemand in de flat herkent zich in dat woord. | De taal die wij gebruiken plakt een etiket op mensen. Doelgroep, zorgmijder, multiprobleem, zo wil toch niemand heten.
+ Bij mij op de galerij ruik ik elke avond wiet. Ik wil de buurjongen niet aangeven maar mijn dochter heeft astma. | Overlast van blowende buren, waar ligt de grens tussen zelf aanbellen en de verhuurder inschakelen?
+ Sinds de bank dicht is kan mijn vader geen contant geld meer opnemen en durft hij niet digitaal te bankieren. | Pinautomaat en loket verdwenen uit het dorp. Ouderen geven hun pas aan de buurvrouw, dat is vragen om problemen.
+ De huurder betaalt keurig maar laat nooit iemand binnen. Moeten we ons zorgen maken of met rust laten? | Een bewoner die niemand tot last is en alle contact afhoudt. Is dat zijn goed recht of signaal van iets ernstigs?
+ Onze cliëntenraad bestaat al tien jaar uit dezelfde vijf mensen. Ze zijn goed ingevoerd maar niet meer echt cliënt. | Inspraakveteranen houden stoelen bezet, hoe zorg je dat er ook nieuwe stemmen komen zonder ondankbaar te zijn?
+ In het gezin wordt geslagen, volgens vader hoort dat bij de opvoeding in hun cultuur. Hoe praat je daarover zonder te veroordelen? | Corrigerende tik is voor deze ouders heel gewoon. Ik wil de norm stellen maar ook binnen blijven komen.
+ Huismeester wegbezuinigd, nu meldt iedereen alles via een app en niemand kent elkaar nog. | Terug met de conciërge in de flat! Een vast gezicht ziet meer dan een digitaal meldpunt.
+ Een dakloze man slaapt in ons portiek. Sommige bewoners brengen soep, anderen bellen handhaving. | Er ligt iemand elke nacht onder de trap. De ene helft van het pand wil helpen, de andere helft wil hem weg.
+ Kinderen die tolken bij de dokter en op school, dat moeten we niet meer accepteren. | Meisje van elf vertaalt het slechtnieuwsgesprek voor haar moeder omdat er geen budget voor een tolk is.
+ Hoe laat je zien dat preventie werkt als het resultaat is dat er niets gebeurt? | De wethouder vraagt harde cijfers over wat we hebben voorkomen. Dat valt nauwelijks te bewijzen.
+ Mijn collega's en ik praten veel over cliënten maar bijna nooit over onze eigen twijfels. Intervisie schiet erbij in. | Tijd voor reflectie staat als eerste op de tocht wanneer de caseload oploopt. Terwijl we daar juist van leren.
+ Een gezin dreigt uit huis gezet te worden wegens huurschuld, terwijl opvang de gemeenschap veel meer kost. | Ontruimen is duurder dan de achterstand kwijtschelden, maar dan voelt de buurman die wel betaalt zich bekocht.
+ Ik heb zelf in de schulden gezeten. Vertel ik dat aan de mensen die ik begeleid of houd ik het buiten de deur? | Hoeveel van je eigen verhaal deel je als hulpverlener? Het schept een band, maar het gesprek gaat dan ineens over mij.
+ Jongen van net achttien valt tussen wal en schip: jeugdhulp stopt, volwassenenhulp heeft een wachtlijst. | Op je verjaardag ben je ineens geen kind meer en sta je zonder begeleiding op straat. Dat moet vloeiender.
+ Er is zoveel aanbod voor eenzamen dat niemand meer weet wat er is. Toch komen er steeds nieuwe initiatieven bij. | We stapelen maatje op maatje en project op project tegen eenzaamheid, zonder te kijken wat er al draait.
+ Voedselbank wil inkomensbewijzen zien. Mensen schamen zich en blijven weg. | Iedereen die zegt dat hij honger heeft gewoon een pakket geven, of eerst loonstrookjes controleren?
+ Na een steekincident wil iedereen praten met de jeugd, een week later is de aandacht weer weg. | Telkens als er iets ergs gebeurt in de wijk schieten we in de actiestand. Daarna wordt het stil tot de volgende keer.
+ Woningcorporatie wil huurders met psychische problemen een tussenvoorziening geven voor ze zelfstandig gaan wonen. | Vanuit de ggz direct een eigen flatje in gaat te vaak mis. Een tussenstap met begeleiding om de hoek zou helpen.
+ Wat wil een mevrouw met een verstandelijke beperking zelf met haar kinderwens? Iedereen praat over haar hoofd heen. | Cliënte met een laag IQ wil moeder worden. Het team schrikt, maar hebben wij daar wel iets over te zeggen?
+ Bewoners mochten meedenken over het plein, maar het ontwerp lag al klaar. Dat was de laatste keer dat ik kwam. | Schijnparticipatie: mensen uitnodigen terwijl de keuzes al gemaakt zijn. Zeg dan eerlijk dat er niets te kiezen valt.
- Statiegeld op blikjes zorgt voor opengetrokken vuilnisbakken in het park, bewoners klagen over de troep. | Hoe betrekken we bewoners bij het onderhoud van het speelveldje achter de school?
- Vader mag zijn kinderen na de scheiding alleen onder toezicht zien en voelt zich een crimineel. | Kinderen van gescheiden ouders hebben twee slaapkamers nodig, maar co-ouders krijgen geen urgentie voor een woning.
- Een bewoonster verzamelt katten, het zijn er nu zeventien en de stank trekt door het hele trappenhuis. | In de opvang mogen geen huisdieren mee, daardoor blijft een man met zijn hond liever buiten slapen.
- Hoe krijg je mannen van boven de vijftig aan het praten over hun gezondheid? | De gymzaal wordt gesloopt en er komt voorlopig niets voor in de plaats.
- Wij bellen te snel Veilig Thuis omdat we zelf niet met de ouders durven te praten. | Veilig Thuis koppelt nooit terug wat er met onze melding is gebeurd, dus we weten niet of het iets doet.
- De wijkcoach heeft mandaat nodig om zelf tot duizend euro te kunnen uitgeven. | Een bewoner heeft mandaat gekregen van de vve om namens iedereen met de gemeente te onderhandelen over parkeren.
- Brandgevaar door scootmobielen die in de gang van de seniorenflat staan opgeladen. | Mijn team is opgebrand, er zitten nu vier van de negen collega's ziek thuis.
- De leerling van de entreeopleiding vindt geen stage omdat hij een strafblad heeft. | Drie tuinen in onze straat zijn volledig betegeld en het water loopt bij regen de kelders in.
- Jongeren met een licht verstandelijke beperking worden ingezet als geldezel. | Jongeren met een licht verstandelijke beperking begrijpen de brieven van de gemeente niet, zelfs niet in eenvoudige taal.
- Sleutelbewaarder van het buurthuis zijn is een erebaan waar niemand vanaf durft te stappen. | De sleutel tot goede begeleiding is volgens mij humor, maar in onze opleiding hoor je daar niets over.
- Wie zorgt voor de planten en de post als iemand onverwacht moet worden opgenomen? | Wat doen we met de leegstaande winkels in het wijkcentrum, die trekken alleen maar rommel aan?
- De woonfraudeteams komen onaangekondigd langs en bewoners schrikken daarvan. | Mensen die bij familie inwonen worden door de corporatie niet als medehuurder erkend na het overlijden van de hoofdhuurder.
- Dagbesteding in een kas is leuk, maar niet iedereen houdt van buiten werken. | Broeikas van geruchten, zo noem ik onze buurtapp. Eén foto van een onbekende en iedereen denkt aan een inbreker.
- Hoe bespreek je seksualiteit met bewoners van een woonvorm voor mensen met autisme? | De woonvorm voor mensen met autisme krijgt geen nachtdienst meer en ouders zijn daar boos over.
- Er wordt gedeald bij de achteringang van de middelbare school, de conciërge kijkt weg. | Wij missen een plek waar alleenstaande vaders elkaar kunnen ontmoeten.
- Gezinnen in een noodopvang op een boot, kinderen moeten er door de harde wind vaak binnen blijven. | Wie van wal steekt met een nieuw plan krijgt bij ons altijd de vraag of het in de begroting staat.
- Mag ik een cadeau van een cliënt aannemen, een zelfgebakken taart bijvoorbeeld? | Verjaardagen op school kosten arme ouders veel geld aan traktaties. Daar hebben we geen regeling voor.
- Nachtelijke geluidsoverlast in de binnenstad door straatfeestjes op warme zomeravonden. | Slecht geïsoleerde huurwoningen zijn in de zomer zo heet dat ouderen er ziek van worden.
- Onze dorpsbus rijdt alleen nog op afroep met vrijwillige chauffeurs boven de zeventig. | Een collega zegt alles toe en doet er dan niets van. Hoe spreek je iemand daarop aan?
- Een wijkbudget van tienduizend euro en een avond vol ruzie over wie het mag verdelen. | Budgetbeheer helpt, maar cliënten leren er zelf niet mee omgaan met geld.
+ Sociale huurders in een gemengd complex mogen het dakterras van de kopers niet gebruiken. | Twee ingangen, twee klassen. De eigenaren hebben de mooie hal en wij komen achterlangs binnen.
+ Wat doe je als een cliënt je een vriendschapsverzoek stuurt op sociale media? | Jongeren volgen mij op Instagram en zien mijn vakantiefoto's. Ik weet niet of ik dat account nog wel wil voor werk en privé samen.
+ Kinderen uit arme gezinnen worden afgemeld voor het schoolreisje, zogenaamd omdat ze ziek zijn. | Ouders verzinnen smoesjes als er een kamp betaald moet worden. De vrijwillige ouderbijdrage is helemaal niet zo vrijwillig.
+ Zelfstandigen zonder pensioen melden zich nergens als het slecht gaat, te trots voor de gemeente. | Zzp'ers in geldnood bereiken we niet. Een kapper of klusser denkt dat hulp alleen voor werklozen is.
+ Moet een hulpverlener dezelfde achtergrond hebben als de mensen die hij helpt? | Een cliënte vraagt om een Marokkaanse begeleidster, die zou haar beter begrijpen. Honoreer je dat?
+ Het wijkteam zit op een bedrijventerrein waar geen bus stopt. | Hulp vind je nu achter een slagboom buiten de bebouwde kom. Zet ons gewoon weer tussen de bakker en de bieb.
+ Een vrouw in de opvang gaat voor de vierde keer terug naar haar gewelddadige man. | Slachtoffer kiest steeds opnieuw voor de partner die haar mishandelt. Hoe blijf ik naast haar staan zonder moedeloos te worden?
+ Gemeente besteedt elke vier jaar opnieuw aan, medewerkers wisselen van jas en de bewoner moet weer wennen. | Door de aanbesteding ben ik mijn vaste begeleidster kwijt, na zes jaar. Niemand heeft mij iets gevraagd.
+ Jonge mantelzorgers vallen op school niet op, ze zijn juist heel plichtsgetrouw. | Meisje van dertien regelt thuis alles voor haar zieke moeder. Leraren zien een voorbeeldige leerling en vragen niet door.
+ Algoritmes voorspellen welk gezin straks in de problemen komt. Willen wij dat weten? | Data kunnen wijzen op huishoudens met risico, maar je verschijnt dan wel ongevraagd aan de deur op grond van een computersom.
+ Er komt een windmolen naast de wijk waar mensen de energierekening al niet kunnen betalen, zij zien niets van de winst. | De lusten van de energietransitie gaan naar huiseigenaren met een dik dak, de lasten komen bij huurders terecht.
+ Bewoner met een psychose roept 's nachts op het balkon. Buren zijn op, de ggz zegt: geen gevaar dus geen opname. | Verward gedrag houdt de hele portiek wakker, maar zolang het niet uit de hand loopt voelt niemand zich verantwoordelijk.
+ Wij komen bij sommige families al drie generaties over de vloer. Doen we iets fout? | Oma was cliënt, moeder was cliënt en nu de kleinzoon. Hoe doorbreek je dat problemen worden doorgegeven?
+ Kan een buurtmoeder signalen van mishandeling zien én haar positie in de buurt houden? | Vrijwillige sleutelfiguren horen dingen over kinderen die niet veilig zijn. Als zij het melden zijn ze een verklikker.
+ Een hospita kan eenzaamheid en woningnood in één klap aanpakken, maar mensen zijn bang voor hun AOW. | Oudere met lege kamers neemt geen student in huis omdat ze denkt gekort te worden.
+ De leerplichtambtenaar dreigt met een boete terwijl het kind te angstig is om naar school te gaan. | Thuiszitter met paniekaanvallen: dwang van de wet maakt het alleen maar erger voor hem en zijn ouders.
+ Vrouwenochtend alleen voor vrouwen, een man uit de buurt dient een klacht in wegens discriminatie. | Aparte groepen naar sekse in het wijkcentrum: veilige plek of uitsluiting met gemeenschapsgeld?
+ Terminale patiënt zonder verblijfspapieren, geen enkele instelling wil de rekening betalen. | Ongedocumenteerde man is doodziek en wordt van loket naar loket gestuurd. Ook hij heeft toch recht op een waardig einde.
+ Rapporteren kost me de helft van mijn week. Ik wil weer naar mensen toe. | Meer achter het scherm dan aan de keukentafel, zo was het vak niet bedoeld.
+ Nieuwe bewoners van de dure koopblokken sturen hun kinderen naar een school verderop. | Op onze basisschool zit geen enkel kind uit de nieuwbouw. Gemengd wonen betekent nog geen gemengde klas.
+ Ex-gedetineerde komt vrij op vrijdagmiddag zonder huis, zonder uitkering en zonder pas. | Nazorg na detentie begint te laat. Man stond met een vuilniszak kleren op het station en niemand wist ervan.
+ Waarom krijgt wie het hardst schreeuwt het eerst een aangepaste woning? | Mondige mensen krijgen hun voorziening wel, wie stil is wacht. Dat is geen eerlijke verdeling.
+ Tandarts is voor volwassenen te duur, mensen schamen zich voor hun gebit en lachen niet meer op een sollicitatie. | Slechte tanden door geldgebrek houden mensen thuis. Kan de bijzondere bijstand dat niet gewoon vergoeden?
+ Onze buurtbemiddelaars zijn vrijwilligers en krijgen steeds vaker zaken met agressie en psychiatrie. | Burenruzies worden zwaarder. Kunnen wij van gewone wijkbewoners vragen om daar tussen te gaan zitten?
+ Ik voel me als Turkse collega altijd de brug, alle lastige gesprekken met Turkse gezinnen komen bij mij. | Medewerkers met een migratieachtergrond worden ingezet als vertaler en cultuurkenner, bovenop hun gewone werk en zonder waardering.
+ Bij hoarding leeghalen heeft geen zin, na een jaar staat alles weer vol. | Grote schoonmaakactie bij een verzamelaar loste niets op. Stapje voor stapje opruimen samen met hem misschien wel.
+ Hoe voorkom je dat de bewonerscommissie van de corporatie alleen over lekkende kranen praat? | Huurdersoverleg blijft hangen in klachten over onderhoud, terwijl we ook zouden willen praten over samenleven in het blok.
+ Jongeren gamen de hele nacht en komen overdag nergens aan toe. Ouders vragen ons de stekker eruit te trekken. | Gameverslaving of gewoon een puber? Zoon van vijftien komt zijn kamer niet meer af en is alleen online sociaal.
+ De alleenstaande nieuwkomer wacht op gezinshereniging en kan zich intussen niet op inburgeren concentreren. | Zolang zijn vrouw en kinderen nog in het oorlogsgebied zitten komt er van taalles niets terecht.
+ Wij vinden het moeilijk om te stoppen. Afschalen voelt als in de steek laten. | Wanneer is het goed genoeg? Ik houd gezinnen te lang vast omdat ik bang ben dat het weer misgaat.
- Ouders op de tribune schelden de scheidsrechter uit, de voetbalclub zoekt hulp van het jongerenwerk. | De voetbalclub wil kinderen uit arme gezinnen gratis lid maken maar de ouders reageren niet op de brief.
- Een groep bejaarden wil samen een hofje kopen maar krijgt geen hypotheek. | Bejaarden in het verzorgingshuis krijgen al om vijf uur hun pyjama aan omdat er te weinig personeel is.
- De drempel bij de voordeur is te hoog voor een rolstoel en de aanpassing duurt een halfjaar. | Drempels verlagen voor inloop: hoe maken we het spreekuur minder officieel?
- Mijn stagebegeleider heeft nooit tijd, ik voer gesprekken waar ik nog niet klaar voor ben. | Een moestuin op het dak van de parkeergarage, wie weet of dat technisch en financieel kan?
- Cliënten met een bewindvoerder krijgen hem nooit te pakken aan de telefoon. | Cliënten mogen van de bewindvoerder geen hond nemen, is dat niet bevoogdend?
- Vuurwerkbommen in de brievenbus van een gezin, de straat is bang. | Een familie in de straat viert elk jaar oud en nieuw alleen, dat kan toch anders.
- Rookmelders zijn verplicht maar de verhuurder komt ze niet ophangen. | Achter het rookgordijn van zijn drukke agenda ontwijkt onze manager elk gesprek over de werkdruk.
- Zwangere tieners krijgen te laat hulp omdat ze het lang verzwijgen. | De glasvezelbedrijven breken om de beurt de stoep open en mensen met een rollator kunnen er niet langs.
- Cliënten in begeleid wonen mogen na tien uur geen bezoek, ook niet als ze dertig zijn. | In begeleid wonen zitten mensen die allang door kunnen stromen, maar er is geen woning.
- Het dak van de wijkmoskee lekt en de gemeenschap vraagt een lening. | Zonder dak boven het hoofd kun je geen bankrekening openen, en zonder rekening geen uitkering.
- Taalcoaches haken af omdat hun cursist steeds niet komt opdagen. | Wie bepaalt of een speelplek ook voor kinderen in een rolstoel geschikt moet zijn?
- Hoe organiseer je een goede overdracht als een kind van een pleeggezin naar een ander pleeggezin gaat? | Pleegouders krijgen te weinig vergoeding en haken af na het eerste kind.
- Kan een robotkat troost geven aan iemand met dementie, of houden we haar voor de gek? | Bewoner met dementie gaat elke middag alleen wandelen en raakt soms de weg kwijt. Deur op slot of niet?
- Het wasgoed over de balkonrand is verboden in het huisreglement, velen trekken zich er niets van aan. | Vuile was buiten hangen doe je niet, zegt vader, en daarom weigert het gezin hulp van het wijkteam.
- De student sociaal werk heeft meer aan praktijk dan aan beroepscodes uit zijn hoofd leren. | Asbest in de schuurtjes, de corporatie communiceert er heel slecht over.
- Een werkgever wil iemand met een arbeidsbeperking alleen met loonkostensubsidie. Is dat dan echt werk? | Mensen in de bijstand moeten papier prikken in een geel hesje, dat voelt als taakstraf.
- Een zwarte lijst van overlastgevende huurders die alle corporaties delen, is dat wel toegestaan? | Zwart bijklussen naast de uitkering weet iedereen van elkaar in deze straat.
- Kinderen spelen nauwelijks nog buiten omdat auto's overal geparkeerd staan. | Nabestaanden na een zelfdoding vallen in een gat zodra de begrafenis voorbij is.
- Vrijwilligers moeten een verklaring omtrent gedrag aanvragen, sommigen haken dan af. | Vrijwilligers boven de tachtig zouden zelf langzaam hulp kunnen gebruiken, hoe bespreek je dat?
- Het vangnet onder het balkon tegen duiven is kapot en niemand repareert het. | Huishoudens net boven de bijstandsnorm vallen door het vangnet, zij krijgen nergens korting.
- Wij willen een kerstdiner voor alleenstaanden maar de koks zijn zelf met kerst weg. | De gemeenteraad begrijpt niets van de wachttijden in de jeugdzorg, nodig ze eens uit op de werkvloer.
- Als wijkverpleegkundige zie ik iemand die te veel slaappillen neemt. De huisarts schrijft ze gewoon voor. | De wijkverpleegkundige mag geen medicijnen uitzetten zonder opdracht, waardoor mevrouw zonder zit in het weekend.
- Een gedoogd woonwagenkamp moet weg, de families wonen er al vijftig jaar. | Permanente bewoning van vakantieparken door mensen die net gescheiden zijn, gedogen of optreden?
- De jeugd hangt op het bankje en de bank moet daarom weg volgens de buren. | De bank belt niet meer terug over de hypotheekachterstand van dit stel.
- Een buddy voor mensen met kanker zou fijn zijn, familie durft er niet over te praten. | Elektrische fatbikes scheuren over het schoolplein en niemand handhaaft.
+ Dokter en wijkteam mogen elkaar niets vertellen en intussen glijdt meneer verder af. | Privacyregels houden ons uit elkaar. Achteraf bleek iedereen een stukje te weten en niemand het geheel.
+ Een vader met een zorgboerderij vraagt het dubbele voor dezelfde dagopvang. Hoe controleren we dat? | Kleine aanbieders verdienen goud geld aan pgb's terwijl de kwaliteit om te huilen is.
+ Kinderrechten in de daklozenopvang: niemand vraagt aan de kinderen zelf hoe het gaat. | Gezinsopvang gaat over ouders. Een jongetje van acht zei: ik word nooit iets gevraagd hier.
+ In de rouwgroep zitten alleen vrouwen. Mannen die hun partner verliezen zien we niet. | Weduwnaars blijven thuis met de televisie aan, praten over verlies doen ze niet in een kring. Samen iets timmeren misschien?
+ Drie keer per week komt er iemand anders douchen. Mevrouw moet zich steeds weer uitkleden voor een vreemde. | Teveel wisselende gezichten in de thuiszorg, mijn moeder weet niet meer wie er aan haar bed staat.
+ De straat is opgeknapt en nu stijgen de huren, mensen die er altijd woonden kunnen vertrekken. | Opwaarderen van de buurt betekent in de praktijk dat de oorspronkelijke bewoners verdrongen worden door tweeverdieners.
+ Meisjes van veertien worden via hun telefoon geronseld door oudere jongens met dure cadeaus. | Hoe herken je een loverboy als alles online gebeurt en het slachtoffer zelf denkt dat het liefde is?
+ Collega meldde een misstand bij de directie en wordt nu buitengesloten. | Wie zijn mond opendoet over wat er in de organisatie niet klopt kan beter meteen een andere baan zoeken.
+ Wel betalen voor zwemles, niet voor muziekles. Wie bepaalt wat een arm kind nodig heeft? | Minimaregeling vergoedt alleen sport, terwijl mijn dochter het liefst op dansen of viool wil. Laat gezinnen zelf kiezen.
+ Ruzie over lampionnen, halal worst en een kerstboom op het buurtfeest. | Elk feest in de wijk loopt stuk op eten en symbolen. Van wie is de gezamenlijke traditie?
+ Moeten we een wijk met zoveel problemen nog meer mensen uit de opvang laten huisvesten? | De draagkracht van onze buurt is op, toch komen er weer tien woningen voor uitstroom uit beschermd wonen.
+ Iemand die hulp weigert en vervuilt, mag je die dwingen? | Meneer zegt bij elke poging: ga weg. Zelfbeschikking is mooi, maar ik zie hem wegteren.
+ Brieven van de belastingdienst blijven bij mijn cliënten dicht op een stapel liggen. | Angst voor blauwe enveloppen: mensen openen hun post niet meer. Samen een ochtend per week post doen helpt.
+ Lhbti-jongeren in het asielzoekerscentrum worden gepest door andere bewoners. | Aparte afdeling voor homoseksuele vluchtelingen, of juist de daders aanspreken en niet de slachtoffers verplaatsen?
+ Gezonde school en dan staat er om de hoek een snackbar, een shoarmazaak en een gokhal. | Wij prediken appels en bewegen, maar in deze buurt kun je letterlijk alleen maar patat kopen.
+ Hoe ga je om met een cliënt die verliefd op je is geworden? | Meneer schrijft mij gedichten en wacht me op bij mijn fiets. Ik wil hem niet laten vallen maar dit kan zo niet.
+ Laaggeletterde ouders kunnen hun kinderen niet volgen op school omdat alles in een ouderapp staat. | Digitale schoolberichten bereiken de helft van de vaders en moeders niet, die kunnen amper lezen.
+ Twintig hulpverleners rond één gezin en niemand die de lijn houdt. | Eén gezin, één plan klinkt goed maar wie heeft de regie? Ouders hebben alleen maar afspraken.
+ Sommige straten vegen bewoners zelf en andere niet. De gemeente leunt erop en bezuinigt op de reiniging. | Zelfbeheer door burgers mag geen excuus zijn om publieke taken af te stoten.
+ Een antidepressivum voor iemand die eigenlijk gewoon geen geld en geen huis heeft. | We maken van armoede een psychische ziekte. Geef haar bestaanszekerheid, dan verdwijnt de somberheid misschien vanzelf.
- De kringloopwinkel draait op mensen met een taakstraf, klanten merken daar eigenlijk niets van. | Gevonden op straat: een complete inboedel na een verhuizing, kan iemand zorgen dat dit gebruikt wordt?
- Een anonieme brief beschuldigt de buurman van bijstandsfraude. Gaan we daarmee aan de slag? | Anonieme hulp via een chat is laagdrempelig, maar je kunt niets doen als iemand zich iets wil aandoen.
- De brug over het kanaal gaat een jaar dicht, de dagbesteding wordt onbereikbaar met de rolstoeltaxi. | Buurtvaders zijn een brug tussen school en thuis, maar de school ziet ze alleen als toezichthouder.
- Ouders met een verstandelijke beperking krijgen bij de geboorte al een jeugdbeschermer op bezoek. | Volwassenen met een verstandelijke beperking worden ouder en hun eigen ouders kunnen de zorg niet meer aan.
- Mogen bewoners zelf een muurschildering kiezen of moet de welstandscommissie erover gaan? | De nachtopvang vraagt om een douchebeurt voor het slapengaan, sommige mannen weigeren dat.
- De spiegel in de lift is steeds kapot, de huurders moeten er samen voor betalen. | Een goede collega houdt je een spiegel voor, ook als het pijnlijk is. Dat durven we te weinig.
- Taxichauffeurs van het leerlingenvervoer wisselen elke week, kinderen met autisme raken daarvan in paniek. | Kinderen met autisme krijgen op onze school geen plek meer omdat de klassen te vol zijn.
- Een straatkrantverkoper wordt weggestuurd bij de supermarkt omdat klanten klagen. | Hoe leer je eerstejaars studenten een goed interview af te nemen met een ouder persoon?
- Water wordt afgesloten bij een gezin met een baby wegens betalingsachterstand. | Het water staat mij als teamleider aan de lippen, er komen twee fusies tegelijk op ons af.
- Pgb-houders moeten ineens alles digitaal declareren en komen er niet uit. | Als je moeder je betaalde hulp is via het pgb, kun je haar dan nog tegenspreken?
- Roken voor de ingang van het gezondheidscentrum, niemand durft er iets van te zeggen. | Jonge gezinnen vertrekken uit ons dorp en de basisschool heeft nog maar veertig leerlingen.
- De wasmachine van de stichting leen je een halfjaar, daarna weet niemand wie hem terughaalt. | Een eigen bijdrage van een paar euro voor de maaltijd geeft waardigheid, maar sommigen kunnen dat niet missen.
- Vaders die hun kind erkennen maar geen gezag hebben worden bij ons niet uitgenodigd. | Gezag van de leraar neemt af, leerlingen filmen alles en ouders komen meteen verhaal halen.
- Bij het hittealarm bellen we alleenwonenden, maar de lijst met telefoonnummers klopt niet. | Fusie van drie huurdersverenigingen, kleine kernen zijn bang dat ze ondersneeuwen.
- Huurders krijgen te laat te horen dat hun blok gerenoveerd wordt en ze tijdelijk weg moeten. | Renovatie levert een lager energieverbruik op, maar huurders zetten daarna de kachel juist hoger.
- Twee broers krijgen ruzie over de uitvaart van hun moeder, de gemeente moet uiteindelijk betalen. | Grote broer zijn voor jonge jongens zonder vader, een maatjesproject van studenten.
- Jongvolwassenen bij wie autisme pas laat is vastgesteld willen hun levensverhaal opnieuw bekijken. | Er zijn te weinig openbare toiletten in het centrum, ouderen blijven daarom thuis.
- Een tekort aan psychiaters, dus schrijft de praktijkondersteuner steeds zwaardere recepten uit. | Uitgeschreven uit de basisregistratie en toen bleken ook de toeslagen en de zorgverzekering gestopt.
- Meisjes komen niet naar het sportveldje omdat de jongens de bal niet afgeven. | Een sportcoach stuurt een jongen weg die steeds vloekt, terwijl dit zijn enige uitje is.
- Gratis menstruatieproducten in het buurthuis zijn binnen een dag op, iemand neemt alles mee. | In de wachtkamer van het wijkteam zit iedereen op elkaars lip en hoort alles.
- De spaghetti aan regels rond inkomenstoeslagen snapt onze eigen consulent niet meer. | Spaghetti koken met een groep jongens, daar praten ze makkelijker bij dan aan een tafel.
- Een familie haalt oma uit het verpleeghuis omdat ze vindt dat kinderen zelf moeten zorgen. | In het verpleeghuis wordt alleen Nederlands gesproken en gekookt, bewoners uit andere landen verpieteren.
- Buurtpreventie loopt met hesjes door de straat en spreekt vooral donkere jongens aan. | Buurtpreventie heeft bijna geen leden meer, iedereen vertrouwt op zijn eigen deurbelcamera.
- Met een groene vinger krijg je hier nog wel een geveltuin, maar niemand geeft water in de zomer. | Wie legt de vinger op de zere plek als een samenwerkingspartner zijn afspraken niet nakomt?
- Vluchtelingen met een hoog diploma worden naar schoonmaakwerk geleid omdat dat snel uitstroomt. | Vluchtelingen in een hotel midden in het toeristenseizoen, ondernemers klagen over hun inkomsten.
- Een lekkage bij de bovenburen en twee verzekeringen die naar elkaar wijzen. | Een student wil onderzoek doen in onze inloop, maar bezoekers zijn al zo vaak ondervraagd.
- Er lekte een verslag van een vertrouwelijk casusoverleg uit naar de krant. | De kraan lekt al drie maanden, meneer durft de corporatie niet te bellen vanwege zijn huurschuld.
- Jonge vader in detentie mag zijn baby alleen achter glas zien. | Hoe kiezen wij een nieuwe naam voor het wijkplatform waar ook jongeren zich in herkennen?
- Een jongere met straatcultuur op stage in een net kantoor, dat botst meteen. | Straatcoaches patrouilleren 's avonds, maar ze weten niet wie van hulpverlening al betrokken is.
- Een hek om het kinderdagverblijf moet hoger omdat er steeds iemand overheen klimt. | Het hek is van de dam sinds één bewoner een schuurtje zonder vergunning heeft gebouwd.
- Thuisbezorgmaaltijden zijn handig, maar mevrouw spreekt zo de hele dag niemand. | Grondverontreiniging onder de volkstuintjes, de groente mag niet meer gegeten worden.
- Slapen met de lichten aan, zo bang is ze sinds de inbraak in de flat. | Een nieuw licht op het vak: wat hebben wij aan filosofie in de hulpverlening?
- Erfpachtgrond wordt duurder en de huiseigenaren in een volkswijk weten niet wat hen overkomt. | Oefenruimte voor jonge rappers, de teksten zijn grof maar ze komen wel elke week.
+ Mensen in de bijstand die boodschappen krijgen van hun moeder moeten dat opgeven. Dat is toch niet uit te leggen? | Een tas met eten van familie telt als inkomen. Ik ken consulenten die het expres niet willen weten.
+ Vertegenwoordigt een imam, dominee of buurtvoorzitter werkelijk zijn achterban? | De gemeente praat altijd met dezelfde voormannen, terwijl jongeren en vrouwen uit die gemeenschap zeggen: die man spreekt niet voor mij.
+ Opvoedcursus zit altijd vol met ouders die het eigenlijk al goed doen. | Wie wij met onze avonden over grenzen stellen willen bereiken, komt niet. Hoogopgeleide moeders staan vooraan.
+ Begeleiding in een wooncomplex kijkt via camera's in de huiskamer mee. Veilig of inbreuk? | Cameratoezicht bij bewoners met een beperking scheelt een nachtwaker, maar het blijft hun thuis.
+ Het is hier heel normaal dat je als invaller meteen zelf een crisisdienst draait. | Nieuwe medewerkers worden in het diepe gegooid. Laat ze eerst een paar maanden meelopen met een ervaren kracht.
+ Een ouder is overleden en de kinderen willen in de huurwoning blijven, ze zijn negentien en eenentwintig. | Wezen van rond de twintig moeten binnen een paar maanden het ouderlijk huis uit. Eerst rouwen en dan nog dakloos ook.
+ Arbeidsmigranten wonen met tien man in een rijtjeshuis, de buren klagen en de huisbaas incasseert. | Uitzendbureau is baas en verhuurder tegelijk. Poolse werknemers verliezen bij ziekte meteen ook hun bed.
+ Complotdenkers in onze buurtkamer: gesprek aangaan of een verbod op het onderwerp? | Een bezoeker deelt elke week folders uit over een geheime wereldregering. Anderen blijven erdoor weg, maar hij is verder alleen.
+ Buurthuis in zelfbeheer is mooi tot de groep die de sleutel heeft anderen buitensluit. | Bewoners runnen het zelf nu, maar het is een clubhuis van één familie geworden. Mag je als gemeente ingrijpen?
+ Een consulent met een targets-lijst kan geen echt gesprek voeren. | Als ik word afgerekend op aantallen afgeronde trajecten, kies ik vanzelf voor de makkelijke mensen.
+ Herstelgesprek tussen de jongen die het bushokje sloopte en de buurt die er last van had. | Laat daders van vernieling oog in oog komen met wie er schade van ondervond, dat doet meer dan een boete.
+ Familiegroepsplan: eerst de eigen kring laten nadenken voordat wij met oplossingen komen. | Ooms, tantes en vrienden aan tafel en de professionals even de gang op. Vaak weten zij prima wat er nodig is.
+ Wie uit een sekte of streng gesloten gemeenschap stapt raakt alles kwijt, ook zijn huis en werk. | Jonge vrouw brak met haar orthodoxe familie en heeft nu letterlijk niemand meer. Waar kan zij terecht?
+ Een cliënt wil euthanasie vanwege psychisch lijden en praat er alleen met mij over. | Als woonbegeleider hoor ik een doodswens waar zijn psychiater niet over wil spreken. Hoe ver gaat mijn rol?
+ Fietsles voor vrouwen die het nooit geleerd hebben, dat opent de hele stad voor ze. | Met een tweewieler kunnen moeders uit de wijk ineens naar werk en cursus. Waarom is er nog altijd een wachtlijst voor?
+ Medebewoners in het portiek doen boodschappen voor elkaar sinds corona, dat moeten we niet laten verwateren. | Burenhulp die in de lockdown ontstond is vanzelf weer verdwenen. Wat was er nodig geweest om het vast te houden?
+ Onderzoekers halen verhalen op in onze wijk en dan horen we er nooit meer iets van. | Rapporten over ons, zonder ons. Geef de uitkomsten terug op een avond in gewone taal.
+ Rolmodellen van vroeger uit de wijk terughalen om met jongens te praten over kansen. | Iemand die hier opgroeide en nu advocaat is maakt meer indruk dan tien voorlichters.
+ De deurwaarder meldt zich bij ons zodra hij kinderen in huis ziet. Gewenst of een extra paar ogen te veel? | Incassomedewerkers signaleren schrijnende toestanden achter de voordeur. Moeten zij dat doorgeven aan het sociaal team?
+ Een hulphond, een fiets of een weekje weg lost soms meer op dan een indicatie van twintigduizend euro. | Maatwerkpotje zonder formulieren: koop gewoon die wasmachine in plaats van nog een traject in te zetten.
+ Leerlingen op praktijkonderwijs schamen zich voor hun school en liegen erover. | We moeten af van hoog en laag. Kinderen die goed zijn met hun handen voelen zich nu tweederangs.
+ Bewoners willen zelf de huurwoningen toewijzen aan nieuwe buren. Is dat eerlijk? | Coöptatie in het wooncomplex geeft een hechte groep, maar ons kent ons blijft over en anderen maken geen kans.
+ Vechten om de laatste plek in de vrouwenopvang, dan maar een hotelkamer zonder begeleiding. | Door plaatsgebrek zit een mishandelde moeder met twee peuters weken in een motel langs de snelweg.
+ Ik merk dat ik harder word. Verhalen waar ik vroeger wakker van lag raken me niet meer. | Cynisme sluipt erin als je jarenlang ellende ziet. Hoe houd je je hart open zonder eraan onderdoor te gaan?
+ Stadspas voor mensen met weinig geld is knalgeel, iedereen aan de kassa ziet dat je arm bent. | Korting met een speciale kaart is stigmatiserend. Geef alle inwoners dezelfde pas met op de achtergrond verschillende rechten.
+ Mannen die slaan krijgen een huisverbod van tien dagen en slapen dan in hun auto. | Wie helpt eigenlijk de pleger? Uit huis gezet, geen bed en na anderhalve week staat hij weer kwaad voor de deur.
+ Groepswhatsapp van de flat ontspoort in racisme, ik zit erin als opbouwwerker. | Spreek je bewoners aan op wat ze in de buurtchat schrijven over buitenlanders of lees je stilletjes mee?
+ Een tiener met overgewicht wordt aangesproken door elke hulpverlener die hij tegenkomt. Hij wil het over iets anders hebben. | Altijd maar over haar gewicht beginnen helpt niet, zegt ze, ik ben meer dan mijn lijf.
+ Babyspullen, kinderwagens en kleding via een ruilkast in het consultatiebureau. | Laat jonge ouders onderling doorgeven waar hun kroost is uitgegroeid, gewoon bij de weging van de kleintjes.
+ Medewerkers komen zelf niet rond van hun salaris in de zorg en staan bij dezelfde voedselbank als hun cliënten. | Werkende armen in eigen huis: onze huishoudelijke hulpen hebben betalingsachterstanden. Wat zijn wij dan voor werkgever?
- Pleegoma zijn voor een kind van je eigen dochter, je bent ineens partij in plaats van grootmoeder. | Netwerkpleegzorg wordt minder goed begeleid dan gewone pleegzorg, er is nauwelijks een vaste werker.
- De rechter wijst een mentor aan die mevrouw nog nooit gezien heeft. | Studenten met een mentor uit het werkveld blijven minder vaak steken in hun afstuderen.
- Bij code rood ligt de deelauto stil en kan niemand naar de dialyse. | Een theatervoorstelling over armoede door bewoners zelf, wie kent een regisseur?
- Jeugdhulp op school voelt voor leerlingen alsof de leraar nu alles weet. | Schoolmaatschappelijk werk heeft twee uur per week, dat is een druppel op een gloeiende plaat.
- Een klok die stilstaat in de hal van het wooncomplex, kleine ergernis met grote gevolgen. | Klokkijken in de huishoudelijke hulp: negentig minuten en geen tijd voor een kop koffie.
- Woningruil tussen huurders zou veel oplossen maar de huur springt dan omhoog. | Woningen staan leeg in afwachting van sloop, terwijl er mensen op straat slapen.
- Hoe wij als team omgaan met een collega die in transitie gaat en cliënten die vragen stellen. | Op de camping achter het dorp komt te weinig politie langs volgens de vaste gasten.
- Ramadan en nachtdienst, onze medewerkers vragen om een ander rooster. | Rooster je pauzes eens samen met bewoners, dan zit je niet apart in de kantine.
- Een schuldregeling mislukt omdat er tussentijds een boete van de verkeerspolitie bij komt. | Schuldhulpverleners wisselen nauwelijks uit met vrijwilligers die thuisadministratie doen.
- De taart verdelen, noemde de wethouder het, maar er blijft voor het jongerenwerk een kruimel over. | Taart bakken in de buurtkeuken trekt mensen die nooit op een activiteit afkomen.
- Kinderen van verslaafde ouders zorgen voor zichzelf en praten er met niemand over. | Alcohol schenken bij de buurtmaaltijd, terwijl er ook bezoekers in herstel aan tafel zitten.
- Een kapelletje op het terrein van de instelling wordt verkocht aan een projectontwikkelaar. | Ouders vertellen hun kind niet dat het door donatie is verwekt, de puber vraagt het mij.
- Ademruimte voor mensen met geldstress, zo zou een pauzeknop van schuldeisers moeten heten. | Ademnood door schimmel in de slaapkamer en de verhuurder zegt dat ze meer moet ventileren.
- Hoe verdeel je taken als ervaringswerker en hulpverlener samen één cliënt begeleiden? | Ervaringswerkers hebben vaak geen diploma en krijgen daardoor een lagere schaal.
- De brandweer vindt de buurtbarbecue te gevaarlijk in de droge zomer. | Hoe geef ik als stagiair kritiek op een methode waar iedereen mee wegloopt?
- Een vader die drugs smokkelde wil na jaren weer contact met zijn dochter. | Een smokkelroute door het park, zo noemen kinderen het gaatje in de heg naar school.
- Hulp bij rouw na een miskraam is er nauwelijks, het wordt weggewuifd. | Kraamzorg weigert soms gezinnen in een vieze woning, juist daar is hij hard nodig.
- Iedere afdeling heeft een eigen cliëntsysteem, we typen alles drie keer over. | Aan de rand van het bos willen ze een natuurbegraafplaats, de omwonenden zijn verdeeld.
- De flatbewoners stemmen over zonnepanelen, maar de helft komt nooit op de vergadering. | Voor de gemeenteraadsverkiezingen gaat in onze wijk nog geen kwart stemmen, hoe komt dat?
- Meubels voor een eerste woning worden geleend, je begint zelfstandig met een schuld. | Sociale werkvoorziening bouwt meubels die niemand koopt, is dat zinvol werk?
- De doventolk is vaak niet beschikbaar en dan schrijft men maar briefjes. | Vroegtijdig schoolverlaters die in de horeca goed verdienen zien geen reden om terug te gaan.
- Dochter wil dat vader een halsalarm draagt, hij vindt het een hondenriem. | Personenalarmering gaat tientallen keren per dag af omdat iemand zich alleen voelt.
- De poort achter de huizen zit op slot, hulpdiensten kunnen er niet door. | Als poortwachter moet ik aanvragen afwijzen, maar ik ben dit vak niet ingegaan om nee te zeggen.
- Sekswerkers in een woonhuis, de buurt wil ze weg en zij willen met rust gelaten worden. | Een kind van zeven weet na de logeerpartij bij opa ineens veel te veel over seks, school maakt zich zorgen.
- Rolstoelen staan bij de kerkzaal buiten omdat er geen lift is. | Ons beleidsplan moet over tien jaar nog kloppen, maar wij weten niet eens wat er volgend jaar gebeurt.
- De wachtlijst voor een volkstuin is langer dan die voor een huurwoning. | Wachtlijstbegeleiding in de ggz betekent iedere maand een telefoontje of het nog gaat.
- Maaltijdvoorziening op school lost honger in de klas op, maar moet een school dat doen? | Ontbijten doen veel pubers niet, ze kopen energiedrank bij de supermarkt naast de school.
- Een wandelgroep voor mensen met reuma heeft een begeleider nodig voor de woensdag. | Deurwaarders leggen beslag op de auto van een pakketbezorger, waardoor hij ook zijn inkomen kwijt is.
- De puzzelhoek in de bibliotheek is weg, er staan nu computers voor digitale vragen. | Het is een puzzel om in een krimpend team alle zwangerschapsverloven op te vangen.
- Als kerkelijke diaconie betalen wij rekeningen die eigenlijk bij de gemeente horen. | Noodfondsen eisen dat een hulpverlener de aanvraag doet, mensen zonder hulpverlener staan buitenspel.
- Klimaatangst bij jongeren, zij vragen zich af of ze nog kinderen willen. | Een bedlegerige man wil naar zijn kleinzoon kijken bij het voetballen, wie heeft er een ligtaxi?
- Een tolerant dorp noemen ze zich, maar van de Roma-familie moet niemand iets hebben. | Nultolerantie bij agressie in de inloop betekent dat juist de ziekste bezoekers geschorst worden.
+ Spullen van de overledene worden door de corporatie na twee weken in een container gegooid. | Alleenstaande man sterft, geen familie bekend, en zijn fotoboeken eindigen bij het grofvuil. Kan dat niet waardiger?
+ Kun je op de opleiding leren om met onzekerheid om te gaan, of alleen in het werk? | Toetsen gaan over het juiste antwoord, terwijl het echte vak bestaat uit niet weten en toch handelen.
+ Ik houd kennis bij me die verdwijnt als ik volgend jaar met pensioen ga. | Er vertrekken drie oude rotten tegelijk. Wat zij van deze buurt weten staat nergens opgeschreven.
+ Moeder loopt met haar kind alle artsen af, er wordt nooit iets gevonden. Durven wij te denken aan ingebeelde ziekte? | Een vermoeden dat een ouder de klachten van haar zoontje verzint of veroorzaakt. Fout zitten is vreselijk, zwijgen ook.
+ Mensen die het al krap hebben erven de schuld van hun ouders omdat ze niet wisten dat je kunt weigeren. | Zoon van twintig zit met een nalatenschap vol leningen. Nabestaanden horen veel te laat dat verwerpen mogelijk is.
+ Een uur stilte in de supermarkt helpt ook mensen met hersenletsel. Dat zou in het gemeentehuis ook moeten. | Prikkelarme spreekuren voor wie geen drukte, harde muziek of fel licht verdraagt, bij elk publiek loket.
+ Krijgt een huurder die zijn buren jarenlang terroriseerde nog een laatste kans, en in welke wijk dan? | Doorschuiven van een overlastgever naar een andere straat is geen oplossing, maar dakloos maken ook niet.
+ Bij ons in de vinexwijk is achter nette voordeuren veel ellende, maar alle inzet gaat naar de probleemwijk. | Problemen bij mensen met een koophuis en twee auto's zien we over het hoofd. Geld en aandacht gaan naar de bekende buurten.
+ Jongeren zonder startkwalificatie willen gewoon werken, moeten we ze dan terug de schoolbank in duwen? | Hij heeft een baas, verdient zijn geld en is trots. Toch blijft de regioconsulent bellen over een diploma.
+ Samen zingen in het verzorgingshuis met peuters van de opvang ernaast, iedereen leeft ervan op. | Jong en oud onder één dak: kleintjes en hoogbejaarden die elke week iets met elkaar doen.
`)
