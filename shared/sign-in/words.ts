/**
 * The words that a return code is made of: 1,024 Dutch words that are common and kind, so that six of them are 60 bits of
 * chance. None is one letter from another, swapped letters included, and none sounds like another. A word that was ever
 * given out stays in the list.
 */

export const returnWords: readonly string[] = `
  aanbod aandacht aankomst aanrecht aardappel aardbei aarde aardig abrikoos accordeon achtbaan achtertuin afspraak
  afwas alfabet amandel andijvie antenne antwoord appel appelboom appelmoes appeltaart aquarel archief artikel
  asperge atelier augurk avond avondeten avontuur baard badkuip bakfiets bakplaat baksteen balans balboekje balkon
  balpen bamboe banaan banjo basilicum batterij beek beker belofte berg berghut bergpad bergtop bericht beschuit
  bessensap beukenblad bezem bezoek bibliotheek bijenkorf bijenwas biljart bizon blad bladgoud bladzijde blauw
  blijheid bloem bloembak bloemenveld bloemkool bloempot bloesem blokfluit boekenkast boeket boekwinkel bonbon
  boog boomgaard boomhut boomstam boomtop borduren borstel bosbes bosmuis bospad bosrand bosuil boterbloem
  boterham bouwdoos bovenkant braam branding brandweer breinaald brief briefkaart briefpapier brievenbus broeikas
  broek brood brooddoos broodje broodmand brug buitenlucht busje buur buurman buurthuis buurvrouw cactus cadeau
  cello champignon cirkel citroen cranberry dagboek dagtocht dahlia dakgoot dakpan dakraam dakterras dans danser
  danszaal dapper dauw dauwtrap deeg deeltje dekbed deken deksel dennenappel deur deurbel deurmat diamant dichter
  dier dijk dijkhuis dobber doedelzak doek doelpunt dolfijn doos doperwt dorp dorpel dorpsplein douche draaien
  draaimolen draak drempel driewieler drinken droom druif druivensap druppel duikboot duin duinpan duinroos
  duizend eekhoorn eend eenvoudig eerlijk eetkamer eierdop eierkoek eikel eikenblad eiland ekster elastiek emmer
  envelop erwtensoep esdoorn ezel fabel fanfare feest festival fiets fietsband fietsbel fietspad fietspomp
  fietstas fietstocht figuur film flamingo fles fluit fluitje fluitketel fluweel fontein forel foto fotograaf
  fotolijst framboos fris frisbee fruitmand galerij garage garnaal gebaar gebouw gedachte gedicht geduld geel
  geheugen geit geitenwol geluid geluk gemaal gember gereedschap gesprek getij gewoon gezellig gids giraf gitaar
  gitarist glas glijbaan glijden globe gloed golfslag gordijn goud goudsbloem goudvis graan grammofoon grapje
  grasmaaier grasspriet grasveld grendel groen groente groentetuin grond gymzaal haagbeuk haak haarband haardvuur
  halte hamer hand handdoek handig handschoen handwerk hangmat haven haverkoek havermout hazelaar hazelnoot heelal
  heide heidebloem helikopter helling helpen hemd herberg herfst herfstblad herfstdag herinnering heuvel heuveltop
  hobbelpaard hobby hoed hoedenplank hoefijzer hoekje hommel honing honingbij honingraat hoogte hooi hooiberg
  hooiwagen hoorn horizon horloge houtduif huis huiskamer idee iglo ijsbeer ijsbloem ijsje ijskoud ijsvogel
  inzicht jaarring jachthaven jampot journaal jurk juweel kaars kaartspel kaasplank kabouter kajak kalender kameel
  kampeerveld kampvuur kanaal kanarie kaneelstok kangoeroe kano kapstok karamel karton kastanje kastdeur kasteel
  katoen kattenluik kegel kelder kermis kerstroos ketting keuken keukenkast keukentafel kever kiekeboe kievit
  kiezel kikker kinderboek kinderkoor kinderwagen kippenhok kist kitten kiwi klank klaproos klapstoel klarinet
  klaver kleding kleed kleedje kleermaker kleikuil kleur klimaat klimmen klimop klimrek klimwand klinker klok
  klomp knie knippen knoflook knoop knoopsgat knuffel knutselen koala koekoek koelkast koelte koffie koffiebar
  koffiekop koffiemolen koffiezet kokosnoot kolibrie komeet komkommer kompas konijn kool koolraap koperblazer
  koraal korenbloem korenveld korfbal kostuum kraanvogel kraanwater krachtig krant kreeft krekel krentenbol kring
  krokant krokus kroon kruid kruidenthee kruidentuin kruidnagel kruimel kruisbes kruising kruispunt kruiwagen
  kubus kunst kunstboek kunstwerk kussen kustlijn kwartel kwartier laan ladder laken lamp landkaart landschap
  landweg lantaarn lavendel leerling leesboek leeslamp leeuw leeuwerik legende lelie lente lenteweer lepel
  lepelaar leraar lezen libel lichtbron lied liedje lijn lijst lijster limoen limonade lindeboom liniaal linnen
  logboek logeren lolly lucht luchtballon luchtbed luchtig luchtpost luipaard luisteren lunch maaltijd maandag
  maandblad maanlicht madelief magneet mais maisveld makreel mandarijn mango mantel markt marktplein marmot
  marsepein marter matras mees melk melkpak melkweg melodie meloen menukaart meteoor meubel middag moestuin molen
  molenaar moment mosgroen mossel mosterd motor motregen mozaiek museum muurbloem muziek muziekdoos muziekles
  naaien naaimachine naald naam nachtegaal nachtlamp nagerecht natuur nestkast neus neushoorn nieuw noorden noot
  notenbalk notenkraker oase oceaan ochtend oefenen oefening oeverpad okergeel oliebol olifant olijf omelet
  omhelzing onderweg ontbijt ontdekking ontmoeting oogst ooievaar oostenwind opdracht opening ophaalbrug optocht
  orchidee orgel origami orkest otter ouderwets oven overhemd overloop paadje paardrijden paddenstoel pagina palet
  palm panda paneel panfluit pannendak pannenkoek pannenlap pantoffel papaja papaver papegaai papier paprika
  parade paraplu parasol park parkbank passer pasta pauze paviljoen pedaal pelikaan penseel peperkoek pepermunt
  perenboom perron perzik peterselie pianist piano pianokruk picknick pijnboom pijp piloot pindakaas pinguin
  pistache pizza planeet plantenbak plattegrond plezier ploeg plooi plukbos plukken poedel poes poffertje polder
  polderweg pompoen poort portret postbode postduif postkantoor postzegel potgrond potlood praatje prent
  prentenboek pretpark prettig prisma proef proeven propeller pruimenboom punaise puzzel pyjama raaf raamlijst
  rabarber radijs radio rails regen regenboog regenbui regenjas regenlaars regenton reiger reis reisgids reiziger
  rekenen ridder rietdak rijden rivier roeiboot roeren rolschaats roltrap rondvaart roodborst rotsen rozemarijn
  rozengeur rozenstruik rozijn rugzak ruilen ruimte rustig salade samen saxofoon schaakbord schaap schaats
  schaatsbaan schaduw schaduwplek schapenwol schatkist schelp scherm schetsboek schild schilder schilderij
  schildpad schipper schoen scholekster schommel school schoolbord schoolplein schort schouder schrift schrijver
  schroef schuim schuur sierraad sinaasappel sjaal slaaplied slaapzak slee sleepboot sleutel sleutelbos sleutelgat
  sloot sluis snavel sneeuw sneeuwbal sneeuwklok sneeuwpop snel snelheid soep sorteren speelgoed speelplein
  speeltuin spelregel spiegel spiegelglas spijker spinazie spinnenweb spons spoor sportveld spreeuw springen
  springtouw sprinkhaan sprong sprookje stad stamppot stapel station steen steiger stempel sterk stevig stoel stof
  stokbrood stokroos stoomboot stoomtrein stoplicht strand strandbal strandstoel suiker suikerpot taal tafel
  tafelkleed tafellamp tandem tandpasta tapijt tekst telefoon telescoop tellen terras theater thee theeblad
  theedoek theepot theetuin thuiskomst tientje tijdlijn tijdschrift tijm timmeren timmerman toekomst toerist
  tomaat toneel toon toren tovenaar toverstaf tractor trampoline trap trein treinreis treurwilg triangel trommel
  tuinbank tuinboon tuinhek tuinman tuinpad tuinslang tuinstoel tulp turnzaal uitkijk uitleg uitstap uitzicht
  uitzwaaien vaas vakantie vallei vanille varen veer veerboot veerkracht veilig veldboeket veldfles veldmuis
  venster verfdoos vergezicht verhaal verjaardag verkeer verrassing vertrouwen verven vierkant vijg vijver vinden
  vinger vink violet violist viool visite viskom visser vlag vlaggetje vlecht vlechtwerk vleugel vliegen vliegtuig
  vliegveld vlierthee vlinder vloer voeding voelen voetbal voetpad voetstap vogelhuis vogelnest vogelzang volgen
  voorbeeld voorjaar voorlezen vorm vouwblad vouwen vrede vriend vriendin vrijdag vrolijk vrucht vuurtoren
  vuurvlieg wachtkamer wagen walnoot walvis wandeling wandelstok wandkleed wang warm wasknijper waslijn wasmand
  waspeen water waterkant waterkoker waterlelie watermolen waterput waterval weegschaal weekend weidevogel welkom
  wens wereld wereldbol wereldreis werkbank weven wiel wielrenner wijsheid wilgentak wind windmolen windstil
  windvlaag winkel winter winterjas wintertuin witlof woensdag woestijn wolk wolkendek wonen woonkamer wortel
  wuiven yoghurt zaag zaaigoed zadel zandbak zandloper zandpad zanger zangkoor zangles zaterdag zebra zeebries
  zeehond zeelucht zeep zeepaardje zeepbel zeeschelp zeester zeil zeilboot zeilschool zilver zilverberk zingen
  zitbank zithoek zoeken zoethout zoldertrap zomer zomeravond zomerdag zomerhoed zomerjurk zondag zonlicht
  zonnebloem zonnehoed zonnig zorgen zoutvat zuid zuidenwind zuurkool zwaan zwaluw zwaluwnest zwembad zwemles
  zwemmen
`
  .trim()
  .split(/\s+/)
