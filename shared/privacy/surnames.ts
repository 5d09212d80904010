/** Surnames that stand by themselves and are hardly anything else. */
const alone = new Set(
  `
jansen janssen jansens hendriks hendrix willems peters pieters gerrits dijkstra hoekstra postma bosma veenstra wiersma hoeksema
bakker visser smit smits smeets meijer meyer mulder dekker brouwer schouten kuipers kuiper vermeulen verhoeven jacobs maas
martens claassen claessens claessen driessen goossens lambrechts leenders lemmens crutzen ramaekers ramakers frijns vaessen
voncken heuts hermans heijnen houben habets hamers bemelmans bartels schreurs schroeder schmitz simons straten thijssen
theunissen timmermans timmers vandenberg verbeek verhagen verschuren vroomen wetzels wolters yilmaz yılmaz kaya demir şahin
sahin çelik celik yildiz yıldız öztürk ozturk aydin aydın arslan dogan doğan kilic kılıç aslan çetin koç özdemir bouzid
bouali bennani benali benaissa amrani elamrani idrissi bouazza chaoui haddad haddou hassani azzouzi mansouri ziani el-amrani
el-idrissi kowalski kowalska nowak wiśniewski wisniewski wójcik kaminski lewandowski zielinski nguyen tran singh khan hussain
mohamud warsame abdi jongen jongeneel gielen cremers nijsten pluijmen ploum erkens franssen franken gerards goltstein haan
hagemans jaspers joosten kessels kersten koolen kusters lamers linssen loomans maassen nelissen nievelstein packbier paulissen
pelzer quaedvlieg reinders rutten sijben souren stassen stevens teheux tummers vanhommerig weijers weusten wijnen zeguers
winants wijnands sijstermans schaaps huijnen horsmans hanssen gorissen dohmen dieteren debie custers coumans consten collard
boumans boosten bodelier biesmans aretz wouters wagenaar molenaar hoogland koster kramer kok bosman scholten blom prins huisman
peeters veldman evers gerritsen willemsen hofman hofstra vonk groen schipper
`
    .trim()
    .split(/\s+/),
)

/** Also words or titles: a surname only with something before them. */
const alsoWords = new Set(
  'maas prins huisman kramer kok koster bakker visser dekker brouwer schipper groen stevens molenaar kuiper haan straten franken mulder hofman jongen blom evers'.split(
    ' ',
  ),
)

/** What stands behind de, van, van den. */
const behind = new Set(
  `
vries jong berg dijk boer groot bos vos leeuwen wit graaf meer heuvel broek brink linden veen velde dongen beek ven kamp horst
loo laan lange bruin bruijn haan koning jager ruiter wal wijk wilde heide hoek hout heijden heyden ploeg pol poel wiel zanden
zande zee zwart jonge jongh haas mol munck vaart steen stee ridder rooij roij rooy laar lee veer putten oever es ende burg
bosch elzen eijnden eijk eerden eck driel dam dalen brug boom bergh acker akker amrani idrissi ouali bakkali hamdaoui mansouri
`
    .trim()
    .split(/\s+/),
)

/** Whether this word alone is a surname. */
export const isSurname = (word: string): boolean => alone.has(word)
/** Whether this word alone is a surname and hardly anything else. */
export const isSurelySurname = (word: string): boolean => alone.has(word) && !alsoWords.has(word)
/** Whether this word behind de, van or el is a surname. */
export const isSurnameBehind = (word: string): boolean => behind.has(word) || alone.has(word)
