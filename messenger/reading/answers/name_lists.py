"""First names and surnames that people in the United States bear, folded: what a short text must hold to be taken for a name.

The commonest of the 1990 census (U.S. Census Bureau, in the public domain), and later, Spanish and other names by hand. A word of ordinary
talk is left out, or stands here because it is more often a name ("Linda", "Grace"). A name that is not here is no less a name: it is asked about.
"""

from __future__ import annotations

from messenger.reading.words.lexicon import LongList

FIRST_NAMES = LongList(
    """\
aaliyah aaron abbey abbie abby abdul abe abel abena abigail abraham abram abril ada adaeze adalberto adam adan addie adela adelaida
adelaide adele adelia adelina adeline adell adella adelle adina adolfo adolph adria adrian adriana adriane adrianna adrianne adrienne
afton agatha agnes agustin agustina ahmad ahmed aida aiden aileen aimee aisha al alaina alan alana alanna alba albert alberta albertha
albertine alberto albina alda alden aldo alec alecia alejandra alejandrina alejandro alena alene alesha alesia aleta aletha alethea alex
alexa alexander alexandra alexandria alexia alexis alfonso alfonzo alfred alfreda alfredo ali alia alica alice alicia alida alina aline
alisa alisha alison alissa allan allen allene allie allison allyson alma almeda alonso alonzo alpha alphonse alphonso altagracia althea
alton alva alvaro alvin alvina alyce alycia alysia alyson alyssa ama amada amado amalia amanda amber ambrose amelia ami amie amina amit
amos amparo amy ana anabel anastacia anastasia anderson andra andre andrea andreas andres andrew andria andy angel angela angelia angelica
angelina angeline angelique angelita angella angelo angie anglea anh anibal anika anissa anita anitra anjali ann anna annabel annabelle
annamarie anne anneliese annemarie annetta annette annie annmarie anthony antionette antoine antoinette anton antone antonette antonia
antonina antonio antony antwan anya aoife april araceli aracely arcelia archie ardella arden ardis ardith aretha aria ariana ariel arielle
arjun arleen arlen arlene arlette arline armand armando armida arnold arnulfo aron arron art arthur artie arturo asa asha ashely ashlee
ashleigh ashley ashli ashlie ashly ashton asia astrid athena aubrey audra audrey audry august augusta augustine augustus aura aurea
aurelia aurelio aurora austin autumn ava avery avis awilda axel ayana ayesha bailey bambi barb barbara barbie barbra barney barrett barry
bart barton basil bautista bea beatrice beatriz beau beckie becky belen belinda bella belle belva ben benedict benita benito benjamin
bennett bennie benny berenice bernadette bernadine bernard bernardo bernice bernie berniece bernita berry bert berta bertha bertie bertram
beryl bess bessie beth bethany bethel beto betsy bette bettie bettina betty bettye beulah beverley beverly bianca bill billie billy billye
birdie blaine blair blake blanca blanch blanche bo bob bobbi bobbie bobby bobbye bonnie bonny booker boris boyd brad bradford bradley
bradly brady brandee branden brandi brandie brandon brandy brant brayan brayden breanna breanne bree brenda brendan brendon brenna brent
brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette brigette brigid brigitte britney britni britt brittani
brittany brittney brock brook brooke brooks bruce brunilda bruno bryan bryant bryce bryon buffy buford burl burt burton buster byron
caitlin caitlyn caleb callie calvin camelia cameron cami camila camilla camille candace candance candelaria candi candice candida candie
candis candy caren carey cari caridad carie carin carina carissa carl carla carleen carlene carlitos carlo carlos carlota carlotta carlton
carly carlyn carma carman carmel carmela carmelita carmella carmelo carmen carmine carol carolann carole carolee carolina caroline carolyn
carolynn caron carri carrie carrol carroll carson carter cary caryl caryn casandra casey cassandra cassidy cassie catalina catharine
catherine cathi cathie cathleen cathrine cathryn cathy catina catrina cecelia cecil cecile cecilia cecily cedric celeste celestina
celestine celia celina cesar chabela chad chadwick chana chance chanda chandra chanel chang chantal chantel chantelle charissa charisse
charity charla charleen charlene charles charlette charley charlie charline charlotte charmaine charolette chas chase chasity chastity
chauncey chava chaya chayo chela chelsea chelsey chelsie cheri cherie cherise cherly cherri cherrie cherry cheryl cheryle chester chet
cheyenne chi chinedu chloe chong chris chrissy christa christal christel christen christene christi christian christiana christiane
christie christin christina christine christoper christopher christy chrystal chuck chun chung chuy ciara cillian cinda cindi cindy
cinthia citlali clair claire clara clare clarence claribel clarice clarissa clark claud claude claudette claudia claudine claudio clay
clayton clement clemente clementina clementine cleo cleta cletus cleveland cliff clifford clifton clint clinton clyde cody colby cole
coleen coleman colette colin colleen collette collin concepcion concetta concha connie conrad constance consuelo cora coral cordelia
cordell corene corey cori corina corine corinna corinne cornelia cornelius cornell corrie corrina corrine cortney cory courtney coy craig
crista cristal cristi cristin cristina cristine cristobal cristy cruz crystal cuca curt curtis cyndi cynthia cyril cyrus cythia daisy dale
dalia dallas dalton damaris damian damien damion damon dan dana dane danelle danette dani dania danial danica daniel daniela daniele
daniella danielle danilo danita danna dannie dannielle danny dante danyelle daphne dara darci darcie darcy daren daria darin dario darius
darla darleen darlene darline darnell daron darrel darrell darren darrick darrin darron darryl darwin daryl dave david davida davina davis
dawn dawna dayana dayna dean deana deandre deangelo deann deanna deanne deb debbi debbie debbra debby debi debora deborah debra debrah
dedra dee deena deepa deidra deidre deirdre delbert delfina delia delilah della delma delmar delmer delois delora delores deloris delphia
delphine delta demarcus demetra demetria demetrius dena deneen denice denis denise denita denna dennis dennise denny denver deon derek
derick derrick deshawn desirae desiree desmond dessie destiny devin devon dewayne dewey dewitt dexter diamond dian diana diane diann
dianna dianne dick diego dillon dina dinah dino dion dionne dirk dixie dmitri dollie dolly dolores domenic domenica dominga domingo
dominic dominick dominique don donald dong donita donn donna donnell donnie donny donovan donte dora dorcas doreen dorene doretha dori
dorian dorinda dorine doris dorotha dorothea dorothy dorris dortha dorthea dorthy dottie doug dougie douglas douglass dovie doyle drew
drucilla duane dudley dulce duncan dustin dusty dwain dwayne dwight dylan earl earle earlene earline earnest earnestine eartha eboni ebony
ed eda eddie eddy edelmira eden edgar edgardo edie edison edith edmond edmund edna eduardo edward edwardo edwin edwina edythe effie efrain
efren eileen elaina elaine elana elba elbert elda eldon eldora eleanor eleanora eleanore elena elenor elenora elfriede eli elia elias
elida elijah elinor elisa elisabeth elise eliseo elisha elissa eliza elizabeth elizbeth elizebeth ellen ellie elliot elliott ellis
ellsworth elma elmer elmira elmo elna elnora elodia eloisa eloise elouise eloy elroy elsa elsie elton elva elvera elvia elvin elvira elvis
elwood elyse emanuel emeka emelia emerson emery emil emile emilee emilia emiliano emilie emilio emily emma emmanuel emmett emmitt emogene
emory ena enedina enid enoch enrique enriqueta eoghan erasmo eric erica erich erick ericka erik erika erin erlinda erma erna ernest
ernestina ernestine ernesto ernie errol ervin erwin esmeralda esperanza essie esteban estela estell estella estelle ester esther estrella
ethan ethel ethelyn etta eugene eugenia eugenie eugenio eula eulalia eun eunice eusebio eva evalyn evan evangelina evangeline evelia
evelina eveline evelyn evelyne everett everette evette evie evon evonne ezekiel ezequiel ezra fabian fabiola facundo faith fallon fannie
fanny farrah fatima faustino fausto fawn fay faye federico felecia felica felice felicia felicita felicitas felipa felipe felisa felisha
felix felton ferdinand fermin fern fernanda fernando ferne fidel filiberto filomena fiona fletcher flo flor flora florence florencia
florencio florene florentina florentino florida florinda florine flossie floy floyd folake fonda forest forrest foster fran frances
francesca francesco francine francis francisca francisco frank frankie franklin fred freda freddie freddy frederic frederick fredric
fredrick freeman freida frieda fritz gabriel gabriela gabriele gabriella gabrielle gael gail gale galen garfield garland garnet garret
garrett garry garth gary gaston gavin gaye gayla gayle gaylord gaynell gemma gena genaro gene geneva genevieve genoveva geoffrey george
georgene georgetta georgette georgia georgiana georgianna georgie georgina gerald geraldine geraldo geralyn gerard gerardo gerda geri
germaine german gerri gerry gertie gertrude gia gigi gil gilbert gilberto gilda gillian gina ginger ginny gino giovanna giovanni gisela
gisele giselle giuseppe gladis gladys glen glenda glenn glenna gloria glory golda goldie gonzalo gordon grace gracie graciela grady graham
grant granville greg gregg gregoria gregorio gregory greta gretchen gretta griselda grover guadalupe guillermina guillermo gus gussie
gustavo guy gwen gwendolyn hailey hal haley hallie hana hank hanna hannah hans harlan harley harmony harold harper harriet harriett
harriette harris harrison harry harvey hassan hattie haydee hayden hayley haywood hazel heath heather hector hedwig heide heidi heidy
helen helena helene helga hellen henrietta henry herb herbert heriberto herlinda herman hermelinda hermine herminia hernan herschel
hershel hester hettie hilario hilary hilda hildegard hillary hilma hilton hipolito hiram hoa holli hollie hollis holly homer hong hope
horace horacio hortencia hortense hortensia howard hoyt hubert huey hugh hugo hulda humberto hung hunter huong hussein hyman ian ibrahim
ida idalia idell idella iesha ifeoma ignacio ike iker ila ileana ilene iliana ilona ilse ima imani imelda imogene ina india ines inez inga
inge ingeborg ingrid iola iona ione irena irene iris irma irmgard irvin irving irwin isaac isabel isabell isabella isabelle isaiah isaias
isela isiah isidro ismael israel isreal issac itzel iva ivan ivette ivonne ivory ivy jacalyn jacinta jack jackeline jackie jacklyn jackson
jaclyn jacob jacque jacquelin jacqueline jacquelyn jacques jacquline jada jade jae jaime jaimie jake jamaal jamal jamar jame jamel james
jamey jami jamie jamila jamison jammie jan jana janae jane janeen janel janell janelle janene janessa janet janetta janette janey janice
janie janina janine janis janna jannette jannie jaqueline jared jarod jarred jarrett jarrod jarvis jasmin jasmine jason jasper jaunita
javier jay jayden jayme jayne jayson jazmin jc jean jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
jed jeff jefferey jefferson jeffery jeffrey jeffry jena jenell jenelle jenette jenifer jeniffer jenna jennette jenni jennie jennifer
jenniffer jenny jerald jeraldine jeremiah jeremy jeri jerilyn jermaine jerold jerome jerri jerrie jerrod jerrold jerry jesenia jesica jess
jesse jessi jessica jessie jesus jettie jewel jewell jill jillian jim jimena jimmie jimmy jing jo joan joana joanie joann joanna joanne
joaquin jocelyn jodi jodie jody joe joel joelle joellen joesph joetta joey johanna john johnathan johnathon johnetta johnie johnna johnnie
johnny johnson joi joleen jolene jolie jolynn jon jonah jonas jonathan jonathon jonell jonelle joni jonna jonnie jordan jordon jorge jose
josef josefa josefina joselito joselyn joseph josephina josephine josette josh joshua josiah josie josue jovita joy joyce joycelyn juan
juana juanita juanito jude judi judie judith judson judy jules juli julia julian juliana juliann julianna julianne julie juliet julieta
juliette julio julissa julius june jung junior justin justina justine kacey kaci kacie kaitlin kaitlyn kala kali kami kandace kandi
kandice kandy kara karan kareem karen kari karie karin karina karissa karl karla karlene karol karolyn karon karren karri karrie karyn
kasandra kasey kassandra kate katelyn kathaleen katharina katharine katherine katheryn kathi kathie kathleen kathlene kathlyn kathrine
kathryn kathryne kathy kathyrn kati katie katina katrina kattie katy kay kayden kaye kayla kaylee kecia keely keenan keesha keiko keisha
keith keli kelley kelli kellie kelly kelsey kelsie kelvin ken kendall kendra kendrick kenna kenneth kennith kenny kent kenton kenya
kenyatta kenyetta keri kermit kerri kerrie kerry kesha keshia keven kevin khadija kia kiara kieth kike kim kimberely kimberlee kimberley
kimberli kimberly king kip kira kirby kirk kirsten kirstin kisha kitty kizzy kofi kori kory kourtney kris krista kristal kristan kristen
kristi kristian kristie kristin kristina kristine kristopher kristy kristyn krystal krystle krystyna kum kurt kurtis kwame kyla kyle kylee
kylie kyong kyra kyung lacey laci lacie lacy ladonna lai laila lakeisha lakesha lakeshia lakisha lalo lamar lamont lan lana lance landon
lane lanette lani lanita lanny laquita lara larisa larissa larry larue lashanda lashawn lashonda latanya latasha latisha latonia latonya
latosha latoya latrice latricia laura laureen laurel lauren laurence laurene lauretta laurette lauri laurie lautaro lavada lavern laverna
laverne lavina lavinia lavon lavonda lavonne lawanda lawerence lawrence layla lazaro lea leah leandra leandro leann leanna leanne leatha
leatrice leda lee leeann leesa leigh leila leilani leisa lela leland lelia lemuel len lena lenard lennie lenny lenora lenore leo leola
leon leona leonard leonardo leone leonel leonor leonora leopoldo leora leota leroy lesa leslee lesley lesli leslie lessie lester leta
letha leticia letitia lettie letty lety levi lewis li lia liam liana liane libby lida lidia lien lila lilia lilian liliana lilla lillian
lillie lilly lily lin lina lincoln linda lindsay lindsey lindy linette ling linh linnea linnie lino linsey linwood lionel lisa lise
lisette lissa lissette lita liz liza lizabeth lizbeth lizette lizzie lloyd logan lois lola lolita lon lona loni lonnie lonny lora loraine
loree loreen lorelei loren lorena lorene lorenza lorenzo loretta lori lorie lorinda lorine lorna lorraine lorretta lorri lorrie lottie lou
louann louella louie louis louisa louise lourdes lovie lowell loyce loyd lu luana luann luanne lucas lucia luciana luciano lucie lucien
lucienne lucila lucile lucille lucina lucinda lucio lucrecia lucretia lucy lue luella luis luisa luke lula lulu lupe lupita lura luther
luvenia luz lyda lydia lyla lyle lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette mabel mable mac machelle mack
mackenzie madalyn madeleine madeline madelyn madge madie madison madonna mae maegan magaly magda magdalena magdalene maggie magnolia mai
maira majorie malcolm malia malik malinda malissa mallory mamie mandi mandy manual manuel manuela mara maranda marc marcel marcela
marcelina marcelino marcella marcelle marcelo marci marcia marcie marco marcos marcus marcy margaret margarete margarett margarette
margarita margarite margarito marge margery margie margo margot margret marguerite margurite mari maria mariah mariam marian mariana
mariann marianna marianne mariano maribel maribeth maricela marie mariela marietta marilee marilou marilyn marilynn marina mario marion
marisa marisela marisol marissa marita maritza marjorie marjory mark markus marla marlena marlene marlin marlo marlon marlyn marlys marnie
marquerite marquis marquita marry marsha marshall marta martha marti martin martina martine marty marva marvel marvin mary maryann
maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn masako mason mateo mathew mathilda matias matilda matilde matt
matthew mattie maud maude maudie maura maureen maurice mauricio maurine mauro mavis max maxie maximiliano maximo maxine maxwell maya
maybelle mayme maynard mayra mazie mckinley meagan meaghan meche mechelle mee meg megan meghan mei mel melanie melba melina melinda melisa
melissa mellisa mellissa melodie melody melonie melony melva melvin melvina memo mercedes mercy meredith merle merlin merrill merry mervin
meryl meta mia micaela micah michael michaela michale micheal michel michele michell michelle michiko mickey mickie migdalia miguel
miguelito mike mikel mila milagros milan mildred miles milford milissa millard millicent millie milo milton mimi mina mindi mindy minerva
ming minh minnie miquel miranda mireya miriam mirian mirna mirta missy misti misty mitch mitchel mitchell mittie mitzi mo modesta modesto
mohamed mohammad mohammed moira moises mollie molly mona monica monika monique monroe monte monty morgan morris morton mose moses moshe
mozell mozelle muhammad mui muriel murray myles myong myra myriam myrna myron myrtice myrtis myrtle nacho nadia nadine nakia nakisha nan
nanci nancy nando nanette nannette nannie naomi napoleon natalia natalie natasha nathalie nathan nathanael nathanial nathaniel natividad
neal ned nedra neil nelda nelida nell nella nelle nellie nelly nelson nena neoma nereida nestor nettie neva neville newton nga ngozi
nguyen nia niamh nichelle nichol nicholas nichole nick nicki nickie nickolas nicola nicolas nicolasa nicole nicolette nicolle nidia nigel
niki nikita nikki nikole nila nilda nilsa nina ninfa nita noah noble noe noel noelia noella noelle noemi nola nolan nona nora norbert
norberto noreen norene norine norma norman normand norris nova novella nydia ocie octavia octavio odell odessa odette odis ofelia oksana
ola olen oleta olga olin oliva olive oliver olivia ollie olu oluwaseun olympia oma omar omer ona opal ophelia ora oralia oren orlando
orpha orval orville oscar ossie osvaldo oswaldo otha otilia otis otto ouida owen pablo paco paige palma palmer pam pamala pamela pansy
paola paris parker particia pasquale pat patience patrica patrice patricia patricio patrick patrina patsy patti pattie patty paul paula
paulette paulina pauline paz pearl pearle pearlie pearline pedrito pedro peggie peggy penelope pennie penny pepe percy perla perry pete
peter petra peyton phil philip phillip phillis philomena phoebe phuong phylis phyliss phyllis pia pierre pilar pinkie piper polly porfirio
portia precious preston pricilla prince princess priscilla priya prudence queen queenie quentin quincy quinn quintin quinton rachael
racheal rachel rachell rachelle racquel rae rafael rafaela rahul raj raleigh ralph ramiro ramon ramona ramonita rana randa randal randall
randell randi randolph randy raphael raquel rashad rashida raul raven ravi ray rayford raymon raymond raymundo rayna reba rebeca rebecca
rebekah reed refugio regan reggie regina reginald reid reina reinaldo rena renae renata renate renato rene renea renee renita reta retha
retta reuben reva rex reyes reyna reynaldo rhea rhett rhiannon rhoda rhonda ricardo rich richard richelle richie rick rickey rickie ricky
rico rigoberto rikki riley rina risa rita rob robbie robbin robby robert roberta roberto robin robt robyn rocco rochelle rocio rocky rod
roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland rolanda rolando rolland roma roman romana romelia romeo romona ron
rona ronald ronda roni ronna ronnie ronny roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva
rosalyn rosanna rosanne rosaria rosario rosaura roscoe rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosendo rosetta
rosie rosina rosita roslyn ross rowena roxana roxane roxann roxanna roxanne roxie roy royal royce ruben rubie rubin ruby rubye rudolph
rudy rufina rufus rupert russ russel russell rusty ruth ruthann ruthie ryan sabina sabine sabra sabrina sade sadie sal salina sallie sally
salvador salvatore sam samantha samatha sammie sammy samual samuel sandi sandra sandy sanford sang sanjay sanjuana sanjuanita santiago
santos saoirse sara sarah sarita sasha saul saundra savannah scarlett scot scott scottie scotty sean sebastian selena selina selma serena
sergio serina seth seymour shaina shalonda shameka shamika shana shanda shandra shane shanell shani shanika shaniqua shanita shanna
shannan shannon shanon shanta shante shantel shantell shara sharee sharen shari sharita sharla sharlene sharon sharonda sharron sharyn
shasta shaun shauna shavon shawanda shawn shawna shay shayla shayna shayne shea sheena sheila shelby sheldon shelia shelley shelli shellie
shelly shelton shena sheree sheri sherie sherilyn sherita sherman sheron sherri sherrie sherrill sherron sherry sherryl sherwood sheryl
shiela shirlee shirlene shirley shirly shonda shu sibyl sidney sierra sigrid silas silvia simon simona simone siobhan socorro sofia
soledad solomon sommer sondra sonia sonja sonny sonya sophia sophie spencer stacey staci stacia stacie stacy stan stanford stanley stanton
star starla starr stefan stefani stefanie stella stephaine stephan stephane stephani stephanie stephany stephen stephenie stephine
sterling steve steven stevie stewart stormy stuart sue suellen summer sung sunita sunny sunshine susan susana susann susanna susannah
susanne susie suzan suzann suzanna suzanne suzette suzie suzy svetlana sybil syble sydney sylvester sylvia tabatha tabitha talia tamar
tamara tamatha tameka tamela tamera tami tamie tamika tamiko tammi tammie tammy tamra tana tanesha tangela tania tanika tanisha tanja
tanner tanya tara tarah tarsha taryn tasha tatiana tawana tawanda tawanna tawnya taylor ted teddy teena tena tenisha teodora teodoro tera
tere terence teresa terese teresita teressa teri terra terrance terrell terrence terri terrie terry tess tessa tessie thad thaddeus thanh
thea theda thelma theo theodora theodore theresa therese theron thersa thiago thomas thomasina thresa thurman thuy tiana tiara tiffani
tiffanie tiffany tiffiny tillie tim timmy timothy tina tisha tita titus tobias toby tod todd tom tomas tomasa tomeka tomika tommie tommy
toney toni tonia tonja tono tony tonya tori tory tosha toya tracee tracey traci tracie tracy travis trena trent trenton tresa tressa
tressie treva trevon trevor trey tricia trina trinidad trish trisha trista tristan troy trudi trudie trudy truman tuan tunde twana twila
twyla ty tyler tyra tyree tyrell tyron tyrone tyson ulises ulysses ursula vada val valarie valencia valentin valentina valentine valeria
valerie vallie valorie vance vanessa vannessa vaughn veda velda velia velma velva venessa venita venus vera verda vergie verla vern verna
vernell vernetta vernice vernie vernita vernon verona veronica vesta vic vicenta vicente vickey vicki vickie vicky victor victoria vikki
vilma vina vince vincent vincenza vinnie viola violet violeta violette virgie virgil virgilio virgina virginia vita vito viva vivian
viviana vivien vivienne vonda vonnie wade wai waldo walker wallace walter walton wanda wanita ward warner warren wayne wei weldon wendell
wendi wendy werner wes wesley weston whitney wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelmina willa willard
willene william williams willie willis willy wilma wilmer wilson wilton windy winfred winifred winnie winnifred winona winston wm woodrow
wyatt wynona xavier xiao ximena xiomara xochitl yadira yahir yamileth yan yareli yasmin yesenia yetta ying yoko yolanda yolande yolonda
yong yoshiko yu yuliana yun yuri yusuf yvette yvonne zachariah zachary zachery zack zackary zaida zainab zandra zane zelda zella zelma
zena zenaida zenobia zina zion zita zoe zoila zola zona zora zoraida zula zulema zulma
"""
)

