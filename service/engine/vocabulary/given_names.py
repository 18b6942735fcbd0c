"""Given names with their gender, spellings and short forms.

One row is one name: ``canonical spellings ... / short forms ...``. Two words are the same given name where they share a row, so a short form
may stand in several rows (Alex is Alexander, Alexandra and Alexei) without joining them. A name that stands in women's and men's rows has no
gender. Rows hold what a spelling rule cannot derive: "Jonathan / Jon", not "Elena / Eléna".

Example: ``GIVEN["yelena"]`` is ``Given(gender="f", rows=frozenset({"elena"}), short=False)``.
"""

from __future__ import annotations

from typing import NamedTuple


class Given(NamedTuple):
    """What is known of a given name: "f", "m" or None, the rows it stands in, and whether it is only ever a short form."""

    gender: str | None
    rows: frozenset[str]
    short: bool


# "Irena Tatti" is how another paper spells Irina Tatti; "Kate Winslet" is the Katherine of the passport.
WOMEN = """
abigail abbigail / abby abbie gail
achieng
adaeze akiko amara ananya asuka ayumi chiamaka deepika emiko hanako haruka indira kamala kumiko lakshmi mei meiling michiko minako naoko nirmala ngozi padma parvati priya priyanka
adela adele adelle
adriana adrianna / adri
agnes agnieszka
aisha ayesha aishah aysha aicha
alessandra alejandra
alessia
alexandra aleksandra oleksandra / alex sasha sandra lexi alexa sanya
alice alis alisa alicja
alina
alla
amanda / mandy
amelia amalia / amy millie
amina aminah amena
amy aimee
anastasia anastasiya nastassja anastasija / nastya ana stacy nastia
andrea
andreea
angela angelina anjela angelica angelika / angie
ania anja anya
anjali
anke
anna anne ann / annie nan anya anka
annabel annabelle
anouk
antonia antonina tonya / toni tonia
aoife
ariadne ariadna
arina
ashley ashleigh
astrid dagmar gudrun solveig sigrid siri signe liv maren tuva ingvild sanna saara aino kaisa paivi anneli annika riitta orsolya ilona katalin zsuzsanna agota reka bozena grazyna jadwiga krystyna danuta ewelina
audrey
aurora
ayelet
aylin
ayse
barbara varvara / babs barb basia
beatrice beatrix beatriz / bea trixie
bella
bertha
bethany / beth
birgit brigitte brigid bridget birgitta / britt
bodil
bonnie
branka
bronwyn
camila camilla kamila kamilla
camille
carla karla
carmen
carol carole karol caroll
caroline karoline carolyn carolina karolina / carrie caro lina
cassandra kassandra / cassie
caterina catalina
catherine katherine kathryn catharine katharine katherina katarina catarina / kate katie kathy cathy kat kit kitty
catrin
catriona
cecilia cecile / celia cece
charlotte / charlie lottie
chelsea courtney crystal paige peggy phoebe rhonda sherry tammy tiffany tracy whitney brenda beverly brittany caitlin carly cheryl dawn eileen ethel gemma gina glenda haley holly imogen isla janelle jasmin kelsey
chiara clara klara claire clare
chloe
christina kristina cristina christine kristine kirsten kristin / chris tina chrissy christy kirsty
ciara
claudia klaudia
constance / connie
cynthia / cindy
dalia dahlia daliah
dana
danielle daniela daniella / dani
daria darya dariya darja / dasha
deborah debora debra devorah / debbie deb
deepa
delia
denise
desislava
diana diane dianne dijana / di
dina dinah
dinara
dolores
dolores encarnacion esperanza estefania fernanda graciela ximena jimena leticia lourdes macarena marisol marta milagros montserrat nieves noelia nuria pilar remedios rocio rosario soledad teresita xiomara yolanda
donna
dora
doris
dorothy dorothea / dot dottie dolly
dragana jovana milica vesna zorica snjezana ljiljana biljana gordana mirjana tamta ketevan nino nana salome anahit lusine gayane aida amal asma dalal farah farida ghada hanan heba iman jihan khawla lamia lubna maha
ebba
edda
edith / edie
efrat
ekaterina yekaterina jekaterina kateryna katerina / katya katia kate
eleanor elinor eleanora / nora ellie nell
elena yelena jelena elyena ielena / lena lenka
elif
elisa elise eliza
elisabetta
elisaveta yelizaveta elizaveta / liza
eliska
elizabeth elisabeth / liz lizzie beth betty betsy eliza lisa bess elise libby
elke
ella
ellen elen
elsa
elzbieta
emily emilie emilia / em millie
emma / em
erica erika
esther ester estera
eszter
eva eve ewa yeva
evelyn evelina / evie
fatima fatimah fatma fatemeh fatemah
faye fay
federica
felicia
femke
filipa
fiona
florence / flo
folake
frances / fran frankie franny
francesca francisca franziska
freya freja
gabriela gabriella gabrielle / gabi gaby
galina halina / galya
genevieve / jenny
georgia georgina / georgie
geraldine / gerry
gertrude / trudy
gisela
gloria
grace grazia
greta gretchen
guadalupe / lupe
gwendolyn / gwen
hadas
hala
hania
hannah hanna hana
harriet / hattie
heather
hebe
hedwig
heidi
heike
helen helena helene / nell ellie
helga
hilary hillary
hildegard
huda hoda
ida
ilana
ildiko
ilse
ines inez
inga inge ingeborg
inger
ingrid
inna
ioana
irina irena iryna irene eirene / ira irka
iris
irmgard
isabel isabelle isabella isobel izabela / bella izzy belle
ivana ivanka
ivy
amber
autumn
charity
coral
daisy
faith
harmony
hazel
hope
jade
mara
melody
olive
piper
poppy
willow
wren
marigold
primrose
clementine
sage
ember
fern
jacqueline / jackie
jamila jamilla gamila
jana
jane jayne / janie
janet janette
janice janis
jasmine yasmin yasmine jasmin yasmeen yasmina
jean jeanne
jennifer jenifer / jen jenny jennie
jessica jesica / jess jessie
jill
joan
joanna johanna joana joanne / jo
jocelyn joselyn
josephine josephina / jo josie
joy
joyce
judith judit yehudit / judy jude
julia yulia julija iuliia yuliya giulia iulia / julie yulka
juliana juliet juliette
julie
june
karen karin carin
karina carina
katarzyna / kasia
kathleen cathleen / kathy kath
kavita
kayla kaila keila
keren
kerry kylie lindsay maureen miranda mabel marlene maxine morgan nadege nigella oprah opal pearl rowena ruby savannah scarlett selena serena shannon sienna sinead siobhan summer taylor tess thelma tilda trudy una
khadija khadijah khadeeja hadija
kim
kimberly kimberley / kim
ksenia xenia kseniya ksenija oksana / ksyusha
laila leila layla leyla lejla
lara
larissa larisa
latifa latifah
laura lora / laurie
lauren loren
lea leah lia
lerato
lesya
liat
lidia lydia lidiya lidija
lilian lillian liliana / lily lil
lily lilly
lina
linda
linnea
lisa
lois
loraine lorraine
lotte
louise luisa louisa / lou
lucia lucy lucie lucja luzia / lu
ludmila lyudmila ljudmila liudmyla / mila luda
luna
maayan meital mor moran neta ofra orna osnat rinat ronit ruhama sarit shani sivan tal tirza tova varda vered yafa yifat yonit zehava agam
madeleine madeline madeleina magdalena / maddie magda lena
maisa manar najwa nawal nesrin rabia rasha rawan reem rima ruba sahar samia samira sawsan shirin siham suad suha tahani wafa wisal yusra zahra ziva avital avigail bat einat galit hagit hila idit inbal irit liora
malala
malgorzata / gosia
malka
manal
manon margaux mathilde mireille monique nathalie noemie odile ophelie pascale sabine segolene severine solange sylvie valerie veronique virginie yannick alba almudena amparo araceli beatriz belen concepcion consuelo
marcia
margaret / maggie meg peggy margo marge
margarita margarete margareta margaretha margherita / rita greta margo
margot margaux
maria mariya marija marya / masha
marianne mariana marianna maryana
marie
marieke
marina / marisha
martha marta marfa
martina
mary / molly polly
maryam mariam miriam meryem
matilda mathilde / tilly
maya maia maja
meera
megan meghan / meg
melania
melanie / mel
melissa / mel
mercedes
mette
mia
michal
michelle michele / shelly
mila
milada
mildred / millie
milena
mireille
mona
monica monika
morag
muriel
naama naamah
nadia nadya nadezhda nadiya nadja
nadine
nancy
naomi noemi naomie
natalia natalya nataliya natalie nataliia nathalie natalija / natasha nata nat tasha
nazli
neha
niamh
nicole nikole / nicky nikki
nina
nira
nirit
njeri
noa
nomsa
noor noora nur noura nour
nora norah
norma
nurit
odelia
olena / lena
olga olha / olya
olivia / liv livvy
orly orli
paloma
pamela / pam
paola
parisa
patricia patrizia / pat patty tricia trish patsy
paula
paulina pauline
penelope / penny
pernille
petra
phyllis
pirjo
polina
pooja
priscilla
rachel rachael raquel rahel
ragnhild
rania raniya
rebecca rebekah rivka rebeca / becky becca
regina
renate
rhea
rina
rita
roberta / bobbie
robin robyn
rosa rose roza / rosie
rosemary rosemarie / rosie
roxana roxanne roxana
ruth rut / ruthie
sabina sabine
sabrina
sakura sayuri shreya sunita sushma yoko yuki yuko yumi xiaoling xiuying aiko ayaka aung aigul gulnara dilnoza madina malika nigora saule zarina zulfiya adwoa abena akosua amahle nomvula thandiwe wanjiru zanele
salma selma
samantha / sam sammy
sandra / sandy
sanne
sara sarah sarai zara
saskia
sevda
sharon sheron
sheila
shira
shirley
shulamit
sian
sigal
silke
silvia sylvia silviya sylwia
simone simona
snezana snezhana
sofia sophia sophie sofya zofia sofija / sonya sofie
sonia sonja sonya
stella
stephanie stefania stefanie / steph stevie
sue
susan susanna suzanne susanne zuzanna shoshana / sue susie suzy
svetlana svitlana / sveta lana
tali talia talya
tamar tamara tamar / toma
tania tanya tatiana tatyana tetiana tatjana tetyana / tanya tania
teresa theresa therese tereza / terry tess tessa
tigist
tina
tove
tuula
ulrike
unni
ursula
valentina valentyna / valya
valeria valerie valeriya / val lera
vanessa / nessa
veda verity yasmine yvette adriane amelie aurelie bernadette celine clemence colette corinne delphine elodie emmanuelle estelle francoise genevieve gisele ghislaine helene isaure jeannine josette laetitia lucienne
vera wiera
veronica veronika / ronnie vera nika
victoria viktoria viktoriya wiktoria / vicky tori vika
viola violet
violeta violetta
virginia / ginny
vivian vivien vivienne / viv
wanda
wendy
wilhelmina / mina
winifred / winnie
xiu
yael jael
yevgenia evgenia eugenia yevheniia evgeniya jevgenia / zhenya jenia
ylva
yocheved
yolanda / yoli
yvonne ivonne / yvette
zainab zeinab zaynab zaineb
zeynep
zhanna janna
zinaida / zina
zoe zoya zoja
zsuzsa zsuzsanna
zuzana
abrehet adaobi adjoa afia agneta ailsa aini ainur aisling aizada aizhan akinyi aliya allegra almaz amarachi aminata anette aniko annegret anneke annelie annelies annemiek annette anniken antje antonella araba aroha
asel ashwini asmaa assel astri atieno aurelia ausra awino aygul ayten azar bahar baiba banu beata belgin benedita berna bethan bhavana bianca bineta birtukan bita boglarka bogna bojana bozhena brid britta brunhilde
bukola burcu bushra busisiwe canan caoimhe carlota carlotta carys catharina celeste ceri chantrea charlotta chinwe chioma chipo chitra cigdem conceicao corina costanza coumba crina daiva deirdre derartu dervla
despina didem dilek dimitra divya doina donatella dorota drahomira dubravka dunia ebru edeltraud eeva eevi efthymia efua egle eija eilidh eimear eirlys ekua eleni eleonora elfriede eliana elspeth emel emese emine
eniko esra eulalia eunji evangelia fadime fadwa faiza farzana farzaneh fatou fatoumata ferdousi fereshteh feride feruza ffion fiammetta filiz filomena fionnuala fiorella flavia folasade foteini friederike fumiko
funmilayo gayatri geeta genoveva georgeta gerda gertrud ginevra giovanna giuliana gizella golnaz gonca graca grainne graziella griselda gro gudula guiying gulay gulchehra guldana gulmira gulsara gulsen gulten gunilla
guro gyongyi habiba hacer hajar hajnalka hande hanne hanneke hannelore hasina hatice havva hawa hayat herminia hilkka hinemoa hiroko hirut homa houda hulya hyejin ibolya idalina ifeoma ikram ilaria ileana ilze imane
indah ineke inese ioanna iona isaura iwona jacinta jadranka janneke jannie jaroslava jitka jiyoung johanne jolanda jolanta josefina junko jurate jyoti kadiatou kadri kadriye kalliopi kalpana kanchana karima karlygash
kartini kavya kazuko kersti kerstin khady khaleda kinga kirsti kirstin kjersti konstantina kveta kyllikki kyoko kyriaki laima lavinia leena lehlohonolo leilani leocadia leonor lestari letebrhan letizia libuse
liesbeth liesel lieselotte liga ligita lihua liina lindiwe lisbet lisbeth livia ljubica loredana losa loubna lowri luciana lucrezia ludovica luminita lurdes maarika maarit machiko madhuri maeve magdalini mahin mahnaz
mahsa mair mairead mairi makena malee malia malin mamello manju marama marcella margriet mariama marijke mariola marisa marit marjatta marketa masako masoumeh matilde mayumi mechthild meenakshi megawati meihua melek
meltem menaka menna meral mereana merja meseret micaela midori mieke mihaela minji mioara mirella miroslava misaki miyuki momoko mouna mridula muge mukaddes mumbua munira mwanaisha naana nadezda nahid naima najat
nalan nandini narges nargiza nasieku nasima nasrin ndeye nermin nerys neslihan nevenka ngaio ngaire ngoc nhung nicoletta nihal niloufar nilufar nilufer nisha njoki nkechi nodira nokuthula noraini noreen noriko
nosipho ntombi nuala nuray nurul nusrat nyambura obiageli odete ofelia olivera omolara orla ornella otilia ottavia oumou outi oydin ozlem palesa pallavi paolina paraskevi parastoo parvin pelin penka perihan pilvi
pinar piret piroska poonam prema putri rachida radha radhika radka radmila rafaela raffaella ragna raija rajni raluca ramata randi ranjana ratna refilwe reiko rekha renu retno rhian rhiannon rhona ritva rodica rohini
roisin rokeya rokhaya roopa rosalba rosalia rosalinda rosana rositsa rosmah rossella roswitha roya rozsa rudo rukhsana ruxandra ruzena ruzica saadet sabiha sachiko sadia safia saima sangeeta sanja saoirse sarita
sarka sarojini sarolta savita seema seija selamawit selin semra senait senga sepideh serap serpil setareh setsuko sevgi sevil shabana shabnam shahla shahnoza shaista shanta sharmila shazia shizuko shobha shohreh
sibel sieglinde sihem silje silvana simin simisola sione sioned siriporn sirpa siti slavenka slavica smita sneha soile somsri soojin sopheap soraya sorcha sorina souad sreymom sri stavroula steliana stepanka styliani
sudha sujata sukran sumiko sumitra sunee supaporn susana susilowati swantje swati tahira takako taraneh tarja taslima tasneem temitope teodora terttu thandeka thao theodora theresia thora thuy tiina tijana timea
tineke tirunesh titilayo tiziana tomoko trang triin trude tsehay tsitsi tsvetana tudora tugba tuija tulay turid tuyet uche ulla umida unn urmila urszula usha uzma vaclava vaike vandana vasiliki vasudha verica vidya
vilma vimala virag viveca viviana vlasta wafaa wairimu waltraud wambui wangari wanida warda wati wiebke wieslawa xiaohong xiaomei xiulan yaa yalda yamina yasemin yasuko yeliz yetunde yingluck yordanka yoshiko yuka
yuna yuni zaleha zamira zdena zdenka zebo zehra zhazira zineb zlata zodwa zohra zohreh zorana zsofia zubeyde
""".strip()

