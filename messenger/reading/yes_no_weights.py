"""Weights of the yes_no reader: written by ``python -m training.weights`` from 12799 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh yes_no word`` shows the lines with a word in plain order.
"""

SEALED = "32169c1606c67138"

ANSWERS = "no other unsure yes"

KNOWN = """\
# % + 0 0.8 09 1 10 10-4 100 11 110 110/70 118 12 12/7 120 14 15 150 16 160 17 18 19 1987 1991 1994 1998 2 20 200 2004 2008 2009
2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 21 210 212 22 23 24 25 26 27 29 2:15 3 30 31 34 39 4 40 41 43 44
45 4:20 5 50 50/50 52 54 55 555 58 6 60 60/40 61 65 66 67 69 7 70 71 72 74 76 78 8 80 81 83 88 89 9 90 91 94 95 98 99 a aa
abdominal abejas abierto abilify ablation able about abril absolutely abstemio abuela abuelita abuelo aca acaba acaban acabo acaso
according account acelerada aceptan acid acomoda acompana acostado across act acta actually acuerda acuerdo acupuncture acupuntura
adderall addict address adelante adhd adopted adrenalina afecta affirmative afford afib afirmativo afraid after afuera again
against agarra agarro age agenda ages ago agosto agradezco agree agua aguanta aguanto aguja ahead ahi ahora ahorita ahorros aide
airway aja al alcanzo alcohol alcoholic alcoholico alergia alergias alergica alergico alergologo algo alguien alivio all alla
allergic allergies allergist allergy alley alli almorzar almost almuerzo alone along alphabet already also alt alta altas although
altita always am ama amables amamantando amamanto amaneci amanecio amanezca amanezco ambulance america amiga amigo amigos
amitriptilina amitriptyline amlodipine amlodipino amor an anafilactico anafilaxia analisis anaphylaxis and anda andaba andamos
andele ando anestesia anestesiaron anesthesia anesthesiologist anexo angina anitos ano anoche anos another ansiedad answer
answered answering answers antes anticoagulante anticoagulantes antidepresivo antidepresivos antidepressant antidepressants
antidoping anxiety anxious any anybody anyone anything anytime apa apago aparato apartamento aparte apartment apenas apple
appointment april aquella aqui arde are arm army around arranca arreglado arrepenti arrested arriba arritmia arthritis as asado
asegurar asi ask asked asking asleep aspirin aspirina asthma asustada asylum at ataque ataques ate atienden atorados atras
atrasada atraso attack attacks august aun aunque aunt auricular auto autopista available aviso aware away awful ay ayer ayuda
ayunas azucar b baby babys babysitter back backed bad bag bags bail bailed baja bajado baje bajita bajo ball balloon banana
banarme band bank bano baptist bar barely barn bastantes bayamon be beats bebe bebida bebo because bed bedtime bee been beer beers
bees before beforehand behind being believe bells belly benadryl bender bendito besides best bestie bet beta betcha better between
bf bfing bien big bike bill biologically bipolar bipolaridad birth birthday birthdays bit bite black bladder blanca blanket
blocker blocks blood bloodwork bloqueos blown blues board bocado bodas body bolsa bone boob book books boots booze borda
borderline born borracho borreme borrosa boss bot botella both bother bottle bottles bought bow box boy boyfriend bp bracelet
brand brazo break breakdown breakfast breast breastfeed breastfeeding breathe breathing bring bringing brings bro broke broken
bronca brote brother brothers broto brought buddy buen buena bueno bugs building bun bunch bupropion bus busca buscando buscar
buscarme busco business buspar buspirone busy but buy by bypass bypasses c cab caballo caballos cabecera cabeza cabinet cada cae
cafe caffeine caida caigo cajas cajon calculos caldito calendar calendario calf cali call calle called calling calor cama cambian
cambiaron came camino camion can canas cancel cancela cancele cancelled cancelo cancer capaz car cara card cardiaca cardiologist
cardiologo cardiology cardiopatia care cargo carnal carnet carretera carrier carro carry carrying cars casa case casi casita cat
catch cateterismo cath catheter catheterize cats caught cause cayo cbd cbt cdl celexa celular central centro cerca cero cerrada
cerre cerro certain certificate cervecita cerveza cervezas cesarea chair chamba chance change changed changing chaplain chart
chauffeur che checado checar check checked checking checks checkups checo chelas chequeo chest chew chicago chichi chicken chico
chip chiquita chiquito chofer cholesterol choque chorro christmas chronic church cien cigarettes cigarro cinco cintura cirrhosis
cirrosis cirugia cistitis cita citalopram city ckd clarisimo clarita claro clase class classes clavo clean clear cleared clinic
clinica clock clockwork clopidogrel close closed clot clozapina coagulo cobran cobre coca cocaine coche cocinando codeine coffee
coke cold colesterol college colonoscopy colors coma comadre combine come comer comes comezon comi comida coming comio committed
como compadre companero company complica comprado compre compro con concert condom condon confianza confidencial confidential
confirm confirma confirmaron confirmed confirmo conflict congestive conmigo conocidas conozco consegui consent considered consigo
consta constantly consultarlo consulto contacto contar contesta contestado contestar contesto contrario control controlada
controlan controlled controlo conviene convulsiones cooking copa copita corazon correct correcta correcto correo corro cosa cosas
cosquillas cost costo couch could coumadin counseling counselor counselors count counting country counts county couple course
cousin cover covered covid cowboys coworker cows cracker crawl crazy creatinina creatinine credit cree creek creeping crei creia
creo cristal cristiana cross crudo crumb ct cuadra cuadrado cual cuales cualquier cuando cuantas cuanto cuantos cuarto cuatro
cubre cuenta cuentan cuentas cuente cuenten cuento cuerda cuerpo cuesta cuff cuide cuido culvers cumple cumpli cumplo cunada
cunado cured currently cut cutting cvs cycle cycles cymbalta cystitis da dab daban dad daddy dado dads daily dale dama dan dana
dando dano dar dare dark darlene darlin date daughter daughters dav day days de deacon dead dear debo decades decia decian decided
decir decirle deep define definitely definition deja dejame dejamos dejar dejarlo deje dejela dejelo dejeme dejo del delayed dele
delusions demas demasiado dementia demons demora den denied dentist dentista dentro denver department depende depends deployment
depo depre depresion depressed depression deprimida desayunar desayune descansa descanso descartaron descarto desde desgracia
desmaye desocupada despues destetar detox dia diabetes diabetico diagnosed diagnosis diagnosticada diagnosticado diagnosticaron
diagnostico dialisis dializo dialysis diario dias dice dicen dicho diciendo did die died dieron diet diez diferentes difference
different dig diga digame digo dije dijeron dijo dime diner dinner dio dios dip dira direccion dis disculpe discuss disease
dislocated disorder disparo distintas distintos diu divorce divorcio do doble doce doctor doctora doctores doctors documento does
dog dogging doing dolor domingo domingos don donde done door dormi dormida dormido dormir dos dose doses dosis dot double doubt
down doy dozen dra drama drank draw dreams drew drink drinker drinking drinks drip drive driver drivers drives driveway driving
droga drogado drogas drop dropped drove drug drugs drunk dry duda dudas dude due duele dui duloxetina dura during duro dust duty
dx dying e earl early ears easter eastern eat eaten eating echele echo eco ecocardiograma ecografia ect edad edge edibles effects
effexor eggs eh eight eighteen either ekg el elbow electro electroshock elevated eliquis ella elm else em email embarazada
embarazadisima embarazo embryo emdr emergency emojithanks emojiyes empece empezando employer empty en enalapril encargo encinta
encontrado encontre encuentro end ended enero enfermera enfermo english engordo enlarged enojo enough entendi entera entere
entienden entiendo entonces entra entran entrando entrar entre entro enviude enzimas enzymes epipen episode episodes episodio
episodios er era es esa esas escitalopram escriba escribame escribe escribi escribir escribo escuchar escucho ese eso esos espalda
espera esperando esperar espereme espero esposa esposo esquina esquizoafectivo esquizofrenia esquizofrenico esta estaba
estacionamiento estado estamos estan estar estare este esto estomago estos estoy estres estudio estudios estuve estuviera estuvo
evaluando evaluaron evaluated evangelica even evening ever every everybody everyone everything everywhere ex exactamente exactly
exacto examen examenes except excuse existia expecting expediente experience expired explain extent eye eyes fabrica face facebook
factory failure faint fall falla falls falta faltaba faltan familia familiar family fan far farm farmacia fast fat fatal father
fatty favor fea feas features feb febrero february fecha feed feeding feel feeling feels feet fell fella felt fence fentanyl feo
fetch fever few fiance fib fibrilacion ficha fiddle fiebre field fiestas fifteen fifth fifty fighting figure figured figuring
fijese fila file fill filled filling final find finde findes fine fines finished fire firma firme first fish fit five fixed fixing
flagged flat flight flu fluoxetina fluoxetine flutters flying foggy folks follow followed food for forget forgot form forma
formula formulario forth forties foster foto fought found four fourth frascos freaked free frequent fresh friday friend friends
frio from front fue fuego fuera fueron fuerte fuerza fui full fumo funciona funciono funeral funny futbol gabapentin gabapentina
gallbladder gallstones game gano garage garden garganta gaste gastritis gata gato gatos gave gay gemelos genial gente get gets
getting gf ghost girl girlfriend give given gives giving glass glasses glaucoma go god goes going gone good goodness got gota
gotas gotten gracias grad grade grado granddaughter grande grandkids grandma grandmother grandpa grandson graso grave great grief
groggy group groups grown guagua guardia guardian guaro guess guest guilty gummies gummy gusta guste gusto guy guys gym ha habana
haber habia habit habla hablaba hablaban hablamos hablan hablando hablar hablarlo hable hablo habones habria hace hacen hacer
hacerlo hacerme haciendo had hago haha haldol half halfway hallucinated hallucinations hambre han hand handled hands hang happen
happened happening happens happy hard hardly has hasta hated have having hay haya hayan he head headache headed health healthy
hear heard hearing hears heart heartbeat hearts heavens heavier heavy hecho heck held hell help helped helps hep hepatitis her
here hermana hermano hermanos heroin hers herself hi hice hicieron hierbas hierro higado high hija hijo hijos him himself hinche
hincho hinted hip hiperactiva hipertensa hipertension hipertenso hipomania his historial history hit hitch hives hizo hmm hold
holding hole holter hombre home hon honduras honest honestly honey hongos hooked hope hopefully hoping hora horario horas horrible
horse horses hospital hospitalized hour hours house houston how hoy hs hubby hubo huelo hueso huh hungry hurt husband husbands
hydrocodone hypertension hypomania hypomanic hysterectomy i iba ibuprofeno ic icu id idea ido if iglesia igual ill imaginate
imaginese imagino implante importa imposible impossible imss in incontinencia inconveniente induced ine infarto infeccion
infecciones infection infections inflamado info informe infusion infusions injections inmigracion inpatient inside instead
insuficiencia insulin insulina insurance intensive intentando interesa internada internaron intersticial interstitial into invega
inyeccion ir iraq iria irme iron irregular is issue issues it itch itched itching itchy itself iud ivf izquierdo jacket jaja
jajaja jale jamaica jamas jamases jan january jaundice jefa jefe jeje jeopardy jesus jk job jodido johns journaling joven joya
jubilado jueves julio july june junio junior junta jury just justo keep keeping keeps kept ketamina ketamine kid kidney kidneys
kids killed kind kindly kinds kitchen knee knees knock knocked know knowledge known knows knuckling l la lab labetalol labs
lactancia lactando lado lady laid lamentablemente lamictal lamotrigina larga laryngospasm las last late lately later latex law
layoff lbs le leaks leaky least leave leche lee leer left leg legal lei lejos lengua lentes les lesbian less let letra letting
levanta levanto leve levels lexapro libre licencia licenciada license lick lie life ligada ligaron light like lil limit limite
limpia limpio linda line lined lines lips lisinopril list lista listening listo lithium litio little live liver livers lives llama
llamaban llamada llamame llaman llamarme llame llamen llanta llave llega llegado llegamos llegar llego llegue llene lleno lleva
llevar llevarme lleve llevo llueva lo lobby loca lock locked loco locos locura log lol long look looked looking looks loopy lord
los losartan lose lost lot lots loved low lucky luego lugar lunch lunes luz lyft lying lyrica m ma maam machine macon made madre
mai major make makes making mal mala male malisima malo mama mamar man manage manager managua manana mandar mande mandeme mando
maneja manejando manejar maneje manejo manera mania maniaco maniacos manias manic mano manos many maquina marathons maratones
maravilla marca marcapasos march marco mareadita mareo margarita marido marihuana marijuana marisco mariscos marriage married
martes marzo mas mate matriz matter mature may maybe mayo mayor mdd me mean means measured med media medicaid medical medicamento
medicamentos medican medicare medication medications medicina medicinas medicine medico medics medido medio mediodia meds meet
meeting mejor melatonin men menopause menopausia menopausica menor menores menos mensaje mensajes mente mentioned mentir mercy
mero mes meses mesias messages metadona metformina meth methadone meto metoprolol metro mexico mg mhm mi mia middle midnight miedo
miento might migracion migrana mija mijita mijo mil milagro mild miles milk mind minds mine minor minute minutes minutos mio
miracle mirar mire mis misa misdiagnosed misma mismo miss missed mitad mitral mixed mo modelo modo molesta mom moment momento moms
monday mondays monitor monterrey month monthly months monton more morning mornings morphine most mota mother mothers moved much
mucha muchacho muchas mucho mude mujer mule multivitamin mundo murio murmur mushrooms must muy mwf my myself nace naci nacido
nacimiento nacio nada nadie nah name named names napping nary naturales nausea nauseas nauseous navidad navy near necesita
necesitan necesito need needs nefropatia negar negativa negative negativo neighbor neighbors neither nel nene nephew nerve nerves
nervios nerviosa nervous never new newborn nexplanon next ni nicotine niece nieta nieto nietos night nightmares nights nina nine
ninera ningun ninguna ninguno nino ninos niquel nkda no nobody nobodys noche noches nomas nombre nombres none nonstop noon nop
nope nor normal normales normally nos nose not nothing nothings novedad novela novia novio now nubes nuera numb number numbers
numero nunca nurse nurses nursing nuts o ob objection obligatorio obvio ocd ocho october octubre ocupada ocupado ocurra of off
offered office officially ofrecio oh ohio oi oia oido oiga oigo oil ojala ok okay ol olanzapina old older olvido on once one ones
only oops open operacion operada operaron opere or orden organos organs original orina orinar orino other others otherwise otra
otro ought our out outside ovarios oven over overactive owe owes own ox oxybutynin oxys oye pacemaker paciente pacifico pack
packed padece padecia padecido padezco pads pagar pai pain pais palabra palabras palos palpita pana panal pancreas pandemia panel
panic panicked panico panzona papa papas papel papeles paper papers paperwork par para parale paramos paranoid parar parce pare
parece parecido pareja parents parezco parir parking paro paroxetina parqueo part parte partial partida partir partners parto
parts pasa pasada pasado pasando pasaporte pasar pase pasele paso pass passed passport past pastel pastilla pastillas pastillita
pastor pata patch patient patients patron paxil pcp peanuts pecho pedi pediatrician pedir pee pega peino peleando pena penal
pendiente pendientes penicilina penicillin pensaba pensando pensarlo pense people per percent percocet percs perder perdi perdio
perdon perf perfect perfecta perfecto perfectos period periods perlas permiso permit pero perro perros person persona personal
pharmacist pharmacy phone physical pick picking picks pickup pide piden pidio pido pie piece piedra piedras piel pienso pierdo
pies pijama pill pills pink pipi pirulos piso pjs place plain plan planned planning plans plant plata plavix please plenty
plumbing plumbings plus po pobrecito poco poder podia podria polen police poliquisticos pollen polvo polycystic poncho poner pongo
poquito por porch porque porros positiva positive positivo posparto possible possibly post postpartum postraumatico pot pots
praise pray prayed prayer prazosin preeclampsia prefer prefiero preg pregabalina pregnancy pregnant pregunta preguntado preguntan
preguntar preguntarle preguntas pregunte pregunto prehypertension preinfarto prena prenada preocupe prescribed prescriptions
present presion pressure pretty prima primer primera primero primo pristiq privado private probably probado probando probar probe
problem problema problemas problems procedimiento program prolapse prolapso promise pronto proof propranolol prostata prostate
protection protein proxima prozac prueba pruebas pruebo psicoanalisis psicologa psicologo psicologos psicosis psicotico psiquiatra
psiquiatras psiquiatrico psych psychiatrist psychologist psychosis psychotic pt ptsd puebla pueblo pueda puede pueden puedo puerta
pues puesto puked pull pulled pulsera pump pumping punto pura puras puro puros puse pusieron puso put quadruple que queda quedamos
quedan quede quedo queria question questions quetiapina quien quiera quiere quieren quiero quince quirofano quit quita quitaron
quite quito quiza quizas race races railroad rain rajo ran random rango rapido rara raras rarely raro rash rate rather ratito rato
raw rayita rayitas reaccion reaccione reaching reacted reaction reactions read ready real realidad reality really reason recai
recaida recall recetaron recetas rechazan recheck recien reckon recliner recoge recoja recojan recojo record records recovering
recovery recuerda recuerde recuerdo recuperacion red refiere refresco registraron regla regreso regular rehab rehabilitacion
relampaguee relapsed related reloj remedios remember remembers removed repeat repetir repite request required respirar responder
rest resuelto resultado resultados results retired retraso revisado revisaron reviso rezar rhythm ride right ring rinon rinones
rise risperdal risperidona road roads roble robot rodilla roger roja roll rompio ron roncha ronchas roof room roomie roommate
roommates rosada roto rough rounds route rule ruled run running runs s sabado sabe saber sabra sabria sacaron saco sad safe said
sailed sala sale salen salga salgo sali salido saliendo salieron salio salir salva salvador salvo same sana sane sangre sanito
sano santa santo sarpullido sat saturday saturdays saved saw say saying says scan scare scared scarred schedule schizo
schizoaffective schizophrenia schizophrenic school scratch screamed screaming se sea sec second section secundaria security see
seeing seen sees seguimos segun segunda segundo segura seguridad seguro seis seizure self semana semanas send sending senior senor
senora senorita sent sentada senti sepa september ser sera seria serian serious seroquel sertralina sertraline service sesion
sesiones sessions set settled seven seventeen seventy several severe sex shadows shall shape shared she shell shellfish sherry
shift shifts ship shock shoes shoot shop short shot should shoulder showed shower shrink shrinks shrooms shuttle shy si sick side
siempre siento siete sign significa signs sigo sigue sillon simon sin since single sink sintrom sir sirve sirvio sis sister sit
sitio sitter sitting six sixteen sixty skin skip skipped skips sleep sleeping sleepy sleeve slept slot smack small smoke snacks
snipped snow snowed snri so sober sobrina sobrino sobrio social sofa sola solamente solito solo soltar sombras some somebody
someone someones something sometimes somewhere son sonda sons soon sophomore soplo sorry sort sospecha soul sound sounds soup soy
spasms speak spell spells spent spinal spirits spot spots spravato spray spring squat ssri ssris st stable stage stand standby
start started starting starts state station stay staying stays stent stents steroids stick still stimulator stings stomach stone
stones stop stopped store story stoy straight strange street stress stroke strong strongest struggling stuck stuff su sube
suboxone suegra suegro suelta suelto sueno suerte sueter sufrido sufro sugar suits sulfa summer sun sunday sundays supe super
supongo supper suppose supposed supuesto sure surgery surprise sus suspected svt swapped sweet sweetheart swell swelled swing
swinging switch switched swollen t taco take taken takes taking tal talk talked talking taller tambien tampoco tan tanto tape
tapon taquicardia tarda tarde tardecito taxi tbd tbi tdah te tea tecito teen teenager teenagers teens teeth teetotaler tegucigalpa
tele telefono tell telling tells temprano ten tendria tener tengo tenia tenido tension terapeuta terapia terapias tercer tercero
termine termino terrible tes test tested tests teta texas text textbook texted texting textos texts th than thank thanks
thanksgiving that thc the them then therapist therapy there these they thing things think thinking thinks thinner thinners third
thirty this those though thought three threw throat through thursday thursdays thyroid tia ticker tickers ticket tied tiempo tiene
tienen tight til tila till time timer times timing tio tipo tirada tired tiroides tms to toast tobacco toc toca toco toda todas
todavia today todo todos toe together told tolerated tolero toma tomaba tomado tomando tomandome tomar tomaron tome tomo tomorrow
tongue tonight too took top toro touch touched town trabaja trabajan trabajando trabajar trabajo track tractor trae traer traffic
trafico trago traigo train trajo tramadol tranqui trans transaminasas transfer transplant transport transporte trash trasplantada
trasplante trastorno tratamiento trataron trazodone treat treated treatment treatments treinta tren tres tried trimester
trintellix trip triple triste tristeza troca trompas trouble truck trucks truene trust try trying tuanis tubal tubes tucked
tuesday tuesdays tulsa tumor turn turned turning turno tuve tuvieron tuvo tv twelve twenties twenty twice twin twins two tylenol
uber uf uff uh ultima ultimamente ultimo ultrasonido ultrasound un una unas uncle under underage unfortunately uni unico unit
universidad unless uno unos until up upper urgencias urine urologist urologo urticaria us usado usar use used using uso usted
ustedes usually utero uterus uti utis uy va vale valve valvula vamos van vanderbilt vape varias variety varios varon vasectomia
vasectomy vaya ve veces vecina vecino veia veinte vejiga velorio vemos venezuela vengo venlafaxina veo ver verano verdad veremos
very vesicula vet vez vi viaje viajo vice vicios vida vieja viejo viendo viene viernes vieron vietnam vine vinito vino violent
virgen visiones visions visit visto vitamin vitaminas vitamins vive vivo voces vodka voice voicemails voices volver volvi vomite
vomiting voto voy vueltas vuelto vuelvo wagon wait waiting wake wakes walgreens walk walked wall walmart want wanted wants ward
warfarin warfarina was wassup watch watched watching water way ways we weak weaned wear weather weddings wednesdays weed week
weekend weekends weekly weeks weird well wellbutrin welts went were what whatever wheel when where which while whiskey whistle
white who whole why wife wifes wild will willing wine winter wisdom wish with within without woke women wondered wood word words
work worked working works worries worry worse worst wort would wow wreck wrist write writing wrong wrote x xanax xarelto y ya yea
yeah year years yellow yep yerno yes yessir yesterday yet yo yoga you young youngest your yup zapatos zero zip zoloft ¿ 🎂 😂 😅 😩 🤰
"""

PAGES = (
    """
allergy:he abc 22 -18 -21
coming:este cd -21 -23
i__want ad -15 -20
negative abcd 38 -30 -32 -38
no_idea abcd -17 -17 25 -19
officially acd -20 20 -18
pregnancy:am_expecting bd -17 19
prior:all c -31
prior:todav* acd 35 -21 -37
substance:think* bd -15 -23
""",
    """
all$ bc -31 -16
heart__fine c -25
hopefully acd -16 20 -16
la_de cd -20 16
los__jeje cd -19 -22
mandar acd -16 -17 17
no_es d -32
prior:out ac 15 -15
psychosis:por_psicosis d 20
substance:marihuana ad -28 -25
tomo_@medicine ab -37 -22
tomor* b -24
""",
    """
#__could a -16
@drive c -48
escitalopram abcd 23 -19 -25 -19
great$ b -30
grown$ abcd -21 -22 -17 22
home:acabo abd -19 -17 19
not:unless ac 19 -18
now:casa abcd -20 -16 -22 25
psychosis:yo_jamas a 15
will_take ab 15 -18
""",
    """
after_work abcd 21 -16 -17 -21
not__at b -20
substance:el_trago abcd -16 -20 -18 22
""",
    """
^siempre abcd 25 -21 -19 -26
a_dozen cd -17 19
heart:limit* b -15
heart:of_the c -21
organ:salio b -17
pregnancy:se_me c 15
ride:gets ac -17 17
two__@year b -15
""",
    """
a_pata acd 18 -17 -15
and__out ac 16 -15
might_as cd -17 18
momento bc -27 -24
now:sure abd -30 -19 28
now:will b -23
prior:puro abcd 22 -20 -18 -22
scratch_me acd 20 -16 -21
""",
    """
adult:acabo_de abd 20 -16 -20
any:medio* b -16
me_parece abd -23 -19 17
prior:pastor d -20
prior:to_a b -15
si_problemas d 16
""",
    """
allergy:me_cae ad 19 -19
falta_un c -25
home:atorados_en ab 16 -16
home:todo_bien ad -15 15
me_about c -18
nicotine bc 16 -20
pregnancy:@drink a -29
pregnancy:libre ad 20 -17
ride:ask_my c 16
two_@person a -17
""",
    """
@drive__@drive ad -22 22
adult:quite ad 18 -20
bien_esa b -16
cath$ d 16
celul* abcd -17 18 -15 -18
en__el a 16
estoy_de ad -20 21
heart:ago a -20
home:for c -16
prior:been_on c -37
salir_de a -17
uti__@year c -21
""",
    """
catheter abcd -16 -21 -19 21
ex_is ab -21 19
gusto abcd -23 -21 -19 27
home:recli* ad -15 16
know__@relative c 16
now:la_@place bd 15 -16
organ:en_dialisis d -15
prior:sick c -16
substance:un_poco abcd -19 -18 22 -23
that_again bc 17 -19
to__knowledge d -19
""",
    """
^halfway abcd 25 -25 -19 -24
already__my ac -18 -17
la_ecografia cd 16 -15
psychosis:@body abc 20 -23 -18
que_nadie abd 16 -16 -17
ride:got_my abc 18 -22 -33
""",
    """
^hay ab -34 19
ask_the bcd -16 21 -17
el__dios d 15
heart:veces_me cd 26 -21
i__@year a -15
ride:@relative_tiene bc -15 -16
""",
    """
any:mi_@relative d -22
can__bring b 17
organ:overactive_@body d 17
pierdo$ cd -16 16
prior:bette* acd -24 22 -23
prior:my_first ac 17 -22
ride:@relative_can bcd -39 24 -21
ride:hubby d 19
""",
    """
home:tapon ad 16 -16
not:presion d -24
pickup c -17
psychosis:psych* c -39
ride:got_me abcd -23 -16 -18 22
stay c -24
substance:says bd -21 -18
test__positive cd -19 15
""",
    """
@sick d -44
^tome ab -21 -22
not:before d -20
organ:ever d -16
organ:rinon* bc -20 -29
third ac -17 -20
""",
    """
adult:la_edad d -19
coming:como_esta ad -15 16
my_# c -16
ride:comin* bc -16 -17
si_con d 17
substance:pareja b -16
trans* d 17
""",
    """
any:y cd 20 -33
class__# ad -15 16
de__bien ad 24 -20
igual ab -17 -22
no__hago bd -20 -15
not:pregunta bc 17 -21
now:sorry abcd 35 -25 -29 -35
organ:self_cath ad -15 17
se__que bc -20 20
""",
    """
#__not ad -16 15
a_catheter abcd -16 -21 -19 21
adult:acabo abd 20 -16 -20
betcha$ abd -15 -17 18
el__dijo b -21
home:soup abd -18 -16 20
pregnancy:dios abc 26 -23 -28
ride:yo_me d -19
""",
    """
#__still a -15
dieron__para d 16
heart:limpi* ab 19 -16
not:asked ac -20 20
psychosis:escuc* bcd -15 -15 19
why_does b 18
will_do abcd -19 -19 -15 20
""",
    """
a_lo abcd -25 -20 27 -26
allergy:never_again ad -19 20
class$ acd 24 -15 -23
for__i bcd -15 -15 17
is_going ad -23 19
si_era a -17
""",
    """
allergy:just abcd 33 -33 -26 -31
does abd -36 27 -37
got_it a -29
heart:my c -20
home:apart* ad -16 15
my__tried cd -20 -28
no__mas ac -17 -21
prior:neither d 18
psychosis:@open ac -22 -17
ride:more a 16
uno d -19
""",
    """
now:do_it bc -19 -22
now:viene_de ad -18 17
substance:lot b -17
tomo_demasiado ad -17 19
""",
    """
dip d -16
half_my acd -19 -18 19
just__about abcd 20 -16 -18 -17
lot__# d -17
maybe_my acd -19 25 -19
my__law c -24
""",
    """
borra* c -16
nothings ad -15 15
organ:yet ac -20 21
pregnancy:todavia_toma acd -17 -16 17
prior:hierbas acd 19 -17 -19
utis$ abcd -17 -24 -25 29
zero$ abcd 30 -27 -29 -29
""",
    """
a__@year ad 18 -25
bladder abcd -15 -23 -16 23
nah_busy ad 16 -16
now:timing bc -20 -16
que__hasta bc -17 -15
""",
    """
@drug$ b -15
@relative__@fetch acd -20 -20 25
agosto ad -15 18
heart:your ab -24 17
hospital__@relative ad 19 -16
psychosis:by bcd 18 -19 -22
ride ab 17 -33
""",
    """
coming:cuente bc -16 -18
ex$ bd -17 -18
flat cd -21 -19
funci* abcd -15 -22 -24 21
le_escribo b -15
lost__baby d -19
organ:cirrh* cd -32 24
pregnancy:cero ad 20 -21
quede abc 22 -25 -28
runs_about ad -17 17
un__dormir ad 15 -16
""",
    """
a__@person d -17
any:@insurer ad 23 -26
busy bc -33 -25
embarazada$ c -30
psychosis:thought a -27
""",
    """
^asi bc -17 -15
adult:boy d -16
adult:these abd -19 15 -22
clean_since ad -23 22
llevo$ cd -18 -18
not_work c -16
passed_my c -18
psychosis:es cd -28 -24
""",
    """
he__nada ad 32 -31
i__bipolar abcd -28 -34 -23 34
is__extent a 15
organ:looking ac -15 16
pregnancy:summer d -20
tengo__por b -19
""",
    """
@relative__ofrecio a -17
^negativo abcd 32 -22 -25 -31
any:do_not b -18
is__know d -16
organ:@body_yes ad -19 17
""",
    """
^quien abcd -33 26 20 -52
august abcd -26 -22 -25 30
i__not a -20
if__get d -15
right_now abd 23 -42 -33
the_time b -17
waiti* bcd -42 25 -25
""",
    """
any:not_# d -16
coming:suelt* ad 16 -16
now:acomoda ad -17 16
over bcd -38 -26 20
que__los a -16
""",
    """
dejo_en ab -19 -17
graso abd -28 -27 25
habla$ abcd -18 23 -20 -21
ido_a c -25
no_allergies abcd 28 -16 -16 -26
off__it acd -19 -16 18
on__@relative ab 17 -33
one_is ad 22 -29
to_it d 16
""",
    """
acabo__hacer ad 19 -19
adult:would a -15
cuando__mi b -24
heart:as b -20
heart:i_run abcd 21 -17 -16 -17
substance:traba* a -25
""",
    """
adult:voy_en ad 18 -19
falta_hacerme cd 16 -16
in__truck c -16
organ:working bc -18 -24
period cd 16 -34
psych ab -18 -18
""",
    """
@relative__not b -44
allergy:nunca abd 22 -30 -33
done$ ad 20 -24
not:use ac 18 -16
prior:this abcd 33 -16 -30 -29
psychosis:despues_de a -16
robot a -16
ultimamente a -15
un_viaje ad 16 -17
would_not abd -39 -26 29
""",
    """
allergy:i a -28
mande abd -26 33 -32
no__loca a 16
now_and abd 16 -17 -31
prior:apenas_voy a 15
psychosis:this cd -17 -17
sophomore bc -17 -18
spring bc -32 -24
""",
    """
^@food ab -26 -19
allergy:a_saber abcd -23 -25 25 -24
be__a d -16
her_@medicine ad -19 20
pass abcd 33 -37 -31 -18
prior:@medicine_since ad 17 -17
schizophrenic$ ab -21 18
uti__@month a -21
""",
    """
miles c -25
organ:what bd 18 -18
pregnancy:ando abd -24 -20 17
ride:with a -24
twice$ b -27
voy__camino ad 18 -18
""",
    """
any:no_le abc -22 23 -26
guilty ad -20 19
ride:cars a 17
sailed$ abd 18 -17 -17
the_heart d -20
""",
    """
all_that d -21
catch d -17
does__my d -17
frequ* d 15
id$ b 16
now:got a -16
prior:acuer* cd 16 -16
prior:psico* ad -18 18
rajo abcd 20 -19 -21 -18
ride:miles cd -20 -15
see_a abcd -16 -15 -23 23
tomo__@medicine abd -18 -17 16
with__@medicine cd -17 19
""",
    """
@relative__de d -35
hace_rato abcd -25 -33 -24 30
lo__a d -17
pregnancy:the c -22
skip bc 15 -34
""",
    """
@open$ d -23
and_only acd 26 -22 -24
at__house ac 17 -20
en__@treat c -18
heart:cardiopatia acd -16 -17 20
heart:it_at d -17
low_blood ad 23 -22
me__@month c -24
me_esta ac -26 -21
organ:waiting ab -23 -16
""",
    """
been_up a -16
organ:hepatitis_b cd -25 24
pensaba abcd 21 -19 -18 -21
pregnancy:prueba_salio a -20
substance:may ad -27 19
""",
    """
had__scare acd -16 19 -17
is__that b -25
prior:@year_of acd -19 -21 24
sometimes__problem a 15
sure__my ac -18 18
""",
    """
^having ab -25 -16
am__for b -23
anything_but ad 15 -16
not:quite c -22
prior:tried_one c -20
""",
    """
any:mande abd -21 17 -25
has__i c -21
hayan ac 17 -16
heart:estaba d -18
much d -20
prior:coupl* a -16
se__disparo cd -15 17
when__it c -30
""",
    """
any:not_@eat ad 17 -17
el_celular abcd -17 18 -15 -18
heart:dads b 16
organ:nah ac 16 -16
organ:piedras a -17
pobrecito$ ab -18 18
pregnancy:no_ya a 16
why_not abcd -28 -35 -30 38
""",
    """
adelante$ ad -15 16
adult:cumpli abcd -35 -25 -15 35
any:pill a -26
if__truck acd -16 20 -18
le__a ad -29 -19
metadona d 19
none__i a 16
not:sabria abcd -30 -32 33 -28
now:agarro ad 17 -16
psychosis:shadows cd 19 -19
todo_en ad 19 -17
""",
    """
any:ok a -24
en__estoy b -17
heart:alta_pero a -16
heart:compl* a 17
igual$ c -18
ill bd -18 -20
now:acabo ad -18 19
palab* ab -22 22
pregnancy:say ab -18 -23
sentada a 15
tranqui$ bc -16 -18
what__as abcd -16 23 -22 -19
would__first a 18
""",
    """
@relative__bring acd -15 -17 19
allergic__it ad -24 28
any:not_text abd 20 -16 -19
buscar$ a -19
in__@parking b -17
psychosis:sometimes ab -30 -25
substance:quier* cd -20 20
""",
    """
@medicine__nada ad -18 17
^ninguna abcd 42 -29 -30 -37
coming:the_fence d -17
""",
    """
hep_b d 16
mi_nada a 16
never_told ac -17 19
not:@stop ad -17 21
organ:arthritis d -18
psychosis:oia ab -23 -20
ride:todavia abcd -24 -15 26 -26
says_he cd 17 -16
substance:am_in ad -23 24
""",
    """
adult:as a -18
agenda d -20
anxiety$ acd 22 -16 -17
claro_mi cd -17 21
como__@relative bd -16 17
mind__the ad 17 -17
organ:plumbing acd 18 -16 -19
pusieron__en ad -21 19
ride:puede ad 18 -23
ride:siemp* d -20
si__nunca abc 23 -18 -22
substance:diario abcd -22 -21 -20 28
take__more cd 19 -19
una__@month ad 17 -16
you_text ad 21 -18
""",
    """
adult:soy bd -43 15
am__no acd 27 -18 -25
anyth* abc 15 -28 -22
coming:lo_estoy abcd -21 -16 22 -22
home:he bd -17 -22
now:try abd 29 -21 -24
porch$ ad -18 18
pregnancy:tomo c -18
""",
    """
#_so c -15
=said:no:not_that_they_know_of abcd -29 -32 32 -40
^estaba c 18
have__that bd -20 -17
in__@door ad 18 -16
los__nada ad 24 -20
mi__tambien c -15
organ:me ac -24 17
presion__mi ab -19 19
""",
    """
coming$ acd -16 -22 21
had_@symptom acd -19 -16 21
substance:on_the bcd -23 21 -22
tomando abd -29 -20 17
""",
    """
algo__no c 17
allergy:@symptom_for acd -16 -18 20
doy$ b -15
heart:had_heart d 16
mean d -23
organ:rinones bc -20 -29
to_all a 17
""",
    """
^please c -24
a__it b -19
coming:turno d -15
hayan_dicho ac 17 -16
heart:me_to a -15
on__about ad -17 -18
psychosis:is_schizo bd 22 -20
""",
    """
@drug_every a -22
am__# bd -25 -20
but__a b -17
cysti* cd -19 19
heart:stron* abcd 22 -21 -18 -21
not:up d -20
organ:lab cd 19 -21
organ:liver_or ad 19 -19
otra_@place c -18
si__un ad -16 17
""",
    """
any:and_the a -16
coming:cancel c -20
mi__en d -26
not__@open c -16
prior:you_guys b -16
ya__el ac -30 -21
yeah__was d 16
""",
    """
any:miss bc -21 -23
can__she a -19
en__soy b -20
home:locke* b -18
hypertension acd -35 -24 32
is_over ad 19 -20
murio__infarto a -17
never__tested ac -20 21
ride:find_a b -18
ride:was_going acd 20 -17 -17
vez__de a -17
""",
    """
allergy:was_fine acd 30 -23 -30
bedtime ad -18 18
que__mis c 17
ride:bring_me cd -16 15
substance:beers abc 27 -18 -17
""",
    """
@stop_ver ac -20 21
^sure abcd -37 -31 -33 39
a__from c -31
adult:grandma abcd -21 -22 -18 25
home:not b -30
ni__polvo a 16
psychosis:@food bd 17 -22
psychosis:por_mania bd -16 16
ride:hasta abd 20 -17 -17
se_yo abc -18 -24 24
""",
    """
clean_bill ad 18 -17
edad_y a -17
the__# abcd -16 -22 -21 22
""",
    """
dialysis c -36
do__think bd -20 -33
he_has c -18
heart:of ac 17 -46
mi_@animal abcd -29 28 -19 -24
mi__esta c -30
my__yesterday c -17
now:kind acd -23 25 -17
organ:faltan ad -28 -19
substance:nope a 17
""",
    """
^amamanto acd -20 -19 21
celexa c -17
coming:arrep* abcd 20 -16 -16 -19
heart:that_i ac 19 -18
infeccion c 15
no__do c -20
seizure_@medicine bd -15 17
""",
    """
^este abc 16 -16 -20
any:claro_que b -17
heart:high ad -50 18
high_blood ab -22 -21
i__prescribed ac -25 25
it__a c -17
not:@food a 16
organ:este_@year acd -15 -15 18
pregnancy:@open abcd 33 -29 -31 -32
substance:con a -30
""",
    """
pregnancy:atrasada acd -19 26 -26
pregnancy:doing a -16
pregnancy:girl abcd -26 -16 -24 25
psychosis:@stop c -20
""",
    """
@insurer_mi ad -17 19
allergy:nunca_la abcd 25 -18 -21 -21
allergy:three ad 16 -17
hablarlo acd -16 16 -21
lost b -18
organ:weak bc -16 -23
pregnancy:chichi acd -16 -17 17
psychosis:yo_no abcd 26 -25 -26 -16
puro acd 28 -45 -31
que_hacer a -17
tomando_diario cd -16 18
""",
    """
a__@stop ab -20 -16
any:ahead ad -18 17
clase$ ad 16 -15
heart:otherwise ad -16 16
hepatitis_a cd 16 -15
home:atorados abd 19 -17 -19
la_primera bc -23 -22
now:betwe* a -15
now:si abc -27 -18 29
substance:manejando_borracho ad -17 19
think__is acd -17 21 -17
""",
    """
@stop__mi c 16
a_veces abc -45 -45 20
al_dia d 15
allergy:ketamina abcd -27 -23 -29 33
are_the ad 15 -17
coming:claro abcd -23 -17 -22 26
counts$ b -16
entra c -18
my__is bcd 19 -19 -19
not:hardly ac 16 -16
pregnancy:nursing bcd -17 -32 15
prior:medicina bc -19 -31
seven$ bc -18 -17
si_tomo bc -16 -32
sigue_en ad -15 15
una_semana a -17
""",
    """
addic* c -30
any:daughter d -15
any:would_be ab -22 -21
coming:estoy acd -30 30 -42
de__lista abcd 23 -17 -20 -22
ni__otro ac 16 -16
no_me a -30
no_one ad 16 -15
organ:that_is abc 17 -15 -16
pregnancy:is_not a -25
substance:repor* b 16
veremos$ abcd -25 -25 27 -28
""",
    """
creatinina__transaminasas ad 17 -19
cuantas$ abcd -15 -20 20 -17
i__dude a 16
organ:i_had b -23
prior:therapist cd -32 20
psychosis:depre* acd 32 -35 -29
pumpi* acd -25 -21 23
ride:hay_@ride c -17
substance:bottl* bc -16 -34
the_same bc 16 -19
""",
    """
a__if d -18
am__nothing ad 22 -27
perdio d -16
ride:dia b -22
ride:para c -36
si__en c -17
sirve__@vehicle ab -23 18
some_weeks a -15
""",
    """
claro__@relative cd -17 21
de_@eat bc -27 -26
liver_transplant cd -17 18
manejando$ cd -32 -36
now:estoy_trabajando acd 31 -18 -32
prior:proba* c -25
prior:son d -21
psychosis:lo_descarto ac 22 -24
ride:@fetch_mi a -28
that__is b -27
which_ones bc 17 -17
""",
    """
^manic abcd -23 -18 -15 23
^unas ad 15 -18
coming:a_otro d -18
organ:cancer ac -27 -23
pregnancy:en acd -22 -44 31
pregnancy:lord b -15
prior:ssri acd -15 -23 19
substance:than_i ab -17 -22
to__@clinician ab -24 16
""",
    """
allergy:wrote abd -17 -15 16
any:with_me abd 21 -19 -22
coming:ya_no abcd 39 -18 -24 -42
heart:dio ac 15 -23
home:falta_el a 16
i__minor ad 18 -19
substance:@holiday abc 21 -23 -30
""",
    """
allergy:cuando_me ab -16 -20
any:stomach abcd 30 -27 -27 -28
heart:coles* cd -19 -16
jajaja$ bcd 17 -42 -18
now:tomor* abcd 31 -17 -30 -34
organ:liver_they cd -17 15
prior:with c -18
psychosis:sees a -19
somew* cd 16 -15
""",
    """
cystitis$ cd -16 22
had__all c -17
home:aun abcd 25 -18 -30 -21
my_kidneys d -20
now:en_casa ad -20 19
now:puedo b -42
plus bc -27 -26
prior:weeks ad 18 -16
psychosis:@medicine_for b -15
sangre acd -19 19 -18
taken b -21
""",
    """
^libre bc -24 -18
allergy:after ab -23 -22
email abcd 25 -21 -19 -25
for__or ad -16 -17
not:way ac 22 -21
prior:#_of d 17
substance:@body acd -17 -16 18
substance:domingo acd 17 -15 -16
texas$ d -21
the_patient cd -21 17
""",
    """
#__@medicine cd -22 15
@call_has d -15
any:dog a -17
aqui__mi b -19
habria abcd -21 -22 23 -22
heart:presion_alta ac -20 -24
is__there d 16
psychosis:been b -31
""",
    """
adult:#_@relative b -16
allergy:blood_pressure d 16
any:is_# bcd 23 -24 -31
coming:scrat* acd 20 -16 -21
heart:el_@day d -19
heart:el_cardiologo c -15
no__de d -21
ride:voy_en abcd 23 -18 -19 -22
""",
    """
^ni abd 24 -63 -20
bringing abcd -25 -16 -22 25
de_vez d -22
drive* c -31
got_the c -24
oia__cuando cd -21 20
organ:lo bc -27 -17
prior:mal_la c -15
ride:acaba_de c -16
yes__has ad -16 15
""",
    """
adult:jubilado ad -21 23
and__@clinician acd -18 -20 26
any:questions acd -21 -16 20
higado__@body a 16
home:way b -17
in__@date a 15
la_cuenta ab -26 -35
on_both abc 17 -18 -16
organ:pee abcd -20 -33 34 -22
pregnancy:quiere a -15
ride:answe* acd -17 25 -25
substance:problema d -25
""",
    """
^capaz cd 27 -27
back__is a 17
better__it acd -20 -24 21
heart:a_veces acd -15 21 -18
heart:diabetes acd 23 -18 -23
heart:toro ad 16 -16
pregnancy:dias d -20
que__salgo b 15
ride:take c -30
tumor ac 15 -19
was_positive cd -19 15
""",
    """
any:guess c 15
diari* abcd -23 -21 -20 28
home b -45
organ:a acd -23 30 -19
prior:veces cd 21 -20
put__a a -19
ride:tiene c -23
""",
    """
@stop__week d -16
a_@body d -15
organ:sale_la c -15
prior:no_@medicine bcd -18 17 -25
psychosis:reali* c -16
see__@clinician cd -16 17
""",
    """
her b -22
le__mi bcd -25 18 -20
organ:that d -18
prior:first abcd 35 -30 -40 -28
substance:weeks a -16
""",
    """
con__hablo b 17
en_@date bc -19 -20
heart:vez_salio c 15
nace abcd -31 -24 -19 31
padezco$ ad 22 -25
por__mi b -16
pregnancy:am_sixty abd 22 -21 -22
que__de bcd 17 -19 -31
time_i b -18
""",
    """
@drug__@drug acd 20 -19 -19
abuelita abd -21 15 -25
if__boss a -15
no__revisado a -16
now__then d -21
organ:poliquisticos ad -17 17
psychosis:no_me d -21
ride:en d -35
""",
    """
cirrhosis cd -32 24
no_quiero bcd 22 -25 -26
not:objection acd -21 -16 21
pregnancy:ahori* abcd 25 -20 -24 -25
substance:if bd 17 -18
summe* b -31
""",
    """
heari* a -20
heart:losartan cd -16 29
heart:tuesday acd 18 -17 -17
of_things a 15
substance:un b -32
truck c -21
""",
    """
^depende abcd -34 -35 39 -34
^stage abd -18 -18 19
convi* ad -16 16
home:@relative_lo ad -18 -17
is__will a -16
no_need ad -19 18
prior:every bcd -15 -17 18
prior:schoo* a -17
psychosis:delusions ad -15 17
substance:para_dormir a -20
""",
    """
came__at a 15
clean abc 19 -55 -52
del_corazon c -19
glass__@drug ad 21 -19
home:ya_puedo b 15
not:psychotic d -16
not_a bc -39 -24
now:a_@call cd -16 -17
now:anyth* acd -19 -16 18
organ:have_to acd -19 -16 22
pidio_el ad -18 20
pregnancy:el_test ab -23 -16
rapid* acd -16 18 -16
she__@drug a -17
sitio bd -17 -15
substance:hones* abcd -25 -23 -21 29
was__but bd -17 -22
""",
    """
been__down cd 19 -19
""",
    """
@drug__pain ac -16 19
digo_si b -17
quedamos abd 24 -16 -25
yo_le bcd -23 -18 22
""",
    """
allergy:a_@relative a -19
allergy:alergica_a abcd -21 -16 -18 21
no_heart bc -19 -17
now:estoy_libre ad -17 17
nursing$ bc -22 -15
pregnancy:la_prueba b -16
ride:me_@fetch bcd -29 -27 30
yes__# ad 20 -19
""",
    """
^could bcd -40 26 -18
adult:school ad 16 -17
am_out acd 18 -18 -17
i_tell acd -16 15 -16
not:soul a 15
now:bette* c -33
now:not_sorry ad 18 -18
now:tengo b -57
""",
    """
^puro acd 29 -39 -43
any:me_again ad -19 -22
heart:this_morning ad 20 -21
home:ya_estoy acd -26 -16 23
it__loved ad 17 -17
lexapro c -20
not:busy acd -24 -15 24
not:tried bc -20 -34
pregnancy:pill d -17
ride:find_someone bd -21 -20
supposed__snow b 16
""",
    """
@wrong__are b -16
is__from d 16
never__he a 16
pregnancy:lost d -19
se_llama bcd 16 -17 -17
substance:up abcd 22 -15 -27 -18
""",
    """
^svt acd -19 -16 22
adult:birth acd -19 19 -18
adult:over abcd -29 -24 -25 30
home:soy a -23
kind$ bc -19 -28
not:hago bd -20 -15
nothing$ bc -36 -17
now:caigo d 16
una_sola abd 23 -20 -17
""",
    """
i__@call bc -15 17
if__not a -18
organ:i_go cd 18 -18
till_@date b -16
""",
    """
a__high b -16
allergy:la_penicilina a 17
any:@relative d -26
any:the_bottle acd -15 18 -17
es_rapido acd -16 18 -16
i__covered c -17
la_que ad 18 -20
trago_me ad -17 16
""",
    """
^meth ad -15 18
amamantando abcd -20 -17 -23 22
coming:por bcd -29 -27 20
now:perfe* abcd -45 -24 -24 41
orino_bien a 16
resultado ac -18 20
substance:most ab -26 -20
suits__fine d 15
those$ c -30
tiene__la b -17
""",
    """
#__then a -15
@treat__a c -35
antes_si bd -17 -24
borreme abcd 24 -17 -20 -19
gone__me abcd -22 -20 -17 22
ni_una abc 19 -24 -38
pregnancy:baby_is b -18
prior:remed* abcd 23 -22 -21 -22
to__this bc -24 -25
""",
    """
any:glauc* abcd -24 -20 -18 23
heart_is bc -17 -33
know__that c 15
organ:is_shot cd -16 20
""",
    """
^kind abcd -40 -22 41 -32
allergy:podia acd -16 -15 17
como__@medicine bd -15 17
no_puedo bd 19 -28
not:ido d -23
stati* ad 17 -16
you__is a -20
""",
    """
organ:infec* a -24
ride:lo_mejor c 17
substance:i_am bc -22 -16
""",
    """
coming:que_llevo abcd -21 24 -21 -25
decid* cd 25 -31
fatty_liver abd -26 -19 20
heart:since abd -40 -22 23
historial bc -21 -17
now:mejor bc -37 -19
organ:higado_inflamado d 18
pregnancy:yet a -22
prior:five acd -25 -20 18
""",
    """
any:estoy acd 16 -29 -29
it_once d -17
not_possible ac 24 -20
""",
    """
^dejelo ad 16 -17
^schizoaffective abcd -17 -17 -15 23
adult:older_than abcd -23 -22 -17 25
any:no_se bc -16 18
any:sorry a -18
coming:olvid* cd -18 -19
in_me bd -16 16
now:is_this b 19
pregnancy:to_@stop c -15
ride:myself cd -25 -23
tbd$ abcd -29 -25 29 -29
""",
    """
alone_and d -19
any:coumadin abd -18 -16 18
eso__el bcd 16 -18 -16
estab* a -27
organ:@body_no acd 24 -16 -25
prior:and_@medicine bc -32 -46
sepa bd -24 -16
that_morning c -18
""",
    """
he b -21
just abcd 35 -17 -37 -20
la__siempre c -23
now:a_esa c -23
now:of ab -16 -20
organ:not_those a 18
padez* bcd -29 -26 21
por_llegar d 15
sort bcd -19 19 -23
teena* c -16
""",
    """
% a -17
does_postpartum bc -24 24
meses bc -23 -27
sounds ad -17 17
to_think abc -21 -16 17
which_@medicine ab -17 18
""",
    """
ando_buscando d -20
coming:pierdo acd -16 -17 17
my__please ad -17 17
not:knowledge d -19
organ:is_it c -16
prior:four abcd -24 -18 -19 25
substance:ought_to c -16
substance:ten a 15
""",
    """
appointment ad -16 -20
drink__day a -16
now:me_cuadra c -16
pregnancy:is_possible ac -15 17
psychosis:do ab -27 20
solamente abcd 33 -31 -22 -30
substance:noche abd -21 -24 18
""",
    """
any:@wrong_street b -16
he__the acd 19 -27 -22
no_problems c -17
now:me b -20
""",
    """
acaso cd -25 -22
cuantas ad -22 -18
got__blood a 15
pain_@medicine c 15
prior:lol c -35
substance:not_@stop d 16
""",
    """
coming:not_be acd 30 -23 -26
home:estoy b -37
home:sigo_en abd 18 -18 -26
prescribed_@medicine bc 17 -17
""",
    """
coming:verda* ac -19 -25
contesto bc 19 -35
ese__mi bc -29 -21
maratones a 17
pregnancy:fabrica abd 22 -16 -21
queda* bc -17 -15
substance:take_more cd -18 17
tendr* abcd -19 -34 30 -27
took__@medicine ac 17 -23
""",
    """
a__@drug abc 24 -22 -33
can__text abd 30 -27 -19
coming:if_the abcd -17 -16 20 -20
cuido_con ad 17 -16
now:my_boss bd -22 -23
they__everything a 15
""",
    """
@relative__yo c -29
@symptom$ cd -22 17
checa* abcd -15 -28 31 -26
heart:@relative_si c -15
mas_de bd -29 17
not_tried ac 27 -23
palabras abd -21 18 -16
salgo__# ad 18 -18
""",
    """
driver bc 18 -23
feet bc -25 -30
pregnancy:apenas ad -21 21
pregnancy:borrosa acd -16 18 -19
pregnancy:la_duda d -15
psychosis:jamas abcd 29 -28 -25 -26
ride:#_@year a -17
substance:@vehicle c -17
wante* bc -21 -26
""",
    """
@relative_pidio ad -18 20
coming:bells c -16
heart:leaky d 20
now:evening abd 15 -16 -15
prior:a abc -17 -31 23
""",
    """
any:mis_@relative abd 21 -20 -18
anything$ b -29
diabetico c -18
llamen abcd 20 -21 -18 -16
now:phone abc -22 19 -18
organ:b abcd -20 -15 -28 29
psychosis:dijo a -18
ride:poder acd -20 19 -18
""",
    """
#_percent ac -32 21
^hoy cd -21 -25
as_of bc -16 -16
decided__it ac 17 -19
me__@year b -18
prior:the_one c -29
¿__si b 15
""",
    """
a__that d -22
any:hold d -17
any:vieja ad 16 -15
i__like a -18
liver__but ac -27 15
locked bc -22 -20
now:deje abcd -18 -25 23 -30
pregnancy:no_estoy acd 21 -20 -25
probably_my cd 24 -23
psychosis:will abcd -19 21 -16 -16
will_get c 16
yeah_in ad -16 17
yo__dos ad -16 17
""",
    """
esas ab -20 16
fella bc -21 -23
me__bipolaridad d 15
organ:orina abd -28 -22 16
ride:will_it bc 18 -16
substance:el cd -53 19
""",
    """
@texts_are abd -19 -17 19
and__@stop c -19
my_dead ad 16 -19
not:answering abcd -16 17 -16 -16
now:denti* c -16
organ:mucho abcd -26 -23 27 -26
psychosis:me_diagnosticaron cd -20 16
talke* b -24
took_something cd 16 -16
""",
    """
allergy:nunca_me d -25
born bc -35 -19
heart_murmur d 16
organ:nobod* acd -17 17 -15
prior:puras ac 15 -17
que_por abd -15 -17 20
""",
    """
about_# ab -17 -24
any:jajaj* d -16
dice_que bcd -21 16 -28
heart:healt* abc 16 -24 -31
heart:is_been cd 17 -17
heart:strok* c -15
press* cd -25 18
ride:got abcd -17 -39 -43 32
sana_y abd -16 -16 17
substance:eso_es ab -20 19
we__the c -15
""",
    """
diagnosed__bipolar d 16
now:centr* abd -19 20 -18
now:no b -29
psychosis:contr* d 16
substance:manej* ad -17 19
""",
    """
@sick_mejor c -17
^baby bc -19 -19
nieto* c -24
organ:scan d -16
psychosis:personal ab -17 18
psychosis:puso b -15
ride:quien b -42
swell* d 19
wrong bcd 16 -32 -33
""",
    """
adult:cosa a -22
check$ abcd 25 -16 -23 -22
home:have_not bd -18 -25
prior:farmacia acd -18 -18 19
psychosis:gracias abd 19 -17 -16
""",
    """
asi$ d -19
de__y b -35
home:hermana a -22
prior:wante* abcd 21 -19 -19 -15
vitaminas cd -17 -23
""",
    """
@relative__estoy bd -16 -16
era_el c -22
mai a -16
my__had bcd 28 -48 -48
organ:bien abc 32 -40 -57
pregnancy:birth_control d -19
sepa$ a 17
solo__en ad 26 -26
""",
    """
bad_heart a -16
los_cumplo ad 20 -20
ride:me_myself a 15
""",
    """
#_casi ad -20 20
any:street_we b -16
heart:is_my abcd 25 -16 -17 -23
hora_me a -17
misma$ a 15
my__tell c 16
my_numbers c 15
organ:solo_rinon ad -20 20
sigo bcd -44 -28 20
""",
    """
=said:heart:no abd 27 -54 -29
cats d -28
nefropatia abd -15 -18 18
not:@thanks abcd 34 -21 -21 -28
rezar bd -19 -18
thinking cd -19 16
""",
    """
=said:allergy:no c -24
any:not_eaten d -16
does_a a -18
en_media a 16
i__you ad 16 -36
mania_si abcd -16 -19 -22 22
pregnancy:pasa bd 21 -19
prior:gummies bc -18 18
svt$ abcd -24 -18 -19 27
that_i b -34
""",
    """
@relative__las bd -18 17
amigo a -24
anestesia d -16
psychosis:psico* c -33
substance:jajaja bcd 16 -16 -20
""",
    """
allergy:had_to abcd -22 -17 -17 23
home:that abd -22 23 -33
leave__off ad 17 -16
now:got_nothing d 15
organ:lot a -23
prior:the_@insurer bd -17 16
psychosis:¿ b 18
ride:pickup c -17
""",
    """
a_place acd 18 -16 -23
aqui$ c -23
companero ac -21 -17
heart:a_fib ad -17 19
home:y_con d 17
if__the c 15
me__borracho ad -17 19
por_mensaje a -15
ride:alone abcd 30 -19 -17 -34
""",
    """
can_bring c -16
chich* acd -16 -17 17
for_@relative a 15
hoy__la cd -21 -21
psychosis:went abcd -19 -16 -24 22
substance:bodas abd 15 -17 -29
substance:i_had acd -16 -16 17
""",
    """
coming:tos d -16
enzimas_del cd -18 17
good_now ad -16 18
mayor__y ad -17 16
psiquiatra b -28
psychosis:secon* d 17
supposed a -18
tener__regla a 15
turn_# ad 25 -25
""",
    """
believe b -21
encontrado_nada c -15
not__til c 15
think_so abd 16 -26 -37
vasectomy abcd 27 -23 -17 -20
""",
    """
any:segun abcd -24 -23 26 -26
cirrosis$ acd -24 -26 17
en__no bcd 16 -18 -20
heart:i_had abc -25 -19 21
home:@ride_never a 16
how abd -33 34 -43
pregnancy:took_a d -21
prior:journaling bc 15 -24
prior:sister cd -16 -18
psychosis:out d -28
says__heart d -23
to_ask cd 17 -25
""",
    """
=said:adult:unsure a -28
^will bd 25 -40
fifteen$ abd 21 -17 -20
prior:does_@medicine bc -19 22
""",
    """
^tres bcd -26 -26 23
any:duda ad -16 16
el_sofa a -16
just__back acd 21 -17 -19
my__she b -23
now:en_una ad 20 -19
on_it ad -33 16
organ:jueves acd -15 -17 15
ride:confirmo d -15
""",
    """
a__imposible a 15
estuve abd -24 -24 25
hasta__me bc -17 -16
heart:@relative_and bd 15 -17
heart:have b -21
heart:mule ad 17 -18
hierb* bd -16 -24
in__not c -16
organ:hold_my ad -17 16
organ:years d -19
pregnancy:@stop acd 22 -20 -15
pregnancy:ago acd 25 -19 -23
prior:@drink cd -25 -23
sometimes_i a -21
""",
    """
#__be bd -18 15
any:multivitamin ad 19 -20
black_out acd -16 -16 17
el_@traffic cd -15 -15
encinta bc -22 -26
home:did a -16
las ad -28 18
miracle abd 18 -15 -19
now:suits_me abcd -22 -17 -20 24
organ:cysti* cd -19 19
prior:do_not bcd -29 24 -25
ride:cuento_con c -16
""",
    """
^huh abcd -34 36 -30 -38
conta* c -30
fixing_to ad 17 -17
home:@late bc -19 -18
now:can_not abcd 29 -23 -26 -20
organ:ningun ad 20 -22
pancr* cd -17 -17
relap* ad -28 30
substance:vinito acd 24 -19 -25
""",
    """
allergy:me bcd -34 -16 21
doubt bd -22 -30
eating abd -33 -28 29
heart:dos bcd -18 -27 24
i__dying c -16
me__a a -17
my_daughters ab -17 -15
""",
    """
^way b -17
allergy:bees cd -18 -25
allergy:that_i b -26
heart:y cd 18 -18
home:la_@door abcd -23 -23 -15 26
like_that abcd 21 -15 -16 -24
no__el bd -30 -15
noved* bc -17 -15
now:in_class ad 20 -18
organ:trans* b -19
psychosis: d -22
psychosis:i_had bcd -19 18 -24
psychosis:otro d -17
psychosis:whole b -20
psychosis:yes_but ad -17 15
substance:mas_o bc -15 15
substance:never_been a 16
""",
    """
#__is abd -20 -16 22
allergy:cual_@medicine abcd -22 22 -21 -20
contar acd 18 -24 -31
en__hasta ad 22 -21
fumo__dormir d -15
heart:that a 18
home:stopped ac 17 -18
is_@drive ad -19 15
mamar$ ad -19 19
orino abcd 15 -36 16 -39
psychosis:famil* a -18
""",
    """
^ninguno abcd 40 -16 -23 -38
adult:still abcd 31 -21 -24 -33
how_many bd 17 -20
nah_i a 22
psychosis:why d -16
substance:is_that ac -24 17
substance:think acd -25 25 -21
want__know c -17
""",
    """
=said:ask:does_not_want_to_answer,_or_did_not_understand bcd 41 -46 -38
adult:on a -27
cristiana ad 18 -18
hicieron__eco c -16
se_le c -28
""",
    """
adult:till ad 29 -30
elevated_once c 16
eyes a -21
he__in d -16
limit* b -15
mi_bebe d 15
pregnancy:line d -16
prior:every* ac -22 -32
substance:nunca bd -16 -30
that__a abc -19 19 -26
ticker__fine a 17
utis a -41
""",
    """
@month_preg d 16
all_work abcd 20 -15 -18 -21
blood_pressure c -15
coming:aqui ad 20 -21
de_una abcd -36 -29 -29 39
only_the abcd -20 -17 -27 25
prior:pharm* a -17
psychosis:nada_de ac 22 -18
""",
    """
clear abd 33 -43 -40
did_a d -17
escribo ab 18 -17
heart:enlar* abcd -21 -20 -19 22
sabe abc -32 -22 28
snow ad -17 -16
""",
    """
allergy:only_to abcd 20 -18 -19 -18
de__dos ad 21 -21
organ:liver bcd -18 -21 20
prefe* acd 16 -22 -24
recetas a -21
""",
    """
#_@food a -16
^lost bcd -24 -21 18
an_hour c -32
gastritis acd 20 -15 -19
home:puerta abcd -23 -23 -15 26
not__lol acd 24 -20 -19
puede__en abd -21 21 -18
substance:cerve* c -17
substance:drink_more ab -21 -16
vamos b -25
""",
    """
coming:will bd -30 -19
left_my abd -23 23 -22
not:llaman a -16
ride:care acd -20 -19 21
""",
    """
allergy:my_@body ab -19 -26
any:list d -22
coming:boss d -20
heart:conte* c -15
los__en b -16
no_sabria abcd -30 -32 33 -28
prior:muchas_y bcd -18 -20 17
somebody$ b -21
""",
    """
^fresh ad 16 -16
^hep abcd -17 -25 -43 39
absolutely_not c -17
adult:you ad -25 -27
any:anytime bd -17 15
cancer ac -27 -23
organ:rinon_a bd -18 15
psychosis:pero_yo a 20
psychosis:pospa* d 17
ride:is_down d 20
""",
    """
i_must d -15
no_just acd 23 -16 -19
postpartum bc -28 16
prior:@medicine_are d -17
quito$ d -16
""",
    """
@drive_right ad 17 -15
allergy:i_had bc -23 -21
coming:mes acd 24 -18 -25
dejo b -21
habit b -18
home:that_was abcd -23 24 -19 -23
one__is b -19
organ:sonda abcd -15 -16 -18 21
psychosis:diagn* b -31
substance:recai acd -28 -16 29
""",
    """
allergy:laryngospasm d 16
de__infarto a -17
heart:mom c -21
home:askin* a -15
home:hija c -19
home:viend* abcd -17 -17 -22 20
now:me_fine d 15
now:si_es acd -16 18 -16
organ:from bc 15 -32
pregnancy:stopp* abd 16 -16 -17
primera_vez abcd 29 -20 -24 -34
ride:the_truck a -15
substance:ya_no c -16
""",
    """
a_bite ad 15 -17
coming:guard* abcd -27 -23 -28 28
cree d -24
have_@person b -15
home:esperando_que ac 15 -17
my__takes abc -16 17 -22
wine b -25
""",
    """
@clinician_dice abc 17 -17 -21
allergy:ni_idea c 16
gota a 16
have__pass ad 17 -16
mi__lo b -16
not:tomo b -28
opera* b -17
para__@month c -21
patro* ac -16 18
pregnancy:this_@month acd -19 22 -19
ride:@insurer bcd -25 -15 23
right__rain bc -18 -19
salgo d -17
""",
    """
in__since ad -15 16
la__casa bc -16 -17
nadie_mas d 16
now:confi* ac -18 16
yessir acd -19 -16 23
""",
    """
coming:final abcd 20 -15 -18 -21
guys$ b -16
heart:@year ad -34 24
home:walke* abd -26 -16 27
substance:@year abcd 40 -48 -40 -21
""",
    """
^tengo b -18
bad__the c -19
during a -17
heart:fine b -25
home:la_farmacia ad 18 -21
nobody__it ac -20 18
organ:panel ad 16 -17
y_hay cd 17 -17
""",
    """
@clothes_off b -15
@day_me bd -15 -16
alergica__a ab 16 -19
at__station ad 17 -16
ears ad -23 22
heart:me_on cd -17 16
home:shoul* d -16
last d -21
not:him b -15
prior:a_dozen cd -17 19
psychosis:me_evaluaron ac 17 -17
rajo$ abcd 20 -19 -21 -18
ride:igual d -15
ride:that_day b -22
spray acd -21 -19 15
will__someone acd -18 19 -17
""",
    """
adult:naci b -28
any:anyti* bd -17 15
does_medical abc -17 17 -17
heart:fibrilacion abcd -19 -18 -20 21
there_is a -18
un_@year abcd 28 -18 -28 -26
""",
    """
allergy:acuer* c 25
coming:mother ac 15 -16
he__got bc -16 -22
kidneys c -22
not:ella ab -19 18
not_at acd 30 -24 -27
now:bit ac -21 15
older$ ad 17 -18
por__primero ad 16 -18
would__i cd 17 -20
""",
    """
any:pensarlo a -15
now:has acd 16 -16 -22
now:that_time abd -17 -19 18
soy_senor abcd 20 -18 -17 -18
worked$ ad -22 23
""",
    """
allergy:think_so c 24
am_new abcd 27 -20 -19 -25
el__la bc 16 -21
is_low a 16
my__says acd -37 29 -23
now:ears ad -23 22
substance:permi* cd -18 -17
todavia__en c -20
""",
    """
been__my c -18
hijos acd 21 -29 -17
ride:lol c -19
seguro d -18
substance:droga* c -25
to__back cd 16 -15
""",
    """
@relative_wants bc 15 -18
busy$ bc -22 -24
confidencial$ c -16
in_between a -15
now:ese_@hours c -19
pregnancy:hace_rato a 15
prior:distintas d 15
psychosis:pero d -25
sleep$ a -19
""",
    """
any:@medicine bcd -19 -47 18
ecogr* cd 16 -15
mirar abc -17 -16 20
perfect bc -28 -34
prior:nothing_yet ad 24 -24
substance:@month_sin ad -18 17
todos__dias a -22
""",
    """
broke_my d -20
different a -20
do__have d -26
heart:dad cd -23 -27
organ:healt* ad 18 -17
organ:ninguno acd 28 -18 -28
prior:can c -15
the__no bcd -16 18 -23
""",
    """
@drive_the d -18
^absolutely ac 18 -18
allergy:a_esa b -20
coming:amaneci_con ac 15 -20
heart:if_i c -16
it_well ad 18 -17
praye* abcd 23 -15 -23 -22
ride:ok c -28
the_@day ac -21 18
""",
    """
la__para d -20
now:@day_at d 16
psychosis:rule_out acd -18 19 -15
quier* abc -26 34 -26
rinones bc -20 -29
""",
    """
any:what ac -22 -15
counts_as abcd -17 23 -20 -20
god_no a 17
in__right ad 20 -19
organ:bad c -22
organ:sanit* abd 18 -16 -16
palabra c -23
prior:talk abc 21 -22 -34
ride:be_waiting c -15
soy__y b -20
substance:some_weeks a -15
""",
    """
@drug_count ad -21 -18
al__mi c -17
flyin* bc -18 -17
my_@vehicle c -25
on_the bcd -24 21 -20
plann* bc -25 -15
tomo__las d 16
""",
    """
coming:back bcd -16 19 -18
only$ ad 19 -63
pregnancy:estamos abc -28 -18 20
quieren$ ac -15 -18
ride:around bd -15 -23
ride:nobody_i a 18
roommate bcd -27 -30 25
""",
    """
@open__# abcd -19 -15 -17 20
allergy:pollen abcd 24 -19 -18 -22
como__roble a 16
de_lo d -16
el__que b -26
had_@body cd -17 19
me_as cd 18 -18
mensaje abc -35 29 -23
now:tendria c -16
psychosis:hypomanic d 17
we_had d -24
""",
    """
cosas_que c -17
dia__mi ad 17 -18
esa_vez acd -22 -16 26
ride:por_mi bcd -25 -22 26
substance:an cd -19 17
""",
    """
adult:february ad 22 -22
era_muy c 17
free bc -20 -31
not:@relative abc 21 -33 -26
obvio abcd -30 -26 -29 30
utero a 19
vez__cuando d -22
""",
    """
@relative__del cd -17 -18
^hysterectomy ad 23 -18
a_mis abcd 20 -15 -16 -19
dele$ abcd -24 -16 -15 22
nada__una c -16
she_would c -17
""",
    """
@ride_bailed a 15
adult:am abd 15 -39 -15
bad cd -35 21
heart:blood c -23
know__here ac 16 -16
llueva cd -17 15
now:no_se d -32
organ:an_ultrasound c 17
psychosis:since acd -18 -18 22
que_tuve d 15
substance:birth* a 17
substance:los b -18
that_ever a 20
""",
    """
allergic__only abd 26 -27 -18
allergy:everything ad 16 -16
allergy:not_to bd -18 -22
coming:esper* a -19
coming:toca a 17
instead$ ad 21 -21
lesbian a 17
""",
    """
been_tested ac -20 21
do__need abc -21 15 -25
evaluaron__bipolar ac 17 -17
everything__the d 15
if__is acd -19 21 -31
not__anyone acd 22 -20 -15
not_officially acd -20 20 -18
prior:los bd -16 15
psychosis:fever a -15
usted* abd -16 29 -26
was__the a -30
""",
    """
@clinician__ya acd 17 -16 -15
^casi b -30
allergy:here a 15
any:mensa* ac -22 -20
bebo$ a 16
coming:make_it c -26
convu* bcd -19 -19 20
day__# ad -15 15
every__i c -16
insuficiencia abcd -21 -16 -21 24
me__mal b -31
my__died ab -18 17
not:exactly ac -20 21
psychosis:una ab -22 -34
ride:me_hace ad -17 18
""",
    """
heart:siemp* bc -25 -21
i__out b -20
not:han bd -22 -30
substance:depen* abcd -20 -32 35 -20
sure__@relative cd 20 -21
the_old bc -23 -18
""",
    """
@relative_@drive acd -33 -23 23
blood_test cd 15 -15
diez bc -18 -20
go_to b -16
home:sigo_sentada ad 17 -16
la_fecha d -17
mijita bc -23 -19
not:trouble bcd -23 -29 15
pregnancy:cinco_@month d 15
pregnancy:un b -22
psychosis:bipolar_tipo abcd -17 -15 -16 21
psychosis:negat* acd 24 -16 -17
substance:thinks bd -15 -23
""",
    """
entrando_al abcd 19 -15 -15 -21
esquizoafectivo abcd -20 -22 -27 27
esta_haciendo abd -23 18 -24
heart:ni_idea ac -16 19
home:las b -20
joya bc -23 -20
now:bet ad -17 20
substance:am_a bc -34 -28
ya_esta bc -21 -17
""",
    """
desde_las ad -21 21
el_@body ad 19 -18
""",
    """
any:from a -16
ni_nada ad 20 -17
night* b -23
not_asked ac -20 20
pero_normal c -15
prior:gabapentina d 15
psychosis:descartaron abcd 19 -15 -23 -15
psychosis:wondered ac -19 20
substance:cigarettes acd 19 -16 -16
substance:que_me bc -16 15
""",
    """
allergy:la_sulfa ad 17 -16
coming:mejor abd 30 -26 -36
entienden_por b 16
jale acd 17 -17 -17
junta abcd 26 -20 -24 -23
llego__casa d -20
monton b -21
now:did abcd -26 30 -26 -23
pregnancy:we abc -27 -31 18
prior:@stop_after d -16
they__it a -15
un__# abd 15 -19 -16
veia__no acd -16 -18 17
""",
    """
books a -17
heart:but_no a -17
organ:been a -22
psychosis:have_wondered ac -17 17
questions$ abcd -23 23 -22 -17
solo_@medicine ad 23 -24
""",
    """
define_mania d -20
organ:sin bd -17 -28
rest acd 23 -19 -23
""",
    """
^y abcd -43 56 -39 -53
^zip abcd 26 -23 -23 -24
adult:for_my d -26
allergy:nothing abcd 33 -27 -20 -30
allergy:tuvie* abcd -15 -17 -16 19
allergy:you_all d -17
have_never ab 17 -19
la__salio ab -18 -21
organ:del_rinon ad -18 17
prayer$ ad 22 -18
que__alta abd -20 18 -22
sever* abcd -22 -24 -28 27
""",
    """
#__my b -23
adult:de_la ab -16 -16
ride:asking acd -21 19 -19
""",
    """
adult:it_is d -18
allergy:nada_mas b -16
allergy:penicilina ac 17 -17
are__it ab -19 -18
it_went d -16
la_pierdo a -15
ninos$ abd 18 -18 -25
not:@symptom c -18
prior:i_am d -20
psychosis:nightmares cd -17 -18
ride:could bd -16 -19
y_si abcd -23 34 -28 -32
""",
    """
coming:@ride cd 16 -15
en__plant a -17
heart:@call abd -26 18 -25
heart:asthm* acd 22 -18 -24
heart:those b -16
home:@relative_me abd -21 -27 28
operaron$ d -23
psychosis:crazy acd 16 -25 -30
psychosis:hace_@year cd -20 24
""",
    """
adult:high ad 16 -17
allergy:entro d 16
cada_tres a 15
maybe__little ac -22 29
postp* bc -28 16
""",
    """
any:desay* ad -16 16
face__face c -15
ride:asking_around acd -20 18 -18
ya_no ad 23 -29
""",
    """
heart:la_presion bcd -24 -17 20
no__esa ab -16 16
not:this d -44
psychosis:straight abc 17 -18 -16
siete_@medicine abd -16 -16 19
yes__i b -19
""",
    """
ando__de c -16
it__that cd -17 23
not:been bd -37 -24
what__up d 17
""",
    """
coming:went ad 16 -17
face ac -19 -20
nobody_i a 18
organ:my_gallbladder a 18
prior:psicologo b -19
ride:my b -27
substance:es_el ac 18 -18
your_guess cd 16 -17
""",
    """
@drive_yo c -21
@relative_got bc -20 -21
@relative_if cd 19 -20
^@vehicle abcd 39 -40 -29 -31
allergy:se_la a -15
been__to ad 23 -22
coming:away c -19
favor$ c -31
never$ abc 18 -30 -38
only__my abcd 29 -19 -25 -27
ride:i_know abd 17 -16 -16
the__has bcd -18 -16 16
""",
    """
dicho d -22
heart:contesto c -15
mande* a -21
me__cuando b -23
prior:mom b -23
take__off d -15
""",
    """
a__now ab -28 -16
any:jajaja_que d -16
coming:otro abd 20 -21 -30
fever bd -19 -22
heart:see a -16
now:talk b -27
pasado$ bc 16 -20
paso acd 20 -32 -18
prior:never bd -27 -42
quiza* abcd -26 -32 38 -32
sick acd 17 -16 -23
soplo_que c -15
temprano$ bcd -16 20 -26
""",
    """
a__ese d -16
baby_in d -19
el_mensaje bd 18 -18
had__i b -22
organ:good acd 31 -33 -39
reacc* b -19
substance:cristiana ad 18 -18
that__do cd -22 17
""",
    """
as_mine cd 16 -17
in__middle d -16
not:heard d -24
now:ahi c -18
pregnancy:tres ac 18 -17
psychosis:down b -22
psychosis:hospitalized_for ad -16 18
ride:call abd -21 19 -21
short abcd 19 -16 -18 -19
the_oven d 15
what__is a -20
will_know abcd -22 -20 24 -23
would__that a -17
""",
    """
now:@medicine cd -16 -23
one_of d -18
to__is abcd -19 -24 27 -24
""",
    """
@drug__night abd -22 -18 15
any:betch* d 15
dime$ cd -16 21
nada__eso acd 21 -20 -22
now:confl* ad -21 19
panel ad 16 -17
psychosis:histo* a 16
rather__say abc -20 18 -17
si__mi bd -25 -21
substance:pues a -23
""",
    """
@howmuch_@howmuch bd 15 -16
^full abd -18 -18 18
allergy:shoul* c -19
altas ab -19 -16
coming:hace cd -18 -17
heart:110/7* abcd 21 -17 -17 -20
home:camino abcd 20 -21 -20 -18
home:showed a 16
i_wanted abc 15 -20 -20
la__bebe ad 19 -18
night a -17
organ:@body_surgery d 16
prior:one_@medicine abc 16 -21 -34
still__it a -16
they__give ad -19 16
turn__@date ad 17 -17
""",
    """
age ab -23 15
any:around_# acd -16 -16 17
his__him b -15
substance:@month_limpio ad -22 23
vez__la b -16
""",
    """
a__nina d -17
heart:estre* abcd 19 -18 -15 -16
mi__voces ac -15 -24
now:why_not abcd -28 -35 -27 34
oigo_voces cd -24 25
on__@day b -24
oven d 15
voy__@month ad -17 16
yes_but a -16
¿__a b 15
""",
    """
^dejame abcd -28 -26 31 -25
am__by bd 16 -18
any:decir* b -16
en_eso bcd -19 20 -30
it__problem cd -27 22
my_baby bc -23 -23
of__kind a 15
psychosis:nobod* ac -21 19
substance:wife abd -29 -33 20
""",
    """
checar abcd -18 -17 22 -19
ketamina acd -34 -33 25
organ:ketamine ac -20 -16
prior:some d -16
ride:been ac 16 -16
so__not cd 16 -33
sobre* abcd -27 -23 -24 28
to__that d -28
""",
    """
a__llaman bd 16 -17
estamos_buscando abc -21 -16 18
had_liver bd 16 -17
he__been ac 20 -17
heart:colesterol cd -19 -16
organ:out bcd -23 -35 19
uber acd 19 -34 -37
""",
    """
any:just_a b -18
date d -21
del_higado a -18
estoy_dando d 16
estoy_encinta abcd -24 -16 -18 23
half$ d -20
last__was cd -18 -21
pregnancy:de_dar d -17
vi_cosas ab -26 -30
want__to d -18
""",
    """
adult:junio* b -17
now:le_digo c 17
to_pull a 17
""",
    """
^if abcd -35 -40 39 -27
an_irregular d -15
aunque bcd -16 -27 26
de_las b -24
just_got bc -19 -21
psychosis:rathe* a -15
""",
    """
a_pie abcd 26 -19 -23 -26
adult:medio abcd 36 -25 -24 -36
coming:spot_please ad -17 17
consi* acd -17 21 -36
home:taxi b -21
mas$ b -38
mi__yo b -32
psychosis:it_was ac -15 15
see$ abc -22 -24 25
substance:divor* abd -19 -19 21
""",
    """
allergy:now d -15
hay_@ride c -17
heart:side b -23
psychosis:docto* b -15
""",
    """
allergy:cuent* a -22
any:mande* ad -16 17
coming:todo ad -19 19
exactly$ ab -18 -19
sink abcd -18 -19 -15 19
substance:barely a 17
that__on b -15
with_twins bd -16 16
¿_me bc 21 -16
""",
    """
^suits ad -17 16
a__my b -16
coming:the_books cd -19 16
dio__y ad -17 19
older__that bd -16 16
prior:as ab -16 20
substance:just_@drug bd -18 -27
sun d 17
y__@treat a -17
""",
    """
adult:escri* ad 16 -16
allergy:tolero bc -18 -19
allergy:use cd -20 -28
does__@medicine bcd 28 -28 -15
home:@thanks_por a -19
home:la d -19
le_doy bc -19 -22
now:have_my ad 19 -18
organ:mi_@relative c -28
pregnancy:perso* abcd -23 25 -17 -22
uso_marcapasos d 19
""",
    """
broke abd 15 -25 -23
coming:@thanks abcd 22 -17 -19 -22
si__puede cd 21 -24
side bc -19 -19
substance:going c -15
voy__ese d -16
""",
    """
allergy:me_as cd 18 -18
any:probl* abd -29 -19 26
baby__and d -16
esa_pregunta b 15
hipomania__de b -17
me__asi c -20
myself$ c -19
now:@insurer_que abd -17 -16 17
oh bc -21 -20
organ:but_the c -18
psychosis:ptsd_only ac 18 -16
substance:@drug_for d -18
to__my acd -28 20 -16
tomo__poco ad 16 -15
una_que bd -17 -19
veces abc -39 -52 25
""",
    """
ask_my ad -29 -23
do__bring b 17
not:interesa ad 18 -19
organ:faltan_los abc -23 -15 23
pregnancy:period_yesterday c -15
prior:dos ab -25 -28
siempre ac 15 -36
somet* abcd -27 -35 48 -35
takes_@medicine bc 17 -19
""",
    """
any:he bc -25 -24
has__@body b -22
home:ando_en c -16
incon* abcd -24 -24 -29 28
no__inconveniente ad -20 19
substance:bebo bc -22 -24
substance:rathe* cd -21 -17
to cd 19 -22
touched ad 21 -17
""",
    """
^walked ad -15 16
coming:ver acd -16 18 -16
como_tres ad -17 21
home:@stop_mi abcd -17 18 -16 -16
la__mi c -27
la_tengo bc -33 -23
psychosis:@clinician_thought bc -19 18
this__is c -17
""",
    """
@month__not acd -20 -17 20
^does abd -43 26 -38
adult:# bc -32 -44
any:ahorita_no ad -16 -15
central abd -19 20 -18
me__first abd -17 18 -15
prior:bunch acd -16 -20 24
psychosis:desde bd -17 -15
psychosis:my_@relative c -39
ride:que_si d 17
stage abcd -21 -21 -19 22
substance:cuando b -17
""",
    """
allergy:pressure ad -15 18
coming:al_final abcd 20 -15 -18 -21
home:am b -34
is_personal abd -19 20 -16
la__los a -17
substance:que_se b -25
to_@treat b -21
""",
    """
de_contar cd -18 -22
podia ab -20 -17
""",
    """
angina$ ac -17 -15
ask_a abc -18 17 -15
got__for c -17
heart:defin* bc 20 -22
incontinencia$ d 18
miss bcd -25 -30 18
now:wait_till ad 23 -22
now:you_need a -15
pregnancy:still_breastfeeding ad -18 17
psychosis:were a -15
some abcd -27 -22 35 -19
substance:dry abcd 23 -16 -18 -22
""",
    """
el__y abd 20 -38 -17
ese_lado abd 21 -17 -22
home:in_one d 16
home:the_@clinician cd -17 -19
los_@clothes abc -18 18 -16
not_say a -15
not_think b -20
one__only ad 18 -19
prior:#_@date c -17
substance:y c -29
""",
    """
allergy:would cd 18 -30
any:objec* acd -21 -16 21
heartbeat$ cd -24 22
prior:ya acd -17 -23 18
tanto_me a -16
think__my ac -23 18
😅 a -24
""",
    """
@english$ abd -18 18 -17
@medicine_en b -16
about__out ad 17 -16
allergy:er b -17
lugar bc -22 -30
you_bet d 16
""",
    """
^atorados ab 16 -16
cuale* abd -31 15 -38
had_the b -24
opere ad 20 -18
organ:doctor bd -16 -28
pregnancy:lunes d -18
psychosis:thinks a -17
ride:might c 19
ride:on_it a -26
substance:working acd -17 -17 19
through$ d -24
""",
    """
any:phone cd -19 -20
new__it abd 18 -16 -16
soy_diabetico a 16
tengo__un d -19
""",
    """
allergy:fue b -18
cat c -20
falla abcd -24 -19 -20 25
had_one d -20
i__home cd 16 -19
me__@vehicle abd 22 -24 -24
my__cirrhosis d -20
organ:de_nina c 15
piel abc -17 -18 19
prior:mi d -31
works bcd -48 -47 22
""",
    """
^jamas abcd 40 -28 -31 -38
ese__correo a -22
heart:enalapril abcd -16 -16 -20 21
it_now ad -21 22
just_# ad 16 -17
las_que b -19
not:podia acd -16 -15 17
""",
    """
^supongo cd 18 -16
allergy:los bcd 17 -34 -23
has_been c -21
in_there cd -16 17
only__with d -16
sigo__la bcd -21 -23 16
vodka acd -20 -22 24
will__waiting c -15
""",
    """
acaba acd 20 -24 -17
heart:si_soy d 16
is__i ab 24 -41
kidney__but ad 17 -16
ocupa* abcd 34 -19 -26 -34
organ:get_a cd -19 20
present bc -16 -15
prior:@medicine_no bd -21 -16
prior:me_on ad -16 18
tendria abcd -19 -34 30 -27
""",
    """
^paso cd -31 -35
airwa* d 15
just__hypertension ad -18 19
my__bipolar c -16
pregnancy:old c -23
psychosis:yes c -33
to__first acd 16 -23 -18
to__surgery a -16
wanted bc -21 -26
""",
    """
allergy:mal a -19
heart:troub* abc 20 -16 -21
no__have ad 16 -18
nomas_una ac 18 -16
prior:hija a -24
substance:nada bd -25 -18
tengo_por ad -15 16
told_me a -16
""",
    """
already_on bd -16 17
any:tomo_warfarina abcd -18 -17 -16 19
coming:llega* a 15
i__sleep a -25
not__me b -34
organ:spot a -16
otherwise__a ad -16 16
substance:medical_@drug c -18
tubal$ acd 22 -18 -15
what_have ad -18 20
worked bc -22 -22
""",
    """
@year__@relative c -16
heart:not_me abcd 35 -19 -29 -25
infla* cd -20 20
mind$ c -18
que_dos acd -15 21 -20
ride:tengo_que acd -24 26 -25
twenty d 16
""",
    """
@relative_earl cd -16 16
alivi* acd -23 -16 23
any:@medicine_and c -20
bring ac -21 -37
diagnosticaron bc -16 -30
estoy_triste c -16
not_breathe cd -16 15
ride:herse* ad 18 -19
ride:manejar c -22
ride:mom b -24
started__last a 15
""",
    """
#__on a -27
@clinician_knows c -15
adult:@drink a -15
coming:cancelela abcd 24 -18 -17 -24
has__my acd -20 -20 20
heart:for_@year d 17
home:prime* ad 16 -18
jamas_he a 18
llego_a acd 15 -16 -22
param* abd 22 -18 -20
when__was bc -24 16
""",
    """
not:life abcd 22 -16 -21 -20
psychosis:patient d 16
ride:un bcd 19 -31 -21
""",
    """
adult:segun bcd -19 17 -16
afuera bc -20 -18
esta__para abd 20 -16 -22
nada_mas bc -33 -15
presion_es ab -19 19
ride:every* abcd 24 -27 -23 -18
ride:my_car ad 17 -19
si_yo abd 15 -30 -28
talk__my c 15
ya__doy ad 16 -17
""",
    """
coming:hell acd -17 -22 19
coming:scratch acd 20 -16 -21
heart:failure d 16
ride:church abcd -27 -24 -21 27
was__to bd -21 -15
""",
    """
en__rato b -15
llevo_la bcd -21 19 -19
organ:verdad bc -15 19
prior:acupuncture ac -15 -20
se_@insurer ac 16 -16
to_but d -21
""",
    """
@relative_of d 16
^quiza abcd -29 -26 31 -28
for_psychosis d 16
heart:daddy abd -17 20 -20
never__on acd 32 -23 -26
no__fumo a 19
not__knowledge d -18
prior:@medicine_en d 16
tomorrow$ b -22
tuve ab -27 -53
""",
    """
calli* abc -24 18 -19
descanso ad -20 22
file$ acd -16 16 -19
pregnancy:eso c -20
prior:counselor bcd -22 19 -17
psychosis:@thanks abcd 27 -24 -17 -22
psychosis:para_nada a 15
ride:misma a 15
tell_you abcd -26 -26 36 -32
this__be acd 25 -17 -21
""",
    """
=said:ask:a_correction_that_ends_in_a_question c -18
a_one abcd 24 -18 -22 -20
heart:puro bc -19 -19
hongos ad -16 -20
me__pero bcd -17 23 -29
me_conviene ad -16 16
ningun_problema bc -20 -18
organ:back_yet ac -16 17
pregnancy:imagi* acd -19 -18 19
""",
    """
@relative__of ad -21 -16
inter* ad -25 18
mi__dice abcd -17 -32 27 -25
ride:town c -17
up__# c -16
""",
    """
heart:meds a -23
it b -20
not:over ad 18 -16
organ:perfe* abcd 36 -26 -36 -36
ultra* bc -36 19
""",
    """
allergy:about ac 19 -20
by_then cd 18 -15
coming:estamos a -17
heart:padezco_de d 18
home:the_house a -18
my__have a -30
pregnancy:single ac 17 -16
""",
    """
#__sober acd -27 -20 27
allergy:weird acd -19 18 -22
have__but d -18
medicinas d 16
not:put c -16
organ:del_higado a -18
si__para ab -15 -16
substance:never_a a 16
""",
    """
#__of a -16
a__hora cd -37 -17
can__have abc -18 25 -23
hay_quien abc 17 -15 -23
later$ d -36
pregnancy:i_have bcd 18 -19 -25
pregnancy:todavia abd -38 -25 33
prior:lista a -20
she_gets c 22
substance:pase a -16
time__a ad -25 -15
""",
    """
coming:ya acd 18 -43 -18
heart:has_the b 16
pregnancy:have_@relative cd -15 -17
salio__viaje ad 16 -17
supongo$ acd -16 22 -20
the_one b -17
""",
    """
allergy:la c -17
heart:irregular_heartbeat ab -17 -18
i__healthy a 17
miedo$ acd -16 18 -15
no__la a -38
now:complica a 15
una__con cd 19 -19
""",
    """
@relative__drink bcd -20 20 -19
allergy:las_abejas a 16
nomas__los ab 19 -18
now:just_got ad -16 17
psychosis:estre* ad 17 -16
que_estoy d -24
ride:mi_ma abcd -20 -19 -19 22
""",
    """
@month_shy ad 16 -16
en_rango d -15
heart:@machine d -16
kidney$ acd -17 -24 21
never__@treat abcd 26 -16 -26 -21
organ:got_a a -25
organ:papa b -17
""",
    """
^nothing bcd -38 -32 19
heart:something ab -16 -16
psychosis:punto bd -16 -16
soy_su a -21
substance:dos a -18
substance:gave_up ad 15 -15
""",
    """
allergy:died ac -20 -20
everyone abcd 20 -25 -17 -15
fumo_@drug ab -28 -25
heart:de_las d -15
organ:but_nothing d -15
pierdo acd -16 -17 17
substance:fue bc -18 -21
that__up c -16
""",
    """
@relative__tengo abc -17 16 -20
allergy:hinche abcd -20 -20 -17 21
is_my abcd 31 -23 -17 -32
my_twin c -18
pregnancy:sweet* abd 19 -22 -16
pregnancy:uso abcd 22 -18 -24 -20
prior:and_neither ad -16 17
probe a -20
the__@stop ac -16 -17
""",
    """
@relative__la ab 15 -42
^de ac -16 -26
my__numbers d -15
not:wait ad -17 16
not_no ad 19 -22
she__a b -17
unless__the a 15
""",
    """
any:de_las ad -17 18
any:nada_que ad 17 -19
heart:heart_good a 15
heart:que_no d -26
never_heard d -26
text__a a -15
the__only d -18
used__but c 15
""",
    """
=said:yes:one_of_the_two b -15
a_ser abd 20 -16 -22
allergy:no_podia acd -16 -15 17
heart:perfe* abcd 35 -24 -32 -30
jamaica ad 18 -17
not:@insurer acd 21 -19 -24
scare* b -29
""",
    """
^donde abcd -21 25 -25 -22
allergy:me_@medicine ad -17 17
boy_is d -16
caught b -21
guy d -18
home:llant* abcd 19 -17 -16 -18
now:minutes c -20
out__@body ad -20 17
pregnancy:@clothes d 15
prior:have_been b -16
ride:pregunte d -16
substance:edibles acd 20 -16 -20
""",
    """
ansiedad abcd 24 -18 -19 -23
around$ b -21
eso bd 28 -36
given d -18
heart:corazon_no cd -19 16
here__me abd 21 -19 -22
higado$ acd -27 -18 19
never_once a 15
orina$ ab -28 -22
pregnancy:@month_preg d 16
then$ bcd -34 22 -35
""",
    """
all_set bcd -22 -22 27
not:esas d -16
on__but c 19
pressure$ bcd -27 -20 18
think__have d -16
""",
    """
allergy:remember bcd -24 18 -26
allergy:seria d -15
home:se d -29
mi__@drive c -23
organ:cathe* abcd -18 -21 -23 23
organ:leaks cd -16 19
organ:tres bc -17 -21
organ:vez acd -15 24 -27
""",
    """
but_ok ac -16 15
drugs$ ad 15 -18
estoy__a a -19
had_# ad 17 -18
now:cita d -16
organ:hermano bd -19 16
runs__my a -16
""",
    """
heart:checked d -22
my_@animal abcd -18 27 -27 -26
now:down bc -23 -23
prais* a 16
prior:seguro abd -18 15 -15
😅$ a -24
""",
    """
and_if cd -17 16
heart:asthma acd 22 -18 -24
home:with bc -22 -18
my_house a -17
pregnancy:positive abcd -25 -17 -20 25
""",
    """
^broke c -15
any:frio abcd -23 23 -18 -22
any:my_old ad 17 -16
heart:monit* ab -21 -18
of__in bc -16 -16
soy__nada ad 25 -32
two_weeks b -16
""",
    """
adult:los bc -19 -25
cayo abc 22 -28 -35
else b -31
home:bien ad -31 24
pregnancy:he_is c -30
probably abc -33 -41 24
seventy abd 23 -20 -21
""",
    """
am_pumping d 17
any:aroun* acd -16 -16 17
bun__oven d 15
heart:fall d -15
menor$ abd 17 -24 -18
psychosis:depression cd -26 -18
ruled__bipolar acd 21 -18 -21
""",
    """
allergy:big abd -16 -17 18
at_that ad 20 -21
cuentan abcd -23 31 -26 -29
heart:my_@medicine d 16
maybe_# ac -16 22
outside abcd 23 -20 -23 -20
si_se c 16
""",
    """
coming:a_mi cd -23 -20
home:es_la ad -15 -17
prior:un c -19
psychosis:lol ac 16 -20
temprano__trabajo a -17
they_will b -15
""",
    """
@insurer__poder ac 16 -16
^come c -15
adult:fecha ad -18 -15
and__@relative bc -21 -20
esta_todo ad 19 -19
he__of c -21
organ:@vehicle a -28
organ:all_the a -16
organ:overactive d 20
pack ad -16 16
pregnancy:am_pumping d 17
""",
    """
allergy:spravato c -19
belie* b -21
i_saw ab -18 -20
me__para ab -21 -25
no_c abcd -52 -46 56 -52
of_@drug c -20
organ:are_bad d -17
rather bcd 20 -40 -35
si__el d -19
substance:privado ab -16 17
""",
    """
allergy:esa_@medicine c -17
allergy:que_yo bd -23 -24
any:not bd -33 -16
cath abcd -21 -21 -16 21
heart:my_blood c -17
just__period ac 15 -15
my__right acd 21 -22 -30
not:@move ad -21 20
once__my bc -16 -23
organ:galls* cd -20 -19
organ:sister b -19
rinon__mi b -17
we__out a -23
""",
    """
@relative__muchas ab -15 16
ansiedad$ ad 18 -19
have_someone a -26
nobod* cd 19 -33
pregnancy:am_on abcd 21 -19 -17 -20
sigue__pie ad -15 15
substance:well ac -15 15
working__my a -17
""",
    """
andaba cd 19 -19
any:a_@food abd -27 -27 23
just__lol c -15
psychosis:again d 16
que__yo abcd -21 -37 37 -19
ride:and_she cd -22 24
""",
    """
^low abcd 24 -19 -16 -21
allergy:tuve_una c -19
and__back d -21
done abc 27 -39 -30
heart:sufro d 15
no_recuerdo acd -18 19 -21
poqui* bcd -26 21 -33
psychosis:de_la abc 21 -19 -19
times$ bcd -17 16 -20
""",
    """
any:mi_numero cd -18 -19
b$ c -20
baby_is b -18
find_anybody ac 16 -15
my__sometimes d -17
organ:estud* bd -28 -28
""",
    """
#_en abcd -19 -16 -16 21
^@call abc -29 24 -54
any:consu* ac -17 17
are_bad d -17
esta__en c -17
got__pressure a 15
heart:mitra* ac -17 -16
i_suppose c 16
me_hayan ac 17 -16
organ:normal acd 23 -22 -19
pregnancy:el b -56
prior:chaplain ad -17 -16
warfa* ac -19 -19
you_yes ac -17 15
""",
    """
am__recovering d 15
manic__in d 15
psychosis:brote cd -16 19
ride:going_to abc 19 -31 -21
sulfa_only a 16
""",
    """
cours* abcd -19 -15 -20 24
el__le ab -18 -22
home:with_my ad -16 17
loca$ c -27
not:pregnant bc -20 -19
ride:@fetch bcd -30 -18 15
substance:@stop abc 21 -27 -32
thought__had acd -17 -16 18
veces__de cd 19 -18
""",
    """
adult:recue* a -15
heart:in a -28
pregnancy:todav* abd -38 -25 33
psychosis:ningu* a 16
tengo_arritmia d 16
""",
    """
estado bc -17 -16
heart:it_i bc -17 -15
no__segura acd -21 25 -18
now:me_this bc -20 -16
pregnancy:este_@month cd 20 -19
prior:@symptom ad -20 -17
ride:will_find abcd -23 -21 25 -22
still_being a -18
substance:estuv* ad -18 17
substance:lo bc -34 21
with__@animal b -18
""",
    """
called bd -19 -25
organ:check* acd -25 30 -22
puede__una a -17
ride:llevarme ad -17 18
ride:pero b -21
""",
    """
allergy:weird_but ac -16 16
but__broke d -15
organ:me_falla d 16
ride:and_if cd -17 16
ride:bring* abcd -24 -16 -22 24
""",
    """
a__por abd -17 -16 20
adult:years b -24
cervezas c -17
mi__mi b -19
nomas__del c -17
now:and ab -20 -19
now:now bc -27 -47
organ:once_but d -16
organ:said b -16
pregnancy:could b -15
pregnancy:podri* abcd -19 -15 18 -16
prior:took bcd -25 15 -22
se__voy ac -17 16
smoke* a 17
why abc -57 37 -31
""",
    """
adult:about cd 20 -18
alrea* abc -45 23 -42
any:work b -20
substance:thoug* b -15
viendo b -28
""",
    """
allergy:went bcd -26 -19 20
camar* a 16
coming:ya_me cd -18 -28
feedi* bcd -20 -17 16
him b -21
me_interesa ad 18 -19
my__by d -17
no__pero ab -25 -18
pregunta abcd -39 42 -23 -26
prior:i_have c -22
psychosis:@medicine abcd -26 -42 -29 34
ride:hermana bc -30 16
veces__mas cd 16 -16
wondered abcd -22 -18 23 -15
""",
    """
@medicine__not abd -29 -24 21
^both bc -37 -40
adult:still_a abcd 25 -16 -16 -26
allergy:a_los bcd 17 -31 -36
allergy:heart abcd -21 -17 -19 21
answering_that abcd -16 17 -16 -16
gf a -19
heart:negative abcd 22 -18 -17 -19
mi__me bc -26 -26
mucho_este ad -16 16
next_week abc -23 -21 16
no__alergica abd 31 -26 -31
now:para_que abd -17 23 -20
unless abd 16 -21 -28
""",
    """
^ect abd -20 -18 22
^nos c -18
ahi_nos acd -21 -24 21
prior:six abd -16 -15 17
ride:busca acd -20 -19 23
since_my bcd -22 -26 19
un_chorro ad -17 17
""",
    """
allergy:problema ad 16 -24
de__# b -31
heart:al_@clinician ad -26 -16
i_forget b -28
it__up a -17
need abc -17 22 -26
piece$ d 16
substance:de_nada d -16
""",
    """
allergy:of_things a 15
am_on b -25
eggs bcd -21 -18 21
i__bottles c -16
mi_ex acd 15 -16 -18
now:mi_@relative a -16
ride:are c -30
saber$ acd -29 21 -29
substance:take_my bcd -15 19 -25
""",
    """
dialisis c -18
neighbor abc -24 -15 15
now:quien abd -18 20 -17
que__el a -31
recall$ acd -22 22 -21
strongest d -16
that__have d -21
""",
    """
#_til ad 16 -16
any:us ad 17 -18
now:acabo_de ad -18 19
por__nubes ad -17 16
psychosis:solo abcd 24 -21 -22 -19
ride:i_take a -15
tubes acd 22 -17 -19
""",
    """
a__# cd -31 18
heart:been_up a -16
heart:far ac 19 -18
heart:is_low a 16
on__pressure b -15
psychosis:does acd -32 21 -27
""",
    """
amaneci ac 15 -20
coming:les_aviso ab -19 -17
complica a 15
do__it d -24
does_that acd -21 26 -24
edge$ bd -26 -22
quizas_un c 15
what__a ad -25 -20
""",
    """
a_esa c -32
at_# acd -16 -50 20
can__that acd -27 -23 22
cual_@visit abcd -17 20 -17 -19
like c -21
organ:into_it ac -16 17
pregnancy:i_still ad -18 18
ride:friends acd 30 -16 -26
yeah__i a -16
""",
    """
#__mijita ad 17 -15
eso_me c -17
estoy__verdad abd -17 16 -20
lines acd -16 -24 19
no__yet cd 16 -16
porqu* a -31
""",
    """
@relative__for ac 21 -23
el_higado b -43
my__fine acd 21 -15 -20
not:jaja abc 16 -21 -18
not:lol ad 18 -33
pregnancy:noche acd -27 -26 26
prior:ha c -16
psychosis:lo ad 18 -21
""",
    """
diabetes$ bc -15 -20
organ:hecho ac -17 18
prior:there abd -16 -19 18
""",
    """
adult:vietnam_vet abd -17 -16 17
both$ bcd -36 -36 19
de__o a -15
digame$ acd -18 -18 19
mi__tomo abd -15 18 -16
my__or c -17
psychosis:ni acd 28 -25 -27
that_ship abd 19 -18 -18
""",
    """
@clinician__all c -16
@thanks_you c -19
he_tenido b -20
nunca__tomado acd 25 -25 -17
prior:plus acd -17 -17 18
shoulder c -17
something abcd -20 -19 30 -21
substance:@year_no d -19
substance:anos acd 36 -22 -38
substance:borderline abcd -26 -24 26 -23
ultima__alta c 15
walmart d -19
wassup ad -17 18
""",
    """
@relative_was acd 15 -24 -20
^planning acd -18 -20 19
any:let b -16
coming:that a -16
organ:gave d 15
""",
    """
adult:junior b -17
organ:troub* c -20
pregnancy:my_tubes a 16
prior:had_nothing ad 21 -22
que_yo c -17
rehabilitacion abcd -21 -16 -23 22
""",
    """
coming:now abc -19 -17 15
cuadr* b -22
heart:cleared abcd 23 -22 -20 -17
now:emojiyes d 18
organ:am_clear abc 16 -17 -15
prior:oh ad -22 22
psicosis$ abc -23 19 -22
psychosis:mania_de abcd -21 22 -22 -18
tome__un c -15
would__than b -15
""",
    """
aguanto bc -15 -16
coming:se_me ad 16 -30
feed$ ad -18 19
handled$ abcd -19 -18 -23 23
i__today ad -21 21
idea abcd -23 -20 25 -25
not:asegurar c 15
prior:never_took d -17
substance:life ad 21 -19
""",
    """
^nary abcd 27 -26 -22 -26
adult:birthday a -18
heart:high_blood ab -22 -21
home:@eat cd -21 16
pregnancy:tener_la a 15
ride:law cd -23 21
un__diario c -15
wife abd -22 -33 21
""",
    """
any:my_@relative cd 17 -28
coming:count abcd 24 -24 -32 -15
han__eso acd 19 -18 -17
now:lol cd -24 -29
""",
    """
amanecio cd -19 -23
coworker ad -15 16
door abc -33 19 -26
fuerza abcd -20 22 -21 -20
me__solo ad 21 -22
meth a -16
priva* abcd -26 28 -26 -28
psychosis:esa cd -16 -15
substance:evang* a 15
substance:for b -16
""",
    """
not__@year d -17
now:time_no acd 19 -16 -17
organ:knows b -16
tres__no d -16
""",
    """
coming:decided bd -16 -17
de__cuenta a -17
inflamado cd -17 21
los__# d -16
organ:no_padezco a 16
starting__here ad 15 -16
varias d 18
""",
    """
@relative_can bcd -44 23 -19
coming:carro bd -15 -19
mayo abcd -26 -19 -23 30
not:consigo a 16
not:made ad 15 -20
off__so ad -18 18
organ:yo_no abcd 25 -20 -16 -17
ride:everyone ad 18 -22
""",
    """
adult:@year d -18
allergy:to_it cd -25 21
any:by_me ac -24 -23
con__@drug a -18
dry abcd 27 -20 -22 -26
heart:poco acd -15 -16 18
prior:dos_semanas ad 17 -17
psychosis:cuando abc -30 -27 16
psychosis:offic* abc -21 -15 21
que_paso b -17
""",
    """
any:ask_me abcd -19 -23 20 -15
emdr cd -20 16
got__me d 17
psychosis:dijer* a -18
us b -36
""",
    """
a_lot ac -23 17
dia_para d 16
diagnosticado_nada c 16
hasta__# acd 22 -16 -23
july abd -16 -16 20
lobby abcd 22 -15 -15 -22
not:confirmed cd 17 -21
now:not_got ad 22 -23
organ:gallbladder c -26
prior:belie* c -15
psychosis:disorder b -24
""",
    """
^esos abcd 22 -19 -19 -21
allergy:mas b -16
gummy ad 19 -24
not_those a 18
over__check ad 17 -19
recai acd -28 -16 29
substance:next abd -21 19 -21
vicios acd 18 -18 -17
""",
    """
heart:ask a -16
his_@body ad 16 -16
home:ya_hasta abd -17 -16 18
not:he cd 24 -31
prior:con_la c -22
prior:tried_them d -15
ride:me_puede d -17
substance:soy abcd 37 -28 -27 -33
viole* acd -21 -16 20
""",
    """
allergy:en_mi abd -16 -19 18
entera$ bc -20 -23
heart:twin ad 17 -15
home:un b -19
pregnancy:tubes_tied a 21
prior:somet* ac -26 16
psychosis:know bd -19 -17
""",
    """
coming:@sick_mejor c -17
going_to ac 23 -36
heart:la_tengo abcd 21 -27 -15 -17
organ:ask a -15
panic c -27
ride:hora_salgo b 15
""",
    """
=said:no abcd 56 -63 -41 -44
^creo bcd -35 24 -25
a_ese b -18
been__like d 16
caffeine a 17
home:nobod* abcd 22 -20 -17 -22
prior:insurance c -15
substance:@relative_is bcd 15 -18 -25
substance:that_was bc -16 -21
timer$ abcd 20 -16 -19 -20
""",
    """
am__not bc -15 -17
por_eso b -23
prior:@month_and c -21
tener_la a 15
to_@stop ac -18 -23
today bc 25 -48
""",
    """
^on ab 19 -73
adult:papas cd -17 -21
but__blood a -15
know_anyone ac 16 -16
la_regla abd 20 -17 -19
liver* abcd -23 -16 -18 23
on__in abd -27 -15 16
percs ad -16 19
pregnancy:with c -17
say__i acd -17 25 -19
""",
    """
a_bone a 17
allergy:swelled d 19
allergy:to_my ad -22 -16
coming:no_voy acd 23 -18 -19
psychosis:to a -18
senor* ad 19 -19
substance:at_@holiday ac 18 -20
¿_es b 19
""",
    """
^pura ad 19 -17
adult:casi abc 17 -20 -21
allergic__not ab 23 -21
fine__my c -16
heart:presion_si ad -21 22
me_quedo cd -18 -15
not:day c -23
now:early abd 17 -17 -23
psychosis:sombr* d -15
ride:buscar a -20
showed a 16
substance:cutti* acd -19 23 -20
substance:duro ad -19 19
tied__# a 15
""",
    """
@clinician_de bc -24 15
a__like c -17
healt* abc 20 -27 -35
not:either acd 19 -15 -16
prior:seria_lo acd 18 -16 -17
resultados acd -20 20 -18
ride:any_more a 16
substance:to a -30
""",
    """
@fetch_mi ab -29 -15
azuca* b -18
guess__good cd 16 -17
la__dio ac 15 -16
organ:there acd 19 -17 -18
pregnancy:estoy_esperando abd -25 -21 22
pregnancy:transfer a -20
puedo_asegurar c 15
work bd -19 -17
""",
    """
home:walked abd -26 -16 27
organ:gastr* acd 20 -15 -19
psychosis:brother c -17
recojan$ ac 15 -17
took__it a 16
ya__otra b -15
""",
    """
a__me a -20
azucar b -18
demasiado$ d 16
hay_que ad -15 -21
heart:yo abc 18 -21 -41
home:on ab 22 -40
madre b -17
now:i_do a -15
organ:stones_but ad 16 -16
psychosis:ex_would bcd 17 -16 -16
ride:yeah_my d 16
tried__have ad 22 -17
""",
    """
a__@date ad -20 23
dormi* bc -28 16
falta__@vehicle a 16
mi d -16
no__voy a -25
not__nothing ad 29 -29
que__que abd -22 20 -29
""",
    """
adult:sobrino ab -24 -21
gracias cd -44 -16
now:estoy_desocupada ad -19 18
organ:do_not abcd 23 -23 -17 -25
pregnancy:is_@open abcd 17 -17 -16 -15
prior:prime* abc 25 -29 -30
""",
    """
^uso b -37
any:in cd -26 -18
decirle$ d -19
home:nos ad 18 -19
i__asked ac -16 20
mi__anticoagulantes a -15
psychosis:no_estoy abcd 27 -17 -21 -21
psychosis:told_me a -18
ride:@parking ac -21 -21
""",
    """
@day_@day abcd -23 -17 -24 23
adult:@date_grade a 15
la_llevo c -21
le__pero abc 23 -16 -18
to__at abc -19 -16 16
""",
    """
heart:low abcd 45 -24 -41 -41
mi__bipolar a -15
of_me bc -19 -23
organ:have_a a -18
punto$ bcd -26 -29 15
rehabilitacion$ abcd -20 -16 -22 21
substance:murio acd -22 -18 18
""",
    """
^@treat abd -45 -32 21
allergy:igual b -15
coming:sugar d -20
heart:anything abd 16 -16 -16
heart:bill ad 16 -16
maybe_the c 17
organ:@animal cd -19 -28
organ:getting d -20
pregnancy:salio abd -26 -21 15
que__manana b -16
""",
    """
am_good abc 23 -18 -25
encin* bc -22 -26
heart:fibri* abcd -19 -18 -20 21
on__end acd -16 -17 17
pensaba__yo ad 16 -15
psychosis:voice* bcd -27 -34 22
steroids d 16
""",
    """
age$ d -18
coming:amanezca c 17
lyft a -22
now:dialy* abd 25 -16 -27
now:que_no cd -21 -24
organ:like bcd -27 -42 15
organ:nomas bc -22 -29
traig* b -27
""",
    """
@medicine_are cd -19 -15
@place$ bcd 17 -19 -21
c abc -58 -24 37
name$ a -20
preguntarle__mi abc -17 -19 20
saber acd -39 32 -38
""",
    """
^estoy d -20
adult:de_edad bc -29 -28
any:todavia_no c -16
home:tucked_in bd -17 15
prior:el_@drink c -16
prior:ten acd -19 -17 19
psychosis:ninguna a 15
ride:dads ad -18 18
they_found a -16
""",
    """
a__llego bc -17 -20
allergy:supe c 18
cristal ab -28 -23
estamos b -24
is__up ab -23 -15
le__los a -16
now:mismo ad 20 -20
organ:they bd -30 15
psychosis:adhd_and a 19
should acd -30 25 -24
the_day b -15
""",
    """
=said:any:unsure abcd -54 -61 65 -62
coming:it_go ad 16 -17
heart:run abcd 21 -17 -16 -17
mi__cirrosis d -18
pregnancy:@month_and abcd -31 -17 -18 31
prior:em bcd -20 -22 25
want_to d -25
what__she bc 16 -15
""",
    """
@howmuch$ ac -22 -29
^senti abd -23 -25 20
coming:del ab -23 -16
heart:am_healthy a 17
nace_en ad -15 17
rehab* abcd -21 -16 -23 22
shot$ bcd -25 -28 16
tengo_el bc -28 -38
""",
    """
ese acd 15 -37 -16
heart:pacem* acd -23 -21 20
long_does c -16
me_confirma cd 17 -17
""",
    """
adult:pero_mi ac 16 -17
allergy:fine abcd 48 -29 -38 -47
coming:@cancel bc -29 -41
depo acd 21 -16 -18
i__baby c -21
of__now a 16
organ:desde acd -16 -20 20
""",
    """
any:cuando abcd -31 -32 -31 35
claro_@relative d 17
count__out acd 23 -26 -22
le__con ab -19 -16
organ:el_@clinician a -23
ride:iria ab 15 -17
""",
    """
@drug__nights a -16
allergy:none a 16
coming:trabajo b -17
consigo__nadie ac 19 -19
heart:heart_checked c -15
luz a -19
organ:checked acd -21 24 -19
organ:of_my ab -19 -15
prior:algo acd -15 22 -25
substance:@drug_most a -16
""",
    """
boots a -17
i__so abd -33 -22 18
lined cd -21 17
mi__ella abc -20 -24 18
not_till cd -17 -25
now:good_time c -15
organ:al_bano d -19
pregnancy:but_no ac 16 -15
pregnancy:monday acd 20 -22 -17
primero__@medicine ad -16 18
psychosis:me_estan acd -19 15 -15
tome ab -15 -26
""",
    """
casit* ad -18 18
embarazadisima abcd -21 -19 -19 23
estoy__clase ad 16 -15
i__walk ac 21 -17
mis_@relative abcd 20 -20 -16 -16
organ:on a -21
prese* c -15
psychosis:estoy cd -34 -25
ride:not_have abcd 28 -25 -17 -19
""",
    """
@drive$ ac 19 -34
a_half ad 15 -24
chance$ bd -20 -24
espero a -16
home:por_la abd 22 -18 -22
mucho_al cd 16 -17
organ:c ad -22 25
organ:list cd -20 21
pregnancy:de_encargo bd -15 17
pregnancy:first abd -20 -16 20
ride:lleva acd -26 -20 28
tucke* bd -18 15
""",
    """
@medicine_cabinet cd -15 15
^alla acd -16 -17 16
i_still ad -19 17
now:no_problem ad -15 17
substance:month c -22
substance:pero_poco ad 16 -15
substance:uso ab -16 -29
to__as cd 18 -18
un_par ad -17 16
""",
    """
=said:organ:no abd 19 -60 -36
@relative_con bc -16 -16
@relative_el a -26
^once abcd -21 -20 -25 23
distintas d 15
fabrica$ ad 16 -16
has__not abcd 22 -23 -17 -15
organ:kidney_stones c -20
tuvo__yo b -16
ya__mande bc 20 -16
""",
    """
@move bd -36 -16
allergy:records c 16
dropp* a -17
heart:get acd -17 23 -18
i__one ac -15 18
mercy abd -25 18 -25
mi_numero cd -18 -19
nobody__day ad 19 -18
on__birthday a 17
organ:is_gallbladder ab -16 16
si_lo cd -17 17
socia* bc -18 -23
was__not abcd 23 -17 -20 -23
""",
    """
dispa* cd -15 17
en_fiestas a 15
friend d -16
had__reaction a -24
me_at bc -26 -17
only_tried ad 18 -15
ride:dan_permiso d -18
substance:drugs c -29
""",
    """
coming:borre* abcd 27 -23 -26 -25
coming:llegar a 15
i__would abd -19 -19 19
now:se d -28
organ:what_is b 15
plant a -17
prior:por_probar a -16
""",
    """
coming:@clothes abd -18 -17 19
dio_de d -15
es__de d -22
home:the_@animal abd -16 -16 15
my__bad abc -25 17 -20
my__might acd -18 28 -20
que__hace abcd -24 28 -27 -25
vecina abcd -40 25 -29 -15
""",
    """
but bc -86 21
el_papel a -19
mine abd 21 -22 -25
socks ad -16 16
""",
    """
a_recovering d 15
can__# bd 16 -16
estamos_hablando a -18
heart:clean_bill ad 16 -16
minor$ bc -24 -28
not:them abd -19 -19 15
now:parec* abcd -20 -16 -18 21
saliendo abd 16 -16 -15
""",
    """
allergy:reacc* b -19
coming:nada ad -24 23
coming:not_miss acd -19 -16 18
el_trago abcd -16 -20 -18 22
i__b cd -16 18
mas_bien acd 24 -18 -25
pregnancy:tubes acd 22 -17 -19
pregnancy:😂 cd -16 -19
psychosis:eso abcd 16 15 -33 -18
ride:taken d 15
substance:sprin* ad -24 23
work$ b -46
""",
    """
@medicine__else d -18
adult:lady abcd -19 20 -20 -20
la__esta cd -20 -28
not:tomado d -28
pregnancy:me_falta a -20
psychosis:la abc 17 -21 -19
substance:ex cd -19 -20
toler* bc -27 -30
what__the abcd -17 26 -26 -15
""",
    """
has__at d -20
home:my_couch abd -16 -17 17
no__cree ad 22 -21
now b -33
organ:when a -15
psychosis:no_se bc -29 21
puede__la cd -19 -15
white d -18
""",
    """
adult:a_half ad 22 -21
allergy:nkda abcd 33 -26 -24 -28
allergy:podia_respirar acd -16 -15 17
de__@year ac 15 -16
did_the c -15
goes acd -21 19 -31
heart:both_of abd -24 -18 24
organ:a_spot a -16
psychosis:i_was abd -33 -25 17
substance:quit abc 18 -16 -28
""",
    """
@clinician_el c -18
^luego bd -27 -34
drink_every ac -23 15
home:cuadr* d -17
nunca__ha ac 21 -21
organ:esta_en d -15
pregnancy:falta a -20
psychosis:suspe* abc -17 -16 21
quest* abc -28 32 -46
ride:pido_un ab 16 -19
they__not d -16
tuvie* abcd -15 -17 -18 20
""",
    """
@relative__ahi a -15
me_estan acd -25 20 -16
now:no_tengo c -22
substance:a_veces ab -27 -23
substance:can_not ab -16 -28
sus bcd 15 -17 -20
they__out b -19
""",
    """
@insurer__@insurer abd -17 -16 17
allergy:puesto ac 18 -19
conoz* abcd 27 -20 -22 -24
i_pump abcd -24 -24 -24 28
if_the abcd -25 -29 31 -28
para__y d -16
pregnancy:embar* acd -20 -20 19
prior:and_nothing ad -18 18
que_llego d -17
time_is a -27
""",
    """
^borreme acd 19 -17 -16
coming:llevo abc -25 16 -27
heart:runs_low abcd 19 -18 -18 -18
neither$ acd 24 -17 -23
ni_loca ad -19 18
now:@late_por a 18
now:vale abcd -19 -26 -24 24
pregnancy:cada_tres a 15
""",
    """
any:as_a abd 19 -16 -21
no__alergico a 17
prior:elect* abcd -33 -32 -32 36
psychosis:they_put a -17
ride:long_will bc 23 -21
state d -19
substance:down ac -22 15
""",
    """
any:casa b -16
heart:i_would a -20
heart_itself ad -15 15
in_recovery a -15
pregnancy:pregnant_with bd -16 16
ride:llevar d -21
the_er b -17
""",
    """
am_nervous bcd -18 19 -18
any:away abd -19 -19 19
entre__y c 16
got__of c -19
manej* cd -36 -26
organ:incontinencia acd -16 -17 22
pues_tengo c -15
quien_sabe abcd -31 -43 40 -30
ride:driving bcd -39 -28 27
substance:alcoh* ac -19 -16
""",
    """
depresion ac 20 -17
heart:found c -17
le__la d -23
of_those c -22
prior:probe_una d -16
ride:know ad 19 -26
substance:ando acd -19 -19 20
""",
    """
^que abcd -24 58 -29 -71
botella c -17
coming:@move b -18
coming:puest* ac -20 -24
home:llegu* abd -31 -26 25
no_digo bc -16 -17
organ:for bc -28 -18
organ:spot_on a -16
ride:need_to a -15
substance:todos_los a -29
texts ac -24 -20
toma$ c -16
""",
    """
^pregnant bd -16 16
could abc -26 -63 27
had_hepatitis a -17
home$ b -32
not:sirvio ad -19 19
till_i d -20
""",
    """
his$ abc -25 17 -27
i__that cd -25 16
keep_me c -19
pero_sin ac -18 16
pregnancy:salio_positiva acd -19 -23 23
recoge ad -23 16
went bd -36 15
""",
    """
adult:grown abcd -26 -28 -22 27
any:we_moved a 16
apara* d -21
coming:pensando acd -15 16 -16
going c -20
muchi* ad -16 16
prior:ninguna bc -25 -30
prior:under d 19
si__la abc -34 -24 25
substance:cutting_down c 17
to__later bd -17 -19
un__y bc -20 -16
""",
    """
in_her b -18
now:if abc -29 -27 26
prior:semanas ad 21 -21
""",
    """
@treat__my d 16
analisis bd -22 -31
checked$ acd -25 28 -21
died_of bd 16 -15
down_there abd 22 -17 -19
perfectos$ acd 26 -23 -26
que_mi b -23
remem* abcd -24 -34 31 -21
shrooms d -16
""",
    """
#_days abd -43 -28 27
^contesto bd -15 17
litio d 17
new_to abcd 38 -31 -30 -32
nobody d -28
pregu* abcd -62 49 18 -57
prior:nada_me ad -20 20
substance:clean_since ad -23 22
substance:mayo d 15
unfortunately abcd -19 -20 -15 22
""",
    """
can_you abd -19 25 -27
coming:manana bc -19 -19
heart:norma* abd 18 -23 -34
me_quitaron b -18
now:be b -31
organ:have_cirrhosis d 15
prior:then_@medicine d 18
ride:can_they a -16
substance:after bc -17 -23
""",
    """
adult:in_college ad -20 20
coming:conmigo bc -30 -34
cost c -24
de_ustedes c -15
heart:@relative_died bd 16 -15
heart:blood_pressure c -18
mucha* c -15
now:buen ac -19 -24
organ:is_bad b -15
pregnancy:deje ad 23 -23
pregnancy:got_my acd 16 -20 -15
substance:ni abd 34 -36 -38
""",
    """
can__me cd -23 19
do__tomorrow ad 15 -19
heart:limpio ab 16 -15
la__y b -37
not:llevo bcd -21 19 -19
now:estoy_en bcd -30 -49 18
or_# acd -21 22 -16
organ:esta c -19
organ:la_orina abcd -16 -20 -24 21
""",
    """
desoc* ad -19 18
justo b -24
pregnancy:chanc* bd -23 -29
psychosis:featu* d 17
ride:taxi ac 19 -32
se$ abcd -26 -47 41 -40
yes_my acd -18 -17 20
""",
    """
^@texts abd -19 -17 19
allergy:ever b -16
allergy:screa* ac -26 -20
heart:las_dos d -15
heart:up ac -31 22
heart_stuff acd 23 -17 -21
just__# ad -21 21
organ:a_lot a -23
perfe* abc 23 -45 -58
ride:@relative_in abcd -23 -18 -23 28
ride:he_is b -21
sombr* a -17
""",
    """
^amaneci ac 15 -20
a__on abc 18 -27 -22
any:@drive d -19
any__the ad -22 22
fabri* abd 22 -16 -21
habia ac -17 16
now:#_de ad 18 -18
pregnancy:we_are abc -36 -27 20
quizas abcd -26 -32 38 -32
ride:block* d -15
ride:of bc -34 -16
""",
    """
asking_for cd -21 -16
coming:on_my a -18
desde_los d 15
ride:still_looking ac -28 28
up__time a -15
""",
    """
at__hour ad 20 -21
heart:sometimes abc -19 -16 20
job$ bc -16 -22
just__one c -26
organ:fine_liver ad 16 -17
pregnancy:buscando acd -19 19 -16
probar a -20
""",
    """
different_@medicine d 20
is_dark abcd -18 -17 18 -17
is_the c -32
nurses bc -20 -16
""",
    """
alergico c -20
doing_it c -16
esa c -22
ha_pasado a 19
i__make acd -22 -18 24
not:now ac 17 -29
organ:calcu* c -15
psychosis:ha ac 18 -17
safe_and abd -20 -17 20
""",
    """
adult:for d -20
again$ abc -18 28 -38
drink__not ac 17 -20
enter* bcd -39 -37 21
home:sound abd -20 -17 20
marri* ab -26 -16
me_after b -16
ok$ c -27
psychosis:they_never acd -20 20 -15
ride:but_he acd 21 -18 -21
turno abd 21 -28 -26
""",
    """
acomo* ad -17 16
any:can_not a -18
back_at abd -19 -18 20
dicen a -29
han b -33
hard_pass abcd 27 -28 -25 -25
heart:on_the acd -24 22 -36
six_@month ad -21 20
substance:too a -35
substance:while c -16
""",
    """
@body__i c -19
@vehicle_is b -17
always_high abcd -23 -18 -18 23
ay_@relative bcd 17 -18 -19
comer c -28
diagnosis c 16
el_@vehicle c -23
happening a 16
nada__@medicine ad 19 -19
now:la_casa cd -19 17
pregnancy:youngest cd -18 -15
""",
    """
@food__a b -17
^cumpli abd -28 -18 29
^jajaja abcd -24 30 -24 -33
all__time ab -15 -16
any:puedo ac -20 -16
confirmo_manana ac -17 18
home:puedo bd 18 -19
infections d 17
manic$ ad -18 20
mijit* bc -23 -19
now:me_up ad 20 -20
organ:since b -20
que_es abd -30 21 -29
thinks_i a -16
va bcd -17 -21 17
""",
    """
^eh abcd -26 -27 29 -24
adult:is_just d -15
any:negat* abcd 25 -16 -16 -23
break$ a -15
have_my bcd 16 -34 -24
home:@clinician bcd 20 -22 -26
now:on_my abd -36 -30 27
prior:la_@stop ac 17 -21
""",
    """
@medicine__ni d -19
breat* abcd -31 -19 -28 30
liver$ ad -18 16
now:then bc -21 -26
plumbing_works acd 18 -16 -19
prena c -21
which__that b 17
""",
    """
bothe* bcd 16 -25 -26
con__el ad -16 19
of__pressure ad -21 16
prior:anoth* ad -19 17
psychosis:my_right ad 17 -16
ride:bring ac -17 -19
should_i c -23
tengo__la ab -20 -19
""",
    """
@call_de a -17
expec* acd -15 -34 19
no_never acd 34 -29 -25
now:could b -20
now:este d -17
you_mean d -24
""",
    """
did__work ad -21 21
el__@year bc -18 -15
los__de d -16
nop acd 20 -19 -19
pregnancy:had ad 20 -49
que_pasa bd 17 -17
substance:ni_una a 15
""",
    """
adult:adopted acd -20 22 -19
estaba acd -24 18 -15
home:casa a -22
home:not_sure ac -16 19
now:is_up d 17
organ:scarr* d 17
psychosis:say_i cd -16 -16
substance:drink_but ac 23 -29
tos d -16
utis_count bcd 17 -21 -16
""",
    """
is__as ab -17 -25
pasa$ bd 17 -17
pero__es ad -16 -16
y__con c -23
""",
    """
a_@call cd -22 -22
coming:the_truck a -20
how_long a -27
las__higado cd -18 17
singl* acd 25 -22 -18
una$ bc -26 -20
""",
    """
en c -15
heart:but bd -46 19
me_falla d 16
pregnancy:the_baby c -22
prior:vez b -16
""",
    """
borro* acd -16 18 -19
coming:this abcd 21 -16 -21 -16
got__ask bd -18 -21
heart:cardiologo c -15
me__higado bc -22 -25
mi__puede c -16
now:o b 17
pregnancy:mama c -16
""",
    """
allergy:new abcd 22 -16 -16 -23
bf bc -21 -27
having__my cd 18 -23
heart:@medicine abd -46 -44 31
heart:in_@date acd 21 -15 -20
license acd -16 -16 17
nubes ad -17 16
pregnancy:soy acd 33 -21 -61
psychosis:am c -24
to__not abcd 21 -21 -16 -16
""",
    """
@body_since d 18
^mande abd -22 19 -25
any:pregunta bd 16 -17
at__it d -18
con_una d -29
es__los a -19
feels d -23
fluoxetina abcd 25 -20 -25 -19
manejando_borracho ad -17 19
me__tengo acd -25 -21 19
organ:pipi acd -16 -17 19
to__every a 16
""",
    """
adult:soy_menor abcd 25 -26 -24 -22
any:to b -27
couple ab -19 -28
es_muy ad -16 -15
had__today c -19
han_revisado c 15
prior: a -19
puro_@drink abcd 26 -26 -22 -24
still_looking abc -22 -15 19
""",
    """
@relative__out ad -16 -20
currently d 16
hardly bd -17 -20
heart:attacks c -17
i__heart bc -21 -23
pregnancy:on abd 23 -20 -20
psychosis:heard ab -16 -22
""",
    """
baby__breastfeeding a -16
came__of a -15
coming:ver_como c 15
cual_@medicine abcd -22 22 -21 -20
in__it bc -18 -19
organ:#_@year b -15
parto bc -16 -18
pregnancy:de_tener a 15
pregnancy:no_que a 16
walked bcd -20 -20 19
""",
    """
acaban d -15
allergy:senti abd -25 -28 16
happy acd -18 -19 20
inclu* ac -19 -19
is__@treat abd -22 21 -19
me_tenido d -18
organ:kidneys c -22
prior:dose d -16
prior:pastilla d -27
psychosis:evaluando abcd -23 -19 21 -16
""",
    """
alergologo d -16
heart:secon* abcd -17 -17 -20 19
jeje acd 22 -22 -27
reloj$ acd 20 -19 -17
ride:i_have ab -17 -33
""",
    """
#__am b -16
clock bd -21 -21
heart:anxiety c -16
home:@clothes_off b -15
not:around acd 23 -22 -15
pregnancy:estoy bcd -23 -45 27
psychosis:me_dio d 18
ustedes abd -16 29 -26
""",
    """
anos b -48
eso$ c -21
heart:@day d -29
now:so acd -20 -37 27
ride:broke acd 17 -17 -16
""",
    """
any:me_mude abcd 24 -20 -15 -23
como b 16
could__been abcd -23 -17 25 -23
la_vesicula d -24
pregnancy:rato a 15
substance:but_not c 17
ya__nace abd -25 -16 24
""",
    """
@medicine__days a -17
allergy:cayo c -15
bed bd -28 20
heart:casi ad -20 20
psychosis:dx c -18
to_# abcd -18 -15 -18 20
yo_@drive d 15
""",
    """
^nop acd 20 -19 -19
home:la_@relative a -24
prior:me_daban abcd -18 -16 22 -17
ride:busca* ab -33 -24
ride:will_take ab 15 -18
they__told ac -15 16
""",
    """
de_su d -16
get__@relative d -22
in__@month d -19
le__no ac 15 -18
organ:todo_en ad 16 -16
psychosis:can acd 15 -22 -20
psychosis:panic ad 17 -15
sweet* d -20
wild abc -21 18 -21
""",
    """
any:me_quedo ad 17 -17
home:i_have d -16
no__ni b -26
substance:kind bcd -24 16 -16
""",
    """
^had b -76
con__bebida d 15
he__can d -18
heart:nadie_me c 17
ride:not_but acd -27 -25 30
substance:#_@month abcd -44 -18 -28 43
""",
    """
^nunca b -61
but__@relative b -23
muy_temprano abcd 20 -15 -24 -18
they__a d 19
""",
    """
galls* cd -20 -19
la__se acd -15 -20 17
pregnancy:and_still a -15
pregnancy:unos c 15
prior:cymbalta ad -16 19
take__that c -17
would_know bcd -29 26 -19
""",
    """
^tried ab -23 -34
after_me c -16
desay* ad -16 16
drugs d -18
el__este ad -17 18
esperando b -41
prior:solo_@medicine ad 23 -24
semanas$ b -15
substance:los_fines bcd -18 17 -19
""",
    """
a__un bc -15 18
any:por_favor ad 15 -24
be__that ad 18 -17
featu* d 17
heart:up_there d 16
o_menos abc -17 -18 20
ride:la_hora c 17
""",
    """
am__that abcd -18 20 -17 -23
any:prefe* acd 17 -19 -23
desocupada$ ad -18 17
ese_papel c -15
heart:lo_unico ab 16 -16
llamada ab -15 -18
organ:liver* acd -19 -17 20
organ:nada_ahi a 15
too_much a -36
""",
    """
sober_# c -17
substance:unas ad 15 -18
the__says b -16
""",
    """
@medicine__@year b -18
actua* abc 20 -18 -21
coming:said c -15
lleva abd -33 -19 20
pusieron_en c 17
so_but d -25
volvi$ cd 16 -16
""",
    """
a__@open a -15
at_all bc -20 -30
back__on abc -17 -16 22
buscarme$ bc -15 -17
for_a c -15
home:cuart* a -24
home:lobby ad 22 -23
imaginese bd -15 19
menop* abcd 34 -22 -21 -26
pregnancy:jajaja d -23
prior:help a 21
que_no a -19
se__olvido a -17
""",
    """
@year_of acd -19 -21 24
^allergic bcd 17 -25 -43
a__old d -24
any:supper d -16
el_test ab -23 -16
no__pregunta bc 17 -21
trabaja abd 17 -25 -21
""",
    """
a_seizure d 19
been_so ad -18 16
he_padecido a 16
icu d -17
perdi$ ab 21 -20
pregnancy:positivo cd -16 15
substance:or d -17
y_salva abd -16 -16 17
yes__was a -16
""",
    """
coming:confirmed a -16
coming:en_pie abcd -24 -16 -18 23
le__permiso d -18
second abd -20 -35 19
""",
    """
@animal bcd 40 -63 -28
a_stroke c -15
en__mejor ad 20 -19
heart:neither ad 18 -15
i__was a -18
me__hacer cd 15 -24
prior:knuck* ad 16 -15
prior:you a -21
psychosis:say bcd 23 -22 -26
resultado$ a -17
weeks b -53
y__nada ac 17 -18
""",
    """
adult:para d -23
heart:ticker bcd -30 -21 15
home:entera ad -20 20
pregnancy:maam acd 20 -15 -16
sola__este a 15
to_put a -18
""",
    """
^@door abcd -19 -20 -17 21
adult:semanas ad 16 -18
but_mature ad 20 -20
comes b -28
home:pjs bd -15 15
hopin* bcd -23 20 -26
i_@stop bc -25 -22
me_no abcd 20 -18 -18 -17
ride:chofe* c -18
yo_nada abd 27 -20 -23
""",
    """
#_yo a -17
^llamame bc -18 -21
any:comio ab -20 19
coming:mi b -21
heart:been abc -21 -34 17
heart:had_it d -26
heart:tensi* b -20
nerve c -17
now:than cd -15 -20
now:this c -27
psychosis:answe* bc 21 -17
the_@insurer bd -24 18
""",
    """
^none acd 33 -40 -32
adult:of_it bc -19 -21
adult:rato abcd -22 -22 -16 24
coming:confirmo a -17
fui__con a -17
got_called acd 21 -20 -21
iron$ abcd 22 -22 -20 -21
nkda$ abcd 29 -20 -21 -25
organ:gone d -20
substance:it ab -19 -29
yeah$ abcd -38 -27 -26 40
""",
    """
espereme_que a 16
ever c -20
home:on_the abcd 27 -15 -34 -19
necesito bd 18 -25
ride:maybe_my ac -16 19
stopp* b -33
toro ad 16 -16
""",
    """
any:perdo* cd -18 -18
any:texti* acd -23 -19 18
coming:waiting a -19
heart:metoprolol d 25
i_see ab -26 -24
my__making b -17
not_see b -22
now:manej* abcd 32 -22 -18 -33
operaron_del c -16
pregnancy:it d -17
psychosis:mania* acd -16 -15 18
si_cuenta a -16
substance:@medicine_than cd -15 19
thing_i cd -18 -21
""",
    """
a_spot a -16
allergy:that_is d -28
filli* bc -17 15
pregnancy:tengo_el abcd 30 -17 -28 -26
psychosis:drogas cd 17 -17
psychosis:mind cd -27 -25
""",
    """
@treat_de d -15
allergy:could ac -32 17
clase abcd 30 -17 -20 -28
impec* d -15
me_diagnosticaron bc -16 -30
organ:nobody acd -17 17 -15
three_or abcd -19 -19 -23 23
todavia__a ac 19 -16
tomo_warfarina abcd -18 -17 -16 19
""",
    """
allergy:from_it acd -17 -19 20
controlada$ ad -16 18
pregnancy:quier* bc 16 -25
""",
    """
^dialysis abcd -19 -27 -23 24
adult:#_til ad 16 -16
al__con ad 18 -18
allergy:have_it d 16
allergy:was bc -32 17
organ:when_i a -15
""",
    """
@medicine__un d -19
afford abd 20 -15 -19
been_to c 15
got__lined ad -15 16
i_know d -22
is__of bc 21 -15
substance:defin* acd -31 19 -26
""",
    """
after__is ab 15 -16
cuenten bc -17 -21
heart__they c -18
not:sepa a 17
nothing_of ad 17 -16
now:no_i ad 26 -24
substance:todas_las c -17
that__to bcd 18 -31 -27
trying__get a -16
""",
    """
^about bc -18 -21
^paramos abd 22 -18 -20
coming:going ad 17 -33
fuerza$ abcd -20 22 -21 -20
heart:heart c -21
since$ ac 17 -26
""",
    """
diagnostico d -15
insulina cd -17 17
look__my acd -20 17 -16
not:bebo ad 21 -18
organ:# abcd -24 -55 -27 40
pregnancy:pasad* d -15
pregnancy:snipp* ab 16 -17
prior:como a -16
psychosis:no_eso a 15
""",
    """
@drug_daily ab -26 -20
@medicine_@medicine abcd -22 -21 -28 25
allergy:spray acd -21 -19 15
dark$ bd -23 -21
paro cd 17 -17
sitting_on d 15
substance:and_i c -17
substance:en_la b -24
usted abd -15 21 -30
would__my b -18
""",
    """
a__mejor abcd -29 -18 28 -26
ni__vez acd 18 -17 -16
pregnancy:me_hice c -17
que__dia ad 16 -15
see__in bcd -15 -17 22
triste ac 16 -21
when__@relative ac 15 -15
""",
    """
any:la a -18
around_# acd -19 -19 21
chron* cd -16 18
coming:i_will b -22
faceb* abcd -21 22 -18 -23
falta__# c -18
nothing__not ad 17 -16
now:morni* abcd 24 -26 -25 -15
organ:perfect abcd 19 -16 -20 -18
psychosis:at ab -24 -23
spring$ bcd -29 -26 16
""",
    """
a_ver abcd -27 -24 34 -28
adult:right d -15
how__will ad -16 -21
papa b -17
pregnancy:been_trying a -15
prior:dolor a -17
roll bc -15 -20
seizure abcd -19 -18 -22 23
""",
    """
@insurance__lo ac 15 -18
@treat_and cd -31 19
how__are b 16
late ac -36 27
psychosis:only_when ad -17 19
si__# abcd -18 -18 -20 24
""",
    """
lista$ bd -20 -17
maybe__is abc -15 -19 21
organ:scare acd -19 21 -22
out_of c -39
psychosis:vez ab -19 -34
substance:papa ac -21 -17
substance:perdi abcd -26 -16 -16 26
""",
    """
adult:cual ad -15 -16
mi_nino c -18
organ:but_it acd -20 21 -19
que_llevo abcd -24 19 -23 -17
""",
    """
@relative__am a -28
any:yup ad -16 19
not:@body abd 17 -19 -24
now:another_time abcd 23 -20 -19 -18
pregnancy:and_done ad 17 -16
""",
    """
a_problem b -24
coming:in bd -18 -27
es__@relative d -33
last_@year d -16
now:te c 17
organ:incon* abcd -24 -16 -26 31
pregnancy:me_cuido ad 17 -16
prior:them ac -19 -20
ride:do_it c -22
si_hasta abd 18 -16 -17
tylenol abd 30 -16 -30
""",
    """
pregnancy:too_early c 15
ride:si_mi bcd -22 -19 24
si__yo c -22
tiene_que abcd -18 22 -20 -15
""",
    """
^two bcd -35 -46 25
can__on a -20
hacer_el d -16
heart:me_i c -19
not__able ac 20 -19
now:fire ad -17 20
prior:see cd -19 19
ride:uber acd 19 -34 -34
yo ab 15 -54
""",
    """
@person__can ac 17 -15
adult:en_el abd -29 -17 24
allergy:closed abd -19 -18 16
ando__con ad -17 19
born_in bc -23 -19
pregnancy:trimester abcd -25 -17 -23 26
prior:# bcd -45 -24 25
""",
    """
^everybody cd -23 -23
any:depen* c 20
have__at d -18
hear__sometimes cd -16 16
heart:a_mule ad 17 -18
high__@medicine acd -20 -19 27
inten* a -17
las__y a -16
ninguna__dos d -15
says__can ab 16 -15
will_you b 17
work__me b 17
""",
    """
@stop__botella ad 15 -17
manana_le cd 15 -18
ride:asked abcd -22 -19 27 -21
""",
    """
had__a bcd -16 19 -19
home:dog abd -16 -19 18
manana bd -24 -21
marijuana d -23
organ:mama d -27
por_aqui a -15
psychosis:once abc -40 -31 19
quinc* abcd 32 -26 -24 -31
si_ya ab -23 16
still_asking c 16
substance:murio_mi acd -19 -18 16
""",
    """
atorados_en ab 16 -16
el_limite b -15
no__bien bcd -23 16 -23
organ:last_@year acd -18 17 -21
psychosis:for c -16
ride:coworker ad -15 16
sale_la c -15
""",
    """
any:on_the ac -17 -19
nada__ver abcd 20 -17 -16 -16
su__la abcd -17 -23 -16 21
substance:tomar c -24
""",
    """
@relative__y c -17
blood_work d -17
limite$ b -15
not:probado d -17
of__@day ac -15 -18
organ:has_cirrhosis d -18
pregnancy:have acd -18 21 -42
substance:they c -20
voy__la abc 18 -19 -17
""",
    """
@animal_had bd 16 -15
and__him a -17
i_@clinician abcd -25 -25 -20 27
now:fire_away ad -17 20
prior:por cd -40 16
ride:hermano abcd -34 -26 25 -15
veinte$ b -17
""",
    """
@relative__say abc -25 -27 17
and_they bcd -18 -19 23
nervios b -18
prior:as_@treat bc 19 -18
""",
    """
allergy:me_hinche abcd -20 -20 -17 21
home:deje abd -21 19 -23
la__yo b -23
me__turno d -20
means b -17
not:drink acd 26 -17 -20
pregnancy:my_baby bc -21 -19
""",
    """
back_yet ac -16 17
beats ab -16 -19
coming:minut* cd -16 19
decades ab -17 -16
now:few_minutes a -19
""",
    """
en_@treat cd -17 21
heart:sufro_de d 15
not:hold abd -20 -17 19
now:hora_me a -17
of_all d -16
ride:bestie d 16
""",
    """
arreglado d 16
prior:kind ad 16 -16
there__that c -15
to_snow ab -16 15
wear acd -23 -33 29
""",
    """
#__old bc 15 -16
^that cd -83 15
le__las c -17
me_@medicine b -16
my_birthday ad 17 -24
nothing_but acd -19 -15 21
pregnancy:come ab -18 -15
prior:does bcd -24 37 -47
see a -44
senora a -27
she__for ab -17 -16
""",
    """
^they b -33
alguien abcd -29 -25 33 -26
me_cuadra c -16
no__interesa ad 18 -19
now:would_not ad -18 17
one__me c -17
pregnancy:de_noche acd -19 -20 19
ride:said_maybe cd 20 -16
the__was c -16
""",
    """
a__rato ab -21 -23
favor c -34
fire_away ad -17 20
home:is_not d -18
la_use a 16
prior:helpe* d 16
quiere d -18
substance:my_birthday a 17
""",
    """
any:eso c -29
coming:alrea* abcd -23 -16 -18 21
coming:this_time ac 16 -15
heart:si_yo acd 23 -17 -15
mine$ bd -28 -29
ride:would_be ad 19 -19
substance:have_a d -17
substance:in_@date abcd -19 -20 -17 22
substance:si_la d 17
youngest_is cd -17 -21
""",
    """
any:mi b -17
any:se d -18
drinker abcd 32 -25 -19 -24
i__in c -19
not:possible acd 23 -20 -16
prior:time d -18
psychosis:those ad 18 -21
the_@visit b -17
""",
    """
@clinician$ d -18
^knocked acd -20 -21 20
arran* acd -18 25 -23
espereme d -18
gallstones cd -20 -19
heart:attack c -20
ride:handl* abcd -19 -18 -23 23
terce* abc 18 -17 -21
think__am ac -16 19
""",
    """
any:a_mis ad 15 -16
any:prefiero_que ab 16 -18
count_me acd 23 -26 -22
for__hour abd -21 -20 22
substance:a_problem b -21
tengo__los d -25
""",
    """
^negative abcd 35 -27 -28 -32
allergy:to_give ad -17 17
bother$ d -18
camino$ bc -21 -20
can__come bd 19 -16
funny abd -20 20 -23
it_all c -22
leave__of d -19
me_libre ac 17 -18
quince abcd 27 -21 -22 -26
""",
    """
coming:else b -17
estoy__@vehicle bcd 15 -19 -17
for_me b -21
formulario$ abcd -24 24 -15 -23
heart:high_and acd -18 18 -16
not:@clinician bcd -19 18 -28
not:mas a -29
organ:me_sacaron bc -17 -16
y__soy c -15
""",
    """
#__birthday ad -18 19
i__is abd 23 -28 -28
not:car abcd -26 16 -17 16
once__@month ac 16 -16
prior:me_sirvio ad -19 20
""",
    """
@fetch__@relative a -33
am_the a 15
cover bd 17 -19
en_casa abcd -21 -28 -16 25
hon$ ac -28 -21
i__@body abc -25 -19 18
me_llega b -18
now:conte* cd -19 -19
remembers$ cd 18 -16
ride:kind_of d -16
""",
    """
ecografia$ cd 16 -15
estomago ad 19 -18
not:preguntas abd 21 -17 -19
pregnancy:encinta abcd -24 -18 -20 25
sulfa$ cd -20 -23
""",
    """
against_it ac 17 -19
any:mg ad -15 18
at_my b -22
but_only ac -21 19
en__es ad 16 -15
for_@year cd -19 20
now:would bc -21 -25
so_maybe acd -19 24 -16
urgencias$ ad -15 16
""",
    """
demas* ad -21 21
every_day ab -27 -17
heart_@price ab -22 -19
home:shoes b -15
home:sure c 16
me__alergia c -18
never_took d -19
psychosis:anos bc -16 -31
substance:adderall acd -17 -18 15
substance:edge abcd 19 -17 -20 -17
""",
    """
a_valve abcd -18 -15 -20 25
adult:not_till ad 21 -22
allergic__latex d -15
allergy:sesiones ad 18 -21
breathing$ abcd -24 -17 -18 22
home:@drink a -15
not_find ad 16 -18
organ:esposo bd 16 -17
organ:every_@month cd -17 19
psychosis:para_las d 15
ya__fabrica ad 16 -16
""",
    """
a_question abd 17 -16 -19
adult:can a -15
allergist b -18
carnal b -21
del__yo b -21
heart:hyper* abcd -35 -15 -26 33
not:hay bcd -34 -33 17
sixte* acd 20 -17 -21
stopped_at acd 18 -16 -18
tell$ acd -17 23 -16
voy__si b -16
""",
    """
allergy:it_so acd -17 19 -17
llaman$ a -16
maybe_i cd 21 -16
own_car abd 19 -19 -18
post bd -21 -16
wild$ abcd -16 18 -16 -20
would__a bc -27 -26
""",
    """
coming:willi* acd -17 -15 18
del_rinon ad -18 17
heart:yo_no c -22
me__han d -17
on_@day bd -19 17
ride:i_will bcd -44 20 -22
timing$ ad -29 25
""",
    """
guess__am c 16
lugar_a d -17
more__i ab -19 -24
not:reaction bc -25 -24
prior:seria abcd 26 -21 -21 -25
when_they c -28
""",
    """
adult:es_la b 16
bottles a -20
evening ad 15 -17
i__by d -23
organ:cirrhosis cd -32 24
said__can c -21
""",
    """
answer a -27
enalapril abcd -16 -16 -20 21
not__far ac 16 -16
now:@howmuch_tiempo bcd 19 -22 -18
now:hablamos acd 22 -19 -19
sin_falta ad -19 16
""",
    """
but__up a -15
cancelled cd -22 -28
coming:a_place ad 20 -21
depends_if c 17
in__army b -16
pregnancy:le_doy bc -19 -22
pregnancy:positiva acd -19 -23 23
quite cd -33 -15
see__not abd -18 -16 15
substance:verano d 16
""",
    """
@open_up c -16
any:llega b -18
debo abcd -19 -16 19 -19
helpe* d 16
organ:acuerdo bc 16 -15
psychosis:saw abcd -16 -16 21 -19
tension b -20
the_tractor d -18
""",
    """
@clinician_por ad -16 19
adult:class_of ad -15 16
bender ad 17 -16
now:class c -18
since__clot ad -19 20
trabajando b -19
""",
    """
^second ad -15 17
cuales_@relative a -17
pregnancy:unless ac 17 -17
prior:remedios abcd 23 -22 -21 -22
substance:@drug_to ac 22 -22
""",
    """
allergy:@symptom_pero c 16
heart:conge* acd -20 -17 22
instead ad 21 -21
low abcd 47 -26 -43 -44
me_daban abcd -18 -16 22 -17
not:es d -33
prior:dos_y acd -23 -18 25
puro__y cd -22 -23
saile* abd 19 -18 -18
todavia$ b -23
zoloft c -16
""",
    """
class_of ad -15 16
heart:doctors bd -17 -18
heart:soy_hipertenso ad -20 20
last_night cd -18 -27
momento$ bc -20 -17
not:better ad -21 21
not_yet acd 23 -18 -20
now:ese_dia abcd 27 -18 -20 -27
now:hablar b -16
organ:cirro* acd -25 -33 31
prior:nada_todavia acd 25 -16 -26
psychosis:people a -16
they__our d -17
""",
    """
@hours b -28
any:old ab 18 -23
any:warfa* ac -19 -19
contr* acd -19 -44 40
grandkids b -19
much_as acd 22 -19 -21
sesion bcd 17 -15 -18
substance:nada_mas ad 18 -20
substance:recov* ad -21 20
😂$ cd -16 -20
""",
    """
heart:it_runs c -19
hold ad -46 19
home:apena* abcd 25 -23 -17 -25
pregnancy:dando_pecho d 15
prior:why bcd 24 -18 -21
substance:does_medical abc -17 17 -17
""",
    """
adult:minor bc -24 -26
allergy:never_been d -26
heart:yes abcd -18 -34 -24 25
home:feet abcd -26 -15 -17 24
inconveniente$ ad -20 19
my__maybe c 16
something_in cd 18 -20
substance:last c -16
they_had abcd -22 -15 -19 25
todavia__de d -16
un_ultrasonido cd 15 -16
""",
    """
allergy:he_tomado ac 21 -21
herse* bc -22 -24
home:@drug b 17
in__this a -18
not:diagnosed cd 17 -16
substance:de_mas abc -27 -16 23
""",
    """
adult:be_# d -18
el_@month bc -15 -16
irme c -21
mo c -16
nada__y ad 18 -17
nah abcd 50 -31 -49 -41
""",
    """
^cual abcd -32 34 -36 -32
attac* acd -16 -29 16
clozapina abcd -17 -15 -16 18
coming:by ab -20 -16
es__unico abcd 21 -19 -16 -19
might__some c 20
my__on bcd 36 -20 -35
we_do abcd 24 -18 -21 -24
""",
    """
a_multivitamin ad 19 -20
ahi__mi a -16
bipolaridad$ abcd -22 -16 -25 28
heart:anyth* abd 16 -16 -16
not_answering abcd -16 17 -16 -16
pregnancy:a_vasectomy a 18
tested cd 17 -22
""",
    """
marcapasos$ ac -28 -21
my__skips ab -16 -16
not:used ad 18 -16
now:entrando_al abcd 19 -15 -15 -21
planning__it acd -18 -20 19
skipp* bc -25 -20
substance:la_@drug a -19
with_the ac -17 -21
""",
    """
organ:are_not a -16
pero__descartaron abcd 21 -18 -18 -21
pregnancy:dio_positivo cd -16 15
prior:tried abcd -21 -20 -20 27
si__sale d -16
what__mania c -15
""",
    """
adult:college ad -20 20
cvs$ c -20
my__looks cd -20 20
now:ahora_no d -16
now:quiza* c 16
prior:would abcd -17 -26 23 -19
psychosis:visio* bd -16 -17
""",
    """
adult:retired abd -16 -16 17
allergy:swinging d 15
allergy:would_i b 16
antes$ ac -21 -29
coming:change a -18
durin* a -17
heart:heartbeat ab -17 -18
jaund* cd 17 -18
now:under_a abd 17 -17 -17
psychosis:somet* ab -25 -26
""",
    """
coming:conmi* bc -30 -34
not:encontrado acd 19 -17 -16
organ:my_pee abc -20 -18 16
sitting bc -24 -20
""",
    """
allergy:terri* cd -16 19
dark bd -23 -21
en_@vehicle acd 15 -19 -20
esta__le d -18
home:tucke* abd -15 -18 16
most_nights ab -24 -19
pregnancy:mejor ad -18 -15
ride:mi_vieja abd -23 -17 22
salio_negativa ac 17 -15
yo_soy ab 18 -16
""",
    """
@door$ abc -22 18 -35
@medicine__luego d 18
am__@clinician abd 21 -23 -18
any:pregu* cd -16 -32
asked__@person d -19
looke* cd 19 -21
not:am d -20
psychosis:is_bipolar c -22
que$ abd -23 32 -45
the__@place b -18
""",
    """
and__# a -17
any:there d -22
prior:first_thing a 17
substance:gusta abcd 25 -18 -15 -22
""",
    """
diner d -15
en_# abcd 24 -37 -49 -16
middl* d -16
of__# a -19
psychosis:negativo a 17
ride:recoge ad -23 16
substance:honestly abcd -24 -19 -17 25
""",
    """
are_all d -15
coming:husband a -20
ningun_anticoagulante ad 16 -17
pregnancy:ahorita abcd 25 -20 -24 -25
pregnancy:tengo_retraso c 19
pretty__my acd -16 19 -17
who__me ad 17 -17
would_be b -49
""",
    """
@year_sin d -28
^every abcd -20 -22 -25 24
alta$ c -20
creep* a -19
do ab -37 34
esta__mi c -17
handl* abd -21 -23 24
heart:nomas bc -29 -27
heart:operaron_a ac -21 -17
menor abd 24 -31 -19
recue* b -18
substance:that d -23
""",
    """
all_over b -18
allergy:surgery d -17
como__mi bd -17 18
not:voces ac 17 -15
organ:cath abcd -18 -19 -15 19
prior:nothi* abcd -23 -27 -40 29
""",
    """
adult:there a -16
calling abc -24 18 -19
once__while d -20
preguntas bcd 27 -34 -33
psychosis:que_se bc -18 19
""",
    """
#__@day bc -20 -30
^busy acd 33 -19 -36
allergy:do ab -20 -16
any:mas ab -22 -21
arranca cd 20 -20
filling bc -17 15
heart:he_has c -16
nieta ab 19 -23
what__you a -20
""",
    """
am__today ad -21 21
any:street c -24
dice_el b -16
fine__me abcd -25 -25 -21 27
heart:am cd 20 -20
i__allergic ac -15 -27
not:puesto ac 17 -20
prior:perdi abcd -16 -22 -23 22
watch abcd -22 -21 23 -19
""",
    """
coming:estare abcd -21 -16 -22 25
depressed abc 22 -17 -19
heart:fib ad -17 19
mensaje$ abd -23 27 -21
pregnancy:here ad 17 -16
prior:fueron a -19
psychosis:used ab -20 -20
substance:drinking abd -28 -40 29
substance:llevo_# d 16
substance:oxys acd -16 -16 17
""",
    """
allergy:last bcd -26 -31 23
allergy:twice ad 17 -17
coke__@day acd -16 -15 17
de__un b -17
i_sure c -20
my__lol b -20
ninguna abc 28 -35 -45
pregnancy:having bc -20 -25
""",
    """
@relative_tried d -16
a_week b -30
allergy:@body b -36
heart:is_it acd -19 -18 15
my__day abcd 21 -17 -16 -23
never_ever a 15
organ:cada_rato ab -23 -18
pecho bc -23 -26
prior:@call abcd -26 28 -23 -24
ride:sure a -20
""",
    """
@treat__the d -16
any:you a 18
en_otra b -22
psychosis:un_brote cd -15 18
que__esta c -16
""",
    """
adult:otra_cosa a -23
allergy:new_to abcd 22 -16 -17 -23
coming:me_da d -19
had__not a 17
los_ninos abd -25 -25 20
me_later bd 16 -24
psicosis__mi d 15
si__bipolar cd -16 20
substance:tomo_de a -16
terap* bcd 16 -15 -17
""",
    """
adult:medicare ac -22 -22
any:le_@thanks a 16
home:busca* ad 15 -17
me__todavia ac -17 16
now:have_company cd -17 -21
organ:elevated a -18
packed ad -16 16
""",
    """
@year__my c -19
hablo abcd -27 26 -23 -27
have_some abd -19 -17 16
holding ad -16 16
i__maybe ac -16 18
month b -33
now:me_parece abcd -20 -16 -18 21
organ:off ac -18 15
organ:prostate d -21
por_que abc -25 29 -28
""",
    """
and_sound abd -20 -17 20
buen c -25
got__my ab -25 -16
los__desde c -18
made__@body d 15
maybe__my c 18
me_hicieron bd -26 20
pregnancy:hyste* acd 31 -17 -23
pregnancy:just_had abcd -15 19 -25 -18
""",
    """
adult:mis acd 16 -19 -25
bad_trip a -18
borreme__la acd 19 -17 -16
everything_but ad -15 16
face_to c -15
organ:una acd -24 27 -20
psychosis:@relative_was c -19
schizo acd -26 -22 21
substance:menos bc -15 15
""",
    """
#__out ad 24 -23
but__@medicine b -17
in__of c -17
psychosis:pero_no b -15
ride:arreg* d 16
ticke* c -31
todavia__se ac -15 18
""",
    """
a_sec a -21
bien__hora ad -17 17
borderline$ abcd -19 -18 23 -19
coming:arrepenti abcd 20 -16 -16 -19
hace__@year b -27
have__for cd -18 17
now:m d -17
scare acd -23 25 -21
""",
    """
@relative__drogas ab -18 16
^aqui bcd -37 -32 26
allergy:hasta abd 20 -17 -19
en__# acd -29 -40 21
hepatitis ab -37 -29
internada b -18
me__tomorrow bd -21 -20
substance:mis c -16
who__know bc 18 -18
""",
    """
know_what b -19
pregnancy:@treat bd 18 -17
pregnancy:pumping acd -23 -18 21
time__what abd -20 22 -23
""",
    """
@body_si ad -16 18
@relative__all a -16
calle b -23
corazon__padezco a 16
en__bodas ad 19 -18
heart:jajaj* d -16
my_driver c -17
period_yesterday c -15
pregnancy:and_i bcd -19 -23 16
think* b -23
""",
    """
^weaned acd 21 -16 -19
allergy:allergic abc -17 21 -43
coming:be bd -26 17
el_@medicine bc -24 -19
keepi* d 15
me_evaluaron ac 17 -17
now:look_at a -16
pregnancy:named abd -19 19 -17
pregnancy:started acd 18 -20 -15
ride:vuelv* c -16
substance:dia ad -22 21
that_out d -16
usted$ c -17
""",
    """
coming:otra_@place b -15
coming:willing ad -17 19
cumpli_# abd -28 -18 29
""",
    """
@relative_takes bcd 17 -18 -18
any:who abd -15 19 -19
catheter$ d 17
heart:at acd -18 27 -25
home:think acd -25 26 -19
prior:y_no abcd -16 -16 -16 18
psychosis:el abd -28 -16 18
ride:que d -27
y__tengo d -15
""",
    """
@drive__tractor d -18
any:para abd 18 -16 -17
bring_me cd -16 15
crei__si ad 17 -17
home:el_@vehicle b -28
in__last d -15
no__getting acd -16 -15 16
noches__dormir c -17
now:too abcd 26 -18 -21 -24
""",
    """
^soy c -40
aqui_llegue ad 18 -19
heart:tengo_# d -19
honey_i b -17
now:tonig* abcd 27 -23 -26 -23
pareja d -20
prior:natur* cd -17 -17
psychosis:@drug a -16
psychosis:dos abd -25 -16 16
""",
    """
couple_beers ad 19 -18
first__here a 15
higado c -21
now:tuani* ad -17 15
organ:tumor ad -16 17
pase__los a 15
patie* c -24
psychosis:is_that bc -16 18
ride:ofrecio ab -21 -18
substance:un_vinito acd 24 -19 -25
tied ad 27 -17
toca d -31
un__mi b -24
""",
    """
@relative__por b -20
^presion d 15
blood__is d 18
con__a bc -20 -20
not:@month c 17
not:at ab -16 -23
now:time_for abd -20 22 -23
panic_disorder ad 17 -15
todas__noches c -17
""",
    """
@relative__dia b -18
a__two c -17
allergy:no bd -22 -23
and_the bc -23 16
any:eggs abd -28 -17 24
any:not_a c -15
checked_out ac 18 -17
me__otro ad 17 -16
not__that ab -33 17
now:might ab -24 -16
prior:about_it ab 16 -17
psychosis:vi_cosas abc -16 -18 16
substance:veran* d 16
""",
    """
#__nothing ad -18 18
@relative_had bcd 17 -45 -18
answer_this a -16
found_out a -17
la__si acd -28 -36 19
mi_vieja abd -17 -23 22
paxil d 17
pregnancy:amamanto abcd -28 -21 -28 29
right_here abc 17 -17 -19
""",
    """
#__@date bc -34 -33
@relative_has d -23
@relative_y b -31
^habria abcd -21 -22 23 -22
aide abcd -28 -24 -22 29
allergy:got_it d -21
any:free bc -27 -24
bipolar__diagnosed d 18
hoy bcd 24 -17 -41
menor__edad abcd 23 -17 -17 -22
pienso a -20
psychosis:estab* acd -19 -19 17
that__whole ab 16 -16
wow abcd -19 20 -20 -18
""",
    """
and__both acd 20 -26 -19
any:ningun_anticoagulante ad 16 -17
de__jaja c -18
does__a bc 20 -22
my_family d -22
prior:media ab -23 -17
the_drinker ab 19 -18
""",
    """
allergy:chart_says bc -17 -15
am__in abd -15 -17 21
home:jajaj* a -16
mande$ abcd -19 21 -25 -20
pendientes ad -21 -17
""",
    """
^been abd -21 -47 28
adult:#_me ad 17 -17
franc* ad 17 -17
solo_a a 16
""",
    """
allergy:dado_eso ac 21 -21
allergy:right ad -15 -19
allergy:you ab -26 26
and__one a -20
he__to c -17
prior:nerve_blocks ad -16 18
""",
    """
@clinician__liver a -15
any:empty abcd 24 -19 -18 -25
el__graso cd -17 19
oigo ab -21 -25
organ:back_bad c -16
organ:lol c -19
organ:work abd 15 -18 -24
que__estamos a -17
que__recetas c 17
""",
    """
@month_so a -17
adult:dad abd 20 -17 -19
coming:mas bc -23 -26
falta__rinon cd -16 20
heart:tomo abd -39 -29 19
higado_inflamado d 18
me__nada b -19
psychosis:@relative_tuvo ab -18 18
ride:a_nadie ac 25 -25
tengo__hacer a -16
weekend b -22
""",
    """
a__corazon d 15
allergy:alergologo d -16
cocinando abcd 24 -17 -16 -22
now:mi_@hours acd -22 23 -21
organ:hepat* ab -38 -30
prior:through ad -20 16
puerta acd -22 -22 16
substance:navidad c -16
vicio* acd 18 -18 -17
yo_jamas a 15
""",
    """
=said:yes:two_or_more_of_them_named abcd -24 -44 -35 36
de_@medicine c -19
heart:stents ac -17 -16
home:hora abd 20 -16 -20
next bd 21 -21
substance:not_touch ac 16 -15
""",
    """
aca$ d -20
any:whole bc -19 -18
de_mamar ad -19 19
desde bcd -47 -28 19
desde__# bcd -17 -23 17
like_to ac -15 -20
prefi* bcd 25 -30 -30
pregnancy:tengo_# bc -15 -16
ride:will_walk ac 21 -17
tengo_tiempo bc -23 -33
""",
    """
^esto b 17
anything_like a 15
birth a -15
boss$ acd -18 22 -21
do$ ad -22 18
no_yo a 15
now:#_minutes abd 22 -20 -20
prior:does_a bc -21 22
psychologist d 17
una__el bd -20 -24
""",
    """
^yo abc 17 -34 -26
i__@stop c -18
que__pusieron b -16
ride:un_@vehicle cd -24 -20
too_early bd -22 -24
when__gave acd -18 -22 21
""",
    """
any:be abd -20 -24 16
compr* b -18
did_you bd 18 -16
no_tengo bd -41 -24
segura$ c 20
substance:suboxone a -23
""",
    """
adult:bien a -18
back b -30
enzim* b -18
heart:todo_bien d -17
los__jaja bc -17 -17
nothing_since acd 20 -15 -20
now:yup d 17
once abcd -19 -33 35 -19
organ:pero bd -30 -16
substance:beers_on d -15
substance:two b -20
y_bien abd 26 -17 -25
""",
    """
any:voy_a abd -16 17 -20
are__in cd -17 -15
heart:and_i ad -17 17
home:let a 16
nacim* a -24
pregnancy:for_a d -22
pregnancy:quien c 17
sesiones ad 18 -21
substance:but b -29
""",
    """
heade* bd -20 -16
just__@drug bcd -16 22 -27
me_dieron b -22
mi__tuvo bcd 25 -21 -24
not:be bcd -26 -26 18
not:go a -26
now:@howmuch a -37
organ:liver_scare cd 15 -17
prior:bloqu* d 15
ride:del abd -19 -17 15
under__@day d 17
""",
    """
^piedras a -19
me__descartaron abcd 19 -15 -23 -15
me__estudios abc -19 -16 19
no_como ad 22 -21
past bc -33 -17
pero_el c -16
psychosis:for_mania bc -31 -28
substance:drinker abcd 32 -25 -19 -24
taqui* a -15
""",
    """
@relative_firma abd 18 -17 -16
allergy:inyec* a -20
coming:off abd 17 -20 -17
heart:no_se a -19
heart:or bd 23 -22
now:in abd 30 -49 -34
organ:rest ad 19 -18
psychosis:what_is d -27
""",
    """
el_# b -37
everybody_i a 18
heart:the_heart d -20
ni__las ad 17 -16
not:reaccion ad 21 -21
organ:quien_sabe bc -15 21
pregnancy:is_pregnant abd -18 18 -15
ride:no_he acd -21 22 -19
tiene__pero c -20
""",
    """
can_my ab -18 18
do__so abd 16 -19 -31
is_working ac 16 -25
now:was c -23
prior:mi_@relative d -24
""",
    """
any:is c -19
encargo bd -15 17
heart__runs a -18
much$ acd -35 22 -16
not:hasta bc -23 -22
prior:two_i a -15
up_the c -16
""",
    """
@relative__them d -15
@symptom_but bd -16 -23
can_take ab 17 -18
heart:@sick c 16
it__ok d 15
none acd 30 -49 -27
not_busy acd -24 -15 24
pregnancy:like d -15
prior:tomado_nada ad 23 -20
que__en ac -18 18
substance:la_cuenta b -21
""",
    """
^irregular acd -18 -31 29
adult:#_y c -28
cosas a -33
dios__libre ad 20 -17
heart:under_that d -15
methadone d 16
mine_is a 15
ride:esposa c -22
truck* d -25
""",
    """
do_without d -18
hearing a -20
organ:cuent* bd 22 -28
your__as cd 16 -17
""",
    """
=said:no:nobody_to_take_them abcd 35 -51 -31 -22
^took ab 17 -27
fea cd -16 18
in__state c -18
organ:@symptom a -16
organ:watch* cd -17 16
ride:nope a 17
twins$ abcd -25 -30 -24 31
weeks$ abcd -29 -25 -26 35
y_yo acd -31 -18 27
""",
    """
@medicine_me acd -20 -19 23
attack ac -15 -22
lo__al a -15
mixed bd -21 -19
substance:in_# abcd 36 -15 -22 -34
substance:mucho_este ad -16 16
""",
    """
@howmuch abd -59 43 -35
am__alone ad 17 -16
am__you ac -19 -19
any:ay ad -22 -26
girl abd -24 -25 27
heart:mine_is a 16
mi__sale a -16
not:sir acd 29 -24 -23
not:tengo bd -42 -28
now:not_busy acd -24 -15 24
organ:rato ab -23 -18
ride:@relative_dijo ad -16 19
stabl* acd -16 -18 25
""",
    """
allergy:la_@treat bd -15 19
any:rather_you abcd 25 -28 -20 -20
dad bc -23 -46
heart:insuficiencia d 15
matter$ abcd -21 24 -23 -19
pregnancy:bedti* ad -18 18
pregnancy:i_breastfeed abcd -20 -15 -18 20
ride:vivo acd 24 -15 -23
that__me acd -20 -33 18
""",
    """
=said:no:what_the_text_says_about_the_question abcd 45 -42 -46 -37
defin* abd -29 20 -28
pero__si ad -33 22
pregnancy:nope ad 24 -16
twins acd -30 -30 29
""",
    """
andab* cd 19 -19
drink d -23
now:buen_momento bc -20 -17
ride:to_ask b -16
un__mejor ad 15 -15
ya__de b -18
""",
    """
@price_is c 16
@relative__me bcd -19 -19 18
allergy:quien abcd -19 -20 22 -18
estoy__me bc -18 15
in__@eat ad -18 19
my_@clothes ac -18 -15
prior:cuenta a -23
psychosis:check* ac 19 -17
she__# b -16
that__sailed abd 19 -18 -18
""",
    """
^sorry cd -22 -21
antic* acd 24 -29 -35
hacerme acd -19 19 -19
miss_it acd -24 -19 24
now:mas_@late abcd 40 -26 -24 -40
pregnancy:my_period bd -30 -23
the_extent a 15
with__@clinician d -19
""",
    """
como_esta ad -15 16
how__i abd -23 32 -24
organ:had_a d -21
possible$ ac -15 17
pregnancy:that_is ab -23 18
sigue ad -15 15
turned_# ac -28 -15
""",
    """
a__@animal a -16
allergy:yo b -31
any:is_not ab 18 -18
be__then d -21
but_never ac -16 17
coming:keep_my ad -17 17
cuatro acd -27 -27 22
pregnancy:hermana ac -27 -19
substance:wine b -25
what__it abd -16 16 -16
""",
    """
@relative__better b -19
a_vasectomy a 18
gusta bcd 21 -29 -37
hold_up a -22
now:despu* abcd 32 -22 -17 -31
touch bc -19 -26
""",
    """
asi b -30
documento ad -17 -20
heart:the_@medicine ad -19 16
perfect$ abc 17 -23 -26
pero__@medicine a -17
pregnancy:rayitas acd -17 -18 19
ride:novio cd -17 22
substance:ha c -20
was_born b -17
""",
    """
@relative__@drive acd 18 -16 -17
^ustedes b 16
anything__that ad 17 -15
are_asleep ad -18 19
breathe cd -16 15
dio_alergia d 19
is_his ad 17 -15
perce* ac -32 21
was_fine acd 30 -23 -30
""",
    """
prior:counseling ab -20 -16
semana$ bcd -18 -22 16
tested__for c -15
valvula d 19
""",
    """
allergy:sin ad 24 -26
let_me abcd -19 -38 32 -38
organ:jaund* cd 17 -18
pregnancy:de_retraso cd 19 -24
prior:i_need abcd -17 21 -20 -19
sane abcd 28 -28 -28 -26
""",
    """
ahora b -41
allergy:can_not abd -27 -22 20
allergy:estaba bcd -16 24 -24
blood__since d 15
entonces ad -20 18
nunca__dado ac 23 -23
pollen abcd 24 -19 -18 -22
tes ad 19 -17
viajo_a ad 16 -16
""",
    """
adult:summe* abd 19 -15 -21
bus d -19
coming:paso abcd 35 -34 -29 -35
not:pusieron bcd -16 16 -17
organ:prostata d -17
organ:runni* a -17
te cd 18 -33
""",
    """
@drink_at abcd -23 -22 -19 25
@drink_cuenta c -16
allergy:@relative_had abd -17 20 -23
el__ese acd -17 -18 16
heart:marathons ab 17 -15
if_you a -16
los_estudios bd -16 -18
nary_a abcd 27 -26 -22 -26
prior:churc* c -19
viene bcd -26 -28 15
""",
    """
adult:by b -17
am__work ab -23 19
go__ahead ad -19 18
heart:sube acd -23 19 -19
is_bipolar c -22
me_falta b -37
my__there abc -19 16 -20
pregnancy:i_would d -20
prior:@medicine_cabinet cd -15 15
prior:ni_una c -23
prior:would_be b -23
""",
    """
heart:when acd -32 25 -19
home:dropp* b -18
""",
    """
adult:in_high ad 16 -17
any:digo abc -21 -26 16
home:all ad -25 18
prior:@treat cd 22 -30
psychosis:do_not a -23
psychosis:hospitalized ad -19 21
""",
    """
@medicine$ c -29
ahorita$ abd 22 -22 -18
cuando__la ad -26 19
estoy__resultado d -16
looks$ c -21
organ:cero ab 16 -16
psychosis:formu* cd -16 -21
""",
    """
coming:segun abcd -18 -15 18 -16
field ab -18 -15
problems_no ad 24 -24
right_mind ad 17 -16
substance:he_@stop ad 18 -16
""",
    """
a_fib ad -17 19
adult:turne* ac -28 -15
day$ b -37
heart:hearts acd 18 -17 -19
home:dormi* b -17
le__eso ac 23 -17
llanta abcd 19 -17 -16 -18
nobody__that ad 19 -18
now:perfecto abcd -29 -18 -17 29
organ:a_mi c -21
ride:the_@vehicle b -24
tio c -28
""",
    """
#__vez cd -18 16
any:leave abcd 21 -18 -15 -18
can_count ad -18 20
en__junta a 16
had__uti ad 17 -18
made__# d 15
not:soltar acd -16 -16 17
organ:poliq* acd -19 -15 21
pregnancy:am_@late c 19
pregnancy:doubt_it abd 18 -17 -22
ride:salgo b 15
supe$ ac -17 17
""",
    """
acabo bcd -36 -34 23
coming:any ad 17 -17
guess abc -42 -28 28
now:de_@eat bc -18 -18
will_walk ac 21 -17
""",
    """
^aca ad -18 19
^couple c -18
afecta$ b 18
coming:no_cuenten ad 28 -30
no_padezco acd 27 -16 -30
now:es bd 16 -16
now:middle a 18
now:mornings a 15
psychosis:cosas a -23
soy_el b -20
substance:tiene ac -21 -17
""",
    """
heart:in_the a -18
heart:kid a -15
high$ a -34
la_agenda bd -18 -20
not__to abd 15 -36 -21
now:can_we abcd 27 -26 -15 -24
organ:me_faltan abc -23 -15 23
puede_en c -19
ride:out abcd 17 -33 15 -41
week_and c -18
""",
    """
@call__is b -16
allergy:cayo_fatal ad -21 20
analisis$ abcd -25 -22 26 -21
could__name d -15
estoy_manejando abcd -15 21 -25 -29
it__high abd -22 -16 18
pregnancy:man c -16
prior:si_no d -15
shop_is b -15
tres__en c -15
""",
    """
allergy:never_took a 15
couple_of a -17
more__ought cd -19 18
mule$ ad 17 -18
now:@visit bcd 21 -26 -22
organ:@body_is acd -29 -30 28
soy__la bd -21 15
spot_to d -16
""",
    """
@relative_tomo abd -15 18 -16
any:anticoagulante ad 20 -26
can__skip a -22
in__s d -15
now:some bc -19 -18
prior:diagn* acd 22 -16 -23
ride:prima b -19
substance:fumo b -39
try_me ad 19 -16
""",
    """
adult:asking ad -17 -17
any:apartment abd -15 -15 17
coming:the a -18
home:throu* ad 18 -17
organ:nunca d -20
pot ac -17 22
tomorrow b -24
""",
    """
=said:substance:no b -25
act a 15
home:heard abcd -20 -17 19 -16
no__he acd -25 26 -16
on__control d -19
pregnancy:in_my b -16
ride:me_voy abcd 25 -19 -20 -24
to_drink ad -17 16
""",
    """
any:@place c -33
any:ahora abd 28 -17 -26
con__@food d -16
half_a a -16
heart:pills abd -27 -20 22
his d -20
las__cuentan abcd -21 28 -24 -27
me__prueba d -21
me_for bc -16 -17
now:we bc -20 -19
organ:worki* bc -18 -24
psychosis:nobody ac -17 16
substance:puedo a -20
""",
    """
any:how_long a -20
heart:other* ad -16 16
i__@drug abcd -16 -17 21 -16
not:ever b -31
organ:can ac -30 -22
prior:@clinician_y bc -17 -30
psychosis:the_whole b -20
""",
    """
@clinician__he d -16
allergy:experience acd -15 -17 17
bad$ ad -33 29
con_confianza c -17
give_me d -16
home:no b -46
soy_alergica c -22
voces$ ab -20 -26
was__in bcd -23 22 -16
""",
    """
^going abd 17 -28 -31
adult:born_in bc -23 -19
cover* bc -32 -16
em$ bc -23 -23
grand* c -26
is_possible ac -15 17
know__to b -16
now:claro acd -19 -21 23
organ:fine abcd 36 -30 -26 -29
organ:no_tengo ad 22 -19
prior:escitalopram c -18
prior:las_@medicine cd -19 -16
prior:of a -30
psychosis:just abcd 43 -37 -40 -39
psychosis:talking_to c -17
ride:@relative_trabaja ac 17 -22
she__with b -17
sin_problemas ad 20 -20
substance:at abcd 41 -40 -24 -37
tambi* abc -19 19 -21
veia__que acd -16 -20 19
yo__la bc -25 16
""",
    """
@stop__dar a 15
adult:hija c -15
depre$ acd 16 -16 -22
heart:when_i acd -34 29 -17
not:ha bd -27 -31
organ:uti_right ad -19 20
pregnancy:feedi* abd -18 -15 20
prior:of_@medicine d -21
psicosis_posparto d 17
substance:my_@relative a -33
""",
    """
eso__es acd 17 -16 -18
heart:cardiologist b -22
home_sweet ad -20 19
last_@day b -21
recuerdo$ a -16
responder abc -22 21 -17
substance:ser c 18
""",
    """
drama$ bcd -24 -28 18
hora_salgo b 15
now:@drink c 17
numbers b -17
on__way abcd -21 -20 -21 23
ride:aide abcd -26 -22 -33 32
substance:me_tiene ad -17 17
""",
    """
^social d -17
ando_bien ad 19 -19
any:off c -16
es_lo abd 23 -28 -15
substance:in c -48
""",
    """
^puede acd -20 27 -16
any:myself bcd -17 -15 16
coming:pie abcd -31 -23 -28 31
ex__no acd 15 -16 -18
in__life acd 29 -20 -32
is_up ab -19 -23
it_on ac -24 -18
pregnancy:confi* cd -19 16
pregnancy:is_# abc 23 -23 -34
so__no ac 22 -20
substance:befor* ac -20 -18
substance:drug bc 16 -25
substance:que_si ac -17 18
you_for b -20
""",
    """
any:llamarme b -16
luego__no d -20
no_can ad 18 -17
not_lol ac -18 19
ride:folks abd -31 -27 29
senorita ad 19 -19
the__sent ab -18 19
trast* bcd -24 -28 23
was__depression ab -18 15
""",
    """
care abd -26 -18 19
coming:not_this a 16
heart:dieron d 17
las__dormir c -17
nah$ acd 26 -19 -24
no_tomo b -23
on__to abd 16 -16 -20
organ:not_back ac -21 19
organ:surge* acd -18 -18 22
ride:not_know c -16
substance:en_fiestas a 15
substance:mejor a -22
""",
    """
a__ask bc 15 -18
baby__in ad -22 19
interesa ad 18 -19
me__me ab -23 -23
now:not_now acd 22 -16 -20
organ:sale cd -18 18
por_probar a -16
pregnancy:doctora c -16
pregnancy:second cd -20 18
ride:me_espera ad -16 17
substance:tomo_nada d -16
""",
    """
#__jaja ad -16 17
@stop__a bcd -18 18 -21
adult:turn ad 25 -25
does__go a -15
heart:itsel* ad -15 15
no__ningun abd -24 -19 25
now:dele abcd -32 -26 -24 31
oblig* acd -19 -21 16
so__out acd 19 -18 -18
take_a b -19
veinte b -18
""",
    """
donut abc -23 -20 15
now:pregu* ad -29 16
pregnancy:pregu* bcd 17 -17 -16
pueda__me c 15
stuff d -21
""",
    """
=said:ask bc 29 -28
^trans a 17
aunqu* bcd -16 -27 26
coming:ahi bcd -26 -39 31
no__my abcd 25 -19 -22 -18
now:to abd 17 -20 -21
sali_de ad -17 18
tubes_tied a 21
""",
    """
@relative__toma c -20
any:call bd -50 16
can_she abcd -17 21 -17 -18
in__lol d -20
not__am d -33
ofrecio$ d 18
organ:for_a cd -26 19
organ:ic abcd -21 -19 -21 23
organ:were bd -18 -31
supe abcd -20 -16 26 -23
""",
    """
absol* abc 17 -19 -30
adult:tengo_# abc 17 -38 -46
dar bcd 20 -15 -27
dx c -18
es_para d -27
home:sitti* bc -21 -17
now:boss_is acd 18 -17 -18
organ:ya_no ac -23 16
pregnancy:for_the d -16
prior:@visit bcd 17 -24 -15
ride:friend b -19
they__bipolar ac 16 -21
two__away ad 20 -19
ya_contesto d -19
""",
    """
allergy:me_salio ab -22 -15
direccion c -32
heart:como abd 21 -15 -18
now:@food b -29
pregnancy:trime* abcd -25 -17 -23 26
ride:will_ask abc -17 -17 23
""",
    """
^be abcd -25 -23 -25 26
^mejor abcd 38 -32 -34 -37
a__maybe bd -18 -20
and_take d 18
ask__in b -16
checar$ acd -18 20 -16
coming:roads d -15
do__count bcd 36 -41 -36
ivf a -15
mis ac 21 -23
""",
    """
@medicine__@clinician c -17
^unless c -15
casi__cuento d 17
home:param* abd 22 -18 -20
me_out ad 25 -33
not:pasado a 19
organ:blood_work d -16
pregnancy:ya_pase ad 18 -17
substance:strongest b -16
""",
    """
coming:# abc -53 -51 34
le_contesto c -25
my_divorce c -18
nerve* d -23
nexplanon$ a 16
not:entendi abd -21 16 -19
usually a 15
""",
    """
adult:i_was ab -24 -16
adult:til abcd 30 -18 -21 -28
allergy:never_tried ad 22 -22
nunca__hecho ac -16 17
only abd 47 -73 -38
organ:catheter abcd -16 -21 -19 21
pregnancy:tiemp* bc -18 -16
tdah acd 18 -17 -17
word a -16
""",
    """
^hang abcd -16 20 -16 -22
casi_me b -20
checkups a -16
el_diu acd 24 -17 -17
get_a ab -23 -22
i__got c -20
organ:nefro* abcd -20 -25 -19 23
problems_there d -16
psychosis:yeah ad -18 22
ride:cunada ab -29 -25
""",
    """
any:to_me bd -18 -16
chronic_utis d 15
el__jaja cd -16 -18
get__bed ac 19 -18
had__# a -18
insurance cd -27 -24
manana__digo acd -16 17 -16
mi_@hours acd -22 23 -21
mi__era cd -24 -19
my__as c -16
now:impos* abcd 33 -34 -24 -29
so__are c -15
""",
    """
am_going a 17
diali* c -27
esquizofrenia c -28
i__all c -23
no_car a 16
on__@medicine c -23
poco_de bcd -17 26 -26
trying_to a -30
""",
    """
afirm* d 15
buscando_bebe c 15
have_the c -26
heart:#_de ad 21 -21
not:permiso ac 16 -16
""",
    """
@medicine__mania d 15
^les ad -16 -20
any:out ab -26 -21
has_cirrhosis d -18
is__with a -28
substance:pain acd -25 26 -19
""",
    """
college$ b -19
home:pijama d 16
now:y d -23
organ:dialysis_mwf abd -19 -19 20
substance:at_all acd 22 -15 -21
we__be c -17
""",
    """
^por ac -20 -26
baje d -17
heart:me_sube acd -23 19 -19
heart:pressure bcd -27 -24 17
here$ b -20
not_gone d -18
now:rapido acd -16 18 -16
parents cd -16 -20
psychosis:year abd -21 -17 20
was_going ac 18 -19
""",
    """
heart c -19
mucha acd -20 -17 22
now:again_tomorrow c -15
ride:askin* acd -21 19 -19
salir__la ad -15 -17
that_was ab -19 16
""",
    """
@hours_me c -19
a__to ab -18 -15
heart:muchacho c -16
never__that ac 26 -21
not__i ab -18 -18
psychosis:is d -24
""",
    """
alergias abcd 26 -22 -22 -20
bien__bien ad 18 -18
dado$ ac 27 -17
estoy_@insurance c 17
heart:nothi* abcd 27 -24 -18 -19
pues a -18
un_reloj abd 22 -19 -19
voy$ b -21
""",
    """
esa_@place ad 17 -18
haciendo ad -25 -19
heart:lo c -34
organ:my bc -23 15
organ:use d 15
said_maybe cd 20 -16
substance:desde_@date ad -20 22
""",
    """
@stop__in d -17
^trastorno b -17
alta_la ad -15 17
any:not_skip bd -16 16
been__@clinician c 16
coming:@insurer_a acd 17 -17 -22
coming:give abc 19 -19 -18
en_mis abcd 23 -20 -21 -22
esa__es d -20
got_my abc 18 -24 -47
hacerlo cd -17 17
mexic* a -17
mi__anda abd -22 20 -26
now:dia acd 23 -33 -39
now:manejando abcd 32 -22 -18 -33
organ:sano a 19
prior:psychologist d 17
substance:not_a ad 17 -26
""",
    """
adopted cd 21 -21
algo__el c 18
and__am acd -18 -30 27
for_@drug ad -22 24
now:swing a -15
shop c -19
tengo_nada c -18
the__@door d -15
""",
    """
aun bcd -32 17 -27
it_does bd -16 16
now:can abc 24 -52 -42
organ:preguntas abc -15 19 -22
psychosis:strai* abc 17 -18 -16
ride:is_checking acd -17 21 -20
un__mas acd -16 22 -21
""",
    """
a__but bcd -26 23 -25
but_no bd -22 -20
home:road acd 18 -15 -17
is_just d -32
not:@ride acd 16 -19 -21
now:@hours_me c -19
psychotic bcd -15 -33 16
substance:borde* abcd -26 -24 26 -23
too_many cd -21 19
""",
    """
as__as b -18
chick* abc 19 -15 -26
from a -20
heart:checa* ac -22 23
le__manana ad -16 -19
me_acuerdo ad -19 -29
my__leaks cd -16 19
not:conozco abcd 27 -20 -22 -24
ride:pensaba_@drive ad 16 -15
""",
    """
any:nada abc 24 -26 -21
hablando$ a -18
i__wondered ac -20 20
ni abd 26 -42 -28
organ:vesic* d -24
today$ bc 24 -47
veces__me c 16
will_be bc -34 -27
""",
    """
a__of b -25
el__por d -15
organ:recur* cd -18 21
""",
    """
any:apart* bc -24 -19
bad_time c -17
en__rinon b -18
feeding bcd -20 -17 16
he_says cd 16 -17
home:llego d -36
manic__@year d 15
prior:helped d 16
ride:the_shop a -16
schizo$ acd -26 -21 21
that$ a -15
the_bottle b -24
""",
    """
=said:coming:no abd -25 -72 33
came_up acd 20 -21 -20
este_@year abcd -20 -27 -20 27
excus* bcd 17 -16 -16
home:farma* ad 18 -21
lot_so cd 18 -16
organ:was_clean abcd 25 -17 -23 -23
pregnancy:bedtime ad -18 18
psychosis:they b -23
segui* abc 21 -30 -31
substance:percs ad -16 19
waiting__@relative d -21
""",
    """
^can bcd 49 -39 -33
^livers acd -19 -17 19
adult:and_a abc 16 -15 -18
adult:i_am abd 15 -39 -15
allergy:horri* abcd -23 -24 -28 28
coming:las_# ab -28 -17
home:estamos abd 17 -18 -15
home:the_@door b -18
now:off_today ad -21 22
piedras a -17
puede_que abcd -22 -31 32 -20
sabra_dios ac -17 17
the__trouble abd 19 -19 -20
""",
    """
walk$ a 17
you_did abc 17 -17 -15
""",
    """
any:agradezco a 16
any:will abc -19 -19 21
organ:orino abcd 15 -36 16 -39
ride:shop a -16
ride:todav* abcd -24 -15 26 -26
that__old abd 27 -20 -30
""",
    """
now:my_@relative bd -22 -36
substance:tobac* acd 18 -21 -17
that__remember c -22
""",
    """
adult:next bc -22 -27
and_never acd 20 -24 -17
awful abc -18 16 -15
been__@drug ad -17 16
heard_my c 16
heart:dijo_que bd -19 -20
pregnancy:baby c -32
pregnancy:que_si bc -17 20
""",
    """
hablar ab -23 22
had__bad b 16
heart:heart_skips abcd -21 -23 24 -25
hoping__@relative cd 17 -16
psychosis:esqui* acd -17 -46 19
""",
    """
now:free abcd -30 -19 -19 29
repit* abc -22 19 -17
substance:we_do a 15
tengo_retraso c 19
time$ abd 19 -30 -21
""",
    """
entere bcd -22 -18 15
le_hago abc 19 -19 -18
now:anything acd -19 -16 18
organ:on_my abc -34 -21 16
prior:whole acd -17 -18 17
was__a ab -22 -17
""",
    """
coming:is bcd 29 -20 -33
gets b -23
my__the d -24
paso_@thanks abd 21 -22 -19
ride:handled abcd -19 -18 -23 23
suppose c 16
""",
    """
adult:#_or acd -17 18 -16
any:that_is bcd -54 -35 18
habri* abcd -21 -22 23 -22
have__look cd 26 -17
is__now ad 18 -18
nel$ abcd 28 -17 -21 -25
not_remember acd -19 19 -18
now:kind_of acd -20 22 -16
pregnancy:start* acd 18 -20 -15
psychosis:ever a 16
""",
    """
a_lady abcd -19 20 -20 -20
antes_de d -21
for_one cd 18 -17
heart:padec* c -17
my__here abd 22 -20 -23
no__with ad 20 -16
now:nada acd -25 -15 25
organ:lot_of c -21
psychosis:eso_no abc 23 -24 -16
substance:brother cd -24 -21
""",
    """
#__@late cd 23 -23
@medicine__my a -27
@vehicle_i a -19
home:home bd -32 21
las_noches cd -17 16
now:ahi_le a -17
now:not_do ad 21 -22
psychosis:disor* b -24
ride:maybe abcd -37 -30 43 -29
to_that ac -17 -27
""",
    """
^wait ad 16 -17
^would a -35
allergy:which_@medicine ab -17 18
any:que_me bc -20 -18
coming:going_to acd 23 -22 -25
is_pregnant abd -18 18 -15
me__rinon abcd -22 -24 -23 28
repite ac -19 -16
todavia_en a 16
what_if abcd -20 28 -35 -23
""",
    """
any:about_that bc 16 -19
eleva* ab -23 -15
esperando__recojan ac 15 -17
esta__su d -15
known bc -20 -22
my__shot acd -16 -15 23
now:let_me bd -15 -18
spot_please ad -17 17
you__i a -23
""",
    """
#__medio ad 22 -22
color* bcd 16 -22 -25
coming:to_@cancel d 16
conge* acd -20 -17 22
did__of d -17
estar ab -19 16
pregnancy:i_had a 16
ride:bringing acd -21 -19 21
""",
    """
@treat_por d 17
prior:tiempo a -16
puedo ab -37 23
""",
    """
heart:came_back a 16
heart:hace_# ad -17 16
heart:un_preinfarto ad -16 18
home:the_pharmacy a 16
knees ad 17 -20
my_file c 18
now:end ad -16 15
now:why abcd -30 -27 -28 30
organ:contr* abcd -23 -20 -27 26
sound* ad -17 17
""",
    """
@thanks_por a -30
am__my bc -28 -27
any:ningu* bc -25 -17
cuando$ d -16
heart:be_honest cd 20 -17
home:never a 16
in_this cd -18 -26
libre$ cd -22 17
monitor$ cd -16 16
no__@relative abcd 29 -39 -19 -24
now:me_later cd -17 -22
out_bipolar bd -21 -31
pregnancy:past ad 20 -17
psychosis:of_those a 16
they__the c -18
y_se d 16
""",
    """
^trying ab -16 -17
antes__las d -21
came_out ad -20 15
my__last acd 24 -23 -17
now:en_media a 16
they__us acd 19 -15 -15
""",
    """
allergy:una b -17
la__todavia c -20
little$ a -20
my__today abcd 23 -19 -24 -18
psychosis:dicen c 16
psychosis:ex_@clinician b -16
revis* bcd -21 22 -26
what_they bcd -17 24 -22
""",
    """
@body_surgery d 16
^nefropatia abd -15 -18 18
calle* bd -22 -28
harde* c -20
organ:@body bcd -15 -24 22
pregnancy:would bcd 20 -25 -24
prior:creo_que bc -15 21
prior:una abd 18 -46 -29
substance:define_problem acd -30 18 -25
two__this a -27
""",
    """
@medicine__y ab -15 -20
^dos abcd -38 -27 -40 43
am_lost ac 16 -16
coming:otra abcd 27 -25 -20 -25
for__pressure acd -17 -17 19
heart:solo bc -26 -25
home:@traffic abc 15 -28 -25
makes__@symptom acd 20 -19 -19
male$ ad 25 -18
""",
    """
^nada bcd -51 -57 17
adult:baby abd -18 -16 18
not:alergica abd 31 -26 -31
substance:@date abcd -46 -37 -44 51
swing* d 15
¿_puedo b 16
""",
    """
bien__es ad -16 15
de__yo ad 18 -17
home:vamos abd 19 -15 -19
me__# bc -29 -24
now:un c -17
organ:hicieron c -22
ride:depends_what c 17
ride:drive* c -20
""",
    """
amaneci_con ac 15 -20
con_la a -19
exten* a 15
full bc -26 -26
hasta__no ad 20 -22
heart:#_at c -17
heart:disea* a -15
heart:more ab -23 16
hypom* ab -22 -29
organ:a_veces abcd -19 -16 26 -24
psychosis:@sick a -15
ride:was abcd 32 -22 -28 -27
ten bc -27 -20
veo ac -34 26
""",
    """
any:@drug a 16
drink$ abcd 31 -24 -31 -24
get_my d -18
hear_things cd -16 16
lee cd -21 -21
no_# acd 22 -21 -21
organ:@thanks ad 22 -21
soplo$ acd -31 -26 24
""",
    """
@relative_era c -15
^strongest b -16
bodas b -25
but_that b -22
day__it ac -20 15
first_go acd 21 -17 -18
heart:apara* a -16
migra* d -18
that_count abcd -15 -32 29 -17
the__is bcd -16 21 -15
""",
    """
@treat_in b -16
a_meeting c -17
adult:year d -17
am_not c -15
any:morning ac -18 -21
before__guys b -16
i__down ad 23 -19
no__@insurance abcd -20 -19 23 -16
not:home c -20
pregnancy:ando_de ad -17 17
substance:una_copa ad 18 -20
you__it bcd -31 -25 21
""",
    """
=said:substance:yes bcd -18 -62 33
@clinician_dijo b -23
^text abcd -23 -22 -16 24
esta__la bd -20 -15
not:ando acd 22 -15 -22
pospa* d 17
ride:i_thought ac 17 -16
""",
    """
#__can c -18
allergy:alergico c -20
allergy:puse abd -26 -24 20
atrasada acd -19 26 -26
coming:me_off acd 21 -20 -24
evaluando abcd -23 -19 21 -16
orina a -30
prior:group c -24
prior:not ab 18 -16
said_so acd -21 21 -19
substance:dice abcd -16 -21 22 -18
""",
    """
pregnancy:esperando abd -25 -21 22
substance:si abd 20 -41 -21
substance:straight_edge abcd 19 -17 -20 -17
""",
    """
^una bcd -60 20 -35
acabo__@eat ad -26 25
college b -24
my_@ride ab 17 -17
pregnancy:dando ad -17 18
prior:recall cd 18 -18
swinging d 15
""",
    """
coming:con_mi a -18
heart:@relative_murio cd -17 -18
i_go bd -23 -16
la_presion bcd -26 -18 21
prior:@drug_count bc -26 26
psychosis:veces ab -22 -24
substance:pero ad 25 -36
turno$ bd -19 -16
""",
    """
@late$ ac -33 17
^afirmativo d 15
alergico__la b -19
any:big_@food ad -17 15
de_dar d -17
facto* abc 17 -19 -17
just_one d -25
psychosis:thoug* a -27
substance:la_@food d -16
""",
    """
la__tomado d -16
low_bp c -17
maybe__a d -21
organ:sabado acd -15 -17 15
ride:ver abcd -25 -23 28 -23
substance:marri* d 17
super_@sick d 15
tengo_normal ac 21 -16
voto a -15
will$ ab -18 -22
""",
    """
@relative__se b -17
am__have a 16
any:coupl* bd -16 20
any:say a -29
facebook abcd -21 22 -18 -23
i__day a -17
it__sorry ad 16 -15
now:please b -17
off__# bc -17 -16
on__patch abcd 22 -16 -20 -21
on_blood a -17
psychosis:card b -15
""",
    """
@relative_la abc -25 17 -29
but__has d -15
coming:out abd 20 -38 -18
mi__toma abcd -18 25 -38 -17
now:momento bc -21 -20
on__time abd -17 16 -17
organ:yo abcd 29 -23 -16 -22
psychosis:@relative cd -21 -20
request abcd 22 -17 -21 -21
""",
    """
can__got ad 22 -23
nerves$ cd -16 -19
now$ b -25
ticket a -16
to_take b -27
yes_i b -19
""",
    """
@medicine_de c -16
any:asi bc -22 -23
class bc -15 -24
en__higado a -18
hep a -35
i__shadows cd 16 -15
now:ando_en ad 28 -26
prior:dado bcd -18 -24 16
prior:go c -21
ustedes$ bcd 20 -26 -19
""",
    """
adult:turned ac -28 -15
allergy:it_fine a 16
any:por c -44
back_on c -16
mi__un d -20
planning_on bc -16 -21
prior:de_las acd -21 -16 21
psychosis:internada b -18
ride:home bc -25 -26
so__as acd 19 -17 -18
sorry$ abcd 30 -28 -25 -19
""",
    """
any:had ac -17 -38
he_drinks a -20
home:acost* abd -28 -21 24
prior:like_# ad -29 34
ride:le_pregunte d -16
y_medio bc -24 -23
""",
    """
^@body bc -52 -48
any:@drink_at abcd -23 -22 -19 24
cero$ abcd 38 -33 -35 -38
el__me b -23
hablo__una b 16
heart:had_a c -29
offic* bcd -23 18 -24
organ:infecciones ac -21 -29
organ:wear_pads d 16
""",
    """
@book$ acd 18 -24 -17
^era c 15
bunch$ cd -15 19
guys c -20
home:jajaja a -16
me_disparo cd -15 17
not:cuenten ad 28 -30
organ:interstitial_cystitis c -15
unas__una a -15
""",
    """
@symptom__that acd -19 21 -23
allergy:me_puse abd -26 -24 20
electro d -17
i_run abcd 21 -17 -16 -17
no_pienso a -18
tomo_todos d 18
""",
    """
#_but b -17
in__@day d -20
not__if abcd -22 -18 28 -19
they_all abcd 20 -15 -18 -21
to_remember ab -19 -20
""",
    """
has__disease d -17
he__a bcd -20 -42 17
home:wild abcd -16 18 -16 -20
is__good ab -19 -16
lamen* ad -18 19
not:here c -23
now:in_the abcd 32 -27 -25 -32
ride:hace ad -16 18
substance:little_@drug ac 15 -15
to_sleep b -16
""",
    """
got__liver d 18
it__now c -17
organ:salieron_bien a 18
otra_@person ab 16 -17
que_otra b -23
substance:sober bcd -18 -30 18
""",
    """
behind b -17
figur* abcd -16 -23 25 -21
home:esposo ab -20 -19
me_ve ad -19 16
organ:cisti* acd -18 -19 23
prior:probe a -17
ride:@sick ac 18 -22
""",
    """
all__parts ad 17 -17
episo* bcd -25 -20 23
med ad 27 -29
of__you bc -16 16
pasel* c -16
prior:con_@clinician cd -17 19
substance:my_@medicine ad 16 -22
""",
    """
^bastantes d 16
allergy:no_never ac 19 -16
cardi* bd -40 17
home:me_falta a 16
jajaj* bcd 29 -51 -30
mijita$ b -19
one_time cd 20 -18
pregnancy:oven d 15
pulse* acd -15 -17 18
ride:took ad -16 16
there__for bd 17 -17
things_sometimes cd -16 16
""",
    """
again_tomorrow b -18
ask__again bd -23 -16
codeine abcd 26 -16 -19 -20
digo_que a -20
faltan__analisis ac -17 17
home:room d -18
still bc -43 16
substance:proba* acd 23 -19 -16
ver_como c 15
""",
    """
allergy:dio_alergia d 19
en__@door b -16
not_one c -19
now:possibly abcd -20 -16 21 -19
operada$ acd 27 -19 -23
ride:live d -18
schizoaffective$ abcd -17 -19 -21 27
substance:would_tell d -16
""",
    """
any:about d -36
la_coca d 16
me__revisado ac -18 18
not:anyone acd 21 -19 -17
nothing__ask ad 19 -20
ocupado$ ad 18 -17
prior:with_a bc 16 -17
sin_problema abcd -16 -18 -19 19
""",
    """
@relative_here ad 16 -17
allergy:before cd -24 -24
another_one a -15
any:never bcd -27 -27 16
can__talk d -19
me__contestado cd 16 -18
prior:todas abcd -16 -17 -16 17
relapsed ad -22 25
""",
    """
^salieron c -18
^segun abcd -51 -50 55 -50
can__@drink abd -18 17 -16
estoy_libre ad -17 17
family_is abd 19 -18 -20
heart:taking a 15
la__es a -17
le_confirmo acd -21 22 -19
liver__i acd -16 -15 17
organ:utis a -41
ride:by abd 18 -23 -15
ride:does bcd 33 -35 -23
""",
    """
120/7* acd 20 -16 -19
@medicine__if c -18
abejas bd -17 -17
allergy:hallucinations abcd -24 -23 -22 25
any:confianza c -17
en_que a -18
me__taquicardia a -15
now:who abcd -24 28 -19 -24
organ:bag bd -16 17
organ:funci* bc -18 -17
ride:planned_on a 16
three__the ab -18 18
to_see acd -17 19 -25
""",
    """
any:absolutely_not ad 20 -20
coming:got bc -15 -27
dando_pecho d 15
eighteen c -15
heart:mild a -16
home:seguimos abd 19 -17 -18
la_matriz a 15
leave_it ad -17 16
me_lol cd -19 -17
now:ask_me abc 20 -16 -22
su_@place d -20
substance:demas* ad -21 21
substance:weed c -17
""",
    """
any:esposo d -17
be__@call cd 15 -18
heart:al ad 17 -27
home:@drive_through ad 18 -17
home:del b -19
not:is abd 21 -17 -29
""",
    """
=said:any:yes cd -71 23
=said:heart:unsure a -21
^enlarged abcd -18 -19 -18 19
^faltaba acd -20 -18 21
^fui abc -22 -22 18
colesterol cd -19 -16
home:problema ad -17 17
just_me abcd 30 -18 -21 -30
not:or ad 28 -16
psychosis:@call a -17
""",
    """
heart:a_@relative a -15
heart:second abcd -17 -17 -20 19
home:jacket abd -15 16 -15
loca c -38
no__acuerdo d -24
now:espereme_que a 16
organ:graso abd -25 -21 19
psychosis:no d -24
ride:i_am b -37
substance:@relative_si b -17
that__my ad 21 -36
will__be abcd 31 20 -34 -45
""",
    """
@clinician__el bc -16 -18
any:here_with abd 21 -19 -22
any:moved abcd 28 -26 -20 -25
atora* abd 19 -17 -19
heart:takin* a 15
packe* c -16
psychosis:es_bipolar bc 18 -20
rule_out acd -18 19 -15
""",
    """
all abc 19 -18 -37
don c -16
i__find acd -22 16 -22
sure$ ab -36 -30
things a -18
""",
    """
^andele acd -16 -15 17
able_to bd -15 -22
adult:todavia_me a 15
allergy:it c -36
coming:hay d -16
faltan_# ad 20 -20
no__puedo ab -20 -20
now:hay acd -32 -24 23
organ:nobody_ever ac -16 16
the__he b -18
went__a d -16
working_# ad -19 19
""",
    """
any:@thanks_pero a 16
cuart* c -16
drop_it abcd 21 -15 -19 -21
heart:con_@medicine cd -15 19
heart:three bc -16 -19
my__he d -18
prior:ella bd -17 -21
tell acd -41 37 -23
""",
    """
^blood d -25
a_esta c -18
allergy:scare* a -17
bike abcd 25 -23 -17 -21
el_ultrasonido a -16
fifty bd -22 -31
hasta__jajaja abd -17 -19 21
heart:un_soplo acd -19 -21 26
manan* bd -25 -23
organ:ano acd -17 -16 20
psychosis:veia_cosas b -17
usual* a 15
""",
    """
a_good c -21
allergy:issues ad 17 -15
descartaron abcd 30 -27 -29 -25
kind__# d -16
now:elbow a 16
posparto d 17
possible bd -19 -24
prior:only_ever ac 25 -22
un__en c -35
""",
    """
@clinician_thought bc -19 18
after_@food ad 15 -16
allergy:breathe cd -16 15
any:a_mi b -21
could__we cd -18 16
fui__tiempo d -16
roads d -16
substance:soltar acd -16 -16 17
two_i a -15
up bc -43 15
""",
    """
^with bc -15 -18
allergy:una_pulsera c -15
covered b -26
fatal bc -15 -19
se acd -19 17 -22
tonight$ abd 18 -22 -29
""",
    """
^sad abcd 19 -17 -15 -18
gotas ab -17 -16
heart:hijo d -17
it_handled c -17
la__el ac -16 -20
psychosis:soy abcd -25 -23 -25 29
""",
    """
@pay acd 25 -34 -16
a_junior ad 17 -16
adult:your acd -18 -15 18
anoth* b -36
any:toma_anticoagulantes a -15
fine__is cd -19 20
i_hope abcd -29 -17 36 -33
sometimes abcd -28 -46 35 -28
""",
    """
coming:voy b -32
out__my b -19
ride:jaja bc -16 -17
""",
    """
fire ad -17 20
""",
    """
any:about_it bd -16 -21
home:alla abcd -21 22 -19 -20
liver__me abc 16 -17 -16
polycystic__like ad -17 15
preguntado a -19
prior:por_@year cd -19 22
six_pack d 17
""",
    """
^@day bc -20 -23
at__@door abc -23 20 -16
heart:perfect acd 25 -17 -21
penic* abcd 29 -21 -27 -27
prior:to_the b -15
rinones__al d 16
to__about a -16
""",
    """
again c -16
allergy:woke c -16
any:any a 17
coming:wear bd 16 -16
liver_enzymes acd -15 -30 31
liver_or ad 19 -19
lo__no d 15
made_it bcd -21 -20 16
prior:se d -24
""",
    """
a__text a 16
answe* ab -41 19
baile* acd 20 -18 -21
be__guest cd -18 16
coming:in_the bc -22 15
dio_una d 16
que_dice a -17
""",
    """
allergy:an acd -18 -17 23
coming:el_carro d -17
cuentas acd -19 -15 21
prior:counts_as b 15
tomaba ac -17 -18
un__me acd -17 -25 25
""",
    """
@month$ ab 15 -42
^chronic cd -16 18
allergy:no_la b -16
nada_ahi a 15
nietos c -24
now:@late cd -28 16
prior:una_vez c 18
ride:por acd -23 -29 17
ride:would_@drive ad 16 -19
took b -48
""",
    """
ask__he ab -18 18
curre* d 16
i__time bc -19 -21
not__good ad 31 -28
ser$ abcd -27 -32 31 -31
stable$ cd -16 19
substance:six_pack d 17
sunday b -18
the__side abd 17 -16 -18
""",
    """
#__@clinician b -15
any:twice_a d 15
back__forth acd -17 18 -15
does__the d -16
lo_descartaron abcd 20 -19 -19 -19
me__and b -16
novedad bc -17 -15
se__es bc -28 29
the__@holiday a -19
traigo_retraso cd 24 -20
""",
    """
home:todavia_en a 16
not_text abd 25 -17 -24
now:kid ad 15 -16
pero__@relative bc -17 -31
ride:esper* a -31
the_house abd -23 -17 16
voy__a c 16
""",
    """
@drug__little d -21
any:cuand* abcd -31 -32 -31 35
mania$ ac -19 -28
mas_@late acd 38 -29 -41
now:maybe d -32
now:that_will bc -21 -17
organ:cuentan bd 17 -16
para bc -22 -19
pregnancy:hell_no ac 20 -15
psychosis:esquizoafectivo abcd -20 -22 -27 27
to__@medicine b -24
""",
    """
@thanks_pero a 16
copa ad 18 -20
heart:bypasses ab -17 16
i_was abc -30 -46 20
now:all_@body ad -23 22
now:se_decir ac -15 16
these bcd 32 -20 -41
""",
    """
coming:the_morning abc -25 -16 16
did__for a -22
early__@medicine a 16
en__esta a -16
is__week bcd -15 19 -16
me__@body a -16
not:god a 17
pregnancy:manana cd 19 -25
the_records c 18
you__send a -17
""",
    """
#_and c -16
alone abc 21 -25 -20
alta_pero a -18
mitra* ac -17 -16
now:is_a c -21
psychosis:le c -16
ride:on_that a -16
since bd -56 25
tengo_un abd -37 -34 27
""",
    """
^how abcd -36 45 -27 -46
cada_rato ab -23 -18
esta c -34
heart:me abc -24 -30 18
home:mi_cama abcd -20 -22 -16 24
just__for a 15
no__all ad 25 -24
pena c -17
positivo$ abcd -23 -21 -23 25
ride:que_nadie ab 19 -15
substance:ni_a a 16
""",
    """
@clinician__the d -21
any:at_the d -25
coming:a_ver acd -16 18 -16
expediente a -21
negative_on abd 18 -17 -16
plumbing acd 18 -16 -19
prior:for_# c -16
substance:si_tomo ac 18 -28
substance:would_say b -31
will_not abd 38 -26 -44
""",
    """
@relative_not ab 17 -19
^runs ad -17 22
allergy:six ad 16 -16
azucar$ ab -21 -15
heart:angina ad -16 16
i_guess ab -34 -22
la__baja d -16
lo__que abcd 33 -30 -34 -26
""",
    """
acuerdo a -27
heart:a_murmur a -18
i__psychotic cd -22 26
i__this d -21
line bd -15 -23
my__knows c -15
psychosis:patie* d 16
psychosis:psychotic_features d 17
substance:le ab -31 -17
""",
    """
@medicine_y ab -16 -33
@relative__bad bd 19 -23
a_guy a 16
allergy:to_@animal d -16
and__@medicine bc -18 -24
rash d 18
ride:este_pais ad 18 -16
substance:confi* c -19
substance:fines d -17
""",
    """
#__mania c -18
be__work acd 21 -16 -20
duele_la ab -20 16
is__the bd 17 -37
my_@clinician bd 20 -17
not:got d -19
organ:back_fine ad 16 -23
ride:mi b -39
senta* b -16
side$ b -26
tres__y c -15
we_will abc -16 -18 15
""",
    """
and_it c -27
any:lo abd -22 -22 21
bien__presion a 16
clot$ ad -16 15
coming:ahead ad 21 -21
llame abd 15 -18 -18
organ:as abd 17 -18 -27
prior:terapia ac -16 15
si_ni ac -24 23
""",
    """
#_@relative b -23
^mania acd -28 -31 21
and_then a -20
cigarro cd -19 -18
organ:prola* d 17
pregnancy:irreg* acd -21 27 -17
un__rinon ad -20 20
weath* ad -17 -19
well_i cd 15 -25
""",
    """
=said:no:opens_with_no abc 36 -43 -42
@ride__@cancel ad 18 -18
are__over ad 16 -19
comes_and ab -20 -15
going__have abd 20 -16 -17
heart:mother c -25
heart:pusieron bc -17 -18
heart:take_a a -17
""",
    """
allergy:could_not ad -24 18
clean__@month ad -26 25
heart:am_# ad 22 -16
heart:creep* cd 16 -18
is__a abd -22 24 -22
may b -32
now:manan* abd 17 -29 -35
prior:done bc -16 -23
substance:a_while c -16
tolerated__well ad 18 -17
""",
    """
allergy:camar* a 16
allergy:maravilla ad 20 -21
cambi* b -15
clari* d -18
cuido a 16
drove bd -17 -17
en_@eat acd 23 -17 -22
fines$ abc -23 -18 16
had_to bc -22 -28
menti* b -16
perdi__cuenta abcd -16 -22 -23 22
""",
    """
allergy:alergias abcd 26 -22 -22 -20
do__know bcd -40 16 -21
had__on bd -16 15
never bd -38 -26
organ:somet* abcd -22 -17 30 -24
psychosis:be b -16
psychosis:bipolaridad ab -25 -20
psychosis:him c -16
""",
    """
adult:@relative_tiene ac -15 -20
any:ate b -23
coles* cd -19 -16
importa b 16
""",
    """
@stop_la ad 15 -17
mirac* abd 18 -15 -19
voy__los ad -24 24
""",
    """
heart:que_tengo abc 18 -22 -20
home:so d -25
no__nino a -18
organ:operaron d 16
organ:same ab -19 18
psychosis:but_not abcd 28 -24 -21 -22
ride:where b 19
substance:a_@year ac 15 -15
""",
    """
allergy:le a -18
any:got_it abcd -20 -19 -16 21
any:right ad -19 21
heart:quita* a -20
i_only ad 21 -17
i_took acd 19 -18 -17
not__@drive c -16
now:shoot c -20
pregnancy:super acd -19 17 -16
prior:none_of ad -17 17
que__@medicine d -15
that_in abcd -15 19 -19 -18
""",
    """
cero__cero abcd 24 -19 -19 -24
pregnancy:weaned_him ad 22 -19
tengo__alta d 15
unles* abd 16 -21 -28
""",
    """
como__al ad -17 17
home:halfway abcd 25 -25 -19 -24
loco$ a 18
problem__me ad -17 16
psychosis:cloza* abcd -17 -15 -16 18
psychosis:right_mind ad 17 -16
yea__is d 18
""",
    """
@medicine__la bc -22 -28
adult:social ad -15 16
allergy:up bcd -30 -26 27
hace_una ad -17 17
hombre abcd 27 -18 -15 -20
home:sana_y abd -16 -16 17
no__lo d -17
ride:@vehicle acd 33 -53 -27
the_# b -21
they_tested c -15
""",
    """
^was b -24
any:thinners c -15
breas* bcd -28 -23 17
do__anyone ac 18 -17
estad* bc -17 -16
me__puesto ac 18 -19
miedo d -23
now:any ad -21 23
pregnancy:retra* ab -31 -18
ride:@relative_if cd 19 -20
she__but a -15
""",
    """
@relative_say ad -16 -22
adult:a_minor bc -24 -26
any:textos ad 17 -16
ex abd 17 18 -39
home:troub* ad -16 16
no_podia acd -16 -15 17
organ:all ad 29 -30
pregnancy:#_semanas abcd -26 -16 -26 28
was__and ab -15 16
""",
    """
a_hard ab 17 -15
algo abcd -25 -26 36 -43
gatos c -19
now:entro_a ad 17 -16
organ:overa* d 20
""",
    """
allergy:tried_it acd 24 -19 -23
heart:any d -16
is__way b -16
lab cd 19 -21
le_@thanks a 16
middle_of d -16
my__wants bc 15 -18
pregnancy:domingo cd -15 17
prior:yet acd 32 -19 -30
took_a ad 16 -21
""",
    """
are__than bc -22 -16
coming:me_away ad -16 16
imagi* abd -22 -20 21
my__it ad -17 -18
organ:no_estoy c 15
ride:count abc -18 25 -22
tres$ bc -15 -17
un__de b -49
would_have bd -20 -20
zero abcd 46 -37 -36 -43
""",
    """
casa__@relative bd -16 17
confianza c -17
hora__mi a 16
it__do ab 19 -20
not:would b -23
presion_ando d 15
ride:her a -24
substance:del b -19
you_know a -21
""",
    """
^sane abcd 28 -28 -28 -26
allergy:nope a 15
caigo abcd -19 -16 -24 26
daban__en c 16
depression cd -35 -26
swell ab -18 -16
twice b -41
yeah_it d 17
""",
    """
all__there a 17
como__que a -16
dos_rayitas acd -17 -18 19
hora__la d -15
organ:dialy* ac -17 -33
organ:into ac -16 17
ride:todos abcd 28 -25 -23 -22
""",
    """
@vehicle$ acd 43 -39 -47
heart:check* bd -22 -16
heart:that_is abcd -16 -20 -17 24
is_no c -15
now:right bc -29 -31
organ:numbe* abc -19 -16 18
""",
    """
^porque abcd -18 24 -23 -25
any:am bc -27 -25
coming:know ad -22 -20
heart:not_my ad 17 -19
llene ab -23 16
prior:@sick c -16
ride:blocks d -15
vinito_con ad 15 -16
""",
    """
adult:un_@year ad 18 -17
nino$ bd -28 -18
pregnancy:a_guy a 16
presion_si ad -21 22
right$ ab -26 21
street$ ab 22 -22
""",
    """
any:lot d -18
coming:something acd 20 -21 -20
home:back abcd -19 -37 -37 30
not:@drug abcd 31 -28 -35 -21
not:if abcd -25 -18 30 -22
pasar c -16
quien__@fetch c -24
therapy cd 15 -26
up__me c -16
""",
    """
allergy:thoug* bcd -16 -17 20
had_anything a 16
heart:heart_stuff acd 23 -17 -21
not:except c -17
on__of a -17
organ:sometimes cd 18 -18
por__no a -25
por_mania bd -16 16
problemas__la d 16
psychosis:my_life a 16
ride:@relative_will abcd -20 -17 -51 42
seria_lo acd 18 -16 -17
the__since cd -19 17
yes_me abcd 20 -18 -18 -17
""",
    """
already_have a -18
away$ bcd -32 -23 22
casi__tomo ad 24 -16
dozen$ cd -17 19
hasta_la abd 18 -17 -15
not:problema bc -33 -34
pregnancy:por ab -26 20
psychosis:think* a -27
""",
    """
^do abcd -19 46 -18 -46
adult:niece d -17
asegurar$ c 15
blood$ d 16
heart:how bc 17 -16
un_rinon acd -21 -27 18
""",
    """
a__@drink c -19
abilify d 17
la__me abd -21 -20 28
mio_es abc 21 -21 -19
not__put a -18
prior:twice abcd -21 -19 26 -23
rara abd 20 -20 -22
tolerated ad 18 -18
viejo b -28
""",
    """
^depends abcd -24 -24 29 -26
about__in a 16
parte bc 19 -20
shell* abd 23 -18 -17
sin_@medicine d -20
the__kind b -27
una__la ac 17 -20
""",
    """
^menor ad 16 -17
any:luego abcd -15 -16 19 -17
confidencial c -16
el__dejo c -18
heart:told d -27
los__@year a -16
now:afraid_not ad 17 -17
now:me_agarro ad 17 -16
now:that_is abcd 24 -23 -22 -20
organ:none acd 23 -17 -19
prior:paxil d 17
treated$ d 16
""",
    """
@symptom ac -26 15
carri* c -19
change a -18
contesto_esas abd -17 18 -18
guste$ acd -23 -19 22
heart:yo_nada abd 23 -19 -20
no__conmigo ad 30 -33
organ:ahora c -16
ride:check* acd -17 21 -20
""",
    """
did_fine ad 16 -17
let__ask bc -20 18
not:leave acd 22 -19 -15
substance:en_@holiday c -16
truck$ abc 19 -34 -30
ultrasound b -23
""",
    """
check d -30
now:nothing_on ad -16 16
ride:el_@day cd 26 -27
ride:let_me c 20
tendria_que bcd -33 30 -34
""",
    """
^cuente acd -23 -17 23
a__la bc 20 -27
been_told d -27
coming:si_me acd -24 25 -21
confirmed abd -21 -21 19
dejelo ad 16 -17
en__medio ad 15 -16
have__not c -16
heart:depen* c 21
i__@move d -20
now:en_clase ad 16 -15
quitaron_la d -21
ride:@insurer_mi ad -17 19
weane* c -21
""",
    """
^obvio abcd -30 -26 -29 30
mes bc -34 -29
ni__ni bd -22 -22
not_@stop d 16
organ:de_nino cd 17 -17
psychiatrist b -24
stimulator d 16
stoy bc -21 -25
with_her d -16
y__jaja bc -22 16
""",
    """
bees cd -18 -25
fea$ d 15
looking$ bd -21 -24
pidio ab -25 -16
skipped_@food abcd 21 -16 -16 -22
weed c -23
would__you abd 24 -31 -15
""",
    """
ando_a acd 21 -20 -21
coming:there acd -24 -43 16
decir acd -20 20 -24
me__muy c -19
nervous$ abcd -16 -17 19 -18
organ:on_dialysis c -22
prior:for_@year cd -17 23
that_time abd -17 -20 16
the_church c -17
time__that cd 19 -17
""",
    """
@medicine__it b -21
a_@drug c -27
allergy:take c -19
ride:permi* d -21
saw_things cd 20 -20
trimester$ abcd -25 -17 -23 26
""",
    """
coming:for_it ad -18 17
done__@relative bc -18 -17
organ:enzym* ab -24 -17
personal$ abcd -28 27 -24 -21
psychosis:grand* ab 16 -16
substance:durin* cd -17 17
substance:go a -20
which__is b 16
""",
    """
adult:el_@year c 15
now:not b -32
pregnancy:junio a -20
running_tests acd -15 17 -18
was_but ac 16 -16
""",
    """
adult:not_a abcd -34 -18 -20 33
allergy:prime* bc -20 -20
coming:jefe ad 17 -17
convulsiones bcd -19 -19 20
dieron__el d -15
la_fabrica ad 18 -16
mucho__bano cd 16 -17
paramos abd 22 -18 -20
pregnancy:out b -18
voy__poder d -16
""",
    """
it_in bd -25 19
mi__y b -29
not:taken d -22
not:those abc 18 -21 -17
the_hospital b -21
would_@drive ad 16 -19
""",
    """
disti* ab -18 -16
heart:problem acd 17 -18 -17
my_dialysis ad 15 -15
nunca_la abcd 25 -18 -21 -21
""",
    """
allergy:passed d 15
coming:tio ac 16 -17
contesto$ acd 19 -16 -16
crumb c -15
home:is_it b 16
i__much b -29
""",
    """
dar_pecho a 15
no__se abc -21 -15 20
organ:inflamado cd -17 21
posit* abcd -17 -33 -42 35
to_nothing abd 24 -18 -20
trabaja$ abd 21 -18 -26
""",
    """
adult:#_but b -17
dog abc -22 25 -32
heart:only_high c 15
not__anything cd -20 18
organ:@place a -17
psychosis:bipolar_y b -17
substance:pruebo a 17
we__see c 16
""",
    """
prior:sola abd 29 -18 -29
""",
    """
a_@treat a -24
adult:askin* ad -17 -17
busca$ acd -16 -15 19
dia c -23
me__no bd -21 -26
prior:therapy cd 15 -26
punto b -33
""",
    """
@relative_# bc -16 -18
allergy:freaked a -16
had__but ab 19 -31
heart:goes_up d -16
heart:there bcd -19 -23 19
la_menopausia a 17
like__@year c -20
not:text abd 25 -17 -24
""",
    """
@clinician__that b 16
heart:alrea* bcd 17 -15 -18
ride:calle* d -16
ride:sister abc -40 -47 20
transplant abcd -26 -19 -24 30
""",
    """
and_he cd -23 19
coming:to_someone a 16
cual abd -42 28 -24
mwf abd -19 -19 20
of_@medicine d -21
psychosis:that_is ad 17 -31
si_arranca cd 20 -20
vez bc -42 23
would__@call b -15
""",
    """
#__de b 15
adult:naci_en abc 15 -24 -22
bp$ bc -25 -32
covered$ abd -31 -16 24
de__@medicine b -15
home:ride c -16
now:perfect ad -31 26
same c -23
trust_it d -17
would__look cd 25 -19
""",
    """
al_polen a 18
heart:to_watch a -16
not_this abd 20 -24 -22
organ:bladder abcd -15 -23 -16 23
pregnancy:@clinician abcd -31 -30 -22 33
psychosis:anyth* a 20
ride:girlfriend cd -22 25
ride:thought ac 17 -16
""",
    """
@thanks acd 20 -68 -22
allergy:en_# ad -16 16
at__i ac 22 -17
esta__dialisis d -15
heart:eso_estoy a 15
organ:got a -16
tipo_de abd -20 20 -16
will__up ac -15 20
""",
    """
falla$ ad -18 19
la__@vehicle ac -20 16
on__@body acd -22 24 -22
ride:@person b -19
y_otro ac -23 22
""",
    """
^kidneys abc 23 -20 -28
a_hacer ad -20 -16
allergy:do_not abc -17 -25 20
detox d 17
i__male a 16
organ:origi* ad 17 -17
pregnancy:prena* acd -22 -19 16
prior:befor* bc -17 -16
prior:semana c -21
ride:tengo abd -30 -29 22
ride:traba* b -32
the__out a -21
this_morning bc -28 -30
was cd 22 -20
""",
    """
none__that ac 20 -16
organ:my_@animal bd 15 -16
pregnancy:just acd -32 -27 18
""",
    """
had__episode ad -16 21
has__do ab 16 -17
heart:passe* d -18
i__it bc -40 16
ride: b -23
room cd -17 -23
that_on abcd -20 22 -19 -19
up__i c 15
ya__mis ac -16 -18
""",
    """
any:thing bc -25 -22
now:temprano bd -17 -29
prior:me_ha ad -20 20
psychosis:is_it abcd 20 -20 -18 -16
puesto c -35
ride:the_@relative acd -17 -18 18
""",
    """
^ojala b -16
^utis abcd -23 -24 21 -17
coming:pleas* bc -21 -27
de_encargo bd -15 17
dejeme abcd -31 -25 36 -28
not_know b -29
pido_un ab 16 -19
prior:kinds abcd -24 -15 -16 23
weak bc -16 -23
""",
    """
^later ad 26 -21
beats_me d -16
insuficiencia_cardiaca d 15
just__pressure ad -18 18
organ:you bc 22 -24
was__that acd -19 19 -16
""",
    """
coming:les ab -22 -20
daugh* ab -17 -15
not:with cd -19 -17
organ:it d -18
ride:myself_and a 16
seria abd 32 -25 -30
substance:va a -15
""",
    """
any:cosas c -17
comio ab -20 19
sober__@month acd -17 -15 22
substance:toma c -23
ya__@clothes bd -19 17
""",
    """
a_crumb c -15
nauseous abcd -18 -18 19 -17
pregnancy:de_tres a -16
rayitas acd -17 -18 19
substance:jajaj* bcd 16 -16 -20
substance:on_it acd -17 -17 19
tucked bd -18 15
""",
    """
any:yo bc -23 -24
had__@visit ad 19 -18
psychosis:anything_like a 15
psychosis:i_am c -24
she__not d -18
""",
    """
^like abc -23 18 -23
am__do a 16
despues__que a -16
fell_through ad 19 -21
i__marathons ab 17 -15
looki* bd -26 -29
pregnancy:salgo d 17
saw abcd -26 -29 26 -19
""",
    """
con__favor d 15
disease$ ac -17 -16
heart:hiper* cd -35 16
heart_good a 15
la__manana d -17
mujer a -26
never__checked ac -20 21
on__road abcd 25 -21 -21 -23
por_supuesto bd -16 17
pregnancy:dos_rayitas acd -17 -18 19
psychosis:loca cd -29 -26
ride:takin* d 17
tal ac -20 21
""",
    """
^sale bd -17 18
^vamos bc -18 -21
ahorita_estoy bc -15 -16
now:have_to bd -15 -24
ride:the_car a -16
""",
    """
last__# a 16
look__@relative c 18
now:does cd -25 -17
para__no acd -18 22 -16
so_# ad -26 24
texting_is a -21
todavia_toma acd -17 -16 17
was__i b -19
""",
    """
#__last c -17
^borderline abcd -19 -27 25 -28
afirmativo$ d 15
can__i c -24
diagnosed_with cd -17 20
heart:knowl* ac 19 -19
home:llega c -16
never__it bd -27 -29
pretty cd 19 -16
salgo__trabajo d -19
""",
    """
and__half ad 15 -24
any:es bc -24 -31
talked__my c -18
tried__all abd -29 -15 26
""",
    """
^church bc -16 -19
adult:en_@date abc 15 -23 -21
adult:pregu* abd -23 20 -27
any:como_no abd -22 -21 22
any:would b -23
have_got c -20
heart:one_@clinician ac -15 17
la_conozco a 17
life ab 17 -25
now:entrando abcd 19 -15 -15 -21
oia ab -23 -20
ride:to_stay b 16
substance:dias ad -30 17
substance:my_only ac 17 -16
""",
    """
^echele abcd -18 -16 -15 18
early_for ad 16 -15
heart__good ad 20 -21
la__favor abd -17 19 -20
modelo abd -20 -18 20
pregnancy:@month_along a -18
sister a -15
""",
    """
also d -18
arthritis acd 20 -20 -22
coming: ab -17 -26
condon d -22
not:inconveniente ad -20 19
organ:de_higado acd -17 -18 16
pregnancy:quest* a -19
prior:i_@stop bc -16 -20
retra* ab -24 -21
they_said a -17
""",
    """
allergy:made_my abcd -20 -19 -19 24
buspar ad -19 21
coming:ni acd -19 -23 21
heart:aparato a -16
know_yet c 18
no__@drive acd -18 -18 16
none__the a 15
salgo_de ad -18 18
substance:think_so ac -21 20
two_@month acd 21 -18 -20
""",
    """
heart:ninguna_de ad 16 -17
organ:@body_infections d 17
pero__que d -16
ride:stay b 20
ride:up a -22
spravato c -19
un_solo ad -20 20
""",
    """
calen* ac -32 20
heart:todo abcd 35 -23 -31 -36
la__# bc -21 -21
ride:not_answered cd 18 -16
""",
    """
=said:yes:the_last_word acd -30 -28 22
al__de ac -15 -19
heart:ticke* bc -32 -26
i__cath abd -16 -17 17
in_bed c -15
interesa$ ad 18 -19
is__two bc -16 -24
psychosis:loco cd -25 -21
se__de bc -20 -20
""",
    """
@food_and b -16
am__again bd -16 17
me__jaja bcd 16 -21 -26
pregnancy:anos abcd 28 -25 -19 -28
tomab* ac -17 -18
verda* ab -35 16
""",
    """
at__@insurer d -18
coming:sabe abd -19 -21 16
hipertenso__la a -20
maris* abd 25 -25 -24
not:verdad c 16
now__good ad -18 19
""",
    """
^your cd 16 -17
any:i_think d -17
cerro c -16
cuando ab -17 -41
dry_as a 17
my__to c -23
organ:con_un a -20
pregnancy:jajaj* d -23
substance:este bd -25 22
y__bien a 16
""",
    """
home:tell d -16
i__own abd -16 20 -25
nietos$ c -18
now:calen* ac -32 20
solta* acd -16 -16 17
substance:working_on acd -17 -17 19
un__para bc -16 -22
""",
    """
any:the_house ad -17 19
manda* b -21
not_sorry ad 18 -18
prior:pain ac -16 -17
que__para c -17
this_is b -39
went__it ad -18 18
""",
    """
@medicine_no b -27
now:will_be c -20
visions d -17
ya__interesa ad 18 -19
""",
    """
a__heart c -24
cooking ad 17 -16
en__trabajo a -15
enzimas__higado cd -18 17
has__me d -16
have__questions bcd 16 -16 -17
perso* abcd -18 30 -28 -28
pregnancy:con_# ad 17 -17
""",
    """
ahead_and acd 19 -19 -18
am_@symptom ad -21 -21
heart:heart_@medicine d 19
se_ofrecio ab -21 -18
stuck abc 27 -28 -34
""",
    """
allergy:han bd -15 -21
coming:compr* ad -19 19
del__estoy d -15
dis bd 17 -15
era__pero a 17
hasta__la a -19
organ:inter* cd -20 19
organ:nefropatia abd -15 -18 18
pregnancy:dio ac -16 -18
pregnancy:esper* ad -30 21
pregnancy:me_quitaron a 18
unless__is a 15
""",
    """
coming:pero c -25
is_out abc 19 -19 -22
mi__llego a -16
nothing__calendar ad -16 16
now:cocin* abcd 24 -17 -16 -22
substance:o_menos bc -15 15
""",
    """
^sano bc -20 -21
maravilla$ bc -17 -16
now:acomo* ad -17 16
""",
    """
^works abcd -41 -29 -26 41
almost acd 24 -22 -20
aqui_estoy abcd -24 -17 -16 22
estoy__eso bd -19 -24
heart:# bcd -30 -27 17
now:car abd 17 -16 -17
organ:i_do abc 23 -20 -19
organ:uti d -18
psychosis:filli* cd 16 -21
revisado$ a -17
""",
    """
allergy:al_polen a 18
coming:ask_me abcd -18 -18 20 -19
el__se bd -21 -19
now:here bc -17 -21
only__of d 17
organ:but_that d -20
pregnancy:blood acd -16 20 -20
tengo__dos ad 16 -16
""",
    """
a__weeks abd 19 -17 -21
just_@drug bd -18 -27
mi__tengo c -21
organ:ago d -25
para_# a 16
viene_otro ad -20 19
""",
    """
@drive_through ad 18 -17
^try ad 18 -17
any:thyroid ad -18 16
for__for ad -17 -21
they_cut acd -16 -15 16
""",
    """
blood__i d -18
he__tres d 18
ride:pais ad 18 -16
""",
    """
#__le a -15
confirmo abc -29 -24 23
contesto__mi bd -15 17
paran* ac -21 16
substance:yeah_it d 17
they_just ad 19 -16
""",
    """
@relative__soy ab 16 -16
dijeron_que abc -18 -16 16
meet cd -17 -22
never__so a -24
pregnancy:through a 16
ride:dan d -18
the_morning ad -19 -19
""",
    """
arreg* d 16
home:mis a -15
out_in c -15
prior:never_been acd 31 -27 -22
ride:a_que b 18
""",
    """
@body__last ad -16 18
a__pero c -17
as_rain bc -18 -19
busin* ab -16 16
coming:el b -25
no_problem abc 20 -24 -28
psychosis:esa_palabra cd -16 -15
ride:buddy ad -26 17
substance:la cd -22 19
""",
    """
i_already bcd 19 -15 -20
not_back d -15
now:trabajando bc -18 -23
prior:hasta c -27
prior:taken c -17
take_@medicine c -31
""",
    """
^severe bcd -16 -15 16
imposible acd 20 -34 -38
now:rapid* acd -16 18 -16
substance:pain_@medicine ac -16 16
there abc -25 22 -26
""",
    """
adult:@date abcd 23 -46 -45 -16
health acd 19 -20 -16
never__a c -20
not:loco c -17
organ:she a -19
pero_de d -16
preg abcd -28 -22 -24 29
tratamiento c -24
what__have b 16
with_@medicine d 15
""",
    """
^mhm abd -19 -17 23
a_fella bc -20 -20
allergy:tengo d -17
heart:could_be cd 22 -19
me__dicho d -22
psychosis:hace bcd -15 -24 16
working$ abcd 30 -17 -28 -29
""",
    """
al__a ab 23 -22
coming:dejela_como ad -15 16
""",
    """
any:dejem* abcd -23 -19 22 -20
before_you b -16
heart:i_see ad -16 17
of__my a -15
pregnancy:menopausia a 17
would__me c -16
""",
    """
martes b -31
other b -18
pjs bd -15 15
ride:roommate abcd -33 -22 -27 38
""",
    """
any:alone ad -19 19
but_my bd -29 19
day__that b 17
heart:for_her bd -17 17
organ:came abc 19 -21 -28
primo abd 16 -26 -22
semana bcd -25 -19 17
what__in b 18
""",
    """
@relative__pregnant abd -18 18 -15
adult:@visit b -15
allergy:medicina bd 20 -27
betwe* a -16
check* bcd -32 30 -38
heart:nah a 20
lleve abc 17 -15 -26
now:we_do abd 18 -16 -18
psychosis:say_yes bc 16 -16
sixteen acd 20 -17 -21
""",
    """
^same ad -15 16
befor* ac -19 -16
gano ab -20 16
pregnancy:grand* d -22
""",
    """
adult:menor_de abcd 23 -17 -17 -22
beers__@day d -15
en_camino abc 17 -24 -22
hour$ c -33
pregnancy:impos* bd -18 -19
rate ab -22 -19
""",
    """
=said:substance:unsure d -20
about__over ad -17 17
coming:sigo acd -23 -19 22
este cd -31 21
hace__no b -20
had__give ad -17 17
kidneys__liver ad 25 -25
no_los c -18
organ:clean abcd 36 -28 -32 -31
sometimes$ abc -35 -35 25
""",
    """
@relative_thinks acd -22 21 -16
been_checked ac -15 16
coming:let abd 16 -19 -29
home:todav* abcd 38 -27 -32 -39
organ:@relative_was a -16
pido ab 19 -22
pregunte$ abd -19 -22 16
psychosis:da d 15
substance:tuve abcd -16 -19 -28 23
tell__the d -18
""",
    """
hearts acd 18 -17 -19
home:dejo_en ad -17 18
it_up a 15
lee_esto abc -15 17 -18
prior:starting_from ad 15 -16
substance:august abcd -26 -16 -20 27
""",
    """
esta__del ad -23 17
not__anybody bd -20 -24
pee abcd -21 -34 31 -18
podia_respirar acd -16 -15 17
psychosis:sabe a -16
who__to abc -17 24 -22
""",
    """
=said:yes:an_idiom_that_agrees abcd -50 -44 -34 48
@drug__problem c -22
^go bcd -33 -44 20
con_mis bc -16 -17
lot$ bcd -15 20 -35
""",
    """
^scratch ad 16 -17
heart:118/7* ad 22 -22
i__as b -17
muy__para d -17
not:again abcd -24 -19 -19 29
pregnancy:can_not b -16
prior:school a -17
psychosis:dio d 18
ride:for_me acd -19 -20 20
take ac 17 -29
""",
    """
a_drop acd 19 -19 -19
allergy:hospital bcd -20 18 -19
any:yes b -20
heart:me_ve a -18
hi a -26
ride:nadie_puede a 18
sis a -24
substance:on_@day bcd -19 -39 17
""",
    """
@year_old cd -21 -34
making b -17
now:guess ab -25 -23
organ:old ad 19 -18
pregnancy:negativa c -16
prior:tes ad 19 -17
""",
    """
dios bc -46 19
frio abcd -27 31 -30 -32
mire$ abcd -19 -23 22 -21
no bcd -16 19 -36
now:hasta_las ad 16 -17
organ:de_orina a -18
pregnancy:maybe acd -21 26 -15
presion__@relative ab -18 18
prior:name_it cd -18 17
psychosis:al a -18
un_@month c -23
""",
    """
allergy:tranq* ad 15 -17
any:water d -20
get_me c -16
heart:high_when a -21
that__not abcd 30 -36 -23 -17
""",
    """
back_to bc -19 19
can__this d -23
dra cd -17 -16
on_me c -32
overactive_@body d 17
tests$ abcd -28 -22 29 -28
trago bc -23 -20
wassu* ad -17 18
""",
    """
allergy:to a -15
any:when ab 24 -26
coming:packe* ad -16 16
esta_embarazada abd -18 18 -17
good$ abcd 29 -35 -44 -17
looks_like b -15
pregnancy:estoy_de ad -20 21
ride:claro cd -17 21
to__yes abcd -18 -16 -18 21
violent acd -21 -16 20
""",
    """
always_been abcd 25 -18 -17 -25
at_your d -23
infarto__# ad -19 21
is__tests ac -15 15
make bc -18 -21
warfarin c -22
""",
    """
any:estoy_con acd 23 -23 -21
coming:todavia a -20
now:when abcd 21 -19 -17 -16
organ:maybe ac -18 19
straight_edge abcd 19 -17 -20 -17
""",
    """
@drink_para c -19
allergy:rash d 18
hace a -18
heart:so ac 19 -20
pregnancy:al a -23
pregnancy:que_pasa bd 17 -17
pregnancy:two_lines acd -16 -15 15
psychosis:on d -16
quien abcd -26 25 19 -44
the__maybe a -17
todavia__la abc 16 -22 -32
""",
    """
=said:psychosis:yes ad -32 16
a__so abd 16 -18 -21
adult:he_is ad 16 -21
correo cd -20 -16
died$ b -20
family_and d 18
prior:i_would acd -21 19 -26
someone b -18
that__with d -18
""",
    """
any:gave a -16
heart:antes a -16
now:ahorita_estoy bc -15 -16
pregnancy:uno ab -19 16
se__mi b -19
""",
    """
con__gatos ad -17 18
heart:con_el cd -15 -24
in__we bc -17 -17
me__viaje ad 16 -18
my__bailed ad 18 -18
my_period bd -30 -23
now:dejame ac -16 16
positiva acd -19 -23 23
pregnancy:buscando_bebe c 15
pregnancy:el_diu acd 24 -17 -17
vine cd -17 -20
""",
    """
agend* d -20
are__and a -16
house bc -19 16
my_number b 16
por_la bc -30 -30
pregnancy:lines acd -21 -20 20
ride:anybo* d -23
to__now ad 17 -16
""",
    """
@medicine__@date ad 19 -19
^polycystic ad -17 15
allergy:primera bc -20 -20
am__@medicine c -32
any:address bc -26 -16
between a -16
cisti* acd -18 -19 23
experience$ d 20
just__pain c -16
lil a -15
menor_de abcd 23 -17 -17 -22
no__eso c -26
problema__el ad -17 17
sigo_en bd -19 -17
voces ab -20 -15
""",
    """
any:@medicine_can d 16
been__four ad -20 19
era_mi d -18
liver_out acd -20 -18 21
organ:repetir abc -15 -18 18
retraso_de cd -16 16
ride:consi* bcd -25 15 -29
ride:in_the abc -19 17 -19
ya__los bc -23 -19
""",
    """
allergy:shellfish abd 23 -18 -17
count__me b -15
had__last d -19
heart:bp_was acd -17 20 -19
heart:elect* d -17
home:creo abd -23 15 -21
ni__nada a 18
no__@ride acd 16 -19 -21
pregnancy:@month_so c 15
substance:mom d -16
""",
    """
a_whole bc -17 -18
everything abc 21 -17 -26
heart:as_i c -16
organ:alrea* bd 15 -17
pregnancy:do ab -31 18
psychosis:bipolar_one cd -20 20
ride:companero ad -20 18
ride:lo abd -29 -24 19
started b -18
¿_que c -17
""",
    """
@relative__ok acd -19 -20 21
but__all ac 17 -15
my__side b -18
psychosis:me_dijeron a -17
waiting__a d 15
""",
    """
=said:ride:no abcd 22 -16 -21 -31
luego_que d -20
now:late ac -18 -20
now:middle_of a 18
now:you c -20
paso$ acd 17 -24 -26
ride:pasa_a abd -17 -16 17
sabra abc -20 -17 23
substance:tomo abcd 38 -47 -17 -34
thank abc 25 -19 -29
""",
    """
allergy:y_me ad -17 18
honey$ ab 19 -20
is__patient bd -17 18
itsel* ad -15 15
not:great ac -19 20
now:between a -15
now:calendar a -20
now:hands abcd 28 -18 -21 -30
out_last ad -17 18
prior:ni b -20
think__but ac -18 19
""",
    """
@year_no ad 25 -26
heart:operaron_del c -16
jubilado ad -21 23
organ:falta abc -28 -26 18
prefiero_que ab 16 -18
pregnancy:she bc -35 -18
prior:cero_@treat c -15
un__sin acd -17 -21 21
unico abcd 39 -34 -31 -34
use_a d 15
""",
    """
@insurer$ abcd -18 -23 -26 24
^ask abd -19 17 -36
a_name cd 18 -17
ando__la abd 19 -17 -28
not:alergico a 17
tuve__en acd -20 -19 22
""",
    """
@treat__@year d 17
am__to c -15
any:actually ad -15 15
can__remember c 20
cervecita ac 22 -19
minutos$ d 15
not__her b -18
problema a -16
semanas b -30
substance:some acd -24 19 -16
""",
    """
de__regla a 15
fecha d -19
la_@drug a -21
medicina bd 17 -20
once_and a -18
organ:creatinine ab 16 -15
ride:drives bcd -20 -18 21
ride:esposo abc 15 -36 -25
substance:during cd -17 17
""",
    """
@stop__@clothes bd 15 -15
home:clinica abd 20 -17 -18
i_live d -18
lined_up cd -21 17
loco c -30
prior:he_ido c -25
psychosis:i_see c 18
""",
    """
@relative__@insurer ad -23 25
@year__now c -16
coming:@insurance acd 17 -25 -20
heart:is_high ad -30 23
primero$ abd 18 -19 -18
""",
    """
@insurance d -27
adopt* bcd -17 23 -21
adult:summer abd 19 -15 -21
any:and_a ad 17 -17
any:mediodia b -16
any:seizure bd -15 17
dan d -17
had__@year abc -28 -19 19
heart:uso abcd -23 -18 -15 28
limpio$ bc -22 -22
pregnancy:on_the b -30
se_la a -15
substance:demasiado ad -21 21
""",
    """
any:me_anytime bd -17 15
any:mejor_que b -18
anybody acd 20 -16 -33
free$ c -24
ha_contestado cd 16 -18
heart:textbook abcd 21 -18 -19 -20
model* abd -20 -18 20
now:despues abcd 32 -22 -17 -31
pregnancy:irregular acd -21 27 -17
prior:@relative d -27
prior:cero abcd 31 -30 -36 -20
psychosis:desca* abcd 30 -24 -33 -18
que__por bcd 22 -21 -17
""",
    """
@body_are ad 16 -17
@relative__carro b -19
coming:again* ac 17 -19
coming:me_out abcd 24 -15 -27 -23
murmu* a -25
now:a_bit a -16
organ:cada ab -16 -20
pregnancy:knocked_up acd -20 -21 20
""",
    """
blocks c -18
calendario acd -21 21 -16
home:desde ad -21 21
organ:hepatitis ab -37 -29
single acd 25 -22 -18
substance:el_@drug ac -16 -29
substance:las_bodas ad 19 -18
""",
    """
^jaja bc -18 -15
a__lol c -24
dejame__agenda ac -16 16
pregnancy:sailed abd 19 -18 -18
psychosis:bipolar_# abc -24 20 -23
red a -17
una__no a -18
""",
    """
@clinician cd 17 -35
not:llega ac 18 -21
now:@hours b -24
organ:down_there abd 22 -17 -19
psychosis:exactly bc -21 20
ride:do bc 20 -24
ride:out_here ad 21 -18
said_i c -20
trouble$ abc 21 -16 -20
when__broke d -21
""",
    """
acomp* bc -19 -24
adult:cumplo_los ad 17 -17
allergy:dio_una d 16
as__but c -20
coming:@sick abd 23 -31 -34
hermanos ad -22 16
me__ayer c -25
me_complica a 15
not:his ad 17 -15
on_that bd -22 -19
prior:last_week a 15
reche* cd 19 -16
substance:yeah abcd -18 -21 -28 30
you__asking b -20
""",
    """
any:fine_by abd -16 -16 18
calor abcd -21 22 -18 -21
coming:nervo* a -19
have__a b -19
i__do b -20
i__name a -19
problem__not ac -18 19
problema_en ad -16 17
puede__@relative a -27
""",
    """
^podria abcd -25 -23 27 -26
a_las bc -26 -44
any:i_am bc -20 -16
heart:hold abcd -16 18 -16 -18
lo__@clinician abc -17 20 -20
makes_me ad 16 -15
no__ella ab -19 18
""",
    """
@thanks__dios bc -26 -23
and_she bc -17 -30
coming:trying cd 17 -22
do__a c -23
friends ad 24 -34
me_up c -24
que__estaba a -15
ride:waiting a -18
substance:every_day a -20
""",
    """
#_el b -18
drink__than ab -21 -16
home:stopped_at acd 18 -16 -18
liver__si a -19
no__but acd -16 -19 19
no__nadie abc 32 -26 -28
organ:me_sale cd -18 18
prior:ido c -25
substance:could_be cd 22 -18
""",
    """
adult:last ac -21 -20
allergy:timer_here a 15
allergy:took abc 17 -18 -27
coming:pierd* acd -16 -17 17
coming:request abcd 22 -17 -21 -21
lamentablemente ad -18 19
over_here c -19
period_last ac 15 -15
prior:pills bd 16 -29
psychosis:y abcd 28 -16 -27 -18
ride:@relative_el d 19
todavia__teta d 15
""",
    """
^@thanks abcd -16 30 -29 -35
afrai* abcd 26 -17 -21 -25
allergy:@relative_would bc -18 18
any:clear abd 24 -16 -24
coming:nothings ad -15 15
coming:you_can abc 15 -24 -18
honest$ a -18
nada_de bc -20 -27
now:yeah acd 24 -20 -22
substance:hace_# ad 20 -19
""",
    """
cree$ ad 22 -21
does__have abd -19 19 -18
infarto_en d 15
lo_primero abcd 20 -17 -17 -16
mas__las bd -17 16
my__@treat c -15
now:la_orden abcd -30 -21 -21 28
organ:dialysis ac -17 -33
psychosis:out_bipolar bd -21 -31
ride:called d -16
substance:una ac 18 -26
teeto* abcd 22 -20 -19 -21
""",
    """
cymbalta ad -16 19
he__como d 15
not:@person b -15
pregnancy:inyec* ad 22 -21
ride:day b -28
we__a cd -17 -26
""",
    """
^tampoco acd 24 -20 -22
en__nunca bd -17 -16
heart:murmu* a -25
home:back_at abd -19 -18 20
home:creo_que abc -15 -19 18
liver_scare cd 15 -17
organ:diabe* bc -20 -16
psychosis:diagnosticado_nada c 16
psychosis:says acd -21 18 -18
quizas$ c 16
""",
    """
@clinician__algo b -16
^aceptan bcd 20 -16 -17
adult:con bc -17 -18
everybody__know a 18
heart:in_# abcd -27 -22 -20 29
home:stati* ad 17 -16
no__cuadra ad 25 -27
now:si_no abcd -20 -18 21 -20
on_@insurer abd -16 -21 19
prior:@month abd 18 -23 -27
substance:como d -19
substance:my_back abd -17 -16 17
substance:ni_lo a 18
""",
    """
@body__on bc -22 -18
allergy:esta b -23
has__list abd -20 21 -19
out_fine abc 16 -15 -16
ride:tengo_a ac 18 -16
soy_hipertenso ad -20 20
toda_la bc -19 -20
""",
    """
#__has d -22
@clinician_is acd -24 19 -16
now:sale bd -17 18
pregnancy:atraso c 17
prior:dos_@medicine c -15
tengo__con a -19
therapist a -25
""",
    """
@symptom_pero cd 18 -16
^naci bc -30 -28
ahi__a a -16
coming:claro_que d 15
had__valve ad -16 21
not:@fetch acd 30 -17 -30
now:texting abd -16 18 -19
ride:arreglado d 16
strok* c -21
""",
    """
@clinician__a acd -26 15 -25
^used cd 26 -25
allergy:out_of ad -24 24
allergy:stuff c -26
el_@insurance c -25
elect* abd -17 -36 22
espera c -19
los__mas ad 20 -16
prior:least abcd -27 -21 -16 24
psychosis:psiquiatra b -29
ride:now c -17
substance:before ac -20 -18
to_watch a -16
""",
    """
@relative_puede ab -22 -18
allergy:skin abcd -20 -20 -24 22
coming:dejela abcd -20 -17 -17 21
hasta_el bc -28 -24
home:my_@clothes a -18
home:never_showed a 16
it__i a -20
my_first bc -18 -28
not_trust d -17
now:try_again ab 19 -16
organ:half acd -21 -20 21
prior:i d -23
psychosis:filling cd 16 -21
substance:july ad -17 19
""",
    """
#__have a 15
^en abcd 21 -38 21 -39
^in abcd 37 -47 -27 -17
amane* d -37
heart:heart_is bc -17 -33
la__por c -21
now:is c -25
ride:working_on acd -20 25 -22
so_far abd 20 -21 -27
""",
    """
any:prefer d -18
dejamos c -20
due__@date a -17
eso_estoy b -23
heart:cardi* bc -37 -15
know_of d -23
psychosis:ruled abcd 31 -20 -29 -25
""",
    """
%$ ad -18 19
about__@month d 18
am__of c -22
digam* ac -24 -26
home:station ad 17 -16
my__my abd -18 -30 20
not:period ac -20 19
now:better c -33
prein* ad -16 18
ride:@cancel abcd 32 -16 -16 -32
ride:any a 18
""",
    """
any:estoy_en cd -17 -22
heart_and ad 16 -16
pregnancy:quita* a 18
supper c -23
tengo_los d -24
terapias bcd 16 -15 -17
""",
    """
allergy:without_a d -15
coming:snow ab -16 15
como_un abcd 26 -30 -26 -17
had d -25
heart:me_la abcd -26 -23 31 -17
home:safe_and abd -20 -17 20
leve a 15
not:conmigo ad 30 -33
one__a b -20
sit cd -17 -18
substance:for_pain ac -16 18
""",
    """
allergy:screamed ad -17 17
any:coffee c -25
coming:comin* cd -17 17
lo_descarto bd -19 -22
now:@vehicle bd -23 -18
now:hit_me ad 18 -17
prior:emdr acd -16 -18 18
ride:just cd -22 -16
substance:prescribed_@medicine bc 17 -17
""",
    """
and__tell bcd -19 17 -17
cardiopatia acd -16 -17 20
not__on a -16
organ:higado c -21
organ:looke* a -16
organ:me_falta ab -26 -24
prior:white ad 15 -16
voy__al bd -16 -20
""",
    """
@animal$ ac -17 -27
^sort abcd -19 -16 21 -17
allergy:@date bd -19 -20
but_the bc -17 -18
leaks cd -16 19
my__next c 16
pregnancy:dios_me ad 20 -17
will__out ac -18 19
""",
    """
allergy:casi_no d 17
pregnancy:faint cd 17 -15
pregnancy:menopausica a 16
ya__cuenta bcd -16 -15 16
""",
    """
@medicine bcd -21 -28 22
agarr* bc -24 -27
any:la_@place a -22
heart:check abd 25 -16 -26
pregnancy:with_twins bd -16 16
""",
    """
kidney_stones c -20
my__i bcd -21 28 -27
now:al_rato abcd 30 -18 -18 -28
""",
    """
heart:dieron_@medicine d 19
la_penicilina a 17
pregnancy:embarazadisima abcd -21 -19 -19 23
pregnancy:matriz a 15
prior:y_@clinician d 18
""",
    """
^new a 19
adult: c -37
all_i abc 20 -19 -18
duda abcd -29 -22 26 -17
it__no ac 17 -17
me__que bd -22 -15
nada__la d 16
now:i_will bd -18 -16
than_# d 15
veran* bc -18 -17
""",
    """
=said:now:ask c -41
^probably abcd -39 -31 51 -45
adult:age abd -23 22 -15
all_good bc -24 -22
carrier c -19
heart:pregunta bcd 21 -25 -17
organ:a_uti d -24
pidio__dia ad -18 20
pregnancy:no_creo bd -20 -22
prior:mis ad -18 -19
yo__en b -17
""",
    """
allergy:cara bcd -16 -16 20
am_sixty abd 22 -21 -22
bring* abcd -27 -19 -25 28
conoc* d -18
home:mama d -17
is__hour d -17
pregnancy:mijita ad 17 -15
psychosis:visions d -17
substance:with_it ad -16 18
who abd -23 31 -30
""",
    """
not:even abcd 25 -18 -19 -24
under_control c -17
""",
    """
en__@place b -25
me__@food d 15
not:percent abcd -19 -19 22 -25
ride:lady abcd -20 -20 -17 21
""",
    """
formula acd 17 -22 -24
ninguno$ abcd 23 -15 -20 -19
substance:que_ver cd -20 -18
substance:tomab* acd -16 -16 16
""",
    """
@relative_tiene d -18
broug* d -19
heart:soy bcd -30 -29 22
me_recojan ac 15 -17
strong abcd 29 -28 -25 -28
tonight abd 18 -22 -29
tubal ac 22 -16
""",
    """
=said:allergy:unsure abcd -22 -24 29 -31
but__here ad -21 21
creeping a -19
heart:@clinician_since ac -15 17
high__are c 18
on__since cd -23 20
organ:@drink ac -16 -22
substance:job cd -16 15
""",
    """
@relative__as bc 16 -17
@relative__in c -35
@stop__at bc -21 -18
allergy:@clinician c -21
issues abcd 36 -21 -26 -31
organ:is_the ac -16 -15
substance:estoy abc -40 -37 23
substance:estuve ad -18 17
""",
    """
^right bcd -21 -21 15
allergy:it_twice ad 16 -15
hacie* ad -25 -19
le_se ac -15 16
now:@wrong abcd -23 24 -18 -21
now:you_text ab 22 -24
pregnancy:him a 20
""",
    """
allergy:super_@sick d 15
any:seizu* bd -15 17
bp__# ad 20 -21
heart:did_not d -19
in__er b -15
nothing__@medicine a 15
questions abc -28 20 -25
ride:just_me abcd 32 -20 -19 -33
what__that c 17
""",
    """
^are abcd -20 25 -23 -25
alergica__nada ad 23 -23
allergy:kid a -16
en__la d -23
lol_no acd 28 -25 -28
now:what abcd -43 34 -35 -18
ride:pasa abcd -21 -19 -19 22
ride:see bcd -19 20 -28
thought__was c -19
well bd -39 20
""",
    """
caugh* b -21
had__since d -20
knock bc -19 -23
llevo__@year d -16
prior:since_# ad -16 20
prior:sirvi* acd -26 -22 28
ride:si_me d -17
to__or c -16
""",
    """
@year__medio a -16
allergy:felt bcd -17 16 -24
allergy:happened d -15
allergy:say ac -17 18
coming:please bc -21 -27
en__ya b -20
esta$ ad -15 16
from__@clinician d -17
look_at acd -28 24 -23
prior:since_the ad 16 -16
psychosis:bipolar_with d 17
""",
    """
@relative_@insurer c -16
any:there_is d -20
from$ acd -20 -17 16
not:palabra cd -16 -15
now:as bcd -19 -23 28
runs__# ad -18 18
substance:socia* acd 18 -16 -19
that_face c -15
""",
    """
@relative__# c -39
allergy:have_had d -22
bypass$ ad -16 18
get_an b -17
les_aviso ab -19 -17
mornings b -15
now:capaz acd -21 18 -16
psychosis:tipo_# d 20
so_yeah d 17
""",
    """
cama acd -24 -24 15
coming:lo b -36
heart:tengo_arritmia d 16
in_may bc -27 -25
prior:y_la c -24
ride:estoy bcd -40 28 -46
""",
    """
^the a -25
ask_me abd -24 15 -36
coming:keep abcd -35 -27 -32 35
""",
    """
en__familia c -17
heart:@clinician_dijo bd -21 -18
prior:stuff d -16
ride:ese_dia ab 18 -17
soy_bipolar abcd -25 -23 -25 29
trimester abcd -25 -17 -23 26
""",
    """
^pase a -16
any:#_mg ad -15 18
claro__no bc -20 -22
heart:races d -15
home:@place abd 25 -32 -26
o_sea c -16
only__i b -27
prior:to d -28
voces_cuando cd -21 20
voy__de a -18
""",
    """
^turn ad 25 -25
any:para_nada ad 22 -27
is__chance abc -17 -15 16
poco$ abcd 31 -35 -20 -21
psychosis:postp* bc -27 20
to__a a -21
""",
    """
^tal abc -35 -33 25
allergy:well c -18
any:b ad 20 -22
gym a 15
home:ya_llego d -16
la_troca a -17
nervi* d -17
not:@eat d -17
not:thing abc 16 -18 -25
queda b -20
ride:conmigo a -16
substance:el_@day acd 17 -15 -16
they_are a -16
""",
    """
^already abcd -26 -27 -25 29
casa$ a -18
espereme__estoy a 16
final abcd 28 -22 -25 -23
home:de c -19
is_@drink d -18
not:esta d -15
""",
    """
now:numbe* abd -19 19 -19
pais$ ad 18 -16
pregnancy:work ad -21 19
prior:journ* bc 15 -24
whole b -39
""",
    """
@machine$ b 17
bone a 17
organ:otra a -18
tuve_a cd -21 19
""",
    """
arriv* bd -17 16
chorr* ad -17 17
organ:a_kidney a -20
pregnancy:at_night acd -22 -20 25
tengo__semana c 16
""",
    """
el_@day cd 16 -29
eso_no acd 21 -24 -26
not:like d 16
not:yet b -38
organ:at a -16
prior:depen* bc -19 15
unos_dicen cd 19 -16
vitam* cd -17 -23
""",
    """
@medicine_is a -16
define__i b -22
fiebre d -18
manana$ acd 25 -25 -23
mi__ese d -18
pregnancy:embryo_transfer acd -18 -17 18
psychosis:rule acd -18 19 -15
""",
    """
adult:not_quite ad 18 -20
any:answe* ab -19 -19
heart:contr* c -22
now:for bcd 28 -20 -37
pregnancy:tengo_un acd -17 23 -24
prior:yes_to d 17
ride:@drive bc -20 -63
""",
    """
#__do a -22
@medicine__perdi ad -15 16
any:and bc -33 -18
coming:nothi* ad -15 15
por_ese abd 21 -17 -22
psychosis:psychosis acd -18 -20 16
""",
    """
con_las ac -24 -17
heart:is_up a -18
is_one abcd -16 21 -18 -21
la_pipi acd -16 -17 18
not:my c -23
timer abcd 28 -24 -28 -27
voices$ bcd -18 -20 19
""",
    """
@drug__but a 16
any:your bd -16 -18
heart:his bd 16 -21
heart:nunca bd -17 -39
heart:was b -28
libre bcd -34 -33 22
mediodia b -16
mi__broto c -15
not_sure acd -47 41 -42
pregnancy:doy bcd -27 -29 18
prior:no_se bc -27 25
""",
    """
^seria abcd 22 -16 -20 -21
after_surgery cd 18 -18
allergy:only_allergic ab 21 -16
allergy:recuerdo_bien c 16
i__my d -22
no_lo ab -23 -28
now:si_tengo d 17
pregnancy:proba* ac -19 18
psychosis:hear_things cd -16 16
ride:por_que b 17
substance:does bcd 32 -26 -28
""",
    """
@relative__un bcd 26 -16 -38
demasiado ad -21 21
encinta$ bc -21 -25
home:@stop abd -21 19 -23
is_got bc -17 -24
prostate d -21
ride:descansa cd 17 -17
substance:as acd 18 -16 -24
substance:cero abcd 27 -25 -22 -25
""",
    """
@year__a d -15
^lactando ad -16 17
^some abcd -29 -20 28 -24
allergy:con ad -38 17
depre acd 24 -21 -26
heart:just_the b -22
more$ ad 19 -20
paper* acd -20 16 -19
picku* c -17
probably_not acd -20 24 -18
substance:#_@year acd 41 -21 -41
""",
    """
como_que d -17
eh acd -31 25 -28
he__but a -21
heart:if_it c -15
pregnancy:me_libre ad 20 -17
prior:different_@medicine d 19
prior:for bd -17 -16
same_as a -24
substance:perdi_el d 16
substance:puede_ser c 18
""",
    """
a_@person d -16
alergica c -30
in__nothing a 15
me_and c -21
pregnancy:am_the a 16
repeat ab -18 17
substance:addic* c -30
substance:was_a ac -15 -20
that__or b 15
""",
    """
be_by bd -21 -26
can_we abcd 22 -18 -20 -27
coming:estoy_pensando acd -15 16 -16
heart:todo_normal ac 18 -19
internaron b -16
lo_mas acd 20 -16 -18
to_you b -29
tuvo bcd 24 -23 -24
""",
    """
any:bocad* acd 18 -17 -15
aqui__en ad -23 23
heart:checkups a -16
is__an bd 17 -18
stents ac -17 -16
""",
    """
about_that abd -25 21 -23
not:@insurance abcd -18 -25 26 -21
now:got_to bd -17 -23
numbe* a -26
pregnancy:la_menopausia a 17
substance:absolutely_not a 16
""",
    """
^perfect c -18
adult:@insurer ac -22 -22
any:way c -16
coming:but ad -16 17
i__things ad -16 22
safe__sound abd -20 -17 20
super b -26
😂 cd -19 -20
""",
    """
adult:mayor_de a -16
substance:tomo_demasiado ad -17 19
think$ a -19
under__@relative abd 17 -16 -17
""",
    """
heart:now a -21
know$ ac -34 19
not:of c -16
ofrec* ab -21 -18
organ:vida ad 18 -17
substance:todos a -29
""",
    """
heart:has ac -17 -17
home:llegue abd -31 -26 25
nine c -20
segun_mi bcd -18 19 -16
tengo__a abd 19 -22 -31
the_best c -18
without bc -20 -15
""",
    """
=said:pregnancy:no acd 47 -35 -63
@relative__anticoagulantes a -15
allergy:is_the d -18
coming:against_it ac 17 -19
now:me_in abcd -27 -17 26 -24
wanted_to abc 15 -20 -20
""",
    """
aslee* ab -24 -24
be__first abcd 26 -16 -19 -17
coming:traba* b -17
had__big ab -20 16
heart:pastilla a -22
pregnancy:#_@month ad -33 39
pregnancy:tengo_una c 16
prior:quiero abcd -20 20 -16 -17
young b -17
""",
    """
coming:aviso abc -16 -22 16
drug_allergies a 18
had__cancer ac -16 -16
heart:@year_ago a -20
home:aca ad -18 19
i__can a -16
it_did acd 16 -17 -16
nose$ abcd -33 -35 34 -33
recoj* abcd 22 -19 -20 -19
rule__bipolar acd -18 19 -15
sabado acd -19 -19 18
substance:que_le b -16
""",
    """
can__for a -17
coming:can d -18
fatty abcd -34 -28 -17 31
home:up_on a -18
me_baja d -21
substance:nights ab -22 -17
y__los b -15
""",
    """
allergy:me_senti c 17
desayune ad -16 16
heart:alway* ac 16 -20
not:# bd -34 -20
pregnancy:nuera bd 18 -18
presion_alta ac -20 -24
psychosis:for_it c -20
your_place d -21
""",
    """
^sounds ad -17 17
allergy:swell* d 19
be__i a -17
do_it bc -15 -33
estoy__el d -17
i_need abcd -21 26 -16 -23
in__minutes a -19
kidneys_are d -19
now:ahora b -31
y__el b -17
""",
    """
al_polvo cd -23 -25
coming:ando d -17
contestar abcd -23 24 -23 -22
pregnancy:ya_no c -16
""",
    """
^felt bd -17 -23
ahora__el d -15
coming:last d -15
heart:arritmia abd -29 -23 19
how__get b 16
hubby c -17
now:cooking ad 17 -16
now:text_me d -23
pregnancy:hombre abcd 27 -18 -15 -20
substance:off_the ad -17 15
the__and b -25
""",
    """
baby a -16
organ:infeccion c 15
""",
    """
coming:@medicine cd -18 -22
home:yo acd -35 29 -23
marca* acd -30 -27 20
my_ex bd 18 -32
psychosis:old bcd -19 21 -20
substance:@food abcd 18 -16 -20 -16
substance:what_is b -16
""",
    """
@traffic$ abd 21 -19 -24
@year__jajaja a 16
a_stent ad -26 26
coming:my_spot bc -19 -19
coming:un_viaje ad 16 -17
guess_is cd 16 -17
heart:de_eso abcd 28 -19 -24 -27
it_be abc -26 18 -18
semana_pasada ad 16 -17
substance:cuenta a -26
tenta* abcd -28 -23 28 -28
this__the c -25
""",
    """
adult:fifte* abd 21 -17 -20
allergy:they a -17
any:acuerdo abd -15 -22 16
any:have_to c 21
been__i cd 15 -19
coming:da d -19
deje cd 32 -46
is_@treat bc 18 -22
me_hice c -19
""",
    """
acept* bcd 20 -16 -17
all__it a -19
allergy:and_they d 18
any:pleas* c -21
breakfast bc -17 -22
de_bebe d -16
heart:fuert* b -17
organ:hicie* c -22
ride:licen* c -22
this__first ab 20 -16
when_the c -15
""",
    """
@stop__the c -16
beer c -27
figure__out abcd -22 -17 23 -18
heart:already bcd 17 -15 -18
home:sitting bc -21 -17
prior:worked ad -21 23
psychosis:nada_mas c -17
will_find abcd -25 -25 30 -26
""",
    """
@visit_is acd -20 15 -21
^estamos bcd -20 16 -28
demons$ a -18
perdi* c -25
una_vez abc -27 -37 25
""",
    """
@year$ b -39
a_little bcd -26 24 -31
home:this_is bc -17 18
it__was d -18
nadie$ abcd 28 -27 -22 -41
organ:eleva* a -18
prior:month b -19
vasectomy$ a 17
""",
    """
bypas* a -21
everyone__my b -20
sofa a -17
take_em c -16
tengo_cirrosis d 17
the__to ad -27 15
""",
    """
coming:cual abcd -17 20 -17 -19
prior:el_@insurance bc 16 -15
ride:a d -26
sign b -16
substance:por_@drug d 15
suppo* a -20
the__then c 17
""",
    """
@medicine_and c -26
adult:almost ad 22 -22
any:@place_es b -22
be ab -18 -30
coming:passe* ad 16 -15
decided_against ac 17 -19
entrando b -20
maybe$ cd 20 -42
not:idea abcd -23 -20 25 -25
organ:problema ad 20 -22
requi* b 17
substance:much a -32
termi* bc -19 -23
""",
    """
@relative__busca acd -16 -15 19
able bd -15 -22
adult:why bd 17 -17
bailed acd 20 -18 -21
had_any ad 23 -24
no__embarazada acd 26 -16 -26
shift* c 17
substance:than b -30
ya_estoy bc -21 -23
""",
    """
a__one b -21
any:manda* abcd -20 -20 -19 21
found_a c -15
matte* abcd -28 29 -31 -16
me__my cd 22 -18
pregnancy:recie* ad -22 18
troca$ d -16
was_on a -24
""",
    """
@drug__dormir d -15
daily ab -28 -21
organ:organos abd 19 -17 -17
tiene_el ac -15 15
""",
    """
@drug__is bc -22 -15
allergy:yes b -16
now:depende abc -18 -17 15
organ:hep a -35
organ:tengo_hepatitis cd -27 23
remember abc -23 -32 26
""",
    """
any:llama* cd -26 20
anytime abcd -22 -18 -16 24
fixing ad 17 -17
gabapentina d 15
got__be d -20
group acd -19 -26 16
have__from d -18
organ:liver_numbers a -16
organ:no_and a 15
pregnancy:bf bc -18 -16
""",
    """
i_heard abcd -18 -19 18 -15
ride:have_not cd 16 -20
runs__family ab -20 18
""",
    """
cholesterol$ acd 20 -17 -20
estoy__@relative acd 19 -20 -18
locke* bc -22 -20
my__@drive ad -27 23
organ:mal acd -20 -18 18
will__work ad 18 -21
worki* b -37
""",
    """
#_minutes abc 17 -33 -27
^aja ad -17 21
a__no ad 19 -27
coming:drop abcd 27 -20 -24 -27
confirma cd 17 -17
count* acd -21 -16 19
decirle acd -20 17 -22
into a -22
is__heart a -17
not:patient d -17
now:am_all ad -17 17
that__problem bd -20 -26
""",
    """
#__el abc 18 -15 -19
por__lado abd 21 -17 -22
prior:tomado c -22
substance:@relative_drinks c -20
substance:out ad -25 18
""",
    """
a__@food abcd -26 -24 -15 27
cero abcd 59 -51 -55 -47
coming:cuente_conmigo bc -16 -18
heart:de_nada a 15
moved_to cd -15 -19
prior:for_a ab -16 -20
prior:not_sure ac -17 23
""",
    """
@drug_only abcd -21 -18 26 -29
and_no c -24
any:has_not d -15
bees$ d -22
coming:cual_@visit abcd -17 20 -17 -19
mas__menos abc -17 -18 20
now:a_la bc -28 -27
now:another abcd 30 -24 -24 -29
organ:last_@month d -16
pregnancy:del acd 19 -21 -20
ser acd -17 33 -45
""",
    """
^desde b -32
am_coming a 16
by_@day bc -16 16
dado_eso ac 21 -21
muy d -29
now:le_se ac -15 16
organ:@year acd -16 19 -18
organ:prost* cd -18 -29
should_be abcd -25 -26 27 -25
watch* abcd -19 -26 -16 23
""",
    """
#_over bc -28 -38
@month_along a -18
adult:me_falta ad 20 -19
me_entere ad -17 18
prefiero_no abcd -26 28 -19 -20
pregnancy:deste* c -20
psychosis:jaja d -21
runs c -26
si__paro cd 17 -17
""",
    """
heart:died_of bd 16 -15
now:comer bc -18 -18
perfecta$ ac 16 -18
pijama d 16
""",
    """
heart:if_anything abcd 20 -15 -19 -17
if__can a -19
now:luego b -39
pacemaker acd -23 -21 20
substance:for_sleep d -30
substance:smoke* a 17
""",
    """
@relative__both bd 16 -17
any:jaja c -24
any:nomas bc -18 -28
chair$ ac -20 -22
hated ac -17 -16
me__hour b -18
pregnancy:a_man cd -20 -22
pregnancy:desde ad 22 -23
psychosis:person b 15
""",
    """
^good acd -25 -23 18
answering ac -22 -19
organ:kind ac -21 -20
pregnancy:me_bajo abcd 24 -22 -17 -22
prior:three_or abcd -19 -19 -21 21
raro d -20
that_way bd -20 -18
todo_normal acd 21 -22 -16
""",
    """
adult:canas abcd -17 -22 -19 21
any:glaucoma abcd -24 -20 -18 23
it__am d -19
pregnancy:in_may bc -19 -15
""",
    """
@relative__mi b -28
now:hour abc 21 -35 -27
outsi* abcd 23 -20 -23 -20
prior:zero abcd 33 -30 -32 -32
prolapso d 16
se__pusieron a -19
would__not ab -15 16
""",
    """
@animal_got abcd -20 22 -17 -21
organ:falta* ad -28 -19
organ:labs_were a 15
prior:fui bcd -19 18 -21
substance:been bcd -27 -22 19
yo$ abd 21 -21 -20
""",
    """
allergy:wrote_@treat a -15
bien__me c -17
by_myself c -26
do__any c -20
emdr__@medicine d 18
heart:low_side ad 18 -15
heart:watch abcd -22 -21 23 -19
high abd -42 -18 17
only_vice ac 17 -16
psychosis:a_veces ab -22 -24
una_hora bc -24 -20
""",
    """
cama$ ac -17 -18
knowledge$ d -18
organ:one b -19
pregnancy:kids cd -29 -35
prior:pasad* ac -24 -18
psychosis:ask abcd -25 26 -25 -18
""",
    """
@year__si c -16
allergy:made abd -29 -22 24
checado ac -15 16
confl* ad -21 19
home:in abcd -20 -15 -17 17
mi__afuera d 17
organ:fatty abcd -34 -28 -17 31
ride:decir* c -16
tengo_ni d -18
""",
    """
any:know abc -21 -17 15
baja$ abcd 20 -17 -17 -20
con_esta bc -16 -17
menopausia$ a 15
no__@call bcd 21 -32 -31
not__just c -26
organ:kidney c -30
ride:baile* acd 20 -18 -21
sube acd -23 19 -19
substance:coupl* ad 18 -20
this bcd 27 -33 -18
""",
    """
allergy:mensa* abcd -18 23 -18 -19
lactando abcd -18 -25 -30 23
not:uso ad 24 -18
organ:de_los ad 17 -20
pregnancy:mas c -15
prior:gabap* d 15
showe* acd 20 -16 -20
substance:pastillas ab -30 -24
two_lines acd -16 -15 15
""",
    """
^maybe bcd -68 31 -66
daban ad -23 -36
elbow__in a 16
home:me_recojan ac 15 -17
luego__contesto acd 19 -16 -16
paper acd -24 23 -26
prior:his ac -26 -26
rinones_poliquisticos ad -17 17
""",
    """
allergy:body b -18
am_allergic ac -15 -27
heart:a_heart c -27
me__maravilla abc 16 -20 -17
no_he ac -20 19
not__drop acd 19 -19 -19
only__on ac 15 -16
organ:but bd -31 -29
pregnancy:over d -17
ride:@ride_bailed a 15
verdad ab -35 16
""",
    """
a_todo d -17
adult:tiene_# c -27
allergy:@symptom_and cd -16 18
any:que_no bcd -38 -33 15
coming:consi* acd -15 16 -15
gave_me bc -18 18
has_to b -26
heart:somet* abc -22 -22 18
yet$ cd 25 -42
""",
    """
cirrosis acd -27 -33 34
estoy_operada acd 27 -19 -23
like__hour d -16
poliq* acd -19 -15 21
pressure__heart acd -23 -17 24
prior:many acd -28 -31 25
with__i b -16
""",
    """
#__and abd -40 -23 22
adult:edad_y a -17
allergy:esa_no ad 16 -15
allergy:tuve b -17
eh$ acd -24 15 -22
era__chico c 16
heart:died bd 16 -15
home:made_it bc -20 -18
la_paciente a -18
organ:si ac 19 -41
patch$ abcd 22 -16 -20 -21
pregnancy:bebe a -17
prior:not_take ac 18 -17
prior:psicologa a -21
ride:@vehicle_or ac -17 18
""",
    """
any:they bd -17 -22
but__do b -20
periods d -17
pregnancy:prueba b -22
than__ought cd -19 18
""",
    """
@visit_con a -16
calendario$ acd -21 21 -16
ever_took ac 17 -15
heart:en_# bc -18 -20
loved c -18
""",
    """
allergy:tell a -17
home:soy_la a -21
ni_al a 16
yerno b 20
""",
    """
#_este ad -16 16
=said:yes abcd -46 -51 -45 64
a_job acd 20 -16 -21
allergy:breat* abcd -31 -19 -28 30
faltan__@month ad 17 -16
heart:for_my a -18
nombr* d -16
que_era bd -28 -19
seroquel bd 15 -15
tengo__las b -15
""",
    """
@day__y acd -18 -18 18
^perdi abcd -22 -24 -23 29
en__carro abcd 25 -17 -21 -21
en__le cd 17 -17
heart:is_good ad 27 -31
home:en_casa abd -18 -20 15
hoy$ ad -16 -20
penicilina ac 17 -17
ride:see_who c 15
salie* ab 18 -26
substance:el_# ad 25 -24
swelled_up d 17
the__do bc -20 17
vida__el ad -19 17
""",
    """
=said:substance:ask d -24
caldito__@relative ad -16 18
coming:es c -16
entendi abd -21 16 -19
not:cuento c -19
psychosis:hospi* acd -38 -19 19
stent* ac -17 -16
substance:recai_en ad -23 23
un_@vehicle cd -24 -20
""",
    """
@body bcd -39 -31 17
^jubilado d 16
allergy:han_puesto ac 18 -19
and__@treat d -22
arritmia$ acd -18 -20 23
casita ad -18 18
do__do acd 22 -23 -17
heart:presion_es ab -19 19
home:locked b -18
llama bcd 16 -17 -17
mis_recetas ad -16 -18
not:college acd 20 -17 -21
not_have bc -41 -19
you__my bcd 22 -30 -23
""",
    """
^infecciones bcd -18 -23 24
folks abd -31 -26 29
organ:y_los d -19
prior:tecito a 15
sleep__a ac 18 -19
""",
    """
cuarto$ bc -21 -18
end c -28
heart:neith* ad 18 -15
no_mi ad 17 -17
not:need ad -19 18
prior:#_@medicine d 23
prior:dieron b -19
take$ ad -19 -19
""",
    """
^wow abcd -19 20 -20 -18
and_a b -24
balloon cd -18 16
depends_on bc -17 16
heart:thoug* d -18
medio ac 19 -28
my__pressure c -16
ride:she_can cd -26 18
substance:born acd 21 -16 -22
""",
    """
arritmia abd -29 -23 19
been__@medicine a 22
noon$ a -23
prior:hace cd 17 -18
stopped_nursing ad 17 -16
todo abcd 34 -24 -50 -18
y_me b -33
""",
    """
allergy:allergist b -18
and bd -37 15
coming:para b -21
coming:somet* acd 20 -21 -20
in_a d -19
lost__to bd -15 16
modo ac 17 -16
she__the b -24
""",
    """
coming:we abc 15 -22 -26
heart:#_last c -17
heart:pots abc -15 17 -19
organ:tengo bd -43 17
pregnancy:nursi* bcd -17 -32 15
que__sepa bd -24 -24
ride:not_asked ac -20 20
strai* abcd 28 -23 -29 -25
""",
    """
after_a d -17
al_final abc 19 -17 -21
dicen_que ab -23 -29
en__nada a 16
i__something a -17
i__too b -31
mi__@cancel c -15
not:en bc -23 -18
ride:ando bd -18 -33
the_road abcd 21 -22 -22 -15
""",
    """
adult:#_@year acd -22 -26 16
adult:mayor a -23
psychosis:know_what b -15
psychosis:tengo_esquizofrenia bd -15 17
que_frio abcd -18 21 -21 -20
que_soy a 15
ride:puede_@fetch d -17
substance:ought cd -19 18
""",
    """
a__every ad -20 17
allergy:ok d -30
allergy:recall ac -18 18
dialy* c -36
home:tren a 17
will_see ad -19 -18
""",
    """
allergy:mi_@relative c 20
cumplo__# ad 17 -17
heart:prein* ad -16 18
heart:que_la abc -25 -16 25
heart:tengo_de ad 17 -16
is_gone abd 17 -18 -24
""",
    """
^higado c -35
la__bien abcd 33 -20 -17 -33
maybe bcd -35 31 -70
pregnancy:esta cd -20 -42
ride:car c -33
ride:kids c -16
see_if cd 18 -17
something__i c -15
what_for bd 17 -15
ya_comi abd -21 -19 22
""",
    """
@medicine__day ad -17 19
allergy:so abcd -17 -22 24 -22
coming:dejelo_asi ad 16 -17
now:driving abcd 37 -22 -15 -36
psychosis:got abc 16 -20 -16
ride:that ab -24 -42
think__it d -17
""",
    """
@relative_me abcd -15 -15 -23 23
allergy:a a -21
bypass ab -16 -24
had__transplant cd -18 18
let__just a -15
not_doing c -15
pregnancy:husband abd 25 -25 -16
prior:anything acd 26 -21 -16
that__ever ac 20 -19
that__personal abd -20 21 -18
""",
    """
@drug_and acd 25 -21 -20
allergy bcd -29 -22 19
babysitter acd -16 20 -22
delusions ad -15 17
home:ando abc 16 -16 -19
i__@late c 19
in__while d -20
it__and abc -25 -26 19
no_que abcd 38 -23 -29 -33
now:problema ad -20 19
of_my ab -30 -23
parar d 16
pregnancy:lacta* bcd -30 -34 20
psychosis:cuand* abc -30 -27 16
substance:me ac -23 -22
substance:todas c -17
""",
    """
coming:viaje ad 16 -17
flying bc -18 -17
mejor$ ad 18 -41
organ:me_operaron d 16
witho* bc -20 -15
""",
    """
a__eso a -16
any:rathe* acd 19 -21 -21
prior:en_el ab -23 -23
psychosis:se abcd -23 -27 29 -20
""",
    """
bastantes d 16
do__anything c -17
en__noche bc -28 16
faltan__semanas ad 16 -18
go_a abc -17 -18 15
heart:hipertenso_de a -20
heart:on_both abd 18 -17 -16
i__about d -27
organ:next c 15
pregnancy:trying ab -26 -18
prior:esta c -19
seman* bcd -41 -18 18
sleep__is d -19
substance:want d -19
you__count ad -17 16
""",
    """
bone$ ad 18 -19
coming:mante* abcd -22 -21 -21 23
could__be a -16
have_@relative c -20
heart:take_@medicine d 20
heart:watch* ab -18 -17
hicieron bcd -26 -18 16
i__does bc -16 16
misa acd 30 -25 -28
not:work bc -19 -21
que_@insurer abc 23 -42 -33
que__y bc -20 16
substance:hija d -18
ya_le c -19
""",
    """
adult:in_@date b -16
any:puede ac -25 -19
heart:bad_heart a -16
is_gallbladder ab -16 16
la_manana c -18
low__pressure ad 23 -22
not_so ad 17 -15
que__a b -22
ride:trabajo a -18
substance:a_drop acd 19 -19 -19
tipo abc -33 21 -30
to_someone cd -15 -15
two_days a -17
""",
    """
@wrong_street b -16
^aun bd -28 -21
adult:a_mi d -15
am_healthy a 17
any:beats b -19
born__# bc -23 -19
bring__on ac -15 -15
could__say c 15
dejarlo c -19
dio_positivo cd -16 15
heart:to acd -21 25 -30
horse bc 17 -18
me__mania abcd -31 -25 -22 30
toma c -24
""",
    """
cleared abd 17 -24 -29
edad c -16
habla* acd -18 19 -17
heart:had_two ad -16 16
off__day a -16
patron ac -16 18
pero bcd -36 24 -15
primera__que ad 16 -17
prior:@medicine_and c -21
prior:celexa c -17
psychosis:at_# d 16
psychosis:nomas abcd 28 -22 -26 -23
vivo abcd 33 -29 -27 -26
""",
    """
not:controlo abcd -27 -22 -20 28
now:at_work cd -21 -41
organ:not_that d -19
pregnancy:havin* bc -20 -25
pregnancy:para b -20
que__tomo c 15
thinners c -15
""",
    """
any:ayer bd 15 -18
not:take abc 20 -26 -30
""",
    """
@relative__los a -19
@treat__dos d 15
heart:@date b -22
heart:is_normal c -26
like_clockwork ad 18 -18
no__@insurer abcd 25 -19 -20 -31
now:dime cd -16 20
place c -29
pregnancy:secon* cd -20 18
y_estoy a 16
""",
    """
=said:ride:unsure d -27
alta_y ac -18 16
in__school c -20
mitral ac -17 -16
not:that d -23
responder$ ab -20 19
texas d -21
""",
    """
@parking bc 17 -40
coming:miss acd -19 -16 18
coming:quiero c -19
have__yet ac 16 -16
heart:control d 16
thought_this ab -18 15
""",
    """
husbands_been d -19
todos_los a -30
""",
    """
heart:cuenta abc -17 19 -21
not:entiendo d -19
not:said ac -24 15
not:word c 15
organ:clear bd -30 -23
organ:i_am c -19
senti abd -25 -28 16
substance:solta* acd -16 -16 17
timin* bc -20 -16
""",
    """
adult:half ad 22 -21
allergy:passed_out d 15
crazy$ c -25
i__alone abd 20 -19 -17
made bcd -23 -19 24
not:drama abcd -22 -15 -21 23
prior:pastillas a -17
ride:have_my cd -19 16
tres_y d 15
""",
    """
celular abcd -17 18 -15 -18
coming:not bcd -43 -17 17
give__to abc 15 -19 -16
me__una a -16
niquel a 18
prior:#_just a 15
""",
    """
ano bc -25 -24
coming:amaneci ac 15 -20
organ:parts abcd 20 -16 -16 -20
pregnancy:pumpi* acd -25 -21 23
todos_mis abd 17 -16 -17
""",
    """
^fine abcd -26 -24 -22 27
del_jale acd 17 -17 -17
heart:@thanks abc 19 -17 -16
heart:salio_alta cd 16 -19
le__@relative bd -16 -16
substance:no_se ad -19 -21
this_@year abd -23 -22 25
una_@medicine cd 19 -30
""",
    """
any:trabajo d -16
ese__no b -21
hearts__it acd 16 -15 -17
how_would b 16
ride:have_to bcd 19 -18 -20
ride:on_my acd 20 -24 -18
scarr* d 17
tarde ab -16 -17
time_no acd 19 -16 -17
tuve__reaccion c -16
will__in a -15
ya_pedi ad -17 18
yes__a ad -18 20
""",
    """
coming:let_it ad 16 -17
heart:me_that a 16
heart:presion c -25
home:can abd -20 23 -23
little_@drug ac 15 -15
loved_it ad 17 -17
marriage b -16
my_liver abd -17 -38 16
now:good acd -45 -33 42
pregnancy:regla bd -23 -22
substance:curre* d 16
yo_sepa bd -24 -24
""",
    """
^vi a -27
as__mine cd 16 -17
chart_says b -22
de__casa a -18
extent a 15
now:misa ad 23 -21
now:mornings_are a 15
pregnancy:opera* abcd 36 -20 -28 -32
psychosis:manic abcd -31 -37 -47 45
""",
    """
but_nothing ad 16 -21
him_at d -16
sano bc -41 -41
tengo__@relative bcd -24 -23 18
""",
    """
^it abc -32 -24 23
^lol c -28
^neither abcd 34 -19 -24 -34
aa c -21
chance bd -23 -19
duele d -18
heart:soy_hipertensa ad -19 26
i__clear bd -22 -20
i__than ab -26 -21
la__bajita d -17
pregnancy:toma_pecho ad -20 16
yeste* acd 26 -26 -24
""",
    """
@treat_no a -18
any:eliquis abcd -29 -25 -21 30
days_are a 17
just_@vehicle a -24
nothing abc 19 -62 -31
now:todo_bien a -16
organ:@medicine d 17
otro__no a -16
which_one abc -16 20 -19
""",
    """
^everyone abd 19 -20 -17
any:dos d 16
exped* a -21
gemelos$ c -16
halfw* abcd 25 -25 -19 -24
is_off a -23
no_a c -21
now:tuanis ad -17 15
se_lo acd -27 -28 20
sola__la acd 23 -24 -17
""",
    """
drink__a acd 20 -20 -17
mi__pero a -16
now:a_hard ab 17 -15
pregnancy:but_she cd -17 18
psychosis:postpartum bc -27 20
""",
    """
#__# b -45
^thought b -16
about_my d -23
any:for_me b -22
coming:amane* bd -21 -26
husbands__with abd 17 -15 -15
junio c -16
plant$ a -16
substance:today ad -21 21
""",
    """
^viene ad -23 25
allergy:stings ad 16 -15
cutting_down c 17
prior:got_a c 17
ride:algui* abcd -28 -22 32 -25
will_come a -18
""",
    """
allergy:la_use a 16
allergy:time b -25
esa__mi ac -16 -15
heart:un_roble a 16
organ:y_@day acd -15 -17 15
poquito bcd -26 21 -33
pregnancy:con ac 20 -19
prior:melatonin bc -20 24
walma* d -19
""",
    """
@medicine_for b -29
@relative__yes b -18
substance:answe* bc 16 -16
""",
    """
any:si ac -37 15
any:stree* c -24
home:atora* abd 19 -17 -19
prior:block* ad -16 18
schizophrenia acd -18 -17 15
""",
    """
@relative__off b -16
^cero abcd 52 -42 -45 -49
be_at acd 21 -16 -20
cien$ abcd 25 -21 -23 -24
coming:on abcd -39 -42 16 23
home:casit* ad -18 18
is__reaction d -17
lo__mi a -34
now:echel* abcd -18 -16 -15 18
organ:estan bd -24 -17
problemas$ c -24
since_he ad -16 15
""",
    """
^hoping abcd -23 -21 27 -26
^mitad abcd -23 -22 23 -22
adult:in_# bc -27 -27
any:numer* c -24
at__pharmacy a 16
los__pero d -16
""",
    """
@relative_murio cd -19 -16
allergy:all c -30
allergy:nada abcd 35 -34 -32 -27
dos__en d 15
entrar c -18
estoy__pero c -15
heart:@month c -18
heart:chequ* d -18
prozac ad -16 16
substance:¿ bc 19 -20
tienen c -18
""",
    """
coming:asi_que ac 15 -18
discu* cd -15 -18
heart:this c -23
las_# b -28
me__have c -21
organ:problems c -18
out__# d -19
prior:something ac -26 16
psychosis:episo* bcd -25 -20 23
than_prescribed a -19
y__hay acd 20 -19 -17
""",
    """
^ese bc -37 -34
adult:have_to c 16
be_a c -29
llevo a -17
me__matriz a 15
now:works_for ad -19 19
pregnancy:prueb* b -22
ride:si a -24
una_gota a 16
was_adopted acd -16 18 -16
""",
    """
allergy:penicillin abcd 22 -17 -17 -20
heart:the_one d -17
ni_a abc 18 -17 -24
not:falta abcd -23 -20 -25 27
prior:y_ni c -17
substance:@stop_@drug c -18
substance:vodka acd -20 -22 24
""",
    """
allergy:salio_un a -16
coming:la_de ad -18 15
he__he d -18
ligad* ad 18 -18
me__with a -17
now:cuand* abc 16 -21 -26
organ:anda a -15
prior:fue d -18
tampoco$ acd 24 -20 -22
una b -29
""",
    """
adult:daughter bcd 15 -26 -19
emojithanks ad 17 -15
only_@medicine abcd 30 -15 -23 -29
pregnancy:of a -16
prior:ever_took ac 17 -15
tres__este d 16
""",
    """
^pressure acd -23 -24 24
many acd -26 -17 16
now:echele abcd -18 -16 -15 18
pregnancy:to_be acd -16 15 -18
""",
    """
for_sure abc -21 -20 16
just__i bcd -18 21 -16
muy__de b -17
my__know bc -29 17
substance:no_problem abc 21 -15 -24
the_@door bc 17 -21
ya__pregunte bc -19 -19
""",
    """
for_asking b -20
pregnancy:got_snipped ab 16 -17
prior:he_probado c -19
""",
    """
hit__up ad 20 -20
pregnancy:at bcd -33 -25 25
ride:ya_esta ad -16 18
sober$ acd -26 -24 27
substance:you ad -21 -33
y_a acd -19 -17 21
""",
    """
adult:ninos abd -17 21 -21
any:old_@place abd 23 -16 -27
freaked a -16
not:de d -26
por_mi bcd -52 -33 21
substance:rather cd -21 -17
""",
    """
apart* bcd -28 -39 20
coming:do_not bc -18 -23
disease__me b -16
helped d 16
me_anytime bd -17 15
organ:plumbing_works acd 18 -16 -19
pregnancy:pero ab -23 -18
prior:@medicine_then d 16
prior:i_just cd -29 -27
till c -19
""",
    """
arrepenti abcd 20 -16 -16 -19
doble ac -19 -35
had__out abcd 26 -17 -25 -24
i__only ad 16 -19
pregnancy:le_estoy d 16
ride:y d -18
""",
    """
adult:august a -16
christmas abc 22 -18 -25
dice__me b -18
estoy__# c -15
heart:been_told d -26
is_better d -21
substance:tomo_una c -19
the_@vehicle d -22
todo_eso cd -17 -21
""",
    """
@drug__sleep ad 19 -30
fall a -18
my__does acd 23 -16 -30
not:issue d -16
organ:con ad -32 18
organ:tomo a -20
que__la d -20
ride:nobody_can ac 19 -18
""",
    """
now:cocinando abcd 24 -17 -16 -22
prior:does_my c 15
ptsd abd 23 -28 -20
""",
    """
drink_more ab -21 -16
grown acd -28 -31 19
i__still b -16
nobodys d -20
pregnancy:soy_hombre ad 23 -17
prior:@treat_and cd -30 18
ride:este ad 18 -16
sufro_de d 15
weekends abcd -20 -31 -22 26
🤰 ad -19 19
""",
    """
=said:no:the_last_word ac 16 -20
^@sick acd 26 -21 -26
a__pack a -16
coming:there_# d 15
could_of cd 18 -19
prior:acupu* ac -20 -20
psicosis c -30
salio_bien ad 18 -17
si ac -33 31
want abd -23 19 -30
""",
    """
^@hello abcd -17 -16 -20 19
la__puesto ac 18 -19
labs_came acd 21 -19 -15
not_that abd 16 -53 -58
prior:do_you bc 21 -18
tms$ ad -17 19
""",
    """
@date_de d 16
allergy:loved ad 17 -17
coming:might c 18
coming:stay ac 15 -16
creo acd -29 42 -54
enlar* abcd -21 -20 -19 22
llego__@relative a -15
luego a -20
now:que abc -21 18 -25
pregnancy:up b -18
prior:from acd 17 -20 -17
""",
    """
all__that c -17
allergy:tried acd 24 -19 -23
en__de b -31
psychosis:when_i a -34
""",
    """
^her b -26
me__esta bc -18 17
never__my d -18
ride:ustedes b 18
ya__para d -17
""",
    """
any:por_correo abd 21 -18 -21
eso__jamas d -15
hold_my abcd -27 -26 -22 27
i__they a -17
now:hard bd -18 -16
psychosis:perso* bcd 15 -20 -16
ride:me_confirma cd 17 -17
""",
    """
^everything abd 25 -20 -25
allergy:@open abd -20 -20 18
allergy:drug bc -16 -19
coming:bajo acd 20 -19 -21
had_me acd -25 -18 25
neither abc 24 -24 -28
organ:diali* ac -16 -23
the__pressure c -22
""",
    """
allergy:the_stuff ac 22 -16
bebo__la bcd -17 -18 17
organ:labs_came acd 21 -19 -15
pump abcd -28 -25 -26 31
trip ad -20 18
""",
    """
@drive__now b -17
am__man ab 29 -17
can__sorry a 16
quitaron b -18
yo_misma a 15
you__to abcd -16 31 -30 -26
""",
    """
allergy:ser c 16
big acd -30 -26 16
both ac 24 -32
home:walked_in ad -23 23
now:central_time abd -19 20 -18
please__i a -16
prior:recetas a -21
trata* c -20
yes$ ad -50 33
""",
    """
adult:had a -16
am__addict ad -19 19
any:question ab 16 -21
is_this abcd -38 39 -17 -25
it__@medicine a -16
now:go_ahead ad -28 33
now:morning abc 18 -21 -21
passed$ a -16
substance:i_drink d -19
""",
    """
any:was b -17
coming:books cd -19 16
corri* abd 21 -22 -19
i__lost ac 19 -20
nope$ ad 21 -16
not:breathe cd -16 15
organ:analisis bd -18 -29
pregnancy:con_@medicine acd 22 -22 -21
sombras d -15
what_i a -16
yes_sir ad -16 18
""",
    """
^infeccion cd -17 17
could_not ab -24 -28
er b -22
heart:leaky_valve d 21
home:como d -25
me__dos c -27
my_back b -24
prefiero bcd 25 -30 -30
pregnant c -22
quiero_@call ab -16 16
""",
    """
adult:@relative_y b -23
any:an a -17
by a -16
cero_@treat c -15
de_hacer abd 21 -15 -22
does__@relative bc -17 18
heard acd -33 27 -24
heart:unico ab 16 -16
prior:si acd -31 20 -31
prior:sun d 19
skip$ abcd -32 27 -27 -16
""",
    """
a__scare cd 15 -17
allergy:thought bcd -16 -17 20
anybody$ acd 24 -30 -21
es_otra a -15
pregnancy:wish c -15
pregnancy:y_si bd 20 -20
tengo__@year ad 22 -25
that__correct abd -20 -18 20
up__down cd 20 -22
veremos abcd -25 -25 27 -28
""",
    """
allergy:st bd -16 -22
de__nada b -19
hang_on abcd -17 19 -20 -18
not_unless ac 19 -18
ocho bc -24 -19
on_file cd -18 -21
trans acd 22 -17 -15
""",
    """
oops b -18
prior:to_@stop c -16
ride:@howmuch abcd -25 28 -24 -26
""",
    """
allergy:vi ac -23 -28
now:ver abcd -24 -22 27 -24
ride:pido ab 16 -19
sort_of abcd -21 -18 23 -18
working__it a -21
""",
    """
allergy:cats d -28
allergy:never_taken acd 20 -19 -15
bolsa$ ac -21 -18
en_su bc -22 -16
home:@ride c -16
passed__test a 16
prior:believe c -15
una__de a -27
""",
    """
allergy:puked d 15
is_all abd 21 -38 -22
organ:i a -17
""",
    """
allergy:la_han d -17
allergy:pero cd 30 -28
gave__me b -17
impossible$ ac -16 17
le_pregunto abc -19 -22 21
me_pasa b -18
prior:far acd 21 -33 -15
ride:@relative_puede ab -22 -18
ride:ya_tiene ad -15 18
""",
    """
estuv* acd -26 -26 18
not:since abd 26 -24 -24
substance:than_prescribed a -19
walk a 20
""",
    """
allergy:#_@date bd -16 -22
allergy:me_dio abd -24 -32 18
coming:with b -23
enzymes ab -24 -17
horri* bcd -26 -29 24
psicologo b -19
""",
    """
allergy:passe* d 15
been_sober a 18
count_if c -16
i__and bcd -25 -29 20
is__about a -23
las__del bcd -20 -23 17
no__favor b -15
substance:limpio bc -15 -20
""",
    """
allergy:bee ad 16 -15
block* cd -20 19
coming:ahi_nos acd -16 -19 16
husbands d -16
organ:problems_there d -16
pregnancy:no_soy bcd 16 -18 -22
psychosis:clozapina abcd -17 -15 -16 18
substance:se abc -18 -25 18
substance:se_si c 18
""",
    """
can__go ad -19 17
have_any ad 16 -15
heart:es ad 24 -33
home:nadie ad 17 -16
inconveniente ad -20 19
is_bad a -18
jacket abd -15 16 -15
llegamos abcd -21 -18 -16 22
now:one cd -19 -33
ride:lined cd -21 17
""",
    """
after__surgery a -18
allergy:given_that a 15
allergy:sulfa_only a 16
bells cd -16 16
cerve* c -17
home:noved* ad -21 20
not__have bd -26 -26
poliquisticos ad -17 17
por__tercer ad -17 17
substance:misa a 17
""",
    """
coming:llego abd -15 -23 20
home:am_lost ac 16 -16
not_my acd 19 -18 -15
trabajan abcd 20 -18 -16 -19
urgencias ad -15 16
who_wants bc 18 -18
""",
    """
^of abcd -19 -15 -20 24
first_thing a 17
ketamine c -22
pregnancy:is_a d -23
psychosis:ansiedad acd 19 -16 -16
substance:barel* a 17
substance:ron acd -21 -15 24
under_that ad -17 -20
""",
    """
@relative_might ac -16 22
@stop_after d -16
good__mine cd 16 -17
organ:but_my d 16
organ:infla* cd -17 21
organ:liver_transplant cd -17 18
pregnancy:factory abd 18 -17 -17
ride:ha_contestado ac -20 16
seven* abcd 30 -26 -21 -29
substance:vicio* acd 18 -18 -17
""",
    """
^mas b -39
any:dos_veces d 16
cuantas_preguntas bc 15 -17
heart:estoy_sano ac 18 -15
legal abc -35 -23 21
pills a -18
psychosis:doctor ac -43 15
the__one abcd -35 16 -31 17
""",
    """
allergy:no_@medicine a 17
cuento b -21
i__trust d -17
pregnancy:opere ad 20 -18
prior:and_done c -15
prior:mas cd -37 -16
urolo* a -15
""",
    """
^this b -28
a__then cd -15 16
adult:docum* acd -21 17 -24
allergy:not_think d -19
breastfeeding c -28
not:se acd -28 20 -16
ride:jueves cd 20 -20
""",
    """
adult:need b 15
allergy:it_on c -18
any:a_big ab -20 16
cajon abcd -22 -18 -24 24
coming:get bcd -19 21 -20
never_a a 16
not:cuenta acd -18 21 -23
now:how ad -17 -20
organ:yellow acd -15 19 -17
ride:@drive_me abcd -17 -21 -17 22
""",
    """
em bc -22 -27
make_me cd -17 -16
prior:at_least abcd -27 -21 -16 24
""",
    """
heart:el_limite b -15
not:@day ad -16 -22
prior:antidepresivos acd -16 -24 22
ride:nobod* abc 25 -37 -55
""",
    """
#_i ab 16 -19
^sin bcd -41 -44 18
do_i abd -30 22 -18
home:thanks ad -21 17
me__la d -18
no_estoy b -23
""",
    """
@medicine_count ad -23 -26
abste* abcd 21 -17 -17 -21
allergy:en acd -19 -23 23
coming:miss_it acd -19 -16 18
de__dijo d -16
dejame abcd -28 -26 31 -25
diffe* a -21
enlarged_heart abcd -21 -20 -19 22
me__hacerme acd -19 19 -19
now:compl* abcd 24 -19 -17 -25
now:they bd -21 -26
organ:medico acd -23 23 -26
pregunto__mi bc -17 17
prior:got bcd -15 17 -18
said_no a -15
substance:close ac -23 15
""",
    """
allergy:died_from abcd -16 17 -16 -16
allergy:timer abcd 28 -24 -28 -27
coming:by_# cd -17 16
conmigo b -28
jajaja bcd 29 -51 -30
now:la_agenda ac -16 16
pressure__high bcd -21 -18 22
substance:every_night abd -27 -21 17
will__her bc -19 19
""",
    """
@clinician__descarto ac 18 -18
^heck c -20
^nursing abcd -29 -18 -17 27
adult:mas abcd -18 -26 -20 23
allergy:was_out d -16
heart:svt abcd -24 -18 -19 27
home:his cd 18 -16
no__on c -19
prior:only_@medicine ad 21 -19
ride:viend* acd -22 24 -17
tried_any a 17
""",
    """
clot b -17
heart:corazon_y d -17
heart_problems c -23
para__de d -22
pregnancy:creo bd -22 -24
pregnancy:gemelos abcd -23 -18 -25 24
""",
    """
no__contestado cd 16 -18
now:adelante ad -17 21
on__all b -18
prior:unas cd 16 -15
ride:cuadrado a -17
""",
    """
^llueva cd -17 15
bypass__# ad -15 19
have__ever c -16
la__cuando c -17
well$ bcd -18 -19 21
""",
    """
adult:nieto* abd -22 -23 26
heart_trouble abd 24 -19 -23
irreg* abc -31 -30 26
le__de abcd -17 20 -16 -17
lips abcd -25 -22 -21 27
now:eveni* abd 15 -16 -15
pregnancy:night acd -22 -20 25
prior:tried_any a 17
substance:for_@drug ad -22 24
""",
    """
big$ abd -16 -17 18
had__heart c -28
on_a abd 18 -33 -17
shy ad 16 -16
""",
    """
adult:cumplo abd 27 -16 -29
ahi__me abcd 22 -15 -20 -21
bipolar__am b -19
cardiologo b -16
home:@call c 19
now:give_me d -27
now:i_am ac 18 -53
por_un d 15
pregunto abcd -20 -28 25 -21
prior:jaja cd 18 -22
psychosis:en_el ad -26 16
que__voy bcd -18 -25 20
until_@date d 16
""",
    """
@body__it bc -16 -24
^frequent d 15
controlada ad -17 20
deste* c -20
hinche abcd -20 -20 -17 21
historial$ ad 22 -19
por_ahora bd -18 -30
prior:pero cd 18 -21
ride:bailed acd 20 -18 -21
toman* abd -31 -23 21
tranq* bc -26 -28
""",
    """
april abcd -19 -16 -19 21
labs__back d -19
my__@price abd 15 -17 -31
shoot_i ad -18 18
substance:poquito ad 17 -18
""",
    """
allergy:si_me a -18
it__@symptom b -19
lo_que d -28
los_fines bcd -18 17 -19
near d -21
never__any acd 27 -17 -26
not_touch c -17
to_both c -19
tomo_un bc -16 -16
vejiga bcd -18 -42 22
""",
    """
^hace ad -32 18
me__un b -18
nothing_to ad 17 -18
pasa_a acd -19 -16 15
pregnancy:de a -21
prior:i_wanted ab 17 -19
ride:him ad -24 17
substance:cristal abcd -27 -19 -26 32
""",
    """
abuela c -21
adult:go d -15
coming:afraid a 15
heart:valve abcd -27 -29 -29 37
nobody_can ac 19 -18
now:deep_in a 16
prior:recal* cd 18 -18
""",
    """
any:clot ad -18 18
cumplo_los ad 17 -17
leave_me c -19
my_knowledge d -18
supongo abcd -15 -16 22 -21
they_want cd 20 -16
""",
    """
@relative__al b -16
heart:no_me abcd -28 -18 34 -25
pregnancy:she_is bc -30 -15
todo_bien bc -22 -24
""",
    """
@body__no ad -19 18
now:@relative_are ad -18 19
now:tuesday a -21
""",
    """
adult:am_# b -46
allergic__sulfa ab 22 -19
allergy:estab* bcd -16 24 -24
any:@stop cd -23 -23
can__@drive bd 17 -16
hands abcd 28 -18 -23 -29
leave bc -18 -19
now:muy abcd 20 -15 -24 -18
prior:so_many d 19
""",
    """
@symptom__it abd -18 -17 22
contesto__@relative bd -15 17
heart:with c -17
monit* ab -21 -18
pregunto_a abc -16 -22 20
suelt* d -15
""",
    """
and__my b -22
any:correct abd -20 -18 20
not:voy a -16
out_on bd 17 -35
substance:days_clean ad -21 23
uf c -24
""",
    """
@insurer__me bc -18 -17
brote a -19
couch$ abcd -17 -19 -16 19
is_me abd -25 -21 25
not__this bcd 17 -21 -31
pregnancy:lol b -33
prior:just_one d -24
ride:churc* abcd -27 -24 -21 27
""",
    """
^rather bcd 15 -23 -25
is_there abcd -24 30 -25 -30
nary abcd 27 -26 -22 -26
otherwise ad -20 20
psychosis:casa b -17
""",
    """
heart:120/7* acd 20 -16 -19
lots c -18
me__@symptom b -24
substance:though bc -15 15
treme* c -16
""",
    """
chequ* b -24
home:made bc -20 -18
it_made bd -18 22
liver_cancer a -17
now:is_fine ad -20 20
opere$ ad 17 -16
psychosis:en_mi d -24
psychosis:last c -21
""",
    """
any:con_confianza c -17
not:drugs bc -17 -26
se_que acd -20 21 -19
something__up acd 20 -21 -20
tengo__que abcd -22 -18 -23 26
""",
    """
any:guest cd -18 16
any:last acd 26 -22 -37
home:keeps bc -18 -18
nauseas d -19
prola* ac -20 -20
psychosis:tristeza a 19
substance:back b -28
""",
    """
allergy:taquicardia d 16
alway* abc 17 -37 -35
any:me_off ad 16 -15
digo__no ad -20 16
lost_my b -23
pregnancy:for_my b -18
""",
    """
@relative__@food acd -18 -23 17
books$ cd -19 16
descarto$ bd -16 -19
home:lol b -15
if_it a -23
just_started a 15
my__always bc -27 -24
pregnancy:days_are a 17
substance:cigarro cd -19 -18
""",
    """
adult:jajaja ac -19 -16
done__a b -17
now:full acd 31 -16 -32
que_si abc -17 -17 16
""",
    """
@ride b -31
a_@move c -16
allergy:file d -17
demons a -18
heart:por c -25
heart:stent* ac -17 -16
i__going abc 17 -16 -15
i__yes acd -17 -21 17
que__hayan ac 17 -16
sonda abcd -15 -16 -18 21
un__la bc -19 -18
""",
    """
allergy:@animal_got bd 16 -16
coming:on_me b -15
de_amor d -15
duro abcd -20 -16 -19 22
organ:@body_since d 18
pregnancy:tubal acd 22 -18 -15
psychosis:possi* c 17
solo__el ad 20 -24
somebody cd 19 -34
""",
    """
any:anything ad 18 -19
conmi* b -28
diagnosis$ cd 17 -17
organ:a_@body a -16
psychosis:lithium ab -20 -16
put__down ad -19 16
""",
    """
@relative__nietos b -21
adult:desde_hace ad -18 17
and__had c -20
drink_but ac 23 -29
me_again d -28
not:name acd -21 22 -17
psychosis:toc ac 17 -15
puedo_@eat b 16
ride:conmi* a -16
""",
    """
#__was abd -16 -16 19
adult:in abc 19 -48 -45
any:hace c -31
any:on b 19
do__why abd -15 -17 16
hambre$ bd 15 -20
now:break ad -19 18
of_it c -21
sitting_in ad 24 -26
""",
    """
adult:it d -19
algui* abcd -29 -25 33 -26
any:you_did abc 17 -17 -15
gallbladder__is c -16
goodn* a 17
heart:my_bp b -23
mas__cuenta bd -17 16
number$ abc -27 18 -23
part_of bc -16 -16
prior:mas_de bd -18 17
psychosis:@insurance a -17
text_me bc 15 -22
""",
    """
#_@visit ad 19 -21
allergy:anything b -17
am__right d 16
any:sin bcd -29 -25 20
any:you_have d 17
melatonin bcd -20 24 -16
mi__nacio d -17
my__with abcd 26 -25 -22 -19
name_it cd -18 17
one__done c -15
organ:right_now ad -19 20
pregnancy:semana_de d -17
walgreens a -23
""",
    """
^si b -87
grief cd -24 -27
home:en_el acd 19 -25 -15
home:just abd -27 -18 25
home:outside abcd 22 -18 -20 -21
mi__con c -17
mi_ma abcd -20 -19 -19 22
now:catch a 16
prior:three ad -40 32
sabe$ ab -16 -35
said__but d -18
""",
    """
allergy:se a -38
coming:on_it ab -26 -17
home:paramos abd 22 -18 -20
not:toma d -19
now:an_hour abcd 28 -21 -17 -30
papers acd -18 18 -17
rathe* bcd 20 -40 -35
toma_pecho ad -20 16
tried bcd -26 -21 19
veia ab -20 -23
will__to d -21
""",
    """
^still bcd -58 21 -34
adult:seven* ad 17 -17
am_nursing ad -20 21
anda_en a -15
any:apartamento_# abd 18 -15 -18
carro$ abd 17 -19 -23
doy bcd -31 -35 17
myself c -27
nexplanon a 19
no__permiso ac 16 -16
psychosis:con cd 21 -23
ride:# ab -39 22
scratch abcd 27 -17 -22 -27
""",
    """
allergy:soy a -15
any:door bd 15 -17
heart:not_know a -15
heart:tickers a 15
organ:nothi* b -15
sola abcd 35 -19 -35 -21
""",
    """
@relative__@body abd 22 -19 -20
bien abc 26 -44 -40
heart:dijo b -25
me_hinche abcd -20 -20 -17 21
on__fence cd 21 -23
psychosis:joven abcd -15 -18 -23 25
ride:a_mi cd 23 -34
ride:should bcd -18 23 -23
to__honest a -20
""",
    """
@medicine_then d 17
coming:truck b -17
heart:el_que b 16
my_girl bc -17 -17
now:tonight abcd 27 -23 -26 -23
pero__se cd 24 -25
pregnancy:to abd -28 19 -17
prior:hospital c 18
yo_recuerde acd 19 -17 -16
""",
    """
everything$ c -29
granddaughter ab -18 20
heart:came a 16
luego__digo bcd -17 20 -22
mild a -16
my__one c -21
no__nunca d -16
now:who_is b 16
prior:@year abd -37 -31 28
substance:botella c -17
suegro a -16
tengo_hambre abcd -25 24 -24 -23
to__so b -18
""",
    """
@drive__misma a 15
^keep abcd -26 -20 -24 26
any:now_and ad 23 -23
any:quien_sabe c 15
eso__jaja bcd -22 20 -23
ride:anyone ac 19 -18
todavia_amamanto d 15
ultimamente$ a -15
""",
    """
a__or bcd 20 -21 -24
allergy:been bcd -17 19 -26
bipolar_tipo abcd -17 -15 -16 21
coming:planning_on acd -18 -20 19
coming:see abd -24 -25 28
not:acuerdo ad -19 -33
organ:me_hicieron c -17
pregnancy:weeks_@late cd 21 -22
ride:la_licencia ad 16 -15
thursday d -15
we b -31
whate* a -18
""",
    """
any:it_is bcd 20 -16 -22
cumplo$ a 16
never__stuff a 16
not:let c -18
pasada$ d -16
psychosis:had_some cd 17 -16
""",
    """
#__nada ad -22 23
confi* ac -49 33
de__no acd 15 -26 -16
de_los d -23
heart:limite b -15
metoprolol d 25
""",
    """
adult:nacimiento a -16
die a -16
i_might abcd -21 -17 25 -22
neuro* c -16
prenada$ abcd -15 -18 -17 18
rapido acd -16 18 -16
recovery a -15
""",
    """
#__en acd 23 -16 -18
coming:sorry ad 20 -16
heart:cien abcd 21 -17 -16 -19
high_but acd -24 -26 28
pregnancy:@year_old d -22
""",
    """
a_bit ab -21 -17
adult:voy_a ad 20 -20
allergy:from a -31
arthr* acd 20 -20 -22
con_@clinician cd -17 19
es__del a 16
heart:do_not b -45
heart:for ad -35 19
home:and_sound abd -20 -17 20
la_piedra c -16
mamar abd -20 -17 17
on_dialysis c -22
sabria$ abc -16 -19 23
substance:social d -17
ya_perdi bcd -16 -15 16
""",
    """
consegui bc -16 -21
in__piece d 16
mi__se cd -20 -27
pregnancy:feeding abd -18 -15 20
prior:life c 17
substance:more abd -29 -31 18
""",
    """
ask__my acd -22 16 -16
just__out c -15
my__if a -19
not__@relative bc -24 -20
of__at c -19
pregnancy:vasectomy abcd 27 -23 -17 -20
ride:if_he cd 18 -19
solo_la bd -17 -17
""",
    """
=said:heart:ask d -31
bien__mi bc -16 -16
coming:am_out acd 23 -18 -22
infarto$ a -21
labs ad 19 -44
nonstop a -15
now:fixing ad 17 -17
now:later cd -38 -46
organ:my_numbers c 15
pregnancy:had_a d -33
sendi* c -16
substance:am bc -22 -16
to_check c 23
would__have d -22
y_mi c 18
""",
    """
allergy:emerg* ad -15 16
any:contesto cd -15 -17
been__up a -16
en_rehabilitacion acd -19 -21 20
fib ad -17 19
home:sueter abd -16 17 -17
now:good_as d 16
senorita$ ad 20 -18
""",
    """
any:for c -36
camin* abc 17 -25 -30
heart:at_the cd 17 -19
my__not b -27
ninguno bc -29 -33
no_trouble bc -20 -19
now:still ad -18 22
organ:@month b -18
puede_@fetch d -17
rinon cd -40 18
the__last acd 16 -19 -23
took_out c -19
""",
    """
go__the c 17
heart:@open a -18
organ:my_kidneys d -20
past$ abcd -20 -16 -18 22
psychosis:no_never acd 24 -19 -16
vemos acd -27 -27 26
""",
    """
^lesbian a 17
es__no bd -22 -16
heart:@clinician d -22
now:dentista ad 21 -21
organ:de_la acd -17 -23 15
while acd -17 17 -19
""",
    """
^am b -24
^made abcd -24 -17 -15 24
army b -22
coming:waiti* a -19
control cd -25 17
have__@medicine c -18
parti* a -17
thing$ acd 20 -32 -18
""",
    """
not:miss abcd -24 -18 -25 26
screa* ac -26 -20
substance:had ad -22 18
substance:mucho cd -29 21
""",
    """
any:text c -31
been__of b -16
coming:estoy_esperando acd -18 18 -17
home:one_piece d 16
hurt abc -18 19 -17
i__no b -18
knocked__lol a -16
more_than ab -33 -28
my__birthday a -16
pregnancy:four abc 21 -16 -16
social bc -17 -20
veint* b -18
""",
    """
@late abc -28 -20 26
coming:as c -22
only_thing abcd 20 -19 -17 -17
prefiero__responder abc -22 21 -17
pregnancy:still_nursing ad -17 16
ride:dijo ad -17 22
""",
    """
chang* b -26
home:toman* d 15
not:recall abcd -24 -19 25 -24
organ:fatty_liver abd -26 -19 20
organ:hold abcd -22 -17 -16 20
taquicardia_y d 16
""",
    """
^hypomania bc -18 18
my_porch b -16
""",
    """
kidne* c -40
organ:clinica a -18
organ:liver_enzymes acd -15 -30 31
pregnancy:years c -19
to__to c -15
""",
    """
#_pirulos a 15
adult:grand* abd -28 -21 24
all__out ad 16 -17
cause bd -18 -16
coming:me_interesa ad 18 -19
coming:si abcd -26 -31 36 -24
hepat* ab -38 -30
nadie_me cd 16 -15
now:ni ad 18 -19
pregnancy:ni abcd 25 -25 -34 -16
prior:how b 17
ride:yo ac 16 -31
substance:que c 21
""",
    """
^need abd 27 -32 -31
ahora_mismo abd 16 -21 -22
do__touch ac 16 -15
heart:bad cd -21 17
is__my bc -31 -24
me__@call c -28
twice_a d 18
xanax a -22
""",
    """
coming:en_otra b -16
me_i c -28
not:make ad 24 -27
substance:can a -28
""",
    """
#__no d -18
adult:soy_del ad -19 21
allergy:not_this ab 17 -17
any:much ad 20 -20
baby__# d -17
might_could c 17
organ:luego bd 15 -21
please__@call ad 15 -17
se__me ac -16 22
substance:does_@drug bc 21 -17
""",
    """
alcoh* ac -19 -16
all__is bd -22 -19
allergy:alerg* c -26
home:are b -16
la__tiene b -15
leave__the a -21
me_opere ad 20 -18
pregnancy:mujer d -15
pregnancy:perio* bcd -34 18 -30
que__@call abd 19 -23 -18
""",
    """
bother cd -17 -22
dijo__@clinician c -15
puedo_@drive cd -15 -24
respo* ab -29 28
ultimo ab 15 -17
""",
    """
a__monitor cd -16 16
a__yo ab -17 -19
does$ d -16
is_at d -20
not:going d 15
psychosis:kind c -16
""",
    """
allergy:bad_trip a -18
allergy:piel abc -17 -18 19
bebo_mas b -18
es__por ab -16 16
heart:negat* abcd 26 -22 -21 -25
hones* ab -35 -38
my__fell ad 19 -21
now:maybe_in ac -17 17
ride:picku* c -17
ruled abcd 30 -21 -29 -23
si_a d -17
tiene__ver bc 19 -17
""",
    """
#_lol abd 21 -20 -17
adult:is_for b -19
any:to_ask b -16
heart__my ab -15 -20
psychosis:esquizofrenia c -28
substance:three ac -17 -18
""",
    """
@body__the c -15
@late__not acd -16 17 -16
haha_no ad 19 -15
la_han d -17
lo__es ad 19 -20
long__can b 17
not:what abc -19 -30 26
organ:treated cd -21 20
piedra c -16
prior:duloxetina acd -20 -15 23
psychosis:cabeza ad 16 -17
ride:kind d -16
so__i bcd -17 22 -18
text abc -27 35 -37
""",
    """
adult:#_en d 15
but_a c -19
can__her c -16
have__is ad 16 -15
heart:tuve_un abcd -17 -22 -30 24
jk ad -16 17
not:@medicine d -37
novia c -19
pues$ abcd -27 -22 -24 26
sober__# ad 25 -35
tengo__nubes ad -15 16
""",
    """
@price b -23
any:not_on acd 17 -15 -16
coming:en b -16
not:tell abcd -21 -18 24 -19
now:check bd -24 -26
organ:@clinician_wants cd 19 -19
out__the d -18
psychosis:surgery c 15
que_lo c -18
substance:es acd 16 -29 -25
""",
    """
#__@relative acd 16 16 -37
en__y abcd 21 -17 -23 -17
ofrecio ab -21 -18
organ:dice ac -17 -20
prior:cuatr* ac -19 -17
substance:al a -17
substance:esto abc -17 19 -21
una__retraso d -17
""",
    """
aller* c -25
apenas_voy ad 24 -24
coming:encontre abd 19 -16 -19
estoy_esperando abc -23 -33 22
i__had c -19
if__then bd -20 20
not:da d -16
now:my cd 16 -37
now:works abcd -29 -32 -33 41
once_but a -19
out_for b -15
pregnancy:no_tengo a 18
prior:are d -17
substance:@relative_es cd -19 -16
substance:divorce d 18
substance:whiskey ad -16 18
""",
    """
heart:@medicine_para c -16
heart:anxie* c -16
heart:have_low ad 19 -19
mi__hoy d -16
organ:was_normal a 17
wrote__in a -15
y_@medicine bcd -36 -45 24
""",
    """
allergy:nothi* abcd 33 -27 -20 -30
am__old ab -16 17
any:en_@eat abd 23 -22 -22
buscarme bc -15 -17
course abcd -19 -15 -20 24
not:get bd -20 -25
que_los abd -16 -16 17
ride:regreso c -15
""",
    """
@ride__through d -21
esos_organos ad 16 -15
heart:con a -22
me__trabajo acd 19 -20 -16
nerviosa bcd 18 -18 -18
organ:se_me ab -20 -26
organ:they_are abc -20 -18 18
pregnancy:depo acd 21 -16 -18
ride:depende ac -16 22
salvo bc -23 -21
un_dia ad -21 21
""",
    """
adult:otro d -17
adult:retir* abd -16 -16 17
allergy:know_of d -16
entera bcd -26 -28 15
llevo__limpio ad -17 18
my__tomorrow abcd -15 -17 -15 17
pastilla bcd -24 16 -16
substance:of_me d 15
""",
    """
118/7* ad 22 -22
a_heart c -27
any:around acd -16 -16 17
any:cover* abcd 27 -25 -19 -27
coming:you_all bd -16 16
hace_un c -17
home:porch b -16
june acd 20 -24 -17
organ:la_@body ac -24 -34
prior:solo_una a 15
ride:you a -19
""",
    """
^not abd 24 -61 -31
^uh bc -24 -21
acostado bd -23 17
adult:y_medio abcd 31 -22 -21 -31
i__have b -49
now:bad acd 23 -26 -27
now:tenta* abcd -28 -23 28 -28
que__un d -18
ride:the_day a -17
two__@medicine bc -18 -22
""",
    """
asking acd -17 19 -15
en__@month d -17
en__una d -16
esa$ b -19
faltaba_mas abcd -20 -16 -20 22
home:@animal abd -26 -25 25
not:puede abc 17 -25 -40
organ:shot bcd -20 -21 20
substance:most_nights ab -21 -17
""",
    """
#_x a -16
@visit_y ad 18 -21
but__is bd -39 19
hombr* abcd 27 -18 -15 -20
prior:hice d -16
""",
    """
=said:ask:none_of_yes,_no,_unsure abd 18 -68 18
a__valve d 18
bebo bc -22 -24
home:my_house a -17
now:is_better d -20
stress_test ac 16 -16
substance:too_much a -33
uh abc 17 -30 -28
""",
    """
break abcd -31 -16 -21 27
creatinine ab 16 -15
manage c -16
not:sure abcd -46 -17 47 -40
pregnancy:en_@date c -26
segun__@relative ac -21 20
""",
    """
adult:todavia_no acd 18 -18 -16
heart:two_stents d 19
it__took c -21
most abd -37 -22 29
only_ever acd 22 -23 -15
psychosis:for_a a -18
tampo* abd 19 -15 -23
""",
    """
allergy:comida cd 16 -17
around_@holiday d 15
el_unico ac 17 -15
en__si abcd -16 -16 -16 18
es bcd 17 -23 -37
girlfriend ad -19 15
heart:years ab -30 -19
mio abcd 19 -16 -15 -21
organ:her bd -23 17
pregnancy:there a -20
""",
    """
adult:mama abd 27 -32 -24
any:did_not b -23
find_out abc -32 -22 30
four bcd -39 -27 22
ha_llegado d -15
like__@relative a -25
nervo* ab -19 -19
plan abcd 24 -17 -15 -23
pregnancy:si abc -31 20 -17
substance:problem_though bc -15 15
""",
    """
@traffic_en a -19
^todavia b -41
allergy:morphine d -24
en_dialisis d -15
heart:al_cien abcd 21 -17 -16 -19
i_breastfeed abcd -20 -15 -18 20
not:hecho ac -21 21
now:imposible abcd 28 -29 -21 -25
vi ab -39 17
""",
    """
coming:ahead_and ad 21 -21
cooking_supper ad 17 -16
now:ando abcd 32 -27 -38 -22
ride:coming bc -16 -17
""",
    """
bien__se c 15
grandmother abd 17 -15 -16
hermana d -21
how__does bc 19 -22
no__mi b -29
no__poder d -16
not:right ad 25 -25
prior:la_cuenta ab -19 -28
substance:botel* c -17
""",
    """
adult:segur* a -15
allergy:era abc -21 -19 25
heart:from d -22
marca c 18
substance:@drink_nomas a 16
substance:till ad -17 17
traba* abd 19 -23 -21
waiting_for bcd -16 19 -17
""",
    """
#_this a 16
@relative_dijo ad -16 19
had__kidney c -15
pongo ad 18 -16
prior:mes acd 16 -17 -17
que_se abc -21 -15 21
ride:can bd 31 -28
starts$ d -20
""",
    """
@medicine__do a -16
marav* bc -20 -20
substance:copa ad 18 -20
substance:until_@date d 16
""",
    """
exper* cd -17 17
lejos d -18
ride:digo b -20
talk d -21
tres_cosas d -16
""",
    """
dozen cd -17 19
is__her a -22
levan* cd 17 -15
organ:enzimas_del cd -18 17
organ:pads d 16
prior:siete_@medicine abd -16 -16 19
psychosis:mas bc 17 -31
substance:recovering d 15
""",
    """
heart:ya a -29
my_doctors bcd -22 21 -22
substance:six cd -18 17
tengo__minutos ac -24 20
""",
    """
^sigo bc -35 -35
for__heart a -15
had__me bcd -20 -15 16
me_fine d 15
pregnancy:los a 17
pressure_one b -15
ride:quien_me c -19
un_choque d -18
""",
    """
^nadie abc 17 -29 -18
allergy:had_# ad 17 -18
allergy:problem ad 17 -19
coming:temprano ac -17 17
firme bd -18 17
heart:un_stent b -16
need_to a -25
no_hace ad 18 -18
not:mi b -26
or_my ac -21 18
prior:had bc -20 -24
tension$ ac 18 -16
""",
    """
^puedo cd -20 -26
allergy:to_me b -22
get_back bc -20 20
had__seizure d 17
not__time ac 19 -25
now:it_in ad -21 17
surgery$ bc -21 -19
vomit* d 16
""",
    """
@vehicle acd 16 -38 -24
coming:estar* abcd -21 -16 -22 25
compl* abc 24 -34 -22
cystitis cd -19 19
pregnant$ cd -21 -19
problem_though bc -15 15
quien_hablo b 17
seguimos__la ad 16 -15
substance:veces ab -29 -23
""",
    """
=said:home:yes d -28
@medicine_se c -18
^cumplo ad 17 -17
a_uti d -24
it__just d -22
me_hace b -22
my__offered ad -16 15
now:central abd -19 20 -18
prior:did_a ac -17 21
prior:first_one acd 19 -24 -18
the__am b -19
""",
    """
^nope abcd 42 -27 -37 -45
heart:i_am cd 19 -18
heart:valvu* d 19
i__been b -26
leaky_valve d 21
numer* c -26
organ:falta_un cd -15 19
organ:ningu* abcd 31 -16 -23 -32
prescribed_one d -15
psychosis:de_que ab -16 -18
substance:@stop_la ad 15 -17
""",
    """
a__si ab 19 -27
allergy:muy_mal cd -16 16
as_@treat bc 19 -18
coming:i_wear bd 23 -19
dejela abcd -20 -17 -17 21
embarazada__lactando c -17
is__in bc 18 -21
la__tengo bc -18 -18
lactando$ abcd -17 -23 -29 22
organ:me_acuerdo bc 16 -15
para__voces d 15
prior:what a -29
reactions$ acd 18 -16 -17
""",
    """
@month__@treat acd 19 -19 -19
a_poder acd 21 -19 -21
coming:nos_vemos acd -26 -26 25
heart:low_bp c -17
home:pharmacy a 16
just_had abc -20 19 -28
my_@drug abc -22 -27 20
my__up c -21
negativo$ acd 22 -21 -19
tried__i abd 24 -17 -19
""",
    """
can__make ad 22 -22
heart:#_this ad 20 -21
not__my bcd -28 -22 20
now:which_day b 17
""",
    """
cabeza cd -18 -17
de_nacimiento a -24
organ:todo_bien ad 27 -21
prior:@relative_has c -18
they__something cd 18 -18
""",
    """
allergy:crazy acd -20 -17 19
any:ya bc -23 -39
do__this c -21
my_pee abc -20 -18 16
not:and c -25
organ:mi_@clinician d -16
soy_un ab 20 -17
tests__back c -17
ver_si c 18
""",
    """
^class ad -15 16
aceptan bcd 20 -16 -17
adult:born b -24
cambiaron_el c -16
clean__# ad 20 -19
elevated ab -23 -15
en__hora ad 20 -20
heart:has_it c -26
home:like abc -22 -17 15
hopef* acd -16 20 -16
lo__mejor cd -19 -15
ni__tengo d 15
now:till_i d -19
prior:any acd 31 -28 -27
she_can acd -16 -27 20
the__off b -18
vesicula$ abc 16 -17 -19
""",
    """
heart:up_and acd -17 22 -24
now:justo abd 19 -20 -20
only_@drug d -24
own$ abcd 23 -18 -28 -20
pregnancy:solo cd -18 15
you_can b -25
""",
    """
adult:estoy abcd 22 -24 -16 -19
any:quier* acd -21 -22 18
itch b -17
looking bd -26 -29
me__este a -15
prior:nothing abcd -23 -27 -40 29
psychosis:schizophrenia acd -18 -17 15
substance:off ad -23 18
un_tiempo d -16
was_a ac -28 18
""",
    """
chair c -23
even c -22
home:@vehicle d -24
le__decir acd -16 20 -17
los__y b -23
marriage_counseling bc -15 16
mi$ abc 17 -31 -33
prior:that b -24
substance:desde b -17
""",
    """
^puros abcd 20 -17 -18 -20
allergy:not_know c 18
allergy:out_when d 15
allergy:swelled_up d 17
heart:machine c 15
not:you a -22
organ:padec* a 18
panzo* ad -19 18
por_nada ad -17 15
""",
    """
esqui* acd -18 -21 18
maybe_in ac -17 17
not__count a 16
pregnancy:embry* acd -18 -17 18
""",
    """
always abc 17 -37 -35
coming:hold_my abcd -17 -20 -18 20
heart:right_now d 16
hipertension bc -16 -16
lo_mejor abcd -29 -18 28 -26
ride:capaz cd 23 -22
thing* a -18
were bcd -38 16 -23
""",
    """
a_eso bcd -28 -24 22
home:drive* ab -26 16
out__@day ac -16 -15
pregnancy:missed d -15
psychosis:things b -22
substance:a_little bd -17 -25
""",
    """
comin* b -19
my__of ad -18 -20
pregnancy:terce* ad 19 -17
prior:la_primera ad 19 -19
substance:@relative_say cd 16 -19
y_seguimos abcd 22 -19 -20 -21
""",
    """
^knock abcd -16 -16 -19 18
a_drink cd -16 -18
for_sleep cd 19 -33
heart:physical b -16
home:and b -20
lado abcd 22 -19 -16 -21
prior:start ad 15 -18
was_an d -16
""",
    """
#__as d -17
^desayune ad -16 16
^fire d 16
any:seizure_@medicine bd -15 17
digo ac -26 24
enfermo c -18
or_for ad -16 -17
organ:chronic_utis d 15
pero__no c -21
tuve_un abcd -23 -28 -19 27
you__that ad -18 -20
""",
    """
now:how_long ad -16 -18
now:is_on bc -16 16
polvo$ cd -19 -22
rinon* bc -20 -29
""",
    """
is_schizo bd 22 -20
mi__@thanks b -17
organ:que_me b -16
organ:the_same ab -19 18
organ:trasp* acd -22 -26 23
sugar d -22
""",
    """
@clinician_lo bd -19 -15
@door acd -25 -42 16
algo_en cd 15 -17
allergy:mariscos abd 22 -23 -21
home:can_i abcd -16 22 -17 -20
psychosis:sad abcd 23 -19 -19 -21
ride:pareja c -23
substance:@relative_has ac 17 -16
voy__bano d -17
""",
    """
a_nadie ac 25 -25
any:not_know ab -20 -18
coming:comprado ad -19 19
my__lined c -15
not:senor acd 24 -18 -18
ride:suegro a -16
that_will bc -21 -17
""",
    """
@relative__take ab 16 -17
allergy:sure c 17
heart:abuelita abd -17 23 -22
now:in_a b -17
now:manag* d -16
""",
    """
@body_up abcd -27 -15 -17 24
@drug__spring d 15
prior:praye* abcd 22 -15 -21 -21
substance:glass acd 24 -17 -21
""",
    """
coming:dele_mi abcd 20 -17 -18 -21
en__mi b -19
he__i acd -20 16 -16
heart:surgery abcd -24 -19 -22 26
home:a_mi ac -19 -17
labs_were a 15
now:look a -18
organ:bloodwork_was c -16
organ:just abc 16 -34 -30
rule acd -19 20 -16
snipped ab 16 -17
""",
    """
estoy__trabajo d -16
heart:bypas* c -27
me__@fetch d -21
pregnancy:scared c 16
psychosis:hermano c -22
que_me b -35
run d -31
waiting_on abcd -17 -28 34 -38
""",
    """
110/7* abcd 21 -17 -17 -20
allergy:era_nino ac -15 15
apartamento b -20
at__physical d -17
got bcd -41 -23 25
not:segura acd -21 25 -18
yeah_my ad -16 18
""",
    """
allergy:tres d -16
any:the a -15
asleep ab -24 -24
coming:un acd 22 -24 -19
ended c -17
organ:dijeron a -16
pregnancy:menop* abcd 34 -22 -21 -26
prior:on_everything ab -20 17
vino__@day acd 18 -19 -17
""",
    """
decided$ ac -19 19
digo_no ac 19 -18
el__era bc 17 -17
han__de c -22
it__but b -18
my_@body ab -22 -49
no_se acd -30 16 -16
si__esa ac -16 -16
""",
    """
any:nadie d 16
chichi acd -16 -17 17
depende__la bc -16 22
hacen ad -23 -24
higado__me abc -29 16 -27
muy_mal cd -16 16
now:can_you ab 24 -25
now:esa_hora c -29
ride:a_soul a 15
start ad 21 -23
""",
    """
adult:eso d -25
adult:jaja abc -35 -23 19
allergy:i_can ad -24 19
any:here c -32
con__se a -17
es__apartamento abd 18 -15 -18
i_got bc -16 -21
organ:count abcd -26 32 -20 -34
prior:siete abcd -23 -24 -21 25
quit c -15
there__a abc -18 -15 16
truen* cd -17 15
""",
    """
any:@year abcd 19 -23 -19 -16
army$ a -18
clavo acd -19 -19 20
coming b -19
heart:veces bcd -15 20 -17
one__said acd -20 25 -21
organ:not_hold abcd -22 -17 -16 20
thc abcd -25 -21 26 -23
the_worst c -16
""",
    """
but_she c -17
de__lo ab -29 17
en_un b -23
home:ya_en abd -29 -24 30
no__@medicine ab -16 15
not:told ad -15 -25
organ:higado_y d -19
por__que a -18
psychosis:on_my d -22
substance:birthday a 17
substance:relap* ad -28 30
ultrasound__week a -18
""",
    """
^psicoanalisis d 15
be__one a -16
heart:me_operaron abcd -21 -29 -27 26
home:band ad 16 -17
recal* abcd -24 -19 25 -24
ride:checking acd -17 21 -20
smoke b -26
""",
    """
^cistitis cd -16 19
llevo__dias ad -16 15
ride:claro_mi cd -17 21
""",
    """
@drive__i bd -17 -17
adult:voy abc 17 -19 -19
coming:time cd -24 -23
estoy_sano ac 25 -22
heart:like d -23
prior:seria* ab -18 -17
prior:this_is ab 20 -16
ride:pensaba abcd 21 -19 -18 -21
si__@medicine d 17
""",
    """
^safe abd -20 -17 20
any:en_la abcd -20 -21 -17 24
i__pregnant ad -18 17
ido__@treat c -23
mas__la b -27
polle* abcd 24 -19 -18 -22
prior:conta* cd -15 -18
""",
    """
acabo__la b -15
addict$ ad -19 20
embry* acd -18 -17 18
naci__# bc -25 -23
prior:cuale* ad -25 -36
prior:emdr_and d 15
prior:pasado a -17
psychosis:dijeron_que c 17
""",
    """
allergy:ese b -21
and_still ab -16 -15
heart:does_but a 16
now:cuadra c -16
prior:hermana d -16
ride:@relative_has ab -26 -23
they_come d -17
tolero bc -18 -19
""",
    """
@relative__liver d -21
allergy:primera_vez abcd 31 -20 -18 -31
chica* d -17
chicago d -17
coca bcd -22 -21 20
con_el c -38
heart:resul* acd -19 19 -17
not:dado bd -16 -19
psychosis:voces_cuando cd -21 20
substance:me_gusta abcd 25 -18 -15 -22
tengo_chofer cd -15 20
""",
    """
in_one b -21
negat* abcd 54 -43 -50 -52
ride:famil* acd 17 -26 -21
ride:me_@cancel ad 24 -23
""",
    """
died abc -17 21 -27
heart:pusieron_un bc -16 -16
my__did ad 16 -18
pregnancy:@late abcd -25 -22 31 -16
substance:cada_noche acd -19 -19 20
""",
    """
@relative__@relative b -26
b bc -23 -31
heart:the_blood c -22
trime* abcd -25 -17 -23 26
""",
    """
^might ab -23 -19
about_to ac 15 -22
allergy:i_have bd -18 -32
coming:@late a -17
dijo_que b -30
he__out b -17
pregnancy:tied ad 27 -17
substance:me_la d 16
substance:will bcd 26 -23 -25
voy_para acd -30 -17 29
""",
    """
allergy:loved_it ad 17 -17
any_of acd 22 -19 -17
borda b -24
heart:always ac 16 -20
not__yet b -29
now:no_puedo abcd 37 -27 -30 -33
organ:liver_is bc -28 -25
organ:use_a d 15
ride:manana acd -16 16 -15
ride:va bd -25 21
substance:tomaba acd -16 -16 16
ya__eso abd -21 21 -19
""",
    """
@cancel_it ad 23 -23
allergy:but_it ad -16 15
any:nadie_mas d 16
cows d -15
depends abc -29 -30 23
el_de b -18
ese_dia abd 33 -24 -35
heart:stres* d -27
pregnancy:nace abcd -31 -24 -19 31
prior:acuerdo cd 16 -16
prior:voy_con d 17
""",
    """
can__find ac 17 -22
no_objection acd -21 -16 21
not:minor ad -24 24
not:tuve ad 18 -17
now:about_to abc 18 -18 -20
pregnancy:unless_it a 15
prior:only bcd -32 20 -58
would__know b 17
""",
    """
@medicine_that a -16
@relative_says acd -17 17 -16
@thanks$ abcd 30 -32 -29 -22
both_of abd -24 -18 24
coming:tengo_que acd 20 -30 -25
guest cd -18 16
heart:broke* acd 18 -19 -20
hope_not d -24
my__car abd 19 -19 -18
only__is b -20
psychosis:not_sure c 16
retired abd -30 -24 23
ride:chofer c -18
seria__primero ac 15 -15
""",
    """
@relative_died a -16
@thanks__asking b -20
and_@medicine bcd -36 -48 18
i__be bc -20 -21
mitad cd 18 -29
polycystic_kidneys ad -17 15
un__@treat d -16
""",
    """
^afraid acd 22 -17 -23
adult:hacer d -15
home:#_minutes b -16
me_toca d -25
mismo$ c -22
my_@relative d -28
organ:had_my ad 15 -24
prior:cada ac -20 -24
ride:fresh_out ad 16 -16
""",
    """
ha b -32
heart:siempre bc -25 -21
la_prostata d -17
not:why a -24
now:doctor cd -22 -18
organ:del a -26
perdo* bcd 25 -26 -29
psychosis:the_@medicine c -15
would_i a -19
""",
    """
=said:yes:opens_with_yes abcd -30 -23 -63 51
dijo__si d 17
esa__en ad -15 17
had_it d -36
in_college abd -24 -19 19
""",
    """
^home abcd -36 -29 -30 35
allergy:poco d -16
liver__good ad 23 -23
now:that_one abd 20 -17 -20
organ:@animal_has bd 15 -16
passed_out a -15
pregnancy:that bcd 26 -18 -19
prior:counting abcd -18 -17 -15 20
salio_positiva acd -19 -23 23
suegra cd -26 -19
tengo_dos abd -21 -18 17
""",
    """
^nace ad -15 17
allergy:as_a a -17
another_time abcd 23 -20 -19 -18
buy a -16
stones_but ad 16 -16
took__test d -21
two__another ad -18 18
""",
    """
@drug_on d -17
a__though bc -15 15
con__@medicine bc -23 -19
del__y a -16
had_an a -20
multivitamin ad 19 -20
not:@clothes a -18
not:tomorrow ad 22 -21
now:viene abcd -25 -16 -17 24
over_# c -42
prior:made_me c -18
""",
    """
^media cd -16 16
^yeah bc -37 -36
a__en c -17
adult:does abd -16 22 -21
de__las a -16
heart:oh d 17
more_@medicine abcd -18 -16 -21 26
organ:interstitial c -15
pregnancy:entere ad -17 18
""",
    """
about__one bc -16 16
allergy:cuand* b -20
at_cvs ad 20 -19
dejeme_preguntarle c 19
heart:la_@medicine a -19
heart:my_back ad 17 -17
on__calendar ad -16 16
prima* abcd -22 -17 -20 24
prior:my_@relative d -33
prior:nunca_fui ac 19 -19
prior:tms ad -20 23
textb* abcd 21 -18 -19 -20
""",
    """
=said:yes:words_of_agreement abd -19 -26 21
lentes ac -19 -18
no_sir acd 29 -24 -23
not:nothing ad 33 -32
not_since acd 26 -24 -21
pregnancy:mijit* ad 17 -15
psychosis:nothi* b -21
psychosis:old_@clinician abcd -16 -19 21 -19
yea abcd -30 -27 -31 32
""",
    """
allergy:casi abcd -24 -19 -25 28
comida d -27
heart:panic cd -17 -18
llegu* b -30
or_@body ad 17 -15
substance:@drug cd -26 15
that_one b -25
""",
    """
adult:del ad -27 20
and__no cd 15 -17
home:@thanks abc -42 15 -29
llant* abcd 19 -17 -16 -18
""",
    """
camino bc -23 -27
con_permiso bcd 18 -17 -20
corazon_lo d -18
in_@treat d 15
la__ando abcd -22 -16 -16 24
me_fue b -19
organ:have bd -19 19
psychosis:break acd -22 -17 20
substance:drop acd 19 -19 -19
tiroides b -16
ya_lo c -26
""",
    """
any:suppe* d -16
me__como abcd -30 -34 -21 31
none$ abcd 29 -26 -23 -26
organ:frequent d 15
organ:resul* abcd -26 -19 25 -22
physical b -21
ride:con_mi acd -25 -24 29
""",
    """
a__all cd -16 18
de_cinco abd -15 -17 19
era__no a -17
leaky acd -16 -16 23
now:boss bcd -25 17 -29
now:confirmo ac -18 16
recien c -19
""",
    """
@relative__at c -21
^thyroid ad -18 16
be_in b -19
does__that d 16
have__touched a 16
home:y abd -29 -38 30
now:at_a b -16
pregnancy:sixty abd 22 -21 -22
psychosis:descarto ac 22 -24
shadows bd -15 -20
""",
    """
^@clinician bc -51 16
adult:got b -26
any:same abd -24 -21 23
eithe* ad 16 -21
heart:heart_itself ad -15 15
is__time b -16
kidney_to bd -16 16
organ:in_# a -16
organ:perfectos acd 26 -23 -26
psychosis:hablar a -17
psychosis:thing* b -22
ride:what_time b 15
""",
    """
any:lol abc 18 -20 -25
been__the b -18
between__and a -16
ese__me bc -24 -23
home:al b -17
it_tomorrow ad 15 -19
ride:i_figured a 17
substance:drink_too ab -21 -24
""",
    """
#_@month abcd -23 -17 -19 31
bien__ahi a 16
en_dos a 15
home:es acd -23 16 -21
organ:one_uti acd 18 -16 -16
pobre* ab -18 18
prior:my_@drug bc -18 18
prior:would_know b -20
psychosis:tuve abcd -19 -20 -27 26
substance:only_vice ac 17 -16
""",
    """
organ:@treat_hurt bd 15 -16
psychosis:surge* c 15
""",
    """
el__mi a 15
heart:am_ok abd 18 -19 -15
is__weeks bd -16 17
not:answered cd 18 -16
not:ese a 16
not:recuerdo ac -22 17
now:aslee* abd -21 -21 15
organ:nina c 15
""",
    """
@relative__lol ab 19 -23
allergy:heard cd -21 -20
extent_of a 15
home:tengo_hambre abcd -25 24 -24 -23
mandeme a -18
mejor abd 24 -17 -36
stimu* d 16
""",
    """
long_will d -19
me_bajo abcd 27 -29 -33 -19
nerves d -23
not:there abc 15 -26 -28
prior:cuales ad -25 -36
""",
    """
de__mi b -15
heart:no_padezco ad 21 -26
pregnancy:busca* acd -19 19 -16
""",
    """
along c -21
but_he ad 19 -24
hablo$ bc 15 -16
neces* bd 29 -35
now:en_la b -27
one__for abcd 27 -22 -24 -21
unless_you ac 18 -16
""",
    """
@treat_yes acd -21 20 -17
adult:thirt* bc -20 -22
allergy:but_i a -15
any:va ad 22 -21
baby$ a -18
dude a 16
heart: d -16
not:hace abd 22 -17 -24
now:minutos ac -24 25
one_but c 15
que_ya abc -22 -23 15
they_took c -20
til ad 17 -24
""",
    """
^got abd -22 -67 24
adult:jubil* ad -21 23
dis$ bd 17 -15
heart:nada bc -29 -32
heart:textb* abcd 21 -18 -19 -20
is__@body cd -16 -20
pregnancy:no_and a 15
pregnancy:tres_@month ad 16 -16
psychosis:unos cd 17 -16
""",
    """
^turned ad -19 18
adult:colle* abd -20 -15 21
cirrhosis$ acd -33 -24 23
embryo acd -18 -17 18
long__take a -17
lost__in d -19
organ:en_rango d -15
two__shy ad 16 -16
""",
    """
^i bc -17 -15
heart:soplo_que c -15
heart:they ab -28 -34
heart:would ac -24 18
home:todo a -35
in__own ad -15 16
now:number abd -19 19 -19
psychosis:can_not abcd 21 -19 -15 -19
she__in ab -21 -21
the_@medicine b -16
todo__ahi ad 17 -19
tomo__mas a -16
""",
    """
#_since ad -17 16
adult:do a -34
ni_modo ac 17 -16
now:salgo ad 17 -22
runs__the a -18
substance:abste* abcd 21 -17 -17 -21
wants bd 17 -30
""",
    """
adult:mom abd 19 -19 -17
compa* d -22
cycle b -16
pregnancy:pregunta b 16
prior:@medicine_primero d 15
the_car c -16
was__once abcd -24 -20 32 -30
""",
    """
any:@body acd 30 -39 -24
any:de_mi bd -21 -25
does_@medicine c 18
el_bebe abc 20 -17 -20
had_that cd -26 -22
higado_graso abd -25 -21 19
now:inconveniente ad -17 18
perro bcd 18 -16 -19
""",
    """
a_@sick bd -17 -19
counts__@treat b 15
heart:over_# bc -28 -38
no_nunca ac 20 -19
record a -15
thanksgiving c -16
til_# c -16
to_be b 18
""",
    """
^under abcd 33 -30 -28 -29
any:had_@food acd -18 -17 19
any:toast a -17
con__me bc -17 -17
in__room a 16
por acd -15 -61 26
si__quiere a -18
substance:not_since acd 19 -16 -19
""",
    """
bacon acd -19 -18 20
early$ a -20
guard* ad -26 16
have__ask bc -23 25
heart:estab* d -18
if_i abc -29 22 -24
less$ abcd -18 -20 -20 23
muy_bien ad 16 -15
now:tenid* b -15
objection acd -21 -16 21
organ:liver_out acd -20 -18 21
pregnancy:le cd -34 16
prior:on_my bc -16 -25
substance:little bd -19 -25
""",
    """
@call__later ab 23 -22
after__week d -16
heart:checked_out ac 18 -17
lacta* bcd -30 -34 20
not:find ad 16 -18
ride:marido d 17
something__the cd 19 -21
talk$ bc -16 -16
""",
    """
can_they a -16
chequeo__@date d -16
i__someone ad -33 17
just__@medicine c -16
pregnancy:de_mamar ad -19 19
pregnancy:seman* abd -31 -23 24
ride:thoug* ac 17 -16
the_way abcd -17 -17 -20 20
tms cd -18 18
without__@medicine ad -16 18
""",
    """
prior:another ad -19 17
ride:rajo abcd 20 -19 -21 -18
""",
    """
home:en_mi abcd -30 -30 -27 32
not:crumb c -15
operaron__@body ad -16 19
substance:eh abcd -22 -23 24 -21
yessir$ ad -16 21
""",
    """
allergy:sent c -17
already abc -45 23 -42
enfermera d -29
home:hace_rato ad -17 18
now:would_be bc -16 -20
psychosis:bien abd 22 -23 -21
""",
    """
a_lil a -15
allergy:as a -17
el_del b -21
fine_liver ad 16 -17
substance:soy_cristiana ad 15 -16
""",
    """
^getting abcd -29 -24 30 -30
hold__@animal abcd -16 18 -16 -18
que_significa bd 17 -19
she_was bd -17 -16
substance:de b -17
tengo__rinones ad 20 -21
to__told cd 18 -16
una__en b -21
""",
    """
home:flat ad 20 -20
not_tell abcd -19 -15 22 -16
now:el d -26
pregnancy:mirac* abd 18 -15 -19
pregnancy:yeste* ac 17 -22
prior:no_nada ad 23 -23
substance:coke bc -25 -27
that__when ad 18 -22
""",
    """
@fetch_la bc -16 17
blood* d -18
but__those acd 21 -19 -18
coming:against ac 17 -19
llevarme ad -17 18
pregnancy:late abc -21 -31 26
psychosis:ex abd -30 24 -21
recheck c 16
ride:vecino a -31
substance:been_sober a 18
substance:llega* a -15
y_ni c -29
""",
    """
@relative__see c -19
@vehicle__my ac -17 18
adult:to c -20
coming:no_la cd -22 18
good__my ad 22 -19
niece d -17
privado ab -16 17
recien$ c -16
stent$ ab -20 16
tiroi* b -16
""",
    """
broken ac 17 -22
coming:is_it bd 16 -15
le_pregunte d -18
prior:y_@medicine abcd -37 -30 -38 40
will__my bcd 19 -20 -17
""",
    """
@treat__y a -16
a_flat cd -17 -27
any:paso abd 21 -23 -17
knock__out bc -16 -20
prior:un_monton acd -20 -17 23
ride:voy abc 17 -39 -17
wait c -35
""",
    """
allergy:da bcd 16 -18 -19
licencia bc -17 -20
now:dale acd -18 -17 22
organ:surgery acd -18 -18 22
pregnancy:came ac 19 -20
ride:lyft a -22
vez_en d -22
""",
    """
adult:my c 20
con__pero a -15
drives acd -16 -22 20
esa_hora c -31
just_anxiety a 16
psychosis:on_the b -22
""",
    """
=said:psychosis:ask d -18
@drink__# ad -17 17
@thanks__el a -20
^orino abcd 15 -36 16 -39
adult:socia* ad -15 16
almos* acd 24 -22 -20
any:if a -16
any:todavia c -16
blood_@medicine c -19
first_one acd 19 -24 -18
now:desoc* ad -19 18
para_nada bc -20 -21
ride:sis a -24
""",
    """
@call abd -32 39 -27
deep_in a 16
not:@drive c -36
ride:working bcd -24 17 -16
substance:under d -16
""",
    """
cocin* abcd 24 -17 -16 -22
esa_@medicine c -17
falta$ c -18
me__@relative abd -27 -21 24
perfectos acd 26 -23 -26
question$ bcd 17 -29 -32
substance:night* ab -22 -17
viene__en ad -25 23
""",
    """
^nomas ab 18 -42
me_on abd -17 -27 16
""",
    """
@clinician__was a -16
@drug__@day ad 16 -19
@medicine__one a -19
any:mean c -16
any:tal_vez c 21
home:left_my abd -23 23 -22
no_llego acd 31 -21 -33
nothing__that bc -15 -17
now:am_in a 16
pregnancy:everything ad 17 -16
substance:couple_beers ad 19 -18
substance:that_count bc -23 17
that__right d -19
ya__a c -24
""",
    """
adderall a -17
coming:de_la ad 20 -35
esperando__me b -16
organ:both_fine a 17
organ:high b -30
then_that bd -17 16
""",
    """
adult:seventeen ad 17 -17
kinds abcd -25 -16 -17 24
prior:none bc -29 -28
the__@year ad 17 -15
""",
    """
murmur a -25
not__a a -16
pregnancy:#_weeks abcd -45 -33 -21 44
""",
    """
chapl* ad -17 -16
forma cd -20 -18
me__alta d -28
operaron_de acd -17 -16 23
presion$ bd -28 18
prior:ni_la acd 18 -18 -16
psychosis:sleep b -21
ride:@vehicle_ok abc -17 17 -15
ride:@year a -17
""",
    """
@relative__dialysis bcd 16 -15 -23
an__of d -16
me_ask bc -20 18
no__tomado a 16
permiso$ d -21
puede_@call abc -20 20 -17
""",
    """
ask__tomorrow bcd -26 16 -18
heart:@drive b 18
monday acd 26 -26 -26
naci__el ad -24 23
ni_me ad -24 -25
not__street ac 16 -16
now:de_una abcd -31 -26 -24 30
substance:lee_esto bc 16 -17
vigil* ab -16 -17
""",
    """
a_drunk a -22
de_mas abc -20 -19 22
home:right d -15
now:him c -17
organ:hace acd -17 20 -16
pregnancy:cycle d -20
pregnancy:desde_el ad 16 -15
promi* acd -25 24 -23
those acd 22 -37 -21
walked_in d 20
""",
    """
@visit__now ad -16 16
allergy:no_que ad 18 -17
any:only abcd 22 -22 -22 -18
gastr* acd 20 -15 -19
heart:just b -27
home:had cd -16 -19
me__am b -20
no_voy b -16
now:tengo_que ac -16 19
off_today ad -21 22
pregnancy:@relative_esta d -31
pregnancy:breastfeeding c -28
sola__pais a 15
to__twice a -16
""",
    """
about d -31
allergy:solo_a a 16
heart:dice_que abc 17 -17 -19
it__her ac -15 -19
no__conozco acd 19 -15 -17
prior:but b -18
prior:tms_and ad -17 22
substance:@open ac -18 15
""",
    """
any:tomorrow abcd -19 -23 20 -15
coming:esposo bc -19 -18
coming:mama cd -22 -23
good_@thanks b -17
had__liver ab -27 -15
my__said abd -23 -19 18
on__it a -20
sorry acd 27 -36 -25
the_moment ad 15 -17
turned__in ad -19 18
""",
    """
adult:para_mi d -23
it__@month a -15
my_body b -18
nobody__so ac -16 17
now:desocupada ad -19 18
""",
    """
=said:adult:yes abcd 37 -32 -22 -31
me_@late a -17
old__a d -19
prior:disti* ab -18 -16
ride:it a -31
una_@relative a -16
""",
    """
define_problem acd -30 18 -25
heart:nada_mas ad -24 24
heart:nadie c 17
hit_me ad 18 -17
natur* cd -17 -17
prior:the_@day d 19
""",
    """
#_mg bc -18 -18
a__manana a 15
got__@medicine ac -18 17
it__two ad 17 -21
mania* acd -16 -15 18
me_tomo b -18
no__no acd 40 -23 -37
substance:abstemio abcd 21 -17 -17 -21
will__take d -20
""",
    """
allergy:broke_out d 16
asegu* c 15
heart:a_leaky d 17
heart:hipertenso c -15
long$ abd -19 19 -16
pregnancy:posit* abcd -38 -26 -35 40
pregnancy:toma acd -23 -21 21
prima d -25
psychosis:anxiety abc 17 -17 -16
retired$ a -15
runs_in abc -28 17 -16
soy__los ab -22 15
""",
    """
coming:en_el ad -19 17
drinks$ abc -18 17 -18
entra* c -25
i__ever d -16
organ:cystitis cd -19 19
the_farm ad -17 17
y__mi a -17
""",
    """
^primera ad 24 -20
any:voy abd -16 17 -20
home:probl* ad -23 23
ni__@relative cd 15 -24
offer* bc -15 -16
part c -22
worke* bc -22 -22
""",
    """
=said:unsure:words_of_doubt abcd -41 -33 61 -52
^cirrhosis abcd -21 -21 -19 28
allergy:@medicine bd 20 -36
any:eat cd -22 -26
bill ad 18 -17
coming:manana_me acd 21 -21 -18
heart:to_my ac 19 -19
""",
    """
allergy:panic* d 17
disea* c -24
had_surgery c -16
hepatitis_b cd -25 24
moms b -29
shellfish abd 23 -18 -17
si__corazon ad -18 18
""",
    """
@day__the ad 18 -18
^old abd -17 -17 17
a__del c -31
can__it bc -22 -30
i__free ad -24 23
me__corazon abd -16 -24 17
not_confirmed cd 17 -21
planning bc -17 -23
pregnancy:@stop_de ad 21 -22
regla$ ad 16 -16
ride:conse* bc -15 -20
""",
    """
cero_@medicine ad 20 -20
dialysis$ bd 18 -22
heart:passed d -18
me_check abcd -23 -15 25 -24
ride:primo bd -16 -20
soy__@relative a -15
the__surgery ad -15 17
this_was ab -18 15
""",
    """
@relative__voces ac -15 -24
^primero a -19
^sabe ab -24 -24
for_it c -26
heart:broken acd 18 -19 -20
psychosis:veia ab -20 -23
take_me c -19
used_to abc -17 -23 15
why__not ab -19 15
""",
    """
allergy:only abcd 62 -66 -54 -43
en__@thanks b -17
nunca_fui ac 19 -18
pregnancy:ahi c -16
ready acd -30 -28 31
""",
    """
any:tal ab -22 -22
jajaja_que abcd -25 27 -21 -28
once$ acd -26 31 -19
prior:prayer abcd 21 -15 -19 -20
psychosis:nunca_me cd 16 -28
ride:manejando a 15
up_a bd -15 -18
""",
    """
adult:estoy_en acd 27 -17 -26
any:ese c -24
bloqu* d 15
heart:sister d -20
my_bp b -23
now:bien abcd -30 -25 -28 37
organ:who_knows bc -15 18
substance:got bcd -21 -26 19
to_hear a -16
""",
    """
@clinician_y bc -18 -24
@relative_and c -30
^voy b -39
despues$ ad 25 -25
enton* ad -20 18
heart:morning ad 18 -16
me_if c -17
pregnancy:semana_pasada d -15
seria__primera abd 20 -15 -19
""",
    """
any:come a -16
arrit* abd -29 -23 19
coming:called_in acd 21 -19 -20
da d -28
ride:drive acd 24 -41 -27
substance:a_day d 17
un_preinfarto ad -16 18
wheel abcd 21 -17 -18 -21
""",
    """
^ticker acd 22 -15 -20
de_la c -30
now:not_be ad -23 23
organ:organ* acd 26 -28 -30
pregnancy:weaned c -20
""",
    """
controlo abcd -27 -22 -20 28
home:llegamos abcd -21 -18 -16 22
now:could_be c 16
now:puede cd -17 -25
""",
    """
#__morning cd -22 -22
^possibly abcd -34 -30 37 -28
am_ok abd 18 -19 -15
and_one ac -18 19
diagnosed b -25
psychosis:tdah acd 18 -17 -17
sopho* bc -17 -18
treat abc -22 17 -26
""",
    """
a_glass ac 18 -19
clear* d -29
i__detox d 17
no__respirar acd -16 -15 17
now:no_le ac -15 16
""",
    """
@relative__ella d -15
el__ahi acd -22 18 -21
psychosis:me_when d -16
substance:@drug_a b -22
substance:black acd -16 -16 17
substance:no_tomo acd 39 -26 -40
sweet c -25
""",
    """
@relative_que a -18
^give d -27
adult:@relative_is bcd -24 -15 16
any:are c -25
in__oven d 15
la_@vehicle ad 19 -16
later__be a 16
me_cuido a 16
no_but ac 23 -26
now:le_contesto acd 19 -16 -16
pregnancy:pump abcd -28 -25 -26 31
substance:en_@date abcd -23 -15 -16 23
""",
    """
any:got_a acd -17 -16 19
coming:cancelo ad -26 23
got__and c -19
home:camin* abcd 20 -21 -20 -18
weeks_to d -19
""",
    """
^for a -27
allergy:al cd -44 -37
answered cd 18 -16
in_rehab a -17
mas__que bcd -37 -28 18
no_@treat abd 17 -20 -19
not:one abd 33 -28 -30
pregnancy:encar* bd -15 17
strug* d 17
substance:glass_of acd 24 -17 -21
""",
    """
^she b -37
allergy:@relative_se bd 18 -16
aqui bcd -22 -52 17
car c -40
heart:my_@relative bcd 22 -27 -26
""",
    """
adult:#_in bc -19 -16
allergic__nothing abd 24 -18 -20
any:claro acd 19 -30 -26
now:le abc -23 -28 24
prior:if_i bc 18 -18
""",
    """
^prefiero bcd 23 -32 -29
allergy:she a -17
attacks c -17
my__@symptom a -15
now:@move abd 21 -26 -24
now:digo cd 21 -19
substance:at_night d -19
""",
    """
at_a c -17
coming:it acd 25 -22 -27
fuerte abd 18 -19 -16
now:supper bc -18 -17
ride:died a 16
somewhere cd 16 -15
""",
    """
a__week c -21
al__la d -17
any:la_pregunta d -16
from_it acd -17 -19 20
i_would c -21
not:known a 16
organ:already bd 15 -17
organ:anali* bd -21 -32
pregnancy:possible bd -16 -17
prior:la_lista a -20
substance:llegar a -15
the_stuff acd 30 -23 -22
""",
    """
@clinician__puso b -15
@medicine__am ad -20 22
heart:ever c -21
ni_lo abcd 25 -15 -19 -19
now:del_trabajo d -16
organ:hepatitis_a cd 16 -15
pregnancy:lesbian a 17
""",
    """
buscar abc -26 -24 16
labs__perfect a 18
substance:estoy_en ab -27 -27
""",
    """
^vasectomy abd 19 -16 -18
am_about d -20
now:cuando abc 16 -21 -26
psychosis:so a -16
substance:cuand* b -17
""",
    """
allergic__@animal d -16
el__ya c -18
not:skip bd -16 16
organ:tengo_cirrosis d 17
preguntas$ cd -16 -20
psychosis:las ac -18 -25
psychosis:posparto d 17
substance:died a -18
substance:summer ad -16 17
""",
    """
a_buscarme bc -15 -17
any:quit cd -17 -17
heart:sin bd -15 -24
hipertensa d 18
home:@drive a -16
la_@food d -27
not:asi cd 16 -18
pregnancy:on_birth d -19
second_trimester ad -17 17
""",
    """
@wrong__we b -16
allergy:says b -22
been_through c -17
como_no bcd -30 -21 17
decir$ acd -19 17 -18
ready$ acd -23 -24 25
""",
    """
coming:trying_to acd -17 18 -17
good__me abd -21 -20 21
i__off b -22
not_afford abd 20 -15 -19
organ:everything abcd 26 -19 -21 -27
organ:gastritis acd 20 -15 -19
pregnancy:semanas abd -29 -19 26
psychosis:@relative_the d 16
ride:mija ad 20 -19
semanas_de d -16
""",
    """
alli bd -17 16
every__it a -21
had__@food abd -18 -18 19
heart:eso cd -39 -19
it__to abcd -17 31 -26 -17
no__molesta ad -18 20
on__low ad 18 -15
prior:llevo_# d 15
psychosis:put a -17
tren a 17
""",
    """
@relative__el b -28
coming:dejelo ad 16 -17
did__em acd 20 -16 -17
lol__to d -16
pregnancy:quitaron a 18
prior:but_no ac -17 17
substance:@drug_at b -18
yes__no b -27
""",
    """
a__last abd -27 19 -18
heart:padezco bc -16 -16
prior:make a -19
""",
    """
heart:infarto_en d 15
home:el acd 16 -23 -20
now:last abd -19 18 -17
""",
    """
@clinician__trastorno c -17
^seguimos bc -18 -17
littl* abcd -18 -26 22 -15
pregnancy:@insurer b -20
psychosis:told ab -28 -27
""",
    """
^llegue abcd -25 -16 -17 22
allergy:tolerated ad 18 -18
bien__baja d -16
coming:salio acd 27 -27 -26
dui__@date d 15
home:parec* abcd -19 -28 25 -24
maybe_a d -17
not__there d -30
now:libre abcd -30 -21 -23 31
pilla* bc -17 -23
prior:ask abd -19 16 -18
psychosis:what d -36
""",
    """
#_ay abcd -23 -15 -16 23
am__and b -18
carre* acd 16 -16 -15
chanc* bd -23 -19
decir* acd -21 21 -25
depends__day c 17
dira$ acd -18 19 -20
faint cd 18 -16
heart:se_me b -22
home:your_place d -21
pregnancy:en_la cd -17 20
than_i ab -18 -26
""",
    """
#_% a -17
adult:atienden b 17
ahi_si acd 18 -18 -17
any:could bc -28 16
heart:clock* ad 18 -18
home:kind a -18
now:favor cd -15 -29
ride:find bcd -27 19 -31
salio_un b -18
""",
    """
^why abc -50 25 -59
allergy:trip a -18
any:last_night cd -15 -26
counselor abcd -16 -25 26 -22
heart:of_a cd -16 -23
home:house b -25
keeping d 15
now:hora c -43
pregnancy:last bd -29 -22
prior:lithium d 18
ride:no_family a 15
""",
    """
any:jajaja d -16
coming:came_up acd 20 -21 -20
grado ad 18 -18
pregnancy:sangr* acd -15 17 -20
recur* cd -18 21
that__i abd 19 -22 -23
""",
    """
allergy:out ad -44 27
asking__@relative abcd -18 21 -19 -16
heart:bp_is bcd -33 -34 15
heart:marca* acd -30 -27 20
organ:i_have bcd -24 -20 31
prior:marriage bc -15 16
shoot bc -23 -24
veces_me abcd -15 -15 30 -28
""",
    """
adult:my_birthday d -20
any:sin_problema ad -17 17
basta* ad -16 17
coming:have_to abc 22 -19 -21
en_los ad -19 17
hoy_ni ad 17 -16
my__snipped ab 16 -17
now:bad_time b -23
now:me_again c -15
organ:algo acd -16 18 -16
psychosis:dolor a 16
se__ha a -16
substance:vinito_con ad 15 -16
""",
    """
afecta b 18
liver__@body acd 31 -16 -31
pregnancy:personal abcd -23 25 -17 -22
ride:@relative_no abd 23 -27 -20
ride:answer c 16
ride:but b -22
tomando_@medicine acd -18 -20 28
""",
    """
cuant* ad -22 -18
list c -37
now:ask d -28
por_el c -22
ride:my_driver a -22
since_the b -19
tengo__retraso cd 19 -20
to__down bd -18 15
""",
    """
#__one ac 17 -22
heart:what_is abc -18 29 -30
mi__dan a -18
prior:you_name cd -18 17
psychosis:steroids d 16
vive a -15
""",
    """
hipomania b -17
home:viendo abcd -17 -17 -22 20
the__my b -27
una_copa ad 18 -20
voy b -31
y_la b -20
yesterday$ acd 19 -21 -17
""",
    """
@relative__@treat bcd 24 -25 -17
@symptom_and cd -16 18
but__one ac -21 22
claro$ a -17
crudo cd 17 -17
heart:to_ask b -17
los_# bc -29 -23
piso abd -21 -17 18
por_psicosis d 20
prostate$ d -18
ride:the acd -42 -31 31
""",
    """
allergy:alergica_al d -21
bed$ b -17
borreme_de acd 19 -17 -16
eso__mi bcd 24 -27 -22
having b -26
hierbas acd 19 -17 -19
now:my_@body ad 19 -20
organ:esos abcd 31 -27 -26 -31
ride:irme_sola d -16
un_poco acd -25 29 -23
voy_con acd -16 -19 24
""",
    """
a_bad ac -24 -19
am__a d -19
now:@insurer_a d -29
""",
    """
^dicen b -19
about__# ad -17 17
am__@year d -17
any:big c -18
cuando__pusieron cd -20 15
not:doy ad 16 -17
organos abd 19 -17 -17
papeles ad -19 -18
ride:bf acd -20 -19 22
tomo__normal c -15
used_it ac 17 -18
""",
    """
allergy:yo_sepa bd -21 -18
for_this a -23
is__to abc -41 32 -18
not_ever c -16
pregnancy:podria abcd -19 -15 18 -16
""",
    """
@relative_did acd 22 -28 -20
^mis abd 17 -17 -19
^perdon abcd -26 27 -18 -22
low_side ad 18 -15
prior:counts bd 16 -20
ride:anyon* ac 19 -18
substance:tobacco acd 18 -21 -17
will__@vehicle b -21
""",
    """
any:em d -16
any:gusto abcd -20 -19 -18 22
any:skipp* bc -16 -17
coming:cuent* bc -30 -34
heart:ando bc -24 -22
la_@treat ac -19 -25
now:is_good ad -17 17
psychosis:cuent* bd 15 -20
psychosis:have abc 19 -32 -16
substance:the_stuff a 18
""",
    """
heart:like_that a 15
is__morning bd -16 -17
my__thought bc -19 18
not_him c -16
nunca__checo c 15
pregnancy:period_last ac 15 -15
pregnancy:retraso ab -31 -18
substance:why abcd -18 25 -20 -22
y_ninguna ad -30 30
""",
    """
allergy:vomit* d 16
are__me ab 15 -19
coming:antes a -15
heart:alta_y a -18
i__blood d -20
meeting c -17
not:business ab -16 16
psychosis:never_had ac 18 -19
psychosis:used_to ab -19 -19
ride:in c -39
ya__lo ac -21 -17
""",
    """
mi__de a -16
please$ acd 19 -33 -19
pregnancy:chance bd -23 -29
""",
    """
coming:a_poder acd 19 -16 -16
drink_normal ac 17 -20
have__heart bc -20 -20
organ:be cd 18 -17
ride:a_car a -23
substance:desde_# ad 16 -15
that__exactly c -20
ya_llegue bd -19 17
""",
    """
@body_on bd -16 -17
@relative__asleep ad -18 19
heart:not_been a -26
pregnancy:will acd -20 16 -17
psychosis:none ab 17 -16
ride:down c -19
""",
    """
@machine a -23
any:am_not c -18
en__casa abd -25 -33 19
esperando_que b -16
great d -22
home:lost ac 16 -16
los__ya bcd -22 -22 17
my_couch abcd -19 -21 -16 21
poder$ bd -22 -30
prior:the_whole d 17
psychosis:cuenta bd 15 -20
psychosis:nada bd -25 -20
ride:or d -15
""",
    """
^ok ac -21 -20
coming:paro_de cd 17 -17
eso__le a 16
heart* b -22
heart:estres abcd 19 -18 -15 -16
not:a c -31
now:noche ad 19 -24
organ:@sick a -15
ride:tomo_un b -15
""",
    """
=said:any:no c -21
been__about ad -16 15
brought d -19
de__vivo ad 17 -17
ride:mi_carro cd -20 -20
""",
    """
coming:someo* ad 19 -16
home:was_wild abcd -16 18 -16 -20
i__took ac 22 -22
keep_my ad -17 17
maravilla bc -20 -20
now:lo_mejor ac -21 21
now:we_are a -16
ride:@relative_me bc -33 -16
""",
    """
figure abcd -22 -17 23 -18
heart:nunca_me d -25
home:aqui c -18
home:brother acd 23 -16 -23
home:segui* abd 19 -17 -18
now:habla* acd 17 -26 -22
prior:ago d -17
pronto abc -17 -22 18
they_say a -17
""",
    """
adult:matur* ad 20 -20
allergy:screaming a -18
coming:¿ b 22
home:minut* b -17
liver__are abcd -18 -17 -31 25
preguntar bc -26 16
ride:bus cd -28 -26
to_talk a -25
ya_mero bc -23 -17
yo__que bc -20 15
""",
    """
^worked ad 21 -21
adult:just_a a -18
fall__that d -15
limite b -15
one_bit acd 21 -19 -18
ride:day_off a -17
""",
    """
any:i_did c -19
colon* ad 16 -18
heart__a a -17
not_mind ad -16 16
recli* ad -15 16
un__pero d -19
""",
    """
=said:heart:yes cd -49 21
@stop__alla bc 16 -16
coming:hasta abc 19 -19 -23
creat* bc -26 -19
not:telling ad -22 -19
not:time bc -22 -29
now:when_i ad 21 -24
pregnancy:matte* ab -18 19
substance:straight abcd 19 -17 -20 -17
the_state a -15
""",
    """
allergy:mensaje abcd -18 23 -18 -19
elbow a 16
la_@clothes ad -18 19
pasa__mi ad -15 18
psychosis:hear c -15
substance:evangelica a 15
substance:since_# ad 32 -41
""",
    """
adult:o bcd -20 16 -18
coming:ahi_estare d 20
home:me ab -23 16
murio__@relative c -23
now:nomas ac -20 17
organ:esos_organos ad 16 -15
padecido a 16
pelea* acd -18 -16 20
preg$ d 16
psychosis:shado* cd 19 -19
screaming a -18
""",
    """
@relative_tuvo abcd -21 27 -20 -22
centr* abc -24 17 -20
jamas abcd 41 -36 -40 -30
psychosis:defin* d -20
psychosis:nothing b -21
substance:este_@year bd -22 19
todavia_me a 15
""",
    """
cance* c -34
coming:see_you abcd -17 -19 -27 26
cuenten_conmigo c -16
not:say a -17
organ:a_scan c 15
su_@relative ad -31 17
would_rather cd -28 -30
""",
    """
@relative__to c -40
card acd -20 -16 16
coming:will_know acd -17 18 -18
have_cirrhosis d 15
heart:if c -32
heart:padez* bc -16 -16
it_this a -19
not:drug d -17
not_hold abd -20 -17 19
psychosis:heard_my c 16
secon* abd -20 -35 19
""",
    """
coming:right ad -18 -24
heart:tuve abd -21 -25 23
home:in_my abcd -30 -33 -15 33
not:respirar acd -16 -15 17
one_lol a -16
pregnancy:voy_para ad -20 20
rato c -24
ride:care_of acd -20 -19 21
ride:solo acd 35 -38 -26
""",
    """
any:todav* c -16
be__is d -19
coming:am bc -29 -36
heart:with_the ac -15 -19
hives abcd -23 -18 -29 30
pedi ad -17 18
psychosis:dicen_que c 16
ride:for ac -28 -27
ronchas acd -19 -26 30
they_diagnosed d 16
was_out a -15
""",
    """
adult:el b -48
adult:la_@relative b -16
allergy:dormi* c 17
any:today bcd 24 -21 -24
bueno$ acd -29 -24 21
ese__lo b -15
llega b -19
not_touched a 16
psicoanalisis ad -15 18
psychosis:was a -42
stage_# abcd -20 -19 -16 20
""",
    """
adult:tres ad -17 16
como_cuales abcd -19 23 -27 -19
heart:attac* c -26
organ:time a -20
substance:after_my d 17
using abd -36 -32 23
""",
    """
allergy:puedo c -16
come_with a -18
heart:good abd 24 -35 -19
heart:mi_@relative cd -20 -17
it__panic c -15
nada__presion ad -22 23
organ:jaundice cd 17 -18
parece ac -34 22
pregnancy:would_be abd 18 -15 -19
prior:tome_algo cd 21 -16
ride:truck cd -17 -24
""",
    """
adult:mis_papas cd -16 -20
is__@drug a -22
is__for d -19
not__college acd 20 -17 -21
pusieron$ c -20
ride:mysel* cd -25 -23
she_am ad 17 -21
timer_here a 15
""",
    """
^dry abcd 24 -17 -18 -22
a_balloon cd -18 16
adult:no_soy ad -21 20
dudas$ d 18
eso__digo ac -15 -15
home:me_dejo ad -17 18
llevo__cuenta bcd -21 19 -19
lo__tengo a 15
my_second d 17
only_one ad 21 -20
organ:los_dos c -21
possibly abcd -36 -33 38 -32
prior:church c -19
prior:tomo abc -19 17 -19
prior:uno ad 16 -20
probar$ a -16
psychotic$ d -16
rather__that abd -17 19 -16
si__con bc -15 -19
you__have abcd -17 21 -17 -22
""",
    """
a_liver ab -21 -16
adult:vietnam abd -17 -16 17
heart:tengo bcd -27 -46 24
now:a abc 27 -21 -43
pregnancy:no_me b -19
segura acd -21 25 -18
""",
    """
allergy:last_time bcd -22 -32 17
allergy:probl* acd 23 -17 -29
aun_no bd -17 -18
i__after c -17
let__get c -18
me__pierdo acd -16 -17 17
not__one abd 21 -17 -27
now:i c -22
organ* d -39
ride:le_dije c -16
""",
    """
a_cada ab -21 -23
allergy:@treat_at a 16
allergy:voy d -16
eso_esta d -15
mude abcd 24 -20 -15 -23
nadie abd 29 -41 -29
pregnancy:every* ad 16 -16
pregnancy:me_entere ad -17 18
trabajando$ acd 28 -18 -29
""",
    """
breathing abcd -25 -17 -19 24
nacido ad -21 16
no__of b -15
of__things d -20
psychosis:la_@body ad 19 -18
this_one cd -23 -25
worst c -16
ya_hasta abd -20 -17 20
""",
    """
@medicine_it abcd 23 -19 -15 -22
any:biscu* acd -20 -16 19
coming:packed ad -16 16
elbow_deep a 16
me__hasta bd -20 19
not__she a -18
organ:transplant acd -19 -20 21
""",
    """
adult:under* ad 17 -16
getting ac -31 23
heart:honest cd 20 -17
inste* ad 21 -21
ninguno__los ad 18 -15
now:do_i bd 21 -18
organ:mi c -29
organ:stage abcd -20 -21 -20 24
soy_cristiana ad 15 -16
that d -17
""",
    """
@month bd -45 16
allergy:broke_my d -20
got_an d 17
home:the ac 19 -45
organ:creat* bc -26 -19
psychosis:tipo abcd -21 -19 -18 25
she__her abd -17 18 -26
substance:my_@clinician bcd -16 16 -18
""",
    """
ay a -28
do__in c -16
escribir c -21
irregular_heartbeat ab -17 -18
now:have c -19
now:nah_busy ad 16 -16
organ:la_prostata d -17
pregunta$ abcd -26 31 -22 -32
ride:an ad -17 -18
ride:said_ok acd -19 -20 21
schizoaffective abcd -27 -25 -30 38
tengo__pero c -18
""",
    """
any:traba* d -16
it__not bd -39 -22
prior:eso d -19
psychosis:pura a 20
ride:lives acd 19 -17 -18
used bcd -28 16 -16
""",
    """
i_usually ab 16 -18
organ:dos b -15
three_but d -16
""",
    """
^a acd -16 22 -21
did__it abd 16 -19 -22
home:sentada ad 17 -16
organ:had_@body cd -17 19
organ:probl* acd 25 -21 -30
quiero abc -17 26 -38
rato_mejor ad 15 -15
so__the d -19
""",
    """
an__in a -17
bien$ abcd 29 -27 -35 -17
heart:cuand* a -20
ride:be_there ad -16 17
""",
    """
^@open acd -19 -19 16
allergy:exper* acd -15 -17 17
any:mija ac -21 -21
de__de abd -26 -21 25
got__# abc 20 -15 -18
got__i d -17
headed bd -20 -16
tengo__@day d -17
the__go c -17
wrote a -24
ya_llego d -16
""",
    """
ahead bc -22 -31
el$ a -20
en__a b -17
heart:dio_de d -15
prior:try ad 20 -20
so__is c -25
substance:months abd -40 -16 28
substance:pregu* a -18
""",
    """
@stop__# ad 28 -26
^yes abc 21 -64 -62
allergy:zero ad 17 -19
drink__my cd -19 15
i__bad b -18
not_sleep b -15
out_when d 15
presion__traigo d 16
ride:confi* abc -22 -17 17
""",
    """
aparato$ d -18
de__se a -24
diagn* b -38
gente c -23
""",
    """
allergy:codeine abcd 26 -16 -19 -20
allergy:no_c acd -21 22 -16
can__now c -17
heart:disease a -15
of_been cd 18 -19
pregnancy:the_shot a 15
ride:covered acd -29 -29 28
""",
    """
heart:a_@clinician cd 15 -18
now:so_we ad -18 18
on__@date ad -22 -20
para__es a -19
said_ok acd -19 -20 21
tarda* ac -19 -20
the_@animal ac -16 -25
y_nada acd -36 -25 32
""",
    """
any:mysel* bcd -17 -15 16
does__to bcd 19 -22 -19
hago_a abc 19 -19 -18
heart:but_i b -28
jaundice cd 17 -18
lo__el a -26
me_hizo b -24
now:el_trabajo a 15
so b -33
stopped b -33
""",
    """
allergy:and_i c -22
and__are ab 16 -22
no__dejar a -16
now:possi* bcd -18 19 -22
organ:is_good ad 21 -21
pregnancy:doubt abd 18 -17 -22
pregnancy:male ad 25 -18
psychosis:name acd -20 21 -18
ride:no_@relative ad 19 -16
tampoco abd 19 -15 -23
""",
    """
^waiting bc -29 15
ahi$ bcd 24 -38 -34
boss__right a 17
i__@symptom a -30
le__dando d 16
me__las b -19
otra$ b -22
por__mejor b -18
prior:@treat_for cd -15 20
salva abd -16 -16 17
tercero ad 21 -19
they__work abcd 20 -15 -18 -21
wassup$ ad -17 18
""",
    """
adhd c -27
i__low ad 21 -21
nunca_me abcd -15 -38 19 -19
prior:year a -16
psychosis:me_for bc -18 -18
ride:boy acd -21 -19 20
ride:on d -23
""",
    """
#_siempre ad 21 -22
adult:almos* ad 22 -22
ayer__la c -17
he__@treat cd -24 16
is__all c -18
not_make ad 19 -23
psychosis:therapist abc -20 -18 24
substance:crist* bcd -24 -31 24
""",
    """
^pumping ad -15 16
complica$ a 15
dot bc -17 -18
en_@holiday c -16
joven$ bd -16 22
me__over a -15
que__mas ac -17 -15
she_will d 15
""",
    """
allergy:anest* a -23
allergy:go bc -17 -20
heart:enfermera d -19
it_covered d 15
no_volvi cd 16 -16
now:afrai* ad 19 -20
now:luego_le abcd 22 -17 -20 -18
prior:mucha* a -18
prior:para b -17
tuve_hepatitis cd 23 -27
""",
    """
honey bc -26 -22
me__miedo cd -19 -15
normales a 15
prior:not_believe c -15
psychosis:not acd 16 -17 -22
someb* cd 20 -34
substance:noches c -17
tried$ bc -18 -20
turne* acd -30 -23 19
""",
    """
@eat$ c -22
ahora_no d -19
cvs c -20
go__it abcd -28 -19 -23 28
had__break ad -18 18
heart:ella bd -17 18
pregnancy:now c -20
""",
    """
any:nothing_since ad 20 -20
conozco$ abcd 23 -17 -20 -20
getting_a acd -21 18 -27
i__sixty abd 22 -21 -22
in__meeting c -20
me_pusieron ab -25 -23
not__here ac 17 -16
prior:for_it ac 15 -18
psychosis:estan abcd -26 15 18 -19
why__i ab -18 16
""",
    """
came_back abc 27 -24 -33
heart:@howmuch b 15
heart:about_# ad -17 17
heart:both_had bd 15 -17
now:under abd 17 -17 -17
pregnancy:histo* a 18
psychosis:psychiatrist b -20
semana_de d -17
told__not a -16
""",
    """
coming:i_am bcd -27 -32 17
does_it abcd -25 29 -17 -28
menos$ ad -21 -24
my__@cancel ad 16 -16
not:molesta ad -18 20
nunca__encontrado c -15
on__chart b -17
pregnancy:si_me c -16
wear_pads d 16
""",
    """
^esa bcd -22 -31 15
allergy:first_timer abcd 22 -20 -20 -21
any:pass abcd 25 -26 -24 -23
counts__a bc 16 -16
i__for ad -28 21
i_think acd -32 31 -21
nights b -23
not:sleep ab -19 -23
now:at_the cd -18 -35
piens* a -20
prior:which_ones bc 17 -15
""",
    """
adult:del_# ad -21 22
bocad* acd 18 -17 -15
de_mi d -16
exact* abcd -25 -24 22 16
has_the ac 16 -30
heart:hones* cd 19 -18
organ:getti* d -20
pregnancy:waiting_on c 17
prior:a_bunch acd -16 -20 24
prior:med a 18
psychosis:twice bc -15 -21
ride:¿ abc -28 21 -17
""",
    """
another__no ad 17 -15
pirulos$ a 15
rango$ d -15
youngest c -18
""",
    """
@howmuch_tiempo bcd 19 -23 -19
afib abd -35 -20 20
any:told bcd 17 -26 -22
calendar a -20
esto__lo c -16
frequent d 15
insulin abd -22 -18 23
me_puede bd 24 -34
mi__murio c -18
noon b -19
organ:proba* a -22
prior:name abd -23 -22 20
the__stuff d -19
time_was a -15
""",
    """
a_leaky d 17
any:insulin abd -22 -18 23
fine__pressure ad -15 15
joya$ bc -23 -20
los_dos c -22
prior:over bc -17 -18
ride:sirve_un ab -23 18
substance:dui ad -15 17
""",
    """
all__you ad -18 18
as_mania bc 19 -17
have__nothing ad 23 -25
hepatitis$ cd -28 26
home:got_in ac -19 17
organ:la_vesicula d -24
pregnancy:tener c -24
""",
    """
organ:hacer d -15
organ:looked a -16
pregnancy:may b -20
substance:something a -17
thoug* b -17
""",
    """
catch_me a 16
hasta_me d 16
heart:jajaja d -16
little abcd -18 -26 22 -15
me__hecho ac -22 22
of__out c -17
organ:el_ultrasonido a -16
prior:buspar ad -19 21
psychosis:oigo_voces cd -24 25
so_much ad 19 -17
to_sulfa ab 20 -16
""",
    """
be$ acd -30 30 -18
home:halfw* abcd 25 -25 -19 -24
long__it a -34
organ:@relative c -56
""",
    """
^es cd -21 -40
allergy:stopp* abcd -23 -17 -18 23
am_expecting bd -17 19
esperando__del d -17
home:primero ad 16 -18
no__at ad 20 -19
prior:@insurance bd 20 -19
""",
    """
a__bebe abcd -19 -15 -21 20
around ab -28 -28
busca* abc -27 -38 24
glass abc 26 -23 -23
internaron_por b -15
psychosis:no_tengo d -17
""",
    """
heartbeat ab -17 -18
la_prueba b -18
prior:apena* acd 22 -23 -23
self_cath ad -15 17
substance:thing abc 18 -20 -17
""",
    """
^@drug b -53
bun_in abcd -18 -16 -15 19
heart:bajit* d -17
heart:stress_test ac 16 -16
i_moved abcd 22 -19 -18 -22
nobody$ acd 30 -22 -24
not:contestado cd 16 -18
substance:vicios acd 18 -18 -17
to__me cd -26 19
unico_que abcd 22 -20 -17 -18
""",
    """
^when c -19
el__pasado c -16
now:great bcd -18 -16 15
rehab acd -36 -20 34
ride:with_me acd -19 -17 16
substance:bebo_mas b -18
una_@clinician d -23
""",
    """
escri* a -17
is_down c -15
ride:no_se a -18
ticker bc -33 -25
""",
    """
a__attack c -19
a__beers d -15
coming:down a 16
corazon_no cd -19 16
organ:el_rinon c -33
planned_on a 16
prior:nada bcd -15 -49 19
soy_varon abcd 33 -18 -17 -27
substance:tuve_una acd -20 -22 23
""",
    """
allergy:it_was ab -22 -17
allergy:una_inyeccion d -16
ataqu* c -16
biscu* acd -20 -16 19
heart:to_be a -20
organ:dijer* a -16
ride:pata acd 18 -17 -15
rinon__@relative bd -22 15
un__que b -18
""",
    """
@treat_like ad -21 -18
any:uh abcd 27 -21 -23 -27
but__ok abcd 24 -22 -21 -21
i_broke d -24
in__grade a 15
in__is c -20
la__con a -31
les acd -39 22 -20
make_it bc -16 -17
now:tempr* bd -17 -29
psychosis:not_there cd -16 16
soy_del ad -19 21
summer b -31
""",
    """
any:conte* cd -18 -21
any:perdon cd -18 -18
coming:already abcd -23 -16 -18 21
home:acostado abd -26 -20 23
organ:gallb* cd -28 -16
pregnancy:a_day a -15
say_that abcd -20 24 -19 -23
take__than cd -17 16
""",
    """
de_dios d 15
heart:mine b -25
heart:tuve_una a -15
means$ b -16
not:anything b -27
now:stays d -15
pregnancy:pecho bc -21 -23
prior:my_@medicine a -17
sees a -20
""",
    """
allergy:prueb* d -18
choque d -18
doctora b -15
i__coming c -19
i__five b -15
it_@relative acd -17 -17 18
prior:cuantas abc -17 -21 20
substance:this_@year abd -23 -22 25
""",
    """
el__eso a -16
features d 17
llego__la bd -17 -22
""",
    """
^falta bd -16 -17
get__a d -22
limpi* abcd 32 -36 -37 -24
lo_estoy abcd -23 -18 23 -16
naci_en abc 15 -24 -22
not:checked acd -24 28 -26
pregnancy:in_# d -19
prior:ones bc 21 -21
sent bcd 25 -32 -24
""",
    """
allergy:is_in b 17
bit b -20
coming:drop_it abcd 21 -15 -19 -21
diagnosticaron_bipolaridad d 15
la_sulfa ad 17 -16
las__de bd -16 -25
now:in_church ad 22 -22
out_now ad -21 21
prior:forget abcd -25 -25 23 -17
""",
    """
de_@date c -21
home:ahori* b -16
now:fine abcd -43 -28 -35 44
organ:plumb* abcd 23 -20 -22 -22
substance:voy abcd -23 -18 -19 24
""",
    """
#_of d 17
@texts a -16
allergy:records_from c 16
any:ni d -40
falta__hora abd 20 -17 -20
is_ok abcd -16 -18 -16 23
niquel$ a 18
now:@eat c -24
ride:we bc -17 -26
""",
    """
=said:prior:yes acd -66 -18 31
allergy:todo_bien ad 22 -22
coming:no_me bcd -30 -44 19
doctors bcd -29 29 -31
heart:me_dieron d 17
least bcd -22 -21 17
nada__ha ad -20 20
verano bc -18 -17
viene$ ad 25 -25
""",
    """
i__when b -19
llevo_# d 17
organ:@relative_had bcd 20 -24 -19
psychosis:my_old bcd -15 18 -18
ride:en_@vehicle acd 15 -19 -20
supper$ c -23
""",
    """
@relative_es acd 24 -37 -38
@wrong acd 20 -35 -36
adult:schoo* ad 16 -17
allergy:tape ad 17 -15
drop$ c -17
home:my_@relative bc -27 -23
me__sin acd 28 -15 -29
nieto acd -24 -22 15
prior:yes ab -33 -24
psychosis:exact* bc -21 20
ride:is_off a -20
""",
    """
abuelo ab -26 23
afraid_not acd 21 -17 -21
esperando__resultado d -16
i__# bd 16 -23
nexpl* a 19
organ:la_ecografia cd 16 -15
pregnancy:hell d -16
pregnancy:waiti* ac -17 20
prior:prescribed d -18
ride:preguntar c 17
""",
    """
a__el ab -21 19
any:no_me abc 19 -39 -19
any:warfarin c -22
better$ acd 23 -33 -19
el_@relative b -18
never_taken acd 24 -21 -22
organ:enzymes ab -24 -17
organ:nino cd 17 -17
""",
    """
allergy:me_in a -18
coming:hones* a -18
dia$ b -22
if__counts abcd -15 -18 25 -21
prior:take abcd 18 19 -26 -20
psychosis:not_that abc 23 -18 -22
supuesto bd -16 17
to_get bd -16 -18
""",
    """
me_off acd 22 -30 -19
tenido_en a 15
""",
    """
both_had bd 15 -17
coming:estoy_en acd 22 -15 -21
pregnancy:mamar ad -19 19
pueden a -15
sueter abd -16 17 -17
""",
    """
^after abd 28 -27 -33
adult:or_# acd -17 18 -16
possi* bcd -42 31 -42
substance:para ab -24 -17
""",
    """
am__him ad -18 21
at_night b -30
coming:supposed b 16
now:@body_full ad 21 -20
now:horario b -24
se_si acd -21 19 -23
seis abd -17 -21 17
was__me c -16
""",
    """
any:texting acd -23 -19 18
first__for a 16
heart:corazon_lo d -18
heart:que_estoy d -19
organ:summer abd -17 -16 18
tapon ad 16 -16
watching abd -22 -19 22
""",
    """
^al ac 17 -35
allergy:airway d 15
do__where c 16
i__normal ac 18 -19
now:una bc -35 -32
que__dicho ac 17 -16
street__on b -16
substance:vape d -25
""",
    """
@medicine_since bcd -18 -18 15
@treat_y b -18
are d -21
be_there abcd -16 -16 -29 23
do_@medicine b 16
liver_numbers a -16
not:lo abc -28 -16 18
now:on_the abd 23 -20 -28
psychosis:it_is bc -18 -20
""",
    """
adult:una a -24
caldito bd -17 17
no__decirle abcd -20 -19 22 -16
not:liver abc 17 -17 -16
not:todavia d -25
psychosis:psicosis_posparto d 17
substance:mama bc -17 -18
substance:nunca_me ac 19 -16
that__face c -15
""",
    """
es_el d -23
higado_y d -19
name ab -17 -31
no_@medicine bcd -31 22 -30
solo__al c 16
thyroid bc -15 -15
tolerated_it ad 18 -18
tomo_nada d -16
""",
    """
a_que bd 20 -42
have__been d -17
i__just abc -17 -24 17
""",
    """
allergy:@hours cd -17 17
any:@thanks acd 19 -28 -35
any:sabe ab -21 -22
cuentan$ abcd -22 28 -24 -28
el_carro bd -22 -27
hace_falta ad 18 -18
heart:morni* bc -16 -17
novio ac -21 -20
ride:does_my ab -16 16
she__me abd -17 -16 16
una_pulsera c -15
voy__mi c -17
""",
    """
con__de c -17
got__car b -16
home:the_car b -15
la_@stop d -18
not abd 24 -56 -23
pregnancy:still abcd -45 -30 -19 41
sin_novedad bc -17 -15
tempr* bcd -24 24 -33
""",
    """
any:tell cd 15 -16
better_than d -25
home:we_are ad 15 -24
live b -24
""",
    """
emojithanks$ ad 17 -15
heart:es_mi ab -18 18
not_there c -19
primero_dios d 17
ride:soul a 15
""",
    """
@clinician__my c -19
@relative__he ab -19 -20
adult:she b -16
la__pero abc -18 -16 15
ride:@vehicle_home abc 18 -17 -15
ride:todo ac -20 -15
substance:xanax a -22
turned__@date ad -19 18
what__@body b 15
""",
    """
allergy:it_made abd -32 -18 29
not:pienso a -18
now:probl* ad -24 23
prior:una_y d -26
substance:nomas abd 18 -18 -30
under d -19
""",
    """
allergy:@symptom_all ad -16 19
betch* abd -15 -17 18
coming:si_consigo acd -15 16 -15
hospitalized_for ad -16 18
mi__por b -19
organ:no b -16
pregnancy:took abc 18 -21 -15
prueba$ abc -29 -22 19
there_# d 15
veces$ abd -20 -22 21
what__@treat bc 20 -19
""",
    """
adult:eso_creo abcd -17 -21 20 -18
allergy:solo abcd 27 -25 -20 -22
and__it d -20
any:@date cd -17 -23
any:@door ac -16 -17
coming:direccion abd -16 18 -16
esto$ bcd 17 -21 -17
heart:@relative_es abcd 21 -18 -16 -20
not__@medicine abc 17 -23 -18
oia_voces ab -21 -18
pregnancy:@year ac 17 -26
pregnancy:month cd 18 -24
ride:yea acd -16 -19 22
substance:en_rehabilitacion acd -19 -21 20
""",
    """
allergy:got_big abd -16 -17 18
boss_is bc -21 -23
ride:am_coming a 16
tome_algo cd 21 -16
""",
    """
allergy:no_reaction abcd 20 -17 -15 -22
are_high a -20
bipolar_# abc -24 20 -23
en_orden abcd 20 -15 -18 -18
esperando$ acd -18 -25 23
prior:couns* abd -24 -18 16
the__me bcd -33 -24 16
veia_cosas b -17
""",
    """
afuer* bc -20 -18
molesta ad -18 20
organ:solo bc -24 -23
prior:more acd -18 -21 26
suboxone ad -25 18
substance:weekend b -16
""",
    """
and__to a -16
cardiologist_says cd -16 18
fibrilacion abcd -19 -18 -20 21
have__@treat a 16
not:voices ad 18 -22
not:worked ad -26 28
now_is ad -19 20
organ:does abcd -22 24 -18 -27
prior:what_have ad -18 20
tomo__@vehicle b -15
you__all c -17
""",
    """
@relative__if a -16
pregnancy:ligad* ad 18 -18
""",
    """
@medicine__something a -16
^para c -39
a__there cd -18 15
adult:bit ad -18 18
allergy:anyth* b -17
allergy:ni_al a 16
he__eso a 17
nonst* a -15
not__it b -22
psychosis:diagnosticaron_bipolaridad d 15
ride:said bd -30 26
substance:drank c -22
""",
    """
any:aqui c -28
coming:a_las acd -25 -25 27
due acd -32 -24 29
home:mi_@relative d -17
sure__this c 15
un_soplo acd -19 -21 26
""",
    """
=said:ask:signs_of_both abc 17 -52 -21
any:do b -15
depends$ a -15
heart:arrit* abd -29 -23 19
la__nomas abcd 27 -23 -22 -25
me__not ac -24 18
now:shift abd 21 -26 -23
pregnancy:ivf a -15
psychosis:rather_not a -15
psychosis:sad_not abcd 20 -18 -16 -20
que_@fetch b 16
she__that b -16
substance:mas c 20
think abc -16 -22 22
""",
    """
early bcd -29 17 -21
i__or d -19
my__would abcd -28 -21 37 -38
pregnancy:question a -19
prior:throu* ad -20 16
""",
    """
allergy:saber abcd -23 -25 25 -24
heart:vida d 15
me_that cd -23 -22
not:para bd -16 16
pensando$ acd -15 16 -16
psychosis:quier* bc 19 -16
ride:at b -20
""",
    """
@drug_cuenta bd 19 -22
any:pensa* a -15
heart:controlada ad -16 21
i_gave b -18
not:@holiday ad 15 -15
now:are_on c -20
now:my_@visit ab -18 18
prior:y_nada acd -36 -23 32
ride:cuanto abcd -22 24 -24 -24
substance:no_me bd -24 -29
told__bipolar a -16
""",
    """
#_dias a -20
@relative__@sick bc -24 -20
@relative_esta c -29
good bc -35 -37
my_truck acd 16 -29 -23
now:esta_bien acd -29 -15 29
the_@parking c -19
up$ abc -35 -25 16
""",
    """
=said:unsure abcd -41 -33 60 -52
@relative_the d 16
@stop__@drug ad 17 -17
allergy:sin_problema ad 19 -16
coming:@parking bc 16 -16
last__at ad 18 -19
of_them cd -16 17
preguntar$ abc -18 -23 17
prior:¿ b 17
""",
    """
i__@drive cd -23 -25
mondays b -18
naturales cd -17 -17
prior:is_the abd 23 -16 -18
psychosis:oia_voces ab -21 -18
ride:someb* abc -26 -23 26
""",
    """
do__take c -20
heart:enlarged_heart abcd -21 -20 -19 22
matriz a 15
now:@call_me bd -35 -21
substance:quiza c 18
works__me ad -24 24
""",
    """
ask__@clinician abc -16 20 -18
disor* b -24
encon* abc 16 -27 -24
la_pusieron c -27
not:checado ac -15 16
now:ocupado ad 18 -17
pregnancy:seven* abd 23 -20 -21
ride:be c -24
substance:still ac -17 -19
""",
    """
^justo abc 17 -17 -17
allergy:ended_up ad -19 17
am_a abc 34 -64 -27
cama__mi ad -16 17
for_her cd -17 16
my_tubes a 16
queda$ a -15
ride:figure ac -19 20
""",
    """
after_my abd -26 -19 20
allergy:@treat bcd -29 -29 24
heart:coraz* c -26
my__@visit ab -17 -19
my_heart b -22
pregnancy:on_my ac 18 -16
psychosis:que ad -26 -17
psychosis:wonde* ac -19 20
substance:the_spring a -16
they__come a -17
widow* bd -18 16
""",
    """
^period a 15
a__does bc -18 20
am__lol abcd 30 -18 -20 -27
heart:murio cd -17 -18
me_arrepenti abcd 20 -16 -16 -19
of__worked ad -16 17
organ:every acd -25 -27 26
prueba__salio c -18
psychosis:my_ex abd -24 17 -19
""",
    """
bite ad 15 -17
home:una ad 15 -17
ride:eso abc -27 -19 19
si_mi bcd -23 -20 25
tried__a abcd -21 -16 -21 23
""",
    """
^emdr acd -15 -16 16
allergy:a_nada ad 35 -34
hambr* bd 23 -26
hambre bd 23 -26
heart:my_cardiologist cd -17 16
i__back bc -17 16
i__recovering d 15
not:fecha b -17
simon$ abcd -23 -21 -17 28
soy__de b -28
substance:cafe abcd 31 -26 -23 -27
thirt* bc -22 -25
""",
    """
allergy:had_it ad 19 -31
heart:lord cd -19 -21
ningu* abc 19 -60 -64
not_be bc -19 -32
on_something a -16
pregnancy:#_lol abd 20 -20 -16
""",
    """
@medicine__clot ad -18 18
allergy:conozco a 17
allergy:times d -22
andele ac -18 -19
bailed$ ad 16 -17
care_of acd -20 -19 21
cuand* ab -17 -41
psychosis:nervi* c -15
substance:define acd -30 18 -25
""",
    """
@relative_a b -18
any:mom d -18
heart:it a -24
is__lol d -27
not:good ad 32 -29
prior:did_not cd -21 19
vitamins acd 16 -20 -18
""",
    """
@medicine_every d 20
amitriptilina c -16
pregnancy:snipped ab 16 -17
prueba__negativa c -16
psychosis:trast* bcd -24 -28 23
puede_ser ad -24 -30
""",
    """
allergy:the_worst c -16
ningun bcd -33 -26 17
ride:ha acd -18 21 -19
""",
    """
could_be ab -23 -29
home:@body abd -28 -16 22
is_shot cd -16 20
prior:muchas a -18
""",
    """
any:hoy bcd 17 -20 -21
heart:heart_murmur d 16
momen* bc -31 -31
prior:forge* abcd -25 -25 23 -17
prior:have_not c -36
prior:i_tried c -18
prior:terapias bcd 16 -15 -17
psychosis:from b -21
psychosis:meds bc -20 -20
ride:together acd -18 -16 19
self bc -17 -19
substance:mujer abd -20 -18 19
tenido c -21
""",
    """
@visit$ bcd 23 -18 -32
^sometimes abc -27 -20 19
any:vivo ad 17 -16
organ:frequ* d 15
organ:se a -29
prior:it_was d -16
retraso$ abc -22 -20 23
says__not d -18
substance:ask b -16
""",
    """
a__minutes a -19
and__else c -16
hell ab -17 -19
monitor ab -21 -18
unfor* abcd -19 -20 -15 22
""",
    """
@relative__afuera ad -15 18
heart:pregu* ad -18 -20
leaks$ cd -16 19
paranoid ac -21 16
psychosis:define d -20
substance:is_on bd 16 -15
""",
    """
^by abcd -23 -24 -24 26
allergy:tuvieron abcd -15 -17 -16 19
not:to b -39
now:con abd 19 -19 -32
pregnancy:are d -16
was__on d -17
""",
    """
allergy:had_that acd 19 -18 -18
allergy:respirar acd -16 -15 17
de__@body bcd -25 -20 22
nunca__la d -23
organ:hepatitis_de cd 19 -19
substance:it_is c -24
substance:ok ac -25 -20
textos ad 17 -16
that_a acd -26 22 -23
""",
    """
@clinician_wants cd 19 -19
@drug__my c -16
^labs abcd 22 -20 -16 -22
agenda$ bd -18 -20
heart__or d -16
le__rinon c -16
llegue__@thanks b -17
now:me_complica a 15
porch bc -22 -18
rinon_a bd -18 15
substance:stuff a 18
tests_came c -16
they_put b -19
tiene$ a -16
""",
    """
adult:under b -17
al_rato cd -25 -27
allergy:soy_alergica c -22
any:wrong abd 23 -23 -19
came__fine ad 16 -23
el__@month ad -17 17
had_@treat ad 21 -24
me_duele d -18
mensa* abc -35 29 -23
pirul* a 15
pregnancy:be_we cd -18 16
preguntado$ a -19
refus* acd 18 -17 -15
substance:@clothes d -17
substance:bottle bc -15 -32
""",
    """
home:caldito bd -17 17
home:enter* ad -20 20
nunca__que abd -29 -17 19
your bc 20 -18
""",
    """
adult:do_you d -17
any:manan* a -18
far__i c -16
heart:en_@date c -16
lo__con acd -24 19 -25
me_espera ad -16 17
mi__pidio ad -18 20
no__allergies ad 21 -19
no__it ad 16 -19
prior:a_week bd -16 -17
problema__mi ad -16 15
the__house abd 17 -19 -27
""",
    """
organ:bien_todo a 16
organ:much d -19
otro abd 24 -42 -35
pregnancy:estoy_encinta abcd -24 -16 -18 23
vino ac 16 -21
what$ abcd -40 41 -21 -34
""",
    """
#_@medicine d 23
^terrible c -16
allergy:codei* abcd 26 -16 -19 -20
allergy:no_allergies abcd 28 -16 -16 -26
any:nothing_to ad 17 -18
de__cero ad 18 -18
home:at_your d -23
medical cd -18 -20
might abc -41 -33 27
pregnancy:@relative_si cd -20 -19
psychosis:for_psychosis d 16
ride:@relative_earl cd -16 16
si__del a -26
substance:@drug_only d -16
""",
    """
@medicine__lo bc -16 -18
@year_que c 16
just__in b -25
name_is abc 16 -15 -19
now:@relative b -19
organ:por_la abd -21 -15 19
organ:wear abcd -18 -18 -28 29
prior:daban abcd -18 -16 22 -17
psychosis:right ad 17 -16
que__ya d -20
substance:poco bd -35 -36
svt abcd -24 -18 -19 27
take__@vehicle cd -19 -16
""",
    """
@relative__drinker ab 19 -18
coming:le abc -19 -18 18
el__cada d 19
gemel* abcd -23 -21 -28 26
hope__lol ac -17 16
job bc -21 -27
la_dieron c -17
ride:@relative_and abcd -21 -17 -25 27
substance:teetotaler abcd 22 -20 -19 -21
will__there cd -29 15
""",
    """
^ahi bcd -42 22 -16
a__mariscos abcd 22 -22 -21 -17
coming:hold ab -21 -26
hoping__can cd 17 -16
las_abejas a 16
list$ acd 17 -33 -21
mi_no b -19
ride:aun_no c 18
soplo acd -28 -29 34
substance:ver cd -23 -19
""",
    """
^muchas c -21
heart:valvula d 19
ones abc -15 19 -22
rather_not abcd -21 24 -24 -21
told__i c -16
treated c -26
""",
    """
every_three ad 22 -21
had__as d -20
list__a cd -20 21
made_me b -18
mature$ ad 20 -20
my_car ad 17 -19
not:dejar a -16
on__# b -24
substance:card b -17
that__it abcd 28 -48 -18 -19
""",
    """
@relative__it d -18
any:skipped_@food abcd 21 -16 -16 -22
are_sitting ad 17 -17
coming:pregu* ab -18 17
organ:@clinician bcd -31 28 -38
organ:de_@date a 16
prior:cinco abcd -32 -21 -34 36
ride:to ad 19 -22
""",
    """
@drug__it abcd 25 -20 -23 -20
any:tengo b -27
every__@month c -15
fall_under d -15
heart:mas_bien ad 18 -19
manejando cd -35 -24
organ:next_week c 15
si_soy acd -17 -25 24
substance:metadona d 19
substance:with a -16
test$ b -18
""",
    """
heart:never b -19
le_digo bcd -32 25 -20
organ:orino_como abcd 23 -23 -22 -15
organ:yes bcd -17 -21 20
pregnancy:lactando abcd -18 -25 -30 23
prior:nope ad 19 -17
substance:@day b -18
""",
    """
allergy:my c -21
coming:plant c -15
had__ago a -23
heart:creeping cd 16 -18
heart:heart* b -22
just_fine ad 16 -16
pregnancy:pregnant c -33
pregnancy:so b -34
prior:lo_primero abcd 20 -17 -17 -16
three acd -26 -22 28
""",
    """
home:tranq* abcd -27 -18 -15 27
last__i abc 15 -15 -16
now:like abcd -17 -17 -15 19
prior:a_@treat a -18
que__eso a -30
""",
    """
^dale abcd -23 -20 -20 25
any:veo abc -28 -34 24
habria_que abcd -21 -22 23 -22
home:@door bcd -45 -35 18
pregnancy:pasada d -15
psychosis:pregu* abd -27 19 -22
remembers cd 18 -16
sometimes__it a -15
""",
    """
antec* abcd 23 -16 -18 -22
coming:suppo* b 16
cuando__a c -23
i$ a 15
now:bed acd 20 -17 -17
pregnancy:ando_@late cd 20 -20
prostata d -17
she__two acd 21 -20 -21
substance:ya ac 18 -24
with_bells cd -16 16
y__dice ac -16 15
""",
    """
afraid abcd 26 -17 -21 -25
and__in ad 24 -17
any:night* c -18
any:tomo abd -24 -24 23
malo abd 20 -18 -22
now:fixing_to ad 17 -17
ride:me_home d 15
""",
    """
@clinician__que b -33
^manana bcd -28 24 -26
allergy:had_@symptom acd -19 -16 21
great__i ac 19 -17
hipertenso_de a -20
i__@drink bc 18 -20
my_place acd -16 -17 17
no__yes abd -32 -24 16
not:took d -21
off_at bc -17 -16
organ:orden abcd 20 -15 -18 -18
prior:before_you b -16
prior:one abd 25 -38 -36
valve$ abcd -21 -17 -16 26
""",
    """
allergy:anestesia d -16
now:be_better bc -15 -24
now:dialysis abd 25 -16 -27
podri* abcd -25 -23 27 -26
schedule bd -20 -23
substance:@drug_every a -22
we__good abd -21 -15 22
""",
    """
@relative__puede c -31
^solamente abcd 31 -29 -21 -28
adult:decad* cd -15 16
allergy:happe* d -18
allergy:horse abd -19 23 -18
i__hope c -21
me__but c -16
prior:know bc -28 22
substance:so ab -17 -31
""",
    """
adult:abuela abd -18 -25 15
buscando bcd -21 22 -15
done__rinon b -17
estoy__una ad 18 -18
heart:cholesterol acd 20 -22 -23
infecciones ac -21 -29
it_at cd -18 -22
pregnancy:not_pregnant bc -20 -19
psychosis:hospital a -29
substance:en_las d -23
toda__familia a 17
was__# b -21
""",
    """
allergy:al_polvo cd -23 -25
coming:la_pierdo a -15
coming:lluev* cd -17 15
con_@medicine abc 18 -23 -34
heart:ex abd 20 -24 -17
my_boss bcd -28 18 -18
no__orina cd -17 16
on__liver a -17
psychosis:as_mania bc 19 -17
""",
    """
@relative_just ac -24 -18
adult:de_# c -22
adult:shy ad 16 -16
any:bueno ac -21 -16
as_a b -38
i_am c -19
organ:dio cd 19 -18
psychosis:que_era b -19
""",
    """
bueno acd -30 -26 22
estoy__en ad -18 16
fui__veces cd 16 -16
home:been bc -18 -21
now:escuc* d 16
psychosis:habla* ab -19 -20
screamed ad -17 17
thinks_so d -18
yo__lo b -17
""",
    """
at__good ad -22 20
ayer$ bcd 26 -30 -29
coming:last_time b 16
coming:up b -27
es$ ab -35 18
is__old abd 23 -21 -20
not:padecido a 16
now:am_asleep ad 24 -24
prior:#_and ad -19 23
prior:puros abcd 20 -17 -18 -20
ride:is c -15
ride:ver_quien abcd -19 -18 20 -16
""",
    """
prior:probado_nada d -15
que__es ad 17 -27
ride:nadie abcd 34 -35 -23 -48
so_who acd -19 19 -17
""",
    """
^oh bc -18 -17
^pensaba abcd 21 -19 -18 -21
allergy:respi* acd -16 -15 17
is__on b -15
is_as a -16
la__hoy bc 16 -16
organ:@day abd -21 -29 18
se__fue b -17
""",
    """
coche cd -16 -23
heart_failure d 16
la_fila a 16
me__al abd -22 -17 22
now:nothing ad -19 20
organ:original ad 17 -17
""",
    """
adult:i_have b -27
no__ahora ad 24 -25
organ:came_back abc 19 -21 -28
sober__@year ad 30 -29
substance:dormir a -20
""",
    """
adult:@relative_firma abd 18 -17 -16
adult:depen* bc -21 21
allergy:worke* ad 21 -21
cutting ac -21 18
dejel* bc -20 -25
have_i b -15
psychosis:ingre* d 19
she_got ab -18 -16
si__coca d 18
tape ad 17 -15
""",
    """
@treat_dos cd 20 -20
eso_creo abcd -17 -21 20 -18
hice b -21
is__here acd 15 -29 -32
just__blood ad -18 18
substance:no_le c -16
""",
    """
#__time c -19
cancel c -21
had__in d -23
no__me ac 15 -18
not:y d -15
start* b -28
there_a abd -16 18 -17
""",
    """
^locked c -16
abeja* bd -17 -17
adult:voto a -15
light ad -15 18
never__@medicine acd 24 -29 -19
organ:liver_and ad 17 -17
substance:never abcd 34 -17 -23 -34
yeah bcd -51 -50 20
you_have a -24
""",
    """
allergy:a_la b -18
at__me ab -22 20
heart__at a -17
home:dejo ad -17 18
pregnancy:casi ad -18 15
sitting__porch ad -18 18
tengo__nomas bd -24 -17
""",
    """
down__the ac 16 -16
heart:stroke c -15
keeps b -23
one__@insurer abd 15 -15 -19
schiz* acd -36 -44 38
""",
    """
^leave bc -18 -23
dice acd -30 22 -18
heart:have_not acd -21 24 -18
my__high abd -16 -31 20
need__my c -19
""",
    """
@medicine__back d -16
any:otra c -17
heart:@price cd 17 -22
home:jaja abd -26 -23 24
in_@date bc -28 -23
mejor_por abcd 24 -20 -16 -25
organ:@body_si ad -16 18
prior:una_@clinician d -18
ride:entre d -15
stones__not ad 17 -17
""",
    """
^@drink b -35
any:betcha d 15
coffee c -29
manic_once c -20
medico acd -22 23 -26
now:nah ad 19 -20
prior:y_ninguna ad -30 30
""",
    """
adult:@day abd -20 -16 21
con__una cd -17 17
el__es b -29
expecting$ c -26
grave acd -18 -19 22
had_heart d 16
have__had bd -17 -22
i_tried c -18
named abd -19 19 -17
ride:le_dan d -18
siempre__# b -19
since__@year d 15
un_stent b -16
""",
    """
allergy:me_acuerdo c 20
can__hold abcd -22 -17 -16 20
not:blood a 15
on_# cd -19 -24
pregnancy:embarazo c -20
substance:tomo_todos d 18
we__no ac 21 -18
you_ask abd -23 21 -20
""",
    """
#__since ad -20 21
^underage ad 17 -16
al_@clinician cd 17 -22
anda ab -30 17
coming:cuenten c -18
era$ a -18
es__# b -24
got__at a -18
not:had b -36
organ:@relative_has abc 20 -16 -19
stop acd -30 -29 27
""",
    """
esposo c -23
is__we bc -19 -19
one_@medicine bc -25 -38
pregnancy:una a -33
""",
    """
^cirrosis abcd -24 -19 -23 28
after_# bc -17 -17
and_another a -15
dead d -34
depends__you c 16
hablando d -17
heart:the_cardiologist d -16
home:ahorita b -16
los__bien acd 28 -30 -21
no__decir acd -19 17 -18
no_la abd -25 -30 24
now:am_@drive ad 18 -17
ride:@relative_comes cd -15 17
substance:drunk ac -31 -19
""",
    """
adult:id b 16
allergy:sick a -19
bipolar_y b -17
helped$ d 16
pasad* c -31
substance:@treat ac -25 -15
""",
    """
@clinician_says c -39
bajo abcd 27 -29 -33 -19
drink_like bd -16 -18
heart:got_an d 17
heart:stent c -22
i__ok abcd 23 -23 -16 -19
la__alta bcd -28 -25 21
organ:rango d -15
pregnancy:tryin* ab -26 -18
prior:serian ab -18 -17
""",
    """
dinner acd 19 -22 -33
doubt_it abd 15 -22 -33
esperando__en acd -18 -17 21
interstitial_cystitis c -15
now:i_would a 17
papel* ad -19 -18
pregnancy:knocked acd -20 -21 20
youngest__# abd 19 -22 -16
""",
    """
^se c -34
con_este d -19
home:one acd -22 -19 16
organ:or ad 15 -18
pregnancy:done abc 24 -26 -15
puse a -31
ride:novia cd -16 18
substance:trago_me ad -17 16
""",
    """
any:at_# bc -32 -26
cien abcd 25 -21 -23 -24
el_camino ad -15 16
heart:electro d -17
heart:mama c -27
recuerdo_bien c 16
ride:vecina abc -38 22 -27
varon$ abcd 31 -16 -16 -24
""",
    """
carro abd 22 -18 -25
dele__a d -15
heart:senor* d 15
high_bp cd -17 16
is__whole ab 16 -16
my__# a -20
organ:done_un b -17
throu* b -18
una_reaccion acd -21 -20 22
was_not ad -24 23
""",
    """
any:can_you ab -18 20
now:wife a -15
organ:el_que a -17
pregnancy:i_am c -23
psychosis:que_no ab -20 -24
ride:cunado acd -21 -17 25
""",
    """
^get cd 19 -16
eso__hablo bcd 17 -16 -16
experience acd -15 -17 17
heart:have_a abcd -33 -23 -27 36
i_believe c 17
organ:does_a bc 18 -19
with c -34
""",
    """
any:blood_@medicine c -18
any:sola ad -17 16
confirmed$ ab -19 -19
desde_que b -19
habria__ver abcd -19 -21 21 -20
i__guy a 16
it__once acd -16 22 -21
not:responder abc -22 21 -17
prior:anyth* acd 26 -21 -16
""",
    """
^me c -15
have__@body a -15
la__@month acd 18 -17 -17
my_name b -21
organ:something ac -15 20
que__recojan ac 15 -17
ride:cuento c -16
roble$ a 16
""",
    """
adult:but_my d -22
any:@food acd -26 -41 28
any:quest* cd -23 16
home:a_flat ad 20 -20
no__falta c -16
now:por_mi abd -22 -18 22
on__couch abcd -23 -21 -17 23
prior:diffe* cd -15 16
put a -15
que abd -41 42 -30
relat* d -18
""",
    """
@clinician__@medicine abcd -36 -25 -26 39
^skip abcd -34 35 -29 -35
be_# d -19
soy__tengo ad -16 17
thing__is b -16
""",
    """
a__nada abd 19 -16 -21
en__limite b -15
home:she cd 16 -30
organ:hep_c a -25
ron acd -21 -15 24
substance:this_spring d 17
""",
    """
@medicine__since d 15
coming:leave cd -24 18
dos abd -27 -58 32
el_@drink c -17
el_dia abd -24 -19 24
fuert* abd 18 -19 -16
got__now d 17
heart:que_me c -25
patient c -23
pregnancy:@body ab -20 -21
prior:hospi* c 18
psychosis:me_lo bd -22 -21
quien__mi ac -23 -19
""",
    """
allergy:dieron c -22
coming:esposa a -17
coming:with_my b -18
heart:tengo_normal ac 21 -16
home:@food bc -25 -21
mi__sabe bc -21 17
now:estamos c -24
tengo__en c -24
""",
    """
ando_con ad -26 17
bolsa ac -15 -19
ni_la d -29
organ:hep_b d 16
story abd -28 -15 24
you_guys c -20
""",
    """
^lo ad 20 -35
any:@food_and b -16
any:@pay abcd 21 -21 -18 -18
forget$ abcd -24 -23 27 -29
me_@fetch bcd -29 -27 30
que_ser c -16
substance:on_my a 17
the__you ac -22 -16
""",
    """
coming:queda a -20
echel* abcd -18 -16 -15 18
for__so a -16
now:en_el acd 19 -21 -18
now:me_after a 15
pregnancy:todavia_amamanto d 15
we__to bd -18 -23
""",
    """
any:his abcd -20 -18 -16 22
me__cara d 18
mucho abd -24 -35 22
substance:by d -15
substance:is_a abd -21 -20 26
substance:it_was ab -20 -18
""",
    """
#__night b -15
^liver bcd -35 -45 24
any:take_@medicine b -15
have_not bcd -32 26 -19
i__night d -16
psychosis:as cd -26 -21
psychosis:my_@medicine acd -20 -15 19
substance:every ab -16 -31
substance:quien ad -19 -16
voy_en abcd 32 -26 -27 -27
""",
    """
allergy:me_han ac 21 -21
dio_taquicardia d 16
now:the_middle a 18
pregnancy:impossible bcd -17 15 -17
""",
    """
any:this_morning b -17
home:here bcd -30 -27 18
home:trouble ad -16 16
medio$ abcd 24 -26 -25 -20
now:with_my abd 17 -19 -17
sad$ ad 22 -24
something__liver c 15
substance:otra d -16
""",
    """
^pee bcd -18 16 -22
felt cd 15 -27
girl$ ad -19 18
psychosis:rather a -15
substance:strai* abcd 19 -17 -20 -17
that_day b -27
yep$ d 20
""",
    """
if_my acd -29 25 -25
now:the abcd 16 16 -15 -40
pregnancy:wait a -16
que_tiene abc -17 15 -27
question bcd 23 -35 -24
sure_thing ad -19 20
to__right a 16
whole__and ad -15 15
ya__tomo a -20
""",
    """
adult:underage ad 17 -16
allergy:acuerdo c 20
coming:count_on b -15
do__mean abd -17 15 -16
mismo acd -22 -21 17
no__here bc -18 -26
now:por_favor cd -15 -29
pregnancy:hope d -24
ride:i_live d -18
""",
    """
^oia cd -25 25
changing abd 18 -18 -19
faltaba abcd -20 -16 -20 22
heart:no_tomo a -17
home:con bc -36 -39
livers abcd -23 -16 -18 23
mhm$ abd -19 -17 23
not:able ac 20 -19
now:check_with a -18
pero_tengo ad -23 20
prior:cuatro ac -19 -17
ride:lejos d -18
substance:use b -27
trying ac -28 15
wonde* abcd -22 -18 23 -15
""",
    """
adult:@relative b -16
encontrado acd 19 -17 -16
esta_perdi ab 21 -20
half b -29
nope_just a 17
prior:everything_but ad -15 16
prior:i_think b -21
psychosis:stabl* d 18
yo__sano ab 17 -16
""",
    """
aviso$ ab -18 -26
mis_papas cd -16 -20
organ:duele_la ab -20 16
send acd -23 -23 23
substance:nada_que a 19
""",
    """
coming:after a -18
may$ abcd -17 -21 -26 21
me_han b -26
mis__estan ad 18 -18
organ:por_ahi abd 18 -18 -18
pregnancy:the_@medicine a 18
psychosis:de_joven bcd -16 -17 20
""",
    """
any:@texts_are abd -19 -17 19
less bcd -20 -21 17
now:busy bc -33 -25
poco d -20
ride:they abcd 17 22 -36 -38
the__all d -18
""",
    """
@call__to cd -16 -16
adult:nino ad -19 20
allergy:de_maravilla ad 20 -21
but_it b -20
had__for acd 26 -17 -20
operada acd 27 -19 -23
organ:disease c -18
pregnancy:at_work acd -19 -19 20
pregnancy:summe* d -20
psychosis:cosas_que c -17
substance:y_ya bc -16 -16
tal_vez abcd -32 -25 43 -34
""",
    """
a_los bcd 16 -18 -31
coming:go_ahead ad 21 -21
depende_de c 18
forma$ cd -20 -18
guess* acd -15 19 -20
heart:enlarged abcd -21 -20 -19 22
maybe__@relative ac -16 19
media b -29
one_and abd 17 -16 -22
psychosis:un_@clinician ac -16 17
regla bd -23 -22
""",
    """
@medicine__blocks d 16
do__remember cd 15 -16
got_@sick d -15
heart:eithe* a 17
home:through ad 18 -17
now:pregunte abcd -17 -20 -19 20
psychosis:depressed acd 25 -18 -24
ride:pidio ad -18 20
""",
    """
allergy:terrible cd -16 19
coming:right_now bcd -16 17 -24
dropped_me bd -15 15
got__@ride ad -20 21
hallucinations abcd -24 -27 -28 27
now:pero a -19
ssris d 15
turn__in ad 20 -21
""",
    """
allergy:my_body b -18
coming:me_salio acd 27 -27 -26
doy_teta ad -15 17
heart_monitor ab -16 -15
is__# d -15
organ:dialysis_@day abcd -22 -18 -17 21
organ:had_liver bd 16 -17
""",
    """
allergy:con_eso acd -24 -38 28
allergy:seizu* d 19
coming:at_# acd -19 -16 21
control$ abc 17 -25 -21
home:de_su d -16
i__some a -29
me_tomorrow bd -17 -17
pregnancy:so_who c 18
psiqu* abcd -21 -18 -18 21
substance:only_@drug d -20
""",
    """
#_# ac -29 -20
@stop__@medicine b -16
depar* ad 21 -16
have__tried bcd -16 -25 15
heart:#_over bc -28 -38
home:parece abcd -19 -28 25 -24
how__it a -18
i__his acd -21 -18 17
if_she a -17
ride:alone_and d -19
tia a -18
""",
    """
home:driver abd -19 19 -18
home:sin_novedad ad -21 20
organ:disea* c -18
""",
    """
@place_es b -22
any:look cd 20 -17
esa__me bc -23 -22
home:this bd -26 -22
pt c -15
ride:my_boy acd -21 -19 20
y__puedo a -16
yo__no d -15
""",
    """
@drug__of c -20
@stop__my c -15
^lock acd -19 -17 19
any:@texts c -30
chama* ad -20 20
home:got_a d -23
llego$ b -31
me__de cd -16 15
not:can bc -16 -25
not:kind bc -16 -18
pregnancy: b -20
""",
    """
afirmativo d 15
coming:give_my abc 16 -19 -16
farma* b -19
fumo b -39
por__estoy ab 17 -18
prena* acd -26 -24 21
psychosis:to_be cd 17 -15
""",
    """
feel ac -31 -20
gusto$ abcd -22 -20 -18 25
hace__hora abcd -24 -19 -17 23
issue* abcd 36 -21 -26 -31
psychosis:me_ha ac 18 -17
train abcd 22 -20 -16 -18
""",
    """
adult:eighteen c -15
allergy:#_@visit ad 19 -21
given_it d -16
on__@food ad -21 21
prior:and_@treat acd -16 -25 28
psychosis:schizo acd -26 -22 21
reason ad -20 18
una__# ad -16 16
y_eso ac -21 -21
""",
    """
=said:organ:yes ab -42 -29
@relative__going c -15
company d -22
home:en_la abc 21 -44 -17
la__a c -32
mayor_de a -16
mg$ d 16
never__told acd 23 -22 -16
not_recall abcd -18 -19 21 -22
servi* acd -16 -16 16
""",
    """
@relative__do a -19
my_lips abd -19 -17 20
now:it_tomorrow ad 15 -19
ya_me cd -32 -22
""",
    """
gota$ a 16
heart:my_pressure b -27
le__el bc -28 -29
my__@call c 15
ride:here abcd 28 -24 -21 -26
teenager b -15
telli* ad -22 -24
y_transaminasas ad 17 -19
""",
    """
adult:on_@insurer abd -16 -21 19
antes__# d -21
coming:to d -20
journaling bc 15 -24
not:era bcd -18 21 -16
now:sec a -17
organ:cirrosis acd -25 -33 31
pregnancy:am_a ab 22 -39
prior:only_tried ad 18 -15
""",
    """
adult:not ab -22 -26
all__to ad 18 -25
estoy__@food d -16
mysel* c -27
prior:a_@relative ad -21 -23
shot b -27
the__that a -22
where_do bd 19 -17
would__be acd -23 -24 26
""",
    """
allergy:cae ad 19 -19
allergy:todo acd 33 -22 -36
en_misa a 17
here_in b -15
none_of c -24
now:los_@day abd 23 -20 -19
pregnancy:este cd 19 -16
""",
    """
borda$ c -19
coming:for bc -17 -27
heart:reloj abd 22 -19 -19
home:sana abd -16 -16 17
not_pregnant bc -20 -19
now:might_as cd -17 18
substance:test c -19
""",
    """
allergy:tuvieron_que abcd -15 -17 -16 19
heart:strong abcd 22 -21 -18 -21
labs$ abc -18 -16 17
me__haciendo abcd -16 -19 18 -17
no_maam a 17
y__negativa ac 17 -15
""",
    """
@ride__@relative ad -19 20
hay__que ad -17 -16
i__i b -25
is__not c -24
no__cuento d 17
of__count d -16
prior:see_a cd -16 16
""",
    """
allergy:recuerdo acd -21 29 -16
got__right cd -23 22
it__bad abd -25 -17 23
no__soltar acd -16 -16 17
organ:kidneys_are d -19
organ:tests_came c -16
psychosis:and_then c 16
""",
    """
adult:two_@month acd 21 -16 -22
me_regreso abcd 22 -18 -16 -20
now:hit ad 18 -17
o__no b -17
que__mi abc -20 -26 28
tome__@year a -19
would__so a -23
""",
    """
any:not_since ad 18 -18
coming:dejamos c -20
hay__@fetch a -19
heart:es_la ab 28 -27
home:still_on acd 21 -15 -22
la_lista d -18
mas__por a 18
ride:back d -17
substance:stopped a -18
yellow acd -15 19 -17
""",
    """
adult:but_mature ad 20 -20
allergy:four c -15
allergy:y_a c -16
coming:i_would abcd -17 -15 -18 19
heart:para_la bc -16 -21
once__@year c -21
psychosis:evaluaron ac 17 -17
ride:de b -30
""",
    """
any:to_you d -15
de_nada ad 22 -24
my__come a -17
organ:back b -31
pregnancy:duda d -15
records ad -19 -16
""",
    """
any:ayunas abcd 26 -25 -19 -25
coming:seguro ac 15 -18
organ:no_problems ad 16 -17
piedras__rinon b -17
que_ver d -38
ride:no_one acd 30 -25 -30
""",
    """
estuvo bcd 17 -19 -21
feas ad -17 18
organ:as_a d -23
organ:enzim* b -18
polen a 18
pregnancy:have_not acd -15 18 -17
prior:it_is c 15
she_is b -43
substance:vice abcd 21 -17 -17 -16
""",
    """
#__been d -17
^texting ac -24 -19
allergy:esa abd -18 -39 16
been_on c -21
coming:yo bc -21 -19
home:nurse bcd 16 -19 -22
llego__su a -16
minutes c -34
not_@call ad 15 -28
prior:bastantes d 16
prior:wanted_to ab 17 -19
ride:it_out acd -25 24 -18
ride:ya bcd -39 -22 15
we__in bc -15 -17
ya__con acd -17 -16 18
""",
    """
^analisis acd 20 -16 -17
and__lol ad -16 16
coming:tomor* c -36
navidad c -16
pregnancy:my abd 19 -18 -19
ride:toget* acd -18 -16 19
si__tomo ab -19 -16
substance:is_the cd -18 -22
todo_me ad 19 -21
""",
    """
any:almorzar b -17
high__runs d 15
la_casa ad -22 15
no_creo bd -21 -25
organ:tuve_hepatitis cd 23 -27
pregnancy:alivi* acd -23 -16 23
pregnancy:meses bcd -17 -38 22
""",
    """
clean__may ad -19 19
coming:me_bajo acd 20 -19 -21
grown_and ac -19 -17
home:@relative_has ad 19 -16
now:tomorrow abcd 31 -17 -30 -34
one_piece d 16
puede__mi a -26
substance:he_says cd 16 -17
yes_maam ad -17 18
""",
    """
estoy__que bd -26 -16
hope b -24
now:agarr* c -17
remember$ bcd -23 19 -17
salir a -20
substance:a_six d 17
substance:no_i d -16
""",
    """
^acabo bcd -33 -27 17
absolutely c -19
honestly ab -24 -31
like_the c -17
not_me acd 33 -46 -26
psychosis:yo ab 25 -26
""",
    """
adult:jajaj* ac -19 -16
first ad 19 -26
""",
    """
can__the acd 17 -17 -20
en__sofa a -16
i__she ac -19 21
nervous ab -19 -19
not:anticoagulante ad 16 -17
nothi* abc 17 -64 -33
or__my d -15
pregnancy:embarazada_no ab -18 -20
ride:a_@ride acd -15 -19 20
substance:as_a cd -18 -17
""",
    """
=said:now:yes abcd -43 -94 -39 61
^solo abcd 60 -60 -24 -45
aa$ ad -28 30
bajo$ acd 21 -17 -19
check_with a -20
coming:arran* acd -18 22 -20
heart:an b -25
mi__comio ab -20 19
not:le bd 18 -18
prior:before bc -17 -16
rinones__de bc -18 -17
safe bcd -19 -19 16
""",
    """
ahorita_no d -42
am_@drive d -22
casi_en ad 22 -24
now:por a -17
organ:martes acd -15 -17 15
""",
    """
^saw c 15
heart:@hello ab -22 -20
nah__good a 17
nope_never a 15
plati* a -19
substance:currently d 16
substance:no_es c -19
""",
    """
coming:@vehicle acd -18 -17 20
me__checado ac -15 16
on__at d -19
on__books cd -19 16
prior:tiemp* a -16
ride:someone b -33
treat* c -26
you__from b 16
""",
    """
allergy:taqui* d 16
coming:@visit c -28
heart:vez c 18
prazo* acd -17 -16 17
""",
    """
a__test b -17
allergy:which abcd -27 29 -29 -21
coming:ya_pedi ad -17 18
conte* abd -19 26 -32
heart:then ab -18 -19
pedi__en ad -17 18
pregnancy:ask a -16
pregnancy:probably ac -19 18
still__for a -20
substance:count bcd 30 -22 -26
""",
    """
any:ahorita ad -16 -15
guess$ acd -26 30 -35
heart:none_of d -16
ride:yeah d 16
se_decir ac -15 16
""",
    """
@sick__@stop ad 17 -16
^la cd -31 17
^only abcd 38 -76 -29 -16
heart:physi* b -16
mando a -20
organ:bloodwork d -16
organs abcd 19 -18 -16 -18
""",
    """
@year__de d 17
allergy:idea ac -18 25
any:one a -16
by_now ad -16 -16
pruebo abcd 19 -15 -16 -17
regre* abc 15 -18 -19
that__am d -23
""",
    """
@relative__on abcd -16 22 -28 -16
^strong abcd 20 -20 -17 -20
all_clear abcd 29 -25 -18 -25
coming:con d -35
expecting acd -15 -34 19
heart:pastillas bc -20 17
home:todavia abcd 38 -27 -32 -39
it__@animal abc -19 18 -15
neith* abc 24 -24 -28
not:nada bc -29 -20
pregnancy:#_@year cd -20 -31
psychosis:depresion ac 18 -18
psychosis:nah a 20
ride:is_@drive ad -18 17
signi* bd 17 -19
uti__the cd -15 16
vamos_a abd -22 -18 17
were__little c 15
""",
    """
^despues c -22
^stuck abcd 31 -33 -22 -26
affor* abd 20 -15 -19
allergy:not_had ac 17 -16
have__i b -16
negativa acd 18 -21 -16
prior:after_a d -16
serian ab -18 -17
""",
    """
@relative_drinks c -20
adult:quince abcd 26 -20 -20 -24
organ:problemas c -31
pregnancy:@month abd -25 -20 20
ride:afuera ad -15 18
story$ ad -17 19
wear$ b 17
""",
    """
any:las a -30
flat__# ad 17 -16
home:llave ad -17 18
psychosis:is_psychosis a -20
""",
    """
^quizas abcd -19 -25 29 -25
any:everything b -20
es_la ad 20 -45
give__an ad 17 -18
hours cd -30 23
is__so d -22
maneja acd -18 -23 22
now:this_evening abd 15 -16 -15
organ:duele d -17
whiskey ad -16 18
""",
    """
^who abcd -34 40 -32 -36
allergy:una_reaccion acd -21 -20 22
coming:borreme acd 19 -17 -16
mi_@relative d -32
ride:hija ab -17 -27
substance:con_el a -16
substance:how cd -20 -19
""",
    """
and_done abcd 24 -17 -19 -24
de_joven b -17
jubil* ad -21 23
nah__that ac 19 -20
the_@clinician bcd 16 -30 -31
""",
    """
=said:no:the_last_word_after_a_correction ad 22 -22
be_@drive d 16
do__go a -20
heart:only_the acd -27 -17 27
nina b -20
organ:a_cada ab -21 -23
ride:cover* acd -29 -29 28
sulfa acd 16 -28 -34
""",
    """
chorro ad -17 17
creatinina b -17
my__off ab -17 -19
nino bcd -31 17 -21
organ:segun bc -17 -17
to__@animal cd -16 -15
""",
    """
ask__this ab -16 16
mule ad 17 -18
to_wear ac -18 -24
""",
    """
a__his a -17
allergy:nique* a 18
amamantando$ acd -19 -16 20
hace__de c -18
nel abcd 33 -23 -27 -32
""",
    """
home__home ad -20 19
""",
    """
any:hard_pass abcd 25 -26 -24 -23
heart:high_but acd -23 -36 33
home:but_i a -18
i__new abcd 27 -21 -19 -25
it_i bc -24 -26
nah__am a 16
not__when c 16
now:para c -34
""",
    """
and__me abcd -16 -18 -19 21
in_@medicine c -15
me__for b -20
organ:stones c -32
prior:@open ac -18 -19
""",
    """
dice__si b -15
heart:no_heart bc -19 -17
heart:sano bc -25 -27
i__grandkids d 16
prior:what_counts bc 21 -17
probably$ d -23
""",
    """
any:mind bc -16 -22
i__three c -22
prior:aqui d 15
prior:i_do bd -15 -15
substance:worki* acd -17 -17 19
""",
    """
prior:@medicine_for ac 15 -19
ride:anybody d -23
""",
    """
@relative__and abc -28 18 -29
looks b -21
mal$ bc -29 -18
ride:leave ad -15 -15
tell__yes c 16
that_matter bcd 18 -15 -16
you_betcha abd -15 -17 18
""",
    """
in__getting d -16
pregnancy:para_nada ad 16 -15
psychosis:ansie* acd 19 -16 -16
una__otra bd -16 -21
y__eso b -15
""",
    """
allergy:cosas b -27
cunado ac -25 -19
en_mi ad -22 16
hard_to abcd -21 -23 24 -22
heart:take ab -21 -15
huh$ abcd -39 37 -35 -32
me__pasado a 19
me_quede abc 21 -23 -24
not_@eat ad 17 -17
now:texti* abd -16 18 -19
por__bien ad -15 16
psychosis:@relative_si acd 18 -27 -17
so_could a -16
to_pass ad 17 -16
ver_quien abcd -19 -18 20 -16
""",
    """
^is abcd -74 82 -66 -67
^missed d -15
broke_out d 16
coming:me abcd 29 -22 -16 -30
cooki* ad 17 -16
drink__but acd -21 20 -16
i__take b -19
organ:no_nada ad 23 -21
pase_por a -18
prior:hierb* acd 19 -17 -19
prior:my d -35
ride:alguien abcd -28 -22 32 -25
ride:desca* cd 17 -17
substance:just abd 28 -43 -34
that__has acd 23 -22 -19
the_bad ad 15 -19
""",
    """
^diagnosed acd -16 -18 23
^due abcd -24 -18 -24 25
adult:#_and acd 17 -17 -16
is__ok abcd -33 33 -25 -29
now:company cd -17 -21
si__de ac -28 16
substance:con_las acd -22 -15 25
substance:sometimes_i acd -18 17 -15
""",
    """
allergy:nomas abcd 33 -36 -24 -25
any:mucho b -16
got_big abd -16 -17 18
i_bring bcd 25 -19 -16
medic* c -22
simon abcd -27 -24 -21 31
substance:tomando_diario cd -16 18
""",
    """
adult:older abcd -23 -22 -17 25
askin* acd -17 19 -15
can__do b -21
creo_que abcd -21 -40 31 -29
organ:@relative_esta d -15
say__but a -17
substance:eso d -40
warfarina$ ac -19 -18
""",
    """
#__i b -20
delus* c -17
heart:heart_attack c -20
horario bc -26 18
pregnancy:va b -20
prote* a -18
puede__@clinician a -19
talk__a c -25
trae d 18
""",
    """
^sana abd -16 -16 17
any:been d -17
pregnant__twins bd -16 16
prior:ningu* bc -33 -39
""",
    """
came__it a -15
coming:encon* abd 19 -16 -19
prior:tomad* c -22
que_tipo abcd -24 26 -21 -24
reaso* ad -20 18
ride:pregu* abcd -16 -29 30 -30
""",
    """
allergy:something cd 19 -21
any:pills abd -15 -25 18
coming:sigue_en ad -15 15
now:just c -27
poder abd 21 -25 -38
prior:two_@medicine acd -19 -17 22
repetir acd -19 16 -19
substance:@clinician a -23
""",
    """
habla ac -20 -29
pregnancy:dos_semanas ac -15 17
ride:no_hay acd 29 -22 -31
see_you abcd -19 -21 -29 28
sure abc -34 -41 22
two__a c -21
""",
    """
allergy:ended ad -20 19
allergy:taken_it d -21
organ:lost b -17
psychosis:un abd -24 -17 16
""",
    """
do__that d -20
has_# abc -19 18 -17
manejo bc -17 -16
organ:salie* d -21
scared b -29
substance:me_ha c -16
""",
    """
a_man cd -20 -22
allergy:came a -15
allergy:esa_vez acd -22 -16 26
any:@person cd -15 -22
bp__up a -17
ni__acuerdo cd 18 -19
passe* b -28
tengo b -21
""",
    """
any:tomor* abcd -19 -23 20 -15
home:recoj* ac 15 -17
pregnancy:is bd 17 -37
pregnancy:not d -27
pregnancy:soy_un ab 20 -17
ride:llevo ad -15 15
""",
    """
acuer* a -28
any:aqui_esta abd 16 -15 -16
coming:i_get cd 19 -15
coming:sin_falta ad -19 16
edad_no d -16
home:was abd -33 28 -22
pregnancy:who cd 16 -20
ride:find_anybody ac 16 -15
substance:maybe_a d -15
substance:si_pero acd 18 -18 -16
there$ bc 20 -48
""",
    """
^big a -17
^you acd -17 -55 16
checked__fine c -15
my__@thanks b -17
prior:anos abd -34 -20 25
that__@clinician c -15
the_low ad 18 -15
""",
    """
depression$ cd -25 -23
organ:waiting_for acd -23 24 -15
ride:is_not a -16
un_rato bc -18 -17
""",
    """
@medicine__@stop acd 18 -18 -17
any:que_@insurer ad 22 -21
not:stuff abcd 34 -17 -25 -28
nunca_supe acd -16 20 -19
""",
    """
@symptom__over ad -16 19
agradezco a 16
any:fine abcd -30 -28 -24 31
coming:@place bcd 17 -26 -26
mejor_que abcd -17 -19 -18 25
not:padezco acd 27 -16 -30
prior:years abcd -24 -18 -34 37
ride:senora ad -17 18
siempre__en abd 19 -16 -19
""",
    """
any:ask abcd -16 -16 24 -26
gabap* d 15
is_# acd 21 -21 -17
me_or ad -16 -18
pregnancy:ayer c -30
prior:tres abcd -24 -22 -30 29
tengo_la c -25
white__it ad 16 -15
""",
    """
@treat_hurt bd 15 -16
^@late cd 25 -20
cirro* acd -27 -33 34
home:am_at b -30
how__is ac -22 -19
i__her b -20
i__tried bcd -17 -22 17
liver__shot d 18
los__a a 17
organ:malo d -20
problems__my ad -21 22
psychosis:in_# abd -18 -24 23
""",
    """
allergy:not abc -31 -62 22
allergy:when b -24
any:hijos abcd 24 -20 -17 -21
de__soy ad 15 -15
emojiyes$ abcd -22 -19 -18 24
have__check c 16
it_was abc -23 -42 22
junior b -17
my_end ad -19 18
pregnancy:enter* ad -17 18
psychosis:estuve bd -22 16
ride:cousin abd -29 -19 28
substance:when c -23
""",
    """
dios_me ad 20 -17
i__pumping bd -17 22
i_ought cd -19 18
yes__have ad -16 18
""",
    """
any:but b -23
my__vice ac 17 -16
psychosis:el_@clinician acd -18 -26 20
tengo_una ad -22 16
""",
    """
@clinician_and c -21
did_but acd 21 -15 -18
not:touched ad 21 -17
prior:several d 18
rayit* ad -21 16
ride:earl cd -16 16
substance:somet* cd 20 -34
suerte bd -18 16
waiting bcd -42 25 -25
""",
    """
home:waiting abcd 31 -27 -23 -30
is_checking abcd -20 -17 24 -21
lock_it acd -19 -17 19
me_vuelvo c -16
organ:todo abcd 47 -41 -41 -37
psychosis:of ad 15 -23
ride:en_mi abcd 22 -17 -22 -19
ride:is_going ad -20 21
ride:maneja abcd -16 -25 -24 25
weeks_@late cd 21 -22
""",
    """
@relative$ abd -15 -23 17
bien_del ad 19 -21
heart:think acd 18 -17 -15
is__number a -16
multi* ad 19 -20
pregnancy:podria_ser ac -17 16
psychosis:the_patient d 16
sting* ad 16 -15
yo_me ad 16 -20
""",
    """
creo__no c 18
heart:#_casi ad -20 20
not__of bcd -26 -30 16
pregnancy:am_# bd 21 -25
psychosis:but_i b -22
que_entienden b 16
""",
    """
@clinician__in c -15
^nothings ad -15 15
alergica$ acd 18 -17 -18
can__@stop d 16
depende abcd -35 -38 35 -23
not_go a -32
organ:const* d 16
pero_no acd -30 27 -24
sirvio ad -22 22
sola$ acd 32 -32 -26
what__not ad -18 20
""",
    """
adult:do_not a -22
cuando__de cd -15 15
pata acd 18 -17 -15
skips abcd -23 -25 23 -15
tms__@medicine d 17
touched_a a 16
""",
    """
adult:los_# b -29
any:morni* ac -18 -21
ayunas abcd 26 -17 -21 -25
dale abcd -25 -22 -24 28
el__pero b -15
escuc* abcd -22 -23 -21 30
home:car b -16
home:off abcd -17 -19 -18 21
home:own ad -15 16
is_psychosis a -20
lucky bd -18 16
parts bc -20 -20
put_me b -15
ride:@relative_said abcd -32 -24 -22 30
sanit* bc -23 -21
the_pharmacy a 15
un_poquito c 16
""",
    """
^perfecto ad -22 22
coming:@howmuch ad -20 -16
february ad 21 -21
i__miss ad 17 -19
not:loca bc -19 -26
organ:verda* bc -15 19
recetas$ a -16
si__voces cd 18 -17
where_we abd -19 -19 16
""",
    """
^hated d 19
coming:truene cd -17 15
drinking ad -32 19
hep_c a -25
kind_of cd 16 -44
organ:get b -27
pregnancy:traig* cd 18 -24
psychosis:features d 17
rain b -28
vesicula d -24
""",
    """
a__otro abd 18 -16 -17
dejame__la ac -16 16
i__up b -29
not:yes ac -18 15
tbd abcd -29 -25 29 -29
""",
    """
^define abd -39 21 -33
adult:past abcd -27 -23 -20 26
allergy:used_it ac 17 -18
dormida d -20
en_cuando d -22
go$ bcd -43 -41 16
heart:ok bc -26 -18
organ:para d -18
please c -44
sober__@date ad -19 18
""",
    """
@body_infections d 17
acid d -17
any:apartamento abd 18 -15 -18
banana d 16
cloza* abcd -17 -15 -16 18
de__hace d -15
dijeron abc -27 -22 18
home:have d -30
me_sube acd -23 19 -19
naci b -32
nothing__the c -19
now:cuent* abd -17 -15 18
organ:a_liver ab -21 -16
prior:maybe_# ac -16 22
substance:bapti* ad 20 -15
""",
    """
al b -19
comi abd -26 -23 20
eso__tiene bc 19 -19
no__@drug acd 26 -19 -24
psychosis:mi d -28
substance:littl* bd -19 -25
""",
    """
^@eat abd -22 -27 22
^dejela ad -15 16
been__everything abd -19 17 -16
prior:@medicine_count ad -15 -21
ride:do_not d -25
se__no cd -17 16
""",
    """
^many d 18
a_text b 16
adult:otra a -30
allergy:for_that d -16
allergy:have_not ac 19 -18
soltar acd -16 -16 17
y__no a -16
""",
    """
=said:coming:yes b -27
a_@clinician cd 21 -19
both__fine ad 17 -18
descansa cd 17 -17
just__@body c -16
organ:from_my b -17
""",
    """
bag abcd -18 -20 -19 22
friday abc -32 -29 20
heart:at_# ac -20 -18
it__could ac -16 17
now:¿ ac -17 -19
psychosis:#_@year ac 16 -18
psychosis:oi abc -15 -16 21
ride:viendo acd -22 24 -17
they__is a -15
""",
    """
@hello a -26
coming:something_came acd 20 -21 -20
home:i cd 30 -23
mayor abd -15 -20 15
my__been c -18
now:schedule bcd -22 18 -24
now:to_be abcd 21 -15 -19 -21
nurse* bc -20 -16
organ:una_vez acd -15 24 -27
psychosis:trastorno bcd -24 -28 23
quieren abcd -18 23 -29 -16
una__y abcd 20 -21 16 -40
you__right d 17
""",
    """
adult:next_summer abd 19 -15 -21
allergy:laryn* d 16
any:not_take ad 17 -16
daddy abd -16 20 -20
fifteen abd 21 -17 -20
mas_o abc -17 -18 20
organ:blood d -19
por__@relative b -22
pregnancy:day acd -21 -18 24
pregnancy:embryo acd -18 -17 18
prior:count* a -23
""",
    """
el_@drug ac -16 -29
me__fatal bc -15 -19
me_hacen ad -19 -18
substance:rehab* abcd -21 -16 -23 22
to__@treat d -15
""",
    """
adult:mi_@relative d -28
home:la_@place abd 20 -17 -18
i__get cd 29 -20
imposible$ cd -25 -29
look ac -31 21
my_@insurance abc -15 16 -17
not:@year d -19
told__the d -18
walked__# ad -15 16
ya_puedo b 15
""",
    """
^see ab -23 -23
caldi* bd -17 17
carry* abd -19 -21 21
chofer c -20
coming:la_@place abd -17 19 -16
got__on c -16
mejor__me d -19
out_early a -15
pregnancy:and_not c -21
run__by ad -21 -22
""",
    """
# bcd -34 -39 29
norma* abd 35 -39 -56
now:simon d 15
organ:nope a 17
stress acd 15 -21 -19
substance:jaja ad 24 -22
""",
    """
@drug_does bc -18 18
allergy:at acd 18 -26 -18
because bc -21 -23
has_not bcd -22 23 -42
heart:skips abcd -23 -25 23 -15
organ:norma* abcd 29 -20 -25 -26
pancreas$ b 16
sometimes__a a 15
ssri acd -15 -23 19
the__@date bcd -19 16 -26
tomo__dias d 18
was_normal d -16
""",
    """
@clinician__@year ad -17 21
es__@day a -20
made_my acd -25 -24 18
not:anybody bd -21 -24
prior:@treat_de d -15
uti_all cd -15 16
""",
    """
creo$ ad -29 -28
organ:calculos c -15
psychosis:oigo ab -22 -25
recall abcd -24 -19 25 -24
substance:a_drink cd -16 -18
""",
    """
allergy:cuando b -20
am__dude a 16
any:estoy_sola ad -17 16
embarazada_no ab -18 -20
heart:@relative_on ac -16 -18
never_been b -32
now:am c -55
organ:not_liver d -16
y_tomo ad -17 22
""",
    """
now:after_# ad 17 -17
ride:pues acd 19 -20 -15
si_pero abd 24 -27 -31
""",
    """
any:home a -16
era_nino ac -15 15
heart:diagn* ac -22 17
hijo c -17
me__encontrado c -15
ride:sola acd 28 -39 -19
un__nunca c 16
""",
    """
@year_sober ad 26 -26
es__yo abd 20 -16 -19
heart:@thanks_a a 16
heart:a_dios a 16
le__sus ab 16 -16
mejor__@relative a -15
no__pierdo a -15
ride:@relative_se ab 17 -25
uti_right ad -19 20
""",
    """
=said:now:unsure d -19
be_ok bd -16 -17
could_you a 16
dio__la d 15
fumo__para d -15
hicie* bcd -26 -18 16
mi__otra abd 17 -19 -16
not__thing c -18
ride:@relative_might c 15
se__esta a -20
tested$ acd -30 29 -20
""",
    """
@year__que ad -21 17
heart:test ad 17 -16
not:mind bcd -19 -22 18
""",
    """
@drug_that abcd 23 -20 -22 -19
any:@day bc -22 -23
apartment abcd -19 -17 -17 19
prior:nerve ad -16 18
quiero__se d -16
ride:tia a -15
supue* bd -16 17
¿__que bd 15 -16
""",
    """
allergy:tomado ac 21 -21
coming:are ac 17 -28
heart:not_that acd 27 -23 -19
me__mi b -42
now:after abcd 47 -37 -39 -39
otro__mejor a 16
pregnancy:@medicine abd 20 -27 -32
substance:depends bc -28 27
uti d -18
""",
    """
@food__not a -16
boss__my c -16
bun__the d 15
i_drink d -21
knuck* ad 16 -15
mi_@ride ad 18 -18
organ:or_@body ad 17 -15
prior:fui_con a -16
to__@relative ab -24 -18
would$ acd -18 -25 21
""",
    """
afect* c -16
help c -21
my__me bcd -31 -25 18
organ:los bd -22 -36
otra_vez c -24
ride:mama abcd -29 -19 -26 36
took__a b -15
turn ad 25 -25
una_@drug acd 23 -23 -22
""",
    """
noches_para c -17
not:supe abcd -20 -16 26 -23
now:digame abcd -20 -16 -20 21
now:in_between a -15
psychosis:stuff abc -19 -22 22
repea* a -23
ride:no_consigo a 16
suspe* bcd -22 22 -20
""",
    """
any:blood bd 23 -24
any:preguntas abd 21 -17 -19
down__my ad 16 -20
no__@treat ac 24 -25
not:del ad -17 -28
now:right_now abcd 33 -19 -22 -35
prior:y_ya ac 15 -15
si_tengo acd -25 -27 34
substance:tal_vez acd -16 23 -18
""",
    """
@eat c -28
borde* abcd -21 -28 28 -32
muchas_y bcd -18 -20 17
original ad 17 -17
tells ac -17 -19
""",
    """
am__guy a 17
en_clase ad 16 -15
heart:hipertensa d 18
home:bed abd -20 -17 20
""",
    """
@day__# ad -25 24
heart:presion_ando d 15
not_but ad -30 28
prior:lexapro c -20
psychosis:is_schizophrenic b 19
tiene_carro bc -15 -16
""",
    """
allergy:mi_@animal a -17
heart:says abc -22 -31 22
organ:falla d 16
prior:neith* d 18
tan ac -15 -16
""",
    """
any:dudas ad -20 24
en__pero abcd -15 -17 19 -16
have__right b -19
heart:de_un a -15
pregnancy:nurse abcd -25 -23 -21 27
prior:han bcd -18 -24 16
puso acd -16 -16 16
""",
    """
allergy:allergies abc 25 -18 -27
allergy:es bcd 23 -21 -25
allergy:not_that bcd -28 16 -34
any:a_multivitamin ad 19 -20
my__heart d -18
nunca__he bd -16 -22
pregnancy:@relative bcd 20 -45 -33
pregnancy:yo bc -16 -24
substance:the_@day acd -18 19 -20
vemos$ acd -17 -19 17
""",
    """
@month__@drug ad -18 17
allergy:abejas a 16
am_pregnant d 19
as abc 17 -24 -34
conmigo$ bc -29 -26
heart:heart_and ad 16 -16
home__# ad -18 18
knock* acd -20 -20 19
la_otra c -19
las_@medicine c -28
now:by abd -25 -21 17
now:well cd -21 17
psychosis:dijeron a -18
yet bd -21 -16
""",
    """
@medicine_por a 15
@relative__cancer abd -16 20 -21
@relative__dejo d 15
a_bunch acd -17 -15 24
any:please_do b -30
lithium abd -27 -20 21
no__are ac 20 -15
prior:and_i c -17
prior:the_first ab 19 -16
psychosis:thank a 16
ride:not_i ab -16 15
sleep a -15
""",
    """
=said:no:the_last_word_after_all b -42
allergy:had_the d -15
allergy:it_in bc -15 -18
coming:plann* acd -18 -20 19
correct abd -20 -18 20
for__# acd 21 -19 -17
""",
    """
@relative__but abc 29 -34 -38
arrepenti$ abcd 20 -16 -16 -19
organ:chronic cd -16 18
viendo$ a -16
""",
    """
=said:pregnancy:yes acd -48 -46 41
^del abc 15 -19 -27
acabo__entrar a -16
coke bc -25 -27
heart:going ac -15 -16
heart:maratones a 17
organ:go a -23
organ:higad* c -21
pastillas d -26
substance:of_it c -17
vez_con cd 20 -20
""",
    """
any:she_is bd -16 -17
desde_el bc -17 -17
mi_viejo b -19
my__once c 18
not:problems bcd -25 -23 21
que_tengo ab 20 -27
tengo__dudas ad -16 19
yo__se a -17
""",
    """
@food$ bc -18 -46
@relative__si ab -17 -17
a_thing c -23
home:aun_estoy acd 17 -17 -17
me_hon bcd -24 -16 22
no_entendi abcd -18 19 -16 -19
not:vez acd 18 -17 -16
psychosis:son abc -24 15 -18
put__in acd -22 -26 23
sober abd -16 -23 16
""",
    """
^pues bc -42 21
adult:was_adopted c 15
coming:la_lista abcd 20 -18 -23 -17
coming:talk cd 15 -16
del_trabajo b -23
not:gone d -18
not:touch ac 15 -20
only__for a 19
organ:esper* a -26
prior:es c -30
prior:y abcd -37 -28 -21 40
""",
    """
allergy:with_it c -17
contestado cd 16 -18
good_time c -15
hable ac -25 -26
heart:health ac 17 -19
heart:runs_in abc -28 17 -16
llevo__en d 15
lunes d -20
not_do b -21
""",
    """
any:text_me bc -21 -18
asthma$ c -21
heart:back abd 20 -22 -20
i__manic ad -17 19
knows$ abc -30 -28 23
pregnancy:do_not c 16
prior:la_@medicine bc -27 -30
ride:depends abc -16 -18 18
""",
    """
@drug__that b -20
and__is ac 21 -17
fence cd 21 -23
heart:family c -19
is__@relative abc 16 -19 -18
my__@medicine a -34
not:test c 16
now:asleep abd -21 -21 15
substance:maybe abd 24 -19 -38
""",
    """
coming:las abc -30 -18 15
dejo__la ad -19 21
heart:i_already d -15
heart:tiroi* a 15
marathons ab 17 -15
on__own abcd 25 -19 -29 -23
persona cd -21 -20
prior:twent* ac -15 -19
psychosis:tuvo b 17
reloj abcd 27 -24 -25 -22
substance:problemas_con ad -17 20
""",
    """
any:in_the abc -30 19 -18
drinks_a c -18
just__and acd 31 -34 -36
me__he ac -17 17
""",
    """
^counseling d 16
^talked abc -23 -20 19
any:said c -16
ghost a 16
infec* a -24
pregnancy:pastillas abcd 29 -20 -30 -28
psychosis:que_es abd -17 19 -21
substance:i_use abc -15 -21 20
""",
    """
#__preg d 16
any:husba* bc -19 -17
bun abcd -18 -16 -15 19
heart:y_ahi a -16
nueve* acd 18 -16 -17
prime* bc -17 -18
ride:@ride_is abcd -30 -15 -16 27
""",
    """
pregnancy:early d -18
soup abd -18 -17 17
""",
    """
any:are_on b -16
any:aspirin a -19
any:thanks cd -20 -27
mi_turno abd 19 -19 -22
nefro* abcd -20 -25 -19 23
the__on d -26
""",
    """
@eat__not c 16
can_not abc 17 -34 -31
impor* bd 15 -17
one__on cd -17 -21
pregnancy:estam* abc -28 -18 20
pregnancy:guy a 20
tiene_# c -34
""",
    """
allergy:ninguna abcd 30 -18 -28 -26
asi_que b -20
now:her bd -16 -21
one__that d -21
prior:talk_@treat abc 20 -22 -33
ride:should_have cd 20 -18
significa bd 17 -19
uh_huh bd -18 16
""",
    """
adult:@relative_has ab 17 -20
are__for b -22
dijer* abc -27 -22 18
han_dado b -21
organ:skip ab -15 16
para_las d 15
""",
    """
arrep* abcd 20 -16 -16 -19
home:que_ya b -16
home:stuck abcd 29 -31 -22 -25
now:parece abcd -20 -16 -18 21
organ:took_out ad -16 16
tomo__dormir ac -16 17
""",
    """
day_off c -16
fine abc 27 -65 -28
if acd -38 26 -20
is__bad a -17
me_back a -19
organ:ahi ad 19 -29
""",
    """
^there bc -16 19
allergy:doctor c -17
any:le d -31
disorder$ c -16
heart:pressure_is b -18
no_consigo a 16
now:@insurer cd -25 18
pregnancy:period bcd -34 17 -29
prior:a_@clinician a -19
""",
    """
^rinones ad -17 17
allergy:shell* abd 23 -18 -17
allergy:somet* cd 19 -21
prior:bloqueos d 15
ride:donde abcd -18 21 -21 -16
""",
    """
little__no ac 17 -15
ride:@vehicle_count abc -15 22 -21
the__@vehicle c -21
""",
    """
bende* ad 17 -16
heart:high_bp cd -17 16
la__al bd -22 -25
next_question abd -20 19 -17
now:is_it ad -16 -16
organ:ningun_problema ad 20 -22
stuck_on ad 18 -17
will__the a -18
you__me bcd 20 -25 -17
""",
    """
borderline abcd -21 -28 28 -32
cutti* ac -21 18
me__rara c 17
me_queda bc -30 -40
now:middl* a 18
organ:el_@day b -17
organ:normales a 15
substance:sabria c 16
y_el c -18
""",
    """
fumo$ ac 22 -16
heart:soplo acd -28 -29 34
heart:two abd -24 -26 24
it__like a -17
now:sound* ad -17 17
ocupado ad 18 -17
reaction$ d -25
the__at d -15
uncle a 18
""",
    """
@month_sin ad -18 17
@place d -15
case cd -15 15
heart:un acd -16 -16 25
heart_@clinician bc -17 -20
la_duda d -15
ni__de acd 21 -18 -16
prior:estoy a -21
prior:tengo a -17
psychosis:@clothes a -17
""",
    """
@insurer_a acd 16 -33 -26
allergy:came_out a -15
bells_on cd -16 16
have__like d 16
mi_casa b -31
not__without a -19
prior:to_@medicine d 19
substance:casi_no a 18
""",
    """
a__sulfa ad 17 -16
am_@late c 19
but_i b -48
mom bcd -20 15 -31
no_eso a 15
now:@place abd -16 19 -19
organ:@relative_si a 19
organ:told d -16
prior:of_them acd -28 -24 25
""",
    """
am__minor ad 18 -19
could__# d -16
doce bcd -17 -17 17
dos_y acd -23 -18 25
luego$ acd 26 -21 -25
now:otro abcd 24 -16 -18 -26
organ:last d -16
pregnancy:closed abcd 30 -27 -25 -30
prior:me_acuerdo cd 16 -16
prior:tramadol ad -15 16
psychosis:first a -16
reali* bc -15 -19
twent* c -20
""",
    """
allergy:morph* d -24
organ:in_a abd -19 15 -20
pregnancy:misca* d -18
this_evening abd 15 -16 -15
tres abcd -17 -27 -25 23
""",
    """
al__y b -16
cumpli abcd -35 -25 -15 35
now:is_that d -18
ride:quiza* c 17
to_go abd 28 -15 -28
""",
    """
^one abd 17 -42 -22
all_@body ad -23 22
cumpli__en ad -22 22
home:ya abd -39 -30 25
mi__es cd -26 -16
now:no_can ad 18 -17
si_no d -19
todo$ bcd -31 -35 17
una__@day abcd 20 -16 -18 -21
""",
    """
adult:legal abcd -19 -18 -16 20
busco ad 17 -17
have__and a -24
heart:y_yo bd -16 18
home:there acd 17 -23 -29
me_sacaron bc -17 -16
psychosis:@person ab -30 16
tired ac -22 -23
""",
    """
any:since_the d 15
clear$ abcd 30 -26 -23 -20
escucho abd -16 -17 19
heart:ni d -23
home:safe abd -20 -17 20
is__@month acd -29 -29 20
mi__pasa abcd -19 -17 -18 20
pill a -19
pregnancy:possi* bd -17 -18
""",
    """
@drink$ c -24
allergy:it_well ad 18 -17
aviso abc -23 -29 24
como__jajaja d -17
heart:uso_marcapasos d 19
list_for cd -20 21
my__in bcd 19 -17 -25
organ:nada abcd 42 -24 -16 -22
sirvio$ ad -22 22
substance:not_drink ac 21 -19
suits abd -29 -23 25
""",
    """
^eso abd -28 35 -39
^limpio ad 18 -18
acuerdo$ ab -20 -29
adult:aun ad 16 -15
and_again d -22
now:direccion bd 15 -16
now:me_viene abcd -25 -16 -17 24
one__# acd 20 -22 -16
organ:why abd -16 28 -28
psychosis:was_told a -16
ride:work b -21
take__and c -15
""",
    """
home:hace ad -17 18
it__low abcd 19 -18 -19 -17
los__@date ad 24 -24
not:ask bcd 16 -21 -23
not__but abd -21 -16 18
ride:lined_up cd -21 17
""",
    """
allergy:@symptom_once d -15
and_that abc 20 -22 -17
ate b -21
do__all bc 16 -16
en__farmacia abd 16 -16 -23
heart:all c -28
horrible$ c -18
now:en abcd 22 -17 -25 -18
organ:half_my acd -19 -18 19
organ:my_kidney b -18
organ:probably a -22
ride:a_pata acd 18 -17 -15
sacar* c -22
tres__@year d 16
""",
    """
before acd -18 -16 16
now:go abcd -40 -31 -30 43
organ:down abc 18 -18 -15
prior:@fetch bcd -17 17 -20
si__rapido acd -16 18 -16
""",
    """
adult:for_me b -23
i__on b -25
is_good abc 24 -24 -19
quien_pregunta abcd -16 22 -23 -15
se__a c -26
they b -23
""",
    """
allergy:taquicardia_y d 16
am_free ad -24 23
heart:on a -30
i__doing d 17
kidneys__bad d -17
y__@relative d -24
""",
    """
^what abd -64 44 -52
allergy:la_dieron c -17
do_nothing ad -17 17
funeral a 18
ni_un ad 19 -19
no__papeles acd -19 18 -16
now:hay_inconveniente ad -17 18
perfecta ac 18 -20
pregnancy:stoy bc -20 -23
""",
    """
allergy:give_me ad -17 17
estoy_viendo abcd -20 -16 21 -18
psychosis:@call_de a -17
ride:have_someone a -26
starting_from ad 15 -16
""",
    """
^did d -22
corre* cd -30 20
manana_me d -20
now:day ac 18 -24
prior:las_que bd -17 16
ride:quede_sin ad 17 -18
""",
    """
be__# a -21
coming:miedo acd -16 18 -15
it__then bd -17 17
para__le abc 17 -23 -24
pregnancy:you ab -33 34
ride:got_a d 16
ride:no_car a 16
""",
    """
@traffic cd -16 -16
adult:til_@date ad 16 -16
allergy:niquel a 18
psychosis:thinking acd -16 -18 17
una__pero c 15
""",
    """
#__mature ad 20 -20
avisa* abcd -16 -16 21 -17
bp_was acd -17 20 -19
cousin c -16
dab abcd -18 -16 18 -15
home:we bc -38 -23
organ:creatinina b -17
organ:would_have d -16
pregnancy:mi c -28
quieren_saber bcd 18 -19 -19
substance:in_recovery a -15
""",
    """
=said:home:ask c -53
allergy:hated_it a -16
allergy:surge* d -17
any:life bc -19 -17
difer* bd -15 20
eso__en bd 17 -24
linda abc -21 20 -20
pregnancy:i_hope ac -22 21
psychosis:me_da d 15
substance:last_@month ad -16 17
wifes b -17
""",
    """
all_in d 17
coming:nervous a -19
el__lo cd -23 -18
kid abc -16 -29 15
prior:dozen cd -17 19
ride:a_lo c 17
substance:i_would cd -28 16
""",
    """
adult:meses acd 30 -17 -29
have__be bcd 20 -20 -22
no_senor acd 24 -18 -18
on__no acd -16 17 -16
organ:kidney_to bd -16 16
psychosis:hypom* ab -22 -29
substance:cbd acd 18 -22 -16
vieja bcd -37 -23 25
yes__@medicine ad -27 22
""",
    """
el__porque a -15
heart:docto* bd -17 -18
heart:me_dio bc -16 -17
la_dra cd -17 -16
pregnancy:negat* abcd 25 -15 -25 -23
prior:all_of ad -21 20
soy__al bd 18 -21
""",
    """
am__twins abd -16 -17 19
lines$ c -17
moved__to ad 16 -17
palos ad 18 -16
prior:has ac -15 -31
""",
    """
any:not_even ad 15 -15
eso__me c -23
shifts c 17
substance:my_@drug ab -21 -18
""",
    """
allergy:casi_me acd -21 -18 22
fine_by abcd -20 -21 -17 23
heart:irregular ab -23 -24
home:getti* acd -16 -15 16
llegado d -15
me__cada c -19
negative__both abd 18 -17 -16
take_more cd -18 17
tengo_hepatitis cd -27 23
""",
    """
adult:dice abc -15 -21 18
allergy:no_soy abd 36 -29 -36
any:nel ad 21 -21
de__estoy abcd 28 -20 -19 -25
i_wear abcd -17 -17 -21 22
pregnancy:estoy_dando d 16
prior:diero* b -19
prior:more_than cd -17 22
""",
    """
dios__😂 a 17
me_cayo abc 20 -26 -32
nomas_un bc -18 -17
of_us bc -23 17
por_vida ad -17 19
pregnancy:singl* ac 17 -16
psychosis:confi* a -15
""",
    """
a_couple ab -16 -25
a_pacemaker a -17
adult:been abcd -23 -16 -17 23
asleep$ abc -24 -21 15
now:ahora_mismo ad 20 -20
prior:luego ad -17 18
quien__esto abc -15 17 -18
se__pasa b -16
tuve__mi cd -21 19
yea$ d 15
""",
    """
a__up cd 15 -21
now:first d -18
prior:long cd 15 -22
sigo__el b -17
stones_every ad -15 17
substance:en b -26
""",
    """
actually abc 20 -18 -21
any:this c -31
cada_@month c -15
clean$ bc -27 -31
coming:alli bd -15 15
disease c -24
heart:uh_huh bd -18 16
home:getting acd -16 -15 16
prior:un_@month acd 15 -16 -16
substance:una_gota a 16
wish abcd 26 -24 -27 -18
""",
    """
as_good a -21
este__no d -28
mi__embarazada abd -18 18 -17
now:estoy_manejando abd 33 -17 -28
now:nothi* ad -19 20
organ:watching cd -17 16
parec* ac -27 20
prior:sirvio ad -22 22
todos c -23
treat$ ac -20 -25
weather ad -17 -19
""",
    """
allergy:for b -32
four$ bc -25 -29
mi__las c -18
pregnancy:ligada ad 18 -18
prior:and_take d 17
psychosis:diagnosticaron cd -20 16
ride:found cd -24 20
wellbutrin bc -19 -27
""",
    """
^hepatitis a -17
operaron__la d 16
psychosis:in_my b -29
ride:is_working ac 16 -25
""",
    """
amanezca c 17
any:exact* abd -16 -15 19
breastfeed$ ad -18 19
ella__@relative abcd -20 22 -15 -16
gave b -17
ni__palos ad 18 -16
not:problemas abcd 29 -16 -20 -25
prior:que_tipo bcd 16 -15 -17
prior:took_it a -17
psychosis:estres ad 17 -16
psychosis:hallucinated d -16
""",
    """
got__to acd 24 -20 -22
hysterectomy$ a 16
might__well cd -17 18
nos abd -19 -38 21
organ:en_orden abcd 20 -15 -18 -18
prior:@drug abcd -15 -36 38 -31
prior:esposa bc -20 19
""",
    """
any:answer ab -19 -19
my__earl cd -16 16
ride:conte* cd 17 -18
vesic* d -24
yo_solo bd -21 -27
""",
    """
@relative_dice bcd -24 20 -22
bring__@relative d -19
me__this c -16
not:reason ad -19 16
organ:es_el a -25
organ:no_trouble ad 22 -24
origi* ad 17 -17
stroke c -21
""",
    """
allergy:put_me ad -15 18
couch abcd -24 -22 -16 23
home:y_salva abd -16 -16 17
not:maam a 17
pregnancy:was_positive cd -19 15
seven bc -18 -17
si__que a -17
si_me acd -20 26 -25
""",
    """
@relative__can cd -18 16
coming:my a -19
not:uno a 16
sin bc -67 -20
to_find abc -28 -23 24
took_one d -21
""",
    """
coming:por_favor abcd -23 -22 -16 25
do_utis bcd 17 -21 -16
han__nada d -17
prior:they a -27
scrat* abcd 27 -17 -22 -27
""",
    """
^mi bcd 41 -25 -35
^simon abcd -27 -24 -21 31
cuenta$ ab -32 29
home:novedad ad -21 20
not:decirle abcd -16 -21 20 -17
now:momen* bc -28 -26
organ:tengo_incontinencia d 17
pick d -19
prior:prazo* acd -17 -16 17
""",
    """
=said:yes:the_last_word_after_all acd -33 -20 30
@drive_me a -23
adult:has ab 17 -20
aguit* acd 20 -21 -20
allergy:without c -17
might__a cd 17 -15
permi* d -28
pipi acd -16 -17 19
por_correo cd -18 -26
prior:talked bd -24 -23
""",
    """
allergy:bien abd 30 -35 -24
allergy:era_muy c 15
mornings_are a 15
now:en_mi c -17
psychosis:life d -17
solo_al ab 18 -16
terrible bc -16 -24
""",
    """
coming:lugar bc -22 -30
murio__un a -17
para_eso abc 17 -22 -19
prior:@insurer acd -22 -24 17
psychosis:si_yo ac 17 -20
that__work ad 22 -21
this__depression ab -18 15
""",
    """
@howmuch__@visit bc 18 -18
coming:let_me d -15
i_have bc -21 -26
not__minor ad -24 24
""",
    """
#$ b -27
any:no_objection acd -21 -16 21
beers abc 27 -18 -17
de__rinones d -20
heart:still c -16
of__business ab -16 16
organ:all_good ad 24 -19
prior:monton acd -20 -17 23
psychosis:anything a 20
sufro bc -27 -25
to__@person c -20
""",
    """
allergy:gatos d -27
coming:que c -20
en__con b -35
encue* ad -24 -25
heart:would_have b -22
just__@food b -16
not__has d 16
substance:drink_normal ac 17 -20
tardecito d -16
the_pressure acd -20 -18 22
""",
    """
normal$ abd 34 -28 -42
off_to bc -15 -16
prior:#_y ad -26 26
""",
    """
allergy:horrible c -15
allergy:my_chart c -21
beforehand$ bd 16 -16
busca acd -20 -19 23
heart:her bd -29 -17
i__an c -19
organ:only_my acd 24 -17 -22
psychosis:on_@medicine ab -19 -19
substance:the_bottle c -28
time_for bcd 21 -19 -25
""",
    """
any:@relative_toma d -18
de__mismo abc -19 16 -21
home:not_yet acd 19 -16 -18
preinfarto ad -16 18
vietnam_vet abd -17 -16 17
would_tell d -16
""",
    """
adult:of_us bc -19 20
decia a -18
glass_of ac 18 -20
los__me ab 18 -20
my__comes a -17
no_@move acd -21 -16 20
not:poder acd 21 -19 -21
not:puedo ab -21 17
now:suits abcd -25 -19 -22 26
ride:sale a -19
right_as bc -18 -19
seizu* abcd -19 -18 -22 23
uti__now ad -19 20
""",
    """
@body_is bcd -22 -19 24
allergy:get abd -22 17 -24
coming:no_@move acd -21 -16 20
have_been b -25
none_that a 16
now:decir ac -15 16
prior:fluoxetina abcd 25 -20 -25 -19
""",
    """
heart:stress acd 15 -21 -19
lleno bd -22 16
organ:think ac 17 -18
por_@drug d 15
""",
    """
@vehicle_a d -18
dieron_@medicine abd -16 -17 22
domingo bc -16 -26
home:tucked abd -15 -18 16
me_@cancel ad 24 -23
psychosis:como d -17
psychosis:sane abcd 28 -28 -28 -26
substance:tell_you bcd -16 17 -17
""",
    """
anticoagulante ad 16 -19
any:take bc -15 -25
given_that a 15
horas abcd -20 -17 -17 21
not__still a -23
pregnancy:hysterectomy acd 31 -17 -23
pregnancy:weeks abd -48 -38 33
""",
    """
a_@ride acd -15 -19 20
allergy:issue* ad 17 -15
cancer$ acd -23 -19 16
lives acd 19 -17 -18
now:anoth* abcd 30 -24 -24 -29
olvid* d -20
please_do c -18
ride:and_my ad 19 -18
ride:ride bc -26 -22
supposed_to a -18
with__in c -20
""",
    """
^probe b -15
allergy:maris* abd 25 -25 -24
ect abcd -20 -19 -17 23
heart:the a -19
inyeccion$ d -15
my__week ac 19 -17
not:bien bcd -25 19 -25
pollen$ acd 21 -16 -20
ride:clinica ab -16 15
""",
    """
heart:am_good a 18
recojan ac 15 -17
yes_@medicine d 16
""",
    """
@food_a ad -20 18
acupu* ac -20 -20
any:not_@call abd 21 -20 -22
heart:heart_problems c -23
heart:jaja abcd -19 -21 -21 24
is_it cd -29 -19
now:como abc -42 30 -36
prior:blocks ad -16 18
""",
    """
al_@vehicle cd 15 -15
any:prefi* d -20
gone b -32
prior:the_names c 16
rhythm ab -18 -17
substance:on_@medicine a -21
""",
    """
allergy:great abcd 37 -32 -29 -34
in__bit ac -17 17
mayor__edad a -16
organ:ecografia cd 16 -15
pasado c -31
prior:creo abcd -24 -25 32 -23
ride:come c -19
sabria abcd -31 -36 39 -30
the_names c 16
trist* abcd 21 -19 -22 -15
""",
    """
@relative__are bc -21 -17
allergy:solo_al ab 18 -16
dos_@year cd -16 16
dry__a a 17
falle* b -18
la__tomando d 16
not__bad ad -17 17
now:mi ac -22 16
que_esta a -19
""",
    """
#_@vehicle c -17
@price$ c -21
allergy:pulsera acd -15 -17 18
heart:the_pressure acd -20 -18 22
home:acabo_de abd -19 -17 19
mi__firma abd 18 -17 -16
not__soul a 15
pregnancy:porque c -15
substance:limpio_desde ad 18 -18
was__@relative bd -23 -22
¿__la b 22
""",
    """
and_not d -16
cuando_guste acd -23 -19 22
do_this ad 18 -18
gallb* cd -28 -16
me_voy abd 21 -21 -27
psychosis:anxie* abc 17 -17 -16
todo_el a -15
""",
    """
@relative__@year ad -17 15
allergy:in_the b -21
antidepresivos acd -16 -24 22
but_not abd 26 -45 -45
flat_on ad 17 -16
pregnancy:soy_varon abcd 33 -18 -17 -27
prior:ssris d 15
""",
    """
adult:decades cd -15 16
adult:what_if b 18
apenas__entere ad -21 21
to__@call b -16
""",
    """
adult:#_since ad -17 16
adult:is d -17
business$ ab -16 16
heart:is_that bc 15 -18
now:too_early abcd 22 -16 -18 -20
pregnancy:@thanks ad 19 -17
pressure cd -24 17
substance:aa c -16
""",
    """
@relative__vive a -15
casa abd -27 -17 21
cayo_fatal ad -21 20
en__que c -26
este_pais ad 18 -16
two__@stop ac 18 -18
""",
    """
allergy:@food bcd -17 24 -24
allergy:is d -23
cbd cd 17 -24
get__to b -20
i_take a -23
is__when ad 18 -19
now:wait abd 26 -15 -22
pregnancy:panzo* ad -19 18
prior:least_five ad -17 17
prior:one_but ac -15 15
tomo__fumo a 15
vuelvo c -16
""",
    """
adult:two abd 17 -22 -24
bipolar_one cd -20 20
electroshock abcd -17 -16 -16 19
gemelos abcd -23 -18 -25 24
heart:a_pacemaker a -17
not__better ad -21 21
prior:deje d -18
ride:to_do c -16
""",
    """
breastfeed abcd -25 -17 -19 23
hyper* abcd -35 -15 -26 33
organ:and_no a 15
ride:le abcd 15 -31 16 -35
substance:tomo_ni a 15
""",
    """
adult:had_my a -16
any:medicine ad 18 -19
checado$ c 15
now:la_noche d -19
one__no d -18
organ:polycystic ad -17 15
poner* a -17
pregnancy:bajo abcd 24 -22 -17 -22
puede__si bc -23 23
que__sabe a -15
substance:i_@stop c -15
""",
    """
allergy:dice a -17
heart:family_and d 18
preguntarle_a abc -17 -19 20
prior:de_@medicine c -18
prior:mal c -17
private abcd -21 24 -19 -25
private$ abcd -21 24 -19 -25
psychosis:are c -17
""",
    """
a__salgo c -17
coming:cuenten_conmigo c -16
pregnancy:misse* d -15
the__fine d -20
the_middle d -16
""",
    """
adult:en_la cd -16 -17
problem_for a -15
""",
    """
@medicine__prescribed b -20
heart:hypertension acd -35 -24 32
limpio__# ad 18 -18
uno_ni ac 16 -16
""",
    """
^imposible abcd 22 -21 -19 -18
allergy:hospi* bcd -20 18 -19
allergy:un_poco d -16
choqu* d -18
falta_el b -17
prior:mi_@clinician ad -23 -20
says__is b -17
""",
    """
^zero abcd 33 -30 -33 -32
adult:ya acd -23 -34 16
allergy:y_todo ad 24 -24
belly abcd 25 -27 -26 -18
fifte* abd 21 -17 -20
guess__as cd 16 -17
home:your acd 17 -21 -25
not:modo ac 17 -16
not:things acd 20 -17 -17
now:now_is ad -18 19
organ:cistitis acd -18 -19 23
prior:talked_to bd -24 -23
psychosis:schizoaffective abcd -27 -25 -30 38
ride:moms ad -15 16
substance:# abc 27 -48 -29
""",
    """
allergy:to_sulfa ab 20 -16
do_not d -16
heart:del_corazon c -19
middle d -16
not_on ad 16 -17
prior:stop ac -16 -17
ride:to_@drive bc -24 -24
""",
    """
=said:yes:what_the_text_says_after_all ad -35 17
^@wrong d -22
any:multi* ad 19 -20
boss bcd -32 25 -34
heavens a 21
varon bc -25 -22
""",
    """
ay_no c -19
coming:dejel* bc -20 -25
no_puede abc 22 -21 -32
nunca$ abcd 30 -22 -21 -34
one_kidney abcd -16 -15 -23 20
penicillin abcd 22 -17 -17 -20
prior:no_just a 17
substance:noches_para c -17
""",
    """
^super abcd 26 -23 -19 -26
despues_del c -16
dio__alta ad 16 -18
it__at a -21
meeti* c -19
muchas$ ab -15 16
prior:not_work ad -21 21
says__# ad -24 15
si_es a -23
substance:years abcd 42 -17 -29 -39
you__later ab 26 -26
""",
    """
me_pase a -15
prior:y_me c -16
siento a -24
time_at d 16
tomado$ b -20
una__por c -20
ya_tengo abd -17 -16 20
""",
    """
any:objection acd -21 -16 21
churc* bc -16 -38
decided bd -17 -19
fixin* ad 17 -17
me__@drug b -15
my_spot bc -19 -19
prior:#_@year acd -16 -16 21
substance:voy_a abcd -20 -15 -17 21
""",
    """
casi_siempre ad -17 17
cuente bc -21 -22
estoy__con abc -27 -23 23
would_a b 16
""",
    """
@cancel c -49
got_out c -18
sure_do d 17
uno__otro ac 16 -16
""",
    """
aja$ ad -17 21
cuando_me ab -17 -24
hasta bc -32 -54
i__say a -16
organ:every* abc 16 -22 -22
puesto$ cd -22 -23
siete acd -30 -24 23
trust d -17
""",
    """
back$ a -21
coming:spot bc -19 -19
now:en_un ad 16 -23
oxys acd -16 -16 17
psychosis:never_again d 16
solo$ abcd 36 -19 -27 -34
substance:june ad -24 23
substance:se_me a -16
up_and a -20
""",
    """
=said:ride:yes ab -17 -40
allergy:but bcd -39 16 -21
at__right ad 15 -18
crazy c -31
define abd -39 21 -33
piedr* cd -23 15
psychosis:despu* ab -19 -18
sitting__my ad -18 18
week$ a -15
""",
    """
drink__night d -16
poquito$ ad 17 -17
psych* c -39
puedo$ b -33
vaya abc -25 -18 16
""",
    """
@relative__@medicine ab -21 22
esta__yo a -18
i_@vehicle a -20
swelled d 19
""",
    """
@day__not ad 21 -20
any:skipped abcd 21 -16 -16 -22
coming:calle* ad 18 -27
heart:esta c -15
me_ha b -26
now:@visit_is abc -19 18 -16
organ:octubre ac 16 -17
pregnancy:be_a abd 18 -15 -19
pregnancy:know a -22
prior:apenas acd 22 -23 -23
substance:por_llegar d 15
willing$ ad -16 17
""",
    """
aqui_esta abd 16 -15 -16
hears a -16
heart:probl* c -34
prior:una_@medicine d -28
ride:contestado ac -20 16
substance:kind_of abc -18 -15 20
substance:more_than ab -29 -24
""",
    """
adult:every* ad -18 18
allergy:latex acd 18 -22 -29
allergy:sting* ad 16 -15
any:mhm abd -19 -17 23
does__matter abcd -16 23 -17 -19
got__@month a -20
heart:ahi acd -18 15 -19
now:agend* ac -16 16
now:i_guess ab -25 -23
pensarlo$ cd 18 -20
psychosis:quiero b 15
que__una b -21
ride:voy_a b -25
substance:my_ex d -20
""",
    """
adult:desde abcd -28 -16 -19 25
any:hones* c -15
home:stuck_on ad 18 -17
not:dan d -16
now:me_queda bc -26 -35
pregnancy:saile* abd 19 -18 -18
ride:dije c -16
""",
    """
any:dejar a -16
hace_mucho b -19
hepatitis_de cd 19 -19
my__still ad -18 18
organ:urolo* a -15
psychosis:a b -17
""",
    """
@relative__corazon d -15
allergy:@relative acd -16 24 -27
amor c -21
coming:so_i acd 23 -19 -22
con_mucho abd -16 -17 18
not:family a 18
you__morning b -17
""",
    """
^tubes a 18
dropped a -17
jeje$ acd 22 -22 -27
me ab -16 -17
organ:running a -17
podria abcd -25 -23 27 -26
tiene__y ac -16 -17
""",
    """
adult:apenas cd -16 -26
is__problem b -21
now:a_few a -19
organ:me_da a -16
psychosis:salio a 15
ride:figur* bcd -18 23 -18
""",
    """
alergico__los bd 15 -19
any:viaje abd -21 -18 21
blown a -17
hard__say abcd -16 -18 25 -21
organ:anos ac -21 16
que__lo bd -24 -20
ride:i_@vehicle a -20
substance:was_in d 16
""",
    """
#_@year ac 16 -35
ex_would bcd 17 -16 -16
never_anything ad 17 -16
nunca__han bd -17 -35
pregnancy:despu* d -15
ride:old acd -19 -17 16
trastorno_bipolar abcd -18 -16 -22 21
""",
    """
@relative_se cd -18 -19
@ride_never a 16
adult:turned_# ac -28 -15
ahi_le abc -33 -31 20
alergico__nada ad 21 -17
big_@food ad -17 15
herma* ad -22 16
out_here acd 25 -17 -22
psychosis:words d -16
""",
    """
any:crumb c -15
fresh_out ad 16 -16
got__@relative acd -18 -25 24
home:minutes b -17
iria ab 15 -17
lol bc -16 -22
not__much d -15
one__of acd 22 -19 -21
""",
    """
^started c -23
ahi__caigo abcd -17 -15 -22 23
depende__hora c 17
home:media ad 18 -18
now:dejam* ac -16 16
now:for_what abcd -29 32 -25 -33
only__took ac 17 -15
organ:libre ab 15 -17
over__at ad 17 -16
""",
    """
allergy:worked ad 21 -21
cagua* c -17
coming:como ab -25 -25
duele__@body cd -18 -17
not:getting c -17
organ:mio a 17
prior:eso_cuenta bc -15 15
ride:long abc -17 20 -22
roble a 16
still_a abcd 25 -16 -16 -26
""",
    """
number abc -25 16 -27
willing abcd -21 -17 -17 22
""",
    """
@stop_mi abcd -17 18 -16 -16
any:even d -17
but__me b -22
home:@clothes abc -40 21 -36
mean$ c -23
now:are_asleep ad -18 19
pie$ bc -28 -32
remedios abcd 23 -22 -21 -22
""",
    """
esta__siete ac -21 -16
hallu* abd -25 -31 17
have_one b -16
manic abcd -31 -37 -47 45
not:drogas abcd 26 -16 -18 -22
now:see ab -20 -18
organ:estoy d -39
organ:kid c -15
usted_que ab -16 16
virgen abcd 20 -21 -19 -15
""",
    """
adult:son b -29
de__pecho a 15
estoy_desocupada ad -19 18
had_hep acd -22 20 -23
me__so d -17
not:talk ad 17 -18
prior:at ad -19 24
prior:take_@medicine c -20
ride:everybody_i a 18
there_was c 17
""",
    """
allergy:but_not ad 20 -21
any:escribame abcd -19 -20 -20 21
coming:tryin* cd 17 -22
es__vez abd 19 -16 -15
got__in bc -22 -36
had_my abcd 20 -25 -15 -15
hypomanic d 17
la__pasada c -18
me_lo ac -17 19
mija ac -21 -29
minutes$ acd 23 -18 -21
now:ya ad -36 24
pregnancy:diu acd 24 -17 -18
su abc -28 22 -34
substance:not_at ad 20 -20
substance:week c -21
""",
    """
allergy:eso acd -19 -21 23
heart:vigil* ab -16 -17
more a -15
substance:were c -21
worry a -18
""",
    """
=said:allergy:ask cd -23 -19
^tms ad -17 22
calculos c -15
it__# bcd 22 -38 -19
las__para c -17
misma ac -20 -16
not__bit bc -16 -20
now:as_well cd -17 18
pregnancy:hard a -19
""",
    """
cambiaron c -17
full$ ad 22 -25
heart:nobod* ac -19 17
me_salio b -29
noches ad -15 16
por_dos d -18
pregnancy:despues d -15
sleep__it bd -17 -25
""",
    """
allergy:las d -21
nada_me d 16
permit bd -18 -19
psychosis:saw_things cd 20 -20
si__dan a -19
will__i d -18
""",
    """
@move_so ad 16 -15
allergy:on_my b -17
any:can d -25
coming:go abd 28 -27 -35
coming:spot_to d -16
el__cuenta abcd -20 29 -31 -28
my__@eat abd -18 -15 18
nace__@date ad -15 17
pregnancy:youngest_is cd -17 -21
prior:new_to abcd 27 -23 -20 -17
""",
    """
adult:es d -37
ask__@relative ad -20 -16
but__am b -31
home:hasta abd -21 -25 26
jamas$ abcd 24 -23 -22 -21
me__dieron b -15
pacem* acd -23 -21 20
pregnancy:para_eso abd 23 -16 -22
psychosis:psiqu* ad -17 16
substance:a_recovering d 15
the_patch abcd 22 -16 -20 -21
""",
    """
@relative_does acd 21 -21 -23
a_@parking d -16
a__solo d -19
any:it_and ab -20 -16
at_@holiday ac 18 -20
coming:bette* c -23
does_but a 16
organ:que_esta a -16
prior:in_@treat d 15
the_first ac 16 -18
""",
    """
eso_se a -17
me__algo cd 19 -22
organ:baby b -15
orino_como abcd 23 -23 -22 -15
psychosis:seman* a -15
substance:i_black acd -16 -16 17
substance:normal abd 21 -17 -25
transaminasas d -19
""",
    """
en_otro cd 16 -16
go_ahead bc -15 -25
know__a a -15
me_mude abcd 24 -20 -15 -23
pie bcd -33 -38 20
ride:es abcd -21 25 -20 -24
substance:tal acd -16 23 -18
todavia_no bcd -23 16 -39
was_clean abcd 26 -17 -24 -24
""",
    """
adult:grade a 15
nobody__would a 15
pregnancy:dar_pecho a 15
seria* ab -18 -17
""",
    """
am__male a 16
but__that c -34
now:incon* ad -17 18
pero__me bd -18 -23
substance:ten_@year a 15
when b -30
""",
    """
a_scan c 15
now:again acd 24 -27 -24
now:pues abcd -28 -25 -26 28
prayer abcd 21 -15 -19 -20
prior:del ac -20 -19
prior:i_forget abcd -25 -24 22 -16
ride:just_@vehicle a -24
she_said ad 16 -20
temprano_del a -17
""",
    """
^ill d -19
any:marido b -19
heart:un_reloj abd 22 -19 -19
horrible c -16
marzo bc -19 -22
pregnancy:granddaughter ab -16 18
pregnancy:scared_to c 16
prior:not_tried ac 27 -23
ride:or_my ac -17 18
yep abcd -32 -25 -25 39
""",
    """
allergy:no_problem ad 17 -17
heart:hace abd -28 -25 17
home:the_road acd 18 -15 -17
now:@book bcd -22 18 -24
on__break ad -18 16
quito b -17
substance:with_@relative d -17
toma_anticoagulantes a -15
""",
    """
@relative__ha d -17
a_reaction a -21
if__gets cd 21 -18
nope abcd 42 -27 -37 -45
organ:hace_@year d -16
teens ac -20 -22
""",
    """
adult:los_cumplo ad 20 -20
coming:can_i ad -17 -22
de__le cd -15 -18
heart:dice b -18
heart:heart_@clinician bc -17 -20
mother c -16
my_@visit bcd 16 -21 -18
organ:piedr* c -21
ride:no abd 18 -35 -30
to__any acd 19 -17 -18
""",
    """
allergy:hives abcd -23 -18 -29 30
coraz* c -27
home:@relative b -17
nique* a 18
not:@treat ad 24 -23
pasada c -18
pregnancy:mes ad -26 19
pregnancy:stopped abd 16 -16 -17
psychosis:sombras d -15
""",
    """
^retired abcd -21 -19 -17 23
drama abd -18 -30 21
llaman abcd -20 24 -16 -19
organ:higado_graso abd -25 -21 19
""",
    """
^vengo abd 22 -19 -21
dry__bone a 17
knows ac -24 23
now:do_this ad 18 -18
percent$ ab -26 -16
resul* abcd -37 -32 39 -27
substance:rarel* abcd 22 -21 -21 -20
tengo_de ad 20 -19
""",
    """
@treat__la c -17
adult:de_nacimiento a -16
heart$ c -17
heart:itself ad -15 15
pregnancy:but abd -19 -21 18
ran abd 26 -17 -23
substance:@year_sin ad 20 -22
""",
    """
@vehicle__@relative ac -17 18
agarro ad 18 -19
in__@year c -16
is__list ab 16 -16
le_estoy abc -19 -21 17
prior:tome c 16
""",
    """
@call__eso a -17
@day__las ad -25 20
@medicine__@medicine abcd -23 -33 -27 30
adult:anos ad -29 30
allergy:bee_stings ad 16 -15
home:ni d -17
now:aqui bcd -18 -17 17
organ:this a -15
pirulos a 15
pregnancy:yesterday ac 17 -22
psychosis:despues ab -19 -18
psychosis:said ac -16 18
ride:but_my acd -28 -26 29
straight abcd 28 -23 -29 -25
""",
    """
allergy:arm cd 20 -16
any:every* bc -22 -16
do__text abd 20 -16 -19
now:ninos abd -22 -23 22
organ:pancreas cd -17 -17
peleando acd -18 -16 20
pregnancy:after c -24
trabajo$ ad 16 -18
x acd -15 -29 16
¿__cuenta d -16
""",
    """
^nah abcd 57 -41 -47 -48
bp__high abd -21 -18 21
home:yet abcd 31 -23 -25 -26
it__his ad 15 -21
llamarme b -16
luego__ya cd 18 -18
not:c abcd -52 -46 56 -52
pregnancy:la_fabrica ad 18 -16
reque* abd 21 -22 -22
since_@date ad -21 22
until c -22
""",
    """
^oi abc -15 -16 21
allergy:allergic_to abc -18 19 -39
file cd 18 -28
is_schizophrenic b 19
organ:livers acd -19 -17 20
organ:sacar* c -21
the_next a -15
""",
    """
any:de_@eat b -17
conse* abc 18 -17 -24
fresh ac 16 -24
heart:baja abcd 32 -19 -27 -29
mixed_up d -18
now:away ad -17 20
pregnancy:dude a 16
pregnancy:pase ad 18 -17
prior:primero bc -19 -19
substance:ultimamente a -15
two_different a -15
ya_casi ad -17 17
¿ abcd -47 52 -46 -31
""",
    """
coming:planning acd -18 -20 19
my_boy c -21
psychosis:stable d 18
""",
    """
@body_yes ad -19 17
adult:documento ad -17 -20
antes d -27
any:un c -38
baby__@date b -20
do__me ad -20 19
i__@eat c -22
me__en bd -26 -15
me__good ad -22 20
sprin* bc -32 -24
what_about b 17
""",
    """
de__ahi ac -16 -16
denti* bd -17 -15
drunk ac -31 -19
have b -21
heart:and_down cd 20 -22
quiza$ abcd -24 -22 26 -24
substance:pot ac -28 22
substance:una_que d -16
that__there cd -16 16
""",
    """
@relative__patient bd -26 18
allergy:ningu* abcd 30 -18 -28 -26
any:les ad -22 -21
heart:irreg* ab -23 -24
noche$ b -37
organ:an bd -27 -21
psychosis:heard_voices c -16
tomo__la d 16
""",
    """
#_y a -27
ameri* abd -15 16 -17
everybody c -26
pasele c -16
ride:cuent* abc 19 -17 -19
segur* abcd -35 -27 36 -19
substance:for_my b -17
""",
    """
adult:kids ac -21 -18
allergy:it_before acd 27 -20 -22
and__after cd -15 -16
buen_momento bc -20 -17
home:asking a -15
mitad_y abcd -23 -22 23 -22
ride:trabaja bd -25 -20
that__about cd -19 -17
""",
    """
coming:called acd 27 -25 -25
con__si cd 26 -23
fue_la d -25
mania acd -34 -25 20
not:esos d -16
not:quien abc 20 -21 -36
now:fixin* ad 17 -17
permiso bd 17 -19
prior:marri* bc -15 16
""",
    """
allergy:work a 15
fine__fine ad 20 -22
i_work d -15
me_broto a -19
not:yo ad -19 16
prior:basta* d 16
puede* a -15
tengo_que bcd -21 31 -47
will__you bc -27 18
""",
    """
a_saber abcd -34 -35 38 -26
allergy:at_all a 15
not_# bcd -21 21 -31
off__on d 16
pregnancy:honey abd 22 -22 -18
starts d -20
""",
    """
#_me a 16
bp_@medicine d 21
consu* abcd -21 -26 28 -25
cosas__no c -17
my_airway d 15
pero__amor d -15
prior:and_never acd 19 -22 -17
prior:do abd -24 27 -22
substance:tell d -21
""",
    """
any:on_@medicine a -16
dejar abd -19 -16 19
now:not_know cd 25 -16
old_@clinician abcd -18 -20 22 -19
organ:cero_problemas ab 16 -16
psychosis:mi_@clinician b -30
ride:a_@fetch bc -17 -21
sent_de abd 17 -15 -17
snipp* ab 16 -17
substance:friends d -17
the__of d -17
ya__todo bc -28 -16
""",
    """
#_que a -17
home:ya_llegue bd -19 17
mi__acaba c -18
not:it bcd -40 20 -18
now:might_be cd 18 -20
now:though ad 16 -17
now:tiemp* ad -24 -16
prior:varia* d 18
substance:lost acd -18 -17 18
teens$ ac -20 -22
una_no abcd -20 -18 -23 25
""",
    """
adult:de_los ad -18 18
coming:confi* abc -23 -21 19
de__voy acd -19 -18 20
now:no_hay acd -29 -21 28
por__@day a -16
""",
    """
church$ b -21
my__and c -18
no__a c -38
now:los bc -30 -22
of_that bd -15 -18
organ:rinones_poliquisticos ad -17 17
young$ c -15
""",
    """
adult:so ad -21 20
any:go abd -31 -22 27
i__nervous bcd -18 19 -18
organ:sacaron c -21
queda_de a -15
ride:que_le c -16
solo abcd 44 -39 -24 -26
""",
    """
as__bone a 17
best cd -22 15
do__i a -18
graso$ abcd -23 -19 -29 30
heart:be a -20
heart:goes d -16
heart:insuficiencia_cardiaca d 15
hospitalized ad -19 21
me_a b -23
substance:now c -16
substance:since_@date ad -17 18
textbook abcd 21 -18 -19 -20
under_a b -17
""",
    """
and__fine acd 25 -17 -24
every__is d 16
now:para_mi abd 20 -16 -22
sano$ abcd 38 -24 -26 -31
the_truck b -19
tiene__yo b -19
""",
    """
about_it bd -18 -23
any:martes b -23
except bc -20 -25
is bd 29 -33
la__cuenta abcd -19 24 -17 -24
soy_yo abd -20 -23 22
substance:daily_for ab -26 -20
""",
    """
@relative__snipped ab 16 -17
allergy:over acd -19 -15 23
crist* b -27
del__padezco a 16
organ:chron* cd -16 18
""",
    """
^clean bc -32 -34
any:@clinician abcd 29 -34 -21 -23
come_to b -16
for_what abcd -29 32 -25 -33
in_class ad 20 -18
le_caigo abcd -17 -15 -22 23
maybe__it bc -18 22
not:til bd -19 -24
not_drink ac 21 -19
now:adela* ad -17 21
organ:are_fine a 18
""",
    """
@visit__@day ab -18 16
allergy:@price bc -26 -25
he_ido b -16
heart_@medicine ad -16 17
home:up b -24
not:tested acd -31 33 -18
now:off bc -26 -17
pais ad 18 -16
prior:treatment acd 27 -23 -17
x_mi c -15
""",
    """
a_car c -17
adult:apena* cd -16 -26
eight* bc -20 -25
er__i d -16
heart:famil* c -19
no_ni acd 25 -19 -19
not:aqui d -18
pero_yo bc -29 -27
pregnancy:puede_que bc -16 18
then abc -23 -33 21
twin ac 15 -19
""",
    """
#_soy ad 19 -19
count a -20
grandma acd -24 -22 27
prueba__borrosa acd -16 18 -19
quiera bc -16 -17
quita* b -26
""",
    """
^yep abcd -28 -24 -22 35
any$ abcd 31 -17 -32 -22
any:mama ac -27 -29
machine c 15
more__than bcd -19 -21 22
organ:nueve* acd 18 -16 -17
psychosis:minds abcd 22 -19 -18 -23
psychosis:that d -24
substance:do_not bd -30 -41
two__@month d -15
y__que a -21
""",
    """
@date__# d 17
@relative__is d -16
but__@drug c -18
depre* acd 25 -39 -32
en__me bc -21 16
home:dropped b -18
las_nubes ad -17 16
liver__a cd 19 -27
now:al abd 24 -34 -26
ride:set abcd -30 -20 -20 31
the_last c -22
tuve__infarto d 19
un_@clinician ac -18 19
""",
    """
@drug__for b -23
allergy:all_over acd -19 -15 23
dialysis_@day abcd -22 -18 -17 21
done_un b -17
prior:me a -26
we__on d -15
""",
    """
atraso c 17
the_whole b -36
weird acd -23 22 -23
""",
    """
=said:ask:someone_else's_condition abcd -18 39 -21 -40
no_@relative ad 24 -20
nothing_else ad 19 -20
pregnancy:nexplanon a 19
pregnancy:no d -15
""",
    """
@medicine__every ad -16 19
any:correcta abd -17 -18 18
be__time a 19
coming:va acd 17 -18 -22
is__since d -17
not:just abcd 30 -21 -33 -21
of_@drink c -17
one__those bd 18 -20
organ:labs ad 17 -44
soy_hipertensa ad -19 26
substance:le_voy d 15
""",
    """
allergy:el_@body ad 15 -15
allergy:of_it cd -17 16
can__be bd 16 -15
heart:no bcd -17 17 -26
pregnancy:nace_en ad -15 17
""",
    """
any:rather acd 19 -21 -21
heart:de_alta d -15
ssris$ d 15
substance:detox d 17
""",
    """
coming:neces* abcd 19 -18 -16 -16
does_the bcd 25 -19 -18
eliquis abcd -30 -25 -23 33
he_can c -22
murio_mi c -23
now:a_sec a -17
now:andele acd -16 -15 17
people b -25
prior:st ad 20 -24
que_llaman bd 16 -17
substance:the_drinker ab 19 -18
""",
    """
entie* abd -19 20 -27
fui bd -24 -22
heart:una b -17
irme_sola d -16
once_in b -23
prior:primera abcd 22 -17 -16 -19
psychosis:ver c -18
three__a b -16
""",
    """
any:todo acd 25 -32 -27
coming:ask abcd -18 -18 20 -19
not:how bd -20 -16
roommates bc -19 -19
""",
    """
@thanks__todo abd -15 19 -22
any:maybe c 17
chiqu* b -19
diu$ a 20
hold_on bd 17 -20
home:esposa a -17
no_family a 15
psychosis:nervios c -15
substance:tomando acd -19 -19 20
""",
    """
a_six d 17
and_forth acd -17 18 -15
ma abcd -15 -20 -19 20
no__gusta cd -17 -23
prior:believe_in c -15
psychosis:me a -17
they__@relative b -16
""",
    """
^arritmia acd -19 -19 26
^more bcd -21 -19 21
dos__al cd -17 21
es_bipolar bc 18 -20
me__psicosis abd -17 -18 24
nose abcd -38 -22 38 -40
not:doing c -18
substance:do_@drug abc -17 17 -19
we_just ad -16 17
""",
    """
business ab -16 16
made__@sick c -21
ride:el_dia ad -21 23
ride:it_be b 17
substance:mo ad -18 18
the__list abc 19 -24 -16
the__time d -17
the_problem ac 17 -16
to__in d -26
what__reaction bc 19 -15
""",
    """
anxie* acd 19 -24 -19
back__you bc -19 18
de_por b -19
dejela_como ad -15 16
heart:ninguna ad 24 -24
home:no_llega c -16
la_@door acd -22 -22 16
la_verdad a -27
no_hay bcd -32 -32 18
pressure__good ad 19 -20
""",
    """
@ride_is abcd -30 -15 -16 27
c__they d 15
coming:puedo abcd -17 19 -15 -17
diu acd 24 -17 -18
no__asegurar c 15
seguimos__en ad 17 -16
""",
    """
@eat_at c -16
allergy:airwa* d 15
from_the b -23
he__had c -19
now: bcd -26 -31 26
se__@medicine d -18
""",
    """
@year__@medicine acd -22 -17 28
now:calendario acd -21 21 -16
now:lock acd -19 -17 19
positivo abcd -23 -21 -23 25
that_kind a 16
""",
    """
@stop__pecho ad 17 -17
^born bc -25 -25
allergy:la_pusieron c -27
any:again bd 20 -35
any:husband b -17
got_me abcd -27 -19 -21 27
heart:presi* c -25
it_by a -19
my_@call bc 19 -23
no_bebo ad 21 -18
now:what_is a -18
older bc -24 -29
""",
    """
adult:que a -34
adult:se a -17
colonoscopy ad 16 -18
de_retraso cd 19 -24
hipertenso$ ab 16 -20
i_be cd -22 18
organ:gallstones cd -20 -19
prolapso_de d 16
will__it c -21
""",
    """
adult:march ad 16 -16
adult:mi d -36
fiestas$ acd 23 -17 -15
heart:me_pusieron ad -18 18
i__nothing ad 28 -28
me__eso c -28
pregnancy:am_nursing ad -20 21
substance:this abc -35 20 -28
""",
    """
a_chance bd -16 -17
heart:as_a b -29
now:he_is ad -17 17
nuts c -16
out__me cd -24 -17
substance:a bc -27 -34
""",
    """
^first abd 20 -42 -18
adelante abcd -18 -17 -19 20
dijo$ b 17
god bc -30 -32
heart:normal abd 17 -22 -34
me__creo abcd -16 18 -19 -18
me_echo acd -22 -16 22
now:agenda ac -16 16
sitti* bc -24 -20
""",
    """
any:@clothes abcd -19 -23 -16 23
any:hard abc 23 -26 -20
heart:desde abd -27 -17 33
heart:failu* d 16
knocked_up acd -20 -21 20
now:cuanto abd -30 16 -36
now:elbow_deep a 16
tucked_in bd -17 15
you$ acd -30 16 -20
""",
    """
@drug__# a 18
does__count acd -30 22 -15
heart:an_irregular d -15
heart:corazon_esta abd 18 -15 -16
heart:the_@clinician cd -24 -19
now:otro_dia ad 19 -17
was__for b -15
which_day b 16
""",
    """
aca c -22
just_prayer acd 21 -18 -24
me__estoy b -15
prior:last c -17
psychosis:cosa a 15
ride:from_the ad -15 16
substance:ano b -24
""",
    """
a_minor bc -24 -26
contestado$ ac -20 16
eastern c -16
heart:tiroides a 15
home:caldi* bd -17 17
organ:operaron_de d 16
respirar acd -16 -15 17
""",
    """
#__lol a -17
@relative__so b -19
^let abcd -18 -40 26 -18
allergy:made_me a -22
at b -18
coming:esperando a -19
one__it b -16
pregnancy:daughter a -26
pregnancy:heave* a 21
ride:herself ad 18 -19
semana__retraso d -17
substance:absolutely a 16
talking_to c -17
viaje$ b -22
""",
    """
@year__los ad -17 17
^@howmuch abcd -27 28 -34 -20
allergy:conoz* a 17
daughter a -23
have_company cd -17 -21
i_doubt abcd -35 -15 37 -28
not:que abd -19 -19 17
now:night_@move ad 15 -15
pregnancy:last_@month a 16
problem$ acd 16 -17 -16
sigo_sentada ad 17 -16
why_can a -17
""",
    """
maybe__@vehicle abc -27 -18 26
mi__@fetch abd -26 -15 29
pregnancy:i bc 21 -25
psychosis:@relative_has d -17
ride:she_gets cd 22 -19
""",
    """
cuanto abd -48 44 -56
my__do a 18
prior:meds a -17
repor* cd -19 -17
y__digo ad -16 -17
""",
    """
@relative__en abc -22 18 -30
a_soul a 15
allergy:a_ese b -18
any:pero b -15
been__it bc -19 -23
not_now acd 31 -22 -31
prior:of_em ad -17 16
ride:moved abcd 24 -15 -21 -24
substance:vez_en d -23
will acd -20 22 -17
""",
    """
coming:someone a 16
mi__si cd -17 -19
now:got_time ad -17 17
now:tarde b -33
ride:decirle c -16
ride:lo_de d 16
""",
    """
^all bcd -29 -50 15
coming:you_in a -17
pregnancy:no_se a -18
ride:puedo cd -19 -17
substance:in_rehab a -16
""",
    """
a__orden abcd -30 -21 -21 28
allergy:like_a abc 15 -17 -19
and__so d -18
any:me d -19
much__a ad 16 -16
possibly$ abcd -19 -16 20 -19
prior:@medicine_y ab -15 -29
ride:both a -25
shoes b -15
""",
    """
#__check ad 17 -19
adult:than_that abcd -22 -21 -16 24
coming:el_favor d 15
levanta d -17
lo__la c -26
mi_ama a -16
not__@person b -15
pregnancy:condo* bcd -19 16 -28
prior:chapl* ad -17 -16
""",
    """
amiga d -21
plumb* abcd 23 -20 -22 -22
substance:sometimes bcd -25 18 -33
wants_to bcd 21 -17 -27
""",
    """
adult:dos bc -16 -19
any:@wrong abcd 27 -27 -16 -24
any:good b -22
every__no b -16
he__me bc 20 -24
substance:not_this d -16
telling ad -22 -24
""",
    """
@medicine__me bc -27 -35
@relative_lol d -18
^bet d 15
adult:vietn* abd -17 -16 17
any:sure_thing d 15
are__to d -19
canas abcd -17 -22 -19 21
desde_hace c -16
dos_@medicine c -15
heart:both c -39
ni__no ac -24 23
now:my_@book d -16
textbook$ d -15
than ab -20 -20
who__this bc 17 -15
""",
    """
^kidney ad -22 18
^padezco abcd -30 -23 -18 28
glauc* abcd -24 -20 -18 23
not_get bd -16 -20
now:am_at bd 15 -17
one__i d -21
pregnancy:yes abd -25 -16 17
psychosis:se_que bc -25 27
ride:hoping_my cd 17 -16
""",
    """
@relative_de acd -18 -32 20
allergy:freak* a -16
any:the_old ad 20 -23
coming:will_not acd 40 -26 -43
en__grado ad 18 -19
home:estoy_en b -18
i__@vehicle d -27
organ:polycystic_kidneys ad -17 15
ride:she_said ad 16 -20
ride:she_will d 16
""",
    """
adult:hace acd -39 -28 33
adult:or abcd -23 -16 27 -22
have_wondered ac -20 20
hyste* acd 31 -17 -23
las__un a -17
me__time abcd 23 -19 -26 -19
negativa$ c -17
organ:un_ultrasonido cd 15 -16
pregnancy:#_and d -20
pregnancy:tengo abd 31 -43 -37
prior:it abd 15 -19 -15
substance:fifth d 16
un__alta a -15
""",
    """
coming:dios a -21
morphine d -24
pregnancy:saber ad -16 -20
prior:week bd -18 -21
ride:dijo_que ad -17 22
ride:yo_solo a 15
""",
    """
@year__me d -16
brote__la cd -16 20
cinco$ abcd -25 -24 -26 27
del ab -21 -22
esta_bien bcd -20 -22 20
got__flat ad 20 -20
heart:once abc -17 -23 18
psychosis:his d -19
since_summer a -17
substance:medic* bcd 16 -23 -17
substance:trago bc -23 -20
""",
    """
cumplo abd 27 -18 -29
substance:does_that bc -23 17
why__need b 17
""",
    """
^left abd -19 19 -18
adult:adopt* acd -20 24 -19
pregnancy:atras* c 17
prior:everything ac -22 -32
ride:me_and cd -15 -18
si__pero acd 28 -28 -28
substance:out_of c -16
""",
    """
@clinician_me bc -24 -18
allergy:known a 16
have__car a 20
nothing_on c -18
organ:summe* abd -17 -16 18
sweet_home ad -20 19
""",
    """
@clinician__de b -22
codei* abcd 26 -16 -19 -20
heart:nobody a -17
just_to b -16
limpio abc 17 -26 -25
prior:guys b -16
substance:puede ad -25 -20
took__for ac 24 -29
""",
    """
llave$ ad -17 18
weeks__@day cd -20 17
""",
    """
ride:aroun* bd -15 -23
""",
    """
=said:home:no abd -17 -45 22
any:@call c -20
coming:to_snow ab -16 15
dejelo_asi ad 16 -17
heart:checado ac -16 16
la_cara bcd -16 -16 20
now:@call_has d -15
now:time_is ac -26 -17
psychosis:diagnosed b -22
substance:llevo b -19
substance:lost_my acd -18 -17 18
""",
    """
any:prefiero d -20
home:out abcd 37 -24 -25 -35
not__what bcd -19 19 -18
only_high c 15
solam* abcd 33 -31 -22 -30
substance:alcohol bc -33 -38
""",
    """
^todos cd -21 -21
adult:#_@month ad 30 -31
any:by a -32
hysterectomy acd 31 -17 -23
not:al bcd -16 21 -26
organ:me_han acd -16 17 -17
pregnancy:the_patch abcd 22 -16 -20 -21
rato__de ad -15 16
talk_to d -23
toget* acd -18 -16 19
which_of bc -17 19
""",
    """
@medicine__no abc -16 -19 16
not:una abc 19 -18 -20
off b -50
prior:just_started a 15
psychosis:schiz* acd -36 -44 38
solo__la a 20
substance:a_glass acd 24 -17 -21
substance:say a -33
two__not ad -18 17
""",
    """
acaba* d -15
grande$ bc -22 -18
has_me ab -17 -20
my__but bd -30 -22
not:todo c -16
organ:@year_ago d -20
pregnancy:right_now a 17
shoot$ acd -26 -19 32
""",
    """
^escribame abcd -19 -20 -20 21
allergy:down d 15
coming:de_dios d 15
dias abc -25 -19 16
does__with bc 16 -16
heart:¿ bc 21 -15
home:tengo abcd -29 29 -29 -27
it__be cd -24 -22
la_noche bc -28 16
now:rato_mejor ad 15 -15
phone bd 19 -24
sea bc -22 -21
taquicardia a -15
transfer a -20
""",
    """
doctors$ abcd -24 -21 30 -25
minutos abc -23 -16 23
now:deep a 16
""",
    """
bestie d 16
home:dropped_me bd -15 15
only_to abcd 20 -18 -19 -18
prior:on_@medicine c -34
sure__not acd 18 -15 -15
""",
    """
a__casa acd 21 -16 -27
adult:todav* abcd 29 -16 -28 -28
cancelo c -19
dime cd -16 21
estoy__de d -21
heart:anos ab -19 -18
lady ac -19 -35
like_it bd -16 -19
prior:@medicine_# d -19
ride:fresh ad 16 -16
ride:regre* c -15
""",
    """
correcta$ abd -17 -18 18
es__mi d -29
heart:from_the d -17
la_misma a -20
me_busca acd -20 -19 23
nerve_blocks ad -16 18
no__soy ab -24 17
prior:voy c -21
ride:@relative_si a -33
""",
    """
a__@relative cd 17 -16
am_asleep ad 24 -24
but__# a -15
coming:tempr* ac -17 17
esto c -37
heart:had_any ad 21 -21
of$ b -41
parte$ bc 18 -17
ride:i_just ab -19 18
should_have acd -20 19 -24
station ad 17 -16
""",
    """
@relative__know a -21
ahori* d -19
allergy:had bc -15 -25
pregnancy:borro* acd -16 18 -19
pregnancy:past_that ad 20 -17
prior:solo abd 27 -17 -26
ride:somebody abc -26 -23 26
""",
    """
adult:@month abcd 24 -32 -34 -18
did__go ac -18 -16
doble$ c -16
estoy_segura ac -17 22
now:pick d -15
pregnancy:resul* d -18
prior:back d -16
si__temprano ac -18 16
""",
    """
heard_voices c -16
not_miss abcd -17 -18 -23 21
now:yes bcd -22 -26 18
prior:start* abc 15 -18 -19
water c -20
would_like a -18
""",
    """
@medicine__so a -24
^psicosis d 17
coming:en_la b -22
department ad 21 -16
el_que c -27
on__allergy bd -18 16
organ:y_transaminasas ad 17 -19
pregnancy:lesbi* a 17
prior:probar a -16
still__the bc -30 -30
""",
    """
#__me a -18
@date bc -37 -22
@relative_on abc -18 17 -27
adult:menor abd 24 -31 -19
america abd -15 16 -17
in_# c -16
le__yo b -18
nada_grave cd -15 16
padec* c -23
pero_poco ad 16 -15
prior:ya_perdi bcd -16 -15 16
sound c -31
y_ya abd 24 -32 -16
""",
    """
ando_de ad -19 20
any:@medicine_since abd -21 -16 22
ese__por abd -17 19 -20
heart:healthy bc -21 -20
only__when c 15
organ:to_my bd -18 16
ride:he_will a -16
""",
    """
asking_around acd -20 18 -18
if_not cd -17 16
personal abcd -31 31 -20 -26
substance:stron* b -16
y__@medicine cd -33 22
ya__mi c -35
""",
    """
^un b -49
been ab -16 -23
cero__@clinician ab 16 -16
coming:dele abcd 20 -17 -18 -21
ir a -15
just__the ad -30 24
psychosis:quien_sabe bc -15 18
ride:wife bcd -29 -20 17
yes__@relative acd -18 -17 20
""",
    """
@day_at d 16
a__y b -32
adult:only ad 17 -16
allergy:no_se abcd -23 -25 31 -16
any:is_my ad 17 -16
me_@food ac -23 -23
perfecto bcd -25 -25 18
psychosis:adhd b -20
ride:@relative_off ad -17 15
ride:que_hora b 18
substance:pills ab -17 -32
substance:smoke b -26
""",
    """
heart:but_my d 16
no$ abd 48 -103 -49
organ:@clinician_is abcd -21 -19 23 -17
paro_de cd 17 -17
pregnancy:preg abcd -28 -22 -24 29
puede_escribir bcd 16 -18 -23
ride:se c -29
""",
    """
@relative_took d 15
adult:i_got abd -22 -16 20
la__queda ad -25 22
must d -15
no__amor a 16
not__back d -26
test bcd -21 25 -20
the__did d -16
""",
    """
de_eso acd 17 -17 -31
do__drink ac 24 -23
ride:aun ac -21 25
ride:brother ab -29 -17
ride:la c -24
substance:@relative_thinks acd -21 21 -20
substance:weekends abcd -20 -31 -22 26
troca d -16
""",
    """
^asking ad -25 -20
allergy:un b -22
home:sofa a -17
i__more b -25
lock acd -22 -19 16
not:street ac 16 -16
or acd -27 16 -30
to_@animal d -16
touch* ad 21 -17
""",
    """
#__today ab -23 17
@thanks_a c -26
adult:marzo ad 18 -18
home:piece d 16
not__@drink b -17
¿__en ab -20 23
""",
    """
@body_full ad 21 -20
broke__@body cd 17 -17
halfway abcd 25 -25 -19 -24
is_high ad -30 23
on_@medicine ac -24 -16
prior:nada_mas acd 35 -18 -34
psychosis:inter* b -27
""",
    """
@relative_comes cd -15 17
contestar_eso abd -15 16 -18
medics bc -15 -19
organ:those acd 25 -29 -29
pregnancy:encargo bd -15 17
psychosis:was_in a -16
ride:be_by ad 17 -18
""",
    """
got_to acd -25 21 -23
had__of c -19
heart:medicina d 16
no__ninguna ad 16 -17
signs d -17
""",
    """
adult:but b -19
allergy:makes_me ad 16 -15
de_nino cd 20 -19
her$ abd -23 -25 21
hon ac -28 -20
just__me a -16
now:esta c -35
pregnancy:unos_dias c 15
substance:los_@day b -19
substance:tomo_pero acd 28 -28 -28
""",
    """
adult:hijo abd -16 17 -24
heart:@animal bc 18 -20
siemp* ac 15 -36
ya__@medicine d -20
""",
    """
are_good bcd -22 -21 18
coming:todav* a -20
me__si c -19
now:i_was ad -21 21
organ:polyc* ad -17 15
substance:until ad -20 24
""",
    """
#_minutos ad -17 19
a_otro d -18
antidepresivo ac 16 -18
coming:count_me acd 23 -26 -22
had_nothing ad 28 -29
my_right ad 17 -16
not:afford abd 20 -15 -19
""",
    """
@day b -16
any:couple bd -16 20
dialysis__@day bcd -20 -19 18
estare abd -26 -19 24
heart:on_something cd -16 17
idea$ abcd -24 -15 25 -19
my_gallbladder a 18
pregnancy:dos b -18
prior:than b -16
ride:un_@relative ad -27 16
ride:will ab -21 -42
""",
    """
@relative__@month a -18
@relative__this abc 16 -23 -18
after ab 19 -23
any:let_me bcd -16 16 -17
cuatr* acd -27 -27 22
da__no ac -17 17
house$ d -19
never__anything ac 25 -15
week_of a -19
""",
    """
de__esa ad 17 -16
faltan_los abc -23 -15 23
never_showed a 16
organ:pregu* abcd -20 25 -18 -23
probe_una d -19
tomo_de a -16
""",
    """
believe_it acd -19 -18 19
now:afraid ad 19 -20
pregnancy:fabri* abd 22 -16 -21
pregnancy:twins acd -29 -24 26
pulsera acd -15 -17 18
ride:she_would c -17
vietnam abd -17 -16 17
""",
    """
#_de abcd 23 -24 -32 -16
^just abc 44 -89 -32
^puras abcd 25 -23 -25 -23
afib$ abcd -27 -23 -29 35
en__eso bd -19 -20
heart:bien_de ad 24 -23
la_@medicine b -17
moved$ abcd 22 -16 -16 -20
now:cooki* ad 17 -16
now:neces* abcd -20 21 -18 -20
prior:tratamiento ad 16 -16
""",
    """
adult:eight* c -15
heart_attack c -20
la_@sick b -20
ni_idea ac -17 16
off_for d -17
organ:alt abd 16 -17 -24
pregnancy:a_chance bd -16 -17
psychosis:estaba a -16
ride:con cd -22 28
stones$ d -22
""",
    """
adult:lol abcd -24 -22 -21 26
allergy:witho* c -17
counting abcd -28 -26 -28 31
en_una b -16
heart:and_the d -20
high_and acd -18 18 -16
mucho__mi b -16
psychosis:they_diagnosed d 16
truene cd -17 15
""",
    """
@fetch$ acd -24 -32 28
dice$ abcd -21 24 -22 -24
mala bc -15 -21
organ:never abcd -18 -16 30 -28
pregnancy:porqu* c -15
prior:made c -23
ride:take_me ad -16 18
spot bc -23 -17
vinito bc -24 -25
""",
    """
any:le_voy abd -16 17 -20
excuse bcd 17 -16 -16
heart:dan a -15
my__out ac 18 -23
now:en_misa a 17
now:va cd -25 17
psychosis:time bc -18 17
related d -18
substance:thinks_so d -18
""",
    """
^bad bc -44 -33
^we d -15
family__me b -17
home:apenas abcd 25 -23 -17 -25
home:salva abd -16 -16 17
is__you cd -22 -21
me__dado b -23
me_myself a 15
prior:ever acd 31 -25 -18
ride:off ab -21 -16
""",
    """
#_weeks abcd -21 -37 -25 30
? abcd -65 71 -32 -64
allergy:nomas_a ab 18 -19
been__and a -17
by_the bd -16 -19
calle$ ad 17 -16
como_cree abcd 24 -22 -19 -19
divorce bc -17 -23
do__now a -18
does_@treat bc 21 -25
he__for d 16
i__lot abc -19 -23 15
mi_expediente a -21
now:know acd -19 19 -22
pregnancy:operaron acd 22 -16 -19
prior:farma* acd -18 -18 19
psychosis:eso_lo bc 15 -16
psychosis:not_say cd -16 -19
substance:tranq* acd 19 -16 -19
the__home d -18
""",
    """
estoy__casa abcd -34 -15 -19 34
home_after ad 18 -19
in$ a -24
just_the b -30
not:out ac -20 15
pregnancy:my_cycle d -20
""",
    """
any:take_anything ad 18 -19
chofe* c -20
eso__privado ab -16 17
eso_ya cd -16 -20
home:con_la d 15
keep abd -33 -16 22
ride:driver c -17
sin_drama cd -16 15
substance:cuando_murio ad -17 17
trouble c -39
""",
    """
^fumo ab -31 -30
allergy:thought_i bcd -16 -17 20
am__is d -16
heart:ese cd -19 -26
la__en c -24
letra a -24
my_only abcd 30 -26 -26 -23
recovering d 15
ship abd 19 -18 -18
""",
    """
home:pero ad -23 20
la__dos ad 17 -16
""",
    """
@clothes abcd -47 24 -28 15
a_big ab -20 16
coming:@clinician bc 23 -30
husba* d -16
my__good ad 24 -20
nothing_like ad 20 -23
old d -16
probado_nada d -15
substance:entra ad 17 -15
""",
    """
=said:adult:no a -29
coming:salio_un acd 20 -17 -20
en__historial b -16
my__say acd -25 16 -17
my_life c -21
two__the a 17
""",
    """
mi__viejo bd -20 -16
presi* cd -26 16
prior:all_i abc 19 -16 -17
substance:kids d -20
""",
    """
=said:adult:ask cd -63 22
@insurer_que abd -17 -16 17
allergy:sabri* abcd -16 -20 24 -15
cirrosis__no cd -18 15
mg bc -18 -18
now:go_on ad -18 18
organ:waiti* ab -23 -16
organ:works abcd 29 -21 -23 -30
pregnancy:nina acd -21 -25 19
prior:a_couple cd 18 -18
ride:have_@person b -15
soy bc -19 -29
well__is c -17
what__exactly bc -19 18
""",
    """
allergy:@animal abcd -17 35 -35 -40
any:mal ad 16 -15
estoy_trabajando ad 27 -34
me_when d -24
not__crumb c -15
now:super abcd 27 -23 -21 -28
organ:ultrasonido abcd -22 -23 22 -18
perdon bcd 25 -26 -28
prior:@treat_yes acd -21 20 -17
si_acaso cd -25 -22
substance:gota a 16
""",
    """
^next abcd -29 28 -28 -26
adult:falta* acd 25 -16 -26
allergy:think bd -16 -19
aqui__mis ad -17 16
call d -30
close b -24
dejem* bcd -25 33 -34
kind d -23
me__con b -45
organ:funciona ad 22 -23
ride:will_be bcd -21 -38 21
substance:lee bc 16 -17
""",
    """
had__before d -21
my__bring cd -16 17
nacimiento$ a -17
organ:rest_is ad 19 -18
organ:utis_count bcd 17 -21 -16
the__@medicine a -17
the__right c -18
""",
    """
@vehicle_or ac -17 18
allergy:in_it b 17
amama* abcd -24 -32 -40 34
colors$ bcd 18 -20 -22
ever$ acd 29 -29 -26
hinch* abcd -24 -23 -21 27
last_one ab -22 16
now:make ad -24 20
piece acd -19 -19 23
""",
    """
@drug__las c -21
@year b -27
adult:en_mi ad -18 -15
de__@month acd -28 -24 18
dele bcd -34 -37 26
el__tengo c -18
heart:la_tension b -18
home:viaje ad -19 -16
medicine c -16
""",
    """
@medicine_para b -19
laryngospasm d 16
never_seen ac 19 -16
organ:not_know c 20
substance:metad* d 19
""",
    """
@thanks__for b -21
allergy:allergy bcd -29 -22 19
divor* bc -24 -22
ese_es abd -26 -17 23
five cd -39 21
for_mania bc -31 -28
good__that b -15
my__got acd -17 -31 21
my_old abcd 19 -23 17 -23
prior:talke* bd -24 -23
ride:@late c -17
thanks c -27
twice__day d 15
""",
    """
=said:no:someone_else_has_it,_the_person_does_not abcd 36 -47 -16 -25
aroun* ab -28 -28
ballo* cd -18 16
coming:make c -26
esa__puedo d 16
home:no_me b -16
kidneys_only bc -18 -19
lot_of d -16
psychosis:nunca_he c -15
""",
    """
earl$ ad -15 19
ecografia cd 16 -15
heart:about a -25
home:cuarto a -24
is_@wrong ab 18 -17
organ:si_pero acd 20 -19 -18
pregnancy:no_way acd 22 -17 -24
when__had c -22
""",
    """
can__but acd -28 -26 31
covid d -20
de_tener a 15
every* ac 24 -42
my__gets d -18
prior:@relative_tomo abd -15 18 -16
prior:only_one acd 27 -23 -18
sad_not abcd 20 -18 -16 -20
una_inyeccion d -16
""",
    """
alla ac -23 -26
am_# bd 16 -18
any:does d -18
got_in abc -21 -15 17
heart:old ad 17 -16
organ:story a -18
over_ten c -16
pregnancy:jaja bc -29 -20
pregnancy:knock* acd -20 -21 20
prior:aguan* abcd 23 -21 -19 -22
prior:now c -28
ride:away c -18
said ab -27 -48
substance:@year_sobrio ad 17 -15
""",
    """
@date_birthday ad -18 19
black bcd -15 -16 19
estoy_bien abcd 25 -17 -20 -24
home:by ab -17 -15
operaron a -18
ride:worki* bcd -24 17 -16
""",
    """
^los bc -25 -43
and_two d 15
any:a_crumb c -15
coumadin abd -18 -16 18
his__not abcd 21 -18 -21 -16
home:senta* ab 15 -16
hospital_for a -16
imaginese$ bd -15 19
me__tomado a -17
organ:quien bc -15 21
still_breastfeeding ad -18 17
""",
    """
is_fine bd -22 16
no__dan d -16
prior:no_@treat abd 17 -20 -19
up__four d -16
""",
    """
allergy:my_@relative ad -31 -25
any:llamen abcd 21 -21 -19 -16
any:only_@medicine ad 20 -20
el__luego cd -20 -19
ex__drunk ab -16 16
not:still a -15
now:let_us ad -25 19
""",
    """
@insurer__ser abd 20 -16 -22
is_@open abcd 19 -18 -20 -17
me_@call ab 21 -30
now:estam* c -24
pregnancy:vamos bcd -16 -19 15
prior:not_know c 18
""",
    """
@relative_toma abc -20 22 -27
^tuanis ad -17 15
about$ b -23
adult:en_# abcd 38 -23 -19 -38
ask__she c 17
hago b -26
la__estoy c -19
my__about d -19
pregnancy:@relative_got ab 16 -17
pregnancy:encin* abcd -24 -18 -20 25
ride:dad bcd -29 -35 25
y__contar ab 18 -19
ya__la bd -41 19
""",
    """
acostado$ bc -16 -18
adult:just acd -29 -22 26
estoy_loca a 16
now:that bcd -37 -46 18
organ:to_wear cd -22 22
psychosis:voices bcd -27 -34 22
""",
    """
a__the d -19
allergy:of b -21
and_my b -22
dentr* abd 21 -16 -21
home:lot abd 20 -21 -18
i_will cd 17 -27
me_dijeron abc -23 -21 17
me_paso b -19
still_in ab 16 -18
""",
    """
@relative_are acd -29 -21 20
allergy:tolerated_it ad 18 -18
bloodwork d -18
checked_last a 15
male ad 25 -18
never__me cd 17 -17
pressure__itself ad -15 15
psychosis:@year bcd -25 -41 23
""",
    """
lord_no acd 23 -19 -16
""",
    """
chequeo d -24
comprado ad -19 19
cuenta abd -42 26 -17
now:at cd -23 -28
or__@relative acd -23 17 -22
prior:@treat_dos cd 20 -20
revisado ac -18 18
""",
    """
barely a 17
heart:that_way ab 15 -15
la__jaja b -18
""",
    """
^yup abcd -28 -23 -19 30
adult:es_para d -23
adult:her abd -16 16 -19
do_@drug abc -17 17 -19
en__cada c -16
now:wrong abcd -23 24 -18 -21
of__liver a -18
presion c -26
prior:if ad -22 -21
the_@drink b -19
was__at b -19
""",
    """
@food__# ad -27 27
organ:me_dio cd 19 -18
texti* ac -32 -17
""",
    """
#__limpio ad -15 17
any:with d -18
el_@clinician a -15
new__this a 17
now:at_my d -26
pregnancy:be b -16
prena_de c -20
""",
    """
heart:monitor ab -21 -18
prior:so b -34
prior:worke* ad -21 23
pronto__en b -16
ride:probably abcd -27 -24 32 -24
skipped abcd 26 -25 -19 -25
""",
    """
@person bc 15 -18
any:negativo ad 20 -16
claro_que bc -27 -25
clock$ b -15
coming:keep_it abcd -26 -18 -23 26
days_clean ad -21 23
last_@month ad 15 -22
now:hace d -17
psychosis:palab* abd -21 22 -25
was_in acd -22 -16 16
""",
    """
@medicine__@treat b -38
healthy bc -23 -24
long_as d 19
my__through d -27
told d -29
vale ad -24 18
""",
    """
coming:loca ad -19 18
do__work ad 18 -19
enlarged abcd -21 -20 -19 22
heart:the_bad ad 15 -19
high__the ac -19 18
not:nino a -18
organ:pancr* cd -17 -17
other* a -17
perio* d -38
substance:noche* c -17
yello* acd -15 19 -17
""",
    """
is__right a -21
life$ c -31
prior:medicinas ad -16 17
""",
    """
@relative__catheter bd -20 17
a__under c -15
have_a ad -16 22
prior:me_han c -19
""",
    """
estres$ a 17
now__again d -21
organ:numbers abc -19 -16 18
pero_mi bc -17 -30
repet* acd -19 16 -19
ride:@place a -20
substance:black_out acd -16 -16 17
they__so d -15
""",
    """
#__far c -17
@body__el a -25
a__@place b 17
allergy:tomad* ac 21 -21
can__@relative acd 21 -19 -32
e abcd 23 -16 -17 -19
heart:fuerte b -17
substance:@relative d -19
well_it d 17
working_on ab -23 -17
""",
    """
ando b -63
kidney__not ad 16 -16
quizas__@relative c 17
thinks bd -18 -18
""",
    """
ask_her b -17
mama b -18
organ:is d -15
soy__a acd -23 -20 22
substance:a_drunk a -22
we__# d -16
""",
    """
asegurar c 15
nada_todavia acd 25 -16 -26
nomas_ansiedad a 16
of__@medicine a -16
""",
    """
@relative__had d -16
allergy:mama bc -26 21
end$ ac -19 -17
for__and bcd -20 -25 15
me__tumor ad 18 -17
organ:estudios bd -24 -24
vinit* bc -24 -25
ya$ ac 20 -24
""",
    """
@day_y bc -16 -27
as_i c -25
estres abcd 28 -22 -22 -25
le__teta d 16
monto* b -21
on_everything ab -20 17
pregnancy:a_@year cd 16 -20
sending c -16
""",
    """
^nkda abcd 32 -23 -22 -26
adult:#_next c -21
adult:my_@relative d -15
aun_estoy acd 17 -17 -17
heart:could cd 22 -21
impossible bd -24 -20
me_sirvio ad -19 20
now:is_not c -23
prior:@relative_tried d -16
psychosis:of_the d -16
regreso abc 15 -18 -19
still_on bcd -26 -44 16
""",
    """
^heard a -24
^over bc -24 -25
ahora$ c -20
de_parte abd -20 22 -23
hoping_my cd 17 -16
los__estan ac 16 -16
ride:@relative_@insurer ad -16 15
substance:era ab -18 17
substance:treatment a -19
y_mitad abcd -23 -22 23 -22
""",
    """
@eat__# c -16
^@relative cd -43 19
^too ab 19 -37
allergic__work a 15
heart:heart_trouble abd 24 -19 -23
not:dia ad -16 17
psychosis:never bd -39 -28
puro__ni cd -18 -18
ride:offer* abd -17 -15 17
solo__@medicine ad 18 -17
un_brote cd -15 18
wait$ acd 16 -24 -26
words b -17
""",
    """
any:con_mi bd -19 -25
echele abcd -18 -16 -15 18
home:couch abd -22 -18 20
the_weather ad -17 -19
""",
    """
am__out bc -16 -19
cardiologist$ c -15
home:voy ad 25 -25
in__once a -17
pregnancy:good a 17
quedo ad 17 -24
""",
    """
@date_# ab -24 -16
allergy:benadryl c -21
heart:pusie* bc -17 -18
heart:y_me a -19
pregunta_a c -16
prior:como_tres d 15
prior:un_tiempo d -16
psychosis:psiquiatrico ad -17 16
pull d -16
""",
    """
any:esta_mal ad 16 -15
ask abcd -39 34 16 -63
how_much abcd -17 22 -21 -18
not_i abc -28 17 -15
now:tenido b -15
pregnancy:unles* ac 17 -17
psychosis:una_vez b -30
see_why cd -17 17
tristeza a 19
""",
    """
@vehicle_home abc 18 -17 -15
heart:down abc -20 -19 21
unos bc -31 22
""",
    """
^creatinina c -18
hizo b -24
not$ abc 31 -58 -21
on__me b -19
""",
    """
@treat_at a 16
allergy:medicine c -17
allergy:recue* d -19
my__@clinician ab -21 -27
o abd -32 16 -16
ride:me_quede acd 23 -18 -23
ride:taking_the d 15
the__next d -21
""",
    """
#__day a -17
allergy:they_use d -16
angina ac -17 -17
any:nights c -18
could__tell ac -18 20
home:@parking_lot abd 20 -21 -18
i__@medicine acd -19 -19 22
not__so abcd 24 -22 -18 -32
not_right ad 15 -16
""",
    """
allergy:super cd -17 19
any:not_sure c 15
gave__a ab -16 -18
i_had bc -56 18
no_ya d -16
organ:ni d -25
que_preguntar bd -16 -16
ride:me_ha ac -20 16
""",
    """
@medicine__eso b -16
allergy:call abd -21 17 -21
allergy:y abcd 36 -31 -45 -16
any:ahi bcd -31 28 -35
came abc 37 -40 -47
day bd -42 21
estan_evaluando abcd -23 -19 21 -16
i__drink d -22
let_us ad -29 23
not:drop bd -18 -25
organ:la_pipi acd -16 -17 18
seguimos abc 21 -29 -30
still$ d -23
""",
    """
allergy:sever* abcd -20 -23 -22 23
allergy:took_it acd 24 -23 -23
heart:@relative_le d -19
my__someone a 16
now:ahorita bc -40 -16
now:llamame acd 19 -16 -18
""",
    """
actually$ b -17
de__hay cd 17 -15
not__ever ac 19 -18
not__test c 16
now:cooking_supper ad 17 -16
now:pleas* b -17
pulsera__@treat ad -16 17
vietn* abd -17 -16 17
""",
    """
any:count d -17
polvo cd -23 -25
ride:my_@ride c -37
substance:@drug_daily ab -26 -20
""",
    """
adult:ano abd 17 -18 -23
allergy:do_you b 16
allergy:first_time bd -21 -24
and__up c -18
coming:usted* abd -21 18 -18
coming:would abcd -26 -25 -31 31
es__primera abd 19 -16 -15
hacer* ab -22 -17
home:are_sitting ad 17 -17
is__am b -19
prior:too bd -22 20
prior:vitamins d -20
recuerde acd 19 -17 -16
segun_el b -17
substance:was_not c -15
""",
    """
high__am ac -21 19
soy_hombre ad 23 -17
""",
    """
adult:de b -18
is__house abcd -16 -17 17 -17
psychosis:i_have abc 24 -36 -31
todavia__mi a -15
uso_drogas ad 24 -18
""",
    """
allergy:hinch* abcd -24 -23 -21 27
arm cd 19 -17
organ:might cd 20 -19
organ:todo_eso ad 16 -16
pregnancy:hombr* abcd 27 -18 -15 -20
todavia__el ad 21 -19
""",
    """
aspirina bc -20 -17
bit$ b -25
i_want cd 16 -17
mi__ya d -20
never__of acd 22 -24 -16
organ:three c -19
perdi_la abcd -16 -22 -24 22
prior:after b -17
prior:not_# a 15
psychosis:litio d 17
ride:me_vuelvo c -16
tried_one c -20
when_my ac 18 -17
""",
    """
commu* cd -21 -22
heart:bajita d -17
now:quizas c 16
pregnancy:right cd -18 -16
remed* abcd 23 -22 -21 -22
sitting__the b -15
substance:cuent* ad -16 -15
to_my a -22
""",
    """
allergy:befor* cd -25 -26
allergy:this acd 24 -27 -30
es__a d -18
i__lol b -19
not:me ac -23 15
pregnancy:god_no a 17
problemas c -41
pront* abc -17 -22 18
ride:@drive_yo c -20
ride:how abcd -16 24 -25 -21
that_about d -18
tms_and ad -17 22
""",
    """
buddy ad -29 18
cars abc 16 -28 -28
encan* abc -21 19 -22
itself__ok ad -15 15
leave__on cd -16 15
lo_@stop d -17
me__@place bcd 16 -16 -22
no_@thanks abcd 31 -20 -19 -24
now:tiempo ad -24 -16
organ:estoy_bien ad 19 -19
organ:was ad 15 -29
prior:funci* ad -24 25
psychosis:estoy_triste c -16
""",
    """
@drug__day a -15
^afib abcd -24 -20 -23 29
allergy:press* ad -15 18
and_i bcd -25 -17 20
estamos_en ad 16 -16
has__been ac 20 -18
now:stays_asleep d -15
ptsd_only ac 18 -16
ya_en abd -29 -24 30
""",
    """
any:numero c -24
any:sure abcd -34 -30 -15 31
but__does c -17
died_from abcd -16 17 -16 -16
el__inflamado d 18
heart:@symptom a 17
of__but cd 15 -18
pregnancy:the_way acd -20 -16 20
unless_it a 15
""",
    """
allergy:again abcd -23 -18 -17 24
allergy:swing* d 15
heart:diero* d 17
no_llevo bcd -21 19 -19
polycystic ad -17 15
put__the ad -17 18
""",
    """
any:escri* acd -26 -32 15
home:my ac -19 -22
i_wish bc -15 -22
just_@drink abd 25 -17 -23
negar bcd -16 -15 17
not__exactly ac -20 21
pregnancy:senor abcd 23 -24 -17 -20
straight$ abcd 18 -18 -18 -16
substance:thing_i ab 18 -18
todo__sin b -22
what abd -61 45 -35
""",
    """
@traffic__la a -17
@vehicle_ok abc -17 17 -15
already__couch bd -16 17
inyeccion d -20
organ:was_a cd 15 -15
pregnancy:fifty acd 21 -17 -20
pregnancy:not_possible a 17
psychosis:@relative_is bcd 17 -21 -22
ride:me_up ac -16 -19
""",
    """
@fetch__mi c -16
@medicine_primero d 15
al_bano d -19
any:anyth* ad 18 -19
barri* bd -16 19
home:llanta abcd 19 -17 -16 -18
i_@drive d -21
once_a ac 16 -16
substance:tranqui acd 19 -16 -19
y_sigo bc -16 -16
""",
    """
@day__on a -18
@drug__@relative d -16
@medicine__yes a -17
allergy:had_a ad -27 20
de_entrar a -16
heart:@visit a -21
more__prescribed a -19
pregnancy:vasec* abcd 28 -24 -19 -22
""",
    """
=short b -32
be_better bc -15 -24
body abcd 25 -23 -24 -23
estoy__pecho d 16
home:que d -25
home:quien abcd -23 27 -24 -24
prior:tres_y d 15
tea d -15
""",
    """
answered$ cd 16 -15
coming:lugar_a d -17
coming:truen* cd -17 15
cuesta d -16
eso_que abc -20 20 -24
esos acd 27 -32 -32
estoy_pensando acd -15 16 -16
goodness a 17
psychosis:not_crazy a 18
""",
    """
@medicine__of ac -23 -17
@relative__schizophrenic d -19
^went abd -25 -27 18
all__the ac -20 -16
not__as acd 22 -20 -16
organ:that_i d -16
psychosis:wow abcd -19 20 -20 -18
ride:de_la abd -19 -18 19
substance:de_lo c 15
""",
    """
^stopped abcd 22 -18 -25 -19
^sulfa a 15
but__have b -17
cada acd -18 -24 22
coming:sigue ad -15 15
la_@parking d 16
morph* d -24
prior:the_pain ac -16 -16
prior:thing ab 17 -15
traffic b -17
""",
    """
coming:afrai* a 15
for_the c -25
heart:depends c 19
organ:infections d 17
pray bc -19 -18
substance:norma* abd 21 -17 -25
substance:uso_drogas ad 24 -18
troub* c -39
un_vinito acd 24 -19 -25
""",
    """
adult:hace_rato abcd -22 -22 -16 24
docto* bcd -31 24 -27
en_este ad 17 -16
favor_de d 15
i__adopted c 15
los_rinones d -15
not:esa cd -17 -16
now:today bc -31 -18
on__@call d -15
salio_alta cd 16 -19
ten_@year ac 17 -15
they__my b -18
""",
    """
any:dejeme abcd -23 -19 22 -20
asthma bc -17 -22
bipolar__que d -19
coming:pensa* acd -20 20 -16
dice__y ac -15 17
he_tomado b -29
nurse bcd 15 -21 -19
organ:tests b -31
psychosis:in ad -23 20
ride:ando_a acd 21 -20 -21
ride:is_my ad -24 19
substance:@drug_that abcd 23 -20 -22 -19
""",
    """
any abc 22 -35 -35
home:home_sweet ad -20 19
la__ayer acd 19 -21 -16
not:quiero bcd 22 -25 -26
not_skip bd -16 16
organ:orino_bien a 16
substance:not_say a -16
the_hell a -17
they_use d -16
""",
    """
home:pharm* a 16
perfecto$ b -15
plata c -21
pregnancy:ship abd 19 -18 -18
psychosis:born acd -17 -16 17
told_us acd 16 -16 -16
we__together acd -18 -16 19
""",
    """
home:still_in abd 21 -17 -20
me__por b -33
mi_@clinician cd 19 -38
not:looked a -16
now:ok abd -27 -23 22
ride:hopin* d -17
substance:cada cd -22 19
""",
    """
#__a abc 20 -38 -16
@parking_lot bc -24 -16
adult:was ab -26 -26
any:that_again bd 18 -19
codeine__that a 16
dropped__at a -18
heart__in a -19
liver bcd -15 -28 23
now:the_clock acd 18 -19 -17
substance:coffee a 16
""",
    """
@wrong$ ab 18 -17
an__my a -17
de_orina a -21
heart:hipertension bc -16 -16
huh abcd -40 33 -37 -21
i__good bc -25 -27
now:muy_temprano abcd 20 -15 -24 -18
pressure_@medicine ac -15 -18
""",
    """
@relative__a c -25
^hold ab -27 18
^ic abcd -21 -19 -21 23
any:of d -18
haha bcd 15 -25 -23
""",
    """
@medicine_than abcd -18 -16 -16 22
allergy:scared a -17
borrosa acd -16 18 -19
heart:tengo_un d 17
nada__por ad 22 -21
now:queda bc -26 -35
yesterday acd 26 -26 -24
""",
    """
dias$ a -20
forth ac -18 16
home:eating abd -23 -19 24
i__but d -29
nomas_a ab 18 -19
prior:about c -28
prior:in_the ac -19 16
road abcd 23 -25 -23 -17
""",
    """
adult:@stop ad -18 19
allergies$ ac 18 -25
any:by_myself bcd -17 -15 16
heart:preinfarto ad -16 18
heart:si acd -19 -15 30
llega* bc -18 -20
not:happening a 16
not:llegado d -15
organ:only abc 17 -25 -41
prior:have bc -15 -21
tuve__de cd 25 -30
""",
    """
@medicine__wait b -19
allergy:drug_allergies a 18
coming:be_there c -21
evang* a 15
patch abcd 22 -16 -20 -21
ride:me_busca acd -20 -19 23
to__but abc 17 -18 -24
""",
    """
acost* bd -24 19
am__make ad 18 -20
coming:would_not acd -20 -18 21
pregnancy:la_regla abd 20 -17 -19
say a -40
snipped$ ab 16 -17
weird_but ac -16 16
""",
    """
adult:me_or bc -15 17
adult:months abcd 31 -17 -25 -31
not:ahora c -24
preguntarle__@relative c 18
prior:maybe abcd -28 -16 32 -20
sleep_and a -16
""",
    """
believe_in c -15
coming:ni_loca ad -19 18
medical_@drug c -18
rest_is ad 19 -18
ride:ni abc 17 -24 -20
ride:over a -16
ride:would ac 20 -30
six__in ad 16 -16
slot b -24
substance:#_days abcd -34 -20 -28 36
treatment c -25
viend* b -28
""",
    """
@relative__marcapasos a -16
and_down cd 20 -22
any:afirmativo d 15
any:on_that d -16
is_@sick c -22
last__all a 15
prior:perdi_la abcd -16 -22 -23 22
que__pero bc -30 17
retraso ab -24 -21
ride:wait abc -21 18 -18
si__no cd 23 -45
""",
    """
organ:too bd -18 -22
period$ ad -19 -23
psychosis:like abd 16 -16 -16
visits ad 20 -16
""",
    """
adult:tengo bc -51 -16
allergy:no_me bc -24 15
los_analisis bd -20 -19
ride:taking d 17
snri d 17
substance:days abd -39 -23 38
""",
    """
#__@stop a -18
@medicine_ever d 15
al_# cd -18 15
ride:@relative_is b -29
you_covered abcd 20 -17 -15 -19
""",
    """
allergy:to_a ad 20 -17
can bcd 31 -20 -20
home:lo acd -23 17 -21
la__soy a -17
me__@door d 15
nacimiento a -24
organ:al ab -18 -25
prior:nunca_he acd 21 -16 -18
tried__thing ad 16 -15
una__fea d 16
""",
    """
any:quedo ad 17 -17
de__eso b -21
dijeron$ cd -20 20
home:@clothes_there abd -17 18 -18
i__think ad 15 -30
only_when a -21
praise a 16
tell__@clinician b 16
thing acd 24 -47 -25
what__my b 20
""",
    """
any:is_the bcd -40 -27 22
believe__@medicine c -15
es_confidencial c -16
heart:a_stroke c -15
histo* bc -22 -19
pregnancy:ya_casi ad -17 17
psychosis:dijo_que ac -18 18
ride:if_not cd -17 16
vuelv* c -16
weeks_on cd -21 18
""",
    """
church_is cd -18 16
i__@relative c 20
lamictal ad -18 16
moles* ad -18 20
my__normal a 18
my_mind b -16
pregnancy:miracle abd 18 -15 -19
psychosis:nunca bd -39 -38
""",
    """
allergy:i_broke d -20
asthm* bc -17 -22
coming:llueva cd -17 15
heart:are d -15
mi__@year ad -18 16
por_si abcd -23 20 -18 -18
pregnancy:# c -23
prior:just ad 25 -38
psychosis:all acd 25 -18 -23
psychosis:manic_once c -20
ride:quede abcd 20 -16 -20 -17
warfarina ac -19 -19
""",
    """
^doy acd -19 -15 20
allergy:just_to b -16
creo_jaja bd -23 -21
did_not ad -26 15
en__cama abcd -25 -22 -16 27
eveni* ad 15 -17
heart:ando_bien ad 17 -16
me_tiene ad -17 17
ni__jaja bc -17 -15
pregnancy:matter ab -18 19
tryin* ac -28 15
""",
    """
adult:faltan acd 25 -16 -26
has_a bcd -17 -27 19
now:ahorita_no abd 19 -31 -36
now:rato ac 20 -31
porque a -31
who_knows bcd -23 24 -23
""",
    """
@relative_said abcd -32 -24 -24 31
^nose abcd -37 -40 39 -38
allergy:que_me abcd -22 -29 -18 24
any:@eat_at c -16
heart:had_the bc -19 -18
llamame bc -20 -22
""",
    """
entienden b 16
es_que c -16
not__chance ac 17 -16
now:@drive abd 35 -23 -36
organ:altas ab -19 -16
pregnancy:tiempo bc -18 -16
prior:nunca abcd 42 -19 -37 -36
""",
    """
drink__much ab -24 -26
muy_chico c 16
my__patient bd -22 17
now:me_check acd -17 18 -16
pecho$ c -17
ya__@year ad 18 -17
""",
    """
but__and ad 18 -17
coming:@insurer acd 17 -18 -22
did__i c -16
now:try_me ad 19 -16
pregnancy:stopped_nursing ad 17 -16
pusieron_un b -17
""",
    """
a__am ad -19 18
coming:vemos acd -26 -26 25
hated_it ac -17 -16
in__so b -16
organ:dentro abd 21 -16 -21
psychosis:conte* a -16
ride:@relative abd -34 -59 33
ride:has_not acd -15 17 -16
substance:since_he ad -16 15
todavia b -47
""",
    """
@relative__dio c -18
checked__all a 15
conozco abcd 27 -20 -22 -24
embar* a -19
family$ bd 23 -23
heart:might cd 21 -20
heart:think_so ac 18 -17
him__it a -15
i__him a -16
psychosis:but b -26
ride:do_they ab -16 21
yes bcd -45 -17 26
""",
    """
=said:unsure:no,_in_doubt d -20
any:warfarina ac -19 -19
any:we c -25
anything abc 15 -28 -22
cistitis acd -18 -19 23
mi__descarto ac 18 -18
now:text bcd 22 -17 -25
organ:my_@body ab -33 -26
organ:still acd -18 21 -24
ride:on_the d -16
ride:usted* b 18
so__knows c 17
substance:los_dias a -22
""",
    """
^last abcd 25 -24 -22 -21
allergic abc -16 21 -44
allergy:de bd -29 -19
checking abcd -20 -21 24 -18
coming:@month bc -16 -24
heart:him b -17
organ:with ac 19 -28
the_pain ac -15 -17
up__the b -17
""",
    """
adult:creo_jaja abcd -17 -21 20 -18
alergica_a abcd -21 -16 -18 21
allergy:a_reaction a -21
allergy:la_@medicine d -22
and__says a -16
aqui_ando ad -23 22
no__@clinician c 17
organ:un_solo ad -20 20
psychosis:si_a c -16
""",
    """
^working abcd -25 -18 30 -27
allergy:heard_of ad 18 -16
allergy:remem* bcd -24 18 -26
it__after d 15
la__tomo ad -16 17
now:tardecito d -16
now:tengo_un abcd -21 -15 -21 22
oiga bcd 20 -25 -24
rompi* bd -17 -16
stings ad 16 -15
to_@call abc -17 -16 18
todo__del ad 16 -18
""",
    """
^todo abc 31 -50 -47
just__no cd -20 19
me__temprano d -20
now:de_parte abd -18 21 -22
organ:en_el a -17
""",
    """
@howmuch_sale bc 15 -16
am__up cd -18 15
just_sad ad 22 -24
prior:todavia acd 35 -21 -37
sirvi* acd -26 -22 28
substance:@vehicle_a c -17
traigo b -27
vez__alta cd 16 -19
""",
    """
allergy:nauseous abcd -18 -18 19 -17
any:veces ad -16 17
coming:@eat ac -17 -28
lo__por ad -19 18
mi__la d -17
teta ad -17 20
""",
    """
heart:he c 16
need_a bcd 22 -22 -23
psychosis:mania acd -34 -25 20
psychosis:mi_@relative a 16
spell b -20
substance:sober_# c -16
ultrasonido$ abc -16 -17 16
""",
    """
allergy:alergica c -30
cuadrado a -17
me__problemas ad -15 15
""",
    """
allergy:hallu* abcd -26 -25 -24 27
cumpli__@date ad -22 22
diabe* bc -18 -32
in__lot b -17
my_break ad -18 16
psychosis:panic_disorder ad 17 -15
""",
    """
are__that abcd -17 -22 -16 20
formulario abcd -24 24 -15 -23
todo__corazon ad 16 -18
took_it bd -20 -17
""",
    """
after__better abd 18 -17 -18
allergy:me_broto a -19
de__presion b -16
high_when a -21
organ:i_got c -21
psicologa abc -24 -19 15
psychosis:no_quiero b 15
trucks d -25
""",
    """
adult:is_# bd -23 15
and__can c -17
ando_@late cd 20 -20
any:ano ad 16 -15
cuando__@relative bcd -21 -21 16
fue b -17
heart:only_diabetes ad 15 -17
kidney c -30
organ:me_duele d -17
ride:@stop abcd -20 -23 24 -23
went_to a -22
""",
    """
marat* abcd 26 -19 -24 -22
now:sin abcd -26 -18 -20 26
open c -16
substance:me_pase a -15
tuvieron_que abcd -15 -17 -18 20
""",
    """
^unos cd 19 -16
can__someone b -17
han_puesto ac 18 -19
i__rather cd -30 -34
left__in bd 16 -17
licen* c -30
on$ ad -39 23
pregnancy:trans* a -18
""",
    """
a_murmur a -18
abstemio abcd 21 -17 -17 -21
any:hora abcd -24 -19 -17 23
been_trying a -15
it_for c -24
no__un a -17
now:un_rato bc -18 -17
prior:como_# d 23
prior:nomas_una ac 18 -16
psychosis:trist* abcd 21 -19 -22 -15
""",
    """
blood__one b -15
extent__it a 15
me_this d 16
organ:@treat abc -24 15 -25
out__gave d 15
ride:manej* acd 18 -17 -17
substance:want_to d -19
talked b -24
""",
    """
^confirmed acd -15 -25 25
allergy:severe abcd -20 -23 -22 23
heart:way ab 15 -15
in_it b 17
now:los_ninos abd -22 -23 22
reviso acd 22 -15 -21
ride:i_would acd 24 -21 -22
try abd 34 -27 -32
""",
    """
allergic_to abc -17 19 -41
any:direccion bc -30 -20
prior:habla ac -19 -23
prior:sure ac -23 17
substance:else abd 17 -18 -18
tried__twice d -17
""",
    """
any:una ad -23 21
every abcd -26 -47 -18 33
my_physical a 16
quien_es bc 18 -20
ride:ahi a -25
yes_a d 18
""",
    """
^@stop cd 29 -53
heart:year c -17
psiquiatrico ad -17 16
""",
    """
a_drug a -17
heart:a_valve abcd -18 -15 -20 25
home:him acd -21 24 -18
home:i_think acd -22 20 -15
ninguna__sirvio ad -17 17
no__aqui d -17
not:once d -18
presion__tengo ad 21 -21
ride:a_pie abcd 26 -19 -23 -26
""",
    """
allergies abc 25 -18 -27
allergy:had_@treat ad 16 -20
any:ese_es abd -26 -17 23
el_@animal abd 21 -21 -17
is_a a -25
like_a bc -37 -33
marido a -17
messages bd -17 19
nunca__nada acd 24 -17 -23
prior:de c -29
psychosis:triste ac 16 -21
substance:dormi* a -20
substance:is_not c -20
tomo$ bc -15 -25
""",
    """
liver_they cd -17 15
now:an abcd 28 -21 -17 -30
now:i_can abcd -20 -22 -20 23
ride:cuadr* a -22
to_know ab -20 21
""",
    """
#_is bc -24 -17
@day__it c -18
@drug__only bd -18 -19
home:las_# d 15
i_black acd -16 -16 17
me__test a -16
minds abd 20 -20 -25
organ:salieron d -21
ride:espera acd -21 -17 21
¿_se a -15
""",
    """
coming:fiebre d -18
de_higado acd -17 -18 16
department$ a 17
let__it a -16
me__is bc -19 -15
not:dicho d -20
pregnancy:ay_no a 22
pregnancy:i_@clinician abcd -25 -25 -20 27
prior:como_cuales abcd -19 23 -27 -19
ride:el_@relative acd -26 -20 30
substance:no_bebo ad 21 -18
""",
    """
all_the a -24
allergy:fatal ad -21 20
heart:talk b 15
never__to acd 20 -16 -18
not:em ac 17 -16
now:patro* ac -16 18
prior:@medicine b -19
prior:is_this b 16
that_counts ab -16 -19
that_my d -17
they_have cd -24 17
""",
    """
estam* b -24
home:has abd 18 -16 -20
i_feel ab -20 20
like__baby b -15
soy_sano ad 20 -20
tests b -31
""",
    """
@relative__born bc -16 -19
cold d -21
consigo bd -23 -25
home:good abd -19 -19 19
in__morning ad -19 -19
that__@medicine ac 17 -15
you_all abc -31 25 -27
""",
    """
^expecting ad -17 17
heart:nothing_like a 15
papeles$ b 15
prior:@medicine_now d 16
substance:quiero cd -20 20
time__help a 18
""",
    """
@parking$ abd -16 25 -23
a__transplant cd -17 18
adult:ni ad -23 17
adult:that a -21
along$ a -19
my__were b -19
not:showed a 16
now:@drive_right ad 17 -15
organ:@howmuch bcd 17 -18 -16
problem_but a 16
tramadol acd -17 -16 19
yo__solo ad 18 -17
""",
    """
@month_and abcd -17 -18 -32 24
^¿ abcd -45 60 -52 -48
have__the a -27
home:esperando abcd 22 -17 -23 -19
it_back ad 18 -20
itself ad -15 15
never_tried acd 24 -16 -24
viajo acd 19 -16 -19
""",
    """
last__had d 16
no_cuenten ad 28 -30
not_@drive ad 17 -18
ride:walk a 18
rinon__que ad -15 16
substance:@year_ago ad 19 -19
""",
    """
adult:if d -19
de__con b -19
now:hasta ad 16 -17
will_ask ad -18 -16
""",
    """
^ningun abc 16 -24 -20
any:none a 16
counseling ab -20 -16
gato d -16
now:few a -19
pobrecito ab -18 18
pregnancy:sangre acd -15 17 -20
prior:not_recall cd 18 -18
you__the abd -27 22 -18
""",
    """
@relative__le cd -17 -19
chaplain ad -17 -16
desocupada ad -19 18
heart:lo_tengo d -18
home:en_camino abcd 26 -17 -15 -28
now:thursday cd -22 -18
only__but d 16
substance:absol* a 16
""",
    """
adult:permi* d -19
but__now d -16
doing ab -20 -19
en__vida acd 18 -16 -16
heart:bypass bcd -20 -24 28
organ:como abc 28 -31 -21
ride:answered cd 18 -16
substance:a_@drug abc 16 -17 -24
substance:is_it abd 17 -30 -32
way_past b -17
""",
    """
come ab -17 16
heart:era abd 23 -16 -23
home:que_me cd -20 -16
organ:looki* ac -15 16
ride:comes c -18
""",
    """
any:nah ad 21 -18
olvido a -17
organ:la c -28
organ:tengo_nada a 18
organ:treat* cd -21 20
prior:he c -50
substance:solo abcd 32 -27 -31 -29
""",
    """
@clinician__# ad -25 17
a_while cd 19 -19
allergy:not_sure c 17
my__already ad -17 16
si__dio c -17
substance:que_otra d -16
tambien abc -19 19 -21
""",
    """
@animal_has bd 15 -16
^las abc -27 25 -42
estoy bd -18 -16
ninguna$ bc -25 -29
not__over ad 18 -16
pressure_is b -18
ride:am b -36
tengo_# bc -39 -59
""",
    """
adult:vet abd -17 -16 17
alcoholico$ a -19
allergy:# b -43
allergy:vomite ac -18 16
any:day c -15
gatos$ c -21
heart:murmur a -25
more__the ad -22 22
pregnancy:for a -16
rarel* abcd 22 -21 -21 -20
ride:would_not d 16
the__in bd -29 -16
vida bc -35 -32
y__si d -22
""",
    """
^at abc 33 -45 -34
bipolar_with d 17
heart:#_@year cd -16 20
is_too d -20
not:do b -36
""",
    """
allergy:abeja* a 16
any:afirm* d 15
any:since abc 20 -25 -23
heart:alta_la ad -15 17
heart:none acd 18 -19 -26
my__@day c -18
my__drinks c -20
negativo abcd 32 -24 -28 -28
panic* c -16
psychosis:years c -18
what__i ac -31 -28
""",
    """
=said:yes:what_the_text_says_about_the_question abcd -25 -37 -21 30
@cancel$ abcd 40 -31 -34 -37
@ride$ abd -25 -17 15
allergy:@stop abcd -20 -16 -16 22
have_had b -22
her__@medicine ad -15 18
pregnancy:again ad -18 18
say_it cd -20 17
unless__count a 16
voice* bcd -30 -36 18
""",
    """
@vehicle_count abc -15 22 -21
allergy:como c -17
been__a bc -19 18
octubre acd 21 -21 -20
with_it c -27
""",
    """
#_estoy ad 16 -15
adult:turn_# ad 25 -25
home:minutes_out ad 19 -19
mi_corazon b -19
necesita cd -18 -20
not__be abd -20 -16 18
prior:terap* bcd 16 -15 -17
ride:se_ofrecio ab -21 -18
""",
    """
adult:deje ad -18 19
chico abc -19 -18 21
cita bcd 19 -18 -18
i__cirrhosis d 15
mero bc -23 -17
no_responder abc -22 21 -17
organ:esperando a -21
psychotic_features d 17
under_the d 17
""",
    """
@traffic__# d -15
coupl* ab -19 -28
favor__dios d 15
heart:mi acd 17 -30 -19
organ:bien_el ad -15 15
padezco bcd -29 -26 21
pregnancy:trans a 15
prior:electroshock abcd -17 -16 -16 19
""",
    """
any:mejor abc 21 -25 -16
prior:y_si c -16
ruled_out abcd 24 -16 -23 -23
substance:sin c -23
""",
    """
home:now ab -23 -27
mi__@insurer cd -19 17
old_man ad 22 -21
organ:ultra* bcd -34 23 -27
primero d -15
psychosis:about d -19
puse_bien acd -19 -16 19
started_my acd 20 -21 -18
the__honestly d -17
y__todo ad 18 -19
""",
    """
adult:mature ad 20 -20
organ:just_my bc -17 -20
walke* bcd -20 -20 19
y__cayo c -16
""",
    """
adult:depende b -16
band c -18
el__salio d -16
line$ d -20
llegue b -30
night_@move ad 15 -15
underage ad 17 -16
""",
    """
^count bc -21 -29
hay_@parking bd 18 -16
heart:casi_siempre ad -17 17
heart:que bd 15 -41
it$ bd -28 16
now:which b 17
runs__over ad -18 18
""",
    """
caballo c -16
drinks__week acd 16 -17 -16
nada$ abcd 44 -41 -62 -22
polyc* ad -17 15
substance:toman* acd -19 -19 20
""",
    """
adult:el_# abcd -19 -16 -18 21
i__nursing ad -18 18
i_figured a 17
in__and c -30
is_for b -29
know acd -23 25 -34
not:llego acd 31 -21 -33
organ:pendi* abcd -20 -18 20 -17
substance:a_week c -21
una__se c -18
""",
    """
^well b -20
coming:better c -23
fabrica abd 22 -16 -21
fresh__of ad 16 -16
heart:cuando a -20
inyec* d -22
puesto_que bcd -16 -21 19
substance:marijuana c -18
todavia__me d -24
""",
    """
come_in ad -15 -15
home:sweet ac -23 -18
hoping_to bd -20 -18
ibuprofeno d -22
pregnancy:perdi abd 23 -20 -19
prior:i_did d 16
psychosis:when a -35
""",
    """
now:@stop abcd -18 -25 21 -24
prior:and_a a -21
y_@clinician d 18
""",
    """
any:@eat ad 17 -28
home:salie* abd 16 -16 -15
me_agarro ad 16 -17
of_course abcd -19 -15 -20 24
them$ a -19
this$ abcd -25 32 -39 -17
""",
    """
^dejeme abcd -30 -24 33 -26
adult:cumpli_# abd -28 -18 29
coming:ya_tengo ad -21 22
now:dijo b 17
substance:diari* abcd -22 -21 -20 28
""",
    """
any:no a -22
anyon* ad 19 -19
coming:to_have abd 20 -16 -17
has__have c -19
home:hambr* bcd 24 -26 -25
is_@date cd 17 -16
substance:change ac -18 -15
""",
    """
@hours$ b -28
days ac -41 16
es_alergico b 15
home:desde_las ad -21 21
le__quien acd -16 16 -15
pregnancy:bun_in abcd -18 -16 -15 19
should$ c -22
si__@fetch cd 20 -20
timing bc -20 -16
tomo__para a -25
""",
    """
any:me_acuerdo c 18
any:problema abcd -24 -16 -16 24
gallbladder c -26
glaucoma abcd -24 -20 -18 23
lo__@relative bc -17 16
might_have cd 16 -19
organ:can_not abcd -22 -17 -16 20
psychosis:evalu* bcd -30 19 -29
walgreens__# ad -16 -19
""",
    """
allergy:c acd -21 22 -16
convulsiones$ b -16
eso__que abcd -22 27 -30 -22
hipom* b -17
pleas* c -44
pregnancy:c cd 15 -16
""",
    """
ahorita d -19
ex__yo c -16
ligada ad 18 -18
my_husbands d -30
terapeuta d -17
""",
    """
drogas$ cd -24 -30
now:do a -20
prazosin acd -17 -16 17
pregnancy:throu* a 16
substance:a_couple d -17
""",
    """
adult:en ad 22 -44
metro d -22
organ:once bcd -20 31 -35
pensarlo abc -19 -17 17
pregnancy:is_the b -18
psychosis:en_la c -18
sec a -27
strongest_thing d -16
to__she d -16
tuvo_un d -17
""",
    """
bapti* abd 19 -18 -17
else$ abd 22 -22 -26
los_dias a -22
now:time c -26
prior:remem* ac -19 16
substance:puro abd 22 -20 -18
""",
    """
adult:be b -15
adult:casi_en ad 22 -24
all__have d -15
allergy:reactions acd 18 -16 -17
estoy__@eat abd 21 -21 -20
heart:another a -17
me$ cd -57 24
nkda abcd 33 -26 -24 -28
now:my_end a -15
organ:in_her a -19
pass$ abcd 30 -31 -28 -28
rhyth* ab -18 -17
ride:metro abd 16 -15 -15
this_spring ad -16 20
tickers a 15
""",
    """
@relative_would abcd -24 -33 36 -29
allergy:they_had ad -22 22
just__my b -19
otro_dia ad 19 -17
prior:de_mi ad 21 -21
ride:@insurer_a d 17
""",
    """
by_me ac -28 -33
creatinina_# c -15
digo__puedo cd 17 -17
heart:every* abd 20 -18 -17
insuf* abcd -21 -16 -21 24
not__before ac 19 -18
not_even abcd 25 -18 -19 -24
pregunte_a d -16
ride:mas c -19
""",
    """
any:a_@medicine d -15
cocinando$ abd 20 -16 -19
latex acd 18 -22 -29
les_digo bcd -18 18 -18
my__date d -17
prior:ido_a c -25
substance:van c -17
verem* abcd -25 -25 27 -28
""",
    """
any:favor ad 15 -24
cinco_@month d 15
coming:at cd -21 19
coming:puesto ac -20 -24
faltan d -31
organ:@date b -20
organ:ecogr* cd 16 -15
substance:clean bcd -41 -36 17
""",
    """
all_my abc 18 -21 -20
escribame abcd -26 -19 -21 25
heart_skips abcd -21 -23 24 -25
now:us ad -28 22
""",
    """
adult:days abc -21 17 -17
pregnancy:i_lost d -19
ride:licencia bc -17 -20
""",
    """
=said:psychosis:no abd 41 -30 -48
adult:high_school ad 16 -17
let bcd -27 22 -18
pregnancy:que_@insurer ab 19 -16
ride:me_regreso ad 19 -17
todav* b -47
""",
    """
allergy:my_@animal b 16
any:confi* c -17
el__dice b -24
i_@drug c -15
toda bc -30 -29
""",
    """
adult:@month_shy ad 16 -16
allergy:diero* c -22
psychosis:would abc -18 20 -18
stopped__@month acd 21 -18 -21
toc ac 17 -15
""",
    """
@treat_for abcd -23 -19 -17 27
pregnancy:lol_no a 17
pregnancy:prenada ac -18 -17
""",
    """
el_trabajo a -21
funer* a 18
le_voy a -23
substance:deje abcd 24 -16 -18 -24
""",
    """
any:doctor abc 17 -25 -24
organ:up abc -31 -22 22
prior:have_to ad -20 -16
psico* c -37
ride:and c -39
substance:@relative_toma a -17
substance:por_eso b -16
""",
    """
allergy:no_puedo c -16
allergy:sulfa acd 16 -28 -34
colors bcd 16 -22 -25
coming:con_el bc -17 -19
firma abd 18 -17 -16
my__a ad -19 -16
pacemaker$ a -17
tried_it c -23
whatever a -18
would__if acd -15 -25 18
""",
    """
allergy:seizure d 19
food ad 20 -19
otro$ acd 15 -19 -16
prior:prazosin acd -17 -16 17
se__complica a 15
""",
    """
^uti acd -21 -20 23
al_cien abcd 25 -21 -23 -24
he_was a -21
home:saliendo abd 16 -16 -15
mi__que abc -28 -25 22
now:digam* abcd -20 -16 -20 21
pancreas cd -17 -17
""",
    """
allergy:cuento d 17
allergy:taken d -21
any:esa bc -24 -19
bocado acd 18 -17 -15
borre* abcd 29 -25 -29 -26
""",
    """
am_clear abcd 21 -19 -19 -16
heart:por_mi b -26
me__electro d -17
prior:llevo a -21
ride:bike abcd 25 -23 -17 -21
salieron_bien a 18
""",
    """
allergy:vomiting acd -22 -21 21
are_better abd 19 -18 -18
been__@month ad -23 22
been_in bc -16 -17
bloodwork_was c -16
coming:if ac -31 26
con__le ac -20 -18
entiendo d -19
fui_con a -16
not:fui ac 21 -20
not:then ad -18 18
otro__mas abcd 20 -17 -15 -18
pregnancy:weane* c -20
recov* ad -21 20
se__poder ac 16 -16
she_takes a -17
""",
    """
cuent* ab -40 29
lo_hablo abcd -19 21 -19 -17
my__could a -16
now:descanso ad -20 22
psychosis:psychotic bcd -15 -33 16
ride:not_@drive ad 17 -18
un__hace abcd -25 -19 -23 28
you_in a -20
""",
    """
allergy:never_had b -28
and_her b -15
bee_stings ad 16 -15
honest ab -21 -16
noche* ad -15 16
now:have_a ad -23 24
""",
    """
#__clean ad -21 23
clinica bcd 16 -18 -19
heart:no_@medicine ac -19 15
here_with bc -23 -16
organ:vesicula d -24
pregnancy:april ad -21 18
prior:@date ad 25 -27
puedo_@call ac -15 -17
substance:@drug_count abc -16 26 -22
varia* d 18
""",
    """
@clothes$ acd -35 -27 37
@year__is c -15
adult:enero b -16
allergy:to_that c -18
pregnancy:all d -21
pregnancy:que_ya ad -17 17
prior:que d -17
psychosis:quien abc -16 -15 20
this__for c -24
""",
    """
allergy:se_me abd -19 -23 21
dijo b -25
heart:got c -36
not_talk ad 17 -18
off$ b -19
pregnancy:hice c -17
to_sit d -17
""",
    """
^ya bcd -17 -80 17
a_@food abd -21 -28 20
allergy:han_dado d -15
de_todo bc -31 -26
depen* abcd -46 -44 38 -19
find$ abcd -18 19 -16 -20
ride:manan* acd -16 16 -15
""",
    """
allergy:what_is bc 25 -21
cumplo__en ad 17 -17
not__in d -31
only_allergic ab 21 -16
pregnancy:expec* acd -15 -34 19
prior:medic* b -20
prior:ninguno bc -15 -16
that__@relative bd -18 -20
""",
    """
@relative__have bd -17 -23
adult:quinc* abcd 31 -25 -23 -30
allergy:nino ac -15 18
el_favor ad -15 18
heart:bp bc -40 -21
heart:huh ac -24 -23
home:still abcd 46 -40 -37 -44
organ:about abc -20 22 -16
what_do cd -20 16
""",
    """
amamanto abcd -28 -21 -28 29
estud* bcd -30 16 -32
heart:count ac -23 -42
higado__# bd -15 16
now:wassu* ad -17 18
retir* abd -30 -24 23
""",
    """
@relative_tambien c -15
diario$ acd -19 -18 19
my__sure d 17
puros bc -29 -30
ride:i_@drive d -19
sabria_decirle abcd -19 -17 22 -16
substance:you_ask bc -16 16
to_me b -27
""",
    """
esquizofrenico$ ab -17 16
laryn* d 16
not:@vehicle ad 16 -15
organ:es_otra a -15
out__it ad -20 15
que_viene c -20
ride:looking bd -21 -24
""",
    """
allergy:did_great abcd 24 -22 -17 -23
coming:scratch_me acd 20 -16 -21
days$ d -18
iron abcd 22 -22 -20 -21
pregnancy:abril ad -15 15
ride:i_can d -23
y_todo b -16
""",
    """
^healthy ad 20 -24
any:forge* c -15
any:quien acd -27 17 -29
coming:estam* a -17
esquizoafectivo$ abcd -18 -20 -18 27
pregnancy:i_got d -17
time_like d 16
""",
    """
@date$ abcd -20 -29 -24 24
@year__@drug ad 20 -22
allergy:think_i d -16
allergy:up_in ad -20 18
can__afford abd 20 -15 -19
coming:consigo acd -15 16 -15
emoji* bc -33 -29
getti* ac -31 23
hay_inconveniente ad -17 18
hora$ ac 17 -26
i_say bd 17 -19
in__a c -19
organ:jaja cd -29 -21
que__ninos a -16
ride:go ad 16 -16
skin abd -31 -26 22
substance:only bcd -32 15 -22
tuani* ad -17 15
was_wild abcd -16 18 -16 -20
""",
    """
cosa_no ac -19 19
heart:@relative_had acd 17 -24 -31
lesbi* a 17
negative$ abcd 29 -17 -22 -25
organ:list_for cd -20 21
perfect_timing ad -23 18
pregnancy:esposa a -20
ride:got_someone acd -18 -18 16
substance:@relative_dice abc -20 -19 27
tengo__mas cd 15 -21
though abd 22 -23 -18
""",
    """
^@drive abcd 44 -31 -23 -48
and_@treat acd -16 -25 28
coming:frio abcd -17 19 -21 -19
encar* b -18
in__i b -15
organ:los_rinones d -15
podria_ser abcd -24 -22 25 -25
was__bit a -16
""",
    """
#__most ad -23 18
@clinician__it b -21
any:my_guest cd -18 16
i__talk bc 16 -24
mi__dijo ad -17 22
now:que_estoy a 16
organ:while abcd -17 -15 20 -17
prior:of_talk c -20
ride:he ac -19 22
substance:so_no a 15
substance:tengo_problemas d 15
""",
    """
any:desayune ad -16 16
home:about bc -19 -16
married ad -22 22
ride:my_truck acd 18 -25 -30
ride:parking ac -17 -16
stent c -23
substance:meses ad -35 28
went$ ad 15 -19
will_i abc -18 23 -23
""",
    """
@medicine__can abd 26 -20 -25
al_trabajo ab 18 -22
organ:mis d -26
substance:since bc -24 -24
""",
    """
^claro bcd -42 -43 39
coming:favor abcd -26 -26 -22 29
do__trust d -17
lo__pensando acd -15 16 -16
now:yep ad -15 21
so$ bcd -33 -15 16
substance:bad c -16
the_army b -19
""",
    """
a_@fetch b -20
are__the abcd 28 -20 -17 -27
con__@relative bd -16 -28
emojiyes bcd -26 -24 17
en__viendo ad -15 18
mi_@visit c -17
mine__fine ab 15 -19
never_again abcd -24 -17 -17 27
organ:kidne* c -40
""",
    """
any:simon abd -19 -18 23
diario abcd -23 -21 -20 28
embryo_transfer acd -18 -17 18
heart:does c -50
it__it a -18
now:trabajo abd 21 -18 -22
prior:here ad 15 -16
vice$ ac 17 -16
""",
    """
allergy:am_allergic ac -15 -27
dejo__@door ad -17 18
edibles acd 20 -16 -20
not:chance ac 21 -21
only__a ad -16 17
que__me ab -25 -20
salio b -49
si__presion d 21
st abd 24 -24 -36
""",
    """
^le bcd -17 24 -18
a__after ab -17 -20
allergy:will d -21
any:all abc 20 -21 -30
en__@relative ad -15 15
substance:@medicine_count bc 17 -17
""",
    """
@drink__that ad 20 -20
^@symptom ab -16 -18
away bcd -36 -28 22
i__work a -25
is__first ab 22 -17
lo__en c -19
no__por ac -24 -18
not:see b -22
now:escucho d 16
now:need ac 16 -27
since__was bcd -18 -30 17
tengo__jaja bc -16 -16
was_high d -19
""",
    """
down b -33
mhm abcd -27 -23 -20 27
myself_and a 16
prior:went_to bcd -15 17 -16
ride:i_was ac 18 -17
""",
    """
adult:which bc -18 20
dentista ad 17 -23
not:pruebo a 17
pregnancy:🤰 ad -19 19
sube_la a -15
""",
    """
amamanto$ acd -19 -18 20
any:til a -19
coming:all acd -20 -17 19
heart:was_# c -16
it__for d -24
matter abcd -28 29 -31 -16
me__@day b -16
now:not_work ad 23 -26
substance:hace abcd 26 -20 -24 -21
to__three ab 20 -15
""",
    """
allergy:how_would b 16
any:skip c -28
creo__mi abc -16 -17 18
i__skip abcd 26 -27 -18 -22
larga d 16
psychosis:mother ad -15 -18
quien_me c -18
substance:doctor b -20
""",
    """
allergy:throat d 15
overa* d 20
una__@medicine ad 19 -17
viaje c -22
""",
    """
a__@medicine d -17
acaba_de acd 20 -24 -17
allergy:blood d 16
allergy:in b -26
days_sober acd -21 -16 22
estar* abd -26 -19 24
substance:a_drug a -17
sure_what a -15
van a -23
when__get cd -16 -16
""",
    """
get__of c -18
me_born bc -16 -17
now:manana bd -26 -32
organ:@day_@day abcd -23 -17 -24 23
organ:right bc -16 -16
otra d -23
quede_sin ad 19 -20
substance:@drug_and acd 25 -21 -20
substance:days_sober acd -21 -16 22
the__mania ad 19 -22
yup abcd -28 -23 -19 30
""",
    """
@symptom_for acd -16 -18 20
^bp b -28
any:en c -46
be__might c 17
chronic cd -16 18
da_miedo cd -16 -19
heart:not b -22
las__que a -21
mitad__mitad abcd -23 -22 23 -22
now:is_perfect d 15
now:night ad 16 -16
organ:ninguno_de ad 18 -15
pregnancy:amama* abcd -24 -32 -40 34
swing ad -17 15
""",
    """
any:mis bc -30 -23
honestly$ ab -16 -27
la_orina abcd -16 -20 -24 21
ride:take_an c -15
says__i acd -18 22 -19
substance:contr* c -20
which abd -34 18 -39
""",
    """
@english abcd -18 20 -15 -19
adult:@open b 17
alla$ bcd 16 -20 -22
any:have_not d -21
any:you_covered abcd 20 -17 -15 -19
horses a -17
now:@call c -21
objec* acd -21 -16 21
soy_menor abcd 25 -26 -24 -22
substance:has bc -15 -20
""",
    """
#_in c -28
@relative__gets cd 22 -19
^como abcd -30 44 -51 -24
coming:hoy ad -17 -16
i__we c -16
is_@symptom a -16
ni_fumo acd 24 -19 -17
substance:no_ni a 16
una_y d -26
""",
    """
any:nothing bc -17 -28
corazon_y d -17
did__@clinician ad -15 -16
does__me c -16
is_that acd -17 26 -34
lo cd 17 -20
normal abd 28 -31 -52
""",
    """
adult:no_se a -17
allergy:to_nothing abd 24 -18 -20
does__take bc 18 -21
home:cama abcd -25 -22 -16 27
now:@treat d -15
now:i_have c -38
now:que_ver abc -16 -16 18
nuera abcd -15 18 -15 -15
organ:alta d -16
organ:le c -19
substance:vinit* acd 24 -19 -25
""",
    """
@year__@treat c -18
^say ac -23 -25
allergy:inyeccion d -16
bien_no d -21
but__the c 19
for__this c -16
id cd -18 -18
not:si acd -43 21 -23
papel a -20
si_toma c -20
sirve abc -38 20 -20
""",
    """
@relative__bipolar c -22
for__@month b -16
of__right d -18
ride:acaba c -16
suert* bd -18 16
""",
    """
=said:any:ask c -21
hasta_las ad 20 -21
now:y_@howmuch a -16
prior:tried_everything bcd -22 -23 20
psychosis:hijo cd -22 21
""",
    """
@medicine_dos d 15
be__miracle abd 18 -15 -19
en_pie abcd -24 -16 -18 23
guste acd -23 -19 22
i__see abd -18 -21 20
me__get d -18
organ:had_hepatitis a -17
overactive d 20
""",
    """
^sitting b -15
already$ abc -19 17 -20
am_home cd 16 -19
chequeo__en ad 15 -15
coming:inter* bc -19 -25
heart:@clinician_says acd -18 -20 23
heart:over bc -18 -40
offered bc -15 -16
patient__@relative ad 18 -18
pregnancy:me_opere ad 20 -18
road$ abcd 20 -16 -15 -19
substance:beer c -25
two_@medicine a -25
which__you cd 17 -16
""",
    """
heart:what abd -20 25 -20
issues$ ad 17 -15
not:otro ac 19 -16
ones$ bc 17 -15
pregnancy:waiting ac -17 20
ride:afuer* ad -15 18
stres* d -27
""",
    """
=said:coming:unsure abcd -22 -29 39 -49
^back abcd -23 -21 -18 25
a_fifth d 16
allergy:lips d 17
allergy:penic* abcd 29 -21 -27 -27
any:se_me bd 19 -18
everything__in ad 16 -15
me__y b -34
ride:@door abcd -20 -17 -19 21
si_la a -22
""",
    """
allergy:marav* ad 20 -21
de__me b -23
hour c -30
morni* b -15
now:ese abcd 20 -23 -34 -15
organ:wife ad 15 -19
to__if a -16
willi* abcd -22 -18 -18 22
""",
    """
do__recall bc -17 16
home:bus abcd 18 -17 -16 -16
home:drive c -21
me__@clothes ac -20 -18
me_away ad -16 16
organ:da a -16
organ:nunca_me c 15
prior:is d -30
ride:someo* b -33
""",
    """
@ride__showed a 16
a__gatos d -27
any:actua* ad -15 15
anyone_here ac 16 -16
descartaron$ abcd 20 -19 -19 -19
me__otra a 15
not:maybe ac -17 19
so_no abcd 37 -21 -32 -29
substance:christmas ac 20 -18
you__on a -19
""",
    """
becau* bc -21 -23
de_edad bc -29 -28
drop ad 16 -32
eso_cuenta bcd -35 35 -23
estoy$ ab -17 -22
prior:can_i b 16
""",
    """
any:i_could b -16
coming:bells_on c -16
not:@open bcd 16 -20 -16
not:have abc 22 -53 -19
pregnancy:rayit* ad -21 16
with__on cd -16 15
""",
    """
^nel abcd 33 -23 -27 -32
ando__# ad -17 18
heart:negative_on abd 18 -17 -16
home:en abc 20 -50 -28
makes bd -17 -23
organ:to abd -27 -19 28
ride:sin ad 20 -19
vasec* abcd 28 -24 -19 -22
""",
    """
any:ahori* ad -16 -15
any:husbands bc -19 -17
escribe$ abcd -18 20 -18 -18
recie* c -19
substance:drink_every ac -23 15
than_that bcd -23 -23 19
throat d 15
whole__of c -18
would__miss acd -19 -16 18
""",
    """
allergy:los_gatos d -27
cuando_murio ad -17 17
now:¿_que b -16
probe__y c -15
psychosis:after ab -20 -16
psychosis:you bcd 24 -26 -20
""",
    """
adult:a bc 21 -26
emdr_and d 15
heart:clear* abcd 23 -22 -20 -17
minutes_out ad 19 -19
ni__que d -16
prior:then ad -16 18
soy_la a -18
""",
    """
^three abd -32 -32 30
atorados abd 19 -17 -19
dano c -20
drunk$ a -24
encontre b -26
got_time ad -17 17
he__it c -15
organ:neuro* ad -19 19
psychosis:del b -19
recor* abd -26 17 -20
substance:control c -15
substance:priva* abcd -21 22 -20 -19
yeah__@relative d 16
""",
    """
any:corre* bcd -42 -25 21
asked ac -21 19
heart:le bd -16 -21
part__the b 16
texting ac -32 -17
why__you ab -15 15
""",
    """
^never bc -26 -22
allergy:@call_me abcd -18 19 -16 -18
bag$ bd -16 17
coming:covid d -17
enten* abd -21 16 -19
for_an b -17
it__weird acd -17 18 -16
look__the a -15
organ:liver_fine ad 20 -22
por__me abd -18 -21 20
ride:proba* abcd -28 -25 33 -24
them c -27
""",
    """
adult:creo abcd -22 -25 26 -23
been__since ab -17 -18
de_alta d -15
every_night abd -27 -21 17
por_ahi d -24
pregnancy:la b -35
yes_oh ad 17 -17
""",
    """
do_have bcd -17 -20 17
heart:pacemaker acd -23 -21 20
home:but a -23
la_tension b -18
like__@month cd -18 19
now:aqui_estoy ad -20 18
too__for abcd 19 -17 -17 -17
""",
    """
^ando b -41
adult:than abcd -30 -26 -22 31
bro a -17
buscando$ acd -20 22 -23
had__weird d -16
has__on bcd -19 -28 18
is__better c -16
no__problems bc -16 -16
not:tenido d -21
prior:stimulator d 16
ride:still_asking c 16
""",
    """
#__will b -15
@relative_i abd -25 -17 18
now:could_you a 16
nunca_he abcd 36 -16 -26 -31
padezco_de bcd -17 -15 20
psychosis:not_a ad 15 -15
sessions d -18
text$ abcd -25 29 -18 -19
tonig* abd 18 -22 -29
""",
    """
adult:fifteen abd 21 -17 -20
any:as b -22
me_senti c 17
my__will abcd -32 -29 -16 45
now:las_# abc 17 -18 -21
now:se_me abcd 22 -23 -20 -21
organ:wants cd 17 -19
prior:no acd -16 23 -29
turned acd -30 -23 19
""",
    """
allergy:a_seizure d 19
apenas abcd 34 -15 -32 -36
boss__here abcd 22 -18 -20 -21
can__take abc -15 20 -20
far$ d -22
grande bc -28 -23
heart:to_a ac -18 19
in__like bc -19 -15
not__any ac 21 -30
organ:now cd 19 -17
""",
    """
allergy:cual abd -23 21 -24
allergy:when_they cd -27 15
bet$ ad -17 20
in_my bcd -19 -35 19
mature ad 20 -20
no__al c 16
orden bcd -27 -29 17
organ:doctora c -16
organ:han acd -16 17 -18
pregnancy:a_test bcd -15 16 -25
repite_la ab -15 16
segun* b -19
substance:stopp* a -18
""",
    """
my__has bcd 19 -25 -25
not_quite ad 18 -20
now:bus b -16
think_i cd 18 -20
""",
    """
and_saw cd 18 -21
does_not acd 17 -17 -25
funeral$ a 16
heart:creeping_up cd 16 -18
i_get a -20
me_in abc -24 -33 19
organ:hurt a -17
pregnancy:me_operaron a 15
prior:a_mi b -16
psychosis:los_# d 19
ride:comadre ad -22 16
substance:no_puedo a -16
surpr* bc -20 -20
you_name cd -18 17
""",
    """
any:i_do ac -22 -19
depende$ c 22
ex_@clinician b -16
no_nada acd 26 -24 -30
not:el ab -22 -31
organ:veces abc -21 -17 22
prior:las c -15
then__me bd -17 17
ver abcd -37 -16 45 -38
""",
    """
#__week c -17
^hard abd 15 -33 -30
^tolerated ad 17 -18
allergy:@visit ab 20 -24
coming:you bd -33 20
cosas__vez cd 18 -18
did__me ad 16 -22
heart:only abd -18 -38 20
heart:out_fine abc 16 -15 -16
prett* cd 19 -16
she__on bcd -17 -19 16
""",
    """
allergy:polvo cd -23 -25
but__or a -16
de__la c -24
heart:heart_failure d 16
no__desde ad 15 -19
that_do a 18
""",
    """
any:and_i ab -23 -22
caigo$ abcd -19 -16 -24 26
creo__@relative c 16
if_anything abcd 20 -15 -19 -17
me__evaluando abcd -23 -19 21 -16
nada__en a 17
now:mama c -22
ride:son b -23
ya cd -49 18
""",
    """
@clinician__tests ac -15 15
any:not_say cd 19 -18
corazon_esta abd 18 -15 -16
le acd -26 26 -24
no__todo a -23
ride:she bcd -16 -19 18
""",
    """
against cd -18 -19
organ:@body_me ad -17 18
si__@relative abd -53 -34 24
to__# d -19
""",
    """
about__for d -20
allergy:miedo ac -16 -15
any:ningun b -17
no__en c -27
pregnancy:ano c -18
prior:naturales cd -17 -17
respi* bc -21 -22
ride:hay_quien abc 17 -15 -23
stopped$ c -18
""",
    """
dos$ b -19
evalu* bcd -30 19 -29
han_encontrado c -15
has__and c -17
incontinencia acd -16 -17 22
la__nada ad 17 -16
now:lock_it acd -19 -17 19
now:mi_turno bd -16 -18
ride:free d -16
says_i cd 16 -26
substance:you_yes c 16
terri* bc -16 -24
""",
    """
^bueno abcd -18 -17 -15 20
any:bottle acd -15 18 -17
cardiologist b -22
grad acd -24 -19 27
not:cosas cd -20 -18
now:@parking ac -21 -19
pregnancy:viene_otro ad -20 19
prior:cuent* a -25
prior:starting ad 15 -16
psychosis acd -18 -20 16
voto_desde a -15
with_me c -26
""",
    """
allergy:dado d -15
never_had b -33
pregnancy:recien ad -22 18
ride:are_you b 18
ride:dia_para d 16
temprano bcd -24 24 -33
""",
    """
=said:prior:no abc 18 -22 -25
allergy:es_alergico b 15
any:en_mi abd -19 -20 22
coming:alla abcd -20 -20 -23 23
coming:do ac -15 -29
coming:y bcd -32 24 -36
has__pacemaker a -16
nobody__up a -21
now:are c -21
organ:mwf abd -19 -19 20
treatments d -16
""",
    """
@month_ago c -18
allergy:la_he abcd 22 -18 -17 -23
any:texts ac -24 -20
doctores c -16
it__make ad 17 -19
no_to c -17
own cd -35 -22
ride:can_i abc -36 29 -22
trasp* acd -22 -26 23
""",
    """
@treat__@medicine abc -34 -35 23
allergy:nose acd -20 17 -22
allergy:sabria abcd -16 -20 24 -15
la_orden abcd -30 -21 -21 28
not:bit c -23
pregnancy:am_not abd -16 17 -21
pregnancy:amamantando abcd -20 -17 -23 22
ride:hoping d -17
works_for ad -19 19
""",
    """
allergy:not_say acd -17 25 -16
home:recliner ad -15 16
not:fumo acd 28 -24 -23
now:me_tomorrow a 17
pads abcd -25 -23 -19 26
tenid* c -21
""",
    """
a__count abd -19 19 -20
do__to bd 24 -25
holdi* ad -16 16
now:llama* acd 19 -16 -18
now:suppe* bc -18 -17
ride:sirve ab -23 18
ride:will_@drive abd 19 -16 -18
she__patient ad -16 15
""",
    """
^fatty abcd -19 -15 -30 32
botad* acd 19 -20 -18
clockwork ad 18 -18
heart:runs_about ad -17 17
hiper* cd -37 18
ride:own cd -28 -30
tengo__semanas a -24
vino_el acd 18 -19 -17
""",
    """
@relative_side b -18
few_minutes a -19
me_operaron abd -20 -41 17
prior:fui_al c -22
psychosis:things_sometimes cd -16 16
ride:my_@relative bc -70 21
""",
    """
@relative_he d -17
airway d 15
cerca$ bc -19 -18
not:decir acd -19 17 -18
pregnancy:due acd -32 -33 30
psychosis:psych ab -18 -18
says abcd -30 -18 43 -34
unos_dias c 16
who_dis bd 17 -15
""",
    """
any:bottl* acd -21 22 -24
heart__have d -16
la_farmacia b -18
october ad 17 -17
organ:tuve abcd -18 -17 30 -32
pregnancy:nexpl* a 19
""",
    """
adult:un abd 22 -17 -23
any:vez d -22
as_long d 19
coming:mi_lugar bc -17 -22
my__first abcd -21 -16 20 -19
ride:mejor c 17
seis_@year a -15
set$ abcd -26 -20 -17 27
substance:was b -18
tipo_# d 20
""",
    """
any:lot_of d -18
heart:y_no cd 16 -15
los_mariscos abcd 22 -22 -21 -17
not_you a -15
nursi* bcd -17 -32 16
on_my b -31
one__@month c -29
substance:@relative_would bcd -17 20 -20
""",
    """
another b -36
heart:bp_@medicine d 21
is_but a 22
media_hora bc -24 -20
organ:do bcd 18 -21 -32
to__her c 16
with_that abcd -18 -16 -17 26
""",
    """
coming:al bc -26 -31
dejeme__mi ac -15 19
go__and ac 18 -15
heart:marat* abcd 26 -19 -24 -22
heart:nothing_but c -17
i__with b -20
my__everything abd 20 -17 -19
no__nada bcd -28 -37 17
now:am_free ad -24 23
zip abcd 31 -27 -25 -28
""",
    """
@person$ bcd 17 -19 -19
coming:lol a -27
home:her d -15
no__that bcd -16 -24 15
substance:@drug_on d -17
""",
    """
a__never acd -27 21 -21
and__that abc 16 -18 -15
anxiety acd 19 -24 -19
going__to abd 20 -16 -17
happened d -16
organ:resultados acd -20 20 -18
pusieron__stent b -16
que__@price c -16
""",
    """
a__ago bcd -16 17 -18
adult:hay d -16
coming:poder acd 22 -19 -20
despe* bc -16 -15
heart:press* bcd -28 -26 18
makes__but ac 16 -16
mota a -29
""",
    """
any:i_have bd 17 -18
botel* c -17
eso_lo abcd -22 24 -19 -17
heart:mucha* c -16
home:in_the bc -37 -30
medications bc -17 -18
y_salio abcd 25 -16 -25 -22
""",
    """
@relative__que bc -39 29
^should acd -29 28 -32
allergy:got a -36
and__started d 15
my_blood c -24
when_i bcd -29 26 -19
""",
    """
@clinician_since ac -15 17
^@cancel abcd 26 -21 -20 -26
issues__not a 16
like__ago c -20
mi_carro cd -20 -20
nos_vemos acd -27 -27 26
not__@day ad -16 -22
prescribed__but ac -21 21
psychosis:mean bc 16 -19
que_pregunta bc 15 -18
""",
    """
^hasta bc -28 -20
^tuve abc -42 -40 19
are_on c -28
edad$ c -15
gusta* ac 19 -19
heart:i_have b -43
heart:trouble abc 20 -16 -21
lo__me bc -23 -15
organ:de_eso cd -18 -21
psychosis:one a -20
que__como c -19
with_@relative d -17
""",
    """
@insurer__it bd 17 -20
@treat_si cd 16 -16
allergy:los_mariscos abcd 22 -22 -21 -17
dejela__esta ad -15 16
heart:i_take acd -22 -21 36
nightmares c -21
""",
    """
@insurer cd -27 16
allergy:@relative_is b 18
bebe b -21
estan__loca b 16
hablamos acd 22 -19 -19
home:compl* ab -18 -17
home:on_# abd 18 -18 -15
now:my_@call abc -21 18 -16
pregnancy:probably_not ac -16 19
ride:me cd -40 20
""",
    """
^yea abcd -25 -21 -27 28
adult:pero_tengo ad -21 16
and__a bcd -18 -30 23
menopausia a 17
psychosis:get acd -23 -24 18
substance:de_la abcd -20 -26 -17 25
was_# ad -15 18
""",
    """
adult:gradu* ac 17 -19
dentro abd 21 -16 -21
happe* d -28
my__prescribed c -15
not:bocado acd 18 -17 -15
""",
    """
ando$ ad -18 17
barely_drink a 17
for$ d -20
have_@drink abd -18 17 -16
old$ cd -18 -21
rinon$ c -31
""",
    """
@medicine__last d 15
@medicine_can d 16
@relative__trabajando a -19
heart:tengo_la ad -15 19
medio* b -16
pueda c 15
y_ahi a -16
""",
    """
bloqueos d 15
coming:more d -18
coming:never acd -21 -22 22
home:por cd -21 -23
home:sin abcd -33 -22 -15 31
one__weeks a 18
substance:cutting acd -19 23 -20
the__were c -17
""",
    """
@relative_were c -21
aja ad -17 21
ansiedad__mas a 16
el__no a -22
exactly abc -23 -21 22
heart:a_que bd 17 -17
now:til bd -17 -21
pregnancy:retraso_de cd -16 16
prior:todo abcd -23 -26 -20 32
ride:plann* ad 17 -19
that__all abcd 23 -19 -19 -19
vomite ac -18 16
""",
    """
@stop_de abc 22 -25 -24
estudio ac -16 17
had_@food acd -18 -17 19
heart:@relative bcd 25 -19 -33
now:@day d -30
ride:siempre d -20
sacaron c -22
texte* ad -18 16
then_@medicine d 18
""",
    """
allergy:with b -22
estoy_con abc 19 -31 -23
not:till c -25
pregnancy:en_el ad -21 22
sana__salva abd -16 -16 17
""",
    """
can$ abc -47 -41 29
con__siete abcd -18 -15 -16 20
have__of c -27
if__stays d -15
ingre* d 19
liver__in d -17
not:palos ad 18 -16
now:marido ad -17 -17
pregnancy:why ab -19 18
puede bd 22 -28
substance:of_@drug c -20
tobacco acd 18 -21 -17
""",
    """
#__jajaja a 16
allergy:in_# ad -26 26
bien_de d -25
este__me bd -18 17
had__so ac -21 18
heart:sube_la a -15
person abd -21 18 -23
prior:de_todo abcd -15 -21 -18 25
ride:if_my ac -19 18
virge* abcd 20 -21 -19 -15
""",
    """
allergy:lol ac 25 -19
any:el abc -31 26 -44
c$ acd -52 42 -19
know_where c 16
not:alta abcd 25 -15 -25 -19
organ:traba* ad 18 -16
psychosis:never_heard ac 21 -16
substance:conte* ab -18 18
""",
    """
formu* bcd 23 -30 -32
it__my d -17
ride:ofrec* ab -21 -18
""",
    """
^he bd -74 17
esposa bc -24 18
goes_up d -16
heart:angin* ad -16 16
home:media_hora ad 18 -18
""",
    """
=said:prior:unsure abcd -16 -17 21 -30
acabo_de bcd -36 -34 23
allergy:dio_taquicardia d 16
coming:jaja d 15
cosas_y a -17
home:flat_on ad 17 -16
organ:rinon cd -40 19
oye ac -20 -15
perdi__por d 16
psychosis:como_que d -17
psychosis:estan_evaluando abcd -23 -19 21 -16
""",
    """
now:estoy bcd -54 -69 17
prior:couple a -16
suppe* c -23
was__problem cd -17 17
""",
    """
@relative__remembers cd 18 -16
a_mule ad 17 -18
desca* b -43
knowl* d -19
los_gatos d -27
now:by_me abcd -18 -19 -17 20
prior:quier* abcd -21 27 -22 -24
ride:i_got abc 21 -15 -18
ride:ser bc 18 -17
""",
    """
brazo ad 15 -15
digo$ abcd -23 -23 25 -25
es__lo d -15
heart:been_to ac -18 19
if__a b -17
let__check abcd -24 -16 22 -17
me_cae abd 23 -16 -22
me_faltan bd -20 -29
no_soy c -20
prior:fui_un d -16
ride:tengo_chofer cd -15 20
still__your abc 18 -18 -16
tengo_incontinencia d 17
verdad$ abd -30 18 -31
""",
    """
^alergico ab 23 -20
con_quien cd -17 -22
in__the a -24
psychosis:paran* acd -18 18 -15
""",
    """
^passed abc 15 -18 -20
a__con d -19
all_of bcd -17 -20 15
any:my_@medicine ab -26 -19
benadryl c -21
coming:says abd -19 16 -28
de__si ab -19 -21
i__sometimes a -24
prior:contar cd -15 -18
psychosis:hipom* b -17
psychosis:never_ever a 15
tomo_pero acd 28 -28 -28
""",
    """
^roger abcd -17 -18 -22 20
breastfeeding$ ad -22 20
la_edad cd -15 -21
quien$ cd 16 -34
sailed abd 19 -18 -18
""",
    """
=said:ask:opens_with_no,_but_tells_otherwise abcd -29 -40 -31 39
@medicine__# acd -25 -17 24
@medicine__is a -20
la__hace ad -18 21
my__flying ad -16 19
not_answered cd 18 -16
ride:en_eso abcd -25 -16 24 -21
ride:shoul* bcd -17 23 -23
sient* a -24
""",
    """
of_talk c -20
y__perfectos ad 20 -21
""",
    """
^wish acd 21 -16 -16
am__i abc 18 -20 -16
los__del acd -17 19 -20
no_ando ad 21 -19
organ:on_the a -18
ride:mi_@relative b -32
salieron b -17
to__no acd -16 -18 17
""",
    """
disparo cd -15 17
home:sweet_home ad -20 19
the_second b -20
up_there d 16
""",
    """
echo b -15
my__was ad 21 -34
not__or ad 16 -15
organ:que a -20
ride:if a -32
saturdays bd 19 -17
yo_los ad -17 17
""",
    """
del__me ad -21 18
first_time bd -28 -32
la_calle ad 18 -16
""",
    """
any:hon ac -25 -19
any:toma bcd 19 -19 -23
atras c -19
got_someone acd -18 -18 16
heart:is_# ad 16 -16
not:any abc 23 -31 -28
now:will_not ad 18 -21
""",
    """
@relative__estamos bc -16 -17
@relative_first acd -15 16 -16
adult:edad_no d -16
but__in cd -19 20
pregnancy:hace ad 17 -27
severe abcd -20 -23 -22 23
""",
    """
dejam* bcd -28 22 -29
heart:since_# a -22
not:novedad bc -17 -15
not_found ac 17 -16
organ:un_rinon acd -21 -27 18
organ:ya a -18
pregnancy:voy ad -29 23
que__fue b -19
ride:be_@drive d 16
ride:not_find ac 23 -28
say$ acd -42 38 -41
""",
    """
@body_me acd -19 -16 16
allergy:first ad 19 -38
pregnancy:second_trimester ad -17 17
preguntarle abcd -20 -24 30 -21
psychosis:count abcd -26 -23 27 -29
ride:ella bd -15 -19
spot_on a -16
""",
    """
heart:los a -18
home:voy_en ad 19 -19
me_@body a -20
organ:creatinina_# c -15
""",
    """
@move$ b -17
el_cuarto a -16
organ:idea c 17
pregnancy:leche ac -18 -19
to_wait b 16
""",
    """
adult:faltan_# ad 20 -20
heart:suegra d -16
home:outsi* abcd 22 -18 -20 -21
not:dios acd 30 -20 -19
now:con_mi d -17
on__one cd -19 -23
pregnancy:pregn* c -33
sola__mi ad -20 19
substance:no_sabria c 16
""",
    """
allergy:hours cd -17 17
almorzar b -17
coming:we_are bc -18 -23
this__a a -19
uso__@medicine abd 21 -17 -21
""",
    """
@year__cosas c -19
capaz abcd -25 -22 39 -36
coming:time_was a -15
dads c -26
docum* acd -21 17 -24
man acd 16 -21 -18
meds ab -24 -18
organ:el_higado b -43
prior:monto* acd -20 -17 23
she__she c 15
to_a d -26
trastorno bcd -24 -28 23
""",
    """
^relapsed ad -17 19
be_we cd -18 16
le_dije c -16
now:it_is abc 17 -30 -16
organ:no_me a -22
organ:sanito abd 18 -16 -16
pregnancy:it_is bcd -21 21 -23
""",
    """
beforehand bd 16 -16
cae abcd 32 -24 -22 -30
clock* ad 18 -18
lock__in acd -19 -17 19
my__gone bc -19 -16
no__y ad 19 -19
not:trust d -17
ride:carnal ab -23 -17
ride:pie abcd 26 -19 -23 -26
substance:a_fifth d 16
¿__de bc 20 -16
""",
    """
adult:weeks abcd 26 -18 -19 -26
allergy:puest* ac 18 -19
fila a 16
losartan acd -16 -20 19
me_down acd -20 -18 16
now:hable abcd -18 -16 -16 21
organ:they_took acd -17 -15 17
""",
    """
@relative__she abc -21 -28 18
@stop__la d -21
at_the d -29
de__que b -39
entro_a ad 17 -16
mal b -28
not:@drink b -23
substance:manejando ad -17 19
what__psychosis bc 20 -18
y_@treat bcd -23 -24 29
""",
    """
allergy:paso a -15
benzo ad 20 -18
but__gave c 15
heart:heart_monitor ab -16 -15
if__am c -21
not:heart bc -26 -27
substance:teeto* abcd 22 -20 -19 -21
""",
    """
like_an d -16
now:@traffic c 15
now:ocupa* abcd 34 -19 -26 -34
pregnancy:patch abcd 22 -16 -20 -21
why$ abd -27 33 -35
""",
    """
allergy:me_da bcd 16 -18 -19
alone$ abcd 23 -15 -22 -23
any:ser abcd -22 -23 25 -26
any:think bd -16 -24
coming:verdad ac -19 -25
liver__no d -15
not:officially acd -20 20 -18
now:a_que acd 22 -20 -28
pregnancy:matri* a 15
that__know bd -22 -25
we_are b -18
""",
    """
can__a c -20
coming:o c -17
coming:tell bcd -15 19 -18
give__@medicine ad -17 17
have__asked ac -20 20
heart:#_siempre ad 21 -22
mi_historial b -16
mi_vida acd 22 -17 -20
not:gusta cd -19 -26
pregnancy:there_is ab -19 -17
prior:different cd -15 16
psychosis:tengo a -16
so__would b -16
tried_them d -15
vape d -32
""",
    """
allergy:hated a -16
diferentes bd -15 20
now:perfect_timing ad -23 18
prefer cd -17 -20
pregnancy:@day b -33
pregnancy:cuido_con ad 17 -16
tengo__no d -16
vice abcd 21 -17 -17 -16
""",
    """
@relative_will abd -21 -24 31
be__they c 16
bp bc -40 -21
luego_le abcd 22 -17 -20 -18
nadie__a ad 20 -17
pregnancy:hope_not d -24
runs_low abcd 19 -18 -18 -18
stones c -32
substance:coca bcd -22 -21 20
substance:las_noches c -17
time d -24
""",
    """
adult:he ad 20 -27
allergy:find a -16
c__treated cd -17 18
carretera acd 16 -16 -15
heart:tension b -20
never__issue d -16
not:embarazada bc -23 -26
pregnancy:historial a 18
substance:por_el ad -21 18
that__fine ad -18 17
""",
    """
baja acd 26 -18 -35
fui_al c -21
in__my ad -17 17
just__off a -16
just__so ad -19 18
mwf$ abd -19 -19 20
one bcd -19 16 -26
pregnancy:test_yet ac -16 17
psychosis:los b 15
pura b -16
substance:recovery a -15
""",
    """
home: c -22
home:falta abcd 25 -23 -21 -24
if__to c -16
le_aviso bcd -22 18 -17
organ:a_little c 15
prior:just_@medicine d -15
prior:stimu* d 16
set b -29
substance:barely_drink a 17
substance:gave abd 21 -18 -21
""",
    """
america$ abd -15 16 -17
any:pues abcd -27 -28 23 -19
been__that c -20
mal_la cd -16 15
mas__favor a 18
matri* a 15
substance:lo_que d -15
substance:once ac 18 -18
""",
    """
any:thyro* ad -18 16
makin* b -17
to_@cancel d 16
""",
    """
organ:bano d -19
pregnancy:esta_embarazada abd -18 18 -17
prior:i_see cd -16 16
""",
    """
me__pusieron bc -16 -26
ride:consegui bc -15 -20
we__later a 19
""",
    """
con__gusto abcd -23 -21 -19 27
el_rinon c -33
en__luego cd -26 -25
foto b 15
husband acd 15 -34 -15
my_pressure b -30
organ:los_estudios bd -16 -18
organ:mom cd -24 -16
prescribed__count bc 17 -17
will__that abcd -16 18 -19 -16
""",
    """
@drug b -18
coming:i acd -19 -15 17
correo$ d -17
cuales abd -31 15 -38
llego d -22
operaron_a ac -21 -17
puest* c -35
ride:so bd -18 -16
sanito bc -23 -21
sir ac 23 -25
substance:strug* d 17
""",
    """
^ayer ac -22 -18
gradu* abcd 24 -18 -24 -21
heart:husband bc 18 -25
in__# c -27
town$ c -17
""",
    """
^something ad 18 -23
adult:feel abd -19 21 -20
any:mine abd 20 -26 -25
bien_todo a 16
heart:the_low ad 18 -15
salga ad 17 -18
substance:fumo_@drug ab -28 -25
""",
    """
allergy:@call abcd -20 24 -16 -24
any:acuer* abd -15 -22 16
coming:came c -22
is__drinker ab 19 -18
lost__not ac 16 -16
now:dormi* ad 23 -23
pregnancy:year d -21
psychosis:ruled_out abcd 24 -16 -23 -23
un__a b -27
""",
    """
noche bc -41 17
now:catch_me a 16
ride:yo_@drive d 15
""",
    """
@drug_at b -19
allergy:poco_de d -16
am__the b -19
any:would_have c 18
broke_down acd 17 -17 -15
la_pregunta abcd -17 22 -23 -22
le__al c -23
prior:remember ac -19 16
""",
    """
@relative_at abd -17 -16 17
but__can cd -27 15
home:@symptom ac -23 20
me_da d -26
not__all d 15
pregnancy:too bd -16 -18
prior:did b -33
psychosis:still ac -17 15
ride:can_not ac 31 -54
""",
    """
^con c -19
any:nothi* bc -17 -28
heart:grand* a -20
high__i ab -23 -15
left__on d -17
nada_malo a 16
pregnancy:conte* a -16
pregnancy:shot acd 22 -16 -20
ride:time ab -19 16
substance:rarely abcd 22 -21 -21 -20
uh$ abcd 27 -21 -23 -27
""",
    """
@drug__en bcd -19 16 -16
allergy:no_idea c 15
drank a -16
pregnancy:de_# abd -18 -17 16
psychosis:y_otro ac -16 16
ride:@relative_pidio ad -18 20
ride:vieja abd -23 -17 22
sale a -29
substance:segun abcd -23 -24 23 -18
""",
    """
@clinician_has b -18
any:mensaje ac -22 -20
heart:@relative_has bc 17 -23
home:left bcd 20 -18 -27
no__just c -18
y__de c -30
""",
    """
bipolar_disorder cd -17 16
dije c -19
farmacia b -19
it__still acd -16 -17 17
""",
    """
@symptom_all ad -16 19
dios$ abc -19 -35 19
la_@body acd -19 -33 16
me__@medicine abc -24 -33 15
monton$ acd -18 -16 22
substance:el_trabajo ad -17 18
uti__time cd -15 16
""",
    """
abril c -16
allergy:stopped abcd -23 -17 -18 23
home:el_cuarto a -16
lo_unico abcd 28 -25 -22 -24
prior:a_la ad 15 -15
ride:everybody abcd 22 -19 -18 -21
with__# d 16
""",
    """
#_last acd 16 -24 -20
^asked b -16
and_everything abcd -20 -16 -16 20
feels_like acd -19 18 -15
heart:insuf* d 15
heart:sure_do d 17
praise_god a 16
prior:took_something cd 16 -16
ride:@relative_does a 16
ride:neighbor ab -29 -21
taking__off d 15
was_the a -24
¿_el bc 18 -17
""",
    """
en__todavia d -18
home:my_own ad -15 16
just__it ac 18 -15
not__why a -21
now:my_@food ad -21 21
prior:do_@medicine b 16
""",
    """
allergy:anafi* d 15
deja a -15
give_my abc 16 -19 -16
heart:nothing abcd 27 -24 -18 -19
manejar c -23
prior:cuant* abc -17 -21 20
substance:meth a -15
""",
    """
^llevo bcd -27 -17 21
any:es_mi abcd -32 -23 -16 29
any:later c 15
are_you abcd -23 28 -30 -24
disorder b -24
is__exactly bc -19 18
nursing bcd -17 -32 16
pregn* c -23
que__se c -19
to__the bc -22 17
will_let bc -21 15
""",
    """
@treat__@body bd 15 -16
allergy:sepa bd -21 -18
coming:manan* bc -19 -19
in_church ad 22 -22
organ:stones_every ad -15 17
she b -36
termino ad 20 -20
were_a a -21
""",
    """
@medicine__el ad -19 21
am_bipolar abcd -28 -30 -16 28
coming:supposed_to b 16
eso__por b 16
heart:salio d -25
is__@medicine ab -16 23
pregnancy:so_no ac 31 -31
ride:consigo bd -15 -18
since_# abc 21 -23 -19
since__# ad -22 22
toma__mi b -16
you__not d -23
""",
    """
adult:never abd -22 18 -21
family acd 18 -20 -32
heart:opera* acd -22 -27 20
ride:waiti* a -18
""",
    """
#__half ad 22 -21
=said:allergy:yes abcd -44 -23 -21 36
allergy:like c -28
el_resultado cd 18 -22
el_ultimo ad 16 -18
es__la abd 22 -20 -16
home:@thanks_a a -19
not__is bd -17 -25
prior:@howmuch d -22
prior:@medicine_@medicine abcd -22 -21 -28 25
ride:cancelo ad 24 -23
that__the c -17
using$ ad -20 19
""",
    """
cuente_conmigo bc -16 -18
now:entra* abcd 19 -15 -15 -21
pregnancy:every c -15
substance:@insurer a -15
the_fence cd 21 -23
tomo__que acd 24 -21 -23
""",
    """
like_# b -18
organ:both abcd 41 -18 -30 -37
prior:fuero* a -19
psychosis:palabra cd -16 -15
ride:confirmed acd -17 -17 18
ride:estoy_viendo acd -22 24 -17
substance:rehab acd -35 -22 34
to_the a -25
""",
    """
allergy:for_me ad 21 -20
not_got abd 21 -17 -31
para_que c -22
psychosis:would_say bcd 17 -16 -16
wondered$ ac -16 19
""",
    """
allergy:could_have a -16
dira acd -18 19 -20
haha$ bc 17 -18
it__good d 15
pregnancy:last_week b -21
psychosis:@clinician_lo b -18
ride:carro_y d 15
sertralina bc -20 -24
still_nursing ad -17 16
""",
    """
de_esos c -15
demon* a -18
pregnancy:not_lol ac -18 19
the__they b -20
""",
    """
adult:of_# abd -20 -20 22
enzym* ab -24 -17
eso_es abd -26 22 -20
mis_gatos ad -17 18
mucho__@year ad -16 16
my_sons bc -16 -17
prior:i_took a 16
to_face c -15
""",
    """
@relative_no abd 25 -38 -16
^tell ad -17 -20
a_dude a 16
coming:nos abcd -35 -22 -37 34
dado b -24
pots abc -15 17 -19
prior:is_@treat bc 21 -20
psychosis:tres b -21
""",
    """
@relative__working ac 16 -25
alergica_al d -21
grandpa ad 18 -19
heart:afib abd -35 -20 20
me_gusta bcd 21 -29 -37
nobody_ever acd -18 19 -16
pregnancy:blood_test cd 15 -15
ride:church_is cd -18 16
""",
    """
^somebody abcd -21 -21 27 -26
from__here ad 15 -16
my__working ac 15 -27
not__you d -31
would__yes a -24
""",
    """
barel* a 17
cerca bc -19 -18
manag* b -16
now:las abc 20 -19 -25
now:sounds ad -17 17
ride:ask bd -30 -26
to__by a -21
""",
    """
^estuve abd -23 -21 24
handled abd -21 -23 24
heart:clockwork ad 18 -18
substance:una_@drug acd 23 -23 -22
""",
    """
any:just abcd 20 -29 -22 -16
cigarettes acd 19 -16 -16
could__the bd -16 -22
now:@sick a 15
pensando acd -15 16 -16
""",
    """
been__for bc -24 -19
duloxetina acd -20 -15 23
is_only acd 17 -15 -17
sirve_un ab -23 18
sixteen$ acd 20 -18 -20
ultim* b -25
""",
    """
diabetes bc -18 -22
heart:one b -32
my__swelled d 16
now:on_a abcd 33 -29 -30 -33
papas cd -17 -21
por_favor c -29
prior:sin c -26
psychosis:no_sleep a -17
si$ abd -25 -35 32
test_yet ac -16 17
y_@howmuch abc -19 17 -17
""",
    """
healthy$ ad 26 -18
now:turno abd 22 -19 -24
organ:al_# ad -16 17
pregnancy:shop acd 20 -18 -20
that_is bc -23 -28
""",
    """
aparato d -21
church bc -16 -38
cosa ad -15 -22
de__nietos bd -19 19
know_my c 16
me__manana ac 19 -20
""",
    """
@clinician_said b -22
allergy:did_fine ad 16 -17
asi__no d -16
cholesterol acd 20 -22 -23
cut a -18
did_great abcd 24 -22 -17 -23
have__time abcd -24 -16 -16 24
i__liver b -18
los__se ab -17 -17
no__dia c -17
no__quien abcd 38 -16 -27 -41
only__@medicine bd -19 -34
organ:sabe abcd -19 -22 24 -24
segun$ abcd -24 -23 26 -26
""",
    """
adult:hace_# a -15
allergy:have_been c 16
for_pain ac -18 17
now:es_rapido acd -16 18 -16
pregnancy:what bcd 22 -19 -18
que__hay ad -16 -20
started__@medicine d 17
veces__que cd 16 -15
""",
    """
allergy:brazo ad 15 -15
any:de_la a -21
no_sleep a -17
organ:eso_no a 16
organ:one_kidney abcd -16 -15 -23 20
prior:sever* d 18
rehab$ ad -22 20
""",
    """
@medicine__and b -31
adult:of bc -32 19
allergy:breathing abcd -25 -17 -19 24
coming:was abc -19 16 -20
esta_mal d -16
now:up abc 20 -24 -21
substance:anda a -15
""",
    """
again* cd -18 -19
allergy:proba* d -17
allergy:toler* bc -27 -30
bebe$ ab -32 -23
closed b -35
coming:yes ad 22 -20
does__it abd -15 17 -18
now:si_me d -26
ride:what d -19
""",
    """
@drive__me d -17
@stop cd 15 -20
be_able bd -15 -21
both_fine a 17
dos_veces b -21
heart:cuent* bd 17 -16
help$ c -18
home:casita ad -18 18
mi__a bc -20 -46
""",
    """
anali* bd -24 -33
not:tiempo acd 24 -21 -22
not:😂 a 15
organ:but_not acd 24 -20 -20
paren* cd -16 -20
pregnancy:third d 15
prior:went bd -18 -24
substance:touch abc 22 -15 -19
viernes a -29
y__# d -25
""",
    """
#_or acd -22 20 -18
allergy:no_recuerdo acd -21 29 -16
before$ c -22
i_could b -33
only__and ac 16 -25
ride:esta cd -27 -18
""",
    """
@year_sobrio ad 17 -15
encuentro ad -24 -25
heart:la_he ac -17 18
me__manejando b -15
prior:han_dado bcd -18 -24 16
ride:@ride bc -23 -26
""",
    """
@treat__# d 18
^buen abc -27 16 -16
a_night a -15
any:is_right b -17
evaluaron ac 17 -17
if_he acd -22 20 -30
knocked acd -20 -20 19
mante* abcd -22 -21 -21 23
me_repite ab -15 16
substance:year bcd -24 -22 19
too__to b -30
""",
    """
enero b -18
me__analisis cd 15 -15
me__los ab -22 -27
me__that c -21
now:ahi_nos d 16
organ:had_hep acd -22 20 -23
senor abcd 34 -32 -29 -27
urgen* a -16
""",
    """
heart:my_heart b -19
now:from bc -18 -16
prior:the_@medicine d -21
substance:paso a -31
tengo__de ad -17 -17
""",
    """
^no ad -25 20
^pido ab 16 -19
adult:old a -16
con__@clinician a -28
keep_it abcd -17 -19 -24 22
organ:neither acd 29 -19 -26
que__si d -24
ride:my_@vehicle abcd 26 -23 -17 -24
""",
    """
heart:rhythm ab -18 -17
now:my_break ad -18 16
pregnancy:mis acd 20 -17 -18
prior:psiquiatra c -22
ride:@call abd -22 18 -18
ride:why_can ab -16 15
substance:dip cd -17 -16
substance:yo_no ab 21 -16
way bd -40 25
""",
    """
el__yo b -15
empty abcd 25 -21 -18 -26
prior:need abcd -20 25 -19 -23
psychosis:ni_una acd 20 -19 -19
transplant$ abcd -24 -19 -23 27
""",
    """
any:por_ahora ad 24 -24
any:the_@door bd 15 -17
do__@call cd -19 -26
not_crazy a 18
now:it abd -17 -35 26
presion__nada ad 18 -17
tomo_mucho c 18
vez_salio c 15
waiting__bloodwork c 16
""",
    """
coming:me_la acd -20 -24 23
coming:pedi ad -17 18
cuadra$ b -15
no_reaction abcd 20 -17 -15 -22
segun abcd -36 -56 49 -39
under* d -22
valve abcd -29 -31 -30 39
""",
    """
get d -16
get__you bc -19 18
nomas__@medicine a 17
pregnancy:facto* abcd 19 -18 -15 -17
pregnancy:me_salio cd -18 16
pregnancy:seventy abd 23 -20 -21
pregnancy:the_oven d 15
prior:varias d 18
substance:say_it c -17
""",
    """
@holiday b -40
^which abd -35 20 -36
con_mi bc -41 18
doctor d -26
psychosis:hears a -16
ride:offered abd -17 -15 17
talked_to b -24
""",
    """
#__bien ad -20 20
^# b -64
adult:voto_desde a -15
coming:reque* abcd 22 -17 -21 -21
herself bc -22 -24
home:guess cd 20 -19
now:let ab -22 -23
pregnancy:june ad 21 -22
pregnancy:ya abcd 31 -49 -39 -15
problema$ c -15
pumping acd -23 -18 21
ride:off_to bc -15 -16
""",
    """
coming:any_more ad 17 -17
kidneys$ ac -15 -20
now:this_is ad -19 19
""",
    """
allergy:la_@food cd 16 -17
ansie* abcd 24 -18 -19 -23
any:esta acd 18 -37 -25
dui ad -15 17
nomas abd 45 -72 -33
o_que abcd -15 18 -21 -16
one_uti acd 18 -16 -16
pregnancy:que abc -18 26 -21
substance:night a -18
substance:pero_normal c -15
""",
    """
adult:what ad -16 -17
anybo* acd 20 -16 -33
at_least abcd -19 -22 -18 20
psychosis:is_the c -18
que_buscar bc -17 17
ride:@relative_@drive abcd -29 -17 -23 28
since_i b -19
stable acd -16 -18 25
substance:a_@month ac 15 -15
substance:me_tomo c -20
these_days ab -24 17
y__me a -35
""",
    """
allergy:never b -52
any:why a -16
now:clock abcd 24 -18 -26 -22
organ:and abd 22 -33 -16
psychosis:droga* bcd -17 20 -18
ride:no_me a -16
sabri* abcd -31 -36 39 -30
substance:what d -24
unas d -15
what_counts abcd -17 26 -24 -22
""",
    """
allergy:ketamine c -16
in__with c -16
not_liver d -16
on__side ab 19 -27
pregnancy:esposo d -19
whole_list b -20
""",
    """
been__three c 15
organ:tiene b 18
pregnancy:manan* cd 19 -25
tried_everything bcd -22 -23 20
""",
    """
much_is abcd -15 21 -21 -17
on__is bcd -20 16 -18
percent ac -32 21
ride:two_@person a -17
""",
    """
cancelela abcd 24 -18 -17 -24
edge bcd -32 24 -31
five$ c -30
i__expecting bd -15 16
it_runs c -19
""",
    """
can_i abcd -54 47 -16 -42
el_chequeo d -16
have__more ac -24 -20
heart:clean ad 16 -16
maam bc -16 -19
no__not ac 22 -19
tranqui bc -16 -21
""",
    """
adult:at abcd -20 -17 -20 22
allergy:every* ac 15 -15
coming:decid* bcd -23 22 -28
pregnancy:mi_@relative c -39
pregnancy:ser abcd -18 -16 18 -16
que__soy b -20
substance:caffeine a 17
substance:i_gave ad 17 -17
the__for c -33
tomo bc -45 -20
""",
    """
allergy:they_gave b -18
daughters ab -17 -15
do_the ad -19 20
give__a ad -17 -18
heart:for_it a -16
metad* d 19
never__in ad 18 -17
organ:kidneys_like ad -17 15
pierd* acd -16 -17 17
psychosis:then acd -25 21 -16
""",
    """
acupuncture ac -15 -20
allergy:ninguna_reaccion a 15
coming:leave_it ad -17 16
home:stopp* ac 17 -18
now:de ac -17 -38
prefiero__me ab 16 -18
pregnancy:mi_bebe d 15
psychosis:@clinician abc -22 -27 28
sixty abcd 22 -23 -18 -20
""",
    """
betcha abd -15 -17 18
both_@body ad -17 17
cabal* d -18
cinco abd -46 -29 31
heart:@body b -19
not:allergies abcd 41 -28 -25 -42
prior:antes c -15
prior:i_can c -18
shock bc -17 -22
time__it c -23
""",
    """
^oigo abd -16 -19 17
la_semana c -17
now:am_not ad -23 23
primera abc 15 -26 -32
ride:to_be ab -17 16
stuff$ acd 33 -33 -32
substance:couple ad 18 -20
substance:nunca_tomo a 17
""",
    """
^coke acd -20 -20 22
am__her b -21
de_# cd -23 16
just_my bc -27 -26
way$ bc -21 -17
""",
    """
^shoot abcd -26 -19 -20 27
adult:@relative_i a -17
any:bocado acd 18 -17 -15
home:farmacia ad 18 -21
nadie_puede a 18
no_way ac 22 -21
pregnancy:cuido ad 17 -16
recliner ad -15 16
""",
    """
#__now bc -19 -24
fit abc 21 -21 -26
home:go d -16
home:my_porch b -16
kinds$ ad -18 18
not:contestar abd -15 16 -18
operaron__corazon ac -17 -21
pregnancy:had_my abcd 27 -17 -32 -19
prior:and bcd -35 -26 22
voices bcd -27 -34 22
""",
    """
^unfortunately abcd -19 -20 -15 22
allergy:salio ab -16 -18
cara c -22
go_on ad -18 18
prior:count bc -30 25
tomar c -25
ya__@place b -16
""",
    """
^bipolar abd -46 -50 42
a_test bcd -15 17 -26
any:no_@thanks a 19
casi abd -17 -41 21
heart:tomo_@medicine ab -27 -20
home:esper* abcd 24 -18 -25 -21
home:recojan ac 15 -17
ride:irme c -21
so_i b -32
""",
    """
address c -20
any:tell_you cd 15 -16
called_in d -20
i__a c -17
puras abcd 25 -23 -25 -23
take__pain c 16
we__not ad 26 -31
""",
    """
allergy:itch b -17
coming:ustedes abd -21 18 -18
lo__yo bcd 18 -17 -15
organ:me_estan a -15
pregnancy:two b -26
prior:una_sola abd 29 -18 -29
prost* cd -18 -29
texted ad -18 16
yessi* acd -19 -16 23
""",
    """
#__ago c -20
@drug_to ac 22 -22
any:hablar abc 21 -28 -24
hardl* bd -17 -20
psychosis:the_hospital a -19
ride:how_long abc -15 21 -19
vengo cd -16 -24
""",
    """
^uf c -24
guilt* ad -20 19
in__house ad -21 17
now:junta ad 20 -18
only_diabetes ad 15 -17
vecino a -28
voy__# ad -15 19
""",
    """
allergy:recal* ac -18 18
carry abcd -23 -23 -20 27
coming:passed ad 16 -15
is_right bc -25 -22
no__tomo c 20
psychosis:he b -31
substance:ni_fumo acd 24 -19 -17
ya__casa d 16
you_got acd -26 -20 15
""",
    """
about_the ad 18 -16
it_go acd 16 -16 -19
now:andel* acd -16 -15 17
now:parte abc -21 19 -16
organ:@day_y c -23
substance:day ab -31 -19
""",
    """
bet abcd -20 -18 -16 23
yes__is acd -27 -16 27
""",
    """
familia d -26
me_he a -26
now:it_now ad -21 22
now:not_right ad 15 -16
""",
    """
allergy:have d -18
apena* abcd 34 -15 -32 -36
better__me bd -16 -16
found bcd -30 -18 19
working b -37
""",
    """
condo* bcd -19 16 -28
contar$ ab 18 -19
drink_too ab -21 -24
has__but c -18
he_is abd 24 -16 -16
heart:hi ab -22 -20
hepatitis__nino cd 17 -17
i__what c -16
night$ a -21
pregnancy:am_pregnant d 19
prior:quieren b 15
ride:a_@vehicle abd -16 15 -21
""",
    """
anafi* d 15
heart:i_know ac 17 -16
heck c -22
not__out ad -22 18
pregnancy:prime* ad -17 18
ready__you ad -18 16
still__minor ad 22 -24
""",
    """
^apenas abcd 35 -36 -34 -27
^esta c -39
carro_y d 15
con_# abcd 24 -20 -25 -19
para__@relative d -23
pregnancy:doy_teta ad -15 17
pregnancy:way bc -25 -26
prior:sleep a -18
sleep_once d -20
substance:me_lo abc -26 -23 20
""",
    """
adult:@date_birthday ad -18 19
borracho c -16
had_some acd -15 17 -17
los_@day c -30
now:a_lo ac -21 21
to_@medicine bc -17 -16
""",
    """
#__that b -16
^ahora abcd 29 -24 -26 -17
^my abcd -18 36 -28 -17
count$ acd -57 23 -43
crei_que ad 17 -17
reaccion$ ac 16 -17
reactions acd 18 -16 -17
""",
    """
#_semanas bcd -19 -29 19
adult:la_paciente a -18
hongo* ad -16 -20
now:depen* abcd -21 -21 22 -19
organ:my_liver ab -15 -36
prior:wanted abcd 21 -19 -19 -15
ride:lleve c -20
two_stents d 19
""",
    """
#__to bc -21 -16
any:got bd -31 17
lo_mismo ab -19 20
organ:done bc -21 -18
prior:tipo bcd 16 -15 -17
rinon__el abd -16 -16 18
tengo_esquizofrenia bd -15 17
¿_la b 17
""",
    """
allergy:cuentan b 16
eat cd -25 -32
me_molesta ad -18 20
not:count acd 20 -19 -17
now:ser acd 20 -15 -21
of__on d -19
prior:a_las a 16
""",
    """
any:over bc -21 -20
can__my c -24
heart:mi_corazon b -19
heart__normal abc 20 -20 -21
home:eso acd -20 19 -25
now:@body abc 15 -25 -29
now:work acd 17 -29 -28
psychosis:abuela cd -20 -15
ride:one a 17
together acd -18 -16 19
veces_y c -17
""",
    """
adult:kid a -21
guest$ cd -18 16
heart:is b -17
now:after_work abd 19 -16 -20
this_time acd 20 -21 -17
walgr* a -23
weaned_him ad 22 -19
""",
    """
@late__favor a 18
@relative__him b -20
heart:roble a 16
not:your cd -17 -15
now:mas abcd 36 -24 -29 -35
ride:know_anyone ac 16 -16
substance:summe* ad -16 17
this_would ad 22 -19
visio* bd -16 -17
""",
    """
hay a -19
i__asleep ad 16 -32
now:not_talk ad 16 -18
psychosis:hipomania b -17
""",
    """
@day__@day abcd -30 -20 -28 29
adult:yo abd -23 -19 20
any:zip abd 20 -19 -18
colle* b -25
heart:chequeo d -18
heart:it_does bd -16 16
prior:@day bc -19 -22
years ad 16 -16
""",
    """
^god c -16
corazon c -26
heart:diabe* acd 24 -20 -24
hora c -48
organ:running_tests acd -15 17 -18
psychosis:si_soy cd -16 20
ride:puedo_@drive cd -15 -24
try_again ab 19 -16
""",
    """
allergy:esta_en abd -16 -19 18
blood__no ad 15 -18
mania__vez cd -20 21
pero__la a -16
prior:probado c -21
prueb* bd -16 -17
substance:cervezas c -17
""",
    """
esperando_la d -17
i__man a 23
now:timin* bc -20 -16
on__for c -17
the__but a -22
what_it c 15
""",
    """
@clinician__@day b -16
apartamento_# abd 18 -15 -18
first$ d -36
heart:like_clockwork ad 18 -18
heart:you bcd 28 -18 -30
it__@relative ab -21 -15
la__que c -36
organ:yello* acd -15 19 -17
past_that a 17
substance:de_eso d -20
""",
    """
heart:perfecto ad 19 -16
home:mi a -20
jefe abc 15 -15 -15
la_he bd -23 -29
prior:va cd -18 18
rather_you abcd 25 -28 -20 -20
ride:it_is c -19
voy__@vehicle abd 18 -15 -18
""",
    """
any:me_@call abc 22 -29 -22
bebo__de b -18
last_time c -33
once__a d -19
pregnancy:estamos_buscando acd -17 18 -15
""",
    """
@drug_for d -18
^@medicine abcd -32 -21 -28 39
car$ c -31
not:pierdo acd -16 -17 17
""",
    """
heart:was_high d -17
organ:liver_cancer a -17
organ:vejiga bcd -18 -42 22
tengo_a cd -22 -16
todo__de b -17
""",
    """
allergy:@symptom abd -29 -17 17
allergy:ni abd 24 -28 -27
havin* b -26
heart:mitral ac -17 -16
heart:panic_attacks d -16
home:esta b -20
my_labs c -16
por_las abcd -24 -25 -20 25
pregnancy:breastfeed abcd -25 -17 -19 23
substance:going_to b 16
ultrasonido abcd -22 -23 22 -18
what_is d -29
""",
    """
allergy:reaccion bc -18 -22
broto a -18
do_they abc -18 24 -17
my_guest cd -18 16
substance:las_@medicine abcd -16 -24 -18 20
viene_de ad -19 16
""",
    """
#__@year acd 24 -17 -23
@relative__dialisis d -15
bunch c -17
coming:@day ad 22 -21
cuide abc -21 -16 22
farm ad -17 17
now:@clinician cd -21 -19
organ:do_utis bcd 17 -21 -16
psychosis:define_mania d -20
que_hora abc -23 29 -22
you__@relative c -20
""",
    """
a_kidney a -20
any:you_got abd -18 -18 19
home:estoy_con ad -16 17
organ:have_one d -18
ride:nobody abc 25 -37 -55
town c -22
""",
    """
@relative_si d -18
adult:us b -24
allergy:la_cara bcd -16 -16 20
organ:he_has b -18
prior:muchi* ad -16 16
scan d -16
""",
    """
@clothes_there abd -17 18 -18
@drug__in ad 18 -16
a_@month b -21
any:has ac -17 -22
jueves a -23
my_youngest b -20
prior:diferentes bd -15 20
prior:lleva abc -17 -17 19
tuesday ac 16 -34
""",
    """
heart:marcapasos acd -28 -24 19
herself$ ad 18 -19
organ:mucho_al cd 16 -17
sali bc -22 -24
three$ abcd 20 -17 -16 -17
works$ abcd -21 -34 -30 29
""",
    """
be__it d -30
has__problem c -15
know_if a -18
psychosis:two c -23
""",
    """
@person__me a -19
any:i_can ad 28 -35
del_# ad -17 19
good__good ad 16 -15
psychosis:could cd 16 -16
she_has b -19
substance:to_sleep b -16
substance:vez abd 21 -25 -34
""",
    """
allergy:ya d -32
and__on a -15
got__period c -15
now:at_all ad -23 22
palabra$ cd -16 -15
psychosis:ptsd abd 23 -28 -20
wrote_@treat a -15
ya__le ad 17 -17
""",
    """
adult:firma abd 18 -17 -16
find_someone bd -21 -20
organ:my_labs c -16
quien_quita abcd -25 -30 28 -24
stand* bc -16 -20
the__lady abcd -20 -19 -17 22
""",
    """
@sick__not d -15
ama a -16
far abd 22 -18 -29
forget b -29
not_happening a 16
now:call ad 19 -35
prior:cbd abc -19 -20 26
prior:puro_@drink abd 16 -15 -15
ride:ese abd 16 -18 -18
what_would bc 20 -16
""",
    """
acabo__tener a 15
adult:nietos abd -22 -23 26
de_nina acd -17 18 -16
heart:only_when cd 16 -17
por_@year cd -19 22
what__mean c -16
""",
    """
^clozapina abcd -17 -15 -16 18
if_that bcd -27 20 -15
no__be d -15
que__problema d -20
ride:daughter cd -18 17
ride:le_digo b -20
substance:drinks_a c -18
""",
    """
a_dios bc -26 -23
any:al bcd -23 -19 17
have__it b -28
home:papa cd -21 -22
me_@sick acd 18 -18 -16
new abcd 36 -37 -22 -29
prior:presc* d -18
""",
    """
adult:a_junior ad 17 -16
adult:falta ad 20 -19
but__pressure ad -17 16
fui_un d -16
organ:repet* abc -15 -18 18
pensa* bcd -39 20 -32
you abc -30 42 -20
""",
    """
allergy:woke_up c -16
coming:my_place acd -16 -17 17
home:ningu* ad -17 17
i_forgot d -18
la_vida bc -20 -16
pregnancy:la_matriz a 15
ride:pregunte_a d -16
substance:is_all d -17
the__thing cd -17 -22
""",
    """
cuento_con c -16
had__once d -20
hoping bcd -23 20 -26
now:long d -28
que__recuerde acd 19 -17 -16
yes__both ad -22 21
""",
    """
^@insurer ad -20 28
any:can_i abd -22 22 -21
la_@place abd -21 22 -19
marcapasos acd -28 -24 19
mire abc -21 -25 19
organ:trouble c -20
ought cd -19 18
prior:@fetch_la bc -16 17
sintrom abd -17 -15 17
street_we b -16
""",
    """
^otro abd 17 -16 -15
allergy:¿ b 19
bipolaridad ab -25 -20
coming:asi abcd 24 -16 -25 -23
coming:ready acd -27 -26 29
ride:ill d -19
""",
    """
dialysis_mwf abd -19 -19 20
en__@vehicle cd -28 -30
estudios bd -25 -26
heart:ya_no cd 18 -17
in__family cd -20 -15
missed__@medicine d -15
nada_que abc 15 -24 -30
""",
    """
^hell c -21
allergy:know d -30
am_answering ad -15 17
heart:last bc -30 -17
my__yes bc -23 -17
oiga$ bcd 15 -19 -22
pido__@vehicle ab 16 -19
prior:mis_recetas ad -16 -18
se__con acd 20 -24 -25
""",
    """
a__penicilina a 16
adult:me_faltan acd 25 -16 -26
contesto_por ad -16 17
dudas ad -20 24
have__my b -28
psychosis:last_@year ad -16 17
substance:@drug_cuenta bd 19 -22
""",
    """
any:told_me c -18
as_well cd -17 18
heart:gracias a 16
organ:nothing b -15
pregnancy:sigo ad -23 23
would_you b 17
""",
    """
any:bien d -18
fatal$ bc -15 -19
matur* ad 20 -20
my__going c -16
problems c -34
ya__llego abd 21 -18 -21
""",
    """
cunada b -21
home:rato ad -17 18
none__worked ad -18 19
pregnancy:teta ad -17 20
tengo__diu a 16
the_books cd -19 16
""",
    """
^quiero d -23
allergy:mi a -31
count_on bc -16 -16
home:sigo abd 27 -28 -35
psychosis:did b -24
soy__# abcd -27 -20 -19 29
will__a ac -17 17
""",
    """
ahi_estare acd -18 -18 25
any:@drink c -38
coming:not_make ad 19 -23
desde__me ab -17 -17
heart:ningu* ad 26 -26
my_street b -21
por__el a -23
pregnancy:chich* acd -16 -17 17
prior:both abcd -39 -20 -27 41
ride:hijo ab -20 -21
""",
    """
broke* ac 17 -22
just_a c -32
liver_fine ad 20 -22
organ:uti_all cd -15 16
pregnancy:in_@date c -17
prior:like_a b -15
six bcd -31 -30 22
to_tell cd 17 -18
""",
    """
allergy:i_know d -20
cero_problemas abd 18 -17 -16
grado$ ad 18 -19
heart:have_to b -16
home:a d -18
my__pregnant abd -18 18 -15
organ:no_se bc -19 27
ride:trae d 15
the_blood c -21
you_take b 16
""",
    """
adult:nacim* a -16
am__yes d 17
in__never d -15
jamai* ad 18 -17
let__go abcd 24 -16 -29 -23
my__mind ad 17 -16
on__porch b -16
ride:let b -15
taken_it d -21
""",
    """
any:# a -24
coming:interesa ad 18 -19
dio__pero d -20
estoy__mi b -27
me_@price c -16
organ:un ad -43 17
ve b -18
""",
    """
^embarazada a -23
coming:and b -22
hombre$ ad 22 -17
no__dios a 15
organ:never_had c 15
ya__@relative ad -16 21
""",
    """
knowledge d -19
ninguno_de ad 20 -17
now:patron ac -16 18
pregnancy:expecting acd -15 -34 19
sana abcd -16 -16 -17 19
thirty c -19
un__lo a -19
""",
    """
@call_is abcd -22 21 -17 -17
conviene ad -16 16
mind c -36
organ:cance* ac -27 -23
rarely abcd 22 -21 -21 -20
times b -31
to_say b -24
""",
    """
am_still b -16
but__not b -30
coming:borreme_de acd 19 -17 -16
for__week ab -19 -16
home:gracias abc -30 16 -20
me_la b -27
no__am ab 19 -16
se__eso bc -28 26
soplo__me cd -18 18
""",
    """
either ad 16 -21
never_have acd 26 -19 -25
tuve_una ab -16 -24
""",
    """
#__la b -19
#_next c -21
heart:de abd 20 -20 -18
heart:they_have cd -16 17
looked cd 19 -21
now:bring bc -18 -15
now:give d -27
pregnancy:knows acd -15 20 -15
prior:hago ab 17 -17
""",
    """
and__do d -16
for__a d -16
front c -15
now:ahori* bc -40 -16
pregnancy:does bc 16 -16
pregnancy:siete a -17
ride:ma abcd -20 -19 -19 22
thought_i abcd -15 -20 -28 25
y__@stop b -15
""",
    """
any:a c -49
coma c -20
coming:got_called acd 21 -19 -20
heart:para c -33
i__know b -25
now:my_dialysis ad 15 -15
pregnancy:ay a 22
pregnancy:baby_in d -19
""",
    """
diagnosed$ ac -20 24
he_probado c -16
impos* ad 17 -45
psychosis:only abc 33 -18 -22
psychosis:real c -16
""",
    """
@insurer__que ad 20 -21
allergy:i_woke ad -17 15
had__and ad -20 18
heart:@relative_does c -18
organ:nunca_he ac 19 -16
organ:so b -25
prior:just_prayer acd 21 -18 -24
ride:@food bc -18 -20
sad abcd 29 -24 -23 -30
tener c -25
""",
    """
a_palos ad 18 -16
heart:stuff acd 23 -17 -21
las_dos c -17
now:que_@insurer b -20
pregnancy:bun abcd -18 -16 -15 19
pregnancy:varon bc -25 -22
substance:anda_en a -15
tengo__ir a -16
the_clock d -21
""",
    """
@holiday$ abc 22 -32 -36
back_and acd -21 23 -19
back_bad c -16
central_time abd -19 20 -18
every_@month c -17
leche ac -18 -19
mariscos abd 22 -23 -21
organ:por c -37
""",
    """
=said:now:no abc 16 -43 -24
babys c -31
creek abcd -26 -17 -21 26
has_it c -29
have__anything ad 17 -20
if__@relative abcd -22 -16 22 -20
it__@open bcd -17 20 -21
medicamento c -15
organ:¿ bc 24 -20
pregnancy:scare* c 16
""",
    """
allergy:on c -52
breathe$ cd -16 15
heart:i_do c -21
heart:uh bd -18 16
heart__pressure ad 25 -26
home:at_the bc -17 -46
las_bodas bc -20 -22
not:crazy abd 20 -15 -17
substance:do d -38
todas cd -29 17
""",
    """
any:is_a a -21
liver_is bc -28 -25
moved acd 33 -39 -43
pregnancy:my_youngest b -20
ride:by_myself d -15
substance:spring ad -24 23
""",
    """
not:revisado ac -18 18
tengo__@month ad -18 16
waiting__my bcd -20 19 -30
""",
    """
@body_no abc 18 -17 -19
caught__at b -20
falta b -48
me__esa c -24
over$ abcd -30 -27 -21 31
prior:to_@treat b -20
ride:a_ver abcd -23 -20 25 -20
that__one bc -18 -22
""",
    """
^abstemio abcd 21 -17 -17 -21
coming:still ab -29 -21
miracle$ abd 18 -15 -19
now:desca* ad -20 22
numbers_are cd -23 19
ride:why ab -21 22
""",
    """
me__ni b -17
now:lo ac -21 16
now:on_@day d -18
piedras__el b -16
pregnancy:quien_sabe c 18
pregnancy:traigo cd 18 -24
something__my c 17
substance:depende c 19
""",
    """
allergy:con_la a -16
caught_me b -20
follo* a -16
heart:not_to ac 19 -19
lol__is abcd 25 -23 -15 -22
pregnancy:apena* ad -21 21
psychosis:does_postpartum bc -24 24
ride:su ac -23 -17
to_@drive bc -22 -24
""",
    """
esa_palabra cd -16 -15
heart:@relative_y ad -27 18
organ:had cd 29 -34
pregnancy:god bc -16 -20
prior:he_tomado bc -20 -27
wait_till ad 23 -22
""",
    """
^muy abcd 24 -21 -28 -20
allergy:worst c -16
heart:last_@year ad -15 16
heart:que_era d -17
me_viene bcd -18 -18 16
now:is_ok d 15
prior:in bd -36 -15
psychosis:paranoid acd -18 18 -15
talk_@treat abc 20 -22 -33
""",
    """
bottle b -25
lost_a a -18
rango d -15
was_at acd -17 -19 21
""",
    """
@relative__one bc 15 -16
be_honest a -20
heart:operaron acd -22 -27 20
organ:hepatitis_c cd -25 25
prior:difer* bd -15 20
psychosis:vi abc -16 -18 16
ride:had acd 28 -32 -22
substance:mota a -29
""",
    """
allergy:i_do cd 23 -24
any:me_llega b -18
coming:coming cd -17 17
home:hambre bcd 24 -26 -25
i__little c -21
i__never b -17
now:salga ad 17 -18
prior:been_through ad -15 16
ride:all bc -18 -40
see_my bc 16 -16
substance:@drug_does bc -16 16
""",
    """
^dios a 17
^time abcd -25 25 -17 -23
home:@body_up abcd -26 -15 -17 24
home:estam* abd 17 -18 -15
if__my c -16
mi__busca cd -15 18
you_need ac -17 -21
""",
    """
@call_me abc -26 24 -26
@late_por a 18
ido b -16
pregnancy:estoy_en c -16
pregnancy:operada acd 27 -19 -23
pregnancy:utero a 19
substance:@year_sober ad 26 -26
substance:ago c -16
supon* abcd -15 -16 22 -21
there__chance abc -17 -15 16
una__que a -22
""",
    """
any:twice d 15
back__the bc -19 -18
buy__first a -16
llega$ bd -19 -17
me_dio b -53
ride:going abc 18 -31 -23
ride:out_of abcd 25 -20 -21 -26
substance:relapsed ad -22 25
take_anything abc 20 -20 -19
the__sending c -16
yup$ d 17
""",
    """
first_timer abcd 22 -20 -20 -21
pipi$ acd -16 -17 18
please__not bd 19 -24
prior:@clinician_and c -17
prior:quit b -17
prior:work acd -21 -16 21
psychosis:@relative_did ad 17 -16
take__for a -15
yea_my d 16
""",
    """
any:at_work b -20
on__street ac -26 -21
pregnancy:am c -15
ride:quizas c 17
substance:dejar* a -17
substance:por acd -40 -39 30
""",
    """
allergic__a ad 20 -17
any:you_betcha d 15
home:# cd -46 -19
organ:stone* c -32
""",
    """
#__at c -21
@visit abd -17 21 -16
any:mude abcd 24 -20 -15 -23
coming:on_the ab -23 -17
coming:with_bells c -16
for__only ac -20 19
me__@clinician c -22
not__car abd -28 17 18
""",
    """
=said:unsure:others_think_so a -33
@clinician__to bcd -26 21 -18
^bebo bc -18 -30
i__answering a -18
stone* c -32
substance:sleep d -17
wants__know bc 23 -28
""",
    """
=said:unsure:never_looked_into c 15
@call__about a -17
@clinician_que a -15
driving c -21
entro bcd -34 -27 19
got__this ac -17 16
just_@medicine ad 23 -23
now:orden abcd -30 -21 -21 28
psychosis:internaron b -16
ride:pidio_el ad -18 20
vida$ abc 26 -28 -27
""",
    """
@relative_is c -19
bong abcd -18 -17 -18 19
home:mismo b -15
organ:my_@relative c -37
palos$ ad 18 -16
pregnancy:lo d -23
recuerdo ac -22 17
time__had a -20
waiting__the bcd -22 19 -22
""",
    """
@relative__embarazada abd -18 18 -17
find_a b -18
fuerz* abcd -20 22 -21 -20
i_come a -18
not:las b -29
""",
    """
checking$ ac -19 17
coming:over d -18
home:door abcd -20 -28 -20 25
pregnancy:heavens a 21
psychosis:had_a ad -25 18
""",
    """
any:covered abcd 20 -17 -15 -19
mi_cama abcd -20 -22 -16 24
of_any acd 21 -18 -15
ride:permiso d -21
""",
    """
heart:either a 17
my_cardiologist acd -18 -21 22
not:digo c -18
prior:psicoanalisis ad -15 18
ride:in_law cd -23 21
si__baja bd -16 -16
sound$ bc -24 -21
""",
    """
^espereme d -18
heart:@clinician_dice abc 17 -17 -19
heart:papa ab 19 -25
high_school acd 22 -20 -19
ojala b -16
organ:por_que b 16
pregnancy:puede d -17
substance:drink ad 27 -30
valvu* d 19
""",
    """
^yessir acd -19 -16 23
any:cual abd -18 -17 16
count_as bd 18 -16
heart:knowledge ac 19 -19
la_nina b -18
nothing_yet ad 24 -24
pregnancy:si_yo ab 17 -17
prior:sertralina bc -18 -23
quiza abcd -29 -27 32 -28
substance:nicotine bc 16 -20
substance:yes abd -20 -22 18
""",
    """
an_ultrasound c 17
bipolar__# acd -17 -26 31
con__manana d -19
correcta abd -17 -18 18
liver__they cd -15 16
nacid* ad -21 16
now:for_me c -19
orden$ bcd -26 -28 20
""",
    """
#__neither d 16
desayune__con d 15
heart:como_un abcd 28 -27 -24 -24
mi__no abd 28 -46 -27
organ:reche* c 16
pregnancy:estoy_operada acd 27 -19 -23
substance:@move acd -18 -16 15
substance:mas_de b -18
""",
    """
adult:#_semanas ad 16 -17
any:con b -37
any:dale ad -15 16
atras* c 17
on__clock acd 18 -19 -17
substance:dira acd -18 19 -20
""",
    """
deep ad 18 -16
el_paciente abd 22 -22 -22
heart:rhyth* ab -18 -17
""",
    """
@drug__out ad -18 18
coming:lista abc 17 -23 -25
fifth acd -19 -16 20
lo__hace a 16
of__@treat bc -18 -24
psychosis:second d 17
que__@relative b -23
ride:i d -39
""",
    """
does_my ad -22 -19
heart:problems c -23
heart:she b -18
lo_mio abc 30 -32 -25
not_take abc 17 -23 -29
of_em bc -26 -23
prior:that_is abcd 25 -21 -16 -26
ride:de_mi ad -19 16
they_never acd -23 26 -21
voy__medio ad 15 -16
""",
    """
@food c -17
lol_what abc -20 17 -19
of__that abd 20 -16 -18
prior:@treat_si cd 16 -16
y__tres b -15
""",
    """
^where c -26
any:be_my ab -20 -19
could_have a -19
in_spring d 17
is_still cd -16 17
pregnancy:respo* a -17
prior:te cd -20 -16
psychosis:am_bipolar abcd -28 -30 -16 28
psychosis:psicosis c -30
some__the a -16
""",
    """
any:had_a c -20
drive acd 20 -37 -18
in__@body ad -15 17
left d -20
nada abc 23 -69 -52
pregnancy:tell ac -18 20
prior:am d -19
psychosis:ago ad -17 16
psychosis:mania_si abcd -16 -19 -22 22
""",
    """
=said:psychosis:unsure acd -22 19 -63
^mornings a 15
allergy:dio abd -25 -33 20
coming:have bc -30 -33
home:entra* ad -16 16
my__can bcd -41 24 -18
next_summer abd 19 -15 -21
pregnancy:i_pump abcd -24 -24 -24 28
""",
    """
cada_noche acd -19 -19 20
here bc -22 -24
higad* c -21
now:after_@food ad 15 -16
prior:y_@treat bcd -23 -24 29
ride:looki* bd -21 -24
suits_me abcd -22 -17 -20 24
""",
    """
know__at d -17
my_cycle d -20
partida a -16
pregnancy:@holiday acd -22 -18 23
read d -17
teetotaler$ abcd 22 -20 -19 -21
they_@call a -16
told__it c -17
""",
    """
allergy:jamas ad 21 -20
am_in c -27
apenas__de ad 19 -20
creo__ya c 16
for_my ac 16 -17
no_llega c -16
not:think b -20
now:media a 16
pregnancy:gemel* abcd -23 -18 -25 24
psychosis:hypomania abc -20 -24 21
vet ac -23 -18
would__better b -22
""",
    """
makes_it acd -16 16 -17
schizoaffective__i d 16
still__night cd -17 19
substance:strongest_thing b -16
""",
    """
@thanks_to b -18
alt abd 16 -17 -24
any:antic* acd 16 -16 -30
eso__@thanks a 17
famil* bd 17 -44
heart:cero ad 19 -19
ride:is_it ab -16 24
substance:rehabilitacion abcd -21 -16 -23 22
tiene* c -18
""",
    """
=said:ask:a_question abcd -103 102 -46 -104
now:that_morning c -16
organ:este acd -15 -15 18
pregnancy:about_# acd -17 -16 19
prior:list bcd 17 -36 -16
ride:deje abcd -27 -20 25 -21
""",
    """
@book d -24
any:might abc -16 -17 18
esta__no c -19
journ* bc 15 -24
know_by bcd -16 18 -19
place$ c -21
""",
    """
any:aja ad -17 21
home:sitting_on d 15
me_puse abd -26 -24 20
prior:wellbutrin bc -19 -27
""",
    """
descarto bd -19 -22
either$ a 17
heart:runs c -25
mi__espera acd -22 -17 16
no__ha bcd -24 18 -19
positive bc -20 -26
pregnancy:young* cd -18 -15
put$ a 16
tomado_nada ad 23 -20
two__and c -30
vomiting acd -22 -21 21
""",
    """
am c -18
checked bcd -25 18 -38
cirrh* cd -32 24
do_you abc -34 24 -24
home:el_sofa a -16
ride:vuelvo c -16
""",
    """
am__it bd -47 23
he__# abc 16 -16 -20
home:sitting_in ad 19 -20
it__the c -28
only_a ac 20 -23
""",
    """
diferentes$ d 17
ic abcd -21 -19 -21 23
not__percent abcd -19 -19 22 -25
now:martes ad 17 -16
once__it a -19
perdi bcd -35 -43 30
pregnancy:might c 18
pregnancy:test abc -28 -39 27
""",
    """
@animal__it bd 17 -18
allergy:puse_bien acd -19 -16 19
it_fine a 16
mi_lugar bc -17 -22
nada__nada ad 18 -20
pero_la bc -16 -16
""",
    """
#_at c -22
cuadra b -18
half__liver acd -19 -18 19
not:cuadra ad 25 -27
not:into d -23
que__ver bc 20 -21
to__nothing ad 16 -15
""",
    """
#__es a -15
coming:ate cd -20 15
como_# ad -16 25
here_and a 16
""",
    """
after__divorce ad -15 18
have_low ad 19 -19
home:at b -16
in_high acd 22 -18 -20
my__go d -22
psychosis:it cd 17 -21
substance:limpi* bc -16 -20
thought__but ac 16 -16
tobac* acd 18 -21 -17
un_roble a 16
""",
    """
ahorita__puedo cd -29 -27
and__not b -24
cereal b -16
i_thought c -31
interstitial c -15
my_kidney b -18
nomas$ ab 16 -41
now:nos d 16
only__kidney ad 16 -16
prior:works ad -19 19
ride:to_take bc -19 -18
todas_las acd -18 -22 20
when__am acd -16 27 -22
""",
    """
^traigo b -16
es_mi c -29
estre* abcd 28 -22 -22 -25
fibri* abcd -19 -18 -20 21
le__que c -25
llevar d -31
que_voy bcd -17 -22 17
""",
    """
^tendria abcd -21 -31 30 -32
any:i_would b -18
at__home ad 16 -18
da__el a 15
de__una a -15
eso__lo cd -32 -28
marihuana ad -30 -22
mi_familia d -16
organ:a_while abcd -17 -15 22 -20
ride:no_puedo d -16
""",
    """
a_nada ad 36 -35
con_eso b -23
heart:se a -20
i__days d -16
no__there bc -21 -16
now:early_for ad 16 -15
now:espereme a 16
organ:dentr* abd 21 -16 -21
ya__ese abd -24 22 -20
""",
    """
allergy:@visit_y ad 18 -21
been__could cd 18 -20
couns* abd -23 -18 16
pregnancy:breas* bcd -28 -23 17
ride:my_own abcd 32 -30 -27 -26
ride:no_tengo acd 33 -26 -35
summer$ b -31
""",
    """
organ:any ac 22 -20
organ:blood* d -16
prior:ect abcd -20 -19 -17 23
""",
    """
aguan* c -29
daily_for ab -26 -20
decad* b -17
it_out bcd -20 16 -25
prior:i_was cd 20 -16
sali__en c -16
tuvieron abcd -15 -17 -18 20
""",
    """
allergy:to_codeine ad 20 -17
any:nada_de ad 17 -16
anyone ad 19 -19
coming:no bc -22 -33
home:i_am b -34
moment c -16
now:entro ad 17 -16
pasa c -29
ride:tengo_# acd -22 -19 22
substance:drogas c -25
substance:i_do bd -25 -25
""",
    """
^drink abcd 21 -16 -21 -16
de_maravilla bc -20 -20
earl acd -17 -17 22
la__del bd -20 -18
now:clase abcd 30 -17 -20 -28
prior:do_i bcd 21 -20 -20
prior:new abc 24 -23 -20
psychosis:seen a 17
the__still abd 19 -17 -19
vez$ a 15
""",
    """
old_@place abd 23 -16 -27
soul a 15
substance:daily ab -26 -20
""",
    """
@treat__no abcd -24 -19 29 -24
allergy:what bd 27 -31
bipolar__in d 15
coming:place bc -21 -24
organ:limpi* abcd 25 -20 -21 -24
pregnancy:march a -22
prior:lo ad 17 -36
prior:seman* ac 16 -27
ride:confirma cd 17 -17
solo__de c -18
""",
    """
i__most a -17
later d -45
my_colonoscopy ad 16 -19
on_her ab -22 -19
pregnancy:traigo_retraso cd 24 -20
psychosis:estoy_loca a 16
quien__a acd 18 -17 -18
ride:pensa* abd 20 -21 -23
""",
    """
digame ac -24 -26
organ:ultrasound bd -20 -17
prior:just_the c -25
substance:la_coca d 16
""",
    """
^@parking ac -17 -17
dele_mi abcd 20 -17 -18 -21
heart:dios d -17
in c -15
pregnancy:on_@day cd -20 17
ride:@day abcd -21 -21 28 -24
sintr* abd -17 -15 17
""",
    """
hell_no ac 20 -15
home:uber d -15
prior:so_far acd 21 -33 -15
prior:took_one d -21
shoul* cd 17 -27
that__wild abcd -16 18 -16 -20
""",
    """
@medicine_now ac 16 -19
ese_@hours c -19
junio* b -17
organ:la_verdad bc -15 19
thyro* bc -15 -15
""",
    """
@insurer__por ad -16 17
adult:@relative_de c -15
angin* ac -17 -17
hepatitis_c cd -25 25
organ:organs abcd 19 -18 -16 -18
recai_en ad -23 23
ride:depen* abcd -26 -23 25 -19
todas__para c -17
told__is a 15
""",
    """
adult:recuerdo a -15
did__ask abd -16 18 -15
had__@treat a 17
hipertenso c -15
now:contesto cd -19 -19
prior:nomas abd 32 -20 -42
roger abcd -17 -18 -22 20
substance:#_dias ad -17 17
substance:cervecita ac 22 -19
to_codeine ad 20 -17
""",
    """
adult:and b -28
bring_the bc 18 -17
excep* bc -20 -25
heart:some acd -16 22 -16
organ:am c -24
the_cardiologist d -16
""",
    """
coming:favor_de d 15
de__cosas c -18
heart:but_not d -17
like_my a -20
might_be abcd -25 -20 37 -38
not:about c -18
prior:marriage_counseling bc -15 16
""",
    """
^alergica bd -18 15
de_que a -34
el__esta a -18
heart:in_me ad -16 19
home:waiti* abcd 31 -27 -23 -30
""",
    """
a__quien abcd -19 -18 20 -16
any:ya_comi abd -17 -16 18
coming:tomorrow c -34
easte* c -16
physi* b -21
ride:tiene_carro bc -15 -16
this_@month acd -16 22 -21
to_look abcd -17 -19 20 -16
""",
    """
@clinician__bipolar abc -19 -16 18
birth_control c -19
heart:since_i acd -17 -15 17
me__@date abc 15 -16 -18
misca* d -18
mucho_gusto d 18
now:will_do abd -21 -19 21
prior:think b -21
problemas_con ad -17 20
psychosis:sister ab 17 -16
ride:still abcd -40 -18 33 -28
""",
    """
@drink_nomas a 16
a_@year b -22
casi__dos ad 17 -18
find acd -26 32 -31
heart:surge* abcd -24 -19 -22 26
now:kids bc -21 -24
ride:@animal ad 24 -26
""",
    """
allergy:never_heard ad 18 -16
ayer abc -16 28 -41
cubre ad 16 -17
home:llega* abd -16 -20 18
me__semanas ad 16 -18
now:del abd 26 -18 -33
psychosis:my_@clinician abd -26 17 -19
""",
    """
allergy:recor* c 16
allergy:ronchas acd -19 -26 30
bano d -19
coming:babysitter acd -16 20 -22
heart:keep a -15
not:@cancel abcd -33 -18 -21 32
now:traba* ab 19 -32
prueba_salio a -20
ride:la_@relative bcd -16 -16 18
she__and ad 20 -20
substance:@month abd -26 -29 34
substance:pack ad -16 16
substance:sabri* c 16
""",
    """
no__cuenta acd -18 21 -23
not:know ab -15 -33
pregnancy:might_be c 18
psychosis:palabras abd -21 18 -16
results abcd -20 -19 20 -19
""",
    """
glasses d -17
got__covered d 20
not:single acd 23 -17 -19
officially$ acd -20 20 -17
only__to abcd 23 -20 -16 -15
psychosis:husband c -16
substance:but_i cd 16 -17
""",
    """
@relative_sabe bc -20 17
allergy:not_breathe cd -16 15
got_two a -19
ni__me bc -20 -18
pads$ d 16
prior:which bc 17 -15
senor$ abcd 23 -17 -20 -19
substance:i_ought cd -19 18
""",
    """
adela* abcd -18 -17 -19 20
coming:paro cd 17 -17
go_for acd -27 -16 24
home:next d -17
not:ahi a 15
prior:one_and d -26
que__# a -17
si_en b -19
""",
    """
adult:grado ad 18 -19
escribe cd -23 -24
heart:low_blood ad 23 -22
home:on_my bc -29 -22
not:the a -18
pregnancy:soy_senor abcd 20 -18 -17 -18
substance:hermano c -18
trouble__i acd -22 -21 23
""",
    """
grad$ cd -16 16
he_passed a -18
into_it acd -21 20 -22
kidneys_like ad -17 15
now:wassup ad -17 18
ride:own_car abd 19 -19 -18
""",
    """
all__on ac -19 -17
coming:if_i b -16
had_this a 17
have__on cd -30 16
heart:en_mi d -17
it_before abc 21 -22 -24
la__traigo d 16
now:digo_si cd 17 -17
prior:no_he acd 28 -20 -17
prior:under_the d 19
ride:from abcd -30 -17 -23 30
two b -52
""",
    """
@medicine__las c -17
@month_limpio ad -22 23
ando_en bc -22 -30
el_cardiologo c -15
ninguna_reaccion a 15
prior:took_a c -16
stron* acd 27 -28 -33
""",
    """
^recai acd -26 -15 27
pregnancy:a_dude a 16
ride:@relative_de a -16
si__quien abc -19 -16 17
""",
    """
@call_my b -17
^ay d -25
^tomo b -41
adult:the b -28
coming:take cd -21 -21
pendi* acd -24 20 -24
races d -15
ride:amiga d -17
several d 18
""",
    """
^plumbing acd 18 -16 -19
can__say b -30
dieron$ a -17
not:por ac -26 -26
ride:que_me abc 17 -16 -20
says_she acd -19 20 -19
substance:not abd 21 -22 -18
""",
    """
cuales$ acd -19 17 -26
por__y bc -20 -20
""",
    """
any:a_couple bd -16 20
for_two ab -20 -18
irregular abc -31 -30 26
low$ abcd 21 -19 -18 -21
menopausica a 16
not:problem abc 19 -32 -22
now:tendr* c -16
older_than abcd -23 -22 -17 25
organ:arthr* d -18
prior:names ad -17 -20
reaccion bc -18 -22
you__a ab -19 19
""",
    """
coming:come acd -22 -21 19
me_@insurer bd -17 17
not:papeles acd -19 18 -16
ought_to c -16
prior:@drink_cuenta c -16
prior:amitriptilina c -16
si_consigo abcd -24 -18 23 -20
""",
    """
already__the a -17
any:now abcd 32 -21 -29 -32
for__weeks d -16
got__lines ad -16 17
heart:said abc -21 -19 16
numero c -26
ride:nieto abcd -21 -15 -18 22
since_college acd 21 -18 -21
""",
    """
allergy:polen a 18
coming:have_not ad -21 17
gets__in c 16
i__hepatitis cd -25 26
psychosis:not_me abcd 22 -19 -16 -16
substance:problemas cd -16 19
tensi* b -20
""",
    """
bedti* ad -18 18
bipolar__not b -16
era d -38
estuve__en d 16
now:all abcd -34 -16 -18 33
now:if_the bcd -19 18 -18
street__are b -16
""",
    """
allergy:my_airway d 15
any:look_at cd 18 -16
coming:obvio abcd -24 -22 -24 25
heart:not_have ac 20 -17
organ:me_esta d 15
ride:no_puede abc 22 -21 -32
""",
    """
@drug__cuenta d -17
any:esa_@place ad 17 -18
coming:la_@clothes d 15
heart:salvo ad 18 -16
no__i b -17
not:orina cd -22 15
not__he d -16
nunca bcd -67 15 -35
organ:transaminasas d -19
prior:me_dieron b -19
substance:dice_que abcd -16 -21 21 -15
""",
    """
^dele abcd -17 -29 -34 28
adult:a_lady abcd -19 20 -20 -20
ahi__primero d 17
coming:cita bc 16 -22
hypertension$ acd -18 -16 16
medicare ac -22 -22
puede$ abcd 21 -31 -19 -18
""",
    """
any:please c -21
heart:idea acd -20 24 -16
hecho ac -16 19
not:remember d -19
now:appointment abcd -17 18 -16 -16
organ:los_analisis bd -20 -19
pregnancy:weeks_on cd -20 17
ride:carro c -33
sangr* acd -19 19 -18
tanto a -17
to__out d -18
un cd -21 16
""",
    """
adult:me d -17
no__the bc -21 -25
one_to d -15
organ:neith* acd 29 -19 -26
psychosis:# ad -39 19
psychosis:trastorno_bipolar abcd -18 -16 -22 21
substance:@drink abcd 41 -39 -38 -35
""",
    """
coming:decided_against ac 17 -19
estoy__al ad 18 -21
miss__@medicine ad -18 18
organ:dios bc -17 16
out$ bcd -29 15 -28
psychosis:am_not ab 21 -25
ride:all_set abcd -30 -20 -20 31
teste* cd 17 -22
will_it ad -20 -22
wish_i abc 16 -20 -20
""",
    """
ahead__it ad 21 -21
allergy:my_only ab 19 -18
fine$ abc 35 -57 -31
heart:anoth* a -17
high__pressure a -17
pregnancy:this a -24
problems$ c -17
ride:he_can c -26
substance:that_a acd -21 20 -17
thinking__was acd -16 -18 17
you__at c -17
""",
    """
^quince ad 19 -19
a_diario d 15
by_# acd -18 -20 20
chole* acd 20 -22 -23
coming:@relative_no bd -17 -23
for c -27
heart:lol a -21
psychosis:soy_bipolar abcd -25 -23 -25 29
substance:trabajo a -25
the_family ab -15 16
to$ abd -24 -19 19
with__count bc 19 -18
y_los cd -18 -22
yo_no abc 28 -17 -26
""",
    """
allergy:makes acd 20 -19 -19
any:we_are bc -25 -15
heart:bien abcd 34 -25 -26 -34
i__your acd -18 -15 18
organ:the b -22
pregnant_with bd -16 16
say_yes a -18
""",
    """
=said:pregnancy:unsure bc -45 22
any:@call_me abcd -22 -37 -29 30
any:breakfast bc -22 -21
out abd 17 -27 -18
psychosis:i_get acd -23 -24 18
psychosis:sure c 19
""",
    """
adhd_and a 19
ahead$ abcd -24 -17 -19 23
beers_on d -15
bypasses ab -17 16
carrying abd -19 -21 21
home:@parking cd -20 -17
home:con_mi bc -16 -22
""",
    """
allergy:pulse* acd -15 -17 18
any:correo b -22
heard_of ad 18 -16
limpio_desde ad 18 -18
never__with ad 17 -20
off_the d 16
only_my acd 24 -17 -22
organ:las a -31
parking bcd 18 -30 -20
solo_rinon ad -20 20
substance:over cd -15 19
""",
    """
hang abcd -17 19 -20 -18
heart:right c -17
home:is cd 19 -27
not:figured ac -15 15
ride:tomo b -15
""",
    """
@medicine__i b -21
acomoda ad -17 16
allergy:me_cayo c -15
del__en a -21
hard cd 18 -27
have_it abd -21 -16 18
me_olvido a -17
stomach abd 33 -30 -34
""",
    """
^almost abc 16 -20 -16
adult:grandkids ab -19 -16
dying$ c -17
es_de d -16
llave b -16
no_and acd 24 -19 -19
prior:and_it d -16
ride:yo_misma a 15
something_came acd 20 -21 -20
would__the cd -16 -19
""",
    """
any:they_told a 15
i_just bcd 22 -32 -32
not:la a -34
ride:to_find c 15
""",
    """
can__@vehicle abc -29 21 -18
dying c -19
now:do_not ac -27 20
on ac -26 16
passed b -28
pregnancy:not_say abcd -18 -19 21 -18
prenada acd -23 -22 18
weaned c -21
""",
    """
^now ad -19 23
a_day abcd -16 -19 -16 24
adult:mes ad -24 22
no_i abcd 23 -33 -18 -18
oi abc -15 -16 21
organ:a_catheter abcd -16 -21 -19 21
organ:kidneys_only bc -18 -19
psychosis:internaron_por b -15
""",
    """
one__and d -17
pregnancy:dar d -20
to_somebody d -16
we_have abd 21 -22 -28
""",
    """
^have bd -37 -29
adult:with d -15
anyti* abcd -22 -18 -16 24
comadre b -27
going__me acd -29 -17 26
man$ cd -20 -19
now:cuadr* c -16
para_mi ad 16 -23
pregnancy:me d -15
stays_asleep d -15
young* c -18
""",
    """
cafe bc -26 -29
chiquito b -18
coming:gracias ad 19 -18
hypomania abc -20 -24 21
i_woke ad -17 15
my__born c -18
ride:@relative_was acd 21 -19 -21
ride:yet ac -26 28
substance:de_vez d -22
substance:here cd 18 -28
the__now b -17
""",
    """
@relative__cirrhosis d -20
de__vida bc -24 -18
eso_en abc -16 17 -15
i__told d -15
organ:he b -26
par ad -17 16
prior:first_time acd 24 -17 -16
prior:vale d -16
yes_to bc -21 -19
""",
    """
allergy:llevo abd 17 -17 -15
dos__no a -17
estan cd 17 -33
heart:a_stent ad -26 26
is__but abcd -24 -20 -30 38
my_own abcd 30 -23 -34 -20
not:soy c -17
prior:in_@medicine c -15
shift bd -29 -27
""",
    """
las__una ac -21 19
lluev* ab -25 -24
not:polvo a 16
pregnancy:el_@day b -20
yes__drink c -19
""",
    """
^rarely abcd 22 -21 -21 -20
adult:more ad 23 -22
allergy:when_i b -18
heart:chole* acd 20 -22 -23
i_did a -18
ride:there abc -32 19 -22
substance:medical c -18
take_an c -15
tuanis ad -17 15
""",
    """
adult:class ad -15 16
factory bc -18 -15
heart:fall_under d -15
heart:of_those b -16
now:tengo_tiempo bc -23 -33
organ:stage_# abcd -19 -19 -16 22
ride:yep d 17
si_el abc -31 -19 19
so__am abd 19 -15 -16
""",
    """
allergy:broto a -18
allergy:la_conozco a 17
evangelica a 15
lo__dejar ad -16 16
on_birth d -19
""",
    """
heart:senorita d 15
home:ha bd -19 -20
not:veo abcd -20 -19 -18 23
pregnancy:that_ship abd 19 -18 -18
prior:would_have b -15
ride:it_covered d 15
see_who c 15
""",
    """
cada__@month ad 19 -19
donde abd -22 25 -25
hace__me d 16
my__surgery c -20
not:off d -16
pregnancy:ella abd -18 19 -20
sobrino b -24
there__# c -17
""",
    """
@drug_most a -16
adult:todavia abcd 29 -16 -28 -28
alcohol bc -33 -38
any:comi abd -21 -20 21
can__just ab -21 18
felt__i d -15
last_fall ad -15 15
misa$ ad 23 -21
no__es ab 17 -26
organ:voy ab -21 -19
psychosis:maybe abc -20 -19 25
""",
    """
allergy:did acd 37 -28 -39
bp_is bcd -33 -34 15
escucho$ d 16
esquizofrenia$ ac -21 -19
home:parking d -21
it__when d -20
it_and a -18
psychosis:tia b 15
""",
    """
@relative__no ad 21 -27
cargo abcd -17 -22 -15 23
coming:fence d -17
coming:so abd 16 -24 -17
not:@call bcd 15 -17 -53
substance:yo bcd -26 21 -22
""",
    """
allergy:me_fue c -18
estudios$ d -15
la__normal ac 24 -18
pensaba_@drive ad 16 -15
prior:is_all abcd 22 -20 -16 -15
""",
    """
@relative__with b -22
any:you_can bd -16 18
got_snipped ab 16 -17
heart_checked c -15
organ:self acd -17 -16 21
pregnancy:apenas_me ad -21 21
shado* bd -15 -20
""",
    """
a__age b 16
allergy:on_it c -38
any:manana a -18
have__all c -16
just_@day c -19
mania_de abcd -21 22 -22 -18
not:estoy bc -24 17
panic_attacks d -17
prior:never_had a 17
substance:en_cuando d -22
y_@day acd -15 -17 15
""",
    """
^tbd abcd -29 -25 29 -29
a_great abd 22 -15 -19
any:como c -27
street c -28
teetotaler abcd 22 -20 -19 -21
""",
    """
any:it_for d -19
now:compa* cd -17 -21
y_luego ab -17 -16
""",
    """
a_@vehicle d -25
coming:me_arrepenti abcd 20 -16 -16 -19
dan_permiso d -21
have$ abcd 31 -20 -26 -28
i__there ac -16 -19
no__tengo a -16
organ:of ab -18 16
para_el c -17
pregnancy:you_know a -17
still__at ad -20 19
stree* c -28
ver$ abcd -16 -20 29 -29
""",
    """
heart:call ad -22 -22
not__single a 17
prior:and_two d 15
ride:anyone_here ac 16 -16
seventeen ad 17 -17
substance:a_lot b -17
""",
    """
allergy:bad cd -27 18
ex__say bcd 17 -16 -16
me_dejo b -21
minor bc -25 -29
""",
    """
@relative_trabaja ac 17 -22
heart:corazon c -26
heart:una_vez d -18
outside$ c -16
pregnancy:@relative_is bc 16 -22
pregnancy:week ab -17 -34
psychosis:checked ac 19 -17
swollen a -15
""",
    """
allergy:polle* abcd 24 -19 -18 -22
any:thinner d -16
now:at_that ad 20 -21
of_# abd -17 -27 21
substance:puro_@drink abd 22 -20 -18
""",
    """
^panic c -17
allergy:her b -25
allergy:i_was bcd -18 19 -20
am__@body ad -17 17
coming:quier* b -22
is__high a -23
now:# c -28
nunca_tomo a 17
psychosis:delus* c -17
substance:poqui* ad 17 -18
will_@drive abd 19 -16 -18
""",
    """
all__tried abc 19 -16 -17
organ:acuer* bc 16 -15
to_this abc 20 -21 -18
""",
    """
@treat a -28
a__@body bc -20 -22
hear b -16
now:ahead acd -25 -17 27
psychosis:bipolar_disorder cd -17 16
quita abcd -31 -31 32 -18
through b -18
we__at acd 23 -17 -19
y_le bcd -19 18 -16
""",
    """
=said:home:unsure abcd -24 -37 32 -41
any:i_moved abcd 21 -18 -16 -20
dando b -17
he__his d -16
home:the_@vehicle abd 19 -18 -18
keeps$ bc -18 -18
me__doble bcd 16 -27 -24
panico c -16
pregnancy:condon d -22
to__with d -16
""",
    """
@stop_@drug c -18
a__take d 17
after__but d -15
alerg* c -26
any:hay b -16
cuarto c -16
down$ bc -31 16
it__if d -20
kids c -16
lo_de ad -27 25
no__only acd 18 -15 -17
organ:en_la a -20
strongest__i d -16
todos__desde a -18
""",
    """
allergy:aller* c -25
andel* ac -18 -19
any:famil* ad 20 -20
cathe* abcd -18 -21 -23 23
coming:@cancel_it ad 23 -23
long__i b 19
pregnancy:about ad -18 19
substance:he_drinks a -20
""",
)