SURNAMES = LongList(
    """\
abbott abrams acevedo ackerman acosta adams adkins aguilar aguirre akers albright aldridge alford alston alvarado alvarez ames andersen
andrade andrews archer arellano arias armstrong arrington arroyo ash atkins atkinson avila ayala ayers baca baird baker baldwin ballard
banks barber barker barlow barnard barnes barnett barr barrera barron bartlett bass bates battle bauer baxter beach bean beard beasley
beatty beck becker belcher bell beltran bender benitez benson bentley benton berg berger bergeron bernal betts billings bingham bishop
black blackburn blackmon blackwell blanchard blanco bland blankenship blanton blevins bloom blount blue boggs bolden bolton bond bonilla
bonner boone booth boswell boucher bowden bowen bower bowers bowles bowling bowman boyce boyer boyle bradshaw bragg branch brandt brantley
braun bray brennan brewer brewster bridges briggs bright britton broussard brown browning buchanan buck buckley buckner bullard bullock
burch burgess burke burkett burks burnett burns burrell burris bush butler butts byers byrd byrne cabrera cain calderon caldwell calhoun
callahan camacho camp campbell campos cannon cano cantrell cantu capps cardenas carlisle carlson carmichael carney carpenter carr carrillo
cartwright carver cash castaneda castillo castle castro cates caudill cervantes chamberlain chambers chan chandler chaney chapman chappell
chavez chen childers childress childs christensen church cisneros clarke clements clemons cline coates cobb cochran coffey coffman cohen
coker colbert collier collins colon combs compton conklin conley conner connolly connor contreras conway cook cooke cooley cooper copeland
corbett corbin cordova cormier cornett correa cortez costa costello cote cotton covington cowan cox crabtree craft cramer crane crawford
crews crocker crockett crosby cross crouch crow crowder crowe crowley crum cuevas cummings cummins cunningham curran curry dailey daly
daniels daugherty davenport davidson davies davila dawson day decker dejesus delacruz delaney delarosa deleon delgado dempsey denton diaz
dickens dickerson dickey dickinson dickson dillard dixon dobson dodd dodson doherty dominguez donahue donaldson donnelly dooley dorsey
doss dotson dougherty downey downing downs drake draper duarte dubois duffy duke dukes dumas dunbar dunham dunlap dunn dupree duran durham
dwyer dye dyer eaton edmonds edwards elder eldridge elkins ellison elmore england english enriquez erickson escobar esparza espinosa
espinoza estes estrada evans ewing farley farmer farr farrell farris faulkner feliciano ferguson fernandez ferrell ferris fields figueroa
finch fink finley fischer fish fisher fitzgerald fitzpatrick flanagan fleming flores flowers flynn foley fontenot forbes ford foreman
fountain fowler fox franco franks fraser frazier french frey friedman frost fry frye fuentes fuller fulton funk gagnon gaines galindo
gallagher gallegos galloway galvan gamble garcia gardner garner garrison garza gates gentry gibbons gibbs gibson giles gill gillespie
gilliam gilmore gipson givens glass gleason glover godfrey godwin goff goins goldberg golden goldstein gomez gonzales gonzalez goode
goodman goodwin gore gorman goss gould graves gray green greene greenwood greer griffin griffith griggs grimes gross groves guerra
guerrero gunn gunter gustafson guthrie gutierrez guzman haas hahn haines hairston hale hall hamilton hamm hammond hampton hancock haney
hankins hansen hanson harden hardin harding hardy hargrove harmon harrell harrington hart hartley hartman hastings hatch hatcher hatfield
hathaway hawkins hayes haynes hays hebert heller helms helton henderson hendricks hendrickson hendrix henley hensley henson hernandez
herrera herring herron hess hewitt hickey hickman hicks higgins hill hilliard hines hinkle hinton ho hobbs hodge hodges hoffman hogan
holbrook holcomb holden holder holland holley holliday hollingsworth holloway holman holmes holt hood hooper hoover hopkins hopper horn
horne horton hoskins houser houston howe howell hubbard huber hudson huerta huff huffman huggins hughes hull humphrey hunt hurd hurley
hurst hutchins hutchinson hutchison hyde ibarra iglesias ingram inman ivey jacobs jacobson jaramillo jeffries jenkins jennings jensen
jimenez johns johnston jones joyner juarez justice kane kaplan katz kaufman keller kemp kennedy kenney kern kerr kessler kidd kimball
kinney kirkland kirkpatrick klein kline knapp knight knowles knox koch kramer krause krueger kuhn ladner lake lam lamb lambert lancaster
land landry lang lange langley larkin larsen larson latham lawson le leach leal leblanc lehman levine levy little livingston locke
lockhart long lopez lord lott love lovell lowe lowery lowry lozano lucero lugo luna lund lutz lynch lyon lyons macdonald macias mackey
madden maddox magee mahoney major maldonado malone maloney manley mann manning marin marino marks marquez marrero marsh martinez massey
mata mathews mathis matthews mayer mayes mayfield mayo mays mcallister mcbride mccabe mccain mccall mccann mccarthy mccarty mccauley
mcclain mcclellan mcclendon mcclure mcconnell mccord mccormick mccoy mccray mccullough mcdaniel mcdermott mcdonald mcdowell mcelroy
mcfadden mcfarland mcgee mcghee mcgill mcginnis mcgowan mcgrath mcgraw mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight
mclaughlin mclean mcleod mcmahon mcmanus mcmillan mcneal mcneil mcneill mcpherson mcqueen mead meade meadows medina meeks mejia melendez
melton mendez mendoza mercado mercer merritt mesa messer metcalf meyer meyers meza middleton miller milligan mills miner mobley molina
montes montgomery montoya moody moon mooney moore mora morales moran moreno morin morrison morrow morse moser mosley moss moyer mueller
mullen muller mullins muniz munoz murdock murphy myers nance nash navarro neely newell newman newsome nichols nicholson nielsen nieves
nixon norton norwood novak nunez obrien ochoa oconnell oconnor odom odonnell olsen olson oneal oneil oneill orozco orr ortega ortiz osborn
osborne ott owens pace pacheco padgett padilla pagan page painter palacios park parks parrish parsons pate patel patterson patton payne
payton pearce pearson peck pelletier pena penn pennington peoples perez perkins peters petersen peterson petty pham phelps phillips phipps
pickett pierce pierson pike pineda pittman pitts plummer poe polk pollard pollock ponce poole pope porter potter potts powell powers pratt
price pritchard proctor pruitt pryor puckett pugh quinones quintana quintero raines rainey ramey ramirez ramos ramsey rangel rankin
rasmussen ratliff reece reese reeves reilly reynolds rhodes richards richardson richmond richter ricks riddle riggs rios ritchie ritter
rivas rivera rivers roach robbins roberson roberts robertson robinson robison robles rocha rodgers rodrigues rodriguez rodriquez roe
rogers rojas rollins romero rosado rosales rosas rosenberg roth rouse rowe rowland rubio rucker ruffin ruiz rush rushing russo rutherford
rutledge salas salazar salgado salinas sampson samuels sanchez sanders sanderson sandoval santana sargent saunders savage sawyer schaefer
schmidt schmitt schneider schroeder schultz schwartz seals sears sellers serrano sewell sexton shafer shaffer sharpe shaw sheehan
sheffield shepard shepherd sheppard shields shoemaker silva silver simmons simms simons simpson sims sinclair singer singh singleton
sizemore skinner slater slaughter sloan small smart smiley smith snell snider snow snyder solis sorensen sosa soto sparks spears spence
spivey springer stafford stark starks steele stein stephens stephenson stevens stevenson steward stinson stokes stone stout stover
strickland strong stroud suarez sullivan summers sutherland sutton swain swan swanson swartz sweeney sweet swift sykes talley tapia tate
tatum teague temple thomason thompson thomson thornton tidwell tillman tipton tolbert tomlinson torres townsend tran trevino trujillo
tucker turner tuttle underwood valdez valenzuela valle vang vargas vasquez vaughan vazquez vega velasquez velazquez velez vickers vigil
villa villanueva villarreal villegas vinson vogel voss waddell wagner walden waller walls walsh walters wang ware washington waters
watkins watson watts weaver webb webber weber webster weeks weiss welch wells welsh west whaley wheeler whitaker white whitehead whitfield
whitley wiggins wilcox wilder wilkerson wilkins wilkinson williamson wills winter winters wise wiseman witt wolf wolfe womack wong wood
woodard woodruff woods woodward wooten workman worley wright wynn yang yarbrough yates yoder york young zamora zimmerman zuniga
"""
)
"""Surnames that are no first names."""
