"""Weights of the yes_no reader: written by ``python -m training.weights`` from 14711 texts; not by hand."""

SEALED = "231f1d919f449043"

KNOWN = """\
# % + 0 0.8 09 1 10 10-4 100 11 110 110/70 118 12 12/7 120 14 15 150 16 160 17 18 19 1987 1991 1994 1998 2 20 200 2004 2008 2009
2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 21 210 212 22 23 24 25 26 27 29 2:15 3 30 31 34 39 4 40 41 43 44
45 4:20 5 50 50/50 52 54 55 555 58 6 60 60/40 61 65 66 67 69 7 70 71 72 74 76 78 8 80 81 83 88 89 9 90 91 94 95 98 99 a aa
abdominal abejas abierto abilify ablation able about abril absolutely abstemio abuela abuelita abuelo aca acaba acaban acabo acaso
according account acelerada aceptan acid acomoda acompana acostado across act acta actually acuerda acuerdo acupuncture acupuntura
adderall addict address adelante adhd adopted adrenalina afecta affirmative afford afib afirmativo afraid after afuera again
against agarra agarro age agenda ages ago agosto agradezco agree agua aguanta aguanto aguita aguja ahead ahi ahora ahorita ahorros
aide airway aja al alcanzo alcohol alcoholic alcoholico alergia alergias alergica alergico alergologo algo alguien alguna alivio
all alla allergic allergies allergist allergy alley alli allowed almorzar almost almuerzo alone along alphabet already also alt
alta altas although altita always am ama amables amamantando amamanto amaneci amanecio amanezca amanezco ambulance ambulancia
america amiga amigo amigos amitriptilina amitriptyline amlodipine amlodipino amor an anafilactico anafilaxia analisis anaphylaxis
and anda andaba andamos andele ando anestesia anestesiaron anesthesia anesthesiologist aneurisma aneurysm anexo angina animo
anitos ano anoche anos another ansiedad answer answered answering answers antes anticoagulante anticoagulantes anticonceptivas
antidepresivo antidepresivos antidepressant antidepressants antidoping anxiety anxious any anybody anyone anything anytime anyway
apa apago aparato apartamento aparte apartment apenas apple appointment april aquella aqui arde are arm army around arranca
arreglado arrepenti arrested arriba arritmia arthritis as asado asegurar asi ask asked asking asleep aspirin aspirina asthma
asustada asylum at ataque ataques ate atienden atorados atras atrasada atraso attack attacks august aun aunque aunt auricular auto
autopista available aviso aware away awful ay ayer ayuda ayudo ayunas azucar b baby babys babysitter back backed bad bag bags bail
bailed baja bajado baje bajita bajo ball balloon banana banarme band bank bano baptist bar barely barn bastante bastantes bayamon
be bear beats bebe bebida bebo because bed bedtime bee been beer beers bees before beforehand behind being believe bells belly
benadryl bender bendito besides best bestie bet beta betcha better between bf bfing bien big bike bill biologically bipolar
bipolaridad birth birthday birthdays bit bite bites black bladder blanca blanket blast bleed blocker blocks blood bloodwork
bloqueos blow blown blues blurry board bocado bodas body bolsa bone boob book books boots booze borda borderline born borracho
borreme borrosa boss bot botella both bother bottle bottles bought bow box boy boyfriend bp bracelet brain brand brazo break
breakdown breakfast breast breastfeed breastfeeding breathe breathing bring bringing brings bro broke broken bronca brote brother
brothers broto brought buddy buen buena bueno bugs building bun bunch bupropion bus busca buscando buscar buscarme busco business
buspar buspirone busy but buy by bypass bypasses c cab caballo caballos cabecera cabeza cabinet cada cae cafe caffeine caida caigo
cajas cajon calculos caldito calendar calendario calf cali call calle called calling calor cama cambian cambiarla cambiaron came
camino camion can canas cancel cancela cancelar cancele cancelela cancelled cancelo cancer cansada cansancio capaz car cara card
cardiaca cardiologist cardiologo cardiology cardiopatia care cargo carnal carnet carretera carrier carro carry carrying cars casa
case casi casita cat catch cateterismo cath catheter catheterize cats caught cause cayo cbd cbt cdl cel celexa celular cena cene
central centro cerca cereal cerebral cerebro cero cerrada cerre cerro certain certificate cervecita cerveza cervezas cesarea chair
chamba chance change changed changing chaplain charge chart chauffeur che checado checar check checked checking checks checkups
checo chelas chequeo chest chevere chew chicago chichi chicken chico chip chiquita chiquito chofer cholesterol choque chorro
christmas chronic church cien cigarettes cigarro cinco cintura cirrhosis cirrosis cirugia cistitis cita citalopram city ckd
clarisimo clarita claro clase class classes clavo clean clear cleared clinic clinica clock clockwork clonazepam clopidogrel close
closed clot clozapina club clue coagulo cobran cobre coca cocaine coche cocinando codeine coffee coke cold colesterol college
colonoscopy colors coma comadre combine come comer comes comezon comi comida coming comio committed como compadre companero
company complain complaints completa complica comprado compre compro con concert concussion condom condon confianza confidencial
confidential confirm confirma confirmaron confirmed confirmo conflict congestive conmigo conmocion conocidas conozco consegui
consent considered consigo consta constantly consultarlo consulto contacto contar contesta contestado contestar contesto contrario
control controlada controlan controlled controlo conviene convulsion convulsiones cooking copa copita corazon correct correcta
correcto correo corro cosa cosas cosquillas cost costo couch cough could coumadin counseling counselor counselors count counting
country counts county couple course cousin cover covered covid cowboys coworker cows cracker crawl crazy creatinina creatinine
credit cree creek creeping crei creia creo crisis cristal cristiana cross crudo crumb ct cuadra cuadrado cuadras cual cuales
cualquier cuando cuantas cuanto cuantos cuarto cuatro cubre cuenta cuentan cuentas cuente cuenten cuento cuerda cuerpo cuesta cuff
cuide cuido culvers cumple cumpli cumplo cunada cunado cured currently cut cutting cvs cycle cycles cymbalta cystitis da dab daban
dad daddy dado dads daily dale dama dan dana dando dano dar dare dark darlene darlin date daughter daughters dav day days de
deacon dead dear debo decades decia decian decided decir decirle deep define definitely definition deja dejame dejamos dejar
dejarlo deje dejela dejelo dejeme dejo del delayed dele delusions demas demasiado dementia demons demora den denied dentist
dentista dentro denver department depende depends deployment depo depre depresion depressed depression deprimida derrame desayunar
desayune descansa descanso descartaron descarto desde desgracia desmaye desocupada despues destetar detox di dia diabetes
diabetico diagnosed diagnosis diagnosticada diagnosticado diagnosticaron diagnostico dialisis dializo dialysis diario dias dice
dicen dicho diciendo did die died dieron diet diez diferentes difference different dig diga digame digo dije dijeron dijo dime
diner dinner dio dios dip dira direccion dis disculpe discuss disease dislocated disorder disparo distintas distintos diu divorce
divorcio dizzy do doble doce doctor doctora doctores doctors documento does dog dogging doing dolor domingo domingos don donde
done donut door dormi dormida dormido dormir dos dose doses dosis dot double doubt down doy dozen dra drama drank draw dreams drew
drink drinker drinking drinks drip drive driver drivers drives driveway driving droga drogado drogas drop dropped drove drug drugs
drunk dry duda dudas dude due duele dui duloxetina dura during duro dust duty dx dying e earl early ears easter eastern eat eaten
eating echele echo eco ecocardiograma ecografia ect edad edge edibles efecto effect effects effexor eggs eh eight eighteen either
ekg el elbow electro electroshock elevated eliquis ella elm else em email embarazada embarazadisima embarazo embolia embryo emdr
emergencias emergency emojithanks emojiyes empece empezando employer empty en enalapril encargo encinta encontrado encontre
encuentro end ended enero enferma enfermera enfermo english engordo enlarged enojo enough entendi entera entere entienden entiendo
entonces entra entran entrando entrar entre entro enviude enzimas enzymes epilepsia epilepsy epipen episode episodes episodio
episodios er era es esa esas escitalopram escriba escribame escriban escribe escribi escribir escribo escuchar escucho ese eso
esos espalda espera esperando esperar espereme espero esposa esposo esquina esquizoafectivo esquizofrenia esquizofrenico esta
estaba estacionamiento estado estamos estan estar estare este esto estomago estos estoy estres estudio estudios estuve estuviera
estuvo evaluando evaluaron evaluated evangelica even evening ever every everybody everyone everything everywhere ex exactamente
exactly exacto examen examenes except excuse existia expecting expediente experience expired explain extent eye eyes fabrica face
facebook factory failure faint fall falla falls falta faltaba faltan familia familiar family fan far farm farmacia fast fat fatal
father fatty favor fea feas features feb febrero february fecha fee feed feeding feel feeling feels feet fell fella felt fence
fender fentanyl feo fetch fever few fiance fib fibrilacion ficha fiddle fiebre field fiesta fiestas fifteen fifth fifty fighting
figure figured figuring fijese fijo fila file fill filled filling fin final find finde findes fine fines finished fire firma firme
first fish fit fits five fixed fixing flagged flat flight flu fluoxetina fluoxetine flutters flying foggy folks follow followed
food for forever forget forgot form forma formula formulario forth forties foster foto fought found four fourth frascos freaked
free frequent fresh friday friend friends frio from front fue fuego fuera fueron fuerte fuerza fui full fully fumo funciona
funciono funeral funny futbol gabapentin gabapentina gallbladder gallstones game gano garage garden garganta gaste gastritis gata
gato gatos gave gay gemelos genial gente get gets getting gf ghost girl girlfriend give given gives giving glass glasses glaucoma
go god goes going gone good goodness got gota gotas gotten gracias grad grade grado grand granddaughter grande grandkids grandma
grandmother grandpa grandson graso grave great grief groggy group groups grown guagua guardia guardian guaro guess guest guilty
gum gummies gummy gusta gustan guste gusto guy guys gym ha habana haber habia habit habla hablaba hablaban hablamos hablan
hablando hablar hablarlo hable hablo habones habria hace hacen hacer hacerlo hacerme haciendo had hago haha haldol half halfway
hallucinated hallucinations hambre han hand handled hands hang happen happened happening happens happy hard hardly has hasta hate
hated have having hay haya hayan he head headache headed health healthy hear heard hearing hears heart heartbeat hearts heavens
heavier heavy hecho heck held hell help helped helps hep hepatitis her here hermana hermano hermanos heroin hers herself hi hice
hicieron hierbas hierro higado high hija hijo hijos him himself hinche hincho hinted hip hiperactiva hipertensa hipertension
hipertenso hipomania his historial history hit hitch hits hives hizo hmm hold holding hole holter hombre home hon honduras honest
honestly honey hongos hooked hope hopefully hoping hora horario horas horrible horse horses hospital hospitalized hour hours house
houston how hoy hs hubby hubo huelo hueso huevos huh hungry hurt husband husbands hydrocodone hypertension hypomania hypomanic
hysterectomy i iba ibuprofen ibuprofeno ic ice ictus icu id idea ido if iglesia igual ill imaginate imaginese imagino implante
importa imposible impossible imss in incontinencia inconveniente induced ine infarto infeccion infecciones infection infections
inflamado info informe infusion infusions inhalador inhaler injections injury inmigracion inpatient inside instead insuficiencia
insulin insulina insurance intensive intentando interesa internada internaron intersticial interstitial into invega inyeccion ir
iraq iria irme iron irregular is issue issues it itch itched itching itchy itself iud ivf izquierdo jacket jaja jajaja jale
jamaica jamas jamases jan january jaundice jefa jefe jeje jeopardy jesus jk job jodido johns journaling joven joya jubilado jueves
juice julio july june junio junior junta jury just justo keep keeping keeps keppra kept ketamina ketamine kid kidding kidney
kidneys kids killed kind kindly kinds kitchen knee knees knock knocked know knowledge known knows knuckling l la lab labetalol
labs lactancia lactando lado lady laid lamentablemente lamictal lamotrigina landline larga laryngospasm las last late lately later
latex law layoff lbs le leaks leaky least leave leche lee leer left leg legal lei lejos lengua lentes les lesbian less let letra
letting levanta levanto leve levels lexapro libre licencia licenciada license lick lie life ligada ligaron light like lil limit
limite limpia limpio linda line lined lines lips lisinopril list lista listening listo lithium litio little live liver livers
lives llama llamaban llamada llamame llaman llamarme llame llameme llamen llamenme llanta llave llega llegado llegamos llegar
llego llegue llene lleno lleva llevar llevarme llevaron lleve llevo llueva lo lobby loca lock locked loco locos locura log lol
long look looked looking looks loopy lord los losartan lose lost lot lots loved low lozenges lucky luego lugar lunch lunes luz
lyft lying lyrica m ma maam machine macon made madre mai mail major make makes making mal mala male malisima malisimo malo mama
mamar man manage manager managua manana manchita mandar mandaron mande mandeme mando maneja manejando manejar maneje manejo manera
mania maniaco maniacos manias manic mano manos many manzana maquina marathons maratones maravilla marca marcapasos march marco
mareada mareadita mareo mareos margarita marido marihuana marijuana marisco mariscos marqueme marriage married martes marzo mas
mate matriz matter mature may maybe mayo mayor mdd me mean means measured med media medicaid medical medicamento medicamentos
medican medicare medication medications medicina medicinas medicine medico medics medido medio mediodia meds meet meeting mejor
melatonin men menopause menopausia menopausica menor menores menos mensaje mensajes mente mentioned mentir mercy mero mes meses
mesias messages metadona metformin metformina meth methadone meto metoprolol metro mexico mg mhm mi mia middle midnight miedo
miento might migracion migraines migrana migranas mija mijita mijo mil milagro mild miles milk mind minds mine mini minor minute
minutes minutos mio miracle mirar mire mis misa misdiagnosed misma mismo miss missed mitad mitral mixed mo modelo modo molesta mom
moment momento moms monday mondays monitor monterrey month monthly months monton mood more morning mornings morphine most mota
mother mothers moto motorcycle move moved mri much mucha muchacho muchas muchisimo mucho muchos mude mujer mule multivitamin mundo
murio murmur mushrooms must muy mwf my myself nace naci nacido nacimiento nacio nada nadie nadita nah name named names napping
nary nasal naturales nausea nauseas nauseous navidad navy near necesita necesitan necesito need needed needs nefropatia negar
negativa negative negativo neighbor neighbors neither nel nene nephew nerve nerves nervios nerviosa nervous never new newborn
nexplanon next ni nicotine niece nieta nieto nietos night nightmares nights nina nine ninera ningun ninguna ninguno nino ninos
niquel nkda no nobody nobodys noche noches nomas nombre nombres none nonstop noon nop nope nor normal normales normally nos nose
not note nothing nothings novedad novela novia novio now nubes nuera nueva nuevo numb number numbers numero nunca nunquita nurse
nurses nursing nuts o ob objection obligatorio obvio ocd ocho october octubre ocupada ocupado ocurra of off offered office
officially ofrecio often oh ohio oi oia oido oiga oigo oil ojala ok okay ol olanzapina old older olvide olvido on once one ones
only oops open operacion operada operaron opere or orden organos organs original orina orinar orino other others otherwise otra
otro otros ought our out outside ovarios oven over overactive overseas owe owes own ox oxybutynin oxys oye pacemaker paciente
pacifico pack packed padece padecia padecido padezco pads pagar pai pain pais palabra palabras palos palpita pan pana panal
pancreas pandemia panel panic panicked panico panzona papa papas papel papeles paper papers paperwork par para paracetamol parale
paramos paranoid parar parce pare parece parecido pareja parents parezco parir parking paro paroxetina parqueo part parte partial
partida partir partners parto parts party pasa pasada pasado pasando pasaporte pasar pase pasele paso pass passed passport past
pastel pastilla pastillas pastillita pastor pata patch patient patients patron paxil pcp peanuts pecho pedi pediatrician pedir pee
peeing pega pego peino peleando pena penal pendiente pendientes penicilina penicillin pensaba pensando pensarlo pensaron pense
people per percent percocet percs perder perdi perdio perdon perf perfect perfecta perfecto perfectos period periods perlas
permiso permit pero perro perros person persona personal pharmacist pharmacy phone physical pick picking picks pickup pide piden
pidio pido pie piece piedra piedras piel pienso pierdo pierna pies pijama pill pills pink pipi pirulos piso pjs place plain plan
planned planning plans plant plata plavix please plenty plumbing plumbings plus po pobrecito poco poder podia podria polen police
poliquisticos pollen polvo polycystic poncho poner pongo poquito por porch porque porros positiva positive positivo posparto
possible possibly post postpartum postraumatico pot pots praise pray prayed prayer prazosin preeclampsia prefer prefiero preg
pregabalina pregnancy pregnant pregunta preguntado preguntan preguntar preguntarle preguntas pregunte pregunto prehypertension
preinfarto prena prenada preocupe prescribed prescriptions present presion pressure pretty prima primer primera primero primo
pristiq privado private probably probado probando probar probe problem problema problemas problems procedimiento program prolapse
prolapso promise pronto proof propranolol prostata prostate protection protein proxima prozac prueba pruebas pruebo psicoanalisis
psicologa psicologo psicologos psicosis psicotico psiquiatra psiquiatras psiquiatrico psych psychiatrist psychologist psychosis
psychotic pt ptsd pude puebla pueblo pueda puede pueden puedo puerta pues puesto puked pull pulled pulsera pump pumping punto pura
puras puro puros puse pusieron puso put quadruple que queda quedamos quedan quede quedo queria question questions quetiapina quien
quiera quiere quieren quiero quince quirofano quit quita quitaron quite quito quiza quizas race races railroad rain raised raite
rajo ran random rango rapido rara raras rarely raro rash rate rather ratito rato ratos raw rayita rayitas reaccion reaccione
reaching reacted reaction reactions read reads ready real realidad reality really reason recai recaida recall recetaron recetas
rechazan recheck recien reckon recliner recoge recogen recoja recojan recojo record records recovering recovery recuerda recuerde
recuerdo recuperacion red refiere refresco registraron regla regreso regular rehab rehabilitacion reir relampaguee relapsed
related reloj remedios remember remembers removed repeat repetir repite report request required reschedule resonancia respirar
responder rest resuelto resultado resultados results retired retraso revisado revisaron reviso rezar rhythm ride right ring rinon
rinones rise risperdal risperidona road roads roble robot rodilla roger roja roll rompio ron roncha ronchas roof room roomie
roommate roommates rosada roto rough rounds route rule ruled run running runs s sabado sabe saben saber sabra sabria sacaron saco
sad safe said sailed sailing sala sale salen salga salgo sali salido saliendo salieron salio salir salva salvador salvo same sana
sane sangre sanito sano santa santo sarpullido sat saturday saturdays saved saw say saying says scan scare scared scarred schedule
schizo schizoaffective schizophrenia schizophrenic school scratch screamed screaming se sea sec second section secundaria security
see seeing seen sees seguimos segun segunda segundo segura seguridad seguro seis seizure seizures self semana semanas send sending
senior senor senora senorita sent sentada senti sepa september ser sera seria serian serious seroquel sertralina sertraline
service sesion sesiones sessions set settled seven seventeen seventy several severe sex shadows shake shall shape shared she shell
shellfish sherry shift shifts ship shock shoes shoot shop short shot should shoulder showed shower shrink shrinks shrooms shunt
shuttle shy si sick side siempre siento siete sign significa signs sigo sigue sillon simon sin since single sink sintrom sir sirve
sirvio sis sister sit sitio sitter sitting six sixteen sixty skin skip skipped skips sleep sleeping sleepy sleeve slept slightly
slot smack small smoke smooth snack snacks snipped snow snowed snri so sober sobrina sobrino sobrio social sofa sola solamente
solito solo soltar sombras some somebody someone someones something sometimes somewhere son sonda sons soon sophomore soplo sorry
sort sospecha soul sound sounds soup soy spasms speak spell spells spent spinal spirits spot spots spravato spray spring squat
ssri ssris st stable stage stand standby start started starting starts starving state statin station stay staying stays stent
stents steroids stick still stimulator stings stomach stone stones stop stopped store story stoy straight strange street stress
stroke strokes strong strongest struggling stuck stuff su sube suboxone suegra suegro suelta suelto sueno suerte sueter sufrido
sufro sugar suits sulfa summer sun sunday sundays supe super supongo supper supplements suppose supposed supuesto sure surgery
surprise sus suspected svt swapped sweet sweetheart swell swelled swing swinging switch switched swollen t taco take taken takes
taking tal talk talked talking taller tambien tampoco tan tanto tape tapon taquicardia tarda tarde tardecito taxi tbd tbi tdah te
tea tecito teen teenager teenagers teens teeth teetotaler tegucigalpa tele telefono tell telling tells temprano ten tendria tener
tengo tenia tenido tension terapeuta terapia terapias tercer tercero termine termino terrible tes test tested tests teta texas
text textbook texted texting texto textos texts th than thank thanks thanksgiving that thc the them then therapist therapy there
these they thing things think thinking thinks thinner thinners third thirty this those though thought three threw throat through
thursday thursdays thyroid tia ticker tickers ticket tied tiempo tiene tienen tierra tight til tila till time timer times timing
tio tipo tirada tired tiroides tms to toast tobacco toc toca toco toda todas todavia today todo todos toe together told tolerated
tolero toma tomaba tomado tomando tomandome tomar tomaron tome tomo tomorrow tongue tonight too took top toro touch touched town
trabaja trabajan trabajando trabajar trabajo track tractor trae traer traffic trafico trago traigo train trajo tramadol tranqui
trans transaminasas transfer transplant transport transporte trash trasplantada trasplante trastorno tratamiento trataron
trazodone treat treated treatment treatments treinta tren tres tried trimester trintellix trip triple triste tristeza troca
trompas trouble truck trucks truene trust try trying tuanis tubal tubes tucked tuesday tuesdays tulsa tumor turn turned turning
turno tuve tuvieron tuvo tv twelve twenties twenty twice twin twins two tylenol uber uf uff uh ultima ultimamente ultimo
ultrasonido ultrasound un una unas uncle under underage unfortunately uni unico unit universidad unless uno unos until up upper
urgencias urine urologist urologo urticaria us usado usar use used using uso usted ustedes usual usually utero uterus uti utis uy
va vale valen valve valvula vamos van vanderbilt vape varias variety varios varon vasectomia vasectomy vaso vaya ve veces vecina
vecino veia veinte vejiga velorio vemos venezuela vengo venlafaxina veo ver verano verdad veremos very vesicula vet vez vi viaje
viajo vice vicios vida vieja viejo viendo viene viernes vieron vietnam vine vinito vino violent virgen vision visiones visions
visit visto vitamin vitaminas vitamins vive vivo voces vodka voice voicemails voices volver volvi volvio vomite vomited vomiting
voto voy vueltas vuelto vuelvo wagon wait waiting wake wakes walgreens walk walked wall walmart want wanted wants ward warfarin
warfarina was wassup watch watched watching water way ways we weak weaned wear weather weddings wednesdays weed week weekend
weekends weekly weeks weird well wellbutrin welts went were what whatever wheel when where which while whiskey whistle white who
whole whose why wife wifes wild will willing wine winter wisdom wish with within without woke women wondered wood word words work
worked working works world worries worry worse worst wort would wow wreck wrist write writing wrong wrote x xanax xarelto y ya yea
yeah year years yellow yep yerno yes yessir yesterday yet yo yoga you young youngest your yup zapatos zero zip zoloft ¿ 🎂 😂 😅 😩 🤰
"""

LINES = """\
no other unsure yes
# b-38 c-36 d+29
#$ b-24
#_# a-35 c-22
#_% a-18
#_@date d-18
#_@medicine d+16
#_@month a-19 b-19 c-16 d+25
#_@relative b-22
#_@vehicle c-16
#_@visit a+18 d-17
#_@year c-29
#__# b-45 d-16
#__@clinician b-15
#__@date b-31 c-31
#__@day b-18 c-28
#__@late c+27 d-26
#__@medicine b-16 c-20 d+17
#__@month c-15
#__@relative a+16 b-19 c+18 d-40
#__@stop a-18
#__@year a+25 c-17 d-25
#__a a+21 b-35 c-20
#__ago c-16
#__along a-17
#__and a-43 b-21 d+18
#__at c-16
#__be b-17 d+15
#__been c+17 d-18
#__bien a-21 d+21
#__birthday a-19 d+19
#__can a+17 c-20
#__check a+17 d-18
#__clean a-26 d+26
#__day a-17
#__do a-18
#__el c-17
#__en a+17 c-16
#__es a-19 c-15
#__far c-15
#__go a+18 d-18
#__grade a+15
#__half a+21 d-20
#__has d-19
#__i b-24
#__imposible a-16
#__is d+15
#__la b-22
#__last c-16
#__limpio d+15
#__lol a-18
#__mania c-20
#__mature a+20 d-20
#__me a-18
#__medio a+22 d-23
#__morning c-22 d-26
#__most a-23 d+18
#__my b-24
#__nada a-24 c-15 d+24
#__no d-18
#__nothing a-18 d+19
#__now c-17
#__of a-21
#__old b+16
#__on a-25
#__one a+17 c-20
#__out a+19 d-18
#__que d-15
#__siempre a-15 d+16
#__since a-19 d+19
#__so a-16
#__sober a-24 c-23 d+25
#__still a-16
#__that b-19 d-19
#__then a-18
#__time c-19
#__timer a+15
#__to b-21 c-18
#__today a-21 b+18
#__vez a-16 c-16 d+18
#__was a-16 b-15 c-19 d+19
#__week c-24
#__ya a-20 d+20
#__you a-20 d+19
#_at c-19
#_ay a-24 d+23
#_but b-17
#_casi a-20 d+20
#_days a-38 b-25 d+32
#_de a+18 b-22 c-30
#_dias a-23 d+16
#_el b-16 d-16
#_en a-21 b-17 c-17 d+25
#_este a-16 d+15
#_estoy a+15
#_i a+18 b-19
#_in c-28
#_is b-21
#_last c-24 d-21
#_lol a+24 b-22 d-19
#_me a+16
#_mg b-17 c-18
#_minutes b-32 c-28
#_minutos a-19 d+20
#_next c-20
#_of d+17
#_or a-21 c+16
#_over b-29 c-37
#_percent a-32 c+21
#_pirulos a+16 d-16
#_que a-18
#_semanas b-20 c-27 d+20
#_siempre a+16 d-16
#_since a-17 d+16
#_so c-18
#_soy a+21 d-21
#_this a+18
#_til a+17 d-18
#_weeks a-19 b-35 c-29 d+29
#_when d+19
#_x a-18 d+15
#_y a-30
#_yo a-17
% a-18
+ d+16
110/7* a+22 b-17 c-18 d-21
118/7* a+22 c-16 d-22
120/7* a+18 c-16 d-18
= c-21
=said:adult:ask c-60 d+24
=said:adult:no a-34 b+16 d+15
=said:adult:unsure a-31
=said:adult:yes a+40 b-25 c-16 d-36
=said:allergy:ask c-26 d-21
=said:allergy:unsure a-21 b-28 c+32 d-30
=said:allergy:yes a-46 b-23 d+27
=said:any:ask a-18
=said:any:no b-18 d-16
=said:any:unsure a-52 b-69 c+66 d-58
=said:any:yes c-59
=said:ask a-17 b+29 c-30
=said:ask:a_correction_that_ends_in_a_question c-19
=said:ask:a_question a-105 b+102 c-43 d-105
=said:ask:does_not_want_to_answer,_or_did_not_understand b+31 c-30 d-37
=said:ask:none_of_yes,_no,_unsure b-65 d+17
=said:ask:opens_with_no,_but_tells_otherwise a-43 b-63 c-47 d+59
=said:ask:opens_with_yes,_but_tells_otherwise a+23 b-28 c-33
=said:ask:opens_with_yes_and_ends_with_no b-16 c-21
=said:ask:signs_of_both b-70 d+32
=said:ask:someone_else's_condition a-22 b+42 c-20 d-40
=said:brain:ask a-33 c-16 d+21
=said:brain:no a+40 b-66 d-66
=said:brain:unsure d-33
=said:brain:yes a-24 b-25 c-65 d+40
=said:cancel:ask a-29
=said:cancel:no a+46 c-71 d-101
=said:cancel:unsure b-53
=said:cancel:yes a-20 b-86 c-71 d+45
=said:coming:no a-29 b-70 d+33
=said:coming:unsure a-25 b-39 c+44 d-46
=said:coming:yes b-22
=said:drive:ask a-22 b-23
=said:drive:no a+27 b-60 c-59
=said:drive:unsure a-16 b+18 d-52
=said:drive:yes a-65 c-32 d+36
=said:eaten:ask c-16
=said:eaten:no a+32 b-47 c-56 d-16
=said:eaten:unsure a-59 c+34 d-62
=said:eaten:yes a-20 b-68 c-71 d+44
=said:effects:ask a+23 b-28 c-42
=said:effects:no b-60 c-64
=said:effects:unsure a-19 b-27 c+28 d-23
=said:effects:yes a-68 c-65 d+42
=said:had:ask a-19 c-39 d+18
=said:had:no a+24 c-59 d-66
=said:had:unsure a-75 b+38 d-76
=said:had:yes a-58 b-48 c-37 d+58
=said:heart:ask d-31
=said:heart:no a+18 b-57 d-23
=said:heart:unsure a-20 b-22
=said:heart:yes c-38
=said:home:ask c-59
=said:home:no a-20 b-44 d+20
=said:home:unsure a-22 b-44 c+32 d-33
=said:home:yes d-28
=said:meds:ask c-36
=said:meds:no b+29 c-33 d-22
=said:meds:unsure a-29 b+33 c-27
=said:meds:yes a-68 b-81 d+49
=said:no a+66 b-56 c-40 d-48
=said:no:nobody_to_take_them a+34 b-49 c-35 d-23
=said:no:not_that_they_know_of a-20 b-34 c+25 d-33
=said:no:opens_with_no a+39 b-32 c-48 d-19
=said:no:someone_else_has_it,_the_person_does_not a+35 b-58 c-16 d-26
=said:no:the_last_word b-16
=said:no:the_last_word_after_a_correction a+16 d-15
=said:no:the_last_word_after_all b-48
=said:no:what_the_text_says_about_the_question a+54 b-32 c-52 d-43
=said:no:words_of_denial b-15
=said:now:ask c-34
=said:now:no b-45 c-23
=said:now:unsure b-20
=said:now:yes a-37 b-99 c-36 d+51
=said:organ:no b-64 d-27
=said:organ:unsure b-18
=said:organ:yes a-36 b-27 c+19
=said:pregnancy:no a+38 c-22 d-62
=said:pregnancy:unsure a-22 b-38 c+23
=said:pregnancy:yes a-42 c-47 d+35
=said:prior:no b-32
=said:prior:unsure a-19 c+18 d-23
=said:prior:yes a-61 d+19
=said:psychosis:ask d-15
=said:psychosis:no a+31 b-29 d-50
=said:psychosis:unsure a-22 c+26 d-63
=said:psychosis:yes a-41
=said:ride:no a+15 d-24
=said:ride:unsure d-16
=said:ride:yes a-15 b-45
=said:safe:ask a-18 b+36 c-46 d-42
=said:safe:no a+65 b-57 c-47 d-69
=said:safe:unsure a-48 b-50 c+54 d-42
=said:safe:yes a-57 b-42 c-45 d+58
=said:substance:ask d-26
=said:substance:no b-44
=said:substance:unsure d-16
=said:substance:yes c-42 d+21
=said:texts:ask a-17 c-31 d+19
=said:texts:no a+27 b-63 c-51
=said:texts:unsure b-43 d-38
=said:texts:yes a-24 b-65 c-62 d+40
=said:unsure a-55 b-18 c+57 d-64
=said:unsure:never_looked_into a-16 c+17
=said:unsure:no,_in_doubt d-21
=said:unsure:others_think_so a-32
=said:unsure:words_of_doubt a-56 b-17 c+57 d-64
=said:well:ask b-32
=said:well:no a+72 b-52 c-63 d-74
=said:well:unsure a-64 b-62 c+66 d-58
=said:well:yes a-28 c-20
=said:yes a-57 b-53 c-53 d+73
=said:yes:an_idiom_that_agrees a-60 b-52 c-44 d+61
=said:yes:opens_with_yes a-28 b-32 c-66 d+48
=said:yes:the_last_word c-30
=said:yes:the_last_word_after_all a-30 c-27 d+32
=said:yes:two_or_more_of_them_named a-26 b-37 c-34 d+36
=said:yes:what_the_text_says_about_the_question a-40 b-40 c-28 d+44
=said:yes:what_the_text_says_after_all a-30 b-19 d+28
=said:yes:words_of_agreement b-20 c-19 d+16
=short b-30
? a-74 b+77 c-29 d-68
@animal b+44 c-66 d-28
@animal$ a-18 c-30
@animal__it b+17 c-16 d-18
@animal_got a-19 b+22 c-19 d-22
@animal_had b+15 d-17
@animal_is d-18
@animal_se a-16
@body b-48 c-22 d+16
@body__@symptom a-18 d+19
@body__all b+15
@body__been a-16
@body__el a-23
@body__empty a+19 d-19
@body__fine d-19
@body__hard d-16
@body__it b-16 c-22
@body__last a-19
@body__me c-15
@body__no a-19 d+17
@body__on b-20 c-20
@body__tengo a+18 c-23
@body__ya a-19 c-16 d+19
@body_are a+17 d-17
@body_cancer d+15
@body_cuando a-17
@body_despues a-16 d+16
@body_full a+19 d-20
@body_infections c-16 d+22
@body_is b-39 c-29
@body_la a+19 c-21 d-17
@body_me a-20 c-15
@body_no a+19 c-22 d-16
@body_on b-19 d-19
@body_por a-15 d+19
@body_si a-17 d+20
@body_since d+19
@body_surgery d+20
@body_swelled d+16
@body_up a-25 c-16 d+23
@body_was a-17 d+16
@body_yes a-20 d+16
@book d-23
@book$ a+18 c-24 d-17
@call a-25 b+44 c-17 d-27
@call$ c-30
@call_@call a+19 c-18 d-19
@call__# b+15
@call__@clinician a-16 b+17
@call__@person d-17
@call__about a-15
@call__eso a-15
@call__is a-16 b-23
@call__later a+23 b-21
@call__to c-17
@call_a a+18 d-19
@call_but a-16 d+17
@call_con a-20 d-18
@call_de a-15
@call_has c-15 d-17
@call_is a-23 b+21 c-15 d-17
@call_it b-17
@call_me a-16 b+25 c-21 d-18
@call_my b-18
@cancel c-66
@cancel$ a+22 c-52 d-30
@cancel__@thanks a-17
@cancel__favor d+16
@cancel_it a+19 d-17
@clinician c+19 d-32
@clinician__# a-23 d+17
@clinician__@day b-15
@clinician__@medicine a-34 b-21 c-24 d+32
@clinician__@year a-19 d+17
@clinician__a a-21 c+16 d-24
@clinician__all c-16
@clinician__bipolar a-17
@clinician__de a-22 b-19
@clinician__descarto a+15 c-18
@clinician__do a-15
@clinician__el c-18
@clinician__he d-18
@clinician__hypomania b-16
@clinician__it b-23
@clinician__mania b-17
@clinician__my c-16
@clinician__on c-16
@clinician__puso b-16
@clinician__que b-24
@clinician__take d+17
@clinician__tests a-16 c+16
@clinician__that b+16 c-15
@clinician__the d-20
@clinician__to b-21 c+19 d-17
@clinician__tomo d+16
@clinician__trastorno d+16
@clinician__was d-15
@clinician__ya c-16
@clinician_and c-21
@clinician_de b-21 c+16
@clinician_dice a+15 c-16
@clinician_dijo b-21
@clinician_el c-16
@clinician_gave c-15
@clinician_has a-17 b-19
@clinician_is a-25 c+21 d-21
@clinician_knows c-16
@clinician_le d+15
@clinician_lo b-16
@clinician_me b-22 c-22
@clinician_por a-16
@clinician_said b-25
@clinician_says c-39
@clinician_since c+15
@clinician_thought b-19 d-18
@clinician_told a+16
@clinician_wants d-15
@clinician_y c-28
@clothes a-53 b+22
@clothes$ a-39 c-28 d+41
@clothes__el d-15
@clothes_alla b+16
@clothes_there b+17 d-17
@date a+17 b-50 c-21
@date$ b-36 d+22
@date_# a-23 b-16
@date__will a-18 c+16
@date_birthday a-19 d+19
@date_grade a+15
@date_timer a+15
@day$ a-21
@day_@day a-21 b-21 c-22 d+23
@day__# a-20 b-16 d+23
@day__@day a-29 b-24 c-25 d+29
@day__i a+17 d-18
@day__it c-17
@day__las a-22 d+22
@day__not a+22 d-22
@day__on a-16
@day__y a-18 c-17 d+19
@day_is d-16
@day_me d-20
@day_y b-16 c-20
@door a-28 c-29 d+20
@door$ a-24 b+16 c-23
@door__no a-17 d+15
@drink$ b-17
@drink_@medicine b-16
@drink__# a-16 d+16
@drink__@relative a+20 b-21
@drink__my b-20
@drink__that a+19 b-16 d-17
@drink__tila c-17 d-18
@drink_at a-27 b-25 c-18 d+27
@drink_con a-17
@drink_count b+16 c-21
@drink_de b+22 c-20 d-22
@drink_ok a-15 b+19 c-15 d-18
@drink_para b-19 c-18
@drive c-60
@drive$ a+19 c-42
@drive__@drive a-23 d+23
@drive__@relative b-17 c-15
@drive__i b-17 d-19
@drive__misma a+16 d-16
@drive__now b-19
@drive__tractor d-17
@drive_him a-16 d+16
@drive_me a-21
@drive_right a+18 d-16
@drive_the a-17 b+20 d-24
@drive_yo c-24
@drug b-15
@drug$ b-30
@drug_@drink b+16
@drug__# a+21 d-18
@drug__@day a+16 d-21
@drug__@drug a+22 c-17
@drug__@relative d-15
@drug__but a+15
@drug__cuenta c+15 d-19
@drug__day a-20
@drug__en b-22 c+22 d-24
@drug__for b-23
@drug__in a+17
@drug__is b-26
@drug__it a+25 b-21 c-23 d-18
@drug__little d-22
@drug__my c-17 d+15
@drug__night a-23 b-17
@drug__of c-17
@drug__only b-20 d-21
@drug__pain a-17 c+15
@drug__problem c-22
@drug__que d+16
@drug__sleep a+19 c-16 d-35
@drug__that b-24 c+22
@drug__vez d-17
@drug_and a+25 c-21 d-20
@drug_at b-18
@drug_count a-24 d-18
@drug_cuenta b+18 d-25
@drug_daily a-24 b-22
@drug_does b-20 c+22
@drug_every a-20
@drug_for d-20
@drug_on d-19
@drug_only a-19 b-19 c+25 d-26
@drug_that a+23 b-21 c-22 d-17
@drug_to a+22 c-22
@drug_with d-16
@eat c-39
@eat$ c-29
@eat__not c+16
@eat__you a+18 d-18
@english a-18 b+20 c-17 d-18
@english$ a-17 b+17 d-16
@fetch$ a-16 c-25 d+21
@fetch__@relative a-17
@fetch__mi c-15
@fetch_la b-16 c+17
@fetch_mi b-17
@food c-28 d+19
@food$ b-32 c-31 d+19
@food__# a-28 d+29
@food__ago a-15 d+18
@food__hour a-15 d+18
@food__la c+17 d-16
@food__not a-17
@food__that b-21 c+15
@food_a a-17 c-16 d+17
@food_an a-15 d+18
@food_count b+23 c-24
@hello a-28
@holiday a+21 b-41 c-17
@holiday$ a+24 b-31 c-32
@hours a-17 b-33
@hours$ b-27
@hours_me c-20
@howmuch a-60 b+42 d-33
@howmuch$ a-25 c-18
@howmuch_@howmuch b+15 d-16
@howmuch__@visit a-16 b+21 c-19 d-18
@howmuch_dura b+16
@howmuch_sale b+16 c-16
@howmuch_tiempo a-15 b+23 c-24 d-21
@insurance b+20 d-29
@insurance$ a-15 d-18
@insurance__lo c-19
@insurer c-24 d+17
@insurer$ a-20 b-34 d+26
@insurer__@insurer a-17 d+17
@insurer__it a-16 b+17 d-21
@insurer__me b-19 c-16
@insurer__que a+18 d-19
@insurer__ser a+23 b-17 d-23
@insurer_a a+18 c-37 d-28
@insurer_mi a-18 d+16
@insurer_por d+16
@insurer_que a-17 d+17
@late a-30 b-24 c+25
@late$ a-31 b-18 c+15
@late__not a-15 c+17
@late__semana c+16
@late_una c+16
@machine a-19
@medicine b-16 c-24 d+24
@medicine$ c-24
@medicine_@clinician a-19 b-16 d+20
@medicine_@medicine a-29 b-25 c-29 d+38
@medicine__# a-23 c-17 d+23
@medicine__@clinician c-19
@medicine__@date a+20 d-19
@medicine__@medicine a-23 b-31 c-28 d+31
@medicine__@stop a+17 c-18 d-15
@medicine__@symptom c-16
@medicine__@treat b-33
@medicine__@year b-17
@medicine__am a-21 d+22
@medicine__and b-30
@medicine__back a-16 b-18
@medicine__can a+23 b-22 d-28
@medicine__clopidogrel d+17
@medicine__could a-16
@medicine__day a-20 d+19
@medicine__days a-25 b-23 d+17
@medicine__do a-20
@medicine__el a-16 d+19
@medicine__else d-17
@medicine__eso b-17
@medicine__i b-25
@medicine__if b+18 c-19
@medicine__is a-26
@medicine__it c-19
@medicine__la b-28 c-25
@medicine__las c-16 d+19
@medicine__lo b-18 c-19
@medicine__luego a-16 d+20
@medicine__me b-25 c-33
@medicine__my a-32
@medicine__ni d-17
@medicine__no b-16
@medicine__not a-33 b-25 d+26
@medicine__of a-23 c-17
@medicine__on a-17 c-18 d+24
@medicine__one a-20
@medicine__perdi a-16 d+16
@medicine__prescribed b-23
@medicine__se a-16
@medicine__so a-20
@medicine__something a-17
@medicine__then a-27 d+19
@medicine__un d-18
@medicine__wait b-18
@medicine__y b-15
@medicine__yes a-19
@medicine_and b-22 c-31
@medicine_but a-21
@medicine_cabinet c-16 d+17
@medicine_can a-22 b-16 d+23
@medicine_count a-28 d-33
@medicine_de b-18 c-22
@medicine_desde a+16 d-15
@medicine_en b-15
@medicine_every a-16 d+21
@medicine_for a-18
@medicine_i d-17
@medicine_is a-17
@medicine_it a+25 b-19 c-15 d-25
@medicine_me b-16 c-16 d+19
@medicine_no b-30
@medicine_not a-16 d+16
@medicine_now b-19 c-23
@medicine_para b-26
@medicine_se c-20
@medicine_since b-18 c-16
@medicine_so a+17
@medicine_than a-19 b-17 c-17 d+22
@medicine_then d+16
@medicine_y b-24
@month b-48
@month$ b-41
@month__@drug a-22 d+20
@month__@treat a+21 c-20 d-20
@month__not a-20 c-15 d+20
@month__still d+16
@month__viene b-16
@month_ago c-18
@month_along a-18
@month_and a-16 c-34 d+25
@month_limpio a-22 d+22
@month_que b-16
@month_shy a+15 d-16
@month_sin a-22 d+20
@move a-24 b+38 d-29
@move$ b-24 d-16
@move__not a-16 b+17 d-17
@move__time a-19 b+19 c-15 d-18
@move_it a-35 b+27 c-26
@move_para a+16 d-17
@move_the a-19 b+19 c-16 d-17
@open$ d-24
@open__# a-18 c-17 d+19
@open_up c-17
@parking b+26 c-46
@parking$ b+21 d-21
@parking_lot b-23 c-15
@pay a+23 c-32 d-16
@pay_for d-15
@person a-15
@person$ a-15 b+16 c-22
@person__can a+17 c-15
@person__me a-22
@place c-23
@place$ c-22
@place__you b+15
@place_and a-16
@place_es b-25
@price a-29
@price$ a-25
@price_is a-16
@price_me a-17 b+22 d-17
@relative b+19 d-20
@relative$ b-23
@relative_# b-16 c-19
@relative_@call a-17 c-17
@relative_@drive a-19 c-21 d+21
@relative_@insurer c-22
@relative__# c-36
@relative__@body a+21 b-16 d-24
@relative__@drive a+25 c-16 d-24
@relative__@fetch c-27 d+24
@relative__@food a-19 c-26 d+18
@relative__@insurer a-21 d+25
@relative__@medicine a-23 b+22 c-23
@relative__@month a-21
@relative__@relative b-26
@relative__@sick b-25 c-21
@relative__@treat b+24 c-25 d-18
@relative__a c-26
@relative__afuera a-16 d+20
@relative__ahi c-16
@relative__all a-15
@relative__am a-28
@relative__an d-17
@relative__and a-26 b+25 c-33
@relative__are b-17 c-17
@relative__as b+18 c-18
@relative__asleep a-20 d+20
@relative__at c-18
@relative__bad a-16
@relative__better b-17 d-15
@relative__bipolar c-16
@relative__born b-19
@relative__both b+17 d-20
@relative__bring a-16 c-16 d+20
@relative__busca a-15 c-16 d+19
@relative__but a+29 b-36 c-30
@relative__can b-16 c-21 d+18
@relative__cancer b+17 d-19
@relative__catheter a-15 b-17 d+17
@relative__cirrhosis d-20
@relative__como d-16
@relative__con c-17 d-16
@relative__dan b-15
@relative__de d-28
@relative__dejo d+18
@relative__del c-17 d-21
@relative__dia b-19
@relative__dialysis c-19 d-22
@relative__dio b+16 c-25 d-16
@relative__do a-19 d+15
@relative__drink b-18 c+20 d-17
@relative__drinker a+17 b-16
@relative__drogas a-15 b+16
@relative__due d-15
@relative__el b-20
@relative__ella b-16
@relative__embarazada a-19 b+17
@relative__en b+20 c-24
@relative__ese d-18
@relative__esta d+15
@relative__estamos b-19 c-17
@relative__for a+22 c-19
@relative__get a+16 d-17
@relative__gets c+18 d-16
@relative__had d-17
@relative__have b-20 d-26
@relative__he b-16
@relative__him b-19
@relative__if a-20
@relative__in c-35
@relative__it a-18
@relative__know a-21
@relative__la b-26
@relative__las b-17 d+15
@relative__le d-18
@relative__liver d-18
@relative__llevo b-19
@relative__lol a+19 b-21
@relative__los a-17
@relative__marcapasos a-15
@relative__me b-22 c-18
@relative__mi b-33
@relative__muchas b+17
@relative__nietos b-20
@relative__no d-27
@relative__not b-46
@relative__nothing a+16 c-16
@relative__of a-17 d-16
@relative__ok a-18 b-15 c-21 d+21
@relative__on b+18 c-23
@relative__one a-20 c-20
@relative__out a-16 d-21
@relative__patient b-27 d+19
@relative__permiso c+16
@relative__pero c-19
@relative__por d+15
@relative__pregnant a-18 b+17
@relative__presion a+15 d-15
@relative__pressure d+16
@relative__puede c-31
@relative__que b-25 c+27
@relative__say a-27 b-29 c+16
@relative__schizophrenic d-18
@relative__se b-19
@relative__see c-15
@relative__she a-21 b-22
@relative__si a-29 b-25 c+16 d+20
@relative__siete a-16
@relative__snipped a+17 b-17
@relative__so b-25
@relative__stroke d-18
@relative__take b-16
@relative__tengo a-19 b+16 c-18
@relative__the c-34
@relative__this a+16 b-29 c-19
@relative__to c-35
@relative__toma c-19
@relative__tomado d-15
@relative__trabajando a-17 d+16
@relative__tres d-17
@relative__un b+30 c-25 d-38
@relative__up a+16 b-17
@relative__vasectomy a+15
@relative__voces c-24
@relative__with b-18
@relative__working a+16 c-24
@relative__y c-21
@relative__ya b-20 c-16
@relative__yes b-17
@relative__yo c-24
@relative_a b-16
@relative_and c-29
@relative_are a-27 c-23 d+19
@relative_at a-17 b-18 d+19
@relative_can b-42 c+25 d-20
@relative_comes d+16
@relative_con c-15
@relative_de a-18 c-33 d+17
@relative_dice a-19 b-26 c+24 d-18
@relative_did a+16 c-29 d-33
@relative_died b+16
@relative_dijo d+19
@relative_does a+18 c-20 d-23
@relative_drinks b+15 c-20
@relative_earl c-15 d+17
@relative_el a-23
@relative_en b-15
@relative_es a+18 c-33 d-29
@relative_esta c-23
@relative_firma a+18 b-18
@relative_first a-17 c+16
@relative_got b-24 c-23
@relative_had b+23 c-48 d-26
@relative_has a+17 d-24
@relative_he d-17
@relative_here d-16
@relative_i a-23 b-17 d+17
@relative_if c+24 d-20
@relative_is c-21
@relative_just a-25 c-22 d+16
@relative_la a-27 b+20 c-27
@relative_lol d-18
@relative_me b-23 c-20 d+20
@relative_might a-17 c+22
@relative_murio c-17
@relative_no a+25 b-42 d-27
@relative_not a+17 b-17
@relative_on b+15 c-19
@relative_perdio d-17
@relative_pidio a-18 d+18
@relative_puede a-20 b-19
@relative_sabe b-21
@relative_said a-34 b-24 c-15 d+33
@relative_say c+17
@relative_says a-25 c+21 d-21
@relative_se c-18 d-20
@relative_she b-21
@relative_si d-24
@relative_side b-18
@relative_takes a-16 b+19 c-16 d-20
@relative_the c-16 d+16
@relative_thinks a-21 c+21 d-16
@relative_tiene d-17
@relative_toma a-22 b+21 c-25
@relative_tomo b+15
@relative_took a-18 d+18
@relative_trabaja a+17 c-27
@relative_tuvo a-23 b+23 c-19 d-19
@relative_wants b+15 c-16
@relative_was c-28 d-18
@relative_were b-16 c-18
@relative_will a-15 b-27 d+28
@relative_would a-29 b-33 c+42 d-35
@relative_y b-30
@ride a+22 b-27 d-17
@ride$ b-30
@ride__@cancel a+20 d-19
@ride__@relative a-17 d+19
@ride__through d-18
@ride_is a-30 b-17 c-19 d+30
@sick a+15 b-24 d-31
@sick__@stop a+17 d-15
@sick__nino c-20
@sick__not a+16 d-16
@sick_mejor a+19 c-17
@stop d-19
@stop$ a-19
@stop_@drug c-16
@stop__# a+25 d-25
@stop__@drug a+19 d-18
@stop__@medicine b-19
@stop__@year a+23 b-15 d-18
@stop__a b-19 c+18 d-22
@stop__alla b+17 c-17
@stop__and d-17
@stop__at b-19 c-18
@stop__botella a+18 d-18
@stop__but d+15
@stop__el b-17 c+16 d-17
@stop__en d-17
@stop__hace c-15
@stop__la d-18
@stop__pecho a+17 d-17
@stop__the c-18
@stop__week d-16
@stop_after d-16
@stop_de a+27 b-24 c-28 d-16
@stop_hace a+16
@stop_la a+17 d-16
@stop_le a-16 c+17
@stop_mi a-17 b+18 c-18 d-17
@stop_ver a-19 c+22
@symptom a-35
@symptom$ b-27 c-35 d+22
@symptom__dia d+16
@symptom__el a-15 d+20
@symptom__it a-16 b-15 c-15 d+18
@symptom__that a-25 d-19
@symptom__vez c-18 d+20
@symptom_a b+17 d-16
@symptom_and d+17
@symptom_but b-18 d-17
@symptom_for a-15 c-18 d+21
@symptom_on d+16
@texts c-24
@texts$ b-19 c-24
@texts__fine a-17 d+17
@texts_are a-19 b-17 d+19
@texts_is a-15 b-17 d+17
@thanks c-71
@thanks$ b-56 c-47 d+16
@thanks__asking b-20
@thanks__dios b-25 c-22
@thanks__el a-16
@thanks__for b-21
@thanks__todo d-24
@thanks_a c-24
@thanks_pero a+16
@thanks_por a-22
@thanks_you c-18
@traffic c-20
@traffic$ a+15 b-27
@traffic__la a-17
@traffic_en a-19
@treat a-26
@treat__@body a-16 b+23 d-20
@treat__@medicine a-37 b-35 c+17
@treat__@month d-16
@treat__@relative b+19 c-19
@treat__a c-34 d+16
@treat__la c-17
@treat__my a-16 d+18
@treat__no a-22 b-17 c+27 d-23
@treat__your b+17 d-16
@treat_and c-30 d+16
@treat_count b-18 c+18
@treat_dana b+16
@treat_dos c+17 d-18
@treat_for a-18 b-16 c-18 d+22
@treat_hasta d-15
@treat_hurt b+15 d-16
@treat_like a-22
@treat_me d+16
@treat_no a-15
@treat_si c+16
@treat_since d+16
@treat_y b-18
@treat_yes a-22 c+20 d-16
@vehicle a+22 c-34 d-24
@vehicle$ a+47 b-16 c-35 d-41
@vehicle__@relative a-16 c+17
@vehicle__my a-16 c+17
@vehicle_a a-16 d-22
@vehicle_count b+20 c-19
@vehicle_home a+29 b-21 c-17 d-28
@vehicle_i a-19
@vehicle_is b-16
@vehicle_or a-16 c+17
@visit$ b+18 c-24 d-24
@visit__# a-18 c+16
@visit__@day a-17 b+18 c-18
@visit__now a-17 d+17
@visit_con a-21
@visit_in b-15
@visit_is a-25 c+16 d-20
@visit_y a+16 d-15
@wrong a+17 c-32 d-32
@wrong$ a+17 b-16
@wrong__are a+15 b-16
@wrong__we a+15 b-16
@wrong_street a+15 b-16
@year b-29 c-16
@year$ b-45
@year__@drug a+19 d-18
@year__@medicine a-17 c-16 d+23
@year__@relative c-16
@year__@treat c-18
@year__al a-16
@year__cosas c-18 d+17
@year__jajaja a+15
@year__los a-19 d+20
@year__medio a-15
@year__my c-19 d+15
@year__no d-20
@year__now c-15
@year__que a-21 d+18
@year__si c-18
@year_ago d-16
@year_back a-20 c-18 d+23
@year_en a-18
@year_no a+24 d-24
@year_of a-21 c-21 d+25
@year_old c-19 d-32
@year_que d-15
@year_sin d-23
@year_sober a+29 d-29
@year_sobrio a+19 d-16
^# b-66
^@body b-52 c-44 d+19
^@call a-31 b+30 c-64
^@cancel b-40 c-28
^@clinician b-42 c+16
^@day b-17 c-22
^@door a-21 b-19 c-15 d+21
^@drive a+32 b-37 c-28 d-20
^@drug b-58
^@eat b-35 d+17
^@food a-42 b-42 c+27
^@hello a-19 b-16 c-20 d+22
^@howmuch a-29 b+24 c-37
^@insurer a-23 b-30 c-17 d+31
^@late c+18 d-17
^@medicine a-28 b-39 c-35 d+49
^@move a-40 b+39 c-18 d-22
^@open a-20 c-19 d+17
^@parking a-19 c-16
^@relative c-29 d+20
^@sick a+26 c-20 d-26
^@stop c+26 d-43
^@symptom a-36 d+16
^@texts a-21 b-17 d+21
^@thanks b+31 c-28 d-39
^@treat a-47 b-42 d+18
^@vehicle a+42 b-42 c-33 d-31
^@wrong b+15 d-21
^a a-25 c+24 d-18
^about b-19 c-22
^absolutely a+24 c-18 d-17
^abstemio a+21 b-18 c-18 d-21
^acabo b-32 c-27
^aceptan b+22 c-17 d-17
^affirmative a-15 d+18
^afib a-24 b-20 c-23 d+29
^afirmativo d+18
^afraid a+17 c-17 d-18
^after a+30 b-27 c-16 d-31
^ahi a-16 b-47 c+30 d-17
^ahora a+25 b-25 c-31 d-17
^aja a-17 d+20
^al a+20 b-18 c-34
^alergica a-15 b-18 d+17
^alergico a+23 b-21
^algo b-16
^alguien a-17 c+17
^all b-30 c-47
^alla a-18 b-17 c-19 d+21
^allergic c-25 d-36
^almost a+19 b-18 c-15
^already a-24 b-28 c-24 d+28
^am b-26
^amamanto a-25 b-17 c-21 d+25
^amaneci a+17 c-20
^analisis c-15
^andele a-17 b-16 c-17 d+18
^ando a+21 b-44 c-16
^apenas a+35 b-36 c-36 d-26
^aqui b-40 c-34 d+27
^are c-25 d-27
^arritmia a-20 c-20 d+27
^asi b-17 c-16
^ask a-21 b+15 d-37
^asking a-24 d-18
^at a+32 b-43 c-33
^atorados a+15 b-17
^aun b-30 d-20
^ay d-26
^ayer a-21 c-17
^baby b-23 c-20 d+16
^back b-25 c-27 d+18
^bad b-42 c-36 d+18
^bastantes d+17
^be a-30 b-27 c-30 d+31
^bebo b-21 c-29
^been b-49
^better a-28 b+18 c-15
^bipolar a-44 b-48 d+41
^birth a-27 b-28 c-18 d+30
^black a-16 c-18
^blood d-17
^bloodwork a+16
^borderline a-16 b-32 c+26 d-31
^born b-27 c-26
^borreme b-24 c-25
^both b-38 c-32
^bp b-26
^brain a-22 d+26
^brand a+19 b-17 d-15
^broke c-17 d+19
^broken b+15
^buen a-28 b+15 c-16
^bueno a-19 b-17 c-16 d+24
^busy a+35 b-15 c-17 d-35
^by b-25 c-24 d+20
^calculos a-16 d+16
^can b+49 c-51 d-31
^capaz a-18 c+28 d-23
^casi b-36
^cero a+56 b-44 c-46 d-53
^changed d-17
^chronic c-16 d+19
^church b-19 c-18
^cirrhosis a-21 b-21 c-19 d+30
^cirrosis a-21 b-21 c-26 d+25
^cistitis c-16 d+20
^claro b-49 c-50
^class a-15 d+16
^clean a+21 b-35 c-35
^clozapina a-18 b-15 d+18
^coke a-17 c-22 d+19
^come c-17
^como b+30 c-20 d-24
^confirmed c-24 d+23
^consegui a+20 b-19 c-27
^contesto b-18 d+16
^could a-33 b-47 c+41
^counseling d+16
^count c-28
^couple c-16
^creatinina c-19
^creo a-34 b-38 c+43 d-27
^cual a-31 b+33 c-37 d-31
^cuando a-16 b-19
^cuatro d+17
^cuente a-29 c-16 d+25
^cumpli a-24 b-17 d+24
^cumplo a+19 d-20
^dale a-29 b-20 c-23 d+33
^de a-18 c-27
^define a-40 b+23 d-31
^definitely a+29 b-28 c-19 d-27
^dejame a-37 b-39 c+45 d-43
^dejela b-16 c-15
^dejelo a+17 d-18
^dejeme a-33 b-28 c+37 d-29
^del b-23 c-29
^dele a-25 b-37 c-34 d+37
^depende a-38 b-41 c+46 d-37
^depends a-28 b-30 c+34 d-29
^depressed a+17
^desayune a-18 d+20
^desde b-28
^despues c-18
^diagnosed c-18 d+23
^dialysis a-16 b-25 c-22 d+22
^dicen b-19
^do a-17 b+42 c-15 d-45
^does a-39 b+28 d-42
^doing b-15
^donde a-19 b+22 c-25 d-19
^done b-15
^dos a-36 b-30 c-41 d+42
^doy a-18 d+19
^drink a+17 b-15 c-19
^drop b-16 c-20
^dry a+21 b-16 c-17 d-20
^due a-26 b-19 c-24 d+27
^echele a-20 b-16 c-15 d+20
^ect a-20 b-18 d+24
^eh a-22 b-25 c+23 d-21
^el d-23
^ella a+25 b-19 c-22 d-21
^email a+17 b-16 d-16
^embarazada a-22
^emdr a-16 c-16 d+19
^emojiyes a-18 d+21
^en a+23 d-53
^enlarged a-18 b-18 c-18 d+19
^era a-15 c+17
^esa b-17 c-30
^escribame a-22 b-19 c-18 d+22
^ese b-41 c-36
^eso a-22 b+36 d-40
^esos a+20 b-17 c-18 d-20
^espereme c-17 d-16
^esquizoafectivo d+19
^esta c-40
^estaba c+19 d-16
^estamos b-22 c+17 d-28
^este b-21 c-25
^estuve a-20 b-19 d+20
^every a-19 b-20 c-25 d+24
^everybody c-23 d-21
^everyone a+17 b-18 d-17
^everything a+23 b-23 d-24
^expecting a-22 b-17 d+21
^falta d-16
^faltaba a-17 d+19
^fatty a-20 b-16 c-33 d+35
^feeling b-22 c-22
^felt b-22 d-22
^fine a-31 b-26 c-24 d+32
^finished a-18 b-20 c-17 d+21
^fire d+18
^first a+20 b-39
^fit b-16 c-19
^for a-29
^found a-28 b-19 c-21 d+28
^fresh a+15 d-16
^fuerte a+17
^fui a-19 b-19 c+19
^fumo a-31 b-31
^get c+19 d-17
^getting a-34 b-31 c+37 d-36
^give d-26
^go b-41 c-39 d+22
^god c-17
^going b-37
^good a-29
^got a-23 b-74 d+26
^habria a-19 b-24 c+21 d-18
^hace a-39 d+24
^had b-85
^halfway a+25 b-24 c-19 d-24
^hang a-16 b+20 c-17 d-22
^hard b-37 d-30
^hardly a-19 b-17 c-20 d+21
^hasta b-26 c-22
^hated d+17
^have b-50 d-31
^having a-26 b-15
^hay a-32 b+20
^he b-86 c-21
^healthy a+30 d-27
^heard a-22
^heart d-17
^heck b-16 c-22
^hell b-16 c-24
^hep a-19 b-26 c-45 d+46
^hepatitis a-15
^her b-28
^higado c-37
^high a-19
^hit b-16 c+18 d-27
^hold a-20 b+17
^home a-39 b-31 c-28 d+38
^hoping a-27 b-20 c+27 d-23
^how a-35 b+44 c-23 d-43
^hoy b+18 c-21 d-25
^huh a-33 b+36 c-32 d-38
^hungry a+18 d-20
^hypomania b-17 c+16
^hysterectomy a+22 d-19
^i c-20
^ic a-20 b-19 c-19 d+21
^if a-34 b-44 c+41 d-27
^igual b-17
^ill b-15 d-20
^imposible a+24 b-21 c-18 d-19
^in a+39 b-55 c-23 d-24
^infeccion c-17 d+18
^infecciones b-17 c-24 d+23
^interstitial d+16
^irregular a-19 c-28 d+28
^is a-83 b+92 c-70 d-74
^it a-34 b-21
^jajaja a-18 b+26 c-22 d-33
^jamas a+35 b-30 c-29 d-32
^just a+32 b-33 c-23 d-19
^justo c-18
^keep b-31 c-21 d+23
^kidney a-23 d+19
^kidneys a+21 b-18 c-30
^kind a-38 b-25 c+39 d-32
^knock a-17 b-16 c-18 d+18
^knocked a-20 c-20 d+20
^la b-17 c-21
^labs a+23 b-26 c-16 d-27
^lactando a-20 d+20
^las a-38 b+24 c-40
^last a+35 b-39 c-28 d-29
^later a+26 b-15 d-19
^le a-16 c+25 d-19
^leave b-22 c-24
^left a-18 b+19 d-18
^les a-16 d-18
^let a-25 b-48 c+35 d-24
^libre b-23 c-17
^like a-40 c-33 d+20
^limpio a+18 d-18
^listo d+19
^liver b-31 c-42 d+30
^livers a-20 c-16 d+20
^llamame b-17 c-20
^llegue a-23 b-18 c-23 d+24
^llevo b-32
^llueva c-16 d+15
^lo a+23 d-35
^lock a-18 c-17 d+18
^locked b-16 c-16
^lol c-32
^los b-21 c-32
^lost b-22 c-18 d+17
^lots a-24 b-27 c+16
^low a+23 b-16 c-16 d-22
^luego b-29 d-32
^made a-25 b-18 c-16 d+25
^manana b-27 c+25 d-22
^mande a-21 b+20 d-25
^mania a-26 c-33 d+22
^manic a-21 b-16 c-16 d+21
^many d+16
^mas b-43
^may a-37 b+24 d-36
^maybe b-77 c+32 d-62
^me b-24
^med a+30 b-25 c-22 d-31
^media d+16
^mejor b+19 c-53 d-27
^menor a+16 d-17
^meth d+18
^mhm a-20 b-16 d+24
^mi b+40 c-21 d-34
^might a-45 b-42
^mis a+19 b-21 d-23
^mitad a-22 b-22 c+23 d-22
^more a-18 b-20 c-18 d+24
^mornings a+15
^muchas c-23
^muy b-28 d-15
^my b+38 c-24 d-18
^naci b-28 c-28
^nada b-64 c-65 d+29
^nadie a+21 b-25 c-26
^nadita a+27 b-27 c-22 d-27
^nah a+51 b-29 c-41 d-19
^nary a+27 b-27 c-23 d-25
^necesito d-15
^need a+28 b-35 d-32
^nefropatia a-17 b-15 d+17
^negative a+27 b-24 c-23 d-29
^negativo a+36 b-25 c-27 d-30
^neither a+35 b-20 c-24 d-33
^nel a+30 b-23 c-26 d-29
^never b-28 c-18
^new a+18
^next a-31 b+30 c-30 d-26
^ni a+27 b-75 d-22
^night c-17
^ningun a+19 b-24 c-20
^ninguna a+36 b-22 c-24 d-35
^ninguno a+46 b-22 c-25 d-48
^nkda a+27 b-23 c-21 d-24
^no a-25 d+22
^nobody c-20
^nomas a+16 b-61
^none a+39 b-16 c-40 d-35
^nop a+21 c-18 d-19
^nope a+53 b-39 c-40 d-51
^nos c-15
^nose a-39 b-38 c+39 d-37
^not a+24 b-20 d-42
^nothing c-42 d+17
^nunca b-65
^nursing a-29 b-20 c-17 d+28
^obvio a-31 b-28 c-29 d+33
^of a-19 b-15 c-17 d+22
^oh b-26 c-19
^oi b-17 c+23
^oia c-21 d+21
^oigo a-19 b-16 d+21
^ojala b-21 d-23
^ok a-28 c-19
^old a-16 d+16
^on b-43
^once a-24 b-27 d+24
^one b-54 c+18
^only a+34 b-21 c-25 d-28
^orino a+16 b-34 c+19 d-37
^otra a-23 c-24
^otro a+16 b-17
^over b-24 c-25
^pacemaker d+19
^padezco a-30 b-24 c-17 d+26
^pancreas c-16 d-15
^panic c-17
^para c-44
^paramos a+18 b-18 d-18
^paso c-31 d-38
^passed b-25
^pee b-18 d-20
^pensaba b-25 d-29
^pensaron a+18 d-17
^perdi a-20 b-21 c-24 d+25
^perdon a-31 b+27 c-15 d-24
^perfect c-18
^perfecto a-23 d+23
^period a+16
^pido a+18 b-21
^planning a-16 c-21 d+19
^please c-26
^plumbing a+17 c-15 d-17
^podria a-24 b-21 c+26 d-25
^polycystic a-18 d+16
^por a-16 c-22 d+23
^porque a-16 b+23 c-26 d-25
^possibly a-28 b-33 c+36 d-31
^prefiero b+16 c-34
^pregnant b-15
^prena d+19
^presion a-18 b-19 c-15 d+22
^pressure a-25 c-19 d+26
^pretty d-23
^primera a+21 d-18
^primero a-20
^probably a-35 b-30 c+39 d-39
^psicosis d+22
^ptsd c-15
^puede a-21 c+21 d-17
^puedo a+34 c-32 d-43
^pues b-44 c+19
^pumping a-17 d+18
^pura a+19
^puras a+27 c-26 d-29
^puro a+29 c-37 d-47
^puros a+20 b-17 c-18 d-20
^que a-22 b+58 c-39 d-67
^quien a-36 b+29 c+21 d-55
^quiero c-15 d-22
^quince a+17 d-18
^quiza a-29 b-26 c+30 d-27
^quizas a-28 b-34 c+36 d-32
^rarely a+22 b-21 c-21 d-20
^rather c-24 d-26
^recai a-24 c-15 d+28
^relapsed a-16 d+19
^retired a-19 b-19 c-15 d+20
^right b-22 c-24
^rinones a-18 d+17
^roger a-18 b-20 c-21 d+20
^runs a-19 d+22
^sabe a-25 b-24
^sad a+19 b-17 c-16 d-19
^safe a-27
^sale a-15 d+22
^salieron c-16
^same a+16 b-27 c-22
^sana a-16 b-15 d+17
^sane a+28 b-27 c-27 d-26
^sano b-19 c-21
^saw c+15
^say a-22 c-24
^schizoaffective a-15 b-18 d+22
^scratch b-16 c-17
^se c-30
^second d+16
^see a-28 b-22 d+16
^seguimos b-21 c-17
^segun a-49 b-48 c+55 d-42
^senti a-24 b-23 c-23 d+25
^seria a+21 b-16 c-19 d-20
^several d+17
^severe a-17 b-17 c-16 d+19
^she b-32
^shoot a-20 d+18
^should a-33 c+26 d-38
^si a-15 b-93
^siempre a+25 b-20 c-19 d-24
^sigo b-39 c-37
^simon a-30 b-23 c-21 d+33
^sin b-49 c-55
^since a-22 b+20 c-21
^sitting b-15
^six d+16
^skip a-34 b+36 c-32 d-36
^slept a+17 d-16
^so a-35 b-26 d+23
^social a+22 d-21
^solamente a+30 b-28 c-23 d-26
^solo a+39 c-16 d-48
^some a-37 b-33 c+34 d-25
^somebody a-25 b-21 c+30 d-27
^something b-20
^sometimes a-32 b-23 c+21
^sophomore a+18 d-19
^sorry c-21 d-23
^sort a-16 c+18
^sounds a-16
^soy c-33
^stage a-18 b-17 c-16 d+20
^started c-22
^starving a+28 b-21 c-24 d-25
^still a+20 b-69 c+17 d-35
^stopped a+17 b-26 c-32
^straight a+16
^strong b-24 d-25
^strongest b-16
^stuck a+32 b-33 c-22 d-29
^suits a-16 d+15
^sulfa a+17
^super a+26 b-22 c-19 d-26
^supongo a-18 b-20 c+21 d-17
^supposed b-17 c+17 d-16
^sure a-45 b-34 c-37 d+47
^surprise a-16 d+16
^svt a-18 b-16 d+21
^take a+31 b-26 c-20 d-30
^taking c+16 d-18
^tal a-35 b-31 c+23
^talked a-23 b-17 c+17
^tampoco a+22 c-19 d-20
^tbd a-28 b-27 c+29 d-29
^tbi b-19 c-21 d+26
^tell a-16 d-20
^tendria a-22 b-33 c+32 d-32
^terrible a+18 c-18
^text a-28 b-27 c-19 d+31
^texting a-24 c-20 d+17
^that c-71 d+22
^the a-26 c-16
^there b-20 c+16
^they b-35
^this b-22
^three a-34 b-32 d+32
^threw a-18
^thyroid b-16 d+17
^ticker a+23 d-19
^tiene b+17
^time a-24 b+25 c-19 d-25
^tms a-16 d+21
^to c-15
^todavia b-49 d-18
^todo a+32 b-61 c-56
^todos c-20 d-21
^tolerated a+16 d-16
^tome a-23 b-20
^tomo a+16 b-52
^too b-44
^took a+17 b-29
^traigo b-19
^trans a+16
^trastorno b-15
^tres a-23 b-28 c-27 d+30
^tried a-22 b-30
^try a+17
^trying b-22
^tuanis a-16 d+15
^tubes a+21
^turn a+24 d-25
^turned a-19 b-18
^tuve a-46 b-47 c+22
^two a-18 b-42 c-49 d+32
^uf b+16 c-22
^uh b-27 c-22
^un b-58
^una b-70 c+26 d-32
^unas a+21 c-17 d-20
^under a+33 b-29 c-27 d-32
^underage a+17 d-17
^unfortunately a-19 b-19 c-15 d+22
^unless b-20 d-17
^unos a-22 b-17 c+25 d-24
^up d-19
^used b-17 c+23 d-23
^uso b-39
^uti a-22 b-16 c-21 d+25
^utis a-22 b-22 c+21 d-18
^uy d-18
^vamos b-18 c-20
^vasectomy a+16 d-17
^vengo a+21 b-18 d-19
^vi a-26
^viene a-19 d+18
^volvi a-27 b-22 c-33 d+30
^voy b-47 d+19
^wait a+18 d-25
^waiting b-35 c+17
^was b-37
^way b-21 c-19 d+18
^we d-16
^weaned a+21 c-17 d-17
^well a-16 d-21
^went b-35
^what a-68 b+45 c-21 d-50
^when c-23
^where c-23
^which a-44 b+25 d-40
^who a-44 b+49 c-30 d-52
^why a-54 b+31 c-60
^will b+27 d-47
^wish a+31 b-18 c-26 d-27
^with c-19
^worked a+20 b-16 d-20
^working a-23 b-20 c+26 d-23
^works a-36 b-23 c-24 d+33
^would a-15
^wow a-21 b+21 c-18 d-19
^y a-52 b+57 c-41 d-54
^ya b-19 c-97 d+19
^yea a-32 b-22 c-28 d+38
^yeah b-46 c-42
^yep a-31 b-26 c-27 d+34
^yes a+20 b-67 c-72
^yessir a-21 c-15 d+24
^yo a+22 b-46 c-20
^you a-16 b+21 c-59
^your c+15 d-15
^yup a-29 b-22 c-21 d+31
^zero a+34 b-31 c-34 d-32
^zip a+36 b-34 c-32 d-34
^¿ a-51 b+67 c-64 d-49
a_@call c-25 d-28
a_@clinician c+21 d-25
a_@drug c-25
a_@fetch b-27
a_@food a-26 b-34 c-21 d+31
a_@month b-30
a_@parking d-18
a_@person a-16
a_@price a-17 d-20
a_@relative a-16
a_@ride b-18
a_@sick b-22 d-19
a_@treat a-24
a_@vehicle d-23
a_@year b-21
a__# c-30 d+19
a__@body b-19 c-19
a__@call a+22 c-16 d-23
a__@clinician a-15
a__@date a-22 d+26
a__@drive a-16 d+17
a__@drug a+26 b-20 c-33
a__@food b-36 c-37 d+24
a__@month a-16
a__@open a-16
a__@person c-15
a__@place b+15
a__@relative b-20 c+21
a__@stop a-23 b-16
a__@symptom a-22 b-15
a__@year c-17 d-18
a__after a-23 b-25
a__age a-17 b+16
a__all c-17
a__am a-17 d+18
a__ask b+15 c-18
a__attack c-17
a__bebe a-23 b-15 c-22 d+26
a__beers a+17 d-16
a__bender b-18
a__better b-16
a__bien d-22
a__bites a-18 b-18 c-24 d+21
a__but b-26 c+24 d-25
a__by d-17
a__casa a+18 c-16 d-27
a__con d-19
a__count a-23 b+25 c-17 d-23
a__de d-15
a__del c-30
a__does b-18 c+17
a__edad a+17 d-19
a__el a-21 b+18
a__episode c-15
a__era b+16
a__ever a+15
a__every a-16
a__for a-19
a__found a+15
a__from c-27 d+19
a__gatos d-25
a__heart c-21
a__high b-19
a__his a-18
a__hora c-30 d-17
a__i c-16
a__if d-23
a__imposible a+17 b-16 d-16
a__it b-27
a__la b+23
a__last a-23 b+16 c+16 d-29
a__liver d+16
a__llaman b+18 d-17
a__llego b-18 c-19
a__lol c-18
a__manana a+17
a__mariscos a+22 b-22 c-21 d-17
a__maybe b-18 d-17
a__me a-23
a__mejor a-30 b-37 c+37 d-30
a__minutes a-19
a__monitor c-16 d+16
a__most a-15
a__my b-20
a__nada a+18 d-22
a__never a-29 c+19 d-15
a__night d-17
a__nina d-20
a__no d-17
a__not b-22
a__nothing c-20
a__now a-22 b-19
a__of b-30
a__oigo d-15
a__old d-20
a__one b-23
a__or b+20 c-20 d-23
a__orden a-27 b-23 c-23 d+27
a__otro a+18 b-17 d-16
a__pack a-18 d+18
a__pero c-19
a__por a-18 b-17 d+21
a__quien a-19 b-17 c+21 d-18
a__rato a-23 b-20
a__salgo c-17
a__si a+21 b-37
a__siento c+16
a__so b-17 d-21
a__solo d-20
a__stroke a-25 d+22
a__take d+17
a__tengo b-16 d-19
a__test b-16
a__text a+17
a__that d-25
a__then c-22 d+17
a__there a-19 c-23 d+23
a__thing a-15
a__tierra c-17
a__to a-19 d+18
a__transplant c-19 d+18
a__tumor a-16 d+19
a__two c-23
a__valve d+18
a__week c-22
a__weeks a+19 b-15 d-23
a__words b-17
a__y b-32
a__yet a-16 c+17
a__yo b-16
a_baby d-22
a_bad a-24
a_balloon c-16 d+16
a_bear a+18 d-20
a_big a-23 b+17
a_bit a-31 b-17
a_bite a+18 d-17
a_bone a+19 d-18
a_bunch a-16 b-16 c-19 d+25
a_buscarme c-18
a_cada a-23 b-20
a_car c-20
a_catheter a-20 b-19 c-18 d+24
a_chance d-16
a_couple a-24 b-28 d+16
a_crumb b-17 c-20
a_day a-21 b-25 c-16 d+25
a_de c+16 d-15
a_dios b-25 c-22
a_dozen c-15 d+17
a_drink c-16 d-21
a_driver a+16
a_drop a+16 d-16
a_drunk a-24
a_dude a+17
a_esa c-33
a_eso b-29 c-20 d+22
a_esta c-18
a_fella b-18 c-17
a_fender b-18
a_few a-19
a_fib a-17 d+19
a_fiddle b-16 c-19
a_flat c-20 d-26
a_glass c-20
a_good c-20
a_great a+21 d-19
a_guy a+20
a_hacer d-20
a_half a+16 d-23
a_heart c-26
a_job a+20 d-21
a_junior a+15
a_kidney a-19 c-16
a_la c-21
a_lady a-19 b+20 c-20 d-20
a_las b-39 c-45
a_leaky d+17
a_lil a-19
a_little b-25 c+26 d-33
a_liver a-18 b-17
a_lo a-26 b-39 c+33 d-25
a_los c-16
a_lot a-35 b-19 c+20
a_luz a-19 b+19
a_man c-18 d-21
a_manic d+16
a_meeting c-17
a_mi d-19
a_minor b-25 c-23
a_mis a+25 c-20 d-19
a_mule a+17 d-17
a_multivitamin c-22 d-25
a_murmur a-19
a_nada a+26 d-26
a_nadie a+16 d-24
a_name c+16 d-17
a_new a-19 d+17
a_night a-15
a_one a+22 b-17 c-22 d-18
a_otra a+15 d-19
a_otro a+23 b-17 c-18 d-23
a_palos a+19
a_party c-16
a_pata c-16
a_pie a+26 b-19 c-23 d-27
a_place a+17 d-20
a_poder a+16 b-23 c-21
a_problem b-24
a_que b+19 d-37
a_question a+18 b-18 d-18
a_ratos a-16 c+20 d-23
a_reaction a-22
a_real a-15
a_saber a-31 b-32 c+36 d-32
a_sec a-20
a_seizure a-18
a_ser a+20 b-18
a_si a-16 b-20
a_single a+16 d-15
a_six d+15
a_soul a+20
a_spot a-18
a_stent a-19 d+18
a_stick d-17
a_stroke d-19
a_test d-25
a_text b+16
a_thing a+21 c-24 d-16
a_time a-15
a_una d+16
a_uti d-21
a_valve a-16 c-18 d+24
a_vasectomy a+20 b-17
a_veces a-42 b-44 c+21
a_ver a-33 c+33 d-29
a_week b-29
a_while a-16 c+19
a_whole b-15
aa c-19
aa$ a-25 d+25
abeja* b-16 d-15
abejas b-16 d-15
abilify d+15
ablat* d+19
ablation d+19
ablation__@year d+15
able d-21
able_to d-21
about d-30
about$ b-23 c+16 d-16
about_# a-15 b-20
about__# a-19 d+16
about__@month d+20
about__for d-20
about__in a+16 d-16
about__one b-16
about__out a+17 d-16
about__over a-19 d+16
about_it a+20 b-24 d-23
about_my d-23
about_that a-30 b+21 d-18
about_to a+16 c-24 d-18
abril c-18
absol* a+17 b-23 c-22
abste* a+21 b-18 c-18 d-21
abstemio a+21 b-18 c-18 d-21
abuela c-20
abuelita a-21 b+17 d-23
abuelo b+19 c-18
aca a-17 c-20
aca$ b+16 d-17
acaba c-27 d-18
acaba_de c-27 d-18
acabo b-34 c-29 d+20
acabo__@eat a-25 d+25
acabo__entrar a-18 d+18
acabo__hacer a+16 d-17
acabo__la b-16
acabo_de b-34 c-29 d+20
acaso c-25 d-18
acept* b+22 c-17 d-17
aceptan b+22 c-17 d-17
acid b-15 d-18
acomo* b-18 d+15
acomoda b-18 d+15
acomp* b-17 c-24
acost* b-23 d+19
acostado b-22 d+18
acostado$ c-17
act a+15
actua* a+20 b-19 c-21
actually a+20 b-19 c-21
acuer* a-31
acuerdo a-28
acuerdo$ a-19 b-27
acuerdo__que b-22 c+25
acupu* a-19 c-18
acupuncture c-19
adderall a-17
addic* c-28
addict d-18
addict$ a-17 d+18
address c-23
adela* a-23 b-18 c-19 d+24
adelante a-23 b-18 c-19 d+24
adelante$ a-19 d+22
adhd c-23
adhd_and a+18
adole* d-15
adopt* b-15 c+18 d-23
adopted c+17 d-23
adult: c-28
adult:# b-29 c-40
adult:#_@month a+30 d-30
adult:#_@relative b-16
adult:#_@year a-18 c-26
adult:#_and c-17 d-16
adult:#_but b-16
adult:#_in b-19 c-15
adult:#_me a+19 d-19
adult:#_next c-20
adult:#_or a-17 c+15
adult:#_since a-17 d+16
adult:#_til a+17 d-18
adult:#_y c-28
adult:@date a+18 b-40 c-41
adult:@date_birthday a-19 d+19
adult:@date_grade a+15 d-15
adult:@day a-21 b-16 d+21
adult:@drink a-17
adult:@insurer a-22 c-22
adult:@month a+24 b-29 c-36 d-18
adult:@month_shy a+15 d-16
adult:@open b+16
adult:@relative_de c-17
adult:@relative_firma a+18 b-18
adult:@relative_has a+18 b-19 d-17
adult:@relative_i a-17
adult:@relative_is b-19 d+19
adult:@relative_tiene c-16
adult:@relative_y b-23
adult:@stop a-16 d+17
adult:@visit d-16
adult:@year d-17
adult:a b+17 c-28
adult:a_half a+21 d-20
adult:a_junior a+15
adult:a_lady a-19 b+20 c-20 d-20
adult:a_minor b-25 c-23
adult:about a-16 c+18 d-18
adult:abuela a-16 b-26 d+17
adult:acabo a+21 d-24
adult:acabo_de a+21 d-24
adult:adole* d-15
adult:adopt* a-16 c+20 d-19
adult:adopted a-16 c+20 d-19
adult:age a-26 b+19 d-17
adult:almos* a+21 d-21
adult:almost a+21 d-21
adult:am a+18 b-39 d-18
adult:am_# b-40
adult:and a-16 b-20
adult:and_a c-18
adult:ano a+15 b-15 d-27
adult:anos a-26 c-16 d+27
adult:apena* c-15 d-30
adult:apenas c-15 d-30
adult:as a-19
adult:askin* a-19 d-16
adult:asking a-19 d-16
adult:at a-23 b-18 d+20
adult:atienden b+16
adult:aun a+19 d-20
adult:baby a-17 d+18
adult:be b-18
adult:be_# d-16
adult:been a-24 b-17 c-18 d+24
adult:bien a-19
adult:birth a-16 c+18 d-24
adult:birth_@year c+15
adult:bit a-16 d+17
adult:born b-26
adult:born_in b-25 c-21
adult:boy d-16
adult:but b-18
adult:but_mature a+20 d-20
adult:but_my d-20
adult:by b-16
adult:canas a-16 b-21 c-18 d+20
adult:casi a+17 b-23 c-23
adult:casi_en a+23 d-23
adult:casi_me d-15
adult:class a-15 d+16
adult:class_of a-15 d+16
adult:colle* a-21 b-18 d+22
adult:college a-20 b-17 d+21
adult:con b-16 c-17
adult:cosa a-21
adult:creo a-16 b-23 c+22 d-21
adult:creo_jaja a-17 b-21 c+20 d-18
adult:cumpli a-30 b-24 c-17 d+30
adult:cumpli_# a-24 b-17 d+24
adult:cumplo a+19 b-17 d-33
adult:cumplo_los a+19 d-20
adult:dad a+21 b-16 d-23
adult:daughter b+17 c-24 d-21
adult:days a-22 b+16 c-18
adult:de_# c-21
adult:de_edad b-31 c-29
adult:de_la a-16
adult:de_los a-19 d+19
adult:de_nacimiento d-17
adult:deje a-16 d+17
adult:del a-24 d+22
adult:del_# a-21 d+21
adult:depen* b-18 c+19
adult:desde a-27 b-19 c-20 d+29
adult:desde_hace a-22 d+22
adult:dice b-21 c+19 d-19
adult:diffe* a-15 d-16
adult:do a-32 c+15
adult:do_i b+15
adult:do_not a-24
adult:do_you d-20
adult:docum* a-19 c+17 d-22
adult:documento d-18
adult:does a-18 b+22 d-22
adult:dos b-16 c-19
adult:edad_no d-17
adult:el b-47
adult:el_# a-20 b-18 c-21 d+22
adult:el_@relative d-18
adult:en a+18 d-42
adult:en_# a+41 b-21 c-20 d-42
adult:en_@date b-22 c-22
adult:en_el a-31 b-19 d+25
adult:en_la c-16 d-19
adult:en_mi a-16 d-18
adult:enero b-18 c-16
adult:es d-32
adult:es_la a-16 b+16
adult:es_para d-21
adult:escri* a+17 b-16 d-17
adult:eso d-24
adult:eso_creo a-17 b-21 c+20 d-18
adult:esta b+16
adult:estoy a+20 b-23 c-24 d-15
adult:estoy_en a+26 b-15 c-20 d-24
adult:every* a-20 d+20
adult:exact* c+16
adult:falta a+20 d-20
adult:falta* a+24 c-18 d-23
adult:faltan a+24 c-18 d-23
adult:faltan_# a+16 d-16
adult:february a+23 d-25
adult:feel a-21 b+21 c-16 d-19
adult:fifte* a+21 b-17 c-15 d-20
adult:fifteen a+21 b-17 c-15 d-20
adult:firma a+18 b-18
adult:for d-19
adult:for_me b-21
adult:for_my d-25
adult:go d-15
adult:got b-28
adult:grade a+15 d-15
adult:grado a+21 d-20
adult:gradu* a+19 b-16 c-19 d-16
adult:grand* a-28 b-24 d+22
adult:grandkids a-19 b-15
adult:grandma a-24 b-25 c-17 d+26
adult:grown a-25 b-29 c-22 d+27
adult:hace a-33 c-27 d+32
adult:hace_rato a-23 b-21 d+22
adult:hacer d-17
adult:had a-16
adult:had_my a-16
adult:half a+21 d-20
adult:has a+18 b-19 d-17
adult:hasta d-17
adult:he b-17 d-30
adult:he_is d-24
adult:her d-17
adult:high a+16 d-16
adult:high_school a+16 d-16
adult:hijo b+21 c-17 d-31
adult:his b-16 d-17
adult:i_am a+18 b-39 d-18
adult:i_got a-20 b-18 c-16 d+20
adult:i_have b-26
adult:i_was a-27
adult:id b+16
adult:if d-17
adult:in a+22 b-52 c-45
adult:in_# b-29 c-28
adult:in_@date b-15
adult:in_college a-20 b-17 d+21
adult:in_high a+16 d-16
adult:is_# b-20
adult:is_for b-15
adult:is_just d-15
adult:is_my d-17
adult:it c-18 d-18
adult:jaja a-29 b-25
adult:jajaj* a-19 c-17
adult:jajaja a-19 c-17
adult:jubil* a-20 d+23
adult:jubilado a-20 d+23
adult:junio* b-17
adult:junior b-17
adult:just a-26 c-24 d+25
adult:just_a a-17
adult:kid a-20
adult:kids a-21 b+15 c-18
adult:la_@relative b-16
adult:la_edad d-19
adult:la_paciente a-18
adult:lady a-19 b+20 c-20 d-20
adult:last a-22 c-21
adult:legal a-20 b-18 c-16 d+21
adult:lol a-22 b-20 c-17 d+22
adult:los b-37 c-26
adult:los_# b-28
adult:los_cumpli d+15
adult:los_cumplo a+21 c-16 d-21
adult:mama a+25 b-31 d-24
adult:march a+16 d-16
adult:marzo a+22 d-22
adult:mas b-26 c-24 d+19
adult:matur* a+20 d-20
adult:mature a+20 d-20
adult:may b-18
adult:mayor a-20 b-15
adult:me b-17
adult:me_falta a+20 d-20
adult:me_faltan a+24 c-18 d-23
adult:me_or b-15 c+17
adult:me_veo d-15
adult:medicare a-22 c-22
adult:medio a+32 b-23 c-23 d-33
adult:menor a+25 b-30 d-19
adult:menor_de a+25 b-17 c-16 d-28
adult:mes a-25 d+22
adult:meses a+27 d-27
adult:mi d-35
adult:mi_@relative d-27
adult:minor b-25 c-23
adult:mis a+17 c-17 d-20
adult:mis_papas c-15 d-16
adult:mom a+22 b-20 d-20
adult:months a+32 b-17 c-21 d-33
adult:more a+24 d-24
adult:my c+20
adult:my_birthday d-22
adult:naci b-27
adult:naci_en a+17 b-24 c-23
adult:nacim* d-17
adult:nacimiento d-17
adult:never a-21 b+20 d-20
adult:next b-21 c-25
adult:next_summer a+20 b-15 d-21
adult:ni a-26 d+20
adult:niece a-17 d-18
adult:nieto* b-23 d+19
adult:nietos b-23 d+19
adult:nino a-16 d+17
adult:ninos a-15 b+17 d-18
adult:no a-17
adult:no_es a-17
adult:no_se a-16
adult:no_soy a-22 d+21
adult:not a-21 b-26
adult:not_a a-34 b-17 c-17 d+33
adult:not_quite a+17 d-19
adult:not_till a+21 d-24
adult:o d-17
adult:of b-30 c+18
adult:of_# a-20 b-20 d+22
adult:of_it b-18 c-21
adult:of_us b-19 c+19
adult:older a-22 b-21 c-17 d+24
adult:older_than a-22 b-21 c-17 d+24
adult:on a-23
adult:on_@insurer a-16 b-22 c-15 d+19
adult:only a+19 d-19
adult:or a-27 b-17 c+26 d-17
adult:or_# a-17 c+15
adult:or_for a-16
adult:otra a-29
adult:otra_cosa a-19
adult:otro d-17
adult:over a-28 b-29 c-25 d+30
adult:papas c-15 d-16
adult:paper* d-18
adult:papers d-18
adult:para a+16 d-23
adult:para_mi d-21
adult:past a-26 b-22 c-20 d+25
adult:permi* d-20
adult:pero_mi a+16 c-18
adult:pero_no a-17
adult:pero_tengo a-17
adult:pregu* a-21 b+18 d-29
adult:que a-31
adult:quinc* a+31 b-24 c-24 d-32
adult:quince a+26 b-20 c-20 d-26
adult:quite a+17 d-19
adult:rato a-23 b-21 d+22
adult:recue* a-16
adult:recuerdo a-16
adult:regis* c+15 d-15
adult:retir* a-17 b-17 d+18
adult:retired a-17 b-17 d+18
adult:schoo* a+16 d-16
adult:school a+16 d-16
adult:se a-17
adult:se_que b-16 c+17
adult:segun a-15 b-17 c+17 d-17
adult:seman* a+15
adult:semanas a+19 d-20
adult:seven* a+17 d-18
adult:seventeen a+17 d-18
adult:she a+15 b-17
adult:she_is a+16 b-16
adult:shy a+15 d-16
adult:so a-23 d+15
adult:sobrino a-17 b-20
adult:socia* a-16 d+16
adult:social a-16 d+16
adult:son b-28 d+16
adult:sopho* a+18 d-19
adult:sophomore a+18 d-19
adult:sophomore_in a+18 d-19
adult:soy b-46
adult:soy_del a-19 d+19
adult:soy_el d-18
adult:soy_menor a+26 b-19 c-23 d-23
adult:still a+30 b-21 c-24 d-31
adult:still_a a+23 c-15 d-24
adult:summe* a+20 b-15 d-21
adult:summer a+20 b-15 d-21
adult:tengo b-44
adult:tengo_# a+21 b-29 c-43 d-16
adult:than a-29 b-25 c-22 d+31
adult:than_that a-22 b-21 c-15 d+23
adult:that a-18
adult:the b-29
adult:there a-15
adult:these a-19 b+16 d-23
adult:thirt* b-18 c-21
adult:tiene_# c-23
adult:til a+31 b-20 c-24 d-29
adult:til_@date a+17 d-18
adult:till a+28 d-32
adult:to c-17
adult:todav* a+33 b-17 c-27 d-30
adult:todavia a+33 b-17 c-27 d-30
adult:todavia_no a+20 c-19
adult:tres a-20 d+20
adult:turn a+24 d-25
adult:turn_# a+24 d-25
adult:turne* a-26 c-19
adult:turned a-26 c-19
adult:turned_# a-26 c-19
adult:tutor* a+17
adult:two a+15 b-22 d-22
adult:two_@month a+20 d-21
adult:un a+19 b-18 d-21
adult:un_@year a+17 d-18
adult:una a-22
adult:under b-16
adult:under* a+17 d-17
adult:underage a+17 d-17
adult:us b-23
adult:veo d-15
adult:verda* d-15
adult:verdad d-15
adult:vet a-17 d+17
adult:vietn* a-17 d+17
adult:vietnam a-17 d+17
adult:vietnam_vet a-17 d+17
adult:voto d+15
adult:voto_desde d+15
adult:voy a+16 b-18 c-16
adult:voy_a a+19 d-20
adult:voy_en a+17 d-17
adult:was a-25 b-23
adult:was_adopted c+16
adult:weeks a+26 b-16 c-18 d-28
adult:what d-16
adult:what_if b+19
adult:which b-16 c+16
adult:why d-16
adult:with d-16
adult:would a-15
adult:y_medio a+30 b-22 c-20 d-31
adult:ya a-30 c-32 d+18
adult:year d-22
adult:years b-22
adult:yo a-20 b-21 d+15
adult:you a-24 d-30
adult:your a-17 c-16 d+18
affir* a-15 d+18
affirmative a-15 d+18
affirmative$ a-15 d+18
affor* a+20 b-15 d-19
afford a+20 b-15 d-19
afib a-32 b-22 d+18
afib$ a-27 b-22 c-27 d+33
afirm* d+18
afirmativo d+18
afirmativo$ d+18
afrai* a+25 b-17 c-22 d-27
afraid a+25 b-17 c-22 d-27
afraid_not a+23 c-17 d-23
after b-31
after_# b-15 c-15
after_@food d-15
after__better a+18 b-17 d-18
after__divorce d+15
after__is b-16
after__passed a-15
after__surgery a-16
after__week d-16
after_all d+20
after_my a-23 b-21 d+18
after_work a+23 b-17 c-18 d-23
afuer* a+18 b-25 c-24
afuera a+18 b-25 c-24
again a-18 c-18
again$ a-22 b+24 c-43
again* c-15 d-19
again_tomorrow b-18
against c-15 d-19
against_it a+18 c-18 d-16
agarr* b-30 c-29
agarro a+23 c-16 d-22
age a-28
age$ d-22
agend* d-22
agenda d-22
agenda$ b-16 d-19
ago c+16 d-22
ago$ c+16 d-16
agradezco a+16
agua b-29 c+20 d-18
aguan* c-29
aguanta c-17
aguit* b-27 d-30
aguita b-21 c+17 d-23
aguja a-16
aguja$ a-16
ahead b-26 c-28
ahead$ a-34 b-22 c-24 d+33
ahead__it a+21 d-22
ahead_and a+18 d-17
ahi$ b+24 c-39 d-30
ahi__caigo b-16 c-23 d+21
ahi__me a+23 b-16 c-22 d-21
ahi__que d-15
ahi_estare c-23
ahi_le a-28 b-26 c+18
ahi_mismo a-18 c-17 d+18
ahi_nos b-19 c-26 d+21
ahi_si a+18 c-20 d-17
ahora b-51
ahora$ b-24 c-31 d+22
ahora__el a+19 d-17
ahora_mismo b-21 d-20
ahora_no d-19
ahorita$ a+24 b-22 d-26
ahorita__le a-16 c+17
ahorita__puedo c-27 d-30
ahorita_estoy c-17
ahorita_no d-39
aide a-27 b-24 c-25 d+28
aja a-17 d+20
aja$ a-17 d+20
al b-19
al_# a-17 c-18 d+19
al_@clinician c+15 d-25
al_@vehicle c+15
al__a a+25 b-21
al__con a+16 d-16
al__de a-19 c-17
al__la d-16
al__mi c-16
al__y b-20
al_bano c+15 d-19
al_cien a+23 b-22 c-23 d-19
al_contrario d-15
al_final a+19 b-15 c-20
al_hospital c-16
al_polen a+24 b-15
al_polvo c-25 d-26
al_rato c-21 d-25
al_trabajo a+22 b-23
alcoh* a-17 b+15 c-18
alcohol b-31 c-41
alcoholico$ a-18 b+17
alerg* a-15 b+16 c-21
alergia$ c-16
alergias a+27 b-23 c-24 d-22
alergica c-29
alergica$ a+21 c-20 d-20
alergica__a a+16 b-16
alergica__nada a+17 d-18
alergica_a a-19 b-23 c-16 d+24
alergica_al b+17 d-19
alergico b+20 c-21
alergico__la b-16
alergico__los d-18
alergico__nada a+18
algo a-39 b-20 c+36 d-21
algo_de a-16
algo_en a-17 c+18 d-18
algo_para c-18 d+21
algui* a-35 c+30 d-29
alguien a-35 c+30 d-29
alguien$ a-18
alguien_me d-15
algun* a-16 c+16
alivi* a-22 d+20
all a+24 b-21 c-49
all$ b-49
all_@body a-23 d+21
all__have d-17
all__is b-20 d-17
all__on c-16
all__out a+16 d-16
all__parts a+15
all__that c-18
all__the a-18
all__time a-17 b-20
all__to a+19 d-25
all__tried a+19 b-17
all__you a-17 d+18
all_clear a+32 b-24 c-21 d-31
all_good b-23 c-24
all_i a+20 b-21
all_means d+15
all_my a+17 b-17 c-19
all_of b-23 c-20
all_over b-20
all_set b-20 c-20 d+22
all_that d-21
all_the a-26
all_work a+20 c-19 d-21
alla a-25
alla$ b+18 c-22 d-24
alla_nos a-16 c-16 d+19
aller* a-16
allergic a-16 b+18 c-45
allergic__@animal d-17
allergic__a a+21 d-19
allergic__it a-26 b-16 d+29
allergic__not a+22 b-21
allergic__nothing a+27 b-22 d-20
allergic__only a+22 b-27 d-16
allergic__sulfa a+21 b-20
allergic__work a+16
allergic_to a-19 b+18 c-41
allergies a+21 b-21 d-23
allergies$ b-18 d-18
allergist b-16
allergy b-29 c-22 d+21
allergy:# b-37
allergy:#_@date d-21
allergy:#_@visit a+18 d-17
allergy:@animal b+28 c-35 d-38
allergy:@animal_got b+16 d-17
allergy:@body b-33
allergy:@body_swelled d+16
allergy:@call a-26 b+23 d-23
allergy:@call_me a-17 b+18 c-15 d-18
allergy:@clinician c-19
allergy:@date b-17 d-17
allergy:@date_timer a+15
allergy:@day b+16
allergy:@food c+24 d-22
allergy:@hours c-16 d+19
allergy:@medicine a+16 b+17 d-31
allergy:@open a-21 b-18 d+19
allergy:@price b-27 c-27
allergy:@relative a-19 c+22 d-19
allergy:@relative_had a-17
allergy:@relative_is b+17
allergy:@relative_se a-17 b+15
allergy:@relative_would b-16 c+19
allergy:@stop a-19 c-19 d+23
allergy:@symptom a-19 b-27
allergy:@symptom_and d+17
allergy:@symptom_but b-16
allergy:@symptom_for c-17 d+20
allergy:@treat b-21 c-50 d+20
allergy:@treat_at a+16 d-15
allergy:@treat_me d+16
allergy:@visit b-22
allergy:@visit_y a+16 d-15
allergy:a a-18
allergy:a_@relative a-16
allergy:a_esa b-19 c-16 d+16
allergy:a_la b-26
allergy:a_los c-31 d-34
allergy:a_mi c-18
allergy:a_nada a+25 d-25
allergy:a_reaction a-22
allergy:a_saber a-18 b-24 c+24 d-25
allergy:a_seizure d+16
allergy:about a+22 c-16 d-19
allergy:acuerdo c+21
allergy:after a-19 b-17
allergy:again a-24 c-15 d+23
allergy:aguja a-16
allergy:al c-46 d-28
allergy:al_polen a+24 b-15
allergy:al_polvo c-25 d-26
allergy:alerg* b+17 c-20
allergy:alergias a+27 b-23 c-24 d-22
allergy:alergica c-29
allergy:alergica_a a-19 b-23 c-16 d+24
allergy:alergica_al b+17 d-19
allergy:alergico b+20 c-21
allergy:all c-28
allergy:all_over d+16
allergy:aller* a-15 c-26
allergy:allergic a-17 b+18 c-43
allergy:allergic_to a-20 b+18 c-39
allergy:allergies a+28 b-19 c-34
allergy:allergist b-16
allergy:allergy b-28 c-22 d+20
allergy:am_allergic a-15 c-28
allergy:an a-22 b-17 d+22
allergy:anafi* a-16 d+18
allergy:and c-21
allergy:and_i c-17
allergy:and_they a-17 d+21
allergy:anest* a-24
allergy:anestesia c+15 d-16
allergy:antes b+15
allergy:anyth* b-19
allergy:anything b-19
allergy:arm c+16
allergy:as a-17
allergy:as_a a-17
allergy:bad a-21 c-21 d+17
allergy:be c-17
allergy:been b-18 c+21 d-23
allergy:bees c-20 d-24
allergy:befor* c-24 d-15
allergy:before a+16 c-23
allergy:benadryl c-20
allergy:bien a+26 b-35 c-17 d-18
allergy:big a-17 b-17 c-16 d+19
allergy:body a+16 b-16
allergy:breat* a-28 b-21 c-28 d+30
allergy:breathe c-19 d+15
allergy:breathing a-27 b-18 c-17 d+25
allergy:broke_my d-16
allergy:broke_out d+20
allergy:but b-39 c+16 d-23
allergy:but_i a-20
allergy:but_it d+15
allergy:but_not a+20 b-16 d-22
allergy:but_that a-15
allergy:c a-17 c+20 d-16
allergy:caballo a-19 b+15
allergy:cae a+21 d-20
allergy:call a-20 b+17 d-21
allergy:came a-18
allergy:came_out a-18
allergy:can a-18
allergy:can_not a-29 b-23 d+21
allergy:cara c-16 d+22
allergy:casi a-29 b-18 c-24 d+30
allergy:casi_me a-22 c-19 d+23
allergy:cats d-26
allergy:cayo_fatal a-18 d+19
allergy:cerro d+24
allergy:cerro_la d+17
allergy:chart a-16
allergy:chart_says b-17 c-15
allergy:closed a-19 b-17 d+16
allergy:codei* a+26 b-17 d-24
allergy:codeine a+26 b-17 d-24
allergy:comida c+16 d-17
allergy:como_se b+18 c-16
allergy:con a-32 d+19
allergy:con_@treat d+18
allergy:con_eso a-18 c-36 d+23
allergy:convu* a-16 d+16
allergy:convulsiones a-16 d+16
allergy:cosas b-24
allergy:could a-23
allergy:could_not a-18
allergy:crazy a-21 b-16 c-19 d+21
allergy:cual a-25 b+24 d-24
allergy:cual_@medicine a-23 b+25 c-23 d-22
allergy:cuand* b-15
allergy:cuando b-15
allergy:cuando_me b-15
allergy:cuent* a-20
allergy:da b+15 c-19 d-18
allergy:da_miedo a-16
allergy:dado_eso a+21 c-21
allergy:de b-32 c+15 d-16
allergy:de_maravilla a+21 d-22
allergy:de_mareo d-18
allergy:del c+17
allergy:desma* a-17
allergy:desmaye a-17
allergy:dice a-15 b-16
allergy:did a+30 d-25
allergy:did_fine a+16 d-15
allergy:did_great a+23 b-21 c-20 d-21
allergy:died a-17 c-20
allergy:died_from a-16 b+17 c-16 d-16
allergy:diero* c-20
allergy:dieron c-20
allergy:dio a-23 b-29
allergy:dio_alergia d+19
allergy:dio_una c-16
allergy:do a-19 b-16
allergy:do_not b-24
allergy:do_you b+15
allergy:dormi* c+20 d-17
allergy:down a-18 d+16
allergy:drug b-17 c-20
allergy:drug_allergies a+17
allergy:el d-15
allergy:emerg* a-15
allergy:en a-16 c-16 d+18
allergy:en_mi a-17 b-20 d+19
allergy:er b-19
allergy:era a-24 b-17 c+29
allergy:era_muy c+16
allergy:era_nino a-18 c+20
allergy:es a-20 b+24 c-27 d-19
allergy:es_alergico a-19 b+20
allergy:esa a-19 b-38
allergy:esa_@medicine c-15
allergy:esa_no a+18
allergy:esa_vez a-19 d+23
allergy:ese b-19
allergy:eso c-23 d+21
allergy:esta b-24
allergy:esta_en a-17 b-20 d+19
allergy:estab* a-20 c+30 d-25
allergy:estaba a-20 c+30 d-25
allergy:everything d-19
allergy:exped* b-15
allergy:expediente b-15
allergy:exper* a-16 c-18 d+20
allergy:experience a-16 c-18 d+20
allergy:fatal a-18 d+19
allergy:fea d+17
allergy:felt b-20 c+19 d-25
allergy:file b-19 d-17
allergy:find a-15
allergy:fine a+42 b-27 c-42 d-40
allergy:first a+24 b-22 d-41
allergy:first_time b-19 d-24
allergy:first_timer a+21 b-19 c-21 d-19
allergy:for a+15 b-34
allergy:for_me a+20 d-19
allergy:for_that a+15 d-17
allergy:from a-26
allergy:from_it c-18
allergy:fue b-21 c+18
allergy:garganta d+21
allergy:gatos d-25
allergy:get a-24 b+20 d-21
allergy:give a-17 d+17
allergy:give_me a-15
allergy:go a+15 c-20
allergy:got a-38
allergy:got_big a-17 b-17 c-16 d+19
allergy:got_it d-20
allergy:great a+37 b-31 c-30 d-34
allergy:hacen d-15
allergy:had c-17
allergy:had_# a+19 d-18
allergy:had_@symptom a-18 c-16 d+25
allergy:had_@treat a+19 d-17
allergy:had_a a-27 d+16
allergy:had_it d-29
allergy:had_that a+18 c-18
allergy:had_the d-16
allergy:had_to a-25 b-17 c-18 d+23
allergy:hallu* a-29 b-24 c-26 d+31
allergy:hallucinations a-26 b-22 c-24 d+29
allergy:han d-18
allergy:han_puesto a+15 c-19
allergy:happe* d-19
allergy:happened d-16
allergy:hasta a+20 b-16 d-19
allergy:have d-17
allergy:have_been a-16
allergy:have_had d-22
allergy:have_it a-17 c-16 d+19
allergy:have_not a+22 c-20
allergy:he a+17 c-18
allergy:he_tomado a+23 c-21
allergy:heard c-22 d-19
allergy:heard_of a+17
allergy:heart a-24 b-20 c-23 d+27
allergy:her b-27
allergy:here a+16
allergy:hinch* a-24 b-20 c-22 d+25
allergy:hinche a-22 b-18 c-19 d+23
allergy:hives a-23 b-15 c-26 d+31
allergy:horri* a-22 b-22 c-30 d+27
allergy:horrible c-18 d+23
allergy:horse a-16 b+19 d-17
allergy:hospi* b-21 c+21 d-18
allergy:hospital b-21 c+21 d-18
allergy:hours c-16 d+19
allergy:i a-20
allergy:i_broke d-16
allergy:i_can a-21 c-17 d+20
allergy:i_do a-16 c+18 d-18
allergy:i_had b-26 c-30
allergy:i_have b-17 d-28
allergy:i_know d-15
allergy:i_was a-16 b-16 c+18
allergy:i_woke a-15 d+16
allergy:idea a-16 c+21
allergy:in b-24
allergy:in_my b-15
allergy:in_the b-23
allergy:inyec* a-17
allergy:inyeccion d-18
allergy:is d-18
allergy:is_it b+19
allergy:is_the d-19
allergy:issue* a+16
allergy:issues a+16
allergy:it c-29
allergy:it_at d-17
allergy:it_before a+17 c-20
allergy:it_fine a+17
allergy:it_in c-15
allergy:it_made a-26 b-18 d+22
allergy:it_on c-19
allergy:it_once c-17
allergy:it_was a-20 b-18
allergy:it_well a+19 d-17
allergy:itch b-16
allergy:jamas a+18 d-19
allergy:just a+37 b-39 c-29 d-31
allergy:just_to a+15 b-19
allergy:ketamina a-28 b-29 c-27 d+33
allergy:ketamine c-32
allergy:know d-26
allergy:known a+17
allergy:la c-19 d-18
allergy:la_@body a-16 d+20
allergy:la_@food c+16 d-17
allergy:la_@medicine c+16 d-18
allergy:la_@treat a-18 b-17 d+19
allergy:la_aguja a-16
allergy:la_anestesia d-15
allergy:la_cara c-16 d+22
allergy:la_dieron c-16
allergy:la_he a+17 b-18 d-21
allergy:la_pusieron c-20
allergy:la_use a+18
allergy:laryn* c-16 d+15
allergy:laryngospasm c-16 d+15
allergy:las d-19
allergy:last b-27 c-34 d+20
allergy:last_time b-23 c-37
allergy:latex c-23 d-27
allergy:le a-18
allergy:like c-30
allergy:like_a c-18
allergy:lips d+17
allergy:llama b+16
allergy:llevo b-17
allergy:lol a+25 c-18 d-16
allergy:los c-26 d-20
allergy:los_gatos d-25
allergy:los_mariscos a+22 b-22 c-21 d-17
allergy:made a-35 b-26 d+19
allergy:made_me a-29 b-16
allergy:made_my a-17 b-16 c-20 d+19
allergy:makes a+18 c-20 d-17
allergy:mal a-23
allergy:malis* c-17
allergy:mama b-30 c+20
allergy:marav* a+21 d-22
allergy:maravilla a+21 d-22
allergy:mareo d-18
allergy:maris* a+27 b-26 d-22
allergy:mariscos a+23 b-22 d-18
allergy:me a-17 b-23 d+20
allergy:me_@medicine a-15
allergy:me_acuerdo c+21
allergy:me_as c+15 d-17
allergy:me_broto a-17
allergy:me_cae a+21 d-20
allergy:me_cerro d+24
allergy:me_da b+15 c-19 d-18
allergy:me_desmaye a-17
allergy:me_dio a-22 b-36
allergy:me_fue c-17
allergy:me_han a+20 c-19
allergy:me_hinche a-22 b-18 c-19 d+23
allergy:me_la a+15 d-15
allergy:me_puse a-35 b-23 d+20
allergy:me_pusieron a-16
allergy:me_salio a-23
allergy:me_senti c+18
allergy:medicina b+23 d-25
allergy:medicine d-17
allergy:mensa* a-15 b+23 c-16 d-20
allergy:mensaje a-15 b+23 c-16 d-20
allergy:mi a-32
allergy:mi_@animal a-22 b+17
allergy:mi_@relative c+20
allergy:mi_expediente b-15
allergy:mi_primera a+16
allergy:miedo a-18 c-15
allergy:miedo_la a-16
allergy:morph* d-22
allergy:morphine d-22
allergy:muy_mal a-16 c-19 d+22
allergy:my c-16
allergy:my_@animal b+17 c-18 d-16
allergy:my_@body a-24 b-24
allergy:my_@relative a-30 d-21
allergy:my_body a+16 b-16
allergy:my_chart a-15 c-20
allergy:my_only a+17 b-16 d-15
allergy:nada a+39 b-36 c-36 d-29
allergy:nada_de a+19 d-18
allergy:nauseous a-22 b-19 c+20 d-16
allergy:never b-47
allergy:never_again a-18 d+19
allergy:never_been d-27
allergy:never_had b-27
allergy:never_heard a+17
allergy:never_taken a+19 c-17 d-16
allergy:never_took a+16
allergy:never_tried a+19 d-20
allergy:new a+21 b-15 c-16 d-22
allergy:new_to a+21 b-15 c-17 d-22
allergy:ni a+22 b-25 d-23
allergy:ni_al a+17
allergy:ningu* a+33 b-24 c-24 d-25
allergy:ninguna a+33 b-24 c-24 d-25
allergy:ninguna_alergia a+19
allergy:ninguna_reaccion a+17 d-15
allergy:nino a-20 c+22
allergy:nkda a+29 b-24 c-23 d-25
allergy:no b-33 c+17 d-21
allergy:no_@medicine a+15 d-16
allergy:no_allergies a+24 b-15 c-18 d-22
allergy:no_c a-17 c+20 d-17
allergy:no_me b-23 d-16
allergy:no_never a+20 c-16
allergy:no_podia a-15 c-15 d+16
allergy:no_problem a+17 d-16
allergy:no_puedo c-16
allergy:no_reaction a+21 b-16 c-20 d-18
allergy:no_recuerdo a-18 c+22
allergy:no_se a-20 b-22 c+22
allergy:no_soy a+33 b-30 d-31
allergy:nomas a+34 b-37 c-25 d-26
allergy:nomas_a a+21 b-21 d-16
allergy:nose a-20 c+17 d-21
allergy:not a-34 b-65 c+26
allergy:not_breathe c-19 d+15
allergy:not_had a+20 c-18
allergy:not_have c-16
allergy:not_know c+15
allergy:not_say a-19 c+22 d-16
allergy:not_sure c+15
allergy:not_that b-29 d-29
allergy:not_this a+19 b-18
allergy:not_to b-21 d-25
allergy:nothi* a+37 b-36 c-22 d-31
allergy:nothing a+37 b-36 c-22 d-31
allergy:nunca a+17 b-29 d-27
allergy:nunca_la a+21 b-17 c-16 d-23
allergy:nunca_me d-17
allergy:of b-19
allergy:of_me c-16
allergy:of_things a+15
allergy:ok d-31
allergy:on c-48
allergy:on_it c-33
allergy:on_my b-16
allergy:only a+63 b-73 c-51 d-39
allergy:only_allergic a+23 b-21
allergy:only_thing a+19 b-19
allergy:only_to a+21 b-22 c-20 d-15
allergy:out a-46 d+24
allergy:out_in d+16
allergy:out_of a-24 d+20
allergy:out_when d+15
allergy:over d+16
allergy:panic d+17
allergy:panic* c-15 d+17
allergy:pasad* a+18 d-16
allergy:passe* d+18
allergy:passed d+18
allergy:passed_out d+18
allergy:penic* a+29 b-24 c-21 d-29
allergy:penicillin a+22 b-18 c-16 d-22
allergy:pero a-17 b-16 c+34 d-29
allergy:piel b-16 c+19 d-17
allergy:poco d-18
allergy:poco_de d-18
allergy:podia a-15 c-15 d+16
allergy:podia_respirar a-15 c-15 d+16
allergy:polen a+24 b-15
allergy:polle* a+23 b-20 c-19 d-21
allergy:pollen a+23 b-20 c-19 d-21
allergy:polvo c-25 d-26
allergy:prime* b-16 c-21
allergy:primera b-16 c-21
allergy:primera_vez a+35 b-16 c-19 d-29
allergy:proba* d-25
allergy:probl* a+23 c-17 d-29
allergy:problem a+16 d-17
allergy:problema d-22
allergy:puedo c-16
allergy:puest* a+15 c-19
allergy:puesto a+15 c-19
allergy:puked c-17 d+18
allergy:pulse* c-16 d+17
allergy:pulsera c-16 d+17
allergy:puse a-35 b-23 d+20
allergy:puse_bien a-20 c-17 d+20
allergy:puso c-17
allergy:put a-16
allergy:put_me d+15
allergy:que_me a-29 b-27 c-22 d+30
allergy:que_yo b-22 d-17
allergy:quien a-18 b-18 c+18
allergy:rash a-15
allergy:reacc* b-21
allergy:reaccion b-16 c-19
allergy:reaccion_fea d+16
allergy:reaction_to c+16
allergy:reactions a+17 c-16 d-17
allergy:recal* a-18 c+18
allergy:recall a-18 c+18
allergy:recor* b-15 c+16
allergy:records b-15 c+16
allergy:records_from b-15 c+16
allergy:recuerdo a-18 c+22
allergy:remem* b-23 c+20 d-28
allergy:remember b-23 c+20 d-28
allergy:respi* a-15 c-15 d+16
allergy:respirar a-15 c-15 d+16
allergy:right a-18 d-19
allergy:ronchas a-16 c-24 d+25
allergy:saber a-18 b-24 c+24 d-25
allergy:sabri* b-21 c+23 d-17
allergy:sabria b-21 c+23 d-17
allergy:salio b-16
allergy:salio_un a-17
allergy:sarpu* a-15
allergy:sarpullido a-15
allergy:say a-23 c+20
allergy:says b-21
allergy:scare* a-15
allergy:scared a-15
allergy:screa* a-27 c-22
allergy:screamed a-17 d+17
allergy:screaming a-19 c-16
allergy:se a-47
allergy:se_la a-20
allergy:se_llama b+16
allergy:se_me a-22 b-24 c-23 d+29
allergy:seizu* d+16
allergy:seizure d+16
allergy:sent c-20
allergy:senti a-26 b-26 d+22
allergy:sepa b-19 d-16
allergy:sesiones a+16 d-15
allergy:sever* a-21 b-20 c-22 d+22
allergy:severe a-21 b-20 c-22 d+22
allergy:severe_@symptom d+15
allergy:shell* a+21 b-18 c-16 d-16
allergy:shellfish a+21 b-18 c-16 d-16
allergy:shellfish_only a+15
allergy:shoul* c-16
allergy:si_me a-15
allergy:sick a-17
allergy:sin a+23 c-16 d-23
allergy:sin_problema a+17
allergy:skin a-23 b-18 c-25 d+23
allergy:so b-18 c+24 d-22
allergy:so_i a-18 c+20
allergy:solo a+26 b-30 d-23
allergy:solo_a a+15 b-15 d-15
allergy:solo_al a+18 b-20 c-16
allergy:somet* c+21 d-18
allergy:something c+21 d-18
allergy:soy a-15
allergy:soy_alergica c-22
allergy:spravato c-24
allergy:spray a-21 c-22 d+16
allergy:st d-21
allergy:stopp* a-22 b-16 c-19 d+22
allergy:stopped a-22 b-16 c-19 d+22
allergy:stuff c-25
allergy:sulfa a+17 c-28 d-33
allergy:sulfa_only a+17 b-16
allergy:supe c+15
allergy:super c-17
allergy:super_@sick d+16
allergy:sure c+15
allergy:surge* c+19 d-18
allergy:surgery c+19 d-18
allergy:swell* d+23
allergy:swelled d+23
allergy:swelled_up d+16
allergy:swing* a-16
allergy:swinging a-16
allergy:take c-20
allergy:taken d-22
allergy:taken_it d-22
allergy:tengo d-21
allergy:terri* d+19
allergy:terrible d+19
allergy:that_i b-22
allergy:that_is d-24
allergy:the_drug c-15
allergy:the_last d+16
allergy:the_worst c-17
allergy:they_gave b-19 d-16
allergy:they_had a-22 b-16 c-19 d+24
allergy:they_use b+15 d-16
allergy:thing_i a+19 b-19
allergy:think_so c+16
allergy:this a+20 c-26 d-28
allergy:thoug* c-16 d+22
allergy:thought c-16 d+22
allergy:thought_i c-16 d+22
allergy:three d-16
allergy:throat d+20
allergy:time b-22
allergy:time_for a+16
allergy:timer a+28 b-22 c-29 d-26
allergy:timer_here a+16
allergy:to a-16
allergy:to_@animal d-17
allergy:to_a a+21 d-19
allergy:to_codeine a+18 d-16
allergy:to_give a-15
allergy:to_is a+19 b-19
allergy:to_it b-18 c-26 d+23
allergy:to_me b-21
allergy:to_my a-23 d-16
allergy:to_nothing a+27 b-22 d-20
allergy:to_sulfa a+20 b-17
allergy:to_that c-18 d+16
allergy:todo a+28 c-23 d-28
allergy:todo_bien a+16 d-16
allergy:toler* b-25 c-29
allergy:tolerated a+17 d-16
allergy:tolerated_it a+17 d-16
allergy:tolero b-16 c-18
allergy:tomad* a+23 c-21
allergy:tomado a+23 c-21
allergy:tongue c-15
allergy:took a+16 b-19 c-31
allergy:took_it a+22 c-24 d-20
allergy:tres d-16
allergy:tried a+22 c-18 d-21
allergy:tried_it a+22 c-18 d-21
allergy:tuve b-17
allergy:tuve_una c-22
allergy:tuvie* a-15 c-17 d+17
allergy:tuvieron a-15 c-17 d+17
allergy:tuvieron_que a-15 c-17 d+17
allergy:un b-21
allergy:un_poco d-18
allergy:un_sarpullido a-15
allergy:una_inyeccion d-18
allergy:una_pulsera c-16
allergy:una_reaccion a-21 c-23 d+22
allergy:under a-17
allergy:up b-32 c-22 d+24
allergy:urgen* d+16
allergy:urgencias d+16
allergy:use b+18 c-19 d-22
allergy:used_it a+18 c-18
allergy:vez b-24
allergy:vi a-21 c-26
allergy:vomiting a-22 c-19 d+18
allergy:was b-35 c+22 d-15
allergy:was_fine a+32 c-22 d-30
allergy:weird a-22 c+19 d-22
allergy:weird_but a-18 c+17 d-15
allergy:well b-15 c-17
allergy:went b-28 c-19 d+20
allergy:what a-15 b+25 d-28
allergy:what_@medicine b+16
allergy:what_is b+24 c-21
allergy:when b-25 c-23
allergy:when_i b-16
allergy:when_they c-29 d+21
allergy:which a-28 b+31 c-28 d-23
allergy:which_@medicine a-17 b+20 d-15
allergy:will d-22
allergy:with b-17
allergy:with_it c-20
allergy:witho* c-16
allergy:without c-16
allergy:woke c-18
allergy:woke_up c-18
allergy:work a+16
allergy:worke* a+20 b-16 d-20
allergy:worked a+20 b-16 d-20
allergy:worst c-17
allergy:would c+17 d-25
allergy:wrote a-17 b-15 d+17
allergy:wrote_@treat a-15
allergy:y a+27 b-28 c-49
allergy:y_a b-16 c-16
allergy:y_me a-18 d+19
allergy:y_todo a+17 d-17
allergy:ya b+16 d-35
allergy:yes c-15
allergy:yo b-25
allergy:yo_sepa b-19 d-16
allergy:you a-20 b+28 c-23
allergy:zero d-20
allergy:¿ b+16
alli a-17 b-20 d+22
allow* c-17
allowed c-17
almorzar b-16
almos* a+25 c-21 d-24
almost a+25 c-21 d-24
alone b-36 c-39
alone$ b-27 c-29
alone_and a+17 d-16
along c-19
along$ a-15
along__is d+16
alrea* a-48 b+26 c-42
already a-48 b+26 c-42
already$ a-22 b+19 c-20
already__couch d+15
already__my a-20 c-17
already__the a-20
already_have a-16
already_on d+15
already_told a-17
also d-18
alt a+16 b-17 d-23
alta$ c-23
alta_la a-18 d+19
alta_pero a-21
alta_y a-16
altas a-19 b-16
alway* b-47 c-31
always b-47 c-31
always$ b-21
always_been a+23 b-18 c-17 d-24
always_high a-22 b-17 c-19 d+22
am c-22
am_# b+15 d-17
am_@drive d-19
am_@late c+19
am_@symptom a-19 d-22
am__# b-25 d-17
am__@body a-18 d+17
am__@clinician a+23 b-20 d-20
am__@medicine c-30
am__@year d-22
am__a d-16
am__addict a-20 d+20
am__again d+15
am__alone d-17
am__by a-15 b+17 c-15 d-18
am__do a+17
am__dude a+17
am__for b-20
am__gone a+16
am__he b-16 d+16
am__her b-19
am__here a-16 d+17
am__him a-17 d+20
am__house a-17
am__i a+18 c-18
am__in a-18 d+22
am__is b-19
am__it b-44 d+24
am__lol a+26 b-18 c-18 d-23
am__make a+23 d-24
am__male a+15
am__man a+27 b-17
am__minor a+18 d-19
am__my a+17 b-33 c-28
am__no a+27 c-18 d-24
am__nothing a+26 d-30
am__now d+15
am__of c-26
am__old a-15 b+16 d-15
am__patch a+17 d-17
am__that a-19 b+20 c-18 d-23
am__this b-16
am__today a-20 d+20
am__twins a-17 b-16 d+18
am__up c-18
am__way a+20 d-19
am__work a-22 b+19
am__yes d+18
am__you a-18 c-20
am__your b-18
am_a a+35 b-54 c-21
am_about d-20
am_afraid a+16 d-15
am_allergic a-15 c-28
am_answering d+16
am_asleep a+27 d-26
am_bipolar a-18 b-27 d+28
am_clear a+17 b-17 c-18
am_coming a+31 d-31
am_expecting d+20
am_fine a-19 d+21
am_free a-25 d+23
am_going a+17 b-15 d-16
am_good a+26 b-20 c-30 d-16
am_home c+15 d-16
am_in c-22
am_lost a+17 c-15
am_nervous b-18 d-19
am_new a+27 b-22 c-17 d-28
am_nursing a-21 d+22
am_ok b-21
am_on a+23 b-40
am_out a+18 c-19 d-16
am_pregnant d+16
am_pumping d+15
am_safe a-15 d+17
am_sixty a+22 b-19 d-23
am_stuck a+15 d-15
amabl* d-15
amables d-15
amables$ d-15
amama* a-23 b-29 c-41 d+31
amamantando a-21 c-21 d+21
amamantando$ a-22 c-16 d+24
amamanto a-27 b-21 c-29 d+29
amamanto$ a-18 c-18 d+19
amane* d-37
amaneci a+17 c-20
amaneci_con a+17 c-20
amanecio b+18 c-19 d-23
ameri* b+16 d-17
america b+16 d-17
america$ b+16 d-17
amiga d-19
amigo a-21
amor c-21
an__ago d+16
an__and a+16
an__i a-15
an__my a-17
an_ablation d+19
an_aneurysm a-17 c-18
an_hour c-29
an_irregular d-15
an_ultrasound c+20
anafi* a-16 d+18
anali* b-24 d-28
analisis b-22 c+16 d-26
analisis$ a-29 b-22 c+25
and b-41 c-19 d+17
and_@body a+15
and_@drink d+16
and_@medicine b-32 c-46 d+21
and_@treat a-16 c-22 d+28
and__# a-17
and__@clinician a-17 c-18 d+28
and__@medicine b-35 c-35 d+24
and__@relative b-24
and__@stop c-21
and__@treat d-17
and__a b-16 c-24
and__after d-17
and__am a-20 c-21 d+29
and__another a-15
and__are a+17 b-23 d-21
and__back d-21
and__both a+23 c-18 d-17
and__fine a+21 d-21
and__had c-20
and__half a+16 d-23
and__him a-16
and__in a+24 b-18 d-16
and__is a+16 c-16
and__it d-22
and__lol c-16
and__me b-17 c-19 d+17
and__my b-21
and__no c+17 d-17
and__not b-30 d+20
and__one a-19
and__out c-23
and__so d-19
and__tell a-16 b-19 c+19 d-18
and__that a+17 b-16
and__the c-15
and__to a-26
and__watching c-17 d+16
and__you a-15
and_a b-28
and_again a+18 d-21
and_another a-16
and_do b-17
and_done a+25 b-16 c-21 d-23
and_down c+21 d-23
and_everything a-19 b-19 c-18 d+20
and_forth a-19 c+20 d-19
and_goes a-24 b-19 c+24 d-23
and_he c-22
and_i a-18 b-19 c-23 d+27
and_if d+15
and_it c-27
and_my b-25
and_never a+20 c-17 d-18
and_no c-25
and_not c-16 d-16
and_one a-21 b-16 c+17
and_only a+25 c-23 d-18
and_saw c+19 d-19
and_she b-20 c-27
and_sound a-19 b-20 c-15 d+21
and_still a-15 b-16
and_take a-17 d+21
and_that a+15 b-22 c-19
and_the a-20 b-24 c+19
and_then a-26 b-18 c+15
and_they b-16 c-20 d+18
and_two d+15
and_we a+19 c-17
anda a-30 b+20
andab* c+16 d-23
andaba c+16 d-23
andel* a-18 c-21
andele a-18 c-21
ando a+25 b-66
ando$ a-20 d+18
ando_@late c+18 d-20
ando__# a-15 d+16
ando__con a-18 d+19
ando__de c-18
ando__el c-16
ando__la a+16 d-22
ando_a a+20 c-19 d-20
ando_con a-27 d+18
ando_de a-17 d+17
ando_en b-26 c-27
anestesia d-17
aneur* a-21 c-23 d+18
aneurysm a-17 c-18
anexo a-16
angin* a-17
angina a-17
ano b-33
anoch* a+29 b-19 c-21 d-28
anoche a+29 b-19 c-21 d-28
anoche$ a+20 d-18
anos b-59
anoth* b-35
another b-35
another_@place b-21 c-23 d+18
another__no a+18 d-17
another_day c+15 d-26
another_one a-17
another_time a+22 b-19 c-19 d-19
ansie* a+21 c-30 d-22
ansiedad a+21 c-30 d-22
ansiedad$ c-22 d-25
ansiedad__mas a+16
answe* a-38 b+19
answer a-27
answer_that d-15
answer_this a-17 c-17
answered c+16 d-16
answered$ c+16 d-16
answering a-22 c-20
answering_that a-16 b+17 c-15 d-15
antec* a+19 c-16 d-21
antes$ c-40 d+18
antes__# d-21
antes__las d-21
antes_de d-16
antes_si b-15 d-23
antic* c-36
anticoagulante b-17 c-22
anticoagulantes d-16
anticoagulantes$ d-16
anticonceptivas b-19 c-21
antidepresivo a+17 b-16 c-19
antidepresivos a-16 c-23 d+21
anxie* c-33 d-25
anxiety c-33 d-25
anxiety$ c-19 d-22
anxiety_and a+16
any a+23 b-33 c-45
any$ a+38 b-21 c-28 d-33
any:#_mg a-16 d+18
any:@animal b+17
any:@body a+25 c-36 d-23
any:@call c-20
any:@call_is a-16
any:@call_me a-24 b-36 c-27 d+33
any:@call_my a+17 b-16
any:@clinician a+27 b-34 c-23 d-22
any:@clinician_said c-15
any:@clothes a-19 b-25 c-18 d+24
any:@day b-21 c-23
any:@door a-18 c-20
any:@drink c-38
any:@drink_at a-25 b-25 c-18 d+25
any:@drive d-20
any:@drug a+18 d-17
any:@eat a+16 d-18
any:@food a-26 c-42 d+32
any:@insurer a+24 b-16 d-22
any:@medicine b-16 c-48
any:@medicine_since a-17 b-16 d+17
any:@pay a+21 b-21 c-18 d-19
any:@place c-33
any:@place_es b-25
any:@relative c+15 d-26
any:@relative_toma b+16 d-21
any:@stop c-21 d-24
any:@texts a-17 c-24
any:@texts_are a-19 b-17 d+19
any:@thanks a+24 c-25 d-42
any:@thanks_pero a+16
any:@wrong a+25 b-25 c-17 d-23
any:@wrong_street a+15 b-16
any:@year a+17 b-20 c-22
any:a c-53
any:a_@food a-21 b-24 d+20
any:a_big a-23 b+17
any:a_blood d-15
any:a_couple b-16 d+20
any:a_crumb c-16
any:a_mi b-20
any:a_mis d-15
any:a_multivitamin a+17 b-21
any:a_palos a+15
any:about d-29
any:about_it d-21
any:about_that a-17 b+16 c-18
any:absolutely_not a+19 d-18
any:actua* d+15
any:actually d+15
any:acuer* a-16 b-21 d+16
any:acuerdo a-16 b-21 d+16
any:address b-24 c-19
any:afirm* d+18
any:afirmativo d+18
any:again b+25 d-40
any:agradezco a+16
any:ahead a-18 d+17
any:ahi b-28 c+27 d-36
any:ahora a+24 b-16 c-16 d-22
any:ahori* a-16
any:ahorita a-16
any:ahorita_no a-16
any:aja a-17 d+20
any:al b-22 c-20 d+17
any:all a+15 b-15 c-25
any:all_means d+15
any:almorzar b-16
any:alone a-19 d+19
any:am b-24 c-31
any:am_good a+17 d-17
any:am_not c-17
any:and b-46 c-15
any:and_a a+17 b-16
any:and_i a-23 b-17
any:and_the a-15
any:ano a+15
any:answe* b-20
any:answer b-20
any:antic* a+20 c-16 d-24
any:anticoagulante a+21 d-21
any:anticoagulantes d-16
any:anyti* b-17 d+18
any:anytime b-17 d+18
any:apart* b-24 c-20
any:apartamento a+18 d-18
any:apartamento_# a+18 d-18
any:apartment a-15 b-16 d+17
any:aqui c-27
any:aqui_esta a+19 b-16 d-19
any:are c-24
any:are_on a+15 b-16
any:aroun* a-16 d+17
any:around a-16 d+17
any:around_# a-16 d+17
any:as b-34
any:as_a a+16 d-17
any:asi b-22 c-21
any:ask c+18 d-20
any:ask_me a-19 b-24 c+20
any:aspirin a-19
any:aspirina d+17
any:at_# b-28 c-21
any:at_the d-24
any:at_work b-19
any:ate b-19
any:away a-17 b-16 d+20
any:ay a-20 d-26
any:ayer a-16 d-19
any:ayunas a+26 b-22 c-15 d-25
any:b a+22 d-23
any:be a-18 b-27
any:be_my a-21 b-20
any:beats a-17 b-19
any:been d-15
any:betch* b-16 d+19
any:betcha b-16 d+19
any:big c-17
any:big_@food d+15
any:biscu* a-19 b-17 c-18 d+21
any:blood b+21 d-22
any:blood_@medicine c-17
any:bocad* a+16 c-17
any:bocado a+16 c-17
any:bottl* c+16 d-19
any:bottle c+17 d-17
any:breakfast b-19 c-18
any:bueno a-21 c-16
any:but b-23
any:by a-29
any:by_all d+15
any:by_me a-22 c-21
any:by_myself d+16
any:call b-46 d+21
any:can c-19 d-19
any:can_i a-17 b+19 d-18
any:can_not b-22
any:can_you a-19 b+21
any:claro c-25 d-16
any:claro_que b-16
any:clear a+20 d-21
any:clopi* d+17
any:clopidogrel d+17
any:coffee c-26
any:come a-17
any:comi a-19 b-18 d+15
any:comio a-18 b+19 d-16
any:como a-21 c-26
any:como_no a-27 b-20 c-19 d+28
any:con b-33
any:con_mi b-17 d-20
any:consu* a-19 c+17 d-16
any:conte* c-19 d-20
any:contesto c-16 d-16
any:corre* b-44 c-27 d+21
any:correct a-20 b-19 d+21
any:correcta a-19 b-19 d+20
any:correo b-23
any:cosas a-18 c-17
any:could b-25
any:coumadin a-19 b-19 d+19
any:count d-15
any:coupl* b-16 d+20
any:couple b-16 d+20
any:cover* a+27 b-25 c-19 d-28
any:covered a+20 b-17 c-16 d-20
any:crumb c-16
any:cual a-18 b-16 c-18 d+18
any:cuand* a-24 b-30 c-29 d+30
any:cuando a-24 b-30 c-29 d+30
any:dale a-17 d+19
any:day b-16 c-16
any:de b-18 c-19
any:de_@eat b-16
any:de_la a-21
any:de_las d+16
any:de_mi a+17 b-22 d-23
any:dejem* a-23 b-18 c+21 d-18
any:dejeme a-23 b-18 c+21 d-18
any:depen* c+17
any:desay* a-17 d+18
any:desayune a-17 d+18
any:did_not b-20
any:digo a-24 b-24 c+16
any:direccion b-34 c-19
any:do b-19
any:do_you b+17
any:doctor a+21 b-24 c-24 d-16
any:does d-17
any:dog a-18
any:door b+15 c-16 d-16
any:dudas a-20 d+24
any:eat a+15 c-22 d-21
any:eggs a-23 b-17 d+23
any:el a-21 b+26 c-42
any:eliquis a-32 b-27 c-23 d+32
any:else a+20 d-20
any:em d-17
any:email a+15 b-15
any:email_only a+15 b-15
any:empty a+22 b-17 c-16 d-22
any:en c-42
any:en_@eat a+24 b-20 d-23
any:en_la b-21 c-17 d+19
any:en_mi a-16 b-18 d+19
any:enfermera b-16
any:es b-19 c-34
any:es_mi a-29 b-23 d+28
any:esa b-26 c-16
any:esa_@place a+16 b-16 d-16
any:esa_es a-15
any:escri* a-30 c-30 d+18
any:escribame a-20 b-18 c-17 d+20
any:ese c-23
any:ese_es a-21 b-16 d+21
any:eso c-31
any:esta a+16 c-32 d-21
any:estoy a+19 c-39 d-27
any:estoy_con a+22 c-22 d-20
any:estoy_en d-24
any:even a+16 b-15
any:every* b-23 c-17
any:everything b-21
any:exact* a-18 d+21
any:famil* a+19 d-20
any:favor d-22
any:fine a-26 b-25 c-21 d+27
any:fine_by a-16 b-17 d+19
any:for c-36
any:for_me b-24
any:free b-26 c-25
any:frio a-21 b+21 c-18 d-20
any:from a-18
any:glauc* a-22 b-23 c-18 d+24
any:glaucoma a-22 b-23 c-18 d+24
any:go a-30 b-24 d+28
any:good b-20
any:got b-33 c-17 d+20
any:got_a c-16 d+18
any:got_it a-20 b-22 c-18 d+23
any:guess c+15
any:guest c-18 d+16
any:gusto a-23 b-19 c-17 d+22
any:hablar a+20 b-29 c-23
any:hace c-30
any:hace_una a-15 d+16
any:had a-21 c-35
any:had_@food a-22 c-17 d+22
any:had_a b+16 c-17
any:hard a+23 b-25 c-26 d-18
any:hard_pass a+25 b-24 c-25 d-23
any:has a-19 c-18
any:have_not a+17 d-20
any:have_to c+16
any:he b-27 c-25
any:here c-20
any:here_with a+20 b-21 d-22
any:hijos a+24 c-16 d-23
any:his a-18 b-18 c-17 d+19
any:hon a-24 c-19
any:hones* c-15 d+16
any:hora a-24 b-20 c-18 d+24
any:house b-16
any:how_long a-16
any:hoy b+18 c-18 d-23
any:husba* b-20 c-17
any:husband b-17
any:husbands b-20 c-17
any:i_am b-16 c-19
any:i_can a+28 d-31
any:i_did c-22
any:i_do a-23
any:i_have d-19
any:i_moved a+21 b-18 c-17 d-21
any:i_think d-16
any:in c-20
any:in_the a-23 b+20 c-17
any:insulin a-20 b-18 d+21
any:is c-21
any:is_# b+21 c-22 d-29
any:is_a a-17
any:is_my a+15
any:is_not a+16 b-18
any:is_right b-18
any:is_the b-40 c-28 d+24
any:it_and a-20
any:it_for d-18
any:it_is b+23 c-19 d-25
any:jaja c-21 d-15
any:jajaj* d-16
any:jajaja d-16
any:jajaja_que d-16
any:just a+25 b-35 c-28 d-19
any:just_a b-23 c-16
any:know a-19
any:la a-19
any:la_@clinician b-16
any:la_@place a-21
any:la_pregunta a-16 b+16
any:las a-28
any:last a+22 c-23 d-35
any:last_night d-24
any:later c+15
any:le d-22
any:le_@thanks a+16
any:le_voy a-17 b+17 d-16
any:leave a+19 b-18 c-15 d-19
any:les a-18 d-21
any:life b-18 c-17
any:llama* a-16 c-30 d+16
any:llamarme b-17 c-16
any:llamen a+24 b-22 d-17
any:llega b-16
any:lo a-18 b-16
any:lol a+20 b-23 c-24 d-16
any:look c+19 d-16
any:look_at c+17 d-15
any:lot d-18
any:lot_of d-18
any:luego b-16 c+18 d-17
any:mama a-19 c-29 d+18
any:manan* a-17
any:manana a-17
any:manda* a-19 b-20 c-21 d+21
any:mande a-20 b+18 d-24
any:mande* a-16 d+18
any:marido b-17
any:martes b-24
any:mas a-20 b-21 c+15
any:maybe c+19
any:me d-16
any:me_@call a+28 b-33 c-23
any:me_again a-18 d-22
any:me_anytime b-17 d+18
any:me_at a+16
any:me_llega b-16
any:me_mude a+26 b-19 c-17 d-26
any:me_off a+16 d-17
any:me_quedo a+21 b-17 d-19
any:means d+15
any:medicine a+17 d-17
any:mejor a+21 b-28 c-15
any:mejor_que b-17
any:mensa* a-20 c-21
any:mensaje a-20 c-21
any:mg a-16 d+18
any:mhm a-20 b-16 d+24
any:mi_@place a-15
any:mi_@relative d-24
any:mi_numero c-17 d-19
any:might b-15 c+16
any:mija a-21 c-21
any:mind b-17 c-19
any:mine a+18 b-21 d-23
any:mis b-22 c-23
any:mis_@relative a+21 d-23
any:miss b-21 c-23
any:mom d-22
any:morni* c-27
any:morning c-27
any:moved a+25 b-24 c-20 d-22
any:mucho b-15 c-17
any:mude a+26 b-19 c-17 d-26
any:multi* a+17 b-21
any:multivitamin a+17 b-21
any:my_@call d-17
any:my_@medicine a-23 b-22
any:my_@relative d-22
any:my_guest c-18 d+16
any:my_old a+15
any:mysel* d+16
any:myself d+16
any:nada a+35 b-22 c-17 d-39
any:nada_de a+20 d-18
any:nada_que a+16 d-16
any:nadie a-16 d+17
any:nadie_mas a-16 d+17
any:nah a+20 d-18
any:negat* a+24 b-17 c-16 d-20
any:negative a+16
any:negativo a+16
any:nel a+18 d-17
any:never b-25 c-23
any:ni c+16 d-34
any:ni_a a+15
any:night* c-16
any:nights c-16
any:ningu* a+17 b-27 c-17
any:ningun b-16
any:ningun_anticoagulante a+19 d-19
any:no a-22
any:no_@thanks a+20 d-17
any:no_le a-28 b+23 c-20
any:no_me b-40
any:no_objection a-21 b-17 c-17 d+22
any:no_tengo d-19
any:nomas b-25 c-27
any:none a+18
any:not b-38 d-16
any:not_# d-18
any:not_@call a+27 b-22 c-17 d-24
any:not_@eat a+15 d-17
any:not_a c-16
any:not_eaten a+15 d-16
any:not_even a+17
any:not_know a-23 b-19
any:not_mind a-15
any:not_miss c-16 d+15
any:not_on a+17 d-15
any:not_say c+18 d-17
any:not_since a+19 d-20
any:not_skip b-16
any:not_text a+17
any:nothi* b-22 c-26
any:nothing b-22 c-26
any:nothing_else a+15 d-17
any:nothing_since a+18 d-17
any:nothing_to a+15 d-15
any:now a+30 b-23 c-24 d-29
any:now_and a+20 d-21
any:numbe* a-16
any:number a-16
any:numer* b+16 c-23
any:numero b+16 c-23
any:objec* a-21 b-17 c-17 d+22
any:objection a-21 b-17 c-17 d+22
any:off b-15
any:ok a-20
any:old a+19 b-25
any:old_@place a+24 b-16 d-26
any:on b+15 d-17
any:on_the a-20 c-18
any:one a-17
any:only a+22 b-31 c-22 d-17
any:only_@medicine a+18 d-18
any:only_please a+15 b-15
any:otra c-16 d-17
any:out a-26 b-19 d+17
any:over b-23 c-21
any:palos a+15
any:para a+18 b-26
any:para_nada a+16 d-19
any:paso a+23 b-22 d-22
any:pass a+25 b-24 c-25 d-23
any:perdo* c-19 d-19
any:perdon c-19 d-19
any:pero b-15
any:phone d-20
any:pill a-20
any:pills b-19
any:pleas* c-26
any:please c-26
any:please_do b-29 c-18
any:por c-40
any:por_ahora a+18 d-18
any:por_correo a+20 b-19 d-20
any:por_favor d-22
any:prefe* c-17 d-23
any:prefer d-20
any:prefi* d-22
any:prefiero d-22
any:prefiero_que a+18 b-18
any:pregu* c-23 d-30
any:pregunta a-18 b+19 c-15 d-16
any:preguntas a+21 b-16 d-19
any:probl* a-26 b-20 c-18 d+28
any:problema a-21 b-15 d+22
any:puede a-21 c-18
any:puedo a-18
any:pues a-27 b-27 c+25 d-22
any:que_@insurer a+20 d-19
any:que_me b-20
any:que_no b-39 c-28
any:quedo a+21 b-17 d-19
any:quest* c-21 d+15
any:question a+15 b-22
any:questions a-26 d+21
any:quien a-25 c+15 d-25
any:quien_sabe c+17
any:quier* c-19 d+17
any:quit c-17 d-19
any:rather_you a+20 b-20 d-16
any:right a-31 d+24
any:sabe a-20 b-21
any:said c-16
any:same a-25 b-22 c-16 d+25
any:say a-26
any:says d-16
any:se b+15 d-21
any:se_me b+19 c-17 d-22
any:segun a-24 b-23 c+25 d-26
any:send b-16 d+15
any:ser a-23 b-22 c+25 d-25
any:she_is b-21
any:si a-37 c+18
any:simon a-20 b-17 d+24
any:sin b-26 c-24 d+20
any:sin_problema a-19 d+18
any:since a+15 b-25 c-25
any:skip c-30
any:skipped a+20 d-23
any:skipped_@food a+20 d-23
any:sorry a-16 c-17
any:stomach a+27 b-24 c-25 d-24
any:stree* b-25 c-20
any:street b-25 c-20
any:street_we a+15 b-16
any:suppe* d-16
any:supper d-16
any:sure a-30 b-28 d+26
any:take b-22 c-21
any:take_@medicine b-17
any:take_a b-16
any:tal a-24 b-23
any:tal_vez c+19
any:tell d-15
any:tell_you d-15
any:tengo b-22
any:text c-27
any:text_me b-19 c-16
any:texti* a-20 c-19
any:texting a-20 c-19
any:texts a-25 c-17
any:thanks b+16 c-20 d-30
any:that_again a-15 b+20 d-19
any:that_is b-52 c-32 d+20
any:the a-19
any:the_@door b+15 c-16 d-16
any:the_bottle c+17 d-17
any:the_old a+21 d-24
any:there d-19
any:there_is d-17
any:they b-18 d-20
any:thing b-20 c-17
any:think b-15 d-21
any:thinners c-16
any:this c-27
any:this_morning b-17 c-15
any:thyro* b-16 d+17
any:thyroid b-16 d+17
any:til a-20
any:to b-18
any:to_ask b-16
any:to_me b-18
any:todav* c-16
any:todavia c-16
any:todavia_no c-16
any:today b+25 c-20 d-23
any:todo a+30 c-31 d-29
any:todo_me a+16
any:told b+16 c-23 d-21
any:told_me c-16
any:toma b+21 c-20 d-24
any:tomo a-27 b-26 d+25
any:tomo_warfarina a-20 b-19 c-17 d+22
any:tomor* a-19 b-24 c+20
any:tomorrow a-19 b-24 c+20
any:traba* c-15
any:trabajo c-15
any:uh a+26 b-20 c-23 d-26
any:un c-37
any:una a-23 c-16 d+22
any:una_hora a-15 d+16
any:us a+17 d-17
any:va a+20 d-19
any:veces a-17 c-16 d+20
any:veo a-25 b-32 c+24
any:vez d-26
any:viaje a-21 d+19
any:vivo a+18 d-17
any:voy a-17 b+17 d-16
any:voy_a a-17 b+17 d-16
any:warfa* a-22 c-21 d+16
any:warfarin c-18
any:warfarina a-22 c-21 d+16
any:water d-18
any:way b-17 c-18 d+16
any:we c-25
any:we_are b-23 c-16
any:what a-23
any:when a+25 b-28
any:who b+20 d-16
any:whole b-20 c-16
any:will a-17 b-18 c+20
any:with d-17
any:with_me a+20 b-21 d-22
any:work b-19
any:would b-16
any:would_be a-24 b-24
any:wrong a+21 b-22 d-18
any:xarelto b-15
any:y c+19 d-32
any:y_clopidogrel d+17
any:ya b-25 c-39
any:ya_comi a-17 d+17
any:yes b-20
any:yo b-25 c-26
any:you_betcha b-16 d+19
any:you_can b-17 d+19
any:you_covered a+20 b-17 c-16 d-20
any:you_did a+19 b-16 d-21
any:you_got a-19 b-21 c-16 d+21
any:you_have d+17
any:your b-17 d-18
any:yup a-16 d+19
any:zip a+18 b-18 d-16
any__the a-22 d+23
any_more b-22
any_of a+21 c-25 d-24
anybo* a+20 c-17 d-28
anybody a+20 c-17 d-28
anybody$ a+20 c-30 d-21
anyon* a+20 d-27
anyone a+20 d-27
anyth* a+18 b-16 c-21
anything a+18 b-16 c-21
anything$ b-16
anything__that a+15 d-16
anything_but a+17 d-16
anyti* a-20 b-19 c-16 d+22
anytime a-20 b-19 c-16 d+22
apara* b-16 d-20
aparato b-16 d-20
aparato$ d-17
apart* b-37 c-34 d+23
apartamento b-18
apartamento_# a+18 d-18
apartment a-18 b-18 c-17 d+20
apena* a+32 b-16 c-22 d-34
apenas a+32 b-16 c-22 d-34
apenas__de a+16 d-17
apenas__entere a-19 d+17
apenas__saliendo a+16
apenas_vamos a+16
apenas_voy a+26 d-25
appointment d-29
april b-17 c-17 d+21
aqui b-24 c-54
aqui$ c-25
aqui__en a-23 d+21
aqui__mi b-23 c-17
aqui__mis a-20 d+19
aqui_ando a-24 d+23
aqui_con a-17 d+17
aqui_esta a+19 b-16 d-19
aqui_estoy a-26 b-19 c-17 d+26
aqui_llegue a+19 d-18
are d-20
are__@relative d-16
are__for b-22
are__in c-15
are__it a-20 b-17
are__me a+16 b-22
are__over a+17 d-20
are__than b-20 c-15
are__that a-18 b-20 d+20
are__the a+25 b-23 d-27
are__to c-20 d-17
are_all d-18
are_asleep a-20 d+20
are_bad d-16
are_better a+18 b-17 d-18
are_elevated d+16
are_good b-20 c-20 d+15
are_high a-19
are_on c-26
are_sitting a+17
are_the a+16 d-19
are_you c-32 d-31
arm b-15 c+15
army b-19
aroun* b-41
around b-41
around$ a+19 b-21 d-29
around_# a-21 c-19 d+21
around_@holiday a-16 d+17
arran* c+22 d-22
arranca c+17 d-17
arreg* d+16
arreglado d+16
arrep* a+26 b-18 c-19 d-23
arrepenti a+26 b-18 c-19 d-23
arrepenti$ a+19 c-15 d-18
arrit* a-22 b-24
arritmia a-22 b-24
arritmia$ a-23 b-17 c-22 d+28
arriv* b-18 d+16
arthr* a+22 c-21 d-23
arthritis a+22 c-21 d-23
as a+23 b-27 c-42
as_@treat b+19 c-18
as__@relative b-17
as__as b-19
as__baby a-19 c+17
as__bear a+18 d-20
as__bone a+19 d-18
as__but c-23
as__fiddle b-16 c-19
as__mine c+15 d-15
as_a b-39
as_always b-17
as_any d+18
as_good a-22
as_i c-17
as_long d+18
as_mania b+16 c-17
as_mine c+15 d-15
as_of b-15 c-16
as_rain b-20 c-22
as_usual a+22 b-17 d-22
as_well a-22 b-18 c-25 d+26
asi b-43
asi$ d-25
asi_que b-23
ask a-40 b+28 c+23 d-67
ask__@clinician b+18 c-16
ask__@relative a-21 d-18
ask__again b-22
ask__he a-19 b+18
ask__i d-17
ask__in b-16 d-17
ask__my a-21 c+18 d-15
ask__she c+15
ask__this a-18 d-19
ask__tomorrow b-26 c+18
ask_a a-17 b+17
ask_her b-17 c+16
ask_me a-27 b+16 c+16 d-41
ask_my a-29 d-24
ask_the b-19 c+20 d-16
asked a-26 c+20
askin* a-18 c+22 d-16
asking a-18 c+22 d-16
asking$ c-16
asking__@relative a-17 b+20 c-19 d-16
asking_around a-22 c+21 d-18
asking_for c-22 d-15
aslee* a-25 b-25 c+18
asleep a-25 b-25 c+18
asleep$ a-25 b-21 c+17
aspirina b-21 c-17
asthm* b-20 c-26
asthma b-20 c-26
asthma$ b-17 c-21
at b-17
at$ c+16
at_# c-40 d+15
at_@holiday a+18 c-21
at__# a-18 d+16
at__@door a-24 b+21 c-20
at__@insurer d-16
at__a d+15
at__but a-16
at__fine d-16
at__good a-20 d+18
at__hour a+19 d-20
at__house a+17 b-18 c-21
at__i a+22 b-19 c-19
at__it d-18
at__me a-23 b+20
at__physical d-20
at__right a+20 d-19
at__station a+17 c-15 d-16
at__two a-19 d+18
at_age a-15 d+19
at_all b-24 c-25
at_cvs a+20 d-17
at_home a-18
at_it d-23
at_least a-20 b-19 c-17 d+23
at_night b-35
at_that a+19 d-20
at_the d-38
ataqu* c-25 d+17
ataque c-22 d+16
ataque$ c-15
ate b-31
atora* a+18 b-19 d-17
atorados a+18 b-19 d-17
atorados_en a+15 b-17
atras a-16 c-18 d+18
atras* a-16 c+19 d-16
atrasada a-19 c+24 d-25
atraso a-16 c+19 d-16
attac* c-31
attack c-21
attack__it d+17
attacks c-18
attacks_count b+16
august a-21 b-19 c-24 d+25
aun b-35 c+16 d-29
aun_estoy a+18 c-17 d-16
aun_no b-22 d-24
aunqu* b-18 c-25 d+23
aunque b-18 c-25 d+23
aunt d-16
avisa* a-16 b-18 c+21 d-16
aviso a-28 b-25 c+25
aviso$ a-22 b-21
away a-16 b-37 c-35 d+29
away$ a-22 b-30 c-24 d+29
awful c-19
ay a-21
ay_@relative c-17 d-21
ay_no c-16
ayer b+20 c-41 d-20
ayer$ b+18 c-33 d-24
ayer_y a+17
ayudo a-22 b-20 c-15 d+22
ayunas a+31 b-16 c-23 d-31
b b-22 c-40
b$ c-21
baby__# d-16
baby__@date b-19
baby__breastfeeding a-18 d+17
baby__in a-24 d+22
baby_in d-19
babys c-32
babysitter a-17 c+20 d-24
back b-48
back$ a-28 b-31 d+19
back__forth a-19 c+20 d-19
back__is a+16
back__on a-17 c+22 d-15
back__the b-20 c-17
back__you b-17 c+19
back_and a-22 c+24 d-22
back_at a-19 b-17 d+20
back_bad c-17
back_fine c-22
back_on c-18
back_perf a+19 c-17
back_to b-23 c+16 d-16
back_yet a-15 c+16
bacon a-19 c-19 d+22
bad a-23 c-27
bad$ a-34 d+27
bad__@symptom a-18 d+18
bad__the c-16
bad_heart a-18
bad_time c-17
bag a-18 b-18 c-19 d+21
bag$ d+16
baile* a+18 c-17 d-19
bailed a+18 c-17 d-19
bailed$ a+17 d-16
baja d-42
baja$ b-22 d-31
bajad* c+15
bajado c+15
baje d-20
bajo a+27 b-26 c-29 d-21
bajo$ a+18 c-16 d-19
ballo* c-16 d+16
balloon c-16 d+16
banana c-15 d+15
band c-23
bano c+15 d-19
bano$ c+16 d-17
bapti* a+17 b-17 d-18
barel* a+17
barely a+17
barely_drink a+17
barri* b-17 d+19
basta* a-20 b-25 c-25 d+27
bastante a-18 b-19 c-21 d+23
bastantes d+17
be b-28
be$ a-32 b-16 c+29 d-23
be_# d-16
be_@drive a-16 d+18
be__# a-19
be__@call a-16 d-20
be__@relative d+15
be__a b-18 c+16 d-18
be__first a+26 b-20 c-21 d-17
be__guest a-19 b-18 c-22 d+21
be__is d-17
be__it d-28
be__miracle a+18 d-20
be__my d-15
be__not c+16
be__now c+16 d-16
be__that a+21 d-20
be__then d-19
be__they c+15
be__time a+17
be__when a-15 d+15
be__work a+16 d-16
be_a c-20
be_able d-20
be_at a+16 d-16
be_better c-24
be_by b-22 d-28
be_i b-16 c+17 d-16
be_in b-19
be_my a-22
be_ok b-17 d-19
be_there b-21 c-31 d+25
be_we c-16 d+15
bear a+18 d-20
beats a-19 b-21
beats_me c+20 d-18
bebe b-29
bebe$ b-31
bebid* a-16 d+21
bebida a-16 d+21
bebo b-23 c-23
bebo$ a+18 d-15
bebo__la c-15
becau* a+15 b-21 c-25
because a+15 b-21 c-25
because_i d+15
bed b-27 d+20
bed$ b-17
bedti* a-19 d+19
bedtime a-19 d+19
been b-33
been__@clinician d-16
been__@medicine a+18
been__@month a-23 d+20
been__a a-22 b-18
been__about a-18
been__all a+24 c-19 d-25
been__and a-16
been__could a-16 c+18 d-18
been__do a-15 c+16
been__down a-16 c+18 d-17
been__everything a-18 b+17 d-15
been__for b-21 c-19
been__four a-21 d+22
been__i c+17 d-17
been__it b-17 c-28
been__like d+16
been__my c-19
been__pressure a+15
been__since b-28
been__that c-26
been__the b-20
been__to a+20 d-20
been__up a-16
been__week a+16 c-20 d-24
been_doing d+18
been_in b-16 c-17
been_on c-23
been_so a-19
been_tested a-21 c+22
been_through c-18 d+17
been_told d-26
been_up a-17
beer c-24
beers a+27 b-17 c-20
beers__@day a+17 d-16
beers_on a+17 d-16
bees c-20 d-24
bees$ c-16 d-23
befor* c-20
before c-19
before$ b-16 c-33 d+17
before_i b+16 c-18
behind b-17
being a-17
belie* b-29
believe b-29
believe__@medicine c-15
believe_in c-15
believe_it a-22 b-16 c-18 d+22
bells c-15
bells_on c-16
belly a+20 b-24 c-25
benadryl c-20
bende* a+17 b-22 d-19
bender a+17 b-22 d-19
benzo a+19 d-17
best a-16 b-20 c-33 d+25
bet a-21 b-19 c-16 d+23
bet$ a-18 d+20
betch* a-17 b-17 d+19
betcha a-17 b-17 d+19
betcha$ a-17 b-17 d+19
bette* d-22
better d-18
better$ a+24 c-42 d-16
better__days b-17 c+20 d-19
better__it a-23 b-16 c-22 d+23
better__me b-17 d-18
better_some b-17 c+20 d-19
betwe* a-23
between a-23
between__and a-19
bf b-20 c-24
bien a+27 b-40 c-29
bien$ a+24 b-19 c-39
bien__baja a+16 d-17
bien__el a+17 d-15
bien__me c-20
bien__mi c-18
bien__no c+16
bien_cuerda a+15 b-15
bien_de d-17
bien_del d-17
bien_el c-15
bien_esa b-16
bien_los a+16 c-15
bien_no d-17
bien_pero a-16 d+17
bien_por b-15
bien_y a-17 c+19 d-20
big a-23 c-28
big$ a-17 b-17 c-16 d+19
big_@food d+15
bike a+18 b-19 c-15 d-16
bill a+17 d-18
bipolar_# b+15 c-30 d+20
bipolar__# a-17 b-15 c-23 d+28
bipolar__am a+20 b-17
bipolar__diagnosed d+16
bipolar__in d+16
bipolar__my a-15
bipolar__not b-15
bipolar__that b-17 c+16
bipolar_disorder d+17
bipolar_one c-15
bipolar_tipo a-16 c-17 d+22
bipolar_with d+19
bipolaridad a-24 b-21
bipolaridad$ a-21 b-17 c-27 d+30
birth a-20
birth_@year c+15
birth__and d+16
birth_control c-28 d+19
biscu* a-19 b-17 c-18 d+21
bit a-20 b-23
bit$ b-23
bit_@symptom a-18
bit_of a-15 d+16
bite a+18 d-17
bites a-18 b-18 c-24 d+21
bites$ a-18 b-18 c-24 d+21
black a-22 b+19 c-28
black* a-20 c-16 d+19
black_@drink a-16 c-18
black_out a-16 c-17 d+17
bladder b-23 d+25
blast a-22 c+18
block* c-22
blocks c-20
blood$ d+16
blood* d-16
blood_@medicine c-26
blood__i d-15
blood__is a-16 c-16 d+21
blood__no a+16 d-18
blood__one a-20 d+16
blood__since d+15
blood_pressure c-16
blood_work d-15
bloodwork d-16
bloodwork_was c-16
blues a+16
blues$ a+16
bocad* b-15 c-21
bocado b-15 c-21
bocado$ c-19
bodas b-26
bodas$ a+16
body a+26 b-21 c-23 d-25
bolsa c-20
bolsa$ a-19 c-18 d+16
bone a+19 d-18
bone$ a+16 d-17
bong a-19 b-18 c-18 d+20
books a-20 b-17
books$ a-15 c-17 d+16
borda b-21
borda$ c-18
borde* a-21 b-32 c+29 d-32
borderline a-21 b-32 c+29 d-32
borderline$ a-21 b-17 c+21 d-19
born b-36
born$ b-17
born__# b-25 c-21
born_in b-25 c-21
borra* c-16
borracho c-16
borre* a+21 b-32 c-35
borreme b-26 c-27
borreme$ a-16 b-19 c-19 d+18
borreme__la a+19 c-17 d-16
borreme_de a+19 c-17 d-16
borro* a-21 c+16
borrosa a-21 c+16
boss b-32 c+27 d-31
boss$ a-17 c+20 d-20
boss__here a+22 b-21 c-18 d-19
boss__my c-15
boss_is b-23 c-22
botad* a+19 c-19 d-17
botel* b-16 c-16
botella b-16 c-16
both a+21 b-24 c-25
both$ b-30 c-36
both_@body a-16 d+17
both__fine a+17 d-18
both__me a-19
both_fine a+16
both_had b+17 d-18
both_of a-25 b-16 d+25
bothe* c-20 d-21
bother d-19
bother$ d-15
bottl* b-19
bottle b-24
bottles a-22
bottles$ d-18
boy_is d-18
bp b-43 c-21
bp$ b-25 c-32
bp_@medicine a-15
bp__# a+22 d-23
bp__high a-26 b-16 d+23
bp__up a-17 d+15
bp_is b-32 c-29 d+16
bp_was a-17 c+20 d-22
brain c-16
brain:# a-33 c-21 d+31
brain:@body b-30
brain:@body_por a-15 d+19
brain:@clinician b-19
brain:@relative c-26
brain:@relative_had b+16 c-15 d-26
brain:@sick a-16 c-19 d+18
brain:@symptom a+25 c-22 d-24
brain:@traffic a-16 d+17
brain:@year a-40 b-22 c+16
brain:@year_back a-20 c-18 d+23
brain:a a-25 c-19 d+20
brain:a_@relative a-20 b-17
brain:a_mi b+16 c-17 d-20
brain:a_seizure c+18
brain:a_stroke d-20
brain:after a-20 d+20
brain:an a-19 c-20 d+16
brain:an_aneurysm a-17 c-18
brain:aneur* a-21 c-23 d+18
brain:aneurysm a-17 c-18
brain:anos a-20
brain:ataqu* c-19
brain:ataque c-16
brain:back a-24 d+17
brain:bleed a-16 d+19
brain:brain c-16
brain:but a+20 c-22 d-15
brain:cabeza b-17
brain:cereb* a-28 b-24 c-23 d+29
brain:cerebral a-26 b-23 c-20 d+27
brain:chiqu* a-30 b-16 c-24 d+30
brain:clear c+19 d-23
brain:concu* a-30 d-31
brain:concussion a-24 d-25
brain:convu* b-20 c-24 d+22
brain:convulsion c-17
brain:convulsiones c-20 d+17
brain:count a-26 b+35 c-32 d-22
brain:count* b+20 c-19 d-15
brain:counts b+20 c-19 d-15
brain:cuand* a-17 c-17 d+18
brain:cuando a-17 c-17 d+18
brain:dad b+19 d-21
brain:de b-24 c-18 d+24
brain:desma* a+17 c-22 d-24
brain:desmaye a+20 c-17 d-23
brain:despu* a-20 d+19
brain:despues a-20 d+19
brain:dio a-23 b+15 d-17
brain:do b+19 c-20 d-21
brain:doctor b-18 c-15
brain:dos c+17 d-15
brain:el b-32 c+21 d-28
brain:en a-34 b-24 c+19
brain:en_# a-20 d+22
brain:en_el a-16
brain:en_la a-40 b-16 c+19
brain:epile* b-21 c-23 d+25
brain:epilepsia d+16
brain:epilepsy c-15
brain:era b-15 c-18
brain:eso b+17 c-17 d-18
brain:estud* c+16
brain:faint* a+21 d-22
brain:fall a-15 d+17
brain:from b-33
brain:from_a a-20 b-15
brain:fue b-18 d-19
brain:fue_convulsion d-16
brain:golpe* b-18 c+20 d-27
brain:got a-25 c+17
brain:hace a-20
brain:hace_@year d+17
brain:had_one c-22
brain:hard b-26 c+22 d-24
brain:have a-17 b-26
brain:head b-20
brain:high a-20
brain:high_school a-18
brain:i a-35 b-40 d+23
brain:if a-19 b+26 c-24
brain:in a-43 b-33 d+34
brain:in_# a-22 c-17 d+22
brain:in_high a-18
brain:is a+21 c-19 d-22
brain:it b-20
brain:it_was c-15
brain:just b-16 c-25 d+19
brain:kid a-15
brain:la b-19 c+17
brain:last a-21
brain:leve a-19
brain:like a+16
brain:like_that a+16
brain:me a-17 b-52 c+22 d-15
brain:me_desmaye a+20 c-17 d-23
brain:mi c-31
brain:mi_@relative c-31
brain:migra* b+23 c-23 d-21
brain:migraines b+24 c-21 d-18
brain:migranas a+18
brain:my d-19
brain:my_@body b-17 d-16
brain:my_@relative c-23 d-30
brain:nada a+20 b-22 d-40
brain:never a-27 b-21 c+17
brain:never_got a-19 c+20 d-15
brain:nino c-16 d+15
brain:no a+21 b-44 d-28
brain:nobod* a-17 b-20 c+18 d-15
brain:nobody a-17 b-20 c+18 d-15
brain:norma* a+17 c-17
brain:normal a+17 c-17
brain:not a+28 b-30 d-41
brain:not_me a+21 b-15 d-17
brain:nothing_after a-15
brain:nothing_like a+15
brain:nunca b-20
brain:nunca_me d-20
brain:of b-30
brain:on a-18 c+18 d-16
brain:one a-30 c-30 d+31
brain:out b-18
brain:out_once a-21
brain:pero a+18 c-21
brain:por_que a-16 c+22
brain:presi* a-15
brain:presion a-15
brain:que a+19 b-23 d-21
brain:salio a+22 b-16 c-20 d-19
brain:schoo* a-18
brain:school a-18
brain:se a-20 b-18 c+17
brain:seizu* b-27 c-22
brain:seizure b-15
brain:seizures b-20 c-24 d+19
brain:si a+22 b-28 d-23
brain:spell* a-20 b+18 d-16
brain:spells a-20 b+18 d-16
brain:strok* c-15
brain:strokes c-16
brain:tengo d-23
brain:that c-24
brain:the b-22
brain:those c-21 d-17
brain:tia b-20
brain:to d-16
brain:tumor a-18 d+19
brain:two a-19
brain:un c-34
brain:un_aneurisma d+16
brain:un_ataque c-16
brain:una d+19
brain:up c-16 d+16
brain:was c-16
brain:what b+15
brain:why c+16
brain:y a-19 b-21 c+17
brain:y_no a-17 c+24
brain:ya a-29 d+22
brain:years a-26 b-16 d+20
brain:yo a+27 b-22 c-24 d-19
brain:¿ b+15
brain__a a-21 d+25
brand b-19
brand_new a+20 b-18 d-15
break a-26 b-21 c-22 d+27
breakfast c-22
breas* c-30 d+15
breast c-15
breastfeed a-22 b-18 c-17 d+21
breastfeed$ a-16 d+15
breastfeeding b-18 c-23
breastfeeding$ a-23 d+20
breat* a-28 b-21 c-28 d+30
breathe c-19 d+15
breathe$ c-19 d+15
breathing a-27 b-18 c-17 d+25
breathing$ a-25 b-17 c-16 d+23
bring a-25 c-39
bring* a-27 b-18 c-26 d+27
bring__@relative d-20
bring__on c-15
bring_me a-18 c-17 d+21
bring_the b+19 c-18
bringing a-25 b-16 c-24 d+25
bro a-18 c-15
broke a+19 b-23 d-26
broke__@body c+17 d-15
broke__in d+16
broke_down a+19 c-16 d-18
broke_my d-16
broke_out d+20
brote a-19
brote__la c-17 d+19
brote_psicotico d+15
brother c-15
broug* d-20
brought d-20
buddy a-23 d+17
buen a-18 c-26
buen_momento b-19 c-16 d+16
bueno a-30 c-26 d+22
bueno$ a-29 c-23 d+19
bun a-20 c-16 d+19
bun_in a-20 c-16 d+19
bunch b-19 c-21 d+16
bunch$ c-18 d+22
bus d-15
busca a-19 c-17 d+21
busca$ a-15 c-16 d+19
busca* a-26 b-40 c+28
buscando b-19 c+22 d-17
buscando$ a-21 c+21 d-21
buscar a-28 b-25 c+18
buscar$ a-19 b-15
buscarme c-18
buscarme$ c-18
busco d-15
busin* a-18 b+17
business a-18 b+17
business$ a-18 b+17
buspar a-18 d+18
busy b-34 c-21
busy$ b-23 c-24
but b-89 c+21
but__# a-18
but__@drug c-18
but__@medicine b-16
but__@relative b-22
but__@sick c-20
but__a b-16
but__am b-33
but__and a+17 d-17
but__can c-28
but__does c-16
but__found a-15
but__gave c+16
but__has d-16
but__have b-16
but__here a-23 d+23
but__in c-19 d+20
but__is a-17 b-46 d+20
but__liver a+16 d-15
but__me b-22
but__not b-29
but__now d-21
but__ok a+19 b-23 c-21
but__one a-20 c+23 d-15
but__or a-16 c+16
but__out d-18
but__ran d-16
but__take c-17
but__that c-36
but__those a+19 c-18 d-18
but__up a-18
but__would a-17
but_a b-16 c-16
but_do c+15 d-15
but_have a-15
but_he a+16 d-18
but_i a-17 b-42
but_it b-22
but_mature a+20 d-20
but_my b-30 d+17
but_never a-20 c+18
but_no a+15 b-23 d-24
but_not a+22 b-45 d-36
but_nothing d-17
but_ok a-19 c+21 d-18
but_only a-20 c+17
but_she c-18
but_still a-18 d+21
but_that b-28 c+19 d-18
but_the b-16 c-22 d+16
buy a-17
buy__first a-17
by a-20 c+16
by$ a-19
by_# a-17 c-21 d+19
by__@clinician d-15
by__means d+15
by_all d+15
by_me a-30 c-31
by_myself c-31
by_now a-17 d-16
by_the d-20
by_then c+16
bypas* a-21
bypass a-16 b-25
bypass$ d+16
bypass__# d+18
bypasses a-18 b+17 d-16
c a-59 b-29 c+37
c$ a-52 b-18 c+44 d-18
c__they c-20 d+20
c__treated d+16
cab d-16
cabeza d-17
cabin* d+17
cabinet d+17
cabinet__a a-16 d+16
cada a-17 b-17 c-16 d+21
cada__@month a+19 d-17
cada_noche a-15 c-21 d+19
cada_rato a-24 b-21
cada_tres a+16 d-16
cae a+31 b-24 c-24 d-29
cafe b-26 c-32
caffeine a+21
cagua* b-15 c-18
caida$ d+17
caigo b-16 c-24 d+21
caigo$ b-16 c-24 d+21
cajas a-26 b-16 d+19
cajas$ a-22 d+17
cajon a-21 b-15 c-23 d+23
calculos c-16
caldi* a-15 b-15 d+15
caldito a-15 b-15 d+15
calen* a-29 b-17 c+22
calendar a-19
calendario a-18 c+20 d-18
calendario$ a-18 c+20 d-18
call d-38
calle a-16 c-20
calle* b-27 d-19
called b-24 d-17
called__a c-18
called_in b-15 d-17
called_it a-21 d+21
called_me d-16
calli* a-21 b+17 c-20
calling a-21 b+17 c-20
calor b+21 c-26 d-22
cama a-29 c-25 d+16
cama$ a-22 c-19
cama__mi d+15
cambi* a-15 b+17
cambiarla b+16 d-21
cambiaron a+15 c-17
cambiaron_el a+17 c-17
came a+38 b-52 c-47
came__at a+16
came__fine a+20 c-19
came__it a-18
came__of a-18
came__perf a+19 c-17
came_back a+29 b-27 c-33
came_out a-22 d+18
came_up a+19 c-22
camin* b-22 c-32
camino b-21 c-28
camino$ b-23 c-20
camion a-17
can b+29 c-29 d-19
can$ a-42 b-42 c+28
can_@drive a-17
can__# d-19
can__@call a-15 b+17
can__@drink a-20 b+24 d-23
can__@drive b+17 c-16 d-24
can__@eat a-16 b+21 d-17
can__@relative a+19 c-16 d-29
can__@vehicle a-27 b+20
can__a c-19
can__afford a+20 b-15 d-19
can__after a-16
can__all a+19 b-21 d-16
can__and d-16
can__be d-16
can__bring b+17 d-16
can__but a-29 c-27 d+33
can__come a-18 b+17
can__complain a-16 d+18
can__do b-20
can__find a+21 c-21 d-19
can__for a-16
can__get b-15 d-16
can__go a-20 d+17
can__got a+26 d-27
can__have b+20 c-24
can__her c-18
can__hold a-20 c-18 d+20
can__i c-27
can__in b+17
can__it c-33
can__just a-17 b+21
can__make a+17 d-16
can__me c-25 d+18
can__my c-25
can__of b-20
can__on a-21 d+16
can__recall c+17 d-16
can__remember b-19 c+19
can__right a+18 d-17
can__say b-33
can__she a-19
can__skip a-18
can__someone b-18
can__sorry a+16
can__take a-18 b+28 c-23
can__talk a+16 c-17 d-23
can__text a+31 b-27 d-19
can__that a-27 b-16 c-23 d+26
can__the c-20 d-25
can__this d-22
can__to a-15
can__wait c-16
can__what c+16
can_count a-19 d+21
can_find c+18
can_i a-59 b+55 c-19 d-57
can_my a-17 b+20 d-17
can_not b-44 c-32
can_she a-16 b+21 d-19
can_skip a+23 b-25 d-21
can_take a+19 b-19 d-15
can_they a-17 b+17
can_we a+22 b-19 d-27
can_you a-20 b+22 d-24
canas a-16 b-21 c-18 d+20
cance* a-31 b+27 c-39
cancel c-32
cancel: c-22
cancel:@call a-20 b-17
cancel:@cancel a-23 c-38 d+26
cancel:@day a-17 b+18 c-19 d-15
cancel:@move a-52 b+52 c-40 d-32
cancel:@move_it a-33 b+27 c-25
cancel:@price a-15 d-19
cancel:@relative a-17
cancel:@sick a-27 c-20 d+27
cancel:@thanks a-29 b-18 d+27
cancel:@visit a+20 c-21 d-19
cancel:a a-27
cancel:a_@price a-15 d-19
cancel:ahi a+21 b-16 d-22
cancel:all a-29 d+29
cancel:am a+16 b-26 c-23
cancel:am_coming a+24 d-23
cancel:am_not a-16 d+16
cancel:anoth* a-27 b-23
cancel:another a-27 b-23
cancel:appointment a+20 c-20 d-19
cancel:as b-21 c-18 d+16
cancel:be b-15
cancel:be_there b-15
cancel:can a-24
cancel:can_not a-18 d+19
cancel:cancel a-20 c-18
cancel:cancele b-35 c-18
cancel:cancelela a-30 d+31
cancel:come c-16
cancel:comin* b-18
cancel:coming b-18
cancel:como b-32 d-24
cancel:covid a-16 d+17
cancel:day a-22 c+27 d-27
cancel:de a-16 b-23 d+17
cancel:dejel* a+16 b-17
cancel:dejela a+16 b-17
cancel:depen* c+17
cancel:dia a-19 b-18 d+18
cancel:dije b-16
cancel:do c-21
cancel:do_not c-20
cancel:favor a+17 b-21
cancel:fee d-17
cancel:for a-19
cancel:gracias a-27 b-16 d+25
cancel:have a-24 b-20 c+25 d-20
cancel:i a+20 b-20
cancel:i_am a+16 b-26 c-23
cancel:i_can a-18 d+19
cancel:i_do a-19 d+18
cancel:i_need b-24 d-23
cancel:i_will a+25 b-27 c-26
cancel:if a-19 b-21 c+23 d-24
cancel:ir b-22 c-22
cancel:it c-50
cancel:keep a+29 b-22 c-16 d-28
cancel:keep_it a+21 d-18
cancel:la a+27 b-39 c-37 d-16
cancel:la_necesito b-19 c-19
cancel:la_quiero a+20 b-17 d-21
cancel:leave a+17
cancel:leave_it a+17
cancel:me b-48
cancel:me_la a+23 b-18 d-25
cancel:me_salio a-25 d+26
cancel:mejor a-29 b+30 c-20 d-32
cancel:mi a-17
cancel:might a-20 b-19
cancel:move a-28 b+27 c-19 d-23
cancel:my a+16 b-30 c-17
cancel:neces* b-19 c-19
cancel:necesito b-19 c-19
cancel:need b-32
cancel:need_to a-16 b-19 c+18 d-17
cancel:never a+21 d-20
cancel:ni c-15
cancel:no c-39
cancel:no_i a+20 d-21
cancel:no_la b-18
cancel:no_me a+23 b-18 d-25
cancel:no_no a+30 b-26 d-29
cancel:no_voy a-29 b-16 d+25
cancel:not c-24
cancel:not_@cancel b+20 d-29
cancel:not_coming a-18 d+17
cancel:oh a+17
cancel:oh_no a+17
cancel:on a+19 d-16
cancel:one c-21 d-21
cancel:para a-27 b+30 c-28 d-32
cancel:por_favor a+17 b-21
cancel:puedo b-17 c-22
cancel:puedo_ir b-20 c-20
cancel:que a+22 b-31 c-21
cancel:quier* b-31 c-17
cancel:quiero b-31 c-17
cancel:reschedule a-21 b+17
cancel:salio a-25 d+26
cancel:se a-36 b-20 c+16 d+20
cancel:see a+16 c-16
cancel:si b-35 c-34
cancel:si_@cancel a-22 d+24
cancel:si_voy a+23 b-16 c-24 d-22
cancel:so a-27 d+28
cancel:still a+30 b-24 c-23 d-28
cancel:that a+18 c-25 d-15
cancel:the c-25 d-23
cancel:to a-24 c+16
cancel:todav* b-16 d-23
cancel:todavia b-16 d-23
cancel:voy a+18 b-32 c-33
cancel:voy_a d+17
cancel:want a+19 c-25 d-21
cancel:want_it b-19
cancel:will a+25 b-27 c-26
cancel:ya a-41 b-28 d+40
cancel:yes a-42 b-25 c-22 d+39
cancel:you b-27
cancela a-19 d+16
cancele b-38 c-24
cancelela a+17 b-27 c-23
cancelled a+22 b-16 d-22
cancelo b-20 c-20
cancer a-26 c-23
cancer$ a-21 c-20 d+16
cansa* a-20 b+15 c-16
cansada a-20 b+15 c-16
capaz a-30 b-21 c+38 d-32
car c-41
car$ c-30
car_died b-18
cara c-26 d+19
card d+15
card$ d+16
cardi* b-43
cardiaca c-16
cardiologist b-22 d+15
cardiologist$ c-16
cardiologist_says d+16
cardiologo b-16
cardiopatia c-16 d+17
care a-24 d+20
care_of a-18 c-19 d+18
cargo b-20 c-16 d+21
carnal b-24 c-16
carre* a+17
carretera a+17
carri* c-16
carrier c-16
carrier$ d+15
carro a+19 b-18 d-17
carro$ b-20
carry a-23 b-23 d+23
carry* b-24 c-22
carrying b-24 c-22
cars a+21 b-29 c-29
casa a-19 b-16 d+25
casa$ a-19 d+17
casa__menos a+15
casa_no d-15
casi b-48 d+16
casi__dos a+19 d-19
casi__faltan d-15
casi_en a+23 d-23
casi_me b-23
casi_siempre a-20 d+19
casit* a-19 d+18
casita a-19 d+18
cat c-19
cath a-18 b-18 c-19 d+20
cath$ a-15 d+17
cathe* a-20 b-21 c-19 d+25
catheter a-20 b-19 c-18 d+24
cats d-26
caugh* b-24
caught b-24
caught__a b-16
caught__at b-21
caught_me b-21
cause b-16 d-20
cayo a+24 b-27 c-34 d-16
cayo__la a+16
cayo_fatal a-18 d+19
cayo_mal c-15
cbd d-22
cel a-16 d+16
celul* a-24 c-20
celular a-24 c-20
celular$ a-21 c-15
cena a+16 d-16
cene a+21 b-20 c-15 d-18
centr* a-21 c-19
central a-15 b+17 d-18
central_time a-15 b+17 d-18
cerca b-19 c-21
cerca$ b-18 c-20
cereal b-18
cereb* a-28 b-24 c-23 d+29
cerebral a-26 b-23 c-20 d+27
cero a+62 b-52 c-53 d-52
cero$ a+38 b-34 c-35 d-37
cero_@medicine a+21 d-20
cero__@clinician a+16 b-15
cero__cero a+25 b-19 c-19 d-25
cero_problemas a+18 b-16 d-15
cerro__@body d+17
cerro_la d+17
certa* c+21
certain c+21
cervecita a+15 c-19
cerveza b-15
chair c-24
chair$ a-19 c-23 d+16
chama* a-18
chamb* a+16
chamba a+16
chanc* b-21 d-21
chance b-21 d-21
chance$ b-17 d-22
chang* b-27 c-22
change a-15
changed b-17 c-21
changing a+18 b-18 d-20
chapl* a-17
chaplain a-17
chart_says b-19
checa* b-21 c+28 d-24
checado a-16 c+16
checar a-18 c+18
checar$ a-16 c+15
check d-25
check$ a+26 b-22 c-22 d-17
check* b-31 c+32 d-35
check_with a-17
checked b-23 c+21 d-33
checked$ a-29 c+32 d-21
checked__fine a+16
checked_out a+21 c-17
checking a-22 b-20 c+24 d-19
checking$ a-18 c+18 d-16
checkups a-18
checkups$ a-15
checo c+16
chequ* b-27
chequeo d-21
chequeo__en d-15
chest a-16
cheve* a-20 b-25 c-23 d+25
chevere a-20 b-25 c-23 d+25
chich* a-16 c-16 d+18
chichi a-16 c-16 d+18
chick* a+18 c-26
chico a-21 b-17 c+23 d-18
chiqu* b-29
chiquita a-20 d+20
chiquito b-25
chiquito$ a-21
chofe* c-20
chofer c-20
chofer$ a+19 d-19
chole* a+20 c-20 d-22
cholesterol a+20 c-20 d-22
cholesterol$ a+21 c-15 d-18
choqu* d-18
choque d-18
christmas a+22 b-18 c-25
chron* c-16 d+19
chronic c-16 d+19
chronic_utis d+16
churc* c-36 d+20
church c-36 d+20
church$ a+19 b-21
church_is c-16 d+16
cien a+23 b-22 c-23 d-19
cien$ a+23 b-22 c-23 d-19
cigarettes a+21 c-17 d-17
cigarro d-18
cinco a-45 b-37 d+36
cinco$ a-31 b-30 c-33 d+36
cirrh* c-29 d+26
cirrhosis c-29 d+26
cirrhosis$ a-29 c-25 d+24
cirrhosis__do a+15
cirro* a-27 c-36 d+30
cirrosis a-27 c-36 d+30
cirrosis$ a-25 c-20 d+16
cirrosis__no c-17 d+15
cisti* a-18 c-20 d+25
cistitis a-18 c-20 d+25
cita b+17 d-21
clari* b-17 d-21
claro$ a-21
claro_@relative a-18 d+19
claro__@relative a-19 c-18 d+24
claro__no b-19 c-18
claro__si d+16
claro_mi a-19 c-18 d+24
claro_que a+25 b-39 c-37
claro_si a-17 d+20
clase a+30 b-17 c-22 d-29
clase$ a+17 d-15
class b-22 c-23
class$ a+27 d-25
class__# a-15 d+16
class_of a-15 d+16
clean a+27 b-54 c-54
clean$ a+18 b-28 c-31
clean__@date a+23 d-24
clean__@month a-25 d+25
clean__@year a+22 d-22
clean__may a-20 d+20
clean_bill a+17 d-18
clear a+30 b-43 d-45
clear$ a+27 b-28 d-27
clear* a+15 d-32
cleared a+19 b-23 d-28
clinic b-20 c-28 d+20
clinica d-19
clock b-24 d-22
clock$ b-17
clock* a+17 d-17
clockwork a+17 d-17
clonazepam b-16
clopi* d+17
clopidogrel d+17
close b-20
closed a+19 b-34 c-19
clot b-22 c-19 d+15
cloza* a-18 b-15 d+18
clozapina a-18 b-15 d+18
club a-21 c-22
clue c+20
coagu* d+15
coagulo d+15
coagulo_en d+17
coca b-22 c-21 d+20
coche c-15 d-23
cocin* a+20 b-15 d-21
cocinando a+20 b-15 d-21
cocinando$ a+19 d-20
codei* a+26 b-17 d-24
codeine a+26 b-17 d-24
codeine__that a+16
coffee a-15 b+24 c-38
coke b-23 c-28
coke__@day a-16 c-16 d+17
cold b-20 d-17
coles* c-23
colesterol c-23
college$ b-23
colon* a+18 d-17
colonoscopy a+18 d-17
color* b+19 c-22 d-25
colors b+19 c-22 d-25
colors$ b+19 c-19 d-24
coma c-25
comadre b-22
combi a+17
come a-16 b+16
come$ a+21 b-20 c-22 d-18
come_back d-16
come_in b+16
come_to b-15
come_with a-17
comer c-28
comes b-31
comes__goes a-24 b-19 c+24 d-23
comes_and a-25 b-20 c+18 d-16
comi a-27 b-27 d+25
comida d-23
comin* b-30
coming b-30
coming$ b-20 c-26 d+24
coming: b-29
coming:# a-49 b-51 c+35
coming:@cancel b-34 c-43
coming:@cancel_it a+23 d-24
coming:@clinician b+27 c-31 d-16
coming:@clothes a-18 b-20 d+20
coming:@day a+23 d-24
coming:@eat a-21 b+17 c-25
coming:@howmuch a-17
coming:@insurance a+17 c-25 d-16
coming:@insurer a+20 c-20 d-21
coming:@insurer_a a+20 c-19 d-21
coming:@medicine c-18 d-22
coming:@month b-18 c-26
coming:@move b-22
coming:@open d-16
coming:@parking a-17 b+18 d-16
coming:@person d-21
coming:@place b+16 c-26 d-27
coming:@price c-15
coming:@relative_has a-16
coming:@relative_no d-23
coming:@ride c+17
coming:@sick a+20 b-34 d-32
coming:@sick_mejor a+19 c-17
coming:@thanks a+27 b-20 c-17 d-27
coming:@vehicle a-17 c-15 d+18
coming:@visit c-28
coming:a d-17
coming:a_las a-25 c-23 d+26
coming:a_mi c-21 d-21
coming:a_otra a+15 d-19
coming:a_place a+19 d-20
coming:a_poder a+23 d-21
coming:a_que b+16
coming:a_ver c+19 d-18
coming:after a-21
coming:again* a+18 c-18 d-16
coming:against a+18 c-18 d-16
coming:against_it a+18 c-18 d-16
coming:ahead a+21 d-22
coming:ahead_and a+21 d-22
coming:ahi a-21 b-29 c-41 d+39
coming:ahi_nos a-18 c-19 d+20
coming:al b-23 c-28
coming:al_final a+20 c-18 d-21
coming:all a-24 c-18 d+22
coming:alla a-25 b-20 c-21 d+23
coming:alla_nos a-16 c-16 d+19
coming:alli b-18 d+18
coming:alrea* a-21 b-19 c-19 d+22
coming:already a-21 b-19 c-19 d+22
coming:am b-28 c-38 d+18
coming:am_out a+23 c-20 d-24
coming:amane* b-24 d-26
coming:amaneci a+17 c-20
coming:amaneci_con a+17 c-20
coming:and b-24
coming:ando d-20
coming:antes a-18
coming:any a+20 c-15 d-20
coming:any_more a+20 c-15 d-20
coming:aqui a+20 d-19
coming:are a+21 c-29 d-16
coming:arran* c+22 d-22
coming:arrep* a+19 c-15 d-18
coming:arrepenti a+19 c-15 d-18
coming:as c-25
coming:asi a+23 b-18 c-26 d-19
coming:asi_que c-19
coming:ask a-19 b-18 c+19
coming:ask_me a-19 b-18 c+19
coming:at c-21 d+16
coming:at_# a-16 c-17 d+17
coming:aviso a-23 b-22 c+19
coming:away c-19
coming:babysitter a-17 c+20 d-24
coming:back b-15 c+22 d-17
coming:bajo a+24 b-16 c-18 d-25
coming:be b-27
coming:be_there c-24
coming:bells c-16
coming:bells_on c-16
coming:bette* b-17 c-21
coming:better b-17 c-21
coming:books a-15 c-17 d+16
coming:borre* a+30 b-22 c-26 d-28
coming:borreme a+19 c-17 d-16
coming:borreme_de a+19 c-17 d-16
coming:boss d-21
coming:by a-19
coming:by_# c-18 d+16
coming:calle* a+21 b-16 d-25
coming:called a+24 c-25 d-22
coming:called_in a+18 c-19 d-17
coming:came c-20
coming:came_up a+22 c-20 d-22
coming:can_i a-17 d-20
coming:cancel c-20
coming:cancelela a+25 b-22 c-16 d-25
coming:cancelo a-24 b-17 d+23
coming:carro b-16 d-19
coming:cayo a+16
coming:chang* c-16
coming:change a-16
coming:changed c-16
coming:cita b+18 c-23 d-17
coming:claro a-27 b-16 c-17 d+27
coming:claro_que a-18 d+17
coming:clinica d-15
coming:come a-22 c-20 d+19
coming:comin* a-16 c-15 d+17
coming:coming a-16 c-15 d+17
coming:como a-26 b-24 d+17
coming:como_esta a-16 d+17
coming:compr* a-19 b-16 d+20
coming:comprado a-19 b-16 d+20
coming:con d-30
coming:con_@sick d-17
coming:con_el c-20
coming:con_mi a-23 c+17
coming:confi* a-26 b-23 c+21
coming:confirmed a-19
coming:confirmo a-21 b-15
coming:conmi* b-29 c-33
coming:conmigo b-29 c-33
coming:consi* c+15 d-16
coming:consigo c+15 d-16
coming:could a-16
coming:count a+24 b-25 c-32
coming:count_me a+24 b-18 c-25 d-21
coming:count_on c-16
coming:covid d-20
coming:cual b+17 c-17 d-17
coming:cual_@visit b+17 c-17 d-17
coming:cuent* b-29 c-33
coming:cuente b-16 c-17
coming:cuente_conmigo b-16 c-17
coming:cuenten c-17
coming:da d-21
coming:de_la a+27 d-38
coming:decid* b-22 c+23 d-29
coming:decided b-16 d-19
coming:decided_against a+18 c-18 d-16
coming:dejamos c-20
coming:dejel* b-22 c-26
coming:dejela a-18 c-17 d+19
coming:dejela_como a-16 d+17
coming:dejelo a+17 d-18
coming:dejelo_asi a+17 d-18
coming:del a-21 b-15
coming:dele a+22 b-18 d-23
coming:dele_mi a+22 b-18 d-23
coming:digo b-17
coming:dios a-19
coming:direccion a-16 b+17 d-16
coming:do a-15 c-30
coming:do_i a-16 c-16
coming:do_not b-21 c-21
coming:doctor c-15
coming:down a+17 d-16
coming:drop a+26 b-20 c-23 d-27
coming:drop_it a+19 c-18 d-19
coming:el b-52
coming:el_carro b-15 d-17
coming:else b-16
coming:en_el a-18 b-16 d+16
coming:en_la b-21
coming:en_otra a+16 b-15 d-15
coming:en_pie a-25 b-16 c-17 d+24
coming:encon* a+20 d-20
coming:encontre a+20 d-20
coming:era b+16
coming:es c-16
coming:esper* a-19 c+16
coming:esperando a-19 c+16
coming:esposa a-18
coming:esposo b-19 c-16
coming:estam* a-18
coming:estamos a-18
coming:estar* a-22 c-23 d+26
coming:estare a-22 c-23 d+26
coming:este c-23 d-22
coming:estoy a-31 c+31 d-41
coming:estoy_en a+21 d-20
coming:estoy_esperando a-17 c+17
coming:estoy_pensando c+15 d-15
coming:favor a-34 b-24 c-21 d+35
coming:fence c+18 d-20
coming:fiebre d-18
coming:final a+20 c-18 d-21
coming:for b-17 c-25
coming:frio a-20 b+20 c-21 d-17
coming:get b-21 c+20 d-19
coming:give a+20 b-19 c-18 d-15
coming:give_my a+17 b-18 c-15
coming:go a+29 b-24 d-38
coming:go_ahead a+21 d-22
coming:going a+17 d-32
coming:going_to a+25 c-24 d-28
coming:got a+16 b-16 c-28
coming:got_called a+18 c-19 d-17
coming:gracias a+23 b-18 d-24
coming:guard* a-27 b-25 c-28 d+28
coming:hace c-16 d-18
coming:hasta a+16 b-21 c-25
coming:have b-25 c-37
coming:have_not a-18 d+18
coming:have_to a+18 b-18 c-22
coming:hay d-17
coming:hell a-16 c-22 d+19
coming:hold a-22 b-24
coming:hold_my a-18 b-19 c-19 d+20
coming:hones* a-17
coming:hora b+16
coming:hora_era b+16
coming:hospi* d-16
coming:hospital d-16
coming:hoy a-16 d-15
coming:husband a-17
coming:i b-16 c-17 d+18
coming:i_am b-27 c-34 d+23
coming:i_get b-17 c+20 d-16
coming:i_wear b+22 d-18
coming:i_will b-16
coming:i_would b-18 c-18 d+18
coming:if a-27 c+24
coming:if_i b-15
coming:if_the a-16 b-16 c+22 d-24
coming:in b-18 d-27
coming:in_the b-23
coming:insurance d-16
coming:inter* b-20 c-27
coming:interesa a+17 d-18
coming:is b+29 c-28 d-32
coming:it a+29 c-31 d-19
coming:it_go d-17
coming:jaja b-16 d+16
coming:jefe d-15
coming:keep a-39 b-26 c-26 d+35
coming:keep_it a-28 b-17 c-19 d+26
coming:keep_my a-18 d+18
coming:know a-20 d-19
coming:la_@clothes b-16 d+16
coming:la_@place a-16 b+19 d-16
coming:la_de a-18 d+16
coming:la_lista a+25 b-18 c-24 d-23
coming:la_mia b-17
coming:la_pierdo a-16 d+16
coming:las a-30 b-18 c+16
coming:las_# a-26 b-15
coming:last c-15 d-18
coming:last_time a-15 b+16
coming:le a-23 b-20 c+15
coming:leave c-23 d+16
coming:leave_it a-18 d+17
coming:les a-22 b-20 c+16
coming:les_aviso a-18 b-17
coming:let a+16 b-18 d-30
coming:let_it d-17
coming:let_me c+16 d-17
coming:lista a+22 b-23 c-26 d-20
coming:llego b-25 c-21 d+22
coming:llevo a-26 b+18 c-27
coming:lluev* c-16 d+15
coming:llueva c-16 d+15
coming:lo b-34
coming:lo_estoy a-22 b-16 c+23 d-21
coming:lo_pierdo a-16 d+16
coming:loca a-20 d+19
coming:lol a-28
coming:lugar b-25 c-28
coming:lugar_a a+16 d-20
coming:make c-23
coming:make_it c-23
coming:mama b+16 c-21 d-28
coming:manan* a+15 b-21 c-26
coming:manana a+15 b-21 c-26
coming:manana_me a+19 c-21
coming:mante* a-22 b-23 c-20 d+24
coming:mas b-18 c-22
coming:me a+25 d-27
coming:me_arrepenti a+19 c-15 d-18
coming:me_away a-16 d+16
coming:me_bajo a+24 b-16 c-18 d-25
coming:me_cayo a+16
coming:me_da d-21
coming:me_interesa a+17 d-18
coming:me_la a-24 c-26 d+25
coming:me_off a+21 b-15 c-20 d-21
coming:me_out a+25 b-18 c-25 d-22
coming:me_salio a+26 c-26 d-25
coming:mejor a+36 b-32 c-26 d-34
coming:mes a+23 b-15 c-20 d-23
coming:mi b-16
coming:mi_lugar b-20 c-20
coming:mia b-17
coming:might c+16
coming:minut* c-16 d+17
coming:miss a-24 c-17 d+21
coming:miss_it a-24 c-17 d+21
coming:more a+15 d-21
coming:mother a+17 c-16 d-17
coming:moved d-16
coming:my a-20
coming:my_place a-19 b-17 c-18 d+19
coming:my_spot b-20 c-18
coming:nada a-26 d+26
coming:neces* b-15
coming:need a-19 d+15
coming:nervo* a-19
coming:nervous a-19
coming:never a-22 c-21 d+22
coming:ni a-20 c-23 d+23
coming:ni_loca a-20 d+19
coming:no b-22 c-46
coming:no_@cancel a-19 d+20
coming:no_@move a-21 d+21
coming:no_cuenten a+25 d-27
coming:no_la c-16 d+16
coming:no_me b-21 c-45 d+19
coming:no_voy a+28 c-18 d-26
coming:noche d-16
coming:nos a-37 b-27 c-35 d+37
coming:nos_vemos a-28 b-17 c-24 d+28
coming:not b-44 c-15
coming:not_be a+33 c-19 d-38
coming:not_make a+19 d-27
coming:not_miss a-24 c-17 d+21
coming:not_this a+15
coming:now a-25 b-16 c+19
coming:o c-17
coming:obvio a-23 b-23 c-25 d+25
coming:off a+17 b-26 d-17
coming:olvid* c-20 d-20
coming:on a-39 b-47 c+16 d+24
coming:on_it a-22 b-17
coming:on_me c-16
coming:on_my a-16
coming:on_the a-29 b-19
coming:otra a+32 b-27 c-19 d-31
coming:otra_@person a+15 d-19
coming:otro a+21 b-23 d-25
coming:out a+22 b-42 c-18 d-18
coming:over d-18
coming:packe* a-17 d+17
coming:packed a-17 d+17
coming:para b-27
coming:paro c+18 d-16
coming:paro_de c+18 d-16
coming:paso a+36 b-34 c-31 d-35
coming:passe* a+19 d-21
coming:passed a+19 d-21
coming:pedi a-18 d+18
coming:pensa* a-18 c+18 d-16
coming:pensando c+15 d-15
coming:pero c-22
coming:persona a+15 d-19
coming:pie a-32 b-23 c-26 d+31
coming:pierd* a-21 c-18 d+21
coming:pierdo a-21 c-18 d+21
coming:place b-24 c-24
coming:plann* a-16 c-21 d+19
coming:planning a-16 c-21 d+19
coming:planning_on a-16 c-21 d+19
coming:pleas* b-15 c-24
coming:please b-15 c-24
coming:poder a+27 c-18 d-25
coming:por a-31 b-23 c-19 d+32
coming:por_favor a-29 b-21 d+29
coming:posit* a+15 d-17
coming:positive a+15 d-17
coming:pregu* a-19 b+17
coming:puedo a-19 b+19 c-17 d-16
coming:puest* a-20 c-23
coming:puesto a-20 c-23
coming:que b+17 c-29
coming:que_hora b+16
coming:que_llevo a-20 b+23 c-20 d-25
coming:queda a-21 c-17
coming:quier* b-22
coming:quiero b-15
coming:quite* a+15
coming:ready a-27 c-23 d+27
coming:reque* a+23 b-17 c-21 d-23
coming:request a+23 b-17 c-21 d-23
coming:right a-19 d-25
coming:right_now a-16 b-15 c+19 d-21
coming:roads d-17
coming:sabe a-19 b-22 d+16
coming:salio a+26 c-26 d-25
coming:salio_un a+18 c-16 d-19
coming:says a-18 b+16 d-28
coming:scrat* a+20 d-22
coming:scratch a+20 d-22
coming:scratch_me a+20 d-22
coming:se_me d-26
coming:see a-27 b-26 d+28
coming:see_you a-26 b-18 c-27 d+31
coming:segun a-16 b-15 c+16
coming:seguro c-19
coming:si a-27 b-28 c+40 d-27
coming:si_consigo c+15 d-16
coming:si_me a-22 c+22 d-20
coming:sigo a-24 c-20 d+24
coming:sigue a-16 d+15
coming:sigue_en a-16 d+15
coming:sin d+16
coming:sin_falta a-18 d+18
coming:so a+16 b-26 d-18
coming:so_i a+24 c-20 d-24
coming:someo* a+18 d-18
coming:someone a+17 d-16
coming:somet* a+22 c-20 d-22
coming:something a+22 c-20 d-22
coming:something_came a+22 c-20 d-22
coming:sorry a+19 d-17
coming:spot b-20 c-18
coming:spot_please a-17 d+17
coming:stay a+17 c-15 d-15
coming:still a-29 b-18 c+16
coming:suelt* d-15
coming:sugar d-18
coming:suppo* b+16 c-15
coming:supposed b+16 c-15
coming:supposed_to b+16 c-15
coming:take c-23 d-21
coming:talk a-17 c+18 d-18
coming:tell c+16 d-17
coming:tempr* a-16 c+16
coming:temprano a-16 c+16
coming:tengo_que a+19 c-27 d-24
coming:that a-16
coming:the a-22
coming:the_books a-15 c-17 d+16
coming:the_fence c+18 d-20
coming:the_hospital d-16
coming:the_morning a-18 b-19
coming:the_truck a-19
coming:there a-20 c-43 d+20
coming:they c-15
coming:this a+21 b-17 c-20 d-20
coming:this_morning a+15 d-17
coming:time c-22 d-18
coming:time_was a-15 b+17
coming:tio a+17 c-16
coming:to d-16
coming:to_@cancel a-16 d+17
coming:to_have a+18 b-17 d-17
coming:to_snow b+15
coming:to_someone a+17 d-16
coming:toca a+17
coming:todav* a-18
coming:todavia a-18
coming:todo a-19 d+20
coming:tomor* c-37
coming:tomorrow c-34
coming:truck b-16
coming:truen* c-16 d+15
coming:truene c-16 d+15
coming:tryin* c+15 d-21
coming:trying c+15 d-21
coming:trying_to c+15 d-16
coming:turno d-19
coming:un a+21 b-15 c-22 d-19
coming:up b-26
coming:usted* a-20 b+18 d-19
coming:ustedes a-20 b+18 d-19
coming:va a+20 c-20 d-21
coming:vemos a-28 b-17 c-24 d+28
coming:ver c+19 d-18
coming:verda* a-23 c-22
coming:verdad a-23 c-22
coming:voy a-17 b-27
coming:voy_a d-18
coming:waiti* a-18
coming:waiting a-18
coming:waiting_on d-15
coming:was a-20 b+16 c-19
coming:we a+15 b-24 c-26
coming:we_are a+17 b-19 c-22
coming:went a+17 d-17
coming:which b+18
coming:will b-22 d-17
coming:will_know a-17 c+18 d-17
coming:will_not a+38 c-24 d-43
coming:willi* a-17 c-16 d+17
coming:willing a-16 d+15
coming:with b-20
coming:with_bells c-16
coming:with_my b-19
coming:would a-26 b-27 c-30 d+33
coming:would_not a-25 c-17 d+22
coming:y b-28 c+24 d-35
coming:ya a+15 c-38
coming:ya_me c-16 d-28
coming:ya_no a+36 b-20 c-22 d-36
coming:ya_pedi a-18 d+18
coming:ya_tengo a-22 b-15 d+22
coming:yes a+19 d-18
coming:yo b-19 c-19
coming:you b-34 d+16
coming:you_all a-17 b-16 d+19
coming:you_can a+17 b-24 c-15
coming:you_in a-16
comio a-18 b+19 d-16
commu* c-22 d-23
como d-16
como_# a-17 d+26
como__@relative d+16
como__al a-16 d+16
como__jajaja d-18
como__llama a-16
como__mi b-23
como__que a-15
como__roble a+17 d-16
como_cinco a-17 b-20 d+21
como_cree a+26 b-28 c-21 d-16
como_cuales a-18 b+24 c-30 d-20
como_esta b-28 c-21
como_loca a-17
como_no b-27 c-27 d+18
como_que b+15 d-17
como_se a-19 d-18
como_tres a-18 d+24
como_un a+35 b-31 c-31 d-30
compa* d-24
companero a-23 c-21 d+16
company d-24
compl* b-50 c-35
complain a-16 d+18
complaints b-16 c-22 d+16
completa d+15
complica b-17 c-16
complica$ a+16 d-16
compr* a-19 b+22 c-21
comprado a-33 b+26 c-30
compre c-15
compro a-18 b-16
con a-18
con_# a+17 b-16 c-25
con_@clinician c-20 d+20
con_@drink a-15 d+17
con_@medicine a+16 b-29 c-34
con_@sick d-17
con_@treat d+18
con__@clinician a-31
con__@drug a-17
con__@medicine b-25
con__@person b+16
con__@relative d-26
con__a a+17 b-22 c-22
con__de c-18
con__el a-21 b-17 d+26
con__familia a-16
con__gatos a-19 d+18
con__gusto a-23 b-20 c-21 d+24
con__hablo b+17
con__hace b-15 d+20
con__la c-17
con__le a-17 c-19
con__manana d-19
con__me b-18 c-17
con__no a-15
con__pero a-16
con__se a-16
con__si a-16 c+27 d-21
con__siete a-17 c-15 d+16
con__una d+15
con_confianza a-21 b-20 c-22 d+22
con_el c-26
con_eso b-17
con_esta c-18
con_este c-16 d-18
con_las c-17
con_mi b-46 c+21
con_mis b-17
con_mucho b-15 d+16
con_permiso c-15 d-20
con_quien c-18 d-23
con_un b+17
con_una d-28
con_ustedes a-16
concu* a-30 d-31
concussion a-24 d-25
condo* b-18 d-22
condom c+16
condom_broke c+16
condon d-20
confi* a-45 c+33
confianza a-21 b-20 c-22 d+22
confianza$ a-18 b-17 c-19 d+20
confidencial c-15
confidencial$ c-15
confirma c+16 d-15
confirmed a-26 b-21 d+18
confirmed$ a-25 b-20
confirmo a-28 b-25 c+24 d-16
confirmo$ a-17 c+16
confirmo_en c+15
confl* a-20 d+21
conge* a-15 d+19
conmi* b-34
conmigo b-34
conmigo$ b-33 c-32
conoc* d-19
conoz* a+24 b-20 c-23 d-21
conozco a+24 b-20 c-23 d-21
conozco$ a+20 b-17 c-20 d-18
conse* a+28 b-20 c-36 d-22
consegui a+25 b-20 c-33 d-18
consegui_quien c-18
consi* a-19 c+23 d-26
consigo b-26 d-17
consigo__@fetch a-18
consigo__me a-18
consigo__nadie d-16
consigo_a b-15 d-19
consigo_quien a-21
consu* a-24 b-23 c+29 d-25
conta* c-35
contar a+17 c-28 d-26
contar$ b-16
conte* a-20 b+29 d-31
contestado a-16 c+17
contestado$ a-18 c+15
contestar a-18 b+23 c-20 d-25
contestar_eso b+16 d-18
contesto b+20 c-27
contesto$ a+18 b-15 c-15
contesto__@clinician d-15
contesto__@relative b-18 d+16
contesto__la d-15
contesto__mi b-18 d+16
contesto_esas a-17 b+19 c-15 d-18
contesto_por a-16
contr* a-22 c-35 d+41
contrario d-15
contrario_la d-15
control c-24 d+24
control$ b-29
controlada a-21 d+23
controlada$ a-20 d+22
controlo a-29 b-22 d+25
convu* b-31 c-27 d+33
convulsion c-17
convulsiones a-23 b-25 c-28 d+32
convulsiones$ a-16 b-15 d+19
copa a+19 d-18
coraz* c-28
corazon c-27
corazon$ c-19
corazon__padezco a+17 d-16
corazon_esta a+16 d-16
corazon_estoy a+15
corazon_lo d-17
corazon_no b-16 c-19 d+20
corre* b-18 c-34 d+18
correct a-20 b-19 d+21
correcta a-19 b-19 d+20
correcta$ a-19 b-19 d+20
correo c-20 d-17
correo$ a+20 b-15 d-21
corri* a+21 b-24 d-19
cosa a-20 c+23 d-32
cosa_no a-19 c+18
cosas a-23
cosas__no c-17
cosas__vez c+18 d-18
cosas_que c-17
cosas_y a-15
cost c-25
couch a-21 b-25 d+24
couch$ a-20 b-18 c-16 d+22
cough a-15 b-15
could a-19 b-69 c+32
could__# c+17 d-16
could__@relative d+15
could__anybody a+16 c-17
could__be a-24 b-15 c+21
could__been a-26 b-15 c+26 d-25
could__but a-17 d+16
could__find a+16 c-17
could__i c+16
could__my c+19 d-23
could__name d-16
could__say c+16
could__sleep a-26 c-24 d+27
could__that a-17
could__the b-17 d-23
could__we c-16 d+15
could__you c+21
could_be a-35 b-32
could_have a-17
could_just a-23 c+25 d-25
could_not a-24 b-36 d+23
could_of a-16 c+19 d-18
could_say a+19 c-19 d-18
could_you a+17 c-16
coumadin a-19 b-19 d+19
couns* a-25 b-20 d+16
counseling a-20 b-20
counselor a-20 b-26 c+28 d-22
count a-25 d-23
count$ a-67 b+23 d-54
count* a-28
count__i b-15
count__it c-16
count__me c-16
count__out a+24 b-18 c-25 d-21
count_as b+16 d-15
count_me a+24 b-18 c-25 d-21
count_on b-16 c-18
counting a-27 b-25 c-28 d+31
counts b+16
counts__@treat b+15
counts__a b+23 c-16
counts_as b+17 c-16 d-15
coupl* a-24 b-30 d+19
couple a-24 b-30 d+19
couple_beers a+18 d-18
cours* a-19 b-15 c-17 d+22
course a-19 b-15 c-17 d+22
cousin b-19 c-17
cover b+17 d-19
cover* b-33
covered b-26
covered$ a-26 b-16 d+25
crazy c-32
crazy$ c-25
crazy__my a+16 b-16
crazy_about a+16 b-16
crazy_but c-16
creat* b-25 c-22
creatinina b-17
creatinina__transaminasas a+17 d-18
creatinine a+15 c-15
cree c-16 d-23
cree$ a+24 b-24 c-16 d-22
cree_que a-15
creek a-25 b-17 c-20 d+25
creep* a-18
creeping a-18
crei c-17
crei__si c-15
crei_que c-15
creo a-36 b-22 c+53 d-59
creo$ a-35 c+24 d-32
creo__@relative c+19
creo__mi b-16 c+18
creo__si c+16
creo_jaja b-23 d-21
creo_que a-23 b-42 c+33 d-28
crist* b-24
cristal a-26 b-21
cristiana a+24 d-19
crudo c+18 d-18
crumb b-17 c-20
ct d-17
cuadr* a-16 b-24 c+16
cuadra b-20
cuadra$ b-17
cuadrado a-16
cual a-40 b+31 d-26
cual_@medicine a-23 b+25 c-23 d-22
cual_@visit b+17 c-18 d-17
cuale* a-36 b+20 d-34
cuales a-36 b+20 d-34
cuales$ a-23 c+17 d-21
cuales_@relative a-17
cualq* a+23 b-15 c-21 d-28
cualquier a+23 b-15 c-21 d-28
cuand* a-22 b-38
cuando a-22 b-38
cuando__@relative b-22 c-28 d+23
cuando__a c-22
cuando__dieron a-17 d+18
cuando__la a-29 d+21
cuando__mi b-25 d+19
cuando__operaron c+16
cuando__pusieron c-21
cuando_guste a-25 b-17 c-23 d+25
cuando_me b-22
cuando_murio a-15 d+16
cuando_nacio b-15
cuando_quiera a-17 b-17 c-15 d+19
cuant* a-25 d-20
cuantas a-25 d-20
cuantas$ a-17 b-21 c+23 d-18
cuantas_preguntas b+17 c-16
cuanto a-49 b+45 c-16 d-55
cuantos d-19
cuart* c-16
cuarto c-16
cuarto$ b-19 c-18
cuatr* a-26 c-26 d+25
cuatro a-26 c-26 d+25
cuatro_@month d+15
cubre c-16
cuent* a-39 b+29
cuenta a-45 b+24
cuenta$ a-35 b+27
cuentan a-20 b+30 c-29 d-26
cuentan$ a-20 b+30 c-29 d-26
cuentas a-20 b-16 d+23
cuente b-21 c-23
cuente_conmigo b-16 c-17
cuenten b-16 c-20
cuento b-19
cuento_con c-18
cuerd* a+15 b-15
cuerda a+15 b-15
cuesta b+15 d-16
cuide a-20 b-16 c+17
cuido a+16
cumpli a-30 b-24 c-17 d+30
cumpli_# a-24 b-17 d+24
cumpli__@date a-17 d+17
cumpli__en a-17 d+17
cumplo a+22 b-19 d-36
cumplo$ a+16
cumplo__# a+19 d-20
cumplo__en a+19 d-20
cumplo_los a+19 d-20
cunada b-27
cunado a-22 c-16
curre* b-22 c-18
currently b-22 c-18
cut a-18
cutti* a-20 b-15 c+19
cutting a-20 b-15 c+19
cutting_down a-15 c+17
cvs c-18
cvs$ c-18
cymbalta d+20
cysti* a-17 c-17 d+24
cystitis a-17 c-17 d+24
cystitis$ d+16
da d-19
da__aguja a-16
da__la a-16
da__lo a+17
da__no a-17 c+17
da_miedo c-22 d-20
dab a-16 b-15 c+18 d-17
daban a-26 d-29
dad b-20 c-40
daddy a-20 b+21 d-20
dado b-21
dado$ a+30 c-15
dado_de a-15 d+15
dado_eso a+24 c-23
dads c-25
daily a-27 b-24
daily_for a-24 b-22
dale a-21 b-23 d+21
dale$ a-15 d+18
dan_@medicine d+16
dan__el a-18
dan_nada a+18 d-17
dan_permiso d-17
dando b-18 c-18 d+19
dando_pecho c-17 d+19
dano c-19
dano$ d+17
dar b+23 d-27
dark b-23 d-21
dark$ b-23 d-21
date d-22
daugh* a-20 b-18 d+17
daughter a-18
daughters a-20 b-18 d+17
day a-16 b-33
day$ b-20
day__day a-19
day__is c+16
day__it a-15
day__that b+21 c-16
day_at a-16
day_is c-15
day_off c-16
days a-43 b-17 c+27
days$ d-15
days_are a+16
days_clean a-24 d+24
days_sober a-21 c-16 d+21
de c-16
de_# c-32 d+19
de_@body c-17
de_@date c-19
de_@drink b-21
de_@eat b-26 c-26
de_@symptom c-18
de_@treat a+16
de__# b-27
de__@body b-21 c-25 d+19
de__@clinician b-20 d-16
de__@day c+15 d-15
de__@medicine b-18
de__@month a-40 c-21 d+25
de__@place c-16
de__@year c-18
de__ahi c-17
de__bien a+17 d-16
de__con b-22
de__cosas c-15
de__de a-22 b-20 c-15 d+22
de__del d+15
de__despues a-18 d+18
de__en a-17
de__esa a+18 d-18
de__eso b-20
de__estoy a+24 b-20 c-17 d-23
de__hace d-22
de__hay c+17 d-16
de__iglesia d+17
de__jaja c-17
de__le d-18
de__lista b-26 c-30
de__lo a-27 b+19
de__me b-29
de__mi a+20 b-18 d-20
de__mis a+15
de__mismo a-17 b+16 c-22
de__nada b-19
de__nietos b-19
de__no a+23 c-30 d-19
de__pero c-20
de__presion b-20
de__que b-42
de__rinones d-16
de__se a-24
de__si b-26
de__soy a+19 d-19
de__un b-16
de__una a-20
de__vida b-21 c-16
de__vivo a+16 d-16
de__voy a-17 c-21 d+19
de__y b-30
de__yo a+22 b-19 d-18
de_ahi d-15
de_antes a-24 d+21
de_cinco b-18
de_contar c-19 d-20
de_cuales a-16 b+21 c-19 d-19
de_cuatro a-16 d+18
de_dar d-15
de_edad b-31 c-29
de_encargo a-16 b-15 d+17
de_entrar a-18 d+18
de_eso a+25 c-19 d-29
de_esos c-15
de_hacer a+17 d-19
de_higado c-21
de_joven a-19 b+16 c-23
de_las b-29
de_lo a+23 b-20 d-30
de_los d-24
de_mamar a-18 d+18
de_maravilla b-27 c-27
de_mareo d-18
de_mas c+16
de_momento a+25 b-22 c-15 d-27
de_nacimiento a-20
de_nada a+25 d-26
de_nina c+19 d-17
de_nino a-18 c+19 d-18
de_noche a-19 b-19
de_orina a-25
de_parte a-21 b+24 d-24
de_por b-17
de_que a-38
de_retraso c+27 d-26
de_siete a-16
de_tila c-17 d-18
de_todo b-34 c-25
de_una a-34 b-31 c-25 d+38
de_ustedes c-19
dead d-29
debo b-17 d-21
debo$ b-17 d-21
decad* b-16
decades a-15 b-16
decia a-16
decia* a-15
decian a-15
decid* c+25 d-30
decided b-17 d-20
decided$ a-20 c+20
decided__it a+18 c-18 d-16
decided_against a+18 c-18 d-16
decir c+22 d-34
decir$ a-27 c+25 d-26
decir* a-24 c+24 d-26
decirle a-20 c+19 d-22
decirle$ a-16 c+16 d-20
deep a+17 d-16
deep_in d-15
defin* b+19 d-38
define a-40 b+23 d-31
define__i a-18 b-22 c+16
define_mania a-17 d-19
define_problem a-32 c+19 d-25
definitely a+23 b-28 c-20 d-20
deja a-19
dejam* a-16 b-42 c+40 d-35
dejame a-37 b-39 c+45 d-43
dejame__agenda c+15
dejame__la c+15
dejame__mi a-15 b-19 c+19 d-18
dejame_pensarlo a-15 c+16
dejame_ver a-18 b-21 c+22 d-22
dejamos c-20
dejar b-27 c-20
dejar$ a-16 d+17
dejarlo c-19
deje c+33 d-40
dejel* b-31 c-29
dejela b-26 c-22
dejela__esta b-16 c-15
dejela_como a-16 d+17
dejelo a+17 d-18
dejelo_asi a+17 d-18
dejem* a-22 b-25 c+37 d-36
dejeme a-35 b-24 c+39 d-30
dejeme__a c+15
dejeme__mi c+18
dejeme_pensarlo a-16 b-15 c+18 d-18
dejeme_preguntarle a-16 c+18
dejen* b-20 c-20
dejo b-20
dejo__@door a-18 d+20
dejo__la a-18 d+21
dejo_en a-23 b-17
del a-17 b-19
del__a b-17 c-16
del__en a-27 b-15
del__la a-17 d+17
del__me a-18 c-18 d+21
del__no d-16
del__padezco a+17 d-16
del__yo b-18 d+15
del_higado a-23
del_jale a+18 c-17 d-17
del_rinon a-19 b-15 d+15
del_trabajo b-22 d-16
dele a-16 b-42 c-38 d+34
dele$ a-26 b-19 c-20 d+26
dele__a a+15 d-18
dele_mi a+22 b-18 d-23
delus* c-17
delusions d+17
demas* a-20 d+18
demasiado a-20 d+18
demasiado$ d+15
demon* a-16
demons a-16
demons$ a-16
denti* b-17
dentista a+21 d-23
dentista$ d-16
dentr* a+19 b-17 d-19
dentro a+19 b-17 d-19
denve* a+15
denver a+15
depar* a+23 d-20
department a+23 d-20
department$ a+19 d-15
depen* a-51 b-49 c+45 d-24
depende a-39 b-43 c+46 d-34
depende$ c+24
depende__la b-16
depende_como c+15
depende_de a-15 b-20 c+20
depende_del c+20
depende_si c+18
depends a-32 b-33 c+24
depends$ b-15
depends__have c+15
depends__long c+17
depends_how b-26 c+22
depends_if c+18
depends_on b-22 c+23 d-15
depo a+17
depre a+22 b-15 c-19 d-23
depre$ a+18 c-16 d-21
depre* a+16 c-26 d-34
depresion$ d-21
depressed a+18 b-16
depression c-34 d-29
depression$ c-25 d-26
derra* c-22
derrame c-22
derrame$ a-23
derrame_hace a-16 d+18
desay* a-25 b-18 c-21 d+29
desayune a-25 b-18 c-21 d+29
desayune$ d+18
desayune__con a-15 d+16
desca* a+15 b-36 d-18
descansa d-16
descanso a-21 d+23
descanso$ d+15
descartaron a+29 b-26 c-30 d-26
descartaron$ a+18 b-16 c-19 d-15
descarto b-16 d-19
descarto$ d-17
desde b-67 c-22
desde_@date c-16
desde__# b-17 c-22 d+19
desde__@year c-16
desde__me a-20 b-17
desde__mi c-16
desde__murio a-16
desde_anoche a+20 d-18
desde_el b-18
desde_entonces c-18
desde_hace b-17 c-20
desde_las a-20 d+21
desde_los a-19 d+19
desde_que a-20 b-26 d+15
desma* a+18 c-21 d-21
desmaye a+21 b-23 c-16 d-19
desoc* a-17 d+17
desocupada a-17 d+17
desocupada$ a-17 d+17
despe* b-16 c-16
despues$ a+19 b-19
despues__que a-17
despues_del c-18
deste* c-21
detox d+16
di a-29 b-16
dia c-20
dia$ b-32
dia__mi a+18 d-17
dia_de d-15
dia_para c-15 d+18
diabe* b-21 c-32
diabetes a+15 b-21 c-23
diabetes$ b-18 c-19
diabetico c-18
diagn* b-39
diagnosed b-27
diagnosed__bipolar d+17
diagnosed_with c-21 d+15
diagnosis c+15
diagnosis$ c+15 d-17
diagnosticada d+16
diagnosticado_nada a-15 c+15
diagnosticaron c-29 d+20
diagnosticaron_bipolaridad d+16
diagnostico d-18
diagnostico$ d-17
diali* c-24
dialisis c-16
dialisis$ d-16
dialy* c-35
dialysis c-35
dialysis$ b+19 c-15 d-21
dialysis_@day a-21 b-17 c-16 d+20
dialysis__@day b-19 c-18 d+16
dialysis_mwf a-19 b-19 d+19
diari* a-27 b-23 c-25 d+32
diario a-27 b-23 c-25 d+32
diario$ a-23 b-18 c-20 d+23
dias a-28 b-30 c+17
dias$ a-16
dias__y a-16 c+17 d-16
dice a-34 c+22
dice$ a-21 b+27 c-24 d-25
dice__de b-15
dice__me b-21
dice__si b-17
dice__y a-20 c+22
dice_el b-16
dice_que b-23 c+19 d-19
dicen a-24
dicen_que a-19 b-28
dicho d-23
did$ b+18
did__@clinician d-20
did__anything a+18 d-18
did__ask b+17 d-16
did__at a-17 d-15
did__do a-16 d+17
did__em a+18 c-15
did__for a-19
did__go a-18
did__i c-20 d-16
did__it a+18 b-17 d-24
did__look a-16
did__me a+16 d-17
did__work a-21 d+21
did_a c+18 d-17
did_but a+21 c-18 d-16
did_fine a+16 d-15
did_great a+23 b-21 c-20 d-21
did_not a-16
did_the a-17 b-16 c-22 d+24
did_you a-18 b+24 c-17 d-19
die a-19
died a-20 b+21 c-27
died$ b-19 d+15
died_from a-16 b+17 c-16 d-16
died_of b+16 d-17
dieron$ a-24
dieron_@medicine b-17
diez c-21
diez_@year c-16
difer* b-15 d+18
diferentes b-15 d+18
diferentes$ d+16
diffe* d-17
different_@medicine d+18
diga d-15
digam* a-27 c-27
digame a-27 c-27
digame$ a-20 c-18 d+22
digo a-27 c+22
digo$ a-19 b-25 c+24 d-23
digo__no a-23 b-17
digo__puedo c+19 d-18
digo_no a+18 c-17
digo_que a-25
digo_si a-19 b-19
dije c-26
dije_que c-18
dijer* b-35
dijeron b-35
dijeron$ c-24 d+23
dijeron_que b-24
dijo b-24
dijo$ b+17
dijo__@clinician c-15
dijo__no a-16 c+17
dijo__si d+23
dijo_que a-17 b-27
dime d+22
dime$ d+22
dinner a+26 c-26 d-41
dio__alta a+16 c-16 d-15
dio__ataque a-16 d+17
dio__pero b-19 d-23
dio__y a-19 c-16 d+21
dio_alergia d+19
dio_positivo c-16
dio_un a-19 c-22
dio_una a-17
dios b-43 c+18
dios$ a-19 b-40
dios__libre a+16
dios__😂 a+17
dios_me a+16
dip c-15 d-16
dip$ a+16 d-15
dira a-17 c+19 d-20
dira$ a-17 c+19 d-20
direccion c-30
dis b+16
dis$ b+16
discu* d-22
disea* b+17 c-25
disease b+17 c-25
disease$ a-20 c-16
disease__me b-17
disor* b-21
disorder b-21
dispa* c-16 d+16
disparo c-16 d+16
disti* a-20
distintas d+16
diu$ a+24 c-15
divor* b-23 c-25 d+19
divorce c-21
dizzy b+17 c-19
do a-33 b+35 c-15
do$ a-21 b-19 d+17
do_@drug a-17 b+16 c-17
do_@medicine b+20 c-16
do__@call c-26 d-28
do__a a-16 b+18 c-26
do__all b+15
do__and d+16
do__any c-19
do__anyone a+15
do__attacks b+16
do__bring b+16
do__checkups a-17 c+17
do__count b+40 c-31 d-44
do__do a+29 b-27 d-27
do__drink a+20 c-16
do__go a-20
do__have d-22
do__if c+22
do__in c-16
do__it a-31 b-20
do__know b-53 c+18 d-18
do__me a-22 b-17 d+23
do__mind a-15
do__need a-27 b+18 c-28
do__now a-17 d+15
do__on a+16
do__recall b-16 c+15
do__remember c+18 d-17
do__so a+19 b-17 c-15 d-28
do__take c-20
do__text a+29 b-19 d-29
do__that c-17 d-25
do__think b-17 d-26
do__this a+15 c-20 d-23
do__to b+24 d-28
do__tomorrow a+20 d-20
do__touch a+18 c-16
do__trust d-18
do__use c-15
do__want a-16
do__what b-22 c+28
do__work a+18 d-20
do_have c-18 d+19
do_i a-29 b+25 c-15 d-20
do_it b-18 c-33 d+19
do_not b-23 d-16
do_nothing d+15
do_panic b+16
do_the a-20 d+20
do_they a-19 b+28 c-20 d-16
do_this a+17 d-16
do_utis b+17 c-19 d-15
do_with b+16
do_without d-19
do_you a-29 b+25 c-22
doble a-28 c-35
doce a-15 b-17 c-18 d+17
docto* b-27 c+23 d-23
doctor d-19
doctores c-16
doctors b-26 c+27 d-24
doctors$ a-23 b-22 c+29 d-22
doctors__a c-17 d+18
docum* a-19 c+17 d-22
documento d-18
does a-32 b+30 d-43
does$ c-15
does_@drug a-17
does_@food b+23 c-24
does_@medicine c+19
does__@drug d-15
does__@medicine b+26 c-26
does__@relative b-19 c+20
does__a b+20 c-22
does__count a-29 d-17
does__have a-16
does__if c-21
does__it b+17 d-18
does__matter a-16 b+21 c-17 d-19
does__me b+18 c-17 d-19
does__my d-17
does__take b+18 c-21
does__that b-15 d+16
does__to c-26 d-17
does__with c-16
does_a a-20
does_he b+16
does_it a-30 b+30 d-31
does_medical a-16 b+16 c-15
does_my a-16
does_not d-27
does_postpartum b-25 c+25
does_that a-19 c+28 d-22
does_the a-16 b+30 c-24 d-16
dog a-25 b+24 c-30
doing a-25 b-29 d+18
doing_it c-17
dolor c-20 d+23
dolor_de d+17
domingo b-18 c-22
domingos d-16
donde a-18 b+22 d-21
done a+26 b-38 c-35
done$ a+22 d-25
done__@relative b-18 c-17
donut a-23 b-19
door a-27 b+17 c-28
dormi b-16 c-15
dormi* a-19
dormida d-22
dormido d-16
dormir a-21
dormir$ c-20
dos a-30 b-72 d+36
dos$ b-19
dos_@year a-20
dos__al c-15 d+17
dos__la a-15
dos__no b-16
dos__tres a-15 d+16
dos__y d-19
dos_rayitas a-18 c-16 d+19
dos_veces b-21
dos_y a-21 c-19 d+22
dot c-17
doubl* c-16
double c-16
doubt b-25 d-29
doubt_it b-25 d-32
down a+19 b-25
down$ b-43
down__my d-22
down_there a+16 b-16 d-15
doy b-30 c-37 d+19
doy$ b-17
doy_pecho d+16
doy_teta a-16 d+18
dozen c-15 d+17
dozen$ c-15 d+17
dra c-16
drama b-27
drama$ b-20 c-24
drank_a d+15
dreams c-16
drink d-20
drink$ a+29 b-23 c-27 d-23
drink__a a+20 d-18
drink__but a-20 c+19 d-16
drink__much a-23 b-23
drink__my c-19 d+16
drink__night d-16
drink__not a+17 c-17
drink__problem a+18 d-16
drink__than a-16
drink_but a+21 c-19 d-18
drink_every a-22 c+17
drink_like d-16
drink_more a-16
drink_normal a+17 c-17
drink_too a-21 b-23
drinker a+29 b-21 c-18 d-23
drinking a-26 c-17 d+25
drinks$ a-21 b+19 c-17
drinks__is d-16
drinks__week a+16 c-18 d-16
drinks_a c-19
drip a-17 b-31 c+26
drip$ a-17 b-31 c+26
drive c-43
drive* c-35
drive: b-15 c-24
drive:@drive c-44
drive:@drive_myself d+19
drive:@drive_yo a-17
drive:@fetch a+15 b-18 d-37
drive:@fetch_mi a+15
drive:@insurer a+18
drive:@relative a+44 b-34 c-25 d-50
drive:@relative_@drive a+17 d-17
drive:@relative_is a+19 d-17
drive:@ride a+21 b-18 d-31
drive:@vehicle a+20 b-18 d-22
drive:a b-26 d-33
drive:a_@ride d-19
drive:a_nadie a-15
drive:can b+21 c-25 d-17
drive:carro c-19
drive:como b-15
drive:consi* a-18 c+18 d-18
drive:consigo a-18 c+18 d-18
drive:consigo_a a-15
drive:depen* c+16
drive:drive a-28 c-28
drive:drives a+17 d-17
drive:driving a-20 b-18 d+22
drive:en a-17 b-16 c-15 d+20
drive:en_mi a-21 d+21
drive:got c-19
drive:have a+18 b-20 d-24
drive:how c+15 d-15
drive:i c-18
drive:i_will a-28 b-18 d+28
drive:is b+15 c-22 d-23
drive:lleva a+15
drive:lleve d-27
drive:manejar a+24 b-20 c-20 d-26
drive:me a+30 b-43 c-17 d-15
drive:me_@fetch a+15 b-18 d-37
drive:me_voy a-29 c-20 d+29
drive:mi a+20 b-27 c-25
drive:mi_@relative a+31 b-22 c-19 d-36
drive:mi_carro a-21 d+21
drive:my b-30 c-16
drive:my_@relative a+35 b-25 d-35
drive:mysel* a-23 b-21 d+26
drive:myself a-23 b-21 d+26
drive:nadie a-15
drive:no b-40 d+18
drive:no_@drive a+22 d-23
drive:no_consigo a-18 c+18 d-18
drive:no_tengo a-28 b-16 c-33 d+30
drive:not a+23 c-30 d-39
drive:puedo d-18
drive:que a+24 c-23 d-28
drive:que_no a+20 c-22 d-24
drive:quien a-17 b-16
drive:quien_me d-27
drive:ride d-19
drive:se a+20 b-19 c-18 d-21
drive:si a-26 c+17
drive:si_no a-21 c+21 d-22
drive:solo a-27 c-16 d+27
drive:someb* a+18 d-21
drive:somebody a+18 d-21
drive:takin* a+26 b-19 d-21
drive:taking a+26 b-19 d-21
drive:taking_me a+26 b-19 d-21
drive:tengo a-18 b-24 c-36 d+22
drive:tengo_quien a-18 c-20 d+18
drive:the d-18
drive:to a-16 b-30 d+17
drive:told a+23 b-17 c-22 d-23
drive:uber a+16
drive:va a+18
drive:voy a-42 b-27 c-32 d+42
drive:was b-21 d-23
drive:wife a+15
drive:will b-22 d+20
drive:will_@drive b-21 d+17
drive:yo a-34 b-16 c-16 d+28
drive:you a+23 b-20 d-18
drive:¿ b+26
driver b+16 c-28 d-20
drives c-22
driveway d+16
driving a-19 c-25 d+15
droga* d-16
drogas d-16
drogas$ c-24 d-28
drop b-20 d-19
drop$ c-16
drop_it b-16 c-21
dropp* a-17
dropped a-17
dropped__at a-23
dropped_me b-15 d+19
drove b-16 d-18
drug a-15
drug__me c-16
drug_allergies a+17
drugs d-17
drugs$ a+17 d-16
drunk a-31 c-18
drunk$ a-24 d+17
dry a+24 b-18 c-20 d-23
dry__a a+19 d-18
dry__bone a+19 d-18
dry_as a+19 d-18
duda a-27 b-25 c+24 d-18
dudas a-20 d+24
dudas$ d+16
dude a+17
due a-38 c-20 d+32
due__@date a-23
due__day a-17 d+16
due_in a-19
duele__@body c-21
duele_la a-24 b+16
dui d+15
duloxetina a-18 c-15 d+20
dura a-16 b+18 c-17 d-16
durin* a-27 b-25 d+16
during a-27 b-25 d+16
during_surgery b-22 c+25 d-16
duro a-30 b-26 c+22
duro__la a-19 c+16
dx c-18
dying c-19
dying$ c-17
e a+23 b-16 c-19 d-21
earl c-17 d+17
earl$ d+16
early b-27 c+17 d-21
early$ a-18
early_for a+18 b-15 c-15 d-17
early_to a-17
ears a-23 d+21
easte* c-16
eastern c-16
eat a+22 c-27 d-28
eaten c-19
eaten:@body a+24 b-21 c-21 d-25
eaten:@drink a-52
eaten:@drink_con a-17
eaten:@eat a+21 b-30 c-22
eaten:@food c-29 d+20
eaten:@medicine a-19 d-21
eaten:@relative a-15 b-19 c-16 d+18
eaten:a a-18 b-58 d+31
eaten:a_@food a-25 b-16 c-21 d+27
eaten:a_few a-19 b-19 c-23 d+22
eaten:ago a-18
eaten:agua b-23 c+25 d-30
eaten:and a-15
eaten:anoch* a+25 c-15 d-24
eaten:anoche a+25 c-15 d-24
eaten:aroun* a-19 c+21 d-20
eaten:around a-19 c+21 d-20
eaten:ate a-21 d+20
eaten:ayer a+30 b-26 c-21 d-27
eaten:bites a-18 b-18 c-24 d+21
eaten:cafe c-22
eaten:coffee a-34 b+21 c-30
eaten:comi a-24 c-26 d+30
eaten:como b-20 c+18 d-20
eaten:con a-17
eaten:de a-24 b-16
eaten:de_@drink a-22
eaten:desay* d+20
eaten:desayune d+20
eaten:desde a+27 b-16 c-23 d-26
eaten:few a-19 b-19 c-23 d+22
eaten:few_bites c-16 d+15
eaten:food a+17
eaten:gum a-20 d-24
eaten:hace a-21 b-23 c+19
eaten:half d+18
eaten:half_a d+18
eaten:have a+16 c-16 d-15
eaten:i a-43
eaten:just a-18 b-28 c+15
eaten:just_a b-16
eaten:kids a-15 b-19 c-16 d+18
eaten:la d-18
eaten:last a+34 b-31 c-25 d-31
eaten:last_night a+21 b-16 d-19
eaten:leche d+20
eaten:me a-26 b-25 d+25
eaten:my b-18
eaten:my_@medicine a-16 d-18
eaten:ni a+33 c-26 d-29
eaten:night a+21 b-16 d-19
eaten:no b-17 d-15
eaten:nomas a-28 b-23
eaten:not a+30 b-18 d-34
eaten:of b-16
eaten:only a-23 b-24 d+16
eaten:only_a a-20 b-15 d+18
eaten:pan a-16 d+20
eaten:pills a-16 d-18
eaten:since b+15 c-25 d-34
eaten:solo a-39 b-38 c+22
eaten:solo_un a-29 b-23 d+21
eaten:sugar d+17
eaten:un a-25 b-44 c-22 d+35
eaten:una c-24 d+21
eaten:water a-28 c+27 d-26
eaten:when a-21 b+19 d-21
eaten:y a+27 b-24 c-32 d-21
eaten:ya a+22 b-17 d-20
eaten:¿ b+17 c-16
eating a-34 b-28 d+32
echel* a-20 b-16 c-15 d+20
echele a-20 b-16 c-15 d+20
echo b-18
ecogr* c+16
ecografia c+16
ecografia$ c+16
ect a-20 b-18 c-16 d+25
edad c-21
edad_no d-17
edge b-30 c+25 d-33
edge$ b-24 d-23
edibles a+18 d-18
effec* a-16 b+19
effects: b-35 c-54 d+21
effects:@body a-40 b-24 c-25 d+34
effects:@sick d+17
effects:@symptom a-54 c-46 d+42
effects:a c-16
effects:after a-16
effects:al b-16 c-17
effects:all a+20 d-19
effects:as a+32 b-19 c-17 d-36
effects:be a-24 c+28 d-27
effects:been a-24 c-16 d+21
effects:bien d-17
effects:but a-28 c-27 d+28
effects:by a+16 b-15 c-16
effects:cabeza d+20
effects:como a+29 b-23 c-20 d-30
effects:could a-34 b-16 c+24
effects:de b-22
effects:desde c-17
effects:desde_entonces c-17
effects:dia a-23 d+24
effects:dolor a-25 d+25
effects:dolor_de a-25 d+25
effects:el a-30 b-18 d+26
effects:enton* c-17
effects:entonces c-17
effects:es a-16
effects:felt b-16 c-24 d+15
effects:for b+16 c-16
effects:good a+24 d-25
effects:great a+33 b-17 c-21 d-33
effects:hasta d-20
effects:headache a-18 b-17 c-18 d+29
effects:i c-28
effects:is a-22 b+20 d-23
effects:it a-33
effects:just a-42 b-28 c+17
effects:la a-17
effects:la_@body d+16
effects:lo d-15
effects:lo_mejor d-15
effects:mareo a-29 b-20 c-23 d+34
effects:me a+15 b-27 c-28
effects:me_senti c-16
effects:mejor d-15
effects:my a-36 b-25 d+19
effects:nada b-22 c-23
effects:night a-19 c-19 d+21
effects:no b-30
effects:norma* c-28 d-31
effects:normal c-28 d-31
effects:not b-23 c-26
effects:nothi* b-19
effects:nothing b-19
effects:off a-16 d+17
effects:one d-16
effects:por a+22 b-16 d-30
effects:quien c+19
effects:quien_sabe c+19
effects:sabe c+19
effects:senti a+24 b-17 c-20 d-16
effects:shoul* b+16
effects:should b+16
effects:should_i b+16
effects:si d-15
effects:sick d+17
effects:since a-22 c-27 d+26
effects:sleepy d+16
effects:slept b-20 c-22
effects:smoot* a+25 b-18 c-17 d-23
effects:smooth a+25 b-18 c-17 d-23
effects:that a-19
effects:that_night a-19 c-19 d+21
effects:the b-21
effects:tired a-17 b+17
effects:to a+15 b-20 d-21
effects:todo b-22 c-16
effects:un b-16 c-26
effects:visio* a-18 d+16
effects:vision a-18 d+16
effects:was a-22 c-18 d+21
effects:went a+22 b-20 c-27 d-16
effexor d+21
eggs b-22 c-18 d+17
eh a-26 c+19 d-25
eh$ a-25 c+16 d-23
eight* b-19 c-25
eithe* a+17 d-22
either a+17 d-22
either$ a+16
el$ a-20
el_# b-35
el_@animal a+19 b-19 d-18
el_@body a+16 b-18 c-21
el_@day c+15 d-30
el_@drink c-15 d-16
el_@drug a-16 c-23 d+15
el_@insurance b+16 c-25
el_@medicine a+18 b-24 c-25
el_@month b-16
el_@relative b-18
el_@vehicle c-27
el__@month a-18 d+18
el__@year c-17
el__ahi a-25 c+21 d-22
el__cuenta a-27 b+32 c-25 d-31
el__dejo c-16
el__dice b-20 d-17
el__dijo b-20
el__dio c-20
el__es b-26
el__ese a-16 c-16 d+15
el__eso a-16 c-15
el__este a-17 d+17
el__graso c-17 d+18
el__inflamado d+17
el__jaja c-16 d-23
el__le a-21 b-24 d+17
el__lo c-22
el__luego c-20 d-20
el__me b-26
el__mi d-18
el__nada a+16
el__ni a+19 d-17
el__no a-37 c+21
el__normal a+15 c-16
el__nunca d-15
el__otra a-17
el__pero b-16
el__por c-18
el__presion a+16 b-16
el__puso d+15
el__que b-33
el__salio a+21 b-17 d-24
el__se d-17
el__segun b-16
el__si a-18 d+20
el__viene b-16
el__y a+17 b-33 c-16
el__ya c-21
el__yo b-18
el_bebe a+17 b-20 c-20
el_cardiologo c-17
el_carro b-15 d-24
el_cel a-16 d+16
el_celular b+17
el_corazon c-19
el_cuarto a-16
el_de b-18
el_del b-18 d+15
el_dia a-30 b-20 d+28
el_dolor c-17
el_estudio a-17 c+16
el_favor a-15 d+19
el_higado b-40
el_hospital b-20
el_mensaje b+20 d-18
el_paciente a+23 b-24 d-24
el_papel a-22
el_que c-21
el_resultado a-16 c+19 d-20
el_rinon c-34
el_sofa a-18 d+17
el_super b-19 d-18
el_test a-25 b-16 c+16
el_trabajo a-17
el_trago b-15 c-17 d+18
el_ultimo a+17 b-18 d-21
el_ultrasonido a-16
el_unico a+16 c-17
elbow d-15
elbow__in d-15
elbow_deep d-15
elect* a-20 b-34 d+27
electro d-18
electroshock a-16 c-17 d+17
eleva* a-21 b-17
elevated a-21 b-17
eliquis a-35 b-29 c-25 d+35
ella__@relative a-19 b+22 d-17
else b-40 c-18 d+17
else$ a+23 b-33
em b-23 c-28
em$ b-25 c-25
email a+22 b-21 d-22
email$ a+16 d-16
email__please a+15 b-15
email_only a+15 b-15
embar* a-25 c-17 d+16
embarazada a-15
embarazada$ c-29
embarazada__lactando c-17
embarazada_no a-18 b-18
embarazadisima a-21 b-19 c-19 d+23
embarazo c-17
embol* a-15 d+18
embolia a-15 d+18
embry* c-16 d+17
embryo c-16 d+17
embryo_transfer c-16 d+17
emdr b-16 c-20 d+19
emdr__@medicine d+19
emerg* b-17
emoji* b-33 c-29
emojithanks a+16
emojithanks$ a+16
emojiyes b-25 c-24 d+19
emojiyes$ a-26 b-19 c-17 d+26
empty a+29 b-21 c-22 d-30
empty$ a+19 d-19
en c-18
en_# a+24 b-46 c-43
en_@date b-23 c-17
en_@eat a+30 c-20 d-30
en_@holiday b-16
en_@treat c-22 d+29
en_@vehicle a+18 c-20 d-19
en__# a-26 c-40 d+17
en__@body a-44
en__@door b-18
en__@place b-21
en__@thanks b-16
en__@treat c-20
en__@vehicle b+16 c-30 d-28
en__bodas a+22 c-17 d-19
en__cada a-17 c-17
en__calle b+19 d-23
en__cama a-22 b-22 c-17 d+24
en__carro b-26 c-30
en__casa a-18 b-35 d+22
en__chamba a+16
en__con b-34
en__cuando c-21
en__de b-33
en__es a+16 d-15
en__eso b-20 d-22
en__esta a-17
en__estoy b-18
en__familia c-16
en__farmacia a+17 d-17
en__grado a+21 d-20
en__hasta a+18 d-18
en__historial b-16
en__hora a+19 b-16 d-19
en__hospital b-20
en__jaja a-21 c-18
en__junta a+17
en__la d-21
en__le c+18 d-18
en__luego c-24 d-24
en__manana c-15
en__me b-20
en__mejor a+20 b-16 d-20
en__mi b-15
en__no c-20 d-20
en__noche b-28 c+19
en__nunca b-17 d-16
en__pero a-18 c+16
en__plant a-20
en__que c-21
en__rato b-18 c-15
en__rinon b-16
en__si a-21 c-16 d+23
en__siempre a-15 d+16
en__sitio a+19 d-16
en__sofa a-18 d+17
en__soy b-18
en__una d-17
en__vida a+26 b-20 c-19 d-22
en__viendo d+15
en__y a+21 c-24
en__ya b-23
en_camino a+15 b-26 c-23
en_casa a-17 b-29 c-16 d+26
en_casita d+16
en_clase a+17 d-15
en_el a-19
en_eso c+17 d-31
en_este a+16
en_esto a+24 b-30 d-19
en_las d-18
en_los a-19 b-18 d+19
en_media a+15
en_mi a-24 d+27
en_mis a+20 b-18 c-18 d-18
en_misa a+18
en_orden a+22 d-25
en_otra b-19
en_otro b-18
en_pie a-25 b-16 c-17 d+24
en_rehabilitacion a-20 b-15 c-20 d+21
en_su b-25 c-19
en_un d-19
en_una c-19
en_urgencias a-17 b-18
enalapril a-19 c-21 d+29
encan* a-22 b+20 c-22
encar* b-18
encargo a-16 b-15 d+17
encin* b-22 c-26
encinta b-22 c-26
encinta$ b-22 c-25
encon* a+19 b-29 c-29
encontrado a+19 c-21
encontrado_nada a+17 c-18
encontre b-26
encue* a-20 d-24
encuentro a-20 d-24
end c-30
end$ a-21 c-19 d+15
ended c-15
enero b-27
enferma a+23 b-15 c-20 d-19
enfermera c-20 d-30
enfermo c-22
enlar* a-20 b-19 c-20 d+22
enlarged a-20 b-19 c-20 d+22
enlarged_heart a-20 b-19 c-20 d+22
enten* a-19 b+18
entendi a-19 b+18
enter* b-36 c-35 d+21
entera b-24 c-27
entera$ b-19 c-23
entere b-20 c-17
entie* a-25 b+19 d-24
entiendo a-18 d-16
enton* b-17 c-19
entonces b-17 c-19
entonces$ b-16 c-18
entra c-15
entra* c-17
entrando b-17 c-22
entrando_al a+19 c-17 d-20
entre b-16
entre__y c+18
entro c-36 d+16
entro_a a+19 d-19
enzimas__higado c-17 d+17
enzimas_del c-17 d+17
enzym* a-19
enzymes a-19
epile* b-21 c-23 d+25
epilepsia d+16
epilepsy c-15
episo* b-21 c-26 d+19
episodio_de d+18
er$ a-20 b-25
er__was d-18
era d-31
era$ a-16
era__chico c+17
era__nada a+21 b-15 d-17
era__no a-19
era_el c-18
era_mi d-16
era_muy a-15 c+18
era_nino a-22 c+15
es d-29
es$ a-35
es__# b-25
es__@day a-20 d-17
es__@place a-15
es__@relative d-29
es__apartamento a+18 d-18
es__de d-17
es__la a+21 b-29 d-16
es__lo d-15
es__los a-20 c-16
es__me d-15
es__mi d-25
es__no b-23 d-18
es__para c+15
es__personal c-16
es__por c-16
es__primera a+20 b-16 d-17
es__telefono a-24 d+20
es__unico b-23 c-21
es__vez a+20 b-16 d-17
es__y c-18
es__yo a+23 b-24 d-21
es_alergico a-19 b+20
es_bipolar c-17
es_confidencial c-15
es_de d-17
es_la a+22 d-40
es_lo a+17 b-26
es_mi c-33 d+17
es_muy a-19 d-15
es_para d-23
es_que c-19 d-17
es_rapido a-16 c+18 d-17
es_un b+16
esa c-20
esa$ b-17
esa_@medicine c-15
esa_@place a+16 b-16 d-16
esa__@place a-15
esa__a d-16
esa__es d-16
esa__me b-23 c-23 d+16
esa__mi a-17
esa_es a-15
esa_hora c-33
esa_noche a-16 b-16 c+15
esa_palabra b+15 c-18 d-18
esa_vez a-19 d+23
escitalopram a+21 b-20 c-25 d-16
escri* c-28
escribame a-28 b-21 c-21 d+26
escribame$ a-17 d+18
escribe c-22 d-22
escribe$ a-18 b+18 c-17 d-18
escribir a-15 c-20
escribo a+16 b-21
escuc* a-23 b-22 c-18 d+30
escucho a-17 b-17 d+19
escucho$ d+16
ese c-35
ese_@hours c-20
ese__correo a-20
ese__es d-16
ese__lo b-20 c-18
ese__me b-22 c-24
ese__mi b-29 c-20
ese__no b-20 c-16
ese__por a-19 b+18 d-18
ese_dia a+27 b-33 d-21
ese_es a-21 b-16 d+21
ese_lado a+21 b-17 d-22
ese_no a-20
esket* b-23 c+20
eso b+26 d-39
eso$ c-18
eso__@thanks a+18
eso__a c-16
eso__digo a-16
eso__el c-17
eso__en b+17 d-19
eso__es c-17 d-17
eso__hablo a-16 b+18 c-16 d-16
eso__jaja b-22 c+20 d-23
eso__jamas a+16 d-16
eso__lo b+16 c-29 d-31
eso__me c-25
eso__mi b+22 d-24
eso__muy b+17
eso__personal a-21 b+24 c-19
eso__privado a-15 b+17
eso__que a-24 b+31 c-32 d-24
eso__tiene b+19 c-20
eso__ya b-15
eso__yo a+16
eso_creo a-17 b-21 c+20 d-18
eso_cuenta a-15 b-34 c+30 d-19
eso_en a-15 c-16
eso_es a-19 b+27 d-25
eso_estoy b-22
eso_le c-15
eso_lo a-15 b+22 d-16
eso_no a+22 c-24 d-22
eso_nunca a+16 c-16
eso_que a-22 b+21 c-25
eso_ya c-15 d-21
esos a+27 c-31 d-32
espalda c-18
espera c-20
espera_afuera d+15
esperando b-41
esperando$ a-19 c-24 d+22
esperando__del c+16 d-16
esperando__en a-17 c-19 d+21
esperando__recojan c-16
esperando__resultado d-15
esperando_el d-18
espereme c-17 d-16
espero a-16 c+18
esposa b-23
esposo c-16
esqui* a-18 c-19 d+17
esquizoafectivo a-20 b-22 c-27 d+29
esquizoafectivo$ b-18 c-17 d+20
esquizofrenia c-27
esquizofrenia$ a-18 c-19
esquizofrenico$ a-17 b+17
esta c-38
esta$ b-28 c-21
esta__@relative d-17
esta__conmigo d-15
esta__del a-25 d+19
esta__en d-16
esta__la b-21
esta__le d-18
esta__mi c-19
esta__no c-21
esta__para a+21 d-23
esta__siete a-19 c-16
esta__su d-16
esta__yo a-19
esta_bien b-18 c-20 d+17
esta_embarazada a-19 b+17
esta_haciendo a-23 b+18 d-20
esta_perdi a+21 b-21
esta_toda a+16
esta_todo a+19 d-18
estab* a-30 c+17
estaba a-26 c+20 d-17
estad* a+27 b-24 c-30 d-22
estado a+27 b-24 c-30 d-22
estam* b-21
estamos b-21
estamos_buscando a-19 b-16 c+19
estamos_en a+15
estamos_hablando a-16 d-15
estan d-28
estan_evaluando a-19 b-18 c+22 d-16
estar a-21 b+18
estar* b-23 d+17
estare b-23 d+17
este c-32 d+23
este_@year a-16 b-26 c-17 d+23
este__me a-19 b-19 d+20
este__no d-28
esto c-36 d-29
esto$ c-27 d-31
estomago a+22 b-18 c-18
estos c-17 d-15
estoy b-28 c+17 d-23
estoy$ a-16 b-20
estoy_@insurance a-15 c+23
estoy__@eat a+21 b-20 d-20
estoy__@food a+24 d-24
estoy__@medicine d+15
estoy__@relative a+18 c-19 d-15
estoy__@vehicle b+15 c-19 d-18
estoy__a a-20
estoy__al a+16 d-24
estoy__casa a-39 d+38
estoy__clase a+17 d-15
estoy__con a-20 b-28 c+26 d-21
estoy__de c-19 d-23
estoy__el d-19
estoy__en a-21 d+16
estoy__eso b-22 d-23
estoy__me b-16 c+17
estoy__mi b-32
estoy__que b-24 d-21
estoy__resultado d-15
estoy__una d-17
estoy__verdad a-17 b+18 c-18 d-17
estoy_a c-16
estoy_bien a+17 b-22 c-16
estoy_con a+18 b-26 c-27
estoy_de a-18 d+18
estoy_desocupada a-17 d+17
estoy_encinta a-24 b-15 c-18 d+23
estoy_esperando a-20 b-30 c+19
estoy_libre a-15 d+16
estoy_loca a+17
estoy_manejando b+19 c-25 d-32
estoy_operada a+25 c-18 d-22
estoy_pensando c+15 d-15
estoy_sano a+20 c-21
estoy_segura a-26 c+25 d-16
estoy_sola c-17
estoy_tomando a-16 d+20
estoy_trabajando a+25 d-31
estoy_triste a+16
estoy_viendo a-23 b-17 c+23 d-19
estre* a+37 b-27 c-24 d-31
estres a+37 b-27 c-24 d-31
estres$ a+19
estres_postraumatico a+16
estud* b-29 c+24 d-29
estudio c+18 d-15
estudios b-23 d-23
estuv* a-30 c-27 d+20
estuve a-23 b-23 d+24
estuvo b+16 c-17 d-19
evalu* c+24 d-34
evaluando a-19 b-18 c+22 d-16
evaluaron b+17 c-22 d-21
evaluaron__bipolar a+19 c-19 d-16
evaluated a-19 b-17 c+25 d-18
evang* a+16
evangelica a+16
even a+18 c-26 d-17
eveni* a+16
evening a+16
ever a+18 d-18
ever$ a+37 c-36 d-24
ever__it b-16
ever_took a+16
every a-29 b-52 c-21 d+38
every* a+27 c-41 d-18
every_@month a-32 b-23 c-32 d+34
every__but d-19
every__it a-19
every__no b-18
every_day a-27
every_morning a-16 d+21
every_night a-25 b-18
every_three a+17 d-19
everybody c-25
everybody__know a+17 d-15
everybody_i a+17 d-15
everyone a+19 b-21 c-20
everyone__my b-17
everything a+25 c-25
everything$ c-35
everything__@year a+18
everything__the d+15
everything_but a-17
ex b+22 d-42
ex$ a+18 b-21 d-19
ex_@clinician b-17
ex__drunk a-16 b+16
ex__no c-17 d-18
ex__say b+16 c-17 d-15
ex_is a-20 b+19
ex_would b+16 c-17 d-15
exact* a-21 b-30 c+24
exactly a-19 b-26 c+24
exactly$ a-16 b-18 d+16
exame* d-16
excep* b-20 c-19
except b-20 c-19
excus* b+16 d-16
excuse b+16 d-16
exist* c-16
existia c-16
expec* a-16 c-31 d+16
expecting a-16 c-31 d+16
expecting$ c-25
expecting_# a-17 d+16
expecting__# a-19 d+19
exped* a-16
expediente a-16
exper* a-16 c-19 d+19
experience a-16 c-18 d+20
experience$ d+19
eyes a-20
fabri* a+18 d-19
fabrica a+18 d-19
fabrica$ a+16
face a-20 c-19
faceb* a-22 b+22 c-17 d-22
facebook a-22 b+22 c-17 d-22
facto* b-21 c-18
factory b-19 c-16
factory_@open a+15
faint c+17
faint* a+21 d-22
fall a-24
fall$ a-19 c-16 d+20
fall__that d-15
fall_under d-15
falla a-27 b-18 c-19 d+28
falla$ a-21 d+21
falle* b-17
falta b-48
falta$ c-17
falta* d-18
falta__# c-16
falta__hora a+21 b-19 c-16 d-20
falta__rinon d+16
falta_el b-15 d-15
falta_hacerme a-16
falta_un c-21
faltaba a-19 c-16 d+21
faltaba_mas a-19 c-16 d+21
faltan d-29
faltan_# a+16 d-16
faltan__analisis a-15
faltan__semanas a+19 d-20
faltan_los a-22 c+16
famil* b+16 d-37
familia d-18
family c-15 d-28
family$ a-18 b+24 c-18
family_and d+15
family_is a+18 b-17 d-19
far a+26 b-28 d-19
far$ a+20 b-23 d-17
farm a-16 d+16
farma* b-19 c-24
farmacia b-19 c-24
fatal a+17 b-23 c-25
fatal$ a+16 b-21 c-23
fatty a-36 b-29 d+25
fatty_liver a-28 b-20
favor c-37
favor$ c-33
fea c-18 d+24
feas a-17 d+16
featu* d+17
features d+17
february a+21 d-21
fee d-17
feed$ a-18 d+20
feedi* b-17 c-16
feeding b-17 c-16
feel a-17
feel$ b-24 c+20
feeli* b-26 c-27
feeling b-26 c-27
feels a-16 d-22
feels_like a-18 c+17
feet b-22 c-29
fell_through a+16 c-15 d-19
fella b-20 c-20
felt__for a-16
fence a-16 b-17 c+25 d-26
fende* b-18
fender b-18
fender_bender b-18
fever b-18
few a-19
few_@hours d+16
few_bites c-16 d+15
few_minutes a-19
fib a-17 d+19
fibri* a-25 b-18 c-20 d+25
fibrilacion a-25 b-18 c-20 d+25
ficha a-17
fiddl* b-16 c-19
fiddle b-16 c-19
fiddle$ c-16
field a-17 b-16
fiest* d-19
fiestas d-16
fiestas$ a+20
fifte* a+21 b-17 c-15 d-20
fifteen a+21 b-17 c-15 d-20
fifteen$ a+21 b-17 c-15 d-20
fifth a-17 c-15 d+18
fifty b-20 d-27
figur* b-23 c+24 d-17
figure a-20 b-17 c+23 d-17
figure__out a-20 b-17 c+23 d-17
fijo b-19 c-22 d+18
file c+16 d-30
file$ a-19 c+16 d-20
fin a-26 b-22 c-23 d+26
final a+28 b-19 c-23 d-24
find a-36 c+37 d-36
find$ a-18 b+18 d-20
find_a b-19 c+16
find_anybody a+18 c-17
find_out a-32 b-21 c+27
find_somebody b-17
find_someone b-19 d-19
fine a+28 b-67 c-49
fine$ a+39 b-58 c-36 d-16
fine__fine a+17 d-20
fine__is c-18 d+19
fine__me a-25 b-25 c-19 d+27
fine__my c-16
fine_by a-20 b-22 c-16 d+23
fine_liver d-17
fines a-19
fines$ a-22 b-17 c+17
finis* a-20 d+18
finished a-20 d+18
fire a-17 d+21
fire_away a-17 d+21
firma a+18 b-18
firme a-18 b-19 d+21
first a+16 b-23 d-17
first$ d-40
first__for a+18
first__here a+16
first__in a-26 c-20 d+24
first__me a+16
first__week a-16 c-18 d+20
first_go a+18 d-19
first_one a+24 c-26 d-19
first_thing a+21
first_time b-31
first_timer a+21 b-19 c-21 d-19
fish b+15 d-18
fish_oil b+15 d-18
fit b-26 c-31
fit__a b-16 c-19
fit__fiddle b-16 c-19
fit_as b-16 c-19
fits a-21 d+22
five b-17 c-33 d+27
five$ c-26
five_@year a+16 d-15
fixin* a+15 d-17
fixing a+15 d-17
fixing_to a+15 d-17
flat c-24 d-18
flat__# a+16 d-16
flat_on a+16 d-16
fluoxetina a+22 b-21 c-26 d-16
flyin* b-17 c-18
flying b-17 c-18
foggy a-15 c+18
folks a-30 b-26 d+29
follo* a-16
food a+26 c-21 d-25
for b+20 c-29
for$ b+15 d-22
for_@drug a-18 d+18
for_@relative d-15
for_@year c-16 d+17
for__# a+20 c-15 d-20
for__@hours d+16
for__@year a+20 b-26 d-18
for__and b-18 c-24 d+18
for__back b-20
for__first a-22 d+17
for__for a-18 d-20
for__hour a-21 b-20 d+22
for__i c-16
for__only a-21 b-16 c+22
for__or a-19 d-17
for__pressure a-21 b-19 c-16 d+24
for__she b-15
for__so a-18 b-16
for__that b-17
for__time c-17 d+16
for__week a-15 b-16
for__weeks d-16
for_an b-18
for_anxiety a-15
for_asking b-20
for_bipolar b-17
for_blood a-18 d+18
for_it c-33 d+16
for_mania b-30 c-25
for_me b-24
for_nerves a-18 b-18
for_now a-16 b-20 c+22 d-21
for_one c+19 d-19
for_pain a-25 d-20
for_psychosis d+19
for_sleep a-16
for_sure a-21 b-23 c+16
for_that a-21 b+25 d-26
for_the c-26
for_this a-28 b+21
for_two b-26
for_what a-27 b+31 c-28 d-32
forge* b-23
forget b-32
forget$ a-27 b-21 c+28 d-28
forget_half a+17 d-16
forma c-19 d-17
forma$ c-19 d-17
formu* b+24 c-30 d-35
formula c-22 d-26
formulario a-25 b+23 c-16 d-20
formulario$ a-25 b+23 c-16 d-20
forth a-19 c+19 d-17
found b-34 c-39 d+32
found_a c-16
found_nothing a+16
found_out a-20 d+19
four b-39 c-35 d+25
four$ b-24 c-31
frasc* a-19 b-24 c+15
freak* a-19
free b-26 c-35
free$ c-24
fresh a+16 c-22
fresh__of a+15 d-16
fresh_out a+15 d-16
friday a-32 b-27 c+19
friend d-19
friends a+22 d-33
frio a-31 b+31 c-31 d-28
from a-23
from$ a-19 c-17 d+18
from__@clinician c-16 d-15
from__but a+17 d-16
from__here d-15
from__hospital c+15
from__the a-16 d+20
from_a a-21 b-15
from_it c-18
fue b-19 d-15
fue_convulsion d-16
fue_la a+16 d-22
fuert* b-19
fuerte b-19
fuerte__un a+17
fuerte_como a+17
fuerz* a-20 b+22 c-22 d-21
fuerza a-20 b+22 c-22 d-21
fuerza$ a-20 b+22 c-22 d-21
fui b-28 c+19 d-24
fui__@clinician b-15
fui__a d-15
fui__veces c+17 d-17
fui_al c-18
fui_con a-17
full a+19 b-22 c-28
full$ a+21 c-15 d-23
fully a-16 b-17 d+20
fumo b-42
fumo$ a+23
fumo_@drug a-23 b-26
funci* a-16 b-25 c-22 d+21
funer* a+17
funeral a+17
funeral$ a+17
funny a-20 b+20 d-23
futbo* b-20 c+26 d-29
futbol b-20 c+26 d-29
gabap* d+17
gabapentin b-15
gabapentina d+17
gallb* c-28 d-19
gallbladder c-26 d-17
galls* c-21 d-21
gallstones c-21 d-21
gano a-20 b+16 c-15
garganta d+21
gastr* a+20 d-19
gastritis a+20 d-19
gatos c-19
gatos$ c-17
gave b-20
gave__# a-15
gave__a a-19 b-17
gave__in d-19
gave__me b-15
gave_me a-20 b-24 c+23
gave_my d+15
gemel* a-24 b-21 c-29 d+27
gemelos a-22 b-19 c-21 d+23
gente c-21
get d-16
get__@relative d-22
get__a b-16 d-22
get__bed a+19 c-18
get__of c-19
get__to b-17
get__with a-16
get__you b-17 c+19
get_a a-18 b-17
get_an b-16 d-16
get_back b-17 c+21
get_checkups a-17 c+17
get_me c-18
get_my d-16
gets b-23
gets__in c+15
getti* a-28 c+27 d-16
getting a-28 c+27 d-16
getting_a a-22 c+18 d-27
gf a-25
ghost a+18 c-16
girl a-23 b-26 d+26
girl$ a-19 c-15 d+18
girlfriend a-18 d+15
give__@medicine a-15
give__a a-26 c+24 d-27
give__an a+19 d-18
give__to a+16 b-19 c-16
give_me a-16
give_my a+17 b-18 c-15
given d-16
glass a+22 b-22 c-23
glass__@drug a+16 c-16 d-16
glass_of c-20
glasses d-19
glauc* a-22 b-23 c-18 d+24
glaucoma a-22 b-23 c-18 d+24
go$ b-41 c-38 d+16
go__ahead a-19 b-15 d+19
go__and a+21 d-19
go__it a-25 b-25 c-24 d+30
go__my a-17
go__that a-15 b+15
go_a a-17 b-16 c+15
go_ahead b-18 c-21
go_back a-16
go_for a-27 b-21 c-18 d+29
go_on a-17 c-15 d+19
go_to b-16
go_without a-16 d+17
god b-31 c-33
god$ a+20
goes a-29 c+26 d-37
goes$ a-24 b-19 c+24 d-23
goes_up d-17
going b-22 c-25
going__@drive a+21 b-16 d-18
going__have a+18 b-17 d-17
going__me a-23 d+20
going__to a+18 b-17 d-17
going_to a+23 c-35
golpe* b-18 c+20 d-27
gone b-31
gone$ b-15
gone__me a-22 b-21 c-16 d+22
good b-38 c-16
good$ a+29 b-41 c-36
good_@thanks b-17
good__bad c+18 d-19
good__in a-20 c-16 d+22
good__me a-19 b-19 d+20
good__mine c+15 d-15
good__my a+18
good__what b+15 d-15
good_now a-18 d+19
good_some c+17 d-20
got b-48 d+25
got__# b-17
got__@medicine a-17 c+16
got__@month a-15
got__@relative a-19 c-25 d+26
got__and c-19
got__ask b-18 c+18 d-21
got__at a-25
got__be c-16 d-21
got__blood a+16 d-16
got__car b-17 c-17
got__covered d+20
got__few d+15
got__flat a+21 b-17 d-20
got__for c-18
got__i a+15 d-16
got__in b-23 c-32
got__lined a-15 d+16
got__lines a-16 d+16
got__liver d+17
got__me d+15
got__minutes d+17
got__my a-22 b-15
got__of c-18
got__on c-17
got__pressure a+16 d-16
got__right c-23
got__to a+23 c-20 d-22
got_an a-16 c-16 d+19
got_big a-17 b-17 c-16 d+19
got_called a+19 c-23 d-17
got_in a-18
got_it a-34 d+23
got_me a-33 b-20 c-21 d+32
got_my a+18 b-27 c-46
got_out c-19
got_snipped a+17 b-17
got_someone a-21 c-20 d+23
got_the c-29
got_time a-16
got_to a-22 c+20 d-16
got_two a-18
gotas a-16 d+15
gracias c-47
grad a-22 b-15 c-20 d+26
grad$ d+17
grade a+15
grade$ a+15
grado a+19 d-15
grado$ a+21 d-20
gradu* a+25 b-18 c-23 d-22
grand b-22 c-31 d+20
grand$ b-18 c-18
grand* c-20
granddaughter a-19 b+20
grande b-19
grandkids b-22
grandma a-29 c-20 d+28
grandmother a+22 b-21 c-15 d-21
graso a-28 b-29 d+18
graso$ a-24 b-21 c-29 d+31
grave a-34 b-20 c-24 d+36
grave$ c-16
grave_solo d+17
great d-27
great$ b-34
great__i a+18 c-16 d-18
grief a+16 c-27 d-26
group a-21 c-26 d+20
group$ a-16 d+16
growl* a+28 b-21 c-22 d-28
grown a-28 c-33 d+20
grown$ a-21 b-22 c-18 d+22
grown_and a-20 c-18
guard* a-21
guess a-50 b-35 c+30
guess$ a-31 b-20 c+38 d-36
guess* a-18 c+21 d-23
guess__am c+16
guess__as c+15 d-15
guess__good c+15 d-15
guess_is c+15 d-15
guess_so a-17 c-16 d+19
guest a-19 b-18 c-22 d+21
guest$ a-19 b-18 c-22 d+21
guilt* a-20 b-15 d+20
guilty a-20 b-15 d+20
gum a-21 d-26
gummies b-17 d-18
gummy a+19 b-15 d-24
gusta b+23 c-29 d-29
gusta* c-18
guste a-25 b-17 c-23 d+25
guste$ a-25 b-17 c-23 d+25
gusto a-23 b-20 c-21 d+24
gusto$ a-23 b-19 c-21 d+24
guys c-17
ha b-24
ha__eso a+20 c-18
ha_contestado a-16 c+17
ha_dado a+19 c-17 d-17
ha_pasado a+16
ha_tomado d-15
habia a-19
habit b-20
habla a-16 c-29
habla$ a-16 b+21 c-21 d-21
habla* a-18 c+20
hablamos a+24 c-18 d-21
hablando d-18
hablando$ a-16 d-15
hablar a-23 b+20
hablarlo a-17 c+18 d-27
hable a-24 c-22
hablo a-26 b+27 c-25 d-24
hablo$ c-16
habri* a-21 b-24 c+22 d-19
habria a-21 b-24 c+22 d-19
habria__ver a-17 b-21 c+19 d-17
habria_que a-21 b-24 c+22 d-19
hace a-24
hace_@year a-17 b-16
hace__@year b-26
hace__de c-19
hace__hora a-24 b-20 c-18 d+24
hace__no b-19
hace__y d-17
hace_el a-18 d+18
hace_falta a+16 d-17
hace_mucho b-20
hace_rato a-29 b-33 c-27 d+33
hace_seis a-21 b-24 c+21
hace_un c-20
hace_una a-18 b-15 d+19
hacen a-17 b+18 d-26
hacer$ a+15
hacer* a-37 b-24 c+29 d-21
hacerlo a-30 b-19 c+21
hacerlo$ a-27 b-17 c+27 d-30
hacerme a-19 c+18 d-16
hacerme__prueba d-15
hacerme_la d-15
hacie* a-21 b+16 d-22
haciendo a-21 b+16 d-22
had d-20
had: a-17 b+27 c-55
had:# a-24 d+28
had:@clinician a-18 b-22
had:@place a-20 d+19
had:@relative a-32 b+28 c-23 d-23
had:@treat b-33 c+21
had:@visit a-22 b-25 d+26
had:@year a-27 b-20 c-15 d+23
had:@year_pasado b-15 d+17
had:a a-19 b+18 c-18
had:a_party c-15
had:am b-23 c-20
had:ambul* c+15
had:ano a-21 b-18 d+18
had:antes a-24 b-18 d+23
had:at b+16 c-27
had:at_a a-20 c-16
had:ayudo a-15 d+16
had:been d+17
had:con a-17 b-22 d+22
had:creo a-24 b-31 c+28 d-21
had:cuand* c+16
had:cuando c+16
had:cuando_me c+16
had:did a-37 b-15 c-26 d+30
had:el a-28 c+17
had:el_@year b-15 d+17
had:en c-27 d-21
had:en_esto a+25 b-30 d-21
had:en_la d-33
had:en_urgencias c+17
had:er d-16
had:eso d-23
had:esto d-24
had:for a-36 b+29 d-32
had:for_my a-19 d-15
had:had c-19
had:had_it c-18
had:have a+23 b-25 c-15 d-19
had:have_been d+17
had:he a+26 b-25 c-22 d-19
had:helpe* a-18 d+19
had:helped a-18 d+19
had:hospi* b-20 c+25
had:hospital b-20 c+25
had:i b-28
had:i_am b-23 c-20
had:in a-36
had:in_# d+18
had:in_the a-17 b-29 c+33 d-23
had:is_the b-17 c+19
had:it a+36 b-42 c-51 d-19
had:it_helped a-18 d+19
had:ketamine b-17 d+18
had:la a-16 d-18
had:last a-19 d+21
had:last_@year d+16
had:lo b-25 c+20
had:me a-25 b-34 d+21
had:me_ayudo a-15 d+16
had:mi b+15 c-17
had:mismo a-15
had:my b+18 d-34
had:new a+25 b-23 d-23
had:no a-28 b+25 d-34
had:not b+23 c-18 d-47
had:of b-17 d+15
had:once b-17
had:one a-17 b-25
had:only b+32 c-37 d-31
had:otro a-25 b-18 c-16 d+23
had:para a-30 b+30 c-23 d-26
had:party c-15
had:pasad* a-22 b-20 c-19 d+26
had:pasado b-15 d+17
had:prime* a+39 b-34 c-24 d-34
had:primera a+16
had:primera_vez a+16
had:seis a-26 b-19 d+24
had:si a-18 d-16
had:six a-22 b-20 c-19 d+26
had:soy b-35
had:spravato b-23 c+26 d-16
had:stree* a-19 b+22 c-21 d-22
had:street a-19 b+22 c-21 d-22
had:surge* d-18
had:surgery d-18
had:that a-23
had:that_is b-25 c+16
had:the a-40
had:the_er d-16
had:the_hospital c+18
had:the_street a-19 b+22 c-21 d-22
had:they c+16
had:this d-15
had:time b-19
had:times d+16
had:tried a+20 c-16 d-20
had:tried_it a+20 c-16 d-20
had:un a-29 b+17 c-25
had:una a-23 d-22
had:urgen* c+17
had:urgencias c+17
had:usted* a-18 b-24 d+21
had:ustedes a-18 b-24 d+21
had:vez b-32
had:vez_en b-19 c+22 d-19
had:ya a-28 b-16 d+24
had:year d+16
had:yet a+20 c-22
had:your a-22 b-18 d+23
had_# a+19 d-18
had_@body d+15
had_@food a-22 c-17 d+23
had_@symptom a-18 c-16 d+25
had_@treat a+26 c-16 d-21
had__@food a-19 d+20
had__@visit a+22 d-20
had__@year a-30 b-17 c+17
had__a c+17
had__ablation d+15
had__ago a-22
had__all c-17
had__as d-18
had__bad a-18
had__big a-23 b+17
had__break a-16 c-17 d+17
had__but a+17 b-32
had__cancer a-15
had__episode d+18
had__ever a+16
had__for a+26 d-19
had__give a-15
had__heart c-24
had__i b-24
had__in d-17
had__kidney c-16 d-15
had__last d-20
had__liver a-25
had__manic d+19
had__me b-25 c-16
had__not a+21 c-17 d-16
had__of a+27 c-27
had__on b-18
had__once d-24
had__out a+26 b-19 c-24 d-21
had__problem c+15
had__reaction a-19
had__scare c+16
had__since d-17
had__so a-17 c+16
had__that a+16
had__the c-16
had__this d+15
had__today c-17 d-16
had__transplant c-19 d+19
had__up b-16 c-20
had__uti a+19 d-21
had__valve a-15 c-15 d+22
had__vasectomy a+15
had_an a-22
had_any a+24 d-24
had_half a-17 d+18
had_heart d+15
had_hep a-23 c+18 d-20
had_hepatitis a-19
had_it d-36
had_me a-25 d+23
had_my a+23 b-26 c-22 d-17
had_nothing a+27 d-27
had_some c+15
had_surgery c-16
had_that a+18 c-25 d-19
had_the b-26
had_this a+16
had_to b-25 c-28 d+19
hago b-27
hago_a a+18 b-20 d-16
haha a+16 c-24 d-23
haha$ b+15 c-21
haha_no a+20 d-18
half b-36 c-17
half$ d-18
half__liver a-20 c-16 d+18
half_a d+16
half_my a-20 c-16 d+18
half_the b-16
halfw* a+25 b-24 c-19 d-24
halfway a+25 b-24 c-19 d-24
hallu* a-21 b-31
hallucinations a-20 b-27 c-30 d+29
hambr* b+17 c-15 d-35
hambre b+17 c-15 d-35
hambre$ a+17 d-30
han b-29
han__de c-18 d+17
han__eso a+20 c-19 d-18
han__la a-17
han__nada d-26
han_checado a-16 c+16
han_dado b-16
han_encontrado a+17 c-18
han_puesto a+18 c-21
handl* a-23 b-19 d+21
handled a-23 b-19 d+21
handled$ a-19 b-19 c-22 d+22
hands a+33 b-21 c-22 d-31
hang a-17 b+19 c-20 d-18
hang_on a-17 b+19 c-20 d-18
happe* d-29
happened d-18
happening a+19
happy a-16 c-21 d+18
hard b-16 c+30 d-32
hard__say a-17 b-22 c+25 d-22
hard__tell c+16
hard_pass a+27 b-27 c-27 d-25
hard_to a-27 b-30 c+35 d-30
harde* a+16 c-16
hardl* a-18 b-26 d+15
hardly a-18 b-26 d+15
hardly_ever a+15
has c-20
has_# a-19 b+19 c-17 d-17
has__@body b-18
has__at d-16
has__been a+17 c-17
has__but c-16
has__disease d-16
has__do a+27 b-23 d-16
has__have b-17 c-20
has__list a-20 b+20 d-17
has__me d-20
has__my a-22 c-20 d+23
has__not a+33 b-25 c-22 d-21
has__on b-18 c-28 d+18
has__to c-15
has__writing a-18
has_a b-15 c-28
has_been c-24 d+18
has_cirrhosis d-17
has_had c-17
has_it c-27
has_me b-22
has_not b-24 c+25 d-40
has_the a+15 c-29
has_to b-26
has_tried b+16
hasta b-29 c-55
hasta__# a+26 c-15 d-25
hasta__en b-16
hasta__jajaja a-19 b-21 d+22
hasta__la a-17
hasta__me b-17
hasta__no a+21 d-22
hasta_ahora b-18 c-22
hasta_el b-27 c-23
hasta_la a+19 d-16
hasta_las a+24 d-23
hasta_me b-16 d+16
hate b-15
hated a-15 c-17 d+16
hated_it a-15 c-17 d+16
have b-18
have$ a+30 b-25 c-27 d-26
have_@drink a-18 b+22 d-21
have_@relative c-17
have__@medicine c-18
have__a b-22
have__all c-17
have__and a-23 d+15
have__ask a-16 b-24 c+31 d-21
have__asked a-20 c+20
have__at d-18
have__be b+15 c-23
have__been d-20
have__blood a+20 d-16
have__but d-17
have__by a-18
have__car a+19 d-17
have__check c+19
have__day a-19 b-15
have__done c-16
have__ever a+19 c-16
have__for c-20 d+20
have__from d-16
have__go c+15
have__had b-15 d-26
have__heart b-19 c-19 d+15
have__is a+20 d-18
have__it b-29
have__look b-16 c+23
have__more a-18 b+16 c-18
have__my a-17 b-36
have__not c-15
have__nothing a+25 d-26
have__of c-24
have__on c-30
have__pass a+17
have__pressure a+17
have__questions b+15 c-16 d-18
have__right b-20
have__that b-22 c+16 d-16
have__the a-25
have__time a-21 b-16 c-16 d+22
have__tried b-18 c-29
have_a a-21 b-16 d+25
have_an b-17
have_any a+21 d-19
have_been b-25
have_company c-18 d-21
have_got b-15 c-21
have_had b-26 c+15
have_high c-15
have_it a-23 b-15 d+18
have_low a+19 d-17
have_my c-37
have_never a+18 d-18
have_not b-33 c+29 d-23
have_some a-18 b-17 d+16
have_someone a-25
have_the c-21
have_tried c-18 d+15
have_wondered a-21 c+22 d-15
havin* b-24
having b-24
having__my c+19 d-22
hay_@ride c-16 d+16
hay__@fetch a-20 c-17
hay__nada d-15
hay__que a-15 d-17
hay_nadie a-16 c-18 d+20
hay_problema a-15
hay_que a-19 d-21
hay_quien c-23
hayan a+17 c-17
hayan_dicho a+17 c-17
he b-28
he__# a+15 b-17
he__@treat c-23 d+16
he__a c-44
he__been a+19 c-19
he__but a-21
he__can d-22
he__con a-17
he__de b-30
he__eso a+26 b-27 c-17 d-21
he__got c-20
he__had c-19 d+15
he__he d-22
he__i a-20 c+17 d-23
he__in d-16
he__me b+19 c-24
he__nada a+24 c-17 d-25
he__not c-17
he__of c-20
he__the a+24 c-27 d-25
he__to c-17
he__tres a-15 d+18
he_can c-20
he_drinks a-20
he_estado a+28 b-20 c-28 d-28
he_has c-17
he_ido b-16
he_is a+21 c-18 d-22
he_oido a+19 b-16
he_passed a-17 c+15
he_says c+18 d-19
he_tenido b-20
he_tomado b-21
he_was a-18
head b-22
headache a-21 b-18 d+19
heade* b-20 d-18
headed b-20 d-18
healt* a+21 b-26 c-32
health a+21 c-19 d-18
healthy b-19 c-24
healthy$ a+23 d-18
hear b-20
hear__sometimes c-16 d+16
hear_things c-16 d+16
heard a-23 c+30 d-31
heard__it a+15 c-16
heard__once c+16
heard_of a+17
heard_things d+16
heard_voices c-17 d+16
heari* a-16
hearing a-16
hears a-16
heart b-19 c-16
heart$ c-23
heart* b-25
heart: d-17
heart:# b-29 c-20
heart:#_@month a-19 d+20
heart:#_@year a-18 d+20
heart:#_at c-15
heart:#_casi a-20 d+20
heart:#_de a+21 d-21
heart:#_last c-18
heart:#_over b-29 c-37
heart:#_siempre a+16 d-16
heart:#_this a+21 d-21
heart:110/7* a+22 b-17 c-18 d-21
heart:118/7* a+22 c-16 d-22
heart:120/7* a+18 c-16 d-18
heart:@animal a-16 b+20 c-21
heart:@call a-23 b+16 d-26
heart:@clinician d-25
heart:@clinician_dice a+15 c-15
heart:@clinician_dijo b-19 d-23
heart:@clinician_said d-15
heart:@clinician_says a-18 c-21 d+22
heart:@clinician_since c+15
heart:@date b-24 d-15
heart:@day d-33
heart:@drive b+18
heart:@hello a-22 b-20
heart:@medicine a-46 b-43 d+36
heart:@medicine_for a-16 d+18
heart:@month c-19
heart:@open a-19 c-16
heart:@price d-18
heart:@relative b+26 c-26 d-31
heart:@relative_and b+17 d-18
heart:@relative_died b+16 d-17
heart:@relative_does c-18
heart:@relative_es a+18 c-16
heart:@relative_had a+20 c-22 d-22
heart:@relative_has b+15 c-21
heart:@relative_le a+17 d-16
heart:@relative_murio d-18
heart:@relative_on a-20
heart:@relative_she b-16
heart:@relative_si c-16
heart:@relative_tiene b+16 d-20
heart:@relative_y a-29 c-16 d+21
heart:@symptom a+21 b-15 d-20
heart:@thanks a+18 d-18
heart:@thanks_a d-17
heart:@visit a-16
heart:@year a-40 b-16 d+22
heart:@year_ago a-20
heart:a_@clinician d-18
heart:a_@relative a-16
heart:a_bad a-17
heart:a_dios d-17
heart:a_fib a-17 d+19
heart:a_fiddle a+23 d-29
heart:a_heart c-26
heart:a_leaky d+17
heart:a_mi b-16
heart:a_mule a+17 d-17
heart:a_murmur a-19
heart:a_que b+18 c-16 d-18
heart:a_stent a-19 d+18
heart:a_valve a-16 c-18 d+24
heart:a_veces a-16 b-17 c+37 d-27
heart:ablat* d+19
heart:ablation d+19
heart:about a-26
heart:about_# a-19 d+16
heart:abuelita a-15 b+21 d-21
heart:actua* a+16 d-16
heart:actually a+16 d-16
heart:afib a-32 b-22 d+18
heart:ago a-20
heart:ahi a-18 d-15
heart:al a+17 d-36
heart:al_@clinician a-24 d-18
heart:al_cien a+20 b-18 c-15 d-18
heart:al_contrario d-15
heart:all c-31
heart:all_clear a+15
heart:alrea* b+17 d-19
heart:already b+17 d-19
heart:alta_la a-18 d+19
heart:alta_pero a-18
heart:alta_y a-16
heart:alway* a+16 c-19
heart:always a+16 c-19
heart:am d-20
heart:am_# a+18
heart:am_good a+19
heart:am_ok b-17
heart:am_on a-17
heart:an b-25
heart:an_ablation d+19
heart:an_irregular d-15
heart:and a-21 b-18 c+19
heart:and_a d+16
heart:and_down c+19 d-22
heart:and_i a-15
heart:and_the d-20
heart:ando b-19 c-19
heart:angin* a-15 d+18
heart:angina a-15 d+18
heart:ano a-17
heart:anos a-26 b-17
heart:anoth* a-16
heart:another a-16
heart:ansie* a+15
heart:ansiedad a+15
heart:antes a-16
heart:any d-16
heart:any_more a-16
heart:anyth* b-16
heart:anything b-16
heart:apara* a-17 c+17
heart:aparato a-17 c+17
heart:arrit* a-22 b-24
heart:arritmia a-22 b-24
heart:as b-23 d-15
heart:as_a b-31
heart:ask a-17
heart:asthm* a+24 c-19 d-23
heart:asthma a+24 c-19 d-23
heart:at c+28 d-26
heart:at_# a-18 c-17
heart:at_home c+16
heart:at_the b-17 d-22
heart:attac* c-26
heart:attack c-17
heart:attacks c-16
heart:back a+20 b-19 d-23
heart:bad c-24
heart:bad_heart a-18
heart:baja a+31 b-15 c-32 d-32
heart:bajit* d-16
heart:bajita d-16
heart:be a-19
heart:be_honest c+18
heart:been a-18 b-34 c+16
heart:been_to a-16 c+16
heart:been_told d-25
heart:been_up a-16
heart:bien a+34 b-26 c-27 d-36
heart:bill a+15 d-17
heart:blood c-17
heart:both a+20 c-38 d-19
heart:both_had b+17 d-18
heart:both_of a-25 b-16 d+25
heart:bp b-41 c-18
heart:bp_@medicine d+21
heart:bp_is b-32 c-29 d+16
heart:bp_was a-17 c+20 d-22
heart:broke* a+18 c-20 d-20
heart:broken a+18 c-20 d-20
heart:but b-43 d+16
heart:but_i b-23
heart:but_it a+15 d-19
heart:but_my c-15
heart:but_no a-18
heart:but_not d-20
heart:bypas* c-29
heart:bypass b-20 c-25 d+30
heart:bypasses a-18 b+17 d-16
heart:call a-21 d-23
heart:came a+16
heart:came_back a+16
heart:cardi* b-39
heart:cardiaca c-16
heart:cardiologist b-22
heart:cardiologo c-17
heart:cardiopatia c-16 d+17
heart:casa d-18
heart:casi a-20 d+20
heart:casi_siempre a-20 d+19
heart:cero a+21 d-20
heart:checa* c+16
heart:check a+20 d-24
heart:check* b-21 c+15 d-17
heart:checked d-17
heart:checked_out a+21 c-17
heart:checkups a-18
heart:checo c+16
heart:chequ* a+17 d-17
heart:chequeo a+17 d-17
heart:chest a-16
heart:chole* a+20 c-20 d-22
heart:cholesterol a+20 c-20 d-22
heart:cien a+20 b-18 c-15 d-18
heart:clean a+16 d-18
heart:clean_bill a+15 d-17
heart:clear a+15
heart:clear* a+23 b-22 c-21 d-17
heart:cleared a+23 b-22 c-21 d-17
heart:clock* a+17 d-17
heart:clockwork a+17 d-17
heart:coles* c-19 d-19
heart:colesterol c-19 d-19
heart:como a+20 d-23
heart:como_un a+28 b-25 c-23 d-25
heart:compl* d-16
heart:con_@medicine d+17
heart:con_el c-17 d-17
heart:conge* a-15 d+19
heart:conte* a-16
heart:contesto a-16
heart:contrario d-15
heart:contrario_la d-15
heart:control d+17
heart:controlada a-16 d+16
heart:coraz* c-27
heart:corazon c-27
heart:corazon_esta a+16 d-16
heart:corazon_estoy a+15
heart:corazon_lo d-17
heart:corazon_no b-16 c-19 d+20
heart:could c+16 d-16
heart:could_be d-17
heart:count a-19 c-41 d+16
heart:count* d-15
heart:count_if c-16
heart:creep* d-15
heart:creeping d-15
heart:creeping_up d-15
heart:cuand* a-18
heart:cuando a-18
heart:cuent* a-20 b+25 d-16
heart:cuenta a-23 b+29 c-25 d-17
heart:dad c-22 d-28
heart:daddy a-20 b+21 d-20
heart:dads a-16 b+16
heart:dan a-15
heart:de a+20 d-23
heart:de_eso a+27 b-20 c-25 d-23
heart:de_las a+17 d-16
heart:de_un a-23
heart:defin* b+20 c-24
heart:desde a-32 b-15 c-19 d+37
heart:diabe* a+21 c-19 d-21
heart:diabetes a+21 c-18 d-20
heart:diagn* a-25 b-18
heart:dice b-15
heart:dice_que a+15 c-15
heart:did d-16
heart:did_not d-18
heart:died b+16 d-17
heart:died_of b+16 d-17
heart:diero* d+15
heart:dieron d+15
heart:dieron_@medicine d+18
heart:dijer* a-17
heart:dijeron a-17
heart:dijeron_que a-17
heart:dijo b-23
heart:dijo_que b-16 d-25
heart:dio a+17 c-30
heart:dio_un c-17
heart:dios d-19
heart:disea* a-16
heart:disease a-16
heart:do_not b-40
heart:docto* b-17 d-21
heart:doctors b-17 d-21
heart:does c-29
heart:does_it b+15
heart:dos b-19 c-22 d+18
heart:down a-20 b-18 c+21
heart:el d-16
heart:el_# a-15
heart:el_@day d-17
heart:el_cardiologo c-17
heart:el_corazon c-19
heart:el_de a+16 b-16
heart:elect* d-18
heart:electro d-18
heart:ella b-16 d+17
heart:en_# b-18 c-20 d+17
heart:en_@date c-18
heart:en_mi d-19
heart:enalapril a-19 c-21 d+29
heart:enlar* a-20 b-19 c-20 d+22
heart:enlarged a-20 b-19 c-20 d+22
heart:enlarged_heart a-20 b-19 c-20 d+22
heart:era a+19 b-17 d-18
heart:es d-35
heart:es_la a+30 b-30
heart:es_mi a-20 b+17
heart:ese c-20 d-25
heart:eso c-43 d-21
heart:estab* d-17
heart:estaba d-17
heart:estoy d-16
heart:estoy_bien b-15
heart:estoy_sano a+19 c-15
heart:estre* a+19 b-18
heart:estres a+19 b-18
heart:ever a+15 c-17
heart:every* a+17 b-15 d-16
heart:everything a+16
heart:ex a+22 b-20 d-19
heart:failu* d+16
heart:failure d+16
heart:fall d-15
heart:fall_under d-15
heart:famil* c-17 d-17
heart:family c-17 d-17
heart:family_and d+15
heart:fib a-17 d+19
heart:fibri* a-25 b-18 c-20 d+25
heart:fibrilacion a-25 b-18 c-20 d+25
heart:fiddl* a+23 d-29
heart:fiddle a+23 d-29
heart:fine b-23
heart:fit a+23 d-29
heart:fit_as a+23 d-29
heart:for a-29 d+28
heart:for_@year d+17
heart:for_it c-17 d+20
heart:from d-22
heart:from_the d-17
heart:fuert* a+15 b-17 d-16
heart:fuerte a+15 b-17 d-16
heart:fuerte_como a+17
heart:get c+18
heart:get_checkups a-17 c+17
heart:goes d-18
heart:goes_up d-17
heart:going c-16
heart:good a+23 b-30 d-21
heart:got c-35
heart:got_an d+16
heart:gracias d-17
heart:grand* a-25
heart:habla* d-15
heart:hace a-32 b-24 d+17
heart:hace_# a-18 d+17
heart:had_a c-31
heart:had_any a+20 d-20
heart:had_heart d+15
heart:had_it d-25
heart:had_the b-19 c-19
heart:han d-17
heart:has c-20
heart:has_it c-24
heart:have_a a-31 b-21 c-23 d+31
heart:have_high c-15
heart:have_low a+19 d-17
heart:have_not a-21 c+21
heart:have_to b-22 c+17
heart:he a-16
heart:healt* a+18 b-24 c-28
heart:health a+19 c-18 d-16
heart:healthy b-18 c-19
heart:heart c-19
heart:heart* b-25
heart:heart_@clinician b-16 c-21
heart:heart_@medicine d+18
heart:heart_and a+17 d-16
heart:heart_attack c-17
heart:heart_checked a+17
heart:heart_failure d+16
heart:heart_is c-33
heart:heart_itself a-16 d+16
heart:heart_murmur d+17
heart:heart_problems c-24
heart:heart_skips a-24 b-24 c+21 d-20
heart:heart_stuff a+23 c-16 d-22
heart:heart_trouble a+21 b-18 d-20
heart:heartbeat a-19 b-19
heart:hearts a+18 c-18 d-18
heart:her b-28
heart:her_@relative a+16
heart:her_heart a+16
heart:hi a-22 b-20
heart:high a-59 d+17
heart:high_and a-17 c+17
heart:high_blood a-17 b-18
heart:high_bp c-16 d+17
heart:high_but a-16 c-39 d+28
heart:high_when a-18 b-16
heart:hijo d-17
heart:him b-16
heart:hiper* c-31 d+16
heart:hipertension b-17
heart:hipertenso c-16
heart:hipertenso_de a-19
heart:his b+17 d-19
heart:hold a-16 b+19 c-15 d-19
heart:home d-18
heart:hones* c+18
heart:honest c+18
heart:how b+16
heart:huh a-23 c-23
heart:husband b+21 c-23
heart:hyper* a-33 b-16 c-24 d+33
heart:hypertension a-32 b-15 c-22 d+32
heart:i b-23
heart:i_already a-17 b+16
heart:i_am d-18
heart:i_do b-23 c-16
heart:i_had a-26 b-18 c+19
heart:i_have b-37
heart:i_run a+21 b-16 c-16 d-17
heart:i_see d+15
heart:i_take a-21 b-18 c-15 d+24
heart:i_would a-26
heart:idea a-19 c+19
heart:if b-15 c-32
heart:if_anything a+22 b-16 c-19 d-17
heart:if_i c-16
heart:if_it c-22
heart:in a-23 c-18
heart:in_# a-27 b-22 c-19 d+29
heart:in_@date a+25 d-23
heart:in_me a-16 d+19
heart:in_the a-16
heart:infar* c-18
heart:infarto c-18
heart:insuf* d+16
heart:insuficiencia d+16
heart:insuficiencia_cardiaca d+16
heart:irreg* a-24 b-25
heart:irregular a-24 b-25
heart:irregular_heartbeat a-19 b-19
heart:is b-19
heart:is_# a+16 d-17
heart:is_been a-17 c+19 d-18
heart:is_good a+29 d-27
heart:is_high a-27 d+21
heart:is_it a-21 c-18
heart:is_my a+27 b-19 c-18 d-26
heart:is_normal c-22
heart:is_that c-15
heart:is_up a-18
heart:it a-23 c+18
heart:it_at d-15
heart:it_runs c-18
heart:it_was b-18
heart:itsel* a-16 d+16
heart:itself a-16 d+16
heart:jaja a-19 b-27 c-22 d+25
heart:jajaj* d-15
heart:jajaja d-15
heart:just b-42
heart:just_anxiety a+15
heart:just_the b-24
heart:keep a-16
heart:kid a-16
heart:knowl* a+23 c-24
heart:knowledge a+23 c-24
heart:la_@medicine a-16
heart:la_checo c+16
heart:la_de d-16
heart:la_he a-15 c+16
heart:la_presion b-22 c-15 d+16
heart:la_tengo a+18 b-25 c-17
heart:la_tension b-15
heart:la_vida d+15
heart:las_dos a+17 d-16
heart:last b-28 c-18
heart:last_@year d+16
heart:le b-21
heart:leaky d+20
heart:leaky_valve d+21
heart:like d-25
heart:like_clockwork a+17 d-17
heart:limpi* a+15
heart:lo c-34
heart:lo_tengo d-17
heart:lo_unico a+16 b-17
heart:lol a-16
heart:looke* a-17 c+18 d-17
heart:looked a-17 c+18 d-17
heart:lord c-18 d-20
heart:los a-16
heart:los_nervios c+16
heart:losartan d+20
heart:low a+43 b-28 c-40 d-39
heart:low_blood a+22 d-22
heart:low_if a+17
heart:low_side a+17
heart:machine c+16
heart:mal c-16
heart:mama c-27
heart:mande a-16 b+17
heart:marat* a+27 b-18 c-23 d-23
heart:marathons a+17
heart:maratones a+17
heart:marca* a-31 c-27 d+21
heart:marcapasos a-28 c-23 d+15
heart:mas c-16
heart:mas_bien a+18 d-19
heart:me a-21 b-34 c+16
heart:me_dieron d+15
heart:me_dijeron a-17
heart:me_dio b-16 c-24
heart:me_han d-17
heart:me_i c-16
heart:me_la a-31 b-15 c+26
heart:me_on c-17 d+18
heart:me_operaron a-23 b-26 c-23 d+26
heart:me_pusieron a-21 c-16 d+26
heart:me_sube a-22 c+19 d-21
heart:me_that a+19 d-17
heart:me_to d-18
heart:measu* c+15
heart:measured c+15
heart:medicina d+15
heart:meds a-27 c+15
heart:menos a+15
heart:menos_yo a+15
heart:metoprolol a-15 d+23
heart:mi c-24 d-21
heart:mi_@relative c-16 d-18
heart:mi_casa a+15
heart:mi_corazon b-18
heart:might c+18 d-16
heart:mine b-27
heart:mine_is a+15
heart:monit* a-18 b-17
heart:monitor a-18 b-17
heart:more a-21 b+16
heart:morni* b-17 c-18
heart:morning a+18
heart:mother c-21
heart:mule a+17 d-17
heart:murio d-17
heart:murmu* a-25
heart:murmur a-25
heart:my c-21
heart:my_@medicine d+17
heart:my_@relative b+24 c-41 d-31
heart:my_back a+16 c-15 d-16
heart:my_blood c-18
heart:my_bp b-22
heart:my_cardiologist c-17 d+20
heart:my_family d-18
heart:my_heart b-21
heart:my_physical a+16
heart:my_pressure b-24 c-17
heart:nada a+22 b-30 c-33
heart:nada_de a+19
heart:nada_mas a-23 d+23
heart:nah a+19 d-17
heart:negat* a+26 b-22 c-21 d-24
heart:negative a+23 b-20 c-17 d-20
heart:negative_on a+19 b-18 d-18
heart:negativo a+18
heart:neith* a+16
heart:neither a+16
heart:nervi* c+19
heart:nervios c+19
heart:never b-19
heart:ni d-20
heart:ni_idea a-16
heart:ningu* a+27 d-25
heart:ninguna a+26 d-24
heart:ninguna_de a+19 d-17
heart:no b-16 c+19 d-24
heart:no_@medicine a-22 c+19
heart:no_heart b-16 c-17
heart:no_me a-28 c+27
heart:no_padezco a+18 d-21
heart:no_se a-18
heart:no_tomo a-18
heart:nobod* a-21 c+22 d-18
heart:nobody a-19 c+20
heart:nomas b-27 c-20
heart:none c-15 d-22
heart:none_of d-16
heart:norma* a+18 b-25 d-32
heart:normal a+17 b-25 d-31
heart:not b-24 d-17
heart:not_any a-16
heart:not_been a-23 c+16
heart:not_get a-17 c+17
heart:not_have a+19 d-19
heart:not_know a-16
heart:not_me a+26 b-19 c-28 d-16
heart:not_my a+20 d-20
heart:not_that a+26 b-20 c-23 d-18
heart:not_to a+23 c-24
heart:nothi* a+32 b-28 d-24
heart:nothing a+32 b-28 d-24
heart:nothing_but a+16 c-16
heart:now a-19 d+16
heart:numbe* c-16
heart:numbers c-16
heart:nunca b-24 d-35
heart:nunca_me d-27
heart:nurse a-18 d-18
heart:of a+19 c-36
heart:of_a c-16 d-29
heart:of_it a-16
heart:of_the c-18 d+16
heart:of_those b-16
heart:oh d+17
heart:ok b-28
heart:old a+20 d-19
heart:on a-19
heart:on_@medicine c-19 d+22
heart:on_both a+19 b-18 d-18
heart:on_the a-20 c+20 d-30
heart:on_two d+16
heart:once a-20 b-24 c+22
heart:one b-32
heart:only a-18 b-49 d+20
heart:only_diabetes a+17 d-16
heart:only_the a-27 c-18 d+27
heart:only_when d-18
heart:opera* a-24 c-24 d+23
heart:operaron a-24 c-24 d+23
heart:operaron_a a-16
heart:operaron_del a-18 c-15 d+21
heart:or b+21 d-23
heart:other* a-15 d+15
heart:otherwise a-15 d+15
heart:out_fine a+16 c-15
heart:over b-17 c-39
heart:over_# b-29 c-37
heart:pacem* a-18 c-20 d+20
heart:pacemaker a-18 c-20 d+20
heart:padez* b-19 c-16
heart:padezco b-19 c-16
heart:papa a+20 b-25
heart:para a+17 b-18 c-34
heart:para_eso a-15 d+17
heart:para_la c-22
heart:passe* d-18
heart:passed d-18
heart:pastilla a-19
heart:pastillas b-18 c+18 d-17
heart:perfe* a+33 b-21 c-25 d-27
heart:perfect a+23 c-16 d-19
heart:perfecto a+18 d-16
heart:pero_de a-16
heart:pill a-15
heart:pills a-28 b-23 d+27
heart:poco a-19 d+19
heart:por b-16 c-22
heart:por_mi b-26
heart:pots a-15 b+17 c-19
heart:pregu* a-19 d-21
heart:pregunta a-17 b+20 c-21 d-18
heart:presi* c-20
heart:presion c-20
heart:presion_alta a-24 c-21
heart:presion_ando a-16 d+16
heart:presion_es a-21 b+17
heart:presion_si a-25 c-15 d+27
heart:press* b-32 c-20
heart:pressure b-32 c-19
heart:pressure_@medicine d+21
heart:pressure_is a-16 b-20
heart:pressure_was a+15
heart:probl* c-31
heart:problem a+20 c-18 d-22
heart:problems c-24
heart:puro b-21 c-21
heart:pusie* c-20 d+18
heart:pusieron c-20 d+18
heart:pusieron_un c-17
heart:put a-17
heart:que d-31
heart:que_estoy d-16
heart:que_la a-23 b-16 c+18
heart:que_me c-19
heart:que_no a-18
heart:que_tengo a+19 b-19 c-17
heart:quita* a-16
heart:races d-16
heart:reloj a+20 b-17 d-19
heart:resul* a-17 c+18 d-18
heart:results d-16
heart:rhyth* a-18 b-16
heart:rhythm a-18 b-16
heart:roble a+17 d-16
heart:run a+21 b-16 c-16 d-17
heart:runs c-25
heart:runs_about a-19 d+16
heart:runs_in a-26 b+17 c-16
heart:runs_low a+19 b-20 c-17 d-16
heart:said a-18 b-20 c+21
heart:said_it c+19
heart:salio d-24
heart:salio_alta c+17 d-18
heart:salvo a+16
heart:sano b-25 c-27
heart:sano_como a+16
heart:say a-16
heart:says a-26 b-33 c+22
heart:se a-18
heart:se_me b-22
heart:secon* a-18 b-18 c-20 d+20
heart:second a-18 b-18 c-20 d+20
heart:see a-18
heart:senor* d+16
heart:senorita d+16
heart:she b-19 d+16
heart:si d+24
heart:si_la d+15
heart:si_soy d+15
heart:si_tomo d+16
heart:si_yo a+19 c-16
heart:side b-25
heart:siemp* b-23 c-22
heart:siempre b-23 c-22
heart:sin b-15 d-20
heart:since a-44 b-26 d+21
heart:since_# a-20 d+15
heart:since_i a-16 c-15 d+16
heart:sister d-20
heart:skips a-26 b-25 c+20
heart:so b-19
heart:solo b-29 c-26
heart:some a-16 c+17
heart:somet* a-21 b-25 c+16
heart:something b-17
heart:sometimes a-17 b-15 c+18 d-16
heart:soplo a-38 c-36 d+36
heart:soy b-32 c-27 d+19
heart:soy_hipertensa a-20 d+26
heart:soy_hipertenso a-21 d+19
heart:stent c-23
heart:stent* a-21 c-16 d+16
heart:stents a-21 c-16 d+16
heart:still c-16
heart:stres* d-25
heart:stress a+20 c-29 d-17
heart:stress_test a+17 c-23
heart:stron* a+25 b-20 c-24 d-22
heart:strong a+25 b-20 c-24 d-22
heart:stuff a+23 c-16 d-22
heart:sube a-22 c+19 d-21
heart:suegra d-21
heart:sufro d+16
heart:sufro_de d+16
heart:surge* a-22 b-18 c-23 d+26
heart:surgery a-22 b-18 c-23 d+26
heart:svt a-21 b-18 c-17 d+24
heart:take a-18 b-24
heart:take_a a-15
heart:tell a-17
heart:tengo b-23 c-38 d+25
heart:tengo_# a+22 d-21
heart:tengo_arritmia a-16 d+20
heart:tengo_dos d+15
heart:tengo_el a-17 d+18
heart:tengo_normal a+18
heart:tensi* b-18
heart:tension b-18
heart:tension_alta d+16
heart:test a+16 d-19
heart:textb* a+23 b-17 c-19 d-21
heart:textbook a+23 b-17 c-19 d-21
heart:that a+17 c-18
heart:that_i a+16 c-15
heart:that_is b-23 c-17 d+24
heart:that_way a+15
heart:the a-19
heart:the_@clinician c-19 d-27
heart:the_@medicine a-20
heart:the_bad a+16 d-18
heart:the_blood c-22
heart:the_cardiologist d-17
heart:the_family b+15
heart:the_heart a+15 d-23
heart:the_low a+17
heart:the_numbers c-15 d+15
heart:the_one d-15
heart:the_pressure a-19 c-19 d+19
heart:then a-20 b-19
heart:there c-25 d+22
heart:they a-30 b-31 d+19
heart:they_said c+18
heart:think a+18 c-15 d-15
heart:think_so a+19 c-18
heart:this c-27
heart:this_morning a+21 d-21
heart:those b-16
heart:thoug* d-19
heart:three b-15 c-17 d+15
heart:ticke* b-32 c-30
heart:ticker b-29 c-25
heart:tiene c-20
heart:tiroi* a+18 d-16
heart:tiroides a+18 d-16
heart:to a-32 c+31 d-26
heart:to_a a-16 c+16
heart:to_ask b-24 c+17
heart:to_be a-22
heart:to_my a+23 c-24
heart:to_watch a-20 c+19
heart:toda d+15
heart:toda_la d+15
heart:todas a-16
heart:todo a+32 b-23 c-27 d-34
heart:todo_normal a+18 c-19
heart:told d-26
heart:tomo a-25 b-25
heart:tomo_@medicine a-31 b-18
heart:traig* b-16 c-17
heart:traigo b-16 c-17
heart:troub* a+22 b-20 c-22
heart:trouble a+22 b-20 c-22
heart:tuesday a+21 b-15 c-20 d-20
heart:tuve a-28 b-28 d+19
heart:tuve_un a-26 b-25 c-28 d+32
heart:two a-23 b-25 d+22
heart:uh a-20 b-21 d+24
heart:uh_huh a-20 b-21 d+24
heart:un c-16 d+21
heart:un_infarto c-17
heart:un_reloj a+20 b-17 d-19
heart:un_roble a+17 d-16
heart:un_soplo a-28 c-27 d+28
heart:una a-20 c+15
heart:una_vez a-17 c+17 d-15
heart:under_that d-15
heart:unico a+16 b-17
heart:up a-30 c+22
heart:up_and c+21 d-23
heart:up_there d+16
heart:uso a-16 b-15 d+16
heart:valve a-25 b-28 c-24 d+32
heart:valvu* a-15 d+22
heart:valvula a-15 d+22
heart:veces b-18 c+31 d-20
heart:veces_me c+24 d-17
heart:vez a-20 c+19
heart:vida a-18 d+19
heart:vigil* a-16 b-17
heart:was b-28 c+15
heart:was_high d-20
heart:watch a-26 b-19 c+23 d-17
heart:watch* a-17 b-17
heart:watch_it c+16
heart:way a+15
heart:what a-17 b+28 d-22
heart:what_is b+23 c-28
heart:when a-26 c+24 d-19
heart:when_i a-32 c+33 d-15
heart:who a-15
heart:will a-15
heart:with c-18
heart:with_the c-15
heart:would a-29 c+18
heart:would_have b-20
heart:y a-16 c+20 d-15
heart:y_ahi a-15
heart:y_me a-17
heart:y_yo d+18
heart:ya a-26
heart:ya_no c+17 d-18
heart:yea d+15
heart:year c-18
heart:years a-30 b-17
heart:yes a-21 b-30 d+27
heart:yo b-23 c-39
heart:yo_nada a+19 b-19 d-17
heart:yo_no c-24
heart:you b+21 d-23
heart:your a-23 b+18 d-19
heart_@clinician b-16 c-21
heart_@medicine a-19 d+20
heart_@price a-23 b-20
heart__@year d+16
heart__a a-15
heart__fine c-23
heart__good a+15 d-16
heart__have d-19
heart__in a-21
heart__it d-15
heart__my a-22 b-21
heart__normal a+24 b-20 c-22
heart__or d-17
heart__pressure a+24 d-27
heart__runs a-18
heart__they c-16 d+18
heart_and a+17 d-16
heart_attack c-17
heart_checked a+17
heart_failure d+16
heart_is c-33
heart_itself a-16 d+16
heart_murmur d+17
heart_problems c-24
heart_skips a-24 b-24 c+21 d-20
heart_stuff a+23 c-16 d-22
heart_trouble a+21 b-18 d-20
heartbeat a-19 b-19
heartbeat$ a-16 c-25 d+25
hearts a+18 c-18 d-18
hearts__it a+17 c-16 d-16
heave* d-16
heavens a+20
heck c-24
heck_no a+19
hell b-22
hell_no a+23 c-17 d-16
help c-20
help$ c-18
helpe* a-17 b-17 c-17 d+22
helped a-17 b-17 c-17 d+22
helped$ a-19 b-16 d+23
hep a-39
hep_b d+18
hep_c a-28
hepat* a-44 b-31
hepatitis a-44 b-31
hepatitis$ a-16 c-31 d+33
hepatitis__de c+16 d-15
hepatitis__nino c+18 d-18
hepatitis_a c+17 d-16
hepatitis_b c-30 d+31
hepatitis_c c-26 d+27
hepatitis_de c+19 d-19
her a-24 b-19 c+22
her$ b-20 d+17
her_@medicine d+15
her__# a-16
her__@medicine a-19 c-16 d+22
her__had a+16
her__it a+15
her_heart a+16
her_pediatrician b-16
here b-19 c-23
here$ b-24
here__me a+20 b-21 d-22
here_and a+17
here_in b-15
here_with b-25
herma* a-19 d+15
hermana d-22
hermano a-16
hermanos a-19 d+15
herse* b-21 c-23
herself b-21 c-23
herself$ a+18 d-20
hi a-28
hice b-23
hicie* b-24
hicieron b-24
hicieron__eco c-15
hicieron_nada a-20 c+19
hierb* d-28
hierbas c-19 d-25
hierbas$ c-18 d-20
higad* c-20
higado c-20
higado$ a-25 c-18 d+19
higado__# a-16 d+19
higado__la c-15
higado__me a-21 c-25
higado_graso a-26 b-24
higado_inflamado d+17
higado_si d+15
high a-42 b-22 d+18
high$ a-41
high__@medicine a-20 c-18 d+25
high__am a-17 c+19 d-17
high__are c+16
high__i b-18
high__never c-18
high__the a-17 c+19
high_and a-17 c+17
high_blood a-17 b-18
high_bp c-16 d+17
high_but a-17 c-20 d+23
high_school b-22
high_when a-18 b-16
hija a-20
hijos a+23 c-29 d-17
him b-18
him_at d-16
hinch* a-24 b-20 c-22 d+25
hinche a-22 b-18 c-19 d+23
hiper* c-33 d+18
hipertensa$ a-18
hipertension b-17
hipertenso c-16
hipertenso$ b-22 d+16
hipertenso__la a-19
hipertenso_de a-19
hipom* b-17
hipomania b-17
hipomania__de b-17
his d-21
his$ a-24 b+16 c-27
his_@body a+15
his__not a+20 b-18 c-21
histo* b-24
historial b-23 c-17
historial$ a+23 d-19
hit c+16 d-19
hit__up a+23 d-23
hit_me a+18 d-15
hits a-23 b-28 c+17
hives a-23 b-15 c-26 d+31
hizo b-21
hold a-44 d+18
hold__@animal a-16 b+19 c-15 d-19
hold_it b-18
hold_my a-25 b-25 c-26 d+27
hold_on b+17 d-20
hold_up a-22
holdi* a-15 b-15 d+16
holding a-15 b-15 d+16
hombr* a+23 b-19 d-18
hombre a+23 b-19 d-18
hombre$ a+19
home b-48 c-21
home$ b-37 c-16
home: a-16 c-22
home:# c-46 d-17
home:#_minutes b-16
home:@animal a-25 b-30 d+28
home:@body a-28 d+21
home:@body_up a-25 c-16 d+22
home:@call c+16
home:@clinician b+23 c-23 d-26
home:@clothes a-39 b+23 c-34
home:@clothes_alla b+16
home:@clothes_there b+17 d-17
home:@door b-42 c-30 d+16
home:@drink a-19
home:@drive a-16
home:@drug b+16
home:@eat a-18 c-19 d+16
home:@food b-24 c-18
home:@late b-19 c-17
home:@parking c-23
home:@parking_lot a+18 b-20
home:@place a+23 b-32 d-25
home:@relative_has a+17 d-16
home:@relative_lo a-16
home:@relative_me a-18 b-24 d+25
home:@relative_ya a-15
home:@ride c-16
home:@stop a-19 b+18 d-20
home:@stop_mi a-17 b+18 c-18 d-17
home:@symptom a-23 b-16 c+23
home:@thanks a-44 b+19 c-29
home:@thanks_a a-20
home:@traffic a+18 b-33 c-23
home:@vehicle d-25
home:a b+18 d-26
home:a_@parking d-17
home:a_dios a-16 d+17
home:a_flat a+21 b-17 d-20
home:a_mi a-17 c-16
home:about b-17
home:acabo a-20 b-20 d+21
home:acabo_de a-20 b-20 d+21
home:acost* a-24 b-21 d+22
home:acostado a-23 b-20 d+21
home:ago a-17 d+16
home:ahori* a-15
home:ahorita a-15
home:al b-16
home:all a-29 d+20
home:all_good a-15
home:alla a-20 b+23 c-20 d-20
home:am b-35
home:am_at b-31
home:am_in a-17
home:am_lost a+17 c-15
home:amabl* d-15
home:amables d-15
home:and b-25
home:and_sound a-19 b-20 c-15 d+21
home:ando c-20
home:ando_en c-16
home:apena* a+23 b-24 c-18 d-20
home:apenas a+23 b-24 c-18 d-20
home:apenas_vamos a+16
home:aqui b-16 c-19
home:are b-16
home:are_sitting a+17
home:at c-16
home:at_# a-17 d+18
home:at_the b-16 c-45
home:at_your d-26
home:atora* a+18 b-19 d-17
home:atorados a+18 b-19 d-17
home:atorados_en a+15 b-17
home:aun a+27 b-20 c-30 d-22
home:aun_estoy a+18 c-17 d-16
home:back a-21 b-35 c-34 d+34
home:back_at a-19 b-17 d+20
home:band c-15
home:be c+16 d-16
home:bed a-18 b-16 d+20
home:been c-18
home:bien a-31 d+26
home:brother a+17 c-17
home:bus a+16 b-17
home:but a-21
home:but_i a-18 c+16
home:by a-18 c+16
home:by_now c+16 d-16
home:caldi* a-15 b-15 d+15
home:caldito a-15 b-15 d+15
home:cama a-22 b-22 c-17 d+24
home:camin* a+18 b-24 c-20
home:camino a+18 b-24 c-20
home:can a-21 b+21 d-19
home:can_i a-16 b+19 d-17
home:carro a+16
home:casa a-21 d+16
home:casit* a-19 d+18
home:casita a-19 d+18
home:cat d+15
home:clinica a+17 b-16 d-16
home:como d-23
home:con b-38 c-37
home:con_mi a+16 b-16 c-24
home:con_mis a-17 d+15
home:couch a-20 b-22 d+21
home:creo a-19 d-22
home:creo_que b-16
home:cuadr* b-16
home:cuart* a-23
home:cuarto a-23
home:deje a-19 b+18 d-20
home:dejo a-18 d+20
home:dejo_en a-18 d+20
home:desde a-20 d+21
home:desde_las a-20 d+21
home:did a-18
home:dios a-16 d+17
home:dog b-18
home:door b-29 c-19 d+22
home:dormi* b-16
home:drive c-17
home:drive* a-27 b+17
home:driver a-20 b+19
home:driveway d+16
home:dropp* a-19 b-19
home:dropped a-19 b-19
home:dropped_me b-15 d+19
home:eating a-23 b-18 d+24
home:el c-19 d-24
home:el_@vehicle b-28
home:el_carro a+16
home:el_cuarto a-16
home:el_sofa a-18 d+17
home:en a+23 b-54 c-29
home:en_camino a+28 b-19 d-28
home:en_casa a-18 b-21 d+18
home:en_casita d+16
home:en_el a+19 c-38 d-16
home:en_la a+17 b-48 c-27
home:en_mi a-37 b-31 c-24 d+38
home:enter* a-16 d+17
home:entera a-16 d+17
home:entra* a-20 b-16
home:es a-17 c+16 d-18
home:eso a-23 c+16 d-25
home:esper* a+24 b-18 c-24 d-21
home:esperando a+21 b-16 c-22 d-18
home:esperando_que c-16
home:esposa a-17
home:esposo a-21 b-19
home:esta a-16 b-21
home:estam* a+15 b-17
home:estamos a+15 b-17
home:estoy b-39
home:estoy_en b-21
home:falta a+28 b-26 c-24 d-25
home:farma* a+17 d-16
home:farmacia a+17 d-16
home:feet a-25 c-16 d+22
home:flat a+21 b-17 d-20
home:flat_on a+16 d-16
home:for c-16
home:get a+16 d-15
home:get_me a+16 d-15
home:getti* a-17 c-16 d+17
home:getting a-17 c-16 d+17
home:go a+17 d-15
home:good a-20 b-19 d+21
home:got_a c-16 d-22
home:got_in a-17
home:gracias a-31 b+19 c-18
home:guess c+20 d-20
home:ha b-20 d-19
home:hace a-18 d+18
home:hace_rato a-18 d+18
home:had c-17 d-18
home:halfw* a+25 b-24 c-19 d-24
home:halfway a+25 b-24 c-19 d-24
home:hambr* b+24 c-26 d-24
home:hambre b+24 c-26 d-24
home:has a+20 b-15 d-20
home:hasta a-22 b-24 d+25
home:have d-28
home:have_not b-18 d-27
home:he c+16 d-24
home:he_is c-16
home:heard a-20 b-18 c+20 d-17
home:her d-18
home:here b-30 c-29 d+19
home:hermana a-20
home:hija c-16
home:him a-25 c+24 d-17
home:his c+19
home:home b-33 d+21
home:home_sweet a-20 b-15 d+20
home:hora a+21 b-18 c-16 d-20
home:house b-27
home:i c+30 d-27
home:i_am b-34
home:i_have a-16
home:i_think a-19 c+17
home:in_my a-31 b-29 c-16 d+32
home:in_the b-39 c-27
home:is b-18 c+28 d-30
home:is_my d-21
home:is_not d-18
home:jaja a-22 b-22 d+22
home:jajaj* a-15
home:jajaja a-15
home:just a-24 b-21 d+24
home:keeps b-18 c-17
home:kind a-16
home:la d-23
home:la_@door a-25 b-19 d+24
home:la_@place a+17 b-16 d-16
home:la_@relative a-20
home:la_farmacia a+17 d-16
home:las b-19
home:left b+22 c-22 d-28
home:left_my a-23 b+24 d-24
home:like a-24 b-17 c+16
home:llant* a+18 b-18 c-16 d-16
home:llanta a+18 b-18 c-16 d-16
home:llave a-18 b-16 d+19
home:llega a+17 c-16 d-16
home:llega* a-17 b-19 d+19
home:llegamos a-21 b-17 d+22
home:llego d-37
home:llegu* a-28 b-29 d+25
home:llegue a-28 b-29 d+25
home:lo a-19 c+17 d-17
home:lobby a+23 b-15 d-21
home:locke* b-18
home:locked b-18
home:lost a+17 c-15
home:lot a+18 b-20
home:made b-20 c-19 d+16
home:made_it b-20 c-19 d+16
home:mama d-18
home:me a-22
home:me_dejo a-18 d+20
home:me_ha a-15 c+16
home:me_recojan c-16
home:media a+19 b-16 d-18
home:media_hora a+19 b-16 d-18
home:mi a-22
home:mi_cama a-20 b-22 c-16 d+23
home:mi_casa a-17 d+17
home:minut* b-16
home:minutes b-16
home:minutes_ago a-17 d+16
home:minutes_out a+16 d-15
home:mis a-18
home:my a-28 c-17 d+16
home:my_@clothes a-16
home:my_@relative b-33 c-26
home:my_couch b-15 d+15
home:my_house a-17
home:nadie a+17
home:ningu* a-17 d+16
home:no a-16 b-49
home:no_llega a+17 c-16 d-16
home:no_me a-20 b-18 c+20
home:no_se a-18 c+18
home:nobod* a+27 b-19 c-18 d-27
home:nos a+18 d-18
home:not a+18 b-40
home:not_home a+15 d-18
home:noved* a-23 d+22
home:novedad a-23 d+22
home:now a-23 b-21
home:nurse b+19 c-20 d-23
home:off a-23 b-17 c-17 d+25
home:on a+22 b-46 c-18
home:on_# a+17 b-19
home:on_my b-27 c-26
home:on_the a+28 b-19 c-32 d-23
home:one a-23 c-19 d+16
home:out a+30 b-24 c-25 d-28
home:outsi* a+20 b-17 c-20 d-18
home:outside a+20 b-17 c-20 d-18
home:papa c-19 d-22
home:param* a+18 b-18 d-18
home:paramos a+18 b-18 d-18
home:parec* a-20 b-27 c+25 d-22
home:parece a-20 b-27 c+25 d-22
home:parking d-18
home:perdi* a+15
home:perdio a+15
home:pero a-22 b-16 d+21
home:pijama d+18
home:por c-24 d-28
home:por_la a+24 b-21 c-15 d-21
home:prime* a+19 b-16 d-19
home:primero a+19 b-16 d-19
home:probl* a-23 d+22
home:problema a-17 d+16
home:puedo a-16 b+30 d-26
home:puerta a-25 b-19 d+24
home:pulle* d+16
home:pulled d+16
home:pulled_in d+16
home:que d-28
home:que_me c-19
home:quien a-21 b+23 c-24 d-22
home:rato a-18 d+18
home:recli* a-17 d+16
home:recliner a-17 d+16
home:recoj* c-16
home:recojan c-16
home:ride c-16
home:right d-15
home:road a+20 d-18
home:room d-19
home:safe a-19 b-20 c-15 d+21
home:safe_and a-19 b-20 c-15 d+21
home:salie* a+16 b-17
home:saliendo a+16 b-17
home:salva a-16 b-15 d+17
home:sana a-16 b-15 d+17
home:sana_y a-16 b-15 d+17
home:se d-27
home:segui* a+19 b-19 d-17
home:seguimos a+19 b-19 d-17
home:senta* a+18 d-17
home:she d-30
home:she_is b-15
home:she_was b-15 d-15
home:si b-15
home:sigo a+28 b-27 d-28
home:sigo_en a+19 b-17 d-20
home:sin a-32 b-21 c-16 d+31
home:sin_novedad a-23 d+22
home:sitti* b-21 c-20
home:sitting b-21 c-20
home:sitting_on a-15 d+16
home:so d-28
home:sofa a-20 d+17
home:someb* d-17
home:somew* c+16
home:somewhere c+16
home:sound a-19 b-20 c-15 d+21
home:soup a-16 d+16
home:soy a-19
home:soy_la a-17
home:stati* a+17 c-15 d-16
home:station a+17 c-15 d-16
home:still a+44 b-39 c-38 d-41
home:still_in a+21 d-20
home:still_on a+21 d-21
home:stopp* a+18 c-15 d-19
home:stopped a+18 c-15 d-19
home:stopped_at a+16 d-17
home:stuck a+32 b-31 c-21 d-28
home:stuck_@late a+15
home:stuck_on a+18 d-17
home:su c-17
home:sueter a-16 b+17 d-18
home:sure a-17 c+18
home:sweet a-24 c-16
home:sweet_home a-20 b-15 d+20
home:tapon a+17 b-15 d-16
home:taxi b-22
home:tengo a-33 b+30 c-27 d-26
home:tengo_hambre a-28 b+25 c-23 d-22
home:thanks a-22 d+16
home:that a-23 b+22 d-33
home:that_was a-23 b+25 c-22 d-23
home:the a+19 c-35
home:the_@animal a-15 b-18 d+16
home:the_@clinician b+15 c-18 d-19
home:the_@door b-19
home:the_@vehicle a+16 b-19 d-15
home:the_driveway d+16
home:the_house a-19
home:the_road a+20 d-18
home:there c-21 d-28
home:think a-22 c+20 d-17
home:this b-30 c+15 d-18
home:this_is b-18 c+20
home:to c-16
home:to_get a+16 d-15
home:todav* a+36 b-29 c-32 d-34
home:todavia a+36 b-29 c-32 d-34
home:todavia_en a+21 d-19
home:todo a-35
home:todo_bien a-16 d+16
home:toman* d+16
home:tranq* a-22 b-19 d+23
home:tren a+18
home:troub* a-16 d+17
home:trouble a-16 d+17
home:tucke* a-17 b-18 d+20
home:tucked a-17 b-18 d+20
home:tucked_in a-16 b-17 d+18
home:uber d-18
home:un b-23
home:up b-22
home:up_on a-17
home:vamos a+27 b-17 d-26
home:vamos_en a+17 d-18
home:vamos_saliendo a+16
home:viaje a-16 b+17
home:viend* a-22 b-19 c-20 d+26
home:viendo a-22 b-19 c-20 d+26
home:voy a+26 d-27
home:voy_en a+19 d-19
home:waiti* a+31 b-25 c-27 d-29
home:waiting a+31 b-25 c-27 d-29
home:waiting_on a+17 d-18
home:walke* a-24 b-17 d+24
home:walked a-24 b-17 d+24
home:walked_in a-21 d+21
home:was a-30 b+26 d-26
home:was_wild a-16 b+19 c-18 d-20
home:watch* a-16 d+18
home:watching a-16 d+18
home:way a-16 b-17
home:we b-41 c-22
home:we_are a+15 d-24
home:we_stopped a+17
home:when b+16
home:wild a-16 b+19 c-18 d-20
home:with b-19 c-20
home:with_the c-15
home:y a-21 b-42 d+30
home:y_con d+15
home:y_salva a-16 b-15 d+17
home:ya a-36 b-31 d+25
home:ya_en a-33 b-23 d+30
home:ya_estoy a-26 c-15 d+28
home:ya_hasta a-17 b-15 d+18
home:ya_llego d-16
home:ya_llegue b-18 d+18
home:ya_puedo b+16
home:yet a+35 b-23 c-31 d-27
home:yo a-29 c+27 d-23
home:your a+16 c-21 d-24
home:your_place d-15
home__# a-21 d+20
home__home a-20 b-15 d+20
home_after d-15
home_sweet a-20 b-15 d+20
hon a-28 c-19
hon$ a-27 c-22
hones* b-39
honest b-17
honest_yes d+17
honestly b-34
honestly$ b-34
honey b-30 c-23
honey$ a+19 b-22
honey_i b-18 c-16
hongo* a-15 d-16
hongos a-15 d-16
hope b-26
hope__lol a-18 c+17
hope_not b-17 d-24
hopef* c+21 d-16
hopefully c+21 d-16
hopin* b-25 c+22 d-24
hoping b-25 c+22 d-24
hoping__@relative c+15 d-15
hoping__can c+15 d-15
hoping_my c+15 d-15
hoping_to b-22 d-23
hora c-37
hora$ c-15
hora__la d-15
hora_era b+16
hora_me a-16
horario b-25 c+17
horas a-29 b-28
horas$ a-22 b-25 c+18
horri* b-24 c-31 d+22
horrible c-19
horrible$ c-17
horse a-18 b+19 c-19
horses a-17
hospi* a-18 b-25
hospital b-23 c+16
hospital$ b-21
hospital__@relative a+15
hospital_for a-18
hospitalized a-16 c-15 d+16
hour c-32
hour$ c-29
hour_ago d+16
hours a-20 b-20 d+17
house b-23
house$ d-20
how a-36 b+48 d-60
how__are b+17
how__does b+18 c-23
how__feel b-25 c+21
how__get b+15
how__i a-26 b+32 d-24
how__is a-22 c-28
how__it a-20
how__you b+18
how_i b-25 c+21
how_long a-28 b+17 d-16
how_many a-19 d-25
how_much b+19 c-18 d-19
how_would b+18
hoy b+28 d-44
hoy$ d-27
hoy__la b+18 c-19 d-23
hs d-15
hubby c-18
huh a-38 b+36 c-39 d-26
huh$ a-37 b+36 c-36 d-31
hungr* a+17 d-20
hungry a+17 d-20
hungry__a a+18 d-20
hungry__bear a+18 d-20
hungry_as a+18 d-20
hurt a-28 c-26
hurt__@body b+17 d-16
hurt_your b+17 d-16
husba* d-18
husband c-30
husbands d-18
husbands__with a+18 b-17 d-16
husbands_been b+15 d-16
hydrocodone c-15
hyper* a-33 b-16 c-24 d+33
hypertension a-32 b-15 c-22 d+32
hypertension$ a-19 c-16 d+22
hypom* a-20 b-26
hypomania a-17 b-23 c+25
hypomania$ b-16
hypomanic c-15
hyste* a+24 b-16 c-18 d-21
hysterectomy a+24 b-16 c-18 d-21
i$ c-17 d-18
i_@clinician a-23 b-21 c-20 d+24
i_@drive b+25 c-22 d-36
i_@drug b-21
i_@eat b+20
i_@stop c-26
i_@vehicle a-20
i__# b+17 d-21
i__@body a-29 b-20 c+23
i__@clinician a+17 c-16
i__@drink b+20 c-28 d-17
i__@drive c-29
i__@drug b-26
i__@eat c-21
i__@late c+19
i__@medicine a-19 c-23 d+17
i__@move a+17 d-22
i__@relative c+22 d-19
i__@sick d+16
i__@symptom a-25 d-15
i__@vehicle d-26
i__@year d-15
i__about d-21
i__adopted c+16
i__afraid a+19 d-19
i__after c-15
i__all c-23
i__allergic a-15 c-28
i__alone a+21 c-20 d-21
i__always d-18
i__an c-17
i__and b-23 c-30 d+25
i__answering a-18
i__around a-26 b-17
i__asked a-16 c+20
i__asleep d-36
i__b c-17 d+21
i__baby c-19
i__back b-19
i__bad b-16 c-16
i__be b-25 c-22 d+23
i__been b-24
i__better a+23 b-20 c-20 d-25
i__bipolar a-22 b-31 c-18 d+34
i__blood d-24
i__bottles c-17
i__but d-23
i__by d-24
i__cath b-15 d+16
i__clear b-20 d-16
i__come c-17
i__coming b-20 c-23 d+16
i__count d+16
i__covered c-18
i__day a-15
i__detox d+16
i__do b-19 c-18
i__does b-18 c+20
i__doing a-16 d+26
i__down a+23 d-19
i__drink d-16
i__dude a+17
i__ever a+17
i__expecting d+17
i__find a-20
i__for a-41 d+26
i__free a-25 d+23
i__get b-16 c+29
i__going a+16 b-19
i__good b-28 c-33
i__got b-17 c-22
i__grandkids a-17 d+19
i__guy a+20
i__had a-17
i__half a+16 b-16 c-19
i__have b-57
i__he a-22
i__heard d+15
i__heart b-21 c-24 d+17
i__hepatitis c-22 d+25
i__her b-24
i__here a-16
i__him a-20
i__his a-22 c-20 d+15
i__home b-17
i__hope c-18
i__how b-16
i__i b-21
i__in c-20
i__is a+23 b-30 d-32
i__it b-36
i__just b-26
i__know b-27
i__like a-17
i__little c-20
i__liver b-17
i__lol b-25
i__lost a+20 c-19
i__lot a-22 b-24 c+17
i__low a+23 d-21
i__make b-17 c-21
i__male a+15
i__man a+21 b-15
i__manic a-17 d+21
i__marathons a+17
i__maybe a-16 c+18
i__minor a+18 d-19
i__miss a+19 d-17
i__more b-26
i__most a-16
i__much b-25
i__my d-25
i__name a-17
i__nervous b-18 d-19
i__new a+28 b-22 c-18 d-28
i__night d-16
i__no b-18
i__normal a+18 c-18
i__not a-20
i__nothing a+28 d-27
i__now a-23
i__nursing a-21 d+21
i__off b-19
i__ok b-26 c-17
i__on b-25
i__one a-16 c+18
i__only a+24 b-20 d-22
i__or d-21
i__out b-25
i__own b+16 d-26
i__pregnant a-19
i__prescribed a-26 c+26
i__psychotic c-23 d+27
i__pumping d+20
i__rather c-26 d-25
i__safe a-15 d+17
i__say b-16
i__see b-21 c-19
i__she a-16 c+19
i__sixty a+22 b-19 d-23
i__skip a+30 b-31 c-19 d-30
i__sleep a-24 c+16
i__so a-19 b-24
i__some a-28
i__somebody a-17 b-18 c+18
i__someone a-36 d+16
i__something a-20
i__sometimes a-23
i__still b-23
i__stuck a+15 d-15
i__take b-21 c-18
i__talk b+16 c-22
i__tell a-20
i__than a-25 b-20
i__that c-31
i__the c-22
i__then a+20 d-23
i__there c-21
i__things d+24
i__think b-23 d-27
i__this b+16 d-19
i__three c-23
i__time b-20 c-22
i__today a-20 d+20
i__told c-16
i__too b-27
i__took a+19 c-22
i__tried b-17 c-21 d+19
i__trouble a-17
i__trust d-18
i__two b-17
i__up b-31
i__want a-21 b+20
i__was a-19
i__when b-19
i__with b-21
i__wondered a-21 c+22 d-15
i__work a-19 b+17
i__would a-19 b-19 d+20
i__yes c-22
i__you a+15 d-24
i__young a-18
i__your a-17 c-16 d+18
i_already a-20 c-18
i_am c-22
i_be c-33 d+17
i_black a-16 c-17 d+17
i_breastfeed a-19 b-17 c-16 d+19
i_bring b+24 c-20 d-16
i_broke d-22
i_can c-16
i_come a-17
i_could a+23 b-37 c-16
i_do c-15
i_doubt a-33 b-17 c+36 d-26
i_drink d-18
i_feel a-28 d-18
i_figured a+18
i_find a-28 c+18
i_forget b-31
i_gave b-17 c-16
i_get a-16
i_go b-24
i_got b-17
i_guess a-40 b-31
i_had b-52
i_have b-26 c-21
i_hear c-15
i_heard a-18 b-19 c+18 d-15
i_hope a-31 b-19 c+36 d-33
i_just b+26 c-33 d-36
i_know a+16 b-17 d-31
i_might a-19 b-18 c+24 d-24
i_moved a+22 b-18 c-17 d-23
i_must d-15
i_need a-22 b+16 d-27
i_never a+25 b-24
i_only a+19 d-17
i_ought c-21
i_pee c+16
i_plan a-16 b-17 d+16
i_pump a-25 b-25 c-23 d+31
i_run a+21 b-16 c-16 d-17
i_saw a-18 b-19
i_say b+16 d-17
i_see a-23 b-22
i_skip b-15 c+15
i_stay b+16
i_still a-21 d+17
i_suppose b-19 c+24 d-23
i_sure c-20
i_take a-21 b+21
i_tell a-18 c+16 d-17
i_think a-37 c+40 d-28
i_thought a-16 c-29
i_took a+24 c-22 d-18
i_tried c-16
i_use a-18 c+18
i_usually a+16 b-19 c-16
i_want c+16 d-15
i_wanted a+15 b-17 c-18
i_was a-20 b-47 c+18
i_wear a-19 b-15 c-21 d+21
i_will d-27
i_wish c-19
i_woke a-15 d+16
i_work d-16
i_would c-17
iba b-17
iba__@fetch b-17
iba_a b-17
ibuprofen a-15 c-16
ibuprofeno b-18
ic a-20 b-19 c-19 d+21
icu d-16
id c-18 d-16
id$ b+16
idea a-19 b-32 c+30 d-30
idea$ a-23 b-18 c+30 d-19
ido b-16
ido__@treat c-22 d+17
ido_a b-15 c-25
if a-50 c+36 d-24
if__@relative a-16 c+21 d-16
if__a b-25 c+21
if__am c-21
if__boss c+16
if__can a-20
if__count a-15
if__counts a-24 d-24
if__get d-15
if__gets c+24 d-21
if__have a-22 c+16 d-23
if__i c+15
if__is a-27 c+27 d-27
if__makes a-17 b-15 c-19 d+18
if__not a-19
if__off c+16
if__say b+15
if__stays d-17
if__the b-25 c+27
if__then b-17 d+21
if__to c-15
if__truck d-17
if_anything a+22 b-16 c-19 d-17
if_he a-20 c+22 d-27
if_i a-30 b+29 c-25
if_it a-28
if_my a-26 c+22 d-20
if_not d+15
if_she a-16 b+16
if_the a-28 b-27 c+33 d-28
if_you a-31 c+19
igual b-28
igual$ b-19 c-26
igual__no c+16
ill b-18 d-21
imagi* a-23 b-20 d+20
imaginese b-16 c-17 d+16
imaginese$ b-16 c-17 d+16
impos* a+21 d-42
imposible a+26 c-34 d-35
imposible$ c-22 d-24
impossible b-23 d-22
impossible$ a-17 b-16 c+18
in c-21
in$ a-24
in_# b-17 c-19
in_@date b-29 c-30
in_@medicine c-15
in_@person b+15
in_@treat d+19
in_@year a-22 d+24
in__# c-27
in__@body a-16 d+17
in__@day d-21
in__@door a+19
in__@eat a-18 d+19
in__@month c+15 d-24
in__@parking b-16
in__@year a+16 c-18
in__a c-21
in__after a-18
in__and c-27
in__at a-15 d+17
in__department a+16
in__driveway d+16
in__er b-32
in__family c-18 d-17
in__for c-18 d+21
in__getting d-16
in__grade a+15 d-15
in__house a-26 d+16
in__i b-15
in__is c-22
in__it b-18
in__last a+15
in__life a+28 c-24 d-33
in__like b-18 c-15
in__lol d-25
in__long a-16 c-19 d+21
in__lot b-16
in__meeting c-19
in__middle d-17
in__minutes a-17
in__morning a-16 d-18
in__my a-17 d+16
in__never d-19
in__nobody c+16 d-15
in__not d-19
in__of c-15
in__on a-16
in__once a-16
in__right a+18 d-17
in__room a+18 c-16 d-17
in__school b-23
in__since a-25 d+27
in__so b-19
in__state c-17
in__the a-23
in__this a-21
in__truck c-20
in__we b-16 c-16
in__while d-17
in__with c-16
in_an a+15
in_between a-20
in_church a+21 d-22
in_class a+19 d-17
in_college a-26
in_for c-17
in_her b-17
in_high b-21
in_hs d-15
in_may b-31 c-31
in_me b-16
in_my b-34 c-38 d+28
in_one a-15 b-23
in_rehab a-17
in_that a+16
in_there a-23 b-22
in_this c-17 d-20
in_town a-15 d+15
inclu* a-17 c-21
incon* a-29 b-19 c-29 d+38
incontinencia a-15 c-17 d+22
incontinencia$ d+19
infar* c-22
infarto c-22
infarto$ a-16
infarto__# a-15 d+18
infec* a-30
infeccion c+18 d-18
infecciones a-18 c-30
infection c+16
infections c-16 d+22
infla* a-20 c-18 d+24
inflamado a-16 d+20
inflamado$ d+15
ingre* d+21
injec* d+15
injections d+15
injur* a-15
injury a-15
inste* a+30 b-16 c-20 d-31
instead a+30 b-16 c-20 d-31
instead$ a+30 b-16 c-20 d-31
insuf* a-21 b-17 c-22 d+24
insuficiencia a-21 b-17 c-22 d+24
insuficiencia_cardiaca d+16
insulin a-27 b-19 c-17 d+29
insurance b+18 c-28 d-25
inten* a-16
inter* a-24 c-19 d+24
interesa a+17 d-18
interesa$ a+17 d-18
internaron b-18 c-15 d+19
interstitial d+19
interstitial_cystitis d+19
into a-29
into_it a-22 c+22 d-24
inveg* d+15
invega d+15
inyec* d-22
inyeccion d-19
ir$ a+20 c-20 d-22
iria a+17 b-15 d-16
irme c-23
irme_sola d-19
iron a+23 b-21 c-21 d-23
iron$ a+23 b-21 c-21 d-23
irreg* a-26 b-32 c+26
irregular a-26 b-32 c+26
irregular_heartbeat a-19 b-19
is b+29 d-32
is_# a+16 d-19
is_@date a-15 c+18 d-16
is_@drive a-17
is_@open a+19 b-18 c-20 d-17
is_@sick c-21
is_@symptom a-15
is_@treat c-23
is_@wrong a+17 b-16
is__# d-18
is__@call b-24
is__@medicine a-22 b+17
is__@month a-21 c-24 d+17
is__@relative a+18 b-20 c-21
is__@symptom a-17 b+17 d-18
is__@treat a-19 b+20 d-18
is__a a-16 b+34 d-41
is__about a-21
is__all c-16
is__along a-20
is__am b-20
is__an b+19 d-20
is__as b-27
is__bad a-18
is__but a-25 b-22 c-49 d+39
is__chance a-17 c+16
is__day b-16
is__drinker a+17 b-16
is__exactly b-18 c+19
is__first a+28 b-29 d-25
is__for d-19
is__from c-15
is__going b+16
is__good a-21 b-16
is__her a-19
is__here c-29 d-35
is__high a-19
is__hour d-20
is__house b-20 d-23
is__i a+20 b-37
is__in b+21 c-21 d-15
is__lol d-29
is__low a+17
is__morning d-16
is__my b-27 c-25
is__name b+16
is__next d-15
is__normal d-18
is__not c-25
is__now a+16 d-15
is__number a-24 c-16
is__of b+22 c-17
is__ok a-32 b+32 c-22 d-24
is__old a+25 b-21 d-23
is__only a-15 b-22 c-21 d+19
is__patient b-16 d+17
is__problem b-20
is__reaction d-17
is__right a-19
is__same a-16
is__since d-18
is__so d-20
is__tests a-16 c+16
is__that b-17
is__the b+16 d-37
is__there d+16
is__to a-48 b+34 d-18
is__try a+15
is__two b-15 c-24
is__up a-19 b-20
is__way b-16
is__we a-15 b-18 c-22 d+19
is__week b-16 c+19 d-15
is__weeks a-22 d+20
is__when a+17 d-18
is__will a-20
is__with a-30
is__work b-16 d-23
is__you c-20 d-22
is_a a-17
is_all a+18 b-32 d-21
is_another a-17
is_as a-20
is_asking b+17 c-16
is_at d-20
is_been c+16
is_better d-17
is_bipolar b+18 c-22
is_but a+17
is_checking a-22 b-17 c+24 d-22
is_dark a-18 b-17 c+18 d-17
is_empty a+19 d-19
is_fine b-25
is_for b-31
is_gallbladder a-17 b+16
is_going a-30 d+22
is_good a+30 b-22 c-23 d-21
is_got b-16 c-21
is_hard c-18
is_high a-27 d+21
is_in c-16
is_it c-26 d-21
is_just b+16 d-25
is_mania b+21
is_me a-21 b-24 d+26
is_my a+23 b-26 c-17
is_nursing a-15
is_off a-19 b-15
is_ok a-17 b-21 d+24
is_on a-17
is_one a-17 b+22 c-18 d-18
is_only a+15 d-15
is_out a+16 c-20
is_over a+18 d-18
is_personal a-18 b+16
is_pregnant a-18 b+17
is_prescribed d-18
is_psychosis a-17
is_right b-26 c-21
is_schizo b+20 d-19
is_schizophrenic b+19
is_shot c-15 d+19
is_still d+16
is_that a-19 d-29
is_the c-16
is_there a-28 b+36 c-35 d-35
is_this a-31 b+28 d-19
is_too d-19
is_up a-19 b-23
is_working a+16 c-24
isque* a-20 c-22 d+22
issue* a+34 b-19 c-18 d-30
issues a+34 b-19 c-18 d-30
issues$ a+16
it b-20
it$ b-25
it_@relative a-17 c-18 d+18
it__# b+22 c-32
it__@animal a-18 b+19 c-15
it__@body c-17
it__@medicine a-15 d+15
it__@open a-16 b-19 c+21 d-21
it__@symptom b-19
it__a c-17
it__all a-22
it__am d-17
it__and a-19 b-24
it__any d-16
it__as a-17
it__at a-21
it__away a-23 d+18
it__bad a-24 b-18 c-19 d+28
it__be a+18 c-28 d-19
it__but b-24 d+16
it__clean a+21 d-20
it__day a-16 c+17 d-17
it__do b-16 c-15
it__first a+16 b-18 c-15
it__for d-20
it__good d+15
it__her a-17 c-16
it__high a-16 b-16
it__his a+17 d-22
it__i a-19
it__if d-20
it__in b+15
it__is b-15
it__it a-16
it__just d-19
it__like a-17
it__low a+20 b-19 c-18 d-18
it__make a+16 d-15
it__more c-15
it__never a+20 c-18
it__no a+20 c-18 d-19
it__not b-17 c+15 d-32
it__once a-18 c+21 d-20
it__problem c-27 d+26
it__some d-20
it__sometimes c+16
it__sorry a+17 d-15
it__still c-17 d+16
it__that d+16
it__the c-26
it__then b-17 d+17
it__to b+32 d-16
it__took c-21
it__two d-18
it__up a-15
it__was c-16
it__weird a-18 c+18 d-16
it__when d-20
it__work a+17 c-15 d-16
it_after a-22 d+23
it_all c-22
it_any c-15
it_at c-22 d-15
it_back a+16 d-22
it_be a-21 b+16 c-18
it_before a+16 b-22 c-26
it_by a-18
it_depends c+17
it_did c-19
it_fine a+17
it_for c-21
it_go c-15 d-18
it_handled c-16
it_have b+15
it_i b-21 c-19
it_in a-17 b-24 d+19
it_is c-15
it_last c-16 d+19
it_made b-19 d+15
it_matter b+17
it_now a-21 d+18
it_off a-21 d+22
it_on a-24
it_once d-17
it_out b-18 d-22
it_runs c-18
it_so b-16 c+16
it_this a-16
it_tomorrow a+20 d-20
it_twice c-15
it_up d-17
it_was a-17 b-28 c+19
it_well a+19 d-17
it_will d-19
itch b-16
itsel* a-16 d+16
itself a-16 d+16
itself__ok a-16 d+16
ivf c+15
izqui* d+15
izquierdo d+15
jaja c-15
jajaj* b+30 c-49 d-26
jajaja b+30 c-49 d-26
jajaja$ b+16 c-44
jajaja_que a-25 b+27 c-20 d-29
jale a+18 c-17 d-17
jamai* a+19 c-19 d-16
jamaica a+19 c-19 d-16
jamas a+43 b-42 c-34 d-35
jamas$ a+29 b-28 c-26 d-21
jamas__la a+16
jaund* a-19 c+18 d-16
jaundice a-19 c+18 d-16
jaundice__a a-16 c+17 d-15
jaundice_as a-16 c+17 d-15
jefe b-20
jeje a+22 c-19 d-26
jeje$ a+22 c-19 d-26
jk a-16 d+17
job b-23 c-24
job$ b-18 c-21
journ* b+16 c-21
journaling b+16 c-21
joven a-27 b+22 c-25
joven$ a-22 b-18 d+26
joya b-22 c-20
joya$ b-22 c-20
jubil* a-20 d+23
jubilado a-20 d+23
jueves a-24 c+20
juice a-15 b-19 d+18
june b-23 c-32
junio c-17
junio* b-17
junior b-17
junta a+21 b-22 c-24 d-17
just a+22 b-18 c-34 d-19
just_# d-16
just_@day c-20
just_@drink a+15 b-31 d-27
just_@drug b-22 d-20
just_@medicine a+16 c-17 d-30
just_@vehicle a-21
just__# a-20 d+21
just__@body c-18
just__@drink d+16
just__@drug b-20 c+18 d-22
just__@food b-16
just__@medicine b-22 c-22
just__a c-25
just__about a+18 b-17 c-16
just__and a+33 c-40 d-40
just__back a+17 c-16 d-17
just__blood a-18 d+18
just__few a-19
just__for a+16
just__from a+17
just__hypertension a-18 d+19
just__i b-24 c+24 d-22
just__in b-28
just__it b+19 c-25 d-19
just__lol c-16
just__me a-15
just__multivitamin d-17
just__my b-26
just__no c-22 d+18
just__not c-17
just__of a-19
just__off a-16
just__one b-15 c-30
just__out c-16
just__period c-16
just__pressure a-18 d+18
just__sleep d-15
just__so a-21 b-17 d+16
just__stones a+15
just__stress d-18
just__the a-35 d+23
just__to c-16
just_a a-17 c-24
just_anxiety a+21
just_be a-23 c+25 d-25
just_did c-17
just_fine d-17
just_got b-18 c-18
just_had a-15 b+16 c-29
just_kidney a+15
just_me a+30 c-22 d-30
just_moved a+19 d-15
just_my a+16 b-33 c-31
just_now a+15
just_prayer a+22 b-15 c-18 d-23
just_sad c-15
just_started a+15
just_the b-36 c-21 d+19
just_to a+15 b-19
just_want b+17 c-18
just_when b-17 c+15
justo b-21
keep a-21 b-31 d+23
keep__on a-15
keep_it b-27 c-24 d+19
keep_me c-16
keep_my b-17 d+16
keepi* a-15 d+16
keeping a-15 d+16
keeps b-24
keeps$ b-18 c-17
keppra d+18
ketamina a-21 c-32 d+27
ketamine c-44
kid b-25
kidne* c-41
kidney c-30
kidney$ a-16 c-22 d+18
kidney__but a+16 d-16
kidney__is d-16
kidney__not a+15 d-16
kidney_stones c-19
kidney_to b-15 d+16
kidneys c-29
kidneys$ a-17 c-22
kidneys__bad d-16
kidneys__liver a+22 d-24
kidneys_are d-19
kidneys_like a-18 d+16
kidneys_only b-18 c-17
kids c-24
kind d-24
kind$ c-32
kind__# d-15
kind_of c+19 d-45
kinds a-21 c-22 d+23
kinds$ a-17 c-17 d+18
kitch* d+16
kitchen d+16
knees a+17 d-18
knock b-18 c-23
knock* a-20 c-20 d+20
knock__out b-16 c-20
knocked a-20 c-20 d+20
knocked__lol a-16
knocked_up a-20 c-20 d+20
know a-22 c+23 d-31
know$ a-35 c+20
know__@relative c+16
know__at d-18
know__i c+16
know__it a-16
know__that c+20
know__they c+16
know_better b-23 d-25
know_by c+16 d-17
know_if a-18
know_my c+17
know_of d-17
know_what b-20
know_yet c+18
knowl* d-21
knowledge d-21
knowledge$ d-19
known b-20 c-23
knows a-34 c+24
knows$ a-24 b-24 c+20
knuck* a+16
la_# a-15
la_@body c-18
la_@clothes a-15 b-17 d+18
la_@door a-22 c-20 d+15
la_@drug a-17
la_@food a+20 d-29
la_@medicine a-17 b-30
la_@parking d+16
la_@place a-17 b+24 d-18
la_@sick b-16 d-21
la_@treat c-23
la_@vehicle d-19
la_@visit a-18
la__# b-25
la__@clinician a-20 b-16 c+19
la__@month a+16 c-17
la__@vehicle a-19
la__a c-27
la__al b-24 d-20
la__alta b-25 c-18 d+24
la__ando a-21 c-18 d+21
la__ayer a+21 c-17 d-20
la__baja c-16 d-16
la__bajita d-16
la__bebe a+16
la__bien a+29 b-22 c-21 d-27
la__casa b-17 c-17
la__como a-17
la__con a-28
la__cosa b-29 c+23 d-20
la__cuando c-16
la__cuenta a-16 b+24 c-20 d-29
la__dana b+16
la__del b-19 d-19
la__en c-21
la__es a-26
la__esta c-19 d-21
la__estoy c-20
la__favor b+19 d-23
la__hace a-19 d+19
la__hoy b+16 c-18 d-19
la__jaja a-17
la__la b-26
la__manana d-18
la__me a-25 b-19 d+30
la__mi c-21
la__muy d-15
la__nacio c-15
la__nada a+17 d-17
la__nomas c-23 d-23
la__normal a+20 c-15
la__nunca a-17 c+17
la__para d-17
la__pero a-16 b-18
la__por a-18 c-24
la__puesto a+18 c-21
la__que c-24
la__queda a-24 d+22
la__salio b-21
la__se a-19 d+16
la__si a-38 c-36 d+21
la__siempre c-24
la__soy b-16
la__tengo a+17 b-24
la__tiene b-16
la__tomado d-17
la__tomo a-18 d+23
la__traigo a-15
la__una a+15
la__verdad b-16
la__vez b-22
la__y b-34
la__yo b-19
la_agenda b-16 d-19
la_aguja a-16
la_anestesia d-16
la_bebida a-15 d+20
la_calle b+19 c-17 d-24
la_cama a-17
la_cara c-16 d+22
la_casa a-18 d+20
la_chamba a+16
la_checo c+16
la_coca d+16
la_compre c-15
la_cuenta a-29 b-32
la_de a-23
la_depresion b+16 c-16 d-16
la_dieron c-16
la_dra c-16
la_ecografia c+16
la_edad d-22
la_fabrica a+21 d-20
la_farmacia b-20 c-17
la_fecha d-17
la_he b-21 d-24
la_inyeccion a+15
la_llevo c-16
la_manana b-16 c-19
la_mano a-16
la_mia b-18
la_misma a-33 b-21 c+17
la_necesito a+16 b-22 c-21
la_nina b-19
la_noche b-28 c+19
la_orden a-27 b-23 c-23 d+27
la_orina a-17 b-19 c-26 d+21
la_otra c-27
la_paciente a-18
la_piedra c-16
la_pierdo c-18
la_pipi c-18 d+19
la_pregunta a-21 b+22 c-19 d-20
la_presion b-24 c-17 d+21
la_primera b-23 c-19
la_prueba b-17
la_pusieron c-21
la_que a+18 d-16
la_quiero b-19 c-16
la_regla a+19 d-20
la_rodilla b-20
la_semana b-16
la_tengo a+27 b-32 c-29 d-19
la_tension b-15
la_tiroides b-17 d+17
la_troca a-18 c+16
la_use a+18
la_verdad d-26
la_vesicula a+17 d-24
la_vida a+17 b-28 c-22
lab c+22 d-22
labs a+15 d-45
labs$ a-24 b-17 c+22 d-15
labs__back b-17 d-18
labs__perfect a+16
labs_came a+19 c-18
labs_were a+15
lacta* b-31 c-34 d+21
lactando a-17 b-26 c-30 d+25
lactando$ b-23 c-28 d+19
lado b-25 c-21
lado$ b-17
lady a-18 c-33
laid a-15
lamen* a-20 d+19
lamentablemente a-20 d+19
lamictal a-15 c-15 d+17
laryn* c-16 d+15
laryngospasm c-16 d+15
las a-27
las_# b-41
las_@medicine c-29
las__cuentan a-18 b+25 c-25 d-24
las__de b-17 d-23
las__del b-20 c-19 d+21
las__el d-15
las__en b-20 c-22 d+17
las__higado c-17 d+17
las__no b-17
las__que a-19
las__se a-17 c+18
las__tomo a+18 d-18
las__un a-17
las__una a-18 c+19 d-17
las__y a-22
las_bodas b-20 c-24
las_dos c-22
las_noches a-17 d+18
las_nubes a-17
las_que b-16 d+16
las_seis a-26 b-20 c-15 d+24
las_voces d+16
last d-27
last_@day b-20
last_@month d-16
last_@year d-15
last__at a+18 d-19
last__had a-16 d+18
last__i a+16 b-15 c-19
last__was a+27 c-29 d-30
last_fall a-19 c-18 d+21
last_night a+17 c-24 d-31
last_one b+15
last_spring c-17
last_time c-35
last_week d-16
late a-43 c+24
later d-45
later$ d-37
later__be a+15
latex c-23 d-27
le a-21 c+20 d-25
le_@thanks a+16
le__@relative d-16
le__a a-32 c+20
le__al a-16 b+16 c-25
le__con a-17 b-16
le__de c-17
le__decir a-18 c+22 d-17
le__el b-24 c-22
le__eso c-16 d-18
le__la d-23
le__las c-17 d-17
le__los a-15 b+16
le__mi b-22 c+21 d-29
le__pecho d+16
le__permiso d-15
le__pero a+21 b-18 c-17
le__que a+15 c-22
le__quien a-16
le__rinon c-17
le__sus a+17
le__teta d+17
le__un c-17 d-16
le__una d+16
le__yo b-22
le_aviso c+17 d-18
le_caigo b-16 c-23 d+21
le_confirmo c+21 d-23
le_contesto c-23
le_dan b-17
le_digo b-27 c+25 d-20
le_dije c-17
le_dio b+16 c-20
le_doy b-18 c-22
le_escribo b-17
le_estoy a-23 b-21
le_hago a+18 b-20 d-16
le_pregunte d-18
le_pregunto a-17 b-20 c+21 d-17
le_puso d+15
le_se a-16 c+16
le_tengo c-15
le_voy a-27
leaks c-16 d+19
leaks$ c-16 d+19
leaky a-16 c-17 d+24
leaky_valve d+21
least a-17 b-20 c-17 d+22
leave b-19 c-17
leave__of d-21
leave__off a+16 d-16
leave__on c-16 d+15
leave__the a-18
leave_it b-15
leave_me b-16 c-19
leche a-24 c-23 d+21
lee c-19 d-18
lee_esto c-16
left d-16
left__in b+16 d-17
left__on a-17
left_me a-16
left_my a-23 b+24 d-24
legal a-35 b-23 c+19
lejos d-17
lentes a-20 c-18
les a-39 c+23 d-20
les_aviso a-18 b-17
les_digo b-17 c+18 d-19
less b-19 c-21
less$ a-16 b-18 c-20 d+19
let a-16 b-31 c+28 d-24
let__ask a-21 b-25 c+24 d-23
let__at d-17
let__check a-23 b-15 c+18
let__get c-17
let__go a+26 b-18 c-28 d-23
let__it a-17
let__just a-15
let__know a-17
let__look c+16
let__my b-18 c+17 d-16
let__out c+15
let__see c+20 d-16
let_me a-25 b-44 c+40 d-46
let_us a-30 b-17 d+27
let_you a-17
letra a-24
levan* c+15 d-16
levanta d-16
leve b-20
leve$ c-16
libre b-34 c-32 d+24
libre$ c-20
licen* c-24
licencia b-18 c-21
lie d+15
life a+18 b-24
life$ c-33
ligad* b-15 c-17
ligada b-15 c-17
ligada$ a+16
light d+16
light* a-30 b-20 c-28 d+31
like c-27
like_# b-16
like__@month c-17 d+19
like__@relative a-24
like__baby b-20 c-16
like__hour d-19
like_a b-44 c-39
like_an d-19
like_clockwork a+17 d-17
like_it d-17
like_my a-20
like_that a+32 b-24 c-19 d-32
like_the c-16 d+16
like_to a-15 c-18
lil a-19
limpi* a+37 b-35 c-33 d-33
limpia a+19 c-18 d-17
limpia$ a+16 c-16
limpio a+20 b-22 c-22 d-16
limpio$ b-19 c-19
limpio__# a+18 d-18
limpio_desde a+18 d-18
linda a-19 b+19 c-21
line a+17 b-22 d-30
line$ a+18 d-22
lined c-20 d+16
lined_up c-20 d+16
lines a-15 b-16 c-24 d+20
lines$ c-17
lips a-27 b-22 c-20 d+29
list a+17 c-40 d-17
list$ a+19 c-36 d-21
list__a a-17 c-19 d+22
list_for a-17 c-19 d+22
lista$ b-26
listo d+19
lithium a-27 b-26 d+18
litio a-15 d+19
littl* a-16 b-34 c+23
little a-16 b-34 c+23
little$ a-20
little_@drug a+18 c-16
little__no a+16 c-15
live b-25
liver b-17 c-23 d+21
liver$ a-21 b-17 d+22
liver* a-24 b-15 c-19 d+23
liver__@body a+33 c-15 d-33
liver__a d-19
liver__are a-16 b-16 c-30 d+24
liver__at d+15
liver__but a-24 c+16
liver__elevated d+16
liver__good a+24 d-20
liver__i a-15 d+15
liver__in d-18
liver__me b-17
liver__scarred d+16
liver__shot d+17
liver__si a-15 c-15
liver__were c+17 d-16
liver_and a+15
liver_cancer a-17
liver_enzymes a-16 c-26 d+24
liver_fine a+17 d-20
liver_is b-26 c-29
liver_numbers a-19
liver_or a+20 d-18
liver_out a-20 c-18 d+20
liver_they c-16 d+15
liver_transplant c-19 d+18
livers a-24 b-15 c-19 d+23
lives a+19 c-18 d-18
llama d-21
llama* a-21
llamada a-20 b-36 d+17
llamada$ a-16 b-35 c-22 d+22
llamame b-18 c-21
llaman a-19 b+25 c-17 d-20
llaman$ a-16
llamarme b-17 c-16
llame d-17
llamen a+25 b-27 c-16 d-18
llamenme c-21 d-27
llant* a+18 b-18 c-16 d-16
llanta a+18 b-18 c-16 d-16
llave b-17
llave$ a-18 b-16 d+19
llega b-24
llega$ b-18 d-15
llega* b-28 c-26 d+20
llegamos a-21 b-17 d+22
llegar a-16 b-17 c-17 d+19
llegar$ a-16 b-17 c-17 d+21
llego d-18
llego$ b-34 c-17
llego__@relative a-15
llego__casa d-20
llego__la b-17 d-25
llego__su a-16
llego_a c-17 d-22
llegu* b-34
llegue b-34
llene a-23 b+16
lleno b-23 d+17
lleva b-21
lleva* a-23 c-22
llevar b+19 d-31
llevarme d+16
llevaron a-17 b-15 c-16 d+17
lleve a+17 b-22 d-17
llevo a-18
llevo$ b+16 c-16 d-21
llevo_# a-22 d+19
llevo__cuenta b-22 c+19 d-16
llevo__dias a-17 d+17
llevo__en d+15
llevo__limpio a-16 d+17
llevo_la b-22 c+19 d-16
lluev* a-26 b-25
llueva c-16 d+15
lo d-19
lo_@stop d-20
lo__@clinician a-15 b+20 c-23
lo__antes b-17 c-16
lo__con a-29 c+16 d-19
lo__dejar a-20 d+20
lo__el a-23
lo__en d-15
lo__es a+16 c-15 d-20
lo__hace a+19 c-15
lo__la c-24
lo__malo b-15
lo__me b-20 c-19
lo__mejor c-18
lo__mi a-27
lo__no a-18 b-15 c-26 d+25
lo__pensando c+15 d-15
lo__pero a-17
lo__por a-21
lo__que a+34 b-35 c-37 d-24
lo__tengo b-17 d-19
lo__viendo c+16
lo__yo b+18
lo_de a-25 d+22
lo_del d+16
lo_descartaron a+18 b-16 c-19 d-15
lo_descarto b-16 d-19
lo_estoy a-24 b-18 c+24
lo_hablo c-18
lo_mejor b-38 c+32 d-32
lo_mio a+28 b-31 c-23
lo_mismo c-15 d-25
lo_pierdo a-16 d+16
lo_primero a+17 b-17 c-16 d-16
lo_que d-37
lo_tengo c-18
lo_unico a+24 b-31 c-24
lobby a+20 b-16
loca c-36
loca$ a+16 c-25
lock a-21 c-17
lock__in a-18 c-17 d+18
lock_it a-18 c-17 d+18
locke* b-24 c-20
locked b-24 c-20
loco c-29
loco$ a+18
locos d-15
locur* a+16
locura a+16
lol c-33
lol__is a+22 b-23 c-16 d-17
lol__not d+15
lol__to d-16
lol_no a+26 c-21 d-24
lol_what a-18 b+19 c-18
long a-17
long$ a-15
long__be b+17
long__can a-16 b+20 d-16
long__i a-17 b+22 d-16
long__it a-31 d+17
long__take a-15
long_as d+18
long_does c-18
look a-35 c+27 d-24
look__my a-17 d-16
look__the a-18
look_at a-30 c+24 d-19
looke* a-18 c+24 d-25
looked a-18 c+24 d-25
looki* b-28 c+17 d-29
looking b-28 c+17 d-29
looking$ b-21 d-23
looks b-23
looks$ c-21
looks_like b-17
lord c-18
lord__hope a-16 c+17
lord__not a-16 c+17
lord_i a-16 c+17
lord_no a+20 c-18
los_# b-24 c-26
los_@clothes a-21 b+19 c-17
los_@day c-27
los_@texts b-22 c-21
los__# d-16
los__@date a+25 d-25
los__@year a-16
los__a a+16
los__bien a+27 c-28 d-23
los__de c-16 d-16
los__del a-20 c+21 d-20
los__desde c-23
los__en c-16
los__estan a+15 c-18
los__jaja b-20 c-16
los__jeje c-16 d-22
los__mas a+20 d-18
los__me b-17
los__nada a+22 d-21
los__ni a-15
los__pero d-16
los__y b-18
los__ya b-18 c-20 d+20
los_analisis a-17 b-21 c+19 d-16
los_cumpli d+15
los_cumplo a+21 c-16 d-21
los_dias a-24
los_dos c-22
los_estudios b-16 d-16
los_fines b-18
los_gatos d-25
los_mariscos a+22 b-22 c-21 d-17
los_nervios a-15 b-22 d+15
los_ninos a-24 b-24 d+18
los_papeles a-17 c+20 d-17
los_resultados c+19 d-17
losartan a-21 b-17 c-20 d+26
lose b-15
lost b-18
lost__baby d-19
lost__in d-19
lost__not a+17 c-15
lost__to b-15 d+15
lost_a a-20
lost_my b-26
lot b-19 c+16
lot$ b-17 c+22 d-36
lot_of c-17 d-16
lot_so c+20 d-17
lots a-20
lots_of c+15 d-16
low a+52 b-32 c-49 d-48
low$ a+19 b-19 c-17 d-17
low__anything a+17
low__pressure a+22 d-22
low_blood a+22 d-22
low_if a+17
low_side a+17
lucky b-18 d+15
luego$ a+25 c-22 d-22
luego__contesto a+18 b-15 c-15
luego__digo a-19 b-18 c+21 d-20
luego__no c+18
luego_le a+21 b-18 c-18 d-17
luego_que c+18
lugar b-25 c-28
lugar_a a+16 d-20
lunes d-21
luz a-25 b+18
lyft a-18
lyrica d+15
ma a-15 b-20 c-21 d+22
maam b-17 c-21
machine c+16
made a-17 b-18 d+18
made__# d+16
made__@sick c-22
made_it b-20 c-20 d+16
made_me b-18
made_my a-22 c-23
madre b-17
make b-22 c-23
make$ a-16
make_it b-23 c-18
make_me c-17
makes b-26
makes__@symptom a+18 c-20 d-17
makes_it a-16 c+17 d-18
makin* b-17
making b-17
mal b-21
mal$ b-31
mala b-16 c-19
male a+24 d-16
male$ a+24 d-16
malis* a+18 c-35
malisimo a+26 b-25 c-28 d-20
malo a+15 b-18 d-22
mama b-21
mamar a-23 b-16 d+19
mamar$ a-18 d+18
man c-21
man$ c-18
manag* b-17
manage c-17
manan* b-24 d-24
manana b-22 d-22
manana$ a+17 c-18 d-20
manana__digo a-17 c+16 d-15
manana_le a-18 c+17 d-16
manana_me d-19
manch* a-19 c+19 d-16
manchita a-19 c+19 d-16
manchita__el a-15 c+16
manchita_en a-19 c+19 d-16
manda* a-18 b-23
mandar a-16 b-15 c-19 d+17
mandaron c+19 d-20
mande a-23 b+33 d-33
mande$ a-19 b+22 c-25 d-20
mande* c-19
mandeme a-20
mando a-16
manej* b+19 c-39 d-24
maneja c-24 d+19
manejando c-39 d-18
manejando$ b+15 c-35 d-24
manejando_borracho a-15 d+19
manejar c-31
manejo b-25 c-21
mania a-36 c-26 d+20
mania$ a-19 c-26 d+16
mania__vez c-20 d+20
mania_de a-18 b+22 c-21 d-20
mania_si a-15 b-17 c-23 d+24
manic a-33 b-41 c-49 d+45
manic$ a-20 d+22
manic__# d+17
manic__in d+16
manic_once c-21 d+18
mano a-16
mano$ d+19
mante* a-22 b-23 c-20 d+24
many a-36 c-16 d+21
many$ a-26 b-19 d+16
manza* b-16 c+20
manzana b-16 c+20
manzana$ c-22
marat* a+27 b-18 c-23 d-23
marathons a+17
maratones a+17
marav* b-27 c-27
maravilla b-27 c-27
maravilla$ b-22 c-22
marca c+17
marca* a-31 c-27 d+21
marcapasos a-28 c-23 d+15
marcapasos$ a-24 c-20
mareo a-29 b-24 d+25
mareo$ a-17 d+18
margarita a+18
marido a-22
marihuana a-26 d-26
marijuana d-20
maris* a+27 b-26 d-22
mariscos a+23 b-22 d-18
marqueme b-18 c-18
marri* a-22 b-18 d+16
marriage b-16 c+17
marriage_counseling b-16 c+17
married a-20 d+20
martes b-34
marzo a+17 b-19 c-25
mas$ b-48
mas_@late a+40 c-28 d-41
mas__la b-21
mas__las a-16 b-16 d+16
mas__menos a-18 b-25 c+24 d-18
mas__que b-36 c-23 d+17
mas_bien a+26 c-21 d-26
mas_de b-23 d+17
mas_la a-20 d+20
mas_o a-18 b-25 c+24 d-18
matte* a-28 b+26 c-32
matter a-28 b+26 c-32
matter$ a-18 b+21 c-22 d-19
matter_for a-15 b+16
matur* a+20 d-20
mature a+20 d-20
mature$ a+20 d-20
may a-24 b+16
may$ a-15 b-26 c-23 d+21
may__a a-25 c+24 d-18
may_be c+16
may_i a-31 b+30 c-22 d-30
maybe b-49 c+40 d-76
maybe$ b-17 c+23 d-49
maybe_# a-18 c+17
maybe__@relative a-19 c+28 d-15
maybe__@vehicle a-28 b-16 c+26
maybe__a d-21
maybe__is b-18 c+18
maybe__it b-16 c+19
maybe__little a-21 c+19
maybe__the b-17 c+20
maybe__to a-17 c+19
maybe_a b-17 d-20
maybe_how a-17 b-22 c+25
maybe_i a-22 c+25
maybe_in a-19 b-17 c+23
maybe_the c+16
maybe_what b-17 c+19
mayo a-20 b-15 c-17 d+25
mayor b-19
me b-24
me$ c-69 d+21
me_@body a-17
me_@call a+23 d-23
me_@cancel a+25 d-25
me_@fetch b-37 c-27 d+21
me_@food a-24 c-23
me_@insurer b-17 c-17 d+20
me_@late a-18
me_@medicine b-15
me_@price a-16 d+16
me_@sick a+17 c-20
me_@vehicle a-17 d-17
me__# b-31 c-30
me__@clinician c-22
me__@clothes a-23 c-20 d+16
me__@date c-18
me__@drink b-16
me__@fetch b-18 d-23
me__@medicine a-22 b-27 c+16
me__@month c-21
me__@place c-17 d-20
me__@relative a-24 b-30
me__@symptom a-18 b-23 c+15
me__@vehicle a+20 b-23 d-20
me__a a-19
me__al a-24 b-17 d+16
me__alergia c-19
me__algo a-15 b-21 c+22 d-17
me__alta b-16 d-26
me__am b-18
me__asi c-20
me__at a-25
me__ataque a-20 d+22
me__ayer c-20
me__bad d-17
me__bajado c+15
me__bipolar c-16
me__bipolaridad d+16
me__borracho a-15 d+19
me__cara a-19 b-16 c-17 d+25
me__checado a-16 c+16
me__checo c+16
me__como a-36 b-36 d+28
me__con b-39 c-18
me__contestado a-16 c+17
me__corazon a-22 b-23 d+25
me__creo a-17 b+19 c-21 d-18
me__cuando b-26
me__dado b-23
me__de c-16
me__descartaron a+20 b-17 c-20 d-17
me__dicho d-23
me__dieron b-17
me__doble b+19 c-28 d-21
me__dos a-16 c-19 d+18
me__electro d-16
me__en b-30 d-20
me__encontrado a+17 c-18
me__esa c-24
me__eso c-28
me__esta b-18 c+16
me__estudios a-20 c+18 d-15
me__evaluando a-19 b-18 c+22 d-16
me__fatal b-17 c-19
me__first a-20 b+19 d-17
me__for b-18
me__fuerte c+15
me__good a-20 d+18
me__hacer d-27
me__hacerme a-19 c+18 d-16
me__haciendo a-16 b-18 c+18 d-16
me__han d-16
me__hasta b-19 d+17
me__have c-15
me__he a-16 c+15
me__higado b-21 c-22
me__hour b-18
me__is b-18 c-15 d+17
me__jaja b+17 c-19 d-20
me__la d-24
me__las b-20
me__le a-18
me__lo a+17
me__loco a-16
me__los a-21 b-24
me__mal a+16 b-33
me__manana a+20 b-17 c-21 d-16
me__mania a-29 b-24 c-22 d+32
me__maravilla b-16 c-18
me__me a-20 b-22
me__mejor c-16
me__mi b-40
me__miedo c-23
me__mucho a-21 b-16
me__muy c-22
me__my c+23 d-22
me__nada b-20
me__ni b-17
me__no b-30 d-41
me__not c+16
me__nunca d-16
me__one c-15
me__otra a+19 b-18 d-16
me__otro a+20 d-20
me__over a-16
me__para a-18 b-40 d+18
me__pasado a+16
me__pero a-22 b-23 c+28 d-23
me__pierdo b-15 c-22
me__poco d-15
me__por b-38
me__problemas a-17
me__prueba d-21
me__psicosis b-16 d+15
me__puesto a+18 c-21
me__pusieron c-19
me__que b-20 d-16
me__rara c+18
me__regla a+17 c-16 d-15
me__revisado a-16 c+16
me__rinon a-24 b-21 c-24 d+27
me__sarpullido a-15
me__semanas a+19 d-20
me__si c-24 d+22
me__sin a+29 c-15 d-29
me__so d-16
me__sola b-18 c-18
me__solo b-17 c-20
me__stent d+15
me__temprano d-18
me__tengo a-22 c-22 d+16
me__that b+16 c-24
me__time a+22 b-24 c-25 d-16
me__tomado a-18
me__tomorrow b-21 d-17
me__trabajo a+17 c-23
me__tres a+16
me__tumor a+16
me__turno d-19
me__un b-21 c-16
me__unas a-15
me__veces a-16 b-17
me__vesicula a+16 b-15
me__vez a+20 c-18
me__viaje d-15
me__weeks a-16
me__y b-38
me_a b-22 c+21
me_about b+16 c-16
me_acuerdo a-22 d-21
me_after b-17
me_again d-26
me_agarro a+20 d-18
me_and c-20
me_anytime b-17 d+18
me_arrepenti a+26 b-18 c-19 d-23
me_as c+15 d-17
me_ask a-21 b-25 c+24 d-23
me_at b-28 c-16
me_away a-16 d+16
me_ayudo a-15 d+16
me_back a-18
me_baja d-21
me_bajo a+27 b-26 c-29 d-21
me_broto a-17
me_busca a-19 c-17 d+21
me_but a+15
me_cae a+23 b-15 d-21
me_cayo a+24 b-24 c-31 d-16
me_cerro d+24
me_check a-22 b-15 c+20 d-18
me_comi a-17 c-16 d+21
me_complica b-17 c-16
me_confirma c+16 d-15
me_cuadra c-18
me_da d-18
me_daban b-17 c+15
me_dejo b-20
me_desmaye a+18 b-18 c-16
me_diagnosticaron c-29 d+20
me_dieron b-20
me_dijeron b-31
me_dio b-57
me_disparo c-16 d+16
me_down c-20
me_echo a-21 c-15 d+20
me_entere a-19 d+19
me_espera a-15 c-18 d+19
me_esta a-27 c-22
me_estan a-24 c+16
me_evaluaron a+19 c-19 d-16
me_falla a-17 d+19
me_falta b-31
me_faltan b-20 d-28
me_fine a-15 d+16
me_for c-16
me_fue b-19
me_gusta b+23 c-29 d-29
me_ha b-28
me_hace b-20
me_hacen d-18
me_han b-29
me_hayan a+17 c-17
me_he a-21
me_hice c-19
me_hicieron a-16 b-23
me_hinche a-22 b-18 c-19 d+23
me_hizo b-21
me_hon a-16 b-22 c-15 d+23
me_i a+19 c-28
me_in a-20 b-34 c+20
me_interesa a+17 d-18
me_internaron a-19 b-17 c-20 d+26
me_la b-34
me_las b-20 c+16 d-25
me_later b+17 d-23
me_libre c-18
me_llega b-16
me_llevaron a-17 b-15 c-16 d+17
me_lo a-16 c+23
me_lol c-16
me_look c+16
me_molesta a-21 d+20
me_mude a+26 b-19 c-17 d-26
me_no a+19 b-17 c-17 d-16
me_off a+25 c-27 d-25
me_on b-26
me_one c-17
me_operaron a-25 b-33 d+17
me_opere a+15 d-16
me_or a-18 d-18
me_out a+26 c-15 d-28
me_parece a-21 b-23
me_pasa b-17
me_paso b-20
me_puede b+23 d-38
me_puedo a-20 c-23 d+20
me_puse a-35 b-23 d+20
me_pusieron a-23 b-27 d+15
me_queda b-29 c-38
me_quede a+22 b-19 c-26 d-16
me_quitaron b-19
me_quito d-17
me_recojan c-16
me_regreso a+22 b-16 d-23
me_repite a-15 b+16 d-15
me_sacaron b-21 c-18
me_saco a-17
me_sale a-18 b-16
me_salieron a-17
me_salio b-32
me_see a-17 c+17
me_sent b-18
me_senti b-20
me_siento c-15 d-17
me_sirvio a-24 c-21 d+27
me_sube a-22 c+19 d-21
me_tenido c-16 d-19
me_that c-21 d-19
me_this c-16
me_tiene a-17 d+17
me_toca d-23
me_tomo b-16 c-20
me_tomorrow b-18 d-18
me_up c-29
me_viene b-20 c-19
me_voy b-28
me_when d-17
mean b+24 d-26
means a-18 b-18
means$ a-18 b-17
measu* c+15
measured c+15
measured$ c+15
med a+30 d-40
med_free a+30 b-25 c-22 d-31
media b-29
media_hora a+16 b-27 c-23
medic* c-22
medical c-16 d-21
medical_@drug c-15
medicare a-22 c-22
medications b-15
medicina b+18 d-22
medicine c-21
medico a-19 c+18 d-25
medics c-17
medio a+25 c-35 d-19
medio$ a+22 b-23 c-23 d-18
meds a-16 b-18
meds: a-26 b+34 c-49
meds:# a-19
meds:@clinician b-15
meds:@date a+29 c-26 d-39
meds:@drink b+19 c-23
meds:@drug c-20
meds:@medicine a-25 c-32 d+32
meds:@medicine_and b-31 c-22 d+17
meds:@medicine_but a-19
meds:@medicine_can a-16 d+16
meds:@medicine_de d+15
meds:@medicine_desde a+17 d-19
meds:@medicine_for b-18 d+19
meds:@relative a-19
meds:@stop c-31
meds:@year a+32 b-30 c-26 d-30
meds:a a-36 d+15
meds:a_@medicine a-16
meds:a_mi b-17 d-16
meds:a_multivitamin a-18 b+20 c-16 d-20
meds:all a+29 b-24 c-16 d-26
meds:am d+15
meds:and a-16 b-19 c-29 d+28
meds:ano a+21 b-16 d-19
meds:antic* a-31 b-23 c-17 d+31
meds:anxie* a-16
meds:anxiety a-16
meds:any d-17
meds:anyth* a+17 b-20 d-22
meds:anything a+17 b-20 d-22
meds:as a-20 c+20 d-17
meds:at a+17 b-22 d-19
meds:be b-19 c+15
meds:birth a-22 c-20 d+21
meds:birth_control a-22 c-20 d+21
meds:blood a-24 b-23 c-18 d+26
meds:but a-18 b-19
meds:check c+15
meds:como a-16 b-27 d+16
meds:contr* a-22 c-20 d+21
meds:control a-22 c-20 d+21
meds:cuand* c-19 d+20
meds:cuando c-19 d+20
meds:days b-28 c-20 d+17
meds:de a-15 b+24 c-29
meds:dejar b-25 c-20
meds:deje b-25 c-25
meds:del a-16 d+25
meds:desde a+17 d-19
meds:diari* d+15
meds:diario d+15
meds:do d-24
meds:do_not a+17 b-30 d-22
meds:dos a-16 b-17 d+18
meds:el b-22
meds:en b-17 c-18
meds:ese a-19 d+18
meds:for a-34 b+26 c-42
meds:for_anxiety a-16
meds:for_my b-16 d+16
meds:for_sleep a-28 c-26
meds:hace a+19 d-16
meds:have_to c+15
meds:hierb* a-19 b+16
meds:hierbas a-19 b+16
meds:i a+15 b-26 c+16 d-31
meds:i_am d+15
meds:i_can a+15 d-18
meds:i_do b-15 d-16
meds:i_take b-20
meds:it b-22
meds:just a-42 b+26 d-17
meds:just_@medicine a-25 b+16 c-17
meds:just_a a-18
meds:la a-41 c-26 d+36
meds:la_del d+15
meds:la_presion d+17
meds:las b-21 d-18
meds:last d-17
meds:lo a-19 d+18
meds:los a-16 d+20
meds:los_nervios a-16 d+20
meds:losartan b-21 d+17
meds:many a-17 b-18 d+17
meds:mas a-27 b-19 d+27
meds:me b-41 c+17 d-24
meds:me_las b-18 d-25
meds:mean a-23 b+23 d-25
meds:meds a+16 b-19 c-16
meds:mi b-17
meds:multi* a-18 b+20 c-16 d-20
meds:multivitamin a-18 b+20 c-16 d-20
meds:my a-37 d+17
meds:nada a-21 b-24 c-23 d+25
meds:nada_mas a-27 b-19 d+27
meds:nerve* a-18 b-22 c-16 d+22
meds:nerves a-18 b-22 c-16 d+22
meds:nervi* a-16 d+20
meds:nervios a-16 d+20
meds:never d+16
meds:ningu* a+22 d-20
meds:ninguna a+18 d-16
meds:no d-17
meds:no_lo a-19 d+18
meds:no_me b-20
meds:no_tomo a+25 d-29
meds:none a+37 b-32 c-16 d-32
meds:not_take a+16 d-22
meds:nothi* a-28 b+27 c-18 d-24
meds:nothing a-28 b+27 c-18 d-24
meds:now a-17 c-20
meds:of b-19 c+17 d-29
meds:of_them d-19
meds:on a-25
meds:on_@medicine a-16 b-20
meds:one a-28 b-32 c-30 d+34
meds:only a-27 b+16 d-16
meds:only_@medicine b+18 c-16 d-23
meds:otra a-23 b-19 c-26 d+29
meds:para a-35
meds:para_la a-25 c-19 d+18
meds:para_los a-16 d+20
meds:pastillas a+20 d-21
meds:pero a-28 b-22
meds:pill a-21 b-27 c-16 d+23
meds:pills b-25 d+18
meds:por b-21 c-16 d+17
meds:por_las a-16 b-16 d+20
meds:presi* d+17
meds:presion d+17
meds:puedo a+32 b-38 c-29 d-23
meds:puedo_dejar a+16 b-23 c-17
meds:puro d-19
meds:puro_@drink d-19
meds:que b-32 c+33 d-16
meds:quita* c-22
meds:quitaron c-22
meds:right d-16
meds:right_now d-16
meds:says d+16
meds:says_never d+16
meds:se a-20 b-33 c+29 d-19
meds:skip b-29
meds:sleep a-28 c-26
meds:so a-22 b-20 c+23 d-16
meds:solo a-33 b+31 c-24 d-27
meds:somet* a-15
meds:something a-15
meds:statin b-16 d+18
meds:still a-16 d+19
meds:stopp* b-17
meds:stopped b-17
meds:supplements a-25 b+25 c-15 d-22
meds:take a+25 b-25 c-16 d-20
meds:take_@medicine a-15 d+23
meds:tecito c-16 d-21
meds:tengo c+16
meds:tengo_que c+16
meds:that a-21 b+20 d-16
meds:the b-32 d+16
meds:them a+19 d-25
meds:to a-17 b-21 c+17
meds:to_be b-18 c+16
meds:todas a+32 b-28 c-25 d-30
meds:tomo b-20
meds:two b-22 c-16
meds:una a-28 b-25 c-29 d+31
meds:una_para a-18 b-19 d+20
meds:vitam* a-32 c-26
meds:vitaminas a-32 c-26
meds:vitamins c-24
meds:y a-21 b-35 c-21 d+30
meds:y_otra d+17
meds:you a-23 b+23 d-25
meds:you_mean a-23 b+23 d-25
meds:zoloft d+15
meds:¿ c-15
meet d-22
meeti* c-19
meeting c-17
mejor d-32
mejor$ d-16
mejor__correo a+17 b-17 d-16
mejor__el a-20 b+16 d-16
mejor__llamada b-27 c-20 d+16
mejor__me d-18
mejor__no d-24
mejor__que a-23 b-17 d+22
mejor_en b-24 d-19
mejor_me a+16 d-17
mejor_por a+19 b-20 d-18
mejor_que a-18 b-18 c-22 d+25
mejor_y d-22
melatonin b-21 c+19
menop* a+39 b-21 c-19 d-29
menopausia a+22 d-16
menopausica a+16
menor a+25 b-30 d-19
menor$ a+16 b-24 d-16
menor__edad a+25 b-17 c-16 d-28
menor_de a+25 b-17 c-16 d-28
menos d-15
menos$ a-22 c+18 d-25
menos_yo a+15
mensa* a-46 b+28 c-22
mensaje a-46 b+28 c-22
mensaje$ a-20 b+27 d-25
mensaje_mejor b-17 d+16
mensajes c-18 d-16
menti* b-17
mentioned b-18
mercy a-25 b+18 d-27
mero b-22
mes b-39 c-28
meses b-23 c-32
messages b-17 d+17
metad* d+17
metadona d+17
metformin a-18 d+21
meth a-17
methadone d+17
metoprolol a-15 d+23
metro c-19 d-25
mexic* a-20
mg b-17 c-18
mhm a-28 b-24 c-21 d+28
mhm$ a-20 b-16 d+24
mi$ a+21 b-36 c-31
mi_@animal a-26 b+27 c-23 d-22
mi_@clinician d-34
mi_@hours a-21 c+21 d-21
mi_@place a-15
mi_@relative d-32
mi_@ride a+19 d-19
mi_@visit c-19 d-16
mi__@cancel a+15 b-16 c-17
mi__@drive c-21
mi__@fetch b-16 d+27
mi__@insurer c-26
mi__@year d+15
mi__a b-34 c-48
mi__acaba c-21 d-16
mi__afuera d+16
mi__alergico a-17 b+18
mi__anda a-19 b+22 d-25
mi__bipolar a-15
mi__broto c-16
mi__busca c-16 d+18
mi__carro a+15 d-15
mi__cirrosis d-17
mi__comio a-18 b+19 d-16
mi__con c-25
mi__conmigo b-16 c-16
mi__dan a-19
mi__de a-23 c+16
mi__descarto a+15 c-18
mi__dice a-24 b-34 c+29 d-19
mi__dijo a-17 d+23
mi__dio b+19 c-18
mi__ella a-22 b-24 c+19
mi__embarazada a-19 b+17
mi__en d-26
mi__era c-24 d-17
mi__es c-19 d-28
mi__ese d-23
mi__espera a-20
mi__esta c-31
mi__estoy a+15
mi__firma a+18 b-18
mi__ha c-16 d-17
mi__hace d+15
mi__hoy d-17
mi__las c-17
mi__llego a-16
mi__me b-35
mi__mi b-19
mi__murio c-19
mi__nacio d-16
mi__no a+27 b-52 d-34
mi__otra a+19 b-17 d-24
mi__pasa a-17 b-20 c-19 d+21
mi__perdio d-17
mi__pero a-29 c-20 d+25
mi__pidio a-18 d+18
mi__por b-16
mi__puede c-18
mi__que a-35 b-19 c+25
mi__sabe b-22 c+15
mi__se b+15 d-29
mi__si c-19 d-22
mi__tengo c-22
mi__toma a-19 b+24 c-33
mi__tomado d-15
mi__tomo b+15
mi__tuvo b+21 c-20 d-22
mi__un d-20
mi__vez a+20 d-16
mi__viejo b-21
mi__voces c-24
mi__y b-27
mi__ya d-17
mi__yo b-43
mi_bebe a-16 b-15 c-16 d+18
mi_cama a-20 b-22 c-16 d+23
mi_carro c-29
mi_casa b-26
mi_corazon b-18
mi_ex a+16 c-19 d-16
mi_expediente a-16
mi_ficha a-17
mi_historial b-16
mi_lugar b-20 c-20
mi_ma a-20 b-20 c-20 d+24
mi_nada a+16
mi_nino c-23 d+16
mi_no a+15 b-27
mi_numero c-21
mi_primera a+17
mi_turno a+20 b-18 d-21
mi_unico b-19
mi_vida a+20 d-16
mi_vieja b-22 c-18 d+20
mi_viejo b-20
middl* d-17
middle d-17
middle_of d-17
miedo d-23
miedo$ b-23 d-18
miedo__aguja a-16
miedo__que b-15
miedo_la a-16
might a-52 b-55 c+24
might__a c+26 d-22
might__been c+17
might__some c+17
might__the c+21 d-16
might__to c+20 d-19
might__well a-22 b-18 c-25 d+26
might_as a-22 b-18 c-25 d+26
might_be a-21 b-19 c+32 d-38
might_have a-25 b-25 c+37 d-36
migra* b+26 c-22 d-30
migraines b+23 c-21 d-22
migraines$ a+22 d-17
migrana a+17
migranas a+18
mija c-36
mijit* b-21 c-20
mijita b-21 c-20
mijita$ b-19 c-16
mijo b-15
mild a-25 c-25
miles c-25 d-19
mind c-41
mind$ c-25
mind__the a+17 d-20
minds a+22 b-20 d-25
mine a+16 b-19 d-18
mine$ b-25 d-28
mine__fine a+16 b-18
minor b-27 c-30
minor$ b-27 c-29
minutes c-34
minutes$ a+16 c-16 d-21
minutes_ago a-17 d+16
minutes_out a+16 d-15
minutos a-22 b-19 c+22
mio a+23 b-19 c-20 d-17
mio_es a+20 b-24 c-18
mirac* a+18 d-20
miracle a+18 d-20
miracle$ a+18 d-20
mirar a-16 c+17
mire a-18 b-25
mire$ a-18 b-22 c+21 d-21
mis a+17 c-21
mis_@relative a+22 b-15 c-17 d-19
mis__estan d-15
mis__no c-15
mis_gatos a-19 d+18
mis_papas c-15 d-16
mis_recetas d-15
misa a+26 c-17 d-25
misa$ a+24 b-17 d-22
misca* d-19
misma a-30 b-25
misma$ a+16 d-16
mismo a-19 c-21 d+23
mismo$ c-19 d+15
mismo_que c-16 d-19
miss b-30
miss$ a-21 b-17 c+16
miss__@medicine a-17 d+16
miss_it c-22
mitad c+17 d-28
mitad__mitad a-22 b-22 c+23 d-22
mitad_y a-22 b-22 c+23 d-22
mixed b-18 d-16
model* a-22 b-17 d+23
modelo a-22 b-17 d+23
modo c-21
moles* a-21 d+20
molesta a-21 d+20
mom b-30 d-21
momen* a+18 b-34 c-36
moment a+15 b-16 c-18
momento b-29 c-27
momento$ b-26 c-22
moms b-26
monday a+23 c-24 d-26
mondays b-22
monit* a-19 b-18
monitor a-18 b-17
monitor$ c-16 d+16
month b-43
months b-17
monto* b-22
monton b-22
monton$ a-20 c-17 d+27
mood a-28 b+18 d-29
more$ b-20
more_@medicine a-19 b-17 c-23 d+26
more__i a-20 b-24
more__ought c-21
more__prescribed a-21 b-16
more__than a-16 b-20 c-23 d+23
more__the a-23 d+23
more_than a-30 b-26
mornings b-16
mornings_are a+15
morph* d-22
morphine d-22
most a-44 b-20 d+34
most_nights a-23 b-20
most_of a-16
mota a-29
motorcycle b-17
move a-28 b+27 c-17 d-24
moved a+34 c-36 d-39
moved$ a+21 b-17 d-21
moved__to a+18 d-18
moved_to d-20
much$ a-42 c+25 d-19
much__a a+15 c-20
much_as a+21 c-19 d-20
much_is b+18 c-19
mucha a-19 c-17 d+23
mucha* a-18
muchas a-21
muchas$ a-18 c-19
muchas__me d+15
muchas__no d+15
muchas_y b-17 c-17 d+22
muchi* a-21 b-18 d+22
mucho a-24 b-38 d+20
mucho$ d-20
mucho* c-18
mucho__@year a-15 d+17
mucho__a d-15
mucho__bano a-16 c+16 d-17
mucho__el a-16 d+19
mucho__vez a-18 b-19 d+20
mucho_al a-16 c+16 d-17
mucho_este a-15 d+17
mucho_gusto c-16
muchos c-18
mude a+26 b-19 c-17 d-26
mujer a-20
mule a+17 d-17
mule$ a+17 d-17
multi* c-22 d-25
multivitamin c-22 d-25
multivitamin$ b+19 c-19 d-24
murio c-17
murio__@relative b-17 c-21
murio_del b+16 d-18
murio_mi b-17 c-22
murmu* a-25
murmur a-25
must d-15
muy d-43
muy__de a-16 b-15
muy__para b-25 c+18 d-22
muy__saber a-15
muy_chico c+17
muy_mal a-16 c-19 d+22
muy_personal c-16
muy_temprano b-21 d-25
mwf a-19 b-19 d+19
mwf$ a-19 b-19 d+19
my d-17
my_# c-19
my_@animal a-21 b+27 c-27 d-23
my_@body a-20 b-60 d+18
my_@book d-16
my_@call a-16 b+20 c-21 d-16
my_@clinician a-19 b+17 d-23
my_@clothes a-19 c-16
my_@drink b-18 c-25 d+15
my_@drug a-26 b-23 c+20
my_@insurance a-15 b+17 c-17
my_@medicine a-16
my_@relative d-22
my_@vehicle c-27
my_@visit b+16 c-19 d-21
my__# a-16 c-17
my__@body d-16
my__@call a-31 b-22 d+18
my__@cancel a+16 d-16
my__@clinician b-29 c+16
my__@day c-18
my__@eat a-18 d+17
my__@food a-15 c-16
my__@medicine a-39 c-19 d+18
my__@price d-30
my__@relative b-16
my__@sick a-20
my__@symptom a-25
my__@thanks b-17
my__@treat c-15
my__@visit a-17 b-19
my__a d-21
my__about d-17
my__already a-17 d+16
my__always b-27 c-26
my__and c-27 d+20
my__as c-20
my__bad a-21 b+18 c-20
my__bailed a+17 d-17
my__been c-22
my__bipolar a+16 c-16
my__birthday a-16
my__born b-17
my__bring c-15 d+18
my__but a+15 b-37 d-19
my__cabinet a-16 d+16
my__can b-46 c+25 d-21
my__car b-19
my__cirrhosis d-20
my__comes a-16
my__could a-18
my__date d-18
my__day a+21 b-15 c-17 d-25
my__did c-15 d-31
my__died a-18 b+15
my__does a+20 d-31
my__drinks b+15 c-20
my__due d-15
my__earl c-15 d+17
my__everything a+19 d-19
my__fell a+16 c-15 d-19
my__fine a+16 d-17
my__first a-22 b-15 c+21 d-18
my__flying a-16 d+18
my__gets d-18
my__go d-22
my__gone b-16
my__good a+18 d-16
my__got a-22 d+19
my__had b+34 c-47 d-50
my__hard d-16
my__has b+20 c-20 d-18
my__have a-31 c+17
my__he d-20
my__heart d-21
my__here a+19 b-24 d-19
my__high a-22 b-28 c-16 d+26
my__i b-30 c+29 d-28
my__if a-24
my__in b+24 d-27
my__is b+17 c-23 d-22
my__it a-18 b+18 d-21
my__know b-27 c+22
my__knows c-16
my__last a+23 c-23 d-19
my__law c-27
my__leaks c-16 d+19
my__let d-17
my__lol b-19
my__looks a-17 c-21 d+21
my__making b-17
my__maybe c+21
my__me b-34 c-25 d+16
my__might a-18 c+27 d-19
my__my a-16 b-28 d+20
my__normal a+17
my__not b-28
my__number a+26 b-17 d-26
my__of a-17 d-24
my__off b-23 d+17
my__offered b-15
my__on a-24 b+32 d-39
my__once c+18 d-17
my__one c-18
my__or c-17
my__out c-21
my__patient b-22 d+17
my__please a-17 d+17
my__pregnant a-18 b+17
my__prescribed c-16
my__pressure c-21
my__right a+25 c-25 d-29
my__said a-25 b-18 d+18
my__say a-28
my__says a-40 c+32 d-27
my__she b-33
my__shot a-17 d+21
my__side b-18
my__skips a-20 b-18
my__snipped a+17 b-17
my__so b-23
my__someone a+17 d-16
my__still a-17 d+17
my__sure c-16 d+19
my__surgery c-19
my__swelled d+19
my__takes a-20 b+18 c-21
my__tell c+16
my__the d-19
my__there a-18 b+15 c-21
my__think c+15
my__thought a-15 b-18 c+18
my__through d-25
my__time a+18
my__to c-18
my__today a+24 b-20 c-22 d-19
my__tomorrow b-18 d+16
my__tried b+17 c-20 d-31
my__up c-20
my__vice a+18 b-16 c-17 d-16
my__wants b+15 c-16
my__was a+17 d-24
my__week a+20 c-21
my__were b-22
my__will a-26 b-34 c-19 d+40
my__with a+21 b-28 c-16 d-16
my__wondered b-16 c+17
my__working a+16 c-25
my__would a-30 b-19 c+40 d-39
my__yes b-24 c-17
my__yesterday c-16
my_allergies a-21
my_baby b-23 c-21
my_back b-27
my_birthday a+18 d-26
my_blood c-25
my_body a+16 b-16
my_boss b-25 c+16
my_boy c-25
my_bp a-16 b-25 d+17
my_break a-16
my_car b-23
my_cardiologist c-18 d+21
my_colonoscopy a+19 d-19
my_couch a-15 b-20 c-17 d+19
my_cycle d-20
my_daughters a-20 b-18 d+17
my_dead a+17 d-18
my_dialysis a+18 d-18
my_divorce c-17
my_doctors b-19 c+24 d-27
my_driver c-16
my_end a-15
my_ex b+22 d-36
my_family d-24
my_file c+17
my_first a+26 b-36 c-23
my_girl b-16 c-17
my_guest a-19 b-18 c-22 d+21
my_heart b-25 c+15
my_house a-17
my_husbands d-27
my_job d+15
my_kidneys b+15 d-23
my_knowledge d-19
my_life b-15 c-24
my_lips a-19 b-16 d+22
my_liver a-18 b-44 d+16
my_mind b-17 c-20
my_name b-19
my_number a-20
my_old a+20 b-25 d-25
my_only b-32 c-33
my_own a+26 b-22 c-32
my_pee a-20 b-18 c+16
my_period b-32 d-25
my_physical a+20 d-17
my_place a-19 b-17 c-18 d+19
my_pressure b-27 c-22
my_sons b-15 c-16
my_spot b-23 c-19
my_street a+15 b-18 d-15
my_truck c-31 d-17
my_tubes a+17 d-17
my_way c-15
my_youngest b-19
mysel* c-34 d+19
myself c-34 d+19
myself$ c-23
myself__i a+17 d-16
myself_and a+15
nace a-29 b-22 c-18 d+28
naci b-30
naci__# b-24 c-23
naci__el a-25 d+24
naci_en a+17 b-24 c-23
nacid* a-16 d+17
nacido a-16 d+17
nacim* a-20
nacimiento a-20
nacimiento$ a-16
nacio c-15
nacio__@relative c-22
nacio_mi c-22
nada a+18 b-68 c-45 d+17
nada$ a+52 b-39 c-39 d-29
nada__@medicine a+15
nada__en a+21 c-16
nada__eso a+36 b-16 c-20 d-31
nada__ha a-19 d+20
nada__he d-16
nada__la c-15 d+18
nada__nada a+16 d-18
nada__por a+18 d-19
nada__presion a-21 d+20
nada__solo d+17
nada__un a-27 d+27
nada__una c-17
nada__ver a+27 b-16 c-20 d-22
nada__y a+18 d-17
nada_asi a+19 c-16
nada_de a+23 b-29 c-29
nada_grave a-28 b-15 c-19 d+30
nada_malo a+16
nada_mas b-46 c-18
nada_me c-15
nada_para a+17
nada_parecido a+17
nada_que b-25 c-34
nada_raro a+23 d-21
nada_todavia a+28 c-17 d-28
nadie a+24 b-46 d-27
nadie$ a+18 b-36 d-28
nadie__a a+21 d-17
nadie_puede a+18
nadit* a+27 b-27 c-22 d-27
nadita a+27 b-27 c-22 d-27
nah a+52 b-29 c-42 d-20
nah$ a+28 b-15 c-20 d-25
nah__am a+20 d-16
nah__good a+18 d-16
nah__that a+20 c-20
nah_busy a+18 d-17
nah_i a+25 d-18
nah_just a+16
nah_later a+15
name a-19 b-33
name$ a-19
name_is b-15
name_it a-16 b-15 c-17 d+17
named a-21 b+17 d-24
names d-18
names$ d-17
nary a+27 b-27 c-23 d-25
nary_a a+27 b-27 c-23 d-25
nasal a-23 b-25 d+20
nasal_spray b-20
natur* c-17 d-17
naturales c-17 d-17
nauseas d-17
nauseous a-22 b-19 c+20 d-16
navidad b-16
near d-21
neces* b+25 c-27 d-28
necesita c-16 d-20
necesita$ b+15
necesito d-19
necesito$ c-21
need b+17
need$ b-19
need__my c-16
need_a b+20 c-21 d-22
need_it a-20 b-19
need_that a+19 d-20
need_to a-27
neede* a-20 b-19 c+19
needed a-20 b-19 c+19
nefro* a-21 b-22 c-20 d+23
nefropatia a-17 b-15 d+17
negar c-20 d+17
negat* a+49 b-41 c-46 d-48
negativa a+19 c-20 d-16
negativa$ c-15
negative a+33 b-29 c-28 d-34
negative$ a+20 c-18 d-21
negative__both a+19 b-18 d-18
negative_on a+19 b-18 d-18
negativo a+27 b-26 c-24 d-23
negativo$ a+20 b-16 c-18 d-17
neighbor a-18
neith* a+23 b-22 c-30
neither a+23 b-22 c-30
neither$ a+27 c-20 d-22
nel a+30 b-23 c-26 d-29
nel$ a+23 b-18 c-19 d-22
nerve c-16
nerves$ a-20 c-23
nervi* a-15 c-17
nervios b-27
nervios$ b-22
nerviosa a-17 b+18 c-19 d-17
nervo* b-19
nervous b-19
nervous$ a-16 b-18 c+19 d-18
neuro* c-16
never b-42 c+18 d-22
never$ a+20 b-36 c-41
never__@medicine a+26 c-26 d-18
never__@treat a+19 c-23
never__a c-15
never__any a+26 c-18 d-21
never__checked a-18 c+19
never__he a+17 c-16
never__in d-21
never__issue d-16
never__it b-37 d-26
never__me c+17 d-18
never__my c+16 d-15
never__never a+15
never__of a+31 c-25 d-20
never__on a+26 c-18 d-24
never__so a-22
never__tested a-21 c+22
never__that a+18 c-20
never__thing a+17
never__to a+22 c-18 d-20
never__told a+23 c-23
never__with a+18 d-17
never_again a-30 b-19 c-23 d+33
never_anything c-16
never_been b-33
never_ever a+17
never_got a-20 c+20 d-16
never_had b-30
never_have a+26 b-15 c-21 d-24
never_heard d-22
never_once a+16 c-16
never_taken a+23 c-19 d-22
never_told a-18 c+20
never_took d-19
never_tried a+24 c-16 d-25
never_used a+15
never_went d-17
new a+35 b-42 c-22 d-19
new__@treat a+18
new__it a+22 b-17 d-22
new__this a+20 b-18
new_to a+41 b-34 c-31 d-34
nexpl* a+20
nexplanon a+20
nexplanon$ a+16
next b+16 d-25
next_question a-21 b+21 c-16 d-18
next_summer a+20 b-15 d-21
next_week a-20 b-19
ni a+28 b-49 d-26
ni_@drink c-27
ni_@drug a+17
ni__@medicine a+15
ni__@relative c+15 d-23
ni__acuerdo c+17
ni__compre c-15
ni__de a+16 c-20
ni__hasta a+16
ni__he a+21
ni__la a-16
ni__las a+16 d-15
ni__me b-17 c-21
ni__ni b-23 d-33
ni__no a-25 c+25
ni__otra a+15
ni__otro a+15
ni__palos a+19
ni__polvo a+17
ni__si a-19 d+16
ni__vez a+19 c-18 d-15
ni_a a+19 c-23
ni_al a+17
ni_de a+16
ni_fumo a+27 c-19 d-16
ni_idea a-20 b-17 c+22 d-15
ni_la d-26
ni_lo a+24 b-16 c-18 d-19
ni_loca c-17 d+17
ni_me a-24 d-22
ni_modo c-21
ni_nada d-15
ni_un a+24 d-22
ni_una a+21 b-19 c-46
nicotine c-18
niece a-17 d-18
nieta a+20 b-23
nieto a-22 c-23 d+19
nieto* c-23
nietos c-23
nietos$ b+16 c-15 d-17
night a-16
night$ a-18
night* a-20 b-30
night_@move a+16 d-17
night__that c+16
nightmares c-23
nights a-20 b-30
nights$ a-21 b-18
nina b-18
nina$ b-18
nine a+18 c-16
ningu* a+19 b-62 c-64
ningun b-33 c-30
ningun_anticoagulante a+19 d-19
ningun_problema b-21 c-18
ninguna a+20 b-35 c-43
ninguna$ b-26 c-30
ninguna__dos a+17 d-16
ninguna_alergia a+19
ninguna_reaccion a+17 d-15
ninguno a+19 b-36 c-34
ninguno$ a+23 b-17 c-21 d-16
ninguno_de a+21 d-18
nino b-38
nino$ b-33
ninos$ b-15 d-23
nkda a+29 b-24 c-23 d-25
nkda$ a+28 b-19 c-21 d-23
no c+18 d-28
no$ a+56 b-104 d-55
no_# a+20 c-19 d-19
no_@cancel b-22
no_@drive c-15
no_@medicine b-34 c+20 d-37
no_@move a-16 b-17 c-22 d+19
no_@relative a+27 b-17 d-23
no_@thanks a+25 b-19 c-17 d-29
no_@treat b-18 d-18
no__@body d+16
no__@call b+20 c-32 d-30
no__@cancel b-33
no__@clinician c+16
no__@drive c-26
no__@drug a+27 c-19 d-25
no__@insurance a-20 b-20 c+24
no__@insurer a+24 b-25 c-17 d-30
no__@medicine a-21 b+16
no__@relative a+37 b-41 c-16 d-28
no__@ride d-15
no__@thanks b-17 d+16
no__@treat a+24 c-23
no__@year a-17
no__a c-27
no__acuerdo a-16 d-27
no__ahi a+21 b-20 c-19
no__ahora a+26 d-26
no__alergica a+29 b-27 d-27
no__alergico a+15
no__all a+27 d-25
no__allergies a+22 b-15 d-19
no__am a+23 b-19 c-16 d-16
no__are a+17
no__at a+20 d-19
no__bajado c+15
no__bien b-31 d-29
no__bocado c-16
no__but a-17 c-17 d+19
no__carro a+24 d-23
no__como b-23 c+24
no__conmigo a+28 d-29
no__conozco a+20 c-17 d-20
no__contestado a-16 c+17
no__cree a+17 d-17
no__cuadra a+24 d-25
no__cuenta a-19 c+19 d-17
no__dan d-22
no__de d-16
no__decir a-21 c+18 d-19
no__decirle a-22 b-17 c+23 d-17
no__dejar a-21 b-15 d+21
no__desde d-16
no__dia c-16
no__do b-25 c-22
no__dormir a-28 c-23 d+16
no__dos a+16
no__el d-21
no__ella b+18
no__embarazada a+24 c-16 d-25
no__en a+22 c-22 d-18
no__era a-15
no__es b-30
no__esa a-21 c-20
no__eso c-33
no__falta c-16
no__favor b-19
no__fue a-16 b-15 c+15
no__fumo a+19
no__getting a-17 c-16 d+17
no__god a+18 d-16
no__gusta c-17 d-23
no__ha a-18 b-25 c+18
no__had a+17 b-19
no__hago a+17 b-20 d-16
no__han d-19
no__have a+20 d-19
no__he a-20 c+19
no__here b-25 c-29
no__hicieron a-20 c+19
no__i b-24
no__interesa a+17 d-18
no__ir a-17 d+16
no__it a+16 d-19
no__just c-18
no__la a-30
no__las b-15
no__lo d-16
no__loca a+17
no__mas a-27 c-29 d+15
no__mi b-32
no__molesta a-21 d+20
no__my a+26 b-17 c-23 d-20
no__nada b-19
no__nadie a+19 b-33
no__ni a-17 b-24
no__ningun a-21 b-19 c-17 d+23
no__ninguna a+24 c-15 d-20
no__nino a-19 c+17
no__no a+40 c-25 d-36
no__not a+35 b-25 c-20 d-28
no__nunca a+22 c-17 d-15
no__of b-17
no__on b-20 c-21
no__only a+17
no__orina a-15 c-18 d+17
no__papeles a-20 c+21 d-19
no__para b-30
no__permiso a+16
no__pero a-23 b-20 d+21
no__pierdo c-18
no__poder c-18
no__por a-26
no__pregunta b+17 c-16
no__presion d+17
no__probado d-18
no__problema d+15
no__puedo a-27 b-34 d+27
no__quien b-24
no__raro a+23 d-21
no__respirar a-15 c-15 d+16
no__se a-20 b-30 c+25 d-18
no__segura b-21 c+18 d-23
no__significa b-16 c+16
no__so c-16
no__soltar a-18 c-16 d+18
no__soy a-20 b+16
no__take a+15 d-15
no__tengo a-16
no__that b-20 c-29
no__the b-21 c-24
no__there b-21 c-18
no__to a-20 b-15 d+20
no__todavia a-16
no__todo a-22
no__un a-23
no__voy a-17 c-15
no__what b-21
no__with a+23 d-19
no__y a+19 d-20
no__yes a-32 b-23 d+15
no__yet c+17
no_a c-20
no_allergies a+24 b-15 c-18 d-22
no_and a+27 c-21 d-20
no_ando a+20 d-19
no_bebo a+17 d-16
no_but a+21 c-28
no_c a-52 b-48 c+56 d-53
no_can a+17 d-17
no_car a+15
no_clue c+20
no_como a+17 d-17
no_complaints b-16 c-22 d+16
no_conozco a+15
no_creo b-21 d-21
no_cuenten a+25 d-27
no_digo b-16 c-17
no_encuentro d-16
no_entendi a-16 b+18 c-19 d-19
no_es d-34
no_eso a+19 c-18
no_estoy b-47 d-18
no_hace a+16 d-17
no_hay b-30 c-34
no_he a-20 c+20 d-17
no_heart b-16 c-17
no_i a+29 b-32 c-25 d-22
no_idea a-18 b-18 c+26 d-17
no_issues a+16
no_just a+28 c-16 d-18
no_la a-28 b-36 d+16
no_le b+17 d-15
no_llega a+17 c-16 d-16
no_llego a+30 c-18 d-33
no_llevo b-22 c+19 d-16
no_lo a-24 b-29 d+20
no_los c-16 d-16
no_maam a+18
no_me a-24
no_mi a+20 c-17 d-18
no_my a+20
no_nada a+38 b-17 c-30 d-32
no_need a-19 d+20
no_never a+27 c-28 d-21
no_ni a+21 c-16 d-18
no_no a+31 b-26 d-30
no_nunca a+21 c-20
no_objection a-21 b-17 c-17 d+22
no_one b-16
no_padezco a+23 c-16 d-24
no_para a-39 b+41 c-33 d-37
no_pero a-16
no_pienso a-18
no_podia a-25 b-22 c-23 d+26
no_problem a+23 b-25 c-24
no_problems c-17
no_puede a+20 b-22 c-33
no_puedo b+19
no_que a+32 b-21 c-24 d-33
no_quiero a-21 b+18 c-26
no_reaction a+21 b-16 c-20 d-18
no_recuerdo a-23 b-22 c+29 d-24
no_responder a-22 b+22 c-17
no_sabria a-28 b-31 c+33 d-27
no_se d-19
no_senor a+23 c-16 d-18
no_sir a+29 c-24 d-22
no_soy c-17
no_tengo b-56
no_to b-17 c-21
no_todo a+16
no_tomo b-29
no_trouble b-21 c-19
no_voy b-23
no_way a+23 b-15 c-19 d-18
no_ya d-17
nobod* b-19 c+19 d-31
nobody b-17 d-27
nobody$ a+22 c-17 d-22
nobody__ask a+15
nobody__it a-21 c+21 d-15
nobody__me a-18
nobody__so a-18 c+18 d-15
nobody__up a-21
nobody__would a+16
nobody_can c-17
nobody_ever a-26 b-17 c+26 d-23
nobody_i a+18
nobody_told a-16
nobodys d-20
noche a-18 b-38 c+24
noche$ b-40
noche* a-26 b-20 d+23
noche_a d-18
noches a-26 b-20 d+23
noches$ a-23 b-17 d+23
nomas a+34 b-28 d-26
nomas$ d-25
nomas__@medicine c-15
nomas__con a-18 c+18
nomas__del c-16
nomas__los a+21 b-20 d-15
nomas_a a+21 b-21 d-16
nomas_ansiedad a+16
nomas_un b-29 c-20
nomas_una a+19 c-15
nombr* a+19 b-17 d-28
nombre a+21 b-18 d-24
none a+33 b-16 c-50 d-23
none$ a+28 b-28 c-23 d-24
none__that a+20 c-18
none__the a+22 d-17
none__worked a-15 d+16
none_of c-31
nonst* d+15
nonstop d+15
noon b-18
noon$ a-23
nop a+21 c-18 d-19
nope a+53 b-39 c-40 d-51
nope_never a+18
norma* a+41 b-22 d-64
normal a+34 b-16 d-62
normal$ a+35 c-15 d-49
nos a-16 b-42 d+20
nos_vemos a-18 b-20 c-26 d+25
nose a-40 b-21 c+38 d-39
nose$ a-34 b-33 c+34 d-32
not a+20 b-48 d-20
not$ a+40 b-48 c-19
not:# b-37 c+18 d-26
not:@animal d-16
not:@body a+20 b-16 d-23
not:@call d-50
not:@cancel a-23 c-26 d+16
not:@clinician b-27 c+17 d-31
not:@clothes a-19
not:@day a-18 d-21
not:@drink b-26
not:@drive c-43
not:@drug a+30 b-29 c-24 d-19
not:@eat a+17 d-17
not:@fetch a+16 d-29
not:@food a+33 c-20 d-33
not:@insurance a-16 b-28 c+23 d-18
not:@insurer a+20 b-18 c-16 d-24
not:@medicine a+16 d-46
not:@month c+17 d-18
not:@move a-18 b-24 c-20 d+22
not:@open b+15 c-18
not:@person a+16
not:@relative a+19 b-42 c-32
not:@ride d-15
not:@stop a-20 d+19
not:@symptom c-20
not:@texts a+41 b-31 c-26 d-40
not:@thanks a+16 b-25 c-20
not:@treat a+21 d-22
not:@year b-17
not:a c-33
not:able a+20 c-22
not:about c-18
not:aca a+16
not:acuerdo a-21 d-31
not:afford a+20 b-15 d-19
not:after c-16
not:again a-31 b-21 c-26 d+35
not:ahi a+20 d-18
not:ahora c-23
not:al b-23 c+19 d-24
not:alergia a+19
not:alergica a+29 b-27 d-27
not:alergico a+15
not:all c-15 d+16
not:allergies a+39 b-28 c-31 d-36
not:alta a+23 c-24 d-15
not:am d-15
not:and c-16
not:ando a+18 c-15 d-16
not:answered c+16 d-16
not:answering a-16 b+17 c-15 d-15
not:anticoagulante a+19 d-19
not:anxiety a+19
not:any a+20 b-35 c-33
not:anybody b-21 d-23
not:anyone a+20 c-20 d-17
not:anything b-29 c-26
not:aqui d-16
not:are b-16
not:around a+20 c-19
not:asi a-21
not:ask b+16 c-23 d-21
not:asked a-20 c+20
not:at a-20 b-23
not:back d-18
not:bajado c+15
not:be b-30 c-29 d+23
not:bebo a+17 d-16
not:been b-37 d-23
not:better a-21 d+21
not:bien b-30 d-29
not:bit b-18 c-26
not:bite a+19
not:blood a+18 d-18
not:bocado a+17 c-18
not:breathe c-19 d+15
not:business a-18 b+17
not:busy a-24 d+24
not:c a-52 b-48 c+56 d-53
not:can c-24
not:car a-23 b+16 c-18
not:carro a+27 d-26
not:certain c+21
not:chance a+21 c-21
not:checado a-16 c+16
not:checked a-32 c+34 d-25
not:checkups a-17 c+17
not:checo c+16
not:clue c+20
not:college a+19 c-17 d-19
not:coming a-19 b-15 c-16 d+20
not:como b-26 c+21
not:complain a-16 d+18
not:complaints b-16 c-22 d+16
not:compre c-15
not:confirmed a-16 c+18 d-21
not:conmigo a+28 d-29
not:conozco a+24 b-20 c-23 d-21
not:contestado a-16 c+17
not:contestar b+16 d-18
not:controlo a-29 b-22 d+25
not:cosas c-19
not:count a+23 b-15 c-19 d-19
not:counts c+16
not:crazy a+19 b-18
not:crumb b-17 c-20
not:cuadra a+24 d-25
not:cuenta a-19 c+19 d-17
not:cuenten a+25 d-27
not:cuento c-17
not:da d-19
not:dado b-16 d-32
not:dan d-22
not:day c-20
not:days b-18
not:de d-27
not:decir a-21 c+18 d-19
not:decirle a-17 b-18 c+21 d-18
not:dejar a-21 b-15 d+21
not:del d-26
not:desde a+15 c-19
not:dia a-16 b-16 d+20
not:diagnosed c+17 d-17
not:dicho d-21
not:digo a-15 b-15 c-17 d+16
not:dios a+18 c-17 d-20
not:do b-58
not:doing c-17
not:done c-17
not:dormir a-28 c-23 d+16
not:doy a+18 d-17
not:drama a-17 c-18 d+19
not:drink a+24 d-20
not:drogas a+23 c-18 d-18
not:drop b-20 d-21
not:drug c-19 d-17
not:drugs c-24
not:eaten c-18
not:either a+18 d-18
not:el a-29
not:ella b+18
not:else a-18 d+19
not:em a+16 c-15
not:embarazada b-24 c-27
not:en b-29 c-15
not:encontrado a+19 c-21
not:encuentro d-16
not:entendi a-19 b+18
not:entiendo a-18 d-16
not:era b-20 d-20
not:es c+20 d-38
not:esa a-15 c-25
not:esas d-16
not:ese b-20 c-19
not:eso c-18
not:esos a+21 d-21
not:esto a-18
not:estoy b-44 c+18 d-15
not:even a+30 b-21 c-23 d-23
not:ever b-33
not:exactly a-21 c+21
not:falta a-17 b-19 c-28 d+24
not:family a+17
not:favor b-20
not:fecha b-17
not:feel a+18 d-20
not:figured a-16 c+16
not:find a+20 d-19
not:for a-26 b+38 c-18 d-30
not:found a+15
not:fue d-16
not:fui a+18 c-15 d-17
not:fumo a+30 c-26 d-23
not:get b-17 d-25
not:getting c-17 d+15
not:give a-17
not:go a-22
not:god a+18
not:going a-19 d+19
not:gone d-21
not:good a+39 c-15 d-35
not:got b-17 c+17 d-31
not:great a-20 c+20
not:gusta c-20 d-26
not:ha a+18 b-31 d-21
not:hace a+24 b-19 c-18 d-21
not:had b-36 d-15
not:hago a+17 b-20 d-16
not:han b-23 d-36
not:happening a+19
not:hardly a+22 c-20
not:hasta b-23 c-22
not:have a+20 b-51 c-15
not:hay b-31 c-36
not:he b-16 c+25 d-43
not:heard b-15 d-28
not:heart b-24 c-24 d+17
not:here c-28
not:hicieron a-20 c+20
not:him b-16
not:hold a-22 b-15 d+18
not:home c-19
not:how b-18
not:idea a-23 b-29 c+30 d-27
not:ido d-21
not:if a-25 b-22 c+30 d-19
not:interesa a+17 d-18
not:into d-21
not:ir a-18 b-15
not:is a+20 b-21 d-33
not:issue d-16
not:issues a+16
not:it b-46 c+23 d-15
not:jaja a+20 b-19 c-21
not:just a+39 b-23 c-33 d-31
not:kind b-19 c-19
not:know a-19 b-31
not:knowledge d-21
not:known a+17
not:la a-33 c+15
not:las b-32
not:le b+19 c-18 d-19
not:leave a+20 c-19
not:let c-18
not:life a+22 b-18 c-21 d-19
not:liver a+20
not:llaman a-16
not:llega a+22 c-21 d-19
not:llego a+30 c-18 d-33
not:llevo b-22 c+19 d-16
not:lo a-25
not:loca b-23 c-24
not:loco c-18
not:lol a+19 d-33
not:looked a-17 c+18
not:maam a+18
not:made d-21
not:mas a-33 d+16
not:me a-30 c+22
not:measured c+15
not:mi b-30
not:mind b-24 c-26 d+18
not:minor a-25 d+23
not:miss b-20 c-29
not:modo c-21
not:molesta a-21 d+20
not:more b-16
not:much b-15
not:my c-29
not:nada b-30 c-18
not:name a-20 c+26 d-23
not:need a-16 b-22 c-22 d+22
not:night c-16
not:nino a-19 c+17
not:noche a-20 c-18 d+24
not:nothing a+33 b-17 d-34
not:novedad b-18 c-17
not:now a+16 b-22 c-28
not:objection a-21 b-17 c-17 d+22
not:off a+19 d-19
not:officially a-21 b-18 c+21 d-16
not:on d-21
not:once d-17
not:one a+27 b-47 c-16 d-17
not:only a+16
not:or a+26 d-21
not:orina c-22 d+16
not:otra a-21 c-24 d+22
not:otro a+19 c-16
not:out a-17
not:over a+19 d-16
not:padezco a+23 c-16 d-24
not:pain a-18 b+18 d-17
not:palabra b+15 c-18 d-18
not:palos a+19
not:papeles a-20 c+21 d-19
not:para a-41 b+32
not:pasado a+16
not:patient d-16
not:percent a-19 b-21 c+23 d-26
not:period a-19 c+19
not:permiso a+16
not:pienso a-18
not:pierdo b-15 c-22
not:poder a+16 b-23 c-21
not:podia a-25 b-22 c-23 d+26
not:polvo a+17
not:por a-21 b+18
not:possible a+23 c-20 d-18
not:pregnant b-17 c-18
not:pregunta b+17 c-16
not:preguntas a+21 b-16 d-19
not:presion d-18
not:probado d-24
not:problem a+23 b-33 c-18
not:problema b-36 c-29 d+18
not:problemas a+27 c-19 d-25
not:problems b-22 c-26 d+19
not:pruebo a+16 b-15 d-15
not:psychotic a+16 d-17
not:puede a+22 b-27 c-41
not:puedo a-26
not:puesto a+17 c-23
not:pusieron b-15
not:put a-18
not:que a-17 b-30
not:quien b-27 c-16
not:quiero a-21 b+18 c-26
not:quite b-18 c-20
not:raro a+23 d-21
not:reaccion a+19 d-19
not:reaction b-24 c-17
not:really a+16
not:reason a-19
not:recall a-22 b-20 c+25 d-24
not:recuerdo a-28 b-24 c+26
not:remember b-22 d-26
not:respirar a-15 c-15 d+16
not:responder a-22 b+22 c-17
not:revisado a-16 c+16
not:right a+33 b-16 d-32
not:sabria a-28 b-31 c+33 d-27
not:safe a+15
not:said a-19 b-21 c+19
not:salido a+16
not:say a-18
not:se c+16 d-18
not:see a+16 b-17
not:seen a+16
not:segura b-21 c+18 d-23
not:senor a+23 c-16 d-18
not:si a-44 c+24
not:significa b-16 c+16
not:since a+18 b-29
not:single a+23 c-18 d-21
not:sir a+29 c-24 d-22
not:sirvio a-15 d+16
not:skip b-23 c-15 d+21
not:sleep a-27 b-26 d+18
not:soltar a-18 c-16 d+18
not:soul a+20
not:street a+17 c-15
not:stuff a+22 b-16 c-23 d-18
not:supe a-17 c+23 d-22
not:sure a-46 b-26 c+51 d-46
not:take a+22 b-28 c-36
not:taken a+16 d-24
not:taking a+24 d-23
not:talk a+21 d-19
not:tan c-15
not:telefono a-16
not:tell a-17 b-23 c+24 d-21
not:telling a-22 d-18
not:tengo b-60
not:tenido d-19
not:test a-17 c+20
not:tested a-29 c+29 d-17
not:text a+32 b-20 d-33
not:that d-23
not:the a-19
not:them b-23
not:then d+17
not:there b-27 c-20
not:these a+19 b-18
not:they a-17 b-21
not:thing a+17 b-25 c-25
not:things a+15
not:think b-20
not:this d-57
not:those a+21 b-21 c-18 d-15
not:three a+15
not:tiempo a+23 c-22 d-21
not:til b-20 d-23
not:till c-23
not:time b-24 c-22
not:to b-41 c-17
not:todavia d-21
not:told d-25
not:toma d-19
not:tomado b-17 d-30
not:tome d-17
not:tomo b-32
not:tomorrow a+16
not:took d-21
not:touch b-16 c-23
not:tried b-23 c-37
not:trouble b-24 c-26
not:trust d-18
not:tuve a+18 d-17
not:una a+24 b-26 c-35
not:unless a+18 c-16
not:uno a+15
not:up a-19
not:use a+17
not:used a+21 b-16 d-20
not:uso a+16
not:veo a-16 b-16 c-15 d+21
not:vez a+19 c-18 d-15
not:visiones a+16
not:voces a+17 c-15
not:voices a+24 c-17 d-23
not:voy a-24 c-16
not:wait b-16 c-20
not:want c-18 d+16
not:way a+23 b-15 c-19 d-18
not:went d-17
not:what a-22 b-42 c+35
not:where c+16
not:why a-20
not:with c-16
not:work a+16 b-22 c-25
not:worked a-24 d+26
not:would b-20
not:x a+20 c-16
not:y d-18
not:yes a-18 c+16
not:yet b-45
not:yo a-17
not:your c-17 d-17
not_# b-24 c+18 d-33
not_@call d-29
not_@cancel a-20 b+19
not_@drive a+30 b-24 d-34
not_@eat a+15 d-17
not__@day a-18 d-21
not__@drink b-15 c-18
not__@drive c-16
not__@drug a+17
not__@food a+21 d-17
not__@medicine b-28 c-21
not__@open c-15
not__@relative b-29 c-26
not__@thanks a+18 d-17
not__@year d-22
not__able a+20 c-22
not__all b-17
not__am d-21
not__any b-25 c-36
not__anybody b-21 d-23
not__anyone a+20 c-21 d-15
not__anything b-32 c-19
not__as a+18 d-17
not__at a-16 b-20 d+15
not__back d-25
not__be b-16 c-17 d+16
not__before a+18 c-17
not__better a-21 d+21
not__bit b-17 c-22
not__bite a+19
not__but a-23 b-22 d+24
not__car a-29 b+18 d+18
not__chance a+17 c-17
not__checkups a-17 c+17
not__college a+19 c-17 d-19
not__count a+15
not__crumb b-17 c-20
not__day d+15
not__drop a+16 d-15
not__exactly a-21 c+21
not__far a+24 b-19 c-19 d-21
not__good a+29 d-27
not__have b-25 d-18
not__he d-16
not__heart a+19 d-18
not__her a-15 b-19
not__here a+24 b-19 c-16 d-20
not__i a-19
not__if a-23 b-21 c+28 d-17
not__in d-29
not__is b-17 d-22
not__it b-32
not__just b-21 c-23
not__kind a+16 c-16
not__knowledge d-19
not__lol a+25 c-21 d-19
not__me b-32
not__minor a-25 d+23
not__my b-18 c-24 d+20
not__nothing a+29 b-15 d-31
not__of b-34 c-23
not__on a-17
not__one a+16 b-28 d-19
not__or a+19
not__out a-17
not__over a+19 d-16
not__pain a-18 b+18 d-17
not__percent a-19 b-21 c+23 d-26
not__put a-16
not__single a+18 d-16
not__so a+17 b-22 d-28
not__soul a+20
not__still a-25 d+15
not__street a+17 c-15
not__test a-17 c+19
not__that a-29 b+21
not__the a-25
not__thing b-18 c-19
not__this d-48
not__til a-16
not__time b-18 c-16
not__to b-35
not__up a-18
not__what a-21 b-34 c+33 d-22
not__when c+21
not__where c+16
not__why a-18
not__without a-21
not__work a+16 d-17
not__yet b-33
not__you d-30
not_a b-50 c-19
not_afford a+20 b-15 d-19
not_answered c+16 d-16
not_answering a-16 b+17 c-15 d-15
not_asked a-20 c+20
not_at a+30 c-27 d-19
not_be b-19 c-31 d+17
not_breathe c-19 d+15
not_busy a-24 d+24
not_but a-29 d+30
not_certain c+16
not_coming a-21 c-15 d+21
not_complain a-16 d+18
not_confirmed a-16 c+17 d-19
not_crazy a+18
not_do b-37
not_done c-16
not_drink a+19
not_eaten c-18
not_even a+30 b-21 c-23 d-23
not_feel a+18 d-20
not_find a+20 d-19
not_for a-32 b+38 c-35 d-38
not_found a+15 c-18
not_get d-24
not_go a-31
not_gone d-21
not_got a+20 b-19 d-35
not_had b-19
not_happening a+19
not_have b-35 c-18
not_him b-16
not_hold a-22 b-15 d+18
not_home a+15 d-18
not_i a-25 b+17 c-17
not_know b-28
not_liver a+16 d-16
not_lol a-20 c+20
not_me a+33 c-47 d-35
not_mind a-18 d+16
not_miss b-20 c-29
not_my a+18 b-16 c-18
not_no a+19 d-20
not_now a+23 c-19 d-23
not_officially a-21 b-18 c+21 d-16
not_on d-17
not_one a+23 b-15 c-22 d-22
not_possible a+24 c-19
not_pregnant b-17 c-18
not_quite a+17 d-19
not_really a+16
not_recall a-16 b-19 c+20 d-22
not_remember a-23 b-21 c+29 d-24
not_right a+16 d-17
not_say a-17
not_see a+16 b-17
not_since a+31 b-15 c-25 d-30
not_skip b-16
not_sleep a-23 b-19 d+24
not_so a+27 b-17 c-20 d-24
not_sorry a+19 d-19
not_sure a-44 b-21 c+45 d-44
not_take a+18 b-25 c-33
not_talk a+21 d-19
not_tell a-16 b-20 c+22 d-18
not_text a+32 b-20 d-33
not_that a+18 b-27 d-51
not_the c+23 d-16
not_there c-16
not_think b-20
not_this a+17 b-25 d-25
not_till d-26
not_touch c-18
not_tried a+30 b-18 c-28
not_trust d-18
not_unless a+18 c-16
not_want d+16
not_work b-16 c-19
not_yet a+24 c-24 d-17
note a+25 d-25
nothi* b-22 c-34
nothing b-20 c-33
nothing$ b-49
nothing__all a+28 d-26
nothing__ask a+18 c-15 d-18
nothing__calendar d+16
nothing__i a+22 d-21
nothing__just a-19 d+20
nothing__not a+16
nothing__now a+17 d-17
nothing__that c-26
nothing__the c-19
nothing_after a-17
nothing_at a+28 d-26
nothing_but a-16 b-22 c-22 d+27
nothing_else a+18 d-25
nothing_like a+35 b-24 c-18 d-33
nothing_of a+20 d-16
nothing_on b-20 c-17
nothing_since a+23 c-18 d-19
nothing_that a+21 d-20
nothing_to a+15 d-15
nothing_yet a+25 d-25
noved* b-18 c-17
novedad b-18 c-17
novel* a+16 b-16
novia c-19
novio a-16 c-21
now b-30
now$ b-22
now: b-27 c-34 d+27
now:# c-26 d-18
now:#_de a+15 d-15
now:#_minutes a+22 b-19 d-20
now:#_so a-16
now:@body b-27 c-29
now:@body_full a+19 d-20
now:@book b-20 d-22
now:@call_has c-15 d-17
now:@call_me b-33 d-15
now:@clinician d-16
now:@day d-32
now:@drink a-19 b-15 c+19
now:@drive a+45 b-24 d-42
now:@drive_right a+18 d-16
now:@eat c-25
now:@food a+19 b-31 c-30
now:@hours b-23 c+15
now:@hours_me c-20
now:@howmuch a-39
now:@howmuch_tiempo b+19 c-22 d-19
now:@insurer c-25 d+20
now:@insurer_a c-15 d-23
now:@insurer_que a-17 d+17
now:@late b-24 c-28 d+20
now:@medicine c-17 d-20
now:@move a+24 b-32 d-26
now:@parking a-20 c-17
now:@place a-15 b+18 d-18
now:@relative b-19
now:@relative_are a-20 d+20
now:@stop a-21 b-25 c+24 d-27
now:@traffic c+16
now:@vehicle b-22 d-20
now:@visit b+26 c-29 d-31
now:@visit_is a-19 b+18
now:@wrong a-22 b+25 c-17 d-19
now:a a+27 b-20 c-36 d-21
now:a_@call d-16
now:a_esa c-22
now:a_few a-19
now:a_good a-15
now:a_la b-30 c-26
now:a_las b-15 c-17
now:a_poder d-16
now:a_que a+25 b-22 c-19 d-25
now:a_sec a-17
now:about d-17
now:about_to a+22 b-17 c-21 d-16
now:acabo a-19 d+19
now:acabo_de a-19 d+19
now:acomo* b-15 d+15
now:acomoda b-15 d+15
now:adela* d+18
now:adelante d+18
now:afrai* a+20 d-22
now:afraid a+20 d-22
now:afraid_not a+18 d-19
now:after a+46 b-35 c-35 d-41
now:after_# a+16 d-18
now:after_@food d-15
now:after_work a+20 b-16 d-20
now:again a+23 c-27 d-24
now:again_tomorrow a+15
now:agarr* c-17
now:agarro a+15
now:agend* c+15
now:agenda c+15
now:ahead a-27 d+29
now:ahi_nos d+16
now:ahora b-29
now:ahora_mismo a+18 d-18
now:ahori* b-36
now:ahorita b-36
now:ahorita_estoy c-17
now:ahorita_no a+17 b-27 d-40
now:al a+23 b-32 d-26
now:al_rato a+19 d-21
now:all a-34 c-15 d+33
now:all_@body a-23 d+21
now:am c-49
now:am_@drive a+26 d-21
now:am_about a+16
now:am_all a-18 d+17
now:am_asleep a+27 d-26
now:am_at d-17
now:am_free a-25 d+23
now:am_in a+16
now:am_not a-20 d+20
now:an a+31 b-22 c-18 d-31
now:an_hour a+31 b-22 c-18 d-31
now:and a-26 b-18 d+19
now:andel* a-17 b-16 c-17 d+18
now:andele a-17 b-16 c-17 d+18
now:ando a+28 b-27 c-35 d-20
now:ando_en a+27 d-24
now:anoth* a+28 b-22 c-23 d-30
now:another a+28 b-22 c-23 d-30
now:another_time a+22 b-19 c-19 d-19
now:any a-22 d+24
now:anyth* a-24 d+17
now:anything a-24 d+17
now:appointment b+17
now:aqui b-20 c-20 d+15
now:aqui_estoy a-21 d+20
now:are c-43
now:are_asleep a-20 d+20
now:are_on c-17
now:aroun* a-19
now:around a-19
now:as b-16 c-19 d+26
now:as_any d+18
now:as_good d+17
now:as_well c-15 d+16
now:ask d-21
now:ask_me a+19 b-18 c-22
now:aslee* a-20 b-23 d+17
now:asleep a-20 b-23 d+17
now:at c-29 d-19
now:at_a b-18
now:at_all a-23 d+23
now:at_my d-28
now:at_that a+19 d-20
now:at_the c-29 d-33
now:at_work c-17 d-42
now:away d+17
now:bad a+19 c-26 d-28
now:bad_time b-25
now:be b-21
now:be_better c-24
now:bed a+20 c-15 d-17
now:bet a-18 d+20
now:bette* c-29
now:better c-29
now:betwe* a-18
now:between a-18
now:bien a-25 b-27 c-27 d+31
now:bit a-18
now:boss b-25 c+16 d-28
now:boss_is a+18 b-17 d-16
now:break a-17
now:bring b-20 c-16
now:buen a-21 c-23
now:buen_momento b-19 c-16 d+16
now:busy b-34 c-21
now:by a-26 b-20 d+17
now:by_me a-21 b-21 c-17 d+23
now:calen* a-29 b-17 c+22
now:calendar a-19
now:calendario a-18 c+20 d-18
now:call a+19 d-27
now:cambi* d-17
now:can a+18 b-48 c-35
now:can_not a+24 b-28 c-23 d-18
now:can_we a+28 b-29 d-24
now:can_you a+25 b-24
now:capaz a-21 c+17
now:car a+17 d-18
now:casa a-21 b-18 c-22 d+25
now:caugh* b-16
now:caught b-16
now:caught_me b-16
now:centr* a-15 b+17 d-18
now:central a-15 b+17 d-18
now:central_time a-15 b+17 d-18
now:chamb* a+16
now:chamba a+16
now:check b-19 d-20
now:check_with a-16
now:cita c-16 d-19
now:claro a-29 c-21 d+30
now:clase a+30 b-17 c-22 d-29
now:class b-15 c-16
now:clock a+27 b-21 c-26 d-26
now:cocin* a+20 b-15 d-21
now:cocinando a+20 b-15 d-21
now:comer b-18 c-18
now:como a-42 b+25 c-37
now:compa* c-18 d-21
now:company c-18 d-21
now:compl* a+26 b-23 c-17 d-26
now:complica a+16 d-16
now:con d-34
now:confi* a-19 c+18
now:confirmo a-19 c+18
now:confirmo_en c+15
now:confl* a-20 d+21
now:conte* c-18 d-21
now:contesto c-18 d-21
now:could b-22
now:could_you a+17 c-16
now:cuadr* c-18
now:cuadra c-18
now:cuand* a+18 b-21 c-27
now:cuando a+18 b-21 c-27
now:cuanto a-30 b+17 d-36
now:cuent* a-16 d+16
now:dale a-22 c-17 d+27
now:day a+17 c-25
now:de a-26 c-29
now:de_@eat b-18 c-18
now:de_mi b-15
now:de_parte a-21 b+24 d-24
now:de_una a-30 b-28 c-24 d+31
now:decir a-16 c+16
now:deep d-15
now:deep_in d-15
now:dejam* c+15
now:dejame c+15
now:deje a-21 b-24 c+25 d-29
now:del a+24 d-36
now:del_trabajo d-17
now:dele a-30 b-25 c-24 d+30
now:denti* b-15 c-18
now:dentista a+21 d-19
now:depen* a-19 b-31 c+25 d-19
now:depende b-19 c+17
now:depends b-18 c+20
now:depends_how b-15 c+19
now:desca* a-21 d+23
now:descanso a-21 d+23
now:desoc* a-17 d+17
now:desocupada a-17 d+17
now:despu* a+33 b-22 c-16 d-27
now:despues a+33 b-22 c-16 d-27
now:dia a+27 c-32 d-39
now:diali* a+19 d-18
now:dialisis a+19 d-18
now:dialy* a+24 b-17 d-24
now:dialysis a+24 b-17 d-24
now:did a-21 b+23 c-22 d-18
now:digam* a-22 b-17 c-20 d+24
now:digame a-22 b-17 c-20 d+24
now:digo a-18 c+22 d-22
now:digo_si c+19 d-18
now:dijo b+17
now:dime d+22
now:dinner a+17 d-16
now:direccion b+17 d-18
now:do a-17
now:do_i b+27 d-22
now:do_it b-19 c-17
now:do_not a-23 c+25
now:do_this a+17 d-16
now:do_you a-16
now:doctor c-27 d-17
now:does c-25 d-18
now:dormi* a+20 d-19
now:down b-21 c-19
now:driving a+45 b-23 d-42
now:early a+18 b-17 d-20
now:early_for a+18 b-15 c-15 d-17
now:ears a-23 d+21
now:echel* a-20 b-16 c-15 d+20
now:echele a-20 b-16 c-15 d+20
now:el d-20
now:el_@clinician c-17
now:elbow d-15
now:elbow_deep d-15
now:emojiyes d+18
now:en_casa a-18 d+17
now:en_clase a+17 d-15
now:en_el a+28 b-15 c-25 d-22
now:en_la b-32
now:en_media a+15
now:en_mi c-17
now:en_misa a+18
now:en_un a+17 b-19 d-23
now:en_una a+24 d-23
now:end a-17 d+16
now:entra* a+19 c-17 d-20
now:entrando a+19 c-17 d-20
now:entrando_al a+19 c-17 d-20
now:entro a+19 d-19
now:entro_a a+19 d-19
now:es b+19
now:es_rapido a-16 c+18 d-17
now:esa_hora c-30
now:escuc* d+16
now:escucho d+16
now:ese a+20 b-29 c-35
now:ese_@hours c-20
now:ese_dia a+29 b-21 c-21 d-27
now:esta c-33
now:esta_bien a-33 d+32
now:estam* c-22
now:estamos c-22
now:estoy b-58 c-44
now:estoy_desocupada a-17 d+17
now:estoy_en a-18 b-33 c-53 d+25
now:estoy_libre a-15 d+16
now:estoy_manejando a+27 b-17 d-24
now:estoy_trabajando a+26 c-18 d-30
now:eveni* a+18 b-15 d-16
now:evening a+18 b-15 d-16
now:favor d-30
now:few a-19
now:few_minutes a-19
now:fine a-45 b-28 c-27 d+46
now:fire d+17
now:fire_away d+17
now:first d-18
now:fixin* a+15 d-17
now:fixing a+15 d-17
now:fixing_to a+15 d-17
now:for b+22 d-40
now:for_me c-21
now:for_what a-27 b+31 c-28 d-32
now:free a-28 b-17 c-16 d+26
now:from b-17 c-17
now:full a+22 c-16 d-24
now:give d-28
now:give_me d-28
now:go a-44 b-32 c-29 d+48
now:go_ahead a-22 d+24
now:go_on d+15
now:good a-39 c-35 d+37
now:good_as d+16
now:good_to a-16 d+17
now:got a-18
now:got_time a-16
now:got_to b-15 c+16 d-19
now:great b-17 c-17 d+16
now:guess a-22 b-24
now:habla* a+15 c-23 d-22
now:hablamos a+24 c-18 d-21
now:hablar b-16
now:hable a-19 d+21
now:hace d-20
now:hands a+34 b-20 c-21 d-34
now:hard b-18
now:has a+19 c-19 d-27
now:hasta a+20 d-20
now:hasta_las a+20 d-20
now:have_a a-22 d+23
now:have_company c-18 d-21
now:have_my a+19 b-15 d-18
now:have_to d-22
now:her b-17 d-23
now:here b-20 c-18
now:him c-15
now:hit a+18 d-15
now:hit_me a+18 d-15
now:hora c-44
now:hora_me a-16
now:horario b-23 c+15
now:hour a+17 b-34 c-28
now:how a-20 d-22
now:how_long a-18 d-20
now:i c-30
now:i_am a+17 c-45
now:i_can a-22 b-26 c-17 d+26
now:i_guess a-22 b-24
now:i_have c-36
now:i_was a-21 d+21
now:i_will b-18 d-18
now:i_would a+15 d-16
now:if a-29 b-27 c+28
now:if_the a-19 b-18 c+20
now:impos* a+33 b-32 c-22 d-30
now:imposible a+29 b-27 c-19 d-26
now:in a+28 b-60 d-33
now:in_a b-21
now:in_between a-18
now:in_church a+21 d-22
now:in_class a+19 d-17
now:in_the a+37 b-31 c-24 d-37
now:is c-26
now:is_a c-19
now:is_better d-22
now:is_fine a-18 d+20
now:is_good a-20 d+22
now:is_my a+16 d-17
now:is_not c-26
now:is_on b-16 c+16
now:is_that d-22
now:is_this b+16
now:is_up d+17
now:it b-30 d+27
now:it_in a-20 d+17
now:it_is b-32 c-16
now:it_now a-21 d+18
now:it_tomorrow a+20 d-20
now:junta a+24 d-19
now:just c-25
now:just_got a-15 d+16
now:just_now a+15
now:justo a+16 b-18 d-18
now:kid d-16
now:kids b-19 c-24
now:kind a-20 c+23 d-16
now:kind_of a-18 c+20
now:know a-16 c+18 d-23
now:la_@place b+17 d-18
now:la_agenda c+15
now:la_casa c-18 d+16
now:la_chamba a+16
now:la_noche a+16 d-19
now:la_orden a-27 b-23 c-23 d+27
now:las a+21 b-28 c-28 d-15
now:las_# b-27 c-25
now:last a-19 b+21 d-19
now:late a-16 c-20
now:later c-36 d-45
now:le a-24 b-26 c+22
now:le_contesto a+18 b-15 c-15
now:le_digo c+16 d-18
now:le_se a-16 c+16
now:let a-17 b-24
now:let_me d-18
now:let_us a-26 b-16 d+22
now:libre a-32 b-22 c-23 d+32
now:like a-18 b-17 c-15 d+19
now:llama* a+18 c-16 d-18
now:llamame a+18 c-16 d-17
now:lo a-20
now:lock a-18 c-17 d+18
now:lock_it a-18 c-17 d+18
now:lol a+16 c-21 d-29
now:long d-26
now:look a-18
now:look_at a-16
now:los b-29 c-23
now:los_@day a+24 b-17 c-15 d-22
now:los_ninos a-22 b-22 d+22
now:luego b-39
now:luego_le a+21 b-18 c-18 d-17
now:make a-25 d+24
now:mama b-17 c-25
now:manag* d-19
now:manan* a+21 b-35 d-37
now:manana a+15 b-30 d-33
now:manej* a+36 b-24 c-16 d-32
now:manejando a+36 b-24 c-16 d-32
now:marido a-18 d-15
now:martes a+16 d-16
now:mas a+42 b-29 c-27 d-42
now:mas_@late a+42 b-26 c-23 d-40
now:maybe d-33
now:me_after a+16
now:me_again a+15
now:me_agarro a+15
now:me_at b-16
now:me_complica a+16 d-16
now:me_cuadra c-18
now:me_fine a-15 d+16
now:me_in a-26 b-17 c+26 d-25
now:me_just a-17
now:me_later d-21
now:me_parece a-18 b-16 c-19 d+20
now:me_queda b-26 c-36
now:me_this b-19
now:me_tomorrow a+16
now:me_up a+23 d-23
now:me_viene a-27 b-18 c-18 d+26
now:media a+15
now:mejor b-42
now:mi a-16 c+18
now:mi_@hours a-21 c+21 d-21
now:mi_@relative a-22
now:mi_turno a+16 d-17
now:might a-21 b-16
now:might_as c-15 d+16
now:might_be c+19 d-20
now:minutes c-21
now:minutos a-24 c+25
now:misa a+24 b-17 d-22
now:mismo a+18 d-18
now:modo a+15
now:momen* b-28 c-26
now:momento b-21 c-19
now:morni* a+22 b-25 c-24
now:morning a+17 b-21 c-21
now:mornings a+15
now:mornings_are a+15
now:muy a+25 b-17 c-30 d-21
now:muy_temprano a+25 b-17 c-30 d-21
now:my d-33
now:my_@body a+21 d-20
now:my_@book d-17
now:my_@call a-24 b+18
now:my_@food a-19 d+19
now:my_@relative b-25 d-32
now:my_@visit a-18 b+18
now:my_boss b-19 d-25
now:my_break a-16
now:my_dialysis a+18 d-18
now:nada a-19 c-16 d+21
now:nah a+26 d-24
now:nah_busy a+18 d-17
now:nah_later a+15
now:neces* a-22 b+23 c-16 d-21
now:necesita b+15
now:need a+19 b-26 c-29
now:ni a+21 d-20
now:ni_modo a+15
now:night a+19 d-19
now:night_@move a+16 d-17
now:ninos a-22 b-22 d+22
now:no b-23
now:no_can a+17 d-17
now:no_i a+24 d-23
now:no_le a-16 c+16
now:no_me c-15
now:no_problem d+16
now:no_puedo a+39 b-23 c-29 d-35
now:no_se d-27
now:no_tengo c-23
now:noche a+22 d-24
now:nomas a-19 c+17
now:nos d+16
now:not b-29
now:not_be a-23 c-15 d+23
now:not_busy a-24 d+24
now:not_do a+23 d-21
now:not_got a+26 d-27
now:not_know c+23 d-17
now:not_now a+20 d-18
now:not_right a+16 d-17
now:not_sorry a+19 d-19
now:not_talk a+20 d-19
now:not_work a+22 d-21
now:nothi* a-15 d+16
now:nothing a-15 d+16
now:nothing_on d+16
now:now b-35 c-42
now:now_is a-22 d+25
now:numbe* a-21 b+22 d-18
now:number a-21 b+22 d-18
now:o b+17
now:ocupa* a+30 b-17 c-22 d-34
now:ocupado a+17
now:of b-21
now:off b-23 c-17
now:off_today a-22 d+23
now:ok a-25 b-26 d+25
now:ok_what b-15
now:on_@day d-17
now:on_a a+35 b-30 c-28 d-36
now:on_my a-37 b-26 d+25
now:on_the a+28 b-23 c-26 d-29
now:one c-20 d-32
now:orden a-27 b-23 c-23 d+27
now:otro a+27 b-19 c-21 d-26
now:otro_dia a+20 c-18 d-18
now:para c-35
now:para_mi a+22 b-18 c-15 d-22
now:para_que a-15 b+20 d-18
now:parec* a-18 b-16 c-19 d+20
now:parece a-18 b-16 c-19 d+20
now:parte a-18 b+21 c-19
now:pass d-17
now:patro* a-15 c+19
now:patron a-15 c+19
now:perfe* a-45 b-21 c-24 d+40
now:perfect a-30 d+23
now:perfect_timing a-22 d+19
now:perfecto a-28 b-17 c-18 d+28
now:pero a-17 d+16
now:phone a-25 b+20
now:pick a+17 d-18
now:pleas* a+16 b-16
now:please a+16 b-16
now:poder d-16
now:por_favor d-30
now:por_mi a-22 d+23
now:possi* b-20 c+20 d-21
now:possibly a-21 b-18 c+22 d-18
now:pregu* a-26
now:pregunte a-17 b-19 c-19 d+20
now:prime* a-15 c+15
now:primero a-15 c+15
now:probl* a-26 d+27
now:problema a-21 d+21
now:puede c-17 d-26
now:puedo b-45
now:pues a-27 b-26 c-27 d+28
now:put c-16
now:que a-21 b+20 c-32
now:que_@insurer b-17
now:que_necesita b+15
now:que_no c-17 d-22
now:que_si a-18 b-15
now:que_ver a-16 b-16 c+20
now:queda b-26 c-36
now:queda_muy a+16 c-16 d-15
now:quien a-18 b+22 c-17 d-18
now:quien_es b+20
now:rapid* a-16 c+18 d-17
now:rapido a-16 c+18 d-17
now:ratit* a-19
now:ratito a-19
now:rato a+18 c-26
now:rato_mejor a+17 d-18
now:right b-28 c-32
now:right_now a+27 b-18 c-21 d-25
now:sale a-15 d+22
now:salga a+15 d-19
now:salgo a+17 d-23
now:schedule b-20 d-22
now:se d-21
now:se_decir a-16 c+16
now:se_me a+24 b-24 c-21 d-23
now:sec a-17
now:see a-24 b-17
now:ser a+19 d-20
now:shift a+27 b-29 d-27
now:shoot c-17
now:si a-19 c+28 d-15
now:si_es a-16 c+18 d-17
now:si_me a+16 d-24
now:si_no a-20 b-18 c+20 d-20
now:si_puedo a-24 b-17
now:si_tengo d+17
now:sin a-28 b-17 c-20 d+28
now:so a-26 c-38 d+26
now:so_# a-16
now:so_we a-17 d+16
now:some b-19 c-19
now:sorry a+35 b-27 c-26 d-34
now:sound* a-16
now:sounds a-16
now:stays d-17
now:stays_asleep d-17
now:still a-17 d+18
now:suits a-26 b-20 c-20 d+29
now:suits_me a-23 b-18 c-18 d+26
now:sunday c+15
now:super a+27 b-23 c-21 d-27
now:suppe* b-16
now:supper b-16
now:sure a-31 b-21 d+31
now:talk b-26
now:tarde b-35 d+16
now:tardecito a+17
now:te a-19 c+20 d-16
now:tempr* a+19 b-18 d-28
now:temprano a+19 b-18 d-28
now:temprano_para a+18 c-23
now:tengo b-57 c+18
now:tengo_dialisis a+19 d-18
now:tengo_tiempo b-20 c-34
now:tengo_un a-24 b-16 c-20 d+26
now:tenta* a-27 b-23 c+28 d-29
now:text a-16 b+19 d-18
now:text_me d-24
now:texti* b+17 d-20
now:texting b+17 d-20
now:than d-22
now:that b-53 c-50 d+23
now:that_is a+30 b-28 c-24 d-22
now:that_one a+20 c-15 d-20
now:that_time a-16 b-19 d+19
now:that_will b-19 c-17
now:the a+17 d-38
now:the_clock a+20 b-15 c-18 d-19
now:then b-21 c-19
now:they b-20 d-25
now:this c-27
now:this_evening a+18 b-15 d-16
now:this_is a-19 d+17
now:thursday c-20 d-21
now:tiemp* a-21
now:tiempo a-21
now:til b-17 d-24
now:till_# b-15
now:till_i d-19
now:time c-27
now:time_for a-19 b+23 c-18 d-24
now:time_is a-22 c-16
now:time_no a+19 d-16
now:timin* b-21 c-19
now:timing b-21 c-19
now:to b-40 d-17
now:to_be a+22 c-21 d-22
now:today b-32 c-16
now:todo_bien a-18 d+17
now:tomor* a+35 b-20 c-27 d-34
now:tomorrow a+35 b-20 c-27 d-34
now:tonig* a+28 b-21 c-28 d-25
now:tonight a+28 b-21 c-28 d-25
now:too a+24 b-19 c-21 d-22
now:too_early a+20 b-16 c-19 d-18
now:traba* b-28
now:trabajando b-17 c-21
now:trabajo a+22 d-26
now:try a+29 b-20 d-25
now:try_again a+20 b-16
now:try_me a+16
now:tuani* a-16 d+15
now:tuanis a-16 d+15
now:tuesday a-21
now:turno a+22 b-18 d-24
now:un_ratito a-19
now:un_rato b-19 c-17
now:una b-35 c-33
now:under a+17 b-15 d-18
now:under_a a+17 b-15 d-18
now:up a+23 b-25 c-15
now:us a-29 b-15 d+26
now:va c-25 d+19
now:vale a-22 b-27 c-24 d+27
now:ver a-25 b-23 c+30 d-24
now:viene a-27 b-18 c-18 d+26
now:viene_de a-20 d+19
now:wait a+24 d-22
now:wait_till a+23 d-22
now:was c-22
now:wassu* a-17 d+17
now:wassup a-17 d+17
now:we b-17 c-36
now:we_are c-19
now:we_do a+18 b-19 d-16
now:well c-17 d+18
now:what a-32 b+32 c-24
now:what_is a-18
now:when a+20 b-21 c-15
now:when_i a+19 d-16
now:which b+17
now:which_day b+17
now:who a-19 b+24 c-19 d-20
now:why a-26 b-35 c-27 d+34
now:why_not a-26 b-37 c-27 d+35
now:will b-18 c+19
now:will_be c-18
now:will_do a-22 b-18 d+21
now:will_not a+18 d-17
now:with b-21
now:work a+18 c-31 d-32
now:works a-28 b-29 c-30 d+34
now:works_for a-18 d+21
now:would b-16 c-23
now:would_be c-17
now:would_not a-18 d+18
now:wrong a-22 b+25 c-17 d-19
now:y d-22
now:y_@howmuch a-16
now:ya a-35 d+23
now:yeah a+24 c-18 d-22
now:yep d+17
now:yes b-19 c-22 d+21
now:yes_i d+16
now:yo a-16 d+17
now:you c-29
now:you_caught b-16
now:you_need b-17
now:you_text a+23 b-23
now:yup d+17
now:¿ c-19
now:¿_que b-18 d+18
now__again a+17 d-20
now__good a-22 d+25
now__then a-18
now_and b-19 d-21
now_is a-24 d+28
nubes a-17
nuera a-19 b+22 c-18
nueva b-22 c-17
nueve* a+17 b-15 d-16
nuevo b-28 c-19
numbe* d-16
number b+17 c-35 d-19
number$ b+18 c-33 d-23
numbers a-17 b-18
numbers_are c-23 d+15
numbers_were c+16 d-16
numer* c-27
numero c-27
numero$ a-22 c-20
nunca b-76 d-21
nunca$ a+30 b-28 d-39
nunca__checado a-16 c+16
nunca__dado a+26 c-25 d-22
nunca__encontrado a+17 c-18
nunca__ha a+28 c-26 d-26
nunca__han b-18 d-27
nunca__he b-20 d-26
nunca__hecho c+16
nunca__la c+18 d-17
nunca__nada a+28 c-21 d-26
nunca__que a-31 b-19 d+18
nunca__tomado a+21 c-21
nunca__usado a+15
nunca_fui a+18 c-17
nunca_he a+31 c-17 d-29
nunca_la a+24 b-21 c-18 d-25
nunca_me a-20 b-36 c+25 d-16
nunca_supe c+20 d-19
nunca_tomo a+19
nunqu* a+31 b-27 c-24 d-28
nunquita a+31 b-27 c-24 d-28
nunquita$ a+24 b-20 c-20 d-22
nurse d-15
nurse* b-21 c-21
nurses b-21 c-21
nursi* b-19 c-30
nursing b-19 c-30
nursing$ b-21 c-16
nuts c-19 d-16
o a-32
o__no b-18 d-16
o_menos a-18 b-25 c+24 d-18
o_que a-17 b+19 c-20 d-18
objec* a-21 b-17 c-17 d+22
objection a-21 b-17 c-17 d+22
oblig* a-16 c-20
obvio a-31 b-28 c-29 d+33
ocho b-24 c-21
october a+18 d-16
octubre a+20 c-22 d-17
ocupa* a+30 b-17 c-22 d-34
ocupado a+17
ocupado$ a+17
of$ b-45 c+17
of_# a-18 b-25 d+23
of_@drug c-23
of_@medicine d-21
of__# a-17
of__@day c-18
of__@treat c-23
of__at c-18
of__business a-18 b+17
of__but d-20
of__count d-16
of__is c+18
of__kind a+18
of__liver a-23
of__not c-18
of__out c-17
of__pressure a-17
of__right d-18
of__that a+21 b-17 d-16
of__things d-19
of__worked d+15
of__you b-16 c+15
of_all d-15
of_any a+16
of_been a-16 c+19 d-18
of_course a-19 b-15 c-17 d+22
of_em b-25 c-23
of_it b-17 c-20
of_me b-20 c-25 d+15
of_my a-26 b-25
of_talk c-19
of_that b-17 d-23
of_them c-19
of_things a+15
of_those c-25
of_us b-19 c+18
of_your a-21
off b-33
off$ b-22
off__i a-18 c-17 d+21
off__it a-20 c-16 d+21
off__so a-19 d+18
off__the d-16
off_but d+17
off_for d-16
off_the c-21
off_to b-15 c-16
off_today a-22 d+23
off_work b-16
offer* b-17 c-16
offered b-17 c-16
offic* a-16 b-27 c+20 d-22
officially a-21 b-18 c+21 d-16
officially$ a-21 b-17 c+20 d-16
ofrec* a-19
ofrecio a-19
ofrecio$ d+20
often a-18
often$ a-18
oh b-27 c-22
oh__i a+16 d-18
oh_no a+23 b-15 d-21
ohio a+16 d-17
oi b-17 c+23
oia a-21 b-19
oia__cuando c-17 d+18
oia_voces a-19 b-17
oido a+19 b-16
oiga b+17 c-26 d-22
oiga$ c-20 d-21
oigo a-18 b-22
oigo_voces c-20
oil b+15 d-18
oil$ b+15 d-22
ojala b-21 d-23
ok b+25 c-26
ok$ b+16 c-33
ok__do b-15 d+17
ok__is a-16
ok__you b-15
ok_what b-15
okay a-18
old$ c-17 d-22
old_@clinician a-16 b-21 c+22 d-18
old_@place a+24 b-16 d-26
old__a d-22
old_man a+16 b-24
older b-27 c-27
older$ a+17 d-19
older__that b-15 d+15
older_than a-22 b-21 c-17 d+24
olvide d+15
on a-22
on$ a-36 b-35 d+15
on_# c-18 d-20
on_@insurer a-16 b-22 c-15 d+19
on_@medicine a-29
on__# b-18
on__@body a-16 c+21 d-24
on__@call d-16
on__@date a-20 d-20
on__@day b-23
on__@food a-19 d+19
on__@medicine c-26
on__@relative a+19 b-31 c-16
on__@treat c-16
on__about a-16 d-19
on__all a+18 b-17
on__allergy b-18 d+16
on__and a-18
on__at d-22
on__books a-15 c-17 d+16
on__break a-16
on__but a-22 c+20
on__calendar d+16
on__clock a+20 b-15 c-18 d-19
on__control d-23
on__couch a-20 b-25 c-19 d+24
on__end a-18 c-18 d+19
on__fence a-16 b-17 c+25 d-26
on__i a-15 c+16 d-20
on__in a-21
on__is b-21 d-20
on__it a-19 c-17
on__liver a-16
on__low a+17
on__me b-18
on__no a-16 c+18 d-20
on__of a-21 c-15 d+15
on__one c-20
on__own a+25 b-20 c-25 d-24
on__patch a+22 b-16 c-19 d-22
on__pressure a-15 b-16
on__road a+26 b-21 c-19 d-24
on__scan c+17
on__side a+17 b-27
on__since b-15 c-17 d+18
on__street a-32 b+18 c-22
on__time b+16 d-18
on__to a+17 b-16 d-20
on__way b-27 c-24 d+17
on_a a+30 b-37 d-25
on_ahead d+17
on_anything a+19
on_birth d-23
on_blood a-16
on_both a+17 b-19 c-16
on_dialysis c-22
on_everything a-18 b+15
on_file c-20 d-23
on_her a-25 b-17
on_it a-38 d+18
on_me b+16 c-28
on_my b-34
on_that b-24
on_the c+20 d-22
on_two d+16
on_your b-16
once b-37 c+32 d-19
once$ a-25 b-19 c+37 d-22
once__@month a+16 c-15 d-16
once__a d-16
once__my c-26
once__the b-19
once__while d-17
once_a a+16 c-15 d-15
once_and a-19
once_but a-21 c+18
once_from d-16
once_in b-28
one b-18
one$ c-18
one_@medicine b-26 c-37
one__# a+20 c-23 d-17
one__@insurer d-20
one__@month c-32
one__a b-22 c+16
one__and d-15
one__do a-16
one__done c-17
one__for a+24 b-22 d-24
one__in b-21
one__is b-17
one__me c-16
one__nerves a-18 b-18
one__no d-19
one__not d-15
one__of a+25 b-16 c-20 d-24
one__on b+16 c-20 d-25
one__only a+17 d-15
one__said a-16 c+20 d-21
one__sleep a-17 b-22
one__that d-18
one__those b+18 d-23
one__weeks a+17
one_a c-21 d+24
one_and a+15 b-16 d-25
one_bit c-20
one_but c+16 d-17
one_day c+16 d-16
one_for b-34
one_is a+20 b-15 d-24
one_kidney c-26 d+20
one_kind a+15
one_lol a-17
one_time b-16 c+27 d-28
one_to d-16
one_uti a+17 c-20 d-16
ones a-16 b+15 c-18
ones$ b+17 c-17
only a+38 b-41 d-34
only$ a+20 b-26 c+15 d-45
only_@drink b-16
only_@drug b-22 d-26
only_@medicine a+19 c-31 d-36
only__@drink d+17
only__@medicine b-27 d-29
only__a a-18 c-18
only__about a+25 b-27 c-20 d-20
only__am b-17 d-15
only__and a+18 b-22 c-32
only__but c-16 d+16
only__depression a+16
only__for a+18
only__i b-34
only__is b-23
only__it b-19
only__kidney a+17 d-16
only__multivitamin d-20
only__my a+25 b-21 c-25 d-21
only__on c-16
only__pressure a-20 c-18 d+20
only__the c-16
only__to a+26 b-25 c-16 d-16
only__took a+16
only__with a+19 d-19
only_a c-19
only_allergic a+23 b-21
only_at b+21 c-26 d-20
only_diabetes a+17 d-16
only_ever a+27 b-17 c-24
only_my a+16 c-18
only_one a+24 d-21
only_please a+15 b-15
only_the a-22 b-19 c-31 d+26
only_thing a+27 b-24 c-16 d-20
only_to a+21 b-22 c-20 d-15
only_tried a+16
only_vice a+18 b-16 c-17 d-16
only_when a-21 b-19
oops a-20 b-20 d+19
opera* b-22
operada a+25 c-18 d-22
operada$ a+25 c-18 d-22
operaron a-22 b-15
operaron$ b-16 c+16 d-23
operaron__@body a-19 d+22
operaron__corazon a-24 c-19 d+20
operaron__la d+17
operaron_a a-16
operaron_de c-18 d+17
operaron_del a-18 c-15 d+21
opere a+15 d-16
opere$ a+17 d-16
or a-29 c+26 d-30
or_# a-20 c+16
or_@body a+16
or__@relative a-24 c+19 d-20
or__my a-15 d-16
or_for a-19 d-17
or_just b+16
or_my a-18 c+17
orden b-29 c-26
orden$ b-29 c-25
organ* d-39
organ:# a-21 b-58 c-24 d+36
organ:@animal c-17 d-26
organ:@body b-18 c-23 d+24
organ:@body_cancer d+15
organ:@body_infections c-16 d+22
organ:@body_is a-35 c-30 d+35
organ:@body_no a+21 c-16 d-22
organ:@body_si a-17 d+20
organ:@body_since d+19
organ:@body_surgery d+20
organ:@body_yes a-20 d+16
organ:@clinician b-22 c+24 d-35
organ:@clinician_is a-20 b-18 c+20 d-17
organ:@clinician_wants d-15
organ:@date b-17
organ:@day a-19 b-32 d+16
organ:@day_@day a-21 b-21 c-22 d+23
organ:@day_y c-17
organ:@drink a-16 c-22
organ:@howmuch b+16 c-19 d-15
organ:@medicine d+16
organ:@place a-19
organ:@relative c-54
organ:@relative_had b+20 c-23 d-18
organ:@relative_has a+21 b-16
organ:@relative_is d-18
organ:@relative_le d-18
organ:@relative_si a+18 c-15
organ:@relative_was a-17
organ:@symptom a-19
organ:@thanks a+18 d-20
organ:@thanks_a a+17
organ:@treat a-25 b+16 c-28
organ:@treat_dana b+16
organ:@treat_hurt b+15 d-16
organ:@vehicle a-34
organ:@vehicle_a a-16
organ:@year c+18 d-29
organ:@year_ago d-18
organ:a a-23 c+29 d-20
organ:a_baby a-17 c+15
organ:a_cada a-23 b-20
organ:a_catheter a-20 b-19 c-18 d+24
organ:a_de c+16 d-15
organ:a_kidney a-19 c-16
organ:a_liver a-18 b-17
organ:a_lot a-23
organ:a_uti d-21
organ:a_veces a-18 b-15 c+23 d-23
organ:a_while c+18 d-19
organ:about a-20 b+26 c-16 d-21
organ:acuer* b+16
organ:acuerdo b+16
organ:ago d-25
organ:ahi a+27 d-35
organ:ahora c-17
organ:al a-22 b-28 c+16
organ:al_# a-18 d+18
organ:al_bano c+15 d-19
organ:algo a-16 c+15
organ:all a+33 c-19 d-38
organ:all_good a+19 d-16
organ:all_the a-19
organ:alrea* b+16 d-18
organ:already b+16 d-18
organ:alt a+16 b-17 d-23
organ:alta d-16
organ:altas a-19 b-16
organ:am c-19
organ:am_clear b-16 c-15
organ:an b-25 d-21
organ:an_ultrasound c+20
organ:anali* b-21 d-28
organ:analisis b-19 d-25
organ:and a+23 b-36 d-22
organ:and_@body a+15
organ:and_no a+16
organ:and_they c-17
organ:anda a-16 d+16
organ:ano a-20 c-17 d+22
organ:anos a-20 c+18
organ:any a+25 c-20
organ:are d-16
organ:are_bad d-16
organ:are_elevated d+16
organ:are_not a-17 c+17
organ:arthr* d-15
organ:arthritis d-15
organ:as a+19 b-17 d-29
organ:as_a d-25
organ:ask a-17
organ:b a-19 c-36 d+38
organ:baby a-19 b-16 c+19
organ:back b-33
organ:back_bad c-17
organ:back_fine a+20 c-19
organ:back_yet a-15 c+16
organ:bad c-24
organ:bag d+16
organ:bano c+15 d-19
organ:be c+17 d-16
organ:been a-25
organ:bien a+31 b-36 c-51
organ:bien_los c-15
organ:bien_por a+17 d-15
organ:bladder b-23 d+25
organ:blood b-17 d-16
organ:blood_work d-15
organ:bloodwork_was c-16
organ:both a+33 b-17 c-30 d-31
organ:both_fine a+16
organ:but b-40 d-25
organ:but_i c-17
organ:but_it c+18 d-18
organ:but_my d+17
organ:but_not a+24 c-20 d-22
organ:but_that d-22
organ:but_the c-17
organ:c a-23 d+23
organ:cada a-18 b-24
organ:cada_rato a-24 b-21
organ:caida d+17
organ:calcu* c-16
organ:calculos c-16
organ:came a+21 b-23 c-28
organ:came_back a+21 b-23 c-28
organ:can a-25 c-20
organ:can_not a-20 c-18 d+20
organ:cance* a-26 c-23
organ:cancer a-26 c-23
organ:cath a-16 b-18 c-18 d+18
organ:cathe* a-20 b-21 c-19 d+25
organ:catheter a-20 b-19 c-18 d+24
organ:cero b-15
organ:cero_problemas b-15
organ:check* a-26 c+27 d-19
organ:checked a-23 c+25 d-19
organ:chron* c-16 d+19
organ:chronic c-16 d+19
organ:chronic_utis d+16
organ:cirrh* c-29 d+26
organ:cirrhosis c-29 d+26
organ:cirro* a-25 c-35 d+29
organ:cirrosis a-25 c-35 d+29
organ:cisti* a-18 c-20 d+25
organ:cistitis a-18 c-20 d+25
organ:clean a+35 b-27 c-29 d-32
organ:clear b-28 d-23
organ:clinica a-17
organ:como a+27 b-29 c-21
organ:con a-25 d+17
organ:con_un a-16
organ:const* d+15
organ:contr* a-28 b-23 c-29 d+31
organ:count a-28 b+31 c-18 d-33
organ:creat* b-25 c-22
organ:creatinina b-17
organ:creatinine a+15 c-15
organ:cuent* a-18 b+24 d-31
organ:cuentan b+17 d-16
organ:cysti* a-17 c-17 d+24
organ:cystitis a-17 c-17 d+24
organ:dana b+16
organ:de d-19
organ:de_higado c-21
organ:de_la a-16 c-26 d+16
organ:de_los d-23
organ:de_nina c+16 d-17
organ:de_nino c+18 d-18
organ:de_orina a-23
organ:del a-23 b-17
organ:del_higado a-23
organ:del_rinon a-19 b-15 d+15
organ:dentr* a+19 b-17 d-19
organ:dentro a+19 b-17 d-19
organ:desde a-16 c-20 d+19
organ:diabe* b-17 c-17 d+16
organ:diali* a-19 c-22
organ:dialy* a-19 c-32 d+16
organ:dialysis a-19 c-32 d+16
organ:dialysis_@day a-21 b-17 c-16 d+20
organ:dialysis_mwf a-19 b-19 d+19
organ:dice c-21
organ:dijer* a-17
organ:dijeron a-17
organ:dijo c-15
organ:dio c+19 d-19
organ:dios b-18
organ:disea* c-18
organ:disease c-18
organ:do c-18 d-33
organ:do_not a+23 b-23 c-20 d-23
organ:do_utis b+17 c-19 d-15
organ:doctor d-28
organ:doctora c-19
organ:does a-22 b+19 d-21
organ:does_a b+16 c-17
organ:done b-21 c-19
organ:down_there a+16 b-16 d-15
organ:duele b+15 d-19
organ:duele_la a-20 b+17 d-16
organ:ecogr* c+16
organ:ecografia c+16
organ:el_@clinician a-23
organ:el_@day b-17 d-17
organ:el_higado b-40
organ:el_que a-16
organ:el_rinon c-34
organ:el_ultrasonido a-16
organ:eleva* a-16
organ:elevated a-16
organ:en_@treat d+18
organ:en_el a-15
organ:en_la a-16
organ:en_orden a+16 d-17
organ:enzimas_del c-17 d+17
organ:enzym* a-19
organ:enzymes a-19
organ:es_el a-20
organ:es_la a+17 b-16 c-15
organ:ese d-17
organ:eso d-15
organ:esos a+28 b-23 c-25 d-28
organ:esper* a-22
organ:esperando a-26 b-18
organ:esposo b+20 d-26
organ:esta c-21
organ:estan b-20 d-15
organ:este a-17 d+18
organ:este_@year a-17 d+18
organ:estomago d-16
organ:estoy d-34
organ:estoy_bien a+24 d-23
organ:estoy_esperando a-17 c+23
organ:estud* b-24 c+16 d-24
organ:estudios b-21 d-22
organ:ever c+16 d-16
organ:every a-22 c-21 d+22
organ:every* a+16 b-22 c-20
organ:every_@month c-15 d+17
organ:everything a+24 b-19 c-19 d-26
organ:exame* d-16
organ:falla a-17 d+19
organ:falta a-29 b-22 c+15
organ:falta* a-26
organ:faltan a-26
organ:faltan_los a-22 c+16
organ:fatty a-36 b-29 d+25
organ:fatty_liver a-28 b-20
organ:fine a+39 b-25 c-39 d-34
organ:fine_liver d-17
organ:for b-28 c-16
organ:for_a c-25 d+18
organ:for_my c-16
organ:from c-32
organ:from_my b-16 c-16
organ:funci* b-19 c-15
organ:funciona a+20 d-22
organ:gallb* c-28 d-19
organ:gallbladder c-26 d-17
organ:galls* c-21 d-21
organ:gallstones c-21 d-21
organ:gastr* a+20 d-19
organ:gastritis a+20 d-19
organ:gave a-16 c-15 d+19
organ:gave_my d+15
organ:get b-23
organ:get_a c-18 d+18
organ:getti* c+19 d-20
organ:getting c+19 d-20
organ:go a-22 c+15 d-23
organ:good a+30 c-24 d-39
organ:got b-16
organ:got_a a-25
organ:gracias a+17
organ:graso a-26 b-24
organ:hace c+21 d-18
organ:hace_@year c+18 d-16
organ:hacer b-15
organ:had c+29 d-36
organ:had_@body d+15
organ:had_a d-24
organ:had_hep a-23 c+18 d-20
organ:had_hepatitis a-19
organ:had_my d-21
organ:half a-22 c-19 d+22
organ:half_my a-20 c-16 d+18
organ:han a-16 c+17
organ:has_cirrhosis d-17
organ:have a-16 b-20 d+23
organ:have_a a-17
organ:have_one d-16
organ:have_to a-23 c-22 d+28
organ:he b-24
organ:he_has b-16
organ:healt* a+19
organ:hecho a-17 c+17
organ:hep a-39
organ:hep_b d+18
organ:hep_c a-28
organ:hepat* a-44 b-31
organ:hepatitis a-44 b-31
organ:hepatitis_a c+17 d-16
organ:hepatitis_b c-30 d+31
organ:hepatitis_c c-26 d+27
organ:hepatitis_de c+19 d-19
organ:her b-22 d+16
organ:hermano b-17 d+17
organ:hicie* c-18
organ:hicieron c-18
organ:higad* c-20
organ:higado c-20
organ:higado_graso a-26 b-24
organ:higado_inflamado d+17
organ:higado_si d+15
organ:high b-31
organ:hold a-20 c-18 d+20
organ:hold_my d+16
organ:how c-15
organ:hurt_your b+17 d-16
organ:i b-16
organ:i_do a+23 b-18 c-22
organ:i_go c+20 d-20
organ:i_got c-21
organ:i_had b-21
organ:i_have b-29 c-24 d+28
organ:i_pee c+16
organ:i_was c-15 d+16
organ:ic a-20 b-19 c-19 d+21
organ:in_# a-17
organ:in_a a-21 b+16 d-22
organ:in_her a-18
organ:incon* a-23 b-16 c-26 d+32
organ:incontinencia a-15 c-17 d+22
organ:infec* a-30
organ:infeccion c+18 d-18
organ:infecciones a-18 c-30
organ:infection c+16
organ:infections c-16 d+22
organ:infla* a-16 d+20
organ:inflamado a-16 d+20
organ:inter* a-17 c-19 d+24
organ:interstitial d+19
organ:interstitial_cystitis d+19
organ:into a-16 c+18
organ:into_it a-16 c+18
organ:is_gallbladder a-17 b+16
organ:is_good a+17 d-18
organ:is_it a+17 d-15
organ:is_shot c-15 d+19
organ:is_the a-17 c-17
organ:issue* d-16
organ:issues d-16
organ:it b-15 d-16
organ:izqui* d+15
organ:izquierdo d+15
organ:jaja c-27 d-20
organ:jaund* a-19 c+18 d-16
organ:jaundice a-19 c+18 d-16
organ:jaundice_as a-16 c+17 d-15
organ:jueves c-16 d+16
organ:just b-38 c-43
organ:just_kidney a+15
organ:just_my b-20 c-19
organ:ketamina b+16
organ:ketamine a-20 c-16
organ:kid c-16
organ:kidne* c-41
organ:kidney c-30
organ:kidney_stones c-19
organ:kidney_to b-15 d+16
organ:kidneys c-29
organ:kidneys_are d-19
organ:kidneys_like a-18 d+16
organ:kidneys_only b-18 c-17
organ:kind a-20 c-20 d+16
organ:know d-16
organ:knows b-18 c+19
organ:la_@body a-30 c-36 d+16
organ:la_@treat b+16
organ:la_ecografia c+16
organ:la_orina a-17 b-19 c-26 d+21
organ:la_pipi c-18 d+19
organ:la_verdad b-16 c+19
organ:la_vesicula a+17 d-24
organ:lab c+22 d-22
organ:labs d-44
organ:labs_came a+19 c-18
organ:labs_were a+15
organ:las a-35
organ:last_@year a-16 c+19 d-23
organ:le c-16
organ:leaks c-16 d+19
organ:libre b-16
organ:like b-26 c-33 d+17
organ:limpi* a+23 b-17 d-26
organ:list a-17 c-19 d+22
organ:list_for a-17 c-19 d+22
organ:liver b-20 c-17 d+16
organ:liver* a-20 c-18 d+22
organ:liver_and a+20 d-19
organ:liver_cancer a-17
organ:liver_enzymes a-16 c-26 d+24
organ:liver_fine a+17 d-20
organ:liver_is b-26 c-29
organ:liver_numbers a-19
organ:liver_or a+20 d-18
organ:liver_out a-20 c-18 d+20
organ:liver_they c-16 d+15
organ:liver_transplant c-19 d+18
organ:livers a-20 c-18 d+22
organ:lo b-30 c-18
organ:lo_tengo a-16 d+16
organ:lol b-15 c-18
organ:looke* a-17 c+17
organ:looked a-17 c+17
organ:looki* a-18 c+16
organ:looking a-18 c+16
organ:los b-22 d-29
organ:los_analisis a-17 b-21 c+19 d-16
organ:los_dos c-20
organ:los_estudios b-16 d-16
organ:los_resultados c+19 d-17
organ:lost b-16
organ:lot a-23
organ:lot_of c-20
organ:luego a-17 b+16
organ:mal a-24 c-20 d+21
organ:malo d-19
organ:mama d-25
organ:martes c-16 d+16
organ:maybe a-20 c+23
organ:me a-35 c+20
organ:me_acuerdo b+16
organ:me_dijeron a-16
organ:me_dio c+19 d-19
organ:me_duele b+15 d-19
organ:me_esta b-16
organ:me_falla a-17 d+19
organ:me_falta a-26 b-20
organ:me_faltan a-22 c+16
organ:me_han a-16 c+16
organ:me_hicieron c-16
organ:me_sacaron b-16
organ:me_sale c-20 d+19
organ:medico a-20 c+19 d-20
organ:mi_@clinician d-19
organ:mi_@relative c-26
organ:might c+18 d-17
organ:mio a+17
organ:mis a+17 c-19 d-25
organ:mom c-23 d-21
organ:much d-18
organ:mucho a-26 b-20 c+26 d-25
organ:mucho_al a-16 c+16 d-17
organ:mwf a-19 b-19 d+19
organ:my b-19
organ:my_@body a-37 b-22
organ:my_@relative c-34 d+15
organ:my_kidneys b+15 d-23
organ:my_liver a-17 b-42
organ:my_pee a-20 b-18 c+16
organ:nada a+47 b-22 d-30
organ:nah a+15
organ:nefro* a-21 b-22 c-20 d+23
organ:nefropatia a-17 b-15 d+17
organ:neith* a+28 c-17 d-24
organ:neither a+28 c-17 d-24
organ:neuro* a-19 d+17
organ:never a-16 c+24 d-22
organ:ni d-21
organ:nina c+16 d-17
organ:ningu* a+33 b-17 c-22 d-31
organ:ningun a+19 d-20
organ:ningun_problema a+19 d-20
organ:ninguno a+25 c-16 d-23
organ:nino c+18 d-18
organ:no_and a+16
organ:no_estoy a-15 c+16
organ:no_me a-17
organ:no_nada a+21 d-17
organ:no_padezco a+16
organ:no_problems a+17 d-17
organ:no_se b-21 c+26
organ:no_tengo a+18 d-19
organ:no_trouble a+25 d-24
organ:nobod* a-19 c+19 d-16
organ:nobody a-19 c+19 d-16
organ:nobody_ever a-18 c+18 d-15
organ:nomas b-26 c-27
organ:none a+23 c-16 d-16
organ:norma* a+25 b-20 d-19
organ:normal a+20 b-16 d-16
organ:not b-19
organ:not_back a-22 c+22
organ:not_hold a-20 c-18 d+20
organ:not_know c+22
organ:not_liver a+16 d-16
organ:nothi* b-17 d-15
organ:nothing b-17 d-15
organ:now b-18 c+20 d-16
organ:nueve* a+17 b-15 d-16
organ:numbe* a-24 b-16
organ:numbers a-24 b-16
organ:numbers_were c+16 d-16
organ:nunca d-29
organ:nunca_he a+18 c-17
organ:nunca_me a-17 c+20
organ:octubre c-16
organ:of b+18
organ:of_my a-24 b-16
organ:off a-21 c+16
organ:old d-15
organ:on a-26
organ:on_dialysis c-22
organ:on_my a-29 b-16 c+18
organ:on_the a-18 b-15
organ:once b-25 c+32 d-34
organ:once_but c+15
organ:one b-16
organ:one_kidney c-26 d+20
organ:one_time c+18 d-16
organ:one_uti a+17 c-20 d-16
organ:only a+21 b-35 c-42
organ:only_my a+18 c-15 d-19
organ:or a+17 d-16
organ:or_@body a+16
organ:orden a+16 d-17
organ:organ* a+26 b-16 c-26 d-29
organ:organos a+17 d-17
organ:organs a+19 b-16 c-15 d-19
organ:origi* a+15
organ:original a+15
organ:orina a-26 b-21 d+20
organ:orino a+16 b-34 c+19 d-37
organ:orino_como a+24 b-23 c-21 d-16
organ:other c-19
organ:otra a-16
organ:out b-20 c-29 d+19
organ:overa* d+19
organ:overactive d+19
organ:overactive_@body d+17
organ:padec* a+17
organ:pads d+15
organ:panal d+16
organ:pancr* c-18 d-16
organ:pancreas c-18 d-16
organ:panel d-16
organ:papa c-16
organ:para d-19
organ:parts a+17 b-17 d-16
organ:pee a-20 b-33 c+34 d-21
organ:pendi* a-21 b-18 c+21 d-18
organ:perfe* a+38 b-25 c-35 d-37
organ:perfect a+20 b-16 c-20 d-19
organ:perfectos a+29 b-16 c-22 d-27
organ:pero b-20
organ:pero_los a+17
organ:physi* a+17
organ:physical a+17
organ:piedr* c-18 d+15
organ:pipi c-18 d+19
organ:plumb* a+23 b-20 c-22 d-22
organ:plumbing a+17 c-15 d-17
organ:plumbing_works a+17 c-15 d-17
organ:poliq* a-21 b-19 c-16 d+22
organ:poliquisticos a-17 d+17
organ:polyc* a-18 d+16
organ:polycystic a-18 d+16
organ:polycystic_kidneys a-18 d+16
organ:por c-34
organ:por_ahi a+20 b-18 d-18
organ:por_la a-26 b-18 d+25
organ:pregu* a-26 b+26 d-25
organ:preguntas a-18 b+21 c-21 d-16
organ:proba* a-22
organ:probably a-22
organ:probl* a+26 c-24 d-23
organ:problema a+19 d-20
organ:problemas c-25
organ:problems a+17 c-20
organ:problems_there a+15 d-15
organ:prost* c-19 d-21
organ:puede c+18
organ:que a-24
organ:que_me b-17
organ:quien c+20
organ:quien_sabe c+20
organ:quier* a-19 d-15
organ:rato a-24 b-21
organ:reche* c+16 d-16
organ:recur* c-18 d+20
organ:repet* a-19 b-21 c+21
organ:repetir a-19 b-21 c+21
organ:rest a+18 d-19
organ:rest_is a+18 d-19
organ:resul* a-18 b-21 c+22 d-22
organ:resultados b-16 c+17 d-18
organ:results a-15
organ:right b-17 c-18
organ:right_now a-20 d+21
organ:rinon c-29 d+20
organ:rinon* b-23 c-26
organ:rinon_a b-18 d+17
organ:rinon_izquierdo d+15
organ:rinon_pero d-17
organ:rinon_si c-15
organ:rinones b-23 c-26
organ:rinones_poliquisticos a-17 d+17
organ:runni* a-18
organ:running a-18
organ:running_tests a-16 c+18 d-18
organ:sabado c-16 d+16
organ:sabe a-22 b-23 c+29 d-26
organ:sacar* c-19
organ:sacaron c-19
organ:sacaron_un a-15
organ:said b-16
organ:sale c-20 d+19
organ:sale_la c-16 d+16
organ:salie* b-18 d-21
organ:salieron b-18 d-21
organ:salieron_bien a+19 d-16
organ:same a-20 b+18
organ:sanit* a+19 b-17 d-18
organ:sanito a+19 b-17 d-18
organ:sano a+23
organ:scan d-19
organ:scare a-18 c+18 d-16
organ:scarr* c-15 d+19
organ:scarred d+17
organ:se a-36
organ:se_me a-23 b-23
organ:segun b-17 c-18
organ:self a-17 b-15 c-15 d+18
organ:self_cath a-16 d+18
organ:she a-22 d+18
organ:shot a-21 b-19 c-23 d+26
organ:si a+22 c-42
organ:si_pero a+20 c-20 d-17
organ:sin d-23
organ:since b-18
organ:skip a-16 b+17 d-17
organ:so b-16 c-17
organ:solo b-27 c-23
organ:solo_rinon a-20 d+21
organ:somet* a-19 b-16 c+31 d-29
organ:something c+18 d-19
organ:sometimes c+20 d-19
organ:sonda a-20 b-15 c-20 d+24
organ:stage a-19 b-19 c-19 d+21
organ:stage_# a-18 b-17 c-16 d+19
organ:still a-20 c+21 d-21
organ:stone* c-31
organ:stones c-31
organ:stones_but d-16
organ:stones_every a-16 d+15
organ:story a-18
organ:summe* a-19 d+18
organ:summer a-19 d+18
organ:surge* a-16 c-20 d+22
organ:surgery a-16 c-20 d+22
organ:tengo b-41 c-19 d+19
organ:tengo_cirrosis d+19
organ:tengo_hepatitis c-28 d+28
organ:tengo_incontinencia d+18
organ:tengo_nada a+17 d-16
organ:tengo_un a-15 d+17
organ:tests a-18 b-29
organ:tests_came c-16
organ:that d-18
organ:that_is a+20 b-18 c-20
organ:the a-17
organ:the_same a-20 b+18
organ:the_time b-16
organ:there a+17 c-21 d-17
organ:they b-38 d+20
organ:they_are a-21 b-17 c+19
organ:they_took a-16 d+17
organ:think c-20
organ:this a-18 b+20 c-16 d-16
organ:those a+24 c-25 d-29
organ:three c-16
organ:tiene b+18
organ:time a-23 b-16 c+18
organ:times a-17 d+19
organ:to a-27 b-26 d+30
organ:to_my a-18 c-16 d+17
organ:to_wear c-22 d+23
organ:todo a+44 b-41 c-37 d-36
organ:todo_bien a+24 d-17
organ:todo_eso a+19 d-21
organ:tomo a-18
organ:too b-18 d-23
organ:took d+15
organ:took_out a-16
organ:traba* a+17 d-15
organ:trans* b-23 c-19
organ:transaminasas d-20
organ:transplant a-19 c-24 d+26
organ:trasp* a-28 c-25 d+24
organ:tratamiento d+18
organ:treat* c-20 d+22
organ:treated c-20 d+22
organ:tres b-20 c-17
organ:troub* c-17
organ:trouble c-17
organ:tumor d+16
organ:tuve a-17 b-16 c+29 d-26
organ:tuve_hepatitis c+24 d-24
organ:ultra* b-31 c+21 d-26
organ:ultrasonido a-26 b-22 c+24 d-18
organ:ultrasound b-19 d-16
organ:un a-42 d+26
organ:un_rinon a-25 c-25 d+23
organ:un_solo a-20 d+21
organ:un_ultrasonido a-16 c+17 d-17
organ:una a-19 c+22 d-18
organ:una_vez c+24 d-25
organ:up a-25 b-18 c+22
organ:use d+15
organ:use_a d+15
organ:uti d-19
organ:uti_all c-16 d+18
organ:uti_right a-20 d+21
organ:utis a-42
organ:utis_count b+17 c-19 d-15
organ:van a-16
organ:veces a-23 b-21 c+18
organ:vejiga b-23 c-41 d+22
organ:verda* b-16 c+19
organ:verdad b-16 c+19
organ:vesic* a+17 d-24
organ:vesicula a+17 d-24
organ:vez c+24 d-25
organ:vida a+18
organ:voy a-22 b-20
organ:voy_mucho c+16 d-17
organ:waiti* a-28 b-21
organ:waiting a-28 b-21
organ:waiting_for a-17 c+16
organ:waiting_on c+24
organ:wants d-15
organ:was d-31
organ:was_a c+16 d-16
organ:was_clean a+26 b-17 c-24 d-22
organ:was_normal a+16
organ:was_off c+15
organ:watch* c-19 d+17
organ:watching c-19 d+17
organ:watching_it c-17 d+15
organ:weak b-18 c-24
organ:weak_@body c-16
organ:wear a-19 b-18 c-27 d+28
organ:wear_pads d+15
organ:were b-18 c+16 d-28
organ:what a-16 b+26 d-22
organ:what_is b+15
organ:while c+17 d-17
organ:who_knows b-18 c+18
organ:why a-17 b+27 c-17 d-26
organ:wife d-23
organ:with a+18 c-25
organ:work b-20 d-25
organ:worki* a+15 b-15 c-24
organ:working a+15 b-15 c-24
organ:works a+27 b-19 c-22 d-28
organ:y_@day c-16 d+16
organ:y_los d-19
organ:y_transaminasas a+17 d-18
organ:ya a-15
organ:ya_me c-18
organ:ya_no a-22
organ:year d-25
organ:years d-18
organ:yello* a-16 c+18 d-16
organ:yellow a-16 c+18 d-16
organ:yes b-17 c-18 d+18
organ:yet a-16 c+17
organ:yo a+28 b-23 c-17 d-19
organ:yo_no a+23 b-17 c-17
organ:you b+18 c-23 d-21
organ:your b+17
organ:your_@body b+17 d-16
organ:¿ b+22 c-20
organos a+17 d-17
organs a+19 b-16 c-15 d-19
origi* a+15
original a+15
orina a-26 d+19
orina$ a-28 b-18
orino a+16 b-34 c+19 d-37
orino_como a+24 b-23 c-21 d-16
other b-17
other* a-23 b-17
others b-16 c+15 d-22
others$ b-15 d-20
otherwise a-20 d+20
otherwise__a a-15 d+15
otra a-19
otra$ a-17 b-30 d+23
otra_@person b-25 c-23
otra_@place c-17
otra_semana a-16 b+23 c-21 d-26
otra_vez a-15 c-26
otro a+25 b-55 d-30
otro$ a+26 b-17 c-24 d-26
otro__mas a+20 d-21
otro__no a-19 c+19
otro_dia a+19 d-19
otros a-26 c+30 d-28
ought c-21
ought_to c-20
out a+18 b-31 d-20
out$ b-33 d-16
out__# d-16
out__@body d+15
out__@clinician a-21
out__@day a-15 c-15
out__from a-17
out__gave d+15
out__it a-22
out__me c-21
out__my b-24
out__the d-21
out_a a-19 d+18
out_bipolar b-21 d-25
out_fine a+16 c-15
out_for b-17
out_here a+24 c-17 d-20
out_in c-23
out_last a-19
out_now a-21 d+22
out_of c-38
out_on b+17 d-33
out_once a-23
out_when d+15
outsi* a+23 b-20 c-24 d-19
outside a+23 b-20 c-24 d-19
outside$ c-15
over b-30 c-38 d+19
over$ a-29 b-32 c-22 d+31
over_# c-41
over__body a+16 d-16
over__check a+17 d-18
over_here c-16
over_my a+16 d-16
over_so a-15
over_ten c-15
overa* d+19
overactive d+19
overactive_@body d+17
overs* a-16
overseas a-16
own c-34 d-18
own$ a+22 b-19 c-24 d-20
own_car b-19
oxys a-15 c-17 d+16
oye a-16 c-16
pacem* a-18 c-20 d+20
pacemaker a-18 c-20 d+20
pacemaker$ a-16
pacie* b-17 c-15
paciente b-17 c-15
paciente__# b-15
pack a-18 d+20
packe* c-15 d+16
packed a-17 d+17
padec* c-20
padez* b-31 c-26
padezco b-31 c-26
padezco$ a+18 d-21
padezco__corazon d+16
padezco__la d+16
padezco_de b-19 d+16
pads a-26 b-24 c-17 d+25
pads$ d+15
pain a-16 b+17 d-24
pain$ a-16 b+17 c-18
pain_@medicine c+17
palab* a-26 b+24
palabra c-23
palabra$ b+15 c-18 d-18
palabras a-21 b+18 d-17
palos a+19
palos$ a+19
pan a-16 d+20
panal d+16
pancr* c-18 d-16
pancreas c-18 d-16
panel d-16
panic c-24
panic* c-17
panic__count b+16
panic_attacks d-16
panic_disorder a+16
panzo* a-17 d+16
papa a+21 b-26
papas c-15 d-16
papel a-23
papel* a-21 d-22
papeles a-21 d-22
paper a-24 c+22 d-22
paper* a-22 d-22
papers a-18 c+20 d-23
par a-21 d+20
para c-23
para_# a+15
para__@month b-18 c-18
para__@relative d-21
para__de d-25
para__dolor d+18
para__le a+17 b-24 c-22
para__no a-15 c+19 d-16
para_dormir d-17
para_el b+15 c-19
para_eso c-16
para_la a-16 c-21
para_los c-21
para_mi a+18 d-25
para_nada a+16 b-29 c-26
para_saber a-16 c+16
paracetamol a-17 d+17
paral* a+15
param* a+18 b-18 d-18
paramos a+18 b-18 d-18
paran* a-18 c+16
paranoid a-18 c+16
parar a-16 d+19
parec* a-27 c+18
parece a-30 c+19
parecido a+17
pareja a+18 d-20
paren* d-18
parents d-18
parking b+20 c-28 d-21
paro c+18 d-16
paro_de c+18 d-16
paroxetina d+18
part c-20
part__the b+16
part_of b-17
parte b+20 c-21 d-17
parte$ b+15 c-18
partida a-16 b-15
parto b-16 c-19
parts c-26
parts$ c-19 d-19
party c-16
pasa c-26
pasa$ b+18 d-18
pasa_a a-18 d+18
pasad* c-23
pasada$ b-16 c-21
pasado c-19
pase_por a-18
paso a+15 c-26 d-25
paso$ a+16 c-22 d-26
paso_@thanks a+24 b-22 d-24
pass a+34 b-35 c-32 d-21
pass$ a+28 b-29 c-28 d-25
pass_out c-16
passe* b-33
passed b-33
passed$ a-19
passed__test a+17 c-17
passed_my c-20
passed_out a-23 b-18
past b-31 c-19
past$ a-19 b-15 c-17 d+21
paste* a+19 d-16
pastel a+19 d-16
pastel$ a+19 d-16
pastilla b-26
pastillas d-26
pastor c-15
pata c-16
patch a+22 b-16 c-19 d-22
patch$ a+22 b-16 c-19 d-22
patie* c-32 d+18
patient c-25
patient__@relative a+18 d-18
patients b-17
patients$ b-17 d+16
patro* a-15 c+19
patron a-15 c+19
paxil a-16 d+17
pecho b-32 c-29
pecho$ b-19 c-17
pedi a-16 b-17 d+17
pedi__en a-18 d+18
pedia* b-16
pediatrician b-16
pee a-23 b-35 c+36 d-23
peein* c-16
peeing c-16
pelea* a-19 c-17 d+22
peleando a-19 c-17 d+22
pena c-15
pendi* a-27 c+24 d-27
pendiente c+17 d-17
pendientes a-21 d-17
penic* a+29 b-24 c-21 d-29
penicillin a+22 b-18 c-16 d-22
pensa* b-48 c+30 d-36
pensaba b-25 d-29
pensando c+15 d-15
pensando$ c+15 d-15
pensarlo a-27 b-24 c+22
pensarlo$ a-24 b-21 c+26 d-26
pensaron a+18 d-17
pensaron__era a+18 d-17
pensaron_que a+18 d-17
pense b-16 d-18
people b-28
perce* a-32 c+21
percent a-32 c+21
percent$ a-27 b-17
percs a-16 b-16 d+21
perdi b-39 d+25
perdi$ a+21 b-21
perdi* c-28
perdi__cuenta a-16 b-25 c-26 d+25
perdi__en a+16 d-16
perdi_el a-21 c+18
perdi_la a-16 b-25 c-26 d+25
perdio d-20
perdo* b+25 c-22 d-34
perdon b+25 c-22 d-31
perf a+19 c-17
perf$ a+19 c-17
perfe* a+22 b-42 c-53
perfect b-26 c-33
perfect$ b-18 c-23
perfect_timing a-22 d+19
perfecta a+18 d-17
perfecta$ a+16
perfecto b-21 c-24
perfectos a+29 b-16 c-22 d-27
perfectos$ a+29 b-16 c-22 d-27
perio* d-41
period d-37
period$ a-23 c+16 d-22
period_last c-16
perla* a-17 d+17
perlas a-17 d+17
permi* d-24
permiso b+16 d-19
permiso$ d-19
permiso_en b-15
permit a+18 b-16 d-19
pero b-33 c+18
pero__@medicine a-18
pero__@relative b-20 c-30
pero__bien a-17
pero__con c-17 d+15
pero__descartaron a+19 c-19 d-18
pero__es a-16
pero__la a-25
pero__las a-15
pero__me b-22 d-20
pero__que d-18
pero__se a-18 c+28 d-22
pero__si a-28 d+20
pero__tomo a-20 c-23 d+21
pero_a b-17
pero_el c-15
pero_estaba c+17
pero_la b-20
pero_los a+17
pero_mi b-21
pero_poco a+16 d-15
pero_se a-21 b-17
pero_si a-17 d+19
pero_sin a-18
pero_tengo a-21 d+18
pero_ya b-18
pero_yo b-31 c-22
perro b+16 c-20 d-21
perso* a-15 b+27 c-25 d-27
person a-28 b+18 d-16
persona c-31
personal a-29 b+28 c-18 d-25
personal$ a-26 b+25 c-23 d-20
pharmacist d-16
phone b+16
physi* b-21 c-16
physical b-21 c-16
pick d-25
pide a-17
pidio a-23
pidio__dia a-18 d+18
pidio_el a-18 d+18
pido a+21 b-24 c-15 d-15
pido__@vehicle a+15 b-19
pido_un a+15 b-19
pie b-32 c-37 d+21
pie$ b-27 c-31
piece a-16 c-16 d+22
piedr* c-18 d+17
piedra c-16
piel b-16 c+19 d-17
piens* a-20 c-15
pienso a-20 c-15
pierd* b-15 c-22
pierdo b-15 c-22
pierdo$ c-21
pijama d+18
pill a-22 d+16
pilla* b-19 c-23
pills a-19
pipi c-18 d+19
pipi$ c-18 d+19
pirul* a+16 d-16
pirulos a+16 d-16
pirulos$ a+16 d-16
piso a-16 b-17 d+17
place c-23
place$ c-23
place_in a-17 d+18
plan b-23 c-20
plan_to a-16 b-17 d+16
plann* b-26
planned_on a+17
planning b-22
planning__it a-16 c-21 d+19
planning_on b-15 c-24
planning_to d-16
plata c-24
pleas* c-44
please c-44
please$ a+18 c-33 d-22
please__@call a+18 d-18
please__i a-16 b-16 d+16
please__not b+19 c-19 d-37
please_do c-25
plumb* a+23 b-20 c-22 d-22
plumbing a+17 c-15 d-17
plumbing_works a+17 c-15 d-17
plus a+21 b-29 c-27
po a-15 d+19
poco b-22 c+15 d-26
poco$ a+33 b-35 c-23 d-23
poco_de b-16 c+20 d-24
poder a+28 b-38 d-28
poder$ b-30
poder__que a+18 b-18 c-24
poder__si a+18 b-18 c-24
podia a-30 b-25 d+22
podia_respirar a-15 c-15 d+16
podri* a-24 b-21 c+26 d-25
podria a-24 b-21 c+26 d-25
podria_ser a-23 b-20 c+26 d-25
polen a+24 b-15
poliq* a-21 b-19 c-16 d+22
poliquisticos a-17 d+17
polle* a+23 b-20 c-19 d-21
pollen a+23 b-20 c-19 d-21
pollen$ a+20 b-16 c-17 d-19
polvo c-25 d-26
polvo$ c-21 d-23
polyc* a-18 d+16
polycystic a-18 d+16
polycystic__like a-18 d+16
polycystic_kidneys a-18 d+16
poner* a-16
poqui* b-26 c+24 d-36
poquito b-26 c+24 d-38
poquito$ a+18 d-17
por a-19 c-64 d+28
por_@year c-17 d+20
por__@day a-16
por__@relative b-27 d+19
por__a d-17
por__bien a-19 b-16 d+21
por__el a-20
por__estoy a+17 b-17
por__la c-16
por__lado a+21 b-17 d-22
por__me b-29 c-18 d+18
por__mejor b-22
por__mi b-19
por__nubes a-17
por__primero a+19 b-16 d-19
por__tercer a-17 d+18
por__voces d+15
por__y b-21 c-22
por_ahi c-17 d-24
por_ahora b-22 d-31
por_aqui a-16 b+15
por_correo a+19 c-18 d-28
por_el c-21
por_ese a+21 b-17 d-22
por_eso b-26
por_favor c-31
por_la b-36 c-34
por_las a-25 b-27 c-16 d+25
por_mensaje a-17
por_mi b-49 c-25 d+21
por_nada a-16
por_probar a-16 d+16
por_psicosis d+18
por_que a-38 b+33 d-22
por_si a-20 b+20 c-18 d-16
por_suerte a+15 b-21
por_supuesto a-16 d+17
por_texto a-16
por_un d+19
por_vida a-21 d+16
porch b-21 c-17
porch$ a-19 d+19
porqu* a-26 b+20
porque a-26 b+20
posit* a-19 b-35 c-47 d+36
positiva a-18 c-23 d+22
positive b-21 c-29 d+16
positive__this a+15 d-17
positivo a-22 b-20 c-23 d+23
positivo$ a-22 b-20 c-23 d+23
pospa* d+22
posparto d+22
posparto_con d+15
possi* b-45 c+31 d-43
possible b-23 d-25
possibly a-32 b-36 c+38 d-32
possibly$ a-20 b-17 c+21 d-17
post b-20
postp* b-29 c+18 d+16
postpartum b-29 c+18 d+16
postr* a+16
postraumatico a+16
pots a-15 b+17 c-19
pray b-20
praye* a+24 b-19 c-23 d-20
prayer a+22 b-18 c-20 d-19
prayer$ a+22 d-18
prazo* a-18 b-15 c-16 d+19
prazosin a-18 b-15 c-16 d+19
prefe* c-22 d-16
prefer c-18
prefi* b+16 c-35
prefiero b+16 c-35
prefiero_@call d-18
prefiero__@call a+17 b-19
prefiero__llamada b-19
prefiero__me a+24 b-24 d-20
prefiero__por a-16
prefiero__responder a-22 b+22 c-17
prefiero_no a-27 b+28 c-19 d-23
prefiero_que a+24 b-24 d-20
preg a-29 b-22 c-25 d+30
preg$ d+16
pregn* c-18
pregnancy: b-21
pregnancy:# c-25
pregnancy:#_# a-17 d+16
pregnancy:#_@month a-34 d+37
pregnancy:#_@year c-20 d-30
pregnancy:#_and d-23
pregnancy:#_lol a+20 b-21 d-17
pregnancy:#_semanas a-26 b-17 c-24 d+27
pregnancy:#_weeks a-49 b-32 c-24 d+47
pregnancy:@body a-16 b-17
pregnancy:@clinician a-32 b-27 c-22 d+32
pregnancy:@clothes a-18
pregnancy:@day b-33
pregnancy:@drink a-27 d+16
pregnancy:@holiday a-20 c-18 d+20
pregnancy:@insurer b-19
pregnancy:@late a-32 b-27 c+26
pregnancy:@late_una c+16
pregnancy:@medicine a+17 b-32 d-35
pregnancy:@month a-27 b-19 d+20
pregnancy:@month_along a-18
pregnancy:@month_and a-34 c-18 d+35
pregnancy:@open a+34 b-30 c-33 d-31
pregnancy:@relative b+16 c-37 d-31
pregnancy:@relative_esta d-26
pregnancy:@relative_got a+17 b-17 d-16
pregnancy:@relative_had a+15
pregnancy:@relative_is b+15 c-28
pregnancy:@relative_si c-24 d-18
pregnancy:@stop a+21 c-18
pregnancy:@stop_de a+20 d-19
pregnancy:@thanks a+23 d-21
pregnancy:@thanks_a a+15
pregnancy:@treat b+16
pregnancy:@year a+20 c-28 d-18
pregnancy:@year_old d-28
pregnancy:a d-16
pregnancy:a_@year c+20 d-20
pregnancy:a_chance d-16
pregnancy:a_day a-15
pregnancy:a_dios a+15
pregnancy:a_dude a+17
pregnancy:a_guy a+20
pregnancy:a_luz a-19 b+19
pregnancy:a_man c-18 d-21
pregnancy:a_mis a+17 c-17
pregnancy:a_test d-24
pregnancy:a_vasectomy a+20 b-17
pregnancy:a_week a-15
pregnancy:about a-18 d+18
pregnancy:about_# a-17 d+19
pregnancy:after c-22 d-19
pregnancy:again a-18 d+19
pregnancy:ago a+24 c-18 d-25
pregnancy:ahi c-18
pregnancy:ahori* a+24 b-19 c-23 d-23
pregnancy:ahorita a+24 b-19 c-23 d-23
pregnancy:al a-23 d+18
pregnancy:alivi* a-22 d+20
pregnancy:all d-18
pregnancy:along a-22
pregnancy:am_# a-17 b+24 c-17 d-26
pregnancy:am_@late c+19
pregnancy:am_a a+22 b-34
pregnancy:am_expecting d+20
pregnancy:am_not a-17 b+18 d-21
pregnancy:am_nursing a-21 d+22
pregnancy:am_on a+24 b-18 d-23
pregnancy:am_pregnant d+16
pregnancy:am_pumping d+15
pregnancy:am_sixty a+22 b-19 d-23
pregnancy:am_the a+17
pregnancy:amama* a-23 b-29 c-41 d+31
pregnancy:amamantando a-21 c-21 d+21
pregnancy:amamanto a-27 b-21 c-29 d+29
pregnancy:and c-19
pregnancy:and_done a+19 d-20
pregnancy:and_i b-16 c-19
pregnancy:and_it b-16
pregnancy:and_not c-21
pregnancy:and_still a-16
pregnancy:ando a-26 b-26
pregnancy:ando_@late c+18 d-20
pregnancy:ando_con a-17
pregnancy:ando_de a-16 d+15
pregnancy:ano c-18
pregnancy:anos a+30 b-21 c-24 d-23
pregnancy:apena* a-19 d+17
pregnancy:apenas a-19 d+17
pregnancy:apenas_me a-19 d+17
pregnancy:april a-23 d+21
pregnancy:as d+16
pregnancy:ask a-18
pregnancy:at b-24 c-21 d+22
pregnancy:at_night a-21 c-18 d+24
pregnancy:at_work a-20 c-15 d+17
pregnancy:atras* a-16 c+19 d-16
pregnancy:atrasada a-19 c+24 d-25
pregnancy:atraso a-16 c+19 d-16
pregnancy:ay a+19
pregnancy:ay_no a+19
pregnancy:ayer b-16 c-27
pregnancy:baby c-34
pregnancy:baby_in d-19
pregnancy:bajad* c+15
pregnancy:bajado c+15
pregnancy:bajo a+20 b-17 c-15 d-21
pregnancy:be_a a+18 d-20
pregnancy:be_we c-16 d+15
pregnancy:bebe a-19 b-17
pregnancy:bedti* a-19 d+19
pregnancy:bedtime a-19 d+19
pregnancy:bf b-18 c-17
pregnancy:birth d-17
pregnancy:birth_control d-23
pregnancy:blood a-15 b-15 c+19 d-19
pregnancy:borro* c+17 d-22
pregnancy:borrosa c+17 d-22
pregnancy:breas* c-30 d+15
pregnancy:breast c-15
pregnancy:breastfeed a-22 b-18 c-17 d+21
pregnancy:breastfeeding b-18 c-23
pregnancy:broke c+16
pregnancy:bun a-20 c-16 d+19
pregnancy:bun_in a-20 c-16 d+19
pregnancy:busca* a-19 c+22 d-18
pregnancy:buscando a-19 c+22 d-18
pregnancy:but a-16 b-23 d+23
pregnancy:but_she c-17 d+17
pregnancy:c c+15 d-16
pregnancy:cada_tres a+16 d-16
pregnancy:came a+18 c-22
pregnancy:can_not b-16
pregnancy:casi a-16
pregnancy:cero a+20 d-21
pregnancy:cerre a+15
pregnancy:cerre_la a+15
pregnancy:chanc* b-20 d-25
pregnancy:chance b-20 d-25
pregnancy:chich* a-16 c-16 d+18
pregnancy:chichi a-16 c-16 d+18
pregnancy:cinco a-15
pregnancy:closed a+31 b-27 c-28 d-29
pregnancy:come a-20
pregnancy:con a+21 c-25
pregnancy:con_# a+17 d-17
pregnancy:con_@medicine a+25 b-18 c-22 d-24
pregnancy:con_el a+18 d-18
pregnancy:con_la a-17
pregnancy:condo* b-18 d-22
pregnancy:condom c+16
pregnancy:condom_broke c+16
pregnancy:condon d-20
pregnancy:confi* c-17 d+16
pregnancy:conte* a-18
pregnancy:could a-24 b-17
pregnancy:could_be a-16
pregnancy:cree c-15 d-16
pregnancy:creo b-23 d-24
pregnancy:cuent* d+16
pregnancy:cycle d-20
pregnancy:dando a-18 c-17 d+22
pregnancy:dando_pecho c-17 d+19
pregnancy:dar d-16
pregnancy:daughter a-28
pregnancy:day a-23 c-19 d+23
pregnancy:days b-15
pregnancy:days_are a+16
pregnancy:de c-20
pregnancy:de_# b-17 d+16
pregnancy:de_dar d-15
pregnancy:de_encargo a-16 b-15 d+17
pregnancy:de_mamar a-18 d+18
pregnancy:de_noche a-18 c-19 d+19
pregnancy:de_retraso c+27 d-26
pregnancy:de_tres d+15
pregnancy:deje a+22 d-22
pregnancy:del a+16 c-16 d-17
pregnancy:depo a+17
pregnancy:desde a+16 d-23
pregnancy:desde_el d-19
pregnancy:despu* d-15
pregnancy:despues d-15
pregnancy:deste* c-21
pregnancy:dias d-21
pregnancy:dio a-15 c-17
pregnancy:dio_positivo c-16
pregnancy:dios a+21 b-24 c-26
pregnancy:dios_me a+16
pregnancy:do a-30
pregnancy:do_not a-16 c+19
pregnancy:do_you b+18
pregnancy:does a-16
pregnancy:doing a-19
pregnancy:done a+27 b-26 c-16
pregnancy:dos b-18
pregnancy:dos_rayitas a-18 c-16 d+19
pregnancy:doubt a+18 b-20 d-21
pregnancy:doubt_it a+18 b-20 d-21
pregnancy:doy b-25 c-29 d+20
pregnancy:doy_pecho d+16
pregnancy:doy_teta a-16 d+18
pregnancy:dude a+17
pregnancy:due a-37 c-34 d+34
pregnancy:due_in a-19
pregnancy:early_to a-15
pregnancy:el b-55
pregnancy:el_@day b-19
pregnancy:el_test a-25 b-16 c+16
pregnancy:ella b+15 d-18
pregnancy:embar* a-24 c-25 d+18
pregnancy:embarazada a-16
pregnancy:embarazada_no a-18 b-18
pregnancy:embarazadisima a-21 b-19 c-19 d+23
pregnancy:embarazo c-23
pregnancy:embry* c-16 d+17
pregnancy:embryo c-16 d+17
pregnancy:embryo_transfer c-16 d+17
pregnancy:en a-22 c-47 d+30
pregnancy:en_@date c-26
pregnancy:en_el a-20 d+20
pregnancy:en_la c-20 d+18
pregnancy:encar* a-16 b-15 d+17
pregnancy:encargo a-16 b-15 d+17
pregnancy:encin* a-25 b-17 c-19 d+25
pregnancy:encinta a-25 b-17 c-19 d+25
pregnancy:enter* a-19 d+19
pregnancy:entere a-19 d+19
pregnancy:eso c-15
pregnancy:eso_es b+16 c-18
pregnancy:esper* a-29 b-21 d+24
pregnancy:esperando a-26 b-18 d+22
pregnancy:esposa a-19
pregnancy:esposo d-20
pregnancy:esta c-21 d-37
pregnancy:esta_embarazada a-19 b+17
pregnancy:estam* a-25 b-20 c+19
pregnancy:estamos a-25 b-20 c+19
pregnancy:estamos_buscando a-17 c+19 d-17
pregnancy:este c+15
pregnancy:este_@month c+18 d-17
pregnancy:estoy b-25 c-44 d+25
pregnancy:estoy_de a-18 d+18
pregnancy:estoy_en c-17
pregnancy:estoy_encinta a-24 b-15 c-18 d+23
pregnancy:estoy_esperando a-26 b-18 d+22
pregnancy:estoy_operada a+25 c-18 d-22
pregnancy:expec* a-16 c-31 d+16
pregnancy:expecting a-16 c-31 d+16
pregnancy:expecting_# a-17 d+16
pregnancy:fabri* a+18 d-19
pregnancy:fabrica a+18 d-19
pregnancy:facto* a+19 b-19 c-16 d-17
pregnancy:factory a+19 b-17 d-19
pregnancy:factory_@open a+15
pregnancy:faint c+17
pregnancy:falta a-19
pregnancy:feedi* a-15 d+16
pregnancy:feeding a-15 d+16
pregnancy:fifty a+20 c-17 d-19
pregnancy:first a-20 d+19
pregnancy:for a-16
pregnancy:for_a a-20 d-22
pregnancy:for_my b-17 d+15
pregnancy:for_the d-15
pregnancy:formu* b-16
pregnancy:formula b-16
pregnancy:found a-17 d+18
pregnancy:found_out a-17 d+18
pregnancy:four a+22 b-15
pregnancy:gemel* a-22 b-19 c-21 d+23
pregnancy:gemelos a-22 b-19 c-21 d+23
pregnancy:girl a-27 b-16 c-23 d+25
pregnancy:god a+17 b-18 c-19
pregnancy:good a+16
pregnancy:got c-16
pregnancy:got_my a+18 c-19 d-17
pregnancy:got_snipped a+17 b-17
pregnancy:gracias a+15
pregnancy:grand* c-16 d-24
pregnancy:granddaughter a-17 b+17
pregnancy:ha c+15
pregnancy:hace d-25
pregnancy:hacer a-17 c+17
pregnancy:hacer* d-17
pregnancy:hacerme d-15
pregnancy:hacerme_la d-15
pregnancy:had a+22 d-44
pregnancy:had_a d-33
pregnancy:had_my a+27 b-18 c-31 d-19
pregnancy:hard a-23
pregnancy:have a-22 c+22 d-42
pregnancy:have_@relative d-17
pregnancy:have_not a-22 c+24 d-22
pregnancy:havin* b-20 c-25
pregnancy:having b-20 c-25
pregnancy:he_is c-25
pregnancy:heave* a+20
pregnancy:heavens a+20
pregnancy:heck a+16
pregnancy:heck_no a+16
pregnancy:hell d-16
pregnancy:hell_no a+18
pregnancy:here a+18 d-17
pregnancy:hermana a-24 c-18
pregnancy:hice c-16
pregnancy:hijo a+15
pregnancy:histo* a+17
pregnancy:historial a+17
pregnancy:hombr* a+23 b-19 d-18
pregnancy:hombre a+23 b-19 d-18
pregnancy:honey a+20 b-21 d-18
pregnancy:hope b-17 d-24
pregnancy:hope_not b-17 d-24
pregnancy:husband a+25 b-26 c-17 d-17
pregnancy:hyste* a+24 b-16 c-18 d-21
pregnancy:hysterectomy a+24 b-16 c-18 d-21
pregnancy:i b+21 c-26
pregnancy:i_@clinician a-23 b-21 c-20 d+24
pregnancy:i_am c-19
pregnancy:i_breastfeed a-19 b-17 c-16 d+19
pregnancy:i_could a-19 d+16
pregnancy:i_got d-16
pregnancy:i_have b+19 c-18 d-22
pregnancy:i_hope a-23 c+22
pregnancy:i_lost d-19
pregnancy:i_pump a-25 b-25 c-23 d+31
pregnancy:i_still a-19 d+19
pregnancy:i_would d-20
pregnancy:if b+16 c-15
pregnancy:if_i b+18 d-15
pregnancy:imagi* a-21 c-17 d+20
pregnancy:impos* b-23 d-21
pregnancy:imposible a+18 d-15
pregnancy:impossible b-17
pregnancy:in d-16
pregnancy:in_# d-19
pregnancy:in_@date c-20
pregnancy:in_may b-21
pregnancy:in_the c-15
pregnancy:inyec* a+19 d-18
pregnancy:inyeccion a+15
pregnancy:irreg* a-20 c+23 d-17
pregnancy:irregular a-20 c+23 d-17
pregnancy:is b+19 d-36
pregnancy:is_# a+25 b-24 c-29
pregnancy:is_@open a+18 b-17 c-17 d-17
pregnancy:is_a d-18
pregnancy:is_not a-26
pregnancy:is_nursing a-15
pregnancy:is_pregnant a-18 b+17
pregnancy:is_the b-19 c-18
pregnancy:it d-17
pregnancy:it_is b-26 c+20 d-25
pregnancy:it_would d-15
pregnancy:ivf c+15
pregnancy:jaja b-27 c-21
pregnancy:jajaj* d-20
pregnancy:jajaja d-20
pregnancy:jueves d-16
pregnancy:july d+16
pregnancy:june a+21 d-23
pregnancy:junio a-17
pregnancy:just a-27 c-30 d+15
pregnancy:just_had b+17 c-25 d-19
pregnancy:kids c-28 d-34
pregnancy:knock* a-20 c-20 d+20
pregnancy:knocked a-20 c-20 d+20
pregnancy:knocked_up a-20 c-20 d+20
pregnancy:know a-20
pregnancy:knows c+18 d-15
pregnancy:la b-31
pregnancy:la_fabrica a+21 d-20
pregnancy:la_inyeccion a+15
pregnancy:la_prueba b-15
pregnancy:la_regla a+19 d-20
pregnancy:lacta* b-31 c-34 d+21
pregnancy:lactando a-17 b-26 c-30 d+25
pregnancy:las d+17
pregnancy:last b-26 d-24
pregnancy:last_@month a+16
pregnancy:last_week b-18
pregnancy:late a-28 b-35 c+22
pregnancy:le c-33
pregnancy:le_doy b-18 c-22
pregnancy:leche a-18 c-18
pregnancy:libre a+16
pregnancy:ligad* a+18 d-19
pregnancy:ligada a+18 d-19
pregnancy:like a-16
pregnancy:line d-16
pregnancy:lines a-20 c-21 d+22
pregnancy:lo a-18 d-24
pregnancy:lol b-37
pregnancy:lol_no a+18
pregnancy:lord b-18
pregnancy:lord_i a-16 c+17
pregnancy:los d-17
pregnancy:lost d-19
pregnancy:lunes d-20
pregnancy:luz a-19 b+19
pregnancy:maam a+20
pregnancy:male a+24 d-16
pregnancy:mama b-15 c-16
pregnancy:mamar a-18 d+18
pregnancy:man c-17
pregnancy:manan* b-17 c+21 d-27
pregnancy:manana b-17 c+21 d-27
pregnancy:march a-22
pregnancy:mas c-16
pregnancy:matte* a-19 b+20
pregnancy:matter a-19 b+20
pregnancy:matter_for b+16
pregnancy:may b-22
pregnancy:me_bajo a+20 b-17 c-15 d-21
pregnancy:me_entere a-19 d+19
pregnancy:me_falta a-19
pregnancy:me_ha c+15
pregnancy:me_hice c-16
pregnancy:me_libre a+16
pregnancy:me_operaron a+18
pregnancy:me_opere a+15 d-16
pregnancy:me_quitaron a+16
pregnancy:me_saco a-17
pregnancy:me_salio c-17
pregnancy:menop* a+39 b-21 c-19 d-29
pregnancy:menopausia a+22 d-16
pregnancy:menopausica a+16
pregnancy:mes a-28 b-15 d+19
pregnancy:meses c-38 d+21
pregnancy:mi_@relative c-44
pregnancy:mi_bebe a-16 b-15 c-16 d+18
pregnancy:mirac* a+18 d-20
pregnancy:miracle a+18 d-20
pregnancy:mis a+24 c-19 d-19
pregnancy:misca* d-19
pregnancy:monday a+20 c-20 d-17
pregnancy:month c+21 d-25
pregnancy:my b-21
pregnancy:my_baby b-22 c-17
pregnancy:my_cycle d-20
pregnancy:my_period b-32 d-25
pregnancy:my_tubes a+17 d-17
pregnancy:my_youngest b-19
pregnancy:nace a-29 b-22 c-18 d+28
pregnancy:named a-16 b+19 d-19
pregnancy:negat* a+28 b-18 c-26 d-24
pregnancy:negativa a+15 c-16
pregnancy:negative a+17
pregnancy:nexpl* a+20
pregnancy:nexplanon a+20
pregnancy:ni a+19 b-24 c-32
pregnancy:night a-21 c-18 d+24
pregnancy:nina a-22 c-25 d+16
pregnancy:no_and a+19
pregnancy:no_creo b-21 d-20
pregnancy:no_estoy a+27 b-18 d-31
pregnancy:no_me b-19
pregnancy:no_que a+16
pregnancy:no_se a-18
pregnancy:no_soy b+17 c-17 d-22
pregnancy:no_tengo a+17 d-16
pregnancy:no_way a+20 c-17 d-22
pregnancy:no_ya a+16
pregnancy:noche a-21 b-16 c-24 d+22
pregnancy:nope a+19
pregnancy:not c+16 d-26
pregnancy:not_lol a-20 c+20
pregnancy:not_possible a+17
pregnancy:not_pregnant b-17 c-18
pregnancy:not_say a-18 b-19 c+22 d-17
pregnancy:now c-20
pregnancy:nuera a-17 b+22 d-19
pregnancy:nurse a-23 b-20 c-20 d+24
pregnancy:nurse* d+16
pregnancy:nurses d+16
pregnancy:nursi* b-17 c-30
pregnancy:nursing b-17 c-30
pregnancy:o c-16
pregnancy:old c-23 d-15
pregnancy:on a+20 b-22
pregnancy:on_@day c-19 d+16
pregnancy:on_birth d-23
pregnancy:on_my a+18
pregnancy:on_the b-28
pregnancy:opera* a+36 b-19 c-27 d-32
pregnancy:operada a+25 c-18 d-22
pregnancy:operaron a+24 c-16 d-20
pregnancy:opere a+15 d-16
pregnancy:out b-20
pregnancy:over d-15
pregnancy:panzo* a-17 d+16
pregnancy:para b-15
pregnancy:para_el a-16 d+18
pregnancy:para_eso a+27 b-21 d-24
pregnancy:para_nada a+18 d-16
pregnancy:pasa b+19 d-19
pregnancy:pasad* d-15
pregnancy:pasada d-15
pregnancy:pase a+16 d-18
pregnancy:past a+21 d-15
pregnancy:past_that a+21 d-15
pregnancy:pastillas a+31 b-23 c-29 d-29
pregnancy:patch a+22 b-16 c-19 d-22
pregnancy:pecho b-29 c-29
pregnancy:perdi a+27 b-22 d-21
pregnancy:perio* b-38 c+16 d-33
pregnancy:period b-37 d-32
pregnancy:period_last c-16
pregnancy:pero a-20 b-20 d+16
pregnancy:perso* a-27 b+23 d-24
pregnancy:personal a-27 b+23 d-24
pregnancy:podri* a-17 c+17 d-17
pregnancy:podria a-17 c+17 d-17
pregnancy:podria_ser a-16 c+16 d-16
pregnancy:por a-24 b+16
pregnancy:porqu* c-16
pregnancy:porque c-16
pregnancy:posit* a-34 b-29 c-40 d+40
pregnancy:positiva a-18 c-23 d+22
pregnancy:positive a-24 b-18 c-25 d+25
pregnancy:positivo c-16
pregnancy:possi* b-20 d-19
pregnancy:possible b-19 d-17
pregnancy:preg a-29 b-22 c-25 d+30
pregnancy:pregn* c-29
pregnancy:pregnant c-29
pregnancy:pregnant_with b-15
pregnancy:pregu* b+15 c-17 d-15
pregnancy:pregunta c-15
pregnancy:prena* a-22 c-18
pregnancy:prenada a-19 c-17
pregnancy:prime* a-19 d+19
pregnancy:proba* a-16 c+18
pregnancy:probably a-16 c+18
pregnancy:probably_not a-16 c+19
pregnancy:prote* a-19
pregnancy:protection a-19
pregnancy:prueb* b-22
pregnancy:prueba b-22
pregnancy:prueba_salio a-17
pregnancy:puede_que b-17 c+20
pregnancy:pump a-28 b-27 c-26 d+33
pregnancy:pumpi* a-26 c-20 d+20
pregnancy:pumping a-24 c-19 d+21
pregnancy:que b+19 c-20
pregnancy:que_@insurer a+17
pregnancy:que_pasa b+18 d-18
pregnancy:que_si b-18 c+17
pregnancy:que_ya a-19 d+19
pregnancy:quest* a-22
pregnancy:question a-22
pregnancy:quien c+17
pregnancy:quien_sabe c+17
pregnancy:quier* c-25
pregnancy:quita* a+16
pregnancy:quitaron a+16
pregnancy:rayit* a-18
pregnancy:rayitas a-18 c-16 d+19
pregnancy:recie* a-21 d+20
pregnancy:recien a-21 d+20
pregnancy:regla b-20 d-23
pregnancy:respo* a-16
pregnancy:resul* c+16 d-19
pregnancy:retra* a-32 b-24
pregnancy:retraso a-32 b-24
pregnancy:retraso_de c-16 d+16
pregnancy:sabe a-18 b-16
pregnancy:saber d-21
pregnancy:saco a-17
pregnancy:saco_@drink d+16
pregnancy:saile* a+19 b-19 d-19
pregnancy:sailed a+19 b-19 d-19
pregnancy:salio a-16 b-19
pregnancy:salio_positiva a-18 c-23 d+22
pregnancy:sangr* a-18 c+18 d-23
pregnancy:sangre a-18 c+18 d-23
pregnancy:say a-16 b-22 c+15
pregnancy:scare* c+15
pregnancy:scared c+15
pregnancy:scared_to c+15
pregnancy:se a-19
pregnancy:se_me d-17
pregnancy:secon* b-15 c-18 d+18
pregnancy:second b-15 c-18 d+18
pregnancy:second_trimester a-17 c-15 d+18
pregnancy:seman* a-30 b-30 d+21
pregnancy:semana b-20
pregnancy:semana_de c+18 d-17
pregnancy:semana_pasada d-15
pregnancy:semanas a-32 b-18 d+21
pregnancy:senor a+22 b-21 c-17 d-20
pregnancy:ser a-20 b-16 c+21 d-19
pregnancy:seven* a+21 b-19 d-20
pregnancy:seventy a+21 b-19 d-20
pregnancy:she b-31 c-22
pregnancy:she_is b-33 c-27
pregnancy:ship a+19 b-19 d-19
pregnancy:shop a+21 c-18 d-21
pregnancy:shot a+19 c-15 d-19
pregnancy:si a-38 c-17
pregnancy:si_yo a+17 b-15
pregnancy:siete a-19
pregnancy:sigo a-22 b-16 d+23
pregnancy:sin d-17
pregnancy:singl* a+18 c-16
pregnancy:single a+18 c-16
pregnancy:sister d-16
pregnancy:sixty a+22 b-19 d-23
pregnancy:snipp* a+17 b-17
pregnancy:snipped a+17 b-17
pregnancy:so b-38 d-25
pregnancy:so_no a+28 c-26 d-17
pregnancy:so_who c+17
pregnancy:solo c-17
pregnancy:soy a+28 c-20 d-52
pregnancy:soy_hombre a+19 b-16
pregnancy:soy_senor a+20 b-18 c-16 d-19
pregnancy:soy_varon a+32 b-17 d-25
pregnancy:start* a+18 c-19
pregnancy:started a+18 c-19
pregnancy:still a-43 b-33 c-21 d+41
pregnancy:still_breastfeeding a-18 d+17
pregnancy:still_nursing a-20 d+17
pregnancy:stopp* a+19 b-15 d-16
pregnancy:stopped a+19 b-15 d-16
pregnancy:stopped_nursing a+18 d-18
pregnancy:stopped_using a-19
pregnancy:stoy b-19 c-22
pregnancy:summe* d-17
pregnancy:summer d-17
pregnancy:sunday d+16
pregnancy:super a-15 c+16 d-19
pregnancy:surpr* a-17 d+17
pregnancy:surprise a-17 d+17
pregnancy:sweet* a+19 b-22 d-17
pregnancy:tener c-25
pregnancy:tengo a+30 b-45 d-39
pregnancy:tengo_# b-16 c-18
pregnancy:tengo_el a+23 c-26 d-23
pregnancy:tengo_retraso c+19
pregnancy:tengo_un a-21 c+30 d-29
pregnancy:terce* a+18 d-17
pregnancy:test a-30 b-25 c+26
pregnancy:test_was b-16
pregnancy:test_yet a-17 c+18
pregnancy:teta a-19 d+20
pregnancy:that b+22 c-16 d-28
pregnancy:that_factory a+15
pregnancy:that_is a-21 b+22
pregnancy:that_matter b+15
pregnancy:that_ship a+19 b-19 d-19
pregnancy:the c-20
pregnancy:the_baby c-16
pregnancy:the_patch a+22 b-16 c-19 d-22
pregnancy:the_shot a+19 d-15
pregnancy:the_way a-22 d+20
pregnancy:there a-22
pregnancy:there_is a-22
pregnancy:third d+15
pregnancy:this a-21
pregnancy:this_@month a-21 c+25 d-20
pregnancy:tied a+16
pregnancy:tiemp* b-17 c-17
pregnancy:tiempo b-17 c-17
pregnancy:tiene b-18
pregnancy:to a-31 b+17 d-19
pregnancy:to_be d-17
pregnancy:todav* a-38 b-24 d+33
pregnancy:todavia a-38 b-24 d+33
pregnancy:todavia_le d+16
pregnancy:todavia_toma c-16
pregnancy:toma a-20 b-18 c-21 d+22
pregnancy:toma_pecho a-17 d+18
pregnancy:tomo c-18
pregnancy:too b-15
pregnancy:too_early a-16
pregnancy:took a+18 b-21 c-16
pregnancy:took_a d-20
pregnancy:traig* c+18 d-23
pregnancy:traigo c+18 d-23
pregnancy:traigo_retraso c+16 d-18
pregnancy:trans* b-15
pregnancy:transfer a-18
pregnancy:tres c-18
pregnancy:trime* a-26 b-17 c-23 d+27
pregnancy:trimester a-26 b-17 c-23 d+27
pregnancy:tryin* a-24 b-19
pregnancy:trying a-24 b-19
pregnancy:tubal a+23 c-18
pregnancy:tubes a+22 c-17 d-21
pregnancy:tubes_out a+16 d-16
pregnancy:twins a-31 c-21 d+28
pregnancy:two b-33
pregnancy:two_lines a-15 c-15 d+16
pregnancy:un b-25
pregnancy:un_@year a+18 d-16
pregnancy:un_atraso c+16
pregnancy:una a-24
pregnancy:unles* a+19 c-20
pregnancy:unless a+19 c-20
pregnancy:unless_it a+16 c-15
pregnancy:uno a-16 b+17 d-15
pregnancy:up b-20
pregnancy:using a-19
pregnancy:using_protection a-19
pregnancy:uso a+25 b-18 c-24 d-22
pregnancy:utero a+19
pregnancy:va b-19
pregnancy:vamos c-19
pregnancy:varon b-25 c-20
pregnancy:vasec* a+28 b-24 c-20 d-23
pregnancy:vasectomy a+27 b-24 c-18 d-21
pregnancy:viene_otro a-17 d+16
pregnancy:voy a-31 d+20
pregnancy:voy_para a-19 d+16
pregnancy:wait a-18
pregnancy:waiting_on c+18
pregnancy:was_positive c-17 d+15
pregnancy:way b-25 c-24
pregnancy:we a-27 b-33 c+16
pregnancy:we_are a-35 b-26 c+19
pregnancy:we_stopped a-19
pregnancy:weane* c-21
pregnancy:weaned c-21
pregnancy:weaned_him a+17
pregnancy:week b-32
pregnancy:week_@late a-19
pregnancy:weeks a-53 b-36 d+35
pregnancy:weeks_@late c+22 d-24
pregnancy:weeks_along d+16
pregnancy:weeks_on c-19 d+16
pregnancy:what b+26 c-18 d-21
pregnancy:who c+15 d-20
pregnancy:why a-22 b+22 c-15
pregnancy:will a-21 c+16 d-19
pregnancy:wish c-16
pregnancy:with c-16
pregnancy:with_twins b-15
pregnancy:work a-21 d+17
pregnancy:would b+20 c-25 d-24
pregnancy:would_be a+18 d-20
pregnancy:y c-26
pregnancy:y_si a-16 b+22 d-22
pregnancy:ya a+32 b-57 c-51 d-17
pregnancy:ya_casi a-15 d+15
pregnancy:ya_me a+15
pregnancy:ya_no a+17 b-25 c-19
pregnancy:ya_pase a+16 d-18
pregnancy:year c+15 d-16
pregnancy:years c-18
pregnancy:yes a-32 b-16 d+18
pregnancy:yeste* a+18 c-21
pregnancy:yesterday a+18 c-21
pregnancy:yet a-30
pregnancy:yo c-27
pregnancy:you a-30 b+31
pregnancy:young* c-19 d-19
pregnancy:youngest c-19 d-19
pregnancy:youngest_is c-18 d-20
pregnancy:😂 c-15 d-18
pregnancy:🤰 a-18 d+18
pregnant c-16
pregnant$ c-20
pregnant__twins b-15
pregnant_with b-15
pregu* a-69 b+41 c+22 d-55
pregunta a-38 b+42 c-27 d-21
pregunta$ a-29 b+30 c-18 d-32
pregunta__la c-16
preguntado a-19 d-17
preguntado$ a-19 d-17
preguntar b-28
preguntar$ b-24
preguntarle a-26 b-27 c+31 d-22
preguntarle__@relative a-15 b-24 c+21 d-17
preguntarle__mi a-16 b-26 c+22 d-17
preguntarle_a a-16 b-26 c+22 d-17
preguntas b+31 c-33 d-34
preguntas$ d-20
pregunte$ a-20 b-21 d+17
pregunte_a d-15
pregunto a-28 b-29 c+33 d-28
pregunto__mi a-19 b-21 c+24 d-17
pregunto_a a-21 b-21 c+24 d-19
prena b-19 c-21
prena* a-26 c-24 d+19
prena_de c-18
prenada a-23 c-23 d+17
prenada$ a-16 b-17 c-17 d+18
prescribed$ b-17
prescribed__but a-20 c+20
prescriptions d-18
prese* b-16 c-17
present b-17 c-17
presi* c-23 d+16
presion c-22 d+15
presion$ b-34 d+16
presion__@relative a-17 b+17
presion__la d+16
presion__me a-21 d+19
presion__mi a-21 b+17
presion__nada a+19 d-18
presion__tengo a+16 d-16
presion__tomo d+16
presion__traigo a-15
presion_alta a-24 c-21
presion_ando a-16 d+16
presion_es a-21 b+17
presion_si a-25 c-15 d+27
press* b-17 c-24 d+19
pressure b-16 c-22 d+18
pressure$ b-32 d+17
pressure_@medicine c-16
pressure__good a+22 d-23
pressure__heart a-23 c-18 d+24
pressure__high b-20 c-19 d+24
pressure__itself a-16 d+16
pressure__up a-17
pressure_is a-16 b-20
pressure_one a-17
pressure_was a+15
prett* b-18 c+17 d-21
pretty b-18 c+17 d-21
pretty__my a-18 c+18 d-16
prima c-18 d-27
prima* a-23 b-17 c-22 d+24
prime* a+22 b-25 c-31
primera b-33 c-31
primera__que a+21 d-16
primera_vez a+35 b-25 c-23 d-35
primero$ a+19 b-19 d-20
primero__@medicine a-17 d+18
primo a+19 b-24 d-24
prior:# b-49 c-35 d+29
prior:#_@date c-16
prior:#_@medicine d+16
prior:#_@year d+19
prior:#_and a-22 d+25
prior:#_just a+15
prior:#_of d+17
prior:#_y a-27 c-15 d+27
prior:@call a-28 b+30 c-24 d-23
prior:@clinician_and c-18 d+17
prior:@clinician_y c-28
prior:@date a+24 b-15 d-21
prior:@day b-20 c-22
prior:@drink c-15 d-17
prior:@drink_de a+20 b-26
prior:@drug a-20 b-35 c+40 d-28
prior:@drug_count b-28 c+28
prior:@fetch b-19 c+18 d-19
prior:@fetch_la b-16 c+17
prior:@howmuch d-22
prior:@insurance b+16 d-20
prior:@insurer a-20 c-26 d+19
prior:@medicine b-17
prior:@medicine_@medicine a-29 b-25 c-29 d+38
prior:@medicine_and c-22
prior:@medicine_cabinet c-16 d+17
prior:@medicine_count a-16 d-21
prior:@medicine_en d+16
prior:@medicine_for a+21 c-19
prior:@medicine_no b-19
prior:@medicine_since a+16 d-16
prior:@medicine_so a+19 c-16 d-16
prior:@medicine_y b-21
prior:@month a+19 b-26 d-27
prior:@month_and c-21
prior:@open a-19 c-18
prior:@relative d-27
prior:@relative_has b+16 c-21 d-21
prior:@relative_tomo b+15
prior:@stop d-17
prior:@stop_a c-15
prior:@stop_after d-16
prior:@symptom a-16 b+15 d-17
prior:@treat c+22 d-28
prior:@treat_and c-30
prior:@treat_dos c+17 d-18
prior:@treat_for d+16
prior:@treat_hasta d-15
prior:@treat_si c+16
prior:@treat_since d+16
prior:@treat_y b-16
prior:@treat_yes a-22 c+20 d-16
prior:@visit b+17 c-23 d-17
prior:@year a-49 b-33 d+31
prior:@year_of a-21 c-21 d+25
prior:@year_y a-16 d+19
prior:a a-25 b-27 c+27
prior:a_@medicine c+16
prior:a_@relative a-16 d-17
prior:a_@treat a-18
prior:a_bunch c-18 d+21
prior:a_couple c+18 d-21
prior:a_dozen c-15 d+17
prior:a_la a+16 d-16
prior:a_week b-16 d-17
prior:about c-30
prior:about_it a+17 b-18
prior:abuela a+16
prior:acuer* b-15 c+19 d-18
prior:acuerdo b-15 c+19 d-18
prior:acupu* a-19 c-18
prior:acupuncture c-19
prior:after b-15
prior:after_a d-16
prior:aguan* a+25 b-21 c-19 d-24
prior:al b-18
prior:al_@clinician b-17
prior:algo a-16 b-16 c+23 d-22
prior:all_i a+19 b-17
prior:all_of a-25 d+22
prior:am d-23
prior:am_not a+16 d-15
prior:and b-31 c-18 d+22
prior:and_@medicine b-28 c-44 d+15
prior:and_@treat a-16 c-22 d+28
prior:and_a a-21
prior:and_done c-17
prior:and_i c-16
prior:and_it d-20
prior:and_neither d+15
prior:and_never a+16 c-19
prior:and_nothing a-18 d+18
prior:and_take d+18
prior:and_then d+16
prior:and_two d+15
prior:ano d+16
prior:anos a-28 b-20 d+16
prior:anoth* a-21 d+15
prior:another a-21 d+15
prior:antes c-16
prior:antidepresivos a-16 c-23 d+21
prior:any a+28 c-26 d-23
prior:anyth* a+19 c-20
prior:anything a+19 c-20
prior:apena* a+21 c-23 d-21
prior:apenas a+21 c-23 d-21
prior:apenas_voy a+15
prior:as a-17 b+19
prior:as_@treat b+19 c-18
prior:as_a a-16
prior:ask a-20 b+16 d-20
prior:at a-25 d+29
prior:at_least a-25 b-19 c-16 d+24
prior:basta* d+17
prior:bastantes d+17
prior:be_the a+15
prior:been_on c-29
prior:been_through a-16 c-15 d+18
prior:befor* c-16
prior:before c-16
prior:bette* a-25 c+21 d-18
prior:both a-39 b-18 c-27 d+40
prior:bunch c-18 d+21
prior:busca* c+16
prior:buscar c+16
prior:buspar a-18 d+18
prior:but b-19
prior:but_no a-16 c+17
prior:cabin* d+17
prior:cabinet d+17
prior:cada a-22 c-22
prior:can_not d-16
prior:cayo c-16
prior:cayo_mal c-16
prior:cbd a-20 b-21 c+27
prior:cero a+30 b-32 c-30
prior:chapl* a-17
prior:chaplain a-17
prior:churc* c-18
prior:church c-18
prior:cinco a-31 b-20 c-35 d+37
prior:como c-36
prior:como_# a-15 d+24
prior:como_cuales a-18 b+24 c-30 d-20
prior:como_tres d+18
prior:compr* c-15
prior:compre c-15
prior:con_@clinician c-20 d+20
prior:con_la c-21
prior:conta* b+15 c-15 d-20
prior:contar b+15 c-15 d-20
prior:could a-16
prior:couns* a-25 b-20 d+16
prior:counseling a-20 b-20
prior:counselor a-16 b-22 c+18
prior:count b-32 c+26
prior:count* a-22 d+17
prior:counting a-20 b-15 c-16 d+20
prior:counts d-16
prior:counts_as b+15
prior:coupl* c+16 d-18
prior:couple c+16 d-18
prior:couple_of d-18
prior:creo a-18 b-20 c+21 d-19
prior:creo_que c+21
prior:cuale* a-28 d-28
prior:cuales a-28 d-28
prior:cuant* a-18 b-22 c+22 d-15
prior:cuantas a-18 b-22 c+22 d-15
prior:cuatr* a-18 c-16
prior:cuatro a-18 c-16
prior:cuent* a-32
prior:cuenta a-30
prior:cymbalta d+20
prior:daban b-17 c+15
prior:dado c-23 d+21
prior:dado_de a-15 d+15
prior:de c-40
prior:de_las a-22 c-15 d+23
prior:de_mi a+21 d-20
prior:de_que a-15
prior:de_tila a+20 b-26
prior:de_todo a-25 b-25 c-17 d+32
prior:deje d-20
prior:depen* b-22 c+18
prior:diagn* a+24 c-17 d-22
prior:did a+16 b-32
prior:did_a a-20 c+22 d-19
prior:did_not c-24 d+19
prior:diero* b-16
prior:dieron b-16
prior:dieron_@medicine b-15
prior:difer* b-15 d+18
prior:diferentes b-15 d+18
prior:diffe* d+21
prior:different d+21
prior:different_@medicine d+17
prior:disti* a-20
prior:distintas d+16
prior:do a-18 b+22 d-21
prior:do_i b+24 c-21 d-21
prior:do_not b-25 d-27
prior:do_you b+16 c-17
prior:doctor b+17 c-17
prior:does b-29 c+38 d-40
prior:does_@medicine b-20 c+22
prior:does_a b-23 c+24
prior:does_it b+16
prior:does_that c+16
prior:dolor a-15
prior:done b-16 c-25
prior:dos a-24 b-34
prior:dos_semanas a+17 d-17
prior:dos_y a-21 c-19 d+22
prior:dose d-15
prior:dozen c-15 d+17
prior:duloxetina a-18 c-15 d+20
prior:ect a-20 b-18 c-16 d+25
prior:effexor d+21
prior:el c-17
prior:el_@insurance a-15
prior:elect* a-32 b-29 c-32 d+33
prior:electroshock a-16 c-17 d+17
prior:ella b-16 d-18
prior:em b-21 c-24 d+30
prior:emdr a-18 b-16 c-19 d+21
prior:en_el a-26 b-25
prior:es c-28
prior:escitalopram b-16 c-18
prior:eso d-25
prior:eso_cuenta b-17
prior:esposa b-26 c+18
prior:esta b-18 c-20
prior:estoy a-23
prior:ever a+27 b-15 c-24 d-16
prior:ever_took a+16
prior:every c-17 d+19
prior:every* a-28 c-27
prior:everything a-28 c-27
prior:everything_but a-17
prior:far a+28 c-31 d-21
prior:farma* a-20 c-17 d+19
prior:farmacia a-20 c-17 d+19
prior:first a+38 b-33 c-28 d-31
prior:first_one a+22 c-25 d-18
prior:first_thing a+21
prior:first_time a+17 c-16
prior:five a-28 c-21 d+23
prior:fluoxetina a+22 b-21 c-26 d-16
prior:for b-22 d-16
prior:for_# c-15
prior:for_@year d+16
prior:for_a b-18 c+15
prior:for_it a+23 c-20 d-17
prior:forge* a-32 b-24 c+23 d-16
prior:forget a-32 b-24 c+23 d-16
prior:four a-21 b-17 c-21 d+23
prior:from c-19 d-16
prior:fue a+17 d-19
prior:fuero* a-17
prior:fueron a-17
prior:fui b-24 c+23 d-23
prior:fui_al c-24
prior:fui_con a-17
prior:funci* a-23 d+23
prior:gave d-16
prior:got_a c+15
prior:group c-20
prior:gummies b-19 c+19
prior:ha c-17
prior:ha_tomado d-15
prior:habla a-17 c-21
prior:hace c+19 d-22
prior:had b-20 c-23
prior:had_nothing a+22 d-22
prior:hago a+16 b-15
prior:han c-23 d+21
prior:han_dado c-23 d+21
prior:has a-20 c-32
prior:has_tried b+16
prior:hasta c-27
prior:have_been b-15
prior:have_not c-39
prior:have_to d-18
prior:have_tried c-18 d+15
prior:he a+20 c-51
prior:he_ido b-15 c-25
prior:he_probado c-17
prior:he_tomado c-18
prior:here d-15
prior:hermana b+16 d-17
prior:hice d-16
prior:hierb* a+22 b-20 c-16 d-20
prior:hierbas a+22 b-20 c-16 d-20
prior:hija a-20
prior:his a-26 c-29
prior:hospi* c+16
prior:hospital c+16
prior:how d-16
prior:i d-20
prior:i_@stop c-17
prior:i_am d-20
prior:i_can c-16
prior:i_forget a-31 b-23 c+21
prior:i_have c-22
prior:i_just c-25 d-25
prior:i_need a-19 b+21 c-21 d-21
prior:i_see d+16
prior:i_think b-23
prior:i_took a+20 c-16 d-16
prior:i_tried c-16
prior:i_wanted a+17 b-16 d-18
prior:i_was a-19 c+20 d-18
prior:i_would a-21 c+22 d-28
prior:ido b-15 c-25
prior:ido_a b-15 c-25
prior:if a-23 d-23
prior:if_i b+17 c-16
prior:if_you d-16
prior:in b-33 d-22
prior:in_@treat d+19
prior:in_the a-17
prior:injec* d+15
prior:injections d+15
prior:insurance b+16 c-20
prior:is a+18 c-16 d-31
prior:is_@treat b+20 c-20
prior:is_all a+21 b-17
prior:is_the a+16
prior:it a+19 d-17
prior:it_is c+16
prior:jaja c+17 d-23
prior:journ* b+16 c-21
prior:journaling b+16 c-21
prior:just a+28 b-16 d-38
prior:just_@medicine a+19 d-19
prior:just_one a+16 d-21
prior:just_prayer a+22 b-15 c-18 d-23
prior:just_started a+15
prior:just_the c-22
prior:kind a+17 c-17
prior:kinds a-21 c-20 d+22
prior:know a-18 b-25 c+26 d-19
prior:knuck* a+16
prior:la a+18 c-17 d-16
prior:la_@medicine b-17 c-27
prior:la_@stop c-19
prior:la_compre c-15
prior:la_cuenta a-22 b-26 d+16
prior:la_lista a-20
prior:la_primera a+17 d-16
prior:las c-18
prior:las_@medicine c-17
prior:las_que a-16 b-16 d+16
prior:last c-17
prior:last_week a+15
prior:least a-25 b-19 c-16 d+24
prior:least_five a-17 d+18
prior:lexapro c-21
prior:life c+18
prior:like_# a-24 d+21
prior:like_a b-16
prior:list b+17 c-35 d-15
prior:lista a-20
prior:lithium d+17
prior:lleva b-17 c+19
prior:llevo a-16
prior:lo a+17 d-44
prior:lo_@stop d-17
prior:lo_primero a+17 b-17 c-16 d-16
prior:lol c-32
prior:long d-20
prior:luego a-18 d+22
prior:lyrica d+15
prior:made c-26
prior:made_me c-21
prior:make a-17
prior:mal c-21
prior:mama d-16
prior:many a-27 c-26 d+21
prior:marri* b-16 c+17
prior:marriage b-16 c+17
prior:marriage_counseling b-16 c+17
prior:mas c-36 d-24
prior:mas_de a-16 b-16 d+17
prior:maybe a-25 b-16 c+24 d-17
prior:maybe_# a-18 c+17
prior:me a-25
prior:me_acuerdo b-15 c+19 d-18
prior:me_cayo c-16
prior:me_daban b-17 c+15
prior:me_dieron b-16
prior:me_ha a-19 d+20
prior:me_han c-19 d+17
prior:me_on a-17 d+18
prior:me_sirvio a-21 d+21
prior:med a+15 d-15
prior:media a-25
prior:medic* b-19 d-17
prior:medicaid b+16
prior:medicina b-19 c-31
prior:medicinas a-16
prior:medicine b-15
prior:melatonin b-20 c+21
prior:mes a+16 c-17
prior:mi d-29
prior:mi_@clinician a-23 d-22
prior:mi_@relative d-21
prior:mis a-15 d-17
prior:mis_recetas d-15
prior:mom b-18
prior:month b-19
prior:monto* a-17 d+22
prior:monton a-17 d+22
prior:more a-18 c-18 d+26
prior:more_than d+22
prior:mucha* a-20
prior:muchas a-20
prior:muchas_y b-17 c-17 d+22
prior:my d-31
prior:my_@clinician b-16
prior:my_@drug b-19 c+19
prior:my_@medicine a-18
prior:my_@relative b+20 d-34
prior:my_first a+20 d-17
prior:nada c-58 d+17
prior:nada_mas a+37 c-20 d-37
prior:nada_me a-21 d+16
prior:nada_todavia a+28 c-17 d-28
prior:name a-25 b-23 d+19
prior:name_it a-16 b-15 c-17 d+17
prior:names d-16
prior:natur* c-17 d-17
prior:naturales c-17 d-17
prior:need a-21 b+21 c-17 d-24
prior:neith* d+20
prior:neither d+20
prior:never b-32 d-32
prior:never_been a+27 c-25 d-20
prior:never_had a+17
prior:never_took d-19
prior:new a+25 b-20 c-18
prior:new_to a+28 b-20 c-17
prior:ni b-23
prior:ni_la a+16 c-17
prior:ni_una c-23
prior:ningu* b-32 c-36 d+16
prior:ninguna b-23 c-28
prior:ninguno b-15 c-15
prior:no c+25 d-31
prior:no_@medicine c+16 d-24
prior:no_@treat b-18 d-18
prior:no_he a+21 c-18 d-22
prior:no_me c-24
prior:no_nada a+21 c-15 d-21
prior:no_recuerdo c+17
prior:no_se b-29
prior:nomas a+35 b-32 d-38
prior:nomas_una a+19 c-15
prior:none b-24 c-25
prior:none_of d+16
prior:nope a+17 d-15
prior:not b-18 d-17
prior:not_# a+15
prior:not_know b-15 c+16
prior:not_recall d-15
prior:not_remember c+16 d-17
prior:not_sure c+22
prior:not_take a+19 c-18
prior:not_tried a+20 b-16 c-21
prior:not_work a-21 d+21
prior:nothi* a-22 b-35 c-39 d+29
prior:nothing a-22 b-35 c-39 d+29
prior:nothing_yet a+25 d-25
prior:now c-27
prior:nunca a+41 b-18 c-35 d-40
prior:nunca_fui a+20 c-20
prior:nunca_he a+19 c-16 d-17
prior:of a-26
prior:of_@medicine d-23
prior:of_em a-21 d+20
prior:of_talk c-19
prior:of_them a-30 c-18 d+25
prior:oh a-21 d+21
prior:on c-16
prior:on_@medicine c-29
prior:on_everything a-18 b+15
prior:on_my c-21
prior:once c-17
prior:one a+30 b-48 d-45
prior:one_@medicine a+19 b-20 c-33
prior:one_and a+16 d-30
prior:one_but a-16 c+16
prior:one_kind a+15
prior:ones b+15 c-17
prior:only b-31 c+26 d-56
prior:only_@medicine a+25 c-17 d-22
prior:only_ever a+25 c-22
prior:only_one a+25 c-22 d-17
prior:only_tried a+16
prior:over b-17 c-17 d+16
prior:para b-19
prior:paroxetina d+18
prior:pasad* a-24 c-20
prior:pasado a-19
prior:pastilla d-21
prior:pastillas a-18
prior:paxil a-16 d+17
prior:perdi a-16 b-25 c-26 d+25
prior:perdi_la a-16 b-25 c-26 d+25
prior:pero c+16
prior:pharm* a-16
prior:pharmacy a-16
prior:pills d-23
prior:plus a-20 c-19 d+23
prior:por c-42 d+17
prior:por_@year c-17 d+20
prior:por_probar a-16 d+16
prior:praye* a+23 b-19 c-22 d-19
prior:prayer a+22 b-18 c-20 d-19
prior:prazo* a-18 b-15 c-16 d+19
prior:prazosin a-18 b-15 c-16 d+19
prior:pregu* a-16
prior:presc* d-18
prior:prescribed d-18
prior:prime* a+16 b-27 c-25
prior:primera a+21 b-16 d-17
prior:primero b-18 c-17
prior:proba* c-24
prior:probado c-18
prior:probar a-16 d+16
prior:probe a-19
prior:psico* a-19 d+21
prior:psicoanalisis a-15 d+16
prior:psicologa a-21
prior:psicologo b-18
prior:psiquiatra c-26
prior:pt d+15
prior:puras b-19 c-16
prior:puro a+24 b-28 c-16 d-15
prior:puro_@drink a+20 b-21
prior:puros a+20 b-17 c-18 d-20
prior:que d-21
prior:que_buscar c+16
prior:que_se d-15
prior:que_tipo b+17 c-16 d-17
prior:quier* a-22 b+29 c-22 d-25
prior:quiero a-22 b+22 c-18 d-23
prior:quit b-15
prior:recal* d-15
prior:recall d-15
prior:recetas a-19
prior:recue* c+17
prior:recuerdo c+17
prior:remed* a+23 b-21 c-22 d-22
prior:remedios a+23 b-21 c-22 d-22
prior:remem* a-18 c+19
prior:remember a-18 c+19
prior:rezar b-17
prior:sabe a-17
prior:saw c+22 d-18
prior:schoo* a-17
prior:school a-17
prior:se d-25
prior:se_si b-15
prior:see c-16 d+20
prior:see_a d+16
prior:seguro a-19
prior:seman* b-17 c-27
prior:semana c-20 d+18
prior:semanas a+18 c-15 d-18
prior:seria a+23 b-22 c-22 d-19
prior:seria* b-19
prior:seria_lo a+17 c-16
prior:serian b-19
prior:sertralina b-22 c-25
prior:sever* d+16
prior:several d+16
prior:si a-29 b+18 c+22 d-33
prior:siete a-22 b-20 c-23 d+23
prior:siete_@medicine a-16 b-16 d+17
prior:sin b-16 c-26
prior:since_# a-17 d+20
prior:sirvi* a-25 c-22 d+27
prior:sirvio a-21 d+22
prior:sister c-17 d-16
prior:six a-15 c-16 d+18
prior:so b-32
prior:so_far a+28 c-31 d-21
prior:so_many d+19
prior:sola a+27 b-19 d-28
prior:solo a+33 b-24 d-32
prior:solo_@medicine a+28 c-15 d-25
prior:solo_una a+17
prior:somet* a-24 b-16
prior:something a-24 b-16
prior:son d-17
prior:ssri c-24 d+18
prior:st a+19 d-17
prior:start d-17
prior:start* b-16 c-20
prior:starting d-15
prior:starting_from d-15
prior:still c-16
prior:stimu* d+15
prior:stimulator d+15
prior:sun d+16
prior:sure a-19 c+18
prior:take a+22 b+16 c-26 d-15
prior:take_@medicine c-17
prior:taken a+17 c-17
prior:talk a+21 b-22 c-33
prior:talk_@treat a+21 b-22 c-33
prior:talke* b-21 d-18
prior:talked b-21 d-18
prior:talked_to b-21 d-18
prior:te d-15
prior:ten a-18 c-17 d+19
prior:tengo a-19
prior:terap* b+17 c-16 d-18
prior:terapia a-17
prior:terapias b+17 c-16 d-18
prior:than b-18
prior:that b-25
prior:that_count c+18
prior:that_counts c+16
prior:that_is a+24 b-15 c-19 d-20
prior:the_@day d+16
prior:the_@insurer b-17
prior:the_@medicine a+16 d-22
prior:the_first a+22
prior:the_one c-30
prior:them a-20 c-15
prior:then a-17 d+23
prior:then_@medicine d+18
prior:therapist c-28 d+20
prior:therapy c+17 d-24
prior:there a-21 b-20 d+15
prior:they a-26 b-15
prior:thing a+18
prior:think b-23
prior:this a+23 c-15 d-28
prior:this_is b-15
prior:this_would a+20
prior:three a-39 d+35
prior:three_or a-18 b-17 c-22 d+21
prior:throu* a-17 d+16
prior:through a-17 d+16
prior:tiemp* a-18
prior:tiempo a-18
prior:tila a+20 b-26
prior:time d-16
prior:tipo b+17 c-16 d-17
prior:tms a-18 d+25
prior:tms_and a-16 d+22
prior:to d-24
prior:to_@medicine d+16
prior:to_@treat b-17
prior:to_be b+16
prior:to_the a-17
prior:todas a-21 b-15 c-17 d+21
prior:todav* a+33 c-23 d-38
prior:todavia a+33 c-23 d-38
prior:todo a-34 b-30 c-20 d+40
prior:tomad* c-23
prior:tomado c-23
prior:tomado_nada a+17 d-16
prior:tome b-17 c+21 d-19
prior:tome_algo c+18 d-16
prior:tomo a-17 c-22
prior:tomo_@medicine d+18
prior:too b-21 d+16
prior:took b-28 d-19
prior:took_a a+16 c-17
prior:took_it a-23
prior:took_one d-24
prior:tratamiento a+16 d-16
prior:treatment a+25 c-20 d-15
prior:tres a-27 c-28 d+30
prior:tres_y a-17 d+17
prior:tried b-25 c-16 d+27
prior:tried_everything a-17 b-18 c-18 d+20
prior:tried_one c-21
prior:try a+21 c-15 d-19
prior:twent* a-20 c-22
prior:twice a-22 b-18 c+27 d-25
prior:two a-17 d+20
prior:two_@medicine a-20 d+18
prior:un_@month a+19 c-19 d-16
prior:un_monton a-17 d+22
prior:una a+20 b-52 d-38
prior:una_@clinician d-16
prior:una_@medicine d-23
prior:una_sola a+27 b-19 d-28
prior:una_y d-25
prior:unas c+21 d-19
prior:under d+16
prior:under_the d+16
prior:uno a+16 b-17 d-18
prior:va c-21 d+15
prior:varia* d+22
prior:varias d+22
prior:vario* d+15
prior:varios d+15
prior:veces c+22 d-23
prior:vez b-16
prior:vitamins d-20
prior:voy c-22
prior:voy_con d+19
prior:wante* a+20 b-17 c-19 d-19
prior:wanted a+20 b-17 c-19 d-19
prior:wanted_to a+17 b-16 d-18
prior:was d-17
prior:week b-17 d-17
prior:weeks d-16
prior:wellbutrin a+22 b-20 c-28
prior:went b-15 d-18
prior:went_to a-18 c+17
prior:were d-15
prior:what a-34
prior:what_counts b+20 c-16
prior:what_have a-19 d+22
prior:which b+17 c-17
prior:which_ones b+17 c-17
prior:white a+15
prior:whole a-17 c-18 d+19
prior:why b+26 c-19 d-22
prior:with c-18
prior:with_a c-17
prior:work a-22 c-16 d+21
prior:worke* a-24 d+26
prior:worked a-24 d+26
prior:works a-19 d+22
prior:would a-25 b-20 c+28 d-16
prior:would_be b-21
prior:would_have b-15
prior:would_know b-16
prior:y a-33 b-19 c-22 d+35
prior:y_@clinician d+17
prior:y_@medicine a-36 b-24 c-35 d+35
prior:y_@treat b-21 c-23 d+31
prior:y_la c-16
prior:y_lo d-17
prior:y_luego d+16
prior:y_me c-16
prior:y_nada a-41 c-22 d+31
prior:y_ni c-17
prior:y_ninguna a-30 d+31
prior:y_no b-15
prior:y_si b+15 c-16
prior:y_tomo d+18
prior:ya c-23 d+16
prior:ya_perdi b-18 c-17 d+18
prior:year a-17
prior:years a-26 b-17 c-29 d+32
prior:yes a-33 b-21
prior:yes_to d+16
prior:yet a+29 c-16 d-29
prior:you a-25
prior:you_name a-16 b-15 c-17 d+17
prior:zero a+32 b-27 c-33 d-31
prior:zoloft c-16
priva* a-28 b+29 c-25 d-27
privado a-15 b+17
private a-23 b+25 c-19 d-25
private$ a-23 b+25 c-19 d-25
proba* b-20
probably a-27 b-39 c+20
probably$ b-16 d-25
probably_my c+27 d-24
probably_not a-20 c+21 d-16
probado d-15
probado$ a+17
probar a-17 c-16
probar$ a-16 d+16
probe a-18
probe_una d-16
probl* b-16
problem$ a+16 c-18 d-15
problem__me a-16
problem__my a+19 d-18
problem__not a-18 c+20
problema$ c-21
problema__mi a-17 d+17
problemas c-34
problemas$ c-19
problemas__la a-17 d+21
problemas_con a-17 d+22
problems c-38
problems$ c-17
problems__my a-23 d+23
problems_no a+22 d-22
problems_there a+15 d-15
prola* a-19 c-17
promi* a-24 c+25 d-25
pront* a-22 b-25 c+23
pronto a-22 b-25 c+23
pronto__en a-16 b-15
pronto_para c+15
prost* c-19 d-21
prostate$ d-18
prostate__the a-17
prote* a-28 b-16
protection a-19
protein a-17
prozac a-17 d+18
prueb* b-20 d-19
prueba$ a-19 b-20 c+15
prueba__borrosa c+17 d-22
prueba__salio c-16
prueba_salio a-17
pruebo a+19 b-16 c-17 d-18
psico* c-36
psicoanalisis a-15 d+16
psicologa a-25 b-18 c+20
psicologo b-18
psicosis c-28
psicosis$ a-22 b+15 c-23
psicosis__con d+15
psicosis_posparto d+22
psicotico d+16
psiqu* a-21 b-22 c-17 d+20
psiquiatra b-28
psiquiatrico a-16 b-18 d+16
psych a-16 b-18
psych* c-28
psychiatrist b-25
psychosis a-19
psychosis: d-30
psychosis:# a-26 d+17
psychosis:#_@year a+17
psychosis:@body a+17 b-25 c-23
psychosis:@call a-15
psychosis:@call_de a-15
psychosis:@clinician a-22 b-20 c+22
psychosis:@clinician_le d+15
psychosis:@clinician_lo b-15
psychosis:@clinician_thought a-16 b-19 c+18
psychosis:@clothes a-16 c-16
psychosis:@food b+16 c-16 d-22
psychosis:@insurance a-16
psychosis:@medicine a-31 b-50 c-27 d+39
psychosis:@medicine_for b-17
psychosis:@month d+17
psychosis:@open a-25 c-17
psychosis:@person a-24 b+16
psychosis:@relative c-16
psychosis:@relative_did a+18
psychosis:@relative_had b+16
psychosis:@relative_has d-19
psychosis:@relative_is b+18 d-22
psychosis:@relative_si a+21 c-33 d-18
psychosis:@relative_tuvo a-16 b+15
psychosis:@relative_was c-19
psychosis:@stop b-16 c-19
psychosis:@thanks a+29 b-24 c-18 d-23
psychosis:@thanks_a a+16
psychosis:@year b-30 c-42 d+28
psychosis:@year_ago a-17 d+19
psychosis:a a-16 b-20
psychosis:a_dios a+16
psychosis:a_manic d+16
psychosis:a_veces a-18 b-21
psychosis:about d-18
psychosis:about_my a+16 b-16
psychosis:abuela c-17
psychosis:adhd a+15 b-19
psychosis:adhd_and a+18
psychosis:after a-21 b-18
psychosis:again d+15
psychosis:ago a-16 c-17 d+19
psychosis:al a-16 b-18
psychosis:algo b-16
psychosis:all a+25 c-28 d-24
psychosis:am c-20
psychosis:am_bipolar a-18 b-27 d+28
psychosis:am_not a+28 b-23
psychosis:and_then a-18 c+19
psychosis:anos b-17 c-28 d+20
psychosis:ansie* a+29 b-20 c-16 d-22
psychosis:ansiedad a+29 b-20 c-16 d-22
psychosis:answe* a-16 b+19 c-16
psychosis:anxie* a+28 b-24 c-22 d-16
psychosis:anxiety a+28 b-24 c-22 d-16
psychosis:any a+18
psychosis:any_of a+18
psychosis:as c-24 d-19
psychosis:as_mania b+16 c-17
psychosis:ask a-27 b+29 c-23 d-22
psychosis:at a-28 b-23
psychosis:at_# a-16 d+18
psychosis:baby d+16
psychosis:been b-27
psychosis:being b-16
psychosis:bien a+22 b-22 d-19
psychosis:bien_cuerda a+15 b-15
psychosis:bipolar_# b+15 c-30 d+20
psychosis:bipolar_disorder d+17
psychosis:bipolar_one c-15
psychosis:bipolar_tipo a-16 c-17 d+22
psychosis:bipolar_with d+19
psychosis:bipolaridad a-24 b-21
psychosis:blues a+16
psychosis:borde* c-16
psychosis:borderline c-16
psychosis:break a-18 c-20 d+20
psychosis:brote d+21
psychosis:brote_psicotico d+15
psychosis:but b-23
psychosis:but_i b-17
psychosis:but_no a+17 c-16
psychosis:but_not a+26 b-23 c-21 d-22
psychosis:by b+18 c-19 d-22
psychosis:can a+18 c-19 d-23
psychosis:can_not a+21 b-23 c-16 d-20
psychosis:check* a+18 c-18
psychosis:checked a+18 c-18
psychosis:cloza* a-18 b-15 d+18
psychosis:clozapina a-18 b-15 d+18
psychosis:como_que d-16
psychosis:con c+23 d-28
psychosis:contr* d+20
psychosis:cosa a+15 c-15
psychosis:cosas_que c-17
psychosis:could c+18 d-17
psychosis:count a-23 b-25 c+30 d-25
psychosis:crazy a+17 c-25 d-28
psychosis:crazy_about a+16 b-16
psychosis:crazy_but c-16
psychosis:cuand* a-20 b-24
psychosis:cuando a-20 b-24
psychosis:cuent* b+16 d-17
psychosis:cuenta b+16 d-17
psychosis:cuerd* a+15 b-15
psychosis:cuerda a+15 b-15
psychosis:dad c-16
psychosis:de d-17
psychosis:de_joven b-21 c-18 d+22
psychosis:de_la a+18 b-20 c-19
psychosis:de_que b-18
psychosis:defin* a-18 d-19
psychosis:define a-17 d-19
psychosis:define_mania a-17 d-19
psychosis:del b-20
psychosis:delus* c-17
psychosis:delusions d+17
psychosis:depre* a+27 c-20 d-26
psychosis:depresion a+15 b-19
psychosis:depressed a+20 d-21
psychosis:depression c-24 d-21
psychosis:desca* a+31 b-21 c-34 d-25
psychosis:descartaron a+20 b-17 c-20 d-17
psychosis:descarto a+21 c-25
psychosis:desde d-15
psychosis:despu* a-18 b-16
psychosis:despues a-18 b-16
psychosis:diagn* b-29
psychosis:diagnosed b-19
psychosis:diagnosed_with c-17
psychosis:diagnosticada d+16
psychosis:diagnosticado_nada a-15 c+15
psychosis:diagnosticaron c-20
psychosis:diagnosticaron_bipolaridad d+16
psychosis:diagnostico d-16
psychosis:dicen c+15
psychosis:dicen_que c+15
psychosis:did b-25
psychosis:dijer* a-17
psychosis:dijeron a-17
psychosis:dijo a-17
psychosis:dijo_que a-17
psychosis:dios a+16
psychosis:disor* b-21
psychosis:disorder b-21
psychosis:do a-26 b+20
psychosis:do_not a-24
psychosis:docto* b-16
psychosis:doctor a-36
psychosis:does a-26 c+24 d-27
psychosis:does_postpartum b-25 c+25
psychosis:dos a-22 b-16 c-17 d+23
psychosis:down a+19 b-19 c-22
psychosis:droga* b-16 c+17 d-20
psychosis:drogas c+16 d-18
psychosis:dx c-18
psychosis:el a-20 b-15 d+17
psychosis:el_@clinician a-16 c-24 d+21
psychosis:en a-24 d+15
psychosis:en_el a-25
psychosis:en_la c-19 d+18
psychosis:en_mi d-24
psychosis:episo* b-21 c-26 d+19
psychosis:episodio_de d+18
psychosis:es c-29 d-20
psychosis:es_bipolar c-17
psychosis:esa b+15 c-18 d-18
psychosis:esa_palabra b+15 c-18 d-18
psychosis:escuc* d+21
psychosis:eso b+16 c-37 d-23
psychosis:eso_lo b+18 c-18
psychosis:eso_no a+26 b-24 c-17
psychosis:eso_nunca a+16 c-16
psychosis:esqui* c-39 d+17
psychosis:esquizoafectivo a-20 b-22 c-27 d+29
psychosis:esquizofrenia c-27
psychosis:estab* a-20 c-21 d+21
psychosis:estaba c-15
psychosis:estan a-20 c+17 d-19
psychosis:estan_evaluando a-19 b-18 c+22 d-16
psychosis:estoy c-30 d-26
psychosis:estoy_loca a+17
psychosis:estoy_triste a+16
psychosis:estre* a+21 d-16
psychosis:estres a+21 d-16
psychosis:estres_postraumatico a+16
psychosis:estuve b-16
psychosis:evalu* b-33 c+16 d-29
psychosis:evaluando a-19 b-18 c+22 d-16
psychosis:evaluaron a+19 c-19 d-16
psychosis:ever a+16
psychosis:every d+17
psychosis:ex a-26 b+27 d-22
psychosis:ex_@clinician b-17
psychosis:ex_would b+17 c-18 d-15
psychosis:exact* b-19 c+19
psychosis:exactly b-19 c+20
psychosis:famil* a-15
psychosis:featu* d+17
psychosis:features d+17
psychosis:filli* d-18
psychosis:filling d-18
psychosis:first a-18 c-17
psychosis:for_bipolar b-17
psychosis:for_it c-16
psychosis:for_mania b-30 c-25
psychosis:for_psychosis d+19
psychosis:formu* c-17 d-25
psychosis:from b-19 c+18
psychosis:get a-23 c-22 d+18
psychosis:got a+19 b-18 c-16
psychosis:gracias a+21 b-17 d-17
psychosis:ha a+15 c-16
psychosis:habla* a-16 b-21 d+15
psychosis:hablar a-15
psychosis:hace b-16 c-27 d+21
psychosis:had_a a-19
psychosis:has d-15
psychosis:have a+20 b-35 c-21
psychosis:have_wondered a-17 c+17
psychosis:he b-36
psychosis:hear b-18 c-22 d+17
psychosis:hear_things c-16 d+16
psychosis:heard a-15 b-21
psychosis:heard_things d+16
psychosis:heard_voices c-17 d+16
psychosis:hears a-16
psychosis:hermano c-24
psychosis:hijo c-19 d+16
psychosis:him c-19
psychosis:hipom* b-17
psychosis:hipomania b-17
psychosis:his d-19
psychosis:hospi* a-29 d+20
psychosis:hospital a-23
psychosis:hospitalized a-16 c-15 d+16
psychosis:hypom* a-20 b-26
psychosis:hypomania a-17 b-23 c+25
psychosis:hypomanic c-15
psychosis:i a-15
psychosis:i_am c-20
psychosis:i_did b-15
psychosis:i_do a-15
psychosis:i_get a-23 c-22 d+18
psychosis:i_had b-22 c+18 d-25
psychosis:i_have a+21 b-34 c-24
psychosis:i_hear c-15
psychosis:i_was a-30 b-29 d+19
psychosis:if c+16
psychosis:if_that b-19 c+16
psychosis:in a-27 d+16
psychosis:in_# a-18 b-20 d+19
psychosis:in_my b-25
psychosis:ingre* d+21
psychosis:inter* a-17 b-27 d+16
psychosis:internaron b-16
psychosis:inveg* d+15
psychosis:invega d+15
psychosis:is d-36
psychosis:is_all c-16
psychosis:is_bipolar b+18 c-22
psychosis:is_it a+22 b-21 c-19 d-18
psychosis:is_mania b+21
psychosis:is_psychosis a-17
psychosis:is_schizo b+20 d-19
psychosis:is_schizophrenic b+19
psychosis:is_that b-16 c+18
psychosis:it a-15
psychosis:it_is b-17 c-19
psychosis:it_was a-16
psychosis:jaja d-18
psychosis:jamas a+30 b-32 c-21 d-26
psychosis:joven b-22 c-23 d+27
psychosis:just a+51 b-46 c-35 d-47
psychosis:kind b-17 c-17
psychosis:know b-19 d-16
psychosis:la a+15 b-24
psychosis:las a-27 c-27
psychosis:las_voces d+16
psychosis:last c-25
psychosis:last_@year a-15
psychosis:le c-23
psychosis:le_puso d+15
psychosis:life a+16
psychosis:like a+19 d-16
psychosis:like_that a+16
psychosis:lithium a-21 b-18
psychosis:litio d+15
psychosis:lo_descarto a+21 c-25
psychosis:lo_mio b-16
psychosis:lo_que c-16
psychosis:loca c-24 d-25
psychosis:loco c-24 d-23
psychosis:lol a+21 c-23 d-18
psychosis:los a-18 b+17
psychosis:mama a-15
psychosis:mania a-36 c-26 d+20
psychosis:mania_de a-18 b+22 c-21 d-20
psychosis:mania_si a-15 b-17 c-23 d+24
psychosis:manic a-33 b-41 c-49 d+45
psychosis:manic_once c-21 d+18
psychosis:mas c-32
psychosis:maybe a-17 b-18 c+19
psychosis:me a-16
psychosis:me_diagnosticaron c-20
psychosis:me_dijeron a-16
psychosis:me_estan a-15 c+15 d-16
psychosis:me_evaluaron a+19 c-19 d-16
psychosis:me_for b-18 c-16
psychosis:me_ha a+15 c-16
psychosis:me_internaron d+21
psychosis:me_lo b-23 d-23
psychosis:mean b+20 c-18
psychosis:meds b-21 c-24 d+19
psychosis:mi d-23
psychosis:mi_@clinician b-27 d-17
psychosis:mi_@relative c-23
psychosis:mi_ex b+16 c-16
psychosis:mind a+15 c-26 d-26
psychosis:minds a+23 b-19 c-20 d-23
psychosis:mio b-16
psychosis:mio_es b-16
psychosis:mixed b-15
psychosis:mother d-19
psychosis:my_@clinician a-28 b+15 d-19
psychosis:my_@medicine a-17 c-21 d+21
psychosis:my_@relative c-35
psychosis:my_ex a-22 b+19 d-20
psychosis:my_life a+22 d-15
psychosis:my_old b-16 c+18
psychosis:nada a+15 b-32 d-25
psychosis:nada_de a+20 c-16
psychosis:nada_mas c-17
psychosis:nada_parecido a+17
psychosis:name c+18 d-18
psychosis:negativo a+20
psychosis:never b-30 d-27
psychosis:never_again d+15
psychosis:never_ever a+17
psychosis:never_had a+16 c-18
psychosis:never_heard a+20 c-15
psychosis:never_seen a+15
psychosis:never_told a-15 c+17
psychosis:ni a+30 c-27 d-26
psychosis:ni_una a+23 c-22 d-20
psychosis:nightmares a+17 c-18 d-20
psychosis:no d-25
psychosis:no_eso a+19 c-18
psychosis:no_estoy a+27 c-22 d-17
psychosis:no_mi a+16
psychosis:no_never a+17 c-18
psychosis:no_quiero a-15 b+17
psychosis:no_se b-35 c+38
psychosis:no_tengo b-21 d-22
psychosis:nobod* a-21 c+19
psychosis:nobody a-17 c+16
psychosis:nomas a+34 b-24 c-29 d-25
psychosis:none a+21 c-15
psychosis:none_of a+18
psychosis:nope a+19
psychosis:not c-20 d-29
psychosis:not_a d-15
psychosis:not_crazy a+18
psychosis:not_know b-17 c+29
psychosis:not_me a+27 b-20 c-19 d-15
psychosis:not_say c-18 d-15
psychosis:not_that a+26 b-21 c-25 d-15
psychosis:nothi* b-30
psychosis:nothing b-30
psychosis:nunca b-37 d-46
psychosis:nunca_me d-22
psychosis:of d-17
psychosis:of_that d-18
psychosis:of_the c-18
psychosis:of_those a+15
psychosis:offic* a-18 b-19 c+19
psychosis:oi b-17 c+23
psychosis:oia a-21 b-19
psychosis:oia_voces a-19 b-17
psychosis:oigo a-19 b-22
psychosis:oigo_voces c-20
psychosis:old b-20 c+21 d-18
psychosis:old_@clinician a-16 b-20 c+21 d-17
psychosis:on b-18 d-21
psychosis:on_@medicine a-20 b-20
psychosis:on_my d-21
psychosis:on_the b-21
psychosis:once a-45 b-32 c+21
psychosis:only a+31 b-22 c-20
psychosis:only_the a+16
psychosis:only_when c-18 d+19
psychosis:otro d-20
psychosis:out d-24
psychosis:out_bipolar b-21 d-25
psychosis:palab* a-21 b+26 d-26
psychosis:palabra b+15 c-18 d-18
psychosis:palabras a-21 b+18 d-17
psychosis:panic a+18 c-16
psychosis:panic_disorder a+16
psychosis:para_nada a+16
psychosis:paran* a-16 c+17
psychosis:paranoid a-16 c+17
psychosis:parec* a+17
psychosis:parecido a+17
psychosis:passe* a-15
psychosis:passed a-15
psychosis:pero d-27
psychosis:pero_no b-16
psychosis:pero_yo a+18
psychosis:perso* c-21
psychosis:personal a-15
psychosis:por_psicosis d+18
psychosis:pospa* d+22
psychosis:posparto d+22
psychosis:posparto_con d+15
psychosis:possi* a-17 c+18
psychosis:postp* b-28 c+20
psychosis:postpartum b-28 c+20
psychosis:postr* a+16
psychosis:postraumatico a+16
psychosis:pregu* a-24 b+19 d-21
psychosis:psico* c-31
psychosis:psicosis c-28
psychosis:psicosis_posparto d+22
psychosis:psicotico d+16
psychosis:psiqu* a-16 b-18 d+16
psychosis:psiquiatra b-33
psychosis:psiquiatrico a-16 b-18 d+16
psychosis:psych a-16 b-18
psychosis:psych* c-28
psychosis:psychiatrist b-20
psychosis:psychosis a-19
psychosis:psychotic b-17 c-32 d+16
psychosis:psychotic_features d+17
psychosis:ptsd a+25 b-30 d-21
psychosis:ptsd_only a+17 c-19
psychosis:punto b-19 d-18
psychosis:puso b-16
psychosis:put a-22
psychosis:que a-38 b+18 d-20
psychosis:que_era b-18
psychosis:que_es a-18 b+20 d-19
psychosis:que_no a-17 b-23
psychosis:que_se a-16 b-16 c+18
psychosis:que_ver c-15
psychosis:quest* b+15
psychosis:question b+15
psychosis:quien_sabe b-15 c+19
psychosis:quier* a-19 b+22 c-16
psychosis:quiero a-15 b+17
psychosis:real c-18
psychosis:reali* b-19 c-22
psychosis:reality b-16 c-18
psychosis:rule a-19 c+17
psychosis:rule_out a-19 c+17
psychosis:ruled a+29 b-19 c-28 d-23
psychosis:ruled_out a+23 c-20 d-21
psychosis:sabe a-15
psychosis:sad a+23 b-19 c-20 d-23
psychosis:sad_not a+21 b-18 c-17 d-21
psychosis:said a-22
psychosis:salio a+16
psychosis:sane a+28 b-27 c-27 d-26
psychosis:saw b-17 c+21 d-19
psychosis:saw_things c+19 d-19
psychosis:say b+22 c-22 d-26
psychosis:say_i c-16 d-16
psychosis:say_yes b+15
psychosis:says a-27 c+20 d-18
psychosis:schiz* a-27 c-49 d+42
psychosis:schizo a-29 c-22 d+23
psychosis:schizoaffective a-26 b-25 c-27 d+37
psychosis:schizophrenia c-17 d+16
psychosis:schizophrenic c-16
psychosis:se a-19 c+28 d-20
psychosis:se_que b-24 c+27
psychosis:secon* c-16 d+20
psychosis:second c-16 d+20
psychosis:seen a+19
psychosis:sees a-17
psychosis:seman* d+17
psychosis:semanas d+17
psychosis:si_a c-15
psychosis:si_soy d+19
psychosis:si_yo a+17 c-16
psychosis:significa_eso b-16 c+16
psychosis:since a-15 c-18 d+20
psychosis:sister a+18
psychosis:sleep b-23
psychosis:so a-17
psychosis:solo a+33 b-28 c-27 d-22
psychosis:solo_depresion a+19
psychosis:sombr* d-16
psychosis:sombras d-16
psychosis:some a-15
psychosis:somet* a-28 b-24
psychosis:sometimes a-28 b-24
psychosis:son a-19 c-18
psychosis:soy a-25 b-23 c-26 d+31
psychosis:soy_bipolar a-25 b-23 c-26 d+31
psychosis:spent d+15
psychosis:stabl* d+18
psychosis:stable d+18
psychosis:steroids c-17 d+18
psychosis:still a-17 c+15
psychosis:strai* a+17 b-17 c-15
psychosis:straight a+17 b-17 c-15
psychosis:stuff a-17 b-25 c+23
psychosis:surge* c+17 d-16
psychosis:surgery c+17 d-16
psychosis:suspe* a-17 b-18 c+21
psychosis:tdah a+19 c-18 d-17
psychosis:tengo a-16
psychosis:tengo_esquizofrenia b-17 d+24
psychosis:thank a+18
psychosis:that d-28
psychosis:that_counts b-18
psychosis:that_is d-23
psychosis:the_@medicine c-15
psychosis:the_blues a+16
psychosis:the_hospital a-20 d+16
psychosis:the_whole b-21
psychosis:then a-28 c+28 d-18
psychosis:therapist a-21 b-19 c+23
psychosis:they b-23
psychosis:they_diagnosed d+15
psychosis:they_never a-19 c+19
psychosis:they_put a-17
psychosis:thing* b-23
psychosis:things b-23
psychosis:things_sometimes c-16 d+16
psychosis:things_that c-16 d+17
psychosis:thinking a-16 c-17 d+19
psychosis:this b+19 c-19 d-21
psychosis:those a+18 d-20
psychosis:thoug* a-25
psychosis:thought a-25
psychosis:three a+15
psychosis:time b-18 c+18 d-16
psychosis:tipo a-20 b-16 c-19 d+25
psychosis:tipo_# d+21
psychosis:to a-21
psychosis:to_be c+16
psychosis:toc a+17 b-17 c-15
psychosis:told a-29 b-23 c+18
psychosis:told_me a-20
psychosis:tomo a-16 d+20
psychosis:trast* b-24 c-22 d+25
psychosis:trastorno b-24 c-22 d+25
psychosis:trastorno_bipolar a-18 b-16 d+20
psychosis:tres b-17 c-17
psychosis:trist* a+26 b-21 c-21 d-21
psychosis:triste a+19 c-18 d-16
psychosis:tuve b-17 c-25 d+22
psychosis:twice b-16 c-20
psychosis:two c-26
psychosis:two_weeks d+16
psychosis:un a-21
psychosis:un_brote d+20
psychosis:una a-20 b-38
psychosis:una_vez a-16 b-31
psychosis:used a-18 b-19
psychosis:used_to a-17 b-18
psychosis:veces a-18 b-23
psychosis:veces_oigo d-15
psychosis:veia a-21 b-21
psychosis:veia_cosas a-17 b-16
psychosis:ver c-20
psychosis:vez a-19 b-35
psychosis:vi a-17 b-24
psychosis:vi_cosas a-17 b-24
psychosis:visio* b-17 d-20
psychosis:visiones a+16
psychosis:visions d-16
psychosis:voces a-19
psychosis:voces_cuando c-17 d+18
psychosis:voice* b-28 c-29 d+21
psychosis:voices b-28 c-29 d+21
psychosis:ward_for c-15 d+18
psychosis:was a-38
psychosis:was_in a-18
psychosis:was_told a-15
psychosis:weeks d+15
psychosis:went a-24 b-16 c-25 d+24
psychosis:were a-16 d+16
psychosis:what d-24
psychosis:what_is d-19
psychosis:when a-29 d+19
psychosis:when_i a-26
psychosis:whole b-21
psychosis:will a-20 b+21 c-18
psychosis:words d-17
psychosis:would a-17 b+22 c-21 d-16
psychosis:would_say b+17 c-18 d-15
psychosis:wow a-21 b+21 c-18 d-19
psychosis:wrote a-16
psychosis:y a+24 c-22 d-16
psychosis:ya a-20
psychosis:yeah d+19
psychosis:year a-21 c-15 d+20
psychosis:years c-18
psychosis:yes a-21 c-34 d+21
psychosis:yo a+29 b-19
psychosis:yo_jamas a+17
psychosis:yo_no a+31 b-25 c-30 d-15
psychosis:you b+26 c-25 d-23
psychosis__my d+18
psychotic b-17 c-32 d+16
psychotic$ a+16 d-17
psychotic_features d+17
pt b-16 c-16
ptsd a+25 b-30 d-21
ptsd_only a+17 c-19
pude a-29 b-29 c-28 d+30
puede b+20 d-35
puede$ a+24 c-24 d-18
puede* a-19
puede_@call a-17 b+17 c-17
puede_@fetch d-17
puede__@clinician a-17
puede__@relative a-22
puede__en a-20 b+19 d-17
puede__la c-23 d-17
puede__mi a-21
puede__si b-23 c+24
puede__una a-16 b+16
puede_en a+16 c-20
puede_escribir b+15 c-17 d-19
puede_que a-19 b-32 c+35 d-18
puede_ser a-21 d-21
pueden a-19
puedo a-15 b+16
puedo$ b-41
puedo_@call a-18 b+17 c-19
puedo_@drive d-19
puedo_@eat d-15
puedo_dejar b-24 c-20
puedo_ir b-20 c-20
puerta a-22 c-20 d+15
pues a-21 b-17
pues$ a-27 b-23 c-27 d+28
pues__si a-19 d+19
pues_si a-18 d+21
pues_tengo c-15
puest* c-35
puesto c-35
puesto$ c-22 d-24
puesto_que b-16 c-21 d+19
puked a-16
pulled__driveway d+16
pulled__the d+16
pulled_in d+16
pulse* c-16 d+17
pulsera c-16 d+17
pump a-28 b-27 c-26 d+33
pumpi* a-26 c-20 d+20
pumping a-24 c-19 d+21
punto b-30
punto$ b-22 c-33
pura b-15 c-19
puras a+27 c-26 d-29
puras_vitaminas c-16 d-23
puro a+32 c-43 d-39
puro_@drink a+18 c-21 d-30
puro__de b+18 d-23
puro__ni c-20 d-19
puro__y c-25 d-21
puro_estres a+17
puros b-30 c-27
puse a-33
puse_bien a-20 c-17 d+20
pusie* b-19
pusieron b-19
pusieron$ c-25
pusieron__en a-23 d+24
pusieron__me d-16
pusieron_una c-22 d+20
puso a-20
put$ a+17 d-16
put__a a-20
put__down a-15 d+15
put__in a-24 c-25 d+22
put__the a-16 d+19
put_me b-15
que a-30 b+34 d-32
que$ a-30 b+34 d-50
que_@insurer a+26 b-41 c-36
que__# a-20
que__@call a+16 c-19 d-19
que__@medicine a+17 d-16
que__@relative b-23
que__a b-33
que__alta a-18 b+23 d-20
que__como c-16
que__con a-19
que__cuatro d+15
que__de b+17 d-27
que__dia a+17 d-16
que__dicho a+17 c-17
que__el a-20 c+15
que__en a-19
que__es d-23
que__eso a-28 b+16
que__esta a-16 b+17 c-17
que__estamos a-18
que__fue b-19
que__hace a-20 b+25 c-25 d-25
que__hasta b-18
que__hay d-19
que__hayan a+17 c-17
que__jajaja d-16
que__la d-16
que__lo b-24 d-19
que__los a-21
que__mas a-18 c-16
que__me a-29 b-21
que__mi b-28 c+27 d-20
que__mis b-17
que__nada a+18 c-16
que__ninos a-16
que__no b-15
que__para c-18
que__pecho c-16
que__pero b-31 c+21 d-16
que__por b+20 c-22 d-19
que__pregunta c-16
que__problema d-18
que__puedo d-19
que__que a-18 b+21 d-30
que__recojan c-16
que__sabe a-18
que__se c-18
que__sepa a+17 b-30 d-23
que__si b-19 d-24
que__un d-20
que__una b-22
que__ver b+21 c-21
que__voy a-17 b-18 c-26 d+25
que__y b-17
que__ya d-18
que__yo a-16 b-32 c+33 d-16
que_antes a+18 b-22 c-22
que_dos d-18
que_el b-16
que_entrar c-16
que_era b-27 d-19
que_es a-27 b+21 d-28
que_estoy d-20
que_frio a-19 b+20 c-21 d-19
que_hacer a-16
que_hora a-24 b+27 d-16
que_le b-22
que_llaman b+18 d-17
que_llego d-20
que_llevo a-20 b+22 c-22 d-22
que_lo c-20
que_los a-20 b-18 d+20
que_mi b-23
que_nadie b-16 d-20
que_necesita b+15
que_necesito a-18 b+19 d-17
que_otra b-21
que_pasa b+18 d-18
que_paso b-19
que_por b-16 d+17
que_pregunta a-15 b+17 c-18 d-15
que_preguntar b-18 d-15
que_preguntarle b-16
que_repetir c+17
que_se a-19 c+22 d-19
que_si b-21
que_significa b+17 d-18
que_tengo a+18 b-23
que_tiene a-18 b+17 c-27
que_tipo a-23 b+24 c-21 d-24
que_ver c+20 d-31
que_viene c-20
que_voy b-24 c-26
que_ya a-27 b-22
que_yo a+16 c-22
queda b-23
queda$ a-17
queda* a+17 b-17
queda__temprano a+16 c-16 d-15
queda_muy a+16 c-16 d-15
quedamos a+22 b-16 d-23
quede b-28 c-32
quede_sin a+21 d-21
quedo d-18
queri* d-18
queria d-18
quest* a-28 b+32 c-43
question b+24 c-33 d-21
question$ b+16 c-27 d-30
questions a-33 b+18 c-23
questions$ a-19 b+22 c-21 d-17
quien a-28 b+17 c+22 d-28
quien$ b-16
quien__@fetch b-21
quien__a c-15 d-22
quien__esto c-16
quien__mi a-22 c-19
quien__que c+16
quien_es a-19 b+27 c-23 d-15
quien_hablo b+17
quien_mas a-19 c-19
quien_me a+16 b-19 d-18
quien_pregunta a-16 b+22 c-22 d-17
quien_quita a-21 b-30 c+27 d-26
quien_sabe a-32 b-52 c+47 d-32
quier* a-18 b+27 c-27
quiera b-20 c-20 d+16
quieren a-22 b+24 c-30
quieren$ c-16
quieren_saber a-18 b+23 c-21 d-20
quiero b+19 c-42
quiero$ b-29 c-18
quiero_@call b+17
quiero__se d-19
quinc* a+33 b-24 c-24 d-34
quince a+28 b-20 c-21 d-28
quita a-29 b-32 c+32
quita* b-34
quitaron b-25 d-20
quitaron_la d-23
quite a+15 c-31
quite$ a+27 b-24 c-21 d-27
quite* b-26 c-27
quiza a-30 b-27 c+30 d-27
quiza$ a-24 b-22 c+24 d-23
quiza* a-35 b-41 c+41 d-34
quizas a-35 b-41 c+41 d-34
quizas$ a-20 b-19 c+20 d-15
quizas__@relative c+16
quizas__me c+20
quizas_un c+16
races d-16
rain a+16 b-28
rain$ b-17 c-18
raite b-17 c-20
rajo a+23 b-18 c-22 d-22
rajo$ a+23 b-18 c-22 d-22
ran a+20 b-19 d-24
ran_out d-17
rapid* a-16 c+18 d-17
rapido a-16 c+18 d-17
rara b-24
rarel* a+22 b-21 c-21 d-20
rarely a+22 b-21 c-21 d-20
raro d-32
raro$ a+17 b-16 d-26
rash a-15
rate a-23 b-20
rathe* b+22 c-35 d-28
rather b+22 c-35 d-28
rather__@call a+18 b-17
rather__say a-18 b+17 c-16
rather__that a-22 b+20
rather_not a-25 b+25 c-24 d-21
rather_you a+27 b-26 c-15 d-26
ratit* a-19
ratito a-19
rato c-25
rato__de a-18 d+18
rato_mejor a+17 d-18
ratos a-16 c+21 d-23
rayit* a-18
rayitas a-18 c-16 d+19
reacc* b-21
reaccion b-16 c-19
reaccion$ a+16 c-19
reaccion_fea d+16
reaction$ d-20
reaction_to c+16
reactions a+17 c-16 d-17
reactions$ a+17 c-16 d-17
read d-21
reads d-17
ready a-29 c-25 d+29
ready$ a-23 c-22 d+23
ready__you a-17 d+19
reali* b-19 c-25
reality b-16 c-18
reall* a+17 b-19 d-15
really a+17 b-19 d-15
really_bad d+16
reaso* a-19
reason a-19
recai a-26 b-15 c-16 d+30
recai_en a-22 d+25
recal* a-22 b-20 c+25 d-24
recall a-22 b-20 c+25 d-24
recall$ a-22 b-18 c+25 d-21
recetas a-19
reche* c+19 d-17
recheck c+16
recie* b-19 c-19
recien b-19 c-19
recien$ c-15
recko* c+16
reckon c+16
recli* a-17 d+16
recliner a-17 d+16
recoge a-22 d+19
recoj* a+22 b-17 c-19 d-21
recojan c-16
recojan$ c-16
recor* a-26 b+17 d-16
records a-22
recov* a-25 d+24
recue* b-21
recuerdo a-28 b-24 c+26
recuerdo$ a-19 c+15
recur* c-18 d+20
red a-16
regis* c+15 d-15
regla b-20 d-23
regla$ a+16 d-17
regre* a+18 b-17 c-18
regreso a+18 b-17 c-18
regul* d-16
regular d-16
rehab a-34 d+25
rehab$ a-25 c-16 d+21
rehab* a-22 b-17 c-22 d+23
rehabilitacion a-22 b-17 c-22 d+23
rehabilitacion$ a-21 b-17 c-22 d+22
reir a-25 b-20 c-27 d+27
relap* a-26 d+29
relapsed a-21 d+25
relat* d-16
related d-16
related$ a+15
reloj a+26 b-22 c-24 d-22
reloj$ a+20 c-18 d-16
remed* a+23 b-21 c-22 d-22
remedios a+23 b-21 c-22 d-22
remem* a-26 b-41 c+36 d-18
remember a-23 b-38 c+32
remember$ b-21 c+20 d-18
remov* a-15 c-18
removed a-15 c-18
repea* a-25
repeat a-22 b+16
repet* a-26 c+19 d-17
repetir a-26 c+19 d-17
repit* a-22 b+23 c-21
repite a-18 b+19 c-20
repite_la a-15 b+16 d-15
repor* c-18 d-18
reque* a+23 b-23 d-24
request a+23 b-17 c-21 d-23
reschedule a-21 b+17
reson* d-15
resonancia d-15
respi* b-20 c-21
respirar a-15 c-15 d+16
respo* a-30 b+29 d-24
responder a-22 b+22 c-17
responder$ a-21 b+20
rest a+21 c-19 d-22
rest_is a+18 d-19
resul* a-32 b-35 c+37 d-28
resultado a-21 b-17 c+20
resultado$ a-15
resultados b-16 c+17 d-18
results a-19 b-18 c+22 d-25
results$ a-16 c+18
retir* a-27 b-24 d+22
retired a-27 b-24 d+22
retired$ a-15
retra* a-37 b-27
retraso a-37 b-27
retraso$ a-32 b-25 c+17
retraso_de c-16 d+16
revis* b-23 c+24 d-32
revisado a-16 c+16
reviso a+21 c-17 d-20
rezar b-21 d-15
rhyth* a-18 b-16
rhythm a-18 b-16
ride a+22 b-30 d-15
ride: b-26 d-15
ride:# a-39 b+19
ride:#_@year a-16
ride:@animal a+20 d-21
ride:@call a-19 b+15 d-21
ride:@cancel a+33 b-18 c-17 d-34
ride:@day a-21 b-24 c+27 d-20
ride:@door a-21 b-17 d+20
ride:@drive b-16 c-58
ride:@drive_him d+16
ride:@drive_me a-16 b-23 c-17 d+22
ride:@drive_yo c-21
ride:@fetch b-41 c-26 d+19
ride:@fetch_mi a-33
ride:@food b-17 c-19
ride:@howmuch a-23 b+27 c-28 d-24
ride:@insurer b-23 d+20
ride:@insurer_a c-16 d+19
ride:@insurer_mi a-18 d+16
ride:@late c-16
ride:@parking a-19 c-19
ride:@person b-28
ride:@place a-21 b+16
ride:@relative a-36 b-54 d+32
ride:@relative_@drive a-28 b-23 c-20 d+28
ride:@relative_@insurer a-20 d+21
ride:@relative_and a-16 b-19 c-25 d+29
ride:@relative_can b-41 c+26 d-25
ride:@relative_comes d+16
ride:@relative_con a-15 d+16
ride:@relative_de a-19
ride:@relative_dijo d+19
ride:@relative_does a+17
ride:@relative_earl c-15 d+17
ride:@relative_has a-28 b-20
ride:@relative_if c+24 d-20
ride:@relative_in a-20 b-19 c-24 d+23
ride:@relative_is b-26
ride:@relative_me b-28 c-18
ride:@relative_might c+16
ride:@relative_no a+24 b-25 d-22
ride:@relative_off a-16
ride:@relative_pidio a-18 d+18
ride:@relative_puede a-20 b-19
ride:@relative_said a-33 b-24 c-15 d+32
ride:@relative_se a+16 b-25
ride:@relative_si a-26
ride:@relative_trabaja a+17 c-27
ride:@relative_was a+23 c-19 d-23
ride:@relative_will a-23 b-17 c-46 d+41
ride:@relative_y d-15
ride:@ride c-25
ride:@ride_is a-30 b-17 c-19 d+30
ride:@sick a+16 c-19
ride:@stop a-23 b-24 c+27 d-23
ride:@vehicle a+30 c-38 d-24
ride:@vehicle_count b+20 c-19
ride:@vehicle_home a+19 b-15 d-17
ride:@vehicle_or a-16 c+17
ride:@year a-16
ride:a d-19
ride:a_@fetch b-21 c-22
ride:a_@ride c-16 d+16
ride:a_@vehicle d-20
ride:a_car a-24
ride:a_lo c+15
ride:a_mi c+20 d-33
ride:a_nadie a+25 c-24
ride:a_pata c-16
ride:a_pie a+26 b-19 c-23 d-27
ride:a_que b+15
ride:a_soul a+20
ride:a_ver a-21 b-20 c+26 d-23
ride:acaba c-18
ride:acaba_de c-18
ride:afuer* a-16 d+20
ride:afuera a-16 d+20
ride:ahi a-24
ride:aide a-24 b-22 c-33 d+31
ride:algui* a-30 b-25 c+33 d-31
ride:alguien a-30 b-25 c+33 d-31
ride:all b-31 c-37
ride:all_set a-31 b-18 c-17 d+31
ride:alone a+31 b-17 c-23 d-36
ride:alone_and a+17 d-16
ride:am b-36 d-20
ride:am_coming a+17 d-17
ride:amiga d-16
ride:an d-24
ride:and c-38
ride:and_if d+15
ride:and_my a+16
ride:and_she c-20 d+23
ride:ando b-20 d-28
ride:ando_a a+20 c-19 d-20
ride:answe* a-18 b-17 c+26 d-24
ride:answer c+18 d-19
ride:answered c+16 d-16
ride:anybo* d-23
ride:anybody d-23
ride:anyon* a+18 c-20
ride:anyone a+18 c-20
ride:are c-29
ride:are_you b+19
ride:aroun* b-16 c+18 d-22
ride:around b-16 c+18 d-22
ride:arreg* d+16
ride:arreglado d+16
ride:ask b-34 d-22
ride:ask_my c+16
ride:asked a-19 b-15 c+26 d-19
ride:askin* a-23 c+22 d-19
ride:asking a-23 c+22 d-19
ride:asking_around a-22 c+21 d-18
ride:at b-17
ride:aun a-24 c+26 d-21
ride:aun_no c+16
ride:away c-17
ride:back d-23
ride:baile* a+18 c-17 d-19
ride:bailed a+18 c-17 d-19
ride:be c-20
ride:be_by a+16 d-18
ride:be_there a-17 d+17
ride:be_waiting c-15
ride:been a+17 c-19
ride:bf a-22 d+21
ride:bike a+18 b-19 c-15 d-16
ride:boss a-17
ride:both a-26
ride:boy a-20 b-15 c-20 d+20
ride:bring a-21 c-21 d+17
ride:bring* a-24 b-15 c-22 d+24
ride:bring_me a-18 c-17 d+21
ride:bringing a-23 c-20 d+23
ride:broke a+18 c-17 d-18
ride:brother a-26 b-16
ride:buddy a-21 d+15
ride:bus c-27 d-28
ride:busca a-19 c-17 d+21
ride:busca* a-35 b-24 c+17
ride:buscar a-22 b-16
ride:but b-17
ride:but_he a+18 c-19 d-16
ride:but_i a-20
ride:but_my a-25 c-25 d+26
ride:by b-22
ride:by_myself a+20 d-23
ride:call a-19 b+15 d-24
ride:can b+24 d-30
ride:can_find c+18
ride:can_i a-35 b+26
ride:can_my b+18
ride:can_not a+27 c-53
ride:can_they a-17 b+17
ride:cancelo a+25 d-25
ride:capaz a-17 c+21 d-20
ride:car c-34
ride:care a-18 c-19 d+18
ride:care_of a-18 c-19 d+18
ride:carnal a-23 b-18 d+18
ride:carro a+20 c-33
ride:casa a-17 b-17
ride:check* a-19 c+22 d-20
ride:checking a-19 c+22 d-20
ride:chofe* c-17
ride:chofer c-17
ride:churc* a-27 b-25 c-23 d+27
ride:church a-27 b-25 c-23 d+27
ride:church_is c-16 d+16
ride:claro a-19 c-18 d+24
ride:claro_mi a-19 c-18 d+24
ride:clinica a-16 b+17 d-16
ride:comadre a-22
ride:come c-18
ride:comes c-19
ride:comin* c-17
ride:coming c-17
ride:companero a-20 d+18
ride:con c-20 d+24
ride:con_mi a-24 c-20 d+25
ride:confi* a-21 b-18 c+20
ride:confirma c+16 d-15
ride:confirmed a-17 c-20 d+20
ride:conmi* a-16 c-16 d+19
ride:conmigo a-16 c-16 d+19
ride:conoz* a+15
ride:conozco a+15
ride:conse* b-15 c-18
ride:consegui b-15 c-18
ride:consi* b-26 d-29
ride:consigo b-17 d-20
ride:consigo_a a+16
ride:conte* b-16 c+17
ride:contestado a-18 c+15
ride:could a+16 d-21
ride:could_not a+16 c-17
ride:count a-16 b+23 c-19
ride:cousin a-29 b-18 d+30
ride:cover* a-29 b-16 c-29 d+32
ride:covered a-29 b-16 c-29 d+32
ride:creo c+16
ride:creo_que c+16
ride:cuadr* a-21
ride:cuadrado a-16
ride:cuanto a-21 b+23 c-25 d-22
ride:cuent* a+20 b-19 c-21
ride:cuento c-18
ride:cuento_con c-18
ride:cunada a-28 b-24 d+26
ride:cunado a-22 d+23
ride:dad b-29 c-32 d+24
ride:dads a-16 d+16
ride:dan d-15
ride:dan_permiso d-15
ride:daughter d+17
ride:day b-25
ride:day_off a-16
ride:de a-15 b-32
ride:de_la a-17 b-18
ride:de_mi a-19 d+17
ride:decir* c-18
ride:decirle c-18
ride:deja a-17
ride:deje a-29 b-22 c+27 d-21
ride:del a-24 b-17 d+20
ride:depen* a-19 b-28 c+27 d-18
ride:depends b-22 c+32 d-15
ride:depends_what c+17
ride:desca* d-16
ride:descansa d-16
ride:dia b-19
ride:dia_para c-15 d+18
ride:died a+17 d-16
ride:digo b-15
ride:dije c-17
ride:dijo a-17 d+23
ride:dijo_que a-17 d+23
ride:do b+19
ride:do_it c-21
ride:do_not d-19
ride:do_they b+20
ride:do_you b+17
ride:does b+26 c-35 d-15
ride:does_he b+16
ride:does_not a+15
ride:donde a-16 b+18 c-21
ride:down c-19
ride:drive a+24 c-39 d-30
ride:drive* c-19
ride:driver a-17 c-16
ride:drives b-22 c-15 d+17
ride:driving b-34 c-30 d+23
ride:earl c-15 d+17
ride:el a-20
ride:el_@day a-16 b-16 c+26 d-24
ride:el_@relative a-26 c-18 d+25
ride:el_@vehicle a+17
ride:el_dia a-21 d+21
ride:ella d-19
ride:en d-29
ride:en_@vehicle a+16 c-19 d-16
ride:en_eso a-26 b-20 c+26 d-21
ride:en_mi a+26 b-19 c-24 d-23
ride:entre d-18
ride:es b+24 c-19 d-26
ride:ese a+19 d-24
ride:ese_dia a+20 d-23
ride:eso a-29 b-26 c+20
ride:esper* a-31
ride:espera a-20 c-18 d+21
ride:espera_afuera d+15
ride:esposa c-21
ride:esposo a+18 b-36 c-20
ride:esta b+18 c-29 d-18
ride:estoy b-35 c+32 d-39
ride:estoy_sola a+16
ride:estoy_viendo a-20 c+19
ride:every* a+22 b-26 c-25
ride:everybody a+19 b-17 c-18 d-18
ride:everybody_i a+17 d-15
ride:everyone a+19 d-23
ride:famil* a+18 c-22 d-21
ride:familia a+16
ride:figur* b-19 c+23
ride:figure a-18 c+20
ride:find b-27 c+17 d-29
ride:find_a b-16
ride:find_anybody a+18 c-17
ride:find_someone b-19 d-19
ride:folks a-30 b-26 d+29
ride:for a-27 c-22
ride:for_me a-19 b-16 d+19
ride:found c-21 d+19
ride:fresh a+15 d-16
ride:fresh_out a+15 d-16
ride:friend b-22
ride:friends a+27 c-16 d-25
ride:from a-27 b-17 c-21 d+25
ride:get b-15
ride:gets a-17
ride:gf a-15 d+17
ride:girlfriend c-22 d+24
ride:go d-18
ride:going a+20 b-33 c-21
ride:going_to a+24 b-32 c-18
ride:got b-37 c-52 d+29
ride:got_it c-17 d+15
ride:got_me a-29 b-17 c-18 d+28
ride:got_my b-22 c-34
ride:got_someone a-21 c-20 d+23
ride:ha a-24 c+22 d-17
ride:ha_contestado a-18 c+15
ride:hace a-16 c-16 d+18
ride:hace_el a-18 d+18
ride:had a+27 c-30 d-24
ride:handl* a-19 b-19 c-22 d+22
ride:handled a-19 b-19 c-22 d+22
ride:has a-20
ride:has_not a-15 c+18 d-17
ride:hasta a+19 b-18 d-17
ride:have_my c-21
ride:have_not c+17 d-23
ride:have_someone a-25
ride:have_to c-18
ride:hay_@ride c-16 d+16
ride:hay_quien c-23
ride:he b-22 c+18
ride:he_can c-25
ride:he_is b-21
ride:hear c+15
ride:her a-24
ride:here a+31 b-24 c-22 d-26
ride:hermana b-29 c+16
ride:hermano a-39 b-25 c+21
ride:herse* a+18 d-20
ride:herself a+18 d-20
ride:hija b-34
ride:hijo a-28 b-19
ride:him a-25 d+16
ride:home b-25 c-25
ride:hopin* d-16
ride:hoping d-16
ride:hoping_my c+15 d-15
ride:hora d-16
ride:how a-16 b+22 c-29
ride:how_long b+18 c-22
ride:hubby d+16
ride:i d-37
ride:i_@drive d-24
ride:i_@vehicle a-20
ride:i_am b-37
ride:i_can d-24
ride:i_figured a+18
ride:i_got a+20 c-19
ride:i_have a-16 b-33
ride:i_just a-16
ride:i_know a+17 d-18
ride:i_live a+19 d-16
ride:i_take a-16 b+16
ride:i_thought a+17 c-15
ride:i_was a+19 c-18
ride:i_will b-45 c+21 d-26
ride:i_would a+25 c-20 d-19
ride:if a-32
ride:if_he c+24 d-19
ride:if_my c+17
ride:if_not d+15
ride:ill b-15 d-20
ride:in c-30
ride:in_law b-15 c-24 d+18
ride:in_the a-21 b+19
ride:iria a+17 b-15 d-16
ride:irme c-23
ride:irme_sola d-19
ride:is_@drive a-20 d+19
ride:is_checking a-19 c+22 d-20
ride:is_down d+19
ride:is_going a-25 d+25
ride:is_it b+15
ride:is_my a-23 d+19
ride:is_not a-17 d+15
ride:is_working a+16 c-24
ride:it a-31
ride:it_be b+15
ride:it_is c-26
ride:it_out a-25 c+23 d-17
ride:jaja b-15 c-17
ride:jueves c+19 d-17
ride:just c-24
ride:just_@vehicle a-21
ride:just_me a+34 b-26 c-20 d-33
ride:just_moved a+19 d-15
ride:kids c-16
ride:kind d-16
ride:kind_of d-16
ride:know a+24 d-28
ride:la c-25
ride:la_@relative c-19 d+19
ride:lady a-17 b-19 c-16 d+18
ride:law b-15 c-24 d+18
ride:le a+21 b-29 d-41
ride:le_dan d-15
ride:le_digo b-15
ride:le_dije c-17
ride:le_pregunte d-15
ride:lejos d-17
ride:let a-16 c+19 d-15
ride:let_me c+17
ride:licen* c-16
ride:licencia b-18 c-21
ride:lined c-20 d+16
ride:lined_up c-20 d+16
ride:live a+19 d-16
ride:lives a+19 c-18 d-18
ride:lleva a-37 c-21 d+35
ride:llevar b-18 d-23
ride:llevarme d+16
ride:lleve c-24
ride:lo a-31 b-28 d+23
ride:lo_mejor c+15
ride:lo_tengo a-15
ride:lol c-19
ride:long a-17 b+18 c-24
ride:long_will c-17
ride:looki* b-21 d-23
ride:looking b-21 d-23
ride:lyft a-18
ride:ma a-20 b-20 c-20 d+24
ride:mama a-32 b-19 c-22 d+29
ride:manan* a-16
ride:manana a-16
ride:manej* a+21 c-22 d-25
ride:maneja a-19 b-26 c-22 d+26
ride:manejando a+22 c-18 d-18
ride:manejar c-18
ride:manejo b-16
ride:marido d+19
ride:mas a+16 c-19
ride:maybe a-41 b-30 c+44 d-28
ride:maybe_my a-18 c+23
ride:me c-38 d+22
ride:me_@cancel a+25 d-25
ride:me_@fetch b-26 c-38 d+32
ride:me_and c-17
ride:me_busca a-19 c-17 d+21
ride:me_confirma c+16 d-15
ride:me_espera a-15 c-18 d+19
ride:me_ha a-18 c+15
ride:me_hace a-21 d+19
ride:me_puede d-17
ride:me_quede a+22 c-19 d-22
ride:me_regreso a+17 d-17
ride:me_up a-18 c-19
ride:me_voy a+28 b-19 c-16 d-28
ride:mejor c+15
ride:metro a+19 b-17 d-18
ride:mi b-36
ride:mi_@relative b-29
ride:mi_@ride a+16 d-16
ride:mi_carro a+16 c-23 d-20
ride:mi_ma a-20 b-20 c-20 d+24
ride:mi_vieja a-21 c-15 d+21
ride:might c+18
ride:mija a+17 d-19
ride:miles c-20 d-16
ride:misma a+16 d-16
ride:mom a-18 b-27
ride:moms a-17 d+17
ride:moved a+28 b-20 c-18 d-29
ride:my b-30
ride:my_@relative a-18 b-78 c+16
ride:my_@ride c-42
ride:my_@vehicle a+24 b-21 c-16 d-24
ride:my_boy a-20 b-15 c-20 d+20
ride:my_car a+19 d-21
ride:my_driver a-21
ride:my_own a+33 b-30 c-27 d-32
ride:my_truck a+18 c-25 d-32
ride:mysel* a+17 c-27 d-30
ride:myself a+17 c-27 d-30
ride:myself_and a+15
ride:nadie a+34 b-37 c-22 d-45
ride:nadie_puede a+18
ride:neces* a-16 d-17
ride:necesito d-15
ride:need_to a-16
ride:neighbor a-29 b-16
ride:ni a+21 b-24 c-19
ride:nieto a-20 b-19 c-20 d+25
ride:no a+15 b-19 d-23
ride:no_@relative a+16
ride:no_car a+15
ride:no_conozco a+15
ride:no_consigo a+16 c-16
ride:no_hay a+24 c-21 d-24
ride:no_he a-17 b-15 c+20
ride:no_i a+15
ride:no_one a+29 c-23 d-27
ride:no_puede a+20 b-22 c-33
ride:no_se a-24
ride:no_tengo a+49 c-33 d-45
ride:nobod* a+20 b-31 c-48
ride:nobody a+20 b-31 c-48
ride:nobody_can c-17
ride:nobody_i a+18
ride:not_@drive a+18 d-21
ride:not_answered c+16 d-16
ride:not_asked a-20 c+20
ride:not_but a-27 c-26 d+31
ride:not_find a+27 c-29 d-23
ride:not_have a+29 b-25 c-22 d-16
ride:novia d+15
ride:novio c-19 d+18
ride:of a+16 b-27 c-18
ride:off a-20 b-18 d+15
ride:off_to b-15 c-16
ride:offer* a-15 b-17 d+16
ride:offered a-15 b-17 d+16
ride:ofrec* a-19
ride:ofrecio a-19
ride:ok c-18
ride:old a-16 c-16 d+16
ride:on d-16
ride:on_it a-26
ride:on_my a+29 b-18 c-24 d-28
ride:one a+15 c-27
ride:or_my a-16 c+17
ride:out b-29 c+15 d-44
ride:out_here a+21 d-17
ride:out_of a+24 b-16 c-21 d-26
ride:over a-16
ride:own c-29 d-37
ride:own_car a+15 b-18
ride:para c-36 d+16
ride:para_eso c-16 d+18
ride:pareja c-23
ride:pasa a-24 b-19 c-21 d+25
ride:pasa_a a-18 d+18
ride:pata c-16
ride:pensa* a+27 b-24 d-24
ride:pensaba a+28 b-23 c-25 d-23
ride:people b-24
ride:permi* d-17
ride:permiso d-17
ride:pero b-20
ride:picki* d+17
ride:picking d+17
ride:picking_me d+17
ride:pidio a-18 d+18
ride:pidio_el a-18 d+18
ride:pido a+15 b-19
ride:pido_un a+15 b-19
ride:pie a+26 b-19 c-23 d-27
ride:plann* a+16 d-16
ride:planned_on a+17
ride:poder a-22 b-17 c+21 d-21
ride:por a-25 c-30 d+16
ride:por_mi b-23 c-18 d+20
ride:por_que b+17
ride:pregu* a-23 b-36 c+32 d-26
ride:preguntar b-15 c+18
ride:pregunte d-15
ride:pregunte_a d-15
ride:prima b-19 d-17
ride:primo b-18 d-21
ride:proba* a-25 b-24 c+27 d-24
ride:probably a-23 b-23 c+26 d-24
ride:puede a+18 d-22
ride:puede_@fetch d-17
ride:puedo d-19
ride:puedo_@drive d-18
ride:pues a+22 c-23 d-17
ride:que d-34
ride:que_hora b+15
ride:que_me a+16 b-20 c-21
ride:que_mi b-16
ride:que_nadie a+17 b-16 d-17
ride:que_no d-17
ride:que_si d+23
ride:quede a+18 c-20 d-16
ride:quede_sin a+16 d-17
ride:quien a+15 b-45
ride:quien_me a+18 c-23
ride:quiza* c+16
ride:quizas c+16
ride:rajo a+23 b-18 c-22 d-22
ride:recoge a-22 d+19
ride:regre* c-15
ride:regreso c-15
ride:ride b-17 c-20
ride:roommate a-25 b-21 c-28 d+32
ride:said a-18 b-29 d+24
ride:said_maybe c+20 d-15
ride:said_ok a-18 b-15 c-21 d+21
ride:said_probably c+16
ride:sale a-16
ride:says d-17
ride:se b-22 c-21
ride:se_ofrecio a-19
ride:see b-20 c+20 d-25
ride:senora d+15
ride:set a-31 b-18 c-17 d+31
ride:she b-23
ride:she_can c-27 d+18
ride:she_gets c+19 d-16
ride:she_is c-18 d+18
ride:she_said a+19 d-23
ride:she_would c-16
ride:shop a-17
ride:shoul* a-19 b-16 c+23 d-21
ride:should a-19 b-16 c+23 d-21
ride:should_have c+17 d-16
ride:si a-31 d+18
ride:si_me d-20
ride:si_mi a-24 b-31 c-18 d+28
ride:siemp* b+17 d-17
ride:siempre b+17 d-17
ride:sin a+18 d-18
ride:sirve a-21 b+21
ride:sirve_un a-21 b+21
ride:sis a-18 c-16 d+18
ride:sister a-43 b-45 c+20
ride:so b-16
ride:sola a+30 c-35 d-23
ride:solo a+42 c-31 d-42
ride:someb* a-24 b-24 c+24 d-15
ride:somebody a-24 b-24 c+24 d-15
ride:someo* b-31
ride:someone b-31
ride:son b-32
ride:soul a+20
ride:stay b+17
ride:still a-40 b-23 c+37 d-32
ride:still_looking a-28 c+23
ride:su a-24
ride:suegro a-15
ride:sure a-22
ride:take a+15 c-26
ride:taken d+16
ride:takin* a-15 c-17 d+19
ride:taking a-15 c-17 d+19
ride:taking_the c-15 d+17
ride:taxi a+18 c-26
ride:tengo a-27 b-28 d+27
ride:tengo_# a-21 c-17 d+21
ride:tengo_a a+25 c-21
ride:tengo_chofer a-16 d+19
ride:tengo_que a-27 c+24 d-28
ride:tengo_quien c-21
ride:that a-18 b-34 c+15
ride:that_day b-20
ride:the a-35 c-21 d+33
ride:the_@relative a-16 c-17 d+17
ride:the_@vehicle b-17
ride:the_car a-15
ride:the_day a-16
ride:the_shop a-17
ride:there a-28 c-21
ride:they b+24 c-30 d-38
ride:thoug* a+17 c-15
ride:thought a+17 c-15
ride:tia a-19 c+16
ride:tiene c-20
ride:time a-18
ride:to a+21 d-22
ride:to_@drive b-25 c-22
ride:to_ask b-17
ride:to_do c-15
ride:to_hear c+15
ride:to_take b-20 c-19
ride:todav* a-15 b-16 c+19 d-25
ride:todavia a-15 b-16 c+19 d-25
ride:todavia_no d-19
ride:todo a-19
ride:todos a+27 b-25 c-24 d-23
ride:toget* a-19 c-18 d+20
ride:together a-19 c-18 d+20
ride:tomo a+15 b-19
ride:tomo_un a+15 b-19
ride:took a-17 d+15
ride:traba* b-30 d-16
ride:trabaja a+17 b-21 d-18
ride:trabajo a-20
ride:trae d+17
ride:trans* a-16 c-17
ride:truck d-20
ride:two_@person a-17
ride:uber a+23 c-30 d-42
ride:un b+19 c-25 d-16
ride:un_@relative a-23 d+16
ride:un_@vehicle a+17 c-20 d-20
ride:up a-19
ride:va b-23 d+18
ride:vecina a-40 b+22 c-28
ride:vecino a-30
ride:ver a-24 b-24 c+30 d-24
ride:ver_quien a-19 b-17 c+21 d-17
ride:ver_si c+18
ride:vieja a-21 c-15 d+21
ride:viend* a-20 c+19
ride:viendo a-20 c+19
ride:viene a-16 d+15
ride:vivo a+24 d-27
ride:vivo_sola a+20 d-17
ride:voy a+23 b-38 c-19
ride:voy_a b-23
ride:voy_en a+25 b-17 c-15 d-23
ride:voy_solo a+24 d-22
ride:wait a-15 c-17
ride:waiting_on d-16
ride:waiting_to c+15
ride:walk a+18 c-16
ride:was a+40 b-19 c-30 d-34
ride:was_going a+26 c-15 d-21
ride:we b-15 c-25
ride:what a-18 b+17 d-16
ride:what_day c+16
ride:where b+20
ride:why a-17 b+17
ride:wife b-29
ride:will a-29 b-40 c+17
ride:will_@drive a+18 d-18
ride:will_ask a-18 b-18 c+24
ride:will_be a-17 b-24 c-22 d+25
ride:will_find a-20 b-19 c+20 d-17
ride:will_it b+18 c-16
ride:will_see c+18
ride:will_take b-17
ride:with a-26
ride:with_her d-15
ride:with_me a-21 c-19 d+15
ride:work b-21
ride:worki* b-26 c+16 d-20
ride:working b-26 c+16 d-20
ride:working_on a-19 b-16 c+24 d-19
ride:would c-17
ride:would_@drive a+15 d-16
ride:would_be a+19 d-21
ride:y d-19
ride:y_no d-19
ride:ya b-41 c-23 d+18
ride:ya_esta a-17 d+19
ride:ya_no a+21 c-15 d-21
ride:ya_tiene a-16 d+19
ride:yea a-16 c-19 d+22
ride:yep d+17
ride:yes c-17
ride:yes_my a-15 d+17
ride:yet a-25 b-16 c+28
ride:yo a+16 c-38
ride:yo_me a+17 d-16
ride:yo_misma a+16 d-16
ride:yo_solo a+15
ride:you a-25
ride:¿ a-22 b+20
right$ a-26 b+21
right__rain b-20 c-22
right_as b-20 c-22
right_here b-17 c-18
right_now a+17 b-20 d-29
ring b-23 d+21
rinon c-30 d+19
rinon$ c-33
rinon* b-23 c-26
rinon__@relative b-21 d+16
rinon__el b-17
rinon__que a-15 d+16
rinon_a b-18 d+17
rinon_izquierdo d+15
rinon_pero d-17
rinon_si c-15
rinones b-23 c-26
rinones__al a-16 d+16
rinones__de b-15 c-16
rinones_poliquisticos a-17 d+17
risperidona__las d+16
risperidona__voces d+16
road a+29 b-25 c-22 d-25
road$ a+21 b-16 d-19
roads d-17
roble a+17 d-16
roble$ a+17 d-16
rodil* b-20
rodilla b-20
rodilla$ b-20 c-16
roger a-18 b-20 c-21 d+20
roll c-22
rompi* b-17
ron a-21 c-17 d+22
ronchas a-16 c-24 d+25
room c-20 d-25
roommate b-27 c-31 d+17
roommates b-20 c-16
rough a-23
round* d+15
rounds d+15
rule a-20 c+18
rule__bipolar a-19 c+17
rule_out a-19 c+17
ruled a+35 b-20 c-30 d-30
ruled__bipolar a+21 c-15 d-20
ruled_out a+30 b-16 c-22 d-29
run d-31
run__by a-19 d-22
running_tests a-16 c+18 d-18
runs c-28
runs__# a-20 d+18
runs__family a-17 b+19
runs__over a-20 d+18
runs__the a-16
runs_about a-19 d+16
runs_in a-26 b+17 c-16
runs_low a+19 b-20 c-17 d-16
sabado a-19 c-18 d+18
sabe a-36 b-23 c+28
sabe$ a-20 b-38 c+18
sabe_que c+17
saben c+15
saber a-41 c+38 d-42
saber$ a-30 c+25 d-34
sabra a-23 b-16 c+25 d-15
sabra_dios a-18 c+18
sabri* a-30 b-36 c+39 d-29
sabria a-30 b-36 c+39 d-29
sabria$ b-18 c+22 d-15
sabria_decirle a-18 b-17 c+21 d-18
sacar* c-22
sacaron c-22
sacaron_un a-15
saco a-17
saco_@drink d+16
sad a+20 b-26 c-27
sad$ c-15
sad_not a+21 b-18 c-17 d-21
safe a-27 d+16
safe: c-20 d-21
safe:@call a-35 b+32 c-26 d-28
safe:@medicine a+24 d-22
safe:@relative a-24 c-15 d+24
safe:a c-17
safe:am b-29 c-24 d+23
safe:am_ok a-16 d+15
safe:am_safe a-15 d+17
safe:bien a-20 d+22
safe:by a+17 d-16
safe:con b-18 c-21
safe:con_mi a-23 c-15 d+23
safe:depen* b-16 c+20
safe:do b-16 d-19
safe:do_not d-15
safe:el a+22 b-25 d-21
safe:estoy b-20 c-16
safe:estoy_bien a-15 d+17
safe:famil* a-23 d+21
safe:he b-20 c-21
safe:he_is b-18 c-18
safe:i b-40
safe:i_am b-29 c-24 d+23
safe:is c-23
safe:la a+19
safe:me b+17 c-27
safe:mi b-16 c-20
safe:mi_@relative a-17 d+19
safe:mysel* a+18 d-22
safe:myself a+18 d-22
safe:no a+22 b-30 c-17
safe:not a+21 b-20 d-26
safe:now a-15 b-16
safe:ok a-16 d+15
safe:pills a+18 d-17
safe:safe a-24
safe:si a-32 b-19 d+30
safe:the a+22 b-16 d-21
safe:the_@medicine a+18 d-17
safe:what d-17
safe:with b-24 c-16
safe__sound a-19 b-20 c-15 d+21
safe_and a-19 b-20 c-15 d+21
said a-26 b-55
said$ a+21 b-21 c-15
said__but a-17
said__can a+17 c-24
said__i a-20 c+17
said__were d-15
said__would a-15
said_i c-19
said_maybe c+20 d-15
said_no a-16
said_ok a-18 b-15 c-21 d+21
said_probably c+16
said_so a-21 c+18 d-15
saile* a+19 b-19 d-19
sailed a+19 b-19 d-19
sailed$ a+18 b-18 d-18
saili* a+25 b-18 c-17 d-25
sailing a+25 b-18 c-17 d-25
sailing$ a+25 b-18 c-17 d-25
sale a-32
sale_la c-16 d+16
salga a+15 d-19
salgo d-17
salgo__# a+19 d-19
salgo__trabajo d-16
salgo_de a-17 d+18
sali b-25 c-28
sali__en b-15 c-17
sali_de a-19 d+20
salie* a+17 b-30 d-20
saliendo a+16 b-17
salieron b-20
salieron_bien a+19 d-16
salio a+16 b-53
salio__sarpullido a-15
salio_alta c+17 d-18
salio_bien a+19 d-19
salio_positiva a-18 c-23 d+22
salio_trabajo c-19
salio_un b-19
salir a-26
salir__la a-18 d-16
salir_de a-21
salva a-16 b-15 d+17
salvo b-17 c-26 d+16
salvo$ a-16 b-19 c-18 d+19
same__always b-17
same_as c-22
sana b-19 c-26
sana__salva a-16 b-15 d+17
sana_y a-16 b-15 d+17
sane a+28 b-27 c-27 d-26
sangr* a-31 b-18
sangre a-20 c+17 d-17
sanit* b-21 c-19
sanito b-21 c-19
sano b-41 c-40
sano$ a+34 b-21 c-24 d-24
sano_como a+16
santo a+19 d-15
sarpu* a-15
sarpullido a-15
saw a-26 b-33 c+30 d-22
saw__on a-17
saw_a c+20 d-18
saw_things c+19 d-19
say a-25
say$ a-43 c+40 d-42
say__but a-20
say__i c+22 d-17
say__not a-17 b-15
say_it c-16 d+17
say_that a-19 b+26 c-20 d-25
says a-31 b-32 c+43 d-29
says__# a-22 d+17
says__can a+18 b-15 d-18
says__heart d-19
says__i a-18 c+23 d-22
says__is b-16
says_he c+19 d-17
says_i c+16 d-23
says_never d+16
says_she a-20 c+20 d-17
scan d-24
scare a-23 c+20 d-19
scare* b-30
scared b-30
scared$ d-15
scarr* c-15 d+19
scarred d+17
scarred$ d+16
schedule b-23 d-22
schiz* a-27 c-49 d+42
schizo a-29 c-22 d+23
schizo$ a-28 c-20 d+23
schizoaffective a-26 b-25 c-27 d+37
schizoaffective$ a-15 b-18 c-17 d+25
schizoaffective__i d+16
schizophrenia c-17 d+16
schizophrenia$ a-16
schizophrenic c-16
schizophrenic$ a-17 b+15
school$ b-23
scrat* a+22 b-23 c-23 d-17
scratch a+22 b-23 c-23 d-17
scratch_me a+20 d-22
screa* a-27 c-22
screamed a-17 d+17
screaming a-19 c-16
se d-21
se$ a-42 b-59 c+63 d-50
se__@relative b-22
se__a c-28
se__cerro d+24
se__complica b-17 c-16
se__con a+17 c-18 d-21
se__de b-20 c-16
se__disparo c-16 d+16
se__en d-15
se__es a-17 b-34 c+32
se__eso b-30 c+22
se__esta a-21
se__fue b-24 c+15
se__ha a-18
se__los b-21
se__mi b-22
se__no a-16 d+15
se__para a-15
se__pasa b-16
se__pusieron a-20
se__que b-30 c+25
se__se b-21 c+22
se__significa b-16 c+16
se__y c-18
se_como b-18 c+19
se_decir a-16 c+16
se_la a-21
se_le c-21
se_llama d-21
se_lo a-32 c-27 d+19
se_nunca c+17
se_ofrecio a-19
se_para b-16 c+15
se_si a-31 c+33 d-22
se_yo a-19 b-25 c+25
sea b-19 c-19 d+18
sec a-26
secon* a-17 b-36 d+16
second a-17 b-36 d+16
second_trimester a-17 c-15 d+18
secun* d-17
secundaria d-17
secundaria$ d-17
see a-16
see$ a-22 b-27 c+31
see__@clinician c-16 d+18
see__i d-16
see__in a-17 d+22
see__not d+18
see__then a+16 c-18
see_a a-16 c-22 d+22
see_if c+17
see_my b+16 c-17
see_why d+15
see_you b-24 c-26 d+28
sees a-21
segui* a+21 b-31 c-32
seguimos a+21 b-31 c-32
segun a-39 b-53 c+51 d-40
segun$ a-24 b-23 c+25 d-26
segun* b-16
segun__@relative a-21 c+20
segun__que c+15
segun_el b-19
segun_mi b-16 c+19
segur* a-25 b-28 c+27 d-17
segura b-23 c+16
segura$ d-18
seguro d-20
seis a-22 b-35
seis__y d+17
seis_horas a-22 b-23 c+19
seizu* b-33 c-30 d+23
seizure b-26 c-24 d+16
seizure$ a+18 c-20
seizure_@medicine a-19 b-17 d+19
seizures b-20 c-24 d+19
self b-18 c-16 d+16
self_cath a-16 d+18
semana c-24
semana$ c-24
semana__retraso c+18 d-17
semana_de c+18 d-17
semana_pasada d-19
semanas b-32
semanas$ b-18
semanas_de c+16 d-15
send a-21 c-24 d+21
sendi* c-16 d+17
sending c-16 d+17
senor a+29 b-28 c-28 d-25
senor$ a+23 b-17 c-19 d-20
senor* a+23 b-17 c-15 d-18
senora b-16
senorita a+23 b-17 c-15 d-18
senorita$ a+20 d-18
sent b+19 c-17 d-22
sent$ a-20
sent_de a+16 d-15
senta* b-16 c+17 d-22
sentada c+18 d-19
senti b-32
sepa b-30 d-22
ser a-21 c+34 d-41
ser$ a-30 b-32 c+34 d-33
seria a+27 b-26 d-28
seria* b-15
seria__primera a+24 d-19
seria__primero a+16 c-15
seria__vez a+19
seria_la a+15
seria_lo a+17 c-16
serian b-15
seroquel b+15 d-16
sertralina b-22 c-25
servi* a-15 c-16 d+17
sesion b+18 d-19
sesiones b-18
sessions c-17
set b-30
set$ a-27 b-20 c-16 d+27
seven c-16
seven$ c-16
seven* a+29 b-25 c-22 d-29
seventeen a+17 d-18
seventy a+21 b-19 d-20
sever* a-27 b-23 c-32 d+30
several c-16 d+19
severe a-21 b-21 c-23 d+23
severe_@symptom d+15
shado* d-17
shadows d-17
shake a-25 b-16 c-20 d+29
she b-24
she__# b-18
she__a b-17
she__but a-15
she__for a-18 b-15
she__her d-21
she__in a-20 b-22
she__me a-22 b-19 d+21
she__not b-18 d-17
she__on b-20 c-18 d+23
she__patient a-17
she__that b-16
she__the b-21
she__two a+20 c-19 d-21
she__with b-22
she_am d-17
she_can c-27 d+19
she_gets c+18
she_got a-18
she_has b-22
she_is b-55
she_never a+19 d-18
she_said a+19 d-23
she_takes a-17
she_was b-15 d-16
she_would c-16
shell a-20 d+18
shell* a+21 b-18 c-16 d-16
shellfish a+21 b-18 c-16 d-16
shellfish_only a+15
shift a+19 b-33 d-31
shift* b-15 c+15
shifts b-15 c+15
ship a+19 b-19 d-19
shock b-20 c-24 d+18
shoot c-18
shoot$ a-26 c-17 d+33
shop c-17
short a+17 b-18 c-20
shot b-34
shot$ b-25 c-29 d+17
shoul* d-28
should a-26 c+21 d-28
should$ c-20
should_be a-27 b-23 c+28 d-26
should_have a-22 c+19 d-20
should_i b+23 c-25 d-21
shoulder c-16
showe* a+17 c-16 d-17
shrooms d-17
shy a+15 d-16
si a-34 c+29
si$ a-24 b-31 d+25
si_@cancel a-22 d+24
si__# a-23 b-19 c-19 d+22
si__@fetch a-17 c+24 d-24
si__@month d+19
si__@relative a-53 b-33 d+26
si__a a-26
si__baja b-16 d-17
si__bipolar d+19
si__coca d+19
si__con a+16 b-15 c-19
si__consigo a-20
si__corazon a-18 d+16
si__dan a-24
si__de a-21
si__del a-18
si__descanso d+15
si__dio c-16
si__el d-16
si__en c-17
si__esa c-16
si__eso b-18
si__ir a+17 c-18 d-19
si__la a-29 b-28 c+22
si__le b+15 c-16
si__llego c+16
si__mi b-32
si__no c+15 d-33
si__nunca a+29 b-24 c-25 d-21
si__para a-22 b-21
si__paro c+18 d-16
si__pero a+27 c-32 d-24
si__por a-16
si__presion d+22
si__puede a-22 c+23 d-22
si__que a-29
si__quien a-24 b-18
si__rapido a-16 c+18 d-17
si__sale c+16 d-15
si__salio a-18 d+17
si__temprano a-19 c+17
si__tiempo d+15
si__tomo a-19 b-15
si__un a-18 d+17
si__yo c-28
si_a a+17 b-20 d-19
si_acaso c-25 d-18
si_arranca c+17 d-17
si_como d+17
si_consigo a-23 b-16 c+21 d-19
si_el a-35 b-19 c+20
si_en a-21 b-19
si_era a-16
si_es a-20 b-23
si_estoy a-24 c-18
si_fue a-21 b-17 c+18
si_hasta a+17 b-16 d-16
si_he d+16
si_la a-17
si_lo c-19 d+18
si_me a-18 c+22 d-27
si_mi a-26 b-32 c-19 d+29
si_ni a-25 c+25
si_no a-30 c+16
si_of a-16 b-20
si_pero b-34
si_puede a-16
si_puedo b-23
si_se a-19
si_solo a-23
si_soy a-21 c-24 d+27
si_tengo a-32 c-30 d+39
si_toma c-19
si_tomo a+17 b-19 c-34
si_uno b+16
si_voy a+23 b-16 c-24 d-22
si_ya a-32
si_yo a+29 b-35 d-32
sick a+16 d-17
side$ b-28
siemp* a+19 c-44
siempre a+19 c-44
siempre$ b-21 c-16
siempre__# b-17
siempre__en a+19 d-18
siento__me c+16
siento_que c+16
siete a-32 c-27 d+23
siete$ c-15
siete_@medicine a-16 b-16 d+17
sign b-17
signi* b+17 d-18
significa b+17 d-18
significa_eso c+16
signs a+15
sigo b-52 c-17
sigo$ b-15 d-16
sigo__el b-18
sigo__la b-25 c-29 d+18
sigo_con c-18
sigo_en b-18
sigue a-16 d+15
sigue__pie a-16 d+15
sigue_en a-16 d+15
simon a-30 b-23 c-21 d+33
simon$ a-25 b-20 c-17 d+28
sin a+16 b-75 c-17
sin_@medicine b-16 d-25
sin_drama c-18 d+16
sin_falta a-18 d+18
sin_nada a+17
sin_novedad b-18 c-17
sin_problema b-18 c-22
sin_problemas a+19 d-19
since b-44 c-24 d+23
since$ b-33 c-34
since_# a+22 b-31 c-16 d-18
since_@date b-33 c-30
since__# a-18 c-16 d+19
since__divorce a+19 c-15
since__was c-28
since_college a+21 c-18 d-20
since_i b-16
since_my b-24 c-24 d+21
since_the b-23
singl* a+21 c-20
single a+21 c-20
sink a-19 b-18 c-16 d+20
sintr* a-15 d+16
sintrom a-15 d+16
sir a+24 c-25
sirve a-31 b+17 c-27
sirve__@vehicle a-21 b+21
sirve_un a-21 b+21
sirvi* a-28 b-18 c-28 d+31
sirvio a-23 c-22 d+27
sirvio$ a-21 d+22
sis a-27 b+16 c-18
sister a-19
sit c-16
sitio b-18 d-16
sitti* b-25 c-23
sitting b-25 c-23
sitting__my a-19 d+19
sitting__porch a-19 d+19
sitting__the b-17
sitting_in a+16 d-16
sitting_on a-15 d+16
six b-37 d+29
six_@month a-18 d+16
six_pack d+16
sixte* a+20 c-16 d-20
sixteen a+20 c-16 d-20
sixteen$ a+20 c-17 d-20
sixty a+22 b-21 c-16 d-19
skin a-32 b-26 d+20
skip c-18
skip$ a-30 b+27 c-33
skip_all a+19 b-21 d-16
skipp* b-23 c-21
skipped a+26 b-23 c-20 d-24
skipped_@food a+20 d-23
skips a-26 b-25 c+20
sleep a-23
sleep$ a-27
sleep* b-21 c-16
sleep__a a+18 c-20
sleep__is d-19
sleep__it b-17 d-18
sleep_and a-17
sleep_once d-20
sleep_that a-22 b-15
sleeping b-17
sleepy a-15 d+16
slept b-25 c-29
slept__a a+24 d-23
slept__baby a+24 d-23
slept_like a+24 d-23
sligh* a-16 b-16
slot b-20
smoke b-25 c+18
smoke* a+17 d-15
smoot* a+27 b-20 c-19 d-26
smooth a+27 b-20 c-19 d-26
snipp* a+17 b-17
snipped a+17 b-17
snipped$ a+17 b-17
snow a-15
snri d+16
so b-30
so$ a+15 b-43
so_# a-28 d+25
so__am b-16 d-15
so__as a+23 c-17 d-19
so__better c-21
so__could c+16
so__good a-15 d+16
so__i b-16 c+22 d-18
so__is c-22
so__my d-15
so__no a+20 c-18
so__not c+17 d-29
so__of a-22 b-19 c+22
so__out a+22 c-18 d-19
so__stuck a+15 d-15
so__the d-16
so__will d-19
so_but d-19
so_could d-16
so_far a+25 b-30 d-18
so_i b-37
so_kind a-15
so_maybe a-17 c+23
so_much b-20 c-17
so_no a+38 b-22 c-35 d-28
so_that c-16
so_who a-21 c+24 d-21
so_yeah d+15
so_yes c-16 d+20
sober a-20 b-27 d+18
sober$ a-26 c-22 d+27
sober__# a+30 d-33
sober__@date a-17 d+17
sober__@month a-19 d+20
sober__@year a+30 d-30
sobre* a-26 b-22 c-25 d+27
sobrino b-23
socia* b-18 c-25
social b-17 c-21
socks b-16
sofa a-20 d+17
sola a+21 b-26 c-43
sola$ c-41
sola__@medicine a+15
sola__a a-15
sola__la a+20 c-23 d-16
sola__mi a-24 d+19
sola_con d-16
solam* a+31 b-29 c-26 d-27
solamente a+31 b-29 c-26 d-27
solo a+23 b-21 c-24
solo$ a+20 b-25 c-31
solo_@drink a-22 d-20
solo_@medicine a+28 c-15 d-25
solo__@body a+16
solo__@holiday a+18
solo__@medicine a+23 d-20
solo__al b-17 c+15
solo__de d-22
solo__el a+16 d-24
solo__en a+24 d-24
solo__la a+16 b-19
solo_a a+15 b-15 d-15
solo_aguita b-21 c+17 d-23
solo_al a+18 b-20 c-16
solo_depresion a+19
solo_la b-16 d-20
solo_rinon a-20 d+21
solo_un a-21 b-26 d+18
solta* a-18 c-16 d+18
soltar a-18 c-16 d+18
sombr* a-17
sombras d-16
some a-38 b-35 c+44 d-26
some__bad a-15 c+20 d-20
some__it a-15
some_days a-19 b-18 c+26 d-27
some_weeks a-15
someb* c+17 d-38
somebody c+16 d-37
somebody$ b-29
someone$ a-19
someones a+16 c-20 d-18
somet* a-32 b-35 c+48 d-32
something a-22 b-16 c+26
something__it b+16 d-16
something__my c+16
something__not d-16
something__the c+19 d-18
something__up a+19 c-22
something_came a+19 c-22
something_for c-17
something_in c+16
something_on d-16
sometimes a-26 b-46 c+35 d-28
sometimes$ a-36 b-34 c+26
sometimes__a a+18 c-17
sometimes__problem a+18 c-17
sometimes_i a-22 b-15
somew* a-22 b-22 c+15
somewhere a-22 b-22 c+15
sonda a-20 b-15 c-20 d+24
sons b-18 d+23
sopho* b-16 c-19
sophomore b-16 c-19
sophomore__high a+18 d-19
sophomore__school a+18 d-19
sophomore_in a+18 d-19
soplo a-38 c-36 d+36
soplo$ a-25 c-26 d+23
soplo__me d+17
sorry a+32 c-32 d-24
sorry$ a+36 b-32 c-20 d-26
sort b-25 c+24 d-24
sort_of a-25 b-24 c+27 d-21
soul a+20
soul$ a+16
sound c-29
sound$ b-25 c-22
sound* a-16
sounds a-16
soup a-18 b-17 d+19
soy b-24 c-33
soy__# a-29 b-24 c-18 d+32
soy__@relative a-23
soy__a a-18 d+19
soy__al b+18 d-20
soy__de b-43 d+16
soy__en a+18 b-24
soy__la b-31
soy__los a-22
soy__nada a+23 d-24
soy__tengo a-21 d+21
soy_alergica c-22
soy_bipolar a-25 b-23 c-26 d+31
soy_cristiana a+21 d-17
soy_del a-19 d+19
soy_el b-20
soy_hipertensa a-20 d+26
soy_hipertenso a-21 d+19
soy_hombre a+19 b-16
soy_menor a+26 b-19 c-23 d-23
soy_sano a+21 d-18
soy_senor a+20 b-18 c-16 d-19
soy_su a-15
soy_varon a+32 b-17 d-25
soy_yo a-19 b-23 d+21
speak c-15
spell b-17
spell* a-21 b+18
spells a-21 b+18
spent d+15
spot b-27
spot__liver c-16
spot_on a-18
spot_please a-17 d+17
spravato b-24 c+20
spray a-22
sprin* b-25 c-22
spring b-25 c-22
spring$ b-30 c-28
ssri c-24 d+18
ssris a-17 c-16 d+20
st a+26 b-23 d-29
stabl* a-16 c-19 d+24
stable a-16 c-19 d+24
stable$ c-16 d+19
stage a-20 b-20 c-21 d+23
stage_# a-19 b-18 c-18 d+21
stand* b-17 c-19
start a+16 d-21
start* b-21
started__@medicine a-16 d+17
started__last a+15
started_my a+23 c-22 d-18
starting__here d-15
starting_from d-15
starts d-20
starts$ d-20
starv* a+28 b-21 c-24 d-25
starving a+28 b-21 c-24 d-25
starving$ a+24 b-20 c-19 d-22
state d-19
stati* a+17 c-15 d-16
statin b-16
station a+17 c-15 d-16
stay c-16
stays_asleep d-17
stent c-24
stent$ a-18 b+15
stent* a-21 c-16 d+16
stents a-21 c-16 d+16
stents$ a-16
steroids c-17 d+18
stick d-17
still b-50
still$ b-16 d-21
still__a a-15
still__at a-23 d+16
still__for a-20
still__minor a+23 d-24
still__night d+18
still__the b-30 c-35
still__your a+19 b-17 d-17
still_a a+23 c-15 d-24
still_being a-18
still_breastfeeding a-18 d+17
still_come c-16
still_in a+18 d-17
still_looking a-31 b-15 c+23
still_nursing a-20 d+17
still_on b-30 c-49 d+23
stimu* d+15
stimulator d+15
stomach a+39 b-36 c-18 d-37
stone* c-31
stones c-31
stones$ d-23
stones__not a+16 d-17
stones_but d-16
stones_every a-16 d+15
stop a-30 c-35 d+23
stopp* a+16 b-40
stopped a+16 b-40
stopped$ c-18
stopped__@date a+16
stopped__@month a+21 c-19 d-21
stopped__protection a-19
stopped_at a+16 d-17
stopped_nursing a+18 d-18
stopped_using a-19
story a-27 b-16 d+22
story$ a-16 d+18
stoy b-20 c-24
strai* a+28 b-26 c-29 d-25
straight a+28 b-26 c-29 d-25
straight$ a+21 b-19 c-19 d-18
straight_edge a+19 c-19 d-17
stree* b+20 c-34
street b+20 c-34
street$ a+20 d-17
street__are a+15 b-16
street__on a+15 b-16
street_we a+15 b-16
stres* d-29
stress d-24
stress$ d-20
stress_test a+17 c-23
strok* c-23
stroke c-20
stroke$ a-25 b+19
stroke__# a-18 d+19
stroke__it c-20
stroke__not c+15
stroke__of d+17
stroke_but a+18 b-17
strokes a+17 c-18
stron* a+17 d-35
strong a+20 b-30 d-31
strongest c-16
strongest__i c-16
strongest_thing c-16
strug* a-18 d+21
stuck a+27 b-30 c-31
stuck_@late a+15
stuck__a a+15
stuck_on a+18 d-17
stuff b-21 d-19
stuff$ a+35 b-23 c-32 d-29
su a-23 b+29 c-39
su_@place d-19
su_@relative a-25 c-20 d+21
su__la a-17 b-26 d+22
su_sitio a+19 d-16
sube a-34 c+29 d-28
sube$ c+17
suboxone a-27 c-17 d+20
substance:# a+25 b-62 c-35
substance:#_@month a-50 b-16 c-23 d+48
substance:#_@year a+37 c-21 d-35
substance:#_days a-33 b-19 c-26 d+34
substance:#_dias a-19 d+21
substance:@body a-22 c-18 d+19
substance:@call d-18
substance:@clinician a-25
substance:@clothes d-20
substance:@date a-54 b-38 c-50 d+61
substance:@day b-27
substance:@day_is d-16
substance:@drink a+43 b-46 c-36 d-38
substance:@drug c-22
substance:@drug_a b-20
substance:@drug_and a+25 c-21 d-20
substance:@drug_at a+15 b-17 d-15
substance:@drug_count a-16 b+21 c-20
substance:@drug_cuenta b+18 d-25
substance:@drug_daily a-24 b-22
substance:@drug_does b-18 c+20
substance:@drug_every a-20
substance:@drug_for d-20
substance:@drug_on d-19
substance:@drug_only d-16
substance:@drug_that a+23 b-21 c-22 d-17
substance:@drug_to a+22 c-22
substance:@drug_with d-16
substance:@food a+19 c-18 d-18
substance:@holiday a+26 b-24 c-28
substance:@medicine_than a-15 c-16 d+19
substance:@month a-27 b-33 c-22 d+45
substance:@month_limpio a-22 d+22
substance:@month_sin a-22 d+20
substance:@move a-20 d+19
substance:@open a-21
substance:@relative d-18
substance:@relative_drinks b+15 c-20
substance:@relative_es c-15
substance:@relative_has a+17 d-17
substance:@relative_is c-16 d-21
substance:@relative_say b-18 c+18
substance:@relative_si b-17
substance:@relative_thinks a-20 c+21 d-19
substance:@relative_would a-16 b-19 c+27 d-24
substance:@stop a+22 b-33 c-24
substance:@stop_@drug c-15
substance:@stop_de a+16
substance:@stop_hace a+16
substance:@stop_la a+18 d-18
substance:@treat a-21 c-15
substance:@vehicle b+18
substance:@vehicle_a b+18
substance:@year a+35 b-48 c-26 d-17
substance:@year_no d-18
substance:@year_sin a+19 d-18
substance:@year_sober a+29 d-29
substance:@year_sobrio a+19 d-16
substance:a a+19 b-27 c-31
substance:a_@drug a+16 b-17 c-23
substance:a_@month a+15 c-15 d-16
substance:a_couple d-18
substance:a_day d+15
substance:a_drink c-16 d-21
substance:a_drop a+16 d-16
substance:a_drunk a-24
substance:a_glass a+18 c-18 d-18
substance:a_little d-26
substance:a_lot b-16
substance:a_problem b-23
substance:a_six d+15
substance:a_veces a-24 b-24
substance:a_week c-22
substance:aa c-16
substance:absol* a+16
substance:absolutely a+16
substance:absolutely_not a+16
substance:abste* a+21 b-18 c-18 d-21
substance:abstemio a+21 b-18 c-18 d-21
substance:adderall a-16
substance:addic* c-28
substance:addict d-18
substance:after b-16 c-23 d+15
substance:after_my d+18
substance:ago c-17
substance:al a-15
substance:alcoh* a-17 b+15 c-18
substance:alcohol b-31 c-41
substance:all b-16
substance:am b-16 c-20
substance:am_a b-29 c-23
substance:am_in a-18 d+19
substance:an c-19 d+17
substance:ando a-26 b-15 c-19 d+25
substance:ano b-25
substance:anos a+33 c-24 d-33
substance:answe* b+15
substance:as a+19 c-16 d-22
substance:as_a c-16 d-19
substance:ask b-15
substance:at a+33 b-40 d-40
substance:at_@holiday a+18 c-21
substance:at_all a+22 d-20
substance:at_night b-16 d-15
substance:august a-25 c-20 d+26
substance:back b-26
substance:bad a-22 c-17 d+24
substance:bapti* a+19 d-15
substance:barel* a+17
substance:barely a+17
substance:barely_drink a+17
substance:bebid* a-16 d+21
substance:bebida a-16 d+21
substance:bebo b-23 c-23
substance:been b-24 c-16 d+18
substance:beer c-23
substance:beers a+27 b-17 c-20
substance:beers_on a+17 d-16
substance:befor* a-20 c-17
substance:before a-20 c-17
substance:black a-16 c-17 d+17
substance:black_out a-16 c-17 d+17
substance:bodas a+17 b-20 d-28
substance:borde* a-27 b-24 c+26 d-24
substance:borderline a-27 b-24 c+26 d-24
substance:born a+20 d-22
substance:botel* b-16 c-16
substance:botella b-16 c-16
substance:bottl* b-16 c-33
substance:bottle b-15 c-31
substance:brother c-22 d-22
substance:but b-23
substance:but_i d-16
substance:by d-18
substance:cada b-16 c-25
substance:cada_noche a-15 c-21 d+19
substance:cafe a+25 b-27 c-19 d-21
substance:caffeine a+21
substance:can a-31
substance:can_not a-21 b-29
substance:card b-15
substance:cbd a+18 c-22
substance:cero a+26 b-24 c-23 d-24
substance:cervecita a+15 c-19
substance:cerveza b-15
substance:change a-18 d+16
substance:christmas a+23 c-19
substance:cigarettes a+21 c-17 d-17
substance:cigarro d-18
substance:clean b-37 c-38 d+22
substance:clean_since a-23 d+23
substance:close a-23
substance:coca b-22 c-21 d+20
substance:coke b-23 c-28
substance:colle* a+19 d-15
substance:college a+19 d-15
substance:como d-17
substance:con a-27
substance:con_el c-15
substance:con_la b-19
substance:con_las a-19 d+15
substance:confi* a-15 b+16 c-18
substance:contr* c-18
substance:copa a+19 d-18
substance:count b+24 c-17 d-22
substance:coupl* a+17 d-21
substance:couple a+17 d-21
substance:couple_beers a+18 d-18
substance:crist* b-21 c-29 d+27
substance:cristal a-25 b-17 c-26 d+31
substance:cristiana a+24 d-19
substance:cuand* b-18
substance:cuando b-18
substance:cuando_murio a-15 d+16
substance:cuent* a-19
substance:cuenta a-26
substance:curre* d+21
substance:currently d+21
substance:cutti* a-18 c+23 d-21
substance:cutting a-18 c+23 d-21
substance:cutting_down a-15 c+17
substance:daily a-24 b-22
substance:daily_for a-24 b-22
substance:day a-32 b-18
substance:days a-35 b-23 d+34
substance:days_clean a-24 d+24
substance:days_sober a-21 c-16 d+21
substance:de b-21
substance:de_eso d-17
substance:de_la b-24 c-15 d+21
substance:de_mas a-26 c+18
substance:de_vez d-27
substance:defin* a-33 c+20 d-25
substance:define a-32 c+19 d-25
substance:define_problem a-32 c+19 d-25
substance:deje a+28 b-18 c-21 d-25
substance:del b-15
substance:demas* a-20 d+18
substance:demasiado a-20 d+18
substance:depen* a-19 b-35 c+37 d-19
substance:depende c+19
substance:depends b-27 c+29
substance:desde b-28
substance:desde_@date a-23 d+25
substance:desde_que b-20
substance:detox d+16
substance:dia a-22 d+21
substance:diari* a-22 b-18 c-24 d+27
substance:diario a-22 b-18 c-24 d+27
substance:dias a-32 b-17 d+20
substance:dice a-15 b-20 c+17
substance:dice_que b-20 c+16
substance:did d+15
substance:died a-17
substance:dip c-18 d-16
substance:dira a-17 c+19 d-20
substance:divor* a-20 b-19 c-18 d+24
substance:divorce d+17
substance:do d-36
substance:do_@drug a-17 b+16 c-17
substance:do_not a+17 b-36 d-41
substance:doctor b-22
substance:does b+23 c-23 d-31
substance:does_@drug b+16
substance:does_medical a-16 b+16 c-15
substance:does_that b-26 c+24
substance:domingo a+17 c-16 d-17
substance:domingos d-16
substance:dormi* a-20 b-16
substance:dormir a-20 b-16
substance:down a-21 c+18
substance:drank c-21
substance:drink a+28 d-23
substance:drink_but a+21 c-19 d-18
substance:drink_every a-22 c+17
substance:drink_more a-16
substance:drink_normal a+17 c-17
substance:drink_too a-21 b-23
substance:drinker a+29 b-21 c-18 d-23
substance:drinking a-21 b-33 d+24
substance:drinks_a c-19
substance:droga* c-26
substance:drogas c-26
substance:drop a+16 d-16
substance:drug b+15 c-26
substance:drugs c-29
substance:drunk a-31 c-18
substance:dry a+21 c-17 d-20
substance:dui d+15
substance:durin* c-16 d+15
substance:during c-16 d+15
substance:duro a-15 c-16 d+16
substance:edge a+19 c-19 d-17
substance:edibles a+18 d-18
substance:eh a-20 b-21 c+21 d-19
substance:el c-52 d+21
substance:el_# a+18 d-18
substance:el_@day a+17 c-16 d-17
substance:el_@drug a-16 c-23 d+15
substance:el_trago b-15 c-17 d+18
substance:else a+18 b-16 d-16
substance:en b-15
substance:en_@date a-23 c-17 d+24
substance:en_@holiday b-16
substance:en_cuando d-27
substance:en_el c-15
substance:en_la b-24 c+18
substance:en_las d-25
substance:en_mi a+15 d-16
substance:en_rehabilitacion a-20 b-15 c-20 d+21
substance:era a-19 b+18
substance:es a+17 c-34 d-30
substance:es_el d-18
substance:eso d-33
substance:eso_es a-23 b+21 c-17
substance:eso_no c-18
substance:este b-20 c-16 d+20
substance:este_@year b-22 d+17
substance:esto c-18
substance:estoy a-45 b-39 c+19
substance:estoy_en a-32 b-25
substance:estuv* d+17
substance:estuve d+17
substance:evang* a+16
substance:evangelica a+16
substance:ever a+15
substance:every a-23 b-32
substance:every_day a-21
substance:every_night a-25 b-18
substance:ex c-21 d-20
substance:exact* c+16
substance:exactly c+16
substance:fiest* d-16
substance:fiestas d-16
substance:fines d-18
substance:for b-24
substance:for_@drug a-18 d+18
substance:for_my b-16
substance:for_pain a-17 c+15
substance:for_sleep d-35
substance:friends d-17
substance:from d+15
substance:fue c-23
substance:fumo b-42
substance:fumo_@drug a-23 b-26
substance:gave a+20 b-16 d-23
substance:glass a+18 c-18 d-18
substance:glass_of a+18 c-18 d-18
substance:go a-19
substance:god a+16
substance:got b-20 c-22 d+22
substance:gusta a+25 b-16 d-22
substance:ha c-16
substance:hace a+25 b-21 c-30 d-19
substance:hace_# a+22 d-20
substance:hace_mucho a+18 c-17
substance:hacer b+16
substance:had a-19 d+17
substance:hard a-17 b-17 c+17
substance:hard_to b-15 c+19 d-16
substance:hardl* a+15
substance:hardly a+15
substance:hardly_ever a+15
substance:has c-16
substance:he a-18
substance:he_@stop a+18 d-17
substance:he_drinks a-20
substance:he_says c+18 d-19
substance:here a-18 c+19 d-28
substance:hermano c-17
substance:hijo c-16
substance:him d-16
substance:hones* a-28 b-18 d+22
substance:honest d+18
substance:honest_yes d+17
substance:honestly a-27 b-16 d+19
substance:how c-22 d-19
substance:husband c-19 d-15
substance:hydrocodone c-15
substance:i_@drug b-21
substance:i_@stop c-15
substance:i_am b-16 c-20
substance:i_black a-16 c-17 d+17
substance:i_do b-19 d-25
substance:i_drink b-17
substance:i_gave a+18 d-17
substance:i_had c-15
substance:i_ought c-21
substance:i_use a-15 b-18 c+24 d-17
substance:i_was c-15
substance:i_would c-27 d+18
substance:if b+16
substance:in c-49
substance:in_# a+36 c-15 d-37
substance:in_@date a-23 b-20 c-18 d+28
substance:in_a a+16
substance:in_my d-15
substance:in_rehab a-17
substance:is_a a-25 b-17 d+26
substance:is_all d-19
substance:is_it b-30 d-22
substance:is_not c-18
substance:is_on b+17 d-16
substance:is_prescribed d-18
substance:is_that a-23 c+18
substance:is_the c-18 d-21
substance:is_too b+15 c-15
substance:it b-35
substance:it_is c-20
substance:it_was a-25 b-21
substance:jaja a+20 b-15 d-20
substance:jajaj* b+19 c-18 d-22
substance:jajaja b+19 c-18 d-22
substance:jamas a+16
substance:job d+17
substance:july a-20 d+23
substance:june a-20 d+22
substance:just a+36 b-48 d-38
substance:just_@drink a+22
substance:just_@drug b-22 d-20
substance:kids d-23
substance:kind b-21 c+16 d-18
substance:kind_of a-17 c+20
substance:know a-20
substance:la c-16 d+18
substance:la_@drug a-16
substance:la_bebida a-15 d+20
substance:la_coca d+16
substance:la_cuenta b-17
substance:las_@medicine a-25 b-17 c-16 d+23
substance:las_bodas a+22 c-17 d-19
substance:last c-17
substance:le a-29
substance:le_voy d+18
substance:life a+17 d-18
substance:limpi* b-17 c-22
substance:limpio b-17 c-22
substance:limpio_desde a+18 d-18
substance:littl* b-17 d-27
substance:little b-17 d-27
substance:little_@drug a+18 c-16
substance:llevo b-17
substance:llevo_# d+16
substance:lo b-35 c+24
substance:los b-33
substance:los_dias a-23
substance:los_fines b-18
substance:lost a-19 c-15 d+20
substance:lost_my a-19 c-15 d+20
substance:lot b-16
substance:mama c-17
substance:manej* a-15 d+19
substance:manejando a-15 d+19
substance:manejando_borracho a-15 d+19
substance:margarita a+18
substance:marihuana a-25 d-28
substance:marijuana c-15
substance:mas_de a-15
substance:mas_o b-16 c+16
substance:may a-23 d+18
substance:maybe a+26 b-22 d-33
substance:mayo a-19 d+21
substance:me a-27 d+17
substance:me_gusta a+25 b-16 d-22
substance:me_lo a-20 b-22 c+22
substance:me_tiene a-17 d+17
substance:me_tomo c-20
substance:medic* c-21 d-18
substance:medical c-15
substance:medical_@drug c-15
substance:mejor a-20 d-15
substance:menos b-16 c+16
substance:meses a-35 d+32
substance:metad* d+17
substance:metadona d+17
substance:meth a-16
substance:mi_casa a+15 d-16
substance:mis b-15 c-16 d+16
substance:mo a-19 d+19
substance:mom d-20
substance:month a+16 c-18
substance:months a-41 b-18 d+30
substance:more a-30 b-32 d+16
substance:more_than a-26 b-23
substance:most a-26 b-22
substance:most_nights a-20 b-18
substance:mota a-29
substance:much a-36
substance:mucho a-17 d+20
substance:mucho_este a-15 d+17
substance:mujer a-17 b-15
substance:murio c-22 d+17
substance:murio_mi a-16 c-21 d+20
substance:my_@clinician b-16 c+16
substance:my_@drug a-23 b-18 d+16
substance:my_@medicine b-17 d-25
substance:my_@relative a-29
substance:my_back a-19
substance:my_divorce d+16
substance:my_ex c-16 d-19
substance:my_job d+15
substance:my_only a+18 b-16 c-17 d-16
substance:nacio a+16 d-18
substance:nacio_mi a+16 d-18
substance:nada b-28 d-19
substance:nada_mas a+30 c-18 d-29
substance:nada_que a+22 c-15 d-19
substance:navidad b-16
substance:never a+34 b-18 c-26 d-35
substance:never_been d-18
substance:next a-22 b+20 d-21
substance:ni a+34 b-33 d-43
substance:ni_@drug a+17
substance:ni_a a+17
substance:ni_fumo a+27 c-19 d-16
substance:ni_lo a+19
substance:nicotine c-18
substance:night a-17
substance:night* a-21 b-18
substance:nights a-21 b-18
substance:no d-23
substance:no_bebo a+17 d-16
substance:no_es c-18
substance:no_i a+18 d-23
substance:no_le b-21 c-16
substance:no_me b-22 c+16 d-30
substance:no_ni a+16
substance:no_problem a+22 c-21
substance:no_puedo a-17
substance:no_sabria a-15 c+17
substance:no_se a-21 d-18
substance:no_tomo a+30 c-26 d-30
substance:noche a-20 b-20 d+20
substance:nomas a+19 b-23 d-28
substance:nope a+15
substance:norma* a+23 b-18 d-27
substance:normal a+23 b-18 d-27
substance:not a+24 b-17 d-20
substance:not_a a+15 b-16 d-32
substance:not_at a+20 d-19
substance:not_drink a+19
substance:not_know a-21 b-18 c+32 d-15
substance:not_say a-18
substance:not_since a+23 c-16 d-22
substance:not_this d-19
substance:not_touch a+18
substance:nunca a+17 d-28
substance:nunca_me a+16 c-16
substance:nunca_tomo a+19
substance:o_menos b-16 c+16
substance:of b-15
substance:of_@drug c-23
substance:of_it c-18
substance:off a-19 d+18
substance:off_the d+16
substance:ok a-22 c-18 d+19
substance:on_@day b-18 c-38 d+18
substance:on_@medicine a-19
substance:on_it c-17
substance:on_the b-24 c+20 d-21
substance:once a+16
substance:once_in a+16
substance:one d-18
substance:only b-40 c+16 d-26
substance:only_@drug d-20
substance:only_vice a+18 b-16 c-17 d-16
substance:or d-16
substance:otra d-21
substance:ought c-21
substance:ought_to c-20
substance:out a-24 d+22
substance:out_of c-16
substance:over c-16
substance:oxys a-15 c-17 d+16
substance:pack a-18 d+20
substance:pain a-24 b-17 c+24 d-18
substance:pain_@medicine a-15 c+15
substance:papa a-22 b+16 c-19
substance:para a-25 b-20
substance:para_dormir a-20 b-16
substance:pareja b-17
substance:paso a-34
substance:pastillas a-29 b-16
substance:percs a-16 b-16 d+21
substance:perdi a-25 c-20 d+24
substance:permi* c-17 d-17
substance:pero a+27 d-38
substance:pero_poco a+16 d-15
substance:pills a-30 b-31 d+21
substance:poco b-34 c+15 d-40
substance:poqui* a+18 d-18
substance:poquito a+18 d-18
substance:por a-42 c-40 d+25
substance:por_el a-16 b-17 d+18
substance:pot a-29
substance:prefi* a-15
substance:prefiero a-15
substance:prefiero_no a-15
substance:pregu* a-18
substance:presc* c-18
substance:prescribed c-18
substance:priva* a-22 b+22 c-20 d-19
substance:privado a-15 b+17
substance:proba* a+20 d-18
substance:problema d-22
substance:problemas c-17 d+15
substance:problemas_con a-17 d+22
substance:prueb* c-15 d-15
substance:puede a-25 d-16
substance:puedo a-20
substance:pues a-24
substance:puro a+20 b-21 c-16 d-17
substance:puro_@drink a+20 b-21 c-16 d-17
substance:que b-17 c+19
substance:que_me b-16
substance:que_no a-18
substance:que_otra d-21
substance:que_se b-22 c+17
substance:que_si a-23 b-17 c+19
substance:que_ver a+18 c-21 d-22
substance:quien a-17 d-16
substance:quier* c-21 d+20
substance:quiero c-21 d+20
substance:quit a+19 b-20
substance:quiza a-16 b-15 c+19
substance:rarel* a+22 b-21 c-21 d-20
substance:rarely a+22 b-21 c-21 d-20
substance:rathe* c-22 d-20
substance:rather c-22 d-20
substance:recai a-26 b-15 c-16 d+30
substance:recai_en a-22 d+25
substance:recov* a-21 d+19
substance:rehab a-35 c-21 d+28
substance:rehab* a-22 b-17 c-22 d+23
substance:rehabilitacion a-22 b-17 c-22 d+23
substance:relap* a-26 d+29
substance:relapsed a-21 d+25
substance:ron a-21 c-17 d+22
substance:sabri* a-15 c+17
substance:sabria a-15 c+17
substance:sali a-17 d+19
substance:say a-43 d+15
substance:say_so a-16 b-18
substance:say_yes a-20
substance:says c+17 d-20
substance:se a-18 b-24 c+21
substance:se_me a-18
substance:se_si c+17
substance:segun a-22 b-24 c+24 d-21
substance:ser b-16
substance:si a+19 b-35 d-18
substance:si_la d+17
substance:si_pero a+18 c-18 d-17
substance:si_tomo a+18 b-16 c-31
substance:sin c-23
substance:since b-32 c-25
substance:since_# a+32 c-18 d-35
substance:since_@date a-20 d+22
substance:since_college a+19 d-15
substance:six a-15 c-17 d+23
substance:six_pack d+16
substance:sleep d-25
substance:smoke b-25 c+18
substance:smoke* a+17 d-15
substance:so a-17 b-33
substance:sober b-21 c-37 d+19
substance:socia* a+26 c-18 d-24
substance:social a+22 d-21
substance:solo a+35 b-32 c-39 d-30
substance:solo_en a+15
substance:solta* a-18 c-16 d+18
substance:soltar a-18 c-16 d+18
substance:some a-25 c+18 d-16
substance:some_weeks a-15
substance:somet* c+21 d-32
substance:something a-16
substance:sometimes b-26 c+18 d-28
substance:sometimes_i a-18
substance:soy a+34 b-24 c-26 d-27
substance:soy_cristiana a+21 d-17
substance:sprin* a-22 d+25
substance:spring a-22 d+25
substance:still a-16 c-18
substance:stopp* a-16
substance:stopped a-16
substance:strai* a+19 c-19 d-17
substance:straight a+19 c-19 d-17
substance:straight_edge a+19 c-19 d-17
substance:stron* b-16
substance:strongest b-16
substance:strongest_thing b-16
substance:strug* a-18 d+21
substance:stuff a+20
substance:suboxone a-21
substance:summe* d+20
substance:summer d+20
substance:sundays d-15
substance:sweet a+15
substance:take_more c-19 d+18
substance:take_my b-17 c+21 d-25
substance:takes d-15
substance:tal d-16
substance:tal_vez d-16
substance:teeto* a+22 b-19 c-20 d-22
substance:teetotaler a+22 b-19 c-20 d-22
substance:tell d-19
substance:tell_you b-16 d-17
substance:ten a+16
substance:ten_@year a+16
substance:tengo_problemas d+18
substance:test c-19
substance:than b-35
substance:than_i a-18 b-21
substance:than_prescribed a-21 b-16
substance:that d-20
substance:that_a a-19 c+21 d-20
substance:that_count b-26 c+24
substance:that_was c-20
substance:the_@day a-19 c+20 d-21
substance:the_bottle c-27
substance:the_drinker a+17 b-16
substance:the_spring a-17 d+18
substance:the_stuff a+20
substance:they c-15
substance:thing b-18 c-19
substance:thing_i a+17 b-17
substance:think a-24 c+23 d-18
substance:think* d-22
substance:think_so a-23 c+19
substance:thinks d-22
substance:thinks_so d-18
substance:this a-36 b+24 c-25 d+15
substance:this_@year a-22 b-22 d+23
substance:this_spring d+18
substance:three a-18 b+15 c-16
substance:tiene a-18 c-18 d+16
substance:till a-15 d+15
substance:to a-33
substance:to_it a-15
substance:to_sleep b-17 d-16
substance:tobac* a+18 c-16 d-18
substance:tobacco a+18 c-16 d-18
substance:today a-18
substance:todos a-30 b-17 d+17
substance:todos_los a-30 b-17 d+17
substance:toma a+17 b-16 c-24
substance:tomab* a-18 c-16 d+19
substance:tomaba a-18 c-16 d+19
substance:tomad* d+18
substance:tomado d+18
substance:toman* a-20 c-19 d+21
substance:tomando a-20 c-19 d+21
substance:tomar b-15 c-24
substance:tomo a+34 b-40 d-36
substance:tomo_de a-18
substance:tomo_demasiado a-18 d+18
substance:tomo_nada a+15
substance:tomo_ni a+18
substance:tomo_pero a+28 b-15 c-29 d-26
substance:tomo_una c-17
substance:too a-32
substance:too_much a-30
substance:touch a+26 c-19 d-16
substance:traba* a-25
substance:trabajo a-25
substance:trago b-18 c-19
substance:trago_me a-16 d+15
substance:tranq* a+18 c-16 d-19
substance:tranqui a+18 c-16 d-19
substance:treatment a-17
substance:tryin* c+15
substance:trying c+15
substance:trying_to c+15
substance:tuve a-15 b-18 c-27 d+23
substance:tuve_una a-18 c-23 d+21
substance:twice c-17
substance:two b-21
substance:un a-17 b-39 c+15
substance:un_poco a-26 c+29 d-21
substance:un_vinito a+24 c-18 d-22
substance:una a+17 c-24
substance:una_@drug a+24 c-30 d-16
substance:una_copa a+19 d-18
substance:una_que d-21
substance:unas a+21 c-17 d-20
substance:unico a+15
substance:until d+19
substance:up a+23 c-26 d-20
substance:use b-23 c+16
substance:use_@drug c+22
substance:used d-16
substance:uso b-29
substance:uso_drogas a+16
substance:van b+18
substance:vape d-24
substance:veces a-26 b-24
substance:ver c-21 d-18
substance:veran* a-18
substance:verano a-18
substance:vez a+19 b-22 d-37
substance:vez_en d-28
substance:vice a+22 b-18 c-19 d-19
substance:vicio* a+21 c-18 d-19
substance:vicios a+21 c-18 d-19
substance:vida d-15
substance:vinit* a+24 c-18 d-22
substance:vinito a+24 c-18 d-22
substance:vinito_con a+16 d-16
substance:vodka a-15 c-19 d+19
substance:voy a-22 b-17 c-20 d+25
substance:voy_a a-21 c-18 d+23
substance:want d-17
substance:want_to d-17
substance:was b-18
substance:was_a a-17 c-19
substance:was_in d+17
substance:weed c-17
substance:week c-23
substance:weekend b-17
substance:weekends a-20 b-34 c-20 d+26
substance:weeks a-16
substance:well a-20 c+18
substance:were c-16
substance:what d-26
substance:what_is b-19
substance:when c-23
substance:whiskey a-16 d+18
substance:why a-16 b+21 c-21 d-19
substance:wife a-31 b-34 d+22
substance:will a-17 b+26 c-19 d-23
substance:wine b-22
substance:winte* d+16
substance:winter d+16
substance:with a-20
substance:with_@relative d-17
substance:with_it a-16 d+17
substance:worki* c-17
substance:working c-17
substance:working_on c-17
substance:would_rather d-17
substance:would_say b-35
substance:would_tell d-15
substance:xanax a-23 b-16
substance:y c-25
substance:y_ya c-19
substance:ya a+17 c-25
substance:ya_no c-16
substance:yeah b-19 c-25 d+20
substance:yeah_it d+16
substance:year b-26 c-18 d+17
substance:years a+39 b-15 c-32 d-36
substance:yes a-20 b-20 d+17
substance:yo b-20 c+18
substance:yo_lo c+16
substance:yo_no a+29 c-23
substance:you a-15 d-32
substance:you_ask b-15
substance:you_yes c+16
suegra c-27 d-19
suegro a-15
suelt* d-18
sueno c-18
suert* b-26 c-17
suerte b-26 c-17
suerte$ b-16 c-15
sueter a-16 b+17 d-18
sufro b-25 c-24
sufro_de d+16
sugar b-21
sugar$ a-15 b-15 d+15
suits a-29 b-23 d+25
suits__fine a-15 d+16
suits_me a-23 b-18 c-18 d+26
sulfa a+17 c-28 d-33
sulfa$ c-21 d-23
sulfa_only a+17 b-16
summe* b-29
summer b-29
summer$ b-29
sunday b-16
sundays d-15
supe a-17 c+23 d-22
supe$ c+15
super b-34
super$ d-15
super_@sick d+16
supon* a-19 b-21 c+22 d-19
supongo a-19 b-21 c+22 d-19
supongo$ a-20 b-20 c+24 d-18
suppe* c-26
supper c-26
supper$ c-26
supplements a-25 b+25 c-15 d-22
suppo* a-27 c+21 d-17
suppose b-19 c+24 d-23
supposed a-22
supposed__be b-16 c+16
supposed__snow b+16 c-15
supposed_to a-22
supue* a-16 d+17
supuesto a-16 d+17
sure a-36 b-55 c+26
sure$ a-34 b-35
sure__@relative c+19 d-19
sure__i c+16
sure__my c+16
sure__not a+15 d-15
sure_thing a-21 d+19
sure_yet c+18
surge* a-16
surgery a-16
surgery$ b-38
surpr* b-20 c-21
surprise a-17 d+17
sus c-17 d-21
suspe* b-24 c+19 d-17
svt a-21 b-18 c-17 d+24
svt$ a-21 b-18 c-17 d+24
sweet c-25
sweet* d-19
sweet_home a-20 b-15 d+20
swell a-16 b-19
swell* d+23
swelled d+23
swelled_up d+16
swing a-17
swing* a-16
swinging a-16
switched b-16
take a+27 c-35 d-22
take$ a-20 d-20
take_@medicine c-30
take__@vehicle c-15
take__and b-18 c-16
take__for a-15
take__home a+17 d-17
take__it b+16
take__more c+19 d-18
take__other a+17 d-17
take__than c-16 d+16
take__to d-18
take_a b-25
take_anything a+19 b-24 c-15
take_me c-19
take_more c-19 d+18
take_my d-25
taken b-23
taken_it d-22
takes_@medicine a-16 b+16 c-17
takin* b-28
taking b-28
taking__day a-21
taking__off c-15 d+17
taking_it a-18 c+18 d-20
taking_me a+26 b-20 c-16
taking_the d+15
tal a-30 c+22
tal__@relative c+15
tal_vez a-29 b-27 c+34 d-34
talk d-18
talk$ b-19 c-17 d+16
talk_@treat a+21 b-22 c-33
talk__a c-23
talk__with a-16
talk_to d-24
talke* b-21
talked b-21
talked__my c-20
talked_to b-21
tambi* a-20 b+19 c-21
tambien a-20 b+19 c-21
tampo* a+20 b-16 d-22
tampoco a+20 b-16 d-22
tampoco$ a+22 c-19 d-20
tan a-20 c-23
tapon a+17 b-15 d-16
taqui* a-15
taquicardia a-15
tarda* a-18 c-19
tarde b-16 d+15
tardecito a+17
tbd a-28 b-27 c+29 d-29
tbd$ a-28 b-27 c+29 d-29
tbi b-19 c-21 d+26
tbi_from a-18 d+23
tdah a+19 c-18 d-17
te d-37
tea d-15
tecito c-20 d-21
teena* c-18
teenager b-16 c-16
teens a-18 c-21 d+17
teens$ a-18 c-21 d+17
teeto* a+22 b-19 c-20 d-22
teetotaler a+22 b-19 c-20 d-22
teetotaler$ a+22 b-19 c-20 d-22
telefono$ a-18
tell a-31 c+34 d-29
tell$ a-21 b-16 c+17
tell__i a-17
tell__the d-19
tell__yes c+16
tell_you a-18 b-15 c+35 d-35
telli* a-22 d-22
telling a-22 d-22
tells a-16 c-18
tempr* b-31 c+28 d-29
temprano b-31 c+28 d-29
temprano$ b-19 c+18 d-17
temprano__trabajo a-18
temprano_del a-18
temprano_para b-19 d-17
ten b-27 c-24
ten_@year a+15
tendr* a-19 b-36 c+29 d-25
tendria a-19 b-36 c+29 d-25
tendria_que b-35 c+29 d-33
tener c-25
tengo b-22
tengo$ a+16
tengo_# b-38 c-57
tengo_@ride a+20 d-19
tengo__@day d-19
tengo__@fetch c-18
tengo__@month a-21 d+22
tengo__@relative b-23 c-22 d+21
tengo__@year a+21 d-19
tengo__a a+22 b-18 d-27
tengo__alta a-18 d+21
tengo__atraso c+16
tengo__buscar c+16
tengo__con a-19
tengo__controlada d+18
tengo__corazon a-17 d+18
tengo__de d-19
tengo__dos a+15 d-15
tengo__dudas a-16 d+20
tengo__el b-15
tengo__en c-22
tengo__jaja b-15
tengo__la a-17
tengo__las b-19
tengo__los d-29
tengo__mas a-18
tengo__me c-18
tengo__mi c-15
tengo__minutos a-24 c+19
tengo__nadie a+16
tengo__no d-16
tengo__nomas b-22 c+16 d-16
tengo__nubes a-17 d+17
tengo__pero c-20
tengo__por b-20
tengo__que b-18 c-21 d+19
tengo__retraso c+25 d-23
tengo__rinones a+20 c-15 d-20
tengo__semanas a-26
tengo__un d-19
tengo__ver a-16 b-21 c+24
tengo_a c-25 d-21
tengo_arritmia a-16 d+20
tengo_cirrosis d+19
tengo_dialisis a+19 d-18
tengo_dos a-23 b-18 d+20
tengo_el b-25 c-32
tengo_esquizofrenia b-17 d+24
tengo_hambre a-28 b+25 c-23 d-22
tengo_hepatitis c-28 d+28
tengo_incontinencia d+18
tengo_la c-19
tengo_los d-23
tengo_miedo b-17 d-15
tengo_nada c-17
tengo_ni d-20
tengo_normal a+18
tengo_por a-17 d+17
tengo_que b-17 c+37 d-54
tengo_quien c-34 d+16
tengo_retraso c+19
tengo_tiempo b-20 c-34
tengo_un a-16 b-43 d+25
tengo_una a-21 d+17
tenid* c-17
tenido c-17
tenido_en a+18 d-16
tensi* b-22
tension b-22
tension$ a+19 c-17
tension_alta d+16
tenta* a-27 b-23 c+28 d-29
terap* b+17 c-16 d-18
terapias b+17 c-16 d-18
terce* a+17 b-17 c-20
tercero a+18 d-16
termi* b-23 c-25
termine c-18 d+16
termino a+20 d-20
terri* b-22 c-24
terrible b-22 c-24
test a-18 c+26 d-23
test$ b-19
test__positive c-17 d+15
test_was b-16
test_yet a-17 c+18
teste* c+17 d-21
tested c+17 d-21
tested$ a-29 c+28 d-18
tests a-21 b-32
tests$ a-30 b-22 c+29 d-26
tests__back c-17
tests_came c-16
tests_were d-20
teta a-19 d+20
texas d-21
texas$ d-21
text a-22 b+27 c-35
text$ a-19 b+25 d-25
text__a a-15
text_away a-16 d+18
text_me c-21
textb* a+23 b-17 c-19 d-21
textbook a+23 b-17 c-19 d-21
textbook$ d-16
texte* c-20
texted a-17 d+17
texti* a-18 c-19
texting a-18 c-19
texting$ a+15 d-19
texting__fine a-17 b-15 d+17
texting_is a-20
texto a-33 c-15 d+28
textos a+25 b-23 c-21 d-18
texts a-28 c-28
texts: b-47 c-49 d+24
texts:@call a+29 b-57 c-27
texts:@call_@call a+25 b-18 d-25
texts:@call_me a+23 b-17 d-22
texts:@relative a-27 b-18
texts:@texts a+23 c-33
texts:@visit a-28 d+29
texts:a a+33 b-31 d-36
texts:about a-22
texts:ahead a-17 d+20
texts:ask a-18 d-22
texts:but a-31 c-18 d+29
texts:call a+35 b-30 c-22 d-34
texts:cuand* a-19 c-17 d+20
texts:cuando a-19 c-17 d+20
texts:depen* b-17 c+17
texts:do b-29 c-24
texts:do_not b-29 c-24
texts:email a+20 d-19
texts:es b-36 c-31 d+24
texts:favor a+19 d-20
texts:fine a-20 d+19
texts:for a-25
texts:for_it d+15
texts:go a-25 b-16 d+26
texts:go_ahead a-17 d+20
texts:go_for d+15
texts:hay a-16
texts:how a-20 c+20 d-18
texts:i b-29
texts:i_would b-22
texts:is a-18 b-28 d+23
texts:it a-31 b+24 c-44
texts:it_is b-25 c-20 d+19
texts:just a-19 d+20
texts:la d+16
texts:llama* a-16 b-29 c-21 d+19
texts:llamada a-16 b-29 c-21 d+19
texts:los a+17 c-19 d-23
texts:many c+16
texts:me a+25 b-15 d-26
texts:mejor b-35 c-25
texts:mejor_por a+18 d-17
texts:mensa* a-27 b-22 d+27
texts:mensaje a-27 b-22 d+27
texts:mensajes a+25 c-17 d-31
texts:mi a-42 b-34 d+33
texts:mi_@relative a-20
texts:my b-38
texts:no a+39 b-42 c-42 d-16
texts:no_hay a-16
texts:not b-29 c-29
texts:not_text a+21 d-22
texts:numbe* a+25 b-24 c-15 d-24
texts:number a+25 b-24 c-15 d-24
texts:often a-18
texts:only a-24 c-16 d+25
texts:pero a-34 b-17 c-32 d+34
texts:pero_no a-30 c-28 d+29
texts:phone b-32
texts:pleas* a+24 d-23
texts:please a+24 d-23
texts:please_do a+24 d-23
texts:por b-31 c-17
texts:por_favor a+19 d-20
texts:prefi* b-31 c-16
texts:prefiero b-31 c-16
texts:que a-29 d+29
texts:rathe* b-24 c-15
texts:rather b-24 c-15
texts:rather_you a+15 d-16
texts:sees b+16
texts:si a-35 b-20 c-31 d+35
texts:telef* b-17 c-16
texts:telefono b-17 c-16
texts:text b-24 d+18
texts:texto a-32 b-18 d+29
texts:texts c-19 d+17
texts:than a-20 d+21
texts:this b-30
texts:this_is b-23
texts:what a-20 b+16 d-22
texts:who a-17 b+23 c-16 d-20
texts:who_sees b+16
texts:will a-25 b+23 d-23
texts:would b-23 c-16
texts:would_rather b-17 d+21
texts:yes a-34 d+36
texts:you a+17 c-15 d-24
than a-16 b-32 d+20
than__ought c-21
than_i a-20 b-26
than_prescribed a-21 b-16
than_that b-22 c-23 d+19
thank a+23 b-18 c-29
thanks c-35
thanksgiving b-17 c-15
that d-19
that$ a-20
that__@medicine a+15 c-17
that__@open a+15
that__@person a-16
that__@relative b-18 d-23
that__a a-15 b+19 c-25
that__about c-17
that__all a+24 b-17 c-21 d-18
that__am d-20
that__can a-19 d+18
that__correct a-20 b-19 d+21
that__do b-20 c-22 d+19
that__ever a+17 c-18
that__exactly c-20 d+15
that__fine a-19 d+19
that__has a+22 c-22 d-19
that__i b-22
that__is b-24
that__it a+28 b-52 c-20 d-15
that__know b-17 d-18
that__me a-25 c-34 d+26
that__my d-37
that__not a+31 b-30 c-25 d-15
that__old a+28 b-19 d-30
that__one b-17 c-23
that__or b+16
that__personal a-19 b+17 d-15
that__problem b-22 c+18 d-29
that__remember c-24
that__right d-19
that__sailed a+19 b-19 d-19
that__same b-23 c+20 d-17
that__to b+15 c-28 d-28
that__up b-16
that__when a+22 c-16 d-25
that__wild a-19 b+17 d-23
that__with d-19
that__work a+23 d-22
that_a a-30 c+18 d-26
that_about d-19
that_again a-17 b+16 c-16
that_count a-20 b-34 c+34 d-17
that_counts a-25
that_day b-26
that_department a+16
that_do a+16
that_ever a+19
that_factory a+15
that_i b-34
that_in b+20 c-19 d-23
that_is b-17 c-19
that_kind a+20 c-18
that_makes a-19 b-15 c-20 d+21
that_matter d-16
that_morning c-16
that_my d-20
that_night a-17 c-18 d+20
that_on a-16 b+22 c-20 d-17
that_one b-27
that_out d-16
that_ship a+19 b-19 d-19
that_the b+16
that_time a-20 b-20 d+17
that_was a-17 b+17
that_way b-17 d-18
that_will b-19 c-17
thc a-24 b-21 c+25 d-23
the a-16
the_# b-20
the_@animal c-26
the_@clinician b+17 c-35 d-26
the_@day a-25
the_@door a-16 b+18
the_@drink b-18 d-16
the_@insurer b-26
the_@medicine a+19 b-19 c-21
the_@parking c-19
the_@visit a+20 b-23 d-17
the__# a-16 b-22 c-22 d+20
the__@clinician d-17
the__@date b-20 c+16 d-29
the__@holiday a-16
the__@medicine a-20 b-16
the__@place b-18
the__@treat d-17
the__@vehicle c-19 d+18
the__@year a+16 d-21
the__all d-21
the__am b-22
the__and b-28
the__as a-18
the__at d-19
the__count b+19 c-18
the__day a-20 c-15
the__do a-17 b-19 c+19
the__does c+15
the__family b-15
the__fine d-22
the__for c-41
the__go c-17
the__has b-16 c-18
the__he b-16
the__home a+18 d-22
the__honestly c+16 d-20
the__house a+20 b-24 d-28
the__i d-17
the__is b-22 c+26 d-19
the__kind b-26
the__lady a-17 b-18 c-16 d+18
the__last d-18
the__list a+20 b-22 c-19
the__lol d-16
the__made a-16
the__mania a+20 d-19
the__maybe a-16 b+15
the__me b-28 c-20
the__my b-24
the__no b-20 c+19 d-27
the__not c+19 d-18
the__now b-18
the__number a-16
the__of a+16 d-20
the__off b-21
the__on d-24
the__one a-33 c-28 d+17
the__only b-15 d-20
the__out a-18 c-16
the__pressure c-22
the__right c-21
the__room a+15 b-21
the__says b-17
the__sending c-16 d+17
the__sent a-17 b+17
the__side b-17 d-15
the__still a+15 b-18 c-15
the__stuff c-17 d-20
the__surgery a-17 c-15 d+21
the__that a-23 b-24 c+18
the__then c+16
the__they b-19
the__thing c-22 d-26
the__to a-25
the__trouble a+20 b-15 d-23
the__was a-16
the__with d-19
the__you a-20 c-16
the_army b-16
the_bad a+16 d-18
the_best c-17
the_blood c-24
the_blues a+16
the_books a-15 c-17 d+16
the_bottle b-23
the_bottles d-15
the_car c-19
the_cardiologist d-17
the_church c-16
the_clock b-17 d-23
the_day b-16
the_drinker a+17 b-16
the_drip a-17 b-31 c+26
the_driveway d+16
the_drug a-17
the_family a-16 b+17
the_farm a-16 d+16
the_fence a-16 b-17 c+25 d-26
the_first c-26
the_heart a+15 d-23
the_hospital b-31
the_house a-22 b-16
the_last c-21
the_low a+17
the_middle d-17
the_moment a+20 d-17
the_morning a-16 d-18
the_numbers c-15 d+15
the_old b-23 c-17
the_one b-18
the_patch a+22 b-16 c-19 d-22
the_patient c-23 d+17
the_pressure a-19 c-19 d+19
the_records c+17
the_road a+26 b-22 c-20 d-23
the_same d-17
the_second b-19
the_shop a-16
the_shot a+18
the_street a-22 b+23 c-27
the_stuff a+18 c-21
the_tractor d-17
the_truck b-24
the_way a-21 b-22 c-23 d+26
the_weather a-17 d-23
the_whole b-37
the_world a-16 d+16
the_worst c-17
them c-29
them$ c-21
then b-40 d+18
then$ b-38 d-27
then_@medicine d+18
then__me b-17 d+18
then_that b-18 d+15
therapist a-23
therapy c+17 d-24
there a-24 c-15
there$ c-35
there__# c-16
there__@relative b-16
there__a b-24 c+17
there__an d-15
there__chance a-17 c+16
there__for b+19 d-20
there__like d-16
there__that a-16 d+16
there_a a-17 b+24 c-27 d-23
there_after a-18 d+18
there_is a-17 c+17
there_was c+15
these b+31 c-28 d-44
these_days d-17
they b-21
they__a b-18 d+20
they__about a-18
they__bipolar a+16 c-21
they__come a-15
they__for b-16
they__give a-17
they__is a-19
they__it a-15
they__me b-23
they__my b-22
they__our d-17
they__out a+17 b-17
they__something a-18 c+25 d-26
they__the c-20
they__told a-16 c+17
they__us a+18
they__work a+20 c-19 d-21
they_all a+20 c-19 d-21
they_are a-23 c+20 d-19
they_cut d+15
they_diagnosed d+15
they_gave b-23 d-17
they_had a-23 b-16 c-20 d+26
they_have c-22
they_just a+22 c-18 d-20
they_never a-21 c+25 d-21
they_put b-20
they_removed a-16 d+18
they_ruled a+21 d-19
they_said a-27
they_saw c+16 d-16
they_say a-17
they_took c-20
they_use b+15 d-16
they_want d-18
thing a+22 c-44 d-21
thing$ a+22 c-36 d-16
thing__is b-16
thing_i c-22 d-22
things__not c-20
things_sometimes c-16 d+16
things_that c-16 d+17
think a-19 b-28 c+31 d-24
think$ a-22 b-25
think* b-23
think__am a-15 c+18
think__but a-20 c+21
think__is a-16 c+22 d-16
think__it d-15
think__my a-21 c+15
think_i d-18
think_so b-28 d-30
think_you d-15
thinking c-19
thinking__was a-16 c-17 d+19
thinks b-18
thinks_so d-18
thinner b-20
thinners c-16
third a-17 c-19
thirt* b-19 c-23
thirty c-19
this b+24 c-34 d-17
this$ a-24 b+37 c-46 d-20
this_@month a-19 c+25 d-22
this_@year a-22 b-22 d+23
this__be a+26 c-20 d-21
this__depression a-16 b+16
this__first b-15
this__for c-25
this__house b-15 d-21
this__so a-15
this__the c-30
this_evening a+18 b-15 d-16
this_is b-48
this_morning b-29 c-30
this_one c-33 d-31
this_out b-16
this_spring a-15 d+20
this_time a+15 c-16
this_was a-16 b+16
this_would a+22 c-16 d-17
those a+25 c-47 d-30
those$ c-31
thoug* b-16
though a+22 b-21 d-24
though$ a+16 d-16
thought__but a+16 c-17
thought__had a-19 d+20
thought__was c-24
thought_i a-17 b-19 c-31 d+25
thought_it a+16 d-16
thought_this a-16 b+16
three a-25 c-20 d+28
three$ a+17
three__a b-15
three__the a-16 b+15
three_and d+15
three_but d-17
three_or a-19 b-17 c-23 d+21
threw a-18
threw_up a-18
throat d+20
throu* b-16
through b-16
through$ d-22
thyro* b-20 c-20
thyroid b-20 c-20
ticke* c-34
ticker b-35 c-28
ticket a-16
tied a+16
tied__# a+17
tiene$ a-15
tiene* c-19
tiene_# c-30
tiene__con b+16
tiene__la b-20
tiene__no d-15
tiene__pero c-18
tiene__ver b+19 c-16
tiene__y a-16 c-16
tiene__yo b-22
tiene_que a-17 b+18 c-17
tienen c-19
tierr* c-17
tierra c-17
tierra$ c-17
til d-23
til_# c-17
tila c-17 d-18
tila$ b+17 c-15 d-15
till b-15 c-22
till_# b-15
till_i d-17
time d-18
time$ a+20 d-29
time__a a-23 d-20
time__had a-16
time__it c-26
time__me c-16
time__that c+17 d-17
time__what a-19 b+23 c-18 d-24
time_for b+18 d-29
time_i b-17
time_in b-15
time_is a-27
time_no a+19 d-16
time_or b+17
time_was a-15 b+17
timer a+28 b-22 c-29 d-26
timer$ a+19 b-15 c-20 d-18
timer_here a+16
times b-34
times$ b-18 c+18 d-16
timin* b-21 c-19
timing b-21 c-19
timing$ a-29 b-15 c-15 d+25
tio c-27
tipo a-31 b+18 c-32
tipo_# d+21
tipo_de a-19 b+19 d-17
tired a-26 b+23 c-26
tiroi* b-21
tiroides b-21
tms a-17 c-17 d+24
tms$ a-15 d+17
tms__@medicine d+17
tms_and a-16 d+22
to a-15 c+20 d-23
to$ a-19 b-34
to_# a-18 b-15 c-17 d+19
to_@animal d-17
to_@call a-17 c+19 d-15
to_@cancel a-16 d+17
to_@clinician c-16
to_@drive b-31 c-25
to_@medicine b-18
to_@stop a-17 c-24
to_@treat b-19
to__# d-22
to__@animal d-17
to__@clinician a-24 b+19 d-15
to__@medicine b-24
to__@person c-21
to__@relative a-27 b-20
to__@treat a+15 d-15
to__about a-18
to__any a+18 c-16 d-17
to__as c+15 d-17
to__at a-22 b-19
to__back c+16 d-22
to__but a+23 b-18 c-20
to__do c+16
to__down b-19
to__first a+17 c-25 d-18
to__his a-15
to__if a-17
to__in d-24
to__is a-17 b-24 c+27 d-24
to__it b-16
to__knowledge d-21
to__later b-17 d-23
to__may b-16
to__me c-34 d+21
to__my a-31 c+18
to__no a-17 c-16 d+18
to__not a+25 b-22 c-16 d-17
to__nothing a+16 d-16
to__now a+20 d-17
to__of d-18
to__one b-23
to__or c-15
to__out b-17 d-23
to__right a+19 d-17
to__so b-17 d-17
to__that c+19 d-22
to__this b-24 c-27
to__three a+16 d-16
to__told c+18 d-16
to__twice a-17
to__with d-18
to__yes c-23 d+20
to_a d-24
to_all a+23 d-15
to_ask c+19 d-27
to_both c-20
to_but d-22
to_check c+25
to_codeine a+18 d-16
to_drink a-17 d+16
to_find a-28 b-17 c+20
to_get b-17 d-22
to_go a+25 b-19 d-30
to_hear a-17
to_is a+19 b-19
to_it a-19 d+20
to_know a-25 b+22 c-16
to_look a-18 b-22 c+18
to_make a-16 d+16
to_me b-24
to_my a-17
to_nothing a+27 b-22 d-20
to_pass a+17
to_pull a+17
to_put a-16
to_remember a-22 b-17
to_say b-30
to_see a-17 c+17 d-18
to_sleep b-17 d-16
to_snow b+15
to_somebody d-15
to_someone c-18 d-19
to_sulfa a+20 b-17
to_take a+16 b-25
to_talk a-24
to_tell d-16
to_that a-19 c-25
to_the a-24
to_think a-26 b-25 c+22
to_this a+22 b-20 c-19
to_watch a-20 c+19
to_wear a-17 c-23
to_you b-23
toast c-16
tobac* a+18 c-16 d-18
tobacco a+18 c-16 d-18
toc a+17 b-17 c-15
toca d-26
toco a+18 d-17
toda b-29 c-28
toda_la b-19 c-20
todas a+20 b-18 c-30
todas$ a+19 b-25 c-20
todas_las a-20 b-17 c-16 d+20
todav* b-59
todavia b-59
todavia$ b-28
todavia__a a+20 c-20
todavia__doy d+16
todavia__el a+17 c-15
todavia__en c-18
todavia__la b-24 c-32
todavia__me d-20
todavia__mi a-19
todavia__se a-23 c+24
todavia__teta a-15 d+15
todavia_en a+21 d-19
todavia_la c-17
todavia_le d+16
todavia_no b-24 d-39
todavia_toma c-16
today b+27 c-50
today$ b+25 c-49
todo a+36 b-26 c-72 d-18
todo$ b-33 c-34 d+15
todo__ahi a+25 b-16 d-23
todo__amables d-15
todo__corazon d-18
todo__de b-20
todo__del d-18
todo__dia a-24 d+20
todo__orden a+24 d-23
todo__quedo a+16
todo__sin b-21
todo_bien b-22 c-24
todo_el a-25 c-15
todo_en a+23 b-20 d-22
todo_eso d-19
todo_me a+24 d-25
todo_normal a+17 c-19
todos c-23
todos__desde a-18 c-18 d+21
todos__dias a-24
todos_los a-31 b-18 d+18
todos_mis a+18 b-15 d-17
toget* a-19 c-18 d+20
together a-19 c-18 d+20
told d-32
told__bipolar a-16 d+16
told__but a-15
told__have a+15 d-15
told__i b-18 c-23
told__is a+17 d-16
told__not a-18
told__the d-19
told__to d-22
told__watch a-16
told_that c-15
told_the a-15 b+15
told_us a+17 c-15 d-16
told_you c-16
toler* b-25 c-29
tolerated a+17 d-16
tolerated__well a+19 d-17
tolerated_it a+17 d-16
tolero b-16 c-18
toma c-20
toma$ c-20
toma__mi b-17
toma_pecho a-17 d+18
tomab* a-21 c-19
tomaba a-21 c-19
tomado$ b-15
tomado_nada a+17 d-16
toman* a-35 b-23 d+20
tomando a-32 b-20 d+16
tomando_@medicine c-20 d+25
tomar c-29
tome a-15 b-25
tome__@year a-17
tome_algo c+18 d-16
tomo b-42
tomo$ b-18
tomo_@medicine a-39 b-25
tomo__@medicine a-16 b-18 d+17
tomo__@vehicle a+15 b-19
tomo__dormir c+17 d-16
tomo__fumo a+18
tomo__la a-16 d+19
tomo__las d+15
tomo__mas a-18
tomo__otra c-18
tomo__para a-22
tomo__poco a+16 d-15
tomo__por d+18
tomo__que a+20 c-16 d-24
tomo__se c-16
tomo_de a-18
tomo_demasiado a-18 d+18
tomo_la a-16 c-16 d+19
tomo_nada a+28 d-26
tomo_pero a+28 b-15 c-29 d-26
tomo_un b-21
tomo_warfarina a-20 b-19 c-17 d+22
tomor* b-24
tomorrow b-22
tomorrow$ b-19
tongue c-15
tonig* a+16 b-21 d-29
tonight a+16 b-21 d-29
tonight$ a+16 b-20 d-27
too__for a+20 b-20 c-18 d-19
too__to b-27
too_early b-21 d-23
too_many a-23 b-17 c-29 d+29
too_much a-35
took b-46
took__@medicine a+21 c-23
took__a b-16
took__for a+29 c-33
took__test d-20
took_a a+19 b-16 d-23
took_it b-22
took_one d-24
took_out c-19
top c-16
touch b-24 c-22
town c-22
town$ b-17 c-16
traba* a+17 b-26 d-16
trabaja a+17 b-22 d-18
trabaja$ a+21 b-16 d-24
trabajan a+19 b-17 c-16 d-19
trabajando b-18
trabajando$ a+24 c-18 d-27
trabajo__a a+15 d-16
trabajo_a a-18
trae c-16
traffic b-17
trago b-19
trago_me a-16 d+15
traig* b-31
traigo b-31
traigo_retraso c+16 d-18
train a+18 b-17 d-16
tramadol a-15 d+17
tranq* c-30
tranqui b-16 c-20
tranqui$ b-16 c-17
trans c-15
trans* c-17 d+17
transaminasas d-20
transfer a-18
transplant a-29 b-22 c-27 d+32
transplant$ a-25 b-18 c-24 d+28
transporte d-15
trasp* a-28 c-25 d+24
trast* b-24 c-22 d+25
trastorno b-24 c-22 d+25
trastorno_bipolar a-18 b-16 d+20
trata* c-20
tratamiento c-28
treat a-27 b+16 c-21
treat$ a-24 c-20
treat* c-25
treated c-25
treated$ d+16
treatment c-27
treatments c-16
treme* c-16
tren a+18
tres b-42 c-34 d+24
tres$ b-20 c-18 d+18
tres__@year a-16 d+18
tres__en c-15 d+15
tres__este d+15
tres__y c-15
tres_cosas d-16
tres_y a-17 d+17
tried b-33 c-25 d+20
tried$ b-17 c-18
tried__a a-21 b-17 c-17 d+24
tried__all a-29 c-18 d+28
tried__have a+23 d-17
tried__i a+26 b-17 d-18
tried__twice d-19
tried_everything a-17 b-18 c-18 d+20
tried_it a+18 b-19 c-29
tried_one c-21
trime* a-26 b-17 c-23 d+27
trimester a-26 b-17 c-23 d+27
trimester$ a-26 b-17 c-23 d+27
trist* a+26 b-21 c-21 d-21
triste a+19 c-18 d-16
troca d-20
troca$ d-20
troub* c-38
trouble c-38
trouble$ a+22 c-18 d-17
trouble__i a-22 c-19 d+21
truck$ b-41 c-32
truck* d-23
trucks d-23
truen* c-16 d+15
truene c-16 d+15
trust d-18
trust_it a-18 c+17
try a+35 b-22 d-35
try$ d-16
try_again a+20 b-16
try_me a+16
tryin* a-28 c+15
trying a-28 c+15
trying__one a-16 c+24 d-19
trying_to a-26
tuani* a-16 d+15
tuanis a-16 d+15
tubal a+23 c-17
tubal$ a+23 c-18
tubes a+22 c-17 d-21
tubes_out a+16 d-16
tucke* b-18 d+18
tucked b-18 d+18
tucked_in a-16 b-17 d+18
tuesday a+15 c-37
tumor c-23
tumor$ a+16
turn a+24 d-25
turn_# a+24 d-25
turn__@date a+16 d-16
turn__in a+20 d-20
turne* a-30 d+18
turned a-30 d+18
turned_# a-26 c-19
turned__@date a-16 d+16
turned__in a-16 d+16
turno a+21 b-28 d-33
turno$ b-19 d-20
tutor* a+17
tuve a-21 b-57 c+15
tuve__con d+16
tuve__de c+22 d-23
tuve__en a-17 c-21 d+21
tuve__infarto d+15
tuve__mi c-21 d+19
tuve__reaccion c-18
tuve_a c-21 d+19
tuve_hepatitis c+24 d-24
tuve_un a-29 b-31 d+28
tuve_una b-25
tuvie* a-16 c-17 d+17
tuvieron a-16 c-17 d+17
tuvieron_que a-16 c-17 d+17
tuvo b+20 c-22 d-22
tuvo_un d-18
twent* c-25
twenties c-17
twice b-47
twice$ a-16 b-30
twice_a c-22 d+16
twins a-32 c-26 d+31
twins$ a-28 b-29 c-24 d+33
two b-57
two_@medicine a-24
two_@month a+20 c-16 d-20
two_@person a-17
two_@year b-20 d-18
two__@medicine b-18 c-20
two__@month d-15
two__@stop a+18 c-17
two__@year b-17
two__a c-17
two__and c-29
two__another a-17
two__away a+16
two__both a-19
two__not a-19 d+17
two__out c-15
two__shy a+15 d-16
two__this a-25 b-18
two_days a-16
two_for a-18 d+21
two_lines a-15 c-15 d+16
two_weeks b-15
tylenol a+22 c-24 d-20
uber a+22 c-30 d-43
uf b+16 c-22
uh a+17 b-33 c-30
uh$ a+26 b-20 c-23 d-26
uh_huh a-20 b-21 d+24
ultim* b-29
ultimo b-19
ultimo__en a+16 d-15
ultra* b-32 c+18
ultrasonido a-26 b-22 c+24 d-18
ultrasonido$ a-20 b-16 c+18
ultrasound b-20
ultrasound__week a-18
un c-27 d+20
un_@drink b-17 c-17
un_@month c-20
un_@vehicle a+17 c-20 d-20
un_@year a+25 b-20 c-23 d-15
un__# b-17
un__@drink b-20
un__@symptom c-15
un__@treat d-16
un__@year a-17
un__a b-26
un__alta a-18 c+21
un__de b-48
un__diario d+16
un__dormir a+17 d-17
un__en c-35
un__hace a-30 b-19 c-25 d+31
un__la b-20 c-21
un__lo a-24 c+15
un__mas a-15 c+22 d-23
un__me a-24 c-21 d+25
un__mejor b-17 d-21
un__mi b-22
un__nomas c-22 d-21
un__nunca c+17
un__para a+17 b-18 c-18
un__pero b-17 c+17
un__que b-20
un__rinon a-20 d+21
un__sin a-17 c-21 d+20
un__y b-26
un_aneurisma d+16
un_ataque c-22 d+16
un_atraso c+16
un_brote d+20
un_choque d-18
un_coagulo d+15
un_derrame c-29
un_dia a-20 c-16 d+21
un_infarto c-21
un_monton b-16
un_par a-21 d+20
un_poco a-24 c+34 d-29
un_poquito a-19 c+21 d-16
un_ratito a-19
un_rato b-18 c-18
un_reloj a+20 b-17 d-19
un_rinon a-25 c-25 d+23
un_roble a+17 d-16
un_sarpullido a-15
un_solo a-20 d+21
un_soplo a-28 c-27 d+28
un_tumor a-16 d+17
un_ultrasonido a-16 c+17 d-17
un_vinito a+24 c-18 d-22
una b-27
una$ b-33 c-33
una_@clinician d-19
una_@drug a+24 c-30 d-16
una_@medicine d-23
una_@relative a-16
una__# a-17 d+18
una__@day a+21 c-18 d-21
una__@medicine d-20
una__@month a+18 d-15
una__a a-20 d+19
una__cayo c-15
una__cinco a-18 c-23 d+23
una__con a-17
una__de a-25
una__el b-18 d-24
una__en a-19 b-33 c+15
una__la b-26
una__los c-19
una__mas a+17
una__nomas a-23 c-18
una__otra b-18 d-28
una__por c-21
una__que a-19
una__retraso c+18 d-17
una__salio a-19 c+19
una__se c-17
una__un c-16 d+16
una__y a+17 b-22 c+16 d-37
una_copa a+19 d-18
una_embolia d+16
una_hora b-25 c-20
una_inyeccion d-18
una_manchita a-19 c+19 d-16
una_manzana c-22
una_no a-20 b-17 c-21 d+24
una_para a-18 b-19 d+20
una_prueba a-15 c+17
una_pulsera c-16
una_que d-25
una_reaccion a-21 c-23 d+22
una_semana a-16
una_sola a+19 b-22 c-21
una_valvula a-18 c-21 d+24
una_vez a-21 b-47 c+21
una_y d-25
uncle a+18
under d-16
under* d-20
under__@relative a+18 d-20
under_a b-16
under_that a-20 b+16 d-17
underage a+17 d-17
unfor* a-19 b-19 c-15 d+22
unfortunately a-19 b-19 c-15 d+22
unico a+25 b-36 c-34
unico__es a+17 d-15
unico_malo b-15
unico_que a+22 b-22 c-17 d-18
unles* b-32 d-31
unless b-32 d-31
unless__count a+15
unless__is a+16 c-15
unless__the a+16 c-15
unless_it a+16 c-15
uno d-19
uno__otro a+15
uno_ni a+15
unos b-36 c+24 d-15
unos__y b-18 d-26
unos_dias c+20 d-21
unos_dicen c+17
until c-22
up a-19 b-41 c+19
up$ a-45 b-22 c+18
up__# c-19
up__down c+21 d-23
up__during c-19 d+18
up__me c-15
up__my a-15
up__the b-22
up__time a-16
up_a d-18
up_and a-19
up_for c-18
up_in c-17
up_my d+17
up_there a-19 b-16 c-24 d+25
up_to d-18
urgen* a-21 b-21
urgencias a-19 b-20
urgencias$ a-19 b-19 d+15
us b-33
usar a+20 b-19 c-20
use a-16
use$ c-15
use_@drug c+22
use__for c+16
use_a d+15
used b-34 c+18 d-19
used__a d-18
used__but c+17 d-17
used_it a+18 c-18
used_to b-26 c+19 d-16
using a-41 b-34 d+23
using_protection a-19
uso b-23
uso__@medicine a+20 b-16 d-24
uso__la a-16 d+18
uso_drogas a+16
usted a-17 b+16 d-27
usted$ c-17
usted* a-23 b+30 c-21
usted_que a-20 b+20 d-16
ustedes a-23 b+30 c-21
ustedes$ c-27
usual b-27 c-20
usual$ a+22 b-17 d-22
usual* c-20
usually c-20
utero a+19
uti d-19
uti__@month a-17
uti__@year c-19
uti__now a-20 d+21
uti__the c-16 d+18
uti__time c-16 d+18
uti_all c-16 d+18
uti_right a-20 d+21
utis a-42
utis$ a-17 b-22 c-26 d+29
utis_count b+17 c-19 d-15
uy d-18
va b-15 c-20
vale a-24 d+16
valve a-27 b-29 c-26 d+33
valve$ a-19 b-17 c-16 d+24
valvu* a-24 c-26 d+31
valvula a-24 c-26 d+31
valvula__la d+15
vamos b-22
vamos_a a-22 b-18 d+17
vamos_en a+17 d-18
vamos_saliendo a+16
van a-21
vape d-30
varia* a-15 c-15 d+17
varias a-15 c-15 d+17
vario* d+15
varios d+15
varon b-25 c-20
varon$ a+30 b-17 d-21
vasec* a+28 b-24 c-20 d-23
vasectomy a+27 b-24 c-18 d-21
vasectomy$ a+17
vaya a-24 c+17
ve b-17
ve_el d+15
veces a-40 b-56 c+29
veces$ a-22 b-21 d+24
veces__@clinician c+15
veces__de c+23 d-21
veces__mas c+15 d-15
veces__me a-16 b-15 c+22
veces__que c+24 d-20
veces__y c+16 d-17
veces_me b-17 c+18 d-18
veces_oigo d-15
veces_siento c+16
vecina a-37 b+25 c-31 d-15
vecino a-30
veia a-21 b-21
veia__no a-15 c-18 d+17
veia__que a-16 c-22 d+20
veia_cosas a-17 b-16
veint* b-20
veinte b-20
veinte$ b-16 c-15 d+16
vejiga b-23 c-41 d+22
vemos a-18 b-20 c-26 d+25
vemos$ b-18 c-21 d+16
vengo c-15 d-22
veo a-33 c+26
ver a-46 b-20 c+50 d-40
ver$ a-19 b-19 c+29 d-24
ver_como a-20 b-19 c+20 d-19
ver_quien a-19 b-18 c+21 d-18
ver_si b-17 c+22 d-16
veran* c-15
verano c-15
verda* c-19
verdad c-19
verdad$ d-37
verem* a-25 b-25 c+27 d-28
veremos a-25 b-25 c+27 d-28
veremos$ a-25 b-25 c+27 d-28
vesic* a+17 d-24
vesicula a+17 d-24
vesicula$ a+18 b-18 c-18
vet a-22 c-20
vez b-59 c+23
vez$ b-23
vez__@relative c+15
vez__alta c+16 d-18
vez_con c+17 d-19
vez_en b-27 c+15
vez_mi c+15
vez_pasada c-21
vez_pero a+16
vi a-34 b+19
vi_cosas a-23 b-29
viaje c-29
viaje$ b-19 c-18
viajo a+20 d-21
viajo_a a+19 d-17
vice a+22 b-18 c-19 d-19
vice$ a+18 b-16 c-17 d-16
vicio* a+21 c-18 d-19
vicios a+21 c-18 d-19
vicios$ a+17 d-15
vida b-38 c-31
vida$ a+31 b-31 c-31 d-20
vida__el a-21 d+17
vieja b-36 c-28 d+23
vieja_me d+18
viejo b-32
viejo$ a-16
viend* a-24 b-33
viendo a-24 b-33
viene b-29 c-29
viene$ a+24 b-15 d-24
viene__en a-21 d+20
viene__mi d+18
viene_de a-21 d+18
viene_otro a-17 d+16
viernes a-35 b+18
vietn* a-17 d+17
vietnam a-17 d+17
vietnam_vet a-17 d+17
vigil* a-18 b-18
vine c-18 d-18
vinit* b-25 c-24
vinito b-25 c-24
vinito_con a+16 d-16
vino c-22
vino__@day a+18 c-17 d-18
vino_el a+18 c-17 d-18
viole* a-21 c-16 d+21
violent a-21 c-16 d+21
virge* a+20 b-20 c-19 d-15
virgen a+20 b-20 c-19 d-15
visio* b-20
vision a-18 d+16
visiones a+16
visions d-16
visits a+19
vitam* b+16 c-31
vitaminas b+16 c-31
vitaminas$ a-23 b+23 c-20 d-24
vitaminas_y b-36 c-15
vitamins a+16 c-27 d-15
vivo a+25 b-30 c-22
vivo_sola a+20 d-17
voces a-23
voces$ a-19 b-25
voces_cuando c-17 d+18
vodka a-15 c-19 d+19
voice* b-32 c-33 d+16
voices b-28 c-29 d+21
voices$ b-18 c-18 d+18
volve* b-16
volver b-16
volvi a-28 b-22 c-15 d+29
volvi* b-20 d-20
volvi_a a-28 b-22 c-31 d+30
volvio b-20 d-20
volvio$ b-20 d-20
vomite a-20 b-17
vomited d+16
vomiting a-22 c-19 d+18
voto d+15
voto_desde d+15
voy b-48 c-19 d+18
voy$ b-35 d-22
voy__@clinician b-16
voy__@vehicle a+19 b-15
voy__al b-15 d-21
voy__bano d-19
voy__camino a+17 d-17
voy__de a-15
voy__ese d-16
voy__ir a+20 c-15 d-15
voy__la a+18 b-17
voy__los a-21 d+19
voy__mi c-17
voy__poder c-18
voy__si b-16 c-21
voy_a a-18 b-15
voy_al b-16
voy_con c-16 d+18
voy_en a+33 b-25 c-23 d-31
voy_mucho c+16 d-17
voy_para a-27 d+24
voy_solo b-15 c-19
wait c-40
wait$ c-23 d-27
wait__am a+19 d-19
wait_till a+23 d-22
waiti* b-49 c+28 d-25
waiting b-49 c+28 d-25
waiting__@relative a+17 d-17
waiting__a d+15
waiting__bloodwork c+16
waiting__hear c+20
waiting__my b-23 c+20 d-29
waiting__the b-23 d-20
waiting_on a-20 b-35 c+36 d-48
walgr* a-23
walgreens a-23
walgreens__# a-15 d-17
walk a+18 c-18
walke* b-25 c-23 d+22
walked b-25 c-23 d+22
walked_in a-18 b-16 d+20
walma* d-18
walmart d-18
want b+17 d-37
want__know c-17
want__to d-18
want_it b-19
want_the c-16 d-18
want_to c+15 d-25
wante* b-18 c-24
wanted b-18 c-24
wanted_to a+15 b-17 c-18
wants b+16 d-26
wants__know a-15 b+24 c-28
wants__of c+15
wants_to b+22 d-19
ward_for c-15 d+18
warfa* a-22 c-21 d+16
warfarin c-20
warfarina a-22 c-21 d+16
warfarina$ a-22 c-19
was c+27 d-22
was_# d+16
was_@symptom a-23
was__@drive a+16 d-15
was__@relative b-22 d-21
was__a a-20 b-21
was__again b+16
was__and a-19
was__bit a-17
was__but b-21 d-22
was__depression a-16 b+16
was__i b-17
was__in b-18 c+21
was__not a+31 b-18 c-29 d-27
was__on d-16
was__once a-19 b-20 c+26 d-28
was__out d-16
was__problem c-16 d+18
was__that a-19 c+18 d-16
was__the a-31
was__to a+25 b-31 d-24
was_a a-17 d-16
was_adopted a-16 c+19 d-17
was_an d-15
was_at a-16 c-17 d+18
was_born b-18
was_but a+16 d-16
was_clean a+33 b-18 c-28 d-32
was_fine a+32 c-22 d-30
was_going a+24 c-16 d-17
was_high d-22
was_in a-20 d+16
was_last b-17
was_not a-24 d+16
was_off c+15
was_on a-23 c+16
was_planning d-17
was_positive c-17 d+15
was_the a-27 c-16
was_wild a-16 b+19 c-18 d-20
wassu* a-17 d+17
wassup a-17 d+17
wassup$ a-17 d+17
watch a-26 b-20 c+24 d-17
watch* a-19 b-27 c-18 d+26
watch_it c+16
watching a-26 b-21 d+26
way b-45 c-17 d+23
way$ a+16 b-22 c-19
way__i a-16
way_past b-16
we b-30
we__# b-15 d-17
we__a a+17 c-21 d-31
we__all a-15
we__at a+23 c-16 d-19
we__be c-18
we__flat a+17
we__good a-20 b-15 d+21
we__in c-16
we__later a+18
we__no a+17
we__not a+22 d-28
we__on d-16
we__out a-27
we__protection a-19
we__see a-17 c+23
we__to a+17 b-18 d-17
we__together a-19 c-18 d+20
we__using a-19
we_are b-16
we_do a+22 b-20 c-15 d-20
we_had b+15 d-22
we_have a+20 b-24 d-26
we_just a-18 d+18
we_will b-21
weak b-18 c-24
weak_@body c-16
weane* c-21
weaned c-21
weaned_him a+17
wear a-26 c-31 d+25
wear$ b+16
wear_pads d+15
weath* a-17 d-23
weather a-17 d-23
weed c-21
week b-26
week$ d-17
week_@late a-19
week_and c-19
week_in a-23 b-20 d+28
week_of a-18
weekend b-23
weekends a-20 b-34 c-20 d+26
weeks b-49
weeks$ a-23 b-24 c-27 d+29
weeks_@late c+22 d-24
weeks__@day c-19 d+16
weeks_along d+16
weeks_on c-20 d+18
weeks_to d-19
weird a-23 c+21 d-25
weird_but a-18 c+17 d-15
well a-17 c-17 d+16
well$ b-25 c-27 d+23
well: b-33
well:@person a-23 b-22 c-20 d+24
well:@sick a+25 c-23 d-23
well:@thanks a-41 b-33 c-31 d+43
well:a a-54 b-42 d+32
well:all a+20 c-18 d-18
well:and a-23 b-17 c+17
well:antes a+18 b-22 c-22
well:awful a+18
well:bad b-16 c+15 d-25
well:befor* b-18 c-21 d+15
well:before b-18 c-21 d+15
well:bette* a-42
well:better a-42
well:better_some b-17 c+20 d-19
well:bien a-32 c+17
well:can a-24 c-17 d+21
well:compl* a-33 b-22 c-24 d+32
well:con d-15
well:day a-26 b-17 c+18
well:days b-16 c+23 d-24
well:de b-15 c-22
well:decir b-24 d-21
well:down a+28 b-16 c-23 d-28
well:far a-26 c-17 d+25
well:first a-25 c-20 d+23
well:good a-23 b-18
well:good_some c+17 d-20
well:gracias a-33 b-22 c-22 d+33
well:hones* a+23 b-22 c-37
well:honestly a+18 b-21 c-34
well:i c-26
well:in a-40 b-30 d+31
well:la a+17 b-26 c-30
well:la_verdad a+26 b-26 c-22 d-24
well:mejor a-47 b-25 c+17
well:mejor_que a-16
well:much b-17 c-19 d+17
well:muy a-31 b-19 c+22
well:no b-44 c-20
well:not b-16 c-21
well:on a-25 b-21 c+17
well:one a-18
well:para a-20 b-19 c+22 d-19
well:puedo a-19 c-24 d+18
well:que a+29 b-19 c-38 d-22
well:que_antes a+18 b-22 c-22
well:say a+21 b-19 d-26
well:so b-27
well:so_far a-26 c-17 d+25
well:some a-21 b-21 c+29 d-30
well:some_days b-16 c+23 d-24
well:still a+26 c-28 d-22
well:thanks a-26 b-17 c-16 d+26
well:the b-17 c-27 d+22
well:time a-29 b-19
well:to a-20 b+29 c-27 d-37
well:today b-16
well:verda* a+26 b-26 c-22 d-24
well:verdad a+26 b-26 c-22 d-24
well:week b-22 c-35
well:well a-21 b+20 c-21 d-17
well:what b+19 c-21 d-18
well:y a-33 b-22 c+36 d-35
well:¿ b+22 c-18
well__is c-16 d+17
well_i c+18 d-20
wellbutrin a+22 b-21 c-29
went b-41
went$ d-17
went__@treat a-15
went__a d-16
went__i a-19 d+17
went__it a-17 d+17
went__on a-17 d+18
went_away a-20
went_to a-26
were b-37 c+23 d-20
were_a a-20
were_not a-25
what a-65 b+51 d-39
what$ a-50 b+40 c-27 d-41
what_@medicine b+17
what__@body b+15
what__@treat b+20 c-18
what__a a-26 d-24
what__as b+17 c-20
what__exactly b-18 c+19
what__for c+16
what__i a-30 c-28
what__if c-16
what__is a-23
what__it a-22 b+22 d-23
what__my b+15
what__need b-18
what__not a-19 d+22
what__of b+23 c-16
what__psychosis c-17
what__she b+20 c-17
what__that c+16
what__the b+18 c-25
what__up d+17
what__used c+18
what__was d-15
what__you a-17
what_about a-15
what_counts a-15 b+22 c-24 d-21
what_did b+15
what_do c-18
what_for b+21 d-20
what_have a-19 d+22
what_if a-21 b+33 c-31 d-27
what_is d-30
what_it b-17 c+17
what_kind a-21 b+32 c-22 d-22
what_they a-16 b-19 c+20 d-19
what_time a-18 b+20 d-17
what_would b+15 c-15
whate* a-20
whatever a-20
wheel a+20 b-17 c-18 d-18
when d-17
when$ a-29 b+30 c-25 d-31
when__# c-19
when__@relative a+21 d-22
when__@stop a-17 d+17
when__am a-20 c+28 d-31
when__bad d+16
when__broke d-17
when__gave a-21 c-24 d+26
when__get c-18
when__had c-22
when__it b-16
when__was b-23 c+15
when__were a+18
when_i b-27 c+29 d-17
when_it d+17
when_my a+19 c-18
when_the c-15
when_they c-31 d+16
when_you a-15
where a-17 b-16
where__i a-15
where_do b+20 d-17
where_we a-21 b-19
which a-29 b+19 d-40
which_@medicine a-17 b+20 d-15
which_@place b+15
which__is b+17
which__that b+17
which_of b-16 c+16
which_one a-19 b+23 c-26 d-17
while a-25 c+16
whiskey a-16 d+18
whist* a+17 d-22
whistle a+17 d-22
whistle$ a+17 d-22
white a+15
white__it a+16
who a-24 b+29 d-39
who__asking b+17 c-16
who__know b+20 c-23
who__me a+17 d-18
who__these b+16
who__this a-16 b+20 c-18 d-15
who__to a-18 b+25 c-29
who_dis b+16
who_is a-17 d-16
who_knows a-16 b-20 c+19
who_sees b+21 c-16 d-17
who_wants b+20 c-23
whole b-42 c-17
whole__in b-17
whole__of c-16
whole_family b-15
whole_list b-17
whose c+16
whose__is c+16
whose__this c+16
why a-61 b+38 c-30
why$ a-36 b+34 d-39
why__i a-17 b+16
why__not a-15 b+16
why__you b+22 d-19
why_does b+18
why_is b+15
why_not a-32 b-23 c-33 d+32
widow* b-18 d+16
wife a-22 b-22
wifes a-15 b-18
wild a-24 b+16
wild$ a-16 b+19 c-18 d-20
will c+18 d-21
will$ a-19 b-22
will_@drive b-27 c-17
will__@vehicle b-20
will__a a-19 c+16
will__be a+18 c-32 d-25
will__first a+16
will__her b-19 c+22
will__in a-15
will__it c-24
will__know a-16
will__make a-22
will__me a-16
will__my b+22 c-24
will__out a-20 c+21
will__someone a-16
will__take d-17
will__that a-18 b+19 c-17 d-18
will__the a-20
will__then b-16 d-17
will__there b-16 c-28 d+17
will__to d-22
will__up a-15 c+18
will__waiting c-15
will__work a+18 d-17
will__you b-28 d-22
will_ask a-20
will_be b-43 c-20
will_check c+16
will_come a-15 b-15
will_do b-21 c-19 d+17
will_find a-29 b-22 c+29 d-20
will_get c+15
will_i a-18 b+18 c-23
will_it a-23 d-31
will_know a-24 b-18 c+24 d-22
will_let a-17 b-20 c+18
will_make c-19
will_not a+36 b-25 d-31
will_see c-15 d-28
will_take b-17
will_try c+17
will_you b+18 c-16
willi* a-19 b-18 c-17 d+20
willing a-18 b-17 d+18
willing$ d+16
wine b-22
winte* d+16
winter d+16
wish a+34 b-25 c-35 d-26
wish__could a+21 c-25
wish__say a+19 c-19 d-18
wish_i a+27 b-23 c-29 d-20
with c-31
with_@relative d-17
with__# d+15
with__@animal b-21
with__@clinician d-22
with__@medicine b-16
with__count b+16 c-17
with__in c-19
with__of a+16
with__on c-15
with_a c-19
with_any a+16
with_bells c-16
with_either a+17
with_her c+17 d-19
with_him d-15
with_it c-32
with_me c-23
with_that a-16 c-21 d+24
with_the c-31
with_twins b-15
witho* b-18
without b-18
without__@medicine a-15 d+16
without_a c-15
wonde* a-19 b-20 c+21 d-16
wondered a-19 b-20 c+21 d-16
wondered$ a-16 c+16
wondered_about b-17
words a-24
words$ d-17
work b-16
work$ b-42 d-17
work__me b+19 d-19
work_as c-16
work_fine d-16
worke* b-22 c-21
worked b-22 c-21
worked$ a-23 d+24
worki* b-35 d-15
working b-35 d-15
working$ a+32 c-27 d-32
working_# a-20 d+19
working__it a-16 b-16
working__my a-19 d+17
working_on a-17 b-19 c+16
works b-44 c-50 d+24
works$ a-20 b-31 c-28 d+29
works__me a-21 d+23
works_for a-18 d+21
world a-16 d+16
world$ a-16 d+16
worry a-18
worst c-17
would b-17
would$ a-21 b-16 c-22 d+25
would_@drive a+15 d-16
would__a a+18 b-25 c-22
would__ask c+18 d-17
would__be a-20 c-15 d+27
would__better b-18
would__by d-15
would__check c+17
would__did d-17
would__first a+18
would__have d-25
would__i c+24 d-27
would__if c-25 d+18
would__it c-17
would__know a-18 b+17
would__look c+20 d-15
would__me c-15
would__miss c-20
would__my b-21 d-16
would__not b+15
would__say a-16
would__so a-21
would__talk a-18
would__than b-17
would__that a-17 d-16
would__the a+15 c-16 d-21
would__to a-15
would__yes a-27
would__you a+25 b-29 d-21
would_be b-40
would_have b-21 d-15
would_i a-17
would_know a-16 b-27 c+30 d-25
would_like a-19
would_not a-21 b-28
would_rather b+17 c-25 d-18
would_tell d-15
wow a-21 b+21 c-18 d-19
writi* a-19 b-15
writing a-19 b-15
wrong c-30 d-29
wrote a-25
wrote_@treat a-15
wrote__in a-15
x a-21 c-31 d+20
x_mi c-16 d+17
xanax a-25 b-19
xarelto b-15
y b-21
y_@clinician d+17
y_@day c-16 d+16
y_@drink b-18
y_@howmuch a-18 c-16
y_@medicine b-38 c-40 d+29
y_@treat b-21 c-23 d+31
y__# d-28
y__@medicine b-15 c-31 d+21
y__@relative c+17 d-29
y__@treat a-17
y__bien b-16
y__cayo c-16
y__con c-21
y__contar b-16
y__de c-30
y__dice a-18 c+18
y__digo a-17 d-15
y__dos c-20
y__el b-18
y__en c-17
y__gatos a+16
y__hay a+21 c-19 d-20
y__he d-17
y__igual c-16
y__jaja a-17 b-21
y__limpio a+15
y__los b-18
y__mal d-19
y__mas a+22 d-22
y__me a-36 b+15
y__nada a+17 c-19
y__no a-26 b+15 c+16 d-16
y__para b-20 c-16
y__perfectos a+19 d-19
y__por a-16
y__puedo a-17
y__que a-27
y__se a-16
y__si d-18
y__tengo d-17
y__todo a+18 d-18
y__ya a-16
y_a a-22 d+17
y_ahi a-15
y_anda a-16 d+16
y_bien a+23 b-16 c-16 d-24
y_clopidogrel d+17
y_el c-21
y_era c-17
y_eso a-20 c-21
y_hay d-17
y_la b-27
y_le a-15 b-17 c+18 d-18
y_los d-21
y_luego a-21
y_me b-25
y_medio a+18 b-23 c-21
y_mi c+21 d-19
y_mitad a-22 b-22 c+23 d-22
y_nada a-28 c-25 d+23
y_ni c-28 d-15
y_ninguna a-30 d+31
y_no c+19
y_otra a-17 c-20 d+22
y_otro a-24 c+22
y_salio a+26 b-17 c-26 d-22
y_salva a-16 b-15 d+17
y_se d+16
y_seguimos a+22 b-18 c-21 d-21
y_si a-32 b+36 c-25 d-37
y_sigo c-17
y_todo c-15
y_tomo a-19 c-19 d+28
y_transaminasas a+17 d-18
y_una b-15 c-18 d+18
y_ya a+26 b-47 c-17 d-18
y_yo a-19 c-23 d+22
ya c-49
ya$ a+18 b-16 c-19
ya__@clothes a-19 b-22 d+23
ya__@medicine d-20
ya__@relative a-19 d+19
ya__@thanks a-19 b-17 d+21
ya__a c-25
ya__con c-19 d+16
ya__cuenta b-18 c-17 d+18
ya__dije a-16
ya__doy a+18 d-17
ya__el a-27 c-17
ya__ese a-24 b+22 d-20
ya__eso a-22 b+21 d-19
ya__fabrica a+16
ya__fue c-20
ya__hace a+21 d-18
ya__interesa a+17 d-18
ya__la b-51 c-17 d+19
ya__le a+19 d-20
ya__llego a+23 b-17 d-22
ya__lo a-23 c-22 d+17
ya__los b-21 c-18
ya__mande b+21 c-19
ya__mi c-31
ya__mis a-15 c-19
ya__nace a-25 b-16 d+23
ya__para b-19 d-18
ya__pregunte b-17 c-20
ya__quien d-15
ya__todo b-28
ya__tomo b-17
ya_casi a-15 d+15
ya_comi a-19 b-18 d+20
ya_contesto d-19
ya_en a-33 b-23 d+30
ya_esta b-21
ya_estoy b-24 c-24
ya_hasta a-21 b-17 d+22
ya_hice a-18
ya_le c-23
ya_llego d-16
ya_llegue b-18 d+18
ya_lo b-16 c-28
ya_me c-39
ya_mero b-22
ya_no a+19 d-19
ya_paso b-18
ya_pedi a-18 d+18
ya_perdi b-18 c-17 d+18
ya_puedo b+16
ya_tengo b-25 c-16
yea a-34 b-29 c-32 d+38
yea$ d+16
yea__is d+19
yea_my d+17
yeah b-56 c-51 d+27
yeah$ a-37 b-25 c-22 d+33
yeah__i a-26 d+24
yeah_a a-16 d+19
yeah_in d+16
yeah_it d+16
yeah_my a-16 d+18
years a+15 c-16
yello* a-16 c+18 d-16
yellow a-16 c+18 d-16
yep a-34 b-27 c-29 d+36
yep$ d+17
yerno a-15 b+17
yes b-57 c-23 d+29
yes$ a-35 b-19 d+28
yes_@medicine d+17
yes__# a+17 d-16
yes__@drive a-17 d+19
yes__@medicine a-28 d+21
yes__@relative a-28 b-18 c-18 d+28
yes__a a-17 d+16
yes__am a-22 d+24
yes__both a-22 d+20
yes__do a-23 b-16
yes__drink c-22
yes__has a-16 d+16
yes__have a-19 d+17
yes__is a-31 b-16 c-16 d+29
yes__no b-24
yes__not b-17 c-20
yes__out a-17 d+18
yes__the a-15 d+17
yes__was a-15 d+16
yes_a a-28 b-15 c-16 d+29
yes_and b-20
yes_but a-33
yes_i b-23
yes_in a-19 d+20
yes_maam a-17 d+19
yes_me a+19 b-17 c-17 d-16
yes_my a-27 b-17 c-17 d+27
yes_oh a+15 d-15
yes_sir a-15 d+17
yes_to b-20 c-20
yessi* a-21 c-15 d+24
yessir a-21 c-15 d+24
yessir$ a-15 d+18
yeste* a+31 b-20 c-28 d-29
yesterday a+31 b-20 c-28 d-29
yesterday$ a+25 b-19 c-24 d-23
yet b-17 d-19
yet$ c+19 d-41
yo b-55
yo$ a+19 b-21
yo__el d-17
yo__la b-26 c+19
yo__lo b-17
yo__no d-18
yo__que b-17 c+16
yo__sano a+18
yo__se a-19
yo__solo a+17 d-18
yo__voy a-16 d+20
yo_jamas a+17
yo_le a-16 b-26 c-17 d+21
yo_lo a-17
yo_los a-16 d+15
yo_me a+19 d-17
yo_nada a+23 b-22 c-16 d-18
yo_ni b-16
yo_no a+25 b-23 d-32
yo_sepa a+17 b-30 d-23
yo_solo b-24 c+16
yo_soy a+16
you a-29 b+43 c-25 d-27
you$ a-28 c+18 d-30
you__@medicine d-16
you__@relative c-19
you__a a-24 d-20
you__all c-17
you__asking b-20
you__at c-16
you__count a-17 d+15
you__from b+15
you__have a-19 b+17
you__is a-15
you__it b-29 d+19
you__later a+26 b-25
you__me b+15 c-33
you__morning b-16
you__my b+17 c-30 d-17
you__not c-25
you__on a-18
you__right a-18 c-16
you__that d-17
you__the a-22 b+19 d-17
you__to b+27 c-30 d-23
you_all a-33 b+22 c-26
you_ask a-18 b+23 c-15 d-26
you_bet d+16
you_betcha a-17 b-17 d+19
you_can b-32 c-20
you_caught b-16
you_covered a+20 b-17 c-16 d-20
you_did a+19 b-16 d-21
you_for b-20
you_got a-26 c-20 d+18
you_guys c-17
you_have a-30
you_in a-19
you_know a-17
you_mean b+22 d-27
you_name a-16 b-15 c-17 d+17
you_need c-17
you_take b+18
you_text a+21 d-16
you_then a+16 c-18
you_would a-16
you_yes a-20 c+16
young b-19
youngest__# a+18 b-22
youngest_is c-18 d-20
your c-21
your_@body b+17 d-16
your__as c+15 d-15
your_guess c+15 d-15
your_place d-15
yup a-29 b-22 c-21 d+31
yup$ d+16
zapatos a-18
zero a+40 b-32 c-31 d-40
zero$ a+30 b-27 c-29 d-29
zip a+38 b-36 c-34 d-37
zoloft c-20
¿ a-53 b+58 c-42 d-41
¿__@vehicle b+16 c-15
¿__a b+19 c-17
¿__cuentan b+17
¿__de b+16 c-19
¿__en a-16 b+18
¿__la b+17
¿__puede b+17
¿__que a-16 b+20 c-18
¿_el b+19 c-21
¿_es b+17
¿_la b+15 c-18
¿_me b+15 c-15
¿_puedo a-15 b+18 c-18
¿_que c-19
¿_quien b+21
¿_se b+22
😂 c-18 d-18
😂$ c-15 d-18
😅 a-26 d-19
😅$ a-26 d-19
😩 a+16 d-16
😩$ a+16 d-16
🤰 a-18 d+18
"""
