/** First names that are common in the Netherlands, of every descent, and that are hardly anything else. */
const common = `
aad aaltje abdel abdelaziz abdelkader abdellah abderrahim abdul abdullah abdullahi achmed adam adem adil adriaan adriana
adrie afra agnes agnieszka ahmad ahmed ahmet aicha aïcha aisha alain albertus aleida alejandro aleksander aleksandra alex
alexander alexandra ali alice alicia alida alie alies amal amanda amber amin amina amira amy an ana anastasia andré andrea
andreas andrzej angela angelique anique anita anja anka anke anna annabel annelies annelieke annemarie annemiek annemieke
annet annette annie annika ans antje antoinette anton antonia antonio antoon ariane arend arie arjan arjen arnold arnoud
arthur arzu astrid aukje ayaan ayse ayşe aysel aylin ayoub aziz aziza babette barbara barend bart bartosz bas bassam bea
beata beatrice beatrix ben benjamin bennie benny bep berend bernadette bernard bert berta bertus betsy betty bianca bilal
bjorn bob boris bram brahim brecht brenda brigitte britt burak carin carina carla carlijn carlo carlos carmen carolien
caroline catharina cecile cees cemal chaima chantal charlotte chris christa christel christiaan christien christina
christine cindy claire clara claudia coen colette conny constance corina corinne corine corrie cornelia cornelis corry
cynthia daan dagmar damian daniel daniela danielle danny daphne dariusz david dave debbie demi denise dennis desiree dewi
diana dick diederik dieuwke dilara dimitri dina dineke dionne dirk dirkje dolf donna dorien dorota dorothea doutzen driss
dylan ebru eddy edith edwin eefje eelco elif elena eline elisa elisabeth elise eliza elke ellen elly elma eloise elsbeth
elske elvira emel emiel emil emily emine emma emmy emre enes engin eric erica erik erika erna ernst erwin esma esmée
esmee esra esther etienne eva evelien evelyn evert evi ewa ezgi fadil fadma faisal farah farid farida fatih fatiha fatima
fatma fatme fatoumata fatuma femke ferdinand fenna ferry fien fieke filip finn floortje floris flip francien francine
francis francisca franciscus françois frank frans franz fred freddy frederik frederique frida frieda frits gabriel gabriela
gabrielle geert geertje gemma geoffrey georg george gerard gerben gerbrand gerda gerhard gerrie gerrit gertie gertjan
gertrude gerty giel gijsbert gina giovanni gisela greet greetje gregor greta guido guillaume gustaaf guusje gülay gülsen
haci hafida hafsa hakan hakim halima halina hamid hamza hana hanan hanna hannah hanneke hannie hanny hans harm harmen
harold harrie harry hasan hassan hatice hedwig heidi heleen helena hélène helga helmut hendrik hendrika hendrikus henk
hennie henny henri henriette henrieke henriëtte henry herman hermien hetty hicham hidde hilde hilda hiske houda hubert hugo
husam husein huseyin hüseyin hussein ibrahim ibtissam ida ilham ilias ilona ilse imane imran ina ineke inge ingeborg ingrid
ivana ivonne iza izabela ismail ismael iwan jaap jacco jack jacob jacoba jacqueline jacques jadwiga jakub jalal jamal jamila
jan-willem jana janna janneke jannes jannie janny janus janusz jasmina jason jasper jean jeanette jeanine jeanne jeannette
jeffrey jelle jelmer jennifer jenny jeroen jerzy jesse jessica jill jim jimmy jo joachim joan joanna jochem joep joey johan
johanna johannes john johnny jolanda jolande jolanta jolien jonas jonathan joop joost joris jorrit josé josef josephine
josette josien josine joyce juan judith jules julia julian julie juliette jurgen jürgen jurriaan justin kamal kamil karel
karen karim karima karin karolien karolina kasper katarzyna kathleen katja katrien kay kayleigh kees kelly kemal kenan kenza
kevin khadija khadra khalid khalil kim kimberley kirsten kitty klaas klaartje klara klaus koen koos krista krystyna krzysztof
lahcen laila lamia lars latifa laura laurens leen leendert leila lena leo leon leonie leonoor leontien levi leyla lia liam
lianne lida lidia lidwien liesbeth lieke lilian lina linda lisa lisanne lisette liv liza lodewijk loes lonneke lorenzo lotte
louis louisa louise lourens lowie luc luca lucas lucia lucie lucien ludo luis luisa luna luuk lydia maaike maarten maartje
madelon madina magda magdalena mahmoud malek malika małgorzata malou manon manuel mara marc marcel marcin marco marek margo
margot margreet margriet maria mariam mariama marian marianne marie marieke mariëlle marielle marije marijke marijn marika
marina mario marion mariska marit marita marja marjan marjo marjolein marjon marlies marlieke marleen marlon marloes marta
marten martha martijn martin martina martine marwa marwan maryam mart mathieu mathilde matthijs matthias maud maurice
mauro max mees mehdi mehmet melanie melek melis melissa melvin menno merel merve mesut mevlüt michael michal michel michelle
michiel mieke mien mies mika mike mila milan milou mimoun mina mira miranda miriam mirjam mirthe mo mohamad mohamed mohammad
mohammed mohamud mona monica monika monique moniek mounir mourad mouna moussa muhammed murat mustafa mustapha myrthe myriam nabil
nada nadia nadine nadira naima najat najib najim nancy naomi natalia natalie natasja nawal nathalie nelleke nelly nesrin nick
nicky nico nicola nicolaas nicole niek niels nienke nils nina noa noah noor noortje nora norbert norah nordin nourdine nur
nuray nuri olaf olga oliver olivia omar omer ömer onno oscar osman otto oumaima özlem pascal pascale patricia patrick paul
paula paulien pauline pauwel pawel paweł peggy peter petra petronella philip philippe pien pierre pieter pieternel pietje
piotr priscilla puck quinten rabia rachel rachid rachida radek rafael rafał raïssa ralf ramazan ramon rania raoul raymond
rebecca recep redouan regina reinder reinier reinoud rejane rené renata renate renee renée renske resul reza ria riad rianne
rick riet rieneke rik rinus rita rob robbert robert robin roderick rogier roland rolf roman romana romy ron ronald ronnie
rosalie rosanne rosemarie roxanne ruben rudi rudolf rudy rutger ruud ryan saar sabine sabrina sadia safae said saïd saida saida
salah salim salima salma sami samia samir samira samuel sander sandra sanne sara sarah saskia sebastiaan sebastian seda
sefa selim selma semra serdar serge serkan sevda sevgi shanna shirley sibel sien sietske sigrid simon simone sjaak sjaan
sjef sjoerd sjors sjouke slawomir sofia sofie sofyan sonja sophia sophie soraya stefan stefanie steffie stella stephan
stephanie steven suhaila suleyman süleyman suzan suzanne svetlana sven sybren sylvia sylvie tamara tanja tarik tatjana tea
ted teresa tess thea theo theresia thérèse thijmen thijs thom thomas tiago tim timo tina tineke tinus tjeerd tobias tom
tomasz tomek ton tonnie tonny tristan truus tugba tuğba turgay ulrike umar ursula valentina vanessa vera veronica victor
vincent viktor vivian volkan wafa wahid walter ward wendy wenda werner wesley wessel wiebe wielfried wieneke wiesława wietse
willeke willem willemien willemijn wilfred wilhelmina wilma wim wineke wout wouter xander yara yasin yasmin yasmina yasmine
yassin yassine yildiz yılmaz youness younes youri youssef yusra yusuf yvet yvette yvonne zahra zakaria zbigniew zehra zeynep
zineb zoë zofia zohra zsuzsa zuzanna jayden sem sofieke tijmen tygo jaïr soumaya ikram ihsan yahya ilyas hajar houria najoua
semih yunus emirhan furkan kübra büsra elwira grzegorz wojciech mariusz marzena iwona ivan igor oksana olena olha iryna
andriy serhiy mykola volodymyr natalija tesfay abeba selam mehari yonas hiwot semhar robel filmon bashir hodan ifrah samatar
mahad hamdi nasra ghulam zabi farshid shirin parisa nasrin mehran reza amir omid navid sahar rima rasha hanadi nour ghada
khaled wael firas bashar tareq rami hiba maha zeinab iman ines latoya sharon glenn errol winston orlando sherida raj anil
sunita indra radha soerasj ramesh wayan
`
  .trim()
  .split(/\s+/)

