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
i_take a-23
jamaica a+18 d-17
the__says b-16
""",
    """
face a-19 c-20
left_my a-23 b+23 d-22
""",
    """
dejame__la a-16 c+16
fila a+16
never_had b-33
organ:mi_@clinician d-16
prior:med a+18
substance:@drink_nomas a+16
""",
    """
bien$ a+29 b-27 c-35 d-17
enalapril a-16 b-16 c-20 d+21
now:estoy b-54 c-69 d+17
organ:is_gallbladder a-16 b+16
ride:carro_y d+15
ride:not_i a-16 b+15
""",
    """
@relative__drogas a-18 b+16
@symptom_for a-16 c-18 d+20
he__eso a+17
heart:me_dieron d+17
heart:que b+15 d-41
now:am_all a-17 d+17
tomor* b-24
""",
    """
adult:me_or b-15 c+17
home:by a-17 b-15
me__corazon a-16 b-24 d+17
much_as a+22 c-19 d-21
nonstop a-15
talk__my c+15
tested$ a-30 c+29 d-20
""",
    """
adult:estoy a+22 b-24 c-16 d-19
every__@month c-15
la_@treat a-19 c-25
no_heart b-19 c-17
now:til b-17 d-21
""",
    """
la__alta b-28 c-25 d+21
""",
    """
daban a-23 d-36
now:puede c-17 d-25
now__good a-18 d+19
prior:they a-27
substance:los_fines b-18 c+17 d-19
""",
    """
any:veces a-16 d+17
i_come a-18
if__gets c+21 d-18
""",
    """
@year_no a+25 d-26
any:my_old a+17 d-16
despues_del c-16
en__viendo a-15 d+18
heart:heart_checked c-15
home:a_mi a-19 c-17
organ:rinones_poliquisticos a-17 d+17
""",
    """
heart:in_me a-16 d+19
hipertenso__la a-20
not:told a-15 d-25
now:be b-31
sulfa a+16 c-28 d-34
which_day b+16
""",
    """
id$ b+16
no_llega c-16
off__on d+16
psychosis:heard_voices c-16
que_estoy d-24
""",
    """
mucho__mi b-16
not_ever c-16
organ:este_@year a-15 c-15 d+18
tells a-17 c-19
y_la b-20
""",
    """
heart:si_yo a+23 c-17 d-15
man a+16 c-21 d-18
that__exactly c-20
todo_bien b-22 c-24
""",
    """
bipolar_# a-24 b+20 c-23
coming:not_make a+19 d-23
como_cuales a-19 b+23 c-27 d-19
esta__en c-17
heart:have_to b-16
home:todav* a+38 b-27 c-32 d-39
mi_nada a+16
on$ a-39 d+23
""",
    """
june a+20 c-24 d-17
""",
    """
conviene a-16 d+16
the_tractor d-18
""",
    """
^zero a+33 b-30 c-33 d-32
all_my a+18 b-21 c-20
nietos$ c-18
not:known a+16
organ:@day_y c-23
organ:no_estoy c+15
to_put a-18
""",
    """
heart:del_corazon c-19
""",
    """
any:again b+20 d-35
home:en_camino a+26 b-17 c-15 d-28
pregnancy:de_noche a-19 c-20 d+19
pregnancy:lesbi* a+17
up_a b-15 d-18
""",
    """
codeine__that a+16
issues a+36 b-21 c-26 d-31
""",
    """
pregnancy:varon b-25 c-22
""",
    """
#_@food a-16
no_sleep a-17
pregnancy:de_mamar a-19 d+19
pregnant c-22
prior:tramadol a-15 d+16
ride:it_covered d+15
una__con c+19 d-19
""",
    """
adult:a_half a+22 d-21
tres__no d-16
""",
    """
adult:todavia_me a+15
any:mi_@relative d-22
miedo$ a-16 c+18 d-15
pasel* c-16
ride:go a+16 d-16
""",
    """
anyti* a-22 b-18 c-16 d+24
hongo* a-16 d-20
is__now a+18 d-18
""",
    """
just__one c-26
me__hacer c+15 d-24
now:agarro a+17 d-16
prior:worked a-21 d+23
""",
    """
in__oven d+15
psychosis:tipo a-21 b-19 c-18 d+25
the__they b-20
""",
    """
adult:marzo a+18 d-18
no_ya d-16
prior:a_couple c+18 d-18
""",
    """
pregnancy:am_a a+22 b-39
pregunta$ a-26 b+31 c-22 d-32
psychosis:anxiety a+17 b-17 c-16
sixty a+22 b-23 c-18 d-20
substance:mejor a-22
vez_con c+20 d-20
""",
    """
ni__acuerdo c+18 d-19
now:en_media a+16
prior:funci* a-24 d+25
""",
    """
allergy:with_it c-17
me__todavia a-17 c+16
ride:llevarme a-17 d+18
spot_to d-16
this_time a+20 c-21 d-17
""",
    """
adult:next_summer a+19 b-15 d-21
prior:primera a+22 b-17 c-16 d-19
sigo b-44 c-28 d+20
""",
    """
can__@relative a+21 c-19 d-32
heart:en_@date c-16
seria_lo a+18 c-16 d-17
you_bet d+16
""",
    """
^pregnant b-16 d+16
any:supper d-16
gota a+16
organ:me_esta d+15
""",
    """
adult:i_got a-22 b-16 d+20
el__por d-15
mitad_y a-23 b-22 c+23 d-22
not:happening a+16
para_el c-17
queda$ a-15
ride:tiene c-23
""",
    """
organ:hermano b-19 d+16
tonight$ a+18 b-22 d-29
white d-18
""",
    """
i__day a-17
psychosis:voice* b-27 c-34 d+22
""",
    """
agradezco a+16
any:en_la a-20 b-21 c-17 d+24
no__contestado c+16 d-18
organ:en_la a-20
organ:liver_numbers a-16
psychosis:wonde* a-19 c+20
substance:divor* a-19 b-19 d+21
""",
    """
business a-16 b+16
recur* c-18 d+21
salio b-49
""",
    """
a_stroke c-15
coming:@vehicle a-18 c-17 d+20
coming:got_called a+21 c-19 d-20
had_to b-22 c-28
sacar* c-22
see__in b-15 c-17 d+22
substance:want d-19
""",
    """
@treat_and c-31 d+19
^social d-17
of_@drink c-17
ride:can_i a-36 b+29 c-22
""",
    """
clean$ b-27 c-31
of_those c-22
toda__familia a+17
we__a c-17 d-26
""",
    """
now:is_this b+19
organ:somet* a-22 b-17 c+30 d-24
""",
    """
@clinician_y b-18 c-24
an__my a-17
behind b-17
heart:only_the a-27 c-17 d+27
prazosin a-17 c-16 d+17
veia a-20 b-23
""",
    """
a__quien a-19 b-18 c+20 d-16
anda_en a-15
gave__me b-17
i_heard a-18 b-19 c+18 d-15
prior:voy c-21
psychosis:after a-20 b-16
""",
    """
de__rinones d-20
heart:side b-23
not:now a+17 c-29
sort_of a-21 b-18 c+23 d-18
substance:botel* c-17
""",
    """
allergy:super_@sick d+15
modelo a-20 b-18 d+20
the_army b-19
""",
    """
@date$ a-20 b-29 c-24 d+24
@relative__do a-19
any:you_betcha d+15
de__que b-39
ninguno_de a+20 d-17
organ:me_hicieron c-17
pregnancy:deste* c-20
ride:preguntar c+17
""",
    """
estoy__@food d-16
now:le_se a-15 c+16
tied__# a+15
""",
    """
substance:been b-27 c-22 d+19
""",
    """
@drug_to a+22 c-22
allergy:era_muy c+15
any:not_@eat a+17 d-17
creeping a-19
cuatr* a-27 c-27 d+22
organ:to a-27 b-19 d+28
sister a-15
""",
    """
arranca c+20 d-20
it__@animal a-19 b+18 c-15
la__dio a+15 c-16
look__@relative c+18
pregnancy:my_baby b-21 c-19
psychosis:dicen_que c+16
ride:count a-18 b+25 c-22
substance:before a-20 c-18
""",
    """
defin* a-29 b+20 d-28
not__til c+15
para_las d+15
""",
    """
any:aspirin a-19
heart:fibri* a-19 b-18 c-20 d+21
""",
    """
already__the a-17
home:esposa a-17
pregnancy:took_a d-21
psychosis:what d-36
""",
    """
coming:ver a-16 c+18 d-16
in__# c-27
psychosis:dos a-25 b-16 d+16
""",
    """
@relative__@body a+22 b-19 d-20
esperando__en a-18 c-17 d+21
psychosis:rathe* a-15
uno__otro a+16 c-16
""",
    """
estoy__pecho d+16
out_here a+25 c-17 d-22
""",
    """
psychosis:ansiedad a+19 c-16 d-16
""",
    """
@stop__at b-21 c-18
any:@thanks a+19 c-28 d-35
en__con b-35
go_to b-16
""",
    """
but__@medicine b-17
pregnancy:@insurer b-20
""",
    """
dejela a-20 b-17 c-17 d+21
no__ni b-26
nothing__the c-19
now:works a-29 b-32 c-33 d+41
se_decir a-15 c+16
""",
    """
ride:can_not a+31 c-54
""",
    """
esa_palabra c-16 d-15
find_someone b-21 d-20
it_and a-18
mi_ex a+15 c-16 d-18
psychosis:had_some c+17 d-16
unfortunately a-19 b-20 c-15 d+22
""",
    """
amor c-21
desocupada$ a-18 d+17
knocked_up a-20 c-21 d+20
not_busy a-24 c-15 d+24
organ:@month b-18
""",
    """
cuido_con a+17 d-16
not:hasta b-23 c-22
""",
    """
any:think b-16 d-24
eso_en a-16 b+17 c-15
home:@drug b+17
ride:not_know c-16
""",
    """
@relative__on a-16 b+22 c-28 d-16
ride:planned_on a+16
""",
    """
=said:yes:opens_with_yes a-30 b-23 c-63 d+51
not__exactly a-20 c+21
only_tried a+18 d-15
prior:acupuncture a-15 c-20
ride:is_working a+16 c-25
two_@medicine a-25
""",
    """
^@open a-19 c-19 d+16
any:consu* a-17 c+17
home:are b-16
prior:stop a-16 c-17
""",
    """
^mornings a+15
coke b-25 c-27
do__to b+24 d-25
home:@thanks_a a-19
""",
    """
""",
    """
a__ese d-16
psychosis:rule a-18 c+19 d-15
""",
    """
psychosis:no_estoy a+27 b-17 c-21 d-21
""",
    """
@medicine__me b-27 c-35
a__la b+20 c-27
el_@drug a-16 c-29
substance:ya a+18 c-24
they__so d-15
""",
    """
""",
    """
@relative__trabajando a-19
allergy:bee_stings a+16 d-15
""",
    """
of__you b-16 c+16
pregnancy:de_retraso c+19 d-24
""",
    """
heart:#_@year c-16 d+20
heart:my_back a+17 d-17
mandeme a-18
see_you a-19 b-21 c-29 d+28
think__but a-18 c+19
""",
    """
@drug__only b-18 d-19
called b-19 d-25
funer* a+18
out_early a-15
""",
    """
^knocked a-20 c-21 d+20
prior:to d-28
psychosis:me_dijeron a-17
ride:pidio a-18 d+20
""",
    """
complica$ a+15
psychosis:@medicine a-26 b-42 c-29 d+34
puros b-29 c-30
youngest_is c-17 d-21
""",
    """
ride:no_he a-21 c+22 d-19
segui* a+21 b-30 c-31
""",
    """
#__old b+15 c-16
leaky a-16 c-16 d+23
on__to a+16 b-16 d-20
otro$ a+15 c-19 d-16
psychosis:pero_yo a+20
substance:days a-39 b-23 d+38
""",
    """
else b-31
organ:spot_on a-16
psychosis:steroids d+16
""",
    """
got__blood a+15
pregnancy:weeks_@late c+21 d-22
psychosis:depre* a+32 c-35 d-29
psychosis:ver c-18
""",
    """
heart:am_# a+22 d-16
misa$ a+23 d-21
only_vice a+17 c-16
organ:orina a-28 b-22 d+16
pregnancy:weane* c-20
""",
    """
monton$ a-18 c-16 d+22
organ:of a-18 b+16
prior:hago a+17 b-17
""",
    """
coming:came c-22
hard c+18 d-27
mine$ b-28 d-29
than a-20 b-20
""",
    """
arreglado d+16
bien__me c-17
coming:al b-26 c-31
psychosis:@relative_si a+18 c-27 d-17
""",
    """
chanc* b-23 d-19
i__cirrhosis d+15
""",
    """
@relative__with b-22
""",
    """
dot b-17 c-18
eliquis a-30 b-25 c-23 d+33
palabra$ c-16 d-15
used_to a-17 b-23 c+15
""",
    """
coming:ask_me a-18 b-18 c+20 d-19
no__@clinician c+17
of_it c-21
pregnancy:grand* d-22
que_dice a-17
""",
    """
de__cero a+18 d-18
done_un b-17
fresh_out a+16 d-16
""",
    """
@relative__patient b-26 d+18
perdon b+25 c-26 d-28
""",
    """
any:digo a-21 b-26 c+16
dui__@date d+15
""",
    """
ride:miles c-20 d-15
""",
    """
before_you b-16
heart:in a-28
license a-16 c-16 d+17
prior:did_a a-17 c+21
prior:start a+15 d-18
ride:here a+28 b-24 c-21 d-26
schizoaffective__i d+16
""",
    """
adult:@date_grade a+15
now:on_@day d-18
organ:old a+19 d-18
""",
    """
^amamanto a-20 c-19 d+21
a__high b-16
allergy:was_fine a+30 c-23 d-30
is_working a+16 c-25
pensa* b-39 c+20 d-32
voy_en a+32 b-26 c-27 d-27
""",
    """
a__week c-21
asking__@relative a-18 b+21 c-19 d-16
does_medical a-17 b+17 c-17
prior:deje d-18
""",
    """
at_a c-17
my_airway d+15
of__business a-16 b+16
""",
    """
al_rato c-25 d-27
heart:@clinician d-22
organ:ninguno a+28 c-18 d-28
problema a-16
psychosis:once a-40 b-31 c+19
up b-43 c+15
""",
    """
any:you_got a-18 b-18 d+19
buscando_bebe c+15
now:not_be a-23 d+23
ride:an a-17 d-18
""",
    """
depen* a-46 b-44 c+38 d-19
hablarlo a-16 c+16 d-21
organ:back_yet a-16 c+17
senor* a+19 d-19
""",
    """
doble a-19 c-35
never_heard d-26
""",
    """
adult:high a+16 d-17
allergy:first a+19 d-38
coming:me_off a+21 c-20 d-24
first_timer a+22 b-20 c-20 d-21
me_operaron a-20 b-41 d+17
not__yet b-29
now:supper b-18 c-17
""",
    """
allergy:me_han a+21 c-21
home:the_@clinician c-17 d-19
prior:@medicine_no b-21 d-16
""",
    """
""",
    """
@call_is a-22 b+21 c-17 d-17
any:@drug a+16
rule a-19 c+20 d-16
the_# b-21
til_# c-16
tomando a-29 b-20 d+17
""",
    """
no__allergies a+21 d-19
organ:una a-24 c+27 d-20
prior:is d-30
""",
    """
@relative_would a-24 b-33 c+36 d-29
any:i_do a-22 c-19
can__now c-17
do__in c-16
heart:it_does b-16 d+16
""",
    """
=said:yes:what_the_text_says_about_the_question a-25 b-37 c-21 d+30
adult:eight* c-15
me__mal b-31
not:del a-17 d-28
y_se d+16
""",
    """
cayo_fatal a-21 d+20
coming:las_# a-28 b-17
died a-17 b+21 c-27
home:guess c+20 d-19
padec* c-23
""",
    """
my_second d+17
nino$ b-28 d-18
organ:kidneys_like a-17 d+15
""",
    """
guard* a-26 d+16
heart:ahi a-18 c+15 d-19
honest a-21 b-16
recien$ c-16
""",
    """
#__clean a-21 d+23
just__pressure a-18 d+18
like c-21
substance:por a-40 c-39 d+30
we__later a+19
""",
    """
home:desde a-21 d+21
not_@eat a+17 d-17
""",
    """
estoy_pensando a-15 c+16 d-16
just_fine a+16 d-16
my__he d-18
organ:every_@month c-17 d+19
tucke* b-18 d+15
ya_perdi b-16 c-15 d+16
""",
    """
coming:lugar b-22 c-30
coming:my a-19
granddaughter a-18 b+20
ride:a_@fetch b-17 c-21
with__on c-16 d+15
""",
    """
esta_mal d-16
nunca__han b-17 d-35
""",
    """
@stop__dar a+15
allergy:to_give a-17 d+17
organ:pancreas c-17 d-17
""",
    """
could__been a-23 b-17 c+25 d-23
got__i d-17
mis__estan a+18 d-18
says__not d-18
the_farm a-17 d+17
""",
    """
disti* a-18 b-16
organ:still a-18 c+21 d-24
prior:my d-35
""",
    """
el_@animal a+21 b-21 d-17
home:are_sitting a+17 d-17
soy__al b+18 d-21
""",
    """
supe$ a-17 c+17
""",
    """
mejor$ a+18 d-41
y__bien a+16
""",
    """
allergy:@food b-17 c+24 d-24
coming:can_i a-17 d-22
how__are b+16
no__mas a-17 c-21
organ:verda* b-15 c+19
pregnancy:todavia a-38 b-25 d+33
psychosis:diagnosticaron_bipolaridad d+15
""",
    """
allergy:came a-15
orino_bien a+16
psychosis:like a+16 b-16 d-16
""",
    """
llega* b-18 c-20
""",
    """
dios b-46 c+19
home:cama a-25 b-22 c-16 d+27
polyc* a-17 d+15
psychosis:say_i c-16 d-16
ride:kids c-16
ride:quede_sin a+17 d-18
""",
    """
=said:any:ask c-21
hasta__no a+20 d-22
heart:stroke c-15
no__mi b-29
now:@visit b+21 c-26 d-22
ride:comadre a-22 d+16
sometimes__it a-15
""",
    """
^tuanis a-17 d+15
organ:down_there a+22 b-17 d-19
""",
    """
any:dejar a-16
prior:me_acuerdo c+16 d-16
unles* a+16 b-21 d-28
""",
    """
@clinician__puso b-15
coming:miss a-19 c-16 d+18
de__eso b-21
home:de c-19
in__this a-18
not:senor a+24 c-18 d-18
""",
    """
pensarlo a-19 b-17 c+17
""",
    """
@drug_cuenta b+19 d-22
always_been a+25 b-18 c-17 d-25
came_back a+27 b-24 c-33
cats d-28
my_divorce c-18
por_psicosis d+20
pregnancy:chich* a-16 c-17 d+17
prior:ninguno b-15 c-16
""",
    """
heart:all c-28
heart:got c-36
i_got b-16 c-21
los__se a-17 b-17
menos$ a-21 d-24
now:casa a-20 b-16 c-22 d+25
organ:labs a+17 d-44
the__@vehicle c-21
""",
    """
ameri* a-15 b+16 d-17
organ:knows b-16
ride:by_myself d-15
""",
    """
allergy:dormi* c+17
blood* d-18
prior:@clinician_and c-17
prior:from a+17 c-20 d-17
ride:taxi a+19 c-32
""",
    """
home:entra* a-16 d+16
""",
    """
adult:para d-23
been_to c+15
""",
    """
a_day a-16 b-19 c-16 d+24
a_nada a+36 d-35
heavens a+21
pregnancy:there_is a-19 b-17
""",
    """
^una b-60 c+20 d-35
gusta* a+19 c-19
home:@drink a-15
psychosis:ask a-25 b+26 c-25 d-18
""",
    """
aceptan b+20 c-16 d-17
home:outsi* a+22 b-18 c-20 d-21
retraso$ a-22 b-20 c+23
set b-29
substance:black_out a-16 c-16 d+17
the_bottle b-24
""",
    """
allergy:blood_pressure d+16
if_the a-25 b-29 c+31 d-28
out_in c-15
""",
    """
beer c-27
heart:high_and a-18 c+18 d-16
home:seguimos a+19 b-17 d-18
that_my d-17
""",
    """
have__been d-17
later d-45
vasectomy$ a+17
""",
    """
me_gusta b+21 c-29 d-37
my_tubes a+16
si_tomo b-16 c-32
substance:the_drinker a+19 b-18
""",
    """
any:list d-22
heart:alway* a+16 c-20
not_think b-20
psychosis:@clothes a-17
ride:driver c-17
substance:bottle b-15 c-32
yo__solo a+18 d-17
""",
    """
liver__a c+19 d-27
prior:would_have b-15
""",
    """
have b-21
pot a-17 c+22
""",
    """
a__that d-22
actually$ b-17
any:i_moved a+21 b-18 c-16 d-20
do__a c-23
prior:nomas_una a+18 c-16
psychosis:for_psychosis d+16
ride:la_hora c+17
voy__la a+18 b-19 c-17
waiting__@relative d-21
""",
    """
home:@relative_lo a-18 d-17
kids c-16
nothing_yet a+24 d-24
ride:por_que b+17
""",
    """
""",
    """
adult:seventeen a+17 d-17
any:at_# b-32 c-26
heart:pills a-27 b-20 d+22
medio$ a+24 b-26 c-25 d-20
now:try a+29 b-21 d-24
prior:@treat_for c-15 d+20
prior:prime* a+25 b-29 c-30
psychosis:am c-24
seventeen a+17 d-17
""",
    """
counseling a-20 b-16
home:i c+30 d-23
""",
    """
allergy:a_saber a-23 b-25 c+25 d-24
ando_bien a+19 d-19
now:@call_has d-15
pregnancy:i_lost d-19
""",
    """
allergy:es b+23 c-21 d-25
lo_mismo a-19 b+20
pregnancy:fifty a+21 c-17 d-20
ride:@relative_se a+17 b-25
""",
    """
=said:substance:yes b-18 c-62 d+33
fall__that d-15
home:@thanks a-42 b+15 c-29
now:@treat d-15
psychosis:mania* a-16 c-15 d+18
""",
    """
have_@person b-15
heart:cardiologo c-15
it_does b-16 d+16
pregnancy:on_birth d-19
would_like a-18
y_si a-23 b+34 c-28 d-32
""",
    """
^negative a+35 b-27 c-28 d-32
home:the_house a-18
not:conmigo a+30 d-33
prior:throu* a-20 d+16
ride:broke a+17 c-17 d-16
substance:priva* a-21 b+22 c-20 d-19
""",
    """
^just a+44 b-89 c-32
chichi a-16 c-17 d+17
""",
    """
allergy:woke_up c-16
prior:la_@stop a+17 c-21
substance:mucho_este a-16 d+16
""",
    """
a_@month b-21
heart:cuent* b+17 d-16
to_me b-27
""",
    """
home:walke* a-26 b-16 d+27
not:sabria a-30 b-32 c+33 d-28
pregnancy:is_not a-25
substance:a_drink c-16 d-18
vet a-23 c-18
""",
    """
can__it b-22 c-30
celul* a-17 b+18 c-15 d-18
organ:de_nina c+15
""",
    """
coming:wear b+16 d-16
con__el a-16 d+19
heart:heartbeat a-17 b-18
ivf a-15
me__trabajo a+19 c-20 d-16
substance:lot b-17
""",
    """
any:quedo a+17 d-17
el__@year b-18 c-15
have_never a+17 b-19
permiso$ d-21
""",
    """
to__first a+16 c-23 d-18
wifes b-17
""",
    """
@open__# a-19 b-15 c-17 d+20
any:bottl* a-21 c+22 d-24
coming:seguro a+15 c-18
psychosis:me_estan a-19 c+15 d-15
""",
    """
cocinando a+24 b-17 c-16 d-22
does__a b+20 c-22
manda* b-21
ride:is_down d+20
""",
    """
nada__por a+22 d-21
numbers_are c-23 d+19
organ:i_got c-21
""",
    """
home:the_@door b-18
""",
    """
^mitad a-23 b-22 c+23 d-22
a_murmur a-18
allergy:hasta a+20 b-17 d-19
heart:bypass b-20 c-24 d+28
ride:primo b-16 d-20
""",
    """
home:halfw* a+25 b-25 c-19 d-24
""",
    """
baby__in a-22 d+19
give__@medicine a-17 d+17
nose a-38 b-22 c+38 d-40
not:por a-26 c-26
to__@person c-20
""",
    """
mas_@late a+38 c-29 d-41
now:me b-20
that__problem b-20 d-26
""",
    """
#__morning c-22 d-22
allergy:all_over a-19 c-15 d+23
home:her d-15
in__@month d-19
taqui* a-15
""",
    """
@medicine__i b-21
any:about_that b+16 c-19
substance:a_recovering d+15
""",
    """
now:company c-17 d-21
three a-26 c-22 d+28
""",
    """
ride:¿ a-28 b+21 c-17
y__@relative d-24
""",
    """
any:@medicine b-19 c-47 d+18
in__meeting c-20
le__yo b-18
llevo__@year d-16
prior:of_@medicine d-21
say__i a-17 c+25 d-19
""",
    """
a__mariscos a+22 b-22 c-21 d-17
any:a_mi b-21
any:es_mi a-32 b-23 c-16 d+29
coming:mama c-22 d-23
de__un b-17
now:tuanis a-17 d+15
ride:yo_me d-19
""",
    """
substance:la_@food d-16
""",
    """
about_my d-23
roads d-16
""",
    """
@date__# d+17
alergico__nada a+21 d-17
en__cada c-16
heart:in_@date a+21 c-15 d-20
home:me_recojan a+15 c-17
substance:detox d+17
""",
    """
a_saber a-34 b-35 c+38 d-26
adult:#_@year a-22 c-26 d+16
any:nothing_since a+20 d-20
""",
    """
coming:afrai* a+15
espereme__estoy a+16
now:give_me d-27
pregnancy:retra* a-31 b-18
substance:life a+21 d-19
the__kind b-27
""",
    """
not_on a+16 d-17
pijama d+16
""",
    """
can__@drive b+17 d-16
crudo c+17 d-17
el_ultrasonido a-16
packe* c-16
pregnancy:atras* c+17
que__dicho a+17 c-16
sober__@month a-17 c-15 d+22
""",
    """
organ:liver_out a-20 c-18 d+21
pregnancy:dar d-20
pregnancy:up b-18
prior:took_it a-17
""",
    """
a__age b+16
creo a-29 c+42 d-54
horrible c-16
la__me a-21 b-20 d+28
organ:or_@body a+17 d-15
past$ a-20 b-16 c-18 d+22
prior:cuale* a-25 d-36
""",
    """
bien__presion a+16
coming:do_not b-18 c-23
home:@drive_through a+18 d-17
lil a-15
messages b-17 d+19
organ:esper* a-26
supposed a-18
todo_en a+19 d-17
""",
    """
alivi* a-23 c-16 d+23
now:the_middle a+18
psychosis:casa b-17
resultado a-18 c+20
""",
    """
america$ a-15 b+16 d-17
dan_permiso d-21
ride:come c-19
""",
    """
any:a_@medicine d-15
i__liver b-18
pregnancy:and_still a-15
prior:seria* a-18 b-17
""",
    """
adult:soy b-43 d+15
allergy:bien a+30 b-35 d-24
dropped a-17
menti* b-16
""",
    """
do_they a-18 b+24 c-17
en__hasta a+22 d-21
got__right c-23 d+22
my__say a-25 c+16 d-17
ride:pido a+16 b-19
someb* c+20 d-34
""",
    """
gota$ a+16
period$ a-19 d-23
prior:aguan* a+23 b-21 c-19 d-22
""",
    """
aviso$ a-18 b-26
now:what a-43 b+34 c-35 d-18
psychosis:year a-21 b-17 d+20
unas__una a-15
""",
    """
""",
    """
any:warfarin c-22
coming:al_final a+20 b-15 c-18 d-21
medio* b-16
now:that_is a+24 b-23 c-22 d-20
substance:@move a-18 c-16 d+15
""",
    """
i_ought c-19 d+18
nel$ a+28 b-17 c-21 d-25
not:idea a-23 b-20 c+25 d-25
pregnancy:maybe a-21 c+26 d-15
prior:tms a-20 d+23
ride:she_said a+16 d-20
""",
    """
allergy:right a-15 d-19
heart:years a-30 b-19
substance:problema d-25
voy__mi c-17
would_know b-29 c+26 d-19
""",
    """
any:not_@call a+21 b-20 d-22
coming:todo a-19 d+19
it__his a+15 d-21
le__quien a-16 c+16 d-15
lol__to d-16
menop* a+34 b-22 c-21 d-26
my__week a+19 c-17
substance:dejar* a-17
""",
    """
along$ a-19
i_tell a-16 c+15 d-16
organ:might c+20 d-19
""",
    """
his_@body a+16 d-16
the_problem a+17 c-16
una__que a-22
""",
    """
adult:#_in b-19 c-16
any:since a+20 b-25 c-23
any:un c-38
back_and a-21 c+23 d-19
know__at d-17
orden$ b-26 c-28 d+20
si_arranca c+20 d-20
substance:relap* a-28 d+30
tomo_@medicine a-37 b-22
""",
    """
chance$ b-20 d-24
now:to_be a+21 b-15 c-19 d-21
organ:los_rinones d-15
why a-57 b+37 c-31
""",
    """
acid d-17
labs__perfect a+18
not:here c-23
ride:found c-24 d+20
sorry$ a+30 b-28 c-25 d-19
""",
    """
any:correcta a-17 b-18 d+18
heart:@relative_and b+15 d-17
home:quien a-23 b+27 c-24 d-24
of__liver a-18
ride:depends a-16 b-18 c+18
""",
    """
coming:guard* a-27 b-23 c-28 d+28
experience a-15 c-17 d+17
heart:has a-17 c-17
heart:nothing a+27 b-24 c-18 d-19
pregnancy:knocked a-20 c-21 d+20
pregnancy:on_my a+18 c-16
""",
    """
^perdi a-22 b-24 c-23 d+29
anybody a+20 c-16 d-33
estre* a+28 b-22 c-22 d-25
""",
    """
heart:idea a-20 c+24 d-16
me_duele d-18
ride:my_@ride c-37
ride:nieto a-21 b-15 c-18 d+22
vodka a-20 c-22 d+24
""",
    """
and__had c-20
any:i_can a+28 d-35
cumplo$ a+16
done$ a+20 d-24
my__bipolar c-16
now:acabo a-18 d+19
now:in_church a+22 d-22
ride:cuanto a-22 b+24 c-24 d-24
""",
    """
been__@clinician c+16
hablar a-23 b+22
hasta b-32 c-54
heart:yo_no c-22
now:might_be c+18 d-20
organ:que a-20
psychosis:hypomania a-20 b-24 c+21
siento a-24
substance:@year a+40 b-48 c-40 d-21
told_me a-16
""",
    """
allergy:given_that a+15
organ:baby b-15
""",
    """
@clinician__bipolar a-19 b-16 c+18
allergy:records c+16
substance:tomo_ni a+15
""",
    """
adult:todavia_no a+18 c-18 d-16
any:life b-19 c-17
heart:him b-17
nacimiento a-24
organ:stones_every a-15 d+17
que_ver d-38
una b-29
""",
    """
a_diario d+15
any:@place_es b-22
for c-27
not_find a+16 d-18
not_go a-32
prior:cuant* a-17 b-21 c+20
""",
    """
@relative_murio c-19 d-16
have__it b-28
home:el_sofa a-16
me__revisado a-18 c+18
now:escucho d+16
prior:seria_lo a+18 c-16 d-17
""",
    """
heart:marcapasos a-28 c-24 d+19
is__high a-23
substance:till a-17 d+17
""",
    """
allergy:idea a-18 c+25
now:este d-17
""",
    """
coming:confirmo a-17
coming:ready a-27 c-26 d+29
substance:in_recovery a-15
timer_here a+15
""",
    """
can__the a+17 c-17 d-20
substance:i_@stop c-15
substance:solo a+32 b-27 c-31 d-29
""",
    """
does__@relative b-17 c+18
he__out b-17
mis_@relative a+20 b-20 c-16 d-16
organ:por_la a-21 b-15 d+19
""",
    """
coming:que_llevo a-21 b+24 c-21 d-25
might_have c+16 d-19
not:y d-15
pregnancy:with_twins b-16 d+16
pues_tengo c-15
substance:straight_edge a+19 b-17 c-20 d-17
took_something c+16 d-16
""",
    """
has_a b-17 c-27 d+19
organ:al a-18 b-25
pills a-18
two__@year b-15
""",
    """
any:escribame a-19 b-20 c-20 d+21
stones__not a+17 d-17
""",
    """
coming:ya_tengo a-21 d+22
ex a+17 b+18 d-39
left__in b+16 d-17
no__all a+25 d-24
ride:does b+33 c-35 d-23
senor$ a+23 b-17 c-20 d-19
substance:anos a+36 c-22 d-38
text__a a-15
""",
    """
has_cirrhosis d-18
only_my a+24 c-17 d-22
pregunta_a c-16
""",
    """
allergy:proba* d-17
""",
    """
=said:ask:does_not_want_to_answer,_or_did_not_understand b+41 c-46 d-38
^salieron c-18
estoy_loca a+16
left__on d-17
substance:little_@drug a+15 c-15
test b-21 c+25 d-20
""",
    """
adult:hace_# a-15
con__si c+26 d-23
had__big a-20 b+16
ride:solo a+35 c-38 d-26
substance:never_a a+16
""",
    """
""",
    """
i__@symptom a-30
mi$ a+17 b-31 c-33
quizas a-26 b-32 c+38 d-32
ride:that_day b-22
""",
    """
^hace a-32 d+18
for__or a-16 d-17
guste$ a-23 c-19 d+22
la_cara b-16 c-16 d+20
tengo__con a-19
vice a+21 b-17 c-17 d-16
""",
    """
@month_so a-17
de__la c-24
now:rapido a-16 c+18 d-16
prior:took_a c-16
""",
    """
counts_as a-17 b+23 c-20 d-20
of__worked a-16 d+17
sirvio a-22 d+22
the_way a-17 b-17 c-20 d+20
""",
    """
any:phone c-19 d-20
for_pain a-18 c+17
hablando d-17
medics b-15 c-19
""",
    """
home:at_the b-17 c-46
psychosis:hear c-15
""",
    """
^he b-74 d+17
padecido a+16
prior:habla a-19 c-23
""",
    """
#__ago c-20
but_it b-20
chole* a+20 c-22 d-23
never$ a+18 b-30 c-38
organ:fine_liver a+16 d-17
turn a+25 d-25
yea a-30 b-27 c-31 d+32
""",
    """
allergy:breat* a-31 b-19 c-28 d+30
my__bad a-25 b+17 c-20
normal$ a+34 b-28 d-42
pregnancy:doubt_it a+18 b-17 d-22
pregnancy:no_estoy a+21 c-20 d-25
""",
    """
heart:pacemaker a-23 c-21 d+20
""",
    """
heart:asthma a+22 c-18 d-24
still__minor a+22 d-24
""",
    """
allergy:la_@food c+16 d-17
psychosis:thing* b-22
""",
    """
^roger a-17 b-18 c-22 d+20
any:day c-15
have__on c-30 d+16
liver_out a-20 c-18 d+21
ron a-21 c-15 d+24
swell a-18 b-16
""",
    """
any:will a-19 b-19 c+21
atrasada a-19 c+26 d-26
home:am_at b-30
""",
    """
adult:dad a+20 b-17 d-19
babys c-31
by_me a-28 c-33
del__estoy d-15
now:stays d-15
ride:me_puede d-17
""",
    """
@medicine__@treat b-38
i__on b-25
me__no b-21 d-26
now:hasta a+16 d-17
the_road a+21 b-22 c-22 d-15
""",
    """
psychosis:possi* c+17
""",
    """
allergy:@medicine b+20 d-36
had_anything a+16
have__i b-16
itch b-17
me_tomo b-18
mejor_que a-17 b-19 c-18 d+25
substance:straight a+19 b-17 c-20 d-17
""",
    """
#_and c-16
creatinina_# c-15
""",
    """
estoy_libre a-17 d+17
revisado$ a-17
""",
    """
along c-21
insuficiencia_cardiaca d+15
kind$ b-19 c-28
now:again_tomorrow c-15
prior:of_talk c-20
prior:school a-17
""",
    """
@english a-18 b+20 c-15 d-19
en__una d-16
pregnancy:estamos a-28 b-18 c+20
psychosis:evalu* b-30 c+19 d-29
when_they c-28
""",
    """
^¿ a-45 b+60 c-52 d-48
allergy:@relative_se b+18 d-16
any:voy_a a-16 b+17 d-20
organ:everything a+26 b-19 c-21 d-27
""",
    """
@relative__@treat b+24 c-25 d-17
a__rato a-21 b-23
allergy:tuve_una c-19
any:hold d-17
escucho a-16 b-17 d+19
home:toman* d+15
substance:vinito a+24 c-19 d-25
usted a-15 b+21 d-30
y_@treat b-23 c-24 d+29
""",
    """
ahora__el d-15
palabras a-21 b+18 d-16
""",
    """
been_up a-16
now:a_esa c-23
only_the a-20 b-17 c-27 d+25
prior:to_@medicine d+19
ride:is_@drive a-18 d+17
""",
    """
be_able b-15 d-21
coming:cancel c-20
couch$ a-17 b-19 c-16 d+19
now:kind_of a-20 c+22 d-16
piedras a-17
ride:sola a+28 c-39 d-19
salga a+17 d-18
""",
    """
had__@visit a+19 d-18
went__it a-18 d+18
""",
    """
""",
    """
a__though b-15 c+15
drogas$ c-24 d-30
prior:the_whole d+17
""",
    """
piedra c-16
prior:psychologist d+17
ride:said b-30 d+26
""",
    """
count* a-21 c-16 d+19
diali* c-27
""",
    """
@relative__un b+26 c-16 d-38
not:@cancel a-33 b-18 c-21 d+32
substance:@relative_has a+17 c-16
""",
    """
diagnosticaron b-16 c-30
mwf$ a-19 b-19 d+20
my_number b+16
puro a+28 c-45 d-31
substance:is_the c-18 d-22
""",
    """
a__two c-17
coming:nos a-35 b-22 c-37 d+34
husband a+15 c-34 d-15
nary_a a+27 b-26 c-22 d-26
only__on a+15 c-16
otra d-23
psychosis:my_@clinician a-26 b+17 d-19
""",
    """
my_liver a-17 b-38 d+16
not_text a+25 b-17 d-24
now:what_is a-18
problem__not a-18 c+19
quiera b-16 c-17
un__dormir a+15 d-16
""",
    """
pareja d-20
""",
    """
@relative__ofrecio a-17
any:medio* b-16
el__que b-26
now:entra* a+19 b-15 c-15 d-21
now:my_@food a-21 d+21
nunca__he b-16 d-22
psychosis:mi_@relative a+16
ride:and_she c-22 d+24
substance:been_sober a+18
""",
    """
any:i_would b-18
any:old a+18 b-23
coming:mi b-21
""",
    """
psychosis:at a-24 b-23
""",
    """
coming:against_it a+17 c-19
llega$ b-19 d-17
using$ a-20 d+19
""",
    """
any:me d-19
now:tengo b-57
see a-44
""",
    """
el_camino a-15 d+16
psychosis:@clinician a-22 b-27 c+28
""",
    """
@year_que c+16
mi__@year a-18 d+16
muy__de b-17
now:digo_si c+17 d-17
now:early_for a+16 d-15
""",
    """
^cero a+52 b-42 c-45 d-49
heart:but b-46 d+19
nerve* d-23
ride:with a-24
substance:day a-31 b-19
""",
    """
i_sure c-20
prescribed__but a-21 c+21
""",
    """
i_@drive d-21
now:can_not a+29 b-23 c-26 d-20
pregnancy:no_creo b-20 d-22
pregnancy:so_who c+18
substance:every a-16 b-31
tomaba a-17 c-18
""",
    """
me_cayo a+20 b-26 c-32
por__primero a+16 d-18
""",
    """
""",
    """
any:@place c-33
la_orina a-16 b-20 c-24 d+21
ni__las a+17 d-16
on_her a-22 b-19
pregnancy:respo* a-17
""",
    """
@howmuch$ a-22 c-29
adult:mas a-18 b-26 c-20 d+23
allergy:a_los b+17 c-31 d-36
any:not_on a+17 c-15 d-16
fine__pressure a-15 d+15
ride:not_@drive a+17 d-18
""",
    """
allergy:reacc* b-19
heart:like d-23
hepat* a-38 b-30
not:think b-20
""",
    """
heart:have_not a-21 c+24 d-18
like__@relative a-25
tengo__jaja b-16 c-16
""",
    """
allergy:dieron c-22
heart:irregular_heartbeat a-17 b-18
""",
    """
a__last a-27 b+19 d-18
de__lista a+23 b-17 c-20 d-22
menopausia$ a+15
on__of a-17
ride:depends_what c+17
""",
    """
118/7* a+22 d-22
mg b-18 c-18
polycystic__like a-17 d+15
two__not a-18 d+17
""",
    """
@month_preg d+16
allergy:heard c-21 d-20
broke_out d+16
me__over a-15
organ:nefropatia a-15 b-18 d+18
""",
    """
allergy:era_nino a-15 c+15
allergy:ninguna_reaccion a+15
asthma b-17 c-22
now:my_dialysis a+15 d-15
organ:ever d-16
senor a+34 b-32 c-29 d-27
""",
    """
adult:it_is d-18
disparo c-15 d+17
first$ d-36
now:after_@food a+15 d-16
persona c-21 d-20
""",
    """
^svt a-19 c-16 d+22
bodas b-25
el_diu a+24 c-17 d-17
hold_my a-27 b-26 c-22 d+27
nada a+23 b-69 c-52
""",
    """
psychosis:surgery c+15
""",
    """
just__pain c-16
she__with b-17
""",
    """
coming:yes a+22 d-20
i__dying c-16
like_it b-16 d-19
otherwise__a a-16 d+16
""",
    """
a_los b+16 c-18 d-31
heart:@price c+17 d-22
me__and b-16
organ:esta_en d-15
organ:my b-23 c+15
psychosis:minds a+22 b-19 c-18 d-23
that_on a-20 b+22 c-19 d-19
ya__le a+17 d-17
""",
    """
^siempre a+25 b-21 c-19 d-26
""",
    """
^are a-20 b+25 c-23 d-25
just_@vehicle a-24
la_edad c-15 d-21
pregnancy:what b+22 c-19 d-18
prior:with_a b+16 c-17
psychosis:bipolar_tipo a-17 b-15 c-16 d+21
psychosis:only_when a-17 d+19
""",
    """
a_test b-15 c+17 d-26
been__down c+19 d-19
me__rara c+17
my__already a-17 d+16
""",
    """
@drive__now b-17
^lo a+20 d-35
heart:mine_is a+16
ride:# a-39 b+22
""",
    """
allergy:eso a-19 c-21 d+23
it_be a-26 b+18 c-18
my_back b-24
pregnancy:the_@medicine a+18
ride:ando_a a+21 c-20 d-21
""",
    """
de__@body b-25 c-20 d+22
psychosis:trastorno b-24 c-28 d+23
""",
    """
hoping__@relative c+17 d-16
now:a_la b-28 c-27
pregnancy:just a-32 c-27 d+18
""",
    """
^healthy a+20 d-24
any:eliquis a-29 b-25 c-21 d+30
overa* d+20
prior:dolor a-17
prior:que_tipo b+16 c-15 d-17
recojan$ a+15 c-17
""",
    """
^traigo b-16
am__nothing a+22 d-27
""",
    """
any:empty a+24 b-19 c-18 d-25
organ:ecografia c+16 d-15
pregnancy:quien c+17
quizas__@relative c+17
""",
    """
allergy:alergica c-30
allergy:la_penicilina a+17
anything_but a+15 d-16
haciendo a-25 d-19
have__heart b-20 c-20
la_ecografia c+16 d-15
not:answering a-16 b+17 c-16 d-16
""",
    """
organ:mucho a-26 b-23 c+27 d-26
tubes_tied a+21
""",
    """
se__mi b-19
substance:demasiado a-21 d+21
""",
    """
heart:fine b-25
home:viend* a-17 b-17 c-22 d+20
me__una a-16
pregnancy:eso c-20
""",
    """
are__over a+16 d-19
count_as b+18 d-16
ride:my_@relative b-70 c+21
""",
    """
heart:mi_@relative c-20 d-17
is_bipolar c-22
y_todo b-16
""",
    """
chequeo__en a+15 d-15
goes_up d-16
pregnancy:mi_bebe d+15
si_pero a+24 b-27 d-31
think__it d-17
""",
    """
do__any c-20
heart:creeping_up c+16 d-18
""",
    """
@price_is c+16
adult:more a+23 d-22
caigo a-19 b-16 c-24 d+26
me_daban a-18 b-16 c+22 d-17
preg a-28 b-22 c-24 d+29
substance:#_days a-34 b-20 c-28 d+36
""",
    """
can__me c-23 d+19
home:sitting_in a+19 d-20
organ:ic a-21 b-19 c-21 d+23
organ:plumbing a+18 c-16 d-19
""",
    """
@drug$ b-15
as_mania b+19 c-17
""",
    """
faltan_los a-23 b-15 c+23
heart:colesterol c-19 d-16
""",
    """
^viene a-23 d+25
casi__cuento d+17
hep_b d+16
prueba__borrosa a-16 c+18 d-19
substance:las_noches c-17
""",
    """
bypas* a-21
home:sitti* b-21 c-17
i__three c-22
now:va c-25 d+17
""",
    """
allergy:esta_en a-16 b-19 d+18
violent a-21 c-16 d+20
will__to d-21
""",
    """
la__salio a-18 b-21
organ:solo_rinon a-20 d+20
ride:picku* c-17
🤰 a-19 d+19
""",
    """
ocho b-24 c-19
""",
    """
@clinician__my c-19
@year__jajaja a+16
not:maybe a-17 c+19
now:por_favor c-15 d-29
""",
    """
@drug_only a-21 b-18 c+26 d-29
edge$ b-26 d-22
pregnancy:weeks_on c-20 d+17
substance:dia a-22 d+21
sulfa_only a+16
""",
    """
@stop_la a+15 d-17
adult:@relative_tiene a-15 c-20
alrea* a-45 b+23 c-42
cuido a+16
pospa* d+17
prior:voy_con d+17
""",
    """
^stuck a+31 b-33 c-22 d-26
any:on_the a-17 c-19
department$ a+17
now:can_you a+24 b-25
""",
    """
allergy:polle* a+24 b-19 c-18 d-22
dijo$ b+17
home:and b-20
know__here a+16 c-16
never__@treat a+26 b-16 c-26 d-21
""",
    """
been_on c-21
coming:llego a-15 b-23 d+20
me__que b-22 d-15
no__asegurar c+15
pregnancy:week a-17 b-34
probar a-20
substance:cuando b-17
substance:limpio_desde a+18 d-18
""",
    """
organ:gastritis a+20 c-15 d-19
pregnancy:no_me b-19
prior:than b-16
probe_una d-19
""",
    """
^big a-17
every_day a-27 b-17
heart:alta_y a-18
los_dias a-22
prior:can_i b+16
probe a-20
""",
    """
but__me b-22
coming:waiti* a-19
for__# a+21 c-19 d-17
not_talk a+17 d-18
organ:are_bad d-17
organ:otra a-18
pregnancy:del a+19 c-21 d-20
rezar b-19 d-18
tanto a-17
""",
    """
^paso c-31 d-35
any:not_sure c+15
sirve a-38 b+20 c-20
""",
    """
allergy:se_la a-15
ansiedad__mas a+16
dio_de d-15
heart:jaja a-19 b-21 c-21 d+24
hoy_ni a+17 d-16
joven$ b-16 d+22
organ:@howmuch b+17 c-18 d-16
prior:creo_que b-15 c+21
psychosis:my_old b-15 c+18 d-18
suboxone a-25 d+18
""",
    """
bien__mi b-16 c-16
entrar c-18
is__week b-15 c+19 d-16
none__that a+20 c-16
not:trust d-17
organ:dialy* a-17 c-33
pregnancy:wish c-15
prior:counts b+16 d-20
substance:llega* a-15
""",
    """
can__go a-19 d+17
personal$ a-28 b+27 c-24 d-21
""",
    """
pregnancy:god b-16 c-20
""",
    """
and__is a+21 c-17
me_@call a+21 b-30
no__i b-17
now:la_noche d-19
organ:those a+25 c-29 d-29
organ:why a-16 b+28 d-28
por__bien a-15 d+16
psychosis:sabe a-16
""",
    """
pasar c-16
""",
    """
muy_bien a+16 d-15
substance:tobac* a+18 c-21 d-17
""",
    """
@clinician_since a-15 c+17
not:test c+16
nurse b+15 c-21 d-19
pata a+18 c-17 d-15
""",
    """
@vehicle$ a+43 c-39 d-47
any:me_acuerdo c+18
organ:ningun_problema a+20 d-22
substance:to a-30
""",
    """
^count b-21 c-29
i__wondered a-20 c+20
substance:trago b-23 c-20
""",
    """
any:jajaja_que d-16
knowledge d-19
los_dos c-22
mi_vieja a-17 b-23 d+22
organ:does_a b+18 c-19
puse_bien a-19 c-16 d+19
ride:@relative_si a-33
unless__is a+15
""",
    """
all__to a+18 d-25
to__at a-19 b-16 c+16
""",
    """
allergy:no_soy a+36 b-29 d-36
coming:lista a+17 b-23 c-25
not__better a-21 d+21
not__crumb c-15
pero__me b-18 d-23
ride:no_puede a+22 b-21 c-32
still_being a-18
tranqui$ b-16 c-18
""",
    """
exactly a-23 b-21 c+22
matte* a-28 b+29 c-31 d-16
organ:me_estan a-15
ride:asking_around a-20 c+18 d-18
varon$ a+31 b-16 c-16 d-24
""",
    """
de_mas a-20 b-19 c+22
llegu* b-30
my__fine a+21 c-15 d-20
pregnancy:amamantando a-20 b-17 c-23 d+22
""",
    """
conse* a+18 b-17 c-24
home:jajaja a-16
""",
    """
in__@year c-16
mija a-21 c-29
psychosis:episo* b-25 c-20 d+23
psychosis:postp* b-27 c+20
substance:tomab* a-16 c-16 d+16
""",
    """
@call__later a+23 b-22
might__well c-17 d+18
prior:every* a-22 c-32
""",
    """
benzo a+20 d-18
heart:anos a-19 b-18
not__am d-33
psychosis:hospitalized_for a-16 d+18
ride:alguien a-28 b-22 c+32 d-25
""",
    """
si__del a-26
""",
    """
allergy:alergologo d-16
any:@day b-22 c-23
la__y b-37
""",
    """
disease$ a-17 c-16
heart:operaron_del c-16
que__de b+17 c-19 d-31
ride:still a-40 b-18 c+33 d-28
triste a+16 c-21
""",
    """
cut a-18
heart:since_# a-22
substance:couple a+18 d-20
tipo a-33 b+21 c-30
""",
    """
get__bed a+19 c-18
home:sana a-16 b-16 d+17
no_he a-20 c+19
now:her b-16 d-21
""",
    """
allergy:not_to b-18 d-22
depo a+21 c-16 d-18
home:falta_el a+16
me__descartaron a+19 b-15 c-23 d-15
on_file c-18 d-21
over_# c-42
""",
    """
^andele a-16 c-15 d+17
""",
    """
heart:@relative_le d-19
heart:count a-23 c-42
la__bien a+33 b-20 c-17 d-33
pregnancy:i b+21 c-25
psychosis:ruled a+31 b-20 c-29 d-25
to_pass a+17 d-16
""",
    """
am_# b+16 d-18
""",
    """
is_# a+21 c-21 d-17
pregnancy:i_would d-20
psychosis:@relative_is b+17 c-21 d-22
""",
    """
@drive__tractor d-18
psychosis:could c+16 d-16
""",
    """
@insurer__@insurer a-17 b-16 d+17
any:blood_@medicine c-18
any:correct a-20 b-18 d+20
coming:tomorrow c-34
confidencial c-16
herself b-22 c-24
one__those b+18 d-20
prior:everything a-22 c-32
psychosis:lithium a-20 b-16
todos__dias a-22
""",
    """
coming:by a-20 b-16
has__me d-16
la__puesto a+18 c-19
mi__tengo c-21
not:unless a+19 c-18
organ:se a-29
substance:cristiana a+18 d-18
""",
    """
""",
    """
@relative__nietos b-21
morni* b-15
""",
    """
organ:numbers a-19 b-16 c+18
to_this a+20 b-21 c-18
""",
    """
bien__baja d-16
coming:arran* a-18 c+22 d-20
heart:depen* c+21
holding a-16 d+16
la__es a-17
manejar c-23
momento b-27 c-24
pregnancy:embar* a-20 c-20 d+19
""",
    """
heart:enlar* a-21 b-20 c-19 d+22
¿_puedo b+16
""",
    """
in__my a-17 d+17
meth a-16
not:problemas a+29 b-16 c-20 d-25
""",
    """
blood_work d-17
organ:infeccion c+15
pregnancy:is_the b-18
ride:regre* c-15
sombras d-15
""",
    """
psychosis:have_wondered a-17 c+17
psychosis:oia_voces a-21 b-18
ride:to_take b-19 c-18
vivo a+33 b-29 c-27 d-26
what__it a-16 b+16 d-16
""",
    """
@thanks$ a+30 b-32 c-29 d-22
what_about b+17
""",
    """
on__road a+25 b-21 c-21 d-23
""",
    """
calor a-21 b+22 c-18 d-21
now:why a-30 b-27 c-28 d+30
substance:eso_es a-20 b+19
voy__a c+16
""",
    """
mi_cama a-20 b-22 c-16 d+24
not:@drug a+31 b-28 c-35 d-21
pregnancy:estoy_en c-16
prior:the_one c-29
will__take d-20
ya_hasta a-20 b-17 d+20
""",
    """
@medicine__yes a-17
adult:next b-22 c-27
heart:ando b-24 c-22
""",
    """
know_by b-16 c+18 d-19
""",
    """
now:la_orden a-30 b-21 c-21 d+28
substance:manejando_borracho a-17 d+19
""",
    """
a_lil a-15
but_no b-22 d-20
favor_de d+15
""",
    """
coming:this a+21 b-16 c-21 d-16
new__it a+18 b-16 d-16
prior:only b-32 c+20 d-58
""",
    """
i__asked a-16 c+20
now:en a+22 b-17 c-25 d-18
prior:my_first a+17 c-22
""",
    """
adult:quince a+26 b-20 c-20 d-24
coming:ustedes a-21 b+18 d-18
no_nunca a+20 c-19
ride:off a-21 b-16
""",
    """
decir* a-21 c+21 d-25
not:poder a+21 c-19 d-21
psychosis:not_a a+15 d-15
""",
    """
^estamos b-20 c+16 d-28
all a+19 b-18 c-37
now:mornings_are a+15
of_# a-17 b-27 d+21
substance:alcohol b-33 c-38
""",
    """
allergy:the_worst c-16
me__taquicardia a-15
tuvo b+24 c-23 d-24
""",
    """
@drive_through a+18 d-17
@medicine__one a-19
blood_@medicine c-19
coming b-19
organ:hepatitis_a c+16 d-15
ride:nobody_i a+18
todas__noches c-17
""",
    """
#__my b-23
allergy:ok d-30
cosas a-33
organ:falla d+16
tranq* b-26 c-28
""",
    """
coming:me_salio a+27 c-27 d-26
grand* c-26
no__he a-25 c+26 d-16
sale a-29
""",
    """
@medicine__not a-29 b-24 d+21
colonoscopy a+16 d-18
ride:car c-33
""",
    """
am__to c-15
dentro a+21 b-16 d-21
no_c a-52 b-46 c+56 d-52
psychosis:anything a+20
substance:@vehicle c-17
""",
    """
asthma$ c-21
heart_checked c-15
no b-16 c+19 d-36
prefiero b+25 c-30 d-30
substance:@drug_and a+25 c-21 d-20
""",
    """
not:there a+15 b-26 c-28
vesic* d-24
""",
    """
aa$ a-28 d+30
celular a-17 b+18 c-15 d-18
entere b-22 c-18 d+15
heart:knowledge a+19 c-19
""",
    """
any:acuerdo a-15 b-22 d+16
parti* a-17
ride:any a+18
substance:by d-15
""",
    """
=said:prior:yes a-66 c-18 d+31
^can b+49 c-39 d-33
any:do b-15
coming:por b-29 c-27 d+20
is__but a-24 b-20 c-30 d+38
saw_things c+20 d-20
substance:depends b-28 c+27
""",
    """
a__ask b+15 c-18
adult:daughter b+15 c-26 d-19
allergy:take c-19
breathing a-25 b-17 c-19 d+24
disea* c-24
prolapso_de d+16
""",
    """
adult:medicare a-22 c-22
heart:que_estoy d-19
is__patient b-17 d+18
""",
    """
organ:running a-17
que_ser c-16
""",
    """
al_@clinician c+17 d-22
class_of a-15 d+16
heart:since a-40 b-22 d+23
""",
    """
@ride__@cancel a+18 d-18
a__solo d-19
dentista a+17 d-23
not:esos d-16
now:aqui b-18 c-17 d+17
now:would_be b-16 c-20
parto b-16 c-18
ride:neighbor a-29 b-21
""",
    """
are_sitting a+17 d-17
escribir c-21
heart:fall_under d-15
""",
    """
^atorados a+16 b-16
just_the b-30
remembers c+18 d-16
urgencias$ a-15 d+16
y_tomo a-17 d+22
""",
    """
ayunas a+26 b-17 c-21 d-25
heart:strok* c-15
records a-19 d-16
ride:puedo_@drive c-15 d-24
""",
    """
all_that d-21
dark$ b-23 d-21
el_@vehicle c-23
had__in d-23
""",
    """
now:hit_me a+18 d-17
prior:first_one a+19 c-24 d-18
think_so a+16 b-26 d-37
""",
    """
heart:sufro d+15
""",
    """
coming:sigue_en a-15 d+15
convulsiones b-19 c-19 d+20
heart:insuficiencia d+15
operaron__corazon a-17 c-21
ride:@relative_will a-20 b-17 c-51 d+42
sali b-22 c-24
salio_un b-18
those a+22 c-37 d-21
ya__nace a-25 b-16 d+24
""",
    """
heart:a_leaky d+17
home:kind a-18
liver* a-23 b-16 c-18 d+23
now:las_# a+17 b-18 c-21
pregnancy:prueba b-22
prior:not_sure a-17 c+23
""",
    """
any:why a-16
bp$ b-25 c-32
kidney__but a+17 d-16
se_ofrecio a-21 b-18
substance:traba* a-25
un__rinon a-20 d+20
""",
    """
bloqu* d+15
botella c-17
eso_no a+21 c-24 d-26
not:puede a+17 b-25 c-40
que_pasa b+17 d-17
what__the a-17 b+26 c-26 d-15
""",
    """
pregnancy:am_nursing a-20 d+21
prior:@medicine_# d-19
ride:busca a-20 c-19 d+23
""",
    """
any:about_it b-16 d-21
is__to a-41 b+32 c-18
please c-44
pregnancy:tengo_el a+30 b-17 c-28 d-26
sure_do d+17
una_pulsera c-15
""",
    """
^mas b-39
adult:weeks a+26 b-18 c-19 d-26
and__@treat d-22
ese_lado a+21 b-17 d-22
me_faltan b-20 d-29
not:tomo b-28
not_lol a-18 c+19
""",
    """
no__pierdo a-15
prior:antes c-15
psychosis:mother a-15 d-18
""",
    """
coming:be b-26 d+17
fui_al c-21
ride:@sick a+18 c-22
substance:evang* a+15
substance:que_ver c-20 d-18
""",
    """
any:thing b-25 c-22
i_wanted a+15 b-20 c-20
permiso b+17 d-19
tapon a+16 d-16
thinking c-19 d+16
""",
    """
prior:here a+15 d-16
""",
    """
allergy:ended a-20 d+19
any:not_since a+18 d-18
now:try_again a+19 b-16
psychosis:me_lo b-22 d-21
psychosis:tia b+15
substance:died a-18
""",
    """
a__under c-15
home:stati* a+17 d-16
i__name a-19
""",
    """
coming:there a-24 c-43 d+16
everybody c-26
hace a-18
home:waiting a+31 b-27 c-23 d-30
ni__ni b-22 d-22
""",
    """
@insurance__lo a+15 c-18
already_have a-18
amigo a-24
any:questions a-21 c-16 d+20
es_que c-16
i__grandkids d+16
not:ando a+22 c-15 d-22
ride:a_@vehicle a-16 b+15 d-21
""",
    """
heart:a_heart c-27
they_@call a-16
unless_it a+15
""",
    """
""",
    """
@drug__but a+16
heart:died b+16 d-15
ride:pensa* a+20 b-21 d-23
sitting__the b-15
""",
    """
adult:bit a-18 d+18
adult:is d-17
any:texti* a-23 c-19 d+18
asi__no d-16
pregnancy:me_salio c-18 d+16
ride:mama a-29 b-19 c-26 d+36
""",
    """
bro a-17
heart:nobod* a-19 c+17
mi__viejo b-20 d-16
not__there d-30
you__is a-20
""",
    """
@move b-36 d-16
@price$ c-21
esta__siete a-21 c-16
mejor_por a+24 b-20 c-16 d-25
organ:frequ* d+15
substance:the_spring a-16
""",
    """
@drug__problem c-22
aller* c-25
hace__@year b-27
my__offered a-16 d+15
not:hay b-34 c-33 d+17
pregnancy:@relative b+20 c-45 d-33
""",
    """
just_a c-32
now:today b-31 c-18
tres_cosas d-16
""",
    """
coca b-22 c-21 d+20
ptsd a+23 b-28 d-20
""",
    """
a__it b-19
pregnancy:pasad* d-15
prior:talked b-24 d-23
substance:nada_mas a+18 d-20
""",
    """
all__that c-17
any:suppe* d-16
it__am d-19
organ:the b-22
""",
    """
churc* b-16 c-38
coming:can d-18
coming:esposa a-17
getti* a-31 c+23
home:recoj* a+15 c-17
now:please b-17
off$ b-19
pelea* a-18 c-16 d+20
pregnancy:vasectomy a+27 b-23 c-17 d-20
""",
    """
give__an a+17 d-18
hives a-23 b-18 c-29 d+30
home:trouble a-16 d+16
""",
    """
deste* c-20
my__will a-32 b-29 c-16 d+45
not:lo a-28 b-16 c+18
not__put a-18
prior:can c-15
prior:depen* b-19 c+15
she__a b-17
traigo b-27
vinito_con a+15 d-16
""",
    """
home:@drive a-16
now:works_for a-19 d+19
psychosis:ingre* d+19
ride:but_he a+21 c-18 d-21
ride:pickup c-17
""",
    """
and_done a+24 b-17 c-19 d-24
any:text c-31
electroshock a-17 b-16 c-16 d+19
i_forgot d-18
me_@medicine b-16
not:@fetch a+30 c-17 d-30
now:depende a-18 b-17 c+15
with_@relative d-17
y_le b-19 c+18 d-16
""",
    """
any:direccion b-30 c-20
hardl* b-17 d-20
now:at_all a-23 d+22
ride:find_a b-18
""",
    """
allergy:not_had a+17 c-16
not:si a-43 c+21 d-23
substance:ought c-19 d+18
that__when a+18 d-22
""",
    """
heart:veces b-15 c+20 d-17
home:about b-19 c-16
pregnancy:tres a+18 c-17
ride:see b-19 c+20 d-28
soul a+15
this__for c-24
""",
    """
caugh* b-21
heart:cholesterol a+20 c-22 d-23
manejo b-17 c-16
""",
    """
^psicoanalisis d+15
i_am c-19
prior:@medicine_count a-15 d-21
prior:do_i b+21 c-20 d-20
the_second b-20
""",
    """
allergy:me_as c+18 d-18
me_@late a-17
me__fatal b-15 c-19
not:uno a+16
now:dialysis a+25 b-16 d-27
substance:en_fiestas a+15
""",
    """
=said:coming:no a-25 b-72 d+33
a_lo a-25 b-20 c+27 d-26
has__i c-21
it_runs c-19
not:put c-16
que__@call a+19 b-23 d-18
""",
    """
^almost a+16 b-20 c-16
hay__que a-17 d-16
not:entendi a-21 b+16 d-19
substance:over c-15 d+19
""",
    """
heart:@relative_es a+21 b-18 c-16 d-20
no__hago b-20 d-15
""",
    """
or__@relative a-23 c+17 d-22
sometimes__problem a+15
""",
    """
@thanks_por a-30
dios__libre a+20 d-17
la_@body a-19 c-33 d+16
""",
    """
allergy:cae a+19 d-19
allergy:go b-17 c-20
are__in c-17 d-15
cual_@medicine a-22 b+22 c-21 d-20
home:casit* a-18 d+18
now:kid a+15 d-16
prior:for_# c-16
que__en a-18 c+18
sorry a+27 c-36 d-25
substance:not_drink a+21 c-19
than_prescribed a-19
""",
    """
^ay d-25
pregnancy:knocked_up a-20 c-21 d+20
""",
    """
allergy:i_had b-23 c-21
codei* a+26 b-16 c-19 d-20
on__is b-20 c+16 d-18
presion__@relative a-18 b+18
substance:ago c-16
""",
    """
@drug__@drug a+20 c-19 d-19
allergy:that_is d-28
ask a-39 b+34 c+16 d-63
hinche a-20 b-20 c-17 d+21
organ:tiene b+18
pregnancy:me_bajo a+24 b-22 c-17 d-22
""",
    """
^enlarged a-18 b-19 c-18 d+19
any:mean c-16
now:le_digo c+17
substance:sometimes b-25 c+18 d-33
""",
    """
adult:my_birthday d-20
ahora_no d-19
psychosis:that_is a+17 d-31
""",
    """
@clinician_por a-16 d+19
cardi* b-40 d+17
organ:they b-30 d+15
reacc* b-19
""",
    """
escitalopram a+23 b-19 c-25 d-19
it__problem c-27 d+22
""",
    """
a_fella b-20 c-20
jubil* a-21 d+23
me__@clothes a-20 c-18
psychosis:went a-19 b-16 c-24 d+22
""",
    """
not__out a-22 d+18
pregnancy:tubal a+22 c-18 d-15
substance:manej* a-17 d+19
yeah_in a-16 d+17
""",
    """
coming:something a+20 c-21 d-20
hated_it a-17 c-16
horses a-17
""",
    """
^depende a-34 b-35 c+39 d-34
cuesta d-16
do__@call c-19 d-26
home:jacket a-15 b+16 d-15
""",
    """
allergy:swelled d+19
nunca_he a+36 b-16 c-26 d-31
""",
    """
allergy:it c-36
bien_de d-25
cutting_down c+17
ride:girlfriend c-22 d+25
substance:uso a-16 b-29
tengo__nomas b-24 d-17
""",
    """
now:luego b-39
prenada$ a-15 b-18 c-17 d+18
""",
    """
couch a-24 b-22 c-16 d+23
organ:into_it a-16 c+17
""",
    """
adult:junior b-17
got__me d+17
""",
    """
clock b-21 d-21
my_@clinician b+20 d-17
substance:beer c-25
""",
    """
110/7* a+21 b-17 c-17 d-20
esas a-20 b+16
""",
    """
^shoot a-26 b-19 c-20 d+27
do__do a+22 c-23 d-17
do_not d-16
ninguno b-29 c-33
""",
    """
prena* a-26 c-24 d+21
prior:@drink c-25 d-23
ride:marido d+17
""",
    """
organ:@clinician_wants c+19 d-19
pregnancy:but a-19 b-21 d+18
""",
    """
@wrong$ a+18 b-17
cuentan a-23 b+31 c-26 d-29
high_blood a-22 b-21
now:acabo_de a-18 d+19
organ:orino_bien a+16
pregnancy:bedtime a-18 d+18
prior:mi_@relative d-24
was__to b-21 d-15
when__get c-16 d-16
""",
    """
home:next d-17
i__heart b-21 c-23
not:tiempo a+24 c-21 d-22
organ:resultados a-20 c+20 d-18
""",
    """
@relative__el b-28
got__lines a-16 d+17
my__died a-18 b+17
not_do b-21
substance:much a-32
we_do a+24 b-18 c-21 d-24
""",
    """
absolutely_not c-17
de_maravilla b-20 c-20
prior:@year a-37 b-31 d+28
substance:count b+30 c-22 d-26
""",
    """
now:this_is a-19 d+19
prior:i_have c-22
substance:@relative_es c-19 d-16
""",
    """
coming:so a+16 b-24 d-17
dele b-34 c-37 d+26
lo__mi a-34
not_back d-15
organ:high b-30
prior:difer* b-15 d+20
""",
    """
casita a-18 d+18
he_says c+16 d-17
pregnancy:tengo_un a-17 c+23 d-24
psychosis:depresion a+18 c-18
""",
    """
@drug b-18
^second a-15 d+17
hasta_las a+20 d-21
heart:desde a-27 b-17 d+33
now:got a-16
organ:there a+19 c-17 d-18
sigo__el b-17
""",
    """
any:might a-16 b-17 c+18
found_a c-15
responder a-22 b+21 c-17
take_a b-19
""",
    """
allergy:anest* a-23
si__de a-28 c+16
""",
    """
@medicine__is a-20
any:be a-20 b-24 d+16
coming:plann* a-18 c-20 d+19
compr* b-18
home:mama d-17
it_in b-25 d+19
no__not a+22 c-19
prior:amitriptilina c-16
psychosis:saw_things c+20 d-20
this__a a-19
""",
    """
@relative_pidio a-18 d+20
aa c-21
aguan* c-29
and_they b-18 c-19 d+23
another__no a+17 d-15
coming:verdad a-19 c-25
heart:stent c-22
pregnancy:@month_preg d+16
ride:me_home d+15
there__# c-17
""",
    """
@place_es b-22
been_sober a+18
es__unico a+21 b-19 c-16 d-19
food a+20 d-19
now:no_problem a-15 d+17
substance:dos a-18
""",
    """
says__# a-24 d+15
""",
    """
coming:away c-19
entonces a-20 d+18
""",
    """
coming:pregu* a-18 b+17
psychosis:ningu* a+16
que_preguntar b-16 d-16
""",
    """
@relative__cirrhosis d-20
calendario$ a-21 c+21 d-16
is__up a-23 b-15
ride:offered a-17 b-15 d+17
""",
    """
acabo__hacer a+19 d-19
allergy:went b-26 c-19 d+20
now:then b-21 c-26
psychosis:those a+18 d-21
rinon c-40 d+18
""",
    """
nobody_can a+19 c-18
now:es_rapido a-16 c+18 d-16
sopho* b-17 c-18
""",
    """
@medicine__last d+15
heart:limpio a+16 b-15
i_@stop b-25 c-22
prior:you_name c-18 d+17
substance:pero_poco a+16 d-15
""",
    """
any:el a-31 b+26 c-44
any:in c-26 d-18
nobody d-28
""",
    """
adult:en_la c-16 d-17
on__liver a-17
psychosis:my_life a+16
right$ a-26 b+21
""",
    """
any:prefi* d-20
not:allergies a+41 b-28 c-25 d-42
prior:tomado_nada a+23 d-20
ride:hermano a-34 b-26 c+25 d-15
""",
    """
heart:@relative_has b+17 c-23
los__estan a+16 c-16
october a+17 d-17
""",
    """
organ:que_me b-16
pregnancy:estoy_encinta a-24 b-16 c-18 d+23
vez_en d-22
""",
    """
coming:out a+20 b-38 d-18
coming:tempr* a-17 c+17
penicilina a+17 c-17
to_sit d-17
""",
    """
now:tiempo a-24 d-16
ride:day_off a-17
ride:yea a-16 c-19 d+22
una_gota a+16
""",
    """
adult:was a-26 b-26
allergy:got_big a-16 b-17 d+18
heart:metoprolol d+25
now:fixin* a+17 d-17
pregnancy:dias d-20
prior:yet a+32 c-19 d-30
ride:@relative_can b-39 c+24 d-21
vemos$ a-17 c-19 d+17
""",
    """
allergy:taqui* d+16
es__primera a+19 b-16 d-15
organ:hepatitis a-37 b-29
""",
    """
@clinician__el b-16 c-18
@relative__she a-21 b-28 c+18
adult:eso_creo a-17 b-21 c+20 d-18
allergy:of_it c-17 d+16
""",
    """
organ:las a-31
pregnancy:way b-25 c-26
prior:a_week b-16 d-17
psychosis:nothi* b-21
she_got a-18 b-16
vida b-35 c-32
virge* a+20 b-21 c-19 d-15
working__it a-21
""",
    """
any:mine a+20 b-26 d-25
impor* b+15 d-17
now:cooking_supper a+17 d-16
pregnancy:might_be c+18
pregnancy:todav* a-38 b-25 d+33
prior:block* a-16 d+18
runs_about a-17 d+17
to_that a-17 c-27
""",
    """
adult:he_is a+16 d-21
any:you_covered a+20 b-17 c-15 d-19
dejela_como a-15 d+16
""",
    """
allergy:could_have a-16
it__i a-20
ride:todo a-20 c-15
viernes a-29
""",
    """
bipolar__in d+15
coming:aviso a-16 b-22 c+16
fine_by a-20 b-21 c-17 d+23
great$ b-30
look__my a-20 c+17 d-16
ninguno__los a+18 d-15
not:era b-18 c+21 d-16
organ:enzimas_del c-18 d+17
prior:pero c+18 d-21
wassu* a-17 d+18
would__@call b-15
""",
    """
extent_of a+15
liver$ a-18 d+16
organ:norma* a+29 b-20 c-25 d-26
perro b+18 c-16 d-19
""",
    """
drop_it a+21 b-15 c-19 d-21
is__when a+18 d-19
pregnancy:expecting a-15 c-34 d+19
""",
    """
@month__@treat a+19 c-19 d-19
heart:broken a+18 c-19 d-20
organ:got a-16
prior:de_@medicine c-18
""",
    """
@drug__dormir d-15
asking a-17 c+19 d-15
is_possible a-15 c+17
""",
    """
^one a+17 b-42 d-22
a_vasectomy a+18
graso a-28 b-27 d+25
ride:comes c-18
substance:medical c-18
third a-17 c-20
""",
    """
not:objection a-21 c-16 d+21
para b-22 c-19
prior:@medicine_since a+17 d-17
substance:con_el a-16
vasectomy a+27 b-23 c-17 d-20
""",
    """
adult:pregu* a-23 b+20 d-27
coming:pedi a-17 d+18
he__he d-18
now:it a-17 b-35 d+26
ride:hermana b-30 c+16
substance:rehab* a-21 b-16 c-23 d+22
""",
    """
cardiologist$ c-15
heart:family c-19
pregnancy:had a+20 d-49
tiene* c-18
""",
    """
heart:one_@clinician a-15 c+17
mi__toma a-18 b+25 c-38 d-17
""",
    """
coming:estoy_pensando a-15 c+16 d-16
estamos_buscando a-21 b-16 c+18
heart:de_un a-15
nino b-31 c+17 d-21
not:drug d-17
now:parec* a-20 b-16 c-18 d+21
pasado$ b+16 c-20
prior:far a+21 c-33 d-15
""",
    """
allergy:podia a-16 c-15 d+17
any:nah a+21 d-18
digo$ a-23 b-23 c+25 d-25
posparto d+17
""",
    """
^works a-41 b-29 c-26 d+41
bolsa a-15 c-19
bottle b-25
habla* a-18 c+19 d-17
home:walked_in a-23 d+23
no_ando a+21 d-19
substance:birthday a+17
""",
    """
about_to a+15 c-22
heart:clean_bill a+16 d-16
is__chance a-17 b-15 c+16
que_tiene a-17 b+15 c-27
take$ a-19 d-19
""",
    """
@call_me a-26 b+24 c-26
have_company c-17 d-21
no_responder a-22 b+21 c-17
pidio__dia a-18 d+20
psychosis:check* a+19 c-17
""",
    """
^frequent d+15
adult:never a-22 b+18 d-21
heart:hold a-16 b+18 c-16 d-18
problema__mi a-16 d+15
was__not a+23 b-17 c-20 d-23
y__negativa a+17 c-15
""",
    """
any:to b-27
heart:ni_idea a-16 c+19
now:manag* d-16
turned__in a-19 d+18
yeah b-51 c-50 d+20
""",
    """
""",
    """
organ:is d-15
prior:lithium d+18
un__a b-27
""",
    """
^church b-16 c-19
""",
    """
adult:creo_jaja a-17 b-21 c+20 d-18
back b-30
home:estamos a+17 b-18 d-15
now:espereme a+16
pregnancy:buscando_bebe c+15
pregnancy:me_falta a-20
""",
    """
organ:polycystic a-17 d+15
""",
    """
^hang a-16 b+20 c-16 d-22
allergy:could a-32 c+17
andele a-18 c-19
believe__@medicine c-15
estoy__el d-17
llaman$ a-16
the_books c-19 d+16
""",
    """
@relative__going c-15
^see a-23 b-23
my_boy c-21
shop c-19
that__remember c-22
ticke* c-31
varon b-25 c-22
""",
    """
coming:suelt* a+16 d-16
home:yo a-35 c+29 d-23
pregnancy:so_no a+31 c-31
que__para c-17
that_out d-16
""",
    """
cardiologo b-16
now:will_not a+18 d-21
""",
    """
heart_itself a-15 d+15
""",
    """
organ:proba* a-22
she__patient a-16 d+15
""",
    """
@drug__day a-15
^mande a-22 b+19 d-25
a_car c-17
i__was a-18
to_say b-24
will__my b+19 c-20 d-17
""",
    """
have_my b+16 c-34 d-24
not:get b-20 d-25
pregnancy:monday a+20 c-22 d-17
ride:i_live d-18
""",
    """
@call_de a-17
it_at c-18 d-22
not:leave a+22 c-19 d-15
""",
    """
duda a-29 b-22 c+26 d-17
""",
    """
@day__not a+21 d-20
adult:lol a-24 b-22 c-21 d+26
afraid_not a+21 c-17 d-21
heart:el_limite b-15
leave__off a+17 d-16
""",
    """
now b-33
pregnancy:to_be a-16 c+15 d-18
""",
    """
gf a-19
home:ha b-19 d-20
now:dale a-18 c-17 d+22
prior:done b-16 c-23
ride:be c-24
ride:waiting a-18
tension b-20
that__all a+23 b-19 c-19 d-19
""",
    """
cirrhosis$ a-33 c-24 d+23
hep a-35
jamas$ a+24 b-23 c-22 d-21
never_taken a+24 c-21 d-22
now:@insurer_a d-29
pasada$ d-16
recuerdo a-22 c+17
""",
    """
ask__he a-18 b+18
one__for a+27 b-22 c-24 d-21
""",
    """
@door$ a-22 b+18 c-35
a_heart c-27
adult:otra_cosa a-23
ver a-37 b-16 c+45 d-38
""",
    """
texas$ d-21
""",
    """
@howmuch a-59 b+43 d-35
allergy:me_broto a-19
coming:conmi* b-30 c-34
nietos c-24
now:evening a+15 b-16 d-15
prior:stimulator d+16
said_i c-20
""",
    """
any:way c-16
ese__no b-21
not:molesta a-18 d+20
""",
    """
any:estoy_sola a-17 d+16
baby a-16
heart:dio_de d-15
organ:c a-22 d+25
organ:polyc* a-17 d+15
prior:por_@year c-19 d+22
""",
    """
@relative_la a-25 b+17 c-29
my__do a+18
not:responder a-22 b+21 c-17
pais$ a+18 d-16
ride:be_@drive d+16
weather a-17 d-19
""",
    """
allergy:is_the d-18
got__for c-17
ride:one a+17
tuanis a-17 d+15
""",
    """
@relative__so b-19
but__can c-27 d+15
dry__bone a+17
heart:insuficiencia_cardiaca d+15
sleep__a a+18 c-19
terap* b+16 c-15 d-17
thing a+24 c-47 d-25
""",
    """
escri* a-17
prior:group c-24
""",
    """
al_final a+19 b-17 c-21
estan c+17 d-33
have__and a-24
heart:passed d-18
pregnancy:esta_embarazada a-18 b+18 d-17
pregnancy:preg a-28 b-22 c-24 d+29
retir* a-30 b-24 d+23
soplo__me c-18 d+18
""",
    """
@medicine__@stop a+18 c-18 d-17
home:have_not b-18 d-25
impec* d-15
nothing_on c-18
ride:got_my a+18 b-22 c-33
""",
    """
ride:dan d-18
that_a a-26 c+22 d-23
they_took c-20
""",
    """
#__far c-17
coming:be_there c-21
has__list a-20 b+21 d-19
no_way a+22 c-21
psychosis:que_se b-18 c+19
""",
    """
coming:el_favor d+15
got__pressure a+15
prior:he_tomado b-20 c-27
una_no a-20 b-18 c-23 d+25
""",
    """
carre* a+16 c-16 d-15
couple a-19 b-28
home:sentada a+17 d-16
organ:el_@clinician a-23
""",
    """
am__that a-18 b+20 c-17 d-23
now:my_end a-15
now:noche a+19 d-24
pero__la a-16
que__@relative b-23
""",
    """
prior:dos_y a-23 c-18 d+25
""",
    """
allergy:la_he a+22 b-18 c-17 d-23
alone$ a+23 b-15 c-22 d-23
for__this c-16
psychosis:is_bipolar c-22
substance:cada_noche a-19 c-19 d+20
""",
    """
en_clase a+16 d-15
heart:famil* c-19
pregnancy:manan* c+19 d-25
substance:maybe_a d-15
substance:relapsed a-22 d+25
""",
    """
any:@stop c-23 d-23
i__what c-16
of_them c-16 d+17
""",
    """
bolsa$ a-21 c-18
coming:dejelo a+16 d-17
days_clean a-21 d+23
now:aqui_estoy a-20 d+18
now:mi a-22 c+16
""",
    """
=said:adult:yes a+37 b-32 c-22 d-31
allergy:do a-20 b-16
allergy:puked d+15
heart:is_it a-19 c-18 d+15
my_only a+30 b-26 c-26 d-23
organ:summer a-17 b-16 d+18
pregnancy:inyec* a+22 d-21
pregnancy:saber a-16 d-20
repea* a-23
ride:le a+15 b-31 c+16 d-35
since_# a+21 b-23 c-19
""",
    """
nothing a+19 b-62 c-31
""",
    """
^asi b-17 c-15
^could b-40 c+26 d-18
^suits a-17 d+16
any:mis b-30 c-23
organ:chronic c-16 d+18
salieron_bien a+18
""",
    """
fibri* a-19 b-18 c-20 d+21
heart:antes a-16
""",
    """
lost_my b-23
now:me_later c-17 d-22
now:me_up a+20 d-20
seria* a-18 b-17
three__a b-16
""",
    """
a_thing c-23
""",
    """
adult:permi* d-19
ahorita_no d-42
si__temprano a-18 c+16
stimu* d+16
vale a-24 d+18
""",
    """
by_@day b-16 c+16
it_all c-22
not:@symptom c-18
tengo_normal a+21 c-16
to__twice a-16
""",
    """
@body b-39 c-31 d+17
can__come b+19 d-16
found_out a-17
or_# a-21 c+22 d-16
prior:cuatr* a-19 c-17
""",
    """
already__my a-18 c-17
angina$ a-17 c-15
any:le d-31
no__dejar a-16
""",
    """
=said:no:the_last_word_after_a_correction a+22 d-22
@relative__le c-17 d-19
in__@door a+18 d-16
organ:ningun a+20 d-22
""",
    """
^lesbian a+17
esquizoafectivo a-20 b-22 c-27 d+27
home__# a-18 d+18
iron a+22 b-22 c-20 d-21
luego a-20
ride:should_have c+20 d-18
""",
    """
^probably a-39 b-31 c+51 d-45
on__books c-19 d+16
""",
    """
^never b-26 c-22
my__maybe c+16
""",
    """
@medicine__@date a+19 d-19
honestly a-24 b-31
if__boss a-15
organ:un_ultrasonido c+15 d-16
padezco b-29 c-26 d+21
""",
    """
adult:mayor a-23
con__se a-17
me__hour b-18
no__getting a-16 c-15 d+16
ride:alone a+30 b-19 c-17 d-34
""",
    """
had__not a+17
zoloft c-16
""",
    """
^fine a-26 b-24 c-22 d+27
leaks c-16 d+19
now:capaz a-21 c+18 d-16
pregnancy:early d-18
prior:one_and d-26
recoj* a+22 b-19 c-20 d-19
""",
    """
allergy:ronchas a-19 c-26 d+30
given d-18
two__another a-18 d+18
""",
    """
pregnancy:stopped a+16 b-16 d-17
pregnancy:trans a+15
to_hear a-16
""",
    """
=said:substance:no b-25
^tampoco a+24 c-20 d-22
ask_her b-17
coming:estoy_en a+22 c-15 d-21
el_celular a-17 b+18 c-15 d-18
helpe* d+16
pregnancy:creo b-22 d-24
wish a+26 b-24 c-27 d-18
""",
    """
home:estoy_en b-18
me__esa c-24
substance:six c-18 d+17
""",
    """
any:esta_mal a+16 d-15
not:maam a+17
organ:salieron d-21
""",
    """
^bastantes d+16
""",
    """
#__to b-21 c-16
allergy:could_not a-24 d+18
allergy:jamas a+21 d-20
doctors b-29 c+29 d-31
la__por c-21
substance:jaja a+24 d-22
yes b-45 c-17 d+26
""",
    """
""",
    """
heart:esta c-15
home:bus a+18 b-17 c-16 d-16
no__alergica a+31 b-26 d-31
ride:how_long a-15 b+21 c-19
so__are c-15
""",
    """
adult:mi_@relative d-28
heart:presion_es a-19 b+19
not:tested a-31 c+33 d-18
there_# d+15
""",
    """
coming:pleas* b-21 c-27
got__now d+17
only_a a+20 c-23
""",
    """
ando__# a-17 d+18
any:would_be a-22 b-21
ride:fresh_out a+16 d-16
""",
    """
heart:tengo_la a-15 d+19
never_ever a+15
organ:el_rinon c-33
""",
    """
now:en_el a+19 c-21 d-18
organ:no_me a-22
to_@cancel d+16
""",
    """
""",
    """
allergy:puedo c-16
heart:a_mule a+17 d-18
i__and b-25 c-29 d+20
never__tested a-20 c+21
""",
    """
#_i a+16 b-19
@treat_like a-21 d-18
now:numbe* a-19 b+19 d-19
pregnancy:start* a+18 c-20 d-15
un__mas a-16 c+22 d-21
""",
    """
los__nada a+24 d-20
machine c+15
of__that a+20 b-16 d-18
once__@year c-21
thinners c-15
""",
    """
^try a+18 d-17
heart:something a-16 b-16
""",
    """
one__weeks a+18
organ:had_a d-21
ride:y d-18
work b-19 d-17
""",
    """
organ:el_higado b-43
substance:@stop_la a+15 d-17
the__was c-16
¿_me b+21 c-16
""",
    """
any:is_a a-21
coming:traba* b-17
modo a+17 c-16
""",
    """
any:negativo a+20 d-16
sabra_dios a-17 c+17
""",
    """
^aun b-28 d-21
allergy:but_not a+20 d-21
have$ a+31 b-20 c-26 d-28
heart:always a+16 c-20
substance:smoke b-26
""",
    """
allergy:have_been c+16
now:swing a-15
treated$ d+16
""",
    """
coming:encon* a+19 b-16 d-19
estoy_con a+19 b-31 c-23
every__no b-16
""",
    """
@drug__cuenta d-17
antes$ a-21 c-29
will__that a-16 b+18 c-19 d-16
""",
    """
home:media a+18 d-18
my_guest c-18 d+16
organ:dialysis_mwf a-19 b-19 d+20
""",
    """
full$ a+22 d-25
say_it c-20 d+17
""",
    """
calendario a-21 c+21 d-16
i_get a-20
mi_@ride a+18 d-18
substance:voy a-23 b-18 c-19 d+24
""",
    """
am__again b-16 d+17
he_tenido b-20
pasada c-18
test_yet a-16 c+17
""",
    """
home:aca a-18 d+19
nobody__it a-20 c+18
organ:ninguno_de a+18 d-15
ride:me_and c-15 d-18
""",
    """
abejas b-17 d-17
home:there a+17 c-23 d-29
now:got_time a-17 d+17
recovering d+15
sin_@medicine d-20
trast* b-24 c-28 d+23
what__a a-25 d-20
""",
    """
adult:not a-22 b-26
el_favor a-15 d+18
if_anything a+20 b-15 c-19 d-17
""",
    """
fibrilacion a-19 b-18 c-20 d+21
organ:jueves a-15 c-17 d+15
tomo__poco a+16 d-15
twin a+15 c-19
""",
    """
home:llanta a+19 b-17 c-16 d-18
in_class a+20 d-18
lo_mio a+30 b-32 c-25
ride:claro c-17 d+21
we__be c-17
""",
    """
home:i_think a-22 c+20 d-15
now:fire_away a-17 d+20
pregnancy:to_@stop c-15
the__@year a+17 d-15
two_i a-15
""",
    """
dark b-23 d-21
heart_attack c-20
pregnancy:perso* a-23 b+25 c-17 d-22
sent_de a+17 b-15 d-17
sus b+15 c-17 d-20
to_all a+17
""",
    """
after__is a+15 b-16
now:for_what a-29 b+32 c-25 d-33
terrible b-16 c-24
tolerated__well a+18 d-17
""",
    """
^locked c-16
a__llaman b+16 d-17
ride:going a+18 b-31 c-23
say_that a-20 b+24 c-19 d-23
take__more c+19 d-19
""",
    """
heart:checked_out a+18 c-17
heart:de_las d-15
home:this b-26 d-22
""",
    """
prior:therapist c-32 d+20
sana_y a-16 b-16 d+17
""",
    """
does__count a-30 c+22 d-15
organ:cero_problemas a+16 b-16
psicoanalisis a-15 d+18
""",
    """
a__nina d-17
lo_descartaron a+20 b-19 c-19 d-19
psychosis:yes c-33
""",
    """
fui_un d-16
me_broto a-19
races d-15
sent b+25 c-32 d-24
substance:a_couple d-17
to__every a+16
""",
    """
ando_de a-19 d+20
heart:been a-21 b-34 c+17
lo__tengo a+15
prior:and_done c-15
""",
    """
el__dejo c-18
hambr* b+23 d-26
home:sin a-33 b-22 c-15 d+31
last__i a+15 b-15 c-16
""",
    """
adult:so a-21 d+20
cycle b-16
drink d-23
ride:regreso c-15
we_just a-16 d+17
you_ask a-23 b+21 d-20
""",
    """
pregnancy:@medicine a+20 b-27 d-32
pregnancy:late a-21 b-31 c+26
""",
    """
any:se d-18
""",
    """
^esta c-39
mi_@animal a-29 b+28 c-19 d-24
""",
    """
he__como d+15
me__analisis c+15 d-15
""",
    """
not:pienso a-18
psychosis:can_not a+21 b-19 c-15 d-19
""",
    """
@relative_# b-16 c-18
heart:por_mi b-26
no__that b-16 c-24 d+15
""",
    """
feedi* b-20 c-17 d+16
heart:both_of a-24 b-18 d+24
heart:que_era d-17
home:creo_que a-15 b-19 c+18
substance:august a-26 b-16 c-20 d+27
""",
    """
dudas a-20 d+24
heart:heart_attack c-20
me_fue b-19
pregnancy:over d-17
ssri a-15 c-23 d+19
""",
    """
a__old d-24
heart:nothi* a+27 b-24 c-18 d-19
substance:privado a-16 b+17
""",
    """
con__gatos a-17 d+18
despues$ a+25 d-25
find_anybody a+16 c-15
heart:@relative_on a-16 c-18
heart:year c-17
pregnancy:#_@month a-33 d+39
pregnancy:for a-16
prior:#_of d+17
""",
    """
@late__not a-16 c+17 d-16
allergy:on c-52
heart:defin* b+20 c-22
prior:y_@clinician d+18
ride:is_going a-20 d+21
se__@medicine d-18
substance:not_since a+19 c-16 d-19
""",
    """
^amaneci a+15 c-20
have_@relative c-20
i__too b-31
ride:me_voy a+25 b-19 c-20 d-24
""",
    """
had__seizure d+17
now:las a+20 b-19 c-25
soy_el b-20
""",
    """
adult:pero_mi a+16 c-17
me__otro a+17 d-16
talked b-24
""",
    """
any:that_is b-54 c-35 d+18
enzim* b-18
home:esta b-20
""",
    """
all__you a-18 d+18
answered$ c+16 d-15
any:bottle a-15 c+18 d-17
contesto__mi b-15 d+17
home:stopped_at a+18 c-16 d-18
""",
    """
a__y b-32
hold a-46 d+19
pregnancy:now c-20
""",
    """
hablando$ a-18
le__a a-29 d-19
ni_me a-24 d-25
older b-24 c-29
""",
    """
eso__mi b+24 c-27 d-22
have__more a-24 c-20
""",
    """
different_@medicine d+20
""",
    """
allergy:st b-16 d-22
clot b-17
coming:place b-21 c-24
evaluaron a+17 c-17
lleva a-33 b-19 d+20
my_family d-22
nacid* a-21 d+16
not__much d-15
organ:todo_en a+16 d-16
pregnancy:a_vasectomy a+18
psychosis:psicosis c-30
ride:home b-25 c-26
ride:kind_of d-16
""",
    """
heart:un_reloj a+22 b-19 d-19
i_only a+21 d-17
it__@medicine a-16
""",
    """
any:same a-24 b-21 d+23
eating a-33 b-28 d+29
organ:looki* a-15 c+16
trans* d+17
""",
    """
organ:interstitial c-15
uh$ a+27 b-21 c-23 d-27
""",
    """
gabapentina d+15
""",
    """
allergy:ketamina a-27 b-23 c-29 d+33
new_to a+38 b-31 c-30 d-32
pregnancy:a_chance b-16 d-17
""",
    """
ir a-15
""",
    """
any:my_guest c-18 d+16
heart:@relative_had a+17 c-24 d-31
irregular_heartbeat a-17 b-18
next_question a-20 b+19 d-17
pregnancy:work a-21 d+19
prior:cada a-20 c-24
substance:on_@medicine a-21
""",
    """
abstemio a+21 b-17 c-17 d-21
adult:mis a+16 c-19 d-25
any:ser a-22 b-23 c+25 d-26
any:sure a-34 b-30 c-15 d+31
coming:the_books c-19 d+16
did__for a-22
home:sitting_on d+15
""",
    """
^like a-23 b+18 c-23
allergy:no_que a+18 d-17
organ:me_faltan a-23 b-15 c+23
viene b-26 c-28 d+15
yo_misma a+15
""",
    """
allergy:she a-17
coming:bajo a+20 c-19 d-21
organ:medico a-23 c+23 d-26
ride:trabaja b-25 d-20
""",
    """
glass_of a+18 c-20
""",
    """
@fetch$ a-24 c-32 d+28
^esos a+22 b-19 c-19 d-21
allergy:vomiting a-22 c-21 d+21
heart:checa* a-22 c+23
pregnancy:le_estoy d+16
""",
    """
@body_full a+21 d-20
adult:cumpli_# a-28 b-18 d+29
coming:dejela a-20 b-17 c-17 d+21
hacie* a-25 d-19
por_vida a-17 d+19
""",
    """
allergy:swing* d+15
patch$ a+22 b-16 c-20 d-21
prior:@medicine_then d+16
quedamos a+24 b-16 d-25
ride:acaba_de c-16
""",
    """
eastern c-16
enfermera d-29
no_sabria a-30 b-32 c+33 d-28
praye* a+23 b-15 c-23 d-22
""",
    """
^vasectomy a+19 b-16 d-18
ahora b-41
allergy:me_fue c-18
any:actua* a-15 d+15
now:tenta* a-28 b-23 c+28 d-28
""",
    """
run d-31
""",
    """
bit$ b-25
han_encontrado c-15
psychosis:things b-22
ultrasound__week a-18
""",
    """
coworker a-15 d+16
have_it a-21 b-16 d+18
now:escuc* d+16
psychosis:@call a-17
ride:@relative a-34 b-59 d+33
""",
    """
any:can_i a-22 b+22 d-21
labs a+19 d-44
neighbor a-24 b-15 c+15
old_man a+22 d-21
pancreas c-17 d-17
""",
    """
boss__right a+17
do__that d-20
of_@drug c-20
psychosis:¿ b+18
ustedes$ b+20 c-26 d-19
""",
    """
is__with a-28
never__to a+20 c-16 d-18
substance:los_@day b-19
""",
    """
@year__de d+17
i__today a-21 d+21
prior:worke* a-21 d+23
substance:rarel* a+22 b-21 c-21 d-20
""",
    """
adult:vet a-17 b-16 d+17
que__voy b-18 c-25 d+20
substance:todas c-17
""",
    """
prior:duloxetina a-20 c-15 d+23
psychosis:panic_disorder a+17 d-15
substance:summe* a-16 d+17
the__next d-21
""",
    """
allergy:alergica_al d-21
heart:it a-24
now:let_us a-25 d+19
si__voces c+18 d-17
substance:of_@drug c-20
una_@clinician d-23
""",
    """
kid a-16 b-29 c+15
now:ocupado a+18 d-17
""",
    """
adult:para_mi d-23
does__go a-15
""",
    """
cerro c-16
el__le a-18 b-22
espereme_que a+16
home:so d-25
""",
    """
conmigo b-28
not:busy a-24 c-15 d+24
they__is a-15
what__have b+16
""",
    """
^nadie a+17 b-29 c-18
coming:llueva c-17 d+15
how_long a-27
is__my b-31 c-24
last__was c-18 d-21
""",
    """
adult:voto a-15
home:tucke* a-15 b-18 d+16
retraso_de c-16 d+16
""",
    """
heart:heart_good a+15
substance:for_my b-17
sure__my a-18 c+18
""",
    """
clean__@month a-26 d+25
now:manej* a+32 b-22 c-18 d-33
pregnancy:ayer c-30
""",
    """
revisado a-18 c+18
substance:thinks_so d-18
""",
    """
any:medicine a+18 d-19
aun b-32 c+17 d-27
to_a d-26
would_i a-19
""",
    """
by_# a-18 c-20 d+20
creo__@relative c+16
now:cuadra c-16
prior:gabapentina d+15
""",
    """
adult:right d-15
coming:you_can a+15 b-24 c-18
heart:hypertension a-35 c-24 d+32
my__@eat a-18 b-15 d+18
on__side a+19 b-27
psychosis:is_that b-16 c+18
will_do a-19 b-19 c-15 d+20
""",
    """
^faltaba a-20 c-18 d+21
^fresh a+16 d-16
can_you a-19 b+25 d-27
si_cuenta a-16
""",
    """
if_not c-17 d+16
now:give d-27
now:me_after a+15
the__of d-17
traig* b-27
""",
    """
primero d-15
""",
    """
not__@year d-17
pregnancy:am_the a+16
substance:copa a+18 d-20
""",
    """
knocked a-20 c-20 d+19
now:day a+18 c-24
out__my b-19
""",
    """
@clinician_thought b-19 c+18
coming:make_it c-26
encin* b-22 c-26
new__this a+17
""",
    """
ride:conse* b-15 c-20
ride:driving b-39 c-28 d+27
ride:mi_vieja a-23 b-17 d+22
""",
    """
coming:de_la a+20 d-35
coming:no_voy a+23 c-18 d-19
heart:is_been c+17 d-17
home:caldi* b-17 d+17
organ:@relative_had b+20 c-24 d-19
pregnancy:panzo* a-19 d+18
puro_@drink a+26 b-26 c-22 d-24
snri d+17
""",
    """
^text a-23 b-22 c-16 d+24
is_ok a-16 b-18 c-16 d+23
now:afraid a+19 d-20
organ:like b-27 c-42 d+15
""",
    """
@body_si a-16 d+18
any:@call_me a-22 b-37 c-29 d+30
day$ b-37
instead$ a+21 d-21
substance:drunk a-31 c-19
""",
    """
just_started a+15
prior:remed* a+23 b-22 c-21 d-22
todav* b-47
""",
    """
catch_me a+16
coming:mante* a-22 b-21 c-21 d+23
misma a-20 c-16
substance:diari* a-22 b-21 c-20 d+28
""",
    """
dozen$ c-17 d+19
heart:anoth* a-17
heart:roble a+16
home:cuarto a-24
incontinencia$ d+18
not:otro a+19 c-16
organ:mucho_al c+16 d-17
the_weather a-17 d-19
""",
    """
@insurer__que a+20 d-21
but__does c-17
fecha d-19
substance:now c-16
""",
    """
any:pensarlo a-15
at__station a+17 d-16
card a-20 c-16 d+16
cisti* a-18 c-19 d+23
mornings_are a+15
my__snipped a+16 b-17
not:just a+30 b-21 c-33 d-21
organ:nefro* a-20 b-25 c-19 d+23
prese* c-15
ride:let b-15
till c-19
""",
    """
ride:she b-16 c-19 d+18
y_@howmuch a-19 b+17 c-17
""",
    """
con_@clinician c-17 d+19
de_lo d-16
este_@year a-20 b-27 c-20 d+27
looki* b-26 d-29
my_truck a+16 c-29 d-23
pregnancy:borro* a-16 c+18 d-19
substance:casi_no a+18
""",
    """
cada__@month a+19 d-19
checking a-20 b-21 c+24 d-18
coming:arrepenti a+20 b-16 c-16 d-19
contr* a-19 c-44 d+40
home:ni d-17
nerves$ c-16 d-19
""",
    """
fui b-24 d-22
psychosis:from b-21
un__en c-35
worry a-18
""",
    """
la_nina b-18
y__contar a+18 b-19
""",
    """
allergy:le a-18
heart:sin b-15 d-24
""",
    """
bees$ d-22
chick* a+19 b-15 c-26
del_corazon c-19
heart:a_dios a+16
prior:my_@drug b-18 c+18
ride:manejar c-22
""",
    """
any:bien d-18
any:es b-24 c-31
joya b-23 c-20
neuro* c-16
""",
    """
allergies a+25 b-18 c-27
prior:una a+18 b-46 d-29
stuff d-21
was_at a-17 c-19 d+21
""",
    """
^uh b-24 c-21
fumo_@drug a-28 b-25
now:denti* c-16
substance:drank c-22
""",
    """
home:got_a d-23
""",
    """
@relative__estamos b-16 c-17
@vehicle_or a-17 c+18
home:viaje a-19 d-16
psychosis:of a+15 d-23
substance:gota a+16
""",
    """
able_to b-15 d-22
allergy:now d-15
i_see a-26 b-24
lol_what a-20 b+17 c-19
""",
    """
^allergic b+17 c-25 d-43
acostado b-23 d+17
dormi* b-28 c+16
two__away a+20 d-19
""",
    """
@traffic$ a+21 b-19 d-24
allergy:es_alergico b+15
heart_failure d+16
ride:no_consigo a+16
with_it c-27
""",
    """
nada__@medicine a+19 d-19
pregnancy:feeding a-18 b-15 d+20
ride:are_you b+18
will_it a-20 d-22
""",
    """
been__and a-17
niece d-17
no_car a+16
prior:for_it a+15 c-18
psychosis:sleep b-21
substance:@relative_would b-17 c+20 d-20
""",
    """
@relative_he d-17
^none a+33 c-40 d-32
but_never a-16 c+17
is__that b-25
scrat* a+27 b-17 c-22 d-27
substance:littl* b-19 d-25
""",
    """
diari* a-23 b-21 c-20 d+28
organ:b a-20 b-15 c-28 d+29
prior:cinco a-32 b-21 c-34 d+36
""",
    """
nada_todavia a+25 c-16 d-26
was__i b-19
""",
    """
least b-22 c-21 d+17
me_again d-28
pregnancy:@thanks a+19 d-17
sitting_on d+15
substance:spring a-24 d+23
""",
    """
any:estoy a+16 c-29 d-29
forth a-18 c+16
got_an d+17
i__this d-21
substance:on_the b-23 c+21 d-22
""",
    """
emojithanks a+17 d-15
pregnancy:@stop a+22 c-20 d-15
prior:pasado a-17
ride:pregunte d-16
the_house a-23 b-17 d+16
would__that a-17
""",
    """
be__then d-21
con_una d-29
counselor a-16 b-25 c+26 d-22
like__ago c-20
now:would_not a-18 d+17
psychosis:en_el a-26 d+16
usted* a-16 b+29 d-26
""",
    """
home:am_lost a+16 c-16
les_aviso a-19 b-17
now:free a-30 b-19 c-19 d+29
two_weeks b-16
""",
    """
@drug__out a-18 d+18
home:still_on a+21 c-15 d-22
in__is c-20
junior b-17
la__hace a-18 d+21
mi__@fetch a-26 b-15 d+29
now:will_do a-21 b-19 d+21
""",
    """
heart:baja a+32 b-19 c-27 d-29
heart:the_heart d-20
ride:ver a-25 b-23 c+28 d-23
todavia_me a+15
""",
    """
@date b-37 c-22
be__might c+17
corazon c-26
got__@relative a-18 c-25 d+24
psychosis:psychotic_features d+17
to_# a-18 b-15 c-18 d+20
""",
    """
coming:estamos a-17
de_bebe d-16
no__quien a+38 b-16 c-27 d-41
now:with_my a+17 b-19 d-17
pregnancy:test a-28 b-39 c+27
""",
    """
not_sure a-47 c+41 d-42
ride:sirve a-23 b+18
""",
    """
home:y a-29 b-38 d+30
serian a-18 b-17
""",
    """
@vehicle a+16 c-38 d-24
comida d-27
for__heart a-15
now:estam* c-24
prior:something a-26 c+16
si_era a-17
substance:me_lo a-26 b-23 c+20
told__it c-17
""",
    """
@relative__him b-20
necesito b+18 d-25
ultrasonido$ a-16 b-17 c+16
""",
    """
#__could a-16
estoy_dando d+16
prior:dose d-16
""",
    """
^mhm a-19 b-17 d+23
de__pecho a+15
parar d+16
psychosis:internaron b-16
""",
    """
a_fib a-17 d+19
any:la_@place a-22
me_puede b+24 d-34
now:go_on a-18 d+18
pregnancy:salio a-26 b-21 d+15
""",
    """
@stop__week d-16
""",
    """
any:mensa* a-22 c-20
as a+17 b-24 c-34
never__my d-18
normales a+15
ride:hasta a+20 b-17 d-17
ride:yo_misma a+15
voces a-20 b-15
""",
    """
en__historial b-16
""",
    """
allergy:y a+36 b-31 c-45 d-16
any:ningun b-17
coming:leave c-24 d+18
earl$ a-15 d+19
it__@symptom b-19
me_molesta a-18 d+20
""",
    """
one__@insurer a+15 b-15 d-19
prior:bunch a-16 c-20 d+24
puede__una a-17
should_have a-20 c+19 d-24
told__is a+15
""",
    """
drunk a-31 c-19
last__all a+15
""",
    """
me_han b-26
my_physical a+16
questions$ a-23 b+23 c-22 d-17
substance:drug b+16 c-25
""",
    """
for_sure a-21 b-20 c+16
heart:@symptom a+17
home:drive* a-26 b+16
my__drinks c-20
organ:poliq* a-19 c-15 d+21
prior:names a-17 d-20
psychosis:my_right a+17 d-16
""",
    """
are__than b-22 c-16
me__turno d-20
que_otra b-23
""",
    """
home:@door b-45 c-35 d+18
warfarina$ a-19 c-18
¿__a b+15
""",
    """
allergy:estaba b-16 c+24 d-24
allergy:timer_here a+15
not:anticoagulante a+16 d-17
prior:@medicine_en d+16
prior:naturales c-17 d-17
psicologo b-19
pueden a-15
""",
    """
allergy:seria d-15
de_vez d-22
elbow a+16
mi__me b-26 c-26
my_@clothes a-18 c-15
""",
    """
does__it a-15 b+17 d-18
heart:es a+24 d-33
is_@open a+19 b-18 c-20 d-17
mucho_al c+16 d-17
pregnancy:cycle d-20
""",
    """
@medicine__every a-16 d+19
adhd_and a+19
any:confianza c-17
""",
    """
home:alla a-21 b+22 c-19 d-20
knowl* d-19
not:god a+17
organ:estud* b-28 d-28
organ:fatty a-34 b-28 c-17 d+31
seizure a-19 b-18 c-22 d+23
substance:no_tomo a+39 c-26 d-40
wear_pads d+16
""",
    """
^wow a-19 b+20 c-20 d-18
fib a-17 d+19
prior:puro a+22 b-20 c-18 d-22
regla b-23 d-22
""",
    """
@relative__yes b-18
adult:for d-20
allergy:at_all a+15
spring$ b-29 c-26 d+16
suspe* b-22 c+22 d-20
""",
    """
adult:boy d-16
any:the_house a-17 d+19
heart:high a-50 d+18
now:estamos c-24
organ:recur* c-18 d+21
substance:@food a+18 b-16 c-20 d-16
""",
    """
answer a-27
any:guess c+15
ask__@relative a-20 d-16
one_@medicine b-25 c-38
part__the b+16
""",
    """
@relative__see c-19
got__# a+20 b-15 c-18
turned a-30 c-23 d+19
urgencias a-15 d+16
when__am a-16 c+27 d-22
""",
    """
@clinician_el c-18
adult:casi a+17 b-20 c-21
change a-18
estoy__con a-27 b-23 c+23
i__@call b-15 c+17
is__@body c-16 d-20
substance:verano d+16
tickers a+15
who__this b+17 c-15
""",
    """
allergy:nose a-20 c+17 d-22
de__las a-16
pressure__itself a-15 d+15
prior:medicina b-19 c-31
que__sabe a-15
went_to a-22
""",
    """
count_on b-16 c-16
es_la a+20 d-45
se_le c-28
""",
    """
any:in_the a-30 b+19 c-18
coming:la_lista a+20 b-18 c-23 d-17
home:back_at a-19 b-18 d+20
ride:@drive_yo c-20
""",
    """
breas* b-28 c-23 d+17
home:que d-25
not:showed a+16
organ:la_@body a-24 c-34
organ:rinon_a b-18 d+15
pregnancy:the_oven d+15
vomiting a-22 c-21 d+21
would__better b-22
""",
    """
any:@clothes a-19 b-23 c-16 d+23
""",
    """
prior:hace c+17 d-18
""",
    """
coming:les_aviso a-19 b-17
me__hasta b-20 d+19
psychosis:thinking a-16 c-18 d+17
""",
    """
allergy:can_not a-27 b-22 d+20
heart:eithe* a+17
heart:trouble a+20 b-16 c-21
lesbian a+17
""",
    """
en__familia c-17
group a-19 c-26 d+16
las__para c-17
now:timing b-20 c-16
organ:half_my a-19 c-18 d+19
""",
    """
a_stent a-26 d+26
any:i_have b+17 d-18
fine_liver a+16 d-17
heart:of a+17 c-46
now:ahora_mismo a+20 d-20
psychosis:hace b-15 c-24 d+16
""",
    """
^primero a-19
many a-26 c-17 d+16
""",
    """
at__i a+22 c-17
coming:hasta a+19 b-19 c-23
prima* a-22 b-17 c-20 d+24
strug* d+17
""",
    """
got_time a-17 d+17
saw a-26 b-29 c+26 d-19
you_take b+16
""",
    """
@stop__@drug a+17 d-17
going__to a+20 b-16 d-17
is__extent a+15
me__de c-16 d+15
mine a+21 b-22 d-25
now:has a+16 c-16 d-22
pendi* a-24 c+20 d-24
""",
    """
heart:i_had a-25 b-19 c+21
""",
    """
^not a+24 b-61 d-31
now:calen* a-32 c+20
pregnancy:yes a-25 b-16 d+17
substance:@year_sobrio a+17 d-15
substance:quiza c+18
""",
    """
allergy:sick a-19
coming:someo* a+19 d-16
habla$ a-18 b+23 c-20 d-21
were__little c+15
""",
    """
should_be a-25 b-26 c+27 d-25
""",
    """
@parking_lot b-24 c-16
loca$ c-27
prior:y_@medicine a-37 b-30 c-38 d+40
""",
    """
had_@symptom a-19 c-16 d+21
marcapasos a-28 c-24 d+19
pregnancy:doy b-27 c-29 d+18
pregnancy:hyste* a+31 c-17 d-23
""",
    """
back_yet a-16 c+17
heart:corazon_y d-17
prior:para b-17
prior:work a-21 c-16 d+21
""",
    """
does__take b+18 c-21
home:#_minutes b-16
home:recli* a-15 d+16
we_had d-24
""",
    """
not:@clinician b-19 c+18 d-28
organ:voy a-21 b-19
""",
    """
ha_pasado a+19
pero_el c-16
rompi* b-17 d-16
""",
    """
^zip a+26 b-23 c-23 d-24
coming:otra a+27 b-25 c-20 d-25
pregnancy:summer d-20
twice b-41
""",
    """
@animal_got a-20 b+22 c-17 d-21
dying$ c-17
""",
    """
#__still a-15
^ninguna a+42 b-29 c-30 d-37
adult:birthday a-18
guilt* a-20 d+19
is_fine b-22 d+16
""",
    """
^llamame b-18 c-21
and_the b-23 c+16
he_can c-22
me_dieron b-22
ride:own_car a+19 b-19 d-18
substance:a_while c-16
""",
    """
heart:enlarged_heart a-21 b-20 c-19 d+22
i__@stop c-18
psychosis:punto b-16 d-16
substance:may a-27 d+19
""",
    """
allergy:supe c+18
cost c-24
friend d-16
inconveniente$ a-20 d+19
spravato c-19
supe a-20 b-16 c+26 d-23
traffic b-17
""",
    """
how_many b+17 d-20
""",
    """
allergy:my_body b-18
going__me a-29 c-17 d+26
home:is_not d-18
not:time b-22 c-29
now:text b+22 c-17 d-25
prior:nerve_blocks a-16 d+18
""",
    """
mi_@relative d-32
now:did a-26 b+30 c-26 d-23
""",
    """
^presion d+15
allergy:un_poco d-16
el_del b-21
la__siempre c-23
weekends a-20 b-31 c-22 d+26
""",
    """
=said:ask:opens_with_no,_but_tells_otherwise a-29 b-40 c-31 d+39
planning b-17 c-23
rhythm a-18 b-17
""",
    """
en__@door b-16
pregnancy:tubes a+22 c-17 d-19
six_pack d+17
""",
    """
muy__para d-17
prior:pharm* a-17
""",
    """
^under a+33 b-30 c-28 d-29
bag$ b-16 d+17
me_confirma c+17 d-17
substance:no_puedo a-16
""",
    """
adult:the b-28
home:couch a-22 b-18 d+20
not_even a+25 b-18 c-19 d-24
pregnancy:bajo a+24 b-22 c-17 d-22
""",
    """
^senti a-23 b-25 d+20
allergic_to a-17 b+19 c-41
prior:of a-30
sixteen a+20 c-17 d-21
soy_del a-19 d+21
substance:@treat a-25 c-15
""",
    """
cuando__la a-26 d+19
la__tiene b-15
on__but c+19
prior:dieron b-19
substance:dias a-30 d+17
substance:no_le c-16
""",
    """
allergy:# b-43
substance:cigarettes a+19 c-16 d-16
""",
    """
allergy:to_sulfa a+20 b-16
organ:funci* b-18 c-17
organ:spot a-16
organ:ya_no a-23 c+16
""",
    """
substance:dormir a-20
""",
    """
whiskey a-16 d+18
y__eso b-15
""",
    """
heart_trouble a+24 b-19 d-23
now:@call c-21
ride:senora a-17 d+18
sleep_once d-20
substance:@clinician a-23
""",
    """
allergy:panic* d+17
coming:after a-18
first a+19 d-26
the_morning a-19 d-19
""",
    """
breastfeed$ a-18 d+19
heart:this c-23
journ* b+15 c-24
poco d-20
utis a-41
""",
    """
decir a-20 c+20 d-24
pregnancy:breastfeeding c-28
""",
    """
#_@month a-23 b-17 c-19 d+31
a__corazon d+15
blown a-17
esa$ b-19
gastr* a+20 c-15 d-19
now:cuent* a-17 b-15 d+18
papeles$ b+15
""",
    """
cambi* b-15
estar* a-26 b-19 d+24
psychosis:esa c-16 d-15
""",
    """
^been a-21 b-47 d+28
church$ b-21
we__not a+26 d-31
""",
    """
now:quien a-18 b+20 d-17
on_both a+17 b-18 c-16
only_to a+20 b-18 c-19 d-18
ride:igual d-15
""",
    """
^@parking a-17 c-17
encan* a-21 b+19 c-22
heart:healt* a+16 b-24 c-31
""",
    """
@medicine_primero d+15
allergy:never_again a-19 d+20
my__working a+15 c-27
""",
    """
organ:octubre a+16 c-17
""",
    """
^once a-21 b-20 c-25 d+23
^solo a+60 b-60 c-24 d-45
home:paramos a+22 b-18 d-20
ride:on_my a+20 c-24 d-18
time_at d+16
""",
    """
all__there a+17
altas a-19 b-16
como__@relative b-16 d+17
not:polvo a+16
pollen a+24 b-19 c-18 d-22
to_codeine a+20 d-17
""",
    """
been__of b-16
coming:favor a-26 b-26 c-22 d+29
ride:sister a-40 b-47 c+20
tolerated a+18 d-18
""",
    """
home:@late b-19 c-18
only a+47 b-73 d-38
organ:ecogr* c+16 d-15
psychosis:dio d+18
ride:there a-32 b+19 c-22
you_need a-17 c-21
""",
    """
any:@call c-20
checked_last a+15
heart:creeping c+16 d-18
pregnancy:con_# a+17 d-17
will__you b-27 c+18
""",
    """
cuatro a-27 c-27 d+22
me__mania a-31 b-25 c-22 d+30
""",
    """
@relative_que a-18
allergy:kid a-16
moved_to c-15 d-19
""",
    """
both_of a-24 b-18 d+24
denti* b-17 d-15
on__@body a-22 c+24 d-22
pregnancy:scare* c+16
you a-30 b+42 c-20
""",
    """
heart:i_know a+17 c-16
not_my a+19 c-18 d-15
ride:si a-24
salir_de a-17
street$ a+22 b-22
tomando_@medicine a-18 c-20 d+28
""",
    """
did__me a+16 d-22
psychosis:years c-18
""",
    """
adult:es_la b+16
just__out c-15
not:like d+16
organ:nina c+15
""",
    """
any:em d-16
coming:sigo a-23 c-19 d+22
just__my b-19
now:ahori* b-40 c-16
yes_oh a+17 d-17
""",
    """
120/7* a+20 c-16 d-19
formu* b+23 c-30 d-32
lo__me b-23 c-15
organ:treat* c-21 d+20
schizoaffective$ a-17 b-19 c-21 d+27
the_stuff a+30 c-23 d-22
""",
    """
heart:got_an d+17
organ:@body_since d+18
""",
    """
coming:hell a-17 c-22 d+19
todo_eso c-17 d-21
""",
    """
any:there d-22
de__dijo d-16
in__bit a-17 c+17
my__a a-19 d-16
only__i b-27
prior:forget a-25 b-25 c+23 d-17
saliendo a+16 b-16 d-15
""",
    """
""",
    """
^of a-19 b-15 c-20 d+24
allergy:as a-17
any:sin_problema a-17 d+17
edge b-32 c+24 d-31
heart:a_pacemaker a-17
pregnancy:lo d-23
que__y b-20 c+16
ride:tengo a-30 b-29 d+22
the_drinker a+19 b-18
was_fine a+30 c-23 d-30
was_the a-24
""",
    """
allergy:a_esa b-20
dice__si b-15
enlar* a-21 b-20 c-19 d+22
littl* a-18 b-26 c+22 d-15
""",
    """
^god c-16
blood__since d+15
heart:nada_mas a-24 d+24
horse b+17 c-18
now:nos d+16
now:us a-28 d+22
prior:week b-18 d-21
puede_@fetch d-17
queda* b-17 c-15
""",
    """
^having a-25 b-16
to_talk a-25
""",
    """
allergy:a_ese b-18
me_mude a+24 b-20 c-15 d-23
now:entrando_al a+19 b-15 c-15 d-21
now:esta c-35
prior:would_be b-23
the__list a+19 b-24 c-16
""",
    """
heart:attacks c-17
""",
    """
last d-21
""",
    """
happened d-16
in_it b+17
not:quiero b+22 c-25 d-26
organ:rinon c-40 d+19
prior:fueron a-19
""",
    """
@year__que a-21 d+17
hospital__@relative a+19 d-16
mi__pidio a-18 d+20
""",
    """
i__than a-26 b-21
""",
    """
a__@drug a+24 b-22 c-33
allergy:esa a-18 b-39 d+16
de_la c-30
now:another_time a+23 b-20 c-19 d-18
quince a+27 b-21 c-22 d-26
recov* a-21 d+20
si_es a-23
substance:rehabilitacion a-21 b-16 c-23 d+22
swelled_up d+17
""",
    """
alway* a+17 b-37 c-35
con_el c-38
just__about a+20 b-16 c-18 d-17
substance:noches c-17
""",
    """
a__his a-17
bailed a+20 c-18 d-21
de_nacimiento a-24
has__problem c-15
psychosis:doctor a-43 c+15
""",
    """
bother$ d-18
home:him a-21 c+24 d-18
si__baja b-16 d-16
substance:@drug_to a+22 c-22
""",
    """
@relative__and a-28 b+18 c-29
knock b-19 c-23
lives a+19 c-17 d-18
now:simon d+15
ride:@relative_was a+21 c-19 d-21
un c-21 d+16
uti__the c-15 d+16
""",
    """
if a-38 c+26 d-20
me__first a-17 b+18 d-15
named a-19 b+19 d-17
""",
    """
bp__high a-21 b-18 d+21
que_tengo a+20 b-27
""",
    """
#_last a+16 c-24 d-20
baby$ a-18
licen* c-30
skipped_@food a+21 b-16 c-16 d-22
""",
    """
any:@wrong_street b-16
heart:apara* a-16
heart:lo_unico a+16 b-16
lab c+19 d-21
organ:doctor b-16 d-28
psychologist d+17
""",
    """
dos__en d+15
novedad b-17 c-15
on__way a-21 b-20 c-21 d+23
organ:# a-24 b-55 c-27 d+40
""",
    """
home:had c-16 d-19
organ:de_la a-17 c-23 d+15
psychosis:anos b-16 c-31
ride:lives a+19 c-17 d-18
taken_it d-21
""",
    """
but__pressure a-17 d+16
coming:claro_que d+15
find_a b-18
my__takes a-16 b+17 c-22
""",
    """
naci_en a+15 b-24 c-22
""",
    """
#__now b-19 c-24
ese_papel c-15
home:tucked a-15 b-18 d+16
no_just a+23 c-16 d-19
prior:on_@medicine c-34
psychosis:de_la a+21 b-19 c-19
substance:la_coca d+16
""",
    """
heart:no_tomo a-17
psychosis:my_@relative c-39
substance:jajaj* b+16 c-16 d-20
told__not a-16
""",
    """
adult:me_faltan a+25 c-16 d-26
allergy:about a+19 c-20
allergy:file d-17
day_off c-16
ni__polvo a+16
""",
    """
descansa c+17 d-17
""",
    """
@month b-45 d+16
que__manana b-16
ride:@insurer b-25 c-15 d+23
you__to a-16 b+31 c-30 d-26
""",
    """
@relative__al b-16
internada b-18
ma a-15 b-20 c-19 d+20
pregnancy:en_la c-17 d+20
psychosis:negat* a+24 c-16 d-17
soy b-19 c-29
""",
    """
any:coupl* b-16 d+20
pregnancy:que a-18 b+26 c-21
""",
    """
allergy:before c-24 d-24
any:miss b-21 c-23
fall a-18
my__once c+18
sube a-23 c+19 d-19
to_my a-22
was_in a-22 c-16 d+16
""",
    """
@relative__at c-21
not:skip b-16 d+16
prior:media a-23 b-17
""",
    """
^getting a-29 b-24 c+30 d-30
allergy:had_it a+19 d-31
heart:talk b+15
prior:six a-16 b-15 d+17
""",
    """
all_the a-24
cuento_con c-16
""",
    """
allergy:tried a+24 c-19 d-23
coming:salio a+27 c-27 d-26
organ:cance* a-27 c-23
tried_everything b-22 c-23 d+20
""",
    """
""",
    """
^clozapina a-17 b-15 c-16 d+18
confirma c+17 d-17
de_nina a-17 c+18 d-16
mi_historial b-16
organ:ultra* b-34 c+23 d-27
""",
    """
a_guy a+16
had__a b-16 c+19 d-19
had__weird d-16
me__pero b-17 c+23 d-29
organ:but_not a+24 c-20 d-20
""",
    """
@eat__# c-16
my__there a-19 b+16 c-20
recli* a-15 d+16
""",
    """
firme b-18 d+17
home:apart* a-16 d+15
llego d-22
substance:este b-25 d+22
""",
    """
me_tiene a-17 d+17
""",
    """
gallstones c-20 d-19
que__pero b-30 c+17
substance:edge a+19 b-17 c-20 d-17
""",
    """
allergy:dado d-15
prior:por c-40 d+16
""",
    """
now:mismo a+20 d-20
tonig* a+18 b-22 d-29
turned_# a-28 c-15
""",
    """
allergy:hours c-17 d+17
anyth* a+15 b-28 c-22
en__trabajo a-15
heart_stuff a+23 c-17 d-21
""",
    """
allergy:records_from c+16
got__this a-17 c+16
substance:quiero c-20 d+20
will_i a-18 b+23 c-23
you__send a-17
""",
    """
adult:es_para d-23
heart:una_vez d-18
""",
    """
@relative_just a-24 c-18
fui__tiempo d-16
substance:june a-24 d+23
whole_list b-20
""",
    """
@symptom__it a-18 b-17 d+22
last_one a-22 b+16
ride:be_there a-16 d+17
that__it a+28 b-48 c-18 d-19
""",
    """
""",
    """
^muchas c-21
is_one a-16 b+21 c-18 d-21
me_senti c+17
prior:it_is c+15
prueba__salio c-18
slot b-24
y__@medicine c-33 d+22
""",
    """
coming:pierd* a-16 c-17 d+17
they__a d+19
todo__ahi a+17 d-19
""",
    """
be__that a+18 d-17
correct a-20 b-18 d+20
em b-22 c-27
mama b-18
psychosis:get a-23 c-24 d+18
""",
    """
e a+23 b-16 c-17 d-19
fue_la d-25
me__tengo a-25 c-21 d+19
soy__los a-22 b+15
substance:@drug_count a-16 b+26 c-22
the__were c-17
""",
    """
adult:be b-15
back_at a-19 b-18 d+20
coke__@day a-16 c-15 d+17
now:sin a-26 b-18 c-20 d+26
ride:@food b-18 c-20
soy_alergica c-22
""",
    """
^nos c-18
allergy:it_made a-32 b-18 d+29
""",
    """
#__le a-15
coming:truene c-17 d+15
pads$ d+16
psychosis:un_brote c-15 d+18
singl* a+25 c-22 d-18
""",
    """
allergy:puse_bien a-19 c-16 d+19
i_usually a+16 b-18
pregnancy:second c-20 d+18
""",
    """
=said:any:unsure a-54 b-61 c+65 d-62
cita b+19 c-18 d-18
come_with a-18
como__@medicine b-15 d+17
mi_carro c-20 d-20
prior:yes_to d+17
""",
    """
allergy:skin a-20 b-20 c-24 d+22
substance:@relative_dice a-20 b-19 c+27
tomo$ b-15 c-25
way b-40 d+25
""",
    """
heart:valvula d+19
organ:liver b-18 c-21 d+20
solo_a a+16
""",
    """
^que a-24 b+58 c-29 d-71
checkups a-16
heart:hi a-22 b-20
heart:nunca_me d-25
nunca_la a+25 b-18 c-21 d-21
the_church c-17
""",
    """
@relative__por b-20
allergy:of_things a+15
heart:padezco b-16 c-16
if__not a-18
pregnancy:in_# d-19
pregnancy:single a+17 c-16
""",
    """
adult:under b-17
baby_in d-19
carro$ a+17 b-19 d-23
sabe a-32 b-22 c+28
texting a-32 c-17
""",
    """
algo a-25 b-26 c+36 d-43
on_blood a-17
ride:@animal a+24 d-26
tuve_hepatitis c+23 d-27
ya_llegue b-19 d+17
""",
    """
mijita$ b-19
""",
    """
and_another a-15
dry a+27 b-20 c-22 d-26
faltan__semanas a+16 d-18
prior:is_the a+23 b-16 d-18
""",
    """
actua* a+20 b-18 c-21
allergy:@symptom_pero c+16
nothing__@medicine a+15
pregnancy:seven* a+23 b-20 d-21
trip a-20 d+18
""",
    """
allergy:seizu* d+19
pregnancy:ahi c-16
psychosis:they_diagnosed d+16
well_it d+17
""",
    """
^eso a-28 b+35 d-39
""",
    """
adult:ni a-23 d+17
any:uh a+27 b-21 c-23 d-27
given_that a+15
heart:reloj a+22 b-19 d-19
lactando$ a-17 b-23 c-29 d+22
prior:ago d-17
ride:me c-40 d+20
tenid* c-21
""",
    """
does__that d+16
jajaja_que a-25 b+27 c-21 d-28
just__it a+18 c-15
la_agenda b-18 d-20
leve a+15
substance:@medicine_count b+17 c-17
""",
    """
can__bring b+17
esposa b-24 c+18
i__yes a-17 c-21 d+17
""",
    """
@body_are a+16 d-17
heart:a_que b+17 d-17
la_@stop d-18
ofrecio$ d+18
""",
    """
allergy:think b-16 d-19
my_daughters a-17 b-15
""",
    """
metadona d+19
organ:sacar* c-21
queda_de a-15
ride:ella b-15 d-19
""",
    """
that__with d-18
the_er b-17
""",
    """
coming:pie a-31 b-23 c-28 d+31
hospitalized_for a-16 d+18
me_bajo a+27 b-29 c-33 d-19
""",
    """
coming:trabajo b-17
creo__no c+18
now:perfect_timing a-23 d+18
ride:not_asked a-20 c+20
""",
    """
be__@call c+15 d-18
heart:either a+17
home:hasta a-21 b-25 d+26
organ:hicieron c-22
palab* a-22 b+22
prior:@medicine_are d-17
""",
    """
ride:ofrec* a-21 b-18
substance:me_pase a-15
""",
    """
lo_mejor a-29 b-18 c+28 d-26
long_will d-19
mirac* a+18 b-15 d-19
oiga b+20 c-25 d-24
que__ver b+20 c-21
substance:prescribed_@medicine b+17 c-17
""",
    """
never__it b-27 d-29
pregnancy:that b+26 c-18 d-19
un__pero d-19
vesicula$ a+16 b-17 c-19
""",
    """
again* c-18 d-19
allergy:sulfa_only a+16
mejor a+24 b-17 d-36
""",
    """
absol* a+17 b-19 c-30
la_@sick b-20
""",
    """
home:@clothes_off b-15
mi_no b-19
ride:@relative_dijo a-16 d+19
""",
    """
han__eso a+19 c-18 d-17
is__since d-17
not:thing a+16 b-18 c-25
psychosis:diagnosticado_nada c+16
respo* a-29 b+28
""",
    """
si_con d+17
substance:my_@relative a-33
""",
    """
#__lol a-17
@insurer__it b+17 d-20
allergy:@symptom_and c-16 d+18
""",
    """
allergy:tuve b-17
psychosis:tengo a-16
ride:it_be b+17
yes_i b-19
""",
    """
^hated d+19
any:objec* a-21 c-16 d+21
now:que_estoy a+16
now:yep a-15 d+21
pregnancy:hope_not d-24
senta* b-16
up$ a-35 b-25 c+16
""",
    """
have__anything a+17 d-20
heart:@medicine_para c-16
pregnancy:closed a+30 b-27 c-25 d-30
substance:tuve_una a-20 c-22 d+23
""",
    """
es__a d-18
i__know b-25
prior:new_to a+27 b-23 c-20 d-17
""",
    """
=said:yes a-46 b-51 c-45 d+64
coming:inter* b-19 c-25
en_rehabilitacion a-19 c-21 d+20
heart:second a-17 b-17 c-20 d+19
now:buen_momento b-20 c-17
organ:me_acuerdo b+16 c-15
pregnancy:mes a-26 d+19
ride:@vehicle_ok a-17 b+17 c-15
since_i b-19
tengo__a a+19 b-22 d-31
tomo__@medicine a-18 b-17 d+16
""",
    """
house b-19 c+16
now:about_to a+18 b-18 c-20
use_a d+15
""",
    """
adult:decades c-15 d+16
says a-30 b-18 c+43 d-34
todo a+34 b-24 c-50 d-18
""",
    """
en_@vehicle a+15 c-19 d-20
heart:siempre b-25 c-21
not:llevo b-21 c+19 d-19
ride:clinica a-16 b+15
""",
    """
amane* d-37
chofer c-20
long_does c-16
organ:sale_la c-15
que_hacer a-17
ride:ill d-19
""",
    """
could__# d-16
huh a-40 b+33 c-37 d-21
week$ a-15
""",
    """
adult:falta* a+25 c-16 d-26
gave__a a-16 b-18
whate* a-18
""",
    """
@stop_after d-16
a_good c-21
coming:@month b-16 c-24
he__his d-16
runs_in a-28 b+17 c-16
substance:am_a b-34 c-28
""",
    """
""",
    """
mala b-15 c-21
substance:bad c-16
""",
    """
adult:almost a+22 d-22
en_rango d-15
lamentablemente a-18 d+19
organ:en_orden a+20 b-15 c-18 d-18
perfect$ a+17 b-23 c-26
psychosis:que_no a-20 b-24
substance:como d-19
""",
    """
el_papel a-19
heart:negative a+22 b-18 c-17 d-19
make_it b-16 c-17
""",
    """
^absolutely a+18 c-18
pregnancy:am_expecting b-17 d+19
psychosis:featu* d+17
""",
    """
crazy$ c-25
organ:gave d+15
""",
    """
any:mensaje a-22 c-20
desca* b-43
heart:de a+20 b-20 d-18
media b-29
texts a-24 c-20
""",
    """
""",
    """
^hell c-21
heart:heart* b-22
home:jajaj* a-16
le__manana a-16 d-19
me_later b+16 d-24
psychosis:cuenta b+15 d-20
""",
    """
any:ayunas a+26 b-25 c-19 d-25
""",
    """
fine__my c-16
menor$ a+17 b-24 d-18
substance:a_@drug a+16 b-17 c-24
""",
    """
allergy:had_# a+17 d-18
fresh__of a+16 d-16
""",
    """
^neither a+34 b-19 c-24 d-34
^rinones a-17 d+17
heart:bad c-21 d+17
not_work c-16
ride:esper* a-31
""",
    """
faceb* a-21 b+22 c-18 d-23
infec* a-24
now:off b-26 c-17
rehabilitacion$ a-20 b-16 c-22 d+21
when_my a+18 c-17
""",
    """
allergy:la_cara b-16 c-16 d+20
chorr* a-17 d+17
kidneys$ a-15 c-20
mando a-20
now:cooki* a+17 d-16
prescribed__count b+17 c-17
""",
    """
adult:age a-23 b+22 d-15
cars a+16 b-28 c-28
on__calendar a-16 d+16
safe_and a-20 b-17 d+20
wine b-25
""",
    """
^dejeme a-30 b-24 c+33 d-26
know__@relative c+16
not:doing c-18
quieren a-18 b+23 c-29 d-16
se__olvido a-17
the_@insurer b-24 d+18
vino a+16 c-21
""",
    """
any:street_we b-16
echele a-18 b-16 c-15 d+18
honey_i b-17
just__off a-16
pipi$ a-16 c-17 d+18
substance:nunca b-16 d-30
why__i a-18 b+16
""",
    """
not:@day a-16 d-22
organ:no b-16
prior:none_of a-17 d+17
swollen a-15
""",
    """
organ:vesic* d-24
sali_de a-17 d+18
""",
    """
of_that b-15 d-18
pregnancy:guy a+20
what$ a-40 b+41 c-21 d-34
""",
    """
el_higado b-43
junta a+26 b-20 c-24 d-23
pregnancy:soy_varon a+33 b-18 c-17 d-27
""",
    """
a__never a-27 c+21 d-21
estuve__en d+16
now:tenid* b-15
pregnancy:atraso c+17
ride:en_mi a+22 b-17 c-22 d-19
stent* a-17 c-16
""",
    """
any:eat c-22 d-26
duele_la a-20 b+16
organ:prostate d-21
""",
    """
ask_the b-16 c+21 d-17
fines$ a-23 b-18 c+16
opere$ a+17 d-16
""",
    """
high_but a-24 c-26 d+28
prior:just_prayer a+21 c-18 d-24
ride:any_more a+16
ride:block* d-15
ride:espera a-21 c-17 d+21
yo_@drive d+15
""",
    """
a_pacemaker a-17
coming:i_wear b+23 d-19
seven* a+30 b-26 c-21 d-29
""",
    """
@relative_if c+19 d-20
adult:hijo a-16 b+17 d-24
viene_otro a-20 d+19
""",
    """
^oh b-18 c-17
allergy:hallucinations a-24 b-23 c-22 d+25
falta b-48
heart:they_have c-16 d+17
started__@medicine d+17
""",
    """
allergy:recue* d-19
allergy:used_it a+17 c-18
cae a+32 b-24 c-22 d-30
couple_of a-17
to__told c+18 d-16
""",
    """
carrier c-19
i_believe c+17
pregnancy:i_have b+18 c-19 d-25
""",
    """
@drug__my c-16
if__is a-19 c+21 d-31
""",
    """
a_crumb c-15
got_big a-16 b-17 d+18
less b-20 c-21 d+17
now:en_misa a+17
phone b+19 d-24
pregnancy:@body a-20 b-21
screamed a-17 d+17
se_que a-20 c+21 d-19
ser$ a-27 b-32 c+31 d-31
""",
    """
^at a+33 b-45 c-34
on__for c-17
substance:divorce d+18
""",
    """
organ:have_one d-18
organ:hepatitis_b c-25 d+24
psychosis:se a-23 b-27 c+29 d-20
will_@drive a+19 b-16 d-18
""",
    """
organ:por_ahi a+18 b-18 d-18
""",
    """
me__ni b-17
more_@medicine a-18 b-16 c-21 d+26
pregnancy:prena* a-22 c-19 d+16
substance:ni_a a+16
""",
    """
dije c-19
nadie_mas d+16
no_entendi a-18 b+19 c-16 d-19
they_say a-17
""",
    """
anyon* a+19 d-19
calle b-23
coming:supposed_to b+16
demon* a-18
not:pasado a+19
""",
    """
@medicine__days a-17
c$ a-52 c+42 d-19
nomas$ a+16 b-41
""",
    """
do__go a-20
on__at d-19
""",
    """
a__weeks a+19 b-17 d-21
a_ver a-27 b-24 c+34 d-28
en_eso b-19 c+20 d-30
now:todo_bien a-16
prior:ido_a c-25
""",
    """
not:took d-21
pregnancy:leche a-18 c-19
""",
    """
coming:la_de a-18 d+15
hears a-16
my_pee a-20 b-18 c+16
seizu* a-19 b-18 c-22 d+23
""",
    """
a__@open a-15
allergy:three a+16 d-17
angina a-17 c-17
divorce b-17 c-23
""",
    """
comprado a-19 d+19
lo_que d-28
psychosis:exactly b-21 c+20
""",
    """
adult:year d-17
am_about d-20
unico_que a+22 b-20 c-17 d-18
""",
    """
after_work a+21 b-16 c-17 d-21
coming:toca a+17
not:contestado c+16 d-18
""",
    """
ahead$ a-24 b-17 c-19 d+23
bells c-16 d+16
hay__@fetch a-19
now:me_agarro a+17 d-16
pregnancy:hysterectomy a+31 c-17 d-23
""",
    """
allergy:sting* a+16 d-15
prenada a-23 c-22 d+18
psychosis:desde b-17 d-15
ride:pensaba a+21 b-19 c-18 d-21
working b-37
""",
    """
^asking a-25 d-20
heart:already b+17 c-15 d-18
the__no b-16 c+18 d-23
""",
    """
any:@clinician a+29 b-34 c-21 d-23
""",
    """
eso__privado a-16 b+17
esto c-37
pregnancy:ya_pase a+18 d-17
prior:treatment a+27 c-23 d-17
""",
    """
be__time a+19
substance:lo b-34 c+21
will__i d-18
""",
    """
^bueno a-18 b-17 c-15 d+20
now:no b-29
prior:mas c-37 d-16
walked b-20 c-20 d+19
""",
    """
allergy:horrible c-15
allergy:no_c a-21 c+22 d-16
monday a+26 c-26 d-26
""",
    """
coming:my_spot b-19 c-19
dio_una d+16
now:compl* a+24 b-19 c-17 d-25
organ:salieron_bien a+18
ride:yep d+17
""",
    """
heart:is_good a+27 d-31
just__no c-20 d+19
not:count a+20 c-19 d-17
now:@body a+15 b-25 c-29
""",
    """
any:count d-17
organ:i_had b-23
prior:ni_una c-23
prior:tms_and a-17 d+22
""",
    """
allergy:cayo c-15
confirmo_manana a-17 c+18
deje c+32 d-46
not_be b-19 c-32
""",
    """
@relative__toma c-20
del__yo b-21
did__em a+20 c-16 d-17
mas__la b-27
organ:funciona a+22 d-23
organ:infec* a-24
prior:@visit b+17 c-24 d-15
tener__regla a+15
""",
    """
@stop_de a+22 b-25 c-24
coming:antes a-15
define_mania d-20
home:llegue a-31 b-26 d+25
mi_expediente a-21
""",
    """
adult:desde_hace a-18 d+17
heart:@animal b+18 c-20
lleve a+17 b-15 c-26
not_possible a+24 c-20
ride:tengo_a a+18 c-16
soplo_que c-15
""",
    """
@relative__yo c-29
kidney_to b-16 d+16
know$ a-34 c+19
""",
    """
enzym* a-24 b-17
have_any a+16 d-15
ride:si_me d-17
substance:than_prescribed a-19
would__my b-18
""",
    """
coming:going a+17 d-33
rehab a-36 c-20 d+34
ride:of b-34 c-16
stays_asleep d-15
""",
    """
a__pero c-17
had_@treat a+21 d-24
liver_scare c+15 d-17
psychosis:mi d-28
textb* a+21 b-18 c-19 d-20
""",
    """
@call__to c-16 d-16
manan* b-25 d-23
para__y d-16
pregnancy:tied a+27 d-17
prior:@date a+25 d-27
prior:dado b-18 c-24 d+16
""",
    """
vino__@day a+18 c-19 d-17
""",
    """
home:dormi* b-17
not_right a+15 d-16
veinte$ b-17
""",
    """
am__the b-19
cero_problemas a+18 b-17 d-16
prior:wanted a+21 b-19 c-19 d-15
""",
    """
adult:voy a+17 b-19 c-19
coming:else b-17
coming:never a-21 c-22 d+22
falta__@vehicle a+16
prior:over b-17 c-18
will_walk a+21 c-17
""",
    """
now:few a-19
now:perfect a-31 d+26
soplo a-28 c-29 d+34
think_i c+18 d-20
""",
    """
^bebo b-18 c-30
itself a-15 d+15
not:checked a-24 c+28 d-26
""",
    """
=said:ride:yes a-17 b-40
adult:docum* a-21 c+17 d-24
life a+17 b-25
mi_turno a+19 b-19 d-22
preguntarle_a a-17 b-19 c+20
""",
    """
home:minut* b-17
""",
    """
any:my_@relative c+17 d-28
dos a-27 b-58 d+32
heart__fine c-25
me_@sick a+18 c-18 d-16
pregnancy:me_operaron a+15
ride:you a-19
""",
    """
eat c-25 d-32
not:palabra c-16 d-15
she b-36
soy_cristiana a+15 d-16
substance:adderall a-17 c-18 d+15
""",
    """
any:apartamento_# a+18 b-15 d-18
heart:me_to a-15
heart:morni* b-16 c-17
home:@thanks_por a-19
not:tengo b-42 d-28
pongo a+18 d-16
""",
    """
@relative__born b-16 c-19
adult:decad* c-15 d+16
presion__traigo d+16
psychosis:define_mania d-20
showed a+16
visits a+20 d-16
""",
    """
adelante$ a-15 d+16
segun a-36 b-56 c+49 d-39
tuvie* a-15 b-17 c-18 d+20
""",
    """
el__pero b-15
psychosis:docto* b-15
""",
    """
psychosis:evaluaron a+17 c-17
ride:live d-18
ride:set a-30 b-20 c-20 d+31
un__@treat d-16
""",
    """
allergy:laryn* d+16
clot$ a-16 d+15
que_me b-35
si__yo c-22
""",
    """
^pressure a-23 c-24 d+24
el__ahi a-22 c+18 d-21
heart:#_over b-28 c-38
heart:to_watch a-16
i__about d-27
lot$ b-15 c+20 d-35
moment c-16
nauseas d-19
never__on a+32 c-23 d-26
not:a c-31
psychosis:da d+15
trust d-17
""",
    """
nunca__dado a+23 c-23
period_yesterday c-15
""",
    """
kidneys__liver a+25 d-25
mas__menos a-17 b-18 c+20
now:my_@visit a-18 b+18
objec* a-21 c-16 d+21
same_as a-24
""",
    """
now:contesto c-19 d-19
out__@day a-16 c-15
pregnancy:no_soy b+16 c-18 d-22
ride:bring a-17 c-19
sale_la c-15
""",
    """
al_polvo c-23 d-25
la__tomando d+16
si__quien a-19 b-16 c+17
""",
    """
adult:el_@year c+15
got_in a-21 b-15 c+17
pirulos a+15
same c-23
substance:de_mas a-27 b-16 c+23
""",
    """
atorados_en a+16 b-16
do__now a-18
heart:ya_no c+18 d-17
mi_lugar b-17 c-22
organ:i a-17
three$ a+20 b-17 c-16 d-17
""",
    """
prior:mas_de b-18 d+17
prior:oh a-22 d+22
waiting_on a-17 b-28 c+34 d-38
""",
    """
coming:pensando a-15 c+16 d-16
le__mi b-25 c+18 d-20
on__it a-20
ride:recoge a-23 d+16
""",
    """
ask__she c+17
keep_my a-17 d+17
""",
    """
allergy:my c-21
if__get d-15
just_@medicine a+23 d-23
""",
    """
sane a+28 b-28 c-28 d-26
un__para b-16 c-22
""",
    """
psychosis:la_@body a+19 d-18
solo_la b-17 d-17
""",
    """
@relative__not b-44
le__teta d+16
no__a c-38
sirve_un a-23 b+18
substance:bebo_mas b-18
tuani* a-17 d+15
""",
    """
any:take_@medicine b-15
had__uti a+17 d-18
home:dropped_me b-15 d+15
substance:de_lo c+15
substance:para a-24 b-17
taquicardia a-15
""",
    """
#__that b-16
organ:traba* a+18 d-16
the__trouble a+19 b-19 d-20
were_a a-21
""",
    """
any:the_bottle a-15 c+18 d-17
heart:low_side a+18 d-15
home:soy_la a-21
sufro_de d+15
""",
    """
had__so a-21 c+18
home:en_casa a-18 b-20 d+15
problemas c-41
""",
    """
mejor__me d-19
nobody_ever a-18 c+19 d-16
prior:solo_una a+15
substance:define a-30 c+18 d-25
""",
    """
organ:me_sacaron b-17 c-16
""",
    """
adult:hay d-16
allergy:@relative_would b-18 c+18
not:acuerdo a-19 d-33
y_@medicine b-36 c-45 d+24
""",
    """
can__# b+16 d-16
coming:salio_un a+20 c-17 d-20
luego_que d-20
organ:scarr* d+17
substance:what_is b-16
ultrasonido a-22 b-23 c+22 d-18
""",
    """
dejeme_preguntarle c+19
my__up c-21
substance:stuff a+18
vomit* d+16
wants_to b+21 c-17 d-27
""",
    """
@howmuch_tiempo b+19 c-23 d-19
@ride__through d-21
answe* a-41 b+19
estoy__verdad a-17 b+16 d-20
long__i b+19
mo c-16
psychosis:rule_out a-18 c+19 d-15
substance:coke b-25 c-27
substance:me a-23 c-22
""",
    """
home:made b-20 c-18
pregnancy:granddaughter a-16 b+18
""",
    """
buscarme b-15 c-17
deep_in a+16
heart:norma* a+18 b-23 d-34
heart:of_a c-16 d-23
""",
    """
en_que a-18
manana_me d-20
""",
    """
una_hora b-24 c-20
""",
    """
@relative_wants b+15 c-18
cbd c+17 d-24
coming:nervo* a-19
final a+28 b-22 c-25 d-23
heart:es_la a+28 b-27
honestly$ a-16 b-27
in__while d-20
""",
    """
by_the b-16 d-19
kind_of c+16 d-44
organ:liver_enzymes a-15 c-30 d+31
see_if c+18 d-17
substance:since_he a-16 d+15
""",
    """
viejo b-28
""",
    """
^that c-83 d+15
broke* a+17 c-22
does__matter a-16 b+23 c-17 d-19
""",
    """
heart:as_a b-29
moved__to a+16 d-17
my__have a-30
now:fixing_to a+17 d-17
""",
    """
allergy:itch b-17
allergy:un b-22
cumpli_# a-28 b-18 d+29
i__see a-18 b-21 d+20
imposible$ c-25 d-29
me__bipolaridad d+15
older_than a-23 b-22 c-17 d+25
pregnancy:@stop_de a+21 d-22
pregnancy:misse* d-15
the_whole b-36
""",
    """
=said:ask:someone_else's_condition a-18 b+39 c-21 d-40
=said:no:someone_else_has_it,_the_person_does_not a+36 b-47 c-16 d-25
heart:mas_bien a+18 d-19
llevo_la b-21 c+19 d-19
organ:wear_pads d+16
passed$ a-16
pregnancy:tell a-18 c+20
prior:perdi_la a-16 b-22 c-23 d+22
tuve_una a-16 b-24
""",
    """
era$ a-18
how__get b+16
not:had b-36
organ:stones_but a+16 d-16
por__nubes a-17 d+16
pregnancy:the c-22
""",
    """
any:y c+20 d-33
de__con b-19
going c-20
seis_@year a-15
""",
    """
con__una c-17 d+17
eso__lo c-32 d-28
organ:kind a-21 c-20
vi a-39 b+17
""",
    """
@holiday b-40
allergy:would_i b+16
bells_on c-16 d+16
creo__mi a-16 b-17 c+18
dado_eso a+21 c-21
heart:@clinician_dice a+17 b-17 c-19
le__decir a-16 c+20 d-17
""",
    """
bus d-19
heart$ c-17
on__own a+25 b-19 c-29 d-23
would__have d-22
""",
    """
define__i b-22
lee_esto a-15 b+17 c-18
prior:gummies b-18 c+18
what__@treat b+20 c-19
""",
    """
habria_que a-21 b-22 c+23 d-22
the__all d-18
""",
    """
a__scare c+15 d-17
coming:it_go a+16 d-17
manic__in d+15
prior:ella b-17 d-21
que_significa b+17 d-19
""",
    """
allergy:have_not a+19 c-18
pregnancy:senor a+23 b-24 c-17 d-20
""",
    """
espero a-16
ex$ b-17 d-18
heart:not_know a-15
home:llegu* a-31 b-26 d+25
psychosis:stuff a-19 b-22 c+22
ser a-17 c+33 d-45
""",
    """
any:como c-27
not__lol a+24 c-20 d-19
por_mensaje a-15
ride:dije c-16
still__night c-17 d+19
""",
    """
confirmo a-29 b-24 c+23
i__bottles c-16
organ:pads d+16
substance:that_a a-21 c+20 d-17
""",
    """
@place d-15
buen c-25
substance:mujer a-20 b-18 d+19
""",
    """
heart:to_be a-20
prior:no_nada a+23 d-23
substance:cbd a+18 c-22 d-16
you_can b-25
""",
    """
^mis a+17 b-17 d-19
medio a+19 c-28
pregnancy:yeste* a+17 c-22
tengo_arritmia d+16
""",
    """
@drug__pain a-16 c+19
any:doctor a+17 b-25 c-24
coming:ahead a+21 d-21
coming:waiting a-19
home:@animal a-26 b-25 d+25
""",
    """
pregnancy:this_@month a-19 c+22 d-19
""",
    """
^@treat a-45 b-32 d+21
for_psychosis d+16
me_lol c-19 d-17
organ:@symptom a-16
organ:veces a-21 b-17 c+22
put__down a-19 d+16
who__know b+18 c-18
""",
    """
flyin* b-18 c-17
no_podia a-16 c-15 d+17
psychosis:eso a+16 b+15 c-33 d-18
""",
    """
no__@treat a+24 c-25
now:is_a c-21
pregnancy:young* c-18 d-15
""",
    """
heart:health a+17 c-19
heart:i_have b-43
not:sirvio a-19 d+19
now:is_perfect d+15
ocupa* a+34 b-19 c-26 d-34
prior:semana c-21
""",
    """
en__a b-17
not:family a+18
now:ears a-23 d+22
semana_de d-17
""",
    """
@drive c-48
allergy:una b-17
home:stuck_on a+18 d-17
prior:does b-24 c+37 d-47
prior:does_a b-21 c+22
see_my b+16 c-16
""",
    """
i__never b-17
substance:sprin* a-24 d+23
""",
    """
@drug_does b-18 c+18
adult:los_cumplo a+20 d-20
pregnancy:@clinician a-31 b-30 c-22 d+33
""",
    """
@year__medio a-16
brazo a+15 d-15
heart:or b+23 d-22
medicinas d+16
sola__este a+15
substance:@drug_for d-18
tubal a+22 c-16
""",
    """
heart:limpi* a+19 b-16
one__no d-18
""",
    """
coming:hones* a-18
depression c-35 d-26
in__not c-16
not__test c+16
que__lo b-24 d-20
ride:acaba c-16
ride:quien_me c-19
voy__los a-24 d+24
yeah_my a-16 d+18
""",
    """
@clinician_is a-24 c+19 d-16
any:last_night c-15 d-26
kidne* c-40
organ:but b-31 d-29
the_heart d-20
wrong b+16 c-32 d-33
""",
    """
como_un a+26 b-30 c-26 d-17
prime* b-17 c-18
ride:soul a+15
una__otra b-16 d-21
""",
    """
no__yet c+16 d-16
on__break a-18 d+16
volvi$ c+16 d-16
""",
    """
a__like c-17
coming:let_it a+16 d-17
diagn* b-38
""",
    """
^why a-50 b+25 c-59
eso__es a+17 c-16 d-18
meeti* c-19
organ:a_little c+15
ride:descansa c+17 d-17
""",
    """
@year__@medicine a-22 c-17 d+28
allergy:los b+17 c-34 d-23
pregnancy:am_on a+21 b-19 c-17 d-20
prior:va c-18 d+18
substance:tell d-21
""",
    """
allergy:de_maravilla a+20 d-21
be a-18 b-30
""",
    """
any:ate b-23
mi__ese d-18
""",
    """
a_pie a+26 b-19 c-23 d-26
del_higado a-18
entienden b+16
now:that_time a-17 b-19 d+18
""",
    """
@medicine__no a-16 b-19 c+16
about__@month d+18
fabri* a+22 b-16 d-21
pregnancy:encinta a-24 b-18 c-20 d+25
prior:does_my c+15
tomo__dias d+18
""",
    """
c__they d+15
cosas__no c-17
estoy__me b-18 c+15
my__and c-18
now:will b-23
""",
    """
felt c+15 d-27
now:as_well c-17 d+18
prior:believe c-15
ride:novio c-17 d+22
""",
    """
all_i a+20 b-19 c-18
but_that b-22
cuente b-21 c-22
home:ya_hasta a-17 b-16 d+18
nunca__tomado a+25 c-25 d-17
padezco_de b-17 c-15 d+20
prefiero_no a-26 b+28 c-19 d-20
substance:with_@relative d-17
""",
    """
^if a-35 b-40 c+39 d-27
heart:on_both a+18 b-17 d-16
pero__no c-21
time__help a+18
well__is c-17
""",
    """
hear__sometimes c-16 d+16
i__walk a+21 c-17
less$ a-18 b-20 c-20 d+23
me_up c-24
passed__test a+16
""",
    """
adult:years b-24
heart:honest c+20 d-17
heart:of_the c-21
home:compl* a-18 b-17
me__semanas a+16 d-18
now:we_do a+18 b-16 d-18
""",
    """
any:told b+17 c-26 d-22
cambiaron_el c-16
me_quitaron b-18
""",
    """
coming:alli b-15 d+15
had_one d-20
""",
    """
heart:@drive b+18
infeccion c+15
""",
    """
como__al a-17 d+17
labs$ a-18 b-16 c+17
no__@ride a+16 c-19 d-21
pregnancy:would_be a+18 b-15 d-19
usual* a+15
""",
    """
allergy:la c-17
heart:heart_@clinician b-17 c-20
i__clear b-22 d-20
i__him a-16
pregnancy:meses b-17 c-38 d+22
""",
    """
heart_murmur d+16
idea a-23 b-20 c+25 d-25
solo$ a+36 b-19 c-27 d-34
y_ni c-29
""",
    """
no_se a-30 c+16 d-16
not_tried a+27 c-23
""",
    """
@drug__is b-22 c-15
aviso a-23 b-29 c+24
substance:recai_en a-23 d+23
""",
    """
ride:irme c-21
salgo_de a-18 d+18
""",
    """
@treat__the d-16
^afib a-24 b-20 c-23 d+29
asking_around a-20 c+18 d-18
compl* a+24 b-34 c-22
during a-17
siete_@medicine a-16 b-16 d+19
""",
    """
remedios a+23 b-22 c-21 d-22
ride:nobody a+25 b-37 c-55
troub* c-39
""",
    """
after_@food a+15 d-16
allergy:sin a+24 d-26
knowledge$ d-18
now:pero a-19
with c-34
""",
    """
#_dias a-20
@medicine_then d+17
allergy:is_in b+17
lista$ b-20 d-17
turno$ b-19 d-16
""",
    """
cosa a-15 d-22
home:was a-33 b+28 d-22
keeping d+15
never_a a+16
ride:jueves c+20 d-20
servi* a-16 c-16 d+16
""",
    """
allergy:witho* c-17
any:take_anything a+18 d-19
can__@drink a-18 b+17 d-16
not:or a+28 d-16
pregunte$ a-19 b-22 d+16
""",
    """
^cumplo a+17 d-17
am__addict a-19 d+19
now:ver a-24 b-22 c+27 d-24
ride:i_thought a+17 c-16
says__heart d-23
tell_you a-26 b-26 c+36 d-32
was__but b-17 d-22
""",
    """
i_go b-23 d-16
mild a-16
ni__me b-20 c-18
talking_to c-17
took b-48
""",
    """
^doy a-19 c-15 d+20
hacer_el d-16
prima d-25
they__my b-18
un_roble a+16
""",
    """
heart:sube_la a-15
put$ a+16
""",
    """
afford a+20 b-15 d-19
day b-42 d+21
home:door a-20 b-28 c-20 d+25
me__este a-15
tryin* a-28 c+15
""",
    """
not:taken d-22
now:muy_temprano a+20 b-15 c-24 d-18
psychosis:sees a-19
ride:puedo c-19 d-17
""",
    """
coming:@ride c+16 d-15
pregnancy:line d-16
""",
    """
allergy:hallu* a-26 b-25 c-24 d+27
light a-15 d+18
not:@ride a+16 c-19 d-21
un_chorro a-17 d+17
""",
    """
^ask a-19 b+17 d-36
best c-22 d+15
las_que b-19
my__high a-16 b-31 d+20
to__her c+16
you_know a-21
""",
    """
heart:my_heart b-19
mi__bipolar a-15
now:like a-17 b-17 c-15 d+19
organ:in_her a-19
""",
    """
^@cancel a+26 b-21 c-20 d-26
allergy:not_think d-19
i__asleep a+16 d-32
le__las c-17
not__@relative b-24 c-20
prior:did b-33
substance:daily a-26 b-20
""",
    """
heart:low_bp c-17
prior:hospital c+18
tests$ a-28 b-22 c+29 d-28
""",
    """
@date_# a-24 b-16
but__am b-31
feels d-23
organ:falta_un c-15 d+19
ride:i_figured a+17
""",
    """
allergy:poco_de d-16
any:@texts c-30
cancelo c-19
eso__digo a-15 c-15
ninguna_reaccion a+15
""",
    """
not:hold a-20 b-17 d+19
organ:vida a+18 d-17
""",
    """
@drive_yo c-21
any:me_llega b-18
my__making b-17
now:cooking a+17 d-16
""",
    """
carretera a+16 c-16 d-15
coming:it a+25 c-22 d-27
pues a-18
substance:clean_since a-23 d+22
""",
    """
con__me b-17 c-17
die a-16
for__so a-16
""",
    """
tests_came c-16
thinks b-18 d-18
""",
    """
fatty a-34 b-28 c-17 d+31
fever b-19 d-22
psychosis:sombras d-15
that__sailed a+19 b-18 d-18
""",
    """
tubal$ a+22 c-18 d-15
""",
    """
=said:no:nobody_to_take_them a+35 b-51 c-31 d-22
ayer$ b+26 c-30 d-29
""",
    """
psychosis:heard a-16 b-22
psychosis:que_era b-19
todavia$ b-23
""",
    """
allergy:cuentan b+16
not_found a+17 c-16
organ:orino_como a+23 b-23 c-22 d-15
ride:earl c-16 d+16
""",
    """
@drug__that b-20
a_las b-26 c-44
allergy:problem a+17 d-19
digo a-26 c+24
has_to b-26
la__@month a+18 c-17 d-17
pregnancy:am_sixty a+22 b-21 d-22
""",
    """
adult:turn a+25 d-25
adult:vietnam a-17 b-16 d+17
forma c-20 d-18
not_liver d-16
""",
    """
address c-20
me__nada b-19
now:bad a+23 c-26 d-27
prior:@relative_has c-18
the__out a-21
""",
    """
""",
    """
adult:naci b-28
disease c-24
gave_me b-18 c+18
never__he a+16
""",
    """
eso__en b+17 d-24
now:nothing a-19 d+20
organ:higado_inflamado d+18
ride:my_own a+32 b-30 c-27 d-26
""",
    """
^when c-19
esperando b-41
organ:from_my b-17
psychosis:brote c-16 d+19
say a-40
""",
    """
@relative__working a+16 c-25
coming:queda a-20
home:ningu* a-17 d+17
organ:is_good a+21 d-21
prior:@treat c+22 d-30
substance:mom d-16
""",
    """
any:@eat a+17 d-28
if__a b-17
pregnancy:borrosa a-16 c+18 d-19
tried$ b-18 c-20
""",
    """
i_just b+22 c-32 d-32
presion$ b-28 d+18
""",
    """
adult:segur* a-15
entre__y c+16
my__been c-18
psychosis:two c-23
she_would c-17
""",
    """
allergy:cual_@medicine a-22 b+22 c-21 d-20
menor__edad a+23 b-17 c-17 d-22
prior:couple a-16
psiquiatra b-28
ride:viendo a-22 c+24 d-17
""",
    """
a_esta c-18
allergy:prueb* d-18
at_night b-30
coming:cuente_conmigo b-16 c-18
heart:keep a-15
luego$ a+26 c-21 d-25
nada__en a+17
plata c-21
prefiero__me a+16 b-18
""",
    """
allergy:swinging d+15
apenas a+34 b-15 c-32 d-36
""",
    """
=said:unsure a-41 b-33 c+60 d-52
ay_@relative b+17 c-18 d-19
era__pero a+17
heart:corazon_lo d-18
is_good a+24 b-24 c-19
""",
    """
#_este a-16 d+16
evangelica a+15
le_pregunte d-18
me__temprano d-20
middle d-16
now:was c-23
""",
    """
coming:cita b+16 c-22
estoy_segura a-17 c+22
ride:the_day a-17
to_@drive b-22 c-24
youngest c-18
""",
    """
@relative__@insurer a-23 d+25
adult:dice a-15 b-21 c+18
ay_no c-19
no_voy b-16
ride:will_ask a-17 b-17 c+23
sitting b-24 c-20
substance:every_day a-20
""",
    """
everyone a+20 b-25 c-17 d-15
ride:@late c-17
she_is b-43
""",
    """
^need a+27 b-32 d-31
coming:@insurer a+17 c-18 d-22
drinker a+32 b-25 c-19 d-24
lamen* a-18 d+19
now:cuand* a+16 b-21 c-26
solta* a-16 c-16 d+17
""",
    """
organ:last d-16
ride:me_busca a-20 c-19 d+23
solo__en a+26 d-26
""",
    """
@treat__a c-35
any:ano a+16 d-15
coming:know a-22 d-20
organ:ningu* a+31 b-16 c-23 d-32
pregnancy:tengo_# b-15 c-16
prior:not_take a+18 c-17
""",
    """
bladder a-15 b-23 c-16 d+23
pregnancy:a_man c-20 d-22
psychosis:been b-31
which a-34 b+18 d-39
""",
    """
en__luego c-26 d-25
is_off a-23
""",
    """
any:is_my a+17 d-16
days_are a+17
no_llego a+31 c-21 d-33
nunca__nada a+24 c-17 d-23
organ:is_shot c-16 d+20
organ:la_pipi a-16 c-17 d+18
put__in a-22 c-26 d+23
tres_y d+15
""",
    """
@drug_on d-17
da_miedo c-16 d-19
organ:wear a-18 b-18 c-28 d+29
psychosis:nothing b-21
""",
    """
feet b-25 c-30
no__el b-30 d-15
now:my_@call a-21 b+18 c-16
presion c-26
""",
    """
@year__los a-17 d+17
adult:college a-20 d+20
am__make a+18 d-20
go_a a-17 b-18 c+15
lo__que a+33 b-30 c-34 d-26
ni_una a+19 b-24 c-38
""",
    """
any:dejem* a-23 b-19 c+22 d-20
coming:talk c+15 d-16
interesa a+18 d-19
organ:hacer d-15
""",
    """
@food$ b-18 c-46
""",
    """
^borreme a+19 c-17 d-16
""",
    """
aqui b-22 c-52 d+17
in__since a-15 d+16
nothing$ b-36 c-17
pregnancy:doy_teta a-15 d+17
to_ask c+17 d-25
""",
    """
heart:jajaj* d-16
""",
    """
@drug_and a+25 c-21 d-20
be_at a+21 c-16 d-20
pregnancy:had_a d-33
prior:melatonin b-20 c+24
yeah$ a-38 b-27 c-26 d+40
""",
    """
aguanto b-15 c-16
eso__@thanks a+17
heart_skips a-21 b-23 c+24 d-25
now:pues a-28 b-25 c-26 d+28
pregnancy:super a-19 c+17 d-16
""",
    """
coming:more d-18
tengo__@year a+22 d-25
""",
    """
allergy:allergies a+25 b-18 c-27
rapido a-16 c+18 d-16
""",
    """
^sin b-41 c-44 d+18
now:calendario a-21 c+21 d-16
ride:@relative_earl c-16 d+16
""",
    """
allergy:los_mariscos a+22 b-22 c-21 d-17
back__the b-19 c-18
lacta* b-30 c-34 d+20
perfecta a+18 c-20
puedo_@eat b+16
ride:calle* d-16
the__right c-18
""",
    """
ando_en b-22 c-30
substance:los_dias a-22
worki* b-37
""",
    """
^ando b-41
and__back d-21
pregnancy:hell d-16
""",
    """
adult:what a-16 d-17
""",
    """
^fire d+16
substance:not_at a+20 d-20
to_@stop a-18 c-23
""",
    """
heart:bp_was a-17 c+20 d-19
texted a-18 d+16
""",
    """
organ:nope a+17
ride:bike a+25 b-23 c-17 d-21
""",
    """
tiene_# c-34
""",
    """
home:parking d-21
horario b-26 c+18
now:ahora_no d-16
out__@body a-20 d+17
ride:been a+16 c-16
substance:bebo b-22 c-24
treatments d-16
""",
    """
#_en a-19 b-16 c-16 d+21
male$ a+25 d-18
weeks_to d-19
""",
    """
gemelos$ c-16
pregnancy:too_early c+15
soy_varon a+33 b-18 c-17 d-27
""",
    """
mio a+19 b-16 c-15 d-21
""",
    """
@insurer__ser a+20 b-16 d-22
for__pressure a-17 c-17 d+19
organ:leaks c-16 d+19
penic* a+29 b-21 c-27 d-27
soy_la a-18
wear$ b+17
""",
    """
pregnancy:noche a-27 c-26 d+26
prior:both a-39 b-20 c-27 d+41
""",
    """
^hypomania b-18 c+18
allergy:what b+27 d-31
organ:same a-19 b+18
prior:anyth* a+26 c-21 d-16
""",
    """
ride:me_@cancel a+24 d-23
substance:a_day d+17
to__me c-26 d+19
""",
    """
nadie a+29 b-41 d-29
""",
    """
^born b-25 c-25
getting_a a-21 c+18 d-27
home:@traffic a+15 b-28 c-25
ride:what d-19
si_la a-22
""",
    """
colle* b-25
what_they b-17 c+24 d-22
""",
    """
le_estoy a-19 b-21 c+17
le_voy a-23
psychosis:anyth* a+20
""",
    """
@relative__better b-19
ni__palos a+18 d-16
""",
    """
@medicine__ni d-19
pregnancy:manana c+19 d-25
psychosis:crazy a+16 c-25 d-30
""",
    """
any:@pay a+21 b-21 c-18 d-18
before__guys b-16
now:quizas c+16
there__that c-15
""",
    """
are_asleep a-18 d+19
heart:@relative_si c-15
take__than c-17 d+16
""",
    """
la_dra c-17 d-16
now:mi_turno b-16 d-18
people b-25
preinfarto a-16 d+18
""",
    """
plan a+24 b-17 c-15 d-23
""",
    """
algui* a-29 b-25 c+33 d-26
on_@medicine a-24 c-16
""",
    """
estoy_encinta a-24 b-16 c-18 d+23
looked c+19 d-21
me__pierdo a-16 c-17 d+17
perdi* c-25
""",
    """
@eat c-28
a_@person d-16
organ:out b-23 c-35 d+19
""",
    """
my_street b-21
salie* a+18 b-26
""",
    """
@relative_dice b-24 c+20 d-22
baja$ a+20 b-17 c-17 d-20
hora__la d-15
limpi* a+32 b-36 c-37 d-24
now:i_was a-21 d+21
organ:@relative_was a-16
""",
    """
substance:le a-31 b-17
tos d-16
""",
    """
el_unico a+17 c-15
psychosis:@relative_was c-19
""",
    """
@relative__corazon d-15
adult:matur* a+20 d-20
allergy:new a+22 b-16 c-16 d-23
pregnancy:tiemp* b-18 c-16
see_why c-17 d+17
substance:job c-16 d+15
to_face c-15
""",
    """
@relative__me b-19 c-19 d+18
organ:off a-18 c+15
two_days a-17
""",
    """
any:is_not a+18 b-18
drugs d-18
esquizoafectivo$ a-18 b-20 c-18 d+27
psychosis:palabras a-21 b+18 d-16
they__work a+20 b-15 c-18 d-21
voy__@vehicle a+18 b-15 d-18
""",
    """
substance:i_would c-28 d+16
""",
    """
coming:o c-17
coming:was a-19 b+16 c-20
higado__me a-29 b+16 c-27
now:for_me c-19
que__esta c-16
""",
    """
any a+22 b-35 c-35
not:esas d-16
now:not_talk a+16 d-18
started__last a+15
""",
    """
heart:110/7* a+21 b-17 c-17 d-20
heart:stress a+15 c-21 d-19
psicosis c-30
twent* c-20
""",
    """
been a-16 b-23
la__nomas a+27 b-23 c-22 d-25
pregnancy:nuera b+18 d-18
rinon__@relative b-22 d+15
""",
    """
heart:tuve a-21 b-25 d+23
not__car a-28 b+17 d+18
pregnancy:and_not c-21
""",
    """
a_ser a+20 b-16 d-22
fire_away a-17 d+20
got__at a-18
tomo_un b-16 c-16
""",
    """
a_hard a+17 b-15
allergy:si_me a-18
""",
    """
allergy:nunca_me d-25
and_not d-16
de__yo a+18 d-17
organ:@relative_has a+20 b-16 c-19
something__my c+17
substance:recovery a-15
""",
    """
el__yo b-15
las_# b-28
not:reaccion a+21 d-21
pregnancy:be b-16
substance:a_glass a+24 c-17 d-21
""",
    """
is_checking a-20 b-17 c+24 d-21
no__segura a-21 c+25 d-18
solo__de c-18
substance:cigarro c-19 d-18
""",
    """
al__mi c-17
allergy:shell* a+23 b-18 d-17
hopefully a-16 c+20 d-16
organ:much d-19
y__de c-30
""",
    """
depends$ a-15
hard_to a-21 b-23 c+24 d-22
nerve c-17
psychosis:#_@year a+16 c-18
ride:handl* a-19 b-18 c-23 d+23
""",
    """
allergy:tomado a+21 c-21
heart:has_it c-26
home:stuck a+29 b-31 c-22 d-25
i__does b-16 c+16
no__inconveniente a-20 d+19
ya_en a-29 b-24 d+30
""",
    """
not__chance a+17 c-16
now:do a-20
quede a+22 b-25 c-28
substance:you a-21 d-33
un__la b-19 c-18
un_soplo a-19 c-21 d+26
""",
    """
amanezca c+17
el_@clinician a-15
""",
    """
coming:olvid* c-18 d-19
define a-39 b+21 d-33
not:las b-29
substance:off a-23 d+18
""",
    """
coming:esper* a-19
home:your a+17 c-21 d-25
me_espera a-16 d+17
segur* a-35 b-27 c+36 d-19
time__a a-25 d-15
want_to d-25
""",
    """
^recai a-26 c-15 d+27
any:whole b-19 c-18
coming:otro a+20 b-21 d-30
los_estudios b-16 d-18
pregnancy:too b-16 d-18
prior:y_ni c-17
""",
    """
@insurer__poder a+16 c-16
coming:lluev* c-17 d+15
could_not a-24 b-28
psychosis:puso b-15
trucks d-25
with__@medicine c-17 d+19
""",
    """
^como a-30 b+44 c-51 d-24
dele__a d-15
ride:de b-30
""",
    """
allergy:la_han d-17
psychosis:delus* c-17
""",
    """
^@door a-19 b-20 c-17 d+21
adult:days a-21 b+17 c-17
for_the c-25
luz a-19
organ:tests b-31
por_mi b-52 c-33 d+21
pregnancy:@month_so c+15
""",
    """
is_only a+17 c-15 d-17
now:@move a+21 b-26 d-24
the__maybe a-17
""",
    """
organ:back_bad c-16
tempr* b-24 c+24 d-33
una__pero c+15
vez__de a-17
""",
    """
@relative__can c-18 d+16
bebo b-22 c-24
i__minor a+18 d-19
""",
    """
any:ahead a-18 d+17
any:look_at c+18 d-16
depends a-29 b-30 c+23
""",
    """
adult:on a-27
any:how_long a-20
anybody$ a+24 c-30 d-21
not__or a+16 d-15
now:perfecto a-29 b-18 c-17 d+29
psychosis:still a-17 c+15
they_tested c-15
""",
    """
^confirmed a-15 c-25 d+25
a_mule a+17 d-18
about_the a+18 d-16
amama* a-24 b-32 c-40 d+34
but__the c+19
guess a-42 b-28 c+28
pregnancy:estoy_dando d+16
""",
    """
allergy:dio_alergia d+19
only_one a+21 d-20
pregnancy:apenas_me a-21 d+21
""",
    """
dejeme__mi a-15 c+19
el_resultado c+18 d-22
in__i b-15
me_quedo c-18 d-15
organ:good a+31 c-33 d-39
prior:tomad* c-22
psychosis:estab* a-19 c-19 d+17
substance:glass a+24 c-17 d-21
uber a+19 c-34 d-37
""",
    """
@relative_no a+25 b-38 d-16
heart:bp_@medicine d+21
me_out a+25 d-33
psychosis:tres b-21
""",
    """
adult:@day a-20 b-16 d+21
esta__dialisis d-15
home:halfway a+25 b-25 c-19 d-24
now:para c-34
pregnancy:waiti* a-17 c+20
""",
    """
=said:yes:the_last_word_after_all a-33 c-20 d+30
heart:#_de a+21 d-21
pregnancy:lesbian a+17
""",
    """
not__anyone a+22 c-20 d-15
prior:counseling a-20 b-16
""",
    """
all__out a+16 d-17
de__hace d-15
pregnancy:transfer a-20
walmart d-19
yeah_it d+17
""",
    """
adult:faltan a+25 c-16 d-26
coming:cuenten c-18
""",
    """
allergy:alergica_a a-21 b-16 c-18 d+21
heart:since_i a-17 c-15 d+17
""",
    """
^hold a-27 b+18
forget$ a-24 b-23 c+27 d-29
something_came a+20 c-21 d-20
""",
    """
seria__primera a+20 b-15 d-19
""",
    """
adult:and b-28
allergy:i_can a-24 d+19
allergy:me_cae a+19 d-19
any:nothi* b-17 c-28
herse* b-22 c-24
none_of c-24
plann* b-25 c-15
""",
    """
bebo__la b-17 c-18 d+17
heart:is_low a+16
psychosis:pura a+20
we__no a+21 c-18
""",
    """
home:at b-16
""",
    """
a__eso a-16
cuando a-17 b-41
psychosis:mania_si a-16 b-19 c-22 d+22
si_toma c-20
""",
    """
allergy:have_had d-22
not:dan d-16
ride:back d-17
sailed a+19 b-18 d-18
sintrom a-17 b-15 d+17
""",
    """
dio__alta a+16 d-18
my__flying a-16 d+19
organ:stage_# a-19 b-19 c-16 d+22
""",
    """
coming:will_not a+40 c-26 d-43
prior:lexapro c-20
pura b-16
""",
    """
la_coca d+16
might__some c+20
now:@late c-28 d+16
""",
    """
^bipolar a-46 b-50 d+42
be_there a-16 b-16 c-29 d+23
substance:a_week c-21
""",
    """
=said:now:unsure d-19
^does a-43 b+26 d-38
a__orden a-30 b-21 c-21 d+28
allergy:penicillin a+22 b-17 c-17 d-20
me__alergia c-18
me_on a-17 b-27 d+16
now:are_asleep a-18 d+19
panico c-16
psychosis:cuent* b+15 d-20
""",
    """
=said:no:opens_with_no a+36 b-43 c-42
and__a b-18 c-30 d+23
bailed$ a+16 d-17
""",
    """
allergy:pressure a-15 d+18
ended c-17
in_@date b-28 c-23
it__but b-18
never_told a-17 c+19
not_since a+26 c-24 d-21
tengo_retraso c+19
way$ b-21 c-17
""",
    """
substance:mis c-16
to__that d-28
""",
    """
es__lo d-15
my__one c-21
now:end a-16 d+15
two__and c-30
""",
    """
comes b-28
could__be a-16
has_the a+16 c-30
tio c-28
""",
    """
blood__one b-15
closed b-35
""",
    """
murio_mi c-23
""",
    """
eso__le a+16
i__hope c-21
me__for b-20
""",
    """
organ:hicie* c-22
""",
    """
arrit* a-29 b-23 d+19
medicina b+17 d-20
not__@drive c-16
she_can a-16 c-27 d+20
""",
    """
con_mi b-41 c+18
pregnancy:semana_de d-17
pregnancy:toma_pecho a-20 d+16
""",
    """
a__manana a+15
any:claro_que b-17
habit b-18
me__con b-45
out_on b+17 d-35
prior:no_he a+28 c-20 d-17
ride:@relative_de a-16
sunday b-18
""",
    """
de_hacer a+21 b-15 d-22
home:outside a+22 b-18 c-20 d-21
prueba__negativa c-16
""",
    """
^last a+25 b-24 c-22 d-21
broke_my d-20
doble$ c-16
prior:han_dado b-18 c-24 d+16
tres__y c-15
""",
    """
^sitting b-15
de_@date c-21
substance:vez_en d-23
which_@medicine a-17 b+18
""",
    """
helped d+16
making b-17
para_eso a+17 b-22 c-19
pregnancy:year d-21
reaccion b-18 c-22
ride:lo_de d+16
""",
    """
coming:on_me b-15
esos a+27 c-32 d-32
""",
    """
allergy:la_@treat b-15 d+19
have__@treat a+16
substance:beers a+27 b-18 c-17
""",
    """
home:con_la d+15
psychosis:shado* c+19 d-19
stable a-16 c-18 d+25
""",
    """
me_salio b-29
""",
    """
but__now d-16
ni_idea a-17 c+16
with_@medicine d+15
""",
    """
been__like d+16
de__una a-15
heart:grand* a-20
heart:told d-27
""",
    """
#_@visit a+19 d-21
eggs b-21 c-18 d+21
got_@sick d-15
heart:not_that a+27 c-23 d-19
psychosis:hablar a-17
the__is b-16 c+21 d-15
""",
    """
good__me a-21 b-20 d+21
got__of c-19
organ:ahora c-16
organ:wants c+17 d-19
pregnancy:misca* d-18
ya__interesa a+18 d-19
""",
    """
^baby b-19 c-19
allergy:@price b-26 c-25
allergy:this a+24 c-27 d-30
any:si a-37 c+15
prior:pain a-16 c-17
""",
    """
^hoy c-21 d-25
borreme_de a+19 c-17 d-16
home:the a+19 c-45
psychosis:the_patient d+16
till_i d-20
""",
    """
can__have a-18 b+25 c-23
coming:@sick_mejor c-17
er__i d-16
heart:heart_problems c-23
heart:pusie* b-17 c-18
senti a-25 b-28 d+16
""",
    """
@medicine__@year b-18
at_my b-22
my__or c-17
on__clock a+18 c-19 d-17
prior:too b-22 d+20
""",
    """
any:please_do b-30
substance:depende c+19
substance:esto a-17 b+19 c-21
""",
    """
la_vida b-20 c-16
mi__cirrosis d-18
""",
    """
coming:we a+15 b-22 c-26
me_at b-26 c-17
problema__el a-17 d+17
psychosis:nada_de a+22 c-18
""",
    """
prior:sister c-16 d-18
""",
    """
dra c-17 d-16
me_check a-23 b-15 c+25 d-24
pregnancy:april a-21 d+18
pregnancy:may b-20
yea_my d+16
""",
    """
arthr* a+20 c-20 d-22
is_@wrong a+18 b-17
now:manana b-26 d-32
one_to d-15
prior:llevo a-21
psychosis:mas b+17 c-31
ride:i_take a-15
substance:for_sleep d-30
""",
    """
define_problem a-30 c+18 d-25
home:not_yet a+19 c-16 d-18
now:do_this a+18 d-18
organ:cisti* a-18 c-19 d+23
prior:starting a+15 d-16
ride:lady a-20 b-20 c-17 d+21
veces__me c+16
""",
    """
pickup c-17
prior:@medicine_now d+16
private a-21 b+24 c-19 d-25
ride:aroun* b-15 d-23
sixteen$ a+20 c-18 d-20
substance:under d-16
yo_jamas a+15
""",
    """
ex_would b+17 c-16 d-16
heart:que_no d-26
hold_up a-22
prior:tried_one c-20
psychosis:nobody a-17 c+16
substance:the_@day a-18 c+19 d-20
""",
    """
adult:older_than a-23 b-22 c-17 d+25
am_going a+17
just__and a+31 c-34 d-36
organ:cystitis c-19 d+19
ride:traba* b-32
they_diagnosed d+16
""",
    """
=said:substance:ask d-24
for_mania b-31 c-28
prior:@medicine_primero d+15
ride:me_@fetch b-29 c-27 d+30
ride:si_mi b-22 c-19 d+24
tengo__la a-20 b-19
""",
    """
matriz a+15
myself_and a+16
un_@vehicle c-24 d-20
""",
    """
#$ b-27
i__@body a-25 b-19 c+18
media_hora b-24 c-20
mi d-16
parents c-16 d-20
""",
    """
=said:heart:yes c-49 d+21
^used c+26 d-25
formulario a-24 b+24 c-15 d-23
""",
    """
heart:ticke* b-32 c-26
necesita c-18 d-20
pregnancy:out b-18
psychosis:hallucinated d-16
psychosis:la a+17 b-21 c-19
ride:bf a-20 c-19 d+22
ride:hubby d+19
""",
    """
are_you a-23 b+28 c-30 d-24
consigo__nadie a+19 c-19
eso__el b+16 c-18 d-16
now:by a-25 b-21 d+17
""",
    """
^go b-33 c-44 d+20
not:recuerdo a-22 c+17
problem_though b-15 c+15
""",
    """
a__@body b-20 c-22
allergy:hives a-23 b-18 c-29 d+30
heart:vida d+15
no__se a-21 b-15 c+20
pregnancy:last_@month a+16
ride:@relative_and a-21 b-17 c-25 d+27
""",
    """
en_una b-16
psychosis:rather a-15
ride:offer* a-17 b-15 d+17
""",
    """
always_high a-23 b-18 c-18 d+23
depresion a+20 c-17
home:llegamos a-21 b-18 c-16 d+22
los__mas a+20 d-16
organ:uti_all c-15 d+16
por_la b-30 c-30
""",
    """
allergy:a_reaction a-21
con__manana d-19
veia__que a-16 c-20 d+19
""",
    """
bipolar_with d+17
car c-40
substance:my_birthday a+17
""",
    """
allergy:no_allergies a+28 b-16 c-16 d-26
home:but_i a-18
substance:pues a-23
""",
    """
please_do c-18
pregnancy:negat* a+25 b-15 c-25 d-23
""",
    """
^en a+21 b-38 c+21 d-39
not:llaman a-16
""",
    """
^halfway a+25 b-25 c-19 d-24
any:just a+20 b-29 c-22 d-16
inste* a+21 d-21
le_caigo a-17 b-15 c-22 d+23
no_cuenten a+28 d-30
""",
    """
allergy:no_la b-16
bad__the c-19
i__would a-19 b-19 d+19
possibly$ a-19 b-16 c+20 d-19
ride:la_licencia a+16 d-15
""",
    """
casi a-17 b-41 d+21
in__piece d+16
la__cuenta a-19 b+24 c-17 d-24
now:is c-25
pregnancy:breastfeed a-25 b-17 c-19 d+23
pregnancy:was_positive c-19 d+15
viendo b-28
""",
    """
enton* a-20 d+18
fabrica a+22 b-16 d-21
much$ a-35 c+22 d-16
my__to c-23
stres* d-27
""",
    """
en__grado a+18 d-19
""",
    """
any:todavia_no c-16
comadre b-27
pregnancy:am_pregnant d+19
psychosis:not_crazy a+18
substance:drogas c-25
""",
    """
i__in c-19
substance:coffee a+16
y__digo a-16 d-17
""",
    """
^will b+25 d-40
coming:otra_@place b-15
de_mi d-16
importa b+16
safe b-19 c-19 d+16
""",
    """
diagnostico d-15
le__los a-16
now:the_clock a+18 c-19 d-17
substance:pruebo a+17
substance:would_say b-31
tried b-26 c-21 d+19
""",
    """
irregular a-31 b-30 c+26
now:me_queda b-26 c-35
organ:and_no a+15
pecho b-23 c-26
""",
    """
caldi* b-17 d+17
de_tener a+15
""",
    """
@medicine__am a-20 d+22
coming:lugar_a d-17
pregnancy:due a-32 c-33 d+30
the_pressure a-20 c-18 d+22
""",
    """
alla a-23 c-26
help$ c-18
pregnancy:histo* a+18
""",
    """
""",
    """
but__do b-20
cuide a-21 b-16 c+22
estud* b-30 c+16 d-32
heart:had_it d-26
not:nino a-18
sabra a-20 b-17 c+23
substance:es a+16 c-29 d-25
""",
    """
home:throu* a+18 d-17
nomas__@medicine a+17
organ:higado_graso a-25 b-21 d+19
organ:tengo_nada a+18
prior:at_least a-27 b-21 c-16 d+24
""",
    """
pregnancy:have_@relative c-15 d-17
salgo__# a+18 d-18
substance:alcoh* a-19 c-16
""",
    """
""",
    """
@drug__sleep a+19 d-30
any:gave a-16
he__tres d+18
oops b-18
pregnancy:have a-18 c+21 d-42
""",
    """
black_out a-16 c-16 d+17
embry* a-18 c-17 d+18
halfw* a+25 b-25 c-19 d-24
now:los b-30 c-22
now:not_right a+15 d-16
over__at a+17 d-16
""",
    """
@medicine_that a-16
enzimas__higado c-18 d+17
""",
    """
heart:fuert* b-17
heart:hones* c+19 d-18
home:@symptom a-23 c+20
pregnancy:pecho b-21 c-23
psychosis:confi* a-15
""",
    """
coming:compr* a-19 d+19
not:great a-19 c+20
take_more c-18 d+17
thyro* b-15 c-15
""",
    """
#__then a-15
^what a-64 b+44 d-52
a__attack c-19
cero a+59 b-51 c-55 d-47
organ:clinica a-18
that_will b-21 c-17
""",
    """
a_cada a-21 b-23
books$ c-19 d+16
it__good d+15
made_my a-25 c-24 d+18
pregnancy:at_night a-22 c-20 d+25
ride:hoping d-17
si__el d-19
that__a a-19 b+19 c-26
""",
    """
""",
    """
toda_la b-19 c-20
""",
    """
coming:mejor a+30 b-26 d-36
ya__doy a+16 d-17
""",
    """
ando__la a+19 b-17 d-28
any:tomor* a-19 b-23 c+20 d-15
ride:en_eso a-25 b-16 c+24 d-21
""",
    """
antes_si b-17 d-24
he__it c-15
now:minutes c-20
pregnancy:fabri* a+22 b-16 d-21
sweet c-25
una__de a-27
y_nada a-36 c-25 d+32
""",
    """
^@texts a-19 b-17 d+19
heart:marathons a+17 b-15
me__contestado c+16 d-18
seizure_@medicine b-15 d+17
""",
    """
coming:direccion a-16 b+18 d-16
it_@relative a-17 c-17 d+18
prior:estoy a-21
ride:@relative_tiene b-15 c-16
ride:se c-29
""",
    """
organ:liver_transplant c-17 d+18
""",
    """
""",
    """
be__they c+16
psychosis:un_@clinician a-16 c+17
tengo_de a+20 d-19
""",
    """
allergy:screa* a-26 c-20
""",
    """
^ninguno a+40 b-16 c-23 d-38
do a-37 b+34
edad$ c-15
me__@month c-24
no_volvi c+16 d-16
now:work a+17 c-29 d-28
prior:@medicine b-19
when__had c-22
""",
    """
had__# a-18
just__# a-21 d+21
organ:maybe a-18 c+19
pregnancy:@holiday a-22 c-18 d+23
prior:@open a-18 c-19
""",
    """
any:trabajo d-16
pull d-16
ride:lined_up c-21 d+17
""",
    """
coming:truen* c-17 d+15
ido b-16
substance:cervezas c-17
""",
    """
any:would_have c+18
bring* a-27 b-19 c-25 d+28
first_time b-28 d-32
prior:counselor b-22 c+19 d-17
""",
    """
^tomo b-41
chequeo__@date d-16
heart:diero* d+17
heart:has_the b+16
ride:dia_para d+16
""",
    """
his d-20
how__does b+19 c-22
mornings b-15
not:checado a-15 c+16
""",
    """
estoy__mi b-27
organ:treated c-21 d+20
ride:friends a+30 c-16 d-26
""",
    """
all_good b-24 c-22
i__male a+16
my_dead a+16 d-19
organ:@body_no a+24 c-16 d-25
psychosis:gracias a+19 b-17 d-16
""",
    """
adult:it d-19
and__on a-15
home:clinica a+20 b-17 d-18
now:quiza* c+16
the__stuff d-19
""",
    """
@year__now c-16
heart:mitral a-17 c-16
no__do c-20
over_ten c-16
que_nadie a+16 b-16 d-17
ride:is c-15
""",
    """
hard__say a-16 b-18 c+25 d-21
organ:@relative_esta d-15
""",
    """
be__guest c-18 d+16
tengo__nubes a-15 d+16
""",
    """
coming:usted* a-21 b+18 d-18
que_soy a+15
trimester a-25 b-17 c-23 d+26
""",
    """
pensaba__yo a+16 d-15
this b+27 c-33 d-18
took__it a+16
was_born b-17
""",
    """
now:rapid* a-16 c+18 d-16
""",
    """
^para c-39
now:at_the c-18 d-35
pregnancy:ano c-18
prior:acupu* a-20 c-20
warfa* a-19 c-19
y__mi a-17
""",
    """
decir$ a-19 c+17 d-18
heart:# b-30 c-27 d+17
heart:presi* c-25
home:mi a-20
psychosis:las a-18 c-25
recojan a+15 c-17
substance:@day b-18
""",
    """
adult:and_a a+16 b-15 c-18
and__him a-17
refus* a+18 c-17 d-15
substance:drugs c-29
""",
    """
buddy a-29 d+18
dado$ a+27 c-17
the__at d-15
tomab* a-17 c-18
""",
    """
allergy:no_problem a+17 d-17
allergy:pollen a+24 b-19 c-18 d-22
heart:presion_alta a-20 c-24
his$ a-25 b+17 c-27
novia c-19
sure__@relative c+20 d-21
""",
    """
had__and a-20 d+18
is__tests a-15 c+15
the__in b-29 d-16
""",
    """
divor* b-24 c-22
now$ b-25
se__voy a-17 c+16
would__you a+24 b-31 d-15
""",
    """
el_cuarto a-16
had__for a+26 c-17 d-20
psychosis:en_mi d-24
ya_pedi a-17 d+18
""",
    """
a__@medicine d-17
back__on a-17 b-16 c+22
not__this b+17 c-21 d-31
organ:hace_@year d-16
place$ c-21
prior:churc* c-19
weaned c-21
""",
    """
adult:til a+30 b-18 c-21 d-28
any:almorzar b-17
any:marido b-19
any:when a+24 b-26
got_two a-19
nefro* a-20 b-25 c-19 d+23
not:crumb c-15
now:al a+24 b-34 d-26
psychosis:hace_@year c-20 d+24
""",
    """
allergy:las_abejas a+16
prior:every b-15 c-17 d+18
sure__this c+15
""",
    """
alergica_al d-21
bf b-21 c-27
coming:scratch a+20 c-16 d-21
for_asking b-20
psychosis:is_it a+20 b-20 c-18 d-16
""",
    """
adult:almos* a+22 d-22
any:llamarme b-16
pregnancy:knock* a-20 c-21 d+20
""",
    """
ahi_estare a-18 c-18 d+25
any:is c-19
coming:mother a+15 c-16
heart:it_i b-17 c-15
substance:never a+34 b-17 c-23 d-34
""",
    """
blocks c-18
i__hepatitis c-25 d+26
nah$ a+26 c-19 d-24
traba* a+19 b-23 d-21
""",
    """
allergy:freaked a-16
allergy:recuerdo_bien c+16
any:no a-22
coming:@visit c-28
lesbi* a+17
pregnancy:despues d-15
ride:i_have a-17 b-33
""",
    """
anafi* d+15
home:parec* a-19 b-28 c+25 d-24
just__period a+15 c-15
pregnancy:seman* a-31 b-23 d+24
ride:takin* d+17
""",
    """
now:later c-38 d-46
""",
    """
adult:in_# b-27 c-27
be__it d-30
monitor$ c-16 d+16
psychosis:sombr* d-15
""",
    """
@food__a b-17
i__man a+23
llega b-19
zero$ a+30 b-27 c-29 d-29
""",
    """
allergy:got_it d-21
am_free a-24 d+23
it_on a-24 c-18
no__cuadra a+25 d-27
psychosis:cuand* a-30 b-27 c+16
substance:hace a+26 b-20 c-24 d-21
""",
    """
allergy:hated_it a-16
no_ni a+25 c-19 d-19
""",
    """
adult:no_se a-17
coming:va a+17 c-18 d-22
ride:@relative_me b-33 c-16
""",
    """
^only a+38 b-76 c-29 d-16
heart:@day d-29
my__about d-19
pregnancy:in_@date c-17
sitio b-17 d-15
""",
    """
allergy:solo_a a+16
coming:pierdo a-16 c-17 d+17
long$ a-19 b+19 d-16
one__on c-17 d-21
read d-17
""",
    """
@relative__voces a-15 c-24
any:le_voy a-16 b+17 d-20
fuert* a+18 b-19 d-16
pregnancy:por a-26 b+20
psychosis:droga* b-17 c+20 d-18
ride:consegui b-15 c-20
""",
    """
not:que a-19 b-19 d+17
the__he b-18
truck* d-25
""",
    """
any:as_a a+19 b-16 d-21
any:twice_a d+15
can__talk d-19
hang_on a-17 b+19 c-20 d-18
pipi a-16 c-17 d+19
""",
    """
^safe a-20 b-17 d+20
can__remember c+20
now:mi_@relative a-16
preguntarle__@relative c+18
substance:of_it c-17
""",
    """
coming:sin_falta a-19 d+16
not:@drive c-36
paramos a+22 b-18 d-20
pass$ a+30 b-31 c-28 d-28
prior:puro_@drink a+16 b-15 d-15
twenty d+16
""",
    """
^your c+16 d-17
any:me_off a+16 d-15
willing a-21 b-17 c-17 d+22
""",
    """
allergy:big a-16 b-17 d+18
hasta_la a+18 b-17 d-15
liver_or a+19 d-19
""",
    """
about__one b-16 c+16
bedti* a-18 d+18
coming:tell b-15 c+19 d-18
heart:el_@day d-19
se__complica a+15
""",
    """
allergy:arm c+20 d-16
heart:anything a+16 b-16 d-16
ninguna a+28 b-35 c-45
organ:nino c+17 d-17
youngest__# a+19 b-22 d-16
""",
    """
have__the a-27
i__maybe a-16 c+18
not__count a+16
organ:a a-23 c+30 d-19
pregnancy:unless_it a+15
""",
    """
como_que d-17
now:shift a+21 b-26 d-23
vape d-32
""",
    """
any:simon a-19 b-18 d+23
de_esos c-15
dejela__esta a-15 d+16
drink__night d-16
lost_a a-18
now:bit a-21 c+15
""",
    """
atraso c+17
coming:con d-35
prior:daban a-18 b-16 c+22 d-17
ride:a_que b+18
""",
    """
out$ b-29 c+15 d-28
""",
    """
not__ever a+19 c-18
tengo_# b-39 c-59
""",
    """
@open$ d-23
allergy:swelled_up d+17
me_born b-16 c-17
organ:esperando a-21
prior:no a-16 c+23 d-29
""",
    """
any:dale a-15 d+16
dado b-24
prior:of_em a-17 d+16
run__by a-21 d-22
""",
    """
@relative_got b-20 c-21
adult:my_@relative d-15
coming:quiero c-19
home:my_@relative b-27 c-23
not:revisado a-18 c+18
now:in a+30 b-49 d-34
ride:she_gets c+22 d-19
vine c-17 d-20
""",
    """
negative__both a+18 b-17 d-16
prior:with c-18
""",
    """
calculos c-15
hour c-30
""",
    """
me__have c-21
substance:droga* c-25
""",
    """
@visit$ b+23 c-18 d-32
buscar$ a-19
crei__si a+17 d-17
had__as d-20
prior:tome_algo c+21 d-16
""",
    """
home:entera a-20 d+20
one__me c-17
""",
    """
just__back a+21 c-17 d-19
organ:@year a-16 c+19 d-18
tdah a+18 c-17 d-17
""",
    """
be__a d-16
now:entrando a+19 b-15 c-15 d-21
nunca_tomo a+17
ride:my b-27
ride:still_looking a-28 c+28
""",
    """
la__cuando c-17
solo_al a+18 b-16
tengo_chofer c-15 d+20
""",
    """
la_manana c-18
only__for a+19
prior:at a-19 d+24
""",
    """
apena* a+34 b-15 c-32 d-36
driving c-21
heart:como a+21 b-15 d-18
name_is a+16 b-15 c-19
now:suits_me a-22 b-17 c-20 d+24
substance:@drug_does b-16 c+16
water c-20
without__@medicine a-16 d+18
""",
    """
allergy:de b-29 d-19
miedo d-23
prior:sertralina b-18 c-23
ride:can b+31 d-28
""",
    """
dos__no a-17
heart:but_my d+16
prior:mucha* a-18
what__you a-20
""",
    """
prior:el_@insurance b+16 c-15
""",
    """
any:do_not b-18
be_we c-18 d+16
heart:heart_stuff a+23 c-17 d-21
quien_quita a-25 b-30 c+28 d-24
""",
    """
prayer$ a+22 d-18
retired a-30 b-24 d+23
some__the a-16
""",
    """
allergy:out_when d+15
ghost a+16
ride:pasa_a a-17 b-16 d+17
""",
    """
contesto_por a-16 d+17
""",
    """
now:do_not a-27 c+20
prior:insurance c-15
single a+25 c-22 d-18
""",
    """
le_hago a+19 b-19 c-18
ni_modo a+17 c-16
not:problems b-25 c-23 d+21
substance:confi* c-19
summer$ b-31
""",
    """
^imposible a+22 b-21 c-19 d-18
a__or b+20 c-21 d-24
any:hay b-16
caught__at b-20
find_out a-32 b-22 c+30
now:at_a b-16
ride:gets a-17 c+17
""",
    """
any:morning a-18 c-21
prior:list b+17 c-36 d-16
un_vinito a+24 c-19 d-25
""",
    """
coming:for_it a-18 d+17
heart:surgery a-24 b-19 c-22 d+26
organ:mom c-24 d-16
prior:proba* c-25
yes__a a-18 d+20
""",
    """
^nel a+33 b-23 c-27 d-32
allergy:toler* b-27 c-30
treated c-26
""",
    """
am__recovering d+15
coming:@cancel b-29 c-41
dicho d-22
""",
    """
adult:turned a-28 c-15
now:estoy_en b-30 c-49 d+18
substance:poqui* a+17 d-18
""",
    """
gallbladder__is c-16
heart:estre* a+19 b-18 c-15 d-16
not__so a+24 b-22 c-18 d-32
psychosis:jamas a+29 b-28 c-25 d-26
talked__my c-18
""",
    """
""",
    """
prior:kind a+16 d-16
substance:le_voy d+15
""",
    """
@relative__of a-21 d-16
heart:taking a+15
prior:last c-17
ride:que_hora b+18
""",
    """
prior:take_@medicine c-20
""",
    """
""",
    """
@medicine__something a-16
have__nothing a+23 d-25
heart:more a-23 b+16
prior:marriage_counseling b-15 c+16
psychosis:por_mania b-16 d+16
ride:i_would a+24 c-21 d-22
""",
    """
can__take a-15 b+20 c-20
gato d-16
no_idea a-17 b-17 c+25 d-19
not:make a+24 d-27
prior:has a-15 c-31
""",
    """
beers a+27 b-18 c-17
bong a-18 b-17 c-18 d+19
home:soup a-18 b-16 d+20
prior:ni_la a+18 c-18 d-16
side$ b-26
substance:to_sleep b-16
with__@animal b-18
""",
    """
digam* a-24 c-26
organ:runni* a-17
""",
    """
coming:spot_to d-16
now:at c-23 d-28
organ:en_dialisis d-15
prior:psicoanalisis a-15 d+18
sobrino b-24
""",
    """
allergy:ese b-21
not:se a-28 c+20 d-16
now:dime c-16 d+20
ride:so b-18 d-16
they__the c-18
""",
    """
a_veces a-45 b-45 c+20
segun$ a-24 b-23 c+26 d-26
""",
    """
estudio a-16 c+17
heart:not_have a+20 c-17
punto$ b-26 c-29 d+15
screa* a-26 c-20
substance:never_been a+16
substance:says b-21 d-18
substance:ver c-23 d-19
""",
    """
nubes a-17 d+16
ride:blocks d-15
ride:jaja b-16 c-17
""",
    """
heart:could c+22 d-21
ride:la_@relative b-16 c-16 d+18
""",
    """
allergy:to_me b-22
almorzar b-17
heart:dijo b-25
some_weeks a-15
tiroi* b-16
""",
    """
organ:cirrosis a-25 c-33 d+31
prior:electroshock a-17 b-16 c-16 d+19
psychosis:ha a+18 c-17
rule_out a-18 c+19 d-15
""",
    """
^now a-19 d+23
""",
    """
cymbalta a-16 d+19
heart:i_would a-20
""",
    """
cada_rato a-23 b-18
""",
    """
allergic__@animal d-16
""",
    """
^drink a+21 b-16 c-21 d-16
heart:am_good a+18
now:cuadr* c-16
por__no a-25
""",
    """
@year_sober a+26 d-26
never__anything a+25 c-15
""",
    """
any:let b-16
if_my a-29 c+25 d-25
martes b-31
pensando a-15 c+16 d-16
still_asking c+16
""",
    """
en_@eat a+23 c-17 d-22
entendi a-21 b+16 d-19
my__@visit a-17 b-19
pregnancy:despu* d-15
siempre a+15 c-36
""",
    """
allergy:tres d-16
any:mude a+24 b-20 c-15 d-23
any:your b-16 d-18
now:ask d-28
with_me c-26
""",
    """
edad_y a-17
my_break a-18 d+16
now:la_@place b+15 d-16
ride:estoy b-40 c+28 d-46
""",
    """
allergy:i_do c+23 d-24
heart:operaron a-22 c-27 d+20
psychosis:for_mania b-31 c-28
""",
    """
day__it a-20 c+15
la__ayer a+19 c-21 d-16
rayit* a-21 d+16
""",
    """
@relative__take a+16 b-17
allergy:never_been d-26
amamantando a-20 b-17 c-23 d+22
nace a-31 b-24 c-19 d+31
organ:hep a-35
prior:las_@medicine c-19 d-16
ride:the_shop a-16
substance:we_do a+15
""",
    """
any:@door a-16 c-17
digo__no a-20 d+16
pregnancy:me_hice c-17
pregnancy:you a-33 b+34
""",
    """
truene c-17 d+15
""",
    """
me a-16 b-17
socia* b-18 c-23
through$ d-24
""",
    """
adult:is_# b-23 d+15
clockwork a+18 d-18
do__think b-20 d-33
heart:you b+28 c-18 d-30
i_want c+16 d-17
past b-33 c-17
""",
    """
any:husband b-17
esta__su d-15
home:gracias a-30 b+16 c-20
""",
    """
adult:mi d-36
coming:came_up a+20 c-21 d-20
organ:kidne* c-40
pacem* a-23 c-21 d+20
""",
    """
es__@relative d-33
heart:pusieron b-17 c-18
nuera a-15 b+18 c-15 d-15
organ:creatinina b-17
organ:mi_@relative c-28
organ:y_@day a-15 c-17 d+15
pregnancy:dar_pecho a+15
vecina a-40 b+25 c-29 d-15
with__@clinician d-19
""",
    """
felt__i d-15
me__tomado a-17
somebody$ b-21
""",
    """
cholesterol a+20 c-22 d-23
substance:un b-32
then_@medicine d+18
""",
    """
allergy:fine a+48 b-29 c-38 d-47
allergy:tolerated_it a+18 d-18
substance:in c-48
""",
    """
^thyroid a-18 d+16
psychosis:me_when d-16
trouble c-39
""",
    """
home:let a+16
wassup$ a-17 d+18
""",
    """
digo_si b-17
heart:surge* a-24 b-19 c-22 d+26
""",
    """
any:betch* d+15
not:take a+20 b-26 c-30
pregnancy:got_snipped a+16 b-17
psychosis:otro d-17
say_yes a-18
""",
    """
@treat__la c-17
prior:i_@stop b-16 c-20
psychosis:in_# a-18 b-24 d+23
""",
    """
any:multivitamin a+19 d-20
heart:if c-32
""",
    """
@drink_cuenta c-16
a_glass a+18 c-19
company d-22
psychosis:count a-26 b-23 c+27 d-29
""",
    """
@medicine__y a-15 b-20
adult:gradu* a+17 c-19
ahi__me a+22 b-15 c-20 d-21
anxie* a+19 c-24 d-19
but_he a+19 d-24
pregnancy:lunes d-18
""",
    """
any:en_@eat a+23 b-22 d-22
cero__@clinician a+16 b-16
coming:a_place a+20 d-21
heart:never b-19
organ:kidneys_only b-18 c-19
pregnancy:utero a+19
uno_ni a+16 c-16
""",
    """
@person b+15 c-18
^come c-15
am c-18
coming:a_ver a-16 c+18 d-16
ran a+26 b-17 d-23
""",
    """
a_job a+20 c-16 d-21
adult:jubil* a-21 d+23
do$ a-22 d+18
""",
    """
ahi_le a-33 b-31 c+20
heart:been_told d-26
now:great b-18 c-16 d+15
ride:yeah_my d+16
was__me c-16
""",
    """
cleared a+17 b-24 d-29
fatal$ b-15 c-19
is_over a+19 d-20
my_@relative d-28
organ:my_gallbladder a+18
organ:that_is a+17 b-15 c-16
ride:le_pregunte d-16
""",
    """
can_i a-54 b+47 c-16 d-42
coming:time c-24 d-23
heart:@medicine a-46 b-44 d+31
heart:enalapril a-16 b-16 c-20 d+21
now:maybe d-32
ride:parking a-17 c-16
simon$ a-23 b-21 c-17 d+28
""",
    """
allergy:broke_my d-20
cardiopatia a-16 c-17 d+20
hay_quien a+17 b-15 c-23
like__@year c-20
now:good_time c-15
ride:do_not d-25
they__us a+19 c-15 d-15
""",
    """
borracho c-16
gym a+15
substance:christmas a+20 c-18
""",
    """
home:con_mi b-16 c-22
now:desocupada a-19 d+18
the__do b-20 c+17
""",
    """
@food__# a-27 d+27
afraid a+26 b-17 c-21 d-25
de_@eat b-27 c-26
heart:el_que b+16
no__the b-21 c-25
substance:at_@holiday a+18 c-20
tomo__las d+16
when b-30
""",
    """
back__is a+17
coming:go a+28 b-27 d-35
please__not b+19 d-24
""",
    """
do_it b-15 c-33
grandmother a+17 b-15 d-16
happening a+16
""",
    """
allergy:he_tomado a+21 c-21
any:on_@medicine a-16
entro_a a+17 d-16
kidneys__bad d-17
psychosis:drogas c+17 d-17
""",
    """
adopt* b-17 c+23 d-21
is_too d-20
jefe a+15 b-15 c-15
substance:as_a c-18 d-17
substance:fifth d+16
""",
    """
de_eso a+17 c-17 d-31
now:between a-15
""",
    """
heart:vigil* a-16 b-17
now:favor c-15 d-29
pregnancy:terce* a+19 d-17
psychosis:soy a-25 b-23 c-25 d+29
""",
    """
allergy:super c-17 d+19
coming:lo b-36
heart:gracias a+16
""",
    """
dude a+16
embarazada__lactando c-17
heart:hiper* c-35 d+16
me__me a-23 b-23
my__my a-18 b-30 d+20
now:it_in a-21 d+17
organ:but_nothing d-15
prior:unas c+16 d-15
psychosis:lol a+16 c-20
seguimos__en a+17 d-16
ya_llego d-16
""",
    """
@animal b+40 c-63 d-28
substance:yes a-20 b-22 d+18
""",
    """
oxys a-16 c-16 d+17
por_@year c-19 d+22
to__not a+21 b-21 c-16 d-16
town c-22
trago_me a-17 d+16
""",
    """
ex_is a-21 b+19
getting a-31 c+23
now:y_@howmuch a-16
tengo_nada c-18
""",
    """
allergy:makes_me a+16 d-15
are__it a-19 b-18
do__recall b-17 c+16
my_driver c-17
""",
    """
^how a-36 b+45 c-27 d-46
a_drug a-17
home:media_hora a+18 d-18
old$ c-18 d-21
pregnancy:kids c-29 d-35
psychosis:ex a-30 b+24 d-21
steroids d+16
""",
    """
allergy:made_my a-20 b-19 c-19 d+24
bed b-28 d+20
but__blood a-15
home:ya_en a-29 b-24 d+30
pregnancy:unless a+17 c-17
""",
    """
allergy:@symptom a-29 b-17 d+17
heart:padezco_de d+18
""",
    """
^got a-22 b-67 d+24
at__it d-18
cumplo a+27 b-18 d-29
hasta__la a-19
i__think a+15 d-30
""",
    """
been__@medicine a+22
psychotic b-15 c-33 d+16
""",
    """
@relative__he a-19 b-20
does_@treat b+21 c-25
embryo_transfer a-18 c-17 d+18
home:ya_estoy a-26 c-16 d+23
just__@body c-16
""",
    """
he__to c-17
ride:estoy_viendo a-22 c+24 d-17
ride:plann* a+17 d-19
thought__was c-19
""",
    """
@ride$ a-25 b-17 d+15
coming:passed a+16 d-15
heart:operaron_a a-21 c-17
i_have b-21 c-26
""",
    """
case c-15 d+15
it b-20
oblig* a-19 c-21 d+16
sola__la a+23 c-24 d-17
substance:still a-17 c-19
than_that b-23 c-23 d+19
""",
    """
""",
    """
#_# a-29 c-20
any:las a-30
now:tomor* a+31 b-17 c-30 d-34
substance:aa c-16
""",
    """
coming:at_# a-19 c-16 d+21
psychosis:that d-24
""",
    """
^keep a-26 b-20 c-24 d+26
all__time a-15 b-16
answering_that a-16 b+17 c-16 d-16
estoy_esperando a-23 b-33 c+22
home:wild a-16 b+18 c-16 d-20
now:problema a-20 d+19
toman* a-31 b-23 d+21
""",
    """
but__not b-30
heart:pusieron_un b-16 c-16
home:like a-22 b-17 c+15
organ:back_fine a+16 d-23
pregnancy:male a+25 d-18
tuve__mi c-21 d+19
""",
    """
elect* a-17 b-36 d+22
my__here a+22 b-20 d-23
now:stays_asleep d-15
organ:be c+18 d-17
repeat a-18 b+17
""",
    """
bet a-20 b-18 c-16 d+23
depende$ c+22
in__room a+16
organ:into a-16 c+17
the_day b-15
tuve__infarto d+19
""",
    """
=said:now:ask c-41
suelt* d-15
""",
    """
demons$ a-18
heart:blood c-23
home:on_the a+27 b-15 c-34 d-19
now:better c-33
now:under_a a+17 b-17 d-17
organ:origi* a+17 d-17
prior:and_nothing a-18 d+18
prior:ningu* b-33 c-39
""",
    """
prior:talked_to b-24 d-23
siemp* a+15 c-36
""",
    """
quito b-17
""",
    """
extent__it a+15
my__surgery c-20
por_que a-25 b+29 c-28
""",
    """
@thanks__el a-20
hermanos a-22 d+16
la__baja d-16
pregnancy:cinco_@month d+15
psychosis:it_was a-15 c+15
sting* a+16 d-15
😂 c-19 d-20
""",
    """
@date_birthday a-18 d+19
any:@wrong a+27 b-27 c-16 d-24
i__normal a+18 c-19
le_aviso b-22 c+18 d-17
loved c-18
prefiero__responder a-22 b+21 c-17
""",
    """
any:prefiero_que a+16 b-18
guess_is c+16 d-17
heart:to_a a-18 c+19
organ:cada_rato a-23 b-18
organ:healt* a+18 d-17
she_will d+15
si_me a-20 c+26 d-25
sigo__la b-21 c-23 d+16
""",
    """
coming:willi* a-17 c-15 d+18
kind__# d-16
now:an a+28 b-21 c-17 d-30
""",
    """
@drug_most a-16
heart:siemp* b-25 c-21
mi_corazon b-19
puro__y c-22 d-23
voices$ b-18 c-20 d+19
""",
    """
#__vez c-18 d+16
any:duda a-16 d+16
cance* c-34
psychosis:hears a-16
""",
    """
^ojala b-16
organ* d-39
organ:una_vez a-15 c+24 d-27
""",
    """
any:only a+22 b-22 c-22 d-18
duele__@body c-18 d-17
pregnancy:named a-19 b+19 d-17
""",
    """
about d-31
organ:something a-15 c+20
puesto$ c-22 d-23
todavia__teta d+15
""",
    """
^old a-17 b-17 d+17
are__and a-16
not:them a-19 b-19 d+15
organ:that d-18
primera_vez a+29 b-20 c-24 d-34
psychosis:dijeron a-18
""",
    """
""",
    """
allergy:it_was a-22 b-17
escribe c-23 d-24
organ:told d-16
""",
    """
@eat__not c+16
@relative_esta c-29
every__is d+16
not:then a-18 d+18
organ:bien a+32 b-40 c-57
voy__# a-15 d+19
""",
    """
de_# c-23 d+16
de_ustedes c-15
organ:sabe a-19 b-22 c+24 d-24
psychosis:pero_no b-15
""",
    """
a__bebe a-19 b-15 c-21 d+20
hell_no a+20 c-15
prior:count b-30 c+25
prior:help a+21
problem$ a+16 c-17 d-16
""",
    """
@month__not a-20 c-17 d+20
adult:#_@relative b-16
como__que a-16
had_@food a-18 c-17 d+19
that__work a+22 d-21
ver_como c+15
""",
    """
any:decir* b-16
doce b-17 c-17 d+17
healthy b-23 c-24
migra* d-18
ni__jaja b-17 c-15
not:voces a+17 c-15
pregnancy:ahori* a+25 b-20 c-24 d-25
semana$ b-18 c-22 d+16
""",
    """
nah_i a+22
one b-19 c+16 d-26
organ:perfectos a+26 c-23 d-26
psychosis:a_veces a-22 b-24
ride:capaz c+23 d-22
substance:@drug_only d-16
the__fine d-20
""",
    """
army b-22
better$ a+23 c-33 d-19
home:in a-20 b-15 c-17 d+17
transfer a-20
""",
    """
any:lol a+18 b-20 c-25
any:todav* c-16
has__at d-20
la_troca a-17
prior:dos a-25 b-28
to_nothing a+24 b-18 d-20
""",
    """
adult:i_was a-24 b-16
any:my_@medicine a-26 b-19
dejo__la a-19 d+21
good__mine c+16 d-17
pregnancy:chance b-23 d-29
""",
    """
^hysterectomy a+23 d-18
a__imposible a+15
allergy:just a+33 b-33 c-26 d-31
any:mg a-15 d+18
me__this c-16
ride:if_he c+18 d-19
ride:no_car a+16
substance:barely a+17
""",
    """
substance:@clothes d-17
todo$ b-31 c-35 d+17
""",
    """
de__soy a+15 d-15
ride:@ride_bailed a+15
""",
    """
a_@fetch b-20
allergy:airwa* d+15
any:gusto a-20 b-19 c-18 d+22
el_limite b-15
me__esta b-18 c+17
organ:dios b-17 c+16
stron* a+27 c-28 d-33
""",
    """
i__answering a-18
""",
    """
bp b-40 c-21
psychosis:not_that a+23 b-18 c-22
weeks b-53
""",
    """
coming:you b-33 d+20
no_a c-21
now:@traffic c+15
ride:care a-20 c-19 d+21
y__los b-15
""",
    """
allergy:me_in a-18
any:quien a-27 c+17 d-29
del__me a-21 d+18
dijo_que b-30
fine$ a+35 b-57 c-31
not:controlo a-27 b-22 c-20 d+28
prior:en_el a-23 b-23
un_reloj a+22 b-19 d-19
""",
    """
^ahi b-42 c+22 d-16
coming:afraid a+15
detox d+17
ride:find_anybody a+16 c-15
""",
    """
pregnancy:done a+24 b-26 c-15
prior:psico* a-18 d+18
rinon* b-20 c-29
substance:mas c+20
to_remember a-19 b-20
""",
    """
@medicine_for b-29
any:a_multivitamin a+19 d-20
i__detox d+17
pregnancy:viene_otro a-20 d+19
substance:during c-17 d+17
""",
    """
chica* d-17
like_a b-37 c-33
now:en_mi c-17
nurse* b-20 c-16
organ:jaundice c+17 d-18
""",
    """
any:prefer d-18
currently d+16
prior:quiero a-20 b+20 c-16 d-17
ride:me_confirma c+17 d-17
substance:define_problem a-30 c+18 d-25
""",
    """
me_repite a-15 b+16
nicotine b+16 c-20
the_cardiologist d-16
""",
    """
heart:me_sube a-23 c+19 d-19
""",
    """
all__tried a+19 b-16 c-17
allergy:la_dieron c-17
consu* a-21 b-26 c+28 d-25
dijo__si d+17
i__we c-16
si__para a-15 b-16
substance:every_night a-27 b-21 d+17
""",
    """
home:just a-27 b-18 d+25
pregnancy:right_now a+17
psychosis:para_nada a+15
semana_pasada a+16 d-17
which_one a-16 b+20 c-19
""",
    """
coming:en_la b-22
substance:duro a-19 d+19
what_would b+20 c-16
""",
    """
only_ever a+22 c-23 d-15
put_me b-15
will a-20 c+22 d-17
""",
    """
^capaz c+27 d-27
allergy:out_of a-24 d+24
delusions a-15 d+17
organ:are_fine a+18
""",
    """
^higado c-35
allergy:never_heard a+18 d-16
busca* a-27 b-38 c+24
coming:right a-18 d-24
pregnancy:am_# b+21 d-25
""",
    """
^ayer a-22 c-18
a_poder a+21 c-19 d-21
any:a_@food a-27 b-27 d+23
coming:packe* a-16 d+16
embar* a-19
ride:@ride_is a-30 b-15 c-16 d+27
ride:it_is c-19
si__mi b-25 d-21
substance:i_do b-25 d-25
""",
    """
i__good b-25 c-27
you_mean d-24
""",
    """
^ticker a+22 c-15 d-20
pregnancy:semanas a-29 b-19 d+26
scratch a+27 b-17 c-22 d-27
""",
    """
""",
    """
minutes c-34
organ:is_it c-16
""",
    """
came a+37 b-40 c-47
heart:bien a+34 b-25 c-26 d-34
high_when a-21
""",
    """
@relative_are a-29 c-21 d+20
bypass$ a-16 d+18
can__on a-20
grande$ b-22 c-18
heart:mild a-16
now:not b-32
pregnancy:past a+20 d-17
psychosis:what_is d-27
seman* b-41 c-18 d+18
she_has b-19
""",
    """
allergy:medicina b+20 d-27
any:thanks c-20 d-27
prior:that b-24
that_i b-34
your b+20 c-18
""",
    """
@treat_in b-16
prior:semanas a+21 d-21
""",
    """
llevo__cuenta b-21 c+19 d-19
organ:livers a-19 c-17 d+20
pregnancy:rato a+15
pregnancy:sigo a-23 d+23
""",
    """
^going a+17 b-28 d-31
coming:mi_lugar b-17 c-22
friday a-32 b-29 c+20
heart:a_@relative a-15
""",
    """
cual a-42 b+28 d-24
doy_teta a-15 d+17
heart:passe* d-18
se_si a-21 c+19 d-23
stati* a+17 d-16
with_that a-18 b-16 c-17 d+26
wrote__in a-15
""",
    """
pregnancy:took a+18 b-21 c-15
psychosis:nobod* a-21 c+19
""",
    """
@relative_i a-25 b-17 d+18
allergy:something c+19 d-21
got__period c-15
willing$ a-16 d+17
""",
    """
any:mande* a-16 d+17
con_quien c-17 d-22
de__mismo a-19 b+16 c-21
me_interesa a+18 d-19
substance:more a-29 b-31 d+18
""",
    """
alla$ b+16 c-20 d-22
any:that_again b+18 d-19
""",
    """
now:not_know c+25 d-16
""",
    """
coming:no_cuenten a+28 d-30
de__cuenta a-17
out_for b-15
psychosis:unos c+17 d-16
""",
    """
@clinician__the d-21
""",
    """
a__salgo c-17
heart:huh a-24 c-23
mi__no a+28 b-46 d-27
""",
    """
@relative__embarazada a-18 b+18 d-17
^tubes a+18
debo a-19 b-16 c+19 d-19
heart:to a-21 c+25 d-30
prior:all c-31
prior:hierbas a+19 c-17 d-19
ride:@vehicle_count a-15 b+22 c-21
ride:askin* a-21 c+19 d-19
""",
    """
^low a+24 b-19 c-16 d-21
any:seizure_@medicine b-15 d+17
heart:for a-35 d+19
now:do_it b-19 c-22
now:you_text a+22 b-24
pregnancy:porque c-15
que__sepa b-24 d-24
ride:permiso d-21
¿_que c-17
""",
    """
@medicine_cabinet c-15 d+15
ahi$ b+24 c-38 d-34
allergy:as_a a-17
got b-41 c-23 d+25
no__@call b+21 c-32 d-31
remembers$ c+18 d-16
with_her d-16
""",
    """
around_# a-19 c-19 d+21
been__three c+15
""",
    """
now:thursday c-22 d-18
""",
    """
antec* a+23 b-16 c-18 d-22
coming:the_fence d-17
pregnancy:you_know a-17
prior:una_y d-26
ride:me_vuelvo c-16
""",
    """
^pensaba a+21 b-19 c-18 d-21
heart:uso a-23 b-18 c-15 d+28
""",
    """
not_officially a-20 c+20 d-18
""",
    """
home:@stop_mi a-17 b+18 c-16 d-16
prior:un_@month a+15 c-16 d-16
""",
    """
=said:allergy:unsure a-22 b-24 c+29 d-31
any:actually a-15 d+15
de__esa a+17 d-16
last_fall a-15 d+15
ride:tengo_# a-22 c-19 d+22
tengo__en c-24
""",
    """
^give d-27
allergy:know d-30
substance:absol* a+16
""",
    """
all__on a-19 c-17
funeral$ a+16
no_puede a+22 b-21 c-32
said a-27 b-48
voy__camino a+18 d-18
""",
    """
^vengo a+22 b-19 d-21
now:digame a-20 b-16 c-20 d+21
organ:an_ultrasound c+17
psychosis:me a-17
""",
    """
bien_no d-21
organ:galls* c-20 d-19
""",
    """
any:not_even a+15 d-15
i__psychotic c-22 d+26
my__by d-17
por_eso b-23
""",
    """
conoz* a+27 b-20 c-22 d-24
no_@thanks a+31 b-20 c-19 d-24
substance:percs a-16 d+19
want__to d-18
""",
    """
allergy:sin_problema a+19 d-16
prior:diagn* a+22 c-16 d-23
psychosis:nervi* c-15
ride:down c-19
tampoco$ a+24 c-20 d-22
the_extent a+15
""",
    """
a_problem b-24
cystitis c-19 d+19
do__know b-40 c+16 d-21
home:en_la a+21 b-44 c-17
home:y_con d+17
parece a-34 c+22
psychosis:thank a+16
""",
    """
heart:elect* d-17
home:@ride c-16
now:@relative b-19
""",
    """
^manic a-23 b-18 c-15 d+23
adult:la_edad d-19
en__nada a+16
me_falta b-37
prior:do_not b-29 c+24 d-25
""",
    """
should a-30 c+25 d-24
""",
    """
prior:terapias b+16 c-15 d-17
que__ninos a-16
two__shy a+16 d-16
you_have a-24
""",
    """
=said:adult:unsure a-28
now:yes b-22 c-26 d+18
organ:all a+29 d-30
""",
    """
allergy:never_had b-28
azucar$ a-21 b-15
not__far a+16 c-16
pregnancy:la_matriz a+15
psychosis:sane a+28 b-28 c-28 d-26
""",
    """
adult:for_my d-26
to__the b-22 c+17
""",
    """
a__one b-21
coming:y b-32 c+24 d-36
orina a-30
psychosis:for c-16
yo$ a+21 b-21 d-20
""",
    """
is__know d-16
so b-33
substance:veces a-29 b-23
""",
    """
^@symptom a-16 b-18
creo__ya c+16
la_@place a-21 b+22 d-19
liver__@body a+31 c-16 d-31
that_ever a+20
""",
    """
any:nothing_to a+17 d-18
not:street a+16 c-16
organ:un_rinon a-21 c-27 d+18
pensaba a+21 b-19 c-18 d-21
""",
    """
el_@body a+19 d-18
esos_organos a+16 d-15
heart:take_@medicine d+20
just_anxiety a+16
now:@day_at d+16
pregnancy:@treat b+18 d-17
prior:siete a-23 b-24 c-21 d+25
psychosis:said a-16 c+18
resultado$ a-17
y_transaminasas a+17 d-19
""",
    """
tengo__alta d+15
""",
    """
adult:depende b-16
coming:fiebre d-18
guess__am c+16
helped$ d+16
psychosis:ansie* a+19 c-16 d-16
pusieron_en c+17
""",
    """
allergy:una_inyeccion d-16
not:college a+20 c-17 d-21
now:hablar b-16
ride:folks a-31 b-27 d+29
""",
    """
home:shoul* d-16
no__have a+16 d-18
pregnancy:@relative_esta d-31
ride:a_car a-23
shifts c+17
substance:drinks_a c-18
was__that a-19 c+19 d-16
""",
    """
@visit__@day a-18 b+16
a_place a+18 c-16 d-23
deja a-15
psychosis:they b-23
scared b-29
substance:recovering d+15
""",
    """
@body_me a-19 c-16 d+16
he_padecido a+16
heart:in_# a-27 b-22 c-20 d+29
la_use a+16
my_kidneys d-20
nauseous a-18 b-18 c+19 d-17
stop a-30 c-29 d+27
these b+32 c-20 d-41
""",
    """
psychosis:stable d+18
""",
    """
psychosis:@body a+20 b-23 c-18
""",
    """
^puras a+25 b-23 c-25 d-23
home:aun_estoy a+17 c-17 d-17
""",
    """
adult:past a-27 b-23 c-20 d+26
heart_monitor a-16 b-15
los_ninos a-25 b-25 d+20
""",
    """
amaneci_con a+15 c-20
organ:rato a-23 b-18
piel a-17 b-18 c+19
primera__que a+16 d-17
psychosis:estre* a+17 d-16
que_hora a-23 b+29 c-22
stay c-24
substance:not_a a+17 d-26
to__@treat d-15
""",
    """
adult:acabo a+20 b-16 d-20
allergy:heart a-21 b-17 c-19 d+21
nightmares c-21
si__sale d-16
skip b+15 c-34
substance:tranqui a+19 c-16 d-19
""",
    """
allergy:dio_una d+16
pregnancy:doing a-16
""",
    """
^somebody a-21 b-21 c+27 d-26
a_lady a-19 b+20 c-20 d-20
cumpli__@date a-22 d+22
pregnancy:not d-27
""",
    """
any:and_a a+17 d-17
heart:an_irregular d-15
now:we b-20 c-19
substance:estoy_en a-27 b-27
""",
    """
cosas_que c-17
was_not a-24 d+23
""",
    """
adult:@relative_firma a+18 b-17 d-16
heart:nah a+20
hepatitis__nino c+17 d-17
not:@insurance a-18 b-25 c+26 d-21
substance:murio a-22 c-18 d+18
""",
    """
and__else c-16
any:now_and a+23 d-23
le__con a-19 b-16
organ:tests_came c-16
pregnancy:pregu* b+17 c-17 d-16
spot b-23 c-17
""",
    """
@move$ b-17
heart:irregular a-23 b-24
i_guess a-34 b-22
substance:@relative d-19
""",
    """
i__sometimes a-24
prior:acuer* c+16 d-16
""",
    """
else$ a+22 b-22 d-26
pressure__heart a-23 c-17 d+24
this__the c-25
""",
    """
any:around_# a-16 c-16 d+17
heart:failure d+16
""",
    """
^de a-16 c-26
pacemaker a-23 c-21 d+20
psychosis:on_the b-22
""",
    """
allergy:er b-17
now:habla* a+17 c-26 d-22
""",
    """
^por a-20 c-26
any:would b-23
file c+18 d-28
now:@hours b-24
prior:never_been a+31 c-27 d-22
wrote a-24
""",
    """
any:aja a-17 d+21
not:de d-26
pregnancy:it_is b-21 c+21 d-23
prior:stimu* d+16
psychosis:abuela c-20 d-15
""",
    """
allergic__it a-24 d+28
se_lo a-27 c-28 d+20
would__yes a-24
ya_lo c-26
""",
    """
old d-16
on__@date a-22 d-20
prior:as a-16 b+20
vice$ a+17 c-16
""",
    """
@drive$ a+19 c-34
aparato$ d-18
heart:anxiety c-16
lactando a-18 b-25 c-30 d+23
only__of d+17
paro_de c+17 d-17
when__@relative a+15 c-15
""",
    """
coming:en b-16
now:possi* b-18 c+19 d-22
prior:tengo a-17
ready$ a-23 c-24 d+25
""",
    """
=said:ask:signs_of_both a+17 b-52 c-21
am__alone a+17 d-16
""",
    """
any:this c-31
de_contar c-18 d-22
me__prueba d-21
""",
    """
heart:control d+16
not:period a-20 c+19
""",
    """
pregnancy:the_shot a+15
se_@insurer a+16 c-16
""",
    """
@medicine_por a+15
in_church a+22 d-22
no__ningun a-24 b-19 d+25
""",
    """
@visit_con a-16
^sabe a-24 b-24
have__ever c-16
heart:suegra d-16
i__with b-20
organ:lot_of c-21
organ:todo_eso a+16 d-16
""",
    """
@relative__them d-15
pancr* c-17 d-17
¿__si b+15
""",
    """
calle* b-22 d-28
tuvieron_que a-15 b-17 c-18 d+20
""",
    """
allergy:happened d-15
checked b-25 c+18 d-38
husba* d-16
more__i a-19 b-24
sort b-19 c+19 d-23
""",
    """
bipolar_tipo a-17 b-15 c-16 d+21
coming:puedo a-17 b+19 c-15 d-17
prior:me_daban a-18 b-16 c+22 d-17
substance:but_not c+17
""",
    """
in__the a-24
my_boss b-28 c+18 d-18
punto b-33
ride:a_nadie a+25 c-25
thank a+25 b-19 c-29
""",
    """
allergy:know_of d-16
the__me b-33 c-24 d+16
y__@treat a-17
""",
    """
""",
    """
does_my a-22 d-19
home:one_piece d+16
the_fence c+21 d-23
""",
    """
formula a+17 c-22 d-24
not:sepa a+17
tuvo__yo b-16
""",
    """
@clinician__all c-16
@relative_side b-18
^already a-26 b-27 c-25 d+29
now:bed a+20 c-17 d-17
still__for a-20
ultra* b-36 c+19
""",
    """
^puede a-20 c+27 d-16
corazon_no c-19 d+16
llevo_# d+17
mas__por a+18
""",
    """
was__for b-15
""",
    """
adult:tres a-17 d+16
just__@drug b-16 c+22 d-27
now:calendar a-20
""",
    """
""",
    """
allergy:been b-17 c+19 d-26
been__up a-16
chance b-23 d-19
la__casa b-16 c-17
me__asi c-20
olvid* d-20
""",
    """
^sorry c-22 d-21
a_bunch a-17 c-15 d+24
eso b+28 d-36
puede$ a+21 b-31 c-19 d-18
""",
    """
#__have a+15
ride:truck c-17 d-24
the_blood c-21
""",
    """
algo__el c+18
heart:asthm* a+22 c-18 d-24
nexpl* a+19
textbook a+21 b-18 c-19 d-20
thing__is b-16
to__or c-16
""",
    """
heart:soy_hipertensa a-19 d+26
""",
    """
""",
    """
@symptom__over a-16 d+19
it__no a+17 c-17
no_hay b-32 c-32 d+18
problemas__la d+16
soy__@relative a-15
""",
    """
ahead__it a+21 d-21
allergy:it_before a+27 c-20 d-22
favor__dios d+15
heart:eso c-39 d-19
""",
    """
adult:@relative_de c-15
cuenten b-17 c-21
pregnancy:si_me c-16
""",
    """
organ:at a-16
shift* c+17
shoot$ a-26 c-19 d+32
""",
    """
by_myself c-26
heart:valve a-27 b-29 c-29 d+37
i__healthy a+17
jacket a-15 b+16 d-15
las__cuentan a-21 b+28 c-24 d-27
now:imposible a+28 b-29 c-21 d-25
""",
    """
asleep$ a-24 b-21 c+15
it__do a+19 b-20
prior:wante* a+21 b-19 c-19 d-15
substance:este_@year b-22 d+19
""",
    """
any:pill a-26
just__blood a-18 d+18
no__la a-38
""",
    """
@relative_thinks a-22 c+21 d-16
^esto b+17
adult:pero_tengo a-21 d+16
got__on c-16
heart:tengo_de a+17 d-16
this_@month a-16 c+22 d-21
""",
    """
home:ahori* b-16
jaund* c+17 d-18
organ:eso_no a+16
ride:why_can a-16 b+15
""",
    """
es__@day a-20
fuerz* a-20 b+22 c-21 d-20
respi* b-21 c-22
""",
    """
adult:los_# b-29
allergy:nkda a+33 b-26 c-24 d-28
am_pregnant d+19
pass a+33 b-37 c-31 d-18
""",
    """
adult:canas a-17 b-22 c-19 d+21
am__@body a-17 d+17
and_everything a-20 b-16 c-16 d+20
dar b+20 c-15 d-27
house$ d-19
knock__out b-16 c-20
organ:tengo_incontinencia d+17
tensi* b-20
verda* a-35 b+16
""",
    """
amamanto$ a-19 c-18 d+20
home:drive c-21
organ:cada a-16 b-20
psychosis:hear_things c-16 d+16
these_days a-24 b+17
todo__del a+16 d-18
""",
    """
""",
    """
adult:with d-15
cooking_supper a+17 d-16
four$ b-25 c-29
""",
    """
@relative_had b+17 c-45 d-18
en__pero a-15 b-17 c+19 d-16
not:telling a-22 d-19
not_see b-22
on_everything a-20 b+17
psychosis:is_psychosis a-20
""",
    """
allergy:not_sure c+17
cuantas$ a-15 b-20 c+20 d-17
first_go a+21 c-17 d-18
tomado_nada a+23 d-20
""",
    """
adult:nacimiento a-16
are__me a+15 b-19
esa__en a-15 d+17
have__@body a-15
""",
    """
just_to b-16
now:on_the a+23 b-20 d-28
pregnancy:resul* d-18
prior:i_took a+16
""",
    """
@clinician_has b-18
heart:dio a+15 c-23
nieto* c-24
resultados a-20 c+20 d-18
""",
    """
@relative_of d+16
back_bad c-16
""",
    """
any:perdon c-18 d-18
coming:somet* a+20 c-21 d-20
estoy b-18 d-16
home:minutes_out a+19 d-19
ojala b-16
that_about d-18
way_past b-17
""",
    """
any:@eat_at c-16
heart:is b-17
pregnancy:bf b-18 c-16
prior:las_que b-17 d+16
""",
    """
allergy:al_polen a+18
coming:have_not a-21 d+17
just_sad a+22 d-24
organ:@year_ago d-20
was__on d-17
""",
    """
@machine$ b+17
^donde a-21 b+25 c-25 d-22
any:apartamento a+18 b-15 d-18
""",
    """
@person$ b+17 c-19 d-19
@relative_did a+22 c-28 d-20
allergy:wrote a-17 b-15 d+16
substance:i_gave a+17 d-17
ya__@year a+18 d-17
""",
    """
^@late c+25 d-20
acaban d-15
gusta b+21 c-29 d-37
heart:stres* d-27
organ:never_had c+15
pregnancy:mi c-28
""",
    """
daugh* a-17 b-15
""",
    """
^@relative c-43 d+19
take__pain c+16
""",
    """
@relative__marcapasos a-16
^back a-23 b-21 c-18 d+25
organ:been a-22
se__poder a+16 c-16
""",
    """
allergy:con_la a-16
substance:vodka a-20 c-22 d+24
""",
    """
heart:heart_is b-17 c-33
twice__day d+15
""",
    """
blood__no a+15 d-18
""",
    """
diagnosed_with c-17 d+20
now:him c-17
todavia_no b-23 c+16 d-39
😅 a-24
""",
    """
coming:but a-16 d+17
substance:couple_beers a+19 d-18
""",
    """
allergy:stopp* a-23 b-17 c-18 d+23
home:todavia a+38 b-27 c-32 d-39
kidney c-30
psychosis:filli* c+16 d-21
psychosis:se_que b-25 c+27
quizas$ c+16
that__about c-19 d-17
""",
    """
changing a+18 b-18 d-19
embryo a-18 c-17 d+18
organ:my_numbers c+15
prior:es c-30
""",
    """
en__@vehicle c-28 d-30
pregnancy:like d-15
pusieron__stent b-16
substance:cutting_down c+17
tristeza a+19
""",
    """
^sounds a-17 d+17
allergy:han b-15 d-21
elevated_once c+16
heart:oh d+17
home:here b-30 c-27 d+18
salgo d-17
would_not a-39 b-26 d+29
""",
    """
have__a b-19
schizoaffective a-27 b-25 c-30 d+38
""",
    """
allergy:an a-18 c-17 d+23
down b-33
me_da d-26
psychosis:psicosis_posparto d+17
substance:curre* d+16
""",
    """
^nomas a+18 b-42
mi__con c-17
not__it b-22
param* a+22 b-18 d-20
solo__la a+20
""",
    """
dice_el b-16
quier* a-26 b+34 c-26
ride:carnal a-23 b-17
""",
    """
madre b-17
por_correo c-18 d-26
pregnancy:entere a-17 d+18
psychosis:old_@clinician a-16 b-19 c+21 d-19
""",
    """
after__week d-16
other b-18
out_last a-17 d+18
ride:taking_the d+15
una__@medicine a+19 d-17
""",
    """
contestar a-23 b+24 c-23 d-22
on_it a-33 d+16
""",
    """
adult:#_me a+17 d-17
allergy:to a-15
substance:al a-17
""",
    """
""",
    """
acuerdo$ a-20 b-29
officially a-20 c+20 d-18
""",
    """
home:pjs b-15 d+15
substance:y_ya b-16 c-16
""",
    """
back__you b-19 c+18
most a-37 b-22 d+29
que__mis c+17
""",
    """
#_lol a+21 b-20 d-17
heart:said a-21 b-19 c+16
home:acostado a-26 b-20 d+23
on__porch b-16
psychosis:my_ex a-24 b+17 d-19
wassup a-17 d+18
""",
    """
@relative_dijo a-16 d+19
ahori* d-19
el__cuenta a-20 b+29 c-31 d-28
hallucinations a-24 b-27 c-28 d+27
""",
    """
drink__not a+17 c-20
pregnancy:throu* a+16
prior:cero a+31 b-30 c-36 d-20
y_seguimos a+22 b-19 c-20 d-21
""",
    """
have_someone a-26
heart:problems c-23
""",
    """
# b-34 c-39 d+29
by_now a-16 d-16
coming:against a+17 c-19
heart:nothing_like a+15
""",
    """
any:say a-29
cystitis$ c-16 d+22
decirle$ d-19
prior:just a+25 d-38
semana__retraso d-17
""",
    """
adult:would a-15
edibles a+20 c-16 d-20
estuvo b+17 c-19 d-21
high__pressure a-17
pregnancy:nurse a-25 b-23 c-21 d+27
yo__que b-20 c+15
""",
    """
coming:ando d-17
""",
    """
^knock a-16 b-16 c-19 d+18
heart:think_so a+18 c-17
now:my_@book d-16
quedo a+17 d-24
ver_si c+18
""",
    """
prior:to_the b-15
sometimes a-28 b-46 c+35 d-28
waiting__the b-22 c+19 d-22
was__once a-24 b-20 c+32 d-30
""",
    """
alergica c-30
heart:watch a-22 b-21 c+23 d-19
now:than c-15 d-20
probar$ a-16
veo a-34 c+26
""",
    """
^estoy d-20
be_a c-29
hace__no b-20
had_nothing a+28 d-29
substance:until a-20 d+24
""",
    """
have_got c-20
organ:vez a-15 c+24 d-27
organ:was_a c+15 d-15
ride:ser b+18 c-17
substance:but b-29
substance:tomo_demasiado a-17 d+19
""",
    """
@relative__del c-17 d-18
alergica__nada a+23 d-23
ride:we b-17 c-26
""",
    """
adult:mom a+19 b-19 d-17
is__there d+16
not:asi c+16 d-18
""",
    """
de_mamar a-19 d+19
dry_as a+17
no__dan d-16
prior:basta* d+16
""",
    """
home:uber d-15
now:hora_me a-17
""",
    """
but__gave c+15
""",
    """
not_so a+17 d-15
ride:hace a-16 d+18
ride:on_the d-16
ride:sale a-19
""",
    """
i__something a-17
""",
    """
high_bp c-17 d+16
must d-15
""",
    """
now:am_free a-24 d+23
""",
    """
between a-16
heart:only_diabetes a+15 d-17
medications b-17 c-18
psychosis:husband c-16
ya__con a-17 c-16 d+18
""",
    """
allergy:was b-32 c+17
not:need a-19 d+18
""",
    """
psychosis:does_postpartum b-24 c+24
""",
    """
coming:not_miss a-19 c-16 d+18
pregnancy:a_test b-15 c+16 d-25
ride:metro a+16 b-15 d-15
""",
    """
any:a c-49
heart:stents a-17 c-16
heart:up_there d+16
itself__ok a-15 d+15
prior:nothing a-23 b-27 c-40 d+29
pulsera a-15 c-17 d+18
sin_falta a-19 d+16
so__i b-17 c+22 d-18
substance:era a-18 b+17
""",
    """
allergy:took_it a+24 c-23 d-23
dejamos c-20
home:bed a-20 b-17 d+20
nobody__up a-21
two__@month d-15
una__se c-18
weane* c-21
will_ask a-18 d-16
""",
    """
ride:take_an c-15
ya__@clothes b-19 d+17
""",
    """
adult:or_# a-17 c+18 d-16
one_time c+20 d-18
pregnancy:are d-16
to_watch a-16
tomado$ b-20
""",
    """
@relative__carro b-19
me_libre a+17 c-18
me_olvido a-17
organ:en_el a-17
prior:am d-19
ride:@relative_@drive a-29 b-17 c-23 d+28
""",
    """
dia c-23
home:on_my b-29 c-22
part c-22
prazo* a-17 c-16 d+17
supposed_to a-18
this_spring a-16 d+20
""",
    """
gave b-17
not:da d-16
""",
    """
^ningun a+16 b-24 c-20
home:me_dejo a-17 d+18
i__by d-23
veremos a-25 b-25 c+27 d-28
""",
    """
^hasta b-28 c-20
hace_una a-17 d+17
prior:different c-15 d+16
substance:puede a-25 d-20
""",
    """
coming:right_now b-16 c+17 d-24
cuenta$ a-32 b+29
hable a-25 c-26
marca c+18
pregnancy:dio a-16 c-18
""",
    """
@relative__de d-35
^analisis a+20 c-16 d-17
""",
    """
@medicine_it a+23 b-19 c-15 d-22
abuela c-21
ahi_si a+18 c-18 d-17
before$ c-22
no__are a+20 c-15
tipo_de a-20 b+20 d-16
""",
    """
coming:nos_vemos a-26 c-26 d+25
figure__out a-22 b-17 c+23 d-18
heart:over_# b-28 c-38
""",
    """
and b-37 d+15
hold__@animal a-16 b+18 c-16 d-18
""",
    """
nunca__ha a+21 c-21
""",
    """
@stop_ver a-20 c+21
^trans a+17
allergy:four c-15
now:my_@relative b-22 d-36
nunca__checo c+15
organ:hep_c a-25
part_of b-16 c-16
pregnancy:am_pumping d+17
si__dan a-19
substance:el_# a+25 d-24
""",
    """
^fatty a-19 b-15 c-30 d+32
not_miss a-17 b-18 c-23 d+21
now:entro_a a+17 d-16
opere a+20 d-18
prior:and_@medicine b-32 c-46
psychosis:me_diagnosticaron c-20 d+16
tbd$ a-29 b-25 c+29 d-29
""",
    """
@relative_drinks c-20
@traffic__la a-17
heart:padez* b-16 c-16
now:ahorita_no a+19 b-31 d-36
""",
    """
any:door b+15 d-17
had__ago a-23
not:llego a+31 c-21 d-33
not_pregnant b-20 c-19
que_tipo a-24 b+26 c-21 d-24
""",
    """
mis_papas c-16 d-20
""",
    """
@year__cosas c-19
regreso a+15 b-18 c-19
""",
    """
heart:@thanks a+19 b-17 c-16
voy b-31
""",
    """
@medicine__can a+26 b-20 d-25
adult:segun b-19 c+17 d-16
heart:does c-50
home:@relative_me a-21 b-27 d+28
substance:ultimamente a-15
""",
    """
any:take b-15 c-25
coming:jaja d+15
you_guys c-20
""",
    """
@relative__asleep a-18 d+19
afirmativo d+15
now:check_with a-18
""",
    """
allergy:think_i d-16
heart:@clinician_dijo b-21 d-18
my__@thanks b-17
now:no_puedo a+37 b-27 c-30 d-33
""",
    """
allergic__sulfa a+22 b-19
anxiety a+19 c-24 d-19
heart:hace a-28 b-25 d+17
noche b-41 c+17
organ:ultrasound b-20 d-17
pregnancy:am_@late c+19
prior:like_a b-15
so__as a+19 c-17 d-18
""",
    """
@vehicle_ok a-17 b+17 c-15
have__had b-17 d-22
heart__in a-19
home:lobby a+22 d-23
i_saw a-18 b-20
nada_malo a+16
one_piece d+16
psychosis:@clinician_thought b-19 c+18
ride:decirle c-16
ride:que_le c-16
voice* b-30 c-36 d+18
""",
    """
any:apartment a-15 b-15 d+17
borderline$ a-19 b-18 c+23 d-19
dip d-16
paxil d+17
""",
    """
ando_buscando d-20
are__to d-19
psychosis:sure c+19
""",
    """
ando_a a+21 c-20 d-21
digo__puedo c+17 d-17
not__a a-16
""",
    """
been__could c+18 d-20
organ:a_kidney a-20
psychosis:he b-31
substance:not_touch a+16 c-15
tiene__ver b+19 c-17
""",
    """
organ:faltan_los a-23 b-15 c+23
pregnancy:my_period b-30 d-23
that__face c-15
""",
    """
#_@vehicle c-17
allergy:prime* b-20 c-20
diagnosis$ c+17 d-17
me_dejo b-21
watch* a-19 b-26 c-16 d+23
""",
    """
are_all d-15
can_count a-18 d+20
en__bodas a+19 d-18
heart:under_that d-15
""",
    """
=said:now:no a+16 b-43 c-24
is__problem b-21
urgen* a-16
""",
    """
no_one a+16 d-15
organ:anos a-21 c+16
pregnancy:through a+16
substance:llegar a-15
super b-26
""",
    """
bipolar_one c-20 d+20
depends_on b-17 c+16
home:cuadr* d-17
i_was a-30 b-46 c+20
nuts c-16
""",
    """
ahorita_estoy b-15 c-16
rathe* b+20 c-40 d-35
""",
    """
domingo b-16 c-26
filling b-17 c+15
""",
    """
cirrosis$ a-24 c-26 d+17
from__@clinician d-17
pregnancy:ay_no a+22
""",
    """
comin* b-19
de_las b-24
decided_against a+17 c-19
era_mi d-18
my_file c+18
""",
    """
#_at c-22
@drink__that a+20 d-20
amamantando$ a-19 c-16 d+20
apartamento_# a+18 b-15 d-18
can__i c-24
heart:could_be c+22 d-19
i__an c-19
pero_sin a-18 c+16
""",
    """
allergy:worked a+21 d-21
am_good a+23 b-18 c-25
de__lo a-29 b+17
early_for a+16 d-15
not:his a+17 d-15
psychosis:ninguna a+15
""",
    """
=said:home:no a-17 b-45 d+22
bypass__# a-15 d+19
coming:give a+19 b-19 c-18
i_must d-15
pregnancy:unos_dias c+15
psychosis:hypom* a-22 b-29
substance:that_was b-16 c-21
""",
    """
reali* b-15 c-19
""",
    """
^everything a+25 b-20 d-25
any:told_me c-18
nacido a-21 d+16
prior:y_nada a-36 c-23 d+32
""",
    """
control c-25 d+17
pregnancy:here a+17 d-16
psychosis:oigo_voces c-24 d+25
the_time b-17
""",
    """
parte$ b+18 c-17
""",
    """
fluoxetina a+25 b-20 c-25 d-19
""",
    """
@clinician__de b-22
allergy:@symptom_all a-16 d+19
but b-86 c+21
but__those a+21 c-19 d-18
eveni* a+15 d-17
of_course a-19 b-15 c-20 d+24
pena c-17
substance:trabajo a-25
""",
    """
=said:adult:ask c-63 d+22
^las a-27 b+25 c-42
now:@drive a+35 b-23 d-36
over$ a-30 b-27 c-21 d+31
prior:hospi* c+18
que__a b-22
""",
    """
^yo a+17 b-34 c-26
substance:is_on b+16 d-15
y__que a-21
""",
    """
conmigo$ b-29 c-26
night$ a-21
organ:arthr* d-18
organ:hurt a-17
organ:once_but d-16
organ:salio b-17
psychosis:on_my d-22
they__something c+18 d-18
ya__de b-18
""",
    """
cual_@visit a-17 b+20 c-17 d-19
nope_just a+17
organ:both a+41 b-18 c-30 d-37
se__no c-17 d+16
""",
    """
los__jaja b-17 c-17
psychosis:as_mania b+19 c-17
""",
    """
coming:todav* a-20
cuentan$ a-22 b+28 c-24 d-28
organ:estudios b-24 d-24
prior:tiemp* a-16
ride:find_someone b-21 d-20
""",
    """
hizo b-24
line$ d-20
now:any a-21 d+23
the__that a-22
""",
    """
folks a-31 b-26 d+29
so_yeah d+17
""",
    """
heart:estoy_sano a+18 c-15
hijo c-17
now:an_hour a+28 b-21 c-17 d-30
recuerdo$ a-16
ride:ver_quien a-19 b-18 c+20 d-16
substance:test c-19
what__in b+18
""",
    """
coming:me a+29 b-22 c-16 d-30
i__up b-29
organ:time a-20
pulsera__@treat a-16 d+17
sitting__my a-18 d+18
""",
    """
if_it a-23
not_a b-39 c-24
nothing_but a-19 c-15 d+21
what__@body b+15
""",
    """
exped* a-21
now:clock a+24 b-18 c-26 d-22
prior:@year_of a-19 c-21 d+24
""",
    """
out a+17 b-27 d-18
pregnancy:sailed a+19 b-18 d-18
prior:tomo a-19 b+17 c-19
substance:ni a+34 b-36 d-38
substance:que_le b-16
wellbutrin b-19 c-27
""",
    """
manic a-31 b-37 c-47 d+45
not__soul a+15
organ:all_the a-16
substance:was_a a-15 c-20
text_me b+15 c-22
went b-36 d+15
""",
    """
andab* c+19 d-19
i__one a-15 c+18
psychosis:dolor a+16
""",
    """
estoy__@relative a+19 c-20 d-18
interstitial c-15
molesta a-18 d+20
my_@ride a+17 b-17
now:ser a+20 c-15 d-21
organ:sonda a-15 b-16 c-18 d+21
pregnancy:podri* a-19 b-15 c+18 d-16
""",
    """
substance:last_@month a-16 d+17
two__@stop a+18 c-18
will__the a-18
""",
    """
pregnancy:god_no a+17
""",
    """
hasta__# a+22 c-16 d-23
heart:lo c-34
keeps$ b-18 c-18
only__took a+17 c-15
organ:go a-23
perio* d-38
""",
    """
allergy:ketamine c-16
heart:ando_bien a+17 d-16
""",
    """
heart:de_eso a+28 b-19 c-24 d-27
now:patro* a-16 c+18
ride:me_espera a-16 d+17
substance:tobacco a+18 c-21 d-17
""",
    """
about__in a+16
minutes_out a+19 d-19
my_knowledge d-18
not_crazy a+18
prior:eso_cuenta b-15 c+15
ride:hora_salgo b+15
si__con b-15 c-19
""",
    """
^llueva c-17 d+15
came_out a-20 d+15
new a+36 b-37 c-22 d-29
sentada a+15
""",
    """
@howmuch_sale b+15 c-16
imaginese b-15 d+19
neith* a+24 b-24 c-28
nunca$ a+30 b-22 c-21 d-34
prior:mis a-18 d-19
""",
    """
in__life a+29 c-20 d-32
now:@day d-30
treat a-22 b+17 c-26
""",
    """
adult:of_# a-20 b-20 d+22
allergy:without_a d-15
""",
    """
any:right a-19 d+21
for_@drug a-22 d+24
luego__ya c+18 d-18
mg$ d+16
organ:right b-16 c-16
psychosis:life d-17
""",
    """
antidepresivos a-16 c-24 d+22
is_@date c+17 d-16
psychosis:sometimes a-30 b-25
psychosis:used a-20 b-20
""",
    """
plumbing_works a+18 c-16 d-19
prior:mi_@clinician a-23 d-20
""",
    """
#_in c-28
pregnancy:tengo_retraso c+19
prior:cuatro a-19 c-17
""",
    """
age$ d-18
estudios b-25 d-26
now:clase a+30 b-17 c-20 d-28
nursing b-17 c-32 d+16
problema$ c-15
""",
    """
em$ b-23 c-23
no_i a+23 b-33 c-18 d-18
not:consigo a+16
now:centr* a-19 b+20 d-18
organ:had_my a+15 d-24
""",
    """
organ:it d-18
""",
    """
allergy:closed a-19 b-18 d+16
ando__de c-16
cuadra$ b-15
not:til b-19 d-24
prior:la_primera a+19 d-19
que_llevo a-24 b+19 c-23 d-17
that__do c-22 d+17
""",
    """
hoy$ a-16 d-20
i_wear a-17 b-17 c-21 d+22
prior:had b-20 c-24
ride:a_pie a+26 b-19 c-23 d-26
""",
    """
america a-15 b+16 d-17
mwf a-19 b-19 d+20
now:hablamos a+22 c-19 d-19
""",
    """
broken a+17 c-22
kidney_stones c-20
now:o b+17
""",
    """
organ:dijeron a-16
pregnancy:i_pump a-24 b-24 c-24 d+28
tres__en c-15
what_do c-20 d+16
""",
    """
coming:no_me b-30 c-44 d+19
did__it a+16 b-19 d-22
heart:from d-22
heart:my_blood c-17
""",
    """
gano a-20 b+16
organ:la_vesicula d-24
""",
    """
dejam* b-28 c+22 d-29
heart:last_@year a-15 d+16
itsel* a-15 d+15
organ:piedr* c-21
ride:en_@vehicle a+15 c-19 d-20
""",
    """
falta__# c-18
methadone d+16
prior:since_# a-16 d+20
puse a-31
""",
    """
drink__but a-21 c+20 d-16
""",
    """
has_been c-21
tests__back c-17
""",
    """
@relative__both b+16 d-17
el__este a-17 d+18
home:@place a+25 b-32 d-26
""",
    """
all_set b-22 c-22 d+27
organ:todo a+47 b-41 c-41 d-37
prior:como_cuales a-19 b+23 c-27 d-19
substance:lost a-18 c-17 d+18
substance:month c-22
substance:se_me a-16
""",
    """
^terrible c-16
any:sin b-29 c-25 d+20
is__time b-16
my_old a+19 b-23 c+17 d-23
on__fence c+21 d-23
pt c-15
""",
    """
el__ya c-18
en_los a-19 d+17
panel a+16 d-17
prior:church c-19
tomo_todos d+18
""",
    """
allergy:han_dado d-15
me__estoy b-15
now:have c-19
todas c-29 d+17
""",
    """
allergy:was_out d-16
since__# a-22 d+22
""",
    """
blood$ d+16
cuando_me a-17 b-24
ride:lyft a-22
""",
    """
allergy:que_yo b-23 d-24
como__jajaja d-17
pregnancy:test_yet a-16 c+17
ride:could b-16 d-19
""",
    """
done__a b-17
en_cuando d-22
fell_through a+19 d-21
now:are_on c-20
psychosis:contr* d+16
this_would a+22 d-19
""",
    """
allergy:han_puesto a+18 c-19
allergy:my_chart c-21
give__a a-17 d-18
if_she a-17
not_hold a-20 b-17 d+19
prior:taken c-17
""",
    """
polle* a+24 b-19 c-18 d-22
pregnancy:tres_@month a+16 d-16
substance:drink_too a-21 b-24
todavia_en a+16
""",
    """
heart:la_tension b-18
la__a c-32
ride:yo_solo a+15
soltar a-16 c-16 d+17
substance:close a-23 c+15
wondered a-22 b-18 c+23 d-15
""",
    """
^del a+15 b-19 c-27
^naci b-30 c-28
allergy:work a+15
alta_la a-15 d+17
fresh a+16 c-24
home:that_was a-23 b+24 c-19 d-23
organ:ago d-25
substance:gusta a+25 b-18 c-15 d-22
""",
    """
""",
    """
pregnancy:estoy_operada a+27 c-19 d-23
""",
    """
@sick d-44
^kind a-40 b-22 c+41 d-32
adult:high_school a+16 d-17
can__got a+22 d-23
too_many c-21 d+19
""",
    """
^pura a+19 d-17
hyste* a+31 c-17 d-23
prior:lo_primero a+20 b-17 c-17 d-16
psychosis:ex_@clinician b-16
""",
    """
cumplo_los a+17 d-17
heart:valvu* d+19
not:tuve a+18 d-17
pregnancy:la_menopausia a+17
""",
    """
a__there c-18 d+15
no_sir a+29 c-24 d-23
organ:@sick a-15
""",
    """
lost__to b-15 d+16
substance:caffeine a+17
""",
    """
esperando$ a-18 c-25 d+23
solamente a+33 b-31 c-22 d-30
substance:recov* a-21 d+20
those$ c-30
""",
    """
abuelo a-26 b+23
psychosis:right_mind a+17 d-16
""",
    """
cocin* a+24 b-17 c-16 d-22
corazon_y d-17
heart:angina a-16 d+16
organ:de_nino c+17 d-17
psychosis:pero d-25
""",
    """
yessi* a-19 c-16 d+23
""",
    """
adult:@visit b-15
any:morni* a-18 c-21
coming:babysitter a-16 c+20 d-22
""",
    """
^right b-21 c-21 d+15
basta* a-16 d+17
substance:el c-53 d+19
tomo_demasiado a-17 d+19
""",
    """
me_sube a-23 c+19 d-19
noche* a-15 d+16
ride:no_se a-18
tried__i a+24 b-17 d-19
""",
    """
adult:am_# b-46
allergy:dado_eso a+21 c-21
any:and_the a-16
aqui_ando a-23 d+22
da__no a-17 c+17
vuelv* c-16
""",
    """
en__le c+17 d-17
metro d-22
organ:half a-21 c-20 d+21
un_dia a-21 d+21
""",
    """
en__carro a+25 b-17 c-21 d-21
it__my d-17
prior:sleep a-18
sertralina b-20 c-24
""",
    """
all_@body a-23 d+22
heart:fuerte b-17
substance:es_el a+18 c-18
the__@medicine a-17
""",
    """
about_# a-17 b-24
catheter$ d+17
te c+18 d-33
""",
    """
life$ c-31
loco$ a+18
""",
    """
is__all c-18
ride:ha a-18 c+21 d-19
ride:take c-30
""",
    """
any:@body a+30 c-39 d-24
nobody__so a-16 c+17
pregnancy:mijit* a+17 d-15
ride:claro_mi c-17 d+21
ride:en d-35
substance:@vehicle_a c-17
""",
    """
en__@relative a-15 d+15
""",
    """
home:@call c+19
home:esposo a-20 b-19
prett* c+19 d-16
substance:en_rehabilitacion a-19 c-21 d+20
""",
    """
are_on c-28
coming:come a-22 c-21 d+19
he_has c-18
""",
    """
allergy:horri* a-23 b-24 c-28 d+28
allergy:known a+16
not:percent a-19 b-19 c+22 d-25
""",
    """
@clinician_says c-39
parking b+18 c-30 d-20
pregnancy:girl a-26 b-16 c-24 d+25
""",
    """
@drug_at b-19
allergy:he a+22 b-18 c-21
higado$ a-27 c-18 d+19
home:sin_novedad a-21 d+20
prior:sin c-26
que_llaman b+16 d-17
""",
    """
@clinician__to b-26 c+21 d-18
allergy:ni_idea c+16
home:thanks a-21 d+17
organ:@animal_has b+15 d-16
ride:proba* a-28 b-25 c+33 d-24
""",
    """
heart:tengo_normal a+21 c-16
llego__casa d-20
ride:conte* c+17 d-18
wish_i a+16 b-20 c-20
work$ b-46
""",
    """
adult:kids a-21 c-18
comer c-28
y__perfectos a+20 d-21
""",
    """
#_of d+17
@relative_tambien c-15
^scratch a+16 d-17
bike a+25 b-23 c-17 d-21
home:tell d-16
""",
    """
home:por c-21 d-23
just_me a+30 b-18 c-21 d-30
""",
    """
dos_rayitas a-17 c-18 d+19
perfecto$ b-15
substance:recai a-28 c-16 d+29
""",
    """
adult:march a+16 d-16
""",
    """
el__eso a-16
tuve__en a-20 c-19 d+22
""",
    """
got_to a-25 c+21 d-23
mind c-36
now:some b-19 c-18
""",
    """
^liver b-35 c-45 d+24
borre* a+29 b-25 c-29 d-26
heart:any d-16
pots a-15 b+17 c-19
""",
    """
any:jajaja d-16
calling a-24 b+18 c-19
had_this a+17
""",
    """
any:con_mi b-19 d-25
de__no a+15 c-26 d-16
home:a d-18
home:dropp* b-18
i__lost a+19 c-20
""",
    """
edad c-16
nonst* a-15
now:orden a-30 b-21 c-21 d+28
pregnancy:sweet* a+19 b-22 d-16
ride:de_mi a-19 d+16
substance:worki* a-17 c-17 d+19
this__is c-17
""",
    """
now:catch_me a+16
psychosis:bien a+22 b-23 d-21
""",
    """
@clinician__was a-16
contestado c+16 d-18
desde_hace c-16
now:@insurer c-25 d+18
""",
    """
coming:@sick a+23 b-31 d-34
substance:paso a-31
""",
    """
and__are a+16 b-22
any:only_@medicine a+20 d-20
now:hasta_las a+16 d-17
pecho$ c-17
""",
    """
heart:anyth* a+16 b-16 d-16
la__traigo d+16
polen a+18
the__for c-33
""",
    """
leave__on c-16 d+15
offer* b-15 c-16
""",
    """
ride:eso a-27 b-19 c+19
ride:este a+18 d-16
substance:weekend b-16
""",
    """
low_bp c-17
""",
    """
out_of c-39
""",
    """
allergy:codei* a+26 b-16 c-19 d-20
maravilla$ b-17 c-16
now:en_clase a+16 d-15
oia__cuando c-21 d+20
prior:seman* a+16 c-27
ride:in c-39
""",
    """
@late$ a-33 c+17
bedtime a-18 d+18
heart:@sick c+16
skips a-23 b-25 c+23 d-15
su_@relative a-31 d+17
substance:going_to b+16
""",
    """
allergy:respirar a-16 c-15 d+17
still_a a+25 b-16 c-16 d-26
""",
    """
allergist b-18
allergy:nada a+35 b-34 c-32 d-27
i__it b-40 c+16
just__the a-30 d+24
ride:cuadrado a-17
tried__have a+22 d-17
two__@medicine b-18 c-22
""",
    """
adult:not_till a+21 d-22
mismo a-22 c-21 d+17
organ:next_week c+15
ride:churc* a-27 b-24 c-21 d+27
""",
    """
""",
    """
gemelos a-23 b-18 c-25 d+24
post b-21 d-16
substance:in_@date a-19 b-20 c-17 d+22
ya_contesto d-19
""",
    """
first__here a+15
psychosis:are c-17
""",
    """
""",
    """
@clinician__@medicine a-36 b-25 c-26 d+39
@relative_at a-17 b-16 d+17
claro_@relative d+17
i__bipolar a-28 b-34 c-23 d+34
las__un a-17
let__check a-24 b-16 c+22 d-17
substance:rathe* c-21 d-17
""",
    """
gracias c-44 d-16
i__skip a+26 b-27 c-18 d-22
ride:misma a+15
tengo__las b-15
""",
    """
home:sofa a-17
i__little c-21
only$ a+19 d-63
ride:pie a+26 b-19 c-23 d-26
substance:it_is c-24
""",
    """
coming:packed a-16 d+16
heart:had_any a+21 d-21
will__work a+18 d-21
""",
    """
any:tomo_warfarina a-18 b-17 c-16 d+19
anything a+15 b-28 c-22
los_analisis b-20 d-19
pregnancy:con a+20 c-19
""",
    """
ando$ a-18 d+17
like_# b-18
now:agend* a-16 c+16
ride:am_coming a+16
ride:that a-24 b-42
working_on a-23 b-17
""",
    """
once_in b-23
prior:como_# d+23
ride:she_can c-26 d+18
""",
    """
ever c-20
psychosis:whole b-20
ride:is_my a-24 d+19
roble$ a+16
substance:problemas c-16 d+19
""",
    """
adult:birth a-19 c+19 d-18
al_# c-18 d+15
any:mi_numero c-18 d-19
heart:kid a-15
heart:skips a-23 b-25 c+23 d-15
ride:@relative_is b-29
substance:de b-17
""",
    """
#_yo a-17
allergy:todo a+33 c-22 d-36
organ:organos a+19 b-17 d-17
""",
    """
any:got_a a-17 c-16 d+19
buscando b-21 c+22 d-15
clock* a+18 d-18
""",
    """
@medicine__of a-23 c-17
adult:to c-20
now:have_a a-23 d+24
psiquiatrico a-17 d+16
""",
    """
^irregular a-18 c-31 d+29
en__mi b-19
no_eso a+15
skin a-31 b-26 d+22
""",
    """
estamos b-24
is__we b-19 c-19
nobody_i a+18
ride:long a-17 b+20 c-22
ronchas a-19 c-26 d+30
""",
    """
prior:and_neither a-16 d+17
""",
    """
despues__que a-16
organ:cuentan b+17 d-16
yes_me a+20 b-18 c-18 d-17
""",
    """
alli b-17 d+16
now:is_on b-16 c+16
pregnancy:facto* a+19 b-18 c-15 d-17
that_was a-19 b+16
tuve_un a-23 b-28 c-19 d+27
""",
    """
^nose a-37 b-40 c+39 d-38
a__@date a-20 d+23
allergy:conoz* a+17
baby__breastfeeding a-16
heart:@clinician_says a-18 c-20 d+23
heart:heart_and a+16 d-16
organ:hecho a-17 c+18
""",
    """
doubt_it a+15 b-22 d-33
estuv* a-26 c-26 d+18
i_might a-21 b-17 c+25 d-22
""",
    """
@relative__drink b-20 c+20 d-19
bueno$ a-29 c-24 d+21
got__in b-22 c-36
substance:do d-38
truen* c-17 d+15
""",
    """
@body_up a-27 b-15 c-17 d+24
bloodwork d-18
cumplo__en a+17 d-17
ride:ando b-18 d-33
""",
    """
^infeccion c-17 d+17
any:i_am b-20 c-16
color* b+16 c-22 d-25
ride:probably a-27 b-24 c+32 d-24
""",
    """
broke_down a+17 c-17 d-15
is__old a+23 b-21 d-20
times b-31
un__me a-17 c-25 d+25
""",
    """
@relative__las b-18 d+17
coming:books c-19 d+16
ride:uber a+19 c-34 d-34
substance:el_trabajo a-17 d+18
substance:el_trago a-16 b-20 c-18 d+22
teens$ a-20 c-22
that d-17
""",
    """
""",
    """
digame$ a-18 c-18 d+19
follo* a-16
home:dropped b-18
oven d+15
substance:@stop a+21 b-27 c-32
""",
    """
any:por_correo a+21 b-18 d-21
substance:no_i d-16
""",
    """
@thanks_pero a+16
heart:@howmuch b+15
how__will a-16 d-21
la__pero a-18 b-16 c+15
pregnancy:on_@day c-20 d+17
toma_pecho a-20 d+16
y__dice a-16 c+15
""",
    """
en_@date b-19 c-20
just_had a-20 b+19 c-28
me__a a-17
to__with d-16
""",
    """
could__we c-18 d+16
mayo a-26 b-19 c-23 d+30
now:nothing_on a-16 d+16
today b+25 c-48
tranqui b-16 c-21
""",
    """
coming:if_the a-17 b-16 c+20 d-20
el_rinon c-33
heart:arrit* a-29 b-23 d+19
substance:rather c-21 d-17
""",
    """
allergy:no_never a+19 c-16
aroun* a-28 b-28
count a-20
es_bipolar b+18 c-20
her__@medicine a-15 d+18
perdo* b+25 c-26 d-29
""",
    """
bring_me c-16 d+15
coming$ a-16 c-22 d+21
now:desca* a-20 d+22
pregnancy:unos c+15
""",
    """
loca c-38
organ:incon* a-24 b-16 c-26 d+31
prior:@stop_after d-16
psychosis:el_@clinician a-18 c-26 d+20
""",
    """
home:the_@animal a-16 b-16 d+15
""",
    """
@vehicle_is b-17
""",
    """
adult:jajaj* a-19 c-16
adult:mayor_de a-16
linda a-21 b+20 c-20
me__@call c-28
ride:algui* a-28 b-22 c+32 d-25
substance:se_si c+18
tbd a-29 b-25 c+29 d-29
think$ a-19
""",
    """
any:glauc* a-24 b-20 c-18 d+23
no__at a+20 d-19
now:all_@body a-23 d+22
ride:said_maybe c+20 d-16
""",
    """
psychosis:@open a-22 c-17
substance:this_@year a-23 b-22 d+25
""",
    """
@medicine__perdi a-15 d+16
con__@food d-16
liver__are a-18 b-17 c-31 d+25
llego__@relative a-15
most_nights a-24 b-19
my_youngest b-20
substance:lee b+16 c-17
to_@medicine b-17 c-16
up_and a-20
""",
    """
adult:en_mi a-18 d-15
it_went d-16
psychosis:como_que d-17
teena* c-16
young b-17
""",
    """
home:la d-19
manejando$ c-32 d-36
now:suits a-25 b-19 c-22 d+26
prior:what_have a-18 d+20
ride:suegro a-16
""",
    """
como_cree a+24 b-22 c-19 d-19
home:@parking c-20 d-17
stent c-23
""",
    """
mi__voces a-15 c-24
pobrecito a-18 b+18
ride:bring* a-24 b-16 c-22 d+24
substance:bapti* a+20 d-15
""",
    """
^hep a-17 b-25 c-43 d+39
en_# a+24 b-37 c-49 d-16
esa_@medicine c-17
would$ a-18 c-25 d+21
""",
    """
prior:made c-23
tonight a+18 b-22 d-29
""",
    """
belly a+25 b-27 c-26 d-18
coming:carro b-15 d-19
""",
    """
fine__is c-19 d+20
ride:viend* a-22 c+24 d-17
""",
    """
en__hora a+20 d-20
me_back a-19
not:since a+26 b-24 d-24
not:wait a-17 d+16
psychosis:mean b+16 c-19
ride:prima b-19
ya__@place b-16
""",
    """
@clinician c+17 d-35
not:loco c-17
numbe* a-26
schedule b-20 d-23
""",
    """
allergy:a_seizure d+19
""",
    """
allergy:twice a+17 d-17
coming:ni_loca a-19 d+18
lo_estoy a-23 b-18 c+23 d-16
more__than b-19 c-21 d+22
prior:y_ninguna a-30 d+30
tengo_esquizofrenia b-15 d+17
""",
    """
lo__dejar a-16 d+16
now:dele a-32 b-26 c-24 d+31
stopped$ c-18
""",
    """
any:since_the d+15
except b-20 c-25
go__and a+18 c-15
in_this c-18 d-26
joya$ b-23 c-20
organ:one b-19
organ:yo_no a+25 b-20 c-16 d-17
whole__of c-18
""",
    """
@medicine__do a-16
@stop__mi c+16
coming:segun a-18 b-15 c+18 d-16
muy_temprano a+20 b-15 c-24 d-18
substance:i_use a-15 b-21 c+20
""",
    """
clean__# a+20 d-19
is_@sick c-22
is__from d+16
""",
    """
^new a+19
alergico__la b-19
can_they a-16
""",
    """
mayor__y a-17 d+16
prior:me_dieron b-19
psychosis:dijeron_que c+17
""",
    """
allergy:cats d-28
in_there c-16 d+17
por_un d+15
""",
    """
allergy:to_nothing a+24 b-18 d-20
trastorno b-24 c-28 d+23
""",
    """
^ect a-20 b-18 d+22
^les a-16 d-20
^nope a+42 b-27 c-37 d-45
ride:le_digo b-20
skipp* b-25 c-20
substance:marri* d+17
""",
    """
^jaja b-18 c-15
made_me b-18
salva a-16 b-16 d+17
yea$ d+15
""",
    """
=said:yes:two_or_more_of_them_named a-24 b-44 c-35 d+36
heart:my_pressure b-27
it__was d-18
nunca_me a-15 b-38 c+19 d-19
organ:calcu* c-15
prior:stuff d-16
ride:from_the a-15 d+16
""",
    """
heart:clear* a+23 b-22 c-20 d-17
late a-36 c+27
mas__que b-37 c-28 d+18
no_como a+22 d-21
pregnancy:be_we c-18 d+16
the__mania a+19 d-22
tomo__la d+16
""",
    """
@fetch_mi a-29 b-15
everybody__know a+18
liver__i a-16 c-15 d+17
organ:yellow a-15 c+19 d-17
""",
    """
have__time a-24 b-16 c-16 d+24
home:las b-20
organ:@treat_hurt b+15 d-16
texting_is a-21
""",
    """
adult:faltan_# a+20 d-20
talk_to d-23
""",
    """
any:over b-21 c-20
central a-19 b+20 d-18
home:was_wild a-16 b+18 c-16 d-20
pregnancy:have_not a-15 c+18 d-17
prior:made_me c-18
""",
    """
any:afirm* d+15
fifteen$ a+21 b-17 d-20
for_sleep c+19 d-33
nace__@date a-15 d+17
substance:at_night d-19
substance:thoug* b-15
""",
    """
dice_que b-21 c+16 d-28
heart:stuff a+23 c-17 d-21
""",
    """
any:anticoagulante a+20 d-26
falta__hora a+20 b-17 d-20
heart:and_down c+20 d-22
now:at_my d-26
prior:diero* b-19
""",
    """
@relative__have b-17 d-23
^dejame a-28 b-26 c+31 d-25
dan d-17
not:@call b+15 c-17 d-53
not:business a-16 b+16
""",
    """
#_til a+16 d-16
home:me a-23 b+16
""",
    """
after a+19 b-23
ask_a a-18 b+17 c-15
labs_were a+15
psychosis:diagnosed b-22
she__two a+21 c-20 d-21
""",
    """
^who a-34 b+40 c-32 d-36
everything__in a+16 d-15
locked b-22 c-20
""",
    """
high__runs d+15
me__@relative a-27 b-21 d+24
ya__los b-23 c-19
""",
    """
@relative__y c-17
between__and a-16
hierbas a+19 c-17 d-19
""",
    """
@body__no a-19 d+18
any:de_la a-21
is__# d-15
por__el a-23
pregnancy:hope d-24
ride:long_will b+23 c-21
si_hasta a+18 b-16 d-17
""",
    """
overactive d+20
""",
    """
can__text a+30 b-27 d-19
coming:truck b-17
home:got_in a-19 c+17
nope_never a+15
""",
    """
allergy:never_taken a+20 c-19 d-15
oia_voces a-21 b-18
yes$ a-50 d+33
¿__en a-20 b+23
""",
    """
^aqui b-37 c-32 d+26
again$ a-18 b+28 c-38
in_rehab a-17
my_@animal a-18 b+27 c-27 d-26
my_heart b-22
ride:church a-27 b-24 c-21 d+27
thing_i c-18 d-21
tuve a-27 b-53
""",
    """
now:estoy_trabajando a+31 c-18 d-32
organ:he b-26
""",
    """
if__stays d-15
organ:a_scan c+15
""",
    """
allergy:vi a-23 c-28
coming:to_@cancel d+16
escribo a+18 b-17
my_life c-21
on__pressure b-15
pregnancy:retraso_de c-16 d+16
prior:if_i b+18 c-18
psychosis:joven a-15 b-18 c-23 d+25
""",
    """
el__se b-21 d-19
i__recovering d+15
prior:si a-31 c+20 d-31
""",
    """
home:ya_llegue b-19 d+17
now:a_sec a-17
""",
    """
@body_infections d+17
@door a-25 c-42 d+16
hi a-26
now:call a+19 d-35
one__a b-20
organ:para d-18
""",
    """
allergy:had b-15 c-25
extent a+15
psychosis:salio a+15
""",
    """
repit* a-22 b+19 c-17
""",
    """
en__plant a-17
i__@eat c-22
lo_descarto b-19 d-22
""",
    """
adult:nino a-19 d+20
after__but d-15
""",
    """
@stop__# a+28 d-26
allergy:nope a+15
el_trago a-16 b-20 c-18 d+22
encon* a+16 b-27 c-24
la_fecha d-17
prior:whole a-17 c-18 d+17
""",
    """
allergy:laryngospasm d+16
every* a+24 c-42
psychosis:y_otro a-16 c+16
""",
    """
adult:had a-16
day__that b+17
not:either a+19 c-15 d-16
of__@medicine a-16
ride:@insurer_mi a-17 d+19
""",
    """
i_had b-56 c+18
""",
    """
organ:creatinina_# c-15
prior:cuales a-25 d-36
""",
    """
mas_bien a+24 c-18 d-25
substance:until_@date d+16
""",
    """
allergy:over a-19 c-15 d+23
otro_dia a+19 d-17
runs__over a-18 d+18
would_a b+16
""",
    """
on_@day b-19 d+17
organ:while a-17 b-15 c+20 d-17
probably_not a-20 c+24 d-18
que__los a-16
ride:find b-27 c+19 d-31
""",
    """
heart:old a+17 d-16
heart:pregunta b+21 c-25 d-17
prefer c-17 d-20
psychosis:toc a+17 c-15
""",
    """
glaucoma a-24 b-20 c-18 d+23
one__that d-21
sure a-34 b-41 c+22
tener_la a+15
""",
    """
prior:a_las a+16
ride:no_family a+15
""",
    """
coming: a-17 b-26
ride:but_my a-28 c-26 d+29
""",
    """
maybe_the c+17
psychosis:sad a+23 b-19 c-19 d-21
""",
    """
lol b-16 c-22
means b-17
organ:diabe* b-20 c-16
some a-27 b-22 c+35 d-19
un_choque d-18
""",
    """
coming:mas b-23 c-26
in__army b-16
""",
    """
bad_heart a-16
band c-18
en__higado a-18
heart:pastilla a-22
substance:no_sabria c+16
what_counts a-17 b+26 c-24 d-22
""",
    """
a__@animal a-16
si_ni a-24 c+23
""",
    """
adult:dos b-16 c-19
couns* a-23 b-18 d+16
my__side b-18
now:from b-18 c-16
pregnancy:mas c-15
substance:my_only a+17 c-16
tengo__no d-16
""",
    """
ride:ha_contestado a-20 c+16
""",
    """
all_over b-18
now:lo a-21 c+16
para__le a+17 b-23 c-24
supper$ c-23
""",
    """
all__the a-20 c-16
brought d-19
como b+16
heart:not b-22
me_when d-24
next_week a-23 b-21 c+16
not:sir a+29 c-24 d-23
quien a-26 b+25 c+19 d-44
""",
    """
nieto a-24 c-22 d+15
not:cuenta a-18 c+21 d-23
organ:rinon* b-20 c-29
""",
    """
^cuente a-23 c-17 d+23
not_@drive a+17 d-18
right__rain b-18 c-19
""",
    """
prior:nada_todavia a+25 c-16 d-26
""",
    """
^first a+20 b-42 d-18
almos* a+24 c-22 d-20
""",
    """
addict$ a-19 d+20
any:claro a+19 c-30 d-26
emojiyes b-26 c-24 d+17
heart:con_@medicine c-15 d+19
""",
    """
home:sweet_home a-20 d+19
ride:asked a-22 b-19 c+27 d-21
ride:pregunte_a d-16
""",
    """
poco$ a+31 b-35 c-20 d-21
pregnant$ c-21 d-19
rehabilitacion a-21 b-16 c-23 d+22
substance:a_lot b-17
""",
    """
no_senor a+24 c-18 d-18
substance:contr* c-20
voy__si b-16
""",
    """
allergy:had_@treat a+16 d-20
gusto$ a-22 b-20 c-18 d+25
never_been b-32
""",
    """
she__# b-16
substance:with_it a-16 d+18
""",
    """
can__a c-20
es__mi d-29
""",
    """
am__up c-18 d+15
coming:drop_it a+21 b-15 c-19 d-21
de__cosas c-18
organ:alrea* b+15 d-17
""",
    """
allergy:in_# a-26 d+26
allergy:terri* c-16 d+19
any:eggs a-28 b-17 d+24
coming:fence d-17
is__first a+22 b-17
liver__good a+23 d-23
organ:bladder a-15 b-23 c-16 d+23
""",
    """
i__told d-15
organ:acuer* b+16 c-15
""",
    """
@drug__nights a-16
class__# a-15 d+16
feel a-31 c-20
pregnancy:but_she c-17 d+18
""",
    """
any:la a-18
coming:passe* a+16 d-15
""",
    """
any:aroun* a-16 c-16 d+17
any:b a+20 d-22
carri* c-19
got__@month a-20
heart:murmur a-25
igual$ c-18
now:@clinician c-21 d-19
this__first a+20 b-16
""",
    """
pregnancy:daughter a-26
substance:years a+42 b-17 c-29 d-39
tell__yes c+16
""",
    """
adult:do a-34
heart:tengo b-27 c-46 d+24
is__so d-22
suegro a-16
twice$ b-27
""",
    """
heart:sure_do d+17
her$ a-23 b-25 d+21
now:who_is b+16
""",
    """
made b-23 c-19 d+24
ride:still_asking c+16
warfarin c-22
""",
    """
#_x a-16
""",
    """
""",
    """
@relative__ella d-15
multi* a+19 d-20
my__# a-20
not:@open b+16 c-20 d-16
orino a+15 b-36 c+16 d-39
por_probar a-16
psychosis:it_is b-18 c-20
substance:only b-32 c+15 d-22
""",
    """
cuando_murio a-17 d+17
does__@medicine b+28 c-28 d-15
heart:heart c-21
infecciones a-21 c-29
""",
    """
hacerme a-19 c+19 d-19
ride:@howmuch a-25 b+28 c-24 d-26
substance:unas a+15 d-18
""",
    """
it_did a+16 c-17 d-16
la_semana c-17
now:central_time a-19 b+20 d-18
psychosis:can a+15 c-22 d-20
""",
    """
not__@drink b-17
""",
    """
for_an b-17
i__ever d-16
just__@food b-16
my_name b-21
pregnancy:esper* a-30 d+21
substance:deje a+24 b-16 c-18 d-24
substance:this a-35 b+20 c-28
""",
    """
allergy:find a-16
banana d+16
would__look c+25 d-19
""",
    """
coming:estam* a-17
in_@medicine c-15
""",
    """
allergy:ser c+16
coming:con_mi a-18
prior:@fetch b-17 c+17 d-20
""",
    """
pregnancy:seventy a+23 b-20 d-21
pregnancy:the_way a-20 c-16 d+20
send a-23 c-23 d+23
sulfa$ c-20 d-23
""",
    """
^tendria a-21 b-31 c+30 d-32
allergy:senti a-25 b-28 d+16
got__@ride a-20 d+21
there$ b+20 c-48
toget* a-18 c-16 d+19
trust_it d-17
""",
    """
any:skipped_@food a+21 b-16 c-16 d-22
llevo__en d+15
now:dejame a-16 c+16
organ:liver_they c-17 d+15
you__on a-19
""",
    """
and__says a-16
in__right a+20 d-19
naci__# b-25 c-23
pirulos$ a+15
psychosis:strai* a+17 b-18 c-16
""",
    """
any:you_did a+17 b-17 c-15
emoji* b-33 c-29
sabado a-19 c-19 d+18
""",
    """
allergy:comida c+16 d-17
any:pensa* a-15
asi_que b-20
""",
    """
mi__era c-24 d-19
pregnancy:voy a-29 d+23
pregnancy:ya a+31 b-49 c-39 d-15
""",
    """
coming:@howmuch a-20 d-16
el_ultimo a+16 d-18
es_mi c-29
not:pregunta b+17 c-21
ride:me_ha a-20 c+16
""",
    """
ese_dia a+33 b-24 d-35
not:problem a+19 b-32 c-22
organ:de_higado a-17 c-18 d+16
psychosis:@food b+17 d-22
""",
    """
of__right d-18
organ:inflamado c-17 d+21
psychosis:psiqu* a-17 d+16
put__the a-17 d+18
right_now a+23 b-42 d-33
substance:tomo_una c-19
""",
    """
ride:ni a+17 b-24 c-20
substance:poquito a+17 d-18
""",
    """
allergy:it_so a-17 c+19 d-17
me_@price c-16
""",
    """
does_postpartum b-24 c+24
esto__lo c-16
mysel* c-27
now:my c+16 d-37
psychosis:answe* b+21 c-17
psychosis:yo a+25 b-26
toler* b-27 c-30
""",
    """
#__limpio a-15 d+17
flat__# a+17 d-16
not:me a-23 c+15
por__que a-18
""",
    """
antes_de d-21
got_it a-29
ya_mero b-23 c-17
""",
    """
checked$ a-25 c+28 d-21
psychosis:i_had b-19 c+18 d-24
sad_not a+20 b-18 c-16 d-20
""",
    """
@cancel c-49
acabo__tener a+15
chiqu* b-19
not:le b+18 d-18
not:with c-19 d-17
now:class c-18
stage_# a-20 b-19 c-16 d+20
timing b-20 c-16
""",
    """
""",
    """
heart:poco a-15 c-16 d+18
veia_cosas b-17
""",
    """
prior:el_@drink c-16
ride:carro c-33
""",
    """
any:antic* a+16 c-16 d-30
not:segura a-21 c+25 d-18
organ:no_se b-19 c+27
organ:vejiga b-18 c-42 d+22
prior:@month a+18 b-23 d-27
""",
    """
#__been d-17
mero b-23 c-17
substance:@relative_say c+16 d-19
""",
    """
dieron_@medicine a-16 b-17 d+22
organ:si_pero a+20 c-19 d-18
""",
    """
clear a+33 b-43 d-40
llamame b-20 c-22
organ:lo b-27 c-17
see$ a-22 b-24 c+25
substance:a_six d+17
summer b-31
""",
    """
^all b-29 c-50 d+15
busca a-20 c-19 d+23
le_escribo b-15
the_@clinician b+16 c-30 d-31
""",
    """
any:anytime b-17 d+15
coming:a_las a-25 c-25 d+27
encinta$ b-21 c-25
organ:mal a-20 c-18 d+18
""",
    """
adult:minor b-24 c-26
me_hacen a-19 d-18
""",
    """
@medicine$ c-29
^probe b-15
an_hour c-32
relapsed a-22 d+25
ride:care_of a-20 c-19 d+21
""",
    """
boots a-17
drink_normal a+17 c-20
organ:ano a-17 c-16 d+20
psychosis:descarto a+22 c-24
psychosis:quien_sabe b-15 c+18
ride:@drive_me a-17 b-21 c-17 d+22
ride:said_ok a-19 c-20 d+21
there_is a-18
y_los c-18 d-22
""",
    """
heart:healthy b-21 c-20
mi_@hours a-22 c+23 d-21
now:be_better b-15 c-24
pero__descartaron a+21 b-18 c-18 d-21
""",
    """
from_the b-23
organ:a_mi c-21
""",
    """
@clothes a-47 b+24 c-28 d+15
any:hard a+23 b-26 c-20
la_@vehicle a+19 d-16
my__shot a-16 c-15 d+23
not:uso a+24 d-18
surgery$ b-21 c-19
""",
    """
not:hace a+22 b-17 d-24
""",
    """
any:afirmativo d+15
me__@vehicle a+22 b-24 d-24
my_# c-16
not_# b-21 c+21 d-31
organ:my_@body a-33 b-26
substance:crist* b-24 c-31 d+24
substance:durin* c-17 d+17
taking__off d+15
uso_drogas a+24 d-18
y_el c-18
""",
    """
^negativo a+32 b-22 c-25 d-31
drink_more a-21 b-16
heart:is_high a-30 d+23
organ:overa* d+20
""",
    """
substance:las_bodas a+19 d-18
""",
    """
@clinician_dijo b-23
@relative__soy a+16 b-16
borde* a-21 b-28 c+28 d-32
pregnancy:weaned c-20
prior:and_it d-16
psychosis:loco c-25 d-21
unas d-15
""",
    """
^depends a-24 b-24 c+29 d-26
^falta b-16 d-17
allergy:voy d-16
could_be a-23 b-29
guest c-18 d+16
ride:va b-25 d+21
sometimes_i a-21
take_me c-19
""",
    """
mind$ c-18
""",
    """
gets b-23
i__no b-18
""",
    """
am__is d-16
in__grade a+15
mi__yo b-32
organ:just_my b-17 c-20
organ:rinones b-20 c-29
""",
    """
coming:el_carro d-17
cuantas_preguntas b+15 c-17
dio_alergia d+19
han_dado b-21
off_today a-21 d+22
""",
    """
any:have_not d-21
holdi* a-16 d+16
pregnancy:am_not a-16 b+17 d-21
""",
    """
@medicine__clot a-18 d+18
demasiado a-21 d+21
lost__in d-19
suert* b-18 d+16
""",
    """
adult:school a+16 d-17
""",
    """
am_in c-27
tal_vez a-32 b-25 c+43 d-34
""",
    """
de__si a-19 b-21
heart:hearts a+18 c-17 d-19
substance:too a-35
""",
    """
half__liver a-19 c-18 d+19
i_moved a+22 b-19 c-18 d-22
now:lock a-19 c-17 d+19
pregnancy:esposo d-19
""",
    """
cholesterol$ a+20 c-17 d-20
had_me a-25 c-18 d+25
llamen a+20 b-21 c-18 d-16
pregnancy:period_yesterday c-15
pregnancy:unles* a+17 c-17
prior:ones b+21 c-21
ride:mas c-19
""",
    """
factory b-18 c-15
latex a+18 c-22 d-29
out__gave d+15
pregnancy:period b-34 c+17 d-29
""",
    """
""",
    """
por_nada a-17 d+15
una__la a+17 c-20
""",
    """
home:we_are a+15 d-24
le_digo b-32 c+25 d-20
prior:life c+17
""",
    """
now:at_work c-21 d-41
now:como a-42 b+30 c-36
suits_me a-22 b-17 c-20 d+24
""",
    """
^@body b-52 c-48
chair c-23
comio a-20 b+19
home:mi_@relative d-17
psychosis:not_sure c+16
""",
    """
^bp b-28
all_of b-17 c-20 d+15
allergy:con a-38 d+17
any__the a-22 d+22
organ:had_liver b+16 d-17
psychosis:kind c-16
psychosis:since a-18 c-18 d+22
substance:think_so a-21 c+20
""",
    """
adult:class_of a-15 d+16
adult:de_edad b-29 c-28
en c-15
i_live d-18
prior:emdr a-16 c-18 d+18
""",
    """
heart:no_@medicine a-19 c+15
now:i_have c-38
pregnancy:would b+20 c-25 d-24
what__that c+17
""",
    """
en__# a-29 c-40 d+21
exactly$ a-18 b-19
how_much a-17 b+22 c-21 d-18
""",
    """
in_recovery a-15
quede_sin a+19 d-20
se__fue b-17
shadows b-15 d-20
substance:does_medical a-17 b+17 c-17
tried_it c-23
""",
    """
aide a-28 b-24 c-22 d+29
colors$ b+18 c-20 d-22
prior:more_than c-17 d+22
prior:none b-29 c-28
""",
    """
home:problema a-17 d+17
prior:his a-26 c-26
si_yo a+15 b-30 d-28
toc a+17 c-15
x_mi c-15
""",
    """
a_flat c-17 d-27
in__state c-18
now:#_minutes a+22 b-20 d-20
pregnancy:que_ya a-17 d+17
pressure_@medicine a-15 c-18
""",
    """
@clinician_lo b-19 d-15
heart:pressure_is b-18
home:car b-16
rinon__que a-15 d+16
""",
    """
eso__por b+16
organ:problemas c-31
prior:i d-23
rara a+20 b-20 d-22
""",
    """
in__@body a-15 d+17
only_@drug d-24
only__and a+16 c-25
""",
    """
allergy:surge* d-17
organ:dentr* a+21 b-16 d-21
to__three a+20 b-15
""",
    """
am__by b+16 d-18
heart:bajit* d-17
""",
    """
@date_de d+16
allergy:every* a+15 c-15
any:yup a-16 d+19
it__ok d+15
otra$ b-22
roommate b-27 c-30 d+25
substance:desde b-17
""",
    """
allergy:passed_out d+15
""",
    """
adult:can a-15
afib a-35 b-20 d+20
not:voices a+18 d-22
prior:@medicine_y a-15 b-29
shoulder c-17
""",
    """
allergy:in_it b+17
revis* b-21 c+22 d-26
substance:absolutely a+16
""",
    """
asegu* c+15
little__no a+17 c-15
mi__que a-28 b-25 c+22
preguntar$ a-18 b-23 c+17
quien__esto a-15 b+17 c-18
substance:while c-16
todavia b-47
""",
    """
got__lined a-15 d+16
prior:chaplain a-17 d-16
""",
    """
adult:otro d-17
cirrh* c-32 d+24
demasiado$ d+16
gradu* a+24 b-18 c-24 d-21
panic* c-16
ride:aun_no c+18
si__pero a+28 c-28 d-28
substance:@holiday a+21 b-23 c-30
to__@medicine b-24
tomorrow$ b-22
""",
    """
@medicine__wait b-19
^next a-29 b+28 c-28 d-26
any:puedo a-20 c-16
coming:over d-18
not__good a+31 d-28
substance:cuando_murio a-17 d+17
substance:social d-17
we__see c+16
""",
    """
^mi b+41 c-25 d-35
prior:que d-17
substance:beers_on d-15
""",
    """
@relative__remembers c+18 d-16
any:que_no b-38 c-33 d+15
contesto$ a+19 c-16 d-16
it_now a-21 d+22
now:time_is a-26 c-17
pregnancy:ship a+19 b-18 d-18
prior:name a-23 b-22 d+20
una_@drug a+23 c-23 d-22
""",
    """
for__for a-17 d-21
got_me a-27 b-19 c-21 d+27
organ:uti_right a-19 d+20
will__there c-29 d+15
""",
    """
#__me a-18
am_a a+34 b-64 c-27
coming:by_# c-17 d+16
coming:neces* a+19 b-18 c-16 d-16
organ:sano a+19
repor* c-19 d-17
""",
    """
@thanks a+20 c-68 d-22
home:desde_las a-21 d+21
moved a+33 c-39 d-43
over_here c-19
prost* c-18 d-29
pusieron__en a-21 d+19
""",
    """
just_@day c-19
""",
    """
en_orden a+20 b-15 c-18 d-18
pregnancy:si a-31 b+20 c-17
ride:entre d-15
substance:but_i c+16 d-17
""",
    """
el_@day c+16 d-29
free$ c-24
me_hon b-24 c-16 d+22
tengo__pero c-18
""",
    """
ese__mi b-29 c-21
porque a-31
""",
    """
a_six d+17
plumbing a+18 c-16 d-19
""",
    """
creep* a-19
prior:one_but a-15 c+15
sever* a-22 b-24 c-28 d+27
to__later b-17 d-19
""",
    """
#__half a+22 d-21
adult:a_junior a+17 d-16
all__it a-19
heart:a_stent a-26 d+26
my_bp b-23
organ:none a+23 c-17 d-19
""",
    """
allergy:loved_it a+17 d-17
mi__tomo a-15 b+18 d-16
stree* c-28
y__puedo a-16
""",
    """
any:#_mg a-15 d+18
just__@medicine c-16
prior:and_never a+19 c-22 d-17
prior:last_week a+15
prior:se d-24
psychosis:was_in a-16
weaned_him a+22 d-19
""",
    """
heart:los a-18
in__own a-15 d+16
perdi__por d+16
""",
    """
but__that c-34
me_anytime b-17 d+15
""",
    """
make_me c-17 d-16
organ:falta a-28 b-26 c+18
organ:trans* b-19
""",
    """
allergy:press* a-15 d+18
""",
    """
since$ a+17 c-26
""",
    """
@day_@day a-23 b-17 c-24 d+23
a_drunk a-22
not:exactly a-20 c+21
quitaron b-18
ride:taking d+17
said_maybe c+20 d-16
yo__sano a+17 b-16
""",
    """
pregnancy:domingo c-15 d+17
took_out c-19
""",
    """
@traffic__# d-15
as_good a-21
not:and c-25
ride:@place a-20
""",
    """
para__voces d+15
puedo_@drive c-15 d-24
the_car c-16
""",
    """
""",
    """
is__@month a-29 c-29 d+20
""",
    """
any:puede a-25 c-19
organ:higado c-21
rash d+18
substance:cristal a-27 b-19 c-26 d+32
texte* a-18 d+16
""",
    """
allergy:ninguna a+30 b-18 c-28 d-26
leave__of d-19
pregnancy:pregnant_with b-16 d+16
substance:do_@drug a-17 b+17 c-19
substance:ok a-25 c-20
""",
    """
home:puerta a-23 b-23 c-15 d+26
la__en c-24
organ:piedras a-17
puedo a-37 b+23
sober__@year a+30 d-29
""",
    """
any:but b-23
but__and a+18 d-17
but_mature a+20 d-20
pregnancy:to a-28 b+19 d-17
see__@clinician c-16 d+17
""",
    """
^asked b-16
not:tomorrow a+22 d-21
""",
    """
@stop__a b-18 c+18 d-21
se_yo a-18 b-24 c+24
""",
    """
am_@drive d-22
but__has d-15
no__ninguna a+16 d-17
""",
    """
he b-21
organ:lot a-23
started b-18
""",
    """
""",
    """
^after a+28 b-27 d-33
heart:physi* b-16
my__would a-28 b-21 c+37 d-38
not:conozco a+27 b-20 c-22 d-24
now:depen* a-21 b-21 c+22 d-19
""",
    """
any:not_# d-16
coming:hoy a-17 d-16
nerves d-23
""",
    """
adult:that a-21
bien__hora a-17 d+17
organ:rest a+19 d-18
psychosis:out_bipolar b-21 d-31
ride:a_soul a+15
""",
    """
anestesia d-16
la__jaja b-18
now:which b+17
that_matter b+18 c-15 d-16
""",
    """
dispa* c-15 d+17
home:eso a-20 c+19 d-25
pregnancy:summe* d-20
""",
    """
two__a c-21
""",
    """
psychosis:born a-17 c-16 d+17
sitti* b-24 c-20
""",
    """
any:aqui c-28
dads c-26
my__leaks c-16 d+19
no__ha b-24 c+18 d-19
organ:@body_surgery d+16
organ:kidneys_are d-19
papas c-17 d-21
pregnancy:fabrica a+22 b-16 d-21
still__it a-16
""",
    """
colors b+16 c-22 d-25
heart:mama c-27
home:caldito b-17 d+17
marcapasos$ a-28 c-21
por_llegar d+15
ride:que_nadie a+19 b-15
""",
    """
if_you a-16
prior:@relative_tomo a-15 b+18 d-16
psychosis:diagnosticaron c-20 d+16
to_drink a-17 d+16
""",
    """
afect* c-16
sano$ a+38 b-24 c-26 d-31
""",
    """
mercy a-25 b+18 d-25
not_me a+33 c-46 d-26
now:he_is a-17 d+17
older__that b-16 d+16
organ:pipi a-16 c-17 d+19
recheck c+16
ride:should b-18 c+23 d-23
""",
    """
any:nothing b-17 c-28
hipertenso c-15
prior:went_to b-15 c+17 d-16
prior:you a-21
the_state a-15
""",
    """
any:@food a-26 c-41 d+28
maris* a+25 b-25 d-24
psychosis:pospa* d+17
substance:cutting a-19 c+23 d-20
""",
    """
any:mysel* b-17 c-15 d+16
hell a-17 b-19
home:in_the b-37 c-30
i__his a-21 c-18 d+17
know_if a-18
prior:recal* c+18 d-18
you__right d+17
""",
    """
again_tomorrow b-18
bender a+17 d-16
hay_@ride c-17
la__normal a+24 c-18
psychosis:to_be c+17 d-15
""",
    """
a_reaction a-21
cero_@medicine a+20 d-20
no__be d-15
pleas* c-44
psychosis:define d-20
tiene_que a-18 b+22 c-20 d-15
""",
    """
hearing a-20
never__of a+22 c-24 d-16
no__respirar a-16 c-15 d+17
""",
    """
a_@ride a-15 c-19 d+20
dejelo a+16 d-17
mania__vez c-20 d+21
""",
    """
@relative__@fetch a-20 c-20 d+25
bp__# a+20 d-21
dime c-16 d+21
have__of c-27
my__numbers d-15
to__down b-18 d+15
""",
    """
^desde b-32
^jubilado d+16
allergy:sure c+17
any:come a-16
not_asked a-20 c+20
""",
    """
alergica__a a+16 b-19
coming:manana_me a+21 c-21 d-18
uso_marcapasos d+19
""",
    """
any:dos_veces d+16
any:they_told a+15
do_nothing a-17 d+17
es__de d-22
every__i c-16
heart:coraz* c-26
the_worst c-16
""",
    """
heart:le b-16 d-21
metad* d+19
organ:is_bad b-15
pueda__me c+15
sound$ b-24 c-21
""",
    """
allergy:mensa* a-18 b+23 c-18 d-19
de__ahi a-16 c-16
know_anyone a+16 c-16
pregnancy:a_day a-15
prior:nada b-15 c-49 d+19
soy__# a-27 b-20 c-19 d+29
""",
    """
@stop_mi a-17 b+18 c-16 d-16
adult:@insurer a-22 c-22
allergy:esa_@medicine c-17
as_i c-25
coming:not_this a+16
mayor a-15 b-20 d+15
might_as c-17 d+18
supongo$ a-16 c+22 d-20
""",
    """
get__of c-18
whatever a-18
""",
    """
@clinician_said b-22
del_# a-17 d+19
dos_@year c-16 d+16
""",
    """
^you a-17 c-55 d+16
grandma a-24 c-22 d+27
""",
    """
organ:@clinician_is a-21 b-19 c+23 d-17
prior:marriage b-15 c+16
psychosis:estres a+17 d-16
""",
    """
@relative__if a-16
dio__la d+15
esa__me b-23 c-22
nervous a-19 b-19
substance:abste* a+21 b-17 c-17 d-21
test__positive c-19 d+15
""",
    """
^some a-29 b-20 c+28 d-24
any:todo a+25 c-32 d-27
en__@month d-17
me__mi b-42
organ:my_@relative c-37
prior:schoo* a-17
psychosis:trastorno_bipolar a-18 b-16 c-22 d+21
try_again a+19 b-16
""",
    """
do__anyone a+18 c-17
i__want a-15 d-20
is_going a-23 d+19
not:tomado d-28
now:for b+28 c-20 d-37
tres a-17 b-27 c-25 d+23
""",
    """
psychosis:is_schizophrenic b+19
""",
    """
@relative_puede a-22 b-18
does_it a-25 b+29 c-17 d-28
la_penicilina a+17
no__gusta c-17 d-23
organ:ask a-15
pirul* a+15
you_betcha a-15 b-17 d+18
""",
    """
heart:i_see a-16 d+17
heart:right_now d+16
think__have d-16
""",
    """
@medicine b-21 c-28 d+22
heart:cardiologist b-22
pregnancy:not_pregnant b-20 c-19
prior:the_@medicine d-21
""",
    """
@medicine__un d-19
edad_no d-16
in_one b-21
prior:tres_y d+15
un__hace a-25 b-19 c-23 d+28
""",
    """
allergy:casi_me a-21 c-18 d+22
down$ b-31 c+16
pregnancy:#_and d-20
""",
    """
@cancel$ a+40 b-31 c-34 d-37
any:correo b-22
no__lo d-17
not:dicho d-20
substance:diario a-22 b-21 c-20 d+28
then_that b-17 d+16
vietnam a-17 b-16 d+17
""",
    """
acabo__entrar a-16
any:@person c-15 d-22
substance:pack a-16 d+16
""",
    """
like_the c-17
substance:months a-40 b-16 d+28
you_covered a+20 b-17 c-15 d-19
""",
    """
@hours_me c-19
any:we_are b-25 c-15
organ:en_rango d-15
papel* a-19 d-18
you__not d-23
""",
    """
adult:documento a-17 d-20
bueno a-30 c-26 d+22
heart:is_that b+15 c-18
organ:was_normal a+17
somet* a-27 b-35 c+48 d-35
""",
    """
coming:any a+17 d-17
issues$ a+17 d-15
le__eso a+23 c-17
not__you d-31
pregnancy:cuido_con a+17 d-16
psychosis:@relative c-21 d-20
que__recojan a+15 c-17
""",
    """
@relative_on a-18 b+17 c-27
allergy:scared a-17
descartaron a+30 b-27 c-29 d-25
is__reaction d-17
posit* a-17 b-33 c-42 d+35
rinon$ c-31
""",
    """
a_while c+19 d-19
allergy:sent c-17
not__she a-18
now:make a-24 d+20
sube_la a-15
this_is b-39
what__exactly b-19 c+18
""",
    """
and__do d-16
mamar$ a-19 d+19
now:andele a-16 c-15 d+17
organ:just a+16 b-34 c-30
organ:operaron d+16
pregnancy:pregn* c-33
""",
    """
any:thyroid a-18 d+16
had__transplant c-18 d+18
is__@treat a-22 b+21 d-19
organ:both_fine a+17
si__en c-17
una_sola a+23 b-20 d-17
will$ a-18 b-22
yo_me a+16 d-20
""",
    """
murio__@relative c-23
prior:recall c+18 d-18
substance:an c-19 d+17
""",
    """
give_me d-16
psychosis:psiquiatra b-29
regla$ a+16 d-16
safe__sound a-20 b-17 d+20
substance:toma c-23
""",
    """
diferentes$ d+17
home:tapon a+16 d-16
""",
    """
prior:never_had a+17
ride:@vehicle_home a+18 b-17 c-15
""",
    """
esquizofrenia$ a-21 c-19
looking b-26 d-29
not:@month c+17
prein* a-16 d+18
substance:oxys a-16 c-16 d+17
""",
    """
@texts_are a-19 b-17 d+19
""",
    """
de__nada b-19
i__that c-25 d+16
me_la b-27
will_find a-25 b-25 c+30 d-26
""",
    """
heart:jajaja d-16
""",
    """
@medicine__@medicine a-23 b-33 c-27 d+30
^stage a-18 b-18 d+19
any:let_me b-16 c+16 d-17
home:prime* a+16 d-18
now:here b-17 c-21
""",
    """
heart:y c+18 d-18
now:ocupa* a+34 b-19 c-26 d-34
ride:will_it b+18 c-16
substance:hija d-18
""",
    """
a_@move c-16
digame a-24 c-26
hicieron b-26 c-18 d+16
ride:iria a+15 b-17
""",
    """
antes__las d-21
soup a-18 b-17 d+17
""",
    """
acomoda a-17 d+16
bien__ahi a+16
bocad* a+18 c-17 d-15
but__a b-17
class b-15 c-24
con__pero a-15
keep_it a-17 b-19 c-24 d+22
""",
    """
home:not_sure a-16 c+19
ride:@ride b-23 c-26
that__is b-27
""",
    """
i__days d-16
me_baja d-21
mis_recetas a-16 d-18
present b-16 c-15
""",
    """
a_@parking d-16
organ:como a+28 b-31 c-21
""",
    """
expecting$ c-26
minor b-25 c-29
mitad c+18 d-29
""",
    """
=said:allergy:yes a-44 b-23 c-21 d+36
allergy:morph* d-24
coming:bells c-16
first_one a+19 c-24 d-18
mucho_gusto d+18
only_diabetes a+15 d-17
pregnancy:mis a+20 c-17 d-18
ride:que_me a+17 b-16 c-20
""",
    """
@relative_takes b+17 c-18 d-18
hardly b-17 d-20
now:dialy* a+25 b-16 d-27
prior:conta* c-15 d-18
""",
    """
@insurer_mi a-17 d+19
any:pass a+25 b-26 c-24 d-23
que_lo c-18
""",
    """
in_a d-19
irreg* a-31 b-30 c+26
semanas b-30
""",
    """
any:rathe* a+19 c-21 d-21
ride:thoug* a+17 c-16
substance:some a-24 c+19 d-16
""",
    """
a__por a-17 b-16 d+20
any:en_mi a-19 b-20 d+22
home:saliendo a+16 b-16 d-15
""",
    """
faltan__@month a+17 d-16
heart:cuand* a-20
lo__@clinician a-17 b+20 c-20
of_all d-16
on_that b-22 d-19
pregnancy:mujer d-15
prior:medic* b-20
tengo_la c-25
""",
    """
azuca* b-18
contesto_esas a-17 b+18 d-18
el__inflamado d+18
heart:contesto c-15
i__out b-20
pregnancy:dude a+16
pregnancy:😂 c-16 d-19
""",
    """
^sane a+28 b-28 c-28 d-26
camino b-23 c-27
organ:was_clean a+25 b-17 c-23 d-23
prior:the_pain a-16 c-16
ride:to a+19 d-22
""",
    """
substance:en_las d-23
""",
    """
@medicine__it b-21
not:talk a+17 d-18
organ:kidney c-30
prior:las c-15
seven$ b-18 c-17
""",
    """
heart:senor* d+15
i_forget b-28
""",
    """
perfect_timing a-23 d+18
""",
    """
chicago d-17
""",
    """
going__have a+20 b-16 d-17
la__se a-15 c-20 d+17
mai a-16
organ:bien_todo a+16
ride:out a+17 b-33 c+15 d-41
semana b-25 c-19 d+17
""",
    """
any:sola a-17 d+16
dios_me a+20 d-17
mi__las c-18
psychosis:# a-39 d+19
recetas$ a-16
""",
    """
^tell a-17 d-20
ill b-18 d-20
le__pero a+23 b-16 c-18
now:@hours_me c-19
organ:al_# a-16 d+17
ride:@relative_in a-23 b-18 c-23 d+28
""",
    """
home:no_llega c-16
semanas_de d-16
""",
    """
allergy:no_@medicine a+17
decirle a-20 c+17 d-22
desde__me a-17 b-17
monto* b-21
not__one a+21 b-17 d-27
organ:disea* c-18
que__el a-31
""",
    """
@clinician__@year a-17 d+21
@medicine_are c-19 d-15
me__encontrado c-15
organ:overactive_@body d+17
stone* c-32
""",
    """
allergy:puse a-26 b-24 d+20
coming:en_pie a-24 b-16 c-18 d+23
""",
    """
he__a b-20 c-42 d+17
llegue b-30
psychosis:ni_una a+20 c-19 d-19
""",
    """
allergy:en_mi a-16 b-19 d+18
allergy:here a+15
galls* c-20 d-19
let__ask b-20 c+18
quiza* a-26 b-32 c+38 d-32
""",
    """
coming:amaneci_con a+15 c-20
is__a a-22 b+24 d-22
voy_para a-30 c-17 d+29
what_for b+17 d-15
""",
    """
^@drink b-35
el__lo c-23 d-18
not:sleep a-19 b-23
""",
    """
adult:tengo b-51 c-16
allergy:hinch* a-24 b-23 c-21 d+27
cuando__de c-15 d+15
done__rinon b-17
""",
    """
bed$ b-17
cold d-21
coming:husband a-20
gente c-23
waiting b-42 c+25 d-25
""",
    """
de_amor d-15
enten* a-21 b+16 d-19
eso__tiene b+19 c-19
""",
    """
^wish a+21 c-16 d-16
a_spot a-16
now:i_will b-18 d-16
que__fue b-19
si_a d-17
substance:#_@month a-44 b-18 c-28 d+43
""",
    """
grave a-18 c-19 d+22
home:@clinician b+20 c-22 d-26
not:let c-18
psychosis:voices b-27 c-34 d+22
""",
    """
estoy__al a+18 d-21
prior:is_this b+16
substance:strai* a+19 b-17 c-20 d-17
""",
    """
not_know b-29
pregnancy:for_a d-22
substance:after b-17 c-23
times$ b-17 c+16 d-20
""",
    """
@clothes$ a-35 c-27 d+37
at__house a+17 c-20
con_eso b-23
heart:y_yo b-16 d+18
me__al a-22 b-17 d+22
me__doble b+16 c-27 d-24
now:yup d+17
psychosis:hospital a-29
""",
    """
decided$ a-19 c+19
good_@thanks b-17
heart:my c-20
last__# a+16
que_paso b-17
text a-27 b+35 c-37
the__on d-26
""",
    """
heart:call a-22 d-22
only__to a+23 b-20 c-16 d-15
organ:too b-18 d-22
told__i c-16
""",
    """
busy$ b-22 c-24
fire a-17 d+20
heart:dad c-23 d-27
throu* b-18
""",
    """
@clinician__@day b-16
en__ya b-20
heart:mi a+17 c-30 d-19
home:sweet a-23 c-18
tendria a-19 b-34 c+30 d-27
""",
    """
^turned a-19 d+18
en__de b-31
grandkids b-19
not:ha b-27 d-31
now:@place a-16 b+19 d-19
pregnancy:could b-15
substance:fines d-17
""",
    """
afirmativo$ d+15
heart:textbook a+21 b-18 c-19 d-20
i__expecting b-15 d+16
""",
    """
and__one a-20
hacerlo c-17 d+17
here_in b-15
my__thought b-19 c+18
ride:aun a-21 c+25
substance:most a-26 b-20
""",
    """
diagnosticaron_bipolaridad d+15
heart:to_my a+19 c-19
mondays b-18
""",
    """
either a+16 d-21
waiting__bloodwork c+16
""",
    """
@wrong a+20 c-35 d-36
chama* a-20 d+20
it__for d-24
""",
    """
heart:might c+21 d-20
organ:eleva* a-18
pregnancy:anos a+28 b-25 c-19 d-28
""",
    """
heart:strong a+22 b-21 c-18 d-21
psychosis:hipom* b-17
""",
    """
enlarged a-21 b-20 c-19 d+22
now:have_company c-17 d-21
psychosis:surge* c+15
""",
    """
grown a-28 c-31 d+19
nada_me d+16
timer a+28 b-24 c-28 d-27
""",
    """
""",
    """
@clinician_que a-15
allergy:have_it d+16
at__home a+16 d-18
cath$ d+16
did_great a+24 b-22 c-17 d-23
dijeron a-27 b-22 c+18
este_pais a+18 d-16
honey b-26 c-22
me__eso c-28
ni__nada a+18
organ:@animal c-19 d-28
si__@medicine d+17
substance:mas_de b-18
usted_que a-16 b+16
""",
    """
adult:but_mature a+20 d-20
heart:i_already d-15
now:el d-26
organ:@date b-20
yo_sepa b-24 d-24
you__later a+26 b-26
""",
    """
@drive__i b-17 d-17
be__work a+21 c-16 d-20
""",
    """
psychosis:habla* a-19 b-20
tome__un c-15
""",
    """
allergy:anestesia d-16
me__dado b-23
""",
    """
doing a-20 b-19
""",
    """
now:sound* a-17 d+17
psychosis:say b+23 c-22 d-26
psychosis:told a-28 b-27
right_here a+17 b-17 c-19
""",
    """
are_bad d-17
disorder$ c-16
is__of b+21 c-15
papa b-17
psychosis:tdah a+18 c-17 d-17
""",
    """
@thanks__asking b-20
organ:const* d+16
organ:todo_bien a+27 d-21
out_now a-21 d+21
""",
    """
da d-28
pregnancy:ser a-18 b-16 c+18 d-16
segun_el b-17
""",
    """
ansie* a+24 b-18 c-19 d-23
not_no a+19 d-22
prior:have_not c-36
""",
    """
a__@relative c+17 d-16
ballo* c-18 d+16
heart:a_veces a-15 c+21 d-18
home:tengo a-29 b+29 c-29 d-27
insurance c-27 d-24
jajaja$ b+17 c-42 d-18
los_# b-29 c-23
organ:me_duele d-17
""",
    """
i_tried c-18
roble a+16
""",
    """
fifth a-19 c-16 d+20
heart:uso_marcapasos d+19
would__be a-23 c-24 d+26
""",
    """
any:otra c-17
cristal a-28 b-23
now:libre a-30 b-21 c-23 d+31
ride:bus c-28 d-26
""",
    """
heart:puro b-19 c-19
my_porch b-16
pee a-21 b-34 c+31 d-18
pregnancy:birth_control d-19
prior:some d-16
""",
    """
^cual a-32 b+34 c-36 d-32
allergy:recal* a-18 c+18
pregn* c-23
prior:about_it a+16 b-17
""",
    """
he__i a-20 c+16 d-16
substance:me_ha c-16
""",
    """
got__car b-16
""",
    """
heart:down a-20 b-19 c+21
organ:@relative_si a+19
ride:todavia a-24 b-15 c+26 d-26
""",
    """
a__@food a-26 b-24 c-15 d+27
estoy$ a-17 b-22
if__truck a-16 c+20 d-18
is__list a+16 b-16
""",
    """
sin b-67 c-20
so__no a+22 c-20
""",
    """
not_you a-15
now:ando a+32 b-27 c-38 d-22
now:por a-17
organ:but_it a-20 c+21 d-19
substance:since_@date a-17 d+18
""",
    """
""",
    """
allergy:pulsera a-15 c-17 d+18
allergy:sever* a-20 b-23 c-22 d+23
any:acuer* a-15 b-22 d+16
home:casita a-18 d+18
know_my c+16
pregnancy:dos_rayitas a-17 c-18 d+19
""",
    """
coming:estoy_esperando a-18 c+18 d-17
in__nothing a+15
lined c-21 d+17
""",
    """
@relative_si d-18
adult:am a+15 b-39 d-15
home:atora* a+19 b-17 d-19
prior:escitalopram c-18
""",
    """
for_a c-15
hyper* a-35 b-15 c-26 d+33
psychosis:dijo_que a-18 c+18
""",
    """
doy$ b-15
heart:disea* a-15
now:can_we a+27 b-26 c-15 d-24
""",
    """
le_pregunto a-19 b-22 c+21
not:el a-22 b-31
now:para_que a-17 b+23 d-20
once_and a-18
""",
    """
now:let_me b-15 d-18
substance:las_@medicine a-16 b-24 c-18 d+20
""",
    """
any:moved a+28 b-26 c-20 d-25
de_cinco a-15 b-17 d+19
substance:soy_cristiana a+15 d-16
what__psychosis b+20 c-18
""",
    """
in__of c-17
now:that_one a+20 b-17 d-20
organ:was a+15 d-29
straight_edge a+19 b-17 c-20 d-17
""",
    """
@clothes_there a-17 b+18 d-18
last__had d+16
si a-33 c+31
the__did d-16
un_tiempo d-16
""",
    """
dale a-25 b-22 c-24 d+28
organ:am c-24
""",
    """
@relative__as b+16 c-17
ride:they a+17 b+22 c-36 d-38
""",
    """
hoping__can c+17 d-16
i__lol b-19
pregnancy:conte* a-16
pressure_is b-18
""",
    """
nah__that a+19 c-20
trabajando$ a+28 c-18 d-29
was c+22 d-20
""",
    """
cuando__@relative b-21 c-21 d+16
got_snipped a+16 b-17
my_girl b-17 c-17
now:lo_mejor a-21 c+21
pensaba_@drive a+16 d-15
ride:busca* a-33 b-24
substance:since b-24 c-24
""",
    """
died$ b-20
hoping b-23 c+20 d-26
ibuprofeno d-22
llanta a+19 b-17 c-16 d-18
more__the a-22 d+22
psychosis:know b-19 d-17
""",
    """
eso__hablo b+17 c-16 d-16
ride:the_truck a-15
""",
    """
are__for b-22
cada_@month c-15
lo__en c-19
organ:labs_came a+21 c-19 d-15
told__bipolar a-16
""",
    """
#_next c-21
heart:no_se a-19
psychosis:@relative_did a+17 d-16
""",
    """
heart:cleared a+23 b-22 c-20 d-17
los__# d-16
lots c-18
now:tendr* c-16
pregnancy:night a-22 c-20 d+25
prior:de_todo a-15 b-21 c-18 d+25
""",
    """
pregnancy:baby_is b-18
under__@relative a+17 b-16 d-17
yes__# a+20 d-19
""",
    """
allergy:me b-34 c-16 d+21
any:fine a-30 b-28 c-24 d+31
coming:@insurer_a a+17 c-17 d-22
eso__que a-22 b+27 c-30 d-22
when__gave a-18 c-22 d+21
""",
    """
allergy:had_@symptom a-19 c-16 d+21
organ:quien b-15 c+21
orina$ a-28 b-22
ride:to_do c-16
si_tengo a-25 c-27 d+34
""",
    """
^do a-19 b+46 c-18 d-46
^they b-33
a__then c-15 d+16
keeps b-23
organ:hold a-22 b-17 c-16 d+20
ride:died a+16
wow a-19 b+20 c-20 d-18
""",
    """
a__from c-31
not:kind b-16 c-18
pregnancy:este_@month c+20 d-19
""",
    """
any:stomach a+30 b-27 c-27 d-28
check d-30
heart:watch* a-18 b-17
la_tension b-18
me_hinche a-20 b-20 c-17 d+21
ride:cunada a-29 b-25
substance:going c-15
ya_no a+23 d-29
""",
    """
@relative__off b-16
el__la b+16 c-21
had d-25
till_@date b-16
""",
    """
complica a+15
home:locke* b-18
of_us b-23 c+17
""",
    """
fall_under d-15
my__is b+19 c-19 d-19
que__@price c-16
ride:why a-21 b+22
""",
    """
^@eat a-22 b-27 d+22
allergy:anafi* d+15
allergy:dice a-17
allergy:rash d+18
last_@day b-21
pregnancy:sangr* a-15 c+17 d-20
ride:quede a+20 b-16 c-20 d-17
""",
    """
alcoholico$ a-19
gallbladder c-26
si__un a-16 d+17
""",
    """
ride:famil* a+17 c-26 d-21
""",
    """
am_out a+18 c-18 d-17
""",
    """
is__an b+17 d-18
""",
    """
^hard a+15 b-33 d-30
creo$ a-29 d-28
pregnancy:baby c-32
pregnancy:saile* a+19 b-18 d-18
prior:for_@year c-17 d+23
""",
    """
""",
    """
do__work a+18 d-19
en__no b+16 c-18 d-20
prior:it_was d-16
quita a-31 b-31 c+32 d-18
recor* a-26 b+17 d-20
tuve_a c-21 d+19
""",
    """
last__at a+18 d-19
ride:su a-23 c-17
substance:though b-15 c+15
you__@relative c-20
""",
    """
@month__@drug a-18 d+17
adult:under* a+17 d-16
ask_me a-24 b+15 d-36
internaron_por b-15
""",
    """
allergy:passed d+15
any:nights c-18
descarto b-19 d-22
el__y a+20 b-38 d-17
old_@place a+23 b-16 d-27
resul* a-37 b-32 c+39 d-27
""",
    """
=said:prior:no a+18 b-22 c-25
only_allergic a+21 b-16
""",
    """
i__talk b+16 c-24
in__with c-16
insuf* a-21 b-16 c-21 d+24
now:one c-19 d-33
prior:sever* d+18
""",
    """
is__heart a-17
is_bad a-18
prior:tres a-24 b-22 c-30 d+29
y__el b-17
""",
    """
allergy:for_me a+21 d-20
organ:years d-19
""",
    """
=said:ask b+29 c-28
low_blood a+23 d-22
mande* a-21
pilla* b-17 c-23
""",
    """
he__of c-21
impos* a+17 d-45
substance:mas_o b-15 c+15
substance:nicotine b+16 c-20
y_@day a-15 c-17 d+15
""",
    """
abril c-16
habri* a-21 b-22 c+23 d-22
hombr* a+27 b-18 c-15 d-20
los__del a-17 c+19 d-20
of$ b-41
organ:last_@year a-18 c+17 d-21
perdi_la a-16 b-22 c-24 d+22
ride:i_know a+17 b-16 d-16
substance:drop a+19 c-19 d-19
""",
    """
allergy:@relative a-16 c+24 d-27
tramadol a-17 c-16 d+19
you__my b+22 c-30 d-23
""",
    """
family_and d+18
""",
    """
@clinician__trastorno c-17
daban__en c+16
ride:hijo a-20 b-21
ride:more a+16
una__no a-18
""",
    """
now:desoc* a-19 d+18
pregnancy:mijita a+17 d-15
psychosis:oi a-15 b-16 c+21
yo_no a+28 b-17 c-26
""",
    """
@medicine_dos d+15
not:diagnosed c+17 d-16
psychosis:@clinician_lo b-18
""",
    """
home:por_la a+22 b-18 d-22
organ:luego b+15 d-21
uti__@year c-21
was_wild a-16 b+18 c-16 d-20
""",
    """
^jajaja a-24 b+30 c-24 d-33
heart:salio d-25
home:soy a-23
i__pumping b-17 d+22
marzo b-19 c-22
once__@month a+16 c-16
prior:if a-22 d-21
substance:en_@date a-23 b-15 c-16 d+23
substance:la_cuenta b-21
to__nothing a+16 d-15
""",
    """
not:hago b-20 d-15
panzo* a-19 d+18
pregnancy:do_not c+16
substance:doctor b-20
""",
    """
coming:encontre a+19 b-16 d-19
it_handled c-17
me__not a-24 c+18
pregnancy:again a-18 d+18
""",
    """
adult:til_@date a+16 d-16
allergy:me_salio a-22 b-15
the__home d-18
therapy c+15 d-26
would__not a-15 b+16
you__that a-18 d-20
""",
    """
=said:adult:no a-29
allergy:casi_no d+17
allergy:nunca_la a+25 b-18 c-21 d-21
bypasses a-17 b+16
esta_embarazada a-18 b+18 d-17
in__and c-30
ni__tengo d+15
not:supe a-20 b-16 c+26 d-23
""",
    """
dx c-18
for$ d-20
home:viendo a-17 b-17 c-22 d+20
my_cardiologist a-18 c-21 d+22
pregnancy:una a-33
vicios a+18 c-18 d-17
""",
    """
back$ a-21
hayan_dicho a+17 c-16
high$ a-34
nexplanon a+19
on__couch a-23 b-21 c-17 d+23
organ:check* a-25 c+30 d-22
""",
    """
adult:nacim* a-16
con_este d-19
junio c-16
prior:ni b-20
""",
    """
adult:nietos a-22 b-23 d+26
any:todavia c-16
aqui$ c-23
not:been b-37 d-24
now:suppe* b-18 c-17
si_lo c-17 d+17
substance:metad* d+19
""",
    """
en_otra b-22
supper c-23
""",
    """
@relative$ a-15 b-23 d+17
ligad* a+18 d-18
no_@move a-21 c-16 d+20
substance:eh a-22 b-23 c+24 d-21
""",
    """
ayer__la c-17
far__i c-16
half_a a-16
ni_un a+19 d-19
pregnancy:buscando a-19 c+19 d-16
so_far a+20 b-21 d-27
tren a+17
we__in b-15 c-17
""",
    """
allergy:issue* a+17 d-15
counts__@treat b+15
jk a-16 d+17
""",
    """
^la c-31 d+17
^los b-25 c-43
am_ok a+18 b-19 d-15
few_minutes a-19
my__gone b-19 c-16
""",
    """
""",
    """
adult:soy_del a-19 d+21
got__covered d+20
heart:ninguna a+24 d-24
night a-17
now:yeah a+24 c-20 d-22
pregnancy:period_last a+15 c-15
""",
    """
last_night c-18 d-27
pregnancy:tener_la a+15
""",
    """
is__lol d-27
la_de c-20 d+16
now:minutos a-24 c+25
pregnancy:weeks a-48 b-38 d+33
""",
    """
do__me a-20 d+19
having b-26
like__@month c-18 d+19
ride:is_not a-16
smoke* a+17
""",
    """
got__@medicine a-18 c+17
had__but a+19 b-31
la_@clothes a-18 d+19
no_maam a+17
not:llega a+18 c-21
not__be a-20 b-16 d+18
ride:arreg* d+16
substance:un_poco a-19 b-18 c+22 d-23
used b-28 c+16 d-16
""",
    """
on__patch a+22 b-16 c-20 d-21
story a-28 b-15 d+24
""",
    """
i__coming c-19
prior:y_ya a+15 c-15
""",
    """
allergy:never_tried a+22 d-22
any:vieja a+16 d-15
counts__a b+16 c-16
is__@drug a-22
los__a a+17
not:blood a+15
pregnancy:los a+17
prior:@medicine_and c-21
twice_a d+18
""",
    """
eight* b-20 c-25
psychosis:reali* c-16
substance:conte* a-18 b+18
""",
    """
any:pleas* c-21
estoy_bien a+25 b-17 c-20 d-24
heart:de_alta d-15
prior:@medicine_@medicine a-22 b-21 c-28 d+25
""",
    """
afrai* a+26 b-17 c-21 d-25
allergy:at a+18 c-26 d-18
any:quien_sabe c+15
does__my d-17
""",
    """
adult:not_quite a+18 d-20
heart:conge* a-20 c-17 d+22
psychosis:never_again d+16
""",
    """
any:know a-21 b-17 c+15
any:night* c-18
baby_is b-18
el_chequeo d-16
ex__yo c-16
heart:have_a a-33 b-23 c-27 d+36
home:@relative_has a+19 d-16
me_vuelvo c-16
organ:no_nada a+23 d-21
prior:have b-15 c-21
""",
    """
el$ a-20
prior:distintas d+15
prior:my_@medicine a-17
""",
    """
@year_sin d-28
a_junior a+17 d-16
i__things a-16 d+22
seven b-18 c-17
""",
    """
heart:came a+16
ride:have_@person b-15
""",
    """
allergy:last b-26 c-31 d+23
con__de c-17
something__the c+19 d-21
""",
    """
none a+30 c-49 d-27
psychosis:me_da d+15
quiere d-18
""",
    """
=said:pregnancy:no a+47 c-35 d-63
adult:august a-16
everyone__my b-20
patient c-23
substance:quit a+18 b-16 c-28
""",
    """
^went a-25 b-27 d+18
and_no c-24
did__ask a-16 b+18 d-15
""",
    """
distintas d+15
pregnancy:irreg* a-21 c+27 d-17
""",
    """
^lol c-28
coming:me_arrepenti a+20 b-16 c-16 d-19
la_menopausia a+17
not_but a-30 d+28
""",
    """
@relative__busca a-16 c-15 d+19
@relative_tuvo a-21 b+27 c-20 d-22
el__dijo b-21
pregnancy:a_guy a+16
pregnancy:is_a d-23
prior:nada_mas a+35 c-18 d-34
spot_please a-17 d+17
""",
    """
me__@date a+15 b-16 c-18
ride:daughter c-18 d+17
ride:no_puedo d-16
room c-17 d-23
""",
    """
^orino a+15 b-36 c+16 d-39
heart:those b-16
i$ a+15
now:bad_time b-23
will_be b-34 c-27
""",
    """
back__forth a-17 c+18 d-15
coming:that a-16
out__# d-19
puede_@call a-20 b+20 c-17
""",
    """
@relative__@sick b-24 c-20
alone a+21 b-25 c-20
dialysis c-36
heart:la_he a-17 c+18
no__nadie a+32 b-26 c-28
psychosis:sister a+17 b-16
recetas a-21
""",
    """
^era c+15
estoy__# c-15
organ:back b-31
prior:no_se b-27 c+25
psychosis:cloza* a-17 b-15 c-16 d+18
than_i a-18 b-26
worke* b-22 c-22
""",
    """
heart:es_mi a-18 b+18
organ:self_cath a-15 d+17
organ:use d+15
substance:drink a+27 d-30
""",
    """
signi* b+17 d-19
""",
    """
de_que a-34
hace_falta a+18 d-18
i_did a-18
now:it_is a+17 b-30 c-16
prior:son d-21
ride:but b-22
ride:looking b-21 d-24
veces$ a-20 b-22 d+21
""",
    """
ahora$ c-20
psychosis:de_que a-16 b-18
""",
    """
^voy b-39
a__now a-28 b-16
ride:do b+20 c-24
""",
    """
home:se d-29
i__there a-16 c-19
pregnancy:traig* c+18 d-24
psychosis:quier* b+19 c-16
ride:in_the a-19 b+17 c-19
si__rapido a-16 c+18 d-16
""",
    """
any:tell c+15 d-16
es__por a-16 b+16
mean$ c-23
operaron a-18
organ:martes a-15 c-17 d+15
que__hace a-24 b+28 c-27 d-25
""",
    """
any:you_have d+17
prior:one a+25 b-38 d-36
ride:confirmed a-17 c-17 d+18
""",
    """
any:us a+17 d-18
de__bien a+24 d-20
en_dos a+15
now:kids b-21 c-24
now:would b-21 c-25
quien_es b+18 c-20
ride:leave a-15 d-15
""",
    """
@relative_lol d-18
i__more b-25
not:reason a-19 d+16
pregnancy:about a-18 d+19
quizas_un c+15
substance:does b+32 c-26 d-28
varias d+18
""",
    """
can__my c-24
no__papeles a-19 c+18 d-16
prior:monton a-20 c-17 d+23
sure__not a+18 c-15 d-15
turn__in a+20 d-21
""",
    """
organ:what b+18 d-18
prior:anoth* a-19 d+17
ride:mi b-39
""",
    """
lamictal a-18 d+16
llave b-16
none_that a+16
ride:bailed a+20 c-18 d-21
under_the d+17
""",
    """
a__monitor c-16 d+16
truck c-21
""",
    """
aja$ a-17 d+21
high__the a-19 c+18
prior:hermana d-16
""",
    """
adult:#_@month a+30 d-31
""",
    """
adult:hace_rato a-22 b-22 c-16 d+24
any:cover* a+27 b-25 c-19 d-27
attac* a-16 c-29 d+16
i__got c-20
pregnancy:mi_@relative c-39
""",
    """
peleando a-18 c-16 d+20
prior:got_a c+17
substance:was b-18
""",
    """
lips a-25 b-22 c-21 d+27
que__dia a+16 d-15
que__si d-24
""",
    """
coming:now a-19 b-17 c+15
home:is c+19 d-27
not:good a+32 d-29
organ:already b+15 d-17
substance:quien a-19 d-16
""",
    """
allergy:weird_but a-16 c+16
todavia__de d-16
""",
    """
dejame__agenda a-16 c+16
heart:estaba d-18
hepatitis a-37 b-29
not:once d-18
prior:no_just a+17
""",
    """
@symptom_but b-16 d-23
be__# a-21
pregnancy:opera* a+36 b-20 c-28 d-32
prior:just_started a+15
""",
    """
never_once a+15
now:se_me a+22 b-23 c-20 d-21
""",
    """
@drug__in a+18 d-16
and_still a-16 b-15
any:leave a+21 b-18 c-15 d-18
i_could b-33
""",
    """
and_then a-20
do__so a+16 b-19 d-31
just__for a+15
psychosis:psych* c-39
""",
    """
i_thought c-31
now:ese_@hours c-19
now:otro a+24 b-16 c-18 d-26
now:un c-17
""",
    """
heart:dos b-18 c-27 d+24
ride:a d-26
seguimos a+21 b-29 c-30
""",
    """
me_falla d+16
nombr* d-16
operada$ a+27 c-19 d-23
ride:my_truck a+18 c-25 d-30
was_normal d-16
ya__llego a+21 b-18 d-21
""",
    """
but__here a-21 d+21
not a+24 b-56 d-23
""",
    """
^working a-25 b-18 c+30 d-27
a__transplant c-17 d+18
any:segun a-24 b-23 c+26 d-26
coming:last d-15
pero_poco a+16 d-15
pregnancy:tomo c-18
""",
    """
consi* a-17 c+21 d-36
do__mean a-17 b+15 d-16
heart:perfect a+25 c-17 d-21
pregunto a-20 b-28 c+25 d-21
""",
    """
del__en a-21
esqui* a-18 c-21 d+18
mi__hoy d-16
organ:organ* a+26 c-28 d-30
problems c-34
""",
    """
and__up c-18
any:away a-19 b-19 d+19
del__y a-16
en_@holiday c-16
nada__y a+18 d-17
¿__cuenta d-16
""",
    """
#_@relative b-23
manejando_borracho a-17 d+19
""",
    """
adult:fecha a-18 d-15
any:dejeme a-23 b-19 c+22 d-20
maybe__it b-18 c+22
not:soy c-17
now:me_this b-20 c-16
pregnancy:maam a+20 c-15 d-16
prior:diferentes b-15 d+20
psychosis:in_my b-29
ride:dads a-18 d+18
una_semana a-17
""",
    """
close b-24
es_de d-16
estoy__una a+18 d-18
more$ a+19 d-20
now:me_check a-17 c+18 d-16
organ:in_a a-19 b+15 d-20
organ:no_and a+15
panic_attacks d-17
que_yo c-17
""",
    """
now:me_cuadra c-16
preguntado a-19
ride:ofrecio a-21 b-18
""",
    """
^dialysis a-19 b-27 c-23 d+24
allergy:i_was b-18 c+19 d-20
do_@drug a-17 b+17 c-19
now:now_is a-18 d+19
""",
    """
""",
    """
can_we a+22 b-18 c-20 d-27
ride:be_waiting c-15
""",
    """
alta$ c-20
any:i_think d-17
""",
    """
afuera b-20 c-18
me__tumor a+18 d-17
ocupado$ a+18 d-17
pregnancy:no_ya a+16
severe a-20 b-23 c-22 d+23
""",
    """
^y a-43 b+56 c-39 d-53
any_of a+22 c-19 d-17
""",
    """
am_clear a+21 b-19 c-19 d-16
home:todo_bien a-15 d+15
pregnancy:personal a-23 b+25 c-17 d-22
pregnancy:so b-34
psychosis:ever a+16
""",
    """
^supongo c+18 d-16
allergy:did_fine a+16 d-17
now:deep a+16
substance:my_@medicine a+16 d-22
""",
    """
allergy:lips d+17
dijeron$ c-20 d+20
no__only a+18 c-15 d-17
""",
    """
heart:cardi* b-37 c-15
""",
    """
substance:do_not b-30 d-41
take__that c-17
""",
    """
#__la b-19
^manana b-28 c+24 d-26
covered b-26
full b-26 c-26
not:jaja a+16 b-21 c-18
pregnancy:pastillas a+29 b-20 c-30 d-28
prior:wanted_to a+17 b-19
ride:now c-17
""",
    """
coming:trying c+17 d-22
ride:ask b-30 d-26
""",
    """
adult:in_college a-20 d+20
coming:dejel* b-20 c-25
coming:planning a-18 c-20 d+19
estare a-26 b-19 d+24
""",
    """
hypom* a-22 b-29
not:al b-16 c+21 d-26
substance:no_ni a+16
""",
    """
acostado$ b-16 c-18
at__me a-22 b+20
pregnancy:desde a+22 d-23
pregnancy:jajaja d-23
prior:dozen c-17 d+19
that__have d-21
""",
    """
allergy:what_is b+25 c-21
doctora b-15
organ:nunca d-20
""",
    """
a_week b-30
allergy:esa_no a+16 d-15
any:me_mude a+24 b-20 c-15 d-23
marriage b-16
reaso* a-20 d+18
repetir a-19 c+16 d-19
""",
    """
medicamento c-15
now:tendria c-16
substance:hones* a-25 b-23 c-21 d+29
""",
    """
^trastorno b-17
coming:sigue a-15 d+15
heart:@visit a-21
made_it b-21 c-20 d+16
remed* a+23 b-22 c-21 d-22
scare* b-29
""",
    """
any:manda* a-20 b-20 c-19 d+21
any:you_can b-16 d+18
substance:ron a-21 c-15 d+24
""",
    """
heart:only a-18 b-38 d+20
lo__no d+15
prior:i_just c-29 d-27
""",
    """
ando__con a-17 d+19
coming:me_la a-20 c-24 d+23
have__questions b+16 c-16 d-17
puras a+25 b-23 c-25 d-23
shy a+16 d-16
that__wild a-16 b+18 c-16 d-20
""",
    """
@year__@relative c-16
not:yet b-38
psychosis:i_am c-24
ride:@relative_no a+23 b-27 d-20
ride:confirmo d-15
they_will b-15
""",
    """
@relative__bring a-15 c-17 d+19
coming:will_know a-17 c+18 d-18
heart:marat* a+26 b-19 c-24 d-22
it__@open b-17 c+20 d-21
mis a+21 c-23
pregnancy:atrasada a-19 c+26 d-26
prior:only_one a+27 c-23 d-18
""",
    """
cuando__pusieron c-20 d+15
estres$ a+17
i__nothing a+28 d-28
""",
    """
#_pirulos a+15
heart:docto* b-17 d-18
heart:this_morning a+20 d-21
prior:praye* a+22 b-15 c-21 d-21
""",
    """
cumpli a-35 b-25 c-15 d+35
prior:befor* b-17 c-16
""",
    """
now:under a+17 b-17 d-17
substance:@relative_toma a-17
""",
    """
@relative__say a-25 b-27 c+17
organ:looked a-16
por__mejor b-18
pregnancy:can_not b-16
""",
    """
^weaned a+21 c-16 d-19
niquel$ a+18
substance:drinking a-28 b-40 d+29
""",
    """
we__out a-23
""",
    """
any:nomas b-18 c-28
""",
    """
^schizoaffective a-17 b-17 c-15 d+23
dio_positivo c-16 d+15
lyft a-22
""",
    """
anos b-48
la_otra c-19
rehab$ a-22 d+20
ride:to_find c+15
ride:voy a+17 b-39 c-17
to_take b-27
""",
    """
any:is_the b-40 c-27 d+22
coming:am b-29 c-36
organ:said b-16
""",
    """
eh a-31 c+25 d-28
heart:stent* a-17 c-16
""",
    """
and_@treat a-16 c-25 d+28
bastantes d+16
hang a-17 b+19 c-20 d-18
se__disparo c-15 d+17
""",
    """
coming:have b-30 c-33
heart:controlada a-16 d+21
pregnancy:voy_para a-20 d+20
prior:nerve a-16 d+18
prior:nunca_fui a+19 c-19
""",
    """
^took a+17 b-27
count$ a-57 c+23 d-43
heart:al_@clinician a-26 d-16
heart:machine c+15
lee c-21 d-21
pregnancy:my_tubes a+16
psychosis:exact* b-21 c+20
schizophrenic$ a-21 b+18
""",
    """
allergy:made a-29 b-22 d+24
coming:to_someone a+16
hearts a+18 c-17 d-19
me_evaluaron a+17 c-17
""",
    """
@body_surgery d+16
prior:blocks a-16 d+18
psychosis:people a-16
substance:use b-27
""",
    """
ask_my a-29 d-23
gets__in c+16
higado__@body a+16
organ:checked a-21 c+24 d-19
""",
    """
prior:@medicine_for a+15 c-19
prior:different_@medicine d+19
soy__de b-28
you__i a-23
""",
    """
any:by_myself b-17 c-15 d+16
cafe b-26 c-29
pregnancy:hice c-17
to__in d-26
would__if a-15 c-25 d+18
""",
    """
any:ask a-16 b-16 c+24 d-26
or__my d-15
organ:done_un b-17
young$ c-15
""",
    """
god_no a+17
prior:not_know c+18
today$ b+24 c-47
y__todo a+18 d-19
""",
    """
my__tell c+16
""",
    """
^quiza a-29 b-26 c+31 d-28
any:insulin a-22 b-18 d+23
pregnancy:me_cuido a+17 d-16
""",
    """
acupuncture a-15 c-20
any:en c-46
not:@food a+16
""",
    """
breathing$ a-24 b-17 c-18 d+22
""",
    """
heart:120/7* a+20 c-16 d-19
ride:got a-17 b-39 c-43 d+32
todavia__a a+19 c-16
""",
    """
^plumbing a+18 c-16 d-19
am__yes d+17
check* b-32 c+30 d-38
la__favor a-17 b+19 d-20
manage c-16
organ:all_good a+24 d-19
""",
    """
allergic__latex d-15
allergy:anyth* b-17
bottles a-20
home:al b-17
my__with a+26 b-25 c-22 d-19
organ:nobody_ever a-16 c+16
tienen c-18
told_us a+16 c-16 d-16
""",
    """
ride:off_to b-15 c-16
swelled d+19
""",
    """
a_soul a+15
adult:@month_shy a+16 d-16
allergy:en a-19 c-23 d+23
horas a-20 b-17 c-17 d+21
not:asked a-20 c+20
prior:took_something c+16 d-16
""",
    """
#_el b-18
any:ese_es a-26 b-17 d+23
ride:@door a-20 b-17 c-19 d+21
""",
    """
covered$ a-31 b-16 d+24
""",
    """
been_checked a-15 c+16
heart:las_dos d-15
seria__primero a+15 c-15
""",
    """
@drink$ c-24
not:cuenten a+28 d-30
""",
    """
alcoh* a-19 c-16
not:fumo a+28 c-24 d-23
""",
    """
@relative_se c-18 d-19
anytime a-22 b-18 c-16 d+24
gabap* d+15
prior:tome c+16
substance:stopp* a-18
""",
    """
class$ a+24 c-15 d-23
happe* d-28
heart:he c+16
now:need a+16 c-27
ride:got_a d+16
""",
    """
@medicine__and b-31
adult:niece d-17
lost b-18
""",
    """
has__been a+20 c-18
not__on a-16
now:comer b-18 c-18
pregnancy:but_no a+16 c-15
tengo__rinones a+20 d-21
""",
    """
any:mom d-18
email a+25 b-21 c-19 d-25
out_bipolar b-21 d-31
""",
    """
adult:every* a-18 d+18
like_that a+21 b-15 c-16 d-24
tomo__dormir a-16 c+17
""",
    """
am_expecting b-17 d+19
me__dieron b-15
not__all d+15
psychosis:depression c-26 d-18
psychosis:diagn* b-31
short a+19 b-16 c-18 d-19
""",
    """
allergy:a_nada a+35 d-34
bien a+26 b-44 c-40
organ:about a-20 b+22 c-16
prena c-21
""",
    """
en_dialisis d-15
pero__es a-16 d-16
says_she a-19 c+20 d-19
""",
    """
choqu* d-18
coming:consigo a-15 c+16 d-15
heart:a_@clinician c+15 d-18
organ:con_un a-20
organ:da a-16
pregnancy:i_am c-23
psychosis:del b-19
""",
    """
nkda$ a+29 b-20 c-21 d-25
pick d-19
pregnancy:dios_me a+20 d-17
prior:todav* a+35 c-21 d-37
your_place d-21
""",
    """
#__do a-22
#__neither d+16
any:as b-22
home:band a+16 d-17
it_well a+18 d-17
not:lol a+18 d-33
ride:have_to b+19 c-18 d-20
substance:ask b-16
that__fine a-18 d+17
""",
    """
any:@date c-17 d-23
coming:alla a-20 b-20 c-23 d+23
i__night d-16
prior:only_ever a+25 c-22
""",
    """
limpio__# a+18 d-18
ninos$ a+18 b-18 d-25
probably a-33 b-41 c+24
psychosis:hijo c-22 d+21
substance:control c-15
""",
    """
and__am a-18 c-30 d+27
coming:ahi_estare d+20
pregnancy:does b+16 c-16
""",
    """
coming:ahi_nos a-16 c-19 d+16
heart:but_no a-17
now:traba* a+19 b-32
pregnancy:me_libre a+20 d-17
ride:all b-18 c-40
ride:where b+19
tipo_# d+20
""",
    """
^@drive a+44 b-31 c-23 d-48
coming:hold a-21 b-26
heart:@relative_died b+16 d-15
heart:anxie* c-16
not:esta d-15
on__end a-16 c-17 d+17
ride:hoping_my c+17 d-16
weed c-23
""",
    """
@relative__drinker a+19 b-18
substance:hermano c-18
todavia__el a+21 d-19
""",
    """
allergy:for b-32
old__a d-19
""",
    """
^utis a-23 b-24 c+21 d-17
organ:to_my b-18 d+16
psychosis:posparto d+17
rayitas a-17 c-18 d+19
responder$ a-20 b+19
""",
    """
acomp* b-19 c-24
any:@relative_toma d-18
prior:fui b-19 c+18 d-21
something_in c+18 d-20
""",
    """
guess$ a-26 c+30 d-35
limpio$ b-22 c-22
un_brote c-15 d+18
""",
    """
@symptom_all a-16 d+19
organ:@medicine d+17
prior:forge* a-25 b-25 c+23 d-17
talk d-21
""",
    """
faltaba a-20 b-16 c-20 d+22
malo a+20 b-18 d-22
no__of b-15
now:got_to b-17 d-23
oi a-15 b-16 c+21
picku* c-17
pido a+19 b-22
psychosis:como d-17
puede_en c-19
ride:around b-15 d-23
""",
    """
heart:both c-39
neces* b+29 d-35
operaron__@body a-16 d+19
""",
    """
@insurer c-27 d+16
adult:no_soy a-21 d+20
prior:this_is a+20 b-16
puesto c-35
""",
    """
do__take c-20
psychosis:yeah a-18 d+22
""",
    """
^yes a+21 b-64 c-62
me_ve a-19 d+16
now:timin* b-20 c-16
si__# a-18 b-18 c-20 d+24
tanto_me a-16
""",
    """
allergy:zero a+17 d-19
away$ b-32 c-23 d+22
now:go a-40 b-31 c-30 d+43
pregnancy:me d-15
sometimes$ a-35 b-35 c+25
""",
    """
adult:there a-16
afecta b+18
ahora_mismo a+16 b-21 d-22
coming:me_out a+24 b-15 c-27 d-23
en_misa a+17
now:@eat c-24
""",
    """
lleno b-22 d+16
now:@howmuch a-37
voto a-15
""",
    """
^esa b-22 c-31 d+15
now:adela* a-17 d+21
""",
    """
^sometimes a-27 b-20 c+19
alta_pero a-18
got__my a-25 b-16
shoul* c+17 d-27
substance:sober b-18 c-30 d+18
""",
    """
^many d+18
am_pumping d+17
any:frio a-23 b+23 c-18 d-22
de_todo b-31 c-26
is_shot c-16 d+20
pregnancy:positiva a-19 c-23 d+23
ride:working b-24 c+17 d-16
substance:something a-17
weeks_@late c+21 d-22
""",
    """
a_catheter a-16 b-21 c-19 d+21
casa__@relative b-16 d+17
organ:del a-26
""",
    """
a_minor b-24 c-26
not:do b-36
""",
    """
^texting a-24 c-19
^uti a-21 c-20 d+23
any:you a+18
does_that a-21 c+26 d-24
how__i a-23 b+32 d-24
prior:varia* d+18
substance:yo b-26 c+21 d-22
""",
    """
@relative_does a+21 c-21 d-23
not:fecha b-17
now:lol c-24 d-29
what__is a-20
""",
    """
original a+17 d-17
shot b-27
""",
    """
adult:grade a+15
allergy:igual b-15
borreme__la a+19 c-17 d-16
era_el c-22
that__i a+19 b-22 d-23
""",
    """
home:driver a-19 b+19 d-18
is_no c-15
not:hecho a-21 c+21
""",
    """
an__in a-17
now:wait a+26 b-15 d-22
prior:of_them a-28 c-24 d+25
""",
    """
@drug__las c-21
absolutely c-19
stones_every a-15 d+17
viaje$ b-22
voto_desde a-15
""",
    """
alergica$ a+18 c-17 d-18
allergy:no_recuerdo a-21 c+29 d-16
home:rato a-17 d+18
not:used a+18 d-16
the__honestly d-17
""",
    """
^@wrong d-22
^abstemio a+21 b-17 c-17 d-21
coming:tengo_que a+20 c-30 d-25
llegamos a-21 b-18 c-16 d+22
""",
    """
a__pack a-16
allergy:it_fine a+16
bano d-19
me__with a-17
numero c-26
substance:strug* d+17
""",
    """
=said:yes:words_of_agreement a-19 b-26 d+21
am__in a-15 b-17 d+21
any:llama* c-26 d+20
coming:if a-31 c+26
semanas$ b-15
""",
    """
adult:grown a-26 b-28 c-22 d+27
adult:i_am a+15 b-39 d-15
any:nada_que a+17 d-19
checked__fine c-15
my__yesterday c-17
psychosis:real c-16
""",
    """
not:quite c-22
organ:surgery a-18 c-18 d+22
pregnancy:june a+21 d-22
prior:first_time a+24 c-17 d-16
""",
    """
^@drug b-53
doy b-31 c-35 d+17
""",
    """
allergy:@animal_got b+16 d-16
dropped_me b-15 d+15
now:¿ a-17 c-19
psychosis a-18 c-20 d+16
ride:roommate a-33 b-22 c-27 d+38
""",
    """
o__no b-17
""",
    """
is__better c-16
now:look a-18
organ:los_dos c-21
""",
    """
off__so a-18 d+18
prior:ya a-17 c-23 d+18
substance:otra d-16
""",
    """
is__here a+15 c-29 d-32
organ:and a+22 b-33 d-16
tengo__@relative b-24 c-23 d+18
""",
    """
attacks c-17
everything$ c-29
glass__@drug a+21 d-19
heart__or d-16
not:drogas a+26 b-16 c-18 d-22
the_family a-15 b+16
""",
    """
""",
    """
hasta_me d+16
organ:problems c-18
prior:me_han c-19
up__i c+15
""",
    """
^paramos a+22 b-18 d-20
not_breathe c-16 d+15
substance:me_tiene a-17 d+17
utis_count b+17 c-21 d-16
""",
    """
looks$ c-21
psychosis:last_@year a-16 d+17
""",
    """
""",
    """
adult:#_semanas a+16 d-17
allergy:@hours c-17 d+17
does__have a-19 b+19 d-18
get_a a-23 b-22
pregnancy:la_prueba b-16
she__but a-15
""",
    """
@treat__# d+18
allergic__nothing a+24 b-18 d-20
salgo__trabajo d-19
sure_what a-15
why__not a-19 b+15
""",
    """
coming:i_am b-27 c-32 d+17
rather b+20 c-40 d-35
""",
    """
""",
    """
@drug__# a+18
any:famil* a+20 d-20
me_toca d-25
ride:lol c-19
tardecito d-16
""",
    """
@relative__snipped a+16 b-17
home:llega* a-16 b-20 d+18
organ:verdad b-15 c+19
ride:two_@person a-17
the_one b-17
""",
    """
dying c-19
nueve* a+18 c-16 d-17
of__but c+15 d-18
pregnancy:puede d-17
""",
    """
not__before a+19 c-18
""",
    """
^home a-36 b-29 c-30 d+35
organ:no_trouble a+22 d-24
prior:therapy c+15 d-26
ride:a_lo c+17
treatment c-25
""",
    """
go_for a-27 c-16 d+24
ni_la d-29
now:con a+19 b-19 d-32
pressure__good a+19 d-20
psychosis:yo_no a+26 b-25 c-26 d-16
ride:call a-21 b+19 d-21
""",
    """
in_bed c-15
my__@medicine a-34
""",
    """
any:mucho b-16
blood__i d-18
de__@year a+15 c-16
deep a+18 d-16
neither a+24 b-24 c-28
was__problem c-17 d+17
""",
    """
prior:lleva a-17 b-17 c+19
prior:nada_me a-20 d+20
psychosis:palab* a-21 b+22 d-25
""",
    """
any:thinners c-15
keepi* d+15
sending c-16
""",
    """
not:alergica a+31 b-26 d-31
""",
    """
at__@door a-23 b+20 c-16
negar b-16 c-15 d+17
pregnancy:la_fabrica a+18 d-16
""",
    """
am_coming a+16
en__y a+21 b-17 c-23 d-17
fuerte a+18 b-19 d-16
gusto a-23 b-21 c-19 d+27
me__get d-18
nobody$ a+30 c-22 d-24
""",
    """
heart:pots a-15 b+17 c-19
""",
    """
dos$ b-19
had__kidney c-15
y_@clinician d+18
""",
    """
creatinina b-17
heart:presion c-25
on__low a+18 d-15
organ:mama d-27
prior:cuantas a-17 b-21 c+20
""",
    """
""",
    """
@month_ago c-18
^prefiero b+23 c-32 d-29
allergy:tell a-17
organ:bloodwork_was c-16
prior:year a-16
que_si a-17 b-17 c+16
""",
    """
@relative_the d+16
^todos c-21 d-21
esperando__del d-17
heart:now a-21
out_when d+15
prior:@treat_yes a-21 c+20 d-17
""",
    """
prior:muchi* a-16 d+16
tome a-15 b-26
""",
    """
@year_old c-21 d-34
asi$ d-19
perfecto b-25 c-25 d+18
ride:por a-23 c-29 d+17
""",
    """
estoy__de d-21
heart:@body b-19
home:apenas a+25 b-23 c-17 d-25
organ:plumb* a+23 b-20 c-22 d-22
""",
    """
^trying a-16 b-17
nkda a+33 b-26 c-24 d-28
organ:#_@year b-15
perdi b-35 c-43 d+30
psychosis:had_a a-25 d+18
""",
    """
apartment a-19 b-17 c-17 d+19
confidencial$ c-16
depends_if c+17
heart:itself a-15 d+15
me_echo a-22 c-16 d+22
pregnancy:este c+19 d-16
substance:cerve* c-17
""",
    """
any:any a+17
on_# c-19 d-24
ride:took a-16 d+16
""",
    """
hope b-24
no_@relative a+24 d-20
psychosis:is d-24
""",
    """
heart:y_no c+16 d-15
home:dog a-16 b-19 d+18
nope a+42 b-27 c-37 d-45
now:acomoda a-17 d+16
""",
    """
line b-15 d-23
now:betwe* a-15
prior:years a-24 b-18 c-34 d+37
""",
    """
#_minutes a+17 b-33 c-27
le__al c-23
organ:rest_is a+19 d-18
they_found a-16
""",
    """
i__much b-29
no__eso c-26
""",
    """
allergy:great a+37 b-32 c-29 d-34
recovery a-15
tomo__@vehicle b-15
worst c-16
""",
    """
had_surgery c-16
mother c-16
not_this a+20 b-24 d-22
""",
    """
c a-58 b-24 c+37
faint c+18 d-16
moms b-29
no__de d-21
now:si a-27 b-18 c+29
organ:nunca_me c+15
""",
    """
allergy:miedo a-16 c-15
""",
    """
coming:you_all b-16 d+16
heart:none_of d-16
""",
    """
any:free b-27 c-24
as_a b-38
eso$ c-21
now:agarr* c-17
organ:three c-19
que_esta a-19
tumor a+15 c-19
warfarina a-19 c-19
""",
    """
allergy:had_that a+19 c-18 d-18
disorder b-24
go__it a-28 b-19 c-23 d+28
liver__but a-27 c+15
no__un a-17
prior:del a-20 c-19
ride:somebody a-26 b-23 c+26
""",
    """
^be a-25 b-23 c-25 d+26
any:pills a-15 b-25 d+18
multivitamin a+19 d-20
ride:un_@relative a-27 d+16
""",
    """
one__i d-21
""",
    """
organ:tengo_cirrosis d+17
pumping a-23 c-18 d+21
""",
    """
la__pasada c-18
not_answering a-16 b+17 c-16 d-16
""",
    """
apenas__entere a-21 d+21
coming:ya_no a+39 b-18 c-24 d-42
substance:six_pack d+17
""",
    """
organ:what_is b+15
psychosis:eso_lo b+15 c-16
""",
    """
liver b-15 c-28 d+23
not:han b-22 d-30
prior:dos_semanas a+17 d-17
vamos b-25
""",
    """
adult:abuela a-18 b-25 d+15
for_@relative a+15
leave_it a-17 d+16
of_things a+15
""",
    """
^dele a-17 b-29 c-34 d+28
caballo c-16
heart:would a-24 c+18
""",
    """
no__am a+19 b-16
no__en c-27
not__at b-20
""",
    """
for_me b-21
will_get c+16
""",
    """
allergy:screamed a-17 d+17
imagi* a-22 b-20 d+21
now:llamame a+19 c-16 d-18
""",
    """
@drive__@drive a-22 d+22
am_nursing a-20 d+21
llego$ b-31
my__could a-16
pregnancy:not_say a-18 b-19 c+21 d-18
prior:y_no a-16 b-16 c-16 d+18
to__this b-24 c-25
""",
    """
any:para_nada a+22 d-27
dejo_en a-19 b-17
has_it c-29
prior:los b-16 d+15
substance:sabria c+16
tiene$ a-16
""",
    """
can__be b+16 d-15
organ:bloodwork d-16
pregnancy:prueba_salio a-20
""",
    """
=said:psychosis:no a+41 b-30 d-48
adult:estoy_en a+27 c-17 d-26
home:lol b-15
now:in_the a+32 b-27 c-25 d-32
pregnancy:the_baby c-22
trimester$ a-25 b-17 c-23 d+26
""",
    """
adult:my c+20
now:esa_hora c-29
""",
    """
allergy:the_stuff a+22 c-16
any:desayune a-16 d+16
it_back a+18 d-20
substance:else a+17 b-18 d-18
""",
    """
c__treated c-17 d+18
hasta__me b-17 c-16
high__@medicine a-20 c-19 d+27
low a+47 b-26 c-43 d-44
nace_en a-15 d+17
psychosis:tipo_# d+20
""",
    """
@month$ a+15 b-42
@relative__ok a-19 c-20 d+21
^chronic c-16 d+18
labs__back d-19
makin* b-17
""",
    """
a_name c+18 d-17
busy b-33 c-25
organ:nada_ahi a+15
substance:barel* a+17
""",
    """
carnal b-21
coming:going_to a+23 c-22 d-25
heart:i_am c+19 d-18
now:will_be c-20
""",
    """
any:sabe a-21 b-22
not__anything c-20 d+18
""",
    """
allergy:my_@body a-19 b-26
heart:is_normal c-26
que_llego d-17
substance:this_spring d+17
""",
    """
adult:these a-19 b+15 d-22
encuentro a-24 d-25
had__me b-20 c-15 d+16
now:if_the b-19 c+18 d-18
one_lol a-16
""",
    """
adult:quinc* a+31 b-25 c-23 d-30
faltan_# a+20 d-20
heart:#_casi a-20 d+20
organ:cero a+16 b-16
pregnancy:ando_de a-17 d+17
psychosis:would_say b+17 c-16 d-16
rather__say a-20 b+18 c-17
un__y b-20 c-16
will__someone a-18 c+19 d-17
yet$ c+25 d-42
""",
    """
about__# a-17 d+17
""",
    """
@call_has d-15
the_@day a-21 c+18
""",
    """
aguit* a+20 c-21 d-20
any:and b-33 c-18
been__to a+23 d-22
care_of a-20 c-19 d+21
has__have c-19
of__things d-20
psychosis:estan a-26 b+15 c+18 d-19
""",
    """
ears a-23 d+22
not:@treat a+24 d-23
the__@place b-18
""",
    """
embarazada_no a-18 b-20
heart:ese c-19 d-26
heart:so a+19 c-20
is_just d-32
""",
    """
@drink__# a-17 d+17
ahi__caigo a-17 b-15 c-22 d+23
coming:last_time b+16
entro b-34 c-27 d+19
knows$ a-30 b-28 c+23
not_skip b-16 d+16
the__one a-35 b+16 c-31 d+17
""",
    """
allergy:aller* c-25
home:no b-46
no__permiso a+16 c-16
not:@holiday a+15 d-15
now:esta_bien a-29 c-15 d+29
the__go c-17
""",
    """
=said:yes:one_of_the_two b-15
allergy:solo a+27 b-25 c-20 d-22
any:favor a+15 d-24
heart:hipertensa d+18
organ:anda a-15
substance:anda a-15
the__sent a-18 b+19
""",
    """
in__once a-17
only__a a-16 d+17
up_the c-16
""",
    """
heart:every* a+20 b-18 d-17
mi_@clinician c+19 d-38
pregnancy:be_a a+18 b-15 d-19
primero_dios d+17
substance:no_bebo a+21 d-18
""",
    """
^cistitis c-16 d+19
adult:bien a-18
am_not c-15
bende* a+17 d-16
dialysis__@day b-20 c-19 d+18
porch$ a-18 d+18
pregnancy:all d-21
yo__se a-17
""",
    """
coming:la_pierdo a-15
""",
    """
adult:@relative_i a-17
adult:id b+16
mania$ a-19 c-28
psychosis:is_the c-18
vamos_a a-22 b-18 d+17
""",
    """
@clinician_dice a+17 b-17 c-21
heart:his b+16 d-21
""",
    """
blood_pressure c-15
hit_me a+18 d-17
now:manan* a+17 b-29 d-35
on_my b-31
""",
    """
es__no b-22 d-16
home:falta a+25 b-23 c-21 d-24
mine__fine a+15 b-19
now:mejor b-37 c-19
prior:took b-25 c+15 d-22
se__es b-28 c+29
temprano b-24 c+24 d-33
""",
    """
@book$ a+18 c-24 d-17
bypass a-16 b-24
coming:count_me a+23 c-26 d-22
en_fiestas a+15
i_@drug c-15
now:on_my a-36 b-30 d+27
pregnancy:secon* c-20 d+18
prior:tried_them d-15
psychotic_features d+17
substance:daily_for a-26 b-20
""",
    """
la__con a-31
stents a-17 c-16
substance:vez a+21 b-25 d-34
would__know b+17
""",
    """
@relative__for a+21 c-23
beforehand$ b+16 d-16
coming:we_are b-18 c-23
home:my_@clothes a-18
no__al c+16
pregnancy:lol_no a+17
psychosis:do_not a-23
ride:not_find a+23 c-28
substance:i_am b-22 c-16
""",
    """
dando_pecho d+15
home:salva a-16 b-16 d+17
la_@medicine b-17
my__did a+16 d-18
""",
    """
#__birthday a-18 d+19
prior:four a-24 b-18 c-19 d+25
ride:shop a-16
why__you a-15 b+15
""",
    """
^unless c-15
lentes a-19 c-18
organ:nomas b-22 c-29
¿__de b+20 c-16
""",
    """
la__queda a-25 d+22
not_say a-15
on_something a-16
ride:buddy a-26 d+17
substance:sometimes_i a-18 c+17 d-15
""",
    """
home:senta* a+15 b-16
laryngospasm d+16
matter a-28 b+29 c-31 d-16
organ:neither a+29 c-19 d-26
prior:em b-20 c-22 d+25
""",
    """
not:dia a-16 d+17
""",
    """
ahorita__puedo c-29 d-27
heart:i_do c-21
psychosis:shadows c+19 d-19
substance:than_i a-17 b-22
""",
    """
a_uti d-24
home:on a+22 b-40
if__@relative a-22 b-16 c+22 d-20
organ:nobod* a-17 c+17 d-15
psychosis:break a-22 c-17 d+20
""",
    """
acaba_de a+20 c-24 d-17
coming:time_was a-15
dead d-34
has__do a+16 b-17
home:pharmacy a+16
nothi* a+17 b-64 c-33
organ:original a+17 d-17
psicologa a-24 b-19 c+15
substance:con_las a-22 c-15 d+25
""",
    """
@hours b-28
me__solo a+21 d-22
prior:but b-18
""",
    """
any:big c-18
any:de_las a-17 d+18
coming:change a-18
higado_graso a-25 b-21 d+19
it__two a+17 d-21
mi__pero a-16
ofrec* a-21 b-18
someone b-18
substance:at a+41 b-40 c-24 d-37
substance:little b-19 d-25
""",
    """
my__heart d-18
organ:resul* a-26 b-19 c+25 d-22
preguntarle a-20 b-24 c+30 d-21
""",
    """
any:nada_de a+17 d-16
awful a-18 b+16 c-15
emojiyes$ a-22 b-19 c-18 d+24
if_that b-27 c+20 d-15
pero__que d-16
walked_in d+20
works__me a-24 d+24
you_text a+21 d-18
""",
    """
=said:pregnancy:unsure b-45 c+22
any:out a-26 b-21
clean_bill a+18 d-17
cours* a-19 b-15 c-20 d+24
organ:frequent d+15
to_sleep b-16
""",
    """
any:been d-17
con_confianza c-17
do_you a-34 b+24 c-24
""",
    """
@relative_say a-16 d-22
allergy:had_to a-22 b-17 c-17 d+23
chich* a-16 c-17 d+17
clozapina a-17 b-15 c-16 d+18
coming:amaneci a+15 c-20
hace_mucho b-19
prior:ninguna b-25 c-30
trying a-28 c+15
""",
    """
coming:keep_it a-26 b-18 c-23 d+26
fixin* a+17 d-17
fumo b-39
prior:natur* c-17 d-17
si__esa a-16 c-16
""",
    """
allergy:mensaje a-18 b+23 c-18 d-19
coming:miedo a-16 c+18 d-15
coming:would a-26 b-25 c-31 d+31
controlada$ a-16 d+18
falta_hacerme c+16 d-16
home:bien a-31 d+24
home:walked a-26 b-16 d+27
not:able a+20 c-19
solo__al c+16
""",
    """
a__test b-17
a_mis a+20 b-15 c-16 d-19
heart:two_stents d+19
in__@day d-20
interstitial_cystitis c-15
marri* a-26 b-16
prior:todo a-23 b-26 c-20 d+32
""",
    """
coming:frio a-17 b+19 c-21 d-19
organ:@relative c-56
""",
    """
@relative_es a+24 c-37 d-38
a_great a+22 b-15 d-19
are d-21
manana_le c+15 d-18
organ:running_tests a-15 c+17 d-18
orino_como a+23 b-23 c-22 d-15
""",
    """
^heard a-24
have__yet a+16 c-16
heart:had_two a-16 d+16
murio__un a-17
not_gone d-18
pregnancy:@clothes d+15
tarde a-16 b-17
""",
    """
""",
    """
any:to_you d-15
psychosis:talking_to c-17
""",
    """
allergy:me_hinche a-20 b-20 c-17 d+21
de__vida b-24 c-18
me_hace b-22
""",
    """
organ:ahi a+19 d-29
prior:eso d-19
substance:summer a-16 d+17
""",
    """
any:does d-18
had__reaction a-24
ride:me_hace a-17 d+18
""",
    """
allergy:alergias a+26 b-22 c-22 d-20
coming:will b-30 d-19
funeral a+18
just__hypertension a-18 d+19
""",
    """
coming:for b-17 c-27
xanax a-22
""",
    """
chequ* b-24
coming:i_will b-22
home:con b-36 c-39
now:no_can a+18 d-17
organ:tomo a-20
""",
    """
esta__mi c-17
ride:todav* a-24 b-15 c+26 d-26
""",
    """
home:enter* a-20 d+20
""",
    """
adult:@month a+24 b-32 c-34 d-18
adult:been a-23 b-16 c-17 d+23
llame a+15 b-18 d-18
me_queda b-30 c-40
""",
    """
heart:#_siempre a+21 d-22
now:my_boss b-22 d-23
talked_to b-24
with_the a-17 c-21
""",
    """
break a-31 b-16 c-21 d+27
puedo$ b-33
que__soy b-20
""",
    """
i_say b+17 d-19
into_it a-21 c+20 d-22
pais a+18 d-16
psychosis:psychiatrist b-20
""",
    """
^@insurer a-20 d+28
now:salgo a+17 d-22
they__told a-15 c+16
""",
    """
buscarme$ b-15 c-17
can__make a+22 d-22
mi_nino c-18
now:con_mi d-17
organ:waiti* a-23 b-16
""",
    """
now:en_un a+16 d-23
ride:nobody_can a+19 c-18
""",
    """
allergy:everything a+16 d-16
any:not_eaten d-16
descartaron$ a+20 b-19 c-19 d-19
under d-19
""",
    """
coming:si_me a-24 c+25 d-21
me__muy c-19
now:in_class a+20 d-18
ride:depende a-16 c+22
since__@year d+15
""",
    """
elevated a-23 b-15
hated a-17 c-16
prior:emdr_and d+15
un__de b-49
""",
    """
han b-33
now:emojiyes d+18
thing$ a+20 c-32 d-18
""",
    """
pregnancy:soy_senor a+20 b-18 c-17 d-18
""",
    """
^nace a-15 d+17
alerg* c-26
de_@medicine c-19
not:till c-25
por_aqui a-15
""",
    """
about__out a+17 d-16
allergy:no_reaction a+20 b-17 c-15 d-22
i__i b-25
pregnancy:@year_old d-22
""",
    """
=said:no:what_the_text_says_about_the_question a+45 b-42 c-46 d-37
allergy:nauseous a-18 b-18 c+19 d-17
allergy:not_breathe c-16 d+15
any:got_it a-20 b-19 c-16 d+21
dijer* a-27 b-22 c+18
el__me b-23
negativo$ a+22 c-21 d-19
se__esta a-20
wants b+17 d-30
""",
    """
are_better a+19 b-18 d-18
mujer a-26
prior:esposa b-20 c+19
sabe$ a-16 b-35
""",
    """
""",
    """
no__soy a-24 b+17
off_to b-15 c-16
pregnancy:yesterday a+17 c-22
presi* c-26 d+16
que_los a-16 b-16 d+17
ride:anyon* a+19 c-18
spring b-32 c-24
""",
    """
historial b-21 c-17
list__a c-20 d+21
""",
    """
@thanks_a c-26
i__going a+17 b-16 c-15
meet c-17 d-22
pregnancy:possi* b-17 d-18
quiza$ a-24 b-22 c+26 d-24
""",
    """
andel* a-18 c-19
around a-28 b-28
in_# c-16
textbook$ d-15
""",
    """
but_nothing a+16 d-21
heart:a_stroke c-15
organ:sin b-17 d-28
whole__and a-15 d+15
""",
    """
hoy__la c-21 d-21
is_schizo b+22 d-20
""",
    """
a__en c-17
gallb* c-28 d-16
recoge a-23 d+16
""",
    """
door a-33 b+19 c-26
i_took a+19 c-18 d-17
prior:mi d-31
substance:birth* a+17
""",
    """
#__i b-20
am__not b-15 c-17
any:@drive d-19
contesto__@relative b-15 d+17
es__los a-19
psychosis:be b-16
substance:cada c-22 d+19
voy__poder d-16
want__know c-17
why_can a-17
""",
    """
coming:calle* a+18 d-27
""",
    """
=said:no:not_that_they_know_of a-29 b-32 c+32 d-40
no_reaction a+20 b-17 c-15 d-22
""",
    """
adult:she b-16
coming:que c-20
junio* b-17
now:decir a-15 c+16
organ:next c+15
""",
    """
@day__the a+18 d-18
any:de_mi b-21 d-25
had_liver b+16 d-17
uf c-24
""",
    """
@drug__spring d+15
alguien a-29 b-25 c+33 d-26
la__@vehicle a-20 c+16
naci b-32
""",
    """
both_@body a-17 d+17
esta c-34
like_clockwork a+18 d-18
me__algo c+19 d-22
substance:more_than a-29 b-24
the_@parking c-19
would_you b+17
""",
    """
allergy:sabria a-16 b-20 c+24 d-15
allergy:up b-30 c-26 d+27
been__since a-17 b-18
home:sigo_en a+18 b-18 d-26
time_like d+16
""",
    """
am_the a+15
ecogr* c+16 d-15
heart:chequeo d-18
substance:puro a+22 b-20 d-18
tomar c-25
""",
    """
a__of b-25
no__cuento d+17
""",
    """
cuales_@relative a-17
not__i a-18 b-18
now:though a+16 d-17
organ:higad* c-21
""",
    """
^everyone a+19 b-20 d-17
en__noche b-28 c+16
my_house a-17
organ:have_a a-18
pasad* c-31
pregnancy:al a-23
psychosis:defin* d-20
think__my a-23 c+18
varia* d+18
""",
    """
any:esa b-24 c-19
he_ido b-16
""",
    """
@call__is b-16
allergy:blood d+16
""",
    """
^missed d-15
adult:shy a+16 d-16
organ:lost b-17
pregnancy:@month_and a-31 b-17 c-18 d+31
psychosis:i_have a+24 b-36 c-31
""",
    """
know a-23 c+25 d-34
night* b-23
ride:el_dia a-21 d+23
yup$ d+17
""",
    """
las__dormir c-17
organ:prost* c-18 d-29
si_en b-19
using a-36 b-32 d+23
""",
    """
coming:at c-21 d+19
ok$ c-27
""",
    """
home:creo a-23 b+15 d-21
niquel a+18
not__of b-26 c-30 d+16
organ:urolo* a-15
psychosis:soy_bipolar a-25 b-23 c-25 d+29
this__be a+25 c-17 d-21
""",
    """
a_dude a+16
""",
    """
last_time c-33
mal b-28
""",
    """
@relative__bad b+19 d-23
any:mhm a-19 b-17 d+23
now:@food b-29
psychosis:oia a-23 b-20
substance:a_little b-17 d-25
""",
    """
heart:padec* c-17
i_@clinician a-25 b-25 c-20 d+27
now:know a-19 c+19 d-22
organ:transaminasas d-19
preguntas b+27 c-34 d-33
psychosis:of_the d-16
""",
    """
adult:on_@insurer a-16 b-21 d+19
substance:por_el a-21 d+18
""",
    """
en__es a+16 d-15
even c-22
heart:ago a-20
idea$ a-24 b-15 c+25 d-19
ride:le_dije c-16
ride:pido_un a+16 b-19
""",
    """
aqui__en a-23 d+23
yo__no d-15
""",
    """
heart:take_a a-17
heart:they a-28 b-34
""",
    """
all__parts a+17 d-17
""",
    """
at_all b-20 c-30
coming:tio a+16 c-17
llevo a-17
mediodia b-16
missed__@medicine d-15
they__our d-17
""",
    """
allergy:am_allergic a-15 c-27
organ:troub* c-20
pregnancy:knows a-15 c+20 d-15
tomo__fumo a+15
""",
    """
adult:born b-24
estaba a-24 c+18 d-15
heart:si a-19 c-15 d+30
organ:down a+18 b-18 c-15
""",
    """
heart:lord c-19 d-21
nothing__that b-15 c-17
""",
    """
organ:get b-27
prior:jaja c+18 d-22
tengo_dos a-21 b-18 d+17
was_out a-15
""",
    """
heart:heart_itself a-15 d+15
sin_problema a-16 b-18 c-19 d+19
substance:normal a+21 b-17 d-25
sure$ a-36 b-30
they_had a-22 b-15 c-19 d+25
""",
    """
allergy:it_in b-15 c-18
prior:i_would a-21 c+19 d-26
psychosis:al a-18
""",
    """
may$ a-17 b-21 c-26 d+21
now:ahead a-25 c-17 d+27
""",
    """
shrooms d-16
substance:pain_@medicine a-16 c+16
""",
    """
a__me a-20
allergy:paso a-15
""",
    """
cuant* a-22 d-18
hurt a-18 b+19 c-17
pregnancy:de_encargo b-15 d+17
pregnancy:todavia_toma a-17 c-16 d+17
text$ a-25 b+29 c-18 d-19
ver$ a-16 b-20 c+29 d-29
""",
    """
@medicine_than a-18 b-16 c-16 d+22
heart:goes d-16
organ:enzim* b-18
summe* b-31
""",
    """
a_que b+20 d-42
interesa$ a+18 d-19
organ:not_that d-19
""",
    """
rather__that a-17 b+19 d-16
two__the a+17
""",
    """
^habria a-21 b-22 c+23 d-22
coming:@medicine c-18 d-22
""",
    """
#__es a-15
look a-31 c+21
ride:a_pata a+18 c-17 d-15
""",
    """
any:by a-32
coming:give_my a+16 b-19 c-16
just__so a-19 d+18
not:voy a-16
supon* a-15 b-16 c+22 d-21
the__to a-27 d+15
""",
    """
=said:ask:a_question a-103 b+102 c-46 d-104
any:mediodia b-16
firma a+18 b-17 d-16
termino a+20 d-20
""",
    """
is_there a-24 b+30 c-25 d-30
now:middle a+18
off_the d+16
""",
    """
pregnancy:impossible b-17 c+15 d-17
substance:for_@drug a-22 d+24
""",
    """
@medicine_me a-20 c-19 d+23
@year__a d-15
any:just_a b-18
is__the b+17 d-37
was_clean a+26 b-17 c-24 d-24
""",
    """
adult:o b-20 c+16 d-18
cuando__mi b-24
free b-20 c-31
""",
    """
corri* a+21 b-22 d-19
mande a-26 b+33 d-32
puso a-16 c-16 d+16
""",
    """
home:acost* a-28 b-21 d+24
means$ b-16
nada_grave c-15 d+16
now:hands a+28 b-18 c-21 d-30
organ:hep_b d+16
where_we a-19 b-19 d+16
y_mi c+18
""",
    """
@medicine_se c-18
en__limite b-15
psychosis:anxie* a+17 b-17 c-16
""",
    """
^casi b-30
dis b+17 d-15
empty a+25 b-21 c-18 d-26
prior:everything_but a-15 d+16
""",
    """
nomas a+45 b-72 d-33
timing$ a-29 d+25
""",
    """
heart:take a-21 b-15
prior:do_@medicine b+16
""",
    """
allergy:nique* a+18
""",
    """
allergy:up_in a-20 d+18
any:desay* a-16 d+16
any:did_not b-23
can__but a-28 c-26 d+31
know__a a-15
not:@eat d-17
""",
    """
""",
    """
breat* a-31 b-19 c-28 d+30
en__medio a+15 d-16
""",
    """
clase a+30 b-17 c-20 d-28
esperando__recojan a+15 c-17
""",
    """
@animal__it b+17 d-18
acept* b+20 c-16 d-17
cada a-18 c-24 d+22
dice$ a-21 b+24 c-22 d-24
he__but a-21
no__interesa a+18 d-19
now:time c-26
""",
    """
""",
    """
coming:dele_mi a+20 b-17 c-18 d-21
not_happening a+16
""",
    """
my_own a+30 b-23 c-34 d-20
substance:que_si a-17 c+18
""",
    """
adult:cumpli a-35 b-25 c-15 d+35
do_utis b+17 c-21 d-16
heart:nunca b-17 d-39
liver__no d-15
organ:not_hold a-22 b-17 c-16 d+20
substance:tell_you b-16 c+17 d-17
tengo__semana c+16
""",
    """
#_since a-17 d+16
allergy:you a-26 b+26
any:ask_me a-19 b-23 c+20 d-15
coming:request a+22 b-17 c-21 d-21
home:@relative b-17
not:see b-22
now:acomo* a-17 d+16
ride:sin a+20 d-19
traigo_retraso c+24 d-20
""",
    """
heart:soplo_que c-15
now:maybe_in a-17 c+17
psychosis:inter* b-27
""",
    """
a_palos a+18 d-16
and__it d-20
now:ando_en a+28 d-26
pregnancy:estoy_esperando a-25 b-21 d+22
prior:creo a-24 b-25 c+32 d-23
""",
    """
relat* d-18
""",
    """
pregnancy:question a-19
prior:@call a-26 b+28 c-23 d-24
prior:for_a a-16 b-20
""",
    """
""",
    """
""",
    """
@body__it b-16 c-24
heart:for_@year d+17
home:sure c+16
started_my a+20 c-21 d-18
""",
    """
not:home c-20
palos a+18 d-16
please__@call a+15 d-17
to_someone c-15 d-15
yo__dos a-16 d+17
""",
    """
my_doctors b-22 c+21 d-22
por__tercer a-17 d+17
substance:borde* a-26 b-24 c+26 d-23
we__at a+23 c-17 d-19
""",
    """
adult:i_have b-27
allergy:esa_vez a-22 c-16 d+26
psychosis:nada_mas c-17
transplant$ a-24 b-19 c-23 d+27
""",
    """
adult:@date_birthday a-18 d+19
did_but a+21 c-15 d-18
""",
    """
colon* a+16 d-18
no_padezco a+27 c-16 d-30
to__as c+18 d-18
""",
    """
@drive_me a-23
any:good b-22
name_it c-18 d+17
once__it a-19
prior:siete_@medicine a-16 b-16 d+19
""",
    """
any:about d-36
coming:all a-20 c-17 d+19
my__@clinician a-21 b-27
pregnancy:day a-21 c-18 d+24
pregnancy:soy_hombre a+23 d-17
quien__a a+18 c-17 d-18
""",
    """
am__@clinician a+21 b-23 d-18
pregnancy:my_cycle d-20
suits__fine d+15
they_want c+20 d-16
""",
    """
coming:@parking b+16 c-16
find a-26 c+32 d-31
""",
    """
allergy:of b-21
beats a-16 b-19
correo c-20 d-16
results a-20 b-19 c+20 d-19
ride:her a-24
substance:a_problem b-21
""",
    """
another b-36
for__week a-19 b-16
no_hace a+18 d-18
not__he d-16
not_unless a+19 c-18
psychosis:wondered a-19 c+20
ride:he_will a-16
""",
    """
pierdo a-16 c-17 d+17
""",
    """
ex__no a+15 c-16 d-18
have__tried b-16 c-25 d+15
now:despues a+32 b-22 c-17 d-31
substance:nunca_me a+19 c-16
""",
    """
not:tenido d-21
psychosis:psychosis a-18 c-20 d+16
vigil* a-16 b-17
""",
    """
@thanks_you c-19
any:covered a+20 b-17 c-15 d-19
la_paciente a-18
leave_me c-19
panic c-27
pregnancy:deje a+23 d-23
pregnancy:ya_no c-16
psychosis:esquizofrenia c-28
""",
    """
a_little b-26 c+24 d-31
""",
    """
all$ b-31 c-16
substance:dice_que a-16 b-21 c+21 d-15
""",
    """
a_night a-15
any:mande a-21 b+17 d-25
estoy__eso b-19 d-24
""",
    """
good b-35 c-37
mi__acaba c-18
organ:de_los a+17 d-20
related d-18
""",
    """
a__take d+17
how_would b+16
my__wants b+15 c-18
""",
    """
^tal a-35 b-33 c+25
a_nadie a+25 c-25
allergy:@symptom_once d-15
""",
    """
angin* a-17 c-17
coming:asi a+24 b-16 c-25 d-23
does$ d-16
features d+17
not:knowledge d-19
pregnancy:y_si b+20 d-20
substance:puedo a-20
viajo_a a+16 d-16
""",
    """
@drive_right a+17 d-15
@stop__@clothes b+15 d-15
any:negat* a+25 b-16 c-16 d-23
in$ a-24
""",
    """
@day b-16
maybe b-35 c+31 d-70
my__next c+16
not:bien b-25 c+19 d-25
organ:so b-25
pregnancy:at_work a-19 c-19 d+20
since b-56 d+25
uh_huh b-18 d+16
""",
    """
days_sober a-21 c-16 d+22
organ:alta d-16
prior:a_mi b-16
""",
    """
b b-23 c-31
papeles a-19 d-18
pregnancy:casi a-18 d+15
pregnancy:hace_rato a+15
pregnancy:proba* a-19 c+18
screaming a-18
""",
    """
allergy:acuerdo c+20
home:a_flat a+20 d-20
psico* c-37
to_see a-17 c+19 d-25
was__depression a-18 b+15
""",
    """
allergy:allergy b-29 c-22 d+19
and__my b-22
patie* c-24
stress_test a+16 c-16
underage a+17 d-16
""",
    """
aqui__mis a-17 d+16
got__liver d+18
mamar a-20 b-17 d+17
rest a+23 c-19 d-23
""",
    """
has_me a-17 b-20
substance:la_@drug a-19
""",
    """
#__can c-18
heart:if_it c-15
""",
    """
allergy:ever b-16
decided__it a+17 c-19
in__lot b-17
now:too_early a+22 b-16 c-18 d-20
spray a-21 c-19 d+15
when__it c-30
""",
    """
@month_sin a-18 d+17
what_have a-18 d+20
words b-17
""",
    """
allergy:tranq* a+15 d-17
issues__not a+16
psychosis:no_never a+24 c-19 d-16
them c-27
trime* a-25 b-17 c-23 d+26
""",
    """
#__mania c-18
allergy:stopped a-23 b-17 c-18 d+23
no_los c-18
pregnancy:quien_sabe c+18
prior:i_tried c-18
pues$ a-27 b-22 c-24 d+26
""",
    """
allergy:cuando_me a-16 b-20
ansiedad$ a+18 d-19
black b-15 c-16 d+19
cistitis a-18 c-19 d+23
heart:attac* c-26
los_cumplo a+20 d-20
substance:drink_but a+23 c-29
""",
    """
any:myself b-17 c-15 d+16
pregnancy:that_is a-23 b+18
prior:# b-45 c-24 d+25
ride:he_is b-21
""",
    """
not:know a-15 b-33
not__have b-26 d-26
now:salga a+17 d-18
pregnancy:ask a-16
substance:@relative_thinks a-21 c+21 d-20
substance:ex c-19 d-20
""",
    """
@call__eso a-17
er b-22
now:bus b-16
wanted b-21 c-26
""",
    """
allergy:breathe c-16 d+15
allergy:for_that d-16
runs__# a-18 d+18
visio* b-16 d-17
""",
    """
#_semanas b-19 c-29 d+19
allergy:dio_taquicardia d+16
comi a-26 b-23 d+20
este c-31 d+21
home:acabo_de a-19 b-17 d+19
kidneys_are d-19
prior:con_la c-22
psychosis:by b+18 c-19 d-22
to_it d+16
""",
    """
now:de_parte a-18 b+21 d-22
of_been c+18 d-19
pregnancy:va b-20
prior:mes a+16 c-17 d-17
""",
    """
mi__es c-26 d-16
pregnancy:weaned_him a+22 d-19
prior:he c-50
psychosis:@insurance a-17
uno d-19
""",
    """
heart:some a-16 c+22 d-16
mariscos a+22 b-23 d-21
ride:mom b-24
""",
    """
^two b-35 c-46 d+25
me__y b-34
ride:be_by a+17 d-18
tengo_ni d-18
""",
    """
adult:acabo_de a+20 b-16 d-20
adult:grandkids a-19 b-16
allergy:hospi* b-20 c+18 d-19
and_saw c+18 d-21
not:anyone a+21 c-19 d-17
""",
    """
@medicine__if c-18
my__gets d-18
psychosis:una_vez b-30
put a-15
""",
    """
ride:sure a-20
""",
    """
a_@food a-21 b-28 d+20
""",
    """
any:pregu* c-16 d-32
now:right b-29 c-31
""",
    """
any:an a-17
apenas_voy a+24 d-24
dios$ a-19 b-35 c+19
journaling b+15 c-24
mom b-20 c+15 d-31
""",
    """
jajaja b+29 c-51 d-30
pregnancy:condon d-22
""",
    """
cree$ a+22 d-21
no__voy a-25
poqui* b-26 c+21 d-33
prior:go c-21
the__# a-16 b-22 c-21 d+22
""",
    """
any:eso c-29
home:own a-15 d+16
since_summer a-17
supue* b-16 d+17
""",
    """
heart:para_la b-16 c-21
my__date d-17
no__tomado a+16
""",
    """
it__took c-21
organ:doctora c-16
ride:anyone a+19 c-18
""",
    """
coming:no_@move a-21 c-16 d+20
leche a-18 c-19
was_but a+16 c-16
¿__que b+15 d-16
""",
    """
^quizas a-19 b-25 c+29 d-25
but_i b-48
home:aqui c-18
me__cuando b-23
now:ninos a-22 b-23 d+22
pregnancy:cero a+20 d-21
psychosis:tristeza a+19
ride:out_of a+25 b-20 c-21 d-26
""",
    """
heart:is_# a+16 d-16
in__a c-19
la__al b-22 d-25
psychosis:schiz* a-36 c-44 d+38
substance:days_sober a-21 c-16 d+22
""",
    """
cuarto$ b-21 c-18
get d-16
nunca_fui a+19 c-18
""",
    """
diner d-15
mi__@thanks b-17
ride:sirve_un a-23 b+18
substance:just a+28 b-43 d-34
""",
    """
psychosis:dijer* a-18
ride:donde a-18 b+21 c-21 d-16
ya_le c-19
""",
    """
organ:quien_sabe b-15 c+21
tengo_cirrosis d+17
""",
    """
allergy:on_it c-38
like__baby b-15
pasa_a a-19 c-16 d+15
the__side a+17 b-16 d-18
""",
    """
need_a b+22 c-22 d-23
now:probl* a-24 d+23
organ:only a+17 b-25 c-41
substance:it_was a-20 b-18
""",
    """
heart:be a-20
made__@body d+15
ride:just_@vehicle a-24
the__still a+19 b-17 d-19
""",
    """
@holiday$ a+22 b-32 c-36
^ic a-21 b-19 c-21 d+23
adult:el b-48
am__do a+16
bloqueos d+15
diario a-23 b-21 c-20 d+28
me_this d+16
said_so a-21 c+21 d-19
""",
    """
organ:dos b-15
piso a-21 b-17 d+18
ride:rajo a+20 b-19 c-21 d-18
""",
    """
adult:hija c-15
both__fine a+17 d-18
las_@medicine c-28
que_ya a-22 b-23 c+15
""",
    """
coming:hace c-18 d-17
uso__@medicine a+21 b-17 d-21
""",
    """
boss$ a-18 c+22 d-21
disor* b-24
se__de b-20 c-20
y_hay c+17 d-17
""",
    """
^stopped a+22 b-18 c-25 d-19
doubt b-22 d-30
home:locked b-18
now:vale a-19 b-26 c-24 d+24
yellow a-15 c+19 d-17
""",
    """
shellfish a+23 b-18 d-17
substance:de_vez d-22
""",
    """
direccion c-32
my__mind a+17 d-16
not:before d-20
ride:confirma c+17 d-17
""",
    """
heart:as_i c-16
heart:leaky d+20
no_# a+22 c-21 d-21
pregnancy:si_yo a+17 b-17
""",
    """
do_@medicine b+16
ex_@clinician b-16
heart:eso_estoy a+15
las_noches c-17 d+16
on_@insurer a-16 b-21 d+19
psychosis:bipolar_disorder c-17 d+16
psychosis:say_yes b+16 c-16
stones_but a+16 d-16
""",
    """
heart:that_i a+19 c-18
mi__lo b-16
now:could b-20
ride:@parking a-21 c-21
substance:cuand* b-17
""",
    """
any:no_se b-16 c+18
heart:problem a+17 c-18 d-17
home:busca* a+15 d-17
stand* b-16 c-20
""",
    """
@cancel_it a+23 d-23
adult:turn_# a+25 d-25
organ:@body_yes a-19 d+17
ride:comin* b-16 c-17
svt a-24 b-18 c-19 d+27
todavia__la a+16 b-22 c-32
""",
    """
es_otra a-15
my_period b-30 d-23
pregnancy:esperando a-25 b-21 d+22
weird_but a-16 c+16
""",
    """
positivo a-23 b-21 c-23 d+25
substance:vinito_con a+15 d-16
ya__cuenta b-16 c-15 d+16
""",
    """
substance:think a-25 c+25 d-21
the_@door b+17 c-21
""",
    """
con_esta b-16 c-17
that__am d-23
""",
    """
@day__it c-18
@relative_died a-16
mi__tambien c-15
not:pruebo a+17
se$ a-26 b-47 c+41 d-40
substance:of_me d+15
substance:the_stuff a+18
""",
    """
@clinician__in c-15
aca c-22
grad a-24 c-19 d+27
home:que_me c-20 d-16
piedras__el b-16
ride:just c-22 d-16
who a-23 b+31 d-30
""",
    """
#_or a-22 c+20 d-18
loved_it a+17 d-17
mucho__@year a-16 d+16
no_bebo a+21 d-18
""",
    """
en__casa a-25 b-33 d+19
heart:back a+20 b-22 d-20
now:pregu* a-29 d+16
now:tuani* a-17 d+15
pregnancy:no_and a+15
psychosis:nunca_me c+16 d-28
""",
    """
@symptom_and c-16 d+18
^unas a+15 d-18
been__it b-19 c-23
organ:getting d-20
prior:think b-21
""",
    """
any:here c-32
been__about a-16 d+15
habria__ver a-19 b-21 c+21 d-20
heart:did_not d-19
""",
    """
adopted c+21 d-21
bapti* a+19 b-18 d-17
brote a-19
had__break a-18 d+18
in__morning a-19 d-19
now__then d-21
organ:every* a+16 b-22 c-22
substance:vicio* a+18 c-18 d-17
""",
    """
expec* a-15 c-34 d+19
got_called a+21 c-20 d-21
heart:ask a-16
now:entro a+17 d-16
psychosis:last c-21
""",
    """
any:hace c-31
contar$ a+18 b-19
""",
    """
any:he b-25 c-24
hacer* a-22 b-17
home:she c+16 d-30
now:echel* a-18 b-16 c-15 d+18
possi* b-42 c+31 d-42
supposed__snow b+16
""",
    """
perdio d-16
pregnancy:positivo c-16 d+15
something__i c-15
y__me a-35
""",
    """
bipolar_disorder c-17 d+16
bone$ a+18 d-19
had_my a+20 b-25 c-15 d-15
pregnancy:about_# a-17 c-16 d+19
prior:prazo* a-17 c-16 d+17
""",
    """
allergy:her b-25
en__que c-26
heart:hijo d-17
now:estoy_manejando a+33 b-17 d-28
""",
    """
drink_but a+23 c-29
now:@visit_is a-19 b+18 c-16
organ:my_kidneys d-20
pregnancy: b-20
""",
    """
have_been b-25
not__time a+19 c-25
ride:herse* a+18 d-19
strong a+29 b-28 c-25 d-28
teetotaler$ a+22 b-20 c-19 d-21
""",
    """
@relative_tomo a-15 b+18 d-16
home:getting a-16 c-15 d+16
my__sometimes d-17
""",
    """
allergy:screaming a-18
emdr c-20 d+16
good_now a-16 d+18
nah__am a+16
organ:malo d-20
ride:checking a-17 c+21 d-20
""",
    """
demas* a-21 d+21
""",
    """
in_may b-27 c-25
su__la a-17 b-23 c-16 d+21
""",
    """
con__siete a-18 b-15 c-16 d+20
dejar a-19 b-16 d+19
do__why a-15 b-17 d+16
heart:troub* a+20 b-16 c-21
ride:sis a-24
straight$ a+18 b-18 c-18 d-16
""",
    """
#__not a-16 d+15
adult:which b-18 c+20
ride:aide a-26 b-22 c-33 d+32
that_do a+18
""",
    """
^otro a+17 b-16 d-15
en_mis a+23 b-20 c-21 d-22
""",
    """
adult:was_adopted c+15
allergy:loved a+17 d-17
are_the a+15 d-17
my__everything a+20 b-17 d-19
not:made a+15 d-20
showe* a+20 c-16 d-20
substance:friends d-17
""",
    """
chronic_utis d+15
coming:como a-25 b-25
me_llega b-18
psychosis:says a-21 c+18 d-18
up_there d+16
""",
    """
any:objection a-21 c-16 d+21
any:ya_comi a-17 b-16 d+18
los__bien a+28 c-30 d-21
mi_ma a-20 b-19 c-19 d+22
pill a-19
prior:psiquiatra c-22
when__broke d-21
""",
    """
any:a_mis a+15 d-16
chronic c-16 d+18
heart:aparato a-16
organ:inter* c-20 d+19
psychosis:una a-22 b-34
""",
    """
#__and a-40 b-23 d+22
i__dude a+16
minds a+20 b-20 d-25
operaron_del c-16
""",
    """
@texts a-16
^in a+37 b-47 c-27 d-17
allergy:con_eso a-24 c-38 d+28
any:not_know a-20 b-18
heart:mom c-21
psychosis:seman* a-15
tengo__ir a-16
tried_one c-20
""",
    """
at_cvs a+20 d-19
i__guy a+16
prior:went b-18 d-24
ten_@year a+17 c-15
""",
    """
heart:stress_test a+16 c-16
home:room d-18
now:a_bit a-16
ride:or_my a-17 c+18
turno a+21 b-28 d-26
up__me c-16
""",
    """
substance:soltar a-16 c-16 d+17
that__to b+18 c-31 d-27
""",
    """
have_not b-32 c+26 d-19
""",
    """
""",
    """
heart:check* b-22 d-16
organ:sacaron c-21
prior:i_was c+20 d-16
""",
    """
a_@body d-15
be_better b-15 c-24
psychosis:secon* d+17
""",
    """
#__el a+18 b-15 c-19
but_my b-29 d+19
la__tengo b-18 c-18
now:cita d-16
organ:sabado a-15 c-17 d+15
prior:are d-17
""",
    """
""",
    """
any:textos a+17 d-16
heart:dads b+16
psychosis:checked a+19 c-17
psychosis:was a-42
que__alta a-20 b+18 d-22
""",
    """
an_ultrasound c+17
mi__busca c-15 d+18
prior:any a+31 c-28 d-27
""",
    """
ride:trae d+15
""",
    """
allergy:swell* d+19
doing_it c-16
heart:electro d-17
hypertension a-35 c-24 d+32
the_@vehicle d-22
""",
    """
conte* a-19 b+26 d-32
my_pressure b-30
organ:pregu* a-20 b+25 c-18 d-23
vinito b-24 c-25
""",
    """
allergy:no_idea c+15
cinco_@month d+15
heart:@date b-22
it_covered d+15
prior:i_did d+16
prior:need a-20 b+25 c-19 d-23
psychosis:cosa a+15
sali__en c-16
""",
    """
muchi* a-16 d+16
next b+21 d-21
pollen$ a+21 c-16 d-20
prior:dos_@medicine c-15
stabl* a-16 c-18 d+25
""",
    """
any:viaje a-21 b-18 d+21
did_fine a+16 d-17
heart_@price a-22 b-19
lexapro c-20
por_si a-23 b+20 c-18 d-18
prior:the_first a+19 b-16
""",
    """
@thanks__for b-21
allergy:acuer* c+25
of_em b-26 c-23
waiti* b-42 c+25 d-25
""",
    """
is_my a+31 b-23 c-17 d-32
now:tardecito d-16
psychosis:lo_descarto a+22 c-24
ride:from a-30 b-17 c-23 d+30
""",
    """
acaba a+20 c-24 d-17
home:have d-30
my_dialysis a+15 d-15
""",
    """
any:even d-17
heart:do_not b-45
in_high a+22 c-18 d-20
la_pierdo a-15
mi__otra a+17 b-19 d-16
psychosis:anything_like a+15
substance:is_that a-24 c+17
""",
    """
been__four a-20 d+19
does_not a+17 c-17 d-25
experience$ d+20
heart:tengo_arritmia d+16
prior:@insurance b+20 d-19
""",
    """
organ:can_not a-22 b-17 c-16 d+20
pregnancy:wait a-16
""",
    """
clari* d-18
en__la d-23
it__sorry a+16 d-15
my__in b+19 c-17 d-25
substance:pregu* a-18
""",
    """
@medicine__back d-16
clase$ a+16 d-15
senorita a+19 d-19
sintr* a-17 b-15 d+17
""",
    """
dinner a+19 c-22 d-33
me_pusieron a-25 b-23
not_afford a+20 b-15 d-19
strok* c-21
substance:thing a+18 b-20 c-17
that__or b+15
what__as a-16 b+23 c-22 d-19
""",
    """
psychosis:therapist a-20 b-18 c+24
puede__si b-23 c+23
you__morning b-17
""",
    """
hace__hora a-24 b-19 c-17 d+23
heart:nada b-29 c-32
ride:cunado a-21 c-17 d+25
trata* c-20
""",
    """
any:manana a-18
ride:le_dan d-18
""",
    """
is_a a-25
mas__favor a+18
psych* c-39
substance:too_much a-33
voices b-27 c-34 d+22
""",
    """
answered c+18 d-16
more a-15
not:looked a-16
ride:is_checking a-17 c+21 d-20
""",
    """
can_she a-17 b+21 c-17 d-18
""",
    """
be$ a-30 c+30 d-18
""",
    """
a_big a-20 b+16
now:not_busy a-24 c-15 d+24
""",
    """
coming:temprano a-17 c+17
substance:and_i c-17
""",
    """
@clinician__he d-16
checar$ a-18 c+20 d-16
dice__me b-18
la_fila a+16
pregnancy:tengo a+31 b-43 d-37
substance:@relative_drinks c-20
will_not a+38 b-26 d-44
""",
    """
lock__in a-19 c-17 d+19
organ:my_labs c-16
vez$ a+15
""",
    """
am__of c-22
en__eso b-19 d-20
que_viene c-20
substance:for_pain a-16 c+18
""",
    """
^padezco a-30 b-23 c-18 d+28
heart:#_this a+20 d-21
heart:me_dio b-16 c-17
""",
    """
any:les a-22 d-21
coming:cual a-17 b+20 c-17 d-19
it__to a-17 b+31 c-26 d-17
ride:todos a+28 b-25 c-23 d-22
""",
    """
afuer* b-20 c-18
allergy:worke* a+21 d-21
do_the a-19 d+20
now:ahorita_estoy b-15 c-16
prior:#_and a-19 d+23
prior:then a-16 d+18
psychosis:hospitalized a-19 d+21
somew* c+16 d-15
yeste* a+26 c-26 d-24
""",
    """
middl* d-16
preguntarle__mi a-17 b-19 c+20
that_in a-15 b+19 c-19 d-18
""",
    """
acabo__@eat a-26 d+25
entiendo d-19
not__percent a-19 b-19 c+22 d-25
psychosis:vi_cosas a-16 b-18 c+16
""",
    """
adult:asking a-17 d-17
psychosis:veces a-22 b-24
that__my a+21 d-36
""",
    """
home:farmacia a+18 d-21
ride:kind d-16
so_much a+19 d-17
they__come a-17
""",
    """
manag* b-16
rajo$ a+20 b-19 c-21 d-18
""",
    """
allergy:respi* a-16 c-15 d+17
nada_ahi a+15
pastillas d-26
sounds a-17 d+17
""",
    """
substance:not a+21 b-22 d-18
""",
    """
@medicine__so a-24
two_lines a-16 c-15 d+15
""",
    """
any:not_take a+17 d-16
habia a-17 c+16
mi__comio a-20 b+19
prior:as_@treat b+19 c-18
to__but a+17 b-18 c-24
""",
    """
^muy a+24 b-21 c-28 d-20
my_@visit b+16 c-21 d-18
tome_algo c+21 d-16
""",
    """
any:comio a-20 b+19
prior:quier* a-21 b+27 c-22 d-24
substance:does_that b-23 c+17
usually a+15
""",
    """
allergy:nomas_a a+18 b-19
coming:paro_de c+17 d-17
cows d-15
psychosis:escuc* b-15 c-15 d+19
una_vez a-27 b-37 c+25
would__i c+17 d-20
""",
    """
eso_lo a-22 b+24 c-19 d-17
recie* c-19
""",
    """
#_minutos a-17 d+19
coming:con_el b-17 c-19
me_parece a-23 b-19 d+17
oigo a-21 b-25
pregnancy:@relative_si c-20 d-19
pregnancy:estamos_buscando a-17 c+18 d-15
""",
    """
coming:scrat* a+20 c-16 d-21
i__@vehicle d-27
""",
    """
i__my d-22
pregnancy:past_that a+20 d-17
""",
    """
trans a+22 c-17 d-15
voy$ b-21
""",
    """
pregnancy:stopped_nursing a+17 d-16
tomando_diario c-16 d+18
""",
    """
@year__si c-16
^we d-15
a__after a-17 b-20
allergy:did_great a+24 b-22 c-17 d-23
betcha$ a-15 b-17 d+18
home:i_am b-34
now:lock_it a-19 c-17 d+19
organ:nunca_he a+19 c-16
prior:me_ha a-20 d+20
ride:lleve c-20
substance:maybe a+24 b-19 d-38
""",
    """
@vehicle__my a-17 c+18
any:paso a+21 b-23 d-17
ese_es a-26 b-17 d+23
is_me a-25 b-21 d+25
now:hora c-43
psychosis:internaron_por b-15
substance:can a-28
""",
    """
enero b-18
heart:checkups a-16
prior:sirvio a-22 d+22
""",
    """
home$ b-32
not__just c-26
now:sale b-17 d+18
""",
    """
had_hepatitis a-17
sweet_home a-20 d+19
""",
    """
=said:no:the_last_word a+16 c-20
adult:but b-19
afib$ a-27 b-23 c-29 d+35
coming:@day a+22 d-21
had_@body c-17 d+19
podia a-20 b-17
""",
    """
coming:trying_to a-17 c+18 d-17
cooki* a+17 d-16
pregnancy:quitaron a+18
psychiatrist b-24
trastorno_bipolar a-18 b-16 c-22 d+21
""",
    """
con__@clinician a-28
down__the a+16 c-16
pregnancy:soy_un a+20 b-17
substance:va a-15
""",
    """
dejem* b-25 c+33 d-34
i__nursing a-18 d+18
now:sorry a+35 b-25 c-29 d-35
""",
    """
""",
    """
any:bueno a-21 c-16
no__esa a-16 b+16
pregnancy:miracle a+18 b-15 d-19
prior:de c-29
sweet* d-20
tried_any a+17
""",
    """
baja a+26 c-18 d-35
psychosis:fever a-15
psychosis:yes_but a-17 d+15
""",
    """
""",
    """
^her b-26
i__get c+29 d-20
pregnancy:no d-15
substance:en_@holiday c-16
svt$ a-24 b-18 c-19 d+27
""",
    """
or_my a-21 c+18
""",
    """
@relative__tengo a-17 b+16 c-20
dijo__@clinician c-15
heart:otherwise a-16 d+16
inter* a-25 d+18
nah__good a+17
no_pienso a-18
organ:trouble c-20
ride:el_@day c+26 d-27
ride:in_law c-23 d+21
""",
    """
do__where c+16
""",
    """
mandar a-16 c-17 d+17
which_of b-17 c+19
""",
    """
breathe$ c-16 d+15
now:para_mi a+20 b-16 d-22
prior:puros a+20 b-17 c-18 d-20
""",
    """
any:she_is b-16 d-17
perfectos$ a+26 c-23 d-26
""",
    """
aqui__mi b-19
could_of c+18 d-19
one_of d-18
organ:prola* d+17
psychotic$ d-16
""",
    """
estoy_trabajando a+27 d-34
substance:kind b-24 c+16 d-16
three_but d-16
""",
    """
allergy:nada_mas b-16
coming:estoy a-30 c+30 d-42
home:now a-23 b-27
la_dieron c-17
""",
    """
but_not a+26 b-45 d-45
coming:del a-23 b-16
es__vez a+19 b-16 d-15
nop a+20 c-19 d-19
prior:un_monton a-20 c-17 d+23
""",
    """
adult:only a+17 d-16
casi__tomo a+24 d-16
i__marathons a+17 b-15
liver__shot d+18
not:going d+15
""",
    """
dejelo_asi a+16 d-17
pregnancy:matriz a+15
""",
    """
allergy:bad_trip a-18
any:cosas c-17
ha_contestado c+16 d-18
heart:medicina d+16
ride:yet a-26 c+28
sixte* a+20 c-17 d-21
time__it c-23
""",
    """
adult:cumplo a+27 b-16 d-29
he__for d+16
pregnancy:trimester a-25 b-17 c-23 d+26
""",
    """
him_at d-16
is__her a-22
mania a-34 c-25 d+20
other* a-17
ride:consi* b-25 c+15 d-29
""",
    """
no__por a-24 c-18
substance:una_que d-16
""",
    """
boss b-32 c+25 d-34
nothing__ask a+19 d-20
now:claro a-19 c-21 d+23
substance:uso_drogas a+24 d-18
""",
    """
""",
    """
alt a+16 b-17 d-24
en__cama a-25 b-22 c-16 d+27
is_still c-16 d+17
now:bet a-17 d+20
podria_ser a-24 b-22 c+25 d-25
""",
    """
any:rather a+19 c-21 d-21
be_ok b-16 d-17
heart:my_@medicine d+16
job b-21 c-27
la_matriz a+15
ni_loca a-19 d+18
now:@body_full a+21 d-20
ones a-15 b+19 c-22
""",
    """
had__episode a-16 d+21
""",
    """
allergy:me_da b+16 c-18 d-19
caldito__@relative a-16 d+18
doctores c-16
nothing_to a+17 d-18
now:hace d-17
pregnancy:perio* b-34 c+18 d-30
prior:mom b-23
spot_on a-16
""",
    """
^nkda a+32 b-23 c-22 d-26
catch d-17
control$ a+17 b-25 c-21
home:pijama d+16
never__stuff a+16
organ:me_falla d+16
pregnancy:yo b-16 c-24
""",
    """
any:twice d+15
everybody_i a+18
home:ride c-16
now:this c-27
psychosis:me_evaluaron a+17 c-17
""",
    """
""",
    """
had__of c-19
off__it a-19 c-16 d+18
todo_el a-15
""",
    """
home:feet a-26 b-15 c-17 d+24
organ:with a+19 c-28
tucked b-18 d+15
tuve__de c+25 d-30
which__you c+17 d-16
""",
    """
#_y a-27
all_clear a+29 b-25 c-18 d-25
allergy:wrote_@treat a-15
now:hay a-32 c-24 d+23
pack a-16 d+16
that__the c-17
""",
    """
^mania a-28 c-31 d+21
any:@insurer a+23 d-26
long_as d+19
""",
    """
coming:ask a-18 b-18 c+20 d-19
substance:@month a-26 b-29 d+34
""",
    """
my__was a+21 d-34
organ:her b-23 d+17
the_moment a+15 d-17
""",
    """
and_i b-25 c-17 d+20
and_two d+15
any:@drink c-38
prior:probado c-21
""",
    """
but__in c-19 d+20
porch b-22 c-18
ya$ a+20 c-24
""",
    """
^yep a-28 b-24 c-22 d+35
heart:the_one d-17
the_@visit b-17
""",
    """
any:it_is b+20 c-16 d-22
heart__a a-17
hicieron__eco c-16
no__alergico a+17
organ:uti d-18
""",
    """
los__pero d-16
pasele c-16
will__it c-21
""",
    """
allergy:not_this a+17 b-17
my__out a+18 c-23
""",
    """
coming:something_came a+20 c-21 d-20
home__home a-20 d+19
psychosis:right a+17 d-16
substance:want_to d-19
tested c+17 d-22
""",
    """
lo__con a-24 c+19 d-25
yo_le b-23 c-18 d+22
""",
    """
=said:yes:an_idiom_that_agrees a-50 b-44 c-34 d+48
so__is c-25
voces_cuando c-21 d+20
""",
    """
adult:or a-23 b-16 c+27 d-22
conoc* d-18
la_cuenta a-26 b-35
tell$ a-17 c+23 d-16
tratamiento c-24
""",
    """
heart:her b-29 d-17
ride:yo_@drive d+15
""",
    """
now:i_do a-15
substance:estuv* a-18 d+17
substance:nights a-22 b-17
""",
    """
abuelita a-21 b+15 d-25
el_sofa a-16
estoy__@vehicle b+15 c-19 d-17
they__not d-16
""",
    """
baje d-17
""",
    """
ando_con a-26 d+17
is_@treat b+18 c-22
substance:here c+18 d-28
""",
    """
de__casa a-18
descanso a-20 d+22
impossible$ a-16 c+17
lo_mas a+20 c-16 d-18
psychosis:si_a c-16
""",
    """
aja a-17 d+21
am__for b-23
only_when a-21
organ:esos a+31 b-27 c-26 d-31
pregnancy:embry* a-18 c-17 d+18
""",
    """
conozco$ a+23 b-17 c-20 d-20
psychosis:eso_no a+23 b-24 c-16
to__if a-16
""",
    """
organ:cancer a-27 c-23
organ:los b-22 d-36
usted$ c-17
""",
    """
adult:of_it b-19 c-21
heart_and a+16 d-16
home:mismo b-15
ya__fabrica a+16 d-16
""",
    """
allergy:la_sulfa a+17 d-16
any:una a-23 d+21
do__have d-26
glauc* a-24 b-20 c-18 d+23
i__some a-29
substance:desde_# a+16 d-15
""",
    """
only__when c+15
""",
    """
^everybody c-23 d-23
estoy_de a-20 d+21
organ:are_not a-16
prior:been_through a-15 d+16
""",
    """
adult:is_for b-19
prior:probado_nada d-15
""",
    """
never__that a+26 c-21
strongest__i d-16
vicio* a+18 c-18 d-17
""",
    """
any:hora a-24 b-19 c-17 d+23
heart:ever c-21
home:ando a+16 b-16 c-19
i__covered c-17
me_viene b-18 c-18 d+16
nerve_blocks a-16 d+18
prior:weeks a+18 d-16
""",
    """
one__and d-17
rinones_poliquisticos a-17 d+17
substance:@body a-17 c-16 d+18
time_no a+19 c-16 d-17
""",
    """
allergy:quien a-19 b-20 c+22 d-18
i__free a-24 d+23
of__@day a-15 c-18
pregnancy:lacta* b-30 c-34 d+20
substance:si_pero a+18 c-18 d-16
""",
    """
agarro a+18 d-19
not:pregnant b-20 c-19
of__@treat b-18 c-24
pregnancy:the_patch a+22 b-16 c-20 d-21
substance:brother c-24 d-21
substance:si_la d+17
""",
    """
@drug_count a-21 d-18
plumb* a+23 b-20 c-22 d-22
pumpi* a-25 c-21 d+23
""",
    """
@relative__mi b-28
my__skips a-16 b-16
""",
    """
and__@medicine b-18 c-24
duele d-18
heart:panic_attacks d-16
ride:moved a+24 b-15 c-21 d-24
""",
    """
heart:disease a-15
pregnancy:four a+21 b-16 c-16
psychosis:jaja d-21
""",
    """
home:i_have d-16
hora$ a+17 c-26
maybe_i c+21 d-16
my_@vehicle c-25
no_tengo b-41 d-24
of_any a+21 c-18 d-15
substance:teetotaler a+22 b-20 c-19 d-21
substance:trago_me a-17 d+16
""",
    """
cinco$ a-25 b-24 c-26 d+27
ride:was_going a+20 c-17 d-17
""",
    """
any:# a-24
claro_mi c-17 d+21
here__me a+21 b-19 d-22
ya__para d-17
""",
    """
@treat a-28
coming:nada a-24 d+23
coming:nothings a-15 d+15
con_la a-19
soy_hombre a+23 d-17
too_much a-36
""",
    """
miss__@medicine a-18 d+18
not:toma d-19
organ:fine a+36 b-30 c-26 d-29
pregnancy:still a-45 b-30 c-19 d+41
psychosis:adhd b-20
substance:rarely a+22 b-21 c-21 d-20
""",
    """
@drug__@relative d-16
es__apartamento a+18 b-15 d-18
not:things a+20 c-17 d-17
psychosis:@call_de a-17
substance:xanax a-22
""",
    """
goodn* a+17
ride:confi* a-22 b-17 c+17
ride:got_someone a-18 c-18 d+16
substance:si_tomo a+18 c-28
tuesday a+16 c-34
""",
    """
#__@clinician b-15
^alergico a+23 b-20
home:la_@relative a-24
liver_numbers a-16
pregnancy:not_possible a+17
ride:to_ask b-16
""",
    """
^nefropatia a-15 b-18 d+18
heart:nobody a-17
poquito b-26 c+21 d-33
rhyth* a-18 b-17
substance:del b-19
""",
    """
heart:@clinician_since a-15 c+17
organ:del_rinon a-18 d+17
out_fine a+16 b-15 c-16
que__tomo c+15
substance:@open a-18 c+15
""",
    """
front c-15
now:le a-23 b-28 c+24
six b-31 c-30 d+22
""",
    """
=said:now:yes a-43 b-94 c-39 d+61
ask__this a-16 b+16
grad$ c-16 d+16
home:the_@vehicle a+19 b-18 d-18
operaron_a a-21 c-17
pregnancy:el_test a-23 b-16
psychosis:tuvo b+17
""",
    """
allergy:llevo a+17 b-17 d-15
amaneci a+15 c-20
""",
    """
lot_of d-16
no__molesta a-18 d+20
""",
    """
coming:better c-23
heart:like_that a+15
now:and a-20 b-19
substance:they c-20
""",
    """
creatinina__transaminasas a+17 d-19
rinon__mi b-17
vez__cuando d-22
""",
    """
adult:mis_papas c-16 d-20
my_@drug a-22 b-27 c+20
pregnancy:it d-17
yes__no b-27
""",
    """
la_farmacia b-18
""",
    """
allergy:taken_it d-21
bun__the d+15
organ:have_cirrhosis d+15
""",
    """
dieron__el d-15
home:en_el a+19 c-25 d-15
me__cada c-19
psychosis:things_sometimes c-16 d+16
they__@relative b-16
""",
    """
de_parte a-20 b+22 d-23
possible$ a-15 c+17
you__the a-27 b+22 d-18
""",
    """
not__minor a-24 d+24
prior:una_@clinician d-18
""",
    """
i__still b-16
pregnancy:irregular a-21 c+27 d-17
toma$ c-16
""",
    """
heart:checked d-22
""",
    """
mi_bebe d+15
repet* a-19 c+16 d-19
""",
    """
allergy:bees c-18 d-25
is_but a+22
negat* a+54 b-43 c-50 d-52
outside a+23 b-20 c-23 d-20
""",
    """
@symptom a-26 c+15
oh b-21 c-20
""",
    """
#__medio a+22 d-22
duloxetina a-20 c-15 d+23
me__problemas a-15 d+15
substance:nomas a+18 b-18 d-30
telling a-22 d-24
""",
    """
is__morning b-16 d-17
none$ a+29 b-26 c-23 d-26
now:as b-19 c-23 d+28
prior:name_it c-18 d+17
si_ya a-23 b+16
substance:@drug_daily a-26 b-20
""",
    """
coming:is_it b+16 d-15
la_casa a-22 d+15
me__am b-20
mi__@cancel c-15
prior:zero a+33 b-30 c-32 d-32
promi* a-25 c+24 d-23
""",
    """
adult:me_falta a+20 d-19
el__salio d-16
""",
    """
bring__@relative d-19
las_bodas b-20 c-22
preguntado$ a-19
ride:lo_mejor c+17
ride:tomo b-15
""",
    """
saber$ a-29 c+21 d-29
""",
    """
home:param* a+22 b-18 d-20
""",
    """
allergic__a a+20 d-17
despe* b-16 c-15
let_us a-29 d+23
""",
    """
heart:#_last c-17
not:# b-34 d-20
now:el_trabajo a+15
organ:trasp* a-22 c-26 d+23
""",
    """
@clinician__algo b-16
@medicine__# a-25 c-17 d+24
b$ c-20
heart:yo_nada a+23 b-19 d-20
la__el a-16 c-20
no__pero a-25 b-18
""",
    """
@food_and b-16
heart:todo_bien d-17
made__@sick c-21
organ:but_that d-20
pregnancy:no_way a+22 c-17 d-24
substance:medical_@drug c-18
""",
    """
@ride_is a-30 b-15 c-16 d+27
diabetico c-18
home:llave a-17 d+18
home_after a+18 d-19
llego__su a-16
no__with a+20 d-16
pensando$ a-15 c+16 d-16
una_que b-17 d-19
""",
    """
@sick__@stop a+17 d-16
allergy:reactions a+18 c-16 d-17
celexa c-17
now:cuanto a-30 b+16 d-36
organ:can a-30 c-22
substance:de_eso d-20
""",
    """
heart:papa a+19 b-25
""",
    """
#_mg b-18 c-18
am__my b-28 c-27
checked__all a+15
hace_un c-17
pregnancy:sangre a-15 c+17 d-20
prior:prazosin a-17 c-16 d+17
""",
    """
heart:and_i a-17 d+17
""",
    """
calen* a-32 c+20
coming:the_morning a-25 b-16 c+16
heart:cardiopatia a-16 c-17 d+20
now:right_now a+33 b-19 c-22 d-35
organ:hold_my a-17 d+16
""",
    """
^class a-15 d+16
prior:time d-18
""",
    """
@stop__la d-21
cumpli__en a-22 d+22
el_trabajo a-21
heart:for_it a-16
no__yes a-32 b-24 d+16
""",
    """
and__fine a+25 c-17 d-24
any:alone a-19 d+19
""",
    """
any:escri* a-26 c-32 d+15
que__que a-22 b+20 d-29
""",
    """
@relative__pregnant a-18 b+18 d-15
prior:han b-18 c-24 d+16
substance:not_this d-16
""",
    """
coraz* c-27
now:middle_of a+18
prior:i_need a-17 b+21 c-20 d-19
ride:free d-16
""",
    """
kidneys_only b-18 c-19
pregnancy:there a-20
""",
    """
@relative_first a-15 c+16 d-16
a__penicilina a+16
substance:that_count b-23 c+17
""",
    """
benadryl c-21
home:estoy_con a-16 d+17
too__to b-30
ya__a c-24
""",
    """
^sana a-16 b-16 d+17
a__no a+19 d-27
ahorita d-19
him__it a-15
los__me a+18 b-20
nada__presion a-22 d+23
ride:i d-39
""",
    """
am__i a+18 b-20 c-16
bipolar__que d-19
heart:bp b-40 c-21
psychosis:dicen c+16
""",
    """
a_buscarme b-15 c-17
any:said c-16
de_los d-23
prueb* b-16 d-17
sabri* a-31 b-36 c+39 d-30
we__to b-18 d-23
""",
    """
as__as b-18
contestar_eso a-15 b+16 d-18
heart:@month c-18
home:in_my a-30 b-33 c-15 d+33
pasa__mi a-15 d+18
ride:do_they a-16 b+21
terapeuta d-17
""",
    """
@year__my c-19
pregnancy:at b-33 c-25 d+25
trabajan a+20 b-18 c-16 d-19
yet b-21 d-16
""",
    """
already a-45 b+23 c-42
am__guy a+17
any:on b+19
had_heart d+16
heart:ok b-26 c-18
ride:every* a+24 b-27 c-23 d-18
y__# d-25
""",
    """
@ride b-31
any:@food_and b-16
psychosis:vez a-19 b-34
""",
    """
@month_limpio a-22 d+23
pregnancy:is_possible a-15 c+17
""",
    """
@ride_never a+16
""",
    """
@wrong__are b-16
a_@vehicle d-25
cien$ a+25 b-21 c-23 d-24
los_gatos d-27
sigo_sentada a+17 d-16
tms_and a-17 d+22
""",
    """
ofrecio a-21 b-18
""",
    """
@fetch__@relative a-33
lot_so c+18 d-16
me__@day b-16
pregnancy:de_dar d-17
too__for a+19 b-17 c-17 d-17
""",
    """
documento a-17 d-20
prior:more a-18 c-21 d+26
time_i b-18
""",
    """
allergy:bad c-27 d+18
jajaj* b+29 c-51 d-30
""",
    """
@drug_for d-18
@relative__anticoagulantes a-15
allergy:only_allergic a+21 b-16
mi_viejo b-19
verano b-18 c-17
""",
    """
dad b-23 c-46
piens* a-20
prior:fui_al c-22
prior:is_@treat b+21 c-20
ride:for_me a-19 c-20 d+20
""",
    """
allergy:allergist b-18
encar* b-18
half_my a-19 c-18 d+19
in__it b-18 c-19
le a-26 c+26 d-24
pregnancy:bebe a-17
was__and a-15 b+16
""",
    """
liver_cancer a-17
me_busca a-20 c-19 d+23
nerviosa b+18 c-18 d-18
of__my a-15
""",
    """
allergy:ni a+24 b-28 d-27
and_a b-24
el_@month b-15 c-16
watching a-22 b-19 d+22
""",
    """
el__ese a-17 c-18 d+16
permi* d-28
""",
    """
""",
    """
find$ a-18 b+19 c-16 d-20
not__bad a-17 d+17
walma* d-19
""",
    """
had__on b-16 d+15
i__someone a-33 d+17
manana$ a+25 c-25 d-23
not:the a-18
psychosis:nightmares c-17 d-18
psychosis:so a-16
""",
    """
""",
    """
any:tal a-22 b-22
not:ever b-31
pregnancy:this a-24
""",
    """
la_calle a+18 d-16
ride:vieja a-23 b-17 d+22
substance:eso d-40
would_be b-49
""",
    """
@relative__la a+15 b-42
am__@year d-17
chang* b-26
i__time b-19 c-21
not:work b-19 c-21
said_ok a-19 c-20 d+21
talk$ b-16 c-16
""",
    """
@treat_y b-18
pregnancy:recie* a-22 d+18
working__my a-17
""",
    """
red a-17
so_# a-26 d+24
una__por c-20
""",
    """
adult:last a-21 c-20
allergy:@symptom_for a-16 c-18 d+20
baby__# d-17
dos_veces b-21
ride:i_@vehicle a-20
to__knowledge d-19
""",
    """
misa a+30 c-25 d-28
psychosis:does a-32 c+21 d-27
ride:had a+28 c-32 d-22
ride:to_@drive b-24 c-24
starts$ d-20
""",
    """
adult:do_not a-22
era_muy c+17
mi__sabe b-21 c+17
paranoid a-21 c+16
""",
    """
can_bring c-16
heart:have_low a+19 d-19
i_bring b+25 c-19 d-16
maybe__a d-21
""",
    """
adult:me d-17
al_trabajo a+18 b-22
coming:there_# d+15
me_hice c-19
now:# c-28
""",
    """
the_records c+18
""",
    """
estoy_triste c-16
""",
    """
any:look c+20 d-17
as__bone a+17
de_una a-36 b-29 c-29 d+39
nursi* b-17 c-32 d+16
ride:siempre d-20
wanted_to a+15 b-20 c-20
""",
    """
it__low a+19 b-18 c-19 d-17
now:m d-17
reaction$ d-25
substance:@year_ago a+19 d-19
""",
    """
been_so a-18 d+16
but_she c-17
salio_bien a+18 d-17
voces$ a-20 b-26
""",
    """
adult:es d-37
home:nobod* a+22 b-20 c-17 d-22
me__electro d-17
the_hospital b-21
wonde* a-22 b-18 c+23 d-15
""",
    """
ride:does_my a-16 b+16
""",
    """
heart:limite b-15
organ:organs a+19 b-18 c-16 d-18
""",
    """
it__not b-39 d-22
no_que a+38 b-23 c-29 d-33
psychosis:not a+16 c-17 d-22
""",
    """
@clinician$ d-18
^@day b-20 c-23
trying__get a-16
""",
    """
cause b-18 d-16
not:veo a-20 b-19 c-18 d+23
psychosis:not_me a+22 b-19 c-16 d-16
stopped__@month a+21 c-18 d-21
""",
    """
allergy:after a-23 b-22
i__blood d-20
""",
    """
daughter a-23
home:probl* a-23 d+23
off_for d-17
""",
    """
@relative__dejo d+15
a_scan c+15
adult:than a-30 b-26 c-22 d+31
el_@insurance c-25
it__the c-28
now:te c+17
""",
    """
hablo__una b+16
not:@person b-15
""",
    """
camino$ b-21 c-20
my_mind b-16
now:@relative_are a-18 d+19
substance:than b-30
""",
    """
any:@texts_are a-19 b-17 d+19
coumadin a-18 b-16 d+18
is__@relative a+16 b-19 c-18
quien__mi a-23 c-19
take__and c-15
up__the b-17
""",
    """
adela* a-18 b-17 c-19 d+20
any:today b+24 c-21 d-24
bees c-18 d-25
heart:corazon c-26
home:is_it b+16
pregnancy:i_still a-18 d+18
substance:no_es c-19
time_was a-15
wait$ a+16 c-24 d-26
""",
    """
as_mine c+16 d-17
did__i c-16
four b-39 c-27 d+22
pregnancy:prueb* b-22
""",
    """
every_night a-27 b-21 d+17
organ:shot b-20 c-21 d+20
""",
    """
is_@symptom a-16
psychosis:lo a+18 d-21
""",
    """
a_hacer a-20 d-16
""",
    """
any:at_work b-20
any:vivo a+17 d-16
me__sin a+28 c-15 d-29
mi__@drive c-23
organ:that_i d-16
pregnancy:had_my a+27 b-17 c-32 d-19
prolapso d+16
psychosis:maybe a-20 b-19 c+25
""",
    """
prior:just_@medicine d-15
prior:ssris d+15
through b-18
""",
    """
any:none a+16
casa a-27 b-17 d+21
my__she b-23
organ:cirrhosis c-32 d+24
organ:hepat* a-38 b-30
pregnancy:la b-35
su a-28 b+22 c-34
""",
    """
electro d-17
nobodys d-20
now: b-26 c-31 d+26
now:ok a-27 b-23 d+22
ride:it_out a-25 c+24 d-18
with__# d+16
""",
    """
starting__here a+15 d-16
substance:vice a+21 b-17 c-17 d-16
""",
    """
encargo b-15 d+17
it_this a-19
now:ahi_nos d+16
substance:todos_los a-29
""",
    """
busin* a-16 b+16
heart:up_and a-17 c+22 d-24
not_take a+17 b-23 c-29
on__since c-23 d+20
psychosis:rather_not a-15
""",
    """
adult:de_nacimiento a-16
come_to b-16
organ:a_liver a-21 b-16
solam* a+33 b-31 c-22 d-30
""",
    """
@stop__alla b+16 c-16
bp_is b-33 c-34 d+15
my__it a-17 d-18
ride:he_can c-26
""",
    """
allergy:diero* c-22
""",
    """
drank a-16
had__heart c-28
prior:una_@medicine d-28
psychosis:ruled_out a+24 b-16 c-23 d-23
""",
    """
quest* a-28 b+32 c-46
reviso a+22 c-15 d-21
ride:just_me a+32 b-20 c-19 d-33
""",
    """
the__thing c-17 d-22
""",
    """
are__that a-17 b-22 c-16 d+20
carrying a-19 b-21 d+21
get__a d-22
got__and c-19
my_twin c-18
pregnancy:hell_no a+20 c-15
psychosis:i_was a-33 b-25 d+17
quien_pregunta a-16 b+22 c-23 d-15
""",
    """
adult:en_@date a+15 b-23 c-21
coming:on a-39 b-42 c+16 d+23
organ:my_pee a-20 b-18 c+16
""",
    """
another_one a-15
home:through a+18 d-17
vive a-15
""",
    """
en_un b-23
""",
    """
am_asleep a+24 d-24
call d-30
now:dentista a+21 d-21
preguntar b-26 c+16
""",
    """
""",
    """
home:this_is b-17 c+18
me_cuido a+16
organ:does a-22 b+24 c-18 d-27
substance:drink_normal a+17 c-20
""",
    """
@medicine__else d-18
falle* b-18
meeting c-17
my__@cancel a+16 d-16
now__again d-21
psychosis:ni a+28 c-25 d-27
""",
    """
allergy:give_me a-17 d+17
mensaje a-35 b+29 c-23
now:am_not a-23 d+23
pido_un a+16 b-19
""",
    """
enter* b-39 c-37 d+21
my_baby b-23 c-23
substance:murio_mi a-19 c-18 d+16
would__miss a-19 c-16 d+18
""",
    """
@day__on a-18
@drug__it a+25 b-20 c-23 d-20
tengo b-21
""",
    """
abeja* b-17 d-17
""",
    """
checado$ c+15
cuent* a-40 b+29
eleva* a-23 b-15
menopausia a+17
now:too a+26 b-18 c-21 d-24
prior:ever a+31 c-25 d-18
""",
    """
adult:he a+20 d-27
allergy:saber a-23 b-25 c+25 d-24
allergy:vomit* d+16
coming:llega* a+15
had_some a-15 c+17 d-17
muy_chico c+16
""",
    """
a_@drug c-27
botad* a+19 c-20 d-18
substance:@relative_is b+15 c-18 d-25
substance:if b+17 d-18
""",
    """
prior:@drink_cuenta c-16
rato_mejor a+15 d-15
substance:socia* a+18 c-16 d-19
""",
    """
against c-18 d-19
coming:verda* a-19 c-25
eso__jaja b-22 c+20 d-23
is__on b-15
maybe_# a-16 c+22
vitam* c-17 d-23
""",
    """
bipolaridad$ a-22 b-16 c-25 d+28
dui a-15 d+17
puest* c-35
ride:@day a-21 b-21 c+28 d-24
""",
    """
^lactando a-16 d+17
adult:todavia a+29 b-16 c-28 d-28
ahi_nos a-21 c-24 d+21
organ:wife a+15 d-19
""",
    """
""",
    """
and__tell b-19 c+17 d-17
any:cuando a-31 b-32 c-31 d+35
on__control d-19
pregnancy:feedi* a-18 b-15 d+20
prior:is_all a+22 b-20 c-16 d-15
""",
    """
bocado a+18 c-17 d-15
coming:@thanks a+22 b-17 c-19 d-22
rehab* a-21 b-16 c-23 d+22
""",
    """
any:agradezco a+16
higado_y d-19
it__still a-16 c-17 d+17
""",
    """
de_entrar a-16
heart:mine b-25
her b-22
i_feel a-20 b+20
now:wrong a-23 b+24 c-18 d-21
organ:up a-31 b-22 c+22
salio_alta c+16 d-19
""",
    """
and_she b-17 c-30
la__para d-20
no_consigo a+16
one__said a-20 c+25 d-21
this_one c-23 d-25
vez__alta c+16 d-19
""",
    """
coming:@clinician b+23 c-30
my__swelled d+16
planning__it a-18 c-20 d+19
pruebo a+19 b-15 c-16 d-17
substance:ando a-19 c-19 d+20
""",
    """
no_llevo b-21 c+19 d-19
now:@call_me b-35 d-21
signs d-17
""",
    """
@relative__is d-16
""",
    """
@medicine_para b-19
^busy a+33 c-19 d-36
allergy:latex a+18 c-22 d-29
en__el a+16
heart:not_to a+19 c-19
huh$ a-39 b+37 c-35 d-32
substance:a_drug a-17
y_eso a-21 c-21
""",
    """
allergy:alerg* c-26
corre* c-30 d+20
substance:a_veces a-27 b-23
""",
    """
ahead b-22 c-31
prior:back d-16
""",
    """
heart:bypasses a-17 b+16
organ:any a+22 c-20
que__estaba a-15
""",
    """
any:has_not d-15
home:with_my a-16 d+17
prior:guys b-16
""",
    """
allergy:cuand* b-20
del_trabajo b-23
number a-25 b+16 c-27
""",
    """
de_su d-16
now:is_it a-16 d-16
prior:about c-28
""",
    """
heart:yes a-18 b-34 c-24 d+25
""",
    """
^@howmuch a-27 b+28 c-34 d-20
i_figured a+17
organ:arthritis d-18
while a-17 c+17 d-19
""",
    """
^oigo a-16 b-19 d+17
""",
    """
consegui b-16 c-21
ride:nobod* a+25 b-37 c-55
""",
    """
let_me a-19 b-38 c+32 d-38
que__recuerde a+19 c-17 d-16
voy_con a-16 c-19 d+24
""",
    """
adult:legal a-19 b-18 c-16 d+20
do__tomorrow a+15 d-19
easte* c-16
my__today a+23 b-19 c-24 d-18
substance:no_me b-24 d-29
tomo__normal c-15
""",
    """
about$ b-23
en__esta a-16
it__bad a-25 b-17 d+23
my__always b-27 c-24
no__y a+19 d-19
on__@relative a+17 b-33
solo_@medicine a+23 d-24
soy_sano a+20 d-20
""",
    """
allergy:codeine a+26 b-16 c-19 d-20
prior:buspar a-19 d+21
""",
    """
%$ a-18 d+19
any:husbands b-19 c-17
heart:high_blood a-22 b-21
pregnancy:#_semanas a-26 b-16 c-26 d+28
""",
    """
any:ay a-22 d-26
but_the b-17 c-18
heart:mother c-25
now:hay_inconveniente a-17 d+18
now:que_@insurer b-20
organ:mis d-26
pregnancy:apena* a-21 d+21
""",
    """
and__@relative b-21 c-20
better__it a-20 c-24 d+21
it$ b-28 d+16
requi* b+17
¿_es b+19
""",
    """
@relative__dialysis b+16 c-15 d-23
@stop__my c-15
problem__me a-17 d+16
teenager b-15
toma__mi b-16
ya__@relative a-16 d+21
""",
    """
alone_and d-19
han__de c-22
now:why_not a-28 b-35 c-27 d+34
scan d-16
una_copa a+18 d-20
""",
    """
allergy:cuento d+17
the__has b-18 c-16 d+16
""",
    """
convu* b-19 c-19 d+20
gatos c-19
questions a-28 b+20 c-25
swing a-17 d+15
""",
    """
allergy:solo_al a+18 b-16
eso_es a-26 b+22 d-20
estoy_viendo a-20 b-16 c+21 d-18
prior:coupl* a-16
que_mi b-23
""",
    """
allergy:anything b-17
allergy:seizure d+19
mi_familia d-16
my__@day c-18
my__off a-17 b-19
now:otro_dia a+19 d-17
""",
    """
de__dos a+21 d-21
not:dado b-16 d-19
""",
    """
check$ a+25 b-16 c-23 d-22
me__matriz a+15
prior:maybe a-28 b-16 c+32 d-20
""",
    """
any:answe* a-19 b-19
i__prescribed a-25 c+25
not:you a-22
not__if a-22 b-18 c+28 d-19
""",
    """
early b-29 c+17 d-21
pregnancy:ando a-24 b-20 d+17
so$ b-33 c-15 d+16
substance:la c-22 d+19
that_again b+17 c-19
""",
    """
heart:estab* d-18
mi__embarazada a-18 b+18 d-17
""",
    """
adult:as a-18
adult:eighteen c-15
any:pues a-27 b-28 c+23 d-19
heart:tuve_una a-15
i_black a-16 c-16 d+17
""",
    """
coming:hold_my a-17 b-20 c-18 d+20
episo* b-25 c-20 d+23
estoy__clase a+16 d-15
home:y_salva a-16 b-16 d+17
incon* a-24 b-24 c-29 d+28
now:estoy_desocupada a-19 d+18
""",
    """
me_acuerdo a-19 d-29
pregnancy:matte* a-18 b+19
prior:believe_in c-15
substance:un_vinito a+24 c-19 d-25
""",
    """
adult:ninos a-17 b+21 d-21
any:hablar a+21 b-28 c-24
coming:someone a+16
diu$ a+20
only__@medicine b-19 d-34
prior:fui_un d-16
ride:ese a+16 b-18 d-18
""",
    """
a_chance b-16 d-17
any:por c-44
anything_like a+15
""",
    """
a_drop a+19 c-19 d-19
me__la d-18
substance:solta* a-16 c-16 d+17
""",
    """
@year__@drug a+20 d-22
busco a+17 d-17
dialisis c-18
""",
    """
^left a-19 b+19 d-18
""",
    """
not:possible a+23 c-20 d-16
prior:recetas a-21
solo a+44 b-39 c-24 d-26
sonda a-15 b-16 c-18 d+21
""",
    """
coming:minut* c-16 d+19
ride:@relative_puede a-22 b-18
""",
    """
allergy:when_i b-18
una_@medicine c+19 d-30
""",
    """
adult:de_los a-18 d+18
de_dios d+15
puedo_asegurar c+15
""",
    """
lines a-16 c-24 d+19
now:cuando a+16 b-21 c-26
psychosis:litio d+17
""",
    """
coming:to d-20
prior:mis_recetas a-16 d-18
roommates b-19 c-19
un_@month c-23
""",
    """
i__a c-17
pregnancy:of a-16
ride:and_if c-17 d+16
yo_recuerde a+19 c-17 d-16
""",
    """
mi__esta c-30
todos c-23
""",
    """
in_me b-16 d+16
myself c-27
substance:que c+21
tes a+19 d-17
""",
    """
^pee b-18 c+16 d-22
and__half a+15 d-24
in_college a-24 b-19 d+19
mi_@visit c-17
prior:sun d+19
whole b-39
""",
    """
not:en b-23 c-18
""",
    """
balloon c-18 d+16
manic$ a-18 d+20
my__lined c-15
tenido_en a+15
""",
    """
heart:todo a+35 b-23 c-31 d-36
mi_vida a+22 c-17 d-20
organ:ni d-25
ride:by a+18 b-23 d-15
substance:weed c-17
""",
    """
am__and b-18
it_tomorrow a+15 d-19
organ:would_have d-16
""",
    """
any:if a-16
prior:serian a-18 b-17
tampo* a+19 b-15 d-23
""",
    """
kidneys c-22
no__but a-16 c-19 d+19
sangr* a-19 c+19 d-18
""",
    """
aslee* a-24 b-24
bajo$ a+21 c-17 d-19
heart:when_i a-34 c+29 d-17
i__say a-16
quien__@fetch c-24
substance:ano b-24
substance:domingo a+17 c-15 d-16
""",
    """
heart:one b-32
home:my_couch a-16 b-17 d+17
my__sure d+17
now:tonight a+27 b-23 c-26 d-23
raro d-20
""",
    """
allergy:surgery d-17
i__@drive c-23 d-25
nervo* a-19 b-19
psychosis:histo* a+16
""",
    """
heart:neither a+18 d-15
nomas_a a+18 b-19
""",
    """
allergy:time b-25
coming:spot_please a-17 d+17
drama a-18 b-30 d+21
heart:up a-31 c+22
quien_sabe a-31 b-43 c+40 d-30
""",
    """
cuart* c-16
heart c-19
""",
    """
not:em a+17 c-16
ruled__bipolar a+21 c-18 d-21
""",
    """
organ:bad c-22
""",
    """
one_is a+22 d-29
ones$ b+17 c-15
pregnancy:hombr* a+27 b-18 c-15 d-20
""",
    """
#__has d-22
drive* c-31
formulario$ a-24 b+24 c-15 d-23
up__down c+20 d-22
""",
    """
little$ a-20
vengo c-16 d-24
""",
    """
in__family c-20 d-15
not_make a+19 d-23
ride:my_driver a-22
ride:puede_@fetch d-17
""",
    """
about__for d-20
cvs c-20
he__the a+19 c-27 d-22
now:mi_@hours a-22 c+23 d-21
sad a+29 b-24 c-23 d-30
""",
    """
yes__have a-16 d+18
""",
    """
any:anyth* a+18 d-19
nothings a-15 d+15
pregnancy:and_done a+17 d-16
reason a-20 d+18
substance:no_problem a+21 b-15 c-24
""",
    """
^period a+15
allergy:put_me a-15 d+18
asked a-21 c+19
eso_ya c-16 d-20
had__i b-22
me__si c-19
""",
    """
@relative_tiene d-18
adult:underage a+17 d-16
am__no a+27 c-18 d-25
enzymes a-24 b-17
high_and a-18 c+18 d-16
like_an d-16
pregnancy:regla b-23 d-22
pressure c-24 d+17
""",
    """
@call__about a-17
los__de d-16
prior:cbd a-19 b-20 c+26
""",
    """
cysti* c-19 d+19
did_you b+18 d-16
heart:me_pusieron a-18 d+18
noon$ a-23
psychosis:the_hospital a-19
wild$ a-16 b+18 c-16 d-20
""",
    """
@day_y b-16 c-27
coming:borreme_de a+19 c-17 d-16
""",
    """
drink__my c-19 d+15
sad$ a+22 d-24
was_high d-19
""",
    """
mi__en d-26
mi_numero c-18 d-19
""",
    """
ride:@insurer_a d+17
""",
    """
substance:i_drink d-19
¿ a-47 b+52 c-46 d-31
""",
    """
^obvio a-30 b-26 c-29 d+30
agenda$ b-18 d-20
any:ahori* a-16 d-15
coming:amane* b-21 d-26
organ:dice a-17 c-20
pregnancy:semana_pasada d-15
""",
    """
allergy:like_a a+15 b-17 c-19
bien__se c+15
now:impos* a+33 b-34 c-24 d-29
psychosis:trist* a+21 b-19 c-22 d-15
ride:drives b-20 c-18 d+21
sacaron c-22
trabajo$ a+16 d-18
""",
    """
@relative_were c-21
de__se a-24
""",
    """
=said:any:no c-21
^started c-23
^underage a+17 d-16
not_tell a-19 b-15 c+22 d-16
prior:not_# a+15
sola$ a+32 c-32 d-26
ya_esta b-21 c-17
""",
    """
psychosis:they_put a-17
""",
    """
coming:down a+16
corazon_esta a+18 b-15 d-16
my_ex b+18 d-32
organ:clean a+36 b-28 c-32 d-31
pregnancy:de_tres a-16
prior:probe a-17
""",
    """
al_dia d+15
guilty a-20 d+19
now:fine a-43 b-28 c-35 d+44
sigue__pie a-15 d+15
since_college a+21 c-18 d-21
substance:pero_normal c-15
""",
    """
diagnosed__bipolar d+16
on__allergy b-18 d+16
""",
    """
feas a-17 d+18
pregnancy:traigo c+18 d-24
""",
    """
^about b-18 c-21
a_ese b-18
home:left b+20 c-18 d-27
lugar_a d-17
mi__ella a-20 b-24 c+18
substance:una_@drug a+23 c-23 d-22
tal a-20 c+21
""",
    """
my__@price a+15 b-17 d-31
recal* a-24 b-19 c+25 d-24
tiene__y a-16 c-17
""",
    """
@relative__a c-25
adult:#_or a-17 c+18 d-16
coming:to_snow a-16 b+15
now:dijo b+17
""",
    """
adult:vietn* a-17 b-16 d+17
no_mi a+17 d-17
organ:she a-19
rato c-24
""",
    """
hope__lol a-17 c+16
significa b+17 d-19
""",
    """
now:which_day b+17
organ:sometimes c+18 d-18
""",
    """
my_first b-18 c-28
now:complica a+15
organ:think a+17 c-18
teta a-17 d+20
verem* a-25 b-25 c+27 d-28
""",
    """
coming:leave_it a-17 d+16
is_right b-25 c-22
puede__@clinician a-19
""",
    """
him b-21
psychosis:would a-18 b+20 c-18
""",
    """
^pues b-42 c+21
not:ahora c-24
now:deep_in a+16
pregnancy:blood a-16 c+20 d-20
""",
    """
mi__dice a-17 b-32 c+27 d-25
need_to a-25
suerte b-18 d+16
""",
    """
i__after c-17
maratones a+17
se a-19 c+17 d-22
una$ b-26 c-20
""",
    """
de_orina a-21
un_solo a-20 d+20
ve b-18
""",
    """
alcohol b-33 c-38
any:there_is d-20
hospitalized a-19 d+21
substance:stron* b-16
who__me a+17 d-17
""",
    """
esa__es d-20
esta__yo a-18
heart:corazon_esta a+18 b-15 d-16
heart:it_at d-17
""",
    """
a_bad a-24 c-19
i__most a-17
me__en b-26 d-15
trouble$ a+21 b-16 c-20
un__que b-18
""",
    """
home:house b-25
now_is a-19 d+20
""",
    """
allergy:severe a-20 b-23 c-22 d+23
un_poco a-25 c+29 d-23
""",
    """
hambre$ b+15 d-20
high__i a-23 b-15
ride:cancelo a+24 d-23
""",
    """
does a-36 b+27 d-37
having__my c+18 d-23
heart:itsel* a-15 d+15
in__we b-17 c-17
marriage_counseling b-15 c+16
now:morning a+18 b-21 c-21
shop_is b-15
""",
    """
jeje$ a+22 c-22 d-27
that_time a-17 b-20 d+16
tolero b-18 c-19
yo_los a-17 d+17
""",
    """
a_esa c-32
prior:tomado c-22
""",
    """
ride:to_be a-17 b+16
""",
    """
esposo c-23
""",
    """
^waiting b-29 c+15
let b-27 c+22 d-18
nacim* a-24
now:a_que a+22 c-20 d-28
organ:con a-32 d+18
""",
    """
a__un b-15 c+18
allergy:not a-31 b-62 c+22
know_of d-23
mi__anda a-22 b+20 d-26
on__@medicine c-23
organ:were b-18 d-31
prior:@relative_tried d-16
ride:pata a+18 c-17 d-15
""",
    """
any:what a-22 c-15
emojithanks$ a+17 d-15
es_alergico b+15
prior:¿ b+17
""",
    """
heart:he_has c-16
noche$ b-37
perso* a-18 b+30 c-28 d-28
pregnancy:recien a-22 d+18
""",
    """
ride:manana a-16 c+16 d-15
this_@year a-23 b-22 d+25
""",
    """
chico a-19 b-18 c+21
organ:@body b-15 c-24 d+22
ride:drive* c-20
""",
    """
@medicine__my a-27
allergy:mariscos a+22 b-23 d-21
hubby c-17
maybe$ c+20 d-42
tests b-31
""",
    """
diabetes$ b-15 c-20
lo__hace a+16
me_pasa b-18
substance:not_@stop d+16
""",
    """
allergy:it_well a+18 d-17
am_@symptom a-21 d-21
boy_is d-16
my__fell a+19 d-21
pregnancy:ligad* a+18 d-18
""",
    """
home:can_i a-16 b+22 c-17 d-20
organ:self a-17 c-16 d+21
pregnancy:after c-24
""",
    """
coming:please b-21 c-27
decad* b-17
substance:my_back a-17 b-16 d+17
""",
    """
adult:be_# d-18
april a-19 b-16 c-19 d+21
la_@parking d+16
not:respirar a-16 c-15 d+17
substance:noche* c-17
y_salio a+25 b-16 c-25 d-22
""",
    """
@relative__dia b-18
^oia c-25 d+25
ha b-32
if_he a-22 c+20 d-30
liver_enzymes a-15 c-30 d+31
now:si_es a-16 c+18 d-16
officially$ a-20 c+20 d-17
substance:llevo_# d+16
tan a-15 c-16
""",
    """
coming:en_el a-19 d+17
""",
    """
^bet d+15
on__one c-19 d-23
""",
    """
eh$ a-24 c+15 d-22
""",
    """
home:sana_y a-16 b-16 d+17
pero_normal c-15
""",
    """
^talked a-23 b-20 c+19
am_sixty a+22 b-21 d-22
do__need a-21 b+15 c-25
no_but a+23 c-26
para_mi a+16 d-23
praise_god a+16
prior:long c+15 d-22
""",
    """
allergy:only_to a+20 b-18 c-19 d-18
hopin* b-23 c+20 d-26
ido_a c-25
les_digo b-18 c+18 d-18
prior:veces c+21 d-20
""",
    """
estan_evaluando a-23 b-19 c+21 d-16
substance:up a+22 b-15 c-27 d-18
would_rather c-28 d-30
""",
    """
girl$ a-19 d+18
puede__en a-21 b+21 d-18
""",
    """
be__miracle a+18 b-15 d-19
my__said a-23 b-19 d+18
not:up d-20
weeks_on c-21 d+18
""",
    """
a__the d-19
any:@thanks_pero a+16
el__era b+17 c-17
ride:have_my c-19 d+16
""",
    """
has__my a-20 c-20 d+20
ride:both a-25
soy_diabetico a+16
""",
    """
adult:cosa a-22
allergy:ya d-32
de__le c-15 d-18
es_lo a+23 b-28 d-15
prior:all_of a-21 d+20
""",
    """
allergy:never b-52
mhm$ a-19 b-17 d+23
not_confirmed c+17 d-21
""",
    """
^good a-25 c-23 d+18
allergy:yo b-31
now:shoot c-20
psychosis:los_# d+19
que a-41 b+42 d-30
rato__de a-15 d+16
""",
    """
coming:@cancel_it a+23 d-23
not:cosas c-20 d-18
pregnancy:@month a-25 b-20 d+20
substance:que_me b-16 c+15
""",
    """
@medicine_ever d+15
do_i a-30 b+22 d-18
me_agarro a+16 d-17
prior:solo a+27 b-17 d-26
psychosis:stabl* d+18
ptsd_only a+18 c-16
se_la a-15
""",
    """
in__so b-16
now:perfe* a-45 b-24 c-24 d+41
now:temprano b-17 d-29
prior:elect* a-33 b-32 c-32 d+36
""",
    """
^let a-18 b-40 c+26 d-18
any:hard_pass a+25 b-26 c-24 d-23
casa$ a-18
""",
    """
@medicine_de c-16
""",
    """
allergy:thought_i b-16 c-17 d+20
planned_on a+16
sabria a-31 b-36 c+39 d-30
used__but c+15
""",
    """
allergy:had_the d-15
at__physical d-17
cunado a-25 c-19
medico a-22 c+23 d-26
ride:@relative_@insurer a-16 d+15
ride:buscar a-20
substance:navidad c-16
""",
    """
and_again d-22
organ:la_ecografia c+16 d-15
""",
    """
@howmuch_@howmuch b+15 d-16
^same a-15 d+16
pregnancy:nursing b-17 c-32 d+15
""",
    """
coming:miss_it a-19 c-16 d+18
heart:bypas* c-27
home:brother a+23 c-16 d-23
tres__este d+16
verdad a-35 b+16
""",
    """
^podria a-25 b-23 c+27 d-26
adult:#_next c-21
adult:del a-27 d+20
adult:la_paciente a-18
organ:esta c-19
ride:#_@year a-17
substance:somet* c+20 d-34
""",
    """
@call_my b-17
es__# b-24
los__en b-16
""",
    """
al__con a+18 d-18
allergy:not_say a-17 c+25 d-16
canas a-17 b-22 c-19 d+21
heart:sometimes a-19 b-16 c+20
i__cath a-16 b-17 d+17
mensaje$ a-23 b+27 d-21
""",
    """
@drug__for b-23
adult:junio* b-17
depressed a+22 b-17 c-19
litio d+17
plati* a-19
psychosis:despu* a-19 b-18
strongest d-16
substance:the_bottle c-28
under_control c-17
""",
    """
now:tengo_que a-16 c+19
ride:vecina a-38 b+22 c-27
se__que b-20 c+20
""",
    """
diferentes b-15 d+20
heart:at_the c+17 d-19
home:aun a+25 b-18 c-30 d-21
me__han d-17
negative$ a+29 b-17 c-22 d-25
""",
    """
coupl* a-19 b-28
vemos a-27 c-27 d+26
your_guess c+16 d-17
""",
    """
=said:allergy:no c-24
atras c-19
home:pero a-23 d+20
now:are c-21
""",
    """
@drink_at a-23 b-22 c-19 d+25
allergy:se_me a-19 b-23 d+21
any:zip a+20 b-19 d-18
block* c-20 d+19
coming:aqui a+20 d-21
el__cada d+19
mi__a b-20 c-46
""",
    """
coming:nothi* a-15 d+15
go__ahead a-19 d+18
heart:a_fib a-17 d+19
i__new a+27 b-21 c-19 d-25
minutos a-23 b-16 c+23
""",
    """
=said:home:unsure a-24 b-37 c+32 d-41
adult:just a-29 c-22 d+26
""",
    """
allergy:era a-21 b-19 c+25
faltan d-31
""",
    """
apara* d-21
excuse b+17 c-16 d-16
me_sacaron b-17 c-16
""",
    """
^sigo b-35 c-35
^tome a-21 b-22
farma* b-19
my_couch a-19 b-21 c-16 d+21
pidio a-25 b-16
""",
    """
organ:un_solo a-20 d+20
was_positive c-19 d+15
y_ya a+24 b-32 d-16
""",
    """
adult:kid a-21
coming:snow a-16 b+15
guys c-20
""",
    """
did__@clinician a-15 d-16
heart:un a-16 c-16 d+25
manana b-24 d-21
organ:a_cada a-21 b-23
prior:does_@medicine b-19 c+22
problems_there d-16
since__clot a-19 d+20
""",
    """
not:preguntas a+21 b-17 d-19
organ:labs_were a+15
organ:utis_count b+17 c-21 d-16
pregnancy:un b-22
ride:not_but a-27 c-25 d+30
si__corazon a-18 d+18
""",
    """
allergy:i_know d-20
la__tomo a-16 d+17
not:sure a-46 b-17 c+47 d-40
organ:poliquisticos a-17 d+17
""",
    """
after__better a+18 b-17 d-18
cuadr* b-22
organ:done b-21 c-18
prior:one_@medicine a+16 b-21 c-34
quieren_saber b+18 c-19 d-19
ride:on_that a-16
""",
    """
no__on c-19
ride:asking a-21 c+19 d-19
""",
    """
allergy:from_it a-17 c-19 d+20
allergy:ningu* a+30 b-18 c-28 d-26
expediente a-21
not:contestar a-15 b+16 d-18
of_my a-30 b-23
organ:pendi* a-20 b-18 c+20 d-17
que_voy b-17 c-22 d+17
segun* b-19
""",
    """
codeine a+26 b-16 c-19 d-20
""",
    """
piedras__rinon b-17
psychosis:loca c-29 d-26
substance:vinit* a+24 c-19 d-25
""",
    """
heart:dice_que a+17 b-17 c-19
heart:none a+18 c-19 d-26
maybe_in a-17 c+17
murmur a-25
palos$ a+18 d-16
substance:on_it a-17 c-17 d+19
wife a-22 b-33 d+21
""",
    """
commu* c-21 d-22
funny a-20 b+20 d-23
mal_la c-16 d+15
only__kidney a+16 d-16
prior:helpe* d+16
was_on a-24
""",
    """
barri* b-16 d+19
my__but b-30 d-22
that_face c-15
""",
    """
if__the c+15
organ:a_while a-17 b-15 c+22 d-20
prior:try a+20 d-20
""",
    """
face__face c-15
""",
    """
now:i_can a-20 b-22 c-20 d+23
""",
    """
count_if c-16
heart:uh_huh b-18 d+16
nada__ha a-20 d+20
organ:jaund* c+17 d-18
pregnancy:every* a+16 d-16
presion_si a-21 d+22
prior:no_@treat a+17 b-20 d-19
take__for a-15
""",
    """
betcha a-15 b-17 d+18
got_out c-18
""",
    """
another_time a+23 b-20 c-19 d-18
have__check c+16
prior:three a-40 d+32
""",
    """
@medicine__eso b-16
es_rapido a-16 c+18 d-16
heart:insuf* d+15
heart:nadie_me c+17
now:afrai* a+19 d-20
now:sec a-17
si__presion d+21
tenta* a-28 b-23 c+28 d-28
voy__al b-16 d-20
""",
    """
@medicine_is a-16
at_least a-19 b-22 c-18 d+20
ride:el_@relative a-26 c-20 d+30
will__be a+31 b+20 c-34 d-45
works$ a-21 b-34 c-30 d+29
""",
    """
for_it c-26
heart:on_something c-16 d+17
to__surgery a-16
""",
    """
los_rinones d-15
pregnancy:nexpl* a+19
""",
    """
al__y b-16
""",
    """
acupu* a-20 c-20
any:veo a-28 b-34 c+24
diagnosticado_nada c+16
donde a-22 b+25 d-25
heart:perfe* a+35 b-24 c-32 d-30
is_this a-38 b+39 c-17 d-25
me__@fetch d-21
not:falta a-23 b-20 c-25 d+27
now:compa* c-17 d-21
pregnancy:why a-19 b+18
""",
    """
mi__puede c-16
rinones b-20 c-29
substance:tranq* a+19 c-16 d-19
""",
    """
a__heart c-24
hipomania b-17
i_already b+19 c-15 d-20
olvido a-17
""",
    """
coming:decid* b-23 c+22 d-28
organ:de_orina a-18
valve a-29 b-31 c-30 d+39
""",
    """
now:schedule b-22 c+18 d-24
organ:hepatitis_de c+19 d-19
psychosis:put a-17
snipped a+16 b-17
this_evening a+15 b-16 d-15
""",
    """
allergy:shoul* c-19
family a+18 c-20 d-32
job$ b-16 c-22
substance:lee_esto b+16 c-17
""",
    """
any:wrong a+23 b-23 d-19
then a-23 b-33 c+21
""",
    """
handled a-21 b-23 d+24
noved* b-17 c-15
presion__nada a+18 d-17
prior:y_@treat b-23 c-24 d+29
recliner a-15 d+16
""",
    """
dicen a-29
heart:era a+23 b-16 d-23
heart:pregu* a-18 d-20
home:el_@vehicle b-28
opera* b-17
pero__@relative b-17 c-31
physical b-21
""",
    """
allergy:thoug* b-16 c-17 d+20
no__desde a+15 d-19
si_acaso c-25 d-22
""",
    """
adult:un_@year a+18 d-17
already$ a-19 b+17 c-20
estomago a+19 d-18
""",
    """
bring__on a-15 c-15
""",
    """
^where c-26
and_if c-17 d+16
heart:tiroides a+15
now:kind a-23 c+25 d-17
""",
    """
any:maybe c+17
heart:the_bad a+15 d-19
""",
    """
heart:depends c+19
home:camin* a+20 b-21 c-20 d-18
los__desde c-18
psychosis:nunca_he c-15
substance:@drug_that a+23 b-20 c-22 d-19
substance:had a-22 d+18
""",
    """
adult:#_til a+16 d-16
heart:@thanks_a a+16
ride:pidio_el a-18 d+20
""",
    """
coming:gracias a+19 d-18
press* c-25 d+18
y_salva a-16 b-16 d+17
""",
    """
prior:@treat_dos c+20 d-20
""",
    """
#__nada a-22 d+23
no_nada a+26 c-24 d-30
not:heart b-26 c-27
ride:might c+19
""",
    """
flat_on a+17 d-16
going_to a+23 c-36
organ:came_back a+19 b-21 c-28
prior:a_@clinician a-19
soy__y b-20
""",
    """
dio_taquicardia d+16
have_@drink a-18 b+17 d-16
organ:not_liver d-16
psychosis:told_me a-18
ride:figur* b-18 c+23 d-18
sign b-16
""",
    """
frequ* d+15
mi__afuera d+17
unless__count a+16
""",
    """
every a-26 b-47 c-18 d+33
gastritis a+20 c-15 d-19
heart:abuelita a-17 b+23 d-22
no__@medicine a-16 b+15
own c-35 d-22
sano b-41 c-41
""",
    """
@treat_dos c+20 d-20
feed$ a-18 d+19
it_go a+16 c-16 d-19
not__is b-17 d-25
todavia__en c-20
""",
    """
#_percent a-32 c+21
any:are_on b-16
enfermo c-18
me_ask b-20 c+18
not_touch c-17
organ:looke* a-16
you__at c-17
""",
    """
@ride_bailed a+15
^oi a-15 b-16 c+21
allergy:body b-18
not_quite a+18 d-20
psychosis:think* a-27
""",
    """
bag a-18 b-20 c-19 d+22
better__me b-16 d-16
dieron__para d+16
pregnancy:chanc* b-23 d-29
substance:befor* a-20 c-18
un__lo a-19
""",
    """
allergy:una_pulsera c-15
cama__mi a-16 d+17
daddy a-16 b+20 d-20
me__@place b+16 c-16 d-22
""",
    """
adult:#_y c-28
any:no_me a+19 b-39 c-19
home:still a+46 b-40 c-37 d-44
not:stuff a+34 b-17 c-25 d-28
""",
    """
@relative_was a+15 c-24 d-20
allergy:muy_mal c-16 d+16
la__manana d-17
my__@drive a-27 d+23
not:digo c-18
ride:permi* d-21
""",
    """
any:mama a-27 c-29
heart:dan a-15
pregnancy:nace a-31 b-24 c-19 d+31
substance:i_had a-16 c-16 d+17
""",
    """
hombre a+27 b-18 c-15 d-20
""",
    """
dio__pero d-20
now:momento b-21 c-20
""",
    """
count__out a+23 c-26 d-22
heart:cien a+21 b-17 c-16 d-19
pregnancy:old c-23
""",
    """
now:queda b-26 c-35
see_a a-16 b-15 c-23 d+23
""",
    """
fui__veces c+16 d-16
psychosis:thinks a-17
tuve__reaccion c-16
""",
    """
bit b-20
now:@parking a-21 c-19
now:in_between a-15
pregnancy:probably_not a-16 c+19
""",
    """
coming:@move b-18
prior:prayer a+21 b-15 c-19 d-20
still__the b-30 c-30
""",
    """
psychosis:person b+15
substance:my_ex d-20
""",
    """
^acabo b-33 c-27 d+17
el__dios d+15
problems__my a-21 d+22
substance:after_my d+17
substance:strongest b-16
wait c-35
""",
    """
bp__up a-17
repite_la a-15 b+16
""",
    """
allergy:came_out a-15
cajon a-22 b-18 c-24 d+24
heart:then a-18 b-19
medical c-18 d-20
poliquisticos a-17 d+17
prior:got b-15 c+17 d-18
worked b-22 c-22
""",
    """
^psicosis d+17
any:me_anytime b-17 d+15
hay_@parking b+18 d-16
now:@book b-22 c+18 d-24
organ:@thanks a+22 d-21
prior:so_many d+19
psychosis:internada b-18
tengo_los d-24
un_viaje a+16 d-17
""",
    """
everything__the d+15
now:nah a+19 d-20
rest_is a+19 d-18
""",
    """
@body_no a+18 b-17 c-19
allergy:they a-17
organ:segun b-17 c-17
prior:@drug a-15 b-36 c+38 d-31
since_the b-19
""",
    """
@howmuch__@visit b+18 c-18
home:troub* a-16 d+16
ride:at b-20
""",
    """
home:hace_rato a-17 d+18
personal a-31 b+31 c-20 d-26
pregnancy:still_breastfeeding a-18 d+17
prior:a_@treat a-18
""",
    """
^define a-39 b+21 d-33
^estaba c+18
allergy:me_@medicine a-17 d+17
liver_is b-28 c-25
pregnancy:ay a+22
""",
    """
""",
    """
@year_of a-19 c-21 d+24
^pase a-16
heart:bien_de a+24 d-23
not:esa c-17 d-16
ride:bestie d+16
""",
    """
come a-17 b+16
home:your_place d-21
not:officially a-20 c+20 d-18
organ:los_estudios b-16 d-18
pregnancy:been_trying a-15
ride:would_@drive a+16 d-19
self b-17 c-19
that__up c-16
""",
    """
mule a+17 d-18
psychosis:perso* b+15 c-20 d-16
suppose c+16
""",
    """
not:miss a-24 b-18 c-25 d+26
now:texting a-16 b+18 d-19
ride:answered c+18 d-16
yes_my a-18 c-17 d+20
""",
    """
allergy:@visit_y a+18 d-21
got__ask b-18 d-21
know_yet c+18
mude a+24 b-20 c-15 d-23
now:estoy_libre a-17 d+17
pregnancy:pumpi* a-25 c-21 d+23
""",
    """
broto a-18
cagua* c-17
todo__corazon a+16 d-18
""",
    """
act a+15
crazy c-31
heart:normal a+17 b-22 d-34
not:decir a-19 c+17 d-18
pregnancy:ella a-18 b+19 d-20
""",
    """
#__week c-17
seroquel b+15 d-15
""",
    """
heart:takin* a+15
heart:yo a+18 b-21 c-41
i__@drink b+18 c-20
pregnancy:negativa c-16
recall a-24 b-19 c+25 d-24
think a-16 b-22 c+22
""",
    """
antidepresivo a+16 c-18
now:buen a-19 c-24
organ:higado_y d-19
organ:mi c-29
seguro d-18
to_snow a-16 b+15
""",
    """
=said:coming:yes b-27
home:lost a+16 c-16
los_mariscos a+22 b-22 c-21 d-17
me_paso b-19
not:one a+33 b-28 d-30
on__@food a-21 d+21
organ:me_han a-16 c+17 d-17
problem_but a+16
""",
    """
any:texts a-24 c-20
breakfast b-17 c-22
dira$ a-18 c+19 d-20
now:del_trabajo d-16
ride:quien b-42
""",
    """
psychosis:panic a+17 d-15
vez__la b-16
""",
    """
heart:me_on c-17 d+16
heart:the_low a+18 d-15
heart:ya a-29
name a-17 b-31
substance:limpio b-15 c-20
substance:meth a-15
substance:whiskey a-16 d+18
""",
    """
substance:glass_of a+24 c-17 d-21
""",
    """
heart:nothing_but c-17
home:he b-17 d-22
psychosis:disor* b-24
""",
    """
es__la a+22 b-20 d-16
now:misa a+23 d-21
presion_ando d+15
""",
    """
organ:list_for c-20 d+21
""",
    """
ayer a-16 b+28 c-41
coming:with_bells c-16
not:@insurer a+21 c-19 d-24
that__right d-19
""",
    """
@day__@day a-30 b-20 c-28 d+29
adult:not_a a-34 b-18 c-20 d+33
coming:a_mi c-23 d-20
coming:cuenten_conmigo c-16
liver__in d-17
medic* c-22
""",
    """
@clinician__a a-26 c+15 d-25
enlarged_heart a-21 b-20 c-19 d+22
everything_but a-15 d+16
mi__descarto a+18 c-18
still_nursing a-17 d+16
""",
    """
any:voy a-16 b+17 d-20
home:dejo a-17 d+18
podri* a-25 b-23 c+27 d-26
psychosis:le c-16
""",
    """
allergy:al c-44 d-37
me__that c-21
mi__y b-29
organ:plumbing_works a+18 c-16 d-19
prior:vitamins d-20
""",
    """
adult:aun a+16 d-15
had__liver a-27 b-15
negativa a+18 c-21 d-16
prior:i_see c-16 d+16
sober a-16 b-23 d+16
substance:metadona d+19
""",
    """
cervezas c-17
me_diagnosticaron b-16 c-30
ride:@stop a-20 b-23 c+24 d-23
""",
    """
abste* a+21 b-17 c-17 d-21
heart:checado a-16 c+16
not__thing c-18
todas__para c-17
""",
    """
ride:a_mi c+23 d-34
sobre* a-27 b-23 c-24 d+28
substance:two b-20
""",
    """
^sulfa a+15
heart:monitor a-21 b-18
home:llega c-16
is_down c-15
si$ a-25 b-35 d+32
tell__the d-18
""",
    """
great d-22
pregnancy:i_@clinician a-25 b-25 c-20 d+27
prior:and_two d+15
starts d-20
""",
    """
@drink_nomas a+16
^she b-37
heart:la_tengo a+21 b-27 c-15 d-17
pregnancy:who c+16 d-20
""",
    """
organ:orden a+20 b-15 c-18 d-18
pero b-36 c+24 d-15
pero_no a-30 c+27 d-24
ride:@relative_does a+16
""",
    """
a__if d-18
lo_hablo a-19 b+21 c-19 d-17
si__tomo a-19 b-16
tambi* a-19 b+19 c-21
what_it c+15
""",
    """
there__a a-18 b-15 c+16
""",
    """
espereme d-18
home:@clothes a-40 b+21 c-36
it__her a-15 c-19
substance:tengo_problemas d+15
up__# c-16
""",
    """
@medicine__el a-19 d+21
organ:yo a+29 b-23 c-16 d-22
ride:manan* a-16 c+16 d-15
soy_menor a+25 b-26 c-24 d-22
tms__@medicine d+17
""",
    """
azucar b-18
for_two a-20 b-18
home:but a-23
nada$ a+44 b-41 c-62 d-22
si__la a-34 b-24 c+25
""",
    """
starting_from a+15 d-16
""",
    """
""",
    """
not_answered c+18 d-16
now:no_se d-32
prior:not_believe c-15
""",
    """
^the a-25
heart:ella b-17 d+18
now:confi* a-18 c+16
orden b-27 c-29 d+17
pregnancy:toma a-23 c-21 d+21
the_pharmacy a+15
ultim* b-25
""",
    """
heart:negat* a+26 b-22 c-21 d-25
home:all a-25 d+18
now:momen* b-28 c-26
yes_to b-21 c-19
""",
    """
he_drinks a-20
heart:enlarged a-21 b-20 c-19 d+22
not:use a+18 c-16
""",
    """
hijos a+21 c-29 d-17
makes b-17 d-23
not:yes a-18 c+15
substance:is_not c-20
""",
    """
adult:tiene_# c-27
i__like a-18
much__a a+16 d-16
""",
    """
heart:arritmia a-29 b-23 d+19
herma* a-22 d+16
home:one a-22 c-19 d+16
pregnancy:lord b-15
pregnancy:que_@insurer a+19 b-16
prior:why b+24 c-18 d-21
""",
    """
en_media a+16
eso_que a-20 b+20 c-24
pregnancy:blood_test c+15 d-15
pregnancy:estam* a-28 b-18 c+20
""",
    """
@relative__one b+15 c-16
a_bit a-21 b-17
el__graso c-17 d+19
pregnancy:second_trimester a-17 d+17
""",
    """
^worked a+21 d-21
adult:@drink a-15
allergy:emerg* a-15 d+16
now:is_good a-17 d+17
now:time_for a-20 b+22 d-23
operaron_de a-17 c-16 d+23
ride:boy a-21 c-19 d+20
ride:pensaba_@drive a+16 d-15
""",
    """
coming:said c-15
el__tengo c-18
heart:unico a+16 b-16
la__todavia c-20
now:no_hay a-29 c-21 d+28
organ:tuve a-18 b-17 c+30 d-32
substance:on_my a+17
trying_to a-30
""",
    """
allergy:una_reaccion a-21 c-20 d+22
not:alergico a+17
they__it a-15
todavia_amamanto d+15
""",
    """
mijit* b-23 c-19
ride:digo b-20
ride:voy_a b-25
seis a-17 b-21 d+17
si_soy a-17 c-25 d+24
""",
    """
^@hello a-17 b-16 c-20 d+19
adult:se a-17
any:guest c-18 d+16
heart:118/7* a+22 d-22
heart:que_la a-25 b-16 c+25
me__puesto a+18 c-19
no__revisado a-16
now:de a-17 c-38
ticker b-33 c-25
""",
    """
adult:semanas a+16 d-18
he_is a+24 b-16 d-16
psychosis:but b-26
""",
    """
adult:what_if b+18
allergy:la_pusieron c-27
now:patron a-16 c+18
ride:usted* b+18
""",
    """
allergy:marav* a+20 d-21
heart:cuando a-20
ride:cover* a-29 c-29 d+28
she_gets c+22
substance:born a+21 c-16 d-22
substance:todas_las c-17
to_both c-19
was_an d-16
ya_casi a-17 d+17
""",
    """
ride:companero a-20 d+18
""",
    """
#_ay a-23 b-15 c-16 d+23
analisis$ a-25 b-22 c+26 d-21
organ:preguntas a-15 b+19 c-22
prior:nope a+19 d-17
""",
    """
adult:mama a+27 b-32 d-24
en__me b-21 c+16
heart:attack c-20
organ:gallbladder c-26
pregnancy:stopp* a+16 b-16 d-17
repite a-19 c-16
sendi* c-16
""",
    """
breastfeeding$ a-22 d+20
coming:and b-22
in_spring d+17
""",
    """
allergy:maris* a+25 b-25 d-24
healthy$ a+26 d-18
prefe* a+16 c-22 d-24
que__hay a-16 d-20
ride:how a-16 b+24 c-25 d-21
""",
    """
#__night b-15
^with b-15 c-18
agend* d-20
allergy:¿ b+19
coming:count a+24 b-24 c-32 d-15
prior:@day b-19 c-22
""",
    """
adult:mes a-24 d+22
heart:dios d-17
high a-42 b-18 d+17
home:casa a-22
pregnancy:historial a+18
pregnancy:third d+15
""",
    """
^arritmia a-19 c-19 d+26
al__la d-17
arriv* b-17 d+16
be_by b-21 d-26
dos__al c-17 d+21
operaron__la d+16
""",
    """
me_@body a-20
now:if a-29 b-27 c+26
to c+19 d-22
""",
    """
allergy:recuerdo a-21 c+29 d-16
not:drugs b-17 c-26
pregnancy:jajaj* d-23
psychosis:this c-17 d-17
ride:answer c+16
utis$ a-17 b-24 c-25 d+29
""",
    """
any:pregunta b+16 d-17
arthritis a+20 c-20 d-22
can__say b-30
prior:todavia a+35 c-21 d-37
""",
    """
to__my a-28 c+20 d-16
""",
    """
now:tomorrow a+31 b-17 c-30 d-34
""",
    """
i__drink d-22
i__is a+23 b-28 d-28
now:incon* a-17 d+18
organs a+19 b-18 c-16 d-18
""",
    """
almost a+24 c-22 d-20
and_one a-18 c+19
psychosis:about d-19
""",
    """
""",
    """
coming:vemos a-26 c-26 d+25
not:todo c-16
""",
    """
@parking$ a-16 b+25 d-23
falla$ a-18 d+19
for__and b-20 c-25 d+15
me_complica a+15
no__@drive a-18 c-18 d+16
pregnancy:a_@year c+16 d-20
""",
    """
^uso b-37
coming:viaje a+16 d-17
psychosis:pregu* a-27 b+19 d-22
""",
    """
any:mija a-21 c-21
nadie__a a+20 d-17
retraso a-24 b-21
""",
    """
@treat_for a-23 b-19 c-17 d+27
problemas$ c-24
""",
    """
allergy:somet* c+19 d-21
dira a-18 c+19 d-20
near d-21
prior:#_y a-26 d+26
prior:y_la c-24
""",
    """
able b-15 d-22
eso_se a-17
my__got a-17 c-31 d+21
need a-17 b+22 c-26
ride:mi_ma a-20 b-19 c-19 d+22
train a+22 b-20 c-16 d-18
""",
    """
had__cancer a-16 c-16
home:eating a-23 b-19 d+24
me__is b-19 c-15
psychosis:one a-20
""",
    """
de__de a-26 b-21 d+25
""",
    """
#__today a-23 b+17
church_is c-18 d+16
had__last d-19
heart:murio c-17 d-18
""",
    """
are_high a-20
guess* a-15 c+19 d-20
la_prostata d-17
like__hour d-16
now:after a+47 b-37 c-39 d-39
""",
    """
funci* a-15 b-22 c-24 d+21
virgen a+20 b-21 c-19 d-15
""",
    """
barely a+17
del_jale a+17 c-17 d-17
lo__yo b+18 c-17 d-15
organ:a_lot a-23
willi* a-22 b-18 c-18 d+22
""",
    """
heart:lol a-21
heck c-22
on a-26 c+16
pregnancy:@open a+33 b-29 c-31 d-32
prior:pills b+16 d-29
substance:rehab a-35 c-22 d+34
""",
    """
abilify d+17
any:we_moved a+16
not:loca b-19 c-26
prior:muchas_y b-18 c-20 d+17
will_take a+15 b-18
""",
    """
after_my a-26 b-19 d+20
hepatitis_b c-25 d+24
""",
    """
any:@medicine_and c-20
dice a-30 c+22 d-18
prior:#_@medicine d+23
psychosis:formu* c-16 d-21
y__hay a+20 c-19 d-17
""",
    """
heart__have d-16
prior:only_@medicine a+21 d-19
rain b-28
what__mean c-16
""",
    """
allergy:shellfish a+23 b-18 d-17
home:recojan a+15 c-17
is__will a-16
ketamine c-22
lo__a d-17
psychosis:veia a-20 b-23
you__count a-17 d+16
""",
    """
heart:casi_siempre a-17 d+17
prior:i_think b-21
when_the c-15
""",
    """
heart:the_cardiologist d-16
la__bebe a+19 d-18
not:figured a-15 c+15
prior:bette* a-24 c+22 d-23
""",
    """
both_had b+15 d-17
heart:mitra* a-17 c-16
psychosis:for_a a-18
substance:just_@drug b-18 d-27
""",
    """
pregnant__twins b-16 d+16
""",
    """
not:@thanks a+34 b-21 c-21 d-28
ride:un_@vehicle c-24 d-20
yo_nada a+27 b-20 d-23
""",
    """
dando b-17
is__hour d-17
now:pleas* b-17
prior:chapl* a-17 d-16
til a+17 d-24
""",
    """
none__worked a-18 d+19
planning_on b-16 c-21
prior:another a-19 d+17
rate a-22 b-19
substance:he_@stop a+18 d-16
""",
    """
coming:comin* c-17 d+17
is_dark a-18 b-17 c+18 d-17
mature a+20 d-20
""",
    """
ahead_and a+19 c-19 d-18
drive a+20 c-37 d-18
how a-33 b+34 d-43
organ:tuve_hepatitis c+23 d-27
soy_yo a-20 b-23 d+22
why$ a-27 b+33 d-35
""",
    """
acost* b-24 d+19
any:mejor_que b-18
home:keeps b-18 c-18
no__my a+25 b-19 c-22 d-18
ride:afuer* a-15 d+18
""",
    """
any:corre* b-42 c-25 d+21
both$ b-36 c-36 d+19
heart:am c+20 d-20
""",
    """
any:home a-16
pregunto__mi b-17 c+17
relap* a-28 d+30
""",
    """
heart:se a-20
keep_me c-19
my__looks c-20 d+20
ningun_anticoagulante a+16 d-17
parts b-20 c-20
ride:know_anyone a+16 c-16
timer$ a+20 b-16 c-19 d-20
""",
    """
adult:lady a-19 b+20 c-20 d-20
organ:dialysis a-17 c-33
organ:pero b-30 d-16
was__bit a-16
""",
    """
me_tenido d-18
not__me b-34
organ:infecciones a-21 c-29
several d+18
""",
    """
cero_@treat c-15
my__prescribed c-15
says_he c+17 d-16
un__diario c-15
""",
    """
adult:y_medio a+31 b-22 c-21 d-31
no__just c-18
""",
    """
a__nada a+19 b-16 d-21
""",
    """
=said:psychosis:yes a-32 d+16
@medicine_since b-18 c-18 d+15
@relative__estoy b-16 d-16
man$ c-20 d-19
so__not c+16 d-33
""",
    """
#__jajaja a+16
substance:fumo b-39
""",
    """
de_edad b-29 c-28
had__once d-20
took__test d-21
""",
    """
el_cardiologo c-15
heart:was_# c-16
organ:they_are a-20 b-18 c+18
""",
    """
#__sober a-27 c-20 d+27
any:stree* c-24
asegurar$ c+15
beers_on d-15
ride:tia a-15
""",
    """
""",
    """
dar_pecho a+15
is__you c-22 d-21
mio_es a+21 b-21 c-19
prior:mal c-17
""",
    """
broug* d-19
coming:@late a-17
las__y a-16
ride:am b-36
""",
    """
^luego b-27 d-34
answering a-22 c-19
i__@late c+19
not:modo a+17 c-16
sis a-24
sun d+17
throat d+15
""",
    """
heart_good a+15
now:not_work a+23 d-26
""",
    """
organ:pee a-20 b-33 c+34 d-22
""",
    """
had_it d-36
heart:ni d-23
imposible a+20 c-34 d-38
prior:not a+18 b-16
tres$ b-15 c-17
""",
    """
allergy:como c-17
heart:with_the a-15 c-19
just_@drink a+25 b-17 d-23
now:fixing a+17 d-17
trago b-23 c-20
""",
    """
dozen c-17 d+19
ride:the_car a-16
""",
    """
coming:puesto a-20 c-24
no_never a+34 c-29 d-25
now:@sick a+15
""",
    """
any:question a+16 b-21
borda b-24
hayan a+17 c-16
not__single a+17
""",
    """
fabrica$ a+16 d-16
home:estoy b-37
home:way b-17
on_dialysis c-22
""",
    """
organ:@drink a-16 c-22
substance:y c-29
worked$ a-22 d+23
""",
    """
got_my a+18 b-24 c-47
heart:that_way a+15 b-15
nary a+27 b-26 c-22 d-26
not:yo a-19 d+16
now:early a+17 b-17 d-23
touched_a a+16
""",
    """
@hello a-26
allergy:remember b-24 c+18 d-26
heart:si_soy d+16
me_away a-16 d+16
psychosis:estan_evaluando a-23 b-19 c+21 d-16
""",
    """
^@stop c+29 d-53
allergy:they_use d-16
that_day b-27
the_names c+16
""",
    """
allergy:@relative_is b+18
allergy:bee a+16 d-15
allergy:la_@medicine d-22
arritmia$ a-18 c-20 d+23
estoy__resultado d-16
heart:sube a-23 c+19 d-19
i_pump a-24 b-24 c-24 d+28
organ:gone d-20
the__off b-18
""",
    """
any:at_the d-25
is_up a-19 b-23
now:ese_dia a+27 b-18 c-20 d-27
psychosis:cosas a-23
told__the d-18
""",
    """
turned__@date a-19 d+18
""",
    """
his__him b-15
now:car a+17 b-16 d-17
pregnancy:lines a-21 c-20 d+20
ride:ya_tiene a-15 d+18
see__not a-18 b-16 d+15
""",
    """
affor* a+20 b-15 d-19
en__si a-16 b-16 c-16 d+18
organ:you b+22 c-24
""",
    """
cath a-21 b-21 c-16 d+21
inten* a-17
not:@stop a-17 d+21
organ:que_esta a-16
pienso a-20
test$ b-18
""",
    """
any:probl* a-29 b-19 d+26
in__er b-15
on_birth d-19
prior:como_tres d+15
what_if a-20 b+28 c-35 d-23
""",
    """
sit c-17 d-18
""",
    """
arrepenti a+20 b-16 c-16 d-19
coming:confi* a-23 b-21 c+19
driver b+18 c-23
""",
    """
and_he c-23 d+19
organ:is_the a-16 c-15
""",
    """
long__take a-17
""",
    """
does_@medicine c+18
evaluando a-23 b-19 c+21 d-16
knuck* a+16 d-15
pregnancy:youngest c-18 d-15
psiqu* a-21 b-18 c-18 d+21
""",
    """
sink a-18 b-19 c-15 d+19
""",
    """
@thanks__dios b-26 c-23
""",
    """
^by a-23 b-24 c-24 d+26
bebo$ a+16
he_probado c-16
home:parece a-19 b-28 c+25 d-24
otro a+24 b-42 d-35
sangre a-19 c+19 d-18
""",
    """
coming:ver_como c+15
la__hoy b+16 c-16
not:into d-23
preguntas$ c-16 d-20
psychosis:mania a-34 c-25 d+20
""",
    """
allergy:have d-18
amamanto a-28 b-21 c-28 d+29
organ:blood* d-16
prior:counts_as b+15
substance:@stop_@drug c-18
ya__tomo a-20
""",
    """
am__lol a+30 b-18 c-20 d-27
but_a c-19
dis$ b+17 d-15
haha b+15 c-25 d-23
never_anything a+17 d-16
un__mejor a+15 d-15
y_bien a+26 b-17 d-25
""",
    """
for__@month b-16
me_dio b-53
nah a+50 b-31 c-49 d-41
pregnancy:la_regla a+20 b-17 d-19
prior:to_a b-15
""",
    """
@visit_is a-20 c+15 d-21
not:bit c-23
pregnancy:no_tengo a+18
station a+17 d-16
""",
    """
allergy:allergic a-17 b+21 c-43
allergy:tolero b-18 c-19
if__my c-16
organ:liver_cancer a-17
tengo__@month a-18 d+16
""",
    """
after_surgery c+18 d-18
allergy:again a-23 b-18 c-17 d+24
""",
    """
heart:limit* b-15
now:media a+16
organ:cath a-18 b-19 c-15 d+19
the_first a+16 c-18
""",
    """
not:liver a+17 b-17 c-16
now:direccion b+15 d-16
o a-32 b+16 d-16
voy__ese d-16
""",
    """
heart:que_me c-25
infarto_en d+15
morphine d-24
pregnancy:having b-20 c-25
""",
    """
@relative_here a+16 d-17
now:confl* a-21 d+19
pedi a-17 d+18
substance:weeks a-16
""",
    """
did_a d-17
my_husbands d-30
""",
    """
any:it_for d-19
el_@medicine b-24 c-19
prior:them a-19 c-20
""",
    """
acuer* a-28
adult:@relative_is b-24 c-15 d+16
if__to c-16
organ:por c-37
""",
    """
allergy:poco d-16
coming:pensa* a-20 c+20 d-16
once__a d-19
pregnancy:havin* b-20 c-25
teste* c+17 d-22
""",
    """
not_doing c-15
""",
    """
home:minutes b-17
""",
    """
ahi__mi a-16
beers__@day d-15
eso_me c-17
it_before a+21 b-22 c-24
pregnancy:i_hope a-22 c+21
road a+23 b-25 c-23 d-17
""",
    """
coles* c-19 d-16
coming:alrea* a-23 b-16 c-18 d+21
have_one b-16
organ:working b-18 c-24
""",
    """
allergy:woke c-16
heart:but_i b-28
i__for a-28 d+21
let__go a+24 b-16 c-29 d-23
""",
    """
allergy:las d-21
heart:al a+17 d-27
no_@medicine b-31 c+22 d-30
now:might_as c-17 d+18
""",
    """
in_my b-19 c-35 d+19
llama b+16 c-17 d-17
lo_@stop d-17
organ:orino a+15 b-36 c+16 d-39
organ:scare a-19 c+21 d-22
prior:not_tried a+27 c-23
""",
    """
any:apart* b-24 c-19
it_fine a+16
morph* d-24
my__vice a+17 c-16
now:who a-24 b+28 c-19 d-24
""",
    """
alergias a+26 b-22 c-22 d-20
organ:prostata d-17
psychosis:me_for b-18 c-18
un__mi b-24
""",
    """
adult:till a+29 d-30
pacemaker$ a-17
quit c-15
ride:old a-19 c-17 d+16
""",
    """
ese a+15 c-37 d-16
seria a+32 b-25 d-30
""",
    """
home:@eat c-21 d+16
""",
    """
adhd c-27
que__hayan a+17 c-16
""",
    """
drinks_a c-18
has__not a+22 b-23 c-17 d-15
heart:quita* a-20
long__it a-34
retired$ a-15
sin_problemas a+20 d-20
substance:yeah_it d+17
waiting_for b-16 c+19 d-17
""",
    """
@traffic c-16 d-16
born b-35 c-19
coming:tryin* c+17 d-22
en__mejor a+20 d-19
presion_alta a-20 c-24
she__me a-17 b-16 d+16
""",
    """
de__o a-15
desde_las a-21 d+21
have__from d-18
heart:heart_murmur d+16
pregnancy:tiempo b-18 c-16
psychosis:mania_de a-21 b+22 c-22 d-18
we_have a+21 b-22 d-28
""",
    """
any:work b-20
""",
    """
ask__my a-22 c+16 d-16
not:trouble b-23 c-29 d+15
substance:you_yes c+16
""",
    """
pregnancy:stoy b-20 c-23
so_who a-19 c+19 d-17
""",
    """
again c-16
de__voy a-19 c-18 d+20
ride:ya_esta a-16 d+18
""",
    """
allergy:yo_sepa b-21 d-18
""",
    """
=said:unsure:words_of_doubt a-41 b-33 c+61 d-52
heart:at_# a-20 c-18
heart:two a-24 b-26 d+24
last_@month a+15 d-22
psychosis:suspe* a-17 b-16 c+21
start a+21 d-23
""",
    """
^primera a+24 d-20
any:nadie_mas d+16
heart__pressure a+25 d-26
not__anybody b-20 d-24
substance:@insurer a-15
substance:tomaba a-16 c-16 d+16
""",
    """
here$ b-20
pregnancy:podria_ser a-17 c+16
ready__you a-18 d+16
salio_positiva a-19 c-23 d+23
""",
    """
estoy_manejando a-15 b+21 c-25 d-29
hago b-26
hoy b+24 c-17 d-41
""",
    """
allergy:call a-21 b+17 d-21
buy a-16
it_up a+15
las a-28 d+18
""",
    """
entrando b-20
""",
    """
prior:ten a-19 c-17 d+19
""",
    """
apartamento b-20
not:dejar a-16
""",
    """
organ:contr* a-23 b-20 c-27 d+26
pregnancy:salgo d+17
respirar a-16 c-15 d+17
solo_rinon a-20 d+20
""",
    """
ride:consigo b-15 d-18
ride:vuelvo c-16
the_middle d-16
""",
    """
any:later c+15
died_from a-16 b+17 c-16 d-16
do__anything c-17
para__es a-19
pierd* a-16 c-17 d+17
ride:toget* a-18 c-16 d+19
would__first a+18
""",
    """
allergy:conozco a+17
nada__nada a+18 d-20
prior:month b-19
prozac a-16 d+16
solo__@medicine a+18 d-17
""",
    """
am_bipolar a-28 b-30 c-16 d+28
not$ a+31 b-58 c-21
organ:of_my a-19 b-15
ride:esposa c-22
""",
    """
any:of d-18
ruled_out a+24 b-16 c-23 d-23
""",
    """
heart:high_but a-23 c-36 d+33
known b-20 c-22
voy__bano d-17
""",
    """
adult:does a-16 b+22 d-21
con__favor d+15
cuadra b-18
go__the c+17
he__me b+20 c-24
""",
    """
adult:still a+31 b-21 c-24 d-33
home:my_house a-17
home:puedo b+18 d-19
substance:night a-18
substance:por_eso b-16
""",
    """
#_de a+23 b-24 c-32 d-16
am_home c+16 d-19
around$ b-21
just__lol c-15
organ:gallb* c-28 d-16
troca$ d-16
""",
    """
allergy:mal a-19
baile* a+20 c-18 d-21
fui_con a-16
had__today c-19
organ:waiting_for a-23 c+24 d-15
prior:lol c-35
""",
    """
heart:your a-24 b+17
organ:gastr* a+20 c-15 d-19
""",
    """
not:patient d-17
""",
    """
checking$ a-19 c+17
prior:de_las a-21 c-16 d+21
prior:farma* a-18 c-18 d+19
substance:days_clean a-21 d+23
substance:tiene a-21 c-17
""",
    """
now:bette* c-33
""",
    """
appointment a-16 d-20
heart:dieron d+17
heart:que_tengo a+18 b-22 c-20
ride:se_ofrecio a-21 b-18
""",
    """
any:lo a-22 b-22 d+21
heart:only_when c+16 d-17
pregnancy:quita* a+18
sin_novedad b-17 c-15
""",
    """
allergy:experience a-15 c-17 d+17
esperando_la d-17
hepatitis$ c-28 d+26
perdi__cuenta a-16 b-22 c-23 d+22
""",
    """
ride:chofe* c-18
ride:thought a+17 c-16
who_wants b+18 c-18
""",
    """
estan__loca b+16
igual a-17 b-22
no__pregunta b+17 c-21
substance:@drug c-26 d+15
""",
    """
adult:retired a-16 b-16 d+17
bien_del a+19 d-21
cree d-24
home:esperando a+22 b-17 c-23 d-19
mi__si c-17 d-19
prior:since_the a+16 d-16
""",
    """
coming:cuent* b-30 c-34
momento$ b-20 c-17
ride:anybody d-23
""",
    """
now:after_work a+19 b-16 d-20
puede_escribir b+16 c-18 d-23
substance:once a+18 c-18
the__@door d-15
to__any a+19 c-17 d-18
will__her b-19 c+19
""",
    """
borra* c-16
echel* a-18 b-16 c-15 d+18
not:life a+22 b-16 c-21 d-20
""",
    """
home:back a-19 b-37 c-37 d+30
not:this d-44
organ:los_analisis b-20 d-19
otra_@person a+16 b-17
substance:mama b-17 c-18
""",
    """
^contesto b-15 d+17
heart:like_clockwork a+18 d-18
this$ a-25 b+32 c-39 d-17
""",
    """
@relative__puede c-31
heart:salvo a+18 d-16
prior:te c-20 d-16
substance:ten_@year a+15
""",
    """
^this b-28
""",
    """
not:except c-17
shift b-29 d-27
""",
    """
organ:de_@date a+16
organ:weak b-16 c-23
to_check c+23
""",
    """
^ahora a+29 b-24 c-26 d-17
allergy:and_i c-22
days$ d-18
estoy__@eat a+21 b-21 d-20
now:might a-24 b-16
""",
    """
no__nino a-18
not__back d-26
ride:have_someone a-26
""",
    """
organ:me_sale c-18 d+18
""",
    """
instead a+21 d-21
lado a+22 b-19 c-16 d-21
little_@drug a+15 c-15
once_but a-19
""",
    """
cousin c-16
depende a-35 b-38 c+35 d-23
prior:fui_con a-16
""",
    """
low$ a+21 b-19 c-18 d-21
""",
    """
adult:in a+19 b-48 c-45
allergy:problema a+16 d-24
organ:dijer* a-16
still_on b-26 c-44 d+16
""",
    """
acaso c-25 d-22
cuando$ d-16
entera$ b-20 c-23
este__no d-28
far$ d-22
he__got b-16 c-22
no__me a+15 c-18
now:up a+20 b-24 c-21
pregnancy:#_@year c-20 d-31
quito$ d-16
ya__mande b+20 c-16
""",
    """
any:ayer b+15 d-18
decades a-17 b-16
infarto__# a-19 d+21
palabra c-23
prior:psicologa a-21
psychosis:no_se b-29 c+21
tried__a a-21 b-16 c-21 d+23
""",
    """
coming:el b-25
el__luego c-20 d-19
es_para d-27
got__to a+24 c-20 d-22
not:doy a+16 d-17
not:say a-17
organ:now c+19 d-17
ride:irme_sola d-16
""",
    """
que_no a-19
""",
    """
coming:obvio a-24 b-22 c-24 d+25
heart:¿ b+21 c-15
todo_normal a+21 c-22 d-16
""",
    """
@eat_at c-16
agosto a-15 d+18
no__falta c-16
pregunto_a a-16 b-22 c+20
""",
    """
^lost b-24 c-21 d+18
drink_every a-23 c+15
""",
    """
heart:tuesday a+18 c-17 d-17
psychosis:am_bipolar a-28 b-30 c-16 d+28
""",
    """
home:acabo a-19 b-17 d+19
my__born c-18
""",
    """
heart:just b-27
le__@relative b-16 d-16
""",
    """
adult:if d-19
allergy:terrible c-16 d+19
if__counts a-15 b-18 c+25 d-21
metoprolol d+25
norma* a+35 b-39 d-56
now:conte* c-19 d-19
psychosis:bipolaridad a-25 b-20
rango d-15
sanit* b-23 c-21
""",
    """
do__count b+36 c-41 d-36
organ:mio a+17
so_no a+37 b-21 c-32 d-29
take_anything a+20 b-20 c-19
""",
    """
adult:@relative b-16
heart:secon* a-17 b-17 c-20 d+19
hipom* b-17
now:good a-45 c-33 d+42
""",
    """
doctors$ a-24 b-21 c+30 d-25
not__as a+22 c-20 d-16
otro__mas a+20 b-17 c-15 d-18
substance:dip c-17 d-16
ticker__fine a+17
""",
    """
allergy:without c-17
hasta_el b-28 c-24
ingre* d+19
not:my c-23
""",
    """
adult:schoo* a+16 d-17
desayune__con d+15
ecografia c+16 d-15
prior:least a-27 b-21 c-16 d+24
substance:nunca_tomo a+17
transplant a-26 b-19 c-24 d+30
two_@person a-17
""",
    """
^@vehicle a+39 b-40 c-29 d-31
heart:for_my a-18
heart:pressure b-27 c-24 d+17
no_@treat a+17 b-20 d-19
not__in d-31
""",
    """
any:con_confianza c-17
now:of a-16 b-20
""",
    """
coming:says a-19 b+16 d-28
now:texti* a-16 b+18 d-19
substance:poco b-35 d-36
""",
    """
just_my b-27 c-26
now:del a+26 b-18 d-33
""",
    """
been_told d-27
heart:un_roble a+16
prior:la_lista a-20
prior:make a-19
psychosis:no_tengo d-17
psychosis:para_las d+15
pusieron$ c-20
""",
    """
allergy:morphine d-24
entie* a-19 b+20 d-27
prior:and_@treat a-16 c-25 d+28
ship a+19 b-18 d-18
""",
    """
coming:lo_estoy a-21 b-16 c+22 d-22
home:yet a+31 b-23 c-25 d-26
nobody__day a+19 d-18
not_him c-16
pregnancy:shop a+20 c-18 d-20
talk_@treat a+20 b-22 c-33
todo_me a+19 d-21
un__sin a-17 c-21 d+21
""",
    """
adult:voy_a a+20 d-20
curre* d+16
heart:husband b+18 c-25
home:@food b-25 c-21
now:ni a+18 d-19
""",
    """
adult:otra a-30
allergy:stings a+16 d-15
dos_y a-23 c-18 d+25
live b-24
now:go_ahead a-28 d+33
""",
    """
@insurer__por a-16 d+17
clock$ b-15
had__bad b+16
in__middle d-16
organ:fatty_liver a-26 b-19 d+20
ride:is_off a-20
viajo a+19 c-16 d-19
""",
    """
adult:in_high a+16 d-17
to__no a-16 c-18 d+17
""",
    """
adult:en a+22 d-44
any:big_@food a-17 d+15
coming:interesa a+18 d-19
hepatitis_c c-25 d+25
passed b-28
prior:quieren b+15
""",
    """
hypertension$ a-18 c-16 d+16
might a-41 b-33 c+27
substance:pills a-17 b-32
""",
    """
coming:drop a+27 b-20 c-24 d-27
not:cuento c-19
now:nomas a-20 c+17
psychosis:postpartum b-27 c+20
puesto_que b-16 c-21 d+19
ride:someo* b-33
sleep a-15
they_all a+20 b-15 c-18 d-21
""",
    """
a_half a+15 d-24
drink$ a+31 b-24 c-31 d-24
padez* b-29 c-26 d+21
when_i b-29 c+26 d-19
""",
    """
substance:dormi* a-20
working_# a-19 d+19
""",
    """
nos_vemos a-27 c-27 d+26
organ:@day a-21 b-29 d+18
organ:on_dialysis c-22
quinc* a+32 b-26 c-24 d-31
substance:van c-17
""",
    """
allergy:horse a-19 b+23 d-18
at__right a+15 d-18
heart:infarto_en d+15
low__pressure a+23 d-22
my__has b+19 c-25 d-25
on_the b-24 c+21 d-20
organ:am_clear a+16 b-17 c-15
paso_@thanks a+21 b-22 d-19
""",
    """
allergy:primera b-20 c-20
any:much a+20 d-20
coming:# a-53 b-51 c+34
heart:am_ok a+18 b-19 d-15
home:porch b-16
organ:do_not a+23 b-23 c-17 d-25
pendientes a-21 d-17
positive b-20 c-26
sabria$ a-16 b-19 c+23
shoot b-23 c-24
""",
    """
home:his c+18 d-16
if__then b-20 d+20
me__borracho a-17 d+19
me__rinon a-22 b-24 c-23 d+28
think__am a-16 c+19
""",
    """
after__surgery a-18
allergy:casi a-24 b-19 c-25 d+28
allergy:tape a+17 d-15
cigarettes a+19 c-16 d-16
not:those a+18 b-21 c-17
she_said a+16 d-20
una__y a+20 b-21 c+16 d-40
""",
    """
am__work a-23 b+19
is__bad a-17
plant$ a-16
prior:neither d+18
""",
    """
heart:twin a+17 d-15
now:is_ok d+15
que_@fetch b+16
""",
    """
arritmia a-29 b-23 d+19
barel* a+17
have_cirrhosis d+15
not:estoy b-24 c+17
without b-20 c-15
""",
    """
ultimamente$ a-15
""",
    """
@drive__me d-17
not_get b-16 d-20
pancreas$ b+16
""",
    """
arm c+19 d-17
en__sofa a-16
now:a a+27 b-21 c-43
organ:operaron_de d+16
pregnancy:expec* a-15 c-34 d+19
prior:si_no d-15
psychosis:famil* a-18
""",
    """
married a-22 d+22
not__@day a-16 d-22
""",
    """
de__@month a-28 c-24 d+18
he__@treat c-24 d+16
now:por_mi a-22 b-18 d+22
ride:someb* a-26 b-23 c+26
""",
    """
allergy:alergico c-20
home:did a-16
hoping_to b-20 d-18
lol_no a+28 c-25 d-28
organ:sanit* a+18 b-16 d-16
pero_de d-16
pregnancy:no_que a+16
psychosis:tengo_esquizofrenia b-15 d+17
todavia_toma a-17 c-16 d+17
""",
    """
=said:yes:the_last_word a-30 c-28 d+22
home:taxi b-21
""",
    """
^cirrhosis a-21 b-21 c-19 d+28
expecting a-15 c-34 d+19
losartan a-16 c-20 d+19
nada_de b-20 c-27
prior:me_on a-16 d+18
""",
    """
^dale a-23 b-20 c-20 d+25
a_multivitamin a+19 d-20
arreg* d+16
ride:@year a-17
ride:walk a+18
""",
    """
as__mine c+16 d-17
heart:corazon_no c-19 d+16
to_wait b+16
""",
    """
adult:@date a+23 b-46 c-45 d-16
cara c-22
coming:this_time a+16 c-15
""",
    """
^nursing a-29 b-18 c-17 d+27
adult:el_# a-19 b-16 c-18 d+21
guess__as c+16 d-17
he__been a+20 c-17
organ:probl* a+25 c-21 d-30
prayer a+21 b-15 c-19 d-20
""",
    """
ride:@drive b-20 c-63
substance:touch a+22 b-15 c-19
""",
    """
any:cual a-18 b-17 d+16
coming:sugar d-20
given_it d-16
heart:tomo_@medicine a-27 b-20
home:sueter a-16 b+17 d-17
substance:quier* c-20 d+20
""",
    """
allergy:weird a-19 c+18 d-22
favor$ c-31
heart:morning a+18 d-16
heart:tiroi* a+15
organ:to_wear c-22 d+22
psychosis:somet* a-25 b-26
ride:me_myself a+15
""",
    """
any:beats b-19
been_in b-16 c-17
care a-26 b-18 d+19
me__@door d+15
my__car a+19 b-19 d-18
my__i b-21 c+28 d-27
""",
    """
@relative__@year a-17 d+15
^aca a-18 d+19
organ:han a-16 c+17 d-18
""",
    """
@relative__ha d-17
but__ok a+24 b-22 c-21 d-21
now:manejando a+32 b-22 c-18 d-33
psychosis:depressed a+25 c-18 d-24
twins a-30 c-30 d+29
""",
    """
allergy:i_woke a-17 d+15
elbow__in a+16
me_about c-18
pregnancy:prenada a-18 c-17
tomo_nada d-16
""",
    """
carry* a-19 b-21 d+21
i__ok a+23 b-23 c-16 d-19
now:andel* a-16 c-15 d+17
organ:worki* b-18 c-24
por_ahi d-24
prescribed_@medicine b+17 c-17
psychosis:cabeza a+16 d-17
""",
    """
hypomania a-20 b-24 c+21
is__good a-19 b-16
mucho_este a-16 d+16
no__ella a-19 b+18
organ:@body_si a-16 d+18
ride:taken d+15
""",
    """
@medicine__las c-17
adult:had_my a-16
any:not b-33 d-16
looks b-21
organ:dio c+19 d-18
""",
    """
i__trust d-17
never__so a-24
pregnancy:lost d-19
""",
    """
cambiaron c-17
heart:was b-28
pregnancy:tener c-24
si_se c+16
""",
    """
@relative_might a-16 c+22
la__mi c-27
""",
    """
hay_inconveniente a-17 d+18
stopped_at a+18 c-16 d-18
""",
    """
check_with a-20
has__@body b-22
organ:the_same a-19 b+18
prior:marri* b-15 c+16
""",
    """
^ese b-37 c-34
allergy:que_me a-22 b-29 c-18 d+24
substance:with a-16
""",
    """
buscar a-26 b-24 c+16
coming:me_away a-16 d+16
como_# a-16 d+25
falta_un c-25
""",
    """
@medicine_en b-16
now:de_@eat b-18 c-18
pulse* a-15 c-17 d+18
something__up a+20 c-21 d-20
substance:not_say a-16
""",
    """
@year__me d-16
ni__no a-24 c+23
so__am a+19 b-15 d-16
""",
    """
coming:como_esta a-15 d+16
diagnosed$ a-20 c+24
i__@medicine a-19 c-19 d+22
never__a c-20
or a-27 c+16 d-30
organ:bag b-16 d+17
ride:town c-17
tomo_pero a+28 c-28 d-28
""",
    """
agenda d-20
any:mind b-16 c-22
estab* a-27
home:never a+16
""",
    """
goodness a+17
heart:would_have b-22
here b-22 c-24
miss b-25 c-30 d+18
on__birthday a+17
record a-15
ride:no_one a+30 c-25 d-30
""",
    """
la__soy a-17
pregnancy:rayitas a-17 c-18 d+19
quiero__se d-16
substance:que_se b-25
""",
    """
any:texting a-23 c-19 d+18
fea c-16 d+18
not:breathe c-16 d+15
ride:coming b-16 c-17
ride:own c-28 d-30
sure_thing a-19 d+20
""",
    """
^nothings a-15 d+15
^sale b-17 d+18
esta_perdi a+21 b-20
pregnancy:traigo_retraso c+24 d-20
""",
    """
^time a-25 b+25 c-17 d-23
any:@year a+19 b-23 c-19 d-16
had__@food a-18 b-18 d+19
llevar d-31
pregnancy:still_nursing a-17 d+16
psychosis:es_bipolar b+18 c-20
""",
    """
coming:la_@clothes d+15
for_this a-23
pregnancy:esta c-20 d-42
unless a+16 b-21 d-28
we_will a-16 b-18 c+15
""",
    """
@relative_is c-19
after__divorce a-15 d+18
any:ahorita a-16 d-15
mi__murio c-18
the__@stop a-16 c-17
unfor* a-19 b-20 c-15 d+22
""",
    """
adult:con b-17 c-18
allergy:@date b-19 d-20
or_@body a+17 d-15
ride:going_to a+19 b-31 c-21
substance:only_vice a+17 c-16
""",
    """
go$ b-43 c-41 d+16
""",
    """
coming:voy b-32
for__only a-20 c+19
mi__sale a-16
now:de_una a-31 b-26 c-24 d+30
pregnancy:know a-22
substance:when c-23
""",
    """
^possibly a-34 b-30 c+37 d-28
la__del b-20 d-18
now:ahi_le a-17
""",
    """
heart:going a-15 c-16
organ:neuro* a-19 d+19
""",
    """
adult:@year d-18
facto* a+17 b-19 c-17
not:go a-26
""",
    """
home:road a+18 c-15 d-17
pregnancy:she_is b-30 c-15
pregnancy:uno a-19 b+16
ride:de_la a-19 b-18 d+19
tengo_que b-21 c+31 d-47
""",
    """
""",
    """
@relative__no a+21 d-27
is_as a-16
organ:disease c-18
por a-15 c-61 d+26
que__@medicine d-15
sigue a-15 d+15
""",
    """
any:conte* c-18 d-21
dry__a a+17
is__number a-16
prueba$ a-29 b-22 c+19
""",
    """
allergy:no_puedo c-16
not:padecido a+16
organ:probably a-22
se__me a-16 c+22
toca d-31
you__asking b-20
""",
    """
^did d-22
do__remember c+15 d-16
heart:no_heart b-19 c-17
not__drop a+19 c-19 d-19
not_mind a-16 d+16
sombr* a-17
why__need b+17
""",
    """
college b-24
i__b c-16 d+18
me__creo a-16 b+18 c-19 d-18
prior:a_la a+15 d-15
the_best c-18
you__have a-17 b+21 c-17 d-22
""",
    """
had_that c-26 d-22
heart:about_# a-17 d+17
mi__broto c-15
no__nada b-28 c-37 d+17
psychosis:dx c-18
""",
    """
@clinician_wants c+19 d-19
le__que c-25
prior:@treat_si c+16 d-16
ride:licen* c-22
""",
    """
^estuve a-23 b-21 d+24
adult:nieto* a-22 b-23 d+26
organ:when a-15
tenido c-21
""",
    """
mania* a-16 c-15 d+18
nefropatia a-15 b-18 d+18
organ:a_spot a-16
prior:works a-19 d+19
""",
    """
^nunca b-61
entera b-26 c-28 d+15
hon$ a-28 c-21
la__tomado d-16
now:my_@body a+19 d-20
pregnancy:jaja b-29 c-20
""",
    """
have__be b+20 c-20 d-22
is__about a-23
me$ c-57 d+24
piedr* c-23 d+15
ride:@relative_comes c-15 d+17
""",
    """
cumplo__# a+17 d-17
pregnancy:pero a-23 b-18
prueba_salio a-20
""",
    """
@symptom$ c-22 d+17
am_new a+27 b-20 c-19 d-25
heart:tuve_un a-17 b-22 c-30 d+24
now:espereme_que a+16
pregnancy:podria a-19 b-15 c+18 d-16
ride:amiga d-17
""",
    """
pregnancy:him a+20
trist* a+21 b-19 c-22 d-15
""",
    """
could__the b-16 d-22
entra* c-25
prior:bloqu* d+15
ride:este_pais a+18 d-16
the__but a-22
""",
    """
any:could b-28 c+16
any:ningun_anticoagulante a+16 d-17
cerve* c-17
hongos a-16 d-20
la__si a-28 c-36 d+19
not:any a+23 b-31 c-28
yello* a-15 c+19 d-17
""",
    """
fiestas$ a+23 c-17 d-15
not__@medicine a+17 b-23 c-18
""",
    """
^despues c-22
allergy:me_senti c+17
coming:still a-29 b-21
psychosis:schizo a-26 c-22 d+21
""",
    """
@english$ a-18 b+18 d-17
home:esperando_que a+15 c-17
me_hayan a+17 c-16
thinks_so d-18
""",
    """
% a-17
drop$ c-17
organ:nueve* a+18 c-16 d-17
pront* a-17 b-22 c+18
psychosis:estoy_triste c-16
""",
    """
i_gave b-18
ni_a a+18 b-17 c-24
now:que a-21 b+18 c-25
pregnancy:me_entere a-17 d+18
ride:dijo a-17 d+22
""",
    """
ahi__primero d+17
be_honest a-20
now:appointment a-17 b+18 c-16 d-16
""",
    """
heart:me_i c-19
heart:muchacho c-16
home:es a-23 c+16 d-21
not:@vehicle a+16 d-15
now:in_a b-17
now:ya a-36 d+24
remem* a-24 b-34 c+31 d-21
substance:estuve a-18 d+17
""",
    """
any:numer* c-24
prior:ect a-20 b-19 c-17 d+23
""",
    """
delus* c-17
mijita b-23 c-19
""",
    """
^made a-24 b-17 c-15 d+24
paper* a-20 c+16 d-19
will_see a-19 d-18
""",
    """
^@sick a+26 c-21 d-26
boss__my c-16
emdr__@medicine d+18
healt* a+20 b-27 c-35
pregnancy:bun_in a-18 b-16 c-15 d+19
they_put b-19
""",
    """
prior:prescribed d-18
""",
    """
@month_along a-18
^still b-58 c+21 d-34
me__tomorrow b-21 d-20
organ:ultrasonido a-22 b-23 c+22 d-18
""",
    """
@vehicle_a d-18
exten* a+15
heart:@relative_does c-18
maravilla b-20 c-20
salir__la a-15 d-17
to_but d-21
""",
    """
@body__on b-22 c-18
be__one a-16
hopef* a-16 c+20 d-16
negative a+38 b-30 c-32 d-38
ought_to c-16
""",
    """
allergy:my_@animal b+16
😅$ a-24
""",
    """
any:got b-31 d+17
patch a+22 b-16 c-20 d-21
""",
    """
@body_is b-22 c-19 d+24
@sick_mejor c-17
organ:neith* a+29 c-19 d-26
that__correct a-20 b-18 d+20
""",
    """
@relative_took d+15
^tried a-23 b-34
come_in a-15 d-15
roger a-17 b-18 c-22 d+20
substance:working a-17 c-17 d+19
""",
    """
any:is_# b+23 c-24 d-31
los_@day c-30
my_numbers c+15
y_luego a-17 b-16
""",
    """
dejo b-21
heart__they c-18
organ:blood_work d-16
pregnancy:# c-23
ride:a_ver a-23 b-20 c+25 d-20
""",
    """
coming:manana b-19 c-19
field a-18 b-15
home:safe a-20 b-17 d+20
un_preinfarto a-16 d+18
""",
    """
le__sus a+16 b-16
organ:elevated a-18
""",
    """
@clinician_knows c-15
cerca b-19 c-18
""",
    """
en__soy b-20
heart:family_and d+18
los__y b-23
mande$ a-19 b+21 c-25 d-20
prior:twent* a-15 c-19
""",
    """
^tolerated a+17 d-18
^turn a+25 d-25
bien_esa b-16
i__her b-20
they__out b-19
""",
    """
#__preg d+16
adult:naci_en a+15 b-24 c-22
home:hija c-19
organ:i_have b-24 c-20 d+31
substance:@drug_a b-22
""",
    """
heart:todo_normal a+18 c-19
now:me_complica a+15
organ:falta* a-28 d-19
por_mania b-16 d+16
""",
    """
am__man a+29 b-17
mas_o a-17 b-18 c+20
organ:on_the a-18
substance:think* b-15 d-23
""",
    """
betwe* a-16
cerca$ b-19 c-18
high_school a+22 c-20 d-19
not:problema b-33 c-34
prior:talk_@treat a+20 b-22 c-33
rather_you a+25 b-28 c-20 d-20
se__con a+20 c-24 d-25
""",
    """
face_to c-15
paper a-24 c+23 d-26
pregnancy:porqu* c-15
""",
    """
adult:jaja a-35 b-23 c+19
ano b-25 c-24
he_passed a-18
""",
    """
desde_que b-19
in__@eat a-18 d+19
pregnancy:embarazadisima a-21 b-19 c-19 d+23
says__is b-17
substance:en_cuando d-22
took_it b-20 d-17
""",
    """
been__a b-19 c+18
home:my_porch b-16
never_showed a+16
ride:answe* a-17 c+25 d-25
ride:she_will d+16
""",
    """
substance:tomo_nada d-16
""",
    """
adult:recue* a-15
allergies$ a+18 c-25
cuantas a-22 d-18
ought c-19 d+18
pregnancy:@year a+17 c-26
substance:sin c-23
""",
    """
health a+19 c-20 d-16
now:central a-19 b+20 d-18
""",
    """
^later a+26 d-21
airwa* d+15
allergy:say a-17 c+18
aqui_esta a+16 b-15 d-16
""",
    """
""",
    """
me_in a-24 b-33 c+19
yesterday$ a+19 c-21 d-17
""",
    """
allergy:nunca a+22 b-30 d-33
mes b-34 c-29
monit* a-21 b-18
""",
    """
fuerza$ a-20 b+22 c-21 d-20
home:the_pharmacy a+16
sesiones a+18 d-21
""",
    """
it__loved a+17 d-17
organ:desde a-16 c-20 d+20
""",
    """
con__@medicine b-23 c-19
le__rinon c-16
my__still a-18 d+18
prior:i_can c-18
ride:que d-27
substance:card b-17
tengo__minutos a-24 c+20
they_just a+19 d-16
tubes a+22 c-17 d-19
""",
    """
girl a-24 b-25 d+27
heart:@year_ago a-20
pregnancy:ivf a-15
""",
    """
""",
    """
=said:ask:none_of_yes,_no,_unsure a+18 b-68 d+18
@symptom__that a-19 c+21 d-23
heart:my_bp b-23
patron a-16 c+18
pregnancy:might c+18
""",
    """
adult:colle* a-20 b-15 d+21
ride:puede a+18 d-23
""",
    """
@stop__in d-17
nunca__la d-23
organ:for_a c-26 d+19
""",
    """
pregnancy:gemelos a-23 b-18 c-25 d+24
""",
    """
coming:bells_on c-16
heart:broke* a+18 c-19 d-20
heart_problems c-23
i__@drug a-16 b-17 c+21 d-16
one__@month c-29
one__of a+22 c-19 d-21
ride:everyone a+18 d-22
yes__is a-27 c-16 d+27
""",
    """
#__de b+15
since_@date a-21 d+22
walk a+20
who_knows b-23 c+24 d-23
""",
    """
#__since a-20 d+21
corazon__padezco a+16
don c-16
en__@treat c-18
featu* d+17
pregnancy:march a-22
will__up a-15 c+20
""",
    """
@treat_at a+16
^nop a+20 c-19 d-19
checado a-15 c+16
is__exactly b-19 c+18
my__go d-22
pregnancy:hermana a-27 c-19
yes__drink c-19
""",
    """
han_puesto a+18 c-19
llego_a a+15 c-16 d-22
mota a-29
organ:watching c-17 d+16
substance:marihuana a-28 d-25
""",
    """
cuales$ a-19 c+17 d-26
me_quede a+21 b-23 c-24
out__the d-18
tobacco a+18 c-21 d-17
""",
    """
@insurer_que a-17 b-16 d+17
^might a-23 b-19
casi_siempre a-17 d+17
home:mis a-15
psychosis:it c+17 d-21
""",
    """
adult:retir* a-16 b-16 d+17
falta$ c-18
havin* b-26
llaman a-20 b+24 c-16 d-19
""",
    """
allergy:when b-24
any:glaucoma a-24 b-20 c-18 d+23
aspirina b-20 c-17
can_my a-18 b+18
que_era b-28 d-19
""",
    """
^quien a-33 b+26 c+20 d-52
anything$ b-29
coming:@eat a-17 c-28
pregnancy:abril a-15 d+15
substance:nada b-25 d-18
y__cayo c-16
""",
    """
flat c-21 d-19
mayor_de a-16
me_@insurer b-17 d+17
senora a-27
""",
    """
coming:covid d-17
exact* a-25 b-24 c+22 d+16
home:en_mi a-30 b-30 c-27 d+32
""",
    """
esa_vez a-22 c-16 d+26
ride:coworker a-15 d+16
substance:@month_sin a-18 d+17
""",
    """
allergy:@call_me a-18 b+19 c-16 d-18
""",
    """
""",
    """
any:comi a-21 b-20 d+21
any:skip c-28
heart:doctors b-17 d-18
heart:negative_on a+18 b-17 d-16
labs_came a+21 c-19 d-15
not_@stop d+16
now:@drive_right a+17 d-15
""",
    """
died_of b+16 d-15
now:middl* a+18
organ:idea c+17
psychosis:brother c-17
viole* a-21 c-16 d+20
""",
    """
any:hones* c-15
belie* b-21
now:by_me a-18 b-19 c-17 d+20
""",
    """
came__it a-15
entienden_por b+16
it_once d-17
kind d-23
""",
    """
any:has a-17 c-22
heart:me a-24 b-30 c+18
hypomanic d+17
""",
    """
cuento b-21
no__fumo a+19
psychosis:the_@medicine c-15
""",
    """
@relative_tried d-16
allergy:el_@body a+15 d-15
prior:in_@medicine c-15
ride:brother a-29 b-17
""",
    """
as_well c-17 d+18
lost__baby d-19
""",
    """
""",
    """
el__@month a-17 d+17
me__dos c-27
ride:nadie a+34 b-35 c-23 d-48
""",
    """
@price b-23
coming:see_you a-17 b-19 c-27 d+26
estoy__en a-18 d+16
heart:a_valve a-18 b-15 c-20 d+25
""",
    """
adult:have_to c+16
do_without d-18
heart:the_@clinician c-24 d-19
not__still a-23
older$ a+17 d-18
""",
    """
@treat_yes a-21 c+20 d-17
el__mi a+15
heart:ninguna_de a+16 d-17
""",
    """
none__the a+15
""",
    """
^ya b-17 c-80 d+17
allergy:pulse* a-15 c-17 d+18
have_wondered a-20 c+20
home:@stop a-21 b+19 d-23
pregnancy:my_youngest b-20
""",
    """
not:soltar a-16 c-16 d+17
substance:so a-17 b-31
week_and c-18
""",
    """
my__does a+23 c-16 d-30
pregnancy:encargo b-15 d+17
quien$ c+16 d-34
retra* a-24 b-21
when__was b-24 c+16
""",
    """
@body__last a-16 d+18
@move_so a+16 d-15
is__as a-17 b-25
is_high a-30 d+23
substance:de_nada d-16
""",
    """
adult:voy_en a+18 d-19
coming:ahi b-26 c-39 d+31
not:puesto a+17 c-20
""",
    """
las_nubes a-17 d+16
😂$ c-16 d-20
""",
    """
a__so a+16 b-18 d-21
home:ya_puedo b+15
pregnancy:oven d+15
psychosis:again d+16
""",
    """
^heck c-20
cirro* a-27 c-33 d+34
filli* b-17 c+15
substance:cutti* a-19 c+23 d-20
take_em c-16
""",
    """
heart:presion_ando d+15
pregnancy:patch a+22 b-16 c-20 d-21
""",
    """
anyone a+19 d-19
now:tuesday a-21
substance:demas* a-21 d+21
""",
    """
allergy:estab* b-16 c+24 d-24
heart:opera* a-22 c-27 d+20
later$ d-36
poco_de b-17 c+26 d-26
pregnancy:man c-16
think__is a-17 c+21 d-17
what__i a-31 c-28
""",
    """
coming:spot b-19 c-19
nothing_like a+20 d-23
que__ya d-20
""",
    """
como__mi b-17 d+18
dormida d-20
sabria_decirle a-19 b-17 c+22 d-16
ssris d+15
""",
    """
decia a-18
""",
    """
coming:sabe a-19 b-21 d+16
has__pacemaker a-16
there a-25 b+22 c-26
""",
    """
a__@year a+18 d-25
con_mis b-16 c-17
fiebre d-18
heart:uh b-18 d+16
now:you_need a-15
""",
    """
@relative_says a-17 c+17 d-16
organ:chronic_utis d+15
ruled a+30 b-21 c-29 d-23
""",
    """
diario$ a-19 c-18 d+19
difer* b-15 d+20
no__there b-21 c-16
tried__twice d-17
""",
    """
a_dozen c-17 d+19
home:nadie a+17 d-16
la__nada a+17 d-16
si__bipolar c-16 d+20
substance:does_@drug b+21 c-17
take a+17 c-29
the_low a+18 d-15
""",
    """
any:i_could b-16
colesterol c-19 d-16
substance:@drug_cuenta b+19 d-22
""",
    """
^uf c-24
any:bocad* a+18 c-17 d-15
now:confirmo a-18 c+16
now:you c-20
prior:aqui d+15
""",
    """
me__para a-21 b-25
no_digo b-16 c-17
now:away a-17 d+20
""",
    """
privado a-16 b+17
""",
    """
heart:on_the a-24 c+22 d-36
home:voy a+25 d-25
it__up a-17
larga d+16
ligada a+18 d-18
""",
    """
adult:turned_# a-28 c-15
any:the_old a+20 d-23
dicen_que a-23 b-29
now:asleep a-21 b-21 d+15
second a-20 b-35 d+19
""",
    """
^tengo b-18
^ustedes b+16
psychosis:ptsd a+23 b-28 d-20
""",
    """
any:clear a+24 b-16 d-24
any:nel a+21 d-21
ese__me b-24 c-23
esperando__resultado d-16
have_low a+19 d-19
heart:runs_in a-28 b+17 c-16
muchas$ a-15 b+16
psychosis:esqui* a-17 c-46 d+19
""",
    """
^should a-29 c+28 d-32
heart:stron* a+22 b-21 c-18 d-21
para_nada b-20 c-21
substance:pareja b-16
""",
    """
any:the a-15
confirmed$ a-19 b-19
jaundice c+17 d-18
my__as c-16
rather_not a-21 b+24 c-24 d-21
""",
    """
bring a-21 c-37
clear$ a+30 b-26 c-23 d-20
heart:angin* a-16 d+16
not:aqui d-18
not__when c+16
organ:panel a+16 d-17
psychosis:on_@medicine a-19 b-19
puede* a-15
ride:i_will b-44 c+20 d-22
substance:norma* a+21 b-17 d-25
""",
    """
cervecita a+22 c-19
heart:test a+17 d-16
six__in a+16 d-16
teetotaler a+22 b-20 c-19 d-21
the__pressure c-22
""",
    """
glasses d-17
historial$ a+22 d-19
not:ella a-19 b+18
toro a+16 d-16
""",
    """
adult:just_a a-18
adult:sobrino a-24 b-21
heart:compl* a+17
seguimos__la a+16 d-15
""",
    """
in__getting d-16
nights b-23
ride:mi_carro c-20 d-20
""",
    """
pregnancy:in_may b-19 c-15
prior:sola a+29 b-18 d-29
""",
    """
any:pero b-15
good__my a+22 d-19
now:sounds a-17 d+17
""",
    """
drinking a-32 d+19
es_confidencial c-16
hour$ c-33
organ:la_prostata d-17
una__en b-21
""",
    """
heart:se_me b-22
my__going c-16
ride:@call a-22 b+18 d-18
tomo__mas a-16
town$ c-17
""",
    """
grief c-24 d-27
not__street a+16 c-16
""",
    """
at__good a-22 d+20
organ:last_@month d-16
you_all a-31 b+25 c-27
""",
    """
now:now b-27 c-47
only__but d+16
percs a-16 d+19
snipped$ a+16 b-17
weath* a-17 d-19
""",
    """
^alergica b-18 d+15
allergy:first_timer a+22 b-20 c-20 d-21
as_of b-16 c-16
coming:no_la c-22 d+18
coming:up b-27
ella__@relative a-20 b+22 c-15 d-16
maam b-16 c-19
""",
    """
count__me b-15
en__rato b-15
heart:think a+18 c-17 d-15
organ:i_do a+23 b-20 c-19
psychosis:@stop c-20
reloj a+27 b-24 c-25 d-22
""",
    """
allergy:podia_respirar a-16 c-15 d+17
own$ a+23 b-18 c-28 d-20
so_maybe a-19 c+24 d-16
voy__medio a+15 d-16
""",
    """
any:a_big a-20 b+16
is_better d-21
now:anything a-19 c-16 d+18
one__# a+20 c-22 d-16
organ:cistitis a-18 c-19 d+23
substance:pase a-16
""",
    """
coma c-20
era__no a-17
heart:my_@relative b+22 c-27 d-26
i_would c-21
now:marido a-17 d-17
organ:¿ b+24 c-20
parec* a-27 c+20
ride:out_here a+21 d-18
we__# d-16
""",
    """
legal a-35 b-23 c+21
out__it a-20 d+15
ya_puedo b+15
""",
    """
^embarazada a-23
heart:but_not d-17
now:am_at b+15 d-17
saturdays b+19 d-17
""",
    """
@relative__in c-35
any:warfarina a-19 c-19
home:ya a-39 b-30 d+25
pregnancy:hombre a+27 b-18 c-15 d-20
yes_a d+18
""",
    """
^super a+26 b-23 c-19 d-26
any:absolutely_not a+20 d-20
any:yes b-20
psychosis:bipolar_y b-17
psychosis:mind c-27 d-25
""",
    """
hambre b+23 d-26
psychosis:words d-16
yeah__was d+16
""",
    """
allergy:tuvie* a-15 b-17 c-16 d+19
did__of d-17
fixing a+17 d-17
time__that c+19 d-17
walk$ a+17
""",
    """
allergy:mama b-26 c+21
glass a+26 b-23 c-23
home:still_in a+21 b-17 d-20
of__on d-19
organ:never a-18 b-16 c+30 d-28
""",
    """
adult:cumplo_los a+17 d-17
coming:confirmed a-16
now:caigo d+16
on__chart b-17
prior:tes a+19 d-17
""",
    """
#_casi a-20 d+20
adult:ya a-23 c-34 d+16
have_the c-26
organ:cirrh* c-32 d+24
organ:tengo_hepatitis c-27 d+23
prior:cero_@treat c-15
psychosis:bipolar_with d+17
she__not d-18
""",
    """
any:thinner d-16
troca d-16
""",
    """
lo_primero a+20 b-17 c-17 d-16
now:few_minutes a-19
psychosis:voces_cuando c-21 d+20
substance:a_@month a+15 c-15
""",
    """
@clinician_de b-24 c+15
a__otro a+18 b-16 d-17
bone a+17
coming:on_the a-23 b-17
fixing_to a+17 d-17
home:me_falta a+16
perdi$ a+21 b-20
segun_mi b-18 c+19 d-16
substance:el_@drug a-16 c-29
them$ a-19
""",
    """
allergy:gatos d-27
books a-17
dijeron_que a-18 b-16 c+16
el__dice b-24
not:ido d-23
sana a-16 b-16 c-17 d+19
""",
    """
cuando__a c-23
every__it a-21
for_my a+16 c-17
now:hour a+21 b-35 c-27
pregnancy:pase a+18 d-17
psychosis:never_had a+18 c-19
""",
    """
not:llegado d-15
now:is_better d-20
""",
    """
substance:a_@year a+15 c-15
""",
    """
psychosis:disorder b-24
say__but a-17
""",
    """
had_an a-20
try a+34 b-27 d-32
""",
    """
limite b-15
ya_me c-32 d-22
""",
    """
@visit__now a-16 d+16
hones* a-35 b-38
now:have_my a+19 d-18
utero a+19
""",
    """
i_breastfeed a-20 b-15 c-18 d+20
mine_is a+15
organ:from b+15 c-32
sound c-31
""",
    """
depre a+24 c-21 d-26
go_ahead b-15 c-25
""",
    """
allergy:in b-26
and_sound a-20 b-17 d+20
heart:fib a-17 d+19
me_sirvio a-19 d+20
nunca__encontrado c-15
prior:knuck* a+16 d-15
""",
    """
a_text b+16
irme c-21
prior:not_work a-21 d+21
""",
    """
allergy:not_that b-28 c+16 d-34
any:casa b-16
tendria_que b-33 c+30 d-34
""",
    """
a__con d-19
allergy:y_me a-17 d+18
am_allergic a-15 c-27
home:estam* a+17 b-18 d-15
llene a-23 b+16
sec a-27
segun__@relative a-21 c+20
would__than b-15
""",
    """
any:his a-20 b-18 c-16 d+22
lo__@relative b-17 c+16
para__de d-22
psychosis:thoug* a-27
stones c-32
substance:repor* b+16
""",
    """
@drug_every a-22
allergy:maravilla a+20 d-21
only_@medicine a+30 b-15 c-23 d-29
""",
    """
caldito b-17 d+17
la__yo b-23
ride:i_can d-23
tengo__un d-19
""",
    """
^borderline a-19 b-27 c+25 d-28
any:llega b-18
que__recetas c+17
yes__i b-19
""",
    """
i__had c-19
pregnancy:days_are a+17
substance:it a-19 b-29
""",
    """
any:sure_thing d+15
goes a-21 c+19 d-31
heart:vez c+18
never__in a+18 d-17
not:inconveniente a-20 d+19
""",
    """
@medicine_every d+20
heart:@relative b+25 c-19 d-33
once$ a-26 c+31 d-19
organ:kidney_to b-16 d+16
prior:i_do b-15 d-15
substance:llevo b-19
substance:ten a+15
""",
    """
every_three a+22 d-21
fui__con a-17
home:nos a+18 d-19
pregnancy:factory a+18 b-17 d-17
prior:count* a-23
the_patient c-21 d+17
""",
    """
@medicine__luego d+18
bacon a-19 c-18 d+20
keep a-33 b-16 d+22
mitra* a-17 c-16
organ:transplant a-19 c-20 d+21
""",
    """
i__baby c-21
manic__@year d+15
now:i_guess a-25 b-23
on_me c-32
organ:they_took a-17 c-15 d+17
psychosis:features d+17
story$ a-17 d+19
the__then c+17
""",
    """
am__# b-25 d-20
am__have a+16
not:chance a+21 c-21
now:@drink c+17
ride:@relative_said a-32 b-24 c-22 d+30
substance:misa a+17
yes_@medicine d+16
""",
    """
^alla a-16 c-17 d+16
at__hour a+20 d-21
""",
    """
@year__@treat c-18
harde* c-20
heart:what_is a-18 b+29 c-30
not:drama a-22 b-15 c-21 d+23
psychosis:con c+21 d-23
ride:siemp* d-20
veint* b-18
""",
    """
la_pusieron c-27
psychosis:de_joven b-16 c-17 d+20
""",
    """
al_bano d-19
can__@vehicle a-29 b+21 c-18
la_misma a-20
now:no_tengo c-22
si_problemas d+16
""",
    """
any:call b-50 d+16
everything a+21 b-17 c-26
wait_till a+23 d-22
""",
    """
adult:is_just d-15
mi_casa b-31
prior:before_you b-16
vaya a-25 b-18 c+16
""",
    """
@food c-17
@year_sobrio a+17 d-15
allergy:primera_vez a+31 b-20 c-18 d-31
can b+31 c-20 d-20
dejo__@door a-17 d+18
""",
    """
capaz a-25 b-22 c+39 d-36
home:llant* a+19 b-17 c-16 d-18
now:so_we a-18 d+18
now:turno a+22 b-19 d-24
plant a-17
prior:@fetch_la b-16 c+17
shock b-17 c-22
""",
    """
allergy:soy a-15
i__back b-17 c+16
la_conozco a+17
mitad__mitad a-23 b-22 c+23 d-22
now:my_break a-18 d+16
prostate$ d-18
they_use d-16
""",
    """
ataqu* c-16
have__at d-18
now:descanso a-20 d+22
organ:overactive d+20
""",
    """
a_todo d-17
cooking a+17 d-16
de_joven b-17
heart:had_the b-19 c-18
heart:rhyth* a-18 b-17
organ:perfe* a+36 b-26 c-36 d-36
""",
    """
#__nothing a-18 d+18
prior:nomas a+32 b-20 d-42
substance:estoy a-40 b-37 c+23
to_somebody d-16
""",
    """
que__por b+22 c-21 d-17
substance:strongest_thing b-16
there__chance a-17 b-15 c+16
""",
    """
i_work d-15
me_if c-17
period c+16 d-34
psychosis:no_sleep a-17
""",
    """
el_carro b-22 d-27
then__me b-17 d+17
unless__the a+15
""",
    """
^# b-64
adult:born_in b-23 c-19
adult:seven* a+17 d-17
con_@medicine a+18 b-23 c-34
prior:under_the d+19
psychosis:veia_cosas b-17
vuelvo c-16
""",
    """
could__name d-15
de_higado a-17 c-18 d+16
lord_no a+23 c-19 d-16
not:about c-18
not:confirmed c+17 d-21
one_and a+17 b-16 d-22
psychosis:did b-24
""",
    """
""",
    """
and_down c+20 d-22
bad_trip a-18
maneja a-18 c-23 d+22
now:adelante a-17 d+21
""",
    """
in__never d-15
now:tiemp* a-24 d-16
""",
    """
@stop__the c-16
""",
    """
@stop__botella a+15 d-17
allergy:@treat b-29 c-29 d+24
up__four d-16
""",
    """
^apenas a+35 b-36 c-34 d-27
adult:menor a+24 b-31 d-19
open c-16
""",
    """
am__a d-19
hiper* c-37 d+18
now:again a+24 c-27 d-24
organ:del_higado a-18
tia a-18
""",
    """
ate b-21
coming:decided b-16 d-17
for__hour a-21 b-20 d+22
viene$ a+25 d-25
""",
    """
coming:dele a+20 b-17 c-18 d-21
me__ayer c-25
pregnancy:embarazo c-20
""",
    """
any:please c-21
nique* a+18
organ:count a-26 b+32 c-20 d-34
pregnancy:salio_positiva a-19 c-23 d+23
voy__de a-18
""",
    """
@treat_hurt b+15 d-16
allergy:scare* a-17
dialy* c-36
dieron$ a-17
heart:murmu* a-25
i__sleep a-25
me_puse a-26 b-24 d+20
pregnancy:trime* a-25 b-17 c-23 d+26
psychosis:despues_de a-16
rajo a+20 b-19 c-21 d-18
""",
    """
contar a+18 c-24 d-31
prior:solo_@medicine a+23 d-24
psychosis:down b-22
side b-19 c-19
""",
    """
not:tell a-21 b-18 c+24 d-19
organ:no_problems a+16 d-17
ride:ask_my c+16
ride:myself c-25 d-23
""",
    """
ahorita$ a+22 b-22 d-18
home:como d-25
me__alta d-28
me_lo a-17 c+19
preg$ d+16
""",
    """
around_@holiday d+15
my_end a-19 d+18
""",
    """
adult:deje a-18 d+19
""",
    """
^dios a+17
heart:no_me a-28 b-18 c+34 d-25
la_vesicula d-24
trasp* a-22 c-26 d+23
""",
    """
mas$ b-38
not_recall a-18 b-19 c+21 d-22
psychosis:solo a+24 b-21 c-22 d-19
substance:can_not a-16 b-28
""",
    """
bunch$ c-15 d+19
ride:me_regreso a+19 d-17
ride:mija a+20 d-19
""",
    """
^which a-35 b+20 d-36
any:off c-16
not_till c-17 d-25
""",
    """
any:to_ask b-16
""",
    """
adult:desde a-28 b-16 c-19 d+25
can__sorry a+16
""",
    """
@relative_has d-23
allergy:no b-22 d-23
hasta__jajaja a-17 b-19 d+21
percent$ a-26 b-16
pregnancy:gemel* a-23 b-18 c-25 d+24
""",
    """
have__right b-19
""",
    """
a_whole b-17 c-18
hice b-21
if__am c-21
mi__tuvo b+25 c-21 d-24
pierdo$ c-16 d+16
says__i a-18 c+22 d-19
""",
    """
^there b-16 c+19
a__yo a-17 b-19
not:got d-19
now:nothi* a-19 d+20
organ:no_padezco a+16
pregnancy:apenas a-21 d+21
ride:pregu* a-16 b-29 c+30 d-30
""",
    """
my_lips a-19 b-17 d+20
""",
    """
can_take a+17 b-18
substance:@year_no d-19
thursday d-15
todas_las a-18 c-22 d+20
""",
    """
be__is d-19
chron* c-16 d+18
""",
    """
afecta$ b+18
bringing a-25 b-16 c-22 d+25
had_# a+17 d-18
has_not b-22 c+23 d-42
""",
    """
@thanks__todo a-15 b+19 d-22
now:a_few a-19
""",
    """
adult:en_el a-29 b-17 d+24
llueva c-17 d+15
""",
    """
my__had b+28 c-48 d-48
my__knows c-15
""",
    """
al__a a+23 b-22
not:la a-34
organ:no_tengo a+22 d-19
you__me b+20 c-25 d-17
""",
    """
^say a-23 c-25
eso_esta d-15
heart:@call a-26 b+18 d-25
prior:apena* a+22 c-23 d-23
ride:hay_quien a+17 b-15 c-23
substance:drink_more a-21 b-16
""",
    """
@vehicle_i a-19
have__all c-16
organ:liver_scare c+15 d-17
""",
    """
""",
    """
arrep* a+20 b-16 c-16 d-19
heart:diagn* a-22 c+17
now:trabajando b-18 c-23
ride:it a-31
""",
    """
coming:planning_on a-18 c-20 d+19
cuenten_conmigo c-16
is__way b-16
murio__infarto a-17
pregnancy:possible b-16 d-17
""",
    """
=said:substance:unsure d-20
adult:eso d-25
allergy:drug b-16 c-19
cuadrado a-17
give_my a+16 b-19 c-16
not:😂 a+15
si__@relative a-53 b-34 d+24
want a-23 b+19 d-30
""",
    """
^am b-24
any:seizu* b-15 d+17
would__so a-23
""",
    """
botel* c-17
last_@year d-16
me_esta a-26 c-21
""",
    """
=said:unsure:others_think_so a-33
ride:llevar d-21
""",
    """
^way b-17
depression$ c-25 d-23
organ:i_am c-19
polvo c-23 d-25
pregnancy:lactando a-18 b-25 c-30 d+23
prior:@clinician_y b-17 c-30
""",
    """
@hours$ b-28
falla a-24 b-19 c-20 d+25
home:and_sound a-20 b-17 d+20
sient* a-24
""",
    """
adult:@relative_y b-23
inyeccion d-20
now:i_am a+18 c-53
pregnancy:estoy_de a-20 d+21
ride:es a-21 b+25 c-20 d-24
sprin* b-32 c-24
""",
    """
a_@treat a-24
home:flat_on a+17 d-16
now:si_me d-26
question$ b+17 c-29 d-32
uti__@month a-21
""",
    """
adult:grado a+18 d-19
coming:amanezca c+17
for_what a-29 b+32 c-25 d-33
here_with b-23 c-16
is_psychosis a-20
me__otra a+15
not_@call a+15 d-28
prior:de_mi a+21 d-21
psychosis:out d-28
regre* a+15 b-18 c-19
""",
    """
#__no d-18
nel a+33 b-23 c-27 d-32
pregnancy:falta a-20
que__salgo b+15
ride:are c-30
ten b-27 c-20
""",
    """
ultimo a+15 b-17
""",
    """
allergy:think_so c+24
coming:las a-30 b-18 c+15
""",
    """
de_dar d-17
me_myself a+15
not:name a-21 c+22 d-17
""",
    """
i__but d-29
navidad c-16
pregnancy:opere a+20 d-18
psychosis:meds b-20 c-20
""",
    """
a_eso b-28 c-24 d+22
any:had_a c-20
heart:mi_corazon b-19
male a+25 d-18
not:bocado a+18 c-17 d-15
pregnancy:everything a+17 d-16
""",
    """
desde__# b-17 c-23 d+17
organ:cathe* a-18 b-21 c-23 d+23
prior:remember a-19 c+16
substance:me_la d+16
will_let b-21 c+15
""",
    """
#__one a+17 c-22
big a-30 c-26 d+16
home:flat a+20 d-20
not:hardly a+16 c-16
psychosis:but_not a+28 b-24 c-21 d-22
substance:tal_vez a-16 c+23 d-18
""",
    """
any:no_objection a-21 c-16 d+21
been__@drug a-17 d+16
corazon_lo d-18
le__permiso d-18
now:ahora b-31
""",
    """
allergy:like c-28
ask__@clinician a-16 b+20 c-18
""",
    """
a__every a-20 d+17
de__@medicine b-15
falta_el b-17
heart:the_blood c-22
person a-21 b+18 d-23
ride:if_not c-17 d+16
""",
    """
^broke c-15
need__my c-19
psychosis:and_then c+16
""",
    """
nomas_una a+18 c-16
pregnancy:ligada a+18 d-18
pregnancy:posit* a-38 b-26 c-35 d+40
""",
    """
@relative__cancer a-16 b+20 d-21
coming:@place b+17 c-26 d-26
drop a+16 d-32
polycystic a-17 d+15
pregu* a-62 b+49 c+18 d-57
prior:have_been b-16
""",
    """
bp_@medicine d+21
great__i a+19 c-17
organ:nah a+16 c-16
organ:solo b-24 c-23
prior:quit b-17
substance:was_in d+16
""",
    """
as_rain b-18 c-19
fatal b-15 c-19
heart:soy b-30 c-29 d+22
""",
    """
han__nada d-17
pregnancy:me_opere a+20 d-18
psychosis:nunca b-39 d-38
""",
    """
skipped a+26 b-25 c-19 d-25
weeks__@day c-20 d+17
""",
    """
#__is a-20 b-16 d+22
faltaba_mas a-20 b-16 c-20 d+22
god b-30 c-32
until_@date d+16
""",
    """
be__first a+26 b-16 c-19 d-17
hep_c a-25
she__on b-17 c-19 d+16
""",
    """
by_then c+18 d-15
got_someone a-18 c-18 d+16
graso$ a-23 b-19 c-29 d+30
mismo$ c-22
now:dejam* a-16 c+16
ride:ok c-28
""",
    """
looks_like b-15
me_@food a-23 c-23
not:out a-20 c+15
puede__mi a-26
substance:smoke* a+17
""",
    """
heart:had_a c-29
""",
    """
adult:of b-32 c+19
lo_unico a+28 b-25 c-22 d-24
my__day a+21 b-17 c-16 d-23
stings a+16 d-15
""",
    """
as_long d+19
""",
    """
@drive_the d-18
""",
    """
breastfeed a-25 b-17 c-19 d+23
llegado d-15
medicare a-22 c-22
pregnancy:mama c-16
psychosis:not_say c-16 d-19
there_was c+17
""",
    """
^perdon a-26 b+27 c-18 d-22
al_polen a+18
from__here a+15 d-16
me_@fetch b-29 c-27 d+30
prior:two_i a-15
""",
    """
^llevo b-27 c-17 d+21
mi__pasa a-19 b-17 c-18 d+20
unless_you a+18 c-16
walke* b-20 c-20 d+19
""",
    """
organ:creat* b-26 c-19
un_rinon a-21 c-27 d+18
watch a-22 b-21 c+23 d-19
""",
    """
@drug__@day a+16 d-19
anything__that a+17 d-15
prior:ya_perdi b-16 c-15 d+16
""",
    """
#__out a+24 d-23
@relative__afuera a-15 d+18
coming:@relative_no b-17 d-23
coming:comprado a-19 d+19
ride:on d-23
""",
    """
as_@treat b+19 c-18
mi_ama a-16
no__no a+40 c-23 d-37
not:your c-17 d-15
psychosis:second d+17
""",
    """
@sick__not d-15
any:@relative d-26
pregnancy:for_the d-16
pregnancy:we_are a-36 b-27 c+20
ride:work b-21
""",
    """
allergy:which_@medicine a-17 b+18
but__is b-39 d+19
docto* b-31 c+24 d-27
el_que c-27
not:car a-26 b+16 c-17 d+16
""",
    """
^kidneys a+23 b-20 c-28
^porque a-18 b+24 c-23 d-25
have__is a+16 d-15
psychosis:no d-24
psychosis:only a+33 b-18 c-22
recai a-28 c-16 d+29
strongest_thing d-16
""",
    """
@open_up c-16
lo__al a-15
prior:medicinas a-16 d+17
ride:to_stay b+16
will__a a-17 c+17
""",
    """
^ill d-19
now:aslee* a-21 b-21 d+15
psychosis:nada b-25 d-20
substance:entra a+17 d-15
what__my b+20
""",
    """
a__gatos d-27
any:exact* a-16 b-15 d+19
any:problema a-24 b-16 c-16 d+24
but__all a+17 c-15
but_ok a-16 c+15
had_the b-24
incontinencia a-16 c-17 d+22
los__ya b-22 c-22 d+17
not__@person b-15
psychosis:will a-19 b+21 c-16 d-16
""",
    """
faltan__analisis a-17 c+17
gone__me a-22 b-20 c-17 d+22
mi__firma a+18 b-17 d-16
""",
    """
hipomania__de b-17
i_@vehicle a-20
pregnancy:and_i b-19 c-23 d+16
""",
    """
organ:kidney_stones c-20
""",
    """
@relative_me a-15 b-15 c-23 d+23
marav* b-20 c-20
substance:black a-16 c-16 d+17
substance:wife a-29 b-33 d+20
""",
    """
@medicine__la b-22 c-28
it_by a-19
not:nothing a+33 d-32
prior:sick c-16
stopp* b-33
""",
    """
@drive__misma a+15
coming:en_otra b-16
now:hable a-18 b-16 c-16 d+21
""",
    """
^tuve a-42 b-40 c+19
coming:not_be a+30 c-23 d-26
fea$ d+15
heart:tensi* b-20
not:nada b-29 c-20
organ:enzym* a-24 b-17
todo__de b-17
""",
    """
@relative__know a-21
substance:papa a-21 c-17
""",
    """
^both b-37 c-40
adult:half a+22 d-21
""",
    """
moles* a-18 d+20
my_gallbladder a+18
not:vez a+18 c-17 d-16
prior:but_no a-17 c+17
ride:lo a-29 b-24 d+19
tms c-18 d+18
""",
    """
any:old_@place a+23 b-16 d-27
home:never_showed a+16
just__in b-25
now:pick d-15
pregnancy:para b-20
ride:mejor c+17
""",
    """
@clinician__# a-25 d+17
^puro a+29 c-39 d-43
model* a-20 b-18 d+20
polvo$ c-19 d-22
prior:before b-17 c-16
the_next a-15
""",
    """
@animal_has b+15 d-16
coming:llevo a-25 b+16 c-27
coming:roads d-15
el_@drink c-17
organ:not_back a-21 c+19
""",
    """
good_time c-15
me_cae a+23 b-16 d-22
prior:new a+24 b-23 c-20
substance:most_nights a-21 b-17
""",
    """
facebook a-21 b+22 c-18 d-23
i__alone a+20 b-19 d-17
""",
    """
allergy:out a-44 d+27
am__today a-21 d+21
now:bien a-30 b-25 c-28 d+37
organ:duele d-17
un__nunca c+16
""",
    """
any:ya b-23 c-39
get__to b-20
""",
    """
^puros a+20 b-17 c-18 d-20
excus* b+17 c-16 d-16
no__puedo a-20 b-20
organ:but_the c-18
vasec* a+28 b-24 c-19 d-22
""",
    """
^@thanks a-16 b+30 c-29 d-35
any:fine_by a-16 b-16 d+18
home:lo a-23 c+17 d-21
""",
    """
adult:summer a+19 b-15 d-21
alergico c-20
dios__😂 a+17
organ:had_hep a-22 c+20 d-23
prior:una_sola a+29 b-18 d-29
ride:my_boy a-21 c-19 d+20
the__house a+17 b-19 d-27
""",
    """
my__know b-29 c+17
stroke c-21
""",
    """
adult:soy_menor a+25 b-26 c-24 d-22
covid d-20
family_is a+19 b-18 d-20
not:mind b-19 c-22 d+18
ride:del a-19 b-17 d+15
tylenol a+30 b-16 d-30
""",
    """
pregnancy:amama* a-24 b-32 c-40 d+34
scare a-23 c+25 d-21
substance:abstemio a+21 b-17 c-17 d-21
will__out a-18 c+19
""",
    """
a__@person d-17
a__el a-21 b+19
""",
    """
coming:todavia a-20
fit a+21 b-21 c-26
kinds a-25 b-16 c-17 d+24
""",
    """
""",
    """
heart:me_ve a-18
now:viene_de a-18 d+17
""",
    """
de_encargo b-15 d+17
sound* a-17 d+17
substance:say_it c-17
""",
    """
heart:both_had b+15 d-17
heart:cero a+19 d-19
negativo a+32 b-24 c-28 d-28
tried__thing a+16 d-15
""",
    """
@eat$ c-22
allergy:first_time b-21 d-24
had__give a-17 d+17
que_por a-15 b-17 d+20
telli* a-22 d-24
""",
    """
guess__good c+16 d-17
heart:about a-25
me_hicieron b-26 d+20
substance:treatment a-19
that__know b-22 d-25
to__is a-19 b-24 c+27 d-24
""",
    """
allergy:todo_bien a+22 d-22
cosas__vez c+18 d-18
heart:way a+15 b-15
substance:down a-22 c+15
""",
    """
five c-39 d+21
pregnancy:cada_tres a+15
""",
    """
^es c-21 d-40
adult:tengo_# a+17 b-38 c-46
pregnancy:got_my a+16 c-20 d-15
prior:primero b-19 c-19
""",
    """
maybe__little a-22 c+29
now:is_up d+17
""",
    """
alta_y a-18 c+16
coming:sorry a+20 d-16
prior:now c-28
soy__tengo a-16 d+17
""",
    """
not_at a+30 c-24 d-27
substance:since_# a+32 d-41
""",
    """
now:all a-34 b-16 c-18 d+33
substance:working_on a-17 c-17 d+19
that__@clinician c-15
up__time a-15
""",
    """
espera c-19
""",
    """
any:quit c-17 d-17
grandpa a+18 d-19
heart:marca* a-30 c-27 d+20
pero__si a-33 d+22
""",
    """
am__@medicine c-32
drink_like b-16 d-18
street_we b-16
""",
    """
#_over b-28 c-38
any:dog a-17
""",
    """
insulin a-22 b-18 d+23
prior:to_@stop c-16
ride:manejando a+15
substance:pain a-25 c+26 d-19
""",
    """
allergy:get a-22 b+17 d-24
elbow_deep a+16
eso__me c-23
la__que c-36
las_abejas a+16
wheel a+21 b-17 c-18 d-21
y_a a-19 c-17 d+21
""",
    """
^planning a-18 c-20 d+19
more_than a-33 b-28
prostata d-17
psychosis:vi a-16 b-18 c+16
""",
    """
any:water d-20
it_out b-20 c+16 d-25
now:off_today a-21 d+22
""",
    """
he__in d-16
manej* c-36 d-26
no_family a+15
""",
    """
@insurer__me b-18 c-17
coming:paro c+17 d-17
he_was a-21
pregnancy:last_week b-21
ride:pero b-21
""",
    """
allergy:you_all d-17
el__porque a-15
prior:do_you b+21 c-18
substance:currently d+16
substance:me_tomo c-20
""",
    """
allergy:died_from a-16 b+17 c-16 d-16
me_and c-21
""",
    """
^dicen b-19
allergy:tuvieron_que a-15 b-17 c-16 d+19
chart_says b-22
pretty c+19 d-16
rinones__de b-18 c-17
""",
    """
now:hit a+18 d-17
""",
    """
mirar a-17 b-16 c+20
organ:el_que a-17
set$ a-26 b-20 c-17 d+27
tell__@clinician b+16
""",
    """
bipolar__# a-17 c-26 d+31
comes_and a-20 b-15
home:at_your d-23
prior:pasad* a-24 c-18
""",
    """
acabo__la b-15
allergy:abeja* a+16
allergy:new_to a+22 b-16 c-17 d-23
business$ a-16 b+16
crei_que a+17 d-17
prior:#_@date c-17
""",
    """
acaba* d-15
coming:off a+17 b-20 d-17
forma$ c-20 d-18
hablo$ b+15 c-16
he__nada a+32 d-31
pregnancy:i_got d-17
""",
    """
heart:dieron_@medicine d+19
liver__me a+16 b-17 c-16
not:day c-23
pregnancy:heave* a+21
""",
    """
any:ok a-24
period_last a+15 c-15
substance:@drug_on d-17
substance:vape d-25
""",
    """
coming:me_bajo a+20 c-19 d-21
organ:le c-19
pregnancy:on_the b-30
prior:la_@medicine b-27 c-30
""",
    """
any:ni d-40
bipolar__diagnosed d+18
matter$ a-21 b+24 c-23 d-19
now:despu* a+32 b-22 c-17 d-31
pregnancy:bun a-18 b-16 c-15 d+19
would__the c-16 d-19
""",
    """
adult:summe* a+19 b-15 d-21
coming:me_da d-19
heard_voices c-16
my_colonoscopy a+16 d-19
on__no a-16 c+17 d-16
tengo_tiempo b-23 c-33
""",
    """
allergy:lol a+25 c-19
estoy_@insurance c+17
is_out a+19 b-19 c-22
prior:all_i a+19 b-16 c-17
than_# d+15
""",
    """
took__@medicine a+17 c-23
""",
    """
allergy:to_my a-22 d-16
pregnancy:probably a-19 c+18
runs__the a-18
""",
    """
adult:about c+20 d-18
fifty b-22 d-31
hands a+28 b-18 c-23 d-29
heard a-33 c+27 d-24
pregnancy:confi* c-19 d+16
prior:just_one d-24
prior:monto* a-20 c-17 d+23
""",
    """
@relative__que b-39 c+29
heart:runs_low a+19 b-18 c-18 d-18
only_high c+15
pregnancy:condo* b-19 c+16 d-28
prior:couns* a-24 b-18 d+16
que__mas a-17 c-15
thought__but a+16 c-16
valvu* d+19
""",
    """
me__cara d+18
o_menos a-17 b-18 c+20
organos a+19 b-17 d-17
""",
    """
^nothing b-38 c-32 d+19
adult:has a+17 b-20
checar a-18 b-17 c+22 d-19
la_verdad a-27
not:afford a+20 b-15 d-19
now:a_hard a+17 b-15
un__# a+15 b-19 d-16
""",
    """
#__day a-17
psychosis:the_whole b-20
""",
    """
estoy__que b-26 d-16
heart:bp_is b-33 c-34 d+15
para__no a-18 c+22 d-16
that__whole a+16 b-16
""",
    """
guest$ c-18 d+16
mucha* c-15
now:long d-28
pregnancy:retraso a-31 b-18
""",
    """
^tms a-17 d+22
^yeah b-37 c-36
pregnancy:quest* a-19
substance:hace_# a+20 d-19
the_@drink b-19
""",
    """
allergy:it_twice a+16 d-15
""",
    """
for_one c+18 d-17
forget b-29
misma$ a+15
pregnancy:prime* a-17 d+18
prior:journ* b+15 c-24
prior:wellbutrin b-19 c-27
ride:llevo a-15 d+15
""",
    """
bipolar_y b-17
home:my_own a-15 d+16
organ:nothing b-15
prior:luego a-17 d+18
thirty c-19
""",
    """
en__farmacia a+16 b-16 d-23
pregnancy:de_# a-18 b-17 d+16
prior:do a-24 b+27 d-22
substance:defin* a-31 c+19 d-26
talke* b-24
""",
    """
@body_on b-16 d-17
cabeza c-18 d-17
grown$ a-21 b-22 c-17 d+22
it__once a-16 c+22 d-21
vitaminas c-17 d-23
""",
    """
calendar a-20
prior:in b-36 d-15
ride:got_me a-23 b-16 c-18 d+22
""",
    """
^@medicine a-32 b-21 c-28 d+39
con__le a-20 c-18
road$ a+20 b-16 c-15 d-19
treat$ a-20 c-25
widow* b-18 d+16
""",
    """
a__lol c-24
and__so d-18
cuand* a-17 b-41
escribame a-26 b-19 c-21 d+25
hipertension b-16 c-16
no_creo b-21 d-25
spell b-20
""",
    """
been__everything a-19 b+17 d-16
de__hay c+17 d-15
ride:on_it a-26
tiene_el a-15 c+15
va b-17 c-21 d+17
yep$ d+20
""",
    """
^would a-35
why_does b+18
yup a-28 b-23 c-19 d+30
""",
    """
prior:bastantes d+16
""",
    """
a_@clinician c+21 d-19
coming:paso a+35 b-34 c-29 d-35
home:la_@door a-23 b-23 c-15 d+26
pregnancy:duda d-15
supongo a-15 b-16 c+22 d-21
""",
    """
@relative__gets c+22 d-19
@year b-27
now:no_le a-15 c+16
pregnancy:faint c+17 d-15
substance:pot a-28 c+22
tomo_mucho c+18
young* c-18
""",
    """
coming:i a-19 c-15 d+17
organ:@body_is a-29 c-30 d+28
pregnancy:lol b-33
""",
    """
^emdr a-15 c-16 d+16
cancelled c-22 d-28
she__that b-16
""",
    """
^buen a-27 b+16 c-16
coming:go_ahead a+21 d-21
creek a-26 b-17 c-21 d+26
daily_for a-26 b-20
did_not a-26 d+15
end c-28
says_i c+16 d-26
""",
    """
home:dejo_en a-17 d+18
nomas_ansiedad a+16
right_as b-18 c-19
""",
    """
allergy:la_use a+16
psychosis:card b-15
""",
    """
a__del c-31
bad_time c-17
substance:tomar c-24
""",
    """
bebo__de b-18
coming:ya_pedi a-17 d+18
home:been b-18 c-21
now:muy a+20 b-15 c-24 d-18
she__and a+20 d-20
tried_them d-15
""",
    """
a__si a+19 b-27
eso_creo a-17 b-21 c+20 d-18
llevo__dias a-16 d+15
no__cuenta a-18 c+21 d-23
not:asegurar c+15
pregnancy:positive a-25 b-17 c-20 d+25
substance:he_says c+16 d-17
""",
    """
^yea a-25 b-21 c-27 d+28
escucho$ d+16
jeje a+22 c-22 d-27
may b-32
miss_it a-24 c-19 d+24
psychosis:conte* a-16
""",
    """
allergy:all c-30
any:perdo* c-18 d-18
askin* a-17 c+19 d-15
el_de b-18
no__aqui d-17
substance:a b-27 c-34
""",
    """
^passed a+15 b-18 c-20
saile* a+19 b-18 d-18
""",
    """
any:luego a-15 b-16 c+19 d-17
y_ahi a-16
""",
    """
it__panic c-15
organ:one_kidney a-16 b-15 c-23 d+20
psychosis:at_# d+16
ride:up a-22
were b-38 c+16 d-23
""",
    """
adult:de_la a-16 b-16
claro_que b-27 c-25
crist* b-27
heart:what a-20 b+25 d-20
never__told a+23 c-22 d-16
""",
    """
heart:@machine d-16
ido__@treat c-23
ningu* a+19 b-60 c-64
""",
    """
a__valve d+18
does_the b+25 c-19 d-18
nada__la d+16
psychosis:were a-15
""",
    """
any:anyti* b-17 d+15
con_# a+24 b-20 c-25 d-19
heart:perfecto a+19 d-16
prior:la_cuenta a-19 b-28
""",
    """
heart:la_@medicine a-19
now:me_tomorrow a+17
organ:dialysis_@day a-22 b-18 c-17 d+21
quieren$ a-15 c-18
""",
    """
coming:on_it a-26 b-17
not:probado d-17
psychosis:i_get a-23 c-24 d+18
""",
    """
@treat_por d+17
allergy:inyeccion d-16
any:como_no a-22 b-21 d+22
is_at d-20
""",
    """
@relative__vive a-15
prior:antidepresivos a-16 c-24 d+22
ride:trabajo a-18
""",
    """
any:dudas a-20 d+24
heart:me_that a+16
heart:other* a-16 d+16
not:quien a+20 b-21 c-36
the__time d-17
thing* a-18
""",
    """
a_recovering d+15
a_valve a-18 b-15 c-20 d+25
i__nervous b-18 c+19 d-18
not:@medicine d-37
periods d-17
would__me c-16
""",
    """
@day__# a-25 d+24
licencia b-17 c-20
month b-33
sigo_en b-19 d-17
""",
    """
a_one a+24 b-18 c-22 d-20
esa_pregunta b+15
heart:runs_about a-17 d+17
here_and a+16
herself$ a+18 d-19
por__mi b-16
substance:borderline a-26 b-24 c+26 d-23
""",
    """
^full a-18 b-18 d+18
clean__may a-19 d+19
pregnancy:rayit* a-21 d+16
prior:for b-17 d-16
under* d-22
""",
    """
heart:good a+24 b-35 d-19
home:heard a-20 b-17 c+19 d-16
substance:#_dias a-17 d+17
the_same b+16 c-19
ya c-49 d+18
""",
    """
drink__day a-16
in__lol d-20
me__@body a-16
probably$ d-23
""",
    """
organ:my_liver a-15 b-36
ride:afuera a-15 d+18
""",
    """
coming:is b+29 c-20 d-33
ect a-20 b-19 c-17 d+23
february a+21 d-21
heart:right c-17
liver__si a-19
mucho a-24 b-35 d+22
now:parte a-21 b+19 c-16
substance:wine b-25
tengo_una a-22 d+16
""",
    """
any:dos d+16
now:luego_le a+22 b-17 c-20 d-18
""",
    """
allergy:la_conozco a+17
any:jaja c-24
de__regla a+15
tomo_warfarina a-18 b-17 c-16 d+19
""",
    """
adult:hace a-39 c-28 d+33
now:eveni* a+15 b-16 d-15
psychosis:but_i b-22
ride:everybody_i a+18
""",
    """
adult:que a-34
on__street a-26 c-21
to_be b+18
""",
    """
@food_a a-20 d+18
and__no c+15 d-17
that_way b-20 d-18
""",
    """
coming:plant c-15
como_no b-30 c-21 d+17
organ:story a-18
prior:perdi a-16 b-22 c-23 d+22
""",
    """
adult:yo a-23 b-19 d+20
and_it c-27
heart:of_those b-16
psychosis:@medicine_for b-15
""",
    """
allergic a-16 b+21 c-44
allergy:@animal a-17 b+35 c-35 d-40
for__weeks d-16
me__manana a+19 c-20
ride:bring_me c-16 d+15
""",
    """
home:in_one d+16
""",
    """
@stop__@medicine b-16
once a-19 b-33 c+35 d-19
substance:gave a+21 b-18 d-21
""",
    """
allergy:took a+17 b-18 c-27
any:esposo d-17
apart* b-28 c-39 d+20
caught b-21
home:un b-19
organ:infla* c-17 d+21
pregnancy:se_me c+15
prior:and_take d+17
sober$ a-26 c-24 d+27
""",
    """
i__only a+16 d-19
my_sons b-16 c-17
""",
    """
any:le_@thanks a+16
own_car a+19 b-19 d-18
prior:a_bunch a-16 c-20 d+24
ride:looki* b-21 d-24
""",
    """
home:el_cuarto a-16
no__@insurer a+25 b-19 c-20 d-31
""",
    """
heart:bill a+16 d-16
in__@date a+15
lo__la c-26
not:embarazada b-23 c-26
psychosis:en_la c-18
still$ d-23
substance:@date a-46 b-37 c-44 d+51
""",
    """
hierb* b-16 d-24
home:ando_en c-16
prior:have_to a-20 d-16
took__a b-15
yeah__i a-16
""",
    """
#__@late c+23 d-23
me_entere a-17 d+18
ni_fumo a+24 c-19 d-17
no__decir a-19 c+17 d-18
organ:a_@body a-16
organ:looking a-15 c+16
""",
    """
@relative__am a-28
allergy:when_they c-27 d+15
asegurar c+15
do__bring b+17
heart:a_murmur a-18
marathons a+17 b-15
prior:a_dozen c-17 d+19
prior:fuero* a-19
tampoco a+19 b-15 d-23
""",
    """
any:bocado a+18 c-17 d-15
organ:el_@day b-17
secon* a-20 b-35 d+19
""",
    """
^@clinician b-51 c+16
novio a-21 c-20
now:se_decir a-15 c+16
skip$ a-32 b+27 c-27 d-16
""",
    """
@place$ b+17 c-19 d-21
mi__nacio d-17
prior:diffe* c-15 d+16
que_frio a-18 b+21 c-21 d-20
""",
    """
limite$ b-15
organ:do b+18 c-21 d-32
perfect b-28 c-34
psychosis:negativo a+17
ride:contestado a-20 c+16
""",
    """
good$ a+29 b-35 c-44 d-17
substance:a_drop a+19 c-19 d-19
""",
    """
hace__de c-18
prior:terap* b+16 c-15 d-17
psychosis:just a+43 b-37 c-40 d-39
thinks_i a-16
""",
    """
^felt b-17 d-23
allergy:and_they d+18
am_nervous b-18 c+19 d-18
as__but c-20
now:tengo_tiempo b-23 c-33
organ:graso a-25 b-21 d+19
teeto* a+22 b-20 c-19 d-21
""",
    """
^i b-17 c-15
organ:padec* a+18
quitaron_la d-21
""",
    """
heart__runs a-18
una__@month a+17 d-16
""",
    """
nothing_since a+20 c-15 d-20
should_i c-23
substance:se a-18 b-25 c+18
to__about a-16
""",
    """
heart:una b-17
substance:evangelica a+15
""",
    """
loco c-30
puedo_@call a-15 c-17
""",
    """
^si b-87
and__after c-15 d-16
aqui_llegue a+18 d-19
companero a-21 c-17
due a-32 c-24 d+29
heart:when a-32 c+25 d-19
not:podia a-16 c-15 d+17
psychosis:was_told a-16
""",
    """
adult:creo a-22 b-25 c+26 d-23
operada a+27 c-19 d-23
organ:@treat a-24 b+15 c-25
organ:estan b-24 d-17
teens a-20 c-22
""",
    """
^for a-27
allergy:@body b-36
i__bad b-18
never__checked a-20 c+21
""",
    """
any:toast a-17
has__and c-17
organ:jaja c-29 d-21
""",
    """
psychosis:@year b-25 c-41 d+23
""",
    """
@year__is c-15
heart:creep* c+16 d-18
my__comes a-17
organ:hepatitis_c c-25 d+25
organ:me_da a-16
pregnancy:le c-34 d+16
pregnancy:mamar a-19 d+19
psychosis:dijo a-18
solo__el a+20 d-24
""",
    """
mule$ a+17 d-18
ni_lo a+25 b-15 c-19 d-19
not_there c-19
substance:as a+18 c-16 d-24
""",
    """
""",
    """
believe b-21
catheter a-16 b-21 c-19 d+21
eighteen c-15
pregnancy:cuido a+17 d-16
""",
    """
atras* c+17
dele$ a-24 b-16 c-15 d+22
my_place a-16 c-17 d+17
""",
    """
#__bien a-20 d+20
#__on a-27
@medicine__mania d+15
and__me a-16 b-18 c-19 d+21
estoy_operada a+27 c-19 d-23
now:tempr* b-17 d-29
ride:esta c-27 d-18
that_counts a-16 b-19
""",
    """
allergy:@stop a-20 b-16 c-16 d+22
coming:ya_me c-18 d-28
""",
    """
^segun a-51 b-50 c+55 d-50
have__that b-20 d-17
heart:me_la a-26 b-23 c+31 d-17
me_recojan a+15 c-17
pasado c-31
pregnancy:soy a+33 c-21 d-61
ride:anyone_here a+16 c-16
""",
    """
@ride__showed a+16
any:martes b-23
do_this a+18 d-18
not:@move a-21 d+20
they_are a-16
""",
    """
^piedras a-19
organ:un a-43 d+17
""",
    """
honest$ a-18
pasa$ b+17 d-17
pregnancy:dos_semanas a-15 c+17
ride:called d-16
vietn* a-17 b-16 d+17
""",
    """
allergy:fatal a-21 d+20
higado c-21
psicosis__mi d+15
si__paro c+17 d-17
""",
    """
dialysis_mwf a-19 b-19 d+20
""",
    """
en__estoy b-17
for__a d-16
heart:runs c-25
to_go a+28 b-15 d-28
""",
    """
""",
    """
drinks__week a+16 c-17 d-16
make b-18 c-21
mas__cuenta b-17 d+16
might__a c+17 d-15
organ:yes b-17 c-21 d+20
""",
    """
a_@call c-22 d-22
atorados a+19 b-17 d-19
heart:was_high d-17
my__please a-17 d+17
now:on_a a+33 b-29 c-30 d-33
pregnancy:years c-19
runs__my a-16
substance:sabri* c+16
""",
    """
had_hep a-22 c+20 d-23
have_a a-16 d+22
jamas_he a+18
passe* b-28
""",
    """
allergy:my_@relative a-31 d-25
not:better a-21 d+21
now:can a+24 b-52 c-42
to_wear a-18 c-24
""",
    """
coming:yo b-21 c-19
organ:normales a+15
psychosis:hypomanic d+17
stones$ d-22
""",
    """
@medicine_@medicine a-22 b-21 c-28 d+25
says__can a+16 b-15
""",
    """
cayo a+22 b-28 c-35
with__count b+19 c-18
""",
    """
cirrosis a-27 c-33 d+34
coming:as c-22
coming:¿ b+22
primera a+15 b-26 c-32
they_never a-23 c+26 d-21
""",
    """
@relative__muchas a-15 b+16
allergy:is d-23
am__male a+16
hicie* b-26 c-18 d+16
me__evaluando a-23 b-19 c+21 d-16
not:dios a+30 c-20 d-19
they_said a-17
y__con c-23
""",
    """
allergy:befor* c-25 d-26
heart:the_@medicine a-19 d+16
home:# c-46 d-19
me__estudios a-19 b-16 c+19
ride:por_mi b-25 c-22 d+26
substance:una a+18 c-26
""",
    """
las_dos c-17
now:phone a-22 b+19 c-18
""",
    """
#_is b-24 c-17
half b-29
heart:tension b-20
prior:pastilla d-27
""",
    """
coming:the_truck a-20
heart:nomas b-29 c-27
hoping_my c+17 d-16
i_suppose c+16
locke* b-22 c-20
my__me b-31 c-25 d+18
not:alta a+25 b-15 c-25 d-19
""",
    """
any:address b-26 c-16
maybe_a d-17
pregnancy:@month_along a-18
""",
    """
allergy:probl* a+23 c-17 d-29
allergy:tomad* a+21 c-21
dio__y a-17 d+19
strai* a+28 b-23 c-29 d-25
""",
    """
nothing_else a+19 d-20
""",
    """
a__on a+18 b-27 c-22
que_tuve d+15
""",
    """
asked__@person d-19
cover b+17 d-19
ride:pareja c-23
""",
    """
me__hacerme a-19 c+19 d-19
st a+24 b-24 d-36
""",
    """
liver__they c-15 d+16
psychosis:of_those a+16
""",
    """
allergy:salio a-16 b-18
panic_disorder a+17 d-15
texti* a-32 c-17
""",
    """
^due a-24 b-18 c-24 d+25
descarto$ b-16 d-19
home:on_# a+18 b-18 d-15
pobrecito$ a-18 b+18
psychosis:sad_not a+20 b-18 c-16 d-20
""",
    """
any:am b-27 c-25
hit__up a+20 d-20
now:mornings a+15
or_for a-16 d-17
ver_quien a-19 b-18 c+20 d-16
""",
    """
allergy:polen a+18
counts$ b-16
name$ a-20
time_for b+21 c-19 d-25
""",
    """
se__eso b-28 c+26
substance:back b-28
unos_dicen c+19 d-16
week_of a-19
""",
    """
esta__no c-19
franc* a+17 d-17
home:salie* a+16 b-16 d-15
mante* a-22 b-21 c-21 d+23
prior:first_thing a+17
""",
    """
@body__i c-19
docum* a-21 c+17 d-24
heart__my a-15 b-20
it__when d-20
la__# b-21 c-21
psychosis:adhd_and a+19
tengo__@day d-17
tengo__los d-25
""",
    """
allergy:crazy a-20 c-17 d+19
could__tell a-18 c+20
mi__un d-20
my_right a+17 d-16
ni__de a+21 c-18 d-16
what_is d-29
""",
    """
^was b-24
just_one d-25
psychosis:in a-23 d+20
""",
    """
any:can_you a-18 b+20
just_@drug b-18 d-27
now:fire a-17 d+20
""",
    """
en_su b-22 c-16
home:home b-32 d+21
prior:on_my b-16 c-25
twins$ a-25 b-30 c-24 d+31
""",
    """
any:manan* a-18
organ:acuerdo b+16 c-15
ride:con_mi a-25 c-24 d+29
runs__family a-20 b+18
used_it a+17 c-18
viene__en a-25 d+23
""",
    """
como_esta a-15 d+16
un_poquito c+16
""",
    """
^kidney a-22 d+18
one__only a+18 d-19
prior:celexa c-17
psychosis:nomas a+28 b-22 c-26 d-23
""",
    """
coming:cancelo a-26 d+23
husbands d-16
i__just a-17 b-24 c+17
now:tengo_un a-21 b-15 c-21 d+22
now:una b-35 c-32
""",
    """
allergy:exper* a-15 c-17 d+17
any:hijos a+24 b-20 c-17 d-21
prior:@relative d-27
ride:a_@ride a-15 c-19 d+20
""",
    """
a__# c-31 d+18
not:mas a-29
psychosis:trast* b-24 c-28 d+23
ride:dia b-22
so__out a+19 c-18 d-18
substance:bottl* b-16 c-34
""",
    """
allergy:makes a+20 c-19 d-19
heart:textb* a+21 b-18 c-19 d-20
recuerdo_bien c+16
""",
    """
^jamas a+40 b-28 c-31 d-38
half$ d-20
into a-22
not:why a-24
""",
    """
is__ok a-33 b+33 c-25 d-29
monton b-21
pregnancy:every c-15
psychosis:his d-19
soy_hipertensa a-19 d+26
tengo__diu a+16
""",
    """
bee_stings a+16 d-15
heard_of a+18 d-16
""",
    """
@relative_de a-18 c-32 d+20
now:@wrong a-23 b+24 c-18 d-21
pregnancy:encin* a-24 b-18 c-20 d+25
ride:alone_and d-19
tiene__yo b-19
""",
    """
de__presion b-16
my__on b+36 c-20 d-35
""",
    """
home:that a-22 b+23 d-33
""",
    """
allergy:breathing a-25 b-17 c-19 d+24
inclu* a-19 c-19
is_got b-17 c-24
no_trouble b-20 c-19
organ:numbe* a-19 b-16 c+18
""",
    """
=said:no a+56 b-63 c-41 d-44
allergy:brazo a+15 d-15
any:skipped a+21 b-16 c-16 d-22
prior:and_a a-21
tension$ a+18 c-16
""",
    """
@relative_said a-32 b-24 c-24 d+31
^nada b-51 c-57 d+17
about__over a-17 d+17
any:be_my a-20 b-19
been__the b-18
pads a-25 b-23 c-19 d+26
substance:week c-21
""",
    """
home:esper* a+24 b-18 c-25 d-21
medicine c-16
""",
    """
heart:low_blood a+23 d-22
mexic* a-17
""",
    """
""",
    """
no__@drug a+26 c-19 d-24
organ:took_out a-16 d+16
pregnancy:la_duda d-15
under__@day d+17
until c-22
""",
    """
avisa* a-16 b-16 c+21 d-17
heart:been_to a-18 c+19
more__prescribed a-19
organ:de_eso c-18 d-21
""",
    """
en_este a+17 d-16
esa_@place a+17 d-18
ride:anybo* d-23
todos_los a-30
""",
    """
broke a+15 b-25 d-23
heart:conte* c-15
me__hecho a-22 c+22
never_tried a+24 c-16 d-24
not:@body a+17 b-19 d-24
quien_me c-18
said__can c-21
""",
    """
any:mi b-17
coming:already a-23 b-16 c-18 d+21
irme_sola d-16
las__de b-16 d-25
prior:i_am d-20
""",
    """
do__drink a+24 c-23
not:issue d-16
que$ a-23 b+32 d-45
""",
    """
por_el c-22
ride:para c-36
""",
    """
#__at c-21
and__not b-24
and_never a+20 c-24 d-17
coming:back b-16 c+19 d-18
coming:la_@place a-17 b+19 d-16
creatinine a+16 b-15
now:got_nothing d+15
organ:one_uti a+18 c-16 d-16
""",
    """
coming:un a+22 c-24 d-19
now:see a-20 b-18
organ:since b-20
ride:hay_@ride c-17
""",
    """
#__# b-45
una_y d-26
""",
    """
are__the a+28 b-20 c-17 d-27
no_me a-30
polycystic_kidneys a-17 d+15
¿__la b+22
""",
    """
bestie d+16
home:todo a-35
me__dicho d-22
no_can a+18 d-17
organ:sister b-19
soy__a a-23 c-20 d+22
the_clock d-21
""",
    """
nomas_un b-18 c-17
prior:a a-17 b-31 c+23
prior:remem* a-19 c+16
psychosis:filling c+16 d-21
substance:todos a-29
""",
    """
adult:her a-16 b+16 d-19
allergy:my_only a+19 b-18
horri* b-26 c-29 d+24
jubilado a-21 d+23
not:at a-16 b-23
now:se d-28
""",
    """
a_balloon c-18 d+16
suppo* a-20
""",
    """
encontrado a+19 c-17 d-16
""",
    """
no__ahora a+24 d-25
no__amor a+16
not_sleep b-15
wante* b-21 c-26
""",
    """
any:not_say c+19 d-18
prior:there a-16 b-19 d+18
schizophrenia a-18 c-17 d+15
sufro b-27 c-25
""",
    """
analisis b-22 d-31
home:the_car b-15
luego__no d-20
now:dormi* a+23 d-23
""",
    """
casit* a-18 d+18
know__to b-16
que__estamos a-17
""",
    """
#__@relative a+16 c+16 d-37
heart:from_the d-17
now:la_agenda a-16 c+16
rango$ d-15
stomach a+33 b-30 d-34
wild a-21 b+18 c-21
""",
    """
=short b-32
home:showed a+16
i_think a-32 c+31 d-21
organ:salie* d-21
""",
    """
@relative_comes c-15 d+17
allergy:trip a-18
hysterectomy$ a+16
psychosis:to a-18
to_find a-28 b-23 c+24
uti__time c-15 d+16
""",
    """
prior:see_a c-16 d+16
take_an c-15
""",
    """
allergy:entro d+16
any:are c-25
get_back b-20 c+20
""",
    """
@body_yes a-19 d+17
coming:dejela_como a-15 d+16
ex__drunk a-16 b+16
how__is a-22 c-19
not_have b-41 c-19
organ:la_verdad b-15 c+19
""",
    """
allergy:sepa b-21 d-18
hours c-30 d+23
it__if d-20
""",
    """
cada_noche a-19 c-19 d+20
heart:mule a+17 d-18
is__am b-19
nurses b-20 c-16
substance:manejando a-17 d+19
we_are b-18
""",
    """
#_estoy a+16 d-15
cabal* d-18
not:would b-23
turn_# a+25 d-25
""",
    """
adult:but_my d-22
asi b-30
help c-21
i__have b-49
nadie_puede a+18
not__over a+18 d-16
""",
    """
a__llego b-17 c-20
yo a+15 b-54
""",
    """
@drug__night a-22 b-18 d+15
en_camino a+17 b-24 c-22
""",
    """
la_pregunta a-17 b+22 c-23 d-22
""",
    """
adult:son b-29
prior:tried a-21 b-20 c-20 d+27
psychosis:esa_palabra c-16 d-15
ride:manej* a+18 c-17 d-17
""",
    """
anoth* b-36
organ:faltan a-28 d-19
""",
    """
allergy:drug_allergies a+18
not:to b-39
pregnancy:for_my b-18
ride:ya b-39 c-22 d+15
""",
    """
@month_and a-17 b-18 c-32 d+24
^thought b-16
heart:goes_up d-16
now:i_would a+17
substance:@relative_si b-17
""",
    """
@day_at d+16
a__@drink c-19
han_revisado c+15
heart:la_presion b-24 c-17 d+20
no_allergies a+28 b-16 c-16 d-26
prior:tratamiento a+16 d-16
""",
    """
^perfect c-18
my__the d-24
now:the a+16 b+16 c-15 d-40
""",
    """
conta* c-30
file$ a-16 c+16 d-19
los__jeje c-19 d-22
no__dia c-17
still_looking a-22 b-15 c+19
""",
    """
coming:conmigo b-30 c-34
like_my a-20
obvio a-30 b-26 c-29 d+30
que__se c-19
ride:depen* a-26 b-23 c+25 d-19
ride:drive a+24 c-41 d-27
so__would b-16
""",
    """
any:quest* c-23 d+16
i__sixty a+22 b-21 d-22
insuficiencia a-21 b-16 c-21 d+24
lol__is a+25 b-23 c-15 d-22
me_or a-16 d-18
pregnancy:trans* a-18
prior:which b+17 c-15
""",
    """
@drug_that a+23 b-20 c-22 d-19
allergy:just_to b-16
answer_this a-16
heart:clockwork a+18 d-18
social b-17 c-20
sometimes__a a+15
""",
    """
=said:heart:unsure a-21
daily a-28 b-21
not:drink a+26 c-17 d-20
""",
    """
at_that a+20 d-21
coming:bette* c-23
heart:chole* a+20 c-22 d-23
not:para b-16 d+16
pregnancy:waiting_on c+17
substance:ya_no c-16
""",
    """
home:out a+37 b-24 c-25 d-35
letra a-24
now:a_lo a-21 c+21
prior:gabap* d+15
""",
    """
@clinician__liver a-15
^couple c-18
coming:consi* a-15 c+16 d-15
it__@relative a-21 b-15
on_a a+18 b-33 d-17
psychosis:oigo a-22 b-25
substance:@medicine_than c-15 d+19
""",
    """
pregunte_a d-16
""",
    """
adult:why b+17 d-17
now:#_de a+18 d-18
organ:kid c-15
substance:botella c-17
you_for b-20
""",
    """
a_dios b-26 c-23
""",
    """
^dejela a-15 d+16
heart:thoug* d-18
night_@move a+15 d-15
pregnancy:para_eso a+23 b-16 d-22
ride:was a+32 b-22 c-28 d-27
substance:only_@drug d-20
""",
    """
honey$ a+19 b-20
infarto$ a-21
not:es d-33
ride:will_be b-21 c-38 d+21
""",
    """
home:no_me b-16
menor a+24 b-31 d-19
not:anybody b-21 d-24
pregnancy:dando_pecho d+15
primero__@medicine a-16 d+18
""",
    """
justo b-24
shoot_i a-18 d+18
""",
    """
adult:you a-25 d-27
bebe$ a-32 b-23
donut a-23 b-20 c+15
has__but c-18
heart:at a-18 c+27 d-25
home:made_it b-20 c-18
is_schizophrenic b+19
jale a+17 c-17 d-17
tell a-41 c+37 d-23
""",
    """
durin* a-17
prior:talk a+21 b-22 c-34
seventy a+23 b-20 d-21
""",
    """
home:@ride_never a+16
snow a-17 d-16
yerno b+20
""",
    """
adult:jajaja a-19 c-16
cardiologist b-22
coming:my_place a-16 c-17 d+17
organ:repet* a-15 b-18 c+18
psychosis:estaba a-16
""",
    """
^yessir a-19 c-16 d+23
any:asi b-22 c-23
casi__dos a+17 d-18
july a-16 b-16 d+20
prior:twice a-21 b-19 c+26 d-23
ya__mi c-35
""",
    """
=said:coming:unsure a-22 b-29 c+39 d-49
@medicine__prescribed b-20
con__@drug a-18
cuanto a-48 b+44 d-56
organ:my_kidney b-18
""",
    """
of__now a+16
prior:disti* a-18 b-16
soy_hipertenso a-20 d+20
""",
    """
me_@cancel a+24 d-23
""",
    """
home:piece d+16
now:does c-25 d-17
organ:who_knows b-15 c+18
si_mi b-23 c-20 d+25
""",
    """
my__lol b-20
ride:yo a+16 c-31
so_but d-25
""",
    """
did__go a-18 c-16
farm a-17 d+17
stress a+15 c-21 d-19
""",
    """
adult:@open b+17
heart:still c-16
now:hard b-18 d-16
substance:night* a-22 b-17
""",
    """
=said:unsure:no,_in_doubt d-20
any:yo b-23 c-24
bun a-18 b-16 c-15 d+19
clavo a-19 c-19 d+20
los_@clothes a-18 b+18 c-16
now:digo c+21 d-19
now:rato a+20 c-31
valve$ a-21 b-17 c-16 d+26
""",
    """
adult:edad_no d-16
no__todo a-23
now:not_do a+21 d-22
""",
    """
can__for a-17
compa* d-22
""",
    """
allergy:en_# a-16 d+16
cigarro c-19 d-18
impossible b-24 d-20
pregnancy:operaron a+22 c-16 d-19
ride:stay b+20
something a-20 b-19 c+30 d-21
tengo__por b-19
""",
    """
@insurer_a a+16 c-33 d-26
^no a-25 d+20
been__i c+15 d-19
no__tengo a-16
psychosis:patie* d+16
ride:voy_en a+23 b-18 c-19 d-22
substance:at_all a+22 c-15 d-21
""",
    """
does_but a+16
now:ese a+20 b-23 c-34 d-15
pero_tengo a-23 d+20
pregnancy:en_@date c-26
pregnancy:menopausica a+16
sailed$ a+18 b-17 d-17
substance:today a-21 d+21
therapist a-25
""",
    """
all_in d+17
dialysis_@day a-22 b-18 c-17 d+21
heart:con a-22
outside$ c-16
""",
    """
""",
    """
^bad b-44 c-33
have__like d+16
pie$ b-28 c-32
""",
    """
are_good b-22 c-21 d+18
not:right a+25 d-25
not:touch a+15 c-20
""",
    """
home:off a-17 b-19 c-18 d+21
insulina c-17 d+17
psychosis:on d-16
substance:weekends a-20 b-31 c-22 d+26
""",
    """
babysitter a-16 c+20 d-22
viene_de a-19 d+16
""",
    """
already_on b-16 d+17
now:ahi c-18
now:sure a-30 b-19 d+28
""",
    """
came__at a+15
pregnancy:snipp* a+16 b-17
ride:lined c-21 d+17
""",
    """
antes d-27
escuc* a-22 b-23 c-21 d+30
me_he a-26
mi__se c-20 d-27
now:last a-19 b+18 d-17
pregnancy:dando a-17 d+18
this_was a-18 b+15
""",
    """
@relative__en a-22 b+18 c-30
""",
    """
and__out a+16 c-15
de__# b-31
of_talk c-20
psychosis:nervios c-15
zero a+46 b-37 c-36 d-43
""",
    """
heart:races d-15
""",
    """
allergy:nomas a+33 b-36 c-24 d-25
any:and_i a-23 b-22
coming:llegar a+15
heart:am_healthy a+17
not:drop b-18 d-25
stimulator d+16
substance:noche a-21 b-24 d+18
tome__@year a-19
""",
    """
^escribame a-19 b-20 c-20 d+21
^justo a+17 b-17 c-17
now:neces* a-20 b+21 c-18 d-20
""",
    """
coming:cuente b-16 c-18
depends__day c+17
en__@place b-25
es$ a-35 b+18
heart:tengo_un d+17
prior:st a+20 d-24
to_@animal d-16
""",
    """
allergy:@treat_at a+16
coming:un_viaje a+16 d-17
""",
    """
no_objection a-21 c-16 d+21
presion__mi a-19 b+19
prior:three_or a-19 b-19 c-21 d+21
""",
    """
mi__de a-16
more__ought c-19 d+18
ride:que_si d+17
substance:barely_drink a+17
""",
    """
psychosis:thought a-27
recue* b-18
""",
    """
le__dando d+16
yes_sir a-16 d+18
""",
    """
a_sec a-21
kidney__not a+16 d-16
lost__not a+16 c-16
now:me_parece a-20 b-16 c-18 d+21
todos_mis a+17 b-16 d-17
""",
    """
heart:neith* a+18 d-15
home:en a+20 b-50 c-28
ride:would_be a+19 d-19
rinones__al d+16
street__are b-16
""",
    """
@animal$ a-17 c-27
adult:medio a+36 b-25 c-24 d-36
any:que_me b-20 c-18
not:it b-40 c+20 d-18
now:deje a-18 b-25 c+23 d-30
""",
    """
allergy:none a+16
any:se_me b+19 d-18
conge* a-20 c-17 d+22
number$ a-27 b+18 c-23
prior:hice d-16
roll b-15 c-20
""",
    """
^aja a-17 d+21
""",
    """
#__@date b-34 c-33
de_retraso c+19 d-24
heart:another a-17
i__do b-20
leaky_valve d+21
only_thing a+20 b-19 c-17 d-17
primero$ a+18 b-19 d-18
substance:say a-33
""",
    """
prior:five a-25 c-20 d+18
ride:lleva a-26 c-20 d+28
the__last a+16 c-19 d-23
""",
    """
suppe* c-23
""",
    """
@person__can a+17 c-15
adult:grand* a-28 b-21 d+24
heart:vez_salio c+15
substance:dira a-18 c+19 d-20
the__surgery a-15 d+17
""",
    """
^dos a-38 b-27 c-40 d+43
evaluaron__bipolar a+17 c-17
have__car a+20
i__pregnant a-18 d+17
like_to a-15 c-20
prior:several d+18
que_es a-30 b+21 d-29
unico a+39 b-34 c-31 d-34
""",
    """
""",
    """
#_this a+16
coming:loca a-19 d+18
dejame a-28 b-26 c+31 d-25
psychosis:delusions a-15 d+17
psychosis:quien a-16 b-15 c+20
substance:jajaja b+16 c-16 d-20
waiting__a d+15
""",
    """
any:ese c-24
organ:lab c+19 d-21
""",
    """
prior:y_si c-16
""",
    """
my__right a+21 c-22 d-30
psychosis:saw a-16 b-16 c+21 d-19
substance:out_of c-16
was__@relative b-23 d-22
""",
    """
@medicine_can d+16
^creatinina c-18
and_take d+18
coming:suppo* b+16
psychosis:do a-27 b+20
touched a+21 d-17
word a-16
yo_solo b-21 d-27
""",
    """
pregnancy:good a+17
psychosis:name a-20 c+21 d-18
substance:ni_fumo a+24 c-19 d-17
""",
    """
now:en_la b-27
""",
    """
adult:need b+15
bun_in a-18 b-16 c-15 d+19
now:break a-19 d+18
now:how a-17 d-20
now:text_me d-23
prior:un c-19
substance:mayo d+15
""",
    """
but__@relative b-23
coming:again* a+17 c-19
coming:arrep* a+20 b-16 c-16 d-19
is__drinker a+19 b-18
psychosis:esquizoafectivo a-20 b-22 c-27 d+27
""",
    """
not:am d-20
not:how b-20 d-16
organ:an b-27 d-21
pero_yo b-29 c-27
""",
    """
@drug__little d-21
any:cuand* a-31 b-32 c-31 d+35
nothing__calendar a-16 d+16
prior:varias d+18
substance:drinker a+32 b-25 c-19 d-24
together a-18 c-16 d+19
""",
    """
adult:atienden b+17
any:contesto c-15 d-17
con_mucho a-16 b-17 d+18
home:hace a-17 d+18
now:wife a-15
""",
    """
any:ahi b-31 c+28 d-35
any:skipp* b-16 c-17
diffe* a-21
el__esta a-18
esquizofrenico$ a-17 b+16
sin_drama c-16 d+15
""",
    """
#_weeks a-21 b-37 c-25 d+30
any:crumb c-15
my_body b-18
ride:@relative_off a-17 d+15
una_inyeccion d-16
""",
    """
@relative_@insurer c-16
@relative_era c-15
mind__the a+17 d-17
ride:deje a-27 b-20 c+25 d-21
""",
    """
#_me a+16
got_the c-24
me_as c+18 d-18
prior:tried_everything b-22 c-23 d+20
prior:would_know b-20
""",
    """
home:apena* a+25 b-23 c-17 d-25
home:for c-16
me__@food d+15
tucked_in b-17 d+15
""",
    """
myself$ c-19
""",
    """
@drink_para c-19
allergy:vomite a-18 c+16
pregnancy:estoy b-23 c-45 d+27
what_i a-16
""",
    """
=said:yes:what_the_text_says_after_all a-35 d+17
all__have d-15
allergy:pero c+30 d-28
med a+27 d-29
no__decirle a-20 b-19 c+22 d-16
substance:en_la b-24
""",
    """
allergy:thought b-16 c-17 d+20
psychosis:old b-19 c+21 d-20
ride:mysel* c-25 d-23
substance:in_# a+36 b-15 c-22 d-34
""",
    """
not:off d-16
yea__is d+18
""",
    """
@visit a-17 b+21 d-16
now:wassup a-17 d+18
organ:polycystic_kidneys a-17 d+15
pregnancy:started a+18 c-20 d-15
""",
    """
girlfriend a-19 d+15
what a-61 b+45 d-35
would__a b-27 c-26
""",
    """
any:had_@food a-18 c-17 d+19
heart:somet* a-22 b-22 c+18
""",
    """
evang* a+15
imaginese$ b-15 d+19
now:check b-24 d-26
quien_hablo b+17
told d-29
""",
    """
^vamos b-18 c-21
big$ a-16 b-17 d+18
carry a-23 b-23 c-20 d+27
llamarme b-16
moved$ a+22 b-16 c-16 d-20
organ:enzymes a-24 b-17
""",
    """
llevo$ c-18 d-18
me_down a-20 c-18 d+16
my__good a+24 d-20
substance:si a+20 b-41 d-21
y__si d-22
""",
    """
adult:@stop a-18 d+19
i__all c-23
mire a-21 b-25 c+19
recai_en a-23 d+23
substance:cero a+27 b-25 c-22 d-25
""",
    """
any:am_not c-18
drugs$ a+15 d-18
now:me_viene a-25 b-16 c-17 d+24
que_@insurer a+23 b-42 c-33
""",
    """
allergy:puest* a+18 c-19
""",
    """
^seguimos b-18 c-17
coming:borreme a+19 c-17 d-16
passed_my c-18
with_twins b-16 d+16
""",
    """
^cumpli a-28 b-18 d+29
all_work a+20 b-15 c-18 d-21
allergy:medicine c-17
never__issue d-16
""",
    """
it__after d+15
only__is b-20
wrote_@treat a-15
""",
    """
fumo$ a+22 c-16
left d-20
what__not a-18 d+20
""",
    """
have__pass a+17 d-16
in__like b-19 c-15
nada_que a+15 b-24 c-30
""",
    """
any:go a-31 b-22 d+27
drink__much a-24 b-26
foto b+15
lo c+17 d-20
treme* c-16
""",
    """
#__mature a+20 d-20
heart:leaky_valve d+21
heart:senorita d+15
in_between a-15
not:said a-24 c+15
""",
    """
^fui a-22 b-22 c+18
any:can d-25
home:think a-25 c+26 d-19
prior:presc* d-18
psychosis: d-22
""",
    """
@treat__@body b+15 d-16
la_presion b-26 c-18 d+21
positivo$ a-23 b-21 c-23 d+25
pregnancy:con_@medicine a+22 c-22 d-21
ride:is_it a-16 b+24
yes__has a-16 d+15
""",
    """
it__@month a-15
no__nunca d-16
paren* c-16 d-20
postp* b-28 c+16
prior:cuent* a-25
she_takes a-17
was_adopted a-16 c+18 d-16
""",
    """
organ:pancr* c-17 d-17
""",
    """
@relative__are b-21 c-17
any:no_le a-22 b+23 c-26
still_in a+16 b-18
""",
    """
@clinician__tests a-15 c+15
either$ a+17
histo* b-22 c-19
i__miss a+17 d-19
murmu* a-25
""",
    """
coming:si_consigo a-15 c+16 d-15
me__@medicine a-24 b-33 c+15
no_quiero b+22 c-25 d-26
organ:@clinician b-31 c+28 d-38
otherwise a-20 d+20
que__me a-25 b-20
remember$ b-23 c+19 d-17
""",
    """
^meth a-15 d+18
allergy:me_dio a-24 b-32 d+18
am__minor a+18 d-19
barely_drink a+17
not:palos a+18 d-16
""",
    """
adult: c-37
never_took d-19
now:mas_@late a+40 b-26 c-24 d-40
substance:were c-21
""",
    """
any:va a+22 d-21
borrosa a-16 c+18 d-19
dias$ a-20
not__why a-21
ride:@relative_el d+19
ride:cuadr* a-22
""",
    """
@animal_had b+16 d-15
@relative__to c-40
^maybe b-68 c+31 d-66
any:traba* d-16
prior:what a-29
""",
    """
coming:@insurance a+17 c-25 d-20
momen* b-31 c-31
veremos$ a-25 b-25 c+27 d-28
""",
    """
coming:make c-26
diu a+24 c-17 d-18
""",
    """
eithe* a+16 d-21
estamos_en a+16 d-16
i__low a+21 d-21
makes__@symptom a+20 c-19 d-19
""",
    """
coming:do a-15 c-29
early__@medicine a+16
haha$ b+17 c-18
heart:svt a-24 b-18 c-19 d+27
organ:este a-15 c-15 d+18
to__out d-18
¿_el b+18 c-17
""",
    """
con__hablo b+17
dropped__at a-18
psychosis:paranoid a-18 c+18 d-15
""",
    """
i__took a+22 c-22
now:good_as d+16
prior:did_not c-21 d+19
""",
    """
allergy:nothi* a+33 b-27 c-20 d-30
estoy_sano a+25 c-22
prior:a_@relative a-21 d-23
ride:un b+19 c-31 d-21
""",
    """
good__that b-15
""",
    """
@treat_no a-18
issue* a+36 b-21 c-26 d-31
please$ a+19 c-33 d-19
pregnancy:am c-15
pregnancy:is_pregnant a-18 b+18 d-15
prior:i_forget a-25 b-24 c+22 d-16
psychosis:manic_once c-20
""",
    """
about_that a-25 b+21 d-23
any:biscu* a-20 c-16 d+19
cinco a-46 b-29 d+31
ese__por a-17 b+19 d-20
heart:alta_pero a-16
heart:en_mi d-17
nunca__que a-29 b-17 d+19
time$ a+19 b-30 d-21
""",
    """
and_only a+26 c-22 d-24
arran* a-18 c+25 d-23
i_wish b-15 c-22
""",
    """
home:primero a+16 d-18
home:sigo_sentada a+17 d-16
organ:watch* c-17 d+16
""",
    """
had__@treat a+17
ride:let_me c+20
""",
    """
el_paciente a+22 b-22 d-22
get_an b-17
hepatitis_de c+19 d-19
high__are c+18
makes__but a+16 c-16
me_that c-23 d-22
organ:came a+19 b-21 c-28
pregnancy:vasec* a+28 b-24 c-19 d-22
there_a a-16 b+18 d-17
""",
    """
any:coumadin a-18 b-16 d+18
any:every* b-22 c-16
hope_not d-24
i_doubt a-35 b-15 c+37 d-28
me__he a-17 c+17
nieta a+19 b-23
prior:lista a-20
soy__la b-21 d+15
""",
    """
heart:chequ* d-18
white__it a+16 d-15
""",
    """
cuente_conmigo b-16 c-18
de__vivo a+17 d-17
me_arrepenti a+20 b-16 c-16 d-19
ride:my_@vehicle a+26 b-23 c-17 d-24
sick a+17 c-16 d-23
""",
    """
#_siempre a+21 d-22
a__text a+16
""",
    """
heart:pacem* a-23 c-21 d+20
para__@relative d-23
pregnancy:bedti* a-18 d+18
pregnancy:imagi* a-19 c-18 d+19
pregnancy:no_se a-18
""",
    """
coming:puest* a-20 c-24
verdad$ a-30 b+18 d-31
""",
    """
@drug__en b-19 c+16 d-16
^hay a-34 b+19
^ok a-21 c-20
allergy:would c+18 d-30
no$ a+48 b-103 d-49
pero__amor d-15
""",
    """
coming:am_out a+23 c-18 d-22
snipp* a+16 b-17
tomo_de a-16
vieja b-37 c-23 d+25
""",
    """
a_liver a-21 b-16
desde_el b-17 c-17
i_drink d-21
psychosis:nah a+20
said_no a-15
""",
    """
^nary a+27 b-26 c-22 d-26
psychosis:si_yo a+17 c-20
""",
    """
adult:#_but b-17
coming:esposo b-19 c-18
heart:soy_hipertenso a-20 d+20
not_yet a+23 c-18 d-20
una__@day a+20 b-16 c-18 d-21
""",
    """
allergy:niquel a+18
any:tal_vez c+21
home:@body_up a-26 b-15 c-17 d+24
it_made b-18 d+22
prais* a+16
prote* a-18
psicosis$ a-23 b+19 c-22
""",
    """
allergy:taquicardia_y d+16
asking_for c-21 d-16
depende__la b-16 c+22
heart:soplo a-28 c-29 d+34
por__me a-18 b-21 d+20
substance:my_@drug a-21 b-18
walgr* a-23
""",
    """
any:ahorita_no a-16 d-15
that__@medicine a+17 c-15
the_bad a+15 d-19
thirt* b-22 c-25
""",
    """
coming:hay d-16
home:es_la a-15 d-17
mature$ a+20 d-20
nada__eso a+21 c-20 d-22
no__conmigo a+30 d-33
none__i a+16
not:mi b-26
que__un d-18
ride:have_not c+16 d-20
""",
    """
^leave b-18 c-23
of__count d-16
organ:nobody a-17 c+17 d-15
organ:stage a-20 b-21 c-20 d+24
pregnancy:tubes_tied a+21
ride:him a-24 d+17
they_cut a-16 c-15 d+16
three_or a-19 b-19 c-23 d+23
""",
    """
@clinician__que b-33
^a a-16 c+22 d-21
i__own a-16 b+20 d-25
la_tengo b-33 c-23
substance:dui a-15 d+17
yes_maam a-17 d+18
""",
    """
of_@medicine d-21
this_morning b-28 c-30
trouble__i a-22 c-21 d+23
""",
    """
adult:meses a+30 c-17 d-29
home:the_road a+18 c-15 d-17
i__tried b-17 c-22 d+17
""",
    """
poliq* a-19 c-15 d+21
""",
    """
coming:dios a-21
dialysis$ b+18 d-22
substance:bodas a+15 b-17 d-29
""",
    """
@medicine__since d+15
never_have a+26 c-19 d-25
pregnancy:pasada d-15
""",
    """
entra c-18
me__los a-22 b-27
not__her b-18
two_different a-15
""",
    """
#_% a-17
adult:a_lady a-19 b+20 c-20 d-20
cero__cero a+24 b-19 c-19 d-24
inconveniente a-20 d+19
list$ a+17 c-33 d-21
my__@call c+15
nobody__that a+19 d-18
noches a-15 d+16
who_dis b+17 d-15
""",
    """
""",
    """
allergy:esta b-23
cardiologist_says c-16 d+18
""",
    """
counting a-28 b-26 c-28 d+31
luego__contesto a+19 c-16 d-16
""",
    """
^tres b-26 c-26 d+23
if__can a-19
""",
    """
casi_en a+22 d-24
not_i a-28 b+17 c-15
probado_nada d-15
""",
    """
organ:tres b-17 c-21
pregnancy:breas* b-28 c-23 d+17
prior:por_probar a-16
""",
    """
clinica b+16 c-18 d-19
it__a c-17
pero__@medicine a-17
pregnancy:ando_@late c+20 d-20
we b-31
""",
    """
any:betcha d+15
but__@drug c-18
how__it a-18
ride:do_it c-22
tengo_hambre a-25 b+24 c-24 d-23
""",
    """
exper* c-17 d+17
home:am b-34
nacimiento$ a-17
put__a a-19
substance:por_llegar d+15
valvula d+19
which__that b+17
""",
    """
""",
    """
^yup a-28 b-23 c-19 d+30
ansiedad a+24 b-18 c-19 d-23
el__es b-29
estad* b-17 c-16
""",
    """
organ:yet a-20 c+21
ride:hopin* d-17
substance:could_be c+22 d-18
surpr* b-20 c-20
""",
    """
allergy:hated a-16
heart:toro a+16 d-16
not__knowledge d-18
prior:kinds a-24 b-15 c-16 d+23
""",
    """
am__her b-21
me__@symptom b-24
organ:cuent* b+22 d-28
the_oven d+15
turn__@date a+17 d-17
ya__casa d+16
""",
    """
@relative_a b-18
cancer a-27 c-23
prior:then_@medicine d+18
psychosis:el a-28 b-16 d+18
psychosis:un a-24 b-17 d+16
there__for b+17 d-17
""",
    """
not__bit b-16 c-20
numbers b-17
problems$ c-17
¿_se a-15
""",
    """
#__time c-19
am_answering a-15 d+17
ride:cuento c-16
""",
    """
@relative_can b-44 c+23 d-19
in__last d-15
levan* c+17 d-15
prostate d-21
""",
    """
adult:menor_de a+23 b-17 c-17 d-22
allergic__not a+23 b-21
esta_bien b-20 c-22 d+20
heart:i_run a+21 b-17 c-16 d-17
home:farma* a+18 d-21
ride:i_just a-19 b+18
todo__sin b-22
ustedes a-16 b+29 d-26
""",
    """
organ:creatinine a+16 b-15
street__on b-16
""",
    """
and__in a+24 d-17
marat* a+26 b-19 c-24 d-22
the_@medicine b-16
veia__no a-16 c-18 d+17
""",
    """
busca$ a-16 c-15 d+19
heart:check a+25 b-16 d-26
temprano$ b-16 c+20 d-26
""",
    """
@call a-32 b+39 d-27
at_@holiday a+18 c-20
heart:salio_alta c+16 d-19
substance:me_gusta a+25 b-18 c-15 d-22
thyroid b-15 c-15
veran* b-18 c-17
""",
    """
bloodwork_was c-16
pregnancy:snipped a+16 b-17
sirvio$ a-22 d+22
""",
    """
muy_mal c-16 d+16
now:@late_por a+18
""",
    """
@traffic_en a-19
ni_al a+16
organ:esos_organos a+16 d-15
""",
    """
@vehicle__@relative a-17 c+18
and__@stop c-19
offic* b-23 c+18 d-24
ride:and_my a+19 d-18
""",
    """
coming:keep_my a-17 d+17
poder a+21 b-25 d-38
""",
    """
^seria a+22 b-16 c-20 d-21
any:couple b-16 d+20
been__@month a-23 d+22
my_kidney b-18
never__me c+17 d-17
prior:hierb* a+19 c-17 d-19
psychosis:schizophrenia a-18 c-17 d+15
ride:know a+19 d-26
was_# a-15 d+18
""",
    """
am_healthy a+17
heari* a-20
no__tomo c+20
""",
    """
meses b-23 c-27
""",
    """
adult:# b-32 c-44
now:elbow a+16
organ:duele_la a-20 b+16
""",
    """
anda a-30 b+17
my__tried c-20 d-28
prior:tiempo a-16
""",
    """
heart:with c-17
lithium a-27 b-20 d+21
pregnancy:menopausia a+17
substance:marijuana c-18
yessir$ a-16 d+21
""",
    """
me__checado a-15 c+16
termi* b-19 c-23
""",
    """
diabe* b-18 c-32
pregnancy:that_ship a+19 b-18 d-18
""",
    """
muchas_y b-18 c-20 d+17
not:ask b+16 c-21 d-23
organ:hace a-17 c+20 d-16
substance:mota a-29
tiene_carro b-15 c-16
""",
    """
#__last c-17
nina b-20
substance:teeto* a+22 b-20 c-19 d-21
that$ a-15
walgreens__# a-16 d-19
""",
    """
alergologo d-16
heart:only_high c+15
heart:veces_me c+26 d-21
psychosis:is_schizo b+22 d-20
substance:veran* d+16
you_in a-20
""",
    """
it__like a-17
psychosis:por_psicosis d+20
""",
    """
substance:in_rehab a-16
""",
    """
adult:over a-29 b-24 c-25 d+30
coming:with_my b-18
me__viaje a+16 d-18
organ:summe* a-17 b-16 d+18
""",
    """
^cirrosis a-24 b-19 c-23 d+28
coming:take c-21 d-21
correcta$ a-17 b-18 d+18
pregnancy:embryo_transfer a-18 c-17 d+18
rarel* a+22 b-21 c-21 d-20
""",
    """
adult:grandma a-21 b-22 c-18 d+25
any:last a+26 c-22 d-37
ride:what_time b+15
vomite a-18 c+16
""",
    """
allergy:mi_@animal a-17
not:around a+23 c-22 d-15
not:way a+22 c-21
organ:list c-20 d+21
ride:@fetch b-30 c-18 d+15
""",
    """
bipolaridad a-25 b-20
from$ a-20 c-17 d+16
in__@parking b-17
lunes d-20
now:si_tengo d+17
physi* b-21
sleep__it b-17 d-25
taquicardia_y d+16
works_for a-19 d+19
""",
    """
^every a-20 b-22 c-25 d+24
prior:ha c-16
prior:starting_from a+15 d-16
""",
    """
my__pressure c-16
once_a a+16 c-16
psychosis:no_eso a+15
""",
    """
drink__a a+20 c-20 d-17
organ:liver* a-19 c-17 d+20
ride:all_set a-30 b-20 c-20 d+31
""",
    """
any:now a+32 b-21 c-29 d-32
""",
    """
^coke a-20 c-20 d+22
has__on b-19 c-28 d+18
""",
    """
so_could a-16
una_@relative a-16
""",
    """
tengo__de a-17 d-17
you_name c-18 d+17
""",
    """
coming:de_dios d+15
ni a+26 b-42 d-28
""",
    """
cancer$ a-23 c-19 d+16
cero$ a+38 b-33 c-35 d-38
organ:bien_el a-15 d+15
substance:desde_@date a-20 d+22
sugar d-22
wear a-23 c-33 d+29
""",
    """
any:confi* c-17
desde b-47 c-28 d+19
prior:it a+15 b-19 d-15
that__has a+23 c-22 d-19
""",
    """
=said:heart:ask d-31
any:depen* c+20
coming:da d-19
now:¿_que b-16
prior:on_everything a-20 b+17
""",
    """
now:try_me a+19 d-16
pregnancy:scared c+16
pregnancy:sixty a+22 b-21 d-22
""",
    """
heart:casi a-20 d+20
por__@day a-16
""",
    """
adult:quite a+18 d-20
buspar a-19 d+21
now:it_tomorrow a+15 d-19
under_a b-17
""",
    """
lo__pensando a-15 c+16 d-16
now:is_fine a-20 d+20
prior:@drug_count b-26 c+26
""",
    """
he_tomado b-29
poder$ b-22 d-30
psychosis:no_me d-21
""",
    """
allergy:hospital b-20 c+18 d-19
have__my b-28
not:tried b-20 c-34
una__el b-20 d-24
""",
    """
esta__la b-20 d-15
it__it a-18
la__ando a-22 b-16 c-16 d+24
pregnancy:mejor a-18 d-15
prior:farmacia a-18 c-18 d+19
""",
    """
allergy:spray a-21 c-19 d+15
heart:un_preinfarto a-16 d+18
""",
    """
adult:jubilado a-21 d+23
and__can c-17
now:nah_busy a+16 d-16
sea b-22 c-21
shado* b-15 d-20
""",
    """
psychosis:despues a-19 b-18
""",
    """
home:getti* a-16 c-15 d+16
home:hambre b+24 c-26 d-25
my_cycle d-20
not_sorry a+18 d-18
ride:pais a+18 d-16
""",
    """
coming:no b-22 c-33
had__before d-21
now:parece a-20 b-16 c-18 d+21
papers a-18 c+18 d-17
pregnancy:🤰 a-19 d+19
prior:which_ones b+17 c-15
""",
    """
a__mejor a-29 b-18 c+28 d-26
nomas__del c-17
nose$ a-33 b-35 c+34 d-33
not_that a+16 b-53 d-58
now:still a-18 d+22
""",
    """
=said:allergy:ask c-23 d-19
heart:resul* a-19 c+19 d-17
is__weeks b-16 d+17
ride:not_answered c+18 d-16
sanito b-23 c-21
three__the a-18 b+18
""",
    """
^perfecto a-22 d+22
""",
    """
@relative__ahi a-15
any:by_me a-24 c-23
heart:dice b-18
""",
    """
=said:unsure:never_looked_into c+15
@insurer$ a-18 b-23 c-26 d+24
@wrong_street b-16
organ:reche* c+16
""",
    """
now:anoth* a+30 b-24 c-24 d-29
""",
    """
any:it_and a-20 b-16
any:ningu* b-25 c-17
is_that a-17 c+26 d-34
no__es a+17 b-26
not:have a+22 b-53 c-19
viend* b-28
""",
    """
now:busy b-33 c-25
of__in b-16 c-16
""",
    """
con_las a-24 c-17
substance:lost_my a-18 c-17 d+18
""",
    """
padezco$ a+22 d-25
we__good a-21 b-15 d+22
""",
    """
@relative_sabe b-20 c+17
cat c-20
now:trabajo a+21 b-18 d-22
ride:over a-16
was_a a-28 c+18
will_know a-22 b-20 c+24 d-23
""",
    """
any:quier* a-21 c-22 d+18
might_could c+17
now:guess a-25 b-23
pregnancy:nope a+24 d-16
ride:fresh a+16 d-16
""",
    """
church b-16 c-38
makes_me a+16 d-15
pump a-28 b-25 c-26 d+31
sola a+35 b-19 c-35 d-21
""",
    """
@book d-24
@relative__@food a-18 c-23 d+17
^quiero d-23
conmi* b-28
heart:i_take a-22 c-21 d+36
pregnancy:will a-20 c+16 d-17
to_think a-21 b-16 c+17
working$ a+30 b-17 c-28 d-29
""",
    """
me__my c+22 d-18
""",
    """
heart:run a+21 b-17 c-16 d-17
is__@medicine a-16 b+23
not:puedo a-21 b+17
substance:mo a-18 d+18
""",
    """
substance:next a-21 b+19 d-21
""",
    """
is_all a+21 b-38 d-22
prior:no_@medicine b-18 c+17 d-25
psychosis:psico* c-33
six_@month a-21 d+20
""",
    """
a_otro d-18
allergy:ended_up a-19 d+17
any:text_me b-21 c-18
y__tres b-15
""",
    """
at b-18
el_@relative b-18
first_thing a+17
had__since d-20
hago_a a+19 b-19 c-18
ride:he a-19 c+22
ride:tiene_carro b-15 c-16
se__ha a-16
substance:vicios a+18 c-18 d-17
that_ship a+19 b-18 d-18
""",
    """
heart:be_honest c+20 d-17
organ:liver_and a+17 d-17
ride:me_up a-16 c-19
""",
    """
organ:a_uti d-24
substance:tomando_diario c-16 d+18
""",
    """
#_but b-17
allergy:that_i b-26
of_me b-19 c-23
pregnancy:dio_positivo c-16 d+15
prior:@sick c-16
things a-18
""",
    """
@vehicle_count a-15 b+22 c-21
psychosis:triste a+16 c-21
will__in a-15
""",
    """
adult:in_@date b-16
leaks$ c-16 d+19
of__kind a+15
ride:nadie_puede a+18
""",
    """
heart:y_me a-19
now:llama* a+19 c-16 d-18
sleep$ a-19
""",
    """
@relative_not a+17 b-19
depar* a+21 d-16
heart:prein* a-16 d+18
presion__tengo a+21 d-21
substance:three a-17 c-18
""",
    """
organ:@vehicle a-28
""",
    """
i__take b-19
siempre__en a+19 b-16 d-19
""",
    """
adult:@relative_has a+17 b-20
psychosis:why d-16
ride:maneja a-16 b-25 c-24 d+25
si__dio c-17
""",
    """
allergy:penicilina a+17 c-17
anticoagulante a+16 d-19
heart:bajita d-17
prior:y_me c-16
the__since c-19 d+17
""",
    """
breathe c-16 d+15
thought_i a-15 b-20 c-28 d+25
will__waiting c-15
""",
    """
adult:old a-16
esquizofrenia c-28
fuerza a-20 b+22 c-21 d-20
now:a_@call c-16 d-17
paso a+20 c-32 d-18
""",
    """
aun_no b-17 d-18
not:novedad b-17 c-15
""",
    """
now:let a-22 b-23
tuvo_un d-17
""",
    """
allergy:only a+62 b-66 c-54 d-43
disease__me b-16
el_# b-37
if_i a-29 b+22 c-24
knock* a-20 c-20 d+19
ride:lejos d-18
""",
    """
@vehicle_home a+18 b-17 c-15
le_se a-15 c+16
now:am_in a+16
pregnancy:honey a+22 b-22 d-18
que_entienden b+16
substance:ser c+18
to__yes a-18 b-16 c-18 d+21
""",
    """
@relative_trabaja a+17 c-22
just_# a+16 d-17
no_yo a+15
""",
    """
confl* a-21 d+19
i__five b-15
ketamina a-34 c-33 d+25
my__law c-24
pregnancy:baby_in d-19
""",
    """
prior:least_five a-17 d+17
problems_no a+24 d-24
""",
    """
coming:went a+16 d-17
heart_@medicine a-16 d+17
no__loca a+16
soy_bipolar a-25 b-23 c-25 d+29
""",
    """
any:one a-16
tengo_hepatitis c-27 d+23
took_one d-21
""",
    """
@drug_daily a-26 b-20
^llegue a-25 b-16 c-17 d+22
adult:two_@month a+21 c-16 d-22
amiga d-21
could a-26 b-63 c+27
home:cuart* a-24
psychosis:when a-35
""",
    """
diez b-18 c-20
home:una a+15 d-17
list c-37
running_tests a-15 c+17 d-18
substance:una_copa a+18 d-20
""",
    """
^too a+19 b-37
en_otro c+16 d-16
""",
    """
#__@medicine c-22 d+15
always a+17 b-37 c-35
organ:calculos c-15
substance:why a-18 b+25 c-20 d-22
to__by a-21
""",
    """
any:thyro* a-18 d+16
pregnancy:matter a-18 b+19
""",
    """
allergy:doctor c-17
any:the_@door b+15 d-17
he__can d-18
he__had c-19
is_his a+17 d-15
next_summer a+19 b-15 d-21
""",
    """
that__there c-16 d+16
una__fea d+16
""",
    """
^mejor a+38 b-32 c-34 d-37
and__both a+20 c-26 d-19
""",
    """
coming:me_interesa a+18 d-19
prior:@treat_and c-30 d+18
prior:ever_took a+17 c-15
""",
    """
@relative__had d-16
home:camino a+20 b-21 c-20 d-18
home:sitting b-21 c-17
para__@month c-21
""",
    """
#__jaja a-16 d+17
digo_no a+19 c-18
happy a-18 c-19 d+20
""",
    """
^con c-19
any:seizure b-15 d+17
in__minutes a-19
now:it_now a-21 d+22
organ:sanito a+18 b-16 d-16
substance:voy_a a-20 b-15 c-17 d+21
""",
    """
is__i a+24 b-41
pregnancy:embarazada_no a-18 b-20
ride:@cancel a+32 b-16 c-16 d-32
""",
    """
^pumping a-15 d+16
before a-18 c-16 d+16
dele_mi a+20 b-17 c-18 d-21
""",
    """
unos b-31 c+22
unos_dias c+16
""",
    """
allergy:nino a-15 c+18
allergy:to_it c-25 d+21
home:not b-30
pobre* a-18 b+18
socks a-16 d+16
tarda* a-19 c-20
""",
    """
mean d-23
stopped_nursing a+17 d-16
""",
    """
^limpio a+18 d-18
cuale* a-31 b+15 d-38
home:my a-19 c-22
terce* a+18 b-17 c-21
""",
    """
ride:baile* a+20 c-18 d-21
si_consigo a-24 b-18 c+23 d-20
""",
    """
now:inconveniente a-17 d+18
que__pusieron b-16
sober__@date a-19 d+18
""",
    """
do__trust d-17
le_@thanks a+16
le__la d-23
prior:cuenta a-23
""",
    """
now:echele a-18 b-16 c-15 d+18
psych a-18 b-18
psychosis:when_i a-34
tengo_incontinencia d+17
""",
    """
a__sulfa a+17 d-16
heart:high_when a-21
heart:losartan c-16 d+29
heart:physical b-16
pensarlo$ c+18 d-20
""",
    """
@relative__schizophrenic d-19
coming:i_would a-17 b-15 c-18 d+19
not:ahi a+15
pregnancy:el_@day b-20
ride:she_would c-17
""",
    """
any:not_text a+20 b-16 d-19
big_@food a-17 d+15
lo__mejor c-19 d-15
organ:el_ultrasonido a-16
psychosis:me_ha a+18 c-17
""",
    """
@medicine_count a-23 d-26
da__el a+15
does__to b+19 c-22 d-19
infections d+17
ride:away c-18
""",
    """
any:mejor a+21 b-25 c-16
do__all b+16 c-16
i_still a-19 d+17
probe__y c-15
substance:coca b-22 c-21 d+20
""",
    """
allergy:but_it a-16 d+15
allergy:camar* a+16
allergy:cosas b-27
caught_me b-20
had__valve a-16 d+21
home:safe_and a-20 b-17 d+20
que__eso a-30
substance:my_@clinician b-16 c+16 d-18
what__reaction b+19 c-15
""",
    """
adult:enero b-16
allergy:cuando b-20
and_forth a-17 c+18 d-15
correcta a-17 b-18 d+18
nunca_supe a-16 c+20 d-19
""",
    """
allergy:nothing a+33 b-27 c-20 d-30
organ:infections d+17
y_ninguna a-30 d+30
""",
    """
pregnancy:de a-21
prior:sure a-23 c+17
reche* c+19 d-16
""",
    """
convi* a-16 d+16
ever$ a+29 c-29 d-26
""",
    """
organ:al_bano d-19
tomo__que a+24 c-21 d-23
took__for a+24 c-29
""",
    """
have_some a-19 b-17 d+16
substance:soy a+37 b-28 c-27 d-33
""",
    """
cutting a-21 c+18
pueda c+15
""",
    """
allergy:to_that c-18
daughters a-17 b-15
psychosis:me_dio d+18
que__mi a-20 b-26 c+28
see_who c+15
""",
    """
esta$ a-15 d+16
substance:off_the a-17 d+15
to_you b-29
""",
    """
coming:este c-21 d-23
psychosis:desca* a+30 b-24 c-33 d-18
substance:absolutely_not a+16
""",
    """
allergy:tried_it a+24 c-19 d-23
conozco a+27 b-20 c-22 d-24
heart:ticker b-30 c-21 d+15
""",
    """
any:lot_of d-18
one__it b-16
psychosis:estuve b-22 d+16
psychosis:know_what b-15
somewhere c+16 d-15
""",
    """
any:street c-24
dano c-20
organ:catheter a-16 b-21 c-19 d+21
pregnancy:mirac* a+18 b-15 d-19
substance:@drug_at b-18
to__@call b-16
""",
    """
echo b-15
figure a-22 b-17 c+23 d-18
first__for a+16
now:so a-20 c-37 d+27
prior:todas a-16 b-17 c-16 d+17
""",
    """
adult:apena* c-16 d-26
any:hoy b+17 c-20 d-21
heart:dijo_que b-19 d-20
prior:hasta c-27
""",
    """
allergy:do_not a-17 b-25 c+20
organ:y_transaminasas a+17 d-19
something__liver c+15
substance:thing_i a+18 b-18
""",
    """
any:have_to c+21
dejeme a-31 b-25 c+36 d-28
organ:use_a d+15
pregnancy:amamanto a-28 b-21 c-28 d+29
ride:myself_and a+16
simon a-27 b-24 c-21 d+31
""",
    """
allergy:polvo c-23 d-25
heart:there b-19 c-23 d+19
senorita$ a+20 d-18
two__this a-27
""",
    """
@relative__@month a-18
am__it b-47 d+23
""",
    """
@late_por a+18
a_pata a+18 c-17 d-15
lugar b-22 c-30
pressure__high b-21 c-18 d+22
""",
    """
home:la_farmacia a+18 d-21
marca* a-30 c-27 d+20
pregnancy:doubt a+18 b-17 d-22
rule__bipolar a-18 c+19 d-15
stoy b-21 c-25
""",
    """
allergy:airway d+15
guy d-18
home:lot a+20 b-21 d-18
prior:bloqueos d+15
puerta a-22 c-22 d+16
""",
    """
can__that a-27 c-23 d+22
hipertenso$ a+16 b-20
mucho__bano c+16 d-17
podia_respirar a-16 c-15 d+17
""",
    """
count_me a+23 c-26 d-22
heart:@open a-18
o_sea c-16
taken b-21
""",
    """
adult:fifte* a+21 b-17 d-20
am__him a-18 d+21
ni__que d-16
pregnancy:@day b-33
y_yo a-31 c-18 d+27
""",
    """
adult:#_and a+17 c-17 d-16
birth_control c-19
gone b-32
""",
    """
habria a-21 b-22 c+23 d-22
heart:failu* d+16
heart:me_operaron a-21 b-29 c-27 d+26
home:novedad a-21 d+20
to__@clinician a-24 b+16
""",
    """
@fetch_la b-16 c+17
a_drink c-16 d-18
adult:us b-24
organ:me_operaron d+16
psychosis:all a+25 c-18 d-23
""",
    """
=said:organ:no a+19 b-60 d-36
checa* a-15 b-28 c+31 d-26
coming:asi_que a+15 c-18
now:down b-23 c-23
now:no_i a+26 d-24
tiene__la b-17
""",
    """
adult:by b-17
del__padezco a+16
heart:far a+19 c-18
pregnancy:on a+23 b-20 d-20
substance:fumo_@drug a-28 b-25
""",
    """
^puedo c-20 d-26
home:stopped a+17 c-18
miracle a+18 b-15 d-19
""",
    """
desoc* a-19 d+18
pregnancy:hard a-19
""",
    """
encinta b-22 c-26
go_on a-18 d+18
heart:hipertension b-16 c-16
hermana d-21
""",
    """
at__@insurer d-18
prior:nunca a+42 b-19 c-37 d-36
ride:ma a-20 b-19 c-19 d+22
""",
    """
coming:stay a+15 c-16
heart:sufro_de d+15
now:@stop a-18 b-25 c+21 d-24
""",
    """
heart:clean a+16 d-16
home b-45
me__good a-22 d+20
organ:vesicula d-24
pregnancy:missed d-15
""",
    """
home:@clothes_there a-17 b+18 d-18
now:when a+21 b-19 c-17 d-16
prior:after b-17
psychosis:a b-17
to_look a-17 b-19 c+20 d-16
""",
    """
^sure a-37 b-31 c-33 d+39
ride:quiza* c+17
two b-52
""",
    """
poquito$ a+17 d-17
""",
    """
bipolar__not b-16
brote__la c-16 d+20
does__me c-16
esta__del a-23 d+17
organ:por_que b+16
quite c-33 d-15
ride:shoul* b-17 c+23 d-23
""",
    """
#__of a-16
alergico__los b+15 d-19
maybe__is a-15 b-19 c+21
request a+22 b-17 c-21 d-21
substance:#_@year a+41 c-21 d-41
thanksgiving c-16
where_do b+19 d-17
""",
    """
blood__is d+18
hombre$ a+22 d-17
no__acuerdo d-24
""",
    """
both_fine a+17
did__work a-21 d+21
hon a-28 c-20
is__for d-19
""",
    """
centr* a-24 b+17 c-20
ride:the_@vehicle b-24
""",
    """
#__mijita a+17 d-15
heart:panic c-17 d-18
hipertensa d+18
no_recuerdo a-18 c+19 d-21
""",
    """
bet$ a-17 d+20
cubre a+16 d-17
do__text a+20 b-16 d-19
drug_allergies a+18
heart:heart_trouble a+24 b-19 d-23
home:stopp* a+17 c-18
lines$ c-17
now:al_rato a+30 b-18 c-18 d-28
substance:@year_sober a+26 d-26
substance:suboxone a-23
una__retraso d-17
""",
    """
heart:ningu* a+26 d-26
shot$ b-25 c-28 d+16
""",
    """
^over b-24 c-25
coming:cual_@visit a-17 b+20 c-17 d-19
lluev* a-25 b-24
organ:once b-20 c+31 d-35
""",
    """
me__por b-33
me_dijeron a-23 b-21 c+17
meds a-24 b-18
now:boss b-25 c+17 d-29
pregnancy:hace a+17 d-27
ride:@relative_pidio a-18 d+20
""",
    """
allergy:salio_un a-16
break$ a-15
have__@medicine c-18
little a-18 b-26 c+22 d-15
off b-50
organ:repetir a-15 b-18 c+18
substance:por_@drug d+15
""",
    """
came__fine a+16 d-23
psychosis:manic a-31 b-37 c-47 d+45
reactions a+18 c-16 d-17
""",
    """
any:@drink_at a-23 b-22 c-19 d+24
bring_the b+18 c-17
i_broke d-24
la_regla a+20 b-17 d-19
mania_de a-21 b+22 c-22 d-18
not:touched a+21 d-17
pregnancy:husband a+25 b-25 d-16
""",
    """
any:warfa* a-19 c-19
organ:nada a+42 b-24 c-16 d-22
psychosis:yo_jamas a+15
""",
    """
algo__no c+17
coming:get b-19 c+21 d-20
liver_fine a+20 d-22
to__now a+17 d-16
""",
    """
adult:a b+21 c-26
heart:to_ask b-17
let__just a-15
now:me_fine d+15
pregnancy:teta a-17 d+20
to__right a+16
""",
    """
heart:no_padezco a+21 d-26
not:pusieron b-16 c+16 d-17
substance:@year_sin a+20 d-22
""",
    """
frequent d+15
nobody__would a+15
not:be b-26 c-26 d+18
prior:he_probado c-19
""",
    """
consigo b-23 d-25
me_after b-16
substance:kids d-20
to__@animal c-16 d-15
""",
    """
any:no_@thanks a+19
i__@year a-15
poner* a-17
""",
    """
be__i a-17
is b+29 d-33
pregnancy:le_doy b-19 c-22
ride:vivo a+24 c-15 d-23
""",
    """
any:all a+20 b-21 c-30
truck$ a+19 b-34 c-30
""",
    """
coming:@clothes a-18 b-17 d+19
confirmed a-21 b-21 d+19
not:over a+18 d-16
prena_de c-20
salio_negativa a+17 c-15
""",
    """
lucky b-18 d+16
mas_de b-29 d+17
substance:¿ b+19 c-20
""",
    """
heart:not_been a-26
home:hambr* b+24 c-26 d-25
por_favor c-29
recall$ a-22 c+22 d-21
""",
    """
good__good a+16 d-15
icu d-17
now:tarde b-33
pregnancy:shot a+22 c-16 d-20
yes__@medicine a-27 d+22
""",
    """
allergy:freak* a-16
allergy:which a-27 b+29 c-29 d-21
on__about a-17 d-18
organ:utis a-41
prior:probar a-16
psychosis:straight a+17 b-18 c-16
""",
    """
now:digam* a-20 b-16 c-20 d+21
prior:@medicine_cabinet c-15 d+15
substance:o_menos b-15 c+15
""",
    """
due__@date a-17
home:waiti* a+31 b-27 c-23 d-30
organ:esposo b+16 d-17
""",
    """
@medicine__lo b-16 c-18
home:vamos a+19 b-15 d-19
knows a-24 c+23
not__to a+15 b-36 d-21
pregnancy:menop* a+34 b-22 c-21 d-26
""",
    """
allergy:to_a a+20 d-17
me_regreso a+22 b-18 c-16 d-20
pregnancy:twins a-29 c-24 d+26
psychosis:si_soy c-16 d+20
since_he a-16 d+15
substance:no_se a-19 d-21
""",
    """
a_leaky d+17
any:had a-17 c-38
es b+17 c-23 d-37
the__@holiday a-19
""",
    """
i_know d-22
place c-29
pregnancy:junio a-20
substance:gave_up a+15 d-15
""",
    """
coming:coming c-17 d+17
i_will c+17 d-27
now:talk b-27
prior:remedios a+23 b-22 c-21 d-22
tengo__que a-22 b-18 c-23 d+26
""",
    """
have__not c-16
me__jaja b+16 c-21 d-26
organ:only_my a+24 c-17 d-22
substance:cafe a+31 b-26 c-23 d-27
""",
    """
^espereme d-18
^have b-37 d-29
allergy:a_la b-18
cereal b-16
heart:if_i c-16
heart:por c-25
id c-18 d-18
is_@drive a-19 d+15
not:pierdo a-16 c-17 d+17
tms$ a-17 d+19
""",
    """
back_to b-19 c+19
home:asking a-15
""",
    """
cosa_no a-19 c+19
estres a+28 b-22 c-22 d-25
grado$ a+18 d-19
le_dije c-16
organ:my_@animal b+15 d-16
organ:se_me a-20 b-26
ride:@relative_if c+19 d-20
substance:what d-24
""",
    """
allergy:puesto a+18 c-19
crumb c-15
ninguna__sirvio a-17 d+17
psicosis_posparto d+17
ride:moms a-15 d+16
tengo__dudas a-16 d+19
yo__en b-17
""",
    """
heart:knowl* a+19 c-19
mi__mi b-19
prior:the_names c+16
transaminasas d-19
""",
    """
allergy:tengo d-17
""",
    """
allergy:sesiones a+18 d-21
perfecta$ a+16 c-18
prola* a-20 c-20
under_that a-17 d-20
""",
    """
a_kidney a-20
allergy:y_a c-16
la_fabrica a+18 d-16
out__me c-24 d-17
podria a-25 b-23 c+27 d-26
""",
    """
heart:sister d-20
not:remember d-19
uti d-18
""",
    """
@relative__si a-17 b-17
coming:tos d-16
escribe$ a-18 b+20 c-18 d-18
fine__fine a+20 d-22
heart:pastillas b-20 c+17
""",
    """
en_@treat c-17 d+21
heart:get a-17 c+23 d-18
misca* d-18
my__normal a+18
prior:the_@insurer b-17 d+16
substance:cuenta a-26
the_hell a-17
""",
    """
allergy:i_broke d-20
contestado$ a-20 c+16
that__me a-20 c-33 d+18
""",
    """
cuarto c-16
ni__vez a+18 c-17 d-16
que__# a-17
the_patch a+22 b-16 c-20 d-21
""",
    """
adult:#_since a-17 d+16
heart:daddy a-17 b+20 d-20
not__any a+21 c-30
""",
    """
any:la_pregunta d-16
no_to c-17
psychosis:bipolar_one c-20 d+20
que__como c-19
""",
    """
borda$ c-19
""",
    """
ahi__a a-16
hora_salgo b+15
not:encontrado a+19 c-17 d-16
substance:depen* a-20 b-32 c+35 d-20
""",
    """
ride:figure a-19 c+20
si__@fetch c+20 d-20
sirvi* a-26 c-22 d+28
""",
    """
coming:pero c-25
manic_once c-20
psychosis:y a+28 b-16 c-27 d-18
substance:dry a+23 b-16 c-18 d-22
""",
    """
car$ c-31
no__@insurance a-20 b-19 c+23 d-16
sophomore b-17 c-18
to__@relative a-24 b-18
""",
    """
not:psychotic d-16
""",
    """
^claro b-42 c-43 d+39
^is a-74 b+82 c-66 d-67
any:nada a+24 b-26 c-21
de_por b-19
lejos d-18
llegue__@thanks b-17
now:ask_me a+20 b-16 c-22
one__is b-19
veces__mas c+16 d-16
""",
    """
@clothes_off b-15
adult:class a-15 d+16
clean a+19 b-55 c-52
pie b-33 c-38 d+20
pregnancy:first a-20 b-16 d+20
pregnancy:solo c-18 d+15
""",
    """
creat* b-26 c-19
libre$ c-22 d+17
now:am_@drive a+18 d-17
pregnancy:diu a+24 c-17 d-18
""",
    """
any:on_that d-16
i__make a-22 c-18 d+24
que_dos a-15 c+21 d-20
""",
    """
allergy:hinche a-20 b-20 c-17 d+21
allergy:sulfa a+16 c-28 d-34
of__# a-19
""",
    """
nexplanon$ a+16
""",
    """
@body__the c-15
allergy:allergic_to a-18 b+19 c-39
ask__tomorrow b-26 c+16 d-18
does_a a-18
it_i b-24 c-26
psychosis:@person a-30 b+16
""",
    """
^more b-21 c-19 d+21
infla* c-20 d+20
it__then b-17 d+17
swinging d+15
""",
    """
esa__puedo d+16
heart:she b-18
now:un_rato b-18 c-17
""",
    """
amitriptilina c-16
coming:dejamos c-20
now:tonig* a+27 b-23 c-26 d-23
""",
    """
can__just a-21 b+18
mania_si a-16 b-19 c-22 d+22
prior:seguro a-18 b+15 d-15
schizo a-26 c-22 d+21
visions d-17
""",
    """
fine__me a-25 b-25 c-21 d+27
not_got a+21 b-17 d-31
""",
    """
heart:as b-20
heart:is_up a-18
not__has d+16
substance:a_drunk a-22
""",
    """
@symptom_pero c+18 d-16
hard_pass a+27 b-28 c-25 d-25
higado_inflamado d+18
pregnancy:pill d-17
ride:if_my a-19 c+18
""",
    """
home:tren a+17
""",
    """
prior:esta c-19
""",
    """
las__higado c-18 d+17
sana__salva a-16 b-16 d+17
""",
    """
any:forge* c-15
calle$ a+17 d-16
is__whole a+16 b-16
old_@clinician a-18 b-20 c+22 d-19
organ:on_my a-34 b-21 c+16
""",
    """
me__haciendo a-16 b-19 c+18 d-17
yo__la b-25 c+16
""",
    """
any:tomorrow a-19 b-23 c+20 d-15
coming:have_to a+22 b-19 c-21
papel a-20
prior:talke* b-24 d-23
""",
    """
pregnancy:nace_en a-15 d+17
""",
    """
esta_haciendo a-23 b+18 d-24
positiva a-19 c-23 d+23
prior:first a+35 b-30 c-40 d-28
un_rato b-18 c-17
""",
    """
organ:a_catheter a-16 b-21 c-19 d+21
substance:honestly a-24 b-19 c-17 d+25
""",
    """
al_cien a+25 b-21 c-23 d-24
""",
    """
and_her b-15
convulsiones$ b-16
psychosis:him c-16
""",
    """
a_bone a+17
and__@clinician a-18 c-20 d+26
coming:decided_against a+17 c-19
looke* c+19 d-21
organ:blood d-19
psychosis:they_never a-20 c+20 d-15
sola__mi a-20 d+19
substance:problem_though b-15 c+15
substance:problemas_con a-17 d+20
""",
    """
allergy:but_i a-15
hace__me d+16
now:driving a+37 b-22 c-15 d-36
so__knows c+17
""",
    """
organ:chron* c-16 d+18
organ:me_falta a-26 b-24
sofa a-17
""",
    """
a__does b-18 c+20
coming:le a-19 b-18 c+18
ese__lo b-15
heart:the_pressure a-20 c-18 d+22
nada__una c-16
prior:nothi* a-23 b-27 c-40 d+29
so__the d-19
""",
    """
@late a-28 b-20 c+26
ride:conmi* a-16
""",
    """
allergy:to_@animal d-16
get__you b-19 c+18
limpio_desde a+18 d-18
schizo$ a-26 c-21 d+21
su_@place d-20
""",
    """
#_so c-15
""",
    """
heart:an b-25
home:sigo a+27 b-28 d-35
miracle$ a+18 b-15 d-19
my__someone a+16
""",
    """
allergy:los_gatos d-27
chequeo d-24
now:we_are a-16
psychosis:estoy c-34 d-25
""",
    """
adderall a-17
el_@traffic c-15 d-15
embarazada$ c-30
psychosis:paran* a-18 c+18 d-15
""",
    """
psychosis:heard_my c+16
se__pasa b-16
""",
    """
^three a-32 b-32 d+30
^todo a+31 b-50 c-47
heart:over b-18 c-40
pregnancy:is_@open a+17 b-17 c-16 d-15
pregnancy:two b-26
""",
    """
entrando_al a+19 b-15 c-15 d-21
now:cocinando a+24 b-17 c-16 d-22
pregnancy:pregnant c-33
pregnancy:pump a-28 b-25 c-26 d+31
psychosis:@sick a-15
that_one b-25
what__mania c-15
""",
    """
@relative__it d-18
allergy:fue b-18
coming:you_in a-17
ride:see_who c+15
""",
    """
^aceptan b+20 c-16 d-17
""",
    """
a__beers d-15
inyec* d-22
no__problems b-16 c-16
not:anything b-27
not:orina c-22 d+15
organ:getti* d-20
prior:yes a-33 b-24
""",
    """
bunch c-17
drinks$ a-18 b+17 c-18
estuve a-24 b-24 d+25
heart:#_at c-17
la_primera b-23 c-22
now:that_morning c-16
""",
    """
bad$ a-33 d+29
blood_test c+15 d-15
hablamos a+22 c-19 d-19
now:que_ver a-16 b-16 c+18
organ:on a-21
""",
    """
#__check a+17 d-19
allergic__work a+15
cada_tres a+15
ride:mi_@relative b-32
will__@vehicle b-21
""",
    """
borreme a+24 b-17 c-20 d-19
inflamado c-17 d+21
knocked__lol a-16
not:he c+24 d-31
""",
    """
allergy:spravato c-19
diagnosed b-25
lock a-22 c-19 d+16
por_@drug d+15
sleep_and a-16
ya_estoy b-21 c-23
""",
    """
=said:pregnancy:yes a-48 c-46 d+41
dia__mi a+17 d-18
now:afraid_not a+17 d-17
walked__# a-15 d+16
""",
    """
it__# b+22 c-38 d-19
not:gusta c-19 d-26
pregnancy:do a-31 b+18
""",
    """
siete a-30 c-24 d+23
substance:on_@day b-19 c-39 d+17
""",
    """
adult:escri* a+16 d-16
day__# a-15 d+15
hay_que a-15 d-21
matur* a+20 d-20
prior:neith* d+18
""",
    """
@clinician__descarto a+18 c-18
adult:askin* a-17 d-17
heart:says a-22 b-31 c+22
organ:gallstones c-20 d-19
""",
    """
adult:fifteen a+21 b-17 d-20
coming:keep a-35 b-27 c-32 d+35
i__she a-19 c+21
not_trust d-17
""",
    """
early$ a-20
marido a-17
pregnancy:en a-22 c-44 d+31
substance:i_black a-16 c-16 d+17
""",
    """
against_it a+17 c-19
am__dude a+16
""",
    """
an_irregular d-15
never b-38 d-26
not:minor a-24 d+24
organ:has_cirrhosis d-18
prior:algo a-15 c+22 d-25
""",
    """
=said:organ:yes a-42 b-29
cristiana a+18 d-18
salio__viaje a+16 d-17
she_was b-17 d-16
""",
    """
@relative__@relative b-26
allergy:tolerated a+18 d-18
have_had b-22
heard_my c+16
o_que a-15 b+18 c-21 d-16
""",
    """
desayune a-16 d+16
kidney$ a-17 c-24 d+21
psychosis:am_not a+21 b-25
rarely a+22 b-21 c-21 d-20
""",
    """
drama$ b-24 c-28 d+18
hallu* a-25 b-31 d+17
organ:had c+29 d-34
se_llama b+16 c-17 d-17
will_come a-18
""",
    """
heart:monit* a-21 b-18
not:recall a-24 b-19 c+25 d-24
""",
    """
ando b-63
away b-36 c-28 d+22
borro* a-16 c+18 d-19
con__gusto a-23 b-21 c-19 d+27
for_her c-17 d+16
heart:blood_pressure c-18
natur* c-17 d-17
no__cree a+22 d-21
organ:had_@body c-17 d+19
overactive_@body d+17
""",
    """
^expecting a-17 d+17
but__up a-15
can__her c-16
del_rinon a-18 d+17
la_piedra c-16
psychosis:quiero b+15
ride:working_on a-20 c+25 d-22
""",
    """
not__nothing a+29 d-29
that__personal a-20 b+21 d-18
""",
    """
ninguno$ a+23 b-15 c-20 d-19
will_you b+17
""",
    """
era__chico c+16
maybe__@vehicle a-27 b-18 c+26
organ:liver_fine a+20 d-22
""",
    """
#__@stop a-18
adult:ano a+17 b-18 d-23
not__that a-33 b+17
wants__know b+23 c-28
""",
    """
far a+22 b-18 d-29
prior:like_# a-29 d+34
ride:handled a-19 b-18 c-23 d+23
right_mind a+17 d-16
she_am a+17 d-21
sir a+23 c-25
substance:year b-24 c-22 d+19
""",
    """
and_@medicine b-36 c-48 d+18
any:ahora a+28 b-17 d-26
in__truck c-16
ride:the a-42 c-31 d+31
""",
    """
organ:got_a a-25
""",
    """
adult:anos a-29 d+30
adult:voto_desde a-15
is__not c-24
""",
    """
baby__and d-16
coming:lol a-27
dia$ b-22
medical_@drug c-18
numer* c-26
on__# b-24
thought__had a-17 c-16 d+18
""",
    """
coming:reque* a+22 b-17 c-21 d-21
coming:the a-18
heart:meds a-23
home:atorados_en a+16 b-16
""",
    """
not__able a+20 c-19
pregnancy:c c+15 d-16
tengo__dos a+16 d-16
""",
    """
heart:@relative_y a-27 d+18
heart:tengo_# d-19
""",
    """
@clinician__that b+16
called_in d-20
carro_y d+15
""",
    """
acabo_de b-36 c-34 d+23
any:we c-25
coming:supposed b+16
quiza a-29 b-27 c+32 d-28
scratch_me a+20 c-16 d-21
""",
    """
coming:boss d-20
home:recliner a-15 d+16
objection a-21 c-16 d+21
""",
    """
nomas__los a+19 b-18
substance:take_my b-15 c+19 d-25
you__all c-17
""",
    """
had__out a+26 b-17 c-25 d-24
me_off a+22 c-30 d-19
texas d-21
""",
    """
=said:any:yes c-71 d+23
pronto a-17 b-22 c+18
ride:check* a-17 c+21 d-20
""",
    """
#__@year a+24 c-17 d-23
coming:scratch_me a+20 c-16 d-21
me_estan a-25 c+20 d-16
miles c-25
prior:apenas a+22 c-23 d-23
substance:yo_no a+21 b-16
""",
    """
heart:irreg* a-23 b-24
no__soltar a-16 c-16 d+17
tengo__hacer a-16
""",
    """
y__nada a+17 c-18
""",
    """
aun_estoy a+17 c-17 d-17
""",
    """
haha_no a+19 d-15
substance:los b-18
super_@sick d+15
temprano__trabajo a-17
""",
    """
@relative_con b-16 c-16
by a-16
por_supuesto b-16 d+17
substance:ni_lo a+18
""",
    """
yo_soy a+18 b-16
""",
    """
@stop_@drug c-18
coming:any_more a+17 d-17
coming:let a+16 b-19 d-29
now:am c-55
recien c-19
""",
    """
pidio_el a-18 d+20
""",
    """
adult:february a+22 d-22
allergy:throat d+15
army$ a-18
heart:died_of b+16 d-15
me__higado b-22 c-25
pretty__my a-16 c+19 d-17
""",
    """
^lock a-19 c-17 d+19
days a-41 c+16
de_nada a+22 d-24
dentr* a+21 b-16 d-21
now:tenido b-15
ride:pues a+19 c-20 d-15
""",
    """
se__pusieron a-19
si_no d-19
""",
    """
neither$ a+24 c-17 d-23
un__alta a-15
y_estoy a+16
""",
    """
? a-65 b+71 c-32 d-64
at__pharmacy a+16
cosas_y a-17
not:getting c-17
not__without a-19
organ:estoy_bien a+19 d-19
prior:un_tiempo d-16
tried__all a-29 b-15 d+26
un_stent b-16
""",
    """
bun__oven d+15
my__yes b-23 c-17
organ:y_los d-19
""",
    """
coming:si a-26 b-31 c+36 d-24
confianza c-17
mi__la d-17
porqu* a-31
substance:has b-15 c-20
urolo* a-15
""",
    """
only__with d-16
organ:he_has b-18
psychosis:psych a-18 b-18
ride:no_tengo a+33 c-26 d-35
si__no c+23 d-45
""",
    """
coming:ahead_and a+21 d-21
now:y d-23
past_that a+17
""",
    """
gemel* a-23 b-21 c-28 d+26
me__@clinician c-22
stage a-21 b-21 c-19 d+22
""",
    """
nope$ a+21 d-16
para_# a+16
que__la d-20
soy__nada a+25 d-32
""",
    """
can__she a-19
coming:got b-15 c-27
la_noche b-28 c+16
vesicula d-24
""",
    """
prior:con_@clinician c-17 d+19
the__and b-25
yes__both a-22 d+21
""",
    """
^strong a+20 b-20 c-17 d-20
heart:heart_monitor a-16 b-15
pregnancy:we a-27 b-31 c+18
""",
    """
for_@year c-19 d+20
heart:just_the b-22
ride:need_to a-15
touch b-19 c-26
""",
    """
depre$ a+16 c-16 d-22
down__my a+16 d-20
in c-15
las__del b-20 c-23 d+17
para_que c-22
ride:me_quede a+23 c-18 d-23
substance:toman* a-19 c-19 d+20
would_tell d-16
""",
    """
acomo* a-17 d+16
""",
    """
antes__# d-21
lo__por a-19 d+18
schiz* a-36 c-44 d+38
she__in a-21 b-21
which__is b+16
""",
    """
^saw c+15
allergy:@open a-20 b-20 d+18
coming:es c-16
heartbeat a-17 b-18
""",
    """
coming:estare a-21 b-16 c-22 d+25
le_contesto c-25
not:heard d-24
prior: a-19
stopped b-33
""",
    """
diabetes b-18 c-22
organ:la c-28
""",
    """
@relative__all a-16
now:que_no c-21 d-24
octubre a+21 c-21 d-20
""",
    """
am_lost a+16 c-16
can__someone b-17
now:pregunte a-17 b-20 c-19 d+20
psychosis:ago a-17 d+16
soplo$ a-31 c-26 d+24
""",
    """
liver_they c-17 d+15
""",
    """
adult:firma a+18 b-17 d-16
at_# a-16 c-50 d+20
de__mi b-15
figur* a-16 b-23 c+25 d-21
""",
    """
heart:probl* c-34
tengo_a c-22 d-16
with__i b-16
""",
    """
adult:socia* a-15 d+16
it__make a+17 d-19
much_is a-15 b+21 c-21 d-17
""",
    """
coming:called a+27 c-25 d-25
emdr_and d+15
my_blood c-24
prior:fluoxetina a+25 b-20 c-25 d-19
veces_me a-15 b-15 c+30 d-28
""",
    """
since_my b-22 c-26 d+19
""",
    """
^dejelo a+16 d-17
after_# b-17 c-17
allergy:timer a+28 b-24 c-28 d-27
in__s d-15
you_yes a-17 c+15
""",
    """
ride:for a-28 c-27
try_me a+19 d-16
""",
    """
adult:la_@relative b-16
home:right d-15
not:@drink b-23
now:not_sorry a+18 d-18
substance:tomo a+38 b-47 c-17 d-34
you__from b+16
""",
    """
#__en a+23 c-16 d-18
let__get c-18
ultimamente a-15
""",
    """
^nah a+57 b-41 c-47 d-48
home:up b-24
not:answered c+18 d-16
pregnancy:with c-17
psychosis:first a-16
they b-23
""",
    """
bien__bien a+18 d-18
""",
    """
any:prefe* a+17 c-19 d-23
estar a-19 b+16
ride:decir* c-16
""",
    """
any:to_me b-18 d-16
now:me_again c-15
pregnancy:ya_casi a-17 d+17
ride:hija a-17 b-27
""",
    """
@medicine__blocks d+16
i__doing d+17
mi__ya d-20
organ:@body_me a-17 d+18
pregnancy:operada a+27 c-19 d-23
ride:licencia b-17 c-20
substance:medic* b+16 c-23 d-17
substance:take_more c-18 d+17
""",
    """
coming:if_i b-16
higado__# b-15 d+16
nervi* d-17
""",
    """
@treat__dos d+15
allergy:mi_@relative c+20
organ:libre a+15 b-17
treat* c-26
""",
    """
witho* b-20 c-15
y_me b-33
""",
    """
any:with d-18
heart:once a-17 b-23 c+18
pregnancy:dos b-18
ride:or d-15
""",
    """
me_hizo b-24
""",
    """
cocinando$ a+20 b-16 d-19
from_it a-17 c-19 d+20
lock_it a-19 c-17 d+19
substance:have_a d-17
""",
    """
^on a+19 b-73
mi__dijo a-17 d+22
my_@insurance a-15 b+16 c-17
pregnancy:ahorita a+25 b-20 c-24 d-25
psychosis:clozapina a-17 b-15 c-16 d+18
psychosis:evaluando a-23 b-19 c+21 d-16
ride:maybe a-37 b-30 c+43 d-29
""",
    """
allergy:mas b-16
mhm a-27 b-23 c-20 d+27
psychosis:tuve a-19 b-20 c-27 d+26
""",
    """
coming:jefe a+17 d-17
heart:are d-15
i__find a-22 c+16 d-22
pase_por a-18
""",
    """
do_have b-17 c-20 d+17
headed b-20 d-16
substance:ha c-20
""",
    """
any:a_crumb c-15
the__only d-18
""",
    """
am_on b-25
not:text a+25 b-17 d-24
organ:not_know c+20
packed a-16 d+16
""",
    """
""",
    """
@stop c+15 d-20
all__is b-22 d-19
am__out b-16 c-19
chapl* a-17 d-16
never_again a-24 b-17 c-17 d+27
no_es d-32
pregnancy:pasa b+21 d-19
""",
    """
home:@parking_lot a+20 b-21 d-18
yo__lo b-17
""",
    """
cathe* a-18 b-21 c-23 d+23
organ:scan d-16
ride:cuent* a+19 b-17 c-19
""",
    """
drunk$ a-24
""",
    """
^strongest b-16
bad c-35 d+21
cuenta a-42 b+26 d-17
not:if a-25 b-18 c+30 d-22
pastilla b-24 c+16 d-16
prior:cymbalta a-16 d+19
priva* a-26 b+28 c-26 d-28
psychosis:then a-25 c+21 d-16
sessions d-18
""",
    """
one_but c+15
organ:dentro a+21 b-16 d-21
""",
    """
dijo b-25
looking$ b-21 d-24
pregnancy:el b-56
""",
    """
my__says a-37 c+29 d-23
""",
    """
and__# a-17
pregnancy:tengo_una c+16
prior:what_counts b+21 c-17
""",
    """
is_gallbladder a-16 b+16
""",
    """
claro__@relative c-17 d+21
heart:al_cien a+21 b-17 c-16 d-19
paso$ a+17 c-24 d-26
ride:novia c-16 d+18
uti__now a-19 d+20
""",
    """
any:this_morning b-17
heart:alta_la a-15 d+17
look_at a-28 c+24 d-23
lot__# d-17
""",
    """
not_drink a+21 c-19
ride: b-23
""",
    """
^ni a+24 b-63 d-20
my__not b-27
por__@relative b-22
psychosis:never b-39 d-28
psychosis:psiquiatrico a-17 d+16
""",
    """
believe_in c-15
heart:how b+17 c-16
never__any a+27 c-17 d-26
not:single a+23 c-17 d-19
not_touched a+16
of__pressure a-21 d+16
""",
    """
^sano b-20 c-21
off_at b-17 c-16
organ:parts a+20 b-16 c-16 d-20
substance:limpi* b-16 c-20
""",
    """
arrepenti$ a+20 b-16 c-16 d-19
le_doy b-19 c-22
que__problema d-20
she__@drug a-17
substance:tal a-16 c+23 d-18
""",
    """
now:super a+27 b-23 c-21 d-28
pregnancy:#_lol a+20 b-20 d-16
substance:coupl* a+18 d-20
""",
    """
adult:edad_y a-17
en_pie a-24 b-16 c-18 d+23
heart:came_back a+16
not:that d-23
psychosis:wow a-19 b+20 c-20 d-18
substance:so_no a+15
""",
    """
camin* a+17 b-25 c-30
central_time a-19 b+20 d-18
grado a+18 d-18
now:first d-18
prior:anything a+26 c-21 d-16
""",
    """
my__tomorrow a-15 b-17 c-15 d+17
""",
    """
@relative_will a-21 b-24 d+31
el__jaja c-16 d-18
la_he b-23 d-29
prior:he_ido c-25
ride:nope a+17
""",
    """
any:rather_you a+25 b-28 c-20 d-20
buy__first a-16
not:permiso a+16 c-16
now:@howmuch_tiempo b+19 c-22 d-18
prior:terapia a-16 c+15
toma c-24
""",
    """
coming:let_me d-15
jueves a-23
los__@date a+24 d-24
touch* a+21 d-17
""",
    """
hearts__it a+16 c-15 d-17
organ:@place a-17
""",
    """
""",
    """
a_seizure d+19
allergy:piel a-17 b-18 c+19
substance:clean b-41 c-36 d+17
""",
    """
pregnancy:@relative_got a+16 b-17
ride:arreglado d+16
that__@relative b-18 d-20
""",
    """
grande b-28 c-23
me__como a-30 b-34 c-21 d+31
psychosis:no_quiero b+15
sigue_en a-15 d+15
""",
    """
@thanks_to b-18
^desayune a-16 d+16
never__with a+17 d-20
todos__desde a-18
""",
    """
aca$ d-20
allergy b-29 c-22 d+19
nada_mas b-33 c-15
vez_salio c+15
""",
    """
^relapsed a-17 d+19
has_# a-19 b+18 c-17
outsi* a+23 b-20 c-23 d-20
thanks c-27
""",
    """
@insurance d-27
^al a+17 c-35
high__am a-21 c+19
par a-17 d+16
""",
    """
allergy:do_you b+16
aparato d-21
that__ever a+20 c-19
you_got a-26 c-20 d+15
""",
    """
state d-19
ultima__alta c+15
""",
    """
mi__@insurer c-19 d+17
psychosis:estoy_loca a+16
""",
    """
of__out c-17
otro__no a-16
prior:tecito a+15
substance:well a-15 c+15
""",
    """
coming:final a+20 b-15 c-18 d-21
family__me b-17
percent a-32 c+21
""",
    """
anyone_here a+16 c-16
not:todavia d-25
pregnancy:doctora c-16
ride:church_is c-18 d+16
substance:kind_of a-18 b-15 c+20
was__# b-21
""",
    """
any:answer a-19 b-19
ride:no_hay a+29 c-22 d-31
sepa$ a+17
""",
    """
@body__el a-25
heart:solo b-26 c-25
me_opere a+20 d-18
""",
    """
viendo$ a-16
""",
    """
naci__el a-24 d+23
substance:una_gota a+16
""",
    """
^something a+18 d-23
is_personal a-19 b+20 d-16
permit b-18 d-19
ride:vuelv* c-16
""",
    """
adult:papas c-17 d-21
can__afford a+20 b-15 d-19
dice__y a-15 c+17
the__lady a-20 b-19 c-17 d+22
""",
    """
ride:chofer c-18
""",
    """
^counseling d+16
de__nietos b-19 d+19
ecografia$ c+16 d-15
ride:tengo_que a-24 c+26 d-25
""",
    """
^panic c-17
laryn* d+16
me_ha b-26
ninguna__dos d-15
queda b-20
""",
    """
any:sorry a-18
nada__ver a+20 b-17 c-16 d-16
""",
    """
body a+25 b-23 c-24 d-23
boss_is b-21 c-23
me__so d-17
once__my b-16 c-23
sitting_in a+24 d-26
""",
    """
allergy:broke_out d+16
am__old a-16 b+17
prior:hija a-24
prior:vez b-16
ready a-30 c-28 d+31
substance:out a-25 d+18
vinit* b-24 c-25
""",
    """
""",
    """
heart:estres a+19 b-18 c-15 d-16
""",
    """
@fetch__mi c-16
allergy:#_@date b-16 d-22
ese__correo a-22
la__esta c-20 d-28
no_problem a+20 b-24 c-28
substance:para_dormir a-20
well b-39 d+20
""",
    """
can__find a+17 c-22
la_que a+18 d-20
liver_transplant c-17 d+18
now:after_# a+17 d-17
substance:ni_una a+15
""",
    """
adult:two a+17 b-22 d-24
allergy:recor* c+16
prior:paxil d+17
psychosis:@relative_tuvo a-18 b+18
yes__was a-16
""",
    """
allergy:@relative_had a-17 b+20 d-23
heart:if_anything a+20 b-15 c-19 d-17
thoug* b-17
""",
    """
@relative__lol a+19 b-23
allergy:no_podia a-16 c-15 d+17
any:prefiero d-20
""",
    """
en__todavia d-18
heart:bad_heart a-16
home:left_my a-23 b+23 d-22
substance:@drink a+41 b-39 c-38 d-35
the_old b-23 c-18
""",
    """
no__here b-18 c-26
no_estoy b-23
""",
    """
#__as d-17
heart:that a+18
my__bailed a+18 d-18
""",
    """
buscando$ a-20 c+22 d-23
heart:heart_@medicine d+19
my__birthday a-16
perfectos a+26 c-23 d-26
""",
    """
^tbd a-29 b-25 c+29 d-29
a__ago b-16 c+17 d-18
""",
    """
#_soy a+19 d-19
came_up a+20 c-21 d-20
copa a+18 d-20
now:morni* a+24 b-26 c-25 d-15
nursing$ b-22 c-15
quita* b-26
""",
    """
=said:ask:a_correction_that_ends_in_a_question c-18
been__for b-24 c-19
course a-19 b-15 c-20 d+24
""",
    """
it__that c-17 d+23
ride:tengo_chofer c-15 d+20
""",
    """
@relative__se b-17
because b-21 c-23
marijuana d-23
prior:helped d+16
""",
    """
my__@treat c-15
""",
    """
@relative_and c-30
home:sound a-20 b-17 d+20
la_pipi a-16 c-17 d+18
ride:my_car a+17 d-19
ride:time a-19 b+16
street c-28
""",
    """
any:estoy_en c-17 d-22
coming:a_otro d-18
no__conozco a+19 c-15 d-17
organ:work a+15 b-18 d-24
to__she d-16
y__tengo d-15
""",
    """
home:askin* a-15
""",
    """
chorro a-17 d+17
i__# b+16 d-23
presion_es a-19 b+19
ride:ahi a-25
tape a+17 d-15
""",
    """
any:they b-17 d-22
found b-30 c-18 d+19
la__dos a+17 d-16
organ:ya a-18
substance:tuve a-16 b-19 c-28 d+23
time__had a-20
""",
    """
earl a-17 c-17 d+22
heart:high_bp c-17 d+16
i__lot a-19 b-23 c+15
now:@vehicle b-23 d-18
otra_vez c-24
to__back c+16 d-15
""",
    """
dia_para d+16
tomo__para a-25
was__the a-30
""",
    """
a__hora c-37 d-17
allergy:me_puse a-26 b-24 d+20
correo$ d-17
la_@drug a-21
pregnancy:came a+19 c-20
""",
    """
@wrong__we b-16
adult:your a-18 c-15 d+18
el_test a-23 b-16
heart:fibrilacion a-19 b-18 c-20 d+21
livers a-23 b-16 c-18 d+23
me_fine d+15
now:nada a-25 c-15 d+25
psychosis:visions d-17
siempre__# b-19
uti_right a-19 d+20
""",
    """
allergy:i_have b-18 d-32
organ:ketamine a-20 c-16
""",
    """
drove b-17 d-17
""",
    """
and__that a+16 b-18 c-15
depende_de c+18
prior:apenas_voy a+15
""",
    """
no_and a+24 c-19 d-19
partida a-16
""",
    """
anybo* a+20 c-16 d-33
heart:@year a-34 d+24
is__house a-16 b-17 c+17 d-17
now:ahorita b-40 c-16
""",
    """
hospital_for a-16
""",
    """
heart:@hello a-22 b-20
not:is a+21 b-17 d-29
substance:@drug_every a-22
""",
    """
beforehand b+16 d-16
drink_too a-21 b-24
el__no a-22
prior:ask a-19 b+16 d-18
they__bipolar a+16 c-21
was_going a+18 c-19
""",
    """
#__be b-18 d+15
department a+21 d-16
hora_me a-17
pregnancy:ni a+25 b-25 c-34 d-16
pregnancy:say a-18 b-23
""",
    """
end$ a-19 c-17
hysterectomy a+31 c-17 d-23
substance:that d-23
""",
    """
@parking b+17 c-40
not__college a+20 c-17 d-21
now:@insurer_que a-17 b-16 d+17
substance:go a-20
""",
    """
august a-26 b-22 c-25 d+30
now:martes a+17 d-16
ride:has_not a-15 c+17 d-16
that__not a+30 b-36 c-23 d-17
""",
    """
me_i c-28
temprano_del a-17
weeks$ a-29 b-25 c-26 d+35
""",
    """
prefi* b+25 c-30 d-30
""",
    """
adult:of_us b-19 c+20
bien__es a-16 d+15
heart:does_but a+16
pregnancy:de_tener a+15
ride:waiti* a-18
""",
    """
drives a-16 c-22 d+20
home:todavia_en a+16
my_spot b-19 c-19
""",
    """
heart:nadie c+17
prior:seria a+26 b-21 c-21 d-25
""",
    """
allergy:with b-22
takes_@medicine b+17 c-19
""",
    """
^walked a-15 d+16
airway d+15
encue* a-24 d-25
home:que_ya b-16
otro__mejor a+16
prior:sirvi* a-26 c-22 d+28
shell* a+23 b-18 d-17
swing* d+15
""",
    """
nadie_me c+16 d-15
not:what a-19 b-30 c+26
""",
    """
cama a-24 c-24 d+15
de__infarto a-17
no_puedo b+19 d-28
pressure$ b-27 c-20 d+18
supuesto b-16 d+17
""",
    """
eyes a-21
i__so a-33 b-22 d+18
me__un b-18
""",
    """
^clean b-32 c-34
heart:found c-17
llant* a+19 b-17 c-16 d-18
now:me_in a-27 b-17 c+26 d-24
organ:la_orina a-16 b-20 c-24 d+21
prior:tried_any a+17
""",
    """
^echele a-18 b-16 c-15 d+18
oigo_voces c-24 d+25
ride:dan_permiso d-18
""",
    """
@stop__pecho a+17 d-17
actually a+20 b-18 c-21
home:@vehicle d-24
organ:every a-25 c-27 d+26
""",
    """
algo_en c+15 d-17
substance:proba* a+23 c-19 d-16
uh a+17 b-30 c-28
""",
    """
allergy:but b-39 c+16 d-21
heart:y_ahi a-16
in_her b-18
luego__digo b-17 c+20 d-22
on__@call d-15
organ:stones c-32
ride:friend b-19
still b-43 c+16
stuck a+27 b-28 c-34
""",
    """
any:de_@eat b-17
heart:afib a-35 b-20 d+20
""",
    """
prior:know b-28 c+22
puro__ni c-18 d-18
si__coca d+18
""",
    """
bebe b-21
camar* a+16
esa_hora c-31
patient__@relative a+18 d-18
pregnancy:que_pasa b+17 d-17
ride:will_walk a+21 c-17
that__on b-15
""",
    """
but__or a-16
ese_@hours c-19
now:justo a+19 b-20 d-20
organ:mwf a-19 b-19 d+20
pregnancy:come a-18 b-15
""",
    """
adult:vietnam_vet a-17 b-16 d+17
allergy:recall a-18 c+18
cloza* a-17 b-15 c-16 d+18
home:deje a-21 b+19 d-23
i__manic a-17 d+19
pregnancy:enter* a-17 d+18
runs c-26
""",
    """
@treat__my d+16
^afirmativo d+15
allergy:says b-22
coming:not b-43 c-17 d+17
home:nurse b+16 c-19 d-22
now:how_long a-16 d-18
ride:tomo_un b-15
""",
    """
heart:in_the a-18
paran* a-21 c+16
psychosis:patient d+16
ride:vecino a-31
""",
    """
coming:ya a+18 c-43 d-18
organ:si a+19 c-41
psychosis:seen a+17
""",
    """
her_@medicine a-19 d+20
possibly a-36 b-33 c+38 d-32
""",
    """
organ:a_veces a-19 b-16 c+26 d-24
rapid* a-16 c+18 d-16
""",
    """
^solamente a+31 b-29 c-21 d-28
falta__rinon c-16 d+20
have__touched a+16
i__allergic a-15 c-27
over__check a+17 d-19
prior:maybe_# a-16 c+22
""",
    """
#__will b-15
=said:no:the_last_word_after_all b-42
@treat_si c+16 d-16
a__casa a+21 c-16 d-27
adult:thirt* b-20 c-22
it__now c-17
me__time a+23 b-19 c-26 d-19
soy_su a-21
tercero a+21 d-19
the__you a-22 c-16
time__what a-20 b+22 d-23
van a-23
""",
    """
a_question a+17 b-16 d-19
any:mal a+16 d-15
estado b-17 c-16
home:el a+16 c-23 d-20
not:c a-52 b-46 c+56 d-52
""",
    """
^it a-32 b-24 c+23
adult:hacer d-15
any$ a+31 b-17 c-32 d-22
any:vez d-22
""",
    """
estoy__pero c-15
not:again a-24 b-19 c-19 d+29
organ:waiting a-23 b-16
""",
    """
^wait a+16 d-17
not:decirle a-16 b-21 c+20 d-17
""",
    """
decided b-17 d-19
sober__# a+25 d-35
substance:sober_# c-16
""",
    """
done__@relative b-18 c-17
home:@body a-28 b-16 d+22
""",
    """
allergy:no_se a-23 b-25 c+31 d-16
heart__good a+20 d-21
is__right a-21
organ:@day_@day a-23 b-17 c-24 d+23
substance:thinks b-15 d-23
""",
    """
allergy:cayo_fatal a-21 d+20
beats_me d-16
estoy__trabajo d-16
ride:bringing a-21 c-19 d+21
""",
    """
de__y b-35
prior:fue d-18
should$ c-22
""",
    """
^hoping a-23 b-21 c+27 d-26
gummy a+19 d-24
""",
    """
@relative__but a+29 b-34 c-38
betch* a-15 b-17 d+18
desay* a-16 d+16
home:las_# d+15
iria a+15 b-17
to__so b-18
""",
    """
boss__here a+22 b-18 c-20 d-21
heart:have b-21
""",
    """
no__poder d-16
ssris$ d+15
substance:answe* b+16 c-16
""",
    """
""",
    """
@relative__out a-16 d-20
jamai* a+18 d-17
just_prayer a+21 c-18 d-24
list_for c-20 d+21
prior:me a-26
substance:perdi_el d+16
""",
    """
organ:incontinencia a-16 c-17 d+22
""",
    """
home:tucked_in b-17 d+15
prior:lo a+17 d-36
""",
    """
any:que_@insurer a+22 d-21
muy d-29
pregnancy:chichi a-16 c-17 d+17
""",
    """
a_man c-20 d-22
coming:see a-24 b-25 d+28
fatty_liver a-26 b-19 d+20
prior:me_sirvio a-19 d+20
""",
    """
adult:got b-26
allergy:they_gave b-18
grown_and a-19 c-17
heart:on a-30
organ:cirro* a-25 c-33 d+31
substance:# a+27 b-48 c-29
""",
    """
pregnancy:alivi* a-23 c-16 d+23
pregnancy:en_el a-21 d+22
""",
    """
allergy:died a-20 c-20
becau* b-21 c-23
now:en_una a+20 d-19
""",
    """
organ:alt a+16 b-17 d-24
un_par a-17 d+16
""",
    """
is_@drink d-18
primo a+16 b-26 d-22
""",
    """
al_@vehicle c+15 d-15
not:word c+15
now:cocin* a+24 b-17 c-16 d-22
""",
    """
era d-38
""",
    """
adult:mature a+20 d-20
home: c-22
not:soul a+15
organ:nothi* b-15
things_sometimes c-16 d+16
""",
    """
a__minutes a-19
""",
    """
@relative__this a+16 b-23 c-18
adult:casi_en a+22 d-24
now_and a+16 b-17 d-31
""",
    """
a_meeting c-17
adult:falta a+20 d-19
""",
    """
encontre b-26
in_@treat d+15
ride:someone b-33
""",
    """
hepatitis_a c+16 d-15
prior:somet* a-26 c+16
""",
    """
coming:ate c-20 d+15
now:si_no a-20 b-18 c+21 d-20
pregnancy:@late a-25 b-22 c+31 d-16
prior:#_@year a-16 c-16 d+21
""",
    """
que_buscar b-17 c+17
ride:i_got a+21 b-15 c-18
that_morning c-18
""",
    """
adult:cual a-15 d-16
""",
    """
""",
    """
could_have a-19
creo_jaja b-23 d-21
hay a-19
heart:low a+45 b-24 c-41 d-41
my__through d-27
no_tomo b-23
por__lado a+21 b-17 d-22
runs_low a+19 b-18 c-18 d-18
tengo_por a-15 d+16
would_@drive a+16 d-19
""",
    """
#__a a+20 b-38 c-16
coming:cancelela a+24 b-18 c-17 d-24
evening a+15 d-17
frio a-27 b+31 c-30 d-32
la__estoy c-19
los__@year a-16
""",
    """
it_for c-24
puede__@relative a-27
substance:was_not c-15
turne* a-30 c-23 d+19
""",
    """
allergy:abejas a+16
antic* a+24 c-29 d-35
attack a-15 c-22
cargo a-17 b-22 c-15 d+23
hora__mi a+16
is_the c-32
now:look_at a-16
pero__se c+24 d-25
""",
    """
allergy:remem* b-24 c+18 d-26
choque d-18
heart:last b-30 c-17
prior:the_@day d+19
tengo_un a-37 b-34 d+27
""",
    """
psychosis:@relative_has d-17
to_@call a-17 b-16 c+18
""",
    """
cien a+25 b-21 c-23 d-24
my__come a-17
ride:desca* c+17 d-17
""",
    """
menopausica a+16
now:catch a+16
pregnancy:he_is c-30
ride:conmigo a-16
substance:would_tell d-16
""",
    """
any:por_favor a+15 d-24
substance:en b-26
""",
    """
en__nunca b-17 d-16
hear_things c-16 d+16
limit* b-15
prior:plus a-17 c-17 d+18
""",
    """
now:till_i d-19
pregnancy:nursi* b-17 c-32 d+15
""",
    """
a__am a-19 d+18
allergy:it_on c-18
but__broke d-15
""",
    """
^had b-76
con__@relative b-16 d-28
""",
    """
allergy:six a+16 d-16
been_through c-17
bill a+18 d-17
prior:that_is a+25 b-21 c-16 d-26
substance:am b-22 c-16
""",
    """
been_tested a-20 c+21
eso__jamas d-15
noon b-19
organ:works a+29 b-21 c-23 d-30
y_sigo b-16 c-16
""",
    """
^se c-34
adult:at a-20 b-17 c-20 d+22
makes_it a-16 c+16 d-17
not:of c-16
only__my a+29 b-19 c-25 d-27
""",
    """
fifteen a+21 b-17 d-20
nadie$ a+28 b-27 c-22 d-41
""",
    """
coming:mes a+24 c-18 d-25
prior:ido c-25
substance:tomo_pero a+28 c-28 d-28
""",
    """
guys$ b-16
home:tengo_hambre a-25 b+24 c-24 d-23
it__be c-24 d-22
la_han d-17
my__bring c-16 d+17
pressure_one b-15
prior:probe_una d-16
ya__pregunte b-19 c-19
""",
    """
coming:manan* b-19 c-19
el_dia a-24 b-19 d+24
now:when_i a+21 d-24
psychosis:@relative_the d+16
""",
    """
any:not_a c-15
le__de a-17 b+20 c-16 d-17
ocupado a+18 d-17
""",
    """
dog a-22 b+25 c-32
esta__para a+20 b-16 d-22
iron$ a+22 b-22 c-20 d-21
organ:tengo b-43 d+17
vejiga b-18 c-42 d+22
""",
    """
@day__las a-25 d+20
@year$ b-39
not:padezco a+27 c-16 d-30
pregnancy:pumping a-23 c-18 d+21
take_@medicine c-31
they__everything a+15
un_@clinician a-18 c+19
""",
    """
a__count a-19 b+19 d-20
am_@late c+19
es__del a+16
estudios$ d-15
sober_# c-17
""",
    """
allergy:broto a-18
could__say c+15
on__@day b-24
pregnancy:youngest_is c-17 d-21
""",
    """
@relative__# c-39
hacen a-23 d-24
made__# d+15
prior:white a+15 d-16
tomo b-45 c-20
which_ones b+17 c-17
""",
    """
^blood d-25
dime$ c-16 d+21
hace_rato a-25 b-33 c-24 d+30
organ:papa b-17
pedi__en a-17 d+18
question b+23 c-35 d-24
ride:and c-39
todavia__se a-15 c+18
you$ a-30 c+16 d-20
""",
    """
^eh a-26 b-27 c+29 d-24
a_couple a-16 b-25
heart:un_stent b-16
i__your a-18 c-15 d+18
ic a-21 b-19 c-21 d+23
one__done c-15
pregnancy:just_had a-15 b+19 c-25 d-18
think* b-23
""",
    """
^me c-15
coming:to_have a+20 b-16 d-17
take__@vehicle c-19 d-16
""",
    """
embarazadisima a-21 b-19 c-19 d+23
i_woke a-17 d+15
me__psicosis a-17 b-18 d+24
piece$ d+16
prior:start* a+15 b-18 c-19
psychosis:son a-24 b+15 c-18
y__no a-16
""",
    """
ride:wife b-29 c-20 d+17
the_last c-22
""",
    """
@clinician__it b-21
@treat_de d-15
heart:it_runs c-19
home:mi_cama a-20 b-22 c-16 d+24
levanta d-17
off__day a-16
prior:thing a+17 b-15
""",
    """
clean_since a-23 d+22
nine c-20
que_se a-21 b-15 c+21
the__sending c-16
""",
    """
might_be a-25 b-20 c+37 d-38
prior:nunca_he a+21 c-16 d-18
psychosis:cosas_que c-17
would_have b-20 d-20
""",
    """
veces__que c+16 d-15
""",
    """
allergy:me_acuerdo c+20
any:around a-16 c-16 d+17
at_your d-23
hinch* a-24 b-23 c-21 d+27
pero_mi b-17 c-30
prior:just_the c-25
psychosis:schizoaffective a-27 b-25 c-30 d+38
the__am b-19
""",
    """
adult:un a+22 b-17 d-23
allergy:@visit a+20 b-24
pregnancy:libre a+20 d-17
private$ a-21 b+24 c-19 d-25
""",
    """
heart:not_my a+17 d-19
psychosis:time b-18 c+17
""",
    """
^severe b-16 c-15 d+16
oiga$ b+15 c-19 d-22
sueter a-16 b+17 d-17
we__the c-15
""",
    """
#_days a-43 b-28 d+27
=said:ride:unsure d-27
no__favor b-15
organ:have_to a-19 c-16 d+22
weird a-23 c+22 d-23
yeah__@relative d+16
""",
    """
casi_me b-20
works b-48 c-47 d+22
""",
    """
coming:a_poder a+19 c-16 d-16
en_mi a-22 d+16
fue b-17
look__the a-15
prior:belie* c-15
""",
    """
ride:wait a-21 b+18 c-18
""",
    """
^livers a-19 c-17 d+19
prior:psicologo b-19
""",
    """
any:tomo a-24 b-24 d+23
aqui_estoy a-24 b-17 c-16 d+22
coming:claro a-23 b-17 c-22 d+26
do__it d-24
home:jaja a-26 b-23 d+24
not:him b-15
""",
    """
i_need a-21 b+26 c-16 d-23
prior:two_@medicine a-19 c-17 d+22
""",
    """
ride:@vehicle_or a-17 c+18
ride:will_@drive a+19 b-16 d-18
she__her a-17 b+18 d-26
""",
    """
allergy:@clinician c-21
condo* b-19 c+16 d-28
mayor__edad a-16
my_car a+17 d-19
than__ought c-19 d+18
""",
    """
como_tres a-17 d+21
home:la_@place a+20 b-17 d-18
""",
    """
hecho a-16 c+19
off__# b-17 c-16
tres__@year d+16
went$ a+15 d-19
yep a-32 b-25 c-25 d+39
""",
    """
=said:home:yes d-28
broke__@body c+17 d-17
""",
    """
am_still b-16
no__it a+16 d-19
soy_senor a+20 b-18 c-17 d-18
soy_un a+20 b-17
substance:tomo_todos d+18
""",
    """
#__most a-23 d+18
any:mas a-22 b-21
eso_estoy b-23
""",
    """
kinds$ a-18 d+18
not:reaction b-25 c-24
psychosis:es c-28 d-24
""",
    """
allergy:a a-21
maybe_my a-19 c+25 d-19
""",
    """
minutos$ d+15
substance:change a-18 c-15
""",
    """
minor$ b-24 c-28
""",
    """
adult:una a-24
coming:ni a-19 c-23 d+21
timin* b-20 c-16
""",
    """
este__me b-18 d+17
heart:cuenta a-17 b+19 c-21
heart:ex a+20 b-24 d-17
know_where c+16
llave$ a-17 d+18
prior:in_@treat d+15
prior:muchas a-18
ya_tengo a-17 b-16 d+20
""",
    """
mire$ a-19 b-23 c+22 d-21
""",
    """
allergy:times d-22
prefiero_que a+16 b-18
remember a-23 b-32 c+26
""",
    """
^well b-20
allergy:passe* d+15
""",
    """
home:can a-20 b+23 d-23
i__when b-19
stuck_on a+18 d-17
the_truck b-19
""",
    """
contesto b+19 c-35
organ:had_hepatitis a-17
ride:@relative_trabaja a+17 c-22
substance:cervecita a+22 c-19
tener c-25
""",
    """
ride:son b-23
""",
    """
adult:older a-23 b-22 c-17 d+25
coming:turno d-15
have_i b-15
ya__todo b-28 c-16
""",
    """
caffeine a+17
psychosis:descartaron a+19 b-15 c-23 d-15
psychosis:for_it c-20
ride:quizas c+17
tengo__retraso c+19 d-20
""",
    """
did_the c-15
nunca__hecho a-16 c+17
""",
    """
dias a-25 b-19 c+16
pregnancy:last b-29 d-22
they_have c-24 d+17
""",
    """
coming:in b-18 d-27
my__last a+24 c-23 d-17
not:interesa a+18 d-19
""",
    """
substance:cuent* a-16 d-15
substance:meses a-35 d+28
this__depression a-18 b+15
""",
    """
better_than d-25
is_gone a+17 b-18 d-24
pregnancy:quier* b+16 c-25
""",
    """
@relative__@medicine a-21 b+22
adult:baby a-18 b-16 d+18
allergy:never_took a+15
bipolar__am b-19
can__@stop d+16
psychosis:got a+16 b-20 c-16
""",
    """
@food__not a-16
have__look c+26 d-17
my_@call b+19 c-23
my__can b-41 c+24 d-18
organ:es_el a-25
""",
    """
""",
    """
allergy:cara b-16 c-16 d+20
now:am_asleep a+24 d-24
well_i c+15 d-25
""",
    """
dos_@medicine c-15
eso_cuenta b-35 c+35 d-23
freaked a-16
""",
    """
duro a-20 b-16 c-19 d+22
now:agenda a-16 c+16
prior:nothing_yet a+24 d-24
yessir a-19 c-16 d+23
""",
    """
@clinician_me b-24 c-18
any:husba* b-19 c-17
coming:estar* a-21 b-16 c-22 d+25
now:possibly a-20 b-16 c+21 d-19
""",
    """
allergy:last_time b-22 c-32 d+17
allergy:worst c-16
knees a+17 d-20
me_cuadra c-16
now:that b-37 c-46 d+18
""",
    """
^hepatitis a-17
la_orden a-30 b-21 c-21 d+28
to$ a-24 b-19 d+19
""",
    """
at_the d-29
prior:been_on c-37
prior:ssri a-15 c-23 d+19
""",
    """
biscu* a-20 c-16 d+19
""",
    """
@relative_@drive a-33 c-23 d+23
fumo__dormir d-15
of__at c-19
organ:tumor a-16 d+17
""",
    """
^my a-18 b+36 c-28 d-17
flying b-18 c-17
home:go d-16
lo_de a-27 d+25
nothing__not a+17 d-16
problem_for a-15
psychosis:cuando a-30 b-27 c+16
""",
    """
afirm* d+15
never__@medicine a+24 c-29 d-19
ningun_problema b-20 c-18
take__off d-15
""",
    """
allergy:no_me b-24 c+15
psychosis:ex_would b+17 c-16 d-16
""",
    """
clear* d-29
heart:@relative_murio c-17 d-18
substance:pastillas a-30 b-24
why_not a-28 b-35 c-30 d+38
""",
    """
be_in b-19
patro* a-16 c+18
""",
    """
had__scare a-16 c+19 d-17
oia a-23 b-20
sees a-20
smoke b-26
""",
    """
i_run a+21 b-17 c-16 d-17
pregnancy:my a+19 b-18 d-19
""",
    """
already__couch b-16 d+17
heart:the a-19
ride:together a-18 c-16 d+19
""",
    """
not:still a-15
""",
    """
=said:psychosis:ask d-18
about_it b-18 d-23
acuerdo a-27
coming:tomor* c-36
heart:see a-16
ride:with_me a-19 c-17 d+16
""",
    """
allergy:inyec* a-20
pregnancy:nina a-21 c-25 d+19
substance:noches_para c-17
""",
    """
coming:por_favor a-23 b-22 c-16 d+25
ni__otro a+16 c-16
now:los_@day a+23 b-20 d-19
organ:i_go c+18 d-18
""",
    """
do__touch a+16 c-15
no__bien b-23 c+16 d-23
psychosis:hospi* a-38 c-19 d+19
psychosis:never_ever a+15
quiero_@call a-16 b+16
to__honest a-20
""",
    """
ningun b-33 c-26 d+17
organ:altas a-19 b-16
pregnancy:right c-18 d-16
prior:take a+18 b+19 c-26 d-20
""",
    """
cirrhosis c-32 d+24
possible b-19 d-24
pregnancy:#_weeks a-45 b-33 c-21 d+44
prior:acuerdo c+16 d-16
substance:que_otra d-16
""",
    """
and__started d+15
andaba c+19 d-19
calli* a-24 b+18 c-19
coming:on_my a-18
said__but d-18
""",
    """
home:atorados a+19 b-17 d-19
organ:me a-24 c+17
prior:you_guys b-16
""",
    """
can__this d-23
de__estoy a+28 b-20 c-19 d-25
psychosis:grand* a+16 b-16
""",
    """
i_hope a-29 b-17 c+36 d-33
ride:cars a+17
""",
    """
coming:nervous a-19
menor_de a+23 b-17 c-17 d-22
psychosis:hipomania b-17
""",
    """
allergy:reaccion b-18 c-22
any:me_@call a+22 b-29 c-22
friends a+24 d-34
mi__anticoagulantes a-15
now:@medicine c-16 d-23
""",
    """
^@food a-26 b-19
allergy:to_codeine a+20 d-17
fine a+27 b-65 c-28
maybe__my c+18
psychosis:never_heard a+21 c-16
""",
    """
allergy:they_had a-22 d+22
heart:enfermera d-19
mas__las b-17 d+16
naturales c-17 d-17
not:una a+19 b-18 c-20
what__she b+16 c-15
""",
    """
esperando_que b-16
la_@door a-22 c-22 d+16
pregnancy:month c+18 d-24
y_mitad a-23 b-22 c+23 d-22
""",
    """
^unos c+19 d-16
me__pasado a+19
mixed_up d-18
psychosis:bipolar_# a-24 b+20 c-23
""",
    """
del a-21 b-22
esperando__me b-16
is_for b-29
lined_up c-21 d+17
me__las b-19
nervous$ a-16 b-17 c+19 d-18
ride:i_@drive d-19
""",
    """
allergy:in_the b-21
discu* c-15 d-18
heart:hyper* a-35 b-15 c-26 d+33
prior:after_a d-16
substance:addic* c-30
the__my b-27
""",
    """
apenas__de a+19 d-20
ride:@relative_might c+15
""",
    """
@medicine__day a-17 d+19
allergy:stuff c-26
any:daughter d-15
me_voy a+21 b-21 d-27
not:bebo a+21 d-18
saber a-39 c+32 d-38
""",
    """
@relative__dio c-18
digo_que a-20
le__el b-28 c-29
""",
    """
adult:los b-19 c-25
i__rather c-30 d-34
postpartum b-28 c+16
""",
    """
""",
    """
adult:en_# a+38 b-23 c-19 d-38
de__jaja c-18
pregnancy:busca* a-19 c+19 d-16
""",
    """
allergy:did a+37 c-28 d-39
any:can_not a-18
checked_out a+18 c-17
pregnancy:encar* b-15 d+17
prior:never_took d-17
""",
    """
be_# d-19
every_@month c-17
give__to a+15 b-19 c-16
heart:coles* c-19 d-16
leave b-18 c-19
stent$ a-20 b+16
substance:for b-16
""",
    """
adult:for_me b-23
allergy:mi a-31
now:boss_is a+18 c-17 d-18
ya__el a-30 c-21
""",
    """
""",
    """
coming:are a+17 c-28
heart:is_my a+25 b-16 c-17 d-23
me_tomorrow b-17 d-17
that_is b-23 c-28
uti_all c-15 d+16
""",
    """
been__my c-18
psychosis:que a-26 d-17
tengo__semanas a-24
y__soy c-15
""",
    """
allergy:from a-31
any:@medicine_can d+16
""",
    """
let__it a-16
me__pusieron b-16 c-26
quiero a-17 b+26 c-38
substance:ought_to c-16
tiene__pero c-20
x a-15 c-29 d+16
you__a a-19 b+19
""",
    """
heart:had_heart d+16
me_pase a-15
substance:tomando a-19 c-19 d+20
uncle a+18
""",
    """
al__de a-15 c-19
am__you a-19 c-19
and__lol a-16 d+16
con__a b-20 c-20
heart_is b-17 c-33
his__not a+21 b-18 c-21 d-16
not:cuadra a+25 d-27
organ:or a+15 d-18
psychosis:twice b-15 c-21
ride:can_they a-16
""",
    """
estoy_desocupada a-19 d+18
problemas_con a-17 d+20
ride:@fetch_mi a-28
si_el a-31 b-19 c+19
tengo__mas c+15 d-21
""",
    """
@body_since d+18
buen_momento b-20 c-17
coming:favor_de d+15
home:station a+17 d-16
now:number a-19 b+19 d-19
organ:have b-19 d+19
psychosis:used_to a-19 b-19
substance:edibles a+20 c-16 d-20
suegra c-26 d-19
too_early b-22 d-24
""",
    """
atora* a+19 b-17 d-19
prior:@symptom a-20 d-17
substance:tomo_de a-16
two_stents d+19
""",
    """
^unfortunately a-19 b-20 c-15 d+22
after_me c-16
evalu* b-30 c+19 d-29
took_a a+16 d-21
""",
    """
allergy:chart_says b-17 c-15
just__i b-18 c+21 d-16
""",
    """
bien_todo a+16
con__bebida d+15
prior:@month_and c-21
""",
    """
allergy:had_a a-27 d+20
home:segui* a+19 b-17 d-18
""",
    """
ay a-28
favor c-34
ride:would_not d+16
""",
    """
allergy:happe* d-18
home:up_on a-18
me__@drug b-15
not_now a+31 c-22 d-31
ride:would a+20 c-30
""",
    """
any:me_quedo a+17 d-17
breastfeeding c-28
cutti* a-21 c+18
""",
    """
any:for c-36
psychosis:@thanks a+27 b-24 c-17 d-22
""",
    """
#__am b-16
allergy:well c-18
el__pasado c-16
home:papa c-21 d-22
is_low a+16
pregnancy:she b-35 c-18
pregnancy:todavia_amamanto d+15
prior:many a-28 c-31 d+25
ride:will_take a+15 b-18
was__a a-22 b-17
""",
    """
chofe* c-20
gatos$ c-21
ride:@vehicle a+33 c-53 d-27
substance:how c-20 d-19
textos a+17 d-16
""",
    """
any:here_with a+21 b-19 d-22
low_side a+18 d-15
prescribed_one d-15
""",
    """
allergy:soy_alergica c-22
prior:under d+19
""",
    """
organ:this a-15
""",
    """
estam* b-24
lo__es a+19 d-20
not_remember a-19 c+19 d-18
""",
    """
bothe* b+16 c-25 d-26
heart:hipertenso_de a-20
""",
    """
^sort a-19 b-16 c+21 d-17
now:viene a-25 b-16 c-17 d+24
to_get b-16 d-18
""",
    """
#_@year a+16 c-35
depende__hora c+17
en__rinon b-18
he__# a+16 b-16 c-20
""",
    """
@person__me a-19
not:can b-16 c-25
now:at_that a+20 d-21
now:full a+31 c-16 d-32
organ:as_a d-23
""",
    """
esta__le d-18
i__they a-17
not_those a+18
pregnancy:i_breastfeed a-20 b-15 c-18 d+20
""",
    """
nobod* c+19 d-33
""",
    """
now:en_casa a-20 d+19
""",
    """
@relative__@drive a+18 c-16 d-17
psychosis:palabra c-16 d-15
toma_anticoagulantes a-15
""",
    """
organ:as a+17 b-18 d-27
""",
    """
coming:count_on b-15
llego__la b-17 d-22
organ:algo a-16 c+18 d-16
organ:me_dio c+19 d-18
si__que a-17
to__to c-15
""",
    """
born_in b-23 c-19
still__your a+18 b-18 c-16
""",
    """
coming:borre* a+27 b-23 c-26 d-25
please__i a-16
pregnancy:que_si b-17 c+20
prior:como a-16
ride:esposo a+15 b-36 c-25
ride:take_me a-16 d+18
""",
    """
ride:no_@relative a+19 d-16
to_@treat b-21
""",
    """
home:voy_en a+19 d-19
no__embarazada a+26 c-16 d-26
now:have_to b-15 d-24
organ:limpi* a+25 b-20 c-21 d-24
pregnancy:trying a-26 b-18
""",
    """
now:los_ninos a-22 b-23 d+22
organ:rango d-15
prior:so_far a+21 c-33 d-15
sitting__porch a-18 d+18
""",
    """
allergy:my_airway d+15
heart:de_nada a+15
""",
    """
@treat__y a-16
coming:poder a+22 c-19 d-20
pregnancy:two_lines a-16 c-15 d+15
""",
    """
not:@clothes a-18
now:not_got a+22 d-23
pregnancy:uso a+22 b-18 c-24 d-20
your__as c+16 d-17
""",
    """
coming:would_not a-20 c-18 d+21
organ:anali* b-21 d-32
substance:anda_en a-15
substance:i_ought c-19 d+18
ya__otra b-15
""",
    """
get_my d-18
heart:para c-33
mi__por b-19
operaron$ d-23
prior:took_one d-21
""",
    """
allergy:c a-21 c+22 d-16
got__be d-20
pero_la b-16 c-16
""",
    """
do__this c-21
en__vida a+18 c-16 d-16
my__patient b-22 d+17
substance:nope a+17
""",
    """
un_@year a+28 b-18 c-28 d-26
""",
    """
has__disease d-17
""",
    """
any:hon a-25 c-19
thc a-25 b-21 c+26 d-23
""",
    """
mixed b-21 d-19
pregnancy:pregunta b+16
y__@stop b-15
ya_comi a-21 b-19 d+22
""",
    """
any:clot a-18 d+18
cover* b-32 c-16
decid* c+25 d-31
tea d-15
""",
    """
adult:a_mi d-15
allergy:benadryl c-21
confi* a-49 c+33
puede__la c-19 d-15
ride:yeah d+16
segura$ c+20
trabaja$ a+21 b-18 d-26
""",
    """
pregnancy:ago a+25 c-19 d-23
thought_this a-18 b+15
vida__el a-19 d+17
""",
    """
adult:do_you d-17
allergy:da b+16 c-18 d-19
any:aqui_esta a+16 b-15 d-16
hablo a-27 b+26 c-23 d-27
le__no a+15 c-18
""",
    """
@relative__liver d-21
substance:segun a-23 b-24 c+23 d-18
tuvieron a-15 b-17 c-18 d+20
""",
    """
allergy:@call a-20 b+24 c-16 d-24
any:not_skip b-16 d+16
was__in b-23 c+22 d-16
""",
    """
but__# a-15
""",
    """
heart:mucha* c-16
now:night_@move a+15 d-15
nunca b-67 c+15 d-35
""",
    """
allergy:taquicardia d+16
ando_@late c+20 d-20
hora c-48
""",
    """
allergy:felt b-17 c+16 d-24
halfway a+25 b-25 c-19 d-24
me__@year b-18
""",
    """
cama$ a-17 c-18
de__me b-23
negative_on a+18 b-17 d-16
now:do_i b+21 d-18
ride:@relative_has a-26 b-23
""",
    """
on__time a-17 b+16 d-17
prior:journaling b+15 c-24
prior:through a-20 d+16
prior:vale d-16
""",
    """
allergy:use c-20 d-28
era_nino a-15 c+15
por_ahora b-18 d-30
self_cath a-15 d+17
""",
    """
#__@day b-20 c-30
@ride__@relative a-19 d+20
ask__again b-23 d-16
born__# b-23 c-19
do__i a-18
now:bring b-18 c-15
""",
    """
la__los a-17
mensa* a-35 b+29 c-23
""",
    """
#__was a-16 b-16 d+19
any:anything a+18 d-19
demons a-18
family$ b+23 d-23
it__could a-16 c+17
it__high a-22 b-16 d+18
my__might a-18 c+28 d-20
organ:analisis b-18 d-29
ya__mis a-16 c-18
""",
    """
baby__@date b-20
es_el d-23
estoy__casa a-34 b-15 c-19 d+34
heart:un_soplo a-19 c-21 d+26
manana__digo a-16 c+17 d-16
now:horario b-24
""",
    """
@drug__of c-20
not:entiendo d-19
nothing_of a+17 d-16
now:just_got a-16 d+17
organ:perfect a+19 b-16 c-20 d-18
tengo_el b-28 c-38
""",
    """
home:hora a+20 b-16 d-20
reaccion$ a+16 c-17
si__nunca a+23 b-18 c-22
""",
    """
aunque b-16 c-27 d+26
esa__mi a-16 c-15
""",
    """
^diagnosed a-16 c-18 d+23
heart: d-16
home:pharm* a+16
it_was a-23 b-42 c+22
""",
    """
lo__el a-26
ride:everybody a+22 b-19 c-18 d-21
""",
    """
a_bite a+15 d-17
de_alta d-15
""",
    """
@medicine_and c-26
believe_it a-19 c-18 d+19
llamada a-15 b-18
nervios b-18
substance:puro_@drink a+22 b-20 d-18
""",
    """
allergy:penic* a+29 b-21 c-27 d-27
normal a+28 b-31 d-52
terapias b+16 c-15 d-17
""",
    """
hear b-16
llevo__limpio a-17 d+18
""",
    """
=said:prior:unsure a-16 b-17 c+21 d-30
my__were b-19
pregnancy:i_had a+16
""",
    """
depends__you c+16
heart:press* b-28 c-26 d+18
prior:in_the a-19 c+16
ultrasound b-23
""",
    """
habla a-20 c-29
lady a-19 c-35
monitor a-21 b-18
pronto__en b-16
¿_la b+17
""",
    """
allergy:not_know c+18
substance:am_in a-23 d+24
the__@date b-19 c+16 d-26
""",
    """
caigo$ a-19 b-16 c-24 d+26
heart:out_fine a+16 b-15 c-16
hold_on b+17 d-20
""",
    """
any:breakfast b-22 c-21
heade* b-20 d-16
por_dos d-18
prior:llevo_# d+15
todavia__mi a-15
""",
    """
a_fifth d+16
coming:might c+18
have__for c-18 d+17
prior:and b-35 c-26 d+22
tendr* a-19 b-34 c+30 d-27
vietnam_vet a-17 b-16 d+17
""",
    """
@medicine_no b-27
any:for_me b-22
doctor d-26
tired a-22 c-23
""",
    """
my__first a-21 b-16 c+20 d-19
por__y b-20 c-20
""",
    """
adult:adopted a-20 c+22 d-19
pregnancy:scared_to c+16
reloj$ a+20 c-19 d-17
""",
    """
prior:never b-27 d-42
substance:got b-21 c-26 d+19
substance:july a-17 d+19
yes_but a-16
""",
    """
^soy c-40
any:@medicine_since a-21 b-16 d+22
i__been b-26
ride:herself a+18 d-19
un_ultrasonido c+15 d-16
""",
    """
heart:hipertenso c-15
just__me a-16
now:junta a+20 d-18
organ:not_those a+18
""",
    """
@medicine__@clinician c-17
adult:months a+31 b-17 c-25 d-31
bebo_mas b-18
never_seen a+19 c-16
now:wait_till a+23 d-22
organ:right_now a-19 d+20
salvo b-23 c-21
sirve__@vehicle a-23 b+18
""",
    """
ex__say b+17 c-16 d-16
heart* b-22
now:is_not c-23
psychosis:i_see c+18
substance:yeah a-18 b-21 c-28 d+30
""",
    """
^retired a-21 b-19 c-17 d+23
home:del b-19
know__that c+15
me__miedo c-19 d-15
""",
    """
allergy:sabri* a-16 b-20 c+24 d-15
marihuana a-30 d-22
my__of a-18 d-20
now:doctor c-22 d-18
ya__eso a-21 b+21 d-19
""",
    """
=said:heart:no a+27 b-54 d-29
heartbeat$ c-24 d+22
i__down a+23 d-19
leave__the a-21
""",
    """
husbands__with a+17 b-15 d-15
me__test a-16
ride:worki* b-24 c+17 d-16
""",
    """
now:to a+17 b-20 d-21
""",
    """
mal$ b-29 c-18
""",
    """
@relative_firma a+18 b-17 d-16
anxiety$ a+22 c-16 d-17
es_muy a-16 d-15
ever_took a+17 c-15
""",
    """
coming:quier* b-22
not__here a+17 c-16
puede_que a-22 b-31 c+32 d-20
""",
    """
heart:that_is a-16 b-20 c-17 d+24
i__as b-17
long__can b+17
substance:sleep d-17
""",
    """
@relative_el a-26
cancel c-21
zip a+31 b-27 c-25 d-28
""",
    """
^rather b+15 c-23 d-25
adult:del_# a-21 d+22
heart__at a-17
""",
    """
^media c-16 d+16
any:esa_@place a+17 d-18
""",
    """
can$ a-47 b-41 c+29
la_@food d-27
psychosis:hermano c-22
vida$ a+26 b-28 c-27
""",
    """
agarr* b-24 c-27
en_casa a-21 b-28 c-16 d+25
it__at a-21
no__dios a+15
organ:yello* a-15 c+19 d-17
substance:is_a a-21 b-20 d+26
""",
    """
allergy:#_@visit a+19 d-21
can__skip a-22
coming:dejelo_asi a+16 d-17
now:dia a+23 c-33 d-39
""",
    """
any:me_again a-19 d-22
now:mama c-22
pregnancy:dios a+26 b-23 c-28
vez b-42 c+23
""",
    """
allergy:me_cayo c-15
heart:el_cardiologo c-15
organ:diali* a-16 c-23
pregnancy:a_dude a+16
to__# d-19
""",
    """
^sad a+19 b-17 c-15 d-18
la__bajita d-17
organ:but_my d+16
since__was b-18 c-30 d+17
thinking__was a-16 c-18 d+17
veinte b-18
""",
    """
coche c-16 d-23
stable$ c-16 d+19
""",
    """
^dry a+24 b-17 c-18 d-22
dudas$ d+18
not__what b-19 c+19 d-18
vecino a-28
""",
    """
am__right d+16
they_come d-17
""",
    """
el_bebe a+20 b-17 c-20
psychosis:offic* a-21 b-15 c+21
ride:poder a-20 c+19 d-18
""",
    """
#_@medicine d+23
internaron b-16
now:they b-21 d-26
prior:how b+17
prior:my_@relative d-33
que__una b-21
""",
    """
@month_shy a+16 d-16
por__estoy a+17 b-18
pray b-19 c-18
us b-36
""",
    """
@visit_y a+18 d-21
ride:i_am b-37
to__a a-21
""",
    """
@medicine_y a-16 b-33
""",
    """
does__with b+16 c-16
handl* a-21 b-23 d+24
jamas a+41 b-36 c-40 d-30
minutes$ a+23 c-18 d-21
that__old a+27 b-20 d-30
""",
    """
""",
    """
^please c-24
""",
    """
couple_beers a+19 d-18
not:find a+16 d-18
trae d+18
""",
    """
alergica_a a-21 b-16 c-18 d+21
allergy:se a-38
any:multi* a+19 d-20
heart:maratones a+17
i__work a-25
psychosis:los b+15
that_kind a+16
""",
    """
coffee c-29
hipertenso_de a-20
pregnancy:perdi a+23 b-20 d-19
psychosis:have a+19 b-32 c-16
""",
    """
coming:so_i a+23 c-19 d-22
cvs$ c-20
""",
    """
""",
    """
^simon a-27 b-24 c-21 d+31
allergy:cual a-23 b+21 d-24
guste a-23 c-19 d+22
lobby a+22 b-15 c-15 d-22
""",
    """
heart:my_cardiologist c-17 d+16
not:worked a-26 d+28
ride:salgo b+15
""",
    """
aunqu* b-16 c-27 d+26
prior:#_just a+15
""",
    """
is_it c-29 d-19
mi__espera a-22 c-17 d+16
pregnancy:@relative_is b+16 c-22
psychosis:psychotic b-15 c-33 d+16
segura a-21 c+25 d-18
so_i b-32
veces_y c-17
""",
    """
home:has a+18 b-16 d-20
maybe__@relative a-16 c+19
organ:normal a+23 c-22 d-19
with_bells c-16 d+16
""",
    """
coming:in_the b-22 c+15
heart:hace_# a-17 d+16
ride:ese_dia a+18 b-17
ride:the_@relative a-17 c-18 d+18
the_pain a-15 c-17
""",
    """
=said:ride:no a+22 b-16 c-21 d-31
^runs a-17 d+22
a__@place b+17
adult:depen* b-21 c+21
claro__no b-20 c-22
heart:been_up a-16
no__orina c-17 d+16
not:ese a+16
organ:do_utis b+17 c-21 d-16
prior:counting a-18 b-17 c-15 d+20
substance:mucho c-29 d+21
time d-24
""",
    """
^libre b-24 c-18
in__house a-21 d+17
piece a-19 c-19 d+23
y_medio b-24 c-23
""",
    """
cuando_guste a-23 c-19 d+22
enzimas_del c-18 d+17
home:ahorita b-16
i__home c+16 d-19
my_@body a-22 b-49
yesterday a+26 c-26 d-24
""",
    """
does__the d-16
paro c+17 d-17
pregnancy:is_# a+23 b-23 c-34
second_trimester a-17 d+17
she__for a-17 b-16
""",
    """
#_que a-17
any:nadie d+16
home_sweet a-20 d+19
prior:contar c-15 d-18
que_pregunta b+15 c-18
ride:dad b-29 c-35 d+25
""",
    """
a__@stop a-20 b-16
heart:heart_skips a-21 b-23 c+24 d-25
organ:problema a+20 d-22
""",
    """
home:ya_llego d-16
""",
    """
al b-19
who__to a-17 b+24 c-22
""",
    """
@relative_y b-31
any:was b-17
no__@relative a+29 b-39 c-19 d-24
""",
    """
@clinician_and c-21
""",
    """
a__all c-16 d+18
came__of a-15
heart:tomo a-39 b-29 d+19
tested__for c-15
""",
    """
any:everything b-20
coming:para b-21
have__but d-18
heart:contr* c-22
my__pregnant a-18 b+18 d-15
origi* a+17 d-17
substance:pero a+25 d-36
ya__ese a-24 b+22 d-20
""",
    """
a_@year b-22
""",
    """
mejor__@relative a-15
my__cirrhosis d-20
rinon__el a-16 b-16 d+18
start* b-28
""",
    """
i__@move d-20
in__school c-20
sepa b-24 d-16
""",
    """
adult:adopt* a-20 c+24 d-19
now:i c-22
pregunta a-39 b+42 c-23 d-26
to_know a-20 b+21
walgreens a-23
""",
    """
feeding b-20 c-17 d+16
heart:fall d-15
now:well c-21 d+17
ride:day b-28
substance:dice a-16 b-21 c+22 d-18
""",
    """
^fumo a-31 b-30
any:preguntas a+21 b-17 d-19
wondered$ a-16 c+19
""",
    """
con_permiso b+18 c-17 d-20
horrible$ c-18
not__@open c-16
viaje c-22
""",
    """
for__i b-15 c-15 d+17
prior:@insurer a-22 c-24 d+17
ride:i_was a+18 c-17
ride:no a+18 b-35 d-30
she__she c+15
that__one b-18 c-22
""",
    """
@machine a-23
allergy:dio a-25 b-33 d+20
now:le_contesto a+19 c-16 d-16
""",
    """
dab a-18 b-16 c+18 d-15
pregnancy:depo a+21 c-16 d-18
""",
    """
and_my b-22
now:rato_mejor a+15 d-15
pregnancy:desde_el a+16 d-15
""",
    """
any:estoy_con a+23 c-23 d-21
any:i_did c-19
pregnancy:embryo a-18 c-17 d+18
prior:see c-19 d+19
""",
    """
adult:still_a a+25 b-16 c-16 d-26
handled$ a-19 b-18 c-23 d+23
nah_busy a+16 d-16
""",
    """
adult:de b-18
date d-21
much d-20
no_la a-25 b-30 d+24
on__me b-19
pido__@vehicle a+16 b-19
""",
    """
el_mensaje b+18 d-18
just_got b-19 c-21
organ:cysti* c-19 d+19
organ:problems_there d-16
psychosis:personal a-17 b+18
psychosis:you b+24 c-26 d-20
""",
    """
an__of d-16
""",
    """
ride a+17 b-33
toda b-30 c-29
we__on d-15
""",
    """
@pay a+25 c-34 d-16
allergy:a_@relative a-19
coming:i_get c+19 d-15
inyeccion$ d-15
now:just c-27
substance:@month_limpio a-22 d+23
""",
    """
adult:feel a-19 b+21 d-20
any:never b-27 c-27 d+16
have__ask b-23 c+25
heart:lo_tengo d-18
is_pregnant a-18 b+18 d-15
""",
    """
^infecciones b-18 c-23 d+24
middle_of d-16
one_kidney a-16 b-15 c-23 d+20
prior:meds a-17
""",
    """
^afraid a+22 c-17 d-23
i__you a+16 d-36
now:this_evening a+15 b-16 d-15
pregnancy:tryin* a-26 b-18
prior:only_tried a+18 d-15
she__the b-24
years a+16 d-16
""",
    """
@relative__catheter b-20 d+17
any:llamen a+21 b-21 c-19 d-16
chair$ a-20 c-22
farmacia b-19
ni_nada a+20 d-17
""",
    """
allergy:down d+15
fella b-21 c-23
heart:alrea* b+17 c-15 d-18
la_sulfa a+17 d-16
""",
    """
creo_que a-21 b-40 c+31 d-29
fence c+21 d-23
nos a-19 b-38 d+21
""",
    """
can__hold a-22 b-17 c-16 d+20
can_not a+17 b-34 c-31
organ:in_# a-16
""",
    """
any:a_couple b-16 d+20
one_bit a+21 c-19 d-18
pain_@medicine c+15
psychosis:visio* b-16 d-17
si__puede c+21 d-24
to_tell c+17 d-18
waiting__my b-20 c+19 d-30
""",
    """
birth a-15
perce* a-32 c+21
substance:perdi a-26 b-16 c-16 d+26
""",
    """
^creo b-35 c+24 d-25
^quince a+19 d-19
bother c-17 d-22
cirrosis__no c-18 d+15
could_you a+16
now:another a+30 b-24 c-24 d-29
organ:when_i a-15
reactions$ a+18 c-16 d-17
somebody c+19 d-34
""",
    """
had__all c-17
limpio a+17 b-26 c-25
prior:tipo b+16 c-15 d-17
the_@animal a-16 c-25
""",
    """
estoy__a a-19
pregnancy:impos* b-18 d-19
pregnancy:yet a-22
""",
    """
a_@sick b-17 d-19
la_llevo c-21
pregnancy:me_quitaron a+18
""",
    """
age a-23 b+15
both a+24 c-32
had__@year a-28 b-19 c+19
organ:surge* a-18 c-18 d+22
parte b+19 c-20
prior:uno a+16 d-20
ride:con c-22 d+28
""",
    """
any:numero c-24
pregnancy:matri* a+15
""",
    """
adult:go d-15
melatonin b-20 c+24 d-16
substance:a_fifth d+16
""",
    """
heart:no b-17 c+17 d-26
pregnancy:is b+17 d-37
prior:y a-37 b-28 c-21 d+40
""",
    """
adelante a-18 b-17 c-19 d+20
cancelela a+24 b-18 c-17 d-24
fumo__para d-15
gotas a-17 b-16
psychosis:@drug a-16
substance:menos b-15 c+15
tolerated_it a+18 d-18
""",
    """
=said:psychosis:unsure a-22 c+19 d-63
^menor a+16 d-17
^pido a+16 b-19
a__but b-26 c+23 d-25
dejel* b-20 c-25
heart:for_her b-17 d+17
home:good a-19 b-19 d+19
la_duda d-15
""",
    """
@treat__no a-24 b-19 c+29 d-24
any:tell_you c+15 d-16
me_disparo c-15 d+17
not:presion d-24
now:not_now a+22 c-16 d-20
""",
    """
^un b-49
coming:les a-22 b-20
heart:heart_failure d+16
""",
    """
psychosis:as c-26 d-21
stuff$ a+33 c-33 d-32
""",
    """
any:por_ahora a+24 d-24
but_only a-21 c+19
prior:anos a-34 b-20 d+25
prior:would a-17 b-26 c+23 d-19
ride:dijo_que a-17 d+22
sola__pais a+15
""",
    """
coming:se_me a+16 d-30
now:wassu* a-17 d+18
organ:liver_or a+19 d-19
""",
    """
ni__@relative c+15 d-24
""",
    """
""",
    """
is__two b-16 c-24
once__while d-20
organ:lol c-19
substance:drink_every a-23 c+15
substance:is_it a+17 b-30 d-32
""",
    """
@relative_toma a-20 b+22 c-27
acabo b-36 c-34 d+23
been_trying a-15
later__be a+16
otra_@place c-18
""",
    """
not:crazy a+20 b-15 d-17
organ:interstitial_cystitis c-15
""",
    """
but__one a-21 c+22
chaplain a-17 d-16
home:noved* a-21 d+20
over b-38 c-26 d+20
prior:and_i c-17
""",
    """
heart:diabetes a+23 c-18 d-23
still__at a-20 d+19
""",
    """
on__all b-18
que__es a+17 d-27
""",
    """
ha_llegado d-15
not:@relative a+21 b-33 c-26
now:that_will b-21 c-17
por_las a-24 b-25 c-20 d+25
""",
    """
am__twins a-16 b-17 d+19
i__can a-16
my__if a-19
substance:con a-30
""",
    """
any:blood b+23 d-24
es__yo a+20 b-16 d-19
i__be b-20 c-21
""",
    """
coming:esperando a-19
five$ c-30
ride:cousin a-29 b-19 d+28
two_@month a+21 c-18 d-20
""",
    """
diagnosis c+16
organ:liver_is b-28 c-25
""",
    """
also d-18
coming:willing a-17 d+19
familia d-26
know_what b-19
problema_en a-16 d+17
""",
    """
@day__y a-18 c-18 d+18
cuentas a-19 c-15 d+21
pregnancy:puede_que b-16 c+18
""",
    """
adult:recuerdo a-15
i__off b-22
not:@year d-19
swell* d+19
""",
    """
prior:una_vez c+18
ride:will a-21 b-42
substance:puede_ser c+18
tambien a-19 b+19 c-21
""",
    """
a__maybe b-18 d-20
a_lot a-23 c+17
and__to a-16
depre* a+25 c-39 d-32
get_me c-16
it__weird a-17 c+18 d-16
my_birthday a+17 d-24
pregnancy:@drink a-29
substance:@drug_most a-16
substance:will b+26 c-23 d-25
""",
    """
organ:bano d-19
pregnancy:waiting a-17 c+20
prior:pastillas a-17
tiroides b-16
""",
    """
adult:than_that a-22 b-21 c-16 d+24
amanecio c-19 d-23
any:is_right b-17
esa c-22
famil* b+17 d-44
no_lo a-23 b-28
pregnancy:esposa a-20
""",
    """
me_conviene a-16 d+16
now:could_you a+16
now:la_casa c-19 d+17
with__in c-20
""",
    """
prior:mal_la c-15
was__at b-19
""",
    """
@medicine_now a+16 c-19
esta_todo a+19 d-19
i__shadows c+16 d-15
psychosis:mi_@clinician b-30
""",
    """
any:toma b+19 c-19 d-23
back_on c-16
claro$ a-17
como__roble a+16
substance:or d-17
""",
    """
^vi a-27
i__adopted c+15
not:papeles a-19 c+18 d-16
""",
    """
dejarlo c-19
prior:to_@treat b-20
tobac* a+18 c-21 d-17
""",
    """
any:with_me a+21 b-19 d-22
ninguna$ b-25 c-29
vitamins a+16 c-20 d-18
""",
    """
allergy:on_my b-17
done a+27 b-39 c-30
me_a b-23
""",
    """
^@call a-29 b+24 c-54
^este a+16 b-16 c-20
allergy:cuent* a-22
on__in a-27 b-15 d+16
pregnancy:para_nada a+16 d-15
salieron b-17
trabajando b-19
""",
    """
a__to a-18 b-15
dropp* a-17
robot a-16
""",
    """
adult:#_en d+15
any:coffee c-25
any:mis_@relative a+21 b-20 d-18
borderline a-21 b-28 c+28 d-32
heart:three b-16 c-19
me_for b-16 c-17
now:is_that d-18
psychosis:not_there c-16 d+16
""",
    """
i__@relative c+20
prior:this a+33 b-16 c-30 d-29
""",
    """
now:night a+16 d-16
ride:pasa a-21 b-19 c-19 d+22
substance:nada_que a+19
""",
    """
bp_was a-17 c+20 d-19
prior:i_wanted a+17 b-19
ride:covered a-29 c-29 d+28
substance:you_ask b-16 c+16
suits a-29 b-23 d+25
""",
    """
it__just d-22
pregnancy:quiere a-15
though a+22 b-23 d-18
work__me b+17
ya__la b-41 d+19
""",
    """
pregnancy:siete a-17
substance:fue b-18 c-21
talk__a c-25
""",
    """
any:al b-23 c-19 d+17
home:with b-22 c-18
les a-39 c+22 d-20
not_one c-19
""",
    """
adult:de_# c-22
bite a+15 d-17
organ:get_a c-19 d+20
ride:maybe_my a-16 c+19
""",
    """
adult:rato a-22 b-22 c-16 d+24
any:who a-15 b+19 d-19
heart:sano b-25 c-27
not:even a+25 b-18 c-19 d-24
now:puedo b-42
substance:last c-16
""",
    """
ride:law c-23 d+21
to_sulfa a+20 b-16
trabaja a+17 b-25 d-21
""",
    """
allergic__only a+26 b-27 d-18
any:toma_anticoagulantes a-15
home:we b-38 c-23
i__not a-20
me__manejando b-15
veces__de c+19 d-18
""",
    """
allergy:made_me a-22
ask__in b-16
drink__than a-21 b-16
heart:tickers a+15
no_need a-19 d+18
perfe* a+23 b-45 c-58
""",
    """
adult:apenas c-16 d-26
just a+35 b-17 c-37 d-20
organ:@body_infections d+17
organ:es_otra a-15
plus b-27 c-26
psychosis:my_@medicine a-20 c-15 d+19
ride:not_have a+28 b-25 c-17 d-19
substance:permi* c-18 d-17
""",
    """
been__that c-20
matri* a+15
still_breastfeeding a-18 d+17
y__jaja b-22 c+16
""",
    """
ama a-16
coming:called_in a+21 c-19 d-20
pase__los a+15
weekend b-22
""",
    """
i__or d-19
me_no a+20 b-18 c-18 d-17
organ:kidneys c-22
prior:puras a+15 c-17
ride:ustedes b+18
we__together a-18 c-16 d+19
""",
    """
^labs a+22 b-20 c-16 d-22
pregnancy:heavens a+21
""",
    """
mucha a-20 c-17 d+22
sleep__is d-19
substance:some_weeks a-15
""",
    """
en__junta a+16
got__flat a+20 d-20
now:anyth* a-19 c-16 d+18
ride:if a-32
""",
    """
allergy:y_todo a+24 d-24
any:para a+18 b-16 d-17
scarr* d+17
""",
    """
adult:todav* a+29 b-16 c-28 d-28
i_be c-22 d+18
mis_gatos a-17 d+18
pusieron_un b-17
""",
    """
down_there a+22 b-17 d-19
en__@thanks b-17
not:gone d-18
tied a+27 d-17
veces a-39 b-52 c+25
""",
    """
@clinician__ya a+17 c-16 d-15
^huh a-34 b+36 c-30 d-38
fifte* a+21 b-17 d-20
higad* c-21
my__@symptom a-15
no_soy c-20
noches__dormir c-17
pregnant_with b-16 d+16
""",
    """
anali* b-24 d-33
estamos_hablando a-18
por_ese a+21 b-17 d-22
""",
    """
it__and a-25 b-26 c+19
las__que a-21
""",
    """
any:tengo b-27
desocupada a-19 d+18
home:home_sweet a-20 d+19
now:time_no a+19 c-16 d-17
sesion b+17 c-15 d-18
""",
    """
allergy:issues a+17 d-15
weak b-16 c-23
""",
    """
adult:social a-15 d+16
any:jajaj* d-16
home:tranq* a-27 b-18 c-15 d+27
la_lista d-18
my_labs c-16
puede_ser a-24 d-30
una__# a-16 d+16
""",
    """
christmas a+22 b-18 c-25
feels_like a-19 c+18 d-15
heart:con_el c-15 d-24
reque* a+21 b-22 d-22
""",
    """
rinon_a b-18 d+15
say$ a-42 c+38 d-41
""",
    """
@relative__bipolar c-22
excep* b-20 c-25
home:hermana a-22
pregnancy:not_lol a-18 c+19
substance:lo_que d-15
tomorrow b-24
ya__@medicine d-20
""",
    """
different a-20
home:de_su d-16
substance:el_@day a+17 c-15 d-16
""",
    """
prior:@treat_de d-15
""",
    """
but__have b-17
encontrado_nada c-15
pregnancy:vamos b-16 c-19 d+15
""",
    """
heart:clock* a+18 d-18
las__una a-21 c+19
prior:so b-34
""",
    """
after_a d-17
salir a-20
substance:he_drinks a-20
una_reaccion a-21 c-20 d+22
""",
    """
heart:en_# b-18 c-20
organ:sale c-18 d+18
""",
    """
befor* a-19 c-16
le_confirmo a-21 c+22 d-19
they__give a-19 d+16
""",
    """
@medicine__nada a-18 d+17
heart:not_me a+35 b-19 c-29 d-25
me__but c-16
""",
    """
get__@relative d-22
kidneys_like a-17 d+15
los_fines b-18 c+17 d-19
now:mas a+36 b-24 c-29 d-35
you_did a+17 b-17 c-15
""",
    """
^todavia b-41
controlo a-27 b-22 c-20 d+28
heart:rhythm a-18 b-17
pregnancy:singl* a+17 c-16
""",
    """
condon d-22
heart:and_the d-20
pasa c-29
vino_el a+18 c-19 d-17
""",
    """
not__but a-21 b-16 d+18
what__up d+17
""",
    """
allergy:ni_al a+16
be_@drive d+16
organ:skip a-15 b+16
ride:la c-24
ya__lo a-21 c-17
""",
    """
@relative__los a-19
allergy:al_polvo c-23 d-25
allergy:got a-36
""",
    """
^rarely a+22 b-21 c-21 d-20
asleep a-24 b-24
organ:clear b-30 d-23
organ:estoy d-39
the__now b-17
""",
    """
=said:home:ask c-53
@relative__dialisis d-15
home:llego d-36
""",
    """
allergy:how_would b+16
any:esta a+18 c-37 d-25
cunada b-21
organ:for b-28 c-18
oye a-20 c-15
""",
    """
allergy:yes b-16
any:til a-19
mitral a-17 c-16
que__yo a-21 b-37 c+37 d-19
ticket a-16
yes__@relative a-18 c-17 d+20
""",
    """
luego_le a+22 b-17 c-20 d-18
straight a+28 b-23 c-29 d-25
""",
    """
well$ b-18 c-19 d+21
""",
    """
^polycystic a-17 d+15
adult:a_minor b-24 c-26
heart_@clinician b-17 c-20
my__earl c-16 d+16
""",
    """
@treat__@medicine a-34 b-35 c+23
heart:diabe* a+24 c-20 d-24
mi__dan a-18
now:elbow_deep a+16
now:es b+16 d-16
prior:pastor d-20
se__a c-26
substance:de_la a-20 b-26 c-17 d+25
substance:is_all d-17
todavia__me d-24
""",
    """
cuales a-31 b+15 d-38
llevarme a-17 d+18
noches_para c-17
prior:@howmuch d-22
recuerde a+19 c-17 d-16
ride:ride b-26 c-22
""",
    """
esto$ b+17 c-21 d-17
me__maravilla a+16 b-20 c-17
time_is a-27
""",
    """
^skip a-34 b+35 c-29 d-35
a__up c+15 d-21
chiquito b-18
from a-20
penicillin a+22 b-17 c-17 d-20
that_count a-15 b-32 c+29 d-17
""",
    """
a__my b-16
desde_los d+15
heart:preinfarto a-16 d+18
offered b-15 c-16
""",
    """
@late__favor a+18
""",
    """
allergy:tuvieron a-15 b-17 c-16 d+19
not:fui a+21 c-20
one_uti a+18 c-16 d-16
shoes b-15
y_otro a-23 c+22
""",
    """
@relative_earl c-16 d+16
allergy:so a-17 b-22 c+24 d-22
prior:out a+15 c-15
""",
    """
""",
    """
psychosis:none a+17 b-16
substance:stopped a-18
""",
    """
adult:turne* a-28 c-15
allergy:heard_of a+18 d-16
""",
    """
bajo a+27 b-29 c-33 d-19
no_problems c-17
praise a+16
ride:will_find a-23 b-21 c+25 d-22
then$ b-34 c+22 d-35
""",
    """
^get c+19 d-16
addic* c-30
allergy:taken d-21
college$ b-19
have__asked a-20 c+20
pjs b-15 d+15
ride:@person b-19
""",
    """
not__my b-28 c-22 d+20
""",
    """
is__in b+18 c-21
psychosis:ptsd_only a+18 c-16
que__hasta b-17 c-15
to_pull a+17
you__it b-31 c-25 d+21
""",
    """
^le b-17 c+24 d-18
any:con b-37
can__do b-21
husbands_been d-19
prior:had_nothing a+21 d-22
""",
    """
and_that a+20 b-22 c-17
heart__normal a+20 b-20 c-21
prior:not_recall c+18 d-18
""",
    """
@day_me b-15 d-16
de_nino c+20 d-19
organ:stone* c-32
passed_out a-15
probably_my c+24 d-23
""",
    """
me__# b-29 c-24
pregnancy:nexplanon a+19
""",
    """
voy__@month a-17 d+16
went__a d-16
""",
    """
carro a+22 b-18 d-25
vi_cosas a-26 b-30
""",
    """
ride:no_me a-16
""",
    """
any:lot d-18
""",
    """
la_prueba b-18
ride:cuento_con c-16
""",
    """
@treat__@year d+17
any:from a-16
asthm* b-17 c-22
heart:como_un a+28 b-27 c-24 d-24
libre b-34 c-33 d+22
negativa$ c-17
""",
    """
allergy:will d-21
home:shoes b-15
si__quiere a-18
""",
    """
heart:presion_si a-21 d+22
not:verdad c+16
now:could_be c+16
now:late a-18 c-20
pregnancy:el_diu a+24 c-17 d-17
pregnancy:in_my b-16
psychosis:que_es a-17 b+19 d-21
puede b+22 d-28
""",
    """
coming:with b-23
had_any a+23 d-24
""",
    """
allergy:i a-28
controlada a-17 d+20
manejando c-35 d-24
mi__llego a-16
terri* b-16 c-24
to_the a-25
""",
)