# "Bob Dole" is Robert, "Moussa Abu Marzouk" Mousa, "Volodya" a Vladimir.
MEN = """
archer
clay
drake
flint
heath
lane
lark
rowan
reed
brook
aaron aharon aron / ron
abbas abas
abdullah abdulla abdallah abdalla / abdul
abdel abdul abd
abraham avraham ibrahim ebrahim abram / abe avi avram bram
achmed ahmed ahmad achmad ahmet
adam / adi
adrian adrien hadrian
alan allan allen alain / al
albert alberto albrecht / al bert bertie albie
alexander aleksandr aleksander alexandr oleksandr iskander / alex sasha sandy alec alek sanya xander shura al
alexandre
alessandro / sandro
alejandro / alex
alexei alexey aleksei aleksey alexis oleksii oleksiy aleksej alexej / alyosha alex lyosha
alfred alfredo / alf alfie fred
ali aly
amin amine ameen
amir ameer emir
anatoly anatoli anatoliy anatolii anatolij / tolya
andrew / andy drew
andrei andrey andriy andrii andrej / andryusha
andre andres andreas anders andrzej
anthony antony / tony
anton antonin antonii
antonio antoine antoni
archibald / archie
arkady arkadi arkadiy arkadij
arnold arnaud arnaldo / arnie
arseny arseni arseniy
arthur artur / art
arturo
artem artyom artiom artjom / tyoma
asher
assaf asaf
augustus august augusto auguste / gus
avi
aziz
barack barak
bartholomew bartolomeo bartosz / bart
basem basim bassem bassim basem
bashar bashshar
basil vasily vasili vasiliy vassily vasyl / vasya
benedict benedetto benedikt / ben
benjamin binyamin beniamin benyamin / ben benny benji bibi bennie
bernard bernhard bernardo / bernie
bogdan bohdan
boris borys / borya
brian bryan brien
bruce
bruno
caleb
calvin kalvin
carl karl / charlie
carlo
karel karol
cedric
charles / charlie chuck chas chaz
carlos
christian kristian cristian christiaan / chris
christopher kristoffer christoph cristobal krzysztof kristofer christophe / chris kit topher
clarence
clement clemens klemens / clem
clifford / cliff
colin
conrad konrad
constantine konstantin konstantinos constantin kostiantyn / kostya costas dinos kostas
cornelius cornelis / neil
cyril kirill kyrylo kiril
damian damien
daniel daniil danilo danylo danil / dan danny dani danya
darren
david davide dawid dawood daud dawud davyd / dave davey dudi
denis dennis denys dionisio
derek derrick
desmond / des
dimitri dmitry dmitri dmitriy dmitrii dmytro dimitrios dmitrij dimitry dimitar / dima mitya dimitris
dominic dominik domenico domingo dominique / dom nick
donald / don donny
douglas / doug
duncan
dylan
earl
edgar
edmund edmond edmundo / ed eddie ted ned
edward eduard / ed eddie ted teddy ned
edouard eduardo edoardo
edwin / ed
egor yegor jegor
eitan eytan etan ethan
elias ilias elijah eliyahu ilyas / eli
eli
elliot eliot elliott
emil emile emilio
emmanuel emanuel immanuel manuel / manny
eric erik erich
ernest ernst ernesto / ernie
erwin
eugene eugen / gene
evgeny yevgeny evgeni yevgeni yevhen evgenii evgeniy jevgeni jewgeni / zhenya
eugenio
fadi
fedor fyodor fiodor fjodor feodor / fedya
theodore theodor teodor / ted teddy theo
felix feliks
ferdinand fernando fernand / ferdi
filip philip phillip philipp / phil pip
philippe
filippo
felipe
florian
francis francois / frank
francisco / paco pancho
francesco
franz frans franciszek
franklin / frank
frederick frederic fredrick frederik fredrik / fred freddie rick freddy
friedrich / fritz fred
federico
fryderyk
gabriel gavriel gavril / gabe gabi
gad
gal
gareth / gary
gary garry harry
gennady gennadi gennadiy gennadii hennadiy / gena
geoffrey jeffrey jeffery geoff / geoff jeff
george georges
georg
giorgio
jorge
giorgi georgios georgy georgi georgiy heorhii / gio
yuri yury yurii yuriy juri iouri jurij / yura
jerzy
gerald gerard gerhard / gerry jerry
gil
gilad
gilbert / gil bert
giles gilles
glenn glen
gleb hlib
gordon
graham grahame graeme
gregory gregor / greg
grigory grigori grigoriy hryhorii / grisha
gregorio
grzegorz
guy
habib
haim chaim hayim haym
hakan
hamid hameed
hamza hamzah
hans johannes johann / hannes
harold harald / harry hal
harvey
hashem hashim hisham hicham hesham
hassan hasan hasen hassen
hazem hazim
hector
henry / harry hank hal
henri
heinrich hendrik henrik / heinz
enrique enrico henryk
herbert heribert / herb bert
herman hermann
hersh
horace horatio
howard / howie
hubert
hugh hugo
hussein husain hossein hussain huseyin husayn hosein hussien
ian iain
igor ihor
ilan
ilya ilia ilja illia
imad emad
isaac yitzhak itzhak isak izaak ishak yitzchak / ike zak itzik
ismail ismael ishmael esmail ismayil
israel yisrael / srulik
itai itay
itamar
ivan iwan / vanya
ivo
izz
jack jacques / jackie
jacob jakob yaakov yakov iakov yacov / jake
jakub yakub yaqoob yaqub
jacobo
jaime jaimie
jamal gamal jamaal djamal
james / jim jimmy jamie
jared jarred yered
jason jayson
jasper kaspar casper gaspar
javier xavier
jeremy jeremiah jeremie yirmiyahu / jerry
jerome jeronimo / jerry
jesse
jesus
john jon / johnny jack jonny
johan johannes johann
jean
juan
giovanni / gianni
joao
jan
jonathan jonatan yonatan johnathan yehonatan / jon jonny yoni nathan
jonas jonah yona yunus
jordan
joseph josef / joe joey
yosef yossef iosif yosif / yossi
yousef youssef yusuf yusef youcef yousuf
jose / pepe
giuseppe
jozef
joshua yehoshua josue / josh
juan / juanito
julian julien giuliano yulian
julius julio jules giulio
kamal kemal kamel
karim kareem kerim
keith
kenneth / ken kenny
kevin
khaled khalid haled chaled
khalil khaleel halil
klaus claus
lambert
lance
lars
laurence lawrence laurens lorenz / larry
lorenzo
laurent
lazar eliezer lazarus lazaro
leo leon lew lev / lenny len
leonid leonyd / lyonya
leonard leonardo / len lenny leo
leopold / leo poldi
leslie lesley / les
lester
levi levy
lewis louis / lou
luis lluis
ludwig
luigi
liam
lionel
lior
luca luka lucas lukas luke lukasz
lucian lucien luciano
mahdi mehdi
mahmoud mahmud mahmood mehmood
malcolm / mal
marcel marcelo marcello
marcus markus
marc mark
marko marco marcos
marek
mario
marian
mariusz
martin marten morten maarten marcin / marty
martino
marwan merwan
matthew mathew / matt matty
matteo mateo mateusz
matthieu mathieu
matthias mattias mathias matias / mats
matvei matvey
matthijs
maurice / mo
mauricio maurizio
moritz
max
maximilian / max
maxim maksim maksym / max
maxime
massimo
mehmet mohammed muhammad mohamed mohammad muhammed mohamad mohamud mahomet muhamad mahamat / mo
meir
menachem menahem
michael mikael mickael / mike mick mickey mikey
mikhail mikhael mihail mykhailo mikhailo michail / misha mischa
michel
miguel / miki
michele
mihai mihaly
michal
miguel
milan
miles myles
milos
miroslav myroslav miroslaw / mirek
mitchell / mitch
mohsen mohsin muhsin
moses mousa musa moussa moshe mussa moises moise / moe
mordechai mordecai mordehay / motti
munir mounir mouneer
mustafa mostafa moustafa mustapha mustafah
nadav
nasser nasir naser nassir
nathan natan / nate
nathaniel natanel nathanael / nate nat
neil neal niall
nicholas nicolas nikolas / nick nicky nico
nikolai nikolay mykola nikolaj nicolai / kolya
nikolaos nicolae nikola nicola nikolaus / niko
miklos
klaas
nigel
nikita mykyta
noah noach
noam
noel
norman / norm
ofer
ofir
oleg oleh
oliver olivier / ollie
omar omer umar ummar
omri
oren
oscar oskar
osama usama ossama
oswald / ozzie
otto
owen
patrick padraig / pat paddy rick
patrice
patricio
paul pauls
pavel pavlo pawel / pasha
pablo
paolo paulo
peter petr petar petro pieter / pete petey petya
pyotr piotr petr
pedro
pierre
pietro
petros
percival / percy
quentin quintin
rafael raphael rafal raffaele / rafi raf
rahim
rajiv rajeev
ralph ralf
raimundo
ramzi ramzy
randolph / randy
raymond raimund / ray
ramon
recep
reginald / reg reggie
reinaldo
rene renato
reuven ruben reuben
richard / rick dick rich richie ricky
ricardo riccardo
ryszard
robert / bob bobby rob robbie bert
roberto
roderick rodrigo / rod roddy
rodney / rod
roger rodger
rogelio
ruggero
roland rolando
roman
ronald / ron ronnie
ronaldo
reynaldo rinaldo
roni rony ronnie ronny
rosario
roy
rudolf rudolph rodolfo / rudy
rupert
russell / russ
ruslan rouslan
ryan
saad
saddam
said saeed sayed saeid
salah
saleh salih salekh
salim saleem selim
salman
salvatore salvador / sal
sami samy
samuel shmuel samuil samuele / sam sammy
sandor
saul shaul
scott / scotty
sean shaun shawn
sebastian sebastien / seb bastian
semyon simeon
sergei sergey serhiy serhii serguei sergiy sergej sergii / seryozha
sergio
serge
seth
shai
shimon simon simeon szymon / si
shlomo solomon suleiman suleyman sulaiman salomon soliman / sol shlomi
sidney sydney / sid
silvio silvester sylvester
stanislav stanislaw stanislas / stan stas
stanley / stan
stefan stephan stepan szczepan stevan stephane / stef
stephen steven / steve stevie
stefano
esteban
etienne
istvan
stuart stewart
tamir
tariq tarek tarik tareq
tayyip
thomas tomas tomasz thom / tom tommy
tommaso
toma
timothy / tim timmy
timofei timofey tymofiy
timoteo
tobias tobiah / toby
todd
trevor
tristan
uri
uzi
vadim vadym
valentin valentyn valentino / valya
valery valeri valeriy valerii
viacheslav vyacheslav vjaceslav / slava
victor viktor wiktor / vic vitya
vittorio
vincent / vince vinny
vincenzo vicente vincente
vitaly vitali vitaliy vitalii vitalij witali / vitalik
vladimir volodymyr wladimir vladymyr wolodymyr / volodya vova vlad
wlodzimierz
vladislav vladyslav wladyslaw / vlad
vsevolod
wael wail
waleed walid oualid
wallace / wally
walter valter gualtiero / walt wally
warren
wayne
wilfred wilfried wilfrid / wilf
william / bill will billy willie liam
wilhelm / willy
guillermo
willem / wim
guillaume
guglielmo
winston
yair jair
yahya yehia yahia
yaron
yaroslav jaroslav jaroslaw / slava
yasser yasir yaser jasser
yassin yasin yaseen
yehuda jehuda judah
yigal igal
yoav joav
yoel joel
zachary zechariah zachariah zakaria zakariya / zach zack zak
zeev zev
ziad ziyad zyad
zvi tzvi tsvi zwi
abiy abubakar ade adebayo agus akihiko akio akira alp alparslan amit anand anil anish anwar arjun arun ashok atul babak bakhtiyar bambang bao bilal bongani budi burak chidi chinedu chukwuemeka cyrus dae dariush deepak
dewan dhruv emeka emre erdogan faisal farhad farid farouk fuad ganesh gopal goran habibullah haider hajime hamad hamdan haruki hideki hideo hiroshi hiroyuki ichiro imran iqbal ismet jagdish jamshid javad jawad jaya jin
jinping jiro jun junichi kaoru kartik kazuo keiji keiko kenji kenta khurram kiyoshi kofi koichi krishna kumar kunal kwame kwasi lakshman lamin mahesh majid makoto manmohan manish masato masoud minh mitsuo mohan mukesh
murat narendra navin nelson nitin noboru nobuo olumide osamu parvez pervez prakash pranab prasad qasim raghu rahul raj rajendra rajesh rakesh ramesh rashid ravi reza rishi rohan rohit sadiq sagar sajid sanjay satoshi
sharif shashi shigeru shinzo shiro shivraj sipho siddharth sunil suresh syed tadashi taha takashi takeshi taro tetsuya thabo toru toshio tuan vijay vikram vinod vivek wahid wen xiaoping yasuo yitzhak yogi yoshihide yusaku zahid
zain zulfikar aleksandar dragan goran dejan zoran slobodan radovan ratko miodrag nebojsa branko bojan darko drazen dusan ivica josip jovan ljubomir mladen momir nemanja novak predrag radoslav sasa srdan tihomir tomislav
veselin vuk zdravko zeljko bogumil boguslaw czeslaw dariusz donat jaroslaw kazimierz lech leszek maciej mariusz mieczyslaw przemyslaw radoslaw slawomir tadeusz wieslaw wojciech zbigniew zdzislaw zygmunt antonin bohumil
bretislav jindrich jiri ladislav lubomir lubos milos oldrich ondrej radek rostislav vaclav vojtech zdenek attila balazs bela ferenc gabor gyorgy gyula imre jeno kalman laszlo lajos marton tamas tibor viktor zoltan zsolt
aleksis einari eino erkki esa harri heikki ilkka jari juha jukka kalle kimmo lauri markku matti mika mikko olli pekka petteri raimo risto sakari tapio teemu timo toivo vaino veikko agnar arne asbjorn axel bengt bjorn
carsten dag egil einar erling finn fredrik geir goran gunnar gustav hakon halvor haakon ingvar jens jesper jorgen kjell knut leif magnus mogens nils odd ola olav ole oyvind per ragnar rasmus roar rune sigurd sindre soren
steinar sten sture sven sverre terje thor thorbjorn tor tore torsten trond trygve ulf uffe vidar viggo yngve achim bernd bodo detlef dieter dirk eberhard eckhard egon fritz gerd gottfried gunter gunther hartmut heiko
heiner helmut holger horst ingo jochen joachim jorg juergen jurgen kai karsten lothar lutz manfred norbert olaf ottmar rainer reiner reinhard rolf rudiger siegfried sigmar thilo thorsten till udo ulrich uwe volker
volkmar werner wolf wolfgang alain aurelien baptiste bastien benoit bertrand cedric claude didier edouard fabrice fabien gaston gauthier gerard ghislain guillaume herve jacky jerome jocelyn laurent lionel loic luc
mathis maxence mickael noel octave olivier pascal patrice regis remi remy romain sebastien serge stephane sylvain thibault thierry tristan valery yann yannick yves alberto aldo alvaro amadeo andres angelo armando
augusto aurelio baltasar benito bernardo camilo cesar claudio cristobal dario diego edgardo efrain eladio elio eliseo enzo esteban eusebio ezequiel fabio fabrizio felipe fermin fidel flavio gaetano gerardo gilberto giacomo
gianluca gianni gino gonzalo guido gustavo heriberto hernan hilario horacio humberto ignacio inigo isidro jair jairo joaquin jordi lamberto leandro lino lope manolo marcelino mariano mauro moises nestor nicolo octavio
orlando osvaldo pascual primo ramiro raul remo renzo rigoberto rocco rogerio romulo ruben sancho santiago santino sergio severino silvestre thiago tiago tito tulio ugo umberto urbano valerio vito wilmer
adel adnan akram alaa anas ashraf atef ayman ayoub badr bakr basheer bassam dawoud essam ezzedine fahd fares fathi fawzi fayez ghassan hadi haitham hani hatem haytham husam hussam ihab ismat issa jaber jabir jihad jibril
kassem luay maher mahir majed mansour mazen mishal mohannad muammar mutaz muqtada nabil nadim naim naji nazih nidal nizar nuri othman qais qusay rafiq raed rami rashad riad riyad rizk sabri sadam safwan salam samir
samih shadi shaker sharif sherif subhi suhail tahir taher talal tawfiq thabet uday wasim wissam yazid younis zaher zaid zayd zuhair ariel aryeh avigdor avner aviv baruch benny boaz chen dan danny dror dov dvir efraim ehud
elad eldad elazar elchanan eliav eran erez eyal gadi gershon gideon golan guri hanoch hillel ido idan ilai kobi liran matan meni micha moti naftali nahum nir nissim nitzan ohad opher or osher pinchas raanan rafi ran raz
rafael ronen sagi sagui segev shachar shahar shalom shaked shaul shay shmulik shuki tamir tomer tzachi uriel yaniv yarden yariv yehoram yinon yiftach yishai yizhar yochai yoram yotam yuval zalman zohar zion
aidan aiden alastair alistair alvin amos angus austin barry blake bradley brad brendan brent brett brandon bryce byron cameron carter cary chad chandler chester clayton clint clinton clyde cody connor conor cole corey
craig curtis dale damon darryl darrell dean declan dexter dwayne dwight dustin elton elvis emmett elmer enoch ewan ezra fergus finlay floyd forrest fraser garrett gavin gideon grant grayson griffin gus hamish hank harley
harrison hayden homer hudson hunter ira irving irvin isaiah jay jarvis jasper jayden jed jermaine jethro jimmy joe josiah jude kane kelvin kent kieran kirk kurt kyle lamar landon lee leroy lloyd logan lorne lyle lyndon
marlon marshall marvin mason melvin merle merlin mervyn micah mort murray myron ned nolan orson orville otis parker perry pierce preston quincy ray reece rex rhys riley rory ross royce rufus ryder sawyer seamus sheldon
sherman spencer sterling stephon tanner taylor terence terrence theo tobin travis trent troy tucker tyler tyrone tyson vernon virgil wade ward waylon wesley weston wiley willard woodrow wyatt zane
abebe
alasdair
andoni
andrea
antti
aram
cem
cian
dana
davit
dragos
duarte
elchin
eoin
gert
gevorg
goncalo
haile
hao
haruto
hayk
heydar
hilary
iker
ivaylo
jeroen
joost
kamau
kasper
kerry
kim
koen
levan
mads
mor
morgan
narek
nenad
niels
nino
noor
nuno
nursultan
oisin
ostap
otieno
owain
pau
plamen
radu
ravshan
robin
rui
rumen
rustam
shavkat
stoyan
tal
taras
thijs
timur
tunde
ville
wout
abdelaziz abdelkader abdellah abderrahim abdou abdoulaye abilio acacio achille achraf adama adelino adelmo adriaan adriano afonso agostinho agung aibek aivar ajay akash akhil aksel akwasi alassane albano aled aleksa
alessio alfio algirdas alin alioune aliyu almazbek aloisio alun amadou amancio amedeo americo amitabh anar andile andris anibal annibale anselmo antanas antero antonello aonghas aparicio arash ardeshir arie aristides
arjan arman armindo arrigo arto arturs arvid arvydas asen asgeir ashish ashkan ashot ashwin asif askar aslak atanas audun aurel avtandil aydin ayodele azamat azizbek azman baard babacar babatunde bachir bahman bahram
bakary bakhyt bakyt baldassare baltazar baris bartolome bartolomeu basilio bastiaan batbayar baudilio baurzhan bayu behnam behrouz bekzod belmiro beniamino benicio benigno beppe berend berhane bernardino bertil
bidzina bijan birger bjarne blagoy blaise bobur bogoljub boiko bolat bonifacio borislav bosse boubacar boyan bozidar brahim bryn bulent caetano calin calixto callum calogero candelario carlitos carmelo casimiro
catalin cedomir cees celestino cemal cengiz cezar chaiwat chakib cheikh cheruiyot chetan chukwudi cihan ciprian ciriaco claes claudiu clemente cleofas coen conall conrado cormac corneliu corrado cosimo cosmin
costantino costel crisanto cristi cuong custodio daan dacian dafydd dagfinn dagoberto dainis daisuke damiano damiao damir damyan danial danijel daniyar danladi dauren davor davron dawit debashish decebal dedi delfim
delyan demba demetrio desiderio devlet diarmuid dilshod dinesh dinis dipak djordje dobri dobrica domagoj domingos donal donato dongwook donncha doru drago dragomir dragoslav driss dubravko duc dumitru dusko eamon ebo
edelmiro edgars edson eelco efren efstathios egas egidio egils ehsan eirik eivind eko ekow ekrem elhadj elisio elnur elshad emanuele emeterio emin emlyn emomali emyr enea enis enver eoghan epifanio erdem ergun erkan
erlan ermanno ersin espen estevao ettore euan eulogio evangelos evaristo ewout ezio fabijan faheem fajar farai farquhar farrukh farshad farzad faustino fausto fawad feliciano ferdinando ferhat fernao ferruccio
fiachra fikret filiberto fintan fiorenzo firdavs firmino firouz floris folke fotis fouad frane franjo freek frits frode fulgencio fulvio fumio gabino galin ganbaatar garba garegin gaspare gatot gaurav gaute gavrilo
gbenga geirr genaro gennaro geraldo gerben germano gerolamo gerrit gervasio getachew gethin ghasem gheorghe giacinto giancarlo gianfranco giannis gianpaolo giga gijs gintaras girish girma girolamo gligorije glyn
goffredo gospodin gosta govind graziano greger grigore gualter guilherme guntis guoqiang guus gwilym hai halfdan hallgeir hallvard hamisi hannu haoran harish haroon havard hayato heimo helge heliodoro hemant hendra
henk henning henrique hermenegildo heru hieu hipolito hiroaki hisashi hishammuddin hjalmar hoang homero honorato honorio hooman horatiu horia houshang houssine hovhannes hristo hrvoje huib huw huy hyun hywel iacopo
ibrahima idris idriss idrissa ieuan ifan ifeanyi iftikhar ijaz ikenna ilhan ilian ilidio ilie iliya ilker imtiaz inacio ingemar inocencio iolo ionel ionut iraj irakli irfan isaias ishaq isidoro ismo iulian ivano ivar
ivars jaak jaakko jaan jaap jacco jacinto jacopo jaehyun jahongir jakov jalal jamel jamil jarkko jasur jayant jelle jelmer jianguo jianhua jianjun jihoon joaquim joar joep joko joon joris jorma jorn juhani juma
junaid junho jurica jurre justino jusuf kaan kaarel kaarlo kadir kagiso kairat kakha kalev kaloyan kambiz kamil kamran kanat kariuki karlis kashif kassa kassym katlego kaveh kayode kazuhiro kazuya kebede kees kelechi
kenichi kenzo keqiang kerem kestutis keyvan khairy khanh khoa khosrow khurshid kian kipchoge kiprono kiptum kishore kittisak kojo kolbjorn kourosh krasimir kresimir krijn krisjanis krsto krum kruno krunoslav
kubanychbek kunle kwabena kwadwo kwaku kyriakos lachezar lachlan ladislao lahcen lalit lamine lammert larbi lasha lasse laurentiu laurindo lavrans lebogang leendert lefteris lennart leoncio leonel leopoldo levent
levon liaquat lidio lisandro livio liviu llewelyn lodewijk lorcan loris lotfi lourenco lovro lucio luhut lungile luuk lwazi lyuben lyubomir macario madhav mahathir mahendra mamadou mamuka mandla manlio manohar manoj
manolis mansur marcial marcio marijan marijn marius marnix martim martinho masahiro masaki massimiliano matej mateus mathijs mauno mauri maximiano mayank mduduzi mehran melchor melle melquiades menno merab mert mesut
metin metodi meurig michalis michiel mihael mihailo mihajlo milenko milivoj milorad miloud milovan mindaugas minho minsoo mircea mirko mislav mitsuru modou mohit mokhtar momchil moncef morteza moulay mourad moustapha
mugur muharrem muhyiddin mulatu murdo mushtaq mwangi nadeem najib nando naoki naoto narciso naresh narong naveed naveen nawaz nayden nazareno nazario ndungu necati necmettin nedyalko nello nelu nemesio nereo nghia
nhan nicanor nicasio nicusor niek nihat nikica nikol nikos nilesh niran nirav njoroge nkosinathi nnamdi nodar norberto normunds noureddine nunzio nurbek nurlan nurzhan obinna ochieng oddvar odhiambo ognjen ognyan
oguz okan okechukwu okoth olavo olegario olusegun oluwaseun olzhas omid omondi omurbek onofre onur onyango oreste orhan orkhan osman osmo osten otabek otar othmane ottavio ottone oumar ousmane ove ovidiu ozan ozgur
paavo padraic palmiro panagiotis pankaj panos pantaleon pape paresh parsa pasquale paulius pavlos peadar pencho pentti pepijn pero pertti pervaiz petko petre petri petru peyman phong phuc pichai piergiorgio pierluigi
pierpaolo piet pino plinio porfirio pouya prabowo prasert praveen pravin prawit prayuth qamar qishan quang quirino quoc rabah rachid radomir rafik raghav ragnvald rahmon raimondo raimonds raivis rajan rajat
ramakrishna ramil ramin ramnath ranald ranjit ranko rashidi rauf rayko razak razvan recai redouane rehman reidar reijo reinier reinout remco remigio remko rens rhodri rhun rhydian ridha ridvan rien rik rikard
rimantas rino rinus ritesh rivaldo rizal rizwan roald roel roelof rogier romario romeu romolo roque rosen rosendo rostam ruairi ruaridh rudi rufino ruggiero ruud ryo ryota sabatino sabino sachin sadyr sakda saliou
sandeep sangwoo sanzhar saqib sardor sargis sasan satish satoru saturnino sauli saulius saverio savino sebastiaan sebastiano sebastiao secundino sedat segun selahattin selcuk seojun seppo serafim serban serdar serik
serkan seumas seydou shafiq shahbaz shahid shahin shahram shakil shalva shehu sherzod shinichi shinya shoaib shota shyam siamak sibusiso siebe sietse sigbjorn sigmund siim silvano silviu simao sinan sinisa sixto
siyabonga sjoerd slamet slavcho slimane snorre sofiane soheil sohrab sombat somchai somkid soner sorin souleymane sourav spyros srinivas staffan stanimir stavros stelian stelios stellan stian stig stijn stjepan
strahinja suat subhash sudhir suhrob sukru sumit sungho surachai suren sushil susilo suthep sutrisno svein svetislav svetlozar svetoslav sybren taavi tadesse tadhg taehyung tafadzwa tahsin takahiro takeo takis takumi
talgat tancredi tanel taoufik tarcisio tarjei tarun tatenda tatsuya tauno tayo teguh telesforo telmo tengiz teodoro teodosio teofilo tero tesfaye teun teymur thabiso thaksin thanakorn thanasis thang thanos theodoros
theun thierno thinh thorvald thulani tibbe tiberiu tiburcio tien tigran tijmen tilek tinashe titu tiziano tjeerd todor tomo tomohiro tonci toomas torbjorn torgeir toribio torkel tormod torstein toshiaki traian trefor
trung trygg tsakhia tsanko tshepo tsvetan tudur tullio tuncay tuomas turgut turlough tushar tvrtko twan ubaldo uberto ufuk ugur ulisses ulugbek umaru umesh urho urmas uros urpo usman uzoma vahan vahid vakhtang
valdemar valdis valentim valeriano valeriu vangelis vardan vasco vasil vasile vasilije vassilis vazgen vedran vegard velichko velimir vello venancio ventsislav vetle victorino vijender vilhelm vinay vineet vinh vinko
viorel vipin virgilio vishal vitor vittorino vjekoslav vladan vladut vojislav volkan vugar vukasin vusi vytautas wahyu waqar weidong wenceslao wessel wichai wiebe wietse wilbert workneh wouter wubbo xiaodong yacine
yakubu yalcin yanko yannis yared yash yashar yavor yavuz yerlan yiannis yigit yilmaz yngvar yohannes yordan yorick yosuke youngho yousaf yudi yuichi yuji yukio yusril yuta zacarias zafer zahari zaheer zakhele zarko
zaur zaza zeferino zeki zenon zhandos zhanibek zhigang zhivko zhiwei ziaur zine zivko zivojin zouhair zubair zurab zvonimir zvonko
""".strip()

