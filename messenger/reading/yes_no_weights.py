"""Weights of the yes_no reader: written by ``python -m training.weights`` from 16157 texts; not by hand."""

SEALED = "0ed511bfb82b9bb9"

KNOWN = """\
# % + 0 0.8 09 1 10 10-4 100 11 110 110/70 118 12 12/7 120 14 15 150 16 160 17 18 19 1987 1991 1994 1998 2 20 200 2004 2008 2009
2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 21 210 212 22 23 24 25 26 27 29 2:15 3 30 31 34 39 4 40 41
43 44 45 47 49 4:20 5 50 50/50 5150 52 54 55 555 58 6 60 60/40 61 65 66 67 69 7 70 71 72 74 76 78 8 80 81 83 88 89 9 90 91 94 95
98 99 a aa abdominal abejas abierto abilify ablation able about above abrieron abril absolutely abstemio abuela abuelita abuelo
aca acaba acaban acabo acaso according account acelera acelerada aceptan acid acomoda acompana acostada acostado across act acta
acted actually acuerda acuerdo acupuncture acupuntura adderall addict address adelante adhd adopted adrenalina afecta affirmative
afford afib afirmativo afraid after afuera again against agarra agarro age agenda ages ago agosto agradezco agree agua aguanta
aguanto aguita aguja ahead ahi ahora ahorita ahorros aide air airway aja al alcanzo alcohol alcoholic alcoholico alergia alergias
alergica alergico alergologo algo alguien alguna alivio all alla allergic allergies allergist allergy alley alli allowed almorzar
almost almuerzo alone along alphabet already also alt alta altas although altita always am ama amables amamantando amamanto
amaneci amanecio amanezca amanezco ambulance ambulancia america amiga amigo amigos amitriptilina amitriptyline amlodipine
amlodipino amor an anafilactico anafilaxia analisis anaphylaxis and anda andaba andamos andele ando anestesia anestesiaron
anesthesia anesthesiologist aneurisma aneurysm anexo angina animo anitos ano anoche anos another ansiedad answer answered
answering answers antes anticoagulante anticoagulantes anticonceptivas antidepresivo antidepresivos antidepressant antidepressants
antidoping anxiety anxious any anybody anyone anything anytime anyway apa apago aparato apartamento aparte apartment apenas
apendice appendix apple appointment april aquella aqui arde are arm army around arranca arreglado arrepenti arrested arriba
arritmia arthritis as asado asegurar asi ask asked asking asleep aspirin aspirina asthma asustada asylum at ataque ataques ate
atienden atorados atras atrasada atraso attack attacks august aun aunque aunt auricular austin auto autopista available aviso
aware away awful ay ayer ayuda ayudo ayunas azucar b baby babys babysitter back backed bad bag bags bail bailed baja bajado baje
bajita bajo baker ball balloon banana banarme band bank bano baptist bar barely barn bastante bastantes bayamon be bear beats bebe
bebida bebo because bed bedtime bee been beer beers bees before beforehand behind being believe bell bells belly benadryl bender
bendito besides best bestie bet beta betcha better between bf bfing bien big bike bill biologically bipolar bipolaridad birth
birthday birthdays bit bite bites black bladder blanca blanket blast bleed block blocker blocks blood bloodwork bloqueos blow
blown blues blurry board bocado bodas body bolsa bone boob book books boots booze borda borderline born borracho borreme borrosa
boss bot botella both bother boton bottle bottles bought bow box boy boyfriend bp bracelet brain brand brazo break breakdown
breakfast breast breastfeed breastfeeding breathe breathing bring bringing brings bro broke broken broma bronca brote brother
brothers broto brought buddy buen buena bueno buenos bugs building bun bunch bupropion bus busca buscando buscar buscarme busco
business buspar buspirone busy but buy by bypass bypasses c cab caballo caballos cabecera cabeza cabinet cada cae caer cafe
caffeine caida caigo cajas cajon calculos caldito calendar calendario calf cali call calle called calling calor cama camaron
cambian cambiarla cambiaron came camino camion can canas cancel cancela cancelar cancele cancelela cancelled cancelo cancer
cansada cansancio capaz car cara card cardiaca cardiologist cardiologo cardiology cardiopatia care cargo carnal carnet carretera
carrier carro carry carrying cars casa case casi casita cat catch cateterismo cath catheter catheterize cats caught cause cayo cbd
cbt cdl cel celexa cell celular cena cene central centro cerca cereal cerebral cerebro cero cerrada cerraron cerre cerro certain
certificate cervecita cerveza cervezas cesarea chair chamba champagne chance change changed changing chaplain charge chart
chauffeur che checado checando checar check checked checking checks checkup checkups checo chelas chequeo chest chevere chew chica
chicago chichi chicken chickened chico chip chiquita chiquito chofer choice cholesterol choque chorro christmas chronic church
cien cigarettes cigarro cinco cintura cirrhosis cirrosis cirugia cistitis cita citalopram city ckd clarisimo clarita claro clase
class classes clavo clean clear cleared clinic clinica clock clockwork clonazepam clopidogrel close closed clot clozapina club
clue coagulo cobran cobre coca cocaine coche cocinando codeine coffee coke cold colesterol college colonoscopy colors coma comadre
combine come comer comes comezon comi comida coming comio committed communion como compadre companero company complain complaints
completa complica comprado compre compro con concert concussion condom condon confianza confidencial confidential confirm confirma
confirmaron confirmed confirmo conflict congestive conmigo conmocion conocidas conozco consegui consent considered consigo consta
constantly consultarlo consulto contacto contar contesta contestado contestar conteste contesto contrario control controlada
controlan controlled controlo conviene convulsion convulsiones cooking copa copita cops corazon correct correcta correcto correo
correr corrieron corro cosa cosas cosquillas cost costo couch cough could coumadin counseling counselor counselors count counting
country counts county couple course cousin cover covered covid cowboys coworker cows cracker crawl crazy creatinina creatinine
credit cree creek creeping crei creia creo crept crisis cristal cristiana cross crudo crumb crying ct cuadra cuadrado cuadras cual
cuales cualquier cuando cuantas cuanto cuantos cuarto cuatro cubre cuenta cuentan cuentas cuente cuenten cuento cuerda cuerpo
cuesta cuff cuide cuido culvers cumple cumpli cumplo cunada cunado cured currently cut cutting cvs cycle cycles cymbalta cyst
cystitis da dab daban dad daddy dado dads daily dale dama dan dana dando dano dar dare dark darlene darlin date daughter daughters
dav day days de deacon dead deal dear death debo decades decia decian decided decir decirle deep define definitely definition deja
dejame dejamos dejar dejarlo deje dejela dejelo dejeme dejo del delayed dele delusions demas demasiado dementia demons demora den
denied dentist dentista dentro denver department depende depends deployment depo depre depresion depressed depression deprimida
derrame desayunar desayune descansa descanso descartaron descarto desde desgracia desmaye desocupada despertar despues destetar
destete detox devolvi di dia diabetes diabetico diagnosed diagnosis diagnosticada diagnosticado diagnosticaron diagnostico
dialisis dializo dialysis diario dias dice dicen dicho diciendo did die died dieron diet diez diferentes difference different dig
diga digame digo dije dijeron dijo dime diner dinner dio dios dip dira direccion dis discharged disculpe discuss disease
dislocated disorder disparo distintas distintos diu divorce divorcio dizzy do doble doce doctor doctora doctores doctors documento
does dog dogging doing dolor domingo domingos don donated donde done donut door dormi dormida dormido dormir dos dose doses dosis
dot double doubt down doy dozen dra drama drank draw dreams drew drink drinker drinking drinks drip drive driver drivers drives
driveway driving droga drogado drogas drop dropped drove drug drugs drunk dry duda dudas dude due duele dui duloxetina dura during
durmio duro dust duty dx dying e earl early ears easter eastern eat eaten eating echele echo eco ecocardiograma ecografia ect edad
edge edibles efecto effect effects effexor eggs eh eight eighteen either ekg el elbow electro electroshock elevated eliquis ella
elm else em email embarazada embarazadisima embarazo embolia embryo emdr emergencias emergency emojithanks emojiyes empece
empezando employer empty en enalapril encargo encinta encontrado encontre encuentro end ended enero enferma enfermera enfermo
english engordo enlarged enojo enough entendi entera entere entienden entiendo entonces entra entran entrando entrar entre entro
enviude enzimas enzymes epilepsia epilepsy epipen episode episodes episodio episodios equipo equivoque er era es esa esas escapa
escitalopram escriba escribame escriban escribe escribi escribir escribo escuchar escucho ese eso esos espalda espera esperando
esperar espere espereme espero esposa esposo esquina esquizoafectivo esquizofrenia esquizofrenico esta estaba estacionamiento
estado estamos estan estar estare este esto estomago estos estoy estres estudio estudios estuve estuviera estuvo evaluando
evaluaron evaluated evangelica even evening ever every everybody everyone everything everywhere ex exactamente exactly exacto
examen examenes except excuse existia expecting expediente experience expired explain extent eye eyes fabrica face facebook facial
factory failure faint fall falla falls falta faltaba faltan familia familiar family fan far farm farmacia fast fat fatal father
fatty favor fea feas features feb febrero february fecha fee feed feeding feel feeling feels feet feliz fell fella felt fence
fender fentanyl feo fetch fever few fiance fib fibrilacion ficha fiddle fiebre field fiesta fiestas fifteen fifth fifty fighting
figure figured figuring fijese fijo fila file fill filled filling fin final find finde findes fine fines finished fire firma firme
first fish fit fits five fixed fixing flagged flat flight flu fluoxetina fluoxetine flutters fly flying foggy folks follow
followed food for forever forget forgot form forma formula formulario forth forties foster foto fought found four fourth frascos
freaked free frequent fresh friday friend friends frio from front fue fuego fuera fueron fuerte fuerza fui full fully fumo
funciona funciono funeral funny futbol gabapentin gabapentina gallbladder gallstones game ganas gano garage garden garganta gaste
gastritis gata gato gatos gave gay gemelos genial gente get gets getting gf ghost girl girlfriend give given gives giving glass
glasses glaucoma go god goes going gold gone good goodness gordo got gota gotas gotten grace gracias grad grade grado grand
granddaughter grande grandkids grandma grandmother grandpa grandson graso grave great grief groggy group groups grown guagua
guardia guardian guaro guess guest guilty gum gummies gummy gusta gustan guste gusten gusto guy guys gym ha habana haber habia
habit habla hablaba hablaban hablamos hablan hablando hablar hablarlo hable hablo habones habria hace hacen hacer hacerlo hacerme
haciendo had hago haha haldol half halfway hallucinated hallucinations hambre han hand handled hands hang happen happened
happening happens happy hard hardly has hasta hate hated have having hay haya hayan he head headache headed health healthy hear
heard hearing hears heart heartbeat hearts heavens heavier heavy hecho heck held hell help helped helps hep hepatitis her here
hermana hermano hermanos heroin hers herself hi hice hicieron hierbas hierro higado high hija hijo hijos him himself hinche hincho
hinted hip hiperactiva hipertensa hipertension hipertenso hipomania his historial history hit hitch hits hives hizo hmm hockey
hola hold holding hole holter hombre home hon honduras honest honestly honey hongos hooked hope hopefully hoping hora horario
horas horrible horse horses hospital hospitalized hour hours house houston how hoy hs hubby hubo huelo hueso huevo huevos huh
hungry hurt husband husbands hydrocodone hypertension hypomania hypomanic hysterectomy i iba ibuprofen ibuprofeno ic ice ictus icu
id idea ido if iglesia igual ill imaginate imaginese imagino implante importa imposible impossible imss in incontinencia
inconveniente induced ine infarto infeccion infecciones infection infections inflamado info informe infusion infusions inhalador
inhaler injections injury inmigracion inpatient inside instead insuficiencia insulin insulina insurance intensive intentando
interesa internada internaron intersticial interstitial into invega inyeccion ir iraq iria irme iron irregular is issue issues it
itch itched itching itchy itself iud ivf izquierdo jacket jaja jajaja jale jamaica jamas jamases jan january jaundice jefa jefe
jeje jeopardy jesus jk job jodido johns journaling joven joya jubilado jueves juice julio july june junio junior junta jury just
justo keep keeping keeps keppra kept ketamina ketamine key kid kidding kidney kidneys kids killed killing kind kindly kinds
kitchen knee knees knock knocked know knowledge known knows knuckling l la lab labetalol laboratorio labs lactancia lactando lado
lady laid lamentablemente lamictal lamotrigina landline larga laryngospasm las last late lately later latex law layoff lbs le leak
leaks leaky least leave leche lee leer left leg legal lei lejos lengua lentes les lesbian less let letra letting levanta levanto
leve levels lexapro libre licencia licenciada license lick lie life ligada ligaron light like lil limit limite limpia limpio linda
line lined lines lips lisinopril list lista listening listo lithium litio little live liver livers lives llama llamaban llamada
llamame llaman llamarme llame llameme llamen llamenme llanta llave llega llegado llegamos llegando llegar llego llegue llena llene
lleno lleva llevar llevarme llevaron lleve llevo llueva lo lobby loca lock locked loco locos locura log lol long look looked
looking looks loopy lord los losartan lose lost lot lots loved low lozenges lucky luego lugar lujo lunch lunes luz lyft lying
lyrica m ma maam machine macon made madre mai mail major make makes making mal mala male malisima malisimo malo mama mamar man
manage manager managua manana manchita mandar mandaron mande mandeme mando maneja manejando manejar maneje manejo manera mania
maniaco maniacos manias manic mano manos many manzana maquina marathons maratones maravilla marca marcapasos march marco mareada
mareadita mareo mareos margarita marido marihuana marijuana marisco mariscos marqueme marriage married martes marzo mas mate
matriz matter mature may maybe mayo mayor mdd me mean means measured med media medicaid medical medicamento medicamentos medican
medicare medication medications medicina medicinas medicine medico medics medido medio mediodia meds meet meeting mejor melatonin
men meningitis menopause menopausia menopausica menor menores menos mensaje mensajes mente mentioned mentir mercy mero mes
mesecitos meses mesias messages metadona metformin metformina meth methadone meto metoprolol metro mexico mg mhm mi mia middle
midnight miedo miento might migracion migraines migrana migranas mija mijita mijo mil milagro mild miles milk mind minds mine mini
minor minute minutes minutos mio miracle mirar mire mis misa miscarriage misdiagnosed misma mismo miss missed mitad mitral mixed
mo modelo modo molesta mom moment momento moms monday mondays monitor monterrey month monthly months monton mood more morning
mornings morphine most mota mother mothers moto motorcycle move moved moverla mri much mucha muchacho muchas muchisimo mucho
muchos mude muelles muere mujer mule multivitamin mundo murio murmur mushrooms must muy mwf my myself nace naci nacido nacimiento
nacio nada nadie nadita nah name named names napping nary nasal naturales nausea nauseas nauseous navidad navy near necesita
necesitan necesito need needed needs nefropatia negar negativa negative negativo neighbor neighbors neither nel nene nephew nerve
nerves nervios nerviosa nervous never new newborn nexplanon next ni nicotine niece nieta nieto nietos night nightmares nights nina
nine ninera ningun ninguna ninguno nino ninos niquel nkda no nobody nobodys noche noches nomas nombre nombres none nonstop noon
nop nope nor normal normales normally nos nose not note nothing nothings novedad novela novia novio now nubes nuera nueva nuevo
numb number numbers numero nunca nunquita nurse nurses nursing nuts o ob objection obligatorio obra obvio ocd ocho october octubre
ocupada ocupado ocurra of off offered office officer officially oficina ofrecio often oh ohio oi oia oido oiga oigo oil ojala ok
okay ol olanzapina old older olvide olvido on once one ones only oops open operacion operada operado operaron opere or orale orden
order organizer organos organs original orina orinar orino other others otherwise otra otro otros ought our out outside ovarios
oven over overactive overseas owe owes own ox oxybutynin oxys oye pacemaker paciente pacifico pack packed padece padecia padecido
padezco pads pagar pai pain pais palabra palabras palos palpita pan pana panal pancreas pandemia panel panic panicked panico
panzona papa papas papel papeles paper papers paperwork par para paracetamol parale paralisis paralizo paramos paranoid parar
parce pare parece parecido pareja parents parezco parir parking paro paroxetina parqueo part parte partial partida partir partners
parto parts party pasa pasada pasado pasando pasaporte pasar pase pasele paso pass passed passport past pastel pastilla pastillas
pastillita pastor pata patch patient patients patron paxil pcp peanuts pecho pedi pediatrician pedir pee peeing pega pego peino
peleando pena penal pendiente pendientes penicilina penicillin pensaba pensando pensarlo pensaron pense people per percent
percocet percs perder perdi perdio perdon perf perfect perfecta perfecto perfectos period periods perlas permiso permit pero perro
perros person persona personal peso pharmacist pharmacy phone physical pick picked picking picks pickup pide piden pidio pido pie
piece piedra piedras piedrita piel pienso pierdo pierna pies pigs pijama pill pills pink pipi pirulos piso pjs place plain plan
planned planning plans plant plata plavix playing please plenty plumbing plumbings plus po pobrecito poco poder podia podria polen
police poliquisticos pollen polvo polycystic poncho poner pongo poor poquito por porch porque porros positiva positive positivo
posparto possible possibly post postpartum postraumatico pot pots praise pray prayed prayer praying prazosin prednisone
preeclampsia prefer prefiero preg pregabalina pregnancy pregnant pregunta preguntado preguntan preguntar preguntarle preguntas
pregunte pregunto prehypertension preinfarto prena prenada preocupe prescribed prescriptions present presion pressure pretty
preventing prima primer primera primero primo pristiq privado private probably probado probando probar probation probe problem
problema problemas problems procedimiento program prolapse prolapso promise pronto proof propranolol prostata prostate protection
protein proud proxima prozac prueba pruebas pruebo psicoanalisis psicologa psicologo psicologos psicosis psicotico psiquiatra
psiquiatras psiquiatrico psych psychiatrist psychologist psychosis psychotic pt ptsd pude puebla pueblo pueda puede pueden puedo
puerta pues puesto puked pull pulled pulling pulsera pump pumping punto pura puras puro puros puse pusieron puso put quadruple que
queda quedamos quedan quede quedo queria question questions quetiapina quien quiera quieran quiere quieren quiero quince quirofano
quit quita quitaron quite quito quiza quizas race races railroad rain raised raite rajo ran random rango rapido rara raras rarely
raro rash rate rather ratito rato ratos raw rayita rayitas reaccion reaccione reaching reacted reaction reactions read readings
reads ready real realidad reality really reason recai recaida recall recetaron recetas rechazan recheck recien reckon recliner
recoge recogen recoja recojan recojo record records recovered recovering recovery recuerda recuerde recuerdo recuperacion red
refiere refresco registraron regla regreso regular rehab rehabilitacion reir relampaguee relapsed related reloj remedio remedios
remember remembers removed repeat repetir repite report request required reschedule resonancia respirar responder rest resuelto
resultado resultados results retired retraso revisado revisaron reviso rezar rhythm ride right ring rinon rinones rise risperdal
risperidona road roads roble robot rodilla roger roja roll rompio ron roncha ronchas roof room roomie roommate roommates rosada
roto rough rounds route rule ruled run running runs s sabado sabe saben saber sabra sabria sacaron saco sad sadly sadness safe
said sailed sailing sala sale salen salga salgo sali salido saliendo salieron salio salir salt salva salvador salvo same sana sane
sangre sanito sano santa santo sarpullido sat saturday saturdays saved saw say saying says scam scan scanned scare scared scarred
schedule schizo schizoaffective schizophrenia schizophrenic school scratch screamed screaming se sea sec second section secundaria
security see seeing seen sees seguimos segun segunda segundo segura seguridad seguro seis seized seizure seizures self semana
semanas send sending senior senor senora senorita sent sentada senti sepa september ser sera seria serian serious seroquel
sertralina sertraline service sesion sesiones sessions set settled seven seventeen seventy several severe sex shadows shake shall
shape shared she shell shellfish sherry shift shifts ship shock shoes shoot shop short shot should shoulder showed shower shrink
shrinks shrooms shunt shuttle shy si sick side siempre siento siete sign significa signs sigo sigue sillon silly simon sin since
single sink sintrom sir sirve sirvio sis sister sit sitio sitter sitting six sixteen sixty skin skip skipped skips sleep sleeping
sleepy sleeve slept slightly slipped slot smack small smiled smoke smoking smooth snack snacks snipped snow snowed snri so sober
sobrina sobrino sobrio social sofa sola solamente solito solo soltar sombras some somebody someone someones something sometimes
somewhere son sonda sons soon sophomore soplito soplo sorry sort sospecha soul sound sounds soup soy spam spasms speak spell
spells spent spinal spirits spot spots spravato spray spring squat ssri ssris st stable stage stand standby start started starting
starts starving state statin station stay staying stays stent stents steroids stick still stimulator stings stomach stone stones
stop stopped store story stoy straight strange street stress stroke strokes strong strongest struggling stuck stuff su sube subio
suboxone suegra suegro suelta suelto sueno suenos suerte sueter sufrido sufro sugar suits sulfa summer sun sunday sundays supe
super supongo supper supplements suppose supposed supuesto sure surgery surprise sus suspected svt swapped sweet sweetheart swell
swelled swing swinging switch switched swollen t table taco take taken takes taking tal talk talked talking taller tambien tampoco
tan tanto tape tapon taquicardia tarda tarde tardecito taxi tbd tbi tdah te tea tecito teen teenager teenagers teens teeth
teetotaler tegucigalpa tele telefono tell telling tells temprano ten tendria tener tengo tenia tenido tension terapeuta terapia
terapias tercer tercero termine termino terrible tes test tested tests teta texas text textbook texted texting texto textos texts
th than thank thanks thanksgiving that thc the them then therapist therapy there these they thing things think thinking thinks
thinner thinners third thirty this those though thought three threw throat through throwing thursday thursdays thyroid tia tias
ticker tickers ticket ticking tied tiempo tiene tienen tierra tight til tila till time timer times timing tiny tio tipo tirada
tired tiroides tms to toast tobacco toc toca toco toda todas todavia today todo todos toe together told tolerated tolero toma
tomaba tomado tomando tomandome tomar tomaron tome tomo tomorrow tongue tonight too took top toque toro touch touched town trabaja
trabajan trabajando trabajar trabajo track tractor trae traer traffic trafico trago traigo train trajo tramadol tranqui trans
transaminasas transfer transplant transport transporte trapo trash trasplantada trasplante trastorno tratamiento trataron trato
trazodone treat treated treatment treatments treinta tren tres tried trimester trintellix trip triple triste tristeza troca
trompas trouble truck trucks truene trust try trying tuanis tubal tubes tucked tuesday tuesdays tulsa tumor turn turned turning
turno tuve tuvieron tuvo tv twelve twenties twenty twice twin twins two tylenol uber uf uff ugly uh ultima ultimamente ultimo
ultrasonido ultrasound un una unas uncle under underage unfortunately uni unico unit universidad unless uno unos until up upper
urgencias urine urologist urologo urticaria us usaba usado usar use used using uso usted ustedes usual usually utero uterus uti
utis uy va vale valen valve valvula vamos van vanderbilt vape varias variety varios varon vasectomia vasectomy vaso vaya ve veces
vecina vecino veia veinte vejiga velorio vemos venezuela vengo venlafaxina veo ver verano verdad veremos very vesicula vet vez vi
viaje viajo vice vicios vida vieja viejo viendo viene viernes vieron vietnam vigilan vine vinito vino violent virgen vision
visiones visions visit visto vitamin vitaminas vitamins vive vivo voces vodka voice voicemails voices volver volvi volvio vomite
vomited vomiting voto voy vueltas vuelto vuelvo wagon wait waited waiting wake wakes walgreens walk walked walking wall walmart
want wanted wants ward warfarin warfarina was wassup watch watched watches watching water way ways we weak weaned wear weather
weddings wednesdays weed week weekend weekends weekly weeks weight weird well wellbutrin welts went were what whatever wheel when
whenever where which while whiskey whistle white who whole whose why wife wifes wild will willing wine winter wisdom wish with
within without woke women wondered wood word words work worked working works world worried worries worry worse worst wort would
wow wreck wrist write writing wrong wrote x xanax xarelto y ya yea yeah year years yellow yep yerno yes yessir yesterday yet yo
yodo yoga you young youngest your yup zapatos zero zip zoloft ¿ 🎂 😂 😅 😩 🤰
"""

LINES = """\
no other unsure yes
# b-42 c-36 d+31
#$ b-22
#_# a-32 b+19 c-22
#_% a-16
#_@food a-19
#_@medicine d+21
#_@month b-21 c-24 d+15
#_@relative b-21
#_@vehicle c-19
#_@visit a+15
#_@year a+16 c-30
#__# b-39
#__@clinician b-17
#__@date b-28 c-25
#__@day b-23 c-27
#__@late c+25 d-25
#__@medicine c-22 d+18
#__@relative b-18 c+20 d-42
#__@stop a-18
#__@year a+25 c-18 d-25
#__a a+19 b-28
#__ago c-18
#__along a-16
#__and a-19 b-21
#__as d-15
#__at c-15
#__be a-16 b-16 d+16
#__bien a-24 d+24
#__birthday a-20 d+18
#__can c-22
#__check d-17
#__clean d+15
#__con c-15
#__day a-20 d+16
#__de b+17 d-18
#__do a-19 d+15
#__el a+18 b-16 c-24
#__en a+19 c-16
#__es a-19 c-16
#__far a+16
#__go a+16 d-15
#__half a+23 c-16 d-22
#__has d-16
#__i b-26
#__imposible a-15 b+16
#__in c-15
#__is b-19 d+15
#__jaja a-15 d+16
#__la a+15 c-15
#__last d+16
#__le a-16
#__lol a-19 d-16
#__mania c-22
#__mature a+19 d-20
#__me a-29 b-17 c+20
#__medio a+20 d-22
#__mijita a+16
#__morning c-20 d-27
#__most a-22 d+20
#__my b-24
#__nada a-21 d+23
#__no d-21
#__nothing a-18 d+19
#__now b-18 c-23
#__of a-16
#__old b+25 c-16 d-18
#__on a-27
#__one a+20 c-24 d-16
#__out a+20 b-15 d-19
#__que d-18
#__siempre d+15
#__since a-16 d+16
#__so a-17 d+16
#__sober c-21
#__that b-17 d-20
#__this a-16
#__time c-19
#__to b-22 c-20
#__today b+17 d-19
#__vez a-15 c-15 d+18
#__was a-19 c-17 d+18
#__week c-23
#__ya a-19 d+19
#_and d-17
#_at c-15
#_ay a-24 c-16 d+24
#_but b-18
#_casi a-20 d+21
#_days a-42 b-25 d+36
#_de a+17 b-29 d-16
#_dias a-22
#_el a+15 b-19 d-16
#_en a-15 c-16 d+18
#_este a-17 d+16
#_i b-18
#_in c-28
#_is b-21 c-16
#_it d+15
#_just c-19
#_last a+19 c-27 d-25
#_lol a+23 b-22 d-18
#_mg b-18 c-22
#_miles a+16
#_minutes a+17 b-32 c-27
#_minutos a-22 d+22
#_my a+15
#_next c-20
#_or a-16 c+16
#_over b-30 c-27
#_percent a-34 c+17
#_pirulos a+16 d-16
#_que a-19 b+15
#_rounds d+15
#_s b-15
#_semanas b-16 c-25 d+19
#_siempre a+18 d-19
#_since a-19 d+19
#_so c-19
#_soy a+21 d-21
#_this a+18 b-15 d-17
#_til a+21 d-21
#_weeks a-18 b-34 c-30 d+28
#_x a-19 d+17
#_y a-22
#_yo a-17
% a-16
%$ a-17 d+17
+ d+15
110/7* a+21 b-19 c-16 d-21
118/7* a+23 b-17 d-25
120/7* a+19 b-17 c-17 d-17
= c-16
=said:adult:ask c-54 d+23
=said:adult:no a-32
=said:adult:unsure a-15
=said:adult:yes a+40 b-36 c-17 d-33
=said:allergy:ask d-22
=said:allergy:unsure a-19 b-21 c+28 d-25
=said:allergy:yes a-44 b-17 d+23
=said:any:ask a-22
=said:any:no b-19
=said:any:unsure a-17 b-75 c+33 d-21
=said:any:yes c-53 d+17
=said:ask b+27 c-24
=said:ask:a_correction_that_ends_in_a_question c-19
=said:ask:a_question a-107 b+109 c-39 d-100
=said:ask:does_not_want_to_answer,_or_did_not_understand b+34 c-21 d-37
=said:ask:none_of_yes,_no,_unsure b-55 d+16
=said:ask:opens_with_no,_but_tells_otherwise a-43 b-65 c-48 d+61
=said:ask:opens_with_yes,_but_tells_otherwise b+27 c-41 d-34
=said:ask:opens_with_yes_and_ends_with_no a-29 b-20 c+16
=said:ask:signs_of_both a+23 b-85
=said:ask:someone_else's_condition a-26 b+49 c-37 d-43
=said:brain:ask a-22
=said:brain:no a+34 b-75 d-30
=said:brain:unsure d-34
=said:brain:yes a-27 b-23 c-84 d+46
=said:cancel:ask a-25 b+30 c-27
=said:cancel:no a+38 c-69 d-90
=said:cancel:unsure b-64 c+19
=said:cancel:yes a-22 b-89 c-66 d+49
=said:coming:ask b-16
=said:coming:no a-22 b-80 c-21 d+31
=said:coming:unsure a-25 b-31 c+38 d-42
=said:coming:yes b-23
=said:drive:ask a-17 b-26 d+16
=said:drive:no a+34 b-68 c-60
=said:drive:unsure b+18 d-56
=said:drive:yes a-64 b-15 c-36 d+45
=said:eaten:ask c-33
=said:eaten:no a+29 b-60 c-59
=said:eaten:unsure a-55 c+34 d-59
=said:eaten:yes a-22 b-69 c-68 d+46
=said:effects:ask a+21 c-38
=said:effects:no b-61 c-62
=said:effects:unsure a-20 b-27 c+34 d-30
=said:effects:yes a-71 c-66 d+44
=said:had:ask c-30 d+17
=said:had:no a+19 c-67 d-25
=said:had:unsure a-74 b+42 d-76
=said:had:yes a-44 b-41 c-39 d+47
=said:heart:ask b+22 d-41
=said:heart:no a+25 b-67 d-23
=said:heart:unsure a-19 b-18
=said:heart:yes c-42
=said:home:ask c-54
=said:home:no a-16 b-42 d+17
=said:home:unsure a-17 b-45 c+33 d-44
=said:home:yes d-30
=said:meds:ask c-40
=said:meds:no b+25 c-48 d-25
=said:meds:unsure a-39 b+37 c-26
=said:meds:yes a-77 b-85 c-20 d+55
=said:no a+65 b-56 c-39 d-55
=said:no:all_of_them_but_not_the_person a+33 b-29 d-32
=said:no:nobody_to_take_them a+33 b-46 c-30 d-22
=said:no:not_that_they_know_of a-24 b-35 c+30 d-34
=said:no:opens_with_no a+37 b-20 c-39 d-28
=said:no:someone_else_has_it,_the_person_does_not a+32 b-62 d-29
=said:no:the_last_word c-22
=said:no:the_last_word_after_a_correction a+23 c-17 d-23
=said:no:the_last_word_after_all b-48 d-24
=said:no:what_the_text_says_about_the_question a+58 b-37 c-55 d-44
=said:no:words_of_denial b-20
=said:now:ask c-37
=said:now:no b-38
=said:now:yes a-31 b-98 c-36 d+52
=said:organ:no a+19 b-78 d-25
=said:organ:unsure a-15
=said:organ:yes a-33 b-25 c+16
=said:pregnancy:ask b-20
=said:pregnancy:no a+46 c-35 d-61
=said:pregnancy:unsure a-17 b-63 c+23
=said:pregnancy:yes a-46 c-22 d+30
=said:prior:no b-40 c-20
=said:prior:unsure a-16 b-21 c+27 d-29
=said:prior:yes a-55
=said:psychosis:ask d-19
=said:psychosis:no a+34 b-39 d-34
=said:psychosis:unsure a-22 c+27 d-61
=said:psychosis:yes a-45
=said:ride:no a+19 d-29
=said:ride:unsure b-25
=said:ride:yes a-22 b-38
=said:safe:ask b+34 c-45 d-42
=said:safe:no a+67 b-63 c-51 d-61
=said:safe:unsure a-39 b-46 c+43 d-35
=said:safe:yes a-69 b-43 c-40 d+62
=said:substance:ask d-29
=said:substance:no b-19 d-19
=said:substance:unsure b-25 d-20
=said:substance:yes b-16 c-49 d+27
=said:texts:no a+27 b-68 c-21 d-16
=said:texts:unsure b-41 d-42
=said:texts:yes a-45 b-51 c-61 d+56
=said:unsure a-50 b-20 c+60 d-56
=said:unsure:never_looked_into a-25 c+28 d-16
=said:unsure:no,_in_doubt d-21
=said:unsure:others_think_so a-33 d-16
=said:unsure:words_of_doubt a-50 b-18 c+61 d-63
=said:unsure:yes,_in_doubt a+24 b-22 c-23 d-22
=said:well:ask b-48
=said:well:no a+25 b-68 c-16 d-21
=said:well:unsure a-25 b-59 c+45 d-65
=said:well:yes a-49
=said:yes a-66 b-54 c-50 d+77
=said:yes:an_idiom_of_praise c-16 d+17
=said:yes:an_idiom_that_agrees a-58 b-51 c-45 d+57
=said:yes:opens_with_yes a-30 b-28 c-82 d+49
=said:yes:the_last_word a-24 b-17 d+19
=said:yes:the_last_word_after_all a-33 c-22 d+30
=said:yes:two_or_more_of_them_named a-23 b-45 c-46 d+40
=said:yes:what_the_text_says_about_the_question a-48 b-38 c-27 d+46
=said:yes:what_the_text_says_after_all a-38 b-17 d+23
=said:yes:words_of_agreement b-31 c-15 d+18
=short b-33
? a-72 b+78 c-36 d-67
@animal b+39 c-73 d-26
@animal$ c-37
@animal__de d-15
@animal__it b+17 c-18
@animal__not d+15
@animal_and b-17
@animal_could d+15
@animal_got a-19 b+20 c-17 d-19
@animal_had b+17 c-17
@animal_is d-19
@animal_se a-15
@body b-46 c-19 d+17
@body$ b-18
@body__@symptom a-17 c-18 d+19
@body__been a-15
@body__bien a+16 d-15
@body__el a-20 b-15
@body__empty a+18 d-19
@body__fine a+18 d-19
@body__hard d-17
@body__i c-17
@body__it b-18 c-25
@body__la a-19
@body__last a-19
@body__me a+18 c-18
@body__no a-19 d+20
@body__on b-20 c-20
@body__tengo a+21 c-23 d-18
@body__up d+15
@body__ya a-20 c-17 d+18
@body_are a+16 d-16
@body_cancer c-15 d+24
@body_cuando a-17 c-16 d+17
@body_despues d+19
@body_en c+16 d-16
@body_full a+23 d-21
@body_infections d+22
@body_is a+18 b-40 c-27
@body_la a+24 c-22 d-23
@body_me c-18
@body_no a+20 c-18
@body_on b-15 d-24
@body_si a-18 d+17
@body_surgery d+20
@body_up a-25 b-20 c-16 d+26
@body_was d+16
@body_yes a-21 d+21
@book b-16 d-22
@book$ a+21 c-25 d-20
@call a-22 b+33 d-28
@call_@call a+16 c-20 d-19
@call__@call a+18 b-22 d-15
@call__@clinician a-16 b+18 c-17
@call__@person d-18
@call__a d-17
@call__about a-19
@call__cell a+19 c-17 d-16
@call__eso a-17
@call__is b-18
@call__later a+18 b-21
@call__my c-20
@call__to c-19 d-17
@call_a a+22 d-20
@call_but c-15
@call_con a-17 d-16
@call_de a-17
@call_has c-18 d-18
@call_is a-22 b+23 c-19 d-24
@call_it b-22 d+17
@call_me a-17 b+29 c-23 d-20
@call_my a+17 b-23 d-18
@cancel c-63
@cancel$ a+24 c-49 d-25
@cancel__@thanks a-17 d+20
@cancel__favor b-19
@cancel_it d-24
@cancel_por b-18
@clinician c+22 d-34
@clinician__# a-22 d+16
@clinician__@day d-15
@clinician__@medicine a-28 b-21 c-23 d+29
@clinician__@year a-22 d+23
@clinician__a a-24 c+18 d-24
@clinician__algo c+17
@clinician__all c-16
@clinician__bipolar a-19
@clinician__de a-19 b-18
@clinician__descarto a+16 c-17
@clinician__he d-17
@clinician__in c-15
@clinician__it b-24
@clinician__mania b-16
@clinician__never c-16
@clinician__on d+17
@clinician__puso b-16
@clinician__que b-22
@clinician__so b+15
@clinician__take d+15
@clinician__tests a-16 c+16
@clinician__that c-15
@clinician__the d-18
@clinician__to b-27 c+23 d-19
@clinician_and c-18
@clinician_de b-15
@clinician_dice a+16 c-17
@clinician_dijo b-17
@clinician_el c-18
@clinician_gives a+16
@clinician_has b-19
@clinician_in a-20 c+19
@clinician_is a-24 c+20 d-20
@clinician_knows a-15 c-15
@clinician_lo b-21 d-15
@clinician_me b-20
@clinician_mentioned a-20 b-19 c+28 d-24
@clinician_por a-16 d+19
@clinician_said b-20
@clinician_says c-41
@clinician_thought b-18 c+15 d-18
@clinician_wants c+19 d-18
@clinician_was b+15
@clinician_wondered c+16
@clinician_y b-16 c-22
@clothes a-53 d+17
@clothes$ a-32 c-31 d+33
@clothes_alla b+15
@clothes_off b-16 d+15
@clothes_there a-16 b+18 d-18
@date b-27 c-26
@date$ c-24 d+18
@date_# a-24 b-15
@date__will a-16
@date_birthday a-20 d+18
@day$ a-20
@day_@day a-18 b-18 c-17 d+19
@day__# a-21 d+21
@day__@day a-26 b-20 c-19 d+25
@day__is d+17
@day__it c-23 d+18
@day__las a-24 d+24
@day__not a+18 d-22
@day__on a-20
@day__the a+17 d-17
@day__y a-17 d+16
@day_a b-16
@day_are d-22
@day_at d+16
@day_is a-17 d-20
@day_me b-15 d-17
@day_y b-16 c-18
@door a-25 c-28 d+17
@door$ a-18 b+17 c-35
@door__no a-16 d+15
@drink$ b-24
@drink_@medicine a-16
@drink__# a-16 d+17
@drink__@drink a+16 b-18 c-23
@drink__@relative a+18 b-19
@drink__a d+16
@drink__el a-15
@drink__my b-20
@drink__that a+17 d-19
@drink__tila c-21 d-21
@drink_at a-26 b-24 c-19 d+26
@drink_but a+24 c-20 d-24
@drink_con a-16
@drink_confirmo c+16
@drink_count b+17 c-22
@drink_cuenta b+19 c-18
@drink_de b+22 c-25 d-24
@drink_for b-15
@drink_ok a-16 b+20 c-17 d-20
@drink_only a+20 b-17 c-19 d-19
@drink_para b-19 c-25
@drive c-46
@drive$ b-17 c-26
@drive__@drive a-23 d+23
@drive__@relative b-17 c-16
@drive__i b-19 d-18
@drive__misma a+17 d-15
@drive__now b-18
@drive__tractor d-16
@drive_me a-18
@drive_right a+17 d-15
@drive_the b+19 c-17 d-21
@drive_through a+15
@drive_yo c-24
@drug c-19
@drug$ b-37
@drug__# a+22 b-21 d-20
@drug__@date a-25 b+18
@drug__@day a+15 b-19 d-18
@drug__@drug a+25 c-22
@drug__@month a-22
@drug__@relative d-15
@drug__@year b+24 c-17 d-23
@drug__a b-16 c-16
@drug__am c-21 d+18
@drug__but a+16
@drug__count a-16 c+15
@drug__cuenta d-19
@drug__day a-19
@drug__en b-20 c+18 d-20
@drug__for b-23
@drug__is a+17 b-26 c-20
@drug__it a+25 b-22 c-25
@drug__las c-19
@drug__little d-22
@drug__my c-18
@drug__night a-30 b-20 c+16
@drug__of c-17
@drug__only b-19 d-19
@drug__pain a-17 c+21
@drug__problem b-22 c-28
@drug__sleep a+17 d-39
@drug__that a-16 b-26 c+23
@drug__the b-21
@drug_and a+25 b-16 c-18 d-21
@drug_at b-21 d-21
@drug_count a-18
@drug_cuenta b+15 d-24
@drug_daily a-24 b-21
@drug_does b-20 c+18
@drug_en d-19
@drug_este a-25 b+21
@drug_every a-19 b-17
@drug_for d-26
@drug_i c-21 d+18
@drug_no a+25 b-19 c-23 d-17
@drug_on b-19 d-16
@drug_only a-21 b-25 c+27 d-28
@drug_that a+23 b-22 c-23
@drug_to a+24 c-24
@eat c-41
@eat$ c-34 d-22
@eat__not c+17 d-17
@eat__you a+20 d-17
@english a-18 b+20 c-16 d-18
@english$ a-17 b+17 d-17
@fetch$ c-23
@fetch__@relative a-19
@fetch__mi c-17 d-16
@fetch_la b-17 c+16
@fetch_mi b-20
@food b-17 c-22
@food$ c-42
@food__# a-20 d+19
@food__a b-20 d-20
@food__ago a-15 d+17
@food__and a-21 d+18
@food__hour a-15 d+17
@food__la d-19
@food__not a-16 d+15
@food__that b-21 c+22 d-17
@food_a a-16 c-18 d+20
@food_an a-15 d+17
@food_count b+22 c-21
@food_today b-19 c-16
@hello a-35 b+24
@holiday a+26 b-40 c-25
@holiday$ a+27 b-30 c-35
@hours a-18 b-16
@hours$ b-28
@hours_me c-19
@howmuch a-56 b+43 d-32
@howmuch$ a-24 c-21
@howmuch_@howmuch a-15 b+19 c-16 d-18
@howmuch__@visit a-17 b+21 c-19 d-17
@howmuch_dura b+18 c-16
@howmuch_sale a-15
@howmuch_tiempo a-16 b+22 c-23 d-21
@insurance b+21 d-43
@insurance$ a-16 d-17
@insurance__lo a+16 c-18
@insurer c-30 d+18
@insurer$ a-15 b-26 c-18 d+26
@insurer__@insurer a-16 b-16 d+16
@insurer__it a-17 b+16 d-21
@insurer__la d-15
@insurer__me b-19 c-16
@insurer__poder a+15
@insurer__por a-19 d+21
@insurer__que a+21 b-17 d-21
@insurer__ser a+21 b-20 d-19
@insurer_a a+22 b+16 c-37 d-30
@insurer_mi a-19 d+19
@insurer_por a-16
@insurer_que a-16 b-16 d+16
@late a-36 b-27 c+26
@late$ a-31
@late__en a-18 b-20 d+18
@late__favor a+15
@late__not c+16 d-15
@late_por a+15
@machine a-22 b+21
@machine$ b+20
@medicine a-18 c-28 d+26
@medicine$ a-15 c-30
@medicine_@clinician a-20 d+19
@medicine_@medicine a-30 b-24 c-28 d+38
@medicine__# a-22 c-18 d+20
@medicine__@body a-28 c+24 d-16
@medicine__@clinician c-16
@medicine__@date a+23 b-17 d-23
@medicine__@medicine a-24 b-31 c-20 d+35
@medicine__@relative d-16
@medicine__@stop a+16 c-18
@medicine__@symptom a+19 c-22
@medicine__@treat b-38
@medicine__@year b-22 c-24
@medicine__a a-16
@medicine__am a-20 d+20
@medicine__and b-31
@medicine__back b-17
@medicine__can a+27 b-20 d-26
@medicine__clopidogrel d+16
@medicine__clot a-16 d+17
@medicine__could a-15 b-16
@medicine__day a-18 b-18 c-18 d+20
@medicine__days a-24 b-25 d+15
@medicine__do a-21
@medicine__el a-17 d+18
@medicine__else d-17
@medicine__eso b-15
@medicine__i b-28
@medicine__if b+19 c-16
@medicine__is a-18
@medicine__la b-30 c-28
@medicine__las d+17
@medicine__lo b-15 c-18
@medicine__me a+16 b-25 c-37
@medicine__my a-31
@medicine__nada d+15
@medicine__never b-15 c-18
@medicine__ni d-18
@medicine__no b-17
@medicine__not a-30 b-26 d+15
@medicine__of a-21 c-18
@medicine__on a-20 d+23
@medicine__one a-18
@medicine__prescribed b-21
@medicine__said a-15
@medicine__so a-22
@medicine__then a-25
@medicine__tomo a+17
@medicine__un d-16
@medicine__wait b-18
@medicine__y b-19
@medicine__yes a-18 c+16
@medicine_and b-19 c-30
@medicine_are c-18
@medicine_but a-20 c+19
@medicine_cabinet a-16 b-16 d+17
@medicine_can a-19 b-19 d+18
@medicine_count a-17 d-24
@medicine_de b-17 c-17
@medicine_desde a+15
@medicine_en b-16
@medicine_for b-19
@medicine_i b-16
@medicine_it a+23 b-18 d-23
@medicine_makes a+19 c-21 d-15
@medicine_me a-16 c-19 d+19
@medicine_no b-31
@medicine_not a-15
@medicine_now b-20 c-25
@medicine_para b-31
@medicine_se c-21
@medicine_since b-19 c-17
@medicine_so a+21 d-19
@medicine_than a-16 b-16 c-17 d+19
@medicine_then d+20
@medicine_y b-31
@month b-38 d+15
@month__@treat a+21 c-20 d-20
@month__and a+17 d-15
@month__i a-18
@month__not a-21 d+21
@month__now a-22
@month__today a+19 d-18
@month__viene b-16
@month_along a-17
@month_and a-21 c-29 d+23
@month_for a+20 b-24
@month_pasado a+18 d-17
@month_que b-16
@month_shy a+17 d-17
@month_sobrio a-16 d+18
@move a-24 b+37 c-15 d-29
@move$ d-23
@move__not b+17 d-19
@move__to c-17
@move_it a-29 b+18 c-15
@move_para d-16
@move_so a+16 d-15
@open c-22
@open$ d-16
@open__# a-18 b-15 c-17 d+19
@open_up c-15
@parking b+17 c-41 d-16
@parking$ d-25
@parking_lot a+15 b-21
@pay c-27
@person a-18
@person$ b+16 c-27
@person__me a-21
@place c-30
@place$ c-20 d-18
@place_@thanks d-15
@place__mi a+21 b-15 d-26
@place__you b+16
@place_and a-17
@place_es b-23
@price a-19
@price$ a-26
@price_is c+15
@price_me a-18 b+22 c-15 d-16
@relative d-16
@relative$ a-16 b-32 d+21
@relative_# b-16 c-16
@relative_@call a-17 d-21
@relative_@drive a-22 c-23 d+22
@relative_@insurer c-21
@relative__# c-44
@relative__@body a+17 d-21
@relative__@drive a+24 d-28
@relative__@fetch c-27 d+26
@relative__@food a-20 c-23 d+20
@relative__@insurer a-18 d+24
@relative__@medicine a-19 b+22 c-21
@relative__@month a-18
@relative__@relative b-26
@relative__@sick b-24 c-22
@relative__@treat a-17 b+27 c-27 d-18
@relative__@year a-15
@relative__a c-29 d-17
@relative__afuera a-16 d+19
@relative__all a-15
@relative__am a-19
@relative__an b+20 c-15 d-25
@relative__and a-30 b+25 c-32
@relative__are b-22 c-17
@relative__as b+16 c-20
@relative__asleep a-19 c-16 d+20
@relative__at c-25
@relative__bad a-21 b+21 d-21
@relative__better b-19 d-17
@relative__bipolar c-33 d-25
@relative__bring d+16
@relative__busca a-16 c-16 d+18
@relative__but a+30 b-34 c-33
@relative__called d-15
@relative__can c-18
@relative__cancer a-19 b+24 d-28
@relative__carro b-19
@relative__catheter b-18 d+18
@relative__cirrhosis d-21
@relative__con b+17 c-23 d-19
@relative__de d-33
@relative__del c-23 d-21
@relative__dia b-18
@relative__dialisis d-18
@relative__dialysis b+18 c-16 d-26
@relative__dio b+16 c-28
@relative__do a-23 b-18
@relative__drink b-19 c+24 d-21
@relative__drinker a+16
@relative__drogas a-18 b+17
@relative__el b-21
@relative__ella d-15
@relative__embarazada a-20 b+22 d-18
@relative__en a-26 b+22 c-23
@relative__ese d-19
@relative__eso c-21 d-21
@relative__esquizofrenia c-15 d-16
@relative__estamos b-19 c-20 d+15
@relative__estoy d-20
@relative__for a+18
@relative__from b+18 c-19 d-19
@relative__get d-15
@relative__gets c+18 d-18
@relative__ha d-17
@relative__had d-20
@relative__have d-25
@relative__he a-21 b-21
@relative__heart d-20
@relative__him b-20
@relative__i b-16 d-15
@relative__in c-35
@relative__know a-24
@relative__la b-25
@relative__le d-21
@relative__liver d-27
@relative__llevo b-19 d+17
@relative__lol a+18 b-23
@relative__mal b+16 d-15
@relative__marcapasos a-22 b+23 c-16 d-22
@relative__maybe c+17
@relative__me b-32 c-34
@relative__mi a+15 b-31
@relative__mucho b+15
@relative__nietos b-22
@relative__no a+17 d-17
@relative__not b-54
@relative__nothing a+15 c-15
@relative__now a+17
@relative__of a-21
@relative__off b-19
@relative__ok a-18 b-16 c-19 d+21
@relative__on b+19 c-23
@relative__one a-19 b+19
@relative__out a-18 d-17
@relative__over b-18 d+18
@relative__pacemaker a-17
@relative__paso a-16
@relative__patient b-27 d+19
@relative__pero c-27 d+19
@relative__por b-18
@relative__pregnant b+18 d-15
@relative__pressure d+15
@relative__problem a+20 b-18 c-16
@relative__puede c-32
@relative__puso a-15
@relative__que a-18 b-29 c+30
@relative__remembers c+16 d-15
@relative__say a-25 b-27 c+20
@relative__schizophrenia d-16
@relative__schizophrenic d-23
@relative__se d-20
@relative__she a-20 b-20
@relative__si a-30 b-18
@relative__snipped a+16 b-17
@relative__so a-15 b-23
@relative__soy b-16
@relative__take a+15 c-16 d-16
@relative__tengo a-17 c-19
@relative__that b-24
@relative__the c-18
@relative__there d+15
@relative__this b-29 c-17
@relative__to c-38
@relative__toma c-18
@relative__trabajando a-19 d+16
@relative__tres d-17
@relative__un b+29 c-27 d-42
@relative__vasectomy a+15 b-15
@relative__voces a-16 c-24
@relative__will c-19 d+18
@relative__working a+16 c-28
@relative__x d+16
@relative__y c-20
@relative__ya b-22
@relative__yes a-16 b-24 c+17
@relative__yo b-19 c-28
@relative_a b-17
@relative_and c-34
@relative_are a-31 c-21 d+21
@relative_at a-20 b-17 d+20
@relative_can b-44 c+22 d-16
@relative_con b-17 c-17
@relative_conmigo b-15
@relative_de a-19 c-34 d+22
@relative_despues a-17 b-18
@relative_dice a-18 b-26 c+24 d-20
@relative_did c-32 d-31
@relative_died a-18 b+20 d-20
@relative_dijo d+15
@relative_does a+21 c-15 d-22
@relative_drinks b+17 c-19 d-18
@relative_earl d+16
@relative_el a-16
@relative_era c-17
@relative_es a+23 c-45 d-36
@relative_esta a-18 c-28
@relative_firma a+16 d-16
@relative_first a-17 c+18 d-17
@relative_fue a+18 b-17
@relative_got b-20 c-20
@relative_had b+24 c-46 d-27
@relative_has d-20
@relative_he d-18
@relative_here a+16 d-16
@relative_i a-28 b-21 d+16
@relative_if c+21 d-20
@relative_is c-24 d-16
@relative_just a-24 c-22
@relative_la c-28
@relative_left b-18 d+18
@relative_lol d-19
@relative_me d+22
@relative_might a-16
@relative_mis a+15 b-15
@relative_murio b+16 c-20 d-26
@relative_no a+31 b-39 d-23
@relative_not b-15
@relative_on a-17 c-19
@relative_pidio a-18 d+18
@relative_puede a-21 b-19
@relative_que a-17
@relative_sabe b-20 c+17
@relative_said a-31 b-28 c-21 d+28
@relative_say a-17 d-23
@relative_says a-25
@relative_se c-24
@relative_she b-21
@relative_si c-20 d-18
@relative_side c-21
@relative_takes a-16 b+21 c-16 d-22
@relative_tambien b+15
@relative_tenia a-22 b+26 c-20 d-25
@relative_the c-16
@relative_thinks a-20 b-18 c+25 d-19
@relative_tiene d-20
@relative_toma a-25 b+23 c-27
@relative_took a-19 d+16
@relative_trabaja a+18 c-28
@relative_tried d-17
@relative_tuvo a-18 b+31 c-21 d-29
@relative_wants b+18 c-18
@relative_was a+17 c-38 d-22
@relative_went c-21
@relative_were b-17 c-22
@relative_will a-19 b-27 d+26
@relative_would a-28 b-31 c+38 d-33
@relative_y b-24
@ride a+20 b-26 d-21
@ride$ b-21
@ride__@cancel a+19 d-19
@ride__@relative a-16 d+17
@ride__through d-18
@ride_is a-29 c-19 d+29
@sick b-35 d-17
@sick__@stop a+15
@sick__i c-17
@sick__nino c-19
@sick__not a+15 d-16
@sick__se c+17
@sick_and c-17
@sick_el c-15
@sick_for d+15
@sick_mejor a+15 c-17
@sick_so c-16
@stop d-16
@stop_@drug b+18 c-18 d-19
@stop__# a+21 d-21
@stop__@clothes b+15
@stop__@date d-18
@stop__@drug b+25 c-21 d-30
@stop__@medicine b-20
@stop__@month b-17
@stop__@year d-20
@stop__a b-24 c+20 d-24
@stop__at b-22 c-18
@stop__botella a+18 c-15 d-18
@stop__el b-20
@stop__en b+18 c-21 d-25
@stop__hace a+17 b-24
@stop__i a-17
@stop__in b+19 c-19 d-21
@stop__last b-18
@stop__the c-24
@stop__week d-17
@stop_after d-17
@stop_any a-16 d-18
@stop_breathing a-16 c-17 d+17
@stop_de c-29
@stop_el d-20
@stop_la a+17 c-16 d-15
@stop_le c+17
@stop_mi b+17 d-17
@stop_the d-16
@stop_ver a-18 c+20
@symptom a-26
@symptom$ b-23
@symptom__and a-16
@symptom__el d+17
@symptom__is d-18
@symptom__it a-18 b-17 c-20 d+24
@symptom__that d-22
@symptom__vez c-21 d+23
@symptom_a b+16 d-17
@symptom_all c-19 d+16
@symptom_and b-16 c-16
@symptom_but b-18 d-15
@symptom_for d+17
@symptom_on a-15 b-15 d+19
@symptom_pero c+16
@texts c-28
@texts$ c-25
@texts__fine a-16 d+17
@texts_are a-17 b-17 d+18
@texts_is b-16 d+15
@thanks b+23 c-76 d-16
@thanks$ b-59 c-50 d+23
@thanks__all a-16 b+19 d-18
@thanks__asking c-16
@thanks__checking a-15
@thanks__dios a+18 b-36 c-28
@thanks__el a-22
@thanks__for b-22
@thanks__much a-17 b+17 d-15
@thanks__no a+17
@thanks__su b+16 d-19
@thanks__todo a-23 b+24 d-24
@thanks_a c-32
@thanks_for a-33 b+32 c-23 d-27
@thanks_god a+17 b-18
@thanks_goodness a+16
@thanks_pero a+16 b-16
@thanks_por a-32 b+27 c-15 d-17
@thanks_to b-16
@thanks_you c-19
@traffic c-23
@traffic$ a+16 b-27
@traffic__# d-18
@treat a-19
@treat__# d+16
@treat__@body b+16 d-17
@treat__@medicine a-33 b-35 c+23
@treat__@relative b+16 c-15
@treat__@year d+16
@treat__a c-38 d+15
@treat__my b-16 d+15
@treat__no a-23 b-16 c+27 d-22
@treat_and c-30 d+18
@treat_count b-17 c+17
@treat_de d-26
@treat_dos c+17 d-16
@treat_for a-22 b-17 c-19 d+25
@treat_hasta d-15
@treat_hurt b+16 d-16
@treat_like a-19 d-17
@treat_no a-17
@treat_por d+17
@treat_y b-18
@treat_yes a-22 c+20 d-17
@vehicle a+17 c-37 d-24
@vehicle$ a+48 b-20 c-36 d-42
@vehicle__@relative a-17 c+18
@vehicle__a b+17
@vehicle__my a-17 c+18
@vehicle_a d-20
@vehicle_count b+20 c-18
@vehicle_home a+27 b-21 c-17 d-28
@vehicle_i a-20
@vehicle_is b-16
@vehicle_ok b+16
@vehicle_or a-17 c+18
@visit d-19
@visit$ a+19 c-37 d-27
@visit__# a-16
@visit__@day a-19 b+18 c-17
@visit__now a-17 d+17
@visit_con a-19
@visit_is a-25 c+16 d-19
@wrong a+26 c-34 d-38
@wrong__for a+19 b-20 d-16
@wrong_number d-21
@year b-30 c-19
@year$ b-24
@year__@date a+17 d-17
@year__@drug a+21 d-21
@year__@medicine a-17 c-15 d+21
@year__@relative c-17
@year__@treat c-19 d+15
@year__al a-17
@year__cosas c-19 d+16
@year__ir a-16
@year__los a-23 d+23
@year__my c-17
@year__now a+15 c-16
@year__que a-23 d+17
@year__si b-21 d-16
@year_and c-15
@year_back a-21 c-22 d+22
@year_clean a+22 d-22
@year_de a+16
@year_dry a+17 d-16
@year_limpio a+27 d-26
@year_no a+23 b-23 d-26
@year_of a-17 c-18 d+20
@year_old b+21 c-24 d-35
@year_que d-19
@year_sin d-26
@year_sober a+25 d-24
@year_sobrio a+23 d-20
@year_y b-17
^# b-54
^@animal a+16 b-15
^@body a+21 b-53 c-50
^@call a-29 b+25 c-65
^@cancel b-49 c-25
^@clinician b-46 c+22
^@day b-27 c-26
^@door a-23 b-19 c-18 d+23
^@drink c-30
^@drive a+33 b-42 c-29 d-23
^@drug b-67
^@eat b-36 d+21
^@food a-39 b-42 c+22
^@hello a-29 b+17 c-29
^@howmuch a-27 b+30 c-38 d-22
^@insurer a-20 b-30 c-16 d+26
^@late a-22 b-25 d+16
^@medicine a-28 b-44 c-37 d+45
^@move a-38 b+36 d-24
^@open a-20 c-19
^@parking a-19 c-16
^@relative c-49
^@sick a+24 c-22 d-24
^@stop a-16 b+24 c+19 d-44
^@symptom c-25
^@texts a-19 b-18 d+20
^@thanks a-29 b+47 c-38 d-49
^@treat a-50 b-34 c+15 d+17
^@vehicle a+38 b-45 c-36
^@wrong c-19 d-23
^a a-23 c+29
^about b-17 c-21
^absolutely a+17 c-17
^abstemio a+21 b-20 c-20 d-19
^aca d+15
^acabo b-31 c-25
^aceptan b+17 c-17 d-15
^adelante a-15 d+17
^adhd a+18 d-16
^affirmative a-15 d+19
^afib a-18 b-18 c-19 d+22
^afirmativo d+17
^afraid a+23 c-17 d-23
^after a+30 b-29 c-19 d-31
^ahi b-53 c+31 d-18
^ahora a+27 b-20 c-26 d-21
^aja a-17 d+19
^al a+23 b-16 c-42 d-18
^alergica b-20 d+16
^alergico a+23 b-20
^alguien c+16
^all b-40 c-52
^alla a-17 b-15 c-18 d+19
^allergic c-22 d-33
^almost a+18 b-19
^already a-31 c-32 d+24
^always a+18
^am b-23 d-15
^amamanto a-21 b-16 c-21 d+22
^amaneci a+17 c-22
^analisis a+15 c-16
^andele a-24 b-22 c-27 d+29
^ando b-58
^anything c+20 d-21
^apenas a+35 b-38 c-31 d-27
^aqui b-42 c-28 d+29
^are c-24 d-29
^arritmia a-20 c-18 d+27
^as a-21 b-20 c-21 d+23
^asi b-17 c-18
^ask a-31 b+24 d-39
^asked c+16 d-17
^asking a-26 d-20
^at a+36 b-46 c-33
^atorados a+16 b-17
^aun b-31 d-27
^ay d-29
^ayer a-19 c-20
^baby a-23 b-17 c-19 d+22
^back b-29 c-30
^bad b-43 c-34
^bags d+15
^bastantes d+16
^be a-27 b-28 c-31 d+30
^bebo b-23 c-29
^been b-51
^bet d+15
^better a-27 b+17
^big a-17 d+17
^bipolar a-34 b-47 d+34
^birth a-23 b-30 c-18 d+28
^black a-16 c-16
^blood d-18
^borderline a-16 b-33 c+28 d-29
^born b-26 c-27
^borreme b-26 c-24
^both c-32
^bottle b-17 c-25
^bp b-29
^brain a-21 b-15 d+21
^brand b-20 d-21
^broke c-17 d+23
^buen a-26 b+18 c-17
^bueno a-20 b-19 c-15 d+22
^busy a+25 c-15 d-29
^by b-23 c-25 d+20
^calculos c-17 d+16
^came a+28 b-23 c-21 d-24
^can b+51 c-48 d-36
^capaz a-17 c+27 d-23
^casi b-33
^cero a+54 b-43 c-47 d-46
^changed a+15 d-17
^chronic c-15 d+19
^church b-19 c-20 d+17
^cinco a-19 c-19 d+21
^cirrhosis a-20 b-24 c-21 d+32
^cirrosis a-25 b-24 c-28 d+31
^cistitis c-15 d+18
^claro a+20 b-46 c-49 d+15
^class a-18 d+18
^clean a+23 b-37 c-39
^clozapina a-19 c-15 d+19
^coke a-19 b-17 c-20 d+23
^como b+34 c-24 d-24
^confirmed c-25 d+25
^consegui a+21 b-20 c-24 d-16
^corazon a+23 b-25 c-17 d-18
^could a-23 b-47 c+27
^count a+17 b-16 c-26
^couple c-18
^creatinina c-20
^creo a-26 b-36 c+39 d-26
^cual a-34 b+35 c-33 d-32
^cuando b-23
^cuatro b-15 d+16
^cuente a-29 c-18 d+27
^cumpli a-30 b-17 d+25
^cumplo a+15 d-15
^dale a-26 b-20 c-19 d+29
^de c-27
^define a-39 b+19 d-32
^definitely a+32 b-28 c-17 d-29
^dejame a-37 b-39 c+43 d-41
^dejela b-22 c-15 d+17
^dejelo a+17 c-15 d-17
^dejeme a-27 b-27 c+32 d-22
^del b-24 c-28
^dele a-22 b-38 c-36 d+32
^depende a-33 b-39 c+39 d-34
^depends a-28 b-29 c+34 d-26
^depressed a+16
^desayune a-15 d+15
^desde b-25
^despues c-17
^devolvi a-30 b-23 c-26 d+31
^di b-16 c-17 d+17
^diagnosed c-22 d+22
^dialisis a-19 b-17 c-15 d+20
^dialysis b-25 c-20 d+19
^dicen a-16 b-18
^did a+22 d-21
^dios a-15 c+15 d-30
^do a-23 b+43 d-41
^doctors a+21 c-24
^does a-37 b+27 d-44
^doing a-28 b-34 c+30 d-25
^donde a-23 b+28 c-27 d-22
^done a+20 b-21 c-18
^dos a-46 b-38 d+34
^doy a-22 b-15 c-19 d+24
^drank c-15 d+19
^drink a+16 c-17
^dry a+26 b-15 c-17 d-27
^due a-24 b-18 c-26 d+25
^echele a-19 b-16 c-15 d+19
^ect a-21 b-19 c-15 d+24
^eh a-24 b-26 c+26 d-21
^el b-24 d-19
^ella a+25 b-19 c-23 d-22
^email a+17 b-17 d-16
^embarazada a-26
^emdr a-16 c-15 d+18
^emojiyes a-17 d+18
^en a+20 d-56
^enlarged a-19 b-19 c-17 d+20
^era a-25 b-25 c+25 d-19
^es c-24
^esa b-19 c-32 d+20
^escribame a-21 b-19 c-19 d+22
^ese a+15 b-38 c-32
^eso b+30 d-40
^esos a+22 b-19 c-19 d-21
^espere a+33 b-31 c-24 d-33
^espereme c-17 d-16
^esquizoafectivo d+18
^esta c-39
^estamos b-28 c+20 d-32
^este b-32
^estoy b-21
^estuve a-15 b-22 d+17
^every a-19 b-20 c-24 d+22
^everybody c-31 d-33
^everything b-29 c+19 d-32
^exacto a-16 c-17
^expecting a-23 b-16 d+22
^falta b-24
^faltaba a-18 c-17 d+20
^fatty a-20 c-32 d+35
^feel b-24 c-25
^feeling b-23 c-21
^fell d+18
^felt b-25 d-22
^fine a-34 b-23 c-25 d+36
^finished a-19 b-20 c-16 d+22
^fire d+19
^first a+20 b-49 d-24
^fit b-17 c-18
^for a-29
^found a-28 b-25 c-21 d+28
^fresh a+18 c-16 d-17
^fui a-30 b-24 c+17
^fumo a-34 b-31
^gave a-20 c-26
^getting a-36 b-33 c+39 d-36
^give d-28
^go b-43 c-43 d+23
^god c-17
^going a+16 b-39
^good a-21
^got a-24 b-73 d+21
^habria a-17 b-24 c+22 d-21
^hace a-31 d+19
^had a+16 b-85
^half a-19 b-18 d+20
^halfway a+25 b-24 c-18 d-24
^hang a-16 b+20 c-16 d-21
^hard a+17 b-38 d-29
^hardly a-18 b-17 c-19 d+20
^hasta b-27 c-25
^hated d+17
^have b-19 d-33
^having a-26 b-18
^hay a-26 b+16
^he b-74 c-16 d+17
^healthy a+24 d-28
^heard a-31 c+17 d-21
^heart a+17 d-15
^heck a+15 b-19 c-23
^hell b-19 c-21
^hep a-18 b-24 c-47 d+47
^hepatitis a-16
^her b-27
^higado b+15 c-32
^high a-15
^hit b-23 c+18 d-28
^hold a-18
^home a-35 b-29 c-28 d+34
^hoping a-25 b-22 c+27 d-21
^how a-35 b+44 c-30 d-45
^hoy b+17 c-21 d-21
^huh a-33 b+36 c-32 d-36
^hungry a+21 d-23
^hypomania b-18 c+19
^hysterectomy a+25 d-21
^i b-15
^ic a-19 b-18 c-20 d+21
^if a-33 c+30 d-17
^igual c-21
^ill d-15
^imposible a+26 b-20 c-18 d-22
^in a+27 b-53 d-18
^infeccion d+16
^infecciones a-15 b-20 c-27 d+28
^irregular a-17 c-30 d+29
^is a-81 b+91 c-73 d-72
^it a-27 b-16
^jaja b-16
^jajaja a-22 b+29 c-21 d-35
^jamas a+45 b-29 c-33 d-39
^jubilado d+16
^just a+37 b-54 c-35
^justo b-16 c-18
^keep b-38 c-33 d+26
^kidney a-28 c-16 d+21
^kidneys a+19 b-20 c-31
^kind a-34 b-27 c+34 d-28
^knock b-17 c-18 d+16
^knocked a-21 b-17 c-24 d+23
^la b-16 c-33 d+21
^labs a+22 b-30 d-35
^lactando a-19 c-16 d+19
^las a-40 b+20 c-51
^last a+36 b-36 c-27 d-30
^later a+26 d-19
^le c+21 d-24
^leave b-26 c-25
^left a-19 b+19 d-19
^les d-20
^let a-26 b-48 c+31 d-21
^libre b-25 c-18
^like c-52
^limpio a+18 d-20
^listo d+18
^liver b-32 c-37 d+30
^livers a-19 c-17 d+21
^llamame b-18 c-20
^llegue a-23 b-19 c-20 d+24
^llevo b-34 c-17
^llueva c-17 d+15
^lo a+33 d-61
^lock a-19 c-18 d+19
^locked b-15 c-17
^lol c-29
^los c-40
^lost b-25 c-33
^lots a-18 b-23
^low a+21 b-18 d-22
^luego b-32 c+20 d-35
^made a-23 b-19 c-17 d+23
^manana b-29 c+23 d-23
^mande a-22 b+18 d-25
^mania a-23 c-30 d+18
^manic a-32 b-19 c-35 d+34
^many d+15
^mas b-36
^may a-36 b+28 d-35
^maybe b-74 c+32 d-66
^me b-20
^med a+31 b-25 c-22 d-33
^media a-16 d+17
^mejor c-46 d-20
^menor d-16
^meth b-16 d+18
^mhm a-19 b-17 d+22
^mi b+37 c-18 d-35
^might a-40 b-36
^mil a-19 b+19 d-19
^mis b+22 c-28 d-34
^missed d-15
^mitad a-23 b-23 c+24 d-22
^more b-20 c-26 d+25
^muchas a-22 b+17 c-30
^muy b-31
^my b+33 c-21 d-23
^nace a-16 d+16
^naci b-31 c-31
^nada a-20 b-73 c-23 d+30
^nadie b-24 c-17
^nadita a+26 b-26 c-18 d-27
^nah a+48 b-36 c-46 d-39
^nary a+27 b-26 c-23 d-26
^necesito d-16
^need a+24 b-33 d-35
^nefropatia a-18 b-16 d+18
^negative a+31 b-26 c-24 d-30
^negativo a+30 b-23 c-24 d-26
^neither a+31 b-19 c-25 d-27
^nel a+35 b-25 c-29 d-30
^never b-36
^new a+19
^next a-29 b+29 c-30 d-26
^ni a+28 b-75 d-22
^night c-18
^ningun a+17 b-22 c-24
^ninguna a+40 b-29 c-31 d-36
^ninguno a+45 b-21 c-25 d-49
^nkda a+26 b-20 c-21 d-22
^no a-28 d+25
^nomas b-20 c-15
^none a+43 b-19 c-46 d-37
^nop a+21 c-19 d-19
^nope a+50 b-39 c-40 d-47
^nos c-18
^nose a-39 b-40 c+39 d-36
^not b-23 d-38
^nothing a-21 c-28 d+21
^nothings a-15 c-15 d+17
^now a-15 d+18
^nunca b-58
^nursing a-25 b-16 c-19 d+23
^obvio a-31 b-29 c-30 d+33
^of a-17 c-20 d+24
^oh a+16 b-28 c-19
^oi c+20
^oia c-22 d+16
^oigo a-19 b-17 d+23
^ojala a+17 b-29 c-17
^ok a-30 c-18
^old d+16
^on a+17 b-48 c-19
^once a-22 b-30 d+25
^one b-60
^only a+28 b-17 c-24 d-19
^orale a-23 b-22 c-23 d+24
^orino b-33 c+21 d-37
^otra a-21 c-22
^otro a+15 b-16
^over b-24 c-31 d+20
^overactive d+15
^pacemaker d+17
^padezco a-22 b-23 d+19
^pancreas c-15 d-15
^panic c-16
^para a+27 b-20 c-52
^paramos a+18 b-15 d-18
^paso c-32 d-37
^passed b-35 d-17
^pee b-22 c+16 d-22
^pensaba b-27 d-31
^pensaron a+17 d-16
^perdi a-23 b-19 c-21 d+24
^perdon a-24 b+26 c-21 d-23
^perfect b-23 c-22
^perfecto a-23 d+21
^period a+16 c-17
^picked a-15
^pido a+17 b-17
^piedras a-16
^planning a-17 c-22 d+20
^please c-28
^plumbing a+18 b-15 d-18
^podria a-21 b-21 c+27 d-25
^polycystic a-17 d+15
^por c-24 d+17
^porque a-18 b+24 c-26 d-23
^positive a-17 c-18 d+18
^possibly a-30 b-31 c+36 d-27
^postpartum a-18 c-19 d+21
^praying a-29 b-21 c+35 d-35
^prefiero b+16 c-38 d-16
^pregnant b-16 d+16
^presion b-15 d+16
^pressure a-22 c-20 d+24
^pretty c+17 d-22
^primera a+18 d-16
^primero a-16 c-15
^probably a-34 b-28 c+35 d-33
^probe b-16
^psicosis d+22
^ptsd a+16 c-17
^puede a-22 c+21
^puedo a+34 b-17 c-34 d-44
^pues a-15 b-42 c+15
^pump a+23 b-27 c-24
^pumping d+16
^puras a+22 c-21 d-30
^puro a+27 c-40 d-50
^puros a+38 b-30 c-33 d-38
^put a+18 d-19
^quadruple d+18
^que a-16 b+52 c-39 d-41
^quien a-46 b+29 c+20 d-58
^quiero c-18 d-20
^quince a+18 d-17
^quiza a-27 b-26 c+29 d-28
^quizas a-29 b-31 c+31 d-25
^rarely a+22 b-21 c-22 d-20
^rather b+18 c-21 d-24
^recai a-24 b-17 c-16 d+27
^relapsed a-16 d+22
^retired a-20 b-20 c-17 d+21
^right b-24 c-22
^rinones a-18 d+18
^roger a-18 b-19 c-21 d+21
^sabe a-24 b-23
^sad a+20 b-18 c-16 d-20
^sadly a-21 b-16 c-16 d+20
^safe a-28
^sale a-18 b-21 d+25
^sali b-17
^salieron c-19
^same b+21 c-38 d-24
^sana a-16 b-15 d+17
^sane a+29 b-28 c-28 d-27
^sano b-19 c-20
^saw c+17 d-16
^say a-24 c-23
^schizoaffective b-17 d+18
^scratch b-16
^se a+20 c-33 d-16
^see a-27 b-22 d+17
^seguimos b-18 c-16
^segun a-48 b-50 c+54 d-48
^senti a-24 b-23 c-18 d+23
^seria a+20 b-17 c-19 d-18
^several c-15 d+16
^severe a-20 b-18 c-18 d+23
^she b-31
^shellfish a+16 c-16
^shoot a-26 b-16 c-17 d+31
^should a-32 c+22 d-38
^si b-54
^siempre a+34 b-36 c-30 d-30
^siete a-23 b-16 c-17 d+21
^sigo b-34 c-36
^simon a-28 b-24 c-18 d+28
^sin b-53 c-60
^since a-23 b+20 c-20
^six a-21 d+22
^skip a-31 b+35 c-35 d-35
^skipped a+17 b-25 d-34
^slept a+19 b-16 d-19
^so a-31 b-26 d+23
^sober b-15 c-17
^social a+20 d-20
^solamente a+34 b-30 c-24 d-30
^solo a+27 c-19 d-27
^some a-34 b-28 c+34 d-27
^somebody a-22 b-18 c+30 d-29
^something b-23
^sometimes a-27 b-21 c+19
^sorry c-20 d-22
^sort a-15 b-17 c+19
^sounds a-30 b+18 c-23
^soy c-28
^stage a-29 b-24 c-23 d+28
^started b-16 c-22
^starting b-16
^starving a+26 b-21 c-24 d-24
^still a+18 b-72 c+21 d-35
^stopped c-38
^straight c-15
^strong b-27 d-23
^strongest a+16 b-18
^stuck a+33 b-30 c-23 d-34
^suits a-15
^sulfa a+19 d-16
^supongo a-19 b-20 c+21 d-18
^supposed a-15 b-18 c+21 d-18
^sure a-50 b-34 c-37 d+52
^surprise a-15 d+17
^svt a-17 b-16 d+22
^take a+26 b-26 c-22 d-24
^tal a-35 b-31 c+26
^talked a-21 b-18
^tampoco a+23 c-19 d-20
^tbd a-28 b-27 c+29 d-30
^tbi b-22 c-21 d+26
^tell d-16
^tendria a-21 b-31 c+30 d-28
^tengo b-23
^terrible a+19 b-16 c-20
^tests a+23 c-20 d-22
^text a-23 b-25 c-20 d+26
^texting a-23 c-22
^that a-17 c-85 d+22
^the a-38
^there b-22 c+20
^they b-38
^third a-20 c-15 d+19
^this b-33
^three a-47 b-41 c-26 d+42
^threw a-19
^thyroid b-15
^ticker a+21 b-18 d-21
^time a-25 b+25 c-17 d-23
^tms d+16
^todavia b-46
^todo a+25 b-62 c-58
^todos a+17 c-24 d-26
^tolerated a+18 d-19
^tome a-27 b-27
^tomo a+17 b-46 c-17
^too b-44
^took b-36
^traigo b-17
^trasplantada d+16
^trastorno b-17 c-15
^tres a-21 b-33 c-37 d+31
^tried a-25 b-35
^try a+16 d-15
^trying a-25 b-25 c+18
^tuanis a-16 d+17
^tubes a+17
^turn a+23 d-23
^turned a-27 b-20 c+15
^tuve a-49 b-48 c+23
^two a-37 b-50 c-54 d+48
^uf c-25
^uh b-26 c-20
^ultrasound b-16 c-30
^un a-16 b-88 c+24
^una b-45 c+28 d-30
^unas a+23 c-21 d-20
^under a+31 b-29 c-26 d-28
^underage a+16
^unfortunately a-23 b-26 c-20 d+25
^unless b-19 d-17
^unos a-17 c+24 d-22
^up d-23
^used b-18 c+25 d-25
^uso b-37
^ustedes a-21 b+23 c-18 d-22
^uti a-20 c-20 d+24
^utis a-26 b-27 c+17
^vamos b-17 c-21
^vasectomy a+20 b-16 c-15 d-19
^vengo a+22 b-18 d-21
^vi a-25
^viene a-19 d+19
^voices d+15
^volvi a-26 b-23 c-35 d+31
^voy b-56 d+17
^wait a+24 b-18 d-21
^waiting b-35 c+17 d-15
^walking b-22 c-26
^was b-35
^way b-21 c-20 d+19
^we d-20
^weaned a+26 c-17 d-33
^well a-23 d-21
^went a+15 b-39 c-15
^what a-59 b+47 d-52
^when b-27 c-39 d+29
^where c-21
^which a-43 b+26 d-40
^who a-45 b+45 c-29 d-47
^why a-51 b+36 c-56
^wild d+15
^will b+29 d-50
^wish a+30 b-24 c-23 d-26
^with b-18 c-23
^woke a+20 b-21 d-28
^worked a+20 b-16 d-20
^working a-25 b-18 c+26 d-22
^works a-37 b-33 c-25 d+37
^wow a-20 b+21 c-21 d-18
^y a-54 b+55 c-42 d-47
^ya c-84 d+22
^yea a-30 b-23 c-26 d+36
^yeah b-40 c-42
^yep a-26 b-26 c-23 d+28
^yes c-23
^yessir a-20 d+26
^yo a+27 b-49 c-34
^you a-18 b+19 c-57
^your a-23 d-25
^yup a-29 b-21 c-19 d+31
^zero a+34 b-30 c-34 d-33
^zip a+36 b-32 c-30 d-37
^¿ a-51 b+67 c-65 d-52
a_# c-15
a_@body a-17
a_@call c-23 d-26
a_@clinician b-15 c+20 d-19
a_@drink d+15
a_@drug a+21 c-28
a_@fetch b-23
a_@food a-32 c-23 d+18
a_@machine b+15
a_@month b-39
a_@person d-15
a_@price a-18 d-24
a_@relative a-16
a_@ride b-19
a_@sick b-26
a_@symptom b-22 d-20
a_@treat a-25
a_@vehicle d-19
a_@year b-21
a__# c-20 d+21
a__@animal a-16 b+15
a__@body b-17 c-22
a__@call c-21
a__@clinician a-16
a__@date a-22 b-16 c-16 d+27
a__@day d-17
a__@drug a+22 b-32 d-19
a__@food a-24 b-41 d+17
a__@late a-18
a__@month b-19
a__@person c-17
a__@relative c+16 d-20
a__@stop b-16
a__@symptom a-21 b-17
a__@treat b-21
a__a a-16
a__after a-21 b-20 d+17
a__ago b-22
a__all c-20
a__am a-18 d+18
a__ask b+17 c-18
a__attack c-21
a__bebe a-24 b-18 c-23 d+26
a__beers d-17
a__bender b-18
a__bien c+16 d-17
a__bites a-17 b-19 c-21 d+21
a__but b-23 c+19 d-21
a__by d-18
a__casa a+17 c-15 d-25
a__con d-15
a__count a-24 b+23 c-15 d-23
a__day a-18 b+20 c-29 d-16
a__del b+16 c-28
a__dia a-16
a__do b-16
a__does b-20 c+22
a__edad a+16 d-16
a__el a-20 b+17
a__episode c-16
a__era b+17
a__ever a+17 c-16
a__every a-18 c-17 d+23
a__for a-18
a__found a+16
a__gatos d-20
a__has a-20 c-17
a__heart c-24
a__here a+19 d-18
a__hora c-23
a__if d-22
a__imposible b-17
a__in b-21 c-20 d+16
a__injury c-21
a__is d-20
a__it b-26
a__just c+17
a__la d-18
a__last a-21 d-21
a__like c-16
a__llaman b+19 d-18
a__llego b-18 c-20
a__lol b-19 c-20
a__los b-15
a__manana a+15
a__mariscos a+23 b-23 c-23 d-17
a__maybe b-18 d-16
a__me a-16 c+16
a__mejor b-35 c+28 d-24
a__minutes a-20
a__monitor a-16 c-18 d+19
a__most a-17
a__my b-19 c-25
a__nada a+22 b-21 d-24
a__never a-21 c+21 d-28
a__night a-17 d-19
a__nina d-19
a__no a+19 c-17
a__not b-19 d+16
a__nothing b-16
a__now a-25 b-20
a__nunca b-17
a__of b-37
a__oigo d-18
a__old c-17 d-22
a__on a+20 b-25 c-16
a__once b-15 d-23
a__one b-20
a__or b+18 c-17 d-22
a__orden a-32 b-28 c-26 d+32
a__otro a+20 b-18 d-16
a__pack a-16 d+17
a__pero c-18
a__por a-24 b-17 c-16 d+26
a__quien a-21 b-17 c+22 d-18
a__rato a-26 b-21
a__scare c+15
a__si b-33
a__so a+15 d-18
a__solo d-21
a__stroke a-19 d+19
a__sulfa a+22 d-23
a__take d+17
a__tengo b-16 d-17
a__test b-18
a__text a+18 d-17
a__that c+18 d-26
a__the d-16
a__then c-17 d+17
a__there a-19 c-25 d+22
a__this c-18
a__though b-17 d-18
a__tierra c-17
a__time a-16
a__times b-18 c+19 d-27
a__to b-18 d+18
a__trabajo b+17
a__transplant c-17 d+17
a__tumor a-16 d+17
a__two c-18
a__un c+15
a__under c-15
a__up a-20
a__valve d+19
a__week c-20
a__weeks a+18 b-17 d-24
a__will d-16
a__y b-38
a__yet a-16
a__yo a-16 b-18
a_baby d-18
a_bad a-25 c-19
a_balloon c-17 d+17
a_bear a+21 d-23
a_big a-24 b+16
a_bit a-40 b-15 c+18
a_bite a+22 d-23
a_blood d-18
a_bone a+17 d-17
a_boy a-16
a_broken a+15
a_bun a-16
a_bunch a-16 b-16 c-18 d+23
a_buscarme c-19
a_cada a-26 b-21
a_car c-17
a_catheter a-18 b-20 c-17 d+24
a_chance b-19 d-27
a_clock b-17
a_couple a-24 b-29 d+15
a_crumb b-17 c-20
a_cyst a-20 c-24 d+22
a_day a-24 b-33 d+23
a_de c+16 d-15
a_diario d+15
a_dios a+18 b-36 c-28
a_dormir c-17 d+16
a_double a+15 c-16
a_dozen c-21
a_drink c-16 d-21
a_driver a+20
a_drop a+25 c-23 d-22
a_drunk a-27 c-21
a_dude a+15
a_esa c-31
a_eso b-30 c-24 d+19
a_esta c-20
a_fall a-17 b-15 c+16
a_fella b-17 c-19
a_fender b-18
a_few a-16 c+15
a_fib a-16 d+16
a_fiddle b-17 c-18
a_flat c-18 d-25
a_glass c-19
a_good c-21
a_great a+22 d-20
a_guy a+17
a_hacer a-21 c+15 d-17
a_half a+17 d-25
a_heart c-32
a_hole d+16
a_ir c-22
a_job a+22 c-16 d-23
a_junior a+16
a_kidney a-28 d+15
a_la b-19 c-33
a_lady a-19 b+19 c-19 d-17
a_las b-38 c-50
a_leaky d+17
a_lil a-19
a_little b-32 c+24 d-25
a_liver a-20 b-20
a_lo a-32 b-37 c+35 d-24
a_long a-15 d+16
a_los c-17
a_lot a-28
a_luz a-16
a_man c-16 d-20
a_manic d+15
a_meeting c-17
a_mi d-28
a_minor b-24 c-24
a_mis a+24 c-17 d-19
a_miscarriage c-21 d-16
a_mule a+16 d-17
a_multivitamin b+16 c-22 d-27
a_murmur a-16
a_nada a+30 d-31
a_nadie a+21 d-22
a_name d-16
a_new a-29 b-16 c-18 d+28
a_night a-18
a_one a+25 b-19 c-22 d-19
a_otra a+16 d-17
a_otro a+25 b-16 c-22 d-24
a_pacemaker a-16 d+16
a_palos a+17
a_party c-18
a_pata a+16 c-16
a_patient d-16
a_pie a+27 b-20 c-24 d-26
a_place a+15 d-17
a_poder a+17 b-26 c-21
a_problem a-23 b-26
a_que b+30 c-18 d-45
a_question a+17 d-20
a_quien b-17
a_ratos c+20 d-20
a_reaction a-24
a_saber a-27 b-36 c+36 d-32
a_scam a-22 b+25 c-16 d-27
a_scan c+16 d-20
a_sec a-15
a_seizure a-22
a_ser a+21 b-20 d-19
a_si a-18 b-18
a_single a+17 d-15
a_small a-15 c+16
a_spot a-18
a_stick d-16
a_stroke d-22
a_test d-29
a_text a-16 b+17 c-16
a_thing a+22 b-15 c-21 d-15
a_time a-18
a_touch a-16 d+16
a_uti d-26
a_valve a-20 d+20
a_vasectomy a+20 b-16
a_veces a-43 b-41 c+21
a_ver a-31 b-21 c+32 d-25
a_week b-31
a_while c+19
a_whole b-15 c-15
aa b-16 c-20
aa$ a-24 d+28
abeja* d-17
abejas d-17
abilify d+17
ablat* c-15 d+20
ablation c-15 d+20
ablation__@year d+15
able b-15 d-23
able_to b-15 d-23
about d-22
about$ b-19 c+17
about_# a-19 b-20
about__# a-17 d+17
about__@month d+20
about__for d-19
about__it a+17 b-15 d-16
about__one b-18 c+16
about__over a-17 d+17
about_it a+20 b-30 d-25
about_that a-28 b+20 d-23
about_to c-23
abril b-20 c-19
absol* b-24 c-30
absolutely b-15 c-18
absolutely_not c-17
abste* a+21 b-20 c-20 d-19
abstemio a+21 b-20 c-20 d-19
abuela b+23 c-24 d-16
abuelita a-26 d-26
abuelo b+16 c-17 d-18
aca a-16 c-20
aca$ d-19
acaba a+18 c-24 d-19
acaba* c-15
acaba_de a+18 c-24 d-19
acaban c-15
acabo b-33 c-31 d+21
acabo__@eat a-24 d+24
acabo__entrar a-15
acabo__hacer a+18 d-18
acabo__la b-18
acabo_de b-33 c-31 d+21
acaso a+20 c-28 d-26
acaso_baja a+18 b-16 c-18
accou* a+15
acele* c+17
acept* b+17 c-17 d-15
aceptan b+17 c-17 d-15
acid d-18
acomo* a-16 b-18 d+15
acomoda a-16 b-18 d+15
acomp* b-18 c-25
acompana c-15
acost* b-34 c-26
acostada a+29 b-21 c-26 d-29
acostado b-23 d+16
acostado$ b-16 c-17
act a+17
acted a-22 b-19
acted_me a-19 b-19
actua* b-18 c-31
actually b-18 c-31
actually$ b-19 c-25 d+16
acuer* a-29
acuerdo a-27
acuerdo$ a-22 b-31 d+21
acuerdo__que b-22 c+23
acuerdo_como c+15
acupu* a-21 c-19
acupuncture a-15 c-19
adderall c-15
addic* c-25
addict c-16 d-20
addict$ a-18 d+19
address c-18
adela* a-26 b-19 c-19 d+27
adelante a-26 b-19 c-19 d+27
adelante$ a-19 d+22
adhd a+19 c-31 d-16
adhd_and a+15
adole* a+15 d-15
adopt* c+23 d-23
adopted c+20 d-22
adult: c-39
adult:# b-29 c-43
adult:#_@month a+30 d-30
adult:#_@relative b-17
adult:#_@year a-20 c-27
adult:#_and a+15 c-19
adult:#_but b-17
adult:#_este a-17
adult:#_in b-21 c-15
adult:#_me a+17 d-17
adult:#_next c-20
adult:#_or c+16
adult:#_since a-19 d+19
adult:#_til a+21 d-21
adult:#_y c-19
adult:@date a+21 b-38 c-32
adult:@date_birthday a-20 d+18
adult:@date_grade a+16 d-16
adult:@day a-21 b-16 d+21
adult:@drink a-17
adult:@insurer a-24 c-21
adult:@month a+21 b-26 c-33 d-15
adult:@month_shy a+17 d-17
adult:@relative_de c-19 d+16
adult:@relative_firma a+16 d-16
adult:@relative_has a+19 b-18 d-18
adult:@relative_i a-20
adult:@relative_is a-15 b-16 d+16
adult:@relative_tiene c-16
adult:@relative_y b-22
adult:@stop a-18 b-15 d+17
adult:@year d-20
adult:a b+18 c-32
adult:a_half a+23 c-16 d-22
adult:a_junior a+16
adult:a_lady a-19 b+19 c-19 d-17
adult:a_mi a-15 d-16
adult:a_minor b-24 c-24
adult:about a-16 c+22 d-18
adult:abuela a-18 b-26 d+19
adult:acabo a+18 d-22
adult:acabo_de a+18 d-22
adult:adole* a+15 d-15
adult:adopt* a-17 c+24 d-21
adult:adopted a-16 c+21 d-20
adult:after d-16
adult:age a-25 b+23 d-16
adult:almos* a+23 d-24
adult:almost a+23 d-24
adult:am a+19 b-33 d-19
adult:am_# b-42
adult:am_a a+15
adult:and b-23
adult:and_a a+22 c-20 d-17
adult:ano d-25
adult:anos a-33 d+33
adult:apena* c-16 d-27
adult:apenas c-16 d-27
adult:as a-19
adult:askin* a-18
adult:asking a-18
adult:at a-20 b-20 c-18 d+24
adult:august a-18 d+18
adult:aun a+19 d-19
adult:baby a-20 d+18
adult:be b-23
adult:be_# d-15
adult:been a-23 b-19 c-20 d+24
adult:bien a-20 d+15
adult:birth a-23 c+18 d-16
adult:bit a-18 d+17
adult:born b-24
adult:born_in b-23 c-22
adult:boy d-17
adult:but b-20
adult:but_mature a+19 d-20
adult:can a-18 b+16
adult:canas a-18 b-17 c-16 d+18
adult:casi a+17 b-19 c-23
adult:casi_en a+21 d-22
adult:class a-18 d+18
adult:class_of a-18 d+18
adult:colle* a-24 b-18 d+23
adult:college a-23 b-17 d+22
adult:con c-17
adult:cosa a-22
adult:creo a-19 b-23 c+22 d-17
adult:creo_jaja a-17 b-22 c+19 d-15
adult:cual d-15
adult:cumpli a-37 b-21 d+32
adult:cumpli_# a-30 b-17 d+25
adult:cumplo a+24 b-19 d-28
adult:cumplo_los a+15 d-15
adult:dad a+18 b-16 d-17
adult:daughter b+16 c-27 d-23
adult:days a-21 b+17 c-18
adult:de b-18
adult:de_# c-23
adult:de_edad b-22 c-29
adult:de_la a-20
adult:de_los a-16 d+16
adult:decad* a-17 d+16
adult:decades a-17 d+16
adult:deje a-18 b-15 d+17
adult:del a-25 d+24
adult:del_# a-22 d+22
adult:depen* b-17 c+17
adult:desde a-30 b-19 c-18 d+32
adult:desde_# a-15 d+15
adult:desde_hace a-20 d+21
adult:dice b-15 c+18 d-17
adult:do a-33
adult:do_not a-22
adult:do_you a-15 d-23
adult:docum* a-21 d-23
adult:documento a-16 d-19
adult:does a-15 b+18 d-20
adult:dos b-16 c-20
adult:el b-44 c+19
adult:el_# a-22 b-17 c-21 d+24
adult:el_@relative d-16
adult:el_@year c+15
adult:en a+23 d-37
adult:en_# a+38 b-20 c-20 d-39
adult:en_@date b-23 c-20
adult:en_el a-33 b-17 d+27
adult:en_la c-16 d-19
adult:en_mi a-20
adult:enero b-18
adult:es d-34
adult:es_la a-17 b+15
adult:es_para d-24
adult:escri* d-17
adult:eso c+15 d-26
adult:eso_creo a-17 b-22 c+19 d-15
adult:este a-17
adult:este_@month a-17
adult:estoy a+23 b-21 c-17 d-23
adult:estoy_en a+27 c-17 d-28
adult:estoy_jubilado d+15
adult:every* a-17 c-15 d+17
adult:falta a+21 d-21
adult:falta* a+23 c-16 d-25
adult:faltan a+23 c-16 d-25
adult:faltan_# a+19 d-19
adult:february a+21 d-22
adult:fecha d-15
adult:feel a-24 b+20 c-16 d-16
adult:fifte* a+20 b-18 c-15 d-19
adult:fifteen a+20 b-18 c-15 d-19
adult:firma a+16 d-16
adult:for a+15 d-19
adult:for_me b-23
adult:for_my d-27
adult:go d-16
adult:got b-29
adult:grade a+16 d-16
adult:grado a+20 d-20
adult:gradu* a+20 b-15 c-19 d-18
adult:grand* a-27 b-24 d+25
adult:grandkids a-17 b-16
adult:grandma a-24 b-23 c-19 d+28
adult:grown a-28 b-29 c-24 d+29
adult:hace a-38 c-29 d+31
adult:hace_# a-16
adult:hace_rato a-23 b-18 c-19 d+23
adult:hacer d-16
adult:half a+23 c-16 d-22
adult:has a+19 b-18 d-18
adult:he a+19 d-26
adult:he_is a+15 d-21
adult:her a-16 b+18 d-20
adult:high a+17 d-16
adult:high_school a+17 d-16
adult:hija c-17
adult:hijo b+21 d-27
adult:his b-16 d-19
adult:hoy d-15
adult:i_am a+19 b-33 d-19
adult:i_got a-22 b-18 c-15 d+21
adult:i_have b-28
adult:i_was a-26
adult:if d-21
adult:in a+25 b-53 c-47 d-16
adult:in_# b-28 c-27
adult:in_@date b-22
adult:in_college a-23 b-17 d+22
adult:in_high a+17 d-16
adult:is d-17
adult:is_# b-16
adult:is_for b-19
adult:is_just d-17
adult:is_my d-18
adult:it a+16
adult:it_is d-19
adult:jaja a-33 b-23 c+19
adult:jajaj* a-20 c-17
adult:jajaja a-20 c-17
adult:jubil* a-22 d+24
adult:jubilado a-22 d+24
adult:june a+16 d-16
adult:junio* b-17
adult:junior b-17
adult:just a-28 c-22 d+26
adult:just_a a-19
adult:kid a-23
adult:kids a-22 c-19
adult:la d-17
adult:la_edad b+15 c-17 d-17
adult:la_paciente a-20
adult:lady a-19 b+19 c-19 d-17
adult:last a-26 c-17
adult:last_week a-18
adult:legal a-22 b-17 c-16 d+21
adult:lo b+15
adult:lol a-26 b-21 c-17 d+25
adult:los b-33 c-26
adult:los_# b-31 c-18
adult:los_cumpli a-15
adult:los_cumplo a+21 d-21
adult:mama a+25 b-24 d-29
adult:march a+16 d-17
adult:marzo a+19 d-19
adult:mas b-21 c-20 d+19
adult:matur* a+19 d-20
adult:mature a+19 d-20
adult:may b-19
adult:mayor a-23 d+16
adult:mayor_de a-15
adult:me d-17
adult:me_falta a+21 d-21
adult:me_faltan a+23 c-16 d-25
adult:me_or c+16 d-16
adult:medicare a-24 c-21
adult:medio a+32 b-24 c-17 d-34
adult:menor a+24 b-23 d-19
adult:menor_de a+21 c-16 d-25
adult:mes a-29 d+24
adult:meses a+28 d-28
adult:mi d-36
adult:mi_@relative d-29
adult:minor b-24 c-24
adult:mis a+18 c-16 d-21
adult:mis_papas c-15
adult:mom a+25 b-16 d-28
adult:months a+33 b-17 c-23 d-34
adult:more a+22 d-23
adult:my c+15
adult:my_birthday d-22
adult:naci b-27
adult:naci_en a+18 b-23 c-22
adult:never a-19 b+19 d-18
adult:next b-23 c-27
adult:next_@year a+15 d-15
adult:next_summer a+20 b-15 d-22
adult:ni a-23 d+20
adult:niece d-21
adult:nieto* b-22 d+19
adult:nietos b-22 d+19
adult:nino a-18 d+18
adult:ninos a-16 b+20 d-21
adult:no a-16
adult:no_es a-17
adult:no_se a-19
adult:no_soy a-25 d+24
adult:not a-18 b-27
adult:not_a a-36 b-17 c-20 d+34
adult:not_quite a+17 d-18
adult:not_till a+24 d-25
adult:o d-18
adult:of b-27 c+20
adult:of_# a-24 b-16 d+21
adult:of_it b-18 c-22
adult:of_us b-19 c+18
adult:ojala c-17
adult:old a-18
adult:older a-22 b-23 c-17 d+24
adult:older_than a-22 b-23 c-17 d+24
adult:on a-26
adult:on_@insurer a-18 b-21 d+20
adult:or a-23 b-15 c+26 d-16
adult:or_# c+16
adult:or_for a-15 d-15
adult:otra a-32
adult:otra_cosa a-21
adult:otro d-16
adult:over a-27 b-27 c-25 d+29
adult:pacie* c-15
adult:paciente c-15
adult:papas c-15
adult:paper* c+15
adult:papers c+15
adult:para a+20 d-27
adult:para_mi d-24
adult:past a-27 b-20 c-20 d+25
adult:permi* d-19
adult:pero_mi a+17 c-17 d-17
adult:pero_no a-16
adult:pero_tengo a-22
adult:pregu* a-27 b+20 d-29
adult:que a-34
adult:quinc* a+30 b-22 c-23 d-33
adult:quince a+25 b-17 c-20 d-27
adult:quite a+17 d-18
adult:rato a-23 b-18 c-19 d+23
adult:regis* c+17
adult:retir* a-17 b-17 d+18
adult:retired a-17 b-17 d+18
adult:right d-16
adult:schoo* a+17 d-16
adult:school a+17 d-16
adult:se a-19
adult:secur* a-16 d+16
adult:security a-16 d+16
adult:see b+18 d-15
adult:segun a-15 b-19 c+18 d-16
adult:semanas a+15 d-16
adult:seven* a+18 d-18
adult:seventeen a+18 d-18
adult:she b-19
adult:she_is b-18
adult:shy a+17 d-17
adult:sign_for d-16
adult:so a-20 d+20
adult:sobrino a-20 b-18
adult:socia* a-20 d+19
adult:social a-20 d+19
adult:social_security a-16 d+16
adult:son b-26 d+17
adult:soy b-42 c-18 d+19
adult:soy_del a-20 d+20
adult:soy_el d-16
adult:soy_menor a+26 b-24 c-24 d-24
adult:still a+28 b-21 c-24 d-28
adult:still_a a+22 c-15 d-22
adult:summe* a+20 b-15 d-22
adult:summer a+20 b-15 d-22
adult:tengo a+16 b-46
adult:tengo_# a+22 b-34 c-47 d-16
adult:than a-30 b-26 c-18 d+28
adult:than_that a-22 b-19 d+20
adult:that a-17
adult:the b-24
adult:there a-15 d-18
adult:these a-17 b+16 d-23
adult:thirt* b-19 c-19
adult:tiene_# c-23
adult:til a+33 b-20 c-22 d-31
adult:til_@date a+21 d-21
adult:till a+27 b-15 c-16 d-28
adult:to c-17
adult:todav* a+28 b-20 c-28 d-23
adult:todavia a+28 b-20 c-28 d-23
adult:todavia_no a+18 c-18
adult:tres a-18 d+19
adult:turn a+23 d-23
adult:turn_# a+23 d-23
adult:turne* a-29 c-18
adult:turned a-29 c-18
adult:turned_# a-29 c-18
adult:tutor* a+16 b-16
adult:two a+17 b-22 d-23
adult:two_@month a+21 c-16 d-22
adult:un a+21 b-16 d-22
adult:un_@year a+20 d-19
adult:una a-24
adult:under b-16
adult:under* a+16
adult:underage a+16
adult:us b-23 d-17
adult:verda* d-15
adult:verdad d-15
adult:vet a-18 b-16 d+18
adult:vietn* a-18 b-16 d+18
adult:vietnam a-18 b-16 d+18
adult:vietnam_vet a-18 b-16 d+18
adult:voto a-18 d+18
adult:voto_desde a-18 d+18
adult:voy a+17 b-20 c-18 d-15
adult:voy_a a+18 d-18
adult:voy_en a+17 d-18
adult:was a-30 b-15
adult:was_adopted c+16 d-15
adult:week a-19
adult:weeks a+26 b-18 c-19 d-25
adult:what a-17 d-18
adult:what_if b+18 c-16
adult:which b-17 c+16
adult:why b+20 d-19
adult:with a-17
adult:y_medio a+27 b-21 d-29
adult:ya a-26 c-29 d+19
adult:ya_estoy d+15
adult:year d-20
adult:years b-21
adult:yo a-23 b-17 d+18
adult:you a-20 c+17 d-33
adult:your a-17 b-18 c-18 d+22
adult:🎂 a-16
affir* a-15 d+19
affirmative a-15 d+19
affirmative$ a-15 d+19
affor* b+16 c-29 d-25
afford a+22 b-19 d-17
afib a-31 b-26 d+30
afib$ a-25 b-21 c-25 d+30
afirm* d+17
afirmativo d+17
afirmativo$ d+17
afrai* a+19 b-20 c-25
afraid a+19 b-20 c-25
afraid_not a+27 c-17 d-26
after b-28
after$ a-20
after_# b-15 c-17
after__baby a-15 d+17
after__better a+17 b-17 d-16
after__divorce d+16
after__week d-17
after_all d+17
after_me c-17
after_my a-29 b-16 d+23
after_surgery c+17 d-15
after_the b-19
after_work a+23 b-18 c-18 d-23
afuer* b-22 c-23
afuera b-22 c-23
again a-21 c-26
again$ a-23 b+26 c-52
again* d-18
again_tomorrow b-17
against d-18
against_it a+18 c-20
agarr* b-26 c-25
agarro a+20 d-22
age a-16 b+18
age$ d-20
agenda$ d-17
ages a-19
ago b-22 c+16
ago$ b-16
agosto a-16 b-16 d+17
agradezco a+16 b-16
agua b-23 c+18 d-21
aguan* c-28
aguanta b+15 c-16
aguanto b-17 c-16
aguit* b-29 d-34
aguita b-23 c+17 d-27
aguja a-16
aguja$ a-16
ahead b-25 c-35
ahead$ a-29 b-20 c-26 d+30
ahead__it a+22 d-21
ahead_and a+19 c-17 d-17
ahi$ b+21 c-44 d-44
ahi__caigo b-15 c-25 d+19
ahi__me a+23 c-20 d-24
ahi_estare b-16 c-22
ahi_le a-23 b-30 c+16
ahi_mismo d+17
ahi_nos b-19 c-26 d+16
ahi_si a+16 c-19 d-15
ahora b-48
ahora$ b-24 c-34 d+22
ahora_mismo a+16 b-19 d-20
ahora_no d-21
ahorita$ a+22 b-21 d-19
ahorita__en a+18 d-15
ahorita__puedo c-26 d-27
ahorita_estoy c-18
ahorita_no d-41
aide a-26 b-23 c-29 d+30
air c-26
aja a-17 d+19
aja$ a-17 d+19
al_# a-19 c-16 d+20
al_@clinician c+19 d-20
al_@vehicle d-15
al__a a+26 b-22
al__de a-15 c-15
al__la b-16 d-17
al__mas a+17
al__me a-15
al__nada a+17
al__nomas a+24 b-27 c-17 d-17
al__y b-18
al_bano c+17 d-21
al_cien a+28 b-23 c-23 d-27
al_final a+17 b-17 c-20
al_polen a+21 b-18 d-16
al_polvo c-24 d-24
al_rato a+16 c-18 d-26
al_trabajo a+20 b-23
alcan* c-16
alcanzo c-16
alcoh* c-18
alcohol b-40 c-44
alcoholico$ a-19 b+19
alerg* a-16 b+18 c-27
alergias a+22 b-24 c-23
alergica c-22
alergica$ a+19 c-22 d-17
alergica__nada a+23 d-22
alergica_a a-20 b-21 c-25 d+25
alergica_al d-21
alergico a-18 b+19 c-22
alergico__la b-19
alergico__los b+16 d-18
alergico__nada a+17
algo a-42 b-31 c+40 d-26
algo__@year c+15 d-17
algo__a c+17
algo_de a-16 c+16
algo_en a-16 c+18 d-19
algo_hace c+15 d-17
algo_para c-20 d+25
algui* a-34 c+31 d-35
alguien a-34 c+31 d-35
alguien$ a-20
alguien_me c+18
algun* c+18 d-17
alivi* a-26 d+24
alivio a-16 d+15
alivio_en a-16 d+15
all a+29 b-35 c-62
all$ b-23 c-20
all_@body a-22 d+22
all__back a+16
all__had d+17
all__have d-17
all__in c-16
all__is b-19 d-17
all__on c-18
all__out a+20 c-17 d-16
all__parts a+16 d-17
all__since a-16 d+16
all__that a+15 c-17
all__the a-20
all__them b-16
all__time a-25 b-23 d+21
all__to d-27
all__tried a+17 d-17
all__you d+16
all_clear a+35 b-24 c-20 d-34
all_day a+18 b-17 c-21
all_good b-25 c-25
all_i a+16 b-21 c-20
all_in b-17 c-18
all_means d+16
all_my a+19 b-19 c-16 d-16
all_of b-29 c-28 d+15
all_over b-17
all_set b-20 c-20 d+23
all_that d-32
all_the a-19
all_work a+19 c-19 d-20
alla a-20
alla$ b+17 c-20 d-18
alla_nos a-17 c-17 d+19
aller* c-15
allergic b+23 c-43
allergic__@animal d-17
allergic__@drug a+16
allergic__a a+21 d-16
allergic__and d-17
allergic__it a-28 b-21 d+33
allergic__not a+23 b-21
allergic__nothing a+25 b-20 d-18
allergic__only a+20 b-28
allergic__sulfa a+23 b-19
allergic_to a-20 b+21 c-42
allergies a+16 b-15 d-16
allergist b-18
allergy b-32 c-27 d+24
allergy:# b-42
allergy:#_@date b-15 d-21
allergy:#_@visit a+15
allergy:@animal b+31 c-39 d-44
allergy:@animal_and a+17 b-17
allergy:@body a-24 b-40
allergy:@call a-23 b+25 c-17 d-25
allergy:@call_me a-20 b+21 c-16 d-21
allergy:@clinician c-15
allergy:@date b-18
allergy:@food c+21 d-27
allergy:@hours a-18 b-19 c-20 d+23
allergy:@insurer c-16
allergy:@medicine b+19 d-33
allergy:@medicine_makes a+19 c-21 d-15
allergy:@open a-23 b-19 d+15
allergy:@price b-30 c-28
allergy:@relative d-27
allergy:@relative_es b+17
allergy:@relative_had a-16 b+15
allergy:@relative_is a+24 c-31 d-20
allergy:@relative_le a-20
allergy:@relative_would b-17 c+19
allergy:@stop a-21 b-16 c-22 d+22
allergy:@stop_breathing a-16 c-17 d+17
allergy:@symptom a-20 b-23
allergy:@symptom_all d+17
allergy:@symptom_but b-15
allergy:@symptom_for d+17
allergy:@treat b-23 c-51 d+23
allergy:@visit a+17 b-22 d-15
allergy:a_@relative a-15
allergy:a_@symptom a-21
allergy:a_bad a-17
allergy:a_esa b-21
allergy:a_la b-28
allergy:a_los c-23 d-32
allergy:a_mi c-32
allergy:a_nada a+29 d-30
allergy:a_reaction a-24
allergy:a_saber a-18 b-23 c+24 d-24
allergy:a_seizure d+20
allergy:abeja* a+15
allergy:abejas a+15
allergy:about a+17 c-23
allergy:acuer* c+21
allergy:acuerdo c+19
allergy:after a-26 b-17
allergy:after_my c-16 d+18
allergy:after_the d+15
allergy:again a-22 b-17 c-22 d+25
allergy:aguja a-16
allergy:al c-43 d-37
allergy:al_polen a+21 b-18 d-16
allergy:al_polvo c-24 d-24
allergy:alerg* a-16 b+18 c-27
allergy:alergias a+22 b-24 c-23
allergy:alergica c-22
allergy:alergica_a a-20 b-21 c-25 d+25
allergy:alergica_al d-21
allergy:alergico a-18 b+19 c-22
allergy:algo c+16
allergy:all c-31
allergy:aller* c-28
allergy:allergic a-16 b+23 c-41
allergy:allergic_to a-22 b+22 c-40
allergy:allergies a+23 c-32
allergy:allergist b-18
allergy:allergy b-30 c-25 d+22
allergy:am_allergic a-20 c-26
allergy:am_not a+24 b-21 c-20
allergy:an a-21 b-16 c-16 d+22
allergy:anafi* a-16 d+18
allergy:and c-25
allergy:and_i c-18 d+21
allergy:and_sulfa d-19
allergy:and_that a+19 b-18
allergy:and_they a-16 d+21
allergy:anest* a-34
allergy:anestesia a-17 c+15 d-16
allergy:anestesia_del c+17 d-17
allergy:anesthesiologist b-15
allergy:any a+22 d-19
allergy:anyth* b-22 c+20 d-21
allergy:anything b-22 c+20 d-21
allergy:arm a-20
allergy:as a-18
allergy:at a+16 c-24 d-20
allergy:at_all a+16
allergy:bad c-23 d+18
allergy:be c-22
allergy:been b-28 c+26 d-30
allergy:been_put c+15
allergy:bees c-20 d-22
allergy:befor* a+15 c-23 d-19
allergy:before a+15 c-22 d-17
allergy:benadryl c-24
allergy:bien a+29 b-35 c-25 d-24
allergy:big a-18 b-16 c-16 d+18
allergy:blood d+17
allergy:blood_pressure d+17
allergy:body a+15 b-18
allergy:brazo a+16 d-16
allergy:breat* a-31 b-24 c-32 d+33
allergy:breathe c-18 d+16
allergy:breathing a-27 b-22 c-24 d+27
allergy:broke_out c-18 d+21
allergy:broto a-21
allergy:but b-41 c+24 d-22
allergy:but_i a-17
allergy:but_it c-16 d+17
allergy:but_not a+18 b-16 d-21
allergy:but_that a-28 b-15 c+24 d-15
allergy:c a-17 c+19 d-19
allergy:caballo a-18 b+15
allergy:cae a+21 d-19
allergy:call a-21 b+20 d-22
allergy:came b-15 c-21
allergy:came_out b-15 c-21
allergy:can a-18
allergy:can_not a-28 b-20 d+17
allergy:cara d+19
allergy:casi a-27 c-28 d+26
allergy:casi_me a-20 c-19 d+23
allergy:cats d-28
allergy:cayo c-15
allergy:cayo_fatal a-15 d+17
allergy:cerro d+20
allergy:cerro_la d+19
allergy:chart_says b-18 c-16
allergy:closed a-21 b-18
allergy:codei* a+25 b-18 d-22
allergy:codeine a+25 b-18 d-22
allergy:come a-16 d+16
allergy:comida d-20
allergy:como_se b+15 c-15
allergy:con a-34 d+17
allergy:con_@treat d+18
allergy:con_eso a-28 c-32 d+20
allergy:conoz* a+17
allergy:conozco a+17
allergy:convu* a-15 d+17
allergy:convulsiones a-15 d+17
allergy:cosas b-25
allergy:could a-24 b-15
allergy:could_not a-19 d+15
allergy:crazy a-23 b-18 c-23 d+23
allergy:cual a-26 b+21 d-26
allergy:cual_@medicine a-24 b+26 c-25 d-21
allergy:cuand* b-16
allergy:cuando b-16
allergy:cuando_me b-15
allergy:cuent* a-20
allergy:da a-25 c-31
allergy:da_miedo a-16
allergy:dad c-20
allergy:dado d-16
allergy:dado_eso a+22 c-22
allergy:days a-15
allergy:de b-25
allergy:de_la b-15 c-20 d+21
allergy:de_maravilla a+21 d-23
allergy:de_mareo d-17
allergy:del a-24 b-18 c+23 d-18
allergy:del_dentista a-19 c+20 d-17
allergy:denti* a-19 c+20 d-17
allergy:dentista a-19 c+20 d-17
allergy:despe* a-18 b-18 c-17 d+20
allergy:dice b-21
allergy:did a+34 c-20 d-31
allergy:did_fine a+18 d-19
allergy:did_great a+20 b-22 c-20 d-16
allergy:died a-21 b+20 c-20
allergy:died_from a-19 b+21 c-17 d-18
allergy:diero* c-24
allergy:dieron c-24
allergy:dio a-30 d+16
allergy:dio_alergia d+17
allergy:dio_taquicardia d+16
allergy:dio_una d+17
allergy:do a-18
allergy:do_not b-22 c+15
allergy:do_you b+18
allergy:dormi* c+15 d-18
allergy:dormido c+15 d-18
allergy:down a-15 d+17
allergy:drug b-19 c-20
allergy:drug_allergies a+18 d-15
allergy:durin* a-15
allergy:during a-15
allergy:el_@body a+16 d-16
allergy:emergency a-16
allergy:en a-21 b-18 c-29 d+28
allergy:en_mi a-15 b-25 d+19
allergy:ended d+16
allergy:ended_up d+16
allergy:epine* a-26 c+19
allergy:er b-17
allergy:era a-24 b-17 c+28 d-15
allergy:era_nino a-17 c+18
allergy:es a-21 b+20 d-27
allergy:es_alergico a-15 b+16
allergy:esa a-17 b-29
allergy:esa_@medicine c-18
allergy:esa_no a+22 d-19
allergy:esa_vez a-18 d+22
allergy:ese b-20
allergy:eso c-28 d+15
allergy:esta b-27
allergy:esta_en a-15 b-25 d+19
allergy:estab* a-15 c+25 d-23
allergy:estaba a-15 c+25 d-23
allergy:every a+27 b-18 c-24 d-28
allergy:every* b-28 c+20
allergy:everybody a-20 c-16 d+19
allergy:everything b-23 c+23 d-28
allergy:exped* b-16
allergy:expediente b-16
allergy:exper* a-18 c-18 d+21
allergy:experience a-18 c-18 d+21
allergy:face d+17
allergy:fatal a-15 d+17
allergy:fea d+16
allergy:felt b-19 c+17 d-24
allergy:file b-18 d-16
allergy:find a-16
allergy:fine a+48 b-30 c-40 d-47
allergy:first a+23 b-30 d-44
allergy:first_time b-16 d-21
allergy:first_timer a+22 b-19 c-22 d-21
allergy:for b-36
allergy:for_me a+19 c-16 d-18
allergy:for_that a+17 c-16 d-16
allergy:freak* a-15
allergy:freaked a-15
allergy:from a-31
allergy:from_it a-18 c-23
allergy:fue b-17 c+15
allergy:gatos d-20
allergy:get a-23 b+17 d-22
allergy:give a-15 c-17 d+17
allergy:go b-16 c-19
allergy:got a-32
allergy:got_big a-18 b-16 c-16 d+18
allergy:got_it d-18
allergy:great a+34 b-33 c-32 d-29
allergy:had_# a+17 d-18
allergy:had_@symptom a-18 c-18 d+25
allergy:had_@treat d-16
allergy:had_a a-19
allergy:had_it a+23 d-33
allergy:had_surgery a-19 c+19
allergy:had_that a+24 b-16 c-20 d-17
allergy:had_to a-21 b-16 c-21 d+24
allergy:hallu* a-27 b-25 c-24 d+27
allergy:hallucinations a-26 b-23 c-23 d+26
allergy:han b-19 d-28
allergy:han_dado d-16
allergy:han_puesto a+21 c-19
allergy:happe* d-23
allergy:happened b-16 d-20
allergy:hasta d-17
allergy:have d-20
allergy:have_had d-21
allergy:have_it a-16 c-17 d+19
allergy:have_not a+18 c-17
allergy:he b-18 c-17
allergy:he_tomado a+16
allergy:heard a+15 c-30 d-27
allergy:heard_of a+17 c-16
allergy:heart a-33 b-26 d+26
allergy:her b-22
allergy:hermana c-17
allergy:hinch* a-23 b-21 c-23 d+26
allergy:hinche a-19 b-18 c-19 d+20
allergy:hives a-19 c-27 d+23
allergy:horas c-15 d+17
allergy:horri* a-23 b-24 c-30 d+30
allergy:horrible c-16 d+18
allergy:horse a-18 b+19
allergy:hospi* b-16
allergy:hospital b-16
allergy:hours a-18 b-19 c-20 d+23
allergy:how_would b+17
allergy:i a-28
allergy:i_am a-15
allergy:i_can a-23 c-18 d+22
allergy:i_do c+21 d-20
allergy:i_had b-27 c-38
allergy:i_have b-25 d-37
allergy:i_know d-16
allergy:i_saw d+18
allergy:i_was c+16
allergy:i_woke a-17 d+15
allergy:idea c+16 d-16
allergy:igual a-18
allergy:in a-30 b-40
allergy:in_# a-24 c-17 d+28
allergy:in_my b-16 c-16
allergy:in_the b-22
allergy:into d+16
allergy:inyec* a-16 d-19
allergy:inyeccion a-15 c+15 d-20
allergy:is d-35
allergy:is_all a+19 b-16 d-17
allergy:is_it a-25 d-19
allergy:is_not a+16
allergy:issue* a+16
allergy:issues a+16
allergy:it b-17 c-25
allergy:it_before a+20 c-23
allergy:it_fine a+20 d-19
allergy:it_in b-17 c-28
allergy:it_is d+16
allergy:it_made a-30 b-20 d+28
allergy:it_on c-16
allergy:it_twice a+19 d-18
allergy:it_was a-21 b-17
allergy:it_went a-19 c+18 d-17
allergy:itch b-16
allergy:jamas a+18 d-17
allergy:just a+35 b-39 c-28 d-30
allergy:just_to a+18 b-21
allergy:ketamina a-28 b-28 c-27 d+33
allergy:ketamine c-32
allergy:kid b-18
allergy:know d-25
allergy:known a+18
allergy:la c-24
allergy:la_@food d-20
allergy:la_@medicine d-22
allergy:la_@treat a-18 d+19
allergy:la_aguja a-16
allergy:la_anestesia a-17
allergy:la_cara d+19
allergy:la_conozco a+17
allergy:la_dieron c-20
allergy:la_han d-17
allergy:la_he d-16
allergy:la_pusieron c-19
allergy:la_sulfa b-29 c-21 d+17
allergy:la_use a+16
allergy:laryn* a-16 c-17 d+18
allergy:laryngospasm a-16 c-17 d+18
allergy:las d-21
allergy:las_abejas a+15
allergy:last b-31 c-32 d+22
allergy:last_time b-29 c-38 d+23
allergy:latex c-25 d-23
allergy:le a-20
allergy:le_dio c-18
allergy:life c-18
allergy:like c-26
allergy:like_a a+15 b-18 c-19
allergy:lips d+15
allergy:llevo a+20 b-16 d-16
allergy:lol a+23 c-19
allergy:loopy c-16
allergy:los c-24 d-24
allergy:los_gatos d-20
allergy:los_mariscos a+23 b-23 c-23 d-17
allergy:loved a+15 d-15
allergy:loved_it a+15 d-15
allergy:made a-30 b-24 d+20
allergy:made_me a-21 b-16
allergy:made_my a-17 c-16 d+17
allergy:makes b-32 c+24 d-39
allergy:makes_me b-27 c+24 d-33
allergy:mal a-21
allergy:mama b-29 c+22
allergy:marav* a+21 d-23
allergy:maravilla a+21 d-23
allergy:mareo d-17
allergy:maris* a+24 b-27 d-22
allergy:mariscos a+24 b-23 d-19
allergy:maybe a-19 c+20
allergy:me a-19 b-28 d+17
allergy:me_@symptom b-22
allergy:me_a c+23 d-21
allergy:me_acuerdo c+19
allergy:me_cae a+21 d-19
allergy:me_cayo c-15
allergy:me_cerro d+20
allergy:me_da a-25 c-31
allergy:me_dio a-27 b-38 d+20
allergy:me_fue c-19
allergy:me_han d-20
allergy:me_hinche a-19 b-18 c-19 d+20
allergy:me_la a+17
allergy:me_puse a-29 b-21 d+25
allergy:me_pusieron a-17
allergy:me_salio a-19
allergy:me_senti c+17
allergy:me_that a-15 b+16 c-15
allergy:me_under a-15 d+16
allergy:medic* c-17
allergy:medicina b+26 d-21
allergy:medicine c-19 d-17
allergy:mensa* a-16 b+23 c-16 d-19
allergy:mensaje a-16 b+23 c-16 d-19
allergy:mi a-28
allergy:mi_@animal a-20 b+18
allergy:mi_@relative c+16
allergy:mi_expediente b-16
allergy:mi_primera a+16
allergy:miedo a-17 c-16
allergy:miedo_la a-16
allergy:morph* d-25
allergy:morphine d-25
allergy:mucho a-17 b-18 c-18 d+18
allergy:muy_mal c-19 d+20
allergy:my a-20
allergy:my_@animal b+19 c-19 d-15
allergy:my_@body a-35 b-31 c+19
allergy:my_@relative b+15 d-30
allergy:my_allergy a-15 b-18 d+19
allergy:my_body a+15 b-18
allergy:my_chart c-23
allergy:my_heart a-19
allergy:my_life c-18
allergy:my_only a+20 b-19 d-19
allergy:my_shoulder c-15
allergy:nada a+42 b-28 c-33 d-33
allergy:nada_de a+16 d-17
allergy:name b+16
allergy:nauseas b+16
allergy:nauseous a-18 b-19 c+18
allergy:never b-53
allergy:never_again a-19 d+20
allergy:never_been a-20 b-16 c+24 d-37
allergy:never_had b-33
allergy:never_heard a+16
allergy:never_taken a+24 c-24 d-15
allergy:never_took a+15
allergy:never_tried a+21 c-17 d-18
allergy:new b-19 c+16 d-29
allergy:new_to a+22 c-20 d-22
allergy:ni a+21 b-22 d-23
allergy:ningu* a+29 b-20 c-27 d-22
allergy:ninguna a+29 b-20 c-27 d-22
allergy:ninguna_alergia a+15
allergy:nino a-20 c+19
allergy:nique* a+20 d-15
allergy:niquel a+20 d-15
allergy:nkda a+29 b-24 c-23 d-22
allergy:no b-30 d-24
allergy:no_@medicine a+18 d-18
allergy:no_allergies a+25 b-18 c-20 d-21
allergy:no_c a-17 c+19 d-20
allergy:no_me b-20
allergy:no_never a+21 c-19
allergy:no_podia a-15 d+17
allergy:no_problem a+20 b-21 d-16
allergy:no_puedo c-16
allergy:no_que a+18 d-17
allergy:no_reaction a+24 b-17 c-18 d-22
allergy:no_recuerdo a-18 c+27 d-16
allergy:no_sabria c+15
allergy:no_se a-19 b-21 c+23 d-18
allergy:no_soy a+36 b-32 c-18 d-34
allergy:no_trouble a+16
allergy:noche a-16 b-16
allergy:nomas a+39 b-44 c-32 d-28
allergy:nomas_a a+18 b-21
allergy:none a+16
allergy:nose a-21 c+16 d-19
allergy:not a-19 b-75 c+19
allergy:not_breathe c-18 d+16
allergy:not_had a+23 c-20
allergy:not_have c-20
allergy:not_know c+25
allergy:not_me a+19 c-16
allergy:not_that b-31 d-29
allergy:not_think d-17
allergy:not_this a+20 b-16
allergy:not_to b-19
allergy:nothi* a+36 b-38 c-23 d-33
allergy:nothing a+36 b-38 c-23 d-33
allergy:nunca b-25 d-34
allergy:nunca_la a+21 c-21 d-15
allergy:nunca_me d-23
allergy:of b-19
allergy:of_it c-19
allergy:of_me c-16
allergy:of_things a+17
allergy:ok d-27
allergy:on c-24
allergy:on_it c-41
allergy:on_my b-21 d+20
allergy:once a-23
allergy:once_was a+15
allergy:one c-19
allergy:only a+61 b-75 c-36 d-50
allergy:only_allergic a+22 b-21
allergy:only_morphine a+21 c-21
allergy:only_thing b-16
allergy:only_to a+19 b-22 c-17 d-15
allergy:or d-15
allergy:out a-28 d+19
allergy:out_in c-17 d+18
allergy:out_of a-22 c-15 d+21
allergy:out_when d+15
allergy:panic* c-16 d+19
allergy:panico d+15
allergy:pasad* a+15
allergy:passe* c-17 d+20
allergy:passed c-17 d+20
allergy:passed_out c-17 d+20
allergy:penic* a+28 b-22 c-30 d-23
allergy:penicilina c-16
allergy:penicillin a+25 b-19 c-23 d-19
allergy:pero b-17 c+32 d-21
allergy:piel c+17 d-15
allergy:poco d-16
allergy:poco_de d-16
allergy:podia a-15 d+17
allergy:podia_respirar a-15 d+17
allergy:polen a+21 b-18 d-16
allergy:polle* a+26 b-22 c-24 d-23
allergy:pollen a+26 b-22 c-24 d-23
allergy:polvo c-24 d-24
allergy:por c-16
allergy:press* a-15 d+18
allergy:pressure a-15 d+18
allergy:prime* c-20
allergy:primera c-20
allergy:primera_vez a+29 c-18 d-25
allergy:proba* d-18
allergy:probl* a+31 c-28 d-29
allergy:problem a+24 b-24 c-18 d-20
allergy:problema c-16 d-17
allergy:puedo c-16
allergy:puest* a+21 c-19
allergy:puesto a+21 c-19
allergy:puked c-20 d+20
allergy:pulse* a-15 c-16 d+16
allergy:pulsera a-15 c-16 d+16
allergy:puse a-29 b-21 d+25
allergy:puse_bien a-17 c-17 d+18
allergy:pusieron_cuando d-20
allergy:puso c-15
allergy:put b-17
allergy:put_me a-15 c-17 d+18
allergy:put_under c+15
allergy:que_me a-17 b-27 c-23 d+25
allergy:que_yo b-21 d-18
allergy:quien b-17 c+17 d-16
allergy:quit a-16 c-17 d+17
allergy:rash a-23
allergy:reacc* b-22 c-28
allergy:reaccion b-15 c-27
allergy:reaccion_fea d+15
allergy:reactions a+16 c-17 d-16
allergy:recal* c+16
allergy:recall c+16
allergy:recue* b-18 d-20
allergy:recuerdo a-18 c+27 d-16
allergy:recuerdo_bien c+16
allergy:remem* b-22 c+22 d-31
allergy:remember b-21 c+19 d-29
allergy:respi* a-15 d+17
allergy:respirar a-15 d+17
allergy:right a-19 d-19
allergy:ronchas a-16 c-29 d+35
allergy:saber a-18 b-23 c+24 d-24
allergy:sabri* a-21 b-18 c+23 d-15
allergy:sabria a-21 b-18 c+23 d-15
allergy:salio b-17
allergy:salio_un a-20
allergy:sarpu* a-16
allergy:sarpullido a-16
allergy:saw d+18
allergy:say a-18 c+17
allergy:says b-21
allergy:scare* a-27 b-20 d+20
allergy:scared a-27 b-20 d+20
allergy:screa* a-30 c-23
allergy:screamed a-16 d+16
allergy:screaming a-22 c-17
allergy:se a-38 b+15
allergy:se_me a-23 b-24 d+26
allergy:seizu* d+20
allergy:seizure d+20
allergy:sent c-18
allergy:senti a-26 b-26 d+20
allergy:sepa b-20
allergy:ser c+16
allergy:sever* a-21 b-21 c-21 d+22
allergy:severe a-21 b-21 c-21 d+22
allergy:she a-15
allergy:shell* a+18 b-18 c-17 d-16
allergy:shellfish a+18 b-18 c-17 d-16
allergy:shellfish_only a+15
allergy:shot a-27 b-17 c+25 d-24
allergy:shoul* c-19
allergy:shoulder c-15
allergy:si c-26
allergy:si_me a-20 c-21
allergy:sick a-16
allergy:sin a+27 c-20 d-27
allergy:sister a+17 c-24
allergy:six a+20 c-17 d-19
allergy:skin a-22 b-19 c-24 d+23
allergy:so a-15 b-20 c+22 d-23
allergy:so_i a-18 c+18
allergy:solo a+26 b-31 c-21 d-22
allergy:solo_a a+17
allergy:solo_al a+18 b-22
allergy:somet* c+20 d-16
allergy:something c+20 d-16
allergy:soy a-15
allergy:soy_alergica c-17
allergy:spravato c-23
allergy:spray a-22 c-24
allergy:st b-15 d-21
allergy:stopp* a-21 b-20 c-21 d+23
allergy:stopped a-21 b-20 c-21 d+23
allergy:stopped_breathing a-17 c-16 d+21
allergy:stuff b+17 c-29
allergy:sulfa c-37
allergy:sulfa_only a+20
allergy:supe c+15 d-16
allergy:surge* b-26 c+19 d-23
allergy:surgery b-26 c+19 d-23
allergy:swell* c-15 d+21
allergy:swelled c-15 d+21
allergy:swing* a-16 d+16
allergy:swinging a-16 d+16
allergy:take c-18
allergy:taken d-21
allergy:taken_it d-21
allergy:tape a+16 d-15
allergy:taqui* d+16
allergy:taquicardia d+16
allergy:taquicardia_y d+16
allergy:tengo d-20
allergy:terri* c-16 d+15
allergy:terrible c-16 d+15
allergy:that_i b-23
allergy:that_is a-16 c+17 d-32
allergy:the a-23
allergy:the_drug c-15
allergy:the_stuff a+24 c-22
allergy:the_worst c-17
allergy:they a-19
allergy:they_gave b-16
allergy:they_had a-23 c-19 d+25
allergy:they_put a-15
allergy:they_use a-16 b+16 d-15
allergy:thing_i b-16
allergy:think d-17
allergy:think_so c+22
allergy:this a+18 c-26 d-24
allergy:thoug* d+18
allergy:thought d+18
allergy:thought_i d+18
allergy:three d-17
allergy:threw a-15
allergy:threw_up a-15
allergy:throat d+18
allergy:tiene a-15
allergy:time b-24 d-19
allergy:time_for a+16
allergy:timer a+26 b-23 c-28 d-23
allergy:times a+23 b-17 c-18 d-23
allergy:to c-16
allergy:to_@animal d-17
allergy:to_a a+21 d-16
allergy:to_bees d-19
allergy:to_codeine a+18 b-15 d-16
allergy:to_is b-16
allergy:to_it b-23 c-29 d+24
allergy:to_me b-21
allergy:to_my a-20 c+18
allergy:to_nothing a+25 b-20 d-18
allergy:to_sulfa a+22 b-16
allergy:to_that c-20
allergy:toda a-17 b-18 c-22 d+21
allergy:todo a+25 c-24 d-27
allergy:todo_bien a+15 d-16
allergy:told c-24
allergy:told_me c-24
allergy:toler* a+17 b-21 c-33
allergy:tolerated a+19 d-19
allergy:tolerated_it a+19 d-19
allergy:tolero c-19
allergy:tomad* a+16
allergy:tomado a+16
allergy:tongue a-16 c-16 d+17
allergy:took b-28 c-36
allergy:took_it a+24 c-24 d-23
allergy:tres d-19
allergy:tried a+24 c-21 d-21
allergy:tried_it a+24 c-21 d-21
allergy:tuve b-18
allergy:tuve_una c-20
allergy:tuvie* a-16 c-16 d+17
allergy:tuvieron a-16 c-16 d+17
allergy:tuvieron_que a-16 c-16 d+17
allergy:twice a+19 d-19
allergy:un b-21
allergy:un_poco d-16
allergy:un_sarpullido a-16
allergy:una_inyeccion d-17
allergy:una_reaccion a-20 c-20 d+23
allergy:under a-17
allergy:up b-47 c-26 d+19
allergy:up_fine a+16 c-18
allergy:up_in a-19
allergy:urgen* d+16
allergy:urgencias d+16
allergy:use b+18 c-20 d-23
allergy:used_it a+15 c-19
allergy:va c-16
allergy:veces a+19 c-24
allergy:veces_y a+19 c-23
allergy:vez b-24
allergy:vi a-22 c-26
allergy:volve* a-15 d+16
allergy:volver a-15 d+16
allergy:vomit* c-16 d+15
allergy:vomite a-16
allergy:vomiting a-22 c-18 d+17
allergy:vomito d+16
allergy:was b-32 c+17 d-16
allergy:was_fine a+28 c-19 d-27
allergy:was_out d-18
allergy:weird a-23 c+19 d-20
allergy:weird_but a-16 c+16
allergy:well c-17
allergy:went a-29
allergy:what b+25 d-24
allergy:what_@medicine b+16
allergy:what_is b+26 c-26
allergy:when b-32
allergy:when_i b-18
allergy:when_they c-22 d+20
allergy:which a-27 b+27 c-30 d-19
allergy:which_@medicine a-16 b+17 c-17
allergy:will d-24
allergy:with a+22 c-17 d-16
allergy:with_it c-20
allergy:witho* c-19
allergy:without c-19
allergy:without_a d-15
allergy:woke a+18 b-25 d-15
allergy:woke_up a+18 b-25 d-15
allergy:worke* a+20 b-16 d-20
allergy:worked a+20 b-16 d-20
allergy:worst c-17
allergy:would d-25
allergy:would_i b+17
allergy:would_not c+17
allergy:wrote b-18 d+18
allergy:y a+36 b-15 c-48
allergy:y_a b-18
allergy:y_me d+17
allergy:y_sin a+15
allergy:y_todo a+16 d-16
allergy:ya d-33
allergy:yes b-17 c-16
allergy:yo b-30
allergy:yo_no a+23 c-23
allergy:yo_sepa b-17
allergy:yodo b-23 c-18 d+19
allergy:you a-25 b+28 d-18
allergy:zero a+16
allergy:¿ b+20
alley a-15
alli a-15 b-20 d+20
allow* c-15
allowed c-15
almorzar b-18
almos* a+24 c-19 d-25
almost a+24 c-19 d-25
alone b-41 c-43
alone$ b-31 c-32 d+15
alone_and a+17 d-18
along c-20
alrea* a-32 b+22 c-49
already a-32 b+22 c-49
already$ c-24 d-17
already__couch b-16
already__my a-18 c-20
already__that a-15 b+19 d-19
already__the c-16
already__this b+15
already__you a-16 d+16
already_asked c-15
already_got d+16
already_have a-18
already_on b-16
already_told a-18 c-16
also b-16 d-18
alt b-15 d-23
alta a-21 c+22
alta__de a-16
alta__la b-19
alta__que b-15
alta_la a-16 d+17
alta_y a-17
altas a-20 b-19
alway* b-49 c-29
always b-49 c-29
always$ b-22
always_been a+22 b-18 c-19 d-23
always_high a-27 b-19 c-18 d+25
am a+16 c-17
am$ c-15
am_# d-21
am_@drive d-19
am_@late c+20
am_@symptom a-22 d-20
am__# b-24
am__@body a-17 d+17
am__@clinician a+23 b-17 d-21
am__@medicine c-33
am__@year d-23
am__a d-24
am__addict a-20 d+22
am__alone a+16 d-18
am__and b-17 c-15
am__by a-16 b+17 d-17
am__coming b-24 d+20
am__dude a+15
am__for b-20
am__four a+17 d-17
am__gone a+15
am__guy a+18
am__her b-18 c-19
am__here d+16
am__him a-18 d+21
am__house a-16
am__i a+18 c-21
am__in b-19
am__is a+21 b-21 c-16
am__it a-23 b-55 c+23
am__lol a+28 b-17 c-15 d-25
am__make a+19 d-20
am__man a+27 b-17
am__minor a+19 d-19
am__my b-32 c-22
am__no a+23 c-17 d-22
am__not b-16
am__nothing a+29 d-31
am__now a-17 d+20
am__of c-29
am__old a-16 b+18
am__out b-16 c-16
am__patch a+16 d-15
am__seven a+15
am__that c-28 d-26
am__this b-16
am__today a-20 d+21
am__twins b-16 d+16
am__up c-18
am__way d-16
am__work a-26 b+18
am__you a-17 b+16 c-19
am__your b-16
am_a a+42 b-61 c-32 d-17
am_about d-18
am_allergic a-20 c-26
am_answering a-16 d+17
am_asleep a+25 d-24
am_bipolar a-19 b-26 c-16 d+28
am_clear a+18 d-17
am_coming d-34
am_free a-26 d+26
am_going a+21 b-18 d-17
am_good a+22 b-20 c-23
am_home d-17
am_in c-30
am_lost a+16 c-16
am_nervous b-20 d-20
am_new a+32 b-22 c-23 d-31
am_not a-16
am_nursing a-16 d+17
am_off b-16
am_ok b-20
am_on a+15 b-36
am_out a+16 c-24
am_pumping d+17
am_safe a-19 d+19
am_sixty a+25 b-21 d-24
am_still b-21
am_stuck a+15
ama a-16
ama$ a-15
amama* a-31 b-28 c-41 d+36
amamantando a-20 b-16 c-23 d+23
amamantando$ a-18 c-16 d+19
amamanto a-27 b-19 c-28 d+28
amamanto$ a-17 c-18 d+17
amane* d-35
amaneci a+17 c-22
amaneci_con a+17 c-22
amanecio c-20 d-24
amanezca c+17
ameri* a-15 b+17 d-17
america a-15 b+17 d-17
america$ a-15 b+17 d-17
amiga d-21
amigo a-19
amitriptilina c-17
amlodipine d+19
amor c-22
an__ago d+16
an__i a-16
an__my a-17
an__of d-15
an_ablation c-15 d+20
an_aneurysm a-19 c-18
an_hour c-35
an_ultrasound c+17
anafi* a-16 d+18
anali* b-29 c+17 d-38
analisis b-26 c+18 d-34
analisis$ a-20 b-21 c+23 d-19
and b-59 c-19 d+25
and_@body a+19
and_@medicine b-32 c-43 d+19
and_@treat a-15 c-24 d+29
and__@clinician c-18 d+16
and__@food a-17 d+18
and__@medicine b-30 c-32 d+19
and__@relative b-23 c-21
and__@stop c-17
and__@treat d-18
and__a b-19 c-33 d+25
and__all b-16
and__am a-19 c-27 d+27
and__another a-16
and__are a+21 b-17 c-16 d-17
and__back d-23
and__both a+17 c-25
and__can a+17 c-15
and__clean a+18 d-19
and__did b-19
and__fine a+36 c-21 d-36
and__gave a-16
and__half a+17 d-25
and__hated a-17 d+18
and__him a-16
and__if d-17
and__in a+23 b-24 c-21
and__is a+17 b-24 c-21
and__it b-18
and__lol a-18 c-20 d+19
and__me a-26 b-21 d+24
and__my b-21
and__no d-19
and__normal d-16
and__not b-38 c-21 d+29
and__nothing a+16 d-15
and__one a-19
and__out c-20
and__so d-16
and__tell a-17 b-18 c+22 d-20
and__that b-16 c-16
and__the d-18
and__to a-24
and__watching d+15
and__who c+19
and__yes a+23 c-25
and_a b-28
and_again a+19 d-21
and_counting a-16 d+18
and_do b-19
and_done b-21 c-28
and_down a-15 c+21 d-25
and_everything a-19 b-17 c-18 d+20
and_forth a-17 c+20 d-17
and_goes a-23 b-19 c+24 d-24
and_he c-18
and_i b-17 c-25 d+24
and_if a-16 d+16
and_it c-30
and_my b-28 c-16
and_never a+17 c-15 d-19
and_no b-25
and_nobody a+16 d-16
and_not c-15
and_one a-19
and_only a+24 c-20 d-20
and_saw c+18 d-19
and_she b-20 c-26
and_sound a-19 b-18 d+19
and_still a-16 b-18
and_sulfa d-19
and_take a-15 d+19
and_that a+22 b-31 c-27
and_the b-21 c+17
and_then a-27 b-20
and_they b-19 c-24 d+17
and_we a+17
anda a-31 b+21
andab* c+22 d-21
andaba c+22 d-21
andam* b-18 c+19 d-17
andamos b-18 c+19 d-17
andel* a-31
andele a-31
andele$ a-18 d-19
andele_pues a-19 b-20 c-23 d+23
ando a+19 b-75
ando$ a-20 d+17
ando_@late a-19 c+20 d-22
ando__# c-16 d+15
ando__con a-16 d+17
ando__el c-17
ando__la b-15 d-27
ando_a a+21 c-21 d-21
ando_bien a+16 d-17
ando_buscando d-16
ando_con a-34 b-19 c+16
ando_de a-23 c-16 d+21
ando_en b-27 c-31
anest* a-17
anestesia a-18 d-16
anestesia$ a-18 c-23
anestesia_del c+17 d-17
anesthesia$ b+18 c-18
anesthesiologist b-15
aneur* a-30 c-28 d+17
aneurisma d+19
aneurysm a-25 c-20
aneurysm$ a-20 b+18
anexo a-17 b-17
angin* a-19 c-17
angina a-19 c-17
angina$ c-16
ano c-24
anoch* a+31 b-19 c-18 d-31
anoche a+31 b-19 c-18 d-31
anoche$ a+20 d-19
anos b-51
anoth* b-24
another b-24
another_@place b-26 c-23 d+22
another__no c-26 d-23
another__so a+16 d-16
another_day d-25
another_time a+23 b-22 c-18 d-18
ansie* a+18 c-28 d-31
ansiedad a+18 c-28 d-31
ansiedad$ c-23 d-26
answe* a-36 b+21
answer a-23
answer_that d-16
answer_this c-15
answered a-16 d-22
answered$ c+16 d-16
answering a-22 c-18
answering_for d+17
answering_that b+16 c-15
antec* a+20 c-18 d-20
antes$ c-45
antes__# c+15 d-19
antes__las c+15 d-19
antes_de b-21 c+20 d-16
antes_si b-22 d-23
antic* b-18 c-36
anticoagulante b-21 c-22
anticonceptivas b-22 c-21
antidepresivo a+17 c-21
antidepresivos a-16 c-25 d+24
anxie* c-29 d-25
anxiety c-29 d-25
anxiety$ c-23 d-26
any a+19 b-36 c-29
any$ a+36 b-21 c-33 d-29
any:# a-17 d+17
any:@animal b+16 c-18
any:@body a+24 c-41 d-24
any:@call c-28
any:@call_is d-17
any:@call_me a-17 b-37 c-28 d+29
any:@call_my a+16
any:@clinician a+30 b-31 c-22 d-28
any:@clinician_said c-16
any:@clothes a-23 b-23 c-19 d+27
any:@date a+19 b-18 d-18
any:@day b-20 c-24
any:@door a-17 c-17
any:@drink c-37
any:@drink_at a-23 b-24 c-19 d+24
any:@drive d-21
any:@drug a+17 d-15
any:@eat a+22 d-25
any:@food a-31 c-47 d+33
any:@insurer a+24 d-28
any:@medicine b-20 c-40
any:@medicine_since a-19 b-16 d+20
any:@person d-20
any:@place c-31
any:@place_es b-23
any:@relative d-24
any:@relative_toma d-18
any:@texts a-16 c-26 d+16
any:@texts_are a-17 b-17 d+18
any:@thanks b+24 c-33 d-56
any:@thanks_pero a+16 b-16
any:@wrong a+24 b-23 c-16 d-24
any:@year a+15 b-23 c-23
any:a c-42
any:a_@food a-29 b-26 d+28
any:a_big a-24 b+16
any:a_couple d+18
any:a_crumb c-17
any:a_day b-23
any:a_mi b-17 c-15
any:a_mis a+16
any:a_multivitamin a+22 b-18 d-20
any:about d-24
any:about_that a-17 b+19 c-19
any:absolutely_not d-15
any:acuer* a-16 b-21
any:acuerdo a-16 b-21
any:address b-27 c-19
any:afirm* d+17
any:afirmativo d+17
any:again b+22 d-35
any:agradezco a+16 b-16
any:ahead a-18 d+16
any:ahi b-27 c+26 d-35
any:ahora a+22 b-16 c-17 d-21
any:ahori* d-15
any:ahorita d-15
any:ahorita_no d-15
any:aja a-17 d+19
any:al b-22 c-19 d+16
any:all a+16 b-28 c-19
any:all_means d+16
any:almorzar b-18
any:alone a-19 d+19
any:am b-32 c-25
any:am_not c-15
any:and b-46
any:and_@medicine d+15
any:and_a a+17 d-16
any:and_i a-15 b-19
any:ano a+16 d-16
any:answe* b-22
any:answer b-22
any:antic* a+23 c-18 d-30
any:anticoagulante a+24 d-27
any:anyti* b-16 d+15
any:anytime b-16 d+15
any:apart* b-23 c-21
any:apartamento a+18 d-20
any:apartamento_# a+18 d-20
any:apartment a-16 b-17 d+18
any:aqui c-21
any:aqui_esta a+17 b-18 d-20
any:are c-23
any:aroun* a-20 c-16 d+22
any:around a-20 c-16 d+22
any:around_# a-20 c-16 d+22
any:as b-31
any:as_a a+16 d-18
any:asi a+17 b-23 c-26
any:ask c+16 d-21
any:ask_me a-21 b-24 c+21 d-17
any:aspirina d+16
any:at_# b-31 c-26
any:at_the d-25
any:at_work b-19
any:ate b-21
any:away a-17 b-18 c-16 d+21
any:ay a-21 d-26
any:ayer a-16 d-18
any:ayunas a+25 b-27 c-16 d-24
any:b a+21 d-24
any:be a-20 b-30
any:be_my a-21 b-20
any:beats a-20 b-18
any:been d-16
any:betch* d+15
any:betcha d+15
any:bien a+17 b-16 d-18
any:big c-19
any:big_@food a-19 d+18
any:biscu* a-17 b-15 c-17 d+19
any:blood b+26 d-26
any:blood_@medicine b+16 c-19 d-16
any:bocad* a+17 c-16
any:bocado a+17 c-16
any:body a+16 d-17
any:bottl* a-19 d-21
any:bottle a-16 c+17 d-17
any:breakfast b-22 c-22
any:bueno a-21 c-18
any:but b-21
any:by a-32
any:by_all d+16
any:by_me a-20 c-23
any:by_myself a-18 c-16 d+19
any:call b-53 d+17
any:can a+21 c-32 d-19
any:can_i a-20 b+16
any:can_not b-31 c-23
any:can_you a-20 b+21
any:claro c-30 d-15
any:clear a+25 b-16 c-15 d-22
any:clopi* d+16
any:clopidogrel d+16
any:clot a-16 d+17
any:coffee c-23
any:comi a-22 b-18 d+19
any:comio a-18 b+18
any:como a-25 c-34 d+15
any:como_no a-23 b-19 c-16 d+24
any:con b-32
any:con_mi b-17 d-22
any:consu* a-19 b-20 c+21 d-19
any:consulto a-17 b-18 c+18 d-17
any:conte* c-17 d-23
any:contesto c-15 d-20
any:corre* b-38 c-24 d+22
any:correct a-19 b-19 d+20
any:correcta a-16 b-16 d+16
any:correo b-22
any:cosas a-17 c-17
any:could b-30 c+17
any:could_not b-17
any:coumadin a-20 b-19 d+21
any:count d-19
any:coupl* d+18
any:couple d+18
any:cover* a+27 b-25 c-17 d-28
any:covered a+21 b-20 d-21
any:crumb c-17
any:cual c-18 d+17
any:cuand* a-22 b-21 c-28 d+25
any:cuando a-22 b-21 c-28 d+25
any:dale a-16 d+18
any:daughter d-16
any:de a+17
any:de_@eat b-18
any:de_la a-20
any:de_mi b-21 d-25
any:dead a+16 d-17
any:dead_body a+16 d-17
any:decir* b-17 c+16 d-15
any:deje b-18 d-21
any:dejem* a-18 b-17 c+19 d-17
any:dejeme a-18 b-17 c+19 d-17
any:depen* c+15
any:did_not b-25
any:digo a-24 b-30 c+21
any:direccion b-29 c-21
any:do b-18
any:do_you b+18
any:doctor a+21 b-21 c-25 d-16
any:does d-18
any:dog a-17
any:door d-18
any:dudas a-19 d+24
any:eat a+16 c-21 d-18
any:eggs a-23 b-16 d+22
any:el a-27 b+33 c-44
any:eliquis a-32 b-26 c-22 d+31
any:else a+20 b-17 d-17
any:em d-15
any:email a+15 b-16
any:email_only a+15 b-16
any:empty a+21 c-18 d-23
any:en c-17
any:en_@eat a+23 b-25 d-22
any:en_la a-16 b-18 d+15
any:enfermera d-15
any:entie* b+15 c-16
any:entiendo b+15 c-16
any:es b-28 c-37
any:es_mi a-27 b-20 d+25
any:esa b-21 c-17
any:esa_@place a+19 d-20
any:escri* a-31 c-29 d+16
any:escribame a-20 b-18 c-18 d+20
any:ese c-24
any:ese_es a-20 b-17 d+20
any:eso c-29
any:esta a+20 c-29 d-28
any:estoy a+20 c-37 d-34
any:estoy_con a+23 c-22 d-22
any:estoy_en c-16 d-23
any:even a+15 b-15 d-16
any:every b-15
any:every* c-20 d-16
any:everything c-16
any:exact* a-18 b-18 d+22
any:famil* a+20 d-22
any:favor d-23
any:fine a-26 b-25 c-19 d+27
any:fly a+21 b-21 c-19 d-20
any:for c-41
any:for_me b-26
any:for_the d+16
any:free b-24 c-24
any:frio a-20 b+22 c-20 d-23
any:give c+15
any:give_me c+15
any:glauc* a-23 b-22 c-20 d+24
any:glaucoma a-23 b-22 c-20 d+24
any:go a-30 b-25 d+28
any:go_without d+15
any:good b-18
any:got b-32 d+20
any:got_a a-16 b-16 c-16 d+18
any:got_it a-23 b-20 c-17 d+22
any:gracias d-31
any:guest c-18 d+16
any:gusto a-23 b-18 c-20 d+22
any:hablar a+21 b-28 c-24
any:hace c-32
any:had a-20 c-38
any:had_@food a-20 c-19 d+21
any:had_a c-17 d-17
any:hard a+25 b-24 c-26 d-21
any:hard_pass a+25 b-24 c-25 d-23
any:has c-16
any:have_not b-15 d-16
any:have_to c+21
any:he b-27 c-24
any:heart a-15
any:here c-28
any:here_with a+21 b-19 d-22
any:hijos a+25 b-19 c-19 d-22
any:his a-17 b-20 c-16 d+19
any:hold d-19
any:hon a-21 c-18
any:hones* c-15 d+17
any:hora a-24 b-17 c-18 d+22
any:house b-17
any:how_long a-17
any:hoy b+18 c-17 d-25
any:husba* b-19 c-17
any:husbands b-19 c-17
any:i_am b-26 c-19
any:i_can a+27 d-29
any:i_could b-20 d-16
any:i_did c-19
any:i_do c-18
any:i_have d-16
any:i_moved a+20 b-20 c-16 d-20
any:i_would b-18
any:in c-28
any:in_the a-26 b+19 c-20
any:in_this b-15
any:insulin a-18 b-21 d+18
any:is c-15
any:is_# b+23 c-26 d-33
any:is_a a-17 d-15
any:is_not a+15
any:is_right b-17
any:is_the b-43 c-30 d+23
any:it b-18
any:it_and a-21
any:it_is b+22 c-18 d-32
any:jaja c-23
any:jajaj* b+15 d-18
any:jajaja b+15 d-18
any:jajaja_que b+15 d-18
any:just a+29 b-34 c-29 d-22
any:just_a b-24 c-18
any:kids b-15
any:know a-19 c+16
any:knows b-21 c+17
any:la a-19
any:la_@clinician d-15
any:la_@place a-20
any:las a-24
any:last a+26 c-27 d-34
any:last_night b+16 c-17 d-23
any:later c+15
any:le a-16 c+17 d-26
any:le_@thanks a+16 b-16
any:le_digo c+17 d-17
any:le_voy b+16 d-20
any:leave a+23 b-20 c-17 d-22
any:les a-18 d-22
any:let d-17
any:let_me d-19
any:life b-25 c-18
any:like a-21 b+35 c-31 d-41
any:like_a b+23 d-26
any:list d-15
any:llama* a-18 c-28 d+15
any:llamarme b-16 c-17
any:llamen a+25 b-21 c-18 d-20
any:llega b-17 d-18
any:lo a-24 b-24 d+25
any:lo_consulto a-17 b-18 c+18 d-17
any:lol a+17 b-22 c-17
any:look a-15 c+20 d-21
any:look_at c+18 d-17
any:lot d-17
any:lot_of d-17
any:luego a-18 b-23 c+24 d-22
any:mama a-26 c-30 d+19
any:manan* a-18
any:manana a-18
any:manana_le c+15 d-18
any:manda* a-20 b-21 c-22 d+23
any:mande a-21 b+17 d-25
any:mande* a-17 d+18
any:marido b-17
any:martes b-21
any:mas a-24 b-21
any:maybe a-19 c+23
any:me d-15
any:me_@call a+27 b-34 c-24
any:me_a b-15
any:me_acuerdo c+21 d-16
any:me_again a-19 d-22
any:me_anytime b-16 d+15
any:me_llega b-17 d-18
any:me_mude a+26 b-20 c-17 d-26
any:me_off a+20 d-20
any:me_quedo a+19 b-19 d-18
any:me_tomorrow a-16 b-18 c+17
any:means d+16
any:medicine a+16 d-16
any:mejor a+21 b-26 c-15
any:mejor_que b-16
any:mensa* a-22 c-19
any:mensaje a-22 c-19
any:mhm a-19 b-17 d+22
any:mi b-17
any:mi_@relative a+16 d-33
any:mi_numero c-17 d-22
any:might c+17
any:mija a-22 c-23
any:mil a-19
any:mind b-18 c-21
any:mine b-23 d-22
any:mis b-30 c-25
any:mis_@relative a+20 b-19 c-15 d-18
any:miss b-20 c-25
any:mom d-20
any:morni* c-22
any:morning c-22
any:moved a+27 b-26 c-20 d-25
any:much c-15 d-18
any:mucho b-16 c-19
any:mude a+26 b-20 c-17 d-26
any:multi* a+22 b-18 d-20
any:multivitamin a+22 b-18 d-20
any:my_@call d-16
any:my_@medicine a-23 b-25
any:my_@relative d-26
any:my_dead a+16 d-17
any:my_guest c-18 d+16
any:mysel* a-18 c-16 d+19
any:myself a-18 c-16 d+19
any:nada a+47 b-23 c-24 d-47
any:nada_de a+21 d-19
any:nada_que a+21 d-20
any:nadie d+16
any:nadie_mas d+16
any:negat* a+21 b-15 d-18
any:negative a+15
any:negativo a+15
any:nel a+22 d-18
any:never a+21 c-16 d-16
any:ni d-44
any:ni_a a+24 c-19 d-20
any:ni_en a+16
any:night b+15 d-18
any:night* c-15
any:nights c-15
any:ningu* b-22 c-16
any:ningun_anticoagulante a+19 d-22
any:no a-17 c-22
any:no_@thanks a+23 b-21 d-21
any:no_le a-22 b+23 c-23
any:no_me a+15 b-38
any:no_objection a-21 b-18 c-16 d+21
any:no_se a-18 b-18 c+31
any:no_tengo c+15 d-17
any:nomas b-26 c-32
any:none a+22 b-20
any:not a+18 b-38
any:not_# c+16 d-16
any:not_@call a+22 b-20 d-21
any:not_@eat a+19 d-20
any:not_a b-19 c-24
any:not_even a+16 c-16
any:not_know a-22 b-21 c+17
any:not_miss c-16
any:not_on a+17 d-17
any:not_say a+20 b-30 d-35
any:not_since a+19 d-20
any:not_skip b-16
any:not_text a+20 d-16
any:nothi* b-21 c-24
any:nothing b-21 c-24
any:nothing_since a+19 d-18
any:nothing_to a+22 d-20
any:now a+36 b-23 c-23 d-34
any:now_and a+21 d-22
any:numbe* a-17
any:number a-17
any:numer* c-25
any:numero c-25
any:o c+15
any:objec* a-21 b-18 c-16 d+21
any:objection a-21 b-18 c-16 d+21
any:of d-23
any:off a+20 b-18 c-16 d-15
any:ok a-19
any:old a+21 b-25
any:old_@place a+26 b-18 d-29
any:on_@medicine a-15
any:on_blood b+17 d-16
any:on_the a-21 c-19
any:one a-20
any:only a+28 b-30 c-22 d-25
any:only_@medicine a+20 d-20
any:only_please a+15 b-16
any:otra c-15 d-19
any:out a-27 b-21
any:over b-20 c-20
any:over_my a+16 d-17
any:para b-24
any:para_nada a+20 d-19
any:paso a+24 b-25 d-22
any:pass a+25 b-24 c-25 d-23
any:pensa* c-20 d+20
any:pensarlo c-20 d+20
any:perdo* c-17 d-16
any:perdon c-17 d-16
any:pero a+16 b-16
any:phone c-20 d-28
any:pigs a+21 b-21 c-19 d-20
any:pigs_fly a+21 b-21 c-19 d-20
any:pill a-22
any:pills a-15 b-20
any:plavix d+15
any:pleas* c-23
any:please c-23
any:please_do b-25
any:por c-39
any:por_ahora a+21 d-21
any:por_correo a+21 b-17 d-23
any:por_favor d-23
any:prefe* a+18 c-18 d-21
any:prefer d-17
any:prefi* d-23
any:prefiero d-23
any:prefiero_que a+20 b-19
any:pregu* c-20 d-29
any:pregunta b+16 d-15
any:preguntas a+17 b-16 d-17
any:probl* a-24 b-22 c-19 d+26
any:problema a-22 c-17 d+22
any:puede a-20 c-19
any:puedo a-19
any:pues a-29 b-30 c+24 d-15
any:que_@insurer a+21 d-23
any:que_me b-18 c-18
any:que_no b-42 c-33 d+25
any:que_si b-18 c-17 d+20
any:quedo a+19 b-19 d-18
any:quest* c-20
any:question a+17 b-21
any:questions a-23 d+18
any:quien a-27 c+19 d-31
any:quien_sabe c+19
any:quier* c-20
any:quit c-21 d-16
any:rathe* a+17 c-15 d-18
any:rather a+17 c-15 d-18
any:rather_you a+22 b-23 d-17
any:right a-31 d+25
any:sabe a-20 b-21
any:saber d-18
any:said c-17
any:same a-24 b-25 c-16 d+26
any:say_that d-23
any:se b+18 c-17 d-19
any:se_me b+21 c-17 d-23
any:see a-20 b-18
any:segun a-23 b-23 c+25 d-25
any:ser a-22 b-21 c+24 d-25
any:she_is b-18 d-17
any:si a-37 d+21
any:simon a-19 b-18 d+19
any:sin b-27 c-25 d+19
any:sin_problema a-16 d+15
any:since a+18 b-26 c-25
any:skip c-27
any:skipp* c-17
any:skipped a+19 c-15 d-18
any:skipped_@food a+19 c-15 d-18
any:so d-18
any:so_much c-15 d-18
any:sorry a-17 c-17
any:stomach a+29 b-21 c-25 d-27
any:stree* b-21 c-20
any:street b-21 c-20
any:suppe* d-18
any:supper d-18
any:sure a-26 b-26 d+24
any:take b-22 c-24
any:take_@medicine b-18 d+16
any:take_a b-15
any:tal a-18 b-20
any:tal_vez c+21 d-18
any:tell c+16 d-16
any:tell_you c+16 d-16
any:tengo b-29
any:text c-26
any:text_me b-16
any:texti* a-21 c-22 d+18
any:texting a-21 c-22 d+18
any:texts a-22 c-18
any:thanks b+22 c-23 d-38
any:that_again b+17 d-18
any:that_is b-51 c-30 d+18
any:the a-18
any:the_@door d-18
any:the_bottle a-16 c+17 d-17
any:the_old a+22 d-25
any:there d-20
any:there_is d-18
any:they a+18 b-20 d-25
any:thing b-24 c-16
any:think d-16
any:thinners c-16
any:this c-32
any:this_morning b-17
any:those a-15
any:thyro* b-15
any:thyroid b-15
any:til a-19
any:to b-17
any:to_ask b-17
any:to_me b-17
any:todav* a+15 c-16
any:todavia a+15 c-16
any:todavia_no a+15 c-16
any:today b+25 c-21 d-23
any:todo a+22 c-34 d-33
any:told c-26 d-23
any:told_me c-19
any:toma b+20 c-18 d-24
any:tomo a-25 b-22 d+21
any:tomo_warfarina a-18 b-18 d+18
any:tomor* a-21 b-24 c+21 d-17
any:tomorrow a-21 b-24 c+21 d-17
any:took a+16
any:traba* c-16 d-17
any:trabajo c-16 d-17
any:uh a+27 b-19 c-23 d-28
any:un c-42
any:una a-21 c-16 d+19
any:us a+17 d-18
any:va a+21 d-23
any:veces c-17 d+17
any:veo a-25 b-29 c+24
any:vez d-30
any:viaje a-19 b-17 d+20
any:vivo a+20 b-16 d-21
any:voy b+16 d-20
any:voy_a b+16 d-20
any:warfa* a-20 c-17
any:warfarin c-22
any:warfarina a-20 c-17
any:water d-32
any:way b-16 c-17
any:we c-23
any:we_are b-21 c-15
any:what a-19
any:when a+24 b-25 d-20
any:when_pigs a+21 b-21 c-19 d-20
any:who d-17
any:whole b-19 c-17
any:why a-18
any:will a-18 b-21 c+22 d-16
any:with_me a+21 b-19 d-22
any:work b-19
any:would a-17 b-18
any:would_be a-25 b-22
any:would_have c+18
any:wrong a+19 b-19 d-17
any:y d-31
any:y_clopidogrel d+16
any:ya b-18 c-39
any:ya_comi a-19 b-16 d+19
any:yes b-21 c-15
any:yo b-23 c-28
any:you_all b+19
any:you_betcha d+15
any:you_can b-15 d+15
any:you_covered a+21 b-20 d-21
any:you_did a+21 b-19 c-17 d-21
any:you_got a-19 b-19 c-16 d+20
any:you_have d+15
any:your_life b-20 c-16
any:yup a-16 d+19
any:zip a+15 b-17
any:¿ b+15
any__it a+17
any__the a-22 d+22
any_day a-21 b-21
any_more b-25 d+16
any_of a+20 c-16 d-28
anybo* a+18 d-31
anybody a+18 d-31
anybody$ a+22 c-29 d-18
anyon* a+20 d-26
anyone a+20 d-26
anyth* b-19 d-20
anything b-19 d-20
anything$ b-18 c-17
anything__not c+16 d-17
anything_but a+15
anyti* a-23 b-17 d+24
anytime a-23 b-17 d+24
apara* d-19
aparato d-19
aparato$ d-18
apart* b-35 c-39 d+22
apartamento b-17 c-16
apartamento_# a+18 d-20
apartment a-19 b-19 c-17 d+21
apena* a+34 b-18 c-33 d-34
apenas a+34 b-18 c-33 d-34
apenas__de d-15
apenas__entere a-20 d+19
apenas_voy a+23 d-23
appen* c-16
appendix c-16
appointment d-29
april b-21 c-24 d+20
apunt* a-16 c-18
aquel* a-15 c-15
aqui b-19 c-50 d+19
aqui$ c-25
aqui__@relative b-16
aqui__en a-23 b-16 d+21
aqui__mi b-22
aqui__mis a-19 d+18
aqui_ando a-22 d+21
aqui_con a-15 d+16
aqui_esta a+17 b-18 d-20
aqui_estoy a-22 b-21 c-17 d+22
aqui_llegue a+19 d-19
are d-28
are__@open b+16
are__@relative d-17
are__at d-16
are__back d-16
are__for b-25
are__in c-20
are__it a-21 b-20
are__me a+17 b-22
are__over a+15 d-22
are__than b-22 c-16
are__that a-18 b-21 d+20
are__the a+28 b-22 d-31
are__to c-21 d-23
are_all d-18
are_asleep a-19 c-16 d+20
are_bad d-18
are_better a+20 b-20 d-17
are_elevated c-15 d+15
are_good a-18 b-20 c-20 d+22
are_high a-19
are_not a-16 b-19 c+18
are_on c-27
are_the a+16 d-18
are_you c-30 d-28
arm a-16 b-19 c+16
army b-20
army$ a-15
aroun* b-37
around b-37
around$ a+18 b-20 d-27
around_# a-17 c-20 d+21
around_@holiday a-16 d+18
arran* a-20 b-16 c+23 d-21
arranca c+18 d-17
arreg* d+17
arreglado d+17
arrep* a+25 b-23 c-19 d-22
arrepenti a+25 b-23 c-19 d-22
arrepenti$ a+18 c-16 d-18
arres* c-15
arrested c-15
arrit* a-20 b-23
arritmia a-20 b-23
arritmia$ a-24 b-18 c-23 d+30
arriv* b-16 d+16
arthr* a+18 d-21
arthritis a+18 d-21
as a+21 b-24 c-44
as_@treat c-17
as__@relative b-18
as__as b-33
as__baby a-19 c+17
as__bear a+21 d-23
as__bone a+17 d-17
as__boy a-16
as__but c-25
as__fiddle b-17 c-18
as__i b-18
as__mine a-16 c+16 d-15
as__says c-18
as__time a-19 b+16
as_a a+17 b-36
as_always b-19
as_an b-15 c-16
as_any a-16 d+20
as_before c-16 d-23
as_good a-19 b-16 c+15
as_i c-27
as_last a-17 b+16
as_long d+16
as_mania b+17 c-15
as_mine a-16 c+16 d-15
as_rain b-22 c-21
as_usual a+23 b-25 d-20
as_well a-21 b-18 c-25 d+25
asi b-47
asi$ b-23 d-28
asi__me c-15
asi__no d-18
asi_que b-27
ask a-45 b+34 d-65
ask$ d-19
ask__@clinician b+18 c-18
ask__@relative a-25 d-28
ask__again b-21
ask__he b+16
ask__i d-15
ask__in b-16 c+16
ask__my a-21 c+24 d-20
ask__this d-16
ask__tomorrow b-25 c+20 d-18
ask_a a-20 b+19 c-19
ask_her b-17 c+20
ask_me a-28 c+20 d-40
ask_my a-36 b+24 d-31
ask_the b-18 c+21 d-16
asked a-30 c+23
asked$ a-20 c+21 d-18
asked__@person d-16
asked__and c-19
askin* a-22 c+23 d-16
asking a-22 c+23 d-16
asking$ c-20
asking__@relative a-16 b+19 c-18
asking_around a-23 c+23 d-20
asking_for c-20 d-17
aslee* a-26 b-27
asleep a-26 b-27
asleep$ a-25 b-22
aspir* a+16
aspirina a+16 b-21 c-22
asthm* b-20 c-25
asthma b-20 c-25
asthma$ b-17 c-21
at_# c-53 d+20
at_@holiday a+20 c-19
at__# a-16 d+17
at__@door a-24 b+21 c-16
at__@place b-15
at__good a-20 d+17
at__hour a+20 d-20
at__house a+17 b-16 c-21
at__i a+26 b-19 c-19
at__it d-18
at__like a+16
at__me a-30
at__pharmacy a+16 d-16
at__physical d-18
at__place c-15
at__right a+19 d-18
at__station a+15
at__two a-22
at__we c-15
at_a c-16
at_all b-32 c-35
at_cvs a+19 d-17
at_it d-18
at_least a-17 b-20 c-22 d+23
at_my b-15
at_night b-33
at_that a+20 d-20
at_the d-34
at_walmart d-15
at_weddings a+18 c-15
at_work a-21
at_your d-16
ataqu* c-26
ataque c-22
ataque$ c-16
ataques a-15 c-15
ate b-34
atend* c-17
atienden b+16
atora* a+19 b-19 d-19
atorados a+19 b-19 d-19
atorados_en a+16 b-17
atras c-19
atrasada a-16 c+28 d-22
attac* c-32
attack a-18 c-23
attack$ a-27
attacks c-19
attacks_count b+15
august a-29 b-27 c-22 d+31
aun b-38 d-28
aun__en a+15
aun_estoy a+18 c-18 d-17
aun_no b-25 d-29
aunqu* b-19 c-26 d+24
aunque b-19 c-26 d+24
aunt d-16
austi* b-17
austin b-17
avisa* b-16 c+21 d-16
aviso a-29 b-30 c+29
aviso$ a-24 b-27 c+16
away a-20 b-33 c-20 d+31
away$ a-20 b-31 d+23
awful c-18 d-15
awful$ c-15
ay a-21
ay_@relative b+17 c-20 d-18
ay_no c-18
ayer b+24 c-44 d-27
ayer$ b+21 c-37 d-35
ayer_y a+20 d-17
ayudo a-21 b-15 c-18 d+22
ayunas a+23 c-20 d-28
b b-21 c-37
b$ c-19
baby__# d-17
baby__@date b-16
baby__@medicine d+15
baby__breastfeeding a-16 d+16
baby__in a-20 d+19
baby_in d-22
babys c-34
babysitter a-19 c+22 d-21
back b-44
back$ a-30 b-21 d+24
back__# a+19
back__forth a-17 c+20 d-17
back__on a-15 b-16 c+21
back__spring a-19 c+17
back__the b-19 c-18 d+18
back__you b-21 c+22 d-17
back_and a-19 c+22 d-18
back_at a-23 b-17 d+23
back_bad c-16
back_fine c-22
back_normal a+16 c-15
back_on c-17
back_perf a+17 c-16
back_to b-26 c+21 d-20
bacon a-20 c-18 d+21
bad a-27 c-37 d+25
bad$ a-43 d+27
bad__@symptom a-20 d+21
bad__the c-19
bag a-16 b-20 c-17 d+21
bag$ b-17 d+18
bags d+15
bags_packed d+15
baile* a+16 c-15 d-17
bailed a+16 c-15 d-17
baja a+19 b-16 d-42
baja$ a+17 b-36 d-32
baje b-16 d-19
baje__peso a-15 c+19 d-17
baje_de a-15 c+19 d-17
bajit* a+17 b-25 c-20
bajita a+17 b-25 c-20
bajita$ a+23 b-22 c-18 d-21
bajo a+27 b-31 c-33 d-18
bajo$ a+18 c-16 d-18
baker a-19 b-19
baker__me a-19 b-19
baker_acted a-19 b-19
ballo* c-17 d+17
balloon c-17 d+17
banana a-20 c-17 d+21
band c-23
bano c+17 d-21
bano$ d-15
bapti* a+17 b-15
barel* a+17
barely a+17
barely_drink a+17
barri* d+19
basta* a-21 b-26 c-28 d+29
bastante a-18 b-19 c-25 d+24
bastantes d+16
be a-18 b-29 c+15
be$ a-33 c+28 d-26
be_# d-16
be__# a-17
be__@call a-16 d-21
be__@relative c-16 d+16
be__a b-17 c+15 d-19
be__first a+29 b-17 c-23 d-15
be__guest a-19 b-18 c-23 d+21
be__i a-17
be__is d-24
be__it d-25
be__might c+16
be__miracle a+17 d-19
be__now c+16
be__other c-18
be__that a+16 d-18
be__time a+18 c-15
be__when a-16 d+15
be__work a+23 c-20 d-21
be_a c-22
be_able d-21
be_at a+23 c-20 d-21
be_better b-21 c-19
be_by b-21 d-23
be_i a-16 b-18 c+22 d-19
be_in b-17
be_my a-18
be_ok b-17 d-18
be_there b-19 c-30 d+26
bear a+21 d-23
beats a-30 b-28 c+28
beats_me a-16 c+20 d-18
bebe b-24
bebe$ b-31
bebid* a-16 d+18
bebida a-16 d+18
bebo b-31 c-19
bebo$ a+17
bebo__de a-17 b-17
bebo__la b-15 c-17 d+16
bebo_mas a-17 b-17
becau* b-20 c-32
because b-20 c-32
because_i d+16
because_of a-19 c-18 d+18
bed b-30 c-18 d+17
bed$ a-15 b-18
bedti* a-17 d+18
bedtime a-17 d+18
been b-37
been__# c-20
been__@medicine a+20 c-22
been__@month a-24 d+24
been__a b-21
been__about a-19 d+18
been__all a+16 d-19
been__and a-20
been__could a-17 c+21 d-20
been__everything a-17 b+16 d-15
been__for b-21 c-20 d+15
been__four a-22 d+21
been__i c+17 d-16
been__it b-20 c-31
been__my a+16
been__on a-19 c+15
been__since b-26
been__that c-29
been__the b-17
been__to a+22 c-16 d-23
been__under c+15
been__up a-15
been__week d-15
been_checked a-17 c+18
been_doing d+17
been_in a+15 b-18 c-26
been_on c-44
been_put c+15
been_so a-17 d+17
been_tested a-18 c+19
been_through c-19
been_told d-24
been_up a-19
beer c-28
beers a+29 b-18 c-24
beers__@day d-17
beers_on d-17
bees c-20 d-22
bees$ c-15 d-17
befor* a-19
before a-18
before$ c-43
before__guys b-16
before_i a-16
before_you b-16
being d-17
belie* b-22
believe b-22
believe__@medicine a+17
believe_in a+17
believe_it a-23 c-20 d+23
bell b-20 d-23
bells b-18 c-24
bells_on a-20 b-18 c-22 d+23
belly b-19 c-17
benadryl c-24
bende* a+18 b-21 d-18
bender a+18 b-21 d-18
bendi* c-21
benzo a+20 b-15 d-19
besid* c-16
besides c-16
best a-17 b-21 c-32 d+25
bestie d+17
bet a-27 b-24 c-17 d+29
bet$ a-18 d+20
betch* a-16 b-17 d+19
betcha a-16 b-17 d+19
betcha$ a-16 b-17 d+19
bette* d-20
better d-16
better$ a+28 b-23 c-30 d-19
better__days c+21 d-19
better__it a-20 b-17 c-23 d+24
better__me b-16 d-18
better_some c+21 d-19
betwe* a-22
between a-22
between__and a-19
bf b-22 c-25
bien a+27 b-44 c-23
bien$ a+18 b-24 c-27
bien__@medicine a+21 d-20
bien__baja a+17
bien__bien a+19 d-17
bien__mal d-19
bien__me c-20
bien__mi c-17
bien_cuerda a+16 b-15
bien_de d-26
bien_del d-17
bien_el c-16
bien_esa b-17
bien_no d-20
bien_pero d+16
bien_y a-23 c+23 d-20
big a-26
big$ a-18 b-16 c-16 d+18
big_@food a-19 d+18
bike a+22 b-21 d-19
bill a+22 c-22 d-21
bill__health a+16 d-17
bill_of a+16 d-17
bipol* a-17
bipolar a-15
bipolar$ a-41
bipolar_# a-20 b+18 c-26 d+15
bipolar__# c-19 d+21
bipolar__que b-16 d-16
bipolar__that b-15
bipolar_disorder d+18
bipolar_i a+16 b-17
bipolar_one c-18 d+16
bipolar_tipo a-16 b-17 c-18 d+21
bipolar_with d+16
bipolaridad a-20 b-19
bipolaridad$ a-17 c-29 d+31
birth a-18
birth_control c-31 d+18
biscu* a-17 b-15 c-17 d+19
bit a-24 b-21
bit$ b-26
bit_@symptom a-16
bit_of a-19
bite b-16 c-21
bite$ c-16 d+19
bites a-17 b-19 c-21 d+21
bites$ a-17 b-19 c-21 d+21
black a-27 b+23 c-25
black* a-17 d+18
black_@drink a-16 c-16
black_out a-16 c-18 d+18
bladder a-16 b-19 c-17 d+24
blast a-19
block a-16 b-16 c-24 d+22
block* c-25
blocks c-22
blocks$ c-16
blood$ a-18 b-16 c-24 d+21
blood* b-16 d-21
blood_@medicine c-28
blood__but d-16
blood__i d-15
blood__is a-18 d+25
blood__no a+15 d-23
blood__one a-19 b-19 d+18
blood_pressure c-15
blood_test a-19 b-16 c+22 d-23
blood_work d-18
bloodwork b-16 d-21
bloodwork__clean a+16
bloodwork_was a+15 c-15
blow a-18 d+19
bocad* a+26 b-18 c-26 d-21
bocado a+26 b-18 c-26 d-21
bocado$ c-17
bodas b-24
body a+37 b-37 c-30 d-33
body_is a+20 b-19 d-17
bolsa c-26
bolsa$ a-20 c-17 d+16
bone a+17 d-17
bone$ a+16 d-16
bong a-17 b-19 c-18 d+19
books a-20 b-15 d+15
books$ c-21 d+17
borda b-24
borda$ c-17
borde* a-21 b-36 c+33 d-32
borderline a-21 b-36 c+33 d-32
borderline$ a-20 b-17 c+21 d-17
born b-26
born__# b-23 c-22
born_in b-23 c-22
borra* c-18
borracho c-18
borre* a+17 b-32 c-34
borreme b-26 c-24
borreme__la a+21 d-19
borreme__lista a+15
borreme_de a+21 d-19
borro* a-23
borrosa a-23
boss b-19 c+20 d-35
boss$ a-21 c+19 d-25
boss__here a+19 b-21 c-18
boss__my a+20 c-30
boss__tell c+16
boss_is b-24 c-20
botad* a+20 c-19 d-19
botel* b-18 c-22
botella b-18 c-22
both a+23 c-30
both$ b-40 c-36
both_@body a-16 d+16
both__fine a+17 d-18
both__me a-17
both__parents d-15
both_had d-15
both_my d-15
both_of a-23 b-20 d+24
bothe* d-31
bother d-30
bother$ d-27
boton a+25 b-22
bottle b-31
bottles a-18
bottles$ d-20
bow c-16
bow_out c-16
boy a-16
boy$ a-17
boy_is d-17
bp b-33 c-16
bp$ b-30 c-32
bp_@medicine d+18
bp__# a+23 d-24
bp__high a-20 b-16 d+20
bp__up a-21 d+17
bp_is b-33 c-27 d+17
bp_was a-18 c+19 d-17
brain c-27
brain: b-17 c-15
brain:# a-37 c-18 d+30
brain:@body b-41
brain:@body_en c+16 d-18
brain:@clinician b-18
brain:@relative b+18 c-33 d-30
brain:@relative_had b+19 d-19
brain:@sick a-26 b-18 c-24 d+29
brain:@symptom a+30 c-32 d-31
brain:@traffic c-15 d+16
brain:@year a-29 b-22
brain:a a-20
brain:a_@relative a-21 b-22
brain:a_fall a-17 b-15 c+16
brain:a_few a-15 c+20 d-23
brain:a_mi c-21 d-19
brain:a_seizure a-15 c+21
brain:a_stroke d-21
brain:abuela a-17 b+20 d-20
brain:after a-25 d+26
brain:all b-20 c-18 d+20
brain:all_of b-15 d+15
brain:an a-22 c-20
brain:an_aneurysm a-19 c-18
brain:and b-18 c-21 d+20
brain:aneur* a-30 c-28 d+17
brain:aneurisma d+19
brain:aneurysm a-25 c-20
brain:ataqu* b-17 c-22
brain:ataque c-16
brain:ataques d+15
brain:baby a+17
brain:bleed a-15 d+17
brain:brain c-26
brain:but a+30 b-17 c-34 d-23
brain:cabeza b-30
brain:cereb* a-22 b-22 c-27 d+27
brain:cerebral a-25 b-19 c-24 d+26
brain:chiqu* a-29 b-20 c-26 d+31
brain:clot a-23 c-18 d+24
brain:coma c-22 d+20
brain:con a-15 d+16
brain:concu* a-29 d-31
brain:concussion a-25 d-28
brain:convu* b-19 d+17
brain:convulsiones c-20 d+15
brain:count a-28 b+33 c-27 d-26
brain:count* b+23 c-22
brain:counts b+23 c-22
brain:cuand* a-19 c-17 d+19
brain:cuando a-19 c-17 d+19
brain:dad b+17
brain:de c-26
brain:de_la a-18
brain:de_nino c-16 d+17
brain:del b-18
brain:desma* a+17 c-20 d-24
brain:desmaye a+19 d-21
brain:despu* a-15 d+16
brain:despues a-15 d+16
brain:dio_un a-15
brain:do b+15 c-16 d-27
brain:do_not d-16
brain:doctor b-18
brain:dos a-24 b-18
brain:el b-40 c+21 d-21
brain:embol* a-25 b+16
brain:embolia a-25 b+16
brain:en a-27 c+15
brain:en_la a-32 b-25 c+18
brain:epile* b-21 c-23 d+23
brain:epilepsy c-16
brain:era a+16 c-18
brain:eso a-15 c-20
brain:estud* c+18 d-16
brain:facia* a+17
brain:facial a+17
brain:faint* c-17 d-19
brain:fall a-19 b-18
brain:few a-15 c+20 d-23
brain:from a-24 c+20
brain:from_a a-27 c+20 d-18
brain:fue b-24
brain:fue_convulsion d-19
brain:golpe* b-17 c+21 d-30
brain:got a-34 b-20 c+32 d-24
brain:had_one a-15 c-16
brain:hard b-17 d-20
brain:have a-17 b-28 c+15
brain:have_not a+18
brain:head b-21
brain:high a-20
brain:high_school a-19
brain:hits c+17
brain:i b-40
brain:i_do d-16
brain:if a-25 b+27 c-21 d-17
brain:in a-47 b-34 d+22
brain:in_# a-27 c-16 d+29
brain:in_high a-19
brain:in_my d+16
brain:injur* c-20
brain:injury c-20
brain:is a+34 b-23 c-29 d-33
brain:it b-31
brain:it_was c-17
brain:just b-26 c-29 d+18
brain:just_the a-22 d+24
brain:kid a-15
brain:la b-23 d-18
brain:la_@body b-28
brain:last a-27 c+19
brain:leve a-23 b-15
brain:limpi* c-18
brain:lo b-18 c-18
brain:los a-18
brain:mal a-27 c-20 d+21
brain:maybe c+18
brain:maybe_a c+18
brain:me a-21 b-57 c+19
brain:me_desmaye a+19 d-21
brain:me_paralizo d+15
brain:mi c-33 d-19
brain:mi_@relative c-33 d-19
brain:migra* b+21 c-24 d-26
brain:migraines a-16 b+24 c-20 d-21
brain:my a+26 d-33
brain:my_@body b-17
brain:my_@relative b+16 c-20 d-24
brain:my_brain a+18 c-17 d-16
brain:nada a+23 b-26 d-31
brain:never a-25 c+19 d-17
brain:never_got a-19 c+19
brain:nino a-16 c-18 d+20
brain:no b-41
brain:no_fue a+16 c-15
brain:no_me a-20 c+20 d-21
brain:nobod* a-19 b-20 c+22 d-17
brain:nobody a-19 b-20 c+22 d-17
brain:nomas b-20 c+18 d-17
brain:none a+23 d-19
brain:none_of a+23 d-21
brain:norma* a+19 c-18
brain:normal a+19 c-18
brain:not a+38 b-46 d-47
brain:not_me a+20
brain:nothi* a+17 c-16
brain:nothing a+17 c-16
brain:nothing_after a-16 d+17
brain:nunca b-17 d-18
brain:nunca_me d-21
brain:on a-24 c+25 d-21
brain:on_the a-20 c+20 d-16
brain:once c-18
brain:one a-25 c-28 d+27
brain:only a+17 b-27 c-28
brain:out b-16
brain:out_once a-18
brain:papa a-17 b+15
brain:paralisis a+19 d-15
brain:paralisis_facial a+17
brain:paralizo d+15
brain:pero a+15 c-27
brain:playi* a-19 b-22 c+24 d-25
brain:playing a-19 b-22 c+24 d-25
brain:por_que a-18 c+23 d-18
brain:por_una a-17
brain:que b-16
brain:recov* a-15 c-18
brain:salio a+18 c-19 d-15
brain:scan d-17
brain:schoo* a-19
brain:school a-19
brain:se a-31 b-19 d+20
brain:se_me a-23 d+24
brain:seizu* b-26 c-20
brain:seizures b-18
brain:seizures_as a-18 d+20
brain:seizures_i a+15 d-17
brain:si b-23 d-18
brain:sin c-23 d+18
brain:since a-16 d+15
brain:spell* a-23 b+18 d-19
brain:spells a-23 b+18 d-19
brain:strok* c-15
brain:stroke_i a+15 d-16
brain:strokes a+17 c-17
brain:tengo a+21 d-28
brain:that a+18 c-32
brain:the b-35 d+20
brain:them b-16 d+19
brain:there a+16 b-17 c-25
brain:they b-20
brain:those c-20 d-18
brain:tia b-19
brain:to a+16 d-20
brain:todo b-27 c-21 d+18
brain:tres a-16 c-19 d+18
brain:tumor a-16 d+17
brain:tuve c-17 d+17
brain:two a-26 b-17 d+21
brain:un_ataque c-16
brain:un_derrame b+15 c-16
brain:una a-17 c-16
brain:una_embolia a-17 b+18
brain:up a+19 b-17 c-25
brain:up_there a+16 b-16 c-23
brain:was c-18
brain:went a-20
brain:with c-15 d+19
brain:with_a d+16
brain:y a-15 b-19 c+17
brain:y_no a-19 c+26 d-17
brain:ya a-29 d+26
brain:years a-20 b-16 d+15
brain:yo a+25 b-19 c-27
brain:¿ b+19 c-18
brain__a a-20 d+20
brand b-26
brand_new a+18 b-18 d-16
brazo a+16 d-16
break a-29 b-20 c-21 d+29
break__reality d+15
break_from d+15
breakfast a+23 b-26 c-34
breas* a-19 b-31 c-32 d+32
breast c-21 d+19
breastfeed a-21 b-18 c-16 d+21
breastfeeding b-16 c-20 d+16
breastfeeding$ a-20 d+21
breastfeeding__ago d-15
breat* a-31 b-24 c-32 d+33
breathe c-18 d+16
breathe$ c-18 d+16
breathing a-27 b-22 c-24 d+27
breathing$ a-18 b-16 d+18
bring a-19 b+17 c-39
bring* a-24 b-20 c-27 d+27
bring__@relative d-20
bring__on c-16
bring_me a-15 d+20
bring_my d-17
bringing a-21 b-17 c-24 d+23
broke a+21 b-24 d-24
broke* a+15 d-19
broke__in c-17 d+18
broke_down a+18 c-15 d-18
broke_out c-18 d+21
broken a+15 d-19
broken_heart d-17
broma a+18
broma$ a+18
bros d-18
brote a-17
brote__la d+17
broth* b+17
brother c-15
brothers b+17
broto a-21
broug* d-17
brought d-17
buddy a-18
buen c-28
buen_momento b-21 c-19 d+15
buena d-16
bueno a-32 c-28 d+28
bueno$ a-29 c-25 d+22
bun a-22 b-16 c-19 d+22
bun__oven a-17 d+18
bun__the a-17 d+18
bun_in a-22 b-16 c-19 d+22
bunch b-19 c-19
bunch$ c-19 d+22
bus d-16
busca a-19 c-17 d+20
busca$ a-16 c-16 d+18
busca* a-24 b-34 c+26
buscando b-17 c+19
buscando$ a-21 c+22 d-22
buscar a-24 b-24 c+18
buscar$ a-18 b-18
buscarme c-19
buscarme$ c-19
busco a+18 d-17
busin* a-27 b+26 c-19 d-16
business a-27 b+26 c-19 d-16
business$ a-17 b+17
buspar a-19 d+21
busy b-28 c-21
busy$ b-20 c-20
but b-87 c+16
but_@drink a+23 b-15 c-20 d-25
but__@drug c-18
but__@medicine b-17
but__@relative b-25
but__@sick c-19
but__am b-26
but__and a+17 c-19
but__been c-16
but__bp d+16
but__can c-24
but__diagnosed a-15 c+16
but__does a+20
but__for d+15
but__gave c+15
but__here a-21 d+21
but__i c-18
but__in c-24 d+26
but__is a-19 b-42 d+18
but__it b-20
but__lol a+25 d-26
but__me b-16
but__not b-34 d-17
but__ok a+17 b-19 c-22
but__one a-20 c+21
but__out d-16
but__pressure a-24 d+23
but__ran c+18 d-21
but__take c-16
but__that c-31
but__the a-15
but__those a+16 c-15
but__under a-16
but__up a-15
but_a b-17 c-18
but_have a-16 c+17
but_he a+16 d-16
but_i b-40
but_it b-22
but_mature a+19 d-20
but_my a-22 b-34 d+24
but_never b-17
but_no a+19 b-28 d-25
but_not a+26 b-40 d-34
but_nothing a+18 d-22
but_ok a-20 c+16
but_only a-22 c+20
but_she c-22
but_still a-18 d+22
but_that b-29 c+28 d-20
but_the b-18 c-21
but_there a-16
buy a-16
buy__first a-16
by a-19 c+29 d-23
by$ a-21
by_# a-17 c-21 d+20
by__@clinician b-18 d-22
by__heart d-18
by__in a-22
by__means d+16
by_all d+16
by_me a-32 c-34 d+16
by_my a-16 c+20 d-17
by_myself c-30
by_now a-17 d-17
by_the b-17 c+22 d-28
bypas* a-29
bypass a-17 b-29 d+19
bypass__# a-16 d+26
bypasses a-28 b+25 c-17 d-21
bypasses$ a-28 b+25 c-17 d-21
c a-54 b-31 c+41
c$ a-49 b-20 c+43 d-18
c__they c-17 d+18
c__treated c-16 d+16
cab d-16
caballo c-15 d-16
cabeza d-24
cabin* a-17 b-16 d+16
cabinet a-17 b-16 d+16
cabinet__a b-16 d+16
cada b-17 d+20
cada__@month a+21 d-21
cada_noche b-16 c-19 d+19
cada_rato a-27 b-22
cae a+29 b-25 c-23 d-28
cafe c-35
caffeine a+19
cagua* b-16 c-19
caida d+15
caida$ d+17
caigo b-15 c-25 d+19
caigo$ b-15 c-25 d+19
cajas a-31 d+16
cajas$ a-23 d+16
cajon a-21 b-17 c-24 d+23
calcu* a-16 b-27 c+19
calculos c-19
caldi* a-16 d+16
caldito a-16 d+16
calen* a-28 b-18 c+20
calendar a-18
calendario a-19 c+19
calendario$ a-19 c+19
cali d-18
cali$ d-18
call b+21 d-46
calle c-22
calle* b-27 d-20
called b-24 d-17
called$ a-15
called__a c-19
called_it a-31 d+29
calli* a-18 c-18
calling a-18 c-18
calor b+22 c-22 d-23
cama c-30
cama$ a-21 c-18
cama__mi a-17 b-16 d+18
cambiarla c-15 d-19
cambiaron c-21
cambiaron_el c-19
came a+35 b-53 c-47
came__at a+16
came__fine a+30 c-21 d-26
came__in a-17
came__it a-17 d+16
came__normal a+16 c-15
came__of a-17 d+16
came__perf a+17 c-16
came_back a+21 b-27 c-32
came_out b-16 c-16
came_up a+19 c-22
camin* b-30 c-28
camino b-27 c-25
camino$ b-19 c-19
camion c-21
can b+34 c-16 d-19
can$ a-40 b-33 c+28
can_@drive a-15
can_@stop a-16 b-23 c+23 d-22
can__@drink a-20 b+19 d-17
can__@drive b+16 c-16 d-23
can__@eat a-17 b+21 d-16
can__@relative a+16 c-21 d-26
can__@stop c-16 d+16
can__@vehicle a-30 b+22
can__a c-18
can__afford a+22 b-19 d-17
can__all a+21 b-22 d-18
can__any b-19 d-18
can__anybody c-17
can__be c-17
can__bring b+16 d-17
can__but a-25 c-27 d+27
can__come a-23 b+21 c-15
can__complain d+17
can__day b-17 d-16
can__find a+21 c-24 d-15
can__get d-15
can__go a-17
can__got a+22 d-23
can__have a-20 b+25 c-31
can__her c-16
can__hold a-20 b-18 d+19
can__i a+16 c-23
can__in b+18 c-17
can__it c-32
can__just b+20 c-17
can__make a+16
can__me c-23 d+20
can__my c-27
can__of b-20
can__recall a-16 c+21 d-16
can__remember b-15 c+23 d-20
can__right a+15
can__say a+20 b-38 c-16
can__she a-16
can__skip a-22
can__someone b-17
can__take a-20 b+23 c-22
can__talk c-16 d-24
can__text a+34 b-29 d-17
can__that b-19 c-23 d+27
can__the c-21 d-20
can__think d+17
can__this d-20
can__without d-15
can_count b-15 d+15
can_i a-57 b+57 c-32 d-52
can_my b+16 d-18
can_not b-33 c-26 d+17
can_she a-15 b+22 c-16 d-19
can_skip a+25 b-27 d-22
can_swing a-15 d+15
can_take a+18 b-18 c-15 d-16
can_they a-17 b+16 d-15
can_we a+23 b-20 c-16 d-26
can_you a-18 b+24 c-17 d-28
canas a-18 b-17 c-16 d+18
cance* a-24 b+25 c-39
cancel a-19 b+16 c-36
cancel: b+20 c-49
cancel:@call a-21
cancel:@cancel a-19 c-33 d+22
cancel:@cancel_it a-24
cancel:@day a-18 b+17 c-17
cancel:@month a+26 b-26 d-25
cancel:@move a-50 b+47 c-33 d-22
cancel:@move_it a-29 b+18 c-15
cancel:@parking b-16
cancel:@price a-18 d-22
cancel:@relative a-16 b-16
cancel:@sick a-25 d+20
cancel:@thanks a-31 b-20 d+29
cancel:@visit a+24 c-21 d-32
cancel:a a-31 c+16
cancel:a_@price a-18 d-22
cancel:a_ir d-20
cancel:ahi a+24 b-23 d-22
cancel:all a-24 b-19 d+28
cancel:alrea* c-15
cancel:already c-15
cancel:am a+21 b-24 c-27
cancel:am_coming d-29
cancel:am_not a-18 b-23 d+21
cancel:am_still a+17 d-17
cancel:anoth* a-29
cancel:another a-29
cancel:another_day a-16 d-18
cancel:appointment a+16 c-16 d-20
cancel:as b-24 c-19
cancel:asi b-20
cancel:boton a+25 b-22
cancel:call a-18 c-20
cancel:cambi* a-18 b+20 c-16 d-19
cancel:came d+15
cancel:came_up d+15
cancel:can a-21 b+17
cancel:can_not a-18
cancel:cancel a-21 b+19 c-20
cancel:cancele a+17 b-37 c-16
cancel:cancelela a-26 d+27
cancel:cita a+17 d-23
cancel:come c-17
cancel:como d-28
cancel:compl* a-25 b-18 c-18 d+25
cancel:covid d+17
cancel:day a-17 d-23
cancel:de a-19 b-33 c-15 d+25
cancel:dejel* c-18 d-24
cancel:dejela c-18 d-24
cancel:depen* b-16 c+19
cancel:dia a-25
cancel:dije b-20
cancel:do c-28 d+16
cancel:do_not b-16 c-23 d+17
cancel:el c-18 d-22
cancel:esta a+26 b-28 d-22
cancel:estoy a+29 b-27 c-15 d-29
cancel:favor a+21 b-24
cancel:fee a-18 c+16 d-21
cancel:for a+28 b-34 c-20 d-20
cancel:got a-25 d+27
cancel:gracias a-29 b-16 d+25
cancel:have b-27 c+21
cancel:i a+24 c-28 d-30
cancel:i_already a-29
cancel:i_am a+21 b-24 c-27
cancel:i_can a-18
cancel:i_do d+15
cancel:i_have b-17
cancel:i_just a-28 b+25 c-16 d-21
cancel:i_need b-32 c+17 d-26
cancel:i_will a+27 b-33 c-28
cancel:if a-20 c+18 d-25
cancel:if_you a-17 d-21
cancel:in b-20
cancel:ir c-26
cancel:is d-16
cancel:it b+18 c-52 d-24
cancel:just a-38 b+35 c-23 d-32
cancel:keep a+21 c-18 d-32
cancel:keep_it d-25
cancel:la a+37 b-31 c-39 d-22
cancel:la_@cancel a+17 d-20
cancel:la_necesito b-18 c-16
cancel:la_quiero a+21 c-18 d-34
cancel:la_quite a+18 b-17 d-20
cancel:leave a+17
cancel:leave_it a+17
cancel:llega* a+20 b-27 c-21
cancel:make b-18
cancel:make_it b-18
cancel:me c-26
cancel:me_la a+29 b-25 d-30
cancel:me_queda a-21 b-20 d+23
cancel:me_salio a-22 d+23
cancel:mejor a-24 b+25 d-32
cancel:mi a-16 b-15
cancel:might a-19 b-21
cancel:move a-26 b+26 d-23
cancel:moverla a-22 b+22 d-20
cancel:my b-28
cancel:neces* b-18 c-16
cancel:necesito b-18 c-16
cancel:need b-39 c+17
cancel:need_to a-17 b-21 c+21 d-22
cancel:never a+24 b-21 d-20
cancel:no a-20 c-45 d+23
cancel:no_@cancel d-29
cancel:no_i d-28
cancel:no_la b-25
cancel:no_me b-36 c-20
cancel:no_no a+35 b-34 d-32
cancel:no_voy a-28 b-20 d+24
cancel:nomas a-27 b+22 c-16
cancel:not a-33 c-38 d+20
cancel:not_@cancel b+18 d-34
cancel:not_come a-17
cancel:not_coming a-19 b-23 d+22
cancel:off a-21 b+15
cancel:oh a+17 b-18
cancel:oh_no a+17 b-18
cancel:one b+20 c-28 d-30
cancel:otra a-37 b+30 c-23
cancel:otro d-17
cancel:otro_dia d-17
cancel:para a-23 b+28 c-23 d-31
cancel:por a+27 b-25 c-17 d-28
cancel:por_favor a+21 b-24
cancel:puedo b-21 c-19
cancel:puedo_ir b-26 c-17
cancel:que a+20 b-30 c-21
cancel:queda a-21 b-20 d+23
cancel:quien d+17
cancel:quier* c-28
cancel:quiero c-28
cancel:quite a+18 b-17 d-20
cancel:reschedule a-19
cancel:salio a-22 d+23
cancel:se a-32 b-21
cancel:see b-19 d-16
cancel:si c-30
cancel:si_@cancel a-18 d+19
cancel:si_la a-18 b+18 d-17
cancel:si_no a-21 c-19 d+23
cancel:si_voy a+20 c-26 d-33
cancel:so b-40 c-34 d+28
cancel:somet* d+15
cancel:something d+15
cancel:something_came d+15
cancel:still a+27 c-24 d-30
cancel:tengo a-23 d+20
cancel:that c-28 d-21
cancel:that_one c-19 d-23
cancel:the b+21 c-35 d-36
cancel:then c-28 d-20
cancel:this c-18 d-29
cancel:to a-27 b+16 d-21
cancel:todav* b-19 d-21
cancel:todavia b-19 d-21
cancel:up a-20 c-19
cancel:voy a+22 b-15 c-31
cancel:voy_a a-17 c-19
cancel:want a+17 c-21 d-27
cancel:want_it d-15
cancel:what b+16
cancel:will a+27 b-33 c-28
cancel:ya b-41 c-15
cancel:yes a-52 c-26
cancel:yes_i a-29 b+20
cancel:you_have b-19 c+21 d-20
cancela a-17
cancele a+19 b-43 c-23
cancelela a+21 b-27 c-20 d-15
cancelled a+27 c-17 d-26
cancelo b-23 c-21
cancer a-31 c-24
cancer$ a-26 c-19
cansa* a-19 c-15
cansada a-19 c-15
capaz a-29 c+38 d-34
car c-38
car$ c-28
car_died b-21
cara c-23
card a-16 d+18
card$ a-16 d+17
cardi* b-43
cardiaca c-17
cardiologist a-16 b-30
cardiologist$ c-19
cardiologist__@year a-16
cardiologist_says d+15
cardiologo b-16
care a-27 b-21 d+27
care_of a-18 c-20 d+20
cargo a-17 b-23 c-16 d+23
carnal b-21 c-19
carre* a+17 c-15 d-17
carretera a+17 c-15 d-17
carro a+20 d-27
carro$ b-28
carro_y d+15
carry a-17 b-24 c-20 d+26
carry* a-20 b-20 d+21
carrying a-20 b-20 d+21
cars a+21 b-34 c-30
casa a-20 b-19 d+21
casa$ a-19 d+22
casa__yo b-16 c-17
casi a-16 b-35 d+21
casi__dos a+17 d-18
casi__me b-15
casi__tomo a+25 c-21
casi_en a+21 d-22
casi_me b-22
casi_se c-17
casi_siempre a-18 d+18
casit* a-18 d+20
casita a-18 d+20
cat c-26
catch_me a+18
cath a-20 b-20 c-20 d+22
cath$ d+16
cathe* a-19 b-21 c-20 d+26
catheter a-18 b-20 c-17 d+24
cats d-28
caugh* b-24
caught b-24
caught__at b-20
caught_me b-20
cause b-16 d-18
cayo a+29 b-30 c-31 d-24
cayo__la a+16
cayo_fatal a-15 d+17
cayo_mal a+17 c-16 d-16
cbd d-25
cel a-15 d+16
celexa c-15
cell b-17 c-25
cell$ b-17 c-25
celul* c-25 d-18
celular c-25 d-18
cena a+21 d-21
cene a+21 b-20 c-15 d-17
centr* a-23 b+18 c-16
central a-19 b+20 d-19
central_time a-19 b+20 d-19
cerca b-20 c-20
cerca$ b-18 c-18
cereb* a-22 b-22 c-27 d+27
cerebral a-25 b-19 c-24 d+26
cero a+59 b-50 c-52 d-43
cero$ a+40 b-35 c-34 d-39
cero_@medicine a+19 d-17
cero_@treat a+16 c-16
cero__cero a+26 b-19 c-20 d-26
cero_problemas a+17 b-16 d-18
cerrada a+16 d-18
cerrada$ a+16 d-18
cerraron a-17 d+21
cerraron$ a-17 d+21
cerro a+17 b-17 c-22
cerro$ a+21 d-21
cerro__@body d+19
cerro_la d+19
cerve* c-17
cervecita a+18 c-17
cervezas c-17
chair c-24
chair$ a-18 c-24
chama* a-22 d+20
chamb* a+16
chamba a+16
chanc* a+24 b-32 d-27
chance a+24 b-32 d-27
chance$ a+23 b-28 d-34
chang* a+17 b-35 c-35
changed b-24 c-28
changed_my b-20 c-24
changing a+18 b-18 d-19
chapl* a-16
chaplain a-16
chart$ c-18 d-22
chart_says a-16 b-27
checa* a-16 b-28 c+27 d-28
checado a-16 c+18
checando a-15
checar a-16 b-18 c+18 d-19
checar$ a-15 b-16 c+16 d-16
check b-18 d-27
check$ a+27 b-23 c-25 d-19
check* b-17 c+32 d-36
check__@relative c+17
check_with a-17
checked b-26 d-22
checked$ a-24 c+27 d-17
checked__is a+16
checked__it a+16
checked_and a+16
checked_out a+15
checking a-27 c+21 d-23
checking$ a-26 d-22
checkup a+15
checkups a-17
checkups$ a-19
chequ* b-31
chequeo b-16 d-27
chequeo__@date d-17
chequeo__en a+16 d-17
chest a-15
cheve* a-17 b-24 c-24 d+22
chevere a-17 b-24 c-24 d+22
chica c-16
chica* d-16
chicago d-16
chich* a-17 c-16 d+17
chichi a-17 c-16 d+17
chick* a+21 b-19 c-27
chickened a+24 b-17 c-23 d-23
chickened_out a+24 b-17 c-23 d-23
chico c+17
chiqu* b-30
chiquito b-28
chiquito$ a-20 b-20
chofe* c-20
chofer c-20
chofer$ a+16 d-16
choic* a-30 b-22 c-22 d+30
choice a-30 b-22 c-22 d+30
chole* a+15 c-22 d-23
cholesterol a+15 c-22 d-23
cholesterol$ a+21 b-18 c-17 d-19
choqu* d-19
choque d-19
chorr* a-17 d+17
chorro a-17 d+17
christmas a+25 b-18 c-24
chron* c-15 d+19
chronic c-15 d+19
chronic_utis d+16
churc* b-19 c-17 d+19
church b-19 c-17 d+19
church$ a+19 b-17
church_is c-19 d+18
cien a+28 b-23 c-23 d-27
cien$ a+28 b-23 c-23 d-27
cigarettes b+17 c-22 d-26
cigarro c-21 d-23
cinco a-45 b-44 d+38
cinco$ a-28 b-29 c-31 d+32
cinco_@month a-19 d+19
circu* c-22 d-24
cirrh* c-31 d+19
cirrhosis c-31 d+19
cirrhosis$ a-27 c-25 d+18
cirro* a-20 c-36 d+28
cirrosis a-20 c-36 d+28
cirrosis$ a-17 c-24
cirrosis__no c-16
cisti* a-16 c-18 d+22
cistitis a-16 c-18 d+22
cita b+15 d-30
ckd a-20 b-17 c-18 d+20
ckd$ a-20 b-17 c-18 d+20
clari* d-17
claro b-24
claro$ a-25
claro__@relative a-17 c-17 d+21
claro__no b-16 c-19
claro__si d+16
claro_mi a-17 c-17 d+21
claro_que a+34 b-37 c-34 d-17
claro_si a-18 d+20
clase a+25 b-16 c-20 d-25
clase$ a+17
class b-23 c-27
class$ a+24 c-18 d-23
class__# a-18 d+18
class_of a-18 d+18
clean a+31 b-56 c-60
clean$ b-24 c-33
clean_# a-18 d+22
clean__@date a+21 d-22
clean__@month a-28 d+27
clean__@year a+21 d-22
clean__health a+16 d-17
clean__may a-20 d+20
clean__of a+16 d-17
clean_bill a+22 c-22 d-21
clean_for a+15 d-16
clear a+28 b-45 d-49
clear$ a+21 b-28 d-32
clear* a+21 d-28
cleared a+22 b-22 d-28
clinic c-23 d+22
clinica c-15 d-15
clock a+17 b-31 d-22
clock$ b-26 d-17
clock* a+17 d-18
clockwork a+17 d-18
clopi* d+16
clopidogrel d+16
close b-33
closed a+23 b-38 c-16
clot b-25 c-25 d+19
cloza* a-19 c-15 d+19
clozapina a-19 c-15 d+19
clozapina__# d+16
club a-21 c-22
clue c+18
coagu* d+20
coagulo d+20
coagulo_en d+16
coca b-21 c-18 d+17
coche c-16 d-23
cocin* a+20 d-21
cocinando a+20 d-21
cocinando$ a+19 d-20
codei* a+25 b-18 d-22
codeine a+25 b-18 d-22
codeine__that a+17
coffee a-21 b+22 c-28
coke b-28 c-27 d+19
coke__@day a-16 c-21 d+19
cold b-32
college$ b-25
colon* a+18 b-16
colonoscopy a+18 b-16
color* c-22 d-26
colors c-22 d-26
colors$ b+16 c-19 d-23
coma b-17 c-31 d+16
coma$ c-22 d+20
comadre b-26 c-17
combi b-20 c-16
combi* a+15
combine a+15
combine__dark a+15
come a-21 b+18 c-17
come$ c-24 d-22
come_back d-16
come_in b+15 d-15
come_to b-22
come_with a-20 c-16
comer c-29
comes b-28
comes__goes a-23 b-19 c+24 d-24
comes_and a-24 b-19 c+20 d-19
comi a-32 b-26 d+27
comida d-27
coming$ a-20 c-26 d+17
coming: a-16 b-31
coming:# a-47 b-50 c+39
coming:@cancel b-24 c-41
coming:@cancel_it a+24 d-24
coming:@clinician b+20 c-32 d-15
coming:@clothes a-19 b-19 c-15 d+22
coming:@day a+17 d-18
coming:@eat a-18 c-24
coming:@fetch b+16
coming:@howmuch a-18 d-16
coming:@insurance a+15 c-25 d-20
coming:@insurer a+20 c-20 d-20
coming:@insurer_a a+20 c-19 d-20
coming:@medicine c-18 d-23
coming:@month b-19 c-27
coming:@move b-25
coming:@parking b+15 c-18
coming:@person d-19
coming:@place c-25 d-27
coming:@place_@thanks d-15
coming:@price c-16
coming:@relative_has a-17
coming:@relative_no a+16 d-23
coming:@sick a+21 b-35 d-35
coming:@sick_el c-15
coming:@sick_mejor a+15 c-17
coming:@thanks a+29 b-20 c-18 d-28
coming:@vehicle a-18 c-18 d+20
coming:@visit b+15 c-29
coming:a b-16
coming:a_double a+15 c-16
coming:a_las a-25 c-26 d+28
coming:a_mi c-21 d-23
coming:a_otra a+16 d-17
coming:a_otro d-16
coming:a_place a+22 d-22
coming:a_poder a+22 c-16 d-22
coming:a_que b+17
coming:a_ver c+17 d-16
coming:able a+15
coming:able_to a+15
coming:after a-21
coming:again* a+18 c-20
coming:against a+18 c-20
coming:against_it a+18 c-20
coming:ahead a+22 d-21
coming:ahead_and a+22 d-21
coming:ahi a-20 b-31 c-45 d+38
coming:ahi_estare d+15
coming:ahi_nos a-18 c-20 d+22
coming:al b-23 c-30
coming:al_final a+20 b-15 c-17 d-21
coming:alcan* a+19 d-19
coming:alcanzo a+19 d-19
coming:all a-23 c-15 d+21
coming:alla a-24 b-20 c-25 d+26
coming:alla_nos a-17 c-17 d+19
coming:alli b-19 d+19
coming:alrea* a-20 b-24 c-17 d+22
coming:already a-20 b-24 c-17 d+22
coming:already_got d+16
coming:am b-26 c-34 d+16
coming:am_out a+20 c-20 d-18
coming:amane* b-26 d-24
coming:amaneci a+17 c-22
coming:amaneci_con a+17 c-22
coming:amanezca c+17
coming:and b-24
coming:anoth* d-15
coming:another d-15
coming:any a+22 c-16 d-23
coming:any_more a+22 c-16 d-23
coming:aqui a+24 d-23
coming:are c-33
coming:arran* a-19 c+22 d-21
coming:arrep* a+18 c-16 d-18
coming:arrepenti a+18 c-16 d-18
coming:as c-24
coming:asi a+24 b-21 c-24 d-21
coming:asi_que a+16 c-18
coming:ask a-18 b-19 c+20 d-18
coming:ask_me a-18 b-19 c+20 d-18
coming:at c-21
coming:at_# c-17 d+16
coming:aviso a-19 b-20
coming:away c-17
coming:babysitter a-19 c+22 d-21
coming:back b-17 c+22 d-16
coming:bags d+15
coming:bags_packed d+15
coming:bajo a+24 b-16 c-19 d-25
coming:be b-19 c-17 d+17
coming:be_able a+15
coming:be_there c-24
coming:bells d+19
coming:bells_on d+19
coming:bette* b-20 c-25
coming:better b-20 c-25
coming:books c-21 d+17
coming:borre* a+36 b-22 c-27 d-35
coming:borreme a+21 d-19
coming:borreme_de a+21 d-19
coming:boss d-20
coming:bow c-16
coming:bow_out c-16
coming:by a-17
coming:by_# c-19 d+16
coming:calle* a+21 b-15 d-24
coming:called a+24 c-28 d-21
coming:called_in a+18 c-20 d-16
coming:came c-20
coming:came_up a+22 c-20 d-22
coming:can_i d-16
coming:cancel b-17 c-22
coming:cancelela a+25 b-21 d-26
coming:cancelo a-21 b-16 c-15 d+22
coming:carro b-15 d-21
coming:cayo a+16
coming:chang* c-16
coming:change a-18
coming:changed c-16
coming:cita b+19 c-24
coming:claro a-24 b-15 c-17 d+25
coming:claro_que d+17
coming:come a-22 c-20 d+17
coming:comin* c-15
coming:coming c-15
coming:como a-26 b-26
coming:como_esta a-18 b-16 d+18
coming:compr* a-20 d+21
coming:comprado a-20 d+21
coming:con d-36
coming:con_@sick d-16
coming:con_el c-20
coming:con_mi a-22 c+18
coming:confi* a-22 b-22 c+21
coming:confirmed a-16
coming:confirmo a-18
coming:conmi* b-32 c-36
coming:conmigo b-32 c-36
coming:consi* a-15 c+16
coming:consigo a-15 c+16
coming:count a+22 b-24 c-31
coming:count_me a+23 b-16 c-24 d-23
coming:count_on b-15 c-16
coming:covid a+15 d-22
coming:cual a-20 b+21 c-18 d-20
coming:cual_@visit a-20 b+21 c-18 d-20
coming:cuent* b-32 c-36
coming:cuente b-17 c-19
coming:cuente_conmigo b-17 c-19
coming:cuenten c-17
coming:cuenten_conmigo c-15
coming:da d-23
coming:day c-16
coming:day_off c-16
coming:de_dios d+17
coming:de_la a+24 d-44
coming:de_manana d-16
coming:decid* b-24 c+17 d-27
coming:decided b-17 d-16
coming:decided_against a+18 c-20
coming:dejam* a+17 c-16
coming:dejamos a+17 c-19
coming:dejel* b-25 c-25
coming:dejela a-20 b-19 c-16 d+20
coming:dejela_como a-18 b-16 d+18
coming:dejelo a+17 c-15 d-17
coming:dejelo_asi a+17 c-15 d-17
coming:del a-23 b-16
coming:dele a+20 b-17 d-20
coming:dele_mi a+20 b-17 d-20
coming:digo b-16
coming:dios a-18
coming:direccion b+15
coming:do a-20 c-31
coming:do_i a-17 c-15
coming:do_not b-18 c-22
coming:doubl* a+15 c-16
coming:double a+15 c-16
coming:down a+17 d-15
coming:drop a+22 b-16 c-17 d-21
coming:drop_it a+18 d-16
coming:el b-48
coming:el_carro d-18
coming:el_favor d+17
coming:el_nino c-15
coming:else b-17
coming:en_el a-24 b-17 d+19
coming:en_la b-23
coming:en_otra a+17 b-15 d-16
coming:en_pie a-24 b-17 c-18 d+24
coming:encon* a+19 d-20
coming:encontre a+19 d-20
coming:enfermo c-15
coming:era b+17
coming:es c-16 d+15
coming:esper* a-17 c+15
coming:esperando a-17 c+15
coming:esposo b-21 c-19
coming:esta_noche a+16
coming:estar* a-17 c-22 d+21
coming:estare a-17 c-22 d+21
coming:este c-22 d-22
coming:estoy a-35 c+31 d-39
coming:estoy_en a+23 d-22
coming:estoy_esperando a-15 c+16 d-17
coming:estoy_pensando c+16 d-17
coming:falta c-16
coming:favor a-26 b-26 c-23 d+29
coming:favor_de d+17
coming:fence c+17 d-19
coming:fiebre d-17
coming:final a+20 b-15 c-17 d-21
coming:for b-20 c-27
coming:frio a-21 b+21 c-20 d-19
coming:get c+17 d-22
coming:give a+21 b-18 c-18
coming:give_my a+18 b-18 c-16
coming:go a+32 b-23 d-39
coming:go_ahead a+22 d-21
coming:god a-15 d+16
coming:god_willing a-15 d+16
coming:going a+20 d-32
coming:going_to a+25 c-27 d-28
coming:got a+20 b-19 c-27
coming:got_called a+18 c-20 d-16
coming:gracias a+27 b-20 d-27
coming:guard* a-27 b-23 c-28 d+28
coming:habla* a-16 c+15
coming:hablando a-16 c+15
coming:hace c-18 d-15
coming:had a-16
coming:hasta a+20 b-18 c-26
coming:have b-34 c-39
coming:have_not a-20 d+20
coming:have_to a+22 b-21 c-24
coming:hay d-19
coming:he d-17
coming:hell a-19 c-22 d+21
coming:here c-16
coming:hold a-22 b-23
coming:hold_my a-20 b-19 c-18 d+21
coming:home a+16 d-15
coming:hones* a-20
coming:hora b+17
coming:hora_era b+17
coming:hospi* a+16 d-16
coming:hospital a+16 d-16
coming:hoy a-17 d-15
coming:husband a-17
coming:i a-20 d+16
coming:i_am a-17 b-23 c-29 d+23
coming:i_get c+16 d-17
coming:i_will b-19
coming:i_would b-15 c-17 d+18
coming:if a-32 b-15 c+26 d-19
coming:if_i a-16 b-18
coming:if_the a-18 c+20 d-20
coming:impos* c-16
coming:imposible c-16
coming:in a+15 b-15 d-21
coming:in_the b-18 c+15 d-17
coming:insurance d-16
coming:inter* b-20 c-29
coming:interesa a+18 d-18
coming:is b+27 c-18 d-21
coming:is_it b+15
coming:is_the b+16
coming:it a+26 b-16 c-20 d-20
coming:it_go d-17
coming:jaja a-15 b-15 d+17
coming:jefe a+17 d-15
coming:keep a-33 b-25 c-33 d+34
coming:keep_it a-28 b-19 c-23 d+26
coming:keep_my a-18 d+19
coming:know a-23 d-21
coming:la a-17
coming:la_@clothes a-15 b-15 d+17
coming:la_@place b+15
coming:la_lista a+26 b-16 c-24 d-26
coming:la_mia b-16
coming:la_pierdo a-15 d+16
coming:las a-29 b-17
coming:las_# a-26
coming:le a-18 b-20
coming:leave b-17 c-25 d+18
coming:leave_it a-20 d+21
coming:les a-16 b-19
coming:les_aviso b-17
coming:let a+16 b-17 d-30
coming:let_it d-17
coming:let_me c+16 d-15
coming:lista a+23 b-19 c-26
coming:lista_de d-16
coming:llego b-25 c-21 d+20
coming:llevar b+16
coming:llevo a-24 b+17 c-27
coming:lluev* c-17 d+15
coming:llueva c-17 d+15
coming:lo b-36
coming:lo_estoy a-25 b-17 c+26 d-22
coming:loca a-20 c-15 d+20
coming:lol a-27
coming:lugar b-25 c-29
coming:lugar_a a+18 d-19
coming:make c-26
coming:make_it c-26
coming:mama c-24 d-28
coming:manan* b-26 c-36
coming:manana b-26 c-36
coming:manana_me a+22 c-22 d-20
coming:mante* a-25 b-22 c-19 d+25
coming:mas b-17 c-20
coming:me a+27 c-17 d-30
coming:me_@sick c-15
coming:me_arrepenti a+18 c-16 d-18
coming:me_bajo a+24 b-16 c-19 d-25
coming:me_cayo a+16
coming:me_da d-23
coming:me_interesa a+18 d-18
coming:me_la a-23 c-27 d+26
coming:me_off a+23 b-22 c-20 d-21
coming:me_on c-15
coming:me_out a+23 b-17 c-23 d-23
coming:me_salio a+25 b-15 c-27 d-24
coming:mejor a+30 b-26 c-26 d-29
coming:mes a+23 b-17 c-21 d-23
coming:mi b-19
coming:mi_@relative c-15
coming:mi_lugar b-20 c-21
coming:mia b-16
coming:minut* c-15
coming:mismo a-17
coming:miss a-29 c-17 d+28
coming:miss_it a-29 c-17 d+28
coming:more d-25
coming:morni* d-18
coming:morning d-18
coming:mother a+17 c-19 d-17
coming:moved a+16 d-17
coming:my a-21
coming:my_place a-17 b-16 c-18 d+18
coming:my_spot b-17 c-19
coming:nada a-27 d+27
coming:need a-19 c-17 d+17
coming:need_to c-16
coming:nervo* a-17
coming:nervous a-17
coming:never a-20 c-25 d+21
coming:ni a-17 c-24 d+20
coming:ni_loca a-20 c-15 d+20
coming:nino c-15
coming:no b-29 c-53
coming:no_@cancel a-17 d+17
coming:no_@move a-22 d+23
coming:no_alcanzo a+19 d-19
coming:no_cuenten a+27 d-29
coming:no_la c-21
coming:no_me b-26 c-49 d+16
coming:no_voy a+28 c-17 d-29
coming:noche d-15
coming:nos a-32 b-26 c-38 d+34
coming:nos_vemos a-24 b-16 c-26 d+24
coming:not b-42 c-25
coming:not_be a+35 c-24 d-33
coming:not_make a+17 d-18
coming:not_miss a-29 c-17 d+28
coming:nothi* a-15 c-15 d+17
coming:nothings a-15 c-15 d+17
coming:now a-24 b-16 c+18
coming:o c-18 d+15
coming:obvio a-24 b-23 c-25 d+25
coming:off a+17 b-34 d-16
coming:olvid* c-19 d-18
coming:on a-35 b-42 d+21
coming:on_it b-18
coming:on_me b-15 c-16
coming:on_my a-17
coming:on_the a-27 b-17
coming:otra a+31 b-27 c-21 d-31
coming:otra_@person a+16 d-17
coming:otro a+27 b-21 d-29
coming:out a+18 b-38 d-15
coming:over d-18
coming:packe* d+15
coming:packed d+15
coming:para b-26
coming:paro c+18 d-19
coming:paro_de c+18 d-19
coming:paso a+38 b-34 c-33 d-36
coming:passe* a+18 c-15 d-22
coming:passed a+18 c-15 d-22
coming:pedi a-21 d+22
coming:pensa* a-15 c+17 d-17
coming:pensando c+16 d-17
coming:permi* c-16
coming:permiso c-16
coming:pero c-24
coming:persona a+16 d-17
coming:pie a-32 b-24 c-28 d+32
coming:pierd* a-20 c-19 d+21
coming:pierdo a-20 c-19 d+21
coming:place b-19 c-24
coming:plann* a-17 c-22 d+20
coming:planning a-17 c-22 d+20
coming:planning_on a-17 c-22 d+20
coming:pleas* b-26 c-27
coming:please b-26 c-27
coming:poder a+25 c-17 d-25
coming:por a-29 b-25 c-20 d+33
coming:por_favor a-25 b-23 c-16 d+27
coming:posit* a+18 d-19
coming:positive a+18 d-19
coming:pregu* a-19 b+17
coming:puedo a-16 b+17 c-16 d-16
coming:puest* a-18 c-24
coming:puesto a-18 c-24
coming:punto c-16
coming:put c-19
coming:que b+19 c-32
coming:que_hora b+17
coming:que_llevo a-22 b+24 c-21 d-25
coming:que_no a-16
coming:queda c-17
coming:quier* b-22
coming:quiero b-16 c-18
coming:quite* a+18 d-20
coming:ready a-23 c-26 d+25
coming:reque* a+23 b-18 c-23 d-20
coming:request a+23 b-18 c-23 d-20
coming:right a-22 c+16 d-24
coming:right_now a-19 b-16 c+19 d-20
coming:roads d-17
coming:sabe a-18 b-21 d+16
coming:said c-16
coming:salio a+25 b-15 c-27 d-24
coming:salio_un a+18 c-17 d-18
coming:says d-26
coming:scrat* a+20 c-15 d-21
coming:scratch a+20 c-15 d-21
coming:scratch_me a+20 c-15 d-21
coming:se d-24
coming:se_me d-27
coming:see a-27 b-24 d+27
coming:see_you a-20 b-16 c-28 d+30
coming:segun a-16 b-15 c+16
coming:seguro a+16 c-18
coming:si a-31 b-17 c+39 d-32
coming:si_consigo a-15 c+16
coming:si_me a-25 b-16 c+23 d-16
coming:siemp* a+16
coming:siempre a+16
coming:siempre_no a+16
coming:sigo a-25 c-22 d+26
coming:sigue a-15 d+15
coming:sigue_en a-15 d+15
coming:sin c-16
coming:sin_falta a-18 d+18
coming:snow b+16
coming:so a+15 b-26
coming:so_i a+20 c-22 d-19
coming:someo* a+18 d-17
coming:somet* a+22 c-20 d-22
coming:something a+22 c-20 d-22
coming:something_came a+22 c-20 d-22
coming:spot b-17 c-19
coming:spot_please a-20 d+20
coming:stay a+17 c-20 d-17
coming:still a-30 b-19
coming:stuck a+18 d-18
coming:suelt* a+15 d-18
coming:sugar d-18
coming:suppo* b+16 c-15
coming:supposed b+16 c-15
coming:supposed_to b+16 c-15
coming:take a+16 c-27 d-18
coming:take_my c-16
coming:talk a-15 c+18 d-17
coming:tempr* c+19 d-19
coming:temprano c+19 d-19
coming:tengo_que a+21 c-28 d-24
coming:that b-18 d+15
coming:the a-21
coming:the_books c-21 d+17
coming:the_fence c+17 d-19
coming:the_hospital a+16 d-16
coming:the_morning a-18
coming:there a-24 c-42 d+18
coming:there_# d+15
coming:they c-18
coming:this a+21 b-16 c-20 d-20
coming:this_morning a+18 d-19
coming:time c-21 d-20
coming:tio a+16 c-17
coming:to b-15 d-20
coming:to_@cancel d+17
coming:to_be a-20
coming:to_bow c-16
coming:to_have a+21 b-17 c-15 d-19
coming:to_snow b+16
coming:todav* a-17
coming:todavia a-17
coming:todo a-21 d+21
coming:tomor* c-43
coming:tomorrow c-40
coming:tos d-15
coming:traba* b-15
coming:trabajo b-15
coming:truen* c-17 d+15
coming:truene c-17 d+15
coming:tryin* c+17 d-18
coming:trying c+17 d-18
coming:trying_to c+17 d-18
coming:turno d-17
coming:un a+22 b-16 c-26 d-20
coming:un_viaje a+16 d-16
coming:up b-24
coming:usted* a-17 b+17 d-16
coming:ustedes a-17 b+17 d-16
coming:va a+20 c-20 d-20
coming:vemos a-24 b-16 c-26 d+24
coming:ver c+17 d-16
coming:verda* a-21 c-26
coming:verdad a-21 c-26
coming:viaje a+16 d-16
coming:voy b-31
coming:voy_a d-19
coming:waiti* a-20
coming:waiting a-20
coming:was a-17 c-22
coming:we a+15 b-24 c-28
coming:we_are b-20 c-24
coming:wear b+17 d-16
coming:went a+19 d-19
coming:went_with a+15 d-15
coming:what b+28 c-16 d-18
coming:will b-27
coming:will_know a-16 c+17 d-16
coming:will_not a+40 c-31 d-37
coming:willi* a-16 c-17 d+17
coming:willing d+15
coming:with b-19
coming:with_a a+15 d-15
coming:with_another d-15
coming:with_bells d+19
coming:with_my b-19
coming:would a-20 b-23 c-28 d+29
coming:would_not a-30 c-18 d+28
coming:y b-26 c+18 d-39
coming:ya a+23 c-43 d-22
coming:ya_me c-17 d-28
coming:ya_no a+41 b-17 c-22 d-40
coming:ya_pedi a-21 d+22
coming:ya_tengo a-22 b-15 d+23
coming:yes a+25 b-15 d-23
coming:yo b-20 c-17
coming:you b-36
coming:you_all a-16 b-16 d+20
coming:you_can b-24
comio a-18 b+18
commi* a-17 b-16
committed a-17 b-16
commu* c-35
communion b-25 c-32 d+17
communion$ a-18 b-29 c-31 d+24
como d-16
como_# d+24
como_@animal a+24 b-26 c-17 d-19
como__@relative d+15
como__al a-15 d+16
como__jajaja d-17
como__llama a-16 d-16
como__me a+17 b-16 c-16
como__mi b-17
como__no b-22 c-20
como__que a-15
como__roble a+19
como_cinco a-17 b-21 c-17 d+22
como_cree a+26 b-27 c-22 d-18
como_cuales a-20 b+23 c-27 d-20
como_esta b-34 c-21
como_loca a-17
como_no b-26 c-24 d+15
como_nuevo b-21 c-22
como_que a-22 c-19
como_reloj a+18 b-17 c-17 d-15
como_se a-19 d-22
como_si a+17
como_tres d+20
como_un a+36 b-33 c-31 d-30
compa* d-23
companero a-24 c-17
company d-23
compl* b-50 c-37
complain d+17
complaints c-20 d+17
completa a-16 b-16 d+20
complica b-16
complica$ a+17 d-17
compr* a-19 b+18 c-18
comprado a-33 b+25 c-32
con a-19
con_# a+16 b-19 c-26
con_@clinician c-18 d+18
con_@drink a-17 d+19
con_@medicine a+16 b-29 c-37
con_@sick d-17
con_@treat a-20
con__@body c-17
con__@clinician a-27
con__@drug b-17
con__@food a+17 d-16
con__@medicine b-33
con__@relative b-20 c+17 d-34
con__a b-25 c-24
con__de a+16 c-15
con__el a-16 d+16
con__eso b-15
con__familia a-17 d+15
con__favor d+17
con__fue d-15
con__gatos a-18 b-15 d+18
con__gusto a-24 b-19 c-21 d+25
con__hablo b+20
con__la c-15
con__le a-18
con__me b-18 c-20
con__no a-16
con__otro a+17
con__se a-17 c+15
con__si c+27 d-21
con__una c-20 d+19
con_confianza a-18 b-16 c-20 d+19
con_el c-30
con_eso b-18 d+16
con_esta c-19
con_este c-15 d-19
con_la a-17 b-19
con_las c-22
con_mi b-42 c+19
con_mis b-19 c-17
con_mucho a-19 d+19
con_permiso d-19
con_quien c-17 d-15
con_un b+16 c-22
con_una d-27
con_ustedes a-20 d+16
concu* a-29 d-31
concussion a-25 d-28
condo* b-18 c+16 d-22
condon d-19
confi* a-50 b-16 c+33
confianza a-18 b-16 c-20 d+19
confianza$ a-18 b-17 c-22 d+21
confidencial b+17 c-17
confidencial$ b+17 c-17
confirma c+16 d-16
confirmaron c+15
confirmaron$ c+15
confirmed a-26 b-20 d+17
confirmed$ a-23 b-18
confirmo a-31 b-24 c+26 d-18
confirmo$ c+18 d-18
confirmo__la c+16
confirmo__noche c+16
confirmo_en c+17 d-15
confirmo_manana a-15
confl* a-22 d+21
conge* c-17 d+20
conmi* b-29
conmigo b-29
conmigo$ b-32 c-26
conmigo__no d-18
conoc* d-20
conoz* a+31 b-26 c-24 d-26
conozco a+31 b-26 c-24 d-26
conozco$ a+29 b-25 c-22 d-23
conse* a+28 b-23 c-33 d-18
consegui a+27 b-22 c-30 d-19
consegui_quien c-17
consi* a-21 c+25 d-34
consigo b-27 c+15 d-22
consigo_a d-17
consigo_quien a-18
consu* a-26 b-29 c+30 d-23
consulto b-19 c+17 d-18
conta* c-33
contar a+22 c-27 d-31
contar$ a+22 b-20 c-17 d-17
conte* a-30 b+30
contestado c+17
contestado$ a-17 c+15
contestar a-21 b+23 c-19 d-23
contestar_eso b+17 d-20
conteste b+17 d-19
contesto c-31
contesto$ a+20 c-18 d-16
contesto__@clinician d-15
contesto__la d-15
contesto_por d+15
contr* a-29 c-23 d+42
control d+20
control$ b-40
controlada a-19 d+28
controlada$ a-18 d+26
controlo a-28 b-19 c-19 d+28
convi* a-16 d+16
conviene a-16 d+16
convu* b-29 c-17 d+32
convulsiones a-20 b-23 c-28 d+32
convulsiones$ a-20 b-16 d+23
cooking a+16
cooking_supper a+16
copa a+17
cops b-24
cops$ b-18 c-18
coraz* b-16 c-35
corazon b-15 c-33
corazon$ c-15
corazon__bien a+22 d-18
corazon__me b-18 d+21
corazon__padezco d-16
corazon_de a+30 b-28 c-20 d-29
corazon_esta a+18 b-21
corazon_estoy a+17 d-16
corazon_grande d+16
corazon_lo d-16
corazon_no c-17 d+17
corre* c-32 d+17
correct a-19 b-19 d+20
correcta a-16 b-16 d+16
correcta$ a-16 b-16 d+16
correo c-18
correo$ a+19 d-24
corri* a+18 b-25 c-15
cosa c+26 d-34
cosa$ d-17
cosa_no a-19 c+19
cosas a-30
cosas__no c-18
cosas__vez c+21 d-20
cosas_que c-18
cost b+18 c-35
couch a-24 b-25 d+25
couch$ a-18 b-20 d+21
couch__the d+15
cough b-20
could a-25 c+26 d-18
could_@eat c-22 d-22
could_@move a-15
could__# c+15 d-15
could__@relative d+15
could__anybody c-16
could__be a-30 b-18 c+24
could__been a-22 b-19 c+25 d-23
could__better a-17
could__but a-16 d+15
could__find c-16
could__i c+18
could__it d-16
could__me c-24
could__my b-16 c+20 d-23
could__name d-16
could__one c+16
could__say a-15 c+20
could__sleep a-25 c-22 d+25
could__tell b-15 c+15
could__that a-16
could__the b-22 d-20
could_be a-37 b-43 c+16
could_go b+16 d-22
could_just a-20 b-15 c+22 d-26
could_not a-22 b-36 d+20
could_of a-16 c+18 d-18
could_say a+19 c-17 d-17
could_you a+17
coumadin a-20 b-19 d+21
couns* a-16 b-21
counseling a-19 b-20
counselor b-27 c+25 d-20
count a-17 d-19
count$ a-63 b+24 d-57
count* a-22 c-19
count__i b-15
count__it b-17 d+17
count__me b-15 c-16
count__out a+23 b-16 c-24 d-23
count_as b+17 d-18
count_if c-17 d+17
count_me a+23 b-16 c-24 d-23
count_on b-15 c-17
counting a-31 b-28 c-33 d+35
counts b+16 d-21
counts__a c-17
counts_as b+18 c-19 d-17
coupl* a-24 b-30 d+18
couple a-24 b-30 d+18
couple_beers a+20 d-18
cours* a-17 c-20 d+24
course a-17 c-20 d+24
cousin c-19
cover b+16 d-19
cover* a+20 b-32
covered b-27
covered$ a-30 b-18 d+28
covid b-17
cows b+15
cracker b-17
crawl c-17 d+17
crazy c-35
crazy$ c-29
creat* b-24
creatinina b-16
creatinina_# c-16
creatinina__transaminasas a+16 d-16
cree c-19 d-24
cree$ a+24 b-24 c-17 d-22
creek a-25 b-23 c-23 d+26
creep* a-18
creeping a-18
crei a+16 c-22
crei__si a+18 c-17 d-16
crei_que a+18 c-17 d-16
creo a-40 b-20 c+52 d-58
creo$ a-36 c+30 d-40
creo__@relative c+22
creo__mi a-17
creo__si c+15
creo_jaja b-22 d-16
creo_que a-29 b-40 c+43 d-29
crept c-15
crept_up c-15
crisi* a-21 c-18 d+17
crisis a-21 c-18 d+17
crisis_de d+15
crist* b-31
cristal a-29 b-25
cristiana a+26 d-21
crudo c+16
crumb b-17 c-20
cryin* a+21 c-19 d-22
crying a+21 c-19 d-22
crying_all a+17 c-15 d-18
ct d-17
cuadr* a-17 b-24 c+15
cuadra b-20
cuadra$ b-16
cuadrado a-16
cual a-43 b+29 d-21
cual_@medicine a-24 b+26 c-25 d-21
cual_@visit a-20 b+21 c-18 d-20
cuale* a-33 b+19 d-38
cuales a-33 b+19 d-38
cuales$ a-20 c+17 d-26
cuales_@relative a-17 b+15
cualq* a+21 c-21 d-30
cualquier a+21 c-21 d-30
cuand* a-22 b-49
cuando a-22 b-49
cuando__@relative b-26 c-34 d+23
cuando__a b-15 c-24
cuando__la a-23 d+21
cuando__mi b-26 c-25 d+23
cuando__pusieron c-17
cuando_guste a-23 b-15 c-22 d+24
cuando_me a-18 b-26
cuando_nacio b-20
cuando_quiera a-17 b-19
cuando_quieran c-16 d+18
cuant* a-21 d-20
cuantas a-21 d-20
cuantas$ b-19 c+17 d-17
cuantas_preguntas b+18 c-18
cuanto a-44 b+41 d-51
cuantos d-18
cuart* b-16 c-16
cuarto b-16 c-16
cuarto$ b-20 c-19
cuatr* a-26 c-26 d+27
cuatro a-26 c-26 d+27
cuatro_@month a-18
cubre a+15 c-17 d-15
cuent* a-41 b+29 c-17
cuenta a-46 b+27
cuenta$ a-34 b+30 c-15
cuentan a-18 b+29 c-24 d-28
cuentan$ a-18 b+28 c-24 d-28
cuentas a-18 b-17 c-19 d+22
cuentas$ a-18 d+18
cuente b-22 c-21
cuente_conmigo b-17 c-19
cuenten b-16 c-20
cuenten_conmigo c-15
cuento b-19
cuento_con c-17
cuerd* a+16 b-15
cuerda a+16 b-15
cuerp* b-20 c-22
cuerpo b-20 c-22
cuesta b+16 d-16
cuide a-16 c+16
cuido a+17 c-16
cuido_con a+15
cumpl* c-15
cumpli a-37 b-21 d+32
cumpli_# a-30 b-17 d+25
cumpli__@date a-22 d+16
cumpli__en a-22 d+16
cumplo a+26 b-21 d-29
cumplo$ a+15
cumplo__# a+15 d-15
cumplo__en a+15 d-15
cumplo_los a+15 d-15
cunada b-24
cunado a-21 c-16
curre* a+15 b-23 c-17
currently a+15 b-23 c-17
cut a-19
cutti* a-20 c+23
cutting a-20 c+23
cutting_down c+18
cvs c-18
cvs$ c-18
cycle b-15
cycle* a-21 d+18
cycles a-21 d+18
cymbalta d+22
cyst a-25 b-22 c-28 d+27
cysti* a-15 c-21 d+22
cystitis a-15 c-21 d+22
cystitis$ d+21
da$ d+17
da__aguja a-16
da__el a+18 d-15
da__la a-16
da__lo a+19
da__mi c-16
da__no a-19 c+19
da_miedo c-22 d-22
dab a-18 c+18
daban a-22 d-32
dad c-34
daddy b+18 d-22
dado b-23
dado$ a+27 c-21 d-18
dado_eso a+25 c-24
dads c-25
daily a-26 b-23
daily_for a-24 b-21
dale a-19 b-21 c-23 d+26
dale$ a-16 d+20
dan_@medicine a-15 d+15
dan__el a-20
dan_permiso d-19
dando b-18 c-21 d+19
dando_pecho a-15 c-18 d+19
dano c-15
dar b+20 c-20 d-30
dark b-21 c+16 d-22
dark$ b-21 c+16 d-22
date d-18
daugh* b-17
daughter a-22
daughters b-17
day a-21
day__# a-16 d+16
day__a a-18
day__day a-20
day__is c+17
day__it a-17
day_at a-21
day_off b-20 c-18
day_then c-18
days a-40 b-23 c+24
days_@late c+17
days_are a+15
days_clean a-21 d+21
days_sober a-25 c-17 d+26
de c-17
de_# c-21 d+17
de_@body a+18 c-22
de_@date c-18
de_@drink b-17
de_@drug c-20
de_@eat b-29 c-26
de_@medicine c-18
de_@symptom c-16
de__# b-29
de__@body b-19 c-23 d+21
de__@call d-15
de__@clinician b-17
de__@date a-16
de__@day c+15 d-15
de__@medicine b-21
de__@month a-27 c-22 d+20
de__@place c-20 d-16
de__@year c-20 d-20
de__a c-17
de__ahora c-16
de__bien a+15 d-15
de__casa a-18 b+18
de__cero a+15 d-15
de__cosas b-17 c-17 d+16
de__cuenta a-20
de__de a-22 b-28 d+27
de__dejela a+19 b-18
de__dijo a+18 d-16
de__dos c-17
de__el d-18
de__en a-21 b+16
de__esa a+19 d-18
de__eso b-22
de__este a-20
de__estoy a+22 b-18 c-16 d-23
de__hace d-18
de__iglesia d+16
de__infarto a-17
de__jaja a+18 b-26 c-25
de__le c-15 d-17
de__lista b-27 c-29
de__lo a-29 b+20
de__me a-20 b-33
de__mi a+18 b-19
de__mijita a+15
de__mis d-15
de__mismo a-15 b+15 c-19
de__nada b-20
de__nietos b-20 d+16
de__no a+24 c-25
de__pero c-17
de__presion c-16
de__que b-37 c-18 d+19
de__rinones d-18
de__se a-18
de__si a+16 b-27
de__sin a+17 d-17
de__soy a+20 d-18
de__tiroides a-16 d+16
de__tres a+16
de__tuve b-19
de__un b-16
de__una a-18
de__vida b-18
de__vivo a+18 d-19
de__voy a-19 b-20 c-20 d+22
de__y b-40
de__ya b-16 c-23
de__yo a+23 b-17 d-20
de_ahi d-15
de_alta c-15
de_amor d-17
de_antes a-22 d+23
de_broma a+18
de_cinco b-19
de_contar c-23 d-24
de_cuales b+16 c-16 d-17
de_cuentas d+17
de_diez b-19 c-21
de_dios d+17
de_edad b-22 c-29
de_entrar a-15
de_esas c-16
de_eso a+25 b-20 d-34
de_hacer a+19 d-19
de_higado a-18 c-18 d+19
de_joven c-32
de_las b-22
de_lo a+20 b-18 d-23
de_los d-24
de_mamar a-17 d+18
de_manana d-16
de_maravilla b-25 c-26
de_mareo d-17
de_mas a-18
de_momento a+27 b-25 d-30
de_muchacho a+28 b-19 c-25 d-20
de_nacimiento a-18
de_nada a+27 d-24
de_nina c+19 d-20
de_nino a-19 c+20 d-16
de_noche a-16 b-16
de_orina a-21
de_otra a-17 d+18
de_parte a-17 b+20 d-23
de_perlas d+15
de_peso a-15 c+19 d-17
de_por b-18
de_que a-34
de_retraso c+23 d-28
de_siempre a-29 b+19 c-20
de_su d-16
de_tila c-21 d-21
de_todo b-26 c-23
de_toro a+17 d-15
de_una a-35 c-31 d+33
de_ustedes c-16
dead d-28
dead_@relative a-15 c+16
dead_body a+16 d-17
death b-15 c-18
death$ b-15 c-18
debil d+16
debo b-17 d-24
debo$ b-18 d-24
decad* b-20
decades b-18
decia a-18
decia* a-15
decian a-15
decid* c+20 d-35
decided b-18 d-17
decided$ a-19 c+20
decided__it a+18 c-20
decided_against a+18 c-20
decir d-21
decir$ a-28 c+25 d-27
decir* a-16 c+20 d-27
decirle c+15 d-23
decirle$ d-20
deep a+19 d-16
deep_in a+17
defin* d-42
define a-39 b+19 d-32
define__i a-16 b-21 c+16
define_mania a-19 d-20
define_problem a-25 d-22
definitely a+28 b-28 c-19 d-24
deja a-15
dejam* a-19 b-42 c+39 d-41
dejame a-37 b-39 c+43 d-41
dejame__mi b-20 c+18 d-17
dejame_ver a-20 b-22 c+24 d-24
dejamos a+17 c-19
dejar b-31 c-16 d+17
dejar$ a-19 d+19
dejarlo c-18
deje c+30 d-52
dejel* c-34
dejela c-27
dejela$ c-17 d-17
dejela__esta b-22 c-15 d+17
dejela_como a-18 b-16 d+18
dejelo a+17 c-15 d-17
dejelo_asi a+17 c-15 d-17
dejem* b-31 c+33 d-30
dejeme a-27 b-30 c+35 d-24
dejeme__mi b-16 c+18
dejeme_pensarlo c+18
dejeme_preguntarle a-17 b-17 c+19
dejen* b-21 c-21
dejo b-24
dejo__@door a-18 d+18
dejo__la a-18 d+19
dejo_en a-20 b-16 d+17
del a-19 b-20 c+16
del__a b-21 c-22
del__bien a+17
del__en a-26 b-18
del__estoy a+17 d-17
del__la a-18 d+18
del__me a-29 b-25
del__mi d-16
del__no d-20
del__padezco d-16
del__y a-21
del__yo b-17 c-17 d+16
del_dentista a-19 c+20 d-17
del_higado a-20
del_jale c-18
del_rinon a-18
del_trabajo b-23 d-15
dele a-15 b-41 c-39 d+30
dele$ a-26 b-21 c-21 d+27
dele__a a+16 d-17
dele_mi a+20 b-17 d-20
delus* c-17
demas* a-16 d+16
demasiado a-16 d+16
demasiado$ d+15
demon* a-16 c-15
demons a-16 c-15
demons$ a-16 c-15
denti* b-24
dentista b-20 c+17 d-30
dentr* a+20 b-16 d-21
dentro a+20 b-16 d-21
denve* a+17 d-17
denver a+17 d-17
depar* a+22 c-15 d-18
department a+22 c-15 d-18
department$ a+18
depen* a-52 b-46 c+45 d-21
depende a-37 b-41 c+43 d-38
depende$ c+20
depende__hora c+16
depende__la c+20
depende__que c+17
depende_de b-17 c+16
depende_del c+21
depende_si b-15 c+17
depends a-33 b-29 c+24
depends$ b-17
depends__ask c+16
depends__count c+16
depends__day b-15
depends__have c+15
depends__mean b-17 c+17
depends__you d-17
depends_how b-22 c+26
depends_on b-20 c+16
depends_which c+18
depends_who b-19 c+21
depo a+18
depre a+25 b-16 c-20 d-26
depre$ a+22 c-18 d-21
depre* a+21 c-50 d-42
depresion c-23 d-22
depresion$ d-19
depressed a+24 c-21
depression c-34 d-34
depression$ c-25 d-29
depression__my a+15
derra* c-29
derrame c-29
derrame$ a-32 c-16
derrame_hace d+17
desay* a-20 b-16 c-17 d+19
desayunar d-19
desayune a-20 b-16 c-17 d+19
desayune$ d+19
desca* a+20 b-46 d-16
descansa d-16
descanso a-22 d+23
descartaron a+32 b-27 c-29 d-26
descartaron$ a+21 b-19 c-22 d-18
descarto b-31 d-25
descarto$ b-23 d-17
descarto_hace a+18 b-15 c-15
desde a+22 b-65 c-47 d+15
desde_@date b-17 c-15
desde__# b-18 c-20 d+17
desde__me a-18
desde__murio b-15
desde__se a-16 b-15
desde_anoche a+20 d-19
desde_ayer a+26 b-24 c-18 d-26
desde_el b-19 c-16
desde_hace b-15 c-17
desde_las a-22 d+22
desde_los a-19 d+20
desde_que b-25 d+16
desma* a+21 c-22 d-17
desmaye a+22 b-19 c-16 d-16
desoc* a-19 d+20
desocupada a-19 d+20
desocupada$ a-17 d+17
despe* a+23 b-30 c-29
despertar b-23 c-21
despu* d+17
despues d+17
despues$ a+20 b-17 d-18
despues__la c-19 d+17
despues_de a-26 d+25
despues_del c-20
deste* c-19
devol* a-30 b-23 c-26 d+31
devolvi a-30 b-23 c-26 d+31
di a-21 b-19
di__a c-15 d+16
dia__mi a+17 d-17
dia_para c-16 d+16
diabe* c-36
diabetes c-29
diabetes$ b-20 c-21
diabetico c-18
diagn* b-39
diagnosed b-27 d+17
diagnosed$ a-19 c+20
diagnosed__bipolar d+16
diagnosed_with d+17
diagnosis a-16
diagnosis$ c+16 d-18
diagnosticaron d+16
diagnosticaron_bipolaridad c-17 d+18
diali* c-33
dialisis c-21
dialisis$ d-20
dialisis__@day a-17 b-18 d+18
dializo a-17 c-18
dialy* c-36
dialysis c-36
dialysis$ b+21 d-25
dialysis_@day a-20 b-20 c-17 d+21
dialysis__@day b-17
dialysis_mwf a-20 b-19 d+20
dialysis_three d+16
diari* a-28 b-25 c-23 d+33
diario a-28 b-25 c-23 d+33
diario$ a-24 b-23 c-22 d+25
diario_y c-15 d+17
dias a-35 b-28 c+24
dias$ a-17
dice a-39 c+20
dice$ a-29 b+21 c-28
dice__cosa c+16
dice__de a-16 b-20
dice__me b-20
dice__papel b-17
dice__si b-15
dice__y a-18 c+15
dice_el b-19 d+16
dice_que b-21 c+20 d-21
dicen a-30
dicen_que a-21 b-25
dicho b-16 d-24
did__@clinician d-19
did__anything a+16 c-15
did__ask d-16
did__at a-17 d-17
did__em a+18 c-16
did__for a-24 d+18
did__go a-21 c-15
did__have a+16
did__i c-18 d-16
did__is a+16
did__it a+16 b-18 d-17
did__look a-16
did__me a+17 b-21 d-21
did__not a+16
did__work a-18 c-15 d+17
did_a d-18
did_but a+24 c-18
did_fine a+18 d-19
did_great a+20 b-22 c-20 d-16
did_i a+16
did_me b-21
did_my b+17
did_not a-18
did_the a-19 c-17 d+19
did_you b+16 d-17
die a-18
died a-18 b+21 c-28
died$ b-16
died_from a-19 b+21 c-17 d-18
died_of b+21 d-21
dieron$ a-15
dieron_@medicine b-18 d+21
diez b-27 c-32 d+17
diez$ b-19 c-21
diez_@year c-20
diferentes$ d+16
diffe* d-19
difference b+19
different b-16 d-17
different_@medicine d+18
digam* a-30 c-27
digame a-30 c-27
digame$ a-23 c-18 d+29
digo a-25 c+26
digo$ a-27 c+25 d-32
digo__no b-17 d+17
digo__puedo c+18 d-17
digo_no a+17 c-15
digo_que c-17 d+16
digo_si a-16 b-18
dije c-26 d-22
dije_eso d-15
dije_que c-16
dijer* b-36
dijeron b-36
dijeron$ c-26 d+21
dijeron_que b-24 d-17
dijo b-22
dijo__@clinician c-18
dijo__si d+17
dijo_el c-15
dijo_que b-26
dime d+21
dime$ d+21
dinner a+19 c-30 d-20
dio__@symptom c-15 d+16
dio__alta a+17 c-19
dio__eso d-20
dio__la a-17 c-19
dio__pero a+15 b-20 d-21
dio__preinfarto d+16
dio__y a-17 c-17 d+18
dio_alergia d+17
dio_de c-15
dio_taquicardia d+16
dio_una a-17
dios a-19 b-17 c+24 d-23
dios$ a-16 b-46 c+21
dios__a a-16 c-15
dios__libre a+17 c-15
dios__no a-16 c+16
dios__😂 a+19 c-17
dios_me a+17 c-15
dip c-17 d-15
dip$ a+15
dira a-17 c+19 d-20
dira$ a-17 c+19 d-20
direccion c-31
disch* a-24 c+15
discharged a-19
discu* c-16 d-17
disea* b+15 c-26
disease b+15 c-26
disease$ a-20
disor* b-20
disorder b-20
disorder$ d+18
dispa* c-17 d+17
disparo c-17 d+17
disti* a-16 b-16
diu a+21 c-16 d-16
diu$ a+16
divor* b-24 c-22 d+19
divorce b-16 c-18
dizzy c-24
do a-32 b+35
do$ b-26
do_@drug b+15 c-16
do__@call c-22 d-24
do__@drive a+18 d-16
do__a b+21 c-22
do__another b-15
do__any c-24
do__anyone a+15
do__anything c-19
do__attacks b+15
do__believe d-16
do__count b+39 c-44 d-44
do__do a+23 b-28 d-27
do__drink a+27 c-27
do__go a-18 d-17
do__high d-17
do__i a-23
do__in a+16
do__it a-22 b-22 d+16
do__know b-57 c+17 d-20
do__me a-29 d+30
do__need a-17 b+17 c-33
do__now d+17
do__on c-17
do__one b-17 c+18
do__recall a-17 b-17 c+20 d-16
do__remember c+18
do__so a+27 b-15 c-23 d-32
do__take c-24
do__test b+17
do__text a+32 b-19 d-30
do__that a+21 d-25
do__think d-33
do__this c-24 d-23
do__time b-15
do__to b+25 d-26
do__tomorrow a+17 d-19
do__touch a+24 c-19 d-17
do__trust d-21
do__use c-18
do__want a-20
do__what b-21 c+21
do__why d+17
do__work a+20 d-21
do__you a-16 c-16
do_have b-17 c-19 d+17
do_i a-36 b+24 d-22
do_it c-30
do_not b-35 d-16
do_nothing a-15 d+16
do_panic b+15
do_the a-17 d+18
do_they a-21 b+22 c-16 d-17
do_this a+16 d-15
do_utis b+18 c-19 d-17
do_without d-19
do_you a-30 b+23 c-17
doble a-20 c-34
doce a-16 b-17 c-17 d+17
docto* b-37 c+17 d-22
doctor d-17
doctores a+16 c-18
doctors b-36 c+22 d-23
doctors$ a-24 b-23 c+30 d-25
doctors__a d+16
doctors__it c-26 d+22
docum* a-21 d-23
documento a-16 d-19
does a-38 b+31 d-44
does$ c-16 d-18
does_@drug a-19 d-15
does_@food b+22 c-21
does_@medicine b-18 c+22
does__# b+17 c-16
does__@drug d-16
does__@medicine b+24 c-25
does__@relative c+16
does__a b+21 c-23
does__count a-29 d-19
does__go a-24 b+21 d-22
does__have a-18 b+23 d-18
does__it b+17 d-19
does__matter a-17 b+25 c-17 d-19
does__me d-16
does__my d-17
does__take b+22 c-22
does__that b-16 d+17
does__to b+16 c-22 d-19
does__with b+16 c-18
does_a a-24
does_but a+17
does_it a-34 b+35 d-34
does_medical a-15 b+16 c-15
does_my a-22 d-18
does_not a+16 d-25
does_postpartum b-25 c+25
does_that a-41 c+18 d-41
does_the a-18 b+27 c-22 d-17
dog a-21 b+24 c-29
doing a-25 b-34
doing_great c-15
doing_it c-20
doing_ivf a-16 c+19 d-17
dolor b-17
dolor$ a-24 b-16 c+23
dolor* c-17
dolor__@body a+17 d-19
dolor_de b-20 c-22
domingo b-19 c-28
domingos a+16 d-16
donat* a-23 c-22 d+22
donated a-23 c-22 d+22
donde a-18 b+27 d-26
done a+15 b-37 c-38
done$ a+20 d-30
done__@relative b-15
done__rinon d+19
done_it c-18
done_nursing a+17 d-17
done_un d+19
donut a-22 b-19
door a-25 b+16 c-27
dormi b-18 c-16
dormi* a-24 b-17 c+21
dormida a+18 d-19
dormido c+15 d-22
dormir a-21
dos a-35 b-68 d+34
dos$ b-23
dos_@medicine c-15 d+18
dos_@year a-16
dos__@year a-17 c-17 d+17
dos__al c-16 d+19
dos__los b-16 c-16
dos__me c-18
dos__tres a-25 b-21 c+16
dos__y b-16 d-17
dos_o d+16
dos_rayitas a-16 c-19 d+19
dos_semanas a+15
dos_veces b-23
dos_y a-22 c-21 d+23
dose a-21 b-17 d+20
dose$ a-29 b-22 c-29 d+29
dot b-16 c-19 d+16
doubl* b-22 c-32 d+17
double c-21
doubt b-24 d-26
doubt_it b-24 d-28
down a+17 b-32
down$ b-42
down__my d-19
down__the c-17
down_there a+16 d-17
doy b-31 c-40 d+16
dozen c-21
dozen$ c-17 d+19
dra c-17
drama b-24 c-25 d+16
drama$ b-20 c-26
drank a-15
drank_a a-19 c-16 d+22
dreams c-18
drew a-17
drink d-17
drink$ a+32 b-23 c-33 d-22
drink* c-19
drink_@drug c+18 d-16
drink__a a+22 c-18 d-19
drink__but c+16 d-16
drink__most c+18 d-16
drink__much a-20 b-23
drink__my c-20
drink__night a-15 d-16
drink__nights c+18 d-16
drink__not a+18 c-18
drink__problem a+17 c-21
drink__so c+15
drink__than a-16
drink_but a+20 c-20
drink_like d-17
drink_more a-16
drink_normal a+17 c-19
drink_too a-20 b-23
drinker a+30 b-24 c-18 d-20
drinking a-21 b-21 c-15 d+23
drinks c-15
drinks$ a-22 b+20 c-16 d-17
drinks__week a+15 c-19 d-18
drinks_a c-23
drip a-17 b-28 c+24
drip$ a-17 b-28 c+24
drive c-43 d-17
drive* c-33
drive: b-17 c-19 d+17
drive:@drive c-44
drive:@drive_myself d+16
drive:@drive_yo a-18 d+18
drive:@fetch a+18 b-16 d-27
drive:@fetch_mi a+19 d-16
drive:@insurer a+16
drive:@relative a+50 b-35 c-30 d-57
drive:@relative_@drive a+20 d-17
drive:@relative_is a+15 d-15
drive:@ride a+23 b-19 d-30
drive:@vehicle a+28 b-21 c-17 d-28
drive:a b-27 d-33
drive:a_@ride d-20
drive:a_nadie a-20 c+18
drive:can b+27 c-22 d-20
drive:carro c-18
drive:chofe* a+18 d-19
drive:chofer a+18 d-19
drive:como b-19 c+15 d-20
drive:consi* a-25 c+23 d-17
drive:consigo a-25 c+23 d-17
drive:consigo_a a-20 c+18
drive:depen* c+24
drive:drive a-28 b+17 c-23
drive:drives a+20 d-17
drive:driving b-21 d+20
drive:else a-17 d+18
drive:en a-17 b-16 d+21
drive:en_mi a-21 d+22
drive:got c-26
drive:have b-22
drive:hijo a+18 d-17
drive:how a-15 c+16 d-16
drive:i c-17
drive:i_can d-16
drive:i_will a-28 b-18 d+26
drive:is b+15 c-26
drive:it a-18 d+20
drive:lleva a+19 d-16
drive:lleve d-21
drive:maneja a+23 b-17 d-25
drive:manejar a+18 c-22 d-26
drive:manejo b-18 c-15
drive:me a+27 b-43 c-15
drive:me_@fetch a+18 b-16 d-27
drive:me_voy a-26 c-18 d+24
drive:mi a+21 b-30 c-29
drive:mi_@relative a+37 b-26 c-23 d-42
drive:mi_carro a-21 d+22
drive:my a+19 b-27 c-16
drive:my_@relative a+31 b-20 d-33
drive:mysel* a-20 b-20 d+23
drive:myself a-20 b-20 d+23
drive:nadie a-20 c+18
drive:no b-48 d+15
drive:no_@drive a+21 d-21
drive:no_consigo a-25 c+23 d-17
drive:no_one a-15
drive:no_tengo a-26 c-28 d+27
drive:not a+16 c-29
drive:one a-15
drive:one_else a-15
drive:otra a-21 d+20
drive:puedo c-15 d-21
drive:que a+18 b-23 c-26
drive:que_no a+22 c-21 d-25
drive:quien a-17
drive:quien_me d-21
drive:ride d-20
drive:se a+18 c-22 d-22
drive:si a-31 b-16 c+20
drive:si_no a-27 c+21 d-16
drive:solo a-25 d+23
drive:someb* d-19
drive:somebody d-19
drive:takin* a+22 b-18 d-21
drive:taking a+22 b-18 d-21
drive:taking_me a+22 b-18 d-21
drive:tengo a-17 b-20 c-32 d+22
drive:tengo_chofer a+18 d-19
drive:tengo_quien a-19 c-21 d+20
drive:the d-18
drive:to b-33
drive:told a+25 b-21 c-19 d-26
drive:va a+16
drive:voy a-42 b-25 c-30 d+40
drive:was b-19 d-26
drive:wife a+16
drive:will b-21 d+20
drive:will_@drive b-19 d+16
drive:yes b-15
drive:yo a-34 b-20 c-18 d+32
drive:yo_@drive a-18 d+20
drive:you a+25 b-20 c-17 d-23
drive:¿ b+19
driver b+15 c-25 d-19
driver$ a+17
driver__test d-15
drives c-21 d+16
driving a-21 c-18 d+20
droga* d-19
drogado a+16 b-17 d-18
drogas$ c-26 d-31
drop b-16 d-28
drop$ a+15 b-16 c-22
drop_it c-15
dropp* a-17
dropped a-17
dropped__at a-17
dropped_me b-15
drove b-17 d-16
drug c-24
drug$ c-18
drug__me c-19
drug_allergies a+18 d-15
drugs d-19
drugs$ a+15 d-16
drugs_no a+15
drunk a-31 b+15 c-25
drunk$ a-27 c-21
dry a+21 b-25 c-29
dry$ a-19 b-16 c-17 d+20
dry__a a+17 d-17
dry__bone a+17 d-17
dry_as a+17 d-17
duda a-23 b-22 c+22 d-15
dudas a-19 d+24
dudas$ d+16
due a-35 b-19 c-22 d+31
due__@date a-16
due__@holiday a-15 d+17
due__day a-17 c-16 d+17
due__may d+15
due_around a-15 d+17
due_in a-23 d+20
duele d-17
duele__@body c-21 d-16
duele_la a-21 b+16
dui d+17
dui__@date d+15
duloxetina a-16 c-16 d+18
dura b+19 c-17
durin* a-38 b-27 c+24
during a-38 b-27 c+24
during_surgery b-17 c+16
durmi* a-22 b-22 d+19
durmio a-16
duro a-34 b-27 c+21
duro__la a-24 c+15
dx c-18
dying c-20
dying$ c-17
e a+21 b-15 c-17 d-22
earl c-17
early b-30 d-21
early$ a-16
early__@medicine a+16
early_for a+17 b-15 c-15 d-17
early_to a-18 c+18
ears a-22 d+22
easte* c-17
eastern c-17
eat b+17 c-33 d-29
eaten b-15 c-19
eaten:@body a+24 b-22 c-19 d-25
eaten:@drink_con a-16
eaten:@eat c-29 d-21
eaten:@food c-37
eaten:@medicine a-19 d-22
eaten:@relative a-19 b-19 c-16 d+21
eaten:a a-40 b-15 d+33
eaten:a_@food a-30 c-23
eaten:a_few a-20 b-21 c-21 d+22
eaten:ago a-19
eaten:agua a-19 b-17 c+25 d-31
eaten:and a-18 d+21
eaten:anoch* a+26 d-27
eaten:anoche a+26 d-27
eaten:aroun* c+18 d-20
eaten:around c+18 d-20
eaten:ate a-23 b-17 d+27
eaten:ayer a+30 b-22 d-29
eaten:bite c-18 d+16
eaten:bites a-17 b-19 c-21 d+21
eaten:breakfast a+19 b-21 c-21
eaten:but a+22 b-15 c-24 d-20
eaten:cafe c-18
eaten:cena a+18 d-18
eaten:coffee a-31 b+25 c-29
eaten:comi a-19 c-23 d+25
eaten:commu* a-28 b-24 c-24 d+28
eaten:communion a-28 b-24 c-24 d+28
eaten:como b-21 c+17 d-23
eaten:con a-16
eaten:de a-20
eaten:de_@drink a-19
eaten:desay* d+20
eaten:desayune d+20
eaten:desde a+25 b-17 c-18 d-26
eaten:el a+20 c-19 d-26
eaten:few a-20 b-21 c-21 d+22
eaten:for b+16
eaten:gum a-22 d-23
eaten:hace a-19 b-22 c+19 d-17
eaten:had a-16 d+23
eaten:half d+18
eaten:half_a d+18
eaten:i a-44 b+29 d-25
eaten:just a-36 b-34 c+17
eaten:just_a a-21 b-23 d+20
eaten:kids a-19 b-19 c-16 d+21
eaten:la b-26
eaten:la_@food a+18 d-18
eaten:last a+26 b-26 c-17 d-27
eaten:last_night d-16
eaten:leche c-15 d+23
eaten:mas d+16
eaten:mas_un a-21 d+21
eaten:me b-26 d+15
eaten:my_@medicine a-17 d-20
eaten:nada c-16
eaten:nada_mas d+16
eaten:ni a+28 c-19 d-25
eaten:night d-16
eaten:no a+25 b-28 d-34
eaten:no_@food a+19 d-20
eaten:nomas a-38 b-36 d+26
eaten:not a+34 b-17 d-36
eaten:nothi* a-16 c-20 d+20
eaten:nothing a-16 c-20 d+20
eaten:only a-18 b-40 d+23
eaten:only_a a-31 b-25 d+25
eaten:pills a-17 d-20
eaten:que c+16
eaten:since b+18 c-24 d-36
eaten:solo a-49 b-46 c+18 d+29
eaten:solo_un a-22 b-19 d+15
eaten:toast a-18 d+20
eaten:un a-25 b-45 c-21 d+33
eaten:un_@drink d+16
eaten:una a-29 b-38 c-44 d+35
eaten:was a+21 b-27 c-18 d-16
eaten:water b-27 c+16 d-40
eaten:when a-21 b+20 d-21
eaten:y a+24 b-21 c-29 d-20
eaten:ya a+21 b-17 d-20
eaten:¿ b+21 c-17
eating a-30 b-30 d+30
echel* a-19 b-16 c-15 d+19
echele a-19 b-16 c-15 d+19
echo b-17
eco c-16
ecogr* c+15
ecografia c+15
ecografia$ c+15
ect a-22 b-20 c-17 d+25
edad$ a-15
edge b-33 c+24 d-31
edge$ b-26 d-26
edibles a+23 c-18 d-19
effects: b-22 c-53 d+15
effects:@body a-38 b-29 c-35 d+39
effects:@symptom a-69 c-52 d+52
effects:a c-18
effects:after a-17 d+18
effects:al b-18
effects:as a+32 b-29 c-17 d-33
effects:be a-20 b-17 c+24 d-28
effects:been a-23 b-16 c-19 d+23
effects:bien a+17 d-17
effects:but a-21 c-25 d+23
effects:by b-18 c-15
effects:cabeza d+19
effects:como a+29 b-25 c-21 d-29
effects:could a-33 b-19 c+21
effects:day d+15
effects:de b-21 c-19
effects:dia a-26 b-16 d+26
effects:dolor a-24 d+22
effects:dolor_de a-24 d+22
effects:el a-31 b-20 d+28
effects:es c+16
effects:felt b-20 c-27 d+17
effects:for a-18 b+20 c-20
effects:good a+25 d-25
effects:great a+31 b-17 c-20 d-32
effects:hasta a+16 d-20
effects:headache a-19 b-15 c-16 d+23
effects:i c-25
effects:is a-30 b+18 d-24
effects:it a-26 d+15
effects:just a-36 b-27 c+20
effects:la_@body d+16
effects:lo d-15
effects:lo_mejor d-15
effects:mareo a-29 b-20 c-26 d+34
effects:me a+16 b-27 c-27
effects:me_senti c-16
effects:mejor d-15
effects:my a-34 b-29 d+22
effects:nada b-22 c-27 d+17
effects:night a-20 c-19 d+22
effects:no b-38
effects:no_se c+20
effects:norma* a+20 c-28 d-30
effects:normal a+20 c-28 d-30
effects:not b-30 c-29
effects:nothi* b-20
effects:nothing b-20
effects:one c-16 d-16
effects:por a+25 b-16 d-30
effects:quien c+19
effects:quien_sabe c+19
effects:sabe c+19
effects:senti a+23 b-18 c-20 d-15
effects:si c+17 d-15
effects:since a-20 b-19 c-25 d+23
effects:sleepy a-20 d+20
effects:slept b-22 c-20
effects:smoot* a+22 b-19 c-17 d-21
effects:smooth a+22 b-19 c-17 d-21
effects:that a-17 d+16
effects:that_night a-20 c-19 d+22
effects:the b-25 d+17
effects:tired a-17 b+17 d-15
effects:to d-26
effects:todo b-25 c-19
effects:un b-19 c-29
effects:visio* a-17
effects:vision a-17
effects:was a-20 c-19 d+20
effects:went a+22 b-23 c-25
effects:ya b-15 d+17
effects:¿ b+27
effexor a-16 d+16
eggs b-22 c-20 d+18
eh a-30 c+21 d-26
eh$ a-25 d-22
eight a+16
eight* b-19 c-24
eithe* a+17 d-18
either a+17 d-18
either$ a+18
ekg a+19 d-17
el$ a-17
el_# b-38
el_@animal a+21 b-17 d-18
el_@body a+19 b-16 c-21
el_@day d-33
el_@drink c-20 d-16
el_@drug c-34
el_@food c-17 d-29
el_@insurance b+16 c-20 d-15
el_@medicine a+20 b-20 c-22
el_@month b-20 c-21
el_@parking a+15 b-16 d-17
el_@traffic d-17
el_@treat a-16
el_@vehicle c-23 d-16
el__# d-17
el__@date c-16
el__@month a-22 d+18
el__@year c-16
el__ahi a-22 c+18 d-23
el__asi a-16 d+16
el__bien a+19
el__cada d+18
el__cuando c-15
el__cuenta a-30 b+32 c-23 d-31
el__da b-19 c-19 d+17
el__de d-16
el__dejo c-17
el__dice b-19
el__dijo b-17
el__dio c-20
el__dios d+17
el__en a-20 c-17
el__es b-27
el__ese c-18
el__eso a-28 c-19
el__este a-20
el__grande d+16
el__graso c-16 d+19
el__inflamado d+18
el__jaja c-18 d-32
el__la a-17
el__las a-16
el__le a-22 b-19
el__lo c-24
el__luego b+16 c-18 d-20
el__me b-20
el__mi c-22
el__nada a+21 c-17 d-18
el__no a-34 c+23
el__nomas d-21
el__normal c-16
el__para c-15 d+17
el__pasado c-16
el__pero b-17
el__por c-18
el__presion a+20 b-19
el__que a-18 b-33
el__roto a+25 b-21 d-24
el__salio a+29 b-21 c-25 d-31
el__se d-17
el__si d+17
el__tiene a-19
el__toma b-16 c-19
el__viene b-16
el__y b-33
el__ya c-25
el__yo a+16 b-21
el_bebe a+16 c-17
el_cardiologo c-16
el_carro b-23 d-27
el_cel a-15 d+16
el_celular a-16 b+17 c-15 d-17
el_chequeo a+20 c-18 d-18
el_corazon c-22
el_cuarto a-15
el_de a+17 b-20
el_del b-17 c-17 d+16
el_dia a-37 b-19 d+28
el_diu a+20 c-15
el_dolor a-33 c+18 d-20
el_electro d-16
el_estudio a-18 c+21 d-19
el_favor d+23
el_higado b-44 c-15
el_hospital b-16
el_limite b-16
el_mensaje b+19 d-18
el_nino c-15
el_paciente a+17 b-23 d-20
el_papel a-21
el_que c-32
el_resultado a-16 c+19 d-22
el_rinon c-32
el_sofa a-17 d+17
el_super b-18 d-21
el_test a-21
el_trabajo a-21
el_trago b-18 c-17 d+22
el_ultimo a+17 b-16 d-18
elbow a+17
elbow__in a+17
elbow_deep a+17
elect* b-38 d+19
electro b-17 d-20
electroshock a-18 b-17 c-18 d+19
eleva* a-27 b-27
elevated a-22 b-17
eliquis a-32 b-27 c-23 d+34
ella__@relative a-19 b+22 c-16 d-16
else b-45 c-27 d+24
else$ a+19 b-30 c-17
else__i a-18 b-15 d+20
em b-27 c-24
em$ b-24 c-19
email a+21 b-19 d-20
email$ a+16
email__please a+15 b-16
email_only a+15 b-16
embar* a-18 c-28 d+20
embarazada$ c-30
embarazada_no a-20 b-19
embarazadisima a-22 b-17 d+21
embarazo c-25
embol* c-29
embolia c-29
embolia$ c-25
embry* a-16 c-17 d+18
embryo a-16 c-17 d+18
embryo_transfer a-16 c-17 d+18
emdr b-17 c-19 d+20
emdr__@medicine d+16
emerg* b-20
emoji* a+17 b-30 c-31
emojithanks a+17 c-16 d-16
emojithanks$ a+17 c-16 d-16
emojiyes b-23 c-24 d+17
emojiyes$ a-24 b-19 c-17 d+25
empty a+29 b-20 c-26 d-30
empty$ a+18 d-19
en c-19
en_# a+19 b-51 c-43
en_@date c-23
en_@eat a+21 c-18 d-27
en_@treat b-18 d+18
en_@vehicle a+18 c-17 d-23
en__# a-28 c-39 d+24
en__@body a-31 b-23
en__@door b-17
en__@parking a+16 b-16 d-18
en__@place b-22
en__@thanks b-18
en__@treat c-25
en__@vehicle c-28 d-25
en__a b-17
en__bodas a+19 c-18 d-17
en__cada a-16 c-17
en__calle a-15 b+20 c-20 d-26
en__cama a-26 b-27 c-16 d+28
en__carro b-24 c-28
en__casa a-24 b-36 d+24
en__chamba a+16
en__con b-31
en__cuando c-24
en__de b-35
en__desde d+16
en__el d-19
en__en a-19 b-19 c+16
en__eso b-17 c+16 d-22
en__esta a-19
en__estoy b-20
en__familia c-19
en__farmacia a+19 d-22
en__fiesta c-16
en__grado a+20 d-20
en__hasta a+19 d-18
en__higado a-17
en__historial c-19
en__hora a+19 b-16 d-20
en__hospital b-16
en__jaja a-21 b+15 c-21
en__junta a+15
en__la c-16 d-18
en__lado b-16
en__le c+19 d-21
en__limite b-16
en__luego c-23 d-25
en__manana c-17
en__me b-22
en__mejor a+20 b-16 d-20
en__mi b-16
en__nada a+16 d-15
en__no b+16 d-22
en__noche b-26 c+21 d-20
en__nunca b-15 d-16
en__pero a-18
en__plant a-19
en__por c-16
en__que c-27
en__rato b-18 c-15
en__rinon b-15 c-17
en__se c-16 d+16
en__si a-23 c-19 d+24
en__sofa a-17 d+17
en__soy b-15
en__trabajo a-17
en__una d-18
en__universidad d+16
en__vida a+27 b-22 c-20 d-24
en__y a+20 c-19 d-17
en__ya b-23 c-15
en_cali d-18
en_cama a+16 c-17 d-23
en_camino b-21 c-20
en_casa a-18 b-28 c-18 d+27
en_clase a+17
en_dialisis d-18
en_el a-20
en_eso a-22 b-24 c+32 d-40
en_este a+19
en_esto a+24 b-31 d-19
en_la d-17
en_los a-15 b-23 d+19
en_mi a-24 d+18
en_mis a+23 b-18 c-22 d-22
en_orden a+24 b-16 c-18 d-25
en_otra b-20
en_otro a-18 b-20 c+15
en_pie a-24 b-17 c-18 d+24
en_que a-19
en_rango a+16 d-17
en_rehabilitacion a-19 b-16 c-21 d+21
en_su b-20 c-17
en_suenos c-16
en_un c-19 d-24
en_una c-19
en_urgencias a-15 b-18
enalapril c-19 d+23
encan* a-24 b+17 c-22
encar* b-16
encin* b-24 c-27
encinta b-24 c-27
encinta$ b-22 c-26
encon* a+19 b-25 c-29
encontrado a+20 c-19
encontrado_nada a+15
encontre b-23 c-15
encue* a-27 c+15 d-18
encuentro a-27 c+15 d-18
encuentro_quien a-16
end c-31
end$ a-20 c-19 d+18
ended c-16
ended__in c-16
ended__the c-16
ended_up c-16
enferma a+24 b-17 c-16 d-19
enfermera c-23 d-29
enfermo c-22
enlar* a-22 b-21 c-21 d+23
enlarged a-22 b-21 c-21 d+23
enlarged_heart a-22 b-21 c-21 d+23
enten* a-21 b+17
entendi a-21 b+17
enter* b-39 c-34 d+19
entera b-24 c-26 d+15
entera$ b-20 c-23
entere b-21 c-17 d+17
entie* a-23 b+20 d-27
entiendo a-17 d-20
entra c-17
entra* c-28
entrando a+17 b-19 c-23
entrando_al a+21 b-15 c-16 d-22
entrar c-17
entrar$ a-16
entre b-16
entro c-36 d+15
entro_a a+18 d-17
entro_duro c-15 d+16
enzim* a-16 b-19
enzimas a-16 b-18
enzimas__higado c-17
enzimas__me c-20 d+17
enzimas_del c-17
enzym* a-20 b-17
enzymes a-20 b-17
epile* b-21 c-23 d+23
epilepsy c-16
epine* a-26 c+19
episo* a-16 c-29 d+24
episode$ c-15
episodio d+18
equiv* a+19 d-16
equivoque a+19 d-16
equivoque_de a+19 d-16
er$ a-19 b-21
er__i d-15
era d-37
era__nada a+17
era__yo a+15 b-16
era_el c-16
era_mi d-18
era_nino a-18 c+16
es d-38
es$ a-38 b+18
es__# a+15 b-21
es__@day a-20 d-15
es__@relative d-38
es__a d-20
es__apartamento a+18 d-20
es__de a+20 c-21 d-16
es__del c-19
es__es a-19 b-17 c+20 d-17
es__la a+27 b-29 d-18
es__los a-20 c-15
es__mi d-40
es__no b-24 d-19
es__para a-18 c+15
es__por a-16 b+16
es__primera a+21 b-17 d-15
es__telefono c-24 d+19
es__toma a+16
es__unico b-25 c-19
es__vez a+21 b-17 d-15
es__y a+17 b-18 c-21
es__yo a+23 b-21 d-19
es_alergico a-15 b+16
es_bipolar b+15 c-19
es_confidencial b+17 c-17
es_de b-16 c+17 d-33
es_la a+21 c-19 d-48
es_lo a+19 b-27 d-16
es_mi c-43
es_muy a-22 d-17
es_para d-29
es_problema b-17
es_rapido c+16 d-16
es_un b+22
esa c-24
esa$ a-22 b+16 c-22
esa_@medicine c-18
esa_@place a+19 d-20
esa_@visit b-16
esa__a c-15 d-15
esa__es d-21
esa__me b-26 c-21
esa__mi a-15 c-15
esa__puedo a-18 d+22
esa_hora c-32
esa_noche b-17
esa_palabra b+15 c-18 d-19
esa_vez a-18 d+22
esas a-17 b+16 d-18
escitalopram a+22 b-26 c-31 d-16
escri* c-34
escribame a-25 b-22 c-22 d+25
escriban c-16
escriban$ c-16
escribe c-22 d-25
escribe$ a-19 b+22 c-18 d-20
escribir c-19
escribo a+17 b-15
escuc* a-20 b-22 c-24 d+27
escucho a-17 b-19 d+19
ese c-38
ese_@hours c-19
ese__correo a-18
ese__es c-17 d-18
ese__lo b-19 c-17
ese__me b-23 c-24
ese__mi b-27 c-21
ese__no b-16
ese__por b+16 d-19
ese_dia a+29 b-35 d-21
ese_es a-20 b-17 d+20
ese_lado a+22 b-17 d-24
ese_no a-18
esket* a-15 b-25 c+19
eso b+27 d-36
eso$ c-26
eso__a c-16
eso__digo c-15
eso__el c-17 d-16
eso__en b+15 d-21
eso__es a+19 c-28
eso__hablo b+17 d-16
eso__jaja b-23 c+19 d-19
eso__jamas a+16 b-16
eso__le a+15
eso__lo c-38 d-27
eso__me c-27
eso__mi b+23 c-25 d-24
eso__personal a-16 b+16
eso__por a-16 b+16
eso__que a-23 b+29 c-28 d-23
eso__tiene c-16
eso__ya b-16
eso__yo a+17 b-15
eso_a c-17
eso_creo a-17 b-22 c+19 d-15
eso_cuenta b-36 c+34 d-19
eso_en c-15
eso_es a-24 b+32 d-29
eso_esta d-19
eso_estoy b-21
eso_lo a-21 b+25 c-17 d-17
eso_me c-18 d+15
eso_nada a+21 d-17
eso_no a+24 c-30 d-28
eso_nunca a+19 c-18
eso_por b+16
eso_que a-15 c-22
eso_se c-15
eso_ya c-17 d-19
esos a+28 c-28 d-34
espalda c-15
esper* b-30
espera c-19
esperando b-33
esperando$ a-18 c-25 d+23
esperando__del c+16 d-17
esperando__en a-16 c-17 d+19
esperando__me d-19
esperando__recojan a+15 d-16
esperando__resultado d-15
esperando_el d-15
esperando_la d-18
esperando_que d-19
espere a+33 b-31 c-24 d-33
espereme c-17 d-16
espero a-19 c+17
esposa b-22
esposo c-25
esqui* a-17 c-20
esquizoafectivo a-23 b-23 c-25 d+36
esquizoafectivo$ b-18 d+26
esquizofrenia c-32
esquizofrenia$ a-30 b+18 c-22
esquizofrenico$ a-18 b+18
esquizofrenico_yo a+16 b-16
esta c-42
esta$ c-23
esta__@relative d-19
esta__conmigo b-16 d-16
esta__del a-24 d+17
esta__dialisis d-18
esta__en a+16 d-22
esta__la b-22
esta__le d-18
esta__mi c-22
esta__no c-23
esta__para a+23 b-18 d-23
esta__siete a-15 c-16
esta__yo a-15
esta_bien b-20 c-22 d+15
esta_cerrada d-15
esta_embarazada a-20 b+22 d-18
esta_en a-19 c-16
esta_es d-15
esta_haciendo a-22 b+15 d-22
esta_mal c-21
esta_mi a+16 b-18 d-17
esta_noche a+16
esta_toda a+19 b-16 d-17
esta_todo a+19 b-15 d-18
estab* a-29 c+19
estaba a-26 c+21 d-21
estaba__la c-15
estad* b-32 c+16 d-25
estado b-32 c+16 d-25
estam* a-22 b-26 c+23
estamos a-22 b-26 c+23
estamos_buscando a-17 b-15
estamos_en b-20 d-25
estan c+19 d-33
estan__loca b+15 c-15
estan_evaluando a-18 b-18 c+21 d-16
estar a-23 b+16
estar* b-20 c-16 d+17
estare b-20 c-16 d+17
este a-19 c-21 d+15
este_@year a-27 c-29 d+20
este__de c+17 d-23
este__me a-19 b-20 d+22
este__no d-26
este_numero a-21 b-20
este_pais a+19 d-16
esto b+15 c-41 d-27
esto$ c-29 d-29
esto__lo c-17
esto__mi d+15
estomago a+21 b-18 c-19
estos c-18 d-15
estoy b-16 d-23
estoy$ a-15 b-22
estoy_@insurance b-16
estoy__@eat a+22 b-23 d-22
estoy__@food a+19 d-22
estoy__@medicine d+19
estoy__@relative a+19 c-19 d-18
estoy__@vehicle c-19 d-18
estoy__a a-19
estoy__al a+20 d-24
estoy__casa a-41 b-17 c-17 d+42
estoy__clase a+17
estoy__con a-21 b-23 c+27 d-24
estoy__de c-17 d-26
estoy__el d-23
estoy__en a-17 d+16
estoy__eso b-20 d-22
estoy__las c-20
estoy__me a-21 b-18 c+22
estoy__mi b-31
estoy__mis a+16 b-17
estoy__que b-20 d-22
estoy__resultado d-15
estoy__una a+18 d-20
estoy__verdad a-19 b+16 d-18
estoy_bien b-21 c-23
estoy_con a+22 b-29 c-27 d-16
estoy_de a-19 b-16 c-18 d+19
estoy_desocupada a-19 d+20
estoy_encinta a-24 c-18 d+23
estoy_esperando a-25 b-29
estoy_jubilado d+15
estoy_manejando b+21 c-20 d-25
estoy_operada a+24 c-19 d-21
estoy_pensando c+16 d-17
estoy_sano a+23 c-19 d-15
estoy_segura a-25 b-16 c+23
estoy_sola b-17 c-22
estoy_tomando a-18 d+21
estoy_trabajando a+29 d-32
estoy_triste a+17
estoy_viendo a-20 b-17 c+22 d-19
estre* a+27 b-24 c-22 d-22
estres a+27 b-24 c-22 d-22
estres$ a+17 b-15
estud* b-28 c+25 d-39
estudio a-22 c+25 d-22
estudios b-22 d-28
estuv* a-25 c-23 d+17
estuve a-18 b-26 c-16 d+22
estuve__en d+17
estuve__por d+16
estuve_en b-15
estuvo b+15 d-21
evalu* c+23 d-30
evaluando a-18 b-18 c+21 d-16
evaluaron b+15 c-22 d-18
evaluaron__bipolar a+16 c-16
evaluated b-18 c+22 d-19
even a+18 c-19
eveni* a+16
evening a+16
ever a+18 c-19
ever$ a+33 c-35 d-18
ever__it b-16
ever_took a+18
every a-24 b-60 c-21 d+36
every* d-18
every_@day c-16 d+16
every_@month a-35 b-29 c-33 d+39
every__@month c-21 d+19
every__but d-15
every__i c-15
every__no b-16
every_day a-32 b-20
every_night a-22 b-18
every_three a+18 d-18
every_time a+15 c-25
everybody b+20 c-34
everybody$ a-21
everybody__know a+18
everybody_i a+18
everyone a+16 c-19
everything a+17 d-22
everything$ c-35
everything_@medicine a-19 c+15
everything__@symptom a-18 c+16
everything__@year a+20
everything__a a-17
everything__the d+16
everything_but a-16 d+15
ex b+18 d-42
ex$ a+17 b-18 d-16
ex__drunk b+15
ex__no a+18 c-22 d-18
ex__say b+17 d-15
ex_is a-20 b+19
ex_would b+17 d-15
exact* a-26 c+16
exactly b-27 c+18
exactly$ a-15 b-19 d+16
exacto a-17
exame* a-17 d-17
excep* a-16 b-36 c-31 d+25
except a-16 b-36 c-31 d+25
except_me a+19 d-18
excus* b+17 d-18
excuse b+17 d-18
expec* c-34 d+17
expecting c-34 d+17
expecting$ c-26
expecting_# a-17 d+18
expecting__# a-18 d+16
exper* a-18 c-18 d+21
experience a-18 c-18 d+21
expli* a-22 b+15 d-26
eyes a-19
fabri* a+24 d-23
fabrica a+24 d-23
fabrica_ya a+15
face a-18 c-19
face__up d+16
faceb* a-22 b+22 c-17 d-22
facebook a-22 b+22 c-17 d-22
facia* b-21
facial b-21
facto* a+16 b-18 c-16
factory b-16
faint* c-17 d-19
fall b-31
fall$ b-23 c-24
falla a-24 b-19 c-20 d+26
falla$ a-19 d+19
falta b-50
falta$ c-19
falta* d-19
falta__# c-16
falta__hora a+21 b-18 c-15 d-20
falta__para a-25 b-16 c-21 d+26
falta_el d-16
falta_hacerme c+16 d-16
falta_un c-19
faltaba a-19 c-17 d+21
faltaba_mas a-19 c-17 d+21
faltan d-29
faltan_# a+19 d-19
faltan__@month a+16 d-16
faltan__analisis a-16 c+16
faltan__semanas a+15 d-16
faltan_los a-24 c+23
famil* c-17 d-41
familia d-29
familia__en a+18 b-16
familia_esta a+18 b-16
family a+15 c-24 d-26
family$ b+19 c-17 d-15
family__me a+19 d-15
family_and d+17
family_is a+20 b-18 d-20
far a+28 d-26
far$ a+20 b-25 d-20
far__i a+15
farm a-18 d+18
farma* c-24
farmacia c-24
farmacia$ a+15
farmacia__la d-16
fat c-28
fatal a+20 b-24 c-27
fatal$ a+16 b-22 c-25
fatty a-34 b-27 c-17 d+31
fatty_liver a-28 b-17 d+19
favor c-33
favor$ c-31
favor__dios d+17
favor_de d+17
fea d+20
feas d+16
featu* d+16
features d+16
february a+20 d-21
fee a-19 d-23
feed$ a-16 d+17
feedi* a-18 b-22 c-20 d+22
feeding a-18 b-22 c-20 d+22
feeding$ a-19 d+18
feel$ b-22 c+23
feel_like a+28 b-23 d-31
feeli* b-26 c-26
feeling b-26 c-26
feels a-16 c+16
feels_like a-16 c+16
feet b-26 c-31
feliz a-21 c-24
fell_off d+18
fell_through a+19 d-19
fella a+15 b-20 c-21
felt a-18
felt__i d-15
fence a-18 b-16 c+24 d-25
fende* b-18
fender b-18
fender_bender b-18
feo c+16 d-15
ferti* a-24 b-25 c+28 d-30
fever b-20
few a-17 b-15
few_minutes a-20
few_times a-18 c+22 d-24
fib a-16 d+16
fibri* a-22 b-19 c-20 d+23
fibrilacion a-22 b-19 c-20 d+23
ficha a-15
fiddl* b-17 c-18
fiddle b-17 c-18
fiddle$ c-16
fiebre b-18
field a-18 b-17
fiest* d-22
fiesta c-16
fiestas b-17 d-18
fiestas$ a+16
fifte* a+20 b-18 c-15 d-19
fifteen a+20 b-18 c-15 d-19
fifteen$ a+20 b-18 c-15 d-19
fifth a-16 c-16 d+16
fifty b-23 d-28
figur* b-25 c+21 d-20
figure a-15 c+16
figure__out a-15 c+16
figured b-18
fijo c-19
file d-37
file$ a-28 d-29
filli* b-16
filling b-16
fin a-26 b-21 c-22 d+28
fin$ a-19 c-15 d+21
final a+26 b-21 c-23 d-24
find a-27 c+34 d-41
find$ a-16 b+19 d-20
find_a a-17 b-18 c+18
find_anybody c-18
find_out a-29 b-21 c+27 d-15
find_somebody a-20 b-16 c+21
find_someone b-22 c+16 d-23
fine a+27 b-67 c-47
fine$ a+40 b-57 c-46 d-15
fine__fine a+18 d-20
fine__is c-23 d+20
fine__me a-27 b-25 c-18 d+28
fine__my c-15
fine__time a+16 d-16
fine_by a-18 b-19 c-16 d+20
fine_liver a+16 d-17
fines$ a-15
finis* a-20 b-17 d+21
finished a-20 b-17 d+21
fire a-15 d+20
fire_away a-15 d+20
firma a+16 d-16
firme a-20 b-16 d+20
first a+19 b-23 d-21
first$ d-42
first__for a+23
first__in a-23 c-24 d+25
first__me a+16
first_go a+20 c-18 d-17
first_i a+18 c-18 d-15
first_one a+24 b-17 c-23 d-21
first_time b-31
first_timer a+22 b-19 c-22 d-21
first_trimester a-17 c-15 d+18
fish c-16 d-17
fish_oil c-16 d-17
fit b-26 c-31
fit__a b-17 c-18
fit__fiddle b-17 c-18
fit_as b-17 c-18
fits a-17 d+18
five b-24 c-31 d+25
five$ c-25
fixin* a+17 d-20
fixing a+17 d-20
fixing_to a+17 d-20
flat c-22 d-19
flat__# a+16 d-16
flat_on a+16 d-16
fluoxetina a+23 b-19 c-24 d-17
flutt* d-17
flutters d-17
fly a+21 b-21 c-19 d-20
fly$ a+21 b-21 c-19 d-20
flyin* b-16 c-20
flying b-16 c-20
foggy c+16
folks a-28 b-24 d+26
food a+25 c-17 d-24
for a-17 b+30 c-26
for_@year b-16 c-19 d+18
for__# a+22 c-16 d-22
for__@call b-20
for__@month b-19
for__@year a+21 b-24 d-19
for__a d-18
for__after d+15
for__and b-20 c-26
for__back b-21
for__first a-19 c-16 d+16
for__for a-22
for__heart a-16
for__hour a-22 b-20 d+22
for__in c-16
for__manic d+18
for__my c-17
for__only a-20 c+21
for__or a-19 d-18
for__pressure a-20 b-21 d+19
for__she a+17
for__that b-15
for__this b-17 c-18
for__time c-18
for__week a-15 b-16
for__weeks d-21
for_a a-19 c-20
for_an b-18
for_anxiety a-16
for_asking c-16
for_being c-15 d+21
for_bipolar b-15 d-16
for_blood a-16 d+16
for_checking a-15
for_depression a-16 b+16
for_it b-19 c-39 d+21
for_mania b-19 c-29
for_me b-28
for_my c-22
for_nerves a-17 b-19
for_now a-20 b-22 c+30 d-29
for_one c+15 d-18
for_pain a-26 b+20 d-22
for_sleep a-23 c+18
for_sure a-21 b-21 c+16
for_that b+16 d-23
for_the c-33
for_this c-23
for_two b-26
for_what a-24 b+29 c-25 d-31
forev* a-20 c-16 d+19
forever a-20 c-16 d+19
forge* b-21
forget b-32
forget$ a-27 b-22 c+28 d-27
forget_half a+17
form b+16
forma c-18 d-18
forma$ c-18 d-18
formu* b+23 c-32 d-29
formula c-26 d-15
formula$ a-22
formulario a-20 b+21 d-21
formulario$ a-20 b+21 d-21
forth a-19 c+16
forti* d+17
forties d+17
found b-36 c-39 d+29
found__last d+16
found_a c-17
found_nothing a+19 d-19
found_out a-16 d+16
four b-42 c-33 d+28
four$ b-25 c-27
fourt* d+15
fourth d+15
frasc* a-19 b-24
freaked a-15
free b-25 c-24
free$ c-15
fresh a+16 c-24
fresh__of a+18 c-16 d-17
fresh_out a+18 c-16 d-17
friday a-29 b-27 c+18
friend d-19
friends b-19 d-37
frio a-30 b+32 c-31 d-32
from a-31
from__@clinician c-16 d-15
from__but a+18 d-18
from__cardiologist a+17 c-16
from__heart d-16
from__here a+15 d-15
from_a a-30 c+19 d-21
from_it a-18 c-23
from_reality d+15
from_the b-27 d+17
from_what d-16
front c-16
fue a+19 b-27 d-16
fue_convulsion d-19
fue_la d-23
fue_por b-18
fuert* b-17
fuerte b-17
fuerz* a-20 b+21 c-22 d-19
fuerza a-20 b+21 c-22 d-19
fuerza$ a-20 b+21 c-22 d-19
fui b-30 c+21 d-17
fui__@clinician b-15
fui__veces c+17 d-17
full b-29 c-30
full$ a+23 c-15 d-25
fully a-17 b-19 d+20
fumo b-43
fumo$ a+19 c-18
fumo_@drug a-26 b-25
funci* b-25 c-23 d+19
funer* b-16 d-19
funeral b-16 d-19
funeral$ b-16 d-19
funny a-32 b+20 c+17 d-25
futbo* b-19 c+26 d-29
futbol b-19 c+26 d-29
gallb* c-21 d-16
gallbladder c-20
gallbladder__is a+15 c-17
galls* c-20 d-19
gallstones c-20 d-19
ganas b-19 c-27
ganas$ b-19 c-27
gano a-21 c-15
gastr* a+19 d-17
gastritis a+19 d-17
gato d-19
gatos$ c-21
gave a-18
gave__# a-16
gave__in d-18
gave__kidney a-16 b-18 d+18
gave__me b-16
gave_me a-17 b-21
gemel* a-28 b-23 c-25 d+27
gemelos a-24 b-18 c-20 d+23
gente c-19
get d-25
get__@relative d-17
get__a d-20
get__bed a+19 c-18
get__of c-16
get__to b-20 c+16 d-16
get__you b-21 c+23
get_a a-16 b-18
get_an b-16
get_back b-23 c+22
get_manic d+17
get_my d-16
get_out c-15
get_up c+18
gets b-26
getti* a-30 c+30
getting a-30 c+30
getting_a a-20 c+17 d-26
gf a-24
girl a-20 b-29 d+27
girl$ a-22 b-16 d+18
girlfriend a-15
give__a a-23 c+19 d-21
give__an a+17 d-17
give__day b-18 c+17 d-17
give__to b-18 c-16
give_me d-18
give_my a+18 b-18 c-16
gives c+17 d-19
gives_me c+17 d-19
glass a+23 b-24 c-24
glass__@drug a+15 c-16
glass_of c-19
glasses d-19
glauc* a-23 b-22 c-20 d+24
glaucoma a-23 b-22 c-20 d+24
go$ b-44 c-43 d+19
go__@medicine a-18
go__a b+17 d-16
go__ahead a-19 d+18
go__and a+22 c-15 d-19
go__it a-17 b-31 c-24 d+24
go__my a-15
go__that a-17 b+18
go_a a-18 b-19
go_ahead b-22 c-31
go_back a-19 d-19
go_for a-27 c-20
go_on a-19 d+16
go_to b-17
go_without d+16
god b-34 c-30
god$ a+21 b-17
god_willing a-15 d+16
goes a-31 c+29 d-33
goes$ a-23 b-19 c+24 d-24
going b-27
going__@drive a+23 b-18 d-18
going__have a+21 b-17 c-15 d-19
going__me a-24 d+20
going__to a+21 b-17 c-15 d-19
going_to a+19 c-34
golpe* b-17 c+21 d-30
gone b-34
gone__me a-21 b-19 c-16 d+21
good b-37 c-23
good$ a+28 b-33 c-43 d-16
good_@thanks b-17
good__bad c+18 d-21
good__for a-15
good__in a-15 c-19 d+17
good__me a-21 b-19 d+22
good__mine a-16 c+16 d-15
good__you a-15
good_as b-20
good_now a-17 d+18
good_some c+18 d-23
goodn* a+17
goodness a+17
goodness$ a+16
gordo a-16 b-17
gordo$ a-16 b-17
got b-47 d+20
got_# c-16
got__# c-22
got__@medicine a-17 c+17 d-15
got__@month a-20
got__@relative a-24 c-25 d+28
got__@ride c-17
got__@stop d-17
got__@year a-16 d+16
got__and c-29 d+22
got__ask b-17 d-17
got__at a-22
got__be d-19
got__blood a+15 d-15
got__car b-18 c-18
got__flat a+20 b-18 d-20
got__for c-17
got__in b-27
got__liver d+16
got__minutes a-17 d+19
got__my a-20
got__of c-21
got__on c-18
got__pressure a+15 d-15
got__right c-21 d+24
got__this a-19
got__to a+28 c-22 d-24
got__with a-16
got_an a-16 c-18 d+20
got_big a-18 b-16 c-16 d+18
got_called a+20 c-25 d-16
got_in a-16 c+16
got_it a-24 d+20
got_me a-28 b-18 c-19 d+29
got_my b-30
got_no d+16
got_out c-20
got_snipped a+16 b-17
got_someone a-18 c-21 d+26
got_the c-28
got_time a-18 d+21
got_to a-22 c+17 d-19
got_two a-15
gota a+15
gota$ a+15
gotas a-15 d+15
gracias c-55
grad a-17 c-18 d+20
grado a+19 d-19
grado$ a+20 d-20
gradu* a+27 b-19 c-24 d-26
grand b-29 c-29 d+18
grand$ b-23 c-18
grand* c-20
granddaughter a-16 b+15
grande b-16
grandkids b-18
grandma a-26 c-24 d+22
grandmother a+21 b-20 d-19
grandpa d-15
graso a-30 b-25 c-15 d+28
graso$ a-22 b-18 c-28 d+34
grave a-36 b-20 d+36
grave$ c-17
grave_solo a-17 d+18
great a+18 d-22
great$ b-34
great__i a+21 c-19 d-15
grief a+18 c-25 d-24
group a-19 c-27 d+17
group$ a-15 d+15
group* a-22
groups a-22
groups$ a-21
growl* a+27 b-22 c-19 d-28
grown a-29 c-33 d+18
grown$ a-23 b-22 c-18 d+24
grown_and a-21 c-19
guard* a-15
guess a-40 b-36 c+29
guess$ a-31 b-20 c+37 d-38
guess* a-16 c+19 d-21
guess__am c+16
guess__as a-16 c+16 d-15
guess__good a-16 c+16 d-15
guess_is a-16 c+16 d-15
guess_so a-16 b-19 c-17 d+20
guest a-19 b-18 c-23 d+21
guest$ a-19 b-18 c-23 d+21
guilt* b-16 c-16 d+15
guilty b-16 c-16 d+15
gum a-23 d-25
gummies c+15 d-20
gummy a+17 b-21 d-25
gusta b+22 c-29 d-28
gusta* a+19 c-16 d-16
guste a-23 b-15 c-22 d+24
guste$ a-23 b-15 c-22 d+24
guste* a-19 b-17 c-16 d+18
gusten a-19 b-17 c-16 d+18
gusten$ a-19 b-17 c-16 d+18
gusto a-25 b-28 d+20
gusto$ a-26 b-27 d+20
guys c-22
guys$ b-16
ha b-31
ha_contestado c+17
ha_dado a+21 c-19 d-19
ha_pasado a+16
ha_salido c-17
habia a-17 c+16
habit b-23
habla a-18 c-27
habla$ b+20 c-19 d-20
habla* a-21 c+19
habla__@relative d+15
hablamos a+25 c-20 d-19
hablando a-19 d-16
hablar a-25 b+22 d-16
hablarlo c+15 d-24
hable a-25 c-24
hablo a-24 b+27 c-25 d-30
hablo$ b+18 c-18
habri* a-20 b-24 c+24 d-23
habria a-20 b-24 c+24 d-23
habria__ver a-16 b-20 c+19 d-19
habria_que a-20 b-24 c+24 d-23
hace_@year b-17
hace__@month b-15 c-19
hace__@year b-40
hace__de c-16
hace__hora a-24 b-17 c-18 d+22
hace__no b-21
hace__que b-18
hace_diez b-15 c-19
hace_el a-16 d+16
hace_falta a+19 d-18
hace_mucho b-20
hace_rato a-20 b-30 c-29 d+29
hace_seis a-19 b-22 c+19 d-15
hace_un c-19 d-16
hace_una a-17 d+16
hacen a-25 d-18
hacen_el c+15
hacer$ a+17
hacer* a-40 b-18
hacerlo a-33
hacerlo$ a-31 c+26 d-33
hacerme a-17 c+19 d-19
hacie* a-23 d-24
haciendo a-23 d-24
had d-21
had: b+22 c-51
had:# a-22 b-22 d+23
had:@clinician b-20
had:@place a-16 d+18
had:@relative c-35 d-36
had:@relative_did c-15 d-18
had:@treat b-32 c+21
had:@visit a-22 b-25 c-20 d+31
had:@year a-25 b-22 c-18 d+25
had:a a-25 b+18 c-19
had:a_party b+16 c-16
had:all b-17 d+16
had:am b-26 c-20
had:ambul* c+17
had:and a-37 b-23 d+16
had:ano a-17 b-18 d+17
had:antes a-21 b-19 d+21
had:at b+18 c-24
had:at_a a-19 c-17
had:ayudo c-16 d+16
had:been d+16
had:con a-22 b-27 c-17 d+29
had:con_ustedes a-17 b-20 d+22
had:creo a-21 b-30 c+27 d-25
had:de a-17
had:did a-21 b-16 c-32 d+30
had:did_not a-16 b-17 d+17
had:done c-22 d+20
had:done_it c-18
had:el a-22
had:else b-16 d+19
had:en b+20 c-26 d-15
had:en_# a-17 b-17 d+17
had:en_esto a+25 b-31 d-20
had:en_la c-21 d-38
had:en_urgencias c+17
had:er d-16
had:eso a+20 c-17 d-28
had:esto c-17 d-24
had:fiest* c-16
had:fiesta c-16
had:for a-36 b+30 c-17
had:for_my a-21 d-18
had:friend d-15
had:got a+21 c-20 d-19
had:hace a-17 d+19
had:had c-24
had:had_it c-19
had:have a+22 b-25 d-20
had:have_been d+16
had:have_not a+26 b-16 c-23 d-26
had:he a+26 b-25 c-21 d-21
had:heard a+19 b-20
had:helpe* a-18 d+18
had:helped a-18 d+18
had:here a-17 b-23 c-17 d+20
had:hospi* b-20 c+17
had:hospital b-20 c+17
had:i b-35
had:i_am b-26 c-20
had:i_have c-15
had:in a-38 d+18
had:in_# a-17 d+21
had:in_the b-26 c+26 d-20
had:infusions d+18
had:is_the c+16
had:it a+28 b-44 c-53
had:it_helped a-18 d+18
had:ketamine b-17 c-15 d+17
had:la a-19 d-19
had:last a-21 b-18 d+21
had:last_@year a-17 d+20
had:lo b-22 c+18
had:me a-28 b-47 d+34
had:me_ayudo c-16 d+16
had:mi c-25 d-26
had:mi_@relative c-24 d-23
had:mismo a-19 b-18 d+18
had:my c-15 d-40
had:my_@relative c-22 d-24
had:never a+28 b-21 c-22 d-26
had:new a+26 b-21 d-25
had:no a-32 b+25 c+17 d-37
had:not a-15 b+19 c-20
had:of b-21
had:once b-21
had:one a-28 b-27 d+26
had:only b+30 c-39 d-32
had:otro a-26 b-21 c-19 d+29
had:para a-30 b+30 c-23 d-23
had:party b+16 c-16
had:pasad* a-18 b-16 c-15 d+18
had:prime* a+34 b-33 c-23 d-32
had:se a-20
had:seis a-25 b-19 d+26
had:si d-16
had:six a-20 b-17 c-17 d+22
had:somew* b-16 d+19
had:somewhere b-16 d+19
had:somewhere_else b-16 d+19
had:soy b-39 c-22
had:spravato b-22 c+26 d-16
had:stree* a-18 b+23 c-22 d-23
had:street a-18 b+23 c-22 d-23
had:that_is b-29
had:the a-40 d-19
had:the_er d-16
had:the_street a-18 b+23 c-22 d-23
had:they c+17
had:time b-20 c+15
had:times d+16
had:tried a+23 c-16 d-24
had:tried_it a+23 c-16 d-24
had:un a-32 b+20 c-25
had:una a-18 d-19
had:urgen* c+17
had:urgencias c+17
had:usted* a-24 b-29 d+29
had:ustedes a-24 b-29 d+29
had:vez b-28
had:vez_en b-16 c+16 d-16
had:wife a-17 b+16
had:ya a-20 b-16 d+21
had:year a-17 d+20
had:yet a+17 c-18 d-15
had:you b-32 c-16 d+22
had:your a-17 b-16 d+18
had:¿ b+17
had_# a+17 d-18
had_@body c-17 d+21
had_@food a-21 c-21 d+22
had_@symptom a-18 c-18 d+25
had_@treat a+20 c-18 d-19
had__@food a-17 b-16 d+18
had__@sick a-17
had__@symptom d+15
had__@visit a+19 d-19
had__@year a-29 b-19 c+20
had__a b-17 c+19 d-16
had__ablation d+15
had__ago a-21 b-16 c+15
had__and a-24 d+18
had__as d-19
had__bad a-17 b+19
had__big a-24 b+16
had__break a-20 c-18 d+19
had__but a+17 b-23
had__cancer c-15
had__did c-20
had__episode d+16
had__ever a+16
had__for a+27 b-18 c-23 d-20
had__heart c-24
had__i a+15 b-27 c-16
had__in d-22
had__kidney d-15
had__last b-21
had__liver a-23 b-16
had__manic d+16
had__me b-23 c-17
had__miscarriage c-21 d-16
had__not a+27 b-20 c-20 d-17
had__of c-20
had__once d-22
had__out a+17 c-23 d-22
had__problem d-18
had__reaction a-20
had__scare a-16 c+19 d-16
had__since d-21
had__so a-23 c+16
had__they a+15 d-16
had__this a-15 d+15
had__today c-16
had__transplant c-17 d+17
had__up b-18 c-17
had__uti a+18 d-20
had__valve a-16 d+17
had__vasectomy a+15 b-15
had_an a-25
had_any a+24 c-16 d-21
had_hep a-20 c+21 d-23
had_hepatitis a-19
had_it d-39
had_me a-26 c-23 d+28
had_my a+18 c-32
had_nothing a+23 d-23
had_one c-31
had_some a-19 b-15 c+22 d-18
had_surgery a-17
had_that a+19 c-23 d-21
had_the a+17 b-30
had_this a+16
had_to b-27 c-30 d+22
had_was a-18 d+18
hago b-29
hago__el d-19
hago__prueba c+16
hago_a a+21 b-21 c-18 d-16
hago_la c+16
haha b+28 c-35 d-31
haha$ a-15 b+30 c-29 d-31
haha_no a+21 c-17 d-18
half b-40 c-19 d+16
half$ d-20
half__@food a-22 b-16 d+24
half__at a-15 d+17
half__half a-18 d+18
half__liver a-18 d+16
half_a a-18 b-18 d+21
half_formula a-18 d+18
half_my a-18 d+16
halfw* a+25 b-24 c-18 d-24
halfway a+25 b-24 c-18 d-24
halla* a+23 c-26 d-18
hallu* a-24 b-30 d+15
hallucinations a-26 b-27 c-29 d+29
hambr* b+19 c-17 d-37
hambre b+19 c-17 d-37
hambre$ a+18 d-34
han b-36 c+16
han__cinco c-17
han__de c-23
han__eso a+29 c-27
han__la a-19
han__nada d-21
han__veces a+20 c-22
han_checado c+16
han_dado b-20
han_encontrado a+15
han_puesto a+23 c-20
han_revisado a-18 c+21
handl* a-26 b-22 d+22
handled a-26 b-22 d+22
handled$ a-18 b-18 c-23 d+22
hands a+28 b-19 c-22 d-30
hang a-17 b+19 c-18 d-18
hang_on a-17 b+19 c-18 d-18
happe* d-32
happened b-17 c+18 d-21
happy a-16 c-19 d+19
hard b-23 c+26 d-38
hard__say a-22 b-22 c+30 d-24
hard__tell c+17
hard_pass a+27 b-27 c-27 d-25
hard_to a-22 b-29 c+29 d-27
hardl* b-26
hardly b-26
hardly_ever a+16
has c-25
has$ a-15 b+17
has_# a-20 b+20 c-17 d-18
has__@body b-19
has__and a-15 c-17 d+15
has__at d-16
has__been c-16
has__cancer a-17
has__disease d-17
has__do b-18
has__have b-18 c-23
has__i c-18
has__list a-15 b+16 d-15
has__my a-22 c-18 d+25
has__not a+27 b-21 c-21 d-20
has__on b-18 c-24 d+21
has__pacemaker a-19
has__pressure d-15
has__problem c-17
has__writing a-18 b-15
has_a b-16 c-21 d+18
has_been b-16 c-27 d+19
has_cirrhosis d-16
has_it c-19
has_me b-21
has_not b-24 c+26 d-32
has_one d-16
has_the a+15 c-34 d-18
has_to b-23
hasta a+15 b-48 c-40
hasta__# a+28 d-27
hasta__en b-19
hasta__jajaja a-17 b-20 d+21
hasta__la a-21
hasta__me b-16 c-16
hasta__no a+23 d-25
hasta_ahora b-16 c-23
hasta_el b-28 c-25
hasta_las a+23 d-25
hasta_me a-18 b-15 d+19
hated a-22 c-18 d+24
hated_it a-22 c-18 d+24
have$ a+30 b-23 c-28 d-23
have_@drink a-19 b+18 d-17
have_@relative c-15
have__@body a-15
have__@medicine c-17
have__@relative c-15 d+15
have__@ride c-15
have__@year c-16
have__a b-21
have__and a-15
have__any a+20
have__ask a-18 b-27 c+33 d-24
have__asked a-19 c+19
have__at c+19 d-22
have__be b+22 c-19
have__been d-19
have__blood c-15
have__but d-20
have__by a-16
have__car a+18 d-17
have__check c+18
have__day a-30 d-17
have__else d+16
have__for c-20
have__from d-16
have__go c+18
have__had b-16 d-28
have__heart b-22 c-18 d+16
have__i b-16
have__it b-39
have__look b-20
have__more a-18 c-16
have__my b-33
have__nothing a+23 d-23
have__of a+17 c-31
have__on c-27 d+15
have__pass a+18 d-15
have__questions d-16
have__right b-22
have__take c-16
have__that b-27 d-21
have__the a-29
have__there c-16
have__time a-19 b-15 c-15 d+19
have__tried b-20 c-26
have__yet a+16 c-16
have_a a-20 c-21
have_an b-17
have_any a+16
have_been a-18 b-30
have_company c-15 d-22
have_got b-18 c-23
have_had b-23 c+15
have_heard b-16 c-25
have_high c-17
have_is b-16
have_it a-24
have_low a+16 d-15
have_my c-33 d-18
have_never a+23 c-17
have_not b-31 c+23 d-28
have_one b-16
have_some a-19 b-17 d+15
have_someone a-24 b-15
have_the c-23
have_tried a-17 c-18 d+21
have_wondered a-19 c+20
havin* b-19
having b-19
having__my c+17 d-24
hay a-15
hay_@parking a-15 b+22 d-16
hay_@ride c-17
hay__@fetch a-20 c-16
hay__que a-15 d-17
hay_nadie a-16 c-23 d+24
hay_que d-16
hay_quien a+19 b-17 c-25
hayan a+19 c-19
hayan_dicho a+19 c-19
he b-27
he__# c-19
he__@treat b-16 c-27 d+17
he__a c-30
he__and a+18 d-17
he__been a+17 c-20
he__but a-23
he__can d-20
he__con a-15
he__de b-29
he__eso a+28 b-27 c-19 d-22
he__for d+17
he__got c-21
he__had b-16 c-16
he__he d-20
he__i a-17 c+15 d-16
he__it c-15
he__la d-16
he__me b+18 c-26
he__nada a+26 d-29
he__not c-22
he__of c-20
he__that c-16
he__the a+19 c-32 d-19
he__to a-17 c-18
he_can c-20
he_drinks a-22
he_estado a+26 b-21 c-19 d-24
he_got a-16
he_has c-20
he_ido b-16
he_is a+22 d-21
he_oido a+18
he_passed a-16
he_says d-21
he_tenido b-20
he_tomado b-25 c-21
he_usado a+16
head b-27
headache b-21 c-19
heade* b-18 d-18
headed b-18 d-18
healt* b-34
health b-22
health__the c-15 d+19
healthy b-23 c-23
healthy$ a+18 d-15
hear b-18
hear__@relative d-16
hear__my d-15
hear__sometimes c-18 d+18
hear_things c-18 d+18
heard b-28 c+24 d-27
heard$ b-17 d-17
heard__it a+16 c-16 d-16
heard__once c+18 d-16
heard_my a-18 b-17 c+19 d-18
heard_of a+22 b-16 c-21 d-18
heard_voices c-16
heari* a-18
hearing a-18
heart b-21
heart$ c-29
heart* b-28
heart: d-21
heart:# b-37 c-21
heart:#_@month a-19 d+20
heart:#_@year c-22 d+18
heart:#_casi a-20 d+21
heart:#_de a+19 d-20
heart:#_last b-16 c-20
heart:#_over b-30 c-27
heart:#_siempre a+18 d-19
heart:#_this a+20 d-21
heart:110/7* a+21 b-19 c-16 d-21
heart:118/7* a+23 b-17 d-25
heart:120/7* a+19 b-17 c-17 d-17
heart:@animal b+17 c-22
heart:@call a-23 b+16 d-22
heart:@clinician d-24
heart:@clinician_dice a+16
heart:@clinician_dijo b-16 d-20
heart:@clinician_in a-22 c+18 d-16
heart:@clinician_says a-19 c-22 d+22
heart:@date b-30 d-24
heart:@day d-29
heart:@drive b+17 d-15
heart:@hello a-23
heart:@machine d-15
heart:@medicine a-42 d+26
heart:@medicine_for a-18
heart:@month c-17
heart:@open c-19
heart:@price d-20
heart:@relative b+27 c-29 d-25
heart:@relative_and d-15
heart:@relative_died b+15
heart:@relative_es a+21 b-19 c-17 d-20
heart:@relative_had a+17 c-15 d-30
heart:@relative_has a-16 b+15
heart:@relative_le a+16 c-16 d-17
heart:@relative_si c-17
heart:@relative_side c-16 d-21
heart:@relative_tiene b+17 d-15
heart:@relative_y a-19
heart:@sick a-18
heart:@symptom a+18 d-17
heart:@thanks b+16 c-26 d-34
heart:@thanks_a d-23
heart:@wrong a+16
heart:@year a-33 b-24 d+21
heart:@year_ago b-18
heart:a_@relative a-16
heart:a_bad a-22
heart:a_clock b-17
heart:a_dios a+23 b-22 d-19
heart:a_fib a-16 d+16
heart:a_fiddle a+23 b-16 d-25
heart:a_heart c-32
heart:a_hole d+16
heart:a_leaky d+17
heart:a_mule a+16 d-17
heart:a_murmur a-16
heart:a_pacemaker a-16 d+16
heart:a_que b+22 d-20
heart:a_small c+16
heart:a_valve a-20 d+20
heart:a_veces d-17
heart:ablat* c-15 d+20
heart:ablation c-15 d+20
heart:about_# a-17 d+17
heart:abuela b+20 d-20
heart:abuelita a-21 b+22 d-21
heart:abuelo a-22 b+22
heart:acaso a+24 b-22 c-23 d-22
heart:acaso_baja a+18 b-16 c-18
heart:actua* a+17 d-18
heart:actually a+17 d-18
heart:afib a-31 b-26 d+30
heart:ago b-18
heart:ahi c+15 d-20
heart:al a+19 b-18 d-34
heart:al_@clinician a-22 c+16 d-17
heart:al_cien a+17 b-17
heart:all c-34
heart:alrea* a-17 b+22 c-20 d-28
heart:already a-17 b+22 c-20 d-28
heart:alta a-19 c+19
heart:alta_la a-16 d+17
heart:alway* a+21 b-21 c-22
heart:always a+21 b-21 c-22
heart:am d-26
heart:am_good a+18
heart:am_nervous b-17 d-17
heart:am_ok b-16
heart:amlodipine d+19
heart:an b-28 c+16
heart:an_ablation c-15 d+20
heart:and a-16 b-19
heart:and_down c+20 d-24
heart:and_it c-18
heart:and_the d-19
heart:ando b-24 c-24
heart:angin* a-17 d+21
heart:angina a-17 d+21
heart:ano a-17 d+16
heart:anos a-31 b-19 d+18
heart:anoth* a-18
heart:another a-18
heart:ansie* a+17 c-15
heart:ansiedad a+17 c-15
heart:answe* a-17 b+21 c-19 d-18
heart:antes a-32 b+18 d-26
heart:anyth* a+18 b-25
heart:anything a+18 b-25
heart:apara* a-15 c+16
heart:aparato a-15 c+16
heart:are c+21 d-17
heart:are_watching c+24 d-25
heart:arrit* a-20 b-23
heart:arritmia a-20 b-23
heart:as c-21
heart:as_a b-37 c-16
heart:as_i c-17
heart:ask a-17
heart:asthm* a+25 c-19 d-25
heart:asthma a+25 c-19 d-25
heart:at c+19 d-22
heart:at_# a-21 c-15
heart:at_the b-19 c+16 d-22
heart:attac* a-15 c-30
heart:attack c-23
heart:attacks c-17
heart:back a+21 b-21 d-22
heart:bad a-16 c-28
heart:baja a+35 b-31 c-27 d-30
heart:baje a-15 c+19 d-17
heart:baje_de a-15 c+19 d-17
heart:bajit* a+25 b-23 c-19 d-24
heart:bajita a+25 b-23 c-19 d-24
heart:be a-22
heart:be_honest c+16
heart:beats a-22 b-16 c+24 d-24
heart:been b-37 c+16
heart:been_on c-16 d+20
heart:been_told d-23
heart:been_up a-18
heart:befor* a-22 b+22 d-25
heart:before a-22 b+22 d-25
heart:bendi* c-16
heart:bien a+31 b-32 c-29 d-16
heart:bien_de a+23 d-22
heart:bill a+20 c-20 d-19
heart:bill_of d-15
heart:blood c-23
heart:blood_pressure c-17
heart:borde* c+18
heart:borderline c+18
heart:both c-32
heart:both_had d-15
heart:both_my d-15
heart:both_of a-23 b-20 d+24
heart:bp b-32
heart:bp_@medicine d+20
heart:bp_is b-33 c-27 d+17
heart:bp_was a-18 c+19 d-17
heart:broke* a+16 c-21 d-18
heart:broken a+16 c-21 d-18
heart:broken_heart d-17
heart:but b-39
heart:but_i b-23
heart:but_it b-16
heart:but_my a-20 c-15 d+24
heart:but_no a-17
heart:but_not d-20
heart:by b-24 c+22 d-27
heart:by_the b-20 c+16 d-22
heart:bypas* a-23 c-35
heart:bypass b-25 c-28 d+27
heart:bypasses a-28 b+25 c-17 d-21
heart:call a-19 d-20
heart:can c-17
heart:cardi* b-39
heart:cardiaca c-17
heart:cardiologist a-16 b-30
heart:cardiologo c-16
heart:casa d-24
heart:casi a-25 d+18
heart:casi_siempre a-18 d+18
heart:cero a+16 d-16
heart:chama* d+15
heart:chart b+16 d-20
heart:checa* a-16
heart:checando a-15
heart:check a+23 b-20 c-18 d-22
heart:check* b-24
heart:checked b-17 d-17
heart:checked_and a+15
heart:checked_out a+15
heart:checkup a+15
heart:checkups a-17
heart:chequ* a+23 c-15 d-24
heart:chequeo a+23 c-15 d-24
heart:chest a-15
heart:chole* a+15 c-22 d-23
heart:cholesterol a+15 c-22 d-23
heart:cien a+17 b-17
heart:clean a+27 b-15 c-24 d-27
heart:clean_bill a+20 c-20 d-19
heart:clear* a+24 b-21 c-24 d-19
heart:cleared a+24 b-21 c-24 d-19
heart:clock b-17
heart:clock* a+17 d-18
heart:clockwork a+17 d-18
heart:coles* d-20
heart:colesterol d-20
heart:como a+21 b-16
heart:como_un a+29 b-26 c-23 d-24
heart:compl* a+18 d-18
heart:con a-18 c-22
heart:con_@medicine d+19
heart:con_el d-21
heart:con_un a-21
heart:conge* c-17 d+20
heart:conte* a-16
heart:contr* c-25
heart:control d+20
heart:controlada d+19
heart:coraz* c-32
heart:corazon c-32
heart:corazon_de a+30 b-28 c-20 d-29
heart:corazon_esta a+18 b-21
heart:corazon_estoy a+17 d-16
heart:corazon_grande d+16
heart:corazon_lo d-16
heart:corazon_no c-17 d+17
heart:could_be c+21 d-17
heart:count c-28
heart:count* c-16
heart:count_if b-17 d+17
heart:creep* c+16 d-19
heart:creeping c+16 d-19
heart:creeping_up c+16 d-19
heart:cuand* a-19 b-20 c+18
heart:cuando a-19 b-20 c+18
heart:cuent* a-16 b+20 d-19
heart:cuenta a-21 b+22 c-16 d-15
heart:dad c-20 d-30
heart:daddy b+19 d-19
heart:dads b+16 c-16 d-17
heart:de a+21 b-17 c-16
heart:de_alta c-15
heart:de_eso a+26 b-22 c-21 d-20
heart:de_las a+16 d-18
heart:de_peso a-15 c+19 d-17
heart:de_toro a+17 d-15
heart:de_un a-23
heart:defin* a-18 b+20 c-22
heart:depen* b-15
heart:depends b-15
heart:desca* a+34 b-33 c-35 d-22
heart:descartaron a+18 b-19 c-17
heart:desde a-32 b-25 c-24 d+32
heart:diabe* a+17 c-26 d-26
heart:diabetes a+15 c-24 d-25
heart:diagn* a-23 b-19
heart:dice_que a+16
heart:dicen a-16 b-17 c+19
heart:died b+15
heart:died_of b+15
heart:diero* d+16
heart:dieron d+16
heart:dieron_@medicine d+17
heart:digo a-19 b+17
heart:dije a-18 b+19 d-19
heart:dijer* a-17
heart:dijeron a-17
heart:dijeron_que a-16 c+15
heart:dijo b-18
heart:dijo_que d-22
heart:dio c-33
heart:dio_de c-15
heart:dio_un c-16
heart:dios d-25
heart:disea* a-19 b+16 c-16
heart:disease a-19 b+16 c-16
heart:do_not b-40
heart:docto* b-25 d-25
heart:doctors b-25 d-25
heart:does c-41
heart:does_but a+17
heart:does_that a-20 b+22 c-18 d-17
heart:dos a-16 b-18 c-22 d+21
heart:doubl* a-21 b-17 c-22 d+25
heart:down a-17 b-18 c+22
heart:ekg a+19 d-17
heart:el_@day d-17
heart:el_cardiologo c-16
heart:el_chequeo a+16 d-15
heart:el_corazon c-22
heart:el_de a+20 b-19
heart:el_electro d-16
heart:el_limite b-16
heart:el_resultado c+15
heart:elect* b-17 d-20
heart:electro b-17 d-20
heart:ella b-20 d+18
heart:en a-22 b+27 c-30
heart:en_# b-20 c-22
heart:en_@date c-16
heart:en_mi a-19 b+31 c-37 d-48
heart:enalapril c-19 d+23
heart:enfermera d-17
heart:enlar* a-22 b-21 c-21 d+23
heart:enlarged a-22 b-21 c-21 d+23
heart:enlarged_heart a-22 b-21 c-21 d+23
heart:era b-27 c+18 d-22
heart:es a+17 d-35
heart:es_el d-16
heart:es_la a+24 b-25
heart:ese a+16 c-17 d-28
heart:eso c-45
heart:esta c-20
heart:estab* d-26
heart:estaba d-26
heart:estoy_sano a+16
heart:estre* a+19 b-18 d-15
heart:estres a+19 b-18 d-15
heart:estud* d-20
heart:estudios a+19 c-23 d-15
heart:ever a+16 c-18
heart:every* c-19 d-23
heart:ex a+21 b-27 d-17
heart:excep* a+25 b-24
heart:except a+25 b-24
heart:except_me a+19 d-18
heart:failu* d+17
heart:failure d+17
heart:famil* b+21 c-24 d-23
heart:family c-17
heart:family_and d+17
heart:far a+15
heart:fib a-16 d+16
heart:fibri* a-22 b-19 c-20 d+23
heart:fibrilacion a-22 b-19 c-20 d+23
heart:fiddl* a+23 b-16 d-25
heart:fiddle a+23 b-16 d-25
heart:fine b-25
heart:fit a+23 b-16 d-25
heart:fit_as a+23 b-16 d-25
heart:for a-42 c-21 d+31
heart:for_@year c-16 d+17
heart:for_her b-17
heart:for_it b-17 c-18 d+17
heart:for_my a-16
heart:for_the b+15
heart:found a+17 c-20
heart:from d-26
heart:from_the d-17
heart:get a-18 c+17
heart:go a-20 b+16 d-21
heart:gone c+16
heart:good a+24 b-20 d-21
heart:got c-39
heart:got_a c-15 d+16
heart:got_an c-15 d+16
heart:gracias c-17 d-29
heart:grand* a-22
heart:grande d+16
heart:grave a-17
heart:hace a-28 b-28 d+21
heart:hace_# a-19 d+18
heart:hace_@year a-17
heart:had_a c-27
heart:had_any a+20 d-19
heart:had_it c+16 d-25
heart:had_the b-18 c-17 d+16
heart:haha a+17
heart:halla* a+23 c-26 d-18
heart:has_it c-17
heart:has_the d-23
heart:hasta a-18 b-23
heart:have_a a-30 b-23 c-20 d+33
heart:have_high c-17
heart:have_it d-16
heart:have_low a+16 d-15
heart:have_not a-21 c+20
heart:have_to b-21 c+18
heart:healt* b-32
heart:health b-20
heart:healthy b-22 c-18
heart:heart c-16
heart:heart* b-28
heart:heart_@clinician b-19
heart:heart_@medicine d+17
heart:heart_and a+20 d-17
heart:heart_attack c-23
heart:heart_disease a-15
heart:heart_failure d+17
heart:heart_is b-16 c-32
heart:heart_itself a-16 d+16
heart:heart_monitor a-19 b-16
heart:heart_no a-20 c-16 d+19
heart:heart_problems c-22
heart:heart_skips a-23 b-22 c+24 d-24
heart:heart_stuff a+22 c-16 d-22
heart:heart_trouble a+22 b-19 d-21
heart:heartbeat a-20 b-19
heart:hearts a+19 c-16
heart:her b-29
heart:her_@relative d-15
heart:here b+18 c-17 d-18
heart:hi a-23
heart:high a-46 d+20
heart:high_and a-16 c+17 d-17
heart:high_blood a-20 b-25
heart:high_bp a-17 c-18 d+25
heart:high_but a-24 c-34 d+32
heart:high_cholesterol d-17
heart:high_when a-18
heart:hijo d-16
heart:him b-18
heart:hiper* c-25 d+20
heart:hipertensa d+19
heart:hipertenso d+17
heart:hipertenso_de a-25 b+18
heart:his b+18 d-20
heart:hold b+17 d-19
heart:hole d+16
heart:hole_in d+16
heart:holte* c+18 d-17
heart:holter c+18 d-17
heart:hones* c+16
heart:honest c+16
heart:huh a-25 c-23
heart:husband b+21 c-25
heart:hyper* a-39 b-17 c-30 d+40
heart:hypertension a-38 b-16 c-27 d+39
heart:i b-19
heart:i_already d-17
heart:i_am d-24
heart:i_do b-27
heart:i_had a-29 b-29 c+15
heart:i_have b-38
heart:i_run a+19 b-18 c-17
heart:i_see c-17 d+17
heart:i_sent b+16
heart:i_take a-16 b-20 c-18 d+21
heart:i_was c+15
heart:i_would a-23
heart:idea a-21 c+22
heart:if c-35
heart:if_anything a+25 b-24 c-26 d-16
heart:if_it c-16
heart:in a-40
heart:in_# a-23 b-20 c-21 d+26
heart:in_@date b-20 d-27
heart:in_me a-16
heart:in_my a-33 b+18 c-15
heart:in_the a-17
heart:infar* c-18
heart:infarto c-18 d-16
heart:insuf* a-15 d+15
heart:insuficiencia a-15 d+15
heart:insuficiencia_cardiaca a-15 d+15
heart:irreg* a-22 b-23
heart:irregular a-22 b-23
heart:irregular_heartbeat a-20 b-19
heart:is_# a+20 d-20
heart:is_all a+19 c-22
heart:is_been a-21 c+22 d-20
heart:is_good a+25 b-18 c-18 d-26
heart:is_high a-31 b-19 d+29
heart:is_it a-26 d+16
heart:is_my a+24 b-19 c-19 d-23
heart:is_normal c-19
heart:is_up a-18 b-16
heart:it a-19 b-17
heart:it_and c-17
heart:it_does b-16 d+17
heart:it_i b-16
heart:it_races d-16
heart:it_runs c-17
heart:it_was b-20
heart:itsel* a-16 d+16
heart:itself a-16 d+16
heart:jaja b-46 c-30
heart:job d+17
heart:june b-17 c+19 d-21
heart:just a+18 b-51
heart:just_high a-25 b-20
heart:just_the b-18
heart:kid a-16
heart:knowl* a+18 c-21
heart:knowledge a+18 c-21
heart:la b-17 c+23
heart:la_@medicine a-16
heart:la_presion b-22 c-18
heart:la_tengo b-20
heart:la_tension b-26 d-19
heart:las_dos a+16 d-18
heart:last_spring c-18
heart:last_time a-18 b+15
heart:latel* c+15 d-15
heart:lately c+15 d-15
heart:le d-31
heart:le_dio c-16
heart:leaky d+21
heart:leaky_valve d+21
heart:les a-22 b+25 c-21 d-22
heart:like b-26 d-29
heart:like_clockwork a+17 d-18
heart:limit* b-16
heart:limite b-16
heart:limpi* a+19 b-16 c-16 d-15
heart:limpio a+18 b-15 c-15
heart:lo b+16 c-52 d-16
heart:lo_descartaron a+18 b-19 c-17
heart:lo_tengo d-16
heart:lo_unico a+17 b-18
heart:looke* a-17 c+18 d-17
heart:looked a-17 c+18 d-17
heart:lord c-17 d-19
heart:los a-21
heart:losartan d+23
heart:low a+47 b-22 c-45 d-44
heart:low_blood a+22 d-22
heart:low_if a+16
heart:low_side a+22 b-19 c-16 d-18
heart:mal a+24 b-27 c-22 d-15
heart:mama c-23
heart:mande a-17 b+20 c-17 d-20
heart:marat* a+26 b-22 c-23 d-21
heart:marathons a+17 b-16 c-15
heart:maratones a+16 c-15
heart:marca* a-36 c-27
heart:marcapasos a-34 c-24
heart:marcapasos_desde d+15
heart:marido c-17
heart:mas c-20
heart:mas_bien a+20 d-17
heart:maybe c+18
heart:me a-18 b-46 c+19
heart:me_dieron d+16
heart:me_dijeron a-17
heart:me_dio c-25
heart:me_i c-16
heart:me_la a-30 b-28 c+35 d-28
heart:me_lo b-17 d+21
heart:me_on c-21 d+21
heart:me_operaron a-23 b-29 c-27 d+26
heart:me_pusieron a-20 d+25
heart:me_revisaron a+16 c-16
heart:me_sale c+16
heart:me_sube a-22 c+24 d-22
heart:me_that a+18
heart:me_to d-19
heart:mean c-17
heart:medicina d+16
heart:medico c+15
heart:meds a-31 b-15
heart:mercy c-22 d-27
heart:metoprolol d+27
heart:mi b+16 c-32 d-29
heart:mi_@relative c-17
heart:mi_casa a+17 d-20
heart:mi_corazon b-24
heart:mi_no a+15
heart:might c+16 d-17
heart:mine b-28
heart:mis a-21 b+23 d-32
heart:moms a-17 b+16
heart:monit* a-24 b-27
heart:monitor a-24 b-27
heart:more a-15
heart:morni* c-16
heart:morning a+16 d-19
heart:mother c-19
heart:much a-15
heart:mucha* c-15 d-16
heart:mule a+16 d-17
heart:murmu* a-23
heart:murmur a-23
heart:my c-24
heart:my_@relative b+23 c-34 d-28
heart:my_back a+17 d-16
heart:my_bp b-22
heart:my_cardiologist c-18 d+19
heart:my_chart b+16 d-20
heart:my_heart b-41 c+17
heart:my_parents d-15
heart:my_physical a+20 b-15 c-17 d-19
heart:my_pressure a-17 b-29 c-23 d+32
heart:my_twin c-15
heart:nada a+24 b-35 c-22
heart:nada_de a+20 d-17
heart:nada_grave a-17
heart:nada_mas a-20 d+21
heart:negat* a+27 b-22 c-21 d-26
heart:negative a+22 b-20 c-16 d-21
heart:negative_on a+19 b-18 d-19
heart:negativo a+16
heart:neith* a+20 d-17
heart:neither a+20 d-17
heart:nervi* c+16
heart:nervios c+16
heart:nervo* b-17 d-17
heart:nervous b-17 d-17
heart:never b-26
heart:never_been d-16
heart:next a-15 c+15
heart:ni d-22
heart:ni_idea a-18 c+18
heart:ningu* a+25 d-26
heart:ninguna a+24 d-26
heart:ninguna_de a+19 d-20
heart:no b-32
heart:no_@medicine a-26 c+22
heart:no_heart b-20 c-18
heart:no_me a-16 c+18
heart:no_padezco a+20 d-22
heart:no_se a-29 d+17
heart:no_tomo a-17
heart:nobod* a-23 b-16 c+25 d-21
heart:nobody a-20 c+21 d-18
heart:nomas b-49
heart:nomas_el b-21
heart:none a+19 c-17 d-23
heart:norma* a+22 b-26 d-36
heart:normal a+21 b-25 d-35
heart:not b-30 d-19
heart:not_been a-20 c+19
heart:not_have a+20 c-15
heart:not_me a+21 b-18 c-31
heart:not_my a+20 d-20
heart:not_say a-23
heart:not_that a+28 b-28 c-25
heart:not_to a+18 c-21
heart:nothi* a+20 b-42
heart:nothing a+20 b-42
heart:nothing_but c-20
heart:now a-22
heart:numbe* c-17 d+15
heart:numbers c-17 d+15
heart:nunca b-19 d-37
heart:nunca_me d-28
heart:of a+17 c-39
heart:of_a a+16 c-17 d-24
heart:of_health b-16 c-18
heart:of_the c-19 d+19
heart:of_those b-20
heart:oh d+16
heart:ok b-24
heart:old a+18
heart:on a-29
heart:on_@medicine a-17 c-19 d+26
heart:on_@relative c-16 d-21
heart:on_both a+19 b-18 d-19
heart:on_the a-25 c+25 d-38
heart:once b-26
heart:one b-28
heart:only b-51
heart:only_diabetes a+16 d-15
heart:only_the a-22 d+23
heart:only_when a-16 c+17 d-19
heart:opera* a-25 c-28 d+25
heart:operaron a-25 c-28 d+25
heart:operaron_a a-15 c-15
heart:or b+18 d-21
heart:other* a-15 d+15
heart:otherwise a-15 d+15
heart:out a+17 c-17 d-32
heart:out_fine a+20
heart:over b-17 c-30
heart:over_# b-30 c-27
heart:pacem* a-26 d+20
heart:pacemaker a-26 d+20
heart:padec* c-20
heart:padecia a+16
heart:padecia_yo a+16
heart:padez* b-16
heart:padezco b-16
heart:panic c-19
heart:papa a+20 b-23 c-19
heart:para b-20 c-32
heart:para_eso d+16
heart:para_la b-18 c-23
heart:paren* d-15
heart:parents d-15
heart:passe* d-26
heart:passed d-26
heart:passed_my a+21 b-17 c-20 d-17
heart:pastilla a-31 b+22 c-15
heart:pastillas b-19 c+21 d-20
heart:perfe* a+34 b-29 c-31 d-29
heart:perfect a+27 b-21 c-22 d-24
heart:perfecto a+20 c-21
heart:pero a-15
heart:pero_a a+18
heart:pero_de b+15 d-16
heart:peso a-15 c+19 d-17
heart:physi* b-20
heart:physical b-20
heart:pill a-18 b-19 d+17
heart:pills a-22 b-24 d+17
heart:poco a-18 d+17
heart:por c-24
heart:por_mi b-25
heart:pots c-18
heart:pregu* a-17 d-17
heart:pregunta b+18 c-23
heart:prein* a-16 d+18
heart:preinfarto a-16 d+18
heart:presi* c-23
heart:presion c-23
heart:presion_alta a-32 c-30
heart:presion_ando a-17 d+16
heart:presion_es a-17 b+16
heart:presion_si a-25 d+27
heart:press* b-29 c-18
heart:pressure b-28 c-16
heart:pressure_@medicine b-16 d+20
heart:pressure_is a-25 b-24 d+23
heart:pressure_yes a-20 c-16 d+19
heart:probl* c-32
heart:problem a+22 c-20 d-19
heart:problems c-22
heart:puro b-22 c-20
heart:pusie* c-16 d+16
heart:pusieron c-16 d+16
heart:quadr* d+18
heart:quadruple d+18
heart:quadruple_bypass d+18
heart:que a-24 d-30
heart:que_estoy d-19
heart:que_la a-22 d-16
heart:que_me c-22
heart:que_no a-17 c+20 d-28
heart:que_tengo a+18 b-17 c-16
heart:races d-17
heart:rathe* a-18 b+17
heart:rather a-18 b+17
heart:reloj a+25 b-22 c-18 d-23
heart:resul* a-18 c+19 d-16
heart:resultado c+15
heart:revis* d-20
heart:revisaron a+16 c-16
heart:revisaron_y a+16 c-16
heart:rhyth* a-21 b-16
heart:rhythm a-21 b-16
heart:roble a+27 b-21 c-17 d-24
heart:roto d-18
heart:run a+19 b-18 c-17
heart:runs c-24
heart:runs_about a-17 d+17
heart:runs_in a-23 c-15
heart:runs_low a+19 b-21 c-17 d-16
heart:said a-35 c+24
heart:said_i c-16
heart:said_it c+16
heart:sale c+17
heart:sali a+16
heart:salio b-18 d-27
heart:salio_alta c+15 d-15
heart:salvo a+22 b-22 d-17
heart:same a-28 b+28 c-21 d-28
heart:sano b-22 c-23
heart:sano_como a+17
heart:say d+18
heart:say_i a-24
heart:says a-23 b-35 c+22
heart:se a-32 b+15
heart:se_me b-24
heart:secon* a-15 b-21 c-21 d+20
heart:second a-15 b-21 c-21 d+20
heart:see a-18
heart:segun d-15
heart:segun_el d-15
heart:sent a-18 b+21 c-17 d-18
heart:she b-21
heart:si b-18 d+25
heart:si_acaso a+24 b-22 c-23 d-22
heart:si_el a-16 d+17
heart:si_la d+17
heart:si_soy d+18
heart:si_yo a+18
heart:side c-16 d-23
heart:siemp* c-33
heart:siempre c-33
heart:sin b-28 c+25 d-37
heart:sin_@medicine a-16
heart:since a-33 b-28 d+21
heart:since_i a-20 c-16 d+20
heart:sister d-19
heart:skip a-21 d-24
heart:skips a-26 b-24 c+22
heart:small c+16
heart:so c-18
heart:solo a+27 b-38 c-31
heart:some a-15 c+19 d-17
heart:somet* a-27 b-32 c+21
heart:something b-19
heart:sometimes a-25 b-21 c+30 d-25
heart:sopli* a-17 c+17
heart:soplito a-17 c+17
heart:soplo a-34 c-41 d+42
heart:soplo_de a-18 b-20 c-25 d+25
heart:sound a+27 b-26 c-23 d-28
heart:soy b-27 c-28 d+26
heart:soy_hipertensa a-16 d+23
heart:soy_hipertenso a-18 d+20
heart:sprin* c-18
heart:spring c-18
heart:stent c-21
heart:stent* a-17 c-16
heart:stent_en a-16 d+18
heart:stents a-17 c-16
heart:still c-16
heart:stres* d-28
heart:stress a+22 c-24 d-18
heart:stress_test a+17 c-18
heart:stron* a+23 b-22 c-23 d-20
heart:strong a+23 b-22 c-23 d-20
heart:strong_as a+16 c-16
heart:stuff a+22 c-16 d-22
heart:sube a-22 c+24 d-22
heart:suegra d-17
heart:surge* a-20 b-18 c-21 d+23
heart:surgery a-20 b-18 c-21 d+23
heart:svt a-21 b-18 c-18 d+27
heart:take a-32
heart:take_@medicine d+23
heart:take_a a-16
heart:tengo b-24 c-36 d+23
heart:tengo_# a+23 d-23
heart:tengo_arritmia d+19
heart:tengo_de d-17
heart:tengo_el a-18 d+19
heart:tengo_la a-17 d+21
heart:tengo_normal a+16
heart:tenia b-16
heart:tension_alta d+18
heart:test a+18 b-17 d-15
heart:text b+15 d-16
heart:textb* a+21 b-18 c-18 d-20
heart:textbook a+21 b-18 c-18 d-20
heart:that c-31 d-19
heart:that_i a+20 c-18
heart:that_is c-31 d+16
heart:that_way a+16 b-15
heart:the a-18 c+18
heart:the_@clinician c-27 d-19
heart:the_@medicine a-18
heart:the_bad a+21 d-21
heart:the_blood c-21
heart:the_cardiologist b-18 c+16 d-23
heart:the_low a+22 b-19 c-16 d-18
heart:the_numbers c-15 d+15
heart:the_one a+23 c-19 d-25
heart:the_pressure b-25 c-24
heart:then a-16 b-20 d+16
heart:there a-19 c-25 d+19
heart:they a-25 b-69 d+18
heart:they_are c+24 d-26
heart:they_said a-29 b-22 c+20
heart:think a+19 c-19
heart:think_so a+19 c-19
heart:this c-34
heart:this_morning a+20 d-21
heart:those b-20
heart:thoug* d-16
heart:three b-16 c-20
heart:ticke* b-32 c-25
heart:ticker b-30 c-22
heart:tickers a+16
heart:ticki* a+19 b-19 d-15
heart:ticking a+19 b-19 d-15
heart:tiene a-16 c-18
heart:till a-23
heart:time a-19
heart:tiroi* a+18
heart:tiroides a+18
heart:to a-28 b-20 c+31 d-20
heart:to_ask b-24 c+19
heart:to_be a-20
heart:to_do a-18
heart:to_my a+18 c-21
heart:to_watch a-19 c+21 d-18
heart:toda a-21
heart:todo a+25 c-22 d-35
heart:todo_bien a+22 d-19
heart:todos b+15 c-23 d-23
heart:told d-34
heart:told_me d-18
heart:told_that c-16
heart:toma d-16
heart:tomo a-27 b-29 d+15
heart:tomo_@medicine a-29 b-26
heart:toro a+21 d-18
heart:traig* b-16
heart:traigo b-16
heart:traigo_marcapasos d+16
heart:tres a-15
heart:troub* a+18 b-23 c-24
heart:trouble a+18 b-23 c-24
heart:tuesday a+20 b-17 c-18 d-18
heart:tuve a-31 b-27
heart:tuve_un a-24 b-23 c-28 d+32
heart:tuvo b+20 d-21
heart:twin c-15
heart:twin_does a+16
heart:two a-25 b-26 d+26
heart:two_heart d+16
heart:two_stents d+15
heart:uh a-17 b-20 d+20
heart:uh_huh a-17 b-20 d+20
heart:un a-21 b-22 d+23
heart:un_infarto c-17
heart:un_preinfarto a-16 d+18
heart:un_reloj a+21 b-16 d-19
heart:un_roble a+19
heart:un_soplito a-17 c+17
heart:un_soplo a-24 c-34 d+34
heart:una b-18 c+16
heart:una_vez c+16 d-15
heart:under_control d+16
heart:unico a+17 b-18
heart:up a-38 c+22
heart:up_and c+21 d-25
heart:up_there a-17 d+18
heart:uso b-18 d+16
heart:valve a-31 b-27 c-18 d+29
heart:valvu* c-17 d+24
heart:valvula c-17 d+24
heart:valvula_mitral d+15
heart:vez a-23 c+17 d-16
heart:vida a-16 d+17
heart:vigil* a-25 b-16
heart:vigilan a-21
heart:was b-34 c+19 d-17
heart:was_high d-24
heart:watch a-19 b-20 c+24 d-22
heart:watch_it d-15
heart:watches c-15
heart:watching_it c+19 d-20
heart:way a+16 b-15
heart:weigh* d-22
heart:weight d-22
heart:what a-17 b+18 d-22
heart:what_is b+18 c-22
heart:when a-30 c+24 d-18
heart:when_i a-31 c+28 d-16
heart:who d-16
heart:why a-17 d-16
heart:wife d-15
heart:with c-19
heart:with_@medicine d+16
heart:with_it c-15
heart:would a-27 c+22
heart:would_have b-19 c+16
heart:would_rather a-18 b+17
heart:wrong a+16
heart:y_me a-25
heart:y_no d-17
heart:y_ya a-18
heart:ya a-40 b+25
heart:ya_no a-17 c+16
heart:year b-18
heart:years b-27
heart:yes a-28 b-41 c-23 d+38
heart:yo a+18 b-29 c-43
heart:yo_nada a+15 b-15
heart:yo_no c-25
heart:you a-27 b+38 c-18 d-42
heart:your a-23 b+15 d-18
heart_@clinician b-19
heart_@medicine a-19 c-15 d+24
heart_@price a-22 b-24
heart__@year d+16
heart__a b-18
heart__at a-16
heart__but b-17
heart__fine c-20
heart__good a+16
heart__have a+15 d-18
heart__high d-15
heart__in a-29
heart__last c-16
heart__my a-16 b-20
heart__no a+20 c-16 d-20
heart__normal a+21 b-18 c-21
heart__or d-17
heart__pressure a+26 d-25
heart__runs a-17
heart__said d+18
heart__they c-18 d+18
heart_and a+20 d-17
heart_attack c-23
heart_disease a-15
heart_failure d+17
heart_is b-16 c-32
heart_itself a-16 d+16
heart_monitor a-19 b-16
heart_no a-20 c-16 d+19
heart_problems c-22
heart_skips a-23 b-22 c+24 d-24
heart_stuff a+22 c-16 d-22
heart_trouble a+22 b-19 d-21
heartbeat a-20 b-19
heartbeat$ c-24 d+23
hearts a+19 c-16
hearts__it a+18 d-16
heavens a+17
heavy b-16 c-16
heck b-20
heck_no a+19
hell b-31 c-19
hell$ a+20 d-19
hell_no a+17 c-15
help c-17
helpe* a-16 b-16 c-16 d+20
helped a-16 b-16 c-16 d+20
helped$ a-21 b-15 d+23
helps d-16
hep a-33
hep_c a-27
hepat* a-42 b-32 c+16
hepatitis a-42 b-32 c+17
hepatitis$ c-31 d+31
hepatitis__de c+16 d-15
hepatitis__nino c+17 d-17
hepatitis_a c+17 d-17
hepatitis_b c-30 d+30
hepatitis_c c-26 d+27
hepatitis_de c+18 d-19
her a-22 c+20
her$ b-23 d+17
her_@medicine d+15
her__# a-16
her__@medicine a-16 c-15 d+20
her__but c-15
her__had d-15
here b-20 c-29
here__me a+21 b-19 d-22
here__the a-16 d+17
here_and a+17 d-15
here_in b-24 c-24
here_with b-23
herma* a-24 b+21 c-16
hermana d-19
hermanos a-24 b+21 c-16
heroi* d+17
heroin d+15
herse* b-22 c-25
herself b-22 c-25
herself$ a+19 d-18
hi a-35 b+23
hice b-25
hice__prueba a+15 c-17
hice_la c-18
hicie* b-22
hicieron b-22
hicieron__eco c-17
hicieron_nada a-21 c+19
hierb* d-28
hierbas c-24 d-24
hierbas$ c-22 d-19
higad* c-21
higado c-21
higado$ a-30 d+19
higado__# a-16 d+17
higado__me a-27 b+16 c-28
higado_graso a-25 b-21 d+23
higado_inflamado d+18
higado_si a-17 c-17 d+22
high a-46 b-24
high$ a-18
high__@medicine a-21 c-19 d+22
high__am a-16 c+18 d-19
high__i a-26 b-21 c+18
high__never c-16
high__the a-23
high_and a-16 c+17 d-17
high_blood a-20 b-25
high_bp a-17 c-18 d+25
high_but a-26 d+21
high_cholesterol d-17
high_school b-23
high_when a-18
hija a-25
hijo c-20
hijos a+17 c-30
him b-21
him_at d-17
him_i a-15
hinch* a-23 b-21 c-23 d+26
hinche a-19 b-18 c-19 d+20
hiper* c-27 d+22
hipertensa d+19
hipertenso d+17
hipertenso$ b-20 d+16
hipertenso__la a-25 b+18
hipertenso_de a-25 b+18
hipom* b-16
hipomania b-16
hipomania__de b-16
his d-17
his$ a-24 b+16 c-25
his__him b-15
his__not a+21 b-18 c-21
histo* c-24
historial c-22
historial$ b+15 c-21 d-27
hit b-18 c+16 d-23
hit__up a+20 d-20
hit_me a+23 c-19 d-21
hit_my a-15
hit_the b-20
hits a-20 b-23
hives a-19 c-27 d+23
hizo b-20
hold a-42 d+16
hold__@animal b+17 d-19
hold_it b-21
hold_my a-28 b-28 c-20 d+27
hold_on b+16 d-20
hold_up a-22
holdi* a-18 d+17
holding a-18 d+17
hole a-18 d+18
hole__heart d+16
hole_in d+16
holidays a-16
holte* c+18 d-17
holter c+18 d-17
hombr* a+21 c-15 d-19
hombre a+21 c-15 d-19
hombre$ a+21 d-16
home b-51
home$ b-34
home: c-26
home:# c-44
home:#_minutes b-17
home:@animal a-25 b-26 d+25
home:@body a-25 b-19 d+23
home:@body_up a-25 b-20 c-16 d+26
home:@call c+17 d-16
home:@clinician b+22 c-24 d-28
home:@clinician_was b+15
home:@clothes a-38 b+18 c-32
home:@clothes_alla b+15
home:@clothes_off b-16 d+15
home:@clothes_there a-16 b+18 d-18
home:@door b-40 c-36 d+19
home:@drink a-23
home:@drive a-16
home:@drive_through a+15
home:@eat c-20
home:@food b-23 c-18
home:@late b-16 c-16
home:@parking c-22 d-17
home:@parking_lot a+19 b-17 d-18
home:@place a+22 b-31 d-22
home:@relative b-18
home:@relative_has a+18 d-17
home:@relative_lo a-17
home:@relative_me a-16 b-28 d+21
home:@relative_ya a-16
home:@stop a-20 d-23
home:@stop_mi b+17 d-17
home:@symptom a-21 c+18
home:@thanks a-37 c-22 d+16
home:@thanks_a a-21 d+18
home:@traffic a+21 b-27 c-22
home:@vehicle d-28
home:a d-25
home:a_dios d+15
home:a_flat a+20 b-18 d-20
home:a_mi a-18 c-16
home:about b-20 c-17
home:aca d+15
home:acabo a-19 b-18 d+19
home:acabo_de a-19 b-18 d+19
home:acost* a-26 b-22 d+24
home:acostado a-25 b-20 d+22
home:afuer* a+15
home:afuera a+15
home:ago a-16
home:ahori* a-16 b-15
home:ahorita a-16 b-15
home:al b-16
home:all a-24 d+20
home:alla a-18 b+21 c-18 d-18
home:am b-37
home:am_at b-29
home:am_in a-16
home:am_lost a+16 c-16
home:and b-22
home:and_sound a-19 b-18 d+19
home:ando a+16 c-16
home:apart* a-15 d+16
home:apena* a+25 b-24 c-18 d-23
home:apenas a+25 b-24 c-18 d-23
home:aqui b-18 c-17
home:are b-18
home:askin* a-15
home:asking a-15
home:at b-18
home:at_the b-28 c-44
home:at_your d-23
home:atora* a+19 b-19 d-19
home:atorados a+19 b-19 d-19
home:atorados_en a+16 b-17
home:aun a+25 b-18 c-31 d-21
home:aun_estoy a+18 c-18 d-17
home:back a-20 b-33 c-39 d+31
home:back_at a-23 b-17 d+23
home:band a+15
home:be d-16
home:bed a-16 b-17 d+17
home:been b-18 c-19
home:bien a-34 d+24
home:brother a+16 d-17
home:building b-16
home:bus a+23 b-18 d-19
home:but a-22
home:but_i a-16
home:by a-18 c+15
home:by_now c+16
home:caldi* a-16 d+16
home:caldito a-16 d+16
home:cama a-26 b-27 c-16 d+28
home:camin* a+20 b-19 c-18 d-19
home:camino a+20 b-19 c-18 d-19
home:can a-21 b+24 d-22
home:can_i a-16 b+22 d-20
home:car b-16
home:casa a-17
home:casit* a-18 d+20
home:casita a-18 d+20
home:clinica a+20 d-20
home:como d-25
home:con b-39 c-41
home:con_la d+15
home:con_mi b-18 c-24
home:con_mis d+15
home:cops b-18 c-18
home:couch a-22 b-22 d+22
home:creo a-21 b+16 d-22
home:creo_que b-16 c+20
home:cuadr* d-17
home:cuand* b+16
home:cuando b+16
home:cuart* a-25
home:cuarto a-25
home:de c-17
home:de_su d-16
home:deje a-20 d-23
home:dejo a-18 d+18
home:dejo_en a-18 d+18
home:del b-18
home:desde a-22 d+22
home:desde_las a-22 d+22
home:did a-18
home:dios d+15
home:dog a-17 b-18 d+18
home:door b-26 c-21 d+23
home:drive c-18
home:drive* a-25 b+19
home:driver a-20 b+20 d-17
home:dropp* b-19
home:dropped b-19
home:dropped_me b-15
home:eating a-21 b-21 d+22
home:el a+20 c-22 d-24
home:el_@vehicle b-21
home:el_cuarto a-15
home:el_sofa a-17 d+17
home:en a+23 b-62 c-28
home:en_camino a+27 b-15 d-31
home:en_casa b-20 d+15
home:en_el a+22 b-16 c-32 d-19
home:en_la a+20 b-40 c-23
home:en_mi a-35 b-33 c-25 d+37
home:enter* a-17 d+17
home:entera a-17 d+17
home:es a-19 c+18 d-21
home:es_la d-18
home:eso a-22 c+19 d-25
home:esper* a+25 c-23 d-25
home:esperando a+23 c-21 d-23
home:esperando_que a+15 d-16
home:esposa a-17
home:esposo a-19 b-21
home:esta a-17 b-19
home:estam* a+18 b-17
home:estamos a+18 b-17
home:estar a-16 d-16
home:estoy b-45
home:estoy_con a-17 d+19
home:estoy_en b-20
home:falta a+26 b-23 c-21 d-26
home:farma* a+20 d-19
home:farmacia a+20 d-19
home:feet a-25 b-20 c-16 d+26
home:flat a+20 b-18 d-20
home:flat_on a+16 d-16
home:get d-16
home:get_me d-16
home:getti* a-16 c-16 d+16
home:getting a-16 c-16 d+16
home:go a+17 d-17
home:good a-17 b-20 d+21
home:got_a c-16 d-22
home:got_in c+16 d-15
home:gracias a-31 c-16
home:guess a-15 c+19 d-18
home:ha b-15 d-21
home:hace a-18 b-15 d+19
home:hace_rato a-18 b-15 d+19
home:had c-17 d-20
home:halfw* a+25 b-24 c-18 d-24
home:halfway a+25 b-24 c-18 d-24
home:hambr* b+22 c-24 d-27
home:hambre b+22 c-24 d-27
home:has a+18 d-18
home:hasta a-23 b-27 d+26
home:have d-31
home:have_not b-20 d-24
home:he b-16 c+16 d-21
home:he_is c-16
home:heard a-20 b-17 c+21 d-16
home:her c+15 d-17
home:here b-29 c-27 d+20
home:hermana a-18
home:hija c-20
home:him a-24 c+20
home:his c+19 d-18
home:home b-34 d+23
home:home_sweet a-20 b-15 d+19
home:hora a+20 b-17 c-16 d-21
home:house b-24
home:i a-19 c+26 d-29
home:i_am b-36
home:i_have a-16
home:i_think a-16 c+17
home:in a-18 c-16 d+20
home:in_my a-27 b-27 c-17 d+27
home:in_the a+16 b-34 c-27
home:is c+20 d-30
home:is_my d-18
home:is_not a+16 d-19
home:jacket b+15 d-15
home:jaja a-25 b-21 d+23
home:jajaj* a-16
home:jajaja a-16
home:just a-22 b-21 d+19
home:kind a-16
home:la d-17
home:la_@door a-23 b-20 c-17 d+23
home:la_@place a+20 d-20
home:la_@relative a-15
home:la_farmacia a+20 d-19
home:las b-18
home:left b+21 d-29
home:left_my a-23 b+24 d-24
home:like a-23 b-19 c+19
home:llant* a+20 b-16 c-16 d-20
home:llanta a+20 b-16 c-16 d-20
home:llave a-18 b-16 d+19
home:llega* a-18 b-20 d+18
home:llegamos a-21 b-16 c-17 d+22
home:llego d-38
home:llegu* a-29 b-30 d+26
home:llegue a-29 b-30 d+26
home:lo a-22
home:lobby a+23 d-24
home:locke* b-17
home:locked b-17
home:los a-16 d+17
home:lost a+16 c-16
home:lot a+19 b-17 d-18
home:made b-22
home:made_it b-22
home:me_dejo a-18 d+18
home:me_ha c+16
home:me_recojan a+15 d-16
home:media a+18 b-15 d-18
home:media_hora a+18 b-15 d-18
home:mi a-16 c-19
home:mi_cama a-23 b-26 d+26
home:mi_casa a-15 d+16
home:minut* b-17
home:minutes b-17
home:minutes_ago a-18 d+16
home:minutes_out a+17 d-17
home:mis a-15
home:my a-18 c-15
home:my_@clothes a-16
home:my_@relative b-28 c-21
home:my_couch a-19 b-18 d+22
home:my_house a-16
home:nadie a+15
home:ni d-16
home:ningu* a-17 d+17
home:no b-44
home:no_me a-16 b-17 c+16
home:no_se a-23 b-16 c+25
home:nobod* a+24 b-18 c-17 d-24
home:nos a+21 b-15 c-15 d-20
home:not b-39 d-17
home:not_heard c+15
home:not_home d-17
home:not_sure c+17
home:not_yet a+19 c-17 d-16
home:noved* a-23 d+21
home:novedad a-23 d+21
home:now a-20 b-27
home:nurse b+18 c-21 d-24
home:off a-16 b-20 c-17 d+19
home:on a+18 b-39 c-15
home:on_# a+16 d-16
home:on_my b-28 c-22
home:on_the a+26 b-15 c-35 d-21
home:one a-23 c-18 d+17
home:out a+33 b-24 c-24 d-32
home:outsi* a+20 b-18 c-19 d-17
home:outside a+20 b-18 c-19 d-17
home:papa c-22 d-20
home:param* a+18 b-15 d-18
home:paramos a+18 b-15 d-18
home:parec* a-21 b-28 c+25 d-23
home:parece a-21 b-28 c+25 d-23
home:parking d-21
home:pero a-18 b-17 d+18
home:pero_llegamos a-16 d+17
home:pharm* a+16 d-16
home:pharmacy a+16 d-16
home:por c-23 d-19
home:por_la a+20 b-18 c-15 d-15
home:prime* a+17 b-16 d-16
home:primero a+17 b-16 d-16
home:probl* a-23 d+23
home:problema a-17 d+17
home:puedo b+17 d-18
home:puerta a-23 b-20 c-17 d+23
home:que d-29
home:que_esta c+15
home:que_me c-18 d-20
home:quien a-21 b+22 c-22 d-21
home:rato a-18 b-15 d+19
home:recli* a-17 d+16
home:recliner a-17 d+16
home:recoj* a+15 d-16
home:recojan a+15 d-16
home:road a+17 c-15 d-15
home:room d-19
home:safe a-19 b-18 d+19
home:safe_and a-19 b-18 d+19
home:salie* a+18 b-18 d-15
home:saliendo a+18 b-18 d-15
home:salva a-16 b-15 d+17
home:sana a-16 b-15 d+17
home:sana_y a-16 b-15 d+17
home:se d-27
home:segui* a+22 b-16 d-24
home:seguimos a+22 b-16 d-24
home:seguimos_en a+15
home:senta* a+18 d-16
home:she d-33
home:shoes b-16 d+15
home:showe* d-15
home:si d-16
home:sigo a+27 b-23 d-31
home:sigo_en a+19 b-18 d-24
home:sin a-32 b-17 d+29
home:sin_novedad a-23 d+21
home:sitti* b-18 c-18
home:sitting b-18 c-18
home:sitting_in d-17
home:sitting_on a-18 d+17
home:so d-33
home:sofa a-18 d+16
home:someb* d-16
home:somew* c+15
home:somewhere c+15
home:sound a-19 b-18 d+19
home:soup b-15 d+15
home:soy a-15
home:stati* a+15
home:station a+15
home:still a+44 b-39 c-35 d-43
home:still_in a+19 d-20
home:still_on a+19 c-15 d-19
home:stopp* a+22 c-17 d-20
home:stopped a+22 c-17 d-20
home:stopped_at a+20 c-15 d-20
home:stuck a+28 b-27 c-20 d-27
home:stuck_on a+18 d-16
home:su c-16
home:sueter a-17 b+18 d-18
home:sweet a-24 c-19 d+15
home:sweet_home a-20 b-15 d+19
home:tapon a+21 d-19
home:taxi b-17
home:tengo a-30 b+30 c-28 d-28
home:tengo_hambre a-28 b+25 c-23 d-22
home:that a-20 b+24 d-33
home:that_was a-23 b+25 c-17 d-24
home:the a+19 c-34
home:the_@animal a-16 b-17 d+16
home:the_@clinician b+16 c-18 d-22
home:the_@door b-18
home:the_@vehicle a+21 b-18 d-19
home:the_car b-15
home:the_house a-20
home:the_pharmacy a+16 d-16
home:the_road a+17 c-15 d-15
home:there c-19 d-31
home:think a-18 c+19 d-17
home:this d-21
home:this_is b-16 c+16
home:throu* a+15
home:through a+15
home:to_get d-16
home:todav* a+34 b-24 c-30 d-34
home:todavia a+34 b-24 c-30 d-34
home:todo a-32
home:todo_bien a-17 d+16
home:toman* a-16 d+17
home:tranq* a-23 b-16 d+22
home:troub* a-15 d+16
home:trouble a-15 d+16
home:tucke* a-15 b-19 d+18
home:tucked a-15 b-19 d+18
home:tucked_in b-18 d+17
home:uber d-20
home:un b-25
home:up b-27
home:vamos a+20 d-22
home:vamos_en d-17
home:viaje a-15 b+15
home:viend* a-20 b-18 c-20 d+23
home:viendo a-20 b-18 c-20 d+23
home:voy a+25 d-27
home:voy_en a+18 d-20
home:waiti* a+30 b-23 c-25 d-30
home:waiting a+30 b-23 c-25 d-30
home:waiting_on a+15
home:walke* a-19 b-15 d+19
home:walked a-19 b-15 d+19
home:walked_in a-21 d+20
home:was a-31 b+27 d-22
home:was_so b+15
home:was_wild a-18 b+19 d-21
home:watch* d+15
home:watching d+15
home:way a-16
home:we b-40
home:we_are b-16 d-21
home:we_stopped a+16
home:when a-16 b+20 d-15
home:when_is b+16
home:wild a-18 b+19 d-21
home:with_my a-16 d+15
home:x d-16
home:y a-23 b-38 d+28
home:y_salva a-16 b-15 d+17
home:ya a-36 b-22 d+26
home:ya_en a-27 b-21 d+26
home:ya_estoy a-29 c-17 d+28
home:ya_hasta a-19 b-15 d+18
home:ya_llego d-19
home:ya_llegue b-17 d+20
home:yet a+36 b-24 c-31 d-28
home:yo a-33 c+28
home:your a+16 c-20 d-24
home:your_place d-20
home__# a-20 d+17
home__home a-20 b-15 d+19
home_after d-16
home_sweet a-20 b-15 d+19
hon a-24 c-17
hon$ a-24 c-20
hones* b-46
honest b-17
honestly b-39
honestly$ b-35
honey b-26 c-20
honey$ b-18
honey_i b-17
hongo* d-20
hongos d-20
hope b-31 c+15
hope__lol a-16 c+16
hope_not b-16 d-26
hope_so a-25
hopin* b-25 c+24 d-26
hoping b-25 c+24 d-26
hoping__@relative c+16 d-16
hoping__can c+16 d-16
hoping_my c+16 d-16
hoping_to b-23 c+17 d-24
hora c-45
hora$ c-23 d-18
hora_era b+17
hora_me a-18
horario b-24 c+16
horas a-32 b-33
horas$ a-23 b-26
horri* b-26 c-32 d+25
horrible c-19
horrible$ c-16
horse b+21 c-21
horses a-19 c-17
hospi* a-15 b-19
hospital$ a-16 b-20
hour c-26
hour$ c-32
hour_ago d+16
hours a-18 d+16
house b-20
how a-36 b+44 d-61
how__does b+23 c-23
how__feel a-17 b-24 c+26
how__i a-21 b+29 d-27
how__is c-27
how__it a-17
how__know b+16
how__my d-17
how__will a-17 d-18
how_i b-27 c+27 d-17
how_long a-26 b+15 d-15
how_many a-22 b+16 d-22
how_much b+17 d-17
how_would b+22
hoy b+28 d-41
hoy$ a-16 d-22
hoy__la b+18 c-21 d-21
hoy__manana a+16 c-15
hoy_ni a+16 d-15
hubby c-20
hubo c-17
huevo d+15
huh a-41 b+32 c-38 d-22
huh$ a-39 b+34 c-36 d-26
hungr* a+31 b-15 c-28 d-33
hungry a+31 b-15 c-28 d-33
hungry__a a+21 d-23
hungry__bear a+21 d-23
hungry_as a+21 d-23
hurt a-29 b+15 c-27
hurt__baby b+16
hurt_the b+18 d-16
husba* a+17 d-22
husband c-19
husbands a+17 d-22
husbands_been d-18
hyper* a-40 c-36 d+25
hypertension a-38 b-16 c-27 d+39
hypertension$ a-15 d+17
hypom* a-20 b-27
hypomania b-23 c+23
hypomanic d+17
hyste* a+20 b-16 c-20
hysterectomy a+20 b-16 c-20
hysterectomy$ c-15
hysterectomy_# a+16
i$ c-16 d-16
i_@clinician a-22 b-21 c-20 d+23
i_@drive b+21 c-26 d-34
i_@drug a+18 b-21 c-16
i_@eat a-16 b+19
i_@sick c-18 d+16
i_@stop b-15 c-20
i_@vehicle a-21 b+16
i__# d-31
i__@body a-29 b-24 c+30
i__@call c+17
i__@drink b+25 c-31 d-20
i__@drive c-34
i__@drug b-30 c+16
i__@eat b+16 c-26 d-18
i__@late c+16
i__@medicine c-26 d+16
i__@month a+21 b-24 d-26
i__@move d-21
i__@relative c+16 d-16
i__@stop d-16
i__@symptom a-27
i__@vehicle d-20
i__@year a-19 c+16 d-15
i__a c-27
i__about d-21
i__adopted c+16 d-15
i__after c-15
i__allergic a-20 c-26
i__alone a+21 b-18 c-21 d-17
i__already d-23
i__always d-17
i__an c-24
i__and b-21 c-33 d+23
i__answering a-18
i__around a-21
i__asleep a+20 d-31
i__b c-17 d+16
i__baby c-20
i__back a-19 b-23 c+20
i__bad b-20
i__be b-22 c-34 d+22
i__been a-17 b-26
i__before a-16 b+18 d-19
i__better a+22 b-19 c-19 d-23
i__bipolar a-25 b-30 c-22 d+35
i__blood d-16
i__but d-24
i__by d-19
i__can a-16
i__cath a-15 b-15 c-15 d+17
i__check c+16
i__clear b-17 d-21
i__come c-17
i__coming c-24
i__covered c-17
i__day a-18
i__do b-21
i__does b-19 c+17
i__doing a-16 d+26
i__down a+22 d-18
i__drink d-16
i__dude a+15
i__ever d-17
i__find a-26 c+20 d-18
i__for a-19
i__four a+17 d-17
i__free a-26 d+26
i__get a-17 b-17 c+25
i__go b+17 d-24
i__going a+19 b-22 c-20
i__good b-24 c-25
i__got b-19 c-23
i__grandkids d+15
i__guy a+17
i__had a-25
i__half b-17 c-22
i__have b-52
i__he a-21
i__heard b-17
i__heart b-32 c-29 d+24
i__hepatitis c-21 d+23
i__her b-23
i__him a-20
i__his a-19 c-17
i__home b-16 d-16
i__hope c-20
i__how b-15
i__i a-20 b-23
i__in c-29
i__is a+20 b-22 d-28
i__it c+23 d-29
i__just b-23
i__know b-22
i__little a+18 c-24
i__liver b-21
i__lol a+19 b-24
i__long a+28 b-22 d-25
i__lost a+18 c-17
i__lot a-22 b-23 c+17
i__low a+20 d-20
i__make b-21 c-26 d+17
i__man a+22
i__manic a-21 c-15 d+22
i__marathons a+17 b-16 c-15
i__maybe a-17 c+19
i__minor a+19 d-19
i__miss a+18 d-18
i__more b-23
i__most a-20 b-15 c+16
i__much b-28
i__my d-23
i__name a-16
i__nervous b-20 d-20
i__never d-15
i__new a+33 b-22 c-24 d-32
i__night d-16
i__no b-24
i__normal c-18
i__not a-24
i__nothing a+31 d-29
i__now a-25
i__off b-24
i__ok b-25
i__on b-27
i__one b-23 c+19
i__only b-16 d-20
i__or d-17
i__out b-22
i__outside a+15
i__own a-19 b+22 d-24
i__prescribed a-25 c+24
i__psychotic c-15 d+17
i__pumping a-17 b-15 d+22
i__rather c-31 d-28
i__running c-19 d+20
i__safe a-19 d+19
i__see b-26 c-20
i__shot a+21 d-18
i__sixty a+25 b-21 d-24
i__skip a+32 b-33 c-24 d-31
i__sleep a-23
i__so b-34
i__some a-30
i__somebody a-19 b-17 c+20
i__someone a-40 d+16
i__something a-18 c+15
i__sometimes a-24
i__still b-30
i__stuck a+15
i__swing a-15 d+15
i__take b-15 c-16
i__talk c-24
i__than a-25 b-17 d+16
i__that c-37
i__them b-18 d+19
i__then a+16 d-25
i__there c-24
i__they d-17
i__things a-23 d+17
i__think b-21 d-29
i__this d-18
i__three c-21
i__time c-18 d+15
i__to a-15
i__today a-20 d+21
i__told c-17
i__too b-30
i__took a+16 c-18
i__track c+17 d-17
i__tried b-18 c-23 d+24
i__trouble a-17
i__trust d-21
i__up b-31
i__use c-18
i__want a-28 b+23 c-17
i__was c-20
i__week d+15
i__were a-16 d+16
i__what c-17
i__when b-16
i__will c+16
i__with b-19 c-15
i__wondered a-19 c+20
i__work a-26
i__would b-22 c-16 d+17
i__yes c-28
i__you a+18 d-25
i__young a-19
i__your a-17 b-18 c-18 d+22
i_already a-27 b+24 c-23
i_am c-22
i_answer b+16
i_be c-29 d+16
i_black a-16 c-18 d+18
i_breastfeed a-18 b-17 c-15 d+19
i_bring c-17
i_broke d-19
i_can a-16
i_come a-17
i_could d-24
i_doubt a-35 b-18 c+30 d-22
i_drink d-17
i_feel d-25
i_find a-28 c+16
i_forget b-31
i_found c-16
i_gave b-21
i_go b-24
i_got c-19
i_guess a-38 b-26
i_have b-29 c-20
i_heard b-24
i_hope a-29 b-16 c+32 d-27
i_just a-18 b+34 c-34 d-39
i_know a+17 b-16 d-29
i_leak c-21
i_left d-20
i_might a-19 b-18 c+25 d-24
i_moved a+23 b-22 c-19 d-22
i_must d-15
i_need d-23
i_never a+28 b-37 d-20
i_only a+19 d-21
i_pee c+18
i_plan a-16 b-18 d+16
i_planned d-18
i_pump a-27 b-22 c-24 d+27
i_remember b-28 c-39 d+31
i_run a+19 b-18 c-17
i_said c-16
i_saw a-16 b-18
i_say a-16 b+19 d-21
i_see a-23 b-24
i_sent a-18 b+21 c-17 d-17
i_skip c+16
i_still a-20
i_suppose a-18 c+24 d-22
i_sure c-24
i_take b+17
i_talk d-21
i_tell c+16 d-21
i_think a-35 b-17 c+36 d-30
i_thought c-29
i_took a+19 c-21 d-18
i_tried c-15
i_use a-16
i_usually a+15 b-19
i_want c+22 d-28
i_wanted a+16 b-19 c-20
i_was a-25 b-45 c+18
i_wear a-21 c-22 d+18
i_will d-21
i_wish a+18 b-19 c-19
i_woke a-17 d+15
i_work d-20
i_would c-16
iba b-15
iba_a b-15
ibuprofen c-18
ibuprofeno b-20
ic a-19 b-18 c-20 d+21
ice c+16
id c-17
idea a-20 b-36 c+28 d-35
idea$ a-22 b-17 c+29 d-20
ido b-16
ido__@treat c-24
ido_a b-16 c-25
if a-49 c+35 d-21
if__@move c-17
if__@relative a-16 b-17 c+19 d-17
if__a b-31 c+25
if__am c-18
if__can a-16
if__count a-17
if__counts a-23 d-29
if__gets c+23 d-21
if__have a-15 c+18 d-21
if__is a-28 c+37 d-28
if__makes a-17 c-20 d+19
if__not a-22
if__say b+16
if__stays d-19
if__the b-24 c+22 d-15
if__then b-18 d+22
if__to c-16
if__truck c+15 d-16
if__yes b+15
if_anything a+25 b-24 c-26 d-16
if_he a-19 c+21 d-26
if_i a-35 b+21 c-25
if_it a-22
if_my a-25 c+21 d-21
if_not a-16 d+16
if_she b+15
if_that b-18
if_the a-28 b-26 c+31 d-27
if_you a-27
igual$ b-20 c-18
igual__antes c-21 d-24
igual_que c-29
ill b-16 d-18
imagi* a-16 b-23 d+19
imaginese d+15
imaginese$ d+15
impec* a+15 d-16
impor* a-29 d-31
impos* a+17 d-42
imposible a+21 c-33 d-35
imposible$ c-24 d-30
impossible b-25 d-24
impossible$ a-18 c+17
in_# b-27 c-30
in_@medicine a+17
in_@person a-15 b+16
in_@treat d+17
in_@year a-21 c-20 d+26
in__# c-20
in__@body d+17
in__@day a+20 d-23
in__@door b-17
in__@eat a-16 d+16
in__@month c+16
in__@parking b-19
in__@year a+16 c-20
in__a b-16 d-27
in__after a-17
in__and c-36
in__ask c-16
in__chart b+16 c-16
in__department a+15
in__er b-28
in__fall a+17 b-19 c-19
in__family b+16 c-25 d-17
in__field a-15
in__file a-21 b+21 d-22
in__for c-22
in__forties d+16
in__getting c-17 d-15
in__grade a+16 d-16
in__house a-22 d+18
in__in d+17
in__is a-17
in__it b-23 c-23 d+18
in__life a+45 b-17 c-32 d-41
in__like b-19 c-16
in__lol d-25
in__long c-18 d+15
in__lot b-19
in__meeting c-20
in__middle a-18 c+18 d-24
in__minutes a-15
in__morning a-15 d-19
in__never d-17
in__nobody a-15 c+15
in__not d-19
in__of a-19 d-16
in__once a-16
in__oven a-17 d+18
in__right a+18 d-16
in__room a+20 b-19 c-20
in__s d-18
in__school b-24
in__since d+16
in__so b-15
in__state c-21
in__that a-22 c+19 d-15
in__they d+16
in__this a-16
in__truck c-22
in__we c-17
in__while d-18
in__with c-24
in_an a+16
in_bed c-23
in_between a-18
in_church a+22 d-22
in_class a+16 d-15
in_college a-38 d+17
in_for c-16
in_her b-17
in_high b-22
in_may b-27 c-32
in_me b-15
in_my a-20 b-16 c-35 d+30
in_one a-17 b-21
in_recovery a-20 d+15
in_spring a-23 b-18
in_that a+15
in_the d-16
in_there a-21 b-21
in_this c-18 d-24
in_town a-18 d+19
inclu* a-20 c-18
incon* a-19 b-17 c-27 d+24
incontinencia c-18 d+23
incontinencia$ c-15 d+20
infar* c-25
infarto c-25
infarto$ a-18
infarto__# d+18
infec* a-33
infeccion c+16 d-16
infeccion$ c+16
infecciones a-15 c-31
infecciones__orina d+19
infecciones_de d+19
infections a-22 b-23 c-33 d+27
infla* a-17 c-17 d+20
inflamado d+16
ingre* d+17
injur* a-16 c-21 d+16
injury a-16 c-21 d+16
inste* a+27 b-22 c-23 d-25
instead a+27 b-22 c-23 d-25
instead$ a+27 b-22 c-23 d-25
insuf* a-24 b-16 c-21 d+24
insuficiencia a-24 b-16 c-21 d+24
insuficiencia_cardiaca a-15 d+15
insulin a-21 b-22 d+20
insulina d+16
insurance b+20 c-30 d-26
inten* a-16
inter* a-30 d+24
interesa a+18 d-18
interesa$ a+18 d-18
internada b-18 d+16
internada_por d+15
internaron b-23 d+18
internaron__mania d+17
interstitial c-16 d+17
interstitial_cystitis c-16 d+17
into a-23
into_it a-24 c+18 d-19
inveg* d+15
invega d+15
inyec* d-26
inyeccion d-21
ir$ c-24 d-22
ir__@clinician a-16
ir_al a-16
iria a+20 b-16 d-19
irme_sola d-17
iron a+23 b-24 c-19 d-22
iron$ a+23 b-24 c-19 d-22
irreg* a-30 b-31 c+29
irregular a-30 b-31 c+29
irregular_heartbeat a-20 b-19
is b+27 d-37
is$ b+17
is_# a+15 c-16
is_@date c+17 d-15
is_@open a+24 b-22 c-21 d-22
is_@sick c-26
is_@treat b+16 c-23
is__# a-20 d-20
is__@body d-19
is__@call a-17 b-30
is__@day a-15
is__@medicine a-20 b+17
is__@month a-25 c-23 d+18
is__@price d-16
is__@relative b-26
is__@symptom a-18 b+17 d-18
is__@treat a-23 b+21 d-21
is__a b+28 d-40
is__about a-22
is__all c-15
is__along a-19
is__am b-34 c-25 d+15
is__an b+20 c-15 d-22
is__as b-33
is__bad a-19
is__been a+17
is__but a-28 b-20 c-45 d+39
is__chance a-18 c+19 d-15
is__chart d-20
is__control d+17
is__day b-19
is__dialysis d-16
is__difference b+15
is__drinker a+16
is__exactly b-19 c+19
is__first a+25 b-24 c-22 d-22
is__for d-21
is__from c-18 d+19
is__good a-19 b-17 c+15
is__have d-16
is__heart a-15
is__her a-20
is__here c-27 d-28
is__high a-21 d+16
is__hour d-19
is__house b-18 d-21
is__i a+21 b-43
is__in b+18 c-23
is__it c-18
is__like c-16 d-16
is__list d-15
is__lol d-25
is__low a+15
is__me c-20
is__much c-16
is__my c-36
is__name b+17
is__nerves a+17
is__next c-16
is__normal d-20
is__not a+21 c-38 d-18
is__nothing c-16
is__now a+19 d-20
is__number a-22 c-18 d+16
is__of b+20 c-16 d-18
is__ok a-28 b+34 c-33 d-22
is__old a+23 b-22 d-24
is__on b-18 d+16
is__one a-18
is__only b-18 c-37 d+21
is__patient b-17 d+17
is__problem b-19
is__reaction d-17
is__right a-19
is__since b-17 d-27
is__so d-20
is__tests a-16 c+16
is__that b-17
is__the d-38
is__there a-17 d+18
is__time a-19
is__to a-41 b+33 c-17 d-16
is__two b-16 c-22
is__up a-23 b-18
is__way b-18
is__we b-20 c-17 d+18
is__week c+17 d-16
is__weeks a-18 d+22
is__whole a+17 b-16
is__with a-34 b+17
is__work d-16
is__you c-22 d-30
is_all a+27 b-43 d-27
is_another a-17
is_as b-20 d-18
is_asking b+19 c-16
is_at d-20
is_bad a-25 d+20
is_been a-16 c+24 d-15
is_better d-18
is_bipolar b+19 c-19
is_checking a-22 b-16 c+26 d-23
is_dark a-19 b-17 c+18
is_down c-17
is_empty a+18 d-19
is_fine b-24 c-19 d+16
is_for b-35
is_going a-22 d+17
is_gone b-18 d-16
is_good a+23 b-22 c-21 d-21
is_got c-22
is_hard c-16 d-17
is_high a-31 b-19 d+29
is_his a+16
is_how b-19
is_i a+22 b-24
is_in b+26 c-37
is_it d-30
is_just d-22
is_killing a+16 c-19 d-29
is_me a-19 b-25 d+27
is_my a+24 b-47 d-17
is_not c-18
is_off a-23 b-17
is_ok a-22 b-21 d+26
is_on a-26
is_one a-20 b+21 c-21 d-17
is_only a+17
is_out a+18 b-18 c-20
is_over a+19 d-19
is_personal a-18 b+18
is_possible a-17 c+17
is_pregnant b+18 d-15
is_psychosis b+16
is_right b-25 c-20
is_running c+15
is_schizo b+17 d-16
is_schizophrenic a-18 b+20
is_shot c-18 d+23
is_that a-21 c+20 d-30
is_the c-19
is_there a-28 b+35 c-36 d-33
is_this a-26 b+26 c-20 d-21
is_too d-20
is_up a-19 b-24
is_what b-17
is_working a+16 c-28
isque* a-30 b-23 c-30 d+32
issue* a+40 b-21 c-26 d-40
issues a+40 b-21 c-26 d-40
issues$ a+16
it$ b-16
it_@relative a-15 c-17 d+17
it__# b+26 c-33 d-20
it__@animal a-23 b+18 c-17
it__@body c-16
it__@medicine a-18
it__@month d-17
it__@open a-17 b-19 c+21 d-22
it__@symptom b-18
it__@year b-16
it__a c-21
it__about a-16 b-16
it__ago d-18
it__all a-20
it__am d-18
it__and b-29
it__any d-17
it__at a-17
it__away a-15
it__baby b+16
it__bad a-22 b-24 d+24
it__be d-20
it__been d-15
it__but a-16 b-27 d+16
it__clean a+19 d-21
it__day a-22 d-19
it__do a+15 b-17 c-17
it__first a+18 b-18
it__for d-27
it__found a+17 d-17
it__gone c+16 d-15
it__good d+16
it__got a+22 c-19 d-21
it__her a-17 c-16
it__high a-31 b-30 d+19
it__his a+19 d-25
it__how b-17
it__in b+17 d-26
it__is b-19
it__just d-18
it__last c-16
it__like a-17
it__loved a+15 d-15
it__low a+18 b-21 c-17
it__make a+17 d-18
it__more c-16
it__my c-23
it__never a+22 c-17
it__no a+20 c-16 d-18
it__not b-15 d-30
it__nothing d-17
it__of a-17
it__once a-17 c+18 d-17
it__out b-15 c-22
it__problem c-24 d+21
it__some d-17
it__sorry a+16
it__still c-17 d+15
it__that b-16 d+23
it__the c-21
it__then b-18 d+18
it__to a-15 b+26 d-22
it__took c-18
it__two a+17 d-19
it__up a-16
it__was a+25 c-22 d-26
it__weird a-17 c+17 d-15
it__when a+23 d-25
it_after a-19 d+16
it_again c-17
it_all c-20
it_any c-16
it_as d-15
it_at c-20 d-15
it_back a+15 d-22
it_be a-20 c-15
it_before a+20 b-23 c-26
it_but a+34 b-22 d-22
it_by a-17
it_did a+15 c-17
it_does b-16 d+17
it_fine a+20 d-19
it_go d-19
it_handled c-17 d+16
it_hurt b+16
it_i b-26 c-22
it_in b-24 c-23 d+16
it_last c-24
it_like d-18
it_made b-21 d+23
it_now a-20 d+21
it_off a-19 d+22
it_on a-21
it_once a-17 c+15 d-18
it_out b-23 d-26
it_races d-16
it_runs c-17
it_should a+15
it_so b-20 d-17
it_take a-18 d-17
it_that c-17
it_this a-20
it_tomorrow a+17 d-19
it_up a+16 d-19
it_was b-39 c+16
it_went a-21 b-20 c+18
it_will d-20
itch b-16
itsel* a-16 d+16
itself a-16 d+16
itself__ok a-16 d+16
ivf a-22 b-15 c+21 d-17
jacket b+15 d-15
jaja c-15
jajaj* b+32 c-46 d-28
jajaja b+32 c-46 d-28
jajaja$ b+19 c-39 d-16
jajaja_que a-24 b+28 c-18 d-31
jale c-18
jamai* a+16 b-16 c-17
jamaica a+16 b-16 c-17
jamas a+51 b-48 c-40 d-30
jamas$ a+26 b-25 c-24 d-17
jamas__la a+18
jamas_he a+18 d-17
jamas_me a+17 d-18
jaund* a-19 c+18 d-16
jaundice a-19 c+18 d-16
jaundice__a a-15
jaundice_as a-15
jefe b-20 d-18
jeje a+23 c-23 d-27
jeje$ a+23 c-23 d-27
jk d+18
job b-22 c-28
job$ b-21 c-21
journ* b+18 c-22
journaling b+18 c-22
joven b+16 c-26
joven$ a-17 b-16 d+20
joya b-23 c-20
joya$ b-23 c-20
jubil* a-22 d+24
jubilado a-22 d+24
jubilado$ d+15
juice a-20 b-25 c-17 d+25
july a-17 b-20 d+23
june b-18
junio c-16
junio* b-17
junior b-17
junta a+26 b-23 c-25 d-20
just a+17 c-28
just_# d-16
just_@day b-17 c-21
just_@drink b-29 d-26
just_@drug b-29 d-27
just_@medicine a+20 c-21 d-30
just_@vehicle a-21
just__# a-19 b-15 d+21
just__@drink d+16
just__@drug b-19 c+19 d-24
just__@food b-16
just__@medicine b-26 c-18
just__a c-18
just__about a+20 b-18 c-18 d-15
just__and a+35 c-32 d-39
just__back a+17 c-16 d-16
just__blood a-23 c-20 d+24
just__few a-18
just__his d-16
just__hypertension d+17
just__i b-19 c+31 d-22
just__in b-27
just__it b+19 c-26 d-17
just__little c-15
just__lol c-17
just__me a-15
just__my b-31
just__no b-24 c-23 d+17
just__not b-16 c-25
just__of a-17
just__one c-27
just__sleep a+17 d-17
just__so a-20
just__stones a+16 d-15
just__stress d-19
just__the a-36 d+22
just_a a-17 c-35
just_anxiety a+18
just_be a-20 b-15 c+22 d-26
just_fine a+17 b-15 d-16
just_got b-17 c-21
just_had b+16 c-24
just_high a-25 b-20
just_kidney a+16 d-15
just_me a+28 b-16 c-23 d-24
just_moved c-15 d-16
just_my a+21 b-35 c-25
just_prayer a+21 b-18 c-19 d-17
just_sad b-18 c-16
just_the b-45 c-22 d+25
just_to a+18 b-21
just_want b+16 c-16
justo b-23
keep__on a-16
keep_it c-30
keep_me c-18
keep_my b-18 d+17
keppra d+17
kept_me d+15
ketamina a-22 c-30 d+27
ketamine c-43
key a+22 b-26 d-16
kid b-37
kidne* c-35
kidney c-23 d+18
kidney$ a-16 c-24 d+22
kidney__@relative b-18
kidney__but a+18
kidney__is d-18
kidney__my b-18
kidney__not a+16 d-16
kidney_stones c-19
kidney_to b-23 d+17
kidneys c-29
kidneys$ a-16 b+18 c-20
kidneys__bad d-18
kidneys__liver a+22 d-23
kidneys_are d-19
kidneys_like a-17 d+15
kidneys_only b-16 c-16
kids c-17
killi* a+16 c-19 d-29
killing a+16 c-19 d-29
killing_me a+16 c-19 d-29
kind b-16 d-25
kind$ c-31
kind__# d-17
kind_of c+23 d-43
kinds a-22 c-21 d+25
kinds$ a-16 c-16 d+17
kitch* d+15
kitchen d+15
knees a+18 d-18
knock b-20 c-22
knock* a-24 b-25
knock__out b-17 c-19
knocked a-24 b-25
knocked__lol a-17 c-17 d+17
knocked_up a-21 b-17 c-24 d+23
know a-21 c+22 d-37
know$ a-36 c+19
know__at d-16
know__he b+16 c-17
know__i a-17
know__it a-21
know__to b-17
know_better b-21 d-20
know_by c+16 d-16
know_if a-16
know_of d-18
know_what c+16
know_why a-15
know_yet c+17
knowl* d-16
knowledge d-16
knowledge$ d-20
known b-23 c-24
knows a-26 b-15 c+25
knows$ a-26 b-36 c+25
la_# b+16 d-16
la_@cancel b-15
la_@clothes a-19 b-16 d+22
la_@door a-19 c-25 d+16
la_@drug a-28 b+16
la_@food a+16 d-28
la_@medicine b-40
la_@parking a-15 d+17
la_@place b+23 d-22
la_@sick b-20 d-16
la_@treat c-25
la_@vehicle d-17
la_@visit a-20
la__# b-28
la__@clinician a-16 c+18 d-15
la__@day b-17 d-19
la__@month a+19 c-18 d-17
la__@relative d-17
la__@vehicle a-18 d-15
la__a c-33
la__al b-25
la__alta a-24 b-30 d+22
la__ando a-18 b-17 c-20 d+23
la__antes a-16
la__ayer a+18 c-16 d-19
la__baja c-16
la__bien a+30 b-20 c-22 d-31
la__casa b-16 c-16
la__con a-26
la__cosa b-28 c+20 d-23
la__cuando b-19
la__cuenta a-16 b+24 c-19 d-28
la__da b-22
la__del b-23 d-28
la__dentista a-19 c+20 d-17
la__desde c-17 d+17
la__despues a-16 b-16 c-23 d+23
la__dio a+15 c-15
la__el a-21
la__en d-21
la__es a-25
la__esta c-17 d-32
la__este a+15
la__estoy a-18 b+17 c-23
la__favor b+20 d-23
la__hace b-15 c-15 d+16
la__hoy b+16 c-18 d-15
la__jaja c-15
la__lo b-18 c-15
la__los a-19
la__manana d-22
la__me a-28 b-20 c-21 d+34
la__mi c-28
la__muy d-16
la__nacio c-18
la__nada a+16 d-15
la__no b-24
la__nomas c+16 d-38
la__normal a+19
la__nunca a-21 c+21
la__para d-20
la__pasada b-19 c-15
la__pero b-15
la__por a-17 c-25
la__puesto a+23 c-20
la__que c-31
la__queda a-17 d+18
la__salio b-18
la__se a-18 c-18 d+20
la__si a-40 c-30 d+21
la__siempre c-28
la__sigo a-16
la__sin d-17
la__tengo a+17 b-16 c-17
la__todavia c-18
la__tomo a-19 d+17
la__trabajo d-16
la__verdad d-16
la__vez c-19
la__y b-34 c-20
la__yo b-20
la_agenda d-17
la_aguja a-16
la_anestesia a-17
la_bebida d+17
la_botella a+16 b-16 c-17
la_calle b+16 c-20 d-26
la_cama a-20 c-16
la_cara d+19
la_casa a-23 d+18
la_chamba a+16
la_coca a-17 c-15 d+21
la_conozco a+17
la_cuenta a-28 b-39
la_del b-17
la_dieron c-20
la_dra c-17
la_ecografia c+15
la_edad d-22
la_fabrica a+20 d-19
la_familia a+18 d-17
la_farmacia a+17 b-21 c-18
la_fecha d-18
la_han d-20
la_he b-20 d-21
la_inyeccion b-16 d-20
la_llevo c-20
la_manana a+15 b-16 c-23
la_mano a-15
la_mia b-19
la_misma a-28 b-16 c+18
la_necesito a+16 b-19 c-17
la_nina b-19
la_noche b-30 c+18
la_orden a-32 b-28 c-26 d+32
la_orina a-20 b-16 c-28 d+24
la_otra a-16 c-29
la_paciente a-20
la_piedra c-18
la_pierdo b-18 c-19
la_pipi c-17 d+19
la_pregunta a-21 b+25 c-23 d-20
la_presion b-24 c-24 d+21
la_primera b-23 c-23
la_prostata d-21
la_prueba b-15
la_pusieron c-21
la_que a+18 d-20
la_quiero c-24
la_quite b-19 c-15
la_regla a+20 b-15 c-16 d-19
la_rodilla b-22
la_sulfa b-29 c-21 d+17
la_tengo a+25 b-27 c-26 d-16
la_tension b-26 d-19
la_tiroides d+15
la_tomo a-17 c+16
la_troca a-17 c+15
la_ultima a-16
la_universidad d+16
la_use a+16
la_verdad d-22
la_vesicula a+16 d-25
la_vida a+16 b-29 c-23
lab c+20 d-20
labs d-43
labs$ a-23 c+23 d-16
labs__back b-18 d-23
labs__good a+19 c-18
labs__perfect a+15 d-16
labs_came d-19
labs_were a+18 c-15
lacta* b-28 c-34 d+19
lactando a-18 b-26 c-31 d+24
lactando$ a-17 b-24 c-29 d+22
lado b-26 c-24
lado$ b-16
lady a-22 b+19 c-34
lamen* a-18 d+19
lamentablemente a-18 d+19
lamictal a-17 d+19
larga a-15 d+16
laryn* a-16 c-17 d+18
laryngospasm a-16 c-17 d+18
las a-29 d+18
las_# b-38
las_@medicine c-38
las__cuentan a-17 b+26 c-25 d-27
las__de b-15 d-27
las__del b-17 c-23 d+17
las__dormir c-16
las__en b-27 c-31 d+22
las__higado c-17
las__me b-20 c-27 d+18
las__no b-16
las__para c-16
las__que a-19
las__se a-17 c+15
las__tomo a+18 d-17
las__un a-17
las__una a-17 c+20 d-18
las__y a-23
las_abejas a+15
las_bodas b-20 c-24
las_convulsiones a-18 d+20
las_dos c-22
las_enzimas a-16 b-18
las_noches c-18 d+18
las_nubes a-27 b-17 c-21 d+26
las_seis a-25 b-20 c-16 d+24
las_transaminasas a-18 b-15
last d-30
last_@day b-23
last_@month b+17 d-34
last_@year c+24 d-29
last__and c-17
last__at a+19 d-19
last__but a-16 c+16
last__had a-16 d+19
last__i a+16 b-17 c-21
last__now a-23
last__they a-19
last__was a+25 c-25 d-33
last_fall a-23 b-16 c-24 d+26
last_night a+21 c-21 d-32
last_one a-22
last_spring c-23
last_time b+15 c-35
last_week d-18
late a-48 c+29 d-15
latel* c+15
lately c+15
later b+17 c-16 d-45
later$ b+18 d-36
latex c-25 d-23
le a-19 c+21 d-20
le_@thanks a+16 b-16
le__a a-17
le__al a-16 c-22
le__con a-21
le__dar d-17
le__de b+17 c-19 d-20
le__decir a-17 c+20
le__duro c-15 d+16
le__el b-26 c-27
le__eso c-21 d-21
le__la d-30
le__las c-16
le__manana a-16 d-16
le__mi b-28 c+19 d-25
le__no c-17
le__permiso d-16
le__pero a+20 b-20 c-15
le__que a+17 c-27
le__quien a-16
le__sus a+18
le__un c-15
le__una d+17
le__yo b-20 c-16
le_aviso a-20 b-21 c+23 d-21
le_caigo b-15 c-25 d+19
le_confirmo a-17 c+23 d-26
le_contesto c-19
le_dan b-17
le_digo b-29 c+27 d-27
le_dije c-19
le_dio b+16 c-28
le_doy b-18 c-22
le_entro c-15 d+16
le_estoy a-22 b-21
le_hago a+21 b-21 c-18 d-16
le_mande b+21 c-18
le_pregunte d-19
le_pregunto a-15 b-21 c+22 d-16
le_se a-17 c+17
le_tengo c-16
le_voy a-20
leaks c-17 d+19
leaks$ c-17 d+19
leaky c-15 d+24
leaky_valve d+21
least b-21 c-24 d+20
leave c-18
leave__of b-17 d-20
leave__off a+19 b-18 d-19
leave__on c-17
leave__the a-15
leave_it b-20 c-15
leave_me b-20 c-19
leche a-23 c-23 d+23
lee c-20 d-19
lee_esto b+17 c-16
left__@clothes d-16
left__in b+16 d-18
left__it a-23 b-23 c-18 d+25
left__on a-18
left_me a-17
left_my a-23 b+24 d-24
left_side a-16 b-15 d+17
left_the d-16
legal a-37 b-22 c+19
lejos d-16
lentes a-19 c-19
les a-44 b+26 d-27
les_aviso b-17
les_digo a-21 d-24
less b-20 c-20
less$ a-18 b-19 c-18 d+20
let a-17 b-28 c+29 d-26
let__ask a-21 b-21 c+24 d-23
let__check a-19 c+19 d-16
let__get c-18
let__go a+26 b-17 c-29 d-25
let__it a-18
let__my b-18 c+18 d-19
let__on d-16
let__sleep c+18
let_me a-22 b-41 c+39 d-44
let_us a-31 b-19 d+27
letra a-16
levan* c+18 d-17
levanta d-19
leve b-22
leve$ c-17
libre b-34 c-34 d+21
libre$ c-22
licen* c-31
licencia b-19 c-20
license c-17
lie a-22 b-23 c-27 d+31
lie__is b-18 c-23 d+21
life a+15 b-18
life$ c-37
light* a-28 b-19 c-28 d+30
like c-48
like$ a-21
like_# b-18
like__@month c-15 d+16
like__@relative a-26
like__@year a+16 c-17
like__ago a+16 c-17
like__baby b-20 c-15
like__hour d-19
like__should a+15
like__truck b-21 c-15
like_a c-50
like_an d-19
like_clockwork a+17 d-18
like_every c-15
like_it d-20
like_my a-20
like_that a+28 b-25 c-19 d-27
like_the c-17 d+15
like_to a-17 c-19
lil a-19
limit c-22 d-18
limit$ c-22 d-18
limit* b-16
limite b-16
limite$ b-16
limpi* a+30 b-38 c-40 d-17
limpia c-16
limpia$ c-16
limpio a+18 b-28 c-31
limpio$ b-25 c-27
limpio__# a+17 d-18
limpio_desde a+18 d-20
linda a-19 b+20 c-17
line a+23 b-23 d-29
line$ d-15
line__up d-17
lined c-22
lined_up c-22
lines a-22 b-16 c-24 d+24
lips a-28 b-22 c-21 d+31
lisinopril a-16
list b+23 c-37 d-15
list$ b+16 c-41 d-24
list__a b-15 c-19 d+22
list_for b-15 c-19 d+22
lista$ b-29
lista__manana d-16
lista_de d-16
listo d+18
lithium a-24 b-23
litio d+16
littl* a-18 b-40 c+22
little a-18 b-40 c+22
little$ a-18
little_@drug b-16 d-19
little__no a+20 c-19
live b-29 d+17
live_alone a+16
live_with a-16
liver b-20 c-24 d+20
liver$ a-19 b-18 d+17
liver* a-24 c-20 d+26
liver__@body a+31 d-35
liver__a c+19 d-18
liver__are a-19 b-17 c-29 d+27
liver__but a-18
liver__elevated c-15 d+15
liver__good a+21 d-17
liver__high a-17
liver__in d-17
liver__me b-16 c-16
liver__no a+16 d-16
liver__shot d+20
liver__si a-18 c-15
liver_and a+18
liver_cancer a-22
liver_enzymes c-27 d+27
liver_fine a+18 d-20
liver_is a+17 b-29 c-25
liver_numbers a-16
liver_or a+16 d-17
liver_out a-17 c-18 d+18
liver_scare c+15
liver_they c-18 d+16
liver_transplant c-17 d+17
livers a-24 c-20 d+26
lives a+20 c-17 d-21
llama d-25
llama* a-25 d+15
llamada a-18 b-32 d+18
llamada$ a-15 b-32 c-27 d+21
llamame b-19 c-21
llaman a-23 b+21 c-22
llaman$ a-16 d-16
llamarme b-16 c-17
llame d-22
llameme b-17 c-16
llamen a+26 b-25 c-18 d-22
llamenme c-25 d-29
llant* a+20 b-16 c-16 d-20
llanta a+20 b-16 c-16 d-20
llave b-17
llave$ a-18 b-16 d+19
llega b-24
llega$ b-19 d-19
llega* b-32 c-28
llegamos a-21 b-16 c-17 d+22
llegamos$ a-19 d+21
llegando a+26 b-21 d-30
llego d-19
llego$ b-35
llego__casa d-19
llego__la b-17 d-22
llego__su a-15
llego_a a+15 c-15 d-23
llegu* b-34
llegue b-34
llegue__@thanks d+15
llene a-23 b+17
lleno a-15 b-25 d+19
lleva a-20 b-19 d+15
lleva* a-30 c-29
llevar b+21 d-32
llevarme c-16 d+17
llevaron a-22 b-23 c-22 d+24
lleve a+19 b-23 d-16
llevo a-19
llevo$ b+17 c-16 d-21
llevo_# b-15
llevo__cuenta b-20 c+19 d-19
llevo__dias a-18 d+17
llevo__en d+16
llevo_la b-20 c+19 d-19
lluev* a-25 b-24 c+15
llueva c-17 d+15
lo_@stop b-17 d-17
lo__@clinician c-30 d-19
lo__@relative c+16
lo__antes c-21
lo__con a-28 c+20 d-22
lo__cuando a-17 b-16 c+21 d-24
lo__dejar a-22 d+18
lo__dice a-18 b-16 d+16
lo__en c-20 d-28
lo__es a+18 d-26
lo__estoy c+18
lo__hace a+26 b-25 c-23 d-21
lo__la b+15 c-30
lo__malo a+17
lo__me b-18 c-23
lo__mejor c-19
lo__mi a-25
lo__no a-21 b-20 c-21 d+25
lo__pensando c+16 d-17
lo__pero a-16 b+16
lo__por a-22 d+17
lo__que a+22 c-39 d-33
lo__siempre a-17 b+17 d-17
lo__tengo a+19 b-18 d-21
lo__yo a-17 d-21
lo_confirmaron c+15
lo_consulto a-17 b-18 c+18 d-17
lo_de a-24 d+20
lo_del a-15 d+17
lo_descartaron a+25 b-24 c-25 d-19
lo_descarto b-31 d-25
lo_estoy a-29 b-18 c+26
lo_hablo b+16 c-16
lo_mas a+15 c-16
lo_mejor b-36 c+35 d-30
lo_mio a+32 b-29 c-30 d-19
lo_mismo a-18 b+28 c-26 d-31
lo_primero a+19 b-16 c-17
lo_puedo a-15
lo_que c-16
lo_unico a+26 b-27 c-19 d-19
lobby a+21 b-20 c-17 d-19
loca$ a+19 c-34
lock a-20 c-19 d+18
lock__in a-19 c-18 d+19
lock_it a-19 c-18 d+19
locke* b-24 c-21
locked b-24 c-21
loco c-25
lol c-39
lol$ c-25
lol__a d+16
lol__is a+24 b-20 d-25
lol_no a+29 b-18 c-23 d-28
lol_what a-18 b+17 c-19
long$ a-17 b+18 d-16
long__be b+17
long__can b+20 d-18
long__i a-18 b+18
long_ago b-15 d-17
long_as d+16
long_does b+19 c-18
long_time c-15
long_will d-17
look a-31 c+22 d-16
look__@relative c+19
look__my a-17
look__the a-20 c+20 d-19
look_at a-27 c+25 d-21
looke* b-16 c+26 d-24
looked b-16 c+26 d-24
looked__it a-16
looked_into c+15
looki* a-24 b-16 c+21 d-18
looking a-24 b-16 c+21 d-18
looking$ a-17 c+19
looks$ c-20
looks__a a-17
looks_like a-18 b+19 d-20
loopy c-16
lord c-15
lord_no a+29 b-21 c-22 d-19
los c-23
los_# b-35 c-27
los_@clothes a-21 b+20 c-15 d-16
los_@day c-35
los_@texts b-18 c-22
los__@date a+21 d-21
los__@year a-19
los__a c-16 d-21
los__bien a+23 c-28 d-19
los__de b+18 d-16
los__del a-20 c+21 d-18
los__desde c-19
los__en b-18 c-15
los__estan c-16
los__jaja b-24 c-16
los__jeje c-17 d-22
los__mas a+20 d-18
los__me b-17
los__nada a+22 d-20
los__ni a-16
los__pero d-18
los__se a-16 b-19
los__tengo d-15
los__y b-23
los__ya c-27
los_analisis a-17 b-24 c+24 d-25
los_cumpli a-15
los_cumplo a+21 d-21
los_dias a-21
los_dos c-21
los_estudios b-17 d-19
los_fines b-19
los_gatos d-20
los_mariscos a+23 b-23 c-23 d-17
los_nervios a-17 b-21
los_ninos a-28 b-30 d+18
los_papeles a-15 b-16 c+16
los_que a-29 c-24
los_resultados d-16
los_rinones a+15 d-22
losartan c-22 d+18
lost b-22
lost__baby d-22
lost__in c-20 d-28
lost__not a+16 c-16
lost_a a-19
lost_it b-20 c-26
lost_my b-20
lost_the d-23
lot$ b-17 c+19 d-37
lot_of c-16
lot_so c+20 d-17
lots a-15
loved a+15
loved_it a+15 d-15
low a+54 b-24 c-51 d-51
low$ a+28 b-28 c-26 d-24
low__anything a+16
low__pressure a+22 d-22
low_blood a+22 d-22
low_if a+16
low_side a+22 b-19 c-16 d-18
lucky b-17 c-17
luego$ a+22 c-20 d-24
luego__contesto a+20 c-18 d-16
luego__digo a-18 b-24 c+24 d-24
luego__no c+16
luego__ya c+15
luego_le b-21 d-22
luego_que c+16
lugar b-25 c-29
lugar_a a+18 d-19
lunes d-18
luz a-22
lyft a-21
lyrica d+16
ma b-20 c-23 d+18
maam b-18 c-24
made b-25 d+17
made__# d+16
made__@sick c-18
made_it b-22
made_me b-20
made_my a-22 c-18
mai a-16
make b-28 c-23
make$ c-16
make__not c+15
make_it b-29 c-16
make_me c-17 d-16
makes b-40 c+25 d-26
makes__@symptom b-21 d-27
makes__but a+18 c-20
makes_it c+16 d-18
makes_me b-27 c+24 d-33
makin* b-17
making b-17
mal b-24
mal$ b-36
mal_de d-23
mal_la c-15 d+17
mala a+16 b-16 c-16
male a+19 d-15
male$ a+19 d-15
malis* a+16 c-31
malisimo a+25 b-22 c-27 d-23
malo a+26 b-19 d-26
malo_es a+16
mama b-19
mamar a-24 b-17 d+19
mamar$ a-17 d+18
man c-21
man$ c-21
manag* a-23 b-27 c+26 d-20
manan* b-21 d-25
manana b-19 d-21
manana$ a+24 d-19
manana_le a-19 c+19 d-20
manana_me a+19 b-15 d-24
manch* a-16 c+17 d-16
manchita a-16 c+17 d-16
manchita_en a-16 c+17 d-16
manda* a-27 b-23
mandar a-17 b-17 c-19 d+19
mandaron a-22 c+21 d-17
mande a-28 b+35 d-35
mande$ a-19 b+21 c-24 d-20
mande* c-17
mandeme a-20
mando a-19
manej* b+16 c-36 d-23
maneja c-24 d+17
manejando c-33 d-18
manejando$ b+17 c-30 d-23
manejando_borracho d+17
manejo b-31 c-23
mania a-33 c-34 d+25
mania$ c-27
mania* a-16 b-15 c-16 d+20
mania__vez c-18 d+18
mania_de a-16 b+22 c-18 d-20
mania_si a-17 b-19 c-22 d+23
manic a-35 b-47 c-31 d+52
manic$ a-22 b-16 c-17 d+23
manic__@year a-19 c-23 d+22
manic_once a-20 c-28 d+23
mano a-15
mano$ d+18
mante* a-25 b-22 c-19 d+25
many a-40 d+28
many$ a-22 b-19
many__are b+18
manza* b-17 c+20
manzana b-17 c+20
manzana$ c-18
marat* a+26 b-22 c-23 d-21
marathons a+17 b-16 c-15
maratones a+16 c-15
marav* b-25 c-26
maravilla b-25 c-26
maravilla$ b-20 c-20
marca* a-36 c-27
marcapasos a-34 c-24
marcapasos$ a-32 c-22
marcapasos_desde d+15
march a+16 b-25
mareo a-25 b-23 d+21
mareo$ a-16 d+18
marido a-20 d+19
marihuana a-30 d-21
marijuana d-23
maris* a+24 b-27 d-22
mariscos a+24 b-23 d-19
marqueme a+21 b-18 c-20 d-20
marri* a-24 b-15
marriage c+15
marriage_counseling c+15
married a-21 d+21
martes b-38
marzo a+21 b-26 c-30
mas b-16 c-16
mas$ b-48
mas_@late a+39 c-26 d-43
mas__@year a+18 d-18
mas__cuenta a-16 b-17
mas__favor a+15
mas__la b-23
mas__las a-16
mas__lo c+16
mas__menos a-20 b-23 c+26 d-20
mas__por a+15
mas__que b-31 c-25 d+19
mas__se a+17 d-16
mas__un a+18 d-16
mas_bien a+24 c-22 d-20
mas_de b-27
mas_la a-16 d+16
mas_o a-20 b-23 c+26 d-20
mas_un a-21 d+21
matte* a-25 b+26 c-29
matter a-25 b+26 c-29
matter$ a-17 b+25 c-24 d-21
matter_for b+18
matur* a+19 d-20
mature a+19 d-20
mature$ a+19 d-20
may a-19
may$ b-24 c-24 d+19
may__a a-18 c+19 d-16
may_and a+16 c-15
may_be c+24 d-16
may_i a-31 b+30 c-21 d-29
maybe b-45 c+37 d-77
maybe$ a-17 c+22 d-45
maybe_# a-16 c+18
maybe__@relative a-18 c+21
maybe__@vehicle a-28 b-19 c+26
maybe__a b-18 d-16
maybe__is b-17 c+21
maybe__it c+23
maybe__little a-20 c+28
maybe__me c+17
maybe__my c+16
maybe__the b-16 c+20
maybe_a b-17 d-18
maybe_how b-17 c+15
maybe_i c+19 d-18
maybe_in a-15 b-16 c+19
maybe_my a-18 c+22 d-16
maybe_the c+18
maybe_what b-16 c+18
mayo b-21 c-22 d+18
mayor b-22 d+15
mayor__edad a-15
mayor__y a-17 d+16
mayor_de a-15
mdd a+16 b-15 d-15
me a-17 b-23
me$ c-81 d+20
me_@call a+22 d-18
me_@cancel a+19 d-21
me_@fetch b-31 c-23
me_@food a-23 c-24
me_@insurer a-15 b-17 c-17 d+20
me_@late a-19 b-15
me_@medicine b-16
me_@price c-17 d+15
me_@sick a+19 c-20 d-18
me_@symptom b-22
me__# b-33 c-32
me__@body a-17 c-19
me__@call c-20
me__@clinician c-21
me__@clothes a-21 c-18
me__@date b-18 c-20
me__@day b-17
me__@drug b-25 c-16
me__@fetch b-17 d-22
me__@food d+17
me__@howmuch a-15
me__@medicine a-17 b-33
me__@month c-19
me__@place c-16 d-21
me__@relative a-18 b-29
me__@symptom a-23 b-31 c+25 d-15
me__@vehicle a+19 b-20 d-17
me__@year b-27
me__a a-19
me__al a-26 b-21 d+17
me__alergia c-16
me__algo a-18 b-20 c+23 d-20
me__alta d-22
me__am b-17
me__analisis b-15 c+17 d-19
me__and a+19 b-18 d-18
me__asi a+18 c-21
me__at b-15
me__ataque a-17 d+18
me__ayer c-18
me__because d+16
me__bipolar c-17
me__bipolaridad c-17 d+18
me__books c-15
me__borracho d+17
me__buscar c-17
me__but c-17
me__cara d+20
me__checado a-16 c+18
me__checando a-15
me__como a-33 b-31 c-19 d+33
me__con b-40 c-17
me__contestado c+17
me__corazon a-15 b-22 d+17
me__creo b+19 c-20 d-19
me__cuando b-21
me__cuerpo a-15 d+16
me__dado b-21
me__day d-21
me__de b-17 c-23 d+20
me__descartaron a+19 c-18 d-16
me__dicho b-16 d-22
me__dieron b-16 c-19
me__doble b+16 c-27 d-26
me__dos c-17
me__en b-26
me__encontrado a+15
me__esa c-23
me__eso c-38
me__esta b-18 c+16
me__estan a-18 b-16 c+17
me__estoy b-16
me__estudios b-16 d-16
me__evaluando a-18 b-18 c+21 d-16
me__fatal b-18 c-19
me__first a-19 d-16
me__for b-21
me__get d-19
me__good a-20 d+17
me__hacer c+17 d-23
me__hacerme a-17 c+19 d-19
me__haciendo a-18 b-18 c+18 d-15
me__han d-22
me__hasta b-19 d+18
me__have c-18
me__hecho a-15 c+15
me__higado b-19 c-17
me__hour b-17
me__in b-16
me__infeccion c+16
me__is b-16 c-16
me__it c+16 d-29
me__jaja b+17 c-17 d-20
me__la d-20
me__las b-17
me__le a-19
me__lo a+19 c-15 d-16
me__los a-23 b-33 c+19
me__mal b-28
me__manana a+23 b-18 c-22 d-20
me__manejando b-16
me__mania a-20 b-19 c-25 d+26
me__maravilla b-16 c-16
me__mas a-23
me__me b-21
me__medio a-21 c-15 d+26
me__mejor c-15
me__mi b-34
me__miedo c-24 d-19
me__mucho a-25 b-23 d+18
me__muy c-18
me__my b-15 c+20 d-24
me__nada b-15
me__nino c-15
me__no b-34 d-35
me__not c+16 d-17
me__of b-18
me__on d-16
me__one c-15
me__otra b-23
me__otro a+16 d-15
me__over a-17
me__para a-21 b-34 d+21
me__pasado a+16
me__pecho d+16
me__perlas d+15
me__pero a-19 b-27 c+33 d-29
me__pierdo b-19 c-22
me__pipi d+16
me__por b-37
me__preinfarto d+16
me__prueba d-22
me__psicosis b-15 d+22
me__puesto a+23 c-20
me__pusieron b-16 c-18
me__que d-21
me__quite a+18 b-17 d-20
me__rara c+17
me__regla c-16
me__revisado c+15
me__rinon a-22 b-25 c-21 d+26
me__sarpullido a-16
me__semanas a+15 d-16
me__si c-25
me__sin a+21 d-28
me__sola b-19 c-18
me__solo b-16 c-18
me__temprano d-21
me__tengo a-20 c-23 d+16
me__that c-20
me__time a+24 b-23 c-24 d-20
me__todo b-16
me__tomando d+16
me__tomo a-15 c+18 d-17
me__tomorrow b-21
me__trabajo a+16 c-24
me__tres a+20 c-18 d-16
me__tumor a+19 d-18
me__turno d-21
me__un b-26 c-29 d+16
me__unas b-16
me__unos a-16
me__veces a-15 b-16
me__vesicula c-17
me__vez b-16
me__viaje a+16 d-16
me__work a+18
me__y b-41
me_a a-23 b-25 c+31 d-20
me_about b+18 c-22 d-17
me_acompana c-15
me_acuerdo a-21
me_again d-28
me_agarro a+17 d-18
me_alivio a-16 d+15
me_and c-18
me_anytime b-16 d+15
me_arrepenti a+25 b-23 c-19 d-22
me_ask a-21 b-21 c+24 d-23
me_at b-27 c-22
me_ayudo c-16 d+16
me_back a-18
me_baja d-19
me_bajo a+27 b-31 c-33 d-18
me_busca a-19 c-17 d+20
me_but a+15
me_cae a+21 b-15 d-20
me_cayo a+25 b-27 c-29 d-19
me_cerro d+20
me_check a-18 c+20 d-22
me_comi d+20
me_complica b-16
me_confirma c+16 d-16
me_conviene a-16 d+16
me_cuadra c-18
me_daban d-15
me_dejo b-18 c-19
me_desmaye a+16 b-18
me_diagnosticaron d+16
me_dializo d+16
me_dieron a-16 b-24
me_dijeron b-31
me_dio b-56
me_disparo c-17 d+17
me_down c-18
me_duele d-16
me_durmio a-16
me_echo a-17 c-16 d+18
me_entere a-22 d+22
me_equivoque a+19 d-16
me_escriban c-16
me_espera c-17 d+19
me_esta a-31 c-19
me_estan a-22 c+18 d-16
me_evaluaron a+16 c-16
me_falla a-19 d+20
me_falta b-29
me_faltan b-19 d-27
me_fine a-18 d+17
me_for a+17 c-34
me_fue b-15
me_gusta b+22 c-29 d-28
me_ha b-30
me_hacen a-19 d-20
me_hago a-19 c+18 d-15
me_han b-27
me_hayan a+19 c-19
me_he a-21 b-16
me_hice c-17
me_hicieron a-18 b-20
me_hinche a-19 b-18 c-19 d+20
me_hizo b-20
me_hon a-16 b-24 c-16 d+22
me_i a+19 c-31
me_if c-17
me_in a-21 b-30 c+17
me_interesa a+18 d-18
me_internaron a-16 b-21 d+20
me_just c-17
me_la b-39
me_las b-20 c+17 d-24
me_last b-18
me_later d-26
me_libre a+16 c-20
me_llaman a-21 c-22
me_llega b-17 d-18
me_llevaron a-17 b-16 c-20 d+20
me_lo a-23 c+16
me_lol c-18
me_molesta a-20 d+20
me_mude a+26 b-20 c-17 d-26
me_no a+19 b-17 c-18
me_off c-31 d-21
me_olvido a-16
me_on b-27
me_operaron a-25 b-38 d+20
me_opere a+18 d-17
me_or a-17 c+15 d-19
me_out a+23 b-16 d-25
me_paralizo d+15
me_parece a-23 b-22 d+17
me_pasa b-20 d+15
me_paso b-18
me_puede b+22 d-37
me_puedo a-17 c-20
me_puse a-29 b-21 d+25
me_pusieron a-27 b-30 d+19
me_queda b-43 c-37 d+22
me_quede a+21 b-20 c-18
me_quedo a+15 c-21 d-22
me_recojan a+15 d-16
me_regreso a+22 b-17 d-21
me_sacaron c-22
me_saco a-17
me_sale a-19 b-17
me_salieron a-16
me_salio b-29
me_sent b-17
me_senti b-20
me_siento c-16 d-17
me_sirvio a-20 c-19 d+21
me_sleep c+18
me_sube a-22 c+24 d-22
me_suelta d-17
me_tenido c-16 d-19
me_that c-25 d-19
me_this c-19
me_tiene a-16 d+17
me_to d-19
me_toca d-21
me_tomo b-15 c-22
me_tomorrow b-19 c+16 d-18
me_under a-16
me_up c-33
me_viene b-18 c-17
me_vigilan b-16 c-24 d+25
me_vino a+24 b-16 c-24 d-22
me_voy b-27 c-20
me_vuelvo c-16
me_when d-19
me_yet c+16
mean b+25 d-33
mean_by b+16
means a-18 b-17
means$ a-18 b-16
med a+35 d-37
med_free a+31 b-25 c-22 d-33
media b-34
media_hora a+15 b-26 c-23
medic* c-15
medical c-17 d-24
medical_@drug c-15
medicamento c-16
medicamentos a+16 d-17
medicare a-24 c-21
medicinas c-16
medicine c-22
medico a-26 c+25 d-26
medics c-20
medio a+28 c-26 d-17
medio$ a+20 b-23 c-20
meds a-18 b-17
meds: a-19 b+36 c-54
meds:@date a+33 c-23 d-38
meds:@drink b+20 c-27 d-18
meds:@drug b+15 c-18
meds:@medicine a-22 c-44 d+35
meds:@medicine_and b-30 c-24 d+20
meds:@medicine_but a-17
meds:@medicine_can a-18 d+18
meds:@medicine_desde a+15
meds:@medicine_for b-16
meds:@month a+22 b-20 d-21
meds:@relative a-18 b-21 c+19
meds:@stop c-30
meds:@year a+29 b-34 c-24 d-25
meds:a_@medicine c-15
meds:a_multivitamin a-20 b+20 d-18
meds:acuer* a-19 b-30 c-16 d+22
meds:acuerdo a-19 b-30 c-16 d+22
meds:all a+30 b-28 d-30
meds:and b-17 c-29 d+28
meds:and_a a-15 b-15 d+19
meds:and_that d+15
meds:ano a+17 b-18
meds:antic* a-27 b-24 c-17 d+29
meds:anxie* a-16
meds:anxiety a-16
meds:any d-16
meds:anyth* a+22 b-20 d-22
meds:anything a+22 b-20 d-22
meds:as a-18 c+17 d-15
meds:at a+17 b-25 d-16
meds:be b-20 c+20 d-15
meds:birth a-21 c-23 d+20
meds:birth_control a-21 c-23 d+20
meds:blood a-23 b-24 c-18 d+26
meds:bottl* c+17 d-17
meds:bottles c+17 d-17
meds:but a-16 b-21 c+16
meds:can_not a-16
meds:como a-19 b-27
meds:contr* a-21 c-23 d+20
meds:control a-21 c-23 d+20
meds:cuand* a-15 c-22 d+20
meds:cuando a-15 c-22 d+20
meds:cuando_me c-20 d+17
meds:day d+17
meds:days b-30 c-18 d+18
meds:de a-16 b+25 c-39
meds:dejar b-25 c-22
meds:deje b-34 c-21
meds:del d+20
meds:desde a+15
meds:do d-27
meds:do_not a+20 b-30 d-26
meds:dormi* a-17 c-15
meds:dormir a-17 c-15
meds:dos b-18 c-21 d+19
meds:el b-17
meds:en b-23
meds:ese a-19 d+17
meds:for a-34 b+16 c-44
meds:for_anxiety a-16
meds:for_my b-17 d+16
meds:for_sleep a-26 c-23
meds:have a-18
meds:have_to b-15
meds:hierb* a-18 b+17 c-17
meds:hierbas a-18 b+17 c-17
meds:i b-36
meds:i_can a+16 d-18
meds:i_do d-16
meds:i_take b-17
meds:if b-17 c-18 d+18
meds:if_i b-17 c-18 d+18
meds:is d-17
meds:is_a a+17 b-20 d-17
meds:just a-47 b+27
meds:just_@medicine a-23 b+16 c-17
meds:just_a a-18
meds:la a-32 c-22 d+32
meds:las b-18 d-22
meds:last a+16 b-24 c+16 d-27
meds:lexapro c+17 d-16
meds:list a-30 b+28 c-18 d-25
meds:lo a-24
meds:los a-31 b+21 c-23
meds:losartan b-20 d+19
meds:many a-15 b-18 d+15
meds:mas a-25 b-16 d+25
meds:me b-49
meds:me_acuerdo a-19 b-30 c-16 d+22
meds:me_las b-20 c+15 d-24
meds:mean a-20 b+22 d-23
meds:meds a+19 b-23 c-15
meds:mi b-15
meds:miss a-16 d+15
meds:miss_it a-16 d+15
meds:multi* a-20 b+20 d-18
meds:multivitamin a-20 b+20 d-18
meds:my c-18
meds:my_list a-20 b+19 d-17
meds:nada a-21 b-24 c-21 d+24
meds:nada_mas a-25 b-16 d+25
meds:need d-18
meds:need_it d-18
meds:nerve* a-17 b-22 c-17 d+23
meds:nerves a-17 b-22 c-17 d+23
meds:never d+17
meds:ningu* a+20 d-18
meds:ninguna a+17 d-16
meds:no d-23
meds:no_lo a-19 d+17
meds:no_me b-17 d-17
meds:no_tomo a+29 c-16 d-30
meds:none a+32 b-29 d-28
meds:not c-16 d-16
meds:not_take a+16 d-21
meds:nothi* a-29 b+28 c-20 d-29
meds:nothing a-29 b+28 c-20 d-29
meds:now c-19
meds:of b-16 d-29
meds:of_them d-17
meds:on a-26
meds:on_@medicine a-17 b-20 c+16
meds:one a-26 b-34 c-26 d+33
meds:ones a-16 b+17 d-18
meds:only a-24 b+20
meds:only_@medicine b+18 d-23
meds:otra a-20 b-18 c-23 d+22
meds:para a-34 c-19 d+17
meds:para_dormir a-17 c-15
meds:para_la a-19 c-16 d+16
meds:pastillas a+17 d-16
meds:pero a-31 b-27
meds:pill a-30 b-34 c-18 d+36
meds:pills b-32 d+22
meds:por b-17
meds:por_las d+17
meds:prozac d+17
meds:puedo a+32 b-41 c-29 d-21
meds:puedo_dejar a+17 b-24 c-19
meds:puro c-17 d-21
meds:puro_@drink c-17 d-21
meds:que a-21 c+22 d-28
meds:quita* b-16 c-16
meds:quitaron b-16 c-16
meds:remem* a-28 b-31 c-23 d+30
meds:remember a-28 b-31 c-23 d+30
meds:says d+17
meds:says_never d+17
meds:se a-18 b-31 c+24 d-16
meds:si a-19 b-22 d+18
meds:skip b-30
meds:sleep a-26 c-23
meds:so a-24 b-20 c+26 d-24
meds:solo a-33 b+31 c-24 d-29
meds:statin d+15
meds:still a-16 d+19
meds:stopp* b-30 c-19
meds:stopped b-30 c-19
meds:stopped_them a+17 d-16
meds:supplements a-24 b+23 d-22
meds:take a+24 b-23 c-20 d-16
meds:take_@medicine d+19
meds:tecito c-15 d-23
meds:tengo b-17 c+20
meds:tengo_que b-17 c+20
meds:that a-27 b+21
meds:that_is d+15
meds:the a-20
meds:the_@medicine a-22 b-21 d+26
meds:the_bottles c+16 d-16
meds:the_usual a-22 c-17
meds:them b-15 c-21
meds:to a-20 b-26
meds:to_be b-18 c+21 d-17
meds:todas a+31 b-28 c-21 d-30
meds:tomo a+17 b-22
meds:two a+15 b-22 c-16
meds:una a-23 b-24 c-24 d+28
meds:una_para a-16 b-18 d+18
meds:usual a-22 c-17
meds:vitam* a-30 c-25
meds:vitaminas a-30 c-25
meds:vitamins c-26
meds:when a-29 b-25 d+24
meds:when_i a-27 b-24 d+22
meds:y a-21 b-34 c-20 d+30
meds:ya d-19
meds:you a-23 b+25 d-25
meds:you_mean a-20 b+22 d-23
meds:zoloft d+18
meet d-22
meeti* c-18
meeting c-17
mejor a+16 d-31
mejor$ d-33
mejor__correo a+18 b-16 d-19
mejor__el a-23 b+15 d-16
mejor__llamada b-23 c-19
mejor__me d-19
mejor__no d-17
mejor__que a-23 b-15 d+21
mejor_en b-23 d-19
mejor_me a+19 d-18
mejor_por a+20 b-17 d-22
mejor_que a-18 b-18 c-23 d+27
mejor_y d-15
melatonin b-22 c+21
men a+19 d-18
menop* a+27 b-18 c-17 d-24
menopausia a+17
menor a+24 b-23 d-19
menor$ a+17 b-24
menor__edad a+21 c-16 d-25
menor_de a+21 c-16 d-25
menos a-16
menos$ a-24 c+17 d-23
mensa* a-38 b+28 c-28
mensaje a-38 b+28 c-28
mensaje$ a-22 b+27 d-21
mensaje_mejor b-16
mensajes a+18 c-18 d-15
menti* b-28
mentioned b-23 c+23 d-28
mentir b-21 c-27
mercy d-29
mero b-22 c-15
mes a+20 b-36 c-31
mesec* a-26 b-18 c-21 d+24
mesecitos a-26 b-18 c-21 d+24
meses b-28 c-31
messages b-15 d+15
metad* d+17
metadona d+17
metformin d+15
meth a-23 b-19 d+20
metoprolol d+27
metro c-18 d-27
mexic* a-16
mg b-18 c-22
mg$ d+16
mhm a-25 b-21 c-19 d+24
mhm$ a-19 b-17 d+22
mi$ a+23 b-18 c-30
mi_@animal a-31 b+29 c-23 d-23
mi_@clinician d-28
mi_@hours a-23 c+22 d-22
mi_@relative d-34
mi_@ride a+21 d-21
mi_@visit c-17
mi__# c-17
mi__@cancel b-21 c-18
mi__@drive c-23
mi__@fetch b-18 c-19 d+26
mi__@food a-15
mi__@insurer c-24
mi__@medicine c-17 d-15
mi__@thanks b-17
mi__@year a-15
mi__a a+19 b-37 c-52
mi__acaba c-19 d-16
mi__afuera d+18
mi__alergico b+15
mi__anda a-19 b+20 d-23
mi__busca c-16 d+18
mi__carro a+16 d-15
mi__cirrosis d-21
mi__comio a-18 b+18
mi__con c-30
mi__conmigo b-16
mi__dan a-18
mi__de a-20
mi__del c-15
mi__descarto a+16 c-17
mi__dice a-22 b-35 c+31 d-23
mi__dijo d+19
mi__dio b+20 c-23
mi__ella b-25 c+16
mi__embarazada a-20 b+22 d-18
mi__en d-31
mi__era c-29 d-20
mi__es c-31 d-28
mi__ese d-24
mi__eso a-16
mi__espera a-22 c-18 d+15
mi__esta c-34
mi__firma a+16 d-16
mi__fue a+16 b-20 c-15
mi__ha d-16
mi__hoy d-16
mi__las c-16
mi__llego a-15
mi__marcapasos b+18 d-19
mi__me b-23 c-21
mi__mi b-24
mi__mucho b+15
mi__murio c-22 d-23
mi__nacio d-16
mi__no a+34 b-47 d-28
mi__otra a+16 b-17 d-23
mi__pasa a-18 b-19 d+22
mi__pero a-15 c-20 d+15
mi__pidio a-18 d+18
mi__por b-17
mi__puede c-21
mi__que a-33 b-16 c+24
mi__sabe b-20 c+17
mi__se b+18 c-26 d-29
mi__si c-24 d-18
mi__tambien b+15
mi__tengo a-17 c-22
mi__tenia a-16 b+20 d-19
mi__toma a-26 b+29 c-36 d-19
mi__trabaja a+15
mi__tuvo b+22 c-18 d-24
mi__un d-20
mi__vez a+16
mi__viejo b-19 d-16
mi__voces a-16 c-24
mi__x d+16
mi__y b-21
mi__ya d-18
mi__yo a+16 b-54
mi_ama a-16
mi_bebe a-18 b-15 d+21
mi_cama a-23 b-26 d+26
mi_carro c-22
mi_casa b-30
mi_celular b-17 c-17
mi_corazon b-24
mi_ex d-21
mi_familia d-16
mi_ficha a-15
mi_historial c-19
mi_lugar b-20 c-21
mi_ma a-19 b-19 c-21 d+22
mi_nada a+21 b-20 d-18
mi_nino a-17 c-20 d+21
mi_no a+17 b-28
mi_numero c-24
mi_nunca a+18 b-16
mi_trabajo b+17
mi_turno a+20 b-18 d-22
mi_unico b-20 c-17
mi_vieja a-16 b-22 c-17 d+22
mi_viejo b-21
middl* a-18 c+18 d-24
middle a-18 c+18 d-24
middle__something a+17 c-16
middle_of d-28
miedo d-26
miedo$ b-23 d-18
miedo__aguja a-16
miedo__que c-15
miedo_la a-16
might a-50 b-50 c+26
might__a c+22 d-19
might__been c+16
might__is c+15 d-16
might__the d-15
might__to b-15 c+21 d-22
might__well a-21 b-18 c-25 d+25
might_as a-21 b-18 c-25 d+25
might_be a-20 b-19 c+29 d-32
might_could c+15
might_have a-23 b-24 c+33 d-33
migra* b+18 c-22 d-36
migraines b+21 c-23 d-29
migraines$ a+16 d-18
mija c-39
mijit* b-22 c-21
mijita b-22 c-21
mijita$ b-19 c-16
mijo b-16
mil b+17 c-15 d-16
mil_@thanks a-19 b+19 d-19
mil__por a-17 b+17 d-17
mil__todo a-18 b+19
mild a-34 c-25 d+26
miles c-22 d-20
miles$ a+15
milk a-17 c-15 d+18
mind c-41
mind$ c-24
mind__the a+19 d-19
minds a+21 b-19 d-23
mine d-25
mine$ d-38
mine__fine a+16 b-16
minor b-26 c-30
minor$ b-26 c-29
minutes c-34
minutes$ a+18 c-17 d-23
minutes_ago a-18 d+16
minutes_out a+17 d-17
minutos a-27 b-17 c+21
mio a+18 c-23 d-22
mio_es a+24 b-20 c-20 d-17
mirac* a+17 d-19
miracle a+17 d-19
miracle$ a+17 d-19
mirar a-18 b-15 c+20
mire a-16 b-24 c+20 d-19
mire$ a-19 b-22 c+22 d-20
mis a+18 c-31 d-24
mis_@relative a+21 b-20 c-18 d-16
mis__@relative a+17
mis__estan a+16 d-16
mis__no a+17 c-15
mis_gatos a-18 b-15 d+18
mis_papas c-23 d-20
mis_recetas a-17 d-16
misa a+30 c-26 d-30
misa$ a+23 b-16 d-22
misca* c-23 d-21
miscarriage c-21 d-16
misma a-28 b-19 c+16
misma$ a+17 d-15
mismo a-27 c-25 d+22
mismo$ c-17 d+17
mismo__@year a-15
mismo__antes c-16 d-16
mismo__la a-19
mismo__siempre a-17 b+17 d-17
mismo_que b+15 c-24 d-20
miss b-32
miss$ a-17 b-16
miss__@medicine a-19 d+17
miss_it c-25
missed__@medicine d-15
mitad c+15 d-29
mitad__mitad a-23 b-23 c+24 d-22
mitad_y a-23 b-23 c+24 d-22
mixed b-20 d-17
mixed_up b-15 d-17
mo a-23 d+25
model* a-22 b-16 d+22
modelo a-22 b-16 d+22
modo c-20
moles* a-20 d+20
molesta a-20 d+20
mom b-27
momen* a+19 b-39 c-34
moment c-17
momento b-34 c-27
momento$ b-31 c-22
monday a+27 b-18 c-17 d-29
mondays b-24 c-15
monit* a-24 b-27
monitor a-24 b-27
monitor$ a-16 c-18 d+19
month d-17
months b-30 c-15
monto* b-19 c-19 d+15
monton b-19 c-19 d+15
monton$ a-20 c-18 d+25
mood a-19 d-34
more a-23 d+18
more$ b-23
more_@medicine a-16 b-16 c-20 d+21
more__@year a+18 d-17
more__i a-21 b-23
more__prescribed a-22
more__than a-18 b-19 c-21 d+23
more__the a-22 d+22
more_than a-23 b-26
morning$ b-15
mornings b-16
morph* d-25
morphine d-25
morphine$ d-17
most a-43 d+35
most__i d+17
most_nights a-30 b-23
mota a-32
motorcycle b-18 c-16
move a-26 b+26 d-23
moved a+23 b+17 c-41 d-41
moved$ a+19 b-17 c-17 d-19
moved__to a+17 d-18
moved_it b+18 d-23
moved_to c-16 d-20
moverla a-22 b+22 d-20
much d-24
much$ a-42 c+26
much__a c-20
much__the b+16 d-16
much_as a+18 c-18 d-15
much_for b+16 d-16
much_honestly d+15
much_is b+17 c-21
mucha a-17 c-18 d+22
mucha* a-16 b+17 c-22
muchacho a+19 c-18 d-23
muchas a-28 b+21
muchas_@thanks a-20 b+22 d-24
muchas__me c-16 d+18
muchas__no c-16 d+18
muchas__por d-17
muchas_y b-19 c-21 d+25
muchi* a-19 b-19 d+21
mucho a-21 b-42 d+21
mucho$ d-23
mucho* c-17
mucho__@year d+16
mucho__a d-15
mucho__bano a-17 c+19 d-20
mucho__el a-17 d+19
mucho__vez a-19 b-22 d+22
mucho_al a-17 c+19 d-20
mucho_en a-18 b-17 d+16
mucho_este d+16
mucho_gusto c-16 d+16
muchos c-17
mude a+26 b-20 c-17 d-26
muere d-18
mujer a-26
mule a+16 d-17
mule$ a+16 d-17
multi* b+16 c-22 d-27
multivitamin b+16 c-22 d-27
multivitamin$ b+18 c-17 d-21
murio__@relative b-15 c-24
murio__infarto a-17
murio__un a-17
murio_de d-15
murio_del a-21 b+19
murio_mi b-18 c-26
murmu* a-23
murmur a-23
must d-15
muy d-38
muy__para b-23 c+20 d-26
muy__saber a-17 c+15
muy_mal c-19 d+20
muy_temprano b-23 d-23
mwf a-20 b-19 d+20
mwf$ a-20 b-19 d+20
my_# c-20
my_@animal a-20 b+28 c-28 d-22
my_@body a-18 b-69
my_@book b-16
my_@call b+19 c-25 d-23
my_@clinician b+19 d-19
my_@clothes a-19 c-16
my_@drink b-17 c-19
my_@drug a-23 b-28 c+21
my_@insurance a-16 b+18 c-18
my_@medicine a-19
my_@move b-15
my_@relative d-18
my_@ride a+15
my_@vehicle c-24
my_@visit c-21
my__# a-17 c-16
my__@call a-37 b-30 c+28
my__@cancel a+20 d-20
my__@clinician a-16 b-26 c+23 d-16
my__@day c-16
my__@eat a-20 b-15 d+19
my__@food a-17
my__@medicine a-43
my__@open a-17 d+18
my__@place d-16
my__@price b-24 d-29
my__@relative b-19 c+15
my__@sick a-19
my__@symptom a-25
my__@thanks b-18
my__@visit a-16 b-20
my__a d-25
my__about d-18
my__after a-17 b-17 c+18
my__already a-16
my__always b-24 c-24
my__and c-34 d+21
my__are b+16 c-19 d-17
my__bad a-28 b+16 c-16
my__bailed d-15
my__been c-23
my__bipolar a+17 c-21 d-16
my__birthday a-16
my__body a+16 d-17
my__but b-34 d-18
my__by d-17
my__cabinet b-16 d+16
my__can b-46 c+22
my__car b-21
my__cirrhosis d-21
my__comes a-16
my__could a-16
my__date b-16 d-15
my__day a+23 b-18 c-15 d-20
my__did c-22 d-30
my__died a-23 b+16
my__do a+21 c-15 d-19
my__does a+20 c-18 d-31
my__drinks c-17
my__earl d+16
my__everything a+20 b-18 d-17
my__fell a+19 d-19
my__fine a+15 d-15
my__first a-22 c+22 d-20
my__flying d+15
my__for b-22
my__gets d-18
my__go d-19
my__gone b-16
my__good a+26 d-21
my__got a-17 c-34 d+21
my__had a+19 b+26 c-51 d-60
my__hard d-17
my__has b+22 c-18 d-30
my__have a-29
my__he d-20
my__heart d-19
my__here a+21 b-23 d-19
my__high b-30 d+18
my__i b-30 c+26 d-31
my__if a-24
my__in b+19 d-25
my__is c-24 d-15
my__know a-15 b-29 c+22
my__knows a-15 c-15
my__last a+20 c-20 d-17
my__law c-27
my__leaks c-17 d+19
my__liver d-16
my__lol b-15
my__looks a-17 b-15 c-20 d+22
my__making b-17
my__maybe c+20
my__me b-37 c-34 d+18
my__might a-18 c+18
my__mind a+15 d-16
my__my b-33
my__never c-17
my__no d-16
my__normal a+15
my__not a+25 b-35 d-16
my__now d-16
my__number a+22 b-18 c-16 d-23
my__of a-20 d-20
my__off b-22
my__offered a-16
my__officer c-17
my__on b+33 d-34
my__one a+21 c-21 d-17
my__or c-20
my__out c-23
my__patient b-23 d+17
my__perfect d-17
my__please a-20 d+20
my__pregnant b+18 d-15
my__pressure a-19 c-16
my__right a+31 c-27 d-34
my__said a-20 b-15 d+18
my__say a-26 c+17 d-20
my__says a-40 c+33 d-25
my__seizures a+16 d-18
my__she b-29
my__shot a-18 c-18 d+25
my__side b-21 c-17
my__skips a-18 b-17
my__snipped a+16 b-17
my__so b-23
my__sometimes a-16 c+19 d-18
my__still a-19 d+17
my__sure c-16 d+17
my__surgery c-19
my__swelled d+17
my__take a-17
my__takes a-21 b+20 c-21
my__tell c+17
my__that b-19 c-29
my__the a+24 c-32 d-27
my__there a-20 c-18
my__they b-16
my__thinks b-17
my__thought b-18 c+18 d-18
my__through d-26
my__time a+16
my__today a+24 b-19 c-21 d-18
my__tomorrow a-16 b-17 c-16 d+18
my__tried b+18 c-19 d-28
my__try a+27 c-27 d-25
my__up b-18 c-20
my__vice a+17 b-15 c-17 d-17
my__wants b+18 c-18
my__was a+17 d-28
my__watches c-15
my__week a+18 c-19
my__went a-22 c-23
my__were b-19
my__will a-24 b-31 d+35
my__with a+22 b-27 c-22 d-15
my__working a+16 c-32
my__would a-35 b-24 c+37 d-33
my__yes a+16 b-28 c-19
my__yesterday a+15 c-16
my_allergies a-18
my_allergy a-15 b-18 d+19
my_alley a-15
my_baby a+16 b-27 c-20
my_back b-30
my_birthday a+17 d-28
my_blood c-22
my_body a+31 b-33 c-24 d-24
my_boss b-17 d-20
my_boy c-25
my_bp b-25
my_brain a+19 c-18 d-17
my_break a-16
my_brothers b+17
my_car b-26
my_cardiologist c-19 d+22
my_cell b-17 c-25
my_colonoscopy a+20 b-16 d-17
my_couch a-21 b-22 d+23
my_cycle d-17
my_daughters b-17
my_dead b-17 d-20
my_dialysis a+16
my_divorce c-16
my_doctors b-23 c+20 d-25
my_driver c-15
my_ex b+17 d-35
my_family d-22
my_file a-22 d-25
my_first a+27 b-36 c-36
my_forties d+17
my_guest a-19 b-18 c-23 d+21
my_heart a-21 b-48 c+27
my_house a-16
my_husbands d-27
my_job c-16 d+15
my_kidney a+18 b-23 d-18
my_kidneys d-16
my_knowledge d-20
my_labs a+19 c-16
my_last a-17
my_life a+19 b-17 c-30
my_lips a-21 b-16 d+22
my_list a-20 b+19 d-17
my_liver a-19 b-39
my_mind b-19 c-19
my_mood c-18 d-23
my_name b-21
my_neighbors a-20 d-23
my_old a+19 b-26 d-31
my_only a+15 b-31 c-45
my_own a+27 b-20 c-38 d-16
my_parents d-15
my_pee a-21 b-19 c+16
my_period b-34 d-28
my_physical a+20 b-15 c-18 d-19
my_place a-17 b-16 c-18 d+18
my_pressure a-21 b-31 c-26 d+35
my_probation c-17
my_shoulder c-15
my_sons b-17 c-18
my_spot b-22 c-21
my_street b-16
my_truck c-32 d-20
my_twin c-20 d-16
my_youngest b-21
mysel* c-39 d+19
myself c-39 d+19
myself$ c-27
myself__i a+17 d-18
nace a-35 b-25 c-27 d+33
nace$ a-26 b-18 c-18 d+24
nace__@date a-16 d+16
nace_en a-16 d+16
naci b-34
naci__# b-23 c-23
naci__el a-26 d+25
naci__un a-23 d+24
naci_con a-23 d+24
naci_en a+18 b-23 c-22
nacid* a-19 d+18
nacido a-19 d+18
nacim* a-18
nacimiento a-18
nacio c-22
nacio__@relative b-22 c-27
nacio_mi b-22 c-27
nada b-66 c-41
nada$ a+57 b-38 c-51 d-34
nada__@medicine a+16 d-15
nada__el b-17
nada__en a+18
nada__eso a+43 b-18 c-30 d-36
nada__ha a-17 d+18
nada__he d-15
nada__la c-16
nada__nada a+19 d-16
nada__no a-25 c+26 d-28
nada__por a+23 d-23
nada__solo a-17 d+18
nada__un a-29 d+29
nada__una c-20 d+17
nada__ver a+29 b-17 c-27 d-20
nada__y a+19 d-18
nada_asi a+19 c-18
nada_de a+24 b-32 c-39
nada_estoy a+15
nada_grave a-31 b-16 d+31
nada_malo a+17 d-16
nada_mas b-46 c-21
nada_me c-18
nada_que b-30
nada_raro a+21 d-21
nada_todavia a+28 c-20 d-29
nadie a+23 b-47 d-24
nadie$ a+21 b-33 d-24
nadie__a a+20 d-16
nadie__la a-16
nadie_puede a+19
nadit* a+26 b-26 c-18 d-27
nadita a+26 b-26 c-18 d-27
nah a+49 b-37 c-47 d-41
nah$ a+16 d-16
nah__good a+19
nah__that a+21 c-20
nah_busy a+15
nah_i a+19
nah_just a+15
nah_never a+16
name a-17 b-32 c+17
name$ a-18
name_is a+17 b-16 c-19 d-15
name_it b-17 c-16 d+16
named a-24 b+18 d-25
nary a+27 b-26 c-23 d-26
nary_a a+27 b-26 c-23 d-26
nasal a-24 b-26 d+17
nasal_spray a-15 b-21
natur* c-16 d-17
naturales c-16 d-17
nauseas d-19
nauseous a-18 b-19 c+18
near d-19
neces* b+19 c-25 d-30
necesita c-15 d-18
necesito d-20
necesito$ c-18
need$ d+16
need__my c-22
need_a b+20 c-23 d-22
need_it b-24
need_that a+20 b-22 d-16
need_to a-32 c+20
neede* a-18 b-17 c+16
needed a-18 b-17 c+16
nefro* a-21 b-23 c-17 d+23
nefropatia a-18 b-16 d+18
negar c-17 d+16
negat* a+53 b-45 c-51 d-42
negativa a+18 c-24
negativa$ c-17
negative a+38 b-31 c-28 d-37
negative$ a+24 b-16 c-21 d-22
negative__both a+19 b-18 d-19
negative_on a+19 b-18 d-19
negativo a+29 b-25 c-27 d-25
negativo$ a+21 b-16 c-20 d-18
neigh* a-20 d-21
neighbor a-16 b-18
neighbors a-20 d-21
neith* a+29 b-23 c-26
neither a+29 b-23 c-26
neither$ a+21 d-22
nel a+35 b-25 c-29 d-30
nel$ a+27 b-19 c-21 d-22
nerve b-15 c-17
nerves$ a-23 c-24
nervios b-28
nervios$ b-24
nerviosa a-17 b+18 c-19 d-16
nervo* b-23
nervous b-23
nervous$ a-22 b-15 c+22 d-16
neuro* c-17
never b-34 c+17 d-25
never$ a+39 b-24 c-38 d-41
never__@medicine a+33 c-30 d-23
never__@treat a+26 c-26 d-22
never__a c-19
never__any a+25 c-17 d-22
never__anything a+15 c-16
never__back a-18
never__checked a-20 c+21
never__he a+17 c-16
never__in a+18 d-23
never__issue a+15
never__it b-35 d-40
never__me d-17
never__never a+16
never__of a+17 c-21
never__on b-18 d-33
never__problem a+22 c-20 d-18
never__so a-23
never__stuff a+19
never__tested a-18 c+19
never__that a+20 b-16 c-22
never__the a+29 c-27
never__to a+21 c-18 d-17
never__told a+17 c-16 d-15
never__touch a+16 d-15
never__with a+21 d-18
never_a a+18 c-17 d-16
never_again a-24 b-18 c-26 d+28
never_anything c-16
never_been b-39
never_did d-16
never_ever a+17
never_got a-20 c+20 d-15
never_had b-31
never_have a+27 c-20 d-18
never_heard d-21
never_lost a+16 d-15
never_seen a+19 c-18
never_taken a+28 c-27 d-22
never_told a-18 c+21
never_took d-17
never_tried a+25 c-20 d-24
never_used c-16
never_went a+19 d-19
new a+29 b-43 d-29
new__it a+26 b-17 c-18 d-24
new__me d-17
new__this a+23 b-17
new_to a+40 b-32 c-33 d-33
next a-19 b+17 d-30
next_@year d-15
next_one a-20 b+21 c-18 d-18
next_question a-20 b+20 c-17 d-17
next_summer a+20 b-15 d-22
next_week a-25 b-24 c+20
ni a+28 b-47 d-31
ni_@drink c-20
ni_@drug a+15
ni__@relative d-23
ni__acuerdo d-21
ni__broma a+18
ni__de a+21 c-18 d-17
ni__he a+15
ni__las a+17
ni__me b-16 c-23
ni__ni b-20 d-31
ni__no a-24 c+24
ni__otro a+17 c-16
ni__palos a+17
ni__tengo d+16
ni__vez a+20 c-19
ni_a a+28 b-20 c-28
ni_de a+21 d-15
ni_en a+18 d-15
ni_fumo a+21 c-21 d-15
ni_idea a-24 b-16 c+27 d-16
ni_la d-31
ni_lo a+18 c-18
ni_loca b-15 c-19 d+16
ni_me a-21 d-28
ni_modo c-20
ni_un d-16
ni_una a+21 b-19 c-48
nicotine b+21 c-17
niece d-21
nieta a+23 b-24 c-17
nieto a-24 c-23 d+18
nieto* c-25
nietos c-25
nietos$ c-19
night a-18
night$ a-19
night* b-32
nightmares c-25
nights b-32
nights$ a-25 b-18
nina b-21
nina$ b-19
nine b-15 c-23
ningu* a+20 b-70 c-58
ningun b-34
ningun_anticoagulante a+19 d-22
ningun_problema b-21 c-23 d+15
ninguna a+23 b-44 c-50
ninguna$ b-26 c-31
ninguna__dos a+16 d-18
ninguna_alergia a+15
ninguna_de a+15 c-15
ninguno a+17 b-35 c-37
ninguno$ a+17 b-16 c-22
ninguno__los a+19
ninguno__nada a+15 d-15
ninguno_de a+24 d-19
nino b-30 c+21
nino$ b-31
ninos$ b-16 d-19
nique* a+20 d-15
niquel a+20 d-15
niquel$ a+20 d-15
nkda a+29 b-24 c-23 d-22
nkda$ a+26 b-20 c-21 d-20
no b-17 c+22 d-21
no$ a+54 b-67 d-50
no_# a+17 d-18
no_@drive c-18
no_@food a+23 d-24
no_@medicine b-41 c+21 d-37
no_@move b-19 c-27 d+18
no_@relative a+32 b-17 c-16 d-24
no_@thanks a+33 b-26 c-19 d-36
no_@treat b-18 d-19
no__@call b+23 c-36 d-41
no__@cancel b-34
no__@drug a+22 c-20 d-20
no__@food c-16
no__@insurance a-19 b-21 c+21
no__@insurer a+16 b-26 c-23
no__@relative a+38 b-46 c-17 d-35
no__@thanks b-17
no__@treat a+26 c-26
no__@year a-19
no__a c-39
no__acuerdo a-16 d-47
no__ahi a+21 b-20 c-20
no__ahora a+25 d-26
no__alergica a+31 b-28 c-17 d-29
no__all a+27 d-26
no__allergies a+22 b-18 c-15 d-18
no__am a+15 b-26 c-20
no__aqui d-18
no__are a+20 c-16
no__at a+20 d-19
no__been a+19 c-17
no__bien b-30 d-31
no__bocado a+16 c-15
no__carro a+22 d-19
no__como b-22 c+16
no__conmigo a+29 d-30
no__conozco a+17 d-16
no__contestado c+17
no__cree a+17 d-18
no__cuadra a+25 d-26
no__cuenta a-21 c+24 d-25
no__dan a+17 d-21
no__decir a-20 c+17 d-19
no__decirle a-23 b-18 c+23 d-16
no__dejar a-22 d+21
no__desde d-15
no__dia c-24
no__dijeron c+16
no__do b-27 c-27
no__dormir a-26 c-29
no__el d-16
no__ella a-17 b+18
no__else a-15
no__embarazada a+23 c-17 d-22
no__en a+18 c-25
no__era a-16
no__es b-37 c+20
no__esa a-22 c-22
no__eso b+17 c-38
no__esta a+15 d-16
no__falta c-20
no__favor b-22
no__for b-18
no__fumo a+16
no__getting a-16 c-16 d+16
no__god a+19 d-18
no__gusta c-20 d-21
no__ha b-21 c+18 d-18
no__had b-28 c-19
no__hago a+19 b-21 d-16
no__han d-22
no__have a+18 d-16
no__he a-17 c+18 d-16
no__here b-26 c-25
no__hicieron a-21 c+19
no__i b-31 d+18
no__interesa a+18 d-18
no__ir a-18 b-15 d+19
no__is b-31
no__it a-28 b+35 c-43
no__just c-16
no__la a-27
no__loca a+21 c-18
no__los d-21
no__mal a-25 c-24 d+26
no__mas a-31 c-22 d+17
no__mi b-28
no__mio c-22
no__molesta a-20 d+20
no__my b-30 c-27
no__nada b-32 c-16
no__nadie a+25 b-32 c-18
no__ni b-22
no__ningun a-22 b-16 c-15 d+23
no__ninguna a+19 d-18
no__nino a-21
no__no a+39 b-19 c-16 d-43
no__not c-26 d-32
no__nothing a+15
no__nunca a+22 c-16 d-17
no__of b-18
no__on b-29 c-24
no__one a+21
no__orina c-18 d+16
no__otra a-24 b-17 c-16 d+24
no__paciente a-16
no__papeles a-21 c+21 d-19
no__para b-30
no__permiso a+16 c-16
no__pero a-22 b-18 d+20
no__pierdo b-17 c-18
no__plans c-15
no__poder b-18 c-15
no__por a-22
no__pregunta b+16 c-18
no__probado d-16
no__problema b-19
no__problems b-16
no__puedo a-27 b-29 d+30
no__que b-17
no__queda a-22 b-22 d+23
no__quien b-26
no__quite b-19 c-15
no__raro a+21 d-21
no__respirar a-15 d+17
no__se a-19 b-28 c+24 d-22
no__segura b-19 c+19 d-30
no__significa b-18 c+18
no__so c-17
no__soltar a-17 b-15 c-16 d+19
no__soy a-22 b+17
no__take a+18 d-17
no__tengo a-17
no__that b-25 c-27
no__the b-20 c-24
no__there b-31 c-21
no__they b-15
no__to a-20 b-19 d+15
no__todavia a-17
no__todo a-24
no__tomo d-16
no__un a-20
no__voy a-16 c-16
no__what b-19
no__with c-15
no__y d-16
no__yes a-35 b-29 d+19
no__yet c+20 d-20
no_a b-16 c-24
no_alcanzo c-16
no_allergies a+25 b-18 c-20 d-21
no_and a+31 c-26 d-24
no_ando a+20 d-18
no_bebo a+20 c-16 d-16
no_but a+20 b-17 c-29
no_c a-52 b-47 c+54 d-55
no_can a+16 d-15
no_choice a-24 b-15 c-16 d+24
no_clue c+18
no_como a+17 d-18
no_complaints c-20 d+17
no_creo b-19 d-22
no_cuenten a+27 d-29
no_de d+15
no_digo b-16 c-20
no_drugs a+15
no_encuentro a-17
no_entendi a-18 b+19 c-18 d-18
no_es c+20 d-36
no_eso a+21 c-20
no_esta b-17
no_estoy b-42 d-25
no_family a+15
no_fue a+16 c-15
no_hace a+19 d-18
no_hay b-33 c-37 d+16
no_he a-19 c+20
no_heart b-20 c-18
no_i a+15 c-25
no_idea a-18 b-18 c+26 d-22
no_it a-17 b-22 c+20
no_just b-26 d-23
no_la a-23 b-41 d+24
no_llego a+31 c-20 d-32
no_llevo b-20 c+19 d-19
no_lo a-31 b-27 d+18
no_los a+15 c-18
no_maam a+19
no_me a-25 b-27
no_mi a+21 c-17 d-19
no_nada a+41 b-16 c-33 d-35
no_need a-19 d+19
no_never a+33 c-29 d-25
no_ni a+21 c-18 d-16
no_no a+36 b-34 d-33
no_nunca a+16
no_objection a-21 b-18 c-16 d+21
no_one b-24
no_padezco a+26 c-16 d-26
no_para a-37 b+40 c-34 d-37
no_pienso a-18
no_podia a-26 b-23 c-24 d+27
no_problem b+22 c-48
no_problems c-19
no_puede a+22 b-22 c-34 d-16
no_puedo c-18
no_que a+37 b-22 c-31 d-34
no_quiero a-21 c-24
no_reaction a+24 b-17 c-18 d-22
no_recuerdo a-22 b-17 c+24 d-23
no_responder a-22 b+22 c-16
no_sabria a-29 b-30 c+33 d-25
no_se d-16
no_senor a+25 b-19 c-20 d-19
no_sir a+27 c-25 d-20
no_solo a+18
no_tengo b-55
no_to b-18 c-20
no_tomo b-33 c-16
no_trouble b-21 c-20
no_voices a+17
no_voy b-29
no_wait b-18
no_way a+25 c-22 d-19
nobod* b-23 c+20 d-35
nobody b-21 d-28
nobody$ a+26 c-21 d-22
nobody__day a+17 c-15 d-17
nobody__it a-19 b-19 c+20 d-18
nobody__me a-17
nobody__so a-20
nobody__that a+17 c-15 d-17
nobody__up a-20
nobody__would a+16
nobody_can a+20 c-21
nobody_ever a-26 b-17 c+29 d-24
nobody_i a+19
nobody_told a-15 b+16
nobodys c+18 d-23
noche a-18 b-44 c+22
noche$ b-37
noche* a-21 b-16 d+23
noche__la a-16 b-16
noches a-21 b-16 d+23
noches$ a-19 d+16
noches__dormir c-16
noches_para c-16
nomas a+28 d-30
nomas$ d-36
nomas__@medicine a+17
nomas__con a-17 c+18
nomas__de b-18
nomas__del c-16
nomas__los a+21 b-22 d-15
nomas_a a+18 b-21
nomas_ansiedad a+18 b-15
nomas_el b-30 c-20 d+19
nomas_la b-20 c-19 d+18
nomas_un b-27 c-21
nomas_una b-20 c-25
nombr* a+17 b-18 d-25
nombre a+20 b-17 d-26
none a+40 b-17 c-54 d-26
none$ a+27 b-27 c-23 d-24
none__above a+22 d-20
none__i a+16
none__that a+20
none__the a+22 d-18
none__worked a-15 d+16
none_of c-26
none_that a+16
nonst* d+15
nonstop d+15
noon b-18
noon$ a-29 b-23 c+20
nop a+21 c-19 d-19
nope a+50 b-39 c-40 d-47
nope$ a+18
nope_just a+17
nope_never a+17
norma* a+44 b-22 d-62
normal a+37 b-16 d-60
normal$ a+41 c-19 d-45
nos a-20 b-44 d+21
nos_vemos a-15 b-21 c-29 d+21
nose a-41 b-19 c+38 d-39
nose$ a-35 b-34 c+35 d-31
not a+19 b-51 d-20
not$ a+33 b-53
not:# b-39 d-19
not:@body a+18 b-18 d-30
not:@call d-47
not:@cancel a-21 c-30
not:@clinician b-26 c+21 d-32
not:@clothes a-15 c-16
not:@date a+15 d-15
not:@day a-17 d-23
not:@drink b-28
not:@drive c-19
not:@drug a+24 b-34 c-30
not:@eat a+16 d-19
not:@fetch a+18 d-25
not:@food a+49 b-32 c-28 d-48
not:@holiday a+15 d-15
not:@insurance b-27 c+22 d-18
not:@insurer b-18 c-20
not:@medicine a+19 c+19 d-49
not:@month a-18 c+20 d-19
not:@move a-15 b-22 c-24 d+24
not:@open b+16 c-21 d-19
not:@relative b-40 c-18
not:@stop a-23 c-18 d+26
not:@symptom c-23
not:@texts a+40 b-23 c-30 d-43
not:@thanks a+17 b-36 c-26
not:@treat a+25 c-17 d-21
not:@vehicle d-16
not:@year b-29 d-18
not:a c-24
not:able a+20 c-19
not:about c-15
not:above a+22 d-20
not:acuerdo a-16 d-51
not:afford a+22 b-19 d-17
not:after b-17 c-15
not:again a-24 b-22 c-28 d+29
not:ahi a+18 d-19
not:ahora c-24
not:al b-17 c+18 d-21
not:alcanzo c-16
not:alergia a+15
not:alergica a+31 b-28 c-17 d-29
not:all a-18 c-19 d+21
not:allergies a+38 b-31 c-33 d-33
not:alta a+18 c-19
not:and c-23
not:ando a+15 d-17
not:answered c+17 d-16
not:answering b+16 c-15
not:anticoagulante a+19 d-22
not:anxiety a+18
not:any a+19 b-39 c-29
not:anybody b-23 d-23
not:anyone a+24 c-23 d-16
not:anything b-32
not:aqui d-18
not:around a+18 c-18
not:asi a-19
not:ask c-21 d-18
not:asked a-25 c+25 d-19
not:at a-27 b-30
not:back a-16
not:bad a-24 b-20 d+21
not:be b-32 c-24 d+21
not:bebo a+20 c-16 d-16
not:been b-43 d-21
not:before b-17 c+17 d-25
not:believe d-16
not:better a-21 d+21
not:bien b-29 d-30
not:bit b-22 c-31
not:bite a+16 d-17
not:blood a+18
not:bocado a+18 c-17 d-16
not:breathe c-18 d+16
not:broma a+18
not:business a-17 b+17
not:busy a-23 d+23
not:c a-52 b-47 c+54 d-55
not:called a-18
not:came b-17 c-24
not:car a-22 b+15 c-17
not:carro a+26 d-23
not:chance a+20 c-15 d-22
not:checado a-16 c+18
not:checked a-28 b-16 c+31 d-22
not:choice a-30 b-22 c-22 d+30
not:clue c+18
not:college a+22 c-19 d-21
not:coming a-17 b-26 c-18 d+24
not:como b-24 c+22
not:complain d+17
not:complaints c-20 d+17
not:confirmaron c+15
not:confirmed a-18 c+22 d-23
not:conmigo a+29 d-30
not:conozco a+26 b-19 c-22 d-22
not:contestado c+17
not:contestar b+17 d-20
not:controlo a-28 b-19 c-19 d+28
not:convulsion d-17
not:cosa a+16
not:cosas c-18
not:count a+23 c-17 d-22
not:crazy a+22 b-17 c-15 d-16
not:crumb b-17 c-20
not:cuadra a+25 d-26
not:cuenta a-21 c+24 d-25
not:cuenten a+27 d-29
not:cuento c-16
not:da d-18
not:dado a+18 d-29
not:dan a+15 d-21
not:day b-17 c-24
not:days b-18
not:de d-20
not:decir a-20 c+17 d-19
not:decirle b-21 c+17 d-19
not:dejar a-24 c-16 d+25
not:del a-16 d-27
not:derrame d-15
not:desde a+20 c-18 d-15
not:dia a-15 b-18 c-20 d+20
not:diagnosed d-19
not:dicho d-19
not:digo c-16 d+16
not:dijeron a-15 c+16
not:dios a+31 c-26 d-23
not:do b-60
not:doing c-21
not:done c-18
not:dormir a-26 c-29
not:doy a+21 d-21
not:drama a-16 c-20 d+19
not:drink a+31 c-24 d-21
not:drogas a+25 b-17 c-20 d-20
not:drop b-22 d-29
not:drug d-19
not:drugs b-18 c-23
not:during a-19
not:eaten c-17
not:either a+19 c-15
not:ella a-17 b+18
not:else a-18 c-18 d+20
not:em a+16 c-16
not:embarazada b-25 c-24
not:en b-34 c-21
not:encontrado a+20 c-19
not:encuentro a-17
not:entendi a-21 b+17
not:entiendo a-17 d-20
not:era d-15
not:es c+26 d-36
not:esa a-17 c-27
not:esas d-19
not:ese b-22 c-17
not:eso c-23 d-17
not:esos a+19 d-20
not:esta b-19
not:esto a-16
not:estoy b-44 c+16 d-22
not:even a+23 b-24 d-22
not:ever b-33
not:exactly a-19 c+19
not:except c-18
not:falta a-20 b-19 c-34 d+25
not:family a+27
not:favor b-23
not:fecha b-18 d-15
not:feel a+23 d-22
not:figured a-15
not:find a+21 b-17 d-22
not:for a-30 b+32 d-16
not:from d-18
not:fue d-24
not:fui d-19
not:fumo a+29 c-30 d-22
not:ganas b-19 c-27
not:get b-21 d-21
not:getting c-19 d+15
not:give a-17
not:god a+20
not:going d+16
not:gone d-20
not:good a+34 c-20 d-36
not:got b-18 c+21 d-31
not:gusta c-21 d-25
not:ha b-28 d-29
not:hace a+22 b-17 c-18 d-18
not:had b-42
not:hago a+19 b-21 d-16
not:han b-25 c+22 d-45
not:hardly a+18 c-20
not:has b-18
not:hasta b-23 c-24
not:have a+24 b-49 c-24
not:hay b-34 c-39
not:he c+21 d-25
not:heard b-17 d-25
not:heart b-30 c-26
not:hecho c+15
not:here c-31
not:hicieron a-21 c+21 d-16
not:high b-17 c-19
not:his a+17
not:hold a-21 b-18 d+18
not:home c-19
not:how b-19 c+23 d-17
not:hoy a+18
not:idea a-22 b-30 c+29 d-31
not:ido d-23
not:if a-19 b-23 c+25 d-17
not:in d-18
not:interesa a+18 d-18
not:into d-20
not:ir b-19
not:is b-25 c+25
not:issue a+15
not:it c+19 d-19
not:jaja a+20 b-18 c-22
not:just b-33 d-40
not:kind b-20 c-23
not:know a-16 b-32
not:knowledge d-16
not:known a+18
not:la a-29
not:las b-29
not:last a+16
not:le b+18 d-15
not:leave a+23 c-19 d-16
not:let c-19
not:lie b-20 c-23 d+25
not:life a+21 b-17 c-20 d-19
not:like d+17
not:liver a+21 b-17 d-18
not:llaman a-16 d-16
not:llega a+17 c-20
not:llego a+31 c-20 d-32
not:llevo b-20 c+19 d-19
not:lo a-22 b-20 c+16
not:loca b-22 c-32
not:loco c-19
not:lol c-19 d-37
not:looked a-17 c+21
not:lost a+16 d-15
not:maam a+19
not:made d-21
not:make c-16
not:mas a-39 d+19
not:me a-28 c+23
not:mi b-26
not:mind b-28 c-29 d+18
not:minor a-27 d+25
not:mio c-22
not:miss b-19 c-31
not:modo c-20
not:molesta a-20 d+20
not:more b-17
not:much b-23
not:mucho a+26 c-22 d-24
not:my c-23
not:nada b-36 c-22
not:name a-15 c+24 d-22
not:need b-34 c-27 d+19
not:night c-16
not:nino a-21
not:noche a-16 c-18 d+20
not:nothing a+35 b-16 c-17 d-33
not:novedad b-16
not:now b-19 c-26
not:objection a-21 b-18 c-16 d+21
not:of c-17
not:off b+19 c-17 d-26
not:officially a-23 b-20 c+23 d-18
not:on d-29
not:once a+17 d-19
not:one a+23 c-25 d-25
not:or a+29 d-22
not:orina c-22 d+16
not:other a-19 b-15 d+20
not:otra a-24 b-23 c-22 d+28
not:otro a+21 c-16
not:out a-17
not:over a+17 d-15
not:paciente a-16
not:padezco a+26 c-16 d-26
not:pain a-17 b+18 c-17 d-17
not:palabra b+15 c-18 d-19
not:palos a+17
not:papeles a-21 c+21 d-19
not:para a-41 b+32
not:pasado a+16
not:percent a-20 b-21 c+22 d-23
not:period a-22 c+21
not:permiso a+16 c-16
not:pienso a-18
not:pierdo b-19 c-22
not:plans c-15
not:poder a+17 b-26 c-21
not:podia a-26 b-23 c-24 d+27
not:por a-21 b+17
not:possible a+27 c-23 d-17
not:pregnant b-16 c-17
not:pregunta b+16 c-18
not:preguntas a+17 b-16 d-17
not:presion d-21
not:probado d-20
not:problem b+19 c-26 d-19
not:problema b-41
not:problemas a+28 c-20 d-22
not:problems a-16 b-26 c-25 d+22
not:pruebo a+15 c-15
not:psychotic a+16 d-17
not:puede a+22 b-28 c-42
not:puedo a-20
not:puesto a+23 c-22
not:pusieron d-17
not:put a-24
not:que a-17 b-31
not:queda a-22 b-22 d+23
not:quien b-30
not:quiero a-21 c-24
not:quite b-23 c-21
not:raro a+21 d-21
not:reaccion a+20 d-21
not:reaction b-25 c-26
not:really a+22 d-26
not:reason a-20
not:recall a-22 b-23 c+29 d-27
not:recuerdo a-26 b-18 c+23
not:remember b-18 c+19 d-20
not:respirar a-15 d+17
not:responder a-22 b+22 c-16
not:revisado c+15
not:right a+30 d-30
not:sabria a-29 b-30 c+33 d-25
not:said a-17 b-22 c+19
not:salido a+17 c-16
not:say d-15
not:se c+15 d-17
not:see b-19
not:seen a+17 c-16 d-16
not:segura b-19 c+19 d-30
not:seizure a+23 c-18 d-19
not:senor a+25 b-19 c-20 d-19
not:si a-46 c+25
not:significa b-18 c+18
not:since b-26
not:single a+24 c-21 d-18
not:sir a+27 c-25 d-20
not:sirvio a-17 d+16
not:skip a-19 b-22 d+21
not:sleep a-26 b-26
not:soltar a-17 b-15 c-16 d+19
not:street a+16 c-16
not:stuff a+26 b-16 c-26 d-20
not:suerte c-17
not:supe c+24 d-24
not:sure a-42 b-22 c+49 d-44
not:take c-31
not:taken d-20
not:taking a+23 c-16 d-22
not:talk a+19 d-18
not:tan c-15 d+16
not:telefono a-15
not:tell b-20 c+20 d-15
not:telling a-23 b+16 d-20
not:tengo b-57
not:tenido a+20 d-24
not:tested a-28 c+31
not:text a+37 b-20 c-18 d-34
not:that c-15 d-28
not:them b-22
not:then d+18
not:there a+20 b-42 c-36
not:these a+18 b-17
not:they a-16 b-22 c+16
not:thing a+21 b-22 c-23
not:things a+20 c-18
not:think b-18
not:this d-55
not:those a+27 b-24 c-21 d-22
not:three a+16
not:tiempo a+25 c-21 d-24
not:til b-21 d-23
not:till c-22
not:time b-24 c-24
not:to b-42
not:todavia c+18 d-23
not:told d-25
not:toma a+15 d-20
not:tomado a+29 d-28
not:tomo b-38
not:tomorrow a+18 c-19 d-16
not:too b-16 c-28 d+21
not:took d-19
not:touch a+22 b-16 c-25
not:touched a+18 d-17
not:tried b-24 c-36
not:trouble b-26 c-26
not:trust d-21
not:tuve a+19 d-20
not:two a+17
not:una a+26 b-20 c-27
not:under a-20 c+15
not:unless a+21 c-19
not:usado a+16
not:use a+19 c-18
not:uso a+20 d-16
not:veo b-17 c-21
not:verdad b-16 c+21
not:vez a+20 c-19
not:visiones a+16
not:voces a+20 c-17
not:voices a+30 c-20 d-27
not:voy a-20 d+17
not:wait b-20 c-16 d+19
not:want c-17 d+18
not:was b-24
not:way a+25 c-22 d-19
not:well c-17
not:went a+19 d-19
not:what a-30 b-40 c+42
not:when a-15 c+19
not:why a-21
not:with c-16
not:work b-26 d-18
not:worked a-26 d+27
not:worried a-22 b-15 d+19
not:would b-20
not:ya c-16
not:yes a-22
not:yet b-41
not:yo a-17 d+17
not:your c-15 d-17
not:😂 a+17 c-16
not_# b-25 c+21 d-34
not_@call a+16 c-18 d-26
not_@cancel a-16 b+17
not_@drive a+31 b-25 d-32
not_@eat a+19 d-20
not_@stop a-21 c-17 d+23
not__@day a-17 d-23
not__@drink b-17
not__@drug a+18 b-17 c-17
not__@food a+18 d-15
not__@medicine b-24 c-31
not__@open c-18
not__@relative b-28 c-16
not__@thanks b-18
not__@year a+24 b-24 d-27
not__able a+20 c-19
not__after b-16
not__all b-18
not__am d-27
not__another a+18 d-16
not__any b-26 c-24
not__anybody b-23 d-23
not__anyone a+24 c-23 d-15
not__anything b-28 c-24
not__as a+18 c-15 d-17
not__at a-24 b-19 d+21
not__back d-21
not__bad a-27 b-16 c-22 d+28
not__be b-17 c-18 d+16
not__before a+19 c-19
not__better a-21 d+21
not__bit b-20 c-26
not__bite a+16 d-17
not__but a-21 b-23 d+23
not__can a-24
not__car a-28 b+18 d+18
not__chance a+18 d-19
not__college a+22 c-19 d-21
not__count a+15
not__crumb b-17 c-20
not__do b-20
not__drop a+26 c-23 d-21
not__else c-15 d+16
not__ever a+15 c-21
not__exactly a-19 c+19
not__far a+27 b-20 c-23 d-24
not__for a-22
not__from a-16 c+17
not__good a+30 d-31
not__has a-16 d+18
not__have b-25 d-25
not__heart a+16
not__her b-18
not__here a+21 b-18 d-23
not__i a-23
not__if a-16 b-22 c+23 d-18
not__is b-20 c+16 d-21
not__it b-41 c+16
not__just b-24
not__kind a+17 c-16
not__knowledge d-20
not__lol a+21 c-21 d-19
not__me a-15 b-46
not__minor a-27 d+25
not__my b-16
not__no c-17
not__nothing a+31 d-30
not__of b-41 c-28
not__on a-16
not__one d-17
not__out a-23
not__over a+17 d-15
not__pain a-17 b+18 c-17 d-17
not__percent a-20 b-21 c+22 d-23
not__period a-15
not__problem b-19
not__she a-16
not__single a+17 d-15
not__so a+32 b-20 c-26 d-22
not__still a-26
not__street a+16 c-16
not__that a-24 b+18
not__the a-30 b+23
not__there b-15
not__thing a+17 b-17 c-19
not__this c-20 d-35
not__til d-15
not__time a+21 b-18 c-18
not__to b-43
not__well c-17
not__what a-25 b-31 c+36 d-25
not__when c+19
not__why a-23
not__without a-21
not__work c+21 d-31
not__yet b-29
not__you d-28
not_a b-53
not_afford a+22 b-19 d-17
not_answered c+17 d-16
not_answering b+16 c-15
not_asked a-19 c+19
not_back d-16
not_be b-21 c-35 d+16
not_been d-17
not_before a-17 c+17 d-15
not_believe d-16
not_breathe c-18 d+16
not_busy a-23 d+23
not_but a-27 d+25
not_coming a-22 b-24 c-17 d+25
not_complain d+17
not_confirmed a-16 c+19 d-20
not_crazy a+17
not_do a+18 b-37
not_doing c-18
not_done c-17
not_drink a+24 c-24
not_eaten c-17
not_even a+23 b-24 d-22
not_ever c-17
not_feel a+23 d-22
not_find a+21 b-17 d-22
not_for a-35 b+40 c-40 d-43
not_found a+18 c-18
not_get b-16 d-17
not_go a-24
not_gone d-20
not_got a+21 b-20 d-32
not_had b-18
not_have b-30 c-21
not_heard c+15
not_here b-20 c-19 d+17
not_hold a-21 b-18 d+18
not_home d-17
not_i a-23 b+16 c-16
not_know b-29
not_lol a-19 c+19
not_me a+36 b-17 c-57 d-25
not_mind a-16 d+15
not_miss b-19 c-29
not_much a+17 b-20 c-23
not_my a+30 b-24 c-27 d-28
not_need b-16
not_no a+17 d-20
not_now a+25 c-19 d-27
not_officially a-23 b-20 c+23 d-18
not_on d-19
not_one a+22 b-21 c-28 d-16
not_possible a+22 c-20
not_pregnant b-16 c-17
not_quite a+17 d-18
not_really a+22 d-26
not_recall a-25 b-21 c+28 d-25
not_remember a-23 b-17 c+27 d-19
not_right a+16 d-15
not_say d-15
not_see b-19
not_since a+31 c-26 d-31
not_skip b-16
not_sleep a-22 b-20 d+21
not_so a+27 b-20 c-22 d-25
not_sorry a+19 d-18
not_sure a-44 b-19 c+46 d-39
not_take a+18 b-23 c-28
not_talk a+19 d-18
not_tell b-17 c+19
not_text a+37 b-20 c-18 d-34
not_that d-56
not_the c+23 d-28
not_there c-17
not_think b-18
not_this d-32
not_till c-19 d-28
not_too a-25 c-24 d+27
not_touch c-20
not_tried a+26 b-20 c-25
not_trust d-21
not_two a+17
not_unless a+21 c-19
not_want a-19
not_work c-25
not_yet a+22 c-16 d-21
not_you a-17
note a+25 d-25
nothi* b-26 c-26
nothing b-24 c-25
nothing$ a+21 b-46 c-21
nothing__@drink a+20
nothing__@medicine a+16 c-17
nothing__a c-16
nothing__all a+26 d-25
nothing__ask a+23 c-16 d-23
nothing__calendar a-15 d+16
nothing__can c+22 d-27
nothing__i a+21 d-20
nothing__just a-19
nothing__my a-16 d+18
nothing__not c+22 d-27
nothing__now a+19 d-19
nothing__that c-24
nothing__the c-20
nothing__there a+20 d-20
nothing_after a-20
nothing_at a+26 d-25
nothing_but b-27 c-30 d+23
nothing_else a+26 c-16 d-27
nothing_except a-25 c-17 d+27
nothing_i c+22 d-27
nothing_like a+27 b-24 c-17 d-26
nothing_now a+17 d-16
nothing_of a+19 d-17
nothing_on b-19 c-21
nothing_serious a-19
nothing_since a+22 c-18 d-20
nothing_that a+20 d-19
nothing_to b-17 c-22
nothing_yet a+25 d-24
nothings a-15 c-15 d+17
noved* b-16
novedad b-16
novel* b-28 c-25
novela a-25 b-22 c-22 d+26
novela$ a-24 b-20 c-21 d+25
novia c-18
novio a-20 c-15
now b-46
now$ b-30
now: b-29 c-33 d+23
now:# c-37 d-16
now:#_de a+19 d-19
now:#_minutes a+21 b-18 d-19
now:@body b-23 c-28
now:@body_full a+23 d-21
now:@book b-22 d-17
now:@call c-18
now:@call_has c-18 d-18
now:@call_me b-36 d-18
now:@clinician c-20 d-22
now:@day d-33
now:@day_a b-16
now:@day_at d+16
now:@drink a-16 c+17
now:@drive a+37 b-22 d-40
now:@drive_right a+17 d-15
now:@eat b-17 c-24
now:@food a+16 b-32 c-30
now:@hours b-23
now:@hours_me c-19
now:@howmuch a-32
now:@howmuch_tiempo b+19 c-21 d-19
now:@insurance b+16
now:@insurer c-27 d+18
now:@insurer_a d-26
now:@insurer_que a-16 b-16 d+16
now:@late b-15 c-32 d+21
now:@late_por a+15
now:@medicine c-16 d-23
now:@move a+26 b-33 d-29
now:@parking a-20 c-17
now:@place a-17 b+18 d-19
now:@relative b-17 d-17
now:@relative_are a-19 c-16 d+20
now:@relative_esta b-16
now:@sick a+17 d-16
now:@stop a-18 b-29 c+26 d-27
now:@traffic c+16
now:@vehicle b-24 d-20
now:@visit b+24 c-27 d-28
now:@visit_is a-20 b+19
now:@wrong a-22 b+25 c-17 d-20
now:a a+27 b-17 c-31 d-22
now:a_@call d-16
now:a_esa c-22
now:a_few a-20
now:a_la b-30 c-25
now:a_las c-18
now:a_lo a-16
now:a_mi b-16
now:a_poder d-16
now:a_que a+25 b-21 c-17 d-24
now:a_sec a-15
now:about d-15
now:about_to a+18 b-18 c-20
now:acabo a-16 d+16
now:acabo_de a-16 d+16
now:acomo* a-15 b-16 d+16
now:acomoda a-15 b-16 d+16
now:adela* a-15 d+18
now:adelante a-15 d+18
now:afrai* a+25 d-27
now:afraid a+25 d-27
now:afraid_not a+23 d-23
now:after a+45 b-39 c-32 d-42
now:after_# a+16 d-18
now:after_work a+20 b-17 d-21
now:again a+21 c-26 d-23
now:again_tomorrow a+15 c-15
now:agarr* c-15
now:ahead a-25 d+29
now:ahi c-22
now:ahi_estare d+15
now:ahora b-28
now:ahora_mismo a+22 d-22
now:ahora_no d-16
now:ahori* b-39
now:ahorita b-39
now:ahorita_estoy c-18
now:ahorita_no b-27 d-37
now:al a+20 b-34 d-24
now:al_rato a+29 b-17 c-16 d-25
now:all a-31 c-17 d+31
now:all_@body a-22 d+22
now:alley a-15
now:am b-16 c-55
now:am_@drive a+26 d-22
now:am_about a+16
now:am_afraid a+21 d-21
now:am_all a-17 d+17
now:am_asleep a+25 d-24
now:am_at b+15 d-17
now:am_free a-26 d+26
now:am_in a+15 d-15
now:am_not a-24 d+24
now:am_off b-16
now:an a+29 b-21 c-18 d-29
now:an_hour a+29 b-21 c-18 d-29
now:and a-24 b-19 d+18
now:andel* a-18 c-17 d+21
now:andele a-18 c-17 d+21
now:ando a+23 b-25 c-35
now:ando_en a+23 d-23
now:anoth* a+30 b-24 c-25 d-27
now:another a+30 b-24 c-25 d-27
now:another_time a+23 b-22 c-18 d-18
now:any a-16 d+17
now:anyth* a-21 c-19 d+16
now:anything a-21 c-19 d+16
now:appointment b+17 c-15 d-15
now:aqui b-21 c-21 d+16
now:aqui_estoy a-19 b-16 d+19
now:are c-39
now:are_asleep a-19 c-16 d+20
now:are_on c-16
now:aroun* a-18
now:around a-18
now:as c-18 d+19
now:as_any a-16 d+20
now:as_well c-16 d+16
now:ask d-21
now:ask_me a+22 b-19 c-23
now:aslee* a-25 b-24 d+16
now:asleep a-25 b-24 d+16
now:at c-15 d-24
now:at_a b-18
now:at_all a-18 d+18
now:at_my d-23
now:at_that a+20 d-20
now:at_the c-27 d-32
now:at_work c-26 d-44
now:away d+17
now:bad a+21 c-24 d-29
now:bad_time b-19
now:be b-19
now:be_better b-19 c-25
now:bed a+20 c-16 d-16
now:bet a-18 d+20
now:bette* c-33
now:better c-33
now:betwe* a-18
now:between a-18
now:bien a-21 b-25 c-26 d+28
now:boss b-25 c+18 d-23
now:boss_is a+16 b-18
now:break a-17
now:bring b-20 c-16
now:buen a-20 c-25
now:buen_momento b-21 c-19 d+15
now:bus b-15
now:busy b-28 c-21
now:by a-29 b-24 d+23
now:by_me a-23 b-20 c-18 d+25
now:calen* a-28 b-18 c+20
now:calendar a-18
now:calendario a-19 c+19
now:call a+19 d-33
now:cambi* d-18
now:can a+20 b-50 c-41
now:can_not a+35 b-35 c-28 d-31
now:can_swing a-15 d+15
now:can_we a+27 b-29 d-23
now:can_you a+26 b-25
now:capaz a-19 c+17
now:car a+17 b-16 d-17
now:casa a-23 b-18 c-22 d+26
now:catch a+18
now:catch_me a+18
now:centr* a-19 b+20 d-19
now:central a-19 b+20 d-19
now:central_time a-19 b+20 d-19
now:chamb* a+16
now:chamba a+16
now:check b-20 d-18
now:churc* c-16
now:church c-16
now:cita c-16 d-20
now:claro a-29 c-22 d+32
now:clase a+25 b-16 c-20 d-25
now:class b-16 c-21
now:clock a+23 b-19 c-25 d-21
now:cocin* a+20 d-21
now:cocinando a+20 d-21
now:combi* a+15
now:combine a+15
now:comer b-19 c-18
now:como a-42 b+28 c-37
now:compa* c-15 d-22
now:company c-15 d-22
now:compl* a+27 b-23 c-16 d-28
now:complica a+17 d-17
now:con b-18 d-32
now:confi* a-17 c+17
now:confirmo a-17 c+17
now:confirmo_en c+17 d-15
now:confl* a-22 d+21
now:conte* c-20 d-20
now:contesto a+20 c-18 d-16
now:cooki* a+16
now:cooking a+16
now:cooking_supper a+16
now:could b-24
now:could_you a+17
now:cuadr* c-18
now:cuadra c-18
now:cuand* a+17 b-20 c-26
now:cuando a+17 b-20 c-26
now:cuanto a-25 d-32
now:cuent* d+15
now:dale a-24 d+27
now:dark a+15
now:day c-29
now:de a-22 b+15 c-32
now:de_@eat b-19 c-18
now:de_las a+16 d-15
now:de_parte a-17 b+20 d-22
now:de_perlas d+15
now:de_una a-30 b-30 c-23 d+31
now:decir a-17 c+17
now:deep a+17
now:deep_in a+17
now:deje a-18 b-29 c+26 d-28
now:del a+23 d-39
now:del_trabajo d-21
now:dele a-30 b-26 c-23 d+30
now:denti* b-16 c-18
now:dentista a+21 c-16 d-20
now:depen* a-26 b-28 c+38 d-27
now:depende a-19 b-20 c+27 d-19
now:depends b-16 c+23 d-15
now:desca* a-22 d+23
now:descanso a-22 d+23
now:desoc* a-19 d+20
now:desocupada a-19 d+20
now:despu* a+36 b-23 c-16 d-35
now:despues a+36 b-23 c-16 d-35
now:despues_de a+19 d-18
now:dia a+28 c-33 d-42
now:diali* a+16 d-17
now:dialisis a+16 d-17
now:dialy* a+23 b-17 d-22
now:dialysis a+23 b-17 d-22
now:did a-18 b+21 c-19 d-16
now:digam* a-25 b-16 c-20 d+31
now:digame a-25 b-16 c-20 d+31
now:digo a-15 c+21 d-21
now:digo_si c+18 d-17
now:dime d+20
now:direccion a-15 b+16 d-16
now:do_i d-16
now:do_it b-19 c-18
now:do_not a-19 c+20
now:do_this a+16
now:doctor c-21 d-21
now:does c-24 d-19
now:does_it b+16
now:dormi* a+25 d-25
now:down b-18 c-19
now:driving a+38 b-22 d-40
now:early a+17 b-18 d-24
now:early_for a+17 b-15 c-15 d-17
now:ears a-22 d+22
now:echel* a-19 b-16 c-15 d+19
now:echele a-19 b-16 c-15 d+19
now:el d-24
now:elbow a+17
now:elbow_deep a+17
now:en a+19 c-27
now:en_casa a-17 d+17
now:en_clase a+17
now:en_el a+34 c-22 d-25
now:en_la b-28
now:en_mi b-15 c-16
now:en_un a+16 b-19 d-24
now:en_una a+22 d-22
now:end a-17 d+17
now:entra* a+21 b-15 c-16 d-22
now:entrando a+21 b-15 c-16 d-22
now:entrando_al a+21 b-15 c-16 d-22
now:entro a+18 d-17
now:entro_a a+18 d-17
now:es b+16 d-18
now:es_rapido c+16 d-16
now:esa_hora c-29
now:ese a+22 b-27 c-32 d-16
now:ese_@hours c-19
now:ese_dia a+29 b-19 c-19 d-30
now:esper* a+27 b-27 d-30
now:esta c-34
now:esta_bien a-19 d+21
now:estam* c-25
now:estamos c-25
now:estar* d+15
now:estare d+15
now:estoy b-61 c-53
now:estoy_desocupada a-19 d+20
now:estoy_en a-21 b-32 c-48 d+27
now:estoy_manejando a+31 b-17 d-26
now:estoy_trabajando a+32 c-19 d-31
now:eveni* a+16 b-16
now:evening a+16 b-16
now:favor d-28
now:few a-20
now:few_minutes a-20
now:fine a-42 b-29 c-32 d+43
now:fire d+17
now:fire_away d+17
now:first d-15
now:fixin* a+17 d-20
now:fixing a+17 d-20
now:fixing_to a+17 d-20
now:for b+23 c-20 d-41
now:for_me c-27
now:for_what a-24 b+29 c-25 d-31
now:free a-31 b-16 c-16 d+30
now:full a+25 d-29
now:give d-27
now:give_me d-27
now:go a-38 b-30 c-31 d+43
now:go_ahead a-21 d+26
now:go_on a-16 d+18
now:good a-45 c-33 d+38
now:got_time a-18 d+21
now:got_to d-18
now:great b-19 c-16
now:guess a-22 b-23
now:habla* c-22 d-19
now:hablamos a+25 c-20 d-19
now:hablar c-15
now:hable a-20 b-17 d+22
now:hace c-19
now:hands a+28 b-18 c-21 d-30
now:hard b-16 d-15
now:has c-20 d-25
now:hasta a+21 d-21
now:hasta_las a+21 d-21
now:have c-17
now:have_a a-18 d+16
now:have_company c-15 d-22
now:have_my a+19 b-16 d-16
now:have_to b-18 d-20
now:he b-16
now:her b-17 d-21
now:here b-21 c-17
now:him c-17
now:hit a+16
now:hit_me a+16
now:hora c-39
now:hora_me a-18
now:horario b-23
now:hour a+18 b-31 c-25
now:how a-22 d-23
now:how_long a-25 c+15 d-26
now:i c-33
now:i_am c-53
now:i_can a-17 b-33 c-25 d+24
now:i_guess a-22 b-23
now:i_have c-35
now:i_was a-18 d+17
now:i_will b-17
now:i_would d-16
now:if a-26 b-29 c+28
now:if_the a-17 b-17 c+21 d-19
now:impos* a+30 b-28 c-19 d-31
now:imposible a+26 b-24 c-17 d-27
now:in a+28 b-55 d-37
now:in_a b-22
now:in_between a-18
now:in_church a+22 d-22
now:in_class a+16 d-15
now:in_the a+32 b-23 c-26 d-32
now:is b+17 c-27
now:is_a c-17
now:is_better d-22
now:is_fine a-20 d+20
now:is_good a-20 d+21
now:is_not c-23
now:is_on b-17 c+18
now:is_that d-20
now:is_this a-15 b+18
now:is_up d+16
now:it b-31 d+28
now:it_in a-21 d+18
now:it_is a+16 b-34 c-20
now:it_now a-20 d+21
now:it_take d-15
now:it_tomorrow a+17 d-19
now:junta a+22 d-17
now:just c-29
now:justo a+17 b-19 d-18
now:kids b-24 c-27
now:kind a-21 c+25 d-17
now:kind_of a-18 c+22 d-17
now:know a-20 c+20 d-23
now:la_@place a-15 b+16 d-16
now:la_casa c-19 d+17
now:la_chamba a+16
now:la_noche d-19
now:la_orden a-27 b-19 c-19 d+25
now:las a+21 b-26 c-28 d-15
now:las_# a+18 b-25 c-25
now:last a-21 b+22 d-19
now:late a-18 c-20
now:later c-31 d-42
now:le a-23 b-23 c+21
now:le_contesto a+20 c-18 d-16
now:le_digo c+17 d-17
now:le_se a-17 c+17
now:let a-21 b-26
now:let_me d-18
now:let_us a-26 b-17 d+23
now:libre a-30 b-22 c-22 d+29
now:like a-20 b-20 d+21
now:llama* a+17 c-15 d-17
now:llamame a+17 c-15 d-16
now:lo a-24
now:lo_mejor a-16
now:lock a-19 c-18 d+19
now:lock_it a-19 c-18 d+19
now:lol a+18 c-20 d-25
now:long d-21
now:long_does b+16
now:look a-17
now:look_at a-16
now:los b-36 c-16
now:los_@day a+24 b-23 d-21
now:los_ninos a-22 b-26 d+19
now:luego b-35
now:luego_le a+22 b-16 c-20 d-18
now:m d-16
now:make a-24 d+22
now:mama b-17 c-24
now:manan* a+24 b-33 d-34
now:manana a+16 b-29 d-29
now:manej* a+33 b-22 c-18 d-31
now:manejando a+33 b-22 c-18 d-31
now:marido a-17
now:martes a+17 d-18
now:mas a+39 b-28 c-27 d-39
now:mas_@late a+40 b-25 c-21 d-41
now:maybe d-31
now:me b-22
now:me_after a+17 d-17
now:me_again a+15 c-15
now:me_complica a+17 d-17
now:me_cuadra c-18
now:me_fine a-18 d+17
now:me_in a-26 b-18 c+25 d-22
now:me_just a-18
now:me_later d-17
now:me_parece a-19 b-17 c-19 d+21
now:me_queda b-24 c-35
now:me_this b-20 c-17
now:me_tomorrow a+16
now:me_up a+20 d-20
now:me_viene a-22 b-18 c-17 d+23
now:mejor b-42
now:mi a-27
now:mi_@hours a-23 c+22 d-22
now:mi_@relative a-20
now:mi_turno a+16 b-16 d-18
now:middl* a+23 c-21
now:middle a+23 c-21
now:middle_of a+23 c-21
now:might a-21 b-16
now:might_as c-16 d+16
now:might_be c+17 d-21
now:minut* d-15
now:minutes c-22
now:minutos a-24 c+25
now:misa a+23 b-16 d-22
now:mismo a+22 d-22
now:modo a+15
now:momen* b-27 c-26
now:momento b-23 c-22
now:morni* a+23 b-29 c-24 d-17
now:morning a+17 b-23 c-20
now:muy a+24 b-17 c-31 d-18
now:muy_temprano a+24 b-17 c-31 d-18
now:my d-27
now:my_@body a+19 d-20
now:my_@book b-16
now:my_@call a-20 b+19 c-16
now:my_@food a-20 d+20
now:my_@relative a+18 b-25 d-31
now:my_@visit a-20 b+19
now:my_alley a-15
now:my_boss b-21 c+16 d-21
now:my_break a-16
now:my_dialysis a+16
now:nada a-21 c-19 d+23
now:nah a+23 d-20
now:nah_busy a+15
now:neces* a-22 b+22 c-18 d-21
now:need a+19 b-22 c-28
now:ni a+19 d-22
now:ni_modo a+15
now:ninos a-22 b-26 d+19
now:no b-22
now:no_can a+16 d-15
now:no_i a+20 d-20
now:no_le a-17 c+17
now:no_puedo a+34 b-23 c-27 d-33
now:no_se d-32
now:no_tengo c-25
now:noche a+18 d-24
now:nomas a-23 b-15 c+16
now:not b-21
now:not_be a-23 c-16 d+23
now:not_busy a-23 d+23
now:not_do a+19 d-19
now:not_got a+22 d-23
now:not_know a-15 c+23 d-16
now:not_now a+22 d-19
now:not_right a+16 d-15
now:not_sorry a+19 d-18
now:not_talk a+18 d-18
now:not_the a+15
now:not_work a+25 c-16 d-22
now:nothi* a-16 d+16
now:nothing a-16 d+16
now:nothing_on a-15 d+16
now:now b-36 c-46
now:now_is a-21 d+22
now:numbe* a-22 b+21 d-19
now:number a-22 b+21 d-19
now:ocupa* a+30 b-18 c-24 d-30
now:ocupado a+17
now:of b-20
now:of_something a+17 c-16
now:off b-27 c-16
now:off_today a-23 b-15 d+24
now:ok a-22 b-22 d+21
now:on_@day d-18
now:on_a a+34 b-30 c-26 d-34
now:on_my a-37 b-29 d+26
now:on_the a+25 b-20 c-24 d-23
now:one d-34
now:orden a-27 b-19 c-19 d+25
now:other c-18
now:other_day c-18
now:otro a+29 b-23 c-20 d-27
now:otro_dia a+21 b-15 c-18 d-17
now:out d-17
now:para c-39
now:para_mi a+23 b-20 c-18 d-22
now:para_que b+16 d-15
now:parec* a-19 b-17 c-19 d+21
now:parece a-19 b-17 c-19 d+21
now:parte a-18 b+19 c-19
now:pass d-16
now:patro* c+20 d-16
now:patron c+20 d-16
now:perfe* a-46 b-23 c-23 d+41
now:perfect a-32 d+27
now:perfect_timing a-23 d+21
now:perfecto a-30 c-15 d+27
now:perla* d+15
now:perlas d+15
now:pero a-20
now:phone a-23 b+22 c-17
now:pick a+18 d-18
now:pleas* b-17
now:please b-17
now:poder d-16
now:por a-18
now:por_favor d-28
now:por_mi a-17 d+16
now:possi* b-23 c+20 d-22
now:possibly a-21 b-19 c+23 d-19
now:pregu* a-30
now:preguntas d-15
now:pregunte a-16 b-20 c-20 d+20
now:probl* a-26 b-16 c-16 d+26
now:problema a-20 d+20
now:puede c-19 d-25
now:puede_que c+15
now:puedo a-17 b-43
now:pues a-24 b-26 c-25 d+28
now:put c-18
now:que a-22 b+21 c-30
now:que_@insurer b-19
now:que_no c-21 d-23
now:que_si a-16
now:que_ver a-15 b-15 c+19
now:queda b-24 c-35
now:queda_muy c-16
now:quien a-21 b+26 d-21
now:quien_es b+17 c-16
now:quiza* c+16
now:quizas c+16
now:rapid* c+16 d-16
now:rapido c+16 d-16
now:ratit* a-16
now:ratito a-16
now:rato a+23 b-34 c-31
now:rato_mejor a+16 d-16
now:right b-23 c-30
now:right_now a+41 b-19 c-25 d-38
now:right_up a-15
now:sale d+22
now:salga a+18 d-18
now:salgo a+16 d-27
now:same d-17
now:schedule b-22 d-17
now:se d-24
now:se_decir a-17 c+17
now:se_me a+22 b-18 c-19 d-22
now:sec a-15
now:see a-23 b-17
now:ser a+20 b-19 d-20
now:she a-16 d+15
now:shift a+26 b-32 d-28
now:shoot c-17
now:si a-23 b-20 c+36 d-22
now:si_es c+16 d-16
now:si_me d-26
now:si_no a-21 b-17 c+23 d-23
now:si_puedo a-19 b-15
now:simon d+16
now:sin a-23 b-16 c-18 d+26
now:so a-28 c-33 d+30
now:so_we a-17 d+17
now:some b-21 c-21
now:somet* a+17 c-16
now:something a+17 c-16
now:son d-18
now:sorry a+37 b-28 c-27 d-36
now:sound* a-19 b-19 d+20
now:sounds a-19 b-19 d+20
now:stays d-19
now:stays_asleep d-19
now:still a-18 d+23
now:suits a-25 b-18 c-18 d+25
now:suits_me a-23 b-17 c-17 d+24
now:sunday c+15 d-16
now:super a+17 d-16
now:sure a-28 b-19 d+27
now:swing a-18 b-16
now:swing_that a-15 d+15
now:take d-15
now:talk b-28
now:tarde b-31 c-17 d+18
now:te a-16 c+17
now:tempr* a+16 b-19 d-29
now:temprano a+16 b-19 d-29
now:temprano_para a+18 c-24
now:tengo b-57
now:tengo_dialisis a+16 d-17
now:tengo_tiempo b-21 c-33
now:tengo_un a-25 c-21 d+25
now:tenid* b-16
now:tenido b-16
now:tenta* a-28 b-24 c+29 d-29
now:text b+19 c-15 d-18
now:text_me d-24
now:texti* b+17 d-19
now:texting b+17 d-19
now:than d-21
now:that b-52 c-50 d+24
now:that_is a+27 b-28 c-22 d-21
now:that_morning b-16
now:that_one a+19 b-19 d-21
now:that_time a-16 b-19 d+19
now:that_will b-19 c-16
now:the a+18 c-24 d-29
now:the_clock a+17 c-17 d-16
now:the_combine a+15
now:the_middle a+23 c-21
now:the_same d-17
now:then b-20 c-21
now:they b-21 d-27
now:this c-26
now:this_evening a+16 b-16
now:this_is a-19 d+18
now:thursday c-20 d-18
now:tiemp* a-22
now:tiempo a-22
now:til b-18 d-23
now:till_i d-17
now:time c-30
now:time_for a-15 b+19 c-15 d-21
now:time_is a-25
now:time_no a+20 c-16 d-18
now:timin* b-23 c-20
now:timing b-23 c-20
now:to b-44 d-20
now:to_be a+25 b-16 c-22 d-24
now:today b-26 c-17
now:todo_bien a-18 d+19
now:tomor* a+31 b-15 c-27 d-32
now:tomorrow a+31 b-15 c-27 d-32
now:tonig* a+29 b-24 c-28 d-23
now:tonight a+29 b-24 c-28 d-23
now:too a+25 b-19 c-20 d-25
now:too_early a+21 b-16 c-17 d-21
now:traba* a+15 b-30 d-17
now:trabajando b-19 c-23
now:trabajo a+19 b-16 d-28
now:try a+29 b-25 d-26
now:try_again a+20 b-17
now:try_me a+15
now:tuani* a-16 d+17
now:tuanis a-16 d+17
now:tuesday a-23
now:turno a+20 b-19 d-26
now:un c-20
now:un_ratito a-16
now:un_rato b-18 c-18
now:una b-40 c-32
now:under a+17 b-17 d-17
now:under_a a+17 b-17 d-17
now:up a+19 b-25
now:us a-27 b-17 d+25
now:va c-27 d+17
now:vale a-18 b-27 c-21 d+23
now:ver a-27 b-23 c+32 d-21
now:viajo d-15
now:viajo_a d-15
now:viene a-22 b-18 c-17 d+23
now:viene_de a-16 d+16
now:wait a+23 b-17 d-19
now:wait_till a+22 d-19
now:want b+17
now:was c-19
now:wassu* a-20 d+21
now:wassup a-20 d+21
now:we b-18 c-31
now:we_are c-16
now:we_do a+19 b-19
now:well c-17 d+18
now:what a-36 b+31 c-27 d-16
now:when a+21 b-23 d-19
now:when_i a+20 b-16 d-20
now:who a-23 b+26 c-19 d-21
now:why a-23 b-34 c-23 d+35
now:why_not a-23 b-41 c-22 d+36
now:will b-16
now:will_be c-17
now:will_do a-22 b-19 d+22
now:will_not a+18 d-17
now:with b-25
now:with_my a+16 b-16 d-15
now:work a+19 c-41 d-26
now:work_for a+17 d-17
now:works a-32 b-41 c-29 d+38
now:works_for a-18 d+21
now:would b-23 c-21
now:would_be b-18 c-20
now:would_not a-17 d+16
now:wrong a-22 b+25 c-17 d-20
now:y d-23
now:y_@howmuch a-15
now:ya a-31 d+16
now:yeah a+23 c-19 d-20
now:yep a-16 d+20
now:yes b-24 c-20 d+17
now:yo a-16 d+18
now:you c-33
now:you_need d+16
now:you_text a+24 b-24
now:you_want b+17
now:yup d+15
now:¿ a-17 c-20
now:¿_que b-19 d+18
now__again a+18 d-20
now__can a+17 d-18
now__good a-21 d+22
now__not a+17 d-18
now_and b-21 d-21
now_is a-22 d+23
nubes a-27 b-17 c-21 d+26
nubes$ a-23 c-20 d+23
nuera a-17 b+17 d-24
nueva b-23 c-19
nueva_en a+16
nueve* a+16 d-17
nuevo a+21 b-29 c-25
nuevo$ b-24 c-24
numb d+16
number b+16 c-33
number$ b+17 c-30
numbers a-18 b-20
numbers_are c-22 d+17
numero$ a-18 c-22
nunca b-71 d-18
nunca$ a+32 b-29 c-22 d-37
nunca__a a+17
nunca__checado c+16
nunca__confirmaron c+15
nunca__dado a+29 c-27 d-20
nunca__encontrado a+15
nunca__ha a+29 c-26 d-24
nunca__han b-18 d-35
nunca__he b-16 d-16
nunca__la d-28
nunca__nada a+23 c-20 d-22
nunca__que a-30 b-19 d+19
nunca__tomado a+21 c-17
nunca_fui d-16
nunca_he a+33 b-15 c-23 d-31
nunca_la a+24 b-17 c-24 d-17
nunca_me a-20 b-38 c+28 d-16
nunca_supe c+22 d-20
nunca_tomo a+17 c-16
nunqu* a+29 b-28 c-25 d-27
nunquita a+29 b-28 c-25 d-27
nunquita$ a+22 b-19 c-20 d-21
nurse d-17
nurse* b-22 c-17
nurses b-22 c-17
nursi* b-18 c-24 d+24
nursing b-18 c-24 d+24
nursing$ b-19 c-16 d+20
nuts c-20
o a-33 b+16
o__no b-16
o_menos a-20 b-23 c+26 d-20
o_que a-16 b+19 c-19 d-17
objec* a-21 b-18 c-16 d+21
objection a-21 b-18 c-16 d+21
oblig* a-17 c-20
obra d-16
obvio a-31 b-29 c-30 d+33
ocho b-29 c-23
october a+18 d-17
octubre a+23 c-18 d-22
ocupa* a+30 b-18 c-24 d-30
ocupado a+17
ocupado$ a+17
of$ b-51 c+16
of_# a-18 b-18 d+19
of_@drink a-21
of_@medicine d-22
of__@day c-17
of__@treat b-20
of__a c-15
of__business a-17 b+17
of__but d-17
of__is a-21 c+18
of__kind a+15
of__last d+16
of__liver a-18 b-17
of__my b-16
of__night a-18
of__on d-17
of__out c-16
of__pressure a-17 d+15
of__right d-18
of__that a+18 b-19
of__things d-19
of__you b-16 c+15
of_all d-16
of_any a+15 c-15
of_been a-16 c+18 d-18
of_course a-17 c-20 d+24
of_em b-24 c-23
of_health b-18 c-20
of_it a+15 b-27 c-30
of_me b-19 c-23
of_my a-29 b-17
of_something a+17 c-16
of_talk c-19
of_that a+25 b-18 d-28
of_the b-15
of_them c-16
of_these b+15
of_things a+17
of_those c-18 d-16
of_us b-22 c+16
of_your a-20
off__# b-18 c-18
off__day a-16 b-15
off__i a-17 c-16 d+19
off__it a-17 d+17
off__on d+16
off__so a-17 d+19
off__the d-18
off_at b-18 c-18
off_but d+15
off_the a-20 c-15
off_to b-16
off_today a-23 b-15 d+24
off_work b-16
offic* d-22
office b-18
officer c-17
officially a-23 b-20 c+23 d-18
officially$ a-23 b-19 c+23 d-18
oficina c-15 d-27
ofrec* a-16
ofrecio a-16
ofrecio$ d+17
often a-17
often$ a-17
oh b-31 c-21
oh__i a+17 d-18
oh__no a+17 d-16
oh_no a+21 b-19 d-19
ohio a+16 d-18
oi c+20
oia a-17 b-19
oia__cuando c-20 d+20
oia_voces a-17 b-17
oido a+18
oiga c-25 d-21
oiga$ c-20 d-19
oigo a-24 b-24 d+15
oigo_voces c-19 d+24
oil c-16 d-17
oil$ b+16 d-22
ojala a+17 b-29 c-17
ok b+24 c-23
ok$ b+16 c-36
ok__is a-16
ok__you a-19
okay a-17
old b-16
old$ c-20 d-22
old_@clinician b-21 c+21 d-19
old_@place a+26 b-18 d-29
old__a d-25
old_man a+24 b-27
older b-28 c-28
older$ a+18 d-18
older__that b-15 d+16
older_than a-22 b-23 c-17 d+24
olvide d+16
olvido a-16
on a-26
on$ a-47 b-33 d+18
on_# c-15 d-20
on_@day b-25 c-16 d+17
on_@drive a+19 d-17
on_@insurer a-18 b-21 d+20
on_@medicine a-27 c-15
on_@relative c-16 d-21
on__# b-21
on__@body a-18 c+22 d-23
on__@date a-18 d-15
on__@day b-28
on__@food a-20 d+20
on__@medicine c-26
on__@relative b-31
on__@treat c-15
on__about a-19 d-18
on__all a+17 b-16
on__allergy a-18 b-19 c-16 d+21
on__at d-20
on__books c-21 d+17
on__break a-16
on__but a-18 c+22
on__calendar a-15 d+16
on__chart a+18 b-21
on__clock a+17 c-17 d-16
on__control d-23
on__couch a-23 b-25 c-17 d+25
on__end a-16 b-16 c-19 d+19
on__fence a-18 b-16 c+24 d-25
on__fourth d+15
on__have a-16 d-17
on__i a-21
on__in a-30
on__is b-21 d-18
on__it a-17
on__last a-16
on__liver a-17
on__low a+22 b-19 c-16 d-18
on__me b-16
on__monitor c+16 d-19
on__my a-15
on__no c+16 d-22
on__of a-18
on__off c+16
on__one c-16
on__own a+31 b-23 c-27 d-29
on__patch a+21 c-19 d-21
on__pressure a-15 b-17
on__road a+21 b-20 c-19 d-19
on__scan c+17 d-18
on__shot a+18 c-21
on__side c-19 d-17
on__since a-16 c-24 d+22
on__street a-31 b+18 c-23
on__table c-17
on__the c-16
on__they a-19
on__three d+16
on__time a-19 d-19
on__to d-24
on__way a-17 b-24 c-22 d+23
on_a a+24 b-41 d-30
on_ahead d+15
on_birth d-23
on_blood a-15 b+16 d-15
on_both a+18 b-18 d-18
on_dialysis c-25
on_everything a-17 b+16 d-15
on_file c-23 d-23
on_her a-20 b-19
on_it a-28 b-16
on_me c-27
on_my b-24
on_that b-24 c+16 d-19
on_the b-16 c+18 d-19
once a-25 b-39 c+34
once$ a-40 b-20 c+45 d-32
once__@month a+17 c-17
once__@year c-19
once__a d-17
once__fine a+15
once__my c-22
once__the b-17 c+19
once__they a-17
once__while d-18
once_a a+17 c-17
once_and a-25 b-16
once_in b-26
once_never a-19
once_was a+15
one b-19
one_@drug a+15
one_@medicine b-23 c-37
one__# a+18 c-22 d-16
one__@clinician a+15
one__@insurer b-16 d-17
one__@month c-29
one__@year a-20 b-26 c-18 d+29
one__a a-19 b-23 c+20
one__ago a-20 b-19 c-17 d+22
one__and d-20
one__at a-20
one__done c-22
one__far a+17
one__for a+23 b-24 d-18
one__has b-16
one__heart b+15
one__i d-15
one__in b-17
one__is b-16
one__me c-17 d-17
one__my b-17
one__nerves a-17 b-19
one__never b-16
one__no a+15 d-18
one__not d-17
one__of a+25 b-19 c-22 d-24
one__on c-17 d-21
one__only a+18 c-15 d-15
one__said a-22 c+20 d-18
one__sleep b-21
one__that a+16 d-19
one__the a+22 b-20 d-24
one__those b+15 c-20 d-28
one__weeks a+15
one_a c-20 d+21
one_and b-20
one_bit a+17 b-15 c-25
one_but c+15 d-20
one_day a-18 c+18 d-16
one_else a-15
one_for b-35
one_i a+18 b-16
one_is a+19 d-27
one_kidney a-20 c-28 d+24
one_lol a-17 b+16
one_not b-17
one_so a+16
one_time b-19 c+26 d-20
one_to a+19 d-17
one_uti a+19 c-20 d-17
ones a-23 b+27 c-26 d-20
ones$ a-19 b+22 c-20 d-22
only a+38 b-45 d-35
only$ a+30 b-31 d-54
only_@drink a-18
only_@drug b-23 d-28
only_@medicine a+22 c-29 d-38
only__@medicine b-31 d-20
only__a c-21
only__about a+23 b-23 c-17 d-21
only__am b-15 d-15
only__and a+23 b-23 c-29
only__but c-18
only__depression a+16
only__for a+19
only__i b-33
only__is b-24
only__it b-16
only__makes a+18 c-21
only__me c-21
only__multivitamin d-18
only__my a+31 b-23 c-31 d-26
only__on a+20 b-19 c-21
only__pressure a-26 d+27
only__that b-16
only__to a+24 b-22 c-18 d-16
only__took a+18
only__with a+17 d-19
only_a c-27
only_allergic a+22 b-21
only_at a-16 b+23 c-24 d-24
only_diabetes a+16 d-15
only_ever a+27 b-17 c-26 d-18
only_morphine a+21 c-21
only_my b-17 c-16
only_one b-19
only_please a+15 b-16
only_the a-21 b-28 c-32 d+29
only_thing a+27 b-23 c-20 d-21
only_to a+19 b-22 c-17 d-15
only_tried a+16
only_vice a+17 b-15 c-17 d-17
only_when a-25 b-18
oops a-22 b-23 d+16
open c-18
opera* b-34
operada a+24 c-19 d-21
operada$ a+24 c-19 d-21
operado b-23
operado$ b-21
operaron a-21 d+16
operaron$ d-18
operaron__@body a-18 d+20
operaron__corazon a-17 c-17 d+16
operaron__la d+15
operaron_a a-15 c-15
operaron_de a-17 c-17 d+21
operaron_el d+16
opere a+18 d-17
opere$ a+15
or a-27 c+27 d-29
or_# a-16 c+16
or__@relative a-24 c+21 d-24
or__my d-17
or_for a-19 d-18
or_my a-19 c+17
orale a-23 b-22 c-23 d+24
orden b-35 c-34 d+16
orden$ b-33 c-30 d+19
order a+30 b-19 c-23 d-28
order$ a+16
organ* d-36
organ: b-15
organ:# a-20 b-50 c-28 d+39
organ:@animal c-18 d-25
organ:@body c-27 d+22
organ:@body_cancer c-15 d+24
organ:@body_infections d+22
organ:@body_is a-35 b-18 c-30 d+39
organ:@body_me a-16 d+17
organ:@body_no a+26 c-17 d-26
organ:@body_si a-18 d+17
organ:@body_surgery d+20
organ:@body_yes a-21 d+21
organ:@clinician b-21 c+17 d-40
organ:@clinician_is a-22 b-18 c+22 d-17
organ:@clinician_wants c+19 d-18
organ:@date b-26
organ:@day a-21 b-37 d+24
organ:@day_@day a-18 b-18 c-17 d+19
organ:@day_y c-16
organ:@drink c-20
organ:@drink_count c-16
organ:@howmuch b+20 c-19 d-19
organ:@month b-21
organ:@place a-20
organ:@relative c-51
organ:@relative_esta d-18
organ:@relative_had a-18 b+21 c-21 d-20
organ:@relative_has a+15 c-19 d-16
organ:@relative_is d-16
organ:@relative_le d-20
organ:@relative_was a-18
organ:@sick a-18
organ:@symptom a-18
organ:@thanks c-20 d-29
organ:@thanks_you d-19
organ:@treat a-24 b+16 c-31
organ:@treat_hurt b+16 d-16
organ:@vehicle a-33
organ:@vehicle_a a-15
organ:@year a-23 c+20
organ:a a-28 c+31 d-22
organ:a_@body a-15
organ:a_baby a-17
organ:a_cada a-26 b-21
organ:a_catheter a-18 b-20 c-17 d+24
organ:a_de c+16 d-15
organ:a_kidney a-28 d+15
organ:a_liver a-20 b-20
organ:a_lot a-23
organ:a_mi c-25
organ:a_scan c+17 d-15
organ:a_uti d-26
organ:a_veces a-19 c+27 d-24
organ:a_while c+17 d-17
organ:about a-17 b+21 c-18 d-20
organ:ahi a+19 b-22 d-32
organ:al a-26 b-29
organ:al_# a-19 d+18
organ:al_bano c+17 d-21
organ:al_cien a+21 d-21
organ:algo a-16 c+18 d-16
organ:all a+34 c-22 d-33
organ:all_good a+20
organ:all_that a+17 b-15 d-17
organ:all_the a-23
organ:alrea* a-18 b+16 d-16
organ:already a-18 b+16 d-16
organ:alt b-15 d-23
organ:altas a-20 b-19
organ:am c-16 d-17
organ:am_clear a+18 c-16 d-15
organ:an b-24
organ:an_ultrasound c+17
organ:anali* b-25 d-35
organ:analisis b-23 d-31
organ:and a+27 b-34 d-22
organ:and_@body a+19
organ:and_no a+15
organ:anda d+17
organ:ando c-15
organ:ano a-16 c-20 d+19
organ:anos a-21
organ:any a+21 c-19
organ:appen* c-16
organ:appendix c-16
organ:are_bad d-18
organ:are_elevated c-15 d+15
organ:are_fine a+16
organ:are_not a-16 c+15
organ:arthr* a+15 d-17
organ:arthritis a+15 d-17
organ:as a+25 b-15 d-28
organ:as_a b-15 d-21
organ:ask a-16 d-18
organ:askin* d-19
organ:asking d-19
organ:at a-20 c+16
organ:b a-16 b-16 c-33 d+32
organ:baby a-18 b-16 c+20
organ:back b-29 d-18
organ:back_bad c-16
organ:back_fine a+27 c-20 d-23
organ:bad c-21
organ:bag b-17 d+18
organ:bano c+17 d-21
organ:be c+24 d-19
organ:been a-24
organ:befor* a-16
organ:before a-16
organ:bien a+38 b-37 c-54 d-21
organ:bien_el a-17 d+16
organ:bladder a-16 b-19 c-17 d+24
organ:blood b-16 d-20
organ:blood* d-20
organ:blood_work d-18
organ:bloodwork d-20
organ:bloodwork_was a+15 c-15
organ:both a+39 b-19 c-30 d-38
organ:but a+16 b-38 c+16 d-30
organ:but_it c+23 d-23
organ:but_my d+18
organ:but_not a+27 c-20 d-26
organ:but_that d-23
organ:bypas* a-16
organ:bypass a-16
organ:c a-35 c-17 d+25
organ:cada a-16 b-25
organ:cada_rato a-27 b-22
organ:caida d+17
organ:calcu* b-25 c+17
organ:calculos c-19
organ:came a+19 b-21 c-25
organ:came_back a+19 b-21 c-25
organ:can a-27 c-19
organ:can_not a-20 b-18 d+19
organ:cance* a-31 c-24
organ:cancer a-31 c-24
organ:cath a-18 b-17 c-17 d+19
organ:cathe* a-19 b-21 c-20 d+26
organ:catheter a-18 b-20 c-17 d+24
organ:cero b-15
organ:cero_problemas b-15
organ:check c-16
organ:check* a-19 c+20
organ:checked a-15 c+16
organ:chron* c-15 d+19
organ:chronic c-15 d+19
organ:chronic_utis d+16
organ:cien a+21 d-21
organ:cirrh* c-31 d+19
organ:cirrhosis c-31 d+19
organ:cirro* a-19 c-36 d+26
organ:cirrosis a-19 c-36 d+26
organ:cisti* a-16 c-18 d+22
organ:cistitis a-16 c-18 d+22
organ:ckd a-20 b-17 c-18 d+20
organ:clean a+34 b-25 c-31 d-33
organ:clear b-27 d-25
organ:clinica a-17
organ:como a+35 b-34 c-25 d-29
organ:con a-31 d+16
organ:con_un a-18
organ:const* d+15
organ:contr* a-30 b-25 c-33 d+33
organ:cough c-18 d+16
organ:could c+15
organ:could_be c+15
organ:count a-29 b+29 c-17 d-36
organ:creat* b-24
organ:creatinina b-16
organ:creatinina_# c-16
organ:cuent* a-21 b+24 d-26
organ:cuenta a-16 b+21 d-17
organ:cuentan d-16
organ:cysti* a-15 c-21 d+22
organ:cystitis a-15 c-21 d+22
organ:day b+20 c-23 d-19
organ:days a-15
organ:de_@date a+16
organ:de_eso d-23
organ:de_higado a-18 c-18 d+19
organ:de_la c-29 d+19
organ:de_los d-21
organ:de_nina c+15 d-17
organ:de_nino c+17 d-17
organ:de_orina a-20
organ:del a-23
organ:del_higado a-20
organ:del_rinon a-18
organ:dentr* a+20 b-16 d-21
organ:dentro a+20 b-16 d-21
organ:desde a-16 c-19 d+20
organ:desde_los d+15
organ:diabe* b-18 c-16 d+17
organ:diali* a-26 c-30 d+19
organ:dialisis a-17 c-16
organ:dializo a-17 c-18
organ:dialy* a-20 c-34 d+17
organ:dialysis a-20 c-34 d+17
organ:dialysis_@day a-20 b-20 c-17 d+21
organ:dialysis_mwf a-20 b-19 d+20
organ:dialysis_three d+16
organ:dice a-16 c-20
organ:dijer* a-20 c+15
organ:dijeron a-20 c+15
organ:dijo c-17
organ:dio c+18 d-17
organ:dios b-19
organ:disea* c-17
organ:disease c-17
organ:do d-39
organ:do_not a+22 b-22 c-18 d-22
organ:do_utis b+18 c-19 d-17
organ:docto* c+17 d-18
organ:doctor d-34
organ:doctors c+17 d-18
organ:does a-24 b+24 d-25
organ:does_@drug c-16
organ:does_a b+19 c-21
organ:donat* a-23 c-22 d+22
organ:donated a-23 c-22 d+22
organ:done b-22 c-19 d+19
organ:done_un d+19
organ:down_there a+16 d-17
organ:drink c+15
organ:drinking c-15
organ:duele d-17
organ:duele_la a-19 b+16
organ:ecogr* c+15
organ:ecografia c+15
organ:el_higado b-44 c-15
organ:el_rinon c-32
organ:eleva* a-23 b-24
organ:elevated a-16
organ:en c-19
organ:en_@treat c-17 d+19
organ:en_dialisis d-18
organ:en_el a-20
organ:en_la a-19
organ:en_orden a+17 c-16 d-17
organ:en_rango a+16 d-17
organ:enzim* a-16 b-19
organ:enzimas a-16 b-18
organ:enzimas_del c-17
organ:enzym* a-20 b-17
organ:enzymes a-20 b-17
organ:es_el a-18
organ:eso d-20
organ:esos a+30 b-26 c-25 d-30
organ:esper* a-24
organ:esperando a-22
organ:esposo b+15 d-24
organ:esta c-20
organ:esta_en d-18
organ:estan b-23 d-21
organ:este c-18 d+17
organ:este_@year c-18 d+17
organ:estoy d-40
organ:estoy_bien a+22 d-21
organ:estoy_esperando a-17 c+19
organ:estud* b-26 c+18 d-27
organ:estudios b-23 d-22
organ:ever d-16
organ:every a-25 b-18 c-32 d+32
organ:every* a+20 b-26 c-24
organ:everything a+26 b-22 c-24 d-26
organ:exame* a-17 d-17
organ:falla a-19 d+20
organ:falta a-27 b-23 c+17
organ:falta* a-29 d-19
organ:faltan a-29 d-19
organ:faltan_los a-24 c+23
organ:fatty a-34 b-27 c-17 d+31
organ:fatty_liver a-28 b-17 d+19
organ:fine a+39 b-31 c-40 d-33
organ:fine_liver a+16 d-17
organ:for c-17
organ:for_a b-16 c-24 d+22
organ:for_asking d-19
organ:from c-30
organ:from_my c-16
organ:funci* b-19
organ:funciona a+19 d-20
organ:gallb* c-21 d-16
organ:gallbladder c-20
organ:galls* c-20 d-19
organ:gallstones c-20 d-19
organ:gastr* a+19 d-17
organ:gastritis a+19 d-17
organ:gave a-19 b-22 c-18 d+22
organ:get b-23
organ:get_a c-17 d+18
organ:get_up c+20
organ:getti* c+20 d-18
organ:getting c+20 d-18
organ:go a-26 c+18 d-23
organ:good a+34 c-41 d-38
organ:got b-21
organ:got_a a-19
organ:graso a-25 b-21 d+23
organ:great a+21 c-18 d-17
organ:hace a-16 c+17
organ:had c+24 d-36
organ:had_@body c-17 d+21
organ:had_a c+17 d-23
organ:had_hep a-20 c+21 d-23
organ:had_hepatitis a-19
organ:had_my c-19 d-17
organ:half a-19 c-15 d+18
organ:half_my a-18 d+16
organ:han c+16
organ:han_revisado a-18 c+18
organ:has_cirrhosis d-16
organ:has_not a-15 c+16
organ:have a-23
organ:have_a a-27 b+17 c-19
organ:have_not a-15 c+15
organ:have_one b-15 d-16
organ:have_to a-18 c-23 d+23
organ:he b-24
organ:healt* a+18
organ:hep a-33
organ:hep_c a-27
organ:hepat* a-42 b-32 c+16
organ:hepatitis a-42 b-32 c+17
organ:hepatitis_a c+17 d-17
organ:hepatitis_b c-30 d+30
organ:hepatitis_c c-26 d+27
organ:hepatitis_de c+18 d-19
organ:her b-20 d+17
organ:hicie* c-19
organ:hicieron c-19
organ:higad* c-21
organ:higado c-21
organ:higado_graso a-25 b-21 d+23
organ:higado_inflamado d+18
organ:higado_si a-17 c-17 d+22
organ:high b-29
organ:hold a-20 b-18 d+19
organ:hold_my a-17 b-15 d+16
organ:how b+16
organ:hurt a-17 b+15 c-18
organ:i a-21 d+18
organ:i_@sick c-18 d+16
organ:i_am c-16
organ:i_do a+23 b-17 c-20 d-16
organ:i_go b-15 c+17 d-17
organ:i_got c-22
organ:i_have b-31 c-20 d+29
organ:i_leak c-21
organ:i_pee c+18
organ:i_would c+17
organ:ic a-19 b-18 c-20 d+21
organ:in d-23
organ:in_# a-15
organ:in_@date b-18
organ:in_a a-17 b+16 d-22
organ:in_her a-18
organ:in_spring a-18 c+18
organ:incon* a-22 b-15 c-27 d+32
organ:incontinencia c-18 d+23
organ:infec* a-33
organ:infeccion c+16 d-16
organ:infecciones a-15 c-31
organ:infecciones_de d+19
organ:infections a-22 b-23 c-33 d+27
organ:infla* d+16
organ:inflamado d+16
organ:inter* a-15 c-20 d+22
organ:interstitial c-16 d+17
organ:interstitial_cystitis c-16 d+17
organ:into a-18
organ:into_it a-18
organ:is d-25
organ:is_a c-16
organ:is_fine a+20 d-16
organ:is_good d-18
organ:is_it a+16 c-15 d-16
organ:is_shot c-18 d+23
organ:is_the a-21 b+16 c-18
organ:it b-22
organ:it_is d-16
organ:it_should a+15
organ:jaja c-25 d-19
organ:jaund* a-19 c+18 d-16
organ:jaundice a-19 c+18 d-16
organ:jaundice_as a-15
organ:just a+19 b-30 c-39
organ:just_kidney a+16 d-15
organ:just_my b-20 c-22
organ:ketamine a-19 c-17
organ:kid c-18
organ:kidne* c-35
organ:kidney c-23 d+18
organ:kidney_stones c-19
organ:kidney_to b-23 d+17
organ:kidneys c-29
organ:kidneys_are d-19
organ:kidneys_like a-17 d+15
organ:kidneys_only b-16 c-16
organ:kind a-21 c-22 d+16
organ:knows b-17
organ:la c-23
organ:la_@body a-20 c-33
organ:la_ecografia c+15
organ:la_orina a-20 b-16 c-28 d+24
organ:la_pipi c-17 d+19
organ:la_prostata d-21
organ:la_verdad b-17 c+21
organ:la_vesicula a+16 d-25
organ:lab c+20 d-20
organ:labs d-42
organ:labs_came d-19
organ:labs_were a+18 c-15
organ:las a-35
organ:las_enzimas a-16 b-18
organ:las_transaminasas a-18 b-15
organ:last_@year a-21 c+24 d-28
organ:le c-25
organ:leak c-21
organ:leaks c-17 d+19
organ:libre a+16 b-16
organ:like b-31 c-38
organ:like_it a+15
organ:limpi* a+20 c-17 d-21
organ:list b-15 c-19 d+22
organ:list_for b-15 c-19 d+22
organ:liver b-23 c-17 d+16
organ:liver* a-20 c-17 d+24
organ:liver_and a+20 d-21
organ:liver_cancer a-22
organ:liver_enzymes c-27 d+27
organ:liver_fine a+18 d-20
organ:liver_is a+17 b-29 c-25
organ:liver_numbers a-16
organ:liver_or a+16 d-17
organ:liver_out a-17 c-18 d+18
organ:liver_scare c+15
organ:liver_they c-18 d+16
organ:liver_transplant c-17 d+17
organ:livers a-20 c-17 d+24
organ:lo b-22 c-23
organ:lol b-15 c-16
organ:look c+16
organ:looked_into c+15
organ:looki* a-18 c+17 d-15
organ:looking a-18 c+17 d-15
organ:los b-19 d-24
organ:los_# d+15
organ:los_@day a-23 b-19 c-23 d+24
organ:los_analisis a-17 b-24 c+24 d-25
organ:los_dos c-20
organ:los_estudios b-17 d-19
organ:los_resultados d-16
organ:los_rinones a+15 d-22
organ:lost b-17
organ:lot a-23
organ:lot_of c-18
organ:luego a-16 b+16 d-20
organ:mal a-18 c-21 d+24
organ:malo d-18
organ:mama d-21
organ:martes a-23 b-24 c-22 d+25
organ:mas d-20
organ:maybe a-15 c+20
organ:me a-34 c+17
organ:me_dializo d+16
organ:me_dijeron a-20
organ:me_dio c+18 d-17
organ:me_duele d-17
organ:me_falla a-19 d+20
organ:me_falta a-25 b-20
organ:me_faltan a-24 c+23
organ:me_han c+16
organ:me_sacaron c-17
organ:me_sale c-19 d+20
organ:medico a-21 c+20 d-19
organ:menti* c+16
organ:mentioned c+16
organ:mi c-27
organ:mi_@clinician d-16
organ:mi_@relative c-24
organ:might c+15 d-15
organ:mis a+17 c-23 d-25
organ:mom c-19 d-21
organ:mondays a-15
organ:month b-16
organ:much b-16
organ:mucho a-29 b-25 c+30 d-29
organ:mucho_al a-17 c+19 d-20
organ:mwf a-20 b-19 d+20
organ:my_@body a-33 b-30 c+16 d+18
organ:my_@relative c-39
organ:my_kidney a+18 b-23 d-18
organ:my_kidneys d-16
organ:my_labs a+19 c-16
organ:my_liver a-18 b-37
organ:my_pee a-21 b-19 c+16
organ:nada a+44 b-19 c-17 d-29
organ:nada_mas d-16
organ:nah a+17 c-18
organ:need b+16
organ:nefro* a-21 b-23 c-17 d+23
organ:nefropatia a-18 b-16 d+18
organ:neith* a+23 c-18 d-20
organ:neither a+23 c-18 d-20
organ:neuro* a-19 d+19
organ:never b-16 c+21 d-23
organ:new c-20
organ:ni d-22
organ:night c+19
organ:nina c+15 d-17
organ:ningu* a+34 b-16 c-25 d-34
organ:ningun a+21 d-22
organ:ningun_problema a+21 d-22
organ:ninguno a+23 c-17 d-23
organ:ninguno_de a+19
organ:nino c+17 d-17
organ:no b-26
organ:no_and a+15
organ:no_estoy a-17 c+16
organ:no_me a-21
organ:no_nada a+20 d-17
organ:no_problems a+16 d-16
organ:no_se b-20 c+22
organ:no_tengo a+21 d-19
organ:no_trouble a+23 d-22
organ:nobod* a-22 c+25 d-18
organ:nobody a-22 c+25 d-18
organ:nobody_ever c+16
organ:noche c+15
organ:nomas a+15 b-27 c-31
organ:none a+22
organ:norma* a+27 b-20 d-22
organ:normal a+22 b-17 d-19
organ:not b-30
organ:not_back a-22 c+21
organ:not_hold a-20 b-18 d+19
organ:not_know c+20
organ:not_that d-17
organ:now b-18 c+20 d-17
organ:nueve* a+16 d-17
organ:numbe* a-23 b-17
organ:numbers a-23 b-17
organ:nunca d-23
organ:nunca_he a+16
organ:nunca_me c+16
organ:octubre a+17 c-15 d-16
organ:of b+18 d-22
organ:of_@drink c-16
organ:of_my a-20 b-20
organ:of_these b+15
organ:ok d-18
organ:on a-28
organ:on_dialysis c-25
organ:on_my a-33 b-23 c+20
organ:on_the a-22
organ:once b-26 c+33 d-38
organ:once_but d-15
organ:one_and c-16
organ:one_kidney a-20 c-28 d+24
organ:one_time c+17 d-15
organ:one_uti a+19 c-20 d-17
organ:only a+25 b-35 c-40
organ:only_my a+16 d-17
organ:or d-17
organ:orden a+17 c-16 d-17
organ:order a+20 d-18
organ:organ* a+28 b-16 c-25 d-29
organ:organos a+17 b-16 d-16
organ:organs a+20 b-18 d-19
organ:origi* a+16 d-17
organ:original a+16 d-17
organ:orina a-28 b-24 d+18
organ:orina* c+16 d-15
organ:orinar c+16 d-15
organ:orino b-33 c+21 d-37
organ:orino_como a+20 b-22 c-18
organ:otra a-19
organ:out c-34
organ:over c-23
organ:pads b-15 d+16
organ:pancr* c-19 d-18
organ:pancreas c-19 d-18
organ:papa b-22
organ:para d-19
organ:parts a+18 b-16 d-18
organ:pase d-16
organ:passe* b-20
organ:passed b-20
organ:passed_a a-17 b-15
organ:pee b-33 c+29 d-21
organ:pendi* a-22 b-17 c+20
organ:perfe* a+38 b-29 c-30 d-33
organ:perfect a+22 b-17 c-18 d-20
organ:perfectos a+26 b-18 c-24 d-21
organ:pero b-23
organ:pero_los d-16
organ:piedr* b-27
organ:piedra d-22
organ:piedrita a-25 b-20
organ:pipi a-16 c-21 d+22
organ:plumb* a+24 b-21 c-20 d-24
organ:plumbing a+18 b-15 d-18
organ:plumbing_works a+15 d-16
organ:poliq* a-18 b-18 c-17 d+21
organ:poliquisticos a-17 d+17
organ:polyc* a-17 d+15
organ:polycystic a-17 d+15
organ:polycystic_kidneys a-17 d+15
organ:por c-33
organ:por_ahi a+17 b-17 d-17
organ:por_la a-25 b-16 d+21
organ:por_que b+16
organ:pregu* a-25 b+29 c-17 d-24
organ:pregunta b+15
organ:preguntas a-17 b+19 c-21
organ:proba* a-17
organ:probably a-17
organ:probl* a+27 c-24 d-34
organ:problema a+21 d-22
organ:problemas c-30 d-19
organ:problems c-22
organ:prola* d+15
organ:prost* d-31
organ:prostata d-21
organ:prostate d-20
organ:put a-18
organ:que a-24 c+23 d-19
organ:que_me b-18
organ:que_ya a-19 b-16 c+26 d-27
organ:quien b-15 c+15
organ:quien_sabe b-15 c+15
organ:quier* a-17
organ:rango a+16 d-17
organ:rato a-27 b-22
organ:reche* c+16 d-16
organ:recur* c-16 d+19
organ:repet* a-18 b-20 c+18
organ:repetir a-18 b-20 c+18
organ:rest a+16 d-17
organ:rest_is a+16 d-17
organ:resul* a-25 b-21 c+30 d-24
organ:resultados a-16 c+18 d-18
organ:results a-15 c+20
organ:revisado a-18 c+18
organ:right b-18 c-16
organ:right_now a-20 d+19
organ:rinon c-32 d+24
organ:rinon* b-19 c-19
organ:rinon_a a-18 b-18 c-17 d+19
organ:rinon_pero d-16
organ:rinon_si c-15
organ:rinones b-19 c-19
organ:rinones_me a-15
organ:rinones_poliquisticos a-17 d+17
organ:runni* a-19 b-16
organ:running a-19 b-16
organ:running_tests a-15 c+17 d-17
organ:sabe a-22 b-24 c+27 d-26
organ:sacar* c-22
organ:sacaron c-22
organ:sacaron_un a-16
organ:sale c-19 d+20
organ:sale_la d+16
organ:salie* b-16 d-21
organ:salieron b-16 d-21
organ:salieron_bien a+18 c-15
organ:salio b-22 c+18 d-26
organ:same a-19 b+16
organ:sanit* a+16 b-15
organ:sanito a+16 b-15
organ:sano a+21
organ:scan b-15
organ:scare a-20 c+20 d-18
organ:scarr* d+18
organ:scarred d+16
organ:se a-29
organ:se_me a-20 b-29
organ:segun b-17 c-19
organ:self a-15 d+17
organ:self_cath d+16
organ:sera c+17 d-16
organ:she a-25
organ:shot a-22 b-20 c-26 d+31
organ:si a+24 c-36
organ:si_pero a+20 c-19 d-19
organ:sin b-15 d-21
organ:since b-23
organ:sister b-18
organ:so a+20 b-20 c-16 d-17
organ:solo b-22 c-27
organ:solo_rinon a-19 d+19
organ:somet* a-20 b-15 c+28 d-25
organ:something c+17 d-17
organ:sometimes c+19 d-18
organ:sonda a-19 b-16 c-18 d+24
organ:sprin* a-25
organ:spring a-25
organ:stage a-29 b-25 c-25 d+29
organ:stage_# a-17 d+16
organ:still a-18 c+22 d-24
organ:stone a-19 b-16
organ:stone* c-31
organ:stones c-31
organ:stones_but a+15 d-15
organ:story a-19
organ:summe* a-19 d+18
organ:summer a-19 d+18
organ:surge* c-16 d+17
organ:surgery c-16 d+17
organ:tengo b-46 c-18 d+20
organ:tengo_cirrosis d+19
organ:tengo_hepatitis c-29 d+30
organ:tengo_incontinencia d+17
organ:tengo_nada a+16 d-15
organ:tengo_un a-17 d+17
organ:tenia d-18
organ:tests a-17 b-27
organ:tests_came c-18
organ:thank d-20
organ:that d-25
organ:that_is a+20 b-18 c-23
organ:the b-21 d+16
organ:the_@clinician a+16 b-16 d-20
organ:the_same a-19 b+16
organ:the_time a-21 b-21 d+17
organ:there a+15 c-20 d-16
organ:there_is c-16
organ:these b+15
organ:they b-35 d+19
organ:they_are a-22 b-17 c+18
organ:they_took a-16
organ:thing c-15
organ:think a+15 c-22
organ:this a-16 b+19 d-16
organ:those a+17 c-30 d-25
organ:three b-17 c-19
organ:time a-28 b-19 c+15
organ:times a-17
organ:to a-24 b-19 d+29
organ:to_my b-19 d+17
organ:to_wear c-22 d+23
organ:todo a+47 b-43 c-39 d-43
organ:todo_bien a+18 d-17
organ:todo_en a+15 d-15
organ:todo_eso a+20 b-16 d-19
organ:tomo a-21
organ:too b-19 d-24
organ:took_out a-16
organ:traba* a+15
organ:trans* b-29 c-22
organ:transaminasas b-21
organ:transplant a-16 c-24 d+26
organ:trasp* a-30 c-18 d+20
organ:trasplantada d+16
organ:trasplantada_de d+16
organ:trasplante a-15
organ:tratamiento c-17 d+19
organ:treat* c-21 d+22
organ:treated c-21 d+22
organ:tres b-21 c-22
organ:troub* c-17 d-17
organ:trouble c-17 d-17
organ:tumor a-15
organ:tuve a-16 c+31 d-30
organ:tuve_hepatitis c+25 d-26
organ:two b-16 c-16
organ:ultra* b-35 c+15
organ:ultrasonido a-23 b-21 c+22 d-19
organ:ultrasound b-25
organ:un a-45 c+17
organ:un_rinon a-28 b-16 c-30 d+29
organ:un_solo a-19 d+19
organ:un_ultrasonido a-15 c+15
organ:una a-30 b-24 c+39 d-34
organ:una_vez a-15 c+23 d-22
organ:up a-31 b-21 c+27
organ:up_all c+15
organ:urolo* a-25
organ:urologist a-17
organ:use d+15
organ:use_a d+15
organ:uti a+17 d-25
organ:uti_right a-20 d+19
organ:utis a-44
organ:utis_count b+18 c-19 d-17
organ:van a-15
organ:veces a-23 b-21 c+20
organ:vejiga b-24 c-37 d+23
organ:verda* b-17 c+21
organ:verdad b-17 c+21
organ:vesic* a+16 d-25
organ:vesicula a+16 d-25
organ:vez a-16 c+23 d-22
organ:voy a-21 b-17
organ:voy_mucho d-15
organ:waiti* a-30 b-24
organ:waiting a-30 b-24
organ:waiting_for a-17 c+24 d-16
organ:waiting_on c+16
organ:wants c+18 d-18
organ:was d-34
organ:was_clean a+22 b-16 c-25 d-18
organ:watch* c-15
organ:watching c-15
organ:weak b-17 c-25
organ:weak_@body c-15
organ:wear a-19 b-21 c-27 d+29
organ:wear_pads b-15 d+16
organ:were b-19 d-24
organ:what a-20 b+26 d-22
organ:when a-21 b-23 d+28
organ:when_i a-21 b-23 d+28
organ:which b+17
organ:while c+16
organ:who_knows b-16 c+17
organ:why a-18 b+26 d-27
organ:wife d-18
organ:with a+22 c-25
organ:work a+15 b-17 d-27
organ:worki* a+15 b-16 c-24
organ:working a+15 b-16 c-24
organ:works a+32 b-30 c-24 d-33
organ:y d-19
organ:y_transaminasas a+16 d-16
organ:ya a-18
organ:ya_no a-24
organ:year c+19 d-25
organ:yello* c+16
organ:yellow c+16
organ:yes b-20 c-25 d+24
organ:yet a-22 c+22
organ:yo a+16 b-19
organ:you b+22 c-19 d-26
organ:you_all a-22 b+19 d-18
organ:¿ b+20 c-24
organos a+17 b-16 d-16
organs a+20 b-18 d-19
origi* a+16 d-17
original a+16 d-17
orina a-29 b-15 d+18
orina$ a-22 b-21
orina* c+16 d-15
orinar c+16 d-15
orino b-33 c+21 d-37
orino_como a+20 b-22 c-18
other* a-20 b-17
other__it a-19 d+19
other_day c-18
other_one a-19 c-20
others$ d-23
otherwise a-18 d+18
otherwise__a a-16 d+16
otra a-22 c-17
otra$ a-15 b-35 d+28
otra_@person b-25 c-22
otra_@place c-17
otra_cosa d-18
otra_hora b+21 d-26
otra_semana b+17 c-18 d-24
otra_vez a-18 c-27
otro a+19 d-38
otro$ a+28 b-17 c-29 d-24
otro__mas a+18 d-18
otro_dia c-17 d-25
otro_lado b-16
otros a-17 c+22 d-22
out a+15 b-19 d-15
out$ b-22 d-23
out_@year a+18 c-20
out__@body a-17 c-17 d+19
out__@clinician a-19
out__@day c-16
out__@symptom d+15
out__ago a+18 c-20
out__gave d+15
out__it a-26 c-16 d+20
out__me c-18 d-16
out__my b-25
out__that b+16
out__the d-18
out__they a-15
out__time c-15
out__week c+17 d-17
out_bipolar b-17 d-16
out_fine a+23 d-16
out_for b-18
out_here a+21 c-16 d-19
out_in c-16
out_last c+15
out_now a-20 d+22
out_of c-44
out_on b+20 d-32
out_once a-22
out_when d+15
outsi* a+28 b-24 c-25 d-24
outside a+28 b-24 c-25 d-24
outside$ a+21 b-18 c-18 d-20
oven a-17 d+18
oven$ c-17 d+17
over b-49 c-41 d+28
over$ a-32 b-36 c-28 d+36
over_# c-31
over__body a+15 d-16
over__check d-17
over__dead a+16 d-17
over_here b-19 c-23
over_it a-20 b-22 c-16 d+22
over_my a+15 d-16
over_the a-16 d+16
own c-41 d-17
own$ a+28 b-23 c-26 d-26
own_car b-21
oxys a-17 d+20
oye a-21 c-18
pacem* a-26 d+20
pacemaker a-26 d+20
pacemaker$ a-18
pack a-16 d+18
packe* b-15 c-15
packed d+15
padec* c-26
padecia a+16
padecia_yo a+16
padez* b-27 c-23
padezco b-27 c-23
padezco$ a+21 d-22
pads a-25 b-23 c-19 d+25
pads$ b-15 d+16
pain b+24 d-25
pain$ a-16 c-20
pain_@medicine c+15 d-16
pais a+19 d-16
pais$ a+19 d-16
palab* a-23 b+24
palabra c-25
palabra$ b+15 c-18 d-19
palabras a-17 b+18 d-16
palos a+17
palos$ a+17
pancr* c-19 d-18
pancreas c-19 d-18
panic c-31
panic__count b+15
panic_attacks c-16
panic_disorder a+17
panzo* a-19 c-16 d+20
papa a+15
papas c-23 d-20
papel a-22 d-18
papel* a-26 b+20 d-26
papel_de b-16
papeles a-26 b+20 d-26
papeles$ b+21 c-19
paper a-24 c+21 d-21
paper* a-23 d-19
papers a-20 d-17
par a-18 c-17 d+18
para_# a+19 d-19
para__@month b-20 c-21
para__@relative d-24
para__digo a+16 c-17
para__dolor a-28 b-18 c+20 d-18
para__es a-20
para__esta a+16
para__estoy a+15
para__le a+18 b-24 c-22
para__lo b+16
para__me d-18
para__no b-17 d-19
para_el a-19 d-17
para_eso c-20
para_la c-18
para_los b-20 c-19
para_mi d-23
para_nada a+19 b-27 c-28
para_que c-28
para_saber a-20 c+17
paracetamol a-17 d+16
paral* a+17 b-17 c-17
paralisis a+19 d-15
paralisis_facial a+17
paralizo d+15
paralizo__y d+15
param* a+18 b-15 d-18
paramos a+18 b-15 d-18
paran* a-19 c+17
paranoid a-19 c+17
parec* a-27 c+16
parece a-34 c+20
parecido a+20
pareja d-28
paren* d-20
parents d-20
parezco_de d-16
parking b+20 c-28 d-22
paro c+22 d-23
paro_de c+18 d-19
paroxetina a-15 d+20
parqueo d-17
part a-17
part_of b-17 c-15
parte b+18 c-22
parte$ b+18 c-18
parti* a-17
partida a-28 b-17 c+18
parto c-16
parts c-25
parts$ b+15 c-17 d-21
party c-18
pasa c-25
pasa$ b+18 d-17
pasa_a a-18 c-16 d+18
pasad* c-32
pasada b-19 c-15
pasada$ c-18
pasado c-28
pasado$ c-20
pase__a d-16
pase__los a+17 d-19
pase_con d+18
paso a+16 c-26 d-16
paso$ a+15 c-27
paso_@thanks a+25 b-24 d-23
pass a+33 b-34 c-33 d-16
pass$ a+30 b-30 c-30 d-28
pass_out c-15
passe* b-21
passed b-21
passed__last a-17
passed__once a-16 c+19 d-17
passed__physical a+18 d-18
passed__stone a-17 b-15
passed__test a+16 b-15 c-19
passed_a a-17 b-15
passed_my b-20 c-25
passed_out a-23 b-18
past b-26 c-21
past$ a-19 b-16 c-18 d+22
paste* a+19 d-15
pastel a+19 d-15
pastel$ a+19 d-15
pastilla b+18 d-25
pastillas c+25 d-30
pata a+16 c-16
patch a+21 c-19 d-21
patch$ a+21 c-19 d-21
patie* c-32 d+19
patient c-26
patient__@relative a+20 d-22
patients b-15
patients$ d+16
patro* c+20 d-16
patron c+20 d-16
paxil a-17 d+20
pecho b-36 c-32 d+18
pecho$ b-18
pecho__@date a+16 d-16
pedi a-17 b-18 d+20
pedi__en a-21 d+22
pee a-17 b-36 c+34 d-23
pelea* a-18 c-16 d+18
peleando a-18 c-16 d+18
pena c-18
pendi* a-26 c+20 d-21
pendientes a-20 d-19
penic* a+28 b-22 c-30 d-23
penicilina c-16
penicillin a+25 b-19 c-23 d-19
pensa* b-44 d-17
pensaba b-27 d-31
pensando c+16 d-17
pensando$ c+16 d-17
pensarlo a-25 b-19 d+18
pensarlo$ a-20 c+22 d-22
pensaron a+17 d-16
pensaron__era a+17 d-16
pensaron_que a+17 d-16
pense b-15 d-17
people b-31
perce* a-34 c+17
percent a-34 c+17
percent$ a-27 b-16
percs b-16 d+17
perde* d+15
perdi b-40
perdi* c-25
perdi__cuenta b-24 c-26 d+22
perdi__por d+16
perdi_el a-19 c+20
perdi_la b-24 c-26 d+22
perdio d-20
perdo* b+25 c-27 d-30
perdon b+25 c-27 d-29
perf a+17 c-16
perf$ a+17 c-16
perfe* a+25 b-51 c-49
perfect a+18 b-34 c-28
perfect$ b-19 c-23
perfect_timing a-23 d+21
perfecta c-15
perfecto b-22 c-28 d+17
perfecto$ b-16 c-20
perfectos a+26 b-18 c-24 d-21
perfectos$ a+26 b-18 c-24 d-21
perio* d-45
period d-41
period$ a-25 c+15 d-20
period__@month a-16
period_in a-15 c+15
periods d-15
perla* d+15
perlas d+15
perlas$ d+15
permi* d-27
permiso b+15 d-19
permiso$ d-16
permit a+17 d-21
pero b-36
pero__@relative c-31
pero__amor d-17
pero__con a-16 d+18
pero__descartaron a+17 c-16 d-16
pero__la a-26
pero__mas a+15
pero__me b-26 c+16 d-22
pero__mi a+19
pero__no c-18
pero__problema c-20
pero__que d-20
pero__se c+30 d-28
pero__si a-31 d+26
pero__soy a-22
pero__tomo a-23 c-22 d+24
pero_a b-15
pero_de d-19
pero_estaba c+17 d-15
pero_llegamos a-16 d+17
pero_los d-16
pero_mi c-30
pero_se a-18 b-15
pero_si a-17 d+17
pero_sin a-18
pero_tengo a-25 d+18
pero_yo b-29 c-17
perro c-24 d-27
perso* a-16 b+30 c-35 d-29
person a-29 b+17
persona c-28
personal a-30 b+32 c-28 d-27
personal$ a-25 b+24 c-21 d-20
peso a-15 c+19 d-17
pharmacist c+17
phone a-18
physi* b-25 c-19
physical b-25 c-19
physical$ a+18 c-15 d-16
pick d-23
picke* a-15
picked a-15
picked__a a-15
picked_up a-15
picku* c-16
pickup c-16
pide a-17
pidio a-19
pidio__dia a-18 d+18
pidio_el a-18 d+18
pido a+18 b-21 c-17
pido__@vehicle a+16 b-17
pido_un a+16 b-17
pie b-35 c-40 d+18
pie$ b-29 c-34
piece a-20 c-18 d+21
piedr* b-28
piedra b-17
piedras__el c-15
piedras__rinon c-17
piedrita a-25 b-20
piel c+17 d-15
piens* a-23 c-21 d+23
pienso a-23 c-21 d+23
pierd* b-19 c-22
pierdo b-19 c-22
pierdo$ b-18 c-22
pigs a+21 b-21 c-19 d-20
pigs_fly a+21 b-21 c-19 d-20
pill a-28 b-18 d+32
pilla* b-20 c-23
pills a-24
pipi a-16 c-21 d+22
pipi$ c-17 d+19
pirul* a+16 d-16
pirulos a+16 d-16
pirulos$ a+16 d-16
piso a-16 b-17
place c-25
place$ c-23
place__to a+15 d-15
place_in a-17 d+19
plan b-26 c-22
plan_to a-16 b-18 d+16
plann* b-28
planning b-21
planning__@drive a+16 d-16
planning__it a-17 c-22 d+20
planning_on c-25 d+16
planning_to d-18
plant a-16
plant$ a-15
plata b-15 c-22
plavix d+15
playi* a-19 b-22 c+24 d-25
playing a-19 b-22 c+24 d-25
pleas* c-48
please c-48
please$ a+18 c-34 d-24
please__@call d-16
please__i a-16 b-15 d+16
please__not b+20 c-16 d-30
please_do c-21
plumb* a+24 b-21 c-20 d-24
plumbing a+18 b-15 d-18
plumbing_works a+15 d-16
plus a+20 b-29 c-33
plus_@medicine d+16
po d+17
pobre* b+17 d-16
pobrecito b+17 d-16
pobrecito$ b+17 d-16
poco b-20 d-19
poco$ a+32 b-31 c-18 d-21
poco_de c+21 d-22
poder a+33 b-40 c-25 d-21
poder$ b-33
poder__que a+15 c-24
poder__si a+15 c-24
podia a-28 b-27 d+24
podia_respirar a-15 d+17
podri* a-21 b-21 c+27 d-25
podria a-21 b-21 c+27 d-25
podria_ser a-21 b-20 c+26 d-25
polen a+21 b-18 d-16
poliq* a-18 b-18 c-17 d+21
poliquisticos a-17 d+17
polle* a+26 b-22 c-24 d-23
pollen a+26 b-22 c-24 d-23
pollen$ a+19 b-16 c-16 d-18
polvo c-24 d-24
polvo$ c-20 d-21
polyc* a-17 d+15
polycystic a-17 d+15
polycystic__like a-17 d+15
polycystic_kidneys a-17 d+15
poner* d-15
poor a-15
poqui* b-27 c+22 d-27
poquito b-28 c+26 d-36
poquito$ a+18 d-17
por c-68 d+26
por_@drug a-16 d+16
por_@year c-19 d+22
por__@drug d+16
por__@relative b-23
por__@visit a+24 b-26 d-19
por__bien a-16 d+16
por__el a-15
por__estoy a+18 b-18
por__la c-16
por__lado a+22 b-17 d-24
por__le a-15
por__los a+27 b-26 d-19
por__me b-25 c-19 d+20
por__mejor b-19
por__mi b-16
por__nubes a-15
por__primero a+17 b-16 d-16
por__tercer a-19 d+19
por__voces d+17
por__y b-21 c-24
por_ahi c-16 d-24
por_ahora b-21 d-28
por_aqui d-17
por_correo a+18 c-16 d-32
por_dos d-16
por_el c-21
por_esa b-17
por_ese a+22 b-17 d-24
por_eso a+20 b-30
por_favor c-28
por_fin a-25 b-20 c-21 d+26
por_la b-24 c-35
por_las a-24 b-26 c-21 d+27
por_mania b-15 d+20
por_mi b-49 c-22 d+25
por_nada a-16
por_probar a-15
por_psicosis d+20
por_que a-36 b+31 d-22
por_si a-24 b+21 c-19 d-16
por_su b+16 d-19
por_suerte a+19 b-20
por_supuesto a-15 d+16
por_telefono b+15
por_texto a-22
por_todo a-17
por_un c-17
por_una a-18
por_vida a-20 d+17
porch b-20 c-17
porch$ a-21 d+18
porqu* a-31 b+18
porque a-31 b+18
posit* a-19 b-36 c-41 d+35
positiva a-18 c-26 d+24
positive b-23 c-24
positive_test c-15
positivo a-22 b-20 c-20 d+23
positivo$ a-22 b-20 c-20 d+23
pospa* d+22
posparto d+22
possi* b-44 c+33 d-43
possible b-21 d-25
possible$ a-17 c+17
possibly a-36 b-36 c+41 d-32
possibly$ a-21 b-18 c+22 d-19
post b-20
postp* a-22 b-30 c+16 d+23
postpartum a-22 b-30 c+16 d+23
pot b-19 c+22
pots c-18
pray b-21 c-16
praye* a+26 b-22 c-20 d-24
prayer a+26 b-20 c-21 d-24
prayer$ a+18 d-16
prayi* a-29 b-21 c+35 d-35
praying a-29 b-21 c+35 d-35
prazo* a-18 d+18
prazosin a-18 d+18
prednisone a-21 b-20 c-18 d+24
prefe* a+16 c-23 d-16
prefer c-18
prefi* b+18 c-37 d-17
prefiero b+18 c-37 d-17
prefiero_@call d-16
prefiero__@call a+18 b-19 d-16
prefiero__llamada b-21
prefiero__me a+25 b-24 c-16 d-24
prefiero__por d-17
prefiero__responder a-22 b+22 c-16
prefiero_no a-26 b+27 c-19 d-24
prefiero_que a+25 b-24 c-16 d-24
preg a-28 b-23 c-25 d+29
pregn* c-16
pregnancy: b-25
pregnancy:# c-31
pregnancy:#_# a-17 d+18
pregnancy:#_@month a-35 c-15 d+34
pregnancy:#_@year c-25 d-29
pregnancy:#_and d-30
pregnancy:#_lol a+20 b-21 d-15
pregnancy:#_semanas a-27 c-22 d+26
pregnancy:#_weeks a-43 b-30 c-26 d+43
pregnancy:@clinician a-27 b-25 c-28 d+31
pregnancy:@date c-26
pregnancy:@day b-33
pregnancy:@drink a-28 d+24
pregnancy:@holiday a-23 c-22 d+25
pregnancy:@insurer b-15
pregnancy:@late a-38 b-19 c+34 d-23
pregnancy:@medicine a+20 b-30 d-34
pregnancy:@month a-24 b-22 d+24
pregnancy:@month_ago d-15
pregnancy:@month_along a-17
pregnancy:@month_and a-21 c-16 d+21
pregnancy:@month_so d-16
pregnancy:@open a+38 b-33 c-34 d-37
pregnancy:@relative b+22 c-45 d-31
pregnancy:@relative_esta c-16 d-36
pregnancy:@relative_got a+16 b-17
pregnancy:@relative_had a+15 b-15
pregnancy:@relative_is b+18 c-25
pregnancy:@relative_si c-18 d-21
pregnancy:@relative_y c-15
pregnancy:@stop a+18
pregnancy:@stop_de a+19 d-18
pregnancy:@thanks a+25 d-20
pregnancy:@thanks_a a+15
pregnancy:@treat a-28 c+25 d-29
pregnancy:@vehicle a-20 b-15 d+20
pregnancy:@year a+20 c-35
pregnancy:@year_old d-22
pregnancy:a_@year c+16 d-18
pregnancy:a_baby b+16 d-15
pregnancy:a_bun a-16
pregnancy:a_chance b-16 d-19
pregnancy:a_day a-19 d+16
pregnancy:a_dios a+15
pregnancy:a_dude a+15
pregnancy:a_guy a+17
pregnancy:a_luz a-16
pregnancy:a_man c-16 d-20
pregnancy:a_mis a+16
pregnancy:a_miscarriage c-21 d-16
pregnancy:a_test d-28
pregnancy:a_vasectomy a+20 b-16
pregnancy:a_week a-15
pregnancy:about a-17 d+15
pregnancy:about_# a-17 d+16
pregnancy:abril a-17 d+17
pregnancy:after c-22 d-16
pregnancy:again a-19
pregnancy:ago a+22 b-16 d-22
pregnancy:ahi c-18
pregnancy:ahori* a+24 b-19 c-23 d-25
pregnancy:ahorita a+24 b-19 c-23 d-25
pregnancy:al a-22 d+18
pregnancy:alivi* a-26 d+24
pregnancy:alivio a-16 d+15
pregnancy:alivio_en a-16 d+15
pregnancy:all d-22
pregnancy:along a-21
pregnancy:am b+15 c-23
pregnancy:am_# b+23 c-20 d-30
pregnancy:am_@late c+20
pregnancy:am_a a+35 b-38 c-16
pregnancy:am_not b+17 d-25
pregnancy:am_nursing a-16 d+17
pregnancy:am_on a+24 b-19 c-17 d-21
pregnancy:am_pumping d+17
pregnancy:am_sixty a+25 b-21 d-24
pregnancy:am_the a+17
pregnancy:amama* a-31 b-28 c-41 d+36
pregnancy:amamantando a-20 b-16 c-23 d+23
pregnancy:amamanto a-27 b-19 c-28 d+28
pregnancy:and_done a+16 d-16
pregnancy:and_i a+15 b-22 c-23
pregnancy:and_not c-23
pregnancy:andam* a-22 b-17 c+20 d-17
pregnancy:andamos a-22 b-17 c+20 d-17
pregnancy:ando a-36 b-29 c+18
pregnancy:ando_@late a-19 c+20 d-22
pregnancy:ando_con a-25 b-16
pregnancy:ano c-19 d+15
pregnancy:anos a+30 b-16 c-25 d-26
pregnancy:any c-17
pregnancy:apena* a-20 d+19
pregnancy:apenas a-20 d+19
pregnancy:apenas_me a-20 d+19
pregnancy:april b-15 c-16
pregnancy:are a-21 c+21
pregnancy:are_not a-19 c+20 d-17
pregnancy:aroun* a-15 d+17
pregnancy:around a-15 d+17
pregnancy:around_@holiday a-15 d+17
pregnancy:asi a-16
pregnancy:ask a-16
pregnancy:askin* b+15
pregnancy:asking b+15
pregnancy:at b-26 c-24 d+22
pregnancy:at_night a-19 c-17 d+20
pregnancy:at_work a-20 c-23 d+22
pregnancy:atrasada a-16 c+28 d-22
pregnancy:ay a+18
pregnancy:ay_no a+18
pregnancy:ayer b-16 c-29 d+15
pregnancy:baby a-17 c-38 d+18
pregnancy:baby_in d-22
pregnancy:bajo a+21 b-19 c-17 d-20
pregnancy:be_a a+17 d-19
pregnancy:bebe a-25
pregnancy:bedti* a-17 d+18
pregnancy:bedtime a-17 d+18
pregnancy:bf b-19 c-16
pregnancy:birth c-15
pregnancy:birth_control d-23
pregnancy:blood a-21 b-17 c+24 d-21
pregnancy:blood_test a-19 b-16 c+22 d-23
pregnancy:borro* c+17 d-18
pregnancy:borrosa c+17 d-18
pregnancy:bottl* c-21
pregnancy:bottle c-21
pregnancy:breas* a-19 b-31 c-32 d+32
pregnancy:breast c-21 d+19
pregnancy:breastfeed a-21 b-18 c-16 d+21
pregnancy:breastfeeding b-16 c-20 d+16
pregnancy:bun a-22 b-16 c-19 d+22
pregnancy:bun_in a-22 b-16 c-19 d+22
pregnancy:but a-15 b-24 d+16
pregnancy:but_she a-17 c-16 d+17
pregnancy:c d-15
pregnancy:came a+22 c-22
pregnancy:camin* a-18 d+16
pregnancy:camino a-18 d+16
pregnancy:can_not b-19
pregnancy:casi a-20 d+17
pregnancy:cero a+20 d-21
pregnancy:cerra* a+16 d-18
pregnancy:cerrada a+16 d-18
pregnancy:cerro a+21 d-21
pregnancy:chanc* b-23 d-24
pregnancy:chance b-23 d-24
pregnancy:chich* a-17 c-16 d+17
pregnancy:chichi a-17 c-16 d+17
pregnancy:cinco a-23 b-16 c-18 d+22
pregnancy:cinco_@month a-19 d+19
pregnancy:closed a+35 b-31 c-28 d-35
pregnancy:come a-22
pregnancy:con_# a+20 d-19
pregnancy:con_@medicine a+24 b-18 c-25 d-22
pregnancy:con_el a+16 d-15
pregnancy:con_la a-23
pregnancy:condo* b-18 c+16 d-22
pregnancy:condon d-19
pregnancy:confi* c-18 d+18
pregnancy:conte* a-20
pregnancy:contesto a-15
pregnancy:cosa a-18 b+19
pregnancy:could a-21 b-16
pregnancy:could_be a-16
pregnancy:cree c-15 d-15
pregnancy:creo b-19 d-22
pregnancy:cuatr* a-18 d+16
pregnancy:cuatro a-18 d+16
pregnancy:cuent* d+18
pregnancy:cuentas d+17
pregnancy:cuido a+15
pregnancy:cuido_con a+15
pregnancy:cycle d-17
pregnancy:dando a-18 c-19 d+23
pregnancy:dando_pecho a-15 c-18 d+19
pregnancy:dar d-18
pregnancy:daughter a-26
pregnancy:day a-29 b-19 c-18 d+26
pregnancy:days_@late c+17
pregnancy:days_are a+15
pregnancy:de a-18
pregnancy:de_# b-18
pregnancy:de_cuentas d+17
pregnancy:de_mamar a-17 d+18
pregnancy:de_noche a-19 c-18 d+19
pregnancy:de_retraso c+23 d-28
pregnancy:deje a+20 d-19
pregnancy:del a+19 c-20 d-18
pregnancy:depo a+18
pregnancy:desde a+20 d-18
pregnancy:despu* c-16 d-21
pregnancy:despues c-16 d-21
pregnancy:deste* c-19
pregnancy:dias d-21
pregnancy:dio a-16
pregnancy:dios b-35 d-18
pregnancy:dios_me a+17 c-15
pregnancy:diu a+21 c-16 d-16
pregnancy:do a-24
pregnancy:do_not a-21 c+22
pregnancy:do_you b+20 c-15
pregnancy:doctora c-16 d+16
pregnancy:does a-17 b+20
pregnancy:does_it b+17
pregnancy:doing a-36 b-29 c+33 d-27
pregnancy:doing_ivf a-16 c+19 d-17
pregnancy:domingo c-16
pregnancy:done a+30 b-21 c-19
pregnancy:done_nursing a+17 d-17
pregnancy:dos_rayitas a-16 c-19 d+19
pregnancy:doubt a+18 b-20 d-21
pregnancy:doubt_it a+18 b-20 d-21
pregnancy:doy b-29 c-33 d+17
pregnancy:dude a+15
pregnancy:due a-34 b-17 c-35 d+33
pregnancy:due_around a-15 d+17
pregnancy:due_in a-23 d+20
pregnancy:early c+17 d-18
pregnancy:early_to a-16 c+17
pregnancy:eight a+16
pregnancy:el b-54
pregnancy:el_@day b-20
pregnancy:el_diu a+20 c-15
pregnancy:el_pecho a+20 d-21
pregnancy:el_test a-21
pregnancy:ella b+15 d-18
pregnancy:embar* a-19 c-29 d+21
pregnancy:embarazada a-18
pregnancy:embarazada_no a-20 b-19
pregnancy:embarazadisima a-22 b-17 d+21
pregnancy:embarazo c-27
pregnancy:embry* a-16 c-17 d+18
pregnancy:embryo a-16 c-17 d+18
pregnancy:embryo_transfer a-16 c-17 d+18
pregnancy:en b-29
pregnancy:en_@date c-33
pregnancy:en_camino a-18 d+16
pregnancy:en_el a-20 d+21
pregnancy:encin* a-27 b-16 c-20 d+26
pregnancy:encinta a-27 b-16 c-20 d+26
pregnancy:enter* a-22 d+22
pregnancy:entere a-22 d+22
pregnancy:eso_es a-19 b+18 c-16
pregnancy:esper* a-27 b-18 d+23
pregnancy:esperando a-24 b-16 d+20
pregnancy:esposa a-25
pregnancy:esposo d-17
pregnancy:esta c-24 d-49
pregnancy:esta_cerrada d-15
pregnancy:esta_embarazada a-20 b+22 d-18
pregnancy:estam* a-35 b-31 c+30
pregnancy:estamos a-35 b-31 c+30
pregnancy:este c+18
pregnancy:este_@month c+20 d-18
pregnancy:estoy b-29 c-33 d+26
pregnancy:estoy_de a-16 d+16
pregnancy:estoy_en c-20
pregnancy:estoy_encinta a-24 c-18 d+23
pregnancy:estoy_esperando a-24 b-16 d+20
pregnancy:estoy_operada a+24 c-19 d-21
pregnancy:every c-18
pregnancy:every* d-15
pregnancy:expec* c-34 d+17
pregnancy:expecting c-34 d+17
pregnancy:expecting_# a-17 d+18
pregnancy:fabri* a+24 d-23
pregnancy:fabrica a+24 d-23
pregnancy:fabrica_ya a+15
pregnancy:facto* a+18 b-18 d-18
pregnancy:factory a+16 b-15 d-16
pregnancy:falta a-27 b-17 d+22
pregnancy:feedi* a-26 b-18 c-16 d+25
pregnancy:feeding a-26 b-18 c-16 d+25
pregnancy:ferti* a-24 b-25 c+28 d-30
pregnancy:fifty a+23 c-18 d-17
pregnancy:first a-24 b-15 d+21
pregnancy:first_trimester a-17 c-15 d+18
pregnancy:for_a a-17 d-18
pregnancy:for_my b-18 d+16
pregnancy:formu* b-21 c-17
pregnancy:formula b-21 c-17
pregnancy:found a-18 d+22
pregnancy:found_out a-18 d+22
pregnancy:four a+18 b-17
pregnancy:gemel* a-24 b-18 c-20 d+23
pregnancy:gemelos a-24 b-18 c-20 d+23
pregnancy:girl a-30 b-20 c-23 d+29
pregnancy:god b-18 c-20
pregnancy:good a+15
pregnancy:got c-17
pregnancy:got_snipped a+16 b-17
pregnancy:gracias a+15
pregnancy:grand* c-18 d-23
pregnancy:guy a+20
pregnancy:hace a+29 d-37
pregnancy:hace_rato a+18 d-19
pregnancy:hace_un a+16
pregnancy:hacer a-16 c+18 d-18
pregnancy:hacer* d-16
pregnancy:had a+23 d-50
pregnancy:had_a d-37
pregnancy:had_my a+23 b-20 c-25
pregnancy:hago a-19 c+18 d-15
pregnancy:hago_la c+16
pregnancy:half a-18 d+18
pregnancy:half_formula a-18 d+18
pregnancy:hard a-20 d-20
pregnancy:have a-24 c+18 d-41
pregnancy:have_@relative c-18 d-17
pregnancy:have_not a-18 c+18 d-16
pregnancy:havin* b-20 c-24
pregnancy:having b-20 c-24
pregnancy:he_is c-27
pregnancy:heave* a+17
pregnancy:heavens a+17
pregnancy:hermana a-25 b+15 c-21
pregnancy:hice c-15
pregnancy:hice_la a+15 c-17
pregnancy:hija d-24
pregnancy:hijo a+17 d-16
pregnancy:him a+16
pregnancy:histo* a+23 b-18
pregnancy:historial a+23 b-18
pregnancy:hombr* a+21 c-15 d-19
pregnancy:hombre a+21 c-15 d-19
pregnancy:honey a+19 b-17 d-19
pregnancy:hope b-22 d-32
pregnancy:hope_not b-16 d-26
pregnancy:hoy a+16 c-15
pregnancy:hurt b+16
pregnancy:hurt_the b+16
pregnancy:husba* a+19 d-19
pregnancy:husband a+23 b-25
pregnancy:husbands a+19 d-19
pregnancy:hyste* a+21 d-21
pregnancy:hysterectomy a+21 d-21
pregnancy:hysterectomy_# a+16
pregnancy:i a-15 b+22 c-31
pregnancy:i_@clinician a-22 b-21 c-20 d+23
pregnancy:i_am b+16 c-30
pregnancy:i_breastfeed a-18 b-17 c-15 d+19
pregnancy:i_could d+16
pregnancy:i_do a-16
pregnancy:i_got d-16
pregnancy:i_have b+19 c-23 d-23
pregnancy:i_hope a-20 c+20
pregnancy:i_lost d-22
pregnancy:i_pump a-27 b-22 c-24 d+27
pregnancy:i_still a-17 d+17
pregnancy:i_wish a+21 d-20
pregnancy:i_would d-21
pregnancy:if_i d-15
pregnancy:imagi* a-20 b-16 c-19 d+20
pregnancy:impos* b-24 d-24
pregnancy:imposible a+18
pregnancy:impossible b-18
pregnancy:in d-22
pregnancy:in_# d-25
pregnancy:in_@date c-19
pregnancy:in_may b-21 c-16
pregnancy:in_my a+17 b-17
pregnancy:in_the b-36
pregnancy:inyec* a+24 c-19 d-21
pregnancy:inyeccion a+16
pregnancy:irreg* a-25 b-16 c+24 d-15
pregnancy:irregular a-25 b-16 c+24 d-15
pregnancy:is b+24 d-31
pregnancy:is_# a+20 b-23 c-23
pregnancy:is_@open a+22 b-22 c-18 d-22
pregnancy:is_a d-20
pregnancy:is_not a-19
pregnancy:is_possible a-17 c+17
pregnancy:is_pregnant b+18 d-15
pregnancy:is_the b-18 c-19
pregnancy:it d-18
pregnancy:it_hurt b+16
pregnancy:it_is b-26 c+22 d-24
pregnancy:it_last c-18
pregnancy:ivf a-22 b-15 c+21 d-17
pregnancy:jaja b-24 c-29
pregnancy:jajaj* d-21
pregnancy:jajaja d-21
pregnancy:june d-23
pregnancy:junio a-20
pregnancy:just a-25 c-28 d+18
pregnancy:just_had b+16 c-22 d-19
pregnancy:kids c-30 d-35
pregnancy:knock* a-21 b-17 c-24 d+23
pregnancy:knocked a-21 b-17 c-24 d+23
pregnancy:knocked_up a-21 b-17 c-24 d+23
pregnancy:know a-21
pregnancy:knows d-16
pregnancy:la b-37
pregnancy:la_fabrica a+20 d-19
pregnancy:la_inyeccion a+16
pregnancy:la_manana a+16 c-15
pregnancy:la_noche a-16 c-15 d+19
pregnancy:la_prueba a-24
pregnancy:la_regla a+20 b-15 c-16 d-19
pregnancy:lacta* b-28 c-34 d+19
pregnancy:lactando a-18 b-26 c-31 d+24
pregnancy:last a+15 b-33 d-28
pregnancy:last_@month a+25 b-20 c-24 d-21
pregnancy:last_@year a+17 d-16
pregnancy:last_week b-20
pregnancy:late a-35 b-32 c+25
pregnancy:le c-35
pregnancy:le_doy b-18 c-22
pregnancy:leche a-19 c-19 d+18
pregnancy:libre a+17 c-15
pregnancy:ligad* a+19 d-18
pregnancy:ligada a+19 d-18
pregnancy:like a-17 d-15
pregnancy:line d-16
pregnancy:lines a-27 c-23 d+26
pregnancy:lo d-31
pregnancy:lol b-46
pregnancy:lol_no a+20
pregnancy:long a+17 d-19
pregnancy:lord b-15
pregnancy:los a+15 b-18
pregnancy:lost a+17 c-27 d-33
pregnancy:lunes d-17
pregnancy:luz a-16
pregnancy:maam a+20 c-16
pregnancy:male a+19 d-15
pregnancy:mama b-15
pregnancy:mamar a-17 d+18
pregnancy:man c-16
pregnancy:manan* b-19 c+20 d-26
pregnancy:manana b-19 c+20 d-26
pregnancy:march a-23
pregnancy:marzo b-17 c-20
pregnancy:mas c-15
pregnancy:matte* a-16 b+21
pregnancy:matter a-16 b+21
pregnancy:may b-22
pregnancy:maybe a-18 c+23
pregnancy:me d-18
pregnancy:me_alivio a-16 d+15
pregnancy:me_bajo a+21 b-19 c-17 d-20
pregnancy:me_cuido a+15
pregnancy:me_entere a-22 d+22
pregnancy:me_falta a-19
pregnancy:me_hago a-19 c+18 d-15
pregnancy:me_hice c-15
pregnancy:me_libre a+17 c-15
pregnancy:me_operaron a+16
pregnancy:me_opere a+18 d-17
pregnancy:me_saco a-17
pregnancy:me_salio c-21 d+18
pregnancy:me_vino a+24 b-16 c-24 d-22
pregnancy:mean b+15
pregnancy:medio a-15
pregnancy:mejor a-15
pregnancy:menop* a+27 b-18 c-17 d-24
pregnancy:menopausia a+17
pregnancy:mes b-15
pregnancy:mesec* a-26 b-18 c-21 d+24
pregnancy:mesecitos a-26 b-18 c-21 d+24
pregnancy:meses c-44 d+24
pregnancy:mi c-29
pregnancy:mi_@relative c-42
pregnancy:mi_bebe a-18 b-15 d+21
pregnancy:might c+16
pregnancy:might_be c+16
pregnancy:mijit* a+16
pregnancy:mijita a+16
pregnancy:mirac* a+17 d-19
pregnancy:miracle a+17 d-19
pregnancy:mis a+23 c-18 d-18
pregnancy:misca* c-23 d-21
pregnancy:miscarriage c-21 d-16
pregnancy:misse* d-15
pregnancy:missed d-15
pregnancy:monday a+20 d-23
pregnancy:month b-25 d-30
pregnancy:months a-27 d+19
pregnancy:morni* a-18 b-16 c-17 d+18
pregnancy:morning a-18 b-16 c-17 d+18
pregnancy:my_baby b-22
pregnancy:my_cycle d-17
pregnancy:my_period b-34 d-28
pregnancy:my_youngest a+18 b-21
pregnancy:nace a-35 b-25 c-27 d+33
pregnancy:nace_en a-16 d+16
pregnancy:nah a+17
pregnancy:named a-19 b+20 d-20
pregnancy:negat* a+32 b-16 c-29 d-23
pregnancy:negativa a+21 c-20 d-17
pregnancy:negative a+17
pregnancy:next a-16
pregnancy:next_week a-16
pregnancy:ni a+18 b-20 c-33
pregnancy:night a-19 c-17 d+20
pregnancy:nina a-23 c-23 d+16
pregnancy:no_and a+20
pregnancy:no_creo b-18 d-21
pregnancy:no_estoy a+23 b-16 d-30
pregnancy:no_que a+18
pregnancy:no_se a-22
pregnancy:no_soy b+16 c-21 d-20
pregnancy:no_tengo a+16
pregnancy:no_way a+22 c-17 d-22
pregnancy:no_ya a+15
pregnancy:noche a-26 c-26 d+28
pregnancy:nope a+20
pregnancy:not b-17 c+22 d-35
pregnancy:not_lol a-19 c+19
pregnancy:not_possible a+18
pregnancy:not_pregnant b-16 c-17
pregnancy:not_say a-22 b-18 c+21 d-17
pregnancy:now a+25 b-19 c-30
pregnancy:nuera a-16 b+20 d-23
pregnancy:nurse a-22 b-21 c-20 d+23
pregnancy:nursi* b-17 c-24 d+24
pregnancy:nursing b-17 c-24 d+24
pregnancy:of a-23
pregnancy:ojala a-20 b-16 c+29 d-19
pregnancy:old c-22
pregnancy:on a+28 b-18 c-17 d-24
pregnancy:on_@day c-15
pregnancy:on_birth d-23
pregnancy:on_the a+18 b-28 c-15
pregnancy:opera* a+41 b-27 c-30 d-32
pregnancy:operada a+24 c-19 d-21
pregnancy:operaron a+22 d-19
pregnancy:opere a+18 d-17
pregnancy:out b-21
pregnancy:oven a-17 d+18
pregnancy:panzo* a-19 c-16 d+20
pregnancy:para b-35
pregnancy:para_el a-17 d+17
pregnancy:para_eso a+26 b-21 d-23
pregnancy:para_que a-21 c-19 d+16
pregnancy:pasa b+22 d-21
pregnancy:pasad* a+18 d-22
pregnancy:pase a+19 d-21
pregnancy:past a+19 d-15
pregnancy:past_that a+19 d-15
pregnancy:pastillas a+31 b-23 c-34 d-28
pregnancy:patch a+21 c-19 d-21
pregnancy:pecho b-31 c-32
pregnancy:perdi a+28 b-21 c-25 d-27
pregnancy:perio* b-39 d-36
pregnancy:period b-39 d-36
pregnancy:period_in a-15 c+15
pregnancy:pero a-31 b-18 c+18
pregnancy:perso* a-22 b+24 c-23 d-22
pregnancy:personal a-22 b+24 c-23 d-22
pregnancy:pill d-19
pregnancy:podri* c+18 d-17
pregnancy:podria c+18 d-17
pregnancy:podria_ser c+16 d-16
pregnancy:por a-28 b+21
pregnancy:porqu* a-16 b+15 c-18
pregnancy:porque a-16 b+15 c-18
pregnancy:posit* a-37 b-28 c-36 d+40
pregnancy:positiva a-18 c-26 d+24
pregnancy:positive a-26 b-20 c-20 d+25
pregnancy:positive_test c-15
pregnancy:possi* b-17 d-19
pregnancy:possible b-16 d-17
pregnancy:preg a-28 b-23 c-25 d+29
pregnancy:pregn* c-30
pregnancy:pregnant c-30
pregnancy:pregnant_with b-16 d+16
pregnancy:pregu* b+20 c-19 d-18
pregnancy:pregunta b+17 c-16
pregnancy:prena* a-24 c-18 d+16
pregnancy:prenada a-20 c-17
pregnancy:prime* a-19 d+20
pregnancy:proba* a-16
pregnancy:probably a-16
pregnancy:probably_not a-17 c+20
pregnancy:prote* a-16
pregnancy:protection a-16
pregnancy:prueb* a-20 b-17
pregnancy:prueba a-20 b-17
pregnancy:prueba_salio a-18
pregnancy:puede d-15
pregnancy:puede_que c+19
pregnancy:pump a-30 b-23 c-27 d+30
pregnancy:pumpi* c-28 d+16
pregnancy:pumping c-22
pregnancy:que a-20 b+22
pregnancy:que_@insurer a+15
pregnancy:que_no b-20
pregnancy:que_pasa b+18 d-17
pregnancy:que_si a-15 b-29 c+23 d-20
pregnancy:que_ya a-18 d+18
pregnancy:quest* a-20 b+21
pregnancy:question a-20 b+21
pregnancy:quien_sabe c+15
pregnancy:quier* a-19 c+15 d-20
pregnancy:quiera b-25 c+23 d-21
pregnancy:quiere c-16
pregnancy:rato a+18 d-19
pregnancy:rayit* a-20
pregnancy:rayitas a-16 c-19 d+19
pregnancy:recie* a-16 d+16
pregnancy:recien a-16 d+16
pregnancy:regla b-21 d-22
pregnancy:respo* a-16 b+15
pregnancy:resul* d-19
pregnancy:retra* a-31 b-22
pregnancy:retraso a-31 b-22
pregnancy:retraso_de c-18 d+18
pregnancy:sabe a-18
pregnancy:saber a-16 d-16
pregnancy:saco a-17
pregnancy:saile* a+19 b-19 d-19
pregnancy:sailed a+19 b-19 d-19
pregnancy:salgo a-15 b-17 c-19 d+20
pregnancy:salgo_de d+17
pregnancy:salio a-21 b-17 d+15
pregnancy:salio_positiva a-18 c-26 d+24
pregnancy:sangr* d-20
pregnancy:sangre d-20
pregnancy:say b-22
pregnancy:scare* c+17
pregnancy:scared c+17
pregnancy:scared_to c+17
pregnancy:se_me b-20 d-22
pregnancy:secon* c-23 d+16
pregnancy:second c-23 d+16
pregnancy:second_trimester a-15 d+16
pregnancy:seman* a-34 b-24 d+30
pregnancy:semana a-15
pregnancy:semana_de c+16 d-20
pregnancy:semanas a-31 b-16 d+22
pregnancy:senor a+23 b-21 c-19 d-22
pregnancy:ser b-15 c+18 d-18
pregnancy:seven a+15
pregnancy:seven* a+21 b-18 d-21
pregnancy:seventy a+21 b-18 d-21
pregnancy:she a+21 b-31 c-23
pregnancy:she_is b-32 c-18
pregnancy:ship a+19 b-19 d-19
pregnancy:ship_sailed a+17
pregnancy:shop a+26 b-19 c-20 d-25
pregnancy:shot a+34 b-21 c-27 d-30
pregnancy:si a-27 b+19
pregnancy:si_me c-19
pregnancy:si_yo a+23 b-19 c-15 d-16
pregnancy:siete a-20 c-16
pregnancy:sigo a-23 c-21 d+24
pregnancy:since_summer c+16 d-16
pregnancy:singl* a+17 c-16
pregnancy:single a+17 c-16
pregnancy:sister b+16 d-20
pregnancy:sixty a+25 b-21 d-24
pregnancy:sixty_seven a+15
pregnancy:snipp* a+24 b-20 c-18 d-24
pregnancy:snipped a+24 b-20 c-18 d-24
pregnancy:so b-38 c+27 d-40
pregnancy:so_no a+34 b-16 c-30 d-20
pregnancy:solo c-16 d+16
pregnancy:soon d-17
pregnancy:soy a+21 d-62
pregnancy:soy_hombre a+22 b-20 c-15
pregnancy:soy_senor a+20 b-17 c-19 d-19
pregnancy:soy_un a+18 b-18
pregnancy:soy_varon a+31 b-19 c-18 d-26
pregnancy:start* a+18 c-17
pregnancy:started a+18 c-17
pregnancy:still a-32 b-33 c-19 d+38
pregnancy:still_breastfeeding a-17 d+16
pregnancy:stopp* b-19
pregnancy:stopped b-19
pregnancy:stopped_breastfeeding d-15
pregnancy:stopped_using a-16
pregnancy:stoy b-21 c-22
pregnancy:summe* d-21
pregnancy:summer d-21
pregnancy:sunday d+16
pregnancy:super d-18
pregnancy:surpr* a-17 d+20
pregnancy:surprise a-17 d+20
pregnancy:sweet* a+18 b-21 d-16
pregnancy:tell c+17
pregnancy:tener c-26
pregnancy:tengo a+31 b-41 d-38
pregnancy:tengo_el a+27 b-15 c-26 d-23
pregnancy:tengo_retraso c+17
pregnancy:tengo_un a-18 c+23 d-25
pregnancy:terce* a+19 d-18
pregnancy:test a-35 b-38 c+27
pregnancy:test_yet a-17 c+16
pregnancy:teta c-17 d+16
pregnancy:thank a+15
pregnancy:that b+19 c-25 d-34
pregnancy:that_is a-26 b+22
pregnancy:that_matter b+16
pregnancy:that_ship a+19 b-19 d-19
pregnancy:the_@medicine a+19 d-17
pregnancy:the_baby c-20
pregnancy:the_oven a-17 d+18
pregnancy:the_patch a+21 c-19 d-21
pregnancy:the_shot a+31 b-18 c-25 d-28
pregnancy:the_way a-21 d+20
pregnancy:there a-22 c+17
pregnancy:there_is a-22 b-17 c+18
pregnancy:third a-17 b-15 c-17 d+19
pregnancy:this a-28
pregnancy:this_@month a-18 c+20 d-20
pregnancy:this_morning a-18 b-16 c-17 d+18
pregnancy:tied a+22 d-15
pregnancy:tiemp* c-19
pregnancy:tiempo c-19
pregnancy:tiene b-17
pregnancy:to a-27 b+20
pregnancy:to_be d-18
pregnancy:todav* a-36 b-24 c-15 d+33
pregnancy:todavia a-36 b-24 c-15 d+33
pregnancy:todavia_toma a-17 c-16 d+17
pregnancy:toma a-23 b-15 c-20 d+25
pregnancy:toma_pecho a-19 d+18
pregnancy:tomo c-18
pregnancy:too c+17 d-16
pregnancy:too_early a-17 c+18
pregnancy:took a+15 b-16
pregnancy:took_a d-22
pregnancy:traig* c+22 d-27
pregnancy:traigo c+22 d-27
pregnancy:traigo_retraso c+19 d-19
pregnancy:trans* a-18 b-18
pregnancy:transfer a-21 b-16
pregnancy:transfer_was d-16
pregnancy:tratamiento a-18 c+18 d-21
pregnancy:tres c-15
pregnancy:tres_@month a+17 d-16
pregnancy:trime* a-30 b-23 c-28 d+32
pregnancy:trimester a-30 b-23 c-28 d+32
pregnancy:tryin* a-26 b-23
pregnancy:trying a-26 b-23
pregnancy:tubal a+21
pregnancy:tubes a+21 d-16
pregnancy:tubes_tied a+19
pregnancy:twins a-26 c-24 d+25
pregnancy:two a-17 b-32
pregnancy:two_lines a-24 c-20 d+23
pregnancy:un d-21
pregnancy:un_@month c-19
pregnancy:una a-31
pregnancy:unles* a+19 c-20 d-16
pregnancy:unless a+19 c-20 d-16
pregnancy:unless_it a+16 c-17
pregnancy:uno a-19 b+19 d-16
pregnancy:up b-21
pregnancy:using a-16
pregnancy:using_protection a-16
pregnancy:uso a+23 b-18 c-26 d-21
pregnancy:utero a+17
pregnancy:va b-15
pregnancy:vamos c-18
pregnancy:varon b-24 c-23
pregnancy:vasec* a+31 b-27 c-20 d-24
pregnancy:vasectomy a+27 b-24 c-19 d-21
pregnancy:viene_otro a-17
pregnancy:viernes a-17
pregnancy:vino a+24 b-16 c-24 d-22
pregnancy:voy a-34 d+25
pregnancy:voy_para a-20 d+19
pregnancy:wait a-15
pregnancy:was a-19
pregnancy:was_last a-16 c+16 d-20
pregnancy:was_positive c-18 d+16
pregnancy:way b-24 c-24
pregnancy:we b-39
pregnancy:we_are a-37 b-25 c+23
pregnancy:we_stopped a-16
pregnancy:weane* b-16 c-20
pregnancy:weaned b-16 c-20
pregnancy:weaned_him a+20 d-18
pregnancy:week b-30
pregnancy:week_@late a-17
pregnancy:weeks a-45 b-34 d+35
pregnancy:weeks_@late c+24 d-25
pregnancy:weeks_along d+16
pregnancy:weeks_on c-15
pregnancy:what a-15 b+28 c-19 d-22
pregnancy:who d-19
pregnancy:who_knows a-15 c+24 d-18
pregnancy:why a-20 b+21
pregnancy:will a-21 c+17 d-20
pregnancy:wish a+32 b-24 c-36 d-24
pregnancy:with c-21
pregnancy:with_twins b-16 d+16
pregnancy:work a-20 c-22 d+22
pregnancy:would b+19 c-17 d-21
pregnancy:would_be a+17 d-19
pregnancy:x c-16
pregnancy:y c-29
pregnancy:y_si a-16 b+23 c-16 d-22
pregnancy:y_yo b-16 c-15
pregnancy:ya a+30 b-60 c-52
pregnancy:ya_casi a-19 d+18
pregnancy:ya_cerro a+21 d-21
pregnancy:ya_no b-22 c-18
pregnancy:ya_pase a+19 d-21
pregnancy:yea d+15
pregnancy:year a+15 d-30
pregnancy:years c-17
pregnancy:yes a-30 b-21 d+17
pregnancy:yeste* c-24
pregnancy:yesterday c-24
pregnancy:yet a-27
pregnancy:yo b-25 c-28
pregnancy:yo_ya a+16 d-16
pregnancy:you a-36 b+27
pregnancy:you_asking b+15
pregnancy:you_know a-15
pregnancy:you_mean b+15
pregnancy:young* c-20 d-21
pregnancy:youngest c-20 d-21
pregnancy:youngest_is c-19 d-23
pregnancy:😂 c-21 d-18
pregnant$ c-18
pregnant__twins b-16 d+16
pregnant_with b-16 d+16
pregu* a-66 b+48 c+17 d-57
pregunta a-44 b+40 c-28 d-27
pregunta$ a-26 b+31 c-22 d-32
pregunta_a b+16 c-15
preguntado a-21 d-18
preguntado$ a-21 d-18
preguntar b-27 c+16
preguntar$ a-20 b-23 c+17
preguntarle a-27 b-30 c+35 d-23
preguntarle$ c+16
preguntarle__@relative b-20 c+21
preguntarle__mi a-16 b-22 c+25 d-17
preguntarle_a a-16 b-22 c+25 d-17
preguntas b+28 c-34 d-33
preguntas$ c-17 d-18
pregunte$ a-22 b-23
pregunto a-26 b-28 c+29 d-23
pregunto__@relative c+21
pregunto__mi a-17 b-19 c+22
pregunto_a a-19 b-22 c+25 d-17
prein* a-16 d+18
preinfarto a-16 d+18
prena b-18 c-24
prena* a-29 c-24 d+24
prena_de c-20
prenada a-25 c-23 d+20
prenada$ a-16 b-18 c-18 d+18
prescribed$ b-15
prescribed__but a-20 c+20
prescriptions d-19
prese* b-16
present b-16
presi* c-32 d+19
presion c-31 d+18
presion$ b-17
presion__@relative a-16 b+15
presion__corazon a-16 d+17
presion__el d+16
presion__la a-15 d+16
presion__me a-17 d+16
presion__mi a-17 b+16
presion__nada a+15 d-15
presion__tengo d-16
presion_alta a-33 c-31
presion_ando a-17 d+16
presion_es a-17 b+16
presion_si a-25 d+27
press* b-26 c-18 d+17
pressure b-26 c-16 d+16
pressure$ b-37 c-18
pressure_@medicine a-18 c-17 d+18
pressure__good a+23 d-22
pressure__heart a-23 c-19 d+25
pressure__high b-19 c-26 d+23
pressure__itself a-16 d+16
pressure__up a-16
pressure_is a-25 b-24 d+23
pressure_one a-17 b-17 d+16
pressure_yes a-20 c-16 d+19
prett* b-17 c+19 d-17
pretty b-17 c+19 d-17
pretty__my c+19
prima c-16 d-25
prima* a-25 b-17 c-21 d+26
prime* a+22 b-29 c-19
primera b-29 c-34
primera__que a+16
primera_vez a+35 b-23 c-25 d-33
primero$ a+20 b-18 d-18
primero__@medicine a-15 d+17
primo a+27 b-22 d-28
prior: a-16
prior:# a-18 b-43 c-29 d+30
prior:#_@date c-16
prior:#_@medicine d+20
prior:#_@year d+15
prior:#_and a-20 d+27
prior:#_just a+23 c-19 d-19
prior:#_y a-28 d+30
prior:@call a-26 b+27 c-21 d-24
prior:@clinician_and c-19 d+17
prior:@clinician_y b-15 c-30
prior:@date a+20 b-17 d-18
prior:@day b-19 c-21
prior:@drink a+20 c-20 d-22
prior:@drink_cuenta b+17 c-15
prior:@drink_de a+25 b-25
prior:@drug a-26 b-35 c+42 d-34
prior:@drug_count b-31 c+29
prior:@fetch b-20 c+17 d-20
prior:@fetch_la b-17 c+16
prior:@howmuch a-16 d-21
prior:@insurance b+15 d-15
prior:@insurer a-19 c-31
prior:@medicine b-25
prior:@medicine_# d-16
prior:@medicine_@medicine a-30 b-24 c-28 d+38
prior:@medicine_cabinet a-16 b-16 d+17
prior:@medicine_count c+16 d-15
prior:@medicine_for a+29 c-24 d-17
prior:@medicine_no b-17
prior:@medicine_since d-15
prior:@medicine_so a+19 d-17
prior:@medicine_then d+19
prior:@medicine_y b-28
prior:@month a+21 b-31 d-27
prior:@month_and c-21
prior:@open a-17 c-20
prior:@relative a-21 d-24
prior:@relative_has c-21 d-17
prior:@relative_toma b+18
prior:@relative_tried d-17
prior:@sick a+15 d-16
prior:@stop d-20
prior:@stop_after d-17
prior:@symptom d-18
prior:@treat c+22 d-31
prior:@treat_and c-29 d+17
prior:@treat_dos c+17 d-16
prior:@treat_for d+16
prior:@treat_hasta d-15
prior:@treat_y b-15
prior:@treat_yes a-22 c+20 d-17
prior:@visit b+16 c-22
prior:@year a-38 b-36 d+32
prior:@year_of a-17 c-18 d+20
prior:@year_y a-17 d+17
prior:a a-16 b-19 c+21
prior:a_@clinician a-17
prior:a_@month b-19
prior:a_@relative a-21 d-21
prior:a_@treat a-20
prior:a_bunch c-18 d+19
prior:a_couple c+21 d-23
prior:a_dozen c-17 d+19
prior:a_la a+18 d-18
prior:a_las a+16
prior:a_week b-17 d-18
prior:about a+15 c-27
prior:about_it a+18 b-19 d-16
prior:abuela a+18 d-16
prior:acuer* c+16 d-18
prior:acuerdo c+16 d-18
prior:acupu* a-21 c-19
prior:acupuncture a-15 c-19
prior:after b-17
prior:after_a d-17
prior:ago d-17
prior:aguan* a+20 b-20 c-18 d-19
prior:algo a-17 c+23 d-24
prior:algo_hace c+15 d-17
prior:all c-16
prior:all_i a+17 d-17
prior:all_of a-21 d+19
prior:am d-23
prior:am_not a+16 d-17
prior:amitriptilina c-17
prior:and b-32 c-23
prior:and_@medicine b-28 c-41
prior:and_@treat a-15 c-24 d+29
prior:and_a a-20
prior:and_done a+19 c-18 d-19
prior:and_i c-15
prior:and_it d-22
prior:and_never a+17 c-24
prior:and_nothing a-18 d+18
prior:and_something a-15
prior:and_take d+17
prior:and_then a-15 d+15
prior:anos a-29 b-21 d+17
prior:anoth* a-20
prior:another a-20
prior:antidepresivos a-16 c-25 d+24
prior:any a+26 c-25 d-23
prior:anyth* a+18 c-23
prior:anything a+18 c-23
prior:apena* a+24 b-17 c-22 d-25
prior:apenas a+24 b-17 c-22 d-25
prior:are d-17
prior:as a-16
prior:as_@treat c-17
prior:as_a a-16
prior:ask b+15 d-17
prior:at a-25 c-19 d+28
prior:at_least a-22 b-19 c-21 d+25
prior:basta* d+16
prior:bastantes d+16
prior:be a-17
prior:been_on c-36
prior:been_through a-17 c-16 d+17
prior:befor* b-16 c-18
prior:before b-16 c-18
prior:before_you b-16
prior:bette* a-28 c+23 d-21
prior:both a-32 b-22 c-28 d+35
prior:bunch c-18 d+19
prior:buspar a-19 d+21
prior:but b-21
prior:but_no a-17 c+17
prior:cabin* a-17 b-16 d+16
prior:cabinet a-17 b-16 d+16
prior:cada a-19 c-22
prior:can c-21
prior:cayo a+18 c-17 d-16
prior:cayo_mal a+18 c-17 d-16
prior:cbd a-20 b-22 c+28
prior:celexa c-15
prior:cero a+31 b-32 c-32 d-16
prior:cero_@treat a+16 c-16
prior:chapl* a-16
prior:chaplain a-16
prior:churc* c-17
prior:church c-17
prior:cinco a-26 b-21 c-33 d+32
prior:como a-20 c-36
prior:como_# d+22
prior:como_cuales a-20 b+23 c-27 d-20
prior:con b-20
prior:con_@clinician c-18 d+18
prior:con_la a-21 c-24
prior:con_una b-15 c+16 d-16
prior:conta* d-21
prior:contar d-21
prior:couns* a-26 b-20 d+16
prior:counseling a-19 b-20
prior:counselor b-20 c+17 d-15
prior:count b-38 c+33
prior:count* a-22
prior:counting a-19 b-17 c-15 d+20
prior:coupl* c+19 d-19
prior:couple c+19 d-19
prior:couple_of d-16
prior:creo a-22 b-20 c+26 d-20
prior:creo_que c+15
prior:cuale* a-27 d-36
prior:cuales a-27 d-36
prior:cuant* b-21 c+17
prior:cuantas b-21 c+17
prior:cuatr* a-18
prior:cuatro a-18
prior:cuent* a-27
prior:cuenta a-25
prior:cymbalta d+22
prior:daban d-15
prior:dado b-16 c-23 d+21
prior:de c-41
prior:de_@medicine c-17
prior:de_las a-25 c-16 d+21
prior:de_mi a+16 d-17
prior:de_tila a+25 b-25
prior:de_todo a-19 b-19 d+24
prior:deje d-17
prior:depen* b-23 c+21
prior:depends b-16 c+16
prior:depends_if b-16 c+16
prior:diagn* a+22 c-18 d-21
prior:did b-31
prior:did_a a-19 c+19 d-17
prior:did_not c-24
prior:diero* b-17 c+16
prior:dieron b-17 c+16
prior:diffe* d+21
prior:different d+21
prior:different_@medicine d+17
prior:disti* a-16 b-16
prior:do a-24 b+26 d-24
prior:do_@medicine b+15
prior:do_i b+22 c-18 d-22
prior:do_not b-27 c+21 d-20
prior:do_you b+16 c-18
prior:doctor c-15
prior:does b-34 c+37 d-38
prior:does_@medicine b-20 c+23
prior:does_a b-25 c+24
prior:does_it b+16
prior:does_that c+16
prior:dolor a-18
prior:done b-17 c-23
prior:dos a-18 b-28
prior:dos_@medicine c-15 d+18
prior:dos_semanas a+16 d-15
prior:dos_y a-22 c-21 d+23
prior:dozen c-17 d+19
prior:duloxetina a-16 c-16 d+18
prior:ect a-22 b-20 c-17 d+25
prior:effexor a-16 d+16
prior:el c-17
prior:el_@drink b+17 c-15
prior:el_@insurance a-16
prior:el_@medicine a+16
prior:el_dolor a-18
prior:elect* a-33 b-32 c-32 d+35
prior:electroshock a-18 b-17 c-18 d+19
prior:ella b-16 d-21
prior:em b-20 c-19 d+23
prior:emdr a-18 b-16 c-18 d+21
prior:en_el a-25 b-24
prior:es c-27
prior:escitalopram b-19 c-22
prior:eso d-26
prior:eso_cuenta b-16 c+17
prior:eso_lo b+15
prior:esposa b-21 c+21
prior:esta b-18 c-18
prior:estoy a-19
prior:ever a+29 c-26 d-21
prior:ever_took a+18
prior:every c-16 d+16
prior:every* a-27 c-31
prior:everything a-27 c-31
prior:everything_but a-16 d+15
prior:far a+29 b-16 c-30 d-20
prior:farma* a-20 c-15 d+19
prior:farmacia a-20 c-15 d+19
prior:first a+36 b-28 c-39 d-31
prior:first_one a+23 b-16 c-23 d-20
prior:first_time a+21 c-17 d-16
prior:five a-27 c-22 d+24
prior:fluoxetina a+23 b-19 c-24 d-17
prior:for d-19
prior:for_# c-16
prior:for_@year c-17 d+24
prior:for_a a-16 b-22
prior:for_it a+20 c-21 d-17
prior:forge* a-30 b-24 c+21
prior:forget a-30 b-24 c+21
prior:four a-23 b-17 c-20 d+26
prior:fourt* d+15
prior:fourth d+15
prior:from c-22
prior:fue d-17
prior:fuero* a-18
prior:fueron a-18
prior:fui b-24 c+22 d-19
prior:fui_al a+15 c-24
prior:funci* a-23 d+24
prior:go c-22
prior:got d-15
prior:got_a c+16 d-20
prior:group c-22
prior:gummies b-22 c+19
prior:guys b-16
prior:ha c-17
prior:habla a-16 c-20
prior:hace c+19 d-21
prior:hace_@year d-15
prior:had b-18 c-27
prior:had_nothing a+19 d-19
prior:hago a+16
prior:han b-16 c-23 d+21
prior:han_dado b-16 c-23 d+21
prior:has a-23 c-33
prior:hasta c-28
prior:have c-18
prior:have_been b-20
prior:have_not c-36
prior:have_to d-20
prior:have_tried a-17 c-18 d+21
prior:he c-46
prior:he_ido b-16 c-25
prior:he_probado c-17
prior:he_tomado b-17 c-16
prior:help a+18 c-15
prior:here a+15 d-15
prior:hermana b+16 d-18
prior:hierb* a+20 b-20 c-16 d-19
prior:hierbas a+20 b-20 c-16 d-19
prior:hija a-23
prior:his a-23 c-24
prior:i d-26
prior:i_@stop b-16 c-21
prior:i_am d-19
prior:i_can c-21 d+16
prior:i_forget a-29 b-23 c+20
prior:i_have c-19
prior:i_just a+15 c-27 d-26
prior:i_need a-18 b+21 c-23 d-19
prior:i_think a-17 b-19
prior:i_took a+15 c-16 d-15
prior:i_tried c-15
prior:i_wanted a+18 b-17 c-16 d-17
prior:i_was a-18 c+21 d-20
prior:i_would a-24 c+21 d-28
prior:ido b-16 c-25
prior:ido_a b-16 c-25
prior:if a-19 d-23
prior:in b-32 d-16
prior:in_@treat d+17
prior:in_the a-20 c+18
prior:insurance c-19
prior:is d-25
prior:is_@treat b+21 c-20
prior:is_all a+20 c-16 d-20
prior:is_the a+16 d-16
prior:it b-20
prior:it_out a+15
prior:it_was d-15
prior:jaja c+18 d-22
prior:journ* b+18 c-22
prior:journaling b+18 c-22
prior:just a+32 b-26 c-17 d-40
prior:just_@medicine a+27 d-25
prior:just_one a+17 d-22
prior:just_prayer a+21 b-18 c-19 d-17
prior:just_the c-23
prior:kind a+16 c-17
prior:kinds a-21 c-19 d+21
prior:know a-20 b-25 c+26
prior:la_@medicine b-24 c-22
prior:la_@stop c-23
prior:la_cuenta a-19 b-31
prior:la_lista a-18
prior:la_primera a+19 d-17
prior:las a-17
prior:las_@medicine c-18
prior:las_que a-16
prior:last c-19
prior:last_week a+15
prior:least a-22 b-19 c-21 d+25
prior:lexapro c-15
prior:life b-15 c+19
prior:like a-18
prior:like_# a-28 d+30
prior:like_a b-18
prior:list c-34 d-16
prior:lista a-18
prior:lithium d+18
prior:llama d-15
prior:lleva b-18 c+19
prior:llevo a-17
prior:lo a+21 d-33
prior:lo_primero a+19 b-16 c-17
prior:lol c-33
prior:long d-18
prior:los b-16
prior:luego a-15 d+18
prior:lyrica d+16
prior:made c-22
prior:made_me c-18
prior:make a-19
prior:mal c-22
prior:many a-20 c-30 d+21
prior:marri* c+15
prior:marriage c+15
prior:marriage_counseling c+15
prior:mas a+16 c-36 d-20
prior:mas_de a-16 b-15 d+16
prior:maybe a-22 b-18 c+23 d-17
prior:maybe_# a-16 c+18
prior:me a-26
prior:me_acuerdo c+16 d-18
prior:me_cayo a+18 c-17 d-16
prior:me_daban d-15
prior:me_dieron b-17 c+16
prior:me_ha a-17 d+18
prior:me_han c-19 d+16
prior:me_on a-16 d+18
prior:me_sirvio a-17 d+16
prior:med a+17
prior:media a-25 b-18 c+15
prior:medic* b-21
prior:medicina b-19 c-31
prior:medicinas a-17
prior:medicine b-17
prior:meds a-19
prior:melatonin b-20 c+25
prior:mes a+19 c-20 d-17
prior:mi d-30
prior:mi_@clinician a-19 d-18
prior:mi_@relative d-23
prior:mis a-18 d-19
prior:mis_recetas a-17 d-16
prior:mom b-18
prior:month b-25
prior:monto* a-17 c-15 d+22
prior:monton a-17 c-15 d+22
prior:more a-16 c-19 d+24
prior:more_than c-15 d+19
prior:mucha* a-15
prior:muchas a-15
prior:muchas_y b-19 c-21 d+25
prior:my d-31
prior:my_@clinician b-16
prior:my_@drug b-22 c+19
prior:my_@medicine a-18 c-22
prior:my_@relative b+23 c-15 d-34
prior:my_first a+22 c-23
prior:nada c-55 d+18
prior:nada_mas a+37 c-19 d-34
prior:nada_me a-19 d+17
prior:nada_todavia a+28 c-20 d-29
prior:name a-20 b-26 d+19
prior:name_it b-17 c-16 d+16
prior:names a-19 d-19
prior:natur* c-16 d-17
prior:naturales c-16 d-17
prior:need a-21 b+26 c-24 d-23
prior:neith* d+20
prior:neither d+20
prior:never b-33 d-41
prior:never_been a+31 c-31 d-22
prior:never_had a+20 c-16
prior:never_took d-17
prior:new a+24 b-17 c-18
prior:new_to a+27 b-17 c-18
prior:ni b-23
prior:ni_la a+17 c-16 d-17
prior:ni_una c-22
prior:ningu* b-35 c-43 d+16
prior:ninguna b-23 c-31 d+17
prior:ninguno b-15 c-17
prior:no c+26 d-31
prior:no_@medicine b-15 c+16 d-23
prior:no_@treat b-18 d-19
prior:no_estoy c+15
prior:no_he a+21 c-21 d-17
prior:no_just a+20 c-16
prior:no_me c-19
prior:no_nada a+24 c-16 d-21
prior:no_se b-25 c+23
prior:nomas a+36 b-32 d-42
prior:nomas_una a+19 d-16
prior:none b-23 c-22 d+15
prior:none_of a-15 d+16
prior:nope a+18 d-15
prior:not a+20 c-17
prior:not_# a+23 c-19 d-19
prior:not_know b-16 c+17
prior:not_recall c+16 d-15
prior:not_sure c+22
prior:not_take a+16 c-16
prior:not_tried a+16 b-18 c-18
prior:not_two a+17
prior:not_work a-18 c-15 d+17
prior:nothi* a-23 b-33 c-38 d+27
prior:nothing a-23 b-33 c-38 d+27
prior:nothing_yet a+25 d-24
prior:now c-26
prior:nunca a+42 b-19 c-36 d-38
prior:nunca_fui a+22 c-20
prior:nunca_he a+19 d-16
prior:of a-27
prior:of_@medicine d-23
prior:of_em a-17 d+16
prior:of_talk c-19
prior:of_them a-25 c-21 d+26
prior:oh a-18 d+18
prior:on c-22
prior:on_@medicine c-33
prior:on_everything a-17 b+16 d-15
prior:on_my c-23
prior:once c-16
prior:one a+24 b-44 c+15 d-52
prior:one_@medicine a+15 b-18 c-34
prior:one_and a+16 d-33
prior:ones b+20 c-20
prior:only b-34 c+18 d-60
prior:only_@medicine a+22 d-19
prior:only_ever a+26 c-23 d-17
prior:only_one a+24 c-22 d-19
prior:only_tried a+16
prior:out a+18 c-16
prior:over c-16 d+15
prior:pain a-16 c-17
prior:paroxetina a-15 d+20
prior:pasad* a-19 b+15 c-19
prior:pasado a-16 b+16
prior:pastilla a+15 d-23
prior:pastillas a-23
prior:pastor d-16
prior:paxil a-17 d+20
prior:perdi b-24 c-26 d+22
prior:perdi_la b-24 c-26 d+22
prior:pero c+16 d-20
prior:pharm* a-21
prior:pharmacy a-18
prior:pills b+17 d-23
prior:plus a-21 c-17 d+23
prior:plus_@medicine d+16
prior:por c-42 d+15
prior:por_@year c-19 d+22
prior:por_probar a-15
prior:praye* a+26 b-21 c-20 d-26
prior:prayer a+26 b-20 c-21 d-24
prior:prazo* a-18 d+18
prior:prazosin a-18 d+18
prior:pregu* a-17 d-16
prior:presc* d-16
prior:prescribed d-16
prior:prime* a+15 b-28 c-28
prior:primera a+22 b-16 d-17
prior:primera_vez a+16
prior:primero b-19 c-20
prior:proba* c-24
prior:probado c-19
prior:probar a-15
prior:probe_una d-16
prior:prozac b-16
prior:psico* c-16 d+16
prior:psicologa a-21 b-16
prior:psicologo b-21
prior:psiquiatra c-27
prior:psychologist d+18
prior:pt a-17 b-16 d+19
prior:puras a+16 b-20 c-17
prior:puro a+29 b-26 c-15 d-21
prior:puro_@drink a+19 b-19
prior:puros a+19 c-16 d-19
prior:que d-20
prior:que_tipo b+16 d-18
prior:quier* a-22 b+28 c-22 d-28
prior:quieren b+16 d-15
prior:quiero a-21 b+22 c-15 d-22
prior:recal* c+16 d-15
prior:recall c+16 d-15
prior:recetas a-20
prior:remed* a+22 b-20 c-20 d-22
prior:remedios a+22 b-20 c-20 d-22
prior:remem* a-19 c+18
prior:remember a-19 c+18
prior:rezar b-16
prior:sabe a-18
prior:saw c+17 d-16
prior:se d-24
prior:se_llama d-15
prior:see c-16 d+19
prior:seguro a-21
prior:seman* a+16 b-18 c-29
prior:semana c-22
prior:semanas a+17 c-15 d-16
prior:seria a+23 b-20 c-21 d-21
prior:seria* a-16
prior:seria_lo a+17 c-16
prior:serian a-16
prior:sertralina b-20 c-23
prior:sever* d+16
prior:several d+16
prior:si a-35 c+19 d-26
prior:sick a+15 d-16
prior:siete a-24 b-23 c-23 d+26
prior:siete_@medicine a-16 b-16 d+18
prior:sin b-15 c-28
prior:since c-15
prior:sirvi* a-23 c-22 d+24
prior:sirvio a-19 d+19
prior:sister c-17
prior:six a-17 c-17 d+20
prior:sleep a-16
prior:so b-37 c-20
prior:so_far a+29 b-16 c-30 d-20
prior:sola a+28 b-19 d-26
prior:solo a+41 b-26 d-32
prior:solo_@medicine a+24 d-24
prior:solo_una a+18 d-19
prior:some d-17
prior:somet* a-19 c+16
prior:something a-19 c+16
prior:something_as d-15
prior:ssri c-23
prior:st a+20 d-22
prior:start d-17
prior:start* a+19 b-21 c-21
prior:starting a+15 d-15
prior:starting_from a+15 d-15
prior:stop c-17
prior:sure a-21 c+23 d-16
prior:take a+19 c-24 d-21
prior:take_@medicine c-19
prior:taken a+16 c-18
prior:talk a+22 b-24 c-35
prior:talk_@treat a+21 b-24 c-34
prior:talke* b-21 d-18
prior:talked b-21 d-18
prior:talked_to b-21 d-18
prior:te c-18 d-19
prior:ten a-17 c-16 d+17
prior:tengo a-20 d-16
prior:terap* b+17 c-16 d-18
prior:terapia a-21 c+16
prior:terapias b+17 c-16 d-18
prior:tes a+17
prior:than b-16
prior:that b-20
prior:that_count c+17
prior:that_counts c+16
prior:that_is a+23 c-21 d-19
prior:the_@insurer b-18 c-17 d+15
prior:the_@medicine d-22
prior:the_names c+18
prior:the_one c-26
prior:the_whole d+17
prior:them a-22 c-18
prior:then a-18 d+19
prior:therapist c-29 d+16
prior:therapy a-17 c+18 d-23
prior:there a-17 b-18 c-15 d+19
prior:they a-20
prior:thing a+19 b-16
prior:think a-17 b-19
prior:this a+22 c-28 d-17
prior:this_would a+19
prior:three a-33 d+28
prior:three_or a-16 b-16 c-19 d+19
prior:throu* a-17 d+17
prior:through a-17 d+17
prior:tiemp* a-22
prior:tiempo a-22
prior:tila a+25 b-25
prior:time d-20
prior:times c+15
prior:tipo b+16 d-18
prior:tms a-16 d+18
prior:tms_and a-15 d+16
prior:to d-31
prior:to_@medicine d+17
prior:to_@stop c-16
prior:to_@treat b-19
prior:to_a b-15
prior:to_the a-15
prior:todas a-20 b-15 c-16 d+20
prior:todav* a+38 c-26 d-39
prior:todavia a+38 c-26 d-39
prior:todo a-28 b-24 c-18 d+33
prior:toma b+18
prior:tomad* c-21
prior:tomado c-21
prior:tomado_nada a+20 d-20
prior:tome a-17 b-16 c+19
prior:tome_algo c+16 d-17
prior:tomo c-16
prior:too b-20
prior:took b-25 d-20
prior:took_@medicine d-15
prior:took_a c-17
prior:took_it a-23
prior:took_one d-26
prior:took_something c+16 d-15
prior:tough* a+15
prior:track c+15
prior:treatment a+18 c-19
prior:tres a-24 c-25 d+25
prior:tres_y d+16
prior:tried b-23 d+24
prior:tried_everything a-18 b-22 c-23 d+23
prior:tried_one c-21
prior:try a+16 d-16
prior:twent* a-20 c-19
prior:twice a-19 b-20 c+26 d-23
prior:two a-16 d+18
prior:two_@medicine a-17 d+18
prior:two_just a+23 d-20
prior:un c-19
prior:un_@month a+18 c-17 d-16
prior:un_monton a-17 c-15 d+22
prior:una a+29 b-51 c+15 d-36
prior:una_@clinician d-18
prior:una_@medicine d-25
prior:una_sola a+28 b-19 d-26
prior:una_y b-16 d-27
prior:unas c+17 d-17
prior:uno a+16 b-19 d-22
prior:usted c-17
prior:va c-25 d+16
prior:vale d-17
prior:varia* d+15
prior:varias d+15
prior:veces a-15 c+22 d-21
prior:vez b-17
prior:vitamins d-20
prior:voy c-21
prior:voy_con d+18
prior:wante* a+22 b-18 c-18 d-18
prior:wanted a+22 b-18 c-18 d-18
prior:wanted_to a+18 b-17 c-16 d-17
prior:was d-20
prior:week b-19 d-19
prior:weeks a+18 d-20
prior:wellbutrin a+16 b-18 c-26
prior:went b-16 d-19
prior:went_to a-18 c+17
prior:what a-33 b+17
prior:what_have a-18 d+22
prior:whole a-18 b-15 c-17 d+20
prior:why b+22 d-22
prior:with_a c-20
prior:work a-18 c-17 d+17
prior:worke* a-26 d+28
prior:worked a-26 d+28
prior:works a-20 d+20
prior:would a-27 b-26 c+31
prior:would_be b-21
prior:would_have b-17 c+17
prior:would_know b-17 c+16
prior:y a-43 c-18 d+36
prior:y_@clinician d+16
prior:y_@medicine a-30 b-28 c-38 d+34
prior:y_@treat b-22 c-22 d+26
prior:y_la c-21
prior:y_me a+17 c-18
prior:y_nada a-39 c-18 d+31
prior:y_ninguna a-27 d+27
prior:y_no b-16
prior:y_si c-16
prior:y_ya c-15
prior:ya a-16 d+19
prior:ya_perdi b-18 c-16 d+15
prior:years a-18 b-19 c-33 d+29
prior:yes a-33 b-26
prior:yes_to c-15 d+22
prior:yet a+30 c-17 d-27
prior:you a-20 c-21
prior:you_guys b-16
prior:you_name b-17 c-16 d+16
prior:zero a+34 b-30 c-32 d-33
prior:¿ d-17
priva* a-31 b+34 c-27 d-30
private a-26 b+29 c-21 d-28
private$ a-26 b+29 c-21 d-28
proba* b-16
probably a-21 b-36 c+17
probably$ b-15 d-30
probably_my d-18
probably_not a-23 c+27 d-18
probado$ b-16
probar c-18
probation c-17
probation_officer c-17
probe_una d-18
probl* a-17
problem$ a+28 c-26
problem__do a+16
problem__i c+16
problem__it a-26 b+26 d-38
problem__me b-24 c-16 d+16
problem_though b-17 d-18
problema a-17 b-24
problema$ c-41
problema__el a-17 d+16
problema__mi a-15 d+16
problema_en a-15 d+17
problema_no a-23 b-23 c+25 d-20
problemas c-37
problemas$ c-26 d-18
problemas_con a-21 c-16 d+26
problems c-38
problems$ c-19
problems__my a-20 d+21
problems_no a+21 d-21
prola* a-18 c-19
promi* a-24 c+24 d-23
pront* a-21 b-22 c+21
pronto a-21 b-22 c+21
pronto__en b-15
pronto_para a-18 c+16
prost* d-31
prostata d-21
prostate d-20
prostate$ d-18
prostate__the a-15
prote* a-23 b-17
protection a-16
proud c-25
proud$ a+23 d-22
proud_of a-16 d+17
prozac a-19 b-18 d+20
prueb* b-19 d-16
prueba$ a-20 b-20
prueba__borrosa c+17 d-18
prueba__negativa c-16
prueba__salio c-20
prueba_salio a-18
pruebo a+18 b-17 c-19
psico* c-41
psicologa a-23 b-22
psicologo b-21
psicosis c-32
psicosis$ a-27 b+18 c-21
psicosis_posparto d+22
psiqu* a-17 b-20 c-17 d+19
psiquiatra b-25
psiquiatrico b-16
psych* c-31 d+22
psychiatrist b-20
psychologist d+18
psychosis a-15 c-15
psychosis: d-30
psychosis:# a-29
psychosis:#_@year a+20 d-19
psychosis:@body a+17 b-23 c-27
psychosis:@call a-17
psychosis:@call_de a-17
psychosis:@clinician a-28 b-18 c+27 d-15
psychosis:@clinician_lo b-19
psychosis:@clinician_mentioned a-16 c+21 d-21
psychosis:@clinician_thought b-18 c+18 d-18
psychosis:@drug a-17
psychosis:@food a-15 b+18 c-15 d-22
psychosis:@insurance a-16
psychosis:@medicine a-24 b-43 c-32 d+35
psychosis:@medicine_for b-19
psychosis:@month d+19
psychosis:@open a-23 b+18 c-18
psychosis:@person a-24
psychosis:@relative d-20
psychosis:@relative_did a+18
psychosis:@relative_had a-26 b+28 c-21 d-20
psychosis:@relative_has c-21 d-22
psychosis:@relative_is b+21 c-21 d-24
psychosis:@relative_si a+19 c-30 d-18
psychosis:@relative_the a-16 d+17
psychosis:@relative_tiene c-17
psychosis:@relative_tuvo a-16 b+16
psychosis:@relative_was c-27
psychosis:@sick a-16 c+19 d-16
psychosis:@thanks a+24 b-25 d-23
psychosis:@year a-18 b-32 c-20 d+27
psychosis:@year_ago c-17 d+17
psychosis:a a-18
psychosis:a_@clinician c+15
psychosis:a_manic d+15
psychosis:a_veces a-20 b-22
psychosis:about d-16
psychosis:abuela c-17 d-17
psychosis:acted a-19 b-19
psychosis:acted_me a-19 b-19
psychosis:adhd a+20 b-20 c-17 d-15
psychosis:adhd_and a+15
psychosis:after a-25 b-25
psychosis:after_the c+17
psychosis:again c-18
psychosis:ago a-19 c-22 d+22
psychosis:al a-17 b-20
psychosis:algo b-15
psychosis:all a+30 c-34 d-22
psychosis:am c-17
psychosis:am_bipolar a-19 b-26 c-16 d+28
psychosis:am_not b-18
psychosis:and_then a-17 c+18
psychosis:anos c-28 d+18
psychosis:ansie* a+23 b-19 c-16 d-21
psychosis:ansiedad a+23 b-19 c-16 d-21
psychosis:answe* a-16 b+20 c-16
psychosis:anxie* a+20 b-19 c-22
psychosis:anxiety a+20 b-19 c-22
psychosis:are c-17
psychosis:as a+18 c-25 d-23
psychosis:as_mania b+17 c-15
psychosis:ask a-24 b+26 c-23 d-19
psychosis:at a-25 b-21
psychosis:at_# a-16
psychosis:back a-21 d+16
psychosis:baker a-19 b-19
psychosis:baker_acted a-19 b-19
psychosis:be b-17
psychosis:been b-26
psychosis:being b-17
psychosis:bien a+25 b-24 d-25
psychosis:bien_cuerda a+16 b-15
psychosis:bipol* a-17
psychosis:bipolar a-15
psychosis:bipolar_# a-20 b+18 c-26 d+15
psychosis:bipolar_disorder d+18
psychosis:bipolar_i a+16 b-17
psychosis:bipolar_one c-18 d+16
psychosis:bipolar_tipo a-16 b-17 c-18 d+21
psychosis:bipolar_with d+16
psychosis:bipolaridad a-20 b-19
psychosis:break a-22 c-21 d+22
psychosis:break_from d+15
psychosis:brote c-15 d+21
psychosis:but b-20
psychosis:but_i b-17
psychosis:but_no a+17 c-16
psychosis:but_not a+22 b-25 c-18 d-17
psychosis:by b+19 c-19 d-22
psychosis:can c-15 d-22
psychosis:can_not a+17 b-20 d-19
psychosis:casa b-17
psychosis:chart b-25
psychosis:chart_says a-18 c+15
psychosis:check* c-17
psychosis:checked c-17
psychosis:clear a+16
psychosis:cloza* a-19 c-15 d+19
psychosis:clozapina a-19 c-15 d+19
psychosis:commi* a-17 b-16
psychosis:committed a-17 b-16
psychosis:como d-19
psychosis:como_que d-17
psychosis:con c+17 d-22
psychosis:conte* a-16
psychosis:contr* d+19
psychosis:cosa a+17 c-17
psychosis:cosas a-16
psychosis:cosas_que c-18
psychosis:could c+17 d-16
psychosis:count a-24 b-31 c+34 d-27
psychosis:cousin b+20 c-26 d-20
psychosis:crazy c-26 d-22
psychosis:cuand* a-28 b-23
psychosis:cuando a-28 b-23
psychosis:cuent* b+15 d-17
psychosis:cuenta b+15 d-17
psychosis:cuerd* a+16 b-15
psychosis:cuerda a+16 b-15
psychosis:dad c-16
psychosis:de d-20
psychosis:de_joven b-21 c-21 d+23
psychosis:de_la a+19 b-20 c-19
psychosis:dead a-15 c+16
psychosis:dead_@relative a-15 c+16
psychosis:defin* a-19 d-20
psychosis:define a-19 d-20
psychosis:define_mania a-19 d-20
psychosis:del b-16
psychosis:delus* c-17
psychosis:depre* a+31 c-42 d-32
psychosis:depresion a+23 b-16 c-22
psychosis:depressed a+28 c-19 d-19
psychosis:depression c-24 d-21
psychosis:desca* a+30 b-22 c-31 d-20
psychosis:descartaron a+19 c-18 d-16
psychosis:descarto a+20 c-24
psychosis:desde b-16 d-16
psychosis:diagn* b-29
psychosis:diagnosed b-19
psychosis:diagnosticaron_bipolaridad c-17 d+18
psychosis:diagnostico d-16
psychosis:did b-23
psychosis:dijo a-15
psychosis:dijo_que c+19
psychosis:disor* b-20
psychosis:disorder b-20
psychosis:do a-33 b+21
psychosis:do_not a-30
psychosis:docto* a+15 b-15
psychosis:doctor a-38
psychosis:does a-28 b-17 c+28 d-34
psychosis:does_postpartum b-25 c+25
psychosis:dos a-21 b-16 c-17 d+25
psychosis:down a+19 b-18 c-17
psychosis:droga* b-17 c+17 d-17
psychosis:drogas c+16 d-16
psychosis:dx c-17
psychosis:el a-24 d+18
psychosis:el_@clinician a-21 c-23 d+20
psychosis:en a-20
psychosis:en_el a-24
psychosis:en_la c-18 d+18
psychosis:en_mi d-21
psychosis:episo* a-16 c-29 d+24
psychosis:episodio d+18
psychosis:era c-16
psychosis:es c-30 d-19
psychosis:es_bipolar b+15 c-19
psychosis:es_el a+18
psychosis:esa b+15 c-18 d-19
psychosis:esa_palabra b+15 c-18 d-19
psychosis:escuc* a-16 b-17 c-18 d+25
psychosis:eso b+18 c-30 d-19
psychosis:eso_lo b+16 c-16
psychosis:eso_no a+22 b-20 c-18
psychosis:eso_nunca a+19 c-18
psychosis:eso_que b+16
psychosis:esqui* c-50
psychosis:esquizoafectivo a-23 b-23 c-25 d+36
psychosis:esquizofrenia c-32
psychosis:esquizofrenico_yo a+16 b-16
psychosis:estab* a-20 c-19 d+18
psychosis:estan a-17 c+16 d-18
psychosis:estan_evaluando a-18 b-18 c+21 d-16
psychosis:estoy d-16
psychosis:estoy_triste a+17
psychosis:estre* a+17 d-17
psychosis:estres a+17 d-17
psychosis:estuve b-17
psychosis:evalu* b-32 c+19 d-26
psychosis:evaluando a-18 b-18 c+21 d-16
psychosis:evaluaron a+16 c-16
psychosis:ever a+22
psychosis:ex a-30 b+23 d-29
psychosis:ex_would b+17 d-15
psychosis:exact* b-17 c+18
psychosis:exactly b-20 c+20
psychosis:expli* a-22 b+15 d-26
psychosis:featu* d+16
psychosis:features d+16
psychosis:fever a-15 c+16
psychosis:first a-17 b+15 c-16
psychosis:for c-16
psychosis:for_bipolar b-15 d-16
psychosis:for_it c-15
psychosis:for_mania b-19 c-29
psychosis:formu* c-18 d-25
psychosis:from b-24
psychosis:from_reality d+15
psychosis:get a-21 c-23 d+21
psychosis:get_manic d+17
psychosis:got b-21 c-26
psychosis:gracias a+21 b-17 d-21
psychosis:ha a+16 c-17
psychosis:habla* b-21 d+17
psychosis:hablar a-17
psychosis:hace c-24 d+22
psychosis:hace_@year d+19
psychosis:had_a a-21 d+16
psychosis:had_some a-17 c+19 d-16
psychosis:had_the a+17 d-15
psychosis:has d-15
psychosis:have a+20 b-19 c-23
psychosis:have_never a+18
psychosis:have_wondered a-16 c+16
psychosis:hay d+18
psychosis:he b-32
psychosis:he_is a+15
psychosis:hear b-16
psychosis:hear_things c-18 d+18
psychosis:heard a-16 b-25
psychosis:heard_my a-18 b-17 c+19 d-18
psychosis:heard_voices c-16
psychosis:hermano c-21
psychosis:hijo a-20 c-24 d+23
psychosis:him a-18 c-18
psychosis:hipom* b-16
psychosis:hipomania b-16
psychosis:his d-21
psychosis:histo* a+16
psychosis:hospi* a-27 c-21 d+19
psychosis:hospital a-23
psychosis:husband a-15
psychosis:hypom* a-20 b-27
psychosis:hypomania b-23 c+23
psychosis:hypomanic d+17
psychosis:i_am c-25
psychosis:i_did c+16
psychosis:i_do a-20
psychosis:i_get a-21 c-23 d+21
psychosis:i_had b-22 c+23 d-27
psychosis:i_have a+22 b-31 c-26
psychosis:i_heard a-15
psychosis:i_never a+16 b-21 d-17
psychosis:i_see c+17
psychosis:i_used c-15
psychosis:i_was a-37 b-34 d+17
psychosis:if_that b-17
psychosis:in a-24 d+19
psychosis:in_# a-17 b-21 d+18
psychosis:in_my b-29 c-20
psychosis:ingre* d+17
psychosis:inter* a-20 b-34 d+15
psychosis:internada b-18 d+16
psychosis:internada_por d+15
psychosis:internaron b-20
psychosis:inveg* d+15
psychosis:invega d+15
psychosis:is d-37
psychosis:is_all a+22 b-20 c-20 d-18
psychosis:is_bipolar b+19 c-19
psychosis:is_it a+23 b-20 c-20 d-19
psychosis:is_psychosis b+16
psychosis:is_schizo b+17 d-16
psychosis:is_schizophrenic a-18 b+20
psychosis:is_that c+17
psychosis:is_the a+16 c-17 d-16
psychosis:it a-21 c+18
psychosis:it_is b-16 c-19
psychosis:it_was a-18 c+16
psychosis:jaja d-19
psychosis:jamas a+36 b-32 c-23 d-24
psychosis:joven a-16 b-22 c-24 d+26
psychosis:just a+47 b-43 c-44 d-44
psychosis:kept d+16
psychosis:kept_me d+15
psychosis:kids d-15
psychosis:kind b-16 c-17
psychosis:know b-16
psychosis:la b-23
psychosis:la_@body d-15
psychosis:la_@drug d+15
psychosis:las a-24 c-24
psychosis:last b-17
psychosis:last_@year a-19
psychosis:le c-21
psychosis:like a+19 d-18
psychosis:like_that a+20
psychosis:lithium a-18 b-17
psychosis:lo c-16
psychosis:lo_descarto a+20 c-24
psychosis:lo_mio a+17 b-16
psychosis:lo_que c-21
psychosis:loca d-19
psychosis:loco c-19 d-19
psychosis:lol a+16 c-22
psychosis:los a-16 b+17
psychosis:mania a-33 c-34 d+25
psychosis:mania* a-16 b-15 c-16 d+20
psychosis:mania_de a-16 b+22 c-18 d-20
psychosis:mania_si a-17 b-19 c-22 d+23
psychosis:manic a-35 b-47 c-31 d+52
psychosis:manic_once a-20 c-28 d+23
psychosis:mas c-33
psychosis:maybe a-19 b-19 c+26
psychosis:mdd a+16 b-15 d-15
psychosis:me a-22
psychosis:me_estan d-15
psychosis:me_evaluaron a+16 c-16
psychosis:me_for c-22
psychosis:me_ha a+16 c-17
psychosis:me_internaron b-18 d+17
psychosis:me_lo b-21 d-22
psychosis:mean b+19 c-19
psychosis:meds b-17 c-21 d+15
psychosis:menti* a-20 c+23 d-22
psychosis:mentioned a-20 c+23 d-22
psychosis:mi d-19
psychosis:mi_@clinician b-24
psychosis:mi_ex d-20
psychosis:mind c-24 d-26
psychosis:minds a+21 b-18 c-19 d-22
psychosis:mio a+17 b-16
psychosis:mio_es a+17 b-16
psychosis:mom a-19
psychosis:mother d-22
psychosis:my d-19
psychosis:my_@clinician a-24 b+17
psychosis:my_@medicine a-18 c-16 d+18
psychosis:my_@relative c-44
psychosis:my_chart b-25
psychosis:my_ex a-25 b+17 d-21
psychosis:my_life a+23 c-15 d-18
psychosis:my_old b-16 c+16 d-15
psychosis:my_right a+15 d-16
psychosis:nada a+15 b-29 d-17
psychosis:nada_de a+26 c-21
psychosis:nada_mas c-19
psychosis:nah a+20
psychosis:name c+18 d-16
psychosis:negat* a+16
psychosis:negativo a+18
psychosis:never b-44
psychosis:never_again c-18
psychosis:never_ever a+17
psychosis:never_had a+16 c-16
psychosis:never_heard a+19
psychosis:never_lost a+16 d-15
psychosis:never_told a-16 c+18
psychosis:ni a+20 c-25 d-18
psychosis:ni_una a+25 c-23 d-21
psychosis:night a-16 c+17 d-15
psychosis:nightmares c-19 d-16
psychosis:ningu* a+15 b-17 d-23
psychosis:ninguna a+17
psychosis:no d-25
psychosis:no_eso a+21 c-20
psychosis:no_estoy a+24 b-15 c-25 d-17
psychosis:no_me d-33
psychosis:no_mi a+16
psychosis:no_nada a+16
psychosis:no_never a+23 c-19 d-16
psychosis:no_quiero b+17
psychosis:no_se b-27 c+21
psychosis:no_tengo b-21 d-20
psychosis:no_voices a+17
psychosis:nobod* c+17 d-21
psychosis:nobody d-18
psychosis:nomas a+33 b-30 c-28 d-28
psychosis:none a+19 b-15
psychosis:none_of a+18
psychosis:nope a+20
psychosis:nos a-16 b-15 c+18 d-16
psychosis:not a+18 c-22 d-33
psychosis:not_a a+15 d-16
psychosis:not_crazy a+17
psychosis:not_know c+15
psychosis:not_me a+32 b-31 c-21 d-16
psychosis:not_sleep b-16
psychosis:not_that a+24 b-25 c-24
psychosis:not_there c-16
psychosis:nothi* b-29
psychosis:nothing b-29
psychosis:nothing_like a+16
psychosis:nunca b-35 d-48
psychosis:nunca_me d-25
psychosis:of a+16 d-19
psychosis:of_that b-15 d-16
psychosis:oi c+20
psychosis:oia a-17 b-19
psychosis:oia_voces a-17 b-17
psychosis:oigo a-24 b-24 d+16
psychosis:oigo_voces c-19 d+24
psychosis:old b-19 c+19 d-17
psychosis:old_@clinician b-19 c+19 d-17
psychosis:on b-22 d-19
psychosis:on_@medicine a-24 b-28 d+19
psychosis:on_my d-22
psychosis:on_the b-19
psychosis:once a-51 b-38 c+26
psychosis:one b-16
psychosis:only a+32 b-28 c-28
psychosis:only_when c-16 d+17
psychosis:otra a+18 c-16 d-15
psychosis:otro b-17 d-17
psychosis:out d-21
psychosis:out_bipolar b-17 d-16
psychosis:palab* a-22 b+25 d-27
psychosis:palabra b+15 c-18 d-19
psychosis:palabras a-17 b+18 d-16
psychosis:panic a+16 c-15
psychosis:panic_disorder a+17
psychosis:paran* a-17 c+18
psychosis:paranoid a-17 c+18
psychosis:patie* a-16 d+17
psychosis:patient a-16 d+17
psychosis:pero d-27
psychosis:perso* c-22
psychosis:personal a-18 b+17
psychosis:por_la d+19
psychosis:por_mania b-15 d+20
psychosis:por_psicosis d+20
psychosis:pospa* d+22
psychosis:posparto d+22
psychosis:possi* c+17
psychosis:postp* a-19 b-30 c+19 d+20
psychosis:postpartum a-19 b-30 c+19 d+20
psychosis:pregu* a-25 b+16 d-22
psychosis:psico* c-37
psychosis:psicosis c-32
psychosis:psicosis_posparto d+22
psychosis:psiqu* b-16
psychosis:psiquiatra b-26
psychosis:psiquiatrico b-16
psychosis:psych* c-31 d+22
psychosis:psychiatrist d-15
psychosis:psychosis a-15 c-15
psychosis:psychotic b-16 c-31 d+16
psychosis:psychotic_features d+16
psychosis:ptsd a+26 b-31 d-23
psychosis:ptsd_only c-17
psychosis:punto b-16 d-19
psychosis:pura a+23
psychosis:puso b-16
psychosis:que a-30 b+15 d-18
psychosis:que_era b-18
psychosis:que_es a-19 b+18 d-17
psychosis:que_la c-16
psychosis:que_me a-16
psychosis:que_no a-17 b-20
psychosis:que_se a-16 b-17 c+19
psychosis:quest* b+15
psychosis:question b+15
psychosis:quien a-16 c+16
psychosis:quier* a-15 b+18 c-16
psychosis:quiero b+17
psychosis:real c-18
psychosis:reali* b-18 c-22
psychosis:reality b-16 c-18 d+16
psychosis:right a+15 d-16
psychosis:right_mind a+15 d-16
psychosis:rule c+15
psychosis:rule_out c+15
psychosis:ruled a+21 b-17 c-27 d-16
psychosis:ruled_out a+17 c-19
psychosis:sabe a-16
psychosis:sad a+23 b-21 c-19 d-23
psychosis:sad_not a+21 b-19 c-16 d-21
psychosis:said a-21 c+20
psychosis:salio a+18 c-16 d-15
psychosis:sane a+29 b-28 c-28 d-27
psychosis:saw c+25 d-20
psychosis:saw_things a-15 c+22 d-21
psychosis:say b+23 c-22 d-23
psychosis:say_i c-15
psychosis:say_yes b+15 c-16
psychosis:says a-30 c+21 d-16
psychosis:schiz* a-29 c-50 d+37
psychosis:schizo a-27 c-21 d+20
psychosis:schizoaffective a-23 b-26 c-29 d+34
psychosis:schizophrenia a-18 c-20
psychosis:schizophrenic c-17
psychosis:se a-21 b-23 c+27 d-24
psychosis:se_que b-22
psychosis:seen a+15
psychosis:sees a-15
psychosis:seman* a-15 d+18
psychosis:semanas a-15 d+18
psychosis:shado* c+16 d-16
psychosis:shadows c+16 d-16
psychosis:si_a a+15
psychosis:si_soy c-18 d+20
psychosis:si_yo a+21 c-19
psychosis:significa_eso b-18 c+18
psychosis:since a-24 b-16 c-31 d+30
psychosis:sister a+16
psychosis:sleep b-22
psychosis:so a-23
psychosis:solo a+33 b-28 c-25 d-24
psychosis:some a-18 c+18
psychosis:somet* a-30 b-21
psychosis:sometimes a-28 b-21
psychosis:son a-25 c-18
psychosis:sopho* d+16
psychosis:sophomore d+16
psychosis:sophomore_@year d+16
psychosis:soy a-23 b-25 d+23
psychosis:soy_bipolar a-23 b-25 d+23
psychosis:stabl* d+17
psychosis:stable d+17
psychosis:steroids c-16 d+21
psychosis:strai* a+16 b-17 c-15
psychosis:straight a+16 b-17 c-15
psychosis:stuff a-22 b-22 c+27
psychosis:suegra b-18
psychosis:sure c+16
psychosis:surge* c+16
psychosis:surgery c+16
psychosis:suspe* a-19 c+18
psychosis:take d+15
psychosis:tal b-17
psychosis:talk c-23
psychosis:talk_to c-22
psychosis:talking_to c-16
psychosis:tdah a+19 c-19 d-19
psychosis:tengo_esquizofrenia b-18 d+24
psychosis:that d-28
psychosis:that_counts b-16
psychosis:that_is d-27
psychosis:the d-23
psychosis:the_hospital a-18 d+18
psychosis:the_patient a-16 d+17
psychosis:the_ward d+17
psychosis:the_whole b-18
psychosis:then a-24 c+28 d-22
psychosis:therapist a-25 b-20 c+29 d-22
psychosis:they b-16
psychosis:they_kept d+16
psychosis:they_never a-24 c+24 d-16
psychosis:they_put a-15
psychosis:thing* b-21
psychosis:things b-21
psychosis:things_sometimes c-18 d+18
psychosis:things_that c-18 d+16
psychosis:things_when c+16 d-16
psychosis:think* a-22
psychosis:thinking c-18 d+17
psychosis:this b+19 c-18 d-22
psychosis:those d-19
psychosis:thoug* a-31
psychosis:thought a-31
psychosis:three a+16
psychosis:tia a-22 b+20 c-17 d-17
psychosis:tiene d-18
psychosis:time b-16 d-22
psychosis:tipo a-20 b-21 c-19 d+24
psychosis:tipo_# d+16
psychosis:to a-26
psychosis:to_be c+16 d-16
psychosis:to_hear c-15
psychosis:to_me c-20 d+19
psychosis:toc a+19 b-17 c-17 d-15
psychosis:told a-27 b-21 c+16
psychosis:told_me a-21
psychosis:tomo_@medicine d+16
psychosis:trast* b-21 c-22 d+20
psychosis:trastorno b-21 c-22 d+20
psychosis:trastorno_bipolar a-17 b-17 c-17 d+22
psychosis:trata* a-16 c-16
psychosis:tres b-18 c-19 d+19
psychosis:trist* a+29 b-24 c-23 d-24
psychosis:triste a+22 c-19 d-16
psychosis:tristeza a+17 b-15
psychosis:tuve a-18 b-19 c-29 d+30
psychosis:tuvo b+15
psychosis:twice b-16 c-20
psychosis:two c-22 d+20
psychosis:un a-16 d+16
psychosis:un_brote d+20
psychosis:un_episodio d+18
psychosis:una a-24
psychosis:una_vez b-40
psychosis:unos c+18 d-18
psychosis:used b-19
psychosis:used_to b-18
psychosis:veces a-20 b-22
psychosis:veces_oigo d-18
psychosis:veia a-21 b-20
psychosis:veia_cosas a-16 b-15
psychosis:ver c-22
psychosis:vez a-16 b-45
psychosis:vi b-22 c+16
psychosis:vi_cosas b-22 c+16
psychosis:visio* b-17 d-19
psychosis:visiones a+16
psychosis:voces a-18
psychosis:voces_cuando c-20 d+20
psychosis:voice* b-27 c-29 d+21
psychosis:voices b-27 c-29 d+21
psychosis:voices_yes d+15
psychosis:ward_for c-17
psychosis:was a-29
psychosis:was_# c-16
psychosis:was_bipolar a+21 b-19 c-16
psychosis:was_in a-16
psychosis:weeks c-16 d+21
psychosis:went a-22 b-16 c-26 d+24
psychosis:what d-27
psychosis:what_is d-20
psychosis:when a-31 d+18
psychosis:when_i a-29
psychosis:whole b-18
psychosis:why d-16
psychosis:will a-19 b+20 c-15
psychosis:wonde* a-17 c+18
psychosis:wondered a-17 c+18
psychosis:words d-17
psychosis:would b+18 c-18 d-17
psychosis:would_say b+17 d-15
psychosis:wow a-20 b+21 c-21 d-18
psychosis:y a+28 b-22 c-38
psychosis:y_no c-17 d+19
psychosis:ya a-22 c-20
psychosis:yeah d+21
psychosis:year a-26 b-21
psychosis:years c-28
psychosis:yes a-17 c-28
psychosis:yo a+29 b-16
psychosis:yo_jamas a+17 b-16
psychosis:yo_no a+29 b-23 c-29 d-15
psychosis:you b+18 c-24 d-19
psychosis:¿ c-16
psychotic b-16 c-31 d+16
psychotic$ a+16 d-17
psychotic_features d+16
pt b-19 c-17 d+16
ptsd a+26 b-31 d-23
ptsd_only c-17
pude a-26 b-26 c-22 d+30
pueda b-19 c+19 d-23
puede b+21 d-33
puede$ a+25 c-27 d-19
puede* a-18
puede_@call a-16 b+17 c-19
puede_@fetch d-18
puede__@relative a-28
puede__@vehicle a-15 b+15
puede__en a-20 b+22 c-18 d-17
puede__la c-21
puede__mi a-27
puede__si b-20 c+23
puede__una a-15 b+16 c-16
puede_en c-19
puede_escribir c-17 d-22
puede_que a-18 b-28 c+28 d-16
puede_ser a-26 d-21
pueden a-18
puedo$ a-15 b-35
puedo_@call a-18 b+16 c-18
puedo_@drive d-21
puedo_@eat b+18
puedo__a b+16
puedo_dejar b-28
puedo_ir b-26 c-17
puerta a-19 c-25 d+16
pues a-23 b-18
pues$ a-27 b-29 c-30 d+31
pues__si a-17 d+17
pues_si a-19 d+22
pues_tengo c-15
puest* c-34
puesto c-34
puesto$ c-22 d-21
puesto_que a-15 b-16 c-21 d+19
puked a-18 b-15 c-21 d+23
pulli* b-19 c-19
pulling a+18 b-16 d-21
pulse* a-15 c-16 d+16
pulsera a-15 c-16 d+16
pump b-36 c-37 d+18
pumpi* c-28 d+16
pumping c-22
pumping$ a-17
punto b-30
punto$ b-23 c-33
pura b-17 c-20
puras a+22 c-21 d-30
puras_vitaminas d-24
puro a+29 c-46 d-41
puro_@drink a+20 c-27 d-34
puro__de b+16 c-17 d-17
puro__ni c-19 d-20
puro__y c-23 d-27
puro_estres a+16
puros a+32 b-40 c-42 d-15
puros_nervios a+21 c-18 d-20
puse a-31
puse_bien a-17 c-17 d+18
pusie* b-24
pusieron b-24
pusieron$ c-21
pusieron__en a-25 d+19
pusieron__me d-20
pusieron_cuando d-20
pusieron_una c-17
puso a-21
put a-18
put$ a+17 c-18 d-15
put__down a-17 d+15
put__in a-25 c-31 d+21
put__on b-16
put__under a-16
put_me b-20 c-22
put_under c+15
quadr* d+18
quadruple d+18
quadruple_bypass d+18
que a-37 b+37 d-32
que$ a-23 b+35 d-55
que_@insurer a+26 b-42 c-35
que_@medicine a-28 b-31 c-21 d+31
que__# a-25
que__@call a+18 c-25 d-25
que__@drive a-22 c+15
que__@fetch c-16
que__@medicine a+18 d-18
que__@price c-17
que__@relative b-22
que__@vehicle a-16
que__a b-21
que__alta b+27 d-24
que__bipolar a-17
que__como c-17
que__con a-16
que__de b+18 d-20
que__dia a+16 d-15
que__dicho a+19 c-19
que__digo c-24 d-18
que__el a-28
que__en a-23 c+15 d-15
que__es a+17 d-29
que__eso a-33 c-27
que__esta a-17 b+16 c-16
que__estaba c-15
que__hace a-25 b+28 c-24 d-28
que__hay d-19
que__hayan a+19 c-19
que__jajaja d-16
que__la d-19
que__les a-19 c-27
que__lo b-19 d-20
que__los a-16
que__manana c-22
que__mas a-16
que__me a-25 b-18
que__mi b-31 c+27 d-18
que__nada a+20 b-16 d-17
que__ninos a-16 d+15
que__no b-25
que__pecho c-16
que__pero b-23 c+17 d-20
que__por b+18 c-24 d-22
que__pregunta a-16 c-17
que__problema d-17
que__pueda a-18 c+21 d-18
que__puedo d-21
que__pusieron c+19
que__que b+21 d-31
que__recetas c+17
que__recojan a+15 d-16
que__recuerde a+19 c-15 d-17
que__sabe a-18
que__sepa a+17 b-28 d-20
que__si a+18 b-17 d-27
que__un d-25
que__una b-17
que__ver b+17 c-18
que__voy a-16 b-19 c-23 d+24
que__y b-17
que__ya d-17
que__yo a-20 b-32 c+35 d-15
que_antes c-33 d-15
que_dice a-24 d+19
que_dos c+17 d-18
que_entrar c-16
que_era a+16 b-27 d-18
que_es a-27 d-24
que_esta a-18
que_estoy d-23
que_frio a-20 b+22 c-20 d-22
que_hacer a-15
que_hora a-22 b+17 d-17
que_la d-15
que_le c-19
que_llaman b+17 d-17
que_llego d-16
que_llevo a-24 b+23 c-22 d-22
que_lo c-18
que_los a-20 b-19 d+17
que_me c-20
que_mi b-19
que_nadie a+15 b-17 d-20
que_necesito a-16 b+17 d-16
que_no a-22
que_otra b-21
que_pasa b+20 d-18
que_paso b-21 d+17
que_pregunta b+17 c-18 d-17
que_preguntar b-18
que_preguntarle b-16 c+17
que_se a-18 b-16 c+18
que_ser c-16
que_si b-38
que_siempre c-20 d-17
que_significa b+18 d-18
que_soy b-20
que_tengo a+20 b-22
que_tiene a-16 b+15 c-21
que_tipo a-23 b+24 c-22 d-24
que_toma a+18 b-15
que_ver d-38
que_viene c-20
que_volver c+15
que_voy b-25 c-25
que_ya a-30 c+21
que_yo c-22
queda b-27 c-18 d+19
queda* a+17 b-20
queda__temprano c-16
queda_de a-18 b-16
queda_muy c-16
quedamos a+21 b-17 d-21
quede b-28 c-26
quede_sin a+18 d-20
quedo d-23
queri* d-23
queria d-23
quest* a-29 b+30 c-38
question b+29 c-37 d-30
question$ b+19 c-31 d-34
questions a-30 b+16 c-20
questions$ a-19 b+16 c-17
quien a-31 c+26 d-32
quien$ b-20
quien__@fetch a+16 b-21 d-15
quien__a a+16 c-16 d-16
quien__dio c-20
quien__esto b+17 c-16
quien__mi a-22 c-18
quien__que c+18
quien_es a-18 b+26 c-26 d-15
quien_hablo b+20
quien_mas a-18 c-19
quien_me a+17 d-17
quien_pregunta b+17 c-22
quien_quita a-24 b-28 c+27 d-24
quien_sabe a-24 b-47 c+38 d-34
quier* a-38 b+32
quiera a-26 b-37 c+28
quiera$ a-19 b-18 c+17
quieran a-19 b-20 c-21 d+21
quieran$ a-19 b-20 c-21 d+21
quieren a-16 b+32 c-30 d-26
quieren_saber b+21 c-22 d-16
quiero a-19 b+30 c-49
quiero$ b-21 c-26
quiero_@call b+17 c-15
quiero_@move c-16 d-19
quiero__se d-18
quinc* a+29 b-22 c-23 d-28
quince a+25 b-17 c-20 d-23
quit c-17
quita a-26 b-30 c+31
quita* b-17
quitaron a+17 d-16
quitaron__en a+20 d-20
quitaron_la d-19
quite a+21 c-30 d-23
quite$ a+28 b-26 c-21 d-27
quite* b-24 c-24
quiza a-28 b-27 c+29 d-29
quiza$ a-24 b-22 c+25 d-24
quiza* a-35 b-39 c+38 d-31
quizas a-35 b-39 c+38 d-31
quizas$ a-21 b-20 c+27 d-21
quizas__me c+16
quizas_un c+18
races d-17
rain a+17 b-29 d-15
rain$ b-17 c-18
raite b-18 c-20
rajo a+17 c-17 d-17
rajo$ a+17 c-17 d-17
ran a+15 b-19 c+15 d-27
ran_out c+17 d-23
rango a+16 d-17
rango$ a+16 d-17
rapid* c+16 d-16
rapido c+16 d-16
rara b-24
rarel* a+22 b-21 c-22 d-20
rarely a+22 b-21 c-22 d-20
raro d-29
raro$ a+16 b-16 d-25
rash a-23
rate a-22 b-24
rathe* b+20 c-39 d-22
rather b+20 c-39 d-22
rather__@call a+19 b-16
rather__a a+17 b-16 d-15
rather__did a+16 b-16
rather__not d-16
rather__say a-21 b+17
rather__that a-19 b+21 c-20 d-18
rather_not a-25 b+26 c-23 d-20
rather_you a+29 b-29 c-16 d-27
ratit* a-16
ratito a-16
rato c-17
rato$ c-19
rato__de d+15
rato_mejor a+16 d-16
ratos c+22 d-21
rayit* a-20
rayitas a-16 c-19 d+19
reacc* b-22 c-28
reaccion b-15 c-27
reaccion_fea d+15
reach* b+15 c-17 d-19
reaching b+15 c-17 d-19
reaching_out b+15 c-17 d-19
reaction$ d-17
reactions a+16 c-17 d-16
reactions$ a+16 c-17 d-16
read d-26
reads c-17 d-19
ready a-24 b-16 c-28 d+27
ready$ a-19 c-25 d+23
reali* b-19 c-26
reality b-16 c-18 d+16
reall* a+16 b-19
really a+16 b-19
reaso* a-24 c-16
reason a-24 c-16
reason__to a-16 d+17
reason_not a-16 d+17
recai a-25 b-18 c-17 d+28
recai_en a-21 d+23
recal* a-22 b-23 c+29 d-27
recall a-22 b-23 c+29 d-27
recall$ a-17 b-17 c+23 d-23
recetas a-20
recetas$ a-16
reche* c+18 d-17
recheck c+16
recie* b-18 c-16
recien b-18 c-16
recli* a-17 d+16
recliner a-17 d+16
recoge a-25 d+22
recoj* a+23 b-16 c-18 d-23
recojan a+15 d-16
recojan$ a+15 d-16
recor* a-26 d-22
records a-19
recov* a-27 c-22 d+19
recovery a-24 d+22
recue* b-24 c+18
recuerde a+19 c-15 d-17
recuerdo a-26 b-18 c+23
recuerdo$ a-16 b-16 c+17
recuerdo_bien c+16
recup* a-19 c-21 d+21
recur* c-16 d+19
refresco a+15
refus* a+15 c-18
regis* c+17
regla b-21 d-22
regla$ a+16 d-17
regre* b-30 c-29
regreso a+19 b-18 c-19 d-16
regular$ c+16
rehab a-26 c-20 d+29
rehab$ a-16 d+18
rehab* a-25 b-22 c-24 d+26
rehab__@date d+16
rehabilitacion a-25 b-22 c-24 d+26
rehabilitacion$ a-19 b-16 c-21 d+20
reir a-21 b-16 c-22 d+24
reir$ a-17 c-18 d+20
relap* a-25 b-16 c-15 d+33
relapsed a-20 d+28
relat* d-18
related d-18
related$ d-17
reloj a+29 b-26 c-23 d-26
reloj$ a+23 b-18 c-18 d-22
remed* a+22 b-20 c-20 d-22
remedio a-27 b-32 c-21 d+31
remedios a+22 b-20 c-20 d-22
remem* a-31 b-45 c+24
remember a-28 b-43 c+22
remember$ b-29 c+18
remembers c+16 d-15
remembers$ c+16 d-15
remov* a-15 c-19
removed a-15 c-19
repea* a-23 b+18
repeat a-23 b+18
repet* a-22
repetir a-22
repit* a-20 b+18 c-22
repite a-16 c-20
repor* a+15 c-25 d-18
reque* a+20 b-18 d-24
request a+23 b-18 c-23 d-20
reschedule a-19
respi* b-20 c-19
respirar a-15 d+17
respo* a-32 b+29 d-24
responder a-22 b+22 c-16
responder$ a-19 b+20 c-16
rest d-31
rest_is a+16 d-17
resul* a-34 b-32 c+38 d-24
resultado a-20 c+21
resultado$ a-16
resultados a-16 c+18 d-18
results a-19 b-20 c+21 d-19
results$ a-15 c+19
retir* a-25 b-21 d+24
retired a-25 b-21 d+24
retra* a-37 b-25
retraso a-37 b-25
retraso$ a-31 b-22 c+17
retraso_de c-18 d+18
revis* b-23 c+22 d-35
revisado c+15
revisaron_y a+16 c-16
reviso a+20 d-22
rezar b-21
rhyth* a-21 b-16
rhythm a-21 b-16
ride a+24 b-44 d-16
ride: b-24
ride:# a-41 b+25
ride:#_@year a-16
ride:#_miles a+16
ride:@animal a+21 d-21
ride:@call a-20 b+17 d-19
ride:@cancel a+29 b-17 c-20 d-31
ride:@day a-20 b-23 c+32 d-29
ride:@door a-21 b-17 c-20 d+23
ride:@drive c-62
ride:@drive_me b-22 c-15 d+17
ride:@drive_myself d-17
ride:@drive_yo c-19
ride:@fetch b-36 c-29 d+20
ride:@fetch_mi a-29
ride:@food b-16 c-25 d+15
ride:@howmuch a-22 b+24 c-24 d-21
ride:@insurer b-28 d+22
ride:@insurer_a b-15 c-15 d+25
ride:@insurer_mi a-19 d+19
ride:@parking a-19 b+16 c-18
ride:@person b-22
ride:@place a-19
ride:@relative a-31 b-58 d+29
ride:@relative_@drive a-27 b-20 c-23 d+28
ride:@relative_@insurer a-17 d+20
ride:@relative_and a-18 b-16 c-29 d+28
ride:@relative_can b-40 c+24 d-21
ride:@relative_con a-16 d+17
ride:@relative_dijo d+15
ride:@relative_earl d+16
ride:@relative_el d+17
ride:@relative_esta d-16
ride:@relative_has a-24 b-19
ride:@relative_if c+21 d-20
ride:@relative_in a-23 b-16 c-24 d+26
ride:@relative_is b-34
ride:@relative_me b-27 c-18 d+18
ride:@relative_no a+22 b-26 d-22
ride:@relative_pidio a-18 d+18
ride:@relative_puede a-21 b-19
ride:@relative_said a-30 b-28 c-20 d+27
ride:@relative_se a+16 b-17
ride:@relative_si a-31
ride:@relative_tiene c-15
ride:@relative_trabaja a+18 c-28
ride:@relative_was a+19 c-15 d-20
ride:@relative_will a-20 c-44 d+34
ride:@relative_ya c-16
ride:@ride c-24
ride:@ride_is a-29 c-19 d+29
ride:@sick a+17 c-21
ride:@stop a-17 b-30 c+27 d-27
ride:@vehicle a+30 c-42 d-41
ride:@vehicle_count b+20 c-18
ride:@vehicle_home a+20 b-15 d-18
ride:@vehicle_ok b+16
ride:@vehicle_or a-17 c+18
ride:@year a-16
ride:a b+17 d-17
ride:a_@fetch b-18 c-20
ride:a_@ride c-18
ride:a_@vehicle d-19
ride:a_car a-24
ride:a_mi c+22 d-32
ride:a_nadie a+28 c-25
ride:a_pata a+16 c-16
ride:a_pie a+27 b-20 c-24 d-26
ride:a_ver a-24 b-20 c+20
ride:acaba c-16
ride:acaba_de c-16
ride:acomp* c-15
ride:acompana c-15
ride:after a+17 d-16
ride:afuer* a-16 d+19
ride:afuera a-16 d+19
ride:ahi a-16
ride:aide a-26 b-21 c-31 d+31
ride:algui* a-29 b-23 c+34 d-32
ride:alguien a-29 b-23 c+34 d-32
ride:all b-27 c-37
ride:all_set a-31 b-16 c-17 d+32
ride:alone a+36 b-24 c-26 d-39
ride:alone_and a+17 d-18
ride:am b-37
ride:am_coming a+19 d-18
ride:amiga a+16 d-17
ride:an a-18 d-21
ride:and c-44
ride:and_if a-16 d+16
ride:and_my a+17 d-16
ride:and_she c-20
ride:ando b-21 d-32
ride:ando_a a+21 c-21 d-21
ride:answe* a-19 b-16 c+26 d-21
ride:answer c+17
ride:answered c+17 d-16
ride:any a+20
ride:any_more a+18
ride:anybo* d-22
ride:anybody d-22
ride:anyon* a+17 c-16
ride:anyone a+17 c-16
ride:are c-31
ride:aroun* b-18 c+19 d-24
ride:around b-18 c+19 d-24
ride:arreg* d+17
ride:arreglado d+17
ride:ask b-31 d-24
ride:ask_my c+16
ride:asked a-20 b-16 c+21
ride:askin* a-24 b-16 c+23 d-20
ride:asking a-24 b-16 c+23 d-20
ride:asking_around a-23 c+23 d-20
ride:at a+19 b-22
ride:aun a-22 b-17 c+25 d-19
ride:aun_no c+18
ride:away c-17
ride:back d-18
ride:baile* a+16 c-15 d-17
ride:bailed a+16 c-15 d-17
ride:be c-17
ride:be_by a+20 c-16 d-18
ride:be_there a-17 d+18
ride:been a+17 c-18
ride:bestie d+17
ride:bf a-18 c-16 d+22
ride:bike a+22 b-21 d-19
ride:block* c-18
ride:blocks c-18
ride:both a-21
ride:boy a-20 b-18 c-19 d+21
ride:bring a-18 c-20
ride:bring* a-21 b-17 c-23 d+23
ride:bring_me a-15 d+20
ride:bringing a-18 c-20 d+20
ride:broke c-15
ride:brother a-25 b-16
ride:buddy a-21
ride:bus c-22 d-16
ride:busca a-19 c-17 d+20
ride:busca* a-32 b-26
ride:buscar a-18 b-19
ride:but b-20
ride:but_he a+17 c-22
ride:but_i a-15
ride:but_my a-27 c-27 d+30
ride:by b-23 d-21
ride:by_myself a+19 d-23
ride:call a-20 b+17 d-22
ride:calle* d-17
ride:called d-17
ride:can b+30 d-23
ride:can_i a-40 b+30 c-17
ride:can_my b+20
ride:can_not a+28 c-58
ride:can_they a-17 b+16 d-15
ride:cancelo a+19 d-21
ride:capaz c+21 d-21
ride:car c-29
ride:care a-18 c-20 d+20
ride:care_of a-18 c-20 d+20
ride:carnal a-23 b-16 d+20
ride:carro a+23 c-28 d-23
ride:carro_y d+15
ride:casa a-16 b-16
ride:check* a-17 c+22 d-20
ride:checking a-17 c+22 d-20
ride:chofe* c-18
ride:chofer c-18
ride:churc* a-29 b-25 c-25 d+27
ride:church a-29 b-25 c-25 d+27
ride:church_is c-19 d+18
ride:claro a-17 c-17 d+21
ride:claro_mi a-17 c-17 d+21
ride:clinica a-15
ride:comadre a-17 d+16
ride:come c-16
ride:comes c-18 d+17
ride:comin* b-16 c-16
ride:coming b-16 c-16
ride:companero a-20 c-16 d+20
ride:con d+20
ride:con_mi a-23 c-20 d+27
ride:confi* a-23 b-18 c+22 d-16
ride:confirma c+16 d-16
ride:confirmed a-15 c-20 d+20
ride:confirmo c+15
ride:conmi* a-18 d+17
ride:conmigo a-18 d+17
ride:conse* c-16
ride:consegui c-16
ride:consi* b-23 d-27
ride:contestado a-17 c+15
ride:could a+16 b-19 d-20
ride:could_not c-16
ride:count a-18 b+23 c-20
ride:cousin a-27 b-19 d+31
ride:cover* a-31 b-16 c-29 d+35
ride:covered a-31 b-16 c-29 d+35
ride:creo c+18
ride:creo_que c+18
ride:cuadr* a-18
ride:cuadrado a-16
ride:cuanto a-21 b+23 c-23 d-20
ride:cuent* a+20 b-19 c-21
ride:cuento c-17
ride:cuento_con c-17
ride:cunada a-23 b-23 d+24
ride:cunado a-17 d+24
ride:dad a-17 b-28 c-33 d+27
ride:dads a-17 d+18
ride:dan d-16
ride:dan_permiso d-16
ride:daughter b-17 d+17
ride:day b-29
ride:de b-24
ride:de_la a-19 b-17 d+20
ride:de_mi a-20 d+17
ride:decir* c-16
ride:decirle c-16
ride:deje a-26 b-27 c+28 d-24
ride:del a-23 b-17 d+21
ride:depen* a-19 b-28 c+27 d-23
ride:depende a-15 c+22
ride:depends b-21 c+19 d-16
ride:desca* d-16
ride:descansa d-16
ride:dia a+16 b-19
ride:dia_para c-16 d+16
ride:digo b-16
ride:dije c-15
ride:dijo d+19
ride:dijo_que d+19
ride:do b+19
ride:do_i b+24 c-15
ride:do_it c-21
ride:do_not d-20
ride:do_they a-18 b+21
ride:does b+31 c-22 d-17
ride:does_my a-15 b+17
ride:donde a-20 b+23 c-22 d-17
ride:down c-20
ride:drive a+26 c-41 d-35
ride:drive* c-18
ride:drives a-16 b-20 c-16 d+19
ride:driving a-17 b-38 c-30 d+26
ride:earl d+16
ride:el a-19
ride:el_@day a-16 b-16 c+27 d-25
ride:el_@relative a-25 c-20 d+28
ride:el_dia a-20 c-16 d+20
ride:ella a+17 b-15 d-21
ride:en d-30
ride:en_@vehicle c-16 d-20
ride:en_eso a-25 b-20 c+25 d-23
ride:en_mi a+23 b-19 c-22 d-21
ride:entre d-17
ride:es a-18 b+27 c-20 d-30
ride:ese a+18 b-16 d-23
ride:ese_dia a+19 b-16 d-22
ride:eso a-29 b-26 c+18
ride:esper* a-32
ride:espera a-19 c-17 d+21
ride:esposa a+16 c-20
ride:esposo a+17 b-31 c-25
ride:esta b+18 c-27 d-23
ride:este a+19 d-16
ride:este_pais a+19 d-16
ride:estoy b-35 c+26 d-46
ride:estoy_viendo a-18 c+19 d-16
ride:every* a+25 b-30 c-29
ride:everybody a+25 b-22 c-22 d-24
ride:everybody_i a+18
ride:everyone a+17 d-21
ride:famil* a+26 c-21 d-24
ride:familia a+22 b-18 c-15 d-18
ride:familia_esta a+18 b-16
ride:far d-18
ride:figur* b-22 c+19 d-17
ride:figured b-18
ride:find b-34 c+18 d-34
ride:find_a b-16
ride:find_anybody c-18
ride:find_somebody c+18
ride:find_someone b-22 c+16 d-23
ride:folks a-28 b-25 d+26
ride:for a-25 c-23
ride:for_me a-18 d+18
ride:found c-26 d+19
ride:fresh a+18 c-16 d-17
ride:fresh_out a+18 c-16 d-17
ride:friend b-22
ride:friends a+25 c-17 d-23
ride:from a-31 c-20 d+22
ride:from_the a-15 d+15
ride:get b-18
ride:gets a-18 c+17
ride:gf a-15 d+15
ride:girlfriend c-21 d+23
ride:go a+15 d-16
ride:going a+19 b-33 c-22
ride:going_to a+21 b-32 c-19
ride:got b-34 c-53 d+30
ride:got_it c-17
ride:got_me a-26 b-15 d+26
ride:got_my b-21 c-34
ride:got_someone a-18 c-21 d+26
ride:ha a-20 c+22 d-17
ride:ha_contestado a-17 c+15
ride:hace a-15 d+17
ride:hace_el a-16 d+16
ride:had a+25 c-31 d-21
ride:handl* a-18 b-18 c-23 d+22
ride:handled a-18 b-18 c-23 d+22
ride:has a-22
ride:has_not a-15 c+16 d-16
ride:hasta a+16 b-17
ride:have_my c-19
ride:have_not c+17 d-23
ride:have_someone a-24 b-15
ride:have_to b+19
ride:hay c-16
ride:hay_@ride c-17
ride:hay_quien a+19 b-17 c-25
ride:he a-21 b-24 c+26
ride:he_can c-26
ride:he_is b-22
ride:her a-21
ride:here a+31 b-24 c-24 d-23
ride:hermana b-25
ride:hermano a-40 b-26 c+23
ride:herse* a+19 d-18
ride:herself a+19 d-18
ride:hija b-23
ride:hijo a-16 b-22
ride:him a-21 d+19
ride:home b-25 c-24
ride:hopin* d-19
ride:hoping d-19
ride:hoping_my c+16 d-16
ride:hora d-15
ride:how a-18 b+21 c-25
ride:how_long a-16 b+17 c-19
ride:hubby d+18
ride:i d-44
ride:i_@drive a+16 d-23
ride:i_@vehicle a-21 b+16
ride:i_am b-39
ride:i_can d-22
ride:i_could b-15
ride:i_got a+20 c-20
ride:i_have a-15 b-31
ride:i_just a-21 b+19
ride:i_know a+18 b-17 d-18
ride:i_take a-19 b+18
ride:i_thought a+17 b-15
ride:i_was a+21 c-19 d-16
ride:i_will b-46 c+22 d-20
ride:i_would a+21 c-16 d-21
ride:if a-31 c+15
ride:if_he c+20 d-19
ride:if_not a-16 d+16
ride:ill d-15
ride:in c-37
ride:in_law a-17 c-23 d+19
ride:in_the a-22 b+17 c-24
ride:iria a+20 b-16 d-19
ride:irme_sola d-17
ride:is c-17
ride:is_@drive a-21 d+21
ride:is_checking a-17 c+22 d-20
ride:is_down c-16
ride:is_going a-19 d+18
ride:is_my a-22 c-19 d+18
ride:is_not a-15
ride:is_off a-21 b-16
ride:is_working a+16 c-28
ride:it a-34
ride:it_be b+20
ride:it_is c-25
ride:it_out a-24 c+21
ride:jaja b-16 c-16
ride:jueves c+20 d-18
ride:just a+16 c-23 d-22
ride:just_@vehicle a-21
ride:just_me a+34 b-23 c-18 d-34
ride:just_moved a+18
ride:kids c-17
ride:know a+18 d-26
ride:la c-28
ride:la_@relative c-17 d+15
ride:la_hora c+16
ride:lady a-18 b-20 c-18 d+21
ride:law a-17 c-23 d+19
ride:le a+22 b-29 d-37
ride:le_dan d-16
ride:le_digo b-16
ride:le_dije c-15
ride:leave d-15
ride:lejos d-16
ride:let_me c+17
ride:licen* c-23
ride:licencia b-19 c-20
ride:line d-17
ride:lined c-22
ride:lined_up c-22
ride:live_alone a+16
ride:lives a+20 c-17 d-21
ride:lleva a-28 c-25 d+28
ride:llevar b-17 d-22
ride:llevarme c-16 d+17
ride:lleve c-20
ride:lo a-32 b-27 d+21
ride:lol c-18
ride:long a-18 b+17 c-20
ride:long_will b+17 c-19
ride:looki* a-17 c+19
ride:looking a-17 c+19
ride:lyft a-21
ride:ma a-19 b-19 c-21 d+22
ride:mama a-33 b-18 c-19 d+26
ride:manan* a-16
ride:manana a-16
ride:manej* a+22 c-22 d-25
ride:maneja b-28 c-24 d+23
ride:manejando a+20 b-15 c-17 d-17
ride:manejar c-19
ride:manejo b-16
ride:marido d+18
ride:maybe a-40 b-28 c+42 d-27
ride:maybe_my a-17 c+19
ride:me b-16 c-34 d+25
ride:me_@cancel a+19 d-21
ride:me_@fetch b-23 c-42 d+31
ride:me_@insurer d+15
ride:me_acompana c-15
ride:me_and a+18 d-17
ride:me_busca a-19 c-17 d+20
ride:me_confirma c+16 d-16
ride:me_espera c-17 d+19
ride:me_ha a-17 c+15
ride:me_hace a-17 d+17
ride:me_puede d-18
ride:me_quede a+21 c-16 d-21
ride:me_regreso a+16 d-16
ride:me_siento b+15
ride:me_up a-17 c-19
ride:me_voy a+27 b-21 c-25 d-23
ride:me_vuelvo c-16
ride:metro a+20 b-18 d-17
ride:mi b-36
ride:mi_@relative b-33
ride:mi_@ride a+17 d-16
ride:mi_carro a+15 c-16 d-20
ride:mi_familia a+18 b-16
ride:mi_ma a-19 b-19 c-21 d+22
ride:mi_vieja a-22 b-15 c-15 d+23
ride:mi_viejo a-16
ride:mija d-17
ride:miles c-18 d-18
ride:misma a+17 d-15
ride:mom b-26 d+20
ride:moms d+15
ride:more a+18
ride:moved a+28 b-20 c-20 d-26
ride:my b-44
ride:my_@relative b-63
ride:my_@ride a+18 c-41
ride:my_@vehicle a+20 b-19 d-21
ride:my_boy a-20 b-18 c-19 d+21
ride:my_car a+16 d-20
ride:my_driver a-20
ride:my_own a+34 b-30 c-30 d-33
ride:my_truck a+19 c-25 d-33
ride:mysel* a+16 c-24 d-31
ride:myself a+16 c-24 d-31
ride:nadie a+33 b-35 c-21 d-45
ride:nadie_puede a+19
ride:neces* a-16 b+16 d-17
ride:neighbor a-31 b-18
ride:ni a+18 b-20 c-18
ride:nieto a-20 b-19 c-20 d+24
ride:no b-17 d-29
ride:no_@relative a+21 d-15
ride:no_consigo a+17 c-16
ride:no_family a+15
ride:no_hay a+29 b-17 c-22 d-33
ride:no_he a-23 b-16 c+23 d-16
ride:no_i a+18
ride:no_one a+33 b-18 c-23 d-29
ride:no_puede a+22 b-22 c-34 d-16
ride:no_se a-26
ride:no_tengo a+32 c-24 d-37
ride:nobod* a+20 b-29 c-52
ride:nobody a+20 b-29 c-52
ride:nobody_can a+20 c-21
ride:nobody_i a+19
ride:not_@drive a+17 d-17
ride:not_answered c+17 d-16
ride:not_any a+15
ride:not_asked a-19 c+19
ride:not_but a-24 c-26 d+27
ride:not_find a+24 b-16 c-28 d-18
ride:not_get a+15
ride:not_have a+22 b-21 d-15
ride:novia c-15 d+15
ride:novio d+17
ride:now c-15
ride:o a-15
ride:of b-33
ride:off a-18 b-17
ride:off_to b-16
ride:offer* a-18 d+16
ride:offered a-18 d+16
ride:ofrec* a-16
ride:ofrecio a-16
ride:ok c-27
ride:old a-20 c-19
ride:on d-16
ride:on_@drive a+19 d-17
ride:on_it a-26
ride:on_my a+26 b-19 c-23 d-24
ride:one a+19 c-19
ride:or_my a-17 c+18
ride:out b-35 c+23 d-48
ride:out_here a+17 d-15
ride:out_of a+27 b-19 c-22 d-27
ride:own c-33 d-36
ride:own_car a+19 b-19 d-18
ride:pais a+19 d-16
ride:para c-37 d+16
ride:para_eso c-16 d+17
ride:pareja a+17 c-27
ride:parking b+17
ride:pasa a-25 b-20 c-16 d+25
ride:pasa_a a-18 c-16 d+19
ride:pata a+16 c-16
ride:pensa* a+22 b-22 d-26
ride:pensaba a+24 b-21 c-22 d-23
ride:people b-28
ride:permi* d-20
ride:permiso d-20
ride:pero b-20
ride:picki* d+16
ride:picking d+16
ride:picking_me d+16
ride:picku* c-16
ride:pickup c-16
ride:pidio a-18 d+18
ride:pidio_el a-18 d+18
ride:pido a+16 b-17
ride:pido_un a+16 b-17
ride:pie a+27 b-20 c-24 d-26
ride:plann* a+24 c-15 d-23
ride:planning a+16 d-16
ride:planning_on a+17
ride:poder a-21 b-18 c+22 d-22
ride:por a-21 b+17 c-28
ride:por_mi b-27 c-15 d+21
ride:por_que b+17
ride:pregu* b-36 c+25 d-22
ride:preguntar c+16
ride:primo b-19 d-21
ride:proba* a-30 b-25 c+36 d-31
ride:probably a-28 b-25 c+35 d-31
ride:puede a+20 d-23
ride:puede_@fetch d-18
ride:puedo d-20
ride:puedo_@drive d-19
ride:pues a+21 c-22 d-18
ride:que d-22
ride:que_me a+19 b-18 c-18 d-16
ride:que_mi b-15
ride:que_nadie a+19 b-17 d-18
ride:que_si d+17
ride:quede a+20 c-18 d-16
ride:quede_sin a+16 d-18
ride:quien b-42
ride:quien_me a+19 b-16 c-25
ride:rajo a+17 c-17 d-17
ride:recoge a-25 d+22
ride:ride b-27 c-20
ride:roommate a-29 b-22 d+29
ride:said b-36 c-18 d+21
ride:said_he b-15 c-16
ride:said_maybe c+20
ride:said_ok a-18 b-16 c-19 d+21
ride:sale a-17
ride:se b-19 c-23
ride:se_ofrecio a-16
ride:sea d+15
ride:see b-18 c+17 d-26
ride:see_who c+19 d-18
ride:senora d+15
ride:set a-31 b-16 c-17 d+32
ride:she b-18
ride:she_can a-16 c-22 d+20
ride:she_gets c+19 d-18
ride:she_is c-19 d+16
ride:she_said a+16 d-19
ride:she_would c-19
ride:shop a-15
ride:shoul* a-16 b-18 c+23 d-21
ride:should a-16 b-18 c+23 d-21
ride:should_have c+18 d-16
ride:si a-35 d+16
ride:si_me d-21
ride:si_mi a-33 b-27 c-17 d+29
ride:siemp* b+16 c-17 d-16
ride:siempre b+16 c-17 d-16
ride:sient* b+15
ride:siento b+15
ride:sin a+17 d-18
ride:sirve a-22 b+19
ride:sirve_un a-22 b+19
ride:sis a-23 d+15
ride:sister a-45 b-34 c+20
ride:so b-16 d-22
ride:sobrina c+15
ride:sola a+31 c-33 d-25
ride:solo a+42 c-33 d-40
ride:someb* a-27 b-22 c+26
ride:somebody a-27 b-22 c+26
ride:someo* b-32
ride:someone b-32
ride:son b-26
ride:still a-35 b-24 c+36 d-33
ride:still_looking a-17 c+19
ride:su a-23 c-16
ride:sure a-22
ride:take c-32
ride:take_an c-16
ride:takin* c-15 d+17
ride:taking c-15 d+17
ride:taking_the d+16
ride:taxi c-31
ride:tengo a-21 b-22 d+22
ride:tengo_# a-21 c-18 d+21
ride:tengo_a c-15
ride:tengo_chofer a-15 d+18
ride:tengo_que a-26 c+24 d-25
ride:tengo_quien c-16
ride:that a-20 b-39 c+24
ride:that_day b-23
ride:the a-32 c-19 d+34
ride:the_@relative c-19 d+17
ride:the_@vehicle b-19
ride:the_car a-18
ride:the_shop a-15
ride:the_truck a-16
ride:there a-35 b+22 c-21
ride:they a+18 b+21 c-31 d-41
ride:thoug* a+17 b-15
ride:thought a+17 b-15
ride:tia a-19
ride:tiene c-30
ride:tiene_carro c-15
ride:time a-18
ride:to a+17 b-21 d-16
ride:to_@drive a+18 b-29 c-21
ride:to_ask b-16
ride:to_be a-18 b+23 c-15
ride:to_find a-17 c+17
ride:to_take c-17
ride:toda a+18 b-17
ride:todav* a-16 b-18 c+20 d-33
ride:todavia a-16 b-18 c+20 d-33
ride:todavia_no d-20
ride:todo a-17 c-16
ride:todos a+28 b-23 c-24 d-22
ride:toget* a-17 c-16 d+18
ride:together a-17 c-16 d+18
ride:tomo a+15 b-16
ride:tomo_un a+15 b-16
ride:took a-19 d+19
ride:traba* a+15 b-31 d-16
ride:trabaja a+17 b-23 d-19
ride:trabajo a-19
ride:trae d+16
ride:trans* c-16
ride:truck c-16 d-24
ride:two_@person a-17
ride:uber a+22 c-29 d-41
ride:un b+19 c-34 d-19
ride:un_@relative a-23
ride:un_@vehicle c-26 d-21
ride:up a-21
ride:va b-27 d+20
ride:vecina a-35 b+22 c-27
ride:vecino a-28
ride:ver a-26 b-23 c+22 d-15
ride:ver_quien a-21 b-17 c+22 d-18
ride:vieja a-22 b-15 c-15 d+23
ride:viejo a-16
ride:viend* a-18 c+19 d-16
ride:viendo a-18 c+19 d-16
ride:viene a-16
ride:vivo a+23 d-25
ride:voy a+18 b-41
ride:voy_a b-25
ride:voy_en a+23 b-19 c-23 d-19
ride:voy_solo a+20 d-19
ride:vuelv* c-16
ride:vuelvo c-16
ride:wait a-21 b+19 c-22
ride:walk a+16 c-18
ride:walki* a+25 b-19 c-22 d-25
ride:was a+36 b-20 c-30 d-31
ride:was_but d-15
ride:was_going a+20 c-19
ride:was_planning a+16 d-16
ride:we b-16 c-24
ride:what_day c+18
ride:what_time b+15
ride:where b+20
ride:who c+18
ride:who_is a-16 c+17 d-17
ride:why b+16
ride:wife b-28 c-19
ride:will a-25 b-45 c+16
ride:will_@drive a+18 b-16 d-17
ride:will_ask a-19 b-19 c+23
ride:will_be a-18 b-24 c-35 d+28
ride:will_find a-24 b-17 c+23 d-19
ride:will_it b+17
ride:will_take b-15
ride:with a-27
ride:with_me a-24 c-20 d+21
ride:work b-21
ride:worki* b-24 c+19 d-24
ride:working b-24 c+19 d-24
ride:working_on a-15 c+23 d-22
ride:would c-26
ride:would_@drive a+20 d-20
ride:would_be a+21 c-17 d-21
ride:x d+16
ride:x_mi d+16
ride:ya b-39 c-23
ride:ya_esta a-19 d+23
ride:ya_no a+19 c-15 d-18
ride:ya_tiene d+16
ride:yea a-15 d+20
ride:yeah d+15
ride:yeah_my d+15
ride:yes b-20
ride:yet a-20 c+21
ride:yo a+16 c-37
ride:yo_@drive a-18 d+18
ride:yo_me a+19 d-18
ride:yo_misma a+17 d-15
ride:you a-22
ride:¿ a-18 b+20 c-20
right$ a-27 b+22
right__@call d+15
right__alley a-15
right__my a-15
right__rain b-22 c-21
right_as b-22 c-21
right_here b-16 c-16
right_mind a+15 d-16
right_now a+21 d-30
right_up a-15
ring a-18 b-23
rinon c-32 d+23
rinon$ c-29
rinon* b-19 c-19
rinon__@relative a-17 b-23 d+15
rinon__el a-16 b-15 d+16
rinon__mi a-16 b-18 d+18
rinon__que a-17 d+17
rinon_a a-18 b-18 c-17 d+19
rinon_pero d-16
rinon_si c-15
rinones b-19 c-19
rinones__al a-18 d+16
rinones__de b-18 c-16
rinones_me a-15
rinones_poliquisticos a-17 d+17
road a+24 b-24 c-23 d-22
road$ a+17 b-15 d-16
roads d-17
roble a+27 b-21 c-17 d-24
roble$ a+27 b-21 c-17 d-24
robot a-19 b+17
rodil* b-22
rodilla b-22
rodilla$ b-21 c-16 d+16
roger a-18 b-19 c-21 d+21
roll c-21
rompi* b-17
ron a-17 b-17 c-17 d+21
ronchas a-16 c-29 d+35
room c-23 d-22
roommate b-26
roommates b-19 c-18
roto d-18
rough a-27 d+19
rough$ a-23 c-20 d+21
round* d+16
rounds d+16
rule a-16 c+15
rule__bipolar c+15
rule_out c+15
ruled a+40 b-32 c-48 d-31
ruled__bipolar a+16 d-15
ruled__out a+19 c-25
ruled_it a+19 c-25
ruled_out a+34 b-25 c-36 d-29
run d-28
run__by a-17 d-22
runni* b-21
running b-21
running$ a-19
running_tests a-15 c+17 d-17
runs c-28
runs__# a-19 d+19
runs__family a-15 b+16
runs__over a-19 d+19
runs__the a-17
runs_about a-17 d+17
runs_in a-23 c-15
runs_low a+19 b-21 c-17 d-16
s b-15
sabado a-17 d+16
sabe a-43 b-25 c+34
sabe$ a-23 b-37 c+16
sabe_que c+19
saben d-20
saben$ d-18
saber a-42 c+35 d-37
saber$ a-34 c+24 d-33
sabra a-28 b-24 c+31 d-27
sabra_dios a-24 b-17 c+27 d-22
sabri* a-31 b-32 c+39 d-28
sabria a-31 b-32 c+39 d-28
sabria$ a-19 b-18 c+21
sabria_decirle a-23 b-16 c+23 d-16
sacar* c-26
sacaron c-26
sacaron__rinon a-17
sacaron_un a-16
saco a-17
saco__para a-15
sad a+26 b-29 c-25 d-19
sad$ b-18 c-16
sad_not a+21 b-19 c-16 d-21
sadly b-19 c-19 d+18
safe a-19 d+16
safe: d-30
safe:@call a-34 b+33 c-26 d-30
safe:@medicine a+19 d-19
safe:@relative a-21 d+21
safe:a b-15 c-16
safe:am a-16 b-28 c-30 d+29
safe:am_ok a-21 d+20
safe:am_safe a-19 d+19
safe:bien a-19 d+17
safe:con b-17 c-22
safe:con_mi a-25 c-16 d+26
safe:depen* b-18 c+25
safe:do a+16 d-17
safe:el a+21 b-25 c-16 d-19
safe:estoy b-18
safe:famil* a-25 d+28
safe:guess c+16
safe:he b-22 c-20
safe:he_is a+18 b-19 c-18
safe:here d+16
safe:home d+16
safe:i b-33
safe:i_am a-16 b-28 c-30 d+29
safe:i_guess c+16
safe:is c-25
safe:me c-26
safe:me_siento c-16
safe:mi c-20 d+18
safe:mi_@relative d+16
safe:mysel* a+19 d-16
safe:myself a+19 d-16
safe:no a+26 b-29 c-17 d-22
safe:not a+27 b-19 d-29
safe:now a-15
safe:ok a-21 d+20
safe:que c-17 d-15
safe:safe a-26
safe:se a-15
safe:si a-31 b-20 c-20 d+29
safe:sient* c-16
safe:siento c-16
safe:the a+19 b-18 d-16
safe:what d-19
safe:with b-24 c-17
safe__sound a-19 b-18 d+19
safe_and a-19 b-18 d+19
said a-31 b-44
said$ b-30
said__but c+16 d-16
said__can c-22
said__i a-17 c+16
said__it a-17 b-19
said__was a-15
said_he b-15 c-16
said_i c-22 d+15
said_maybe c+20
said_ok a-18 b-16 c-19 d+21
said_so a-21 c+21 d-19
saile* a+19 b-19 d-19
sailed a+19 b-19 d-19
sailed$ a+18 b-17 d-17
saili* a+22 b-19 c-18 d-23
sailing a+22 b-19 c-18 d-23
sailing$ a+22 b-19 c-18 d-23
sale a-39
sale__@howmuch b-17 d+17
sale_la d+16
sale_y b-17 d+17
salga a+18 d-18
salgo__# a+16 d-18
salgo__cuentas d+17
salgo__trabajo d-18
salgo_de a-17 d+20
sali b-30 c-31
sali__en b-17
sali_de a-17 d+20
salid* c-17
salido c-17
salie* a+19 b-29 d-18
saliendo a+18 b-18 d-15
salieron b-19
salieron_bien a+18 c-15
salio a+15 b-57 d-20
salio__el a-16
salio__pero c+16
salio__sarpullido a-16
salio__viaje a+16 d-16
salio_alta c+15 d-15
salio_bien a+18 c-18 d-16
salio_positiva a-18 c-26 d+24
salio_trabajo c-20
salio_un b-19
salir a-23
salir__la a-19 d-18
salir_de a-18
salva a-16 b-15 d+17
salvo b-32 c-25
salvo$ b-19 c-18 d+18
same a-16 b+31 c-25 d-27
same_@door b-15
same__always b-19
same__before c-16 d-23
same__last a-17 b+16
same_as b+18 c-38 d-22
sana b-19 c-27
sana__salva a-16 b-15 d+17
sana_y a-16 b-15 d+17
sane a+29 b-28 c-28 d-27
sangr* a-25
sanit* b-21 c-19
sanito b-21 c-19
sano b-33 c-34
sano$ a+35 b-22 c-21 d-29
sano_como a+17
sarpu* a-16
sarpullido a-16
saturdays b+16 d-17
saw a-24 b-28 c+35 d-26
saw_a c+18 d-18
saw_things a-15 c+22 d-21
say a-17
say$ a-51 c+40 d-41
say__am c-18 d-15
say__but a-18
say__do b-18
say__have a+18 b-17 c-17
say__not a-21
say_i a+17 c-21
say_it d+16
say_that b+21 c-18 d-28
say_yes c-16
says a-24 b-29 c+38 d-21
says__# a-24 d+19
says__can a+17 d-17
says__have c+16
says__heart d-22
says__i c+19 d-23
says__is b-18
says__not d-15
says_i c+15 d-26
says_never d+17
says_she a-16 c+20 d-19
says_the a+20 c-24 d-16
scam a-29 b+22 c-28
scan b-17
scann* d-23
scanned d-23
scare a-26 c+21 d-19
scare* b-34
scared b-34
scared$ a+21 d-28
scarr* d+18
scarred d+16
schedule b-26 d-21
schiz* a-29 c-50 d+37
schizo a-27 c-21 d+20
schizo$ a-27 c-20 d+21
schizoaffective a-23 b-26 c-29 d+34
schizoaffective$ b-18 c-19 d+20
schizophrenia a-18 c-20
schizophrenia$ a-23
schizophrenic c-17
schizophrenic$ a-23 b+18
schizophrenic__me b-18
schizophrenic__not b-18
schoo* b-15
school b-15
school$ b-20
scrat* a+23 b-23 c-24 d-17
scratch a+23 b-23 c-24 d-17
scratch_me a+20 c-15 d-21
screa* a-30 c-23
screamed a-16 d+16
screaming a-22 c-17
se$ a-31 b-56 c+50 d-54
se_@insurer a+15
se__@medicine d-19
se__@relative b-20
se__@sick c-15
se__a c-26
se__cerro d+20
se__complica b-16
se__con b+15 c-26 d-26
se__de b-21
se__disparo c-17 d+17
se__durmio a-16
se__el a-16
se__en d-23
se__es b-35 c+31 d-16
se__eso c+22 d-16
se__esta a-22
se__fue b-19
se__los a+15 b-22
se__mi b-23
se__no a-20 d+16
se__olvido a-16
se__paralizo d+15
se__pasa b-19
se__poder a+15
se__pusieron a-21
se__que b-31 c+33 d-21
se__se b-21 c+20
se__significa b-18 c+18
se__voy c+16
se_bien c+17
se_como b-17 c+16
se_decir a-17 c+17
se_la a-21 b+18 d-19
se_le c-25
se_llama d-25
se_lo a-34 b+16 c-33 d+16
se_nunca c+18
se_ofrecio a-16
se_para b-17 c+18
se_puede a-16 b+19
se_que a-17 d-15
se_si a-31 c+35 d-30
se_todavia d-16
se_yo b-24 c+24
sea b-20
sea__@relative d+15
sec a-21
secon* b-36 d+19
second b-36 d+19
second_trimester a-15 d+16
secur* a-16 d+16
security a-16 d+16
see a-23
see$ a-27 b-26 c+25
see__@clinician d+16
see__i c+21 d-16
see__in c-19 d+23
see__is c+19 d-17
see__not a-17 b-16 d+16
see__off c+18 d-16
see__then a+15 b-17 c-20
see_a b-16 c-25 d+23
see_my b+16 c-16
see_who c+19 d-18
see_why d+16
see_you b-27 c-33 d+29
seen c-17
sees a-23
segui* a+20 b-31 c-34
seguimos a+20 b-28 c-29
seguimos__la a+17 d-18
segun a-41 b-53 c+53 d-43
segun$ a-23 b-23 c+25 d-25
segun* b-17
segun__@clinician d-17
segun__@relative a-21 c+21 d-17
segun_el b-19
segun_mi c+20 d-18
segur* a-39 b-54 c+17 d+19
segura a-25 b-39 d+16
segura$ b-32 d+20
seguro d-31
seis a-34 b-35 d+17
seis_@month a-23 d+25
seis_@year a-16
seis__y c-15 d+17
seis_horas a-20 b-22 c+19
seize* a-16
seized a-16
seizu* b-37 c-26 d+22
seizure b-28 c-20 d+25
seizure$ c-17
seizure_@medicine a-19 b-19 c-15 d+21
seizure__not c+18
seizures b-18
seizures__a a-18 d+20
seizures__not a+15 d-17
seizures_as a-18 d+20
seizures_i a+15 d-17
self b-18 c-18
self_cath d+16
seman* c-21
semana c-23
semana$ c-27
semana__retraso c+16 d-20
semana_de c+16 d-20
semana_pasada d-16
semanas b-28
semanas$ b-16
semanas_de c+15 d-15
send a-26 c-21 d+19
sendi* c-19 d+16
sending c-19 d+16
senor a+32 b-29 c-31 d-29
senor$ a+27 b-20 c-23 d-22
senor* a+20 b-16 c-16
senorita a+20 b-16 c-16
senorita$ a+21 d-21
sent b+26 c-27 d-28
sent$ a-24 d-18
sent_de a+16 b-15 d-16
sent_you b+15
senta* b-16 d-20
sentada d-19
senti b-33 c-16
sepa b-40 d-35
sepa$ b-23 c+16 d-25
ser c+32 d-35
ser$ a-32 b-33 c+37 d-32
sera a-18 c+20 d-16
seria a+27 b-24 d-29
seria* a-17
seria__primera a+15
seria__primero a+16 c-15
seria__vez a+19
seria_lo a+17 c-16
serian a-17
serio* a-15 b-16
serious a-15 b-16
seroquel b+15
sertralina b-21 c-25
servi* a-17 c-19
sesion b+17 c-17 d-17
sesiones b-19
sessions c-18
set b-26
set$ a-27 b-18 c-16 d+27
seven b-16 c-15
seven$ b-16 c-15
seven* a+29 b-24 c-21 d-30
seventeen a+18 d-18
seventy a+21 b-18 d-21
sever* a-28 b-27 c-31 d+33
several c-16 d+18
severe a-24 b-23 c-23 d+26
shado* b-18 d-19
shadows b-18 d-19
shake a-32 b-24 c+15
she b-36
she__and a+18 d-21
she__but a-16
she__for a-16 b-16
she__had a+15
she__her a-19 d-22
she__in a-17 b-20
she__it d+19
she__me a-21 b-19 d+21
she__not d-16
she__on b-19 c-18 d+24
she__patient a-16 d+15
she__the b-23
she__two a+23 c-19 d-23
she__with b-18
she_am a+18 d-18
she_can a-16 c-23 d+21
she_gets c+18
she_got a-18
she_has b-18
she_is b-45
she_never a+19 d-16
she_said a+16 d-19
she_takes a-17
she_was c+15 d-18
she_would c-19
shell* a+18 b-18 c-17 d-16
shellfish a+18 b-18 c-17 d-16
shellfish_only a+15
sherr* a+15 d-16
sherry a+15 d-16
sherry__@day a+15 d-16
sherry_on a+15 d-16
shift a+22 b-37 d-35
ship a+19 b-19 d-19
ship_sailed a+17
shock b-21 c-23 d+17
shoes b-16 d+15
shoot b-20 c-21
shoot$ a-24 c-15 d+30
shoot_i a-16 d+20
shop c-19
shop_is b-15
short b-20 c-22
shot b-46 c+25 d-20
shot$ b-33 c-41
shoul* d-32
should a-32 c+20 d-32
should$ c-22
should__take b+15
should_be a-25 b-24 c+25 d-20
should_have a-20 c+17 d-21
should_i b+21 c-22 d-22
shoulder c-18
showe* c-34 d+17
showed b-17 c-32 d+24
shrooms d-16
shy a+17 d-17
si a-27 c+23 d-17
si$ a-23 b-17 d+25
si_@cancel a-18 d+19
si__# a-26 b-20 c-22 d+27
si__@fetch a-17 c+24 d-23
si__@medicine a-15 d+19
si__@month d+19
si__@relative a-40 b-29 d+24
si__a a-34 b+18 d-20
si__baja b-18 d-19
si__bien a-16
si__bipolar c-18 d+19
si__casa b-16
si__coca d+17
si__con b-17 c-20
si__consigo a-25 c+16
si__corazon a-23 d+26
si__dan a-23
si__de a-28
si__del a-24
si__dio c-19
si__el d-16
si__en c-17
si__esa c-16
si__eso b-23
si__ir c-20 d-27
si__la a-34 b-28 c+24
si__lo b-17
si__mi b-32 c+15
si__nada a+22 b-20 c-17 d-18
si__no b-20 c+22 d-32
si__nunca a+20 b-18 c-19
si__otro c+16
si__para a-20 b-21
si__paro c+18 d-19
si__permiso a-20
si__pero a+30 b-16 c-32 d-26
si__por a-18
si__presion d+24
si__puede a-22 c+25 d-24
si__quien a-28 b-19 c+16
si__quiere a-15
si__rapido c+16 d-16
si__salio a-17 c-19 d+21
si__siento b+15
si__soy a+16 b-15 d-15
si__temprano a-16
si__tengo d+21
si__tomo a-18 b-16
si__un a-19 d+20
si__voces c+18 d-17
si__ya a+17 d-17
si__yo c-24
si_a a+21 b-21 d-16
si_acaso a+20 c-28 d-26
si_arranca c+18 d-17
si_con d+18
si_consigo a-26 b-18 c+24 d-20
si_cuenta a-16
si_el a-36 b-21 c+16
si_en a-16 b-19 d+16
si_es a-24 b-18
si_eso a-16
si_estoy a-29 c-18
si_fue a-18 c+17
si_hasta a+16 d-15
si_la a-32 b+15
si_lo c-21 d+21
si_me c+20 d-28
si_mi a-33 b-28 c-18 d+30
si_ni a-24 c+24
si_no a-24 c+16
si_of a-18 b-18
si_pero b-29
si_problemas d+15
si_puedo b-28
si_se a-18
si_solo a-28
si_soy c-25 d+23
si_tengo a-30 c-26 d+35
si_toma c-18
si_tomo a+17 b-21 c-32
si_uno b+16
si_voy a+20 c-26 d-33
si_yo a+21 b-33 d-29
side c-30
side$ b-34
side__me a+20 b-18 d-19
siemp* c-22 d-24
siempre c-22 d-24
siempre$ c-24
siempre__# b-23
siempre__en a+20 b-18 c-15 d-18
siempre_no a+16
siempre_soy d-21
siete a-33 c-31 d+30
siete$ a-16 d+18
siete_@medicine a-16 b-16 d+18
sign b-16
sign_for d-16
signi* b+18 d-18
significa b+18 d-18
signs a+16
sigo b-48 c-21 d+17
sigo$ b-18
sigo__el b-19
sigo__en c-16
sigo__la b-24 c-28 d+21
sigo_con c-17
sigo_en a+17 b-18 d-19
sigo_igual c-15
sigue a-15 d+15
sigue__pie a-15 d+15
sigue_en a-15 d+15
silly c+19 d-23
simon a-28 b-24 c-18 d+28
simon$ a-23 b-20 d+23
sin a+19 b-85 c-16
sin_@medicine b-16 d-23
sin__@clinician a-16
sin__al a-16
sin_drama a-16 c-18 d+19
sin_falta a-18 d+18
sin_ir a-16
sin_nada a+18 d-16
sin_novedad b-16
sin_problema b-18 c-28
sin_problemas a+19 d-17
since b-52 c-24 d+27
since$ b-37 c-63
since_# b-33
since_@date b-35 c-31 d+19
since__# a-22 c-15 d+26
since__baby b-16
since__clot a-16 d+17
since__divorce a+16
since__left a+17 d-17
since__was b-16 c-30
since_college a+26 c-21 d-24
since_i b-22 c-15
since_my b-22 c-23 d+16
since_summer a-18
since_the b-25
singl* a+26 b-16 c-24 d-17
single a+26 b-16 c-24 d-17
sink a-19 b-17 c-17 d+19
sintr* a-18 d+16
sintrom a-18 d+16
sir a+22 b-17 c-26
sirve a-38 b+22 c-23
sirve$ a-25 c-19
sirve__@vehicle a-22 b+19
sirve_un a-22 b+19
sirvi* a-26 b-17 c-27 d+27
sirvio a-22 c-19 d+23
sirvio$ a-19 d+19
sis a-32
sister a-19
sit c-20 d-20
sitio a+18 b-16 d-17
sitti* b-20 c-20
sitting b-20 c-20
sitting__my a-21 d+18
sitting__porch a-21 d+18
sitting_in a+17 d-20
sitting_on a-18 d+17
six b-40 c-17 d+27
six$ d+15
six_@month a-25 b-16 d+22
sixte* a+19 c-17 d-18
sixteen a+19 c-17 d-18
sixteen$ a+19 c-18 d-18
sixty a+24 b-22 c-16 d-22
sixty_seven a+15
skin a-21 b-24 d+24
skip$ a-34 b+26 c-36
skip_all a+21 b-22 d-18
skipp* b-37
skipped a+29 b-35 d-36
skipped_@food a+30 b-21 c-23 d-31
skips a-26 b-24 c+22
sleep a-19
sleep$ a-37
sleep* b-16
sleep__a a+21 c-23
sleep__is d-16
sleep__it b-18 d-20
sleep__night d+16
sleep_and a-17
sleep_on c+18
sleep_once d-18
sleep_that a-22 b-15
sleepy a-18 d+16
slept b-26 c-27
slept__a a+23 b-16 d-24
slept__baby a+23 b-16 d-24
slept_like a+23 b-16 d-24
sligh* a-19
slightly c+15
slot b-22 c-16
small d-15
smile* a-19 d+18
smiled a-19 d+18
smoke b-26
smoke* a+19
smoking b+15 d-20
smoot* a+24 b-22 c-20 d-23
smooth a+24 b-22 c-20 d-23
snack d+15
snipp* a+24 b-20 c-18 d-24
snipped a+24 b-20 c-18 d-24
snipped$ a+20 b-19 c-17 d-19
snow b+15 d-15
so b-43
so$ b-49 d+18
so_# a-25 d+24
so__am a+20 d-17
so__are c-17
so__as a+16 c-16
so__better c-24
so__for c-19 d-27
so__good a-15 d+17
so__have d-17
so__i b-18 c+21 d-22
so__is c-18
so__it a+15 b-15
so__no a+20
so__not c+26 d-28
so__of a-24 b-19 c+24 d-19
so__out a+19 c-18 d-18
so__stuck a+15
so__the d-19
so__this a+17 b-17
so_but d-19
so_could a-19 c+19
so_far a+28 b-32 d-21
so_i b-39
so_kind a-15
so_long a+20 b-19 d-20
so_maybe c+22
so_much b+16 c-22
so_no a+33 b-29 c-23 d-28
so_she d+15
so_that c-18
so_yeah a-16 d+18
sober b-28
sober$ c-30 d+18
sober_# a-16 d+18
sober__# a+34 d-34
sober__@date a-17 d+18
sober__@month a-24 d+24
sober__@year a+33 d-32
sobre* a-27 b-21 c-23 d+26
sobrina c+15
sobrino b-22
socia* b-22 c-28
social b-18 c-22
social_security a-16 d+16
sofa a-18 d+16
sola a+27 b-26 c-40
sola$ c-39
sola__@medicine a+17 d-16
sola__a a-15
sola__este a+16
sola__la a+21 c-24 d-18
sola__mi a-19 d+18
sola__pais a+16
solam* a+35 b-31 c-25 d-31
solamente a+35 b-31 c-25 d-31
solo a+21 b-22 c-27
solo$ a+18 b-23 c-28
solo_@drink a-19 d-19
solo_@medicine a+24 d-24
solo__@medicine a+21 d-20
solo__al c+15
solo__de a+18 d-28
solo__el a+22 d-25
solo__en a+26 d-28
solo__la a+15 b-21 c-18
solo__las a+16 d-15
solo_a a+17
solo_aguita b-23 c+17 d-27
solo_al a+18 b-22
solo_el b-21
solo_en b-17 c-15
solo_la b-23
solo_rinon a-19 d+19
solo_un b-21
solo_una a-20 b-28 c-31 d+26
solta* a-17 b-15 c-16 d+19
soltar a-17 b-15 c-16 d+19
sombr* a-17
some a-48 b-41 c+43 d-17
some__bad a-16 c+20 d-24
some__some c+16
some_days a-18 b-15 c+28 d-30
someb* c+16 d-39
somebody c+16 d-39
somebody$ b-26
someo* b-16
someone$ a-18
someones a+20 c-21 d-29
somet* a-32 b-39 c+45 d-32
something a-19 b-18 c+25 d-18
something__a d-15
something__the c+20 d-20
something__up a+19 c-22
something_as d-15
something_came a+19 c-22
sometimes a-26 b-41 c+37 d-33
sometimes$ a-39 b-36 c+30 d-20
sometimes__a a+20 c-20
sometimes__problem a+20 c-20
sometimes_i a-17
sometimes_not a+16 c-16
somew* a-18 b-21
somewhere a-18 b-21
somewhere_else b-16 d+19
son b-18
sonda a-19 b-16 c-18 d+24
sons b-28 d+23
soon a-17 c+15
sopho* b-17 c-20
sophomore b-17 c-20
sophomore_@year d+16
sopli* a-17 c+17
soplito a-17 c+17
soplo a-34 c-41 d+42
soplo$ a-22 c-26 d+21
soplo__me c-16
soplo__no a-17
soplo__que a-15 b-23
soplo_de a-18 b-20 c-25 d+25
sorry a+30 c-35 d-18
sorry$ a+30 b-32 c-25 d-16
sorry_i b-16
sort b-23 c+22 d-26
sort_of a-28 b-25 c+31 d-25
sound a+17 b-27 c-37
sound$ a+18 b-29 c-27
sound* a-30 b+18 c-23
sounds a-30 b+18 c-23
soup a-16 b-18 d+17
soy b-20 c-19
soy_@relative b-16
soy__# a-34 c-16 d+30
soy__@relative a-20
soy__a a-18 c-26 d+19
soy__al b+17 d-21
soy__de b-44 d+18
soy__en a+27 b-27 d-20
soy__la b-35
soy__los a-22
soy__nada a+16 d-24
soy__tengo a-20 d+23
soy_alergica c-17
soy_bipolar a-23 b-25 d+23
soy_cristiana a+22 d-17
soy_de a+18 d-16
soy_del a-20 d+20
soy_diabetico a+16
soy_el b-18
soy_hipertensa a-16 d+23
soy_hipertenso a-18 d+20
soy_hombre a+22 b-20 c-15
soy_la a-19
soy_menor a+26 b-24 c-24 d-24
soy_nueva a+16
soy_sano a+21 d-16
soy_senor a+20 b-17 c-19 d-19
soy_su c-17
soy_un a+18 b-18
soy_varon a+31 b-19 c-18 d-26
soy_yo a-22 b-20 d+21
spam a-25 b+25 c-23 d-22
spam$ a-25 b+25 c-23 d-22
speak c-15
spell* a-25 b+18
spells a-25 b+18
spinny d-15
spot b-26
spot__liver c-15 d+15
spot__my a-16
spot__scan c+18 d-17
spot_on a-18
spot_please a-20 d+20
spravato b-21 c+21
spray a-23
sprin* b-34 c-20 d+16
spring b-34 c-20 d+16
spring$ b-26 c-33
ssri c-23
ssris a-17 c-16 d+20
st a+27 b-24 d-33
stabl* c-17 d+22
stable c-17 d+22
stable$ c-16 d+17
stage a-30 b-26 c-26 d+30
stage_# a-18 b-16 d+18
stage__ckd a-20 b-17 c-18 d+20
stage__kidney a-19 d+17
stand* b-18 c-17
start a+20 d-23
start* a+17 b-29
started b-18
started__@medicine a-15 d+16
started__last a+15
started_my a+22 c-21 d-19
starting b-16
starting__here a+15 d-15
starting_from a+15 d-15
starts d-16
starts$ d-16
starv* a+26 b-21 c-24 d-24
starving a+26 b-21 c-24 d-24
starving$ a+24 b-20 c-19 d-23
stati* a+15
station a+15
stay c-21
stayi* a-15 b-27 c+29 d-34
staying a-15 b-27 c+29 d-34
stays_asleep d-19
stent c-22
stent* a-17 c-16
stent__# a-17 d+19
stent_en a-16 d+18
stents a-17 c-16
stents$ a-17
steroids c-16 d+21
stick d-16
still b-38
still$ a+15 b-19 d-25
still__a a-17
still__at a-23 d+19
still__for a-17
still__minor a+20 d-21
still__night c-16 d+17
still__the b-31 c-34
still__your a+16 b-19 c-15
still_a a+22 c-15 d-22
still_breastfeeding a-17 d+16
still_come c-16
still_in a+16
still_looking a-20 c+17
still_on b-37 c-46
still_the a+16
stomach a+27 b-41 d-43
stone a-24 b-17
stone* c-31
stones c-31
stones$ d-22
stones__not a+19 d-19
stones_but a+15 d-15
stop a-39 d+21
stopped$ c-19
stopped__@date a+21 d-19
stopped__@month d-20
stopped__last d-18
stopped__protection a-16
stopped_at a+20 c-15 d-20
stopped_breastfeeding d-15
stopped_breathing a-17 c-16 d+21
stopped_them a+17 d-16
stopped_using a-16
store b-19 d-16
story a-31 d+26
story$ a-19 d+20
stoy b-22 c-24
strai* a+28 b-26 c-29 d-22
straight a+28 b-26 c-29 d-22
straight$ a+17 b-18 c-17
straight_edge a+19 b-17 c-22 d-15
stree* b+17 c-31
street b+17 c-31
street$ a+16 c-15 d-16
stres* b-17 d-33
stress d-26
stress$ d-21
stress_test a+17 c-18
strok* c-20
stroke c-17
stroke$ a-28 b+18
stroke__# a-16 d+19
stroke__am b-16
stroke__it c-26
stroke__not d-16
stroke_but a+16 b-16
stroke_i a+15 d-16
strokes a+20 b-15 c-18
stron* a+19 d-32
strong a+22 b-35 d-27
strong_as a+16 c-16
strongest d-15
strongest__i d-15
strongest_thing d-15
strug* a-16 d+18
stuck a+33 b-35 c-34
stuck_in a+21 d-21
stuck_on a+18 d-16
stuff b-18 d-17
stuff$ a+33 b-18 c-31 d-29
su a-23 b+31 c-48
su_@place d-20
su_@relative a-24 c-20 d+16
su__la a-18 b-23 d+20
sube a-32 c+30 d-28
suboxone a-21 c-16
substance: d-19
substance:# a+26 b-62 c-42
substance:#_@month b-21 c-24
substance:#_@year a+39 b-16 c-19 d-38
substance:#_and a+16
substance:#_days a-37 b-20 c-27 d+38
substance:#_dias a-18 d+18
substance:@body a-19 c-17 d+18
substance:@clinician_gives a+16
substance:@clothes d-20
substance:@date a-61 c-46 d+46
substance:@day c-18
substance:@day_is a-17 d-20
substance:@drink a+46 b-45 c-41 d-40
substance:@drive a-20 b-16 c+15
substance:@drug c-39
substance:@drug_a b-22
substance:@drug_and a+25 b-16 c-18 d-21
substance:@drug_at b-21 d-22
substance:@drug_count a-16 b+22 c-18
substance:@drug_cuenta b+15 d-24
substance:@drug_daily a-24 b-21
substance:@drug_does b-19 c+17
substance:@drug_en d-19
substance:@drug_este a-25 b+21
substance:@drug_every a-19 b-17
substance:@drug_for d-26
substance:@drug_i c-21 d+18
substance:@drug_on b-19 d-16
substance:@drug_only a+16 b-16
substance:@drug_that a+23 b-22 c-23
substance:@drug_to a+24 c-24
substance:@food a+18 b-17 c-24
substance:@holiday a+27 b-21 c-28
substance:@insurer a-16
substance:@medicine c-15
substance:@medicine_than c-16 d+17
substance:@month a-15 c-33 d+23
substance:@month_sobrio a-16 d+18
substance:@move a-20 d+17
substance:@open a-18 b-16 c+17
substance:@relative_dice a-15
substance:@relative_drinks b+17 c-19 d-18
substance:@relative_es c-25
substance:@relative_has a+20 b-18 c-17 d-18
substance:@relative_is a-16 b+18 c-16 d-18
substance:@relative_left b-18 d+18
substance:@relative_say b-17 c+22 d-20
substance:@relative_si b-17
substance:@relative_thinks a-20 b-17 c+24 d-25
substance:@relative_toma a-18
substance:@relative_were a+16 c-15 d-16
substance:@relative_would b-16 c+22 d-25
substance:@stop b+22 d-26
substance:@stop_@drug b+18 c-17 d-20
substance:@stop_de d-23
substance:@stop_el d-19
substance:@stop_la a+18 c-15 d-18
substance:@treat a-26 c-18
substance:@vehicle c-15
substance:@vehicle_a c-15
substance:@year a+40 c-43 d-22
substance:@year_ago a+17 d-17
substance:@year_clean a+22 d-22
substance:@year_dry a+17 d-16
substance:@year_limpio a+27 d-26
substance:@year_no a+16 b-20 d-18
substance:@year_que a+18 c-19
substance:@year_sin a+21 d-21
substance:@year_sober a+25 d-24
substance:@year_sobrio a+23 d-20
substance:@year_y a+17 d-16
substance:a b-34 c-27 d+19
substance:a_@drug a+23 b-24 c-27
substance:a_@month a+17 c-19
substance:a_@year a+16 c-15 d-15
substance:a_bit a-17 c+20 d-17
substance:a_couple d-17
substance:a_drink c-16 d-21
substance:a_drop a+25 c-23 d-22
substance:a_drunk a-27 c-21
substance:a_glass a+17 c-17 d-16
substance:a_la c-16
substance:a_little b-22 c+16 d-33
substance:a_mi c-15
substance:a_night d+16
substance:a_problem a-23 b-23
substance:a_veces a-29 b-19 d+15
substance:a_week c-27
substance:aa c-16
substance:about a-20
substance:absol* a+17
substance:absolutely a+17
substance:absolutely_not a+17
substance:abste* a+21 b-20 c-20 d-19
substance:abstemio a+21 b-20 c-20 d-19
substance:adderall c-18
substance:addic* c-25
substance:addict c-16 d-20
substance:affor* b+16 c-25 d-21
substance:after c-25
substance:after_my c-15
substance:ahi a+19 c-24 d-20
substance:al a-16
substance:alcoh* c-18
substance:alcohol b-40 c-44
substance:all b-16
substance:aller* a+16
substance:allergic a+16
substance:allergic_to a+16
substance:am a-17 b-21
substance:am_a b-32 c-34
substance:am_in a-22 d+21
substance:an c-24
substance:and a+24
substance:and_i c-16
substance:ando a-24 b-16 c-22 d+25
substance:anexo d+15
substance:ano c-26
substance:anos a+39 b-31 c-32 d-30
substance:any b-17 d-16
substance:anyth* c+16 d-16
substance:anything c+16 d-16
substance:are b+19 c-22 d-16
substance:as a+26 b-16 c-19 d-30
substance:as_a c-16 d-15
substance:ask a-15 b+19 d-16
substance:ask_my a-17 b+23 c-28
substance:at a+40 b-42 d-42
substance:at_@holiday a+20 c-19
substance:at_all a+27 c-20 d-23
substance:at_night b-16 d-26
substance:at_weddings a+18 c-15
substance:august a-26 b-20 c-19 d+25
substance:back b-21
substance:bad a-18 b-20 c-15 d+20
substance:bapti* a+19 c-16
substance:barel* a+17
substance:barely a+17
substance:barely_drink a+17
substance:bebid* a-16 d+18
substance:bebida a-16 d+18
substance:bebo b-31 c-19
substance:bebo_mas a-17 b-17
substance:becau* a-18 d+15
substance:because a-18 d+15
substance:because_of a-18 d+15
substance:been b-21 c-24 d+22
substance:beer b-21 c-26
substance:beers a+29 b-18 c-24
substance:beers_on d-17
substance:befor* a-20 c-20 d+15
substance:before a-20 c-20 d+15
substance:bette* c-21 d+19
substance:better c-21 d+19
substance:bit b-15 d-23
substance:black a-16 c-18 d+18
substance:black_out a-16 c-18 d+18
substance:bodas a+19 b-19 d-26
substance:borde* a-26 b-24 c+25 d-23
substance:borderline a-26 b-24 c+25 d-23
substance:born a+19 d-21
substance:borra* c-16
substance:borracho c-16
substance:boss d-16
substance:botel* b-18 c-22
substance:botella b-18 c-22
substance:bottl* b-20 c-29
substance:bottle b-19 c-27
substance:brother c-29 d-20
substance:but b-29
substance:but_i c+17 d-19
substance:by d-21
substance:cada b-18 c-22 d+18
substance:cada_noche b-16 c-19 d+19
substance:cafe a+25 b-27 c-22 d-21
substance:caffeine a+19
substance:can a-36
substance:can_not a-23 b-38
substance:casi b-16
substance:casi_no a+20 c-16
substance:cbd a+18 c-22
substance:cero a+24 b-19 c-22 d-27
substance:cerve* c-17
substance:cervecita a+18 c-17
substance:cervezas c-17
substance:change a-20 d+16
substance:christmas a+23 c-18
substance:cigarettes b+17 c-22 d-26
substance:cigarro c-21 d-23
substance:clean b-36 c-40 d+21
substance:clean_# a-18 d+22
substance:clean_since a-19 d+19
substance:close a-18 b-16 c+17
substance:coca b-21 c-18 d+17
substance:coffee a+17 b-15
substance:coke b-28 c-27 d+19
substance:colle* a+18 d-15
substance:college a+18 d-15
substance:commu* a+20 c-17 d-23
substance:communion a+20 c-17 d-23
substance:con a-25
substance:con_el c-18 d+15
substance:con_la b-17
substance:con_las a-21 c-17 d+21
substance:confi* a-16 b+21 c-20
substance:contr* b-19
substance:control b-18 d-19
substance:copa a+17
substance:could b-15
substance:could_be c+19 d-17
substance:count b+20 d-31
substance:coupl* a+20 d-21
substance:couple a+20 d-21
substance:couple_beers a+20 d-18
substance:crist* b-29 c-31 d+29
substance:cristal a-28 b-24 c-25 d+34
substance:cristiana a+26 d-21
substance:cuand* b-22
substance:cuando b-22
substance:cuent* a-23
substance:cuenta a-29
substance:curre* d+21
substance:currently d+21
substance:cutti* a-19 c+25 d-20
substance:cutting a-19 c+25 d-20
substance:cutting_down c+18
substance:dad a-20 b+20 c-17
substance:daily a-24 b-21
substance:daily_for a-24 b-21
substance:day a-34 b-27
substance:days a-39 b-24 d+39
substance:days_clean a-21 d+21
substance:days_sober a-25 c-17 d+26
substance:de b-20
substance:de_@drug c-18
substance:de_eso d-20
substance:de_joven c-16
substance:de_la a-15 b-25 d+17
substance:de_lo c+17
substance:de_mas a-25 c+15
substance:de_nada a+17
substance:de_vez a+16 d-24
substance:decad* a+16 d-20
substance:defin* a-26 c+16 d-23
substance:define a-25 d-22
substance:define_problem a-25 d-22
substance:deje b+16 c-29 d-38
substance:dejo a-19 b-15
substance:del c-18
substance:demas* a-16 d+16
substance:demasiado a-16 d+16
substance:depen* a-19 b-35 c+33 d-18
substance:depende c+17
substance:depends b-28 c+32
substance:depends_who b-16 c+17
substance:desde b-27 c-19
substance:desde_@date a-17 d+16
substance:desde_que b-20
substance:dia a-23 d+23
substance:diari* a-28 b-22 c-18 d+28
substance:diario a-28 b-22 c-18 d+28
substance:dias a-29 b-17 d+20
substance:dice a-17 b-19 c+20 d-15
substance:dice_que a-17 b-19 c+19
substance:dip c-20 d-15
substance:dira a-17 c+19 d-20
substance:divor* a-22 b-20 c-20 d+25
substance:divorce a-15 d+18
substance:do d-37
substance:do_@drug b+15 c-16
substance:do_not b-34 d-35
substance:do_you b+17
substance:doctor b-18
substance:does b+24 c-20 d-33
substance:does_@drug b+16
substance:does_medical a-15 b+16 c-15
substance:does_that a-16 b-24 c+24
substance:dolor a-27 b-23 c+26 d-21
substance:domingo a+17 c-18 d-16
substance:domingos a+16 d-16
substance:dormi* a-28 b-27 c+20
substance:dormir a-28 b-27 c+20
substance:down a-16
substance:drank c-24
substance:drink a+31 b-19 d-23
substance:drink* c-19
substance:drink_@drug c+18 d-16
substance:drink_but a+20 c-20
substance:drink_more a-16
substance:drink_normal a+17 c-19
substance:drink_too a-20 b-23
substance:drinker a+30 b-24 c-18 d-20
substance:drinking a-19 b-35 d+24
substance:drinks c-15
substance:drinks_a c-23
substance:droga* c-25
substance:drogas c-25
substance:drop a+25 c-23 d-22
substance:drug c-27
substance:drugs c-26
substance:drugs_no a+15
substance:drunk a-31 b+15 c-25
substance:dry a+17 b-21 c-26
substance:dui d+17
substance:durin* c-16 d+16
substance:during c-16 d+16
substance:duro a-17 b-17 c-19 d+21
substance:edge a+19 b-17 c-22 d-15
substance:edibles a+23 c-18 d-19
substance:eh a-20 b-22 c+20 d-18
substance:el c-26
substance:el_# a+23 b-16 d-23
substance:el_@day a+17 c-18 d-16
substance:el_@drug c-34
substance:el_que c-16
substance:el_trago b-18 c-17 d+22
substance:else a+19 c-17 d-15
substance:en_@date a-31 c-26 d+23
substance:en_cuando a+16 d-24
substance:en_el b-17 c-18
substance:en_la b-23
substance:en_las d-27
substance:en_rehabilitacion a-19 b-16 c-21 d+21
substance:enero a-17
substance:entro c-15 d+16
substance:entro_duro c-15 d+16
substance:era a-21 b+22 c-16 d-16
substance:es d-33
substance:es_el a+18 c-23 d-16
substance:es_problema b-17
substance:eso d-34
substance:eso_es a-21 b+21 c-18 d-15
substance:eso_no c-21
substance:esta a-16
substance:este a-23 c-25 d+16
substance:este_@year a-23 c-23
substance:esto a-16 b+18 c-18
substance:estoy a-39 b-37 c+22
substance:estoy_en a-27 b-24
substance:ever a+16
substance:every a-18 b-25
substance:every_@day c-16 d+16
substance:every_day a-27
substance:every_night a-22 b-18
substance:ex c-19 d-22
substance:famil* c+16
substance:fell d+18
substance:fell_off d+18
substance:fiest* b-17 d-18
substance:fiestas b-17 d-18
substance:fines d-16
substance:for b-29
substance:for_my b-16
substance:for_pain a-17 c+21
substance:for_sleep c+18 d-39
substance:friends d-16
substance:fue b-16 c-20
substance:fumo b-43
substance:fumo_@drug a-26 b-25
substance:gave d-30
substance:gave_up c-16 d-24
substance:gives a+16
substance:gives_me a+16
substance:glass a+17 c-17 d-16
substance:glass_of a+17 c-17 d-16
substance:go a-17
substance:going c-21
substance:got b-21 c-32 d+18
substance:gota a+15
substance:gummy d-16
substance:gusta a+25 b-19 c-16 d-21
substance:ha c-19
substance:hace a+32 b-30 c-31 d-20
substance:hace_# a+20 d-18
substance:hacer b+16
substance:had b-20 c-19 d+20
substance:had_it c-19
substance:hard b-19
substance:hard_to b-17 c+16
substance:hardl* a+16
substance:hardly a+16
substance:hardly_ever a+16
substance:has a+17 b-19 c-21
substance:has_the a+17
substance:hasta b-18 c-23
substance:have c-15
substance:have_a c-15
substance:have_not a+17 d-18
substance:he c-18
substance:he_drinks a-22
substance:he_says d-21
substance:here a-21 c+22 d-30
substance:hermano c-23
substance:heroi* d+17
substance:heroin d+15
substance:hija c+16
substance:hijo c-19 d-16
substance:him d-15
substance:hones* a-28 b-22 c-15 d+23
substance:honestly a-26 b-20 d+19
substance:how a-17 d-20
substance:husband c-23
substance:i b-35 c+15
substance:i_@drug b-21
substance:i_@stop a+17 b-24 c-16
substance:i_am a-17 b-21
substance:i_black a-16 c-18 d+18
substance:i_can a-27 b-36 c+27
substance:i_do b-22 d-21
substance:i_drink b-20
substance:i_gave a+17 d-19
substance:i_had a-16 c-17 d+18
substance:i_use a-15 b-18 c+21
substance:i_want b-17 c+22 d-25
substance:i_would c-25 d+17
substance:if c-17
substance:if_i c-17
substance:in c-50
substance:in_# a+34 b-23 c-26 d-34
substance:in_@date a-30 c-20
substance:in_my d-15
substance:in_recovery a-20 d+15
substance:in_spring c-15
substance:is_a a-22 b-19 d+23
substance:is_all d-16
substance:is_it a+16 b-32 d-25
substance:is_my a+22 b-21 c-21 d-18
substance:is_not c-21
substance:is_on a-16 b+17
substance:is_that a-18
substance:is_the b+15 c-16 d-20
substance:is_too b+15 c-18
substance:it a-35 c+17
substance:it_is d+18
substance:it_was a-25 b-27
substance:jaja a+24 d-22
substance:jajaj* b+15 c-18 d-21
substance:jajaja b+15 c-18 d-21
substance:jamas a+15
substance:january a-20
substance:job a-15 c-18 d+17
substance:joven c-16
substance:july a-19 d+22
substance:june b-17 d+18
substance:junio d+15
substance:just a+19 b-60 d-48
substance:just_@drink a+20
substance:just_@drug b-29 d-27
substance:just_my a+15
substance:kids c+19 d-24
substance:kind b-22 c+20 d-23
substance:kind_of a-18 c+23 d-18
substance:know a-23
substance:la c-20 d+20
substance:la_@drug a-24 b+17
substance:la_@food a+17 d-16
substance:la_bebida d+17
substance:la_botella a+16 b-16 c-17
substance:la_coca a-17 c-15 d+21
substance:la_cuenta a-18 b-20
substance:las b-19 c-19
substance:las_@medicine a-27 b-25 c-23 d+29
substance:las_bodas a+19 c-18 d-17
substance:las_noches c-16 d+17
substance:last a-25 b+22 c-32
substance:last_@month a-29 b+23 c-23
substance:le a-26
substance:le_entro c-15 d+16
substance:le_voy d+15
substance:left a-16 b-21 c-20 d+22
substance:life a+19 d-17
substance:like_it a-15 c+16
substance:limpi* b-20 c-25
substance:limpio b-20 c-24
substance:limpio_desde a+18 d-20
substance:littl* b-23 c+17 d-34
substance:little b-23 c+17 d-34
substance:little_@drug b-16 d-19
substance:llevo b-16
substance:llevo_# c-16
substance:lo b-33 c+28 d-18
substance:lo_que d-17
substance:lol a-21
substance:lord a+17
substance:los a-15
substance:los_dias a-20
substance:los_fines b-19
substance:lost a-18 b-15 c-18 d+19
substance:lost_my a-18 b-15 c-18 d+19
substance:mama c-22
substance:manag* a-25 b-22 c+32 d-35
substance:manage c+17 d-19
substance:manej* d+17
substance:manejando d+17
substance:manejando_borracho d+17
substance:manejar a-19 c+16
substance:march a-16 d+22
substance:marihuana a-26 d-26
substance:marijuana c-15
substance:mas_de b-20
substance:mas_o b-15 c+18
substance:may a-27 d+25
substance:maybe a+24 b-24 d-31
substance:mayo a-16 d+18
substance:me a-18 c-25 d+23
substance:me_gusta a+25 b-19 c-16 d-21
substance:me_lo a-21 b-19 c+18
substance:me_tiene a-16 d+17
substance:me_tomo c-22
substance:medic* c-20 d-18
substance:medical c-15
substance:medical_@drug c-15
substance:medio a+19 d-19
substance:mejor a-19
substance:menos b-15 c+18
substance:meses b-15 c-17
substance:metad* d+17
substance:metadona d+17
substance:meth a-22 b-18 d+21
substance:mi_@relative a-15
substance:mi_trabajo b+17
substance:mine a-34 b+29 c-30
substance:mio c-22
substance:mis b-16 c-22
substance:misa a+16 d-16
substance:mo a-29 d+29
substance:mom d-19
substance:month b+18 c-27 d-20
substance:months a-15 b-29 d+22
substance:more a-25 b-29 d+16
substance:more_than a-19 b-22
substance:most a-31 b-28
substance:most_nights a-26 b-21
substance:mota a-31
substance:mother a-18 c+17
substance:much a-33
substance:much_honestly d+15
substance:mucho c-16 d+15
substance:mucho_este d+16
substance:mujer a-27 d+16
substance:murio c-21 d+17
substance:murio_mi c-21 d+15
substance:my b+21 c-21 d-17
substance:my_@clinician b-18 c+17 d-17
substance:my_@drug a-21
substance:my_@medicine b-19 d-23
substance:my_@relative a-34
substance:my_back a-24 b-17
substance:my_boss d-16
substance:my_ex d-20
substance:my_job c-16 d+15
substance:my_only a+17 b-15 c-17 d-17
substance:my_probation c-17
substance:nacio a+16 d-17
substance:nacio_mi a+16 d-17
substance:nada b-37 d-21
substance:nada_de c-17
substance:nada_mas a+26 c-19 d-28
substance:nada_que b-22 c+19 d-35
substance:never a+39 b-24 c-33 d-40
substance:never_a a+16
substance:never_been a+17 d-15
substance:next a-20 b+19 d-20
substance:ni a+37 b-37 c-19 d-40
substance:ni_@drug a+15
substance:ni_a a+15
substance:ni_fumo a+21 c-21 d-15
substance:ni_una a+15
substance:nicotine b+21 c-17
substance:night a-23
substance:night* a-27 b-21
substance:nights a-27 b-21
substance:no d-19
substance:no_bebo a+20 c-16 d-16
substance:no_drugs a+15
substance:no_es c+18 d-18
substance:no_i a+21 d-27
substance:no_le b-19 c-16
substance:no_me b-25 d-28
substance:no_problem b+28 c-39 d-21
substance:no_se a-20 d-24
substance:no_tomo a+34 c-38 d-29
substance:noche a-16 b-26 d+20
substance:noche* c-16 d+17
substance:noches c-16 d+17
substance:noches_para c-16
substance:nomas a+18 b-23 d-29
substance:nope a+17
substance:norma* a+21 b-20 d-24
substance:normal a+21 b-20 d-24
substance:not a+17 b-30 d-26
substance:not_@stop c-16 d+16
substance:not_a b-20 d-30
substance:not_at a+26 c-19 d-22
substance:not_drink a+24 c-24
substance:not_had a+16
substance:not_know a-18 b-15 c+24
substance:not_me a+20 b-18
substance:not_now a+20 d-18
substance:not_say a-20
substance:not_since a+22 c-18 d-21
substance:not_this a+19 b-23 d-23
substance:not_touch a+19 c-17
substance:nothi* b-23
substance:nothing b-23
substance:now c-28 d+20
substance:nunca a+24 b-16 c-15 d-28
substance:nunca_me a+15
substance:nunca_tomo a+17 c-16
substance:o a-15
substance:o_menos b-15 c+18
substance:of b-22
substance:of_it c-29 d+18
substance:off a-20 d+20
substance:off_the a-16 d+17
substance:offic* c-17
substance:officer c-17
substance:ok a-25 c-21 d+20
substance:on_@day b-28 c-39 d+18
substance:on_@medicine a-19
substance:on_it a-20
substance:on_the b-24 c+22 d-24
substance:once a+21 c-18 d-17
substance:one_@drug a+15
substance:only b-41 d-18
substance:only_@drug b-16 d-20
substance:only_vice a+17 b-15 c-17 d-17
substance:or d-15
substance:otra b-18
substance:out a-19 c-17 d+21
substance:out_of c-17
substance:over b-24 c-22 d+23
substance:over_it a-20 b-22 c-16 d+22
substance:oxys a-17 d+20
substance:pack a-16 d+18
substance:pain a-25 b-17 c+26 d-16
substance:pain_@medicine c+16
substance:papa a-28 b+24 c-20
substance:para a-36 b-35 c+35
substance:para_dormir a-28 b-27 c+20
substance:para_que b-15 d+15
substance:pareja b-16 c+17
substance:pase_con d+18
substance:paso a-32 b+18
substance:pastillas a-28 b-23
substance:percs b-16 d+17
substance:perdi a-22 b-15 d+23
substance:perdi_el d+16
substance:permi* d-17
substance:pero a+28 d-31
substance:pills a-25 b-35 d+18
substance:poco a+19 b-30 d-35
substance:poqui* d-21
substance:poquito d-21
substance:por a-40 c-43 d+32
substance:por_@drug a-16 d+16
substance:por_el a-17 d+16
substance:pot a-31 b-19 c+23
substance:pregu* a-17 c+17
substance:presc* c-16
substance:prescribed c-16
substance:prescriptions a+15
substance:priva* a-22 b+23 c-19 d-19
substance:proba* d-19
substance:probation c-17
substance:probation_officer c-17
substance:probl* a-27 c+21 d-16
substance:problem a-22
substance:problem_though b-17 d-18
substance:problema c+21 d-18
substance:problema_no a-23 b-23 c+25 d-20
substance:problemas b-16 c-15 d+15
substance:problemas_con a-21 c-16 d+26
substance:prueb* c-15
substance:puede a-23
substance:puedo a-20
substance:pues a-21 b+15
substance:puro a+24 b-23 c-17 d-18
substance:puro_@drink a+24 b-23 c-17 d-18
substance:que a-17 b-15 c+29 d-20
substance:que_le b-15 d+17
substance:que_no a-19 b-20 c+23 d-33
substance:que_otra b-16 d-20
substance:que_se b-22 c+16
substance:que_si a-30 b-15 c+33
substance:que_toma a+16
substance:que_ver a+25 c-30 d-21
substance:quien a-20 d-18
substance:quier* a-20 b-18
substance:quiero c-22 d+21
substance:quit c-16 d-23
substance:rarel* a+22 b-21 c-22 d-20
substance:rarely a+22 b-21 c-22 d-20
substance:rathe* b+15 c-23 d-21
substance:rather b+15 c-23 d-21
substance:recai a-25 b-18 c-17 d+28
substance:recai_en a-21 d+23
substance:recov* a-27 d+23
substance:recovery a-20 d+15
substance:refresco a+15
substance:rehab a-26 c-22 d+30
substance:rehab* a-25 b-22 c-24 d+26
substance:rehabilitacion a-25 b-22 c-24 d+26
substance:relap* a-25 b-16 c-15 d+33
substance:relapsed a-20 d+28
substance:ron a-17 b-17 c-17 d+21
substance:sali a-22 b-16 d+24
substance:sali_de a-19 d+21
substance:say a-45
substance:say_yes a-26
substance:says b-21
substance:se a-21 b-17 c+19
substance:segun a-25 b-22 c+25 d-20
substance:seis a-21 d+21
substance:seis_@month a-21 d+21
substance:seman* b-18
substance:she b-18
substance:sherr* a+15 d-16
substance:sherry a+15 d-16
substance:sherry_on a+15 d-16
substance:si a+32 b-48 d-27
substance:si_pero a+18 c-16 d-17
substance:si_toma a+20
substance:si_tomo a+18 b-17 c-30
substance:sin b-18 c-30
substance:since b-31 c-38 d+20
substance:since_# a+44 c-23 d-44
substance:since_@date a-18 d+19
substance:since_college a+18 d-15
substance:six a-24 b-15 c-16 d+27
substance:six_@month a-18 d+19
substance:sleep d-16
substance:smoke b-26
substance:smoke* a+19
substance:smoking b+15 d-20
substance:so a-17 b-31
substance:so_no a+18
substance:sober b-24 c-33
substance:sober_# a-15 d+17
substance:socia* a+26 b-16 c-21 d-23
substance:social a+20 d-20
substance:solo a+38 b-38 c-39 d-32
substance:solo_en a+21 d-18
substance:solta* a-17 b-15 c-16 d+19
substance:soltar a-17 b-15 c-16 d+19
substance:some a-24 c+17 d-16
substance:somet* c+18 d-33
substance:something a-16
substance:sometimes b-30 c+15 d-30
substance:sometimes_i a-16 c+17 d-15
substance:sometimes_not a+16 c-16
substance:son d-15
substance:soy a+33 b-26 c-34 d-26
substance:soy_cristiana a+22 d-17
substance:soy_de a+18 d-16
substance:sprin* a-15 b-21 c-24 d+20
substance:spring a-15 b-21 c-24 d+20
substance:still a-16 c-22
substance:stop a-23 b-24
substance:stopp* a-24
substance:stopped a-24
substance:strai* a+19 b-17 c-22 d-15
substance:straight a+19 b-17 c-22 d-15
substance:straight_edge a+19 b-17 c-22 d-15
substance:stron* a+16 b-18
substance:strongest a+16 b-18
substance:strongest_thing a+16 b-18
substance:strug* a-16 d+18
substance:suboxone a-20
substance:summe* a-17 d+20
substance:summer a-17 d+20
substance:sundays a+16 d-16
substance:sweet a+18 b-16 d-16
substance:take_more c-18 d+19
substance:take_my b-16 c+21 d-23
substance:tal c+16 d-15
substance:tal_vez c+16 d-15
substance:teeto* a+23 b-19 c-21 d-22
substance:teetotaler a+23 b-19 c-21 d-22
substance:tell d-19
substance:tell_you b-16 c+19 d-18
substance:ten a+16
substance:ten_@year a+16
substance:tengo_# a+16
substance:tengo_problemas d+18
substance:test c-21
substance:than b-33
substance:than_i a-20 b-20
substance:than_prescribed a-22
substance:that d-17
substance:that_a a-19 c+21 d-17
substance:that_count a-16 b-24 c+24
substance:that_was b-16 c-20
substance:the_@day a-22 c+21 d-20
substance:the_bottle b-16 c-24
substance:the_drinker a+16
substance:the_problem a+22 b-19 c-17
substance:the_spring a-20 d+23
substance:there b-23 c-17
substance:they c-20
substance:thing b-22 c-18
substance:thing_i a+19 b-19
substance:think a-20 c+23 d-22
substance:think* b-19 d-26
substance:think_so a-16 c+19
substance:thinks b-19 d-26
substance:thinks_so d-19
substance:this a-32 b+18 c-36 d+19
substance:this_@year a-20 c-18 d+20
substance:thoug* b-17
substance:though b-17 d-18
substance:three a-24 c-22
substance:three_@month a-20 b-18 d+21
substance:tiene a-19 c-18
substance:till a-18 b-17 d+18
substance:to a-26
substance:to_@drug a+16
substance:to_know c-16
substance:to_sleep b-16
substance:tobac* a+15 c-16 d-18
substance:tobacco a+15 c-16 d-18
substance:todas c-16 d+17
substance:todas_las c-16 d+17
substance:todos a-24 b-17 d+16
substance:todos_los a-24 b-17 d+16
substance:toma c-30
substance:toma_mucho a-15 b+16
substance:toma_yo a+18 c-15
substance:tomab* a-18 b-15 c-16 d+19
substance:tomaba a-18 b-15 c-16 d+19
substance:toman* a-18 c-24 d+20
substance:tomando a-18 c-24 d+20
substance:tomando_diario d+15
substance:tomar b-25 c-25
substance:tomo a+37 b-48 d-30
substance:tomo_de a-18
substance:tomo_demasiado a-17 d+19
substance:tomo_ni a+18
substance:tomo_pero a+29 b-18 c-33 d-25
substance:tomo_todos d+16
substance:tomo_un d+15
substance:tomo_una c-21
substance:too a-33
substance:too_much a-32
substance:took c-17
substance:touch a+26 c-21 d-15
substance:traba* a-22
substance:trabajo a-22
substance:trago b-20 c-18 d+15
substance:tranq* a+19 c-17 d-20
substance:tranqui a+19 c-17 d-20
substance:treatment a-19
substance:tres_@month a-17
substance:tryin* c+17
substance:trying c+17
substance:trying_to c+17
substance:tuve b-19 c-28 d+21
substance:tuve_una a-18 c-22 d+23
substance:twent* a+16 d-16
substance:two b-28
substance:two_@year a+24 d-25
substance:ugly a-18 c-19 d+21
substance:un b-52
substance:un_@year a+17 d-16
substance:un_poco a-25 c+27 d-19
substance:un_vinito a+25 c-22 d-23
substance:una a+15 c-27
substance:una_@drug a+27 c-28 d-22
substance:una_copa a+17
substance:una_gota a+15
substance:una_que b-16 d-20
substance:unas a+23 c-21 d-20
substance:under d-16
substance:under_control a+16 c-16
substance:unico b-16
substance:until a-17 b-20 d+24
substance:until_@date d+15
substance:up c-28 d-21
substance:us c-17
substance:use b-25
substance:use_@drug c+17
substance:uso b-30
substance:uso_drogas a+20 d-16
substance:va a-16
substance:van c-15
substance:vape d-21
substance:veces a-24 b-17 d+22
substance:ver a+23 c-32 d-22
substance:veran* d+16
substance:verano d+16
substance:vez b-26 d-29
substance:vez_en a+16 d-25
substance:vice a+18 b-17 c-17 d-17
substance:vicio* a+18 c-20 d-20
substance:vicios a+18 c-20 d-20
substance:vinit* a+25 c-22 d-23
substance:vinito a+25 c-22 d-23
substance:vinito_con a+16 d-16
substance:vino c-16
substance:vodka c-20 d+16
substance:voy a-21 b-22 c-21 d+24
substance:voy_a a-18 b-19 c-19 d+21
substance:want c+17 d-28
substance:want_to d-22
substance:was c-18
substance:was_a a-17 c-21
substance:we c-20
substance:weddi* a+18 c-15
substance:weddings a+18 c-15
substance:weed c-16
substance:week c-27
substance:weekend b-18
substance:weekends a-20 c-26 d+20
substance:weeks a-17
substance:well a-19 c+18
substance:went d+16
substance:went_to d+16
substance:were c-23
substance:were_born a+16 d-15
substance:what d-19
substance:when b-20
substance:whiskey a-16 d+16
substance:who_you b-16 c+17
substance:why b+21 c-20 d-20
substance:wife a-32 b-17 d+26
substance:will a-16 b+26 c-23 d-26
substance:will_i b+16
substance:will_you b+16
substance:wine a+18 b-24 d-20
substance:winte* d+17
substance:winter d+17
substance:with_@relative d-16
substance:work d-19
substance:worki* a-24 b-16
substance:working a-24 b-16
substance:working_on a-20
substance:would a-16
substance:would_rather c-15 d-18
substance:would_say b-37
substance:would_tell c+16 d-16
substance:xanax a-25 b-16
substance:y a+20 c-37
substance:y_ya c-17
substance:ya a+18 c-30
substance:ya_lo b-15
substance:ya_no c-19
substance:yeah b-17 c-27 d+17
substance:yeah_it c-15 d+19
substance:year c-21 d+16
substance:years a+47 b-21 c-35 d-45
substance:yes b-28
substance:yo b-21 c+26 d-21
substance:yo_lo c+15
substance:yo_no b-19
substance:you d-30
substance:you_ask b-16 c+17
substance:you_yes c+17
substance:¿ b+25 c-19
suegra d-25
suelt* d-19
suelta d-17
sueno c-17
sueno* c-16
suenos c-16
suert* b-23 c-19
suerte b-23 c-19
suerte$ c-18
sueter a-17 b+18 d-18
sufro b-25 c-22
sugar b-26
sugar$ b-18
suits a-27 b-24 d+20
suits__fine a-18 d+17
suits_me a-23 b-17 c-17 d+24
sulfa c-37
sulfa$ c-22 d-30
sulfa_only a+20
summe* b-34 d+17
summer b-34 d+17
summer$ b-31
sunday a-17 b-15
sundays a+16 d-16
supe c+24 d-24
super b-18
super$ c-16 d-17
supon* a-20 b-20 c+24 d-22
supongo a-20 b-20 c+24 d-22
supongo$ a-19 b-18 c+22 d-21
suppe* c-29
supper c-29
supper$ c-29
supplements a-24 b+23 d-22
suppo* a-33 c+20
suppose a-18 c+24 d-22
supposed a-25
supposed__be b-16 c+19 d-15
supposed__snow b+16 c-15
supposed_to a-25
supue* a-15 d+16
supuesto a-15 d+16
sure a-28 b-45 c+24
sure$ a-36 b-35
sure__@relative c+20 d-20
sure__i c+15
sure__my a-19 c+19
sure__not a+18 c-18
sure__this c+16
sure_as d+15
sure_if c+17
sure_thing a-22 d+25
sure_what a-18 c+19
sure_yet c+17
surgery$ b-31
surgery__# d+17
surgery_in d+17
surpr* b-20 c-23
surprise a-17 d+20
sus c-19 d-19
suspe* b-16 c+19 d-24
svt a-21 b-18 c-18 d+27
svt$ a-21 b-18 c-18 d+27
sweet c-31
sweet* d-21
sweet__only b-18 c-16
sweet_home a-20 b-15 d+19
swell a-18 b-18
swell* c-15 d+21
swelled c-15 d+21
swing a-20 b-16
swing* a-16 d+16
swing_that a-15 d+15
swinging a-16 d+16
switched b-16
swollen a-15
table c-17
take a+21 c-32
take$ a-24 d-22
take_@medicine c-31
take__@vehicle c-21
take__and b-18 c-20
take__home a+16 d-16
take__i a-16
take__it b+16
take__more a-15 c+19 d-18
take__off c-17 d-16
take__pain c+15
take__than c-17 d+17
take__that a-16
take__to d-17
take_a b-22
take_an c-16
take_anything a+25 b-21 c-22
take_em c-16
take_me c-21
take_more c-18 d+19
take_my d-21
take_something a-16
take_the a+20 c-19 d-17
taken b-24
taken_it d-21
takes_@medicine a-18 b+19 c-18
takin* b-30
taking b-30
taking__day a-23
taking__off d+16
taking_it a-21 c+19 d-18
taking_me a+22 b-18 c-15 d-18
tal a-25 c+24
tal__@relative c+17
tal__mi b-18
tal_vez a-35 b-29 c+38 d-37
talk$ b-19 c-18 d+17
talk_@treat a+21 b-24 c-34
talk__a c-26
talk__my c+16
talk__with a-15
talke* b-23
talked b-23
talked__my c-20
talked_to b-22
talking_to c-16
tambi* a-25 b+24 c-22
tambien a-25 b+24 c-22
tampo* a+21 b-16 d-22
tampoco a+21 b-16 d-22
tampoco$ a+23 c-19 d-20
tan a-20 c-20
tanto b-23
tape a+16 d-15
tapon a+21 d-19
taquicardia_y d+16
tarda* a-15 c-17
tarde a-22 b-24 c-19 d+28
taxi b-15
tbd a-28 b-27 c+29 d-30
tbd$ a-28 b-27 c+29 d-30
tbi b-22 c-22 d+25
tbi_from b-15 c-16 d+23
tdah a+19 c-19 d-19
te c+16 d-29
tea d-16
tecito c-19
teena* c-18
teenager b-17 c-16
teens a-18 c-22 d+17
teens$ a-18 c-22 d+17
teeto* a+23 b-19 c-21 d-22
teetotaler a+23 b-19 c-21 d-22
teetotaler$ a+23 b-19 c-21 d-22
telefono$ a-18 c-17
telefono__mi a-27 c+16
telefono_de a+15 c-19
tell a-36 c+30 d-24
tell$ b-20 c+15 d-16
tell__yes c+17
tell_me a-18
tell_you a-22 b-26 c+36 d-36
telli* a-27 d-22
telling a-27 d-22
tells a-17 c-19
tempr* b-33 c+29 d-31
temprano b-33 c+29 d-31
temprano$ b-18 c+17 d-20
temprano__trabajo a-16
temprano_del a-16
temprano_para b-19 d-19
ten b-25 c-16
tendr* a-15 b-31 c+29 d-17
tendria a-15 b-31 c+29 d-17
tendria_que b-29 c+29 d-30
tener c-26
tengo b-27
tengo$ a+17
tengo_# a+21 b-33 c-53
tengo_@ride a+16 d-17
tengo__# c-16
tengo__@day d-19
tengo__@month c-18
tengo__@relative b-22 c-21
tengo__@year a+19 d-24
tengo__a a+16 b-23 d-27
tengo__alta d+17
tengo__con a-20
tengo__controlada d+17
tengo__corazon a-18 d+19
tengo__de d-18
tengo__desde a-15
tengo__dudas d+19
tengo__el b-17
tengo__en c-26
tengo__grande d+16
tengo__ir a-17
tengo__jaja b-18 c-15
tengo__la a-19 b-18
tengo__las b-21
tengo__limpio d+15
tengo__los c-16 d-22
tengo__mas a-22
tengo__mi c-17
tengo__minutos a-24 c+19
tengo__nadie a+16
tengo__no d-18
tengo__nomas b-29 d-17
tengo__pero c-19 d-15
tengo__por b-21
tengo__que b-17 c-26 d+19
tengo__retraso c+26 d-23
tengo__rinones a+16 d-15
tengo__semanas a-24
tengo__un d-19
tengo__ver b-25 c+15
tengo__y c-18
tengo_a c-20 d-18
tengo_arritmia d+19
tengo_chofer c-17
tengo_cirrosis d+19
tengo_con c-19
tengo_de d-18
tengo_dialisis a+16 d-17
tengo_dos a-15 b-19
tengo_el b-29 c-34
tengo_esquizofrenia b-18 d+24
tengo_hambre a-28 b+25 c-23 d-22
tengo_hepatitis c-29 d+30
tengo_incontinencia d+17
tengo_la c-26
tengo_los d-21
tengo_miedo b-17 d-16
tengo_nada c-20
tengo_ni d-20
tengo_normal a+16
tengo_problemas c-16 d+15
tengo_que a-16 b-20 c+36 d-49
tengo_quien c-25 d+16
tengo_retraso c+17
tengo_seis a-17 d+18
tengo_tiempo b-21 c-33
tengo_un a-22 b-43 d+20
tengo_una a-19
tenia a-20 b+19 d-17
tenid* c-25
tenido c-25
tenido_en a+18 d-16
tension$ c-21
tension_alta d+18
tenta* a-28 b-24 c+29 d-29
terap* b+17 c-16 d-18
terapia a-17 c+16
terapias b+17 c-16 d-18
terce* a+17 b-21 c-19
tercero a+18 d-17
termi* b-27 c-23
termine b-17 c-16
termino a+17 d-17
terri* b-23 c-28
terrible b-23 c-28
tes a+17
test a-18 b-19 c+21 d-15
test$ b-19
test__@date b-16
test__positive c-18 d+16
test_yet a-17 c+16
teste* c+15 d-25
tested c+15 d-25
tested$ a-28 c+26 d-16
tested__for a+17 c-17 d-16
tests a-22 b-31
tests$ a-31 b-25 c+25 d-19
tests__back c-20
tests_came c-18
tests_were d-17
teta c-17 d+16
texas d-19
texas$ d-19
text a-25 b+26 c-45
text$ a-18 b+21 c-21 d-18
text__a a-18
text_away a-17 d+19
text_me c-20
textb* a+21 b-18 c-18 d-20
textbook a+21 b-18 c-18 d-20
texte* b-16 c-24
texted a-17 d+17
texti* a-20 c-22
texting a-20 c-22
texting$ d-19
texting__fine b-15 d+15
texting_is a-20
texto a-31 c-20 d+26
textos a+26 b-20 c-21 d-24
texts a-28 c-31 d+18
texts: b-54 c-25 d+34
texts:@call a+27 b-58
texts:@call_@call a+25 b-16 c-21 d-20
texts:@call_me a+26 c-21 d-23
texts:@place a+20 d-24
texts:@relative a-25 b-22 c+24
texts:@texts a+25 c-33
texts:@visit a-22 b-16 d+22
texts:a a+25 b-26 d-17
texts:a_mi d-23
texts:about a-16 b-15
texts:ahead d+20
texts:as a-20 b-19 c-19 d+23
texts:ask a-16 d-18
texts:at a-21
texts:at_work a-17 c+15
texts:be d+15
texts:befor* a-17 c+17 d-15
texts:before a-17 c+17 d-15
texts:bien a+18 d-16
texts:but a-17 c-24 d+18
texts:call a+41 b-35 c-33 d-33
texts:cell b-17 c-25
texts:celul* b-17 c-17
texts:celular b-17 c-17
texts:cuand* a-18 c-28 d+23
texts:cuando a-18 c-28 d+23
texts:de b-22
texts:de_mi a-19 b-15 c+16
texts:del d-15
texts:del_trabajo d-15
texts:depen* b-17 c+22
texts:do a+19 b-30 c-34
texts:do_not a+19 b-30 c-34
texts:email a+21 d-18
texts:es b-39 d+16
texts:este a-29 b-19 c+17
texts:favor a+19 d-23
texts:fine a-21 d+22
texts:for_it a-16 b-15 d+17
texts:go a-22 b-18 c-21 d+26
texts:go_ahead d+20
texts:go_for a-16 b-15 d+17
texts:how a-17 d-17
texts:i b-30
texts:i_would b-22
texts:is a-24 b-18 d+17
texts:is_a a+23 c-21 d-19
texts:is_my a-21 b-27
texts:it a-35 b+18 c-48 d+19
texts:it_is a-19 b-17 c-26 d+22
texts:just a-16 b-15 c-21 d+23
texts:like a-28 b-23 c-18 d+28
texts:llama* b-31 c-27 d+18
texts:llamada b-31 c-27 d+18
texts:llameme a+17 d-16
texts:los b-26 c-25
texts:many a-19 b-20
texts:marqueme a+22 b-17 c-19 d-23
texts:me a+26 c-20 d-28
texts:mejor b-30 c-31
texts:mejor_por a+17
texts:mensa* a-23 b-20 d+25
texts:mensaje a-23 b-20 d+25
texts:mensajes a+28 c-17 d-32
texts:mi a-18 b-36 d+19
texts:mi_@relative a-21 b-17 c+18
texts:mi_celular b-17 c-17
texts:my b-43
texts:my_cell b-17 c-25
texts:no a+46 b-39 c-48 d-21
texts:not b-38 c+16
texts:not_at a-20
texts:not_before a-17 c+17 d-15
texts:not_text a+21 d-20
texts:numbe* a+25 b-26 c-19 d-22
texts:number a+25 b-26 c-19 d-22
texts:numer* a-17 b-17
texts:numero a-17 b-17
texts:often a-17
texts:one a+25 b-24 c-16 d-19
texts:only a-27 c-33 d+31
texts:other a+17 b-18 d-15
texts:pero a-28 c-32 d+30
texts:pero_no a-23 c-29 d+26
texts:phone b-35
texts:pleas* a+25 d-23
texts:please a+25 d-23
texts:please_do a+25 d-23
texts:por b-23 c-16
texts:por_favor a+19 d-23
texts:prefi* b-31 c-21
texts:prefiero b-31 c-21
texts:que a-29 b-37 c-25 d+36
texts:quier* a-17 b-20 c-24 d+21
texts:rathe* b-24
texts:rather b-24
texts:rather_you a+16 d-18
texts:see d-21
texts:si a-35 b-18 c-30 d+33
texts:telef* b-28
texts:telefono b-28
texts:telefono_de a+15 c-19
texts:text b-23 c-17 d+17
texts:texto a-28 b-20 c-16 d+28
texts:texts a-15 c-20
texts:than a-16 d+20
texts:that b-20
texts:the c-16
texts:this b-38
texts:this_is b-30
texts:too a+17
texts:traba* d-15
texts:trabajo d-15
texts:use a+17 d-18
texts:what b+17 d-24
texts:who a-18 b+24 c-20 d-24
texts:will a-23 b+22 d-25
texts:work a-21 c+23 d-20
texts:would b-22
texts:would_rather b-17
texts:yes a-24 c-20 d+23
texts:you b-22 c-33
texts:¿ b+23
than a-20 b-32 d+23
than_i a-22 b-25
than_me c+15
than_prescribed a-22
than_that b-21 c-17 d+17
than_two a+20
thank a+17 c-27 d-20
thanks a-27 b+29 c-46
thanksgiving c-17
that d-19
that$ a-23 b+20
that__@clinician b+15 c-16
that__@medicine a+16 c-15
that__@open a+23 b-24 c-17 d-22
that__@person a-16 b+16 d-15
that__@relative b-18 d-22
that__a a-21 b+21 c-28
that__about c-16
that__all a+30 b-24 c-30 d-20
that__am b-20 d-23
that__can a-18
that__correct a-19 b-19 d+20
that__do b-23 c-21 d+23
that__ever a+20 c-22
that__exactly c-21
that__fine a-17 d+16
that__has a+22 c-18 d-20
that__here b+18 c-17 d-18
that__how a+21 b-22
that__i b-28
that__in c-18
that__is b-34
that__it a+27 b-56 d-28
that__know b-19 d-19
that__long a+16 d-16
that__me a-15 c-39 d+20
that__my a+20 c-22 d-34
that__normal c+15
that__not a+31 b-30 c-26 d-15
that__of d-24
that__old a+25 b-21 d-30
that__on b-16
that__one b-16 c-24
that__other d-16
that__personal a-20 b+19 d-15
that__problem b-20 c+15 d-23
that__remember a+16 c-21
that__sailed a+19 b-19 d-19
that__same b-19 c+18 d-16
that__there c-16
that__to b+18 c-33 d-29
that__told a+17 c-21
that__up b-17
that__when a+17 c-16 d-16
that__whole a+17 b-16
that__wild a-18 b+19 d-21
that__work a+26 d-24
that_a a-30 c+17 d-28
that_about d-20
that_again a-18 b+17 c-20
that_count a-29 b-15 c+22 d-22
that_counts a-25
that_day b-30 c-16
that_department a+15
that_do a+16
that_ever a+19
that_i b-44
that_in a-16 b+20 c-20 d-22
that_is a+16 b-20 c-17
that_kind a+20 b-15 c-18
that_makes a-18 c-20 d+20
that_matter b+19 c-16 d-17
that_morning c-17
that_my d-19
that_night a-19 c-19 d+22
that_on a-23 b+24 c-18 d-18
that_ship a+19 b-19 d-19
that_the a-15 b+18
that_time a-18 b-20 d+19
that_was a-17 b+17 d-17
that_way b-20 d-17
that_will b-19 c-16
that_works b-22
thc a-23 b-18 c+24 d-22
the_# b-21
the_@animal c-31
the_@clinician b+17 c-40 d-31
the_@day a-31 b-21
the_@door b+19 c-21
the_@drink b-17 d-15
the_@insurer b-21
the_@medicine b-19 c-16
the_@parking c-21
the_@vehicle d-22
the_@visit a+18 b-21
the_@wrong a+19 c-15 d-19
the__# a-20 b-23 d+22
the__@clinician c-20
the__@date b-18 d-29
the__@holiday a-19
the__@medicine b-20
the__@place b-21
the__@stop c-17
the__@treat d-17
the__@vehicle c-23 d+15
the__@year b-20 d-20
the__all d-20
the__and b-31
the__as a-18
the__at d-15
the__before a-15
the__born a+16 d-15
the__but a-16
the__count b+18 c-17
the__dark a+15
the__day a-22 c-19
the__did a+16 d-16
the__do a-20 b-24 c+21
the__does b-16 c+18
the__family b-16
the__for c-36
the__go a+16 c-17
the__has b-25 c-20
the__honestly a-17 c+21 d-19
the__house a+21 b-21 d-27
the__i d-22
the__is b-16 c+24 d-21
the__it b-17
the__kind b-24 c-15
the__lady a-19 b-20 c-18 d+22
the__last d-27
the__list a+20 b-24 c-18
the__lol d-16
the__mania a+19 d-18
the__maybe a-19
the__me b-26 c-19
the__my b-29
the__next d-16
the__no b-24 c+17
the__not d-16
the__now b-17
the__off b-25
the__on d-33
the__one a-40 b+19 c-43 d+21
the__only b-16 d-17
the__out a-15 c-16
the__pressure c-21
the__right c-20
the__room b-23 c-16
the__says b-18
the__sending c-19 d+16
the__sent a-16 b+19 c-18
the__side a+21 b-26 d-20
the__since a-15 c-15 d+16
the__something a+16
the__still a+19 b-20 c-18
the__stuff b+19 c-17 d-21
the__surgery a-17 d+18
the__talk b-18 c-21
the__that a-16 b-26
the__they b-21 c+18
the__thing c-16 d-24
the__to a-28 d+15
the__trouble a+18 b-17 d-15
the__was c-16
the__went a-17 c-15
the__were a+16 c-19
the__with c-16
the__you a-21 c-15
the_army b-17
the_bad a+21 d-21
the_best c-18
the_blood c-24
the_books c-21 d+17
the_bottle b-22
the_bottles d-17
the_car c-20
the_cardiologist b-18 c+16 d-23
the_clock b-16 d-18
the_combine a+15
the_day a-16 b-15
the_difference b+15
the_drinker a+16
the_drip a-17 b-28 c+24
the_drug a-16
the_family a-17 b+18
the_farm a-18 d+18
the_fence a-18 b-16 c+24 d-25
the_field a-15
the_first c-25
the_hospital b-27
the_house a-27 b-17 d+17
the_last a-18
the_low a+22 b-19 c-16 d-18
the_middle a-18 c+18 d-24
the_moment a+15 d-16
the_morning a-15 d-19
the_names b-15
the_next a-21 d-20
the_numbers c-15 d+15
the_old b-24 c-19
the_one b-25 c-17
the_other a-24
the_oven a-17 d+18
the_patch a+21 c-19 d-21
the_patient c-23 d+19
the_pharmacy a+16 d-16
the_pressure b-25 c-24
the_problem a+21 b-22 c-21
the_road a+22 b-21 c-20 d-19
the_second b-22
the_shot a+30 b-20 c-26 d-23
the_street a-23 b+21 c-25
the_stuff a+24 c-23 d-22
the_table c-17
the_time a-16
the_tractor d-16
the_truck b-22
the_usual a-22 c-17
the_ward d+17
the_way a-18 b-17 c-21 d+22
the_weather a-15 d-22
the_whole b-32
the_worst c-17
them c-35
them$ c-26
then a-22 b-20
then$ b-39 c+16 d-38
then__me b-18 d+18
then_that b-18 d+16
therapist a-28
therapy a-17 c+18 d-23
there a-20 b+17 c-28
there$ c-36 d-15
there_# d+15
there__# c-18
there__@price d-16
there__@relative b-15
there__a a-26 b-21 c+23
there__chance a-18 c+19 d-15
there__for b+15
there__like d-18
there__that a-15
there_a a-20 b+24 c-28 d-20
there_after a-19 d+19
there_is a-15 b-17
these b+34 c-17 d-45
these$ b+16
these_days d-19
they b-33
they__@treat d+15
they__a c-19 d+23
they__about a-18
they__bipolar c-22
they__for a+17 d-17
they__gave a-18
they__is a-19
they__me b-25
they__my a-23 b-24 d+27
they__not d-19
they__off d-16
they__our a+16 d-17
they__out a+21 b-26 c-20
they__something c+15 d-20
they__the c-19
they__under a-15
they__us a+23 c-17 d-18
they__watching a-17
they__with c-20 d+21
they__work a+19 c-19 d-20
they_all a+19 c-19 d-20
they_are a-24 b-17 c+25 d-16
they_changed a-21 d+19
they_check c-16
they_checked c-20
they_come d-18
they_cut c-15 d+16
they_gave b-16
they_had a-24 c-20 d+28
they_have c-21
they_just a+19 d-19
they_kept d+16
they_never a-27 c+30 d-24
they_put b-21
they_removed a-16 c-15 d+18
they_ruled a+32 b-22 c-31 d-28
they_said a-36 b-26
they_saw c+15 d-16
they_say a-18
they_told d-16
they_took c-17
they_use a-16 b+16 d-15
they_want c+20 d-17
they_were a-18 b-16
they_wrote a-16
thing a+25 c-47 d-23
thing$ a+21 c-34 d-21
thing* a-15
thing__is a+16 b-18
thing_i c-22 d-24
things a-15
things__i c+17 d-16
things__not c-22
things_sometimes c-18 d+18
things_that c-18 d+16
things_when c+16 d-16
think a-25 b-30 c+34 d-29
think$ a-23 b-25
think* a-18 b-26
think__but a-22 c+23
think__is c+17 d-18
think__my a-20
think_i c+18 d-16
think_of d+17
think_so b-27 d-32
thinking c-19 d+17
thinking__was c-18 d+17
thinks b-23 c+17
thinks_i a-16 c+19
thinks_so d-19
thinner b-16
thinners c-16
third a-20 c-20
thirt* b-20 c-23
thirty c-19
this b+24 c-23 d-24
this$ b+26 c-39 d-25
this_@month a-17 c+20 d-22
this_@year a-20 c-19 d+23
this__@relative c+15 d-17
this__be a+29 b-17 c-22 d-17
this__depression a-17 b+17
this__for c-26
this__house d-16
this__is c-18 d-19
this__my a-16
this__the c-32
this_already a-16 b+17 d-16
this_evening a+16 b-16
this_is b-47 c+15
this_morning b-34 c-31
this_one c-33 d-30
this_time a+16 c-16 d-16
this_was a-17 b+17
this_would a+24 c-17
those a+26 c-33 d-39
those$ a+19 c-23
thoug* b-16
though a+21 b-22 d-25
though$ a+19 c-22 d-18
thought__had a-18 c-17 d+19
thought__was c-22
thought_i a-16 b-23 c-28 d+27
thought_it a+16 d-16
thought_this a-17 b+17
three a-33 c-20 d+37
three$ a+17 d-16
three_@month b-18 c-16 d+15
three__a b-16
three__and a+16
three__no b-18 c-19
three__the a-18 b+19 d-15
three_but d-18
three_or a-16 b-16 c-20 d+19
three_times a-15
three_weeks d-15
threw a-27 b-17
threw_up a-19
throat d+18
throu* b-16
through b-16
through$ d-21
thyro* b-19 c-16
thyroid b-19 c-16
tia a-22 b+20 d-16
tias a-38 c-30 d+30
ticke* c-30
ticker b-35 c-25
tickers a+16
ticket a-17
ticki* a+19 b-19 d-15
ticking a+19 b-19 d-15
tied a+22 d-15
tiempo$ b-18
tiene* a-16 b+19 c-20 d-16
tiene_# c-29
tiene__con b+16
tiene__pero c-19
tiene__ver b+17 c-17
tiene__y a-26
tiene__yo b-22
tiene_carro c-15
tiene_que a-23 b+25 c-24 d-15
tienen a-16 b+19 c-20 d-16
tierr* c-17
tierra c-17
tierra$ c-17
til a+17 d-25
til_# c-18
tila c-21 d-21
tila$ b+18 c-19 d-19
till_@date b-19 c-16
till_i d-21
time d-19
time$ a+20 d-26
time__a a-24 d-16
time__had a-17
time__help a+19
time__it c-25
time__me c-18
time__that b-17 c+19 d-17
time__what a-15 b+19 c-15 d-21
time_for b+18 d-24
time_i b-19
time_is a-31
time_no a+20 c-16 d-18
timer a+26 b-23 c-28 d-23
timer$ a+23 b-16 c-21 d-21
times b-40 c+16 d-20
times$ b-24 c+26 d-25
timin* b-23 c-20
timing b-23 c-20
timing$ a-30 b-17 c-15 d+28
tio c-29
tipo a-34 c-32
tipo_# d+16
tipo_de a-20 b+19 c-16 d-18
tired a-30 b+23 c-28 d-16
tiroi* b-19
tiroides b-19
tms a-17 c-17 d+20
tms_and a-15 d+16
to d-19
to$ a-21 b-35 d+15
to_# a-17 b-15 c-17 d+18
to_@animal d-17
to_@call a-16 b-22 c+23
to_@cancel d+17
to_@drive b-35 c-25
to_@drug a+16
to_@medicine b-21 c-15
to_@stop a-18 c-19
to_@treat b-21
to__# d-16
to__@animal c-17 d-20
to__@call b-16
to__@clinician a-21 b+16
to__@medicine b-24
to__@person c-19
to__@relative a-24 b-24
to__@treat d-16
to__and a-17
to__any a+17 c-17 d-17
to__at a-18 b-22 c+16
to__back c+21 d-28
to__boss a-18
to__but a+18 b-15 c-24
to__by b-15
to__down b-16
to__first a+15 c-24
to__for b-16 c-22
to__her c+18
to__if a-17 d-17
to__in d-22
to__is a-19 b-22 c+25 d-22
to__it d+16
to__knowledge d-16
to__later b-18 d-23
to__me c-33 d+22
to__my a-26 c+17
to__no a-16 b-15 c-16 d+17
to__not a+24 b-23 c-18 d-15
to__nothing a+19 d-18
to__now a+19 d-19
to__of d-17
to__one b-23
to__out b-21 c+15 d-22
to__right a+21 d-19
to__so b-20 d-21
to__someone c+15
to__sulfa d-17
to__that c+18 d-23
to__this c-25
to__three a+18 d-16
to__times a+15 d-18
to__told c+18 d-16
to__twice a-16 b-15
to__yes a-17 b-18 c-22 d+23
to_a d-22
to_all a+24 d-19
to_ask c+16 d-26
to_be a-16 d-17
to_bees d-19
to_both b-16 c-18
to_bow c-16
to_but d-18
to_check a-17 c+24
to_codeine a+18 b-15 d-16
to_come a-20
to_do a-26 d+16
to_drink a-19 d+16
to_find a-30 b-21 c+25
to_get b-18 d-25
to_go a+24 b-23 c+15 d-32
to_have d-17
to_is b-16
to_it b-18 d+17
to_know a-25 b+22
to_look a-17 b-24
to_me b-34
to_my a-16 b-22
to_nothing a+25 b-20 d-18
to_pass a+18 d-15
to_remember a-19
to_say b-26 c+15
to_see a-18 c+19 d-22
to_sleep a+21 b-21 d-22
to_snow b+16
to_somebody d-17
to_someone c-17 d-18
to_sulfa a+22 b-16
to_take a+16 b-18
to_talk a-25
to_tell c+20 d-17
to_that c-27
to_the a-24
to_think a-23 b-25 c+23 d-16
to_this a+18 b-27 c-16
to_wake a-17
to_watch a-19 c+21 d-18
to_wear a-15 c-22
to_you b-18 c+16 d-17
toast c-19
tobac* a+15 c-16 d-18
tobacco a+15 c-16 d-18
toc a+19 b-17 c-17 d-15
toca d-27
toco a+18 d-17
toda c-37
toda__familia d-21
toda_la b-25 c-28 d+15
toda_mi d-16
todas a+20 c-33
todas$ a+18 b-25 c-18
todas__noches c-16 d+17
todas__para c-16
todas_las a-22 b-18 c-19 d+24
todav* b-60
todavia b-60
todavia$ b-33 c+16
todavia__a a+20 c-18
todavia__consigo a+15 c-15
todavia__de d-15
todavia__en c-18
todavia__la a+17 b-24 c-32
todavia__me d-22
todavia__mi a-18
todavia__se a-24 c+21
todavia__teta d+15
todavia_la b-17 c-21
todavia_no b-26 d-49
todavia_toma a-17 c-16 d+17
today b+23 c-51
today$ b+23 c-48 d-25
todo a+36 b-33 c-73
todo$ b-18 c-35
todo__ahi a+20 d-20
todo__corazon a+19 d-18
todo__de b-17
todo__del a+19 d-18
todo__dia a-26 b-15 d+22
todo__orden a+20 d-22
todo__sin b-20
todo_bien b-26 c-30
todo_el a-23 c-19 d+19
todo_en a+26 b-23 c-17 d-26
todo_eso c-21
todo_lo b-17
todo_me a+21 b-15 d-22
todo_normal a+15
todos c-26
todos$ b+18 c-24 d-24
todos__dias a-21
todos__mi c-16 d-24
todos_en c-16 d-24
todos_los a-24 b-17 d+16
todos_mis a+19 d-19
toget* a-17 c-16 d+18
together a-17 c-16 d+18
told d-36
told__am c-16
told__but a-16
told__do a-15
told__i b-24 c-24
told__not a-17
told__the d-15
told__to d-25
told__watch c+16
told_me d-15
told_that c-19
told_the d-16
told_us a+16 c-17 d-17
told_you a-16 c-15 d+17
toler* a+17 b-21 c-33
tolerated a+19 d-19
tolerated_it a+19 d-19
tolero c-19
toma c-30
toma$ c-18
toma_@medicine c-17
toma__no a+18
toma_de a-18 b+16
toma_mucho a-15 b+16
toma_pecho a-19 d+18
toma_yo a+18 c-15
tomab* a-20 c-19 d+18
tomaba a-20 c-19 d+18
tomad* c-27
tomado c-27
tomado$ b-17
tomado_nada a+20 d-20
toman* a-30 b-22 d+21
tomando a-27 b-19 d+17
tomando_@medicine c-17 d+26
tomando_diario d+15
tomar c-30
tomar* b-19
tome b-32
tome__@year a-18
tome__hace c+15 d-17
tome_algo c+16 d-17
tomo b-35
tomo$ b-25
tomo_@medicine a-36 b-33
tomo__@medicine b-18
tomo__@vehicle a+15 b-16
tomo__dias d+16
tomo__fumo a+18
tomo__la a-16 d+23
tomo__mas a-18
tomo__otra c-23
tomo__para a-21
tomo__que a+23 c-23 d-22
tomo__se c-16 d+15
tomo_de a-18
tomo_demasiado a-17 d+19
tomo_la a-16 c-17 d+19
tomo_nada a+25 d-25
tomo_ni c-16
tomo_pero a+29 b-18 c-33 d-25
tomo_todos d+16
tomo_un b-19 c-18
tomo_warfarina a-18 b-18 d+18
tomor* b-25
tomorrow b-24
tomorrow$ b-21
tongue a-16 c-16 d+17
tonig* a+18 b-23 d-30
tonight a+18 b-23 d-30
tonight$ a+18 b-21 d-28
too b-17
too__for a+19 b-18 c-18 d-18
too__honestly d+15
too__tell c+16
too__to b-32 c+18
too_early a+15 b-22 d-25
too_many a-18 b-17 c-27 d+25
too_much a-36
took b-54
took_@medicine d-15
took__@medicine a+26 c-25
took__a b-17
took__fine a+16 d-17
took__for a+24 c-27
took__it a+20 c-19 d-16
took__test d-22
took__to a-25 b-19 c-25 d+27
took_a a+19 d-21
took_it b-20 d-17
took_one d-26
took_out c-15
took_something c+16 d-15
toque a-21 c+17 d-15
toro a+21 d-18
toro$ a+15
tos d-15
touch b-24 c-26
touch* a+18 d-17
touch_it a+17 c-16
touch_of a-16 d+16
touched a+18 d-17
tough* a+15
town c-23
town$ c-17 d+15
traba* b-15 d-26
trabaja a+17 b-23 d-19
trabaja$ a+22 b-17 d-24
trabajan a+20 b-16 c-17 d-20
trabajando b-20
trabajando$ a+29 c-18 d-27
trabajar d-16
trabajar$ d-16
trabajo b-19 d-18
trabajo$ b-16
trabajo__a a+16
trabajo__mi d-16
trabajo_a d-16
track b-16 c+18
track_of c+16
trago b-23
traig* b-31
traigo b-31
traigo_marcapasos d+16
traigo_retraso c+19 d-19
train a+18 b-17 d-17
tramadol a-15 c-15 d+18
tranq* c-31
tranqui b-19 c-22
tranqui$ b-19 c-19
trans a+19 c-15 d-16
transaminasas b-21
transaminasas__me d+15
transfer a-21 b-16
transfer_was d-16
transplant a-25 b-19 c-26 d+31
transplant$ a-23 b-18 c-24 d+27
trapo a+18 b-15 c-18 d-17
trasp* a-30 c-18 d+20
trasplantada d+16
trasplantada__higado d+16
trasplantada_de d+16
trasplante a-15
trast* b-21 c-22 d+20
trastorno b-21 c-22 d+20
trastorno_bipolar a-17 b-17 c-17 d+22
trata* c-23
trataron c-16
treat a-20 c-27 d+16
treat$ a-19 c-24 d+20
treat* b-26 c-28 d+26
treated b-26 c-28 d+26
treatment a-15
tres a-20 b-52 d+26
tres$ a-26 b-29 c+24
tres_@medicine d+17
tres_@relative a+15
tres__@year d+16
tres__me d+15
tres__sin c-16
tres__y c-15
tres_y d+16
tried b-29 c-21 d+19
tried$ c-18
tried__a a-18 b-17 c-20 d+24
tried__all a-28 b-16 c-18 d+27
tried__but c-18
tried__have a+22 d-17
tried__i a+24 b-15 d-18
tried__twice d-16
tried_everything a-18 b-22 c-23 d+23
tried_it a+19 b-22 c-32
tried_one c-21
trime* a-30 b-23 c-28 d+32
trimester a-30 b-23 c-28 d+32
trimester$ a-30 b-23 c-28 d+32
trist* a+31 b-25 c-24 d-26
triste a+22 c-19 d-16
tristeza a+19 b-17 d-16
tristeza$ d-16
troca d-20
troca$ d-20
troub* c-40
trouble c-40
trouble$ a+20 c-23
trouble__i a-20 c-18 d+20
trouble_with a+15
truck a+22 c-17 d-21
truck$ b-36 c-34
truck* d-26
trucks d-26
truen* c-17 d+15
truene c-17 d+15
trust d-21
trust_it a-15 c+17 d-17
try a+44 b-33 c-31 d-45
try_again a+20 b-17
try_me a+15
tryin* a-30 c+17
trying a-30 c+17
trying$ c+16 d-17
trying__get c+16
trying__one c+19 d-19
trying_to a-28
tuani* a-16 d+17
tuanis a-16 d+17
tubal a+21
tubal$ a+21
tubes a+21 d-16
tubes_tied a+19
tucke* b-19 d+17
tucked b-19 d+17
tucked_in b-18 d+17
tuesday a+15 c-29
tumor c-23
tumor$ a+19 d-18
turn a+23 d-23
turn_# a+23 d-23
turn__@date a+20 d-20
turn__in a+18 d-18
turne* a-29 d+19
turned a-29 d+19
turned_# a-29 c-18
turned__@date a-22 d+22
turned__in a-22 d+22
turned_into b-16 c-16 d+15
turno a+19 b-27 d-30
turno$ b-20 d-22
tutor* a+16 b-16
tuve a-26 b-55
tuve__con a-18 b-17 c-18 d+19
tuve__de c+21 d-23
tuve__en a-19 c-22 d+23
tuve__infarto d+17
tuve__mi c-21 d+19
tuve__reaccion c-16
tuve_a c-21 d+19
tuve_hepatitis c+25 d-26
tuve_un a-31 b-31 c-20 d+33
tuve_una a-16 b-29
tuvie* a-16 c-16 d+17
tuvieron a-16 c-16 d+17
tuvieron_que a-16 c-16 d+17
tuvo b+30 c-22 d-32
tuvo_eso a-22 b+21
tuvo_un d-16
twent* c-21
twenties c-16
twice b-50
twice$ b-31
twice__day d+15
twice_a b-18 c-21 d+16
twin c-20 d-17
twin_does a+16
twins a-26 c-29 d+27
twins$ a-23 b-27 c-22 d+26
two b-63 d+15
two_@medicine a-18
two_@month a+19 c-17 d-19
two_@person a-17
two_@year a+22 b-24 d-25
two__@medicine b-18 c-21
two__@month d-19
two__@stop a+17
two__@year b-22
two__a c-17
two__ago a-16
two__and c-28
two__another a-16 d+16
two__away d-16
two__both a-17
two__dry a+17 d-16
two__not a-17 d+16
two__shy a+17 d-17
two__the a+16
two__this a-24 b-22
two_days a-16
two_for a-16 d+18
two_heart d+16
two_just a+23 d-20
two_lines a-24 c-20 d+23
two_stents d+15
tylenol a+23 c-25 d-19
uber a+23 c-32 d-43
uf c-25
ugly a-18 c-19 d+21
uh a+20 b-32 c-29
uh$ a+27 b-19 c-23 d-28
uh_huh a-17 b-20 d+20
ultim* b-30
ultima a-16
ultima__salio c+15
ultima_vez a-16
ultimo b-18
ultra* b-36
ultrasonido a-23 b-21 c+22 d-19
ultrasonido$ a-18 b-16 c+17
ultrasound b-27
ultrasound__week a-17
un a-15
un_@drink a+17 b-17 c-23
un_@month a+19 b-19 c-21
un_@vehicle a+17 c-29 d-25
un_@year a+31 b-26 c-27 d-22
un__# b-22
un__@drink b-16
un__@symptom c-15
un__@year a-20
un__a b-28
un__alta a-17 c+15
un__chiquito a-17
un__de b-52
un__desde b-16 c-18 d+18
un__dormir a+16 b-19 d-23
un__el a-22
un__este a-17
un__hace a-29 b-22 c-30 d+32
un__la b-25
un__las c-16
un__lo a-22 c+16
un__mas a-15 c+18 d-19
un__me a-17 c-20 d+24
un__mejor d-17
un__mi b-24 c-16 d+16
un__nomas c-24 d-20
un__para a+17 b-31 d-26
un__por d+18
un__que a-17 b-27 c+23
un__rinon a-19 d+19
un__sin a-26 b-27
un__y b-32
un_ataque c-22
un_brote d+20
un_choque d-19
un_chorro a-17 d+17
un_coagulo d+20
un_derrame c-32
un_dia a-30 b-16 d+17
un_episodio d+18
un_infarto c-24
un_par a-18 c-17 d+18
un_poco a-28 c+32 d-26
un_preinfarto a-16 d+18
un_ratito a-16
un_rato b-20 c-20
un_reloj a+21 b-16 d-19
un_rinon a-28 b-16 c-30 d+29
un_roble a+19
un_sarpullido a-16
un_solo a-19 d+19
un_soplito a-17 c+17
un_soplo a-24 c-34 d+34
un_tumor d+16
un_ultrasonido a-15 c+15
un_viaje a+16 d-16
un_vinito a+25 c-22 d-23
una a-16 b-21
una$ b-27 c-21
una_@clinician d-22
una_@drug a+27 c-28 d-22
una_@medicine d-28
una_@relative a-24 b+23 c-19 d-16
una__# a-17 d+19
una__@day a+21 b-18 c-20 d-20
una__@medicine a+20 d-20
una__@month a+21
una__a a-22 d+24
una__cayo a+18 c-17 d-16
una__cinco a-16 c-21 d+20
una__con a-20 b-15
una__de a-22
una__dos d-17
una__el b-20 d-25
una__en a-18 b-36
una__eso b+15
una__la b-29 c-19
una__los c-15
una__mas a+18 d-15
una__me b-18
una__nomas a-20 c-18
una__otra b-21 d-26
una__por b-19 c-22
una__que a-28 b-29 c+23
una__retraso c+16 d-20
una__se c-18
una__un c-15
una__y a+17 c+21 d-35
una__ya d-17
una_copa a+17
una_crisis a-18 c-17 d+16
una_embolia a-23 b+17
una_gota a+15
una_hora b-25 c-19
una_inyeccion d-17
una_manchita a-16 c+17 d-16
una_manzana c-18
una_no a-19 b-17 c-24 d+24
una_para a-16 b-18 d+18
una_que b-17 d-22
una_reaccion a-20 c-20 d+23
una_semana a-16
una_sola a+21 b-21 d-18
una_valvula a-16 c-17 d+17
una_vez a-16 b-52 c+29 d-19
una_y b-16 d-27
uncle c-18 d-23
under d-18
under$ a-18
under* d-18
under__@relative a+16 b-16 d-15
under_a a+17 b-19 c-15
under_control c-18
under_that a-19 d-16
underage a+16
unfor* a-23 b-26 c-20 d+25
unfortunately a-23 b-26 c-20 d+25
unico a+26 b-40 c-33
unico__es b-16
unico_malo a+17
unico_que a+21 b-22 c-16 d-20
unive* d+16
universidad d+16
unles* b-32 d-27
unless b-32 d-27
unless__count a+15
unless__is a+16 c-17
unless__the a+16 c-17
unless_it a+16 c-17
unless_you c-16
uno d-25
uno__otro a+17 c-16
uno__saber b-17 c+16
uno_a b-17 c+16
uno_ni a+17 c-16
unos b-34 c+27 d-15
unos__y b-17 d-23
unos_dias a-20 c+24 d-22
unos_dicen c+16
until c-20
until_@date d+15
up b-31
up$ a-45 b-33 d+20
up__# c-20
up__alley a-15
up__but a+28 c-16 d-30
up__down a-15 c+21 d-25
up__during c-17 d+17
up__er c-16
up__everybody a-16
up__last a-24 b+17 d-17
up__me c-15
up__my a-17
up__night c+18
up__surgery a+16
up__the b-22
up__you a-17 b+20 c-17 d-20
up_a b-16
up_all d-22
up_and a-18 c+16
up_fine a+16 c-18
up_for c-17
up_in b-17
up_there b-22 c-30
up_to d-26
urgen* a-22 b-21
urgencias a-20 b-20
urgencias$ a-18 b-18 d+15
urolo* a-25
urologist a-17
us b-33
us__it c-16 d+15
usaba d-22
usado a+16
usar a+16 b-16 c-22
use$ c-18
use_@drug c+17
use__for c+18
use__other a+18
use_a d+15
used b-30 c+17 d-22
used__a c+16 d-17
used__be b-16
used__hear c-15
used_it a+15 c-19
used_to a-15 b-27 c+22 d-16
using a-40 b-31 d+24
using_protection a-16
uso b-18
uso__@medicine a+22 b-17 c-20 d-21
uso_drogas a+20 d-16
usted a-17 b+21 d-26
usted$ c-18
usted* a-32 b+36 c-42 d-19
usted_que a-18 b+17
ustedes a-32 b+36 c-42 d-19
ustedes$ c-23
ustedes__@year d+15
usual c-25
usual$ c-22 d-31
utero a+17
uti a+17 d-25
uti__@month a-22
uti__@year b+15 c-21
uti__now a-20 d+19
uti_right a-20 d+19
utis a-44
utis$ a-16 b-20 c-23 d+28
utis_count b+18 c-19 d-17
va b-23 c-24 d+17
vale a-24 d+21
valen b+17
valen$ b+17
valve a-34 b-29 c-19 d+31
valve$ a-19 b-17 c-17 d+29
valvu* a-21 c-20 d+22
valvula a-21 c-20 d+22
valvula_mitral d+15
vamos b-28
vamos_a a-23 b-18
vamos_en d-17
van a-18
vape d-30
varia* b-16 c-21 d+16
varias b-16 c-21 d+16
varias$ d+18
varon b-24 c-23
varon$ a+28 b-18 c-18 d-22
vasec* a+31 b-27 c-20 d-24
vasectomy a+27 b-24 c-19 d-21
vasectomy$ a+19
vaya a-25 b-23 c+17
vaya__a b-17 c+17
vaya__saber b-17 c+17
vaya_uno b-17 c+16
ve b-22
ve_el c-15 d+18
veces a-28 b-54 c+27
veces$ a-25 b-25 d+19
veces__@clinician d-15
veces__de c+20 d-16
veces__la c+16
veces__mas c+21 d-18
veces__me a-15 b-15 c+17
veces__no a-17 c+26 d-17
veces__que c+20 d-18
veces__y c+15
veces_me c+17 d-20
veces_oigo d-18
veces_y b-16 c-16
vecina a-31 b+24 d-20
vecino a-26
veia a-21 b-20
veia__no a-16 c-16 d+16
veia__que a-17 c-19 d+19
veia_cosas a-16 b-15
veint* b-19
veinte b-19
veinte$ b-15 c-15 d+16
vejiga b-24 c-37 d+23
vemos a-15 b-21 c-29 d+21
vemos$ b-17 c-22
vengo a+18 d-25
veo a-23 c+25 d-18
ver a-42 b-32 c+49 d-37
ver$ c+24 d-23
ver_como a-21 b-19 c+22 d-22
ver_quien a-22 b-18 c+24 d-19
veran* b-17 c-16
verano b-17 c-16
verda* c-27
verdad c-27
verdad$ d-35
verem* a-24 b-25 c+27 d-28
veremos a-24 b-25 c+27 d-28
veremos$ a-24 b-25 c+27 d-28
vesic* a+16 d-25
vesicula a+16 d-25
vesicula$ a+18 b-17 c-16
vet a-23 c-19
vez b-47 c+23
vez__@relative c+17
vez__alta d-15
vez__en a-19
vez__los a-18
vez__me a-16
vez_con c+21 d-20
vez_en b-24
vez_mi c+17
vez_pasada c-20
vez_pero a+16
vi a-33 b+21
vi_cosas a-24 b-31
viaje c-25
viaje$ b-22 c-21
viajo a+19 d-20
viajo_a a+16 d-17
vice a+18 b-17 c-17 d-17
vice$ a+17 b-15 c-17 d-17
vicio* a+18 c-20 d-20
vicios a+18 c-20 d-20
vicios$ a+19 c-18 d-19
vida a+18 b-35 c-30
vida$ a+26 b-30 c-28 d-17
vida__el a-21 d+16
vieja b-32 c-29 d+23
vieja_me d+18
viejo b-31
viend* a-24 b-34
viendo a-24 b-34
viene b-31 c-32 d+17
viene$ a+24 b-17 d-25
viene__en a-20 d+17
viene__mi d+16
viene_de a-17 d+16
viene_otro a-17
viernes a-37
viero* d-17
vieron d-17
vietn* a-18 b-16 d+18
vietnam a-18 b-16 d+18
vietnam_vet a-18 b-16 d+18
vigil* a-31 b-24 d+15
vigilan a-28 b-22 d+16
vigilan$ b-16 c-24 d+25
vine c-18 d-19
vinit* b-26 c-27
vinito b-26 c-27
vinito_con a+16 d-16
vino a+20 b-19 c-32
vino__@day c-16
vino_el c-16
vino_en a+20 c-20 d-17
viole* a-20 c-16 d+20
violent a-20 c-16 d+20
virge* a+22 b-25 c-21
virgen a+22 b-25 c-21
visio* b-17
vision a-17
visiones a+16
visit a-17
visits a+18
visto$ a-17 c+18
vitam* c-27
vitaminas c-27
vitaminas$ a-22 b+22 c-19 d-26
vitaminas_y b-33 c-17
vitamins a+17 c-30 d-21
vivo a+30 b-32 c-27 d-17
voces a-21 b-16
voces$ a-19 b-25
voces_cuando c-20 d+20
vodka c-20 d+16
voice* b-31 c-32 d+16
voices b-27 c-29 d+21
voices$ b-16 c-21 d+17
voices_yes d+15
volve* b-18
volver b-18
volvi a-30 b-24 d+27
volvi* a+16 b-18 d-16
volvi_a a-27 b-23 c-34 d+31
volvio a+16 b-18 d-16
volvio$ a+16 b-18 d-16
vomit* c-16 d+15
vomite a-23 b-19
vomiting a-22 c-18 d+17
vomito d+16
voto a-18 d+18
voto_desde a-18 d+18
voy b-37 d+17
voy$ a+16 b-48 d-20
voy__# d+17
voy__@month a-18 d+17
voy__@vehicle a+20 b-17 c-17
voy__al d-21
voy__bano d-17
voy__camino a+17 d-20
voy__el b-16
voy__ese d-17
voy__ir c-21 d-23
voy__la a+16 b-15
voy__los a-25 d+23
voy__mi c-22
voy__poder b-18 c-15
voy__si b-17 c-19
voy_al b-16
voy_con c-20 d+25
voy_en a+33 b-28 c-33 d-29
voy_mucho d-15
voy_para a-32 c-17 d+29
voy_por b-17
voy_solo b-16 c-18
vuelv* c-16
vuelvo c-16
wait c-43
wait$ a+17 c-21 d-25
wait__am a+18 d-18
wait__i b-25 c-15
wait__that a+17
wait_i b-16
wait_no b-22
wait_till a+22 d-19
wait_to a-16
waite* a+28 b-31 c-17 d-22
waited a+28 b-31 c-17 d-22
waiti* b-46 c+26 d-24
waiting b-46 c+26 d-24
waiting__@relative d-18
waiting__a d+16
waiting__my b-21 c+19 d-34
waiting__the b-23 c+17 d-24
waiting_on b-33 c+35 d-42
waiting_to c+16
wake a-20 d+17
wake_up a-20 d+17
walgr* a-19
walgreens a-19
walk a+17 c-19
walke* b-23 c-23 d+20
walked b-23 c-23 d+20
walked_in a-19 b-15 d+20
walki* b-26 c-30
walking b-22 c-26
walma* a+16 d-16
walmart a+16 d-16
want d-28
want$ a-21 b-19
want__know c-17
want__to d-18
want_it d-15
want_the c-17 d-16
want_to a-15 d-32
wante* b-21 c-23
wanted b-21 c-23
wanted_to a+16 b-19 c-20
wants b+19 d-29
wants__know b+23 c-30
wants_to b+20 d-22
ward_for c-17
warfa* a-20 c-17
warfarin c-24
warfarina a-20 c-17
warfarina$ a-20 c-16
was b-20 c+25 d-22
was$ b-17
was_@sick c-18
was_@symptom a-23
was__# b-16
was__@drive a+18 d-18
was__@relative b-23 d-23
was__a a-23 b-20
was__again b+17
was__and a-17 b+18
was__bit a-15
was__blood c+15
was__but b-19 d-29
was__depression a-18 b+17 d-15
was__drunk b+17 d-18
was__for b-16 d+16
was__i b-31
was__in b-22 c+18 d-23
was__last b-16 c-20 d+19
was__me c-17
was__not a+27 b-20 c-20 d-32
was__now a+16
was__on d-20
was__once a-23 b-22 c+28 d-25
was__one b-15
was__out d-16
was__problem c-16 d+18
was__stroke c-18
was__that c+16 d-19
was__the a-27
was__to a+23 b-30 d-18
was__week a-23 c+16
was_a a-20 d-16
was_adopted a-16 c+19 d-16
was_at c-17 d+17
was_bipolar a+21 b-19 c-16
was_but a+17 d-18
was_clean a+30 b-18 c-28 d-29
was_fine a+28 c-19 d-27
was_going a+16 c-22
was_high c+17 d-27
was_in a-23
was_last b-17
was_not a-26 d+20
was_on a-32
was_out a-15
was_planning d-23
was_positive c-18 d+16
was_so b+15
was_the c-19
was_up c+16
was_wild a-18 b+19 d-21
wassu* a-20 d+21
wassup a-20 d+21
wassup$ a-20 d+21
watch a-22 b-22 c+17
watch* a-17 b-25 c-20 d+28
watches c-15
watching a-24 b-21 d+27
water b-15 d-22
way b-44 d+28
way$ b-26 c-18
way__i a-16
way_past b-17
we b-35
we__# b-16
we__a c-21 d-24
we__another b-15
we__at a+21 d-19
we__be c-16
we__flat a+16
we__good a-21 d+21
we__in b-16 c-16
we__it b-16
we__later a+17
we__no a+20 c-21
we__not a+17 b-20 d-30
we__out a-20 c+16
we__protection a-16
we__see c+20
we__the b-15
we__to a+20 b-17 d-18
we__together a-17 c-16 d+18
we__trying c+16
we__using a-16
we_are b-19
we_do a+23 b-20 c-18 d-19
we_had b+16 d-20
we_have a+21 b-27 d-23
we_just a-17 d+18
we_stopped b-16
we_will a-15 b-19 c+15
weak b-17 c-25
weak_@body c-15
weane* b-16 c-20
weaned b-16 c-20
weaned__@month a+18 d-19
weaned_him a+20 d-18
wear a-27 c-33 d+20
wear_pads b-15 d+16
weath* a-15 d-22
weather a-15 d-22
weddi* a+18 c-15
weddings a+18 c-15
weddings$ a+15
weed c-18
week b-25
week_@late a-17
week_and a-17 c-19 d+22
week_in a-30 b-18 c-15 d+28
week_of a-18
weekend b-26
weekends a-20 c-26 d+20
weeks b-48
weeks$ a-25 b-24 c-28 d+30
weeks_@late c+24 d-25
weeks__@day c-15
weeks_along d+16
weeks_on c-15
weeks_to d-18
weigh* d-22
weight d-22
weird a-28 c+23 d-24
weird_but a-16 c+16
well c-22
well$ b-24 c-29 d+24
well: b-44 c+15
well:@animal a+25 b-24 c-19 d-25
well:@body a+26 c-18 d-30
well:@day c-20
well:@month a-26 c-15 d+24
well:@person a-25 b-21 c-19 d+25
well:@sick c-32
well:@symptom a+23 c-17 d-24
well:@thanks a-34 b-36 c-36 d+38
well:a a-39 b-48 d+24
well:ahi a-31 b-19 c+30 d-27
well:all c-28
well:and a-29 b-18
well:ando a+20 b-25 c-45
well:antes a+21 b-30 c-23
well:as d+16
well:at a-21
well:at_all a-16 d+17
well:awful a+19 d-16
well:bad b-22
well:be a+17 d-25
well:bed a+17 c-18
well:been a+33 b-17 d-45
well:befor* b-22 c-22
well:before b-22 c-22
well:bette* a-46
well:better a-46
well:better_some c+21 d-19
well:bien a-35 c+17
well:bien_y a-20 c+24 d-25
well:can a-24 c-18 d+19
well:como a+24 b-37 c-39
well:compl* a-31 b-20 c-23 d+32
well:con d-23
well:could a+21 b-16 d-23
well:cryin* a+21 c-19 d-22
well:crying a+21 c-19 d-22
well:crying_all a+17 c-15 d-18
well:day b-25 d-26
well:days c+24 d-27
well:de b-26 c-35
well:decir b-17 d-17
well:down a+24 c-17 d-28
well:en b-17 c-24
well:estad* b-24 c+23 d-32
well:estado b-24 c+23 d-32
well:far a-23 c-18 d+22
well:feel a+30 b-23 c-29 d-31
well:fin a-25 b-20 c-21 d+26
well:first a-22 c-24 d+24
well:first_time a-18 d+17
well:for a-18 d+17
well:for_the a-18 d+17
well:good b-18
well:good_some c+18 d-23
well:gracias a-26 b-23 c-23 d+27
well:he a+21 c-16 d-20
well:he_estado a+21 c-16 d-20
well:hit b-16 c+18 d-26
well:hones* a+21 b-18 c-40
well:honestly b-17 c-35
well:i a+25 b-17 c-31 d-22
well:in b-36 c-17
well:la b-22 c-30
well:la_verdad a+25 b-23 c-23 d-24
well:like a+40 b-52 c-54 d-28
well:like_a b-18 c-17
well:mal a-36 b-16 d+21
well:me b-33 c-46
well:mejor a-51 b-30 c+23
well:mejor_que c-16
well:much b-17 c-23 d+19
well:muy a-32 b-18 c+24
well:nada c-16
well:no b-34
well:no_me a-24 b-16 c-31 d+28
well:not a-24 b-29 c-47 d+35
well:of a-19 c-15 d+19
well:on a-40 b-27 d+17
well:one a-19
well:para b-21 d-30
well:por a-25 b-20 c-21 d+26
well:por_fin a-25 b-20 c-21 d+26
well:puedo c-20 d+16
well:que a+37 b-28 c-18 d-31
well:que_antes a+21 b-30 c-23
well:que_si a+24 c-23
well:same a+23 b-18 c-16 d-20
well:say a+18 b-18 d-25
well:si a+26 b-18 c-22 d-20
well:sin b-20 c-29
well:since a+43 b-23 c-36 d-44
well:smile* a-19 d+18
well:smiled a-19 d+18
well:so b-27 d+16
well:so_far a-23 c-18 d+22
well:some a-20 b-18 c+30 d-33
well:some_days c+24 d-27
well:still a+30 c-30 d-25
well:still_the a+16
well:thanks a-20 b-24 c-22 d+27
well:the b-25 c-39 d+18
well:the_first a-18 d+17
well:the_same a+16
well:time a-28 b-18
well:time_in a-18 d+17
well:to a-19 b+31 c-22 d-41
well:today b-19 c-19 d+17
well:too a-29 b-19 d+19
well:un b-17 c+21 d-27
well:verda* a+25 b-23 c-23 d-24
well:verdad a+25 b-23 c-23 d-24
well:week c-29 d+16
well:well a-19 b+21 c-22 d-20
well:what a-15 b+19 c-21 d-19
well:worse a-19 b-16 c+24 d-28
well:y a-40 b-21 c+38 d-32
well:¿ b+24 c-20
well__is d+18
well_i c+21 d-24
wellbutrin a+15 b-19 c-28
went$ a+20 d-20
went_@symptom d+16
went__and d+16
went__but a-17
went__in d+18
went__it a-20 c-21
went__on d+15
went__once a-18 c-22 d+21
went__place a+15 d-15
went_in b-17 c+19 d-21
went_to a-28
went_with a+15 d-15
were b-44 c+18
were__@date c-18
were_born a+16 d-15
were_not a-16
what a-65 b+52 d-42
what$ a-43 b+46 c-29 d-35
what_@medicine b+17
what__@clinician a+16
what__@treat c-16
what__a d-17
what__as b+18 c-22 d-16
what__difference b+15
what__exactly b-19 c+19
what__gives a+16
what__have c-16
what__i a-28 c-19 d+17
what__is a-21
what__it a-16 b+16 d-20
what__mean b+18 c-16
what__my b+20
what__need d+16
what__not a-18 d+22
what__of c-18
what__psychosis b+22 c-18
what__she b+18 c-18
what__that c+15
what__the b+19 c-28
what__they b+16
what__up d+16
what__was c+17
what__you a-17
what_about a-15 d-17
what_counts b+22 c-26 d-20
what_did b+15
what_do c-24 d+20
what_for b+22 d-20
what_have a-18 d+22
what_if a-18 b+32 c-41 d-23
what_is d-26
what_it b-16 c+23
what_kind b+20 c-24 d-20
what_the b-16
what_they b-23 c+26 d-25
what_time b+19 d-16
whate* a-27 b+15
whatever a-27 b+15
wheel a+21 b-20 c-17 d-18
when b-16
when$ a-30 b+30 c-25 d-31
when__# c-24
when__@relative a+18 c-18 d-17
when__@sick c-18 d+16
when__am c+21 d-33
when__bad d+18
when__broke d-17
when__fly a+21 b-21 c-19 d-20
when__gave a-23 c-18 d+24
when__get c-18 d-17
when__gets d+17
when__had a+16 c-22
when__in a-18
when__it b-19
when__like a-17 c+20
when__nervous b-17 d-17
when__not a-16
when__was b-25
when__were a+16 d-16
when_i a-20 b-33 c+17
when_it a-24 b-21
when_my a+15
when_pigs a+21 b-21 c-19 d-20
when_the c-17
when_they c-23 d+17
whene* a-28 b-36 d+24
whenever a-28 b-36 d+24
whenever__want a-16 b-21
where a-17
where_we a-21 b-20
which a-30 b+21 d-42
which_@medicine a-16 b+17 c-17
which_@place b+16
which__is b+15
which_of b-16 c+16
which_one a-20 b+25 c-24 d-18
which_ones b+16 c-15
while a-21 c+16
whiskey a-16 d+16
whist* a+19 d-20
whistle a+19 d-20
whistle$ a+19 d-20
who a-16 b+32 d-43
who__ask c+15
who__asking b+18
who__know b+17 c-19
who__knows b-20
who__me a+16 d-17
who__off c+16
who__the a+19 b-19 d-19
who__these b+16
who__this b+16 c-19
who__to b+22 c-25
who_has a+19 d-19
who_is d-20
who_knows a-17 b-23 c+28 d-24
who_sees b+21 c-18 d-18
who_wants b+17 c-19
who_you b-16 c+17
whole b-38 c-19
whole__in a-18 b-16
whole__of c-15
whole_family b-16
whole_list b-17
why a-58 b+42 c-33
why$ a-36 b+36 d-39
why__am a-15
why__you b+16
why_i a-16
why_not a-31 b-25 c-31 d+32
widow* b-17 c-16 d+15
wife b-24 d+15
wifes b-18
wild c-25
wild$ a-18 b+19 d-21
wild_@animal d+15
wild__could d+15
wild__i d-17
wild__not d+15
will c+20 d-19
will$ a-19 b-18
will_@drive a+16 b-29 c-19
will__@vehicle b-18
will__a a-16 c+16
will__able a+15
will__anything b+16 c-16 d-16
will__be a+16 c-33 d-23
will__her b-19 c+24
will__it b-16 c-27
will__know a-15
will__make a-19
will__my b+19 c-22
will__out a-20 c+20
will__someone a-18 c+18 d-16
will__take d-17
will__that a-18 b+19 c-20 d-17
will__the a-22
will__then b-18 d-18
will__there b-16 c-28 d+20
will__to d-23
will__work a+18 d-17
will__you b-26 d-18
will_ask a-24 d-18
will_be b-39 c-33
will_come b-16
will_do b-22 c-17
will_find a-26 b-22 c+29 d-21
will_get a-16 c+16
will_have a-17
will_i a-19 b+24 c-22 d-15
will_it a-25 d-31
will_know a-21 b-19 c+22 d-21
will_let b-17 c+16
will_make b-16 c-22
will_not a+32 b-23 d-25
will_see d-29
will_take b-15
will_you b+20 c-18 d-16
willi* a-19 b-18 c-19 d+21
willing a-18 b-17 c-17 d+19
willing$ a-16 d+18
wine a+18 b-24 d-20
winte* a-17 b-17 d+20
winter a-17 b-17 d+20
wish a+46 b-37 c-44 d-33
wish__could a+19 b-20 c-22
wish__say a+19 c-17 d-17
wish_i a+23 b-25 c-25
with c-22
with_@medicine d+17
with_@relative d-16
with__@animal b-19
with__@clinician d-22
with__@medicine b-16
with__count b+17 c-19
with__in c-22 d+15
with__on a-20 b-18 c-21 d+23
with__place a+15 d-15
with_a b+16 c-27
with_another d-15
with_bells a-20 b-18 c-22 d+23
with_her d-20
with_it c-34
with_me c-28
with_my b-16
with_that a-16 c-20 d+24
with_twins b-16 d+16
witho* b-21
without b-21
without__@medicine d+15
without_a c-18
woke a+17 b-27 d-16
woke__fine a+16 c-18
woke__it a-16
woke_up a+17 b-27 d-16
wonde* a-21 b-23 c+26 d-16
wondered a-21 b-23 c+26 d-16
wondered_about b-19 c+20
words a-23
words$ d-16
work b-25 d-24
work$ b-44 c+21 d-16
work__day a-16 c-17 d+18
work__me a-17 d-23
work_as c-15
work_fine d-20
worke* b-22 c-21
worked b-22 c-21
worked$ a-23 d+25
worki* b-35
working b-35
working$ a+32 b-16 c-29 d-31
working_# a-21 d+19
working__it a-22 b-16
working__my a-18 d+18
working_it a-23
working_on a-24 b-18
works c-50
works$ a-18 c-38 d+15
works__me a-16 d+17
works_for a-18 d+21
worri* a-26 b-21 d+25
worried a-27 b-19 d+25
worried$ a-27 b-19 d+25
worry a-17
worse a-21 b-17 c+26 d-26
worse$ b-19 c+18 d-28
worst c-17
wort$ c-15
would b-17
would$ a-16 c-24 d+19
would_@drive a+20 d-20
would__@call b-17
would__a a+19 b-20 c-25
would__ask a-21 c+25 d-19
would__be a-20 c-18 d+25
would__better b-22
would__by a+15
would__check c+16
would__did a+16 d-16
would__first a+28 c-15
would__go a-18 d-15
would__have d-24
would__i a-16 c+20 d-26
would__if a-17 c-25
would__it b-20
would__know a-17 b+20
would__me c-17
would__miss c-22
would__my b-20 d-20
would__not b+17
would__say a-19
would__so a-22
would__talk a-17
would__than a-17
would__that a-22 b+15
would__the a+17 c-18 d-20
would__yes a-30
would__you a+26 b-30 d-21
would_be b-43
would_have b-17
would_i a-22
would_know a-19 b-28 c+28 d-17
would_like a-19 c-16
would_not b-26
would_rather c-31 d-20
would_say a-19
would_tell c+16 d-16
wow a-20 b+21 c-21 d-18
writi* a-21 b-17
writing a-21 b-17
wrong a+22 c-31 d-35
wrote a-22
x c-30 d+20
xanax a-27 b-20
y b-20
y_@clinician d+16
y_@drink b-16
y_@howmuch a-23 b+16 c-20
y_@medicine b-42 c-49 d+26
y_@treat b-22 c-22 d+26
y__# d-25
y__@drug d-21
y__@medicine b-15 c-35 d+22
y__@relative c+19 d-25
y__@stop b-15
y__@treat a-16
y__aviso a-18 c+20
y__bien a+17 b-16
y__cayo c-17
y__con c-23
y__contar a+22 b-20 c-17 d-17
y__de c-35
y__derrame a-15 d+17
y__dice a-16
y__digo a-16 d-18
y__dos c-18
y__el a-16 b-22
y__en c-19
y__hay a+17 c-25
y__jaja a-20 b-21 c+17
y__limpio a+18 d-16
y__los b-19
y__mal d-30
y__mas a+21 d-21
y__me a-27 b+19
y__nada a+26 c-30 d-20
y__nadie c-16 d+19
y__no a-24 c+16 d-18
y__para b-17 c-16
y__perfectos a+17 d-18
y__por a-23 c+19
y__que a-24
y__se a-20 c+19
y__si d-19
y__sin a+19 c-19 d-16
y__tengo d-16
y__todo a+16 d-19
y__un a-17 d+15
y__ve d+16
y__y d+17
y_a a-21 c-16 d+17
y_anda d+16
y_bien a+22 b-19 d-22
y_clopidogrel d+16
y_el c-18
y_era c-16
y_eso a-16 c-18
y_estoy c-17
y_hasta a+16 b-17 c-19
y_la b-21
y_le a-16 b-19 c+19 d-15
y_luego a-18
y_me b-29 c-20 d+19
y_medio a+25 b-26 c-20 d-19
y_mi c+22 d-17
y_mitad a-23 b-23 c+24 d-22
y_nada a-19 c-29 d+21
y_ni c-24
y_ninguna a-27 d+27
y_no b-21
y_nunca d-15
y_otra c-15
y_otro a-30 c+31 d-25
y_sali a+16 d-15
y_salio a+22 b-17 c-27 d-16
y_salva a-16 b-15 d+17
y_se d+16
y_seguimos a+22 b-18 c-20 d-21
y_si a-36 b+36 c-31 d-32
y_sigo c-16
y_sin a+16
y_tomo c-16 d+21
y_transaminasas a+16 d-16
y_una d+17
y_ya a+31 b-45 c-21
y_yo a-20 c-25 d+23
ya c-47 d+17
ya$ a+22 b-22 c-16
ya__@clothes a-16 b-22 d+18
ya__@medicine b-15
ya__@relative b-16
ya__@thanks a-22 b-18 d+22
ya__a c-19
ya__casa a-16 d+18
ya__con a-21 c-19 d+24
ya__cuenta b-18 c-16 d+15
ya__de b-18
ya__dije a-22 b+18
ya__doy a+21 d-21
ya__el c-17
ya__esa a-20 b+17
ya__ese a-22 b+21 d-20
ya__eso a-30 b+28 c-17 d-23
ya__fue c-18
ya__interesa a+18 d-18
ya__jubilado d+15
ya__la b-50 c-23 d+19
ya__le a+18 d-18
ya__llego a+23 b-18 d-22
ya__lo a-24 c-20
ya__los b-25 c-17
ya__mande a-18 b+24 c-21 d-15
ya__mi c-34
ya__mis a-16 c-17
ya__nace a-24 d+21
ya__para b-16
ya__pregunte b-18 c-15
ya__quien a+18 d-18
ya__todo b-30 c-16
ya__tomo b-16
ya_casi a-19 d+18
ya_cerro a+21 d-21
ya_comi a-22 b-19 d+22
ya_en a-27 b-21 d+26
ya_esta b-22 c-17
ya_estoy a+23 b-37 c-26
ya_hasta a-20 b-16 d+20
ya_hice a-19 d+20
ya_le b+24 c-22 d-19
ya_les a-20 b+18 d-16
ya_llego d-19
ya_llegue b-17 d+20
ya_lo c-18
ya_me c-36
ya_mero b-22 c-15
ya_no a+16 b-30
ya_paso b-18
ya_pedi a-21 d+22
ya_perdi b-18 c-16 d+15
ya_tengo b-22 c-17
yea a-35 b-30 c-32 d+43
yea$ d+19
yea__is d+16
yeah b-49 c-53 d+21
yeah$ a-35 b-25 c-23 d+33
yeah__@relative d+15
yeah__i a-24 b-16 c-20 d+30
yeah__was d+16
yeah_a d+16
yeah_in d+16
yeah_it c-15 d+19
yeah_my d+19
year d-16
years b-17 c-18
yello* c+16
yellow c+16
yep a-28 b-27 c-25 d+30
yep$ d+20
yerno b+16
yes b-29 c-20 d+23
yes$ a-36 b-20 d+34
yes_@cancel a+16 b-22
yes_@medicine a-15 d+16
yes__# a+20 d-20
yes__@drive d+19
yes__@medicine a-24
yes__@relative a-28 b-25 c-16 d+32
yes__a a-18 d+18
yes__am a-23
yes__both a-20 d+21
yes__do a-17 b-19 d+16
yes__drink c-26
yes__has a-15
yes__have a-22 d+27
yes__i b-18
yes__is a-32 b-25 d+32
yes__it b+16 d-24
yes__last d+16
yes__my d+17
yes__no b-35
yes__not b-23 c-27
yes__now a+15 d-16
yes__still a-18
yes__was a-15 d+17
yes_a a-26 b-25 c-19 d+32
yes_and a-19 b-27 c+20
yes_but a-27
yes_i c-19
yes_in a-17 d+20
yes_maam a-15 d+15
yes_me a+19 b-17 c-18
yes_my a-26 b-22 c-15 d+28
yes_oh a+18 d-18
yes_sir a-15 d+19
yes_to b-27 c-23
yessi* a-20 d+26
yessir a-20 d+26
yessir$ a-15 d+20
yeste* a+27 b-22 c-27 d-19
yesterday a+27 b-22 c-27 d-19
yesterday$ a+21 b-21 c-25
yet b-20 d-23
yet$ b-15 c+22 d-40
yo a+18 b-50
yo$ a+21 b-24
yo_@drive a-20 b-16 d+21
yo__@medicine a+15
yo__@relative b-15
yo__en b-23
yo__la b-27
yo__lo b-17
yo__nada a+16 c-16
yo__no d-27
yo__que b-16
yo__sano a+19
yo__se a-20
yo__solo a+17 d-16
yo__soy b-15
yo__voy d+17
yo_jamas a+17 b-16
yo_le b-22 c-17 d+22
yo_me a+20 d-19
yo_nada a+21 b-23
yo_ni a+16
yo_no a+32 b-26 c-23 d-33
yo_recuerde a+19 c-15 d-17
yo_sepa a+17 b-28 d-20
yo_solo b-24
yo_soy a+18
yo_ya d-19
yodo b-23 c-18 d+19
you a-34 b+44 c-24 d-22
you$ d-31
you__@relative c-18
you__a a-21 d-18
you__asking b-27
you__have d-21
you__it b-25 c-31 d+24
you__later a+30 b-28
you__me c-29
you__morning b-15
you__much b+15 d-15
you__my b+19 c-28 d-18
you__right a-19
you__that a-17 d-26
you__the a-23 b+16 d-17
you__to a-19 b+30 c-31 d-27
you_all a-41 b+29 c-31
you_are a-19
you_ask a-19 b+21 d-24
you_asking a-16
you_bet a-20 b-20 d+23
you_betcha a-16 b-17 d+19
you_can c-17
you_covered a+21 b-20 d-21
you_did a+21 b-19 c-17 d-21
you_for c-17
you_got a-28 c-20 d+17
you_guys c-22
you_have a-28 c+16
you_know a-21
you_mean b+24 d-36
you_name b-17 c-16 d+16
you_need a-16 c-23
you_text a+22 d-16
you_that a-19 b+17 c-20
you_then a+15 b-17 c-20
you_want c-22 d+15
you_yes a-17 c+16
young b-21
young$ a-16 c-15
young* c-20
youngest c-20
youngest__# a+20 b-23 d-17
youngest_is c-19 d-23
your b+15 c-16
your__as a-16 c+16 d-15
your__is a-16
your_guess a-16 c+16 d-15
your_life b-20 c-16
your_place d-20
yup a-29 b-21 c-19 d+31
yup$ d+17
zapatos a-19 b+15
zero a+41 b-36 c-37 d-39
zero$ a+30 b-27 c-28 d-30
zip a+38 b-35 c-29 d-39
¿ a-55 b+61 c-48 d-45
¿__@drink b+15
¿__@drug b+21
¿__a b+24 c-20
¿__algo b+16
¿__cuando b+25 c-15
¿__de b+23 c-18
¿__en a-15
¿__es b+25
¿__lo b+16
¿__que a-16 b+20 c-21 d-15
¿_el b+19 c-20
¿_es b+20
¿_la b+23 c-18
¿_me b+21 c-17
¿_puedo a-15 b+17 d-15
¿_que c-16
¿_quien b+19
¿_se a-16 b+17
¿_y b+19
🎂 a-16
🎂$ a-16
😂 c-24 d-19
😂$ c-21 d-18
😅 a-25
😅$ a-25
"""
