"""Weights of the yes_no reader: written by ``python -m training.weights`` from 12799 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh yes_no word`` shows the lines with a word in plain order.
"""

SEALED = "bb822315d398e1ba"

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
allergy:he a+22 b-18 c-21
coming:este c-21 d-23
i__want a-15 d-20
negative a+38 b-30 c-32 d-38
no_idea a-17 b-17 c+25 d-19
officially a-20 c+20 d-18
pregnancy:am_expecting b-17 d+19
prior:all c-31
prior:todav* a+35 c-21 d-37
substance:think* b-15 d-23
""",
    """
all$ b-31 c-16
heart__fine c-25
hopefully a-16 c+20 d-16
la_de c-20 d+16
los__jeje c-19 d-22
mandar a-16 c-17 d+17
no_es d-32
prior:out a+15 c-15
psychosis:por_psicosis d+20
substance:marihuana a-28 d-25
tomo_@medicine a-37 b-22
tomor* b-24
""",
    """
#__could a-16
@drive c-48
escitalopram a+23 b-19 c-25 d-19
great$ b-30
grown$ a-21 b-22 c-17 d+22
home:acabo a-19 b-17 d+19
not:unless a+19 c-18
now:casa a-20 b-16 c-22 d+25
psychosis:yo_jamas a+15
will_take a+15 b-18
""",
    """
after_work a+21 b-16 c-17 d-21
not__at b-20
substance:el_trago a-16 b-20 c-18 d+22
""",
    """
^siempre a+25 b-21 c-19 d-26
a_dozen c-17 d+19
heart:limit* b-15
heart:of_the c-21
organ:salio b-17
pregnancy:se_me c+15
ride:gets a-17 c+17
two__@year b-15
""",
    """
a_pata a+18 c-17 d-15
and__out a+16 c-15
might_as c-17 d+18
momento b-27 c-24
now:sure a-30 b-19 d+28
now:will b-23
prior:puro a+22 b-20 c-18 d-22
scratch_me a+20 c-16 d-21
""",
    """
adult:acabo_de a+20 b-16 d-20
any:medio* b-16
me_parece a-23 b-19 d+17
prior:pastor d-20
prior:to_a b-15
si_problemas d+16
""",
    """
allergy:me_cae a+19 d-19
falta_un c-25
home:atorados_en a+16 b-16
home:todo_bien a-15 d+15
me_about c-18
nicotine b+16 c-20
pregnancy:@drink a-29
pregnancy:libre a+20 d-17
ride:ask_my c+16
two_@person a-17
""",
    """
@drive__@drive a-22 d+22
adult:quite a+18 d-20
bien_esa b-16
cath$ d+16
celul* a-17 b+18 c-15 d-18
en__el a+16
estoy_de a-20 d+21
heart:ago a-20
home:for c-16
prior:been_on c-37
salir_de a-17
uti__@year c-21
""",
    """
catheter a-16 b-21 c-19 d+21
ex_is a-21 b+19
gusto a-23 b-21 c-19 d+27
home:recli* a-15 d+16
know__@relative c+16
now:la_@place b+15 d-16
organ:en_dialisis d-15
prior:sick c-16
substance:un_poco a-19 b-18 c+22 d-23
that_again b+17 c-19
to__knowledge d-19
""",
    """
^halfway a+25 b-25 c-19 d-24
already__my a-18 c-17
la_ecografia c+16 d-15
psychosis:@body a+20 b-23 c-18
que_nadie a+16 b-16 d-17
ride:got_my a+18 b-22 c-33
""",
    """
^hay a-34 b+19
ask_the b-16 c+21 d-17
el__dios d+15
heart:veces_me c+26 d-21
i__@year a-15
ride:@relative_tiene b-15 c-16
""",
    """
any:mi_@relative d-22
can__bring b+17
organ:overactive_@body d+17
pierdo$ c-16 d+16
prior:bette* a-24 c+22 d-23
prior:my_first a+17 c-22
ride:@relative_can b-39 c+24 d-21
ride:hubby d+19
""",
    """
home:tapon a+16 d-16
not:presion d-24
pickup c-17
psychosis:psych* c-39
ride:got_me a-23 b-16 c-18 d+22
stay c-24
substance:says b-21 d-18
test__positive c-19 d+15
""",
    """
@sick d-44
^tome a-21 b-22
not:before d-20
organ:ever d-16
organ:rinon* b-20 c-29
third a-17 c-20
""",
    """
adult:la_edad d-19
coming:como_esta a-15 d+16
my_# c-16
ride:comin* b-16 c-17
si_con d+17
substance:pareja b-16
trans* d+17
""",
    """
any:y c+20 d-33
class__# a-15 d+16
de__bien a+24 d-20
igual a-17 b-22
no__hago b-20 d-15
not:pregunta b+17 c-21
now:sorry a+35 b-25 c-29 d-35
organ:self_cath a-15 d+17
se__que b-20 c+20
""",
    """
#__not a-16 d+15
a_catheter a-16 b-21 c-19 d+21
adult:acabo a+20 b-16 d-20
betcha$ a-15 b-17 d+18
el__dijo b-21
home:soup a-18 b-16 d+20
pregnancy:dios a+26 b-23 c-28
ride:yo_me d-19
""",
    """
#__still a-15
dieron__para d+16
heart:limpi* a+19 b-16
not:asked a-20 c+20
psychosis:escuc* b-15 c-15 d+19
why_does b+18
will_do a-19 b-19 c-15 d+20
""",
    """
a_lo a-25 b-20 c+27 d-26
allergy:never_again a-19 d+20
class$ a+24 c-15 d-23
for__i b-15 c-15 d+17
is_going a-23 d+19
si_era a-17
""",
    """
allergy:just a+33 b-33 c-26 d-31
does a-36 b+27 d-37
got_it a-29
heart:my c-20
home:apart* a-16 d+15
my__tried c-20 d-28
no__mas a-17 c-21
prior:neither d+18
psychosis:@open a-22 c-17
ride:more a+16
uno d-19
""",
    """
now:do_it b-19 c-22
now:viene_de a-18 d+17
substance:lot b-17
tomo_demasiado a-17 d+19
""",
    """
dip d-16
half_my a-19 c-18 d+19
just__about a+20 b-16 c-18 d-17
lot__# d-17
maybe_my a-19 c+25 d-19
my__law c-24
""",
    """
borra* c-16
nothings a-15 d+15
organ:yet a-20 c+21
pregnancy:todavia_toma a-17 c-16 d+17
prior:hierbas a+19 c-17 d-19
utis$ a-17 b-24 c-25 d+29
zero$ a+30 b-27 c-29 d-29
""",
    """
a__@year a+18 d-25
bladder a-15 b-23 c-16 d+23
nah_busy a+16 d-16
now:timing b-20 c-16
que__hasta b-17 c-15
""",
    """
@drug$ b-15
@relative__@fetch a-20 c-20 d+25
agosto a-15 d+18
heart:your a-24 b+17
hospital__@relative a+19 d-16
psychosis:by b+18 c-19 d-22
ride a+17 b-33
""",
    """
coming:cuente b-16 c-18
ex$ b-17 d-18
flat c-21 d-19
funci* a-15 b-22 c-24 d+21
le_escribo b-15
lost__baby d-19
organ:cirrh* c-32 d+24
pregnancy:cero a+20 d-21
quede a+22 b-25 c-28
runs_about a-17 d+17
un__dormir a+15 d-16
""",
    """
a__@person d-17
any:@insurer a+23 d-26
busy b-33 c-25
embarazada$ c-30
psychosis:thought a-27
""",
    """
^asi b-17 c-15
adult:boy d-16
adult:these a-19 b+15 d-22
clean_since a-23 d+22
llevo$ c-18 d-18
not_work c-16
passed_my c-18
psychosis:es c-28 d-24
""",
    """
he__nada a+32 d-31
i__bipolar a-28 b-34 c-23 d+34
is__extent a+15
organ:looking a-15 c+16
pregnancy:summer d-20
tengo__por b-19
""",
    """
@relative__ofrecio a-17
^negativo a+32 b-22 c-25 d-31
any:do_not b-18
is__know d-16
organ:@body_yes a-19 d+17
""",
    """
^quien a-33 b+26 c+20 d-52
august a-26 b-22 c-25 d+30
i__not a-20
if__get d-15
right_now a+23 b-42 d-33
the_time b-17
waiti* b-42 c+25 d-25
""",
    """
any:not_# d-16
coming:suelt* a+16 d-16
now:acomoda a-17 d+16
over b-38 c-26 d+20
que__los a-16
""",
    """
dejo_en a-19 b-17
graso a-28 b-27 d+25
habla$ a-18 b+23 c-20 d-21
ido_a c-25
no_allergies a+28 b-16 c-16 d-26
off__it a-19 c-16 d+18
on__@relative a+17 b-33
one_is a+22 d-29
to_it d+16
""",
    """
acabo__hacer a+19 d-19
adult:would a-15
cuando__mi b-24
heart:as b-20
heart:i_run a+21 b-17 c-16 d-17
substance:traba* a-25
""",
    """
adult:voy_en a+18 d-19
falta_hacerme c+16 d-16
in__truck c-16
organ:working b-18 c-24
period c+16 d-34
psych a-18 b-18
""",
    """
@relative__not b-44
allergy:nunca a+22 b-30 d-33
done$ a+20 d-24
not:use a+18 c-16
prior:this a+33 b-16 c-30 d-29
psychosis:despues_de a-16
robot a-16
ultimamente a-15
un_viaje a+16 d-17
would_not a-39 b-26 d+29
""",
    """
allergy:i a-28
mande a-26 b+33 d-32
no__loca a+16
now_and a+16 b-17 d-31
prior:apenas_voy a+15
psychosis:this c-17 d-17
sophomore b-17 c-18
spring b-32 c-24
""",
    """
^@food a-26 b-19
allergy:a_saber a-23 b-25 c+25 d-24
be__a d-16
her_@medicine a-19 d+20
pass a+33 b-37 c-31 d-18
prior:@medicine_since a+17 d-17
schizophrenic$ a-21 b+18
uti__@month a-21
""",
    """
miles c-25
organ:what b+18 d-18
pregnancy:ando a-24 b-20 d+17
ride:with a-24
twice$ b-27
voy__camino a+18 d-18
""",
    """
any:no_le a-22 b+23 c-26
guilty a-20 d+19
ride:cars a+17
sailed$ a+18 b-17 d-17
the_heart d-20
""",
    """
all_that d-21
catch d-17
does__my d-17
frequ* d+15
id$ b+16
now:got a-16
prior:acuer* c+16 d-16
prior:psico* a-18 d+18
rajo a+20 b-19 c-21 d-18
ride:miles c-20 d-15
see_a a-16 b-15 c-23 d+23
tomo__@medicine a-18 b-17 d+16
with__@medicine c-17 d+19
""",
    """
@relative__de d-35
hace_rato a-25 b-33 c-24 d+30
lo__a d-17
pregnancy:the c-22
skip b+15 c-34
""",
    """
@open$ d-23
and_only a+26 c-22 d-24
at__house a+17 c-20
en__@treat c-18
heart:cardiopatia a-16 c-17 d+20
heart:it_at d-17
low_blood a+23 d-22
me__@month c-24
me_esta a-26 c-21
organ:waiting a-23 b-16
""",
    """
been_up a-16
organ:hepatitis_b c-25 d+24
pensaba a+21 b-19 c-18 d-21
pregnancy:prueba_salio a-20
substance:may a-27 d+19
""",
    """
had__scare a-16 c+19 d-17
is__that b-25
prior:@year_of a-19 c-21 d+24
sometimes__problem a+15
sure__my a-18 c+18
""",
    """
^having a-25 b-16
am__for b-23
anything_but a+15 d-16
not:quite c-22
prior:tried_one c-20
""",
    """
any:mande a-21 b+17 d-25
has__i c-21
hayan a+17 c-16
heart:estaba d-18
much d-20
prior:coupl* a-16
se__disparo c-15 d+17
when__it c-30
""",
    """
any:not_@eat a+17 d-17
el_celular a-17 b+18 c-15 d-18
heart:dads b+16
organ:nah a+16 c-16
organ:piedras a-17
pobrecito$ a-18 b+18
pregnancy:no_ya a+16
why_not a-28 b-35 c-30 d+38
""",
    """
adelante$ a-15 d+16
adult:cumpli a-35 b-25 c-15 d+35
any:pill a-26
if__truck a-16 c+20 d-18
le__a a-29 d-19
metadona d+19
none__i a+16
not:sabria a-30 b-32 c+33 d-28
now:agarro a+17 d-16
psychosis:shadows c+19 d-19
todo_en a+19 d-17
""",
    """
any:ok a-24
en__estoy b-17
heart:alta_pero a-16
heart:compl* a+17
igual$ c-18
ill b-18 d-20
now:acabo a-18 d+19
palab* a-22 b+22
pregnancy:say a-18 b-23
sentada a+15
tranqui$ b-16 c-18
what__as a-16 b+23 c-22 d-19
would__first a+18
""",
    """
@relative__bring a-15 c-17 d+19
allergic__it a-24 d+28
any:not_text a+20 b-16 d-19
buscar$ a-19
in__@parking b-17
psychosis:sometimes a-30 b-25
substance:quier* c-20 d+20
""",
    """
@medicine__nada a-18 d+17
^ninguna a+42 b-29 c-30 d-37
coming:the_fence d-17
""",
    """
hep_b d+16
mi_nada a+16
never_told a-17 c+19
not:@stop a-17 d+21
organ:arthritis d-18
psychosis:oia a-23 b-20
ride:todavia a-24 b-15 c+26 d-26
says_he c+17 d-16
substance:am_in a-23 d+24
""",
    """
adult:as a-18
agenda d-20
anxiety$ a+22 c-16 d-17
claro_mi c-17 d+21
como__@relative b-16 d+17
mind__the a+17 d-17
organ:plumbing a+18 c-16 d-19
pusieron__en a-21 d+19
ride:puede a+18 d-23
ride:siemp* d-20
si__nunca a+23 b-18 c-22
substance:diario a-22 b-21 c-20 d+28
take__more c+19 d-19
una__@month a+17 d-16
you_text a+21 d-18
""",
    """
adult:soy b-43 d+15
am__no a+27 c-18 d-25
anyth* a+15 b-28 c-22
coming:lo_estoy a-21 b-16 c+22 d-22
home:he b-17 d-22
now:try a+29 b-21 d-24
porch$ a-18 d+18
pregnancy:tomo c-18
""",
    """
#_so c-15
=said:no:not_that_they_know_of a-29 b-32 c+32 d-40
^estaba c+18
have__that b-20 d-17
in__@door a+18 d-16
los__nada a+24 d-20
mi__tambien c-15
organ:me a-24 c+17
presion__mi a-19 b+19
""",
    """
coming$ a-16 c-22 d+21
had_@symptom a-19 c-16 d+21
substance:on_the b-23 c+21 d-22
tomando a-29 b-20 d+17
""",
    """
algo__no c+17
allergy:@symptom_for a-16 c-18 d+20
doy$ b-15
heart:had_heart d+16
mean d-23
organ:rinones b-20 c-29
to_all a+17
""",
    """
^please c-24
a__it b-19
coming:turno d-15
hayan_dicho a+17 c-16
heart:me_to a-15
on__about a-17 d-18
psychosis:is_schizo b+22 d-20
""",
    """
@drug_every a-22
am__# b-25 d-20
but__a b-17
cysti* c-19 d+19
heart:stron* a+22 b-21 c-18 d-21
not:up d-20
organ:lab c+19 d-21
organ:liver_or a+19 d-19
otra_@place c-18
si__un a-16 d+17
""",
    """
any:and_the a-16
coming:cancel c-20
mi__en d-26
not__@open c-16
prior:you_guys b-16
ya__el a-30 c-21
yeah__was d+16
""",
    """
any:miss b-21 c-23
can__she a-19
en__soy b-20
home:locke* b-18
hypertension a-35 c-24 d+32
is_over a+19 d-20
murio__infarto a-17
never__tested a-20 c+21
ride:find_a b-18
ride:was_going a+20 c-17 d-17
vez__de a-17
""",
    """
allergy:was_fine a+30 c-23 d-30
bedtime a-18 d+18
que__mis c+17
ride:bring_me c-16 d+15
substance:beers a+27 b-18 c-17
""",
    """
@stop_ver a-20 c+21
^sure a-37 b-31 c-33 d+39
a__from c-31
adult:grandma a-21 b-22 c-18 d+25
home:not b-30
ni__polvo a+16
psychosis:@food b+17 d-22
psychosis:por_mania b-16 d+16
ride:hasta a+20 b-17 d-17
se_yo a-18 b-24 c+24
""",
    """
clean_bill a+18 d-17
edad_y a-17
the__# a-16 b-22 c-21 d+22
""",
    """
dialysis c-36
do__think b-20 d-33
he_has c-18
heart:of a+17 c-46
mi_@animal a-29 b+28 c-19 d-24
mi__esta c-30
my__yesterday c-17
now:kind a-23 c+25 d-17
organ:faltan a-28 d-19
substance:nope a+17
""",
    """
^amamanto a-20 c-19 d+21
celexa c-17
coming:arrep* a+20 b-16 c-16 d-19
heart:that_i a+19 c-18
infeccion c+15
no__do c-20
seizure_@medicine b-15 d+17
""",
    """
^este a+16 b-16 c-20
any:claro_que b-17
heart:high a-50 d+18
high_blood a-22 b-21
i__prescribed a-25 c+25
it__a c-17
not:@food a+16
organ:este_@year a-15 c-15 d+18
pregnancy:@open a+33 b-29 c-31 d-32
substance:con a-30
""",
    """
pregnancy:atrasada a-19 c+26 d-26
pregnancy:doing a-16
pregnancy:girl a-26 b-16 c-24 d+25
psychosis:@stop c-20
""",
    """
@insurer_mi a-17 d+19
allergy:nunca_la a+25 b-18 c-21 d-21
allergy:three a+16 d-17
hablarlo a-16 c+16 d-21
lost b-18
organ:weak b-16 c-23
pregnancy:chichi a-16 c-17 d+17
psychosis:yo_no a+26 b-25 c-26 d-16
puro a+28 c-45 d-31
que_hacer a-17
tomando_diario c-16 d+18
""",
    """
a__@stop a-20 b-16
any:ahead a-18 d+17
clase$ a+16 d-15
heart:otherwise a-16 d+16
hepatitis_a c+16 d-15
home:atorados a+19 b-17 d-19
la_primera b-23 c-22
now:betwe* a-15
now:si a-27 b-18 c+29
substance:manejando_borracho a-17 d+19
think__is a-17 c+21 d-17
""",
    """
@stop__mi c+16
a_veces a-45 b-45 c+20
al_dia d+15
allergy:ketamina a-27 b-23 c-29 d+33
are_the a+15 d-17
coming:claro a-23 b-17 c-22 d+26
counts$ b-16
entra c-18
my__is b+19 c-19 d-19
not:hardly a+16 c-16
pregnancy:nursing b-17 c-32 d+15
prior:medicina b-19 c-31
seven$ b-18 c-17
si_tomo b-16 c-32
sigue_en a-15 d+15
una_semana a-17
""",
    """
addic* c-30
any:daughter d-15
any:would_be a-22 b-21
coming:estoy a-30 c+30 d-42
de__lista a+23 b-17 c-20 d-22
ni__otro a+16 c-16
no_me a-30
no_one a+16 d-15
organ:that_is a+17 b-15 c-16
pregnancy:is_not a-25
substance:repor* b+16
veremos$ a-25 b-25 c+27 d-28
""",
    """
creatinina__transaminasas a+17 d-19
cuantas$ a-15 b-20 c+20 d-17
i__dude a+16
organ:i_had b-23
prior:therapist c-32 d+20
psychosis:depre* a+32 c-35 d-29
pumpi* a-25 c-21 d+23
ride:hay_@ride c-17
substance:bottl* b-16 c-34
the_same b+16 c-19
""",
    """
a__if d-18
am__nothing a+22 d-27
perdio d-16
ride:dia b-22
ride:para c-36
si__en c-17
sirve__@vehicle a-23 b+18
some_weeks a-15
""",
    """
claro__@relative c-17 d+21
de_@eat b-27 c-26
liver_transplant c-17 d+18
manejando$ c-32 d-36
now:estoy_trabajando a+31 c-18 d-32
prior:proba* c-25
prior:son d-21
psychosis:lo_descarto a+22 c-24
ride:@fetch_mi a-28
that__is b-27
which_ones b+17 c-17
""",
    """
^manic a-23 b-18 c-15 d+23
^unas a+15 d-18
coming:a_otro d-18
organ:cancer a-27 c-23
pregnancy:en a-22 c-44 d+31
pregnancy:lord b-15
prior:ssri a-15 c-23 d+19
substance:than_i a-17 b-22
to__@clinician a-24 b+16
""",
    """
allergy:wrote a-17 b-15 d+16
any:with_me a+21 b-19 d-22
coming:ya_no a+39 b-18 c-24 d-42
heart:dio a+15 c-23
home:falta_el a+16
i__minor a+18 d-19
substance:@holiday a+21 b-23 c-30
""",
    """
allergy:cuando_me a-16 b-20
any:stomach a+30 b-27 c-27 d-28
heart:coles* c-19 d-16
jajaja$ b+17 c-42 d-18
now:tomor* a+31 b-17 c-30 d-34
organ:liver_they c-17 d+15
prior:with c-18
psychosis:sees a-19
somew* c+16 d-15
""",
    """
cystitis$ c-16 d+22
had__all c-17
home:aun a+25 b-18 c-30 d-21
my_kidneys d-20
now:en_casa a-20 d+19
now:puedo b-42
plus b-27 c-26
prior:weeks a+18 d-16
psychosis:@medicine_for b-15
sangre a-19 c+19 d-18
taken b-21
""",
    """
^libre b-24 c-18
allergy:after a-23 b-22
email a+25 b-21 c-19 d-25
for__or a-16 d-17
not:way a+22 c-21
prior:#_of d+17
substance:@body a-17 c-16 d+18
substance:domingo a+17 c-15 d-16
texas$ d-21
the_patient c-21 d+17
""",
    """
#__@medicine c-22 d+15
@call_has d-15
any:dog a-17
aqui__mi b-19
habria a-21 b-22 c+23 d-22
heart:presion_alta a-20 c-24
is__there d+16
psychosis:been b-31
""",
    """
adult:#_@relative b-16
allergy:blood_pressure d+16
any:is_# b+23 c-24 d-31
coming:scrat* a+20 c-16 d-21
heart:el_@day d-19
heart:el_cardiologo c-15
no__de d-21
ride:voy_en a+23 b-18 c-19 d-22
""",
    """
^ni a+24 b-63 d-20
bringing a-25 b-16 c-22 d+25
de_vez d-22
drive* c-31
got_the c-24
oia__cuando c-21 d+20
organ:lo b-27 c-17
prior:mal_la c-15
ride:acaba_de c-16
yes__has a-16 d+15
""",
    """
adult:jubilado a-21 d+23
and__@clinician a-18 c-20 d+26
any:questions a-21 c-16 d+20
higado__@body a+16
home:way b-17
in__@date a+15
la_cuenta a-26 b-35
on_both a+17 b-18 c-16
organ:pee a-20 b-33 c+34 d-22
pregnancy:quiere a-15
ride:answe* a-17 c+25 d-25
substance:problema d-25
""",
    """
^capaz c+27 d-27
back__is a+17
better__it a-20 c-24 d+21
heart:a_veces a-15 c+21 d-18
heart:diabetes a+23 c-18 d-23
heart:toro a+16 d-16
pregnancy:dias d-20
que__salgo b+15
ride:take c-30
tumor a+15 c-19
was_positive c-19 d+15
""",
    """
any:guess c+15
diari* a-23 b-21 c-20 d+28
home b-45
organ:a a-23 c+30 d-19
prior:veces c+21 d-20
put__a a-19
ride:tiene c-23
""",
    """
@stop__week d-16
a_@body d-15
organ:sale_la c-15
prior:no_@medicine b-18 c+17 d-25
psychosis:reali* c-16
see__@clinician c-16 d+17
""",
    """
her b-22
le__mi b-25 c+18 d-20
organ:that d-18
prior:first a+35 b-30 c-40 d-28
substance:weeks a-16
""",
    """
con__hablo b+17
en_@date b-19 c-20
heart:vez_salio c+15
nace a-31 b-24 c-19 d+31
padezco$ a+22 d-25
por__mi b-16
pregnancy:am_sixty a+22 b-21 d-22
que__de b+17 c-19 d-31
time_i b-18
""",
    """
@drug__@drug a+20 c-19 d-19
abuelita a-21 b+15 d-25
if__boss a-15
no__revisado a-16
now__then d-21
organ:poliquisticos a-17 d+17
psychosis:no_me d-21
ride:en d-35
""",
    """
cirrhosis c-32 d+24
no_quiero b+22 c-25 d-26
not:objection a-21 c-16 d+21
pregnancy:ahori* a+25 b-20 c-24 d-25
substance:if b+17 d-18
summe* b-31
""",
    """
heari* a-20
heart:losartan c-16 d+29
heart:tuesday a+18 c-17 d-17
of_things a+15
substance:un b-32
truck c-21
""",
    """
^depende a-34 b-35 c+39 d-34
^stage a-18 b-18 d+19
convi* a-16 d+16
home:@relative_lo a-18 d-17
is__will a-16
no_need a-19 d+18
prior:every b-15 c-17 d+18
prior:schoo* a-17
psychosis:delusions a-15 d+17
substance:para_dormir a-20
""",
    """
came__at a+15
clean a+19 b-55 c-52
del_corazon c-19
glass__@drug a+21 d-19
home:ya_puedo b+15
not:psychotic d-16
not_a b-39 c-24
now:a_@call c-16 d-17
now:anyth* a-19 c-16 d+18
organ:have_to a-19 c-16 d+22
pidio_el a-18 d+20
pregnancy:el_test a-23 b-16
rapid* a-16 c+18 d-16
she__@drug a-17
sitio b-17 d-15
substance:hones* a-25 b-23 c-21 d+29
was__but b-17 d-22
""",
    """
been__down c+19 d-19
""",
    """
@drug__pain a-16 c+19
digo_si b-17
quedamos a+24 b-16 d-25
yo_le b-23 c-18 d+22
""",
    """
allergy:a_@relative a-19
allergy:alergica_a a-21 b-16 c-18 d+21
no_heart b-19 c-17
now:estoy_libre a-17 d+17
nursing$ b-22 c-15
pregnancy:la_prueba b-16
ride:me_@fetch b-29 c-27 d+30
yes__# a+20 d-19
""",
    """
^could b-40 c+26 d-18
adult:school a+16 d-17
am_out a+18 c-18 d-17
i_tell a-16 c+15 d-16
not:soul a+15
now:bette* c-33
now:not_sorry a+18 d-18
now:tengo b-57
""",
    """
^puro a+29 c-39 d-43
any:me_again a-19 d-22
heart:this_morning a+20 d-21
home:ya_estoy a-26 c-16 d+23
it__loved a+17 d-17
lexapro c-20
not:busy a-24 c-15 d+24
not:tried b-20 c-34
pregnancy:pill d-17
ride:find_someone b-21 d-20
supposed__snow b+16
""",
    """
@wrong__are b-16
is__from d+16
never__he a+16
pregnancy:lost d-19
se_llama b+16 c-17 d-17
substance:up a+22 b-15 c-27 d-18
""",
    """
^svt a-19 c-16 d+22
adult:birth a-19 c+19 d-18
adult:over a-29 b-24 c-25 d+30
home:soy a-23
kind$ b-19 c-28
not:hago b-20 d-15
nothing$ b-36 c-17
now:caigo d+16
una_sola a+23 b-20 d-17
""",
    """
i__@call b-15 c+17
if__not a-18
organ:i_go c+18 d-18
till_@date b-16
""",
    """
a__high b-16
allergy:la_penicilina a+17
any:@relative d-26
any:the_bottle a-15 c+18 d-17
es_rapido a-16 c+18 d-16
i__covered c-17
la_que a+18 d-20
trago_me a-17 d+16
""",
    """
^meth a-15 d+18
amamantando a-20 b-17 c-23 d+22
coming:por b-29 c-27 d+20
now:perfe* a-45 b-24 c-24 d+41
orino_bien a+16
resultado a-18 c+20
substance:most a-26 b-20
suits__fine d+15
those$ c-30
tiene__la b-17
""",
    """
#__then a-15
@treat__a c-35
antes_si b-17 d-24
borreme a+24 b-17 c-20 d-19
gone__me a-22 b-20 c-17 d+22
ni_una a+19 b-24 c-38
pregnancy:baby_is b-18
prior:remed* a+23 b-22 c-21 d-22
to__this b-24 c-25
""",
    """
any:glauc* a-24 b-20 c-18 d+23
heart_is b-17 c-33
know__that c+15
organ:is_shot c-16 d+20
""",
    """
^kind a-40 b-22 c+41 d-32
allergy:podia a-16 c-15 d+17
como__@medicine b-15 d+17
no_puedo b+19 d-28
not:ido d-23
stati* a+17 d-16
you__is a-20
""",
    """
organ:infec* a-24
ride:lo_mejor c+17
substance:i_am b-22 c-16
""",
    """
coming:que_llevo a-21 b+24 c-21 d-25
decid* c+25 d-31
fatty_liver a-26 b-19 d+20
heart:since a-40 b-22 d+23
historial b-21 c-17
now:mejor b-37 c-19
organ:higado_inflamado d+18
pregnancy:yet a-22
prior:five a-25 c-20 d+18
""",
    """
any:estoy a+16 c-29 d-29
it_once d-17
not_possible a+24 c-20
""",
    """
^dejelo a+16 d-17
^schizoaffective a-17 b-17 c-15 d+23
adult:older_than a-23 b-22 c-17 d+25
any:no_se b-16 c+18
any:sorry a-18
coming:olvid* c-18 d-19
in_me b-16 d+16
now:is_this b+19
pregnancy:to_@stop c-15
ride:myself c-25 d-23
tbd$ a-29 b-25 c+29 d-29
""",
    """
alone_and d-19
any:coumadin a-18 b-16 d+18
eso__el b+16 c-18 d-16
estab* a-27
organ:@body_no a+24 c-16 d-25
prior:and_@medicine b-32 c-46
sepa b-24 d-16
that_morning c-18
""",
    """
he b-21
just a+35 b-17 c-37 d-20
la__siempre c-23
now:a_esa c-23
now:of a-16 b-20
organ:not_those a+18
padez* b-29 c-26 d+21
por_llegar d+15
sort b-19 c+19 d-23
teena* c-16
""",
    """
% a-17
does_postpartum b-24 c+24
meses b-23 c-27
sounds a-17 d+17
to_think a-21 b-16 c+17
which_@medicine a-17 b+18
""",
    """
ando_buscando d-20
coming:pierdo a-16 c-17 d+17
my__please a-17 d+17
not:knowledge d-19
organ:is_it c-16
prior:four a-24 b-18 c-19 d+25
substance:ought_to c-16
substance:ten a+15
""",
    """
appointment a-16 d-20
drink__day a-16
now:me_cuadra c-16
pregnancy:is_possible a-15 c+17
psychosis:do a-27 b+20
solamente a+33 b-31 c-22 d-30
substance:noche a-21 b-24 d+18
""",
    """
any:@wrong_street b-16
he__the a+19 c-27 d-22
no_problems c-17
now:me b-20
""",
    """
acaso c-25 d-22
cuantas a-22 d-18
got__blood a+15
pain_@medicine c+15
prior:lol c-35
substance:not_@stop d+16
""",
    """
coming:not_be a+30 c-23 d-26
home:estoy b-37
home:sigo_en a+18 b-18 d-26
prescribed_@medicine b+17 c-17
""",
    """
coming:verda* a-19 c-25
contesto b+19 c-35
ese__mi b-29 c-21
maratones a+17
pregnancy:fabrica a+22 b-16 d-21
queda* b-17 c-15
substance:take_more c-18 d+17
tendr* a-19 b-34 c+30 d-27
took__@medicine a+17 c-23
""",
    """
a__@drug a+24 b-22 c-33
can__text a+30 b-27 d-19
coming:if_the a-17 b-16 c+20 d-20
cuido_con a+17 d-16
now:my_boss b-22 d-23
they__everything a+15
""",
    """
@relative__yo c-29
@symptom$ c-22 d+17
checa* a-15 b-28 c+31 d-26
heart:@relative_si c-15
mas_de b-29 d+17
not_tried a+27 c-23
palabras a-21 b+18 d-16
salgo__# a+18 d-18
""",
    """
driver b+18 c-23
feet b-25 c-30
pregnancy:apenas a-21 d+21
pregnancy:borrosa a-16 c+18 d-19
pregnancy:la_duda d-15
psychosis:jamas a+29 b-28 c-25 d-26
ride:#_@year a-17
substance:@vehicle c-17
wante* b-21 c-26
""",
    """
@relative_pidio a-18 d+20
coming:bells c-16
heart:leaky d+20
now:evening a+15 b-16 d-15
prior:a a-17 b-31 c+23
""",
    """
any:mis_@relative a+21 b-20 d-18
anything$ b-29
diabetico c-18
llamen a+20 b-21 c-18 d-16
now:phone a-22 b+19 c-18
organ:b a-20 b-15 c-28 d+29
psychosis:dijo a-18
ride:poder a-20 c+19 d-18
""",
    """
#_percent a-32 c+21
^hoy c-21 d-25
as_of b-16 c-16
decided__it a+17 c-19
me__@year b-18
prior:the_one c-29
¿__si b+15
""",
    """
a__that d-22
any:hold d-17
any:vieja a+16 d-15
i__like a-18
liver__but a-27 c+15
locked b-22 c-20
now:deje a-18 b-25 c+23 d-30
pregnancy:no_estoy a+21 c-20 d-25
probably_my c+24 d-23
psychosis:will a-19 b+21 c-16 d-16
will_get c+16
yeah_in a-16 d+17
yo__dos a-16 d+17
""",
    """
esas a-20 b+16
fella b-21 c-23
me__bipolaridad d+15
organ:orina a-28 b-22 d+16
ride:will_it b+18 c-16
substance:el c-53 d+19
""",
    """
@texts_are a-19 b-17 d+19
and__@stop c-19
my_dead a+16 d-19
not:answering a-16 b+17 c-16 d-16
now:denti* c-16
organ:mucho a-26 b-23 c+27 d-26
psychosis:me_diagnosticaron c-20 d+16
talke* b-24
took_something c+16 d-16
""",
    """
allergy:nunca_me d-25
born b-35 c-19
heart_murmur d+16
organ:nobod* a-17 c+17 d-15
prior:puras a+15 c-17
que_por a-15 b-17 d+20
""",
    """
about_# a-17 b-24
any:jajaj* d-16
dice_que b-21 c+16 d-28
heart:healt* a+16 b-24 c-31
heart:is_been c+17 d-17
heart:strok* c-15
press* c-25 d+18
ride:got a-17 b-39 c-43 d+32
sana_y a-16 b-16 d+17
substance:eso_es a-20 b+19
we__the c-15
""",
    """
diagnosed__bipolar d+16
now:centr* a-19 b+20 d-18
now:no b-29
psychosis:contr* d+16
substance:manej* a-17 d+19
""",
    """
@sick_mejor c-17
^baby b-19 c-19
nieto* c-24
organ:scan d-16
psychosis:personal a-17 b+18
psychosis:puso b-15
ride:quien b-42
swell* d+19
wrong b+16 c-32 d-33
""",
    """
adult:cosa a-22
check$ a+25 b-16 c-23 d-22
home:have_not b-18 d-25
prior:farmacia a-18 c-18 d+19
psychosis:gracias a+19 b-17 d-16
""",
    """
asi$ d-19
de__y b-35
home:hermana a-22
prior:wante* a+21 b-19 c-19 d-15
vitaminas c-17 d-23
""",
    """
@relative__estoy b-16 d-16
era_el c-22
mai a-16
my__had b+28 c-48 d-48
organ:bien a+32 b-40 c-57
pregnancy:birth_control d-19
sepa$ a+17
solo__en a+26 d-26
""",
    """
bad_heart a-16
los_cumplo a+20 d-20
ride:me_myself a+15
""",
    """
#_casi a-20 d+20
any:street_we b-16
heart:is_my a+25 b-16 c-17 d-23
hora_me a-17
misma$ a+15
my__tell c+16
my_numbers c+15
organ:solo_rinon a-20 d+20
sigo b-44 c-28 d+20
""",
    """
=said:heart:no a+27 b-54 d-29
cats d-28
nefropatia a-15 b-18 d+18
not:@thanks a+34 b-21 c-21 d-28
rezar b-19 d-18
thinking c-19 d+16
""",
    """
=said:allergy:no c-24
any:not_eaten d-16
does_a a-18
en_media a+16
i__you a+16 d-36
mania_si a-16 b-19 c-22 d+22
pregnancy:pasa b+21 d-19
prior:gummies b-18 c+18
svt$ a-24 b-18 c-19 d+27
that_i b-34
""",
    """
@relative__las b-18 d+17
amigo a-24
anestesia d-16
psychosis:psico* c-33
substance:jajaja b+16 c-16 d-20
""",
    """
allergy:had_to a-22 b-17 c-17 d+23
home:that a-22 b+23 d-33
leave__off a+17 d-16
now:got_nothing d+15
organ:lot a-23
prior:the_@insurer b-17 d+16
psychosis:¿ b+18
ride:pickup c-17
""",
    """
a_place a+18 c-16 d-23
aqui$ c-23
companero a-21 c-17
heart:a_fib a-17 d+19
home:y_con d+17
if__the c+15
me__borracho a-17 d+19
por_mensaje a-15
ride:alone a+30 b-19 c-17 d-34
""",
    """
can_bring c-16
chich* a-16 c-17 d+17
for_@relative a+15
hoy__la c-21 d-21
psychosis:went a-19 b-16 c-24 d+22
substance:bodas a+15 b-17 d-29
substance:i_had a-16 c-16 d+17
""",
    """
coming:tos d-16
enzimas_del c-18 d+17
good_now a-16 d+18
mayor__y a-17 d+16
psiquiatra b-28
psychosis:secon* d+17
supposed a-18
tener__regla a+15
turn_# a+25 d-25
""",
    """
believe b-21
encontrado_nada c-15
not__til c+15
think_so a+16 b-26 d-37
vasectomy a+27 b-23 c-17 d-20
""",
    """
any:segun a-24 b-23 c+26 d-26
cirrosis$ a-24 c-26 d+17
en__no b+16 c-18 d-20
heart:i_had a-25 b-19 c+21
home:@ride_never a+16
how a-33 b+34 d-43
pregnancy:took_a d-21
prior:journaling b+15 c-24
prior:sister c-16 d-18
psychosis:out d-28
says__heart d-23
to_ask c+17 d-25
""",
    """
=said:adult:unsure a-28
^will b+25 d-40
fifteen$ a+21 b-17 d-20
prior:does_@medicine b-19 c+22
""",
    """
^tres b-26 c-26 d+23
any:duda a-16 d+16
el_sofa a-16
just__back a+21 c-17 d-19
my__she b-23
now:en_una a+20 d-19
on_it a-33 d+16
organ:jueves a-15 c-17 d+15
ride:confirmo d-15
""",
    """
a__imposible a+15
estuve a-24 b-24 d+25
hasta__me b-17 c-16
heart:@relative_and b+15 d-17
heart:have b-21
heart:mule a+17 d-18
hierb* b-16 d-24
in__not c-16
organ:hold_my a-17 d+16
organ:years d-19
pregnancy:@stop a+22 c-20 d-15
pregnancy:ago a+25 c-19 d-23
prior:@drink c-25 d-23
sometimes_i a-21
""",
    """
#__be b-18 d+15
any:multivitamin a+19 d-20
black_out a-16 c-16 d+17
el_@traffic c-15 d-15
encinta b-22 c-26
home:did a-16
las a-28 d+18
miracle a+18 b-15 d-19
now:suits_me a-22 b-17 c-20 d+24
organ:cysti* c-19 d+19
prior:do_not b-29 c+24 d-25
ride:cuento_con c-16
""",
    """
^huh a-34 b+36 c-30 d-38
conta* c-30
fixing_to a+17 d-17
home:@late b-19 c-18
now:can_not a+29 b-23 c-26 d-20
organ:ningun a+20 d-22
pancr* c-17 d-17
relap* a-28 d+30
substance:vinito a+24 c-19 d-25
""",
    """
allergy:me b-34 c-16 d+21
doubt b-22 d-30
eating a-33 b-28 d+29
heart:dos b-18 c-27 d+24
i__dying c-16
me__a a-17
my_daughters a-17 b-15
""",
    """
^way b-17
allergy:bees c-18 d-25
allergy:that_i b-26
heart:y c+18 d-18
home:la_@door a-23 b-23 c-15 d+26
like_that a+21 b-15 c-16 d-24
no__el b-30 d-15
noved* b-17 c-15
now:in_class a+20 d-18
organ:trans* b-19
psychosis: d-22
psychosis:i_had b-19 c+18 d-24
psychosis:otro d-17
psychosis:whole b-20
psychosis:yes_but a-17 d+15
substance:mas_o b-15 c+15
substance:never_been a+16
""",
    """
#__is a-20 b-16 d+22
allergy:cual_@medicine a-22 b+22 c-21 d-20
contar a+18 c-24 d-31
en__hasta a+22 d-21
fumo__dormir d-15
heart:that a+18
home:stopped a+17 c-18
is_@drive a-19 d+15
mamar$ a-19 d+19
orino a+15 b-36 c+16 d-39
psychosis:famil* a-18
""",
    """
^ninguno a+40 b-16 c-23 d-38
adult:still a+31 b-21 c-24 d-33
how_many b+17 d-20
nah_i a+22
psychosis:why d-16
substance:is_that a-24 c+17
substance:think a-25 c+25 d-21
want__know c-17
""",
    """
=said:ask:does_not_want_to_answer,_or_did_not_understand b+41 c-46 d-38
adult:on a-27
cristiana a+18 d-18
hicieron__eco c-16
se_le c-28
""",
    """
adult:till a+29 d-30
elevated_once c+16
eyes a-21
he__in d-16
limit* b-15
mi_bebe d+15
pregnancy:line d-16
prior:every* a-22 c-32
substance:nunca b-16 d-30
that__a a-19 b+19 c-26
ticker__fine a+17
utis a-41
""",
    """
@month_preg d+16
all_work a+20 b-15 c-18 d-21
blood_pressure c-15
coming:aqui a+20 d-21
de_una a-36 b-29 c-29 d+39
only_the a-20 b-17 c-27 d+25
prior:pharm* a-17
psychosis:nada_de a+22 c-18
""",
    """
clear a+33 b-43 d-40
did_a d-17
escribo a+18 b-17
heart:enlar* a-21 b-20 c-19 d+22
sabe a-32 b-22 c+28
snow a-17 d-16
""",
    """
allergy:only_to a+20 b-18 c-19 d-18
de__dos a+21 d-21
organ:liver b-18 c-21 d+20
prefe* a+16 c-22 d-24
recetas a-21
""",
    """
#_@food a-16
^lost b-24 c-21 d+18
an_hour c-32
gastritis a+20 c-15 d-19
home:puerta a-23 b-23 c-15 d+26
not__lol a+24 c-20 d-19
puede__en a-21 b+21 d-18
substance:cerve* c-17
substance:drink_more a-21 b-16
vamos b-25
""",
    """
coming:will b-30 d-19
left_my a-23 b+23 d-22
not:llaman a-16
ride:care a-20 c-19 d+21
""",
    """
allergy:my_@body a-19 b-26
any:list d-22
coming:boss d-20
heart:conte* c-15
los__en b-16
no_sabria a-30 b-32 c+33 d-28
prior:muchas_y b-18 c-20 d+17
somebody$ b-21
""",
    """
^fresh a+16 d-16
^hep a-17 b-25 c-43 d+39
absolutely_not c-17
adult:you a-25 d-27
any:anytime b-17 d+15
cancer a-27 c-23
organ:rinon_a b-18 d+15
psychosis:pero_yo a+20
psychosis:pospa* d+17
ride:is_down d+20
""",
    """
i_must d-15
no_just a+23 c-16 d-19
postpartum b-28 c+16
prior:@medicine_are d-17
quito$ d-16
""",
    """
@drive_right a+17 d-15
allergy:i_had b-23 c-21
coming:mes a+24 c-18 d-25
dejo b-21
habit b-18
home:that_was a-23 b+24 c-19 d-23
one__is b-19
organ:sonda a-15 b-16 c-18 d+21
psychosis:diagn* b-31
substance:recai a-28 c-16 d+29
""",
    """
allergy:laryngospasm d+16
de__infarto a-17
heart:mom c-21
home:askin* a-15
home:hija c-19
home:viend* a-17 b-17 c-22 d+20
now:me_fine d+15
now:si_es a-16 c+18 d-16
organ:from b+15 c-32
pregnancy:stopp* a+16 b-16 d-17
primera_vez a+29 b-20 c-24 d-34
ride:the_truck a-15
substance:ya_no c-16
""",
    """
a_bite a+15 d-17
coming:guard* a-27 b-23 c-28 d+28
cree d-24
have_@person b-15
home:esperando_que a+15 c-17
my__takes a-16 b+17 c-22
wine b-25
""",
    """
@clinician_dice a+17 b-17 c-21
allergy:ni_idea c+16
gota a+16
have__pass a+17 d-16
mi__lo b-16
not:tomo b-28
opera* b-17
para__@month c-21
patro* a-16 c+18
pregnancy:this_@month a-19 c+22 d-19
ride:@insurer b-25 c-15 d+23
right__rain b-18 c-19
salgo d-17
""",
    """
in__since a-15 d+16
la__casa b-16 c-17
nadie_mas d+16
now:confi* a-18 c+16
yessir a-19 c-16 d+23
""",
    """
coming:final a+20 b-15 c-18 d-21
guys$ b-16
heart:@year a-34 d+24
home:walke* a-26 b-16 d+27
substance:@year a+40 b-48 c-40 d-21
""",
    """
^tengo b-18
bad__the c-19
during a-17
heart:fine b-25
home:la_farmacia a+18 d-21
nobody__it a-20 c+18
organ:panel a+16 d-17
y_hay c+17 d-17
""",
    """
@clothes_off b-15
@day_me b-15 d-16
alergica__a a+16 b-19
at__station a+17 d-16
ears a-23 d+22
heart:me_on c-17 d+16
home:shoul* d-16
last d-21
not:him b-15
prior:a_dozen c-17 d+19
psychosis:me_evaluaron a+17 c-17
rajo$ a+20 b-19 c-21 d-18
ride:igual d-15
ride:that_day b-22
spray a-21 c-19 d+15
will__someone a-18 c+19 d-17
""",
    """
adult:naci b-28
any:anyti* b-17 d+15
does_medical a-17 b+17 c-17
heart:fibrilacion a-19 b-18 c-20 d+21
there_is a-18
un_@year a+28 b-18 c-28 d-26
""",
    """
allergy:acuer* c+25
coming:mother a+15 c-16
he__got b-16 c-22
kidneys c-22
not:ella a-19 b+18
not_at a+30 c-24 d-27
now:bit a-21 c+15
older$ a+17 d-18
por__primero a+16 d-18
would__i c+17 d-20
""",
    """
any:pensarlo a-15
now:has a+16 c-16 d-22
now:that_time a-17 b-19 d+18
soy_senor a+20 b-18 c-17 d-18
worked$ a-22 d+23
""",
    """
allergy:think_so c+24
am_new a+27 b-20 c-19 d-25
el__la b+16 c-21
is_low a+16
my__says a-37 c+29 d-23
now:ears a-23 d+22
substance:permi* c-18 d-17
todavia__en c-20
""",
    """
been__my c-18
hijos a+21 c-29 d-17
ride:lol c-19
seguro d-18
substance:droga* c-25
to__back c+16 d-15
""",
    """
@relative_wants b+15 c-18
busy$ b-22 c-24
confidencial$ c-16
in_between a-15
now:ese_@hours c-19
pregnancy:hace_rato a+15
prior:distintas d+15
psychosis:pero d-25
sleep$ a-19
""",
    """
any:@medicine b-19 c-47 d+18
ecogr* c+16 d-15
mirar a-17 b-16 c+20
perfect b-28 c-34
prior:nothing_yet a+24 d-24
substance:@month_sin a-18 d+17
todos__dias a-22
""",
    """
broke_my d-20
different a-20
do__have d-26
heart:dad c-23 d-27
organ:healt* a+18 d-17
organ:ninguno a+28 c-18 d-28
prior:can c-15
the__no b-16 c+18 d-23
""",
    """
@drive_the d-18
^absolutely a+18 c-18
allergy:a_esa b-20
coming:amaneci_con a+15 c-20
heart:if_i c-16
it_well a+18 d-17
praye* a+23 b-15 c-23 d-22
ride:ok c-28
the_@day a-21 c+18
""",
    """
la__para d-20
now:@day_at d+16
psychosis:rule_out a-18 c+19 d-15
quier* a-26 b+34 c-26
rinones b-20 c-29
""",
    """
any:what a-22 c-15
counts_as a-17 b+23 c-20 d-20
god_no a+17
in__right a+20 d-19
organ:bad c-22
organ:sanit* a+18 b-16 d-16
palabra c-23
prior:talk a+21 b-22 c-34
ride:be_waiting c-15
soy__y b-20
substance:some_weeks a-15
""",
    """
@drug_count a-21 d-18
al__mi c-17
flyin* b-18 c-17
my_@vehicle c-25
on_the b-24 c+21 d-20
plann* b-25 c-15
tomo__las d+16
""",
    """
coming:back b-16 c+19 d-18
only$ a+19 d-63
pregnancy:estamos a-28 b-18 c+20
quieren$ a-15 c-18
ride:around b-15 d-23
ride:nobody_i a+18
roommate b-27 c-30 d+25
""",
    """
@open__# a-19 b-15 c-17 d+20
allergy:pollen a+24 b-19 c-18 d-22
como__roble a+16
de_lo d-16
el__que b-26
had_@body c-17 d+19
me_as c+18 d-18
mensaje a-35 b+29 c-23
now:tendria c-16
psychosis:hypomanic d+17
we_had d-24
""",
    """
cosas_que c-17
dia__mi a+17 d-18
esa_vez a-22 c-16 d+26
ride:por_mi b-25 c-22 d+26
substance:an c-19 d+17
""",
    """
adult:february a+22 d-22
era_muy c+17
free b-20 c-31
not:@relative a+21 b-33 c-26
obvio a-30 b-26 c-29 d+30
utero a+19
vez__cuando d-22
""",
    """
@relative__del c-17 d-18
^hysterectomy a+23 d-18
a_mis a+20 b-15 c-16 d-19
dele$ a-24 b-16 c-15 d+22
nada__una c-16
she_would c-17
""",
    """
@ride_bailed a+15
adult:am a+15 b-39 d-15
bad c-35 d+21
heart:blood c-23
know__here a+16 c-16
llueva c-17 d+15
now:no_se d-32
organ:an_ultrasound c+17
psychosis:since a-18 c-18 d+22
que_tuve d+15
substance:birth* a+17
substance:los b-18
that_ever a+20
""",
    """
allergic__only a+26 b-27 d-18
allergy:everything a+16 d-16
allergy:not_to b-18 d-22
coming:esper* a-19
coming:toca a+17
instead$ a+21 d-21
lesbian a+17
""",
    """
been_tested a-20 c+21
do__need a-21 b+15 c-25
evaluaron__bipolar a+17 c-17
everything__the d+15
if__is a-19 c+21 d-31
not__anyone a+22 c-20 d-15
not_officially a-20 c+20 d-18
prior:los b-16 d+15
psychosis:fever a-15
usted* a-16 b+29 d-26
was__the a-30
""",
    """
@clinician__ya a+17 c-16 d-15
^casi b-30
allergy:here a+15
any:mensa* a-22 c-20
bebo$ a+16
coming:make_it c-26
convu* b-19 c-19 d+20
day__# a-15 d+15
every__i c-16
insuficiencia a-21 b-16 c-21 d+24
me__mal b-31
my__died a-18 b+17
not:exactly a-20 c+21
psychosis:una a-22 b-34
ride:me_hace a-17 d+18
""",
    """
heart:siemp* b-25 c-21
i__out b-20
not:han b-22 d-30
substance:depen* a-20 b-32 c+35 d-20
sure__@relative c+20 d-21
the_old b-23 c-18
""",
    """
@relative_@drive a-33 c-23 d+23
blood_test c+15 d-15
diez b-18 c-20
go_to b-16
home:sigo_sentada a+17 d-16
la_fecha d-17
mijita b-23 c-19
not:trouble b-23 c-29 d+15
pregnancy:cinco_@month d+15
pregnancy:un b-22
psychosis:bipolar_tipo a-17 b-15 c-16 d+21
psychosis:negat* a+24 c-16 d-17
substance:thinks b-15 d-23
""",
    """
entrando_al a+19 b-15 c-15 d-21
esquizoafectivo a-20 b-22 c-27 d+27
esta_haciendo a-23 b+18 d-24
heart:ni_idea a-16 c+19
home:las b-20
joya b-23 c-20
now:bet a-17 d+20
substance:am_a b-34 c-28
ya_esta b-21 c-17
""",
    """
desde_las a-21 d+21
el_@body a+19 d-18
""",
    """
any:from a-16
ni_nada a+20 d-17
night* b-23
not_asked a-20 c+20
pero_normal c-15
prior:gabapentina d+15
psychosis:descartaron a+19 b-15 c-23 d-15
psychosis:wondered a-19 c+20
substance:cigarettes a+19 c-16 d-16
substance:que_me b-16 c+15
""",
    """
allergy:la_sulfa a+17 d-16
coming:mejor a+30 b-26 d-36
entienden_por b+16
jale a+17 c-17 d-17
junta a+26 b-20 c-24 d-23
llego__casa d-20
monton b-21
now:did a-26 b+30 c-26 d-23
pregnancy:we a-27 b-31 c+18
prior:@stop_after d-16
they__it a-15
un__# a+15 b-19 d-16
veia__no a-16 c-18 d+17
""",
    """
books a-17
heart:but_no a-17
organ:been a-22
psychosis:have_wondered a-17 c+17
questions$ a-23 b+23 c-22 d-17
solo_@medicine a+23 d-24
""",
    """
define_mania d-20
organ:sin b-17 d-28
rest a+23 c-19 d-23
""",
    """
^y a-43 b+56 c-39 d-53
^zip a+26 b-23 c-23 d-24
adult:for_my d-26
allergy:nothing a+33 b-27 c-20 d-30
allergy:tuvie* a-15 b-17 c-16 d+19
allergy:you_all d-17
have_never a+17 b-19
la__salio a-18 b-21
organ:del_rinon a-18 d+17
prayer$ a+22 d-18
que__alta a-20 b+18 d-22
sever* a-22 b-24 c-28 d+27
""",
    """
#__my b-23
adult:de_la a-16 b-16
ride:asking a-21 c+19 d-19
""",
    """
adult:it_is d-18
allergy:nada_mas b-16
allergy:penicilina a+17 c-17
are__it a-19 b-18
it_went d-16
la_pierdo a-15
ninos$ a+18 b-18 d-25
not:@symptom c-18
prior:i_am d-20
psychosis:nightmares c-17 d-18
ride:could b-16 d-19
y_si a-23 b+34 c-28 d-32
""",
    """
coming:@ride c+16 d-15
en__plant a-17
heart:@call a-26 b+18 d-25
heart:asthm* a+22 c-18 d-24
heart:those b-16
home:@relative_me a-21 b-27 d+28
operaron$ d-23
psychosis:crazy a+16 c-25 d-30
psychosis:hace_@year c-20 d+24
""",
    """
adult:high a+16 d-17
allergy:entro d+16
cada_tres a+15
maybe__little a-22 c+29
postp* b-28 c+16
""",
    """
any:desay* a-16 d+16
face__face c-15
ride:asking_around a-20 c+18 d-18
ya_no a+23 d-29
""",
    """
heart:la_presion b-24 c-17 d+20
no__esa a-16 b+16
not:this d-44
psychosis:straight a+17 b-18 c-16
siete_@medicine a-16 b-16 d+19
yes__i b-19
""",
    """
ando__de c-16
it__that c-17 d+23
not:been b-37 d-24
what__up d+17
""",
    """
coming:went a+16 d-17
face a-19 c-20
nobody_i a+18
organ:my_gallbladder a+18
prior:psicologo b-19
ride:my b-27
substance:es_el a+18 c-18
your_guess c+16 d-17
""",
    """
@drive_yo c-21
@relative_got b-20 c-21
@relative_if c+19 d-20
^@vehicle a+39 b-40 c-29 d-31
allergy:se_la a-15
been__to a+23 d-22
coming:away c-19
favor$ c-31
never$ a+18 b-30 c-38
only__my a+29 b-19 c-25 d-27
ride:i_know a+17 b-16 d-16
the__has b-18 c-16 d+16
""",
    """
dicho d-22
heart:contesto c-15
mande* a-21
me__cuando b-23
prior:mom b-23
take__off d-15
""",
    """
a__now a-28 b-16
any:jajaja_que d-16
coming:otro a+20 b-21 d-30
fever b-19 d-22
heart:see a-16
now:talk b-27
pasado$ b+16 c-20
paso a+20 c-32 d-18
prior:never b-27 d-42
quiza* a-26 b-32 c+38 d-32
sick a+17 c-16 d-23
soplo_que c-15
temprano$ b-16 c+20 d-26
""",
    """
a__ese d-16
baby_in d-19
el_mensaje b+18 d-18
had__i b-22
organ:good a+31 c-33 d-39
reacc* b-19
substance:cristiana a+18 d-18
that__do c-22 d+17
""",
    """
as_mine c+16 d-17
in__middle d-16
not:heard d-24
now:ahi c-18
pregnancy:tres a+18 c-17
psychosis:down b-22
psychosis:hospitalized_for a-16 d+18
ride:call a-21 b+19 d-21
short a+19 b-16 c-18 d-19
the_oven d+15
what__is a-20
will_know a-22 b-20 c+24 d-23
would__that a-17
""",
    """
now:@medicine c-16 d-23
one_of d-18
to__is a-19 b-24 c+27 d-24
""",
    """
@drug__night a-22 b-18 d+15
any:betch* d+15
dime$ c-16 d+21
nada__eso a+21 c-20 d-22
now:confl* a-21 d+19
panel a+16 d-17
psychosis:histo* a+16
rather__say a-20 b+18 c-17
si__mi b-25 d-21
substance:pues a-23
""",
    """
@howmuch_@howmuch b+15 d-16
^full a-18 b-18 d+18
allergy:shoul* c-19
altas a-19 b-16
coming:hace c-18 d-17
heart:110/7* a+21 b-17 c-17 d-20
home:camino a+20 b-21 c-20 d-18
home:showed a+16
i_wanted a+15 b-20 c-20
la__bebe a+19 d-18
night a-17
organ:@body_surgery d+16
prior:one_@medicine a+16 b-21 c-34
still__it a-16
they__give a-19 d+16
turn__@date a+17 d-17
""",
    """
age a-23 b+15
any:around_# a-16 c-16 d+17
his__him b-15
substance:@month_limpio a-22 d+23
vez__la b-16
""",
    """
a__nina d-17
heart:estre* a+19 b-18 c-15 d-16
mi__voces a-15 c-24
now:why_not a-28 b-35 c-27 d+34
oigo_voces c-24 d+25
on__@day b-24
oven d+15
voy__@month a-17 d+16
yes_but a-16
¿__a b+15
""",
    """
^dejame a-28 b-26 c+31 d-25
am__by b+16 d-18
any:decir* b-16
en_eso b-19 c+20 d-30
it__problem c-27 d+22
my_baby b-23 c-23
of__kind a+15
psychosis:nobod* a-21 c+19
substance:wife a-29 b-33 d+20
""",
    """
checar a-18 b-17 c+22 d-19
ketamina a-34 c-33 d+25
organ:ketamine a-20 c-16
prior:some d-16
ride:been a+16 c-16
so__not c+16 d-33
sobre* a-27 b-23 c-24 d+28
to__that d-28
""",
    """
a__llaman b+16 d-17
estamos_buscando a-21 b-16 c+18
had_liver b+16 d-17
he__been a+20 c-17
heart:colesterol c-19 d-16
organ:out b-23 c-35 d+19
uber a+19 c-34 d-37
""",
    """
any:just_a b-18
date d-21
del_higado a-18
estoy_dando d+16
estoy_encinta a-24 b-16 c-18 d+23
half$ d-20
last__was c-18 d-21
pregnancy:de_dar d-17
vi_cosas a-26 b-30
want__to d-18
""",
    """
adult:junio* b-17
now:le_digo c+17
to_pull a+17
""",
    """
^if a-35 b-40 c+39 d-27
an_irregular d-15
aunque b-16 c-27 d+26
de_las b-24
just_got b-19 c-21
psychosis:rathe* a-15
""",
    """
a_pie a+26 b-19 c-23 d-26
adult:medio a+36 b-25 c-24 d-36
coming:spot_please a-17 d+17
consi* a-17 c+21 d-36
home:taxi b-21
mas$ b-38
mi__yo b-32
psychosis:it_was a-15 c+15
see$ a-22 b-24 c+25
substance:divor* a-19 b-19 d+21
""",
    """
allergy:now d-15
hay_@ride c-17
heart:side b-23
psychosis:docto* b-15
""",
    """
allergy:cuent* a-22
any:mande* a-16 d+17
coming:todo a-19 d+19
exactly$ a-18 b-19
sink a-18 b-19 c-15 d+19
substance:barely a+17
that__on b-15
with_twins b-16 d+16
¿_me b+21 c-16
""",
    """
^suits a-17 d+16
a__my b-16
coming:the_books c-19 d+16
dio__y a-17 d+19
older__that b-16 d+16
prior:as a-16 b+20
substance:just_@drug b-18 d-27
sun d+17
y__@treat a-17
""",
    """
adult:escri* a+16 d-16
allergy:tolero b-18 c-19
allergy:use c-20 d-28
does__@medicine b+28 c-28 d-15
home:@thanks_por a-19
home:la d-19
le_doy b-19 c-22
now:have_my a+19 d-18
organ:mi_@relative c-28
pregnancy:perso* a-23 b+25 c-17 d-22
uso_marcapasos d+19
""",
    """
broke a+15 b-25 d-23
coming:@thanks a+22 b-17 c-19 d-22
si__puede c+21 d-24
side b-19 c-19
substance:going c-15
voy__ese d-16
""",
    """
allergy:me_as c+18 d-18
any:probl* a-29 b-19 d+26
baby__and d-16
esa_pregunta b+15
hipomania__de b-17
me__asi c-20
myself$ c-19
now:@insurer_que a-17 b-16 d+17
oh b-21 c-20
organ:but_the c-18
psychosis:ptsd_only a+18 c-16
substance:@drug_for d-18
to__my a-28 c+20 d-16
tomo__poco a+16 d-15
una_que b-17 d-19
veces a-39 b-52 c+25
""",
    """
ask_my a-29 d-23
do__bring b+17
not:interesa a+18 d-19
organ:faltan_los a-23 b-15 c+23
pregnancy:period_yesterday c-15
prior:dos a-25 b-28
siempre a+15 c-36
somet* a-27 b-35 c+48 d-35
takes_@medicine b+17 c-19
""",
    """
any:he b-25 c-24
has__@body b-22
home:ando_en c-16
incon* a-24 b-24 c-29 d+28
no__inconveniente a-20 d+19
substance:bebo b-22 c-24
substance:rathe* c-21 d-17
to c+19 d-22
touched a+21 d-17
""",
    """
^walked a-15 d+16
coming:ver a-16 c+18 d-16
como_tres a-17 d+21
home:@stop_mi a-17 b+18 c-16 d-16
la__mi c-27
la_tengo b-33 c-23
psychosis:@clinician_thought b-19 c+18
this__is c-17
""",
    """
@month__not a-20 c-17 d+20
^does a-43 b+26 d-38
adult:# b-32 c-44
any:ahorita_no a-16 d-15
central a-19 b+20 d-18
me__first a-17 b+18 d-15
prior:bunch a-16 c-20 d+24
psychosis:desde b-17 d-15
psychosis:my_@relative c-39
ride:que_si d+17
stage a-21 b-21 c-19 d+22
substance:cuando b-17
""",
    """
allergy:pressure a-15 d+18
coming:al_final a+20 b-15 c-18 d-21
home:am b-34
is_personal a-19 b+20 d-16
la__los a-17
substance:que_se b-25
to_@treat b-21
""",
    """
de_contar c-18 d-22
podia a-20 b-17
""",
    """
angina$ a-17 c-15
ask_a a-18 b+17 c-15
got__for c-17
heart:defin* b+20 c-22
incontinencia$ d+18
miss b-25 c-30 d+18
now:wait_till a+23 d-22
now:you_need a-15
pregnancy:still_breastfeeding a-18 d+17
psychosis:were a-15
some a-27 b-22 c+35 d-19
substance:dry a+23 b-16 c-18 d-22
""",
    """
el__y a+20 b-38 d-17
ese_lado a+21 b-17 d-22
home:in_one d+16
home:the_@clinician c-17 d-19
los_@clothes a-18 b+18 c-16
not_say a-15
not_think b-20
one__only a+18 d-19
prior:#_@date c-17
substance:y c-29
""",
    """
allergy:would c+18 d-30
any:objec* a-21 c-16 d+21
heartbeat$ c-24 d+22
prior:ya a-17 c-23 d+18
tanto_me a-16
think__my a-23 c+18
😅 a-24
""",
    """
@english$ a-18 b+18 d-17
@medicine_en b-16
about__out a+17 d-16
allergy:er b-17
lugar b-22 c-30
you_bet d+16
""",
    """
^atorados a+16 b-16
cuale* a-31 b+15 d-38
had_the b-24
opere a+20 d-18
organ:doctor b-16 d-28
pregnancy:lunes d-18
psychosis:thinks a-17
ride:might c+19
ride:on_it a-26
substance:working a-17 c-17 d+19
through$ d-24
""",
    """
any:phone c-19 d-20
new__it a+18 b-16 d-16
soy_diabetico a+16
tengo__un d-19
""",
    """
allergy:fue b-18
cat c-20
falla a-24 b-19 c-20 d+25
had_one d-20
i__home c+16 d-19
me__@vehicle a+22 b-24 d-24
my__cirrhosis d-20
organ:de_nina c+15
piel a-17 b-18 c+19
prior:mi d-31
works b-48 c-47 d+22
""",
    """
^jamas a+40 b-28 c-31 d-38
ese__correo a-22
heart:enalapril a-16 b-16 c-20 d+21
it_now a-21 d+22
just_# a+16 d-17
las_que b-19
not:podia a-16 c-15 d+17
""",
    """
^supongo c+18 d-16
allergy:los b+17 c-34 d-23
has_been c-21
in_there c-16 d+17
only__with d-16
sigo__la b-21 c-23 d+16
vodka a-20 c-22 d+24
will__waiting c-15
""",
    """
acaba a+20 c-24 d-17
heart:si_soy d+16
is__i a+24 b-41
kidney__but a+17 d-16
ocupa* a+34 b-19 c-26 d-34
organ:get_a c-19 d+20
present b-16 c-15
prior:@medicine_no b-21 d-16
prior:me_on a-16 d+18
tendria a-19 b-34 c+30 d-27
""",
    """
^paso c-31 d-35
airwa* d+15
just__hypertension a-18 d+19
my__bipolar c-16
pregnancy:old c-23
psychosis:yes c-33
to__first a+16 c-23 d-18
to__surgery a-16
wanted b-21 c-26
""",
    """
allergy:mal a-19
heart:troub* a+20 b-16 c-21
no__have a+16 d-18
nomas_una a+18 c-16
prior:hija a-24
substance:nada b-25 d-18
tengo_por a-15 d+16
told_me a-16
""",
    """
already_on b-16 d+17
any:tomo_warfarina a-18 b-17 c-16 d+19
coming:llega* a+15
i__sleep a-25
not__me b-34
organ:spot a-16
otherwise__a a-16 d+16
substance:medical_@drug c-18
tubal$ a+22 c-18 d-15
what_have a-18 d+20
worked b-22 c-22
""",
    """
@year__@relative c-16
heart:not_me a+35 b-19 c-29 d-25
infla* c-20 d+20
mind$ c-18
que_dos a-15 c+21 d-20
ride:tengo_que a-24 c+26 d-25
twenty d+16
""",
    """
@relative_earl c-16 d+16
alivi* a-23 c-16 d+23
any:@medicine_and c-20
bring a-21 c-37
diagnosticaron b-16 c-30
estoy_triste c-16
not_breathe c-16 d+15
ride:herse* a+18 d-19
ride:manejar c-22
ride:mom b-24
started__last a+15
""",
    """
#__on a-27
@clinician_knows c-15
adult:@drink a-15
coming:cancelela a+24 b-18 c-17 d-24
has__my a-20 c-20 d+20
heart:for_@year d+17
home:prime* a+16 d-18
jamas_he a+18
llego_a a+15 c-16 d-22
param* a+22 b-18 d-20
when__was b-24 c+16
""",
    """
not:life a+22 b-16 c-21 d-20
psychosis:patient d+16
ride:un b+19 c-31 d-21
""",
    """
adult:segun b-19 c+17 d-16
afuera b-20 c-18
esta__para a+20 b-16 d-22
nada_mas b-33 c-15
presion_es a-19 b+19
ride:every* a+24 b-27 c-23 d-18
ride:my_car a+17 d-19
si_yo a+15 b-30 d-28
talk__my c+15
ya__doy a+16 d-17
""",
    """
coming:hell a-17 c-22 d+19
coming:scratch a+20 c-16 d-21
heart:failure d+16
ride:church a-27 b-24 c-21 d+27
was__to b-21 d-15
""",
    """
en__rato b-15
llevo_la b-21 c+19 d-19
organ:verdad b-15 c+19
prior:acupuncture a-15 c-20
se_@insurer a+16 c-16
to_but d-21
""",
    """
@relative_of d+16
^quiza a-29 b-26 c+31 d-28
for_psychosis d+16
heart:daddy a-17 b+20 d-20
never__on a+32 c-23 d-26
no__fumo a+19
not__knowledge d-18
prior:@medicine_en d+16
tomorrow$ b-22
tuve a-27 b-53
""",
    """
calli* a-24 b+18 c-19
descanso a-20 d+22
file$ a-16 c+16 d-19
pregnancy:eso c-20
prior:counselor b-22 c+19 d-17
psychosis:@thanks a+27 b-24 c-17 d-22
psychosis:para_nada a+15
ride:misma a+15
tell_you a-26 b-26 c+36 d-32
this__be a+25 c-17 d-21
""",
    """
=said:ask:a_correction_that_ends_in_a_question c-18
a_one a+24 b-18 c-22 d-20
heart:puro b-19 c-19
hongos a-16 d-20
me__pero b-17 c+23 d-29
me_conviene a-16 d+16
ningun_problema b-20 c-18
organ:back_yet a-16 c+17
pregnancy:imagi* a-19 c-18 d+19
""",
    """
@relative__of a-21 d-16
inter* a-25 d+18
mi__dice a-17 b-32 c+27 d-25
ride:town c-17
up__# c-16
""",
    """
heart:meds a-23
it b-20
not:over a+18 d-16
organ:perfe* a+36 b-26 c-36 d-36
ultra* b-36 c+19
""",
    """
allergy:about a+19 c-20
by_then c+18 d-15
coming:estamos a-17
heart:padezco_de d+18
home:the_house a-18
my__have a-30
pregnancy:single a+17 c-16
""",
    """
#__sober a-27 c-20 d+27
allergy:weird a-19 c+18 d-22
have__but d-18
medicinas d+16
not:put c-16
organ:del_higado a-18
si__para a-15 b-16
substance:never_a a+16
""",
    """
#__of a-16
a__hora c-37 d-17
can__have a-18 b+25 c-23
hay_quien a+17 b-15 c-23
later$ d-36
pregnancy:i_have b+18 c-19 d-25
pregnancy:todavia a-38 b-25 d+33
prior:lista a-20
she_gets c+22
substance:pase a-16
time__a a-25 d-15
""",
    """
coming:ya a+18 c-43 d-18
heart:has_the b+16
pregnancy:have_@relative c-15 d-17
salio__viaje a+16 d-17
supongo$ a-16 c+22 d-20
the_one b-17
""",
    """
allergy:la c-17
heart:irregular_heartbeat a-17 b-18
i__healthy a+17
miedo$ a-16 c+18 d-15
no__la a-38
now:complica a+15
una__con c+19 d-19
""",
    """
@relative__drink b-20 c+20 d-19
allergy:las_abejas a+16
nomas__los a+19 b-18
now:just_got a-16 d+17
psychosis:estre* a+17 d-16
que_estoy d-24
ride:mi_ma a-20 b-19 c-19 d+22
""",
    """
@month_shy a+16 d-16
en_rango d-15
heart:@machine d-16
kidney$ a-17 c-24 d+21
never__@treat a+26 b-16 c-26 d-21
organ:got_a a-25
organ:papa b-17
""",
    """
^nothing b-38 c-32 d+19
heart:something a-16 b-16
psychosis:punto b-16 d-16
soy_su a-21
substance:dos a-18
substance:gave_up a+15 d-15
""",
    """
allergy:died a-20 c-20
everyone a+20 b-25 c-17 d-15
fumo_@drug a-28 b-25
heart:de_las d-15
organ:but_nothing d-15
pierdo a-16 c-17 d+17
substance:fue b-18 c-21
that__up c-16
""",
    """
@relative__tengo a-17 b+16 c-20
allergy:hinche a-20 b-20 c-17 d+21
is_my a+31 b-23 c-17 d-32
my_twin c-18
pregnancy:sweet* a+19 b-22 d-16
pregnancy:uso a+22 b-18 c-24 d-20
prior:and_neither a-16 d+17
probe a-20
the__@stop a-16 c-17
""",
    """
@relative__la a+15 b-42
^de a-16 c-26
my__numbers d-15
not:wait a-17 d+16
not_no a+19 d-22
she__a b-17
unless__the a+15
""",
    """
any:de_las a-17 d+18
any:nada_que a+17 d-19
heart:heart_good a+15
heart:que_no d-26
never_heard d-26
text__a a-15
the__only d-18
used__but c+15
""",
    """
=said:yes:one_of_the_two b-15
a_ser a+20 b-16 d-22
allergy:no_podia a-16 c-15 d+17
heart:perfe* a+35 b-24 c-32 d-30
jamaica a+18 d-17
not:@insurer a+21 c-19 d-24
scare* b-29
""",
    """
^donde a-21 b+25 c-25 d-22
allergy:me_@medicine a-17 d+17
boy_is d-16
caught b-21
guy d-18
home:llant* a+19 b-17 c-16 d-18
now:minutes c-20
out__@body a-20 d+17
pregnancy:@clothes d+15
prior:have_been b-16
ride:pregunte d-16
substance:edibles a+20 c-16 d-20
""",
    """
ansiedad a+24 b-18 c-19 d-23
around$ b-21
eso b+28 d-36
given d-18
heart:corazon_no c-19 d+16
here__me a+21 b-19 d-22
higado$ a-27 c-18 d+19
never_once a+15
orina$ a-28 b-22
pregnancy:@month_preg d+16
then$ b-34 c+22 d-35
""",
    """
all_set b-22 c-22 d+27
not:esas d-16
on__but c+19
pressure$ b-27 c-20 d+18
think__have d-16
""",
    """
allergy:remember b-24 c+18 d-26
allergy:seria d-15
home:se d-29
mi__@drive c-23
organ:cathe* a-18 b-21 c-23 d+23
organ:leaks c-16 d+19
organ:tres b-17 c-21
organ:vez a-15 c+24 d-27
""",
    """
but_ok a-16 c+15
drugs$ a+15 d-18
estoy__a a-19
had_# a+17 d-18
now:cita d-16
organ:hermano b-19 d+16
runs__my a-16
""",
    """
heart:checked d-22
my_@animal a-18 b+27 c-27 d-26
now:down b-23 c-23
prais* a+16
prior:seguro a-18 b+15 d-15
😅$ a-24
""",
    """
and_if c-17 d+16
heart:asthma a+22 c-18 d-24
home:with b-22 c-18
my_house a-17
pregnancy:positive a-25 b-17 c-20 d+25
""",
    """
^broke c-15
any:frio a-23 b+23 c-18 d-22
any:my_old a+17 d-16
heart:monit* a-21 b-18
of__in b-16 c-16
soy__nada a+25 d-32
two_weeks b-16
""",
    """
adult:los b-19 c-25
cayo a+22 b-28 c-35
else b-31
home:bien a-31 d+24
pregnancy:he_is c-30
probably a-33 b-41 c+24
seventy a+23 b-20 d-21
""",
    """
am_pumping d+17
any:aroun* a-16 c-16 d+17
bun__oven d+15
heart:fall d-15
menor$ a+17 b-24 d-18
psychosis:depression c-26 d-18
ruled__bipolar a+21 c-18 d-21
""",
    """
allergy:big a-16 b-17 d+18
at_that a+20 d-21
cuentan a-23 b+31 c-26 d-29
heart:my_@medicine d+16
maybe_# a-16 c+22
outside a+23 b-20 c-23 d-20
si_se c+16
""",
    """
coming:a_mi c-23 d-20
home:es_la a-15 d-17
prior:un c-19
psychosis:lol a+16 c-20
temprano__trabajo a-17
they_will b-15
""",
    """
@insurer__poder a+16 c-16
^come c-15
adult:fecha a-18 d-15
and__@relative b-21 c-20
esta_todo a+19 d-19
he__of c-21
organ:@vehicle a-28
organ:all_the a-16
organ:overactive d+20
pack a-16 d+16
pregnancy:am_pumping d+17
""",
    """
allergy:spravato c-19
belie* b-21
i_saw a-18 b-20
me__para a-21 b-25
no_c a-52 b-46 c+56 d-52
of_@drug c-20
organ:are_bad d-17
rather b+20 c-40 d-35
si__el d-19
substance:privado a-16 b+17
""",
    """
allergy:esa_@medicine c-17
allergy:que_yo b-23 d-24
any:not b-33 d-16
cath a-21 b-21 c-16 d+21
heart:my_blood c-17
just__period a+15 c-15
my__right a+21 c-22 d-30
not:@move a-21 d+20
once__my b-16 c-23
organ:galls* c-20 d-19
organ:sister b-19
rinon__mi b-17
we__out a-23
""",
    """
@relative__muchas a-15 b+16
ansiedad$ a+18 d-19
have_someone a-26
nobod* c+19 d-33
pregnancy:am_on a+21 b-19 c-17 d-20
sigue__pie a-15 d+15
substance:well a-15 c+15
working__my a-17
""",
    """
andaba c+19 d-19
any:a_@food a-27 b-27 d+23
just__lol c-15
psychosis:again d+16
que__yo a-21 b-37 c+37 d-19
ride:and_she c-22 d+24
""",
    """
^low a+24 b-19 c-16 d-21
allergy:tuve_una c-19
and__back d-21
done a+27 b-39 c-30
heart:sufro d+15
no_recuerdo a-18 c+19 d-21
poqui* b-26 c+21 d-33
psychosis:de_la a+21 b-19 c-19
times$ b-17 c+16 d-20
""",
    """
any:mi_numero c-18 d-19
b$ c-20
baby_is b-18
find_anybody a+16 c-15
my__sometimes d-17
organ:estud* b-28 d-28
""",
    """
#_en a-19 b-16 c-16 d+21
^@call a-29 b+24 c-54
any:consu* a-17 c+17
are_bad d-17
esta__en c-17
got__pressure a+15
heart:mitra* a-17 c-16
i_suppose c+16
me_hayan a+17 c-16
organ:normal a+23 c-22 d-19
pregnancy:el b-56
prior:chaplain a-17 d-16
warfa* a-19 c-19
you_yes a-17 c+15
""",
    """
am__recovering d+15
manic__in d+15
psychosis:brote c-16 d+19
ride:going_to a+19 b-31 c-21
sulfa_only a+16
""",
    """
cours* a-19 b-15 c-20 d+24
el__le a-18 b-22
home:with_my a-16 d+17
loca$ c-27
not:pregnant b-20 c-19
ride:@fetch b-30 c-18 d+15
substance:@stop a+21 b-27 c-32
thought__had a-17 c-16 d+18
veces__de c+19 d-18
""",
    """
adult:recue* a-15
heart:in a-28
pregnancy:todav* a-38 b-25 d+33
psychosis:ningu* a+16
tengo_arritmia d+16
""",
    """
estado b-17 c-16
heart:it_i b-17 c-15
no__segura a-21 c+25 d-18
now:me_this b-20 c-16
pregnancy:este_@month c+20 d-19
prior:@symptom a-20 d-17
ride:will_find a-23 b-21 c+25 d-22
still_being a-18
substance:estuv* a-18 d+17
substance:lo b-34 c+21
with__@animal b-18
""",
    """
called b-19 d-25
organ:check* a-25 c+30 d-22
puede__una a-17
ride:llevarme a-17 d+18
ride:pero b-21
""",
    """
allergy:weird_but a-16 c+16
but__broke d-15
organ:me_falla d+16
ride:and_if c-17 d+16
ride:bring* a-24 b-16 c-22 d+24
""",
    """
a__por a-17 b-16 d+20
adult:years b-24
cervezas c-17
mi__mi b-19
nomas__del c-17
now:and a-20 b-19
now:now b-27 c-47
organ:once_but d-16
organ:said b-16
pregnancy:could b-15
pregnancy:podri* a-19 b-15 c+18 d-16
prior:took b-25 c+15 d-22
se__voy a-17 c+16
smoke* a+17
why a-57 b+37 c-31
""",
    """
adult:about c+20 d-18
alrea* a-45 b+23 c-42
any:work b-20
substance:thoug* b-15
viendo b-28
""",
    """
allergy:went b-26 c-19 d+20
camar* a+16
coming:ya_me c-18 d-28
feedi* b-20 c-17 d+16
him b-21
me_interesa a+18 d-19
my__by d-17
no__pero a-25 b-18
pregunta a-39 b+42 c-23 d-26
prior:i_have c-22
psychosis:@medicine a-26 b-42 c-29 d+34
ride:hermana b-30 c+16
veces__mas c+16 d-16
wondered a-22 b-18 c+23 d-15
""",
    """
@medicine__not a-29 b-24 d+21
^both b-37 c-40
adult:still_a a+25 b-16 c-16 d-26
allergy:a_los b+17 c-31 d-36
allergy:heart a-21 b-17 c-19 d+21
answering_that a-16 b+17 c-16 d-16
gf a-19
heart:negative a+22 b-18 c-17 d-19
mi__me b-26 c-26
mucho_este a-16 d+16
next_week a-23 b-21 c+16
no__alergica a+31 b-26 d-31
now:para_que a-17 b+23 d-20
unless a+16 b-21 d-28
""",
    """
^ect a-20 b-18 d+22
^nos c-18
ahi_nos a-21 c-24 d+21
prior:six a-16 b-15 d+17
ride:busca a-20 c-19 d+23
since_my b-22 c-26 d+19
un_chorro a-17 d+17
""",
    """
allergy:problema a+16 d-24
de__# b-31
heart:al_@clinician a-26 d-16
i_forget b-28
it__up a-17
need a-17 b+22 c-26
piece$ d+16
substance:de_nada d-16
""",
    """
allergy:of_things a+15
am_on b-25
eggs b-21 c-18 d+21
i__bottles c-16
mi_ex a+15 c-16 d-18
now:mi_@relative a-16
ride:are c-30
saber$ a-29 c+21 d-29
substance:take_my b-15 c+19 d-25
""",
    """
dialisis c-18
neighbor a-24 b-15 c+15
now:quien a-18 b+20 d-17
que__el a-31
recall$ a-22 c+22 d-21
strongest d-16
that__have d-21
""",
    """
#_til a+16 d-16
any:us a+17 d-18
now:acabo_de a-18 d+19
por__nubes a-17 d+16
psychosis:solo a+24 b-21 c-22 d-19
ride:i_take a-15
tubes a+22 c-17 d-19
""",
    """
a__# c-31 d+18
heart:been_up a-16
heart:far a+19 c-18
heart:is_low a+16
on__pressure b-15
psychosis:does a-32 c+21 d-27
""",
    """
amaneci a+15 c-20
coming:les_aviso a-19 b-17
complica a+15
do__it d-24
does_that a-21 c+26 d-24
edge$ b-26 d-22
quizas_un c+15
what__a a-25 d-20
""",
    """
a_esa c-32
at_# a-16 c-50 d+20
can__that a-27 c-23 d+22
cual_@visit a-17 b+20 c-17 d-19
like c-21
organ:into_it a-16 c+17
pregnancy:i_still a-18 d+18
ride:friends a+30 c-16 d-26
yeah__i a-16
""",
    """
#__mijita a+17 d-15
eso_me c-17
estoy__verdad a-17 b+16 d-20
lines a-16 c-24 d+19
no__yet c+16 d-16
porqu* a-31
""",
    """
@relative__for a+21 c-23
el_higado b-43
my__fine a+21 c-15 d-20
not:jaja a+16 b-21 c-18
not:lol a+18 d-33
pregnancy:noche a-27 c-26 d+26
prior:ha c-16
psychosis:lo a+18 d-21
""",
    """
diabetes$ b-15 c-20
organ:hecho a-17 c+18
prior:there a-16 b-19 d+18
""",
    """
adult:vietnam_vet a-17 b-16 d+17
both$ b-36 c-36 d+19
de__o a-15
digame$ a-18 c-18 d+19
mi__tomo a-15 b+18 d-16
my__or c-17
psychosis:ni a+28 c-25 d-27
that_ship a+19 b-18 d-18
""",
    """
@clinician__all c-16
@thanks_you c-19
he_tenido b-20
nunca__tomado a+25 c-25 d-17
prior:plus a-17 c-17 d+18
shoulder c-17
something a-20 b-19 c+30 d-21
substance:@year_no d-19
substance:anos a+36 c-22 d-38
substance:borderline a-26 b-24 c+26 d-23
ultima__alta c+15
walmart d-19
wassup a-17 d+18
""",
    """
@relative_was a+15 c-24 d-20
^planning a-18 c-20 d+19
any:let b-16
coming:that a-16
organ:gave d+15
""",
    """
adult:junior b-17
organ:troub* c-20
pregnancy:my_tubes a+16
prior:had_nothing a+21 d-22
que_yo c-17
rehabilitacion a-21 b-16 c-23 d+22
""",
    """
coming:now a-19 b-17 c+15
cuadr* b-22
heart:cleared a+23 b-22 c-20 d-17
now:emojiyes d+18
organ:am_clear a+16 b-17 c-15
prior:oh a-22 d+22
psicosis$ a-23 b+19 c-22
psychosis:mania_de a-21 b+22 c-22 d-18
tome__un c-15
would__than b-15
""",
    """
aguanto b-15 c-16
coming:se_me a+16 d-30
feed$ a-18 d+19
handled$ a-19 b-18 c-23 d+23
i__today a-21 d+21
idea a-23 b-20 c+25 d-25
not:asegurar c+15
prior:never_took d-17
substance:life a+21 d-19
""",
    """
^nary a+27 b-26 c-22 d-26
adult:birthday a-18
heart:high_blood a-22 b-21
home:@eat c-21 d+16
pregnancy:tener_la a+15
ride:law c-23 d+21
un__diario c-15
wife a-22 b-33 d+21
""",
    """
any:my_@relative c+17 d-28
coming:count a+24 b-24 c-32 d-15
han__eso a+19 c-18 d-17
now:lol c-24 d-29
""",
    """
amanecio c-19 d-23
coworker a-15 d+16
door a-33 b+19 c-26
fuerza a-20 b+22 c-21 d-20
me__solo a+21 d-22
meth a-16
priva* a-26 b+28 c-26 d-28
psychosis:esa c-16 d-15
substance:evang* a+15
substance:for b-16
""",
    """
not__@year d-17
now:time_no a+19 c-16 d-17
organ:knows b-16
tres__no d-16
""",
    """
coming:decided b-16 d-17
de__cuenta a-17
inflamado c-17 d+21
los__# d-16
organ:no_padezco a+16
starting__here a+15 d-16
varias d+18
""",
    """
@relative_can b-44 c+23 d-19
coming:carro b-15 d-19
mayo a-26 b-19 c-23 d+30
not:consigo a+16
not:made a+15 d-20
off__so a-18 d+18
organ:yo_no a+25 b-20 c-16 d-17
ride:everyone a+18 d-22
""",
    """
adult:@year d-18
allergy:to_it c-25 d+21
any:by_me a-24 c-23
con__@drug a-18
dry a+27 b-20 c-22 d-26
heart:poco a-15 c-16 d+18
prior:dos_semanas a+17 d-17
psychosis:cuando a-30 b-27 c+16
psychosis:offic* a-21 b-15 c+21
que_paso b-17
""",
    """
any:ask_me a-19 b-23 c+20 d-15
emdr c-20 d+16
got__me d+17
psychosis:dijer* a-18
us b-36
""",
    """
a_lot a-23 c+17
dia_para d+16
diagnosticado_nada c+16
hasta__# a+22 c-16 d-23
july a-16 b-16 d+20
lobby a+22 b-15 c-15 d-22
not:confirmed c+17 d-21
now:not_got a+22 d-23
organ:gallbladder c-26
prior:belie* c-15
psychosis:disorder b-24
""",
    """
^esos a+22 b-19 c-19 d-21
allergy:mas b-16
gummy a+19 d-24
not_those a+18
over__check a+17 d-19
recai a-28 c-16 d+29
substance:next a-21 b+19 d-21
vicios a+18 c-18 d-17
""",
    """
heart:ask a-16
his_@body a+16 d-16
home:ya_hasta a-17 b-16 d+18
not:he c+24 d-31
prior:con_la c-22
prior:tried_them d-15
ride:me_puede d-17
substance:soy a+37 b-28 c-27 d-33
viole* a-21 c-16 d+20
""",
    """
allergy:en_mi a-16 b-19 d+18
entera$ b-20 c-23
heart:twin a+17 d-15
home:un b-19
pregnancy:tubes_tied a+21
prior:somet* a-26 c+16
psychosis:know b-19 d-17
""",
    """
coming:@sick_mejor c-17
going_to a+23 c-36
heart:la_tengo a+21 b-27 c-15 d-17
organ:ask a-15
panic c-27
ride:hora_salgo b+15
""",
    """
=said:no a+56 b-63 c-41 d-44
^creo b-35 c+24 d-25
a_ese b-18
been__like d+16
caffeine a+17
home:nobod* a+22 b-20 c-17 d-22
prior:insurance c-15
substance:@relative_is b+15 c-18 d-25
substance:that_was b-16 c-21
timer$ a+20 b-16 c-19 d-20
""",
    """
am__not b-15 c-17
por_eso b-23
prior:@month_and c-21
tener_la a+15
to_@stop a-18 c-23
today b+25 c-48
""",
    """
^on a+19 b-73
adult:papas c-17 d-21
but__blood a-15
know_anyone a+16 c-16
la_regla a+20 b-17 d-19
liver* a-23 b-16 c-18 d+23
on__in a-27 b-15 d+16
percs a-16 d+19
pregnancy:with c-17
say__i a-17 c+25 d-19
""",
    """
a_bone a+17
allergy:swelled d+19
allergy:to_my a-22 d-16
coming:no_voy a+23 c-18 d-19
psychosis:to a-18
senor* a+19 d-19
substance:at_@holiday a+18 c-20
¿_es b+19
""",
    """
^pura a+19 d-17
adult:casi a+17 b-20 c-21
allergic__not a+23 b-21
fine__my c-16
heart:presion_si a-21 d+22
me_quedo c-18 d-15
not:day c-23
now:early a+17 b-17 d-23
psychosis:sombr* d-15
ride:buscar a-20
showed a+16
substance:cutti* a-19 c+23 d-20
substance:duro a-19 d+19
tied__# a+15
""",
    """
@clinician_de b-24 c+15
a__like c-17
healt* a+20 b-27 c-35
not:either a+19 c-15 d-16
prior:seria_lo a+18 c-16 d-17
resultados a-20 c+20 d-18
ride:any_more a+16
substance:to a-30
""",
    """
@fetch_mi a-29 b-15
azuca* b-18
guess__good c+16 d-17
la__dio a+15 c-16
organ:there a+19 c-17 d-18
pregnancy:estoy_esperando a-25 b-21 d+22
pregnancy:transfer a-20
puedo_asegurar c+15
work b-19 d-17
""",
    """
home:walked a-26 b-16 d+27
organ:gastr* a+20 c-15 d-19
psychosis:brother c-17
recojan$ a+15 c-17
took__it a+16
ya__otra b-15
""",
    """
a__me a-20
azucar b-18
demasiado$ d+16
hay_que a-15 d-21
heart:yo a+18 b-21 c-41
home:on a+22 b-40
madre b-17
now:i_do a-15
organ:stones_but a+16 d-16
psychosis:ex_would b+17 c-16 d-16
ride:yeah_my d+16
tried__have a+22 d-17
""",
    """
a__@date a-20 d+23
dormi* b-28 c+16
falta__@vehicle a+16
mi d-16
no__voy a-25
not__nothing a+29 d-29
que__que a-22 b+20 d-29
""",
    """
adult:sobrino a-24 b-21
gracias c-44 d-16
now:estoy_desocupada a-19 d+18
organ:do_not a+23 b-23 c-17 d-25
pregnancy:is_@open a+17 b-17 c-16 d-15
prior:prime* a+25 b-29 c-30
""",
    """
^uso b-37
any:in c-26 d-18
decirle$ d-19
home:nos a+18 d-19
i__asked a-16 c+20
mi__anticoagulantes a-15
psychosis:no_estoy a+27 b-17 c-21 d-21
psychosis:told_me a-18
ride:@parking a-21 c-21
""",
    """
@day_@day a-23 b-17 c-24 d+23
adult:@date_grade a+15
la_llevo c-21
le__pero a+23 b-16 c-18
to__at a-19 b-16 c+16
""",
    """
heart:low a+45 b-24 c-41 d-41
mi__bipolar a-15
of_me b-19 c-23
organ:have_a a-18
punto$ b-26 c-29 d+15
rehabilitacion$ a-20 b-16 c-22 d+21
substance:murio a-22 c-18 d+18
""",
    """
^@treat a-45 b-32 d+21
allergy:igual b-15
coming:sugar d-20
heart:anything a+16 b-16 d-16
heart:bill a+16 d-16
maybe_the c+17
organ:@animal c-19 d-28
organ:getting d-20
pregnancy:salio a-26 b-21 d+15
que__manana b-16
""",
    """
am_good a+23 b-18 c-25
encin* b-22 c-26
heart:fibri* a-19 b-18 c-20 d+21
on__end a-16 c-17 d+17
pensaba__yo a+16 d-15
psychosis:voice* b-27 c-34 d+22
steroids d+16
""",
    """
age$ d-18
coming:amanezca c+17
lyft a-22
now:dialy* a+25 b-16 d-27
now:que_no c-21 d-24
organ:like b-27 c-42 d+15
organ:nomas b-22 c-29
traig* b-27
""",
    """
@medicine_are c-19 d-15
@place$ b+17 c-19 d-21
c a-58 b-24 c+37
name$ a-20
preguntarle__mi a-17 b-19 c+20
saber a-39 c+32 d-38
""",
    """
^estoy d-20
adult:de_edad b-29 c-28
any:todavia_no c-16
home:tucked_in b-17 d+15
prior:el_@drink c-16
prior:ten a-19 c-17 d+19
psychosis:ninguna a+15
ride:dads a-18 d+18
they_found a-16
""",
    """
a__llego b-17 c-20
allergy:supe c+18
cristal a-28 b-23
estamos b-24
is__up a-23 b-15
le__los a-16
now:mismo a+20 d-20
organ:they b-30 d+15
psychosis:adhd_and a+19
should a-30 c+25 d-24
the_day b-15
""",
    """
=said:any:unsure a-54 b-61 c+65 d-62
coming:it_go a+16 d-17
heart:run a+21 b-17 c-16 d-17
mi__cirrosis d-18
pregnancy:@month_and a-31 b-17 c-18 d+31
prior:em b-20 c-22 d+25
want_to d-25
what__she b+16 c-15
""",
    """
@howmuch$ a-22 c-29
^senti a-23 b-25 d+20
coming:del a-23 b-16
heart:am_healthy a+17
nace_en a-15 d+17
rehab* a-21 b-16 c-23 d+22
shot$ b-25 c-28 d+16
tengo_el b-28 c-38
""",
    """
ese a+15 c-37 d-16
heart:pacem* a-23 c-21 d+20
long_does c-16
me_confirma c+17 d-17
""",
    """
adult:pero_mi a+16 c-17
allergy:fine a+48 b-29 c-38 d-47
coming:@cancel b-29 c-41
depo a+21 c-16 d-18
i__baby c-21
of__now a+16
organ:desde a-16 c-20 d+20
""",
    """
any:cuando a-31 b-32 c-31 d+35
claro_@relative d+17
count__out a+23 c-26 d-22
le__con a-19 b-16
organ:el_@clinician a-23
ride:iria a+15 b-17
""",
    """
@drug__nights a-16
allergy:none a+16
coming:trabajo b-17
consigo__nadie a+19 c-19
heart:heart_checked c-15
luz a-19
organ:checked a-21 c+24 d-19
organ:of_my a-19 b-15
prior:algo a-15 c+22 d-25
substance:@drug_most a-16
""",
    """
boots a-17
i__so a-33 b-22 d+18
lined c-21 d+17
mi__ella a-20 b-24 c+18
not_till c-17 d-25
now:good_time c-15
organ:al_bano d-19
pregnancy:but_no a+16 c-15
pregnancy:monday a+20 c-22 d-17
primero__@medicine a-16 d+18
psychosis:me_estan a-19 c+15 d-15
tome a-15 b-26
""",
    """
casit* a-18 d+18
embarazadisima a-21 b-19 c-19 d+23
estoy__clase a+16 d-15
i__walk a+21 c-17
mis_@relative a+20 b-20 c-16 d-16
organ:on a-21
prese* c-15
psychosis:estoy c-34 d-25
ride:not_have a+28 b-25 c-17 d-19
""",
    """
@drive$ a+19 c-34
a_half a+15 d-24
chance$ b-20 d-24
espero a-16
home:por_la a+22 b-18 d-22
mucho_al c+16 d-17
organ:c a-22 d+25
organ:list c-20 d+21
pregnancy:de_encargo b-15 d+17
pregnancy:first a-20 b-16 d+20
ride:lleva a-26 c-20 d+28
tucke* b-18 d+15
""",
    """
@medicine_cabinet c-15 d+15
^alla a-16 c-17 d+16
i_still a-19 d+17
now:no_problem a-15 d+17
substance:month c-22
substance:pero_poco a+16 d-15
substance:uso a-16 b-29
to__as c+18 d-18
un_par a-17 d+16
""",
    """
=said:organ:no a+19 b-60 d-36
@relative_con b-16 c-16
@relative_el a-26
^once a-21 b-20 c-25 d+23
distintas d+15
fabrica$ a+16 d-16
has__not a+22 b-23 c-17 d-15
organ:kidney_stones c-20
tuvo__yo b-16
ya__mande b+20 c-16
""",
    """
@move b-36 d-16
allergy:records c+16
dropp* a-17
heart:get a-17 c+23 d-18
i__one a-15 c+18
mercy a-25 b+18 d-25
mi_numero c-18 d-19
nobody__day a+19 d-18
on__birthday a+17
organ:is_gallbladder a-16 b+16
si_lo c-17 d+17
socia* b-18 c-23
was__not a+23 b-17 c-20 d-23
""",
    """
dispa* c-15 d+17
en_fiestas a+15
friend d-16
had__reaction a-24
me_at b-26 c-17
only_tried a+18 d-15
ride:dan_permiso d-18
substance:drugs c-29
""",
    """
coming:borre* a+27 b-23 c-26 d-25
coming:llegar a+15
i__would a-19 b-19 d+19
now:se d-28
organ:what_is b+15
plant a-17
prior:por_probar a-16
""",
    """
coming:@clothes a-18 b-17 d+19
dio_de d-15
es__de d-22
home:the_@animal a-16 b-16 d+15
my__bad a-25 b+17 c-20
my__might a-18 c+28 d-20
que__hace a-24 b+28 c-27 d-25
vecina a-40 b+25 c-29 d-15
""",
    """
but b-86 c+21
el_papel a-19
mine a+21 b-22 d-25
socks a-16 d+16
""",
    """
a_recovering d+15
can__# b+16 d-16
estamos_hablando a-18
heart:clean_bill a+16 d-16
minor$ b-24 c-28
not:them a-19 b-19 d+15
now:parec* a-20 b-16 c-18 d+21
saliendo a+16 b-16 d-15
""",
    """
allergy:reacc* b-19
coming:nada a-24 d+23
coming:not_miss a-19 c-16 d+18
el_trago a-16 b-20 c-18 d+22
i__b c-16 d+18
mas_bien a+24 c-18 d-25
pregnancy:tubes a+22 c-17 d-19
pregnancy:😂 c-16 d-19
psychosis:eso a+16 b+15 c-33 d-18
ride:taken d+15
substance:sprin* a-24 d+23
work$ b-46
""",
    """
@medicine__else d-18
adult:lady a-19 b+20 c-20 d-20
la__esta c-20 d-28
not:tomado d-28
pregnancy:me_falta a-20
psychosis:la a+17 b-21 c-19
substance:ex c-19 d-20
toler* b-27 c-30
what__the a-17 b+26 c-26 d-15
""",
    """
has__at d-20
home:my_couch a-16 b-17 d+17
no__cree a+22 d-21
now b-33
organ:when a-15
psychosis:no_se b-29 c+21
puede__la c-19 d-15
white d-18
""",
    """
adult:a_half a+22 d-21
allergy:nkda a+33 b-26 c-24 d-28
allergy:podia_respirar a-16 c-15 d+17
de__@year a+15 c-16
did_the c-15
goes a-21 c+19 d-31
heart:both_of a-24 b-18 d+24
organ:a_spot a-16
psychosis:i_was a-33 b-25 d+17
substance:quit a+18 b-16 c-28
""",
    """
@clinician_el c-18
^luego b-27 d-34
drink_every a-23 c+15
home:cuadr* d-17
nunca__ha a+21 c-21
organ:esta_en d-15
pregnancy:falta a-20
psychosis:suspe* a-17 b-16 c+21
quest* a-28 b+32 c-46
ride:pido_un a+16 b-19
they__not d-16
tuvie* a-15 b-17 c-18 d+20
""",
    """
@relative__ahi a-15
me_estan a-25 c+20 d-16
now:no_tengo c-22
substance:a_veces a-27 b-23
substance:can_not a-16 b-28
sus b+15 c-17 d-20
they__out b-19
""",
    """
@insurer__@insurer a-17 b-16 d+17
allergy:puesto a+18 c-19
conoz* a+27 b-20 c-22 d-24
i_pump a-24 b-24 c-24 d+28
if_the a-25 b-29 c+31 d-28
para__y d-16
pregnancy:embar* a-20 c-20 d+19
prior:and_nothing a-18 d+18
que_llego d-17
time_is a-27
""",
    """
^borreme a+19 c-17 d-16
coming:llevo a-25 b+16 c-27
heart:runs_low a+19 b-18 c-18 d-18
neither$ a+24 c-17 d-23
ni_loca a-19 d+18
now:@late_por a+18
now:vale a-19 b-26 c-24 d+24
pregnancy:cada_tres a+15
""",
    """
any:as_a a+19 b-16 d-21
no__alergico a+17
prior:elect* a-33 b-32 c-32 d+36
psychosis:they_put a-17
ride:long_will b+23 c-21
state d-19
substance:down a-22 c+15
""",
    """
any:casa b-16
heart:i_would a-20
heart_itself a-15 d+15
in_recovery a-15
pregnancy:pregnant_with b-16 d+16
ride:llevar d-21
the_er b-17
""",
    """
am_nervous b-18 c+19 d-18
any:away a-19 b-19 d+19
entre__y c+16
got__of c-19
manej* c-36 d-26
organ:incontinencia a-16 c-17 d+22
pues_tengo c-15
quien_sabe a-31 b-43 c+40 d-30
ride:driving b-39 c-28 d+27
substance:alcoh* a-19 c-16
""",
    """
depresion a+20 c-17
heart:found c-17
le__la d-23
of_those c-22
prior:probe_una d-16
ride:know a+19 d-26
substance:ando a-19 c-19 d+20
""",
    """
^que a-24 b+58 c-29 d-71
botella c-17
coming:@move b-18
coming:puest* a-20 c-24
home:llegu* a-31 b-26 d+25
no_digo b-16 c-17
organ:for b-28 c-18
organ:spot_on a-16
ride:need_to a-15
substance:todos_los a-29
texts a-24 c-20
toma$ c-16
""",
    """
^pregnant b-16 d+16
could a-26 b-63 c+27
had_hepatitis a-17
home$ b-32
not:sirvio a-19 d+19
till_i d-20
""",
    """
his$ a-25 b+17 c-27
i__that c-25 d+16
keep_me c-19
pero_sin a-18 c+16
pregnancy:salio_positiva a-19 c-23 d+23
recoge a-23 d+16
went b-36 d+15
""",
    """
adult:grown a-26 b-28 c-22 d+27
any:we_moved a+16
apara* d-21
coming:pensando a-15 c+16 d-16
going c-20
muchi* a-16 d+16
prior:ninguna b-25 c-30
prior:under d+19
si__la a-34 b-24 c+25
substance:cutting_down c+17
to__later b-17 d-19
un__y b-20 c-16
""",
    """
in_her b-18
now:if a-29 b-27 c+26
prior:semanas a+21 d-21
""",
    """
@treat__my d+16
analisis b-22 d-31
checked$ a-25 c+28 d-21
died_of b+16 d-15
down_there a+22 b-17 d-19
perfectos$ a+26 c-23 d-26
que_mi b-23
remem* a-24 b-34 c+31 d-21
shrooms d-16
""",
    """
#_days a-43 b-28 d+27
^contesto b-15 d+17
litio d+17
new_to a+38 b-31 c-30 d-32
nobody d-28
pregu* a-62 b+49 c+18 d-57
prior:nada_me a-20 d+20
substance:clean_since a-23 d+22
substance:mayo d+15
unfortunately a-19 b-20 c-15 d+22
""",
    """
can_you a-19 b+25 d-27
coming:manana b-19 c-19
heart:norma* a+18 b-23 d-34
me_quitaron b-18
now:be b-31
organ:have_cirrhosis d+15
prior:then_@medicine d+18
ride:can_they a-16
substance:after b-17 c-23
""",
    """
adult:in_college a-20 d+20
coming:conmigo b-30 c-34
cost c-24
de_ustedes c-15
heart:@relative_died b+16 d-15
heart:blood_pressure c-18
mucha* c-15
now:buen a-19 c-24
organ:is_bad b-15
pregnancy:deje a+23 d-23
pregnancy:got_my a+16 c-20 d-15
substance:ni a+34 b-36 d-38
""",
    """
can__me c-23 d+19
do__tomorrow a+15 d-19
heart:limpio a+16 b-15
la__y b-37
not:llevo b-21 c+19 d-19
now:estoy_en b-30 c-49 d+18
or_# a-21 c+22 d-16
organ:esta c-19
organ:la_orina a-16 b-20 c-24 d+21
""",
    """
desoc* a-19 d+18
justo b-24
pregnancy:chanc* b-23 d-29
psychosis:featu* d+17
ride:taxi a+19 c-32
se$ a-26 b-47 c+41 d-40
yes_my a-18 c-17 d+20
""",
    """
^@texts a-19 b-17 d+19
allergy:ever b-16
allergy:screa* a-26 c-20
heart:las_dos d-15
heart:up a-31 c+22
heart_stuff a+23 c-17 d-21
just__# a-21 d+21
organ:a_lot a-23
perfe* a+23 b-45 c-58
ride:@relative_in a-23 b-18 c-23 d+28
ride:he_is b-21
sombr* a-17
""",
    """
^amaneci a+15 c-20
a__on a+18 b-27 c-22
any:@drive d-19
any__the a-22 d+22
fabri* a+22 b-16 d-21
habia a-17 c+16
now:#_de a+18 d-18
pregnancy:we_are a-36 b-27 c+20
quizas a-26 b-32 c+38 d-32
ride:block* d-15
ride:of b-34 c-16
""",
    """
asking_for c-21 d-16
coming:on_my a-18
desde_los d+15
ride:still_looking a-28 c+28
up__time a-15
""",
    """
at__hour a+20 d-21
heart:sometimes a-19 b-16 c+20
job$ b-16 c-22
just__one c-26
organ:fine_liver a+16 d-17
pregnancy:buscando a-19 c+19 d-16
probar a-20
""",
    """
different_@medicine d+20
is_dark a-18 b-17 c+18 d-17
is_the c-32
nurses b-20 c-16
""",
    """
alergico c-20
doing_it c-16
esa c-22
ha_pasado a+19
i__make a-22 c-18 d+24
not:now a+17 c-29
organ:calcu* c-15
psychosis:ha a+18 c-17
safe_and a-20 b-17 d+20
""",
    """
adult:for d-20
again$ a-18 b+28 c-38
drink__not a+17 c-20
enter* b-39 c-37 d+21
home:sound a-20 b-17 d+20
marri* a-26 b-16
me_after b-16
ok$ c-27
psychosis:they_never a-20 c+20 d-15
ride:but_he a+21 c-18 d-21
turno a+21 b-28 d-26
""",
    """
acomo* a-17 d+16
any:can_not a-18
back_at a-19 b-18 d+20
dicen a-29
han b-33
hard_pass a+27 b-28 c-25 d-25
heart:on_the a-24 c+22 d-36
six_@month a-21 d+20
substance:too a-35
substance:while c-16
""",
    """
@body__i c-19
@vehicle_is b-17
always_high a-23 b-18 c-18 d+23
ay_@relative b+17 c-18 d-19
comer c-28
diagnosis c+16
el_@vehicle c-23
happening a+16
nada__@medicine a+19 d-19
now:la_casa c-19 d+17
pregnancy:youngest c-18 d-15
""",
    """
@food__a b-17
^cumpli a-28 b-18 d+29
^jajaja a-24 b+30 c-24 d-33
all__time a-15 b-16
any:puedo a-20 c-16
confirmo_manana a-17 c+18
home:puedo b+18 d-19
infections d+17
manic$ a-18 d+20
mijit* b-23 c-19
now:me_up a+20 d-20
organ:since b-20
que_es a-30 b+21 d-29
thinks_i a-16
va b-17 c-21 d+17
""",
    """
^eh a-26 b-27 c+29 d-24
adult:is_just d-15
any:negat* a+25 b-16 c-16 d-23
break$ a-15
have_my b+16 c-34 d-24
home:@clinician b+20 c-22 d-26
now:on_my a-36 b-30 d+27
prior:la_@stop a+17 c-21
""",
    """
@medicine__ni d-19
breat* a-31 b-19 c-28 d+30
liver$ a-18 d+16
now:then b-21 c-26
plumbing_works a+18 c-16 d-19
prena c-21
which__that b+17
""",
    """
bothe* b+16 c-25 d-26
con__el a-16 d+19
of__pressure a-21 d+16
prior:anoth* a-19 d+17
psychosis:my_right a+17 d-16
ride:bring a-17 c-19
should_i c-23
tengo__la a-20 b-19
""",
    """
@call_de a-17
expec* a-15 c-34 d+19
no_never a+34 c-29 d-25
now:could b-20
now:este d-17
you_mean d-24
""",
    """
did__work a-21 d+21
el__@year b-18 c-15
los__de d-16
nop a+20 c-19 d-19
pregnancy:had a+20 d-49
que_pasa b+17 d-17
substance:ni_una a+15
""",
    """
adult:adopted a-20 c+22 d-19
estaba a-24 c+18 d-15
home:casa a-22
home:not_sure a-16 c+19
now:is_up d+17
organ:scarr* d+17
psychosis:say_i c-16 d-16
substance:drink_but a+23 c-29
tos d-16
utis_count b+17 c-21 d-16
""",
    """
is__as a-17 b-25
pasa$ b+17 d-17
pero__es a-16 d-16
y__con c-23
""",
    """
a_@call c-22 d-22
coming:the_truck a-20
how_long a-27
las__higado c-18 d+17
singl* a+25 c-22 d-18
una$ b-26 c-20
""",
    """
en c-15
heart:but b-46 d+19
me_falla d+16
pregnancy:the_baby c-22
prior:vez b-16
""",
    """
borro* a-16 c+18 d-19
coming:this a+21 b-16 c-21 d-16
got__ask b-18 d-21
heart:cardiologo c-15
me__higado b-22 c-25
mi__puede c-16
now:o b+17
pregnancy:mama c-16
""",
    """
allergy:new a+22 b-16 c-16 d-23
bf b-21 c-27
having__my c+18 d-23
heart:@medicine a-46 b-44 d+31
heart:in_@date a+21 c-15 d-20
license a-16 c-16 d+17
nubes a-17 d+16
pregnancy:soy a+33 c-21 d-61
psychosis:am c-24
to__not a+21 b-21 c-16 d-16
""",
    """
@body_since d+18
^mande a-22 b+19 d-25
any:pregunta b+16 d-17
at__it d-18
con_una d-29
es__los a-19
feels d-23
fluoxetina a+25 b-20 c-25 d-19
manejando_borracho a-17 d+19
me__tengo a-25 c-21 d+19
organ:pipi a-16 c-17 d+19
to__every a+16
""",
    """
adult:soy_menor a+25 b-26 c-24 d-22
any:to b-27
couple a-19 b-28
es_muy a-16 d-15
had__today c-19
han_revisado c+15
prior: a-19
puro_@drink a+26 b-26 c-22 d-24
still_looking a-22 b-15 c+19
""",
    """
@relative__out a-16 d-20
currently d+16
hardly b-17 d-20
heart:attacks c-17
i__heart b-21 c-23
pregnancy:on a+23 b-20 d-20
psychosis:heard a-16 b-22
""",
    """
baby__breastfeeding a-16
came__of a-15
coming:ver_como c+15
cual_@medicine a-22 b+22 c-21 d-20
in__it b-18 c-19
organ:#_@year b-15
parto b-16 c-18
pregnancy:de_tener a+15
pregnancy:no_que a+16
walked b-20 c-20 d+19
""",
    """
acaban d-15
allergy:senti a-25 b-28 d+16
happy a-18 c-19 d+20
inclu* a-19 c-19
is__@treat a-22 b+21 d-19
me_tenido d-18
organ:kidneys c-22
prior:dose d-16
prior:pastilla d-27
psychosis:evaluando a-23 b-19 c+21 d-16
""",
    """
alergologo d-16
heart:secon* a-17 b-17 c-20 d+19
jeje a+22 c-22 d-27
reloj$ a+20 c-19 d-17
ride:i_have a-17 b-33
""",
    """
#__am b-16
clock b-21 d-21
heart:anxiety c-16
home:@clothes_off b-15
not:around a+23 c-22 d-15
pregnancy:estoy b-23 c-45 d+27
psychosis:me_dio d+18
ustedes a-16 b+29 d-26
""",
    """
anos b-48
eso$ c-21
heart:@day d-29
now:so a-20 c-37 d+27
ride:broke a+17 c-17 d-16
""",
    """
any:me_mude a+24 b-20 c-15 d-23
como b+16
could__been a-23 b-17 c+25 d-23
la_vesicula d-24
pregnancy:rato a+15
substance:but_not c+17
ya__nace a-25 b-16 d+24
""",
    """
@medicine__days a-17
allergy:cayo c-15
bed b-28 d+20
heart:casi a-20 d+20
psychosis:dx c-18
to_# a-18 b-15 c-18 d+20
yo_@drive d+15
""",
    """
^nop a+20 c-19 d-19
home:la_@relative a-24
prior:me_daban a-18 b-16 c+22 d-17
ride:busca* a-33 b-24
ride:will_take a+15 b-18
they__told a-15 c+16
""",
    """
de_su d-16
get__@relative d-22
in__@month d-19
le__no a+15 c-18
organ:todo_en a+16 d-16
psychosis:can a+15 c-22 d-20
psychosis:panic a+17 d-15
sweet* d-20
wild a-21 b+18 c-21
""",
    """
any:me_quedo a+17 d-17
home:i_have d-16
no__ni b-26
substance:kind b-24 c+16 d-16
""",
    """
^had b-76
con__bebida d+15
he__can d-18
heart:nadie_me c+17
ride:not_but a-27 c-25 d+30
substance:#_@month a-44 b-18 c-28 d+43
""",
    """
^nunca b-61
but__@relative b-23
muy_temprano a+20 b-15 c-24 d-18
they__a d+19
""",
    """
galls* c-20 d-19
la__se a-15 c-20 d+17
pregnancy:and_still a-15
pregnancy:unos c+15
prior:cymbalta a-16 d+19
take__that c-17
would_know b-29 c+26 d-19
""",
    """
^tried a-23 b-34
after_me c-16
desay* a-16 d+16
drugs d-18
el__este a-17 d+18
esperando b-41
prior:solo_@medicine a+23 d-24
semanas$ b-15
substance:los_fines b-18 c+17 d-19
""",
    """
a__un b-15 c+18
any:por_favor a+15 d-24
be__that a+18 d-17
featu* d+17
heart:up_there d+16
o_menos a-17 b-18 c+20
ride:la_hora c+17
""",
    """
am__that a-18 b+20 c-17 d-23
any:prefe* a+17 c-19 d-23
desocupada$ a-18 d+17
ese_papel c-15
heart:lo_unico a+16 b-16
llamada a-15 b-18
organ:liver* a-19 c-17 d+20
organ:nada_ahi a+15
too_much a-36
""",
    """
sober_# c-17
substance:unas a+15 d-18
the__says b-16
""",
    """
@medicine__@year b-18
actua* a+20 b-18 c-21
coming:said c-15
lleva a-33 b-19 d+20
pusieron_en c+17
so_but d-25
volvi$ c+16 d-16
""",
    """
a__@open a-15
at_all b-20 c-30
back__on a-17 b-16 c+22
buscarme$ b-15 c-17
for_a c-15
home:cuart* a-24
home:lobby a+22 d-23
imaginese b-15 d+19
menop* a+34 b-22 c-21 d-26
pregnancy:jajaja d-23
prior:help a+21
que_no a-19
se__olvido a-17
""",
    """
@year_of a-19 c-21 d+24
^allergic b+17 c-25 d-43
a__old d-24
any:supper d-16
el_test a-23 b-16
no__pregunta b+17 c-21
trabaja a+17 b-25 d-21
""",
    """
a_seizure d+19
been_so a-18 d+16
he_padecido a+16
icu d-17
perdi$ a+21 b-20
pregnancy:positivo c-16 d+15
substance:or d-17
y_salva a-16 b-16 d+17
yes__was a-16
""",
    """
coming:confirmed a-16
coming:en_pie a-24 b-16 c-18 d+23
le__permiso d-18
second a-20 b-35 d+19
""",
    """
@animal b+40 c-63 d-28
a_stroke c-15
en__mejor a+20 d-19
heart:neither a+18 d-15
i__was a-18
me__hacer c+15 d-24
prior:knuck* a+16 d-15
prior:you a-21
psychosis:say b+23 c-22 d-26
resultado$ a-17
weeks b-53
y__nada a+17 c-18
""",
    """
adult:para d-23
heart:ticker b-30 c-21 d+15
home:entera a-20 d+20
pregnancy:maam a+20 c-15 d-16
sola__este a+15
to_put a-18
""",
    """
^@door a-19 b-20 c-17 d+21
adult:semanas a+16 d-18
but_mature a+20 d-20
comes b-28
home:pjs b-15 d+15
hopin* b-23 c+20 d-26
i_@stop b-25 c-22
me_no a+20 b-18 c-18 d-17
ride:chofe* c-18
yo_nada a+27 b-20 d-23
""",
    """
#_yo a-17
^llamame b-18 c-21
any:comio a-20 b+19
coming:mi b-21
heart:been a-21 b-34 c+17
heart:had_it d-26
heart:tensi* b-20
nerve c-17
now:than c-15 d-20
now:this c-27
psychosis:answe* b+21 c-17
the_@insurer b-24 d+18
""",
    """
^none a+33 c-40 d-32
adult:of_it b-19 c-21
adult:rato a-22 b-22 c-16 d+24
coming:confirmo a-17
fui__con a-17
got_called a+21 c-20 d-21
iron$ a+22 b-22 c-20 d-21
nkda$ a+29 b-20 c-21 d-25
organ:gone d-20
substance:it a-19 b-29
yeah$ a-38 b-27 c-26 d+40
""",
    """
espereme_que a+16
ever c-20
home:on_the a+27 b-15 c-34 d-19
necesito b+18 d-25
ride:maybe_my a-16 c+19
stopp* b-33
toro a+16 d-16
""",
    """
any:perdo* c-18 d-18
any:texti* a-23 c-19 d+18
coming:waiting a-19
heart:metoprolol d+25
i_see a-26 b-24
my__making b-17
not_see b-22
now:manej* a+32 b-22 c-18 d-33
operaron_del c-16
pregnancy:it d-17
psychosis:mania* a-16 c-15 d+18
si_cuenta a-16
substance:@medicine_than c-15 d+19
thing_i c-18 d-21
""",
    """
a_spot a-16
allergy:that_is d-28
filli* b-17 c+15
pregnancy:tengo_el a+30 b-17 c-28 d-26
psychosis:drogas c+17 d-17
psychosis:mind c-27 d-25
""",
    """
@treat_de d-15
allergy:could a-32 c+17
clase a+30 b-17 c-20 d-28
impec* d-15
me_diagnosticaron b-16 c-30
organ:nobody a-17 c+17 d-15
three_or a-19 b-19 c-23 d+23
todavia__a a+19 c-16
tomo_warfarina a-18 b-17 c-16 d+19
""",
    """
allergy:from_it a-17 c-19 d+20
controlada$ a-16 d+18
pregnancy:quier* b+16 c-25
""",
    """
^dialysis a-19 b-27 c-23 d+24
adult:#_til a+16 d-16
al__con a+18 d-18
allergy:have_it d+16
allergy:was b-32 c+17
organ:when_i a-15
""",
    """
@medicine__un d-19
afford a+20 b-15 d-19
been_to c+15
got__lined a-15 d+16
i_know d-22
is__of b+21 c-15
substance:defin* a-31 c+19 d-26
""",
    """
after__is a+15 b-16
cuenten b-17 c-21
heart__they c-18
not:sepa a+17
nothing_of a+17 d-16
now:no_i a+26 d-24
substance:todas_las c-17
that__to b+18 c-31 d-27
trying__get a-16
""",
    """
^about b-18 c-21
^paramos a+22 b-18 d-20
coming:going a+17 d-33
fuerza$ a-20 b+22 c-21 d-20
heart:heart c-21
since$ a+17 c-26
""",
    """
diagnostico d-15
insulina c-17 d+17
look__my a-20 c+17 d-16
not:bebo a+21 d-18
organ:# a-24 b-55 c-27 d+40
pregnancy:pasad* d-15
pregnancy:snipp* a+16 b-17
prior:como a-16
psychosis:no_eso a+15
""",
    """
@drug_daily a-26 b-20
@medicine_@medicine a-22 b-21 c-28 d+25
allergy:spray a-21 c-19 d+15
dark$ b-23 d-21
paro c+17 d-17
sitting_on d+15
substance:and_i c-17
substance:en_la b-24
usted a-15 b+21 d-30
would__my b-18
""",
    """
a__mejor a-29 b-18 c+28 d-26
ni__vez a+18 c-17 d-16
pregnancy:me_hice c-17
que__dia a+16 d-15
see__in b-15 c-17 d+22
triste a+16 c-21
when__@relative a+15 c-15
""",
    """
any:la a-18
around_# a-19 c-19 d+21
chron* c-16 d+18
coming:i_will b-22
faceb* a-21 b+22 c-18 d-23
falta__# c-18
nothing__not a+17 d-16
now:morni* a+24 b-26 c-25 d-15
organ:perfect a+19 b-16 c-20 d-18
psychosis:at a-24 b-23
spring$ b-29 c-26 d+16
""",
    """
a_ver a-27 b-24 c+34 d-28
adult:right d-15
how__will a-16 d-21
papa b-17
pregnancy:been_trying a-15
prior:dolor a-17
roll b-15 c-20
seizure a-19 b-18 c-22 d+23
""",
    """
@insurance__lo a+15 c-18
@treat_and c-31 d+19
how__are b+16
late a-36 c+27
psychosis:only_when a-17 d+19
si__# a-18 b-18 c-20 d+24
""",
    """
lista$ b-20 d-17
maybe__is a-15 b-19 c+21
organ:scare a-19 c+21 d-22
out_of c-39
psychosis:vez a-19 b-34
substance:papa a-21 c-17
substance:perdi a-26 b-16 c-16 d+26
""",
    """
adult:cual a-15 d-16
mi_nino c-18
organ:but_it a-20 c+21 d-19
que_llevo a-24 b+19 c-23 d-17
""",
    """
@relative__am a-28
any:yup a-16 d+19
not:@body a+17 b-19 d-24
now:another_time a+23 b-20 c-19 d-18
pregnancy:and_done a+17 d-16
""",
    """
a_problem b-24
coming:in b-18 d-27
es__@relative d-33
last_@year d-16
now:te c+17
organ:incon* a-24 b-16 c-26 d+31
pregnancy:me_cuido a+17 d-16
prior:them a-19 c-20
ride:do_it c-22
si_hasta a+18 b-16 d-17
tylenol a+30 b-16 d-30
""",
    """
pregnancy:too_early c+15
ride:si_mi b-22 c-19 d+24
si__yo c-22
tiene_que a-18 b+22 c-20 d-15
""",
    """
^two b-35 c-46 d+25
can__on a-20
hacer_el d-16
heart:me_i c-19
not__able a+20 c-19
now:fire a-17 d+20
prior:see c-19 d+19
ride:uber a+19 c-34 d-34
yo a+15 b-54
""",
    """
@person__can a+17 c-15
adult:en_el a-29 b-17 d+24
allergy:closed a-19 b-18 d+16
ando__con a-17 d+19
born_in b-23 c-19
pregnancy:trimester a-25 b-17 c-23 d+26
prior:# b-45 c-24 d+25
""",
    """
^everybody c-23 d-23
any:depen* c+20
have__at d-18
hear__sometimes c-16 d+16
heart:a_mule a+17 d-18
high__@medicine a-20 c-19 d+27
inten* a-17
las__y a-16
ninguna__dos d-15
says__can a+16 b-15
will_you b+17
work__me b+17
""",
    """
@stop__botella a+15 d-17
manana_le c+15 d-18
ride:asked a-22 b-19 c+27 d-21
""",
    """
had__a b-16 c+19 d-19
home:dog a-16 b-19 d+18
manana b-24 d-21
marijuana d-23
organ:mama d-27
por_aqui a-15
psychosis:once a-40 b-31 c+19
quinc* a+32 b-26 c-24 d-31
si_ya a-23 b+16
still_asking c+16
substance:murio_mi a-19 c-18 d+16
""",
    """
atorados_en a+16 b-16
el_limite b-15
no__bien b-23 c+16 d-23
organ:last_@year a-18 c+17 d-21
psychosis:for c-16
ride:coworker a-15 d+16
sale_la c-15
""",
    """
any:on_the a-17 c-19
nada__ver a+20 b-17 c-16 d-16
su__la a-17 b-23 c-16 d+21
substance:tomar c-24
""",
    """
@relative__y c-17
blood_work d-17
limite$ b-15
not:probado d-17
of__@day a-15 c-18
organ:has_cirrhosis d-18
pregnancy:have a-18 c+21 d-42
substance:they c-20
voy__la a+18 b-19 c-17
""",
    """
@animal_had b+16 d-15
and__him a-17
i_@clinician a-25 b-25 c-20 d+27
now:fire_away a-17 d+20
prior:por c-40 d+16
ride:hermano a-34 b-26 c+25 d-15
veinte$ b-17
""",
    """
@relative__say a-25 b-27 c+17
and_they b-18 c-19 d+23
nervios b-18
prior:as_@treat b+19 c-18
""",
    """
allergy:me_hinche a-20 b-20 c-17 d+21
home:deje a-21 b+19 d-23
la__yo b-23
me__turno d-20
means b-17
not:drink a+26 c-17 d-20
pregnancy:my_baby b-21 c-19
""",
    """
back_yet a-16 c+17
beats a-16 b-19
coming:minut* c-16 d+19
decades a-17 b-16
now:few_minutes a-19
""",
    """
en_@treat c-17 d+21
heart:sufro_de d+15
not:hold a-20 b-17 d+19
now:hora_me a-17
of_all d-16
ride:bestie d+16
""",
    """
arreglado d+16
prior:kind a+16 d-16
there__that c-15
to_snow a-16 b+15
wear a-23 c-33 d+29
""",
    """
#__old b+15 c-16
^that c-83 d+15
le__las c-17
me_@medicine b-16
my_birthday a+17 d-24
nothing_but a-19 c-15 d+21
pregnancy:come a-18 b-15
prior:does b-24 c+37 d-47
see a-44
senora a-27
she__for a-17 b-16
""",
    """
^they b-33
alguien a-29 b-25 c+33 d-26
me_cuadra c-16
no__interesa a+18 d-19
now:would_not a-18 d+17
one__me c-17
pregnancy:de_noche a-19 c-20 d+19
ride:said_maybe c+20 d-16
the__was c-16
""",
    """
a__rato a-21 b-23
favor c-34
fire_away a-17 d+20
home:is_not d-18
la_use a+16
prior:helpe* d+16
quiere d-18
substance:my_birthday a+17
""",
    """
any:eso c-29
coming:alrea* a-23 b-16 c-18 d+21
coming:this_time a+16 c-15
heart:si_yo a+23 c-17 d-15
mine$ b-28 d-29
ride:would_be a+19 d-19
substance:have_a d-17
substance:in_@date a-19 b-20 c-17 d+22
substance:si_la d+17
youngest_is c-17 d-21
""",
    """
any:mi b-17
any:se d-18
drinker a+32 b-25 c-19 d-24
i__in c-19
not:possible a+23 c-20 d-16
prior:time d-18
psychosis:those a+18 d-21
the_@visit b-17
""",
    """
@clinician$ d-18
^knocked a-20 c-21 d+20
arran* a-18 c+25 d-23
espereme d-18
gallstones c-20 d-19
heart:attack c-20
ride:handl* a-19 b-18 c-23 d+23
terce* a+18 b-17 c-21
think__am a-16 c+19
""",
    """
any:a_mis a+15 d-16
any:prefiero_que a+16 b-18
count_me a+23 c-26 d-22
for__hour a-21 b-20 d+22
substance:a_problem b-21
tengo__los d-25
""",
    """
^negative a+35 b-27 c-28 d-32
allergy:to_give a-17 d+17
bother$ d-18
camino$ b-21 c-20
can__come b+19 d-16
funny a-20 b+20 d-23
it_all c-22
leave__of d-19
me_libre a+17 c-18
quince a+27 b-21 c-22 d-26
""",
    """
coming:else b-17
estoy__@vehicle b+15 c-19 d-17
for_me b-21
formulario$ a-24 b+24 c-15 d-23
heart:high_and a-18 c+18 d-16
not:@clinician b-19 c+18 d-28
not:mas a-29
organ:me_sacaron b-17 c-16
y__soy c-15
""",
    """
#__birthday a-18 d+19
i__is a+23 b-28 d-28
not:car a-26 b+16 c-17 d+16
once__@month a+16 c-16
prior:me_sirvio a-19 d+20
""",
    """
@fetch__@relative a-33
am_the a+15
cover b+17 d-19
en_casa a-21 b-28 c-16 d+25
hon$ a-28 c-21
i__@body a-25 b-19 c+18
me_llega b-18
now:conte* c-19 d-19
remembers$ c+18 d-16
ride:kind_of d-16
""",
    """
ecografia$ c+16 d-15
estomago a+19 d-18
not:preguntas a+21 b-17 d-19
pregnancy:encinta a-24 b-18 c-20 d+25
sulfa$ c-20 d-23
""",
    """
against_it a+17 c-19
any:mg a-15 d+18
at_my b-22
but_only a-21 c+19
en__es a+16 d-15
for_@year c-19 d+20
now:would b-21 c-25
so_maybe a-19 c+24 d-16
urgencias$ a-15 d+16
""",
    """
demas* a-21 d+21
every_day a-27 b-17
heart_@price a-22 b-19
home:shoes b-15
home:sure c+16
me__alergia c-18
never_took d-19
psychosis:anos b-16 c-31
substance:adderall a-17 c-18 d+15
substance:edge a+19 b-17 c-20 d-17
""",
    """
a_valve a-18 b-15 c-20 d+25
adult:not_till a+21 d-22
allergic__latex d-15
allergy:sesiones a+18 d-21
breathing$ a-24 b-17 c-18 d+22
home:@drink a-15
not_find a+16 d-18
organ:esposo b+16 d-17
organ:every_@month c-17 d+19
psychosis:para_las d+15
ya__fabrica a+16 d-16
""",
    """
a_question a+17 b-16 d-19
adult:can a-15
allergist b-18
carnal b-21
del__yo b-21
heart:hyper* a-35 b-15 c-26 d+33
not:hay b-34 c-33 d+17
sixte* a+20 c-17 d-21
stopped_at a+18 c-16 d-18
tell$ a-17 c+23 d-16
voy__si b-16
""",
    """
allergy:it_so a-17 c+19 d-17
llaman$ a-16
maybe_i c+21 d-16
own_car a+19 b-19 d-18
post b-21 d-16
wild$ a-16 b+18 c-16 d-20
would__a b-27 c-26
""",
    """
coming:willi* a-17 c-15 d+18
del_rinon a-18 d+17
heart:yo_no c-22
me__han d-17
on_@day b-19 d+17
ride:i_will b-44 c+20 d-22
timing$ a-29 d+25
""",
    """
guess__am c+16
lugar_a d-17
more__i a-19 b-24
not:reaction b-25 c-24
prior:seria a+26 b-21 c-21 d-25
when_they c-28
""",
    """
adult:es_la b+16
bottles a-20
evening a+15 d-17
i__by d-23
organ:cirrhosis c-32 d+24
said__can c-21
""",
    """
answer a-27
enalapril a-16 b-16 c-20 d+21
not__far a+16 c-16
now:@howmuch_tiempo b+19 c-22 d-18
now:hablamos a+22 c-19 d-19
sin_falta a-19 d+16
""",
    """
but__up a-15
cancelled c-22 d-28
coming:a_place a+20 d-21
depends_if c+17
in__army b-16
pregnancy:le_doy b-19 c-22
pregnancy:positiva a-19 c-23 d+23
quite c-33 d-15
see__not a-18 b-16 d+15
substance:verano d+16
""",
    """
@open_up c-16
any:llega b-18
debo a-19 b-16 c+19 d-19
helpe* d+16
organ:acuerdo b+16 c-15
psychosis:saw a-16 b-16 c+21 d-19
tension b-20
the_tractor d-18
""",
    """
@clinician_por a-16 d+19
adult:class_of a-15 d+16
bender a+17 d-16
now:class c-18
since__clot a-19 d+20
trabajando b-19
""",
    """
^second a-15 d+17
cuales_@relative a-17
pregnancy:unless a+17 c-17
prior:remedios a+23 b-22 c-21 d-22
substance:@drug_to a+22 c-22
""",
    """
allergy:@symptom_pero c+16
heart:conge* a-20 c-17 d+22
instead a+21 d-21
low a+47 b-26 c-43 d-44
me_daban a-18 b-16 c+22 d-17
not:es d-33
prior:dos_y a-23 c-18 d+25
puro__y c-22 d-23
saile* a+19 b-18 d-18
todavia$ b-23
zoloft c-16
""",
    """
class_of a-15 d+16
heart:doctors b-17 d-18
heart:soy_hipertenso a-20 d+20
last_night c-18 d-27
momento$ b-20 c-17
not:better a-21 d+21
not_yet a+23 c-18 d-20
now:ese_dia a+27 b-18 c-20 d-27
now:hablar b-16
organ:cirro* a-25 c-33 d+31
prior:nada_todavia a+25 c-16 d-26
psychosis:people a-16
they__our d-17
""",
    """
@hours b-28
any:old a+18 b-23
any:warfa* a-19 c-19
contr* a-19 c-44 d+40
grandkids b-19
much_as a+22 c-19 d-21
sesion b+17 c-15 d-18
substance:nada_mas a+18 d-20
substance:recov* a-21 d+20
😂$ c-16 d-20
""",
    """
heart:it_runs c-19
hold a-46 d+19
home:apena* a+25 b-23 c-17 d-25
pregnancy:dando_pecho d+15
prior:why b+24 c-18 d-21
substance:does_medical a-17 b+17 c-17
""",
    """
adult:minor b-24 c-26
allergy:never_been d-26
heart:yes a-18 b-34 c-24 d+25
home:feet a-26 b-15 c-17 d+24
inconveniente$ a-20 d+19
my__maybe c+16
something_in c+18 d-20
substance:last c-16
they_had a-22 b-15 c-19 d+25
todavia__de d-16
un_ultrasonido c+15 d-16
""",
    """
allergy:he_tomado a+21 c-21
herse* b-22 c-24
home:@drug b+17
in__this a-18
not:diagnosed c+17 d-16
substance:de_mas a-27 b-16 c+23
""",
    """
adult:be_# d-18
el_@month b-15 c-16
irme c-21
mo c-16
nada__y a+18 d-17
nah a+50 b-31 c-49 d-41
""",
    """
^cual a-32 b+34 c-36 d-32
attac* a-16 c-29 d+16
clozapina a-17 b-15 c-16 d+18
coming:by a-20 b-16
es__unico a+21 b-19 c-16 d-19
might__some c+20
my__on b+36 c-20 d-35
we_do a+24 b-18 c-21 d-24
""",
    """
a_multivitamin a+19 d-20
ahi__mi a-16
bipolaridad$ a-22 b-16 c-25 d+28
heart:anyth* a+16 b-16 d-16
not_answering a-16 b+17 c-16 d-16
pregnancy:a_vasectomy a+18
tested c+17 d-22
""",
    """
marcapasos$ a-28 c-21
my__skips a-16 b-16
not:used a+18 d-16
now:entrando_al a+19 b-15 c-15 d-21
planning__it a-18 c-20 d+19
skipp* b-25 c-20
substance:la_@drug a-19
with_the a-17 c-21
""",
    """
organ:are_not a-16
pero__descartaron a+21 b-18 c-18 d-21
pregnancy:dio_positivo c-16 d+15
prior:tried a-21 b-20 c-20 d+27
si__sale d-16
what__mania c-15
""",
    """
adult:college a-20 d+20
cvs$ c-20
my__looks c-20 d+20
now:ahora_no d-16
now:quiza* c+16
prior:would a-17 b-26 c+23 d-19
psychosis:visio* b-16 d-17
""",
    """
adult:retired a-16 b-16 d+17
allergy:swinging d+15
allergy:would_i b+16
antes$ a-21 c-29
coming:change a-18
durin* a-17
heart:heartbeat a-17 b-18
jaund* c+17 d-18
now:under_a a+17 b-17 d-17
psychosis:somet* a-25 b-26
""",
    """
coming:conmi* b-30 c-34
not:encontrado a+19 c-17 d-16
organ:my_pee a-20 b-18 c+16
sitting b-24 c-20
""",
    """
allergy:terri* c-16 d+19
dark b-23 d-21
en_@vehicle a+15 c-19 d-20
esta__le d-18
home:tucke* a-15 b-18 d+16
most_nights a-24 b-19
pregnancy:mejor a-18 d-15
ride:mi_vieja a-23 b-17 d+22
salio_negativa a+17 c-15
yo_soy a+18 b-16
""",
    """
@door$ a-22 b+18 c-35
@medicine__luego d+18
am__@clinician a+21 b-23 d-18
any:pregu* c-16 d-32
asked__@person d-19
looke* c+19 d-21
not:am d-20
psychosis:is_bipolar c-22
que$ a-23 b+32 d-45
the__@place b-18
""",
    """
and__# a-17
any:there d-22
prior:first_thing a+17
substance:gusta a+25 b-18 c-15 d-22
""",
    """
diner d-15
en_# a+24 b-37 c-49 d-16
middl* d-16
of__# a-19
psychosis:negativo a+17
ride:recoge a-23 d+16
substance:honestly a-24 b-19 c-17 d+25
""",
    """
are_all d-15
coming:husband a-20
ningun_anticoagulante a+16 d-17
pregnancy:ahorita a+25 b-20 c-24 d-25
pregnancy:tengo_retraso c+19
pretty__my a-16 c+19 d-17
who__me a+17 d-17
would_be b-49
""",
    """
@year_sin d-28
^every a-20 b-22 c-25 d+24
alta$ c-20
creep* a-19
do a-37 b+34
esta__mi c-17
handl* a-21 b-23 d+24
heart:nomas b-29 c-27
heart:operaron_a a-21 c-17
menor a+24 b-31 d-19
recue* b-18
substance:that d-23
""",
    """
all_over b-18
allergy:surgery d-17
como__mi b-17 d+18
not:voces a+17 c-15
organ:cath a-18 b-19 c-15 d+19
prior:nothi* a-23 b-27 c-40 d+29
""",
    """
adult:there a-16
calling a-24 b+18 c-19
once__while d-20
preguntas b+27 c-34 d-33
psychosis:que_se b-18 c+19
""",
    """
#__@day b-20 c-30
^busy a+33 c-19 d-36
allergy:do a-20 b-16
any:mas a-22 b-21
arranca c+20 d-20
filling b-17 c+15
heart:he_has c-16
nieta a+19 b-23
what__you a-20
""",
    """
am__today a-21 d+21
any:street c-24
dice_el b-16
fine__me a-25 b-25 c-21 d+27
heart:am c+20 d-20
i__allergic a-15 c-27
not:puesto a+17 c-20
prior:perdi a-16 b-22 c-23 d+22
watch a-22 b-21 c+23 d-19
""",
    """
coming:estare a-21 b-16 c-22 d+25
depressed a+22 b-17 c-19
heart:fib a-17 d+19
mensaje$ a-23 b+27 d-21
pregnancy:here a+17 d-16
prior:fueron a-19
psychosis:used a-20 b-20
substance:drinking a-28 b-40 d+29
substance:llevo_# d+16
substance:oxys a-16 c-16 d+17
""",
    """
allergy:last b-26 c-31 d+23
allergy:twice a+17 d-17
coke__@day a-16 c-15 d+17
de__un b-17
i_sure c-20
my__lol b-20
ninguna a+28 b-35 c-45
pregnancy:having b-20 c-25
""",
    """
@relative_tried d-16
a_week b-30
allergy:@body b-36
heart:is_it a-19 c-18 d+15
my__day a+21 b-17 c-16 d-23
never_ever a+15
organ:cada_rato a-23 b-18
pecho b-23 c-26
prior:@call a-26 b+28 c-23 d-24
ride:sure a-20
""",
    """
@treat__the d-16
any:you a+18
en_otra b-22
psychosis:un_brote c-15 d+18
que__esta c-16
""",
    """
adult:otra_cosa a-23
allergy:new_to a+22 b-16 c-17 d-23
coming:me_da d-19
had__not a+17
los_ninos a-25 b-25 d+20
me_later b+16 d-24
psicosis__mi d+15
si__bipolar c-16 d+20
substance:tomo_de a-16
terap* b+16 c-15 d-17
""",
    """
adult:medicare a-22 c-22
any:le_@thanks a+16
home:busca* a+15 d-17
me__todavia a-17 c+16
now:have_company c-17 d-21
organ:elevated a-18
packed a-16 d+16
""",
    """
@year__my c-19
hablo a-27 b+26 c-23 d-27
have_some a-19 b-17 d+16
holding a-16 d+16
i__maybe a-16 c+18
month b-33
now:me_parece a-20 b-16 c-18 d+21
organ:off a-18 c+15
organ:prostate d-21
por_que a-25 b+29 c-28
""",
    """
and_sound a-20 b-17 d+20
buen c-25
got__my a-25 b-16
los__desde c-18
made__@body d+15
maybe__my c+18
me_hicieron b-26 d+20
pregnancy:hyste* a+31 c-17 d-23
pregnancy:just_had a-15 b+19 c-25 d-18
""",
    """
adult:mis a+16 c-19 d-25
bad_trip a-18
borreme__la a+19 c-17 d-16
everything_but a-15 d+16
face_to c-15
organ:una a-24 c+27 d-20
psychosis:@relative_was c-19
schizo a-26 c-22 d+21
substance:menos b-15 c+15
""",
    """
#__out a+24 d-23
but__@medicine b-17
in__of c-17
psychosis:pero_no b-15
ride:arreg* d+16
ticke* c-31
todavia__se a-15 c+18
""",
    """
a_sec a-21
bien__hora a-17 d+17
borderline$ a-19 b-18 c+23 d-19
coming:arrepenti a+20 b-16 c-16 d-19
hace__@year b-27
have__for c-18 d+17
now:m d-17
scare a-23 c+25 d-21
""",
    """
@relative__drogas a-18 b+16
^aqui b-37 c-32 d+26
allergy:hasta a+20 b-17 d-19
en__# a-29 c-40 d+21
hepatitis a-37 b-29
internada b-18
me__tomorrow b-21 d-20
substance:mis c-16
who__know b+18 c-18
""",
    """
know_what b-19
pregnancy:@treat b+18 d-17
pregnancy:pumping a-23 c-18 d+21
time__what a-20 b+22 d-23
""",
    """
@body_si a-16 d+18
@relative__all a-16
calle b-23
corazon__padezco a+16
en__bodas a+19 d-18
heart:jajaj* d-16
my_driver c-17
period_yesterday c-15
pregnancy:and_i b-19 c-23 d+16
think* b-23
""",
    """
^weaned a+21 c-16 d-19
allergy:allergic a-17 b+21 c-43
coming:be b-26 d+17
el_@medicine b-24 c-19
keepi* d+15
me_evaluaron a+17 c-17
now:look_at a-16
pregnancy:named a-19 b+19 d-17
pregnancy:started a+18 c-20 d-15
ride:vuelv* c-16
substance:dia a-22 d+21
that_out d-16
usted$ c-17
""",
    """
coming:otra_@place b-15
coming:willing a-17 d+19
cumpli_# a-28 b-18 d+29
""",
    """
@relative_takes b+17 c-18 d-18
any:who a-15 b+19 d-19
catheter$ d+17
heart:at a-18 c+27 d-25
home:think a-25 c+26 d-19
prior:y_no a-16 b-16 c-16 d+18
psychosis:el a-28 b-16 d+18
ride:que d-27
y__tengo d-15
""",
    """
@drive__tractor d-18
any:para a+18 b-16 d-17
bring_me c-16 d+15
crei__si a+17 d-17
home:el_@vehicle b-28
in__last d-15
no__getting a-16 c-15 d+16
noches__dormir c-17
now:too a+26 b-18 c-21 d-24
""",
    """
^soy c-40
aqui_llegue a+18 d-19
heart:tengo_# d-19
honey_i b-17
now:tonig* a+27 b-23 c-26 d-23
pareja d-20
prior:natur* c-17 d-17
psychosis:@drug a-16
psychosis:dos a-25 b-16 d+16
""",
    """
couple_beers a+19 d-18
first__here a+15
higado c-21
now:tuani* a-17 d+15
organ:tumor a-16 d+17
pase__los a+15
patie* c-24
psychosis:is_that b-16 c+18
ride:ofrecio a-21 b-18
substance:un_vinito a+24 c-19 d-25
tied a+27 d-17
toca d-31
un__mi b-24
""",
    """
@relative__por b-20
^presion d+15
blood__is d+18
con__a b-20 c-20
not:@month c+17
not:at a-16 b-23
now:time_for a-20 b+22 d-23
panic_disorder a+17 d-15
todas__noches c-17
""",
    """
@relative__dia b-18
a__two c-17
allergy:no b-22 d-23
and_the b-23 c+16
any:eggs a-28 b-17 d+24
any:not_a c-15
checked_out a+18 c-17
me__otro a+17 d-16
not__that a-33 b+17
now:might a-24 b-16
prior:about_it a+16 b-17
psychosis:vi_cosas a-16 b-18 c+16
substance:veran* d+16
""",
    """
#__nothing a-18 d+18
@relative_had b+17 c-45 d-18
answer_this a-16
found_out a-17
la__si a-28 c-36 d+19
mi_vieja a-17 b-23 d+22
paxil d+17
pregnancy:amamanto a-28 b-21 c-28 d+29
right_here a+17 b-17 c-19
""",
    """
#__@date b-34 c-33
@relative_has d-23
@relative_y b-31
^habria a-21 b-22 c+23 d-22
aide a-28 b-24 c-22 d+29
allergy:got_it d-21
any:free b-27 c-24
bipolar__diagnosed d+18
hoy b+24 c-17 d-41
menor__edad a+23 b-17 c-17 d-22
pienso a-20
psychosis:estab* a-19 c-19 d+17
that__whole a+16 b-16
wow a-19 b+20 c-20 d-18
""",
    """
and__both a+20 c-26 d-19
any:ningun_anticoagulante a+16 d-17
de__jaja c-18
does__a b+20 c-22
my_family d-22
prior:media a-23 b-17
the_drinker a+19 b-18
""",
    """
allergy:chart_says b-17 c-15
am__in a-15 b-17 d+21
home:jajaj* a-16
mande$ a-19 b+21 c-25 d-20
pendientes a-21 d-17
""",
    """
^been a-21 b-47 d+28
adult:#_me a+17 d-17
franc* a+17 d-17
solo_a a+16
""",
    """
allergy:dado_eso a+21 c-21
allergy:right a-15 d-19
allergy:you a-26 b+26
and__one a-20
he__to c-17
prior:nerve_blocks a-16 d+18
""",
    """
@clinician__liver a-15
any:empty a+24 b-19 c-18 d-25
el__graso c-17 d+19
oigo a-21 b-25
organ:back_bad c-16
organ:lol c-19
organ:work a+15 b-18 d-24
que__estamos a-17
que__recetas c+17
""",
    """
@month_so a-17
adult:dad a+20 b-17 d-19
coming:mas b-23 c-26
falta__rinon c-16 d+20
heart:tomo a-39 b-29 d+19
higado_inflamado d+18
me__nada b-19
psychosis:@relative_tuvo a-18 b+18
ride:a_nadie a+25 c-25
tengo__hacer a-16
weekend b-22
""",
    """
a__corazon d+15
allergy:alergologo d-16
cocinando a+24 b-17 c-16 d-22
now:mi_@hours a-22 c+23 d-21
organ:hepat* a-38 b-30
prior:through a-20 d+16
puerta a-22 c-22 d+16
substance:navidad c-16
vicio* a+18 c-18 d-17
yo_jamas a+15
""",
    """
=said:yes:two_or_more_of_them_named a-24 b-44 c-35 d+36
de_@medicine c-19
heart:stents a-17 c-16
home:hora a+20 b-16 d-20
next b+21 d-21
substance:not_touch a+16 c-15
""",
    """
aca$ d-20
any:whole b-19 c-18
de_mamar a-19 d+19
desde b-47 c-28 d+19
desde__# b-17 c-23 d+17
like_to a-15 c-20
prefi* b+25 c-30 d-30
pregnancy:tengo_# b-15 c-16
ride:will_walk a+21 c-17
tengo_tiempo b-23 c-33
""",
    """
^esto b+17
anything_like a+15
birth a-15
boss$ a-18 c+22 d-21
do$ a-22 d+18
no_yo a+15
now:#_minutes a+22 b-20 d-20
prior:does_a b-21 c+22
psychologist d+17
una__el b-20 d-24
""",
    """
^yo a+17 b-34 c-26
i__@stop c-18
que__pusieron b-16
ride:un_@vehicle c-24 d-20
too_early b-22 d-24
when__gave a-18 c-22 d+21
""",
    """
any:be a-20 b-24 d+16
compr* b-18
did_you b+18 d-16
no_tengo b-41 d-24
segura$ c+20
substance:suboxone a-23
""",
    """
adult:bien a-18
back b-30
enzim* b-18
heart:todo_bien d-17
los__jaja b-17 c-17
nothing_since a+20 c-15 d-20
now:yup d+17
once a-19 b-33 c+35 d-19
organ:pero b-30 d-16
substance:beers_on d-15
substance:two b-20
y_bien a+26 b-17 d-25
""",
    """
any:voy_a a-16 b+17 d-20
are__in c-17 d-15
heart:and_i a-17 d+17
home:let a+16
nacim* a-24
pregnancy:for_a d-22
pregnancy:quien c+17
sesiones a+18 d-21
substance:but b-29
""",
    """
heade* b-20 d-16
just__@drug b-16 c+22 d-27
me_dieron b-22
mi__tuvo b+25 c-21 d-24
not:be b-26 c-26 d+18
not:go a-26
now:@howmuch a-37
organ:liver_scare c+15 d-17
prior:bloqu* d+15
ride:del a-19 b-17 d+15
under__@day d+17
""",
    """
^piedras a-19
me__descartaron a+19 b-15 c-23 d-15
me__estudios a-19 b-16 c+19
no_como a+22 d-21
past b-33 c-17
pero_el c-16
psychosis:for_mania b-31 c-28
substance:drinker a+32 b-25 c-19 d-24
taqui* a-15
""",
    """
@relative_firma a+18 b-17 d-16
allergy:inyec* a-20
coming:off a+17 b-20 d-17
heart:no_se a-19
heart:or b+23 d-22
now:in a+30 b-49 d-34
organ:rest a+19 d-18
psychosis:what_is d-27
""",
    """
el_# b-37
everybody_i a+18
heart:the_heart d-20
ni__las a+17 d-16
not:reaccion a+21 d-21
organ:quien_sabe b-15 c+21
pregnancy:is_pregnant a-18 b+18 d-15
ride:no_he a-21 c+22 d-19
tiene__pero c-20
""",
    """
can_my a-18 b+18
do__so a+16 b-19 d-31
is_working a+16 c-25
now:was c-23
prior:mi_@relative d-24
""",
    """
any:is c-19
encargo b-15 d+17
heart__runs a-18
much$ a-35 c+22 d-16
not:hasta b-23 c-22
prior:two_i a-15
up_the c-16
""",
    """
@relative__them d-15
@symptom_but b-16 d-23
can_take a+17 b-18
heart:@sick c+16
it__ok d+15
none a+30 c-49 d-27
not_busy a-24 c-15 d+24
pregnancy:like d-15
prior:tomado_nada a+23 d-20
que__en a-18 c+18
substance:la_cuenta b-21
""",
    """
^irregular a-18 c-31 d+29
adult:#_y c-28
cosas a-33
dios__libre a+20 d-17
heart:under_that d-15
methadone d+16
mine_is a+15
ride:esposa c-22
truck* d-25
""",
    """
do_without d-18
hearing a-20
organ:cuent* b+22 d-28
your__as c+16 d-17
""",
    """
=said:no:nobody_to_take_them a+35 b-51 c-31 d-22
^took a+17 b-27
fea c-16 d+18
in__state c-18
organ:@symptom a-16
organ:watch* c-17 d+16
ride:nope a+17
twins$ a-25 b-30 c-24 d+31
weeks$ a-29 b-25 c-26 d+35
y_yo a-31 c-18 d+27
""",
    """
@medicine_me a-20 c-19 d+23
attack a-15 c-22
lo__al a-15
mixed b-21 d-19
substance:in_# a+36 b-15 c-22 d-34
substance:mucho_este a-16 d+16
""",
    """
@howmuch a-59 b+43 d-35
am__alone a+17 d-16
am__you a-19 c-19
any:ay a-22 d-26
girl a-24 b-25 d+27
heart:mine_is a+16
mi__sale a-16
not:sir a+29 c-24 d-23
not:tengo b-42 d-28
now:not_busy a-24 c-15 d+24
organ:rato a-23 b-18
ride:@relative_dijo a-16 d+19
stabl* a-16 c-18 d+25
""",
    """
allergy:la_@treat b-15 d+19
any:rather_you a+25 b-28 c-20 d-20
dad b-23 c-46
heart:insuficiencia d+15
matter$ a-21 b+24 c-23 d-19
pregnancy:bedti* a-18 d+18
pregnancy:i_breastfeed a-20 b-15 c-18 d+20
ride:vivo a+24 c-15 d-23
that__me a-20 c-33 d+18
""",
    """
=said:no:what_the_text_says_about_the_question a+45 b-42 c-46 d-37
defin* a-29 b+20 d-28
pero__si a-33 d+22
pregnancy:nope a+24 d-16
twins a-30 c-30 d+29
""",
    """
andab* c+19 d-19
drink d-23
now:buen_momento b-20 c-17
ride:to_ask b-16
un__mejor a+15 d-15
ya__de b-18
""",
    """
@price_is c+16
@relative__me b-19 c-19 d+18
allergy:quien a-19 b-20 c+22 d-18
estoy__me b-18 c+15
in__@eat a-18 d+19
my_@clothes a-18 c-15
prior:cuenta a-23
psychosis:check* a+19 c-17
she__# b-16
that__sailed a+19 b-18 d-18
""",
    """
^sorry c-22 d-21
antic* a+24 c-29 d-35
hacerme a-19 c+19 d-19
miss_it a-24 c-19 d+24
now:mas_@late a+40 b-26 c-24 d-40
pregnancy:my_period b-30 d-23
the_extent a+15
with__@clinician d-19
""",
    """
como_esta a-15 d+16
how__i a-23 b+32 d-24
organ:had_a d-21
possible$ a-15 c+17
pregnancy:that_is a-23 b+18
sigue a-15 d+15
turned_# a-28 c-15
""",
    """
a__@animal a-16
allergy:yo b-31
any:is_not a+18 b-18
be__then d-21
but_never a-16 c+17
coming:keep_my a-17 d+17
cuatro a-27 c-27 d+22
pregnancy:hermana a-27 c-19
substance:wine b-25
what__it a-16 b+16 d-16
""",
    """
@relative__better b-19
a_vasectomy a+18
gusta b+21 c-29 d-37
hold_up a-22
now:despu* a+32 b-22 c-17 d-31
touch b-19 c-26
""",
    """
asi b-30
documento a-17 d-20
heart:the_@medicine a-19 d+16
perfect$ a+17 b-23 c-26
pero__@medicine a-17
pregnancy:rayitas a-17 c-18 d+19
ride:novio c-17 d+22
substance:ha c-20
was_born b-17
""",
    """
@relative__@drive a+18 c-16 d-17
^ustedes b+16
anything__that a+17 d-15
are_asleep a-18 d+19
breathe c-16 d+15
dio_alergia d+19
is_his a+17 d-15
perce* a-32 c+21
was_fine a+30 c-23 d-30
""",
    """
prior:counseling a-20 b-16
semana$ b-18 c-22 d+16
tested__for c-15
valvula d+19
""",
    """
allergy:sin a+24 d-26
let_me a-19 b-38 c+32 d-38
organ:jaund* c+17 d-18
pregnancy:de_retraso c+19 d-24
prior:i_need a-17 b+21 c-20 d-19
sane a+28 b-28 c-28 d-26
""",
    """
ahora b-41
allergy:can_not a-27 b-22 d+20
allergy:estaba b-16 c+24 d-24
blood__since d+15
entonces a-20 d+18
nunca__dado a+23 c-23
pollen a+24 b-19 c-18 d-22
tes a+19 d-17
viajo_a a+16 d-16
""",
    """
adult:summe* a+19 b-15 d-21
bus d-19
coming:paso a+35 b-34 c-29 d-35
not:pusieron b-16 c+16 d-17
organ:prostata d-17
organ:runni* a-17
te c+18 d-33
""",
    """
@drink_at a-23 b-22 c-19 d+25
@drink_cuenta c-16
allergy:@relative_had a-17 b+20 d-23
el__ese a-17 c-18 d+16
heart:marathons a+17 b-15
if_you a-16
los_estudios b-16 d-18
nary_a a+27 b-26 c-22 d-26
prior:churc* c-19
viene b-26 c-28 d+15
""",
    """
adult:by b-17
am__work a-23 b+19
go__ahead a-19 d+18
heart:sube a-23 c+19 d-19
is_bipolar c-22
me_falta b-37
my__there a-19 b+16 c-20
pregnancy:i_would d-20
prior:@medicine_cabinet c-15 d+15
prior:ni_una c-23
prior:would_be b-23
""",
    """
heart:when a-32 c+25 d-19
home:dropp* b-18
""",
    """
adult:in_high a+16 d-17
any:digo a-21 b-26 c+16
home:all a-25 d+18
prior:@treat c+22 d-30
psychosis:do_not a-23
psychosis:hospitalized a-19 d+21
""",
    """
@medicine$ c-29
ahorita$ a+22 b-22 d-18
cuando__la a-26 d+19
estoy__resultado d-16
looks$ c-21
organ:cero a+16 b-16
psychosis:formu* c-16 d-21
""",
    """
coming:segun a-18 b-15 c+18 d-16
field a-18 b-15
problems_no a+24 d-24
right_mind a+17 d-16
substance:he_@stop a+18 d-16
""",
    """
a_fib a-17 d+19
adult:turne* a-28 c-15
day$ b-37
heart:hearts a+18 c-17 d-19
home:dormi* b-17
le__eso a+23 c-17
llanta a+19 b-17 c-16 d-18
nobody__that a+19 d-18
now:perfecto a-29 b-18 c-17 d+29
organ:a_mi c-21
ride:the_@vehicle b-24
tio c-28
""",
    """
#__vez c-18 d+16
any:leave a+21 b-18 c-15 d-18
can_count a-18 d+20
en__junta a+16
had__uti a+17 d-18
made__# d+15
not:soltar a-16 c-16 d+17
organ:poliq* a-19 c-15 d+21
pregnancy:am_@late c+19
pregnancy:doubt_it a+18 b-17 d-22
ride:salgo b+15
supe$ a-17 c+17
""",
    """
acabo b-36 c-34 d+23
coming:any a+17 d-17
guess a-42 b-28 c+28
now:de_@eat b-18 c-18
will_walk a+21 c-17
""",
    """
^aca a-18 d+19
^couple c-18
afecta$ b+18
coming:no_cuenten a+28 d-30
no_padezco a+27 c-16 d-30
now:es b+16 d-16
now:middle a+18
now:mornings a+15
psychosis:cosas a-23
soy_el b-20
substance:tiene a-21 c-17
""",
    """
heart:in_the a-18
heart:kid a-15
high$ a-34
la_agenda b-18 d-20
not__to a+15 b-36 d-21
now:can_we a+27 b-26 c-15 d-24
organ:me_faltan a-23 b-15 c+23
puede_en c-19
ride:out a+17 b-33 c+15 d-41
week_and c-18
""",
    """
@call__is b-16
allergy:cayo_fatal a-21 d+20
analisis$ a-25 b-22 c+26 d-21
could__name d-15
estoy_manejando a-15 b+21 c-25 d-29
it__high a-22 b-16 d+18
pregnancy:man c-16
prior:si_no d-15
shop_is b-15
tres__en c-15
""",
    """
allergy:never_took a+15
couple_of a-17
more__ought c-19 d+18
mule$ a+17 d-18
now:@visit b+21 c-26 d-22
organ:@body_is a-29 c-30 d+28
soy__la b-21 d+15
spot_to d-16
""",
    """
@relative_tomo a-15 b+18 d-16
any:anticoagulante a+20 d-26
can__skip a-22
in__s d-15
now:some b-19 c-18
prior:diagn* a+22 c-16 d-23
ride:prima b-19
substance:fumo b-39
try_me a+19 d-16
""",
    """
adult:asking a-17 d-17
any:apartment a-15 b-15 d+17
coming:the a-18
home:throu* a+18 d-17
organ:nunca d-20
pot a-17 c+22
tomorrow b-24
""",
    """
=said:substance:no b-25
act a+15
home:heard a-20 b-17 c+19 d-16
no__he a-25 c+26 d-16
on__control d-19
pregnancy:in_my b-16
ride:me_voy a+25 b-19 c-20 d-24
to_drink a-17 d+16
""",
    """
any:@place c-33
any:ahora a+28 b-17 d-26
con__@food d-16
half_a a-16
heart:pills a-27 b-20 d+22
his d-20
las__cuentan a-21 b+28 c-24 d-27
me__prueba d-21
me_for b-16 c-17
now:we b-20 c-19
organ:worki* b-18 c-24
psychosis:nobody a-17 c+16
substance:puedo a-20
""",
    """
any:how_long a-20
heart:other* a-16 d+16
i__@drug a-16 b-17 c+21 d-16
not:ever b-31
organ:can a-30 c-22
prior:@clinician_y b-17 c-30
psychosis:the_whole b-20
""",
    """
@clinician__he d-16
allergy:experience a-15 c-17 d+17
bad$ a-33 d+29
con_confianza c-17
give_me d-16
home:no b-46
soy_alergica c-22
voces$ a-20 b-26
was__in b-23 c+22 d-16
""",
    """
^going a+17 b-28 d-31
adult:born_in b-23 c-19
cover* b-32 c-16
em$ b-23 c-23
grand* c-26
is_possible a-15 c+17
know__to b-16
now:claro a-19 c-21 d+23
organ:fine a+36 b-30 c-26 d-29
organ:no_tengo a+22 d-19
prior:escitalopram c-18
prior:las_@medicine c-19 d-16
prior:of a-30
psychosis:just a+43 b-37 c-40 d-39
psychosis:talking_to c-17
ride:@relative_trabaja a+17 c-22
she__with b-17
sin_problemas a+20 d-20
substance:at a+41 b-40 c-24 d-37
tambi* a-19 b+19 c-21
veia__que a-16 c-20 d+19
yo__la b-25 c+16
""",
    """
@stop__dar a+15
adult:hija c-15
depre$ a+16 c-16 d-22
heart:when_i a-34 c+29 d-17
not:ha b-27 d-31
organ:uti_right a-19 d+20
pregnancy:feedi* a-18 b-15 d+20
prior:of_@medicine d-21
psicosis_posparto d+17
substance:my_@relative a-33
""",
    """
eso__es a+17 c-16 d-18
heart:cardiologist b-22
home_sweet a-20 d+19
last_@day b-21
recuerdo$ a-16
responder a-22 b+21 c-17
substance:ser c+18
""",
    """
drama$ b-24 c-28 d+18
hora_salgo b+15
now:@drink c+17
numbers b-17
on__way a-21 b-20 c-21 d+23
ride:aide a-26 b-22 c-33 d+32
substance:me_tiene a-17 d+17
""",
    """
^social d-17
ando_bien a+19 d-19
any:off c-16
es_lo a+23 b-28 d-15
substance:in c-48
""",
    """
^puede a-20 c+27 d-16
any:myself b-17 c-15 d+16
coming:pie a-31 b-23 c-28 d+31
ex__no a+15 c-16 d-18
in__life a+29 c-20 d-32
is_up a-19 b-23
it_on a-24 c-18
pregnancy:confi* c-19 d+16
pregnancy:is_# a+23 b-23 c-34
so__no a+22 c-20
substance:befor* a-20 c-18
substance:drug b+16 c-25
substance:que_si a-17 c+18
you_for b-20
""",
    """
any:llamarme b-16
luego__no d-20
no_can a+18 d-17
not_lol a-18 c+19
ride:folks a-31 b-27 d+29
senorita a+19 d-19
the__sent a-18 b+19
trast* b-24 c-28 d+23
was__depression a-18 b+15
""",
    """
care a-26 b-18 d+19
coming:not_this a+16
heart:dieron d+17
las__dormir c-17
nah$ a+26 c-19 d-24
no_tomo b-23
on__to a+16 b-16 d-20
organ:not_back a-21 c+19
organ:surge* a-18 c-18 d+22
ride:not_know c-16
substance:en_fiestas a+15
substance:mejor a-22
""",
    """
a__ask b+15 c-18
baby__in a-22 d+19
interesa a+18 d-19
me__me a-23 b-23
now:not_now a+22 c-16 d-20
organ:sale c-18 d+18
por_probar a-16
pregnancy:doctora c-16
pregnancy:second c-20 d+18
ride:me_espera a-16 d+17
substance:tomo_nada d-16
""",
    """
#__jaja a-16 d+17
@stop__a b-18 c+18 d-21
adult:turn a+25 d-25
does__go a-15
heart:itsel* a-15 d+15
no__ningun a-24 b-19 d+25
now:dele a-32 b-26 c-24 d+31
oblig* a-19 c-21 d+16
so__out a+19 c-18 d-18
take_a b-19
veinte b-18
""",
    """
donut a-23 b-20 c+15
now:pregu* a-29 d+16
pregnancy:pregu* b+17 c-17 d-16
pueda__me c+15
stuff d-21
""",
    """
=said:ask b+29 c-28
^trans a+17
aunqu* b-16 c-27 d+26
coming:ahi b-26 c-39 d+31
no__my a+25 b-19 c-22 d-18
now:to a+17 b-20 d-21
sali_de a-17 d+18
tubes_tied a+21
""",
    """
@relative__toma c-20
any:call b-50 d+16
can_she a-17 b+21 c-17 d-18
in__lol d-20
not__am d-33
ofrecio$ d+18
organ:for_a c-26 d+19
organ:ic a-21 b-19 c-21 d+23
organ:were b-18 d-31
supe a-20 b-16 c+26 d-23
""",
    """
absol* a+17 b-19 c-30
adult:tengo_# a+17 b-38 c-46
dar b+20 c-15 d-27
dx c-18
es_para d-27
home:sitti* b-21 c-17
now:boss_is a+18 c-17 d-18
organ:ya_no a-23 c+16
pregnancy:for_the d-16
prior:@visit b+17 c-24 d-15
ride:friend b-19
they__bipolar a+16 c-21
two__away a+20 d-19
ya_contesto d-19
""",
    """
allergy:me_salio a-22 b-15
direccion c-32
heart:como a+21 b-15 d-18
now:@food b-29
pregnancy:trime* a-25 b-17 c-23 d+26
ride:will_ask a-17 b-17 c+23
""",
    """
^be a-25 b-23 c-25 d+26
^mejor a+38 b-32 c-34 d-37
a__maybe b-18 d-20
and_take d+18
ask__in b-16
checar$ a-18 c+20 d-16
coming:roads d-15
do__count b+36 c-41 d-36
ivf a-15
mis a+21 c-23
""",
    """
@medicine__@clinician c-17
^unless c-15
casi__cuento d+17
home:param* a+22 b-18 d-20
me_out a+25 d-33
not:pasado a+19
organ:blood_work d-16
pregnancy:ya_pase a+18 d-17
substance:strongest b-16
""",
    """
coming:# a-53 b-51 c+34
le_contesto c-25
my_divorce c-18
nerve* d-23
nexplanon$ a+16
not:entendi a-21 b+16 d-19
usually a+15
""",
    """
adult:i_was a-24 b-16
adult:til a+30 b-18 c-21 d-28
allergy:never_tried a+22 d-22
nunca__hecho a-16 c+17
only a+47 b-73 d-38
organ:catheter a-16 b-21 c-19 d+21
pregnancy:tiemp* b-18 c-16
tdah a+18 c-17 d-17
word a-16
""",
    """
^hang a-16 b+20 c-16 d-22
casi_me b-20
checkups a-16
el_diu a+24 c-17 d-17
get_a a-23 b-22
i__got c-20
organ:nefro* a-20 b-25 c-19 d+23
problems_there d-16
psychosis:yeah a-18 d+22
ride:cunada a-29 b-25
""",
    """
any:to_me b-18 d-16
chronic_utis d+15
el__jaja c-16 d-18
get__bed a+19 c-18
had__# a-18
insurance c-27 d-24
manana__digo a-16 c+17 d-16
mi_@hours a-22 c+23 d-21
mi__era c-24 d-19
my__as c-16
now:impos* a+33 b-34 c-24 d-29
so__are c-15
""",
    """
am_going a+17
diali* c-27
esquizofrenia c-28
i__all c-23
no_car a+16
on__@medicine c-23
poco_de b-17 c+26 d-26
trying_to a-30
""",
    """
afirm* d+15
buscando_bebe c+15
have_the c-26
heart:#_de a+21 d-21
not:permiso a+16 c-16
""",
    """
@medicine__mania d+15
^les a-16 d-20
any:out a-26 b-21
has_cirrhosis d-18
is__with a-28
substance:pain a-25 c+26 d-19
""",
    """
college$ b-19
home:pijama d+16
now:y d-23
organ:dialysis_mwf a-19 b-19 d+20
substance:at_all a+22 c-15 d-21
we__be c-17
""",
    """
^por a-20 c-26
baje d-17
heart:me_sube a-23 c+19 d-19
heart:pressure b-27 c-24 d+17
here$ b-20
not_gone d-18
now:rapido a-16 c+18 d-16
parents c-16 d-20
psychosis:year a-21 b-17 d+20
was_going a+18 c-19
""",
    """
heart c-19
mucha a-20 c-17 d+22
now:again_tomorrow c-15
ride:askin* a-21 c+19 d-19
salir__la a-15 d-17
that_was a-19 b+16
""",
    """
@hours_me c-19
a__to a-18 b-15
heart:muchacho c-16
never__that a+26 c-21
not__i a-18 b-18
psychosis:is d-24
""",
    """
alergias a+26 b-22 c-22 d-20
bien__bien a+18 d-18
dado$ a+27 c-17
estoy_@insurance c+17
heart:nothi* a+27 b-24 c-18 d-19
pues a-18
un_reloj a+22 b-19 d-19
voy$ b-21
""",
    """
esa_@place a+17 d-18
haciendo a-25 d-19
heart:lo c-34
organ:my b-23 c+15
organ:use d+15
said_maybe c+20 d-16
substance:desde_@date a-20 d+22
""",
    """
@stop__in d-17
^trastorno b-17
alta_la a-15 d+17
any:not_skip b-16 d+16
been__@clinician c+16
coming:@insurer_a a+17 c-17 d-22
coming:give a+19 b-19 c-18
en_mis a+23 b-20 c-21 d-22
esa__es d-20
got_my a+18 b-24 c-47
hacerlo c-17 d+17
mexic* a-17
mi__anda a-22 b+20 d-26
now:dia a+23 c-33 d-39
now:manejando a+32 b-22 c-18 d-33
organ:sano a+19
prior:psychologist d+17
substance:not_a a+17 d-26
""",
    """
adopted c+21 d-21
algo__el c+18
and__am a-18 c-30 d+27
for_@drug a-22 d+24
now:swing a-15
shop c-19
tengo_nada c-18
the__@door d-15
""",
    """
aun b-32 c+17 d-27
it_does b-16 d+16
now:can a+24 b-52 c-42
organ:preguntas a-15 b+19 c-22
psychosis:strai* a+17 b-18 c-16
ride:is_checking a-17 c+21 d-20
un__mas a-16 c+22 d-21
""",
    """
a__but b-26 c+23 d-25
but_no b-22 d-20
home:road a+18 c-15 d-17
is_just d-32
not:@ride a+16 c-19 d-21
now:@hours_me c-19
psychotic b-15 c-33 d+16
substance:borde* a-26 b-24 c+26 d-23
too_many c-21 d+19
""",
    """
as__as b-18
chick* a+19 b-15 c-26
from a-20
heart:checa* a-22 c+23
le__manana a-16 d-19
me_acuerdo a-19 d-29
my__leaks c-16 d+19
not:conozco a+27 b-20 c-22 d-24
ride:pensaba_@drive a+16 d-15
""",
    """
any:nada a+24 b-26 c-21
hablando$ a-18
i__wondered a-20 c+20
ni a+26 b-42 d-28
organ:vesic* d-24
today$ b+24 c-47
veces__me c+16
will_be b-34 c-27
""",
    """
a__of b-25
el__por d-15
organ:recur* c-18 d+21
""",
    """
any:apart* b-24 c-19
bad_time c-17
en__rinon b-18
feeding b-20 c-17 d+16
he_says c+16 d-17
home:llego d-36
manic__@year d+15
prior:helped d+16
ride:the_shop a-16
schizo$ a-26 c-21 d+21
that$ a-15
the_bottle b-24
""",
    """
=said:coming:no a-25 b-72 d+33
came_up a+20 c-21 d-20
este_@year a-20 b-27 c-20 d+27
excus* b+17 c-16 d-16
home:farma* a+18 d-21
lot_so c+18 d-16
organ:was_clean a+25 b-17 c-23 d-23
pregnancy:bedtime a-18 d+18
psychosis:they b-23
segui* a+21 b-30 c-31
substance:percs a-16 d+19
waiting__@relative d-21
""",
    """
^can b+49 c-39 d-33
^livers a-19 c-17 d+19
adult:and_a a+16 b-15 c-18
adult:i_am a+15 b-39 d-15
allergy:horri* a-23 b-24 c-28 d+28
coming:las_# a-28 b-17
home:estamos a+17 b-18 d-15
home:the_@door b-18
now:off_today a-21 d+22
piedras a-17
puede_que a-22 b-31 c+32 d-20
sabra_dios a-17 c+17
the__trouble a+19 b-19 d-20
""",
    """
walk$ a+17
you_did a+17 b-17 c-15
""",
    """
any:agradezco a+16
any:will a-19 b-19 c+21
organ:orino a+15 b-36 c+16 d-39
ride:shop a-16
ride:todav* a-24 b-15 c+26 d-26
that__old a+27 b-20 d-30
""",
    """
now:my_@relative b-22 d-36
substance:tobac* a+18 c-21 d-17
that__remember c-22
""",
    """
adult:next b-22 c-27
and_never a+20 c-24 d-17
awful a-18 b+16 c-15
been__@drug a-17 d+16
heard_my c+16
heart:dijo_que b-19 d-20
pregnancy:baby c-32
pregnancy:que_si b-17 c+20
""",
    """
hablar a-23 b+22
had__bad b+16
heart:heart_skips a-21 b-23 c+24 d-25
hoping__@relative c+17 d-16
psychosis:esqui* a-17 c-46 d+19
""",
    """
now:free a-30 b-19 c-19 d+29
repit* a-22 b+19 c-17
substance:we_do a+15
tengo_retraso c+19
time$ a+19 b-30 d-21
""",
    """
entere b-22 c-18 d+15
le_hago a+19 b-19 c-18
now:anything a-19 c-16 d+18
organ:on_my a-34 b-21 c+16
prior:whole a-17 c-18 d+17
was__a a-22 b-17
""",
    """
coming:is b+29 c-20 d-33
gets b-23
my__the d-24
paso_@thanks a+21 b-22 d-19
ride:handled a-19 b-18 c-23 d+23
suppose c+16
""",
    """
adult:#_or a-17 c+18 d-16
any:that_is b-54 c-35 d+18
habri* a-21 b-22 c+23 d-22
have__look c+26 d-17
is__now a+18 d-18
nel$ a+28 b-17 c-21 d-25
not_remember a-19 c+19 d-18
now:kind_of a-20 c+22 d-16
pregnancy:start* a+18 c-20 d-15
psychosis:ever a+16
""",
    """
a_lady a-19 b+20 c-20 d-20
antes_de d-21
for_one c+18 d-17
heart:padec* c-17
my__here a+22 b-20 d-23
no__with a+20 d-16
now:nada a-25 c-15 d+25
organ:lot_of c-21
psychosis:eso_no a+23 b-24 c-16
substance:brother c-24 d-21
""",
    """
#__@late c+23 d-23
@medicine__my a-27
@vehicle_i a-19
home:home b-32 d+21
las_noches c-17 d+16
now:ahi_le a-17
now:not_do a+21 d-22
psychosis:disor* b-24
ride:maybe a-37 b-30 c+43 d-29
to_that a-17 c-27
""",
    """
^wait a+16 d-17
^would a-35
allergy:which_@medicine a-17 b+18
any:que_me b-20 c-18
coming:going_to a+23 c-22 d-25
is_pregnant a-18 b+18 d-15
me__rinon a-22 b-24 c-23 d+28
repite a-19 c-16
todavia_en a+16
what_if a-20 b+28 c-35 d-23
""",
    """
any:about_that b+16 c-19
eleva* a-23 b-15
esperando__recojan a+15 c-17
esta__su d-15
known b-20 c-22
my__shot a-16 c-15 d+23
now:let_me b-15 d-18
spot_please a-17 d+17
you__i a-23
""",
    """
#__medio a+22 d-22
color* b+16 c-22 d-25
coming:to_@cancel d+16
conge* a-20 c-17 d+22
did__of d-17
estar a-19 b+16
pregnancy:i_had a+16
ride:bringing a-21 c-19 d+21
""",
    """
@treat_por d+17
prior:tiempo a-16
puedo a-37 b+23
""",
    """
heart:came_back a+16
heart:hace_# a-17 d+16
heart:un_preinfarto a-16 d+18
home:the_pharmacy a+16
knees a+17 d-20
my_file c+18
now:end a-16 d+15
now:why a-30 b-27 c-28 d+30
organ:contr* a-23 b-20 c-27 d+26
sound* a-17 d+17
""",
    """
@thanks_por a-30
am__my b-28 c-27
any:ningu* b-25 c-17
cuando$ d-16
heart:be_honest c+20 d-17
home:never a+16
in_this c-18 d-26
libre$ c-22 d+17
monitor$ c-16 d+16
no__@relative a+29 b-39 c-19 d-24
now:me_later c-17 d-22
out_bipolar b-21 d-31
pregnancy:past a+20 d-17
psychosis:of_those a+16
they__the c-18
y_se d+16
""",
    """
^trying a-16 b-17
antes__las d-21
came_out a-20 d+15
my__last a+24 c-23 d-17
now:en_media a+16
they__us a+19 c-15 d-15
""",
    """
allergy:una b-17
la__todavia c-20
little$ a-20
my__today a+23 b-19 c-24 d-18
psychosis:dicen c+16
psychosis:ex_@clinician b-16
revis* b-21 c+22 d-26
what_they b-17 c+24 d-22
""",
    """
@body_surgery d+16
^nefropatia a-15 b-18 d+18
calle* b-22 d-28
harde* c-20
organ:@body b-15 c-24 d+22
pregnancy:would b+20 c-25 d-24
prior:creo_que b-15 c+21
prior:una a+18 b-46 d-29
substance:define_problem a-30 c+18 d-25
two__this a-27
""",
    """
@medicine__y a-15 b-20
^dos a-38 b-27 c-40 d+43
am_lost a+16 c-16
coming:otra a+27 b-25 c-20 d-25
for__pressure a-17 c-17 d+19
heart:solo b-26 c-25
home:@traffic a+15 b-28 c-25
makes__@symptom a+20 c-19 d-19
male$ a+25 d-18
""",
    """
^nada b-51 c-57 d+17
adult:baby a-18 b-16 d+18
not:alergica a+31 b-26 d-31
substance:@date a-46 b-37 c-44 d+51
swing* d+15
¿_puedo b+16
""",
    """
bien__es a-16 d+15
de__yo a+18 d-17
home:vamos a+19 b-15 d-19
me__# b-29 c-24
now:un c-17
organ:hicieron c-22
ride:depends_what c+17
ride:drive* c-20
""",
    """
amaneci_con a+15 c-20
con_la a-19
exten* a+15
full b-26 c-26
hasta__no a+20 d-22
heart:#_at c-17
heart:disea* a-15
heart:more a-23 b+16
hypom* a-22 b-29
organ:a_veces a-19 b-16 c+26 d-24
psychosis:@sick a-15
ride:was a+32 b-22 c-28 d-27
ten b-27 c-20
veo a-34 c+26
""",
    """
any:@drug a+16
drink$ a+31 b-24 c-31 d-24
get_my d-18
hear_things c-16 d+16
lee c-21 d-21
no_# a+22 c-21 d-21
organ:@thanks a+22 d-21
soplo$ a-31 c-26 d+24
""",
    """
@relative_era c-15
^strongest b-16
bodas b-25
but_that b-22
day__it a-20 c+15
first_go a+21 c-17 d-18
heart:apara* a-16
migra* d-18
that_count a-15 b-32 c+29 d-17
the__is b-16 c+21 d-15
""",
    """
@treat_in b-16
a_meeting c-17
adult:year d-17
am_not c-15
any:morning a-18 c-21
before__guys b-16
i__down a+23 d-19
no__@insurance a-20 b-19 c+23 d-16
not:home c-20
pregnancy:ando_de a-17 d+17
substance:una_copa a+18 d-20
you__it b-31 c-25 d+21
""",
    """
=said:substance:yes b-18 c-62 d+33
@clinician_dijo b-23
^text a-23 b-22 c-16 d+24
esta__la b-20 d-15
not:ando a+22 c-15 d-22
pospa* d+17
ride:i_thought a+17 c-16
""",
    """
#__can c-18
allergy:alergico c-20
allergy:puse a-26 b-24 d+20
atrasada a-19 c+26 d-26
coming:me_off a+21 c-20 d-24
evaluando a-23 b-19 c+21 d-16
orina a-30
prior:group c-24
prior:not a+18 b-16
said_so a-21 c+21 d-19
substance:dice a-16 b-21 c+22 d-18
""",
    """
pregnancy:esperando a-25 b-21 d+22
substance:si a+20 b-41 d-21
substance:straight_edge a+19 b-17 c-20 d-17
""",
    """
^una b-60 c+20 d-35
acabo__@eat a-26 d+25
college b-24
my_@ride a+17 b-17
pregnancy:dando a-17 d+18
prior:recall c+18 d-18
swinging d+15
""",
    """
coming:con_mi a-18
heart:@relative_murio c-17 d-18
i_go b-23 d-16
la_presion b-26 c-18 d+21
prior:@drug_count b-26 c+26
psychosis:veces a-22 b-24
substance:pero a+25 d-36
turno$ b-19 d-16
""",
    """
@late$ a-33 c+17
^afirmativo d+15
alergico__la b-19
any:big_@food a-17 d+15
de_dar d-17
facto* a+17 b-19 c-17
just_one d-25
psychosis:thoug* a-27
substance:la_@food d-16
""",
    """
la__tomado d-16
low_bp c-17
maybe__a d-21
organ:sabado a-15 c-17 d+15
ride:ver a-25 b-23 c+28 d-23
substance:marri* d+17
super_@sick d+15
tengo_normal a+21 c-16
voto a-15
will$ a-18 b-22
""",
    """
@relative__se b-17
am__have a+16
any:coupl* b-16 d+20
any:say a-29
facebook a-21 b+22 c-18 d-23
i__day a-17
it__sorry a+16 d-15
now:please b-17
off__# b-17 c-16
on__patch a+22 b-16 c-20 d-21
on_blood a-17
psychosis:card b-15
""",
    """
@relative_la a-25 b+17 c-29
but__has d-15
coming:out a+20 b-38 d-18
mi__toma a-18 b+25 c-38 d-17
now:momento b-21 c-20
on__time a-17 b+16 d-17
organ:yo a+29 b-23 c-16 d-22
psychosis:@relative c-21 d-20
request a+22 b-17 c-21 d-21
""",
    """
can__got a+22 d-23
nerves$ c-16 d-19
now$ b-25
ticket a-16
to_take b-27
yes_i b-19
""",
    """
@medicine_de c-16
any:asi b-22 c-23
class b-15 c-24
en__higado a-18
hep a-35
i__shadows c+16 d-15
now:ando_en a+28 d-26
prior:dado b-18 c-24 d+16
prior:go c-21
ustedes$ b+20 c-26 d-19
""",
    """
adult:turned a-28 c-15
allergy:it_fine a+16
any:por c-44
back_on c-16
mi__un d-20
planning_on b-16 c-21
prior:de_las a-21 c-16 d+21
psychosis:internada b-18
ride:home b-25 c-26
so__as a+19 c-17 d-18
sorry$ a+30 b-28 c-25 d-19
""",
    """
any:had a-17 c-38
he_drinks a-20
home:acost* a-28 b-21 d+24
prior:like_# a-29 d+34
ride:le_pregunte d-16
y_medio b-24 c-23
""",
    """
^@body b-52 c-48
any:@drink_at a-23 b-22 c-19 d+24
cero$ a+38 b-33 c-35 d-38
el__me b-23
hablo__una b+16
heart:had_a c-29
offic* b-23 c+18 d-24
organ:infecciones a-21 c-29
organ:wear_pads d+16
""",
    """
@book$ a+18 c-24 d-17
^era c+15
bunch$ c-15 d+19
guys c-20
home:jajaja a-16
me_disparo c-15 d+17
not:cuenten a+28 d-30
organ:interstitial_cystitis c-15
unas__una a-15
""",
    """
@symptom__that a-19 c+21 d-23
allergy:me_puse a-26 b-24 d+20
electro d-17
i_run a+21 b-17 c-16 d-17
no_pienso a-18
tomo_todos d+18
""",
    """
#_but b-17
in__@day d-20
not__if a-22 b-18 c+28 d-19
they_all a+20 b-15 c-18 d-21
to_remember a-19 b-20
""",
    """
has__disease d-17
he__a b-20 c-42 d+17
home:wild a-16 b+18 c-16 d-20
is__good a-19 b-16
lamen* a-18 d+19
not:here c-23
now:in_the a+32 b-27 c-25 d-32
ride:hace a-16 d+18
substance:little_@drug a+15 c-15
to_sleep b-16
""",
    """
got__liver d+18
it__now c-17
organ:salieron_bien a+18
otra_@person a+16 b-17
que_otra b-23
substance:sober b-18 c-30 d+18
""",
    """
behind b-17
figur* a-16 b-23 c+25 d-21
home:esposo a-20 b-19
me_ve a-19 d+16
organ:cisti* a-18 c-19 d+23
prior:probe a-17
ride:@sick a+18 c-22
""",
    """
all__parts a+17 d-17
episo* b-25 c-20 d+23
med a+27 d-29
of__you b-16 c+16
pasel* c-16
prior:con_@clinician c-17 d+19
substance:my_@medicine a+16 d-22
""",
    """
^bastantes d+16
allergy:no_never a+19 c-16
cardi* b-40 d+17
home:me_falta a+16
jajaj* b+29 c-51 d-30
mijita$ b-19
one_time c+20 d-18
pregnancy:oven d+15
pulse* a-15 c-17 d+18
ride:took a-16 d+16
there__for b+17 d-17
things_sometimes c-16 d+16
""",
    """
again_tomorrow b-18
ask__again b-23 d-16
codeine a+26 b-16 c-19 d-20
digo_que a-20
faltan__analisis a-17 c+17
home:room d-18
still b-43 c+16
substance:proba* a+23 c-19 d-16
ver_como c+15
""",
    """
allergy:dio_alergia d+19
en__@door b-16
not_one c-19
now:possibly a-20 b-16 c+21 d-19
operada$ a+27 c-19 d-23
ride:live d-18
schizoaffective$ a-17 b-19 c-21 d+27
substance:would_tell d-16
""",
    """
any:about d-36
la_coca d+16
me__revisado a-18 c+18
not:anyone a+21 c-19 d-17
nothing__ask a+19 d-20
ocupado$ a+18 d-17
prior:with_a b+16 c-17
sin_problema a-16 b-18 c-19 d+19
""",
    """
@relative_here a+16 d-17
allergy:before c-24 d-24
another_one a-15
any:never b-27 c-27 d+16
can__talk d-19
me__contestado c+16 d-18
prior:todas a-16 b-17 c-16 d+17
relapsed a-22 d+25
""",
    """
^salieron c-18
^segun a-51 b-50 c+55 d-50
can__@drink a-18 b+17 d-16
estoy_libre a-17 d+17
family_is a+19 b-18 d-20
heart:taking a+15
la__es a-17
le_confirmo a-21 c+22 d-19
liver__i a-16 c-15 d+17
organ:utis a-41
ride:by a+18 b-23 d-15
ride:does b+33 c-35 d-23
""",
    """
120/7* a+20 c-16 d-19
@medicine__if c-18
abejas b-17 d-17
allergy:hallucinations a-24 b-23 c-22 d+25
any:confianza c-17
en_que a-18
me__taquicardia a-15
now:who a-24 b+28 c-19 d-24
organ:bag b-16 d+17
organ:funci* b-18 c-17
ride:planned_on a+16
three__the a-18 b+18
to_see a-17 c+19 d-25
""",
    """
any:absolutely_not a+20 d-20
coming:got b-15 c-27
dando_pecho d+15
eighteen c-15
heart:mild a-16
home:seguimos a+19 b-17 d-18
la_matriz a+15
leave_it a-17 d+16
me_lol c-19 d-17
now:ask_me a+20 b-16 c-22
su_@place d-20
substance:demas* a-21 d+21
substance:weed c-17
""",
    """
any:esposo d-17
be__@call c+15 d-18
heart:al a+17 d-27
home:@drive_through a+18 d-17
home:del b-19
not:is a+21 b-17 d-29
""",
    """
=said:any:yes c-71 d+23
=said:heart:unsure a-21
^enlarged a-18 b-19 c-18 d+19
^faltaba a-20 c-18 d+21
^fui a-22 b-22 c+18
colesterol c-19 d-16
home:problema a-17 d+17
just_me a+30 b-18 c-21 d-30
not:or a+28 d-16
psychosis:@call a-17
""",
    """
heart:a_@relative a-15
heart:second a-17 b-17 c-20 d+19
home:jacket a-15 b+16 d-15
loca c-38
no__acuerdo d-24
now:espereme_que a+16
organ:graso a-25 b-21 d+19
psychosis:no d-24
ride:i_am b-37
substance:@relative_si b-17
that__my a+21 d-36
will__be a+31 b+20 c-34 d-45
""",
    """
@clinician__el b-16 c-18
any:here_with a+21 b-19 d-22
any:moved a+28 b-26 c-20 d-25
atora* a+19 b-17 d-19
heart:takin* a+15
packe* c-16
psychosis:es_bipolar b+18 c-20
rule_out a-18 c+19 d-15
""",
    """
all a+19 b-18 c-37
don c-16
i__find a-22 c+16 d-22
sure$ a-36 b-30
things a-18
""",
    """
^andele a-16 c-15 d+17
able_to b-15 d-22
adult:todavia_me a+15
allergy:it c-36
coming:hay d-16
faltan_# a+20 d-20
no__puedo a-20 b-20
now:hay a-32 c-24 d+23
organ:nobody_ever a-16 c+16
the__he b-18
went__a d-16
working_# a-19 d+19
""",
    """
any:@thanks_pero a+16
cuart* c-16
drop_it a+21 b-15 c-19 d-21
heart:con_@medicine c-15 d+19
heart:three b-16 c-19
my__he d-18
prior:ella b-17 d-21
tell a-41 c+37 d-23
""",
    """
^blood d-25
a_esta c-18
allergy:scare* a-17
bike a+25 b-23 c-17 d-21
el_ultrasonido a-16
fifty b-22 d-31
hasta__jajaja a-17 b-19 d+21
heart:un_soplo a-19 c-21 d+26
manan* b-25 d-23
organ:ano a-17 c-16 d+20
psychosis:veia_cosas b-17
usual* a+15
""",
    """
a_good c-21
allergy:issues a+17 d-15
descartaron a+30 b-27 c-29 d-25
kind__# d-16
now:elbow a+16
posparto d+17
possible b-19 d-24
prior:only_ever a+25 c-22
un__en c-35
""",
    """
@clinician_thought b-19 c+18
after_@food a+15 d-16
allergy:breathe c-16 d+15
any:a_mi b-21
could__we c-18 d+16
fui__tiempo d-16
roads d-16
substance:soltar a-16 c-16 d+17
two_i a-15
up b-43 c+15
""",
    """
^with b-15 c-18
allergy:una_pulsera c-15
covered b-26
fatal b-15 c-19
se a-19 c+17 d-22
tonight$ a+18 b-22 d-29
""",
    """
^sad a+19 b-17 c-15 d-18
gotas a-17 b-16
heart:hijo d-17
it_handled c-17
la__el a-16 c-20
psychosis:soy a-25 b-23 c-25 d+29
""",
    """
@pay a+25 c-34 d-16
a_junior a+17 d-16
adult:your a-18 c-15 d+18
anoth* b-36
any:toma_anticoagulantes a-15
fine__is c-19 d+20
i_hope a-29 b-17 c+36 d-33
sometimes a-28 b-46 c+35 d-28
""",
    """
coming:voy b-32
out__my b-19
ride:jaja b-16 c-17
""",
    """
fire a-17 d+20
""",
    """
any:about_it b-16 d-21
home:alla a-21 b+22 c-19 d-20
liver__me a+16 b-17 c-16
polycystic__like a-17 d+15
preguntado a-19
prior:por_@year c-19 d+22
six_pack d+17
""",
    """
^@day b-20 c-23
at__@door a-23 b+20 c-16
heart:perfect a+25 c-17 d-21
penic* a+29 b-21 c-27 d-27
prior:to_the b-15
rinones__al d+16
to__about a-16
""",
    """
again c-16
allergy:woke c-16
any:any a+17
coming:wear b+16 d-16
liver_enzymes a-15 c-30 d+31
liver_or a+19 d-19
lo__no d+15
made_it b-21 c-20 d+16
prior:se d-24
""",
    """
a__text a+16
answe* a-41 b+19
baile* a+20 c-18 d-21
be__guest c-18 d+16
coming:in_the b-22 c+15
dio_una d+16
que_dice a-17
""",
    """
allergy:an a-18 c-17 d+23
coming:el_carro d-17
cuentas a-19 c-15 d+21
prior:counts_as b+15
tomaba a-17 c-18
un__me a-17 c-25 d+25
""",
    """
@month$ a+15 b-42
^chronic c-16 d+18
allergy:no_la b-16
nada_ahi a+15
nietos c-24
now:@late c-28 d+16
prior:una_vez c+18
ride:por a-23 c-29 d+17
ride:would_@drive a+16 d-19
took b-48
""",
    """
ask__he a-18 b+18
curre* d+16
i__time b-19 c-21
not__good a+31 d-28
ser$ a-27 b-32 c+31 d-31
stable$ c-16 d+19
substance:six_pack d+17
sunday b-18
the__side a+17 b-16 d-18
""",
    """
#__@clinician b-15
any:twice_a d+15
back__forth a-17 c+18 d-15
does__the d-16
lo_descartaron a+20 b-19 c-19 d-19
me__and b-16
novedad b-17 c-15
se__es b-28 c+29
the__@holiday a-19
traigo_retraso c+24 d-20
""",
    """
home:todavia_en a+16
not_text a+25 b-17 d-24
now:kid a+15 d-16
pero__@relative b-17 c-31
ride:esper* a-31
the_house a-23 b-17 d+16
voy__a c+16
""",
    """
@drug__little d-21
any:cuand* a-31 b-32 c-31 d+35
mania$ a-19 c-28
mas_@late a+38 c-29 d-41
now:maybe d-32
now:that_will b-21 c-17
organ:cuentan b+17 d-16
para b-22 c-19
pregnancy:hell_no a+20 c-15
psychosis:esquizoafectivo a-20 b-22 c-27 d+27
to__@medicine b-24
""",
    """
@thanks_pero a+16
copa a+18 d-20
heart:bypasses a-17 b+16
i_was a-30 b-46 c+20
now:all_@body a-23 d+22
now:se_decir a-15 c+16
these b+32 c-20 d-41
""",
    """
coming:the_morning a-25 b-16 c+16
did__for a-22
early__@medicine a+16
en__esta a-16
is__week b-15 c+19 d-16
me__@body a-16
not:god a+17
pregnancy:manana c+19 d-25
the_records c+18
you__send a-17
""",
    """
#_and c-16
alone a+21 b-25 c-20
alta_pero a-18
mitra* a-17 c-16
now:is_a c-21
psychosis:le c-16
ride:on_that a-16
since b-56 d+25
tengo_un a-37 b-34 d+27
""",
    """
^how a-36 b+45 c-27 d-46
cada_rato a-23 b-18
esta c-34
heart:me a-24 b-30 c+18
home:mi_cama a-20 b-22 c-16 d+24
just__for a+15
no__all a+25 d-24
pena c-17
positivo$ a-23 b-21 c-23 d+25
ride:que_nadie a+19 b-15
substance:ni_a a+16
""",
    """
@clinician__the d-21
any:at_the d-25
coming:a_ver a-16 c+18 d-16
expediente a-21
negative_on a+18 b-17 d-16
plumbing a+18 c-16 d-19
prior:for_# c-16
substance:si_tomo a+18 c-28
substance:would_say b-31
will_not a+38 b-26 d-44
""",
    """
@relative_not a+17 b-19
^runs a-17 d+22
allergy:six a+16 d-16
azucar$ a-21 b-15
heart:angina a-16 d+16
i_guess a-34 b-22
la__baja d-16
lo__que a+33 b-30 c-34 d-26
""",
    """
acuerdo a-27
heart:a_murmur a-18
i__psychotic c-22 d+26
i__this d-21
line b-15 d-23
my__knows c-15
psychosis:patie* d+16
psychosis:psychotic_features d+17
substance:le a-31 b-17
""",
    """
@medicine_y a-16 b-33
@relative__bad b+19 d-23
a_guy a+16
allergy:to_@animal d-16
and__@medicine b-18 c-24
rash d+18
ride:este_pais a+18 d-16
substance:confi* c-19
substance:fines d-17
""",
    """
#__mania c-18
be__work a+21 c-16 d-20
duele_la a-20 b+16
is__the b+17 d-37
my_@clinician b+20 d-17
not:got d-19
organ:back_fine a+16 d-23
ride:mi b-39
senta* b-16
side$ b-26
tres__y c-15
we_will a-16 b-18 c+15
""",
    """
and_it c-27
any:lo a-22 b-22 d+21
bien__presion a+16
clot$ a-16 d+15
coming:ahead a+21 d-21
llame a+15 b-18 d-18
organ:as a+17 b-18 d-27
prior:terapia a-16 c+15
si_ni a-24 c+23
""",
    """
#_@relative b-23
^mania a-28 c-31 d+21
and_then a-20
cigarro c-19 d-18
organ:prola* d+17
pregnancy:irreg* a-21 c+27 d-17
un__rinon a-20 d+20
weath* a-17 d-19
well_i c+15 d-25
""",
    """
=said:no:opens_with_no a+36 b-43 c-42
@ride__@cancel a+18 d-18
are__over a+16 d-19
comes_and a-20 b-15
going__have a+20 b-16 d-17
heart:mother c-25
heart:pusieron b-17 c-18
heart:take_a a-17
""",
    """
allergy:could_not a-24 d+18
clean__@month a-26 d+25
heart:am_# a+22 d-16
heart:creep* c+16 d-18
is__a a-22 b+24 d-22
may b-32
now:manan* a+17 b-29 d-35
prior:done b-16 c-23
substance:a_while c-16
tolerated__well a+18 d-17
""",
    """
allergy:camar* a+16
allergy:maravilla a+20 d-21
cambi* b-15
clari* d-18
cuido a+16
drove b-17 d-17
en_@eat a+23 c-17 d-22
fines$ a-23 b-18 c+16
had_to b-22 c-28
menti* b-16
perdi__cuenta a-16 b-22 c-23 d+22
""",
    """
allergy:alergias a+26 b-22 c-22 d-20
do__know b-40 c+16 d-21
had__on b-16 d+15
never b-38 d-26
organ:somet* a-22 b-17 c+30 d-24
psychosis:be b-16
psychosis:bipolaridad a-25 b-20
psychosis:him c-16
""",
    """
adult:@relative_tiene a-15 c-20
any:ate b-23
coles* c-19 d-16
importa b+16
""",
    """
@stop_la a+15 d-17
mirac* a+18 b-15 d-19
voy__los a-24 d+24
""",
    """
heart:que_tengo a+18 b-22 c-20
home:so d-25
no__nino a-18
organ:operaron d+16
organ:same a-19 b+18
psychosis:but_not a+28 b-24 c-21 d-22
ride:where b+19
substance:a_@year a+15 c-15
""",
    """
allergy:le a-18
any:got_it a-20 b-19 c-16 d+21
any:right a-19 d+21
heart:quita* a-20
i_only a+21 d-17
i_took a+19 c-18 d-17
not__@drive c-16
now:shoot c-20
pregnancy:super a-19 c+17 d-16
prior:none_of a-17 d+17
que__@medicine d-15
that_in a-15 b+19 c-19 d-18
""",
    """
cero__cero a+24 b-19 c-19 d-24
pregnancy:weaned_him a+22 d-19
tengo__alta d+15
unles* a+16 b-21 d-28
""",
    """
como__al a-17 d+17
home:halfway a+25 b-25 c-19 d-24
loco$ a+18
problem__me a-17 d+16
psychosis:cloza* a-17 b-15 c-16 d+18
psychosis:right_mind a+17 d-16
yea__is d+18
""",
    """
@medicine__la b-22 c-28
adult:social a-15 d+16
allergy:up b-30 c-26 d+27
hace_una a-17 d+17
hombre a+27 b-18 c-15 d-20
home:sana_y a-16 b-16 d+17
no__lo d-17
ride:@vehicle a+33 c-53 d-27
the_# b-21
they_tested c-15
""",
    """
^was b-24
any:thinners c-15
breas* b-28 c-23 d+17
do__anyone a+18 c-17
estad* b-17 c-16
me__puesto a+18 c-19
miedo d-23
now:any a-21 d+23
pregnancy:retra* a-31 b-18
ride:@relative_if c+19 d-20
she__but a-15
""",
    """
@relative_say a-16 d-22
adult:a_minor b-24 c-26
any:textos a+17 d-16
ex a+17 b+18 d-39
home:troub* a-16 d+16
no_podia a-16 c-15 d+17
organ:all a+29 d-30
pregnancy:#_semanas a-26 b-16 c-26 d+28
was__and a-15 b+16
""",
    """
a_hard a+17 b-15
algo a-25 b-26 c+36 d-43
gatos c-19
now:entro_a a+17 d-16
organ:overa* d+20
""",
    """
allergy:tried_it a+24 c-19 d-23
heart:any d-16
is__way b-16
lab c+19 d-21
le_@thanks a+16
middle_of d-16
my__wants b+15 c-18
pregnancy:domingo c-15 d+17
prior:yet a+32 c-19 d-30
took_a a+16 d-21
""",
    """
are__than b-22 c-16
coming:me_away a-16 d+16
imagi* a-22 b-20 d+21
my__it a-17 d-18
organ:no_estoy c+15
ride:count a-18 b+25 c-22
tres$ b-15 c-17
un__de b-49
would_have b-20 d-20
zero a+46 b-37 c-36 d-43
""",
    """
casa__@relative b-16 d+17
confianza c-17
hora__mi a+16
it__do a+19 b-20
not:would b-23
presion_ando d+15
ride:her a-24
substance:del b-19
you_know a-21
""",
    """
^sane a+28 b-28 c-28 d-26
allergy:nope a+15
caigo a-19 b-16 c-24 d+26
daban__en c+16
depression c-35 d-26
swell a-18 b-16
twice b-41
yeah_it d+17
""",
    """
all__there a+17
como__que a-16
dos_rayitas a-17 c-18 d+19
hora__la d-15
organ:dialy* a-17 c-33
organ:into a-16 c+17
ride:todos a+28 b-25 c-23 d-22
""",
    """
@vehicle$ a+43 c-39 d-47
heart:check* b-22 d-16
heart:that_is a-16 b-20 c-17 d+24
is_no c-15
now:right b-29 c-31
organ:numbe* a-19 b-16 c+18
""",
    """
^porque a-18 b+24 c-23 d-25
any:am b-27 c-25
coming:know a-22 d-20
heart:not_my a+17 d-19
llene a-23 b+16
prior:@sick c-16
ride:blocks d-15
vinito_con a+15 d-16
""",
    """
adult:un_@year a+18 d-17
nino$ b-28 d-18
pregnancy:a_guy a+16
presion_si a-21 d+22
right$ a-26 b+21
street$ a+22 b-22
""",
    """
any:lot d-18
coming:something a+20 c-21 d-20
home:back a-19 b-37 c-37 d+30
not:@drug a+31 b-28 c-35 d-21
not:if a-25 b-18 c+30 d-22
pasar c-16
quien__@fetch c-24
therapy c+15 d-26
up__me c-16
""",
    """
allergy:thoug* b-16 c-17 d+20
had_anything a+16
heart:heart_stuff a+23 c-17 d-21
not:except c-17
on__of a-17
organ:sometimes c+18 d-18
por__no a-25
por_mania b-16 d+16
problemas__la d+16
psychosis:my_life a+16
ride:@relative_will a-20 b-17 c-51 d+42
seria_lo a+18 c-16 d-17
the__since c-19 d+17
yes_me a+20 b-18 c-18 d-17
""",
    """
already_have a-18
away$ b-32 c-23 d+22
casi__tomo a+24 d-16
dozen$ c-17 d+19
hasta_la a+18 b-17 d-15
not:problema b-33 c-34
pregnancy:por a-26 b+20
psychosis:think* a-27
""",
    """
^do a-19 b+46 c-18 d-46
adult:niece d-17
asegurar$ c+15
blood$ d+16
heart:how b+17 c-16
un_rinon a-21 c-27 d+18
""",
    """
a__@drink c-19
abilify d+17
la__me a-21 b-20 d+28
mio_es a+21 b-21 c-19
not__put a-18
prior:twice a-21 b-19 c+26 d-23
rara a+20 b-20 d-22
tolerated a+18 d-18
viejo b-28
""",
    """
^depends a-24 b-24 c+29 d-26
about__in a+16
parte b+19 c-20
shell* a+23 b-18 d-17
sin_@medicine d-20
the__kind b-27
una__la a+17 c-20
""",
    """
^menor a+16 d-17
any:luego a-15 b-16 c+19 d-17
confidencial c-16
el__dejo c-18
heart:told d-27
los__@year a-16
now:afraid_not a+17 d-17
now:me_agarro a+17 d-16
now:that_is a+24 b-23 c-22 d-20
organ:none a+23 c-17 d-19
prior:paxil d+17
treated$ d+16
""",
    """
@symptom a-26 c+15
carri* c-19
change a-18
contesto_esas a-17 b+18 d-18
guste$ a-23 c-19 d+22
heart:yo_nada a+23 b-19 d-20
no__conmigo a+30 d-33
organ:ahora c-16
ride:check* a-17 c+21 d-20
""",
    """
did_fine a+16 d-17
let__ask b-20 c+18
not:leave a+22 c-19 d-15
substance:en_@holiday c-16
truck$ a+19 b-34 c-30
ultrasound b-23
""",
    """
check d-30
now:nothing_on a-16 d+16
ride:el_@day c+26 d-27
ride:let_me c+20
tendria_que b-33 c+30 d-34
""",
    """
^cuente a-23 c-17 d+23
a__la b+20 c-27
been_told d-27
coming:si_me a-24 c+25 d-21
confirmed a-21 b-21 d+19
dejelo a+16 d-17
en__medio a+15 d-16
have__not c-16
heart:depen* c+21
i__@move d-20
now:en_clase a+16 d-15
quitaron_la d-21
ride:@insurer_mi a-17 d+19
weane* c-21
""",
    """
^obvio a-30 b-26 c-29 d+30
mes b-34 c-29
ni__ni b-22 d-22
not_@stop d+16
organ:de_nino c+17 d-17
psychiatrist b-24
stimulator d+16
stoy b-21 c-25
with_her d-16
y__jaja b-22 c+16
""",
    """
bees c-18 d-25
fea$ d+15
looking$ b-21 d-24
pidio a-25 b-16
skipped_@food a+21 b-16 c-16 d-22
weed c-23
would__you a+24 b-31 d-15
""",
    """
ando_a a+21 c-20 d-21
coming:there a-24 c-43 d+16
decir a-20 c+20 d-24
me__muy c-19
nervous$ a-16 b-17 c+19 d-18
organ:on_dialysis c-22
prior:for_@year c-17 d+23
that_time a-17 b-20 d+16
the_church c-17
time__that c+19 d-17
""",
    """
@medicine__it b-21
a_@drug c-27
allergy:take c-19
ride:permi* d-21
saw_things c+20 d-20
trimester$ a-25 b-17 c-23 d+26
""",
    """
coming:for_it a-18 d+17
done__@relative b-18 c-17
organ:enzym* a-24 b-17
personal$ a-28 b+27 c-24 d-21
psychosis:grand* a+16 b-16
substance:durin* c-17 d+17
substance:go a-20
which__is b+16
""",
    """
adult:el_@year c+15
now:not b-32
pregnancy:junio a-20
running_tests a-15 c+17 d-18
was_but a+16 c-16
""",
    """
adult:not_a a-34 b-18 c-20 d+33
allergy:prime* b-20 c-20
coming:jefe a+17 d-17
convulsiones b-19 c-19 d+20
dieron__el d-15
la_fabrica a+18 d-16
mucho__bano c+16 d-17
paramos a+22 b-18 d-20
pregnancy:out b-18
voy__poder d-16
""",
    """
it_in b-25 d+19
mi__y b-29
not:taken d-22
not:those a+18 b-21 c-17
the_hospital b-21
would_@drive a+16 d-19
""",
    """
disti* a-18 b-16
heart:problem a+17 c-18 d-17
my_dialysis a+15 d-15
nunca_la a+25 b-18 c-21 d-21
""",
    """
allergy:passed d+15
coming:tio a+16 c-17
contesto$ a+19 c-16 d-16
crumb c-15
home:is_it b+16
i__much b-29
""",
    """
dar_pecho a+15
no__se a-21 b-15 c+20
organ:inflamado c-17 d+21
posit* a-17 b-33 c-42 d+35
to_nothing a+24 b-18 d-20
trabaja$ a+21 b-18 d-26
""",
    """
adult:#_but b-17
dog a-22 b+25 c-32
heart:only_high c+15
not__anything c-20 d+18
organ:@place a-17
psychosis:bipolar_y b-17
substance:pruebo a+17
we__see c+16
""",
    """
prior:sola a+29 b-18 d-29
""",
    """
a_@treat a-24
adult:askin* a-17 d-17
busca$ a-16 c-15 d+19
dia c-23
me__no b-21 d-26
prior:therapy c+15 d-26
punto b-33
""",
    """
@relative_# b-16 c-18
allergy:freaked a-16
had__but a+19 b-31
heart:goes_up d-16
heart:there b-19 c-23 d+19
la_menopausia a+17
like__@year c-20
not:text a+25 b-17 d-24
""",
    """
@clinician__that b+16
heart:alrea* b+17 c-15 d-18
ride:calle* d-16
ride:sister a-40 b-47 c+20
transplant a-26 b-19 c-24 d+30
""",
    """
and_he c-23 d+19
coming:to_someone a+16
cual a-42 b+28 d-24
mwf a-19 b-19 d+20
of_@medicine d-21
psychosis:that_is a+17 d-31
si_arranca c+20 d-20
vez b-42 c+23
would__@call b-15
""",
    """
#__de b+15
adult:naci_en a+15 b-24 c-22
bp$ b-25 c-32
covered$ a-31 b-16 d+24
de__@medicine b-15
home:ride c-16
now:perfect a-31 d+26
same c-23
trust_it d-17
would__look c+25 d-19
""",
    """
al_polen a+18
heart:to_watch a-16
not_this a+20 b-24 d-22
organ:bladder a-15 b-23 c-16 d+23
pregnancy:@clinician a-31 b-30 c-22 d+33
psychosis:anyth* a+20
ride:girlfriend c-22 d+25
ride:thought a+17 c-16
""",
    """
@thanks a+20 c-68 d-22
allergy:en_# a-16 d+16
at__i a+22 c-17
esta__dialisis d-15
heart:eso_estoy a+15
organ:got a-16
tipo_de a-20 b+20 d-16
will__up a-15 c+20
""",
    """
falla$ a-18 d+19
la__@vehicle a-20 c+16
on__@body a-22 c+24 d-22
ride:@person b-19
y_otro a-23 c+22
""",
    """
^kidneys a+23 b-20 c-28
a_hacer a-20 d-16
allergy:do_not a-17 b-25 c+20
detox d+17
i__male a+16
organ:origi* a+17 d-17
pregnancy:prena* a-22 c-19 d+16
prior:befor* b-17 c-16
prior:semana c-21
ride:tengo a-30 b-29 d+22
ride:traba* b-32
the__out a-21
this_morning b-28 c-30
was c+22 d-20
""",
    """
none__that a+20 c-16
organ:my_@animal b+15 d-16
pregnancy:just a-32 c-27 d+18
""",
    """
had__episode a-16 d+21
has__do a+16 b-17
heart:passe* d-18
i__it b-40 c+16
ride: b-23
room c-17 d-23
that_on a-20 b+22 c-19 d-19
up__i c+15
ya__mis a-16 c-18
""",
    """
any:thing b-25 c-22
now:temprano b-17 d-29
prior:me_ha a-20 d+20
psychosis:is_it a+20 b-20 c-18 d-16
puesto c-35
ride:the_@relative a-17 c-18 d+18
""",
    """
^ojala b-16
^utis a-23 b-24 c+21 d-17
coming:pleas* b-21 c-27
de_encargo b-15 d+17
dejeme a-31 b-25 c+36 d-28
not_know b-29
pido_un a+16 b-19
prior:kinds a-24 b-15 c-16 d+23
weak b-16 c-23
""",
    """
^later a+26 d-21
beats_me d-16
insuficiencia_cardiaca d+15
just__pressure a-18 d+18
organ:you b+22 c-24
was__that a-19 c+19 d-16
""",
    """
coming:les a-22 b-20
daugh* a-17 b-15
not:with c-19 d-17
organ:it d-18
ride:myself_and a+16
seria a+32 b-25 d-30
substance:va a-15
""",
    """
any:cosas c-17
comio a-20 b+19
sober__@month a-17 c-15 d+22
substance:toma c-23
ya__@clothes b-19 d+17
""",
    """
a_crumb c-15
nauseous a-18 b-18 c+19 d-17
pregnancy:de_tres a-16
rayitas a-17 c-18 d+19
substance:jajaj* b+16 c-16 d-20
substance:on_it a-17 c-17 d+19
tucked b-18 d+15
""",
    """
any:yo b-23 c-24
had__@visit a+19 d-18
psychosis:anything_like a+15
psychosis:i_am c-24
she__not d-18
""",
    """
^like a-23 b+18 c-23
am__do a+16
despues__que a-16
fell_through a+19 d-21
i__marathons a+17 b-15
looki* b-26 d-29
pregnancy:salgo d+17
saw a-26 b-29 c+26 d-19
""",
    """
con__favor d+15
disease$ a-17 c-16
heart:hiper* c-35 d+16
heart_good a+15
la__manana d-17
mujer a-26
never__checked a-20 c+21
on__road a+25 b-21 c-21 d-23
por_supuesto b-16 d+17
pregnancy:dos_rayitas a-17 c-18 d+19
psychosis:loca c-29 d-26
ride:takin* d+17
tal a-20 c+21
""",
    """
^sale b-17 d+18
^vamos b-18 c-21
ahorita_estoy b-15 c-16
now:have_to b-15 d-24
ride:the_car a-16
""",
    """
last__# a+16
look__@relative c+18
now:does c-25 d-17
para__no a-18 c+22 d-16
so_# a-26 d+24
texting_is a-21
todavia_toma a-17 c-16 d+17
was__i b-19
""",
    """
#__last c-17
^borderline a-19 b-27 c+25 d-28
afirmativo$ d+15
can__i c-24
diagnosed_with c-17 d+20
heart:knowl* a+19 c-19
home:llega c-16
never__it b-27 d-29
pretty c+19 d-16
salgo__trabajo d-19
""",
    """
and__half a+15 d-24
any:es b-24 c-31
talked__my c-18
tried__all a-29 b-15 d+26
""",
    """
^church b-16 c-19
adult:en_@date a+15 b-23 c-21
adult:pregu* a-23 b+20 d-27
any:como_no a-22 b-21 d+22
any:would b-23
have_got c-20
heart:one_@clinician a-15 c+17
la_conozco a+17
life a+17 b-25
now:entrando a+19 b-15 c-15 d-21
oia a-23 b-20
ride:to_stay b+16
substance:dias a-30 d+17
substance:my_only a+17 c-16
""",
    """
^echele a-18 b-16 c-15 d+18
early_for a+16 d-15
heart__good a+20 d-21
la__favor a-17 b+19 d-20
modelo a-20 b-18 d+20
pregnancy:@month_along a-18
sister a-15
""",
    """
also d-18
arthritis a+20 c-20 d-22
coming: a-17 b-26
condon d-22
not:inconveniente a-20 d+19
organ:de_higado a-17 c-18 d+16
pregnancy:quest* a-19
prior:i_@stop b-16 c-20
retra* a-24 b-21
they_said a-17
""",
    """
allergy:made_my a-20 b-19 c-19 d+24
buspar a-19 d+21
coming:ni a-19 c-23 d+21
heart:aparato a-16
know_yet c+18
no__@drive a-18 c-18 d+16
none__the a+15
salgo_de a-18 d+18
substance:think_so a-21 c+20
two_@month a+21 c-18 d-20
""",
    """
heart:ninguna_de a+16 d-17
organ:@body_infections d+17
pero__que d-16
ride:stay b+20
ride:up a-22
spravato c-19
un_solo a-20 d+20
""",
    """
calen* a-32 c+20
heart:todo a+35 b-23 c-31 d-36
la__# b-21 c-21
ride:not_answered c+18 d-16
""",
    """
=said:yes:the_last_word a-30 c-28 d+22
al__de a-15 c-19
heart:ticke* b-32 c-26
i__cath a-16 b-17 d+17
in_bed c-15
interesa$ a+18 d-19
is__two b-16 c-24
psychosis:loco c-25 d-21
se__de b-20 c-20
""",
    """
@food_and b-16
am__again b-16 d+17
me__jaja b+16 c-21 d-26
pregnancy:anos a+28 b-25 c-19 d-28
tomab* a-17 c-18
verda* a-35 b+16
""",
    """
at__@insurer d-18
coming:sabe a-19 b-21 d+16
hipertenso__la a-20
maris* a+25 b-25 d-24
not:verdad c+16
now__good a-18 d+19
""",
    """
^your c+16 d-17
any:i_think d-17
cerro c-16
cuando a-17 b-41
dry_as a+17
my__to c-23
organ:con_un a-20
pregnancy:jajaj* d-23
substance:este b-25 d+22
y__bien a+16
""",
    """
home:tell d-16
i__own a-16 b+20 d-25
nietos$ c-18
now:calen* a-32 c+20
solta* a-16 c-16 d+17
substance:working_on a-17 c-17 d+19
un__para b-16 c-22
""",
    """
any:the_house a-17 d+19
manda* b-21
not_sorry a+18 d-18
prior:pain a-16 c-17
que__para c-17
this_is b-39
went__it a-18 d+18
""",
    """
@medicine_no b-27
now:will_be c-20
visions d-17
ya__interesa a+18 d-19
""",
    """
a__heart c-24
cooking a+17 d-16
en__trabajo a-15
enzimas__higado c-18 d+17
has__me d-16
have__questions b+16 c-16 d-17
perso* a-18 b+30 c-28 d-28
pregnancy:con_# a+17 d-17
""",
    """
ahead_and a+19 c-19 d-18
am_@symptom a-21 d-21
heart:heart_@medicine d+19
se_ofrecio a-21 b-18
stuck a+27 b-28 c-34
""",
    """
allergy:han b-15 d-21
coming:compr* a-19 d+19
del__estoy d-15
dis b+17 d-15
era__pero a+17
hasta__la a-19
organ:inter* c-20 d+19
organ:nefropatia a-15 b-18 d+18
pregnancy:dio a-16 c-18
pregnancy:esper* a-30 d+21
pregnancy:me_quitaron a+18
unless__is a+15
""",
    """
coming:pero c-25
is_out a+19 b-19 c-22
mi__llego a-16
nothing__calendar a-16 d+16
now:cocin* a+24 b-17 c-16 d-22
substance:o_menos b-15 c+15
""",
    """
^sano b-20 c-21
maravilla$ b-17 c-16
now:acomo* a-17 d+16
""",
    """
^works a-41 b-29 c-26 d+41
almost a+24 c-22 d-20
aqui_estoy a-24 b-17 c-16 d+22
estoy__eso b-19 d-24
heart:# b-30 c-27 d+17
now:car a+17 b-16 d-17
organ:i_do a+23 b-20 c-19
organ:uti d-18
psychosis:filli* c+16 d-21
revisado$ a-17
""",
    """
allergy:al_polen a+18
coming:ask_me a-18 b-18 c+20 d-19
el__se b-21 d-19
now:here b-17 c-21
only__of d+17
organ:but_that d-20
pregnancy:blood a-16 c+20 d-20
tengo__dos a+16 d-16
""",
    """
a__weeks a+19 b-17 d-21
just_@drug b-18 d-27
mi__tengo c-21
organ:ago d-25
para_# a+16
viene_otro a-20 d+19
""",
    """
@drive_through a+18 d-17
^try a+18 d-17
any:thyroid a-18 d+16
for__for a-17 d-21
they_cut a-16 c-15 d+16
""",
    """
blood__i d-18
he__tres d+18
ride:pais a+18 d-16
""",
    """
#__le a-15
confirmo a-29 b-24 c+23
contesto__mi b-15 d+17
paran* a-21 c+16
substance:yeah_it d+17
they_just a+19 d-16
""",
    """
@relative__soy a+16 b-16
dijeron_que a-18 b-16 c+16
meet c-17 d-22
never__so a-24
pregnancy:through a+16
ride:dan d-18
the_morning a-19 d-19
""",
    """
arreg* d+16
home:mis a-15
out_in c-15
prior:never_been a+31 c-27 d-22
ride:a_que b+18
""",
    """
@body__last a-16 d+18
a__pero c-17
as_rain b-18 c-19
busin* a-16 b+16
coming:el b-25
no_problem a+20 b-24 c-28
psychosis:esa_palabra c-16 d-15
ride:buddy a-26 d+17
substance:la c-22 d+19
""",
    """
i_already b+19 c-15 d-20
not_back d-15
now:trabajando b-18 c-23
prior:hasta c-27
prior:taken c-17
take_@medicine c-31
""",
    """
^severe b-16 c-15 d+16
imposible a+20 c-34 d-38
now:rapid* a-16 c+18 d-16
substance:pain_@medicine a-16 c+16
there a-25 b+22 c-26
""",
    """
adult:@date a+23 b-46 c-45 d-16
health a+19 c-20 d-16
never__a c-20
not:loco c-17
organ:she a-19
pero_de d-16
preg a-28 b-22 c-24 d+29
tratamiento c-24
what__have b+16
with_@medicine d+15
""",
    """
^mhm a-19 b-17 d+23
a_fella b-20 c-20
allergy:tengo d-17
heart:could_be c+22 d-19
me__dicho d-22
psychosis:hace b-15 c-24 d+16
working$ a+30 b-17 c-28 d-29
""",
    """
al__a a+23 b-22
coming:dejela_como a-15 d+16
""",
    """
any:dejem* a-23 b-19 c+22 d-20
before_you b-16
heart:i_see a-16 d+17
of__my a-15
pregnancy:menopausia a+17
would__me c-16
""",
    """
martes b-31
other b-18
pjs b-15 d+15
ride:roommate a-33 b-22 c-27 d+38
""",
    """
any:alone a-19 d+19
but_my b-29 d+19
day__that b+17
heart:for_her b-17 d+17
organ:came a+19 b-21 c-28
primo a+16 b-26 d-22
semana b-25 c-19 d+17
what__in b+18
""",
    """
@relative__pregnant a-18 b+18 d-15
adult:@visit b-15
allergy:medicina b+20 d-27
betwe* a-16
check* b-32 c+30 d-38
heart:nah a+20
lleve a+17 b-15 c-26
now:we_do a+18 b-16 d-18
psychosis:say_yes b+16 c-16
sixteen a+20 c-17 d-21
""",
    """
^same a-15 d+16
befor* a-19 c-16
gano a-20 b+16
pregnancy:grand* d-22
""",
    """
adult:menor_de a+23 b-17 c-17 d-22
beers__@day d-15
en_camino a+17 b-24 c-22
hour$ c-33
pregnancy:impos* b-18 d-19
rate a-22 b-19
""",
    """
=said:substance:unsure d-20
about__over a-17 d+17
coming:sigo a-23 c-19 d+22
este c-31 d+21
hace__no b-20
had__give a-17 d+17
kidneys__liver a+25 d-25
no_los c-18
organ:clean a+36 b-28 c-32 d-31
sometimes$ a-35 b-35 c+25
""",
    """
@relative_thinks a-22 c+21 d-16
been_checked a-15 c+16
coming:let a+16 b-19 d-29
home:todav* a+38 b-27 c-32 d-39
organ:@relative_was a-16
pido a+19 b-22
pregunte$ a-19 b-22 d+16
psychosis:da d+15
substance:tuve a-16 b-19 c-28 d+23
tell__the d-18
""",
    """
hearts a+18 c-17 d-19
home:dejo_en a-17 d+18
it_up a+15
lee_esto a-15 b+17 c-18
prior:starting_from a+15 d-16
substance:august a-26 b-16 c-20 d+27
""",
    """
esta__del a-23 d+17
not__anybody b-20 d-24
pee a-21 b-34 c+31 d-18
podia_respirar a-16 c-15 d+17
psychosis:sabe a-16
who__to a-17 b+24 c-22
""",
    """
=said:yes:an_idiom_that_agrees a-50 b-44 c-34 d+48
@drug__problem c-22
^go b-33 c-44 d+20
con_mis b-16 c-17
lot$ b-15 c+20 d-35
""",
    """
^scratch a+16 d-17
heart:118/7* a+22 d-22
i__as b-17
muy__para d-17
not:again a-24 b-19 c-19 d+29
pregnancy:can_not b-16
prior:school a-17
psychosis:dio d+18
ride:for_me a-19 c-20 d+20
take a+17 c-29
""",
    """
a_drop a+19 c-19 d-19
allergy:hospital b-20 c+18 d-19
any:yes b-20
heart:me_ve a-18
hi a-26
ride:nadie_puede a+18
sis a-24
substance:on_@day b-19 c-39 d+17
""",
    """
@year_old c-21 d-34
making b-17
now:guess a-25 b-23
organ:old a+19 d-18
pregnancy:negativa c-16
prior:tes a+19 d-17
""",
    """
dios b-46 c+19
frio a-27 b+31 c-30 d-32
mire$ a-19 b-23 c+22 d-21
no b-16 c+19 d-36
now:hasta_las a+16 d-17
organ:de_orina a-18
pregnancy:maybe a-21 c+26 d-15
presion__@relative a-18 b+18
prior:name_it c-18 d+17
psychosis:al a-18
un_@month c-23
""",
    """
allergy:tranq* a+15 d-17
any:water d-20
get_me c-16
heart:high_when a-21
that__not a+30 b-36 c-23 d-17
""",
    """
back_to b-19 c+19
can__this d-23
dra c-17 d-16
on_me c-32
overactive_@body d+17
tests$ a-28 b-22 c+29 d-28
trago b-23 c-20
wassu* a-17 d+18
""",
    """
allergy:to a-15
any:when a+24 b-26
coming:packe* a-16 d+16
esta_embarazada a-18 b+18 d-17
good$ a+29 b-35 c-44 d-17
looks_like b-15
pregnancy:estoy_de a-20 d+21
ride:claro c-17 d+21
to__yes a-18 b-16 c-18 d+21
violent a-21 c-16 d+20
""",
    """
always_been a+25 b-18 c-17 d-25
at_your d-23
infarto__# a-19 d+21
is__tests a-15 c+15
make b-18 c-21
warfarin c-22
""",
    """
any:estoy_con a+23 c-23 d-21
coming:todavia a-20
now:when a+21 b-19 c-17 d-16
organ:maybe a-18 c+19
straight_edge a+19 b-17 c-20 d-17
""",
    """
@drink_para c-19
allergy:rash d+18
hace a-18
heart:so a+19 c-20
pregnancy:al a-23
pregnancy:que_pasa b+17 d-17
pregnancy:two_lines a-16 c-15 d+15
psychosis:on d-16
quien a-26 b+25 c+19 d-44
the__maybe a-17
todavia__la a+16 b-22 c-32
""",
    """
=said:psychosis:yes a-32 d+16
a__so a+16 b-18 d-21
adult:he_is a+16 d-21
correo c-20 d-16
died$ b-20
family_and d+18
prior:i_would a-21 c+19 d-26
someone b-18
that__with d-18
""",
    """
any:gave a-16
heart:antes a-16
now:ahorita_estoy b-15 c-16
pregnancy:uno a-19 b+16
se__mi b-19
""",
    """
con__gatos a-17 d+18
heart:con_el c-15 d-24
in__we b-17 c-17
me__viaje a+16 d-18
my__bailed a+18 d-18
my_period b-30 d-23
now:dejame a-16 c+16
positiva a-19 c-23 d+23
pregnancy:buscando_bebe c+15
pregnancy:el_diu a+24 c-17 d-17
vine c-17 d-20
""",
    """
agend* d-20
are__and a-16
house b-19 c+16
my_number b+16
por_la b-30 c-30
pregnancy:lines a-21 c-20 d+20
ride:anybo* d-23
to__now a+17 d-16
""",
    """
@medicine__@date a+19 d-19
^polycystic a-17 d+15
allergy:primera b-20 c-20
am__@medicine c-32
any:address b-26 c-16
between a-16
cisti* a-18 c-19 d+23
experience$ d+20
just__pain c-16
lil a-15
menor_de a+23 b-17 c-17 d-22
no__eso c-26
problema__el a-17 d+17
sigo_en b-19 d-17
voces a-20 b-15
""",
    """
any:@medicine_can d+16
been__four a-20 d+19
era_mi d-18
liver_out a-20 c-18 d+21
organ:repetir a-15 b-18 c+18
retraso_de c-16 d+16
ride:consi* b-25 c+15 d-29
ride:in_the a-19 b+17 c-19
ya__los b-23 c-19
""",
    """
allergy:shellfish a+23 b-18 d-17
count__me b-15
had__last d-19
heart:bp_was a-17 c+20 d-19
heart:elect* d-17
home:creo a-23 b+15 d-21
ni__nada a+18
no__@ride a+16 c-19 d-21
pregnancy:@month_so c+15
substance:mom d-16
""",
    """
a_whole b-17 c-18
everything a+21 b-17 c-26
heart:as_i c-16
organ:alrea* b+15 d-17
pregnancy:do a-31 b+18
psychosis:bipolar_one c-20 d+20
ride:companero a-20 d+18
ride:lo a-29 b-24 d+19
started b-18
¿_que c-17
""",
    """
@relative__ok a-19 c-20 d+21
but__all a+17 c-15
my__side b-18
psychosis:me_dijeron a-17
waiting__a d+15
""",
    """
=said:ride:no a+22 b-16 c-21 d-31
luego_que d-20
now:late a-18 c-20
now:middle_of a+18
now:you c-20
paso$ a+17 c-24 d-26
ride:pasa_a a-17 b-16 d+17
sabra a-20 b-17 c+23
substance:tomo a+38 b-47 c-17 d-34
thank a+25 b-19 c-29
""",
    """
allergy:y_me a-17 d+18
honey$ a+19 b-20
is__patient b-17 d+18
itsel* a-15 d+15
not:great a-19 c+20
now:between a-15
now:calendar a-20
now:hands a+28 b-18 c-21 d-30
out_last a-17 d+18
prior:ni b-20
think__but a-18 c+19
""",
    """
@year_no a+25 d-26
heart:operaron_del c-16
jubilado a-21 d+23
organ:falta a-28 b-26 c+18
prefiero_que a+16 b-18
pregnancy:she b-35 c-18
prior:cero_@treat c-15
un__sin a-17 c-21 d+21
unico a+39 b-34 c-31 d-34
use_a d+15
""",
    """
@insurer$ a-18 b-23 c-26 d+24
^ask a-19 b+17 d-36
a_name c+18 d-17
ando__la a+19 b-17 d-28
not:alergico a+17
tuve__en a-20 c-19 d+22
""",
    """
@treat__@year d+17
am__to c-15
any:actually a-15 d+15
can__remember c+20
cervecita a+22 c-19
minutos$ d+15
not__her b-18
problema a-16
semanas b-30
substance:some a-24 c+19 d-16
""",
    """
de__regla a+15
fecha d-19
la_@drug a-21
medicina b+17 d-20
once_and a-18
organ:creatinine a+16 b-15
ride:drives b-20 c-18 d+21
ride:esposo a+15 b-36 c-25
substance:during c-17 d+17
""",
    """
@stop__@clothes b+15 d-15
home:clinica a+20 b-17 d-18
i_live d-18
lined_up c-21 d+17
loco c-30
prior:he_ido c-25
psychosis:i_see c+18
""",
    """
@relative__@insurer a-23 d+25
@year__now c-16
coming:@insurance a+17 c-25 d-20
heart:is_high a-30 d+23
primero$ a+18 b-19 d-18
""",
    """
@insurance d-27
adopt* b-17 c+23 d-21
adult:summer a+19 b-15 d-21
any:and_a a+17 d-17
any:mediodia b-16
any:seizure b-15 d+17
dan d-17
had__@year a-28 b-19 c+19
heart:uso a-23 b-18 c-15 d+28
limpio$ b-22 c-22
pregnancy:on_the b-30
se_la a-15
substance:demasiado a-21 d+21
""",
    """
any:me_anytime b-17 d+15
any:mejor_que b-18
anybody a+20 c-16 d-33
free$ c-24
ha_contestado c+16 d-18
heart:textbook a+21 b-18 c-19 d-20
model* a-20 b-18 d+20
now:despues a+32 b-22 c-17 d-31
pregnancy:irregular a-21 c+27 d-17
prior:@relative d-27
prior:cero a+31 b-30 c-36 d-20
psychosis:desca* a+30 b-24 c-33 d-18
que__por b+22 c-21 d-17
""",
    """
@body_are a+16 d-17
@relative__carro b-19
coming:again* a+17 c-19
coming:me_out a+24 b-15 c-27 d-23
murmu* a-25
now:a_bit a-16
organ:cada a-16 b-20
pregnancy:knocked_up a-20 c-21 d+20
""",
    """
blocks c-18
calendario a-21 c+21 d-16
home:desde a-21 d+21
organ:hepatitis a-37 b-29
single a+25 c-22 d-18
substance:el_@drug a-16 c-29
substance:las_bodas a+19 d-18
""",
    """
^jaja b-18 c-15
a__lol c-24
dejame__agenda a-16 c+16
pregnancy:sailed a+19 b-18 d-18
psychosis:bipolar_# a-24 b+20 c-23
red a-17
una__no a-18
""",
    """
@clinician c+17 d-35
not:llega a+18 c-21
now:@hours b-24
organ:down_there a+22 b-17 d-19
psychosis:exactly b-21 c+20
ride:do b+20 c-24
ride:out_here a+21 d-18
said_i c-20
trouble$ a+21 b-16 c-20
when__broke d-21
""",
    """
acomp* b-19 c-24
adult:cumplo_los a+17 d-17
allergy:dio_una d+16
as__but c-20
coming:@sick a+23 b-31 d-34
hermanos a-22 d+16
me__ayer c-25
me_complica a+15
not:his a+17 d-15
on_that b-22 d-19
prior:last_week a+15
reche* c+19 d-16
substance:yeah a-18 b-21 c-28 d+30
you__asking b-20
""",
    """
any:fine_by a-16 b-16 d+18
calor a-21 b+22 c-18 d-21
coming:nervo* a-19
have__a b-19
i__do b-20
i__name a-19
problem__not a-18 c+19
problema_en a-16 d+17
puede__@relative a-27
""",
    """
^podria a-25 b-23 c+27 d-26
a_las b-26 c-44
any:i_am b-20 c-16
heart:hold a-16 b+18 c-16 d-18
lo__@clinician a-17 b+20 c-20
makes_me a+16 d-15
no__ella a-19 b+18
""",
    """
@thanks__dios b-26 c-23
and_she b-17 c-30
coming:trying c+17 d-22
do__a c-23
friends a+24 d-34
me_up c-24
que__estaba a-15
ride:waiting a-18
substance:every_day a-20
""",
    """
#_el b-18
drink__than a-21 b-16
home:stopped_at a+18 c-16 d-18
liver__si a-19
no__but a-16 c-19 d+19
no__nadie a+32 b-26 c-28
organ:me_sale c-18 d+18
prior:ido c-25
substance:could_be c+22 d-18
""",
    """
adult:last a-21 c-20
allergy:timer_here a+15
allergy:took a+17 b-18 c-27
coming:pierd* a-16 c-17 d+17
coming:request a+22 b-17 c-21 d-21
lamentablemente a-18 d+19
over_here c-19
period_last a+15 c-15
prior:pills b+16 d-29
psychosis:y a+28 b-16 c-27 d-18
ride:@relative_el d+19
todavia__teta d+15
""",
    """
^@thanks a-16 b+30 c-29 d-35
afrai* a+26 b-17 c-21 d-25
allergy:@relative_would b-18 c+18
any:clear a+24 b-16 d-24
coming:nothings a-15 d+15
coming:you_can a+15 b-24 c-18
honest$ a-18
nada_de b-20 c-27
now:yeah a+24 c-20 d-22
substance:hace_# a+20 d-19
""",
    """
cree$ a+22 d-21
does__have a-19 b+19 d-18
infarto_en d+15
lo_primero a+20 b-17 c-17 d-16
mas__las b-17 d+16
my__@treat c-15
now:la_orden a-30 b-21 c-21 d+28
organ:dialysis a-17 c-33
psychosis:out_bipolar b-21 d-31
ride:called d-16
substance:una a+18 c-26
teeto* a+22 b-20 c-19 d-21
""",
    """
cymbalta a-16 d+19
he__como d+15
not:@person b-15
pregnancy:inyec* a+22 d-21
ride:day b-28
we__a c-17 d-26
""",
    """
^tampoco a+24 c-20 d-22
en__nunca b-17 d-16
heart:murmu* a-25
home:back_at a-19 b-18 d+20
home:creo_que a-15 b-19 c+18
liver_scare c+15 d-17
organ:diabe* b-20 c-16
psychosis:diagnosticado_nada c+16
psychosis:says a-21 c+18 d-18
quizas$ c+16
""",
    """
@clinician__algo b-16
^aceptan b+20 c-16 d-17
adult:con b-17 c-18
everybody__know a+18
heart:in_# a-27 b-22 c-20 d+29
home:stati* a+17 d-16
no__cuadra a+25 d-27
now:si_no a-20 b-18 c+21 d-20
on_@insurer a-16 b-21 d+19
prior:@month a+18 b-23 d-27
substance:como d-19
substance:my_back a-17 b-16 d+17
substance:ni_lo a+18
""",
    """
@body__on b-22 c-18
allergy:esta b-23
has__list a-20 b+21 d-19
out_fine a+16 b-15 c-16
ride:tengo_a a+18 c-16
soy_hipertenso a-20 d+20
toda_la b-19 c-20
""",
    """
#__has d-22
@clinician_is a-24 c+19 d-16
now:sale b-17 d+18
pregnancy:atraso c+17
prior:dos_@medicine c-15
tengo__con a-19
therapist a-25
""",
    """
@symptom_pero c+18 d-16
^naci b-30 c-28
ahi__a a-16
coming:claro_que d+15
had__valve a-16 d+21
not:@fetch a+30 c-17 d-30
now:texting a-16 b+18 d-19
ride:arreglado d+16
strok* c-21
""",
    """
@clinician__a a-26 c+15 d-25
^used c+26 d-25
allergy:out_of a-24 d+24
allergy:stuff c-26
el_@insurance c-25
elect* a-17 b-36 d+22
espera c-19
los__mas a+20 d-16
prior:least a-27 b-21 c-16 d+24
psychosis:psiquiatra b-29
ride:now c-17
substance:before a-20 c-18
to_watch a-16
""",
    """
@relative_puede a-22 b-18
allergy:skin a-20 b-20 c-24 d+22
coming:dejela a-20 b-17 c-17 d+21
hasta_el b-28 c-24
home:my_@clothes a-18
home:never_showed a+16
it__i a-20
my_first b-18 c-28
not_trust d-17
now:try_again a+19 b-16
organ:half a-21 c-20 d+21
prior:i d-23
psychosis:filling c+16 d-21
substance:july a-17 d+19
""",
    """
#__have a+15
^en a+21 b-38 c+21 d-39
^in a+37 b-47 c-27 d-17
amane* d-37
heart:heart_is b-17 c-33
la__por c-21
now:is c-25
ride:working_on a-20 c+25 d-22
so_far a+20 b-21 d-27
""",
    """
any:prefer d-18
dejamos c-20
due__@date a-17
eso_estoy b-23
heart:cardi* b-37 c-15
know_of d-23
psychosis:ruled a+31 b-20 c-29 d-25
""",
    """
%$ a-18 d+19
about__@month d+18
am__of c-22
digam* a-24 c-26
home:station a+17 d-16
my__my a-18 b-30 d+20
not:period a-20 c+19
now:better c-33
prein* a-16 d+18
ride:@cancel a+32 b-16 c-16 d-32
ride:any a+18
""",
    """
any:estoy_en c-17 d-22
heart_and a+16 d-16
pregnancy:quita* a+18
supper c-23
tengo_los d-24
terapias b+16 c-15 d-17
""",
    """
allergy:without_a d-15
coming:snow a-16 b+15
como_un a+26 b-30 c-26 d-17
had d-25
heart:me_la a-26 b-23 c+31 d-17
home:safe_and a-20 b-17 d+20
leve a+15
not:conmigo a+30 d-33
one__a b-20
sit c-17 d-18
substance:for_pain a-16 c+18
""",
    """
allergy:screamed a-17 d+17
any:coffee c-25
coming:comin* c-17 d+17
lo_descarto b-19 d-22
now:@vehicle b-23 d-18
now:hit_me a+18 d-17
prior:emdr a-16 c-18 d+18
ride:just c-22 d-16
substance:prescribed_@medicine b+17 c-17
""",
    """
and__tell b-19 c+17 d-17
cardiopatia a-16 c-17 d+20
not__on a-16
organ:higado c-21
organ:looke* a-16
organ:me_falta a-26 b-24
prior:white a+15 d-16
voy__al b-16 d-20
""",
    """
@animal$ a-17 c-27
^sort a-19 b-16 c+21 d-17
allergy:@date b-19 d-20
but_the b-17 c-18
leaks c-16 d+19
my__next c+16
pregnancy:dios_me a+20 d-17
will__out a-18 c+19
""",
    """
allergy:casi_no d+17
pregnancy:faint c+17 d-15
pregnancy:menopausica a+16
ya__cuenta b-16 c-15 d+16
""",
    """
@medicine b-21 c-28 d+22
agarr* b-24 c-27
any:la_@place a-22
heart:check a+25 b-16 d-26
pregnancy:with_twins b-16 d+16
""",
    """
kidney_stones c-20
my__i b-21 c+28 d-27
now:al_rato a+30 b-18 c-18 d-28
""",
    """
heart:dieron_@medicine d+19
la_penicilina a+17
pregnancy:embarazadisima a-21 b-19 c-19 d+23
pregnancy:matriz a+15
prior:y_@clinician d+18
""",
    """
^new a+19
adult: c-37
all_i a+20 b-19 c-18
duda a-29 b-22 c+26 d-17
it__no a+17 c-17
me__que b-22 d-15
nada__la d+16
now:i_will b-18 d-16
than_# d+15
veran* b-18 c-17
""",
    """
=said:now:ask c-41
^probably a-39 b-31 c+51 d-45
adult:age a-23 b+22 d-15
all_good b-24 c-22
carrier c-19
heart:pregunta b+21 c-25 d-17
organ:a_uti d-24
pidio__dia a-18 d+20
pregnancy:no_creo b-20 d-22
prior:mis a-18 d-19
yo__en b-17
""",
    """
allergy:cara b-16 c-16 d+20
am_sixty a+22 b-21 d-22
bring* a-27 b-19 c-25 d+28
conoc* d-18
home:mama d-17
is__hour d-17
pregnancy:mijita a+17 d-15
psychosis:visions d-17
substance:with_it a-16 d+18
who a-23 b+31 d-30
""",
    """
not:even a+25 b-18 c-19 d-24
under_control c-17
""",
    """
en__@place b-25
me__@food d+15
not:percent a-19 b-19 c+22 d-25
ride:lady a-20 b-20 c-17 d+21
""",
    """
formula a+17 c-22 d-24
ninguno$ a+23 b-15 c-20 d-19
substance:que_ver c-20 d-18
substance:tomab* a-16 c-16 d+16
""",
    """
@relative_tiene d-18
broug* d-19
heart:soy b-30 c-29 d+22
me_recojan a+15 c-17
strong a+29 b-28 c-25 d-28
tonight a+18 b-22 d-29
tubal a+22 c-16
""",
    """
=said:allergy:unsure a-22 b-24 c+29 d-31
but__here a-21 d+21
creeping a-19
heart:@clinician_since a-15 c+17
high__are c+18
on__since c-23 d+20
organ:@drink a-16 c-22
substance:job c-16 d+15
""",
    """
@relative__as b+16 c-17
@relative__in c-35
@stop__at b-21 c-18
allergy:@clinician c-21
issues a+36 b-21 c-26 d-31
organ:is_the a-16 c-15
substance:estoy a-40 b-37 c+23
substance:estuve a-18 d+17
""",
    """
^right b-21 c-21 d+15
allergy:it_twice a+16 d-15
hacie* a-25 d-19
le_se a-15 c+16
now:@wrong a-23 b+24 c-18 d-21
now:you_text a+22 b-24
pregnancy:him a+20
""",
    """
allergy:super_@sick d+15
any:seizu* b-15 d+17
bp__# a+20 d-21
heart:did_not d-19
in__er b-15
nothing__@medicine a+15
questions a-28 b+20 c-25
ride:just_me a+32 b-20 c-19 d-33
what__that c+17
""",
    """
^are a-20 b+25 c-23 d-25
alergica__nada a+23 d-23
allergy:kid a-16
en__la d-23
lol_no a+28 c-25 d-28
now:what a-43 b+34 c-35 d-18
ride:pasa a-21 b-19 c-19 d+22
ride:see b-19 c+20 d-28
thought__was c-19
well b-39 d+20
""",
    """
caugh* b-21
had__since d-20
knock b-19 c-23
llevo__@year d-16
prior:since_# a-16 d+20
prior:sirvi* a-26 c-22 d+28
ride:si_me d-17
to__or c-16
""",
    """
@year__medio a-16
allergy:felt b-17 c+16 d-24
allergy:happened d-15
allergy:say a-17 c+18
coming:please b-21 c-27
en__ya b-20
esta$ a-15 d+16
from__@clinician d-17
look_at a-28 c+24 d-23
prior:since_the a+16 d-16
psychosis:bipolar_with d+17
""",
    """
@relative_@insurer c-16
any:there_is d-20
from$ a-20 c-17 d+16
not:palabra c-16 d-15
now:as b-19 c-23 d+28
runs__# a-18 d+18
substance:socia* a+18 c-16 d-19
that_face c-15
""",
    """
@relative__# c-39
allergy:have_had d-22
bypass$ a-16 d+18
get_an b-17
les_aviso a-19 b-17
mornings b-15
now:capaz a-21 c+18 d-16
psychosis:tipo_# d+20
so_yeah d+17
""",
    """
cama a-24 c-24 d+15
coming:lo b-36
heart:tengo_arritmia d+16
in_may b-27 c-25
prior:y_la c-24
ride:estoy b-40 c+28 d-46
""",
    """
^the a-25
ask_me a-24 b+15 d-36
coming:keep a-35 b-27 c-32 d+35
""",
    """
en__familia c-17
heart:@clinician_dijo b-21 d-18
prior:stuff d-16
ride:ese_dia a+18 b-17
soy_bipolar a-25 b-23 c-25 d+29
trimester a-25 b-17 c-23 d+26
""",
    """
^pase a-16
any:#_mg a-15 d+18
claro__no b-20 c-22
heart:races d-15
home:@place a+25 b-32 d-26
o_sea c-16
only__i b-27
prior:to d-28
voces_cuando c-21 d+20
voy__de a-18
""",
    """
^turn a+25 d-25
any:para_nada a+22 d-27
is__chance a-17 b-15 c+16
poco$ a+31 b-35 c-20 d-21
psychosis:postp* b-27 c+20
to__a a-21
""",
    """
^tal a-35 b-33 c+25
allergy:well c-18
any:b a+20 d-22
gym a+15
home:ya_llego d-16
la_troca a-17
nervi* d-17
not:@eat d-17
not:thing a+16 b-18 c-25
queda b-20
ride:conmigo a-16
substance:el_@day a+17 c-15 d-16
they_are a-16
""",
    """
^already a-26 b-27 c-25 d+29
casa$ a-18
espereme__estoy a+16
final a+28 b-22 c-25 d-23
home:de c-19
is_@drink d-18
not:esta d-15
""",
    """
now:numbe* a-19 b+19 d-19
pais$ a+18 d-16
pregnancy:work a-21 d+19
prior:journ* b+15 c-24
whole b-39
""",
    """
@machine$ b+17
bone a+17
organ:otra a-18
tuve_a c-21 d+19
""",
    """
arriv* b-17 d+16
chorr* a-17 d+17
organ:a_kidney a-20
pregnancy:at_night a-22 c-20 d+25
tengo__semana c+16
""",
    """
el_@day c+16 d-29
eso_no a+21 c-24 d-26
not:like d+16
not:yet b-38
organ:at a-16
prior:depen* b-19 c+15
unos_dicen c+19 d-16
vitam* c-17 d-23
""",
    """
@medicine_is a-16
define__i b-22
fiebre d-18
manana$ a+25 c-25 d-23
mi__ese d-18
pregnancy:embryo_transfer a-18 c-17 d+18
psychosis:rule a-18 c+19 d-15
""",
    """
adult:not_quite a+18 d-20
any:answe* a-19 b-19
heart:contr* c-22
now:for b+28 c-20 d-37
pregnancy:tengo_un a-17 c+23 d-24
prior:yes_to d+17
ride:@drive b-20 c-63
""",
    """
#__do a-22
@medicine__perdi a-15 d+16
any:and b-33 c-18
coming:nothi* a-15 d+15
por_ese a+21 b-17 d-22
psychosis:psychosis a-18 c-20 d+16
""",
    """
con_las a-24 c-17
heart:is_up a-18
is_one a-16 b+21 c-18 d-21
la_pipi a-16 c-17 d+18
not:my c-23
timer a+28 b-24 c-28 d-27
voices$ b-18 c-20 d+19
""",
    """
@drug__but a+16
any:your b-16 d-18
heart:his b+16 d-21
heart:nunca b-17 d-39
heart:was b-28
libre b-34 c-33 d+22
mediodia b-16
mi__broto c-15
not_sure a-47 c+41 d-42
pregnancy:doy b-27 c-29 d+18
prior:no_se b-27 c+25
""",
    """
^seria a+22 b-16 c-20 d-21
after_surgery c+18 d-18
allergy:only_allergic a+21 b-16
allergy:recuerdo_bien c+16
i__my d-22
no_lo a-23 b-28
now:si_tengo d+17
pregnancy:proba* a-19 c+18
psychosis:hear_things c-16 d+16
ride:por_que b+17
substance:does b+32 c-26 d-28
""",
    """
@relative__un b+26 c-16 d-38
demasiado a-21 d+21
encinta$ b-21 c-25
home:@stop a-21 b+19 d-23
is_got b-17 c-24
prostate d-21
ride:descansa c+17 d-17
substance:as a+18 c-16 d-24
substance:cero a+27 b-25 c-22 d-25
""",
    """
@year__a d-15
^lactando a-16 d+17
^some a-29 b-20 c+28 d-24
allergy:con a-38 d+17
depre a+24 c-21 d-26
heart:just_the b-22
more$ a+19 d-20
paper* a-20 c+16 d-19
picku* c-17
probably_not a-20 c+24 d-18
substance:#_@year a+41 c-21 d-41
""",
    """
como_que d-17
eh a-31 c+25 d-28
he__but a-21
heart:if_it c-15
pregnancy:me_libre a+20 d-17
prior:different_@medicine d+19
prior:for b-17 d-16
same_as a-24
substance:perdi_el d+16
substance:puede_ser c+18
""",
    """
a_@person d-16
alergica c-30
in__nothing a+15
me_and c-21
pregnancy:am_the a+16
repeat a-18 b+17
substance:addic* c-30
substance:was_a a-15 c-20
that__or b+15
""",
    """
be_by b-21 d-26
can_we a+22 b-18 c-20 d-27
coming:estoy_pensando a-15 c+16 d-16
heart:todo_normal a+18 c-19
internaron b-16
lo_mas a+20 c-16 d-18
to_you b-29
tuvo b+24 c-23 d-24
""",
    """
any:bocad* a+18 c-17 d-15
aqui__en a-23 d+23
heart:checkups a-16
is__an b+17 d-18
stents a-17 c-16
""",
    """
about_that a-25 b+21 d-23
not:@insurance a-18 b-25 c+26 d-21
now:got_to b-17 d-23
numbe* a-26
pregnancy:la_menopausia a+17
substance:absolutely_not a+16
""",
    """
^perfect c-18
adult:@insurer a-22 c-22
any:way c-16
coming:but a-16 d+17
i__things a-16 d+22
safe__sound a-20 b-17 d+20
super b-26
😂 c-19 d-20
""",
    """
adult:mayor_de a-16
substance:tomo_demasiado a-17 d+19
think$ a-19
under__@relative a+17 b-16 d-17
""",
    """
heart:now a-21
know$ a-34 c+19
not:of c-16
ofrec* a-21 b-18
organ:vida a+18 d-17
substance:todos a-29
""",
    """
heart:has a-17 c-17
home:llegue a-31 b-26 d+25
nine c-20
segun_mi b-18 c+19 d-16
tengo__a a+19 b-22 d-31
the_best c-18
without b-20 c-15
""",
    """
=said:pregnancy:no a+47 c-35 d-63
@relative__anticoagulantes a-15
allergy:is_the d-18
coming:against_it a+17 c-19
now:me_in a-27 b-17 c+26 d-24
wanted_to a+15 b-20 c-20
""",
    """
aslee* a-24 b-24
be__first a+26 b-16 c-19 d-17
coming:traba* b-17
had__big a-20 b+16
heart:pastilla a-22
pregnancy:#_@month a-33 d+39
pregnancy:tengo_una c+16
prior:quiero a-20 b+20 c-16 d-17
young b-17
""",
    """
coming:aviso a-16 b-22 c+16
drug_allergies a+18
had__cancer a-16 c-16
heart:@year_ago a-20
home:aca a-18 d+19
i__can a-16
it_did a+16 c-17 d-16
nose$ a-33 b-35 c+34 d-33
recoj* a+22 b-19 c-20 d-19
rule__bipolar a-18 c+19 d-15
sabado a-19 c-19 d+18
substance:que_le b-16
""",
    """
can__for a-17
coming:can d-18
fatty a-34 b-28 c-17 d+31
home:up_on a-18
me_baja d-21
substance:nights a-22 b-17
y__los b-15
""",
    """
allergy:me_senti c+17
desayune a-16 d+16
heart:alway* a+16 c-20
not:# b-34 d-20
pregnancy:nuera b+18 d-18
presion_alta a-20 c-24
psychosis:for_it c-20
your_place d-21
""",
    """
^sounds a-17 d+17
allergy:swell* d+19
be__i a-17
do_it b-15 c-33
estoy__el d-17
i_need a-21 b+26 c-16 d-23
in__minutes a-19
kidneys_are d-19
now:ahora b-31
y__el b-17
""",
    """
al_polvo c-23 d-25
coming:ando d-17
contestar a-23 b+24 c-23 d-22
pregnancy:ya_no c-16
""",
    """
^felt b-17 d-23
ahora__el d-15
coming:last d-15
heart:arritmia a-29 b-23 d+19
how__get b+16
hubby c-17
now:cooking a+17 d-16
now:text_me d-23
pregnancy:hombre a+27 b-18 c-15 d-20
substance:off_the a-17 d+15
the__and b-25
""",
    """
baby a-16
organ:infeccion c+15
""",
    """
coming:@medicine c-18 d-22
home:yo a-35 c+29 d-23
marca* a-30 c-27 d+20
my_ex b+18 d-32
psychosis:old b-19 c+21 d-20
substance:@food a+18 b-16 c-20 d-16
substance:what_is b-16
""",
    """
@traffic$ a+21 b-19 d-24
@year__jajaja a+16
a_stent a-26 d+26
coming:my_spot b-19 c-19
coming:un_viaje a+16 d-17
guess_is c+16 d-17
heart:de_eso a+28 b-19 c-24 d-27
it_be a-26 b+18 c-18
semana_pasada a+16 d-17
substance:cuenta a-26
tenta* a-28 b-23 c+28 d-28
this__the c-25
""",
    """
adult:fifte* a+21 b-17 d-20
allergy:they a-17
any:acuerdo a-15 b-22 d+16
any:have_to c+21
been__i c+15 d-19
coming:da d-19
deje c+32 d-46
is_@treat b+18 c-22
me_hice c-19
""",
    """
acept* b+20 c-16 d-17
all__it a-19
allergy:and_they d+18
any:pleas* c-21
breakfast b-17 c-22
de_bebe d-16
heart:fuert* b-17
organ:hicie* c-22
ride:licen* c-22
this__first a+20 b-16
when_the c-15
""",
    """
@stop__the c-16
beer c-27
figure__out a-22 b-17 c+23 d-18
heart:already b+17 c-15 d-18
home:sitting b-21 c-17
prior:worked a-21 d+23
psychosis:nada_mas c-17
will_find a-25 b-25 c+30 d-26
""",
    """
@visit_is a-20 c+15 d-21
^estamos b-20 c+16 d-28
demons$ a-18
perdi* c-25
una_vez a-27 b-37 c+25
""",
    """
@year$ b-39
a_little b-26 c+24 d-31
home:this_is b-17 c+18
it__was d-18
nadie$ a+28 b-27 c-22 d-41
organ:eleva* a-18
prior:month b-19
vasectomy$ a+17
""",
    """
bypas* a-21
everyone__my b-20
sofa a-17
take_em c-16
tengo_cirrosis d+17
the__to a-27 d+15
""",
    """
coming:cual a-17 b+20 c-17 d-19
prior:el_@insurance b+16 c-15
ride:a d-26
sign b-16
substance:por_@drug d+15
suppo* a-20
the__then c+17
""",
    """
@medicine_and c-26
adult:almost a+22 d-22
any:@place_es b-22
be a-18 b-30
coming:passe* a+16 d-15
decided_against a+17 c-19
entrando b-20
maybe$ c+20 d-42
not:idea a-23 b-20 c+25 d-25
organ:problema a+20 d-22
requi* b+17
substance:much a-32
termi* b-19 c-23
""",
    """
@relative__busca a-16 c-15 d+19
able b-15 d-22
adult:why b+17 d-17
bailed a+20 c-18 d-21
had_any a+23 d-24
no__embarazada a+26 c-16 d-26
shift* c+17
substance:than b-30
ya_estoy b-21 c-23
""",
    """
a__one b-21
any:manda* a-20 b-20 c-19 d+21
found_a c-15
matte* a-28 b+29 c-31 d-16
me__my c+22 d-18
pregnancy:recie* a-22 d+18
troca$ d-16
was_on a-24
""",
    """
@drug__dormir d-15
daily a-28 b-21
organ:organos a+19 b-17 d-17
tiene_el a-15 c+15
""",
    """
@drug__is b-22 c-15
allergy:yes b-16
now:depende a-18 b-17 c+15
organ:hep a-35
organ:tengo_hepatitis c-27 d+23
remember a-23 b-32 c+26
""",
    """
any:llama* c-26 d+20
anytime a-22 b-18 c-16 d+24
fixing a+17 d-17
gabapentina d+15
got__be d-20
group a-19 c-26 d+16
have__from d-18
organ:liver_numbers a-16
organ:no_and a+15
pregnancy:bf b-18 c-16
""",
    """
i_heard a-18 b-19 c+18 d-15
ride:have_not c+16 d-20
runs__family a-20 b+18
""",
    """
cholesterol$ a+20 c-17 d-20
estoy__@relative a+19 c-20 d-18
locke* b-22 c-20
my__@drive a-27 d+23
organ:mal a-20 c-18 d+18
will__work a+18 d-21
worki* b-37
""",
    """
#_minutes a+17 b-33 c-27
^aja a-17 d+21
a__no a+19 d-27
coming:drop a+27 b-20 c-24 d-27
confirma c+17 d-17
count* a-21 c-16 d+19
decirle a-20 c+17 d-22
into a-22
is__heart a-17
not:patient d-17
now:am_all a-17 d+17
that__problem b-20 d-26
""",
    """
#__el a+18 b-15 c-19
por__lado a+21 b-17 d-22
prior:tomado c-22
substance:@relative_drinks c-20
substance:out a-25 d+18
""",
    """
a__@food a-26 b-24 c-15 d+27
cero a+59 b-51 c-55 d-47
coming:cuente_conmigo b-16 c-18
heart:de_nada a+15
moved_to c-15 d-19
prior:for_a a-16 b-20
prior:not_sure a-17 c+23
""",
    """
@drug_only a-21 b-18 c+26 d-29
and_no c-24
any:has_not d-15
bees$ d-22
coming:cual_@visit a-17 b+20 c-17 d-19
mas__menos a-17 b-18 c+20
now:a_la b-28 c-27
now:another a+30 b-24 c-24 d-29
organ:last_@month d-16
pregnancy:del a+19 c-21 d-20
ser a-17 c+33 d-45
""",
    """
^desde b-32
am_coming a+16
by_@day b-16 c+16
dado_eso a+21 c-21
muy d-29
now:le_se a-15 c+16
organ:@year a-16 c+19 d-18
organ:prost* c-18 d-29
should_be a-25 b-26 c+27 d-25
watch* a-19 b-26 c-16 d+23
""",
    """
#_over b-28 c-38
@month_along a-18
adult:me_falta a+20 d-19
me_entere a-17 d+18
prefiero_no a-26 b+28 c-19 d-20
pregnancy:deste* c-20
psychosis:jaja d-21
runs c-26
si__paro c+17 d-17
""",
    """
heart:died_of b+16 d-15
now:comer b-18 c-18
perfecta$ a+16 c-18
pijama d+16
""",
    """
heart:if_anything a+20 b-15 c-19 d-17
if__can a-19
now:luego b-39
pacemaker a-23 c-21 d+20
substance:for_sleep d-30
substance:smoke* a+17
""",
    """
@relative__both b+16 d-17
any:jaja c-24
any:nomas b-18 c-28
chair$ a-20 c-22
hated a-17 c-16
me__hour b-18
pregnancy:a_man c-20 d-22
pregnancy:desde a+22 d-23
psychosis:person b+15
""",
    """
^good a-25 c-23 d+18
answering a-22 c-19
organ:kind a-21 c-20
pregnancy:me_bajo a+24 b-22 c-17 d-22
prior:three_or a-19 b-19 c-21 d+21
raro d-20
that_way b-20 d-18
todo_normal a+21 c-22 d-16
""",
    """
adult:canas a-17 b-22 c-19 d+21
any:glaucoma a-24 b-20 c-18 d+23
it__am d-19
pregnancy:in_may b-19 c-15
""",
    """
@relative__mi b-28
now:hour a+21 b-35 c-27
outsi* a+23 b-20 c-23 d-20
prior:zero a+33 b-30 c-32 d-32
prolapso d+16
se__pusieron a-19
would__not a-15 b+16
""",
    """
@animal_got a-20 b+22 c-17 d-21
organ:falta* a-28 d-19
organ:labs_were a+15
prior:fui b-19 c+18 d-21
substance:been b-27 c-22 d+19
yo$ a+21 b-21 d-20
""",
    """
allergy:wrote_@treat a-15
bien__me c-17
by_myself c-26
do__any c-20
emdr__@medicine d+18
heart:low_side a+18 d-15
heart:watch a-22 b-21 c+23 d-19
high a-42 b-18 d+17
only_vice a+17 c-16
psychosis:a_veces a-22 b-24
una_hora b-24 c-20
""",
    """
cama$ a-17 c-18
knowledge$ d-18
organ:one b-19
pregnancy:kids c-29 d-35
prior:pasad* a-24 c-18
psychosis:ask a-25 b+26 c-25 d-18
""",
    """
@year__si c-16
allergy:made a-29 b-22 d+24
checado a-15 c+16
confl* a-21 d+19
home:in a-20 b-15 c-17 d+17
mi__afuera d+17
organ:fatty a-34 b-28 c-17 d+31
ride:decir* c-16
tengo_ni d-18
""",
    """
any:know a-21 b-17 c+15
baja$ a+20 b-17 c-17 d-20
con_esta b-16 c-17
menopausia$ a+15
no__@call b+21 c-32 d-31
not__just c-26
organ:kidney c-30
ride:baile* a+20 c-18 d-21
sube a-23 c+19 d-19
substance:coupl* a+18 d-20
this b+27 c-33 d-18
""",
    """
allergy:mensa* a-18 b+23 c-18 d-19
lactando a-18 b-25 c-30 d+23
not:uso a+24 d-18
organ:de_los a+17 d-20
pregnancy:mas c-15
prior:gabap* d+15
showe* a+20 c-16 d-20
substance:pastillas a-30 b-24
two_lines a-16 c-15 d+15
""",
    """
^maybe b-68 c+31 d-66
daban a-23 d-36
elbow__in a+16
home:me_recojan a+15 c-17
luego__contesto a+19 c-16 d-16
paper a-24 c+23 d-26
prior:his a-26 c-26
rinones_poliquisticos a-17 d+17
""",
    """
allergy:body b-18
am_allergic a-15 c-27
heart:a_heart c-27
me__maravilla a+16 b-20 c-17
no_he a-20 c+19
not__drop a+19 c-19 d-19
only__on a+15 c-16
organ:but b-31 d-29
pregnancy:over d-17
ride:@ride_bailed a+15
verdad a-35 b+16
""",
    """
a_todo d-17
adult:tiene_# c-27
allergy:@symptom_and c-16 d+18
any:que_no b-38 c-33 d+15
coming:consi* a-15 c+16 d-15
gave_me b-18 c+18
has_to b-26
heart:somet* a-22 b-22 c+18
yet$ c+25 d-42
""",
    """
cirrosis a-27 c-33 d+34
estoy_operada a+27 c-19 d-23
like__hour d-16
poliq* a-19 c-15 d+21
pressure__heart a-23 c-17 d+24
prior:many a-28 c-31 d+25
with__i b-16
""",
    """
#__and a-40 b-23 d+22
adult:edad_y a-17
allergy:esa_no a+16 d-15
allergy:tuve b-17
eh$ a-24 c+15 d-22
era__chico c+16
heart:died b+16 d-15
home:made_it b-20 c-18
la_paciente a-18
organ:si a+19 c-41
patch$ a+22 b-16 c-20 d-21
pregnancy:bebe a-17
prior:not_take a+18 c-17
prior:psicologa a-21
ride:@vehicle_or a-17 c+18
""",
    """
any:they b-17 d-22
but__do b-20
periods d-17
pregnancy:prueba b-22
than__ought c-19 d+18
""",
    """
@visit_con a-16
calendario$ a-21 c+21 d-16
ever_took a+17 c-15
heart:en_# b-18 c-20
loved c-18
""",
    """
allergy:tell a-17
home:soy_la a-21
ni_al a+16
yerno b+20
""",
    """
#_este a-16 d+16
=said:yes a-46 b-51 c-45 d+64
a_job a+20 c-16 d-21
allergy:breat* a-31 b-19 c-28 d+30
faltan__@month a+17 d-16
heart:for_my a-18
nombr* d-16
que_era b-28 d-19
seroquel b+15 d-15
tengo__las b-15
""",
    """
@day__y a-18 c-18 d+18
^perdi a-22 b-24 c-23 d+29
en__carro a+25 b-17 c-21 d-21
en__le c+17 d-17
heart:is_good a+27 d-31
home:en_casa a-18 b-20 d+15
hoy$ a-16 d-20
penicilina a+17 c-17
ride:see_who c+15
salie* a+18 b-26
substance:el_# a+25 d-24
swelled_up d+17
the__do b-20 c+17
vida__el a-19 d+17
""",
    """
=said:substance:ask d-24
caldito__@relative a-16 d+18
coming:es c-16
entendi a-21 b+16 d-19
not:cuento c-19
psychosis:hospi* a-38 c-19 d+19
stent* a-17 c-16
substance:recai_en a-23 d+23
un_@vehicle c-24 d-20
""",
    """
@body b-39 c-31 d+17
^jubilado d+16
allergy:han_puesto a+18 c-19
and__@treat d-22
arritmia$ a-18 c-20 d+23
casita a-18 d+18
do__do a+22 c-23 d-17
heart:presion_es a-19 b+19
home:locked b-18
llama b+16 c-17 d-17
mis_recetas a-16 d-18
not:college a+20 c-17 d-21
not_have b-41 c-19
you__my b+22 c-30 d-23
""",
    """
^infecciones b-18 c-23 d+24
folks a-31 b-26 d+29
organ:y_los d-19
prior:tecito a+15
sleep__a a+18 c-19
""",
    """
cuarto$ b-21 c-18
end c-28
heart:neith* a+18 d-15
no_mi a+17 d-17
not:need a-19 d+18
prior:#_@medicine d+23
prior:dieron b-19
take$ a-19 d-19
""",
    """
^wow a-19 b+20 c-20 d-18
and_a b-24
balloon c-18 d+16
depends_on b-17 c+16
heart:thoug* d-18
medio a+19 c-28
my__pressure c-16
ride:she_can c-26 d+18
substance:born a+21 c-16 d-22
""",
    """
arritmia a-29 b-23 d+19
been__@medicine a+22
noon$ a-23
prior:hace c+17 d-18
stopped_nursing a+17 d-16
todo a+34 b-24 c-50 d-18
y_me b-33
""",
    """
allergy:allergist b-18
and b-37 d+15
coming:para b-21
coming:somet* a+20 c-21 d-20
in_a d-19
lost__to b-15 d+16
modo a+17 c-16
she__the b-24
""",
    """
coming:we a+15 b-22 c-26
heart:#_last c-17
heart:pots a-15 b+17 c-19
organ:tengo b-43 d+17
pregnancy:nursi* b-17 c-32 d+15
que__sepa b-24 d-24
ride:not_asked a-20 c+20
strai* a+28 b-23 c-29 d-25
""",
    """
after_a d-17
al_final a+19 b-17 c-21
dicen_que a-23 b-29
en__nada a+16
i__something a-17
i__too b-31
mi__@cancel c-15
not:en b-23 c-18
ride:ando b-18 d-33
the_road a+21 b-22 c-22 d-15
""",
    """
adult:#_@year a-22 c-26 d+16
adult:mayor a-23
psychosis:know_what b-15
psychosis:tengo_esquizofrenia b-15 d+17
que_frio a-18 b+21 c-21 d-20
que_soy a+15
ride:puede_@fetch d-17
substance:ought c-19 d+18
""",
    """
a__every a-20 d+17
allergy:ok d-30
allergy:recall a-18 c+18
dialy* c-36
home:tren a+17
will_see a-19 d-18
""",
    """
allergy:mi_@relative c+20
cumplo__# a+17 d-17
heart:prein* a-16 d+18
heart:que_la a-25 b-16 c+25
heart:tengo_de a+17 d-16
is_gone a+17 b-18 d-24
""",
    """
^higado c-35
la__bien a+33 b-20 c-17 d-33
maybe b-35 c+31 d-70
pregnancy:esta c-20 d-42
ride:car c-33
ride:kids c-16
see_if c+18 d-17
something__i c-15
what_for b+17 d-15
ya_comi a-21 b-19 d+22
""",
    """
@medicine__day a-17 d+19
allergy:so a-17 b-22 c+24 d-22
coming:dejelo_asi a+16 d-17
now:driving a+37 b-22 c-15 d-36
psychosis:got a+16 b-20 c-16
ride:that a-24 b-42
think__it d-17
""",
    """
@relative_me a-15 b-15 c-23 d+23
allergy:a a-21
bypass a-16 b-24
had__transplant c-18 d+18
let__just a-15
not_doing c-15
pregnancy:husband a+25 b-25 d-16
prior:anything a+26 c-21 d-16
that__ever a+20 c-19
that__personal a-20 b+21 d-18
""",
    """
@drug_and a+25 c-21 d-20
allergy b-29 c-22 d+19
babysitter a-16 c+20 d-22
delusions a-15 d+17
home:ando a+16 b-16 c-19
i__@late c+19
in__while d-20
it__and a-25 b-26 c+19
no_que a+38 b-23 c-29 d-33
now:problema a-20 d+19
of_my a-30 b-23
parar d+16
pregnancy:lacta* b-30 c-34 d+20
psychosis:cuand* a-30 b-27 c+16
substance:me a-23 c-22
substance:todas c-17
""",
    """
coming:viaje a+16 d-17
flying b-18 c-17
mejor$ a+18 d-41
organ:me_operaron d+16
witho* b-20 c-15
""",
    """
a__eso a-16
any:rathe* a+19 c-21 d-21
prior:en_el a-23 b-23
psychosis:se a-23 b-27 c+29 d-20
""",
    """
bastantes d+16
do__anything c-17
en__noche b-28 c+16
faltan__semanas a+16 d-18
go_a a-17 b-18 c+15
heart:hipertenso_de a-20
heart:on_both a+18 b-17 d-16
i__about d-27
organ:next c+15
pregnancy:trying a-26 b-18
prior:esta c-19
seman* b-41 c-18 d+18
sleep__is d-19
substance:want d-19
you__count a-17 d+16
""",
    """
bone$ a+18 d-19
coming:mante* a-22 b-21 c-21 d+23
could__be a-16
have_@relative c-20
heart:take_@medicine d+20
heart:watch* a-18 b-17
hicieron b-26 c-18 d+16
i__does b-16 c+16
misa a+30 c-25 d-28
not:work b-19 c-21
que_@insurer a+23 b-42 c-33
que__y b-20 c+16
substance:hija d-18
ya_le c-19
""",
    """
adult:in_@date b-16
any:puede a-25 c-19
heart:bad_heart a-16
is_gallbladder a-16 b+16
la_manana c-18
low__pressure a+23 d-22
not_so a+17 d-15
que__a b-22
ride:trabajo a-18
substance:a_drop a+19 c-19 d-19
tipo a-33 b+21 c-30
to_someone c-15 d-15
two_days a-17
""",
    """
@wrong_street b-16
^aun b-28 d-21
adult:a_mi d-15
am_healthy a+17
any:beats b-19
born__# b-23 c-19
bring__on a-15 c-15
could__say c+15
dejarlo c-19
dio_positivo c-16 d+15
heart:to a-21 c+25 d-30
horse b+17 c-18
me__mania a-31 b-25 c-22 d+30
toma c-24
""",
    """
cleared a+17 b-24 d-29
edad c-16
habla* a-18 c+19 d-17
heart:had_two a-16 d+16
off__day a-16
patron a-16 c+18
pero b-36 c+24 d-15
primera__que a+16 d-17
prior:@medicine_and c-21
prior:celexa c-17
psychosis:at_# d+16
psychosis:nomas a+28 b-22 c-26 d-23
vivo a+33 b-29 c-27 d-26
""",
    """
not:controlo a-27 b-22 c-20 d+28
now:at_work c-21 d-41
organ:not_that d-19
pregnancy:havin* b-20 c-25
pregnancy:para b-20
que__tomo c+15
thinners c-15
""",
    """
any:ayer b+15 d-18
not:take a+20 b-26 c-30
""",
    """
@relative__los a-19
@treat__dos d+15
heart:@date b-22
heart:is_normal c-26
like_clockwork a+18 d-18
no__@insurer a+25 b-19 c-20 d-31
now:dime c-16 d+20
place c-29
pregnancy:secon* c-20 d+18
y_estoy a+16
""",
    """
=said:ride:unsure d-27
alta_y a-18 c+16
in__school c-20
mitral a-17 c-16
not:that d-23
responder$ a-20 b+19
texas d-21
""",
    """
@parking b+17 c-40
coming:miss a-19 c-16 d+18
coming:quiero c-19
have__yet a+16 c-16
heart:control d+16
thought_this a-18 b+15
""",
    """
husbands_been d-19
todos_los a-30
""",
    """
heart:cuenta a-17 b+19 c-21
not:entiendo d-19
not:said a-24 c+15
not:word c+15
organ:clear b-30 d-23
organ:i_am c-19
senti a-25 b-28 d+16
substance:solta* a-16 c-16 d+17
timin* b-20 c-16
""",
    """
adult:half a+22 d-21
allergy:passed_out d+15
crazy$ c-25
i__alone a+20 b-19 d-17
made b-23 c-19 d+24
not:drama a-22 b-15 c-21 d+23
prior:pastillas a-17
ride:have_my c-19 d+16
tres_y d+15
""",
    """
celular a-17 b+18 c-15 d-18
coming:not b-43 c-17 d+17
give__to a+15 b-19 c-16
me__una a-16
niquel a+18
prior:#_just a+15
""",
    """
ano b-25 c-24
coming:amaneci a+15 c-20
organ:parts a+20 b-16 c-16 d-20
pregnancy:pumpi* a-25 c-21 d+23
todos_mis a+17 b-16 d-17
""",
    """
^fine a-26 b-24 c-22 d+27
del_jale a+17 c-17 d-17
heart:@thanks a+19 b-17 c-16
heart:salio_alta c+16 d-19
le__@relative b-16 d-16
substance:no_se a-19 d-21
this_@year a-23 b-22 d+25
una_@medicine c+19 d-30
""",
    """
any:trabajo d-16
ese__no b-21
hearts__it a+16 c-15 d-17
how_would b+16
ride:have_to b+19 c-18 d-20
ride:on_my a+20 c-24 d-18
scarr* d+17
tarde a-16 b-17
time_no a+19 c-16 d-17
tuve__reaccion c-16
will__in a-15
ya_pedi a-17 d+18
yes__a a-18 d+20
""",
    """
coming:let_it a+16 d-17
heart:me_that a+16
heart:presion c-25
home:can a-20 b+23 d-23
little_@drug a+15 c-15
loved_it a+17 d-17
marriage b-16
my_liver a-17 b-38 d+16
now:good a-45 c-33 d+42
pregnancy:regla b-23 d-22
substance:curre* d+16
yo_sepa b-24 d-24
""",
    """
^vi a-27
as__mine c+16 d-17
chart_says b-22
de__casa a-18
extent a+15
now:misa a+23 d-21
now:mornings_are a+15
pregnancy:opera* a+36 b-20 c-28 d-32
psychosis:manic a-31 b-37 c-47 d+45
""",
    """
but_nothing a+16 d-21
him_at d-16
sano b-41 c-41
tengo__@relative b-24 c-23 d+18
""",
    """
^it a-32 b-24 c+23
^lol c-28
^neither a+34 b-19 c-24 d-34
aa c-21
chance b-23 d-19
duele d-18
heart:soy_hipertensa a-19 d+26
i__clear b-22 d-20
i__than a-26 b-21
la__bajita d-17
pregnancy:toma_pecho a-20 d+16
yeste* a+26 c-26 d-24
""",
    """
@treat_no a-18
any:eliquis a-29 b-25 c-21 d+30
days_are a+17
just_@vehicle a-24
nothing a+19 b-62 c-31
now:todo_bien a-16
organ:@medicine d+17
otro__no a-16
which_one a-16 b+20 c-19
""",
    """
^everyone a+19 b-20 d-17
any:dos d+16
exped* a-21
gemelos$ c-16
halfw* a+25 b-25 c-19 d-24
is_off a-23
no_a c-21
now:tuanis a-17 d+15
se_lo a-27 c-28 d+20
sola__la a+23 c-24 d-17
""",
    """
drink__a a+20 c-20 d-17
mi__pero a-16
now:a_hard a+17 b-15
pregnancy:but_she c-17 d+18
psychosis:postpartum b-27 c+20
""",
    """
#__# b-45
^thought b-16
about_my d-23
any:for_me b-22
coming:amane* b-21 d-26
husbands__with a+17 b-15 d-15
junio c-16
plant$ a-16
substance:today a-21 d+21
""",
    """
^viene a-23 d+25
allergy:stings a+16 d-15
cutting_down c+17
prior:got_a c+17
ride:algui* a-28 b-22 c+32 d-25
will_come a-18
""",
    """
allergy:la_use a+16
allergy:time b-25
esa__mi a-16 c-15
heart:un_roble a+16
organ:y_@day a-15 c-17 d+15
poquito b-26 c+21 d-33
pregnancy:con a+20 c-19
prior:melatonin b-20 c+24
walma* d-19
""",
    """
@medicine_for b-29
@relative__yes b-18
substance:answe* b+16 c-16
""",
    """
any:si a-37 c+15
any:stree* c-24
home:atora* a+19 b-17 d-19
prior:block* a-16 d+18
schizophrenia a-18 c-17 d+15
""",
    """
@relative__off b-16
^cero a+52 b-42 c-45 d-49
be_at a+21 c-16 d-20
cien$ a+25 b-21 c-23 d-24
coming:on a-39 b-42 c+16 d+23
home:casit* a-18 d+18
is__reaction d-17
lo__mi a-34
now:echel* a-18 b-16 c-15 d+18
organ:estan b-24 d-17
problemas$ c-24
since_he a-16 d+15
""",
    """
^hoping a-23 b-21 c+27 d-26
^mitad a-23 b-22 c+23 d-22
adult:in_# b-27 c-27
any:numer* c-24
at__pharmacy a+16
los__pero d-16
""",
    """
@relative_murio c-19 d-16
allergy:all c-30
allergy:nada a+35 b-34 c-32 d-27
dos__en d+15
entrar c-18
estoy__pero c-15
heart:@month c-18
heart:chequ* d-18
prozac a-16 d+16
substance:¿ b+19 c-20
tienen c-18
""",
    """
coming:asi_que a+15 c-18
discu* c-15 d-18
heart:this c-23
las_# b-28
me__have c-21
organ:problems c-18
out__# d-19
prior:something a-26 c+16
psychosis:episo* b-25 c-20 d+23
than_prescribed a-19
y__hay a+20 c-19 d-17
""",
    """
^ese b-37 c-34
adult:have_to c+16
be_a c-29
llevo a-17
me__matriz a+15
now:works_for a-19 d+19
pregnancy:prueb* b-22
ride:si a-24
una_gota a+16
was_adopted a-16 c+18 d-16
""",
    """
allergy:penicillin a+22 b-17 c-17 d-20
heart:the_one d-17
ni_a a+18 b-17 c-24
not:falta a-23 b-20 c-25 d+27
prior:y_ni c-17
substance:@stop_@drug c-18
substance:vodka a-20 c-22 d+24
""",
    """
allergy:salio_un a-16
coming:la_de a-18 d+15
he__he d-18
ligad* a+18 d-18
me__with a-17
now:cuand* a+16 b-21 c-26
organ:anda a-15
prior:fue d-18
tampoco$ a+24 c-20 d-22
una b-29
""",
    """
adult:daughter b+15 c-26 d-19
emojithanks a+17 d-15
only_@medicine a+30 b-15 c-23 d-29
pregnancy:of a-16
prior:ever_took a+17 c-15
tres__este d+16
""",
    """
^pressure a-23 c-24 d+24
many a-26 c-17 d+16
now:echele a-18 b-16 c-15 d+18
pregnancy:to_be a-16 c+15 d-18
""",
    """
for_sure a-21 b-20 c+16
just__i b-18 c+21 d-16
muy__de b-17
my__know b-29 c+17
substance:no_problem a+21 b-15 c-24
the_@door b+17 c-21
ya__pregunte b-19 c-19
""",
    """
for_asking b-20
pregnancy:got_snipped a+16 b-17
prior:he_probado c-19
""",
    """
hit__up a+20 d-20
pregnancy:at b-33 c-25 d+25
ride:ya_esta a-16 d+18
sober$ a-26 c-24 d+27
substance:you a-21 d-33
y_a a-19 c-17 d+21
""",
    """
adult:ninos a-17 b+21 d-21
any:old_@place a+23 b-16 d-27
freaked a-16
not:de d-26
por_mi b-52 c-33 d+21
substance:rather c-21 d-17
""",
    """
apart* b-28 c-39 d+20
coming:do_not b-18 c-23
disease__me b-16
helped d+16
me_anytime b-17 d+15
organ:plumbing_works a+18 c-16 d-19
pregnancy:pero a-23 b-18
prior:@medicine_then d+16
prior:i_just c-29 d-27
till c-19
""",
    """
arrepenti a+20 b-16 c-16 d-19
doble a-19 c-35
had__out a+26 b-17 c-25 d-24
i__only a+16 d-19
pregnancy:le_estoy d+16
ride:y d-18
""",
    """
adult:august a-16
christmas a+22 b-18 c-25
dice__me b-18
estoy__# c-15
heart:been_told d-26
is_better d-21
substance:tomo_una c-19
the_@vehicle d-22
todo_eso c-17 d-21
""",
    """
@drug__sleep a+19 d-30
fall a-18
my__does a+23 c-16 d-30
not:issue d-16
organ:con a-32 d+18
organ:tomo a-20
que__la d-20
ride:nobody_can a+19 c-18
""",
    """
now:cocinando a+24 b-17 c-16 d-22
prior:does_my c+15
ptsd a+23 b-28 d-20
""",
    """
drink_more a-21 b-16
grown a-28 c-31 d+19
i__still b-16
nobodys d-20
pregnancy:soy_hombre a+23 d-17
prior:@treat_and c-30 d+18
ride:este a+18 d-16
sufro_de d+15
weekends a-20 b-31 c-22 d+26
🤰 a-19 d+19
""",
    """
=said:no:the_last_word a+16 c-20
^@sick a+26 c-21 d-26
a__pack a-16
coming:there_# d+15
could_of c+18 d-19
prior:acupu* a-20 c-20
psicosis c-30
salio_bien a+18 d-17
si a-33 c+31
want a-23 b+19 d-30
""",
    """
^@hello a-17 b-16 c-20 d+19
la__puesto a+18 c-19
labs_came a+21 c-19 d-15
not_that a+16 b-53 d-58
prior:do_you b+21 c-18
tms$ a-17 d+19
""",
    """
@date_de d+16
allergy:loved a+17 d-17
coming:might c+18
coming:stay a+15 c-16
creo a-29 c+42 d-54
enlar* a-21 b-20 c-19 d+22
llego__@relative a-15
luego a-20
now:que a-21 b+18 c-25
pregnancy:up b-18
prior:from a+17 c-20 d-17
""",
    """
all__that c-17
allergy:tried a+24 c-19 d-23
en__de b-31
psychosis:when_i a-34
""",
    """
^her b-26
me__esta b-18 c+17
never__my d-18
ride:ustedes b+18
ya__para d-17
""",
    """
any:por_correo a+21 b-18 d-21
eso__jamas d-15
hold_my a-27 b-26 c-22 d+27
i__they a-17
now:hard b-18 d-16
psychosis:perso* b+15 c-20 d-16
ride:me_confirma c+17 d-17
""",
    """
^everything a+25 b-20 d-25
allergy:@open a-20 b-20 d+18
allergy:drug b-16 c-19
coming:bajo a+20 c-19 d-21
had_me a-25 c-18 d+25
neither a+24 b-24 c-28
organ:diali* a-16 c-23
the__pressure c-22
""",
    """
allergy:the_stuff a+22 c-16
bebo__la b-17 c-18 d+17
organ:labs_came a+21 c-19 d-15
pump a-28 b-25 c-26 d+31
trip a-20 d+18
""",
    """
@drive__now b-17
am__man a+29 b-17
can__sorry a+16
quitaron b-18
yo_misma a+15
you__to a-16 b+31 c-30 d-26
""",
    """
allergy:ser c+16
big a-30 c-26 d+16
both a+24 c-32
home:walked_in a-23 d+23
now:central_time a-19 b+20 d-18
please__i a-16
prior:recetas a-21
trata* c-20
yes$ a-50 d+33
""",
    """
adult:had a-16
am__addict a-19 d+19
any:question a+16 b-21
is_this a-38 b+39 c-17 d-25
it__@medicine a-16
now:go_ahead a-28 d+33
now:morning a+18 b-21 c-21
passed$ a-16
substance:i_drink d-19
""",
    """
any:was b-17
coming:books c-19 d+16
corri* a+21 b-22 d-19
i__lost a+19 c-20
nope$ a+21 d-16
not:breathe c-16 d+15
organ:analisis b-18 d-29
pregnancy:con_@medicine a+22 c-22 d-21
sombras d-15
what_i a-16
yes_sir a-16 d+18
""",
    """
^infeccion c-17 d+17
could_not a-24 b-28
er b-22
heart:leaky_valve d+21
home:como d-25
me__dos c-27
my_back b-24
prefiero b+25 c-30 d-30
pregnant c-22
quiero_@call a-16 b+16
""",
    """
adult:@relative_y b-23
any:an a-17
by a-16
cero_@treat c-15
de_hacer a+21 b-15 d-22
does__@relative b-17 c+18
heard a-33 c+27 d-24
heart:unico a+16 b-16
prior:si a-31 c+20 d-31
prior:sun d+19
skip$ a-32 b+27 c-27 d-16
""",
    """
a__scare c+15 d-17
allergy:thought b-16 c-17 d+20
anybody$ a+24 c-30 d-21
es_otra a-15
pregnancy:wish c-15
pregnancy:y_si b+20 d-20
tengo__@year a+22 d-25
that__correct a-20 b-18 d+20
up__down c+20 d-22
veremos a-25 b-25 c+27 d-28
""",
    """
allergy:st b-16 d-22
de__nada b-19
hang_on a-17 b+19 c-20 d-18
not_unless a+19 c-18
ocho b-24 c-19
on_file c-18 d-21
trans a+22 c-17 d-15
""",
    """
oops b-18
prior:to_@stop c-16
ride:@howmuch a-25 b+28 c-24 d-26
""",
    """
allergy:vi a-23 c-28
now:ver a-24 b-22 c+27 d-24
ride:pido a+16 b-19
sort_of a-21 b-18 c+23 d-18
working__it a-21
""",
    """
allergy:cats d-28
allergy:never_taken a+20 c-19 d-15
bolsa$ a-21 c-18
en_su b-22 c-16
home:@ride c-16
passed__test a+16
prior:believe c-15
una__de a-27
""",
    """
allergy:puked d+15
is_all a+21 b-38 d-22
organ:i a-17
""",
    """
allergy:la_han d-17
allergy:pero c+30 d-28
gave__me b-17
impossible$ a-16 c+17
le_pregunto a-19 b-22 c+21
me_pasa b-18
prior:far a+21 c-33 d-15
ride:@relative_puede a-22 b-18
ride:ya_tiene a-15 d+18
""",
    """
estuv* a-26 c-26 d+18
not:since a+26 b-24 d-24
substance:than_prescribed a-19
walk a+20
""",
    """
allergy:#_@date b-16 d-22
allergy:me_dio a-24 b-32 d+18
coming:with b-23
enzymes a-24 b-17
horri* b-26 c-29 d+24
psicologo b-19
""",
    """
allergy:passe* d+15
been_sober a+18
count_if c-16
i__and b-25 c-29 d+20
is__about a-23
las__del b-20 c-23 d+17
no__favor b-15
substance:limpio b-15 c-20
""",
    """
allergy:bee a+16 d-15
block* c-20 d+19
coming:ahi_nos a-16 c-19 d+16
husbands d-16
organ:problems_there d-16
pregnancy:no_soy b+16 c-18 d-22
psychosis:clozapina a-17 b-15 c-16 d+18
substance:se a-18 b-25 c+18
substance:se_si c+18
""",
    """
can__go a-19 d+17
have_any a+16 d-15
heart:es a+24 d-33
home:nadie a+17 d-16
inconveniente a-20 d+19
is_bad a-18
jacket a-15 b+16 d-15
llegamos a-21 b-18 c-16 d+22
now:one c-19 d-33
ride:lined c-21 d+17
""",
    """
after__surgery a-18
allergy:given_that a+15
allergy:sulfa_only a+16
bells c-16 d+16
cerve* c-17
home:noved* a-21 d+20
not__have b-26 d-26
poliquisticos a-17 d+17
por__tercer a-17 d+17
substance:misa a+17
""",
    """
coming:llego a-15 b-23 d+20
home:am_lost a+16 c-16
not_my a+19 c-18 d-15
trabajan a+20 b-18 c-16 d-19
urgencias a-15 d+16
who_wants b+18 c-18
""",
    """
^of a-19 b-15 c-20 d+24
first_thing a+17
ketamine c-22
pregnancy:is_a d-23
psychosis:ansiedad a+19 c-16 d-16
substance:barel* a+17
substance:ron a-21 c-15 d+24
under_that a-17 d-20
""",
    """
@relative_might a-16 c+22
@stop_after d-16
good__mine c+16 d-17
organ:but_my d+16
organ:infla* c-17 d+21
organ:liver_transplant c-17 d+18
pregnancy:factory a+18 b-17 d-17
ride:ha_contestado a-20 c+16
seven* a+30 b-26 c-21 d-29
substance:vicio* a+18 c-18 d-17
""",
    """
^mas b-39
any:dos_veces d+16
cuantas_preguntas b+15 c-17
heart:estoy_sano a+18 c-15
legal a-35 b-23 c+21
pills a-18
psychosis:doctor a-43 c+15
the__one a-35 b+16 c-31 d+17
""",
    """
allergy:no_@medicine a+17
cuento b-21
i__trust d-17
pregnancy:opere a+20 d-18
prior:and_done c-15
prior:mas c-37 d-16
urolo* a-15
""",
    """
^this b-28
a__then c-15 d+16
adult:docum* a-21 c+17 d-24
allergy:not_think d-19
breastfeeding c-28
not:se a-28 c+20 d-16
ride:jueves c+20 d-20
""",
    """
adult:need b+15
allergy:it_on c-18
any:a_big a-20 b+16
cajon a-22 b-18 c-24 d+24
coming:get b-19 c+21 d-20
never_a a+16
not:cuenta a-18 c+21 d-23
now:how a-17 d-20
organ:yellow a-15 c+19 d-17
ride:@drive_me a-17 b-21 c-17 d+22
""",
    """
em b-22 c-27
make_me c-17 d-16
prior:at_least a-27 b-21 c-16 d+24
""",
    """
heart:el_limite b-15
not:@day a-16 d-22
prior:antidepresivos a-16 c-24 d+22
ride:nobod* a+25 b-37 c-55
""",
    """
#_i a+16 b-19
^sin b-41 c-44 d+18
do_i a-30 b+22 d-18
home:thanks a-21 d+17
me__la d-18
no_estoy b-23
""",
    """
@medicine_count a-23 d-26
abste* a+21 b-17 c-17 d-21
allergy:en a-19 c-23 d+23
coming:miss_it a-19 c-16 d+18
de__dijo d-16
dejame a-28 b-26 c+31 d-25
diffe* a-21
enlarged_heart a-21 b-20 c-19 d+22
me__hacerme a-19 c+19 d-19
now:compl* a+24 b-19 c-17 d-25
now:they b-21 d-26
organ:medico a-23 c+23 d-26
pregunto__mi b-17 c+17
prior:got b-15 c+17 d-18
said_no a-15
substance:close a-23 c+15
""",
    """
allergy:died_from a-16 b+17 c-16 d-16
allergy:timer a+28 b-24 c-28 d-27
coming:by_# c-17 d+16
conmigo b-28
jajaja b+29 c-51 d-30
now:la_agenda a-16 c+16
pressure__high b-21 c-18 d+22
substance:every_night a-27 b-21 d+17
will__her b-19 c+19
""",
    """
@clinician__descarto a+18 c-18
^heck c-20
^nursing a-29 b-18 c-17 d+27
adult:mas a-18 b-26 c-20 d+23
allergy:was_out d-16
heart:svt a-24 b-18 c-19 d+27
home:his c+18 d-16
no__on c-19
prior:only_@medicine a+21 d-19
ride:viend* a-22 c+24 d-17
tried_any a+17
""",
    """
clot b-17
heart:corazon_y d-17
heart_problems c-23
para__de d-22
pregnancy:creo b-22 d-24
pregnancy:gemelos a-23 b-18 c-25 d+24
""",
    """
no__contestado c+16 d-18
now:adelante a-17 d+21
on__all b-18
prior:unas c+16 d-15
ride:cuadrado a-17
""",
    """
^llueva c-17 d+15
bypass__# a-15 d+19
have__ever c-16
la__cuando c-17
well$ b-18 c-19 d+21
""",
    """
adult:nieto* a-22 b-23 d+26
heart_trouble a+24 b-19 d-23
irreg* a-31 b-30 c+26
le__de a-17 b+20 c-16 d-17
lips a-25 b-22 c-21 d+27
now:eveni* a+15 b-16 d-15
pregnancy:night a-22 c-20 d+25
prior:tried_any a+17
substance:for_@drug a-22 d+24
""",
    """
big$ a-16 b-17 d+18
had__heart c-28
on_a a+18 b-33 d-17
shy a+16 d-16
""",
    """
adult:cumplo a+27 b-16 d-29
ahi__me a+22 b-15 c-20 d-21
bipolar__am b-19
cardiologo b-16
home:@call c+19
now:give_me d-27
now:i_am a+18 c-53
por_un d+15
pregunto a-20 b-28 c+25 d-21
prior:jaja c+18 d-22
psychosis:en_el a-26 d+16
que__voy b-18 c-25 d+20
until_@date d+16
""",
    """
@body__it b-16 c-24
^frequent d+15
controlada a-17 d+20
deste* c-20
hinche a-20 b-20 c-17 d+21
historial$ a+22 d-19
por_ahora b-18 d-30
prior:pero c+18 d-21
ride:bailed a+20 c-18 d-21
toman* a-31 b-23 d+21
tranq* b-26 c-28
""",
    """
april a-19 b-16 c-19 d+21
labs__back d-19
my__@price a+15 b-17 d-31
shoot_i a-18 d+18
substance:poquito a+17 d-18
""",
    """
allergy:si_me a-18
it__@symptom b-19
lo_que d-28
los_fines b-18 c+17 d-19
near d-21
never__any a+27 c-17 d-26
not_touch c-17
to_both c-19
tomo_un b-16 c-16
vejiga b-18 c-42 d+22
""",
    """
^hace a-32 d+18
me__un b-18
nothing_to a+17 d-18
pasa_a a-19 c-16 d+15
pregnancy:de a-21
prior:i_wanted a+17 b-19
ride:him a-24 d+17
substance:cristal a-27 b-19 c-26 d+32
""",
    """
abuela c-21
adult:go d-15
coming:afraid a+15
heart:valve a-27 b-29 c-29 d+37
nobody_can a+19 c-18
now:deep_in a+16
prior:recal* c+18 d-18
""",
    """
any:clot a-18 d+18
cumplo_los a+17 d-17
leave_me c-19
my_knowledge d-18
supongo a-15 b-16 c+22 d-21
they_want c+20 d-16
""",
    """
@relative__al b-16
heart:no_me a-28 b-18 c+34 d-25
pregnancy:she_is b-30 c-15
todo_bien b-22 c-24
""",
    """
@body__no a-19 d+18
now:@relative_are a-18 d+19
now:tuesday a-21
""",
    """
adult:am_# b-46
allergic__sulfa a+22 b-19
allergy:estab* b-16 c+24 d-24
any:@stop c-23 d-23
can__@drive b+17 d-16
hands a+28 b-18 c-23 d-29
leave b-18 c-19
now:muy a+20 b-15 c-24 d-18
prior:so_many d+19
""",
    """
@symptom__it a-18 b-17 d+22
contesto__@relative b-15 d+17
heart:with c-17
monit* a-21 b-18
pregunto_a a-16 b-22 c+20
suelt* d-15
""",
    """
and__my b-22
any:correct a-20 b-18 d+20
not:voy a-16
out_on b+17 d-35
substance:days_clean a-21 d+23
uf c-24
""",
    """
@insurer__me b-18 c-17
brote a-19
couch$ a-17 b-19 c-16 d+19
is_me a-25 b-21 d+25
not__this b+17 c-21 d-31
pregnancy:lol b-33
prior:just_one d-24
ride:churc* a-27 b-24 c-21 d+27
""",
    """
^rather b+15 c-23 d-25
is_there a-24 b+30 c-25 d-30
nary a+27 b-26 c-22 d-26
otherwise a-20 d+20
psychosis:casa b-17
""",
    """
heart:120/7* a+20 c-16 d-19
lots c-18
me__@symptom b-24
substance:though b-15 c+15
treme* c-16
""",
    """
chequ* b-24
home:made b-20 c-18
it_made b-18 d+22
liver_cancer a-17
now:is_fine a-20 d+20
opere$ a+17 d-16
psychosis:en_mi d-24
psychosis:last c-21
""",
    """
any:con_confianza c-17
not:drugs b-17 c-26
se_que a-20 c+21 d-19
something__up a+20 c-21 d-20
tengo__que a-22 b-18 c-23 d+26
""",
    """
any:guest c-18 d+16
any:last a+26 c-22 d-37
home:keeps b-18 c-18
nauseas d-19
prola* a-20 c-20
psychosis:tristeza a+19
substance:back b-28
""",
    """
allergy:taquicardia d+16
alway* a+17 b-37 c-35
any:me_off a+16 d-15
digo__no a-20 d+16
lost_my b-23
pregnancy:for_my b-18
""",
    """
@relative__@food a-18 c-23 d+17
books$ c-19 d+16
descarto$ b-16 d-19
home:lol b-15
if_it a-23
just_started a+15
my__always b-27 c-24
pregnancy:days_are a+17
substance:cigarro c-19 d-18
""",
    """
adult:jajaja a-19 c-16
done__a b-17
now:full a+31 c-16 d-32
que_si a-17 b-17 c+16
""",
    """
@ride b-31
a_@move c-16
allergy:file d-17
demons a-18
heart:por c-25
heart:stent* a-17 c-16
i__going a+17 b-16 c-15
i__yes a-17 c-21 d+17
que__hayan a+17 c-16
sonda a-15 b-16 c-18 d+21
un__la b-19 c-18
""",
    """
allergy:@animal_got b+16 d-16
coming:on_me b-15
de_amor d-15
duro a-20 b-16 c-19 d+22
organ:@body_since d+18
pregnancy:tubal a+22 c-18 d-15
psychosis:possi* c+17
solo__el a+20 d-24
somebody c+19 d-34
""",
    """
any:anything a+18 d-19
conmi* b-28
diagnosis$ c+17 d-17
organ:a_@body a-16
psychosis:lithium a-20 b-16
put__down a-19 d+16
""",
    """
@relative__nietos b-21
adult:desde_hace a-18 d+17
and__had c-20
drink_but a+23 c-29
me_again d-28
not:name a-21 c+22 d-17
psychosis:toc a+17 c-15
puedo_@eat b+16
ride:conmi* a-16
""",
    """
#__was a-16 b-16 d+19
adult:in a+19 b-48 c-45
any:hace c-31
any:on b+19
do__why a-15 b-17 d+16
hambre$ b+15 d-20
now:break a-19 d+18
of_it c-21
sitting_in a+24 d-26
""",
    """
adult:it d-19
algui* a-29 b-25 c+33 d-26
any:you_did a+17 b-17 c-15
gallbladder__is c-16
goodn* a+17
heart:my_bp b-23
mas__cuenta b-17 d+16
number$ a-27 b+18 c-23
part_of b-16 c-16
prior:mas_de b-18 d+17
psychosis:@insurance a-17
text_me b+15 c-22
""",
    """
#_@visit a+19 d-21
allergy:anything b-17
am__right d+16
any:sin b-29 c-25 d+20
any:you_have d+17
melatonin b-20 c+24 d-16
mi__nacio d-17
my__with a+26 b-25 c-22 d-19
name_it c-18 d+17
one__done c-15
organ:right_now a-19 d+20
pregnancy:semana_de d-17
walgreens a-23
""",
    """
^si b-87
grief c-24 d-27
home:en_el a+19 c-25 d-15
home:just a-27 b-18 d+25
home:outside a+22 b-18 c-20 d-21
mi__con c-17
mi_ma a-20 b-19 c-19 d+22
now:catch a+16
prior:three a-40 d+32
sabe$ a-16 b-35
said__but d-18
""",
    """
allergy:se a-38
coming:on_it a-26 b-17
home:paramos a+22 b-18 d-20
not:toma d-19
now:an_hour a+28 b-21 c-17 d-30
papers a-18 c+18 d-17
rathe* b+20 c-40 d-35
toma_pecho a-20 d+16
tried b-26 c-21 d+19
veia a-20 b-23
will__to d-21
""",
    """
^still b-58 c+21 d-34
adult:seven* a+17 d-17
am_nursing a-20 d+21
anda_en a-15
any:apartamento_# a+18 b-15 d-18
carro$ a+17 b-19 d-23
doy b-31 c-35 d+17
myself c-27
nexplanon a+19
no__permiso a+16 c-16
psychosis:con c+21 d-23
ride:# a-39 b+22
scratch a+27 b-17 c-22 d-27
""",
    """
allergy:soy a-15
any:door b+15 d-17
heart:not_know a-15
heart:tickers a+15
organ:nothi* b-15
sola a+35 b-19 c-35 d-21
""",
    """
@relative__@body a+22 b-19 d-20
bien a+26 b-44 c-40
heart:dijo b-25
me_hinche a-20 b-20 c-17 d+21
on__fence c+21 d-23
psychosis:joven a-15 b-18 c-23 d+25
ride:a_mi c+23 d-34
ride:should b-18 c+23 d-23
to__honest a-20
""",
    """
@medicine_then d+17
coming:truck b-17
heart:el_que b+16
my_girl b-17 c-17
now:tonight a+27 b-23 c-26 d-23
pero__se c+24 d-25
pregnancy:to a-28 b+19 d-17
prior:hospital c+18
yo_recuerde a+19 c-17 d-16
""",
    """
everything$ c-29
granddaughter a-18 b+20
heart:came a+16
luego__digo b-17 c+20 d-22
mild a-16
my__one c-21
no__nunca d-16
now:who_is b+16
prior:@year a-37 b-31 d+28
substance:botella c-17
suegro a-16
tengo_hambre a-25 b+24 c-24 d-23
to__so b-18
""",
    """
@drive__misma a+15
^keep a-26 b-20 c-24 d+26
any:now_and a+23 d-23
any:quien_sabe c+15
eso__jaja b-22 c+20 d-23
ride:anyone a+19 c-18
todavia_amamanto d+15
ultimamente$ a-15
""",
    """
a__or b+20 c-21 d-24
allergy:been b-17 c+19 d-26
bipolar_tipo a-17 b-15 c-16 d+21
coming:planning_on a-18 c-20 d+19
coming:see a-24 b-25 d+28
not:acuerdo a-19 d-33
organ:me_hicieron c-17
pregnancy:weeks_@late c+21 d-22
ride:la_licencia a+16 d-15
thursday d-15
we b-31
whate* a-18
""",
    """
any:it_is b+20 c-16 d-22
cumplo$ a+16
never__stuff a+16
not:let c-18
pasada$ d-16
psychosis:had_some c+17 d-16
""",
    """
#__nada a-22 d+23
confi* a-49 c+33
de__no a+15 c-26 d-16
de_los d-23
heart:limite b-15
metoprolol d+25
""",
    """
adult:nacimiento a-16
die a-16
i_might a-21 b-17 c+25 d-22
neuro* c-16
prenada$ a-15 b-18 c-17 d+18
rapido a-16 c+18 d-16
recovery a-15
""",
    """
#__en a+23 c-16 d-18
coming:sorry a+20 d-16
heart:cien a+21 b-17 c-16 d-19
high_but a-24 c-26 d+28
pregnancy:@year_old d-22
""",
    """
a_bit a-21 b-17
adult:voy_a a+20 d-20
allergy:from a-31
arthr* a+20 c-20 d-22
con_@clinician c-17 d+19
es__del a+16
heart:do_not b-45
heart:for a-35 d+19
home:and_sound a-20 b-17 d+20
la_piedra c-16
mamar a-20 b-17 d+17
on_dialysis c-22
sabria$ a-16 b-19 c+23
substance:social d-17
ya_perdi b-16 c-15 d+16
""",
    """
consegui b-16 c-21
in__piece d+16
mi__se c-20 d-27
pregnancy:feeding a-18 b-15 d+20
prior:life c+17
substance:more a-29 b-31 d+18
""",
    """
ask__my a-22 c+16 d-16
just__out c-15
my__if a-19
not__@relative b-24 c-20
of__at c-19
pregnancy:vasectomy a+27 b-23 c-17 d-20
ride:if_he c+18 d-19
solo_la b-17 d-17
""",
    """
=said:heart:ask d-31
bien__mi b-16 c-16
coming:am_out a+23 c-18 d-22
infarto$ a-21
labs a+19 d-44
nonstop a-15
now:fixing a+17 d-17
now:later c-38 d-46
organ:my_numbers c+15
pregnancy:had_a d-33
sendi* c-16
substance:am b-22 c-16
to_check c+23
would__have d-22
y_mi c+18
""",
    """
allergy:emerg* a-15 d+16
any:contesto c-15 d-17
been__up a-16
en_rehabilitacion a-19 c-21 d+20
fib a-17 d+19
home:sueter a-16 b+17 d-17
now:good_as d+16
senorita$ a+20 d-18
""",
    """
any:for c-36
camin* a+17 b-25 c-30
heart:at_the c+17 d-19
my__not b-27
ninguno b-29 c-33
no_trouble b-20 c-19
now:still a-18 d+22
organ:@month b-18
puede_@fetch d-17
rinon c-40 d+18
the__last a+16 c-19 d-23
took_out c-19
""",
    """
go__the c+17
heart:@open a-18
organ:my_kidneys d-20
past$ a-20 b-16 c-18 d+22
psychosis:no_never a+24 c-19 d-16
vemos a-27 c-27 d+26
""",
    """
^lesbian a+17
es__no b-22 d-16
heart:@clinician d-22
now:dentista a+21 d-21
organ:de_la a-17 c-23 d+15
while a-17 c+17 d-19
""",
    """
^am b-24
^made a-24 b-17 c-15 d+24
army b-22
coming:waiti* a-19
control c-25 d+17
have__@medicine c-18
parti* a-17
thing$ a+20 c-32 d-18
""",
    """
not:miss a-24 b-18 c-25 d+26
screa* a-26 c-20
substance:had a-22 d+18
substance:mucho c-29 d+21
""",
    """
any:text c-31
been__of b-16
coming:estoy_esperando a-18 c+18 d-17
home:one_piece d+16
hurt a-18 b+19 c-17
i__no b-18
knocked__lol a-16
more_than a-33 b-28
my__birthday a-16
pregnancy:four a+21 b-16 c-16
social b-17 c-20
veint* b-18
""",
    """
@late a-28 b-20 c+26
coming:as c-22
only_thing a+20 b-19 c-17 d-17
prefiero__responder a-22 b+21 c-17
pregnancy:still_nursing a-17 d+16
ride:dijo a-17 d+22
""",
    """
chang* b-26
home:toman* d+15
not:recall a-24 b-19 c+25 d-24
organ:fatty_liver a-26 b-19 d+20
organ:hold a-22 b-17 c-16 d+20
taquicardia_y d+16
""",
    """
^hypomania b-18 c+18
my_porch b-16
""",
    """
kidne* c-40
organ:clinica a-18
organ:liver_enzymes a-15 c-30 d+31
pregnancy:years c-19
to__to c-15
""",
    """
#_pirulos a+15
adult:grand* a-28 b-21 d+24
all__out a+16 d-17
cause b-18 d-16
coming:me_interesa a+18 d-19
coming:si a-26 b-31 c+36 d-24
hepat* a-38 b-30
nadie_me c+16 d-15
now:ni a+18 d-19
pregnancy:ni a+25 b-25 c-34 d-16
prior:how b+17
ride:yo a+16 c-31
substance:que c+21
""",
    """
^need a+27 b-32 d-31
ahora_mismo a+16 b-21 d-22
do__touch a+16 c-15
heart:bad c-21 d+17
is__my b-31 c-24
me__@call c-28
twice_a d+18
xanax a-22
""",
    """
coming:en_otra b-16
me_i c-28
not:make a+24 d-27
substance:can a-28
""",
    """
#__no d-18
adult:soy_del a-19 d+21
allergy:not_this a+17 b-17
any:much a+20 d-20
baby__# d-17
might_could c+17
organ:luego b+15 d-21
please__@call a+15 d-17
se__me a-16 c+22
substance:does_@drug b+21 c-17
""",
    """
alcoh* a-19 c-16
all__is b-22 d-19
allergy:alerg* c-26
home:are b-16
la__tiene b-15
leave__the a-21
me_opere a+20 d-18
pregnancy:mujer d-15
pregnancy:perio* b-34 c+18 d-30
que__@call a+19 b-23 d-18
""",
    """
bother c-17 d-22
dijo__@clinician c-15
puedo_@drive c-15 d-24
respo* a-29 b+28
ultimo a+15 b-17
""",
    """
a__monitor c-16 d+16
a__yo a-17 b-19
does$ d-16
is_at d-20
not:going d+15
psychosis:kind c-16
""",
    """
allergy:bad_trip a-18
allergy:piel a-17 b-18 c+19
bebo_mas b-18
es__por a-16 b+16
heart:negat* a+26 b-22 c-21 d-25
hones* a-35 b-38
my__fell a+19 d-21
now:maybe_in a-17 c+17
ride:picku* c-17
ruled a+30 b-21 c-29 d-23
si_a d-17
tiene__ver b+19 c-17
""",
    """
#_lol a+21 b-20 d-17
adult:is_for b-19
any:to_ask b-16
heart__my a-15 b-20
psychosis:esquizofrenia c-28
substance:three a-17 c-18
""",
    """
@body__the c-15
@late__not a-16 c+17 d-16
haha_no a+19 d-15
la_han d-17
lo__es a+19 d-20
long__can b+17
not:what a-19 b-30 c+26
organ:treated c-21 d+20
piedra c-16
prior:duloxetina a-20 c-15 d+23
psychosis:cabeza a+16 d-17
ride:kind d-16
so__i b-17 c+22 d-18
text a-27 b+35 c-37
""",
    """
adult:#_en d+15
but_a c-19
can__her c-16
have__is a+16 d-15
heart:tuve_un a-17 b-22 c-30 d+24
jk a-16 d+17
not:@medicine d-37
novia c-19
pues$ a-27 b-22 c-24 d+26
sober__# a+25 d-35
tengo__nubes a-15 d+16
""",
    """
@price b-23
any:not_on a+17 c-15 d-16
coming:en b-16
not:tell a-21 b-18 c+24 d-19
now:check b-24 d-26
organ:@clinician_wants c+19 d-19
out__the d-18
psychosis:surgery c+15
que_lo c-18
substance:es a+16 c-29 d-25
""",
    """
#__@relative a+16 c+16 d-37
en__y a+21 b-17 c-23 d-17
ofrecio a-21 b-18
organ:dice a-17 c-20
prior:cuatr* a-19 c-17
substance:al a-17
substance:esto a-17 b+19 c-21
una__retraso d-17
""",
    """
aller* c-25
apenas_voy a+24 d-24
coming:encontre a+19 b-16 d-19
estoy_esperando a-23 b-33 c+22
i__had c-19
if__then b-20 d+20
not:da d-16
now:my c+16 d-37
now:works a-29 b-32 c-33 d+41
once_but a-19
out_for b-15
pregnancy:no_tengo a+18
prior:are d-17
substance:@relative_es c-19 d-16
substance:divorce d+18
substance:whiskey a-16 d+18
""",
    """
heart:@medicine_para c-16
heart:anxie* c-16
heart:have_low a+19 d-19
mi__hoy d-16
organ:was_normal a+17
wrote__in a-15
y_@medicine b-36 c-45 d+24
""",
    """
allergy:nothi* a+33 b-27 c-20 d-30
am__old a-16 b+17
any:en_@eat a+23 b-22 d-22
buscarme b-15 c-17
course a-19 b-15 c-20 d+24
not:get b-20 d-25
que_los a-16 b-16 d+17
ride:regreso c-15
""",
    """
@ride__through d-21
esos_organos a+16 d-15
heart:con a-22
me__trabajo a+19 c-20 d-16
nerviosa b+18 c-18 d-18
organ:se_me a-20 b-26
organ:they_are a-20 b-18 c+18
pregnancy:depo a+21 c-16 d-18
ride:depende a-16 c+22
salvo b-23 c-21
un_dia a-21 d+21
""",
    """
adult:otro d-17
adult:retir* a-16 b-16 d+17
allergy:know_of d-16
entera b-26 c-28 d+15
llevo__limpio a-17 d+18
my__tomorrow a-15 b-17 c-15 d+17
pastilla b-24 c+16 d-16
substance:of_me d+15
""",
    """
118/7* a+22 d-22
a_heart c-27
any:around a-16 c-16 d+17
any:cover* a+27 b-25 c-19 d-27
coming:you_all b-16 d+16
hace_un c-17
home:porch b-16
june a+20 c-24 d-17
organ:la_@body a-24 c-34
prior:solo_una a+15
ride:you a-19
""",
    """
^not a+24 b-61 d-31
^uh b-24 c-21
acostado b-23 d+17
adult:y_medio a+31 b-22 c-21 d-31
i__have b-49
now:bad a+23 c-26 d-27
now:tenta* a-28 b-23 c+28 d-28
que__un d-18
ride:the_day a-17
two__@medicine b-18 c-22
""",
    """
asking a-17 c+19 d-15
en__@month d-17
en__una d-16
esa$ b-19
faltaba_mas a-20 b-16 c-20 d+22
home:@animal a-26 b-25 d+25
not:puede a+17 b-25 c-40
organ:shot b-20 c-21 d+20
substance:most_nights a-21 b-17
""",
    """
#_x a-16
@visit_y a+18 d-21
but__is b-39 d+19
hombr* a+27 b-18 c-15 d-20
prior:hice d-16
""",
    """
=said:ask:none_of_yes,_no,_unsure a+18 b-68 d+18
a__valve d+18
bebo b-22 c-24
home:my_house a-17
now:is_better d-20
stress_test a+16 c-16
substance:too_much a-33
uh a+17 b-30 c-28
""",
    """
break a-31 b-16 c-21 d+27
creatinine a+16 b-15
manage c-16
not:sure a-46 b-17 c+47 d-40
pregnancy:en_@date c-26
segun__@relative a-21 c+20
""",
    """
adult:todavia_no a+18 c-18 d-16
heart:two_stents d+19
it__took c-21
most a-37 b-22 d+29
only_ever a+22 c-23 d-15
psychosis:for_a a-18
tampo* a+19 b-15 d-23
""",
    """
allergy:comida c+16 d-17
around_@holiday d+15
el_unico a+17 c-15
en__si a-16 b-16 c-16 d+18
es b+17 c-23 d-37
girlfriend a-19 d+15
heart:years a-30 b-19
mio a+19 b-16 c-15 d-21
organ:her b-23 d+17
pregnancy:there a-20
""",
    """
adult:mama a+27 b-32 d-24
any:did_not b-23
find_out a-32 b-22 c+30
four b-39 c-27 d+22
ha_llegado d-15
like__@relative a-25
nervo* a-19 b-19
plan a+24 b-17 c-15 d-23
pregnancy:si a-31 b+20 c-17
substance:problem_though b-15 c+15
""",
    """
@traffic_en a-19
^todavia b-41
allergy:morphine d-24
en_dialisis d-15
heart:al_cien a+21 b-17 c-16 d-19
i_breastfeed a-20 b-15 c-18 d+20
not:hecho a-21 c+21
now:imposible a+28 b-29 c-21 d-25
vi a-39 b+17
""",
    """
coming:ahead_and a+21 d-21
cooking_supper a+17 d-16
now:ando a+32 b-27 c-38 d-22
ride:coming b-16 c-17
""",
    """
bien__se c+15
grandmother a+17 b-15 d-16
hermana d-21
how__does b+19 c-22
no__mi b-29
no__poder d-16
not:right a+25 d-25
prior:la_cuenta a-19 b-28
substance:botel* c-17
""",
    """
adult:segur* a-15
allergy:era a-21 b-19 c+25
heart:from d-22
marca c+18
substance:@drink_nomas a+16
substance:till a-17 d+17
traba* a+19 b-23 d-21
waiting_for b-16 c+19 d-17
""",
    """
#_this a+16
@relative_dijo a-16 d+19
had__kidney c-15
pongo a+18 d-16
prior:mes a+16 c-17 d-17
que_se a-21 b-15 c+21
ride:can b+31 d-28
starts$ d-20
""",
    """
@medicine__do a-16
marav* b-20 c-20
substance:copa a+18 d-20
substance:until_@date d+16
""",
    """
exper* c-17 d+17
lejos d-18
ride:digo b-20
talk d-21
tres_cosas d-16
""",
    """
dozen c-17 d+19
is__her a-22
levan* c+17 d-15
organ:enzimas_del c-18 d+17
organ:pads d+16
prior:siete_@medicine a-16 b-16 d+19
psychosis:mas b+17 c-31
substance:recovering d+15
""",
    """
heart:ya a-29
my_doctors b-22 c+21 d-22
substance:six c-18 d+17
tengo__minutos a-24 c+20
""",
    """
^sigo b-35 c-35
for__heart a-15
had__me b-20 c-15 d+16
me_fine d+15
pregnancy:los a+17
pressure_one b-15
ride:quien_me c-19
un_choque d-18
""",
    """
^nadie a+17 b-29 c-18
allergy:had_# a+17 d-18
allergy:problem a+17 d-19
coming:temprano a-17 c+17
firme b-18 d+17
heart:un_stent b-16
need_to a-25
no_hace a+18 d-18
not:mi b-26
or_my a-21 c+18
prior:had b-20 c-24
tension$ a+18 c-16
""",
    """
^puedo c-20 d-26
allergy:to_me b-22
get_back b-20 c+20
had__seizure d+17
not__time a+19 c-25
now:it_in a-21 d+17
surgery$ b-21 c-19
vomit* d+16
""",
    """
@vehicle a+16 c-38 d-24
coming:estar* a-21 b-16 c-22 d+25
compl* a+24 b-34 c-22
cystitis c-19 d+19
pregnant$ c-21 d-19
problem_though b-15 c+15
quien_hablo b+17
seguimos__la a+16 d-15
substance:veces a-29 b-23
""",
    """
=said:home:yes d-28
@medicine_se c-18
^cumplo a+17 d-17
a_uti d-24
it__just d-22
me_hace b-22
my__offered a-16 d+15
now:central a-19 b+20 d-18
prior:did_a a-17 c+21
prior:first_one a+19 c-24 d-18
the__am b-19
""",
    """
^nope a+42 b-27 c-37 d-45
heart:i_am c+19 d-18
heart:valvu* d+19
i__been b-26
leaky_valve d+21
numer* c-26
organ:falta_un c-15 d+19
organ:ningu* a+31 b-16 c-23 d-32
prescribed_one d-15
psychosis:de_que a-16 b-18
substance:@stop_la a+15 d-17
""",
    """
a__si a+19 b-27
allergy:muy_mal c-16 d+16
as_@treat b+19 c-18
coming:i_wear b+23 d-19
dejela a-20 b-17 c-17 d+21
embarazada__lactando c-17
is__in b+18 c-21
la__tengo b-18 c-18
lactando$ a-17 b-23 c-29 d+22
organ:me_acuerdo b+16 c-15
para__voces d+15
prior:what a-29
reactions$ a+18 c-16 d-17
""",
    """
@month__@treat a+19 c-19 d-19
a_poder a+21 c-19 d-21
coming:nos_vemos a-26 c-26 d+25
heart:low_bp c-17
home:pharmacy a+16
just_had a-20 b+19 c-28
my_@drug a-22 b-27 c+20
my__up c-21
negativo$ a+22 c-21 d-19
tried__i a+24 b-17 d-19
""",
    """
can__make a+22 d-22
heart:#_this a+20 d-21
not__my b-28 c-22 d+20
now:which_day b+17
""",
    """
cabeza c-18 d-17
de_nacimiento a-24
organ:todo_bien a+27 d-21
prior:@relative_has c-18
they__something c+18 d-18
""",
    """
allergy:crazy a-20 c-17 d+19
any:ya b-23 c-39
do__this c-21
my_pee a-20 b-18 c+16
not:and c-25
organ:mi_@clinician d-16
soy_un a+20 b-17
tests__back c-17
ver_si c+18
""",
    """
^class a-15 d+16
aceptan b+20 c-16 d-17
adult:born b-24
cambiaron_el c-16
clean__# a+20 d-19
elevated a-23 b-15
en__hora a+20 d-20
heart:has_it c-26
home:like a-22 b-17 c+15
hopef* a-16 c+20 d-16
lo__mejor c-19 d-15
ni__tengo d+15
now:till_i d-19
prior:any a+31 c-28 d-27
she_can a-16 c-27 d+20
the__off b-18
vesicula$ a+16 b-17 c-19
""",
    """
heart:up_and a-17 c+22 d-24
now:justo a+19 b-20 d-20
only_@drug d-24
own$ a+23 b-18 c-28 d-20
pregnancy:solo c-18 d+15
you_can b-25
""",
    """
adult:estoy a+22 b-24 c-16 d-19
any:quier* a-21 c-22 d+18
itch b-17
looking b-26 d-29
me__este a-15
prior:nothing a-23 b-27 c-40 d+29
psychosis:schizophrenia a-18 c-17 d+15
substance:off a-23 d+18
un_tiempo d-16
was_a a-28 c+18
""",
    """
chair c-23
even c-22
home:@vehicle d-24
le__decir a-16 c+20 d-17
los__y b-23
marriage_counseling b-15 c+16
mi$ a+17 b-31 c-33
prior:that b-24
substance:desde b-17
""",
    """
^puros a+20 b-17 c-18 d-20
allergy:not_know c+18
allergy:out_when d+15
allergy:swelled_up d+17
heart:machine c+15
not:you a-22
organ:padec* a+18
panzo* a-19 d+18
por_nada a-17 d+15
""",
    """
esqui* a-18 c-21 d+18
maybe_in a-17 c+17
not__count a+16
pregnancy:embry* a-18 c-17 d+18
""",
    """
always a+17 b-37 c-35
coming:hold_my a-17 b-20 c-18 d+20
heart:right_now d+16
hipertension b-16 c-16
lo_mejor a-29 b-18 c+28 d-26
ride:capaz c+23 d-22
thing* a-18
were b-38 c+16 d-23
""",
    """
a_eso b-28 c-24 d+22
home:drive* a-26 b+16
out__@day a-16 c-15
pregnancy:missed d-15
psychosis:things b-22
substance:a_little b-17 d-25
""",
    """
comin* b-19
my__of a-18 d-20
pregnancy:terce* a+19 d-17
prior:la_primera a+19 d-19
substance:@relative_say c+16 d-19
y_seguimos a+22 b-19 c-20 d-21
""",
    """
^knock a-16 b-16 c-19 d+18
a_drink c-16 d-18
for_sleep c+19 d-33
heart:physical b-16
home:and b-20
lado a+22 b-19 c-16 d-21
prior:start a+15 d-18
was_an d-16
""",
    """
#__as d-17
^desayune a-16 d+16
^fire d+16
any:seizure_@medicine b-15 d+17
digo a-26 c+24
enfermo c-18
or_for a-16 d-17
organ:chronic_utis d+15
pero__no c-21
tuve_un a-23 b-28 c-19 d+27
you__that a-18 d-20
""",
    """
now:how_long a-16 d-18
now:is_on b-16 c+16
polvo$ c-19 d-22
rinon* b-20 c-29
""",
    """
is_schizo b+22 d-20
mi__@thanks b-17
organ:que_me b-16
organ:the_same a-19 b+18
organ:trasp* a-22 c-26 d+23
sugar d-22
""",
    """
@clinician_lo b-19 d-15
@door a-25 c-42 d+16
algo_en c+15 d-17
allergy:mariscos a+22 b-23 d-21
home:can_i a-16 b+22 c-17 d-20
psychosis:sad a+23 b-19 c-19 d-21
ride:pareja c-23
substance:@relative_has a+17 c-16
voy__bano d-17
""",
    """
a_nadie a+25 c-25
any:not_know a-20 b-18
coming:comprado a-19 d+19
my__lined c-15
not:senor a+24 c-18 d-18
ride:suegro a-16
that_will b-21 c-17
""",
    """
@relative__take a+16 b-17
allergy:sure c+17
heart:abuelita a-17 b+23 d-22
now:in_a b-17
now:manag* d-16
""",
    """
@body_up a-27 b-15 c-17 d+24
@drug__spring d+15
prior:praye* a+22 b-15 c-21 d-21
substance:glass a+24 c-17 d-21
""",
    """
coming:dele_mi a+20 b-17 c-18 d-21
en__mi b-19
he__i a-20 c+16 d-16
heart:surgery a-24 b-19 c-22 d+26
home:a_mi a-19 c-17
labs_were a+15
now:look a-18
organ:bloodwork_was c-16
organ:just a+16 b-34 c-30
rule a-19 c+20 d-16
snipped a+16 b-17
""",
    """
estoy__trabajo d-16
heart:bypas* c-27
me__@fetch d-21
pregnancy:scared c+16
psychosis:hermano c-22
que_me b-35
run d-31
waiting_on a-17 b-28 c+34 d-38
""",
    """
110/7* a+21 b-17 c-17 d-20
allergy:era_nino a-15 c+15
apartamento b-20
at__physical d-17
got b-41 c-23 d+25
not:segura a-21 c+25 d-18
yeah_my a-16 d+18
""",
    """
allergy:tres d-16
any:the a-15
asleep a-24 b-24
coming:un a+22 c-24 d-19
ended c-17
organ:dijeron a-16
pregnancy:menop* a+34 b-22 c-21 d-26
prior:on_everything a-20 b+17
vino__@day a+18 c-19 d-17
""",
    """
decided$ a-19 c+19
digo_no a+19 c-18
el__era b+17 c-17
han__de c-22
it__but b-18
my_@body a-22 b-49
no_se a-30 c+16 d-16
si__esa a-16 c-16
""",
    """
any:nadie d+16
chichi a-16 c-17 d+17
depende__la b-16 c+22
hacen a-23 d-24
higado__me a-29 b+16 c-27
muy_mal c-16 d+16
now:can_you a+24 b-25
now:esa_hora c-29
ride:a_soul a+15
start a+21 d-23
""",
    """
adult:eso d-25
adult:jaja a-35 b-23 c+19
allergy:i_can a-24 d+19
any:here c-32
con__se a-17
es__apartamento a+18 b-15 d-18
i_got b-16 c-21
organ:count a-26 b+32 c-20 d-34
prior:siete a-23 b-24 c-21 d+25
quit c-15
there__a a-18 b-15 c+16
truen* c-17 d+15
""",
    """
any:@year a+19 b-23 c-19 d-16
army$ a-18
clavo a-19 c-19 d+20
coming b-19
heart:veces b-15 c+20 d-17
one__said a-20 c+25 d-21
organ:not_hold a-22 b-17 c-16 d+20
thc a-25 b-21 c+26 d-23
the_worst c-16
""",
    """
but_she c-17
de__lo a-29 b+17
en_un b-23
home:ya_en a-29 b-24 d+30
no__@medicine a-16 b+15
not:told a-15 d-25
organ:higado_y d-19
por__que a-18
psychosis:on_my d-22
substance:birthday a+17
substance:relap* a-28 d+30
ultrasound__week a-18
""",
    """
^psicoanalisis d+15
be__one a-16
heart:me_operaron a-21 b-29 c-27 d+26
home:band a+16 d-17
recal* a-24 b-19 c+25 d-24
ride:checking a-17 c+21 d-20
smoke b-26
""",
    """
^cistitis c-16 d+19
llevo__dias a-16 d+15
ride:claro_mi c-17 d+21
""",
    """
@drive__i b-17 d-17
adult:voy a+17 b-19 c-19
coming:time c-24 d-23
estoy_sano a+25 c-22
heart:like d-23
prior:seria* a-18 b-17
prior:this_is a+20 b-16
ride:pensaba a+21 b-19 c-18 d-21
si__@medicine d+17
""",
    """
^safe a-20 b-17 d+20
any:en_la a-20 b-21 c-17 d+24
i__pregnant a-18 d+17
ido__@treat c-23
mas__la b-27
polle* a+24 b-19 c-18 d-22
prior:conta* c-15 d-18
""",
    """
acabo__la b-15
addict$ a-19 d+20
embry* a-18 c-17 d+18
naci__# b-25 c-23
prior:cuale* a-25 d-36
prior:emdr_and d+15
prior:pasado a-17
psychosis:dijeron_que c+17
""",
    """
allergy:ese b-21
and_still a-16 b-15
heart:does_but a+16
now:cuadra c-16
prior:hermana d-16
ride:@relative_has a-26 b-23
they_come d-17
tolero b-18 c-19
""",
    """
@relative__liver d-21
allergy:primera_vez a+31 b-20 c-18 d-31
chica* d-17
chicago d-17
coca b-22 c-21 d+20
con_el c-38
heart:resul* a-19 c+19 d-17
not:dado b-16 d-19
psychosis:voces_cuando c-21 d+20
substance:me_gusta a+25 b-18 c-15 d-22
tengo_chofer c-15 d+20
""",
    """
in_one b-21
negat* a+54 b-43 c-50 d-52
ride:famil* a+17 c-26 d-21
ride:me_@cancel a+24 d-23
""",
    """
died a-17 b+21 c-27
heart:pusieron_un b-16 c-16
my__did a+16 d-18
pregnancy:@late a-25 b-22 c+31 d-16
substance:cada_noche a-19 c-19 d+20
""",
    """
@relative__@relative b-26
b b-23 c-31
heart:the_blood c-22
trime* a-25 b-17 c-23 d+26
""",
    """
^might a-23 b-19
about_to a+15 c-22
allergy:i_have b-18 d-32
coming:@late a-17
dijo_que b-30
he__out b-17
pregnancy:tied a+27 d-17
substance:me_la d+16
substance:will b+26 c-23 d-25
voy_para a-30 c-17 d+29
""",
    """
allergy:loved_it a+17 d-17
any_of a+22 c-19 d-17
borda b-24
heart:always a+16 c-20
not__yet b-29
now:no_puedo a+37 b-27 c-30 d-33
organ:liver_is b-28 c-25
organ:use_a d+15
ride:manana a-16 c+16 d-15
ride:va b-25 d+21
substance:tomaba a-16 c-16 d+16
ya__eso a-21 b+21 d-19
""",
    """
@cancel_it a+23 d-23
allergy:but_it a-16 d+15
any:nadie_mas d+16
cows d-15
depends a-29 b-30 c+23
el_de b-18
ese_dia a+33 b-24 d-35
heart:stres* d-27
pregnancy:nace a-31 b-24 c-19 d+31
prior:acuerdo c+16 d-16
prior:voy_con d+17
""",
    """
can__find a+17 c-22
no_objection a-21 c-16 d+21
not:minor a-24 d+24
not:tuve a+18 d-17
now:about_to a+18 b-18 c-20
pregnancy:unless_it a+15
prior:only b-32 c+20 d-58
would__know b+17
""",
    """
@medicine_that a-16
@relative_says a-17 c+17 d-16
@thanks$ a+30 b-32 c-29 d-22
both_of a-24 b-18 d+24
coming:tengo_que a+20 c-30 d-25
guest c-18 d+16
heart:broke* a+18 c-19 d-20
hope_not d-24
my__car a+19 b-19 d-18
only__is b-20
psychosis:not_sure c+16
retired a-30 b-24 d+23
ride:chofer c-18
seria__primero a+15 c-15
""",
    """
@relative_died a-16
@thanks__asking b-20
and_@medicine b-36 c-48 d+18
i__be b-20 c-21
mitad c+18 d-29
polycystic_kidneys a-17 d+15
un__@treat d-16
""",
    """
^afraid a+22 c-17 d-23
adult:hacer d-15
home:#_minutes b-16
me_toca d-25
mismo$ c-22
my_@relative d-28
organ:had_my a+15 d-24
prior:cada a-20 c-24
ride:fresh_out a+16 d-16
""",
    """
ha b-32
heart:siempre b-25 c-21
la_prostata d-17
not:why a-24
now:doctor c-22 d-18
organ:del a-26
perdo* b+25 c-26 d-29
psychosis:the_@medicine c-15
would_i a-19
""",
    """
=said:yes:opens_with_yes a-30 b-23 c-63 d+51
dijo__si d+17
esa__en a-15 d+17
had_it d-36
in_college a-24 b-19 d+19
""",
    """
^home a-36 b-29 c-30 d+35
allergy:poco d-16
liver__good a+23 d-23
now:that_one a+20 b-17 d-20
organ:@animal_has b+15 d-16
passed_out a-15
pregnancy:that b+26 c-18 d-19
prior:counting a-18 b-17 c-15 d+20
salio_positiva a-19 c-23 d+23
suegra c-26 d-19
tengo_dos a-21 b-18 d+17
""",
    """
^nace a-15 d+17
allergy:as_a a-17
another_time a+23 b-20 c-19 d-18
buy a-16
stones_but a+16 d-16
took__test d-21
two__another a-18 d+18
""",
    """
@drug_on d-17
a__though b-15 c+15
con__@medicine b-23 c-19
del__y a-16
had_an a-20
multivitamin a+19 d-20
not:@clothes a-18
not:tomorrow a+22 d-21
now:viene a-25 b-16 c-17 d+24
over_# c-42
prior:made_me c-18
""",
    """
^media c-16 d+16
^yeah b-37 c-36
a__en c-17
adult:does a-16 b+22 d-21
de__las a-16
heart:oh d+17
more_@medicine a-18 b-16 c-21 d+26
organ:interstitial c-15
pregnancy:entere a-17 d+18
""",
    """
about__one b-16 c+16
allergy:cuand* b-20
at_cvs a+20 d-19
dejeme_preguntarle c+19
heart:la_@medicine a-19
heart:my_back a+17 d-17
on__calendar a-16 d+16
prima* a-22 b-17 c-20 d+24
prior:my_@relative d-33
prior:nunca_fui a+19 c-19
prior:tms a-20 d+23
textb* a+21 b-18 c-19 d-20
""",
    """
=said:yes:words_of_agreement a-19 b-26 d+21
lentes a-19 c-18
no_sir a+29 c-24 d-23
not:nothing a+33 d-32
not_since a+26 c-24 d-21
pregnancy:mijit* a+17 d-15
psychosis:nothi* b-21
psychosis:old_@clinician a-16 b-19 c+21 d-19
yea a-30 b-27 c-31 d+32
""",
    """
allergy:casi a-24 b-19 c-25 d+28
comida d-27
heart:panic c-17 d-18
llegu* b-30
or_@body a+17 d-15
substance:@drug c-26 d+15
that_one b-25
""",
    """
adult:del a-27 d+20
and__no c+15 d-17
home:@thanks a-42 b+15 c-29
llant* a+19 b-17 c-16 d-18
""",
    """
camino b-23 c-27
con_permiso b+18 c-17 d-20
corazon_lo d-18
in_@treat d+15
la__ando a-22 b-16 c-16 d+24
me_fue b-19
organ:have b-19 d+19
psychosis:break a-22 c-17 d+20
substance:drop a+19 c-19 d-19
tiroides b-16
ya_lo c-26
""",
    """
any:suppe* d-16
me__como a-30 b-34 c-21 d+31
none$ a+29 b-26 c-23 d-26
organ:frequent d+15
organ:resul* a-26 b-19 c+25 d-22
physical b-21
ride:con_mi a-25 c-24 d+29
""",
    """
a__all c-16 d+18
de_cinco a-15 b-17 d+19
era__no a-17
leaky a-16 c-16 d+23
now:boss b-25 c+17 d-29
now:confirmo a-18 c+16
recien c-19
""",
    """
@relative__at c-21
^thyroid a-18 d+16
be_in b-19
does__that d+16
have__touched a+16
home:y a-29 b-38 d+30
now:at_a b-16
pregnancy:sixty a+22 b-21 d-22
psychosis:descarto a+22 c-24
shadows b-15 d-20
""",
    """
^@clinician b-51 c+16
adult:got b-26
any:same a-24 b-21 d+23
eithe* a+16 d-21
heart:heart_itself a-15 d+15
is__time b-16
kidney_to b-16 d+16
organ:in_# a-16
organ:perfectos a+26 c-23 d-26
psychosis:hablar a-17
psychosis:thing* b-22
ride:what_time b+15
""",
    """
any:lol a+18 b-20 c-25
been__the b-18
between__and a-16
ese__me b-24 c-23
home:al b-17
it_tomorrow a+15 d-19
ride:i_figured a+17
substance:drink_too a-21 b-24
""",
    """
#_@month a-23 b-17 c-19 d+31
bien__ahi a+16
en_dos a+15
home:es a-23 c+16 d-21
organ:one_uti a+18 c-16 d-16
pobre* a-18 b+18
prior:my_@drug b-18 c+18
prior:would_know b-20
psychosis:tuve a-19 b-20 c-27 d+26
substance:only_vice a+17 c-16
""",
    """
organ:@treat_hurt b+15 d-16
psychosis:surge* c+15
""",
    """
el__mi a+15
heart:am_ok a+18 b-19 d-15
is__weeks b-16 d+17
not:answered c+18 d-16
not:ese a+16
not:recuerdo a-22 c+17
now:aslee* a-21 b-21 d+15
organ:nina c+15
""",
    """
@relative__lol a+19 b-23
allergy:heard c-21 d-20
extent_of a+15
home:tengo_hambre a-25 b+24 c-24 d-23
mandeme a-18
mejor a+24 b-17 d-36
stimu* d+16
""",
    """
long_will d-19
me_bajo a+27 b-29 c-33 d-19
nerves d-23
not:there a+15 b-26 c-28
prior:cuales a-25 d-36
""",
    """
de__mi b-15
heart:no_padezco a+21 d-26
pregnancy:busca* a-19 c+19 d-16
""",
    """
along c-21
but_he a+19 d-24
hablo$ b+15 c-16
neces* b+29 d-35
now:en_la b-27
one__for a+27 b-22 c-24 d-21
unless_you a+18 c-16
""",
    """
@treat_yes a-21 c+20 d-17
adult:thirt* b-20 c-22
allergy:but_i a-15
any:va a+22 d-21
baby$ a-18
dude a+16
heart: d-16
not:hace a+22 b-17 d-24
now:minutos a-24 c+25
one_but c+15
que_ya a-22 b-23 c+15
they_took c-20
til a+17 d-24
""",
    """
^got a-22 b-67 d+24
adult:jubil* a-21 d+23
dis$ b+17 d-15
heart:nada b-29 c-32
heart:textb* a+21 b-18 c-19 d-20
is__@body c-16 d-20
pregnancy:no_and a+15
pregnancy:tres_@month a+16 d-16
psychosis:unos c+17 d-16
""",
    """
^turned a-19 d+18
adult:colle* a-20 b-15 d+21
cirrhosis$ a-33 c-24 d+23
embryo a-18 c-17 d+18
long__take a-17
lost__in d-19
organ:en_rango d-15
two__shy a+16 d-16
""",
    """
^i b-17 c-15
heart:soplo_que c-15
heart:they a-28 b-34
heart:would a-24 c+18
home:todo a-35
in__own a-15 d+16
now:number a-19 b+19 d-19
psychosis:can_not a+21 b-19 c-15 d-19
she__in a-21 b-21
the_@medicine b-16
todo__ahi a+17 d-19
tomo__mas a-16
""",
    """
#_since a-17 d+16
adult:do a-34
ni_modo a+17 c-16
now:salgo a+17 d-22
runs__the a-18
substance:abste* a+21 b-17 c-17 d-21
wants b+17 d-30
""",
    """
adult:mom a+19 b-19 d-17
compa* d-22
cycle b-16
pregnancy:pregunta b+16
prior:@medicine_primero d+15
the_car c-16
was__once a-24 b-20 c+32 d-30
""",
    """
any:@body a+30 c-39 d-24
any:de_mi b-21 d-25
does_@medicine c+18
el_bebe a+20 b-17 c-20
had_that c-26 d-22
higado_graso a-25 b-21 d+19
now:inconveniente a-17 d+18
perro b+18 c-16 d-19
""",
    """
a_@sick b-17 d-19
counts__@treat b+15
heart:over_# b-28 c-38
no_nunca a+20 c-19
record a-15
thanksgiving c-16
til_# c-16
to_be b+18
""",
    """
^under a+33 b-30 c-28 d-29
any:had_@food a-18 c-17 d+19
any:toast a-17
con__me b-17 c-17
in__room a+16
por a-15 c-61 d+26
si__quiere a-18
substance:not_since a+19 c-16 d-19
""",
    """
bacon a-19 c-18 d+20
early$ a-20
guard* a-26 d+16
have__ask b-23 c+25
heart:estab* d-18
if_i a-29 b+22 c-24
less$ a-18 b-20 c-20 d+23
muy_bien a+16 d-15
now:tenid* b-15
objection a-21 c-16 d+21
organ:liver_out a-20 c-18 d+21
pregnancy:le c-34 d+16
prior:on_my b-16 c-25
substance:little b-19 d-25
""",
    """
@call__later a+23 b-22
after__week d-16
heart:checked_out a+18 c-17
lacta* b-30 c-34 d+20
not:find a+16 d-18
ride:marido d+17
something__the c+19 d-21
talk$ b-16 c-16
""",
    """
can_they a-16
chequeo__@date d-16
i__someone a-33 d+17
just__@medicine c-16
pregnancy:de_mamar a-19 d+19
pregnancy:seman* a-31 b-23 d+24
ride:thoug* a+17 c-16
the_way a-17 b-17 c-20 d+20
tms c-18 d+18
without__@medicine a-16 d+18
""",
    """
prior:another a-19 d+17
ride:rajo a+20 b-19 c-21 d-18
""",
    """
home:en_mi a-30 b-30 c-27 d+32
not:crumb c-15
operaron__@body a-16 d+19
substance:eh a-22 b-23 c+24 d-21
yessir$ a-16 d+21
""",
    """
allergy:sent c-17
already a-45 b+23 c-42
enfermera d-29
home:hace_rato a-17 d+18
now:would_be b-16 c-20
psychosis:bien a+22 b-23 d-21
""",
    """
a_lil a-15
allergy:as a-17
el_del b-21
fine_liver a+16 d-17
substance:soy_cristiana a+15 d-16
""",
    """
^getting a-29 b-24 c+30 d-30
hold__@animal a-16 b+18 c-16 d-18
que_significa b+17 d-19
she_was b-17 d-16
substance:de b-17
tengo__rinones a+20 d-21
to__told c+18 d-16
una__en b-21
""",
    """
home:flat a+20 d-20
not_tell a-19 b-15 c+22 d-16
now:el d-26
pregnancy:mirac* a+18 b-15 d-19
pregnancy:yeste* a+17 c-22
prior:no_nada a+23 d-23
substance:coke b-25 c-27
that__when a+18 d-22
""",
    """
@fetch_la b-16 c+17
blood* d-18
but__those a+21 c-19 d-18
coming:against a+17 c-19
llevarme a-17 d+18
pregnancy:late a-21 b-31 c+26
psychosis:ex a-30 b+24 d-21
recheck c+16
ride:vecino a-31
substance:been_sober a+18
substance:llega* a-15
y_ni c-29
""",
    """
@relative__see c-19
@vehicle__my a-17 c+18
adult:to c-20
coming:no_la c-22 d+18
good__my a+22 d-19
niece d-17
privado a-16 b+17
recien$ c-16
stent$ a-20 b+16
tiroi* b-16
""",
    """
broken a+17 c-22
coming:is_it b+16 d-15
le_pregunte d-18
prior:y_@medicine a-37 b-30 c-38 d+40
will__my b+19 c-20 d-17
""",
    """
@treat__y a-16
a_flat c-17 d-27
any:paso a+21 b-23 d-17
knock__out b-16 c-20
prior:un_monton a-20 c-17 d+23
ride:voy a+17 b-39 c-17
wait c-35
""",
    """
allergy:da b+16 c-18 d-19
licencia b-17 c-20
now:dale a-18 c-17 d+22
organ:surgery a-18 c-18 d+22
pregnancy:came a+19 c-20
ride:lyft a-22
vez_en d-22
""",
    """
adult:my c+20
con__pero a-15
drives a-16 c-22 d+20
esa_hora c-31
just_anxiety a+16
psychosis:on_the b-22
""",
    """
=said:psychosis:ask d-18
@drink__# a-17 d+17
@thanks__el a-20
^orino a+15 b-36 c+16 d-39
adult:socia* a-15 d+16
almos* a+24 c-22 d-20
any:if a-16
any:todavia c-16
blood_@medicine c-19
first_one a+19 c-24 d-18
now:desoc* a-19 d+18
para_nada b-20 c-21
ride:sis a-24
""",
    """
@call a-32 b+39 d-27
deep_in a+16
not:@drive c-36
ride:working b-24 c+17 d-16
substance:under d-16
""",
    """
cocin* a+24 b-17 c-16 d-22
esa_@medicine c-17
falta$ c-18
me__@relative a-27 b-21 d+24
perfectos a+26 c-23 d-26
question$ b+17 c-29 d-32
substance:night* a-22 b-17
viene__en a-25 d+23
""",
    """
^nomas a+18 b-42
me_on a-17 b-27 d+16
""",
    """
@clinician__was a-16
@drug__@day a+16 d-19
@medicine__one a-19
any:mean c-16
any:tal_vez c+21
home:left_my a-23 b+23 d-22
no_llego a+31 c-21 d-33
nothing__that b-15 c-17
now:am_in a+16
pregnancy:everything a+17 d-16
substance:couple_beers a+19 d-18
substance:that_count b-23 c+17
that__right d-19
ya__a c-24
""",
    """
adderall a-17
coming:de_la a+20 d-35
esperando__me b-16
organ:both_fine a+17
organ:high b-30
then_that b-17 d+16
""",
    """
adult:seventeen a+17 d-17
kinds a-25 b-16 c-17 d+24
prior:none b-29 c-28
the__@year a+17 d-15
""",
    """
murmur a-25
not__a a-16
pregnancy:#_weeks a-45 b-33 c-21 d+44
""",
    """
chapl* a-17 d-16
forma c-20 d-18
me__alta d-28
operaron_de a-17 c-16 d+23
presion$ b-28 d+18
prior:ni_la a+18 c-18 d-16
psychosis:sleep b-21
ride:@vehicle_ok a-17 b+17 c-15
ride:@year a-17
""",
    """
@relative__dialysis b+16 c-15 d-23
an__of d-16
me_ask b-20 c+18
no__tomado a+16
permiso$ d-21
puede_@call a-20 b+20 c-17
""",
    """
ask__tomorrow b-26 c+16 d-18
heart:@drive b+18
monday a+26 c-26 d-26
naci__el a-24 d+23
ni_me a-24 d-25
not__street a+16 c-16
now:de_una a-31 b-26 c-24 d+30
substance:lee_esto b+16 c-17
vigil* a-16 b-17
""",
    """
a_drunk a-22
de_mas a-20 b-19 c+22
home:right d-15
now:him c-17
organ:hace a-17 c+20 d-16
pregnancy:cycle d-20
pregnancy:desde_el a+16 d-15
promi* a-25 c+24 d-23
those a+22 c-37 d-21
walked_in d+20
""",
    """
@visit__now a-16 d+16
allergy:no_que a+18 d-17
any:only a+22 b-22 c-22 d-18
gastr* a+20 c-15 d-19
heart:just b-27
home:had c-16 d-19
me__am b-20
no_voy b-16
now:tengo_que a-16 c+19
off_today a-21 d+22
pregnancy:@relative_esta d-31
pregnancy:breastfeeding c-28
sola__pais a+15
to__twice a-16
""",
    """
about d-31
allergy:solo_a a+16
heart:dice_que a+17 b-17 c-19
it__her a-15 c-19
no__conozco a+19 c-15 d-17
prior:but b-18
prior:tms_and a-17 d+22
substance:@open a-18 c+15
""",
    """
any:tomorrow a-19 b-23 c+20 d-15
coming:esposo b-19 c-18
coming:mama c-22 d-23
good_@thanks b-17
had__liver a-27 b-15
my__said a-23 b-19 d+18
on__it a-20
sorry a+27 c-36 d-25
the_moment a+15 d-17
turned__in a-19 d+18
""",
    """
adult:para_mi d-23
it__@month a-15
my_body b-18
nobody__so a-16 c+17
now:desocupada a-19 d+18
""",
    """
=said:adult:yes a+37 b-32 c-22 d-31
me_@late a-17
old__a d-19
prior:disti* a-18 b-16
ride:it a-31
una_@relative a-16
""",
    """
define_problem a-30 c+18 d-25
heart:nada_mas a-24 d+24
heart:nadie c+17
hit_me a+18 d-17
natur* c-17 d-17
prior:the_@day d+19
""",
    """
#_mg b-18 c-18
a__manana a+15
got__@medicine a-18 c+17
it__two a+17 d-21
mania* a-16 c-15 d+18
me_tomo b-18
no__no a+40 c-23 d-37
substance:abstemio a+21 b-17 c-17 d-21
will__take d-20
""",
    """
allergy:broke_out d+16
asegu* c+15
heart:a_leaky d+17
heart:hipertenso c-15
long$ a-19 b+19 d-16
pregnancy:posit* a-38 b-26 c-35 d+40
pregnancy:toma a-23 c-21 d+21
prima d-25
psychosis:anxiety a+17 b-17 c-16
retired$ a-15
runs_in a-28 b+17 c-16
soy__los a-22 b+15
""",
    """
coming:en_el a-19 d+17
drinks$ a-18 b+17 c-18
entra* c-25
i__ever d-16
organ:cystitis c-19 d+19
the_farm a-17 d+17
y__mi a-17
""",
    """
^primera a+24 d-20
any:voy a-16 b+17 d-20
home:probl* a-23 d+23
ni__@relative c+15 d-24
offer* b-15 c-16
part c-22
worke* b-22 c-22
""",
    """
=said:unsure:words_of_doubt a-41 b-33 c+61 d-52
^cirrhosis a-21 b-21 c-19 d+28
allergy:@medicine b+20 d-36
any:eat c-22 d-26
bill a+18 d-17
coming:manana_me a+21 c-21 d-18
heart:to_my a+19 c-19
""",
    """
allergy:panic* d+17
disea* c-24
had_surgery c-16
hepatitis_b c-25 d+24
moms b-29
shellfish a+23 b-18 d-17
si__corazon a-18 d+18
""",
    """
@day__the a+18 d-18
^old a-17 b-17 d+17
a__del c-31
can__it b-22 c-30
i__free a-24 d+23
me__corazon a-16 b-24 d+17
not_confirmed c+17 d-21
planning b-17 c-23
pregnancy:@stop_de a+21 d-22
regla$ a+16 d-16
ride:conse* b-15 c-20
""",
    """
cero_@medicine a+20 d-20
dialysis$ b+18 d-22
heart:passed d-18
me_check a-23 b-15 c+25 d-24
ride:primo b-16 d-20
soy__@relative a-15
the__surgery a-15 d+17
this_was a-18 b+15
""",
    """
@relative__voces a-15 c-24
^primero a-19
^sabe a-24 b-24
for_it c-26
heart:broken a+18 c-19 d-20
psychosis:veia a-20 b-23
take_me c-19
used_to a-17 b-23 c+15
why__not a-19 b+15
""",
    """
allergy:only a+62 b-66 c-54 d-43
en__@thanks b-17
nunca_fui a+19 c-18
pregnancy:ahi c-16
ready a-30 c-28 d+31
""",
    """
any:tal a-22 b-22
jajaja_que a-25 b+27 c-21 d-28
once$ a-26 c+31 d-19
prior:prayer a+21 b-15 c-19 d-20
psychosis:nunca_me c+16 d-28
ride:manejando a+15
up_a b-15 d-18
""",
    """
adult:estoy_en a+27 c-17 d-26
any:ese c-24
bloqu* d+15
heart:sister d-20
my_bp b-23
now:bien a-30 b-25 c-28 d+37
organ:who_knows b-15 c+18
substance:got b-21 c-26 d+19
to_hear a-16
""",
    """
@clinician_y b-18 c-24
@relative_and c-30
^voy b-39
despues$ a+25 d-25
enton* a-20 d+18
heart:morning a+18 d-16
me_if c-17
pregnancy:semana_pasada d-15
seria__primera a+20 b-15 d-19
""",
    """
any:come a-16
arrit* a-29 b-23 d+19
coming:called_in a+21 c-19 d-20
da d-28
ride:drive a+24 c-41 d-27
substance:a_day d+17
un_preinfarto a-16 d+18
wheel a+21 b-17 c-18 d-21
""",
    """
^ticker a+22 c-15 d-20
de_la c-30
now:not_be a-23 d+23
organ:organ* a+26 c-28 d-30
pregnancy:weaned c-20
""",
    """
controlo a-27 b-22 c-20 d+28
home:llegamos a-21 b-18 c-16 d+22
now:could_be c+16
now:puede c-17 d-25
""",
    """
#__morning c-22 d-22
^possibly a-34 b-30 c+37 d-28
am_ok a+18 b-19 d-15
and_one a-18 c+19
diagnosed b-25
psychosis:tdah a+18 c-17 d-17
sopho* b-17 c-18
treat a-22 b+17 c-26
""",
    """
a_glass a+18 c-19
clear* d-29
i__detox d+17
no__respirar a-16 c-15 d+17
now:no_le a-15 c+16
""",
    """
@relative__ella d-15
el__ahi a-22 c+18 d-21
psychosis:me_when d-16
substance:@drug_a b-22
substance:black a-16 c-16 d+17
substance:no_tomo a+39 c-26 d-40
sweet c-25
""",
    """
@relative_que a-18
^give d-27
adult:@relative_is b-24 c-15 d+16
any:are c-25
in__oven d+15
la_@vehicle a+19 d-16
later__be a+16
me_cuido a+16
no_but a+23 c-26
now:le_contesto a+19 c-16 d-16
pregnancy:pump a-28 b-25 c-26 d+31
substance:en_@date a-23 b-15 c-16 d+23
""",
    """
any:got_a a-17 c-16 d+19
coming:cancelo a-26 d+23
got__and c-19
home:camin* a+20 b-21 c-20 d-18
weeks_to d-19
""",
    """
^for a-27
allergy:al c-44 d-37
answered c+18 d-16
in_rehab a-17
mas__que b-37 c-28 d+18
no_@treat a+17 b-20 d-19
not:one a+33 b-28 d-30
pregnancy:encar* b-15 d+17
strug* d+17
substance:glass_of a+24 c-17 d-21
""",
    """
^she b-37
allergy:@relative_se b+18 d-16
aqui b-22 c-52 d+17
car c-40
heart:my_@relative b+22 c-27 d-26
""",
    """
adult:#_in b-19 c-16
allergic__nothing a+24 b-18 d-20
any:claro a+19 c-30 d-26
now:le a-23 b-28 c+24
prior:if_i b+18 c-18
""",
    """
^prefiero b+23 c-32 d-29
allergy:she a-17
attacks c-17
my__@symptom a-15
now:@move a+21 b-26 d-24
now:digo c+21 d-19
substance:at_night d-19
""",
    """
at_a c-17
coming:it a+25 c-22 d-27
fuerte a+18 b-19 d-16
now:supper b-18 c-17
ride:died a+16
somewhere c+16 d-15
""",
    """
a__week c-21
al__la d-17
any:la_pregunta d-16
from_it a-17 c-19 d+20
i_would c-21
not:known a+16
organ:already b+15 d-17
organ:anali* b-21 d-32
pregnancy:possible b-16 d-17
prior:la_lista a-20
substance:llegar a-15
the_stuff a+30 c-23 d-22
""",
    """
@clinician__puso b-15
@medicine__am a-20 d+22
heart:ever c-21
ni_lo a+25 b-15 c-19 d-19
now:del_trabajo d-16
organ:hepatitis_a c+16 d-15
pregnancy:lesbian a+17
""",
    """
buscar a-26 b-24 c+16
labs__perfect a+18
substance:estoy_en a-27 b-27
""",
    """
^vasectomy a+19 b-16 d-18
am_about d-20
now:cuando a+16 b-21 c-26
psychosis:so a-16
substance:cuand* b-17
""",
    """
allergic__@animal d-16
el__ya c-18
not:skip b-16 d+16
organ:tengo_cirrosis d+17
preguntas$ c-16 d-20
psychosis:las a-18 c-25
psychosis:posparto d+17
substance:died a-18
substance:summer a-16 d+17
""",
    """
a_buscarme b-15 c-17
any:quit c-17 d-17
heart:sin b-15 d-24
hipertensa d+18
home:@drive a-16
la_@food d-27
not:asi c+16 d-18
pregnancy:on_birth d-19
second_trimester a-17 d+17
""",
    """
@wrong__we b-16
allergy:says b-22
been_through c-17
como_no b-30 c-21 d+17
decir$ a-19 c+17 d-18
ready$ a-23 c-24 d+25
""",
    """
coming:trying_to a-17 c+18 d-17
good__me a-21 b-20 d+21
i__off b-22
not_afford a+20 b-15 d-19
organ:everything a+26 b-19 c-21 d-27
organ:gastritis a+20 c-15 d-19
pregnancy:semanas a-29 b-19 d+26
psychosis:@relative_the d+16
ride:mija a+20 d-19
semanas_de d-16
""",
    """
alli b-17 d+16
every__it a-21
had__@food a-18 b-18 d+19
heart:eso c-39 d-19
it__to a-17 b+31 c-26 d-17
no__molesta a-18 d+20
on__low a+18 d-15
prior:llevo_# d+15
psychosis:put a-17
tren a+17
""",
    """
@relative__el b-28
coming:dejelo a+16 d-17
did__em a+20 c-16 d-17
lol__to d-16
pregnancy:quitaron a+18
prior:but_no a-17 c+17
substance:@drug_at b-18
yes__no b-27
""",
    """
a__last a-27 b+19 d-18
heart:padezco b-16 c-16
prior:make a-19
""",
    """
heart:infarto_en d+15
home:el a+16 c-23 d-20
now:last a-19 b+18 d-17
""",
    """
@clinician__trastorno c-17
^seguimos b-18 c-17
littl* a-18 b-26 c+22 d-15
pregnancy:@insurer b-20
psychosis:told a-28 b-27
""",
    """
^llegue a-25 b-16 c-17 d+22
allergy:tolerated a+18 d-18
bien__baja d-16
coming:salio a+27 c-27 d-26
dui__@date d+15
home:parec* a-19 b-28 c+25 d-24
maybe_a d-17
not__there d-30
now:libre a-30 b-21 c-23 d+31
pilla* b-17 c-23
prior:ask a-19 b+16 d-18
psychosis:what d-36
""",
    """
#_ay a-23 b-15 c-16 d+23
am__and b-18
carre* a+16 c-16 d-15
chanc* b-23 d-19
decir* a-21 c+21 d-25
depends__day c+17
dira$ a-18 c+19 d-20
faint c+18 d-16
heart:se_me b-22
home:your_place d-21
pregnancy:en_la c-17 d+20
than_i a-18 b-26
""",
    """
#_% a-17
adult:atienden b+17
ahi_si a+18 c-18 d-17
any:could b-28 c+16
heart:clock* a+18 d-18
home:kind a-18
now:favor c-15 d-29
ride:find b-27 c+19 d-31
salio_un b-18
""",
    """
^why a-50 b+25 c-59
allergy:trip a-18
any:last_night c-15 d-26
counselor a-16 b-25 c+26 d-22
heart:of_a c-16 d-23
home:house b-25
keeping d+15
now:hora c-43
pregnancy:last b-29 d-22
prior:lithium d+18
ride:no_family a+15
""",
    """
any:jajaja d-16
coming:came_up a+20 c-21 d-20
grado a+18 d-18
pregnancy:sangr* a-15 c+17 d-20
recur* c-18 d+21
that__i a+19 b-22 d-23
""",
    """
allergy:out a-44 d+27
asking__@relative a-18 b+21 c-19 d-16
heart:bp_is b-33 c-34 d+15
heart:marca* a-30 c-27 d+20
organ:i_have b-24 c-20 d+31
prior:marriage b-15 c+16
shoot b-23 c-24
veces_me a-15 b-15 c+30 d-28
""",
    """
adult:my_birthday d-20
any:sin_problema a-17 d+17
basta* a-16 d+17
coming:have_to a+22 b-19 c-21
en_los a-19 d+17
hoy_ni a+17 d-16
my__snipped a+16 b-17
now:bad_time b-23
now:me_again c-15
organ:algo a-16 c+18 d-16
psychosis:dolor a+16
se__ha a-16
substance:vinito_con a+15 d-16
""",
    """
afecta b+18
liver__@body a+31 c-16 d-31
pregnancy:personal a-23 b+25 c-17 d-22
ride:@relative_no a+23 b-27 d-20
ride:answer c+16
ride:but b-22
tomando_@medicine a-18 c-20 d+28
""",
    """
cuant* a-22 d-18
list c-37
now:ask d-28
por_el c-22
ride:my_driver a-22
since_the b-19
tengo__retraso c+19 d-20
to__down b-18 d+15
""",
    """
#__one a+17 c-22
heart:what_is a-18 b+29 c-30
mi__dan a-18
prior:you_name c-18 d+17
psychosis:steroids d+16
vive a-15
""",
    """
hipomania b-17
home:viendo a-17 b-17 c-22 d+20
the__my b-27
una_copa a+18 d-20
voy b-31
y_la b-20
yesterday$ a+19 c-21 d-17
""",
    """
@relative__@treat b+24 c-25 d-17
@symptom_and c-16 d+18
but__one a-21 c+22
claro$ a-17
crudo c+17 d-17
heart:to_ask b-17
los_# b-29 c-23
piso a-21 b-17 d+18
por_psicosis d+20
prostate$ d-18
ride:the a-42 c-31 d+31
""",
    """
allergy:alergica_al d-21
bed$ b-17
borreme_de a+19 c-17 d-16
eso__mi b+24 c-27 d-22
having b-26
hierbas a+19 c-17 d-19
now:my_@body a+19 d-20
organ:esos a+31 b-27 c-26 d-31
ride:irme_sola d-16
un_poco a-25 c+29 d-23
voy_con a-16 c-19 d+24
""",
    """
a_bad a-24 c-19
am__a d-19
now:@insurer_a d-29
""",
    """
^dicen b-19
about__# a-17 d+17
am__@year d-17
any:big c-18
cuando__pusieron c-20 d+15
not:doy a+16 d-17
organos a+19 b-17 d-17
papeles a-19 d-18
ride:bf a-20 c-19 d+22
tomo__normal c-15
used_it a+17 c-18
""",
    """
allergy:yo_sepa b-21 d-18
for_this a-23
is__to a-41 b+32 c-18
not_ever c-16
pregnancy:podria a-19 b-15 c+18 d-16
""",
    """
@relative_did a+22 c-28 d-20
^mis a+17 b-17 d-19
^perdon a-26 b+27 c-18 d-22
low_side a+18 d-15
prior:counts b+16 d-20
ride:anyon* a+19 c-18
substance:tobacco a+18 c-21 d-17
will__@vehicle b-21
""",
    """
any:em d-16
any:gusto a-20 b-19 c-18 d+22
any:skipp* b-16 c-17
coming:cuent* b-30 c-34
heart:ando b-24 c-22
la_@treat a-19 c-25
now:is_good a-17 d+17
psychosis:cuent* b+15 d-20
psychosis:have a+19 b-32 c-16
substance:the_stuff a+18
""",
    """
heart:like_that a+15
is__morning b-16 d-17
my__thought b-19 c+18
not_him c-16
nunca__checo c+15
pregnancy:period_last a+15 c-15
pregnancy:retraso a-31 b-18
substance:why a-18 b+25 c-20 d-22
y_ninguna a-30 d+30
""",
    """
allergy:vomit* d+16
are__me a+15 b-19
coming:antes a-15
heart:alta_y a-18
i__blood d-20
meeting c-17
not:business a-16 b+16
psychosis:never_had a+18 c-19
psychosis:used_to a-19 b-19
ride:in c-39
ya__lo a-21 c-17
""",
    """
mi__de a-16
please$ a+19 c-33 d-19
pregnancy:chance b-23 d-29
""",
    """
coming:a_poder a+19 c-16 d-16
drink_normal a+17 c-20
have__heart b-20 c-20
organ:be c+18 d-17
ride:a_car a-23
substance:desde_# a+16 d-15
that__exactly c-20
ya_llegue b-19 d+17
""",
    """
@body_on b-16 d-17
@relative__asleep a-18 d+19
heart:not_been a-26
pregnancy:will a-20 c+16 d-17
psychosis:none a+17 b-16
ride:down c-19
""",
    """
@machine a-23
any:am_not c-18
en__casa a-25 b-33 d+19
esperando_que b-16
great d-22
home:lost a+16 c-16
los__ya b-22 c-22 d+17
my_couch a-19 b-21 c-16 d+21
poder$ b-22 d-30
prior:the_whole d+17
psychosis:cuenta b+15 d-20
psychosis:nada b-25 d-20
ride:or d-15
""",
    """
^ok a-21 c-20
coming:paro_de c+17 d-17
eso__le a+16
heart* b-22
heart:estres a+19 b-18 c-15 d-16
not:a c-31
now:noche a+19 d-24
organ:@sick a-15
ride:tomo_un b-15
""",
    """
=said:any:no c-21
been__about a-16 d+15
brought d-19
de__vivo a+17 d-17
ride:mi_carro c-20 d-20
""",
    """
coming:someo* a+19 d-16
home:was_wild a-16 b+18 c-16 d-20
i__took a+22 c-22
keep_my a-17 d+17
maravilla b-20 c-20
now:lo_mejor a-21 c+21
now:we_are a-16
ride:@relative_me b-33 c-16
""",
    """
figure a-22 b-17 c+23 d-18
heart:nunca_me d-25
home:aqui c-18
home:brother a+23 c-16 d-23
home:segui* a+19 b-17 d-18
now:habla* a+17 c-26 d-22
prior:ago d-17
pronto a-17 b-22 c+18
they_say a-17
""",
    """
adult:matur* a+20 d-20
allergy:screaming a-18
coming:¿ b+22
home:minut* b-17
liver__are a-18 b-17 c-31 d+25
preguntar b-26 c+16
ride:bus c-28 d-26
to_talk a-25
ya_mero b-23 c-17
yo__que b-20 c+15
""",
    """
^worked a+21 d-21
adult:just_a a-18
fall__that d-15
limite b-15
one_bit a+21 c-19 d-18
ride:day_off a-17
""",
    """
any:i_did c-19
colon* a+16 d-18
heart__a a-17
not_mind a-16 d+16
recli* a-15 d+16
un__pero d-19
""",
    """
=said:heart:yes c-49 d+21
@stop__alla b+16 c-16
coming:hasta a+19 b-19 c-23
creat* b-26 c-19
not:telling a-22 d-19
not:time b-22 c-29
now:when_i a+21 d-24
pregnancy:matte* a-18 b+19
substance:straight a+19 b-17 c-20 d-17
the_state a-15
""",
    """
allergy:mensaje a-18 b+23 c-18 d-19
elbow a+16
la_@clothes a-18 d+19
pasa__mi a-15 d+18
psychosis:hear c-15
substance:evangelica a+15
substance:since_# a+32 d-41
""",
    """
adult:o b-20 c+16 d-18
coming:ahi_estare d+20
home:me a-23 b+16
murio__@relative c-23
now:nomas a-20 c+17
organ:esos_organos a+16 d-15
padecido a+16
pelea* a-18 c-16 d+20
preg$ d+16
psychosis:shado* c+19 d-19
screaming a-18
""",
    """
@relative_tuvo a-21 b+27 c-20 d-22
centr* a-24 b+17 c-20
jamas a+41 b-36 c-40 d-30
psychosis:defin* d-20
psychosis:nothing b-21
substance:este_@year b-22 d+19
todavia_me a+15
""",
    """
cance* c-34
coming:see_you a-17 b-19 c-27 d+26
cuenten_conmigo c-16
not:say a-17
organ:a_scan c+15
su_@relative a-31 d+17
would_rather c-28 d-30
""",
    """
@relative__to c-40
card a-20 c-16 d+16
coming:will_know a-17 c+18 d-18
have_cirrhosis d+15
heart:if c-32
heart:padez* b-16 c-16
it_this a-19
not:drug d-17
not_hold a-20 b-17 d+19
psychosis:heard_my c+16
secon* a-20 b-35 d+19
""",
    """
coming:right a-18 d-24
heart:tuve a-21 b-25 d+23
home:in_my a-30 b-33 c-15 d+33
not:respirar a-16 c-15 d+17
one_lol a-16
pregnancy:voy_para a-20 d+20
rato c-24
ride:care_of a-20 c-19 d+21
ride:solo a+35 c-38 d-26
""",
    """
any:todav* c-16
be__is d-19
coming:am b-29 c-36
heart:with_the a-15 c-19
hives a-23 b-18 c-29 d+30
pedi a-17 d+18
psychosis:dicen_que c+16
ride:for a-28 c-27
ronchas a-19 c-26 d+30
they_diagnosed d+16
was_out a-15
""",
    """
adult:el b-48
adult:la_@relative b-16
allergy:dormi* c+17
any:today b+24 c-21 d-24
bueno$ a-29 c-24 d+21
ese__lo b-15
llega b-19
not_touched a+16
psicoanalisis a-15 d+18
psychosis:was a-42
stage_# a-20 b-19 c-16 d+20
""",
    """
adult:tres a-17 d+16
como_cuales a-19 b+23 c-27 d-19
heart:attac* c-26
organ:time a-20
substance:after_my d+17
using a-36 b-32 d+23
""",
    """
allergy:puedo c-16
come_with a-18
heart:good a+24 b-35 d-19
heart:mi_@relative c-20 d-17
it__panic c-15
nada__presion a-22 d+23
organ:jaundice c+17 d-18
parece a-34 c+22
pregnancy:would_be a+18 b-15 d-19
prior:tome_algo c+21 d-16
ride:truck c-17 d-24
""",
    """
adult:mis_papas c-16 d-20
is__@drug a-22
is__for d-19
not__college a+20 c-17 d-21
pusieron$ c-20
ride:mysel* c-25 d-23
she_am a+17 d-21
timer_here a+15
""",
    """
^dry a+24 b-17 c-18 d-22
a_balloon c-18 d+16
adult:no_soy a-21 d+20
dudas$ d+18
eso__digo a-15 c-15
home:me_dejo a-17 d+18
llevo__cuenta b-21 c+19 d-19
lo__tengo a+15
my_second d+17
only_one a+21 d-20
organ:los_dos c-21
possibly a-36 b-33 c+38 d-32
prior:church c-19
prior:tomo a-19 b+17 c-19
prior:uno a+16 d-20
probar$ a-16
psychotic$ d-16
rather__that a-17 b+19 d-16
si__con b-15 c-19
you__have a-17 b+21 c-17 d-22
""",
    """
a_liver a-21 b-16
adult:vietnam a-17 b-16 d+17
heart:tengo b-27 c-46 d+24
now:a a+27 b-21 c-43
pregnancy:no_me b-19
segura a-21 c+25 d-18
""",
    """
allergy:last_time b-22 c-32 d+17
allergy:probl* a+23 c-17 d-29
aun_no b-17 d-18
i__after c-17
let__get c-18
me__pierdo a-16 c-17 d+17
not__one a+21 b-17 d-27
now:i c-22
organ* d-39
ride:le_dije c-16
""",
    """
a_cada a-21 b-23
allergy:@treat_at a+16
allergy:voy d-16
eso_esta d-15
mude a+24 b-20 c-15 d-23
nadie a+29 b-41 d-29
pregnancy:every* a+16 d-16
pregnancy:me_entere a-17 d+18
trabajando$ a+28 c-18 d-29
""",
    """
breathing a-25 b-17 c-19 d+24
nacido a-21 d+16
no__of b-15
of__things d-20
psychosis:la_@body a+19 d-18
this_one c-23 d-25
worst c-16
ya_hasta a-20 b-17 d+20
""",
    """
@medicine_it a+23 b-19 c-15 d-22
any:biscu* a-20 c-16 d+19
coming:packed a-16 d+16
elbow_deep a+16
me__hasta b-20 d+19
not__she a-18
organ:transplant a-19 c-20 d+21
""",
    """
adult:under* a+17 d-16
getting a-31 c+23
heart:honest c+20 d-17
inste* a+21 d-21
ninguno__los a+18 d-15
now:do_i b+21 d-18
organ:mi c-29
organ:stage a-20 b-21 c-20 d+24
soy_cristiana a+15 d-16
that d-17
""",
    """
@month b-45 d+16
allergy:broke_my d-20
got_an d+17
home:the a+19 c-45
organ:creat* b-26 c-19
psychosis:tipo a-21 b-19 c-18 d+25
she__her a-17 b+18 d-26
substance:my_@clinician b-16 c+16 d-18
""",
    """
ay a-28
do__in c-16
escribir c-21
irregular_heartbeat a-17 b-18
now:have c-19
now:nah_busy a+16 d-16
organ:la_prostata d-17
pregunta$ a-26 b+31 c-22 d-32
ride:an a-17 d-18
ride:said_ok a-19 c-20 d+21
schizoaffective a-27 b-25 c-30 d+38
tengo__pero c-18
""",
    """
any:traba* d-16
it__not b-39 d-22
prior:eso d-19
psychosis:pura a+20
ride:lives a+19 c-17 d-18
used b-28 c+16 d-16
""",
    """
i_usually a+16 b-18
organ:dos b-15
three_but d-16
""",
    """
^a a-16 c+22 d-21
did__it a+16 b-19 d-22
home:sentada a+17 d-16
organ:had_@body c-17 d+19
organ:probl* a+25 c-21 d-30
quiero a-17 b+26 c-38
rato_mejor a+15 d-15
so__the d-19
""",
    """
an__in a-17
bien$ a+29 b-27 c-35 d-17
heart:cuand* a-20
ride:be_there a-16 d+17
""",
    """
^@open a-19 c-19 d+16
allergy:exper* a-15 c-17 d+17
any:mija a-21 c-21
de__de a-26 b-21 d+25
got__# a+20 b-15 c-18
got__i d-17
headed b-20 d-16
tengo__@day d-17
the__go c-17
wrote a-24
ya_llego d-16
""",
    """
ahead b-22 c-31
el$ a-20
en__a b-17
heart:dio_de d-15
prior:try a+20 d-20
so__is c-25
substance:months a-40 b-16 d+28
substance:pregu* a-18
""",
    """
@stop__# a+28 d-26
^yes a+21 b-64 c-62
allergy:zero a+17 d-19
drink__my c-19 d+15
i__bad b-18
not_sleep b-15
out_when d+15
presion__traigo d+16
ride:confi* a-22 b-17 c+17
""",
    """
aparato$ d-18
de__se a-24
diagn* b-38
gente c-23
""",
    """
allergy:codeine a+26 b-16 c-19 d-20
allergy:no_c a-21 c+22 d-16
can__now c-17
heart:disease a-15
of_been c+18 d-19
pregnancy:the_shot a+15
ride:covered a-29 c-29 d+28
""",
    """
heart:a_@clinician c+15 d-18
now:so_we a-18 d+18
on__@date a-22 d-20
para__es a-19
said_ok a-19 c-20 d+21
tarda* a-19 c-20
the_@animal a-16 c-25
y_nada a-36 c-25 d+32
""",
    """
any:mysel* b-17 c-15 d+16
does__to b+19 c-22 d-19
hago_a a+19 b-19 c-18
heart:but_i b-28
jaundice c+17 d-18
lo__el a-26
me_hizo b-24
now:el_trabajo a+15
so b-33
stopped b-33
""",
    """
allergy:and_i c-22
and__are a+16 b-22
no__dejar a-16
now:possi* b-18 c+19 d-22
organ:is_good a+21 d-21
pregnancy:doubt a+18 b-17 d-22
pregnancy:male a+25 d-18
psychosis:name a-20 c+21 d-18
ride:no_@relative a+19 d-16
tampoco a+19 b-15 d-23
""",
    """
^waiting b-29 c+15
ahi$ b+24 c-38 d-34
boss__right a+17
i__@symptom a-30
le__dando d+16
me__las b-19
otra$ b-22
por__mejor b-18
prior:@treat_for c-15 d+20
salva a-16 b-16 d+17
tercero a+21 d-19
they__work a+20 b-15 c-18 d-21
wassup$ a-17 d+18
""",
    """
adhd c-27
i__low a+21 d-21
nunca_me a-15 b-38 c+19 d-19
prior:year a-16
psychosis:me_for b-18 c-18
ride:boy a-21 c-19 d+20
ride:on d-23
""",
    """
#_siempre a+21 d-22
adult:almos* a+22 d-22
ayer__la c-17
he__@treat c-24 d+16
is__all c-18
not_make a+19 d-23
psychosis:therapist a-20 b-18 c+24
substance:crist* b-24 c-31 d+24
""",
    """
^pumping a-15 d+16
complica$ a+15
dot b-17 c-18
en_@holiday c-16
joven$ b-16 d+22
me__over a-15
que__mas a-17 c-15
she_will d+15
""",
    """
allergy:anest* a-23
allergy:go b-17 c-20
heart:enfermera d-19
it_covered d+15
no_volvi c+16 d-16
now:afrai* a+19 d-20
now:luego_le a+22 b-17 c-20 d-18
prior:mucha* a-18
prior:para b-17
tuve_hepatitis c+23 d-27
""",
    """
honey b-26 c-22
me__miedo c-19 d-15
normales a+15
prior:not_believe c-15
psychosis:not a+16 c-17 d-22
someb* c+20 d-34
substance:noches c-17
tried$ b-18 c-20
turne* a-30 c-23 d+19
""",
    """
@eat$ c-22
ahora_no d-19
cvs c-20
go__it a-28 b-19 c-23 d+28
had__break a-18 d+18
heart:ella b-17 d+18
pregnancy:now c-20
""",
    """
any:nothing_since a+20 d-20
conozco$ a+23 b-17 c-20 d-20
getting_a a-21 c+18 d-27
i__sixty a+22 b-21 d-22
in__meeting c-20
me_pusieron a-25 b-23
not__here a+17 c-16
prior:for_it a+15 c-18
psychosis:estan a-26 b+15 c+18 d-19
why__i a-18 b+16
""",
    """
came_back a+27 b-24 c-33
heart:@howmuch b+15
heart:about_# a-17 d+17
heart:both_had b+15 d-17
now:under a+17 b-17 d-17
pregnancy:histo* a+18
psychosis:psychiatrist b-20
semana_de d-17
told__not a-16
""",
    """
coming:i_am b-27 c-32 d+17
does_it a-25 b+29 c-17 d-28
menos$ a-21 d-24
my__@cancel a+16 d-16
not:molesta a-18 d+20
nunca__encontrado c-15
on__chart b-17
pregnancy:si_me c-16
wear_pads d+16
""",
    """
^esa b-22 c-31 d+15
allergy:first_timer a+22 b-20 c-20 d-21
any:pass a+25 b-26 c-24 d-23
counts__a b+16 c-16
i__for a-28 d+21
i_think a-32 c+31 d-21
nights b-23
not:sleep a-19 b-23
now:at_the c-18 d-35
piens* a-20
prior:which_ones b+17 c-15
""",
    """
adult:del_# a-21 d+22
bocad* a+18 c-17 d-15
de_mi d-16
exact* a-25 b-24 c+22 d+16
has_the a+16 c-30
heart:hones* c+19 d-18
organ:getti* d-20
pregnancy:waiting_on c+17
prior:a_bunch a-16 c-20 d+24
prior:med a+18
psychosis:twice b-15 c-21
ride:¿ a-28 b+21 c-17
""",
    """
another__no a+17 d-15
pirulos$ a+15
rango$ d-15
youngest c-18
""",
    """
@howmuch_tiempo b+19 c-23 d-19
afib a-35 b-20 d+20
any:told b+17 c-26 d-22
calendar a-20
esto__lo c-16
frequent d+15
insulin a-22 b-18 d+23
me_puede b+24 d-34
mi__murio c-18
noon b-19
organ:proba* a-22
prior:name a-23 b-22 d+20
the__stuff d-19
time_was a-15
""",
    """
a_leaky d+17
any:insulin a-22 b-18 d+23
fine__pressure a-15 d+15
joya$ b-23 c-20
los_dos c-22
prior:over b-17 c-18
ride:sirve_un a-23 b+18
substance:dui a-15 d+17
""",
    """
all__you a-18 d+18
as_mania b+19 c-17
have__nothing a+23 d-25
hepatitis$ c-28 d+26
home:got_in a-19 c+17
organ:la_vesicula d-24
pregnancy:tener c-24
""",
    """
organ:hacer d-15
organ:looked a-16
pregnancy:may b-20
substance:something a-17
thoug* b-17
""",
    """
catch_me a+16
hasta_me d+16
heart:jajaja d-16
little a-18 b-26 c+22 d-15
me__hecho a-22 c+22
of__out c-17
organ:el_ultrasonido a-16
prior:buspar a-19 d+21
psychosis:oigo_voces c-24 d+25
so_much a+19 d-17
to_sulfa a+20 b-16
""",
    """
be$ a-30 c+30 d-18
home:halfw* a+25 b-25 c-19 d-24
long__it a-34
organ:@relative c-56
""",
    """
^es c-21 d-40
allergy:stopp* a-23 b-17 c-18 d+23
am_expecting b-17 d+19
esperando__del d-17
home:primero a+16 d-18
no__at a+20 d-19
prior:@insurance b+20 d-19
""",
    """
a__bebe a-19 b-15 c-21 d+20
around a-28 b-28
busca* a-27 b-38 c+24
glass a+26 b-23 c-23
internaron_por b-15
psychosis:no_tengo d-17
""",
    """
heartbeat a-17 b-18
la_prueba b-18
prior:apena* a+22 c-23 d-23
self_cath a-15 d+17
substance:thing a+18 b-20 c-17
""",
    """
^@drug b-53
bun_in a-18 b-16 c-15 d+19
heart:bajit* d-17
heart:stress_test a+16 c-16
i_moved a+22 b-19 c-18 d-22
nobody$ a+30 c-22 d-24
not:contestado c+16 d-18
substance:vicios a+18 c-18 d-17
to__me c-26 d+19
unico_que a+22 b-20 c-17 d-18
""",
    """
^when c-19
el__pasado c-16
now:great b-18 c-16 d+15
rehab a-36 c-20 d+34
ride:with_me a-19 c-17 d+16
substance:bebo_mas b-18
una_@clinician d-23
""",
    """
escri* a-17
is_down c-15
ride:no_se a-18
ticker b-33 c-25
""",
    """
a__attack c-19
a__beers d-15
coming:down a+16
corazon_no c-19 d+16
organ:el_rinon c-33
planned_on a+16
prior:nada b-15 c-49 d+19
soy_varon a+33 b-18 c-17 d-27
substance:tuve_una a-20 c-22 d+23
""",
    """
allergy:it_was a-22 b-17
allergy:una_inyeccion d-16
ataqu* c-16
biscu* a-20 c-16 d+19
heart:to_be a-20
organ:dijer* a-16
ride:pata a+18 c-17 d-15
rinon__@relative b-22 d+15
un__que b-18
""",
    """
@treat_like a-21 d-18
any:uh a+27 b-21 c-23 d-27
but__ok a+24 b-22 c-21 d-21
i_broke d-24
in__grade a+15
in__is c-20
la__con a-31
les a-39 c+22 d-20
make_it b-16 c-17
now:tempr* b-17 d-29
psychosis:not_there c-16 d+16
soy_del a-19 d+21
summer b-31
""",
    """
any:conte* c-18 d-21
any:perdon c-18 d-18
coming:already a-23 b-16 c-18 d+21
home:acostado a-26 b-20 d+23
organ:gallb* c-28 d-16
pregnancy:a_day a-15
say_that a-20 b+24 c-19 d-23
take__than c-17 d+16
""",
    """
de_dios d+15
heart:mine b-25
heart:tuve_una a-15
means$ b-16
not:anything b-27
now:stays d-15
pregnancy:pecho b-21 c-23
prior:my_@medicine a-17
sees a-20
""",
    """
allergy:prueb* d-18
choque d-18
doctora b-15
i__coming c-19
i__five b-15
it_@relative a-17 c-17 d+18
prior:cuantas a-17 b-21 c+20
substance:this_@year a-23 b-22 d+25
""",
    """
el__eso a-16
features d+17
llego__la b-17 d-22
""",
    """
^falta b-16 d-17
get__a d-22
limpi* a+32 b-36 c-37 d-24
lo_estoy a-23 b-18 c+23 d-16
naci_en a+15 b-24 c-22
not:checked a-24 c+28 d-26
pregnancy:in_# d-19
prior:ones b+21 c-21
sent b+25 c-32 d-24
""",
    """
allergy:is_in b+17
bit b-20
coming:drop_it a+21 b-15 c-19 d-21
diagnosticaron_bipolaridad d+15
la_sulfa a+17 d-16
las__de b-16 d-25
now:in_church a+22 d-22
out_now a-21 d+21
prior:forget a-25 b-25 c+23 d-17
""",
    """
de_@date c-21
home:ahori* b-16
now:fine a-43 b-28 c-35 d+44
organ:plumb* a+23 b-20 c-22 d-22
substance:voy a-23 b-18 c-19 d+24
""",
    """
#_of d+17
@texts a-16
allergy:records_from c+16
any:ni d-40
falta__hora a+20 b-17 d-20
is_ok a-16 b-18 c-16 d+23
niquel$ a+18
now:@eat c-24
ride:we b-17 c-26
""",
    """
=said:prior:yes a-66 c-18 d+31
allergy:todo_bien a+22 d-22
coming:no_me b-30 c-44 d+19
doctors b-29 c+29 d-31
heart:me_dieron d+17
least b-22 c-21 d+17
nada__ha a-20 d+20
verano b-18 c-17
viene$ a+25 d-25
""",
    """
i__when b-19
llevo_# d+17
organ:@relative_had b+20 c-24 d-19
psychosis:my_old b-15 c+18 d-18
ride:en_@vehicle a+15 c-19 d-20
supper$ c-23
""",
    """
@relative_es a+24 c-37 d-38
@wrong a+20 c-35 d-36
adult:schoo* a+16 d-17
allergy:tape a+17 d-15
drop$ c-17
home:my_@relative b-27 c-23
me__sin a+28 c-15 d-29
nieto a-24 c-22 d+15
prior:yes a-33 b-24
psychosis:exact* b-21 c+20
ride:is_off a-20
""",
    """
abuelo a-26 b+23
afraid_not a+21 c-17 d-21
esperando__resultado d-16
i__# b+16 d-23
nexpl* a+19
organ:la_ecografia c+16 d-15
pregnancy:hell d-16
pregnancy:waiti* a-17 c+20
prior:prescribed d-18
ride:preguntar c+17
""",
    """
a__el a-21 b+19
any:no_me a+19 b-39 c-19
any:warfarin c-22
better$ a+23 c-33 d-19
el_@relative b-18
never_taken a+24 c-21 d-22
organ:enzymes a-24 b-17
organ:nino c+17 d-17
""",
    """
allergy:me_in a-18
coming:hones* a-18
dia$ b-22
if__counts a-15 b-18 c+25 d-21
prior:take a+18 b+19 c-26 d-20
psychosis:not_that a+23 b-18 c-22
supuesto b-16 d+17
to_get b-16 d-18
""",
    """
me_off a+22 c-30 d-19
tenido_en a+15
""",
    """
both_had b+15 d-17
coming:estoy_en a+22 c-15 d-21
pregnancy:mamar a-19 d+19
pueden a-15
sueter a-16 b+17 d-17
""",
    """
^after a+28 b-27 d-33
adult:or_# a-17 c+18 d-16
possi* b-42 c+31 d-42
substance:para a-24 b-17
""",
    """
am__him a-18 d+21
at_night b-30
coming:supposed b+16
now:@body_full a+21 d-20
now:horario b-24
se_si a-21 c+19 d-23
seis a-17 b-21 d+17
was__me c-16
""",
    """
any:texting a-23 c-19 d+18
first__for a+16
heart:corazon_lo d-18
heart:que_estoy d-19
organ:summer a-17 b-16 d+18
tapon a+16 d-16
watching a-22 b-19 d+22
""",
    """
^al a+17 c-35
allergy:airway d+15
do__where c+16
i__normal a+18 c-19
now:una b-35 c-32
que__dicho a+17 c-16
street__on b-16
substance:vape d-25
""",
    """
@medicine_since b-18 c-18 d+15
@treat_y b-18
are d-21
be_there a-16 b-16 c-29 d+23
do_@medicine b+16
liver_numbers a-16
not:lo a-28 b-16 c+18
now:on_the a+23 b-20 d-28
psychosis:it_is b-18 c-20
""",
    """
adult:una a-24
caldito b-17 d+17
no__decirle a-20 b-19 c+22 d-16
not:liver a+17 b-17 c-16
not:todavia d-25
psychosis:psicosis_posparto d+17
substance:mama b-17 c-18
substance:nunca_me a+19 c-16
that__face c-15
""",
    """
es_el d-23
higado_y d-19
name a-17 b-31
no_@medicine b-31 c+22 d-30
solo__al c+16
thyroid b-15 c-15
tolerated_it a+18 d-18
tomo_nada d-16
""",
    """
a_que b+20 d-42
have__been d-17
i__just a-17 b-24 c+17
""",
    """
allergy:@hours c-17 d+17
any:@thanks a+19 c-28 d-35
any:sabe a-21 b-22
cuentan$ a-22 b+28 c-24 d-28
el_carro b-22 d-27
hace_falta a+18 d-18
heart:morni* b-16 c-17
novio a-21 c-20
ride:does_my a-16 b+16
she__me a-17 b-16 d+16
una_pulsera c-15
voy__mi c-17
""",
    """
con__de c-17
got__car b-16
home:the_car b-15
la_@stop d-18
not a+24 b-56 d-23
pregnancy:still a-45 b-30 c-19 d+41
sin_novedad b-17 c-15
tempr* b-24 c+24 d-33
""",
    """
any:tell c+15 d-16
better_than d-25
home:we_are a+15 d-24
live b-24
""",
    """
emojithanks$ a+17 d-15
heart:es_mi a-18 b+18
not_there c-19
primero_dios d+17
ride:soul a+15
""",
    """
@clinician__my c-19
@relative__he a-19 b-20
adult:she b-16
la__pero a-18 b-16 c+15
ride:@vehicle_home a+18 b-17 c-15
ride:todo a-20 c-15
substance:xanax a-22
turned__@date a-19 d+18
what__@body b+15
""",
    """
allergy:it_made a-32 b-18 d+29
not:pienso a-18
now:probl* a-24 d+23
prior:una_y d-26
substance:nomas a+18 b-18 d-30
under d-19
""",
    """
allergy:@symptom_all a-16 d+19
betch* a-15 b-17 d+18
coming:si_consigo a-15 c+16 d-15
hospitalized_for a-16 d+18
mi__por b-19
organ:no b-16
pregnancy:took a+18 b-21 c-15
prueba$ a-29 b-22 c+19
there_# d+15
veces$ a-20 b-22 d+21
what__@treat b+20 c-19
""",
    """
adult:eso_creo a-17 b-21 c+20 d-18
allergy:solo a+27 b-25 c-20 d-22
and__it d-20
any:@date c-17 d-23
any:@door a-16 c-17
coming:direccion a-16 b+18 d-16
esto$ b+17 c-21 d-17
heart:@relative_es a+21 b-18 c-16 d-20
not__@medicine a+17 b-23 c-18
oia_voces a-21 b-18
pregnancy:@year a+17 c-26
pregnancy:month c+18 d-24
ride:yea a-16 c-19 d+22
substance:en_rehabilitacion a-19 c-21 d+20
""",
    """
allergy:got_big a-16 b-17 d+18
boss_is b-21 c-23
ride:am_coming a+16
tome_algo c+21 d-16
""",
    """
allergy:no_reaction a+20 b-17 c-15 d-22
are_high a-20
bipolar_# a-24 b+20 c-23
en_orden a+20 b-15 c-18 d-18
esperando$ a-18 c-25 d+23
prior:couns* a-24 b-18 d+16
the__me b-33 c-24 d+16
veia_cosas b-17
""",
    """
afuer* b-20 c-18
molesta a-18 d+20
organ:solo b-24 c-23
prior:more a-18 c-21 d+26
suboxone a-25 d+18
substance:weekend b-16
""",
    """
and__to a-16
cardiologist_says c-16 d+18
fibrilacion a-19 b-18 c-20 d+21
have__@treat a+16
not:voices a+18 d-22
not:worked a-26 d+28
now_is a-19 d+20
organ:does a-22 b+24 c-18 d-27
prior:what_have a-18 d+20
tomo__@vehicle b-15
you__all c-17
""",
    """
@relative__if a-16
pregnancy:ligad* a+18 d-18
""",
    """
@medicine__something a-16
^para c-39
a__there c-18 d+15
adult:bit a-18 d+18
allergy:anyth* b-17
allergy:ni_al a+16
he__eso a+17
nonst* a-15
not__it b-22
psychosis:diagnosticaron_bipolaridad d+15
ride:said b-30 d+26
substance:drank c-22
""",
    """
any:aqui c-28
coming:a_las a-25 c-25 d+27
due a-32 c-24 d+29
home:mi_@relative d-17
sure__this c+15
un_soplo a-19 c-21 d+26
""",
    """
=said:ask:signs_of_both a+17 b-52 c-21
any:do b-15
depends$ a-15
heart:arrit* a-29 b-23 d+19
la__nomas a+27 b-23 c-22 d-25
me__not a-24 c+18
now:shift a+21 b-26 d-23
pregnancy:ivf a-15
psychosis:rather_not a-15
psychosis:sad_not a+20 b-18 c-16 d-20
que_@fetch b+16
she__that b-16
substance:mas c+20
think a-16 b-22 c+22
""",
    """
early b-29 c+17 d-21
i__or d-19
my__would a-28 b-21 c+37 d-38
pregnancy:question a-19
prior:throu* a-20 d+16
""",
    """
allergy:saber a-23 b-25 c+25 d-24
heart:vida d+15
me_that c-23 d-22
not:para b-16 d+16
pensando$ a-15 c+16 d-16
psychosis:quier* b+19 c-16
ride:at b-20
""",
    """
@drug_cuenta b+19 d-22
any:pensa* a-15
heart:controlada a-16 d+21
i_gave b-18
not:@holiday a+15 d-15
now:are_on c-20
now:my_@visit a-18 b+18
prior:y_nada a-36 c-23 d+32
ride:cuanto a-22 b+24 c-24 d-24
substance:no_me b-24 d-29
told__bipolar a-16
""",
    """
#_dias a-20
@relative__@sick b-24 c-20
@relative_esta c-29
good b-35 c-37
my_truck a+16 c-29 d-23
now:esta_bien a-29 c-15 d+29
the_@parking c-19
up$ a-35 b-25 c+16
""",
    """
=said:unsure a-41 b-33 c+60 d-52
@relative_the d+16
@stop__@drug a+17 d-17
allergy:sin_problema a+19 d-16
coming:@parking b+16 c-16
last__at a+18 d-19
of_them c-16 d+17
preguntar$ a-18 b-23 c+17
prior:¿ b+17
""",
    """
i__@drive c-23 d-25
mondays b-18
naturales c-17 d-17
prior:is_the a+23 b-16 d-18
psychosis:oia_voces a-21 b-18
ride:someb* a-26 b-23 c+26
""",
    """
do__take c-20
heart:enlarged_heart a-21 b-20 c-19 d+22
matriz a+15
now:@call_me b-35 d-21
substance:quiza c+18
works__me a-24 d+24
""",
    """
ask__@clinician a-16 b+20 c-18
disor* b-24
encon* a+16 b-27 c-24
la_pusieron c-27
not:checado a-15 c+16
now:ocupado a+18 d-17
pregnancy:seven* a+23 b-20 d-21
ride:be c-24
substance:still a-17 c-19
""",
    """
^justo a+17 b-17 c-17
allergy:ended_up a-19 d+17
am_a a+34 b-64 c-27
cama__mi a-16 d+17
for_her c-17 d+16
my_tubes a+16
queda$ a-15
ride:figure a-19 c+20
""",
    """
after_my a-26 b-19 d+20
allergy:@treat b-29 c-29 d+24
heart:coraz* c-26
my__@visit a-17 b-19
my_heart b-22
pregnancy:on_my a+18 c-16
psychosis:que a-26 d-17
psychosis:wonde* a-19 c+20
substance:the_spring a-16
they__come a-17
widow* b-18 d+16
""",
    """
^period a+15
a__does b-18 c+20
am__lol a+30 b-18 c-20 d-27
heart:murio c-17 d-18
me_arrepenti a+20 b-16 c-16 d-19
of__worked a-16 d+17
organ:every a-25 c-27 d+26
prueba__salio c-18
psychosis:my_ex a-24 b+17 d-19
""",
    """
bite a+15 d-17
home:una a+15 d-17
ride:eso a-27 b-19 c+19
si_mi b-23 c-20 d+25
tried__a a-21 b-16 c-21 d+23
""",
    """
^emdr a-15 c-16 d+16
allergy:a_nada a+35 d-34
hambr* b+23 d-26
hambre b+23 d-26
heart:my_cardiologist c-17 d+16
i__back b-17 c+16
i__recovering d+15
not:fecha b-17
simon$ a-23 b-21 c-17 d+28
soy__de b-28
substance:cafe a+31 b-26 c-23 d-27
thirt* b-22 c-25
""",
    """
allergy:had_it a+19 d-31
heart:lord c-19 d-21
ningu* a+19 b-60 c-64
not_be b-19 c-32
on_something a-16
pregnancy:#_lol a+20 b-20 d-16
""",
    """
@medicine__clot a-18 d+18
allergy:conozco a+17
allergy:times d-22
andele a-18 c-19
bailed$ a+16 d-17
care_of a-20 c-19 d+21
cuand* a-17 b-41
psychosis:nervi* c-15
substance:define a-30 c+18 d-25
""",
    """
@relative_a b-18
any:mom d-18
heart:it a-24
is__lol d-27
not:good a+32 d-29
prior:did_not c-21 d+19
vitamins a+16 c-20 d-18
""",
    """
@medicine_every d+20
amitriptilina c-16
pregnancy:snipped a+16 b-17
prueba__negativa c-16
psychosis:trast* b-24 c-28 d+23
puede_ser a-24 d-30
""",
    """
allergy:the_worst c-16
ningun b-33 c-26 d+17
ride:ha a-18 c+21 d-19
""",
    """
could_be a-23 b-29
home:@body a-28 b-16 d+22
is_shot c-16 d+20
prior:muchas a-18
""",
    """
any:hoy b+17 c-20 d-21
heart:heart_murmur d+16
momen* b-31 c-31
prior:forge* a-25 b-25 c+23 d-17
prior:have_not c-36
prior:i_tried c-18
prior:terapias b+16 c-15 d-17
psychosis:from b-21
psychosis:meds b-20 c-20
ride:together a-18 c-16 d+19
self b-17 c-19
substance:mujer a-20 b-18 d+19
tenido c-21
""",
    """
@visit$ b+23 c-18 d-32
^sometimes a-27 b-20 c+19
any:vivo a+17 d-16
organ:frequ* d+15
organ:se a-29
prior:it_was d-16
retraso$ a-22 b-20 c+23
says__not d-18
substance:ask b-16
""",
    """
a__minutes a-19
and__else c-16
hell a-17 b-19
monitor a-21 b-18
unfor* a-19 b-20 c-15 d+22
""",
    """
@relative__afuera a-15 d+18
heart:pregu* a-18 d-20
leaks$ c-16 d+19
paranoid a-21 c+16
psychosis:define d-20
substance:is_on b+16 d-15
""",
    """
^by a-23 b-24 c-24 d+26
allergy:tuvieron a-15 b-17 c-16 d+19
not:to b-39
now:con a+19 b-19 d-32
pregnancy:are d-16
was__on d-17
""",
    """
allergy:had_that a+19 c-18 d-18
allergy:respirar a-16 c-15 d+17
de__@body b-25 c-20 d+22
nunca__la d-23
organ:hepatitis_de c+19 d-19
substance:it_is c-24
substance:ok a-25 c-20
textos a+17 d-16
that_a a-26 c+22 d-23
""",
    """
@clinician_wants c+19 d-19
@drug__my c-16
^labs a+22 b-20 c-16 d-22
agenda$ b-18 d-20
heart__or d-16
le__rinon c-16
llegue__@thanks b-17
now:me_complica a+15
porch b-22 c-18
rinon_a b-18 d+15
substance:stuff a+18
tests_came c-16
they_put b-19
tiene$ a-16
""",
    """
adult:under b-17
al_rato c-25 d-27
allergy:soy_alergica c-22
any:wrong a+23 b-23 d-19
came__fine a+16 d-23
el__@month a-17 d+17
had_@treat a+21 d-24
me_duele d-18
mensa* a-35 b+29 c-23
pirul* a+15
pregnancy:be_we c-18 d+16
preguntado$ a-19
refus* a+18 c-17 d-15
substance:@clothes d-17
substance:bottle b-15 c-32
""",
    """
home:caldito b-17 d+17
home:enter* a-20 d+20
nunca__que a-29 b-17 d+19
your b+20 c-18
""",
    """
adult:do_you d-17
any:manan* a-18
far__i c-16
heart:en_@date c-16
lo__con a-24 c+19 d-25
me_espera a-16 d+17
mi__pidio a-18 d+20
no__allergies a+21 d-19
no__it a+16 d-19
prior:a_week b-16 d-17
problema__mi a-16 d+15
the__house a+17 b-19 d-27
""",
    """
organ:bien_todo a+16
organ:much d-19
otro a+24 b-42 d-35
pregnancy:estoy_encinta a-24 b-16 c-18 d+23
vino a+16 c-21
what$ a-40 b+41 c-21 d-34
""",
    """
#_@medicine d+23
^terrible c-16
allergy:codei* a+26 b-16 c-19 d-20
allergy:no_allergies a+28 b-16 c-16 d-26
any:nothing_to a+17 d-18
de__cero a+18 d-18
home:at_your d-23
medical c-18 d-20
might a-41 b-33 c+27
pregnancy:@relative_si c-20 d-19
psychosis:for_psychosis d+16
ride:@relative_earl c-16 d+16
si__del a-26
substance:@drug_only d-16
""",
    """
@medicine__lo b-16 c-18
@year_que c+16
just__in b-25
name_is a+16 b-15 c-19
now:@relative b-19
organ:por_la a-21 b-15 d+19
organ:wear a-18 b-18 c-28 d+29
prior:daban a-18 b-16 c+22 d-17
psychosis:right a+17 d-16
que__ya d-20
substance:poco b-35 d-36
svt a-24 b-18 c-19 d+27
take__@vehicle c-19 d-16
""",
    """
@relative__drinker a+19 b-18
coming:le a-19 b-18 c+18
el__cada d+19
gemel* a-23 b-21 c-28 d+26
hope__lol a-17 c+16
job b-21 c-27
la_dieron c-17
ride:@relative_and a-21 b-17 c-25 d+27
substance:teetotaler a+22 b-20 c-19 d-21
will__there c-29 d+15
""",
    """
^ahi b-42 c+22 d-16
a__mariscos a+22 b-22 c-21 d-17
coming:hold a-21 b-26
hoping__can c+17 d-16
las_abejas a+16
list$ a+17 c-33 d-21
mi_no b-19
ride:aun_no c+18
soplo a-28 c-29 d+34
substance:ver c-23 d-19
""",
    """
^muchas c-21
heart:valvula d+19
ones a-15 b+19 c-22
rather_not a-21 b+24 c-24 d-21
told__i c-16
treated c-26
""",
    """
every_three a+22 d-21
had__as d-20
list__a c-20 d+21
made_me b-18
mature$ a+20 d-20
my_car a+17 d-19
not:dejar a-16
on__# b-24
substance:card b-17
that__it a+28 b-48 c-18 d-19
""",
    """
@relative__it d-18
any:skipped_@food a+21 b-16 c-16 d-22
are_sitting a+17 d-17
coming:pregu* a-18 b+17
organ:@clinician b-31 c+28 d-38
organ:de_@date a+16
prior:cinco a-32 b-21 c-34 d+36
ride:to a+19 d-22
""",
    """
@drug__it a+25 b-20 c-23 d-20
any:tengo b-27
every__@month c-15
fall_under d-15
heart:mas_bien a+18 d-19
manejando c-35 d-24
organ:next_week c+15
si_soy a-17 c-25 d+24
substance:metadona d+19
substance:with a-16
test$ b-18
""",
    """
heart:never b-19
le_digo b-32 c+25 d-20
organ:orino_como a+23 b-23 c-22 d-15
organ:yes b-17 c-21 d+20
pregnancy:lactando a-18 b-25 c-30 d+23
prior:nope a+19 d-17
substance:@day b-18
""",
    """
allergy:my c-21
coming:plant c-15
had__ago a-23
heart:creeping c+16 d-18
heart:heart* b-22
just_fine a+16 d-16
pregnancy:pregnant c-33
pregnancy:so b-34
prior:lo_primero a+20 b-17 c-17 d-16
three a-26 c-22 d+28
""",
    """
home:tranq* a-27 b-18 c-15 d+27
last__i a+15 b-15 c-16
now:like a-17 b-17 c-15 d+19
prior:a_@treat a-18
que__eso a-30
""",
    """
^dale a-23 b-20 c-20 d+25
any:veo a-28 b-34 c+24
habria_que a-21 b-22 c+23 d-22
home:@door b-45 c-35 d+18
pregnancy:pasada d-15
psychosis:pregu* a-27 b+19 d-22
remembers c+18 d-16
sometimes__it a-15
""",
    """
antec* a+23 b-16 c-18 d-22
coming:suppo* b+16
cuando__a c-23
i$ a+15
now:bed a+20 c-17 d-17
pregnancy:ando_@late c+20 d-20
prostata d-17
she__two a+21 c-20 d-21
substance:ya a+18 c-24
with_bells c-16 d+16
y__dice a-16 c+15
""",
    """
afraid a+26 b-17 c-21 d-25
and__in a+24 d-17
any:night* c-18
any:tomo a-24 b-24 d+23
malo a+20 b-18 d-22
now:fixing_to a+17 d-17
ride:me_home d+15
""",
    """
@clinician__que b-33
^manana b-28 c+24 d-26
allergy:had_@symptom a-19 c-16 d+21
great__i a+19 c-17
hipertenso_de a-20
i__@drink b+18 c-20
my_place a-16 c-17 d+17
no__yes a-32 b-24 d+16
not:took d-21
off_at b-17 c-16
organ:orden a+20 b-15 c-18 d-18
prior:before_you b-16
prior:one a+25 b-38 d-36
valve$ a-21 b-17 c-16 d+26
""",
    """
allergy:anestesia d-16
now:be_better b-15 c-24
now:dialysis a+25 b-16 d-27
podri* a-25 b-23 c+27 d-26
schedule b-20 d-23
substance:@drug_every a-22
we__good a-21 b-15 d+22
""",
    """
@relative__puede c-31
^solamente a+31 b-29 c-21 d-28
adult:decad* c-15 d+16
allergy:happe* d-18
allergy:horse a-19 b+23 d-18
i__hope c-21
me__but c-16
prior:know b-28 c+22
substance:so a-17 b-31
""",
    """
adult:abuela a-18 b-25 d+15
buscando b-21 c+22 d-15
done__rinon b-17
estoy__una a+18 d-18
heart:cholesterol a+20 c-22 d-23
infecciones a-21 c-29
it_at c-18 d-22
pregnancy:not_pregnant b-20 c-19
psychosis:hospital a-29
substance:en_las d-23
toda__familia a+17
was__# b-21
""",
    """
allergy:al_polvo c-23 d-25
coming:la_pierdo a-15
coming:lluev* c-17 d+15
con_@medicine a+18 b-23 c-34
heart:ex a+20 b-24 d-17
my_boss b-28 c+18 d-18
no__orina c-17 d+16
on__liver a-17
psychosis:as_mania b+19 c-17
""",
    """
@relative_just a-24 c-18
adult:de_# c-22
adult:shy a+16 d-16
any:bueno a-21 c-16
as_a b-38
i_am c-19
organ:dio c+19 d-18
psychosis:que_era b-19
""",
    """
bueno a-30 c-26 d+22
estoy__en a-18 d+16
fui__veces c+16 d-16
home:been b-18 c-21
now:escuc* d+16
psychosis:habla* a-19 b-20
screamed a-17 d+17
thinks_so d-18
yo__lo b-17
""",
    """
at__good a-22 d+20
ayer$ b+26 c-30 d-29
coming:last_time b+16
coming:up b-27
es$ a-35 b+18
is__old a+23 b-21 d-20
not:padecido a+16
now:am_asleep a+24 d-24
prior:#_and a-19 d+23
prior:puros a+20 b-17 c-18 d-20
ride:is c-15
ride:ver_quien a-19 b-18 c+20 d-16
""",
    """
prior:probado_nada d-15
que__es a+17 d-27
ride:nadie a+34 b-35 c-23 d-48
so_who a-19 c+19 d-17
""",
    """
^oh b-18 c-17
^pensaba a+21 b-19 c-18 d-21
allergy:respi* a-16 c-15 d+17
is__on b-15
is_as a-16
la__hoy b+16 c-16
organ:@day a-21 b-29 d+18
se__fue b-17
""",
    """
coche c-16 d-23
heart_failure d+16
la_fila a+16
me__al a-22 b-17 d+22
now:nothing a-19 d+20
organ:original a+17 d-17
""",
    """
adult:i_have b-27
no__ahora a+24 d-25
organ:came_back a+19 b-21 c-28
sober__@year a+30 d-29
substance:dormir a-20
""",
    """
adult:@relative_firma a+18 b-17 d-16
adult:depen* b-21 c+21
allergy:worke* a+21 d-21
cutting a-21 c+18
dejel* b-20 c-25
have_i b-15
psychosis:ingre* d+19
she_got a-18 b-16
si__coca d+18
tape a+17 d-15
""",
    """
@treat_dos c+20 d-20
eso_creo a-17 b-21 c+20 d-18
hice b-21
is__here a+15 c-29 d-32
just__blood a-18 d+18
substance:no_le c-16
""",
    """
#__time c-19
cancel c-21
had__in d-23
no__me a+15 c-18
not:y d-15
start* b-28
there_a a-16 b+18 d-17
""",
    """
^locked c-16
abeja* b-17 d-17
adult:voto a-15
light a-15 d+18
never__@medicine a+24 c-29 d-19
organ:liver_and a+17 d-17
substance:never a+34 b-17 c-23 d-34
yeah b-51 c-50 d+20
you_have a-24
""",
    """
allergy:a_la b-18
at__me a-22 b+20
heart__at a-17
home:dejo a-17 d+18
pregnancy:casi a-18 d+15
sitting__porch a-18 d+18
tengo__nomas b-24 d-17
""",
    """
down__the a+16 c-16
heart:stroke c-15
keeps b-23
one__@insurer a+15 b-15 d-19
schiz* a-36 c-44 d+38
""",
    """
^leave b-18 c-23
dice a-30 c+22 d-18
heart:have_not a-21 c+24 d-18
my__high a-16 b-31 d+20
need__my c-19
""",
    """
@medicine__back d-16
any:otra c-17
heart:@price c+17 d-22
home:jaja a-26 b-23 d+24
in_@date b-28 c-23
mejor_por a+24 b-20 c-16 d-25
organ:@body_si a-16 d+18
prior:una_@clinician d-18
ride:entre d-15
stones__not a+17 d-17
""",
    """
^@drink b-35
any:betcha d+15
coffee c-29
manic_once c-20
medico a-22 c+23 d-26
now:nah a+19 d-20
prior:y_ninguna a-30 d+30
""",
    """
adult:@day a-20 b-16 d+21
con__una c-17 d+17
el__es b-29
expecting$ c-26
grave a-18 c-19 d+22
had_heart d+16
have__had b-17 d-22
i_tried c-18
named a-19 b+19 d-17
ride:le_dan d-18
siempre__# b-19
since__@year d+15
un_stent b-16
""",
    """
allergy:me_acuerdo c+20
can__hold a-22 b-17 c-16 d+20
not:blood a+15
on_# c-19 d-24
pregnancy:embarazo c-20
substance:tomo_todos d+18
we__no a+21 c-18
you_ask a-23 b+21 d-20
""",
    """
#__since a-20 d+21
^underage a+17 d-16
al_@clinician c+17 d-22
anda a-30 b+17
coming:cuenten c-18
era$ a-18
es__# b-24
got__at a-18
not:had b-36
organ:@relative_has a+20 b-16 c-19
stop a-30 c-29 d+27
""",
    """
esposo c-23
is__we b-19 c-19
one_@medicine b-25 c-38
pregnancy:una a-33
""",
    """
^cirrosis a-24 b-19 c-23 d+28
after_# b-17 c-17
and_another a-15
dead d-34
depends__you c+16
hablando d-17
heart:the_cardiologist d-16
home:ahorita b-16
los__bien a+28 c-30 d-21
no__decir a-19 c+17 d-18
no_la a-25 b-30 d+24
now:am_@drive a+18 d-17
ride:@relative_comes c-15 d+17
substance:drunk a-31 c-19
""",
    """
adult:id b+16
allergy:sick a-19
bipolar_y b-17
helped$ d+16
pasad* c-31
substance:@treat a-25 c-15
""",
    """
@clinician_says c-39
bajo a+27 b-29 c-33 d-19
drink_like b-16 d-18
heart:got_an d+17
heart:stent c-22
i__ok a+23 b-23 c-16 d-19
la__alta b-28 c-25 d+21
organ:rango d-15
pregnancy:tryin* a-26 b-18
prior:serian a-18 b-17
""",
    """
dinner a+19 c-22 d-33
doubt_it a+15 b-22 d-33
esperando__en a-18 c-17 d+21
interstitial_cystitis c-15
now:i_would a+17
papel* a-19 d-18
pregnancy:knocked a-20 c-21 d+20
youngest__# a+19 b-22 d-16
""",
    """
^se c-34
con_este d-19
home:one a-22 c-19 d+16
organ:or a+15 d-18
pregnancy:done a+24 b-26 c-15
puse a-31
ride:novia c-16 d+18
substance:trago_me a-17 d+16
""",
    """
any:at_# b-32 c-26
cien a+25 b-21 c-23 d-24
el_camino a-15 d+16
heart:electro d-17
heart:mama c-27
recuerdo_bien c+16
ride:vecina a-38 b+22 c-27
varon$ a+31 b-16 c-16 d-24
""",
    """
carro a+22 b-18 d-25
dele__a d-15
heart:senor* d+15
high_bp c-17 d+16
is__whole a+16 b-16
my__# a-20
organ:done_un b-17
throu* b-18
una_reaccion a-21 c-20 d+22
was_not a-24 d+23
""",
    """
any:can_you a-18 b+20
now:wife a-15
organ:el_que a-17
pregnancy:i_am c-23
psychosis:que_no a-20 b-24
ride:cunado a-21 c-17 d+25
""",
    """
^get c+19 d-16
eso__hablo b+17 c-16 d-16
experience a-15 c-17 d+17
heart:have_a a-33 b-23 c-27 d+36
i_believe c+17
organ:does_a b+18 c-19
with c-34
""",
    """
any:blood_@medicine c-18
any:sola a-17 d+16
confirmed$ a-19 b-19
desde_que b-19
habria__ver a-19 b-21 c+21 d-20
i__guy a+16
it__once a-16 c+22 d-21
not:responder a-22 b+21 c-17
prior:anyth* a+26 c-21 d-16
""",
    """
^me c-15
have__@body a-15
la__@month a+18 c-17 d-17
my_name b-21
organ:something a-15 c+20
que__recojan a+15 c-17
ride:cuento c-16
roble$ a+16
""",
    """
adult:but_my d-22
any:@food a-26 c-41 d+28
any:quest* c-23 d+16
home:a_flat a+20 d-20
no__falta c-16
now:por_mi a-22 b-18 d+22
on__couch a-23 b-21 c-17 d+23
prior:diffe* c-15 d+16
put a-15
que a-41 b+42 d-30
relat* d-18
""",
    """
@clinician__@medicine a-36 b-25 c-26 d+39
^skip a-34 b+35 c-29 d-35
be_# d-19
soy__tengo a-16 d+17
thing__is b-16
""",
    """
a__nada a+19 b-16 d-21
en__limite b-15
home:she c+16 d-30
organ:hep_c a-25
ron a-21 c-15 d+24
substance:this_spring d+17
""",
    """
@medicine__since d+15
coming:leave c-24 d+18
dos a-27 b-58 d+32
el_@drink c-17
el_dia a-24 b-19 d+24
fuert* a+18 b-19 d-16
got__now d+17
heart:que_me c-25
patient c-23
pregnancy:@body a-20 b-21
prior:hospi* c+18
psychosis:me_lo b-22 d-21
quien__mi a-23 c-19
""",
    """
allergy:dieron c-22
coming:esposa a-17
coming:with_my b-18
heart:tengo_normal a+21 c-16
home:@food b-25 c-21
mi__sabe b-21 c+17
now:estamos c-24
tengo__en c-24
""",
    """
ando_con a-26 d+17
bolsa a-15 c-19
ni_la d-29
organ:hep_b d+16
story a-28 b-15 d+24
you_guys c-20
""",
    """
^lo a+20 d-35
any:@food_and b-16
any:@pay a+21 b-21 c-18 d-18
forget$ a-24 b-23 c+27 d-29
me_@fetch b-29 c-27 d+30
que_ser c-16
substance:on_my a+17
the__you a-22 c-16
""",
    """
coming:queda a-20
echel* a-18 b-16 c-15 d+18
for__so a-16
now:en_el a+19 c-21 d-18
now:me_after a+15
pregnancy:todavia_amamanto d+15
we__to b-18 d-23
""",
    """
any:his a-20 b-18 c-16 d+22
me__cara d+18
mucho a-24 b-35 d+22
substance:by d-15
substance:is_a a-21 b-20 d+26
substance:it_was a-20 b-18
""",
    """
#__night b-15
^liver b-35 c-45 d+24
any:take_@medicine b-15
have_not b-32 c+26 d-19
i__night d-16
psychosis:as c-26 d-21
psychosis:my_@medicine a-20 c-15 d+19
substance:every a-16 b-31
substance:quien a-19 d-16
voy_en a+32 b-26 c-27 d-27
""",
    """
allergy:me_han a+21 c-21
dio_taquicardia d+16
now:the_middle a+18
pregnancy:impossible b-17 c+15 d-17
""",
    """
any:this_morning b-17
home:here b-30 c-27 d+18
home:trouble a-16 d+16
medio$ a+24 b-26 c-25 d-20
now:with_my a+17 b-19 d-17
sad$ a+22 d-24
something__liver c+15
substance:otra d-16
""",
    """
^pee b-18 c+16 d-22
felt c+15 d-27
girl$ a-19 d+18
psychosis:rather a-15
substance:strai* a+19 b-17 c-20 d-17
that_day b-27
yep$ d+20
""",
    """
if_my a-29 c+25 d-25
now:the a+16 b+16 c-15 d-40
pregnancy:wait a-16
que_tiene a-17 b+15 c-27
question b+23 c-35 d-24
sure_thing a-19 d+20
to__right a+16
whole__and a-15 d+15
ya__tomo a-20
""",
    """
adult:underage a+17 d-16
allergy:acuerdo c+20
coming:count_on b-15
do__mean a-17 b+15 d-16
mismo a-22 c-21 d+17
no__here b-18 c-26
now:por_favor c-15 d-29
pregnancy:hope d-24
ride:i_live d-18
""",
    """
^oia c-25 d+25
changing a+18 b-18 d-19
faltaba a-20 b-16 c-20 d+22
heart:no_tomo a-17
home:con b-36 c-39
livers a-23 b-16 c-18 d+23
mhm$ a-19 b-17 d+23
not:able a+20 c-19
now:check_with a-18
pero_tengo a-23 d+20
prior:cuatro a-19 c-17
ride:lejos d-18
substance:use b-27
trying a-28 c+15
wonde* a-22 b-18 c+23 d-15
""",
    """
adult:@relative b-16
encontrado a+19 c-17 d-16
esta_perdi a+21 b-20
half b-29
nope_just a+17
prior:everything_but a-15 d+16
prior:i_think b-21
psychosis:stabl* d+18
yo__sano a+17 b-16
""",
    """
aviso$ a-18 b-26
mis_papas c-16 d-20
organ:duele_la a-20 b+16
send a-23 c-23 d+23
substance:nada_que a+19
""",
    """
coming:after a-18
may$ a-17 b-21 c-26 d+21
me_han b-26
mis__estan a+18 d-18
organ:por_ahi a+18 b-18 d-18
pregnancy:the_@medicine a+18
psychosis:de_joven b-16 c-17 d+20
""",
    """
any:@texts_are a-19 b-17 d+19
less b-20 c-21 d+17
now:busy b-33 c-25
poco d-20
ride:they a+17 b+22 c-36 d-38
the__all d-18
""",
    """
@call__to c-16 d-16
adult:nino a-19 d+20
allergy:de_maravilla a+20 d-21
but_it b-20
had__for a+26 c-17 d-20
operada a+27 c-19 d-23
organ:disease c-18
pregnancy:at_work a-19 c-19 d+20
pregnancy:summe* d-20
psychosis:cosas_que c-17
substance:y_ya b-16 c-16
tal_vez a-32 b-25 c+43 d-34
""",
    """
a_los b+16 c-18 d-31
coming:go_ahead a+21 d-21
depende_de c+18
forma$ c-20 d-18
guess* a-15 c+19 d-20
heart:enlarged a-21 b-20 c-19 d+22
maybe__@relative a-16 c+19
media b-29
one_and a+17 b-16 d-22
psychosis:un_@clinician a-16 c+17
regla b-23 d-22
""",
    """
@medicine__blocks d+16
do__remember c+15 d-16
got_@sick d-15
heart:eithe* a+17
home:through a+18 d-17
now:pregunte a-17 b-20 c-19 d+20
psychosis:depressed a+25 c-18 d-24
ride:pidio a-18 d+20
""",
    """
allergy:terrible c-16 d+19
coming:right_now b-16 c+17 d-24
dropped_me b-15 d+15
got__@ride a-20 d+21
hallucinations a-24 b-27 c-28 d+27
now:pero a-19
ssris d+15
turn__in a+20 d-21
""",
    """
allergy:my_body b-18
coming:me_salio a+27 c-27 d-26
doy_teta a-15 d+17
heart_monitor a-16 b-15
is__# d-15
organ:dialysis_@day a-22 b-18 c-17 d+21
organ:had_liver b+16 d-17
""",
    """
allergy:con_eso a-24 c-38 d+28
allergy:seizu* d+19
coming:at_# a-19 c-16 d+21
control$ a+17 b-25 c-21
home:de_su d-16
i__some a-29
me_tomorrow b-17 d-17
pregnancy:so_who c+18
psiqu* a-21 b-18 c-18 d+21
substance:only_@drug d-20
""",
    """
#_# a-29 c-20
@stop__@medicine b-16
depar* a+21 d-16
have__tried b-16 c-25 d+15
heart:#_over b-28 c-38
home:parece a-19 b-28 c+25 d-24
how__it a-18
i__his a-21 c-18 d+17
if_she a-17
ride:alone_and d-19
tia a-18
""",
    """
home:driver a-19 b+19 d-18
home:sin_novedad a-21 d+20
organ:disea* c-18
""",
    """
@place_es b-22
any:look c+20 d-17
esa__me b-23 c-22
home:this b-26 d-22
pt c-15
ride:my_boy a-21 c-19 d+20
y__puedo a-16
yo__no d-15
""",
    """
@drug__of c-20
@stop__my c-15
^lock a-19 c-17 d+19
any:@texts c-30
chama* a-20 d+20
home:got_a d-23
llego$ b-31
me__de c-16 d+15
not:can b-16 c-25
not:kind b-16 c-18
pregnancy: b-20
""",
    """
afirmativo d+15
coming:give_my a+16 b-19 c-16
farma* b-19
fumo b-39
por__estoy a+17 b-18
prena* a-26 c-24 d+21
psychosis:to_be c+17 d-15
""",
    """
feel a-31 c-20
gusto$ a-22 b-20 c-18 d+25
hace__hora a-24 b-19 c-17 d+23
issue* a+36 b-21 c-26 d-31
psychosis:me_ha a+18 c-17
train a+22 b-20 c-16 d-18
""",
    """
adult:eighteen c-15
allergy:#_@visit a+19 d-21
given_it d-16
on__@food a-21 d+21
prior:and_@treat a-16 c-25 d+28
psychosis:schizo a-26 c-22 d+21
reason a-20 d+18
una__# a-16 d+16
y_eso a-21 c-21
""",
    """
=said:organ:yes a-42 b-29
@relative__going c-15
company d-22
home:en_la a+21 b-44 c-17
la__a c-32
mayor_de a-16
mg$ d+16
never__told a+23 c-22 d-16
not_recall a-18 b-19 c+21 d-22
servi* a-16 c-16 d+16
""",
    """
@relative__do a-19
my_lips a-19 b-17 d+20
now:it_tomorrow a+15 d-19
ya_me c-32 d-22
""",
    """
gota$ a+16
heart:my_pressure b-27
le__el b-28 c-29
my__@call c+15
ride:here a+28 b-24 c-21 d-26
teenager b-15
telli* a-22 d-24
y_transaminasas a+17 d-19
""",
    """
adult:on_@insurer a-16 b-21 d+19
antes__# d-21
coming:to d-20
journaling b+15 c-24
not:era b-18 c+21 d-16
now:sec a-17
organ:cirrosis a-25 c-33 d+31
pregnancy:am_a a+22 b-39
prior:only_tried a+18 d-15
""",
    """
adult:not a-22 b-26
all__to a+18 d-25
estoy__@food d-16
mysel* c-27
prior:a_@relative a-21 d-23
shot b-27
the__that a-22
where_do b+19 d-17
would__be a-23 c-24 d+26
""",
    """
allergy:cae a+19 d-19
allergy:todo a+33 c-22 d-36
en_misa a+17
here_in b-15
none_of c-24
now:los_@day a+23 b-20 d-19
pregnancy:este c+19 d-16
""",
    """
borda$ c-19
coming:for b-17 c-27
heart:reloj a+22 b-19 d-19
home:sana a-16 b-16 d+17
not_pregnant b-20 c-19
now:might_as c-17 d+18
substance:test c-19
""",
    """
allergy:tuvieron_que a-15 b-17 c-16 d+19
heart:strong a+22 b-21 c-18 d-21
labs$ a-18 b-16 c+17
me__haciendo a-16 b-19 c+18 d-17
no_maam a+17
y__negativa a+17 c-15
""",
    """
@ride__@relative a-19 d+20
hay__que a-17 d-16
i__i b-25
is__not c-24
no__cuento d+17
of__count d-16
prior:see_a c-16 d+16
""",
    """
allergy:recuerdo a-21 c+29 d-16
got__right c-23 d+22
it__bad a-25 b-17 d+23
no__soltar a-16 c-16 d+17
organ:kidneys_are d-19
organ:tests_came c-16
psychosis:and_then c+16
""",
    """
adult:two_@month a+21 c-16 d-22
me_regreso a+22 b-18 c-16 d-20
now:hit a+18 d-17
o__no b-17
que__mi a-20 b-26 c+28
tome__@year a-19
would__so a-23
""",
    """
any:not_since a+18 d-18
coming:dejamos c-20
hay__@fetch a-19
heart:es_la a+28 b-27
home:still_on a+21 c-15 d-22
la_lista d-18
mas__por a+18
ride:back d-17
substance:stopped a-18
yellow a-15 c+19 d-17
""",
    """
adult:but_mature a+20 d-20
allergy:four c-15
allergy:y_a c-16
coming:i_would a-17 b-15 c-18 d+19
heart:para_la b-16 c-21
once__@year c-21
psychosis:evaluaron a+17 c-17
ride:de b-30
""",
    """
any:to_you d-15
de_nada a+22 d-24
my__come a-17
organ:back b-31
pregnancy:duda d-15
records a-19 d-16
""",
    """
any:ayunas a+26 b-25 c-19 d-25
coming:seguro a+15 c-18
organ:no_problems a+16 d-17
piedras__rinon b-17
que_ver d-38
ride:no_one a+30 c-25 d-30
""",
    """
estuvo b+17 c-19 d-21
feas a-17 d+18
organ:as_a d-23
organ:enzim* b-18
polen a+18
pregnancy:have_not a-15 c+18 d-17
prior:it_is c+15
she_is b-43
substance:vice a+21 b-17 c-17 d-16
""",
    """
#__been d-17
^texting a-24 c-19
allergy:esa a-18 b-39 d+16
been_on c-21
coming:yo b-21 c-19
home:nurse b+16 c-19 d-22
llego__su a-16
minutes c-34
not_@call a+15 d-28
prior:bastantes d+16
prior:wanted_to a+17 b-19
ride:it_out a-25 c+24 d-18
ride:ya b-39 c-22 d+15
we__in b-15 c-17
ya__con a-17 c-16 d+18
""",
    """
^analisis a+20 c-16 d-17
and__lol a-16 d+16
coming:tomor* c-36
navidad c-16
pregnancy:my a+19 b-18 d-19
ride:toget* a-18 c-16 d+19
si__tomo a-19 b-16
substance:is_the c-18 d-22
todo_me a+19 d-21
""",
    """
any:almorzar b-17
high__runs d+15
la_casa a-22 d+15
no_creo b-21 d-25
organ:tuve_hepatitis c+23 d-27
pregnancy:alivi* a-23 c-16 d+23
pregnancy:meses b-17 c-38 d+22
""",
    """
clean__may a-19 d+19
coming:me_bajo a+20 c-19 d-21
grown_and a-19 c-17
home:@relative_has a+19 d-16
now:tomorrow a+31 b-17 c-30 d-34
one_piece d+16
puede__mi a-26
substance:he_says c+16 d-17
yes_maam a-17 d+18
""",
    """
estoy__que b-26 d-16
hope b-24
now:agarr* c-17
remember$ b-23 c+19 d-17
salir a-20
substance:a_six d+17
substance:no_i d-16
""",
    """
^acabo b-33 c-27 d+17
absolutely c-19
honestly a-24 b-31
like_the c-17
not_me a+33 c-46 d-26
psychosis:yo a+25 b-26
""",
    """
adult:jajaj* a-19 c-16
first a+19 d-26
""",
    """
can__the a+17 c-17 d-20
en__sofa a-16
i__she a-19 c+21
nervous a-19 b-19
not:anticoagulante a+16 d-17
nothi* a+17 b-64 c-33
or__my d-15
pregnancy:embarazada_no a-18 b-20
ride:a_@ride a-15 c-19 d+20
substance:as_a c-18 d-17
""",
    """
=said:now:yes a-43 b-94 c-39 d+61
^solo a+60 b-60 c-24 d-45
aa$ a-28 d+30
bajo$ a+21 c-17 d-19
check_with a-20
coming:arran* a-18 c+22 d-20
heart:an b-25
mi__comio a-20 b+19
not:le b+18 d-18
prior:before b-17 c-16
rinones__de b-18 c-17
safe b-19 c-19 d+16
""",
    """
ahorita_no d-42
am_@drive d-22
casi_en a+22 d-24
now:por a-17
organ:martes a-15 c-17 d+15
""",
    """
^saw c+15
heart:@hello a-22 b-20
nah__good a+17
nope_never a+15
plati* a-19
substance:currently d+16
substance:no_es c-19
""",
    """
coming:@vehicle a-18 c-17 d+20
me__checado a-15 c+16
on__at d-19
on__books c-19 d+16
prior:tiemp* a-16
ride:someone b-33
treat* c-26
you__from b+16
""",
    """
allergy:taqui* d+16
coming:@visit c-28
heart:vez c+18
prazo* a-17 c-16 d+17
""",
    """
a__test b-17
allergy:which a-27 b+29 c-29 d-21
coming:ya_pedi a-17 d+18
conte* a-19 b+26 d-32
heart:then a-18 b-19
pedi__en a-17 d+18
pregnancy:ask a-16
pregnancy:probably a-19 c+18
still__for a-20
substance:count b+30 c-22 d-26
""",
    """
any:ahorita a-16 d-15
guess$ a-26 c+30 d-35
heart:none_of d-16
ride:yeah d+16
se_decir a-15 c+16
""",
    """
@sick__@stop a+17 d-16
^la c-31 d+17
^only a+38 b-76 c-29 d-16
heart:physi* b-16
mando a-20
organ:bloodwork d-16
organs a+19 b-18 c-16 d-18
""",
    """
@year__de d+17
allergy:idea a-18 c+25
any:one a-16
by_now a-16 d-16
pruebo a+19 b-15 c-16 d-17
regre* a+15 b-18 c-19
that__am d-23
""",
    """
@relative__on a-16 b+22 c-28 d-16
^strong a+20 b-20 c-17 d-20
all_clear a+29 b-25 c-18 d-25
coming:con d-35
expecting a-15 c-34 d+19
heart:pastillas b-20 c+17
home:todavia a+38 b-27 c-32 d-39
it__@animal a-19 b+18 c-15
neith* a+24 b-24 c-28
not:nada b-29 c-20
pregnancy:#_@year c-20 d-31
psychosis:depresion a+18 c-18
psychosis:nah a+20
ride:is_@drive a-18 d+17
signi* b+17 d-19
uti__the c-15 d+16
vamos_a a-22 b-18 d+17
were__little c+15
""",
    """
^despues c-22
^stuck a+31 b-33 c-22 d-26
affor* a+20 b-15 d-19
allergy:not_had a+17 c-16
have__i b-16
negativa a+18 c-21 d-16
prior:after_a d-16
serian a-18 b-17
""",
    """
@relative_drinks c-20
adult:quince a+26 b-20 c-20 d-24
organ:problemas c-31
pregnancy:@month a-25 b-20 d+20
ride:afuera a-15 d+18
story$ a-17 d+19
wear$ b+17
""",
    """
any:las a-30
flat__# a+17 d-16
home:llave a-17 d+18
psychosis:is_psychosis a-20
""",
    """
^quizas a-19 b-25 c+29 d-25
any:everything b-20
es_la a+20 d-45
give__an a+17 d-18
hours c-30 d+23
is__so d-22
maneja a-18 c-23 d+22
now:this_evening a+15 b-16 d-15
organ:duele d-17
whiskey a-16 d+18
""",
    """
^who a-34 b+40 c-32 d-36
allergy:una_reaccion a-21 c-20 d+22
coming:borreme a+19 c-17 d-16
mi_@relative d-32
ride:hija a-17 b-27
substance:con_el a-16
substance:how c-20 d-19
""",
    """
and_done a+24 b-17 c-19 d-24
de_joven b-17
jubil* a-21 d+23
nah__that a+19 c-20
the_@clinician b+16 c-30 d-31
""",
    """
=said:no:the_last_word_after_a_correction a+22 d-22
be_@drive d+16
do__go a-20
heart:only_the a-27 c-17 d+27
nina b-20
organ:a_cada a-21 b-23
ride:cover* a-29 c-29 d+28
sulfa a+16 c-28 d-34
""",
    """
chorro a-17 d+17
creatinina b-17
my__off a-17 b-19
nino b-31 c+17 d-21
organ:segun b-17 c-17
to__@animal c-16 d-15
""",
    """
ask__this a-16 b+16
mule a+17 d-18
to_wear a-18 c-24
""",
    """
a__his a-17
allergy:nique* a+18
amamantando$ a-19 c-16 d+20
hace__de c-18
nel a+33 b-23 c-27 d-32
""",
    """
home__home a-20 d+19
""",
    """
any:hard_pass a+25 b-26 c-24 d-23
heart:high_but a-23 c-36 d+33
home:but_i a-18
i__new a+27 b-21 c-19 d-25
it_i b-24 c-26
nah__am a+16
not__when c+16
now:para c-34
""",
    """
and__me a-16 b-18 c-19 d+21
in_@medicine c-15
me__for b-20
organ:stones c-32
prior:@open a-18 c-19
""",
    """
dice__si b-15
heart:no_heart b-19 c-17
heart:sano b-25 c-27
i__grandkids d+16
prior:what_counts b+21 c-17
probably$ d-23
""",
    """
any:mind b-16 c-22
i__three c-22
prior:aqui d+15
prior:i_do b-15 d-15
substance:worki* a-17 c-17 d+19
""",
    """
prior:@medicine_for a+15 c-19
ride:anybody d-23
""",
    """
@relative__and a-28 b+18 c-29
looks b-21
mal$ b-29 c-18
ride:leave a-15 d-15
tell__yes c+16
that_matter b+18 c-15 d-16
you_betcha a-15 b-17 d+18
""",
    """
in__getting d-16
pregnancy:para_nada a+16 d-15
psychosis:ansie* a+19 c-16 d-16
una__otra b-16 d-21
y__eso b-15
""",
    """
allergy:cosas b-27
cunado a-25 c-19
en_mi a-22 d+16
hard_to a-21 b-23 c+24 d-22
heart:take a-21 b-15
huh$ a-39 b+37 c-35 d-32
me__pasado a+19
me_quede a+21 b-23 c-24
not_@eat a+17 d-17
now:texti* a-16 b+18 d-19
por__bien a-15 d+16
psychosis:@relative_si a+18 c-27 d-17
so_could a-16
to_pass a+17 d-16
ver_quien a-19 b-18 c+20 d-16
""",
    """
^is a-74 b+82 c-66 d-67
^missed d-15
broke_out d+16
coming:me a+29 b-22 c-16 d-30
cooki* a+17 d-16
drink__but a-21 c+20 d-16
i__take b-19
organ:no_nada a+23 d-21
pase_por a-18
prior:hierb* a+19 c-17 d-19
prior:my d-35
ride:alguien a-28 b-22 c+32 d-25
ride:desca* c+17 d-17
substance:just a+28 b-43 d-34
that__has a+23 c-22 d-19
the_bad a+15 d-19
""",
    """
^diagnosed a-16 c-18 d+23
^due a-24 b-18 c-24 d+25
adult:#_and a+17 c-17 d-16
is__ok a-33 b+33 c-25 d-29
now:company c-17 d-21
si__de a-28 c+16
substance:con_las a-22 c-15 d+25
substance:sometimes_i a-18 c+17 d-15
""",
    """
allergy:nomas a+33 b-36 c-24 d-25
any:mucho b-16
got_big a-16 b-17 d+18
i_bring b+25 c-19 d-16
medic* c-22
simon a-27 b-24 c-21 d+31
substance:tomando_diario c-16 d+18
""",
    """
adult:older a-23 b-22 c-17 d+25
askin* a-17 c+19 d-15
can__do b-21
creo_que a-21 b-40 c+31 d-29
organ:@relative_esta d-15
say__but a-17
substance:eso d-40
warfarina$ a-19 c-18
""",
    """
#__i b-20
delus* c-17
heart:heart_attack c-20
horario b-26 c+18
pregnancy:va b-20
prote* a-18
puede__@clinician a-19
talk__a c-25
trae d+18
""",
    """
^sana a-16 b-16 d+17
any:been d-17
pregnant__twins b-16 d+16
prior:ningu* b-33 c-39
""",
    """
came__it a-15
coming:encon* a+19 b-16 d-19
prior:tomad* c-22
que_tipo a-24 b+26 c-21 d-24
reaso* a-20 d+18
ride:pregu* a-16 b-29 c+30 d-30
""",
    """
allergy:something c+19 d-21
any:pills a-15 b-25 d+18
coming:sigue_en a-15 d+15
now:just c-27
poder a+21 b-25 d-38
prior:two_@medicine a-19 c-17 d+22
repetir a-19 c+16 d-19
substance:@clinician a-23
""",
    """
habla a-20 c-29
pregnancy:dos_semanas a-15 c+17
ride:no_hay a+29 c-22 d-31
see_you a-19 b-21 c-29 d+28
sure a-34 b-41 c+22
two__a c-21
""",
    """
allergy:ended a-20 d+19
allergy:taken_it d-21
organ:lost b-17
psychosis:un a-24 b-17 d+16
""",
    """
do__that d-20
has_# a-19 b+18 c-17
manejo b-17 c-16
organ:salie* d-21
scared b-29
substance:me_ha c-16
""",
    """
a_man c-20 d-22
allergy:came a-15
allergy:esa_vez a-22 c-16 d+26
any:@person c-15 d-22
bp__up a-17
ni__acuerdo c+18 d-19
passe* b-28
tengo b-21
""",
    """
any:tomor* a-19 b-23 c+20 d-15
home:recoj* a+15 c-17
pregnancy:is b+17 d-37
pregnancy:not d-27
pregnancy:soy_un a+20 b-17
ride:llevo a-15 d+15
""",
    """
acuer* a-28
any:aqui_esta a+16 b-15 d-16
coming:i_get c+19 d-15
coming:sin_falta a-19 d+16
edad_no d-16
home:was a-33 b+28 d-22
pregnancy:who c+16 d-20
ride:find_anybody a+16 c-15
substance:maybe_a d-15
substance:si_pero a+18 c-18 d-16
there$ b+20 c-48
""",
    """
^big a-17
^you a-17 c-55 d+16
checked__fine c-15
my__@thanks b-17
prior:anos a-34 b-20 d+25
that__@clinician c-15
the_low a+18 d-15
""",
    """
depression$ c-25 d-23
organ:waiting_for a-23 c+24 d-15
ride:is_not a-16
un_rato b-18 c-17
""",
    """
@medicine__@stop a+18 c-18 d-17
any:que_@insurer a+22 d-21
not:stuff a+34 b-17 c-25 d-28
nunca_supe a-16 c+20 d-19
""",
    """
@symptom__over a-16 d+19
agradezco a+16
any:fine a-30 b-28 c-24 d+31
coming:@place b+17 c-26 d-26
mejor_que a-17 b-19 c-18 d+25
not:padezco a+27 c-16 d-30
prior:years a-24 b-18 c-34 d+37
ride:senora a-17 d+18
siempre__en a+19 b-16 d-19
""",
    """
any:ask a-16 b-16 c+24 d-26
gabap* d+15
is_# a+21 c-21 d-17
me_or a-16 d-18
pregnancy:ayer c-30
prior:tres a-24 b-22 c-30 d+29
tengo_la c-25
white__it a+16 d-15
""",
    """
@treat_hurt b+15 d-16
^@late c+25 d-20
cirro* a-27 c-33 d+34
home:am_at b-30
how__is a-22 c-19
i__her b-20
i__tried b-17 c-22 d+17
liver__shot d+18
los__a a+17
organ:malo d-20
problems__my a-21 d+22
psychosis:in_# a-18 b-24 d+23
""",
    """
allergy:not a-31 b-62 c+22
allergy:when b-24
any:hijos a+24 b-20 c-17 d-21
de__soy a+15 d-15
emojiyes$ a-22 b-19 c-18 d+24
have__check c+16
it_was a-23 b-42 c+22
junior b-17
my_end a-19 d+18
pregnancy:enter* a-17 d+18
psychosis:estuve b-22 d+16
ride:cousin a-29 b-19 d+28
substance:when c-23
""",
    """
dios_me a+20 d-17
i__pumping b-17 d+22
i_ought c-19 d+18
yes__have a-16 d+18
""",
    """
any:but b-23
my__vice a+17 c-16
psychosis:el_@clinician a-18 c-26 d+20
tengo_una a-22 d+16
""",
    """
@clinician_and c-21
did_but a+21 c-15 d-18
not:touched a+21 d-17
prior:several d+18
rayit* a-21 d+16
ride:earl c-16 d+16
substance:somet* c+20 d-34
suerte b-18 d+16
waiting b-42 c+25 d-25
""",
    """
home:waiting a+31 b-27 c-23 d-30
is_checking a-20 b-17 c+24 d-21
lock_it a-19 c-17 d+19
me_vuelvo c-16
organ:todo a+47 b-41 c-41 d-37
psychosis:of a+15 d-23
ride:en_mi a+22 b-17 c-22 d-19
ride:is_going a-20 d+21
ride:maneja a-16 b-25 c-24 d+25
weeks_@late c+21 d-22
""",
    """
@relative$ a-15 b-23 d+17
bien_del a+19 d-21
heart:think a+18 c-17 d-15
is__number a-16
multi* a+19 d-20
pregnancy:podria_ser a-17 c+16
psychosis:the_patient d+16
sting* a+16 d-15
yo_me a+16 d-20
""",
    """
creo__no c+18
heart:#_casi a-20 d+20
not__of b-26 c-30 d+16
pregnancy:am_# b+21 d-25
psychosis:but_i b-22
que_entienden b+16
""",
    """
@clinician__in c-15
^nothings a-15 d+15
alergica$ a+18 c-17 d-18
can__@stop d+16
depende a-35 b-38 c+35 d-23
not_go a-32
organ:const* d+16
pero_no a-30 c+27 d-24
sirvio a-22 d+22
sola$ a+32 c-32 d-26
what__not a-18 d+20
""",
    """
adult:do_not a-22
cuando__de c-15 d+15
pata a+18 c-17 d-15
skips a-23 b-25 c+23 d-15
tms__@medicine d+17
touched_a a+16
""",
    """
adult:los_# b-29
any:morni* a-18 c-21
ayunas a+26 b-17 c-21 d-25
dale a-25 b-22 c-24 d+28
el__pero b-15
escuc* a-22 b-23 c-21 d+30
home:car b-16
home:off a-17 b-19 c-18 d+21
home:own a-15 d+16
is_psychosis a-20
lucky b-18 d+16
parts b-20 c-20
put_me b-15
ride:@relative_said a-32 b-24 c-22 d+30
sanit* b-23 c-21
the_pharmacy a+15
un_poquito c+16
""",
    """
^perfecto a-22 d+22
coming:@howmuch a-20 d-16
february a+21 d-21
i__miss a+17 d-19
not:loca b-19 c-26
organ:verda* b-15 c+19
recetas$ a-16
si__voces c+18 d-17
where_we a-19 b-19 d+16
""",
    """
^hated d+19
coming:truene c-17 d+15
drinking a-32 d+19
hep_c a-25
kind_of c+16 d-44
organ:get b-27
pregnancy:traig* c+18 d-24
psychosis:features d+17
rain b-28
vesicula d-24
""",
    """
a__otro a+18 b-16 d-17
dejame__la a-16 c+16
i__up b-29
not:yes a-18 c+15
tbd a-29 b-25 c+29 d-29
""",
    """
^define a-39 b+21 d-33
adult:past a-27 b-23 c-20 d+26
allergy:used_it a+17 c-18
dormida d-20
en_cuando d-22
go$ b-43 c-41 d+16
heart:ok b-26 c-18
organ:para d-18
please c-44
sober__@date a-19 d+18
""",
    """
@body_infections d+17
acid d-17
any:apartamento a+18 b-15 d-18
banana d+16
cloza* a-17 b-15 c-16 d+18
de__hace d-15
dijeron a-27 b-22 c+18
home:have d-30
me_sube a-23 c+19 d-19
naci b-32
nothing__the c-19
now:cuent* a-17 b-15 d+18
organ:a_liver a-21 b-16
prior:maybe_# a-16 c+22
substance:bapti* a+20 d-15
""",
    """
al b-19
comi a-26 b-23 d+20
eso__tiene b+19 c-19
no__@drug a+26 c-19 d-24
psychosis:mi d-28
substance:littl* b-19 d-25
""",
    """
^@eat a-22 b-27 d+22
^dejela a-15 d+16
been__everything a-19 b+17 d-16
prior:@medicine_count a-15 d-21
ride:do_not d-25
se__no c-17 d+16
""",
    """
^many d+18
a_text b+16
adult:otra a-30
allergy:for_that d-16
allergy:have_not a+19 c-18
soltar a-16 c-16 d+17
y__no a-16
""",
    """
=said:coming:yes b-27
a_@clinician c+21 d-19
both__fine a+17 d-18
descansa c+17 d-17
just__@body c-16
organ:from_my b-17
""",
    """
bag a-18 b-20 c-19 d+22
friday a-32 b-29 c+20
heart:at_# a-20 c-18
it__could a-16 c+17
now:¿ a-17 c-19
psychosis:#_@year a+16 c-18
psychosis:oi a-15 b-16 c+21
ride:viendo a-22 c+24 d-17
they__is a-15
""",
    """
@hello a-26
coming:something_came a+20 c-21 d-20
home:i c+30 d-23
mayor a-15 b-20 d+15
my__been c-18
now:schedule b-22 c+18 d-24
now:to_be a+21 b-15 c-19 d-21
nurse* b-20 c-16
organ:una_vez a-15 c+24 d-27
psychosis:trastorno b-24 c-28 d+23
quieren a-18 b+23 c-29 d-16
una__y a+20 b-21 c+16 d-40
you__right d+17
""",
    """
adult:next_summer a+19 b-15 d-21
allergy:laryn* d+16
any:not_take a+17 d-16
daddy a-16 b+20 d-20
fifteen a+21 b-17 d-20
mas_o a-17 b-18 c+20
organ:blood d-19
por__@relative b-22
pregnancy:day a-21 c-18 d+24
pregnancy:embryo a-18 c-17 d+18
prior:count* a-23
""",
    """
el_@drug a-16 c-29
me__fatal b-15 c-19
me_hacen a-19 d-18
substance:rehab* a-21 b-16 c-23 d+22
to__@treat d-15
""",
    """
adult:mi_@relative d-28
home:la_@place a+20 b-17 d-18
i__get c+29 d-20
imposible$ c-25 d-29
look a-31 c+21
my_@insurance a-15 b+16 c-17
not:@year d-19
told__the d-18
walked__# a-15 d+16
ya_puedo b+15
""",
    """
^see a-23 b-23
caldi* b-17 d+17
carry* a-19 b-21 d+21
chofer c-20
coming:la_@place a-17 b+19 d-16
got__on c-16
mejor__me d-19
out_early a-15
pregnancy:and_not c-21
run__by a-21 d-22
""",
    """
# b-34 c-39 d+29
norma* a+35 b-39 d-56
now:simon d+15
organ:nope a+17
stress a+15 c-21 d-19
substance:jaja a+24 d-22
""",
    """
@drug_does b-18 c+18
allergy:at a+18 c-26 d-18
because b-21 c-23
has_not b-22 c+23 d-42
heart:skips a-23 b-25 c+23 d-15
organ:norma* a+29 b-20 c-25 d-26
pancreas$ b+16
sometimes__a a+15
ssri a-15 c-23 d+19
the__@date b-19 c+16 d-26
tomo__dias d+18
was_normal d-16
""",
    """
@clinician__@year a-17 d+21
es__@day a-20
made_my a-25 c-24 d+18
not:anybody b-21 d-24
prior:@treat_de d-15
uti_all c-15 d+16
""",
    """
creo$ a-29 d-28
organ:calculos c-15
psychosis:oigo a-22 b-25
recall a-24 b-19 c+25 d-24
substance:a_drink c-16 d-18
""",
    """
allergy:cuando b-20
am__dude a+16
any:estoy_sola a-17 d+16
embarazada_no a-18 b-20
heart:@relative_on a-16 c-18
never_been b-32
now:am c-55
organ:not_liver d-16
y_tomo a-17 d+22
""",
    """
now:after_# a+17 d-17
ride:pues a+19 c-20 d-15
si_pero a+24 b-27 d-31
""",
    """
any:home a-16
era_nino a-15 c+15
heart:diagn* a-22 c+17
hijo c-17
me__encontrado c-15
ride:sola a+28 c-39 d-19
un__nunca c+16
""",
    """
@year_sober a+26 d-26
es__yo a+20 b-16 d-19
heart:@thanks_a a+16
heart:a_dios a+16
le__sus a+16 b-16
mejor__@relative a-15
no__pierdo a-15
ride:@relative_se a+17 b-25
uti_right a-19 d+20
""",
    """
=said:now:unsure d-19
be_ok b-16 d-17
could_you a+16
dio__la d+15
fumo__para d-15
hicie* b-26 c-18 d+16
mi__otra a+17 b-19 d-16
not__thing c-18
ride:@relative_might c+15
se__esta a-20
tested$ a-30 c+29 d-20
""",
    """
@year__que a-21 d+17
heart:test a+17 d-16
not:mind b-19 c-22 d+18
""",
    """
@drug_that a+23 b-20 c-22 d-19
any:@day b-22 c-23
apartment a-19 b-17 c-17 d+19
prior:nerve a-16 d+18
quiero__se d-16
ride:tia a-15
supue* b-16 d+17
¿__que b+15 d-16
""",
    """
allergy:tomado a+21 c-21
coming:are a+17 c-28
heart:not_that a+27 c-23 d-19
me__mi b-42
now:after a+47 b-37 c-39 d-39
otro__mejor a+16
pregnancy:@medicine a+20 b-27 d-32
substance:depends b-28 c+27
uti d-18
""",
    """
@food__not a-16
boss__my c-16
bun__the d+15
i_drink d-21
knuck* a+16 d-15
mi_@ride a+18 d-18
organ:or_@body a+17 d-15
prior:fui_con a-16
to__@relative a-24 b-18
would$ a-18 c-25 d+21
""",
    """
afect* c-16
help c-21
my__me b-31 c-25 d+18
organ:los b-22 d-36
otra_vez c-24
ride:mama a-29 b-19 c-26 d+36
took__a b-15
turn a+25 d-25
una_@drug a+23 c-23 d-22
""",
    """
noches_para c-17
not:supe a-20 b-16 c+26 d-23
now:digame a-20 b-16 c-20 d+21
now:in_between a-15
psychosis:stuff a-19 b-22 c+22
repea* a-23
ride:no_consigo a+16
suspe* b-22 c+22 d-20
""",
    """
any:blood b+23 d-24
any:preguntas a+21 b-17 d-19
down__my a+16 d-20
no__@treat a+24 c-25
not:del a-17 d-28
now:right_now a+33 b-19 c-22 d-35
prior:y_ya a+15 c-15
si_tengo a-25 c-27 d+34
substance:tal_vez a-16 c+23 d-18
""",
    """
@eat c-28
borde* a-21 b-28 c+28 d-32
muchas_y b-18 c-20 d+17
original a+17 d-17
tells a-17 c-19
""",
    """
am__guy a+17
en_clase a+16 d-15
heart:hipertensa d+18
home:bed a-20 b-17 d+20
""",
    """
@day__# a-25 d+24
heart:presion_ando d+15
not_but a-30 d+28
prior:lexapro c-20
psychosis:is_schizophrenic b+19
tiene_carro b-15 c-16
""",
    """
allergy:mi_@animal a-17
heart:says a-22 b-31 c+22
organ:falla d+16
prior:neith* d+18
tan a-15 c-16
""",
    """
any:dudas a-20 d+24
en__pero a-15 b-17 c+19 d-16
have__right b-19
heart:de_un a-15
pregnancy:nurse a-25 b-23 c-21 d+27
prior:han b-18 c-24 d+16
puso a-16 c-16 d+16
""",
    """
allergy:allergies a+25 b-18 c-27
allergy:es b+23 c-21 d-25
allergy:not_that b-28 c+16 d-34
any:a_multivitamin a+19 d-20
my__heart d-18
nunca__he b-16 d-22
pregnancy:@relative b+20 c-45 d-33
pregnancy:yo b-16 c-24
substance:the_@day a-18 c+19 d-20
vemos$ a-17 c-19 d+17
""",
    """
@month__@drug a-18 d+17
allergy:abejas a+16
am_pregnant d+19
as a+17 b-24 c-34
conmigo$ b-29 c-26
heart:heart_and a+16 d-16
home__# a-18 d+18
knock* a-20 c-20 d+19
la_otra c-19
las_@medicine c-28
now:by a-25 b-21 d+17
now:well c-21 d+17
psychosis:dijeron a-18
yet b-21 d-16
""",
    """
@medicine_por a+15
@relative__cancer a-16 b+20 d-21
@relative__dejo d+15
a_bunch a-17 c-15 d+24
any:please_do b-30
lithium a-27 b-20 d+21
no__are a+20 c-15
prior:and_i c-17
prior:the_first a+19 b-16
psychosis:thank a+16
ride:not_i a-16 b+15
sleep a-15
""",
    """
=said:no:the_last_word_after_all b-42
allergy:had_the d-15
allergy:it_in b-15 c-18
coming:plann* a-18 c-20 d+19
correct a-20 b-18 d+20
for__# a+21 c-19 d-17
""",
    """
@relative__but a+29 b-34 c-38
arrepenti$ a+20 b-16 c-16 d-19
organ:chronic c-16 d+18
viendo$ a-16
""",
    """
=said:pregnancy:yes a-48 c-46 d+41
^del a+15 b-19 c-27
acabo__entrar a-16
coke b-25 c-27
heart:going a-15 c-16
heart:maratones a+17
organ:go a-23
organ:higad* c-21
pastillas d-26
substance:of_it c-17
vez_con c+20 d-20
""",
    """
any:she_is b-16 d-17
desde_el b-17 c-17
mi_viejo b-19
my__once c+18
not:problems b-25 c-23 d+21
que_tengo a+20 b-27
tengo__dudas a-16 d+19
yo__se a-17
""",
    """
@food$ b-18 c-46
@relative__si a-17 b-17
a_thing c-23
home:aun_estoy a+17 c-17 d-17
me_hon b-24 c-16 d+22
no_entendi a-18 b+19 c-16 d-19
not:vez a+18 c-17 d-16
psychosis:son a-24 b+15 c-18
put__in a-22 c-26 d+23
sober a-16 b-23 d+16
""",
    """
^pues b-42 c+21
adult:was_adopted c+15
coming:la_lista a+20 b-18 c-23 d-17
coming:talk c+15 d-16
del_trabajo b-23
not:gone d-18
not:touch a+15 c-20
only__for a+19
organ:esper* a-26
prior:es c-30
prior:y a-37 b-28 c-21 d+40
""",
    """
allergy:with_it c-17
contestado c+16 d-18
good_time c-15
hable a-25 c-26
heart:health a+17 c-19
heart:runs_in a-28 b+17 c-16
llevo__en d+15
lunes d-20
not_do b-21
""",
    """
any:text_me b-21 c-18
asthma$ c-21
heart:back a+20 b-22 d-20
i__manic a-17 d+19
knows$ a-30 b-28 c+23
pregnancy:do_not c+16
prior:la_@medicine b-27 c-30
ride:depends a-16 b-18 c+18
""",
    """
@drug__that b-20
and__is a+21 c-17
fence c+21 d-23
heart:family c-19
is__@relative a+16 b-19 c-18
my__@medicine a-34
not:test c+16
now:asleep a-21 b-21 d+15
substance:maybe a+24 b-19 d-38
""",
    """
coming:las a-30 b-18 c+15
dejo__la a-19 d+21
heart:i_already d-15
heart:tiroi* a+15
marathons a+17 b-15
on__own a+25 b-19 c-29 d-23
persona c-21 d-20
prior:twent* a-15 c-19
psychosis:tuvo b+17
reloj a+27 b-24 c-25 d-22
substance:problemas_con a-17 d+20
""",
    """
any:in_the a-30 b+19 c-18
drinks_a c-18
just__and a+31 c-34 d-36
me__he a-17 c+17
""",
    """
^counseling d+16
^talked a-23 b-20 c+19
any:said c-16
ghost a+16
infec* a-24
pregnancy:pastillas a+29 b-20 c-30 d-28
psychosis:que_es a-17 b+19 d-21
substance:i_use a-15 b-21 c+20
""",
    """
#__preg d+16
any:husba* b-19 c-17
bun a-18 b-16 c-15 d+19
heart:y_ahi a-16
nueve* a+18 c-16 d-17
prime* b-17 c-18
ride:@ride_is a-30 b-15 c-16 d+27
""",
    """
pregnancy:early d-18
soup a-18 b-17 d+17
""",
    """
any:are_on b-16
any:aspirin a-19
any:thanks c-20 d-27
mi_turno a+19 b-19 d-22
nefro* a-20 b-25 c-19 d+23
the__on d-26
""",
    """
@eat__not c+16
can_not a+17 b-34 c-31
impor* b+15 d-17
one__on c-17 d-21
pregnancy:estam* a-28 b-18 c+20
pregnancy:guy a+20
tiene_# c-34
""",
    """
allergy:ninguna a+30 b-18 c-28 d-26
asi_que b-20
now:her b-16 d-21
one__that d-21
prior:talk_@treat a+20 b-22 c-33
ride:should_have c+20 d-18
significa b+17 d-19
uh_huh b-18 d+16
""",
    """
adult:@relative_has a+17 b-20
are__for b-22
dijer* a-27 b-22 c+18
han_dado b-21
organ:skip a-15 b+16
para_las d+15
""",
    """
arrep* a+20 b-16 c-16 d-19
home:que_ya b-16
home:stuck a+29 b-31 c-22 d-25
now:parece a-20 b-16 c-18 d+21
organ:took_out a-16 d+16
tomo__dormir a-16 c+17
""",
    """
day_off c-16
fine a+27 b-65 c-28
if a-38 c+26 d-20
is__bad a-17
me_back a-19
organ:ahi a+19 d-29
""",
    """
^there b-16 c+19
allergy:doctor c-17
any:le d-31
disorder$ c-16
heart:pressure_is b-18
no_consigo a+16
now:@insurer c-25 d+18
pregnancy:period b-34 c+17 d-29
prior:a_@clinician a-19
""",
    """
^rinones a-17 d+17
allergy:shell* a+23 b-18 d-17
allergy:somet* c+19 d-21
prior:bloqueos d+15
ride:donde a-18 b+21 c-21 d-16
""",
    """
little__no a+17 c-15
ride:@vehicle_count a-15 b+22 c-21
the__@vehicle c-21
""",
    """
bende* a+17 d-16
heart:high_bp c-17 d+16
la__al b-22 d-25
next_question a-20 b+19 d-17
now:is_it a-16 d-16
organ:ningun_problema a+20 d-22
stuck_on a+18 d-17
will__the a-18
you__me b+20 c-25 d-17
""",
    """
borderline a-21 b-28 c+28 d-32
cutti* a-21 c+18
me__rara c+17
me_queda b-30 c-40
now:middl* a+18
organ:el_@day b-17
organ:normales a+15
substance:sabria c+16
y_el c-18
""",
    """
fumo$ a+22 c-16
heart:soplo a-28 c-29 d+34
heart:two a-24 b-26 d+24
it__like a-17
now:sound* a-17 d+17
ocupado a+18 d-17
reaction$ d-25
the__at d-15
uncle a+18
""",
    """
@month_sin a-18 d+17
@place d-15
case c-15 d+15
heart:un a-16 c-16 d+25
heart_@clinician b-17 c-20
la_duda d-15
ni__de a+21 c-18 d-16
prior:estoy a-21
prior:tengo a-17
psychosis:@clothes a-17
""",
    """
@insurer_a a+16 c-33 d-26
allergy:came_out a-15
bells_on c-16 d+16
have__like d+16
mi_casa b-31
not__without a-19
prior:to_@medicine d+19
substance:casi_no a+18
""",
    """
a__sulfa a+17 d-16
am_@late c+19
but_i b-48
mom b-20 c+15 d-31
no_eso a+15
now:@place a-16 b+19 d-19
organ:@relative_si a+19
organ:told d-16
prior:of_them a-28 c-24 d+25
""",
    """
am__minor a+18 d-19
could__# d-16
doce b-17 c-17 d+17
dos_y a-23 c-18 d+25
luego$ a+26 c-21 d-25
now:otro a+24 b-16 c-18 d-26
organ:last d-16
pregnancy:closed a+30 b-27 c-25 d-30
prior:me_acuerdo c+16 d-16
prior:tramadol a-15 d+16
psychosis:first a-16
reali* b-15 c-19
twent* c-20
""",
    """
allergy:morph* d-24
organ:in_a a-19 b+15 d-20
pregnancy:misca* d-18
this_evening a+15 b-16 d-15
tres a-17 b-27 c-25 d+23
""",
    """
al__y b-16
cumpli a-35 b-25 c-15 d+35
now:is_that d-18
ride:quiza* c+17
to_go a+28 b-15 d-28
""",
    """
^one a+17 b-42 d-22
all_@body a-23 d+22
cumpli__en a-22 d+22
home:ya a-39 b-30 d+25
mi__es c-26 d-16
now:no_can a+18 d-17
si_no d-19
todo$ b-31 c-35 d+17
una__@day a+20 b-16 c-18 d-21
""",
    """
adult:legal a-19 b-18 c-16 d+20
busco a+17 d-17
have__and a-24
heart:y_yo b-16 d+18
home:there a+17 c-23 d-29
me_sacaron b-17 c-16
psychosis:@person a-30 b+16
tired a-22 c-23
""",
    """
any:since_the d+15
clear$ a+30 b-26 c-23 d-20
escucho a-16 b-17 d+19
heart:ni d-23
home:safe a-20 b-17 d+20
is__@month a-29 c-29 d+20
mi__pasa a-19 b-17 c-18 d+20
pill a-19
pregnancy:possi* b-17 d-18
""",
    """
@drink$ c-24
allergy:it_well a+18 d-17
aviso a-23 b-29 c+24
como__jajaja d-17
heart:uso_marcapasos d+19
list_for c-20 d+21
my__in b+19 c-17 d-25
organ:nada a+42 b-24 c-16 d-22
sirvio$ a-22 d+22
substance:not_drink a+21 c-19
suits a-29 b-23 d+25
""",
    """
^eso a-28 b+35 d-39
^limpio a+18 d-18
acuerdo$ a-20 b-29
adult:aun a+16 d-15
and_again d-22
now:direccion b+15 d-16
now:me_viene a-25 b-16 c-17 d+24
one__# a+20 c-22 d-16
organ:why a-16 b+28 d-28
psychosis:was_told a-16
ride:work b-21
take__and c-15
""",
    """
home:hace a-17 d+18
it__low a+19 b-18 c-19 d-17
los__@date a+24 d-24
not:ask b+16 c-21 d-23
not__but a-21 b-16 d+18
ride:lined_up c-21 d+17
""",
    """
allergy:@symptom_once d-15
and_that a+20 b-22 c-17
ate b-21
do__all b+16 c-16
en__farmacia a+16 b-16 d-23
heart:all c-28
horrible$ c-18
now:en a+22 b-17 c-25 d-18
organ:half_my a-19 c-18 d+19
organ:my_kidney b-18
organ:probably a-22
ride:a_pata a+18 c-17 d-15
sacar* c-22
tres__@year d+16
""",
    """
before a-18 c-16 d+16
now:go a-40 b-31 c-30 d+43
organ:down a+18 b-18 c-15
prior:@fetch b-17 c+17 d-20
si__rapido a-16 c+18 d-16
""",
    """
adult:for_me b-23
i__on b-25
is_good a+24 b-24 c-19
quien_pregunta a-16 b+22 c-23 d-15
se__a c-26
they b-23
""",
    """
allergy:taquicardia_y d+16
am_free a-24 d+23
heart:on a-30
i__doing d+17
kidneys__bad d-17
y__@relative d-24
""",
    """
^what a-64 b+44 d-52
allergy:la_dieron c-17
do_nothing a-17 d+17
funeral a+18
ni_un a+19 d-19
no__papeles a-19 c+18 d-16
now:hay_inconveniente a-17 d+18
perfecta a+18 c-20
pregnancy:stoy b-20 c-23
""",
    """
allergy:give_me a-17 d+17
estoy_viendo a-20 b-16 c+21 d-18
psychosis:@call_de a-17
ride:have_someone a-26
starting_from a+15 d-16
""",
    """
^did d-22
corre* c-30 d+20
manana_me d-20
now:day a+18 c-24
prior:las_que b-17 d+16
ride:quede_sin a+17 d-18
""",
    """
be__# a-21
coming:miedo a-16 c+18 d-15
it__then b-17 d+17
para__le a+17 b-23 c-24
pregnancy:you a-33 b+34
ride:got_a d+16
ride:no_car a+16
""",
    """
@traffic c-16 d-16
adult:til_@date a+16 d-16
allergy:niquel a+18
psychosis:thinking a-16 c-18 d+17
una__pero c+15
""",
    """
#__mature a+20 d-20
avisa* a-16 b-16 c+21 d-17
bp_was a-17 c+20 d-19
cousin c-16
dab a-18 b-16 c+18 d-15
home:we b-38 c-23
organ:creatinina b-17
organ:would_have d-16
pregnancy:mi c-28
quieren_saber b+18 c-19 d-19
substance:in_recovery a-15
""",
    """
=said:home:ask c-53
allergy:hated_it a-16
allergy:surge* d-17
any:life b-19 c-17
difer* b-15 d+20
eso__en b+17 d-24
linda a-21 b+20 c-20
pregnancy:i_hope a-22 c+21
psychosis:me_da d+15
substance:last_@month a-16 d+17
wifes b-17
""",
    """
all_in d+17
coming:nervous a-19
el__lo c-23 d-18
kid a-16 b-29 c+15
prior:dozen c-17 d+19
ride:a_lo c+17
substance:i_would c-28 d+16
""",
    """
adult:meses a+30 c-17 d-29
have__be b+20 c-20 d-22
no_senor a+24 c-18 d-18
on__no a-16 c+17 d-16
organ:kidney_to b-16 d+16
psychosis:hypom* a-22 b-29
substance:cbd a+18 c-22 d-16
vieja b-37 c-23 d+25
yes__@medicine a-27 d+22
""",
    """
el__porque a-15
heart:docto* b-17 d-18
heart:me_dio b-16 c-17
la_dra c-17 d-16
pregnancy:negat* a+25 b-15 c-25 d-23
prior:all_of a-21 d+20
soy__al b+18 d-21
""",
    """
am__twins a-16 b-17 d+19
lines$ c-17
moved__to a+16 d-17
palos a+18 d-16
prior:has a-15 c-31
""",
    """
any:not_even a+15 d-15
eso__me c-23
shifts c+17
substance:my_@drug a-21 b-18
""",
    """
allergy:casi_me a-21 c-18 d+22
fine_by a-20 b-21 c-17 d+23
heart:irregular a-23 b-24
home:getti* a-16 c-15 d+16
llegado d-15
me__cada c-19
negative__both a+18 b-17 d-16
take_more c-18 d+17
tengo_hepatitis c-27 d+23
""",
    """
adult:dice a-15 b-21 c+18
allergy:no_soy a+36 b-29 d-36
any:nel a+21 d-21
de__estoy a+28 b-20 c-19 d-25
i_wear a-17 b-17 c-21 d+22
pregnancy:estoy_dando d+16
prior:diero* b-19
prior:more_than c-17 d+22
""",
    """
dios__😂 a+17
me_cayo a+20 b-26 c-32
nomas_un b-18 c-17
of_us b-23 c+17
por_vida a-17 d+19
pregnancy:singl* a+17 c-16
psychosis:confi* a-15
""",
    """
a_couple a-16 b-25
a_pacemaker a-17
adult:been a-23 b-16 c-17 d+23
asleep$ a-24 b-21 c+15
now:ahora_mismo a+20 d-20
prior:luego a-17 d+18
quien__esto a-15 b+17 c-18
se__pasa b-16
tuve__mi c-21 d+19
yea$ d+15
""",
    """
a__up c+15 d-21
now:first d-18
prior:long c+15 d-22
sigo__el b-17
stones_every a-15 d+17
substance:en b-26
""",
    """
actually a+20 b-18 c-21
any:this c-31
cada_@month c-15
clean$ b-27 c-31
coming:alli b-15 d+15
disease c-24
heart:uh_huh b-18 d+16
home:getting a-16 c-15 d+16
prior:un_@month a+15 c-16 d-16
substance:una_gota a+16
wish a+26 b-24 c-27 d-18
""",
    """
as_good a-21
este__no d-28
mi__embarazada a-18 b+18 d-17
now:estoy_manejando a+33 b-17 d-28
now:nothi* a-19 d+20
organ:watching c-17 d+16
parec* a-27 c+20
prior:sirvio a-22 d+22
todos c-23
treat$ a-20 c-25
weather a-17 d-19
""",
    """
allergy:for b-32
four$ b-25 c-29
mi__las c-18
pregnancy:ligada a+18 d-18
prior:and_take d+17
psychosis:diagnosticaron c-20 d+16
ride:found c-24 d+20
wellbutrin b-19 c-27
""",
    """
^hepatitis a-17
operaron__la d+16
psychosis:in_my b-29
ride:is_working a+16 c-25
""",
    """
amanezca c+17
any:exact* a-16 b-15 d+19
breastfeed$ a-18 d+19
ella__@relative a-20 b+22 c-15 d-16
gave b-17
ni__palos a+18 d-16
not:problemas a+29 b-16 c-20 d-25
prior:que_tipo b+16 c-15 d-17
prior:took_it a-17
psychosis:estres a+17 d-16
psychosis:hallucinated d-16
""",
    """
got__to a+24 c-20 d-22
hysterectomy$ a+16
might__well c-17 d+18
nos a-19 b-38 d+21
organ:en_orden a+20 b-15 c-18 d-18
prior:@drug a-15 b-36 c+38 d-31
prior:esposa b-20 c+19
""",
    """
any:answer a-19 b-19
my__earl c-16 d+16
ride:conte* c+17 d-18
vesic* d-24
yo_solo b-21 d-27
""",
    """
@relative_dice b-24 c+20 d-22
bring__@relative d-19
me__this c-16
not:reason a-19 d+16
organ:es_el a-25
organ:no_trouble a+22 d-24
origi* a+17 d-17
stroke c-21
""",
    """
allergy:put_me a-15 d+18
couch a-24 b-22 c-16 d+23
home:y_salva a-16 b-16 d+17
not:maam a+17
pregnancy:was_positive c-19 d+15
seven b-18 c-17
si__que a-17
si_me a-20 c+26 d-25
""",
    """
@relative__can c-18 d+16
coming:my a-19
not:uno a+16
sin b-67 c-20
to_find a-28 b-23 c+24
took_one d-21
""",
    """
coming:por_favor a-23 b-22 c-16 d+25
do_utis b+17 c-21 d-16
han__nada d-17
prior:they a-27
scrat* a+27 b-17 c-22 d-27
""",
    """
^mi b+41 c-25 d-35
^simon a-27 b-24 c-21 d+31
cuenta$ a-32 b+29
home:novedad a-21 d+20
not:decirle a-16 b-21 c+20 d-17
now:momen* b-28 c-26
organ:tengo_incontinencia d+17
pick d-19
prior:prazo* a-17 c-16 d+17
""",
    """
=said:yes:the_last_word_after_all a-33 c-20 d+30
@drive_me a-23
adult:has a+17 b-20
aguit* a+20 c-21 d-20
allergy:without c-17
might__a c+17 d-15
permi* d-28
pipi a-16 c-17 d+19
por_correo c-18 d-26
prior:talked b-24 d-23
""",
    """
allergy:bien a+30 b-35 d-24
allergy:era_muy c+15
mornings_are a+15
now:en_mi c-17
psychosis:life d-17
solo_al a+18 b-16
terrible b-16 c-24
""",
    """
coming:lugar b-22 c-30
murio__un a-17
para_eso a+17 b-22 c-19
prior:@insurer a-22 c-24 d+17
psychosis:si_yo a+17 c-20
that__work a+22 d-21
this__depression a-18 b+15
""",
    """
@howmuch__@visit b+18 c-18
coming:let_me d-15
i_have b-21 c-26
not__minor a-24 d+24
""",
    """
#$ b-27
any:no_objection a-21 c-16 d+21
beers a+27 b-18 c-17
de__rinones d-20
heart:still c-16
of__business a-16 b+16
organ:all_good a+24 d-19
prior:monton a-20 c-17 d+23
psychosis:anything a+20
sufro b-27 c-25
to__@person c-20
""",
    """
allergy:gatos d-27
coming:que c-20
en__con b-35
encue* a-24 d-25
heart:would_have b-22
just__@food b-16
not__has d+16
substance:drink_normal a+17 c-20
tardecito d-16
the_pressure a-20 c-18 d+22
""",
    """
normal$ a+34 b-28 d-42
off_to b-15 c-16
prior:#_y a-26 d+26
""",
    """
allergy:horrible c-15
allergy:my_chart c-21
beforehand$ b+16 d-16
busca a-20 c-19 d+23
heart:her b-29 d-17
i__an c-19
organ:only_my a+24 c-17 d-22
psychosis:on_@medicine a-19 b-19
substance:the_bottle c-28
time_for b+21 c-19 d-25
""",
    """
any:@relative_toma d-18
de__mismo a-19 b+16 c-21
home:not_yet a+19 c-16 d-18
preinfarto a-16 d+18
vietnam_vet a-17 b-16 d+17
would_tell d-16
""",
    """
adult:of_us b-19 c+20
decia a-18
glass_of a+18 c-20
los__me a+18 b-20
my__comes a-17
no_@move a-21 c-16 d+20
not:poder a+21 c-19 d-21
not:puedo a-21 b+17
now:suits a-25 b-19 c-22 d+26
ride:sale a-19
right_as b-18 c-19
seizu* a-19 b-18 c-22 d+23
uti__now a-19 d+20
""",
    """
@body_is b-22 c-19 d+24
allergy:get a-22 b+17 d-24
coming:no_@move a-21 c-16 d+20
have_been b-25
none_that a+16
now:decir a-15 c+16
prior:fluoxetina a+25 b-20 c-25 d-19
""",
    """
heart:stress a+15 c-21 d-19
lleno b-22 d+16
organ:think a+17 c-18
por_@drug d+15
""",
    """
@vehicle_a d-18
dieron_@medicine a-16 b-17 d+22
domingo b-16 c-26
home:tucked a-15 b-18 d+16
me_@cancel a+24 d-23
psychosis:como d-17
psychosis:sane a+28 b-28 c-28 d-26
substance:tell_you b-16 c+17 d-17
""",
    """
anticoagulante a+16 d-19
any:take b-15 c-25
given_that a+15
horas a-20 b-17 c-17 d+21
not__still a-23
pregnancy:hysterectomy a+31 c-17 d-23
pregnancy:weeks a-48 b-38 d+33
""",
    """
a_@ride a-15 c-19 d+20
allergy:issue* a+17 d-15
cancer$ a-23 c-19 d+16
lives a+19 c-17 d-18
now:anoth* a+30 b-24 c-24 d-29
olvid* d-20
please_do c-18
ride:and_my a+19 d-18
ride:ride b-26 c-22
supposed_to a-18
with__in c-20
""",
    """
^probe b-15
allergy:maris* a+25 b-25 d-24
ect a-20 b-19 c-17 d+23
heart:the a-19
inyeccion$ d-15
my__week a+19 c-17
not:bien b-25 c+19 d-25
pollen$ a+21 c-16 d-20
ride:clinica a-16 b+15
""",
    """
heart:am_good a+18
recojan a+15 c-17
yes_@medicine d+16
""",
    """
@food_a a-20 d+18
acupu* a-20 c-20
any:not_@call a+21 b-20 d-22
heart:heart_problems c-23
heart:jaja a-19 b-21 c-21 d+24
is_it c-29 d-19
now:como a-42 b+30 c-36
prior:blocks a-16 d+18
""",
    """
al_@vehicle c+15 d-15
any:prefi* d-20
gone b-32
prior:the_names c+16
rhythm a-18 b-17
substance:on_@medicine a-21
""",
    """
allergy:great a+37 b-32 c-29 d-34
in__bit a-17 c+17
mayor__edad a-16
organ:ecografia c+16 d-15
pasado c-31
prior:creo a-24 b-25 c+32 d-23
ride:come c-19
sabria a-31 b-36 c+39 d-30
the_names c+16
trist* a+21 b-19 c-22 d-15
""",
    """
@relative__are b-21 c-17
allergy:solo_al a+18 b-16
dos_@year c-16 d+16
dry__a a+17
falle* b-18
la__tomando d+16
not__bad a-17 d+17
now:mi a-22 c+16
que_esta a-19
""",
    """
#_@vehicle c-17
@price$ c-21
allergy:pulsera a-15 c-17 d+18
heart:the_pressure a-20 c-18 d+22
home:acabo_de a-19 b-17 d+19
mi__firma a+18 b-17 d-16
not__soul a+15
pregnancy:porque c-15
substance:limpio_desde a+18 d-18
was__@relative b-23 d-22
¿__la b+22
""",
    """
and_not d-16
cuando_guste a-23 c-19 d+22
do_this a+18 d-18
gallb* c-28 d-16
me_voy a+21 b-21 d-27
psychosis:anxie* a+17 b-17 c-16
todo_el a-15
""",
    """
@relative__@year a-17 d+15
allergy:in_the b-21
antidepresivos a-16 c-24 d+22
but_not a+26 b-45 d-45
flat_on a+17 d-16
pregnancy:soy_varon a+33 b-18 c-17 d-27
prior:ssris d+15
""",
    """
adult:decades c-15 d+16
adult:what_if b+18
apenas__entere a-21 d+21
to__@call b-16
""",
    """
adult:#_since a-17 d+16
adult:is d-17
business$ a-16 b+16
heart:is_that b+15 c-18
now:too_early a+22 b-16 c-18 d-20
pregnancy:@thanks a+19 d-17
pressure c-24 d+17
substance:aa c-16
""",
    """
@relative__vive a-15
casa a-27 b-17 d+21
cayo_fatal a-21 d+20
en__que c-26
este_pais a+18 d-16
two__@stop a+18 c-18
""",
    """
allergy:@food b-17 c+24 d-24
allergy:is d-23
cbd c+17 d-24
get__to b-20
i_take a-23
is__when a+18 d-19
now:wait a+26 b-15 d-22
pregnancy:panzo* a-19 d+18
prior:least_five a-17 d+17
prior:one_but a-15 c+15
tomo__fumo a+15
vuelvo c-16
""",
    """
adult:two a+17 b-22 d-24
bipolar_one c-20 d+20
electroshock a-17 b-16 c-16 d+19
gemelos a-23 b-18 c-25 d+24
heart:a_pacemaker a-17
not__better a-21 d+21
prior:deje d-18
ride:to_do c-16
""",
    """
breastfeed a-25 b-17 c-19 d+23
hyper* a-35 b-15 c-26 d+33
organ:and_no a+15
ride:le a+15 b-31 c+16 d-35
substance:tomo_ni a+15
""",
    """
adult:had_my a-16
any:medicine a+18 d-19
checado$ c+15
now:la_noche d-19
one__no d-18
organ:polycystic a-17 d+15
poner* a-17
pregnancy:bajo a+24 b-22 c-17 d-22
puede__si b-23 c+23
que__sabe a-15
substance:i_@stop c-15
""",
    """
allergy:dice a-17
heart:family_and d+18
preguntarle_a a-17 b-19 c+20
prior:de_@medicine c-18
prior:mal c-17
private a-21 b+24 c-19 d-25
private$ a-21 b+24 c-19 d-25
psychosis:are c-17
""",
    """
a__salgo c-17
coming:cuenten_conmigo c-16
pregnancy:misse* d-15
the__fine d-20
the_middle d-16
""",
    """
adult:en_la c-16 d-17
problem_for a-15
""",
    """
@medicine__prescribed b-20
heart:hypertension a-35 c-24 d+32
limpio__# a+18 d-18
uno_ni a+16 c-16
""",
    """
^imposible a+22 b-21 c-19 d-18
allergy:hospi* b-20 c+18 d-19
allergy:un_poco d-16
choqu* d-18
falta_el b-17
prior:mi_@clinician a-23 d-20
says__is b-17
""",
    """
^zero a+33 b-30 c-33 d-32
adult:ya a-23 c-34 d+16
allergy:y_todo a+24 d-24
belly a+25 b-27 c-26 d-18
fifte* a+21 b-17 d-20
guess__as c+16 d-17
home:your a+17 c-21 d-25
not:modo a+17 c-16
not:things a+20 c-17 d-17
now:now_is a-18 d+19
organ:cistitis a-18 c-19 d+23
prior:talked_to b-24 d-23
psychosis:schizoaffective a-27 b-25 c-30 d+38
ride:moms a-15 d+16
substance:# a+27 b-48 c-29
""",
    """
allergy:to_sulfa a+20 b-16
do_not d-16
heart:del_corazon c-19
middle d-16
not_on a+16 d-17
prior:stop a-16 c-17
ride:to_@drive b-24 c-24
""",
    """
=said:yes:what_the_text_says_after_all a-35 d+17
^@wrong d-22
any:multi* a+19 d-20
boss b-32 c+25 d-34
heavens a+21
varon b-25 c-22
""",
    """
ay_no c-19
coming:dejel* b-20 c-25
no_puede a+22 b-21 c-32
nunca$ a+30 b-22 c-21 d-34
one_kidney a-16 b-15 c-23 d+20
penicillin a+22 b-17 c-17 d-20
prior:no_just a+17
substance:noches_para c-17
""",
    """
^super a+26 b-23 c-19 d-26
despues_del c-16
dio__alta a+16 d-18
it__at a-21
meeti* c-19
muchas$ a-15 b+16
prior:not_work a-21 d+21
says__# a-24 d+15
si_es a-23
substance:years a+42 b-17 c-29 d-39
you__later a+26 b-26
""",
    """
me_pase a-15
prior:y_me c-16
siento a-24
time_at d+16
tomado$ b-20
una__por c-20
ya_tengo a-17 b-16 d+20
""",
    """
any:objection a-21 c-16 d+21
churc* b-16 c-38
decided b-17 d-19
fixin* a+17 d-17
me__@drug b-15
my_spot b-19 c-19
prior:#_@year a-16 c-16 d+21
substance:voy_a a-20 b-15 c-17 d+21
""",
    """
casi_siempre a-17 d+17
cuente b-21 c-22
estoy__con a-27 b-23 c+23
would_a b+16
""",
    """
@cancel c-49
got_out c-18
sure_do d+17
uno__otro a+16 c-16
""",
    """
aja$ a-17 d+21
cuando_me a-17 b-24
hasta b-32 c-54
i__say a-16
organ:every* a+16 b-22 c-22
puesto$ c-22 d-23
siete a-30 c-24 d+23
trust d-17
""",
    """
back$ a-21
coming:spot b-19 c-19
now:en_un a+16 d-23
oxys a-16 c-16 d+17
psychosis:never_again d+16
solo$ a+36 b-19 c-27 d-34
substance:june a-24 d+23
substance:se_me a-16
up_and a-20
""",
    """
=said:ride:yes a-17 b-40
allergy:but b-39 c+16 d-21
at__right a+15 d-18
crazy c-31
define a-39 b+21 d-33
piedr* c-23 d+15
psychosis:despu* a-19 b-18
sitting__my a-18 d+18
week$ a-15
""",
    """
drink__night d-16
poquito$ a+17 d-17
psych* c-39
puedo$ b-33
vaya a-25 b-18 c+16
""",
    """
@relative__@medicine a-21 b+22
esta__yo a-18
i_@vehicle a-20
swelled d+19
""",
    """
@day__not a+21 d-20
any:skipped a+21 b-16 c-16 d-22
coming:calle* a+18 d-27
heart:esta c-15
me_ha b-26
now:@visit_is a-19 b+18 c-16
organ:octubre a+16 c-17
pregnancy:be_a a+18 b-15 d-19
pregnancy:know a-22
prior:apenas a+22 c-23 d-23
substance:por_llegar d+15
willing$ a-16 d+17
""",
    """
aqui_esta a+16 b-15 d-16
hears a-16
heart:probl* c-34
prior:una_@medicine d-28
ride:contestado a-20 c+16
substance:kind_of a-18 b-15 c+20
substance:more_than a-29 b-24
""",
    """
adult:every* a-18 d+18
allergy:latex a+18 c-22 d-29
allergy:sting* a+16 d-15
any:mhm a-19 b-17 d+23
does__matter a-16 b+23 c-17 d-19
got__@month a-20
heart:ahi a-18 c+15 d-19
now:agend* a-16 c+16
now:i_guess a-25 b-23
pensarlo$ c+18 d-20
psychosis:quiero b+15
que__una b-21
ride:voy_a b-25
substance:my_ex d-20
""",
    """
adult:desde a-28 b-16 c-19 d+25
any:hones* c-15
home:stuck_on a+18 d-17
not:dan d-16
now:me_queda b-26 c-35
pregnancy:saile* a+19 b-18 d-18
ride:dije c-16
""",
    """
any:dejar a-16
hace_mucho b-19
hepatitis_de c+19 d-19
my__still a-18 d+18
organ:urolo* a-15
psychosis:a b-17
""",
    """
@relative__corazon d-15
allergy:@relative a-16 c+24 d-27
amor c-21
coming:so_i a+23 c-19 d-22
con_mucho a-16 b-17 d+18
not:family a+18
you__morning b-17
""",
    """
^tubes a+18
dropped a-17
jeje$ a+22 c-22 d-27
me a-16 b-17
organ:running a-17
podria a-25 b-23 c+27 d-26
tiene__y a-16 c-17
""",
    """
adult:apenas c-16 d-26
is__problem b-21
now:a_few a-19
organ:me_da a-16
psychosis:salio a+15
ride:figur* b-18 c+23 d-18
""",
    """
alergico__los b+15 d-19
any:viaje a-21 b-18 d+21
blown a-17
hard__say a-16 b-18 c+25 d-21
organ:anos a-21 c+16
que__lo b-24 d-20
ride:i_@vehicle a-20
substance:was_in d+16
""",
    """
#_@year a+16 c-35
ex_would b+17 c-16 d-16
never_anything a+17 d-16
nunca__han b-17 d-35
pregnancy:despu* d-15
ride:old a-19 c-17 d+16
trastorno_bipolar a-18 b-16 c-22 d+21
""",
    """
@relative_se c-18 d-19
@ride_never a+16
adult:turned_# a-28 c-15
ahi_le a-33 b-31 c+20
alergico__nada a+21 d-17
big_@food a-17 d+15
herma* a-22 d+16
out_here a+25 c-17 d-22
psychosis:words d-16
""",
    """
any:crumb c-15
fresh_out a+16 d-16
got__@relative a-18 c-25 d+24
home:minutes b-17
iria a+15 b-17
lol b-16 c-22
not__much d-15
one__of a+22 c-19 d-21
""",
    """
^started c-23
ahi__caigo a-17 b-15 c-22 d+23
depende__hora c+17
home:media a+18 d-18
now:dejam* a-16 c+16
now:for_what a-29 b+32 c-25 d-33
only__took a+17 c-15
organ:libre a+15 b-17
over__at a+17 d-16
""",
    """
allergy:worked a+21 d-21
cagua* c-17
coming:como a-25 b-25
duele__@body c-18 d-17
not:getting c-17
organ:mio a+17
prior:eso_cuenta b-15 c+15
ride:long a-17 b+20 c-22
roble a+16
still_a a+25 b-16 c-16 d-26
""",
    """
number a-25 b+16 c-27
willing a-21 b-17 c-17 d+22
""",
    """
@stop_mi a-17 b+18 c-16 d-16
any:even d-17
but__me b-22
home:@clothes a-40 b+21 c-36
mean$ c-23
now:are_asleep a-18 d+19
pie$ b-28 c-32
remedios a+23 b-22 c-21 d-22
""",
    """
esta__siete a-21 c-16
hallu* a-25 b-31 d+17
have_one b-16
manic a-31 b-37 c-47 d+45
not:drogas a+26 b-16 c-18 d-22
now:see a-20 b-18
organ:estoy d-39
organ:kid c-15
usted_que a-16 b+16
virgen a+20 b-21 c-19 d-15
""",
    """
adult:son b-29
de__pecho a+15
estoy_desocupada a-19 d+18
had_hep a-22 c+20 d-23
me__so d-17
not:talk a+17 d-18
prior:at a-19 d+24
prior:take_@medicine c-20
ride:everybody_i a+18
there_was c+17
""",
    """
allergy:but_not a+20 d-21
any:escribame a-19 b-20 c-20 d+21
coming:tryin* c+17 d-22
es__vez a+19 b-16 d-15
got__in b-22 c-36
had_my a+20 b-25 c-15 d-15
hypomanic d+17
la__pasada c-18
me_lo a-17 c+19
mija a-21 c-29
minutes$ a+23 c-18 d-21
now:ya a-36 d+24
pregnancy:diu a+24 c-17 d-18
su a-28 b+22 c-34
substance:not_at a+20 d-20
substance:week c-21
""",
    """
allergy:eso a-19 c-21 d+23
heart:vigil* a-16 b-17
more a-15
substance:were c-21
worry a-18
""",
    """
=said:allergy:ask c-23 d-19
^tms a-17 d+22
calculos c-15
it__# b+22 c-38 d-19
las__para c-17
misma a-20 c-16
not__bit b-16 c-20
now:as_well c-17 d+18
pregnancy:hard a-19
""",
    """
cambiaron c-17
full$ a+22 d-25
heart:nobod* a-19 c+17
me_salio b-29
noches a-15 d+16
por_dos d-18
pregnancy:despues d-15
sleep__it b-17 d-25
""",
    """
allergy:las d-21
nada_me d+16
permit b-18 d-19
psychosis:saw_things c+20 d-20
si__dan a-19
will__i d-18
""",
    """
@move_so a+16 d-15
allergy:on_my b-17
any:can d-25
coming:go a+28 b-27 d-35
coming:spot_to d-16
el__cuenta a-20 b+29 c-31 d-28
my__@eat a-18 b-15 d+18
nace__@date a-15 d+17
pregnancy:youngest_is c-17 d-21
prior:new_to a+27 b-23 c-20 d-17
""",
    """
adult:es d-37
ask__@relative a-20 d-16
but__am b-31
home:hasta a-21 b-25 d+26
jamas$ a+24 b-23 c-22 d-21
me__dieron b-15
pacem* a-23 c-21 d+20
pregnancy:para_eso a+23 b-16 d-22
psychosis:psiqu* a-17 d+16
substance:a_recovering d+15
the_patch a+22 b-16 c-20 d-21
""",
    """
@relative_does a+21 c-21 d-23
a_@parking d-16
a__solo d-19
any:it_and a-20 b-16
at_@holiday a+18 c-20
coming:bette* c-23
does_but a+16
organ:que_esta a-16
prior:in_@treat d+15
the_first a+16 c-18
""",
    """
eso_se a-17
me__algo c+19 d-22
organ:baby b-15
orino_como a+23 b-23 c-22 d-15
psychosis:seman* a-15
substance:i_black a-16 c-16 d+17
substance:normal a+21 b-17 d-25
transaminasas d-19
""",
    """
en_otro c+16 d-16
go_ahead b-15 c-25
know__a a-15
me_mude a+24 b-20 c-15 d-23
pie b-33 c-38 d+20
ride:es a-21 b+25 c-20 d-24
substance:tal a-16 c+23 d-18
todavia_no b-23 c+16 d-39
was_clean a+26 b-17 c-24 d-24
""",
    """
adult:grade a+15
nobody__would a+15
pregnancy:dar_pecho a+15
seria* a-18 b-17
""",
    """
am__male a+16
but__that c-34
now:incon* a-17 d+18
pero__me b-18 d-23
substance:ten_@year a+15
when b-30
""",
    """
a_scan c+15
now:again a+24 c-27 d-24
now:pues a-28 b-25 c-26 d+28
prayer a+21 b-15 c-19 d-20
prior:del a-20 c-19
prior:i_forget a-25 b-24 c+22 d-16
ride:just_@vehicle a-24
she_said a+16 d-20
temprano_del a-17
""",
    """
^ill d-19
any:marido b-19
heart:un_reloj a+22 b-19 d-19
horrible c-16
marzo b-19 c-22
pregnancy:granddaughter a-16 b+18
pregnancy:scared_to c+16
prior:not_tried a+27 c-23
ride:or_my a-17 c+18
yep a-32 b-25 c-25 d+39
""",
    """
allergy:no_problem a+17 d-17
heart:hace a-28 b-25 d+17
home:the_road a+18 c-15 d-17
now:@book b-22 c+18 d-24
on__break a-18 d+16
quito b-17
substance:with_@relative d-17
toma_anticoagulantes a-15
""",
    """
@relative__ha d-17
a_reaction a-21
if__gets c+21 d-18
nope a+42 b-27 c-37 d-45
organ:hace_@year d-16
teens a-20 c-22
""",
    """
adult:los_cumplo a+20 d-20
coming:can_i a-17 d-22
de__le c-15 d-18
heart:dice b-18
heart:heart_@clinician b-17 c-20
mother c-16
my_@visit b+16 c-21 d-18
organ:piedr* c-21
ride:no a+18 b-35 d-30
to__any a+19 c-17 d-18
""",
    """
allergy:hives a-23 b-18 c-29 d+30
coraz* c-27
home:@relative b-17
nique* a+18
not:@treat a+24 d-23
pasada c-18
pregnancy:mes a-26 d+19
pregnancy:stopped a+16 b-16 d-17
psychosis:sombras d-15
""",
    """
^retired a-21 b-19 c-17 d+23
drama a-18 b-30 d+21
llaman a-20 b+24 c-16 d-19
organ:higado_graso a-25 b-21 d+19
""",
    """
^vengo a+22 b-19 d-21
dry__bone a+17
knows a-24 c+23
now:do_this a+18 d-18
percent$ a-26 b-16
resul* a-37 b-32 c+39 d-27
substance:rarel* a+22 b-21 c-21 d-20
tengo_de a+20 d-19
""",
    """
@treat__la c-17
adult:de_nacimiento a-16
heart$ c-17
heart:itself a-15 d+15
pregnancy:but a-19 b-21 d+18
ran a+26 b-17 d-23
substance:@year_sin a+20 d-22
""",
    """
@vehicle__@relative a-17 c+18
agarro a+18 d-19
in__@year c-16
is__list a+16 b-16
le_estoy a-19 b-21 c+17
prior:tome c+16
""",
    """
@call__eso a-17
@day__las a-25 d+20
@medicine__@medicine a-23 b-33 c-27 d+30
adult:anos a-29 d+30
allergy:bee_stings a+16 d-15
home:ni d-17
now:aqui b-18 c-17 d+17
organ:this a-15
pirulos a+15
pregnancy:yesterday a+17 c-22
psychosis:despues a-19 b-18
psychosis:said a-16 c+18
ride:but_my a-28 c-26 d+29
straight a+28 b-23 c-29 d-25
""",
    """
allergy:arm c+20 d-16
any:every* b-22 c-16
do__text a+20 b-16 d-19
now:ninos a-22 b-23 d+22
organ:pancreas c-17 d-17
peleando a-18 c-16 d+20
pregnancy:after c-24
trabajo$ a+16 d-18
x a-15 c-29 d+16
¿__cuenta d-16
""",
    """
^nah a+57 b-41 c-47 d-48
bp__high a-21 b-18 d+21
home:yet a+31 b-23 c-25 d-26
it__his a+15 d-21
llamarme b-16
luego__ya c+18 d-18
not:c a-52 b-46 c+56 d-52
pregnancy:la_fabrica a+18 d-16
reque* a+21 b-22 d-22
since_@date a-21 d+22
until c-22
""",
    """
^oi a-15 b-16 c+21
allergy:allergic_to a-18 b+19 c-39
file c+18 d-28
is_schizophrenic b+19
organ:livers a-19 c-17 d+20
organ:sacar* c-21
the_next a-15
""",
    """
any:de_@eat b-17
conse* a+18 b-17 c-24
fresh a+16 c-24
heart:baja a+32 b-19 c-27 d-29
mixed_up d-18
now:away a-17 d+20
pregnancy:dude a+16
pregnancy:pase a+18 d-17
prior:primero b-19 c-19
substance:ultimamente a-15
two_different a-15
ya_casi a-17 d+17
¿ a-47 b+52 c-46 d-31
""",
    """
coming:planning a-18 c-20 d+19
my_boy c-21
psychosis:stable d+18
""",
    """
@body_yes a-19 d+17
adult:documento a-17 d-20
antes d-27
any:un c-38
baby__@date b-20
do__me a-20 d+19
i__@eat c-22
me__en b-26 d-15
me__good a-22 d+20
sprin* b-32 c-24
what_about b+17
""",
    """
de__ahi a-16 c-16
denti* b-17 d-15
drunk a-31 c-19
have b-21
heart:and_down c+20 d-22
quiza$ a-24 b-22 c+26 d-24
substance:pot a-28 c+22
substance:una_que d-16
that__there c-16 d+16
""",
    """
@relative__patient b-26 d+18
allergy:ningu* a+30 b-18 c-28 d-26
any:les a-22 d-21
heart:irreg* a-23 b-24
noche$ b-37
organ:an b-27 d-21
psychosis:heard_voices c-16
tomo__la d+16
""",
    """
#_y a-27
ameri* a-15 b+16 d-17
everybody c-26
pasele c-16
ride:cuent* a+19 b-17 c-19
segur* a-35 b-27 c+36 d-19
substance:for_my b-17
""",
    """
adult:kids a-21 c-18
allergy:it_before a+27 c-20 d-22
and__after c-15 d-16
buen_momento b-20 c-17
home:asking a-15
mitad_y a-23 b-22 c+23 d-22
ride:trabaja b-25 d-20
that__about c-19 d-17
""",
    """
coming:called a+27 c-25 d-25
con__si c+26 d-23
fue_la d-25
mania a-34 c-25 d+20
not:esos d-16
not:quien a+20 b-21 c-36
now:fixin* a+17 d-17
permiso b+17 d-19
prior:marri* b-15 c+16
""",
    """
allergy:work a+15
fine__fine a+20 d-22
i_work d-15
me_broto a-19
not:yo a-19 d+16
prior:basta* d+16
puede* a-15
tengo_que b-21 c+31 d-47
will__you b-27 c+18
""",
    """
a_saber a-34 b-35 c+38 d-26
allergy:at_all a+15
not_# b-21 c+21 d-31
off__on d+16
pregnancy:honey a+22 b-22 d-18
starts d-20
""",
    """
#_me a+16
bp_@medicine d+21
consu* a-21 b-26 c+28 d-25
cosas__no c-17
my_airway d+15
pero__amor d-15
prior:and_never a+19 c-22 d-17
prior:do a-24 b+27 d-22
substance:tell d-21
""",
    """
any:on_@medicine a-16
dejar a-19 b-16 d+19
now:not_know c+25 d-16
old_@clinician a-18 b-20 c+22 d-19
organ:cero_problemas a+16 b-16
psychosis:mi_@clinician b-30
ride:a_@fetch b-17 c-21
sent_de a+17 b-15 d-17
snipp* a+16 b-17
substance:friends d-17
the__of d-17
ya__todo b-28 c-16
""",
    """
#_que a-17
home:ya_llegue b-19 d+17
mi__acaba c-18
not:it b-40 c+20 d-18
now:might_be c+18 d-20
now:though a+16 d-17
now:tiemp* a-24 d-16
prior:varia* d+18
substance:lost a-18 c-17 d+18
teens$ a-20 c-22
una_no a-20 b-18 c-23 d+25
""",
    """
adult:de_los a-18 d+18
coming:confi* a-23 b-21 c+19
de__voy a-19 c-18 d+20
now:no_hay a-29 c-21 d+28
por__@day a-16
""",
    """
church$ b-21
my__and c-18
no__a c-38
now:los b-30 c-22
of_that b-15 d-18
organ:rinones_poliquisticos a-17 d+17
young$ c-15
""",
    """
adult:so a-21 d+20
any:go a-31 b-22 d+27
i__nervous b-18 c+19 d-18
organ:sacaron c-21
queda_de a-15
ride:que_le c-16
solo a+44 b-39 c-24 d-26
""",
    """
as__bone a+17
best c-22 d+15
do__i a-18
graso$ a-23 b-19 c-29 d+30
heart:be a-20
heart:goes d-16
heart:insuficiencia_cardiaca d+15
hospitalized a-19 d+21
me_a b-23
substance:now c-16
substance:since_@date a-17 d+18
textbook a+21 b-18 c-19 d-20
under_a b-17
""",
    """
and__fine a+25 c-17 d-24
every__is d+16
now:para_mi a+20 b-16 d-22
sano$ a+38 b-24 c-26 d-31
the_truck b-19
tiene__yo b-19
""",
    """
about_it b-18 d-23
any:martes b-23
except b-20 c-25
is b+29 d-33
la__cuenta a-19 b+24 c-17 d-24
soy_yo a-20 b-23 d+22
substance:daily_for a-26 b-20
""",
    """
@relative__snipped a+16 b-17
allergy:over a-19 c-15 d+23
crist* b-27
del__padezco a+16
organ:chron* c-16 d+18
""",
    """
^clean b-32 c-34
any:@clinician a+29 b-34 c-21 d-23
come_to b-16
for_what a-29 b+32 c-25 d-33
in_class a+20 d-18
le_caigo a-17 b-15 c-22 d+23
maybe__it b-18 c+22
not:til b-19 d-24
not_drink a+21 c-19
now:adela* a-17 d+21
organ:are_fine a+18
""",
    """
@visit__@day a-18 b+16
allergy:@price b-26 c-25
he_ido b-16
heart_@medicine a-16 d+17
home:up b-24
not:tested a-31 c+33 d-18
now:off b-26 c-17
pais a+18 d-16
prior:treatment a+27 c-23 d-17
x_mi c-15
""",
    """
a_car c-17
adult:apena* c-16 d-26
eight* b-20 c-25
er__i d-16
heart:famil* c-19
no_ni a+25 c-19 d-19
not:aqui d-18
pero_yo b-29 c-27
pregnancy:puede_que b-16 c+18
then a-23 b-33 c+21
twin a+15 c-19
""",
    """
#_soy a+19 d-19
count a-20
grandma a-24 c-22 d+27
prueba__borrosa a-16 c+18 d-19
quiera b-16 c-17
quita* b-26
""",
    """
^yep a-28 b-24 c-22 d+35
any$ a+31 b-17 c-32 d-22
any:mama a-27 c-29
machine c+15
more__than b-19 c-21 d+22
organ:nueve* a+18 c-16 d-17
psychosis:minds a+22 b-19 c-18 d-23
psychosis:that d-24
substance:do_not b-30 d-41
two__@month d-15
y__que a-21
""",
    """
@date__# d+17
@relative__is d-16
but__@drug c-18
depre* a+25 c-39 d-32
en__me b-21 c+16
home:dropped b-18
las_nubes a-17 d+16
liver__a c+19 d-27
now:al a+24 b-34 d-26
ride:set a-30 b-20 c-20 d+31
the_last c-22
tuve__infarto d+19
un_@clinician a-18 c+19
""",
    """
@drug__for b-23
allergy:all_over a-19 c-15 d+23
dialysis_@day a-22 b-18 c-17 d+21
done_un b-17
prior:me a-26
we__on d-15
""",
    """
atraso c+17
the_whole b-36
weird a-23 c+22 d-23
""",
    """
=said:ask:someone_else's_condition a-18 b+39 c-21 d-40
no_@relative a+24 d-20
nothing_else a+19 d-20
pregnancy:nexplanon a+19
pregnancy:no d-15
""",
    """
@medicine__every a-16 d+19
any:correcta a-17 b-18 d+18
be__time a+19
coming:va a+17 c-18 d-22
is__since d-17
not:just a+30 b-21 c-33 d-21
of_@drink c-17
one__those b+18 d-20
organ:labs a+17 d-44
soy_hipertensa a-19 d+26
substance:le_voy d+15
""",
    """
allergy:el_@body a+15 d-15
allergy:of_it c-17 d+16
can__be b+16 d-15
heart:no b-17 c+17 d-26
pregnancy:nace_en a-15 d+17
""",
    """
any:rather a+19 c-21 d-21
heart:de_alta d-15
ssris$ d+15
substance:detox d+17
""",
    """
coming:neces* a+19 b-18 c-16 d-16
does_the b+25 c-19 d-18
eliquis a-30 b-25 c-23 d+33
he_can c-22
murio_mi c-23
now:a_sec a-17
now:andele a-16 c-15 d+17
people b-25
prior:st a+20 d-24
que_llaman b+16 d-17
substance:the_drinker a+19 b-18
""",
    """
entie* a-19 b+20 d-27
fui b-24 d-22
heart:una b-17
irme_sola d-16
once_in b-23
prior:primera a+22 b-17 c-16 d-19
psychosis:ver c-18
three__a b-16
""",
    """
any:todo a+25 c-32 d-27
coming:ask a-18 b-18 c+20 d-19
not:how b-20 d-16
roommates b-19 c-19
""",
    """
@thanks__todo a-15 b+19 d-22
any:maybe c+17
chiqu* b-19
diu$ a+20
hold_on b+17 d-20
home:esposa a-17
no_family a+15
psychosis:nervios c-15
substance:tomando a-19 c-19 d+20
""",
    """
a_six d+17
and_forth a-17 c+18 d-15
ma a-15 b-20 c-19 d+20
no__gusta c-17 d-23
prior:believe_in c-15
psychosis:me a-17
they__@relative b-16
""",
    """
^arritmia a-19 c-19 d+26
^more b-21 c-19 d+21
dos__al c-17 d+21
es_bipolar b+18 c-20
me__psicosis a-17 b-18 d+24
nose a-38 b-22 c+38 d-40
not:doing c-18
substance:do_@drug a-17 b+17 c-19
we_just a-16 d+17
""",
    """
business a-16 b+16
made__@sick c-21
ride:el_dia a-21 d+23
ride:it_be b+17
substance:mo a-18 d+18
the__list a+19 b-24 c-16
the__time d-17
the_problem a+17 c-16
to__in d-26
what__reaction b+19 c-15
""",
    """
anxie* a+19 c-24 d-19
back__you b-19 c+18
de_por b-19
dejela_como a-15 d+16
heart:ninguna a+24 d-24
home:no_llega c-16
la_@door a-22 c-22 d+16
la_verdad a-27
no_hay b-32 c-32 d+18
pressure__good a+19 d-20
""",
    """
@ride_is a-30 b-15 c-16 d+27
c__they d+15
coming:puedo a-17 b+19 c-15 d-17
diu a+24 c-17 d-18
no__asegurar c+15
seguimos__en a+17 d-16
""",
    """
@eat_at c-16
allergy:airwa* d+15
from_the b-23
he__had c-19
now: b-26 c-31 d+26
se__@medicine d-18
""",
    """
@year__@medicine a-22 c-17 d+28
now:calendario a-21 c+21 d-16
now:lock a-19 c-17 d+19
positivo a-23 b-21 c-23 d+25
that_kind a+16
""",
    """
@stop__pecho a+17 d-17
^born b-25 c-25
allergy:la_pusieron c-27
any:again b+20 d-35
any:husband b-17
got_me a-27 b-19 c-21 d+27
heart:presi* c-25
it_by a-19
my_@call b+19 c-23
no_bebo a+21 d-18
now:what_is a-18
older b-24 c-29
""",
    """
adult:que a-34
adult:se a-17
colonoscopy a+16 d-18
de_retraso c+19 d-24
hipertenso$ a+16 b-20
i_be c-22 d+18
organ:gallstones c-20 d-19
prolapso_de d+16
will__it c-21
""",
    """
adult:march a+16 d-16
adult:mi d-36
fiestas$ a+23 c-17 d-15
heart:me_pusieron a-18 d+18
i__nothing a+28 d-28
me__eso c-28
pregnancy:am_nursing a-20 d+21
substance:this a-35 b+20 c-28
""",
    """
a_chance b-16 d-17
heart:as_a b-29
now:he_is a-17 d+17
nuts c-16
out__me c-24 d-17
substance:a b-27 c-34
""",
    """
^first a+20 b-42 d-18
adelante a-18 b-17 c-19 d+20
dijo$ b+17
god b-30 c-32
heart:normal a+17 b-22 d-34
me__creo a-16 b+18 c-19 d-18
me_echo a-22 c-16 d+22
now:agenda a-16 c+16
sitti* b-24 c-20
""",
    """
any:@clothes a-19 b-23 c-16 d+23
any:hard a+23 b-26 c-20
heart:desde a-27 b-17 d+33
heart:failu* d+16
knocked_up a-20 c-21 d+20
now:cuanto a-30 b+16 d-36
now:elbow_deep a+16
tucked_in b-17 d+15
you$ a-30 c+16 d-20
""",
    """
@drug__# a+18
does__count a-30 c+22 d-15
heart:an_irregular d-15
heart:corazon_esta a+18 b-15 d-16
heart:the_@clinician c-24 d-19
now:otro_dia a+19 d-17
was__for b-15
which_day b+16
""",
    """
aca c-22
just_prayer a+21 c-18 d-24
me__estoy b-15
prior:last c-17
psychosis:cosa a+15
ride:from_the a-15 d+16
substance:ano b-24
""",
    """
a_minor b-24 c-26
contestado$ a-20 c+16
eastern c-16
heart:tiroides a+15
home:caldi* b-17 d+17
organ:operaron_de d+16
respirar a-16 c-15 d+17
""",
    """
#__lol a-17
@relative__so b-19
^let a-18 b-40 c+26 d-18
allergy:made_me a-22
at b-18
coming:esperando a-19
one__it b-16
pregnancy:daughter a-26
pregnancy:heave* a+21
ride:herself a+18 d-19
semana__retraso d-17
substance:absolutely a+16
talking_to c-17
viaje$ b-22
""",
    """
@year__los a-17 d+17
^@howmuch a-27 b+28 c-34 d-20
allergy:conoz* a+17
daughter a-23
have_company c-17 d-21
i_doubt a-35 b-15 c+37 d-28
not:que a-19 b-19 d+17
now:night_@move a+15 d-15
pregnancy:last_@month a+16
problem$ a+16 c-17 d-16
sigo_sentada a+17 d-16
why_can a-17
""",
    """
maybe__@vehicle a-27 b-18 c+26
mi__@fetch a-26 b-15 d+29
pregnancy:i b+21 c-25
psychosis:@relative_has d-17
ride:she_gets c+22 d-19
""",
    """
cuanto a-48 b+44 d-56
my__do a+18
prior:meds a-17
repor* c-19 d-17
y__digo a-16 d-17
""",
    """
@relative__en a-22 b+18 c-30
a_soul a+15
allergy:a_ese b-18
any:pero b-15
been__it b-19 c-23
not_now a+31 c-22 d-31
prior:of_em a-17 d+16
ride:moved a+24 b-15 c-21 d-24
substance:vez_en d-23
will a-20 c+22 d-17
""",
    """
coming:someone a+16
mi__si c-17 d-19
now:got_time a-17 d+17
now:tarde b-33
ride:decirle c-16
ride:lo_de d+16
""",
    """
^all b-29 c-50 d+15
coming:you_in a-17
pregnancy:no_se a-18
ride:puedo c-19 d-17
substance:in_rehab a-16
""",
    """
a__orden a-30 b-21 c-21 d+28
allergy:like_a a+15 b-17 c-19
and__so d-18
any:me d-19
much__a a+16 d-16
possibly$ a-19 b-16 c+20 d-19
prior:@medicine_y a-15 b-29
ride:both a-25
shoes b-15
""",
    """
#__check a+17 d-19
adult:than_that a-22 b-21 c-16 d+24
coming:el_favor d+15
levanta d-17
lo__la c-26
mi_ama a-16
not__@person b-15
pregnancy:condo* b-19 c+16 d-28
prior:chapl* a-17 d-16
""",
    """
amiga d-21
plumb* a+23 b-20 c-22 d-22
substance:sometimes b-25 c+18 d-33
wants_to b+21 c-17 d-27
""",
    """
adult:dos b-16 c-19
any:@wrong a+27 b-27 c-16 d-24
any:good b-22
every__no b-16
he__me b+20 c-24
substance:not_this d-16
telling a-22 d-24
""",
    """
@medicine__me b-27 c-35
@relative_lol d-18
^bet d+15
adult:vietn* a-17 b-16 d+17
any:sure_thing d+15
are__to d-19
canas a-17 b-22 c-19 d+21
desde_hace c-16
dos_@medicine c-15
heart:both c-39
ni__no a-24 c+23
now:my_@book d-16
textbook$ d-15
than a-20 b-20
who__this b+17 c-15
""",
    """
^kidney a-22 d+18
^padezco a-30 b-23 c-18 d+28
glauc* a-24 b-20 c-18 d+23
not_get b-16 d-20
now:am_at b+15 d-17
one__i d-21
pregnancy:yes a-25 b-16 d+17
psychosis:se_que b-25 c+27
ride:hoping_my c+17 d-16
""",
    """
@relative_de a-18 c-32 d+20
allergy:freak* a-16
any:the_old a+20 d-23
coming:will_not a+40 c-26 d-43
en__grado a+18 d-19
home:estoy_en b-18
i__@vehicle d-27
organ:polycystic_kidneys a-17 d+15
ride:she_said a+16 d-20
ride:she_will d+16
""",
    """
adult:hace a-39 c-28 d+33
adult:or a-23 b-16 c+27 d-22
have_wondered a-20 c+20
hyste* a+31 c-17 d-23
las__un a-17
me__time a+23 b-19 c-26 d-19
negativa$ c-17
organ:un_ultrasonido c+15 d-16
pregnancy:#_and d-20
pregnancy:tengo a+31 b-43 d-37
prior:it a+15 b-19 d-15
substance:fifth d+16
un__alta a-15
""",
    """
coming:dios a-21
morphine d-24
pregnancy:saber a-16 d-20
prior:week b-18 d-21
ride:dijo_que a-17 d+22
ride:yo_solo a+15
""",
    """
@year__me d-16
brote__la c-16 d+20
cinco$ a-25 b-24 c-26 d+27
del a-21 b-22
esta_bien b-20 c-22 d+20
got__flat a+20 d-20
heart:once a-17 b-23 c+18
psychosis:his d-19
since_summer a-17
substance:medic* b+16 c-23 d-17
substance:trago b-23 c-20
""",
    """
cumplo a+27 b-18 d-29
substance:does_that b-23 c+17
why__need b+17
""",
    """
^left a-19 b+19 d-18
adult:adopt* a-20 c+24 d-19
pregnancy:atras* c+17
prior:everything a-22 c-32
ride:me_and c-15 d-18
si__pero a+28 c-28 d-28
substance:out_of c-16
""",
    """
@clinician_me b-24 c-18
allergy:known a+16
have__car a+20
nothing_on c-18
organ:summe* a-17 b-16 d+18
sweet_home a-20 d+19
""",
    """
@clinician__de b-22
codei* a+26 b-16 c-19 d-20
heart:nobody a-17
just_to b-16
limpio a+17 b-26 c-25
prior:guys b-16
substance:puede a-25 d-20
took__for a+24 c-29
""",
    """
llave$ a-17 d+18
weeks__@day c-20 d+17
""",
    """
ride:aroun* b-15 d-23
""",
    """
=said:home:no a-17 b-45 d+22
any:@call c-20
coming:to_snow a-16 b+15
dejelo_asi a+16 d-17
heart:checado a-16 c+16
la_cara b-16 c-16 d+20
now:@call_has d-15
now:time_is a-26 c-17
psychosis:diagnosed b-22
substance:llevo b-19
substance:lost_my a-18 c-17 d+18
""",
    """
any:prefiero d-20
home:out a+37 b-24 c-25 d-35
not__what b-19 c+19 d-18
only_high c+15
solam* a+33 b-31 c-22 d-30
substance:alcohol b-33 c-38
""",
    """
^todos c-21 d-21
adult:#_@month a+30 d-31
any:by a-32
hysterectomy a+31 c-17 d-23
not:al b-16 c+21 d-26
organ:me_han a-16 c+17 d-17
pregnancy:the_patch a+22 b-16 c-20 d-21
rato__de a-15 d+16
talk_to d-23
toget* a-18 c-16 d+19
which_of b-17 c+19
""",
    """
@medicine__no a-16 b-19 c+16
not:una a+19 b-18 c-20
off b-50
prior:just_started a+15
psychosis:schiz* a-36 c-44 d+38
solo__la a+20
substance:a_glass a+24 c-17 d-21
substance:say a-33
two__not a-18 d+17
""",
    """
acaba* d-15
grande$ b-22 c-18
has_me a-17 b-20
my__but b-30 d-22
not:todo c-16
organ:@year_ago d-20
pregnancy:right_now a+17
shoot$ a-26 c-19 d+32
""",
    """
^escribame a-19 b-20 c-20 d+21
allergy:down d+15
coming:de_dios d+15
dias a-25 b-19 c+16
does__with b+16 c-16
heart:¿ b+21 c-15
home:tengo a-29 b+29 c-29 d-27
it__be c-24 d-22
la_noche b-28 c+16
now:rato_mejor a+15 d-15
phone b+19 d-24
sea b-22 c-21
taquicardia a-15
transfer a-20
""",
    """
doctors$ a-24 b-21 c+30 d-25
minutos a-23 b-16 c+23
now:deep a+16
""",
    """
bestie d+16
home:dropped_me b-15 d+15
only_to a+20 b-18 c-19 d-18
prior:on_@medicine c-34
sure__not a+18 c-15 d-15
""",
    """
a__casa a+21 c-16 d-27
adult:todav* a+29 b-16 c-28 d-28
cancelo c-19
dime c-16 d+21
estoy__de d-21
heart:anos a-19 b-18
lady a-19 c-35
like_it b-16 d-19
prior:@medicine_# d-19
ride:fresh a+16 d-16
ride:regre* c-15
""",
    """
correcta$ a-17 b-18 d+18
es__mi d-29
heart:from_the d-17
la_misma a-20
me_busca a-20 c-19 d+23
nerve_blocks a-16 d+18
no__soy a-24 b+17
prior:voy c-21
ride:@relative_si a-33
""",
    """
a__@relative c+17 d-16
am_asleep a+24 d-24
but__# a-15
coming:tempr* a-17 c+17
esto c-37
heart:had_any a+21 d-21
of$ b-41
parte$ b+18 c-17
ride:i_just a-19 b+18
should_have a-20 c+19 d-24
station a+17 d-16
""",
    """
@relative__know a-21
ahori* d-19
allergy:had b-15 c-25
pregnancy:borro* a-16 c+18 d-19
pregnancy:past_that a+20 d-17
prior:solo a+27 b-17 d-26
ride:somebody a-26 b-23 c+26
""",
    """
adult:@month a+24 b-32 c-34 d-18
did__go a-18 c-16
doble$ c-16
estoy_segura a-17 c+22
now:pick d-15
pregnancy:resul* d-18
prior:back d-16
si__temprano a-18 c+16
""",
    """
heard_voices c-16
not_miss a-17 b-18 c-23 d+21
now:yes b-22 c-26 d+18
prior:start* a+15 b-18 c-19
water c-20
would_like a-18
""",
    """
@medicine__so a-24
^psicosis d+17
coming:en_la b-22
department a+21 d-16
el_que c-27
on__allergy b-18 d+16
organ:y_transaminasas a+17 d-19
pregnancy:lesbi* a+17
prior:probar a-16
still__the b-30 c-30
""",
    """
#__me a-18
@date b-37 c-22
@relative_on a-18 b+17 c-27
adult:menor a+24 b-31 d-19
america a-15 b+16 d-17
in_# c-16
le__yo b-18
nada_grave c-15 d+16
padec* c-23
pero_poco a+16 d-15
prior:ya_perdi b-16 c-15 d+16
sound c-31
y_ya a+24 b-32 d-16
""",
    """
ando_de a-19 d+20
any:@medicine_since a-21 b-16 d+22
ese__por a-17 b+19 d-20
heart:healthy b-21 c-20
only__when c+15
organ:to_my b-18 d+16
ride:he_will a-16
""",
    """
asking_around a-20 c+18 d-18
if_not c-17 d+16
personal a-31 b+31 c-20 d-26
substance:stron* b-16
y__@medicine c-33 d+22
ya__mi c-35
""",
    """
^un b-49
been a-16 b-23
cero__@clinician a+16 b-16
coming:dele a+20 b-17 c-18 d-21
ir a-15
just__the a-30 d+24
psychosis:quien_sabe b-15 c+18
ride:wife b-29 c-20 d+17
yes__@relative a-18 c-17 d+20
""",
    """
@day_at d+16
a__y b-32
adult:only a+17 d-16
allergy:no_se a-23 b-25 c+31 d-16
any:is_my a+17 d-16
me_@food a-23 c-23
perfecto b-25 c-25 d+18
psychosis:adhd b-20
ride:@relative_off a-17 d+15
ride:que_hora b+18
substance:pills a-17 b-32
substance:smoke b-26
""",
    """
heart:but_my d+16
no$ a+48 b-103 d-49
organ:@clinician_is a-21 b-19 c+23 d-17
paro_de c+17 d-17
pregnancy:preg a-28 b-22 c-24 d+29
puede_escribir b+16 c-18 d-23
ride:se c-29
""",
    """
@relative_took d+15
adult:i_got a-22 b-16 d+20
la__queda a-25 d+22
must d-15
no__amor a+16
not__back d-26
test b-21 c+25 d-20
the__did d-16
""",
    """
de_eso a+17 c-17 d-31
do__drink a+24 c-23
ride:aun a-21 c+25
ride:brother a-29 b-17
ride:la c-24
substance:@relative_thinks a-21 c+21 d-20
substance:weekends a-20 b-31 c-22 d+26
troca d-16
""",
    """
^asking a-25 d-20
allergy:un b-22
home:sofa a-17
i__more b-25
lock a-22 c-19 d+16
not:street a+16 c-16
or a-27 c+16 d-30
to_@animal d-16
touch* a+21 d-17
""",
    """
#__today a-23 b+17
@thanks_a c-26
adult:marzo a+18 d-18
home:piece d+16
not__@drink b-17
¿__en a-20 b+23
""",
    """
@body_full a+21 d-20
broke__@body c+17 d-17
halfway a+25 b-25 c-19 d-24
is_high a-30 d+23
on_@medicine a-24 c-16
prior:nada_mas a+35 c-18 d-34
psychosis:inter* b-27
""",
    """
@relative_comes c-15 d+17
contestar_eso a-15 b+16 d-18
medics b-15 c-19
organ:those a+25 c-29 d-29
pregnancy:encargo b-15 d+17
psychosis:was_in a-16
ride:be_by a+17 d-18
""",
    """
got_to a-25 c+21 d-23
had__of c-19
heart:medicina d+16
no__ninguna a+16 d-17
signs d-17
""",
    """
adult:but b-19
allergy:makes_me a+16 d-15
de_nino c+20 d-19
her$ a-23 b-25 d+21
hon a-28 c-20
just__me a-16
now:esta c-35
pregnancy:unos_dias c+15
substance:los_@day b-19
substance:tomo_pero a+28 c-28 d-28
""",
    """
adult:hijo a-16 b+17 d-24
heart:@animal b+18 c-20
siemp* a+15 c-36
ya__@medicine d-20
""",
    """
are_good b-22 c-21 d+18
coming:todav* a-20
me__si c-19
now:i_was a-21 d+21
organ:polyc* a-17 d+15
substance:until a-20 d+24
""",
    """
#_minutos a-17 d+19
a_otro d-18
antidepresivo a+16 c-18
coming:count_me a+23 c-26 d-22
had_nothing a+28 d-29
my_right a+17 d-16
not:afford a+20 b-15 d-19
""",
    """
@day b-16
any:couple b-16 d+20
dialysis__@day b-20 c-19 d+18
estare a-26 b-19 d+24
heart:on_something c-16 d+17
idea$ a-24 b-15 c+25 d-19
my_gallbladder a+18
pregnancy:dos b-18
prior:than b-16
ride:un_@relative a-27 d+16
ride:will a-21 b-42
""",
    """
@relative__@month a-18
@relative__this a+16 b-23 c-18
after a+19 b-23
any:let_me b-16 c+16 d-17
cuatr* a-27 c-27 d+22
da__no a-17 c+17
house$ d-19
never__anything a+25 c-15
week_of a-19
""",
    """
de__esa a+17 d-16
faltan_los a-23 b-15 c+23
never_showed a+16
organ:pregu* a-20 b+25 c-18 d-23
probe_una d-19
tomo_de a-16
""",
    """
believe_it a-19 c-18 d+19
now:afraid a+19 d-20
pregnancy:fabri* a+22 b-16 d-21
pregnancy:twins a-29 c-24 d+26
pulsera a-15 c-17 d+18
ride:she_would c-17
vietnam a-17 b-16 d+17
""",
    """
#_de a+23 b-24 c-32 d-16
^just a+44 b-89 c-32
^puras a+25 b-23 c-25 d-23
afib$ a-27 b-23 c-29 d+35
en__eso b-19 d-20
heart:bien_de a+24 d-23
la_@medicine b-17
moved$ a+22 b-16 c-16 d-20
now:cooki* a+17 d-16
now:neces* a-20 b+21 c-18 d-20
prior:tratamiento a+16 d-16
""",
    """
adult:eight* c-15
heart_attack c-20
la_@sick b-20
ni_idea a-17 c+16
off_for d-17
organ:alt a+16 b-17 d-24
pregnancy:a_chance b-16 d-17
psychosis:estaba a-16
ride:con c-22 d+28
stones$ d-22
""",
    """
adult:lol a-24 b-22 c-21 d+26
allergy:witho* c-17
counting a-28 b-26 c-28 d+31
en_una b-16
heart:and_the d-20
high_and a-18 c+18 d-16
mucho__mi b-16
psychosis:they_diagnosed d+16
truene c-17 d+15
""",
    """
@fetch$ a-24 c-32 d+28
dice$ a-21 b+24 c-22 d-24
mala b-15 c-21
organ:never a-18 b-16 c+30 d-28
pregnancy:porqu* c-15
prior:made c-23
ride:take_me a-16 d+18
spot b-23 c-17
vinito b-24 c-25
""",
    """
any:le_voy a-16 b+17 d-20
excuse b+17 c-16 d-16
heart:dan a-15
my__out a+18 c-23
now:en_misa a+17
now:va c-25 d+17
psychosis:time b-18 c+17
related d-18
substance:thinks_so d-18
""",
    """
^bad b-44 c-33
^we d-15
family__me b-17
home:apenas a+25 b-23 c-17 d-25
home:salva a-16 b-16 d+17
is__you c-22 d-21
me__dado b-23
me_myself a+15
prior:ever a+31 c-25 d-18
ride:off a-21 b-16
""",
    """
#_weeks a-21 b-37 c-25 d+30
? a-65 b+71 c-32 d-64
allergy:nomas_a a+18 b-19
been__and a-17
by_the b-16 d-19
calle$ a+17 d-16
como_cree a+24 b-22 c-19 d-19
divorce b-17 c-23
do__now a-18
does_@treat b+21 c-25
he__for d+16
i__lot a-19 b-23 c+15
mi_expediente a-21
now:know a-19 c+19 d-22
pregnancy:operaron a+22 c-16 d-19
prior:farma* a-18 c-18 d+19
psychosis:eso_lo b+15 c-16
psychosis:not_say c-16 d-19
substance:tranq* a+19 c-16 d-19
the__home d-18
""",
    """
estoy__casa a-34 b-15 c-19 d+34
home_after a+18 d-19
in$ a-24
just_the b-30
not:out a-20 c+15
pregnancy:my_cycle d-20
""",
    """
any:take_anything a+18 d-19
chofe* c-20
eso__privado a-16 b+17
eso_ya c-16 d-20
home:con_la d+15
keep a-33 b-16 d+22
ride:driver c-17
sin_drama c-16 d+15
substance:cuando_murio a-17 d+17
trouble c-39
""",
    """
^fumo a-31 b-30
allergy:thought_i b-16 c-17 d+20
am__is d-16
heart:ese c-19 d-26
la__en c-24
letra a-24
my_only a+30 b-26 c-26 d-23
recovering d+15
ship a+19 b-18 d-18
""",
    """
home:pero a-23 d+20
la__dos a+17 d-16
""",
    """
@clothes a-47 b+24 c-28 d+15
a_big a-20 b+16
coming:@clinician b+23 c-30
husba* d-16
my__good a+24 d-20
nothing_like a+20 d-23
old d-16
probado_nada d-15
substance:entra a+17 d-15
""",
    """
=said:adult:no a-29
coming:salio_un a+20 c-17 d-20
en__historial b-16
my__say a-25 c+16 d-17
my_life c-21
two__the a+17
""",
    """
mi__viejo b-20 d-16
presi* c-26 d+16
prior:all_i a+19 b-16 c-17
substance:kids d-20
""",
    """
=said:adult:ask c-63 d+22
@insurer_que a-17 b-16 d+17
allergy:sabri* a-16 b-20 c+24 d-15
cirrosis__no c-18 d+15
mg b-18 c-18
now:go_on a-18 d+18
organ:waiti* a-23 b-16
organ:works a+29 b-21 c-23 d-30
pregnancy:nina a-21 c-25 d+19
prior:a_couple c+18 d-18
ride:have_@person b-15
soy b-19 c-29
well__is c-17
what__exactly b-19 c+18
""",
    """
allergy:@animal a-17 b+35 c-35 d-40
any:mal a+16 d-15
estoy_trabajando a+27 d-34
me_when d-24
not__crumb c-15
now:super a+27 b-23 c-21 d-28
organ:ultrasonido a-22 b-23 c+22 d-18
perdon b+25 c-26 d-28
prior:@treat_yes a-21 c+20 d-17
si_acaso c-25 d-22
substance:gota a+16
""",
    """
^next a-29 b+28 c-28 d-26
adult:falta* a+25 c-16 d-26
allergy:think b-16 d-19
aqui__mis a-17 d+16
call d-30
close b-24
dejem* b-25 c+33 d-34
kind d-23
me__con b-45
organ:funciona a+22 d-23
ride:will_be b-21 c-38 d+21
substance:lee b+16 c-17
""",
    """
had__before d-21
my__bring c-16 d+17
nacimiento$ a-17
organ:rest_is a+19 d-18
organ:utis_count b+17 c-21 d-16
the__@medicine a-17
the__right c-18
""",
    """
@vehicle_or a-17 c+18
allergy:in_it b+17
amama* a-24 b-32 c-40 d+34
colors$ b+18 c-20 d-22
ever$ a+29 c-29 d-26
hinch* a-24 b-23 c-21 d+27
last_one a-22 b+16
now:make a-24 d+20
piece a-19 c-19 d+23
""",
    """
@drug__las c-21
@year b-27
adult:en_mi a-18 d-15
de__@month a-28 c-24 d+18
dele b-34 c-37 d+26
el__tengo c-18
heart:la_tension b-18
home:viaje a-19 d-16
medicine c-16
""",
    """
@medicine_para b-19
laryngospasm d+16
never_seen a+19 c-16
organ:not_know c+20
substance:metad* d+19
""",
    """
@thanks__for b-21
allergy:allergy b-29 c-22 d+19
divor* b-24 c-22
ese_es a-26 b-17 d+23
five c-39 d+21
for_mania b-31 c-28
good__that b-15
my__got a-17 c-31 d+21
my_old a+19 b-23 c+17 d-23
prior:talke* b-24 d-23
ride:@late c-17
thanks c-27
twice__day d+15
""",
    """
=said:no:someone_else_has_it,_the_person_does_not a+36 b-47 c-16 d-25
aroun* a-28 b-28
ballo* c-18 d+16
coming:make c-26
esa__puedo d+16
home:no_me b-16
kidneys_only b-18 c-19
lot_of d-16
psychosis:nunca_he c-15
""",
    """
earl$ a-15 d+19
ecografia c+16 d-15
heart:about a-25
home:cuarto a-24
is_@wrong a+18 b-17
organ:si_pero a+20 c-19 d-18
pregnancy:no_way a+22 c-17 d-24
when__had c-22
""",
    """
can__but a-28 c-26 d+31
covid d-20
de_tener a+15
every* a+24 c-42
my__gets d-18
prior:@relative_tomo a-15 b+18 d-16
prior:only_one a+27 c-23 d-18
sad_not a+20 b-18 c-16 d-20
una_inyeccion d-16
""",
    """
alla a-23 c-26
am_# b+16 d-18
any:does d-18
got_in a-21 b-15 c+17
heart:old a+17 d-16
organ:story a-18
over_ten c-16
pregnancy:jaja b-29 c-20
pregnancy:knock* a-20 c-21 d+20
prior:aguan* a+23 b-21 c-19 d-22
prior:now c-28
ride:away c-18
said a-27 b-48
substance:@year_sobrio a+17 d-15
""",
    """
@date_birthday a-18 d+19
black b-15 c-16 d+19
estoy_bien a+25 b-17 c-20 d-24
home:by a-17 b-15
operaron a-18
ride:worki* b-24 c+17 d-16
""",
    """
^los b-25 c-43
and_two d+15
any:a_crumb c-15
coumadin a-18 b-16 d+18
his__not a+21 b-18 c-21 d-16
home:senta* a+15 b-16
hospital_for a-16
imaginese$ b-15 d+19
me__tomado a-17
organ:quien b-15 c+21
still_breastfeeding a-18 d+17
""",
    """
is_fine b-22 d+16
no__dan d-16
prior:no_@treat a+17 b-20 d-19
up__four d-16
""",
    """
allergy:my_@relative a-31 d-25
any:llamen a+21 b-21 c-19 d-16
any:only_@medicine a+20 d-20
el__luego c-20 d-19
ex__drunk a-16 b+16
not:still a-15
now:let_us a-25 d+19
""",
    """
@insurer__ser a+20 b-16 d-22
is_@open a+19 b-18 c-20 d-17
me_@call a+21 b-30
now:estam* c-24
pregnancy:vamos b-16 c-19 d+15
prior:not_know c+18
""",
    """
@relative_toma a-20 b+22 c-27
^tuanis a-17 d+15
about$ b-23
adult:en_# a+38 b-23 c-19 d-38
ask__she c+17
hago b-26
la__estoy c-19
my__about d-19
pregnancy:@relative_got a+16 b-17
pregnancy:encin* a-24 b-18 c-20 d+25
ride:dad b-29 c-35 d+25
y__contar a+18 b-19
ya__la b-41 d+19
""",
    """
acostado$ b-16 c-18
adult:just a-29 c-22 d+26
estoy_loca a+16
now:that b-37 c-46 d+18
organ:to_wear c-22 d+22
psychosis:voices b-27 c-34 d+22
""",
    """
a__the d-19
allergy:of b-21
and_my b-22
dentr* a+21 b-16 d-21
home:lot a+20 b-21 d-18
i_will c+17 d-27
me_dijeron a-23 b-21 c+17
me_paso b-19
still_in a+16 b-18
""",
    """
@relative_are a-29 c-21 d+20
allergy:tolerated_it a+18 d-18
bloodwork d-18
checked_last a+15
male a+25 d-18
never__me c+17 d-17
pressure__itself a-15 d+15
psychosis:@year b-25 c-41 d+23
""",
    """
lord_no a+23 c-19 d-16
""",
    """
chequeo d-24
comprado a-19 d+19
cuenta a-42 b+26 d-17
now:at c-23 d-28
or__@relative a-23 c+17 d-22
prior:@treat_dos c+20 d-20
revisado a-18 c+18
""",
    """
barely a+17
heart:that_way a+15 b-15
la__jaja b-18
""",
    """
^yup a-28 b-23 c-19 d+30
adult:es_para d-23
adult:her a-16 b+16 d-19
do_@drug a-17 b+17 c-19
en__cada c-16
now:wrong a-23 b+24 c-18 d-21
of__liver a-18
presion c-26
prior:if a-22 d-21
the_@drink b-19
was__at b-19
""",
    """
@food__# a-27 d+27
organ:me_dio c+19 d-18
texti* a-32 c-17
""",
    """
#__limpio a-15 d+17
any:with d-18
el_@clinician a-15
new__this a+17
now:at_my d-26
pregnancy:be b-16
prena_de c-20
""",
    """
heart:monitor a-21 b-18
prior:so b-34
prior:worke* a-21 d+23
pronto__en b-16
ride:probably a-27 b-24 c+32 d-24
skipped a+26 b-25 c-19 d-25
""",
    """
@person b+15 c-18
any:negativo a+20 d-16
claro_que b-27 c-25
clock$ b-15
coming:keep_it a-26 b-18 c-23 d+26
days_clean a-21 d+23
last_@month a+15 d-22
now:hace d-17
psychosis:palab* a-21 b+22 d-25
was_in a-22 c-16 d+16
""",
    """
@medicine__@treat b-38
healthy b-23 c-24
long_as d+19
my__through d-27
told d-29
vale a-24 d+18
""",
    """
coming:loca a-19 d+18
do__work a+18 d-19
enlarged a-21 b-20 c-19 d+22
heart:the_bad a+15 d-19
high__the a-19 c+18
not:nino a-18
organ:pancr* c-17 d-17
other* a-17
perio* d-38
substance:noche* c-17
yello* a-15 c+19 d-17
""",
    """
is__right a-21
life$ c-31
prior:medicinas a-16 d+17
""",
    """
@relative__catheter b-20 d+17
a__under c-15
have_a a-16 d+22
prior:me_han c-19
""",
    """
estres$ a+17
now__again d-21
organ:numbers a-19 b-16 c+18
pero_mi b-17 c-30
repet* a-19 c+16 d-19
ride:@place a-20
substance:black_out a-16 c-16 d+17
they__so d-15
""",
    """
#__far c-17
@body__el a-25
a__@place b+17
allergy:tomad* a+21 c-21
can__@relative a+21 c-19 d-32
e a+23 b-16 c-17 d-19
heart:fuerte b-17
substance:@relative d-19
well_it d+17
working_on a-23 b-17
""",
    """
ando b-63
kidney__not a+16 d-16
quizas__@relative c+17
thinks b-18 d-18
""",
    """
ask_her b-17
mama b-18
organ:is d-15
soy__a a-23 c-20 d+22
substance:a_drunk a-22
we__# d-16
""",
    """
asegurar c+15
nada_todavia a+25 c-16 d-26
nomas_ansiedad a+16
of__@medicine a-16
""",
    """
@relative__had d-16
allergy:mama b-26 c+21
end$ a-19 c-17
for__and b-20 c-25 d+15
me__tumor a+18 d-17
organ:estudios b-24 d-24
vinit* b-24 c-25
ya$ a+20 c-24
""",
    """
@day_y b-16 c-27
as_i c-25
estres a+28 b-22 c-22 d-25
le__teta d+16
monto* b-21
on_everything a-20 b+17
pregnancy:a_@year c+16 d-20
sending c-16
""",
    """
^nkda a+32 b-23 c-22 d-26
adult:#_next c-21
adult:my_@relative d-15
aun_estoy a+17 c-17 d-17
heart:could c+22 d-21
impossible b-24 d-20
me_sirvio a-19 d+20
now:is_not c-23
prior:@relative_tried d-16
psychosis:of_the d-16
regreso a+15 b-18 c-19
still_on b-26 c-44 d+16
""",
    """
^heard a-24
^over b-24 c-25
ahora$ c-20
de_parte a-20 b+22 d-23
hoping_my c+17 d-16
los__estan a+16 c-16
ride:@relative_@insurer a-16 d+15
substance:era a-18 b+17
substance:treatment a-19
y_mitad a-23 b-22 c+23 d-22
""",
    """
@eat__# c-16
^@relative c-43 d+19
^too a+19 b-37
allergic__work a+15
heart:heart_trouble a+24 b-19 d-23
not:dia a-16 d+17
psychosis:never b-39 d-28
puro__ni c-18 d-18
ride:offer* a-17 b-15 d+17
solo__@medicine a+18 d-17
un_brote c-15 d+18
wait$ a+16 c-24 d-26
words b-17
""",
    """
any:con_mi b-19 d-25
echele a-18 b-16 c-15 d+18
home:couch a-22 b-18 d+20
the_weather a-17 d-19
""",
    """
am__out b-16 c-19
cardiologist$ c-15
home:voy a+25 d-25
in__once a-17
pregnancy:good a+17
quedo a+17 d-24
""",
    """
@date_# a-24 b-16
allergy:benadryl c-21
heart:pusie* b-17 c-18
heart:y_me a-19
pregunta_a c-16
prior:como_tres d+15
prior:un_tiempo d-16
psychosis:psiquiatrico a-17 d+16
pull d-16
""",
    """
any:esta_mal a+16 d-15
ask a-39 b+34 c+16 d-63
how_much a-17 b+22 c-21 d-18
not_i a-28 b+17 c-15
now:tenido b-15
pregnancy:unles* a+17 c-17
psychosis:una_vez b-30
see_why c-17 d+17
tristeza a+19
""",
    """
@vehicle_home a+18 b-17 c-15
heart:down a-20 b-19 c+21
unos b-31 c+22
""",
    """
^creatinina c-18
hizo b-24
not$ a+31 b-58 c-21
on__me b-19
""",
    """
@treat_at a+16
allergy:medicine c-17
allergy:recue* d-19
my__@clinician a-21 b-27
o a-32 b+16 d-16
ride:me_quede a+23 c-18 d-23
ride:taking_the d+15
the__next d-21
""",
    """
#__day a-17
allergy:they_use d-16
angina a-17 c-17
any:nights c-18
could__tell a-18 c+20
home:@parking_lot a+20 b-21 d-18
i__@medicine a-19 c-19 d+22
not__so a+24 b-22 c-18 d-32
not_right a+15 d-16
""",
    """
allergy:super c-17 d+19
any:not_sure c+15
gave__a a-16 b-18
i_had b-56 c+18
no_ya d-16
organ:ni d-25
que_preguntar b-16 d-16
ride:me_ha a-20 c+16
""",
    """
@medicine__eso b-16
allergy:call a-21 b+17 d-21
allergy:y a+36 b-31 c-45 d-16
any:ahi b-31 c+28 d-35
came a+37 b-40 c-47
day b-42 d+21
estan_evaluando a-23 b-19 c+21 d-16
i__drink d-22
let_us a-29 d+23
not:drop b-18 d-25
organ:la_pipi a-16 c-17 d+18
seguimos a+21 b-29 c-30
still$ d-23
""",
    """
allergy:sever* a-20 b-23 c-22 d+23
allergy:took_it a+24 c-23 d-23
heart:@relative_le d-19
my__someone a+16
now:ahorita b-40 c-16
now:llamame a+19 c-16 d-18
""",
    """
actually$ b-17
de__hay c+17 d-15
not__ever a+19 c-18
not__test c+16
now:cooking_supper a+17 d-16
now:pleas* b-17
pulsera__@treat a-16 d+17
vietn* a-17 b-16 d+17
""",
    """
any:count d-17
polvo c-23 d-25
ride:my_@ride c-37
substance:@drug_daily a-26 b-20
""",
    """
adult:ano a+17 b-18 d-23
allergy:do_you b+16
allergy:first_time b-21 d-24
and__up c-18
coming:usted* a-21 b+18 d-18
coming:would a-26 b-25 c-31 d+31
es__primera a+19 b-16 d-15
hacer* a-22 b-17
home:are_sitting a+17 d-17
is__am b-19
prior:too b-22 d+20
prior:vitamins d-20
recuerde a+19 c-17 d-16
segun_el b-17
substance:was_not c-15
""",
    """
high__am a-21 c+19
soy_hombre a+23 d-17
""",
    """
adult:de b-18
is__house a-16 b-17 c+17 d-17
psychosis:i_have a+24 b-36 c-31
todavia__mi a-15
uso_drogas a+24 d-18
""",
    """
allergy:hinch* a-24 b-23 c-21 d+27
arm c+19 d-17
organ:might c+20 d-19
organ:todo_eso a+16 d-16
pregnancy:hombr* a+27 b-18 c-15 d-20
todavia__el a+21 d-19
""",
    """
aspirina b-20 c-17
bit$ b-25
i_want c+16 d-17
mi__ya d-20
never__of a+22 c-24 d-16
organ:three c-19
perdi_la a-16 b-22 c-24 d+22
prior:after b-17
prior:not_# a+15
psychosis:litio d+17
ride:me_vuelvo c-16
tried_one c-20
when_my a+18 c-17
""",
    """
commu* c-21 d-22
heart:bajita d-17
now:quizas c+16
pregnancy:right c-18 d-16
remed* a+23 b-22 c-21 d-22
sitting__the b-15
substance:cuent* a-16 d-15
to_my a-22
""",
    """
allergy:befor* c-25 d-26
allergy:this a+24 c-27 d-30
es__a d-18
i__lol b-19
not:me a-23 c+15
pregnancy:god_no a+17
problemas c-41
pront* a-17 b-22 c+18
ride:@drive_yo c-20
ride:how a-16 b+24 c-25 d-21
that_about d-18
tms_and a-17 d+22
""",
    """
buddy a-29 d+18
cars a+16 b-28 c-28
encan* a-21 b+19 c-22
itself__ok a-15 d+15
leave__on c-16 d+15
lo_@stop d-17
me__@place b+16 c-16 d-22
no_@thanks a+31 b-20 c-19 d-24
now:tiempo a-24 d-16
organ:estoy_bien a+19 d-19
organ:was a+15 d-29
prior:funci* a-24 d+25
psychosis:estoy_triste c-16
""",
    """
@drug__day a-15
^afib a-24 b-20 c-23 d+29
allergy:press* a-15 d+18
and_i b-25 c-17 d+20
estamos_en a+16 d-16
has__been a+20 c-18
now:stays_asleep d-15
ptsd_only a+18 c-16
ya_en a-29 b-24 d+30
""",
    """
any:numero c-24
any:sure a-34 b-30 c-15 d+31
but__does c-17
died_from a-16 b+17 c-16 d-16
el__inflamado d+18
heart:@symptom a+17
of__but c+15 d-18
pregnancy:the_way a-20 c-16 d+20
unless_it a+15
""",
    """
allergy:again a-23 b-18 c-17 d+24
allergy:swing* d+15
heart:diero* d+17
no_llevo b-21 c+19 d-19
polycystic a-17 d+15
put__the a-17 d+18
""",
    """
any:escri* a-26 c-32 d+15
home:my a-19 c-22
i_wish b-15 c-22
just_@drink a+25 b-17 d-23
negar b-16 c-15 d+17
not__exactly a-20 c+21
pregnancy:senor a+23 b-24 c-17 d-20
straight$ a+18 b-18 c-18 d-16
substance:thing_i a+18 b-18
todo__sin b-22
what a-61 b+45 d-35
""",
    """
@traffic__la a-17
@vehicle_ok a-17 b+17 c-15
already__couch b-16 d+17
inyeccion d-20
organ:was_a c+15 d-15
pregnancy:fifty a+21 c-17 d-20
pregnancy:not_possible a+17
psychosis:@relative_is b+17 c-21 d-22
ride:me_up a-16 c-19
""",
    """
@fetch__mi c-16
@medicine_primero d+15
al_bano d-19
any:anyth* a+18 d-19
barri* b-16 d+19
home:llanta a+19 b-17 c-16 d-18
i_@drive d-21
once_a a+16 c-16
substance:tranqui a+19 c-16 d-19
y_sigo b-16 c-16
""",
    """
@day__on a-18
@drug__@relative d-16
@medicine__yes a-17
allergy:had_a a-27 d+20
de_entrar a-16
heart:@visit a-21
more__prescribed a-19
pregnancy:vasec* a+28 b-24 c-19 d-22
""",
    """
=short b-32
be_better b-15 c-24
body a+25 b-23 c-24 d-23
estoy__pecho d+16
home:que d-25
home:quien a-23 b+27 c-24 d-24
prior:tres_y d+15
tea d-15
""",
    """
answered$ c+16 d-15
coming:lugar_a d-17
coming:truen* c-17 d+15
cuesta d-16
eso_que a-20 b+20 c-24
esos a+27 c-32 d-32
estoy_pensando a-15 c+16 d-16
goodness a+17
psychosis:not_crazy a+18
""",
    """
@medicine__of a-23 c-17
@relative__schizophrenic d-19
^went a-25 b-27 d+18
all__the a-20 c-16
not__as a+22 c-20 d-16
organ:that_i d-16
psychosis:wow a-19 b+20 c-20 d-18
ride:de_la a-19 b-18 d+19
substance:de_lo c+15
""",
    """
^stopped a+22 b-18 c-25 d-19
^sulfa a+15
but__have b-17
cada a-18 c-24 d+22
coming:sigue a-15 d+15
la_@parking d+16
morph* d-24
prior:the_pain a-16 c-16
prior:thing a+17 b-15
traffic b-17
""",
    """
coming:afrai* a+15
for_the c-25
heart:depends c+19
organ:infections d+17
pray b-19 c-18
substance:norma* a+21 b-17 d-25
substance:uso_drogas a+24 d-18
troub* c-39
un_vinito a+24 c-19 d-25
""",
    """
adult:hace_rato a-22 b-22 c-16 d+24
docto* b-31 c+24 d-27
en_este a+17 d-16
favor_de d+15
i__adopted c+15
los_rinones d-15
not:esa c-17 d-16
now:today b-31 c-18
on__@call d-15
salio_alta c+16 d-19
ten_@year a+17 c-15
they__my b-18
""",
    """
any:dejeme a-23 b-19 c+22 d-20
asthma b-17 c-22
bipolar__que d-19
coming:pensa* a-20 c+20 d-16
dice__y a-15 c+17
he_tomado b-29
nurse b+15 c-21 d-19
organ:tests b-31
psychosis:in a-23 d+20
ride:ando_a a+21 c-20 d-21
ride:is_my a-24 d+19
substance:@drug_that a+23 b-20 c-22 d-19
""",
    """
any a+22 b-35 c-35
home:home_sweet a-20 d+19
la__ayer a+19 c-21 d-16
not:quiero b+22 c-25 d-26
not_skip b-16 d+16
organ:orino_bien a+16
substance:not_say a-16
the_hell a-17
they_use d-16
""",
    """
home:pharm* a+16
perfecto$ b-15
plata c-21
pregnancy:ship a+19 b-18 d-18
psychosis:born a-17 c-16 d+17
told_us a+16 c-16 d-16
we__together a-18 c-16 d+19
""",
    """
home:still_in a+21 b-17 d-20
me__por b-33
mi_@clinician c+19 d-38
not:looked a-16
now:ok a-27 b-23 d+22
ride:hopin* d-17
substance:cada c-22 d+19
""",
    """
#__a a+20 b-38 c-16
@parking_lot b-24 c-16
adult:was a-26 b-26
any:that_again b+18 d-19
codeine__that a+16
dropped__at a-18
heart__in a-19
liver b-15 c-28 d+23
now:the_clock a+18 c-19 d-17
substance:coffee a+16
""",
    """
@wrong$ a+18 b-17
an__my a-17
de_orina a-21
heart:hipertension b-16 c-16
huh a-40 b+33 c-37 d-21
i__good b-25 c-27
now:muy_temprano a+20 b-15 c-24 d-18
pressure_@medicine a-15 c-18
""",
    """
@relative__a c-25
^hold a-27 b+18
^ic a-21 b-19 c-21 d+23
any:of d-18
haha b+15 c-25 d-23
""",
    """
@medicine_than a-18 b-16 c-16 d+22
allergy:scared a-17
borrosa a-16 c+18 d-19
heart:tengo_un d+17
nada__por a+22 d-21
now:queda b-26 c-35
yesterday a+26 c-26 d-24
""",
    """
dias$ a-20
forth a-18 c+16
home:eating a-23 b-19 d+24
i__but d-29
nomas_a a+18 b-19
prior:about c-28
prior:in_the a-19 c+16
road a+23 b-25 c-23 d-17
""",
    """
adult:@stop a-18 d+19
allergies$ a+18 c-25
any:by_myself b-17 c-15 d+16
heart:preinfarto a-16 d+18
heart:si a-19 c-15 d+30
llega* b-18 c-20
not:happening a+16
not:llegado d-15
organ:only a+17 b-25 c-41
prior:have b-15 c-21
tuve__de c+25 d-30
""",
    """
@medicine__wait b-19
allergy:drug_allergies a+18
coming:be_there c-21
evang* a+15
patch a+22 b-16 c-20 d-21
ride:me_busca a-20 c-19 d+23
to__but a+17 b-18 c-24
""",
    """
acost* b-24 d+19
am__make a+18 d-20
coming:would_not a-20 c-18 d+21
pregnancy:la_regla a+20 b-17 d-19
say a-40
snipped$ a+16 b-17
weird_but a-16 c+16
""",
    """
adult:me_or b-15 c+17
adult:months a+31 b-17 c-25 d-31
not:ahora c-24
preguntarle__@relative c+18
prior:maybe a-28 b-16 c+32 d-20
sleep_and a-16
""",
    """
believe_in c-15
coming:ni_loca a-19 d+18
medical_@drug c-18
rest_is a+19 d-18
ride:ni a+17 b-24 c-20
ride:over a-16
ride:would a+20 c-30
six__in a+16 d-16
slot b-24
substance:#_days a-34 b-20 c-28 d+36
treatment c-25
viend* b-28
""",
    """
@relative__marcapasos a-16
and_down c+20 d-22
any:afirmativo d+15
any:on_that d-16
is_@sick c-22
last__all a+15
prior:perdi_la a-16 b-22 c-23 d+22
que__pero b-30 c+17
retraso a-24 b-21
ride:wait a-21 b+18 c-18
si__no c+23 d-45
""",
    """
organ:too b-18 d-22
period$ a-19 d-23
psychosis:like a+16 b-16 d-16
visits a+20 d-16
""",
    """
adult:tengo b-51 c-16
allergy:no_me b-24 c+15
los_analisis b-20 d-19
ride:taking d+17
snri d+17
substance:days a-39 b-23 d+38
""",
    """
#__@stop a-18
@medicine_ever d+15
al_# c-18 d+15
ride:@relative_is b-29
you_covered a+20 b-17 c-15 d-19
""",
    """
allergy:to_a a+20 d-17
can b+31 c-20 d-20
home:lo a-23 c+17 d-21
la__soy a-17
me__@door d+15
nacimiento a-24
organ:al a-18 b-25
prior:nunca_he a+21 c-16 d-18
tried__thing a+16 d-15
una__fea d+16
""",
    """
any:quedo a+17 d-17
de__eso b-21
dijeron$ c-20 d+20
home:@clothes_there a-17 b+18 d-18
i__think a+15 d-30
only_when a-21
praise a+16
tell__@clinician b+16
thing a+24 c-47 d-25
what__my b+20
""",
    """
any:is_the b-40 c-27 d+22
believe__@medicine c-15
es_confidencial c-16
heart:a_stroke c-15
histo* b-22 c-19
pregnancy:ya_casi a-17 d+17
psychosis:dijo_que a-18 c+18
ride:if_not c-17 d+16
vuelv* c-16
weeks_on c-21 d+18
""",
    """
church_is c-18 d+16
i__@relative c+20
lamictal a-18 d+16
moles* a-18 d+20
my__normal a+18
my_mind b-16
pregnancy:miracle a+18 b-15 d-19
psychosis:nunca b-39 d-38
""",
    """
allergy:i_broke d-20
asthm* b-17 c-22
coming:llueva c-17 d+15
heart:are d-15
mi__@year a-18 d+16
por_si a-23 b+20 c-18 d-18
pregnancy:# c-23
prior:just a+25 d-38
psychosis:all a+25 c-18 d-23
psychosis:manic_once c-20
ride:quede a+20 b-16 c-20 d-17
warfarina a-19 c-19
""",
    """
^doy a-19 c-15 d+20
allergy:just_to b-16
creo_jaja b-23 d-21
did_not a-26 d+15
en__cama a-25 b-22 c-16 d+27
eveni* a+15 d-17
heart:ando_bien a+17 d-16
me_tiene a-17 d+17
ni__jaja b-17 c-15
pregnancy:matter a-18 b+19
tryin* a-28 c+15
""",
    """
adult:faltan a+25 c-16 d-26
has_a b-17 c-27 d+19
now:ahorita_no a+19 b-31 d-36
now:rato a+20 c-31
porque a-31
who_knows b-23 c+24 d-23
""",
    """
@relative_said a-32 b-24 c-24 d+31
^nose a-37 b-40 c+39 d-38
allergy:que_me a-22 b-29 c-18 d+24
any:@eat_at c-16
heart:had_the b-19 c-18
llamame b-20 c-22
""",
    """
entienden b+16
es_que c-16
not__chance a+17 c-16
now:@drive a+35 b-23 d-36
organ:altas a-19 b-16
pregnancy:tiempo b-18 c-16
prior:nunca a+42 b-19 c-37 d-36
""",
    """
drink__much a-24 b-26
muy_chico c+16
my__patient b-22 d+17
now:me_check a-17 c+18 d-16
pecho$ c-17
ya__@year a+18 d-17
""",
    """
but__and a+18 d-17
coming:@insurer a+17 c-18 d-22
did__i c-16
now:try_me a+19 d-16
pregnancy:stopped_nursing a+17 d-16
pusieron_un b-17
""",
    """
a__am a-19 d+18
coming:vemos a-26 c-26 d+25
hated_it a-17 c-16
in__so b-16
organ:dentro a+21 b-16 d-21
psychosis:conte* a-16
ride:@relative a-34 b-59 d+33
ride:has_not a-15 c+17 d-16
substance:since_he a-16 d+15
todavia b-47
""",
    """
@relative__dio c-18
checked__all a+15
conozco a+27 b-20 c-22 d-24
embar* a-19
family$ b+23 d-23
heart:might c+21 d-20
heart:think_so a+18 c-17
him__it a-15
i__him a-16
psychosis:but b-26
ride:do_they a-16 b+21
yes b-45 c-17 d+26
""",
    """
=said:unsure:no,_in_doubt d-20
any:warfarina a-19 c-19
any:we c-25
anything a+15 b-28 c-22
cistitis a-18 c-19 d+23
mi__descarto a+18 c-18
now:text b+22 c-17 d-25
organ:my_@body a-33 b-26
organ:still a-18 c+21 d-24
ride:on_the d-16
ride:usted* b+18
so__knows c+17
substance:los_dias a-22
""",
    """
^last a+25 b-24 c-22 d-21
allergic a-16 b+21 c-44
allergy:de b-29 d-19
checking a-20 b-21 c+24 d-18
coming:@month b-16 c-24
heart:him b-17
organ:with a+19 c-28
the_pain a-15 c-17
up__the b-17
""",
    """
adult:creo_jaja a-17 b-21 c+20 d-18
alergica_a a-21 b-16 c-18 d+21
allergy:a_reaction a-21
allergy:la_@medicine d-22
and__says a-16
aqui_ando a-23 d+22
no__@clinician c+17
organ:un_solo a-20 d+20
psychosis:si_a c-16
""",
    """
^working a-25 b-18 c+30 d-27
allergy:heard_of a+18 d-16
allergy:remem* b-24 c+18 d-26
it__after d+15
la__tomo a-16 d+17
now:tardecito d-16
now:tengo_un a-21 b-15 c-21 d+22
oiga b+20 c-25 d-24
rompi* b-17 d-16
stings a+16 d-15
to_@call a-17 b-16 c+18
todo__del a+16 d-18
""",
    """
^todo a+31 b-50 c-47
just__no c-20 d+19
me__temprano d-20
now:de_parte a-18 b+21 d-22
organ:en_el a-17
""",
    """
@howmuch_sale b+15 c-16
am__up c-18 d+15
just_sad a+22 d-24
prior:todavia a+35 c-21 d-37
sirvi* a-26 c-22 d+28
substance:@vehicle_a c-17
traigo b-27
vez__alta c+16 d-19
""",
    """
allergy:nauseous a-18 b-18 c+19 d-17
any:veces a-16 d+17
coming:@eat a-17 c-28
lo__por a-19 d+18
mi__la d-17
teta a-17 d+20
""",
    """
heart:he c+16
need_a b+22 c-22 d-23
psychosis:mania a-34 c-25 d+20
psychosis:mi_@relative a+16
spell b-20
substance:sober_# c-16
ultrasonido$ a-16 b-17 c+16
""",
    """
allergy:alergica c-30
cuadrado a-17
me__problemas a-15 d+15
""",
    """
allergy:hallu* a-26 b-25 c-24 d+27
cumpli__@date a-22 d+22
diabe* b-18 c-32
in__lot b-17
my_break a-18 d+16
psychosis:panic_disorder a+17 d-15
""",
    """
are__that a-17 b-22 c-16 d+20
formulario a-24 b+24 c-15 d-23
todo__corazon a+16 d-18
took_it b-20 d-17
""",
    """
after__better a+18 b-17 d-18
allergy:me_broto a-19
de__presion b-16
high_when a-21
organ:i_got c-21
psicologa a-24 b-19 c+15
psychosis:no_quiero b+15
trucks d-25
""",
    """
adult:is_# b-23 d+15
and__can c-17
ando_@late c+20 d-20
any:ano a+16 d-15
cuando__@relative b-21 c-21 d+16
fue b-17
heart:only_diabetes a+15 d-17
kidney c-30
organ:me_duele d-17
ride:@stop a-20 b-23 c+24 d-23
went_to a-22
""",
    """
marat* a+26 b-19 c-24 d-22
now:sin a-26 b-18 c-20 d+26
open c-16
substance:me_pase a-15
tuvieron_que a-15 b-17 c-18 d+20
""",
    """
^unos c+19 d-16
can__someone b-17
han_puesto a+18 c-19
i__rather c-30 d-34
left__in b+16 d-17
licen* c-30
on$ a-39 d+23
pregnancy:trans* a-18
""",
    """
a_murmur a-18
abstemio a+21 b-17 c-17 d-21
any:hora a-24 b-19 c-17 d+23
been_trying a-15
it_for c-24
no__un a-17
now:un_rato b-18 c-17
prior:como_# d+23
prior:nomas_una a+18 c-16
psychosis:trist* a+21 b-19 c-22 d-15
""",
    """
blood__one b-15
extent__it a+15
me_this d+16
organ:@treat a-24 b+15 c-25
out__gave d+15
ride:manej* a+18 c-17 d-17
substance:want_to d-19
talked b-24
""",
    """
^confirmed a-15 c-25 d+25
allergy:severe a-20 b-23 c-22 d+23
heart:way a+15 b-15
in_it b+17
now:los_ninos a-22 b-23 d+22
reviso a+22 c-15 d-21
ride:i_would a+24 c-21 d-22
try a+34 b-27 d-32
""",
    """
allergic_to a-17 b+19 c-41
any:direccion b-30 c-20
prior:habla a-19 c-23
prior:sure a-23 c+17
substance:else a+17 b-18 d-18
tried__twice d-17
""",
    """
any:una a-23 d+21
every a-26 b-47 c-18 d+33
my_physical a+16
quien_es b+18 c-20
ride:ahi a-25
yes_a d+18
""",
    """
^@stop c+29 d-53
heart:year c-17
psiquiatrico a-17 d+16
""",
    """
a_drug a-17
heart:a_valve a-18 b-15 c-20 d+25
home:him a-21 c+24 d-18
home:i_think a-22 c+20 d-15
ninguna__sirvio a-17 d+17
no__aqui d-17
not:once d-18
presion__tengo a+21 d-21
ride:a_pie a+26 b-19 c-23 d-26
""",
    """
allergies a+25 b-18 c-27
allergy:had_@treat a+16 d-20
any:ese_es a-26 b-17 d+23
el_@animal a+21 b-21 d-17
is_a a-25
like_a b-37 c-33
marido a-17
messages b-17 d+19
nunca__nada a+24 c-17 d-23
prior:de c-29
psychosis:triste a+16 c-21
substance:dormi* a-20
substance:is_not c-20
tomo$ b-15 c-25
""",
    """
liver_they c-17 d+15
now:an a+28 b-21 c-17 d-30
now:i_can a-20 b-22 c-20 d+23
ride:cuadr* a-22
to_know a-20 b+21
""",
    """
#_is b-24 c-17
@day__it c-18
@drug__only b-18 d-19
home:las_# d+15
i_black a-16 c-16 d+17
me__test a-16
minds a+20 b-20 d-25
organ:salieron d-21
ride:espera a-21 c-17 d+21
¿_se a-15
""",
    """
coming:fiebre d-18
de_higado a-17 c-18 d+16
department$ a+17
let__it a-16
me__is b-19 c-15
not:dicho d-20
pregnancy:ay_no a+22
pregnancy:i_@clinician a-25 b-25 c-20 d+27
prior:como_cuales a-19 b+23 c-27 d-19
ride:el_@relative a-26 c-20 d+30
substance:no_bebo a+21 d-18
""",
    """
all_the a-24
allergy:fatal a-21 d+20
heart:talk b+15
never__to a+20 c-16 d-18
not:em a+17 c-16
now:patro* a-16 c+18
prior:@medicine b-19
prior:is_this b+16
that_counts a-16 b-19
that_my d-17
they_have c-24 d+17
""",
    """
estam* b-24
home:has a+18 b-16 d-20
i_feel a-20 b+20
like__baby b-15
soy_sano a+20 d-20
tests b-31
""",
    """
@relative__born b-16 c-19
cold d-21
consigo b-23 d-25
home:good a-19 b-19 d+19
in__morning a-19 d-19
that__@medicine a+17 c-15
you_all a-31 b+25 c-27
""",
    """
^expecting a-17 d+17
heart:nothing_like a+15
papeles$ b+15
prior:@medicine_now d+16
substance:quiero c-20 d+20
time__help a+18
""",
    """
@parking$ a-16 b+25 d-23
a__transplant c-17 d+18
adult:ni a-23 d+17
adult:that a-21
along$ a-19
my__were b-19
not:showed a+16
now:@drive_right a+17 d-15
organ:@howmuch b+17 c-18 d-16
problem_but a+16
tramadol a-17 c-16 d+19
yo__solo a+18 d-17
""",
    """
@month_and a-17 b-18 c-32 d+24
^¿ a-45 b+60 c-52 d-48
have__the a-27
home:esperando a+22 b-17 c-23 d-19
it_back a+18 d-20
itself a-15 d+15
never_tried a+24 c-16 d-24
viajo a+19 c-16 d-19
""",
    """
last__had d+16
no_cuenten a+28 d-30
not_@drive a+17 d-18
ride:walk a+18
rinon__que a-15 d+16
substance:@year_ago a+19 d-19
""",
    """
adult:if d-19
de__con b-19
now:hasta a+16 d-17
will_ask a-18 d-16
""",
    """
^ningun a+16 b-24 c-20
any:none a+16
counseling a-20 b-16
gato d-16
now:few a-19
pobrecito a-18 b+18
pregnancy:sangre a-15 c+17 d-20
prior:not_recall c+18 d-18
you__the a-27 b+22 d-18
""",
    """
@relative__le c-17 d-19
chaplain a-17 d-16
desocupada a-19 d+18
heart:lo_tengo d-18
home:en_camino a+26 b-17 c-15 d-28
now:thursday c-22 d-18
only__but d+16
substance:absol* a+16
""",
    """
adult:permi* d-19
but__now d-16
doing a-20 b-19
en__vida a+18 c-16 d-16
heart:bypass b-20 c-24 d+28
organ:como a+28 b-31 c-21
ride:answered c+18 d-16
substance:a_@drug a+16 b-17 c-24
substance:is_it a+17 b-30 d-32
way_past b-17
""",
    """
come a-17 b+16
heart:era a+23 b-16 d-23
home:que_me c-20 d-16
organ:looki* a-15 c+16
ride:comes c-18
""",
    """
any:nah a+21 d-18
olvido a-17
organ:la c-28
organ:tengo_nada a+18
organ:treat* c-21 d+20
prior:he c-50
substance:solo a+32 b-27 c-31 d-29
""",
    """
@clinician__# a-25 d+17
a_while c+19 d-19
allergy:not_sure c+17
my__already a-17 d+16
si__dio c-17
substance:que_otra d-16
tambien a-19 b+19 c-21
""",
    """
@animal_has b+15 d-16
^las a-27 b+25 c-42
estoy b-18 d-16
ninguna$ b-25 c-29
not__over a+18 d-16
pressure_is b-18
ride:am b-36
tengo_# b-39 c-59
""",
    """
adult:vet a-17 b-16 d+17
alcoholico$ a-19
allergy:# b-43
allergy:vomite a-18 c+16
any:day c-15
gatos$ c-21
heart:murmur a-25
more__the a-22 d+22
pregnancy:for a-16
rarel* a+22 b-21 c-21 d-20
ride:would_not d+16
the__in b-29 d-16
vida b-35 c-32
y__si d-22
""",
    """
^at a+33 b-45 c-34
bipolar_with d+17
heart:#_@year c-16 d+20
is_too d-20
not:do b-36
""",
    """
allergy:abeja* a+16
any:afirm* d+15
any:since a+20 b-25 c-23
heart:alta_la a-15 d+17
heart:none a+18 c-19 d-26
my__@day c-18
my__drinks c-20
negativo a+32 b-24 c-28 d-28
panic* c-16
psychosis:years c-18
what__i a-31 c-28
""",
    """
=said:yes:what_the_text_says_about_the_question a-25 b-37 c-21 d+30
@cancel$ a+40 b-31 c-34 d-37
@ride$ a-25 b-17 d+15
allergy:@stop a-20 b-16 c-16 d+22
have_had b-22
her__@medicine a-15 d+18
pregnancy:again a-18 d+18
say_it c-20 d+17
unless__count a+16
voice* b-30 c-36 d+18
""",
    """
@vehicle_count a-15 b+22 c-21
allergy:como c-17
been__a b-19 c+18
octubre a+21 c-21 d-20
with_it c-27
""",
    """
#_estoy a+16 d-15
adult:turn_# a+25 d-25
home:minutes_out a+19 d-19
mi_corazon b-19
necesita c-18 d-20
not__be a-20 b-16 d+18
prior:terap* b+16 c-15 d-17
ride:se_ofrecio a-21 b-18
""",
    """
adult:deje a-18 d+19
chico a-19 b-18 c+21
cita b+19 c-18 d-18
i__cirrhosis d+15
mero b-23 c-17
no_responder a-22 b+21 c-17
organ:esperando a-21
psychotic_features d+17
under_the d+17
""",
    """
@traffic__# d-15
coupl* a-19 b-28
favor__dios d+15
heart:mi a+17 c-30 d-19
organ:bien_el a-15 d+15
padezco b-29 c-26 d+21
pregnancy:trans a+15
prior:electroshock a-17 b-16 c-16 d+19
""",
    """
any:mejor a+21 b-25 c-16
prior:y_si c-16
ruled_out a+24 b-16 c-23 d-23
substance:sin c-23
""",
    """
home:now a-23 b-27
mi__@insurer c-19 d+17
old_man a+22 d-21
organ:ultra* b-34 c+23 d-27
primero d-15
psychosis:about d-19
puse_bien a-19 c-16 d+19
started_my a+20 c-21 d-18
the__honestly d-17
y__todo a+18 d-19
""",
    """
adult:mature a+20 d-20
organ:just_my b-17 c-20
walke* b-20 c-20 d+19
y__cayo c-16
""",
    """
adult:depende b-16
band c-18
el__salio d-16
line$ d-20
llegue b-30
night_@move a+15 d-15
underage a+17 d-16
""",
    """
^count b-21 c-29
hay_@parking b+18 d-16
heart:casi_siempre a-17 d+17
heart:que b+15 d-41
it$ b-28 d+16
now:which b+17
runs__over a-18 d+18
""",
    """
caballo c-16
drinks__week a+16 c-17 d-16
nada$ a+44 b-41 c-62 d-22
polyc* a-17 d+15
substance:toman* a-19 c-19 d+20
""",
    """
adult:el_# a-19 b-16 c-18 d+21
i__nursing a-18 d+18
i_figured a+17
in__and c-30
is_for b-29
know a-23 c+25 d-34
not:llego a+31 c-21 d-33
organ:pendi* a-20 b-18 c+20 d-17
substance:a_week c-21
una__se c-18
""",
    """
^well b-20
coming:better c-23
fabrica a+22 b-16 d-21
fresh__of a+16 d-16
heart:cuando a-20
inyec* d-22
puesto_que b-16 c-21 d+19
substance:marijuana c-18
todavia__me d-24
""",
    """
come_in a-15 d-15
home:sweet a-23 c-18
hoping_to b-20 d-18
ibuprofeno d-22
pregnancy:perdi a+23 b-20 d-19
prior:i_did d+16
psychosis:when a-35
""",
    """
now:@stop a-18 b-25 c+21 d-24
prior:and_a a-21
y_@clinician d+18
""",
    """
any:@eat a+17 d-28
home:salie* a+16 b-16 d-15
me_agarro a+16 d-17
of_course a-19 b-15 c-20 d+24
them$ a-19
this$ a-25 b+32 c-39 d-17
""",
    """
^dejeme a-30 b-24 c+33 d-26
adult:cumpli_# a-28 b-18 d+29
coming:ya_tengo a-21 d+22
now:dijo b+17
substance:diari* a-22 b-21 c-20 d+28
""",
    """
any:no a-22
anyon* a+19 d-19
coming:to_have a+20 b-16 d-17
has__have c-19
home:hambr* b+24 c-26 d-25
is_@date c+17 d-16
substance:change a-18 c-15
""",
    """
@hours$ b-28
days a-41 c+16
es_alergico b+15
home:desde_las a-21 d+21
le__quien a-16 c+16 d-15
pregnancy:bun_in a-18 b-16 c-15 d+19
should$ c-22
si__@fetch c+20 d-20
timing b-20 c-16
tomo__para a-25
""",
    """
any:me_acuerdo c+18
any:problema a-24 b-16 c-16 d+24
gallbladder c-26
glaucoma a-24 b-20 c-18 d+23
lo__@relative b-17 c+16
might_have c+16 d-19
organ:can_not a-22 b-17 c-16 d+20
psychosis:evalu* b-30 c+19 d-29
walgreens__# a-16 d-19
""",
    """
allergy:c a-21 c+22 d-16
convulsiones$ b-16
eso__que a-22 b+27 c-30 d-22
hipom* b-17
pleas* c-44
pregnancy:c c+15 d-16
""",
    """
ahorita d-19
ex__yo c-16
ligada a+18 d-18
my_husbands d-30
terapeuta d-17
""",
    """
drogas$ c-24 d-30
now:do a-20
prazosin a-17 c-16 d+17
pregnancy:throu* a+16
substance:a_couple d-17
""",
    """
adult:en a+22 d-44
metro d-22
organ:once b-20 c+31 d-35
pensarlo a-19 b-17 c+17
pregnancy:is_the b-18
psychosis:en_la c-18
sec a-27
strongest_thing d-16
to__she d-16
tuvo_un d-17
""",
    """
bapti* a+19 b-18 d-17
else$ a+22 b-22 d-26
los_dias a-22
now:time c-26
prior:remem* a-19 c+16
substance:puro a+22 b-20 d-18
""",
    """
adult:be b-15
adult:casi_en a+22 d-24
all__have d-15
allergy:reactions a+18 c-16 d-17
estoy__@eat a+21 b-21 d-20
heart:another a-17
me$ c-57 d+24
nkda a+33 b-26 c-24 d-28
now:my_end a-15
organ:in_her a-19
pass$ a+30 b-31 c-28 d-28
rhyth* a-18 b-17
ride:metro a+16 b-15 d-15
this_spring a-16 d+20
tickers a+15
""",
    """
@relative_would a-24 b-33 c+36 d-29
allergy:they_had a-22 d+22
just__my b-19
otro_dia a+19 d-17
prior:de_mi a+21 d-21
ride:@insurer_a d+17
""",
    """
by_me a-28 c-33
creatinina_# c-15
digo__puedo c+17 d-17
heart:every* a+20 b-18 d-17
insuf* a-21 b-16 c-21 d+24
not__before a+19 c-18
not_even a+25 b-18 c-19 d-24
pregunte_a d-16
ride:mas c-19
""",
    """
any:a_@medicine d-15
cocinando$ a+20 b-16 d-19
latex a+18 c-22 d-29
les_digo b-18 c+18 d-18
my__date d-17
prior:ido_a c-25
substance:van c-17
verem* a-25 b-25 c+27 d-28
""",
    """
any:favor a+15 d-24
cinco_@month d+15
coming:at c-21 d+19
coming:puesto a-20 c-24
faltan d-31
organ:@date b-20
organ:ecogr* c+16 d-15
substance:clean b-41 c-36 d+17
""",
    """
all_my a+18 b-21 c-20
escribame a-26 b-19 c-21 d+25
heart_skips a-21 b-23 c+24 d-25
now:us a-28 d+22
""",
    """
adult:days a-21 b+17 c-17
pregnancy:i_lost d-19
ride:licencia b-17 c-20
""",
    """
=said:psychosis:no a+41 b-30 d-48
adult:high_school a+16 d-17
let b-27 c+22 d-18
pregnancy:que_@insurer a+19 b-16
ride:me_regreso a+19 d-17
todav* b-47
""",
    """
allergy:my_@animal b+16
any:confi* c-17
el__dice b-24
i_@drug c-15
toda b-30 c-29
""",
    """
adult:@month_shy a+16 d-16
allergy:diero* c-22
psychosis:would a-18 b+20 c-18
stopped__@month a+21 c-18 d-21
toc a+17 c-15
""",
    """
@treat_for a-23 b-19 c-17 d+27
pregnancy:lol_no a+17
pregnancy:prenada a-18 c-17
""",
    """
el_trabajo a-21
funer* a+18
le_voy a-23
substance:deje a+24 b-16 c-18 d-24
""",
    """
any:doctor a+17 b-25 c-24
organ:up a-31 b-22 c+22
prior:have_to a-20 d-16
psico* c-37
ride:and c-39
substance:@relative_toma a-17
substance:por_eso b-16
""",
    """
allergy:no_puedo c-16
allergy:sulfa a+16 c-28 d-34
colors b+16 c-22 d-25
coming:con_el b-17 c-19
firma a+18 b-17 d-16
my__a a-19 d-16
pacemaker$ a-17
tried_it c-23
whatever a-18
would__if a-15 c-25 d+18
""",
    """
allergy:seizure d+19
food a+20 d-19
otro$ a+15 c-19 d-16
prior:prazosin a-17 c-16 d+17
se__complica a+15
""",
    """
^uti a-21 c-20 d+23
al_cien a+25 b-21 c-23 d-24
he_was a-21
home:saliendo a+16 b-16 d-15
mi__que a-28 b-25 c+22
now:digam* a-20 b-16 c-20 d+21
pancreas c-17 d-17
""",
    """
allergy:cuento d+17
allergy:taken d-21
any:esa b-24 c-19
bocado a+18 c-17 d-15
borre* a+29 b-25 c-29 d-26
""",
    """
am_clear a+21 b-19 c-19 d-16
heart:por_mi b-26
me__electro d-17
prior:llevo a-21
ride:bike a+25 b-23 c-17 d-21
salieron_bien a+18
""",
    """
allergy:vomiting a-22 c-21 d+21
are_better a+19 b-18 d-18
been__@month a-23 d+22
been_in b-16 c-17
bloodwork_was c-16
coming:if a-31 c+26
con__le a-20 c-18
entiendo d-19
fui_con a-16
not:fui a+21 c-20
not:then a-18 d+18
otro__mas a+20 b-17 c-15 d-18
pregnancy:weane* c-20
recov* a-21 d+20
se__poder a+16 c-16
she_takes a-17
""",
    """
cuent* a-40 b+29
lo_hablo a-19 b+21 c-19 d-17
my__could a-16
now:descanso a-20 d+22
psychosis:psychotic b-15 c-33 d+16
ride:not_@drive a+17 d-18
un__hace a-25 b-19 c-23 d+28
you_in a-20
""",
    """
allergy:never_had b-28
and_her b-15
bee_stings a+16 d-15
honest a-21 b-16
noche* a-15 d+16
now:have_a a-23 d+24
""",
    """
#__clean a-21 d+23
clinica b+16 c-18 d-19
heart:no_@medicine a-19 c+15
here_with b-23 c-16
organ:vesicula d-24
pregnancy:april a-21 d+18
prior:@date a+25 d-27
puedo_@call a-15 c-17
substance:@drug_count a-16 b+26 c-22
varia* d+18
""",
    """
@clothes$ a-35 c-27 d+37
@year__is c-15
adult:enero b-16
allergy:to_that c-18
pregnancy:all d-21
pregnancy:que_ya a-17 d+17
prior:que d-17
psychosis:quien a-16 b-15 c+20
this__for c-24
""",
    """
allergy:se_me a-19 b-23 d+21
dijo b-25
heart:got c-36
not_talk a+17 d-18
off$ b-19
pregnancy:hice c-17
to_sit d-17
""",
    """
^ya b-17 c-80 d+17
a_@food a-21 b-28 d+20
allergy:han_dado d-15
de_todo b-31 c-26
depen* a-46 b-44 c+38 d-19
find$ a-18 b+19 c-16 d-20
ride:manan* a-16 c+16 d-15
""",
    """
allergy:what_is b+25 c-21
cumplo__en a+17 d-17
not__in d-31
only_allergic a+21 b-16
pregnancy:expec* a-15 c-34 d+19
prior:medic* b-20
prior:ninguno b-15 c-16
that__@relative b-18 d-20
""",
    """
@relative__have b-17 d-23
adult:quinc* a+31 b-25 c-23 d-30
allergy:nino a-15 c+18
el_favor a-15 d+18
heart:bp b-40 c-21
heart:huh a-24 c-23
home:still a+46 b-40 c-37 d-44
organ:about a-20 b+22 c-16
what_do c-20 d+16
""",
    """
amamanto a-28 b-21 c-28 d+29
estud* b-30 c+16 d-32
heart:count a-23 c-42
higado__# b-15 d+16
now:wassu* a-17 d+18
retir* a-30 b-24 d+23
""",
    """
@relative_tambien c-15
diario$ a-19 c-18 d+19
my__sure d+17
puros b-29 c-30
ride:i_@drive d-19
sabria_decirle a-19 b-17 c+22 d-16
substance:you_ask b-16 c+16
to_me b-27
""",
    """
esquizofrenico$ a-17 b+16
laryn* d+16
not:@vehicle a+16 d-15
organ:es_otra a-15
out__it a-20 d+15
que_viene c-20
ride:looking b-21 d-24
""",
    """
allergy:did_great a+24 b-22 c-17 d-23
coming:scratch_me a+20 c-16 d-21
days$ d-18
iron a+22 b-22 c-20 d-21
pregnancy:abril a-15 d+15
ride:i_can d-23
y_todo b-16
""",
    """
^healthy a+20 d-24
any:forge* c-15
any:quien a-27 c+17 d-29
coming:estam* a-17
esquizoafectivo$ a-18 b-20 c-18 d+27
pregnancy:i_got d-17
time_like d+16
""",
    """
@date$ a-20 b-29 c-24 d+24
@year__@drug a+20 d-22
allergy:think_i d-16
allergy:up_in a-20 d+18
can__afford a+20 b-15 d-19
coming:consigo a-15 c+16 d-15
emoji* b-33 c-29
getti* a-31 c+23
hay_inconveniente a-17 d+18
hora$ a+17 c-26
i_say b+17 d-19
in__a c-19
organ:jaja c-29 d-21
que__ninos a-16
ride:go a+16 d-16
skin a-31 b-26 d+22
substance:only b-32 c+15 d-22
tuani* a-17 d+15
was_wild a-16 b+18 c-16 d-20
""",
    """
cosa_no a-19 c+19
heart:@relative_had a+17 c-24 d-31
lesbi* a+17
negative$ a+29 b-17 c-22 d-25
organ:list_for c-20 d+21
perfect_timing a-23 d+18
pregnancy:esposa a-20
ride:got_someone a-18 c-18 d+16
substance:@relative_dice a-20 b-19 c+27
tengo__mas c+15 d-21
though a+22 b-23 d-18
""",
    """
^@drive a+44 b-31 c-23 d-48
and_@treat a-16 c-25 d+28
coming:frio a-17 b+19 c-21 d-19
encar* b-18
in__i b-15
organ:los_rinones d-15
podria_ser a-24 b-22 c+25 d-25
was__bit a-16
""",
    """
#__most a-23 d+18
@clinician__it b-21
any:my_guest c-18 d+16
i__talk b+16 c-24
mi__dijo a-17 d+22
now:que_estoy a+16
organ:while a-17 b-15 c+20 d-17
prior:of_talk c-20
ride:he a-19 c+22
substance:so_no a+15
substance:tengo_problemas d+15
""",
    """
any:desayune a-16 d+16
home:about b-19 c-16
married a-22 d+22
ride:my_truck a+18 c-25 d-30
ride:parking a-17 c-16
stent c-23
substance:meses a-35 d+28
went$ a+15 d-19
will_i a-18 b+23 c-23
""",
    """
@medicine__can a+26 b-20 d-25
al_trabajo a+18 b-22
organ:mis d-26
substance:since b-24 c-24
""",
    """
^claro b-42 c-43 d+39
coming:favor a-26 b-26 c-22 d+29
do__trust d-17
lo__pensando a-15 c+16 d-16
now:yep a-15 d+21
so$ b-33 c-15 d+16
substance:bad c-16
the_army b-19
""",
    """
a_@fetch b-20
are__the a+28 b-20 c-17 d-27
con__@relative b-16 d-28
emojiyes b-26 c-24 d+17
en__viendo a-15 d+18
mi_@visit c-17
mine__fine a+15 b-19
never_again a-24 b-17 c-17 d+27
organ:kidne* c-40
""",
    """
any:simon a-19 b-18 d+23
diario a-23 b-21 c-20 d+28
embryo_transfer a-18 c-17 d+18
heart:does c-50
it__it a-18
now:trabajo a+21 b-18 d-22
prior:here a+15 d-16
vice$ a+17 c-16
""",
    """
allergy:am_allergic a-15 c-27
dejo__@door a-17 d+18
edibles a+20 c-16 d-20
not:chance a+21 c-21
only__a a-16 d+17
que__me a-25 b-20
salio b-49
si__presion d+21
st a+24 b-24 d-36
""",
    """
^le b-17 c+24 d-18
a__after a-17 b-20
allergy:will d-21
any:all a+20 b-21 c-30
en__@relative a-15 d+15
substance:@medicine_count b+17 c-17
""",
    """
@drink__that a+20 d-20
^@symptom a-16 b-18
away b-36 c-28 d+22
i__work a-25
is__first a+22 b-17
lo__en c-19
no__por a-24 c-18
not:see b-22
now:escucho d+16
now:need a+16 c-27
since__was b-18 c-30 d+17
tengo__jaja b-16 c-16
was_high d-19
""",
    """
down b-33
mhm a-27 b-23 c-20 d+27
myself_and a+16
prior:went_to b-15 c+17 d-16
ride:i_was a+18 c-17
""",
    """
adult:which b-18 c+20
dentista a+17 d-23
not:pruebo a+17
pregnancy:🤰 a-19 d+19
sube_la a-15
""",
    """
amamanto$ a-19 c-18 d+20
any:til a-19
coming:all a-20 c-17 d+19
heart:was_# c-16
it__for d-24
matter a-28 b+29 c-31 d-16
me__@day b-16
now:not_work a+23 d-26
substance:hace a+26 b-20 c-24 d-21
to__three a+20 b-15
""",
    """
allergy:how_would b+16
any:skip c-28
creo__mi a-16 b-17 c+18
i__skip a+26 b-27 c-18 d-22
larga d+16
psychosis:mother a-15 d-18
quien_me c-18
substance:doctor b-20
""",
    """
allergy:throat d+15
overa* d+20
una__@medicine a+19 d-17
viaje c-22
""",
    """
a__@medicine d-17
acaba_de a+20 c-24 d-17
allergy:blood d+16
allergy:in b-26
days_sober a-21 c-16 d+22
estar* a-26 b-19 d+24
substance:a_drug a-17
sure_what a-15
van a-23
when__get c-16 d-16
""",
    """
get__of c-18
me_born b-16 c-17
now:manana b-26 d-32
organ:@day_@day a-23 b-17 c-24 d+23
organ:right b-16 c-16
otra d-23
quede_sin a+19 d-20
substance:@drug_and a+25 c-21 d-20
substance:days_sober a-21 c-16 d+22
the__mania a+19 d-22
yup a-28 b-23 c-19 d+30
""",
    """
@symptom_for a-16 c-18 d+20
^bp b-28
any:en c-46
be__might c+17
chronic c-16 d+18
da_miedo c-16 d-19
heart:not b-22
las__que a-21
mitad__mitad a-23 b-22 c+23 d-22
now:is_perfect d+15
now:night a+16 d-16
organ:ninguno_de a+18 d-15
pregnancy:amama* a-24 b-32 c-40 d+34
swing a-17 d+15
""",
    """
any:mis b-30 c-23
honestly$ a-16 b-27
la_orina a-16 b-20 c-24 d+21
ride:take_an c-15
says__i a-18 c+22 d-19
substance:contr* c-20
which a-34 b+18 d-39
""",
    """
@english a-18 b+20 c-15 d-19
adult:@open b+17
alla$ b+16 c-20 d-22
any:have_not d-21
any:you_covered a+20 b-17 c-15 d-19
horses a-17
now:@call c-21
objec* a-21 c-16 d+21
soy_menor a+25 b-26 c-24 d-22
substance:has b-15 c-20
""",
    """
#_in c-28
@relative__gets c+22 d-19
^como a-30 b+44 c-51 d-24
coming:hoy a-17 d-16
i__we c-16
is_@symptom a-16
ni_fumo a+24 c-19 d-17
substance:no_ni a+16
una_y d-26
""",
    """
any:nothing b-17 c-28
corazon_y d-17
did__@clinician a-15 d-16
does__me c-16
is_that a-17 c+26 d-34
lo c+17 d-20
normal a+28 b-31 d-52
""",
    """
adult:no_se a-17
allergy:to_nothing a+24 b-18 d-20
does__take b+18 c-21
home:cama a-25 b-22 c-16 d+27
now:@treat d-15
now:i_have c-38
now:que_ver a-16 b-16 c+18
nuera a-15 b+18 c-15 d-15
organ:alta d-16
organ:le c-19
substance:vinit* a+24 c-19 d-25
""",
    """
@year__@treat c-18
^say a-23 c-25
allergy:inyeccion d-16
bien_no d-21
but__the c+19
for__this c-16
id c-18 d-18
not:si a-43 c+21 d-23
papel a-20
si_toma c-20
sirve a-38 b+20 c-20
""",
    """
@relative__bipolar c-22
for__@month b-16
of__right d-18
ride:acaba c-16
suert* b-18 d+16
""",
    """
=said:any:ask c-21
hasta_las a+20 d-21
now:y_@howmuch a-16
prior:tried_everything b-22 c-23 d+20
psychosis:hijo c-22 d+21
""",
    """
@medicine_dos d+15
be__miracle a+18 b-15 d-19
en_pie a-24 b-16 c-18 d+23
guste a-23 c-19 d+22
i__see a-18 b-21 d+20
me__get d-18
organ:had_hepatitis a-17
overactive d+20
""",
    """
^sitting b-15
already$ a-19 b+17 c-20
am_home c+16 d-19
chequeo__en a+15 d-15
coming:inter* b-19 c-25
heart:@clinician_says a-18 c-20 d+23
heart:over b-18 c-40
offered b-15 c-16
patient__@relative a+18 d-18
pregnancy:me_opere a+20 d-18
road$ a+20 b-16 c-15 d-19
substance:beer c-25
two_@medicine a-25
which__you c+17 d-16
""",
    """
heart:what a-20 b+25 d-20
issues$ a+17 d-15
not:otro a+19 c-16
ones$ b+17 c-15
pregnancy:waiting a-17 c+20
ride:afuer* a-15 d+18
stres* d-27
""",
    """
=said:coming:unsure a-22 b-29 c+39 d-49
^back a-23 b-21 c-18 d+25
a_fifth d+16
allergy:lips d+17
allergy:penic* a+29 b-21 c-27 d-27
any:se_me b+19 d-18
everything__in a+16 d-15
me__y b-34
ride:@door a-20 b-17 c-19 d+21
si_la a-22
""",
    """
allergy:marav* a+20 d-21
de__me b-23
hour c-30
morni* b-15
now:ese a+20 b-23 c-34 d-15
organ:wife a+15 d-19
to__if a-16
willi* a-22 b-18 c-18 d+22
""",
    """
do__recall b-17 c+16
home:bus a+18 b-17 c-16 d-16
home:drive c-21
me__@clothes a-20 c-18
me_away a-16 d+16
organ:da a-16
organ:nunca_me c+15
prior:is d-30
ride:someo* b-33
""",
    """
@ride__showed a+16
a__gatos d-27
any:actua* a-15 d+15
anyone_here a+16 c-16
descartaron$ a+20 b-19 c-19 d-19
me__otra a+15
not:maybe a-17 c+19
so_no a+37 b-21 c-32 d-29
substance:christmas a+20 c-18
you__on a-19
""",
    """
becau* b-21 c-23
de_edad b-29 c-28
drop a+16 d-32
eso_cuenta b-35 c+35 d-23
estoy$ a-17 b-22
prior:can_i b+16
""",
    """
any:i_could b-16
coming:bells_on c-16
not:@open b+16 c-20 d-16
not:have a+22 b-53 c-19
pregnancy:rayit* a-21 d+16
with__on c-16 d+15
""",
    """
^nel a+33 b-23 c-27 d-32
ando__# a-17 d+18
heart:negative_on a+18 b-17 d-16
home:en a+20 b-50 c-28
makes b-17 d-23
organ:to a-27 b-19 d+28
ride:sin a+20 d-19
vasec* a+28 b-24 c-19 d-22
""",
    """
any:ahori* a-16 d-15
any:husbands b-19 c-17
escribe$ a-18 b+20 c-18 d-18
recie* c-19
substance:drink_every a-23 c+15
than_that b-23 c-23 d+19
throat d+15
whole__of c-18
would__miss a-19 c-16 d+18
""",
    """
allergy:los_gatos d-27
cuando_murio a-17 d+17
now:¿_que b-16
probe__y c-15
psychosis:after a-20 b-16
psychosis:you b+24 c-26 d-20
""",
    """
adult:a b+21 c-26
emdr_and d+15
heart:clear* a+23 b-22 c-20 d-17
minutes_out a+19 d-19
ni__que d-16
prior:then a-16 d+18
soy_la a-18
""",
    """
^three a-32 b-32 d+30
atorados a+19 b-17 d-19
dano c-20
drunk$ a-24
encontre b-26
got_time a-17 d+17
he__it c-15
organ:neuro* a-19 d+19
psychosis:del b-19
recor* a-26 b+17 d-20
substance:control c-15
substance:priva* a-21 b+22 c-20 d-19
yeah__@relative d+16
""",
    """
any:corre* b-42 c-25 d+21
asked a-21 c+19
heart:le b-16 d-21
part__the b+16
texting a-32 c-17
why__you a-15 b+15
""",
    """
^never b-26 c-22
allergy:@call_me a-18 b+19 c-16 d-18
bag$ b-16 d+17
coming:covid d-17
enten* a-21 b+16 d-19
for_an b-17
it__weird a-17 c+18 d-16
look__the a-15
organ:liver_fine a+20 d-22
por__me a-18 b-21 d+20
ride:proba* a-28 b-25 c+33 d-24
them c-27
""",
    """
adult:creo a-22 b-25 c+26 d-23
been__since a-17 b-18
de_alta d-15
every_night a-27 b-21 d+17
por_ahi d-24
pregnancy:la b-35
yes_oh a+17 d-17
""",
    """
do_have b-17 c-20 d+17
heart:pacemaker a-23 c-21 d+20
home:but a-23
la_tension b-18
like__@month c-18 d+19
now:aqui_estoy a-20 d+18
too__for a+19 b-17 c-17 d-17
""",
    """
^ando b-41
adult:than a-30 b-26 c-22 d+31
bro a-17
buscando$ a-20 c+22 d-23
had__weird d-16
has__on b-19 c-28 d+18
is__better c-16
no__problems b-16 c-16
not:tenido d-21
prior:stimulator d+16
ride:still_asking c+16
""",
    """
#__will b-15
@relative_i a-25 b-17 d+18
now:could_you a+16
nunca_he a+36 b-16 c-26 d-31
padezco_de b-17 c-15 d+20
psychosis:not_a a+15 d-15
sessions d-18
text$ a-25 b+29 c-18 d-19
tonig* a+18 b-22 d-29
""",
    """
adult:fifteen a+21 b-17 d-20
any:as b-22
me_senti c+17
my__will a-32 b-29 c-16 d+45
now:las_# a+17 b-18 c-21
now:se_me a+22 b-23 c-20 d-21
organ:wants c+17 d-19
prior:no a-16 c+23 d-29
turned a-30 c-23 d+19
""",
    """
allergy:a_seizure d+19
apenas a+34 b-15 c-32 d-36
boss__here a+22 b-18 c-20 d-21
can__take a-15 b+20 c-20
far$ d-22
grande b-28 c-23
heart:to_a a-18 c+19
in__like b-19 c-15
not__any a+21 c-30
organ:now c+19 d-17
""",
    """
allergy:cual a-23 b+21 d-24
allergy:when_they c-27 d+15
bet$ a-17 d+20
in_my b-19 c-35 d+19
mature a+20 d-20
no__al c+16
orden b-27 c-29 d+17
organ:doctora c-16
organ:han a-16 c+17 d-18
pregnancy:a_test b-15 c+16 d-25
repite_la a-15 b+16
segun* b-19
substance:stopp* a-18
""",
    """
my__has b+19 c-25 d-25
not_quite a+18 d-20
now:bus b-16
think_i c+18 d-20
""",
    """
and_saw c+18 d-21
does_not a+17 c-17 d-25
funeral$ a+16
heart:creeping_up c+16 d-18
i_get a-20
me_in a-24 b-33 c+19
organ:hurt a-17
pregnancy:me_operaron a+15
prior:a_mi b-16
psychosis:los_# d+19
ride:comadre a-22 d+16
substance:no_puedo a-16
surpr* b-20 c-20
you_name c-18 d+17
""",
    """
any:i_do a-22 c-19
depende$ c+22
ex_@clinician b-16
no_nada a+26 c-24 d-30
not:el a-22 b-31
organ:veces a-21 b-17 c+22
prior:las c-15
then__me b-17 d+17
ver a-37 b-16 c+45 d-38
""",
    """
#__week c-17
^hard a+15 b-33 d-30
^tolerated a+17 d-18
allergy:@visit a+20 b-24
coming:you b-33 d+20
cosas__vez c+18 d-18
did__me a+16 d-22
heart:only a-18 b-38 d+20
heart:out_fine a+16 b-15 c-16
prett* c+19 d-16
she__on b-17 c-19 d+16
""",
    """
allergy:polvo c-23 d-25
but__or a-16
de__la c-24
heart:heart_failure d+16
no__desde a+15 d-19
that_do a+18
""",
    """
any:and_i a-23 b-22
caigo$ a-19 b-16 c-24 d+26
creo__@relative c+16
if_anything a+20 b-15 c-19 d-17
me__evaluando a-23 b-19 c+21 d-16
nada__en a+17
now:mama c-22
ride:son b-23
ya c-49 d+18
""",
    """
@clinician__tests a-15 c+15
any:not_say c+19 d-18
corazon_esta a+18 b-15 d-16
le a-26 c+26 d-24
no__todo a-23
ride:she b-16 c-19 d+18
""",
    """
against c-18 d-19
organ:@body_me a-17 d+18
si__@relative a-53 b-34 d+24
to__# d-19
""",
    """
about__for d-20
allergy:miedo a-16 c-15
any:ningun b-17
no__en c-27
pregnancy:ano c-18
prior:naturales c-17 d-17
respi* b-21 c-22
ride:hay_quien a+17 b-15 c-23
stopped$ c-18
""",
    """
dos$ b-19
evalu* b-30 c+19 d-29
han_encontrado c-15
has__and c-17
incontinencia a-16 c-17 d+22
la__nada a+17 d-16
now:lock_it a-19 c-17 d+19
now:mi_turno b-16 d-18
ride:free d-16
says_i c+16 d-26
substance:you_yes c+16
terri* b-16 c-24
""",
    """
^bueno a-18 b-17 c-15 d+20
any:bottle a-15 c+18 d-17
cardiologist b-22
grad a-24 c-19 d+27
not:cosas c-20 d-18
now:@parking a-21 c-19
pregnancy:viene_otro a-20 d+19
prior:cuent* a-25
prior:starting a+15 d-16
psychosis a-18 c-20 d+16
voto_desde a-15
with_me c-26
""",
    """
allergy:dado d-15
never_had b-33
pregnancy:recien a-22 d+18
ride:are_you b+18
ride:dia_para d+16
temprano b-24 c+24 d-33
""",
    """
=said:prior:no a+18 b-22 c-25
allergy:es_alergico b+15
any:en_mi a-19 b-20 d+22
coming:alla a-20 b-20 c-23 d+23
coming:do a-15 c-29
coming:y b-32 c+24 d-36
has__pacemaker a-16
nobody__up a-21
now:are c-21
organ:mwf a-19 b-19 d+20
treatments d-16
""",
    """
@month_ago c-18
allergy:la_he a+22 b-18 c-17 d-23
any:texts a-24 c-20
doctores c-16
it__make a+17 d-19
no_to c-17
own c-35 d-22
ride:can_i a-36 b+29 c-22
trasp* a-22 c-26 d+23
""",
    """
@treat__@medicine a-34 b-35 c+23
allergy:nose a-20 c+17 d-22
allergy:sabria a-16 b-20 c+24 d-15
la_orden a-30 b-21 c-21 d+28
not:bit c-23
pregnancy:am_not a-16 b+17 d-21
pregnancy:amamantando a-20 b-17 c-23 d+22
ride:hoping d-17
works_for a-19 d+19
""",
    """
allergy:not_say a-17 c+25 d-16
home:recliner a-15 d+16
not:fumo a+28 c-24 d-23
now:me_tomorrow a+17
pads a-25 b-23 c-19 d+26
tenid* c-21
""",
    """
a__count a-19 b+19 d-20
do__to b+24 d-25
holdi* a-16 d+16
now:llama* a+19 c-16 d-18
now:suppe* b-18 c-17
ride:sirve a-23 b+18
ride:will_@drive a+19 b-16 d-18
she__patient a-16 d+15
""",
    """
^fatty a-19 b-15 c-30 d+32
botad* a+19 c-20 d-18
clockwork a+18 d-18
heart:runs_about a-17 d+17
hiper* c-37 d+18
ride:own c-28 d-30
tengo__semanas a-24
vino_el a+18 c-19 d-17
""",
    """
@relative_side b-18
few_minutes a-19
me_operaron a-20 b-41 d+17
prior:fui_al c-22
psychosis:things_sometimes c-16 d+16
ride:my_@relative b-70 c+21
""",
    """
@relative_he d-17
airway d+15
cerca$ b-19 c-18
not:decir a-19 c+17 d-18
pregnancy:due a-32 c-33 d+30
psychosis:psych a-18 b-18
says a-30 b-18 c+43 d-34
unos_dias c+16
who_dis b+17 d-15
""",
    """
any:bottl* a-21 c+22 d-24
heart__have d-16
la_farmacia b-18
october a+17 d-17
organ:tuve a-18 b-17 c+30 d-32
pregnancy:nexpl* a+19
""",
    """
adult:un a+22 b-17 d-23
any:vez d-22
as_long d+19
coming:mi_lugar b-17 c-22
my__first a-21 b-16 c+20 d-19
ride:mejor c+17
seis_@year a-15
set$ a-26 b-20 c-17 d+27
substance:was b-18
tipo_# d+20
""",
    """
any:lot_of d-18
heart:y_no c+16 d-15
los_mariscos a+22 b-22 c-21 d-17
not_you a-15
nursi* b-17 c-32 d+16
on_my b-31
one__@month c-29
substance:@relative_would b-17 c+20 d-20
""",
    """
another b-36
heart:bp_@medicine d+21
is_but a+22
media_hora b-24 c-20
organ:do b+18 c-21 d-32
to__her c+16
with_that a-18 b-16 c-17 d+26
""",
    """
coming:al b-26 c-31
dejeme__mi a-15 c+19
go__and a+18 c-15
heart:marat* a+26 b-19 c-24 d-22
heart:nothing_but c-17
i__with b-20
my__everything a+20 b-17 d-19
no__nada b-28 c-37 d+17
now:am_free a-24 d+23
zip a+31 b-27 c-25 d-28
""",
    """
@person$ b+17 c-19 d-19
coming:lol a-27
home:her d-15
no__that b-16 c-24 d+15
substance:@drug_on d-17
""",
    """
a__never a-27 c+21 d-21
and__that a+16 b-18 c-15
anxiety a+19 c-24 d-19
going__to a+20 b-16 d-17
happened d-16
organ:resultados a-20 c+20 d-18
pusieron__stent b-16
que__@price c-16
""",
    """
a__ago b-16 c+17 d-18
adult:hay d-16
coming:poder a+22 c-19 d-20
despe* b-16 c-15
heart:press* b-28 c-26 d+18
makes__but a+16 c-16
mota a-29
""",
    """
any:i_have b+17 d-18
botel* c-17
eso_lo a-22 b+24 c-19 d-17
heart:mucha* c-16
home:in_the b-37 c-30
medications b-17 c-18
y_salio a+25 b-16 c-25 d-22
""",
    """
@relative__que b-39 c+29
^should a-29 c+28 d-32
allergy:got a-36
and__started d+15
my_blood c-24
when_i b-29 c+26 d-19
""",
    """
@clinician_since a-15 c+17
^@cancel a+26 b-21 c-20 d-26
issues__not a+16
like__ago c-20
mi_carro c-20 d-20
nos_vemos a-27 c-27 d+26
not__@day a-16 d-22
prescribed__but a-21 c+21
psychosis:mean b+16 c-19
que_pregunta b+15 c-18
""",
    """
^hasta b-28 c-20
^tuve a-42 b-40 c+19
are_on c-28
edad$ c-15
gusta* a+19 c-19
heart:i_have b-43
heart:trouble a+20 b-16 c-21
lo__me b-23 c-15
organ:de_eso c-18 d-21
psychosis:one a-20
que__como c-19
with_@relative d-17
""",
    """
@insurer__it b+17 d-20
@treat_si c+16 d-16
allergy:los_mariscos a+22 b-22 c-21 d-17
dejela__esta a-15 d+16
heart:i_take a-22 c-21 d+36
nightmares c-21
""",
    """
@insurer c-27 d+16
allergy:@relative_is b+18
bebe b-21
estan__loca b+16
hablamos a+22 c-19 d-19
home:compl* a-18 b-17
home:on_# a+18 b-18 d-15
now:my_@call a-21 b+18 c-16
pregnancy:probably_not a-16 c+19
ride:me c-40 d+20
""",
    """
^yea a-25 b-21 c-27 d+28
adult:pero_tengo a-21 d+16
and__a b-18 c-30 d+23
menopausia a+17
psychosis:get a-23 c-24 d+18
substance:de_la a-20 b-26 c-17 d+25
was_# a-15 d+18
""",
    """
adult:gradu* a+17 c-19
dentro a+21 b-16 d-21
happe* d-28
my__prescribed c-15
not:bocado a+18 c-17 d-15
""",
    """
ando$ a-18 d+17
barely_drink a+17
for$ d-20
have_@drink a-18 b+17 d-16
old$ c-18 d-21
rinon$ c-31
""",
    """
@medicine__last d+15
@medicine_can d+16
@relative__trabajando a-19
heart:tengo_la a-15 d+19
medio* b-16
pueda c+15
y_ahi a-16
""",
    """
bloqueos d+15
coming:more d-18
coming:never a-21 c-22 d+22
home:por c-21 d-23
home:sin a-33 b-22 c-15 d+31
one__weeks a+18
substance:cutting a-19 c+23 d-20
the__were c-17
""",
    """
@relative_were c-21
aja a-17 d+21
ansiedad__mas a+16
el__no a-22
exactly a-23 b-21 c+22
heart:a_que b+17 d-17
now:til b-17 d-21
pregnancy:retraso_de c-16 d+16
prior:todo a-23 b-26 c-20 d+32
ride:plann* a+17 d-19
that__all a+23 b-19 c-19 d-19
vomite a-18 c+16
""",
    """
@stop_de a+22 b-25 c-24
estudio a-16 c+17
had_@food a-18 c-17 d+19
heart:@relative b+25 c-19 d-33
now:@day d-30
ride:siempre d-20
sacaron c-22
texte* a-18 d+16
then_@medicine d+18
""",
    """
allergy:with b-22
estoy_con a+19 b-31 c-23
not:till c-25
pregnancy:en_el a-21 d+22
sana__salva a-16 b-16 d+17
""",
    """
can$ a-47 b-41 c+29
con__siete a-18 b-15 c-16 d+20
have__of c-27
if__stays d-15
ingre* d+19
liver__in d-17
not:palos a+18 d-16
now:marido a-17 d-17
pregnancy:why a-19 b+18
puede b+22 d-28
substance:of_@drug c-20
tobacco a+18 c-21 d-17
""",
    """
#__jajaja a+16
allergy:in_# a-26 d+26
bien_de d-25
este__me b-18 d+17
had__so a-21 c+18
heart:sube_la a-15
person a-21 b+18 d-23
prior:de_todo a-15 b-21 c-18 d+25
ride:if_my a-19 c+18
virge* a+20 b-21 c-19 d-15
""",
    """
allergy:lol a+25 c-19
any:el a-31 b+26 c-44
c$ a-52 c+42 d-19
know_where c+16
not:alta a+25 b-15 c-25 d-19
organ:traba* a+18 d-16
psychosis:never_heard a+21 c-16
substance:conte* a-18 b+18
""",
    """
formu* b+23 c-30 d-32
it__my d-17
ride:ofrec* a-21 b-18
""",
    """
^he b-74 d+17
esposa b-24 c+18
goes_up d-16
heart:angin* a-16 d+16
home:media_hora a+18 d-18
""",
    """
=said:prior:unsure a-16 b-17 c+21 d-30
acabo_de b-36 c-34 d+23
allergy:dio_taquicardia d+16
coming:jaja d+15
cosas_y a-17
home:flat_on a+17 d-16
organ:rinon c-40 d+19
oye a-20 c-15
perdi__por d+16
psychosis:como_que d-17
psychosis:estan_evaluando a-23 b-19 c+21 d-16
""",
    """
now:estoy b-54 c-69 d+17
prior:couple a-16
suppe* c-23
was__problem c-17 d+17
""",
    """
@relative__remembers c+18 d-16
a_mule a+17 d-18
desca* b-43
knowl* d-19
los_gatos d-27
now:by_me a-18 b-19 c-17 d+20
prior:quier* a-21 b+27 c-22 d-24
ride:i_got a+21 b-15 c-18
ride:ser b+18 c-17
""",
    """
brazo a+15 d-15
digo$ a-23 b-23 c+25 d-25
es__lo d-15
heart:been_to a-18 c+19
if__a b-17
let__check a-24 b-16 c+22 d-17
me_cae a+23 b-16 d-22
me_faltan b-20 d-29
no_soy c-20
prior:fui_un d-16
ride:tengo_chofer c-15 d+20
still__your a+18 b-18 c-16
tengo_incontinencia d+17
verdad$ a-30 b+18 d-31
""",
    """
^alergico a+23 b-20
con_quien c-17 d-22
in__the a-24
psychosis:paran* a-18 c+18 d-15
""",
    """
^passed a+15 b-18 c-20
a__con d-19
all_of b-17 c-20 d+15
any:my_@medicine a-26 b-19
benadryl c-21
coming:says a-19 b+16 d-28
de__si a-19 b-21
i__sometimes a-24
prior:contar c-15 d-18
psychosis:hipom* b-17
psychosis:never_ever a+15
tomo_pero a+28 c-28 d-28
""",
    """
^roger a-17 b-18 c-22 d+20
breastfeeding$ a-22 d+20
la_edad c-15 d-21
quien$ c+16 d-34
sailed a+19 b-18 d-18
""",
    """
=said:ask:opens_with_no,_but_tells_otherwise a-29 b-40 c-31 d+39
@medicine__# a-25 c-17 d+24
@medicine__is a-20
la__hace a-18 d+21
my__flying a-16 d+19
not_answered c+18 d-16
ride:en_eso a-25 b-16 c+24 d-21
ride:shoul* b-17 c+23 d-23
sient* a-24
""",
    """
of_talk c-20
y__perfectos a+20 d-21
""",
    """
^wish a+21 c-16 d-16
am__i a+18 b-20 c-16
los__del a-17 c+19 d-20
no_ando a+21 d-19
organ:on_the a-18
ride:mi_@relative b-32
salieron b-17
to__no a-16 c-18 d+17
""",
    """
disparo c-15 d+17
home:sweet_home a-20 d+19
the_second b-20
up_there d+16
""",
    """
echo b-15
my__was a+21 d-34
not__or a+16 d-15
organ:que a-20
ride:if a-32
saturdays b+19 d-17
yo_los a-17 d+17
""",
    """
del__me a-21 d+18
first_time b-28 d-32
la_calle a+18 d-16
""",
    """
any:hon a-25 c-19
any:toma b+19 c-19 d-23
atras c-19
got_someone a-18 c-18 d+16
heart:is_# a+16 d-16
not:any a+23 b-31 c-28
now:will_not a+18 d-21
""",
    """
@relative__estamos b-16 c-17
@relative_first a-15 c+16 d-16
adult:edad_no d-16
but__in c-19 d+20
pregnancy:hace a+17 d-27
severe a-20 b-23 c-22 d+23
""",
    """
dejam* b-28 c+22 d-29
heart:since_# a-22
not:novedad b-17 c-15
not_found a+17 c-16
organ:un_rinon a-21 c-27 d+18
organ:ya a-18
pregnancy:voy a-29 d+23
que__fue b-19
ride:be_@drive d+16
ride:not_find a+23 c-28
say$ a-42 c+38 d-41
""",
    """
@body_me a-19 c-16 d+16
allergy:first a+19 d-38
pregnancy:second_trimester a-17 d+17
preguntarle a-20 b-24 c+30 d-21
psychosis:count a-26 b-23 c+27 d-29
ride:ella b-15 d-19
spot_on a-16
""",
    """
heart:los a-18
home:voy_en a+19 d-19
me_@body a-20
organ:creatinina_# c-15
""",
    """
@move$ b-17
el_cuarto a-16
organ:idea c+17
pregnancy:leche a-18 c-19
to_wait b+16
""",
    """
adult:faltan_# a+20 d-20
heart:suegra d-16
home:outsi* a+22 b-18 c-20 d-21
not:dios a+30 c-20 d-19
now:con_mi d-17
on__one c-19 d-23
pregnancy:pregn* c-33
sola__mi a-20 d+19
substance:no_sabria c+16
""",
    """
allergy:hours c-17 d+17
almorzar b-17
coming:we_are b-18 c-23
this__a a-19
uso__@medicine a+21 b-17 d-21
""",
    """
@year__cosas c-19
capaz a-25 b-22 c+39 d-36
coming:time_was a-15
dads c-26
docum* a-21 c+17 d-24
man a+16 c-21 d-18
meds a-24 b-18
organ:el_higado b-43
prior:monto* a-20 c-17 d+23
she__she c+15
to_a d-26
trastorno b-24 c-28 d+23
""",
    """
^relapsed a-17 d+19
be_we c-18 d+16
le_dije c-16
now:it_is a+17 b-30 c-16
organ:no_me a-22
organ:sanito a+18 b-16 d-16
pregnancy:it_is b-21 c+21 d-23
""",
    """
beforehand b+16 d-16
cae a+32 b-24 c-22 d-30
clock* a+18 d-18
lock__in a-19 c-17 d+19
my__gone b-19 c-16
no__y a+19 d-19
not:trust d-17
ride:carnal a-23 b-17
ride:pie a+26 b-19 c-23 d-26
substance:a_fifth d+16
¿__de b+20 c-16
""",
    """
adult:weeks a+26 b-18 c-19 d-26
allergy:puest* a+18 c-19
fila a+16
losartan a-16 c-20 d+19
me_down a-20 c-18 d+16
now:hable a-18 b-16 c-16 d+21
organ:they_took a-17 c-15 d+17
""",
    """
@relative__she a-21 b-28 c+18
@stop__la d-21
at_the d-29
de__que b-39
entro_a a+17 d-16
mal b-28
not:@drink b-23
substance:manejando a-17 d+19
what__psychosis b+20 c-18
y_@treat b-23 c-24 d+29
""",
    """
allergy:paso a-15
benzo a+20 d-18
but__gave c+15
heart:heart_monitor a-16 b-15
if__am c-21
not:heart b-26 c-27
substance:teeto* a+22 b-20 c-19 d-21
""",
    """
like_an d-16
now:@traffic c+15
now:ocupa* a+34 b-19 c-26 d-34
pregnancy:patch a+22 b-16 c-20 d-21
why$ a-27 b+33 d-35
""",
    """
allergy:me_da b+16 c-18 d-19
alone$ a+23 b-15 c-22 d-23
any:ser a-22 b-23 c+25 d-26
any:think b-16 d-24
coming:verdad a-19 c-25
liver__no d-15
not:officially a-20 c+20 d-18
now:a_que a+22 c-20 d-28
pregnancy:matri* a+15
that__know b-22 d-25
we_are b-18
""",
    """
can__a c-20
coming:o c-17
coming:tell b-15 c+19 d-18
give__@medicine a-17 d+17
have__asked a-20 c+20
heart:#_siempre a+21 d-22
mi_historial b-16
mi_vida a+22 c-17 d-20
not:gusta c-19 d-26
pregnancy:there_is a-19 b-17
prior:different c-15 d+16
psychosis:tengo a-16
so__would b-16
tried_them d-15
vape d-32
""",
    """
allergy:hated a-16
diferentes b-15 d+20
now:perfect_timing a-23 d+18
prefer c-17 d-20
pregnancy:@day b-33
pregnancy:cuido_con a+17 d-16
tengo__no d-16
vice a+21 b-17 c-17 d-16
""",
    """
@relative_will a-21 b-24 d+31
be__they c+16
bp b-40 c-21
luego_le a+22 b-17 c-20 d-18
nadie__a a+20 d-17
pregnancy:hope_not d-24
runs_low a+19 b-18 c-18 d-18
stones c-32
substance:coca b-22 c-21 d+20
substance:las_noches c-17
time d-24
""",
    """
adult:he a+20 d-27
allergy:find a-16
c__treated c-17 d+18
carretera a+16 c-16 d-15
heart:tension b-20
never__issue d-16
not:embarazada b-23 c-26
pregnancy:historial a+18
substance:por_el a-21 d+18
that__fine a-18 d+17
""",
    """
baja a+26 c-18 d-35
fui_al c-21
in__my a-17 d+17
just__off a-16
just__so a-19 d+18
mwf$ a-19 b-19 d+20
one b-19 c+16 d-26
pregnancy:test_yet a-16 c+17
psychosis:los b+15
pura b-16
substance:recovery a-15
""",
    """
home: c-22
home:falta a+25 b-23 c-21 d-24
if__to c-16
le_aviso b-22 c+18 d-17
organ:a_little c+15
prior:just_@medicine d-15
prior:stimu* d+16
set b-29
substance:barely_drink a+17
substance:gave a+21 b-18 d-21
""",
    """
america$ a-15 b+16 d-17
any:pues a-27 b-28 c+23 d-19
been__that c-20
mal_la c-16 d+15
mas__favor a+18
matri* a+15
substance:lo_que d-15
substance:once a+18 c-18
""",
    """
any:thyro* a-18 d+16
makin* b-17
to_@cancel d+16
""",
    """
organ:bano d-19
pregnancy:esta_embarazada a-18 b+18 d-17
prior:i_see c-16 d+16
""",
    """
me__pusieron b-16 c-26
ride:consegui b-15 c-20
we__later a+19
""",
    """
con__gusto a-23 b-21 c-19 d+27
el_rinon c-33
en__luego c-26 d-25
foto b+15
husband a+15 c-34 d-15
my_pressure b-30
organ:los_estudios b-16 d-18
organ:mom c-24 d-16
prescribed__count b+17 c-17
will__that a-16 b+18 c-19 d-16
""",
    """
@drug b-18
coming:i a-19 c-15 d+17
correo$ d-17
cuales a-31 b+15 d-38
llego d-22
operaron_a a-21 c-17
puest* c-35
ride:so b-18 d-16
sanito b-23 c-21
sir a+23 c-25
substance:strug* d+17
""",
    """
^ayer a-22 c-18
gradu* a+24 b-18 c-24 d-21
heart:husband b+18 c-25
in__# c-27
town$ c-17
""",
    """
^something a+18 d-23
adult:feel a-19 b+21 d-20
any:mine a+20 b-26 d-25
bien_todo a+16
heart:the_low a+18 d-15
salga a+17 d-18
substance:fumo_@drug a-28 b-25
""",
    """
allergy:@call a-20 b+24 c-16 d-24
any:acuer* a-15 b-22 d+16
coming:came c-22
is__drinker a+19 b-18
lost__not a+16 c-16
now:dormi* a+23 d-23
pregnancy:year d-21
psychosis:ruled_out a+24 b-16 c-23 d-23
un__a b-27
""",
    """
noche b-41 c+17
now:catch_me a+16
ride:yo_@drive d+15
""",
    """
@drug_at b-19
allergy:poco_de d-16
am__the b-19
any:would_have c+18
broke_down a+17 c-17 d-15
la_pregunta a-17 b+22 c-23 d-22
le__al c-23
prior:remember a-19 c+16
""",
    """
@relative_at a-17 b-16 d+17
but__can c-27 d+15
home:@symptom a-23 c+20
me_da d-26
not__all d+15
pregnancy:too b-16 d-18
prior:did b-33
psychosis:still a-17 c+15
ride:can_not a+31 c-54
""",
    """
^con c-19
any:nothi* b-17 c-28
heart:grand* a-20
high__i a-23 b-15
left__on d-17
nada_malo a+16
pregnancy:conte* a-16
pregnancy:shot a+22 c-16 d-20
ride:time a-19 b+16
substance:rarely a+22 b-21 c-21 d-20
uh$ a+27 b-21 c-23 d-27
""",
    """
@drug__en b-19 c+16 d-16
allergy:no_idea c+15
drank a-16
pregnancy:de_# a-18 b-17 d+16
psychosis:y_otro a-16 c+16
ride:@relative_pidio a-18 d+20
ride:vieja a-23 b-17 d+22
sale a-29
substance:segun a-23 b-24 c+23 d-18
""",
    """
@clinician_has b-18
any:mensaje a-22 c-20
heart:@relative_has b+17 c-23
home:left b+20 c-18 d-27
no__just c-18
y__de c-30
""",
    """
bipolar_disorder c-17 d+16
dije c-19
farmacia b-19
it__still a-16 c-17 d+17
""",
    """
@symptom_all a-16 d+19
dios$ a-19 b-35 c+19
la_@body a-19 c-33 d+16
me__@medicine a-24 b-33 c+15
monton$ a-18 c-16 d+22
substance:el_trabajo a-17 d+18
uti__time c-15 d+16
""",
    """
abril c-16
allergy:stopped a-23 b-17 c-18 d+23
home:el_cuarto a-16
lo_unico a+28 b-25 c-22 d-24
prior:a_la a+15 d-15
ride:everybody a+22 b-19 c-18 d-21
with__# d+16
""",
    """
#_last a+16 c-24 d-20
^asked b-16
and_everything a-20 b-16 c-16 d+20
feels_like a-19 c+18 d-15
heart:insuf* d+15
heart:sure_do d+17
praise_god a+16
prior:took_something c+16 d-16
ride:@relative_does a+16
ride:neighbor a-29 b-21
taking__off d+15
was_the a-24
¿_el b+18 c-17
""",
    """
en__todavia d-18
home:my_own a-15 d+16
just__it a+18 c-15
not__why a-21
now:my_@food a-21 d+21
prior:do_@medicine b+16
""",
    """
allergy:anafi* d+15
deja a-15
give_my a+16 b-19 c-16
heart:nothing a+27 b-24 c-18 d-19
manejar c-23
prior:cuant* a-17 b-21 c+20
substance:meth a-15
""",
    """
^llevo b-27 c-17 d+21
any:es_mi a-32 b-23 c-16 d+29
any:later c+15
are_you a-23 b+28 c-30 d-24
disorder b-24
is__exactly b-19 c+18
nursing b-17 c-32 d+16
pregn* c-23
que__se c-19
to__the b-22 c+17
will_let b-21 c+15
""",
    """
@treat__@body b+15 d-16
allergy:sepa b-21 d-18
coming:manan* b-19 c-19
in_church a+22 d-22
organ:stones_every a-15 d+17
she b-36
termino a+20 d-20
were_a a-21
""",
    """
@medicine__el a-19 d+21
am_bipolar a-28 b-30 c-16 d+28
coming:supposed_to b+16
eso__por b+16
heart:salio d-25
is__@medicine a-16 b+23
pregnancy:so_no a+31 c-31
ride:consigo b-15 d-18
since_# a+21 b-23 c-19
since__# a-22 d+22
toma__mi b-16
you__not d-23
""",
    """
adult:never a-22 b+18 d-21
family a+18 c-20 d-32
heart:opera* a-22 c-27 d+20
ride:waiti* a-18
""",
    """
#__half a+22 d-21
=said:allergy:yes a-44 b-23 c-21 d+36
allergy:like c-28
el_resultado c+18 d-22
el_ultimo a+16 d-18
es__la a+22 b-20 d-16
home:@thanks_a a-19
not__is b-17 d-25
prior:@howmuch d-22
prior:@medicine_@medicine a-22 b-21 c-28 d+25
ride:cancelo a+24 d-23
that__the c-17
using$ a-20 d+19
""",
    """
cuente_conmigo b-16 c-18
now:entra* a+19 b-15 c-15 d-21
pregnancy:every c-15
substance:@insurer a-15
the_fence c+21 d-23
tomo__que a+24 c-21 d-23
""",
    """
like_# b-18
organ:both a+41 b-18 c-30 d-37
prior:fuero* a-19
psychosis:palabra c-16 d-15
ride:confirmed a-17 c-17 d+18
ride:estoy_viendo a-22 c+24 d-17
substance:rehab a-35 c-22 d+34
to_the a-25
""",
    """
allergy:for_me a+21 d-20
not_got a+21 b-17 d-31
para_que c-22
psychosis:would_say b+17 c-16 d-16
wondered$ a-16 c+19
""",
    """
allergy:could_have a-16
dira a-18 c+19 d-20
haha$ b+17 c-18
it__good d+15
pregnancy:last_week b-21
psychosis:@clinician_lo b-18
ride:carro_y d+15
sertralina b-20 c-24
still_nursing a-17 d+16
""",
    """
de_esos c-15
demon* a-18
pregnancy:not_lol a-18 c+19
the__they b-20
""",
    """
adult:of_# a-20 b-20 d+22
enzym* a-24 b-17
eso_es a-26 b+22 d-20
mis_gatos a-17 d+18
mucho__@year a-16 d+16
my_sons b-16 c-17
prior:i_took a+16
to_face c-15
""",
    """
@relative_no a+25 b-38 d-16
^tell a-17 d-20
a_dude a+16
coming:nos a-35 b-22 c-37 d+34
dado b-24
pots a-15 b+17 c-19
prior:is_@treat b+21 c-20
psychosis:tres b-21
""",
    """
@relative__working a+16 c-25
alergica_al d-21
grandpa a+18 d-19
heart:afib a-35 b-20 d+20
me_gusta b+21 c-29 d-37
nobody_ever a-18 c+19 d-16
pregnancy:blood_test c+15 d-15
ride:church_is c-18 d+16
""",
    """
^somebody a-21 b-21 c+27 d-26
from__here a+15 d-16
my__working a+15 c-27
not__you d-31
would__yes a-24
""",
    """
barel* a+17
cerca b-19 c-18
manag* b-16
now:las a+20 b-19 c-25
now:sounds a-17 d+17
ride:ask b-30 d-26
to__by a-21
""",
    """
^estuve a-23 b-21 d+24
handled a-21 b-23 d+24
heart:clockwork a+18 d-18
substance:una_@drug a+23 c-23 d-22
""",
    """
any:just a+20 b-29 c-22 d-16
cigarettes a+19 c-16 d-16
could__the b-16 d-22
now:@sick a+15
pensando a-15 c+16 d-16
""",
    """
been__for b-24 c-19
duloxetina a-20 c-15 d+23
is_only a+17 c-15 d-17
sirve_un a-23 b+18
sixteen$ a+20 c-18 d-20
ultim* b-25
""",
    """
diabetes b-18 c-22
heart:one b-32
my__swelled d+16
now:on_a a+33 b-29 c-30 d-33
papas c-17 d-21
por_favor c-29
prior:sin c-26
psychosis:no_sleep a-17
si$ a-25 b-35 d+32
test_yet a-16 c+17
y_@howmuch a-19 b+17 c-17
""",
    """
healthy$ a+26 d-18
now:turno a+22 b-19 d-24
organ:al_# a-16 d+17
pregnancy:shop a+20 c-18 d-20
that_is b-23 c-28
""",
    """
aparato d-21
church b-16 c-38
cosa a-15 d-22
de__nietos b-19 d+19
know_my c+16
me__manana a+19 c-20
""",
    """
@clinician_said b-22
allergy:did_fine a+16 d-17
asi__no d-16
cholesterol a+20 c-22 d-23
cut a-18
did_great a+24 b-22 c-17 d-23
have__time a-24 b-16 c-16 d+24
i__liver b-18
los__se a-17 b-17
no__dia c-17
no__quien a+38 b-16 c-27 d-41
only__@medicine b-19 d-34
organ:sabe a-19 b-22 c+24 d-24
segun$ a-24 b-23 c+26 d-26
""",
    """
adult:hace_# a-15
allergy:have_been c+16
for_pain a-18 c+17
now:es_rapido a-16 c+18 d-16
pregnancy:what b+22 c-19 d-18
que__hay a-16 d-20
started__@medicine d+17
veces__que c+16 d-15
""",
    """
allergy:brazo a+15 d-15
any:de_la a-21
no_sleep a-17
organ:eso_no a+16
organ:one_kidney a-16 b-15 c-23 d+20
prior:sever* d+18
rehab$ a-22 d+20
""",
    """
@medicine__and b-31
adult:of b-32 c+19
allergy:breathing a-25 b-17 c-19 d+24
coming:was a-19 b+16 c-20
esta_mal d-16
now:up a+20 b-24 c-21
substance:anda a-15
""",
    """
again* c-18 d-19
allergy:proba* d-17
allergy:toler* b-27 c-30
bebe$ a-32 b-23
closed b-35
coming:yes a+22 d-20
does__it a-15 b+17 d-18
now:si_me d-26
ride:what d-19
""",
    """
@drive__me d-17
@stop c+15 d-20
be_able b-15 d-21
both_fine a+17
dos_veces b-21
heart:cuent* b+17 d-16
help$ c-18
home:casita a-18 d+18
mi__a b-20 c-46
""",
    """
anali* b-24 d-33
not:tiempo a+24 c-21 d-22
not:😂 a+15
organ:but_not a+24 c-20 d-20
paren* c-16 d-20
pregnancy:third d+15
prior:went b-18 d-24
substance:touch a+22 b-15 c-19
viernes a-29
y__# d-25
""",
    """
#_or a-22 c+20 d-18
allergy:no_recuerdo a-21 c+29 d-16
before$ c-22
i_could b-33
only__and a+16 c-25
ride:esta c-27 d-18
""",
    """
@year_sobrio a+17 d-15
encuentro a-24 d-25
heart:la_he a-17 c+18
me__manejando b-15
prior:han_dado b-18 c-24 d+16
ride:@ride b-23 c-26
""",
    """
@treat__# d+18
^buen a-27 b+16 c-16
a_night a-15
any:is_right b-17
evaluaron a+17 c-17
if_he a-22 c+20 d-30
knocked a-20 c-20 d+19
mante* a-22 b-21 c-21 d+23
me_repite a-15 b+16
substance:year b-24 c-22 d+19
too__to b-30
""",
    """
enero b-18
me__analisis c+15 d-15
me__los a-22 b-27
me__that c-21
now:ahi_nos d+16
organ:had_hep a-22 c+20 d-23
senor a+34 b-32 c-29 d-27
urgen* a-16
""",
    """
heart:my_heart b-19
now:from b-18 c-16
prior:the_@medicine d-21
substance:paso a-31
tengo__de a-17 d-17
""",
    """
^no a-25 d+20
^pido a+16 b-19
adult:old a-16
con__@clinician a-28
keep_it a-17 b-19 c-24 d+22
organ:neither a+29 c-19 d-26
que__si d-24
ride:my_@vehicle a+26 b-23 c-17 d-24
""",
    """
heart:rhythm a-18 b-17
now:my_break a-18 d+16
pregnancy:mis a+20 c-17 d-18
prior:psiquiatra c-22
ride:@call a-22 b+18 d-18
ride:why_can a-16 b+15
substance:dip c-17 d-16
substance:yo_no a+21 b-16
way b-40 d+25
""",
    """
el__yo b-15
empty a+25 b-21 c-18 d-26
prior:need a-20 b+25 c-19 d-23
psychosis:ni_una a+20 c-19 d-19
transplant$ a-24 b-19 c-23 d+27
""",
    """
any:por_ahora a+24 d-24
any:the_@door b+15 d-17
do__@call c-19 d-26
not_crazy a+18
now:it a-17 b-35 d+26
presion__nada a+18 d-17
tomo_mucho c+18
vez_salio c+15
waiting__bloodwork c+16
""",
    """
coming:me_la a-20 c-24 d+23
coming:pedi a-17 d+18
cuadra$ b-15
no_reaction a+20 b-17 c-15 d-22
segun a-36 b-56 c+49 d-39
under* d-22
valve a-29 b-31 c-30 d+39
""",
    """
get d-16
get__you b-19 c+18
nomas__@medicine a+17
pregnancy:facto* a+19 b-18 c-15 d-17
pregnancy:me_salio c-18 d+16
pregnancy:seventy a+23 b-20 d-21
pregnancy:the_oven d+15
prior:varias d+18
substance:say_it c-17
""",
    """
@holiday b-40
^which a-35 b+20 d-36
con_mi b-41 c+18
doctor d-26
psychosis:hears a-16
ride:offered a-17 b-15 d+17
talked_to b-24
""",
    """
#__bien a-20 d+20
^# b-64
adult:voto_desde a-15
coming:reque* a+22 b-17 c-21 d-21
herself b-22 c-24
home:guess c+20 d-19
now:let a-22 b-23
pregnancy:june a+21 d-22
pregnancy:ya a+31 b-49 c-39 d-15
problema$ c-15
pumping a-23 c-18 d+21
ride:off_to b-15 c-16
""",
    """
coming:any_more a+17 d-17
kidneys$ a-15 c-20
now:this_is a-19 d+19
""",
    """
allergy:la_@food c+16 d-17
ansie* a+24 b-18 c-19 d-23
any:esta a+18 c-37 d-25
dui a-15 d+17
nomas a+45 b-72 d-33
o_que a-15 b+18 c-21 d-16
one_uti a+18 c-16 d-16
pregnancy:que a-18 b+26 c-21
substance:night a-18
substance:pero_normal c-15
""",
    """
adult:what a-16 d-17
anybo* a+20 c-16 d-33
at_least a-19 b-22 c-18 d+20
psychosis:is_the c-18
que_buscar b-17 c+17
ride:@relative_@drive a-29 b-17 c-23 d+28
since_i b-19
stable a-16 c-18 d+25
substance:a_@month a+15 c-15
substance:me_tomo c-20
these_days a-24 b+17
y__me a-35
""",
    """
allergy:never b-52
any:why a-16
now:clock a+24 b-18 c-26 d-22
organ:and a+22 b-33 d-16
psychosis:droga* b-17 c+20 d-18
ride:no_me a-16
sabri* a-31 b-36 c+39 d-30
substance:what d-24
unas d-15
what_counts a-17 b+26 c-24 d-22
""",
    """
allergy:ketamine c-16
in__with c-16
not_liver d-16
on__side a+19 b-27
pregnancy:esposo d-19
whole_list b-20
""",
    """
been__three c+15
organ:tiene b+18
pregnancy:manan* c+19 d-25
tried_everything b-22 c-23 d+20
""",
    """
much_is a-15 b+21 c-21 d-17
on__is b-20 c+16 d-18
percent a-32 c+21
ride:two_@person a-17
""",
    """
cancelela a+24 b-18 c-17 d-24
edge b-32 c+24 d-31
five$ c-30
i__expecting b-15 d+16
it_runs c-19
""",
    """
can_i a-54 b+47 c-16 d-42
el_chequeo d-16
have__more a-24 c-20
heart:clean a+16 d-16
maam b-16 c-19
no__not a+22 c-19
tranqui b-16 c-21
""",
    """
adult:at a-20 b-17 c-20 d+22
allergy:every* a+15 c-15
coming:decid* b-23 c+22 d-28
pregnancy:mi_@relative c-39
pregnancy:ser a-18 b-16 c+18 d-16
que__soy b-20
substance:caffeine a+17
substance:i_gave a+17 d-17
the__for c-33
tomo b-45 c-20
""",
    """
allergy:they_gave b-18
daughters a-17 b-15
do_the a-19 d+20
give__a a-17 d-18
heart:for_it a-16
metad* d+19
never__in a+18 d-17
organ:kidneys_like a-17 d+15
pierd* a-16 c-17 d+17
psychosis:then a-25 c+21 d-16
""",
    """
acupuncture a-15 c-20
allergy:ninguna_reaccion a+15
coming:leave_it a-17 d+16
home:stopp* a+17 c-18
now:de a-17 c-38
prefiero__me a+16 b-18
pregnancy:mi_bebe d+15
psychosis:@clinician a-22 b-27 c+28
sixty a+22 b-23 c-18 d-20
""",
    """
betcha a-15 b-17 d+18
both_@body a-17 d+17
cabal* d-18
cinco a-46 b-29 d+31
heart:@body b-19
not:allergies a+41 b-28 c-25 d-42
prior:antes c-15
prior:i_can c-18
shock b-17 c-22
time__it c-23
""",
    """
^oigo a-16 b-19 d+17
la_semana c-17
now:am_not a-23 d+23
primera a+15 b-26 c-32
ride:to_be a-17 b+16
stuff$ a+33 c-33 d-32
substance:couple a+18 d-20
substance:nunca_tomo a+17
""",
    """
^coke a-20 c-20 d+22
am__her b-21
de_# c-23 d+16
just_my b-27 c-26
way$ b-21 c-17
""",
    """
^shoot a-26 b-19 c-20 d+27
adult:@relative_i a-17
any:bocado a+18 c-17 d-15
home:farmacia a+18 d-21
nadie_puede a+18
no_way a+22 c-21
pregnancy:cuido a+17 d-16
recliner a-15 d+16
""",
    """
#__now b-19 c-24
fit a+21 b-21 c-26
home:go d-16
home:my_porch b-16
kinds$ a-18 d+18
not:contestar a-15 b+16 d-18
operaron__corazon a-17 c-21
pregnancy:had_my a+27 b-17 c-32 d-19
prior:and b-35 c-26 d+22
voices b-27 c-34 d+22
""",
    """
^unfortunately a-19 b-20 c-15 d+22
allergy:salio a-16 b-18
cara c-22
go_on a-18 d+18
prior:count b-30 c+25
tomar c-25
ya__@place b-16
""",
    """
^bipolar a-46 b-50 d+42
a_test b-15 c+17 d-26
any:no_@thanks a+19
casi a-17 b-41 d+21
heart:tomo_@medicine a-27 b-20
home:esper* a+24 b-18 c-25 d-21
home:recojan a+15 c-17
ride:irme c-21
so_i b-32
""",
    """
address c-20
any:tell_you c+15 d-16
called_in d-20
i__a c-17
puras a+25 b-23 c-25 d-23
take__pain c+16
we__not a+26 d-31
""",
    """
allergy:itch b-17
coming:ustedes a-21 b+18 d-18
lo__yo b+18 c-17 d-15
organ:me_estan a-15
pregnancy:two b-26
prior:una_sola a+29 b-18 d-29
prost* c-18 d-29
texted a-18 d+16
yessi* a-19 c-16 d+23
""",
    """
#__ago c-20
@drug_to a+22 c-22
any:hablar a+21 b-28 c-24
hardl* b-17 d-20
psychosis:the_hospital a-19
ride:how_long a-15 b+21 c-19
vengo c-16 d-24
""",
    """
^uf c-24
guilt* a-20 d+19
in__house a-21 d+17
now:junta a+20 d-18
only_diabetes a+15 d-17
vecino a-28
voy__# a-15 d+19
""",
    """
allergy:recal* a-18 c+18
carry a-23 b-23 c-20 d+27
coming:passed a+16 d-15
is_right b-25 c-22
no__tomo c+20
psychosis:he b-31
substance:ni_fumo a+24 c-19 d-17
ya__casa d+16
you_got a-26 c-20 d+15
""",
    """
about_the a+18 d-16
it_go a+16 c-16 d-19
now:andel* a-16 c-15 d+17
now:parte a-21 b+19 c-16
organ:@day_y c-23
substance:day a-31 b-19
""",
    """
bet a-20 b-18 c-16 d+23
yes__is a-27 c-16 d+27
""",
    """
familia d-26
me_he a-26
now:it_now a-21 d+22
now:not_right a+15 d-16
""",
    """
allergy:have d-18
apena* a+34 b-15 c-32 d-36
better__me b-16 d-16
found b-30 c-18 d+19
working b-37
""",
    """
condo* b-19 c+16 d-28
contar$ a+18 b-19
drink_too a-21 b-24
has__but c-18
he_is a+24 b-16 d-16
heart:hi a-22 b-20
hepatitis__nino c+17 d-17
i__what c-16
night$ a-21
pregnancy:am_pregnant d+19
prior:quieren b+15
ride:a_@vehicle a-16 b+15 d-21
""",
    """
anafi* d+15
heart:i_know a+17 c-16
heck c-22
not__out a-22 d+18
pregnancy:prime* a-17 d+18
ready__you a-18 d+16
still__minor a+22 d-24
""",
    """
^apenas a+35 b-36 c-34 d-27
^esta c-39
carro_y d+15
con_# a+24 b-20 c-25 d-19
para__@relative d-23
pregnancy:doy_teta a-15 d+17
pregnancy:way b-25 c-26
prior:sleep a-18
sleep_once d-20
substance:me_lo a-26 b-23 c+20
""",
    """
adult:@date_birthday a-18 d+19
borracho c-16
had_some a-15 c+17 d-17
los_@day c-30
now:a_lo a-21 c+21
to_@medicine b-17 c-16
""",
    """
#__that b-16
^ahora a+29 b-24 c-26 d-17
^my a-18 b+36 c-28 d-17
count$ a-57 c+23 d-43
crei_que a+17 d-17
reaccion$ a+16 c-17
reactions a+18 c-16 d-17
""",
    """
#_semanas b-19 c-29 d+19
adult:la_paciente a-18
hongo* a-16 d-20
now:depen* a-21 b-21 c+22 d-19
organ:my_liver a-15 b-36
prior:wanted a+21 b-19 c-19 d-15
ride:lleve c-20
two_stents d+19
""",
    """
#__to b-21 c-16
any:got b-31 d+17
lo_mismo a-19 b+20
organ:done b-21 c-18
prior:tipo b+16 c-15 d-17
rinon__el a-16 b-16 d+18
tengo_esquizofrenia b-15 d+17
¿_la b+17
""",
    """
allergy:cuentan b+16
eat c-25 d-32
me_molesta a-18 d+20
not:count a+20 c-19 d-17
now:ser a+20 c-15 d-21
of__on d-19
prior:a_las a+16
""",
    """
any:over b-21 c-20
can__my c-24
heart:mi_corazon b-19
heart__normal a+20 b-20 c-21
home:eso a-20 c+19 d-25
now:@body a+15 b-25 c-29
now:work a+17 c-29 d-28
psychosis:abuela c-20 d-15
ride:one a+17
together a-18 c-16 d+19
veces_y c-17
""",
    """
adult:kid a-21
guest$ c-18 d+16
heart:is b-17
now:after_work a+19 b-16 d-20
this_time a+20 c-21 d-17
walgr* a-23
weaned_him a+22 d-19
""",
    """
@late__favor a+18
@relative__him b-20
heart:roble a+16
not:your c-17 d-15
now:mas a+36 b-24 c-29 d-35
ride:know_anyone a+16 c-16
substance:summe* a-16 d+17
this_would a+22 d-19
visio* b-16 d-17
""",
    """
hay a-19
i__asleep a+16 d-32
now:not_talk a+16 d-18
psychosis:hipomania b-17
""",
    """
@day__@day a-30 b-20 c-28 d+29
adult:yo a-23 b-19 d+20
any:zip a+20 b-19 d-18
colle* b-25
heart:chequeo d-18
heart:it_does b-16 d+16
prior:@day b-19 c-22
years a+16 d-16
""",
    """
^god c-16
corazon c-26
heart:diabe* a+24 c-20 d-24
hora c-48
organ:running_tests a-15 c+17 d-18
psychosis:si_soy c-16 d+20
ride:puedo_@drive c-15 d-24
try_again a+19 b-16
""",
    """
allergy:esta_en a-16 b-19 d+18
blood__no a+15 d-18
mania__vez c-20 d+21
pero__la a-16
prior:probado c-21
prueb* b-16 d-17
substance:cervezas c-17
""",
    """
esperando_la d-17
i__man a+23
now:timin* b-20 c-16
on__for c-17
the__but a-22
what_it c+15
""",
    """
@clinician__@day b-16
apartamento_# a+18 b-15 d-18
first$ d-36
heart:like_clockwork a+18 d-18
heart:you b+28 c-18 d-30
it__@relative a-21 b-15
la__que c-36
organ:yello* a-15 c+19 d-17
past_that a+17
substance:de_eso d-20
""",
    """
heart:perfecto a+19 d-16
home:mi a-20
jefe a+15 b-15 c-15
la_he b-23 d-29
prior:va c-18 d+18
rather_you a+25 b-28 c-20 d-20
ride:it_is c-19
voy__@vehicle a+18 b-15 d-18
""",
    """
any:me_@call a+22 b-29 c-22
bebo__de b-18
last_time c-33
once__a d-19
pregnancy:estamos_buscando a-17 c+18 d-15
""",
    """
@drug_for d-18
^@medicine a-32 b-21 c-28 d+39
car$ c-31
not:pierdo a-16 c-17 d+17
""",
    """
heart:was_high d-17
organ:liver_cancer a-17
organ:vejiga b-18 c-42 d+22
tengo_a c-22 d-16
todo__de b-17
""",
    """
allergy:@symptom a-29 b-17 d+17
allergy:ni a+24 b-28 d-27
havin* b-26
heart:mitral a-17 c-16
heart:panic_attacks d-16
home:esta b-20
my_labs c-16
por_las a-24 b-25 c-20 d+25
pregnancy:breastfeed a-25 b-17 c-19 d+23
substance:going_to b+16
ultrasonido a-22 b-23 c+22 d-18
what_is d-29
""",
    """
allergy:reaccion b-18 c-22
broto a-18
do_they a-18 b+24 c-17
my_guest c-18 d+16
substance:las_@medicine a-16 b-24 c-18 d+20
viene_de a-19 d+16
""",
    """
#__@year a+24 c-17 d-23
@relative__dialisis d-15
bunch c-17
coming:@day a+22 d-21
cuide a-21 b-16 c+22
farm a-17 d+17
now:@clinician c-21 d-19
organ:do_utis b+17 c-21 d-16
psychosis:define_mania d-20
que_hora a-23 b+29 c-22
you__@relative c-20
""",
    """
a_kidney a-20
any:you_got a-18 b-18 d+19
home:estoy_con a-16 d+17
organ:have_one d-18
ride:nobody a+25 b-37 c-55
town c-22
""",
    """
@relative_si d-18
adult:us b-24
allergy:la_cara b-16 c-16 d+20
organ:he_has b-18
prior:muchi* a-16 d+16
scan d-16
""",
    """
@clothes_there a-17 b+18 d-18
@drug__in a+18 d-16
a_@month b-21
any:has a-17 c-22
jueves a-23
my_youngest b-20
prior:diferentes b-15 d+20
prior:lleva a-17 b-17 c+19
tuesday a+16 c-34
""",
    """
heart:marcapasos a-28 c-24 d+19
herself$ a+18 d-19
organ:mucho_al c+16 d-17
sali b-22 c-24
three$ a+20 b-17 c-16 d-17
works$ a-21 b-34 c-30 d+29
""",
    """
be__it d-30
has__problem c-15
know_if a-18
psychosis:two c-23
""",
    """
@person__me a-19
any:i_can a+28 d-35
del_# a-17 d+19
good__good a+16 d-15
psychosis:could c+16 d-16
she_has b-19
substance:to_sleep b-16
substance:vez a+21 b-25 d-34
""",
    """
allergy:ya d-32
and__on a-15
got__period c-15
now:at_all a-23 d+22
palabra$ c-16 d-15
psychosis:ptsd a+23 b-28 d-20
wrote_@treat a-15
ya__le a+17 d-17
""",
    """
adult:firma a+18 b-17 d-16
find_someone b-21 d-20
organ:my_labs c-16
quien_quita a-25 b-30 c+28 d-24
stand* b-16 c-20
the__lady a-20 b-19 c-17 d+22
""",
    """
@sick__not d-15
ama a-16
far a+22 b-18 d-29
forget b-29
not_happening a+16
now:call a+19 d-35
prior:cbd a-19 b-20 c+26
prior:puro_@drink a+16 b-15 d-15
ride:ese a+16 b-18 d-18
what_would b+20 c-16
""",
    """
acabo__tener a+15
adult:nietos a-22 b-23 d+26
de_nina a-17 c+18 d-16
heart:only_when c+16 d-17
por_@year c-19 d+22
what__mean c-16
""",
    """
^clozapina a-17 b-15 c-16 d+18
if_that b-27 c+20 d-15
no__be d-15
que__problema d-20
ride:daughter c-18 d+17
ride:le_digo b-20
substance:drinks_a c-18
""",
    """
a_dios b-26 c-23
any:al b-23 c-19 d+17
have__it b-28
home:papa c-21 d-22
me_@sick a+18 c-18 d-16
new a+36 b-37 c-22 d-29
prior:presc* d-18
""",
    """
adult:a_junior a+17 d-16
adult:falta a+20 d-19
but__pressure a-17 d+16
fui_un d-16
organ:repet* a-15 b-18 c+18
pensa* b-39 c+20 d-32
you a-30 b+42 c-20
""",
    """
allergy:woke_up c-16
coming:my_place a-16 c-17 d+17
home:ningu* a-17 d+17
i_forgot d-18
la_vida b-20 c-16
pregnancy:la_matriz a+15
ride:pregunte_a d-16
substance:is_all d-17
the__thing c-17 d-22
""",
    """
cuento_con c-16
had__once d-20
hoping b-23 c+20 d-26
now:long d-28
que__recuerde a+19 c-17 d-16
yes__both a-22 d+21
""",
    """
^@insurer a-20 d+28
any:can_i a-22 b+22 d-21
la_@place a-21 b+22 d-19
marcapasos a-28 c-24 d+19
mire a-21 b-25 c+19
organ:trouble c-20
ought c-19 d+18
prior:@fetch_la b-16 c+17
sintrom a-17 b-15 d+17
street_we b-16
""",
    """
^otro a+17 b-16 d-15
allergy:¿ b+19
bipolaridad a-25 b-20
coming:asi a+24 b-16 c-25 d-23
coming:ready a-27 c-26 d+29
ride:ill d-19
""",
    """
dialysis_mwf a-19 b-19 d+20
en__@vehicle c-28 d-30
estudios b-25 d-26
heart:ya_no c+18 d-17
in__family c-20 d-15
missed__@medicine d-15
nada_que a+15 b-24 c-30
""",
    """
^hell c-21
allergy:know d-30
am_answering a-15 d+17
heart:last b-30 c-17
my__yes b-23 c-17
oiga$ b+15 c-19 d-22
pido__@vehicle a+16 b-19
prior:mis_recetas a-16 d-18
se__con a+20 c-24 d-25
""",
    """
a__penicilina a+16
adult:me_faltan a+25 c-16 d-26
contesto_por a-16 d+17
dudas a-20 d+24
have__my b-28
psychosis:last_@year a-16 d+17
substance:@drug_cuenta b+19 d-22
""",
    """
any:told_me c-18
as_well c-17 d+18
heart:gracias a+16
organ:nothing b-15
pregnancy:sigo a-23 d+23
would_you b+17
""",
    """
any:bien d-18
fatal$ b-15 c-19
matur* a+20 d-20
my__going c-16
problems c-34
ya__llego a+21 b-18 d-21
""",
    """
cunada b-21
home:rato a-17 d+18
none__worked a-18 d+19
pregnancy:teta a-17 d+20
tengo__diu a+16
the_books c-19 d+16
""",
    """
^quiero d-23
allergy:mi a-31
count_on b-16 c-16
home:sigo a+27 b-28 d-35
psychosis:did b-24
soy__# a-27 b-20 c-19 d+29
will__a a-17 c+17
""",
    """
ahi_estare a-18 c-18 d+25
any:@drink c-38
coming:not_make a+19 d-23
desde__me a-17 b-17
heart:ningu* a+26 d-26
my_street b-21
por__el a-23
pregnancy:chich* a-16 c-17 d+17
prior:both a-39 b-20 c-27 d+41
ride:hijo a-20 b-21
""",
    """
broke* a+17 c-22
just_a c-32
liver_fine a+20 d-22
organ:uti_all c-15 d+16
pregnancy:in_@date c-17
prior:like_a b-15
six b-31 c-30 d+22
to_tell c+17 d-18
""",
    """
allergy:i_know d-20
cero_problemas a+18 b-17 d-16
grado$ a+18 d-19
heart:have_to b-16
home:a d-18
my__pregnant a-18 b+18 d-15
organ:no_se b-19 c+27
ride:trae d+15
the_blood c-21
you_take b+16
""",
    """
adult:nacim* a-16
am__yes d+17
in__never d-15
jamai* a+18 d-17
let__go a+24 b-16 c-29 d-23
my__mind a+17 d-16
on__porch b-16
ride:let b-15
taken_it d-21
""",
    """
any:# a-24
coming:interesa a+18 d-19
dio__pero d-20
estoy__mi b-27
me_@price c-16
organ:un a-43 d+17
ve b-18
""",
    """
^embarazada a-23
coming:and b-22
hombre$ a+22 d-17
no__dios a+15
organ:never_had c+15
ya__@relative a-16 d+21
""",
    """
knowledge d-19
ninguno_de a+20 d-17
now:patron a-16 c+18
pregnancy:expecting a-15 c-34 d+19
sana a-16 b-16 c-17 d+19
thirty c-19
un__lo a-19
""",
    """
@call_is a-22 b+21 c-17 d-17
conviene a-16 d+16
mind c-36
organ:cance* a-27 c-23
rarely a+22 b-21 c-21 d-20
times b-31
to_say b-24
""",
    """
am_still b-16
but__not b-30
coming:borreme_de a+19 c-17 d-16
for__week a-19 b-16
home:gracias a-30 b+16 c-20
me_la b-27
no__am a+19 b-16
se__eso b-28 c+26
soplo__me c-18 d+18
""",
    """
either a+16 d-21
never_have a+26 c-19 d-25
tuve_una a-16 b-24
""",
    """
#__la b-19
#_next c-21
heart:de a+20 b-20 d-18
heart:they_have c-16 d+17
looked c+19 d-21
now:bring b-18 c-15
now:give d-27
pregnancy:knows a-15 c+20 d-15
prior:hago a+17 b-17
""",
    """
and__do d-16
for__a d-16
front c-15
now:ahori* b-40 c-16
pregnancy:does b+16 c-16
pregnancy:siete a-17
ride:ma a-20 b-19 c-19 d+22
thought_i a-15 b-20 c-28 d+25
y__@stop b-15
""",
    """
any:a c-49
coma c-20
coming:got_called a+21 c-19 d-20
heart:para c-33
i__know b-25
now:my_dialysis a+15 d-15
pregnancy:ay a+22
pregnancy:baby_in d-19
""",
    """
diagnosed$ a-20 c+24
he_probado c-16
impos* a+17 d-45
psychosis:only a+33 b-18 c-22
psychosis:real c-16
""",
    """
@insurer__que a+20 d-21
allergy:i_woke a-17 d+15
had__and a-20 d+18
heart:@relative_does c-18
organ:nunca_he a+19 c-16
organ:so b-25
prior:just_prayer a+21 c-18 d-24
ride:@food b-18 c-20
sad a+29 b-24 c-23 d-30
tener c-25
""",
    """
a_palos a+18 d-16
heart:stuff a+23 c-17 d-21
las_dos c-17
now:que_@insurer b-20
pregnancy:bun a-18 b-16 c-15 d+19
pregnancy:varon b-25 c-22
substance:anda_en a-15
tengo__ir a-16
the_clock d-21
""",
    """
@holiday$ a+22 b-32 c-36
back_and a-21 c+23 d-19
back_bad c-16
central_time a-19 b+20 d-18
every_@month c-17
leche a-18 c-19
mariscos a+22 b-23 d-21
organ:por c-37
""",
    """
=said:now:no a+16 b-43 c-24
babys c-31
creek a-26 b-17 c-21 d+26
has_it c-29
have__anything a+17 d-20
if__@relative a-22 b-16 c+22 d-20
it__@open b-17 c+20 d-21
medicamento c-15
organ:¿ b+24 c-20
pregnancy:scare* c+16
""",
    """
allergy:on c-52
breathe$ c-16 d+15
heart:i_do c-21
heart:uh b-18 d+16
heart__pressure a+25 d-26
home:at_the b-17 c-46
las_bodas b-20 c-22
not:crazy a+20 b-15 d-17
substance:do d-38
todas c-29 d+17
""",
    """
any:is_a a-21
liver_is b-28 c-25
moved a+33 c-39 d-43
pregnancy:my_youngest b-20
ride:by_myself d-15
substance:spring a-24 d+23
""",
    """
not:revisado a-18 c+18
tengo__@month a-18 d+16
waiting__my b-20 c+19 d-30
""",
    """
@body_no a+18 b-17 c-19
caught__at b-20
falta b-48
me__esa c-24
over$ a-30 b-27 c-21 d+31
prior:to_@treat b-20
ride:a_ver a-23 b-20 c+25 d-20
that__one b-18 c-22
""",
    """
^abstemio a+21 b-17 c-17 d-21
coming:still a-29 b-21
miracle$ a+18 b-15 d-19
now:desca* a-20 d+22
numbers_are c-23 d+19
ride:why a-21 b+22
""",
    """
me__ni b-17
now:lo a-21 c+16
now:on_@day d-18
piedras__el b-16
pregnancy:quien_sabe c+18
pregnancy:traigo c+18 d-24
something__my c+17
substance:depende c+19
""",
    """
allergy:con_la a-16
caught_me b-20
follo* a-16
heart:not_to a+19 c-19
lol__is a+25 b-23 c-15 d-22
pregnancy:apena* a-21 d+21
psychosis:does_postpartum b-24 c+24
ride:su a-23 c-17
to_@drive b-22 c-24
""",
    """
esa_palabra c-16 d-15
heart:@relative_y a-27 d+18
organ:had c+29 d-34
pregnancy:god b-16 c-20
prior:he_tomado b-20 c-27
wait_till a+23 d-22
""",
    """
^muy a+24 b-21 c-28 d-20
allergy:worst c-16
heart:last_@year a-15 d+16
heart:que_era d-17
me_viene b-18 c-18 d+16
now:is_ok d+15
prior:in b-36 d-15
psychosis:paranoid a-18 c+18 d-15
talk_@treat a+20 b-22 c-33
""",
    """
bottle b-25
lost_a a-18
rango d-15
was_at a-17 c-19 d+21
""",
    """
@relative__one b+15 c-16
be_honest a-20
heart:operaron a-22 c-27 d+20
organ:hepatitis_c c-25 d+25
prior:difer* b-15 d+20
psychosis:vi a-16 b-18 c+16
ride:had a+28 c-32 d-22
substance:mota a-29
""",
    """
allergy:i_do c+23 d-24
any:me_llega b-18
coming:coming c-17 d+17
home:hambre b+24 c-26 d-25
i__little c-21
i__never b-17
now:salga a+17 d-18
prior:been_through a-15 d+16
ride:all b-18 c-40
see_my b+16 c-16
substance:@drug_does b-16 c+16
""",
    """
^dios a+17
^time a-25 b+25 c-17 d-23
home:@body_up a-26 b-15 c-17 d+24
home:estam* a+17 b-18 d-15
if__my c-16
mi__busca c-15 d+18
you_need a-17 c-21
""",
    """
@call_me a-26 b+24 c-26
@late_por a+18
ido b-16
pregnancy:estoy_en c-16
pregnancy:operada a+27 c-19 d-23
pregnancy:utero a+19
substance:@year_sober a+26 d-26
substance:ago c-16
supon* a-15 b-16 c+22 d-21
there__chance a-17 b-15 c+16
una__que a-22
""",
    """
any:twice d+15
back__the b-19 c-18
buy__first a-16
llega$ b-19 d-17
me_dio b-53
ride:going a+18 b-31 c-23
ride:out_of a+25 b-20 c-21 d-26
substance:relapsed a-22 d+25
take_anything a+20 b-20 c-19
the__sending c-16
yup$ d+17
""",
    """
first_timer a+22 b-20 c-20 d-21
pipi$ a-16 c-17 d+18
please__not b+19 d-24
prior:@clinician_and c-17
prior:quit b-17
prior:work a-21 c-16 d+21
psychosis:@relative_did a+17 d-16
take__for a-15
yea_my d+16
""",
    """
any:at_work b-20
on__street a-26 c-21
pregnancy:am c-15
ride:quizas c+17
substance:dejar* a-17
substance:por a-40 c-39 d+30
""",
    """
allergic__a a+20 d-17
any:you_betcha d+15
home:# c-46 d-19
organ:stone* c-32
""",
    """
#__at c-21
@visit a-17 b+21 d-16
any:mude a+24 b-20 c-15 d-23
coming:on_the a-23 b-17
coming:with_bells c-16
for__only a-20 c+19
me__@clinician c-22
not__car a-28 b+17 d+18
""",
    """
=said:unsure:others_think_so a-33
@clinician__to b-26 c+21 d-18
^bebo b-18 c-30
i__answering a-18
stone* c-32
substance:sleep d-17
wants__know b+23 c-28
""",
    """
=said:unsure:never_looked_into c+15
@call__about a-17
@clinician_que a-15
driving c-21
entro b-34 c-27 d+19
got__this a-17 c+16
just_@medicine a+23 d-23
now:orden a-30 b-21 c-21 d+28
psychosis:internaron b-16
ride:pidio_el a-18 d+20
vida$ a+26 b-28 c-27
""",
    """
@relative_is c-19
bong a-18 b-17 c-18 d+19
home:mismo b-15
organ:my_@relative c-37
palos$ a+18 d-16
pregnancy:lo d-23
recuerdo a-22 c+17
time__had a-20
waiting__the b-22 c+19 d-22
""",
    """
@relative__embarazada a-18 b+18 d-17
find_a b-18
fuerz* a-20 b+22 c-21 d-20
i_come a-18
not:las b-29
""",
    """
checking$ a-19 c+17
coming:over d-18
home:door a-20 b-28 c-20 d+25
pregnancy:heavens a+21
psychosis:had_a a-25 d+18
""",
    """
any:covered a+20 b-17 c-15 d-19
mi_cama a-20 b-22 c-16 d+24
of_any a+21 c-18 d-15
ride:permiso d-21
""",
    """
heart:either a+17
my_cardiologist a-18 c-21 d+22
not:digo c-18
prior:psicoanalisis a-15 d+18
ride:in_law c-23 d+21
si__baja b-16 d-16
sound$ b-24 c-21
""",
    """
^espereme d-18
heart:@clinician_dice a+17 b-17 c-19
heart:papa a+19 b-25
high_school a+22 c-20 d-19
ojala b-16
organ:por_que b+16
pregnancy:puede d-17
substance:drink a+27 d-30
valvu* d+19
""",
    """
^yessir a-19 c-16 d+23
any:cual a-18 b-17 d+16
count_as b+18 d-16
heart:knowledge a+19 c-19
la_nina b-18
nothing_yet a+24 d-24
pregnancy:si_yo a+17 b-17
prior:sertralina b-18 c-23
quiza a-29 b-27 c+32 d-28
substance:nicotine b+16 c-20
substance:yes a-20 b-22 d+18
""",
    """
an_ultrasound c+17
bipolar__# a-17 c-26 d+31
con__manana d-19
correcta a-17 b-18 d+18
liver__they c-15 d+16
nacid* a-21 d+16
now:for_me c-19
orden$ b-26 c-28 d+20
""",
    """
#__neither d+16
desayune__con d+15
heart:como_un a+28 b-27 c-24 d-24
mi__no a+28 b-46 d-27
organ:reche* c+16
pregnancy:estoy_operada a+27 c-19 d-23
substance:@move a-18 c-16 d+15
substance:mas_de b-18
""",
    """
adult:#_semanas a+16 d-17
any:con b-37
any:dale a-15 d+16
atras* c+17
on__clock a+18 c-19 d-17
substance:dira a-18 c+19 d-20
""",
    """
deep a+18 d-16
el_paciente a+22 b-22 d-22
heart:rhyth* a-18 b-17
""",
    """
@drug__out a-18 d+18
coming:lista a+17 b-23 c-25
fifth a-19 c-16 d+20
lo__hace a+16
of__@treat b-18 c-24
psychosis:second d+17
que__@relative b-23
ride:i d-39
""",
    """
does_my a-22 d-19
heart:problems c-23
heart:she b-18
lo_mio a+30 b-32 c-25
not_take a+17 b-23 c-29
of_em b-26 c-23
prior:that_is a+25 b-21 c-16 d-26
ride:de_mi a-19 d+16
they_never a-23 c+26 d-21
voy__medio a+15 d-16
""",
    """
@food c-17
lol_what a-20 b+17 c-19
of__that a+20 b-16 d-18
prior:@treat_si c+16 d-16
y__tres b-15
""",
    """
^where c-26
any:be_my a-20 b-19
could_have a-19
in_spring d+17
is_still c-16 d+17
pregnancy:respo* a-17
prior:te c-20 d-16
psychosis:am_bipolar a-28 b-30 c-16 d+28
psychosis:psicosis c-30
some__the a-16
""",
    """
any:had_a c-20
drive a+20 c-37 d-18
in__@body a-15 d+17
left d-20
nada a+23 b-69 c-52
pregnancy:tell a-18 c+20
prior:am d-19
psychosis:ago a-17 d+16
psychosis:mania_si a-16 b-19 c-22 d+22
""",
    """
=said:psychosis:unsure a-22 c+19 d-63
^mornings a+15
allergy:dio a-25 b-33 d+20
coming:have b-30 c-33
home:entra* a-16 d+16
my__can b-41 c+24 d-18
next_summer a+19 b-15 d-21
pregnancy:i_pump a-24 b-24 c-24 d+28
""",
    """
cada_noche a-19 c-19 d+20
here b-22 c-24
higad* c-21
now:after_@food a+15 d-16
prior:y_@treat b-23 c-24 d+29
ride:looki* b-21 d-24
suits_me a-22 b-17 c-20 d+24
""",
    """
know__at d-17
my_cycle d-20
partida a-16
pregnancy:@holiday a-22 c-18 d+23
read d-17
teetotaler$ a+22 b-20 c-19 d-21
they_@call a-16
told__it c-17
""",
    """
allergy:jamas a+21 d-20
am_in c-27
apenas__de a+19 d-20
creo__ya c+16
for_my a+16 c-17
no_llega c-16
not:think b-20
now:media a+16
pregnancy:gemel* a-23 b-18 c-25 d+24
psychosis:hypomania a-20 b-24 c+21
vet a-23 c-18
would__better b-22
""",
    """
makes_it a-16 c+16 d-17
schizoaffective__i d+16
still__night c-17 d+19
substance:strongest_thing b-16
""",
    """
@thanks_to b-18
alt a+16 b-17 d-24
any:antic* a+16 c-16 d-30
eso__@thanks a+17
famil* b+17 d-44
heart:cero a+19 d-19
ride:is_it a-16 b+24
substance:rehabilitacion a-21 b-16 c-23 d+22
tiene* c-18
""",
    """
=said:ask:a_question a-103 b+102 c-46 d-104
now:that_morning c-16
organ:este a-15 c-15 d+18
pregnancy:about_# a-17 c-16 d+19
prior:list b+17 c-36 d-16
ride:deje a-27 b-20 c+25 d-21
""",
    """
@book d-24
any:might a-16 b-17 c+18
esta__no c-19
journ* b+15 c-24
know_by b-16 c+18 d-19
place$ c-21
""",
    """
any:aja a-17 d+21
home:sitting_on d+15
me_puse a-26 b-24 d+20
prior:wellbutrin b-19 c-27
""",
    """
descarto b-19 d-22
either$ a+17
heart:runs c-25
mi__espera a-22 c-17 d+16
no__ha b-24 c+18 d-19
positive b-20 c-26
pregnancy:young* c-18 d-15
put$ a+16
tomado_nada a+23 d-20
two__and c-30
vomiting a-22 c-21 d+21
""",
    """
am c-18
checked b-25 c+18 d-38
cirrh* c-32 d+24
do_you a-34 b+24 c-24
home:el_sofa a-16
ride:vuelvo c-16
""",
    """
am__it b-47 d+23
he__# a+16 b-16 c-20
home:sitting_in a+19 d-20
it__the c-28
only_a a+20 c-23
""",
    """
diferentes$ d+17
ic a-21 b-19 c-21 d+23
not__percent a-19 b-19 c+22 d-25
now:martes a+17 d-16
once__it a-19
perdi b-35 c-43 d+30
pregnancy:might c+18
pregnancy:test a-28 b-39 c+27
""",
    """
@animal__it b+17 d-18
allergy:puse_bien a-19 c-16 d+19
it_fine a+16
mi_lugar b-17 c-22
nada__nada a+18 d-20
pero_la b-16 c-16
""",
    """
#_at c-22
cuadra b-18
half__liver a-19 c-18 d+19
not:cuadra a+25 d-27
not:into d-23
que__ver b+20 c-21
to__nothing a+16 d-15
""",
    """
#__es a-15
coming:ate c-20 d+15
como_# a-16 d+25
here_and a+16
""",
    """
after__divorce a-15 d+18
have_low a+19 d-19
home:at b-16
in_high a+22 c-18 d-20
my__go d-22
psychosis:it c+17 d-21
substance:limpi* b-16 c-20
thought__but a+16 c-16
tobac* a+18 c-21 d-17
un_roble a+16
""",
    """
ahorita__puedo c-29 d-27
and__not b-24
cereal b-16
i_thought c-31
interstitial c-15
my_kidney b-18
nomas$ a+16 b-41
now:nos d+16
only__kidney a+16 d-16
prior:works a-19 d+19
ride:to_take b-19 c-18
todas_las a-18 c-22 d+20
when__am a-16 c+27 d-22
""",
    """
^traigo b-16
es_mi c-29
estre* a+28 b-22 c-22 d-25
fibri* a-19 b-18 c-20 d+21
le__que c-25
llevar d-31
que_voy b-17 c-22 d+17
""",
    """
^tendria a-21 b-31 c+30 d-32
any:i_would b-18
at__home a+16 d-18
da__el a+15
de__una a-15
eso__lo c-32 d-28
marihuana a-30 d-22
mi_familia d-16
organ:a_while a-17 b-15 c+22 d-20
ride:no_puedo d-16
""",
    """
a_nada a+36 d-35
con_eso b-23
heart:se a-20
i__days d-16
no__there b-21 c-16
now:early_for a+16 d-15
now:espereme a+16
organ:dentr* a+21 b-16 d-21
ya__ese a-24 b+22 d-20
""",
    """
allergy:@visit_y a+18 d-21
been__could c+18 d-20
couns* a-23 b-18 d+16
pregnancy:breas* b-28 c-23 d+17
ride:my_own a+32 b-30 c-27 d-26
ride:no_tengo a+33 c-26 d-35
summer$ b-31
""",
    """
organ:any a+22 c-20
organ:blood* d-16
prior:ect a-20 b-19 c-17 d+23
""",
    """
aguan* c-29
daily_for a-26 b-20
decad* b-17
it_out b-20 c+16 d-25
prior:i_was c+20 d-16
sali__en c-16
tuvieron a-15 b-17 c-18 d+20
""",
    """
allergy:to_codeine a+20 d-17
any:nada_de a+17 d-16
anyone a+19 d-19
coming:no b-22 c-33
home:i_am b-34
moment c-16
now:entro a+17 d-16
pasa c-29
ride:tengo_# a-22 c-19 d+22
substance:drogas c-25
substance:i_do b-25 d-25
""",
    """
^drink a+21 b-16 c-21 d-16
de_maravilla b-20 c-20
earl a-17 c-17 d+22
la__del b-20 d-18
now:clase a+30 b-17 c-20 d-28
prior:do_i b+21 c-20 d-20
prior:new a+24 b-23 c-20
psychosis:seen a+17
the__still a+19 b-17 d-19
vez$ a+15
""",
    """
old_@place a+23 b-16 d-27
soul a+15
substance:daily a-26 b-20
""",
    """
@treat__no a-24 b-19 c+29 d-24
allergy:what b+27 d-31
bipolar__in d+15
coming:place b-21 c-24
organ:limpi* a+25 b-20 c-21 d-24
pregnancy:march a-22
prior:lo a+17 d-36
prior:seman* a+16 c-27
ride:confirma c+17 d-17
solo__de c-18
""",
    """
i__most a-17
later d-45
my_colonoscopy a+16 d-19
on_her a-22 b-19
pregnancy:traigo_retraso c+24 d-20
psychosis:estoy_loca a+16
quien__a a+18 c-17 d-18
ride:pensa* a+20 b-21 d-23
""",
    """
digame a-24 c-26
organ:ultrasound b-20 d-17
prior:just_the c-25
substance:la_coca d+16
""",
    """
^@parking a-17 c-17
dele_mi a+20 b-17 c-18 d-21
heart:dios d-17
in c-15
pregnancy:on_@day c-20 d+17
ride:@day a-21 b-21 c+28 d-24
sintr* a-17 b-15 d+17
""",
    """
hell_no a+20 c-15
home:uber d-15
prior:so_far a+21 c-33 d-15
prior:took_one d-21
shoul* c+17 d-27
that__wild a-16 b+18 c-16 d-20
""",
    """
@medicine_now a+16 c-19
ese_@hours c-19
junio* b-17
organ:la_verdad b-15 c+19
thyro* b-15 c-15
""",
    """
@insurer__por a-16 d+17
adult:@relative_de c-15
angin* a-17 c-17
hepatitis_c c-25 d+25
organ:organs a+19 b-18 c-16 d-18
recai_en a-23 d+23
ride:depen* a-26 b-23 c+25 d-19
todas__para c-17
told__is a+15
""",
    """
adult:recuerdo a-15
did__ask a-16 b+18 d-15
had__@treat a+17
hipertenso c-15
now:contesto c-19 d-19
prior:nomas a+32 b-20 d-42
roger a-17 b-18 c-22 d+20
substance:#_dias a-17 d+17
substance:cervecita a+22 c-19
to_codeine a+20 d-17
""",
    """
adult:and b-28
bring_the b+18 c-17
excep* b-20 c-25
heart:some a-16 c+22 d-16
organ:am c-24
the_cardiologist d-16
""",
    """
coming:favor_de d+15
de__cosas c-18
heart:but_not d-17
like_my a-20
might_be a-25 b-20 c+37 d-38
not:about c-18
prior:marriage_counseling b-15 c+16
""",
    """
^alergica b-18 d+15
de_que a-34
el__esta a-18
heart:in_me a-16 d+19
home:waiti* a+31 b-27 c-23 d-30
""",
    """
a__quien a-19 b-18 c+20 d-16
any:ya_comi a-17 b-16 d+18
coming:tomorrow c-34
easte* c-16
physi* b-21
ride:tiene_carro b-15 c-16
this_@month a-16 c+22 d-21
to_look a-17 b-19 c+20 d-16
""",
    """
@clinician__bipolar a-19 b-16 c+18
birth_control c-19
heart:since_i a-17 c-15 d+17
me__@date a+15 b-16 c-18
misca* d-18
mucho_gusto d+18
now:will_do a-21 b-19 d+21
prior:think b-21
problemas_con a-17 d+20
psychosis:sister a+17 b-16
ride:still a-40 b-18 c+33 d-28
""",
    """
@drink_nomas a+16
a_@year b-22
casi__dos a+17 d-18
find a-26 c+32 d-31
heart:surge* a-24 b-19 c-22 d+26
now:kids b-21 c-24
ride:@animal a+24 d-26
""",
    """
allergy:never_heard a+18 d-16
ayer a-16 b+28 c-41
cubre a+16 d-17
home:llega* a-16 b-20 d+18
me__semanas a+16 d-18
now:del a+26 b-18 d-33
psychosis:my_@clinician a-26 b+17 d-19
""",
    """
allergy:recor* c+16
allergy:ronchas a-19 c-26 d+30
bano d-19
coming:babysitter a-16 c+20 d-22
heart:keep a-15
not:@cancel a-33 b-18 c-21 d+32
now:traba* a+19 b-32
prueba_salio a-20
ride:la_@relative b-16 c-16 d+18
she__and a+20 d-20
substance:@month a-26 b-29 d+34
substance:pack a-16 d+16
substance:sabri* c+16
""",
    """
no__cuenta a-18 c+21 d-23
not:know a-15 b-33
pregnancy:might_be c+18
psychosis:palabras a-21 b+18 d-16
results a-20 b-19 c+20 d-19
""",
    """
glasses d-17
got__covered d+20
not:single a+23 c-17 d-19
officially$ a-20 c+20 d-17
only__to a+23 b-20 c-16 d-15
psychosis:husband c-16
substance:but_i c+16 d-17
""",
    """
@relative_sabe b-20 c+17
allergy:not_breathe c-16 d+15
got_two a-19
ni__me b-20 c-18
pads$ d+16
prior:which b+17 c-15
senor$ a+23 b-17 c-20 d-19
substance:i_ought c-19 d+18
""",
    """
adela* a-18 b-17 c-19 d+20
coming:paro c+17 d-17
go_for a-27 c-16 d+24
home:next d-17
not:ahi a+15
prior:one_and d-26
que__# a-17
si_en b-19
""",
    """
adult:grado a+18 d-19
escribe c-23 d-24
heart:low_blood a+23 d-22
home:on_my b-29 c-22
not:the a-18
pregnancy:soy_senor a+20 b-18 c-17 d-18
substance:hermano c-18
trouble__i a-22 c-21 d+23
""",
    """
grad$ c-16 d+16
he_passed a-18
into_it a-21 c+20 d-22
kidneys_like a-17 d+15
now:wassup a-17 d+18
ride:own_car a+19 b-19 d-18
""",
    """
all__on a-19 c-17
coming:if_i b-16
had_this a+17
have__on c-30 d+16
heart:en_mi d-17
it_before a+21 b-22 c-24
la__traigo d+16
now:digo_si c+17 d-17
prior:no_he a+28 c-20 d-17
prior:under_the d+19
ride:from a-30 b-17 c-23 d+30
two b-52
""",
    """
@medicine__las c-17
@month_limpio a-22 d+23
ando_en b-22 c-30
el_cardiologo c-15
ninguna_reaccion a+15
prior:took_a c-16
stron* a+27 c-28 d-33
""",
    """
^recai a-26 c-15 d+27
pregnancy:a_dude a+16
ride:@relative_de a-16
si__quien a-19 b-16 c+17
""",
    """
@call_my b-17
^ay d-25
^tomo b-41
adult:the b-28
coming:take c-21 d-21
pendi* a-24 c+20 d-24
races d-15
ride:amiga d-17
several d+18
""",
    """
^plumbing a+18 c-16 d-19
can__say b-30
dieron$ a-17
not:por a-26 c-26
ride:que_me a+17 b-16 c-20
says_she a-19 c+20 d-19
substance:not a+21 b-22 d-18
""",
    """
cuales$ a-19 c+17 d-26
por__y b-20 c-20
""",
    """
any:a_couple b-16 d+20
for_two a-20 b-18
irregular a-31 b-30 c+26
low$ a+21 b-19 c-18 d-21
menopausica a+16
not:problem a+19 b-32 c-22
now:tendr* c-16
older_than a-23 b-22 c-17 d+25
organ:arthr* d-18
prior:names a-17 d-20
reaccion b-18 c-22
you__a a-19 b+19
""",
    """
coming:come a-22 c-21 d+19
me_@insurer b-17 d+17
not:papeles a-19 c+18 d-16
ought_to c-16
prior:@drink_cuenta c-16
prior:amitriptilina c-16
si_consigo a-24 b-18 c+23 d-20
""",
    """
already__the a-17
any:now a+32 b-21 c-29 d-32
for__weeks d-16
got__lines a-16 d+17
heart:said a-21 b-19 c+16
numero c-26
ride:nieto a-21 b-15 c-18 d+22
since_college a+21 c-18 d-21
""",
    """
allergy:polen a+18
coming:have_not a-21 d+17
gets__in c+16
i__hepatitis c-25 d+26
psychosis:not_me a+22 b-19 c-16 d-16
substance:problemas c-16 d+19
tensi* b-20
""",
    """
bedti* a-18 d+18
bipolar__not b-16
era d-38
estuve__en d+16
now:all a-34 b-16 c-18 d+33
now:if_the b-19 c+18 d-18
street__are b-16
""",
    """
allergy:my_airway d+15
any:look_at c+18 d-16
coming:obvio a-24 b-22 c-24 d+25
heart:not_have a+20 c-17
organ:me_esta d+15
ride:no_puede a+22 b-21 c-32
""",
    """
@drug__cuenta d-17
any:esa_@place a+17 d-18
coming:la_@clothes d+15
heart:salvo a+18 d-16
no__i b-17
not:orina c-22 d+15
not__he d-16
nunca b-67 c+15 d-35
organ:transaminasas d-19
prior:me_dieron b-19
substance:dice_que a-16 b-21 c+21 d-15
""",
    """
^dele a-17 b-29 c-34 d+28
adult:a_lady a-19 b+20 c-20 d-20
ahi__primero d+17
coming:cita b+16 c-22
hypertension$ a-18 c-16 d+16
medicare a-22 c-22
puede$ a+21 b-31 c-19 d-18
""",
    """
any:please c-21
heart:idea a-20 c+24 d-16
hecho a-16 c+19
not:remember d-19
now:appointment a-17 b+18 c-16 d-16
organ:los_analisis b-20 d-19
pregnancy:weeks_on c-20 d+17
ride:carro c-33
sangr* a-19 c+19 d-18
tanto a-17
to__out d-18
un c-21 d+16
""",
    """
adult:me d-17
no__the b-21 c-25
one_to d-15
organ:neith* a+29 c-19 d-26
psychosis:# a-39 d+19
psychosis:trastorno_bipolar a-18 b-16 c-22 d+21
substance:@drink a+41 b-39 c-38 d-35
""",
    """
coming:decided_against a+17 c-19
estoy__al a+18 d-21
miss__@medicine a-18 d+18
organ:dios b-17 c+16
out$ b-29 c+15 d-28
psychosis:am_not a+21 b-25
ride:all_set a-30 b-20 c-20 d+31
teste* c+17 d-22
will_it a-20 d-22
wish_i a+16 b-20 c-20
""",
    """
ahead__it a+21 d-21
allergy:my_only a+19 b-18
fine$ a+35 b-57 c-31
heart:anoth* a-17
high__pressure a-17
pregnancy:this a-24
problems$ c-17
ride:he_can c-26
substance:that_a a-21 c+20 d-17
thinking__was a-16 c-18 d+17
you__at c-17
""",
    """
^quince a+19 d-19
a_diario d+15
by_# a-18 c-20 d+20
chole* a+20 c-22 d-23
coming:@relative_no b-17 d-23
for c-27
heart:lol a-21
psychosis:soy_bipolar a-25 b-23 c-25 d+29
substance:trabajo a-25
the_family a-15 b+16
to$ a-24 b-19 d+19
with__count b+19 c-18
y_los c-18 d-22
yo_no a+28 b-17 c-26
""",
    """
allergy:makes a+20 c-19 d-19
any:we_are b-25 c-15
heart:bien a+34 b-25 c-26 d-34
i__your a-18 c-15 d+18
organ:the b-22
pregnant_with b-16 d+16
say_yes a-18
""",
    """
=said:pregnancy:unsure b-45 c+22
any:@call_me a-22 b-37 c-29 d+30
any:breakfast b-22 c-21
out a+17 b-27 d-18
psychosis:i_get a-23 c-24 d+18
psychosis:sure c+19
""",
    """
adhd_and a+19
ahead$ a-24 b-17 c-19 d+23
beers_on d-15
bypasses a-17 b+16
carrying a-19 b-21 d+21
home:@parking c-20 d-17
home:con_mi b-16 c-22
""",
    """
allergy:pulse* a-15 c-17 d+18
any:correo b-22
heard_of a+18 d-16
limpio_desde a+18 d-18
never__with a+17 d-20
off_the d+16
only_my a+24 c-17 d-22
organ:las a-31
parking b+18 c-30 d-20
solo_rinon a-20 d+20
substance:over c-15 d+19
""",
    """
hang a-17 b+19 c-20 d-18
heart:right c-17
home:is c+19 d-27
not:figured a-15 c+15
ride:tomo b-15
""",
    """
@medicine__i b-21
acomoda a-17 d+16
allergy:me_cayo c-15
del__en a-21
hard c+18 d-27
have_it a-21 b-16 d+18
me_olvido a-17
stomach a+33 b-30 d-34
""",
    """
^almost a+16 b-20 c-16
adult:grandkids a-19 b-16
dying$ c-17
es_de d-16
llave b-16
no_and a+24 c-19 d-19
prior:and_it d-16
ride:yo_misma a+15
something_came a+20 c-21 d-20
would__the c-16 d-19
""",
    """
any:they_told a+15
i_just b+22 c-32 d-32
not:la a-34
ride:to_find c+15
""",
    """
can__@vehicle a-29 b+21 c-18
dying c-19
now:do_not a-27 c+20
on a-26 c+16
passed b-28
pregnancy:not_say a-18 b-19 c+21 d-18
prenada a-23 c-22 d+18
weaned c-21
""",
    """
^now a-19 d+23
a_day a-16 b-19 c-16 d+24
adult:mes a-24 d+22
no_i a+23 b-33 c-18 d-18
oi a-15 b-16 c+21
organ:a_catheter a-16 b-21 c-19 d+21
organ:kidneys_only b-18 c-19
psychosis:internaron_por b-15
""",
    """
one__and d-17
pregnancy:dar d-20
to_somebody d-16
we_have a+21 b-22 d-28
""",
    """
^have b-37 d-29
adult:with d-15
anyti* a-22 b-18 c-16 d+24
comadre b-27
going__me a-29 c-17 d+26
man$ c-20 d-19
now:cuadr* c-16
para_mi a+16 d-23
pregnancy:me d-15
stays_asleep d-15
young* c-18
""",
    """
cafe b-26 c-29
chiquito b-18
coming:gracias a+19 d-18
hypomania a-20 b-24 c+21
i_woke a-17 d+15
my__born c-18
ride:@relative_was a+21 c-19 d-21
ride:yet a-26 c+28
substance:de_vez d-22
substance:here c+18 d-28
the__now b-17
""",
    """
@relative__cirrhosis d-20
de__vida b-24 c-18
eso_en a-16 b+17 c-15
i__told d-15
organ:he b-26
par a-17 d+16
prior:first_time a+24 c-17 d-16
prior:vale d-16
yes_to b-21 c-19
""",
    """
allergy:llevo a+17 b-17 d-15
dos__no a-17
estan c+17 d-33
heart:a_stent a-26 d+26
is__but a-24 b-20 c-30 d+38
my_own a+30 b-23 c-34 d-20
not:soy c-17
prior:in_@medicine c-15
shift b-29 d-27
""",
    """
las__una a-21 c+19
lluev* a-25 b-24
not:polvo a+16
pregnancy:el_@day b-20
yes__drink c-19
""",
    """
^rarely a+22 b-21 c-21 d-20
adult:more a+23 d-22
allergy:when_i b-18
heart:chole* a+20 c-22 d-23
i_did a-18
ride:there a-32 b+19 c-22
substance:medical c-18
take_an c-15
tuanis a-17 d+15
""",
    """
adult:class a-15 d+16
factory b-18 c-15
heart:fall_under d-15
heart:of_those b-16
now:tengo_tiempo b-23 c-33
organ:stage_# a-19 b-19 c-16 d+22
ride:yep d+17
si_el a-31 b-19 c+19
so__am a+19 b-15 d-16
""",
    """
allergy:broto a-18
allergy:la_conozco a+17
evangelica a+15
lo__dejar a-16 d+16
on_birth d-19
""",
    """
heart:senorita d+15
home:ha b-19 d-20
not:veo a-20 b-19 c-18 d+23
pregnancy:that_ship a+19 b-18 d-18
prior:would_have b-15
ride:it_covered d+15
see_who c+15
""",
    """
cada__@month a+19 d-19
donde a-22 b+25 d-25
hace__me d+16
my__surgery c-20
not:off d-16
pregnancy:ella a-18 b+19 d-20
sobrino b-24
there__# c-17
""",
    """
@drug_most a-16
adult:todavia a+29 b-16 c-28 d-28
alcohol b-33 c-38
any:comi a-21 b-20 d+21
can__just a-21 b+18
felt__i d-15
last_fall a-15 d+15
misa$ a+23 d-21
no__es a+17 b-26
organ:voy a-21 b-19
psychosis:maybe a-20 b-19 c+25
""",
    """
allergy:did a+37 c-28 d-39
bp_is b-33 c-34 d+15
escucho$ d+16
esquizofrenia$ a-21 c-19
home:parking d-21
it__when d-20
it_and a-18
psychosis:tia b+15
""",
    """
@relative__no a+21 d-27
cargo a-17 b-22 c-15 d+23
coming:fence d-17
coming:so a+16 b-24 d-17
not:@call b+15 c-17 d-53
substance:yo b-26 c+21 d-22
""",
    """
allergy:me_fue c-18
estudios$ d-15
la__normal a+24 c-18
pensaba_@drive a+16 d-15
prior:is_all a+22 b-20 c-16 d-15
""",
    """
@relative__with b-22
any:you_can b-16 d+18
got_snipped a+16 b-17
heart_checked c-15
organ:self a-17 c-16 d+21
pregnancy:apenas_me a-21 d+21
shado* b-15 d-20
""",
    """
a__age b+16
allergy:on_it c-38
any:manana a-18
have__all c-16
just_@day c-19
mania_de a-21 b+22 c-22 d-18
not:estoy b-24 c+17
panic_attacks d-17
prior:never_had a+17
substance:en_cuando d-22
y_@day a-15 c-17 d+15
""",
    """
^tbd a-29 b-25 c+29 d-29
a_great a+22 b-15 d-19
any:como c-27
street c-28
teetotaler a+22 b-20 c-19 d-21
""",
    """
any:it_for d-19
now:compa* c-17 d-21
y_luego a-17 b-16
""",
    """
a_@vehicle d-25
coming:me_arrepenti a+20 b-16 c-16 d-19
dan_permiso d-21
have$ a+31 b-20 c-26 d-28
i__there a-16 c-19
no__tengo a-16
organ:of a-18 b+16
para_el c-17
pregnancy:you_know a-17
still__at a-20 d+19
stree* c-28
ver$ a-16 b-20 c+29 d-29
""",
    """
heart:call a-22 d-22
not__single a+17
prior:and_two d+15
ride:anyone_here a+16 c-16
seventeen a+17 d-17
substance:a_lot b-17
""",
    """
allergy:bad c-27 d+18
ex__say b+17 c-16 d-16
me_dejo b-21
minor b-25 c-29
""",
    """
@relative_trabaja a+17 c-22
heart:corazon c-26
heart:una_vez d-18
outside$ c-16
pregnancy:@relative_is b+16 c-22
pregnancy:week a-17 b-34
psychosis:checked a+19 c-17
swollen a-15
""",
    """
allergy:polle* a+24 b-19 c-18 d-22
any:thinner d-16
now:at_that a+20 d-21
of_# a-17 b-27 d+21
substance:puro_@drink a+22 b-20 d-18
""",
    """
^panic c-17
allergy:her b-25
allergy:i_was b-18 c+19 d-20
am__@body a-17 d+17
coming:quier* b-22
is__high a-23
now:# c-28
nunca_tomo a+17
psychosis:delus* c-17
substance:poqui* a+17 d-18
will_@drive a+19 b-16 d-18
""",
    """
all__tried a+19 b-16 c-17
organ:acuer* b+16 c-15
to_this a+20 b-21 c-18
""",
    """
@treat a-28
a__@body b-20 c-22
hear b-16
now:ahead a-25 c-17 d+27
psychosis:bipolar_disorder c-17 d+16
quita a-31 b-31 c+32 d-18
through b-18
we__at a+23 c-17 d-19
y_le b-19 c+18 d-16
""",
    """
=said:home:unsure a-24 b-37 c+32 d-41
any:i_moved a+21 b-18 c-16 d-20
dando b-17
he__his d-16
home:the_@vehicle a+19 b-18 d-18
keeps$ b-18 c-18
me__doble b+16 c-27 d-24
panico c-16
pregnancy:condon d-22
to__with d-16
""",
    """
@stop_@drug c-18
a__take d+17
after__but d-15
alerg* c-26
any:hay b-16
cuarto c-16
down$ b-31 c+16
it__if d-20
kids c-16
lo_de a-27 d+25
no__only a+18 c-15 d-17
organ:en_la a-20
strongest__i d-16
todos__desde a-18
""",
    """
allergy:aller* c-25
andel* a-18 c-19
any:famil* a+20 d-20
cathe* a-18 b-21 c-23 d+23
coming:@cancel_it a+23 d-23
long__i b+19
pregnancy:about a-18 d+19
substance:he_drinks a-20
""",
)
