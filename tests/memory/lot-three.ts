/** The lot nobody tuned by: whole cards, issues and directions, written before the thesaurus was seen and measured as they stand. Ours, fictional. */

import { type Pair, pairsIn } from './pair.ts'

export const lotThree: readonly Pair[] = pairsIn(`
+ Het laatste winkeltje. De dorpssuper draait verlies. Wij kunnen hem met vrijwilligers openhouden. Doen we dat: dan werken mensen gratis voor wat vroeger een baan was. Doen we het niet: dan hebben ouderen niets meer. | Gratis handen. De bus rijdt alleen nog omdat gepensioneerden hem besturen. Zonder hen geen vervoer, met hen neemt niemand meer een echte chauffeur aan. Wat schuurt: we lossen het op, en daardoor hoeft de overheid niets.
+ Hij gaat dood en wil niet dat zijn kinderen het weten. Ik kom er elke week. Gisteren vroeg zijn dochter mij hoe het met hem gaat. | Een zieke vrouw houdt haar diagnose voor haar familie verborgen. Haar broer belt mij. Lieg ik, of verbreek ik haar geheim?
+ Een huishoudelijke hulp ziet dat meneer bijna niets eet. Zij mag alleen poetsen. Blijft ze een half uur zitten, dan komt haar planning in de knel. | Ik heb twintig minuten per adres. Wat mevrouw nodig heeft is een praatje. Geef ik dat, dan wacht de volgende.
+ Kwestie: hoe voorkom je dat een moestuin van de buurt een tuin wordt van drie mensen met een hek eromheen? | Het speelveld dat we samen aanlegden is ingepikt door één groep ouders. Ze hebben het slot veranderd.
+ Richting: laat nieuwe deelnemers de eerste keer samen met een bekende komen, dan is de drempel lager. | Haal mensen thuis op en loop met ze mee naar binnen. Alleen de deur doorgaan is het moeilijkst.
+ Een jongere uit de groep verkoopt wiet. De anderen weten dat ik het weet. Meld ik het, dan ben ik hem en de rest kwijt. Zwijg ik, dan lijkt het of het mag. | Ik zag hoe Danilo een pakketje overgaf bij het skatepark. De politie vraagt wat ik hoor. Mijn contact met de straat is alles wat ik heb.
+ De energiecoach. Mensen stoken niet meer uit angst voor de afrekening. Ik geef tips over tochtstrips terwijl ze zitten te rillen. | Een jas aan op de bank. Het gezin zet de verwarming uit vanwege de kosten. Een folder over zuinig zijn voelt als een klap.
+ Twee vrijwilligers hebben ruzie en de hele koffieochtend kiest partij. Ga ik ertussen of moeten ze het zelf oplossen? | Een conflict in het bestuur van de speeltuin splijt de groep. Als beroepskracht bemiddelen of afblijven?
+ De bank van mevrouw. Ze geeft elke maand geld aan een man die ze online heeft leren kennen. Ze zegt dat hij van haar houdt. Ik denk dat ze wordt opgelicht. | Een weduwnaar maakt spaargeld over naar een vriendin die hij nooit zag. Hij wordt boos als ik vraag of hij het vertrouwt. Zijn keus, of grijp ik in?
+ Een statushouder is arts. Hij moet van de gemeente bij de vleesfabriek beginnen. Zeg ik dat hij moet vasthouden aan zijn vak? | Zij was lerares in Aleppo. De consulent wil dat zij schoonmaakt, want snel werk gaat voor. Een diploma halen duurt jaren.
+ Wie tolkt bij de dokter? Een zoon van twaalf hoort dat zijn moeder kanker heeft, omdat hij het moet vertalen. | Kinderen als tolk. Bij het gesprek over de schulden zit het oudste meisje te vertalen. Sturen we haar weg, dan begrijpen we niemand.
+ Een bewoner belt mij voor elk formulier. Als ik het invul is het zo klaar. Als ik het hem leer, kost het drie keer zoveel tijd. | Doen of leren? Zij komt elke week met haar post. Ik regel het snel, en zo blijft ze van mij afhankelijk.
+ De burgemeester opende onze tuin en sprak van zelfredzaamheid. Vorige maand sneed de gemeente in de thuiszorg. | Wij zijn een mooi voorbeeld van burgerkracht, zegt de folder. Intussen verdwijnen de voorzieningen. Worden wij gebruikt om bezuinigingen te verkopen?
+ Een moeder geeft haar kind een tik waar ik bij sta. Zij zegt: zo ben ik ook opgevoed. | In dit gezin hoort een klap bij de opvoeding. Ik wil haar niet afwijzen, maar dit mag niet.
+ De groep vaders komt pas los als er niet over opvoeden wordt gesproken. De subsidie is voor opvoedondersteuning. | Officieel geven wij taalles. In het echt drinken we thee en praten over van alles, en dat helpt. Wat schrijf ik op voor de geldgever?
+ Ons buurtteam krijgt een dashboard met risicogezinnen, berekend uit data. Bel ik aan bij mensen die nergens om vroegen? | Een algoritme wijst huishoudens aan met kans op problemen. Vroeg erbij zijn klinkt goed. Zij weten niet dat ze op een lijst staan.
+ De trap op. Onze ontmoetingsruimte ligt op de eerste verdieping zonder lift. Verhuizen kost de buren hun plek, blijven sluit rolstoelgebruikers uit. | Iemand met een rollator kan ons atelier niet in. Aanpassen is te duur. Iedereen zegt welkom, maar hij staat buiten.
+ Een transjongen wil in de meidengroep blijven. Twee ouders halen hun dochter eraf. | Een vrouw die vroeger man was komt bij het vrouwencafé. Sommige bezoekers voelen zich niet meer vrij.
+ Mijn leidinggevende wil dat ik een dossier sluit omdat het traject vol is. De man heeft nog steeds geen slaapplek. | Na twaalf gesprekken moet ik afronden. Zij is er nog niet. Ga ik stiekem door?
+ De wijk heeft een slechte naam. Een tv-ploeg wil een reportage maken. Vertellen we de ellende, dan komt er geld; zwijgen we, dan houdt de buurt haar trots. | Voor fondsen moet ik opschrijven hoe erg het hier is. Bewoners lezen het en schamen zich voor hun straat.
+ Een alleenstaande moeder neemt haar zieke kind mee naar de training, omdat ze anders haar plek verliest. | Wie drie keer afwezig is, gaat uit de cursus. Zij heeft geen oppas. Houden we de regel?
+ Een cliënt stuurt mij een vriendschapsverzoek en een hartje. Ik wil hem niet kwetsen. | Mijn maatje lijkt verliefd te zijn geworden. Afstand nemen doet pijn, doorgaan maakt het erger.
+ De boer vergiftigt zichzelf met werk en praat met niemand. Op het dorp heet het: niet zeuren. | In onze streek lossen mannen hun somberheid zelf op. Ik zie dat het niet goed met hem gaat, maar vragen wordt niet gewaardeerd.
+ Wij beloofden dat het panel zou meebeslissen. Nu wil de directie het alleen een advies noemen. | De cliëntenraad mag praten en daarna doet het bestuur wat het al van plan was. Moet ik mensen nog vragen mee te doen?
+ Een klusbus gaat langs bij huurders. Eigenlijk is repareren de plicht van de verhuurder. Als wij het doen hoeft hij niets. | Onze vrijwilligers schilderen het trappenhuis omdat de eigenaar het laat verloederen. Daarmee belonen we hem.
+ Op de camping wonen mensen het hele jaar. Dat mag niet, maar ze hebben niets anders. Meld ik het, dan raken ze alles kwijt. | Een gezin leeft in een schuur achter een loods. Onveilig en illegaal. Wie het aangeeft zet hen op straat.
+ Ik ben moe. Vier bewoners stierven dit jaar en niemand op mijn werk vroeg hoe het met mij gaat. | Wie zorgt er voor de hulpverlener? Ik draag hun verhalen mee naar huis en mijn team heeft geen tijd.
+ Een oude gewoonte. Met oud en nieuw steken ze hier banden in brand. De jeugd vindt dat het bij het dorp hoort, de nieuwkomers zijn bang. | Zwarte schmink bij de optocht. Voor de één is het van altijd, voor de ander is het pijnlijk. Schaffen we het af?
+ Een onderzoeker van de universiteit interviewt al onze bezoekers. Ze zien nooit iets terug. | Weer een enquête. Bewoners geven hun kennis en krijgen geen rapport, geen geld en geen verandering.
+ Twee stichtingen in het dorp doen hetzelfde en concurreren om één potje. Samen gaan kost ieder zijn naam. | Drie clubs voor maaltijden in één wijk, en alle drie zoeken ze vrijwilligers. Fuseren? Niemand wil zijn eigen clubje opgeven.
+ Een meisje van zeventien is zwanger. Ze wil het houden. Haar ouders willen van niet en vragen mij haar te overtuigen. | De familie wil dat ik op hun dochter inpraat om met haar man te breken. Zij kiest zelf anders.
+ Een ex-gedetineerde wil vrijwilliger worden bij de kinderclub. Zijn straf is voorbij. Ouders zullen schrikken. | Tweede kans. Zij heeft gestolen bij haar vorige werk en vraagt nu of ze de kas mag doen. Wat vertel ik de anderen?
+ Het gezin krijgt van drie kerken kleding en speelgoed en raakt bedolven. Ze durven geen nee te zeggen. | Goedbedoelde spullen. Iedereen brengt tassen vol naar de vluchtelingen. Zij hadden liever zelf gekozen.
+ Zorgboerderij of loon? Hij werkt vijf dagen per week op de kwekerij en krijgt niets. Hij noemt het zijn baan. | Al zeven jaar doet zij onbetaald de balie, onder de naam participatie. Een contract komt er nooit.
+ Een vrouw wil van mij horen of haar man gelijk heeft. Ik hoor maar één kant. | Beide ex-partners komen bij mij op gesprek. Ieder wil dat ik tegen de ander ben.
+ Regels van de flat: geen schoenen in de gang. Voor Somalische gezinnen hoort dat, de brandweer verbiedt het. | In de portieken staan kinderwagens en sandalen. Vluchtweg, zegt de beheerder. Zo wonen wij, zeggen de gezinnen.
+ We organiseren een gesprek over het azc. Wie fel tegen is, komt met velen. Wie voor is, durft niet. | De informatieavond over de opvang liep uit op geschreeuw. De stille mensen gingen naar huis. Hoe geef je boosheid ruimte zonder dat de rest verstomt?
+ Hij neemt zijn medicijnen niet meer. Met pillen voelt hij niets, zonder pillen wordt hij bang en luid. | Zij stopte met haar behandeling omdat ze zich plat voelde. De buurt merkt het. Haar lichaam, haar keus?
+ Een bijstandsmoeder kreeg een tv van haar zus en moet het opgeven. Ze vraagt mij wat ze zal doen. | Haar ouders doen elke week boodschappen voor haar. Volgens de regels is dat inkomen. Adviseer ik haar eerlijk te zijn?
+ Er is één laptop te leen. De stille jongen vraagt niet, de drukke jongen vraagt elke dag. | Wie het hardst roept krijgt bij ons de hulp. De vrouw die het meest nodig heeft zit achter in de zaal en zegt niets.
- De dorpssuper draait verlies. Wij kunnen hem met vrijwilligers openhouden. | In de dorpssuper wordt veel gestolen door kinderen uit groep acht. De eigenaar wil hen een dag laten werken.
- Een zieke vrouw houdt haar diagnose voor haar familie verborgen. | Haar familie woont in Marokko en ze kan de vlucht niet betalen nu haar vader ziek is.
- Ik heb twintig minuten per adres. Wat mevrouw nodig heeft is een praatje. | De bijeenkomst duurt te kort: na twintig minuten moet de zaal leeg voor de yoga.
- Een moestuin van de buurt wordt een tuin van drie mensen met een hek eromheen. | De moestuin staat onder water sinds de gemeente de sloot heeft gedempt.
- Een jongere uit de groep verkoopt wiet. Meld ik het? | De jongeren verkopen taart om een reis te betalen. Andere groepen willen ook een kraam.
- Het gezin zet de verwarming uit vanwege de kosten. | De verwarming van de gymzaal staat ook ’s nachts aan. Wie is de beheerder?
- Twee vrijwilligers hebben ruzie en iedereen kiest partij. | Twee vrijwilligers gaan trouwen. Geven we het feest in de buurtkamer?
- Een weduwnaar maakt geld over naar een vriendin die hij nooit zag. | De weduwnaar wil koken leren. De kookles zit vol met vrouwen.
- Een statushouder is arts en moet bij de vleesfabriek beginnen. | In de vleesfabriek is een besmetting. De arbeiders slapen met zes op een kamer.
- Een zoon van twaalf moet vertalen bij de dokter. | De dokter gaat met pensioen en in het dorp komt geen nieuwe.
- Ik regel haar post snel, en zo blijft ze van mij afhankelijk. | De post wordt hier nog maar twee dagen per week bezorgd. Uitnodigingen komen te laat.
- Wij zijn een mooi voorbeeld van burgerkracht en intussen verdwijnen de voorzieningen. | We mogen meedoen aan een prijs voor mooiste buurt. Wie zetten we op de foto?
- Een moeder geeft haar kind een tik waar ik bij sta. | De moeders van de speeltuin willen dat de ijscoman een ander deuntje speelt.
- Officieel geven wij taalles, in het echt drinken we thee. | De taalles is te moeilijk voor wie nooit naar school ging.
- Een algoritme wijst huishoudens aan met kans op problemen. | Ons computersysteem crasht en alle afspraken van juni zijn weg.
- Onze ontmoetingsruimte heeft geen lift en sluit rolstoelgebruikers uit. | Een rolstoel is gevonden in de sloot. Van wie is die?
- Na twaalf gesprekken moet ik afronden, maar zij is er nog niet. | Na twaalf jaar stopt de huismeester. Hoe nemen we afscheid?
- Een tv-ploeg wil een reportage maken over de ellende in onze wijk. | De oude tv in de huiskamer staat zo hard dat niemand kan praten.
- Wie drie keer afwezig is gaat uit de cursus. Zij heeft geen oppas. | De docent van de cursus was drie keer te laat en de groep moppert.
- Mijn maatje lijkt verliefd te zijn geworden. | Er staan zestig mensen op de lijst voor een maatje en er zijn elf vrijwilligers.
- De directie noemt de stem van het panel alleen een advies. | Het panel zit vol met hoogopgeleiden en zoekt een vergaderplek met parkeren.
- Een klusbus repareert wat de verhuurder hoort te doen. | De klusbus is kapot en de garage kan pas over een maand.
- Op de camping wonen mensen het hele jaar, wat niet mag. | Met de jeugd naar een camping: de meisjes mogen van thuis niet blijven slapen.
- Een onderzoeker interviewt al onze bezoekers en ze zien nooit iets terug. | Een bezoeker vond een portemonnee en wil een beloning.
- Drie clubs voor maaltijden in één wijk zoeken alle drie vrijwilligers. | De maaltijden zijn niet halal, en drie vaste gasten blijven weg.
- Een ex-gedetineerde wil vrijwilliger worden bij de kinderclub. | De kinderclub wil ook op woensdag open, maar dan zit de bridgeclub er.
- Iedereen brengt tassen vol spullen naar de vluchtelingen. | Vluchtelingen wachten al twee jaar in een hotel op een huis.
- Al zeven jaar doet zij onbetaald de balie. | Bij de balie van het stadhuis moet je nu een nummer trekken met je telefoon.
- Hij neemt zijn medicijnen niet meer en de buurt merkt het. | De apotheek in onze wijk sluit. Wie haalt de medicijnen voor ouderen?
- De informatieavond over de opvang liep uit op geschreeuw. | De geluidsinstallatie schreeuwt, zodat oudere mensen weggaan van de informatieavond.
- Een kind dat zorgt voor een zieke ouder komt vaak te laat op school. | De verlichting in het park gaat om elf uur uit, en dan durft niemand er meer langs.
- Hoe lang blijf ik bij iemand die geen hulp wil? | Richting: maak een kalender met alle feesten van alle geloven.
- Een cliënt met schulden wil geen bewindvoerder. | Twee ambtenaren spreken elkaar tegen over wie het plein schoonmaakt.
- Een man verliest zijn huis door een scheiding en slaapt in zijn auto. | Hoe zorgen we dat de verslagen van onze bijeenkomsten leesbaar zijn?
- De wijkagent wil weten wie er in ons buurthuis komt. Geef ik namen, dan komt niemand meer. Geef ik niets, dan kan er iets ergs gebeuren. Wat schuurt: veiligheid is ook van ons. | Het dak van het buurthuis lekt. Laten we het nu maken, dan is het geld op. Wachten we, dan wordt het erger. Wat schuurt: de eigenaar is de gemeente, en die reageert niet.
- Oma past op de kleinkinderen en is doodmoe. Zij zegt niets tegen haar dochter. Praat ik met de dochter, dan is oma boos. Zwijg ik, dan valt ze om. Wat schuurt: familie is familie. | Een bedrijf wil ons sponsoren en vraagt zijn logo op de deur. Zeggen we ja, dan kunnen we een jaar vooruit. Zeggen we nee, dan blijven we vrij. Wat schuurt: het bedrijf vervuilde de rivier.
- Onze vergaderingen zijn vol moeilijke woorden. Bewoners knikken en snappen het niet. Vertragen we, dan haken de ambtenaren af. Gaan we door, dan zitten bewoners erbij voor spek en bonen. | De fietsles voor vrouwen is in de winter te koud. Stoppen we tot maart, dan zijn we de groep kwijt. Gaan we naar binnen, dan leren ze niet in het verkeer rijden.
- Een leerling met autisme kan niet tegen de drukte van de middagactiviteit. Ik geef hem een eigen hoek, en hij hoort er weer niet bij. | De middagactiviteit is te druk: er zijn vijftig kinderen en twee begeleiders. Nemen we minder kinderen of vragen we ouders te helpen?
- Een zoon beheert het geld van zijn moeder en zij heeft geen idee waar het blijft. Zij wil er niets van horen. | Een zoon wil het huis van zijn overleden moeder overnemen, maar de huur stond op haar naam.
- In de straat woont een man die veroordeeld is voor misbruik. Bewoners hebben het ontdekt en willen hem weg. | In de straat willen bewoners eenrichtingsverkeer. De winkelier is tegen, want dan komt er geen klant meer langs.
`)