/** Also a word, a month, a flower, a shop: a name only inside a sentence or with a surname behind it. */
const alsoWords = `
roos floor wil mark jan piet toon els iris bas guy job rein trees kees joep sterre jip jasmijn fleur linde rosa viola ruth
merel jet lot nel sam stan stef teun tijs ties ad bo can deniz eva gijs guus hein hilde jos koen lies lou loek marin max mees
miep mo nur pim ray roel sien sil siem tara tes thea ties toos wies willy aart bert corrie dien anne bram cor daan leo noor
saar tim ton tom an jo liv max puck robin dirk albert joost laura emma levi luna milan david adam mara ria ina bob nick wim
victoria jordan christian lena mika nina alex jack ward frank ernst hugo jozef jim ben amber sem victor oliver martin max
pascal marina sien dina flip bep leen harm ans koos fred dick said amin nada bas hiba rob romy simon nora nancy
`
  .trim()
  .split(/\s+/)

/** So often something else that they count only behind a title or before a surname. */
const mostlyWords = `
mei april hoop vrede storm bloem beer wolf ster lente zomer herfst winter angel joy hope grace faith vos vogel madelief lelie hazel
valk lieve ad co ko ray guy bo sil ties job bas trees elke lies toon wil mark dien mo an
`
  .trim()
  .split(/\s+/)

const sure = new Set(common)
const unsure = new Set(alsoWords)
const seldom = new Set(mostlyWords)

/** How surely a word is somebody’s first name. */
export type Sureness = 'sure' | 'inside' | 'with-surname'

/** How surely this word is a first name, or nothing when we do not know it as one. */
export function firstName(word: string): Sureness | null {
  if (seldom.has(word)) return 'with-surname'
  if (unsure.has(word)) return 'inside'
  return sure.has(word) ? 'sure' : null
}