# The same saint in another language. A near one is the same person where the surname agrees ("Vladimir Zelensky" is Volodymyr); a far one never by itself
# (Ivan Petrov is not John Petrov). Rows of the tables above already hold what newsrooms mix up freely; these are the further ones.
CROSS_LANGUAGE = """
near elena olena helen
near igor ihor
near anna hannah hanna
near nadia nadezhda nadiya
near tania tatiana tetiana
near maria mariam
near maria mary
near maria marie
near alexander sandor
near alexander alexandre
near semyon simon shimon
near elias ilya
near elizabeth elisaveta elizaveta
near catherine ekaterina kateryna
near margaret margarita
near michael mikhail mykhailo
near michael michal michel
near nicholas nikolai nikolay mykola
near andrew andrei andriy
near peter pyotr piotr
near paul pavel pavlo
near joseph yosef iosif yousef
near jacob jakub
near george georgy georgi georgios georg
near gregory grigory grigori hryhorii
near eugene yevgeny evgeny yevhen
near john johann johan
near stephen stefan stepan
near henry henri heinrich
near matthew matvei
near matthew matthias
near philip philippe
near edward eduard edouard
near mark marko marek
near anthony anton
near francis franz
near timothy timofei
near theodore fyodor
near abraham ibrahim
near carl charles
near wilhelm william
far john ivan ian sean juan giovanni jean jan joao
far james jacob diego santiago
far michael miguel
far peter pedro pierre pietro
far paul pablo paolo
far george jorge yuri jerzy
far mary miriam
far francis francisco
far louis luis ludwig luigi
far henry enrique enrico
far robert roberto
far sergei serge sergio
far charles carlos carlo
""".strip()


def _table() -> dict[str, Given]:
    gender: dict[str, str | None] = {}
    rows: dict[str, set[str]] = {}
    full: set[str] = set()
    for sex, block in (("f", WOMEN), ("m", MEN)):
        for line in block.splitlines():
            names, _, short = line.partition("/")
            listed = len(names.split()) > 15 and not short  # a line of plain names, a row each
            for name in names.split() + short.split():
                rows.setdefault(name, set()).add(name if listed else names.split()[0])
                gender[name] = sex if gender.get(name, sex) == sex else None
            full.update(names.split())
    return {name: Given(gender[name], frozenset(rows[name]), name not in full) for name in rows}


GIVEN: dict[str, Given] = _table()


def _related() -> dict[str, frozenset[str]]:
    related: dict[str, set[str]] = {}
    for line in CROSS_LANGUAGE.splitlines():
        nearness, *names = line.split()
        if nearness == "near":
            for name in names:
                related.setdefault(name, set()).update(names)
    return {name: frozenset(others) for name, others in related.items()}


NEAR: dict[str, frozenset[str]] = _related()
