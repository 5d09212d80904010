import { isInPlace } from './places.ts'

/** Words with a capital that begin a sentence or say something of one: no name follows a title with them. */
const little = new Set(
  `
de het een ik hij zij ze we wij jij je jullie u dit dat deze die er en maar of want dus in op bij met van voor als toen wat wie waar
hoe niet ook nu dan daar hier door om te uit aan tot naar over onder na nog al alle veel geen iemand niemand iedereen mensen misschien
soms vaak altijd nooit omdat terwijl zodat sinds tijdens volgens tussen zonder binnen buiten ja nee mijn jouw zijn haar ons onze hun
the a an and or but in on at with from for this that he she they we you i my his her our their is was it not no yes if when what who
`
    .trim()
    .split(/\s+/),
)

const known = new Set(
  `
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
november december pasen pinksteren kerst kerstmis ramadan suikerfeest offerfeest carnaval sinterklaas koningsdag nieuwjaar monday
tuesday wednesday thursday friday saturday sunday january february march may june july august october
nederland nederlands nederlandse nederlander nederlanders limburg limburgs limburgse belgië belgisch duitsland duits duitse europa
europees europese engels engelse frans franse marokko marokkaans marokkaanse turkije turks turkse polen pools poolse syrië syrisch
syrische oekraïne oekraïens oekraïense eritrea eritrees somalië somalisch suriname surinaams surinaamse irak iran afghanistan arabisch
tigrinya spaans italiaans papiaments antillen curaçao aruba brabant gelderland friesland zeeland drenthe overijssel holland
movisie zuyd hogeschool universiteit maastricht fontys wsd gemeente provincie rijk raad staat kamer minister ministerie wethouder
burgemeester college commissie hof hoge wet wmo jeugdwet participatiewet awb avg uwv svb cak cjib ind coa vluchtelingenwerk humanitas
impuls alcander trajekt partners heemwonen weller wonen zuid wonenzuid vincio woonpunt servatius maasvallei zowonen welzijn werk
inkomen zorg sociaal sociale social work wijkteam buurtteam jeugdzorg verpleegkunde pedagogiek ggz ggd mondriaan levanto radar
legerdesheils leger heil heils rode kruis voedselbank kledingbank kredietbank kanselarij belastingdienst toeslagen dienst politie
justitie reclassering bureau stichting vereniging bond bank fonds oranje huis wijk buurt centrum plein markt stad dorp land dag week
maand jaar nacht tafel ladder piramide school bibliotheek kerk moskee parochie ziekenhuis zuyderland envida cicero meander kennisnet
vilans nji trimbos platform31 scp cbs rivm vng divosa aedes sociaal-raadslieden verenigde naties mensenrechten college verdrag code
handvest grondwet word excel teams zoom whatsapp facebook instagram google microsoft youtube signal corona covid internet word
thuis team groep afdeling project programma regie regio noord zuid oost west parkstad heuvelland mijnstreek maas rijn geul
enerzijds anderzijds optie plan variant leeratelier leerateliers atelier ateliers deelnemers studenten bewoners burgers
opbouwwerkers beleidsmakers experts ervaringsdeskundigen onderzoekers corporaties corporatie bijeenkomst dilemma kwestie
philips dirk jumbo aldi lidl hema action kruidvat blokker etos ikea enexis essent vattenfall ziggo kpn odido
`
    .trim()
    .split(/\s+/),
)

/** Whether a word with a capital is a place, an organisation, a day or a thing, and not somebody. */
export function isNoName(word: string, lower: string): boolean {
  return little.has(lower) || known.has(lower) || isInPlace(lower) || isShort(word)
}

/** Whether a word only begins a sentence. */
export const isLittle = (lower: string): boolean => little.has(lower)

/** WMO, UWV, GGZ: capitals only, and as short as an abbreviation. */
const isShort = (word: string): boolean => word.length <= 5 && word.length > 1 && word === word.toUpperCase()

/** Names that everybody knows and that are no one in the case. */
export const publicNames =
  /^(?:albert heijn|jan linders|anne frank|jan modaal|jan en alleman|jan met de pet|jan rap|jip en janneke|leger des heils|martin luther|nelson mandela|mark rutte|willem-alexander|raad van|max weber|hannah arendt|paulo freire|karl marx|etienne wenger|jan splinter|pieter baan|willem drees|willem van oranje|maria boodschap|roos van leary|sint jan|sint jozef)/
