/** A second lot to tune by, written before its writer saw the thesaurus: short tellings and whole cards. Ours, fictional. */

import { type Pair, pairsIn } from './pair.ts'

export const lotTwo: readonly Pair[] = pairsIn(`
+ Mevrouw Yildiz brengt na elk huisbezoek een schaal eten naar mijn auto. Afslaan kwetst haar, aannemen mag niet van mijn werk. | Een man wil mij een cadeaubon geven omdat ik hem hielp. Volgens onze gedragscode moet ik weigeren, maar hij is er zo trots op.
+ Een jongen van zestien wil stoppen met school om geld te verdienen voor zijn moeder. | Ze is slim genoeg voor het mbo, maar gaat liever werken omdat er thuis rekeningen liggen.
+ De huisarts stuurt mensen met stress naar ons door. Wij horen dan dingen waar we geen antwoord op hebben. | Sinds welzijn op recept krijgen we bezoekers met zware klachten. Ben ik daar als sociaal werker wel geschikt voor?
+ Op het spreekuur komt een man zonder papieren. Officieel mag ik hem niets bieden. | Een gezin dat uitgeprocedeerd is vraagt om luiers. Onze financier wil dat we alleen mensen met verblijfsrecht helpen.
+ De sleutelfiguur van de Eritrese gemeenschap vertelt ons wat iedereen wil. Ik twijfel of hij voor de vrouwen spreekt. | Wij praten steeds met de voorzitter van de moskee. Namens wie praat hij eigenlijk, en wie horen we zo niet?
+ Mijn cliënt drinkt weer en vraagt me dat niet aan zijn begeleider te vertellen. | Zij is teruggevallen in haar verslaving. Ik hoorde het in vertrouwen, haar behandelaar weet van niets.
+ We hebben één plek in de dagbesteding en drie mensen die er baat bij hebben. | Er is nog geld voor één kind in het zomerkamp, vier gezinnen vroegen erom. Wie kies je?
+ De buurtapp meldt elke donkere jongen die door de straat loopt. | In onze WhatsAppgroep voor veiligheid worden jongeren met een kleurtje meteen verdacht gemaakt. Zeg ik er iets van?
+ Een vrijwilliger van tachtig vergeet steeds vaker de kassa te sluiten. Hij leeft voor de winkel. | Onze chauffeur van de boodschappenbus ziet slecht en maakt fouten. Hem laten stoppen neemt hem zijn dag af.
+ De woningbouw vraagt mij mee te gaan als ze iemand uitzetten, om het rustig te houden. | Bij een ontruiming wil de corporatie mij erbij. Dan lijk ik bij hen te horen.
+ Ze wil geen hulp bij haar administratie, maar de deurwaarder komt vrijdag. | Hij stopt alle enveloppen ongeopend in een la. Als ik niets doe, raakt hij zijn huis kwijt, maar hij wil niet dat ik erin kijk.
+ Ons wijkteam en het jongerenwerk weten ieder iets over hetzelfde gezin. Van de privacywet mogen we het niet delen. | Mag ik met de school bespreken wat ik thuis zag? Zonder toestemming van de ouders mag het niet, maar zo zien we elk maar een stukje.
+ De studenten komen een half jaar helpen en dan zijn ze weer weg. Kinderen hechten zich aan ze. | Elke zomer een nieuwe stagiair. Ouderen vertellen voor de vijfde keer hun levensverhaal.
+ Een bewoner wil een logeerbed in het buurthuis voor wie op straat staat. Onze verzekering zegt nee. | De vrijwilligers laten ’s winters iemand slapen in de kelder van de kerk. Brandveilig is het niet.
+ Zij kookt heerlijk en zou een eetcafé kunnen beginnen, maar dan verliest ze haar toeslagen. | Een bewoner met een uitkering wil voor zichzelf beginnen als kapper. Zodra hij iets verdient raakt hij meer kwijt dan hij wint.
+ De jeugdbescherming overweegt een uithuisplaatsing. De moeder vraagt mij te getuigen dat het goed gaat. | Ouders willen dat ik bij de rechter zeg dat hun kinderen thuis veilig zijn. Ik weet het niet zeker.
+ De app van de gemeente is handig voor velen, maar mevrouw De Wit heeft alleen een vaste lijn. | Alles gaat nu via internet. Wie geen smartphone heeft kan geen afspraak meer maken.
+ De bewoners stemden voor een hondenveld, terwijl de kinderen nergens kunnen spelen. | In de buurtbegroting won het plan van de grootste groep. De kleine groep met de grootste nood kreeg niets.
+ Een collega maakt een cliënt af in het teamoverleg. Iedereen lacht. | Bij ons op kantoor wordt neerbuigend gepraat over bewoners. Spreek ik mijn teamgenoten aan?
+ Ik ben zelf opgegroeid in armoede. Vertel ik dat in het gesprek? | Een klant vraagt of ik ook schulden heb gehad. Ja, maar hoort dat bij mijn werk?
+ Een dochter regelt alles. Mevrouw wil thuis blijven wonen. Haar dochter wil een verpleeghuis, want ze valt steeds. Ik steun de moeder: dan valt ze misschien weer. Ik steun de dochter: dan verliest mevrouw haar eigen plek. | Veilig of vrij. Een man van 88 laat het gas aan staan. Zijn zoon vindt dat hij niet meer alleen kan. Hij zegt: ik ga hier pas dood weg. Wie volg ik?
+ Wie houdt het groepje gaande? Ik begon een wandelgroep voor vrouwen. Ze komen alleen als ik er ben. Stop ik, dan valt het uit elkaar. Ga ik door, dan leren ze het nooit zelf. | Loslaten. De naaiclub is van de deelnemers, zeggen we. Maar elke week zet ik de stoelen klaar en bel ik iedereen af. Laat ik het uit handen vallen om te zien of iemand het oppakt?
+ Boze brief naar de wethouder. Bewoners vragen mij te helpen met een protest tegen de sluiting van de bieb. De gemeente betaalt mijn salaris. Help ik, dan krijg ik gedoe. Help ik niet, dan sta ik niet naast hen. | Aan wiens kant. Een groep huurders voert actie tegen een besluit van het college. Zij vragen om mijn zaal en mijn pen. Wij leven van subsidie van datzelfde college.
+ Alleen voor vrouwen. De zwemochtend trekt moslima’s die anders nooit komen. Mannen noemen het oneerlijk. Houden we het apart, dan sluiten we uit. Gooien we het open, dan blijven zij weg. | Een eigen avond voor Syrische moeders geeft rust. Buren vragen waarom zij niet mogen. Apart beginnen of meteen gemengd?
+ Foto op Facebook. Bij de opening maakten we mooie beelden van kinderen. Ouders zeiden ja, maar wisten niet waar die terecht zouden komen. | Voor ons jaarverslag willen we deelnemers laten zien. Ze tekenden een formulier dat ze niet goed konden lezen. Is dat echt toestemming?
+ Een plan van boven. De gemeente heeft een programma gekocht voor gezond gewicht. In mijn buurt gaat het over slapen en geld. Ik moet twintig deelnemers werven. | Wij moeten een beweegcursus vullen die niemand vroeg. Mensen willen praten over hun huur.
+ Een vader met een agressieve bui gooide een stoel. Hij mag drie maanden niet binnen. Dit is de enige plek waar hij komt. | Een bezoeker bedreigde onze gastvrouw. Een toegangsverbod is logisch, maar hij heeft verder niets of niemand.
+ De verhalen van ervaringsdeskundigen worden elk congres weer gevraagd. Voor Samira is het telkens een wond openhalen. | Hij moet steeds opnieuw voor een zaal vertellen over zijn dakloosheid. Het publiek is geraakt en hij ligt er nachten wakker van.
+ We meten tevredenheid met smileys. Niemand durft boos te zijn op degene die hem helpt. | Mensen die van ons afhankelijk zijn, geven ons altijd een acht. Wat weet je dan?
+ Het oude gebouw is van ons allemaal, maar de nieuwe school wil het lokaal terug. | Onze huiskamer in het wijkgebouw moet plaatsmaken voor kinderopvang. Waar moeten de bezoekers heen?
- Een man wil mij een cadeaubon geven omdat ik hem hielp. | We zoeken een cadeau voor de vrijwilligers op hun feestdag en hebben weinig geld.
- Een jongen wil stoppen met school om geld te verdienen voor zijn moeder. | De school wil geen jongerenwerk meer in de pauze.
- Op het spreekuur komt een man zonder papieren. | Het papier van de printer op het spreekuur is steeds op en niemand bestelt.
- Mijn cliënt drinkt weer en vraagt me dat niet te vertellen. | Bij de borrel van de buurt drinken we alcoholvrij. Niet iedereen is het eens.
- De woningbouw vraagt mij mee te gaan als ze iemand uitzetten. | De woningbouw plaatst nieuwe kozijnen en vraagt wie overdag thuis is.
- Hij stopt alle enveloppen ongeopend in een la. | We sturen een uitnodiging in een gekleurde envelop. Komen er dan meer mensen?
- De buurtapp meldt elke donkere jongen die door de straat loopt. | In de buurtapp verkoopt iemand elke dag spullen, terwijl die voor meldingen is.
- Een vrijwilliger van tachtig vergeet steeds vaker de kassa te sluiten. | De kassa van de weggeefwinkel klopt niet en er is misschien gestolen.
- De jeugdbescherming overweegt een uithuisplaatsing. | De jeugd van de voetbalclub wil een eigen kantine.
- Mevrouw wil thuis blijven wonen, haar dochter wil een verpleeghuis. | De bewoners van het verpleeghuis willen een moestuin met de kinderen van de school.
- Een vader gooide een stoel en mag niet meer binnen. | De stoelen in de buurtzaal zijn te laag voor ouderen.
- Foto op Facebook zonder echte toestemming. | Onze Facebookpagina wordt door niemand bijgehouden.
- Bewoners vragen mij te helpen met een protest tegen de wethouder, die mijn salaris betaalt. | De wethouder komt op bezoek. Wie mag de rondleiding geven?
- De bewoners stemden voor een hondenveld, terwijl kinderen nergens kunnen spelen. | Honden mogen niet mee het buurthuis in, maar voor mevrouw Smit is haar hond alles.
- Een bewoner met schulden wil niet dat haar familie het weet. | Met schuldhulp begint de aflossing pas na een jaar wachten.
- Een oudere is eenzaam en slaat elk aanbod af. | Bij de maaltijd voor eenzame ouderen zijn de kosten gestegen. Vragen we een hogere bijdrage?
- Een mantelzorger is op en vraagt niets. | Een mantelzorger wil haar baan houden, maar de werkgever geeft geen vrij.
- Mag ik met school delen wat ik thuis zag? | De school en het buurthuis willen samen één kopieermachine delen.
- Kinderen worden gepest omdat ze oude kleren dragen. | De gemeente wil het oude badhuis slopen voor parkeerplaatsen.
- Wie spreekt namens de nieuwkomers? | De stroom valt uit zodra we de oven en de kachel samen gebruiken.
- Een tiener vertelt dat ze wegloopt van huis. | Onze cursus boekhouden voor verenigingen trekt te weinig mensen.
- De wachttijd bij de schuldhulp is lang en de schulden lopen op. | Een imam en een dominee willen samen een viering houden. Niet iedereen ziet dat zitten.
- Een vrijwilliger leent geld aan een bezoeker. | Mensen die net in de wijk wonen weten niet waar het groenafval heen moet.
- Veilig of vrij. Een man van 88 laat het gas aan staan. Zijn zoon vindt dat hij niet meer alleen kan. Hij wil blijven. Volg ik de zoon, dan verliest hij zijn huis. Volg ik hem, dan kan het misgaan. | Te veel vergaderingen. In ons netwerk zitten we elke week drie uur bij elkaar. Ik ga: dan doe ik mijn werk niet. Ik blijf weg: dan hoor ik niet wat er wordt besloten. Wat schuurt: niemand durft te zeggen dat het zonde van de tijd is.
- Wie houdt het groepje gaande? Ik begon een wandelgroep. Ze komen alleen als ik er ben. Stop ik, dan valt het uit elkaar. Ga ik door, dan leren ze het nooit zelf. | Wandelen langs de drukke weg. Onze wandelroute gaat over een kruispunt zonder zebrapad. Leggen we de route om, dan wordt hij te lang. Laten we hem zo, dan is het gevaarlijk.
- Een plan van boven. De gemeente kocht een programma voor gezond gewicht. In mijn buurt gaat het over geld. Ik moet twintig deelnemers werven. | Gezond eten in de buurtkeuken. De kok bakt alles in boter, want dat vinden de mensen lekker. Zeg ik er iets van, dan stopt hij. Zeg ik niets, dan eten we ongezond.
- Alleen voor vrouwen. De zwemochtend trekt vrouwen die anders nooit komen. Mannen noemen het oneerlijk. | Het zwembad gaat dicht. Voor de kinderen uit onze wijk is het volgende bad te ver fietsen. Voeren we actie of regelen we een busje?
- Samira vertelt haar verhaal op elk congres en het haalt telkens een wond open. | Een congres voor ervaringsdeskundigen is op zaterdag. De kinderopvang is dan dicht en reiskosten worden later betaald.
- De huiskamer in het wijkgebouw moet plaatsmaken voor kinderopvang. Waar moeten de bezoekers heen? | De kinderopvang heeft te weinig leidsters. Ouders kunnen daardoor niet werken.
- Een vrouw die slachtoffer is van geweld durft geen aangifte te doen. Ik wil haar helpen zonder te dwingen. | Mijn collega wil altijd als eerste praten met de pers. Ik vind dat de bewoners zelf het woord moeten krijgen. Bespreek ik het in het team of met hem alleen?
`)
