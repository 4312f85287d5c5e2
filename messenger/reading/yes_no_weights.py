"""Weights of the yes_no reader: written by ``python -m training.weights`` from 16142 texts; not by hand."""

SEALED = "f4c0d6fdfb4b746d"

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
# b-40 c-37 d+30
#$ b-23
#_# a-34 b+19 c-22
#_% a-19
#_@food a-19
#_@medicine d+17
#_@month b-20 c-22 d+15
#_@relative b-24
#_@sick d-15
#_@vehicle c-20
#_@visit a+19 d-17
#_@year a+16 c-39
#__# b-43 d-18
#__@clinician b-15
#__@date b-30 c-28
#__@day b-21 c-28
#__@late c+22 d-22
#__@medicine b-16 c-22 d+17
#__@relative b-17 d-42
#__@stop a-16
#__@treat a-15
#__@year a+27 c-20 d-27
#__a a+28 b-30 c-16
#__along a-17
#__am b-16
#__and a-20 b-19
#__as d-15
#__at c-17
#__be b-17 d+16
#__been d-17
#__bien a-24 d+24
#__birthday a-19 d+19
#__can c-17
#__check a+17 d-18
#__clean c-17
#__day a-22 d+16
#__do a-22
#__el c-24
#__en a+20 c-16 d-18
#__es a-18
#__go a+16 d-16
#__half a+23 d-22
#__has d-16
#__have c-16
#__i b-22
#__is a-20 b-17 d+19
#__la b-17
#__last c-19 d+16
#__limpio d+16
#__lol a-19
#__mania c-21
#__mature a+20 d-20
#__me a-26 b-15 c+16
#__medio a+21 d-22
#__morning c-18 d-18
#__most a-25 d+18
#__my b-19
#__nada a-25 d+26
#__no d-17
#__nothing a-18 d+18
#__now b-18 c-22
#__old a-15 b+25 d-16
#__on a-28
#__one a+22 c-24 d-18
#__out a+24 d-23
#__preg d+15
#__que d-16
#__siempre a-15 d+16
#__since a-17 d+17
#__so a-15
#__sober c-22
#__that b-17 d-19
#__time c-19
#__timer c-15
#__to b-20 c-19
#__today d-16
#__vez a-20 c-16 d+20
#__was a-16 c-18 d+21
#__week c-22
#__ya a-16
#__you a-15 d+15
#_at c-16
#_ay a-22 c-15 d+21
#_but b-15
#_casi a-21 d+20
#_could d-15
#_days a-45 b-26 d+37
#_de b-26 d-17
#_dias a-27 d+18
#_el b-16 d-15
#_en a-15 c-16 d+19
#_estoy a+16
#_i b-19
#_in c-30
#_is b-21
#_it a-17
#_just b-16 c-22
#_last c-27 d-17
#_lol a+24 b-22 d-17
#_me a+18 d-18
#_mg b-15 c-21
#_miles a+15
#_minutes a+16 b-29 c-27
#_minutos a-19 d+20
#_next c-22
#_of d+16
#_or a-17 c+16
#_over b-33 c-38
#_percent a-32 c+20
#_pirulos a+15
#_por a-15 d+17
#_rounds d+16
#_semanas c-23 d+17
#_siempre d-15
#_since a-18 d+17
#_so c-18
#_soy a+21 d-21
#_this b-16
#_til a+18 d-18
#_weeks a-21 b-36 c-29 d+28
#_x a-18
#_y a-31
#_yo a-17
% a-19
%$ a-17 d+18
+ d+17
+_# d+16
+__# d+16
110/7* a+20 b-17 c-15 d-20
118/7* a+21 b-17 c-16 d-20
120/7* a+18 b-17 c-17 d-17
=said:adult:ask c-56 d+26
=said:adult:no a-32 b+16
=said:adult:unsure a-32
=said:adult:yes a+46 b-28 c-22 d-39
=said:allergy:ask d-19
=said:allergy:unsure a-31 b-21 c+33 d-30
=said:allergy:yes a-41 b-21 d+22
=said:any:ask a-19
=said:any:no c-17
=said:any:unsure b-71 c+46 d-74
=said:any:yes c-47 d+19
=said:ask b+31 c-25
=said:ask:a_correction_that_ends_in_a_question c-17
=said:ask:a_question a-109 b+103 c-53 d-107
=said:ask:does_not_want_to_answer,_or_did_not_understand b+36 c-25 d-37
=said:ask:none_of_yes,_no,_unsure b-59 d+15
=said:ask:opens_with_no,_but_tells_otherwise a-36 b-66 c-45 d+56
=said:ask:opens_with_yes,_but_tells_otherwise b+29 c-46 d-37
=said:ask:opens_with_yes_and_ends_with_no b-25
=said:ask:signs_of_both a+17 b-87 c-20 d+18
=said:ask:someone_else's_condition a-25 b+49 c-34 d-42
=said:brain:ask a-29
=said:brain:no a+29 b-61 d-25
=said:brain:unsure d-39
=said:brain:yes a-22 c-86 d+39
=said:cancel:ask a-25 b+29 c-26
=said:cancel:no a+38 c-68 d-87
=said:cancel:unsure b-56
=said:cancel:yes b-102 c-73 d+49
=said:coming:ask b-15
=said:coming:no a-21 b-79 c-22 d+32
=said:coming:unsure a-24 b-32 c+38 d-42
=said:coming:yes b-23
=said:drive:ask a-19 b-26
=said:drive:no a+31 b-60 c-56
=said:drive:unsure a-16 b+22 d-52
=said:drive:yes a-55 c-35 d+38
=said:eaten:ask c-31
=said:eaten:no a+28 b-60 c-61
=said:eaten:unsure a-61 c+36 d-58
=said:eaten:yes a-25 b-62 c-66 d+45
=said:effects:ask a+22 c-40
=said:effects:no b-58 c-60
=said:effects:unsure a-20 b-34 c+34 d-25
=said:effects:yes a-75 c-71 d+49
=said:had:ask c-35
=said:had:no a+19 c-63 d-28
=said:had:unsure a-80 b+35 d-78
=said:had:yes a-50 b-41 c-38 d+51
=said:heart:ask b+28 d-40
=said:heart:no a+26 b-57 d-23
=said:heart:unsure a-18 b-32
=said:heart:yes c-40
=said:home:ask c-58 d+17
=said:home:no a-17 b-39 d+16
=said:home:unsure a-17 b-44 c+31 d-44
=said:home:yes a+20 c-16 d-32
=said:meds:ask c-47
=said:meds:no b+16 c-39 d-26
=said:meds:unsure a-34 b+30 c-22
=said:meds:yes a-77 b-86 c-22 d+53
=said:no a+67 b-56 c-36 d-52
=said:no:all_of_them_but_not_the_person a+35 b-35 d-32
=said:no:nobody_to_take_them a+36 b-50 c-35 d-25
=said:no:not_that_they_know_of a-21 b-35 c+27 d-42
=said:no:opens_with_no a+38 b-17 c-40 d-29
=said:no:someone_else_has_it,_the_person_does_not a+33 b-53 c-15 d-23
=said:no:the_last_word b-16 c-15
=said:no:the_last_word_after_a_correction a+25 c-18 d-21
=said:no:the_last_word_after_all b-39
=said:no:what_the_text_says_about_the_question a+62 b-40 c-48 d-45
=said:no:words_of_denial b-19
=said:now:ask c-41
=said:now:no b-44 c-17
=said:now:unsure d-19
=said:now:yes a-27 b-90 c-31 d+50
=said:organ:no b-81 d-29
=said:organ:yes a-37 b-31
=said:pregnancy:ask b-18
=said:pregnancy:no a+41 c-23 d-64
=said:pregnancy:unsure b-52 c+22 d-22
=said:pregnancy:yes a-58 d+22
=said:prior:no b-33 c-16
=said:prior:unsure b-25 c+25 d-28
=said:prior:yes a-45 d+15
=said:psychosis:ask d-20
=said:psychosis:no a+32 b-36 d-38
=said:psychosis:unsure a-21 c+26 d-48
=said:psychosis:yes a-32
=said:ride:no a+19 d-27
=said:ride:unsure d-18
=said:ride:yes a-28 b-46
=said:safe:ask a-16 b+39 c-44 d-45
=said:safe:no a+69 b-58 c-56 d-69
=said:safe:unsure a-43 b-48 c+45 d-36
=said:safe:yes a-62 b-40 c-44 d+61
=said:substance:ask d-31
=said:substance:no b-19 d-24
=said:substance:unsure b-16 d-17
=said:substance:yes b-25 c-48 d+28
=said:texts:ask a-19 d+18
=said:texts:no a+31 b-73 c-21 d-19
=said:texts:unsure b-35 d-45
=said:texts:yes a-48 b-57 c-65 d+64
=said:unsure a-51 b-17 c+60 d-65
=said:unsure:has_something_that_is_made_light_of b-17
=said:unsure:never_looked_into a-21 c+21 d-16
=said:unsure:no,_in_doubt d-20
=said:unsure:others_think_so a-26
=said:unsure:words_of_doubt a-52 b-15 c+58 d-63
=said:unsure:yes,_in_doubt a+24 b-21 c-25 d-18
=said:well:ask b-50
=said:well:no a+27 b-67 d-27
=said:well:unsure a-72 b-59 c+73 d-68
=said:well:yes a-33
=said:yes a-60 b-51 c-52 d+76
=said:yes:an_idiom_of_praise a-15 c-16 d+18
=said:yes:an_idiom_that_agrees a-58 b-48 c-42 d+55
=said:yes:opens_with_yes a-22 b-28 c-69 d+52
=said:yes:the_last_word b-19
=said:yes:the_last_word_after_all a-31 c-20 d+28
=said:yes:two_or_more_of_them_named a-29 b-33 c-35 d+36
=said:yes:what_the_text_says_about_the_question a-49 b-36 c-27 d+45
=said:yes:what_the_text_says_after_all a-29 b-16 d+26
=said:yes:words_of_agreement b-29 c-15 d+18
=short b-34
? a-71 b+78 c-33 d-68
@animal b+37 c-70 d-32
@animal$ c-34
@animal__it b+18 c-18 d-15
@animal__not d+15
@animal_and b-17
@animal_could d+15
@animal_got a-18 b+21 c-17 d-22
@animal_had b+18 c-16
@animal_is d-18
@body b-48 c-17
@body__@symptom a-17 d+15
@body__all b+16
@body__el a-29
@body__empty a+17 b-15 d-16
@body__fall d+16
@body__hard d-17
@body__i c-19
@body__it b-17 c-25
@body__la a-17
@body__last a-21
@body__me c-16
@body__no a-17
@body__on b-18 c-21
@body__rato d+17
@body__tengo a+23 c-24 d-19
@body__up d+16
@body__ya a-19 c-17 d+17
@body_are a+16 b-17
@body_cancer c-16 d+22
@body_cuando a-19 c-17 d+20
@body_despues d+16
@body_en a-23 c+17
@body_full a+15 d-16
@body_infections d+21
@body_is a+16 b-44 c-33
@body_la a+24 c-23 d-23
@body_me a-21 c-20 d+17
@body_no a+19 c-18
@body_on b-17 d-23
@body_si a-19 d+20
@body_since d+19
@body_surgery d+18
@body_up a-28 b-18 c-18 d+29
@body_was a-17
@body_yes a-19 d+19
@book b-18 d-24
@book$ a+19 c-23 d-17
@call a-25 b+43 d-31
@call_@call a+15 c-22
@call__# b+15
@call__@call a+18 b-22
@call__@clinician a-16
@call__@late d-16
@call__@person d-15
@call__a d-20
@call__about a-17
@call__cell a+18 c-17 d-15
@call__eso a-16
@call__is b-21
@call__later a+23 b-21
@call__my c-20
@call__to c-18 d-17
@call_a a+17 d-17
@call_but a-16 c-17 d+19
@call_de a-16
@call_has c-17 d-18
@call_is a-22 b+23 c-21 d-20
@call_it b-24
@call_mas d-16
@call_me a-20 b+31 c-27 d-21
@call_my a+16 b-24 d-17
@cancel c-56
@cancel$ a+25 c-55 d-29
@cancel__@thanks a-18 d+21
@cancel__favor b-19 d+17
@cancel_it d-18
@cancel_por b-18
@clinician c+16 d-35
@clinician__# a-25 d+16
@clinician__@medicine a-37 b-23 c-23 d+36
@clinician__@year a-20 d+16
@clinician__a a-20 c+21 d-21
@clinician__algo b-15
@clinician__all c-19
@clinician__bipolar a-18 b-18 c+17
@clinician__de a-20 b-20
@clinician__descarto a+16 c-20
@clinician__el c-15
@clinician__esta c+15
@clinician__he d-17
@clinician__it b-22
@clinician__never b-16
@clinician__no c+16
@clinician__on d+18
@clinician__que b-26
@clinician__tests a-15 c+15
@clinician__that b+16 c-17
@clinician__to b-24 c+22 d-21
@clinician__trastorno d+16
@clinician__was d-17
@clinician_and c-16
@clinician_de b-18
@clinician_dice c-17
@clinician_dijo b-24 c+17
@clinician_el c-19 d-16
@clinician_gives a+15
@clinician_has b-20
@clinician_in a-25 c+18 d-16
@clinician_is a-22 c+20 d-20
@clinician_knows c-18
@clinician_le d+15
@clinician_lo b-16
@clinician_me b-22 c-16
@clinician_mentioned a-21 b-19 c+22 d-19
@clinician_said b-18
@clinician_says c-37 d+18
@clinician_thought b-16 d-21
@clinician_wants a-18 c+19 d-17
@clinician_wondered c+16
@clinician_y b-19 c-29
@clothes a-53 b+19 c-17
@clothes$ a-34 c-31 d+30
@clothes_off b-15
@clothes_there b+18 d-20
@date b-32 c-32
@date$ b-18 c-23 d+18
@date_# a-27 b-17
@date__# a-16 d+18
@date__will a-16 c+16 d-15
@date_birthday a-19 d+19
@date_timer c-15
@day b-16
@day$ a-23
@day_@day a-18 b-17 c-18 d+21
@day__# a-26 d+26
@day__@day a-25 b-20 c-21 d+27
@day__i a+17 d-16
@day__is d+15
@day__it c-22
@day__las a-22 d+22
@day__not a+17 d-17
@day__on a-20
@day__the a+17 d-17
@day__y a-16 d+17
@day_are d-20
@day_is d-20
@day_me b-15 d-17
@day_y b-16 c-19
@door a-27 c-28
@door$ a-18 b+15 c-39
@door__no a-17
@drink$ b-22
@drink_@medicine a-18 b-16
@drink__# a-15 b-16 d+16
@drink__@drink b-19 c-22
@drink__@relative a+17 b-19
@drink__my b-21
@drink__tila c-19 d-17
@drink_at a-28 b-24 c-19 d+28
@drink_but a+21 b-15 c-21 d-21
@drink_count b+20 c-22
@drink_cuenta b+18 c-17
@drink_de b+22 c-22 d-20
@drink_for b-16
@drink_ok b+19 c-16 d-18
@drink_only a+18 c-20 d-17
@drink_para b-20 c-23
@drive c-43
@drive$ c-26
@drive__@drive a-23 d+23
@drive__i b-17 d-18
@drive__me d-15
@drive__misma a+17
@drive__now b-18
@drive_him a-15
@drive_me a-20
@drive_right a+17 d-16
@drive_the b+18 c-17 d-18
@drive_yo c-21
@drug c-19
@drug$ b-41
@drug_@drug a-18
@drug__# a+22 b-22 d-18
@drug__@date a-23 b+20
@drug__@day b-19 d-23
@drug__@drug a+23 c-18 d-21
@drug__@month a-20
@drug__@year b+24 c-16 d-26
@drug__a b-16
@drug__am c-21 d+17
@drug__but a+18
@drug__cuenta d-19
@drug__day a-17
@drug__en b-21 c+19 d-20
@drug__for b-26
@drug__in a+17 d-18
@drug__is a+16 b-29 c-18
@drug__it a+25 b-23 c-23
@drug__las c-18
@drug__little d-20
@drug__lot a-15
@drug__my c-17
@drug__night a-25 b-20
@drug__of c-17
@drug__only b-20 d-18
@drug__pain a-17 c+19
@drug__problem a+15 b-21 c-27
@drug__sleep d-41
@drug__that b-30 c+29
@drug__the b-20
@drug_and a+23 b-17 c-16 d-21
@drug_at b-21
@drug_count a-23 d-18
@drug_cuenta b+18 d-23
@drug_daily a-25 b-23
@drug_does b-23 c+23
@drug_en d-16
@drug_este a-26 b+21 c-15
@drug_every a-24 b-16
@drug_for d-28
@drug_i c-21 d+17
@drug_in c-16
@drug_is b-16
@drug_no a+24 b-18 c-22 d-17
@drug_on b-18 d-20
@drug_only a-21 b-23 c+27 d-27
@drug_that a+23 b-23 c-21
@drug_to a+25 c-25
@eat c-37
@eat$ c-34 d-17
@eat__# c-15
@eat__not c+17 d-16
@eat__you a+20 d-16
@eat_since a+16 d-17
@english a-18 b+20 c-16 d-18
@english$ a-17 b+18 c-15 d-17
@fetch$ c-26 d+18
@fetch__@relative a-19
@fetch__mi d-16
@fetch_a a-17 b+17
@fetch_la b-17 c+17 d-15
@fetch_mi b-18
@food c-26
@food$ c-35
@food__# a-20 d+20
@food__@food a+16
@food__a b-16 d-24
@food__ago a-15 d+17
@food__and a-19 d+18
@food__hour a-15 d+17
@food__la c+15 d-17
@food__not a-15 d+15
@food__that b-20 c+19
@food_a a-17 c-17 d+22
@food_an a-15 d+17
@food_count b+22 c-24
@food_today b-19 c-16
@hello a-40 b+28 c-18
@holiday a+23 b-40 c-21
@holiday$ a+25 b-30 c-31
@hours a-19 b-31
@hours$ b-23
@hours_me c-18
@howmuch a-55 b+42 d-31
@howmuch$ a-24 c-20
@howmuch_@howmuch d-16
@howmuch__@visit a-17 b+21 c-17 d-17
@howmuch_dura b+19
@howmuch_sale b+15 c-15
@howmuch_tiempo a-15 b+20 c-23 d-17
@insurance b+21 d-38
@insurance$ a-20 d-18
@insurance__lo a+15 c-18
@insurance__que c+16
@insurance_de c+16
@insurer c-27 d+21
@insurer$ a-17 b-26 d+22
@insurer__@insurer a-17 b-15 d+17
@insurer__estar a-15
@insurer__it a-16 b+16 d-21
@insurer__me b-17
@insurer__poder a+16 b-15 d-16
@insurer__por d+16
@insurer__que a+20 b-16 d-20
@insurer__ser a+22 b-18 d-22
@insurer_a a+23 c-35 d-29
@insurer_mi a-15 d+16
@insurer_por d+15
@insurer_que a-17 b-15 d+17
@late a-28 b-23 c+21
@late$ a-27
@late__en a-18 b-21 d+19
@late__favor a+15
@late__not a-15 c+17
@late_a b-15
@late_por a+15
@machine a-19
@medicine b-18 c-29 d+25
@medicine$ c-30
@medicine_# b-15
@medicine_@clinician a-17 b-17 d+19
@medicine_@medicine a-30 b-24 c-28 d+38
@medicine__# a-26 d+20
@medicine__@body a-28 c+23 d-15
@medicine__@clinician c-18 d+18
@medicine__@date a+22 b-17 d-22
@medicine__@medicine a-25 b-27 c-17 d+31
@medicine__@relative d-17
@medicine__@stop a+15
@medicine__@symptom a+16 c-23
@medicine__@treat b-25
@medicine__@year b-21 c-19
@medicine__am a-22 d+24
@medicine__and b-31
@medicine__back b-16
@medicine__can a+27 b-20 d-26
@medicine__clopidogrel d+16
@medicine__clot a-17 d+18
@medicine__could a-16 b-16
@medicine__day a-19 b-19 c-18 d+21
@medicine__days a-23 b-25
@medicine__do a-20
@medicine__el d+16
@medicine__else d-16
@medicine__en a-19 d+18
@medicine__eso b-17
@medicine__for b-15
@medicine__i b-25
@medicine__if b+18 c-18
@medicine__is a-23
@medicine__it c-18
@medicine__la b-29 c-30
@medicine__las c-16 d+19
@medicine__lo b-15 c-17
@medicine__me b-24 c-38
@medicine__my a-29
@medicine__nada a-20 d+22
@medicine__never b-17
@medicine__ni d-16
@medicine__no b-16
@medicine__not a-34 b-24 d+21
@medicine__of a-25 c-19
@medicine__on a-20 c-17 d+25
@medicine__one a-20
@medicine__por d+15
@medicine__prescribed b-23
@medicine__says b-16
@medicine__so a-23
@medicine__something a-19
@medicine__the c-16
@medicine__then a-30 d+25
@medicine__vez a-17
@medicine__wait b-19
@medicine__yes a-18 c+15
@medicine_and c-32
@medicine_are d-16
@medicine_but a-18
@medicine_cabinet a-17 b-16 c-15 d+18
@medicine_can a-20 b-19 d+21
@medicine_count a-23 d-26
@medicine_de b-18 c-18
@medicine_desde a+17 d-17
@medicine_en b-16 c-15
@medicine_every d+16
@medicine_for b-21
@medicine_it a+22 b-20 d-23
@medicine_makes a+17 c-21
@medicine_me a-20 c-19 d+24
@medicine_no b-30 d-17
@medicine_not a-16 d+16
@medicine_now b-19 c-24
@medicine_para b-29
@medicine_se c-18
@medicine_since b-18 c-17
@medicine_than a-18 b-16 c-16 d+19
@medicine_that a-16
@medicine_then d+17
@medicine_twice d+15
@medicine_y b-23
@month b-39 c-17 d+16
@month$ c-16
@month__@treat a+19 c-19 d-17
@month__and a+18 d-17
@month__i a-20
@month__not a-21 c-15 d+21
@month__now a-20
@month__today a+18 d-17
@month_along a-17
@month_and a-16 c-27 d+21
@month_for a+20 b-27
@month_pasado a+17 d-16
@month_preg d+15
@month_shy a+16 d-18
@month_so a-16
@month_sober a+16
@month_sobrio a-16 d+17
@move a-19 b+35 c-15 d-25
@move$ d-20
@move__not d-16
@move__time a-18
@move__to b+15 c-17
@move_it a-27 b+23 c-22
@move_para a+16 d-18
@move_the a-17 b+16
@open c-17
@open$ d-23
@open__# a-18 c-17 d+18
@open_up c-18
@parking b+19 c-41
@parking$ c-18 d-27
@parking_lot a+20 b-19 c-17
@pay c-29 d-17
@pay_for d-19
@person a-19
@person$ a-19 b+16 c-25
@person__can a+18 c-17
@person__me a-19
@place c-31
@place$ d-16
@place_@thanks d-16
@place__mi a+17 b-15 d-18
@place__you b+15
@place_and a-18
@place_es b-24
@price a-25
@price$ a-32
@price_is a-15
@price_me a-17 b+21 d-19
@relative b+16 d-18
@relative$ b-33 d+16
@relative_# b-16 c-18
@relative_@call a-22 d-16
@relative_@drive a-23 c-26 d+21
@relative_@insurer c-24
@relative__# c-36 d+16
@relative__@body a+18 d-21
@relative__@drive a+28 d-33
@relative__@fetch c-21 d+21
@relative__@food a-22 c-25 d+19
@relative__@insurer a-17 d+19
@relative__@medicine a-19 b+21 c-22
@relative__@month a-22
@relative__@relative b-24
@relative__@sick b-22 c-20
@relative__@treat b+23 c-27 d-17
@relative__@year a-16
@relative__a c-24
@relative__about c-17
@relative__afuera d+18
@relative__ahi a-15 c-16
@relative__al b-16
@relative__all a-17
@relative__am a-17
@relative__an b+17 d-27
@relative__and a-30 b+20 c-27
@relative__are b-20 c-16
@relative__as b+18 c-19
@relative__asleep a-20 d+20
@relative__at c-22
@relative__bad a-24 b+21 d-16
@relative__better b-18 d-18
@relative__bipolar c-28 d-23
@relative__born b-15
@relative__both d-17
@relative__bring d+18
@relative__busca c-17 d+19
@relative__but a+24 b-36 c-38
@relative__can b-16 c-20 d+16
@relative__cancer a-17 b+23 d-25
@relative__carro b-20
@relative__catheter b-18 d+18
@relative__cirrhosis d-21
@relative__con b+22 c-22 d-26
@relative__de d-36
@relative__del c-25 d-15
@relative__dia b-18
@relative__dialysis b+16 d-28
@relative__dio c-28 d-19
@relative__do a-26 b-18
@relative__drink b-17 c+19 d-21
@relative__drinker a+18
@relative__drogas a-16
@relative__el b-25
@relative__embarazada a-18 b+21 d-18
@relative__en a-27 b+23 c-28
@relative__ese d-20
@relative__eso a+17 c-18 d-20
@relative__espera d+16
@relative__esta d+15
@relative__estamos b-20 c-21
@relative__estoy b-19
@relative__for a+20 c-19
@relative__from b+19 c-18 d-21
@relative__get c-15
@relative__gets c+19 d-16
@relative__go d+15
@relative__ha d-17
@relative__had d-20
@relative__handled a-15
@relative__he a-21 b-21 c+15
@relative__heart d-17
@relative__him b-22
@relative__if a-20
@relative__in c-37
@relative__it a-16
@relative__know a-22
@relative__la b-35
@relative__las c-16
@relative__le d-17
@relative__liver d-25
@relative__llevo b-16
@relative__lol a+20 b-23
@relative__los a-16
@relative__mal a-15 b+19
@relative__marcapasos a-22 b+23 d-22
@relative__me b-34 c-23
@relative__mi b-30
@relative__mucho b+19 d-16
@relative__nietos b-22
@relative__no a+19 d-28
@relative__not b-53
@relative__now a+16
@relative__of a-17 d-19
@relative__off b-20
@relative__ok a-16 c-19 d+18
@relative__on b+17 c-22
@relative__one a-23 c-19
@relative__otra b-15
@relative__out a-20
@relative__over b-17 d+19
@relative__pacemaker a-18
@relative__patient b-27 d+19
@relative__pero c-19 d+15
@relative__por b-18
@relative__pregnant a-17 b+20 d-17
@relative__pressure d+16
@relative__problem a+19 b-17 c-15
@relative__puede c-28
@relative__puso a-18 b+18
@relative__que b-37 c+29
@relative__remembers c+16 d-16
@relative__say a-28 b-26 c+15
@relative__schizophrenia d-18
@relative__schizophrenic d-17
@relative__se d-20
@relative__see a+16 c-17
@relative__she a-24 b-23
@relative__si a-30 b-16 d+17
@relative__siete a-16
@relative__snipped a+15 b-16
@relative__so a-17 b-22
@relative__tengo a-20 b+16 c-17
@relative__that a+16 b-22
@relative__the c-19
@relative__there d+15
@relative__this b-29 c-18
@relative__tiene b-18
@relative__to c-34
@relative__toma c-19
@relative__trabajando a-17 d+16
@relative__tres d-16
@relative__tried d-16
@relative__un b+26 c-21 d-44
@relative__up b-16
@relative__vasectomy a+15 b-15
@relative__vive a-15
@relative__voces c-25 d+15
@relative__will a-16 c-19 d+26
@relative__working a+16 c-25
@relative__y c-20
@relative__ya b-23 c-19
@relative__yes b-23 c+17
@relative__yo c-30
@relative_a b-17
@relative_and c-32
@relative_are a-29 c-19 d+19
@relative_at a-19 b-16 d+19
@relative_can b-43 c+18 d-17
@relative_con b-16
@relative_de a-20 c-35 d+21
@relative_despues a-19 b-16
@relative_dice a-22 b-22 c+30 d-20
@relative_did c-33 d-33
@relative_died a-15 b+19 d-20
@relative_dijo d+16
@relative_does a+21 c-20 d-20
@relative_drinks b+17 c-17 d-19
@relative_earl d+17
@relative_el a-20
@relative_era c-16
@relative_es a+28 b-15 c-43 d-30
@relative_esta c-29
@relative_firma a+18 b-16 d-17
@relative_first a-16 c+17 d-16
@relative_fue a+20 b-20
@relative_got b-20 c-24
@relative_had b+23 c-52 d-31
@relative_has d-23
@relative_he d-15
@relative_here d-16
@relative_i a-23 b-17 d+16
@relative_if c+22 d-20
@relative_is c-26 d-16
@relative_just a-30 c-23 d+18
@relative_la c-30
@relative_left a-16 b-20 d+21
@relative_lol d-16
@relative_me a-19 b-17 c-27 d+26
@relative_might a-16
@relative_mis a+15 b-15
@relative_murio c-17 d-24
@relative_no a+30 b-33 d-20
@relative_not a+17 b-16
@relative_on b+15 c-24
@relative_perdio d-16
@relative_pero a-16 d+15
@relative_pidio a-15 d+16
@relative_por b-17 c-16 d+16
@relative_puede a-23 b-19
@relative_sabe b-22
@relative_said a-33 b-30 c-21 d+33
@relative_say a-16 d-22
@relative_says a-24
@relative_se c-17 d-16
@relative_she b-21
@relative_si c-17 d-21
@relative_side c-20
@relative_takes a-17 b+21 c-16 d-22
@relative_tambien a-16 b+16
@relative_tenia a-19 b+20 c-17 d-20
@relative_the c-18 d+17
@relative_thinks a-24 b-20 c+31 d-19
@relative_tiene d-23
@relative_toma a-21 b+20 c-23
@relative_tomo a-16 b+18 d-15
@relative_trabaja a+15 c-27
@relative_tried c-15 d-15
@relative_tuvo a-29 b+31 c-22 d-26
@relative_wants b+16 c-18
@relative_was c-35 d-18
@relative_went c-20 d-21
@relative_were b-17 c-20
@relative_will a-19 b-25 d+24
@relative_would a-25 b-31 c+39 d-31
@relative_y b-26
@ride a+25 b-41 d-17
@ride$ b-37
@ride__@cancel a+21 d-21
@ride__@relative a-19 d+19
@ride__through d-19
@ride_is a-29 c-18 d+28
@sick b-32
@sick__i c-15
@sick__nino c-18
@sick__not a+15 d-16
@sick_mejor a+18 c-17
@stop d-21
@stop_@drug b+18 c-28 d-17
@stop__# a+23 b-17 c-18 d-21
@stop__@date d-17
@stop__@drug b+25 c-19 d-34
@stop__@medicine b-20
@stop__@month b-18
@stop__a b-20 c+18 d-19
@stop__alla b+16
@stop__and b-16
@stop__at b-22 c-19
@stop__botella a+18 b-16 c-15 d-17
@stop__el b-20 c+15 d-15
@stop__en b+17 c-22 d-21
@stop__hace b-26
@stop__i a-16 c+17
@stop__in b+18 c-24 d-20
@stop__la d-20
@stop__last b-16
@stop__pecho a+15 d-15
@stop__the c-23
@stop__week d-20
@stop_after d-20
@stop_any a-18 c+19 d-21
@stop_breathing a-16 c-17 d+18
@stop_de c-26 d-18
@stop_el d-18
@stop_hace b-15
@stop_in a+18
@stop_la b-18
@stop_le a-16 c+16
@stop_mi a-16 b+17 c-15
@stop_the d-16
@stop_ver a-17 c+18
@symptom a-28
@symptom$ b-31
@symptom__and a-17
@symptom__el d+17
@symptom__is d-18
@symptom__it a-19 b-18 c-19 d+25
@symptom__that d-32
@symptom__vez c-20 d+20
@symptom_a b+18 d-19
@symptom_all c-17
@symptom_and c-19
@symptom_but d-16
@symptom_for c-16 d+18
@symptom_nonstop d+16
@symptom_on a-15 b-16 d+20
@texts c-27
@texts$ c-30
@texts__fine a-16 d+17
@texts_are a-17 b-18 d+18
@texts_is b-18 d+19
@thanks b+23 c-81 d-17
@thanks$ b-58 c-42 d+22
@thanks__all a-19 b+20 d-18
@thanks__asking c-17
@thanks__dios a+18 b-38 c-28
@thanks__el a-23
@thanks__for b-21
@thanks__much a-18 b+16
@thanks__no a+18
@thanks__su a-17 b+19 d-21
@thanks__todo a-23 b+22 d-21
@thanks_a c-31
@thanks_for a-38 b+32 c-23 d-23
@thanks_god a+21 b-20
@thanks_pero a+17 b-16
@thanks_por a-36 b+28 c-17
@thanks_to b-16
@thanks_you c-20 d-19
@traffic c-24
@traffic$ a+17 b-28 c-15
@traffic__# d-16
@traffic__la a-17
@traffic_en a-19
@treat a-24
@treat__# d+18
@treat__@body d-18
@treat__@medicine a-34 b-34 c+22
@treat__@month d-16
@treat__@relative b+18 c-18
@treat__@year d+17
@treat__a c-36 d+16
@treat__my b-17
@treat__no a-19 b-15 c+26 d-22
@treat__y a-15
@treat_and c-28 d+16
@treat_count b-17 c+17
@treat_de d-24
@treat_dos c+21 d-21
@treat_for a-19 b-15 d+19
@treat_hasta d-15
@treat_hurt d-17
@treat_like a-19 d-16
@treat_no a-19
@treat_si c+16
@treat_y b-19
@treat_yes a-21 c+21 d-20
@vehicle a+17 c-37 d-20
@vehicle$ a+48 b-22 c-36 d-44
@vehicle__@relative a-16 c+17
@vehicle__my a-16 c+17
@vehicle_a d-21
@vehicle_count a-16 b+22 c-21
@vehicle_home a+25 b-19 d-27
@vehicle_i a-19
@vehicle_is b-16
@vehicle_or a-16 c+17
@visit c-20
@visit$ c-30 d-26
@visit__# a-16 c+16 d-15
@visit__@day a-17 b+18 c-18
@visit__now a-18 d+18
@visit_con a-21
@visit_is a-18 c+17 d-16
@visit_y a+19 d-19
@wrong a+27 c-24 d-36
@wrong$ b-16
@wrong__for a+19 b-20 d-16
@wrong_number d-22
@wrong_with a+16
@year b-31
@year$ b-30
@year__@drug a+18 d-20
@year__@medicine a-20 d+21
@year__@relative c-17
@year__@treat c-18
@year__al a-16
@year__cosas c-15
@year__ir a-15
@year__los a-21 d+21
@year__my c-17
@year__no d-19
@year__now a+15
@year__que a-24 d+16
@year__si a+15 b-20 c-19
@year_back a-22 c-19 d+21
@year_clean a+24 d-22
@year_de a+15
@year_dry a+17 d-16
@year_limpio a+22 d-22
@year_no a+26 b-22 d-23
@year_of a-21 c-20 d+25
@year_old b+18 c-20 d-30
@year_que d-18
@year_sin d-25
@year_sober a+26 d-24
@year_sobrio a+23 d-20
@year_y b-18
^# b-58
^@body a+17 b-58 c-49
^@call a-31 b+26 c-66
^@cancel b-49 c-28
^@clinician b-47 c+17
^@day b-27 c-23
^@door a-20 b-20 c-16 d+21
^@drink b-16 c-33
^@drive a+33 b-37 c-31 d-19
^@drug b-69
^@eat b-33 d+17
^@food a-34 b-38 c+24
^@hello a-33 b+20 c-31
^@howmuch a-29 b+29 c-35 d-18
^@insurer a-19 b-32 d+27
^@late a-21 b-25 d+18
^@medicine a-32 b-39 c-39 d+50
^@move a-38 b+36 c-15 d-25
^@open a-20 c-19 d+15
^@parking a-17
^@relative c-46
^@sick a+24 c-22 d-23
^@stop a-19 b+27 c+22 d-48
^@symptom c-21
^@texts a-19 b-18 d+19
^@thanks a-29 b+47 c-39 d-47
^@treat a-41 b-43 d+22
^@vehicle a+31 b-28 c-30
^@wrong c-19 d-25
^a a-25 c+25
^about b-16 c-22
^absolutely a+18 c-17
^abstemio a+21 b-20 c-19 d-20
^aca d+15
^acabo b-31 c-25
^aceptan b+20 c-17 d-16
^adelante a-16 d+19
^adhd a+20 c-16 d-17
^affirmative a-15 d+18
^afib a-20 b-21 c-21 d+29
^afirmativo d+17
^afraid a+22 c-17 d-24
^after a+31 b-27 c-18 d-33
^ahi b-55 c+29 d-20
^ahora a+23 b-24 c-30 d-18
^aja a-17 d+19
^al a+27 b-25 c-41 d-16
^alergica a-16 b-19 d+18
^alergico a+19 b-18
^alguien a-16 c+18
^all b-33 c-52
^alla a-16 c-18 d+18
^allergic c-24 d-37
^almost b-19 c-16
^already a-34 c-22 d+24
^always a+15
^am b-24
^amamanto a-20 c-21 d+20
^amaneci c-19
^analisis c-16
^andele a-20 b-20 c-24 d+22
^ando b-60
^anything c+20 d-21
^apenas a+35 b-37 c-34 d-30
^aqui b-37 c-33 d+33
^are c-19 d-28
^arritmia a-16 c-19 d+26
^as a-24 b-22 c-18 d+24
^asi b-16 c-18
^ask a-26 b+26 d-41
^asked d-17
^asking a-24 d-22
^at a+33 b-44 c-29
^atorados b-17
^aun b-29 d-23
^ay d-29
^ayer a-21 c-17
^baby a-28 b-25 c-23 d+32
^back b-29 c-30
^bad b-42 c-34 d+16
^be a-27 b-27 c-31 d+30
^bebo b-25 c-30
^been b-51
^bet a-16 d+19
^better a-26
^big a-16
^bipolar a-42 b-44 d+43
^birth a-23 b-28 c-17 d+26
^black a-18 c-16
^borderline a-16 b-30 c+27 d-29
^born b-25 c-26
^borreme b-24 c-20
^both c-42
^bottle b-17 c-27
^bp b-28
^brain a-17 b-18 d+22
^brand b-19 d-19
^broke c-19
^buen a-26 c-16
^bueno a-21 b-17 d+20
^busy a+34 c-18 d-34
^by b-26 c-27 d+22
^calculos c-17 d+18
^came a+28 b-22 c-22 d-27
^can b+49 c-57 d-37
^capaz a-16 c+27 d-23
^casi b-33
^cero a+54 b-45 c-45 d-51
^changed a+16 d-18
^chronic c-15 d+20
^church b-18 c-19
^cinco c-20 d+17
^cirrhosis a-19 b-23 c-19 d+31
^cirrosis a-23 b-24 c-25 d+30
^cistitis c-15 d+19
^claro a+21 b-44 c-51
^class a-16 d+17
^clean a+20 b-38 c-39
^clozapina a-19 c-17 d+19
^coke a-18 b-16 c-23 d+21
^come c-15
^como b+32 c-29 d-21
^con c-17
^confirmed c-25 d+25
^consegui a+22 b-20 c-26 d-17
^contesto b-15
^corazon a+18 b-26 c-17
^correcto d+15
^could a-21 b-46 c+29
^count a+17 b-20 c-25
^couple c-15
^creatinina c-19
^creo a-30 b-32 c+38 d-27
^cual a-35 b+34 c-36 d-30
^cuando b-16
^cuatro b-16 c-15 d+16
^cuente a-33 c-16 d+27
^cumpli a-26 b-19 d+26
^cumplo d-17
^dale a-20 b-18 c-19 d+21
^de c-29
^define a-39 b+19 d-28
^definitely a+29 b-28 c-17 d-28
^dejame a-37 b-41 c+46 d-42
^dejela b-21 c-15 d+17
^dejelo a+16 d-18
^dejeme a-32 b-31 c+37 d-25
^del b-21 c-28
^dele a-19 b-36 c-33 d+33
^depende a-47 b-40 c+53 d-42
^depends a-27 b-32 c+33 d-30
^depressed a+16
^desayune a-17 b-16 d+20
^desde b-23
^despues c-18
^devolvi a-28 b-23 c-27 d+29
^di a-16 b-17 c-18 d+22
^diagnosed c-22 d+24
^dialisis a-16 d+17
^dialysis a-18 b-27 c-22 d+25
^dicen a-17 b-17
^did a+16 d-18
^digame d+18
^dios a-16 d-25
^do b+42 c-19 d-35
^doctors a+17 c-22
^does a-45 b+23 d-42
^doing a-30 b-32 c+30 d-21
^donde a-21 b+27 c-26 d-23
^done a+16 b-17 c-21
^dos a-49 b-38 d+34
^doy a-19 c-18 d+20
^drank a-18 c-16 d+21
^drink a+16 c-16
^dry a+24 b-17 c-17 d-25
^due a-24 b-17 c-24 d+24
^echele a-18 b-16 d+19
^ect a-23 d+22
^eh a-23 b-25 c+25 d-21
^el a+17 b-16 d-17
^ella a+21 b-17 c-21 d-19
^email a+18 b-16 d-17
^embarazada a-19
^emdr a-15 c-15 d+17
^emojiyes a-16 d+16
^en a+22 d-43
^enlarged a-19 b-18 c-18 d+20
^era a-22 b-26 c+25 d-20
^es a+16 c-17
^esa c-27 d+18
^escribame a-21 b-20 c-19 d+22
^escucho d+15
^ese a+16 b-38 c-30
^eso a-19 b+37 d-36
^esos a+21 b-18 c-19 d-21
^espere a+33 b-32 c-25 d-31
^espereme c-18
^espero a-16
^esquizoafectivo d+19
^esta c-43
^estamos b-26 c+20 d-31
^este b-29
^esto b+16
^estoy b-21
^estuve a-21 b-23 d+22
^every a-20 b-20 c-22 d+22
^everybody c-33 d-35
^everything b-30 c+21 d-31
^exacto a-18 c-16
^expecting a-23 b-17 d+23
^falta b-21
^faltaba a-19 c-18 d+24
^fatty a-23 c-29 d+30
^feel b-23 c-23
^feeling b-22 c-22
^fell d+18
^felt b-25 d-20
^fine a-32 b-23 c-25 d+32
^finished a-18 b-20 d+19
^fire d+16
^first a+20 b-45 d-20
^fit b-17 c-18
^for a-30
^found a-28 b-23 c-22 d+28
^frequent d+15
^fresh a+19 c-17 d-19
^fui a-24 b-22 c+17
^fumo a-34 b-31
^gabapentina a-15 d+16
^gave a-21 c-27
^get c+21 d-17
^getting a-33 b-26 c+36 d-39
^give d-32
^go b-43 c-37 d+23
^god c-16
^going a+22 b-41
^good a-18
^got a-22 b-69 d+20
^guilty d+15
^habria a-19 b-21 c+21 d-21
^hace a-34 d+18
^had a+15 b-87
^half a-19 b-15 d+20
^halfway a+24 b-23 c-19 d-24
^hang a-17 b+21 c-17 d-22
^hard a+17 b-36 d-26
^hardly a-18 b-17 c-19 d+21
^hasta b-26
^hated d+16
^have b-22 d-34
^having a-27 b-18
^hay a-29 b+19
^he b-83 c-25
^healthy a+31 d-30
^heard a-31 c+17 d-19
^heart a+19 b-17 d-18
^heck b-21 c-23
^hell b-16 c-19
^hep a-17 b-23 c-44 d+43
^hepatitis a-16
^her b-25
^higado c-30
^high a-18
^hit b-24 c+15 d-25
^hold a-18 b+15
^home a-37 b-28 c-27 d+35
^hoping a-25 b-19 c+27 d-23
^how a-36 b+48 c-30 d-47
^hoy b+16 c-21 d-21
^huh a-32 b+36 c-32 d-37
^hungry a+20 b-17 d-19
^hypomania b-20 c+19
^hysterectomy d-18
^i c-18
^ic a-20 b-19 c-21 d+23
^if a-33 b-16 c+31 d-16
^ill d-15
^imposible a+24 b-20 c-18 d-22
^in a+30 b-53 d-21
^infeccion c-16 d+17
^infecciones b-17 c-26 d+24
^irregular a-17 c-34 d+33
^is a-76 b+89 c-73 d-73
^it a-30 b-22
^jaja b-16
^jajaja a-18 b+27 c-24 d-32
^jamas a+43 b-33 c-35 d-37
^just a+41 b-50 c-33
^justo b-17 c-15
^keep b-34 c-23 d+23
^kidney a-27 d+19
^kidneys a+17 c-33 d-16
^kind a-35 b-26 c+38 d-31
^knock a-17 b-16 c-18 d+18
^knocked a-21 b-16 c-25 d+22
^la b-17 d+17
^labs a+18 b-24 d-27
^lactando a-21 c-16 d+20
^las a-40 b+22 c-50
^last a+35 b-38 c-27 d-27
^later a+25 d-19
^le b-16 c+20 d-19
^leave a+17 b-25 c-25
^left a-20 b+21 d-20
^les a-16 d-17
^let a-24 b-49 c+33 d-22
^libre b-22 c-17
^like c-51
^limpio a+17 d-17
^liver b-30 c-43 d+27
^livers a-22 c-17 d+22
^llamame b-18 c-21
^llegue a-24 b-18 c-16 d+22
^llevo b-30 c-19
^lo a+34 d-58
^lock a-19 c-18 d+19
^locked c-15
^lol c-33
^los c-30
^lost b-29 c-28
^lots a-19 b-23
^low a+18 b-16 d-19
^luego b-30 c+21 d-29
^made a-20 b-17 c-17 d+21
^manana b-31 c+29 d-34
^mande a-21 b+18 d-23
^mania a-24 c-32 d+18
^manic a-33 b-23 c-31 d+34
^many d+16
^mas b-40
^may a-33 b+27 d-32
^maybe b-72 c+30 d-65
^me b-20
^med a+30 b-26 c-19 d-32
^media d+17
^mejor c-54 d-16
^menor b-15
^meth b-15 d+15
^mhm a-19 b-16 d+21
^mi b+40 c-23 d-36
^might a-39 b-45
^mil a-19 b+20 d-20
^mis b+18 c-23 d-37
^mitad a-22 b-23 c+24 d-22
^more b-16 c-21 d+19
^mornings a+15 d-15
^muchas a-22 b+16 c-26
^muy b-28 d-16
^my b+31 c-18 d-24
^nace a-16 c-16 d+17
^naci b-31 c-31
^nada a-21 b-61 d+35
^nadie a+19 b-23 c-28
^nadita a+27 b-29 c-16 d-29
^nah a+54 b-41 c-48 d-43
^nary a+28 b-28 c-23 d-26
^need a+24 b-32 d-35
^nefropatia a-18 b-17 d+18
^negative a+28 b-26 c-23 d-28
^negativo a+28 b-23 c-23 d-27
^neither a+30 b-18 c-21 d-32
^nel a+30 b-25 c-25 d-29
^never b-44
^new a+18
^next a-30 b+29 c-30 d-26
^ni a+30 b-81 c-18 d-19
^night c-18
^ningun a+18 b-23 c-24
^ninguna a+37 b-32 c-33 d-27
^ninguno a+38 b-20 c-22 d-47
^nkda a+28 b-21 c-22 d-23
^no a-30 d+22
^nobody d-17
^nomas b-18
^none a+39 b-23 c-43 d-30
^nop a+20 c-18 d-18
^nope a+46 b-39 c-38 d-45
^nos c-17
^nose a-38 b-38 c+39 d-37
^not d-29
^nothing a-22 c-33 d+22
^now a-18 d+21
^nunca b-62
^nursing a-24 b-18 c-18 d+23
^obvio a-30 b-26 c-28 d+30
^of a-17 c-21 d+23
^oh b-30 c-20
^oi b-15 c+19
^oia c-25 d+28
^oigo a-22 b-18 d+25
^ojala b-32 c+22 d-26
^ok a-29 c-19
^old d+15
^on b-46 c-19
^once a-29 b-30 d+28
^one b-64
^only a+29 b-18 c-29 d-18
^oops b-15
^orale a-24 b-23 c-23 d+24
^orino b-30 c+19 d-36
^otra a-22 c-23
^otro a+15 b-17
^over b-25 c-28 d+18
^pacemaker d+17
^padezco a-24 b-21 c-16 d+21
^para a+27 b-22 c-47
^paramos a+19 b-15 d-18
^paso a+17 c-31 d-39
^passed b-32 d-17
^pee b-22 c+16 d-20
^pensaba b-26 d-32
^pensaron a+16 d-15
^perdi a-18 b-21 c-22 d+24
^perdon a-20 b+25 c-22 d-24
^perfect b-22 c-24
^perfecto a-23 d+22
^period a+17 c-16
^pido a+20 b-18
^piedras a-19
^planning a-16 c-21 d+18
^please c-28
^plumbing a+20 c-17 d-19
^podria a-24 b-21 c+25 d-25
^polycystic a-16 d+15
^por d+17
^porque a-19 b+24 c-27 d-23
^positive a-20 c-18 d+19
^possibly a-30 b-33 c+38 d-31
^postpartum a-19 c-20 d+21
^praying a-30 b-21 c+35 d-31
^prefiero b+17 c-38 d-17
^pregnant a-15 d+15
^prena d+20
^presion b-16
^pressure a-23 c-23 d+25
^pretty c+18 d-22
^primera a+21 d-17
^primero a-19
^probably a-42 b-33 c+50 d-44
^psicoanalisis d+17
^psicosis d+21
^ptsd a+19 c-18
^puede a-20 c+18 d-16
^puedo a+32 c-31 d-44
^pues b-40
^pump a+22 b-26 c-25
^pura a+20 d-16
^puras a+26 c-21 d-30
^puro a+27 c-33 d-43
^puros a+38 b-30 c-34 d-37
^put a+18 c-15 d-18
^quadruple d+16
^que a-16 b+55 c-48 d-45
^quien a-41 b+26 c+21 d-51
^quiero c-15 d-23
^quince a+18 d-19
^quiza a-29 b-24 c+29 d-27
^quizas a-28 b-33 c+40 d-33
^rarely a+22 b-21 c-22 d-20
^rather b+17 c-22 d-20
^recai a-25 b-16 c-15 d+28
^relapsed a-16 d+20
^retired a-23 b-20 c-17 d+24
^right b-23 c-23
^rinones a-19 d+19
^roger a-19 b-18 c-21 d+20
^runs d+16
^sabe a-24 b-24
^sad a+20 b-19 c-17 d-20
^sadly a-21 b-16 c-16 d+20
^safe a-31
^sale a-18 b-21 c-16 d+26
^sali b-20 d+17
^salieron c-16
^same b+24 c-37 d-23
^sana d+15
^sane a+29 b-29 c-27 d-28
^sano b-18 c-20
^say a-24 c-22
^schizoaffective a-16 b-18 d+20
^scratch b-17 c-16
^se a+22 c-39 d-18
^see a-27 b-21
^seguimos b-18 c-15
^segun a-50 b-52 c+54 d-46
^senti a-21 b-23 c-21 d+24
^seria a+24 b-19 c-20 d-22
^several d+19
^severe a-20 b-17 c-18 d+21
^she b-28
^shellfish a+17
^shoot a-27 b-18 c-17 d+29
^should a-36 c+23 d-38
^si b-50
^siempre a+37 b-35 c-32 d-30
^siete a-25 b-18 c-19 d+24
^sigo b-36 c-34
^simon a-29 b-24 c-21 d+31
^sin b-52 c-61
^since a-20 b+21 c-21 d-18
^six a-20 d+21
^skip a-33 b+35 c-34 d-34
^skipped a+19 b-23 d-34
^slept a+17 b-16 d-15
^so a-31 b-27 d+19
^sober c-17
^social a+22 c-16 d-21
^solamente a+28 b-28 c-22 d-24
^solo a+28 c-19 d-26
^some a-30 b-27 c+31 d-27
^somebody a-18 c+27 d-28
^something b-23
^sometimes a-25 b-22 c+18
^sophomore d-15
^sorry c-19 d-20
^sort a-16 b-18 c+21 d-15
^sounds a-28 b+19 c-23
^soy c-49
^stage a-29 b-27 c-27 d+30
^started c-23
^starting c-15
^starving a+26 b-20 c-24 d-24
^still a+24 b-69 c+22 d-43
^stopped c-33
^strong b-24 d-25
^strongest a+17 b-17
^stuck a+33 b-32 c-25 d-31
^sulfa a+16
^supongo a-19 b-18 c+20 d-17
^supposed a-18 b-18 c+23 d-17
^sure a-41 b-34 c-34 d+42
^surprise d+17
^svt a-18 b-17 d+22
^take a+26 b-29 c-21 d-24
^tal a-41 b-38 c+32
^talked a-21 b-18 c+17
^tampoco a+22 b-15 c-20 d-19
^tbd a-28 b-27 c+29 d-29
^tbi b-24 c-24 d+27
^tendria a-24 b-29 c+30 d-31
^tengo b-18
^terrible a+18 c-19
^tests a+29 c-23 d-22
^text a-26 b-27 c-21 d+29
^texting a-28 c-21 d+16
^that a-20 c-90 d+20
^the a-32
^there b-22 c+15
^they b-41
^third a-19 c-16 d+18
^this b-41
^three a-42 b-43 c-32 d+45
^threw a-18
^thyroid b-16 d+16
^ticker a+22 b-18 d-20
^time a-24 b+23 c-15 d-23
^tms a-17 d+21
^todavia b-45
^todo a+23 b-64 c-56
^todos a+20 c-24 d-30
^tolerated a+16 d-17
^tome a-26 b-23
^tomo b-43 c-21
^too b-40
^took b-32
^traigo b-22
^trastorno b-17
^tres a-19 b-28 c-36 d+34
^tried a-23 b-31
^trying a-21 b-19 c+15
^tuanis a-15 d+16
^turn a+24 d-25
^turned a-22 b-18
^tuve a-45 b-44 c+20
^two a-24 b-47 c-55 d+43
^uf c-24
^uh b-26 c-22
^ultrasound b-16 c-30
^un a-16 b-79 c+24
^una b-41 c+28 d-27
^unas a+22 c-18 d-19
^under a+32 b-31 c-25 d-29
^underage a+17 d-17
^unfortunately a-22 b-24 c-21 d+25
^unless b-19 d-16
^unos a-19 b-16 c+20 d-18
^up d-26
^used b-18 c+24 d-27
^uso b-36
^ustedes a-22 b+24 c-22 d-20
^uti a-20 c-20 d+24
^utis a-28 b-29 c+17
^vamos b-18 c-22
^vasectomy a+20 b-16 c-16 d-19
^vengo a+21 b-18 c-15 d-18
^vi a-25
^viene a-23 d+19
^volvi a-28 b-22 c-34 d+32
^voy b-51 d+19
^wait a+28 b-18 d-25
^waiting b-35 c+19 d-16
^walking b-21 c-27
^was b-38
^way b-22 c-20 d+19
^weaned a+36 b-17 c-20 d-37
^well a-20 b+17 d-19
^went b-41
^what a-68 b+47 c-18 d-50
^when b-24 c-35 d+23
^where c-27
^which a-45 b+23 d-39
^who a-43 b+46 c-32 d-47
^why a-62 b+31 c-65
^wild d+15
^will b+30 c-15 d-48
^wish a+30 b-24 c-26 d-26
^with b-21 c-23
^woke a+18 b-21 d-29
^worked a+20 b-15 d-20
^working a-23 b-19 c+28 d-27
^works a-40 b-32 c-23 d+40
^would d-16
^wow a-19 b+20 c-20 d-18
^y a-55 b+56 c-38 d-49
^ya c-85 d+22
^yea a-28 b-22 c-29 d+33
^yeah b-44 c-43
^yep a-33 b-26 c-24 d+34
^yes c-25
^yessir a-20 d+24
^yo a+25 b-41 c-29
^you a-16 c-45
^your a-23 d-24
^yup a-24 b-20 c-20 d+25
^zero a+33 b-29 c-35 d-32
^zip a+36 b-35 c-30 d-35
^¿ a-53 b+68 c-60 d-55
a_@body a-23
a_@call c-25 d-22
a_@clinician b-20 c+23 d-24
a_@drink d+19
a_@drug c-29
a_@fetch b-23
a_@food a-31 c-21 d+20
a_@machine b+19
a_@month b-40
a_@parking d-16
a_@person d-16
a_@price a-17 d-22
a_@sick b-26
a_@symptom b-21 d-20
a_@treat a-22
a_@vehicle d-19
a_@year b-21
a__# c-24 d+26
a__@animal a-16 b+17
a__@body b-18 c-22
a__@call a+16
a__@clinician a-16
a__@date a-18 d+20
a__@day d-24
a__@drive a-16 d+18
a__@drug a+22 b-33 d-17
a__@food b-35
a__@late a-15
a__@month b-21
a__@person c-18
a__@relative c+20 d-17
a__@stop a-21
a__@symptom a-21 b-17
a__@treat b-18
a__after a-29 b-21 d+15
a__age a-17
a__ago b-23
a__all c-19
a__am a-16 d+17
a__ask b+17 c-20
a__attack c-21
a__bebe a-20 c-21 d+20
a__beers a+17 d-16
a__bender b-16
a__bien c+18 d-19
a__bites a-16 b-18 c-22 d+20
a__but b-25 c+18 d-27
a__by d-18
a__casa a+21 c-17 d-25
a__casi b+15
a__con d-18
a__control c-15
a__count a-24 b+24 c-19 d-19
a__day b+21 c-31 d-24
a__de d-18
a__del c-27
a__does b-20
a__down a-16
a__edad a+17 d-15
a__el a-24 b+18
a__episode c-17
a__ever a+18 c-16
a__every a-17 d+16
a__for a-24
a__gatos d-25
a__groups d-15
a__has a-21 c-17
a__heart c-25
a__high b-16
a__hora c-22
a__if d-23
a__imposible a+15
a__in b-23 c-17 d+16
a__injury c-18 d+16
a__is d-25
a__it b-23
a__just a-17
a__la d-32
a__last a-17 d-28
a__llaman b+21 d-20
a__llego b-19 c-19
a__lol b-19 c-23
a__los b-17 d-16
a__mariscos a+20 b-20 c-21
a__maybe b-17 d-19
a__me a-16
a__mejor b-36 c+34 d-37
a__minutes a-19
a__monitor a-17 c-20 d+20
a__my b-17 c-22
a__nada a+20 b-19 d-21
a__near a+15
a__never a-26 c+23 d-18
a__night a-16 d-16
a__nina d-21
a__no a+17 b-18
a__not b-19
a__nothing b-18
a__now a-27 b-19
a__of b-20
a__old d-20
a__on a+16 b-17
a__once b-17 d-22
a__one b-19
a__or b+17 d-22
a__orden a-31 b-29 c-26 d+31
a__otro a+20 b-19 d-16
a__pack a-18 d+16
a__pero c-18 d+15
a__por a-20 c-16 d+18
a__quien a-17 b-17 c+19 d-18
a__rato a-20 b-21
a__recojo a+15 d-16
a__salgo c-16
a__scare a-17 c+18 d-17
a__semana c-16
a__si b-33
a__since b-15
a__so a+17 b-15 d-20
a__solo b-16 d-22
a__stroke a-25 d+22
a__sulfa a+22 d-24
a__take d+17
a__tambien b+16
a__tells b+15
a__tengo d-16
a__text a+19 d-17
a__that d-24
a__then a-17 c-16 d+19
a__there a-20 c-27 d+24
a__though b-15
a__tierra c-16
a__til a+16
a__times b-16 c+19 d-23
a__to a-19 d+16
a__transplant c-16 d+17
a__tumor a-15 c-15 d+16
a__two c-19
a__un b-15 c+16
a__under c-17
a__up a-20
a__week c-21
a__weeks a+20 d-23
a__will d-16
a__with c-15
a__words b-17
a__y b-37
a__yet a-17 c+17
a__yo a-17 b-16
a_baby d-20
a_bad a-22 c-19
a_balloon c-19 d+19
a_bear a+20 b-17 d-19
a_big a-23 b+16
a_bit a-41 c+18
a_bite a+18 d-20
a_bone a+17 d-18
a_bun a-15 d+16
a_bunch a-17 b-16 c-17 d+24
a_buscar d+16
a_buscarme c-17
a_cada a-20 b-21
a_car c-19
a_catheter a-17 b-20 c-17 d+24
a_chance b-20 d-21
a_clock b-18
a_couple a-22 b-30 d+22
a_crumb b-19 c-20
a_cyst a-21 c-23 d+23
a_day a-16 b-34 d+20
a_de c+16 d-16
a_dios a+18 b-38 c-28
a_dormir c-15
a_dozen c-22
a_drink d-20
a_driver a+19
a_drop a+20 c-20 d-18
a_drunk a-25 c-18
a_dude a+17
a_esa c-29
a_eso b-30 c-23 d+21
a_esta c-19
a_estar a-15
a_fall a-16 b-16 c+20
a_fella b-19 c-19
a_fender b-16
a_few a-18 c+16
a_fib a-16 d+17
a_fiddle b-17 c-18
a_flat c-18 d-27
a_glass c-21
a_good c-21
a_great a+21 d-19
a_guy a+19
a_hacer a-22 c+16 d-19
a_half a+17 d-25
a_heart c-30
a_hole a-16 d+16
a_ir c-15
a_job a+22 c-17 d-22
a_junior a+18 d-17
a_kidney a-30 d+15
a_la c-27
a_lady a-19 b+20 c-19 d-18
a_las b-35 c-40
a_lil a-17
a_little b-33 c+23 d-23
a_liver a-25 b-18
a_lo a-27 b-35 c+33 d-26
a_long a-16 d+16
a_los c-20 d-23
a_lot a-31 b-16 c+18
a_man c-18 d-21
a_manic d+18
a_mi d-21
a_minor b-23 c-23
a_mis a+21 c-16 d-18
a_miscarriage c-22 d-15
a_mule a+16 d-17
a_multivitamin b+16 c-22 d-29
a_nada a+29 b-15 d-28
a_nadie a+19 b-16 d-24
a_new a-30 b-15 c-17 d+28
a_night a-19
a_one a+23 b-19 c-22 d-20
a_otra a+16 d-18
a_otro a+24 c-21 d-26
a_palos a+17
a_party c-20
a_pata a+18 c-17
a_patient d-17
a_pie a+24 b-19 c-22 d-26
a_poder a+16 b-20 c-23
a_problem a-25 b-29
a_que b+24 d-44
a_question a+19 b-20 d-18
a_ratos c+18 d-21
a_reaction a-24
a_real a-15
a_reason a-18 d+18
a_saber a-34 b-35 c+40 d-31
a_scam a-21 b+24 d-27
a_sec a-15
a_seizure a-25
a_ser a+17 b-19
a_si a-19 b-19
a_small c+15
a_soul a+16
a_spot a-16
a_stent a-22 d+25
a_stick d-16
a_stroke d-24
a_test d-25
a_text a-16 b+16 c-16
a_thing a+18 c-23 d-22
a_time a-16
a_tiny c+16
a_touch a-15 d+16
a_uti d-28
a_valve a-21 c-16 d+24
a_vasectomy a+18 b-16
a_veces a-40 b-43 c+23
a_ver a-35 b-25 c+30 d-23
a_week b-25
a_while d-19
a_whole b-16 c-17
aa c-18
aa$ a-25 d+28
ablat* d+16
ablation d+16
able b-15 d-23
able_to b-15 d-23
about d-26
about$ b-17 c+18
about_# a-18 b-22
about__# a-17 d+17
about__@month d+18
about__for d-15
about__it a+15 b-15
about__one b-16 c+16
about__over a-17 d+17
about_it a+21 b-32 d-16
about_kidneys b+16
about_my d-17
about_that a-26 b+19 d-25
about_to a+17 c-24 d-16
abrie* a-16 d+17
abrieron a-16 d+17
abril b-19 c-18
absol* a+17 b-23 c-29
absolutely c-17
absolutely_not c-16
abste* a+21 b-20 c-19 d-20
abstemio a+21 b-20 c-19 d-20
abuela b+23 c-18 d-17
abuelita a-25 b+15 d-25
abuelo b+18 c-20 d-18
aca c-21
aca$ d-19
acaba a+19 c-23 d-21
acaba_de a+19 c-23 d-21
acaban_de a+16
acabo b-34 c-31 d+19
acabo__@eat a-24 d+24
acabo__hacer a+16 d-16
acabo_de b-34 c-31 d+19
acaso a+21 c-30 d-22
acaso_baja a+18 c-20
acele* c+16
acept* b+20 c-17 d-16
aceptan b+20 c-17 d-16
acid a+15 d-18
acomo* a-15 b-18 d+16
acomoda a-15 b-18 d+16
acomp* b-17 c-23
acost* a+16 b-33 c-26
acostada a+29 b-20 c-26 d-29
acostado b-21
acostado$ c-16
act a+17
acted a-24 b-18
acted_me a-20 b-18
actua* b-22 c-29
actually b-22 c-29
actually$ b-18 c-24 d+16
acuer* a-35
acuerdo a-33
acuerdo$ a-23 b-32
acuerdo__que b-22 c+19
acuerdo_como c+19 d-16
acupu* a-22 c-21
acupuncture a-17 c-20
adderall a-16
addic* c-25
addict d-18
addict$ a-17 d+19
address c-16
adela* a-26 b-18 c-19 d+29
adelante a-26 b-18 c-19 d+29
adelante$ a-18 d+23
adhd a+18 c-32
adhd_and a+18
adole* d-15
adopt* b-17 c+20 d-23
adopted c+18 d-22
adult: c-34
adult:# b-35 c-38
adult:#_@date c-16
adult:#_@month a+32 d-33
adult:#_@relative b-18
adult:#_@year a-18 c-28
adult:#_and c-17
adult:#_in b-19 c-16
adult:#_me a+18 d-18
adult:#_next c-22
adult:#_or c+15
adult:#_since a-18 d+17
adult:#_til a+18 d-18
adult:#_y c-28
adult:@date a+18 b-50 c-42
adult:@date_birthday a-19 d+19
adult:@date_grade a+16 d-16
adult:@day a-21 b-15 d+21
adult:@drink a-17
adult:@insurer a-24 c-22
adult:@month a+23 b-29 c-33 d-18
adult:@month_shy a+16 d-18
adult:@open b+17
adult:@relative_de c-18
adult:@relative_firma a+18 b-16 d-17
adult:@relative_has a+20 b-19 d-19
adult:@relative_i a-19
adult:@relative_is b-17 c-16
adult:@relative_tiene a-16 c-21
adult:@relative_y b-24
adult:@stop a-15 b-15 d+17
adult:@visit b-16
adult:@year d-28
adult:a b+20 c-29
adult:a_half a+23 d-22
adult:a_junior a+18 d-17
adult:a_lady a-19 b+20 c-19 d-18
adult:a_minor b-23 c-23
adult:about c+22 d-17
adult:abuela a-17 b-25 d+18
adult:acabo a+22 b-16 d-23
adult:acabo_de a+22 b-16 d-23
adult:adole* d-15
adult:adopt* a-19 c+25 d-20
adult:adopted a-19 c+23 d-20
adult:after d-18
adult:age a-28 b+23 d-16
adult:almos* a+22 d-22
adult:almost a+22 d-22
adult:am a+18 b-33 d-18
adult:am_# b-42
adult:and a-19 b-19 d+17
adult:and_a a+16 c-18
adult:ano d-29
adult:anos a-32 d+30
adult:apena* c-15 d-27
adult:apenas c-15 d-27
adult:as a-17
adult:askin* a-17 d-17
adult:asking a-17 d-17
adult:at a-22 b-19 c-18 d+24
adult:atienden b+17
adult:august a-16 d+16
adult:aun a+18 d-19
adult:baby a-19 b-16 d+20
adult:be b-18
adult:been a-25 b-17 c-20 d+26
adult:bien a-21
adult:birth a-21 c+17 d-20
adult:birthday a-17
adult:birthdays d-16
adult:birthdays_in d-15
adult:bit a-16 d+16
adult:born b-22
adult:born_in b-22 c-21
adult:boy d-17
adult:but_mature a+20 d-20
adult:by b-17
adult:can a-18 b+16
adult:canas a-17 b-21 c-18 d+21
adult:casi a+18 b-21 c-23
adult:casi_en a+22 d-23
adult:class a-16 d+17
adult:class_of a-16 d+17
adult:colle* a-23 b-17 d+21
adult:college a-20 b-17 d+21
adult:con b-17 c-16
adult:cosa a-18
adult:creo a-19 b-24 c+22 d-19
adult:creo_jaja a-17 b-22 c+20 d-17
adult:cual d-16
adult:cumpl* c-19
adult:cumpli a-32 b-25 d+32
adult:cumpli_# a-26 b-19 d+26
adult:cumplo a+24 b-17 d-28
adult:cumplo_los d-17
adult:dad a+19 b-16 d-18
adult:daughter b+18 c-26 d-24
adult:days a-19 b+18 c-16
adult:de c-18
adult:de_# c-21
adult:de_edad b-32 c-27
adult:de_nacimiento a-16
adult:decad* a-16 d+16
adult:decades a-16 d+16
adult:deje a-15 b-15 d+17
adult:del a-26 d+24
adult:del_# a-22 d+23
adult:depen* b-20 c+21
adult:desde a-30 b-15 c-16 d+26
adult:desde_# a-17 d+17
adult:desde_hace a-18 d+16
adult:dice a-17 b-19 c+18
adult:do a-35
adult:do_not a-24
adult:do_you d-18
adult:docum* a-19 c+17 d-20
adult:documento a-15 d-18
adult:does b+17 d-20
adult:dos b-17 c-19
adult:edad c-21
adult:edad_y a-15
adult:el b-44
adult:el_# a-20 b-15 c-19 d+23
adult:el_@relative d-16
adult:el_@year a-16
adult:en a+25 d-39
adult:en_# a+37 b-20 c-22 d-37
adult:en_@date b-26 c-19
adult:en_el a-32 b-16 d+28
adult:en_mi a-22
adult:enero b-20
adult:es d-38
adult:es_la a-17 b+17
adult:es_para d-25
adult:escri* a+19 b-17 d-17
adult:eso d-28
adult:eso_creo a-17 b-22 c+20 d-17
adult:estoy a+23 b-20 c-21 d-21
adult:estoy_en a+26 c-18 d-25
adult:estoy_jubilado d+16
adult:every* a-20 d+19
adult:falta a+20 d-21
adult:falta* a+25 c-17 d-24
adult:faltan a+25 c-17 d-24
adult:faltan_# a+16 d-17
adult:february a+24 d-24
adult:fecha a-18
adult:feel a-25 b+19 c-15
adult:fifte* a+21 b-17 d-21
adult:fifteen a+21 b-17 d-21
adult:firma a+18 b-16 d-17
adult:for a+16 d-18
adult:for_me b-24
adult:for_my d-18
adult:got b-28
adult:grade a+16 d-16
adult:grado a+19 d-18
adult:gradu* a+22 b-16 c-20 d-21
adult:grand* a-28 b-23 d+25
adult:grandkids a-18 b-15
adult:grandma a-23 b-25 c-18 d+27
adult:grown a-29 b-29 c-24 d+30
adult:hace a-36 c-31 d+31
adult:hace_rato a-22 b-21 c-17 d+23
adult:hacer d-16
adult:half a+23 d-22
adult:has a+20 b-19 d-19
adult:he a+22 b-16 d-25
adult:he_is a+18 d-19
adult:her a-17 b+17 d-20
adult:high a+16 d-18
adult:high_school a+16 d-18
adult:hijo b+24 c-19 d-31
adult:his b-16 d-18
adult:i_am a+18 b-33 d-18
adult:i_got a-22 b-17 d+22
adult:i_have b-32
adult:i_was a-23
adult:if d-21
adult:imagi* a-15
adult:imaginese a-15
adult:in a+21 b-54 c-39
adult:in_# b-26 c-27
adult:in_@date b-22
adult:in_college a-20 b-17 d+21
adult:in_high a+16 d-18
adult:is d-20
adult:is_# b-17
adult:is_for b-21
adult:is_just d-15
adult:is_my d-17
adult:it d-16
adult:it_is b-19 d-15
adult:jaja a-32 b-24 c+19
adult:jajaj* a-21 c-17
adult:jajaja a-21 c-17
adult:jubil* a-21 d+21
adult:jubilado a-21 d+21
adult:june a+19 d-19
adult:junio* b-16
adult:junior b-16
adult:just a-27 c-25 d+25
adult:just_a a-20
adult:kid a-20
adult:kids a-20 c-17
adult:la_@relative b-16 d-15
adult:la_edad b+19 c-17 d-21
adult:la_paciente a-18
adult:lady a-19 b+20 c-19 d-18
adult:lady_never b+15
adult:last a-21 c-22
adult:last_week c-16
adult:legal a-22 b-18 c-16 d+22
adult:lol a-27 b-23 c-17 d+27
adult:los b-34 c-18
adult:los_# b-24
adult:los_cumpli a-17 d+18
adult:los_cumplo a+19 d-20
adult:mama a+21 b-27 d-28
adult:marzo a+22 d-23
adult:mas b-25 c-22 d+22
adult:matur* a+20 d-20
adult:mature a+20 d-20
adult:may b-18
adult:mayor a-24
adult:mayor_de a-17 d+16
adult:me d-17
adult:me_falta a+20 d-21
adult:me_faltan a+25 c-17 d-24
adult:me_or c+16
adult:me_veo b+17 d-18
adult:medicare a-24 c-22
adult:medio a+32 b-23 c-21 d-32
adult:menor a+20 b-33 d-19
adult:menor_de a+22 b-18 d-23
adult:mes a-23 d+22
adult:meses a+27 d-28
adult:mi d-32
adult:mi_@relative d-34
adult:minor b-23 c-23
adult:mis a+19 c-18 d-20
adult:mis_papas c-16
adult:mom a+21 b-17 d-20
adult:months a+34 b-17 c-21 d-36
adult:more a+22 d-22
adult:my c+19
adult:my_birthday d-22
adult:naci b-26
adult:naci_en a+17 b-22 c-23
adult:nacim* a-16
adult:nacimiento a-16
adult:never a-19 b+20 c-17 d-18
adult:never_tells b+15
adult:next b-20 c-26
adult:next_@year a+18 d-18
adult:next_summer a+19 b-15 d-22
adult:ni a-24 d+21
adult:niece d-20
adult:nieto* b-22 d+20
adult:nietos b-22 d+20
adult:nino a-18 d+16
adult:ninos a-16 b+19 d-19
adult:no_es a-16
adult:no_se a-20 d-17
adult:no_soy a-24 d+19
adult:not a-22 b-25
adult:not_a a-35 b-20 c-21 d+34
adult:not_quite a+19 d-20
adult:not_till a+22 d-23
adult:o c+16 d-16
adult:of b-33
adult:of_# a-22 b-16 d+21
adult:of_it b-16 c-21
adult:of_us b-18 c+19
adult:old a-19
adult:older a-23 b-23 c-17 d+26
adult:older_than a-23 b-23 c-17 d+26
adult:on a-33
adult:on_@insurer a-18 b-21 d+20
adult:only a+16 d-16
adult:or a-26 b-17 c+28 d-19
adult:or_# c+15
adult:or_for a-16
adult:otra a-26
adult:otra_cosa a-18
adult:otro d-18
adult:over a-29 b-26 c-23 d+30
adult:papas c-16 d-15
adult:paper* c+17 d-15
adult:papers c+17 d-15
adult:para a+19 d-19
adult:para_mi d-25
adult:past a-27 b-22 c-19 d+25
adult:permi* d-15
adult:pero_mi a+16 c-17
adult:pero_tengo a-20 d+16
adult:pregu* a-27 b+18 d-26
adult:que a-36
adult:quinc* a+29 b-25 c-23 d-28
adult:quince a+24 b-21 c-20 d-23
adult:quite a+19 d-20
adult:rato a-22 b-21 c-17 d+23
adult:recue* a-17
adult:recuerdo a-17
adult:regis* a-16
adult:retir* a-18 b-16 d+19
adult:retired a-18 b-16 d+19
adult:schoo* a+16 d-18
adult:school a+16 d-18
adult:se a-20 d-17
adult:secur* a-16
adult:security a-16
adult:see b+16
adult:segun b-18 c+16
adult:semanas a+17 d-17
adult:seven* a+16 d-18
adult:seventeen a+16 d-18
adult:she b-16
adult:shy a+16 d-18
adult:so a-19 d+18
adult:sobrino a-22 b-19
adult:socia* a-18 d+16
adult:social a-18 d+16
adult:social_security a-16
adult:son b-28
adult:sopho* d-15
adult:sophomore d-15
adult:sophomore_in d-15
adult:soy b-47 c-18
adult:soy_del a-19 d+20
adult:soy_el d-16
adult:soy_menor a+23 b-21 c-21 d-19
adult:still a+28 b-19 c-22 d-31
adult:still_a a+21 d-24
adult:summe* a+19 b-15 d-22
adult:summer a+19 b-15 d-22
adult:tells b+15
adult:tengo b-42 c-18
adult:tengo_# a+20 b-27 c-37 d-15
adult:th c-16
adult:than a-29 b-26 c-21 d+31
adult:than_that a-21 b-20 d+23
adult:that a-19
adult:the b-36
adult:there d-19
adult:these a-17 b+18 d-22
adult:thirt* b-21 c-20
adult:three a-17
adult:tiene_# c-24
adult:til a+31 b-20 c-23 d-29
adult:til_@date a+18 d-18
adult:till a+29 b-18 c-15 d-29
adult:to c-19
adult:todav* a+27 b-19 c-26 d-23
adult:todavia a+27 b-19 c-26 d-23
adult:todavia_no a+20 c-18
adult:tres a-16 d+16
adult:turn a+24 d-25
adult:turn_# a+24 d-25
adult:turne* a-26 c-17
adult:turned a-26 c-17
adult:turned_# a-26 c-17
adult:tutor* b-16
adult:two b-17 d-24
adult:two_@month a+21 c-15 d-24
adult:un a+19 b-20 d-19
adult:un_@year a+20 c-17 d-19
adult:una a-20
adult:under b-17
adult:under* a+17 d-17
adult:underage a+17 d-17
adult:us b-20 c+16 d-19
adult:veo b+17 d-18
adult:verda* d-15
adult:verdad d-15
adult:vet a-18 b-15 d+17
adult:vietn* a-18 b-15 d+17
adult:vietnam a-18 b-15 d+17
adult:vietnam_vet a-18 b-15 d+17
adult:voto a-18 d+17
adult:voto_desde a-18 d+17
adult:voy b-17
adult:voy_a a+16 d-19
adult:voy_en a+19 d-18
adult:was a-25 b-20
adult:was_adopted c+15
adult:weeks a+26 b-16 c-16 d-28
adult:what a-17 d-16
adult:what_if b+18 c-16
adult:which b-20 c+18
adult:why b+17 d-18
adult:with a-16
adult:y_medio a+27 b-20 c-18 d-28
adult:ya a-27 c-34 d+20
adult:ya_estoy d+16
adult:year c-15 d-23
adult:years d-16
adult:yo a-22 b-21 d+16
adult:you a-24 c+15 d-29
adult:your b-15 c-18 d+19
affir* a-15 d+18
affirmative a-15 d+18
affirmative$ a-15 d+18
affor* c-29 d-27
afford a+24 b-19 c-16 d-19
afib a-37 b-22 d+22
afib$ a-30 b-26 c-30 d+38
afirm* d+17
afirmativo d+17
afirmativo$ d+17
afrai* a+19 b-22 c-25
afraid a+19 b-22 c-25
afraid_not a+30 c-18 d-29
afraid_of a+16
after b-34
after_# c-17
after__and c-16
after__baby a-20 c-16 d+22
after__better a+18 b-18 d-19
after__is a+16 b-15
after__week d-20
after_a d-18
after_all d+17
after_me c-17
after_my a-33 b-26 d+20
after_the b-21
after_work a+24 b-19 c-18 d-24
afuer* a+17 b-23 c-22
afuera a+17 b-23 c-22
again a-20 c-24
again$ a-25 b+21 c-46 d+18
again* d-18
again_tomorrow b-18
against d-18
against_it a+17 c-19 d-15
agarr* b-28 c-27
agarro a+21 d-23
age a-29 b+16
age$ d-17
agenda$ d-18
ages a-17
ago b-19
ago_all d+15
agosto d+16
agradezco a+17 b-16
agua b-24 c+20 d-23
aguan* c-23
aguanta a-17 b+16
aguanto b-16 c-18
aguit* b-29 d-33
aguita b-22 c+16 d-26
ahead b-25 c-29
ahead$ a-29 b-20 c-22 d+26
ahead__it a+22 d-22
ahead_and a+20 c-17 d-18
ahi$ b+24 c-45 d-44
ahi__caigo a-16 c-23 d+20
ahi__me a+23 c-19 d-23
ahi_estare c-20
ahi_le a-29 b-27
ahi_mismo a-23 b-16 d+17
ahi_nos b-21 c-28 d+22
ahi_si a+17 c-19 d-16
ahora b-50
ahora$ b-21 c-31 d+16
ahora__el a+16 d-15
ahora__en a+15
ahora_mismo b-22 d-20
ahora_no d-19
ahorita$ a+23 b-21 d-22
ahorita__le a-16 c+16
ahorita__puedo c-27 d-29
ahorita_estoy b-15 c-16
ahorita_no d-44
aide a-27 b-23 c-29 d+30
air c-24
aja a-17 d+19
aja$ a-17 d+19
al_# a-19 c-15 d+21
al_@clinician c+19 d-23
al_@vehicle d-16
al__a a+23 b-23
al__con a+18 d-17
al__de a-15
al__la b-16 d-16
al__mi c-16
al__nomas a+24 b-30 c-17 d-16
al__y b-17
al_bano c+16 d-21
al_cien a+27 b-23 c-25 d-25
al_final a+20 b-17 c-20
al_polen a+22 b-20 d-20
al_polvo c-25 d-26
al_rato c-24 d-30
al_trabajo a+19 b-21
alcan* c-15
alcanzo c-15
alcoh* c-17
alcohol b-40 c-40
alcoholico$ a-21
alerg* a-19 b+18 c-28
alergia$ c-18
alergias a+23 b-23 c-25 d-16
alergica a-16 c-37 d+16
alergica$ a+20 c-20 d-16
alergica__a a+20 b-16
alergica__nada a+18 d-20
alergica_a a-20 b-23 c-20 d+25
alergica_al b+17 d-24
alergico a-17 b+17 c-18
alergico__la b-16
alergico__los b+16 d-17
alergico__nada a+18
alergologo d-16
algo a-36 b-16 c+38 d-19
algo__a c+15
algo__no c+16
algo_de a-17 b-16
algo_en a-17 c+21 d-19
algo_para c-19 d+23
algui* a-33 c+28 d-33
alguien a-33 c+28 d-33
alguien$ a-18
alguien_me c+18 d-17
algun* c+17 d-15
alguna d-15
alivi* a-23 d+20
all a+24 b-30 c-64
all$ b-26 c-26
all_@body a-22 d+22
all__back a+16
all__had d+17
all__have d-16
all__in c-18
all__is b-18 d-18
all__on c-16
all__out a+18 c-17 d-16
all__parts a+16 d-16
all__that a+15
all__the a-21
all__them b-17
all__there a+16
all__time a-26 b-24 d+19
all__to d-26
all__tried a+18
all__you a-17 d+17
all_clear a+37 b-25 c-19 d-33
all_day a+18 b-17 c-22
all_good b-27 c-26
all_i a+17 b-24 c-20
all_in b-18 c-17
all_it c-15
all_means d+16
all_my a+18 b-17 c-17 d-15
all_of b-32 c-28 d+21
all_over b-19
all_set b-19 c-20 d+21
all_that d-29
all_the a-17
all_work a+21 c-20 d-20
alla a-27
alla$ b+16 c-21 d-20
alla_nos c-16 d+16
aller* a-16
allergic a-18 b+22 c-42
allergic__@animal d-17
allergic__@drug a+17
allergic__a a+21 d-15
allergic__and d-16
allergic__it a-28 b-19 c-16 d+30
allergic__not a+24 b-23
allergic__nothing a+26 b-20 d-20
allergic__only a+21 b-25 d-16
allergic__sulfa a+25 b-22
allergic_to a-17 b+17 c-44
allergies a+19 b-21 d-21
allergies$ b-16
allergist b-15
allergy b-33 c-24 d+22
allergy:# b-38
allergy:#_@date a+15 b-17 d-22
allergy:#_@visit a+19 d-17
allergy:@animal b+29 c-40 d-42
allergy:@animal_and a+18 b-17
allergy:@animal_got b+16 d-17
allergy:@body a-21 b-37
allergy:@call a-22 b+25 d-24
allergy:@call_me a-20 b+21 c-17 d-20
allergy:@clinician a-16
allergy:@date b-19
allergy:@date_timer c-15
allergy:@day b+15
allergy:@food b-16 c+24 d-23
allergy:@hours a-20 b-17 c-24 d+27
allergy:@insurer c-16
allergy:@medicine b+18 d-38
allergy:@medicine_makes a+17 c-21
allergy:@open a-22 b-17
allergy:@price b-29 c-30
allergy:@relative d-32
allergy:@relative_es b+17
allergy:@relative_had a-18 b+16
allergy:@relative_is a+20 c-31 d-21
allergy:@relative_le a-21
allergy:@relative_se a-17 b+18
allergy:@relative_would c+18
allergy:@relative_y b-15
allergy:@stop a-21 b-19 c-23 d+24
allergy:@stop_breathing a-16 c-17 d+18
allergy:@symptom a-20 b-22
allergy:@symptom_all d+16
allergy:@symptom_for c-16 d+18
allergy:@symptom_nonstop d+16
allergy:@treat b-28 c-56 d+19
allergy:@visit a+15 b-24
allergy:@visit_y a+19 d-19
allergy:a_@relative a-16
allergy:a_@symptom a-23
allergy:a_bad a-16
allergy:a_esa b-21 d+16
allergy:a_la a+17 b-27
allergy:a_los c-34 d-33
allergy:a_mi c-26
allergy:a_nada a+28 b-15 d-27
allergy:a_reaction a-24
allergy:a_saber a-21 b-22 c+24 d-22
allergy:a_seizure d+19
allergy:about a+20 c-25 d-18
allergy:acuer* c+24
allergy:acuerdo c+18
allergy:after a-27 b-19
allergy:after_my c-16 d+16
allergy:again a-21 b-18 c-19 d+25
allergy:al c-45 d-30
allergy:al_polen a+22 b-20 d-20
allergy:al_polvo c-25 d-26
allergy:alerg* a-18 b+18 c-27
allergy:alergias a+23 b-23 c-25 d-16
allergy:alergica a-16 c-37 d+16
allergy:alergica_a a-20 b-23 c-20 d+25
allergy:alergica_al b+17 d-24
allergy:alergico a-17 b+17 c-18
allergy:alergologo d-16
allergy:all c-31
allergy:aller* c-33
allergy:allergic a-20 b+23 c-41
allergy:allergic_to a-19 b+18 c-42
allergy:allergies a+30 b-18 c-35
allergy:allergist b-15
allergy:allergy b-32 c-24 d+22
allergy:am_allergic a-23 c-26
allergy:am_not a+24 b-19 c-21
allergy:an a-20 c-18 d+18
allergy:and c-25
allergy:and_i c-17 d+16
allergy:and_sulfa d-17
allergy:and_that b-16
allergy:and_they d+18
allergy:anest* a-36
allergy:anestesia a-23
allergy:anesthesia a-16 d-21
allergy:antes b+16
allergy:any a+16
allergy:anyth* b-21 c+17 d-22
allergy:anything b-21 c+17 d-22
allergy:at c-20 d-17
allergy:at_all a+15
allergy:aunt b+19
allergy:bad c-20 d+17
allergy:bad_trip c-16
allergy:be c-24
allergy:been b-26 c+20 d-30
allergy:been_given a+18
allergy:bees c-21 d-27
allergy:befor* a+19 c-25 d-22
allergy:before a+20 c-24 d-21
allergy:benadryl c-21
allergy:bien a+26 b-32 c-20 d-20
allergy:big a-16 b-17 c-16 d+18
allergy:blood a-16 d+17
allergy:blood_pressure a-16 d+17
allergy:body a+16 b-17
allergy:brace* d+16
allergy:bracelet d+16
allergy:brazo a+15
allergy:breat* a-27 b-28 c-36 d+32
allergy:breathe c-19 d+15
allergy:breathing a-26 b-25 c-27 d+29
allergy:broke_out c-18 d+17
allergy:broto a-23
allergy:but b-39 c+24 d-25
allergy:but_i a-18
allergy:but_it c-15
allergy:but_not a+15 b-17 d-19
allergy:but_that a-26 c+23 d-17
allergy:c a-17 c+19 d-16
allergy:caballo a-19 b+20
allergy:cae a+21 d-19
allergy:call a-23 b+19 d-21
allergy:came c-23
allergy:came_out c-23
allergy:can_not a-31 b-21 d+17
allergy:cara d+19
allergy:casi a-23 c-29 d+25
allergy:casi_me a-19 c-20 d+21
allergy:casi_no d+16
allergy:cats d-22
allergy:cayo_fatal a-17 d+19
allergy:cerro d+17
allergy:chart_says b-18 c-16
allergy:closed a-21 b-16
allergy:codei* a+24 b-18 c-24 d-19
allergy:codeine a+24 b-18 c-24 d-19
allergy:come a-17 d+16
allergy:comida c+15 d-16
allergy:como c-17
allergy:como_loca d+15
allergy:como_se b+15
allergy:con a-31 d+19
allergy:con_@treat d+19
allergy:con_eso a-26 c-34 d+20
allergy:conoz* a+19 c-15
allergy:conozco a+19 c-15
allergy:conta* a+15
allergy:contar a+15
allergy:cosas b-26
allergy:could a-22
allergy:could_not a-19
allergy:crazy a-23 b-18 c-23 d+22
allergy:cual a-24 b+21 d-22
allergy:cual_@medicine a-22 b+22 c-24 d-19
allergy:cuent* a-20
allergy:cuento d+16
allergy:da a-29 c-31
allergy:dad c-16 d-16
allergy:dado_eso a+21 c-21
allergy:de b-26
allergy:de_contar a+15
allergy:de_la c-21 d+19
allergy:de_maravilla a+22 d-25
allergy:de_mareo d-16
allergy:del a-20 b-19 c+21 d-17
allergy:del_dentista a-16 c+18 d-16
allergy:denti* a-16 c+18 d-16
allergy:dentista a-16 c+18 d-16
allergy:despe* b-16 c-16 d+17
allergy:dice b-20
allergy:did a+36 c-31 d-38
allergy:did_fine a+19 d-19
allergy:did_great a+22 b-21 c-15 d-22
allergy:died a-18 b+16 c-19
allergy:died_from a-17 b+17 c-16 d-16
allergy:diero* c-22
allergy:dieron c-22
allergy:dio a-23 d+16
allergy:dio_alergia d+19
allergy:dio_taquicardia d+16
allergy:dio_una d+17
allergy:do a-24
allergy:do_not a-18 b-20 c+18
allergy:doctor a-18
allergy:dormi* c+19 d-19
allergy:dormido c+18 d-18
allergy:down a-17
allergy:drug b-18 c-18
allergy:drug_allergies a+19
allergy:el_@body a+15
allergy:emerg* a-17 d+17
allergy:en a-20 b-21 c-39 d+30
allergy:en_mi a-16 b-24 d+20
allergy:ended d+17
allergy:ended_up d+17
allergy:epine* a-25 b-16 c+21
allergy:er b-17 d+16
allergy:era a-22 b-16 c+24
allergy:era_nino a-17 c+18
allergy:es b+20 c-21 d-23
allergy:es_alergico a-17 b+16
allergy:esa a-20 b-38 d+16
allergy:esa_@medicine c-18
allergy:esa_no a+21 d-18
allergy:esa_vez a-17 c-17 d+20
allergy:ese b-19
allergy:eso c-25 d+16
allergy:esta b-27 d+16
allergy:esta_en a-16 b-24 d+20
allergy:estab* c+26 d-23
allergy:estaba c+26 d-23
allergy:ever b-15
allergy:ever_told a+18 c-16
allergy:every a+27 b-19 c-24 d-28
allergy:every* b-20 c+21 d-15
allergy:everybody a-19 c-16 d+18
allergy:everything b-17 c+23 d-26
allergy:exped* b-16
allergy:expediente b-16
allergy:exper* a-18 c-17 d+21
allergy:experience a-18 c-17 d+21
allergy:face d+16
allergy:fatal a-17 d+19
allergy:felt b-20 c+17 d-21
allergy:file b-20 d-17
allergy:find a-17
allergy:fine a+54 b-29 c-44 d-49
allergy:first a+27 b-26 d-41
allergy:first_time d-22
allergy:first_timer a+22 b-18 c-22 d-21
allergy:for b-37
allergy:for_@hours d+17
allergy:for_me a+18 d-18
allergy:for_that c-15 d-16
allergy:freak* a-16
allergy:freaked a-16
allergy:friend a-15
allergy:from a-34
allergy:from_it a-18 c-24
allergy:fue b-19
allergy:garganta d+16
allergy:gatos d-25
allergy:get a-24 b+17 d-23
allergy:give a-18 c-16 d+18
allergy:given a+18
allergy:go c-19
allergy:got a-40
allergy:got_big a-16 b-17 c-16 d+18
allergy:got_it d-20
allergy:great a+35 b-32 c-28 d-34
allergy:had_@symptom a-18 c-17 d+23
allergy:had_@treat a+20 d-18
allergy:had_a a-25 c-23 d+21
allergy:had_it a+19 d-34
allergy:had_surgery a-21 c+17
allergy:had_that a+22 b-16 c-18 d-15
allergy:had_to a-25 c-20 d+26
allergy:hallu* a-27 b-22 c-25 d+27
allergy:hallucinations a-25 b-22 c-24 d+25
allergy:han b-18 d-26
allergy:han_puesto a+18 c-20
allergy:happe* d-24
allergy:happened b-17 d-21
allergy:hasta b-17
allergy:have d-19
allergy:have_been a-18 c+18
allergy:have_had d-18
allergy:have_it c-17 d+17
allergy:have_not a+20 c-19
allergy:he a+15 b-19 c-17
allergy:he_tomado a+21 c-17
allergy:heard c-30 d-27
allergy:heard_of a+16 c-16
allergy:heart a-26 b-25 d+19
allergy:her b-23
allergy:hermana c-17
allergy:hinch* a-22 b-20 c-23 d+27
allergy:hinche a-20 b-18 c-19 d+22
allergy:hives a-20 b-17 c-32 d+31
allergy:horas c-16 d+17
allergy:horri* a-23 b-23 c-31 d+31
allergy:horrible c-17 d+21
allergy:horse a-17 b+21 c-16 d-16
allergy:hospi* c+17 d-18
allergy:hospital c+17 d-18
allergy:hours a-20 b-17 c-24 d+27
allergy:how b+17
allergy:how_would b+18
allergy:i a-22
allergy:i_can a-23 c-19 d+22
allergy:i_do a-17 c+22 d-18
allergy:i_had b-27 c-35
allergy:i_have b-25 d-23
allergy:i_know d-20
allergy:i_saw d+17
allergy:i_was c+17 d-15
allergy:i_woke a-17
allergy:idea a-17 c+19
allergy:igual a-17 c+17
allergy:in a-33 b-34 c+17
allergy:in_# a-20 c-18 d+23
allergy:in_my b-17 c-16
allergy:in_the b-23
allergy:inyec* a-16 c+18 d-19
allergy:inyeccion a-16 c+18 d-20
allergy:is d-33
allergy:is_all a+20 b-16 d-17
allergy:is_it a-25 d-18
allergy:is_not a+20
allergy:is_the d-18
allergy:issue* a+19
allergy:issues a+19
allergy:it c-27
allergy:it_at c-15
allergy:it_before a+20 c-19 d-19
allergy:it_fine a+16
allergy:it_for a+16
allergy:it_in b-17 c-23
allergy:it_is b-15
allergy:it_made a-22 b-20 d+20
allergy:it_on c-18
allergy:it_once d-16
allergy:it_twice a+16 d-18
allergy:it_was a-21 b-17
allergy:it_went a-17 c+18 d-18
allergy:itch b-17
allergy:jamas a+18 d-16
allergy:just a+38 b-37 c-30 d-32
allergy:just_to a+17 b-20
allergy:ketamina a-30 b-26 c-27 d+35
allergy:ketamine c-34
allergy:kid b-19
allergy:know d-29
allergy:know_of d-15
allergy:known a+17
allergy:la c-16
allergy:la_@food c+15 d-16
allergy:la_@medicine d-21
allergy:la_@treat a-21 d+17
allergy:la_anestesia a-22
allergy:la_cara d+19
allergy:la_conozco a+19 c-15
allergy:la_dieron c-18
allergy:la_he a+17 b-15 d-23
allergy:la_penicilina a+15 c-16
allergy:la_pusieron c-23
allergy:la_sulfa b-30 c-25 d+21
allergy:la_use a+15
allergy:la_vez d-16
allergy:laryn* a-16 c-16 d+19
allergy:laryngospasm a-16 c-16 d+19
allergy:las d-22
allergy:last b-28 c-35 d+25
allergy:last_time b-25 c-33 d+20
allergy:latex c-26 d-26
allergy:le a-25
allergy:le_dio c-19
allergy:let a-20
allergy:life c-16
allergy:like c-27
allergy:like_a a+16 b-19 c-20
allergy:lips d+16
allergy:llevo a+18 b-18
allergy:loca d+15
allergy:lol a+23 c-20
allergy:loopy c-16
allergy:los b+15 c-34 d-25
allergy:los_gatos d-25
allergy:los_mariscos a+20 b-20 c-21
allergy:loved a+17 d-17
allergy:loved_it a+17 d-17
allergy:made a-27 b-24 d+25
allergy:made_me a-24 b-16 d+16
allergy:made_my b-16 c-24 d+18
allergy:makes b-32 c+25 d-37
allergy:makes_me b-26 c+25 d-31
allergy:mal a-17
allergy:malis* c-15
allergy:mama a-16 b-26 c+26
allergy:marav* a+22 d-25
allergy:maravilla a+22 d-25
allergy:mareo d-16
allergy:maris* a+24 b-24 d-24
allergy:mariscos a+20 b-20 d-20
allergy:mas a+18
allergy:maybe a-17 c+21
allergy:me a-21 b-33 d+18
allergy:me_@symptom b-21
allergy:me_a a-16 c+22 d-18
allergy:me_acuerdo c+18
allergy:me_broto a-15
allergy:me_cae a+21 d-19
allergy:me_cerro d+17
allergy:me_da a-29 c-31
allergy:me_dio a-20 b-31 d+16
allergy:me_fue c-20
allergy:me_han d-21
allergy:me_hinche a-20 b-18 c-19 d+22
allergy:me_la a+19 d-16
allergy:me_puse a-25 b-25 d+20
allergy:me_salio a-23
allergy:me_senti c+18
allergy:me_that b+16 c-15
allergy:me_under a-16 d+16
allergy:medicina b+23 d-27
allergy:medicine c-18 d-18
allergy:mensa* b+23 d-20
allergy:mensaje b+23 d-20
allergy:mi a-26
allergy:mi_@animal a-19 b+17
allergy:mi_@relative c+18 d-16
allergy:mi_expediente b-16
allergy:miedo a-15
allergy:morph* d-23
allergy:morphine d-23
allergy:mucho a-16 b-17 c-21 d+19
allergy:muy_mal c-18 d+16
allergy:my a-20
allergy:my_@animal a-15 b+18 c-18 d-15
allergy:my_@body a-33 b-29 c+18
allergy:my_@relative b+18 d-40
allergy:my_allergy b-15
allergy:my_body a+16 b-17
allergy:my_chart c-24
allergy:my_life c-16
allergy:my_only a+23 b-20 d-21
allergy:nada a+44 b-22 c-43 d-35
allergy:nada_de a+19 d-19
allergy:nada_mas a+18
allergy:name b+16
allergy:nauseous a-18 b-18 c+19 d-15
allergy:never b-53
allergy:never_again a-19 d+19
allergy:never_been a-19 b-17 c+23 d-38
allergy:never_had b-33
allergy:never_heard a+18 c-15
allergy:never_taken a+24 c-24 d-16
allergy:never_tried a+15 c-15 d-17
allergy:new b-19 d-30
allergy:new_to a+23 c-20 d-23
allergy:ni a+19 b-22 d-22
allergy:ningu* a+35 b-21 c-25 d-30
allergy:ninguna a+35 b-21 c-25 d-30
allergy:ninguna_alergia a+16
allergy:ninguna_reaccion a+16 d-16
allergy:nino a-20 c+19
allergy:nkda a+28 b-21 c-23 d-24
allergy:no b-26 c+19 d-24
allergy:no_@medicine a+17 d-16
allergy:no_allergies a+27 b-18 c-19 d-22
allergy:no_c a-17 c+19 d-17
allergy:no_idea c+17
allergy:no_la a-15
allergy:no_me b-20
allergy:no_never a+20 c-19 d-15
allergy:no_podia a-16 d+17
allergy:no_problem a+21 b-21 d-16
allergy:no_puedo c-18
allergy:no_que a+17 d-16
allergy:no_reaction a+23 b-17 c-18 d-21
allergy:no_recuerdo a-18 c+25 d-17
allergy:no_se a-16 b-27 c+25 d-21
allergy:no_soy a+31 b-30 c-15 d-31
allergy:no_trouble a+16
allergy:noche b-16
allergy:nomas a+40 b-48 c-31 d-29
allergy:nomas_a a+18 b-20 d-15
allergy:none a+16 c-15
allergy:nonst* d+16
allergy:nonstop d+16
allergy:nope a+16
allergy:nose a-19 d-20
allergy:not a-21 b-78 c+24
allergy:not_breathe c-19 d+15
allergy:not_had a+19 c-17
allergy:not_have c-18
allergy:not_know c+16
allergy:not_me a+23 c-16
allergy:not_say a-21 c+23
allergy:not_that b-32 d-27
allergy:not_think d-16
allergy:not_this a+20 b-17
allergy:not_to b-23 d-16
allergy:nothi* a+35 b-37 c-30 d-29
allergy:nothing a+35 b-37 c-30 d-29
allergy:nunca b-30 d-35
allergy:nunca_la a+20 b-16 c-16 d-22
allergy:nunca_me d-26
allergy:of b-16
allergy:of_it c-20
allergy:of_things a+16
allergy:ok d-28
allergy:on a-17 c-29
allergy:on_it c-45 d+16
allergy:on_my b-18 c-15 d+15
allergy:once a-18
allergy:one c-18
allergy:only a+66 b-72 c-55 d-43
allergy:only_allergic a+18 b-20
allergy:only_morphine a+16 c-18
allergy:only_thing a+16 b-15
allergy:only_to a+19 b-21 c-19
allergy:out a-32 d+20
allergy:out_in c-18
allergy:out_of a-21 c-16 d+21
allergy:out_when d+15
allergy:panic d+16
allergy:passe* c-16 d+18
allergy:passed c-16 d+18
allergy:passed_out c-16 d+18
allergy:penic* a+30 b-22 c-29 d-22
allergy:penicilina a+16 c-17
allergy:penicillin a+24 b-17 c-24 d-18
allergy:pero b-16 c+29 d-24
allergy:piel c+16
allergy:poco d-17
allergy:poco_de d-17
allergy:podia a-16 d+17
allergy:podia_respirar a-16 d+17
allergy:polen a+22 b-20 d-20
allergy:polle* a+27 b-21 c-24 d-25
allergy:pollen a+27 b-21 c-24 d-25
allergy:polvo c-25 d-26
allergy:pregu* a-17
allergy:press* a-18 d+21
allergy:pressure a-18 d+21
allergy:prime* c-15
allergy:primera c-15
allergy:primera_vez a+19 d-20
allergy:proba* d-21
allergy:probl* a+32 b-16 c-30 d-28
allergy:problem a+26 b-25 c-20 d-20
allergy:problema c-16 d-15
allergy:prueb* d-16
allergy:puedo c-18
allergy:puest* a+18 c-20
allergy:puesto a+18 c-20
allergy:puked c-19 d+20
allergy:pulse* a-15 c-17 d+18
allergy:pulsera a-15 c-17 d+18
allergy:puse a-25 b-25 d+20
allergy:puse_bien a-16 c-17 d+17
allergy:puse_como d+15
allergy:pusieron_cuando d-16
allergy:puso c-16
allergy:put b-20
allergy:put_me a-17 d+19
allergy:que c-16
allergy:que_me a-21 b-30 c-21 d+27
allergy:que_se c-17
allergy:que_yo b-21 d-23
allergy:quien a-17 b-18 c+16
allergy:quit a-16 c-17 d+18
allergy:rash a-26
allergy:reacc* b-25 c-27
allergy:reaccion b-18 c-27
allergy:reactions a+17 c-16 d-17
allergy:recal* a-16 c+17
allergy:recall a-16 c+17
allergy:recue* b-19 c+16 d-21
allergy:recuerdo a-18 c+25 d-17
allergy:recuerdo_bien c+16
allergy:remem* b-20 c+19 d-27
allergy:remember b-19 c+19 d-27
allergy:respi* a-16 d+17
allergy:respirar a-16 d+17
allergy:right a-18 d-18
allergy:ronchas c-29 d+35
allergy:saber a-21 b-22 c+24 d-22
allergy:sabri* b-19 c+23 d-16
allergy:sabria b-19 c+23 d-16
allergy:salio b-17
allergy:salio_un a-18
allergy:sarpu* a-15
allergy:sarpullido a-15
allergy:saw d+17
allergy:say a-17 c+17
allergy:says b-21
allergy:scare* a-25 b-19 d+19
allergy:scared a-25 b-19 d+19
allergy:screa* a-29 c-21
allergy:screamed a-17 d+17
allergy:screaming a-21
allergy:se a-46 b+19 d+18
allergy:se_la a-16
allergy:se_me a-20 b-23 d+22
allergy:seizu* d+19
allergy:seizure d+19
allergy:sent c-20
allergy:senti a-23 b-27 d+21
allergy:sepa b-21 d-20
allergy:seria d-16
allergy:sesiones a+19 d-19
allergy:sever* a-20 b-21 c-23 d+22
allergy:severe a-20 b-21 c-23 d+22
allergy:shell* a+17 b-17 c-17
allergy:shellfish a+17 b-17 c-17
allergy:shellfish_only a+17
allergy:shot a-27 b-17 c+25 d-24
allergy:sick a-21
allergy:sin a+27 c-21 d-26
allergy:sister a+16 c-23
allergy:six a+19 c-17 d-19
allergy:skin a-22 b-17 c-28 d+24
allergy:so a-17 b-19 c+21 d-22
allergy:so_i a-16 c+17
allergy:solo a+28 b-29 c-23 d-23
allergy:solo_a a+16
allergy:solo_al a+19 b-20 c-16 d-16
allergy:somet* c+25 d-22
allergy:something c+25 d-22
allergy:soy a-18
allergy:soy_alergica c-29
allergy:spravato c-23
allergy:spray a-21 c-21 d+15
allergy:st a+15 b-17 d-22
allergy:stopp* a-20 b-20 c-20 d+22
allergy:stopped a-20 b-20 c-20 d+22
allergy:stopped_breathing a-17 c-16 d+20
allergy:stuff c-29
allergy:sulfa c-39
allergy:sulfa_only a+17 b-16
allergy:supe c+15
allergy:super c-18 d+19
allergy:surge* b-28 c+20 d-18
allergy:surgery b-28 c+20 d-18
allergy:swell* c-16 d+18
allergy:swelled c-16 d+18
allergy:take c-20
allergy:taken d-22
allergy:taken_it d-22
allergy:taqui* d+16
allergy:taquicardia d+16
allergy:taquicardia_y d+16
allergy:tengo d-20
allergy:terri* c-17 d+21
allergy:terrible c-17 d+21
allergy:that b-16
allergy:that_i a-15 b-26
allergy:that_is d-28
allergy:the a-20
allergy:the_stuff a+18 c-19
allergy:the_worst c-16
allergy:they a-16
allergy:they_gave b-16
allergy:they_had a-19 c-16 d+21
allergy:they_put a-17
allergy:they_use b+15 d-16
allergy:thing_i a+16 b-15
allergy:think d-16
allergy:think_so c+21
allergy:this a+20 c-28 d-27
allergy:thoug* c-17 d+21
allergy:thought c-17 d+21
allergy:thought_i c-17 d+21
allergy:three d-17
allergy:threw a-15
allergy:threw_up a-15
allergy:tiene a-16
allergy:time b-31
allergy:time_for a+16
allergy:timer a+28 b-22 c-29 d-25
allergy:times a+26 b-19 c-29 d-22
allergy:to_@animal d-17
allergy:to_a a+21 d-15
allergy:to_bees d-19
allergy:to_codeine a+18 b-16 d-17
allergy:to_is a+16 b-15
allergy:to_it b-23 c-28 d+22
allergy:to_me b-19
allergy:to_my a-20 c+17 d-16
allergy:to_nothing a+26 b-20 d-20
allergy:to_that c-19
allergy:toda a-17 b-18 c-24 d+22
allergy:todav* a-15
allergy:todavia a-15
allergy:todavia_no a-15
allergy:todo a+26 c-21 d-28
allergy:todo_bien d-16
allergy:told c-19
allergy:told_me c-19
allergy:toler* a+22 b-27 c-31
allergy:tolerated a+17 d-18
allergy:tolerated_it a+17 d-18
allergy:tolero b-17 c-17
allergy:tomad* a+21 c-17
allergy:tomado a+21 c-17
allergy:tongue a-15 c-16 d+16
allergy:took b-28 c-35
allergy:took_it a+28 c-23 d-23
allergy:tranq* d-15
allergy:tres d-18
allergy:tried a+21 c-20 d-23
allergy:tried_it a+21 c-20 d-23
allergy:trip c-16
allergy:tuve b-18
allergy:tuve_una c-21
allergy:tuvie* a-15 d+18
allergy:tuvieron a-15 d+18
allergy:tuvieron_que a-15 d+18
allergy:twice a+18 d-18
allergy:un b-22
allergy:un_poco d-17
allergy:un_sarpullido a-15
allergy:una_pulsera a-16 d+17
allergy:una_reaccion a-22 c-20 d+23
allergy:under a-20
allergy:up b-47 c-23 d+18
allergy:up_fine a+17 c-18 d-16
allergy:up_in a-19
allergy:urgen* d+16
allergy:urgencias d+16
allergy:urtic* d+16
allergy:urticaria d+16
allergy:use b+18 c-20 d-26
allergy:used c-15
allergy:used_it a+15 c-18
allergy:va c-16
allergy:veces a+22 c-23 d-18
allergy:veces_y a+22 c-22 d-18
allergy:vez b-15
allergy:vi a-19 c-24
allergy:volve* c-17
allergy:volver c-17
allergy:vomit* c-18
allergy:vomiting a-22 c-19 d+17
allergy:was b-32 c+16 d-17
allergy:was_fine a+28 c-19 d-28
allergy:was_out d-16
allergy:weird a-24 c+21 d-22
allergy:weird_but a-18 c+17
allergy:well c-15
allergy:went a-30
allergy:what b+23 c-18 d-24
allergy:what_@medicine b+17
allergy:what_is b+19 c-23
allergy:when b-27
allergy:when_i a+16 b-16
allergy:when_they c-27 d+17
allergy:which a-29 b+32 c-32 d-23
allergy:which_@medicine a-18 b+20 c-18 d-16
allergy:will d-24
allergy:with a+19 b-16 c-17
allergy:with_it c-17
allergy:witho* c-16
allergy:without c-16
allergy:woke a+19 b-24 d-15
allergy:woke_up a+19 b-24 d-15
allergy:worke* a+20 b-15 d-20
allergy:worked a+20 b-15 d-20
allergy:worst c-16
allergy:would c+19 d-22
allergy:would_i b+18
allergy:wrote a-16 b-16 d+18
allergy:y a+28 b-18 c-56
allergy:y_a b-19
allergy:y_me d+15
allergy:y_sin a+15
allergy:y_todo a+16 d-18
allergy:ya a+16 b+16 d-33
allergy:yes b-18 c-19
allergy:yo b-33
allergy:yo_no a+25 c-25
allergy:yo_sepa b-18 d-17
allergy:yodo b-24 c-18 d+19
allergy:you a-21 b+27 d-20
allergy:you_all c-15
allergy:zero a+16
alli b-17 d+16
allow* c-16
allowed c-16
almorzar b-17
almos* a+21 c-21 d-20
almost a+21 c-21 d-20
alone b-38 c-36
alone$ b-30 c-28
alone_and a+18 d-19
along c-20
alrea* a-32 b+27 c-40
already a-32 b+27 c-40
already$ c-28 d-25
already__couch b-17 d+17
already__my a-22 c-17
already__that a-16 b+16
already__the a-19
already__this b+18 d-16
already__you b-16
already_asked d+15
already_have c-15
already_on b-17 d+17
already_told a-18
also b-17
alt b-17 d-24
alta a-20
alta$ c-21
alta__la b-18
alta_la a-17 d+19
alta_y a-22 c+18
altas a-21 b-21
alway* b-51 c-34
always b-51 c-34
always$ b-23
always_been a+26 b-20 c-21 d-25
always_high a-25 b-17 c-16 d+23
am a+16 c-18
am_# b+15 d-22
am_@drive d-17
am_@late c+16
am_@symptom a-20 b+16 d-21
am__# b-24 d-18
am__@body a-17 d+17
am__@clinician a+25 b-18 c-15 d-23
am__@eat a+17 d-16
am__@medicine c-30
am__@year b+16 d-25
am__a d-22
am__addict a-20 d+22
am__again d+18
am__alone a+18 d-20
am__by b+17 c-17 d-17
am__coming b-25 d+19
am__dude a+17
am__for b-26
am__four a+15
am__got a+15
am__guy a+20
am__he d+18
am__her b-24 c-17
am__here a-15 d+17
am__him a-21 d+24
am__i a+17
am__in b-22 c-17
am__is a+17 b-21
am__it a-19 b-55 c+20
am__lol a+30 b-18 c-19 d-25
am__make a+19 d-20
am__male a+16
am__man a+26 b-18 d-15
am__minor a+19 d-19
am__my b-31 c-21
am__no a+25 c-18 d-22
am__not b-15
am__nothing a+22 d-25
am__of c-27
am__old a-17 b+18
am__right d+16
am__that b+15 c-17 d-28
am__this a+15
am__today a-18 d+18
am__twins b-16 d+16
am__up c-19
am__way a+17 d-17
am__work a-24 b+17
am__you a-20 c-20
am__your b-17
am_a a+33 b-57 c-30
am_about d-20
am_afraid b-17
am_allergic a-23 c-26
am_answering a-18 d+19
am_asleep a+25 d-25
am_at d-15
am_aware d-15
am_bipolar a-21 b-24 d+19
am_clear a+18 b-16 d-15
am_coming d-34
am_expecting d+22
am_free a-23 d+23
am_going b-16
am_good a+17 b-22 c-25
am_home d-18
am_in c-20
am_nervous b-19 d-20
am_new a+29 b-22 c-23 d-27
am_not a-15
am_off b-17
am_ok b-21
am_on b-32
am_out a+16 c-19
am_pumping d+15
am_safe a-17 d+18
am_sixty a+23 b-20 d-23
am_still b-21
am_stuck a+15
am_the a+16
amabl* d-16
amables d-16
amables$ d-16
amama* a-32 b-26 c-40 d+35
amamantando a-21 c-22 d+21
amamantando$ a-17 c-16 d+16
amamanto a-26 b-19 c-28 d+27
amamanto$ a-21 c-20 d+22
amane* d-34
amaneci c-19
amaneci_con c-19
amanecio b+18 c-18 d-21
ameri* b+16 d-16
america b+16 d-16
america$ b+16 d-16
amiga d-21
amigo a-19
amor c-22
an__ago d+15
an__i a-17
an__my a-17
an__of d-19
an__on d-17
an_ablation d+16
an_aneurysm a-18 c-17
an_hour c-34
an_irregular c+17 d-15
an_ultrasound c+18 d-19
anali* b-25 c+17 d-32
analisis b-23 c+18 d-29
analisis$ a-21 b-21 c+24 d-20
and b-52 c-24 d+25
and_@body a+17 d-16
and_@medicine b-33 c-43 d+20
and_@treat c-22 d+29
and__@clinician a-17 c-17 d+24
and__@medicine b-28 c-28 d+19
and__@relative b-21 c-23
and__@stop c-21
and__@treat d-18
and__a b-20 c-32 d+21
and__after d-17
and__all b-17
and__am c-30 d+26
and__another a-16
and__are a+18 b-25 d-16
and__back d-24
and__both a+22 c-22
and__clean c-15
and__do d-18
and__fine a+22 c-21 d-20
and__gave a-17
and__had a-16
and__half a+17 d-25
and__hated a-16 d+16
and__him a-16
and__his d-15
and__i b-17
and__in a+17 b-23 c-22
and__is a+22 b-23 c-16
and__it b-17
and__lol a-16 d+16
and__me a-24 b-21 c-26 d+29
and__my b-19
and__no d-21
and__normal d-17
and__not b-37 c-21 d+29
and__nothing a+15
and__on a-15
and__one a-21
and__out c-23
and__so d-15
and__tell b-17 c+19 d-18
and__that a+19 b-17 c-17
and__to a-23
and__watching d+15
and__who c+15
and__with d-15
and__yes a+22 c-26
and__you a-17
and_a a+16 b-31
and_again a+21 d-22
and_another a-16
and_can a-16
and_counting a-18 d+23
and_do b-24
and_done b-20 c-27
and_down a-16 c+22 d-26
and_everything a-20 b-19 c-17 d+21
and_forth a-18 c+20 d-19
and_goes a-22 b-18 c+24 d-25
and_he c-19
and_i b-27 c-30 d+28
and_if a-17 d+16
and_it c-31
and_my b-20
and_never a+22 c-19 d-21
and_no b-25
and_nobody a+18 d-16
and_not c-17 d-16
and_nothing d+17
and_one a-15 b-16 c+18
and_only a+21 c-18 d-19
and_saw c+18 d-18
and_she b-17 c-18
and_sound a-20 b-18 c-15 d+21
and_still a-16 b-17
and_sulfa d-17
and_take d+19
and_that a+22 b-28 c-24 d-16
and_the b-24 c+17
and_then a-25 b-21
and_they b-15 c-24 d+21
and_we a+18 c-15
anda a-34 b+18
andab* c+18 d-23
andaba c+18 d-23
andam* a-20 b-19 c+21 d-20
andamos a-20 b-19 c+21 d-20
andel* a-26 d+15
andele a-26 d+15
andele$ d-23
andele_pues a-20 b-20 c-23 d+24
ando a+22 b-77
ando$ a-18 d+18
ando_@late a-24 c+27 d-26
ando__# a-17 d+18
ando__con a-20 d+18
ando__la b-20 d-29
ando_a a+21 c-21 d-20
ando_buscando d-19
ando_con a-30 b-22 c+16
ando_de a-22 c-16 d+21
ando_en b-23 c-30
anestesia a-20 d-16
anestesia$ c-20
anesthesia a-16 d-21
anesthesia$ b+19 c-17
aneur* a-29 c-26 d+18
aneurisma d+19
aneurysm a-24 c-19
aneurysm$ a-18 b+16
anexo a-16 b-18
anexo__@date d+16
anexo_en d+16
angin* a-19 c-16
angina a-19 c-16
animo d-17
animo$ d-16
ano c-25
anoch* a+26 b-18 c-17 d-27
anoche a+26 b-18 c-17 d-27
anoche$ a+22 d-20
anos b-56
anoth* b-23
another b-23
another_@place b-25 c-24 d+25
another__no c-25 d-19
another__so a+15 c-15
another_day d-31
another_one a-16
another_time a+24 b-22 c-17 d-18
ansie* a+19 c-25 d-26
ansiedad a+19 c-25 d-26
ansiedad$ a+16 c-22 d-24
answe* a-34 b+27
answer a-23
answer$ b+16
answer_this a-17 c-15
answered a-20 d-19
answered$ c+16 d-16
answering a-22 c-19
answering_for b-15 d+18
answering_that a-15 b+16 c-15
antec* a+21 c-18 d-21
antes$ c-43
antes__# c+15 d-19
antes__las c+15 d-19
antes_de b-20 c+18 d-15
antes_si b-23 d-23
antic* c-33
anticoagulante b-24 c-18
anticonceptivas b-19 c-21
antidepresivo a+17 c-19 d-15
antidepresivos a-16 b-16 c-21 d+20
anxie* c-27 d-27
anxiety c-27 d-27
anxiety$ c-23 d-25
any a+20 b-40 c-33
any$ a+33 b-19 c-35 d-23
any:# a-21 d+17
any:@animal c-18
any:@body a+30 c-41 d-24
any:@call c-20
any:@call_is a-16 b+17 d-15
any:@call_me a-16 b-37 c-29 d+30
any:@call_my a+16
any:@clinician a+27 b-27 c-23 d-21
any:@clinician_said c-15
any:@clothes a-20 b-24 c-18 d+24
any:@date a+18 b-19 d-16
any:@day b-17 c-21
any:@door a-19 c-19
any:@drink c-44
any:@drink_at a-24 b-24 c-18 d+24
any:@drive d-19
any:@drug a+19 d-18
any:@eat a+21 d-21
any:@food a-35 c-39 d+37
any:@insurer a+22 d-21
any:@medicine c-42
any:@medicine_since a-19 b-15 d+20
any:@person d-23
any:@place c-31
any:@place_es b-24
any:@relative d-23
any:@relative_conmigo d-16
any:@relative_toma d-17
any:@stop_the a+15
any:@texts a-18 c-24 d+16
any:@texts_are a-17 b-18 d+18
any:@thanks b+22 c-33 d-50
any:@thanks_pero a+17 b-16
any:@wrong a+23 b-24 c-17 d-21
any:@year a+19 b-24 c-20
any:a c-33
any:a_@food a-21 b-22 d+21
any:a_@medicine d-18
any:a_big a-23 b+16
any:a_couple b-15 d+19
any:a_crumb b-16 c-17
any:a_day b-21
any:a_mi b-19
any:a_mis a+16
any:a_multivitamin a+21 b-20 d-18
any:about d-27
any:about_it b-16 d-19
any:about_that b+18 c-18
any:absolutely_not d-16
any:actua* d+17
any:actually d+17
any:acuer* b-22
any:acuerdo b-22
any:address b-27
any:afirm* d+17
any:afirmativo d+17
any:again b+22 d-38
any:agradezco a+17 b-16
any:ahead a-18 d+15
any:ahi b-27 c+27 d-35
any:ahora a+25 d-27
any:ahori* a-16 d-16
any:ahorita a-16 d-16
any:ahorita_no a-16 d-16
any:aja a-17 d+19
any:al b-21 c-16 d+17
any:all b-18 c-20
any:all_means d+16
any:almorzar b-17
any:alone a-21 d+21
any:am a+16 b-31 c-26
any:and b-46
any:and_a a+17 d-17
any:and_i a-19 b-21
any:and_the a-18
any:ano a+17 d-16
any:answe* a-15 b-23
any:answer a-15 b-23
any:antic* a+22 c-15 d-31
any:anticoagulante a+24 d-27
any:any a+19 d-18
any:anyti* b-16 d+17
any:anytime b-16 d+17
any:apart* b-26 c-21
any:apartamento a+18 b-16 d-17
any:apartamento_# a+18 b-16 d-17
any:apartment a-15 b-18 d+18
any:aqui c-20
any:aqui_esta a+18 b-17 d-20
any:are c-24
any:as b-32
any:as_a a+17 d-16
any:asi b-23 c-27
any:ask c+19 d-21
any:ask_me a-19 b-28 c+21 d-16
any:aspirina d+16
any:at_# b-30 c-24
any:at_the b+15 d-24
any:at_work b-18
any:ate b-24
any:away a-16 b-16 d+17
any:ay a-22 d-25
any:ayer d-18
any:ayunas a+24 b-25 c-18 d-23
any:b a+21 d-23
any:be a-17 b-19
any:be_my a-19 b-18
any:beats a-17 b-18
any:been d-18
any:bien b-15 d-17
any:big c-19
any:big_@food a-15 d+16
any:biscu* a-20 b-16 c-17 d+20
any:blood b+21 d-23
any:blood_@medicine c-17
any:bocad* a+18 c-15
any:bocado a+18 c-15
any:body a+15 d-16
any:bottl* a-20 c+19 d-21
any:bottle a-16 c+17 d-16
any:breakfast b-22 c-22
any:bueno a-22 c-17
any:but b-20
any:by a-30
any:by_all d+16
any:by_me a-19 c-23
any:by_myself a-18 c-17 d+20
any:call b-54 d+21
any:can a+23 c-37 d-20
any:can_i a-18 b+18 d-17
any:can_not b-34 c-23
any:can_you a-21 b+23
any:claro c-30 d-19
any:clear a+22 b-17 d-21
any:clopi* d+16
any:clopidogrel d+16
any:clot a-17 d+18
any:coffee c-23
any:come a-16
any:comi a-18 b-21 d+18
any:comio a-19 b+17
any:como a-28 c-35 d+18
any:como_no a-24 b-17 c-16 d+25
any:con b-30
any:con_mi b-17 d-23
any:conmi* d-16
any:conmigo d-16
any:consu* a-20 b-20 c+20 d-16
any:consulto a-19 b-18 c+18
any:conte* c-20 d-22
any:contesto c-17 d-18
any:corre* b-41 c-26 d+24
any:correct a-19 b-18 d+20
any:correcta b-17 d+15
any:correcto d+15
any:correo b-21
any:cosas a-19 c-20
any:could b-30 c+18
any:could_not b-18
any:coumadin a-18 b-20 d+19
any:count d-17
any:coupl* b-15 d+19
any:couple b-15 d+19
any:cover* a+27 b-27 c-20 d-26
any:covered a+20 b-21 c-16 d-19
any:crumb b-16 c-17
any:cual a-15 b-15 c-18 d+18
any:cuand* a-22 b-24 c-30 d+28
any:cuando a-22 b-24 c-30 d+28
any:daughter d-17
any:de a+17 d-16
any:de_@eat b-17
any:de_la a-17
any:de_mi a+16 b-21 d-25
any:dead a+15 d-16
any:dead_body a+15 d-16
any:decir* b-16 c+16
any:deje b-20 d-22
any:dejem* a-22 b-17 c+21 d-18
any:dejeme a-22 b-17 c+21 d-18
any:depen* c+19
any:desay* d+16
any:desayune d+16
any:did b-17
any:did_not b-28
any:digo a-23 b-29 c+21
any:direccion b-32 c-21
any:do_not d-16
any:doctor a+19 b-20 c-24
any:does d-19
any:dog a-18
any:door b+16 c-15 d-18
any:duda d+15
any:dudas a-18 d+20
any:eat c-24 d-24
any:eggs a-23 b-17 d+23
any:el a-26 b+35 c-45 d-16
any:eliquis a-28 b-27 c-23 d+29
any:else a+18 b-18
any:em d-16
any:email a+16 d-15
any:email_only a+16 d-15
any:empty a+21 b-15 c-18 d-21
any:en d-17
any:en_@eat a+22 b-23 c-15 d-21
any:en_la a-16 b-23
any:en_mi a-16 b-18 d+20
any:entie* b+16 c-17
any:entiendo b+16 c-17
any:es b-27 c-36
any:es_mi a-28 b-23 d+26
any:esa b-25 c-16
any:esa_@place a+17 d-16
any:escri* a-29 c-30 d+17
any:escribame a-20 b-19 c-17 d+21
any:ese c-20
any:ese_es a-23 b-16 d+19
any:eso c-28
any:esta a+20 c-30 d-25
any:esta_mi d-16
any:estoy a+25 b+16 c-40 d-33
any:estoy_con a+23 c-23 d-22
any:estoy_en c-16 d-22
any:estoy_sola a-17 d+19
any:even a+15 d-17
any:every b-15
any:every* c-23 d-15
any:everything c-18
any:ex b-15
any:exact* a-17 b-19 c-15 d+21
any:famil* a+17 b-15 d-19
any:favor d-20
any:fine a-26 b-27 c-22 d+29
any:fine_by b-15 d+16
any:fly a+21 b-20 c-18 d-20
any:for c-41
any:for_me b-27
any:free b-24 c-25
any:frio a-22 b+23 c-20 d-23
any:from a-20
any:gave b-15
any:give a-15 b-17 c+17 d-16
any:give_me a-15 b-17 c+17 d-16
any:glauc* a-22 b-24 c-19 d+23
any:glaucoma a-22 b-24 c-19 d+23
any:go a-28 b-26 d+26
any:good b-22
any:got b-29 c-16 d+20
any:got_a a-15 c-18 d+18
any:got_it a-22 b-22 c-19 d+24
any:gracias d-29
any:guess a-15 c+15
any:guest c-18 d+16
any:gusto a-24 b-21 c-22 d+25
any:hablar a+20 b-28 c-23
any:hace c-33
any:hace_una a-16 d+16
any:had a-19 c-41
any:had_@food a-21 c-18 d+21
any:had_a c-20 d-15
any:hard a+23 b-24 c-25 d-16
any:hard_pass a+24 b-24 c-25 d-21
any:has a-16
any:have c-19
any:have_not a+15 b-16 d-16
any:have_to c+21
any:he b-22 c-23
any:here c-22
any:here_with a+20 b-19 d-22
any:hijos a+24 b-19 c-19 d-23
any:his a-18 b-21 c-17 d+20
any:hold d-16
any:hon a-21 c-17
any:hora a-23 b-19 c-19 d+22
any:house b-17
any:how_long a-18
any:hoy b+18 c-17 d-24
any:husba* b-19 c-18
any:husbands b-19 c-18
any:i_am b-24 c-20
any:i_can a+29 d-35
any:i_could b-20 d-16
any:i_did c-22
any:i_do c-18
any:i_have c-17 d-19
any:i_moved a+21 b-19 c-16 d-20
any:i_think d-16
any:in b+16 c-25 d-17
any:in_the a-26 b+19 c-23
any:insulin a-18 b-19 d+20
any:is c-17
any:is_# b+24 c-25 d-32
any:is_a a-17
any:is_my a+16 d-16
any:is_not a+17
any:is_right b-16
any:is_the b-44 c-21 d+27
any:it b-20
any:it_and a-20 b-16
any:it_is b+21 c-18 d-29
any:jaja c-22
any:jajaj* d-16
any:jajaja d-16
any:jajaja_que d-16
any:just a+25 b-32 c-27 d-17
any:just_a b-21 c-19
any:kids b-15
any:know a-20 b-21 c+16
any:knows b-19
any:la_@place a-19
any:la_pregunta b+16
any:las a-25
any:last a+25 c-28 d-35
any:last_night c-18 d-25
any:le d-22
any:le_@thanks a+17 b-16
any:le_digo c+15 d-16
any:le_voy b+15 d-20
any:leave a+20 b-19 c-16 d-19
any:les a-16 d-20
any:let a-17 c+18
any:let_me a-15 c+19 d-18
any:life b-24 c-20
any:like a-19 b+35 c-31 d-41
any:like_a b+22 c-16 d-24
any:list d-16
any:llama* c-28 d+17
any:llamarme b-17 c-16
any:llamen a+25 b-22 c-18 d-18
any:llega b-15 d-15
any:lo a-21 b-24 d+18
any:lo_consulto a-19 b-18 c+18
any:lol a+16 b-22 c-20
any:look a-16 c+18 d-15
any:look_at a-15 c+17
any:lot d-18
any:lot_of d-18
any:luego a-16 b-22 c+20 d-19
any:mama a-25 c-26 d+22
any:manan* a-22 b-15
any:manana a-22 b-15
any:manana_le c+16 d-17
any:manda* a-20 b-21 c-22 d+22
any:mande a-21 b+17 d-23
any:mande* d+15
any:marido b-18
any:martes b-24
any:mas a-24 b-22
any:maybe a-17 c+21
any:me_@call a+29 b-34 c-25
any:me_a a-17 b-17 c+16
any:me_acuerdo c+19
any:me_again a-17 d-22
any:me_anytime b-16 d+17
any:me_at a+16
any:me_llega b-15 d-15
any:me_mude a+26 b-18 c-15 d-26
any:me_off a+20 d-20
any:me_quedo a+21 b-19 d-19
any:me_tomorrow a-15 b-20 c+17
any:means d+16
any:medio* b-15
any:mediodia b-15
any:mejor a+21 b-26
any:mejor_que b-16
any:mensa* a-21 b+15 c-19
any:mensaje a-21 b+15 c-19
any:mhm a-19 b-16 d+21
any:mi_@relative d-28
any:mi_numero c-18 d-19
any:might b-18 c+18
any:mija a-24 c-23
any:mind b-20 c-21
any:mine a+17 b-24 d-20
any:mis b-29 c-25
any:mis_@relative a+20 b-18 d-19
any:miss b-19 c-22
any:mom d-17
any:morni* a-16 c-23
any:morning a-16 c-23
any:moved a+29 b-26 c-21 d-25
any:moved_it a+16
any:much d-18
any:mucho b-18 c-20
any:mude a+26 b-18 c-15 d-26
any:multi* a+21 b-20 d-18
any:multivitamin a+21 b-20 d-18
any:my_@call d-15
any:my_@medicine a-23 b-23
any:my_@relative d-19
any:my_dead a+15 d-16
any:my_guest c-18 d+16
any:my_old a+16 d-16
any:mysel* a-18 c-17 d+20
any:myself a-18 c-17 d+20
any:nada a+36 b-21 c-19 d-45
any:nada_de a+20 d-20
any:nada_que a+16 d-20
any:nah a+15
any:negat* a+20 b-16 d-19
any:negativo a+21
any:nel a+18 d-18
any:never a+22 c-16 d-16
any:ni d-49
any:ni_a a+23 c-18 d-20
any:ni_en a+15
any:night c-16
any:night* c-16
any:nights c-16
any:ningu* b-23
any:ningun b-15
any:ningun_anticoagulante a+18 d-21
any:no a-18
any:no_@thanks a+24 b-20 d-21
any:no_es d-16
any:no_le a-23 b+22 c-23
any:no_me a+16 b-40 c-18
any:no_objection a-21 b-18 c-17 d+21
any:no_sabria c+16
any:no_tengo d-19
any:nomas b-25 c-29
any:none a+18 b-17
any:not b-30
any:not_@call a+28 b-20 c-16 d-25
any:not_@eat a+16 d-18
any:not_a b-20 c-25
any:not_eaten a+16 d-15
any:not_even a+17
any:not_know a-25
any:not_miss c-16
any:not_on a+19 c-16 d-17
any:not_say a+19 b-29 d-26
any:not_see d+16
any:not_since a+22 d-21
any:not_skip b-17 d+17
any:not_take a+18 d-15
any:nothi* b-21 c-26
any:nothing b-21 c-26
any:nothing_since a+20 d-19
any:nothing_to a+20 c-17 d-17
any:now a+38 b-27 c-27 d-35
any:now_and a+25 d-24
any:numbe* a-15
any:number a-15
any:numer* c-26
any:numero c-26
any:objec* a-21 b-18 c-17 d+21
any:objection a-21 b-18 c-17 d+21
any:of d-16
any:off a+15 b-16
any:ok a-18
any:old a+22 b-26 c-15
any:old_@place a+24 b-18 d-24
any:on_@medicine a-16
any:on_the a-18 c-19
any:on_your a+15
any:one a-19
any:one_of b+15 d-15
any:only a+26 b-31 c-22 d-19
any:only_@medicine a+20 b-15 d-20
any:only_please a+16 d-15
any:otra d-20
any:out a-28 b-21
any:over b-23 c-21
any:over_my a+15 d-16
any:para b-22 c-17
any:para_nada a+20 d-19
any:paso a+22 b-24 d-20
any:pass a+24 b-24 c-25 d-21
any:perdo* c-17
any:perdon c-17
any:pero a+16 b-17 d-16
any:phone c-21 d-22
any:pigs a+21 b-20 c-18 d-20
any:pigs_fly a+21 b-20 c-18 d-20
any:pill a-24
any:pills b-24
any:pleas* c-25
any:please c-25
any:please_do b-28 c-15
any:por c-39
any:por_ahora a+17 d-21
any:por_correo a+19 b-17 d-19
any:por_favor d-20
any:por_supuesto d+16
any:prefe* c-21 d-17
any:prefi* d-20
any:prefiero d-20
any:prefiero_que a+17 b-19
any:pregu* c-19 d-30
any:pregunta a-18 b+21 c-15 d-18
any:preguntas a+17 b-16 d-16
any:probl* a-25 b-21 c-19 d+26
any:problema a-23 c-16 d+22
any:puede a-21 c-21
any:puedo a-18
any:pues a-31 b-33 c+23
any:que_@insurer a+22 d-23
any:que_me b-22 c-16
any:que_no b-43 c-36 d+26
any:que_si b-19 c-21 d+24
any:quedo a+21 b-19 d-19
any:quest* c-24 d+16
any:question a+17 b-22
any:questions a-27 c-17 d+22
any:quien a-24 c+18 d-27
any:quien_sabe c+19
any:quier* c-22 d+17
any:quit c-21 d-21
any:rathe* d-15
any:rather d-15
any:rather_you a+20 b-25
any:right a-30 d+24
any:sabe a-20 b-22
any:saber d-16
any:sabri* c+16
any:sabria c+16
any:said c-17
any:same a-28 b-24 d+28
any:say c-15
any:say_that d-21
any:says d-17
any:se d-16
any:se_me b+21 c-20 d-22
any:see a-18 b-16
any:segun a-23 b-22 c+25 d-26
any:send b-16 d+15
any:ser a-23 b-22 c+25 d-24
any:she_is b-20 d-16
any:si a-36 c+16
any:simon a-19 b-17 d+21
any:sin b-28 c-25 d+20
any:sin_problema a-17 d+16
any:since a+22 b-26 c-25
any:skip c-33
any:skipp* c-17
any:skipped a+21 c-16 d-21
any:skipped_@food a+21 c-16 d-21
any:so_much d-18
any:sola a-17 d+19
any:sorry a-16 c-17
any:stomach a+29 b-22 c-27 d-27
any:stree* b-23 c-21
any:street b-23 c-21
any:supue* d+16
any:supuesto d+16
any:sure a-35 b-29 d+28
any:take b-16 c-26
any:take_@medicine b-19
any:take_a a+17
any:tal a-22 b-23
any:tal_vez c+17
any:tell c+18 d-17
any:tell_you c+18 d-17
any:tengo a-16 b-28
any:text c-27
any:text_me b-18 c-16
any:texti* a-19 c-22
any:texting a-19 c-22
any:texts a-24 c-17
any:thanks b+22 c-23 d-32
any:that_again a-15 b+18 d-19
any:that_is b-51 c-35 d+23
any:the a-23
any:the_@door b+16 c-15 d-18
any:the_@medicine a+15
any:the_bottle a-16 c+17 d-16
any:the_house a-16 d+17
any:the_old a+21 d-22
any:there d-18
any:there_is d-16
any:they a+19 b-20 d-24
any:thing b-22 c-17
any:think d-21
any:this c-29
any:this_morning b-19
any:those a-16
any:thyro* b-16 d+16
any:thyroid b-16 d+16
any:til a-21
any:to d-15
any:to_ask b-18
any:to_me b-18
any:todav* a+16
any:todavia a+16
any:todavia_no a+16
any:today b+25 c-20 d-24
any:todo a+23 c-35 d-36
any:todo_me a+16
any:told b+17 c-26 d-23
any:told_me c-18
any:toma b+17 d-23
any:tomo a-27 b-20 d+23
any:tomo_warfarina a-19 b-16 c-15 d+19
any:tomor* a-19 b-28 c+21 d-16
any:tomorrow a-19 b-28 c+21 d-16
any:uh a+28 b-20 c-23 d-28
any:un c-39
any:una a-20 d+21
any:una_hora a-16 d+16
any:us a+18 d-19
any:va a+22 d-23
any:veces c-16 d+15
any:veo a-26 b-31 c+22
any:vez d-21
any:viaje a-21 b-17 d+22
any:vivo a+19 b-16 d-18
any:voy b+15 d-20
any:voy_a b+15 d-20
any:warfa* a-21 c-18 d+15
any:warfarin c-19
any:warfarina a-21 c-18 d+15
any:water d-21
any:way b-15 c-19
any:we c-23
any:we_are b-23 c-17
any:we_moved a+17 d-15
any:what a-20
any:when a+26 b-24 d-18
any:when_i d-16
any:when_pigs a+21 b-20 c-18 d-20
any:who a-17 d-18
any:whole b-21 c-20
any:why a-18
any:will a-17 b-21 c+17
any:with_me a+20 b-19 d-22
any:work b-18
any:would b-18
any:would_be a-25 b-21
any:would_have c+18
any:wrong a+18 b-21
any:xarelto b-15
any:y d-32
any:y_clopidogrel d+16
any:ya b-22 c-34
any:ya_comi a-17 b-16 d+18
any:yes b-21
any:yo b-21 c-23
any:you b-15
any:you_can b-16 d+17
any:you_covered a+20 b-21 c-16 d-19
any:you_did a+20 b-21 c-16 d-18
any:you_got a-19 b-21 c-17 d+21
any:you_have d+16
any:your_life b-21 c-18
any:yup a-16 d+19
any:zip a+16 b-18
any__the a-21 d+22
any_day a-23 b-22
any_more a-16 b-26 d+17
any_of a+19 c-24 d-21
anybo* a+21 c-17 d-26
anybody a+21 c-17 d-26
anybody$ a+20 c-31 d-18
anyon* a+17 d-25
anyone a+17 d-25
anyone_here a+15
anyth* b-23 d-18
anything b-23 d-18
anything$ b-16 c-30
anything__not c+15
anything__that a+17
anything_but a+17
anyti* a-22 b-18 c-16 d+24
anytime a-22 b-18 c-16 d+24
apara* d-20
aparato d-20
aparato$ d-18
apart* b-39 c-40 d+21
apartamento b-21 c-16
apartamento_# a+18 b-16 d-17
apartment a-18 b-19 c-17 d+21
apena* a+34 c-26 d-37
apenas a+34 c-26 d-37
apenas__de a+17 d-17
apenas__entere a-20 d+20
apenas_me c-16
apenas_voy a+25 d-24
appen* b+15 c-16
appendix b+15 c-16
appointment d-26
april b-25 c-23 d+17
apunt* a-17 c-18
aquel* c-15
aqui b-22 c-50 d+15
aqui$ c-23
aqui__@relative b-16
aqui__en a-26 b-18 d+24
aqui__mi b-23 c-16
aqui__mis a-20 d+19
aqui_ando a-23 d+21
aqui_con a-18 d+17
aqui_esta a+18 b-17 d-20
aqui_estoy a-26 b-21 c-17 d+26
aqui_llegue a+19 d-19
are b+17 d-26
are__for b-27
are__in c-19
are__it a-21 b-17
are__me b-24 c-16
are__over a+17 d-19
are__than b-22 c-15
are__that a-17 b-21 c-16 d+21
are__the a+30 b-22 d-30
are__to c-19 d-21
are_all b-15 d-18
are_asleep a-20 d+20
are_bad d-22
are_better a+19 b-18 d-19
are_good a-18 b-22 c-21 d+21
are_high a-18
are_not b-18
are_on c-28
are_sitting a+15
are_the d-16
are_you c-23 d-25
arm b-16
army b-20
aroun* b-36
around b-36
around$ a+23 b-18 d-26
around_# a-19 c-17 d+18
around_@holiday a-17 c-15 d+20
arran* a-17 c+23 d-22
arranca c+18 d-17
arreg* d+15
arreglado d+15
arrep* a+22 b-24 c-17 d-22
arrepenti a+22 b-24 c-17 d-22
arrepenti$ a+19 d-19
arrit* a-33 b-25
arritmia a-33 b-25
arritmia$ a-22 b-18 c-23 d+31
arriv* d+15
arthr* a+18 c-17 d-18
arthritis a+18 c-17 d-18
as a+21 b-30 c-41
as_@treat b+20 c-19
as__@relative b-15
as__as b-33
as__baby a-19 c+19
as__bear a+20 b-17 d-19
as__bone a+17 d-18
as__but c-21
as__fiddle b-17 c-18
as__i b-19
as__it a-16 d+18
as__mine a-15 c+15
as__not a-16
as__says a+15 c-17
as__time a-22 b+15
as_a b-36
as_always b-21
as_an c-16
as_before c-15 d-19
as_good a-18 b-16
as_i c-25
as_last a-20 b+19
as_mania b+17 c-15
as_mine a-15 c+15
as_of c-15
as_rain b-21 c-21
as_usual a+23 b-25 d-19
as_well a-23 b-19 c-25 d+26
asado a+17
asi b-41
asi$ b-23 d-28
asi__no d-19
asi__sabe a-17
asi_que b-23
ask a-45 b+37 c+16 d-71
ask$ d-19
ask__@clinician b+18 c-19
ask__@relative a-31 d-31
ask__again b-24
ask__boss c+16
ask__he a-17 b+17
ask__i d-17
ask__in b-18 c+15
ask__my a-25 c+24 d-19
ask__this a-18 b+15 d-18
ask__tomorrow b-29 c+19 d-17
ask_a a-18 b+20 c-21
ask_her b-16 c+17
ask_me a-27 c+22 d-38
ask_my a-36 b+24 d-31
ask_the b-22 c+23
asked a-29 c+20
asked$ a-19 c+18
asked__@person d-17
askin* a-15 c+22
asking a-15 c+22
asking$ c-16
asking__@relative a-15 b+18 c-18
asking_around a-24 b-15 c+24 d-21
asking_for c-19 d-16
aslee* a-26 b-25
asleep a-26 b-25
asleep$ a-25 b-20
aspirin d-15
aspirina b-23 c-21
asthm* b-20 c-25
asthma b-20 c-25
asthma$ b-18 c-22
at_# c-51 d+17
at_@holiday a+20 c-19
at__# a-15
at__@door a-26 b+22 c-18
at__for c+15
at__good a-23 d+21
at__hour a+18 d-21
at__house b-16 c-22
at__i a+22 b-21 c-19
at__it d-19
at__me a-29
at__nothing a-16 d+16
at__pharmacy a+16 d-15
at__physical d-17
at__right a+21 d-18
at__station c-16
at__time d-19
at__two d+18
at__we c-15
at_all b-30 c-33
at_cvs a+20 d-18
at_home a-15
at_it d-20
at_least a-20 b-24 c-18 d+20
at_my b-20 d-18
at_night a-15 b-33
at_that a+18 d-21
at_the d-28
at_weddings a+15
at_work a-25 c+16
at_your d-16
ataqu* c-31 d+18
ataque c-22
ataque$ c-16
ataques a-15 c-19 d+18
ate b-39
atend* c-16
atienden b+15 d-16
atora* a+18 b-19 d-16
atorados a+18 b-19 d-16
atorados_en b-17
atras c-18
atras* c+17 d-15
atrasada a-16 c+24 d-22
atraso c+17 d-15
attac* c-30
attack c-24
attack$ a-27 b+19
attack__it d+16
attacks c-17
august a-31 b-24 c-22 d+31
aun b-35 c+18 d-30
aun__en a+16
aun_estoy a+18 c-18 d-17
aun_no b-22 d-31
aunqu* b-15 c-26 d+20
aunque b-15 c-26 d+20
aunt d-16
austi* b-18
austin b-18
avisa* c+20 d-18
aviso a-25 b-30 c+28
aviso$ a-20 b-27 c+16
aware d-15
aware$ d-15
away b-31 c-34 d+28
away$ a-17 b-25 c-22 d+27
ay a-25
ay_@relative b+16 c-19 d-19
ay_no c-19
ayer b+26 c-47 d-28
ayer$ b+23 c-35 d-35
ayer__la c-17
ayer_y a+23 c-18 d-20
ayudo a-23 b-19 c-18 d+24
ayunas a+26 b-23 c-24 d-24
b a+15 b-22 c-39
b$ c-21
baby$ a-17
baby__@date b-21 c-18
baby__breastfeeding a-16
baby__in a-23 b-18 c-18 d+25
baby_in d-18
babys c-31
babysitter a-19 c+23 d-21
back b-45
back$ a-29 b-24 d+24
back__# a+17
back__forth a-18 c+20 d-19
back__in c+16
back__on a-17 c+22 d-15
back__spring a-19 c+17
back__the b-18 c-15 d+15
back__you b-20 c+20
back_and a-22 c+23 d-22
back_at a-21 b-16 d+20
back_bad c-17
back_fine c-17
back_on c-17
back_perf a+17 c-15
back_to b-25 c+20 d-15
bacon a-18 c-17 d+19
bad a-24 c-30 d+20
bad$ a-44 d+26
bad__@symptom a-15 d+17
bad__all a-17 d+17
bad__it a-15
bad__not c-16
bad__the c-18
bad_heart c-16
bad_time c-16
bad_trip c-16
bag a-22 b-18 c-19 d+23
bag$ a-15 b-16 d+18
bail a+15
baile* a+16 c-15 d-16
bailed a+16 c-15 d-16
bailed$ a+19 d-19
baja d-43
baja$ a+20 b-37 d-33
baje b-15 c+16 d-19
baje__peso a-16 c+18 d-17
baje_de a-16 c+18 d-17
bajit* a+17 b-23 c-21
bajita a+17 b-23 c-21
bajita$ a+22 b-20 c-19 d-21
bajo a+30 b-33 c-29 d-20
bajo$ a+18 d-19
baker a-20 b-18
baker__me a-20 b-18
baker_acted a-20 b-18
ballo* c-19 d+19
balloon c-19 d+19
banana a-20 c-17 d+22
band c-23
bano c+16 d-21
bano$ a-16 c+15 d-16
bapti* a+21
barel* a+17
barely a+17
barely_drink a+17
barri* d+20
basta* a-25 b-25 c-27 d+32
bastante a-22 b-20 c-23 d+28
be a-18 b-39
be$ a-34 c+28 d-17
be_# d-15
be__# a-17
be__@call d-17
be__@relative c-16 d+16
be__a b-19 c+19 d-19
be__first a+23 c-21 d-16
be__guest a-19 b-18 c-23 d+21
be__is c+15 d-22
be__it d-24
be__miracle a+19 d-20
be__other c-16
be__that a+17 d-18
be__then d-19
be__when a-18
be__work a+22 c-19 d-21
be_a c-20
be_able d-22
be_at a+22 c-19 d-21
be_better b-18 c-19
be_by b-23 d-28
be_i a-16 b-19 c+23 d-21
be_in b-17
be_ok b-17 d-17
be_there b-15 c-31 d+24
be_we c-15
bear a+20 b-17 d-19
beats a-30 b-28 c+27
beats_me c+16
bebe b-25
bebe$ b-30
bebid* a-16 d+18
bebida a-16 d+18
bebida$ d+16
bebo a+15 b-28 c-25
bebo$ a+18
bebo__de b-18
bebo__la b-16 c-17 d+16
bebo_mas b-18
becau* b-26 c-28
because b-26 c-28
because_i d+15
because_of a-18 b-17 c-18 d+22
bed b-29
bed$ b-20
bed__@animal a-15 d+15
bed__the a-16 d+16
bedti* a-16 d+17
bedtime a-16 d+17
been b-35
been__# c-15
been__@medicine a+17 c-16
been__@month a-18 d+17
been__a b-24
been__about a-18 d+19
been__all a+21 c-15 d-21
been__and a-17
been__could c+20 d-21
been__down a-16 c+19 d-18
been__everything a-17 b+16
been__for b-19 c-21 d+16
been__four a-21 d+18
been__i d-18
been__it a+19 b-23 c-33
been__my c-20
been__on a-19 c+15
been__pressure a+16 c-16
been__since b-22
been__so a-18
been__that c-31
been__the b-19
been__three c+16
been__to a+22 d-19
been_a c-16
been_doing a-15 d+16
been_given a+18
been_in a+17 b-17 c-21
been_on c-37
been_so a-19 d+16
been_tested a-17 c+17
been_that c+15
been_through c-18 d+15
been_told d-17
been_up a-18
beer c-29
beers a+27 b-15 c-26
beers__@day a+17 d-16
beers_on a+17 d-16
bees c-21 d-27
bees$ c-17 d-22
befor* a-21
before a-20
before$ c-40
before_i a-19 b+16
behind b-16
being a-21
belie* b-25
believe b-25
believe__@medicine c-16
believe_in c-16
believe_it a-19 b-16 c-18 d+19
bell a+16 b-22 d-27
bells b-21 c-20 d+19
bells_on a-17 b-20 c-23 d+21
belly b-19 c-19
benadryl c-21
bende* a+18 b-19 d-17
bender a+18 b-19 d-17
bendi* c-20
benzo a+18 d-21
besid* c-15 d+18
besides c-15 d+18
best a-16 b-23 c-31 d+26
bestie d+17
bet a-29 b-23 c-18 d+28
bet$ a-18 d+18
betch* a-16 b-16 d+17
betcha a-16 b-16 d+17
betcha$ a-16 b-16 d+17
bette* d-17
better$ a+28 b-22 c-33 d-17
better__days c+20 d-23
better__it a-20 c-21 d+21
better__me b-17 d-20
better_some c+20 d-23
betwe* a-18
between a-18
between__and a-17
bf b-20 c-27
bien a+27 b-43 c-33
bien$ a+20 b-24 c-38
bien__@medicine a+20 d-18
bien__baja a+17 d-16
bien__bien a+18 d-17
bien__el a+19 d-17
bien__hora a-15 d+15
bien__mal d-20
bien__me c-19
bien__mi c-18
bien_de d-21
bien_del a+21 d-20
bien_el c-15
bien_esa b-17
bien_no d-23
bien_y a-21 c+22 d-21
big a-28
big$ a-16 b-17 c-16 d+18
big_@food a-15 d+16
bike a+19 b-20 d-19
bill a+23 c-22 d-22
bill__health a+16 d-17
bill_of a+16 d-17
bipolar_# a-21 b+17 c-26 d+20
bipolar__# a-16 c-23 d+31
bipolar__am a+18
bipolar__diagnosed d+16
bipolar__que b-16
bipolar__that b-15
bipolar_i a+17 b-17
bipolar_one c-17 d+16
bipolar_tipo a-17 b-16 c-17 d+25
bipolar_with d+17
bipolar_y b-15
bipolar_yo a+15
bipolaridad a-22 b-19
bipolaridad$ a-18 c-26 d+27
birth a-20
birth_control c-30
birthdays d-16
birthdays_in d-15
biscu* a-20 b-16 c-17 d+20
bit a-23 b-22
bit$ b-27 c-19
bit_of a-18
bite c-19
bite$ a-20 c-15 d+22
bites a-16 b-18 c-22 d+20
bites$ a-16 b-18 c-22 d+20
black a-28 b+23 c-22
black* a-18 d+15
black_@drink a-18 c-16
black_out a-17 c-18 d+18
bladder a-21 b-17 c-18 d+24
blast a-21 c+16
bleed b-16
block a-16 b-16 c-25 d+22
block* c-24
blocks c-21
blood$ a-19 b-16 c-21 d+21
blood* b-18 d-17
blood_@medicine c-20
blood__i d-15
blood__in a-16
blood__is a-21 d+25
blood__no d-24
blood__one a-19 b-17 d+17
blood_pressure c-17
blood_test a-19 c+21 d-22
blood_work d-15
bloodwork b-18 d-17
bloodwork_was a+15 c-18
bloqu* d+16
bloqueos d+16
blow a-18 d+19
blues a+17
blues$ a+17
bocad* a+28 b-19 c-25 d-21
bocado a+28 b-19 c-25 d-21
bocado$ c-15
bodas a+16 b-26 d-16
bodas$ a+17 d-15
body a+36 b-34 c-30 d-30
body_is a+20 b-19 d-17
bolsa a-17 c-25
bolsa$ a-19 c-17
bone a+17 d-18
bone$ a+16 d-17
bong a-20 b-20 c-19 d+22
boob a-15 d+16
books a-18 b-16
books$ a-16 c-17 d+17
boots a-16
borda b-21
borda$ c-17
borde* a-18 b-32 c+29 d-31
borderline a-18 b-32 c+29 d-31
borderline$ a-20 b-17 c+22 d-18
born b-26 c-16
born__# b-22 c-21
born_in b-22 c-21
borra* c-16
borracho c-16
borre* a+15 b-30 c-30
borreme b-24 c-20
borreme__la d-16
borreme_de d-16
borro* a-21
borrosa a-21
boss b-16 c+21 d-35
boss$ a-20 c+17 d-21
boss__here a+21 b-22 c-18 d-16
boss__my a+20 c-31
boss_is b-24 c-22
botad* a+20 c-18 d-19
botel* b-20 c-23
botella b-20 c-23
both a+22 c-25
both$ b-34 c-34
both_@body a-17 d+16
both__fine a+17 d-18
both__me a-17
both_had d-18
both_of a-25 b-20 d+25
bothe* d-33
bother d-31
bother$ c+16 d-28
boton a+22 b-22
bottl* b-25
bottle b-33
bottles a-17
bottles$ d-18
boy a-17
boy_is d-19
bp b-49 c-18 d+16
bp$ b-28 c-33
bp__# a+24 d-24
bp__high a-24 b-16 d+18
bp__up a-19
bp_is b-30 c-29 d+17
bp_was c+17 d-16
brace* d+16
bracelet d+16
bracelet$ d+16
brain b-21 c-26
brain: b-18
brain:# a-22 c-21 d+23
brain:@body b-33
brain:@body_en a-18 c+19 d-16
brain:@relative b+16 c-31 d-25
brain:@relative_had b+17 d-20
brain:@sick a-24 c-20 d+22
brain:@symptom a+29 c-27 d-35
brain:@traffic a-18 c-16 d+21
brain:@year a-31 b-22
brain:a a-27
brain:a_@relative a-22 b-22 d+15
brain:a_fall a-16 b-16 c+20
brain:a_few c+20 d-25
brain:a_mi c-25 d-21
brain:a_seizure a-18 c+18
brain:a_stroke d-26
brain:abuela b+20 d-21
brain:after a-26 c-16 d+23
brain:all b-19 c-19 d+18
brain:all_of a-15 d+16
brain:an a-21 c-19
brain:an_aneurysm a-18 c-17
brain:and b-18 c-26 d+20
brain:aneur* a-29 c-26 d+18
brain:aneurisma d+19
brain:aneurysm a-24 c-19
brain:ataqu* b-19 c-25 d+18
brain:ataque c-17
brain:ataques a-20 b-15 c-15 d+23
brain:baby a+17 c-17
brain:back a-17
brain:bell d-16
brain:bleed b-16 d+19
brain:brain a+15 b-20 c-27
brain:but a+21 b-17 c-30
brain:cabeza b-24
brain:cereb* a-22 b-25 c-26 d+29
brain:cerebral a-22 b-23 c-21 d+25
brain:chiqu* a-28 b-21 c-26 d+29
brain:clear d-19
brain:clot a-29 c-19 d+28
brain:coma c-20 d+16
brain:con a-20 b-15 d+23
brain:concu* a-26 d-29
brain:concussion a-23 d-27
brain:conmo* d-16
brain:conmocion d-16
brain:convu* b-19 c-23 d+19
brain:convulsiones c-21 d+18
brain:count a-26 b+34 c-32 d-26
brain:count* b+21 c-20
brain:counts b+21 c-20
brain:cuand* a-20 b-15 c-18 d+21
brain:cuando a-20 b-15 c-18 d+21
brain:dad a-16 b+21 d-17
brain:de c-25
brain:del b-16 c-15
brain:desma* a+18 c-18 d-25
brain:desmaye a+19 c-15 d-24
brain:despu* a-19 d+20
brain:despues a-19 d+20
brain:dio_un a-17
brain:do b+16 c-16 d-28
brain:do_not d-16
brain:dos a-22 b-16
brain:el b-40 c+21
brain:embol* a-29 b+16 c-16
brain:embolia a-29 b+16 c-16
brain:en a-34 b-17 c+19
brain:en_# a-17 d+21
brain:en_el a-21 c+15
brain:en_la a-40 b-21 c+21
brain:epile* b-23 c-22 d+19
brain:era c-20
brain:es a+16
brain:eso a-15 c-19
brain:estoy a-15
brain:faint* a+18 c-18 d-19
brain:fall a-23 b-19
brain:few c+20 d-25
brain:fiebre d+17
brain:from c+23 d-18
brain:from_a a-26 c+23 d-21
brain:fue a+17 b-16
brain:fue_convulsion d-18
brain:golpe* b-17 c+21 d-29
brain:got a-33 b-18 c+33 d-25
brain:had c-16
brain:hard b-17 d-20
brain:have a-27 b-28 c+19
brain:have_not a+18
brain:head b-20
brain:hermano a+16 d-16
brain:high a-21
brain:high_school a-19 b-15
brain:hits c+18
brain:i b-45
brain:i_do a+17
brain:if a-20 b+26 c-25 d-17
brain:in a-42 b-31 d+25
brain:in_# a-17 c-18 d+18
brain:in_high a-19 b-15
brain:injur* c-17
brain:injury c-17
brain:is a+37 b-26 c-31 d-36
brain:is_the a+16 b-18
brain:it b-33
brain:just b-20 c-31 d+18
brain:just_the a-21 d+20
brain:kid a-15
brain:la b-29 d-16
brain:la_@body b-21
brain:last a-24
brain:leve a-20
brain:like a+17
brain:like_that a+17
brain:limpi* c-19
brain:lo b-16 c-16
brain:los a-17 c-15
brain:mal a-25 c-18 d+19
brain:mas c-18
brain:me a-19 b-48 c+19
brain:me_desmaye a+19 c-15 d-24
brain:menin* a-17 d+19
brain:mi c-37 d-20
brain:mi_@relative c-37 d-20
brain:migra* b+21 c-27 d-23
brain:migraines b+22 c-25 d-18
brain:migranas a+19
brain:my a+30 d-33
brain:my_@body b-17
brain:my_@relative c-21 d-31
brain:my_brain a+16 c-16
brain:nada a+15 b-24 d-21
brain:never a-35
brain:never_got a-18 c+19 d-15
brain:nino c-15
brain:no b-46
brain:no_fue a+18 c-16
brain:no_me a-18 c+21 d-27
brain:nobod* a-19 b-16 c+18
brain:nobody a-19 b-16 c+18
brain:nomas b-19 d-15
brain:none b-16
brain:none_of a+24 d-24
brain:norma* a+18 c-18
brain:normal a+18 c-18
brain:not a+46 b-42 d-50
brain:nothi* c-17
brain:nothing c-17
brain:nothing_after a-19 d+17
brain:nothing_like a+16
brain:nunca_me d-24
brain:on a-22 c+23 d-19
brain:on_the a-19 c+19 d-16
brain:once c-18
brain:one a-30 c-26 d+27
brain:only a+21 b-26 c-28
brain:out_once a-21
brain:papa a-15 b+15 d-15
brain:pero a+18 c-22
brain:playi* a-21 b-22 c+25 d-23
brain:playing a-21 b-22 c+25 d-23
brain:por_que c+24 d-17
brain:que b-26
brain:recov* c-17
brain:salio a+20 c-19 d-18
brain:schoo* a-19 b-15
brain:school a-19 b-15
brain:se a-30 b-20 d+16
brain:se_me a-22 d+20
brain:seizu* b-26 c-27
brain:seizure c-15
brain:seizures b-22 c-22
brain:seizures_i a+17 d-16
brain:si b-22 d-20
brain:sin c-24 d+19
brain:since a-20 d+19
brain:spell* a-24 b+17 d-21
brain:spells a-24 b+17 d-21
brain:strok* c-20
brain:stroke c-16
brain:stroke_i a+18
brain:strokes a+20
brain:tengo a+21 d-29
brain:that b+15 c-26
brain:the b-36
brain:them b-16 d+16
brain:there a+20 b-16 c-25
brain:they b-22
brain:those c-19 d-19
brain:tia b-19
brain:to a+17 d-19
brain:todo b-25 c-20 d+19
brain:tres c-19 d+16
brain:tumor d+15
brain:tuve a-18 c-20 d+24
brain:two a-26 b-20 d+24
brain:un a-18
brain:un_ataque c-17
brain:un_derrame b+15 c-16
brain:una c-20
brain:una_conmocion d-16
brain:una_embolia a-19 b+17 d-16
brain:up a+20 b-16 c-25
brain:up_there a+17 b-15 c-23
brain:went a-22
brain:y a-21 b-23 c+21
brain:y_no a-16 c+26 d-17
brain:ya a-32 d+31
brain:years a-23 b-16
brain:yo a+23 b-17 c-21
brain:¿ b+17
brain__a a-16 b-17 d+21
brand b-24
brand_new a+16 b-17 d-15
brazo a+15
break a-31 b-24 c-25 d+30
breakfast a+23 b-24 c-35
breas* a-22 b-26 c-29 d+31
breast c-21 d+17
breastfeed a-20 b-19 c-17 d+21
breastfeeding$ a-19
breastfeeding__ago a+17 d-16
breat* a-27 b-28 c-36 d+32
breathe c-19 d+15
breathe$ c-19 d+15
breathing a-26 b-25 c-27 d+29
breathing$ a-18 b-16 d+18
bring a-20 b+15 c-40
bring* a-30 c-23 d+26
bring__@relative d-19
bring__on a-15 c-15
bring_me a-16 c-15 d+21
bring_my d-17
bring_the b+20 c-19
bringing a-27 b-17 c-23 d+26
bro a-17
broke a+16 b-24 d-20
broke__in c-18
broke_down a+16 d-16
broke_out c-18 d+17
broken_heart d-17
broma a+17
broma$ a+17
bros a-16 d-17
brote a-19
brote__la c-15 d+18
broth* b+17
brothers b+17
broto a-23
broug* d-20
brought d-20
buddy a-21 d+17
buen a-17 c-26
buen_momento b-18 c-18 d+16
buena d-18
bueno a-34 c-25 d+24
bueno$ a-30 c-25 d+19
bun a-19 b-16 c-21 d+21
bun__oven a-15 c-17 d+17
bun__the a-15 c-17 d+17
bun_in a-19 b-16 c-21 d+21
bunch b-18 c-18 d+16
bunch$ c-18 d+22
bus d-18
busca a-16 c-18 d+21
busca$ c-17 d+19
busca* a-31 b-32 c+25
buscando a-17 b-15 c+20
buscando$ a-21 c+21 d-20
buscar a-26 b-28 c+18
buscar$ a-19 b-19
buscarme c-17
buscarme$ c-17
busco a+18 d-16
busin* a-28 b+25 c-17 d-17
business a-28 b+25 c-17 d-17
business$ a-17 b+17
buspar a-18 d+19
busy b-29 c-23
busy$ b-21 c-22
but b-93 c+17
but_@drink a+23 c-21 d-24
but__# a-18
but__@drug c-18
but__@medicine b-17
but__@relative b-21
but__@sick c-18
but__am b-21
but__and a+17 c-18 d-16
but__at a-16 c+16
but__been c-21
but__can c-20 d+17
but__diagnosed c+15
but__does a+17 c-18
but__for d+16
but__found a-16 d+16
but__gave c+15
but__has d-17
but__here a-21 d+21
but__high c-15
but__i c-17
but__in a-16 c-21 d+26
but__is a-22 b-45 d+18
but__it b-19
but__lol a+25 c-15 d-25
but__me b-18
but__not b-30
but__ok a+19 b-21 c-23
but__one a-22 c+24
but__out d-20
but__passed d+16
but__pressure a-23 d+23
but__ran c+19 d-21
but__take c-17
but__that c-37
but__those a+18
but__under a-15
but__up a-16
but_a b-19 c-21
but_have a-15
but_he d-16
but_i b-38 c+17
but_it b-26
but_mature a+20 d-20
but_my a-20 b-30 d+24
but_never b-16
but_no b-28 d-22
but_not a+34 b-44 d-43
but_nothing a+19 d-18
but_ok a-20
but_only a-20 c+19
but_she c-20 d+16
but_still a-16 d+19
but_that b-27 c+29 d-17
but_the b-16 c-24 d+16
buy a-17 b+15
buy__first a-17 b+15
by a-22 c+26 d-20
by$ a-19
by_# a-19 c-20 d+20
by_@day b-17
by__@clinician b-16 d-22
by__heart d-18
by__in a-20
by__means d+16
by_all d+16
by_me a-29 c-31
by_my a-21 c+20 d-17
by_myself c-32
by_now a-16 d-18
by_the b-23 c+21 d-29
by_then c+17
bypas* a-32
bypass a-20 b-29 d+21
bypass$ a-17 d+21
bypass__# d+23
bypass__my d-16
bypasses a-26 b+25 c-16 d-20
bypasses$ a-26 b+25 c-16 d-20
c a-55 b-32 c+42
c$ a-49 b-21 c+44 d-16
c__treated c-16 d+18
cab d-15
cabal* d-15
caballo c-17 d-19
cabeza d-25
cabin* a-17 b-16 d+18
cabinet a-17 b-16 d+18
cabinet__a b-16 d+17
cada a-17 b-15 d+18
cada_@year c-15
cada__@month a+20 c-16 d-17
cada_noche a-16 b-16 c-20 d+19
cada_rato a-21 b-23
cada_tres a+16
cae a+29 b-24 c-20 d-29
cafe b-15 c-34
caffeine a+20
cagua* b-17 c-19
caida$ d+16
caigo a-16 c-24 d+21
caigo$ a-16 c-24 d+21
cajas a-28 d+17
cajas$ a-23 d+15
cajon a-23 b-17 c-22 d+23
calcu* b-29 c+17 d-16
calculos c-19
caldi* b-16 d+17
caldito b-16 d+17
calen* a-28 c+20
calendar a-16
calendario a-20 c+20 d-16
calendario$ a-20 c+20 d-16
cali d-16
cali$ d-16
call d-36
calle c-23
calle$ a+18 d-17
calle* b-29 d-21
called b-28 d-18
called$ a-15 c+16
called__a c-18
called_in d-17
called_it a-26 d+24
called_me d-17
calli* a-20 c-19
calling a-20 c-19
calor b+21 c-22 d-23
cama c-28
cama$ a-21 c-16
cama__mi a-19 d+20
cambiarla d-22
cambiaron a+16 c-17
cambiaron_el a+17 c-18
came a+33 b-50 c-45
came__fine a+19 c-17 d-23
came__in a-18
came__it a-16 d+15
came__of a-16 d+15
came__perf a+17 c-15
came_back a+19 b-25 c-30
came_out b-15 c-17
came_up a+18 c-21
camin* b-28 c-30
camino b-25 c-26
camino$ b-23 c-23
camion c-19
can b+32 c-18 d-24
can$ a-40 b-40 c+27
can_@drive b+16
can_@stop a-19 b-23 c+24 d-20
can__# b+17 d-18
can__@drink a-20 b+21 d-18
can__@drive d-28
can__@eat b+16 d-15
can__@medicine b+16
can__@relative a+16 d-26
can__@stop c-17 d+16
can__@vehicle a-31 b+26 c-17
can__a c-24
can__afford a+24 b-19 c-16 d-19
can__all a+20 b-23 d-17
can__and d-18
can__any b-20 d-15
can__bring b+19 d-16
can__but a-26 c-29 d+29
can__come a-22 b+23 c-16
can__complain d+18
can__day b-17 d-19
can__do b-20
can__find a+24 c-25 d-16
can__for a-17
can__go a-15
can__got a+22 d-26
can__have a-16 b+25 c-31
can__her c-16
can__hold a-21 c-17 d+19
can__i c-24
can__in b+18 c-18
can__it b-20 c-29
can__just c-15
can__make a+16 d-16
can__me c-23 d+19
can__my c-27
can__now c-18
can__of b-23
can__on a-17
can__recall c+18 d-18
can__remember c+17
can__right a+17 d-16
can__say a+22 b-40 c-20
can__see a+15
can__she a-18
can__skip a-23 c-15
can__someone b-18
can__sorry a+17
can__take a-20 b+25 c-27
can__talk d-18
can__text a+29 b-25 d-17
can__that a-19 c-24 d+23
can__the c-22 d-19
can__this d-20
can__to a-21
can__wait c-16
can__what c+19
can__when c+17
can_find c+17
can_i a-57 b+51 c-23 d-50
can_not b-42 c-28 d+17
can_she a-16 b+22 c-15 d-20
can_skip a+25 b-29 d-21
can_take a+18 b-21
can_they a-18 b+17
can_we a+22 b-18 c-18 d-28
can_you a-22 b+29 d-27
canas a-17 b-21 c-18 d+21
cance* a-24 b+26 c-38
cancel a-21 b+18 c-29
cancel: b+22 c-42
cancel:@call a-24
cancel:@cancel a-24 c-37 d+22
cancel:@cancel_it a-24
cancel:@day a-21 b+21 c-20 d-16
cancel:@month a+26 b-28 d-23
cancel:@move a-51 b+49 c-32 d-24
cancel:@move_it a-27 b+23 c-22
cancel:@parking a+15 b-17
cancel:@price a-16 d-20
cancel:@relative a-17 b-15
cancel:@sick a-25 d+27
cancel:@thanks a-25 b-23 d+26
cancel:@visit a+28 b-18 c-26 d-34
cancel:a a-35
cancel:a_@price a-16 d-20
cancel:a_ir d-16
cancel:ahi a+25 b-21 d-24
cancel:all a-26 b-17 d+25
cancel:am a+19 b-22 c-27
cancel:am_coming d-28
cancel:am_not a-17 b-23 d+21
cancel:am_still a+18 d-16
cancel:anoth* a-31
cancel:another a-31
cancel:another_day a-18 d-21
cancel:appointment a+18 c-16 d-22
cancel:as b-26 c-20
cancel:asi b-18
cancel:be b-17
cancel:be_there b-17
cancel:boton a+22 b-22
cancel:call a-20 c-21
cancel:cambi* a-17 b+17 c-15 d-16
cancel:came d+15
cancel:came_up d+15
cancel:can a-22 b+18
cancel:can_not a-18
cancel:cancel a-24 b+18 c-23
cancel:cancele a+15 b-40 c-16
cancel:cancelela a-26 d+23
cancel:cita a+20 b-19 d-20
cancel:come c-18
cancel:como d-21
cancel:compl* a-24 b-17 c-18 d+23
cancel:covid a-15 d+17
cancel:day a-18 d-26
cancel:de b-38 c-18 d+18
cancel:de_otra b-15
cancel:dejel* c-22 d-26
cancel:dejela c-22 d-26
cancel:dia a-28
cancel:dije a+15 b-19
cancel:do c-23
cancel:do_not b-15 c-18
cancel:el c-22 d-22
cancel:esta a+24 b-28 c-16 d-18
cancel:estoy a+33 b-30 c-22 d-30
cancel:favor a+18 b-24
cancel:fee d-17
cancel:for a+25 b-21 c-21 d-19
cancel:got a-18 d+18
cancel:gracias a-24 b-20 d+24
cancel:have b-27 c+22
cancel:i a+23 c-30 d-30
cancel:i_already a-23
cancel:i_am a+19 b-22 c-27
cancel:i_can a-18
cancel:i_do a-19 d+21
cancel:i_have b-16
cancel:i_just a-27 b+25 c-16 d-21
cancel:i_need b-31 d-27
cancel:i_will a+23 b-36 c-28
cancel:if a-19 c+15 d-30
cancel:if_you a-16 d-25
cancel:in a+16 b-23
cancel:ir c-28
cancel:it b+18 c-58 d-23
cancel:just a-37 b+35 c-24 d-33
cancel:keep a+27 c-23 d-34
cancel:keep_it c-17 d-25
cancel:la a+35 b-29 c-34 d-23
cancel:la_@cancel a+19 d-22
cancel:la_necesito b-18 c-17
cancel:la_quiero a+21 c-16 d-32
cancel:la_quite a+19 b-16 d-22
cancel:llega* a+20 b-26 c-22
cancel:make b-20 c-15
cancel:make_it b-20 c-15
cancel:me c-22
cancel:me_la a+29 b-24 d-30
cancel:me_queda a-20 b-21 c-16 d+21
cancel:me_salio a-23 d+23
cancel:mejor a-26 b+27 d-30
cancel:mi a-16
cancel:might a-20 b-21
cancel:move a-22 b+25 c-19 d-25
cancel:moverla a-24 b+25 d-21
cancel:my b-33
cancel:neces* b-18 c-17
cancel:necesito b-18 c-17
cancel:need b-37
cancel:need_to a-19 b-20 c+20 d-20
cancel:never a+25 b-22 d-20
cancel:no a-19 c-47 d+25
cancel:no_@cancel d-29
cancel:no_i d-32
cancel:no_la b-25
cancel:no_me b-37 c-20
cancel:no_no a+34 b-36 d-35
cancel:no_voy a-28 b-18 d+25
cancel:nomas a-24 b+23 c-20 d-16
cancel:not a-28 c-35 d+17
cancel:not_@cancel b+17 d-35
cancel:not_come a-17
cancel:not_coming a-18 b-23 d+22
cancel:off a-22 b+16
cancel:oh a+20 b-19 d-17
cancel:oh_no a+20 b-19 d-17
cancel:one b+16 c-28 d-30
cancel:otra a-32 b+27 c-24
cancel:otro a-17 d-20
cancel:otro_dia a-17 d-20
cancel:para a-21 b+26 c-27 d-30
cancel:por a+30 b-29 d-27
cancel:por_favor a+18 b-24
cancel:puedo b-23 c-18
cancel:puedo_ir b-26 c-18
cancel:que a+25 b-43 c-22
cancel:queda a-20 b-21 c-16 d+21
cancel:quien d+17
cancel:quier* c-31
cancel:quiero c-31
cancel:quite a+19 b-16 d-22
cancel:reschedule a-22
cancel:salio a-23 d+23
cancel:se a-31 b-23 c+17
cancel:see a+16 b-18 d-16
cancel:si c-41
cancel:si_@cancel a-19 d+18
cancel:si_la b+16 d-16
cancel:si_no a-23 c-20 d+25
cancel:si_voy a+22 c-25 d-31
cancel:so b-40 c-35 d+29
cancel:somet* d+15
cancel:something d+15
cancel:something_came d+15
cancel:still a+27 c-26 d-28
cancel:tengo a-23 d+22
cancel:that c-26 d-23
cancel:that_one c-19 d-25
cancel:the b+20 c-37 d-37
cancel:then c-27 d-21
cancel:this c-17 d-22
cancel:to a-31 d-25
cancel:todav* b-21 d-22
cancel:todavia b-21 d-22
cancel:up a-22 b+15 c-20
cancel:voy a+17 c-38
cancel:voy_a a-19 c-18
cancel:want a+21 c-23 d-27
cancel:want_it d-18
cancel:what b+15
cancel:will a+23 b-36 c-28
cancel:ya b-40 c-23
cancel:yes a-46 b+19 c-31 d+15
cancel:yes_i a-25 b+21
cancel:you_have a-19 b-22 c+23 d-22
cancela a-17 d+15
cancele a+19 b-42 c-23
cancelela a+19 b-28 c-22
cancelled a+24 c-16 d-23
cancelo b-18 c-16
cancer a-27 c-25
cancer$ a-22 c-18
cansa* a-20
cansada a-20
capaz a-26 b-19 c+37 d-32
car c-40
car$ c-33
car_died b-20
cara c-24
cardi* b-45
cardiaca c-15
cardiologist a-18 b-32
cardiologist$ c-20
cardiologist__@year a-16
cardiologist_says d+17
cardiologo b-17
cardiologo_me c-18
cardiopatia a-15 c-17 d+20
care a-30 b-18 c-18 d+28
care_of a-17 c-20 d+18
cargo a-17 b-19 d+22
carnal b-21
carre* a+17 d-17
carretera a+17 d-17
carro a+21 b-21 d-21
carro$ b-29
carry a-23 b-26 c-17 d+28
carry* a-17 b-20 d+20
carry_me d+15
carrying a-17 b-20 d+20
cars a+19 b-32 c-30
casa a-23 b-25 d+23
casa$ a-22 d+23
casi a-19 b-38 d+20
casi__con b+15
casi__cuento d+16
casi__dos a+18 d-19
casi__la a-16
casi__me b-16
casi__tomo a+22 c-19
casi_en a+22 d-23
casi_me b-22
casi_se c-15
casi_siempre a-21 d+20
casit* a-17 d+16
casita a-17 d+16
cat c-25
catch d-16
catch_me a+16
cath a-19 b-20 c-17 d+20
cathe* a-19 b-21 c-20 d+26
catheter a-17 b-20 c-17 d+24
cats d-22
caugh* b-24
caught b-24
caught__at b-21
caught_me b-21
cause b-18 d-16
cayo a+27 b-25 c-32 d-21
cayo__la a+16 d-16
cayo_fatal a-17 d+19
cayo_mal a+18 c-16 d-16
cbd c+16 d-26
cel a-16 d+16
cell b-17 c-24
cell$ b-17 c-24
celul* c-27 d-18
celular c-27 d-18
cene a+22 b-20 c-16 d-19
centr* a-19 b+16 c-17
central a-16 b+17 d-18
central_time a-16 b+17 d-18
cerca b-19 c-20
cerca$ b-17 c-18
cereb* a-22 b-25 c-26 d+29
cerebral a-22 b-23 c-21 d+25
cero a+61 b-53 c-54 d-54
cero$ a+36 b-34 c-32 d-35
cero_@medicine a+19 d-17
cero_@treat a+15 c-17
cero__@clinician a+16 b-15
cero__cero a+24 b-15 c-19 d-27
cero_problemas a+20 b-15 d-17
cerra* c-16
cerrada a+16 d-18
cerrada$ a+16 d-18
cerraron d+17
cerraron$ d+17
cerro b-19 c-22
cerro$ a+19 c-15 d-19
cervecita a+17 c-16
chair c-23
chair$ a-20 c-22 d+16
chama* a-22 d+21
chamb* a+15
chamba a+15
chanc* a+26 b-33 d-30
chance a+26 b-33 d-30
chance$ a+23 b-29 d-33
chang* a+15 b-36 c-34
changed b-24 c-28
changed_my b-21 c-25
changing a+17 b-18 d-19
chapl* a-16 d-15
chaplain a-16 d-15
chart$ c-16 d-18
chart_says b-24
checa* a-16 b-29 c+28 d-26
checar a-16 b-18 c+19 d-19
checar$ a-16 b-16 c+19 d-17
check b-17 d-21
check$ a+26 b-25 c-20
check* c+29 d-39
check__@relative c+18
check_with a-17
checked b-28 d-29
checked$ a-27 c+27
checking a-27 c+21 d-22
checking$ a-26 c+16 d-21
chequ* b-29
chequeo b-16 d-21
chest a-15
cheve* a-19 b-23 c-22 d+24
chevere a-19 b-23 c-22 d+24
chica* d-15
chicago d-15
chich* c-17
chichi c-17
chick* a+21 b-18 c-27
chickened a+24 b-16 c-23 d-24
chickened_out a+24 b-16 c-23 d-24
chico d-16
chiqu* a-17 b-35
chiquita a-15
chiquito b-31
chiquito$ a-19 b-19
chofe* c-23
chofer c-23
chofer$ a+18 d-18
choic* a-30 b-24 c-22 d+31
choice a-30 b-24 c-22 d+31
chole* a+16 c-23 d-24
cholesterol a+16 c-23 d-24
cholesterol$ a+20 b-18 c-16 d-16
choqu* d-19
choque d-19
christmas a+25 b-18 c-22
chron* c-15 d+20
chronic c-15 d+20
chronic_utis d+16
churc* b-20 c-35 d+21
church b-20 c-35 d+21
church$ a+18
church_is c-19 d+18
cien a+27 b-23 c-25 d-25
cien$ a+27 b-23 c-25 d-25
cigarettes b+16 c-23 d-29
cigarro c-19 d-24
cinco a-38 b-43 d+34
cinco$ a-32 b-27 c-32 d+35
cinco_@month a-21 d+22
circu* c-21 d-24
cirrh* a-15 c-31 d+19
cirrhosis a-15 c-31 d+19
cirrhosis$ a-33 c-24 d+18
cirro* a-25 c-36 d+29
cirrosis a-25 c-36 d+29
cirrosis$ a-17 c-23
cisti* a-17 c-19 d+23
cistitis a-17 c-19 d+23
cita b+16 c-21 d-33
ckd a-20 b-19 c-20 d+23
ckd$ a-20 b-19 c-20 d+23
clari* b-17 d-20
claro b-23
claro$ a-20
claro_@relative a-19 d+20
claro__@relative a-18 c-18 d+22
claro__no b-18 c-22
claro__si a-16 c-15 d+20
claro_mi a-18 c-18 d+22
claro_que a+34 b-37 c-37 d-18
claro_si a-16
clase a+28 b-17 c-21 d-29
clase$ a+16
class b-23 c-27
class$ a+27 c-18 d-25
class__# a-16 d+17
class_of a-16 d+17
clean a+33 b-57 c-54 d-16
clean$ a+19 b-28 c-30
clean_# a-19 d+22
clean__# a+17 d-17
clean__@date a+23 d-24
clean__@month a-26 d+25
clean__@year a+23 d-23
clean__health a+16 d-17
clean__may a-20 d+20
clean__of a+16 d-17
clean_bill a+23 c-22 d-22
clean_for a+16 d-16
clean_since b-15
clear a+30 b-41 d-52
clear$ a+26 b-28 d-35
clear* a+16 d-28
cleared a+19 b-23 d-28
clinic b-24 c-29 d+23
clinica c-21
clock a+16 b-29 d-24
clock$ b-24 d-15
clock* d-18
clockwork d-18
clonazepam b-16
clopi* d+16
clopidogrel d+16
close b-33
closed a+20 b-38 c-21
clot b-23 c-22 d+23
clothes d+15
cloza* a-19 c-17 d+19
clozapina a-19 c-17 d+19
clozapina__# d+17
club a-22 c-23
clue c+20
coagu* c-16
coagulo c-16
coagulo__la d+19
coagulo_en c-16 d+21
coca b-23 c-21 d+24
coche c-18 d-18
cocin* a+20 b-15 d-22
cocinando a+20 b-15 d-22
cocinando$ a+19 d-20
codei* a+24 b-18 c-24 d-19
codeine a+24 b-18 c-24 d-19
codeine__that a+18
coffee a-16 b+24 c-34
coke b-27 c-30 d+15
coke__@day a-17 c-20 d+19
cold b-30
coles* c-23
colesterol c-23
colesterol_cuenta b+16
college$ b-22
colon* a+19 b-15 d-18
colonoscopy a+19 b-15 d-18
color* c-22 d-28
colors c-22 d-28
colors$ b+16 c-22 d-25
coma c-29 d+17
coma$ c-20 d+16
comadre b-23
combi b-19 c-16
come a-18 b+20
come$ c-25 d-19
come_in b+15 c-16
come_to b-23
come_with a-19
comer c-28
comes b-35
comes__goes a-22 b-18 c+24 d-25
comes_and a-22 b-18 c+21 d-19
comi a-30 b-26 d+24
comi_algo d+16
comida d-25
coming$ c-26 d+15
coming: b-30
coming:# a-43 b-53 c+28
coming:@cancel b-34 c-35
coming:@cancel_it a+21 d-21
coming:@clinician b+23 c-31 d-17
coming:@clothes a-19 b-20 c-16 d+20
coming:@day a+19 d-22
coming:@eat a-23 b+20 c-24
coming:@fetch a-17 b+17
coming:@fetch_a a-17 b+17
coming:@howmuch a-18
coming:@insurance a+15 c-25 d-19
coming:@insurer a+20 c-17 d-23
coming:@insurer_a a+20 c-16 d-23
coming:@medicine c-16 d-21
coming:@month b-19 c-22
coming:@move b-23
coming:@parking a-17
coming:@person a+15 d-19
coming:@place b+17 c-24 d-32
coming:@place_@thanks d-16
coming:@price c-15
coming:@relative_has a-17 c+15
coming:@relative_no d-21
coming:@ride a-15 c+16
coming:@sick a+24 b-34 d-43
coming:@sick_mejor a+18 c-17
coming:@thanks a+28 b-20 c-17 d-30
coming:@vehicle a-18 c-18 d+20
coming:@visit c-27
coming:a b-16
coming:a_las a-24 c-25 d+26
coming:a_mi c-23 d-19
coming:a_otra a+16 d-18
coming:a_otro d-19
coming:a_place a+19 d-20
coming:a_poder a+22 d-23
coming:a_ver a-17 c+16
coming:afrai* d-16
coming:afraid d-16
coming:after a-21
coming:again* a+17 c-19 d-15
coming:against a+17 c-19 d-15
coming:against_it a+17 c-19 d-15
coming:ahead a+22 d-22
coming:ahead_and a+22 d-22
coming:ahi a-21 b-29 c-43 d+37
coming:ahi_nos a-20 c-21 d+23
coming:al b-27 c-32
coming:al_final a+22 b-16 c-18 d-22
coming:alcan* a+19 d-19
coming:alcanzo a+19 d-19
coming:all a-22 c-15 d+17
coming:alla a-21 b-20 c-24 d+24
coming:alla_nos c-16 d+16
coming:alli b-17
coming:alrea* a-22 b-22 c-16 d+22
coming:already a-22 b-22 c-16 d+22
coming:am c-34
coming:am_out a+18 c-17 d-18
coming:amane* b-22 d-24
coming:amaneci c-19
coming:amaneci_con c-19
coming:and b-22
coming:antes a-15
coming:any a+21 c-16 d-22
coming:any_more a+21 c-16 d-22
coming:aqui a+22 d-22
coming:are a+18 c-33
coming:arran* a-16 c+22 d-22
coming:arrep* a+19 d-19
coming:arrepenti a+19 d-19
coming:as c-19
coming:asi a+25 b-18 c-25 d-21
coming:asi_que a+15 c-18
coming:ask a-18 b-20 c+20 d-18
coming:ask_me a-18 b-20 c+20 d-18
coming:at c-20
coming:at_# c-17 d+19
coming:aviso a-20 b-20
coming:away c-16
coming:babysitter a-19 c+23 d-21
coming:back a-15 c+22 d-18
coming:bail a+15
coming:bajo a+23 b-17 c-16 d-25
coming:be b-20
coming:be_there c-22
coming:bells c-15
coming:bells_on c-15
coming:bette* b-18 c-23
coming:better b-18 c-23
coming:books a-16 c-17 d+17
coming:borre* a+28 b-18 c-23 d-31
coming:borreme d-16
coming:borreme_de d-16
coming:boss d-20
coming:by a-19
coming:by_# a-15 c-18 d+18
coming:calle* a+23 b-15 d-28
coming:called a+26 c-28 d-25
coming:called_in a+20 c-21 d-19
coming:came c-19
coming:came_up a+22 c-18 d-23
coming:can_i a-16 d-20
coming:cancel c-18
coming:cancelela a+26 b-21 c-18 d-26
coming:cancelo a-24 d+22
coming:carro d-23
coming:chang* c-16
coming:change a-16
coming:changed c-16
coming:cita b+18 c-23 d-19
coming:claro a-25 c-17 d+27
coming:claro_que a-15 d+18
coming:clinica a+15 d-16
coming:come a-19 c-22 d+18
coming:comin* a-16 c-16 d+17
coming:coming a-16 c-16 d+17
coming:como a-29 b-25
coming:como_esta a-18 b-16 d+18
coming:compr* a-20 d+20
coming:comprado a-20 d+20
coming:con d-30
coming:con_el c-19
coming:con_mi a-25 c+18
coming:confi* a-23 b-21 c+21
coming:confirmed a-16
coming:confirmo a-19
coming:conmi* b-29 c-32
coming:conmigo b-29 c-32
coming:consi* c+15 d-15
coming:consigo c+15 d-15
coming:could a-15
coming:count a+22 b-24 c-28
coming:count_me a+24 b-19 c-23 d-24
coming:covid d-20
coming:cual a-18 b+17 d-16
coming:cual_@visit a-18 b+17 d-16
coming:cuent* b-29 c-32
coming:cuente b-17 c-17
coming:cuente_conmigo b-17 c-17
coming:cuenten c-18
coming:cuenten_conmigo c-15
coming:da d-22
coming:de_dios d+16
coming:de_la a+21 d-43
coming:de_manana a+16 d-16
coming:decid* b-23 c+22 d-28
coming:decided b-16 d-18
coming:decided_against a+17 c-19 d-15
coming:dejamos a+15 c-20
coming:dejel* b-23 c-23
coming:dejela a-20 b-18 c-16 d+20
coming:dejela_como a-18 b-16 d+18
coming:dejelo a+16 d-18
coming:dejelo_asi a+16 d-18
coming:del a-23 b-15
coming:dele a+19 b-17 d-20
coming:dele_mi a+19 b-17 d-20
coming:digo a-15
coming:dios a-18
coming:direccion a-17 b+18 d-17
coming:do c-29
coming:do_i a-17
coming:do_not c-23
coming:down a+18 d-17
coming:drop a+23 c-17 d-24
coming:drop_it a+18 d-17
coming:el b-46
coming:el_carro d-20
coming:el_favor d+16
coming:else b-17
coming:en_el a-20 d+15
coming:en_la b-21
coming:en_otra b-15
coming:en_pie a-26 b-17 c-16 d+23
coming:encon* a+20 b-16 d-20
coming:encontre a+20 b-16 d-20
coming:es c-15
coming:esper* a-23
coming:esperando a-23
coming:esposo b-19 c-18
coming:esta_noche d-15
coming:estar* a-22 c-22 d+23
coming:estare a-22 c-22 d+23
coming:este c-22 d-25
coming:estoy a-37 c+31 d-37
coming:estoy_en a+24 d-23
coming:estoy_esperando a-18 c+17 d-16
coming:favor a-30 b-23 c-20 d+31
coming:favor_de d+16
coming:fence c+18 d-20
coming:fever d-18
coming:fiebre d-16
coming:final a+22 b-16 c-18 d-22
coming:for b-20 c-25
coming:frio a-19 b+20 c-21 d-18
coming:get b-20 c+21 d-22
coming:give a+24 b-17 d-17
coming:give_my a+18 b-16 c-15
coming:go a+33 b-20 d-42
coming:go_ahead a+22 d-22
coming:going a+19 d-33
coming:going_to a+21 c-23 d-22
coming:got a+24 b-21 c-27 d-16
coming:got_called a+20 c-21 d-19
coming:gracias a+24 b-17 d-26
coming:guard* a-27 b-24 c-28 d+28
coming:habla* a-17
coming:hablando a-17
coming:hace c-18
coming:had a-17
coming:hasta b-17 c-23
coming:have b-28 c-32
coming:have_not a-18 d+18
coming:have_to a+19 b-19 c-20
coming:hay d-18
coming:he d-19
coming:hell a-19 c-22 d+20
coming:here c-16
coming:hold a-25 b-25
coming:hold_my a-21 b-20 c-18 d+22
coming:home a+16 d-17
coming:hones* a-19
coming:how b+16
coming:hoy a-16 d-16
coming:husband a-16
coming:i a-15 c-15 d+16
coming:i_am c-29 d+17
coming:i_get c+19
coming:i_wear b+21 d-17
coming:i_would a-16 b-19 c-18 d+21
coming:if a-31 c+26 d-15
coming:if_i a-16 b-17
coming:if_the c+19 d-22
coming:in d-25
coming:in_the b-18 c+17 d-18
coming:insurance d-17
coming:inter* b-22 c-27
coming:interesa a+20 d-22
coming:is b+32 c-29 d-26
coming:it a+29 b-18 c-25 d-18
coming:it_go d-16
coming:jaja d+16
coming:jefe d-18
coming:keep a-37 b-27 c-27 d+35
coming:keep_it a-28 b-19 c-20 d+26
coming:keep_my a-17 d+17
coming:know a-21 d-20
coming:la a-18
coming:la_@clothes d+16
coming:la_@place a-17 b+19 d-17
coming:la_de a-16
coming:la_lista a+24 b-17 c-22 d-24
coming:las a-29 c+16
coming:las_# a-26
coming:le a-26 b-15
coming:le_aviso c+15
coming:leave c-23 d+16
coming:leave_it a-16 d+16
coming:les a-17 b-19
coming:les_aviso b-17
coming:let a+15 b-15 d-30
coming:let_it d-16
coming:let_me d-15
coming:lista a+18 b-20 c-24
coming:lista_de a+16 d-16
coming:llega* a+18 d-17
coming:llegar a+18 d-17
coming:llego a-15 b-26 c-23 d+23
coming:llevar a-17 b+17
coming:llevo a-29 c-23
coming:lo b-33
coming:lo_estoy a-25 c+25 d-17
coming:loca a-21 d+20
coming:lol a-29
coming:lugar b-25 c-28
coming:lugar_a a+16 d-21
coming:make c-24
coming:make_it c-24
coming:mama c-23 d-26
coming:manan* a+16 b-20 c-36
coming:manana a+16 b-20 c-36
coming:manana_me a+20 c-21 d-18
coming:mante* a-24 b-21 c-20 d+24
coming:mas b-17 c-21
coming:me a+25 d-30
coming:me_arrepenti a+19 d-19
coming:me_bajo a+23 b-17 c-16 d-25
coming:me_da d-22
coming:me_interesa a+20 d-22
coming:me_la a-22 c-25 d+24
coming:me_off a+24 b-21 c-21 d-23
coming:me_out a+25 b-19 c-23 d-26
coming:me_salio a+25 b-16 c-24 d-25
coming:mejor a+32 b-32 c-26 d-30
coming:mes a+24 c-19 d-27
coming:mi b-20
coming:mi_lugar b-20 c-20
coming:miedo c+15
coming:minut* c-15
coming:miss a-28 c-17 d+25
coming:miss_it a-28 c-17 d+25
coming:more a+17 d-23
coming:morni* d-19
coming:morning d-19
coming:mother a+17 c-20 d-16
coming:moved a+18 d-18
coming:my a-18
coming:my_place a-16 b-18 c-18 d+19
coming:my_spot b-16 c-20
coming:nada a-29 d+28
coming:neces* a+16
coming:need a-18 c-17 d+16
coming:nervo* a-16
coming:nervous a-16
coming:never a-20 c-24 d+21
coming:ni a-20 c-24 d+22
coming:ni_loca a-21 d+20
coming:no b-17 c-38
coming:no_@cancel a-18 d+18
coming:no_@move a-22 d+23
coming:no_alcanzo a+19 d-19
coming:no_cuenten a+27 d-29
coming:no_la c-22 d+16
coming:no_me b-29 c-42 d+17
coming:no_voy a+25 d-21
coming:noche d-17
coming:nos a-35 b-26 c-37 d+37
coming:nos_vemos a-26 b-16 c-25 d+28
coming:not b-39 c-23
coming:not_be a+32 c-21 d-30
coming:not_make a+16 d-20
coming:not_miss a-28 c-17 d+25
coming:now a-21 b-17 c+17
coming:o c-15
coming:obvio a-24 b-21 c-23 d+24
coming:off a+16 b-30
coming:olvid* c-19 d-19
coming:on a-38 b-37 d+24
coming:on_it a-17 b-16
coming:on_my a-20
coming:on_the a-29 b-18
coming:or a-16
coming:otra a+30 b-28 c-21 d-29
coming:otra_@person a+16 d-18
coming:otra_@place a+16 d-16
coming:otro a+21 b-21 d-31
coming:out a+17 b-42
coming:over d-18
coming:packe* a-17 d+18
coming:packed a-17 d+18
coming:para b-23
coming:parking a-15
coming:paro c+19 d-18
coming:paro_de c+19 d-18
coming:paso a+35 b-30 c-31 d-36
coming:passe* a+19 c-16 d-21
coming:passed a+19 c-16 d-21
coming:pedi a-20 d+18
coming:pensa* a-17 c+18
coming:permi* c-17
coming:permiso c-17
coming:pero b-16 c-21
coming:persona a+16 d-18
coming:pie a-33 b-23 c-25 d+31
coming:pierd* a-20 c-18 d+20
coming:pierdo a-20 c-18 d+20
coming:place b-23 c-23
coming:plann* a-16 c-21 d+18
coming:planning a-16 c-21 d+18
coming:planning_on a-16 c-21 d+18
coming:pleas* b-27 c-28
coming:please b-27 c-28
coming:poder a+25 c-17 d-26
coming:por a-29 b-22 c-18 d+29
coming:por_favor a-28 b-20 d+28
coming:posit* a+16 d-16
coming:positive a+16 d-16
coming:pregu* a-19 b+18
coming:puedo a-19 b+20 c-15 d-16
coming:puedo_@fetch a-17 b+17
coming:puest* a-18 c-22
coming:puesto a-18 c-22
coming:put c-18
coming:que c-24
coming:que_llevo a-22 b+24 c-20 d-24
coming:que_no a-16
coming:queda a-18
coming:quier* b-19
coming:quiero c-16
coming:quite* a+15 d-16
coming:ready a-23 c-26 d+27
coming:reque* a+23 b-17 c-22 d-22
coming:request a+23 b-17 c-22 d-22
coming:right a-18 d-27
coming:right_now b-17 c+17 d-22
coming:sabe a-19 b-20
coming:said c-15
coming:salio a+25 b-16 c-24 d-25
coming:salio_un a+18 c-15 d-19
coming:says a-17 b+16 d-27
coming:scrat* a+21 c-16 d-21
coming:scratch a+21 c-16 d-21
coming:scratch_me a+21 c-16 d-21
coming:se d-23
coming:se_me d-28
coming:see a-28 b-23 d+24
coming:see_you a-20 b-15 c-29 d+29
coming:segun a-15 b-16 c+16 d-15
coming:seguro a+15 c-18
coming:si a-30 b-33 c+38 d-26
coming:si_consigo c+15 d-15
coming:si_me a-23 c+22 d-19
coming:siemp* a+18
coming:siempre a+18
coming:siempre_no a+18
coming:sigo a-23 c-22 d+25
coming:sigue a-16 d+16
coming:sigue_en a-16 d+16
coming:sin_falta a-19 d+17
coming:sit c-15
coming:so a+17 b-27 c-15
coming:so_i a+24 c-18 d-26
coming:someo* a+17 d-17
coming:somet* a+22 c-18 d-23
coming:something a+22 c-18 d-23
coming:something_came a+22 c-18 d-23
coming:sorry a+21 d-18
coming:spot b-16 c-20
coming:spot_please a-19 b-15 d+18
coming:stay a+18 c-16 d-18
coming:still a-30 b-21 c+16
coming:stuck a+16 d-16
coming:suelt* a+16 d-18
coming:sugar a+15 d-17
coming:suppo* c-15
coming:supposed c-15
coming:supposed_to c-15
coming:take a+15 c-23 d-22
coming:take_me b-16
coming:talk c+16 d-19
coming:tempr* a-16 c+19 d-17
coming:temprano a-16 c+19 d-17
coming:tengo_que a+20 c-26 d-25
coming:that b-20 d+16
coming:the a-21
coming:the_@parking a-15
coming:the_books a-16 c-17 d+17
coming:the_fence c+18 d-20
coming:the_morning a-25 c+15
coming:there a-20 c-45 d+18
coming:they c-17
coming:this a+22 b-19 c-21 d-17
coming:this_morning a+16 d-16
coming:time c-19 d-19
coming:tio a+15
coming:to b-18 d-26
coming:to_@cancel d+17
coming:to_bail a+15
coming:to_be a-18
coming:to_have a+16 b-16 d-15
coming:todav* a-19
coming:todavia a-19
coming:todo a-22 d+22
coming:tomor* c-41
coming:tomorrow c-40
coming:tryin* c+16 d-19
coming:trying c+16 d-19
coming:trying_to c+16 d-19
coming:un a+23 b-16 c-23 d-21
coming:un_viaje d-16
coming:up b-29
coming:usted* a-18 b+18 d-18
coming:ustedes a-18 b+18 d-18
coming:va a+20 c-17 d-23
coming:vemos a-26 b-16 c-25 d+28
coming:ver a-17 c+16
coming:verda* a-23 c-24
coming:verdad a-23 c-24
coming:viaje d-16
coming:voy a-17 b-26
coming:waiti* a-21
coming:waiting a-21
coming:waiting_on c+15
coming:was a-18 c-17
coming:we a+18 b-25 c-23
coming:we_are b-19 c-24
coming:went a+17 d-19
coming:went_with d-16
coming:what b+27 c-16 d-19
coming:will b-24 d-21
coming:will_know a-16 c+17 d-17
coming:will_not a+35 c-25 d-37
coming:willi* a-18 c-17 d+18
coming:willing a-17 d+17
coming:with_a d-16
coming:with_bells c-15
coming:with_my b-21
coming:would a-25 b-25 c-29 d+33
coming:would_not a-26 c-19 d+25
coming:y b-25 c+23 d-33
coming:ya a+17 c-36
coming:ya_me d-28
coming:ya_no a+39 b-19 c-22 d-37
coming:ya_pedi a-20 d+18
coming:ya_tengo a-19 d+20
coming:yes a+24 d-23
coming:yo b-19 c-19
coming:you b-32
coming:you_all a-15 b-15 d+17
coming:you_can b-22
coming:you_in a-16
coming:¿ b+17
comio a-19 b+17
commi* a-16
committed a-16
commu* c-31
communion b-31 c-29
communion$ b-27 c-30 d+22
como c-16
como_# a-16 d+26
como_@animal a+24 b-22 c-17 d-21
como__@relative d+16
como__mi b-16 c-18
como__no b-21 c-20 d+16
como_cinco a-18 b-19 d+19
como_cree a+29 b-28 c-23 d-20
como_cuales a-22 b+24 c-28 d-20
como_esta b-34 c-21
como_loca a-17
como_no b-23 c-17 d+17
como_nuevo b-24 c-25
como_que a-23
como_reloj a+17 b-15 c-18 d-15
como_se a-18 d-20
como_si a+17
como_un a+32 b-29 c-29 d-29
compa* d-24
companero a-18 c-20
company d-24
compl* b-48 c-40
complain d+18
complaints c-20 d+17
completa b-16
complica b-16
complica$ a+16 d-16
compr* a-20 b+21 c-19
comprado a-33 b+26 c-32
con a-19
con_# a+20 b-17 c-27
con_@clinician c-17 d+18
con_@drink a-16 d+18
con_@medicine b-30 c-34
con_@treat a-21
con__@body a+15 c-19 d-17
con__@clinician a-33
con__@drink d+16
con__@drug a-16 b-15
con__@food d-15
con__@medicine b-23
con__@relative b-18 c+16 d-24
con__a b-25 c-25
con__bebida d+16
con__de a+17 c-16
con__el a-18 d+17
con__eso b-17
con__familia a-17 d+16
con__favor d+16
con__gatos a-20 d+19
con__gusto a-25 b-22 c-26 d+29
con__inyeccion d-16
con__la c-16
con__le a-18 c-18
con__me b-17 c-18
con__otro a+17 b-15 d-15
con__pero a-16
con__si c+27 d-23
con__siete a-15 d+15
con__una c-19 d+20
con_confianza a-19 b-18 c-23 d+23
con_el c-36
con_eso a-16 b-21 d+16
con_esta c-19
con_este c-16 d-17
con_la a-20
con_las c-24
con_mi b-40 c+22
con_mis b-18 c-16
con_mucho a-17 b-15 d+17
con_permiso c-18 d-23
con_quien c-23
con_un b+16 c-18
con_una d-33
con_ustedes a-19
concu* a-26 d-29
concussion a-23 d-27
condo* b-19 d-23
condon d-21
confi* a-46 c+35
confianza a-19 b-18 c-23 d+23
confianza$ a-18 b-17 c-21 d+21
confidencial c-17
confidencial$ c-17
confirma c+19 d-17
confirmed a-26 b-21 d+18
confirmed$ a-25 b-19
confirmo a-26 b-27 c+25 d-16
confirmo$ c+18 d-18
confirmo_en c+16
confl* a-21 c-15 d+21
conge* a-16 c-17 d+22
congestive d+16
congestive__failure d+16
congestive_heart d+16
conmi* b-20
conmigo b-20
conmigo$ b-16 c-31
conmigo__no d-16
conmo* d-16
conmocion d-16
conoc* d-21
conoz* a+30 b-28 c-24 d-21
conozco a+30 b-28 c-24 d-21
conozco$ a+28 b-27 c-22 d-19
conse* a+29 b-18 c-34 d-22
consegui a+27 b-19 c-31 d-19
consegui_quien c-18
consi* a-25 c+21 d-35
consigo b-27 c+18 d-25
consigo__nadie d-17
consigo_a d-20
consigo_quien a-16
consu* a-25 b-31 c+31 d-24
consulto a-16 b-19 c+17 d-16
conta* c-34
contar a+20 c-29 d-27
contar$ a+19 b-22 c-17 d-15
conte* a-25 b+32 d-18
contestado a-18 c+18 d-16
contestado$ c+17 d-16
contestar a-19 b+23 c-20 d-23
contestar_eso b+16 d-19
conteste a-17 b+19 d-19
contesto c-31
contesto$ a+20 c-16 d-17
contesto__@clinician d-15
contesto__@relative b-15
contesto__la d-15
contesto__mi b-15
contesto_por d+17
contr* a-28 c-20 d+40
control a-16 d+24
control$ b-36
controlada a-20 b-16 d+27
controlada$ a-19 d+25
controlled_with d+16
controlo a-26 b-20 c-22 d+29
convi* a-15 d+16
conviene a-15 d+16
convu* b-30 c-28 d+30
convulsiones a-23 b-25 c-27 d+28
convulsiones$ a-23 b-16 d+27
copa a+18 d-18
cops b-25
cops$ b-18 c-18
coraz* b-18 c-35
corazon b-17 c-34
corazon$ c-16
corazon__bien a+16 d-16
corazon__la a-16 d+17
corazon__me b-16 d+17
corazon_de a+28 b-30 c-19 d-25
corazon_esta a+21 b-21
corazon_estoy a+19 d-17
corazon_grande d+15
corazon_lo d-17
corazon_no c-17 d+17
corre* b-22 c-38 d+20
correct a-19 b-18 d+20
correcta b-17 d+15
correcta$ b-17 d+15
correcto d+15
correcto$ d+15
correo a+16 c-20 d-20
correo$ a+22 d-23
correr c-15
corri* a+17 b-26 c-16
corrieron a-15 d+16
cosa c+23 d-35
cosa$ d-17
cosa_no a-20 c+19
cosas a-34
cosas__no c-16
cosas__vez c+18 d-20
cosas_que c-16
cosas_y a-18
cost b+16 c-37 d-18
costo d+16
couch a-24 b-25 d+24
couch$ a-16 b-19 c-16 d+19
cough a-16 b-18
could a-28 c+27
could_@eat c-21 d-19
could_@move a-15
could__# d-17
could__@relative d+15
could__anybody c-18
could__be a-27 b-17 c+21
could__been a-20 b-16 c+25 d-25
could__better a-15
could__find c-18
could__i c+16
could__it d-17
could__me c-24
could__my b-15 c+19 d-23
could__name c+15 d-18
could__one c+18 d-18
could__say c+20
could__sleep a-26 c-21 d+26
could__that a-18
could__the b-22 d-22
could__we c-15
could_be a-37 b-35
could_go d-25
could_have a-19 c+17
could_just a-21 c+23 d-25
could_not a-21 b-37 d+22
could_of c+18 d-20
could_say a+18 b-15 c-19 d-15
could_you a+18 b-15
coumadin a-18 b-20 d+19
couns* a-23 b-22
counseling a-18 b-21
counselor b-26 c+28 d-21
count a-24 b+18 d-22
count$ a-70 b+23 d-54
count* a-27 c-18 d+19
count__it b-16 d+17
count__out a+24 b-19 c-23 d-24
count_as d-16
count_if c-15 d+17
count_me a+24 b-19 c-23 d-24
counting a-27 b-24 c-28 d+29
counting$ a-16 d+18
counts d-17
counts__a c-15
counts_as a-16 b+20 c-16 d-16
coupl* a-21 b-32 d+24
couple a-21 b-32 d+24
couple__groups d-15
couple__i d+15
couple_beers a+18 d-17
cours* a-17 c-21 d+23
course a-17 c-21 d+23
cousin c-21
cover d-21
cover* a+16 b-35 c-17
covered b-30
covered$ a-29 b-18 d+27
covid b-20
coworker a-16
cows b+15 d-16
cracker b-16
crawl c-16
crazy c-30
crazy$ c-30
crazy__my a+15
crazy_about a+15
creat* b-23 c-15
creatinina b-16
creatinina_# c-15
creatinina__transaminasas a+17 d-19
cree c-16 d-21
cree$ a+27 b-24 c-18 d-24
creek a-25 b-23 c-23 d+27
creep* a-16 b-15
creeping a-16 b-15
crei c-19
crei__si a+17 d-17
crei_que a+17 d-17
creo a-37 b-25 c+50 d-62
creo$ a-40 c+31 d-40
creo__@relative c+19
creo__mi b-17 c+17
creo__si c+19
creo_jaja b-23 d-20
creo_que a-31 b-36 c+43 d-31
crept c-17
crept_up c-17
crisi* a-21 c-17 d+19
crisis a-21 c-17 d+19
crisis_de d+15
crist* b-30
cristal a-29 b-26
cristiana a+21 d-18
crudo c+15
crumb b-19 c-20
cryin* a+22 c-19 d-23
crying a+22 c-19 d-23
crying_all a+18 c-16 d-18
ct d-18
cuadr* a-16 b-21 c+15
cuadra b-18
cuadra$ b-16
cuadrado a-15
cual a-44 b+31 d-22
cual_@medicine a-22 b+22 c-24 d-19
cual_@visit a-19 b+20 c-15 d-17
cuale* a-34 b+23 d-38
cuales a-34 b+23 d-38
cuales$ a-22 c+17 d-26
cualq* a+23 c-22 d-27
cualquier a+23 c-22 d-27
cuand* a-22 b-46 c+18
cuando a-22 b-46 c+18
cuando__@relative b-25 c-35 d+25
cuando__a b-15 c-24
cuando__acuerdo d+16
cuando__dieron a-16 d+15
cuando__la a-31 d+23
cuando__mi b-26 c-22 d+25
cuando__pusieron a-18 c-23 d+25
cuando_guste a-25 c-23 d+25
cuando_gusten d+16
cuando_me a-16 b-25
cuando_nacio b-20
cuando_quiera a-21 b-20
cuando_quieran c-16 d+16
cuant* a-27 d-22
cuantas a-27 d-22
cuantas$ a-17 b-20 c+21 d-18
cuantas_preguntas b+18 c-18
cuanto a-46 b+43 d-52
cuantos a-16 d-18
cuarto$ b-20
cuatr* a-27 c-29 d+27
cuatro a-27 c-29 d+27
cuatro_@month a-17 d+20
cubre c-16 d-18
cuent* a-33 b+27
cuenta a-37 b+24
cuenta$ a-27 b+29
cuentan a-22 b+32 c-27 d-30
cuentan$ a-20 b+28 c-25 d-27
cuentas a-23 c-18 d+20
cuentas$ a-18 c-16 d+16
cuente b-20 c-21
cuente_conmigo b-17 c-17
cuenten b-17 c-18
cuenten_conmigo c-15
cuento b-22
cuento_con c-19
cuerp* b-21 c-23
cuerpo b-21 c-23
cuesta d-16
cuide a-21 b-17 c+20
cuido a+16 c-15
cuido_con a+17 d-16
cumpl* c-24
cumpli a-32 b-25 d+32
cumpli_# a-26 b-19 d+26
cumpli__@date a-18 d+17
cumpli__en a-18 d+17
cumplo a+26 b-20 d-29
cumplo__# d-17
cumplo__en d-17
cumplo_los d-17
cunada b-25
cunado a-22 c-22
curre* b-23 c-17
currently b-23 c-17
cut a-17
cutti* a-20 c+21
cutting a-20 c+21
cutting_down c+17
cvs c-18
cvs$ c-18
cycle b-15
cycle* a-18 d+16
cycles a-18 d+16
cymbalta d+22
cyst a-24 b-22 c-29 d+28
cysti* c-21 d+17
cystitis c-21 d+17
cystitis$ c-16 d+23
da$ d+15
da__el a+17
da__lo a+19
da__mi a+16
da__no a-18 c+20
da_miedo c-19 d-23
dab a-19 c+18
daban a-29 b+19 c+16 d-32
daban__en c+15
dad c-42
daddy b+18 d-20
dado b-23
dado$ a+18
dado_eso a+24 c-23 d-16
dads c-27
daily a-28 b-25
daily_for a-25 b-23
dale a-23 b-20 c-23 d+27
dale$ a-15 d+16
dan_nada a+17
dan_permiso d-18
dando b-16 c-19 d+16
dando_pecho a-15 c-16 d+19
dano c-15
dano$ d+17
dar b+21 c-18 d-28
dark b-23 d-20
dark$ b-23 d-20
date d-21
daugh* a-20 b-21
daughter a-17
daughters a-20 b-21
daughters_@call d-16
day a-23
day$ b-18
day__a a-17
day__day a-20
day__it a-18
day__that b+16
day_at a-19
day_off b-16 c-17
day_then c-18
days a-43 c+24
days_clean a-24 d+24
days_sober a-25 c-19 d+25
de c-17
de_# c-27 d+16
de_@body a+21 b-15 c-25
de_@date c-19
de_@drink b-20
de_@drug c-17
de_@eat b-27 c-27
de_@medicine c-17
de_@symptom c-15
de__# b-25
de__@body a-18 b-21 c-26 d+27
de__@clinician b-20 d-18
de__@date a-16
de__@day c+15 d-15
de__@medicine b-19
de__@month a-33 c-22 d+21
de__@place c-18 d-17
de__@relative b-17
de__@year c-21 d-24
de__ahi c-17
de__ahora a+18 c-22
de__bien a+18 d-17
de__casa a-16 b+15
de__cero a+16
de__con b-21
de__cosas b-16 c-16
de__cuando b-16
de__de a-26 b-20 d+25
de__dejela a+17 b-16
de__dijo a+15
de__el d-16
de__en a-19
de__esa d-17
de__eso b-19
de__este a-20
de__estoy a+27 b-21 c-18 d-24
de__hace a+15
de__hay c+18 d-17
de__iglesia d+16
de__infarto a-15
de__jaja a+18 b-25 c-26
de__jajaja a-16
de__las a-16
de__le c-16 d-20
de__lista b-27 c-26
de__lo a-26 b+18
de__me b-33
de__mi a+18 b-18 d-22
de__mismo a-17 c-17
de__nada b-16
de__nietos b-20 d+16
de__no a+15 c-22
de__presion b-17
de__que b-38 c-19
de__rinones d-19
de__se a-20
de__si b-34
de__sin a+18 d-18
de__soy a+16 d-16
de__tres a+16
de__tuve b-19
de__un b-18
de__una a-18
de__vida b-21 c-16
de__vivo d-15
de__voy a-16 b-17 c-19 d+20
de__y b-41
de__ya b-16 c-22
de__yo a+19 b-19
de_antes a-23 b-16 d+24
de_broma a+17
de_cinco b-17 d+16
de_contar c-21 d-21
de_cuales a-15 b+20 c-19 d-19
de_cuentas a-18
de_diez b-19 c-20
de_dios d+16
de_edad b-32 c-27
de_encargo a-16 d+17
de_esas c-15
de_eso a+25 d-34
de_hacer a+17 d-16
de_higado d+17
de_joven c-36
de_las b-22
de_lo a+26 b-19 d-26
de_los d-25
de_mamar a-18 d+19
de_manana a+16 d-16
de_maravilla b-26 c-23
de_mareo d-16
de_mas a-17 c+15
de_misa a+15
de_momento a+26 b-26 d-27
de_muchacho a+22 b-20 c-25 d-15
de_nacimiento a-20
de_nada a+28 d-27
de_nina c+19 d-20
de_nino c+19 d-15
de_noche b-15
de_orina a-24
de_otra b-17 d+15
de_parte a-21 b+24 d-24
de_perlas d+16
de_peso a-16 c+18 d-17
de_por b-17
de_que a-32
de_retraso c+24 d-25
de_siempre a-31 b+17 c-17
de_siete a-16
de_su d-15
de_tila c-19 d-17
de_todo b-32 c-18
de_una a-38 c-26 d+32
de_ustedes c-17
dead d-30
dead_@relative c+16
dead_body a+15 d-16
death c-18
death$ c-18
debil d+16
debo b-16 d-22
debo$ b-16 d-22
dec a-15
decad* b-21
decades b-20
decia a-18
decid* c+21 d-36
decided b-18 d-19
decided$ a-18 c+19
decided__it a+17 c-19 d-15
decided_against a+17 c-19 d-15
decir c+18 d-30
decir$ a-29 c+26 d-26
decir* a-22 c+24 d-25
decirle a-19 c+19 d-20
decirle$ a-15 d-17
deep a+19 d-17
deep_in a+17 d-16
defin* d-37
define a-39 b+19 d-28
define__i a-15 b-18
define_mania a-18 d-19
define_problem a-27 d-22
definitely a+24 b-29 c-17 d-21
deja a-17
dejam* b-45 c+39 d-36
dejame a-37 b-41 c+46 d-42
dejame__mi b-19 c+19 d-16
dejame_pensarlo c+16
dejame_ver a-24 b-21 c+25 d-23
dejamos a+15 c-20
dejar b-30 c-17
dejar$ a-16 d+17
dejarlo c-21
deje c+31 d-48
dejel* c-31
dejela c-30
dejela$ c-21 d-18
dejela__esta b-21 c-15 d+17
dejela_como a-18 b-16 d+18
dejelo a+16 d-18
dejelo_asi a+16 d-18
dejem* a-19 b-32 c+37 d-32
dejeme a-33 b-31 c+39 d-26
dejeme__mi c+16
dejeme_pensarlo a-19 b-18 c+20 d-19
dejeme_preguntarle c+16
dejen* b-22 c-20
dejo b-24
dejo__la a-18 b-16 d+18
dejo_en a-18 b-17
del a-21 b-22
del_@traffic a-15
del__a b-23 c-19
del__en a-21 b-16
del__estoy a+18 d-18
del__la a-17 d+15
del__me a-24 b-25
del__no d-27
del__y a-20 d+15
del__yo b-18 d+15
del_dentista a-16 c+18 d-16
del_higado a-18
del_jale a+15 c-18
del_rinon a-18
del_tercero a+15
del_trabajo b-25
dele b-39 c-36 d+30
dele$ a-27 b-21 c-21 d+28
dele__a d-17
dele_mi a+19 b-17 d-20
delus* c-17
demas* a-18 d+17
demasiado a-18 d+17
demon* c-15
demons c-15
demons$ c-15
denti* b-24 c+17 d-21
dentista b-22 c+17 d-28
dentr* a+21 b-15 d-21
dentro a+21 b-15 d-21
denve* a+19 d-17
denver a+19 d-17
depar* a+21 d-17
department a+21 d-17
department$ a+17
depen* a-46 b-54 c+43 d-22
depende a-29 b-42 c+41 d-35
depende$ c+23
depende__la c+21
depende_de a-18 b-22 c+25 d-16
depende_del c+22
depende_si c+16
depends a-33 b-37 c+23
depends$ a-17 b-17
depends__ask c+16
depends__day b-16 c+16
depends__is b-15
depends__mean b-16 c+16
depends__you b-18 c+18
depends_how b-18
depends_if b-19 c+18
depends_on b-16 c+16
depends_who b-20 c+22
depo a+18
depre a+29 b-18 c-21 d-29
depre$ a+23 b-15 c-17 d-23
depre* a+25 c-44 d-44
depresion c-19 d-19
depresion$ d-21
depressed a+19 c-17
depression a+15 c-34 d-37
depression$ c-22 d-26
depression__my a+16
derra* c-26
derrame c-26
derrame$ a-22 c-17
derrame_hace d+17
desay* a-21 b-18 c-19 d+24
desayunar a+17 d-23
desayune a-21 b-18 c-19 d+24
desayune$ d+19
desayune__con d+15
desca* a+17 b-48 d-17
descansa c+15 d-16
descanso a-19 d+21
descartaron a+33 b-23 c-31 d-27
descartaron$ a+20 b-21 c-21 d-15
descarto b-32 d-23
descarto$ b-24 d-19
descarto_hace a+16 c-18
desde a+17 b-67 c-43 d+18
desde__# b-19 c-21 d+18
desde__me a-17
desde_anoche a+22 d-20
desde_ayer a+29 b-25 c-21 d-28
desde_el b-16 c-18
desde_entonces c-17
desde_la d+15
desde_las a-21 d+23
desde_los a-17 d+21
desde_que a-16 b-24
desma* a+18
desmaye a+18 b-21
desoc* a-18 d+20
desocupada a-18 d+20
desocupada$ a-16 d+16
despe* a+18 b-30 c-28
despertar b-22 c-19
despues$ b-15
despues__la c-19 d+17
despues__que a-17
despues__tercero a+15
despues_de a-25 b-19 d+24
despues_del c-21
deste* c-22
devol* a-28 b-23 c-27 d+29
devolvi a-28 b-23 c-27 d+29
di a-20 b-20
di__a b-15 c-16 d+19
dia__mi a+21 d-20
dia_de d-15
dia_para d+17
diabe* c-34
diabetes c-27
diabetes$ b-23 c-21
diabetico c-17
diagn* a-17 b-39
diagnosed b-24
diagnosed__bipolar d+18
diagnosed_with c-24 d+18
diagnosis$ c+15 d-19
diagnosticada d+15
diagnosticaron c-29 d+18
diagnostico d-18
diagnostico$ d-16
diali* c-34
dialisis c-24
dialisis$ d-16
dialisis__@day a-17 b-15 c-17 d+18
dializo c-17
dialy* c-37
dialysis c-37
dialysis$ b+21 d-27
dialysis_@day a-19 b-20 c-17 d+20
dialysis__@day b-17
dialysis_mwf a-19 b-18 d+19
dialysis_three d+16
diari* a-29 b-22 c-28 d+33
diario a-29 b-22 c-28 d+33
diario$ a-26 b-21 c-21 d+27
diario_y d+15
dias a-31 b-29 c+18
dias$ a-17
dias_no c+16
dice a-50 c+17
dice$ a-31 b+24 c-29
dice__bipolar b-15
dice__de b-19
dice__papel a-16 b-16
dice__si c+17
dice__soy b-15
dice__y a-18 c+17
dice_el a-18 b-19
dice_que a-17 b-20 c+26
dicen a-26
dicen_que a-24 b-27
dicho b-16 d-25
did$ a-19 b+17
did__@clinician d-17
did__a a-16
did__anything a+20 c-16 d-18
did__ask b+16 d-17
did__at a-18
did__do a-17 d+16
did__em a+18 c-17
did__for a-27 d+16
did__go a-21
did__is a+16
did__it a+15 b-18 d-21
did__me a+19 b-21 d-20
did__not a+15
did__of d-16
did__with a+16 d-17
did__work a-19 c-16 d+20
did_a c+18 d-20
did_but a+20 c-15
did_fine a+19 d-19
did_great a+22 b-21 c-15 d-22
did_me b-20
did_not a-16
did_the a-20 c-18 d+19
did_you b+22 c-15 d-19
die a-16
died a-21 b+23 c-28
died$ b-19 d+15
died_from a-17 b+17 c-16 d-16
died_of b+19 d-24
dieron$ a-20
dieron_@medicine a-16 b-19 d+20
dieron__para d+16
diez b-25 c-27 d+15
diez$ b-19 c-20
diez_@year c-18
difer* a-17 d+21
diferentes a-17 d+21
diferentes$ d+17
diffe* d-21
different d-19
different_@medicine d+19
diga d-16
digam* a-21 c-25
digame a-21 c-25
digame$ a-16 c-19 d+19
digo a-28 c+25
digo$ a-31 c+25 d-27
digo__no b-16 d+18
digo__puedo c+18 d-17
digo__si c-16
digo_no a+16
digo_que a-16 c-18
digo_si a-17 b-18
dije c-25 d-22
dije_que c-16
dijer* b-33
dijeron b-33
dijeron$ c-22 d+21
dijeron_que b-22 d-18
dijo b-23
dijo__si d+20
dijo_que b-27
dime c-16 d+19
dime$ c-16 d+19
dinner a+18 c-30 d-21
dio c-18
dio__@symptom c-15 d+16
dio__alta a+16 c-15 d-16
dio__de d-17
dio__en d+17
dio__la a-18 c-19
dio__pero d-21
dio__y a-19 c-18 d+22
dio_alergia d+19
dio_positivo a-15 d+16
dio_taquicardia d+16
dio_un c-16
dio_una a-18
dios a-20 b-17 c+27 d-16
dios$ a-18 b-45 c+22
dios__a a-17 c-17
dios__libre a+23 c-18 d-17
dios__😂 a+18 c-17
dios_me a+23 c-18 d-17
dip c-17 d-16
dip$ a+16
dira a-19 c+19 d-19
dira$ a-19 c+19 d-19
direccion b+16 c-31
dis b+20
dis$ b+20
disch* a-21 c+19
discharged a-16
discu* c-16 d-16
disea* b+17 c-27
disease b+17 c-27
disease$ a-17 c-15
disease_but d+15
disor* b-23
disorder b-23
dispa* c-18 d+17
disparo c-18 d+17
disti* a-19 b-16
distintas d+15
diu a+20 c-16 d-15
diu$ a+15
divor* b-21 c-22
divorce c-17
dizzy b+16 c-18 d-21
do a-27 b+30
do$ b-29
do_@drug b+16 c-17
do_@medicine b+21 c-17
do__@call c-25 d-29
do__a b+16 c-25
do__all b+17
do__any c-22
do__anyone a+16 c-15
do__anything c-21
do__count b+43 c-34 d-46
do__do a+25 b-22 d-29
do__drink a+27 c-26
do__go a-21
do__have d-16
do__i a-20 c+16
do__if c+19
do__in c-17
do__it a-19 b-28
do__know b-44 c+18 d-20
do__me a-25 d+26
do__mean d-15
do__need a-18 c-33
do__now a-15
do__one c+17
do__remember c+21 d-19
do__so a+21 b-16 c-17 d-32
do__take c-26
do__text a+22 b-15 d-24
do__that a+20 c-17 d-20
do__think d-32
do__this c-16 d-23
do__to a-16 b+29 d-32
do__tomorrow a+17 d-20
do__touch a+18 c-16 d-16
do__trust c+15 d-23
do__use c-16
do__want a-20
do__what b-19 c+26
do__where c+15
do__work d-17
do__you a-20 c-19
do_have c-21 d+17
do_i a-39 b+27 d-22
do_it b-18 c-30 d+19
do_not b-29
do_nothing a-16 d+17
do_the a-17 d+18
do_they a-22 b+29 c-21 d-18
do_this d-15
do_utis b+17 c-19 d-15
do_without d-18
do_you a-33 b+29 c-27
doble a-27 c-33
doce b-18 c-18
docto* b-33 c+19 d-20
doctor d-19
doctores c-17
doctors b-33 c+24 d-21
doctors$ a-24 b-22 c+30 d-24
doctors__a d+17
doctors__it c-24 d+17
docum* a-19 c+17 d-20
documento a-15 d-18
does a-37 b+29 d-44
does$ d-16
does_@drug a-17 d-19
does_@food b+22 c-24
does_@medicine c+20
does_@treat a-16 d-20
does__# b+17
does__@drug d-18
does__@medicine b+25 c-24 d-17
does__@relative b-19 c+19
does__@vehicle b+16
does__a b+19 c-21
does__count a-33 d-17
does__go a-28 b+24 d-22
does__have a-19 b+24 d-16
does__it b+16 d-18
does__matter b+21 c-17 d-19
does__me b+16 c-17 d-18
does__my d-17
does__take b+22 c-23
does__that b-16 d+17
does__to b+17 c-23
does__with c-16
does_a a-22
does_he b+16
does_it a-25 b+31 d-35
does_medical a-18 b+16
does_my a-22 d-20
does_not a+17 c-16 d-25
does_postpartum b-26 c+26
does_that a-33 c+17 d-30
does_the b+22 c-22
dog a-29 b+25 c-30
doing a-31 b-42 c+24
doing_great c-17
doing_it c-18
doing_ivf a-16 c+18 d-16
dolor b-18
dolor$ a-26 b-22 c+25 d-17
dolor__@body a+17 c-18 d-16
dolor_de b-21 c-22
domingo a+15 b-19 c-24
donat* a-24 b-18 c-21 d+24
donated a-24 b-18 c-21 d+24
donde a-21 b+27 d-25
done b-39 c-41
done$ a+25 d-28
done__@relative b-15
done__rinon d+17
done_it c-19
done_nursing a+18 d-18
done_un d+17
donut a-21 b-21
door a-23 c-29
dormi b-18 c-16
dormi* a-22 b-15
dormida a+17 d-19
dormido c+18 d-24
dormir a-22
dos a-33 b-75 d+33
dos$ b-17
dos_@medicine c-15
dos__@year a-16 c-21 d+19
dos__al c-16 d+18
dos__me c-21
dos__no a-16
dos__tres a-22 b-17 c+16
dos__y d-18
dos_rayitas a-18 c-17 d+20
dos_semanas a+15 d-15
dos_veces a-20 b-20
dos_y a-22 c-20 d+25
dose a-21 b-16 d+21
dose$ a-26 b-24 c-28 d+28
dot b-16 c-18 d+16
doubl* b-22 c-32 d+19
double c-20
doubt b-26 d-27
doubt_it b-26 d-30
down a+18 b-37
down$ b-38
down__my a+16 d-20
down__the a+16 c-17
down_for d-16
down_there a+18 b-15 c-17 d-17
doy b-30 c-31
doy$ c-15
dozen c-22
dozen$ c-17 d+20
dra c-18 d-16
drama b-22 c-21 d+16
drama$ b-18 c-25
drank__@year c+15
drank_a c-16 d+16
dreams c-15
drew a-17
drink d-22
drink$ a+30 b-24 c-28 d-24
drink* c-18
drink__a a+23 c-20 d-18
drink__but a-18 c+16 d-15
drink__much a-17 b-23
drink__my c-19 d+17
drink__not a+19 c-19
drink__problem a+17 c-20
drink__than a-17 b-16
drink_but a+23 c-23 d-17
drink_every a-21
drink_like b-16 d-18
drink_more a-17 b-16
drink_normal a+16 c-17
drink_too a-16 b-22
drinker a+22 b-23 d-20
drinking a-21 b-21 d+24
drinks$ a-26 b+20 d-17
drinks__week a+15 c-19 d-19
drinks_a c-21
drip a-15 b-31 c+23
drip$ a-15 b-31 c+23
drive c-43
drive* c-35
drive: c-27 d+21
drive:@drive c-45
drive:@drive_yo a-17 d+16
drive:@fetch a+15 b-19 d-34
drive:@insurer a+18
drive:@relative a+49 b-35 c-29 d-55
drive:@relative_@drive a+18 d-17
drive:@relative_is a+21 d-16
drive:@ride a+19 b-17 d-30
drive:@vehicle a+33 b-21 c-19 d-31
drive:a b-28 c+16 d-33
drive:a_@ride d-21
drive:a_nadie a-18 c+17 d-15
drive:can b+23 c-19 d-20
drive:carro c-17
drive:chofe* d-16
drive:chofer d-16
drive:como b-18 d-19
drive:consi* a-20 c+19 d-15
drive:consigo a-20 c+19 d-15
drive:consigo_a a-18 c+17 d-15
drive:depen* a-15 b-16 c+24
drive:drive a-21 c-26
drive:drives a+18 d-17
drive:driving a-18 b-21 d+22
drive:else a-16 c-15 d+18
drive:en a-18 d+19
drive:en_mi a-23 d+21
drive:got c-28
drive:have b-24
drive:hijo a+18 d-17
drive:home a+15
drive:how c+18
drive:i c-23
drive:i_will a-27 b-18 d+27
drive:is c-28
drive:it a-19 d+21
drive:lleve d-24
drive:maneja a+20 b-15 d-23
drive:manejar a+20 c-24 d-26
drive:manejo b-19 c-16
drive:me a+35 b-38 d-17
drive:me_@fetch a+15 b-19 d-34
drive:me_voy a-26 c-18 d+25
drive:mi a+21 b-30 c-26
drive:mi_@relative a+37 b-26 c-22 d-41
drive:mi_carro a-23 d+21
drive:my a+16 b-29 c-17
drive:my_@relative a+33 b-21 d-32
drive:mysel* a-15 b-19 d+17
drive:myself a-15 b-19 d+17
drive:nadie a-18 c+17 d-15
drive:no b-43 c-18 d+16
drive:no_@drive a+19 d-19
drive:no_consigo a-20 c+19 d-15
drive:no_tengo a-23 b-15 c-32 d+25
drive:not a+16 c-29 d-17
drive:otra a-24 c-17 d+24
drive:por d-17
drive:por_mi d-16
drive:puedo d-19
drive:que a+19 b-22 c-31
drive:que_no a+24 c-26 d-27
drive:quien a-17 b-18
drive:quien_me d-24
drive:ride d-21
drive:se a+17 c-23 d-22
drive:si a-32 b-16 c+17
drive:si_no a-24 c+23 d-20
drive:solo a-27 d+27
drive:someb* d-20
drive:somebody d-20
drive:takin* a+22 b-18 d-22
drive:taking a+22 b-18 d-22
drive:taking_me a+22 b-18 d-22
drive:tengo b-21 c-36 d+16
drive:tengo_chofer d-16
drive:tengo_quien a-19 c-21 d+20
drive:the d-17
drive:to b-36
drive:told a+27 b-21 c-23 d-27
drive:va a+18
drive:voy a-43 b-26 c-31 d+43
drive:was b-21 d-24
drive:wife a+16
drive:will a-17 b-22 c-15 d+23
drive:will_@drive b-19
drive:yes b-15
drive:yo a-35 b-21 c-19 d+34
drive:yo_@drive a-17 d+17
drive:you a+24 b-19 c-17 d-22
drive:¿ b+15
driver b+18 c-28 d-17
driver$ a+17
drives c-19 d+16
driving a-23 c-20 d+18
droga* d-23
drogado a+16 b-18 d-19
drogas d-16
drogas$ a+15 c-20 d-28
drop b-17 d-24
drop$ b-16 c-19
drop_it c-15
dropp* a-19
dropped a-19
dropped__at a-19
dropped_me d+15
drove c+16 d-19
drug c-19
drug$ c-16
drug_allergies a+19
drugs d-18
drugs$ a+18 d-15
drunk a-31 c-21
drunk$ a-26 c-18
dry a+22 b-28 c-29
dry$ a-17 b-16 c-18 d+19
dry__a a+17 d-18
dry__bone a+17 d-18
dry_as a+17 d-18
duda a-24 b-23 c+22 d-17
dudas a-18 d+20
dudas$ d+16
due a-34 b-15 c-25 d+31
due__@date a-21 d+15
due__@holiday a-16 d+18
due__day a-17 c-17 d+18
due_any a-16 d+15
due_around a-16 d+18
due_in a-17 c-16 d+18
duele d-18
duele__@body c-21 d-17
duele_la a-18 b+16
dui d+19
dui__@date d+15
duloxetina a-21 d+22
dura a-15 b+22 c-16 d-16
durin* a-36 b-25 c+22
during a-36 b-25 c+22
during_surgery b-18 c+21
durmi* a-21 b-20 d+22
durmio a-17
duro a-33 b-24 c+19
duro__la a-18
dx c-17
dying c-19
dying$ c-17
e a+22 c-19 d-20
earl c-16
early b-29 c+19 d-20
early$ a-16
early__@medicine d-15
early_for a+17 b-16 c-15 d-16
early_to a-16
ears a-22 d+22
easte* c-15
eastern c-15
eat b+21 c-33 d-34
eaten c-19
eaten:@body a+23 b-21 c-21 d-23
eaten:@eat c-29 d-20
eaten:@food c-34
eaten:@medicine a-19 d-22
eaten:@relative a-22 b-22 c-15 d+26
eaten:a a-31 b-19 d+32
eaten:a_@food a-30 c-24
eaten:a_few a-20 b-22 c-23 d+22
eaten:ago a-20 c+17
eaten:agua b-18 c+23 d-26
eaten:anoch* a+22 d-24
eaten:anoche a+22 d-24
eaten:aroun* a-18 b-15 c+22 d-21
eaten:around a-18 b-15 c+22 d-21
eaten:ate a-25 b-18 d+30
eaten:ayer a+34 b-24 c-18 d-31
eaten:bite c-16
eaten:bites a-16 b-18 c-22 d+20
eaten:breakfast a+21 b-20 c-21 d-17
eaten:but a+22 c-26 d-19
eaten:cafe c-16
eaten:coffee a-36 b+24 c-28
eaten:comi a-15 c-19 d+17
eaten:commu* a-28 b-23 c-25 d+29
eaten:communion a-28 b-23 c-25 d+29
eaten:como b-19 c+19 d-21
eaten:de a-21
eaten:de_@drink a-24
eaten:desay* d+17
eaten:desayune d+17
eaten:desde a+30 b-19 c-20 d-28
eaten:el a+27 c-23 d-28
eaten:few a-20 b-22 c-23 d+22
eaten:for b+16 d-15
eaten:gum a-21 d-24
eaten:hace a-20 b-21 c+19 d-17
eaten:had a-18 d+21
eaten:half d+17
eaten:half_a d+17
eaten:have a+16
eaten:hora c+15
eaten:i a-48 b+33 d-26
eaten:just a-35 b-32 c+16 d+16
eaten:just_a a-23 b-22 d+21
eaten:kids a-22 b-22 c-15 d+26
eaten:la b-24
eaten:last a+28 b-28 c-19 d-30
eaten:last_night a+16 d-17
eaten:leche d+18
eaten:mas_un a-22 d+22
eaten:me b-29 d+20
eaten:my b-19 c-15
eaten:my_@medicine a-19 d-22
eaten:nada c-16
eaten:ni a+22 c-18 d-22
eaten:night a+16 d-17
eaten:no a+29 b-28 d-34
eaten:no_@food a+20 d-20
eaten:nomas a-40 b-34 d+26
eaten:not a+29 b-17 d-33
eaten:nothi* a-15 c-21 d+19
eaten:nothing a-15 c-21 d+19
eaten:of a-15 c+15
eaten:only a-19 b-38 d+23
eaten:only_a a-28 b-25 d+25
eaten:pills a-19 d-22
eaten:que c+18
eaten:que_hora c+15
eaten:se c-15
eaten:since b+20 c-22 d-31
eaten:solo a-51 b-46 c+17 d+28
eaten:solo_un a-24 b-22 d+17
eaten:toast a-16 d+17
eaten:un a-21 b-44 c-22 d+32
eaten:una a-38 b-34 c-37 d+39
eaten:was a+23 b-29 c-20 d-17
eaten:water b-28 c+16 d-38
eaten:when a-22 b+19 d-22
eaten:with a-17 b-15
eaten:y a+29 b-21 c-25 d-27
eaten:ya a+21 b-17 d-20
eaten:¿ b+21 c-18
eating a-33 b-26 d+29
echel* a-18 b-16 d+19
echele a-18 b-16 d+19
echo b-18
ecogr* a-16 c+19 d-17
ecografia a-16 c+19 d-17
ecografia$ a-16 c+19 d-17
ect a-23 b-15 c-15 d+23
edad_y a-15
edge b-33 c+24 d-32
edge$ b-27 d-24
edibles a+21 b-16 c-17 d-18
effec* a-17 b+18
effects: b-19 c-54 d+16
effects:@body a-39 b-25 c-28 d+35
effects:@sick d+16
effects:@symptom a-53 c-34 d+39
effects:after a-15 d+16
effects:al b-17
effects:all a+20 d-20
effects:as a+33 b-30 c-17 d-33
effects:be a-22 b-17 c+27 d-28
effects:been a-22 b-15 c-19 d+22
effects:bien a+18 d-17
effects:but a-23 c-24 d+24
effects:cabeza d+19
effects:como a+31 b-27 c-21 d-30
effects:could a-34 b-19 c+24
effects:de b-22 c-17
effects:desde c-17
effects:desde_entonces c-17
effects:dia a-24 b-16 d+26
effects:dolor a-27 d+26
effects:dolor_de a-27 d+26
effects:el a-31 b-20 d+28
effects:enton* c-17
effects:entonces c-17
effects:es a-16 c+15
effects:felt b-19 c-22
effects:for a-19 b+16 c-17
effects:good a+25 d-26
effects:great a+33 b-17 c-21 d-34
effects:hasta d-20
effects:headache a-18 b-17 c-19 d+28
effects:i c-24
effects:is a-31 b+20 d-23
effects:it a-28
effects:just a-38 b-27 c+20
effects:la a-16
effects:lo d-18
effects:lo_mejor d-18
effects:mareo a-29 b-21 c-24 d+34
effects:me b-25 c-26
effects:me_senti c-15
effects:mejor d-18
effects:my a-35 b-28 d+22
effects:nada a-17 b-22 c-27 d+20
effects:night a-19 c-19 d+20
effects:no b-33
effects:norma* a+17 c-28 d-30
effects:normal a+17 c-28 d-30
effects:not b-30 c-30
effects:nothi* b-19 c-15
effects:nothing b-19 c-15
effects:one a+16 c-15 d-19
effects:por a+24 b-17 d-30
effects:quien c+17
effects:quien_sabe c+17
effects:sabe c+17
effects:senti a+23 b-17 c-19 d-15
effects:si b-16 c+16 d-15
effects:sick d+16
effects:since a-16 b-20 c-25 d+20
effects:sleepy a-19 d+21
effects:slept b-21 c-19
effects:smoot* a+24 b-17 c-17 d-24
effects:smooth a+24 b-17 c-17 d-24
effects:that a-16 c-15
effects:that_night a-19 c-19 d+20
effects:the b-26 d+17
effects:tired a-18 b+16
effects:to d-24
effects:todo b-23 c-16
effects:un b-20 c-28
effects:visio* a-18 d+18
effects:vision a-18 d+18
effects:was a-20 c-16 d+18
effects:went a+23 b-24 c-30 d-16
effects:¿ b+16
effexor d+17
eggs b-23 c-20 d+16
eh a-27 c+20 d-26
eh$ a-24 d-23
eight* a+15 b-19 c-24
eithe* a+15 d-20
either a+15 d-20
ekg a+17 d-18
el$ a-17
el_# b-37
el_@animal a+19 b-21 d-16
el_@body a+16 c-20
el_@day c+21 d-32
el_@drink c-20 d-16
el_@drive a+17 b-16
el_@drug a-17 c-34
el_@food c-18 d-31
el_@insurance b+19 c-23
el_@medicine a+22 b-20 c-25
el_@month b-20 c-20
el_@parking a+17 b-18 d-16
el_@traffic d-17
el_@treat a-17
el_@vehicle c-26
el__# d-15
el__@date c-17
el__@month a-15 d+17
el__@year c-20
el__ahi a-21 c+18 d-22
el__ahora a-16
el__asi d+15
el__bien a+17
el__como a+15
el__cuenta a-31 b+33 c-22 d-30
el__da b-19 c-19 d+16
el__dejo c-17
el__dijo b-22
el__dio c-15
el__dios d+16
el__en a-17
el__era b+16
el__es b-23
el__eso a-24 b+18 c-19
el__este a-21
el__grande d+15
el__graso c-16 d+17
el__jaja c-19 d-30
el__joven a-15 d+18
el__las a-16
el__le a-19 b-23
el__lo c-21 d-19
el__los b-15
el__luego b+15 c-19 d-19
el__me a-16 b-15
el__nada a+18 c-17 d-18
el__no a-34 c+25
el__normal c-17
el__nunca d-15
el__otra a-17
el__pasado c-20
el__pero b-16
el__por c-17
el__presion a+17 b-20
el__puso d+15
el__que a-17 b-27
el__roto a+20 b-19 d-17
el__salio a+28 b-22 c-25 d-25
el__si a-20 d+20
el__sin a+15 d-15
el__tiene a-18 d+17
el__toma c-19
el__y a+21 b-36
el__ya c-21
el__yo a+16 b-22
el_animo d-16
el_asado a+17
el_bebe a+16 b-16 c-17
el_cardiologo c-18
el_carro b-19 d-23
el_cel a-16 d+16
el_celular a-16 b+18 d-18
el_chequeo a+16 c-16
el_colesterol b+17
el_corazon c-22
el_cuarto a-16
el_de b-20
el_del b-18 d+15
el_dia a-31 b-21 d+29
el_diu a+19 c-16
el_dolor a-29 c+21 d-16
el_estudio a-16 c+17 d-17
el_favor a-16 d+22
el_higado b-46
el_hospital b-19
el_limite b-15
el_mensaje b+19 d-21
el_paciente a+19 b-22 d-20
el_papel a-21
el_que c-31
el_resultado c+18 d-17
el_rinon c-33
el_sofa a-18 d+18
el_super b-18 d-21
el_test a-21
el_trabajo a-21
el_trago b-22 d+16
el_ultimo a+17 d-18
el_unico c-18
el_vino d-17
elbow a+17 d-16
elbow__in a+17 d-16
elbow_deep a+17 d-16
elect* b-39 d+18
electro b-18 d-17
electroshock a-18 b-15 c-18 d+20
eleva* a-30 b-25
elevated a-24 b-17
eliquis a-28 b-27 c-25 d+31
ella__@relative a-21 b+22 c-17
else b-41 c-30 d+21
else$ a+21 b-31 c-22
else__i a-17 d+19
em b-22 c-29
em$ a+17 b-24 c-24
email a+22 b-18 d-23
email$ a+15
email__please a+16 d-15
email_only a+16 d-15
embar* a-21 c-26 d+16
embarazada a-15
embarazada$ c-31
embarazada__lactando b-15 c-17
embarazada_no a-16 b-17
embarazadisima a-21 b-18 c-19 d+23
embarazo c-26
embol* c-30
embolia c-30
embolia$ c-26 d-17
embry* a-16 c-17 d+18
embryo a-16 c-17 d+18
embryo_transfer a-16 c-17 d+18
emdr b-16 c-19 d+17
emdr__@medicine d+19
emerg* b-21
emoji* a+16 b-35 c-33
emojithanks a+16 b-15 c-16
emojithanks$ a+16 b-15 c-16
emojiyes b-27 c-27 d+21
emojiyes$ a-21 b-19 c-19 d+24
empty a+27 b-21 c-23 d-27
empty$ a+17 b-15 d-16
en c-21
en_# a+20 b-49 c-48
en_@date c-26
en_@eat a+24 b-21 c-22 d-23
en_@treat a-17 b-20
en_@vehicle c-17 d-19
en__# a-37 c-37 d+26
en__@body a-38 b-18 c+15
en__@door b-18
en__@parking a+17 b-17 d-17
en__@place b-18
en__@thanks b-17
en__@treat c-25
en__@vehicle b+16 c-28 d-33
en__a b-16
en__bodas a+24 c-18 d-21
en__cada c-17
en__calle b+18 c-16 d-25
en__cama a-25 b-23 d+23
en__carro b-26 c-27
en__casa a-27 b-37 d+22
en__chamba a+15
en__con b-34
en__cuando c-24
en__de b-35
en__en a-22 b-19 c+17
en__es a+16
en__eso b-19 c+16 d-21
en__esta a-16
en__estoy a-19 b-20
en__familia c-19 d-17
en__farmacia a+17 d-18
en__fiesta b+18 c-18
en__grado a+19 d-18
en__hasta a+21 d-21
en__higado a-16
en__historial a-17 c-19
en__hora a+19 b-17 d-19
en__hospital b-19
en__jaja a-23 b+17 c-19
en__junta a+17
en__la d-20
en__lado b-16
en__le c+19 d-20
en__limite b-15
en__luego c-24 d-24
en__manana c-18
en__me b-22
en__mejor a+18 b-15 d-19
en__nada a+16
en__no b+16 c-15 d-18
en__noche b-30 c+22 d-19
en__nunca b-17 d-17
en__pero a-18 b-16 c+16
en__plant a-20
en__por c-18
en__que c-26
en__rato b-16
en__rinon b-16 c-16
en__se c-17 d+18
en__si a-19 b-16 c-19 d+21
en__sitio a+17 c-15
en__sofa a-18 d+18
en__soy b-19
en__todavia d-17
en__trabajo a-17
en__una d-16
en__vida a+22 b-21 c-19 d-18
en__y a+17 c-20
en__ya b-24 c-17
en_cali d-16
en_cama a+17 c-18 d-26
en_camino b-21 c-21
en_casa a-19 b-33 c-23 d+28
en_casita d+15
en_clase a+16
en_esa d-15
en_eso a-18 b-33 c+33 d-41
en_este a+16
en_esto a+27 b-32 c-15 d-16
en_fiestas a+17
en_los a-15 b-20 d+17
en_media a+17
en_mi a-28 c-16 d+19
en_mis a+21 b-20 c-22 d-17
en_misa a+16
en_orden a+24 b-18 c-18 d-23
en_otra b-19
en_otro a-16 b-18
en_pie a-26 b-17 c-16 d+23
en_que a-19
en_rehabilitacion a-19 b-16 c-21 d+22
en_su b-23 c-21
en_un c-22 d-24
en_urgencias b-16
enalapril b-16 c-20 d+22
encan* a-19 b+20 c-21
encar* b-17 d+15
encargo a-16 d+17
encin* b-22 c-27
encinta b-22 c-27
encinta$ b-22 c-26
encon* a+22 b-28 c-32
encontrado a+22 c-20
encontrado_nada a+16 c-17
encontre b-27 c-17
encue* a-24 c+19 d-20
encuentro a-24 c+19 d-20
encuentro_quien a-17 c+18
end c-27
end$ a-25 c-18
ended c-17
ended__in c-15
ended__the c-15
ended_up c-15
enferma a+22 b-16 c-18 d-21
enfermera c-19 d-28
enfermo c-19
enlar* a-22 b-20 c-21 d+23
enlarged a-22 b-20 c-21 d+23
enlarged_heart a-22 b-20 c-21 d+23
enten* a-16 b+17 d-19
entendi a-16 b+17 d-19
enter* b-40 c-21 d+21
entera b-24 c-23 d+15
entera$ b-19 c-19
entere b-21 d+17
entie* a-23 b+23 d-27
entiendo a-18 b+15 d-21
enton* b-17 c-18
entonces b-17 c-18
entonces$ b-16 c-18
entra c-18
entra* c-22
entrando a+17 b-18 c-21
entrando_al a+21 c-16 d-23
entre b-15
entre__y c+18 d-16
entro c-36 d+17
entro_a a+19 d-18
enzim* a-18 b-22
enzimas a-17 b-21
enzimas__me c-18 d+16
enzym* a-20 b-17
enzymes a-20 b-17
epile* b-23 c-22 d+19
epine* a-25 b-16 c+21
episo* a-16 c-31 d+25
episode$ c-16
episodio d+20
episodios d+16
episodios_maniacos d+16
equiv* a+18 d-16
equivoque a+18 d-16
equivoque_de a+18 d-16
er$ b-22
era d-37
era__nada a+20
era_el c-21
era_nino a-21
es d-30
es$ a-39 b+19
es__# b-24
es__@day a-17 d-17
es__@relative d-42
es__a d-19
es__apartamento a+18 b-16 d-17
es__de a+16 c-20 d-20
es__del c-23
es__es a-19 b-19 c+20
es__la a+31 b-29 d-20
es__lo d-15
es__los a-18 c-16
es__mi d-38
es__no b-24 d-17
es__nomas a+15
es__por a-16 b+16
es__primera a+18 b-16
es__telefono a-17 b-16 c-23 d+21
es__unico b-29 c-22
es__vez a+18 b-16
es__y a+18 b-21 c-22
es__yo a+20 b-20 c-15
es_alergico a-17 b+16
es_bipolar b+18 c-20 d-16
es_confidencial c-17
es_de d-30
es_el a+15 c-17 d-19
es_la a+19 d-41
es_lo a+22 b-25 d-15
es_mi c-38 d+16
es_muy a-19 d-16
es_para d-28
es_problema b-19
es_que c-18
es_rapido a-15 c+17 d-16
es_un b+20
esa c-30
esa$ c-17
esa_@medicine c-18
esa_@place a+17 d-16
esa_@visit b-16
esa__a c-15 d-18
esa__es d-17
esa__me b-23 c-22
esa__mi a-18
esa__no c-15
esa__puedo d+17
esa__recojo a+15 d-16
esa_hora c-29
esa_noche a-16
esa_palabra c-18 d-18
esa_vez a-17 c-17 d+20
esas a-17 b+21 d-20
escap* d+16
escapa d+16
escitalopram a+25 b-23 c-26 d-21
escri* c-29
escribame a-27 b-23 c-21 d+26
escribame$ d+16
escriban c-17
escriban$ c-17
escribe b+15 c-21 d-23
escribe$ a-16 b+18 c-17 d-19
escribir c-19
escribo b-16
escuc* a-23 b-22 c-24 d+32
escucho a-18 b-19 d+21
ese c-40
ese_@hours c-18
ese__correo a-21
ese__es c-17 d-17
ese__lo b-17
ese__me b-23 c-23
ese__mi b-27 c-17
ese__no b-18
ese__por b+17 d-18
ese_dia a+31 b-35 d-29
ese_es a-23 b-16 d+19
ese_lado a+21 b-16 d-23
ese_no a-18
esket* b-26 c+19
eso b+23 d-34
eso$ b+16 c-32
eso__digo a-17
eso__el d-15
eso__en b+18 d-24
eso__es a+20 c-21
eso__hablo a-18 b+22 c-16 d-18
eso__jaja b-22 c+20 d-21
eso__jamas a+15 b-17
eso__le a+16
eso__lo b+19 c-35 d-24
eso__me c-26
eso__mi b+22 c-24 d-29
eso__muy b+18
eso__personal a-18 b+20 c-19
eso__que a-24 b+25 c-29 d-19
eso__tiene b+19 c-19
eso_a b+16 d-16
eso_creo a-17 b-22 c+20 d-17
eso_cuenta a-18 b-40 c+36 d-21
eso_es a-25 b+26 d-24
eso_esta d-15
eso_estamos a-18
eso_estoy b-24
eso_lo a-21 b+23 c-20
eso_no a+24 c-25 d-28
eso_nunca a+17 c-16
eso_que a-16 b+20 c-23
eso_ya c-16 d-16
esos a+26 c-27 d-32
espalda c-15
esper* b-27
espera c-22
esperando b-39
esperando$ a-24 c-23 d+24
esperando__del a-16 c+17 d-17
esperando__en a-17 c-21 d+21
esperando__me b-15
esperando__recojan c-15
esperando_la d-19
esperando_que b-15
espere a+33 b-32 c-25 d-31
espereme c-18
espero a-19 c+18
esposa b-19 c+15
esposo c-30
esqui* c-35
esquizoafectivo a-23 b-27 c-23 d+29
esquizoafectivo$ b-20 c-16 d+20
esquizofrenia c-30
esquizofrenia$ a-24 b+20 c-22
esquizofrenico$ a-19 b+19
esquizofrenico_yo b-16
esta c-37
esta$ c-26
esta__@relative d-20
esta__conmigo d-17
esta__del a-22 d+17
esta__en a+17 c-16 d-21
esta__historial a-16
esta__la b-18
esta__le d-19
esta__mi a-16 c-21
esta__no c-20
esta__para a+22 d-24
esta__siete a-18
esta__su d-16
esta__yo a-16
esta_bien b-22 c-24 d+19
esta_cerrada a+18 d-16
esta_embarazada a-18 b+21 d-18
esta_en a-16
esta_haciendo a-22 b+17 d-23
esta_mal c-22
esta_mi a+19 b-16 d-19
esta_noche d-15
esta_todo a+19 d-18
estab* a-27 c+19
estaba a-25 c+22 d-15
estacionamiento d-15
estad* b-31 c+19 d-25
estado b-31 c+19 d-25
estam* a-20 b-25 c+23
estamos a-20 b-25 c+23
estamos_en b-19 d-25
estamos_hablando a-15
estan c+21 d-32
estan_evaluando a-16 b-18 c+20 d-18
estar a-22 b+16
estar* b-20 c-18 d+19
estare b-20 c-18 d+19
este a-22 c-21 d+15
este_@year a-27 c-27 d+18
este__de a-21 c+16 d-21
este__me a-19 b-21 d+21
este__no d-26
este_numero a-21 b-18
este_pais a+18 d-16
esto c-39 d-22
esto$ c-26 d-36
esto__lo c-16
estomago a+15 b-17 c-19
estos c-17
estoy b-23 d-17
estoy$ a-15 b-22
estoy_@insurance a-15 b-15 c+19
estoy__@eat a+21 b-21 d-20
estoy__@food a+24 d-24
estoy__@relative a+20 c-20 d-18
estoy__@vehicle c-19 d-18
estoy__al a+21 d-23
estoy__casa a-40 d+33
estoy__clase a+16
estoy__con a-20 b-26 c+26 d-17
estoy__de c-16 d-28
estoy__el d-17
estoy__en a-19 d+16
estoy__eso b-19 d-23
estoy__la c-19
estoy__las c-20
estoy__me b-16 c+19
estoy__mi b-30
estoy__que b-25 d-17
estoy__una d-16
estoy__verdad a-18 b+18 c-17 d-19
estoy_bien a+15 b-24 c-26
estoy_con a+16 b-29 c-26
estoy_de a-24 b-17 c-19 d+26
estoy_desocupada a-18 d+20
estoy_encinta a-24 c-19 d+23
estoy_esperando a-20 b-30 c+19
estoy_jubilado d+16
estoy_manejando b+21 c-22 d-28
estoy_operada a+25 c-21 d-22
estoy_para a+15
estoy_sano a+20 c-20
estoy_segura a-28 c+25
estoy_sola b-18 c-25
estoy_tomando a-15 d+19
estoy_trabajando a+28 d-31
estoy_viendo a-18 b-16 c+21 d-18
estre* a+31 b-24 c-21 d-28
estres a+31 b-24 c-21 d-28
estres$ a+19
estud* b-32 c+23 d-35
estudio a-21 c+22 d-18
estudios b-26 d-32
estudios$ b-16 d-17
estuv* a-21 c-29 d+19
estuve a-24 b-25 c-19 d+25
estuve__en d+17
estuve_en c-16 d+16
estuvo b+19 c-18 d-23
evalu* c+18 d-37
evaluando a-16 b-18 c+20 d-18
evaluaron b+16 c-19 d-21
evaluaron__bipolar a+18 d-17
evaluated b-17 c+21 d-20
evang* a+16
evangelica a+16
even a+22 c-26
eveni* a+16
evening a+16
ever a+18 d-16
ever$ a+40 c-35 d-26
ever__@medicine a+15
ever__it b-15
ever__me a+18 c-16
ever_found a+16
ever_told a+18 c-16
ever_took a+19 d-15
every a-28 b-67 c-24 d+37
every* d-16
every_# d+16
every_@day c-15
every_@month a-29 b-27 c-31 d+31
every__@month c-19 d+16
every__but d-18
every__no b-16
every_day a-27 b-23
every_morning d+18
every_night a-25 b-17
every_three a+20 d-21
every_time b-17 c-28
everybody b+19 c-42
everybody$ a-21 c-18 d+15
everybody__know a+18 d-16
everybody_i a+18 d-16
everyone a+16 b-16 c-18
everything a+18 d-19
everything$ c-37
everything_@medicine a-19 c+15
everything__@symptom a-19 c+16
everything__a a-20
everything_but a-16 c-17 d+17
ex d-48
ex$ a+16 b-19 d-21
ex__drunk a-18
ex__no a+18 c-23 d-17
ex__say b+17 c-16
ex__yo c-16
ex_is a-20 b+19
ex_would b+17 c-16
exact* a-31 c+18
exactly a-16 b-25 c+20
exactly$ b-22 d+15
exacto a-21
exame* a-18 d-16
excep* b-34 c-32 d+20
except b-34 c-32 d+20
except_me a+21 d-18
excus* b+17 d-19
excuse b+17 d-19
exist* b-15 c-17
existia b-15 c-17
expec* c-34 d+17
expecting c-34 d+17
expecting$ c-27
expecting_# a-17 d+18
expecting__# a-18 d+20
exped* a-17
expediente a-17
exper* a-17 c-18 d+21
experience a-18 c-17 d+21
experience$ d+16
expli* a-26 b+16 d-25
eyes a-18
fabri* a+21 b-15 c-17 d-20
fabrica a+21 b-15 c-17 d-20
fabrica$ a+16
face a-20 c-19
faceb* a-21 b+23 c-19 d-23
facebook a-21 b+23 c-19 d-23
facia* b-23
facial b-23
facto* a+16 b-18 c-16
factory b-16 c-16
faint c+15
faint* a+18 c-18 d-19
fall b-29
fall$ b-22 c-30
falla a-24 b-16 c-18 d+24
falla$ a-19 d+18
falle* b-15 d-16
falta b-43
falta$ c-20
falta* d-17
falta__# c-18
falta__hora a+21 b-20 c-16 d-19
falta__para a-23 c-22 d+22
falta_el d-15
falta_un c-21
faltaba a-21 c-19 d+24
faltaba_mas a-21 c-19 d+24
faltan d-29
faltan_# a+16 d-17
faltan__@month a+17 d-17
faltan__analisis a-16 c+16
faltan__semanas a+17 d-17
faltan_los a-23 c+22
famil* b+20 d-41
familia d-29
familia__en a+16 b-18
familia_esta a+16 b-18
family d-26
family$ b+20
family__me a+15
family_here a+16
family_is a+19 b-17 d-18
far a+25 b-29 d-21
far$ a+17 b-23 d-21
far__i a+15
farm a-17 d+18
farma* b-21 c-20
farmacia b-21 c-20
fat c-28
fatal a+19 b-23 c-26
fatal$ b-21 c-24
fatty a-31 b-25 d+22
fatty_liver a-29 b-19
favor c-30
favor$ c-24
favor__dios d+16
favor_de d+16
fea d+17
feas a-17 d+18
featu* d+17
features d+17
february a+23 d-23
fecha d-16
fee d-19
feed d+17
feed$ a-16 d+17
feedi* b-21 c-22 d+19
feeding b-21 c-22 d+19
feeding$ a-19 d+18
feel d-16
feel$ b-24 c+23
feel_like a+28 b-23 c-15 d-33
feeli* b-26 c-27
feeling b-26 c-27
feels a-16 c+16
feels_like a-16 c+16
feet a+15 b-27 c-30
feliz a-17 c-28
fell a+15
fell_off d+18
fell_through a+19 d-21
fella b-21 c-16
fence a-19 b-17 c+26 d-25
fende* b-16
fender b-16
fender_bender b-16
ferti* a-27 b-23 c+27 d-27
fever b-19
few a-20
few_minutes a-19
few_times a-15 c+20 d-25
fib a-16 d+17
fibri* a-21 b-20 c-21 d+23
fibrilacion a-21 b-20 c-21 d+23
ficha a-18
fiddl* b-17 c-18
fiddle b-17 c-18
field a-16 b-17
fiest* d-22
fiesta b+18 c-18
fiestas b-17 d-18
fiestas$ a+18
fifte* a+21 b-17 d-21
fifteen a+21 b-17 d-21
fifteen$ a+21 b-17 d-21
fifth a-16 d+17
fifty b-22 d-29
figur* a-18 b-24 c+24 d-21
figure a-18 c+17
figure__out a-18 c+17
figured b-17 d-16
fijo b-19 c-25 d+18
file d-35
file$ a-27 d-28
filli* c+19 d-16
filling c+19 d-16
fin a-26 b-21 c-21 d+25
fin$ a-19 d+18
final a+28 b-20 c-24 d-25
find a-30 c+36 d-35
find$ a-16 b+19 c-15 d-21
find_a b-17 c+16 d-16
find_anybody c-19
find_out a-34 b-19 c+28
find_somebody b-16 c+15
find_someone b-20 d-17
fine a+23 b-70 c-43
fine$ a+42 b-57 c-32 d-19
fine__fine a+18 d-21
fine__is c-21 d+17
fine__me a-25 b-23 c-18 d+25
fine__my c-15
fine__pressure a-15 d+15
fine__time a+18 d-18
fine_by a-17 b-18 c-16 d+18
fine_liver a+16 d-18
fines$ a-21 b-19 c+16
finis* a-18 b-18 d+18
finished a-18 b-18 d+18
fire a-17 d+19
fire_away a-17 d+19
firma a+18 b-16 d-17
firme a-18 b-18 d+21
first a+20 b-27 d-17
first$ d-42
first__in a-23 c-22 d+23
first__me a+16
first__week c-16 d+15
first_go a+16 c-16 d-16
first_i a+18 c-18 d-16
first_one a+27 b-17 c-25 d-22
first_time b-28
first_timer a+22 b-18 c-22 d-21
first_trimester a-19 c-16 d+19
fish b+17 d-18
fish_oil b+17 d-18
fit b-27 c-27
fit__a b-17 c-18
fit__fiddle b-17 c-18
fit_as b-17 c-18
fits a-17 d+18
five b-21 c-28 d+23
five$ c-24
fixin* a+18 d-19
fixing a+18 d-19
fixing_to a+18 d-19
flat c-23 d-21
flat__# a+16 d-15
flat_on a+16 d-15
fluoxetina a+17 b-16 c-20
fly a+21 b-20 c-18 d-20
fly$ a+21 b-20 c-18 d-20
flyin* b-19 c-19
flying b-19 c-19
flying_colors a+16
foggy c+16
folks a-31 b-25 d+29
follo* a-17 c+16
food a+24 c-18 d-23
for b+32 c-26
for_@drug d+16
for_@hours d+17
for_@relative a+17
for_@year b-15 c-17 d+22
for__# a+17 c-16 d-15
for__@call b-21
for__@month b-21
for__@year a+19 b-27 d-19
for__a d-17
for__after d+16
for__and b-24 c-27
for__back b-20
for__first a-18 d+15
for__for a-22
for__hour a-22 b-21 d+22
for__in c-15
for__my c-15
for__nerves d+16
for__only a-20 c+19
for__or a-19 d-16
for__pressure a-23 b-18 c-18 d+22
for__she a+15 b-20
for__that b-16
for__this c-19
for__time c-17
for__week a-21 b-17
for__weeks d-16
for_a a-17 c-20
for_an b-18
for_anxiety a-17
for_asking c-17
for_being d+15
for_bipolar b-17
for_blood a-19 b-15 d+19
for_depression a-17 b+17
for_her a-15 c-15 d+16
for_him d+17
for_it c-39 d+19
for_mania b-28 c-31
for_me b-26
for_my c-19
for_nerves a-17 b-19
for_now a-22 b-23 c+27 d-25
for_pain a-26 b+16 d-18
for_psychosis d+16
for_sleep a-31 c+19
for_sure a-21 b-20 c+18
for_that b+24 d-32
for_the c-34
for_this c-21
for_two b-26
for_what a-26 b+29 c-22 d-30
forev* a-21 c-18 d+22
forever a-21 c-18 d+22
forge* b-20 d-17
forget b-28 d-16
forget$ a-26 b-22 c+29 d-30
forget_half a+17 c-15
form b+17
forma c-18 d-18
forma$ c-18 d-18
formu* b+22 c-33 d-26
formula a+17 c-26 d-21
formula$ a-22
formulario a-26 b+22 d-18
formulario$ a-26 b+22 d-18
forth a-20 c+18 d-15
forti* d+18
forties d+18
foto b+15
found b-35 c-47 d+29
found__last d+16
found_a c-18
found_nothing a+17 d-18
found_out a-17 d+19
four b-44 c-31 d+30
four$ b-24 c-26
fourt* d+15
fourth d+15
frasc* a-22 b-26 c+16
freak* a-16
freaked a-16
free b-30 c-27
free$ c-18
frequ* d+15
frequent d+15
fresh a+15 c-25
fresh__of a+19 c-17 d-19
fresh_out a+19 c-17 d-19
friday a-34 b-23 c+16
friend d-18
friends b-16 d-29
frio a-30 b+32 c-30 d-31
from a-31
from$ a-20 c-19 d+17
from__@clinician c-18 d-15
from__but a+21 d-19
from__cardiologist a+17 c-17
from__here a+16 d-16
from__the d+17
from_a a-29 c+22 d-22
from_it a-18 c-24
fue a+22 b-26
fue__eso b-16
fue_convulsion d-18
fue_la d-20
fue_por b-19
fuert* b-20
fuerte b-20
fuerz* a-20 b+23 c-22 d-21
fuerza a-20 b+23 c-22 d-21
fuerza$ a-20 b+23 c-22 d-21
fui b-30 c+20
fui__@clinician b-17
fui__tiempo c+15 d-15
fui__veces c+17 d-16
fui_con a-15
fui_un c+15 d-15
full a+20 b-26 c-27
full$ a+24 c-16 d-24
fully a-15 b-20 d+19
fumo b-41
fumo$ a+22 c-18
fumo_@drug a-26 b-24
funci* b-23 c-25 d+20
funciona c-17
funer* b-18 d-18
funeral b-18 d-18
funeral$ b-16 d-19
funny a-32 b+18 c+18 d-28
futbo* b-17 c+24 d-29
futbol b-17 c+24 d-29
gabap* a-16 d+18
gabapentina a-16 d+18
gallb* c-20 d-17
gallbladder c-19 d-15
gallbladder__is c-16
galls* c-20 d-20
gallstones c-20 d-20
game d-16
ganas b-16 c-26
ganas$ b-16 c-26
gano a-20 c-16
garganta d+16
gastr* a+19 d-17
gastritis a+19 d-17
gato a+16 d-23
gatos c-20
gatos$ c-18
gave a-17
gave__a a-20 b-16
gave__kidney a-19 b-16 c-16 d+20
gave_me a-17 b-23
gave_up b+15
gemel* a-27 b-23 c-28 d+29
gemelos a-23 b-18 c-22 d+24
gemelos$ c-16 d+15
gente c-21
get d-17
get__@relative d-18
get__a d-20
get__bed a+19 c-17
get__of c-18
get__to b-20
get__you a-15 b-19 c+20
get_a a-18 b-21
get_back b-21 c+22
get_me c-18
get_up c+22
gets b-24
getti* a-38 c+27
getting a-38 c+27
getting_a a-21 d-28
gf a-21
ghost a+15
girl a-20 b-32 d+26
girl$ a-22 b-16 d+18
give__a a-21 c+20 d-23
give__an a+19 d-18
give__day b-18 c+17 d-16
give__to b-18
give_me a-15 c+16 d-21
give_my a+18 b-16 c-15
gives c+18 d-19
gives_me c+18 d-19
glass a+23 b-25 c-26
glass__@drug a+18 c-17 d-17
glass_of c-21
glasses d-20
glauc* a-22 b-24 c-19 d+23
glaucoma a-22 b-24 c-19 d+23
go$ b-42 c-41 d+21
go__@medicine a-15
go__a b+17 d-16
go__ahead a-20 b-15 d+18
go__and a+23 c-19 d-20
go__it a-19 b-28 c-21 d+28
go__that a-17 b+15
go_a a-18 b-16
go_ahead b-21 c-33
go_back a-17 d-19
go_for a-28 c-23
go_on a-18 c-16 d+18
go_to b-17
god b-32 c-32
god$ a+21 b-18
god_no a+16
goes a-31 c+28 d-36
goes$ a-22 b-18 c+24 d-25
going b-21
going__@drive b-15
going__but d-17
going__have a+16 b-16 d-15
going__me a-20 d+20
going__to a+16 b-16 d-15
going_to a+20 c-32
golpe* b-17 c+21 d-29
gone b-33
gone__me a-23 b-20 c-16 d+22
good b-35 c-22
good$ a+29 b-39 c-45 d-16
good_@thanks b-16
good__bad c+17 d-20
good__for a-19
good__in a-17 c-18 d+19
good__me a-18 b-20 d+20
good__mine a-15 c+15
good__my a+16
good__that b-16
good_as b-21
good_now d+16
good_some a-16 c+20 d-22
goodn* a+19
goodness a+19
gordo a-19 b-17
gordo$ a-19 b-17
got b-45 d+22
got_# c-15
got__# b-16 c-23
got__@medicine a-19 c+19
got__@relative a-23 c-25 d+24
got__@ride c-18
got__@year a-16
got__and c-18
got__ask b-18 d-17
got__at a-24
got__be d-18
got__blood a+15
got__car b-17 c-18
got__covered d+16
got__flat a+21 d-21
got__for b-16 c-17
got__in b-23
got__lines a-16 d+18
got__liver d+16
got__minutes a-18 d+22
got__monitor c-16 d+15
got__my a-23 b-16
got__of c-20
got__on c-17
got__period a+15 c-16
got__pressure a+15
got__right c-21 d+21
got__so c-15 d+18
got__to a+24 c-21 d-21
got__with a-15
got_an c-18 d+17
got_big a-16 b-17 c-16 d+18
got_called a+21 c-25 d-16
got_in a-19
got_it a-29 d+19
got_me a-28 b-18 c-20 d+28
got_my a+16 b-32 c-18
got_out c-21
got_snipped a+15 b-16
got_someone a-19 c-21 d+25
got_the c-19
got_time a-17 d+18
got_to a-20 c+19 d-17
got_two a-17
gotas b-16
gracias c-51
grad a-18 c-15 d+19
grado a+19 d-17
grado$ a+19 d-18
gradu* a+28 b-19 c-24 d-27
grand b-28 c-27 d+18
grand$ b-23 c-19
grand* c-16
granddaughter a-16 b+18
grande b-16
grandkids b-20
grandma a-27 c-24 d+21
grandmother a+20 b-19 d-19
graso a-29 b-26 c-16 d+27
graso$ a-22 b-18 c-27 d+31
grave a-33 b-22 c-16 d+34
grave$ c-18
grave_solo a-17 d+17
great a+23 d-27
great$ b-33
great__i a+16 c-17
grief c-28 d-28
groggy c+15
group a-21 c-27 d+21
group$ a-18 d+19
group* a-20
groups a-20
groups$ a-21
growl* a+28 b-21 c-23 d-27
grown a-28 c-32 d+18
grown$ a-23 b-22 c-19 d+24
grown_and a-19 c-17
guaro d+16
guess a-44 b-42 c+33
guess$ a-31 b-25 c+35 d-36
guess* a-16 c+19 d-20
guess__as a-15 c+15
guess__good a-15 c+15
guess_is a-15 c+15
guess_so b-19 d+17
guest a-19 b-18 c-23 d+21
guest$ a-19 b-18 c-23 d+21
guilt* a-18 d+16
guilty a-18 d+16
gum a-21 d-26
gummies b-16 c+17 d-17
gummy a+20 b-23 d-25
gusta b+22 c-30 d-34
gusta* a+15 c-16
guste a-25 c-23 d+25
guste$ a-25 c-23 d+25
guste* a-18 b-16 c-19 d+19
gusten a-18 b-16 c-19 d+19
gusten$ a-18 b-16 c-19 d+19
gusto a-26 b-29 d+17
gusto$ a-30 b-28 d+19
guys c-22 d+16
gym a+16
ha b-26
ha__eso a+17 c-16
ha_contestado a-18 c+18 d-16
ha_dado a+26 c-22 d-22
ha_pasado a+15
ha_salido a+15 c-17
habia a-18 c+17
habit b-24
habla a-20 c-28
habla$ a-17 b+21 c-20 d-20
habla* a-22 c+21 d-18
habla__@relative b-15 d+15
hablamos a+23 c-19 d-20
hablando a-20 d-16
hablando$ a-15
hablar a-27 b+21
hablarlo a-21 c+16 d-18
hable a-22 c-24
hablo a-27 b+26 c-16 d-25
hablo__una b+16
habri* a-21 b-21 c+23 d-21
habria a-21 b-21 c+23 d-21
habria__ver a-16 b-20 c+19 d-19
habria_que a-21 b-21 c+23 d-21
hace_@year b-23
hace__@month c-19
hace__@year b-35
hace__de c-20
hace__hora a-23 b-19 c-19 d+22
hace__no b-20
hace__que b-17
hace_diez c-16
hace_el a-16 d+19
hace_falta a+18 d-17
hace_mucho b-20
hace_rato a-22 b-36 c-30 d+31
hace_seis a-21 b-22 c+16
hace_un a+15 c-23 d-16
hace_una a-16 b-15 c-15 d+18
hacen a-24 d-19
hacer$ a+17
hacer* a-39 b-27 c+29 d-21
hacerlo a-32 b-21 c+20
hacerlo$ a-28 b-18 c+28 d-29
hacerme a-17 c+18 d-17
hacie* a-21 d-16
haciendo a-21 d-16
had d-24
had: b+23 c-50
had:# a-28 b-22 d+30
had:@clinician a-16 b-23
had:@place a-16 d+17
had:@relative c-32 d-31
had:@relative_did c-16 d-22
had:@treat b-35 c+21
had:@visit a-21 b-25 c-17 d+32
had:@year a-27 b-24 c-17 d+27
had:a a-23 b+17 c-18
had:a_party b+17 c-17
had:all b-17 d+16
had:am b-28 c-19
had:ambul* c+20
had:and a-43 b-24
had:ano a-19 b-20 d+19
had:antes a-22 b-21 d+22
had:at b+15 c-26
had:at_a a-19 c-18
had:ayudo a-16 c-16 d+19
had:been a-15 d+19
had:con a-16 b-25 d+21
had:con_ustedes b-19 d+16
had:creo a-23 b-30 c+28 d-26
had:de a-17
had:did a-21 b-17 c-26 d+30
had:did_not a-17 d+17
had:done a-17 c-23 d+22
had:done_it c-19
had:el a-26
had:else b-17 d+18
had:en b+16 c-23
had:en_# a-22 b-19 d+23
had:en_esto a+30 b-31 d-25
had:en_la c-15 d-33
had:er d-16
had:eso a+18 d-25
had:esto c-19 d-29
had:fiest* b+18 c-18
had:fiesta b+18 c-18
had:for a-40 b+28
had:for_my a-20
had:got a+17 c-17
had:hace a-15 d+18
had:had a+17 c-20
had:had_it c-17
had:have a+22 b-28 d-24
had:have_been a-15 d+19
had:have_not a+31 b-17 c-24 d-28
had:he a+27 b-23 c-17 d-23
had:heard a+20 b-17 d-17
had:here a-18 b-21 d+19
had:hospi* b-21 c+21
had:hospital b-21 c+21
had:i b-30
had:i_am b-28 c-19
had:i_have c-16 d+17
had:in a-38 d+17
had:in_# a-16 d+22
had:in_the a-18 b-28 c+32 d-23
had:infusions d+16
had:is_the b-20 c+19
had:it a+31 b-45 c-53
had:ketamine b-16 c-15
had:la a-16
had:last a-24 b-18 c-15 d+22
had:last_@year a-15
had:lo b-24
had:me a-27 b-47 d+27
had:me_ayudo a-16 c-16 d+19
had:mi c-24 d-22
had:mi_@relative c-22 d-20
had:mismo a-23 b-23 d+24
had:my c-18 d-31
had:my_@relative c-20 d-22
had:never a+26 b-19 c-20 d-26
had:new a+23 b-20 d-23
had:new_to a+17
had:no a-35 b+28 c+17 d-37
had:not a-16 b+19 c-21
had:of b-19
had:off d-15
had:off_the d-15
had:once b-21
had:one a-27 b-28 d+25
had:only b+30 c-39 d-32
had:otro a-20 b-20 d+20
had:para a-30 b+31 c-24 d-27
had:party b+17 c-17
had:pasad* a-17 b-17 d+18
had:prime* a+38 b-34 c-25 d-34
had:primera a+17
had:primera_vez a+17
had:se a-18
had:seis a-21 b-19 d+20
had:six a-18 b-17 c-18 d+21
had:somew* b-17 d+18
had:somewhere b-17 d+18
had:somewhere_else b-17 d+18
had:soy b-37 c-22
had:spravato b-25 c+25
had:stree* a-21 b+24 c-22 d-26
had:street a-21 b+24 c-22 d-26
had:that_is b-29
had:the a-30 d-17
had:the_er d-16
had:the_hospital c+15
had:the_street a-21 b+24 c-22 d-26
had:they c+19
had:this d-18
had:time b-18 d-16
had:to a+17
had:tried a+22 c-15 d-22
had:tried_it a+22 c-15 d-22
had:un a-32 b+23 c-23
had:una a-20 d-17
had:usted* a-23 b-29 d+25
had:ustedes a-23 b-29 d+25
had:vez b-30
had:vez_en b-16
had:wife a-21 b+22 d-16
had:ya a-21 b-17 d+22
had:year a-15
had:yet a+22 c-18 d-19
had:you b-28 c-16 d+23
had:your a-21 b-16 d+22
had:¿ b+16
had_@body c-17 d+21
had_@food a-24 c-19 d+25
had_@symptom a-18 c-17 d+23
had_@treat a+27 c-21 d-22
had__@food a-24 b-18 d+25
had__@medicine d+16
had__@symptom d+15
had__@visit a+18
had__@year a-27 b-18 c+22
had__a b-20 c+17
had__ago a-20 c+15
had__and a-26 d+17
had__as d-24
had__bad a-24 b+18
had__before d-21
had__big a-23 b+16
had__break a-19 c-17 d+18
had__but a+20 b-23
had__cancer c-15
had__did c-19
had__ever a+15
had__for a+31 b-20 c-24 d-22
had__heart c-23
had__i a+17 b-25
had__in d-19
had__it d-15
had__kidney c-17 d-18
had__last b-22
had__liver a-25 b-17
had__manic d+17
had__me b-22 c-15
had__miscarriage c-22 d-15
had__not a+27 b-18 c-21 d-18
had__of a+26 c-26
had__on b-15
had__once d-22
had__out a+16 c-20 d-26
had__problem d-18
had__reaction a-16
had__scare a-19 c+21 d-17
had__since d-22
had__so a-18 c+17
had__test a-16
had__the c-15
had__they d-18
had__today c-16 d-15
had__transplant c-17 d+18
had__up b-18 c-16
had__uti a+16 d-22
had__valve a-19 d+21
had__vasectomy a+15 b-15
had_an a-25
had_any a+22 d-21
had_half a-15 c-16 d+18
had_heart d+18
had_hep a-21 c+22 d-25
had_hepatitis a-21
had_it a+16 d-38
had_me a-25 c-23 d+25
had_my a+17 c-29
had_nothing a+25 d-27
had_one c-30
had_some a-16 c+16 d-15
had_surgery a-16
had_that a+21 c-28 d-19
had_the a+19 b-31
had_to b-22 c-28 d+19
had_was a-16 d+18
hago b-34
hago__el d-19
hago_a a+20 b-20 d-17
haha b+27 c-38 d-31
haha$ b+29 c-33 d-25
haha_no a+18 c-16 d-16
half b-40 c-21 d+19
half$ d-20
half__@food a-16 d+18
half__at a-16 d+18
half__half a-17 d+15
half__liver a-19 c-16 d+18
half_a a-19 b-17 d+21
half_formula a-17 d+15
half_my a-19 c-16 d+18
halfw* a+24 b-23 c-19 d-24
halfway a+24 b-23 c-19 d-24
halla* a+23 c-25 d-15
hallu* a-23 b-28 d+16
hallucinations a-24 b-25 c-31 d+28
hambr* b+21 d-35
hambre b+21 d-35
hambre$ a+17 d-31
han b-33
han__de c-23 d+15
han__eso a+29 c-28 d-16
han__la a-17
han__nada d-17
han__veces a+20 c-22 d-15
han_dado b-20
han_encontrado a+16 c-17
han_puesto a+21 c-22
han_revisado a-16 c+18
handl* a-25 b-23 d+24
handled a-25 b-23 d+24
handled$ a-19 b-19 c-22 d+23
hands a+33 b-21 c-23 d-34
hang a-18 b+21 c-20 d-19
hang_on a-18 b+21 c-20 d-19
happe* d-32
happened c+16 d-22
happening a+19
happy a-18 c-21 d+22
hard b-25 c+24 d-41
hard__@year c+16
hard__say a-19 b-25 c+25 d-20
hard__tell c+18
hard_pass a+26 b-26 c-27 d-23
hard_to a-30 b-33 c+34 d-25
hardl* b-26
hardly b-26
has c-32
has_# a-18 b+19 c-17 d-18
has__@body b-19
has__and c-18
has__at d-19
has__bad d-16
has__been a+16 c-17
has__blood a-17
has__cancer a-16
has__disease d-16
has__do a+20 b-19
has__have b-18 c-21
has__i c-25
has__it a-16
has__list b+17 d-17
has__me d-19
has__my a-23 c-21 d+25
has__none a+15
has__not a+22 b-23 d-18
has__on b-22 c-29 d+16
has__pacemaker a-19
has__pressure d-16
has__problem c-17
has__writing a-18 b-15
has_a b-18 c-24 d+16
has_been c-25 d+21
has_cirrhosis d-15
has_it c-26
has_me b-22 d+15
has_not b-24 c+27 d-36
has_the a+22 c-33 d-16
has_to b-22
has_tried b+16
hasta b-52 c-33
hasta__# a+22 d-23
hasta__de b-16
hasta__en b-17
hasta__jajaja a-19 b-17 d+20
hasta__la a-20
hasta__me c-16
hasta__no a+17 d-24
hasta_ahora c-22
hasta_el b-21 c-24
hasta_la a+18 c-16
hasta_las a+18 d-20
hasta_me a-15 d+17
hasta_que a-16
hated a-22 c-20 d+20
hated_it a-22 c-20 d+20
have b-19
have$ a+28 b-23 c-25 d-24
have_@drink a-19 b+18 d-17
have_@relative c-19
have__@body a-15
have__@medicine c-18
have__@relative c-17 d+17
have__@ride c-16
have__a b-25
have__and a-24
have__any a+18
have__ask a-17 b-29 c+29 d-17
have__asked a-20 c+19
have__at c+17 d-21
have__be b+24 c-15 d-19
have__been d-16
have__but d-18
have__by a-17
have__car a+18 d-16
have__check c+18
have__day a-35 d-15
have__else d+16
have__ever a+16
have__for c-24
have__from d-17
have__go c+17 d-18
have__had b-16 d-33
have__heart b-22 c-19
have__i b-15
have__it b-36
have__like d+16
have__list b+15
have__look b-22
have__more a-21 c-16
have__my a-17 b-31
have__nothing a+21 d-24
have__of a+16 c-28
have__on c-29
have__pass a+19 c-16 d-18
have__right b-23
have__that b-25 d-19
have__the a-29
have__there c-15
have__time a-23 b-16 c-16 d+24
have__touched a+16
have__tried b-22 c-25
have__yet a+17 c-17
have_a a-24
have_any a+15
have_been b-34
have_cirrhosis d+17
have_company c-17 d-21
have_got b-17 c-24
have_had b-24 c+16
have_heard b-16 c-25
have_hepatitis d+15
have_high c-15
have_is b-16
have_it a-22
have_low a+19 d-19
have_my c-36 d-21
have_never a+19 b-15
have_not b-29 c+22 d-24
have_one b-16
have_only a+15
have_some a-19 b-17 d+16
have_someone a-26 b-15
have_the c-23
have_tried c-18
have_two a-17
have_waited b-15
have_wondered a-17 c+19 d-16
havin* b-22
having b-22
having__my c+16 d-24
hay_@parking b+22 d-16
hay_@ride c-16 d+15
hay__@fetch a-18 c-17
hay__que a-16
hay_nadie a-19 c-21 d+25
hay_que a-15 d-20
hay_quien a+19 b-17 c-26
hayan a+22 c-20 d-15
hayan_dicho a+22 c-20 d-15
he b-34
he__# c-19
he__@treat b-16 c-25
he__a c-47
he__and a+21 d-20
he__been a+18 c-20
he__but a-21
he__can d-21
he__como d+15
he__de b-26
he__eso a+26 b-24 c-17 d-22
he__got c-20
he__had c-17
he__he d-21
he__i a-17 c+16 d-22
he__it c-16
he__la d-16
he__me b+17 c-21
he__nada a+33 d-30
he__not c-22
he__of c-20
he__the a+22 c-27 d-20
he__to c-17
he__tres d+18
he_can c-23
he_drinks a-22 d+15
he_estado a+28 b-20 c-22 d-27
he_got a-20
he_has c-16
he_ido b-16
he_is a+19 c-17
he_oido a+20
he_passed a-16 c+17 d-16
he_says d-20
he_tenido b-20
he_tomado b-25 c-17
head b-26 c-18
headache b-22 c-15
heade* b-17 d-20
headed b-17 d-20
healt* b-33 c-31
health b-21 c-21
health__the d+16
healthy b-21 c-22
healthy$ a+23 d-18
hear b-23
hear__my d-17
hear__sometimes c-19 d+19
hear_things c-19 d+19
heard b-20 c+26 d-27
heard$ b-19 d-19
heard__it a+19 d-19
heard_back a-17 c+18
heard_my a-19 b-17 c+21 d-19
heard_of a+22 b-16 c-21 d-18
heard_things d+16
heard_voices c-16
heari* a-20
hearing a-20
heart b-21
heart$ c-24
heart* b-27
heart: d-24
heart:# b-32 c-24
heart:#_@month a-16 d+17
heart:#_@year c-18 d+17
heart:#_casi a-21 d+20
heart:#_de a+22 d-23
heart:#_last b-17 c-19
heart:#_over b-33 c-38
heart:#_siempre d-15
heart:#_this a+19 d-19
heart:110/7* a+20 b-17 c-15 d-20
heart:118/7* a+21 b-17 c-16 d-20
heart:120/7* a+18 b-17 c-17 d-17
heart:@animal b+17 c-23
heart:@call a-22 d-22
heart:@clinician d-28
heart:@clinician_dijo b-21 c+16 d-19
heart:@clinician_in a-22 c+16 d-17
heart:@clinician_says a-18 c-20 d+21
heart:@date b-32 d-16
heart:@day d-28
heart:@drive b+16
heart:@hello a-26
heart:@medicine a-45 d+28
heart:@medicine_for a-19
heart:@medicine_para c-16
heart:@month c-20
heart:@open a-18 c-18
heart:@price d-19
heart:@relative b+26 c-27 d-28
heart:@relative_and d-18
heart:@relative_did a+17
heart:@relative_died d-15
heart:@relative_es a+22 b-18 c-17 d-18
heart:@relative_had a+18 c-20 d-29
heart:@relative_has a-21 b+16 c-18
heart:@relative_murio d-18
heart:@relative_on a-15 c-15
heart:@relative_side c-16 d-20
heart:@relative_tiene b+16 d-15
heart:@sick a-17
heart:@symptom a+17 d-19
heart:@thanks b+15 c-23 d-32
heart:@thanks_a d-20
heart:@year a-34 b-21 d+24
heart:@year_ago b-20
heart:@year_que d-15
heart:a a-16
heart:a_@clinician d-17
heart:a_bad a-21
heart:a_clock b-18
heart:a_dios a+24 b-24 d-21
heart:a_fib a-16 d+17
heart:a_fiddle a+22 b-15 d-26
heart:a_heart c-30
heart:a_hole a-16 d+16
heart:a_mule a+16 d-17
heart:a_que b+20 d-17
heart:a_small c+15
heart:a_stent a-22 d+25
heart:a_valve a-21 c-16 d+24
heart:a_veces c+16 d-20
heart:a_ver c+16
heart:ablat* d+16
heart:ablation d+16
heart:about_# a-17 d+17
heart:abuela b+20 d-20
heart:abuelita a-21 b+22 d-20
heart:abuelo a-21 b+20
heart:acaso a+24 b-21 c-25 d-18
heart:acaso_baja a+18 c-20
heart:actua* d-16
heart:actually d-16
heart:afib a-37 b-22 d+22
heart:ago b-20
heart:ahi a-16 c+16 d-15
heart:al a+23 b-17 d-34
heart:al_@clinician a-26
heart:al_cien a+19 b-18 d-16
heart:all c-41
heart:alrea* a-22 b+22 c-21 d-21
heart:already a-22 b+22 c-21 d-21
heart:already_told a-15
heart:alta a-21
heart:alta_la a-17 d+19
heart:alta_y a-21 c+16
heart:alway* a+23 b-20 c-22
heart:always a+23 b-20 c-22
heart:always_been a+16
heart:am d-26
heart:am_good a+18
heart:am_nervous b-15 d-17
heart:am_ok b-17
heart:an b-28 d-16
heart:an_ablation d+16
heart:an_irregular c+17 d-15
heart:and b-22 c+18
heart:and_a d+18
heart:and_down c+20 d-24
heart:and_it c-17
heart:and_the d-20
heart:ando b-24 c-24
heart:ando_bien a+15
heart:angin* a-16 d+20
heart:angina a-16 d+20
heart:ano c-19 d+17
heart:anos a-30 b-20 d+16
heart:anoth* a-18
heart:another a-18
heart:answe* a-16 b+19 c-17 d-17
heart:antes a-32 d-25
heart:anyth* b-23
heart:anything b-23
heart:apara* a-16 c+16
heart:aparato a-16 c+16
heart:aqui a-17
heart:are c+21
heart:are_watching c+19 d-21
heart:arrit* a-33 b-25
heart:arritmia a-33 b-25
heart:as c-17
heart:as_a b-35
heart:as_i c-17
heart:ask a-18
heart:asthm* a+29 c-19 d-28
heart:asthma a+29 c-19 d-28
heart:at c+25 d-19
heart:at_# a-17
heart:at_the b-17 c+20 d-19
heart:attac* c-25
heart:attack c-21
heart:back b-22 d-21
heart:bad c-30
heart:bad_heart c-16
heart:baja a+34 b-31 c-31 d-30
heart:baje a-16 c+18 d-17
heart:baje_de a-16 c+18 d-17
heart:bajit* a+25 b-21 c-20 d-22
heart:bajita a+25 b-21 c-20 d-22
heart:be a-19
heart:be_honest c+18 d-15
heart:beats a-22 b-16 c+23 d-24
heart:been b-37
heart:been_told d-16
heart:been_up a-18
heart:befor* a-23 b+19
heart:before a-23 b+19
heart:bendi* c-16
heart:bien a+35 b-37 c-30 d-16
heart:bien_de a+17 d-17
heart:bill a+21 c-21 d-19
heart:blood b-17 c-24
heart:blood_pressure c-16
heart:borde* a-19 c+25 d-16
heart:borderline a-19 c+25 d-16
heart:both a+16 c-37 d-15
heart:both_had d-18
heart:both_of a-25 b-20 d+25
heart:bp b-47
heart:bp_@medicine d+19
heart:bp_is b-30 c-29 d+17
heart:bp_was c+17 d-16
heart:broke* c-19
heart:broken c-19
heart:broken_heart d-17
heart:but b-45 d+16
heart:but_i b-25
heart:but_it a+18 d-20
heart:but_my a-20 c-16 d+24
heart:but_not d-19
heart:by b-25 c+24 d-26
heart:by_the b-20 c+17 d-20
heart:bypas* a-25 b+16 c-33
heart:bypass b-26 c-26 d+32
heart:bypasses a-26 b+25 c-16 d-20
heart:call a-22 d-21
heart:can c-17
heart:cardi* b-41
heart:cardiaca c-15
heart:cardiologist a-17 b-32
heart:cardiologo c-18
heart:cardiologo_me c-18
heart:cardiopatia a-15 c-17 d+20
heart:casa d-23
heart:casi a-25 d+18
heart:casi_siempre a-21 d+20
heart:cero a+19 d-18
heart:chart b+16 d-18
heart:check a+26 b-19 c-17 d-25
heart:check* b-23 d-17
heart:checked b-16 d-19
heart:chequ* a+24 d-21
heart:chequeo a+24 d-21
heart:chest a-15
heart:chole* a+16 c-23 d-24
heart:cholesterol a+16 c-23 d-24
heart:cien a+19 b-18 d-16
heart:clean a+27 b-15 c-24 d-25
heart:clean_bill a+21 c-21 d-19
heart:clear* a+23 b-22 c-25 d-16
heart:cleared a+23 b-22 c-25 d-16
heart:clock b-18
heart:clock* d-18
heart:clockwork d-18
heart:coles* c-20 d-21
heart:colesterol c-20 d-21
heart:colesterol_cuenta b+16
heart:como a+17 d-20
heart:como_un a+24 b-23 c-22 d-23
heart:con a-22 c-22 d+15
heart:con_el d-18
heart:con_un a-19
heart:conge* a-16 c-17 d+22
heart:congestive d+16
heart:congestive_heart d+16
heart:conte* c-15
heart:contr* c-24
heart:control d+18
heart:controlada d+19
heart:coraz* b-16 c-33
heart:corazon b-16 c-33
heart:corazon_de a+28 b-30 c-19 d-25
heart:corazon_esta a+21 b-21
heart:corazon_estoy a+19 d-17
heart:corazon_grande d+15
heart:corazon_lo d-17
heart:corazon_no c-17 d+17
heart:could c+27 d-19
heart:could_be c+21 d-19
heart:count c-28 d+17
heart:count_if b-16 d+17
heart:creep* d-18
heart:creeping d-18
heart:creeping_up d-18
heart:cuand* a-24 b-20 c+19
heart:cuando a-24 b-20 c+19
heart:cuent* a-16 b+16
heart:cuenta b+20 c-24
heart:dad c-21 d-34
heart:daddy b+18 d-20
heart:dads b+15 c-16
heart:de a+22 b-19
heart:de_eso a+26 b-20 c-18 d-24
heart:de_las a+19 d-18
heart:de_los a-15
heart:de_peso a-16 c+18 d-17
heart:de_un a-19
heart:defin* a-17 b+20 c-22
heart:desca* a+32 b-32 c-32 d-21
heart:descartaron a+17 b-16
heart:desde a-33 b-23 c-20 d+28
heart:diabe* a+20 c-24 d-27
heart:diabetes a+18 c-22 d-26
heart:diagn* a-19 b-15
heart:dicen a-17 b-17 c+22 d-20
heart:died d-15
heart:died_of d-15
heart:diero* d+19
heart:dieron d+19
heart:dieron_@medicine d+20
heart:digo a-25 b+15
heart:dije a-19 b+20 d-20
heart:dijer* a-17
heart:dijeron a-17
heart:dijeron_que a-17
heart:dijo b-26
heart:dijo_que b-21 d-19
heart:dio c-27
heart:dio_un c-16
heart:dios d-21
heart:disea* a-17 b+17 c-16
heart:disease a-17 b+17 c-16
heart:disease_but d+15
heart:do c-17
heart:do_not b-43
heart:docto* b-23 d-23
heart:doctor d-16
heart:doctors b-23 d-23
heart:does c-42
heart:does_it b+15
heart:does_that a-18 b+19 c-17 d-16
heart:dos b-20 c-29 d+22
heart:doubl* a-22 b-17 c-22 d+25
heart:down a-20 b-17 c+22
heart:eithe* a+16
heart:either a+16
heart:ekg a+17 d-18
heart:el_cardiologo c-18
heart:el_chequeo a+20 d-18
heart:el_colesterol b+17
heart:el_corazon c-22
heart:el_de a+17 b-20
heart:el_limite b-15
heart:elect* b-18 d-17
heart:electro b-18 d-17
heart:ella b-21 d+18
heart:en a-21 b+21 c-25
heart:en_# b-20 c-21 d+15
heart:en_mi a-20 b+33 c-38 d-48
heart:enalapril b-16 c-20 d+22
heart:enlar* a-22 b-20 c-21 d+23
heart:enlarged a-22 b-20 c-21 d+23
heart:enlarged_heart a-22 b-20 c-21 d+23
heart:era b-28 d-25
heart:es a+22 b-16 d-39
heart:es_la a+25 b-28
heart:ese a+16 c-17 d-26
heart:eso c-41
heart:esta a-18 c-19
heart:estab* d-25
heart:estaba d-25
heart:estoy_bien a+23 b-16 d-18
heart:estoy_sano c-16
heart:estre* a+19 b-17
heart:estres a+19 b-17
heart:estud* d-18
heart:estudios a+21 c-20
heart:ever a+15 c-21
heart:every* c-18 d-20
heart:ex a+21 b-24 d-17
heart:excep* a+20 b-23
heart:except a+20 b-23
heart:except_me a+21 d-18
heart:failu* d+19
heart:failure d+19
heart:famil* b+23 c-20 d-22
heart:familia d-17
heart:family b+17
heart:fib a-16 d+17
heart:fibri* a-21 b-20 c-21 d+23
heart:fibrilacion a-21 b-20 c-21 d+23
heart:fiddl* a+22 b-15 d-26
heart:fiddle a+22 b-15 d-26
heart:fine b-28
heart:fit a+22 b-15 d-26
heart:fit_as a+22 b-15 d-26
heart:for a-32 c-18 d+27
heart:for_@year d+16
heart:for_blood a-17 d+18
heart:for_it b-17 c-21 d+17
heart:for_my a-16
heart:for_the a-21 b+16
heart:found c-20
heart:from d-26
heart:from_the a+16 d-16
heart:fuert* b-16
heart:fuerte b-16
heart:get a-18 c+21 d-15
heart:go a-28 b+16 d-16
heart:goes d-17
heart:good a+20 d-22
heart:got c-38
heart:got_a a-16 c-18 d+20
heart:got_an c-16
heart:gracias d-27
heart:grand* a-22
heart:grande d+15
heart:hace a-24 b-29 d+21
heart:hace_# a-15 d+15
heart:hace_@year a-17 b-16 d+18
heart:had_a c-30
heart:had_any a+20 d-20
heart:had_heart d+18
heart:had_it c+22 d-30
heart:had_the b-18 c-18 d+17
heart:haha a+19
heart:halla* a+23 c-25 d-15
heart:has c-19
heart:has_it c-23
heart:has_the d-23
heart:hasta a-20 b-22
heart:have_a a-32 b-25 c-23 d+33
heart:have_high c-15
heart:have_it d-16
heart:have_low a+19 d-19
heart:have_not a-19 c+20 d-15
heart:have_to b-16 c+16
heart:he a-15
heart:healt* b-31 c-28
heart:health b-20 c-21
heart:healthy b-21 c-17
heart:heart b-15 c-20
heart:heart* b-27
heart:heart_@clinician b-20
heart:heart_@medicine d+17
heart:heart_and d-15
heart:heart_attack c-21
heart:heart_disease a-16
heart:heart_failure d+19
heart:heart_is b-17 c-33
heart:heart_itself a-16 d+16
heart:heart_monitor a-19 b-17 d+18
heart:heart_no a-21 c-18 d+20
heart:heart_problems c-21
heart:heart_skips a-22 b-20 c+23 d-25
heart:heart_stuff a+24 c-17 d-23
heart:heart_trouble a+23 b-19 d-22
heart:heartbeat a-22 b-19
heart:hearts a+16 c-16
heart:her b-28 c+16
heart:here a-18 b+21 c-18 d-16
heart:hi a-25
heart:high a-46 d+23
heart:high_and a-18 c+17
heart:high_at a-17
heart:high_blood a-20 b-24
heart:high_bp a-16 c-17 d+20
heart:high_but a-17 c-33 d+28
heart:high_cholesterol d-15
heart:high_when a-18
heart:hijo d-18
heart:him b-17 c-16
heart:hiper* c-27 d+21
heart:hipertension b-15
heart:hipertenso c-15 d+17
heart:hipertenso_de a-20
heart:his d-15
heart:hold b+17 c-16 d-18
heart:hole a-16 d+16
heart:hole_in a-16 d+16
heart:holte* c+16
heart:holter c+16
heart:hones* c+18 d-15
heart:honest c+18 d-15
heart:huh a-25 c-23
heart:husba* a+16
heart:husband b+21 c-28
heart:husbands a+16
heart:husbands_the a+15
heart:hyper* a-34 b-22 c-30 d+37
heart:hypertension a-34 b-21 c-27 d+35
heart:i b-24
heart:i_am d-24
heart:i_do b-27 c-17
heart:i_had a-25 b-27 c+21
heart:i_have b-44
heart:i_run a+18 b-17 c-16
heart:i_said c-15
heart:i_see a-16 c-16 d+16
heart:i_sent b+16
heart:i_take a-17 b-19 c-17 d+19
heart:i_was a-17 c+16
heart:i_would a-20
heart:idea a-18 c+22
heart:if c-34
heart:if_anything a+25 b-20 c-25 d-20
heart:if_it c-15
heart:in a-47 c-17
heart:in_# a-25 b-23 c-20 d+31
heart:in_@date b-23 d-32
heart:in_my a-29 c-30
heart:infar* c-15
heart:irreg* a-25 b-23
heart:irregular a-25 b-23
heart:irregular_heartbeat a-22 b-19
heart:is_# a+18 d-18
heart:is_all a+19 c-26
heart:is_been a-17 c+19 d-20
heart:is_good a+21 b-17 c-15 d-21
heart:is_high a-24 d+22
heart:is_it a-25 d+18
heart:is_my a+22 b-19 c-17 d-21
heart:is_normal c-19
heart:is_up a-20 b-16
heart:it a-19
heart:it_and c-16
heart:it_at d-18
heart:it_i a+16 b-18
heart:it_races d-15
heart:it_runs c-17
heart:it_was b-17 d-17
heart:itsel* a-16 d+16
heart:itself a-16 d+16
heart:jaja b-42 c-32 d+18
heart:jajaj* d-18
heart:jajaja d-18
heart:joven a-17 d+17
heart:june b-17 c+19 d-23
heart:just b-32
heart:just_anxiety a+15
heart:just_asthma a+17
heart:just_high a-21 b-20
heart:just_the b-20
heart:keep a-15
heart:knowl* a+18 c-19
heart:knowledge a+18 c-19
heart:la b-18 c+17
heart:la_de d-17
heart:la_presion b-27 c-21 d+16
heart:la_tengo a+16 b-26
heart:la_tension b-23
heart:la_tomo a-22 c+16
heart:la_vida d+16
heart:las_dos a+19 d-18
heart:last_spring c-18
heart:last_time a-18
heart:le d-26
heart:leaky d+15
heart:les a-25 b+25 c-20 d-24
heart:like b-24 d-30
heart:like_clockwork d-18
heart:limit* b-15
heart:limite b-15
heart:limpi* a+19 c-15 d-17
heart:limpio a+18 d-15
heart:lo b+17 c-47 d-18
heart:lo_descartaron a+17 b-16
heart:lo_tengo d-17
heart:lo_unico a+17 b-18
heart:looke* a-19 c+19 d-17
heart:looked a-19 c+19 d-17
heart:lord c-18 d-18
heart:los a-25
heart:losartan c-15 d+16
heart:low a+50 b-36 c-45 d-48
heart:low_blood a+22 d-22
heart:low_side a+20 b-18 c-18
heart:mal a+25 b-26 c-22 d-18
heart:mama c-21
heart:mande a-21 b+22 c-18 d-21
heart:marat* a+23 b-18 c-22 d-21
heart:marathons a+17 b-16
heart:marca* a-36 c-32 d+15
heart:marcapasos a-32 c-28
heart:marcapasos_desde d+16
heart:mas c-19
heart:mas_bien a+20 d-18
heart:maybe c+18
heart:me a-23 b-30 c+16
heart:me_baja d-15
heart:me_dieron d+19
heart:me_dijeron a-17
heart:me_dio b-17 c-21
heart:me_i c-16
heart:me_la a-31 b-30 c+35 d-30
heart:me_lo b-15 d+16
heart:me_on c-19 d+21
heart:me_operaron a-27 b-23 c-21 d+27
heart:me_pusieron a-21 d+26
heart:me_revisaron a+20 c-18
heart:me_salio c+15
heart:me_sube a-18 c+22 d-24
heart:me_that a+20
heart:me_to a-17 d-20
heart:me_ve a-16
heart:mean c-18
heart:measu* c+15
heart:measured c+15
heart:medicina d+16
heart:medico c+16 d-16
heart:meds a-25 b-15
heart:menos a+19
heart:menos_yo a+19
heart:mercy c-23 d-22
heart:mi c-39 d-24
heart:mi_@relative c-24
heart:mi_casa a+19 d-20
heart:mi_corazon b-24
heart:mi_familia d-17
heart:might d-17
heart:mine b-24
heart:mis a-24 b+26 d-31
heart:mom c-15
heart:moms a-17 b+15
heart:monit* a-27 b-25
heart:monitor a-27 b-25
heart:more a-18
heart:morni* c-15
heart:morning d-21
heart:mother c-19
heart:much a-19 b+18 d-15
heart:mule a+16 d-17
heart:murio d-17
heart:murio_de d-15
heart:murmu* a-20
heart:murmur a-20
heart:my c-27
heart:my_@relative b+20 c-28 d-23
heart:my_back a+16 d-17
heart:my_blood c-19 d+17
heart:my_bp b-21
heart:my_cardiologist c-21 d+22
heart:my_chart b+16 d-18
heart:my_family d-16
heart:my_heart a-16 b-39 c+17
heart:my_husbands a+16
heart:my_physical a+18 c-17 d-17
heart:my_pressure b-25 c-24 d+24
heart:nacio d-17
heart:nada a+27 b-29 c-24
heart:nada_mas a-16 d+15
heart:nah a+18
heart:negat* a+23 b-22 c-19 d-21
heart:negative a+20 b-20 c-15 d-18
heart:negative_on a+18 b-19 d-17
heart:negativo a+18
heart:neith* a+15
heart:neither a+15
heart:nervo* b-15 d-17
heart:nervous b-15 d-17
heart:never b-25
heart:never_been d-15
heart:ni d-17
heart:ni_idea a-16 c+18
heart:ningu* a+28 d-27
heart:ninguna a+27 d-26
heart:ninguna_de a+22 d-20
heart:no b-24 c+20
heart:no_@medicine a-20 c+17
heart:no_es c+15 d-16
heart:no_heart b-18 c-19
heart:no_me c+20 d-34
heart:no_padezco a+21 d-22
heart:no_se a-19 d+16
heart:nobod* a-20 b-16 c+19 d-17
heart:nobody a-18 b-15 c+19 d-16
heart:nomas b-48
heart:nomas_el b-20
heart:none a+15 d-25
heart:norma* a+21 b-27 d-29
heart:normal a+20 b-26 d-28
heart:not b-33 d-16
heart:not_been a-22 c+19
heart:not_have a+20 c-16 d-16
heart:not_know a-18
heart:not_me a+28 b-22 c-31 d-19
heart:not_my a+19 d-19
heart:not_say a-22
heart:not_that a+27 b-22 c-25 d-16
heart:not_to a+18 c-19
heart:nothi* a+17 b-38
heart:nothing a+17 b-38
heart:nothing_but c-23
heart:now a-21
heart:numbe* c-16
heart:numbers c-15
heart:nunca b-17 d-27
heart:nunca_me d-30
heart:nurse a-17
heart:of c-41
heart:of_a c-18 d-25
heart:of_health b-16 c-15
heart:of_the c-18 d+17
heart:of_those b-20
heart:oh d+15
heart:ok b-27 c-15
heart:old a+19 d-17
heart:on a-18
heart:on_@medicine a-19
heart:on_@relative c-16 d-20
heart:on_both a+18 b-19 d-17
heart:on_the a-24 c+25 d-35
heart:on_two d+18
heart:once b-23 c+19
heart:one b-30
heart:only a-16 b-50 d+18
heart:only_diabetes a+17 d-16
heart:only_the a-23 d+24
heart:only_when a-19 c+20 d-18
heart:opera* a-28 c-22 d+24
heart:operaron a-28 c-22 d+24
heart:operaron_a a-19 d+16
heart:operaron_del a-22 d+28
heart:or b+19 d-24
heart:other* d+15
heart:otherwise d+15
heart:out a+21 c-23 d-32
heart:out_fine a+18 b-17
heart:over c-40
heart:over_# b-33 c-38
heart:pacem* a-22 c-15 d+19
heart:pacemaker a-22 c-15 d+19
heart:padec* c-17
heart:panic c-15
heart:papa a+16 b-21 c-16
heart:para a+17 b-16 c-29
heart:para_la b-16 c-22
heart:passe* d-24
heart:passed d-24
heart:passed_my a+18 b-16 c-20
heart:pastilla a-28 b+23 c-23
heart:pastillas b-16 c+19 d-21
heart:patie* b-16
heart:patient b-16
heart:pecho a-18
heart:pecho_de a-15
heart:perfe* a+38 b-28 c-34 d-31
heart:perfect a+24 b-18 c-22 d-23
heart:perfecto a+20 c-18
heart:peso a-16 c+18 d-17
heart:physi* b-21
heart:physical b-21
heart:pill a-18 b-21
heart:pills a-24 b-22
heart:poco a-16
heart:por c-17
heart:por_mi b-27
heart:pots c-18
heart:pregu* a-21 d-20
heart:pregunta a-15 b+21 c-24 d-17
heart:prein* a-16 d+17
heart:preinfarto a-16 d+17
heart:presi* c-27
heart:presion c-27
heart:presion_alta a-34 c-24
heart:presion_ando a-15 d+15
heart:presion_es a-18 b+16
heart:presion_si a-23 c-15 d+25
heart:press* b-32 c-16
heart:pressure b-32
heart:pressure_@medicine a-17 b-17 c-16 d+27
heart:pressure_is a-18 b-20 d+16
heart:pressure_was a+17 c-15
heart:pressure_yes a-21 c-18 d+20
heart:probl* c-32
heart:problem a+18 c-18 d-16
heart:problems c-21
heart:puro b-24 c-21
heart:pusie* d+19
heart:pusieron d+19
heart:pusieron_un d+16
heart:put a-16
heart:quadr* d+16
heart:quadruple d+16
heart:quadruple_bypass d+16
heart:que a-19 b+25 d-32
heart:que_estoy d-19
heart:que_la a-26
heart:que_me c-21
heart:que_no a-20 c+18 d-26
heart:que_tengo a+19 b-20 c-16
heart:quien d-17
heart:quien_sabe c+16
heart:races d-17
heart:rathe* a-18 b+15
heart:rather a-18 b+15
heart:reloj a+27 b-23 c-19 d-23
heart:resul* b-15 c+17 d-21
heart:revis* d-16
heart:revisaron a+20 c-18
heart:revisaron_y a+20 c-18
heart:rhyth* a-20 b-17
heart:rhythm a-20 b-17
heart:right_now d+15
heart:roble a+20 b-18 c-16 d-20
heart:roto d-26
heart:run a+18 b-17 c-16
heart:runs c-26
heart:runs_about a-17 d+17
heart:runs_in a-24
heart:runs_low a+19 b-21 c-17 d-16
heart:said a-31 c+22
heart:sali a+16 d-16
heart:salio b-20 d-24
heart:salio_alta c+17 d-20
heart:salvo a+24 b-22 d-18
heart:same a-31 b+29 c-21 d-26
heart:sano b-23 c-25
heart:sano_como a+18
heart:say a-21 d+18
heart:say_i a-22
heart:says a-25 b-35 c+22
heart:says_high c+15 d-15
heart:says_my b-15
heart:se a-22
heart:se_me b-22
heart:secon* a-17 b-21 c-22 d+21
heart:second a-17 b-21 c-22 d+21
heart:see a-20
heart:sent a-18 b+21 c-17 d-18
heart:she b-20
heart:si c-18 d+26
heart:si_acaso a+24 b-21 c-25 d-18
heart:si_el a-16 d+17
heart:si_yo a+21
heart:side c-17 d-20
heart:siemp* a+15 c-31
heart:siempre a+15 c-31
heart:sin b-25 c+24 d-36
heart:sin_@medicine a-20 c+17
heart:since a-38 b-27 d+27
heart:since_# a-17
heart:since_i a-17 c-16 d+18
heart:sister d-19
heart:skip a-23 d-24
heart:skips a-25 b-22 c+22
heart:small c+15
heart:so c-21
heart:solo a+26 b-38 c-29
heart:somet* a-36 b-27 c+27
heart:something a-19 b-17
heart:sometimes a-28 b-21 c+29 d-22
heart:sopli* a-19 c+18
heart:soplito a-19 c+18
heart:soplo a-31 c-40 d+43
heart:soplo_de a-20 b-18 c-24 d+26
heart:sound a+26 b-25 c-23 d-26
heart:soy b-29 c-23 d+18
heart:soy_hipertenso a-17 d+21
heart:sprin* c-19
heart:spring c-19
heart:stent c-20
heart:stent* a-18 c-15 d+18
heart:stent_en a-17 d+19
heart:stents a-18 c-15 d+18
heart:still c-15
heart:story a-15 d+15
heart:stres* d-23
heart:stress a+21 c-24 d-17
heart:stress_test a+16 c-17
heart:stron* a+22 b-20 c-22 d-21
heart:strong a+22 b-20 c-22 d-21
heart:strong_as a+16 c-17
heart:stuff a+24 c-17 d-23
heart:sube a-18 c+22 d-24
heart:suegra d-17
heart:sufro d+18
heart:sufro_de d+18
heart:surge* a-23 b-18 c-22 d+23
heart:surgery a-23 b-18 c-22 d+23
heart:svt a-21 b-19 c-18 d+26
heart:take a-25
heart:tell a-18
heart:tengo b-31 c-32 d+27
heart:tengo_# a+25 d-25
heart:tengo_arritmia d+21
heart:tengo_baja a+16 d-15
heart:tengo_de a+16
heart:tengo_el a-18 d+18
heart:tengo_un d+15
heart:tenia b-16
heart:tension_alta d+17
heart:test a+18 b-17 d-16
heart:text d-15
heart:textb* a+24 b-19 c-20 d-18
heart:textbook a+24 b-19 c-20 d-18
heart:that c-28
heart:that_is c-27 d+15
heart:that_one a-16
heart:that_way a+16 b-15
heart:the a-19
heart:the_@clinician c-26 d-18
heart:the_@medicine a-18
heart:the_bad a+23 c-16 d-23
heart:the_blood c-22
heart:the_cardiologist b-18 c+15 d-26
heart:the_family b+15
heart:the_heart c-17
heart:the_low a+20 b-18 c-18
heart:the_one a+25 c-15 d-28
heart:the_patient b-16
heart:the_pressure b-25 c-23
heart:then a-16 b-23 d+18
heart:there a-23 c-28 d+24
heart:they a-25 b-59 d+17
heart:they_are c+20 d-22
heart:they_have c-17
heart:they_said a-28 b-22 c+18
heart:think a+19 c-18
heart:think_so a+19 c-18
heart:this c-29
heart:this_morning a+19 d-19
heart:those b-20
heart:thoug* d-16
heart:three b-16 c-17
heart:ticke* b-33 c-27
heart:ticker b-31 c-25
heart:tickers a+16
heart:ticki* a+19 b-17 c-16 d-17
heart:ticking a+19 b-17 c-16 d-17
heart:tiene c-18
heart:till a-20
heart:time a-20
heart:tiroi* a+19
heart:tiroides a+19
heart:to a-40 b-17 c+36 d-18
heart:to_ask b-18 c+16
heart:to_be a-21
heart:to_do a-17
heart:to_my a+18 c-19
heart:to_watch c+16 d-16
heart:toda a-21
heart:toda_la d+16
heart:todo a+31 c-28 d-33
heart:todo_bien a+17 d-16
heart:todo_normal a+17 c-16
heart:todos b+15 c-23 d-21
heart:told d-35
heart:told_me d-17
heart:toma d-17
heart:tomo a-35 b-28 d+19
heart:tomo_@medicine a-21 b-21
heart:toro a+19 d-16
heart:traig* b-19 d+18
heart:traigo b-19 d+18
heart:traigo_marcapasos d+16
heart:troub* a+19 b-23 c-24
heart:trouble a+19 b-23 c-24
heart:tuesday a+19 b-16 c-15 d-19
heart:tuve a-28 b-26 d+19
heart:tuve_un a-23 b-22 c-27 d+28
heart:tuvo b+20 d-21
heart:twin d-16
heart:two a-27 b-27 d+30
heart:uh a-18 b-21 d+22
heart:uh_huh a-18 b-21 d+22
heart:un a-15 b-24 d+25
heart:un_preinfarto a-16 d+17
heart:un_reloj a+21 b-17 d-17
heart:un_soplito a-19 c+18
heart:un_soplo a-23 c-33 d+36
heart:una b-21
heart:una_vez c+19 d-15
heart:under a-16
heart:under_control d+16
heart:unico a+17 b-18
heart:up a-37 c+21
heart:up_and a-17 c+22 d-26
heart:up_there a-18 d+18
heart:used a-16 c+16
heart:used_to a-16 c+16
heart:uso a-20 b-24 d+29
heart:uso_marcapasos b-17 d+22
heart:valve a-31 b-26 c-25 d+35
heart:valvu* c-16 d+20
heart:valvula c-16 d+20
heart:veces c+16 d-19
heart:vez a-20 c+20
heart:vida a-18 d+20
heart:vigil* a-26 b-18
heart:vigilan a-21
heart:was b-31 c+22 d-23
heart:was_high d-22
heart:watch a-17 b-19 c+23 d-21
heart:watch* b-15
heart:watches c-15
heart:watching_it c+15 d-17
heart:way a+16 b-15
heart:weigh* d-22
heart:weight d-22
heart:what a-16 b+22 d-22
heart:what_is b+18 c-20
heart:when a-28 c+27 d-24
heart:when_i a-29 c+32 d-22
heart:why a-19 d-17
heart:wife d-16
heart:with c-19
heart:with_@medicine d+17
heart:with_it c-15
heart:with_the c-16
heart:would a-24 c+22
heart:would_rather a-18 b+15
heart:y_ahi c+16
heart:y_me a-24
heart:y_no d-20
heart:y_ya a-16
heart:ya a-39 b+30
heart:year b-18
heart:years b-28
heart:yes a-23 b-38 c-16 d+28
heart:yo b-23 c-39
heart:yo_nada a+19 b-15 d-16
heart:yo_no c-19
heart:you a-30 b+41 c-29 d-44
heart:your a-22
heart:¿ c-17
heart_@clinician b-20
heart_@medicine a-16 c-16 d+21
heart_@price a-23 b-23
heart__@year a-17 d+18
heart__a b-18
heart__but b-16
heart__fine c-18
heart__good a+17
heart__have d-21
heart__in a-26
heart__it d-16
heart__last c-17
heart__my b-23
heart__no a+20 c-15 d-19
heart__normal a+19 b-20 c-19
heart__pressure a+22 d-21
heart__runs a-15
heart__said d+17
heart__they c-18 d+16
heart_and d-15
heart_attack c-21
heart_disease a-16
heart_failure d+19
heart_is b-17 c-33
heart_itself a-16 d+16
heart_monitor a-19 b-17 d+18
heart_no a-21 c-18 d+20
heart_problems c-21
heart_skips a-22 b-20 c+23 d-25
heart_stuff a+24 c-17 d-23
heart_trouble a+23 b-19 d-22
heartbeat a-22 b-19
heartbeat$ c-27 d+26
hearts a+16 c-16
hearts__it a+15 d-15
heavens a+18
heavy c-15
hecho a-15 c+16
heck_no a+22 d-16
hell b-29 c-34
hell$ a+19 d-19
hell_no a+22 c-15 d-17
help c-21
help$ c-18
helpe* a-15 b-16 c-16 d+17
helped a-15 b-16 c-16 d+17
helped$ a-20 d+20
hep a-36
hep_b d+18
hep_c a-26
hepat* a-46 b-32 c+16
hepatitis a-45 b-32 c+17
hepatitis$ c-32 d+31
hepatitis__de c+16 d-16
hepatitis__nino c+19 d-19
hepatitis_a c+20 d-19
hepatitis_b c-30 d+29
hepatitis_c c-28 d+28
hepatitis_de c+20 d-20
her a-17 b-22 c+22
her$ a-15 b-17 d+19
her__@medicine d+15
her_life d-15
here b-20 c-30
here__me a+20 b-19 d-22
here__the d+17
here_and a+18 d-16
here_in b-23 c-20
here_with a+15 b-22
herma* a-29 b+20
hermana d-19
hermanos a-29 b+20
herse* b-21 c-25
herself b-21 c-25
herself$ a+19 d-20
hi a-39 b+27 c-16
hice b-23
hice__prueba c-16
hice_la c-17
hicie* b-27
hicieron b-27
hicieron__eco c-15
hicieron_nada a-16 c+18 d-16
hierb* d-27
hierbas c-25 d-23
hierbas$ c-22 d-18
higad* c-18
higado c-18
higado$ a-32 c-26 d+24
higado__me a-26 b+16 c-25
higado_graso a-26 b-20 d+20
higado_si a-19 c-17 d+21
high a-45 b-26 d+20
high$ a-22
high__@medicine a-18 c-17 d+21
high__am a-16 c+17 d-17
high__are d-16
high__i a-20 b-20 c+18
high__never c-16
high__the a-23 c+18
high_and a-18 c+17
high_at a-17
high_blood a-20 b-24
high_bp a-16 c-17 d+20
high_but a-17 c-25 d+25
high_cholesterol d-15
high_school a+15 b-21
high_when a-18
hija a-22 b-16 d+16
hijo c-16
hijos a+17 c-28 d-17
him b-19
him_at d-18
hinch* a-22 b-20 c-23 d+27
hinche a-20 b-18 c-19 d+22
hiper* c-28 d+22
hipertensa$ a-17
hipertension b-15
hipertenso c-15 d+17
hipertenso$ a+17 b-22 d+15
hipertenso__la a-20
hipertenso_de a-20
hipom* b-15
hipomania b-15
hipomania__de b-15
his d-16
his$ a-24 c-24
his_@body a+15
his__him b-17
his__not a+21 b-18 c-22
histo* c-20
historial c-23
historial$ b+16 c-22 d-28
hit b-20 c+17 d-27
hit__up a+20 d-20
hit_me a+25 c-19 d-24
hit_my a-15
hit_the b-18
hits a-22 b-24
hives a-20 b-17 c-32 d+31
hizo b-22
hold a-42 d+16
hold__@animal b+17 c-16 d-18
hold_it b-21
hold_my a-29 b-23 c-26 d+28
hold_on b+17 d-18
hold_up a-22 b-15
holdi* a-17 b-16 d+16
holding a-17 b-16 d+16
hole a-20 d+19
hole__heart a-16 d+16
hole_in a-16 d+16
holte* c+16
holter c+16
hombr* a+27 b-17 c-17 d-18
hombre a+27 b-17 c-17 d-18
hombre$ a+22
home b-47 c-20
home$ b-35 c-16
home: c-20
home:# c-45
home:#_minutes b-16
home:@animal a-28 b-28 d+28
home:@body a-20 b-20 d+25
home:@body_up a-28 b-18 c-17 d+29
home:@call a-17
home:@clinician a-15 b+23 c-24 d-26
home:@clothes a-34 b+21 c-31
home:@clothes_off b-15
home:@clothes_there b+18 d-20
home:@door b-39 c-34 d+17
home:@drink a-23
home:@drive a-18
home:@eat c-21
home:@food b-22 c-19
home:@late b-20 c-17
home:@parking c-23
home:@parking_lot a+23 b-16 d-21
home:@place a+21 b-31 d-27
home:@relative_has a+18 d-16
home:@relative_lo d-16
home:@relative_me a-17 b-24 d+24
home:@ride a+16
home:@stop a-22 b+17 d-19
home:@stop_mi a-16 b+17 c-15
home:@symptom a-25 c+23
home:@thanks a-43 c-24 d+17
home:@thanks_a a-21
home:@thanks_you a-17
home:@traffic a+20 b-27 c-24
home:@vehicle d-23
home:a d-21
home:a_flat a+21 d-21
home:a_mi a-20 c-15
home:about b-20 c-17
home:aca d+15
home:acabo a-19 b-19 d+19
home:acabo_de a-19 b-19 d+19
home:acost* a-30 b-20 d+26
home:acostado a-25 b-19 d+22
home:afuer* a+16
home:afuera a+16
home:ago a-16
home:ahori* a-16 b-16
home:ahorita a-16 b-16
home:al b-18
home:all a-26 d+20
home:alla a-18 b+21 c-18 d-18
home:am b-34
home:am_at b-30
home:amabl* d-16
home:amables d-16
home:and b-19
home:and_sound a-20 b-18 c-15 d+21
home:ando c-20
home:ando_en c-16
home:apena* a+24 b-24 c-18 d-22
home:apenas a+24 b-24 c-18 d-22
home:aqui b-17 c-16
home:are b-16
home:are_sitting a+15
home:askin* a-15
home:asking a-15
home:at c-17
home:at_the b-17 c-42
home:at_work c+15
home:at_your d-23
home:atora* a+18 b-19 d-16
home:atorados a+18 b-19 d-16
home:atorados_en b-17
home:aun a+26 b-18 c-31 d-22
home:aun_estoy a+18 c-18 d-17
home:back a-17 b-32 c-36 d+30
home:back_at a-21 b-16 d+20
home:band a+16 d-16
home:be d-15
home:bed a-21 d+19
home:bed_with a-15 d+15
home:been b-18 c-20
home:bien a-31 d+23
home:brother d-17
home:building b-16
home:bus a+21 b-18 c-16 d-20
home:busca* a+18 d-17
home:but a-17
home:by a-16 b-17
home:caldi* b-16 d+17
home:caldito b-16 d+17
home:cama a-25 b-23 d+23
home:camin* a+21 b-22 c-21 d-19
home:camino a+21 b-22 c-21 d-19
home:can a-19 b+22 d-22
home:can_i b+20 d-20
home:casit* a-17 d+16
home:casita a-17 d+16
home:cat a-17 d+15
home:clinica a+16 d-18
home:como d-23
home:compl* b-15
home:con b-37 c-35
home:con_mi b-18 c-25
home:con_mis a-17 d+16
home:conte* c+15
home:cops b-18 c-18
home:couch a-23 b-21 d+21
home:creo a-21 b+17 d-20
home:creo_que b-16 c+17
home:cuadr* d-17
home:cuart* a-24
home:cuarto a-24
home:de c-17
home:de_su d-15
home:deje a-22 b+17 d-19
home:del b-19
home:desde a-21 d+23
home:desde_las a-21 d+23
home:did a-16
home:dog a-16 b-18 d+17
home:door b-25 c-21 d+21
home:drive c-20
home:drive* a-27 b+15
home:driver a-22 b+20
home:dropp* a-17 b-18
home:dropped a-17 b-18
home:dropped_me d+15
home:drove c+16
home:eating a-25 b-20 d+24
home:el c-23 d-20
home:el_@vehicle b-24
home:el_cuarto a-16
home:el_sofa a-18 d+18
home:en a+20 b-57 c-19
home:en_camino a+25 b-18 c-16 d-26
home:en_casa b-21
home:en_casita d+15
home:en_el a+21 c-37 d-16
home:en_la a+21 b-43 c-31
home:en_mi a-35 b-31 c-20 d+33
home:enter* a-19 d+19
home:entera a-19 d+19
home:entra* a-18 b-16
home:es a-20 c+16 d-19
home:es_la d-17
home:eso a-21 c+19 d-27
home:esper* a+26 b-18 c-23 d-23
home:esperando a+21 b-16 c-23 d-18
home:esperando_que c-15
home:esposa a-16
home:esposo a-19 b-17 c+15
home:esta b-19
home:estam* a+21 b-18 c-15 d-16
home:estamos a+21 b-18 c-15 d-16
home:estar d-18
home:estoy b-35
home:estoy_en b-16
home:falta a+26 b-25 c-20 d-24
home:farma* a+19 d-21
home:farmacia a+19 d-21
home:feet a-28 b-18 c-17 d+29
home:flat a+21 d-21
home:flat_on a+16 d-15
home:for b-17
home:get a+15
home:get_me a+15
home:getti* a-18 c-16 d+18
home:getting a-18 c-16 d+18
home:go a+17 d-20
home:good a-20 b-19 d+21
home:got_a d-23
home:got_in a-17
home:gracias a-30 c-16
home:groggy c+15
home:guess c+18 d-17
home:ha b-17 d-23
home:hace a-17 d+18
home:hace_rato a-17 d+18
home:had c-16 d-19
home:halfw* a+24 b-23 c-19 d-24
home:halfway a+24 b-23 c-19 d-24
home:hambr* b+24 c-26 d-24
home:hambre b+24 c-26 d-24
home:has a+19 d-17
home:hasta a-23 b-22 d+26
home:have d-28
home:have_not b-18 d-23
home:he c+18 d-20
home:he_is c-16
home:heard a-22 b-18 c+22 d-16
home:her d-17
home:here a-15 b-28 c-23 d+21
home:hermana a-18
home:hija c-20
home:him a-21 c+26 d-18
home:his c+20 d-17
home:home b-33 d+20
home:home_sweet a-19 d+18
home:hora a+21 b-20 c-16 d-19
home:house b-27
home:i c+27 d-26
home:i_am b-34
home:i_have d-15
home:i_think a-20 c+18
home:in a-19 b-22 d+19
home:in_bed a-21 d+21
home:in_my a-27 b-27 c-18 d+29
home:in_the b-31 c-27
home:in_your a+16
home:is c+24 d-29
home:is_my d-15
home:is_not a+15 d-16
home:jacket b+15 d-17
home:jaja a-22 b-19 d+19
home:just a-21 b-17 d+19
home:la d-21
home:la_@door a-22 b-26 d+24
home:la_@place a+16 d-18
home:la_@relative a-21
home:la_farmacia a+19 d-21
home:las b-16
home:left b+23 c-21 d-29
home:left_my a-25 b+25 c-15 d-25
home:let a+16
home:like a-23 b-18 c+17
home:llant* a+19 b-17 c-17 d-18
home:llanta a+19 b-17 c-17 d-18
home:llave a-15 b-16 d+16
home:llega a+16
home:llega* a-18 b-18 d+18
home:llegamos a-23 b-15 c-16 d+23
home:llego d-35
home:llegu* a-29 b-28 d+25
home:llegue a-29 b-28 d+25
home:lo a-19 d-16
home:lobby a+24 d-24
home:locke* b-17
home:locked b-17
home:lol b-15
home:los a-18 d+16
home:lot a+23 b-16 d-21
home:made b-19 c-15
home:made_it b-19 c-15
home:me_recojan c-15
home:media a+19 b-16 d-17
home:media_hora a+19 b-16 d-17
home:mi a-18
home:mi_cama a-22 b-23 d+22
home:mi_casa a-16 d+16
home:minut* b-16
home:minutes b-16
home:minutes_ago a-16
home:minutes_out a+18 d-17
home:mis a-18 d+16
home:mismo b-16
home:moms c-15
home:my a-25
home:my_@clothes a-15
home:my_@relative b-25 c-21
home:my_couch a-16 b-16 d+17
home:ni d-19
home:ningu* a-17 d+16
home:no a-16 b-45
home:no_llega a+16
home:no_me b-17
home:no_problems a-15 d+15
home:nobod* a+24 b-18 c-18 d-24
home:nos a+18 d-19
home:not a+15 b-35
home:not_sure c+15
home:not_yet a+19 c-17 d-16
home:noved* a-22 d+22
home:novedad a-22 d+22
home:now b-16
home:nurse b+19 c-20 d-22
home:of b-17
home:off a-19 b-20 c-16 d+22
home:on a+22 b-45
home:on_# a+18 b-16
home:on_my b-27 c-26
home:on_the a+29 b-19 c-33 d-24
home:one a-21
home:out a+33 b-23 c-24 d-32
home:outsi* a+22 b-16 c-18 d-21
home:outside a+22 b-16 c-18 d-21
home:papa c-21 d-20
home:param* a+19 b-15 d-18
home:paramos a+19 b-15 d-18
home:parec* a-19 b-28 c+25 d-25
home:parece a-19 b-28 c+25 d-25
home:parking d-25
home:pero a-21 d+16
home:pharm* a+16 d-15
home:pharmacy a+16 d-15
home:por c-22 d-23
home:por_la a+25 b-20 c-15 d-26
home:prime* a+17 d-19
home:primero a+17 d-19
home:probl* a-24 d+24
home:problema a-17 d+16
home:problems a-15 d+15
home:puedo b+20 d-20
home:puerta a-22 b-26 d+24
home:que d-24
home:que_me c-19 d-15
home:que_ya b-15 c+18
home:quien a-19 b+23 c-24 d-23
home:raro a-15
home:rato a-17 d+18
home:recli* d+15
home:recliner d+15
home:recoj* c-15
home:recojan c-15
home:red a-15
home:ride a+16
home:road a+16 d-16
home:room d-21
home:safe a-20 b-18 c-15 d+21
home:safe_and a-20 b-18 c-15 d+21
home:salie* a+17 b-18
home:saliendo a+17 b-18
home:salva d+15
home:sana d+15
home:sana_y d+15
home:se d-30
home:segui* a+22 b-16 d-23
home:seguimos a+22 b-16 d-23
home:seguimos_en a+15 d-15
home:senta* a+18 d-17
home:sentada a+15
home:she d-28
home:she_was b-15
home:shoes b-15
home:shoul* d-17
home:should d-15
home:si d-16
home:sigo a+25 b-23 d-28
home:sigo_en a+17 d-20
home:sigo_sentada a+15
home:sin a-30 b-20 c-18 d+30
home:sin_novedad a-22 d+22
home:sitti* b-16 c-17
home:sitting b-16 c-17
home:sitting_in d-17
home:sitting_on a-18 d+17
home:so d-29
home:sofa a-20 d+17
home:someb* d-17
home:somebody d-15
home:somew* c+16
home:somewhere c+16
home:sound a-20 b-18 c-15 d+21
home:soup b-16
home:soy a-24
home:soy_la a-19
home:stati* c-16
home:station c-16
home:still a+46 b-37 c-32 d-47
home:still_in a+22 d-22
home:still_on a+18 d-19
home:stopp* a+20 c-19 d-18
home:stopped a+20 c-19 d-18
home:stopped_at a+17 c-18 d-17
home:stuck a+28 b-29 c-21 d-24
home:stuck_on a+20 d-19
home:sueter a-17 b+17 d-16
home:sweet a-23 c-18
home:sweet_home a-19 d+18
home:tambi* b+16
home:tambien b+16
home:tapon a+15 b-15
home:taxi a-15 b-20
home:tengo a-33 b+30 c-28 d-28
home:tengo_hambre a-28 b+25 c-23 d-23
home:thank a-17
home:thanks a-18 d+15
home:that a-18 b+23 d-31
home:that_was a-24 b+24 c-16 d-24
home:the c-49
home:the_@animal a-19 b-18 d+19
home:the_@clinician b+16 c-18 d-22
home:the_@door b-18
home:the_@vehicle a+17 b-16 d-17
home:the_house a-20
home:the_pharmacy a+16 d-15
home:the_road a+16 d-16
home:there c-21 d-33
home:think a-23 c+21 d-17
home:this b-26 d-21
home:this_is c+17
home:to c-23
home:to_get a+15
home:to_go d-16
home:todav* a+38 b-28 c-27 d-41
home:todavia a+38 b-28 c-27 d-41
home:todavia_en a+16 d-17
home:todavia_no a+15
home:todo a-34
home:todo_bien a-17 d+17
home:tranq* a-23 b-18 d+22
home:troub* a-18 d+17
home:trouble a-18 d+17
home:tucke* b-19 d+18
home:tucked b-19 d+18
home:tucked_in a-19 b-17 d+20
home:uber d-18
home:un b-24
home:up b-27
home:up_on a-16
home:vamos a+19 d-20
home:viaje d-15
home:viend* a-20 b-18 c-21 d+22
home:viendo a-20 b-18 c-21 d+22
home:voy a+23 d-24
home:voy_en a+15 d-16
home:waiti* a+29 b-20 c-27 d-29
home:waiting a+29 b-20 c-27 d-29
home:walke* a-20 b-15 d+20
home:walked a-20 b-15 d+20
home:walked_in a-19 d+18
home:was a-28 b+30 d-20
home:was_wild a-16 b+18 d-21
home:way b-15
home:we b-34 c-17
home:we_are a+15 d-24
home:wild a-16 b+18 d-21
home:with b-15 c-20
home:with_my a-16
home:work c+15
home:x d-16
home:y a-34 b-40 d+37
home:y_salva d+15
home:ya a-41 b-21 d+27
home:ya_en a-28 b-26 c-16 d+29
home:ya_estoy a-24 c-15 d+24
home:ya_hasta a-19 b-15 d+19
home:ya_llego a-17 d-17
home:ya_llegue b-15 d+16
home:yet a+35 b-22 c-32 d-26
home:yo a-34 c+27 d-22
home:your a+17 c-19 d-26
home:your_place d-21
home__# a-19 d+18
home__home a-19 d+18
home_after d-15
home_sweet a-19 d+18
hon a-24 c-17
hon$ a-24 c-20
hones* b-45
honest b-17
honestly b-39
honestly$ b-34
honey b-29 c-21
honey$ b-19
honey_i b-18
hongo* d-20
hongos d-20
hope a-16 b-32 c+19
hope_not b-16 d-22
hope_so a-24
hopef* c+20 d-17
hopefully c+20 d-17
hopin* b-24 c+24 d-24
hoping b-24 c+24 d-24
hoping__@relative c+17 d-17
hoping__can c+17 d-17
hoping_my c+17 d-17
hoping_to b-21 c+15 d-21
hora c-44
hora$ c-23 d-16
hora__a a+15 d-16
hora__la d-19
hora_me a-19
hora_recojo a+15 d-16
hora_salgo b+15
horario b-25 c+17
horas a-31 b-29
horas$ a-22 b-24 c+19
horri* b-26 c-32 d+23
horrible c-19
horrible$ c-17
horse a-19 b+19 c-20
horses a-20 c-18
hospi* b-22
hospital b-18
hospital$ a-18
hospital__@relative a+18 d-16
hospitalized a-16 d+15
hour c-32
hour$ c-33
hour_ago d+15
hours a-21 b-21 d+17
house b-23
house$ d-16
house_now a-17 d+17
how a-38 b+43 c+16 d-63
how__do b+17
how__does b+23 c-24
how__feel a-16 b-26 c+25
how__i a-21 b+32 c-16 d-26
how__is a-22 c-29
how__it a-27
how__know b+18
how__will a-18 d-19
how__you b+19
how_i b-28 c+27 d-18
how_long a-27 b+17 d-21
how_many a-19 b+19 d-27
how_much a-15 b+22 d-19
how_would b+23
hoy b+31 c-22 d-38
hoy$ d-27
hoy__la b+18 c-22 d-21
hoy__manana a+15 c-16
hoy_ni a+18 d-16
hubby c-18 d+16
hubo c-17
huevo d+18
huh a-40 b+33 c-39 d-24
huh$ a-36 b+36 c-36 d-32
hungr* a+28 b-17 c-29 d-30
hungry a+28 b-17 c-29 d-30
hungry__a a+20 b-17 d-19
hungry__bear a+20 b-17 d-19
hungry_as a+20 b-17 d-19
hurt a-28 c-27
hurt_the b+17
husba* a+18 d-23
husband c-25
husbands a+18 d-23
husbands__one a+15
husbands__with a+16
husbands_the a+15
hyper* a-38 c-35 d+26
hypertension a-34 b-21 c-27 d+35
hypertension$ a-16 d+19
hypom* a-17 b-28
hypomania a-18 b-24 c+25
hypomanic c-15
hyste* a+18 c-20
hysterectomy a+18 c-20
hysterectomy$ c-15
hysterectomy_# a+18
i$ c-15
i_@clinician a-22 b-22 c-21 d+23
i_@drive b+24 c-22 d-35
i_@drug a+23 b-21 c-19
i_@sick c-16
i_@stop b-19 c-21
i_@vehicle a-22 b+20
i__# d-25
i__@body a-27 b-23 c+29
i__@call b-16 c+16
i__@cancel b-16
i__@drink b+22 c-29 d-18
i__@drive c-26
i__@drug b-31 c+21
i__@eat b+19 c-25 d-20
i__@medicine c-21 d+17
i__@month a+19 b-27 d-23
i__@move d-20
i__@relative c+24 d-24
i__@symptom a-28
i__@vehicle c-20 d-19
i__@year a-21
i__a c-20
i__about d-26
i__adopted c+15
i__afraid b-17
i__again d+15
i__all c-21
i__allergic a-23 c-26
i__alone a+19 b-17 c-18 d-16
i__already d-23
i__always d-19
i__an c-18
i__and b-22 c-28 d+28
i__answering a-21
i__around a-24 b-18 c+17
i__asked a-15 c+17
i__asleep a+20 d-30
i__aware d-15
i__b c-18 d+21
i__baby c-23
i__back a-19 b-19 c+18
i__bad b-20 c-17
i__be c-29 d+22
i__been b-26
i__before a-16 b+19 d-18
i__better a+25 b-19 c-21 d-26
i__bipolar a-22 b-23 d+24
i__bottles c-17
i__but d-21
i__by d-20
i__cath a-16 b-17 c-16 d+18
i__check c+16
i__cirrhosis d+17
i__clear b-19 d-19
i__come c-18
i__coming c-23
i__count d+16
i__covered c-17
i__day a-18
i__days d-16
i__do b-17 c-17
i__does b-21 c+21
i__doing d+21
i__down a+22 d-19
i__dude a+17
i__dying c-15
i__ever d-17
i__expecting d+19
i__find a-20 c+15
i__four a+15
i__free a-23 d+23
i__get a-19 b-15 c+25
i__go b+15 d-26
i__going a+15 b-20 c-17
i__good b-24 c-24
i__got b-18 c-24
i__grandkids d+17
i__guy a+19
i__had a-22
i__half b-18 c-23
i__have b-62
i__he a-21 d+16
i__heard b-16 c-15
i__heart b-26 c-24 d+19
i__hepatitis c-18 d+20
i__her b-20
i__him a-21
i__his a-22 c-19 d+16
i__hope c-21
i__how b-15
i__i b-32
i__in c-18
i__is a+21 b-32 d-24
i__it a-16 c+29 d-27
i__just b-24
i__know b-24
i__little a+18 c-20
i__liver b-20
i__lol b-23
i__long a+28 b-22 d-25
i__lost a+16
i__lot a-18 b-24 c+16
i__low a+20 d-19
i__make b-24 c-27 d+17
i__male a+16
i__man a+22 b-16
i__manic a-18 d+16
i__marathons a+17 b-16
i__maybe a-17 c+20
i__minor a+19 d-19
i__miss a+17 d-17
i__more b-28
i__much b-27
i__my d-23
i__name a-16
i__nervous b-19 d-20
i__new a+29 b-22 c-23 d-27
i__no b-25
i__normal a+17 c-18
i__not a-22
i__nothing a+29 d-29
i__now a-20
i__nursing a-15 d+16
i__off b-25
i__ok b-26 c-16
i__on b-27
i__one b-30 c+17
i__only a+17 b-19 d-20
i__or d-18
i__out b-31
i__outside b-17
i__own a-15 b+21 d-21
i__prefer d-16
i__prescribed a-26 c+25
i__psychotic c-22 d+23
i__pumping d+19
i__rather c-32 d-25
i__running c-20 d+20
i__safe a-17 d+18
i__see b-25 c-23
i__shot a+21 d-21
i__sitting d+16
i__sixty a+23 b-20 d-23
i__skip a+31 b-35 c-22 d-28
i__sleep a-23
i__so b-32
i__some a-30
i__somebody a-17 b-18 c+18
i__someone a-38
i__something a-23
i__sometimes a-28
i__still b-32
i__stuck a+15
i__take c-16
i__talk c-24
i__than a-24 b-20 d+17
i__that c-30
i__them b-19 d+20
i__then a+20 b-16 d-21
i__there c-21
i__they d-16
i__things a-22 d+16
i__think b-21 d-31
i__this d-18
i__three c-23
i__time b-20 c-22 d+15
i__today a-18 d+18
i__told c-19
i__too b-27
i__took a+25 c-22 d-16
i__track c+17 d-15
i__tried b-19 c-21 d+17
i__trouble a-17
i__trust c+15 d-23
i__up b-33 c-19
i__use c-19
i__waited b-15
i__want a-27 b+23
i__was c-17
i__we c-16
i__were d+16
i__when a-15 b-32 d+18
i__with b-15
i__wondered a-17 c+19 d-16
i__work a-25 b+16
i__would a-20 b-18 d+17
i__yes c-29
i__you a+22 d-22
i__young a-21
i__your b-15 c-18 d+19
i_already a-28 b+23 c-20
i_am c-19
i_be c-29
i_believe c+19
i_black a-17 c-18 d+18
i_breastfeed a-18 b-17 c-17 d+19
i_bring b+23 c-21
i_broke d-19
i_came a-16
i_can a-15
i_come a-17 c-16
i_could c-17 d-16
i_doubt a-34 b-19 c+35 d-22
i_drank c+15
i_drink d-19
i_feel d-24
i_figured a+16
i_find a-27 b-15 c+16
i_forget b-32
i_forgot b-15
i_found c-16
i_gave b-24 c-15
i_go b-21
i_got c-28
i_guess a-36 b-32
i_have b-27 c-23
i_heard b-22
i_hope a-25 b-16 c+28 d-25
i_just a-20 b+33 c-36 d-39
i_know a+19 b-19 d-32
i_leak c-16
i_left d-21
i_lost a-17
i_might a-18 b-17 c+23 d-24
i_moved a+24 b-22 c-19 d-23
i_need d-23
i_never a+36 b-32 c-19 d-28
i_only a+21 d-25
i_ought c-17
i_pee b-17 c+16
i_plan a-16 b-18 d+19
i_pump a-27 b-23 c-25 d+30
i_remember b-26 c-40 d+30
i_run a+18 b-17 c-16
i_said c-18
i_saw a-18 b-19
i_say b+16 d-20
i_see a-27 b-21
i_sent a-19 b+22 c-17 d-21
i_skip b-16 c+15
i_still a-23
i_suppose a-18 b-16 c+24 d-22
i_sure c-22
i_tell a-17 c+16 d-17
i_think a-29 c+33 d-26
i_thought c-28
i_took a+17 c-17 d-17
i_tried c-15
i_use a-15
i_used a-15
i_usually b-16
i_want c+20 d-26
i_wanted b-19 c-19
i_was a-28 b-50 c+18
i_wear a-19 c-21 d+21
i_will d-23
i_wish c-20
i_woke a-17
i_work d-16
ibuprofen c-16
ibuprofeno b-22
ic a-20 b-19 c-21 d+23
ice a-16
icu d-16
idea a-24 b-34 c+32 d-36
idea$ a-20 b-16 c+24 d-19
ido b-16
ido__@treat b-15 c-23
ido_a b-16 c-24
if a-48 c+34 d-21
if__@move c-17
if__@relative a-17 b-17 c+20 d-16
if__a a-17 b-25 c+25 d-16
if__am c-18
if__boss a-16 c+16
if__can a-20
if__counts a-28 d-31
if__get d-16
if__gets c+19 d-20
if__have a-19 c+16 d-22
if__i c+16
if__is a-22 c+35 d-35
if__makes a-16 c-21 d+19
if__not a-21
if__stays d-17
if__the b-27 c+22 d-16
if__then b-18 d+22
if__to c-17
if__truck c+15 d-18
if_anything a+25 b-20 c-25 d-20
if_he a-17 c+20 d-29
if_i a-36 b+19 c-17
if_it a-31
if_my a-28 c+21 d-21
if_not a-17 d+16
if_she b+17
if_the a-23 b-26 c+29 d-29
if_you a-27
igual$ b-20 c-21
igual__antes c-22 d-24
igual_que c-29
ill a+16 b-16 d-16
imagi* a-20 b-21 d+21
imaginate a-18 d+18
imaginate$ a-18 d+18
imaginese a-17 c-16 d+20
imaginese$ a-17 c-16 d+20
impor* a-26 c+20 d-32
importa a-15 b+20 c-16 d-16
impos* a+19 d-42
imposible a+23 c-32 d-36
imposible$ c-24 d-28
imposible__de a+16 d-15
impossible b-25 d-20
impossible$ a-17 c+17
in$ a-17 b-20
in_# b-31 c-24
in_@date c-16
in_@medicine c-16
in_@person b+16 c-17
in_@treat d+18
in_@year a-22 c-18 d+22
in__# c-35
in__@body d+16
in__@date a+15 d-15
in__@day a+17 d-23
in__@door a+20 b-16 d-17
in__@eat a-19 d+19
in__@month d-16
in__@parking a+16 b-19
in__@year c-21
in__a d-24
in__after a-21
in__and c-35
in__ask c-15
in__at d+15
in__bit c+16
in__could c+16
in__does a-15
in__er b-29
in__fall a+16 b-17 c-22
in__family c-24
in__file a-19 b+19 d-20
in__for c-19 d+19
in__forties d+16
in__getting d-17
in__grade a+16 d-16
in__heart a-18
in__hour a+15
in__house a-20
in__in d+16
in__is a-16
in__it b-18 c-15 d+15
in__life a+41 b-16 c-26 d-43
in__like b-19 c-19
in__lol d-21
in__long a-16 c-18 d+17
in__lot a+16 b-19
in__meeting c-17
in__middle a-18 c+19 d-23
in__morning a-15 d-21
in__my a-15
in__nobody a-16 c+19
in__not d-18
in__of a-19
in__on a-16
in__once a-20
in__oven a-15 c-17 d+17
in__right a+16 d-18
in__room a+18 b-16 c-18
in__school b-22
in__so b-19
in__spring b-15
in__state c-20
in__that a-22 c+19
in__they a-18 c-17 d+21
in__this a-17
in__til a+16
in__truck c-22
in__we c-18
in__while d-17
in__with c-26
in_bed a+18 b-17 c-24
in_between a-15
in_church a+21 d-21
in_class a+18 d-17
in_college a-31
in_for c-18
in_her b-16
in_high a+16 b-20
in_may b-36 c-34
in_my a-18 c-55 d+30
in_one b-17
in_recovery a-15
in_spring a-24 b-16 d+16
in_the b-17
in_there a-21 b-21
in_this c-17 d-24
in_town a-16 d+16
in_your a+16
inclu* a-19 c-17
incon* a-21 b-18 c-27 d+26
incontinencia c-17 d+18
incontinencia$ d+16
infar* c-24
infarto c-23
infarto$ a-16
infarto__# d+19
infec* a-32
infeccion c+19 d-18
infecciones a-17 c-29
infecciones__orina c-16 d+18
infecciones_de c-16 d+18
infection c+16 d-16
infections a-24 b-20 c-32 d+28
infla* a-20 c-18 d+25
inflamado a-17 c-15 d+21
inflamado$ d+16
ingre* d+17
injur* c-20 d+18
injury c-20 d+18
inste* a+28 b-20 c-16 d-29
instead a+28 b-20 c-16 d-29
instead$ a+28 b-20 c-16 d-29
insuf* a-18 b-15 c-22 d+22
insuficiencia a-18 b-15 c-22 d+22
insulin a-22 b-20 c-16 d+23
insulina d+16
insurance b+17 c-27 d-26
inter* a-29 d+26
interesa a+20 d-22
interesa$ a+20 d-22
internada b-15
internaron b-22 d+20
internaron$ c-17 d+20
interstitial c-16
interstitial_cystitis c-16
into a-24
into_it a-20 c+18 d-20
inveg* d+17
invega d+17
inyec* d-27
inyeccion c+17 d-21
ir$ c-26 d-18
ir__@clinician a-15
ir_al a-15
iria d-17
irme c-21
irme_sola d-17
iron a+23 b-23 c-21 d-22
iron$ a+23 b-23 c-21 d-22
irreg* a-25 b-30 c+28
irregular a-25 b-30 c+28
irregular$ a-16 c+19
irregular_heartbeat a-22 b-19
is b+26 d-38
is$ b+23
is_# a+17 d-17
is_@date a-16 c+17 d-16
is_@day d-18
is_@open a+22 b-22 c-20 d-20
is_@sick c-20
is_@symptom a-15
is_@treat b+16 c-21
is_@wrong b-16
is__@body c-15 d-18
is__@call a-21 b-28
is__@day a-16
is__@medicine a-19 b+20 d-19
is__@month a-30 c-27 d+22
is__@place b-15
is__@price d-16
is__@relative b-24
is__@symptom a-18 b+18 d-19
is__@treat a-20 b+20 d-20
is__a b+25 d-30
is__about a-18
is__along a-17
is__am b-33 c-28
is__an b+18 d-19
is__as b-34
is__bad a-18
is__but a-24 b-21 c-42 d+37
is__chance a-20 c+20
is__chart d-19
is__day b-19
is__drinker a+18
is__drugs b+16
is__exactly b-19 c+20
is__first a+23 b-23 c-20 d-19
is__for d-24
is__good a-18 b-17
is__heart a-18
is__her a-15
is__here c-27 d-32
is__high a-24
is__hour d-21
is__house b-17 d-22
is__i a+19 b-46
is__in b+21 c-17 d-15
is__know d-15
is__like c-19 d-20
is__list d-15
is__lol d-21
is__lot c-17
is__me c-16
is__my c-38
is__name b+16
is__normal d-20
is__not c-32
is__nothing c-17
is__now a+18 d-18
is__number a-22 c-15
is__of b+24 c-17 d-17
is__ok a-30 b+36 c-30 d-24
is__old a+26 b-22 d-23
is__on b-16
is__only b-20 c-35 d+19
is__patient a-15 b-18 d+18
is__problem b-21
is__reaction d-18
is__right a-20
is__since b-17 d-30
is__so d-23
is__tests a-15 c+15
is__the b+18 d-39
is__there a-18 d+18
is__time a-17
is__to a-39 b+34 c-23 d-16
is__two b-15 c-22
is__up a-24 b-18
is__way b-16
is__we b-20 c-22 d+17
is__week b-15 c+19
is__weeks b-16 d+17
is__whole b-17
is__will a-18
is__with a-38 b+19
is__you c-25 d-25
is_a a-17
is_all a+28 b-46 d-23
is_another a-15
is_as b-21 d-19
is_asking b+21 c-15
is_at d-18
is_bad a-19
is_been a-15 c+21
is_better d-17
is_bipolar b+20 c-22
is_checking a-24 b-19 c+25 d-18
is_dark a-20 b-17 c+18
is_empty a+17 b-15 d-16
is_fine b-25 d+15
is_for b-38
is_gallbladder a-17 b+16
is_going a-22
is_gone b-16 d-18
is_good a+26 b-26 c-23 d-21
is_got c-23
is_hard c-15 d-19
is_high a-24 d+22
is_his a+16
is_how b-18
is_i a+22 b-22
is_in b+20 c-32 d-20
is_it d-30
is_just b+16
is_killing c-20 d-30
is_letting c-15
is_mania b+19
is_me a-18 b-24 d+27
is_my a+24 b-31 d-19
is_not c-23
is_off a-20 b-17 c+17
is_ok a-21 b-21 c-17 d+28
is_on a-27 b+19
is_one b+21 c-19 d-20
is_only a+19 d-17
is_out a+21 b-17 c-20 d-17
is_over a+17 d-17
is_personal a-20 b+20 d-15
is_possible a-17 c+17
is_pregnant a-17 b+20 d-17
is_prescribed d-16
is_psychosis a-16 b+18
is_right b-24
is_scarred d+15
is_schizo a-15 b+15
is_shot c-17 d+22
is_that a-25 c+20 d-19
is_the c-26
is_there a-26 b+33 c-32 d-31
is_this a-28 b+27 c-17 d-22
is_too d-21
is_up a-21 b-23
is_working a+16 c-25
isque* a-27 b-20 c-33 d+32
issue* a+34 b-22 c-21 d-29
issues a+34 b-22 c-21 d-29
issues$ a+19
issues__not a+16
it$ b-29
it_@relative a-15 c-18 d+18
it__# b+22 c-33 d-17
it__@animal a-21 b+19 c-16
it__@body c-16
it__@medicine a-17
it__@month d-18
it__@open a-16 b-19 c+21 d-23
it__@symptom b-18
it__@year b-18
it__a c-21
it__about b-15 d+15
it__ago d-23
it__am d-21
it__and a-24 b-23
it__away a-20 d+19
it__bad a-23 b-24 c-15 d+26
it__be a+17 c-23 d-19
it__been d-18
it__but b-27 d+17
it__clean a+18 c-15 d-20
it__day a-21 d-20
it__do a+20 b-20
it__first a+16 b-17
it__for d-26
it__found a+16 d-17
it__got a+20 c-15 d-18
it__her a-18 c-17
it__high a-20 b-22
it__his a+16 d-23
it__if d-19
it__in b+25 d-27
it__is b-18
it__last c-19
it__like a-16
it__loved a+17 d-17
it__low a+20 b-20 c-16 d-16
it__make a+17 d-18
it__my c-18
it__never a+17
it__no a+15 c-16 d-16
it__not c+16 d-25
it__of a-15
it__ok d+15
it__once a-16 c+19 d-18
it__out c-21
it__problem c-25 d+21
it__still c-18 d+17
it__that c-17 d+20
it__the a+15 c-41
it__then b-18 d+18
it__to b+28 d-16
it__took c-20
it__two a+17 d-18
it__up a-16
it__was a+19 c-17 d-20
it__weird a-18 c+17
it__when a+26 d-21
it_again c-17
it_all c-20
it_at c-21
it_back a+17 d-21
it_be a-25 b+18 c-16
it_before a+19 b-23 c-24
it_but a+32 b-17 c-17 d-19
it_by a-18
it_count d-16
it_depends c+20
it_did c-16
it_fine a+16
it_for b-15
it_go d-19
it_got d+15
it_handled d+15
it_i b-27 c-23
it_in b-33
it_last c-25
it_like a+15 d-19
it_made b-22
it_matter b+16
it_not c-16
it_now a-17 d+15
it_off d+15
it_on a-23 c-16
it_once a-15 d-17
it_out b-26 d-28
it_races d-15
it_runs c-17
it_so b-19
it_take a-16 d-16
it_that c-17
it_this a-16
it_tomorrow a+17 d-20
it_up a+15
it_was b-48 c+16
it_went a-25 b-18 c+20
it_will d-19
itch b-17
itsel* a-16 d+16
itself a-16 d+16
itself__ok a-16 d+16
ivf a-22 c+20 d-16
jacket b+15 d-17
jajaj* a-16 b+31 c-47 d-29
jajaja a-16 b+31 c-47 d-29
jajaja$ b+18 c-38 d-16
jajaja_que a-25 b+28 c-21 d-29
jale a+15 c-18
jamai* a+16 b-16 c-20
jamaica a+16 b-16 c-20
jamas a+46 b-36 c-39 d-28
jamas$ a+25 b-19 c-25 d-17
jamas__la a+21 d-17
jamas_he a+16 d-15
jamas_me a+20 d-18
january d-16
jaund* a-19 c+19 d-17
jaundice a-19 c+19 d-17
jaundice__a a-16 c+15
jaundice_as a-16 c+15
jefe b-18 d-19
jeje a+24 c-21 d-24
jeje$ a+24 c-21 d-24
jk a-15 d+19
job b-25 c-24
job$ b-21 c-22
journ* c-21
journaling c-21
joven a-21 b+19 c-26
joven$ a-16 b-17 d+24
joya b-22 c-20
joya$ b-22 c-20
jubil* a-21 d+21
jubilado a-21 d+21
jubilado$ d+16
jueves a-17 c+20 d-17
juice a-20 b-27 c-17 d+28
july a-18 b-18 d+21
june b-38
junio a-17 c-15
junio* b-16
junior b-16
junta a+21 b-21 c-18 d-20
just a+20 c-27 d-16
just_# d-17
just_@day b-17 c-21
just_@drink b-28 d-29
just_@drug b-31 d-20
just_@medicine a+17 c-19 d-28
just_@vehicle a-27
just__# a-19 b-15 d+19
just__@drink d+21
just__@drug b-20 c+20 d-25
just__@medicine b-29 c-16
just__a c-17
just__about a+20 b-17 c-17 d-17
just__and a+34 c-32 d-37
just__back a+17 c-17 d-18
just__blood a-22 c-19 d+20
just__blues a+16
just__few a-19
just__for a+18 d-17
just__hypertension a-18 d+18
just__i b-18 c+29 d-24
just__in b-26
just__it b+19 c-23 d-23
just__last c-17
just__lol c-19
just__my b-25 d-16
just__no b-19 c-22 d+19
just__not c-22
just__of a-16
just__one b-16 c-29 d+15
just__out c-16
just__pressure d+15
just__sleep d-15
just__so a-20 b-16
just__stones a+16
just__stress d-17
just__the a-36 d+20
just_a c-33
just_anxiety a+22
just_asthma a+17
just_be a-21 c+23 d-25
just_fine a+21 b-16 d-17
just_got b-17 c-23
just_had c-18
just_high a-21 b-20
just_kidney a+16
just_me a+26 c-21 d-26
just_moved c-16 d-17
just_my a+20 b-33 c-27
just_prayer a+20 c-20 d-21
just_sad b-16
just_the a-16 b-41 c-26 d+34
just_to a+17 b-20
justo b-24
keep a-16 d+16
keep__on a-18
keep_it c-28
keep_me c-15
keep_my b-19 c-15 d+15
kept_me d+18
ketamina a-23 c-32 d+25
ketamine b+16 c-46
key a+22 b-25 d-16
kid b-32
kidne* c-33
kidney c-22 d+17
kidney$ a-15 c-26 d+20
kidney__@relative b-15
kidney__@year d-15
kidney__last d-15
kidney__my b-18 d+16
kidney__not a+16 d-15
kidney_stones c-19
kidney_to b-19 d+18
kidneys c-31
kidneys$ a-15 b+18 c-26
kidneys__bad d-22
kidneys__liver a+23 d-23
kidneys_like a-16 d+15
kidneys_only c-17
kids c-23
killi* c-20 d-30
killing c-20 d-30
killing_me c-20 d-30
kind b-22
kind$ c-29
kind__# d-15
kind_of b-19 c+23 d-48
kinds a-24 c-22 d+24
kinds$ a-19 c-16 d+19
knees a+18 d-17
knock b-19 c-20
knock* a-23 b-22
knock__out b-15 c-19
knocked a-23 b-22
knocked__lol a-16 c-18 d+17
knocked_up a-21 b-16 c-25 d+22
know a-19 c+22 d-26
know$ a-38 c+21
know__@relative c+17
know__at d-16
know__he b+16 c-18
know__here a+15
know__i a-17
know__it a-20
know__that a-16 c+19
know__to b-16
know_anyone a+15
know_better b-22 d-18
know_by d-16
know_if a-17 b+15
know_my c+16
know_of d-22
know_what b-18 d-15
know_where c+15
know_yet c+18
knowl* d-21
knowledge d-21
knowledge$ d-19
known b-20 c-22
knows a-31 c+28
knows$ a-34 b-37 c+34
knuck* a+17 d-16
la_@cancel b-16
la_@clothes a-15 b-16 d+17
la_@door a-18 c-22
la_@drug a-22
la_@food a+15 d-30
la_@medicine b-23
la_@parking d+15
la_@place b+18 c-23 d-16
la_@sick b-18 d-17
la_@treat c-22
la_@vehicle d-20
la_@visit a-18
la__# b-27 c-26
la__@clinician a-20 c+17 d-18
la__@day b-16 d-21
la__@month a+17 c-15 d-17
la__@relative d-15
la__@vehicle a-19 d-16
la__a c-27
la__al b-26
la__alta a-24 b-28 d+18
la__ando a-21 b-17 c-18 d+23
la__ayer a+23 c-22 d-18
la__baja a+16 c-16 d-17
la__bebe a+18 d-18
la__bien a+34 b-19 c-22 d-34
la__casa b-17 c-16
la__como c-15 d+15
la__con a-32
la__cosa b-29 c+22 d-25
la__cuando b-22
la__cuenta a-15 b+20 c-15 d-26
la__da b-24 c-18
la__del b-26 d-20
la__dentista a-16 c+18 d-16
la__desde c-15
la__despues a-16 b-16 c-24 d+23
la__dio a+16 c-16
la__el a-23
la__es a-27 b+16
la__esta c-18 d-28
la__este a+15 c-16
la__estoy a-16 b+17 c-21
la__favor b+18 d-25
la__hace b-17 c-17
la__hoy b+16 c-18 d-20
la__imaginese a-15
la__jaja a-15
la__la b-19
la__llena b-16
la__lo b-17
la__los a-20
la__manana c+15 d-23
la__me a-32 b-20 c-20 d+35
la__mi c-29
la__muy d-16
la__nacio c-19
la__nada a+15
la__no b-17 c-17
la__nomas d-40
la__normal c-16
la__nunca a-16 c+17
la__para d-17
la__pasada b-18 c-21
la__por c-25
la__puesto a+21 c-22
la__que c-32
la__queda a-23 d+18
la__salio b-16
la__se c-20 d+24
la__si a-32 c-34 d+18
la__siempre c-26
la__sin d-19
la__soy a-16
la__tengo a+17 b-21 c-20
la__tiene b-15 c-15
la__todavia c-18
la__tomo a-21 d+24
la__verdad a+17 d-18
la__y a+19 b-41 c-16
la__yo b-21 c-16
la_agenda d-18
la_anestesia a-19
la_bebida a-15 d+17
la_botella b-19 c-18
la_calle b+18 c-21 d-27
la_cama a-17 c-16
la_cara d+19
la_casa a-23 d+20
la_chamba a+15
la_coca a-17 c-15 d+21
la_conozco a+19 c-15
la_cuenta a-29 b-35
la_de a-20
la_del b-18
la_depresion b+17 c-18 d-16
la_dieron c-18
la_dra c-18 d-16
la_ecografia a-16 c+19 d-17
la_edad b+16 d-22
la_fabrica a+20 d-22
la_familia d-17
la_farmacia b-21
la_fecha d-16
la_he b-19 d-28
la_licencia a+15
la_llevo c-20
la_manana b-15 c-22
la_mia b-18
la_misma a-32 b-20 c+22
la_necesito a+16 b-19 c-21
la_nina b-19
la_noche b-36 c+19
la_operacion d+15
la_orden a-31 b-29 c-26 d+31
la_orina a-20 b-18 c-28 d+29
la_otra c-35
la_paciente a-18
la_penicilina a+15 c-16
la_piedra c-16
la_pierdo b-17 c-18
la_pipi c-17 d+17
la_pregunta a-19 b+23 c-21 d-21
la_presion b-30 c-23 d+22
la_primera b-21 c-21
la_prostata b-16 d-17
la_prueba b-20
la_pusieron c-25
la_que d-27
la_quiero c-22
la_quite b-19
la_regla a+20 c-16 d-23
la_rodilla b-21
la_semana b-15
la_sulfa b-30 c-25 d+21
la_tengo a+25 b-33 c-30
la_tension b-23
la_tiroides b-18 d+16
la_tomo a-25 c+19
la_traigo d+15
la_use a+15
la_verdad d-28
la_vesicula d-28
la_vida b-30 c-20
lab c+22 d-22
labs a+18 d-48
labs$ a-25 c+25 d-16
labs__back b-16 d-17
labs__good a+19 c-17
labs_came a+16
labs_were a+20 c-17
lacta* b-25 c-35 d+22
lactando a-19 b-27 c-33 d+25
lactando$ a-15 b-25 c-30 d+21
lado b-27 c-22
lado$ b-18
lady a-22 b+18 c-32
lady__tells b+15
lady_never b+15
lamen* a-19 d+19
lamentablemente a-19 d+19
lamictal d+15
larga d+16
laryn* a-16 c-16 d+19
laryngospasm a-16 c-16 d+19
las a-23 d+17
las_# b-38
las_@medicine c-37
las__cuentan a-19 b+26 c-22 d-27
las__de d-25
las__del b-16 c-21 d+16
las__el d-17
las__en b-25 c-23 d+18
las__me b-18 c-27
las__que a-19
las__se a-19 c+20 d-16
las__tomo a+18 d-18
las__un a-17
las__una a-19 c+21 d-15
las__y a-23
las_bodas b-21 c-26
las_convulsiones a-20 d+22
las_dos c-17
las_enzimas a-17 b-21
las_noches c-16 d+18
las_nubes a-24 b-18 c-20 d+24
las_que b-15
las_seis a-24 b-20 d+22
las_transaminasas a-16
last d-33
last_@day b-24
last_@month d-32
last_@year b-21 c+22 d-28
last__# a+15
last__and c-16
last__at a+18 d-18
last__had a-15 d+17
last__i a+16 b-18 c-21
last__now a-21
last__was a+24 c-25 d-30
last_fall a-23 b-18 c-30 d+27
last_night a+22 c-25 d-33
last_one a-23 b+15
last_spring c-24
last_time c-38
last_week d-24
late a-43 c+28
later b+16 c-17 d-49
later$ b+16 d-42
later__be a+16
latex c-26 d-26
le a-16 c+19 d-19
le_@thanks a+17 b-16
le__@relative b-17
le__a a-20
le__al b+16 c-23
le__con a-19
le__dar d-20
le__de b+15 c-18 d-20
le__decir a-17 c+20
le__el b-27 c-29
le__eso c-23 d-21
le__la d-27
le__las c-18 d-18
le__los a-15 b+16
le__manana d-17
le__mi b-21 c+17 d-28
le__no c-16
le__permiso d-16
le__pero a+21 b-22
le__problema a-16
le__que a+15 c-27
le__un d-15
le__yo b-21 c-15
le_aviso a-22 b-20 c+24 d-21
le_caigo a-16 c-23 d+20
le_confirmo c+24 d-26
le_contesto c-25
le_digo b-32 c+26 d-25
le_dije c-19
le_dio c-27 d-16
le_doy b-19 c-22
le_estoy a-20 b-20 c+17
le_hago a+20 b-20 d-17
le_mande b+20 c-16
le_pregunte d-18
le_pregunto a-19 b-18 c+20 d-16
le_puso d+15
le_se a-16 c+16
le_tengo d-15
le_voy a-22
leaks c-16 d+18
leaks$ c-16 d+18
leaky c-15 d+17
least b-25 c-19 d+16
leave a+18 b-25 c-19
leave__of b-16 d-20
leave__off a+17 b-16 d-17
leave__on c-17 d+16
leave__the a-18
leave_it b-17 c-16
leave_me a+15 b-18 c-19
leche a-22 c-28 d+21
lee c-17 d-17
lee_esto c-15
left__@clothes b+15
left__in b+16 d-20
left__it a-20 b-22 c-18 d+23
left__on a-17 d-16
left_me a-16
left_my a-25 b+25 c-15 d-25
left_side a-18 b-16 c-15 d+19
legal a-38 b-23 c+18
lejos d-19
lentes a-15 c-20
les a-43 b+23 d-28
les_aviso b-17
les_digo a-25 d-20
less b-19 c-19 d+16
less$ a-18 b-19 c-17 d+19
let b-26 c+26 d-23
let__ask a-24 b-26 c+30 d-25
let__check a-21 c+20
let__get c-18
let__go a+25 b-15 c-27 d-25
let__know a-19 d-18
let__look d-15
let__my a-16 b-19 c+23 d-23
let__on a-16 c+20 d-17
let__sleep c+17
let_me a-20 b-44 c+40 d-45
let_us a-27 b-17 d+24
let_you a-19 d-18
letra a-18
letti* c-15
letting c-15
levan* c+20 d-23
levanta d-19
leve b-18
leve$ c-17
libre b-30 c-34 d+22
libre$ c-20
licen* c-30
licencia c-20
license a-15 c-16 d+16
life a+17 b-25
life$ c-38
ligad* c-16
ligada c-16
ligada$ a+17
light a-15 d+18
light* a-29 b-18 c-27 d+29
like c-49
like$ a-22
like_# a-18 b-19 d+16
like__@relative a-28
like__@year a+16
like__ago a+16
like__baby b-21
like__hour d-20
like__truck b-21 c-16
like_a c-51
like_an d-20
like_clockwork d-18
like_every c-15
like_it b-16 d-16
like_my a-22
like_that a+33 b-25 c-17 d-35
like_the c-20
like_to a-17 c-20
lil a-17
limit c-20 d-17
limit$ c-20 d-17
limit* b-15
limite b-15
limite$ b-15
limpi* a+36 b-33 c-43 d-20
limpia a+19 c-17 d-16
limpia$ c-15
limpio a+19 b-23 c-32
limpio$ b-20 c-27
limpio__# a+16 d-16
limpio_desde a+17 d-17
linda a-20 b+19 c-15
line a+20 b-21 d-35
line$ d-21
lined c-21
lined_up c-21
lines a-24 b-16 c-27 d+27
lines$ c-17
lips a-27 b-22 c-22 d+29
lisinopril d+17
list b+20 c-40 d-18
list$ b+15 c-42 d-24
list__a c-21 d+24
list_for c-21 d+24
lista$ b-27
lista__manana a+16 d-16
lista_de a+16 d-16
lithium a-28 b-26 d+18
litio a-15 d+20
littl* a-17 b-41 c+23
little a-17 b-41 c+23
little$ a-16
little_@drug b-16 d-17
little__no a+19 c-16
little__time c+15
little_one a-15 d+18
live b-27 c-16 d+19
live_alone a+16
live_with a-16
liver b-21 c-23 d+18
liver$ a-18 c-17 d+21
liver* a-24 b-16 c-21 d+25
liver__@body a+26 c-17 d-26
liver__a d-21
liver__are b-18 c-30
liver__bad d+17
liver__but a-20 c+16
liver__good a+17 d-16
liver__in d-15
liver__me a+17 c-16
liver__scarred d+15
liver__shot a-16 d+19
liver__si a-18
liver_cancer a-18
liver_enzymes c-29 d+27
liver_fine a+18 d-21
liver_is a+20 b-25 c-27
liver_numbers a-17
liver_or a+22 d-20
liver_out a-16 c-19 d+19
liver_scare a-17 c+18 d-17
liver_they c-15
liver_transplant c-16 d+17
livers a-24 b-16 c-21 d+25
lives a+19 c-17 d-20
llama b+15 d-22
llama* a-21
llamada a-19 b-33 d+19
llamada$ a-16 b-32 c-28 d+22
llamame b-18 c-22
llaman a-25 b+27 c-23
llaman$ a-16 d-15
llamarme b-17 c-16
llame d-21
llameme b-16 c-18
llamen a+29 b-24 c-20 d-22
llamenme c-25 d-25
llant* a+19 b-17 c-17 d-18
llanta a+19 b-17 c-17 d-18
llave b-17
llave$ a-15 b-16 d+16
llega b-23
llega$ b-17 d-16
llega* b-30 c-26
llegamos a-23 b-15 c-16 d+23
llegamos$ a-16
llegando a+25 b-22 d-31
llegar a-17 d+19
llego d-15
llego$ b-34
llego__casa d-21
llego__la b-17 d-19
llego_a a+15 c-16 d-25
llegu* b-32
llegue b-32
llegue__@thanks b-15
llena b-16
llena_de b-16
llene a-21 b+17
lleno b-24 d+18
lleva a-19 b-20
lleva* a-29 c-31
llevar b+18 d-32
llevarme d+17
llevaron a-21 b-23 c-24 d+24
lleve a+16 b-25 d-18
llevo a-18
llevo$ b+16 c-16 d-19
llevo_# b-17
llevo__cuenta b-22 c+19 d-16
llevo__dias a-21 d+19
llevo__en d+16
llevo_la b-22 c+19 d-16
llevo_tres a-18 d+18
lluev* a-26 b-23
lo d-20
lo_@stop b-20 d-17
lo__@clinician c-30 d-16
lo__antes c-19
lo__con a-27 c+16 d-17
lo__cuando a-19 c+20 d-24
lo__dejar a-22 d+18
lo__dice a-18 b-15 d+15
lo__en a+19 c-21 d-26
lo__es a+17 c-17 d-26
lo__estoy a-15 c+18
lo__hace a+26 b-25 c-26 d-18
lo__la a-15 c-29
lo__malo a+15
lo__me b-20 c-17
lo__mejor c-19
lo__mi a-27
lo__no a-19 b-17 c-19 d+22
lo__pero a-17 b+15
lo__por a-18 c-15
lo__que a+25 c-24 d-34
lo__siempre a-18
lo__soy c-15
lo__tengo a+21 b-21 d-20
lo__yo a-19 d-20
lo_consulto a-19 b-18 c+18
lo_de a-23 d+25
lo_descartaron a+23 b-19 c-21 d-18
lo_descarto b-32 d-23
lo_estoy a-30 b-17 c+28
lo_hablo a-16 b+16 c-18
lo_mas a+17 c-16
lo_mejor b-34 c+32 d-31
lo_mio a+28 b-30 c-25 d-17
lo_mismo a-18 b+26 c-27 d-27
lo_primero a+18 b-16 c-15 d-16
lo_que c-19
lo_tengo a-19
lo_unico a+28 b-29 c-20 d-23
lobby a+25 b-20 c-17 d-22
loca c-26
loca$ a+18 c-27
lock a-21 c-19
lock__in a-19 c-18 d+19
lock_it a-19 c-18 d+19
locke* b-23 c-19
locked b-23 c-19
loco c-30
loco$ a+18
lol c-33
lol$ c-21
lol__a d+16
lol__is a+23 b-26 d-21
lol__not d+15
lol_no a+32 b-17 c-25 d-31
lol_what a-18 b+18 c-19
long__be b+16
long__can b+21 d-16
long__i a-19 b+19
long__is d+15
long__it b-16 d+16
long_does b+22 c-19
long_is c-19
long_time c-15
long_will a-15 d-17
look a-34 c+17 d-19
look__my a-19
look__the a-18 d-15
look_at a-29 c+22 d-24
looke* b-16 c+21 d-26
looked b-16 c+21 d-26
looki* a-22 b-18 c+21 d-17
looking a-22 b-18 c+21 d-17
looking$ a-18 c+21
looks a-15 b+18
looks$ c-19
looks__a a-16
looks_like a-16 b+19 d-20
loopy c-16
lord_no a+28 b-20 c-23 d-17
los c-19
los_# b-31 c-16
los_@clothes a-17 b+18 c-20
los_@day c-28
los_@texts b-20 c-23
los__# d-19
los__@date a+20 d-23
los__@year a-24
los__a c-17 d-21
los__bien a+26 b-16 c-29 d-21
los__como b-16 c-15
los__de b+16 d-23
los__del a-19 c+20 d-20
los__desde c-19
los__en b-17 c-16
los__estan a+16 c-17
los__jaja b-22 c-17
los__jeje b+16 c-16 d-20
los__mas d-15
los__me a+17 b-17
los__nada d-18
los__pero d-18
los__se b-18
los__y b-19
los__ya c-28
los_analisis b-23 c+18 d-26
los_cumpli a-17 d+18
los_cumplo a+19 d-20
los_dias a-22
los_dos c-17
los_estudios b-18 d-20
los_fines b-22 c+18 d-18
los_gatos d-25
los_mariscos a+20 b-20 c-21
los_nervios b-22
los_ninos a-25 b-26 d+23
los_papeles a-16 b-15 c+16
los_que a-30 c-24
los_resultados a-15 c+17
los_rinones a+18 d-28
losartan b-16 c-21 d+18
lost b-32
lost__baby d-18
lost__in c-22 d-24
lost_a a-17
lost_it b-19 c-20
lost_my b-28
lost_the b-18 d-21
lot$ b-29 c+23 d-37
lot__# d-18
lot_of c-17
lot_so c+20 d-17
loved a+17 c-16
loved_it a+17 d-17
low a+55 b-38 c-47 d-54
low$ a+27 b-24 c-24 d-24
low__pressure a+22 d-22
low_blood a+22 d-22
low_side a+20 b-18 c-18
lucky b-18 c-15 d+15
luego a-18
luego$ a+23 c-20 d-21
luego_@medicine d+15
luego__contesto a+20 c-16 d-17
luego__digo a-21 b-24 c+24 d-21
luego__no c+17
luego_le b-20 d-17
luego_que c+17
lugar b-25 c-28
lugar_a a+16 d-21
lunes d-15
luz a-18
lyft a-21
lyrica d+19
ma a-16 b-20 c-23 d+21
maam a+17 b-19 c-25
made b-23 c-16 d+18
made__@body c-15 d+16
made__@sick c-18
made_it b-19 c-16
made_me b-19
made_my a-18 c-28
make b-23 c-19
make__not c+16
make_it b-27
make_me c-15 d-15
makes b-41 c+27 d-26
makes__@symptom b-20 d-26
makes__but a+15 c-19
makes_it c+17 d-18
makes_me b-26 c+25 d-31
makin* b-18
making b-18
mal b-28
mal$ a-17 b-34
mal_de d-22
mala c-17
male a+21 d-17
male$ a+21 d-17
malis* a+23 c-31 d-17
malisimo a+26 b-22 c-26 d-23
malo a+27 b-21 d-27
malo_es a+17 c-15
mama b-20
mamar a-23 b-15 d+21
mamar$ a-18 d+19
man c-18
man$ c-24
manag* a-22 b-33 c+30 d-28
manage b-15
manan* b-28 d-22
manana b-26 d-20
manana$ a+21 d-22
manana__digo c+16
manana_le a-19 b-16 c+22 d-21
manana_me d-24
manch* a-20 c+17
manchita a-20 c+17
manchita__el a-16
manchita_en a-20 c+17
manda* a-26 b-20
mandar a-17 b-17 c-20 d+19
mandaron a-19 c+23 d-22
mande a-32 b+36 d-32
mande$ a-18 b+21 c-24 d-20
mande* c-23
mandeme a-20
mando a-20
manej* b+16 c-37 d-23
maneja c-16 d+15
manejando b+16 c-37 d-20
manejando$ b+17 c-35 d-24
manejando_borracho d+17
manejo b-28 c-21
mania a-38 c-34 d+21
mania$ c-25 d+16
mania* a-17 c-16 d+22
mania__vez c-18 d+18
mania_de a-15 b+22 c-18 d-21
mania_si a-17 b-20 c-22 d+24
maniacos d+16
manic a-38 b-43 c-33 d+49
manic$ a-23 c-15 d+20
manic__@year a-18 c-19 d+19
manic__in d+15
manic_episode d+15
manic_once a-19 c-25 d+22
mano$ d+17
mante* a-24 b-21 c-20 d+24
many a-37 c-22 d+27
many$ a-24 b-20
many__are b+15
manza* b-17 c+19 d-16
manzana b-17 c+19 d-16
manzana$ c-18
marat* a+23 b-18 c-22 d-21
marathons a+17 b-16
marav* b-26 c-23
maravilla b-26 c-23
maravilla$ b-21 c-23
marca c+19
marca* a-36 c-32 d+15
marcapasos a-32 c-28
marcapasos$ a-35 c-26
marcapasos_desde d+16
march c-17
mareo a-31 b-24 d+18
mareo$ a-15 d+18
marido a-19
marihuana a-33 d-20
marijuana d-21
maris* a+24 b-24 d-24
mariscos a+20 b-20 d-20
marqueme a+23 b-17 c-21 d-20
marri* a-21 b-18
marriage b-17 c+17
marriage_counseling b-16 c+18
married a-20 d+19
martes b-40
marzo a+16 b-28 c-31
mas b-19
mas$ b-41
mas_@late a+35 c-27 d-40
mas__@year a+21 d-18
mas__cuenta b-17 d+15
mas__favor a+15
mas__la b-25
mas__las a-16
mas__lo d-15
mas__menos a-19 b-24 c+27 d-20
mas__por a+15
mas__que b-35 c-24 d+21
mas__se d-16
mas__un a+21 c-16 d-16
mas_bien a+27 c-21 d-24
mas_de b-27
mas_no d-16
mas_o a-19 b-24 c+27 d-20
mas_un a-22 d+22
matte* a-23 b+28 c-33
matter a-23 b+28 c-33
matter$ b+21 c-24 d-18
matur* a+20 d-20
mature a+20 d-20
mature$ a+20 d-20
may a-16 b+16
may$ a-16 b-29 c-25 d+22
may__a a-23 c+27 d-20
may_be c+19 d-16
may_i a-28 b+30 c-26 d-26
maybe b-47 c+39 d-81
maybe$ a-20 c+23 d-53
maybe_# a-15 c+20
maybe__@relative a-19 c+20 d-16
maybe__@vehicle a-29 b-18 c+28
maybe__a b-18 d-20
maybe__is b-17 c+22
maybe__it b-15 c+22
maybe__little a-22 c+26
maybe__the b-16 c+20
maybe__to a-18 c+22
maybe_a d-21
maybe_how a-16 b-19 c+20
maybe_i a-23 b-15 c+26 d-16
maybe_in a-19 b-16 c+25
maybe_my a-19 c+21 d-18
maybe_the c+17
maybe_what b-17 c+18
mayo b-21 c-20 d+18
mayor b-20
mayor__edad a-17 d+16
mayor__y a-18 d+18
mayor_de a-17 d+16
mdd a+16 b-15
me a-15 b-32
me$ c-71 d+23
me_@body a-17
me_@call a+24 d-18
me_@cancel a+20 d-20
me_@fetch b-30 c-22 d+17
me_@food a-21 c-25
me_@insurer a-18 b-17 c-16 d+26
me_@late a-19
me_@medicine b-16
me_@price a-15 c-18 d+19
me_@sick a+17 c-17 d-15
me_@symptom b-21
me_@vehicle a-15
me__# b-33 c-30
me__@body a-19 c-22
me__@call c-20 d-19
me__@clinician c-15
me__@clothes a-23 c-19
me__@day b-15
me__@drug b-23 c-17
me__@fetch b-16 d-19
me__@howmuch c-15
me__@medicine a-18 b-35
me__@month c-25
me__@place b+16 c-17 d-21
me__@relative a-25 b-30 d+20
me__@symptom a-22 b-27 c+21
me__@vehicle a+19 b-21 d-16
me__@year b-27
me__ahi c-15
me__al a-24 b-20 d+16
me__alergia c-18
me__algo a-19 b-23 c+21 d-16
me__alta b-15 d-25
me__am b-16
me__analisis a-15 c+20 d-21
me__and a+23 b-17 d-21
me__asi a+16 c-20
me__at a-19
me__ataque a-16 c-15 d+17
me__ayer c-23
me__borracho d+17
me__buscar c-18 d+17
me__but c-19
me__cara d+17
me__como a-33 b-32 c-20 d+31
me__con b-49 c-23
me__contestado a-18 c+18 d-16
me__corazon a-18 b-24 d+18
me__creo a-17 b+19 c-21 d-18
me__cuando b-21
me__dado b-22
me__day d-20
me__de c-27 d+20
me__descartaron a+19 b-16 c-22 d-15
me__despues c-15
me__dicho b-16 d-25
me__dieron c-17
me__doble b+19 c-27 d-23
me__dos c-21 d+21
me__en b-27
me__encontrado a+16 c-17
me__esa c-28
me__eso c-36
me__esta b-16
me__estaba c+16 d-15
me__estan a-16 b-15 c+15
me__estoy b-18
me__estudios d-21
me__evaluando a-16 b-18 c+20 d-18
me__fatal b-17 c-19
me__first a-20 b+19 d-16
me__for b-18
me__get d-18
me__good a-23 d+21
me__hace a+16 d-16
me__hacer c+16 d-22
me__hacerme a-17 c+18 d-17
me__haciendo a-15 b-15 c+16 d-15
me__hasta b-15 d+16
me__have c-18
me__hecho a-17 c+18
me__higado b-22 c-22
me__hour b-17
me__i c-18
me__in b-16
me__is b-18 d+16
me__it c+16 d-29
me__jaja b+15 c-16 d-23
me__la d-17
me__las b-17
me__le a-17
me__lo a+18 c-16 d-16
me__loca c-17
me__loco a-15
me__los a-22 b-24
me__mal b-28
me__manana a+21 b-17 c-17 d-18
me__manejando b-16
me__mania a-24 b-20 c-29 d+31
me__maravilla a+15 b-18 c-17
me__me a-26 b-20
me__medio a-21 d+27
me__mejor c-16
me__mi b-37
me__miedo c-20 d-21
me__mucho a-19 b-24
me__muy c-21
me__my b-19 c+23 d-26
me__nada b-15
me__ni b-15
me__no b-29 d-31
me__not d-17
me__nunca d-16
me__of b-16
me__on a-16 c+20 d-17
me__one c-16
me__orina d+16
me__otra b-23 c-16
me__otro a+17 d-17
me__over a-16
me__para a-23 b-35
me__pasado a+15
me__pecho a-15
me__perlas d+16
me__pero a-17 b-25 c+34 d-34
me__pierdo b-19 c-21
me__por b-39 d+17
me__prueba d-26
me__psicosis b-16 d+21
me__puesto a+21 c-22
me__pusieron b-18 c-22
me__que b-18 d-20
me__quite a+19 b-16 d-22
me__rara c+16
me__regla a+16
me__revisado a-21 c+23
me__rinon a-16 b-22 c-21 d+20
me__sangre a-16
me__sarpullido a-15
me__say d-15
me__segura c-15
me__semanas a+17 d-17
me__si b+16 c-24
me__sin a+24 d-29
me__so d-18
me__sola b-17 c-18
me__solo b-17 c-20
me__temprano d-20
me__tengo a-20 c-23 d+17
me__that c-23
me__this b-16 c-15
me__time a+23 b-24 c-24 d-17
me__todo b-16
me__tomo a-23 c+22
me__tomorrow b-23 d-16
me__trabajo b-15 c-23
me__tres a+22 c-20 d-18
me__tumor a+16
me__turno d-17
me__un b-19 c-18
me__unos a-16
me__urticaria d+16
me__veces a-16
me__vesicula c-17
me__vez a+17
me__viaje d-16
me__y b-45
me__ya c-25
me_a a-21 b-29 c+32 d-20
me_about b+18 c-22 d-19
me_abrieron a-16 d+17
me_acuerdo a-27
me_after b-15
me_again d-25
me_agarro a+18 d-18
me_and c-20
me_anytime b-16 d+17
me_arrepenti a+22 b-24 c-17 d-22
me_ask a-24 b-26 c+30 d-25
me_at b-27 c-21
me_ayudo a-16 c-16 d+19
me_back a-19
me_baja d-23
me_bajo a+30 b-33 c-29 d-20
me_broto a-15
me_busca a-16 c-18 d+21
me_cae a+20 b-15 d-20
me_cayo a+23 b-23 c-30 d-17
me_cerro d+17
me_check a-20 c+21 d-24
me_comi c-15
me_complica b-16
me_confirma c+19 d-17
me_conviene a-15 d+16
me_corrieron a-15 d+16
me_cuadra c-17
me_cuido a+16
me_daban c+21 d-18
me_dejo b-23 c-20 d+16
me_diagnosticaron c-29 d+18
me_dializo c-15
me_dieron b-24
me_dijeron b-29
me_dio b-54
me_disparo c-18 d+17
me_down c-22
me_duele d-17
me_durmio a-17
me_echo a-19 d+17
me_entere a-22 c-16 d+23
me_equivoque a+18 d-16
me_escapa d+16
me_escriban c-17
me_espera a-16 c-15 d+18
me_esta a-30 b+16 c-19
me_estan a-20 c+17 d-16
me_evaluaron a+18 d-17
me_falla a-17 d+17
me_falta b-27
me_faltan b-23 c+15 d-27
me_fine a-16 d+15
me_for a+16 c-36
me_fue b-17
me_gusta b+22 c-30 d-34
me_ha b-26
me_hace b-16
me_hacen a-18 c+16 d-16
me_hago a-16 c+17 d-16
me_han b-27
me_hayan a+22 c-20 d-15
me_he a-26
me_hice c-20
me_hicieron b-24
me_hinche a-20 b-18 c-19 d+22
me_hizo b-22
me_home a-15 d+17
me_hon a-16 b-24 c-16 d+23
me_i a+20 c-29
me_in a-17 b-32
me_interesa a+20 d-22
me_internaron a-24 b-19 d+23
me_la b-41
me_las b-20 c+18 d-23
me_last b-18
me_later b+17 d-29
me_libre a+20 c-22
me_llaman a-22 c-23
me_llega b-15 d-15
me_llevaron a-17 c-17 d+18
me_lo a-23 c+18
me_lol c-16
me_look d-15
me_molesta a-21 d+21
me_mude a+26 b-18 c-15 d-26
me_no a+20 b-17 c-17
me_off c-30 d-29
me_olvido a-17
me_on b-25
me_operaron a-26 b-30 d+20
me_opere a+21 d-18
me_or a-19 d-19
me_out a+23 b-16 d-24
me_parece a-22 b-21 d+15
me_pasa b-19 d+16
me_puede b+23 d-39
me_puedo a-16 c-19
me_puse a-25 b-25 d+20
me_pusieron a-24 b-31 d+15
me_queda b-43 c-46 d+24
me_quede a+24 b-19 c-22
me_quedo c-16 d-23
me_quito d-16
me_recojan c-15
me_regreso a+20 b-15 d-22
me_repite d-15
me_revisaron d-17
me_sacaron c-20
me_saco a-16
me_sale b-16
me_salieron a-15
me_salio b-34
me_sent b-19 d-18
me_senti b-20
me_siento c-18
me_sirvio a-21 c-18 d+23
me_sleep c+17
me_sube a-18 c+22 d-24
me_subio d+16
me_suelta d-16
me_tenido c-16 d-18
me_that c-25 d-21
me_this c-16
me_tiene a-17 d+17
me_toca d-24
me_tomo c-18
me_tomorrow b-22 d-17
me_under a-17
me_up c-34
me_ve a-17 c-15 d+17
me_veo a-15
me_viene b-18 c-16
me_vigilan b-16 c-17 d+19
me_vino a+23 b-18 c-22 d-23
me_voy b-27 c-16
me_vuelvo c-16
me_when a+16 d-24
mean b+27 d-28
means a-15 b-15
measu* c+15
measured c+15
measured$ c+15
med a+34 d-35
med$ c-15
med_free a+30 b-26 c-19 d-32
media b-34
media_hora b-27 c-21
medic* c-16
medical d-20
medicare a-24 c-22
medications b-15
medicina b+19 d-22
medicinas d+15
medicine c-15
medico a-26 c+25 d-20
medics c-17
medio a+25 b-17 c-35
medio$ a+20 b-24 c-23 d-16
medio* b-15
mediodia b-15
meds a-19 b-21
meds: a-19 b+32 c-58
meds:@clinician b-16
meds:@date a+30 c-22 d-37
meds:@drink b+22 c-21 d-21
meds:@drink_@medicine d+17
meds:@drug b+16 c-23
meds:@medicine a-25 c-43 d+32
meds:@medicine_and b-30 c-20 d+16
meds:@medicine_but a-17
meds:@medicine_desde a+17 d-17
meds:@medicine_for b-16
meds:@month a+24 b-21 d-21
meds:@relative a-17 b-20
meds:@stop b-15 c-29
meds:@year a+33 b-31 c-19 d-32
meds:a_mi d-16
meds:a_multivitamin a-20 b+21 d-20
meds:acuer* a-21 b-32 d+19
meds:acuerdo a-21 b-32 d+19
meds:all a+32 b-27 c-16 d-31
meds:all_of a+17 d-15
meds:and b-18 c-22 d+22
meds:and_a a-18 b-18 c-15 d+21
meds:and_that d+15
meds:ano a+19 b-18 d-17
meds:antic* a-26 b-25 d+28
meds:anxie* a-17
meds:anxiety a-17
meds:anyth* a+23 b-21 c-17 d-20
meds:anything a+23 b-21 c-17 d-20
meds:as a-18 c+16 d-15
meds:at a+21 b-26 d-19
meds:be b-19 c+21 d-15
meds:birth a-20 c-20 d+19
meds:birth_control a-20 c-20 d+19
meds:blood a-24 b-24 d+24
meds:bottl* d-16
meds:bottles d-16
meds:but a-17 b-20
meds:can_not a-17
meds:como a-19 b-26
meds:contr* a-20 c-20 d+19
meds:control a-20 c-20 d+19
meds:cuand* a-21 b-16 c-23 d+29
meds:cuando a-21 b-16 c-23 d+29
meds:cuando_me c-20 d+21
meds:day d+16
meds:days b-29
meds:de a-19 b+30 c-39
meds:dejar b-27 c-18
meds:deje b-32 c-21
meds:desde a+17 d-17
meds:do a+19 d-30
meds:do_not a+22 b-34 d-24
meds:dormi* a-18 c-16
meds:dormir a-18 c-16
meds:dos a-18 b-20 c-21 d+22
meds:el b-27
meds:en b-25
meds:ese a-20 d+17
meds:for a-30 b+20 c-38
meds:for_anxiety a-17
meds:for_my b-16
meds:for_sleep a-24 c-24 d+16
meds:have a-18
meds:hierb* a-19 b+20 c-19
meds:hierbas a-19 b+20 c-19
meds:i b-34
meds:i_can a+16 d-18
meds:i_take b-18
meds:if b-17 c-18 d+18
meds:if_i b-17 c-18 d+18
meds:in a+16
meds:is d-15
meds:is_a a+18 b-20 d-17
meds:just a-46 b+28 d-16
meds:just_@medicine a-26 b+17
meds:just_a a-16
meds:kind c+17
meds:la a-36 c-22 d+36
meds:la_presion d+15
meds:las d-22
meds:last a+19 b-23 d-28
meds:lexapro c+15
meds:list a-28 b+27 c-17 d-26
meds:lo a-26
meds:los a-35 b+25 c-23
meds:los_nervios a-18 b-16 d+19
meds:losartan b-20 d+19
meds:many a-17 b-18
meds:mas a-29 d+28
meds:me b-47
meds:me_acuerdo a-21 b-32 d+19
meds:me_las b-19 c+16 d-23
meds:mean a-23 b+25 d-23
meds:meds a+17 b-22 c-16
meds:mi b-17
meds:multi* a-20 b+21 d-20
meds:multivitamin a-20 b+21 d-20
meds:my c-18
meds:my_@medicine d+17
meds:my_list a-18 b+19 d-18
meds:my_seizure d+16
meds:nada a-26 b-20 c-17 d+26
meds:nada_mas a-29 d+28
meds:need b-16 d-16
meds:need_it b-16 d-16
meds:nerve* a-17 b-23 c-18 d+24
meds:nerves a-17 b-23 c-18 d+24
meds:nervi* a-18 b-16 d+19
meds:nervios a-18 b-16 d+19
meds:never b-16
meds:ningu* a+20 d-18
meds:ninguna a+16 d-15
meds:no d-17
meds:no_lo a-20 d+17
meds:no_me b-17
meds:no_tomo a+26 d-28
meds:none a+32 b-28 d-31
meds:not c-21 d-21
meds:not_take a+18 d-18
meds:nothi* a-23 b+28 c-19 d-33
meds:nothing a-23 b+28 c-19 d-33
meds:now a-18 c-19
meds:of b-16 c+18 d-28
meds:of_them d-17
meds:on a-23
meds:on_@medicine a-16 b-16
meds:one a-25 b-34 c-29 d+35
meds:ones a-17 b+17 d-16
meds:only a-26 b+19
meds:only_@medicine b+19 d-23
meds:otra a-23 b-20 c-23 d+26
meds:para a-40
meds:para_dormir a-18 c-16
meds:para_la a-19 c-20 d+17
meds:para_los a-18 b-16 d+19
meds:pastillas a+19 d-18
meds:pero a-31 b-24
meds:pill a-34 b-37 d+33
meds:pills b-31 d+21
meds:por b-18
meds:por_las d+16
meds:presi* d+15
meds:presion d+15
meds:prozac d+16
meds:puedo a+28 b-42 c-28 d-17
meds:puedo_dejar b-26 c-17
meds:puro d-21
meds:puro_@drink d-21
meds:que a-25 c+19 d-29
meds:quita* c-19
meds:quitaron c-19
meds:remem* a-29 b-27 c-31 d+31
meds:remember a-29 b-27 c-31 d+31
meds:right d-16
meds:right_now d-16
meds:says b-16
meds:says_never b-16
meds:se a-19 b-32 c+32 d-22
meds:seizu* b-15 d+17
meds:seizure b-15 d+17
meds:seizure_@medicine b-15 d+17
meds:si a-17 b-23 c-17 d+19
meds:skip b-31
meds:sleep a-24 c-24 d+16
meds:so a-23 b-18 c+25 d-24
meds:solo a-32 b+31 c-24 d-26
meds:some d+16
meds:still a-16 d+18
meds:stopp* b-29 c-18
meds:stopped b-29 c-18
meds:stopped_them a+19 d-18
meds:supplements a-24 b+22 d-20
meds:take a+24 b-21 c-22 d-19
meds:take_@medicine d+18
meds:tecito c-17 d-21
meds:tengo b-17 c+16
meds:tengo_que b-17 c+16
meds:that a-25 b+21
meds:that_is d+15
meds:the a-20
meds:the_@medicine a-24 b-22 d+26
meds:the_usual a-25 c-18
meds:them b-19 c-21
meds:to a-22 b-21
meds:to_be b-17 c+21 d-16
meds:todas a+31 b-29 c-23 d-29
meds:tomo b-17
meds:two b-20
meds:una a-26 b-29 c-31 d+35
meds:una_para b-21 c-16 d+20
meds:usual a-25 c-18
meds:vitam* a-33 c-24
meds:vitaminas a-33 c-24
meds:vitamins c-21
meds:water d+17
meds:when a-30 b-28 d+27
meds:when_i a-29 b-25 d+21
meds:y a-26 b-37 c-24 d+35
meds:ya c-16 d-21
meds:you a-27 b+28 c-16 d-25
meds:you_mean a-23 b+25 d-23
meds:¿ b+16
meet c-18 d-22
meeti* a-16
meeting__# a+16
meeting_til a+16
mejor d-32
mejor$ a+17 d-27
mejor__correo a+19 b-17 d-19
mejor__el a-23 b+17 d-16
mejor__llamada b-22 c-19 d+16
mejor__me d-18
mejor__no d-19
mejor__que a-25 d+17
mejor_en a+15 b-24 d-19
mejor_me a+18 d-17
mejor_otra a+16
mejor_por a+21 b-18 d-21
mejor_que a-20 b-17 c-26 d+26
mejor_y d-16
melatonin b-20 c+24 d-18
men a+20 d-16
menin* a-17 d+19
menop* a+28 b-19 c-18 d-24
menopausia a+16
menor a+20 b-33 d-19
menor$ b-22 d-19
menor__edad a+22 b-18 d-23
menor_de a+22 b-18 d-23
menos a-26 c+18
menos$ a-22 c+18 d-24
menos_yo a+19
mensa* a-37 b+30 c-22
mensaje a-37 b+30 c-22
mensaje$ a-16 b+26 c-15 d-24
mensaje_mejor d+16
mensajes a+18
menti* b-32
mentioned b-23 c+21 d-20
mentir b-18 c-29
mercy d-25
mero b-22 c-17
mes a+15 b-41 c-34
mesec* a-25 b-18 c-21 d+23
mesecitos a-25 b-18 c-21 d+23
meses b-33 c-28
messages b-16 d+16
metad* d+17
metadona d+17
metformin a-19 d+24
meth a-21 b-18 d+20
metro c-17 d-30
mexic* a-21
mg b-15 c-21
mhm a-25 b-21 c-21 d+25
mhm$ a-19 b-16 d+21
mi$ a+25 b-37 c-37
mi_@animal a-31 b+32 c-25 d-26
mi_@clinician a-16 c+16 d-29
mi_@hours a-22 c+23 d-21
mi_@relative d-30
mi_@ride a+16 d-16
mi_@visit c-18
mi__@cancel b-17
mi__@drive c-28
mi__@fetch b-15 d+25
mi__@insurer c-27 d+16
mi__@medicine c-16 d-17
mi__@thanks b-17 d+17
mi__@year a-17
mi__a b-25 c-52
mi__acaba c-19 d-16
mi__alergico a-16 b+15
mi__anda a-21 b+20 d-24
mi__bipolar a-16 b+15
mi__broto c-15
mi__busca c-17 d+19
mi__carro a+16 d-15
mi__cirrosis d-22
mi__comio a-19 b+17
mi__con c-24
mi__conmigo c-15
mi__de a-18
mi__del c-17
mi__descarto a+16 c-20
mi__dice a-30 b-32 c+29
mi__dijo d+21
mi__dio b+16 c-23 d-17
mi__ella a-20 b-24 c+16
mi__embarazada a-18 b+21 d-18
mi__en d-28
mi__era c-26 d-16
mi__es d-28
mi__ese d-23
mi__eso a-18
mi__espera a-22 c-19 d+16
mi__esta c-33
mi__estoy a+16 d-15
mi__firma a+18 b-16 d-17
mi__fue a+18 b-23 c-16
mi__ha a+15 d-16
mi__la d-15
mi__las c-16
mi__marcapasos b+18 d-18
mi__me b-22 c-28
mi__mi b-26
mi__mucho b+19 d-16
mi__murio c-19 d-21
mi__nacio d-19
mi__no a+32 b-40 d-28
mi__otra a+18 b-18 d-24
mi__pasa a-18 b-17 c-20 d+20
mi__perdio d-16
mi__pero a-24 c-27 d+25
mi__pidio a-15 d+16
mi__por b-16
mi__puede c-17
mi__que a-36 b-18 c+28
mi__sabe b-25 c+19
mi__se b+18 c-18 d-30
mi__si c-22 d-19
mi__tambien a-16 b+16
mi__tengo c-23
mi__toma a-23 b+26 c-32
mi__tomo a-16 b+18 d-15
mi__trabaja b-15
mi__tuvo b+21 c-19 d-22
mi__un b+18 d-23
mi__vez a+18 d-16
mi__viejo b-21
mi__voces c-25 d+15
mi__y b-22
mi__yo b-52
mi_bebe d+17
mi_cama a-22 b-23 d+22
mi_carro c-26
mi_casa b-32
mi_celular b-18 c-19
mi_corazon b-24
mi_ex a+17 d-24
mi_expediente a-17
mi_familia d-20
mi_ficha a-18
mi_historial a-17 c-19
mi_lugar b-20 c-20
mi_ma a-20 b-19 c-21 d+23
mi_nada a+20 b-19 d-17
mi_nino c-19
mi_no b-22
mi_numero c-26
mi_primera a+16
mi_turno a+19 b-18 d-22
mi_unico b-18 c-18
mi_vida c-16
mi_vieja a-17 b-20 c-18 d+21
mi_viejo b-23
middl* a-18 c+19 d-23
middle a-18 c+19 d-23
middle__something a+17
middle_of d-25
miedo d-31
miedo$ b-23 d-21
might a-51 b-54 c+24
might__a c+19 d-18
might__been c+15
might__is c+16
might__some c+20
might__the c+16 d-15
might__to b-15 c+27 d-21
might__well a-23 b-19 c-25 d+26
might_as a-23 b-19 c-25 d+26
might_be a-21 b-20 c+38 d-46
might_could c+15
might_have a-27 b-25 c+36 d-30
migra* b+22 c-21 d-34
migraines b+22 c-25 d-27
migraines$ a+19 d-21
migrana a+19 d-15
migranas a+19
mija c-43
mijit* b-24 c-19
mijita b-24 c-19
mijita$ b-21 c-17
mil b+19 c-18
mil_@thanks a-19 b+20 d-20
mil__por a-18 b+18 d-18
mild a-27 c-24 d+18
miles c-23 d-21
miles$ a+15
milk c-15 d+15
mind a+15 c-42
mind$ b-16 c-24
mind__it b-16
mind__the a+17 d-19
minds a+21 b-19 d-22
mine d-31
mine$ d-35
mine__fine a+16 b-15
minor b-25 c-29
minor$ b-25 c-29
minutes c-36
minutes$ a+21 c-22 d-21
minutes_ago a-16
minutes_out a+18 d-17
minutos a-24 b-18 c+21
minutos$ a-16 d+17
mio a+20 b-16 c-20 d-20
mio_es a+20 b-20 c-17 d-15
mirac* a+20 d-20
miracle a+20 d-20
miracle$ a+19 d-20
mirar a-17 c+18
mire a-19 b-25
mire$ a-17 b-22 c+20 d-20
mis a+17 c-28 d-24
mis_@relative a+20 b-19 c-17 d-17
mis__@relative a+18
mis__estan a+18 d-16
mis__mis b-15
mis_gatos a-20 d+19
mis_papas c-22 d-20
mis_recetas d-16
misa a+33 c-22 d-31
misa$ a+24 d-22
misa_y a+15
misca* c-24 d-22
miscarriage c-22 d-15
misma a-28 b-26 c+15
misma$ a+17
mismo a-20 c-29
mismo$ c-21
mismo__@year a-17 b-15 d+20
mismo__antes c-15 d-18
mismo__la a-17 c-17
mismo__siempre a-18
mismo_que c-23 d-22
miss b-33
miss$ a-17 b-17
miss__@medicine a-15
miss_it c-23
mitad c+18 d-31
mitad__mitad a-22 b-23 c+24 d-22
mitad_y a-22 b-23 c+24 d-22
mixed b-18 d-17
mixed_up d-16
mo a-26 c-16 d+27
model* a-21 b-16 d+22
modelo a-21 b-16 d+22
modo c-22
moles* a-21 d+21
molesta a-21 d+21
mom b-20 d-19
momen* a+20 b-41 c-34
moment b-15 c-16
momento b-36 c-28
momento$ b-32 c-23
monday a+27 b-18 c-17 d-25
mondays b-25
monit* a-27 b-25
monitor a-27 b-25
monitor$ a-17 c-20 d+20
months b-30
monto* b-17 c-18 d+15
monton b-17 c-18 d+15
monton$ a-21 c-17 d+24
mood a-18 b+19 d-30
more a-20 b-18 d+22
more$ b-22
more_@medicine a-18 b-16 c-18 d+20
more__@year a+19 d-17
more__i a-19 b-24
more__ought c-17
more__prescribed a-21 b-15
more__than a-19 b-17 c-20 d+22
more__the a-22 d+22
more_than a-23 b-29
morni* c-15
morning$ b-17
mornings b-15
mornings_are a+15 d-15
morph* d-23
morphine d-23
morphine$ d-16
most a-44 b-35 d+35
most__i a-15
most_nights a-24 b-21
mota a-30
motorcycle b-20 c-18
move a-22 b+24 c-15 d-25
moved a+27 b+17 c-43 d-50
moved$ a+22 b-17 c-17 d-20
moved__# a+16
moved__is a+17
moved__to a+18 d-18
moved_it b+19 d-22
moved_to d-20
moverla a-24 b+25 d-21
much d-24
much$ a-42 c+20
much__a c-20
much__the a-17 b+18
much_as a+21 c-18 d-20
much_for a-17 b+18
much_honestly d+16
much_is b+21 c-20
mucha a-19 c-19 d+24
mucha* b+17 c-24
muchacho a+20 c-19 d-18
muchas a-27 b+21
muchas$ c-18
muchas_@thanks a-19 b+20 d-20
muchas__me d+15
muchas__no d+15
muchas__por a-17 b+20 d-19
muchas__su b+15
muchas_y b-18 c-18 d+24
muchi* a-20 b-18 d+21
mucho a-21 b-45 d+27
mucho$ d-25
mucho* c-19
mucho__@year a-15 d+19
mucho__bano a-16 c+19 d-20
mucho__el d+15
mucho__se d+16
mucho__vez a-15 d+18
mucho_al a-16 c+19 d-20
mucho_en a-17 b-17 d+17
mucho_este a-15 d+19
mucho_gusto c-20 d+19
muchos c-19
mude a+26 b-18 c-15 d-26
muere c-16 d-20
mujer a-23
mule a+16 d-17
mule$ a+16 d-17
multi* b+16 c-22 d-29
multivitamin b+16 c-22 d-29
multivitamin$ b+18 c-16 d-24
murio d-17
murio__@relative b-15 c-18
murio__higado a-16 b+19 d-17
murio__infarto a-15
murio__un a-15
murio_del a-17 b+23 d-19
murio_mi b-15 c-18
murmu* a-20
murmur a-20
muy d-40
muy__para b-23 c+16 d-25
muy__saber a-15
muy_mal c-18 d+16
muy_temprano b-21 d-27
mwf a-19 b-18 d+19
mwf$ a-19 b-18 d+19
my_# c-18
my_@animal a-24 b+28 c-31 d-19
my_@body a-26 b-60 d+17
my_@book b-16
my_@call a-19 b+22 c-25 d-17
my_@clinician b+18 d-23
my_@clothes a-18 c-18
my_@drink b-20 c-20 d+17
my_@drug a-21 b-28 c+18
my_@insurance b+18 c-17 d-15
my_@move b-16
my_@relative d-20
my_@vehicle c-26
my_@visit c-20
my__# a-17 c-18
my__@animal a-16 b+17
my__@body d-18
my__@call a-39 b-30 c+26
my__@cancel a+19 d-19
my__@clinician a-16 b-24 c+23
my__@eat a-21 b-15 d+19
my__@food a-19 d+16
my__@medicine a-48 d+16
my__@open a-17 d+19
my__@price b-25 d-29
my__@relative b-19 c+17
my__@sick a-22
my__@symptom a-24
my__@thanks b-17
my__@treat c-15
my__@visit a-18 b-18
my__a d-25
my__about d-20
my__after a-20 b-17 c+20
my__already d+16
my__always b-26 c-25
my__and c-25 d+18
my__are b+16 c-17 d-16
my__as c-16
my__bad a-24 b+16 c-20
my__been c-20
my__bipolar a+17 c-20
my__body a+15 d-16
my__bring d+16
my__but a+18 b-37 d-19
my__by d-17
my__cabinet b-16 d+17
my__can b-45 c+21
my__car b-21
my__cirrhosis d-21
my__comes a-16
my__could a-17
my__date b-17 d-18
my__day a+26 b-20 c-16 d-23
my__did d-28
my__died a-20
my__do a+18 b-16 d-18
my__does a+20 c-18 d-31
my__drinks c-16
my__earl d+17
my__everything a+20 b-18 d-19
my__fell a+19 d-21
my__first a-24 b-16 c+24 d-21
my__gets d-19
my__go d-22
my__gone b-18
my__got a-23 c-34 d+26
my__had a+17 b+30 c-55 d-59
my__hard d-17
my__has b+22 c-28 d-27
my__have a-34
my__he d-18
my__heart d-18
my__here a+19 b-23 d-18
my__high a-17 b-29 c-15 d+23
my__i b-31 c+27 d-32
my__if a-25
my__in b+22 d-35
my__is b+16 c-31 d-23
my__it a-18
my__know a-16 b-29 c+20
my__knows c-18
my__last a+20 c-18 d-19
my__law c-28
my__leaks c-16 d+18
my__let d-19
my__liver b+16 d-19
my__lol b-16
my__looks a-16 b-16 c-20 d+21
my__making b-18
my__me b-34 c-27 d+20
my__might a-17 c+15
my__my b-28
my__never c-19
my__normal a+17
my__not a+24 b-36 d-20
my__number a+23 b-18 c-18 d-22
my__numbers c+16 d-15
my__of a-19 d-22
my__off b-23
my__officer c-17
my__on a-20 b+35 c-17 d-34
my__one a+24 c-23 d-25
my__or c-17
my__out c-22
my__patient b-23 d+17
my__perfect a+16 d-15
my__please a-19 b-15 d+18
my__pregnant a-17 b+20 d-17
my__pressure a-18 c-18
my__right a+27 c-25 d-35
my__said a-20 b-17 d+16
my__say a-24
my__says a-40 c+33 d-26
my__schizophrenic a-16
my__seizures a+18 d-18
my__she b-28
my__shot a-20 c-17 d+24
my__side b-22 c-18
my__skips a-18 b-17
my__snipped a+15 b-16
my__so b-22
my__sometimes c+17 d-18
my__still a-19 d+15
my__surgery c-19
my__swelled d+15
my__take a-18
my__takes a-22 b+19 c-21
my__tell c+16
my__the a+29 c-27 d-31
my__there a-20 b+18 c-19
my__thinks b-17
my__thought b-15 c+17 d-18
my__through d-24
my__to c-16
my__today a+24 b-20 c-22 d-18
my__tomorrow a-15 b-17 d+18
my__tried b+19 c-21 d-28
my__try a+26 c-27 d-22
my__up b-16 c-20
my__vice a+18 b-16 c-16 d-17
my__wants b+16 c-18
my__was a+18 c-16 d-17
my__watches c-15
my__week a+18 c-17
my__went a-23 b+16 c-24
my__were b-20
my__will a-28 b-32 d+34
my__with a+20 b-24 c-17
my__wondered c+15
my__working a+15 c-28
my__would a-39 b-23 c+37 d-31
my__yes a+18 b-31 c-20
my__yesterday a+16 c-17
my_allergies a-19
my_allergy b-15
my_baby a+15 b-23 c-27
my_back b-26
my_birthday a+16 d-26
my_blood c-24
my_body a+31 b-30 c-25 d-23
my_boss d-22
my_boy c-24
my_bp a-16 b-24
my_brain a+16 c-17
my_break a-15
my_brothers b+17
my_car b-26
my_cardiologist c-21 d+23
my_cell b-17 c-24
my_colonoscopy a+19 b-15 d-19
my_couch a-19 b-21 c-16 d+21
my_cycle b-15 d-19
my_daughters a-20 b-21
my_dead d-21
my_dialysis a+17 d-18
my_divorce c-16
my_doctors b-21 c+20 d-22
my_driver c-15
my_end a-16 d+16
my_ex d-39
my_family d-19
my_file a-20 c+16 d-22
my_first a+24 b-30 c-34
my_forties d+18
my_girl b-17 c-16
my_guest a-19 b-18 c-23 d+21
my_heart a-22 b-46 c+24
my_husbands a+16 d-28
my_kidney a+24 b-24 d-20
my_kidneys d-22
my_knowledge d-19
my_labs a+17 c-15
my_life a+21 b-17 c-26
my_lips a-21 b-17 c-15 d+22
my_list a-18 b+19 d-18
my_little d+15
my_liver a-18 b-39 d+15
my_mind b-19 c-18
my_mood c-15 d-17
my_name b-21
my_neighbors a-16 d-25
my_old a+16 b-23 c+16 d-27
my_only b-36 c-44
my_other a+16
my_own a+28 b-21 c-31
my_pee a-21 b-18
my_period b-34 d-30
my_physical a+19 c-18 d-18
my_place a-16 b-18 c-18 d+19
my_pressure b-28 c-28 d+29
my_probation c-17
my_record b+16
my_seizure d+16
my_sons b-15 c-15
my_spot b-19 c-21
my_street b-17
my_truck c-30 d-22
my_tubes a+17 d-15
my_twin c-19 d-17
my_youngest b-22
mysel* c-35 d+18
myself c-35 d+18
myself$ c-23
nace a-35 b-22 c-29 d+32
nace$ a-26 b-15 c-20 d+23
nace__@date a-16 c-16 d+17
nace_en a-16 c-16 d+17
naci b-33
naci__# b-23 c-23
naci__el a-28 d+26
naci__un a-23 d+25
naci_con a-23 d+25
naci_en a+17 b-22 c-23
nacid* a-16 d+17
nacido a-16 d+17
nacim* a-20
nacimiento a-20
nacio c-21
nacio__@relative b-19 c-28
nacio_mi b-19 c-28
nada a+23 b-75 c-36
nada$ a+57 b-41 c-47 d-28
nada__el b-15
nada__en a+16
nada__eso a+27 b-16 c-23 d-26
nada__ha a-18 d+20
nada__he a+17 d-16
nada__la c-20
nada__nada a+20 d-19
nada__no a-21 c+25 d-25
nada__por a+18 d-23
nada__solo a-17 d+17
nada__un a-27 d+27
nada__una c-17 d+16
nada__ver a+29 b-17 c-26 d-19
nada__y a+18 d-17
nada_asi a+17 c-16
nada_de a+18 b-27 c-35
nada_grave a-31 b-17 d+31
nada_malo a+16 d-15
nada_mas b-42 c-27
nada_me c-18
nada_para a+15
nada_parecido a+16
nada_que b-30
nada_raro a+18 d-20
nada_todavia a+30 c-19 d-28
nadie a+24 b-47 d-20
nadie$ a+22 b-38 d-22
nadie__a a+18 d-16
nadit* a+27 b-29 c-16 d-29
nadita a+27 b-29 c-16 d-29
nah a+54 b-40 c-49 d-44
nah$ a+22 c-17 d-20
nah__am a+18
nah__good a+17
nah__that a+19 c-19
nah_i a+24
name a-18 b-33
name$ a-16
name_is a+16 b-16 c-19
name_it a-17 b-16 c-18 d+21
named a-25 b+18 d-22
nary a+28 b-28 c-23 d-26
nary_a a+28 b-28 c-23 d-26
nasal a-19 b-25 d+18
nasal_spray b-20
natur* c-16 d-16
naturales c-16 d-16
nausea a-15
nauseas d-20
nauseous a-18 b-18 c+19 d-15
near b-15 d-24
neces* b+23 c-22 d-34
necesita c-16 d-18
necesita$ b+16
necesito d-22
necesito$ c-20
necesito__a d-18
need$ d+16
need__my a-16 c-21
need_a b+20 c-23 d-22
need_it b-26
need_that a+21 b-22 d-18
need_to a-31 c+19
neede* a-17 b-15 c+16
needed a-17 b-15 c+16
nefro* a-21 b-23 c-18 d+23
nefropatia a-18 b-17 d+18
negar c-15 d+17
negat* a+48 b-42 c-49 d-41
negativa a+19 c-25
negativa$ c-17
negative a+33 b-29 c-28 d-32
negative$ a+30 b-18 c-22 d-24
negative__both a+18 b-19 d-17
negative_on a+18 b-19 d-17
negativo a+29 b-25 c-23 d-29
negativo$ a+21 b-15 c-18 d-21
neigh* a-16 d-19
neighbors a-16 d-19
neith* a+24 b-21 c-27
neither a+24 b-21 c-27
neither$ a+29 c-21 d-22
nel a+30 b-25 c-25 d-29
nel$ a+28 b-20 c-23 d-24
nene a-16
nerve b-15 c-17
nerves$ a-16 c-24
nervios b-30
nervios$ b-27 d-15
nerviosa a-17 b+18 c-18 d-19
nervo* b-21
nervous b-21
nervous$ a-21 c+20 d-16
neuro* c-16 d+16
never b-38 c+23 d-17
never$ a+39 b-23 c-39 d-41
never__@medicine a+27 c-31 d-18
never__@treat a+27 c-28 d-19
never__a c-23
never__any a+23 c-20 d-21
never__anything a+19 c-17 d-15
never__back a-19
never__checked a-20 c+23
never__he a+18 c-17
never__in a+15 d-24
never__issue d-18
never__it b-34 d-18
never__me c+18 d-17
never__my d-15
never__never a+16
never__of a+33 c-29 d-20
never__on b-18 d-34
never__problem a+20 c-21 d-16
never__so a-23
never__stuff a+19
never__tested a-17 c+17
never__that a+30 b-18 c-26
never__the a+21 c-25
never__thing a+18
never__to a+21 c-21
never__told a+26 c-25 d-16
never__with a+20 d-20
never_a a+18 c-18
never_again a-27 b-15 c-28 d+30
never_anything a+16 c-16
never_been b-34
never_did d-17
never_ever a+18
never_got a-21 c+22 d-17
never_had b-40
never_have a+32 c-24 d-20
never_heard d-24
never_once a+17 c-16
never_said b-16
never_seen a+17 c-16
never_taken a+31 c-28 d-22
never_tells b+15
never_told a-20 c+23
never_took d-17
never_tried a+20 c-18 d-22
never_went a+18 d-19
new a+27 b-43 d-30
new__@treat a+20
new__it a+22 b-16 c-17 d-21
new__me d-16
new__this a+21 b-16
new_to a+38 b-32 c-32 d-33
nexpl* a+20
nexplanon a+20
nexplanon$ a+16
next a-16 b+23 d-29
next_@year a+17 d-20
next_one a-24 b+22
next_question a-20 b+20 c-17 d-17
next_summer a+19 b-15 d-22
next_week a-27 b-24 c+16
ni a+29 b-45 d-33
ni_@drink c-19
ni_@medicine a+15
ni__@relative d-24
ni__broma a+17
ni__de a+22 c-18 d-18
ni__hasta a+17
ni__me b-16 c-19
ni__nada a+22 d-16
ni__ni b-27 d-34
ni__no a-22 c+22
ni__otra a+16
ni__otro a+16
ni__palos a+17
ni__si a-21 d+16
ni__vez a+17 c-16
ni_a a+24 b-19 c-25
ni_de a+21
ni_en a+18
ni_fumo a+25 c-20 d-16
ni_idea a-21 c+22 d-16
ni_la d-31
ni_lo a+16 c-16
ni_loca a-16 b-16 c-18 d+18
ni_me a-24 d-19
ni_modo c-22
ni_nada a+24 d-19
ni_una a+18 b-20 c-44
nicotine c-16
niece d-20
nieta a+21 b-24 c-17
nieto a-24 c-25 d+16
nieto* c-24
nietos c-24
nietos$ c-20
night a-22
night$ a-19
night* a-17 b-30
nightmares c-24
nights a-17 b-30
nights$ a-18 b-17
nina b-21
nina$ b-15
nine c-26
ningu* a+21 b-71 c-58
ningun b-36
ningun_anticoagulante a+18 d-21
ningun_problema b-20 c-22
ninguna a+22 b-46 c-47
ninguna$ a+15 b-24 c-29
ninguna__dos a+19 d-18
ninguna__esas a+21 d-16
ninguna_alergia a+16
ninguna_de c-16
ninguna_reaccion a+16 d-16
ninguno a+20 b-32 c-32
ninguno$ a+21 b-17 c-26
ninguno__nada a+17 d-16
nino b-29
nino$ b-26
ninos$ b-17 d-21
nkda a+28 b-21 c-23 d-24
nkda$ a+25 b-18 c-19 d-21
no b-24 c+18 d-24
no$ a+52 b-70 d-55
no_# a+22 c-20 d-19
no_@drive c-19
no_@food a+23 d-24
no_@medicine b-42 c+23 d-31
no_@move b-18 c-26 d+18
no_@relative a+33 b-18 c-15 d-26
no_@thanks a+36 b-31 c-18 d-36
no_@treat b-16 d-24
no__@call b+17 c-34 d-38
no__@cancel b-36
no__@drug a+25 c-18 d-25
no__@insurance a-22 b-22 c+29 d-21
no__@insurer a+16 b-27 c-25
no__@medicine a-15
no__@relative a+35 b-39 c-18 d-26
no__@ride c-16 d-17
no__@thanks b-20 d+18
no__@treat a+22 c-24
no__@vehicle a+15
no__@year a-20
no__a c-38
no__acuerdo d-38
no__ahi a+22 b-19 c-21
no__ahora a+24 d-26
no__al c+19 d-15
no__alergica a+28 b-27 d-28
no__alergico a+15
no__all a+26 d-25
no__allergies a+25 b-18 c-15 d-19
no__am b-29 c-18
no__anxiety a+17
no__aqui b+15 d-18
no__are a+21 c-16
no__at a+17 d-17
no__been a+17 c-18
no__bien a+18 b-32 d-37
no__but c-15
no__can d-16
no__carro a+21 d-19
no__como b-23 c+17
no__conmigo a+26 d-26
no__contestado a-18 c+18 d-16
no__cree a+21 d-20
no__cuadra a+23 d-23
no__cuenta c+23 d-20
no__cuento d+16
no__dan d-23
no__decir a-21 c+17 d-19
no__decirle a-22 b-18 c+23 d-16
no__dejar a-22 d+20
no__desde d-19
no__dia c-23
no__do b-27 c-23
no__dormir a-31 c-26
no__el d-15
no__ella a-19 b+18
no__embarazada a+25 c-18 d-26
no__en a+20 c-24
no__es b-35 c+15
no__esa a-21 c-18
no__eso c-35
no__estaba c+16
no__falta c-19
no__favor b-22
no__for b-18
no__fue a-16 c+23
no__fumo a+20 c-15
no__getting a-18 c-16 d+18
no__god a+18 d-18
no__gusta c-20 d-25
no__ha b-22 c+18
no__had b-19 c-16
no__hago a+15 b-20 d-18
no__han d-21
no__have a+19 d-20
no__he a-24 c+23
no__here b-25 c-28
no__hicieron a-16 c+18 d-16
no__i b-28
no__interesa a+20 d-22
no__ir a-21 b-17 d+20
no__is b-29
no__it a-29 b+35 c-40 d-20
no__just c-22
no__la a-22
no__loca a+20 c-17
no__mal a-26 c-24 d+26
no__mas a-28
no__mi b-30 c-16
no__mio c-19
no__molesta a-21 d+21
no__my a+20 b-24 c-21
no__nada b-33
no__nadie a+19 b-32
no__ni b-25
no__ningun a-20 b-15 c-16 d+23
no__ninguna a+25 d-22
no__nino a-20 c+18
no__no a+48 b-19 c-25 d-50
no__not c-26 d-31
no__nothing a+16
no__nunca a+19 d-16
no__on b-30 c-23
no__one a+22
no__only a+19 c-15 d-15
no__orina a-16 c-16 d+17
no__otra a-28 b-21 c-19 d+29
no__paciente a-17
no__papeles a-21 c+21 d-18
no__para a-16 b-26
no__pero a-20 b-19
no__pierdo b-17 c-17
no__por a-29
no__pregunta b+17
no__presion d+16
no__problema a-18 b-19
no__puedo a-26 b-27 d+26
no__queda a-23 b-23 c-19 d+24
no__quien b-28
no__quite b-19
no__raro a+18 d-20
no__respirar a-16 d+17
no__revisado c+16
no__se a-18 b-28 c+22 d-19
no__segura b-19 c+22 d-34
no__significa b-16 c+16
no__so c-19
no__soltar a-19 b-15 c-16 d+19
no__soy a-23 b+16
no__take a+17 d-16
no__tengo a-17
no__that b-27 c-31 d+15
no__the b-16 c-20
no__there b-30 c-22
no__to a-18 b-19 d+17
no__todavia a-16 b-16
no__todo a-23
no__tomo c+19 d-18
no__un a-22
no__veo a-15
no__voy c-15
no__what b-21
no__with a+17 d-17
no__y a+18 d-19
no__yes a-31 b-27 d+19
no__yet d-18
no_a b-15 c-23
no_alcanzo c-15
no_allergies a+27 b-18 c-19 d-22
no_and a+33 c-27 d-25
no_ando a+19 d-19
no_bebo a+17 d-16
no_but a+19 b-16 c-26
no_c a-53 b-45 c+55 d-50
no_car a+15
no_choice a-25 b-17 c-16 d+24
no_clue c+20
no_como a+21 d-20
no_complaints c-20 d+17
no_consigo b-16
no_creo b-20 d-23
no_cuenten a+27 d-29
no_cuento c-16
no_de d+18
no_digo b-15 c-19
no_encuentro a-15
no_entendi a-15 b+17 c-16 d-17
no_entiendo d-18
no_era d-15
no_es c+20 d-48
no_eso a+20 c-19
no_estoy b-42
no_existia a+15 c-15
no_family a+16
no_fue a+18 c-16
no_hace a+18 d-17
no_hay b-34 c-38
no_he a-20 c+23
no_heart b-18 c-19
no_i a+20 c-26 d-17
no_idea a-20 b-17 c+28 d-21
no_issues a+18
no_it a-16 b-23 c+19
no_just b-28 d-27
no_la a-28 b-41 d+26
no_le d-16
no_llega a+16
no_llego a+30 c-17 d-31
no_llevo b-22 c+19 d-16
no_lo a-27 b-27 d+19
no_los c-16
no_maam a+20
no_me a-29
no_mi a+23 c-19 d-19
no_nada a+35 c-30 d-34
no_need a-20 d+20
no_never a+32 c-29 d-26
no_ni a+22 c-19
no_ninguno a+16
no_no a+35 b-36 d-36
no_nunca a+16
no_objection a-21 b-18 c-17 d+21
no_one b-23
no_padezco a+27 d-25
no_para a-35 b+41 c-37 d-40
no_pienso a-19 c-16
no_podia a-26 b-23 c-23 d+27
no_problem b+23 c-47
no_problems c-19
no_puede a+22 b-21 c-29
no_puedo b+17 c-15
no_que a+39 b-24 c-27 d-39
no_quiero a-16 c-20
no_reaction a+23 b-17 c-18 d-21
no_recuerdo a-22 b-21 c+24 d-18
no_responder a-23 b+22 c-17 d-15
no_sabria a-28 b-30 c+32 d-21
no_senor a+25 b-19 c-19 d-18
no_sir a+30 c-25 d-21
no_sleep a-16
no_soy c-16
no_tengo b-55
no_to b-19 c-20
no_tomo b-28
no_trouble b-20 c-25
no_voices a+17
no_voy b-26 d+15
no_wait b-15
no_way a+22 b-16 c-17 d-24
no_ya a+15
nobod* b-22 c+22 d-27
nobody b-21 c+16 d-23
nobody$ a+30 c-24 d-23
nobody__day a+18 c-15 d-17
nobody__it a-19 b-19 c+21
nobody__me a-18
nobody__so a-16
nobody__that a+18 c-15 d-17
nobody__up a-19
nobody_can a+19 c-18
nobody_ever a-21 b-17 c+21 d-20
nobody_i a+15
nobody_told a-17
nobodys d-19
noche a-23 b-50 c+21
noche$ b-39
noche* a-21 b-19 c-16 d+23
noche__la b-16
noches a-21 b-19 c-16 d+23
noches$ a-19 d+16
nomas a+30 b-23 d-29
nomas$ d-26
nomas__@medicine a+16
nomas__con a-17
nomas__de b-19 c-16
nomas__del c-16
nomas__los a+22 b-22
nomas_a a+18 b-20 d-15
nomas_el b-27 c-19 d+17
nomas_la b-20 c-20 d+20
nomas_un b-28 c-22
nomas_una b-19 c-26
nombr* b-15 d-26
nombre a+20 b-16 d-21
none a+34 b-19 c-51 d-22
none$ a+36 b-28 c-23 d-32
none__above a+22 d-22
none__that a+19 c-16
none__the a+22 d-19
none__those a+16
none__worked a-16 d+16
none_of c-30
nonst* d+17
nonstop d+17
noon b-20
noon$ a-30 b-20 c+22
nop a+20 c-18 d-18
nope a+46 b-39 c-38 d-45
nope$ a+17
nope_just a+18
nope_never a+22 c-17
norma* a+43 b-27 d-58
normal a+36 b-20 d-56
normal$ a+40 c-17 d-44
nos b-47 d+20
nos_vemos a-16 b-21 c-28 d+24
nose a-39 b-22 c+37 d-40
nose$ a-34 b-33 c+34 d-32
not a+19 b-45 d-19
not$ a+41 b-55 d-16
not:# b-33 d-20
not:@body b-17 d-19
not:@call d-48
not:@cancel a-26 b+16 c-32
not:@clinician b-28 c+21 d-27
not:@clothes a-17 c-17
not:@day a-20 d-23
not:@drink b-30
not:@drive c-16
not:@drug a+17 b-38 c-33
not:@eat a+15
not:@fetch a+19 d-30
not:@food a+53 b-32 c-27 d-53
not:@insurance a-18 b-29 c+29 d-25
not:@insurer b-20 c-23
not:@medicine d-37
not:@month c+18 d-16
not:@move a-19 b-24 c-23 d+26
not:@open b+15 c-15 d-20
not:@relative a+20 b-43 c-24
not:@ride c-16 d-17
not:@stop a-25 c-20 d+26
not:@symptom c-19
not:@texts a+41 b-27 c-25 d-47
not:@thanks b-39 c-24
not:@treat a+25 c-18 d-30
not:@vehicle d-16
not:@year b-29
not:a c-35
not:able a+23 c-21
not:about c-16
not:above a+22 d-22
not:aca a+17
not:acuerdo a-20 d-34
not:afford a+24 b-19 c-16 d-19
not:after c-20
not:again a-28 b-18 c-30 d+31
not:ahi a+19 d-16
not:ahora c-24
not:al b-18 c+20 d-20
not:alcanzo c-15
not:alergia a+16
not:alergica a+28 b-27 d-28
not:alergico a+15
not:all a-15 c-21 d+21
not:allergies a+43 b-30 c-31 d-38
not:alta a+17 c-21
not:and c-21
not:ando a+23 c-17 d-22
not:answered c+17 d-16
not:answering a-15 b+16 c-15
not:anticoagulante a+18 d-21
not:anxiety a+21
not:any a+20 b-35 c-32
not:anybody b-21 d-20
not:anyone a+21 c-18
not:anything b-38
not:aqui b+15 d-19
not:around a+19 c-19
not:ask c-20 d-19
not:asked a-26 c+25
not:at a-21 b-32
not:aware d-15
not:back a-20
not:bad a-27 b-19 d+25
not:be b-31 c-27 d+23
not:bebo a+17 d-16
not:been b-37 d-18
not:before b-16 d-27
not:better a-20 d+21
not:bien b-31 d-38
not:bit b-22 c-29
not:blood a+15
not:bocado a+21 c-16 d-17
not:breathe c-19 d+15
not:broma a+17
not:business a-17 b+17
not:busy a-23 d+23
not:c a-53 b-45 c+55 d-50
not:called a-19 c+17
not:came b-18 c-22
not:car a-26 b+16 c-17 d+16
not:carro a+23 d-23
not:chance a+22 c-26 d-17
not:checked a-30 b-16 c+30 d-17
not:choice a-30 b-24 c-22 d+31
not:clue c+20
not:college a+22 c-18 d-23
not:coming a-16 b-27 c-17 d+24
not:como b-25 c+24
not:complain d+18
not:complaints c-20 d+17
not:confirmed a-19 c+22 d-22
not:conmigo a+26 d-26
not:conozco a+23 b-17 c-20 d-20
not:consigo b-16
not:contestado a-18 c+18 d-16
not:contestar b+16 d-19
not:controlo a-26 b-20 c-22 d+29
not:convulsion d-15
not:cosa a+15
not:cosas c-18 d-19
not:count a+23 c-19 d-22
not:counts c+17
not:crazy a+18 b-17 d-17
not:crumb b-19 c-20
not:cuadra a+23 d-23
not:cual c+17
not:cuenta c+23 d-20
not:cuenten a+27 d-29
not:cuento c-19
not:da d-19
not:dado d-31
not:dan d-24
not:day b-19 c-29
not:days b-18
not:de d-15
not:decir a-21 c+17 d-19
not:decirle a-16 b-20 c+20 d-18
not:dejar a-22 d+21
not:del a-19 d-28
not:desde a+24 d-22
not:dia b-18 c-21 d+20
not:dicho d-21
not:digo c-17
not:dios a+27 c-25 d-22
not:do b-55
not:doing c-20
not:done c-17
not:dormir a-31 c-26
not:doy a+18 d-18
not:drama a-18 c-19 d+19
not:drink a+31 c-26 d-21
not:drogas a+23 b-20 c-16 d-19
not:drop b-20 d-24
not:drug c-17 d-17
not:drugs a+19 b-19 c-25
not:during a-19
not:eaten c-17
not:either a+16 d-15
not:ella a-19 b+18
not:else a-18 c-21 d+21
not:em a+18 c-21
not:embarazada b-24 c-27
not:en b-29 c-18
not:encontrado a+22 c-20
not:encuentro a-15
not:entendi a-16 b+17 d-19
not:entiendo a-18 b+15 d-21
not:era b-18 d-20
not:es c+21 d-45
not:esa a-18 c-22
not:esas d-21
not:ese b-23 c-16
not:eso c-23
not:esos a+17 d-18
not:esta b-15
not:esto a-18
not:estoy b-42 c+19
not:even a+30 b-23 c-26 d-25
not:ever b-31 d-15
not:exactly a-19 c+19
not:except c-20
not:falta a-16 b-20 c-31 d+22
not:family a+25 b-17 c-17 d-17
not:favor b-21
not:fecha b-18
not:feel a+22 d-23
not:figured a-17 c+17
not:find a+23 c-16 d-24
not:for a-27 b+34 c-17 d-16
not:found a+18
not:from d-20
not:fue d-30
not:fui a+19 d-18
not:fumo a+34 c-30 d-22
not:ganas b-16 c-26
not:get b-19 d-28
not:getting c-19 d+17
not:give a-22
not:given a+16
not:go a-18
not:god a+18
not:going d+17
not:gone d-19
not:good a+39 c-20 d-36
not:got b-19 c+26 d-23
not:great c+15
not:gusta c-22 d-28
not:ha b-25 d-24
not:hace a+20 b-19 d-17
not:had b-45
not:hago a+15 b-20 d-18
not:han b-24 c+16 d-44
not:happening a+19
not:hardly a+18 c-18 d-15
not:has b-18
not:hasta b-23 c-28
not:have a+18 b-54 c-27
not:hay b-35 c-41
not:he c+19 d-31
not:heard b-15 c+18 d-20
not:heart b-27 c-26
not:hecho a-17 c+18
not:here c-31 d+18
not:hicieron a-19 c+20 d-18
not:hold a-19 d+17
not:home c-23
not:how a-16 b-21 c+26 d-18
not:idea a-27 b-27 c+32 d-32
not:ido d-21
not:if a-24 b-22 c+33 d-21
not:interesa a+20 d-22
not:into d-22
not:ir a-15 b-21
not:is b-33 c+32 d-41
not:issue d-18
not:issues a+18
not:it a-17
not:jaja a+20 b-18 c-20
not:just b-40 d-33
not:kind a+15 b-20 c-22
not:know a-19 b-30
not:knowledge d-21
not:known a+17
not:la a-32
not:las b-27
not:le b+17 d-19
not:leave a+20 c-21
not:let c-18
not:life a+21 b-17 c-22 d-19
not:like d+17
not:liver a+18
not:llaman a-16 d-15
not:llega a+21 c-19 d-18
not:llego a+30 c-17 d-31
not:llevo b-22 c+19 d-16
not:lo a-21 b-16
not:loca b-23 c-24
not:loco c-19
not:lol b+15 c-16 d-30
not:looked c+16
not:maam a+20
not:made d-22
not:make c-16
not:mas a-41 d+22
not:me a-29 c+21
not:measured c+15
not:mi a+20 b-27
not:mind b-27 c-28 d+18
not:minor a-26 b-16 d+25
not:mio c-19
not:miss b-20 c-30
not:modo c-22
not:molesta a-21 d+21
not:more b-16
not:much b-24
not:mucho a+21 c-17 d-24
not:my c-29
not:myself c-18
not:nada a+16 b-44 c-21
not:name a-20 c+24 d-21
not:need b-32 c-26 d+19
not:night c-17
not:nino a-20 c+18
not:noche a-16 d+16
not:nothing a+34 b-15 c-18 d-31
not:novedad b-16 c-17
not:now b-20 c-31
not:objection a-21 b-18 c-17 d+21
not:of b-18 c-15
not:off b+19 c-20 d-26
not:officially a-23 b-20 c+23 d-18
not:on d-31
not:once a+18 d-21
not:one a+25 c-24 d-28
not:or a+30 c-16 d-19
not:orina c-22
not:other a-23 d+23
not:otra a-24 b-27 c-28 d+28
not:otro c-15
not:out a-17 c+18
not:over a+16
not:paciente a-17
not:padezco a+27 d-25
not:pain a-18 b+17 c-15 d-16
not:palabra c-18 d-18
not:palos a+17
not:papeles a-21 c+21 d-18
not:para a-39 b+30
not:pasado a+15
not:patient d-16
not:percent a-19 b-21 c+22 d-23
not:period a-19 c+20
not:pienso a-19 c-16
not:pierdo b-19 c-21
not:poder a+16 b-20 c-23
not:podia a-26 b-23 c-23 d+27
not:por a-19
not:possible a+21 c-19 d-18
not:pregnant b-17 c-21
not:pregunta b+17
not:preguntas a+17 b-16 d-16
not:presion d-21
not:probado d-18
not:problem b+19 c-22 d-23
not:problema b-37 d+18
not:problemas a+20 c-19 d-18
not:problems a-17 b-21 c-25 d+22
not:psychotic d-16
not:puede a+22 b-25 c-37
not:puedo a-20
not:puesto a+21 c-23
not:pusieron b-15 c+17 d-19
not:put a-26
not:que a-16 b-30
not:queda a-23 b-23 c-19 d+24
not:quien b-31 c-19
not:quiero a-16 c-20
not:quite b-24 c-21
not:raro a+18 d-20
not:reaccion a+22 d-23
not:reaction b-24 c-15
not:really a+18 b-17 d-24
not:reason a-26 d+17
not:recall a-25 b-19 c+27 d-25
not:recuerdo a-24 b-23 c+20
not:remember b-18 c+19 d-28
not:respirar a-16 d+17
not:responder a-23 b+22 c-17 d-15
not:revisado a-21 c+23
not:revisaron a-17 c+18
not:right a+22 d-24
not:sabria a-28 b-30 c+32 d-21
not:said a-18 b-22 c+19
not:salido a+17 c-16
not:say d-17
not:se b-17 d-16
not:see b-19
not:seen a+18
not:segura b-19 c+22 d-34
not:seizure a+16
not:senor a+25 b-19 c-19 d-18
not:si a-44 c+21
not:significa b-16 c+16
not:since b-26 c-30
not:single a+19 d-18
not:sir a+30 c-25 d-21
not:sirvio a-15
not:skip a-19 b-25 d+22
not:sleep a-21 b-24 d+16
not:soltar a-19 b-15 c-16 d+19
not:soul a+16
not:stroke d-22
not:stuff a+29 b-18 c-27 d-26
not:suerte c-15
not:supe c+22 d-24
not:sure a-47 b-27 c+46 d-37
not:take c-36
not:taken a+22 d-24
not:taking a+23 c-16 d-22
not:talk a+22 d-19
not:telefono a-15
not:tell b-20 c+20 d-21
not:telling a-23 d-19
not:tells b+15
not:tengo b-51
not:tenido a+16 d-24
not:test a-17 c+19
not:tested a-21 c+21
not:text a+25 b-16 c-17 d-27
not:that d-25
not:them b-21
not:then d+17
not:there a+19 b-40 c-40
not:these a+18 b-17
not:they b-21
not:thing a+28 b-23 c-28 d-18
not:things a+17 c-15
not:think b-19
not:this a+16 c-15 d-56
not:those a+27 b-28 c-19 d-20
not:three a+15
not:tiempo a+25 c-19 d-25
not:til b-21 d-23
not:till c-27
not:time b-25 c-23
not:to b-29 c-16
not:todavia c+24 d-30
not:told c+15 d-24
not:toma d-18
not:tomado a+24 d-31
not:tomo b-33
not:tomorrow a+25 c-18 d-20
not:too b-15 c-28 d+19
not:took d-19
not:touch a+15 c-21
not:touched a+22 d-18
not:tried a+16 b-27 c-34
not:trouble b-26 c-30
not:trust c+15 d-23
not:tuve a+20 d-20
not:una a+25 b-26 c-44
not:under a-23
not:unless a+18 c-19
not:uno a+16
not:up b-16
not:use a+20 c-19
not:used a+17 b-15 d-18
not:uso a+18 b-15
not:veo b-17 c-18
not:verdad c+17
not:vez a+17 c-16
not:vida a+15
not:voices a+17 c-18
not:voy a-17
not:wait b-16 c-16 d+16
not:want a-16 c-17 d+20
not:was b-25
not:way a+22 b-16 c-17 d-24
not:well c-17
not:went a+18 d-19
not:what a-21 b-43 c+29
not:when a-15 c+16
not:why a-27
not:with c-19 d-17
not:work b-24 d-21
not:worked a-23 d+25
not:worried a-21 b-17 d+19
not:would b-20
not:x a+16
not:y a+17 d-17
not:yes a-17 c+17
not:yet b-38 c+17 d-18
not:yo a-22 d+17
not:your c-17 d-16
not:😂 a+18 c-17
not_# b-24 c+20 d-32
not_@call d-26
not_@cancel a-17 b+15
not_@drive a+19 b-17 d-25
not_@eat a+16 d-18
not_@stop a-21 c-19 d+23
not__@day a-20 d-23
not__@drink b-18 c-18
not__@drug a+22 b-19 c-16 d-15
not__@food a+19
not__@medicine b-27 c-27
not__@open c-18
not__@relative b-28 c-21
not__@thanks b-17
not__@year a+20 b-24 d-23
not__able a+23 c-21
not__all b-19
not__am d-22
not__any a+18 b-24 c-40
not__anybody b-21 d-20
not__anyone a+21 c-19
not__anything b-35 c-33
not__as a+18 c-16 d-15
not__at a-24 b-17 d+20
not__back d-27
not__bad a-29 b-16 c-22 d+30
not__be b-17 c-21 d+16
not__before a+18 c-16
not__better a-20 d+21
not__bit b-20 c-25
not__but a-23 b-15 d+18
not__can a-24
not__car a-29 b+18 d+18
not__chance a+20 c-23 d-16
not__college a+22 c-18 d-23
not__crumb b-19 c-20
not__day c-16
not__do a+18 b-19 c-16
not__drop a+19 c-20 d-17
not__else a-15 d+16
not__ever a+27 c-25
not__exactly a-19 c+19
not__far a+25 b-20 c-23 d-22
not__for a-22
not__good a+30 d-28
not__have b-25 d-24
not__he d-15
not__her b-18
not__here a+22 b-18 c-16 d-24
not__i a-22
not__if a-20 b-21 c+30 d-19
not__in c-15
not__is d-20
not__it b-50
not__just b-26
not__kind a+16 c-16
not__knowledge d-19
not__life a+15
not__lol a+21 c-23 d-16
not__me b-46 d+16
not__minor a-26 b-16 d+25
not__my c-24 d+19
not__no c-20
not__nothing a+27 d-27
not__of b-39 c-24
not__on a-19
not__one d-18
not__out a-26 c+16 d+15
not__over a+16
not__pain a-18 b+17 c-15 d-16
not__percent a-19 b-21 c+22 d-23
not__problem b-16
not__single a+16
not__so a+27 b-22 c-22 d-35
not__soul a+16
not__still a-24
not__sure c+15
not__test a-17 c+18
not__that a-26 b+20
not__the a-31 b+22
not__there b-15 d-16
not__thing a+23 b-18 c-19 d-18
not__this d-35
not__til a-15 c+15
not__time a+20 b-19 c-17
not__to b-41
not__tomorrow a+16
not__well c-17
not__what a-29 b-33 c+46 d-24
not__when c+19
not__why a-22
not__without a-22
not__work a-15 c+22 d-31
not__yet b-30
not__you d-33
not__your a+15
not_a b-51 c-16
not_afford a+24 b-19 c-16 d-19
not_answered c+17 d-16
not_answering a-15 b+16 c-15
not_asked a-20 c+19
not_at d-29
not_back d-15
not_be b-19 c-31 d+17
not_before a-17 c+17 d-17
not_breathe c-19 d+15
not_busy a-23 d+23
not_but a-29 d+24
not_coming a-20 b-23 c-16 d+25
not_complain d+18
not_confirmed a-17 c+19 d-20
not_crazy a+17
not_do b-35
not_doing c-18
not_drink a+23 c-23
not_eaten c-17
not_even a+30 b-23 c-26 d-25
not_ever c-17
not_feel a+22 d-23
not_find a+23 c-16 d-24
not_for a-32 b+38 c-34 d-37
not_found a+20 c-18
not_get d-23
not_go a-29
not_gone d-19
not_got a+15 b-16 d-30
not_had b-18
not_happening a+19
not_have b-37 c-22
not_here b-18 d+16
not_hold a-19 d+17
not_i a-22 c-17
not_know b-26
not_lol a-15
not_me a+32 b-20 c-51 d-20
not_mind a-17
not_miss b-20 c-30
not_much a+17 b-22 c-21
not_my a+27 b-24 c-27 d-22
not_need b-16
not_no a+20 d-19
not_now a+32 c-20 d-34
not_officially a-23 b-20 c+23 d-18
not_on a+17 d-21
not_one a+28 b-20 c-27 d-25
not_possible a+19 c-19
not_pregnant b-17 c-21
not_quite a+19 d-20
not_really a+18 b-17 d-24
not_recall a-21 b-18 c+23 d-22
not_remember a-22 b-17 c+29 d-26
not_right a+18 d-17
not_say d-17
not_see b-19
not_since a+32 b-17 c-26 d-29
not_skip b-17 d+17
not_sleep a-17 b-18 d+21
not_so a+24 b-20 c-20 d-22
not_sorry a+18 d-18
not_sure a-42 b-23 c+40 d-31
not_take b-25 c-30
not_talk a+22 d-19
not_tell b-18 c+18 d-18
not_text a+25 b-16 c-17 d-27
not_that d-52
not_the c+22 d-24
not_there c-18
not_think b-19
not_this d-30
not_till c-18 d-25
not_too a-26 c-23 d+27
not_touch c-17
not_touched a+16
not_tried a+27 b-22 c-25 d-16
not_trust c+15 d-23
not_unless a+18 c-19
not_want a-19 d+19
not_work c-23
not_yet a+31 c-28 d-21
not_you a-18
note a+27 d-26
nothi* b-30 c-25
nothing b-28 c-23
nothing$ a+19 b-45 c-26
nothing_@wrong a+18
nothing__@drink a+19
nothing__@medicine a+16 c-16
nothing__a c-19 d+21
nothing__all a+27 d-26
nothing__ask a+21 c-17 d-18
nothing__calendar a-15 d+15
nothing__can c+21 d-27
nothing__i a+21 d-21
nothing__just a-21 d+16
nothing__my a-20 d+16
nothing__not c+21 d-27
nothing__now a+20 d-20
nothing__that c-24
nothing__the c-19
nothing__there a+21 d-20
nothing_after a-23
nothing_at a+27 d-26
nothing_bad c-15
nothing_but b-24 c-28 d+22
nothing_else a+24 c-21 d-22
nothing_except a-24 c-16 d+26
nothing_i c+21 d-27
nothing_like a+31 b-23 c-15 d-33
nothing_now a+17 d-16
nothing_of a+21 d-19
nothing_on b-20 c-22
nothing_serious a-20 b-16
nothing_since a+21 c-17 d-23
nothing_that a+22 d-20
nothing_to b-17 c-24
nothing_yet a+26 d-25
noved* b-16 c-17
novedad b-16 c-17
novel* b-26 c-26
novela a-26 b-21 c-23 d+26
novela$ a-24 b-19 c-22 d+25
novia c-15
novio c-18
now b-40
now$ b-28
now: b-29 c-33 d+27
now:# c-33
now:#_de a+19 d-19
now:#_minutes a+22 b-19 c-16 d-20
now:@body b-28 c-30
now:@body_full a+15 d-16
now:@book b-21 d-21
now:@call c-17
now:@call_has c-17 d-18
now:@call_me b-36 d-21
now:@clinician c-22 d-21
now:@day d-26
now:@drink a-17 c+17
now:@drive a+25 b-17 d-39
now:@drive_right a+17 d-16
now:@eat b-19 c-26
now:@food b-27 c-25
now:@hours b-24
now:@hours_me c-18
now:@howmuch a-38
now:@howmuch_tiempo b+19 c-22 d-17
now:@insurer c-29 d+20
now:@insurer_a d-28
now:@insurer_que a-17 b-15 d+17
now:@late c-26 d+19
now:@late_por a+15
now:@medicine c-16 d-26
now:@move a+25 b-32 d-28
now:@parking a-20 c-16
now:@place a-15 b+18 d-17
now:@relative b-19
now:@relative_are a-20 d+20
now:@sick a+17 d-16
now:@stop a-20 b-30 c+24 d-27
now:@traffic c+17
now:@vehicle b-23 d-19
now:@visit a-16 b+25 c-26 d-28
now:@visit_is a-23 b+18
now:@wrong a-23 b+24 d-19
now:a a+26 b-21 c-33 d-16
now:a_@call c-15 d-16
now:a_esa c-20
now:a_few a-19
now:a_good a-17
now:a_la b-30 c-24
now:a_las c-18
now:a_poder d-15
now:a_que a+22 b-18 c-18 d-23
now:about d-17
now:about_to a+20 b-16 c-21
now:acabo a-16 d+16
now:acabo_de a-16 d+16
now:acomo* a-15 b-16 d+16
now:acomoda a-15 b-16 d+16
now:adela* d+20
now:adelante d+20
now:afrai* a+26 d-28
now:afraid a+26 d-28
now:afraid_not a+25 d-24
now:after a+46 b-37 c-34 d-44
now:after_# a+20 d-21
now:after_work a+21 b-18 d-22
now:again a+19 c-26 d-26
now:again_tomorrow a+17 c-16
now:agarr* c-15
now:ahead a-22 c-15 d+26
now:ahi c-16
now:ahi_estare d+15
now:ahora b-29
now:ahora_mismo a+17 d-18
now:ahori* b-40
now:ahorita b-40
now:ahorita_estoy b-15 c-16
now:ahorita_no a+18 b-27 d-39
now:al a+18 b-32 d-18
now:al_rato a+23 d-24
now:all a-30 b-16 c-15 d+30
now:all_@body a-22 d+22
now:am c-47
now:am_@drive a+27 d-23
now:am_about a+17
now:am_afraid a+20 d-20
now:am_all a-17 d+17
now:am_asleep a+25 d-25
now:am_at b+16 d-23
now:am_free a-23 d+23
now:am_in d-18
now:am_not a-23 d+24
now:am_off b-17
now:an a+30 b-19 c-17 d-31
now:an_hour a+30 b-19 c-17 d-31
now:and a-23 b-18 d+15
now:andel* c-15 d+16
now:andele c-15 d+16
now:andele_pues d+16
now:ando a+27 b-27 c-36 d-21
now:ando_en a+18 d-21
now:anoth* a+31 b-26 c-23 d-28
now:another a+31 b-26 c-23 d-28
now:another_time a+24 b-22 c-17 d-18
now:any a-21 d+21
now:anyth* a-23 c-19 d+16
now:anything a-23 c-19 d+16
now:appointment b+18 d-17
now:aqui b-21 c-20 d+17
now:aqui_estoy a-20 b-15 d+20
now:are c-37
now:are_asleep a-20 d+20
now:are_on b+15 c-17
now:aroun* a-18
now:around a-18
now:as b-19 c-25 d+24
now:as_well c-15 d+16
now:ask d-22
now:ask_me a+18 b-17 c-20
now:aslee* a-25 b-23
now:asleep a-25 b-23
now:at c-20 d-20
now:at_a b-16
now:at_all a-18 d+18
now:at_my d-25
now:at_that a+18 d-21
now:at_the a+18 c-26 d-33
now:at_work b+16 c-28 d-44
now:away d+16
now:bad a+22 c-26 d-27
now:bad_time b-22
now:be b-32
now:be_better b-16 c-25
now:bed a+20 c-17 d-15
now:bet a-18 d+18
now:bette* c-32
now:better c-32
now:betwe* a-15
now:between a-15
now:bien a-25 b-24 c-26 d+32
now:bit a-17
now:boss b-27 c+19 d-28
now:boss_is a+17 b-17
now:break a-17 d+15
now:bring b-20 c-15
now:buen a-21 c-24
now:buen_momento b-18 c-18 d+16
now:bus b-15
now:busy b-29 c-22
now:by a-26 b-20 d+17
now:by_me a-20 b-19 c-16 d+21
now:calen* a-28 c+20
now:calendar a-16
now:calendario a-20 c+20 d-16
now:call a+22 d-35
now:cambi* d-18
now:can a+15 b-51 c-39
now:can_not a+27 b-26 c-24 d-24
now:can_we a+27 b-26 d-25
now:can_you a+23 b-23
now:capaz a-22 c+17
now:car a+17 d-18
now:casa a-23 b-17 c-21 d+26
now:catch a+16
now:catch_me a+16
now:centr* a-16 b+17 d-18
now:central a-16 b+17 d-18
now:central_time a-16 b+17 d-18
now:chamb* a+15
now:chamba a+15
now:check b-20 d-19
now:cita c-16 d-20
now:claro a-29 c-21 d+27
now:claro_que d+18
now:clase a+28 b-17 c-21 d-29
now:class c-20
now:clock a+23 b-18 c-24 d-23
now:cocin* a+20 b-15 d-22
now:cocinando a+20 b-15 d-22
now:comer b-19 c-18
now:como a-43 b+25 c-33
now:compa* c-17 d-21
now:company c-17 d-21
now:compl* a+26 b-23 c-15 d-27
now:complica a+16 d-16
now:con d-39
now:con_mi d-16
now:confi* a-17 c+15
now:confirmo a-17 c+15
now:confirmo_en c+16
now:confl* a-21 c-15 d+21
now:conte* c-20 d-23
now:contesto a+20 c-16 d-17
now:could b-24
now:could_be c+16
now:could_you a+18 b-15
now:cuadr* c-17
now:cuadra c-17
now:cuand* a+18 b-21 c-27
now:cuando a+18 b-21 c-27
now:cuanto a-31 d-32
now:cuent* a-16 d+15
now:dale a-24 c-16 d+26
now:day c-29
now:de a-21 b+16 c-36
now:de_@eat b-19 c-18
now:de_las a+18 d-18
now:de_parte a-21 b+24 d-24
now:de_perlas d+16
now:de_una a-32 b-31 c-23 d+33
now:decir a-16 c+16
now:deep a+17 d-16
now:deep_in a+17 d-16
now:deje a-20 b-30 c+24 d-29
now:del a+28 d-37
now:del_trabajo d-17
now:dele a-31 b-26 c-23 d+30
now:denti* c-18
now:dentista a+23 d-22
now:depen* a-19 b-22 c+22 d-21
now:depende b-16 c+17 d-17
now:desca* a-19 d+21
now:descanso a-19 d+21
now:desoc* a-18 d+20
now:desocupada a-18 d+20
now:despu* a+26 b-19 c-15 d-29
now:despues a+26 b-19 c-15 d-29
now:despues_de a+18 d-15
now:dia a+28 c-34 d-44
now:diali* a+15 d-16
now:dialisis a+15 d-16
now:dialy* a+27 b-17 d-28
now:dialysis a+27 b-17 d-28
now:did a-18 b+23 c-19 d-17
now:digam* a-18 b-18 c-21 d+23
now:digame a-18 b-18 c-21 d+23
now:digo a-17 c+21 d-20
now:digo_si c+18 d-17
now:dime d+20
now:direccion b+15 d-16
now:do b-17 d+17
now:do_i a-15 b+26 d-22
now:do_it b-21 c-19
now:do_not a-18
now:do_this d-15
now:do_you a-16
now:doctor c-22 d-18
now:does c-22 d-17
now:does_it b+18
now:dormi* a+23 d-23
now:down b-19 c-19
now:driving a+44 b-23 c-17 d-42
now:early a+17 b-18 d-23
now:early_for a+17 b-16 c-15 d-16
now:ears a-22 d+22
now:echel* a-18 b-16 d+19
now:echele a-18 b-16 d+19
now:el d-26
now:elbow a+17 d-16
now:elbow_deep a+17 d-16
now:en a+21 c-27
now:en_casa a-17 d+17
now:en_clase a+16
now:en_el a+22 c-19 d-20
now:en_la b-29
now:en_media a+17
now:en_mi b-15 c-16
now:en_misa a+16
now:en_un b-18 d-22
now:en_una a+23 d-22
now:end a-19 d+18
now:entra* a+21 c-16 d-23
now:entrando a+21 c-16 d-23
now:entrando_al a+21 c-16 d-23
now:entro a+19 d-18
now:entro_a a+19 d-18
now:es b+18
now:es_rapido a-15 c+17 d-16
now:esa c-17
now:esa_hora c-27
now:ese a+23 b-26 c-32 d-16
now:ese_@hours c-18
now:ese_dia a+30 b-19 c-19 d-31
now:esper* a+26 b-26 d-28
now:esta c-29
now:esta_bien a-28 d+31
now:estam* c-23
now:estamos c-23
now:estar* d+15
now:estare d+15
now:estoy b-54 c-58 d+17
now:estoy_desocupada a-18 d+20
now:estoy_en b-23 c-36 d+21
now:estoy_manejando a+29 b-15 d-25
now:estoy_trabajando a+29 c-20 d-30
now:eveni* a+17 b-17 d-16
now:evening a+17 b-17 d-16
now:favor c-15 d-30
now:few a-19
now:few_minutes a-19
now:fine a-43 b-26 c-29 d+42
now:fire d+16
now:fire_away d+16
now:fixin* a+18 d-19
now:fixing a+18 d-19
now:fixing_to a+18 d-19
now:for b+25 c-23 d-36
now:for_me c-28
now:for_what a-26 b+29 c-22 d-30
now:free a-30 b-17 c-16 d+28
now:from b-19 c-20
now:full a+28 c-15 d-30
now:give d-29
now:give_me d-29
now:go a-41 b-28 c-30 d+43
now:go_ahead a-21 d+26
now:go_on a-16 d+17
now:good a-47 c-33 d+43
now:got_time a-17 d+18
now:got_to b-16 d-22
now:great b-18
now:guess a-24 b-24
now:habla* a+17 c-25 d-22
now:hablamos a+23 c-19 d-20
now:hablar b-17
now:hable a-17 d+17
now:hace c-18
now:hands a+34 b-21 c-23 d-35
now:hard b-16 d-15
now:has a+18 c-20 d-26
now:hasta a+16 d-18
now:hasta_las a+16 d-18
now:have_a a-19 d+19
now:have_company c-17 d-21
now:have_got a-15 d+17
now:have_my a+16 b-15 d-17
now:have_to d-21
now:hay a-19
now:her b-16 d-20
now:here b-20 c-18
now:him c-17
now:hit a+17 d-15
now:hit_me a+17 d-15
now:hora c-38
now:hora_me a-19
now:hora_recojo a+15 d-16
now:horario b-24
now:hour a+16 b-33 c-26
now:how a-19 d-19
now:how_long a-17 d-17
now:i c-37
now:i_am c-44
now:i_can a-18 b-26 c-24 d+22
now:i_do a-15
now:i_get b-15
now:i_guess a-24 b-24
now:i_have c-36
now:i_was a-18 d+19
now:i_will b-16 d-17
now:i_would d-18
now:if a-25 b-27 c+27
now:if_the b-19 c+19 d-16
now:impos* a+31 b-32 c-20 d-31
now:imposible a+26 b-26 c-18 d-26
now:in a+24 b-54 d-33
now:in_a b-21
now:in_between a-15
now:in_church a+21 d-21
now:in_class a+18 d-17
now:in_the a+38 b-27 c-36 d-33
now:is c-22
now:is_@day d-17
now:is_a c-17
now:is_better d-20
now:is_fine a-19 d+21
now:is_good a-20 d+21
now:is_it a-15 d-15
now:is_my d-15
now:is_not c-24
now:is_on b-16
now:is_that c-15 d-21
now:is_this a-15 b+19
now:is_up d+18
now:it a-16 b-37 d+28
now:it_in a-20 d+17
now:it_is a+18 b-30 c-22
now:it_now a-17 d+15
now:it_take d-15
now:it_tomorrow a+17 d-20
now:junta a+24 d-19
now:just c-28
now:justo a+17 b-20 d-18
now:kids b-20 c-20
now:kind a-22 c+23
now:kind_of a-19 c+20
now:know a-17 c+17 d-22
now:la a-18
now:la_@place b+15 d-16
now:la_casa b-15 c-19 d+18
now:la_chamba a+15
now:la_nina a+16 d-15
now:la_noche d-20
now:la_orden a-26 b-20 c-19 d+25
now:las a+20 b-26 c-27 d-16
now:las_# a+18 b-25 c-25
now:last a-19 b+20 d-18
now:late a-17 c-19
now:later c-38 d-42
now:le a-22 b-24 c+21
now:le_contesto a+20 c-16 d-17
now:le_digo c+16 d-16
now:le_se a-16 c+16
now:let a-20 b-22
now:let_me d-18
now:let_us a-25 b-15 d+20
now:libre a-31 b-20 c-19 d+28
now:like a-17 b-20 d+19
now:llama* a+17 c-16 d-18
now:llamame a+17 c-16 d-17
now:lo a-21
now:lock a-19 c-18 d+19
now:lock_it a-19 c-18 d+19
now:lol c-20 d-21
now:long d-25
now:long_does b+18
now:look a-17
now:look_at a-17
now:los b-34 c-23
now:los_@day a+24 b-18 d-22
now:los_ninos a-21 b-24 d+22
now:luego b-31
now:luego_le a+24 b-16 c-20 d-19
now:m d-16
now:make a-25 d+24
now:make_it a-15
now:mama b-19 c-22
now:manag* d-15
now:manan* a+20 b-35 d-31
now:manana b-29 d-27
now:manej* a+34 b-22 c-18 d-31
now:manejando a+34 b-22 c-18 d-31
now:marido a-19
now:martes a+16 d-16
now:mas a+37 b-26 c-27 d-38
now:mas_@late a+36 b-24 c-21 d-39
now:maybe c-17 d-31
now:maybe_in c+16
now:me b-19
now:me_after a+18 d-17
now:me_again a+17 c-16
now:me_complica a+16 d-16
now:me_cuadra c-17
now:me_fine a-16 d+15
now:me_in a-25 b-18 c+26 d-25
now:me_just a-19
now:me_later c-16 d-20
now:me_out d-15
now:me_parece a-19 b-17 c-18 d+22
now:me_queda b-25 c-34
now:me_this b-21
now:me_up a+20 d-20
now:me_viene a-24 b-16 d+23
now:media a+17
now:meeting_til a+16
now:mejor b-40
now:mi a-24 c+18
now:mi_@hours a-22 c+23 d-21
now:mi_@relative a-22
now:mi_turno a+16 b-16 d-18
now:middl* a+25 c-20
now:middle a+25 c-20
now:middle_of a+25 c-20
now:might a-23 b-16
now:might_as c-15 d+16
now:might_be c+22 d-21
now:minutes c-23
now:minutos a-23 c+24
now:misa a+24 d-22
now:mismo a+17 d-18
now:momen* b-25 c-25
now:momento b-20 c-21
now:morni* a+25 b-28 c-20 d-19
now:morning a+19 b-23 c-17
now:mornings a+15 d-15
now:mornings_are a+15 d-15
now:muy a+25 b-15 c-30 d-21
now:muy_temprano a+25 b-15 c-30 d-21
now:my c+15 d-33
now:my_@body a+22 b-15 c-15 d-21
now:my_@book b-16
now:my_@call a-20 b+18 c-16
now:my_@food a-16
now:my_@relative b-24 d-32
now:my_@visit a-20 b+19
now:my_boss b-22 c+16 d-25
now:my_break a-15
now:my_dialysis a+17 d-18
now:nada a-25 c-19 d+25
now:nah a+17 d-19
now:neces* a-22 b+23 c-17 d-22
now:necesita b+16
now:need a+22 b-20 c-29
now:ni a+20 d-20
now:night a+18 d-17
now:nina a+16 d-15
now:ninos a-21 b-24 d+22
now:no b-22
now:no_hay a-15 d+21
now:no_i a+22 d-26
now:no_le a-16 c+16
now:no_me c-17
now:no_puedo a+36 b-23 c-27 d-34
now:no_se d-30
now:no_tengo c-24
now:noche a+18 d-24
now:nomas a-19
now:not b-30
now:not_be a-22 c-16 d+23
now:not_busy a-23 d+23
now:not_do a+20 d-20
now:not_got a+22 d-26
now:not_know a-16 c+26 d-18
now:not_now a+19 d-17
now:not_right a+18 d-17
now:not_sorry a+18 d-18
now:not_sure c+16
now:not_talk a+21 d-19
now:not_work a+25 d-25
now:nothi* a-16 d+16
now:nothing a-16 d+16
now:nothing_on a-15 d+15
now:now b-33 c-43
now:now_is a-22 d+23
now:numbe* a-22 b+22 d-18
now:number a-22 b+22 d-18
now:ocupa* a+37 b-18 c-25 d-36
now:of b-20
now:of_something a+17
now:off b-22
now:off_today a-18 d+18
now:ok a-24 b-20 d+19
now:on_@day d-18
now:on_a a+35 b-32 c-25 d-35
now:on_my a-38 b-28 d+22
now:on_the a+25 b-19 c-24 d-26
now:one c-18 d-33
now:or b+19
now:orden a-26 b-20 c-19 d+25
now:other c-16
now:other_day c-16
now:otro a+25 b-22 c-21 d-24
now:otro_dia a+17 c-18
now:out d-16
now:para c-35
now:para_mi a+22 b-18 c-15 d-23
now:para_que a-18 b+22 d-19
now:parec* a-19 b-17 c-18 d+22
now:parece a-19 b-17 c-18 d+22
now:parte a-21 b+21 c-19
now:pasel* d+15
now:pasele d+15
now:pass a+17 d-15
now:patro* c+19 d-17
now:patron c+19 d-17
now:perfe* a-45 b-23 c-26 d+42
now:perfect a-29 d+26
now:perfect_timing a-22 d+20
now:perfecto a-29 c-17 d+27
now:perla* d+16
now:perlas d+16
now:pero a-17 d+16
now:phone a-21 b+19 c-18
now:pleas* b-19
now:please b-19
now:poder d-15
now:por a-16
now:por_favor c-15 d-30
now:por_mi a-18 d+17
now:possi* b-22 c+22 d-25
now:possibly a-22 b-19 c+25 d-20
now:post a-15
now:pregu* a-31
now:preguntas b+17 d-16
now:pregunte a-17 b-19 c-17 d+19
now:probl* a-27 b-17 d+27
now:problem a-18 d+16
now:problema a-19 d+20
now:puede c-18 d-29
now:puedo a-20 b-41
now:pues a-23 b-24 c-23 d+25
now:put c-17
now:que a-19 c-18
now:que_@insurer b-18
now:que_necesita b+16
now:que_no c-22 d-23
now:que_si a-21
now:que_ver c+16
now:queda b-25 c-34
now:queda_muy a+15 c-15
now:quien a-16 b+17 d-17
now:quien_es b+17
now:quiza* c+15
now:quizas c+15
now:rapid* a-15 c+17 d-16
now:rapido a-15 c+17 d-16
now:ratit* a-17
now:ratito a-17
now:rato a+21 b-31 c-26
now:rato_mejor d-16
now:recoj* a+15 d-16
now:recojo a+15 d-16
now:recojo_a a+15 d-16
now:right b-25 c-28
now:right_now a+31 b-16 c-22 d-33
now:sale d+20
now:salga a+17 d-18
now:salgo a+17 d-22
now:schedule b-21 d-21
now:se d-27
now:se_decir a-16 c+16
now:se_me a+23 b-21 c-19 d-23
now:see a-24
now:ser a+19 b-16 d-19
now:shift a+25 b-31 d-27
now:si a-23 b-21 c+29
now:si_es a-15 c+17 d-16
now:si_me d-27
now:si_no a-19 b-18 c+20 d-20
now:si_pasele d+15
now:si_puede a-16
now:si_puedo a-23
now:si_tengo d+17
now:simon d+16
now:sin a-28 b-16 c-18 d+27
now:so a-26 c-41 d+31
now:so_we a-17 d+17
now:some b-19 c-20
now:somet* a+17
now:something a+17
now:son d-16
now:sorry a+39 b-30 c-26 d-37
now:sound* a-18 b-17 d+18
now:sounds a-18 b-17 d+18
now:stays d-17
now:stays_asleep d-17
now:suits a-27 b-17 c-19 d+26
now:suits_me a-24 b-17 c-18 d+24
now:sunday c+15 d-15
now:sure a-29 b-20 d+28
now:take d-15
now:talk b-22
now:tarde b-27 d+15
now:tardecito a+18 d-15
now:te a-17 c+17
now:tempr* a+17 b-17 d-30
now:temprano a+17 b-17 d-30
now:temprano_para a+18 c-23
now:tendr* c-16
now:tendria c-16
now:tengo b-57
now:tengo_dialisis a+15 d-16
now:tengo_que c+15
now:tengo_tiempo b-19 c-29
now:tengo_un a-23 c-20 d+23
now:tenta* a-28 b-23 c+29 d-29
now:text c-15 d-17
now:text_me d-20
now:texti* b+16 d-18
now:texting b+16 d-18
now:than d-19
now:that b-59 c-51 d+26
now:that_is a+23 b-27 c-18 d-20
now:that_morning b-15 c-15
now:that_one a+20 b-16 d-18
now:that_time a-17 b-18 d+18
now:that_will b-19 c-17
now:the a+16 c-19 d-31
now:the_clock a+16 c-16 d-17
now:the_middle a+25 c-20
now:then b-23 c-21
now:they b-21 d-27
now:this c-27
now:this_evening a+17 b-17 d-16
now:this_is a-20 d+20
now:thursday c-21 d-18
now:tiemp* a-24
now:tiempo a-24
now:til b-17 d-25
now:til_# a+16
now:till_# b-16
now:till_i d-20
now:time c-20
now:time_for a-16 b+19 d-20
now:time_is a-26 c-16
now:time_no a+22 c-17 d-20
now:timin* b-22 c-19
now:timing b-22 c-19
now:to a+16 b-44 d-24
now:to_be a+23 c-19 d-24
now:today b-31 c-16
now:todo_bien a-17
now:tomor* a+28 b-19 c-23 d-29
now:tomorrow a+28 b-19 c-23 d-29
now:tonig* a+29 b-24 c-28 d-24
now:tonight a+29 b-24 c-28 d-24
now:too a+24 b-19 c-20 d-25
now:too_early a+21 b-17 c-17 d-20
now:traba* b-33
now:trabajando b-18 c-21
now:trabajo a+24 b-17 d-27
now:try a+26 b-23 d-24
now:try_again a+17 b-17
now:tuani* a-15 d+16
now:tuanis a-15 d+16
now:tuesday a-22
now:turno a+24 b-19 d-26
now:un c-19
now:un_ratito a-17
now:un_rato b-17
now:una b-38 c-33
now:under a+17 b-16 d-18
now:under_a a+17 b-16 d-18
now:up a+19 b-28
now:us a-26 b-16 d+23
now:va c-28 d+19
now:vale a-21 b-25 c-22 d+25
now:ver a-27 b-20 c+30 d-20
now:viajo d-15
now:viajo_a d-15
now:viene a-24 b-16 d+23
now:viene_de a-17 d+17
now:wait a+26 d-23
now:wait_till a+23 d-22
now:want b+17
now:was c-20
now:wassu* a-19 d+20
now:wassup a-19 d+20
now:we b-18 c-36
now:we_are c-18
now:we_do a+19 b-17 d-21
now:well c-17 d+22
now:what a-41 b+30 c-26
now:what_is a-20
now:when a+22 b-25 d-20
now:when_i a+19 b-15 d-20
now:who a-22 b+26 c-16 d-22
now:who_is b+15
now:why a-27 b-26 c-22 d+33
now:why_not a-28 b-36 c-21 d+37
now:will b-18
now:will_be a+16 c-18
now:will_do a-22 b-18 d+21
now:will_not a+18 d-17
now:with b-24
now:with_my a+17 b-15 d-19
now:work a+16 c-37 d-30
now:work_for a+19 d-18
now:works a-34 b-41 c-28 d+44
now:works_for a-16 d+16
now:would b-21 c-21
now:would_be b-16 c-19
now:would_not a-16 d+16
now:wrong a-23 b+24 d-19
now:y d-22
now:y_@howmuch a-16
now:ya a-35 d+19
now:yea d+15
now:yeah a+19 c-20 d-18
now:yep a-16 d+19
now:yes b-19 c-17 d+19
now:yo a-17 d+17
now:you c-30
now:you_need d+15
now:you_text a+22 b-22
now:you_want b+17
now:¿ c-17
now:¿_que b-17 d+17
now__again a+18 d-20
now__good a-22 d+23
now_and b-22 d-24
now_is a-23 d+25
nubes a-24 b-18 c-20 d+24
nubes$ a-21 c-19 d+21
nuera d-21
nueva b-24 c-18
nueva_en a+16 b-15
nueve* a+17 b-15 c-15 d-16
nuevo a+26 b-32 c-29
nuevo$ b-21 c-22
numb d+16
number b+16 c-36
number$ b+16 c-34
numbers b-20
numbers_are c-22
numbers_were c+17 d-17
numero$ a-21 c-24
nunca b-66
nunca$ a+30 b-24 c-18 d-40
nunca__dado a+29 c-26 d-26
nunca__encontrado a+16 c-17
nunca__ha a+32 c-29 d-27
nunca__han b-18 d-35
nunca__he b-18 d-23
nunca__la d-28
nunca__nada a+25 c-20 d-22
nunca__que a-29 b-18 d+19
nunca__tomado a+23 c-19 d-15
nunca_fui a+17 d-16
nunca_he a+33 b-15 c-25 d-33
nunca_la a+23 b-19 c-18 d-24
nunca_me a-18 b-38 c+25 d-25
nunca_supe c+23 d-20
nunca_tomo a+19 c-16
nunqu* a+29 b-28 c-25 d-27
nunquita a+29 b-28 c-25 d-27
nunquita$ a+25 b-19 c-21 d-22
nurse* b-21 c-18
nurses b-21 c-18
nursi* c-29 d+24
nursing c-29 d+24
nursing$ a-17 b-18 c-15 d+20
nuts c-22
o a-37 b+17
o__no b-17
o_menos a-19 b-24 c+27 d-20
o_que a-17 b+19 c-20 d-17
objec* a-21 b-18 c-17 d+21
objection a-21 b-18 c-17 d+21
oblig* a-18 c-20
obra d-16
obvio a-30 b-26 c-28 d+30
ocd a+16
ocho b-28 c-25
octubre a+22 c-20 d-21
ocupa* a+37 b-18 c-25 d-36
of b-16
of$ a-17 b-45 c+23
of_# a-17 b-19 d+18
of_@drink a-16
of_@drug b-16
of_@medicine d-25
of__@day c-16
of__@treat b-19
of__@year c-16
of__a a-15 c-16 d+16
of__business a-17 b+17
of__but d-18
of__for a-15
of__in b-17
of__is a-16 c+16
of__liver a-23
of__night a-15
of__on d-15
of__out c-17
of__pressure a-18
of__right d-17
of__so a+17
of__that a+20 b-20
of__the b-15
of__things d-19
of__time c+17
of__worked a-15 d+16
of_a d-19
of_all d-16
of_been c+18 d-20
of_course a-17 c-21 d+23
of_em b-24 c-20
of_groups d-15
of_health b-18 c-16
of_it b-24 c-22
of_me b-18 c-21
of_my a-33 b-23
of_something a+17
of_talk c-18
of_that d-22
of_them c-16
of_things a+16
of_those c-25
of_us b-19 c+18
of_your a-20
off__# b-18 c-16
off__day b-17
off__i c-15 d+15
off__it a-19 d+17
off__so a-18 d+20
off__street d-15
off__the b-15 d-17
off_at b-18 c-16
off_the a-16 c-19
off_to b-17
off_today a-18 d+18
offer* b-15 d+15
offered b-15 d+15
offic* d-22
office b-17
officer c-17
officially a-23 b-20 c+23 d-18
officially$ a-23 b-20 c+23 d-18
oficina d-24
ofrec* a-18
ofrecio a-18
ofrecio$ d+17
often a-15
often$ a-15
oh b-30 c-20
oh__i a+16 d-16
oh__no d-15
oh_no a+25 b-20 d-22
ohio a+18 c-15 d-18
oi b-15 c+19
oia a-20 b-20
oia__cuando c-21 d+23
oia_voces a-18 b-18
oido a+20
oiga b+17 c-24 d-23
oiga$ c-20 d-22
oigo a-27 b-23 d+16
oigo_voces c-22 d+24
oil b+17 d-18
oil$ b+17 d-20
ojala b-32 c+22 d-26
ok b+22 c-21
ok$ b+17 c-39
ok__you a-18
ok_just d+16
okay a-18 d+15
old$ c-18 d-21
old_@clinician b-19 c+20 d-18
old_@place a+24 b-18 d-24
old__a d-21
old_man b-29
older b-28 c-23
older$ a+17 d-18
older__that b-16 d+15
older_than a-23 b-23 c-17 d+26
olvide d+17
olvido a-17
on a-25 c+18
on$ a-47 b-19 c+15 d+16
on_# c-16 d-18
on_@day b-22 c-17
on_@drive a+17 d-18
on_@insurer a-18 b-21 d+20
on_@medicine a-25
on_@relative c-16 d-20
on__# b-21
on__@body a-20 c+22 d-23
on__@call d-16
on__@date a-16
on__@day b-30
on__@food a-16
on__@medicine c-25
on__@relative a+15 b-31 c-16
on__@treat c-17
on__about a-17 d-17
on__all a+17 b-15
on__allergy a-15 b-19 c-16 d+18
on__boob a-15 d+16
on__books a-16 c-17 d+17
on__break a-15
on__but a-21 c+23
on__calendar a-15 d+15
on__chart a+18 b-22
on__clock a+16 c-16 d-17
on__control d-22
on__couch a-24 b-24 c-18 d+25
on__end a-18 b-17 c-19 d+21
on__fence a-19 b-17 c+26 d-25
on__fourth d+15
on__have d-16
on__i a-22
on__in a-25
on__is b-22 d-19
on__it a-23 c-15 d+18
on__last a-16
on__life a+15
on__list c-16
on__liver a-16
on__low a+20 b-18 c-18
on__me b-16
on__monitor c+17 d-19
on__my a-17
on__no a-17 c+20 d-21
on__off c+15
on__once b-15
on__one c-20
on__own a+27 b-21 c-25 d-27
on__patch a+21 b-15 c-20 d-19
on__pressure b-16
on__road a+21 b-20 c-17 d-20
on__shot a+16 c-21
on__side c-19 d-17
on__since c-17 d+17
on__street a-26 b+19 c-21
on__table c-18 d+16
on__that b-15
on__they a-19
on__three d+16
on__time a-16 b+16 d-18
on__to a+16 b-16 d-20
on__way a-15 b-22 c-22 d+22
on_a a+26 b-43 d-20
on_birth d-22
on_both a+18 b-19 d-16
on_dialysis c-25
on_drugs b+16
on_everything a-17 b+16
on_file c-19 d-23
on_her a-20
on_his b+15
on_it a-31
on_me c-24
on_my b-36
on_something a-16
on_that b-25 d-19
on_the c+20 d-28
on_two d+18
once a-23 b-43 c+35 d-17
once$ a-43 b-23 c+49 d-34
once__@month a+20 c-19 d-15
once__@year c-18
once__a d-17
once__did a-16
once__it c-16 d+16
once__my b-15 c-27
once__the b-17
once__they a-19
once__while d-17
once_a a+20 c-19
once_and a-27
once_at c+15
once_from a+16 d-17
once_in b-29
once_never a-18
one b-24
one$ c-23
one_@medicine b-21 c-30
one__# a+20 c-22 d-18
one__@clinician a+15
one__@insurer b-16 d-20
one__@month c-27
one__@year a-16 b-24 c-17 d+25
one__a a-16 b-19
one__ago a-20 b-19 c-17 d+22
one__and d-24
one__at a-18
one__done c-22
one__far a+15
one__for a+25 b-27 d-20
one__has a+18 b-16 d-16
one__in b-19
one__is b-17
one__me c-17
one__my b-16
one__nerves a-17 b-19
one__never b-16
one__no d-22
one__not d-17
one__of a+22 b-19 c-23 d-19
one__on c-19 d-22
one__only a+15 d-16
one__said c+18 d-16
one__sleep a-15 b-22
one__sure c+15
one__that d-17
one__the a+25 b-18 d-31
one__those b+17 c-18 d-23
one__was b-16
one__weeks a+16
one__yes a-16
one_a c-18 d+19
one_and b-20
one_bit b-16 c-23
one_but c+15 d-21
one_day a-15 c+17 d-18
one_for b-35
one_i a+19 b-16 d-15
one_in a-16
one_is a+18 d-23
one_kidney a-17 b-16 c-29 d+24
one_lol a-17
one_not b-18
one_time b-23 c+26 d-22
one_to a+17 d-18
one_uti a+18 c-21 d-17
ones a-26 b+26 c-23 d-20
ones$ a-21 b+21 c-20 d-19
only a+42 b-45 d-30
only$ a+29 b-32 d-50
only_@drink a-16
only_@drug b-22 d-27
only_@medicine a+19 b+16 c-30 d-36
only__@day c-16
only__@medicine b-31 d-21
only__a a-17 c-20 d+16
only__about a+23 b-23 d-20
only__and a+22 b-24 c-23
only__but a-16 c-18 d+17
only__depression a+16
only__for a+19
only__i b-34
only__is b-25
only__kidney a+17 d-16
only__makes a+17 c-21
only__me c-22
only__multivitamin d-17
only__my a+33 b-25 c-26 d-27
only__on a+20 b-18 c-21
only__pressure a-23 d+23
only__that b-15 c-17
only__the c-17
only__to a+24 b-24 c-18 d-16
only__took a+19 d-15
only__with a+22 d-21
only_a c-25
only_allergic a+18 b-20
only_at b+20 c-26 d-22
only_diabetes a+17 d-16
only_ever a+27 b-16 c-25 d-19
only_morphine a+16 c-18
only_my a+16 b-21 c-20
only_on c-16
only_one b-17
only_please a+16 d-15
only_the a-21 b-29 c-28 d+30
only_thing a+20 b-23 c-15 d-16
only_to a+19 b-21 c-19
only_took d-16
only_tried a+19 d-16
only_vice a+18 b-16 c-16 d-17
only_when a-28 b-21
oops a-18 b-23
open b+18 c-17
opera* b-33
operada a+25 c-21 d-22
operada$ a+25 c-21 d-22
operado a+15 b-22
operado$ b-20 c+15
operaron a-25 d+18
operaron$ d-19
operaron__corazon a-18 c-17 d+16
operaron_a a-19 d+16
operaron_del a-22 d+28
opere a+21 d-18
opere$ a+16
or a-33 c+30 d-36
or_# a-17 c+16
or_@body a+15
or__@relative a-26 c+22 d-22
or__my a-17 d-17
or_for a-19 d-16
or_my a-19 c+17
orale a-24 b-23 c-23 d+24
orden b-37 c-34
orden$ b-35 c-31 d+17
order a+32 b-19 c-22 d-30
order$ a+16 d-16
organ* b-18 d-36
organ:# a-22 b-55 c-28 d+41
organ:@animal c-19 d-24
organ:@body c-29 d+19
organ:@body_cancer c-16 d+22
organ:@body_infections d+21
organ:@body_is a-33 b-20 c-27 d+32
organ:@body_no a+24 d-24
organ:@body_si a-19 d+20
organ:@body_since d+19
organ:@body_surgery d+18
organ:@body_yes a-19 d+19
organ:@clinician b-33 c+23 d-34
organ:@clinician_is a-20 b-17 c+21 d-17
organ:@clinician_wants a-18 c+19 d-17
organ:@date b-21
organ:@day a-30 b-39 d+26
organ:@day_@day a-18 b-17 c-18 d+21
organ:@day_y c-16
organ:@drink a-17 c-22
organ:@drink_count c-15
organ:@howmuch b+16 c-18 d-16
organ:@month b-21
organ:@place a-20
organ:@relative c-50
organ:@relative_had a-19 b+26 c-23 d-25
organ:@relative_has a+16 c-17
organ:@relative_is d-17
organ:@relative_le d-20
organ:@relative_se b+16
organ:@relative_si a+19
organ:@sick a-18
organ:@symptom a-20
organ:@thanks c-18 d-26
organ:@thanks_you d-17
organ:@treat a-20 c-26
organ:@treat_hurt d-17
organ:@vehicle a-32
organ:@vehicle_a a-17
organ:@year a-22 c+18
organ:@year_so c+15
organ:a a-32 b-18 c+29
organ:a_baby a-17 c+16
organ:a_cada a-20 b-21
organ:a_catheter a-17 b-20 c-17 d+24
organ:a_de c+16 d-16
organ:a_kidney a-30 d+15
organ:a_liver a-25 b-18
organ:a_lot a-17
organ:a_mi c-19
organ:a_scan a-17
organ:a_uti d-28
organ:a_veces c+22 d-26
organ:a_while c+18 d-17
organ:about a-23 b+25 d-23
organ:about_kidneys b+16
organ:ahi a+17 d-27
organ:ahora c-16
organ:al a-21 b-28
organ:al_# a-19 d+19
organ:al_bano c+16 d-21
organ:al_cien a+19 c-17 d-18
organ:algo a-16 c+16
organ:all a+36 c-21 d-32
organ:all_good a+19 d-16
organ:all_that a+17 b-15 d-16
organ:all_the a-25
organ:alrea* a-16 b+16 d-16
organ:already a-16 b+16 d-16
organ:alt b-17 d-24
organ:altas a-21 b-21
organ:am c-17
organ:am_clear a+16 b-15 c-15
organ:an b-27
organ:an_ultrasound c+18 d-19
organ:anali* b-22 d-29
organ:analisis b-20 d-26
organ:and a+29 b-31 d-26
organ:and_@body a+17 d-16
organ:and_no a+17
organ:ano a-16 c-20 d+19
organ:anos a-23 c+15
organ:any a+20 c-20
organ:appen* b+15 c-16
organ:appendix b+15 c-16
organ:are_bad d-22
organ:are_good a+21 d-16
organ:as a+26 b-16 d-32
organ:as_a a+17 b-16 d-25
organ:ask a-17 d-20
organ:askin* d-19
organ:asking d-19
organ:b a-19 b-16 c-34 d+35
organ:baby a-19 b-18 c+18
organ:back b-28 d-17
organ:back_bad c-17
organ:back_fine a+16 c-16 d-18
organ:bad c-26
organ:bag a-15 b-16 d+18
organ:bano c+16 d-21
organ:be c+16 d-17
organ:been a-23
organ:befor* a-19
organ:before a-19
organ:bien a+39 b-38 c-45 d-22
organ:bien_el a-16 d+16
organ:bien_por a+16 d-16
organ:bladder a-21 b-17 c-18 d+24
organ:blood b-16 d-17
organ:blood* b-16
organ:blood_work d-15
organ:bloodwork b-16
organ:bloodwork_was a+15 c-18
organ:both a+39 b-19 c-29 d-35
organ:but a+17 b-35 d-26
organ:but_it a-20 c+23 d-22
organ:but_my a-16
organ:but_not a+25 c-18 d-25
organ:but_nothing d-15
organ:but_that d-23
organ:but_the a+17 c-16
organ:c a-32 c-20 d+27
organ:cada a-19 b-26
organ:cada_rato a-21 b-23
organ:caida d+16
organ:calcu* b-27 c+16 d-16
organ:calculos c-19
organ:came a+18 b-20 c-25
organ:came_back a+18 b-20 c-25
organ:can a-23 c-20
organ:can_not a-21 c-17 d+19
organ:cance* a-27 c-25
organ:cancer a-27 c-25
organ:cath a-17 b-19 c-17 d+18
organ:cathe* a-19 b-21 c-20 d+26
organ:catheter a-17 b-20 c-17 d+24
organ:check* a-20 c+19
organ:checked a-16 c+19
organ:chron* c-15 d+20
organ:chronic c-15 d+20
organ:chronic_utis d+16
organ:cien a+19 c-17 d-18
organ:cirrh* a-15 c-31 d+19
organ:cirrhosis a-15 c-31 d+19
organ:cirro* a-25 c-36 d+26
organ:cirrosis a-25 c-36 d+26
organ:cisti* a-17 c-19 d+23
organ:cistitis a-17 c-19 d+23
organ:ckd a-20 b-19 c-20 d+23
organ:clean a+32 b-26 c-32 d-28
organ:clear b-25 d-23
organ:clinica a-17
organ:como a+35 b-30 c-27 d-29
organ:con a-27
organ:con_un a-17
organ:contr* a-27 b-26 c-31 d+30
organ:cough c-16
organ:count a-26 b+27 c-16 d-31
organ:creat* b-23 c-15
organ:creatinina b-16
organ:creatinina_# c-15
organ:cuent* a-26 b+28 d-26
organ:cuenta a-17 b+21 d-17
organ:cuentan b+15 d-16
organ:cysti* c-21 d+17
organ:cystitis c-21 d+17
organ:dad a-15
organ:day b+20 c-23 d-18
organ:de_eso d-16
organ:de_higado d+17
organ:de_la c-25 d+16
organ:de_los a+18 d-28
organ:de_nina c+16 d-17
organ:de_nino c+19 d-19
organ:de_orina a-23
organ:del a-21
organ:del_higado a-18
organ:del_rinon a-18
organ:dentr* a+21 b-15 d-21
organ:dentro a+21 b-15 d-21
organ:desde a-18 c-22 d+22
organ:diabe* b-18 c-16 d+16
organ:diali* a-26 c-30 d+21
organ:dialisis a-19 c-20
organ:dializo c-17
organ:dialy* a-20 c-34 d+17
organ:dialysis a-20 c-34 d+17
organ:dialysis_@day a-19 b-20 c-17 d+20
organ:dialysis_mwf a-19 b-18 d+19
organ:dialysis_three d+16
organ:dice c-20
organ:dijer* a-17 c+15
organ:dijeron a-17 c+15
organ:dijo_el c-16
organ:dio c+19 d-19
organ:dios b-16 d-16
organ:disea* c-18
organ:disease c-18
organ:do b+19 c-17 d-33
organ:do_not a+20 b-22 c-15 d-21
organ:do_utis b+17 c-19 d-15
organ:docto* c+17 d-16
organ:doctor b-22 d-28
organ:doctors c+17 d-16
organ:does a-23 b+21 d-26
organ:does_@drug c-15
organ:does_a b+16 c-18
organ:donat* a-24 b-18 c-21 d+24
organ:donated a-24 b-18 c-21 d+24
organ:done b-18 c-19
organ:done_un d+17
organ:down a+16 b-15 c-18
organ:down_there a+18 b-15 c-17 d-17
organ:drank c+15
organ:duele d-18
organ:duele_la a-17 b+17 d-17
organ:ecogr* a-16 c+19 d-17
organ:ecografia a-16 c+19 d-17
organ:el c-16
organ:el_@day b-17 d-18
organ:el_higado b-46
organ:el_rinon c-33
organ:eleva* a-24 b-23
organ:elevated a-17
organ:en c-18
organ:en_@treat c-16 d+17
organ:en_el a-15
organ:en_orden a+17 c-16 d-15
organ:enzim* a-18 b-22
organ:enzimas a-17 b-21
organ:enzym* a-20 b-17
organ:enzymes a-20 b-17
organ:es_el a-22
organ:escap* d+16
organ:escapa d+16
organ:ese d-17
organ:eso d-25
organ:esos a+28 b-24 c-23 d-29
organ:esper* a-28
organ:esperando a-21 b-15
organ:esposo b+15 d-18
organ:esta c-21
organ:estan b-24
organ:este c-19 d+19
organ:este_@year c-19 d+19
organ:estoy d-33
organ:estoy_bien a+18
organ:estud* b-27 c+21 d-27
organ:estudios b-23 d-26
organ:ever d-16
organ:every a-27 b-16 c-27 d+30
organ:every* a+21 b-28 c-30
organ:everything a+28 b-24 c-29 d-25
organ:exame* a-18 d-16
organ:falla a-17 d+17
organ:falta a-20 b-19 c+16
organ:falta* a-27 d-19
organ:faltan a-27 d-19
organ:faltan_los a-23 c+22
organ:fatty a-31 b-25 d+22
organ:fatty_liver a-29 b-19
organ:fine a+38 b-33 c-31 d-34
organ:fine_liver a+16 d-18
organ:for_a c-24 d+25
organ:for_asking d-19
organ:frequ* d+15
organ:frequent d+15
organ:from c-30
organ:from_my b-15 c-17
organ:funci* b-18
organ:funciona a+21 d-22
organ:gallb* c-20 d-17
organ:gallbladder c-19 d-15
organ:galls* c-20 d-20
organ:gallstones c-20 d-20
organ:gastr* a+19 d-17
organ:gastritis a+19 d-17
organ:gave a-24 b-18 c-22 d+24
organ:get b-24
organ:get_a c-16 d+17
organ:get_up c+22 d-15
organ:getti* c+19 d-21
organ:getting c+19 d-21
organ:go a-26 c+17 d-24
organ:gone d-17
organ:good a+32 c-41 d-38
organ:got a-16 b-19
organ:got_a a-21
organ:graso a-26 b-20 d+20
organ:great a+18 c-16
organ:hace a-19 c+18
organ:hace_@year a-16 c+16
organ:had c+24 d-42
organ:had_@body c-17 d+21
organ:had_a d-23
organ:had_hep a-21 c+22 d-25
organ:had_hepatitis a-21
organ:had_my c-17 d-22
organ:half a-20 c-17 d+20
organ:half_my a-19 c-16 d+18
organ:han a-16 c+17
organ:has_cirrhosis d-15
organ:have a-15
organ:have_a a-24 b+16 c-23
organ:have_cirrhosis d+17
organ:have_hepatitis d+15
organ:have_not a-16 c+16
organ:have_one b-15 d-17
organ:have_to a-21 c-26 d+27
organ:he b-25
organ:he_has b-17
organ:healt* a+18
organ:heard a-17 c+18
organ:heard_back a-17 c+18
organ:hep a-36
organ:hep_b d+18
organ:hep_c a-26
organ:hepat* a-46 b-32 c+16
organ:hepatitis a-45 b-32 c+17
organ:hepatitis_a c+20 d-19
organ:hepatitis_b c-30 d+29
organ:hepatitis_c c-28 d+28
organ:hepatitis_de c+20 d-20
organ:her b-17
organ:hermana c-18
organ:hicie* c-20
organ:hicieron c-20
organ:higad* c-18
organ:higado c-18
organ:higado_graso a-26 b-20 d+20
organ:higado_si a-19 c-17 d+21
organ:high b-29
organ:hold a-21 c-17 d+19
organ:hold_my a-16
organ:hurt c-18
organ:i a-21
organ:i_@sick c-16
organ:i_do a+22 b-19 c-18
organ:i_drank c+15
organ:i_go c+17 d-17
organ:i_got c-21
organ:i_had d-17
organ:i_have b-34 c-26 d+25
organ:i_leak c-16
organ:i_pee b-17 c+16
organ:ic a-20 b-19 c-21 d+23
organ:in d-18
organ:in_# a-16
organ:in_@date c-23
organ:in_a a-23 d-19
organ:in_her a-18
organ:in_spring a-18 c+18
organ:incon* a-20 b-16 c-25 d+27
organ:incontinencia c-17 d+18
organ:infec* a-32
organ:infeccion c+19 d-18
organ:infecciones a-17 c-29
organ:infecciones_de c-16 d+18
organ:infection c+16 d-16
organ:infections a-24 b-20 c-32 d+28
organ:infla* a-17 c-15 d+21
organ:inflamado a-17 c-15 d+21
organ:inter* c-21 d+17
organ:interstitial c-16
organ:interstitial_cystitis c-16
organ:into a-16
organ:into_it a-16
organ:is_bad d+16
organ:is_fine a+19 d-18
organ:is_gallbladder a-17 b+16
organ:is_good a+20 d-20
organ:is_it a+17 d-16
organ:is_scarred d+15
organ:is_shot c-17 d+22
organ:is_that a-17
organ:is_the a-20 c-19
organ:issue* a+19 d-17
organ:issues a+19 d-17
organ:it b-18
organ:it_is d-17
organ:jaja c-26 d-23
organ:jaund* a-19 c+19 d-17
organ:jaundice a-19 c+19 d-17
organ:jaundice_as a-16 c+15
organ:just a+22 b-39 c-39
organ:just_kidney a+16
organ:just_my b-19 c-23
organ:ketamine a-16
organ:kid c-16
organ:kidne* c-33
organ:kidney c-22 d+17
organ:kidney_stones c-19
organ:kidney_to b-19 d+18
organ:kidneys c-31
organ:kidneys_like a-16 d+15
organ:kidneys_only c-17
organ:kids d+17
organ:kind a-19 c-19 d+17
organ:know d-16
organ:knows b-16 c+17
organ:la c-19
organ:la_@body a-17 c-37 d+16
organ:la_ecografia a-16 c+19 d-17
organ:la_orina a-20 b-18 c-28 d+29
organ:la_pipi c-17 d+17
organ:la_prostata b-16 d-17
organ:la_verdad b-17 c+22
organ:la_vesicula d-28
organ:lab c+22 d-22
organ:labs a+16 d-46
organ:labs_came a+16
organ:labs_were a+20 c-17
organ:las a-36 d+16
organ:las_enzimas a-17 b-21
organ:las_transaminasas a-16
organ:last d-17
organ:last_@year a-27 c+24 d-25
organ:le c-21
organ:leak c-16
organ:leaks c-16 d+18
organ:like b-26 c-37 d+16
organ:limpi* a+23 b-16 c-17 d-23
organ:list c-21 d+24
organ:list_for c-21 d+24
organ:liver b-32 c-16 d+16
organ:liver* a-22 c-18 d+22
organ:liver_and a+16 d-16
organ:liver_cancer a-18
organ:liver_enzymes c-29 d+27
organ:liver_fine a+18 d-21
organ:liver_is a+20 b-25 c-27
organ:liver_numbers a-17
organ:liver_or a+22 d-20
organ:liver_out a-16 c-19 d+19
organ:liver_scare a-17 c+18 d-17
organ:liver_they c-15
organ:liver_transplant c-16 d+17
organ:livers a-22 c-18 d+22
organ:lo b-23 c-22
organ:lol b-16
organ:look c+16
organ:looki* a-17 c+16 d-15
organ:looking a-17 c+16 d-15
organ:los b-23 d-19
organ:los_@day a-19 b-16 c-21 d+21
organ:los_analisis b-23 c+18 d-26
organ:los_dos c-16
organ:los_estudios b-18 d-20
organ:los_resultados a-15 c+17
organ:los_rinones a+18 d-28
organ:lost b-20
organ:lot a-17
organ:lot_of c-19
organ:luego a-16 b+16 d-17
organ:mal a-20 c-21 d+19
organ:malo a+16 d-19
organ:mama d-24
organ:martes a-22 b-20 c-25 d+24
organ:mas d-24
organ:maybe a-22 c+25
organ:me a-30 c+16
organ:me_dializo c-15
organ:me_dijeron a-17
organ:me_dio c+19 d-19
organ:me_duele d-18
organ:me_escapa d+16
organ:me_esta d+16
organ:me_estan a-16
organ:me_falla a-17 d+17
organ:me_falta a-18 b-18
organ:me_faltan a-23 c+22
organ:me_han a-16 c+17
organ:me_hicieron c-17
organ:me_quitaron c-17
organ:me_sacaron c-17
organ:me_sale c-18 d+17
organ:medico a-22 c+19 d-17
organ:mi a-15 c-25
organ:mi_@clinician d-19
organ:mi_@relative c-21
organ:might c+19 d-18
organ:mis d-25
organ:mom c-16 d-22
organ:much b-15 d-19
organ:mucho a-26 b-26 c+29 d-28
organ:mucho_al a-16 c+19 d-20
organ:murio a-16 b+19 d-17
organ:murio_del a-16 b+19 d-17
organ:mwf a-19 b-18 d+19
organ:my_@body a-40 b-19
organ:my_@relative c-42
organ:my_kidney a+24 b-24 d-20
organ:my_kidneys d-22
organ:my_labs a+17 c-15
organ:my_liver a-17 b-37
organ:my_pee a-21 b-18
organ:nada a+40 b-20 c-17 d-25
organ:nada_mas d-19
organ:nah a+15 c-17
organ:need b+16
organ:nefro* a-21 b-23 c-18 d+23
organ:nefropatia a-18 b-17 d+18
organ:neith* a+22 c-16 d-24
organ:neither a+22 c-16 d-24
organ:neuro* a-19 d+18
organ:never b-17 c+20 d-25
organ:never_heard a-17 c+18
organ:new c-15
organ:nina c+16 d-17
organ:ningu* a+29 b-16 c-22 d-31
organ:ningun a+20 d-21
organ:ningun_problema a+20 d-21
organ:ninguno a+19 c-15 d-21
organ:nino c+19 d-19
organ:no b-30
organ:no_and a+17
organ:no_estoy a-16 c+17
organ:no_me a-16
organ:no_nada a+17 d-17
organ:no_ninguno a+16
organ:no_padezco a+15
organ:no_problems a+18 d-17
organ:no_se b-20 c+29 d-17
organ:no_tengo a+20 d-21
organ:no_trouble d-19
organ:nobod* a-19 c+18 d-17
organ:nobody a-19 c+18 d-17
organ:nomas a+16 b-28 c-29
organ:none a+20
organ:norma* a+31 b-24 d-22
organ:normal a+25 b-16 d-19
organ:not b-27
organ:not_back a-19 c+17
organ:not_hold a-21 c-17 d+19
organ:not_know c+21
organ:not_that b-16 d-19
organ:nothi* b-16
organ:nothing b-16
organ:now b-19 c+19 d-17
organ:nueve* a+17 b-15 c-15 d-16
organ:numbe* a-21 b-16 c+17
organ:numbers a-21 b-16 c+17
organ:numbers_were c+17 d-17
organ:nunca d-24
organ:nunca_he a+19 c-16
organ:nunca_me a-16 c+17
organ:octubre a+19 c-16 d-16
organ:of_@drink c-15
organ:of_my a-24 b-16
organ:off a-22 c+16
organ:ok a-18 d-18
organ:old d-15
organ:on a-26
organ:on_dialysis c-25
organ:on_my a-30 b-20 c+18
organ:on_the a-21
organ:once b-27 c+31 d-35
organ:one_kidney a-17 b-16 c-29 d+24
organ:one_time c+16 d-17
organ:one_uti a+18 c-21 d-17
organ:only a+22 b-36 c-41
organ:only_my a+26 c-16 d-24
organ:or a+18 d-16
organ:or_@body a+15
organ:orden a+17 c-16 d-15
organ:order a+18
organ:organ* a+26 b-20 c-22 d-27
organ:organos b-16
organ:organs a+20 b-18 d-20
organ:origi* a+16 d-16
organ:original a+16 d-16
organ:orina a-33 b-20 d+16
organ:orino b-30 c+19 d-36
organ:orino_como a+20 b-21 c-19
organ:otra a-17
organ:out c-30 d+16
organ:over b-15 c-23
organ:padec* a+17
organ:pads a-15 d+16
organ:panal a-15 d+16
organ:pancr* c-16 d-15
organ:pancreas c-16 d-15
organ:papa b-21
organ:para d-21
organ:parts a+19 b-17 d-17
organ:pase d-16
organ:passe* b-18
organ:passed b-18
organ:passed_a a-19 c+15
organ:pee a-19 b-36 c+32 d-17
organ:pendi* a-21 b-16 c+20 d-17
organ:perfe* a+40 b-28 c-27 d-39
organ:perfect a+22 b-18 c-16 d-21
organ:perfectos a+28 b-15 c-26 d-27
organ:pero b-25
organ:pero_los d-15
organ:piedr* b-18
organ:piedra b-16 d-21
organ:piedrita a-26 b-23
organ:pipi c-19 d+18
organ:plumb* a+24 b-21 c-21 d-23
organ:plumbing a+20 c-17 d-19
organ:plumbing_works a+17 d-16
organ:poliq* a-21 b-18 c-15 d+22
organ:poliquisticos a-18 d+18
organ:polyc* a-16 d+15
organ:polycystic a-16 d+15
organ:polycystic_kidneys a-16 d+15
organ:por c-34
organ:por_ahi a+22 b-19 d-21
organ:por_la a-22 b-19 d+23
organ:pregu* a-18 b+25 c-16 d-25
organ:pregunta c-15
organ:preguntas a-16 b+20 c-23
organ:proba* a-22 b-15
organ:probably a-22 b-15
organ:probl* a+25 c-23 d-30
organ:problema a+20 d-21
organ:problemas c-30 d-17
organ:problems a+16 c-22
organ:problems_there a+16 d-16
organ:prost* d-30
organ:prostata b-16 d-17
organ:prostate d-21
organ:puede c+17
organ:put a-19
organ:que a-20 c+20 d-17
organ:que_me b-15
organ:que_ya a-19 b-16 c+25 d-27
organ:quien b-18 c+24
organ:quien_sabe b-18 c+24
organ:quier* a-16
organ:quita* c-17
organ:quitaron c-17
organ:rato a-21 b-23
organ:reche* c+16 d-15
organ:recur* c-16 d+17
organ:repet* a-21 b-18 c+21
organ:repetir a-21 b-18 c+21
organ:rest a+16 d-17
organ:rest_is a+16 d-17
organ:resul* a-26 b-20 c+26 d-24
organ:resultados a-21 c+20 d-18
organ:right b-18 c-19
organ:right_now a-21 d+21
organ:rinon c-35 d+23
organ:rinon* b-19 c-25
organ:rinon_a a-18 b-17 c-19 d+20
organ:rinones b-19 c-25
organ:rinones_poliquisticos a-18 d+18
organ:runni* a-19
organ:running a-19
organ:running_tests a-15 c+18 d-19
organ:sabe a-19 b-23 c+23 d-23
organ:sacar* c-22
organ:sacaron c-22
organ:sacaron_un a-16
organ:said a-16 b-16
organ:sale c-18 d+17
organ:salen b-16
organ:salie* b-16 d-23
organ:salieron b-16 d-23
organ:salieron_bien a+17 c-17
organ:salieron_perfectos c-16
organ:salio b-23 c+20 d-24
organ:same a-21 b+17
organ:sanit* b-16
organ:sanito b-16
organ:sano a+19
organ:scan b-15
organ:scare a-18 c+19 d-21
organ:scarr* d+18
organ:scarred d+16
organ:se a-23
organ:se_me a-22 b-30
organ:segun b-18 c-21
organ:self b-15 d+16
organ:she a-24 d+15
organ:shot a-21 b-19 c-25 d+26
organ:si a+27 c-34
organ:si_pero a+22 c-20 d-18
organ:sin d-22
organ:since b-20
organ:sister c-16
organ:so b-20 d-16
organ:solo b-25 c-22
organ:solo_rinon a-19 d+20
organ:somet* a-17 b-16 c+31 d-30
organ:something c+19 d-18
organ:something_on c+16
organ:sometimes c+21 d-20
organ:sonda a-19 b-16 c-20 d+25
organ:sprin* a-24 c+15
organ:spring a-24 c+15
organ:stage a-29 b-28 c-29 d+31
organ:stage_# a-17 b-15 d+18
organ:still a-19 c+21 d-23
organ:stone a-20
organ:stone* c-30
organ:stones c-30
organ:stones_but a+15
organ:story a-19
organ:summe* a-21 d+19
organ:summer a-21 d+19
organ:surge* a-17 c-18 d+22
organ:surgery a-17 c-18 d+22
organ:tanto c+17
organ:tengo b-41 d+17
organ:tengo_cirrosis d+17
organ:tengo_hepatitis c-28 d+26
organ:tengo_incontinencia d+18
organ:tengo_nada a+16 d-15
organ:tengo_un a-17 d+17
organ:tests a-20 b-29
organ:tests_came c-23
organ:thank d-17
organ:that d-20
organ:that_is a+21 b-16 c-21
organ:the b-25
organ:the_@clinician a+18 b-16 c-15 d-19
organ:the_same a-21 b+17
organ:the_stones a-17 d+17
organ:the_time a-23 b-22
organ:there a+16
organ:they b-40 d+23
organ:they_are a-19 b-16 c+17
organ:they_took a-17
organ:think c-21
organ:this b+16
organ:those a+22 c-26 d-25
organ:three b-17
organ:tia b+16
organ:tiene b+15
organ:time a-29 b-23
organ:times a-19
organ:to a-24 b-30 d+24
organ:to_my a-16 b-18 d+18
organ:to_wear c-19 d+21
organ:todo a+48 b-44 c-42 d-38
organ:todo_bien a+20 d-18
organ:todo_en a+16
organ:todo_eso a+18 d-20
organ:tomo a-20
organ:too b-19 d-26
organ:took_out a-16
organ:traba* a+15
organ:trans* b-26 c-22
organ:transaminasas b-19
organ:transplant c-23 d+24
organ:trasp* a-27 c-23 d+22
organ:trasplante a-15
organ:tratamiento c-16 d+17
organ:treat* c-20 d+20
organ:treated c-20 d+20
organ:tres b-23 c-24
organ:troub* c-15
organ:trouble c-15
organ:tumor a-15 d+18
organ:tuve a-16 b-15 c+31 d-30
organ:tuve_hepatitis c+24 d-24
organ:two b-15
organ:ultra* b-37 c+18
organ:ultrasonido a-23 b-23 c+22 d-20
organ:ultrasound b-27
organ:ultrasound_of d-15
organ:un a-44 c+19
organ:un_rinon a-23 b-15 c-31 d+26
organ:un_solo a-19 d+20
organ:un_ultrasonido d-16
organ:una a-22 b-26 c+36 d-38
organ:una_vez c+25 d-28
organ:up a-31 b-21 c+26 d-16
organ:up_a c+18
organ:up_all c+15
organ:urolo* a-17
organ:urologist a-15
organ:use d+16
organ:use_a d+16
organ:uti a+16 d-29
organ:uti_all d+16
organ:uti_right a-21 d+21
organ:utis a-41
organ:utis_count b+17 c-19 d-15
organ:van a-17
organ:veces a-19 b-18 c+19
organ:vejiga b-30 c-47 d+28
organ:verda* b-17 c+22
organ:verdad b-17 c+22
organ:vesic* d-28
organ:vesicula d-28
organ:vez c+25 d-28
organ:vida a+18 d-15
organ:voy a-18 b-19
organ:voy_mucho a-16 c+15 d-16
organ:waiti* a-30 b-22
organ:waiting a-30 b-22
organ:waiting_for a-17 c+17
organ:waiting_on a-16 c+23
organ:wants a-18 c+18 d-18
organ:was d-25
organ:was_clean a+24 b-15 c-25 d-21
organ:watch* c-19 d+17
organ:watching c-19 d+17
organ:water c-16
organ:weak b-18 c-22
organ:wear a-20 b-20 c-25 d+28
organ:wear_pads a-15 d+16
organ:week a-16
organ:were b-18 c+16 d-24
organ:what a-17 b+20 d-20
organ:when a-22 b-23 d+26
organ:when_i a-22 b-23 d+26
organ:while a-15 c+17 d-16
organ:who_knows b-16 c+18
organ:why a-18 b+26 d-25
organ:wife d-18
organ:with a+18 c-25
organ:work a+17 b-19 d-26
organ:worki* b-16 c-25
organ:working b-16 c-25
organ:works a+30 b-27 c-25 d-30
organ:would_have d-16
organ:y d-17
organ:y_los d-15
organ:y_transaminasas a+17 d-19
organ:ya a-22
organ:ya_me c-17
organ:ya_no a-25
organ:year c+18 d-27
organ:yello* c+16 d-17
organ:yellow c+16 d-17
organ:yes b-19 c-26 d+20
organ:yet a-21 c+21
organ:yo a+31 b-23 c-16 d-21
organ:yo_no a+26 b-18 c-16 d-15
organ:you b+27 c-24 d-22
organ:you_all a-21 b+19 d-17
organ:¿ a-17 b+26 c-24
organos b-16
organs a+20 b-18 d-20
origi* a+16 d-16
original a+16 d-16
orina a-34 d+15
orina$ a-29 b-19
orino b-30 c+19 d-36
orino_como a+20 b-21 c-19
other a-20
other* a-19 b-16
other__it a-19 d+21
other_day c-16
other_number a+16
other_one a-18 c-19
others$ d-22
otherwise a-17 d+18
otherwise__a a-16 d+16
otra a-22
otra$ a-23 b-35 d+26
otra_@person b-25 c-23
otra_@place c-16
otra_cosa d-18
otra_hora b+20 d-26
otra_semana b+19 c-18 d-23
otra_vez a-22 b+16 c-31
otro a+18 b-20 d-32
otro$ a+24 c-25 d-23
otro__mas a+18 d-17
otro__mejor a+16
otro_dia c-16 d-24
otro_lado b-16
otros a-21 c+24 d-23
ought c-17
ought_to c-17
out a+19 b-22 d-20
out$ b-24 d-22
out_@year a+16 c-17
out__# a+15 d-16
out__@body a-18 c-18 d+21
out__@clinician a-21
out__@day c-15
out__ago a+16 c-17
out__gave d+15
out__it a-24 c-19 d+24
out__me c-20
out__my b-27
out__that a-15 b+16
out__the a+15 d-18
out__they a-17
out__time c-16
out__week c+18 d-16
out_a a-17 d+17
out_bipolar b-17 d-24
out_fine a+21 b-17
out_for b-18
out_here a+17 c-15 d-15
out_in c-22
out_last a-19 c+15
out_now a-21 d+22
out_of c-40
out_on b+18 d-33
out_once a-25
out_when d+15
outsi* a+29 b-28 c-24 d-26
outside a+29 b-28 c-24 d-26
outside$ a+23 b-19 c-19 d-20
oven a-15 c-17 d+17
oven$ c-16 d+15
over b-42 c-40 d+31
over$ a-35 b-36 c-27 d+36
over_# c-42
over__at a+17
over__check a+17 d-18
over__dead a+15 d-16
over__the c-16
over_here b-16 c-22
over_it a-18 b-20 c-15 d+21
over_the b-16 d+15
own c-31 d-17
own$ a+25 b-21 c-24 d-24
own_car b-21
oxys c-18 d+18
oye a-18 c-19
pacem* a-22 c-15 d+19
pacemaker a-22 c-15 d+19
pacemaker$ a-19
pack a-18 d+19
packe* b-16 c-17 d+17
packed a-17 d+18
padec* c-26
padez* b-29 c-20
padezco b-29 c-20
padezco$ a+22 d-22
padezco__corazon d+15
padezco_de b-15
pads a-25 b-25 c-19 d+25
pads$ a-15 d+16
pain a-18 b+16 d-27
pain$ a-15 b+16 c-19
pain_@medicine c+17 d-18
pais a+18 d-16
pais$ a+18 d-16
palab* a-22 b+23
palabra c-25
palabra$ c-18 d-18
palabras a-19 b+17
palos a+17
palos$ a+17
panal a-15 d+16
pancr* c-16 d-15
pancreas c-16 d-15
panic a+16 c-27
panic* c-18
panzo* a-20 c-17 d+20
papa c-17
papas c-22 d-20
papel a-20 d-16
papel* a-26 b+16 d-26
papeles a-26 b+16 d-26
papeles$ b+20 c-16
paper a-24 c+24 d-23
paper* a-21 c+18 d-20
papers a-20 c+18 d-19
par a-18 c-15 d+18
para_# a+19 d-19
para__@month a+16 b-18 c-17
para__@relative d-25
para__digo a+16 c-18
para__dolor a-24 b-24 c+23 d-18
para__es a-16 b-15 d+18
para__esta a+18
para__le a+20 b-25 c-27
para__me a+18 d-18
para__nervios b-16 c-16
para__no b-21 d-26
para_dormir d-17
para_el a-19
para_eso c-26
para_los b-19 c-18
para_mi a+18 d-21
para_nada b-17 c-22
para_que c-29
para_saber a-16 c+16
paral* a+17 b-21
param* a+19 b-15 d-18
paramos a+19 b-15 d-18
paran* a-17
paranoid a-17
parar a-16 d+16
parec* a-29 c+19
parece a-35 c+20
parecido a+22
pareja a+19 d-24
paren* c-17 d-19
parents c-17 d-19
parezco_de d-15
parking b+21 c-23 d-27
paro c+23 d-24
paro_de c+19 d-18
paroxetina d+18
parqueo d-17
part__the b+15
part_of b-16
parte b+19 c-22 d-15
parte$ c-18
parti* a-16
partida a-26 b-20 c+22
parto c-19
parts c-23
parts$ c-16 d-21
party c-20
pasa c-33
pasa$ b+18 d-17
pasa__mi d+16
pasa_a a-17 c-16 d+16
pasad* c-37
pasada b-18 c-21
pasado c-33
pasado$ c-21
pase__a d-16
pase_por a-16
pasele$ d+15
paso a+21 c-36
paso$ c-22 d-16
paso_@thanks a+22 b-22 d-23
pass a+33 b-34 c-36 d-17
pass$ a+29 b-30 c-29 d-26
passe* b-22
passed b-22
passed__last a-18
passed__once a-17 c+22 d-17
passed__physical a+16 d-16
passed__stone a-19 c+15
passed__test a+16 b-16 c-19
passed_a a-19 c+15
passed_my b-20 c-25
passed_out a-23
past b-32 c-18
past$ a-18 b-15 c-18 d+22
pastilla a-19 b+17 d-19
pastillas c+25 d-40
pastor c-16
pata a+18 c-17
patch a+21 b-15 c-20 d-19
patch$ a+21 b-15 c-20 d-19
patie* a-19 c-32 d+15
patient c-24
patient$ a-16
patient__@relative a+18 d-20
patients b-16
patients$ b-16 d+15
patro* c+19 d-17
patron c+19 d-17
paxil a-17 d+18
pecho b-31 c-31 d+17
pecho$ b-18
pecho__@date a+16 d-15
pecho_de a-15
pedi a-16 b-16 d+17
pedi__en a-20 d+18
pee a-20 b-36 c+33 d-17
peein* c-16
peeing c-16
pelea* a-19 b-15 c-18 d+21
peleando a-19 b-15 c-18 d+21
pendi* a-24 c+20 d-24
pendientes a-19 d-20
penic* a+30 b-22 c-29 d-22
penicilina a+16 c-17
penicillin a+24 b-17 c-24 d-18
penicillin$ a+16
pensa* b-48 c+32 d-40
pensaba b-26 d-32
pensarlo a-25 b-28 c+22
pensarlo$ a-27 b-24 c+29 d-26
pensaron a+16 d-15
pensaron__era a+16 d-15
pensaron_que a+16 d-15
pense b-16
people b-31
perce* a-32 c+20
percent a-32 c+20
percent$ a-25 b-17
percs b-16 d+19
perdi b-40
perdi* c-27
perdi__cuenta a-17 b-26 c-22 d+24
perdi_el a-19 c+22
perdi_la a-17 b-26 c-22 d+24
perdio d-19
perdo* b+23 c-28 d-27
perdon b+23 c-28 d-26
perf a+17 c-15
perf$ a+17 c-15
perfe* a+25 b-51 c-49
perfect a+16 b-34 c-27
perfect$ b-19 c-24
perfect_timing a-22 d+20
perfecta a+18 c-18
perfecta$ a+16 c-17
perfecto b-24 c-26
perfecto$ b-16 c-17
perfectos a+28 b-15 c-26 d-27
perfectos$ a+28 b-15 c-26 d-27
perio* d-41
period d-37
period$ a-26 c+17 d-18
period__@month a-15 c+15
period_in c+15
period_yesterday c-15
perla* d+16
perlas d+16
perlas$ d+16
permi* d-21
permiso b+16 d-16
permiso_en b-15
permit a+18 b-16 d-20
pero b-41 c+17
pero__@medicine a-16
pero__@relative b-19 c-27
pero__con a-17 d+19
pero__descartaron a+18 c-18
pero__irregular c+16
pero__la a-21
pero__mas a+17 d-16
pero__me b-22 c+17 d-23
pero__problema c-21
pero__se c+22 d-24
pero__si a-29 d+20
pero__soy a-20
pero__tomo a-24 c-21 d+25
pero_el c-20
pero_estaba c+16 d-17
pero_la b-16 c-15
pero_los d-15
pero_mi b-19 c-27
pero_se a-20 b-16
pero_si a-16 d+17
pero_soy c+16
pero_tengo a-23 d+19
pero_todavia d+16
pero_yo b-23 c-19
perro c-22 d-32
perso* b+27 c-33 d-26
person a-26 b+20 d-15
persona c-30
personal a-30 b+29 c-25 d-24
personal$ a-25 b+24 c-21 d-19
peso a-16 c+18 d-17
pharmacist c+17 d-15
pharmacist$ c+15
physi* b-27
physical b-27
physical$ a+17 c-16 d-15
pick d-18
picku* c-17
pickup c-17
pide a-18
pidio a-22
pidio__dia a-15 d+16
pidio_el a-15 d+16
pido a+19 b-21 c-17
pido__@vehicle a+15 b-16
pido_un a+15 b-16
pie b-32 c-35 d+17
pie$ b-27 c-30
piece a-17 c-18 d+19
piedr* a-16 b-19
piedra b-19
piedras__rinon c-15
piedrita a-26 b-23
piel c+16
piens* a-25 c-18 d+17
pienso a-25 c-18 d+17
pierd* b-19 c-21
pierdo b-19 c-21
pierdo$ b-18 c-20
pigs a+21 b-20 c-18 d-20
pigs_fly a+21 b-20 c-18 d-20
pill a-20 b-17 d+21
pilla* b-20 c-23
pills a-22
pipi c-19 d+18
pipi$ c-17 d+17
pirul* a+15
pirulos a+15
pirulos$ a+15
piso a-17 b-17 d+15
place c-23
place$ c-24
place__to d-16
place_in a-17 d+17
plan b-26 c-19
plan_to a-16 b-18 d+19
plann* b-27
planning b-23
planning__it a-16 c-21 d+18
planning_on b-15 c-25
plata b-16 c-21
plati* a-17
playi* a-21 b-22 c+25 d-23
playing a-21 b-22 c+25 d-23
pleas* c-48
please c-48
please$ a+22 c-35 d-26
please__@call a+19 d-18
please__i a-16 b-16 d+17
please__not b+16 c-19 d-34
please_do c-26
plumb* a+24 b-21 c-21 d-23
plumbing a+20 c-17 d-19
plumbing__fine a+15
plumbing_works a+17 d-16
plus a+22 b-30 c-29
plus_@medicine d+17
po d+16
pobre* a-16 b+18
pobrecito a-16 b+18
pobrecito$ a-16 b+18
poco b-24
poco$ a+29 b-31 d-17
poco_de c+20 d-24
poder a+25 b-32 d-25
poder$ b-26
poder__que a+17 c-24
poder__si a+17 c-24
podia a-31 b-26 d+23
podia_respirar a-16 d+17
podri* a-24 b-21 c+25 d-25
podria a-24 b-21 c+25 d-25
podria_ser a-23 b-20 c+24 d-24
polen a+22 b-20 d-20
poliq* a-21 b-18 c-15 d+22
poliquisticos a-18 d+18
polle* a+27 b-21 c-24 d-25
pollen a+27 b-21 c-24 d-25
pollen$ a+20 c-16 d-19
polvo c-25 d-26
polvo$ c-22 d-24
polyc* a-16 d+15
polycystic a-16 d+15
polycystic__like a-16 d+15
polycystic_kidneys a-16 d+15
poor a-17 b+15
poqui* b-29 c+20 d-30
poquito b-28 c+20 d-32
poquito$ a+18 d-17
por c-49 d+30
por_@drug a-18 b-15 d+20
por_@year c-17 d+17
por__@drug d+20
por__@relative b-25
por__@visit a+24 b-25 d-19
por__bien a-16 d+16
por__el a-20
por__en d+17
por__estoy a+19 b-18 c-16
por__lado a+21 b-16 d-23
por__los a+25 b-26 d-16
por__me c-21 d+17
por__mejor b-18
por__mi b-16
por__primero a+17 d-19
por__y b-19 c-23
por_ahi c-16 d-27
por_ahora b-18 d-33
por_aqui b+17 d-18
por_correo a+22 c-18 d-30
por_dos d-18
por_el c-22
por_esa b-16
por_ese a+21 b-16 d-23
por_eso a+19 b-31
por_favor c-26
por_fin a-26 b-21 c-21 d+25
por_la c-36
por_las a-24 b-27 c-19 d+26
por_mania d+15
por_mensaje a-18
por_mi b-48 c-20 d+26
por_nada a-15
por_probar a-17 d+16
por_que a-34 b+34 d-23
por_si a-23 b+19 c-17
por_su a-17 b+19 d-21
por_suerte a+18 b-19
por_supuesto a-16 d+20
por_texto a-20
por_un c-16
por_una a-15
por_vida a-16 d+16
porch b-21 c-16
porch$ a-20 d+18
porqu* a-28 b+22
porque a-28 b+22
posit* a-21 b-38 c-46 d+39
positiva a-20 c-22 d+23
positive b-24 c-27 d+16
positive$ a-15
positive__this c-15
positive_test a-15 c-16 d+15
positivo a-23 b-20 c-22 d+24
positivo$ a-23 b-20 c-22 d+24
pospa* d+21
posparto d+21
posparto_con d+16
possi* b-47 c+27 d-45
possible b-21 d-24
possible$ a-17 c+17
possibly a-35 b-37 c+43 d-36
possibly$ a-21 b-18 c+23 d-19
post b-22
postp* a-22 b-29 c+17 d+22
postpartum a-22 b-29 c+17 d+22
pot a-17 b-21 c+21
pots c-18
pray b-20 c-16
praye* a+23 b-17 c-23 d-20
prayer a+22 b-16 c-22 d-18
prayer$ a+21 c-17 d-17
prayi* a-30 b-21 c+35 d-31
praying a-30 b-21 c+35 d-31
prazo* a-17 d+17
prazosin a-17 d+17
prazosin__group d+16
prednisone a-19 b-16 c-16 d+21
prefe* c-26
prefer c-20
prefi* b+19 c-40 d-19
prefiero b+19 c-40 d-19
prefiero__@call a+17 b-17
prefiero__llamada b-21
prefiero__me a+24 b-21 d-21
prefiero__por b+16 d-17
prefiero__responder a-23 b+22 c-17 d-15
prefiero_no a-29 b+29 c-21 d-22
prefiero_que a+24 b-21 d-21
preg a-27 b-21 c-26 d+29
preg$ d+19
pregn* c-20
pregnancy: b-28
pregnancy:# c-37
pregnancy:#_# a-17 d+18
pregnancy:#_@month a-38 d+34
pregnancy:#_@year c-20 d-29
pregnancy:#_and d-23
pregnancy:#_lol a+21 b-21 d-15
pregnancy:#_semanas a-31 c-20 d+28
pregnancy:#_weeks a-44 b-33 c-24 d+44
pregnancy:@body b-15
pregnancy:@clinician a-30 b-16 c-27 d+27
pregnancy:@clothes a-15
pregnancy:@date c-22
pregnancy:@day b-39
pregnancy:@drink a-28 d+19
pregnancy:@holiday a-19 c-20 d+19
pregnancy:@insurer b-17
pregnancy:@late a-44 b-21 c+39 d-25
pregnancy:@medicine a+16 b-32 d-28
pregnancy:@month a-22 b-23 d+22
pregnancy:@month_ago a+17 d-16
pregnancy:@month_along a-17
pregnancy:@month_and a-22 c-15 d+23
pregnancy:@month_preg d+15
pregnancy:@month_so d-15
pregnancy:@open a+39 b-34 c-34 d-38
pregnancy:@relative b+23 c-46 d-28
pregnancy:@relative_esta c-18 d-35
pregnancy:@relative_got a+16 b-16
pregnancy:@relative_had a+15 b-15
pregnancy:@relative_is b+18 c-27
pregnancy:@relative_si c-25 d-23
pregnancy:@relative_y c-16
pregnancy:@stop a+16 c-19
pregnancy:@stop_de a+16 d-16
pregnancy:@thanks a+21 d-19
pregnancy:@treat a-32 c+20 d-34
pregnancy:@vehicle a-23 d+22
pregnancy:@year a+23 c-31 d-17
pregnancy:@year_old d-19
pregnancy:a d-19
pregnancy:a_@year c+20 d-18
pregnancy:a_baby b+17 d-19
pregnancy:a_bun a-15 d+16
pregnancy:a_chance b-16
pregnancy:a_day a-20 d+15
pregnancy:a_dude a+17
pregnancy:a_guy a+19
pregnancy:a_man c-18 d-21
pregnancy:a_miscarriage c-22 d-15
pregnancy:a_test d-24
pregnancy:a_vasectomy a+18 b-16
pregnancy:about a-17 d+17
pregnancy:about_# a-17 d+18
pregnancy:abril a-16 d+17
pregnancy:abuela b-15
pregnancy:after b+16 c-24 d-24
pregnancy:again a-18
pregnancy:ago a+20 b-17 c-19 d-17
pregnancy:ahi a-15 c-18
pregnancy:ahori* a+23 b-19 c-24 d-22
pregnancy:ahorita a+23 b-19 c-24 d-22
pregnancy:al a-26
pregnancy:alivi* a-23 d+20
pregnancy:all d-22
pregnancy:along a-18
pregnancy:am c-22
pregnancy:am_# b+25 d-29
pregnancy:am_@late c+16
pregnancy:am_a a+22 b-39
pregnancy:am_expecting d+22
pregnancy:am_not b+18 d-24
pregnancy:am_on a+23 b-17 c-17 d-19
pregnancy:am_pumping d+15
pregnancy:am_sixty a+23 b-20 d-23
pregnancy:am_the a+19
pregnancy:amama* a-32 b-26 c-40 d+35
pregnancy:amamantando a-21 c-22 d+21
pregnancy:amamanto a-26 b-19 c-28 d+27
pregnancy:and_done a+16 d-16
pregnancy:and_i a+21 b-22 c-25
pregnancy:and_it b-15
pregnancy:and_not c-22
pregnancy:andam* a-22 b-19 c+21 d-18
pregnancy:andamos a-22 b-19 c+21 d-18
pregnancy:ando a-37 b-33 c+17
pregnancy:ando_@late a-24 c+27 d-26
pregnancy:ando_con a-26 b-18
pregnancy:ano c-23 d+15
pregnancy:anos a+33 b-22 c-22 d-27
pregnancy:any c-17
pregnancy:any_day a-16 d+15
pregnancy:apena* a-20 d+20
pregnancy:apenas a-20 d+20
pregnancy:apenas_me a-20 d+20
pregnancy:april b-21 c-20 d+15
pregnancy:are a-22 c+25
pregnancy:are_not a-17 c+18 d-18
pregnancy:aroun* a-16 d+18
pregnancy:around a-16 d+18
pregnancy:around_@holiday a-16 d+18
pregnancy:askin* b+15
pregnancy:asking b+15
pregnancy:at b-28 c-21 d+18
pregnancy:at_night a-21 c-19 d+24
pregnancy:at_work a-20 c-22 d+22
pregnancy:atras* c+17 d-15
pregnancy:atrasada a-16 c+24 d-22
pregnancy:atraso c+17 d-15
pregnancy:ay a+20 c-16
pregnancy:ay_no a+20 c-16
pregnancy:ayer c-28
pregnancy:baby a-17 c-37
pregnancy:baby_in d-18
pregnancy:babys c-16
pregnancy:bajo a+23 b-20 c-16 d-22
pregnancy:be d-15
pregnancy:be_a a+19 d-20
pregnancy:be_we c-15
pregnancy:bebe a-27
pregnancy:bedti* a-16 d+17
pregnancy:bedtime a-16 d+17
pregnancy:bf b-18 c-16
pregnancy:birth c-17
pregnancy:birth_control d-22
pregnancy:blood a-21 c+23 d-22
pregnancy:blood_test a-19 c+21 d-22
pregnancy:boob a-15 d+16
pregnancy:borro* d-21
pregnancy:borrosa d-21
pregnancy:bottl* c-23
pregnancy:bottle c-23
pregnancy:breas* a-22 b-26 c-29 d+31
pregnancy:breast c-21 d+17
pregnancy:breastfeed a-20 b-19 c-17 d+21
pregnancy:bun a-19 b-16 c-21 d+21
pregnancy:bun_in a-19 b-16 c-21 d+21
pregnancy:but a-19 b-17 d+22
pregnancy:but_no a+15
pregnancy:but_she a-16 c-16 d+17
pregnancy:cada c-18
pregnancy:cada_tres a+16
pregnancy:came a+16 c-19
pregnancy:camin* a-16 d+15
pregnancy:camino a-16 d+15
pregnancy:can_not b-19 d-15
pregnancy:casi a-18 d+17
pregnancy:cero a+19 d-23
pregnancy:cerra* a+16 d-18
pregnancy:cerrada a+16 d-18
pregnancy:cerro a+19 c-15 d-19
pregnancy:chanc* b-22 d-23
pregnancy:chance b-22 d-23
pregnancy:chich* c-17
pregnancy:chichi c-17
pregnancy:cinco a-24 c-20 d+23
pregnancy:cinco_@month a-21 d+22
pregnancy:closed a+36 b-32 c-29 d-36
pregnancy:come a-22 b-15
pregnancy:con a+16 d-16
pregnancy:con_# a+17 d-17
pregnancy:con_@medicine a+25 b-17 c-24 d-23
pregnancy:con_la a-21
pregnancy:condo* b-19 d-23
pregnancy:condon d-21
pregnancy:confi* c-18 d+16
pregnancy:conte* a-18 d+15
pregnancy:contr* c-16
pregnancy:control c-16
pregnancy:cosa b+17
pregnancy:could a-23 b-19
pregnancy:could_be a-17 b-16
pregnancy:creo b-19 d-24
pregnancy:cuatro_@month d+15
pregnancy:cuent* a-18 d+16
pregnancy:cuentas a-18
pregnancy:cuido a+17 d-16
pregnancy:cuido_con a+17 d-16
pregnancy:cycle b-15 d-19
pregnancy:dando a-16 c-18 d+21
pregnancy:dando_pecho a-15 c-16 d+19
pregnancy:dar d-16
pregnancy:daughter a-20
pregnancy:day a-29 b-18 c-18 d+26
pregnancy:de_# a-17 b-18 d+19
pregnancy:de_cuatro d+15
pregnancy:de_cuentas a-18
pregnancy:de_encargo a-16 d+17
pregnancy:de_la c+15
pregnancy:de_mamar a-18 d+19
pregnancy:de_noche a-18 c-18 d+18
pregnancy:de_retraso c+24 d-25
pregnancy:deje a+17 d-17
pregnancy:del a+18 c-21 d-16
pregnancy:del_tercero a+15
pregnancy:depo a+18
pregnancy:desde a+19 d-22
pregnancy:desde_el a+15 d-16
pregnancy:despu* c-16 d-18
pregnancy:despues c-16 d-18
pregnancy:deste* c-22
pregnancy:dias d-17
pregnancy:dio a-15 c-16
pregnancy:dio_positivo a-15 d+16
pregnancy:dios b-33 d-17
pregnancy:dios_me a+23 c-18 d-17
pregnancy:diu a+20 c-16 d-15
pregnancy:do a-31 b+17
pregnancy:do_not a-19 c+22
pregnancy:does b+17
pregnancy:doing a-33 b-27 c+33 d-30
pregnancy:doing_ivf a-16 c+18 d-16
pregnancy:done a+29 b-20 c-19
pregnancy:done_nursing a+18 d-18
pregnancy:dos b-18
pregnancy:dos_rayitas a-18 c-17 d+20
pregnancy:doubt a+17 b-20 d-20
pregnancy:doubt_it a+17 b-20 d-20
pregnancy:doy b-28 c-31 d+19
pregnancy:dude a+17
pregnancy:due a-34 c-33 d+32
pregnancy:due_any a-16 d+15
pregnancy:due_around a-16 d+18
pregnancy:due_in a-17 c-16 d+18
pregnancy:early_to a-15
pregnancy:el b-49
pregnancy:el_@day b-23
pregnancy:el_diu a+19 c-16
pregnancy:el_test a-21
pregnancy:ella d-18
pregnancy:embar* a-22 c-26 d+17
pregnancy:embarazada a-18
pregnancy:embarazada_no a-16 b-17
pregnancy:embarazadisima a-21 b-18 c-19 d+23
pregnancy:embarazo c-28
pregnancy:embry* a-16 c-17 d+18
pregnancy:embryo a-16 c-17 d+18
pregnancy:embryo_transfer a-16 c-17 d+18
pregnancy:en b-34 d+17
pregnancy:en_@date c-30
pregnancy:en_camino a-16 d+15
pregnancy:en_el a-18 d+19
pregnancy:en_la b-16
pregnancy:encar* a-16 d+17
pregnancy:encargo a-16 d+17
pregnancy:encin* a-25 b-16 c-20 d+24
pregnancy:encinta a-25 b-16 c-20 d+24
pregnancy:enter* a-22 c-16 d+23
pregnancy:entere a-22 c-16 d+23
pregnancy:eso d-17
pregnancy:eso_es a-22 b+23 c-22
pregnancy:esper* a-32 b-19 d+22
pregnancy:esperando a-29 b-16 d+19
pregnancy:esposa a-24 b+22
pregnancy:esta c-23 d-48
pregnancy:esta_cerrada a+18 d-16
pregnancy:esta_embarazada a-18 b+21 d-18
pregnancy:estam* a-34 b-29 c+30
pregnancy:estamos a-34 b-29 c+30
pregnancy:este c+18
pregnancy:este_@month c+19 d-17
pregnancy:estoy b-22 c-42 d+28
pregnancy:estoy_de a-18 d+19
pregnancy:estoy_en c-18
pregnancy:estoy_encinta a-24 c-19 d+23
pregnancy:estoy_esperando a-29 b-16 d+19
pregnancy:estoy_operada a+25 c-21 d-22
pregnancy:every c-18
pregnancy:every* c-16
pregnancy:everything a+15
pregnancy:expec* c-34 d+17
pregnancy:expecting c-34 d+17
pregnancy:expecting_# a-17 d+18
pregnancy:fabri* a+21 b-15 c-17 d-20
pregnancy:fabrica a+21 b-15 c-17 d-20
pregnancy:facto* a+19 b-17 d-18
pregnancy:factory a+17 b-15 d-16
pregnancy:falta a-25 d+20
pregnancy:feed a-16 d+17
pregnancy:feedi* a-22 b-18 c-17 d+23
pregnancy:feeding a-22 b-18 c-17 d+23
pregnancy:ferti* a-27 b-23 c+27 d-27
pregnancy:fifty a+22 c-19 d-18
pregnancy:first a-25 b-15 d+21
pregnancy:first_trimester a-19 c-16 d+19
pregnancy:fixed a+17 d-17
pregnancy:for a-20
pregnancy:for_a d-19
pregnancy:for_my b-18 d+17
pregnancy:formu* b-21 c-16
pregnancy:formula b-21 c-16
pregnancy:found a-18 d+21
pregnancy:found_out a-18 d+21
pregnancy:four b-19
pregnancy:gemel* a-23 b-18 c-22 d+24
pregnancy:gemelos a-23 b-18 c-22 d+24
pregnancy:girl a-27 b-21 c-24 d+28
pregnancy:god a+16 b-17 c-20
pregnancy:god_no a+16
pregnancy:good a+17
pregnancy:got a+16
pregnancy:got_my a+22 c-21 d-19
pregnancy:got_snipped a+15 b-16
pregnancy:grand* c-16 d-21
pregnancy:granddaughter b+16
pregnancy:hace a+22 d-39
pregnancy:hace_rato a+25 d-21
pregnancy:hace_un a+16 d-18
pregnancy:hacer c+16 d-15
pregnancy:hacer* d-16
pregnancy:had a+26 d-50
pregnancy:had_a a+18 d-36
pregnancy:had_my a+26 b-21 c-22 d-20
pregnancy:hago a-16 c+17 d-16
pregnancy:half a-17 d+15
pregnancy:half_formula a-17 d+15
pregnancy:hard a-25 c+16 d-19
pregnancy:hard_to a-15 c+16
pregnancy:have a-29 b+21 c+20 d-41
pregnancy:have_@relative c-16 d-16
pregnancy:have_not a-19 c+23 d-16
pregnancy:havin* b-20 c-24
pregnancy:having b-20 c-24
pregnancy:he_is c-27
pregnancy:heave* a+18
pregnancy:heavens a+18
pregnancy:heck a+15
pregnancy:heck_no a+15
pregnancy:hell a+16
pregnancy:hell_no a+17
pregnancy:here a+17 d-15
pregnancy:hermana a-23 c-21
pregnancy:hice c-18
pregnancy:hice_la c-16
pregnancy:hija b+17 c-16 d-26
pregnancy:him a+16
pregnancy:histo* a+22 b-16
pregnancy:historial a+22 b-16
pregnancy:hombr* a+27 b-17 c-17 d-18
pregnancy:hombre a+27 b-17 c-17 d-18
pregnancy:honey a+18 b-19 d-16
pregnancy:hope b-22 d-32
pregnancy:hope_not b-16 d-22
pregnancy:hoy a+15 c-16
pregnancy:husba* a+21 d-18
pregnancy:husband a+23 b-23 d-16
pregnancy:husbands a+21 d-18
pregnancy:hyste* a+20 c-16 d-20
pregnancy:hysterectomy a+20 c-16 d-20
pregnancy:hysterectomy_# a+18
pregnancy:i b+21 c-31
pregnancy:i_@clinician a-22 b-22 c-21 d+23
pregnancy:i_am c-27
pregnancy:i_breastfeed a-18 b-17 c-17 d+19
pregnancy:i_could a-16 d+16
pregnancy:i_do a-17 c+17
pregnancy:i_had a+16
pregnancy:i_have b+18 c-21 d-23
pregnancy:i_hope a-18 c+16
pregnancy:i_lost d-18
pregnancy:i_pump a-27 b-23 c-25 d+30
pregnancy:i_still a-18 d+18
pregnancy:i_would d-19
pregnancy:if b+19 c-16
pregnancy:if_i b+22 d-17
pregnancy:imagi* a-24 b-15 c-21 d+24
pregnancy:imaginate a-18 d+18
pregnancy:impos* b-20 d-23
pregnancy:imposible a+17
pregnancy:impossible b-18 c+16 d-15
pregnancy:in c+16 d-29
pregnancy:in_# d-27
pregnancy:in_@date c-18
pregnancy:in_may b-22 c-16
pregnancy:in_my b-16
pregnancy:in_the b-34
pregnancy:inyec* a+24 c-18 d-21
pregnancy:irreg* a-20 c+21 d-18
pregnancy:irregular a-20 c+21 d-18
pregnancy:is b+22 d-31
pregnancy:is_# a+20 b-19 c-30
pregnancy:is_@open a+21 b-22 c-17 d-19
pregnancy:is_a d-17
pregnancy:is_possible a-17 c+17
pregnancy:is_pregnant a-17 b+20 d-17
pregnancy:is_the b-16 c-18
pregnancy:it d-22
pregnancy:it_is b-22 c+23 d-22
pregnancy:it_last c-19
pregnancy:it_would a+15
pregnancy:ivf a-22 c+20 d-16
pregnancy:jaja b-24 c-25
pregnancy:jajaj* d-21
pregnancy:jajaja d-21
pregnancy:july d+17
pregnancy:june a+18 d-22
pregnancy:junio a-20
pregnancy:just a-22 c-23 d+18
pregnancy:just_had b+16 c-16 d-20
pregnancy:kids c-29 d-32
pregnancy:knock* a-21 b-16 c-25 d+22
pregnancy:knocked a-21 b-16 c-25 d+22
pregnancy:knocked_up a-21 b-16 c-25 d+22
pregnancy:know a-20
pregnancy:knows a-16 c+19
pregnancy:la b-22
pregnancy:la_fabrica a+20 d-22
pregnancy:la_manana a+15 c-16
pregnancy:la_noche a-16 d+17
pregnancy:la_prueba a-16 b-18
pregnancy:la_que d-15
pregnancy:la_regla a+20 c-16 d-23
pregnancy:lacta* b-25 c-35 d+22
pregnancy:lactando a-19 b-27 c-33 d+25
pregnancy:last a+17 b-31 d-26
pregnancy:last_@month a+23 b-17 c-24 d-19
pregnancy:last_@year a+17 d-16
pregnancy:last_week b-20
pregnancy:late a-32 b-33 c+28 d-17
pregnancy:le c-37
pregnancy:le_doy b-19 c-22
pregnancy:leche a-18 c-22
pregnancy:libre a+23 c-18 d-17
pregnancy:ligad* d-16
pregnancy:ligada d-16
pregnancy:like a-16
pregnancy:line d-17
pregnancy:lines a-29 b-15 c-25 d+29
pregnancy:littl* a-15 d+18
pregnancy:little a-15 d+18
pregnancy:little_one a-15 d+18
pregnancy:lo d-31
pregnancy:lol b-42
pregnancy:lol_no a+20
pregnancy:long d-19
pregnancy:lord b-16
pregnancy:los b-17
pregnancy:lost a+17 c-28 d-28
pregnancy:lunes d-15
pregnancy:maam a+19 c-16
pregnancy:male a+21 d-17
pregnancy:mamar a-18 d+19
pregnancy:manan* b-19 c+20 d-26
pregnancy:manana b-19 c+20 d-26
pregnancy:march a-23
pregnancy:marzo b-17 c-21
pregnancy:mas c-18
pregnancy:matte* a-15 b+16
pregnancy:matter a-15 b+16
pregnancy:may b-22
pregnancy:maybe c+16
pregnancy:me_bajo a+23 b-20 c-16 d-22
pregnancy:me_cuido a+17 d-16
pregnancy:me_entere a-22 c-16 d+23
pregnancy:me_falta a-20
pregnancy:me_hago a-16 c+17 d-16
pregnancy:me_hice c-18
pregnancy:me_libre a+23 c-18 d-17
pregnancy:me_operaron a+16
pregnancy:me_opere a+21 d-18
pregnancy:me_quitaron a+17
pregnancy:me_saco a-16
pregnancy:me_salio c-18 d+16
pregnancy:me_vino a+23 b-18 c-22 d-23
pregnancy:mejor a-17
pregnancy:menop* a+28 b-19 c-18 d-24
pregnancy:menopausia a+16
pregnancy:mes b-21
pregnancy:mesec* a-25 b-18 c-21 d+23
pregnancy:mesecitos a-25 b-18 c-21 d+23
pregnancy:meses a-16 b-16 c-42 d+25
pregnancy:mi c-25
pregnancy:mi_@relative c-43
pregnancy:mi_bebe d+17
pregnancy:might c+16
pregnancy:might_be c+16
pregnancy:mirac* a+20 d-20
pregnancy:miracle a+20 d-20
pregnancy:mis a+21 c-20
pregnancy:misca* c-24 d-22
pregnancy:miscarriage c-22 d-15
pregnancy:monday a+20 d-17
pregnancy:month b-25 d-29
pregnancy:months a-32 d+20
pregnancy:morni* a-20 b-15 c-17 d+19
pregnancy:morning a-20 b-15 c-17 d+19
pregnancy:mujer c-16
pregnancy:my b-15 c-20
pregnancy:my_@relative a-15
pregnancy:my_baby b-20 c-17
pregnancy:my_cycle b-15 d-19
pregnancy:my_little d+15
pregnancy:my_period b-34 d-30
pregnancy:my_tubes a+17 d-15
pregnancy:my_youngest a+16 b-22
pregnancy:mysel* d+15
pregnancy:myself d+15
pregnancy:nace a-35 b-22 c-29 d+32
pregnancy:nace_en a-16 c-16 d+17
pregnancy:named a-20 b+20 c-15 d-18
pregnancy:negat* a+24 c-29 d-18
pregnancy:negativa a+15 c-22
pregnancy:negative a+17
pregnancy:nexpl* a+20
pregnancy:nexplanon a+20
pregnancy:next a-17
pregnancy:next_week a-17
pregnancy:ni a+18 b-24 c-38
pregnancy:night a-21 c-19 d+24
pregnancy:nina a-22 c-21 d+17
pregnancy:no_and a+19
pregnancy:no_creo b-19 d-23
pregnancy:no_estoy a+35 b-16 c-20 d-37
pregnancy:no_que a+20
pregnancy:no_se a-21
pregnancy:no_soy b+16 c-18 d-19
pregnancy:no_tengo a+20 c-17 d-16
pregnancy:no_way a+19 c-15 d-23
pregnancy:no_ya a+18
pregnancy:noche a-24 b-15 c-25 d+24
pregnancy:not c+17 d-19
pregnancy:not_lol a-15
pregnancy:not_pregnant b-17 c-21
pregnancy:not_say a-21 b-18 c+21 d-17
pregnancy:now a+27 b-18 c-31 d-17
pregnancy:nuera b+15 d-20
pregnancy:nurse a-24 c-22 d+20
pregnancy:nursi* c-29 d+24
pregnancy:nursing c-29 d+24
pregnancy:o c-16
pregnancy:of a-21
pregnancy:ojala a-26 b-21 c+31 d-22
pregnancy:old c-19
pregnancy:on a+29 b-18 c-21 d-21
pregnancy:on_@day c-17 d+17
pregnancy:on_birth d-22
pregnancy:on_the a+17 b-27
pregnancy:opera* a+40 b-26 c-31 d-34
pregnancy:operada a+25 c-21 d-22
pregnancy:operaron a+22 c-16 d-19
pregnancy:opere a+21 d-18
pregnancy:out b-24
pregnancy:oven a-15 c-17 d+17
pregnancy:panzo* a-20 c-17 d+20
pregnancy:para b-16 c-20
pregnancy:para_el a-15 d+15
pregnancy:para_eso a+23 b-17 d-24
pregnancy:para_que a-18 c-20
pregnancy:pasa b+21 d-21
pregnancy:pasad* a+21 d-20
pregnancy:pase a+21 d-21
pregnancy:past a+20 d-15
pregnancy:past_that a+20 d-15
pregnancy:pastillas a+33 b-23 c-33 d-30
pregnancy:patch a+21 b-15 c-20 d-19
pregnancy:pecho b-30 c-30
pregnancy:perdi a+25 b-19 c-24 d-25
pregnancy:perio* b-40 c+16 d-39
pregnancy:period b-39 d-39
pregnancy:period_in c+15
pregnancy:period_yesterday c-15
pregnancy:pero a-31 b-23 c+22
pregnancy:pero_soy c+16
pregnancy:perso* a-23 b+24 c-21 d-21
pregnancy:personal a-23 b+24 c-21 d-21
pregnancy:pill d-21
pregnancy:podri* a-16 c+15
pregnancy:podria a-16 c+15
pregnancy:por a-20 b+16
pregnancy:por_que b+17
pregnancy:porqu* a-16 b+15 c-19
pregnancy:porque a-16 b+15 c-19
pregnancy:posit* a-38 b-28 c-40 d+41
pregnancy:positiva a-20 c-22 d+23
pregnancy:positive a-24 b-19 c-24 d+26
pregnancy:positive_test a-15 c-16 d+15
pregnancy:positivo a-15 d+16
pregnancy:possi* b-17 d-16
pregnancy:possible b-17
pregnancy:preg a-27 b-21 c-26 d+29
pregnancy:pregn* c-25
pregnancy:pregnant c-25
pregnancy:pregnant_with a-15 d+15
pregnancy:pregu* b+16 c-18 d-17
pregnancy:pregunta c-16
pregnancy:prena a-16 d+17
pregnancy:prena* a-23 c-20 d+16
pregnancy:prena_de a-16 d+17
pregnancy:prenada a-20 c-18
pregnancy:prime* a-18 d+18
pregnancy:proba* a-18 c+18
pregnancy:probably a-18 c+18
pregnancy:probably_not a-16 c+19
pregnancy:prote* a-17
pregnancy:protection a-17
pregnancy:prueb* b-23
pregnancy:prueba b-23
pregnancy:prueba_salio a-16
pregnancy:puede_que c+17
pregnancy:pump a-31 b-24 c-28 d+33
pregnancy:pumpi* a-16 c-26 d+20
pregnancy:pumping c-21 d+15
pregnancy:que a-30
pregnancy:que_@insurer a+17
pregnancy:que_no a-25 b-20 c+21
pregnancy:que_pasa b+18 d-17
pregnancy:que_si a-17 b-28 c+27 d-25
pregnancy:que_ya a-18 d+18
pregnancy:quest* a-20 b+20 d-16
pregnancy:question a-20 b+20 d-16
pregnancy:quien c+16
pregnancy:quien_sabe c+17
pregnancy:quier* a-21 d-17
pregnancy:quiera b-22 c+20 d-17
pregnancy:quiere c-16
pregnancy:quita* a+17
pregnancy:quitaron a+17
pregnancy:rato a+25 d-21
pregnancy:rayit* a-19
pregnancy:rayitas a-18 c-17 d+20
pregnancy:recie* a-17 d+16
pregnancy:recien a-17 d+16
pregnancy:regla b-19 d-24
pregnancy:respo* a-19
pregnancy:retra* a-33 b-20
pregnancy:retraso a-33 b-20
pregnancy:retraso_de c-18 d+18
pregnancy:sabe a-16
pregnancy:saber d-18
pregnancy:saco a-16
pregnancy:saile* a+19 b-18 d-19
pregnancy:sailed a+19 b-18 d-19
pregnancy:salgo a-16 c-17 d+18
pregnancy:salgo_de a-18
pregnancy:salio b-16
pregnancy:salio_positiva a-20 c-22 d+23
pregnancy:sangr* a-16 c+17 d-17
pregnancy:sangre a-16 c+17 d-17
pregnancy:say a-19 b-23 c+17
pregnancy:scare* c+16
pregnancy:scared c+16
pregnancy:scared_to c+16
pregnancy:se_me b-23 d-28
pregnancy:secon* c-22 d+17
pregnancy:second c-22 d+17
pregnancy:second_trimester a-16 d+16
pregnancy:seman* a-40 b-22 d+31
pregnancy:semana b-17
pregnancy:semana_de c+19 d-21
pregnancy:semanas a-36 d+23
pregnancy:senor a+21 b-20 c-18 d-21
pregnancy:ser a-18 c+18 d-16
pregnancy:seven* a+19 b-18 d-20
pregnancy:seventy a+19 b-18 d-20
pregnancy:she b-35 c-25
pregnancy:she_is b-32 c-24
pregnancy:ship a+19 b-18 d-19
pregnancy:shop a+24 b-18 c-20 d-25
pregnancy:shot a+33 b-20 c-28 d-31
pregnancy:si a-32
pregnancy:si_me c-17
pregnancy:si_yo a+19 b-16 d-15
pregnancy:siete a-27 c-18
pregnancy:siete_@month a-18
pregnancy:sigo a-23 c-19 d+25
pregnancy:singl* a+16 c-17
pregnancy:single a+16 c-17
pregnancy:sister a-17 b+19 d-18
pregnancy:sixty a+23 b-20 d-23
pregnancy:snipp* a+23 b-18 c-19 d-24
pregnancy:snipped a+23 b-18 c-19 d-24
pregnancy:so b-39 c+28 d-38
pregnancy:so_no a+41 b-16 c-37 d-19
pregnancy:solo c-17 d+15
pregnancy:soy a+20 d-60
pregnancy:soy_@relative d-16
pregnancy:soy_hombre a+22
pregnancy:soy_senor a+19 b-16 c-18 d-19
pregnancy:soy_un a+15
pregnancy:soy_varon a+22 b-16 c-16 d-23
pregnancy:start* a+17 c-19
pregnancy:started a+17 c-19
pregnancy:still a-35 b-27 c-23 d+39
pregnancy:still_breastfeeding a-16
pregnancy:still_nursing d+15
pregnancy:stopp* b-17
pregnancy:stopped b-17
pregnancy:stopped_breastfeeding a+17 d-16
pregnancy:stopped_using a-17
pregnancy:stoy b-21 c-24
pregnancy:summe* d-16
pregnancy:summer d-16
pregnancy:super d-16
pregnancy:sure a+16
pregnancy:surpr* a-17 d+19
pregnancy:surprise a-17 d+19
pregnancy:sweet* a+17 b-18 d-16
pregnancy:tener c-26
pregnancy:tengo a+30 b-45 d-28
pregnancy:tengo_# c-16
pregnancy:tengo_el a+29 b-15 c-27 d-26
pregnancy:tengo_retraso c+16
pregnancy:tengo_un a-19 c+26 d-28
pregnancy:tengo_una d-15
pregnancy:terce* a+18 d-16
pregnancy:tercero a+15
pregnancy:test a-27 b-35 c+26
pregnancy:test_yet a-18 c+18
pregnancy:teta b-15 c-18 d+15
pregnancy:that b+16 c-19 d-28
pregnancy:that_factory a+15
pregnancy:that_is a-24 b+24
pregnancy:that_ship a+19 b-18 d-19
pregnancy:the c-22
pregnancy:the_@medicine a+19 d-18
pregnancy:the_baby c-20
pregnancy:the_boob a-15 d+16
pregnancy:the_oven a-15 c-17 d+17
pregnancy:the_patch a+21 b-15 c-20 d-19
pregnancy:the_shot a+30 b-18 c-25 d-28
pregnancy:the_way a-20 d+18
pregnancy:there a-26
pregnancy:there_is a-24 b-18
pregnancy:third a-17 c-17 d+17
pregnancy:this a-29
pregnancy:this_@month a-23 c+25 d-21
pregnancy:this_morning a-20 b-15 c-17 d+19
pregnancy:tied a+20
pregnancy:tiemp* b-16 c-21
pregnancy:tiempo b-16 c-21
pregnancy:to a-25 b+18
pregnancy:to_be d-16
pregnancy:todav* a-38 b-24 c-20 d+35
pregnancy:todavia a-38 b-24 c-20 d+35
pregnancy:todavia_le d+15
pregnancy:todavia_toma c-17
pregnancy:toma a-19 b-16 c-22 d+22
pregnancy:toma_pecho a-16 d+18
pregnancy:tomo c-19
pregnancy:too_early a-16
pregnancy:took a+17 c-20
pregnancy:took_a d-15
pregnancy:traig* c+18 d-26
pregnancy:traigo c+18 d-26
pregnancy:traigo_retraso c+15 d-17
pregnancy:trans* a-20 b-17
pregnancy:transfer a-22 b-16
pregnancy:transfer_was d-15
pregnancy:tratamiento a-22 d-23
pregnancy:tres a+18 c-16
pregnancy:tres_@month a+15
pregnancy:trime* a-26 b-22 c-29 d+30
pregnancy:trimester a-26 b-22 c-29 d+30
pregnancy:tryin* a-22 b-17
pregnancy:trying a-22 b-17
pregnancy:tubal a+22 c-16
pregnancy:tubes a+25 c-18 d-21
pregnancy:tubes_out a+16
pregnancy:tubes_tied a+16
pregnancy:twins a-27 c-23 d+25
pregnancy:two b-29
pregnancy:two_lines a-26 c-22 d+25
pregnancy:un a+17 b-25
pregnancy:un_@month c-17
pregnancy:una a-25
pregnancy:unles* a+19 c-22
pregnancy:unless a+19 c-22
pregnancy:unless_it c-17
pregnancy:uno a-18 b+16
pregnancy:up b-20
pregnancy:using a-17
pregnancy:using_protection a-17
pregnancy:uso a+26 b-18 c-26 d-23
pregnancy:utero a+18
pregnancy:va b-17
pregnancy:vamos b-17 c-19 d+16
pregnancy:varon b-21 c-19
pregnancy:vasec* a+31 b-26 c-21 d-23
pregnancy:vasectomy a+27 b-25 c-19 d-21
pregnancy:viene_otro a-18 d+18
pregnancy:viernes a-15
pregnancy:vino a+23 b-18 c-22 d-23
pregnancy:voy a-33 d+27
pregnancy:voy_para a-23 d+24
pregnancy:wait a-17
pregnancy:waiti* a-17 c+16
pregnancy:waiting a-17 c+16
pregnancy:was a-18
pregnancy:was_last a-16 c+16 d-17
pregnancy:was_positive c-18
pregnancy:way b-20 c-22
pregnancy:we a-27 b-34 c+21
pregnancy:we_are a-33 b-26 c+21
pregnancy:we_stopped a-17
pregnancy:weane* b-18 c-24
pregnancy:weaned b-18 c-24
pregnancy:weaned_him a+20 d-18
pregnancy:week b-29
pregnancy:week_@late a-18
pregnancy:weeks a-46 b-38 d+36
pregnancy:weeks_@late c+23 d-22
pregnancy:weeks_on c-17 d+17
pregnancy:what b+27 c-19 d-22
pregnancy:who d-19
pregnancy:who_knows c+18
pregnancy:why a-20 b+21
pregnancy:will a-22 c+17 d-19
pregnancy:wish c-16
pregnancy:with c-19
pregnancy:with_twins a-15 d+15
pregnancy:work a-21 c-20 d+21
pregnancy:would b+21 c-21 d-21
pregnancy:would_be a+19 d-20
pregnancy:x c-17
pregnancy:y c-20
pregnancy:y_si b+21 d-21
pregnancy:y_toma a-16 d+15
pregnancy:y_yo b-16 c-16
pregnancy:ya a+32 b-63 c-44
pregnancy:ya_casi a-17 d+17
pregnancy:ya_cerro a+19 c-15 d-19
pregnancy:ya_no b-21
pregnancy:ya_pase a+21 d-21
pregnancy:yea d+16
pregnancy:year d-28
pregnancy:years c-16
pregnancy:yes a-16 b-21 d+22
pregnancy:yeste* c-22
pregnancy:yesterday c-22
pregnancy:yet a-26
pregnancy:yo b-20 c-31
pregnancy:yo_no a+21
pregnancy:yo_ya a+17 d-17
pregnancy:you a-35 b+38 c-18
pregnancy:you_asking b+15
pregnancy:young* c-20 d-17
pregnancy:youngest c-20 d-17
pregnancy:youngest_is c-18 d-21
pregnancy:zero a+15
pregnancy:zero_chance a+15
pregnancy:😂 c-21 d-18
pregnancy:🤰 a-20 d+15
pregnant c-19
pregnant$ c-16
pregnant__twins a-15 d+15
pregnant_with a-15 d+15
pregu* a-58 b+41 c+21 d-51
pregunta a-36 b+40 c-22 d-20
pregunta$ a-28 b+31 c-21 d-30
pregunta__la c-15
preguntado a-22
preguntado$ a-22
preguntan b+16
preguntar b-25
preguntar$ a-21 b-22 c+19
preguntarle a-27 b-30 c+32 d-20
preguntarle$ c+16
preguntarle__@relative a-18 b-20 c+20
preguntarle__mi a-19 b-21 c+21
preguntarle_a a-19 b-21 c+21
preguntas b+30 c-36 d-35
preguntas$ c-16 d-19
pregunte$ a-19 b-23 d+17
pregunte_a d-16
pregunto a-27 b-25 c+28 d-25
pregunto__mi a-20 b-15 c+20 d-16
pregunto_a a-22 b-19 c+23 d-18
prein* a-16 d+17
preinfarto a-16 d+17
prena b-20 c-20
prena* a-27 c-25 d+22
prena__@month a-16 d+17
prena_de c-18
prenada a-25 c-24 d+19
prenada$ a-16 b-17 c-18 d+19
prescribed$ b-15
prescribed__but a-20 c+21
prescribed_one d-15
prescriptions d-21
prese* b-16 c-15
present b-17
presi* c-31 d+19
presion c-30 d+16
presion$ b-22
presion__@relative a-18 b+16
presion__corazon a-16 d+17
presion__la a-22 d+25
presion__me d+15
presion__mi a-18 b+16
presion__nada a+17 d-16
presion__tengo a+16 d-16
presion_alta a-34 c-25
presion_ando a-15 d+15
presion_es a-18 b+16
presion_si a-23 c-15 d+25
press* b-22 c-16 d+16
pressure b-22
pressure$ b-34 c-18 d+16
pressure_@medicine a-19 c-23 d+27
pressure__good a+16 d-19
pressure__heart a-24 c-20 d+26
pressure__high b-21 c-28 d+26
pressure__itself a-16 d+16
pressure__the a-15
pressure__up a-17
pressure_is a-18 b-20 d+16
pressure_one a-18 b-16 d+15
pressure_was a+17 c-15
pressure_yes a-21 c-18 d+20
prett* b-17 c+19 d-19
pretty b-17 c+19 d-19
pretty__my a-17 c+19 d-16
prima d-22
prima* a-24 b-17 c-22 d+26
prime* a+17 b-21 c-21
primera b-31 c-31
primera_vez a+29 b-23 c-22 d-29
primero$ a+20 b-18 d-17
primero__@medicine a-18 d+19
primo a+25 b-18 d-30
prior: a-17
prior:# b-33 c-26 d+24
prior:#_@date c-15
prior:#_@medicine d+17
prior:#_@year d+18
prior:#_and a-17 d+21
prior:#_just a+23 c-20 d-19
prior:#_of d+16
prior:#_y a-28 d+29
prior:@call a-27 b+28 c-21 d-25
prior:@clinician_and c-17
prior:@clinician_y b-18 c-29
prior:@date a+22 d-22
prior:@day b-20 c-21
prior:@drink a+16 c-20 d-17
prior:@drink_cuenta b+17
prior:@drink_de a+19 b-25
prior:@drug a-23 b-33 c+42 d-32
prior:@drug_count b-29 c+29
prior:@fetch b-18 c+19 d-22
prior:@fetch_la b-17 c+17 d-15
prior:@howmuch d-20
prior:@insurance b+19 d-20
prior:@insurer a-18 c-27 d+16
prior:@medicine b-26
prior:@medicine_# d-16
prior:@medicine_@medicine a-30 b-24 c-28 d+38
prior:@medicine_and c-18
prior:@medicine_are d-18
prior:@medicine_cabinet a-17 b-16 c-15 d+18
prior:@medicine_for a+18 c-21
prior:@medicine_no b-17 d-17
prior:@medicine_then d+16
prior:@medicine_y b-19
prior:@month a+19 b-32 d-29
prior:@month_and c-18
prior:@open a-19 c-20
prior:@relative a-16 d-24
prior:@relative_has b+15 c-20 d-20
prior:@relative_tomo a-16 b+18 d-15
prior:@relative_tried c-15 d-15
prior:@stop d-17
prior:@stop_after d-20
prior:@symptom a-18 d-16
prior:@treat c+20 d-26
prior:@treat_and c-28 d+15
prior:@treat_dos c+21 d-21
prior:@treat_hasta d-15
prior:@treat_si c+16
prior:@treat_y b-15
prior:@treat_yes a-21 c+21 d-20
prior:@visit b+16 c-22
prior:@year a-42 b-35 d+32
prior:@year_of a-21 c-20 d+25
prior:@year_y a-15 d+16
prior:a a-26 b-18 c+26
prior:a_@month b-20
prior:a_@relative a-22 d-20
prior:a_@treat a-17
prior:a_bunch c-18 d+21
prior:a_couple c+18 d-22
prior:a_dozen c-17 d+20
prior:a_la a+21 d-19
prior:a_week d-19
prior:about c-31
prior:about_it a+17 b-18 c-15
prior:abuela a+18 d-16
prior:acuer* c+16 d-18
prior:acuerdo c+16 d-18
prior:acupu* a-22 c-21
prior:acupuncture a-17 c-20
prior:after b-16
prior:after_a d-20
prior:ago d-17
prior:aguan* a+23 b-19 c-18 d-22
prior:al b-16
prior:al_@clinician b-16
prior:algo a-18 b-15 c+27 d-25
prior:algo_en c+17 d-16
prior:all c-22
prior:all_i a+18
prior:all_of a-23 d+23
prior:am b+15 d-23
prior:am_not a+16 d-16
prior:and b-28 c-24
prior:and_@medicine b-29 c-41 d+16
prior:and_@treat c-22 d+29
prior:and_a a-20
prior:and_done a+19 c-17 d-18
prior:and_it d-22
prior:and_neither d+16
prior:and_never a+21 c-19 d-20
prior:and_nothing a-18 d+18
prior:and_something a-16
prior:and_take d+16
prior:and_then a-16 d+18
prior:anos a-30 b-21 d+16
prior:anoth* a-19
prior:another a-19
prior:antes c-15
prior:antidepresivos a-16 b-16 c-21 d+20
prior:any a+27 c-27 d-24
prior:anyth* a+21 c-25
prior:anything a+21 c-25
prior:apena* a+21 b-16 c-21 d-21
prior:apenas a+21 b-16 c-21 d-21
prior:are d-18
prior:as a-15
prior:as_@treat b+20 c-19
prior:ask a-20 d-22
prior:at a-27 c-16 d+29
prior:at_least a-28 b-23 c-16 d+23
prior:back d-16
prior:been_on c-35
prior:been_through a-16 c-15 d+17
prior:befor* c-17
prior:before c-17
prior:belie* c-15
prior:believe c-15
prior:believe_in c-15
prior:bette* a-28 c+23 d-19
prior:bloqu* d+16
prior:bloqueos d+16
prior:both a-34 b-20 c-27 d+36
prior:bunch c-18 d+21
prior:buspar a-18 d+19
prior:but b-22
prior:cabin* a-17 b-16 d+18
prior:cabinet a-17 b-16 d+18
prior:cada a-21 c-23
prior:can c-20
prior:can_i b+15
prior:can_not d-16
prior:cayo a+18 c-17 d-16
prior:cayo_mal a+18 c-17 d-16
prior:cbd a-21 b-19 c+27 d-16
prior:cero a+32 b-33 c-36 d-22
prior:cero_@treat a+15 c-17
prior:chapl* a-16 d-15
prior:chaplain a-16 d-15
prior:churc* c-16
prior:church c-16
prior:cinco a-22 b-22 c-35 d+31
prior:como c-37
prior:como_# d+24
prior:como_cuales a-22 b+24 c-28 d-20
prior:con b-21
prior:con_@clinician c-17 d+18
prior:con_la c-24
prior:con_una d-16
prior:conta* d-18
prior:contar d-18
prior:couns* a-23 b-22
prior:counseling a-18 b-21
prior:counselor b-21 c+19 d-15
prior:count b-34 c+33
prior:count* a-23
prior:counting a-16 b-17 c-16 d+18
prior:coupl* c+17 d-19
prior:couple c+17 d-19
prior:couple_of d-20
prior:creo a-21 b-20 c+26 d-19
prior:creo_que c+17
prior:cuale* a-26 d-33
prior:cuales a-26 d-33
prior:cuant* a-19 b-22 c+21
prior:cuantas a-19 b-22 c+21
prior:cuatr* a-16 c-19
prior:cuatro a-16 c-19
prior:cuent* a-33
prior:cuenta a-32
prior:cymbalta d+22
prior:daban c+21 d-18
prior:dado b-15 c-18 d+18
prior:de c-34
prior:de_@medicine c-16
prior:de_las a-21 d+19
prior:de_mi a+16 c-16 d-15
prior:de_tila a+19 b-25
prior:de_todo b-23 d+25
prior:deje d-16
prior:depen* b-19 c+17
prior:diagn* a+22 c-19 d-20
prior:did b-27
prior:did_a a-18 c+21 d-20
prior:did_not c-23
prior:diero* b-17
prior:dieron b-17
prior:difer* a-17 d+21
prior:diferentes a-17 d+21
prior:diffe* d+22
prior:different d+22
prior:different_@medicine d+18
prior:disti* a-19 b-16
prior:distintas d+15
prior:do a-22 b+24 d-26
prior:do_@medicine b+16
prior:do_i b+21 c-18 d-20
prior:do_not b-21 c+21 d-26
prior:do_you b+15 c-18
prior:doctor c-15
prior:does b-35 c+38 d-37
prior:does_@medicine b-20 c+23
prior:does_a b-24 c+23
prior:does_it b+18 c-15
prior:does_my b-16 c+17
prior:does_that c+17
prior:dolor a-21 c-17
prior:done b-15 c-25
prior:dos a-21 b-30
prior:dos_@medicine c-15
prior:dos_semanas a+16
prior:dos_y a-22 c-20 d+25
prior:dose d-17
prior:dozen c-17 d+20
prior:duloxetina a-21 d+22
prior:ect a-23 b-15 c-15 d+23
prior:effexor d+17
prior:el b+18 c-32
prior:el_@drink b+17
prior:el_@insurance a-17 b+17
prior:el_@medicine a+16
prior:el_dolor a-17 c-15
prior:elect* a-35 b-30 c-34 d+36
prior:electroshock a-18 b-15 c-18 d+20
prior:ella b-15 d-20
prior:em b-22 c-21 d+25
prior:emdr a-17 b-16 c-17 d+18
prior:en_el a-26 b-24
prior:es c-32
prior:escitalopram b-17 c-19
prior:eso d-25
prior:eso_cuenta b-19 c+15
prior:eso_lo b+16
prior:esposa b-17 c+16
prior:esta b-18 c-20
prior:estoy a-22
prior:ever a+31 c-25 d-22
prior:ever_took a+19 d-15
prior:every d+15
prior:every* a-21 c-29
prior:everything a-21 c-29
prior:everything_but a-16 c-17 d+17
prior:far a+21 b-15 c-27
prior:farma* a-20 c-15 d+19
prior:farmacia a-20 c-15 d+19
prior:first a+41 b-29 c-42 d-34
prior:first_one a+24 b-15 c-24 d-21
prior:first_time a+18 c-16
prior:five a-26 c-22 d+22
prior:fluoxetina a+17 b-16 c-20
prior:for b-28 d-15
prior:for_# c-16
prior:for_@year d+21
prior:for_a a-17 b-22
prior:for_it a+20 c-23 d-16
prior:for_sure c+15
prior:forge* a-28 b-21 c+22 d-16
prior:forget a-28 b-21 c+22 d-16
prior:four a-24 b-18 c-20 d+25
prior:fourt* d+15
prior:fourth d+15
prior:from c-19 d-16
prior:fue d-19
prior:fuero* a-17
prior:fueron a-17
prior:fui b-24 c+26 d-26
prior:fui_al c-23
prior:fui_con a-15
prior:fui_un c+15 d-15
prior:funci* a-24 d+24
prior:gabap* d+16
prior:gabapentina d+16
prior:go c-22
prior:got c+16
prior:got_a c+18 d-16
prior:group a-16 c-22
prior:group* d-15
prior:groups d-15
prior:gummies b-20 c+20
prior:habla a-17 c-21
prior:hace d-20
prior:had b-17 c-23
prior:had_nothing a+21 d-22
prior:hago a+17 d-16
prior:han b-15 c-18 d+18
prior:han_dado b-15 c-18 d+18
prior:has a-19 c-33 d+15
prior:has_tried b+16
prior:hasta c-32
prior:have c-28
prior:have_been b-21
prior:have_not c-39
prior:have_to a-21 d-19
prior:have_tried c-18
prior:he c-47
prior:he_ido b-16 c-24
prior:he_probado c-15
prior:he_tomado b-16 c-21
prior:help a+15
prior:here a+16 d-16
prior:hermana a-16 b+19 d-21
prior:hice d-16
prior:hierb* a+19 b-19 c-17 d-17
prior:hierbas a+19 b-19 c-17 d-17
prior:hija a-23
prior:his a-23 c-25
prior:hospi* c+18 d-16
prior:hospital c+18 d-16
prior:how b+17 d-16
prior:how_many d-16
prior:i d-20
prior:i_@stop b-17 c-18
prior:i_am b+15 d-19
prior:i_can c-19 d+16
prior:i_forget a-28 b-23 c+23
prior:i_have c-27
prior:i_just c-26 d-25
prior:i_need a-18 b+21 c-23 d-19
prior:i_see d+16
prior:i_think b-21
prior:i_took a+16
prior:i_tried c-15
prior:i_wanted a+16 b-17
prior:i_was a-18 c+21 d-21
prior:i_would a-25 c+21 d-28
prior:ido b-16 c-24
prior:ido_a b-16 c-24
prior:if a-21 d-24
prior:if_i c-17
prior:in b-31 d-20
prior:in_@medicine c-15
prior:in_@treat d+18
prior:in_the a-15
prior:insurance c-18
prior:is d-19
prior:is_@treat b+19 c-17
prior:is_all a+20 b-18
prior:is_the a+17 d-16
prior:is_this b+16
prior:it b-20 d-20
prior:it_was d-16
prior:jaja a-15 c+18 d-20
prior:journ* c-21
prior:journaling c-21
prior:just a+27 b-16 d-40
prior:just_@medicine a+15 d-16
prior:just_one b-17 d-27
prior:just_prayer a+20 c-20 d-21
prior:just_the c-29
prior:kind a+18 c-15 d-16
prior:kinds a-24 c-20 d+23
prior:know a-23 b-25 c+25
prior:knuck* a+17 d-16
prior:la c-26
prior:la_@medicine b-24 c-24
prior:la_@stop c-20
prior:la_cuenta a-24 b-28
prior:la_lista a-21
prior:la_primera a+21 d-17
prior:las a-15
prior:las_@medicine c-19
prior:las_que a-16
prior:last c-19
prior:last_week a+17 c-15
prior:least a-28 b-23 c-16 d+23
prior:least_five a-16 d+15
prior:lexapro c-23
prior:life c+18
prior:like a-18
prior:like_# a-28 d+28
prior:like_a b-19
prior:list c-36
prior:lista a-21
prior:lithium d+18
prior:lleva a-15 b-19 c+22 d-16
prior:llevo a-23
prior:llevo_# d+18
prior:lo a+17 d-42
prior:lo_primero a+18 b-16 c-15 d-16
prior:lol c-33
prior:long c+15 d-21
prior:luego d+19
prior:luego_@medicine d+15
prior:lyrica d+19
prior:made c-20
prior:made_me c-16
prior:make a-18
prior:mal c-21
prior:many a-24 c-25 d+23
prior:marri* b-16 c+18
prior:marriage b-16 c+18
prior:marriage_counseling b-16 c+18
prior:mas c-34 d-16
prior:mas_de a-16 b-15 d+15
prior:maybe a-24 b-16 c+23
prior:maybe_# a-15 c+20
prior:me a-19
prior:me_acuerdo c+16 d-18
prior:me_cayo a+18 c-17 d-16
prior:me_daban c+21 d-18
prior:me_dieron b-17
prior:me_ha a-18 d+20
prior:me_on a-15 d+16
prior:me_sirvio a-16 d+17
prior:med a+18
prior:media a-25 b-17
prior:medic* a+15 b-20
prior:medicina b-18 c-31
prior:medicinas a-17 d+16
prior:medicine b-17
prior:meds a-16
prior:melatonin b-20 c+24
prior:mes a+24 c-18 d-21
prior:mi d-35
prior:mi_@clinician a-22 d-19
prior:mi_@relative d-25
prior:mis a-16 d-18
prior:mis_recetas d-16
prior:mom b-21 c+15
prior:month b-26 d-16
prior:monto* a-18 d+22
prior:monton a-18 d+22
prior:more a-16 c-18 d+26
prior:more_than d+19
prior:mucha* a-18
prior:muchas a-18
prior:muchas_y b-18 c-18 d+24
prior:my d-28
prior:my_@drug b-20 c+20
prior:my_@medicine a-17 c-19
prior:my_@relative b+20 d-31
prior:my_first a+23 c-22
prior:nada c-49 d+17
prior:nada_mas a+36 c-21 d-33
prior:nada_me a-19 d+20
prior:nada_todavia a+30 c-19 d-28
prior:name a-21 b-23 d+18
prior:name_it a-17 b-16 c-18 d+21
prior:names a-17 d-16
prior:natur* c-16 d-16
prior:naturales c-16 d-16
prior:need a-21 b+22 c-16 d-24
prior:neith* d+21
prior:neither d+21
prior:never a+15 b-34 d-39
prior:never_been a+27 c-31 d-18
prior:never_had a+19 c-16
prior:never_took d-17
prior:new a+23 b-17 c-20
prior:new_to a+26 b-17 c-20
prior:ni b-22
prior:ni_la a+18 d-16
prior:ni_una c-20
prior:ningu* b-33 c-38 d+18
prior:ninguna b-21 c-28 d+16
prior:ninguno c-18
prior:no c+24 d-35
prior:no_@medicine c+16 d-20
prior:no_@treat b-16 d-24
prior:no_he a+20 c-17
prior:no_just a+21 c-18
prior:no_nada a+23 c-15 d-20
prior:no_recuerdo c+19
prior:no_se b-27 c+24
prior:nomas a+35 b-32 c-16 d-39
prior:nomas_una a+18 d-16
prior:none b-25 c-27 d+16
prior:none_of a-17 d+17
prior:nope a+19 d-17
prior:not a+20 c-18 d-15
prior:not_# a+23 c-20 d-19
prior:not_believe c-15
prior:not_know a-15 c+17
prior:not_remember c+16 d-16
prior:not_sure c+21
prior:not_take a+15 c-16
prior:not_tried a+17 b-19 c-18
prior:not_work a-19 c-16 d+20
prior:nothi* a-21 b-33 c-42 d+27
prior:nothing a-21 b-33 c-42 d+27
prior:nothing_yet a+26 d-25
prior:now c-25
prior:nunca a+42 b-18 c-38 d-42
prior:nunca_fui a+21 c-20
prior:nunca_he a+19 c-16 d-19
prior:of a-24
prior:of_@medicine d-25
prior:of_em a-23 d+23
prior:of_groups d-15
prior:of_talk c-18
prior:of_them a-29 c-21 d+28
prior:oh a-20 d+23
prior:on b+15 c-22
prior:on_@medicine c-33
prior:on_everything a-17 b+16
prior:on_my b-16 c-24
prior:one a+29 b-47 d-48
prior:one_@medicine b-16 c-27
prior:one_and a+19 d-33
prior:ones b+17 c-17
prior:only b-30 c+22 d-56
prior:only_@medicine a+28 d-23
prior:only_ever a+27 c-23 d-18
prior:only_one a+27 c-21 d-20
prior:only_took d-16
prior:only_tried a+19 d-16
prior:out a+19 c-16
prior:over b-15
prior:para b-16
prior:paroxetina d+18
prior:pasad* a-24 c-17
prior:pasado a-18 b+15
prior:pastilla d-20
prior:pastillas a-23
prior:pastor c-16 d-16
prior:paxil a-17 d+18
prior:perdi a-17 b-26 c-22 d+24
prior:perdi_la a-17 b-26 c-22 d+24
prior:pero c+17 d-21
prior:pero_no c+18
prior:pharm* a-22
prior:pharmacy a-18
prior:pills b+16 d-24
prior:plus a-20 c-18 d+23
prior:plus_@medicine d+17
prior:por c-35
prior:por_@year c-17 d+17
prior:por_probar a-17 d+16
prior:por_que b+17
prior:praye* a+23 b-16 c-25 d-19
prior:prayer a+22 b-16 c-22 d-18
prior:prazo* a-17 d+17
prior:prazosin a-17 d+17
prior:pregu* a-16 d-16
prior:presc* d-16
prior:prescribed d-16
prior:prime* a+24 b-28 c-28
prior:primera a+25 b-17 c-18 d-17
prior:primera_vez a+17
prior:primero b-17 c-17
prior:proba* c-23
prior:probado c-18
prior:probar a-17 d+16
prior:probe a-17
prior:psico* a-21 b-15 c-18 d+24
prior:psicoanalisis a-17 d+19
prior:psicologa a-23 b-15
prior:psicologo b-23
prior:psiquiatra c-25
prior:psychologist d+17
prior:pt a-15 b-16 d+17
prior:puras a+16 b-19 c-17
prior:puro a+22 b-27 d-15
prior:puro_@drink a+19 b-19
prior:puros a+20 c-16 d-19
prior:que d-19
prior:que_tipo b+15
prior:quier* a-21 b+28 c-24 d-25
prior:quiero a-20 b+22 c-19 d-24
prior:quit b-17
prior:recetas a-22
prior:recue* c+19
prior:recuerdo c+19
prior:remed* a+22 b-21 c-20 d-21
prior:remedios a+22 b-21 c-20 d-21
prior:remem* a-19 c+19
prior:remember a-19 c+19
prior:rezar b-18
prior:sabe a-16 c+17
prior:saw b-16 c+17 d-16
prior:se d-24
prior:se_si b-16 c+20
prior:see c-18 d+20
prior:see_a d+16
prior:seguro a-21 b+16
prior:seman* a+17 b-19 c-30
prior:semana b-16 c-23
prior:semanas a+20 c-16 d-19
prior:seria a+23 b-20 c-20 d-22
prior:seria* b-18
prior:seria_lo a+17 d-18
prior:serian b-18
prior:sertralina c-16
prior:sever* d+15
prior:several d+15
prior:si a-27 b+15 c+15 d-24
prior:siete a-21 b-20 c-21 d+22
prior:siete_@medicine a-17 d+18
prior:sin b-16 c-26
prior:since_# a-19 d+21
prior:since_the d-16
prior:sirvi* a-22 c-23 d+25
prior:sirvio a-18 d+19
prior:sister d-15
prior:six a-16 c-17 d+20
prior:sleep d-15
prior:so b-35
prior:so_far a+21 b-15 c-27
prior:so_many d+18
prior:sola a+29 b-18 d-27
prior:solo a+36 b-26 d-31
prior:solo_@medicine a+21 d-20
prior:solo_una a+19 d-21
prior:some d-15
prior:somet* a-21
prior:something a-21
prior:ssri c-20
prior:st a+19 d-21
prior:start d-15
prior:start* a+18 b-22 c-21
prior:starting a+16 d-16
prior:starting_from a+16 d-16
prior:stop c-16
prior:sun d+16
prior:sure a-21 c+27 d-20
prior:take a+19 b+17 c-24 d-17
prior:take_@medicine c-19
prior:taken a+18 c-19
prior:talk a+18 b-23 c-35
prior:talk_@treat a+18 b-23 c-34
prior:talke* b-22 d-21
prior:talked b-22 d-21
prior:talked_to b-22 d-21
prior:te c-18
prior:ten a-19 d+17
prior:tengo a-19
prior:terap* b+15
prior:terapia a-20
prior:terapias b+15
prior:tes a+16
prior:than b-16
prior:that_count c+18
prior:that_counts c+16
prior:that_is a+25 b-19 c-17 d-22
prior:the_@day d+16
prior:the_@insurer b-18 c-19 d+15
prior:the_@medicine d-20
prior:the_first a+16
prior:the_one c-32
prior:the_whole d+16
prior:them a-19
prior:then a-22 c-17 d+28
prior:therapist c-30 d+17
prior:therapy c+16 d-24
prior:there a-18 b-19 d+18
prior:they a-25
prior:thing a+23 d-18
prior:think b-21
prior:this a+30 c-31 d-24
prior:this_would a+16
prior:three a-39 d+31
prior:three_or a-16 c-20 d+19
prior:throu* a-17 d+16
prior:through a-17 d+16
prior:tiemp* a-18
prior:tiempo a-18
prior:tila a+19 b-25
prior:time d-17
prior:tipo b+15
prior:tms a-18 d+23
prior:tms_and a-17 d+21
prior:to b-16 d-25
prior:to_@medicine d+15
prior:to_@treat b-18
prior:to_the a-15
prior:todas a-22 b-16 c-18 d+22
prior:todav* a+34 c-26 d-34
prior:todavia a+34 c-26 d-34
prior:todo a-24 b-28 c-17 d+33
prior:tomado_nada a+22 d-18
prior:tome a-17 b-15 c+21
prior:tome_algo c+18 d-16
prior:tomo a-21 b+17 c-21
prior:tomo_@medicine d+16
prior:too b-19
prior:took b-24 c+21 d-19
prior:took_a a+15 c-19
prior:took_it a-20
prior:took_one d-19
prior:tramadol d+18
prior:tratamiento a+15 d-15
prior:treatment a+20 c-24
prior:tres a-24 c-27 d+29
prior:tres_y a-17 d+17
prior:tried a-15 b-20 d+23
prior:tried_everything b-19 c-23 d+20
prior:tried_one c-21
prior:try a+23 d-19
prior:twent* a-20 c-19
prior:twice a-20 b-19 c+26 d-23
prior:two d+17
prior:two_@medicine a-20 d+21
prior:un c-24
prior:un_@month a+23 c-16 d-20
prior:un_monton a-18 d+22
prior:un_tiempo c+15 d-15
prior:una a+23 b-58 d-40
prior:una_@clinician d-16
prior:una_@medicine c+16 d-21
prior:una_sola a+29 b-18 d-27
prior:una_y d-27
prior:unas c+17 d-19
prior:under d+16
prior:under_the d+16
prior:uno a+16 b-17 d-17
prior:usted c-16
prior:va c-24
prior:vale d-15
prior:varia* a-16 d+22
prior:varias a-16 d+22
prior:veces c+25 d-24
prior:venlafaxina d+16
prior:vez b-19
prior:vitamins d-18
prior:voy c-22
prior:voy_con d+18
prior:wante* a+21 b-18 c-20 d-16
prior:wanted a+21 b-18 c-20 d-16
prior:wanted_to a+16 b-17
prior:was d-21
prior:week d-21
prior:weeks a+19 d-16
prior:wellbutrin a+20 b-18 c-24 d-16
prior:went b-16 d-19
prior:went_to a-16 c+17 d-15
prior:what a-30 b+18
prior:what_have a-20 d+22
prior:which b+18 c-15
prior:which_ones b+18 c-15
prior:white a+16 d-16
prior:whole a-18 b-16 c-16 d+18
prior:why b+26 c-18 d-22
prior:with_a c-17
prior:work a-20 c-19 d+20
prior:worke* a-21 d+22
prior:worked a-21 d+22
prior:works a-20 d+21
prior:would a-26 b-23 c+28
prior:would_be b-21
prior:would_have b-15 c+20
prior:would_know b-18
prior:y a-35 b-20 c-22 d+35
prior:y_@clinician d+17
prior:y_@medicine a-38 b-24 c-34 d+35
prior:y_@treat b-18 c-20 d+19
prior:y_la c-18
prior:y_me a+17 c-17
prior:y_nada a-42 c-28 d+38
prior:y_ninguna a-28 d+28
prior:y_no a-18 c-16 d+20
prior:y_tomo d+16
prior:ya a-17 c-22 d+19
prior:ya_perdi b-18 d+16
prior:years a-24 b-18 c-28 d+35
prior:yes a-26 b-25 c+17
prior:yes_to c-16 d+21
prior:yet a+29 c-18 d-28
prior:you a-19 c-19
prior:you_name a-17 b-16 c-18 d+21
prior:zero a+32 b-28 c-33 d-31
prior:¿ b+17 d-19
priva* a-30 b+32 c-25 d-29
private a-26 b+28 c-21 d-26
private$ a-26 b+28 c-21 d-26
proba* b-18
probably a-22 b-41 c+17
probably$ b-16 d-29
probably_my c+27 d-25
probably_not a-21 c+24 d-16
probado$ a+19
probar c-17
probation c-17
probation_officer c-17
probl* a-15
problem$ a+26 c-22
problem__i c+18
problem__it a-26 b+25 d-36
problem__me b-25 c-19 d+21
problem__not c+16
problem_for a-17 d+20
problem_though b-15
problema a-21
problema$ c-30
problema__el a-17 d+18
problema__mi a-16 d+16
problema_en d+15
problema_no a-21 b-23 c+22 d-17
problemas c-29
problemas$ c-25 d-15
problemas_con c-16 d+15
problems c-37
problems$ c-18
problems__my a-22 d+22
problems_no a+21 d-21
problems_there a+16 d-16
prola* a-18 c-18
promi* a-22 c+24 d-25
pront* a-21 b-23 c+22
pronto a-21 b-23 c+22
pronto__en b-16
prost* d-30
prostata b-16 d-17
prostate d-21
prostate$ d-20
prostate__the a-17
prote* a-25 b-17
protection a-17
proud b-17 c-27
proud$ a+23 d-22
proud_of a-16 d+17
prozac a-17 d+20
prueb* b-20 d-16
prueba$ a-30 b-18 c+17
prueba__borrosa d-21
prueba__negativa c-16
prueba__salio c-19
prueba_de b+16 c-15
prueba_salio a-16
pruebo a+16 c-16
psico* c-46
psicoanalisis a-17 d+19
psicologa a-23 b-19 c+17
psicologo b-23
psicosis c-34
psicosis$ a-27 b+16 c-23
psicosis__con d+16
psicosis_posparto d+21
psiqu* a-21 b-21 c-18 d+21
psiquiatra b-17
psiquiatrico a-15 b-15 d+16
psych b-16
psych* b-18 c-32
psychiatrist b-24
psychologist d+17
psychosis a-15 c-16 d+15
psychosis: d-26
psychosis:# a-22
psychosis:#_@year a+15
psychosis:@body a+19 b-22 c-26
psychosis:@call a-16 c+15
psychosis:@call_de a-16
psychosis:@clinician a-20 b-17 c+29 d-16
psychosis:@clinician_le d+15
psychosis:@clinician_mentioned a-17 b-15 c+22 d-22
psychosis:@clinician_thought b-15 c+18 d-18
psychosis:@clothes a-16 c-16
psychosis:@drug a-16
psychosis:@food a-17 b+20 c-18 d-21
psychosis:@insurance a-17
psychosis:@medicine a-21 b-43 c-33 d+37
psychosis:@medicine_for b-18
psychosis:@month d+19
psychosis:@open a-24
psychosis:@person a-19
psychosis:@relative c-19 d-20
psychosis:@relative_did a+19
psychosis:@relative_had a-20 b+25 c-18 d-22
psychosis:@relative_has d-24
psychosis:@relative_is b+20 c-19 d-18
psychosis:@relative_si c-29 d-19
psychosis:@relative_the a-16 d+17
psychosis:@relative_tuvo b+15
psychosis:@relative_was a+16 c-27
psychosis:@sick a-16 c+17
psychosis:@stop c-18
psychosis:@thanks a+26 b-26 c-18 d-24
psychosis:@year b-35 c-24 d+22
psychosis:a_manic d+18
psychosis:a_name c+15 d-16
psychosis:a_veces a-23 b-24
psychosis:about_my a+15
psychosis:abuela c-20 d-17
psychosis:acted a-20 b-18
psychosis:acted_me a-20 b-18
psychosis:adhd a+19 b-21 c-18
psychosis:adhd_and a+18
psychosis:after a-26 b-26 c+16
psychosis:after_the b-15
psychosis:again c-16 d+19
psychosis:ago a-18 c-19 d+18
psychosis:al a-17
psychosis:all a+28 c-37 d-21
psychosis:am a-15 c-19
psychosis:am_bipolar a-21 b-24 d+19
psychosis:am_not a+16 b-19
psychosis:and_then a-18 c+19
psychosis:anos c-26 d+20
psychosis:ansie* a+22 b-18 d-21
psychosis:ansiedad a+22 b-18 d-21
psychosis:answe* b+25 c-21
psychosis:anxie* a+24 b-22 c-19 d-19
psychosis:anxiety a+24 b-22 c-19 d-19
psychosis:are c-16
psychosis:as a+16 c-24 d-22
psychosis:as_mania b+17 c-15
psychosis:ask a-21 b+26 c-29 d-19
psychosis:at a-21 b-19
psychosis:at_# a-15 d+18
psychosis:back a-19
psychosis:baker a-20 b-18
psychosis:baker_acted a-20 b-18
psychosis:be b-15
psychosis:been b-27
psychosis:being b-17
psychosis:bien a+22 b-21 d-25
psychosis:bipolar_# a-21 b+17 c-26 d+20
psychosis:bipolar_i a+17 b-17
psychosis:bipolar_one c-17 d+16
psychosis:bipolar_tipo a-17 b-16 c-17 d+25
psychosis:bipolar_with d+17
psychosis:bipolar_y b-15
psychosis:bipolar_yo a+15
psychosis:bipolaridad a-22 b-19
psychosis:blues a+17
psychosis:break a-23 b-16 c-21 d+23
psychosis:brote c-15 d+19
psychosis:brother c-20
psychosis:but b-23
psychosis:but_i b-17
psychosis:but_no a+16
psychosis:but_not a+29 b-25 c-24 d-19
psychosis:by b+18 c-22 d-21
psychosis:cabeza a+16
psychosis:can c-19 d-20
psychosis:can_not a+19 b-18 d-18
psychosis:casa b-16
psychosis:chart b-24
psychosis:chart_says a-18
psychosis:clear a+15
psychosis:cloza* a-19 c-17 d+19
psychosis:clozapina a-19 c-17 d+19
psychosis:commi* a-16
psychosis:committed a-16
psychosis:como d-17
psychosis:como_que d-17
psychosis:con c+21 d-29
psychosis:conte* a-17
psychosis:cosa a+16 c-16
psychosis:cosas a-18
psychosis:cosas_que c-16
psychosis:could c+16 d-18
psychosis:count a-18 b-27 c+32 d-23
psychosis:cousin b+21 c-26 d-24
psychosis:crazy c-22 d-27
psychosis:crazy_about a+15
psychosis:cuand* a-27 b-21
psychosis:cuando a-27 b-21
psychosis:cuent* d-17
psychosis:cuenta d-17
psychosis:de d-16
psychosis:de_joven b-21 c-19 d+25
psychosis:de_la a+16 b-15
psychosis:de_que b-16
psychosis:dead c+16
psychosis:dead_@relative c+16
psychosis:defin* a-18 d-19
psychosis:define a-18 d-19
psychosis:define_mania a-18 d-19
psychosis:del b-20
psychosis:delus* c-17
psychosis:depre a+16
psychosis:depre* a+36 c-39 d-35
psychosis:depresion a+22 b-20 c-20
psychosis:depressed a+22 c-16 d-19
psychosis:depression a+17 c-24 d-27
psychosis:desca* a+32 b-19 c-36 d-22
psychosis:descartaron a+19 b-16 c-22 d-15
psychosis:descarto a+21 c-26
psychosis:desde b-17
psychosis:despu* b-16
psychosis:despues b-16
psychosis:diagn* b-31
psychosis:diagnosed a-16 b-18
psychosis:diagnosed_with c-17
psychosis:diagnosticada d+15
psychosis:diagnosticaron c-21
psychosis:diagnostico d-15
psychosis:dias c+16
psychosis:dias_no c+16
psychosis:dice a-17
psychosis:did b-24
psychosis:dijo a-18
psychosis:dijo_que a-16 c+19
psychosis:dio d+17
psychosis:disor* b-23
psychosis:disorder b-23
psychosis:do a-20 b+25
psychosis:do_not a-19
psychosis:docto* b-15
psychosis:doctor a-35
psychosis:does a-29 b-18 c+28 d-30
psychosis:does_postpartum b-26 c+26
psychosis:dos a-22 b-16 d+19
psychosis:down a+17 c-17
psychosis:droga* b-17 c+18 d-17
psychosis:drogas c+17 d-16
psychosis:dx c-17
psychosis:el a-20 d+19
psychosis:el_@clinician a-20 c-25 d+21
psychosis:en a-16
psychosis:en_el a-30 d+16
psychosis:en_mi d-23
psychosis:episo* a-16 c-31 d+25
psychosis:episodio d+20
psychosis:episodios d+16
psychosis:episodios_maniacos d+16
psychosis:es b+15 c-30 d-21
psychosis:es_bipolar b+18 c-20 d-16
psychosis:esa c-18 d-18
psychosis:esa_palabra c-18 d-18
psychosis:escuc* a-19 b-16 c-20 d+27
psychosis:escucho d+15
psychosis:eso b+20 c-37 d-24
psychosis:eso_lo c-16
psychosis:eso_no a+27 b-22 c-19
psychosis:eso_nunca a+17 c-16
psychosis:eso_que b+16
psychosis:esqui* c-44
psychosis:esquizoafectivo a-23 b-27 c-23 d+29
psychosis:esquizofrenia c-30
psychosis:esquizofrenico_yo b-16
psychosis:estab* a-18 c-18 d+16
psychosis:estan a-19 c+16 d-20
psychosis:estan_evaluando a-16 b-18 c+20 d-18
psychosis:estoy c-22 d-23
psychosis:estre* a+16
psychosis:estres a+16
psychosis:estuve b-17
psychosis:evalu* a+16 b-31 d-35
psychosis:evaluando a-16 b-18 c+20 d-18
psychosis:evaluaron a+18 d-17
psychosis:evaluated d-16
psychosis:ever a+23 c-18
psychosis:ex a-30 b+24 d-26
psychosis:ex_would b+17 c-16
psychosis:exact* b-16 c+17
psychosis:exactly b-21 c+21
psychosis:expli* a-26 b+16 d-25
psychosis:featu* d+17
psychosis:features d+17
psychosis:filli* c+19 d-20
psychosis:filling c+19 d-20
psychosis:first a-17 b+15 c-17
psychosis:for c-19
psychosis:for_a a-16
psychosis:for_bipolar b-17
psychosis:for_it c-18
psychosis:for_mania b-28 c-31
psychosis:for_psychosis d+16
psychosis:formu* c-19 d-25
psychosis:from b-19
psychosis:get a-20 c-24 d+17
psychosis:got b-15
psychosis:gracias a+19 b-18 d-19
psychosis:ha a+20 c-19
psychosis:habla* a-16 b-21
psychosis:hablar a-16
psychosis:hace c-24 d+19
psychosis:hace_@year d+17
psychosis:had d-17
psychosis:had_a a-23 d+15
psychosis:had_some a-16 c+15
psychosis:had_that c-16
psychosis:had_the a+18
psychosis:hallu* b-15
psychosis:hallucinated d-16
psychosis:have a+20 b-26 c-20
psychosis:have_wondered a-16 c+21
psychosis:he b-36
psychosis:hear b-20
psychosis:hear_things c-19 d+19
psychosis:heard a-22 b-26 c+15
psychosis:heard_my a-19 b-17 c+21 d-19
psychosis:heard_things d+16
psychosis:heard_voices c-16
psychosis:hermano c-21
psychosis:hijo a-19 c-25 d+23
psychosis:him c-19
psychosis:hipom* b-15
psychosis:hipomania b-15
psychosis:his d-20
psychosis:hospi* a-36 c-19 d+20
psychosis:hospital a-30
psychosis:hospitalized a-16 d+15
psychosis:husband a-16
psychosis:hypom* a-17 b-28
psychosis:hypomania a-18 b-24 c+25
psychosis:hypomanic c-15
psychosis:i_am a-16 c-19
psychosis:i_get a-20 c-24 d+17
psychosis:i_had b-24 c+16 d-26
psychosis:i_have a+22 b-31 c-22
psychosis:i_heard b-16
psychosis:i_never a+20 b-21 d-16
psychosis:i_used c-15 d+17
psychosis:i_was a-36 b-26 d+17
psychosis:in a-15
psychosis:in_# a-26 b-20 d+21
psychosis:in_my b-32 c-23
psychosis:ingre* d+17
psychosis:inter* a-17 b-31
psychosis:internada b-15
psychosis:internaron b-19 d+15
psychosis:inveg* d+17
psychosis:invega d+17
psychosis:is d-32
psychosis:is_all a+24 b-26 c-23 d-15
psychosis:is_bipolar b+20 c-22
psychosis:is_it a+19 b-19 c-16 d-18
psychosis:is_mania b+19
psychosis:is_psychosis a-16 b+18
psychosis:is_schizo a-15 b+15
psychosis:is_that b-17 c+19
psychosis:is_the c-18
psychosis:it a-25
psychosis:it_is b-20 c-21
psychosis:it_was a-20
psychosis:jaja d-20
psychosis:jamas a+29 b-21 c-29 d-20
psychosis:joven b-23 c-24 d+28
psychosis:just a+48 b-45 c-45 d-33
psychosis:kept d+18
psychosis:kept_me d+18
psychosis:kids d-17
psychosis:kind b-16 c-16
psychosis:know b-16 d-18
psychosis:la b-27 c-19
psychosis:la_@body a+17 d-17
psychosis:la_@drug d+16
psychosis:las a-24 c-28
psychosis:last b-18
psychosis:last_@year a-20 b-15
psychosis:le c-19
psychosis:le_puso d+15
psychosis:life d-18
psychosis:like a+18 b-15 d-16
psychosis:list a+19
psychosis:lithium a-20 b-19
psychosis:lo d-23
psychosis:lo_descarto a+21 c-26
psychosis:lo_mio a+18 b-15
psychosis:lo_que c-19
psychosis:loca c-17 d-22
psychosis:loco c-24 d-18
psychosis:lol a+18 c-22 d-16
psychosis:los_# d+18
psychosis:mania a-38 c-34 d+21
psychosis:mania* a-17 c-16 d+22
psychosis:mania_de a-15 b+22 c-18 d-21
psychosis:mania_si a-17 b-20 c-22 d+24
psychosis:maniacos d+16
psychosis:manic a-38 b-43 c-33 d+49
psychosis:manic_episode d+15
psychosis:manic_once a-19 c-25 d+22
psychosis:mas c-30
psychosis:maybe a-17 c+17
psychosis:mdd a+16 b-15
psychosis:me_diagnosticaron c-21
psychosis:me_dio d+17
psychosis:me_estan d-18
psychosis:me_evaluaron a+18 d-17
psychosis:me_for c-24
psychosis:me_ha a+20 c-19
psychosis:me_internaron a-21 b-17 d+18
psychosis:me_lo b-22 d-20
psychosis:me_when d-19
psychosis:mean b+15 c-19
psychosis:meds b-17 c-20
psychosis:menti* a-19 b-15 c+23 d-22
psychosis:mentioned a-19 b-15 c+23 d-22
psychosis:mi d-17
psychosis:mi_@clinician b-23
psychosis:mi_ex a-17
psychosis:mind c-27 d-26
psychosis:minds a+21 b-19 c-20 d-21
psychosis:mio a+18 b-15
psychosis:mio_es a+18 b-15
psychosis:mom a-20 d-16
psychosis:month d+17
psychosis:mother d-25
psychosis:my_@clinician a-24 b+16
psychosis:my_@medicine a-18 c-16 d+18
psychosis:my_@relative c-46
psychosis:my_chart b-24
psychosis:my_ex a-23 b+19 d-21
psychosis:my_life a+18
psychosis:my_old c+17 d-16
psychosis:nada a+17 b-30 d-22
psychosis:nada_de a+25 c-19
psychosis:nada_mas c-17
psychosis:nada_parecido a+16
psychosis:nah a+15
psychosis:name a-15
psychosis:negat* a+27 c-18 d-17
psychosis:negativo a+19
psychosis:nerve* a+16
psychosis:nerves a+16
psychosis:never b-44
psychosis:never_again c-16 d+19
psychosis:never_ever a+18
psychosis:never_had a+16 c-16
psychosis:never_heard a+20 c-16
psychosis:never_told a-16 c+19
psychosis:ni a+29 c-25 d-27
psychosis:ni_una a+22 c-19 d-21
psychosis:nightmares a+16 c-18 d-19
psychosis:ningu* a+17 b-19 d-25
psychosis:ninguna a+18 d-15
psychosis:no d-25
psychosis:no_eso a+20 c-19
psychosis:no_estoy a+21 b-16 c-20 d-18
psychosis:no_me a-17 d-30
psychosis:no_mi a+17 c-16
psychosis:no_never a+22 c-18 d-16
psychosis:no_quiero b+15 c-15
psychosis:no_se a-16 b-33 c+41 d-17
psychosis:no_sleep a-16
psychosis:no_tengo b-21 d-21
psychosis:no_to b-15
psychosis:no_voices a+17
psychosis:nobod* b-15 c+16 d-15
psychosis:nomas a+31 b-28 c-26 d-26
psychosis:none a+17 b-17
psychosis:none_of a+23 b-15
psychosis:nope a+15
psychosis:nos a-18 b-18 c+23 d-21
psychosis:not a+22 c-22 d-32
psychosis:not_a a+17 d-16
psychosis:not_crazy a+17
psychosis:not_know a-17 c+32
psychosis:not_me a+24 b-30 c-19
psychosis:not_that a+24 b-26 c-20 d-16
psychosis:not_there c-16
psychosis:nothi* b-29
psychosis:nothing b-29
psychosis:nunca b-40 d-52
psychosis:nunca_he a+16
psychosis:nunca_me d-22
psychosis:ocd a+16
psychosis:of d-18
psychosis:of_that d-19
psychosis:of_the a+16 c-20
psychosis:oi b-15 c+19
psychosis:oia a-20 b-20
psychosis:oia_voces a-18 b-18
psychosis:oigo a-27 b-23 d+16
psychosis:oigo_voces c-22 d+24
psychosis:old b-18 c+19 d-18
psychosis:old_@clinician b-18 c+19 d-18
psychosis:on b-18
psychosis:on_@medicine a-24 b-20 d+19
psychosis:on_my d-23
psychosis:on_the b-19
psychosis:once a-48 b-28 c+26
psychosis:only a+34 b-24 d-17
psychosis:only_when c-16 d+18
psychosis:otra c-16
psychosis:otro b-20 d-16
psychosis:out d-23
psychosis:out_bipolar b-17 d-24
psychosis:palab* a-20 b+24 d-25
psychosis:palabra c-18 d-18
psychosis:palabras a-19 b+17
psychosis:paran* a-16
psychosis:paranoid a-16
psychosis:parec* a+16
psychosis:parecido a+16
psychosis:patie* a-16 d+17
psychosis:patient a-16 d+17
psychosis:pero d-30
psychosis:pero_yo a+20
psychosis:perso* c-22
psychosis:personal a-16 b+16
psychosis:por b-20
psychosis:por_la d+18
psychosis:por_mania d+15
psychosis:pospa* d+21
psychosis:posparto d+21
psychosis:posparto_con d+16
psychosis:possi* a-18 c+18
psychosis:postp* a-20 b-29 c+18 d+20
psychosis:postpartum a-20 b-29 c+18 d+20
psychosis:pregu* a-26 b+19 d-20
psychosis:psico* c-38
psychosis:psicosis c-34
psychosis:psicosis_posparto d+21
psychosis:psiqu* a-15 b-15 d+16
psychosis:psiquiatra b-30
psychosis:psiquiatrico a-15 b-15 d+16
psychosis:psych b-16
psychosis:psych* b-18 c-32
psychosis:psychiatrist b-16
psychosis:psychosis a-15 c-16 d+15
psychosis:psychotic b-18 c-34 d+16
psychosis:psychotic_break d+16
psychosis:psychotic_features d+17
psychosis:ptsd a+30 b-31 d-26
psychosis:ptsd_only c-17
psychosis:punto b-15 d-17
psychosis:pura a+18
psychosis:que a-27 d-16
psychosis:que_era b-18
psychosis:que_es a-19 b+22 d-20
psychosis:que_me a-25 b-16 d+24
psychosis:que_no a-15 b-21
psychosis:que_se b-17 c+18
psychosis:que_soy b-15
psychosis:que_ver c-16
psychosis:quien c+17
psychosis:quien_sabe c+18
psychosis:quier* a-15 b+18 c-18
psychosis:quiero b+15 c-15
psychosis:reali* b-15 c-23 d+17
psychosis:reality c-18 d+17
psychosis:rule a-15 c+15
psychosis:rule_out a-15 c+15
psychosis:ruled a+28 b-18 c-25 d-26
psychosis:ruled_out a+24 c-19 d-23
psychosis:sabe a-17
psychosis:sad a+24 b-21 c-22 d-23
psychosis:sad_not a+21 b-20 c-18 d-21
psychosis:said a-16 c+15
psychosis:sane a+29 b-29 c-27 d-28
psychosis:saw a-16 c+24 d-23
psychosis:saw_things c+23 d-23
psychosis:say b+25 c-26 d-23
psychosis:say_i c-16
psychosis:say_yes b+16 d-16
psychosis:says a-33 c+21
psychosis:schiz* a-20 c-48 d+33
psychosis:schizo a-28 c-20 d+21
psychosis:schizoaffective a-27 b-25 c-30 d+34
psychosis:schizophrenia a-15 c-18 d+15
psychosis:schizophrenic c-17
psychosis:se a-20 b-18 c+34 d-27
psychosis:se_que b-24 c+26
psychosis:secon* d+16
psychosis:second d+16
psychosis:see_my b+16 c-15
psychosis:seguro c+15
psychosis:seman* d+15
psychosis:si_a a+20 c-16
psychosis:si_soy c-21 d+23
psychosis:significa_eso b-16 c+16
psychosis:since a-25 b-17 c-30 d+29
psychosis:sister a+17
psychosis:sleep b-21
psychosis:so a-17
psychosis:solo a+23 b-25 c-25 d-18
psychosis:solo_depresion a+17
psychosis:sombr* c+17 d-15
psychosis:sombras c+17 d-15
psychosis:some a-16 c+15
psychosis:somet* a-28 b-24
psychosis:sometimes a-26 b-23
psychosis:son a-24 c-17
psychosis:soy a-30 b-33 d+21
psychosis:soy_bipolar a-30 b-33 d+21
psychosis:steroids c-16 d+21
psychosis:still a-16
psychosis:strai* a+17 b-17 c-16
psychosis:straight a+17 b-17 c-16
psychosis:stuff a-19 b-22 c+23
psychosis:surge* c+16
psychosis:surgery c+16
psychosis:suspe* a-16 b-16 c+20
psychosis:talk c-23
psychosis:talk_to c-21
psychosis:tdah a+18 d-18
psychosis:tengo_esquizofrenia a-16 b-20 d+25
psychosis:thank b-17
psychosis:that b+16 d-30
psychosis:that_counts b-15
psychosis:that_is d-27
psychosis:the d-17
psychosis:the_blues a+17
psychosis:the_hospital a-18 d+16
psychosis:the_patient a-16 d+17
psychosis:the_whole b-22
psychosis:then a-26 c+28 d-23
psychosis:therapist a-23 b-17 c+26 d-21
psychosis:they b-21 c+17
psychosis:they_kept d+18
psychosis:they_never a-18 c+16
psychosis:they_put a-17
psychosis:thing* b-21
psychosis:things b-21
psychosis:things_sometimes c-19 d+19
psychosis:things_that c-16
psychosis:think* a-19
psychosis:thinking c-17 d+18
psychosis:this b+17 c-21 d-21
psychosis:those a+16
psychosis:thoug* a-31
psychosis:thought a-31
psychosis:three a+15
psychosis:tia a-25 b+23 c-21 d-18
psychosis:time b-16 d-19
psychosis:tipo a-22 b-20 c-19 d+29
psychosis:tipo_# d+22
psychosis:to a-18 c-18
psychosis:to_be c+16 d-15
psychosis:to_hear c-15 d+17
psychosis:to_me c-19 d+21
psychosis:toc a+18 b-17 c-17 d-17
psychosis:told a-30 b-20 c+22
psychosis:told_me a-21
psychosis:trast* b-25 c-26 d+21
psychosis:trastorno b-25 c-26 d+21
psychosis:trastorno_bipolar a-21 b-18 c-19 d+25
psychosis:tres b-19 c-15 d+17
psychosis:trist* a+27 b-20 c-23 d-23
psychosis:triste a+19 c-20 d-16
psychosis:tristeza a+22 d-15
psychosis:tuve a-20 b-21 c-30 d+33
psychosis:twice b-16 c-21 d+17
psychosis:two b-15 c-27
psychosis:two_weeks d+17
psychosis:un a-24 d+17
psychosis:un_@clinician a-16 c+17
psychosis:un_brote d+17
psychosis:un_episodio d+20
psychosis:una a-27
psychosis:una_vez a-24 b-40
psychosis:unos c+21 d-17
psychosis:used a-17 b-19
psychosis:used_to a-17 b-19
psychosis:veces a-23 b-24
psychosis:veia a-18 b-21
psychosis:veia_cosas a-18 b-15
psychosis:ver c-20
psychosis:vez a-19 b-27
psychosis:vi b-22 c+17
psychosis:vi_cosas b-21 c+16
psychosis:visio* b-19 d-24
psychosis:visions c+16 d-18
psychosis:voces_cuando c-21 d+23
psychosis:voice* b-29 c-36 d+19
psychosis:voices b-29 c-36 d+19
psychosis:was a-26
psychosis:was_bipolar a+18 b-17
psychosis:was_in a-16
psychosis:was_told a-15
psychosis:weeks c-18 d+23
psychosis:went a-22 b-18 c-24 d+24
psychosis:what d-27
psychosis:what_is d-21
psychosis:when a-34
psychosis:when_i a-31
psychosis:who b+15
psychosis:whole b-22
psychosis:whole_list a+18
psychosis:will a-19 b+21
psychosis:with a-16
psychosis:with_my a-15
psychosis:wonde* a-19 c+25
psychosis:wondered a-19 c+25
psychosis:words d-16
psychosis:would b+18 c-17 d-16
psychosis:would_say b+17 c-16
psychosis:wow a-19 b+20 c-20 d-18
psychosis:wrote a-17
psychosis:y a+30 c-37
psychosis:y_no a-17 c-16 d+19
psychosis:y_otro c+15
psychosis:ya a-19 c-17
psychosis:yeah d+23
psychosis:year a-26 b-20
psychosis:years c-26
psychosis:yes a-20 c-31 d+20
psychosis:yo a+23 b-23
psychosis:yo_no a+24 b-20 c-27 d-16
psychosis:you b+21 c-26 d-21
psychotic b-18 c-34 d+16
psychotic$ d-16
psychotic_break d+16
psychotic_features d+17
pt b-19 c-16
ptsd a+30 b-31 d-26
ptsd_only c-17
pude a-21 b-23 c-20 d+23
pueda b-20 c+20
puede b+23 d-33
puede$ a+22 c-23 d-21
puede_@call a-17 b+17 c-19
puede_@fetch d-19
puede__@clinician a-17
puede__@relative a-27
puede__en a-20 b+19 d-20
puede__la c-21
puede__mi a-26
puede__si b-20 c+21
puede__una a-17 b+18 c-17
puede_en c-19
puede_escribir c-18 d-21
puede_que a-19 b-25 c+22
puede_ser a-22 d-26
puedo a-15
puedo$ a-15 b-37
puedo_@call a-15 c-19
puedo_@drive d-25
puedo_@eat b+19
puedo_@fetch a-17 b+17
puedo__a a-17 b+17
puedo__mi a-17 b+17
puedo_dejar b-29
puedo_ir b-26 c-18
puedo_irme a-16
puerta a-18 c-22
pues a-19 b-20
pues$ a-27 b-28 c-28 d+30
pues__si a-18 d+19
pues_si a-18 d+17
pues_tengo c-15
puest* c-36
puesto c-36
puesto$ c-24 d-24
puesto_que a-15 b-16 c-20 d+19
puked a-18 b-15 c-21 d+25
pulli* b-22 c-22
pulling a+21 b-18 d-21
pulse* a-15 c-17 d+18
pulsera a-15 c-17 d+18
pump b-36 c-37 d+19
pumpi* a-16 c-26 d+20
pumping c-21 d+15
pumping$ a-16
punto b-31
punto$ b-25 c-34
pura b-18 c-19
puras a+26 c-21 d-30
puras_vitaminas d-24
puro a+28 c-37 d-33
puro_@drink a+18 c-20 d-33
puro__de b+17 d-20
puro__ni c-19 d-18
puro__y c-20 d-20
puro_estres a+16
puros a+30 b-41 c-41
puros_nervios a+20 c-17 d-20
puse a-31
puse__loca d+15
puse_bien a-16 c-17 d+17
puse_como d+15
pusie* b-16
pusieron b-16
pusieron$ a-20 c-23 d+18
pusieron__en a-23 d+23
pusieron__me d-17
pusieron_cuando d-16
pusieron_en c+17
pusieron_una c-23
puso a-27
put a-18
put$ a+17 c-16 d-16
put__a c-21
put__down a-15 d+16
put__in a-23 c-34 d+20
put__the a-17 c-16 d+18
put__under a-18
put_me b-20 c-18
quadr* d+16
quadruple d+16
quadruple_bypass d+16
que a-40 b+39 d-30
que$ a-24 b+35 d-58
que_@fetch b+17 c-16
que_@insurer a+31 b-38 c-37
que_@medicine a-30 b-31 c-22 d+33
que__# a-24
que__@call a+16 d-26
que__@drive a-22
que__@medicine a+17 d-17
que__@price c-16 d+15
que__@relative b-23
que__@vehicle a-16
que__a b-32
que__alta b+21 d-21
que__bipolar a-18
que__como c-17
que__con a-17 d+15
que__de d-18
que__dicho a+22 c-20 d-15
que__digo c-23
que__el a-31 c+17
que__en a-17
que__era c-16
que__es a+17 d-32
que__eso a-27 c-22 d+17
que__esta b+16 c-16 d-15
que__estaba c-16
que__hace a-22 b+25 c-26 d-25
que__hay a-15 d-18
que__hayan a+22 c-20 d-15
que__la a-18 d-16
que__les a-20 c-25
que__llaman a-16 c-15
que__lo b-19 d-18
que__manana c-20
que__mas a-17 c-16
que__me a-24 b-15
que__mi a-15 b-22 c+29 d-21
que__mis b-16 c+16
que__nada b-15 d-24
que__no b-19 d-18
que__pero b-20 d-16
que__por b+16 c-22 d-15
que__pregunta c-20
que__problema d-19
que__pueda a-17 c+21
que__puedo a+15 c-16 d-20
que__pusieron c+16
que__que a-17 d-32
que__recojan c-15
que__recuerde a+22 c-19 d-17
que__sabe a-19
que__salgo b+15
que__se c-16
que__sepa a+16 b-27 d-29
que__si a+18 b-18 d-19
que__soy a+16 b-15
que__un d-24
que__una b-19
que__ver b+20 c-20
que__voy b-20 c-23 d+19
que__y a-15 b-22
que__ya d-17
que__yo a-18 b-40 c+38
que_antes c-31
que_buscar c+17
que_dice a-28
que_dos a-15 c+17 d-18
que_el b-16
que_entrar c-16
que_era b-27 d-23
que_es a-22 b+16 d-31
que_esta a-19
que_estoy d-22
que_frio a-20 b+22 c-19 d-22
que_fue a-16
que_hacer a-19
que_hora a-23 b+23 d-18
que_la d-17
que_le b-19
que_llaman b+17 d-17
que_llego d-17
que_llevo a-23 b+23 c-21 d-22
que_lo c-19
que_los a-16 b-16 d+17
que_me c-22
que_mi b-21
que_nacio c-15
que_nadie b-15 d-17
que_necesita b+16
que_necesito a-16 b+18 d-16
que_no a-33 c+18
que_otra b-24
que_pasa b+18 d-17
que_paso b-19 d+17
que_por d+16
que_pregunta b+16 c-22 d-17
que_preguntar b-16
que_preguntarle b-16
que_se a-18 b-22 c+21
que_si b-25 c+17
que_siempre c-18
que_significa b+16 d-16
que_soy b-24
que_tengo a+16 b-23
que_tiene a-17 b+17 c-26
que_tipo a-24 b+23 c-20 d-20
que_ver c+16 d-38
que_viene c-18
que_voy b-23 c-25
que_ya a-33 c+27
que_yo a+16 c-24
queda a-16 b-27 d+17
queda$ a-16
queda* a+20 b-17 d-15
queda__temprano a+15 c-15
queda_de a-16 b-17
queda_muy a+15 c-15
quedamos a+22 b-16 d-22
quede b-34 c-30
quede_sin a+21 d-21
quedo b+19 d-28
queri* b-15 d-20
queria b-15 d-20
quest* a-29 b+29 c-43
question b+23 c-33 d-29
question$ c-29 d-30
questions a-35 b+15 c-24
questions$ a-21 b+18 c-19
quien a-34 b+20 c+19 d-31
quien$ b-17
quien__@fetch a+17 b-23 d-19
quien__a a+23 b-15 c-19 d-22
quien__dio c-20
quien__esto c-15
quien__mi a-20 c-18
quien__que c+16
quien_es a-17 b+24 c-24 d-15
quien_mas a-18 c-18
quien_me a+16 b-21 d-21
quien_pregunta b+18 c-23
quien_quita a-22 b-28 c+26 d-22
quien_sabe a-37 b-46 c+42 d-29
quier* a-36 b+30
quiera a-25 b-33 c+26
quiera$ a-22 b-15 c+16
quieran a-20 b-22 c-21 d+24
quieran$ a-20 b-22 c-21 d+24
quieren a-15 b+27 c-27 d-24
quieren_saber b+19 c-22 d-17
quiero a-16 b+30 c-44
quiero$ b-20 c-24
quiero_@call b+16
quiero_@move d-23
quiero__se d-19
quinc* a+29 b-26 c-23 d-27
quince a+24 b-21 c-20 d-23
quit c-18
quita a-30 b-28 c+31 d-18
quita* b-16
quitaron a+17 d-17
quitaron__en a+17 d-16
quitaron_la d-18
quite a+24 c-31 d-25
quite$ a+30 b-25 c-25 d-27
quite* b-27 c-22
quite_el d-17
quito b-16
quiza a-29 b-25 c+29 d-28
quiza$ a-25 b-20 c+24 d-24
quiza* a-34 b-38 c+42 d-37
quizas a-34 b-38 c+42 d-37
quizas$ a-19 b-18 c+20 d-16
quizas__@relative c+16
quizas__me c+16
quizas_un c+17
races d-17
rain a+16 b-28
rain$ b-17 c-18
raite b-16 c-20
rajo a+17 c-17 d-18
rajo$ a+17 c-17 d-18
ran a+16 b-20 c+15 d-29
ran_out c+18 d-21
rapid* a-15 c+17 d-16
rapido a-15 c+17 d-16
rara b-26
rarel* a+22 b-21 c-22 d-20
rarely a+22 b-21 c-22 d-20
raro d-28
raro$ a+15 b-16 d-23
rash a-26
rate a-23 b-23
rathe* b+22 c-40 d-30
rather b+22 c-40 d-30
rather__@call a+16 b-17
rather__a a+16
rather__did b-17
rather__say a-21 b+17 c-15
rather__that a-18 b+21 c-20 d-16
rather_not a-25 b+26 c-24 d-17
rather_you a+28 b-30 c-17 d-25
ratit* a-17
ratito a-17
rato__de a-16 d+17
rato_mejor d-16
ratos c+19 d-21
rayit* a-19
rayitas a-18 c-17 d+20
reacc* b-25 c-27
reaccion b-18 c-27
reaccion$ a+18
reach* a-17 b+17 d-16
reaching a-17 b+17 d-16
reaching_out a-17 b+17 d-16
reaction$ d-21
reactions a+17 c-16 d-17
reactions$ a+17 c-16 d-17
read d-27
reads c-15 d-19
ready a-24 b-15 c-28 d+29
ready$ a-21 c-25 d+25
ready__you a-17 d+20
reali* b-16 c-26
reality c-18 d+17
reall* d-15
really d-15
reaso* a-26 d+18
reason a-26 d+18
reason__to a-20 d+22
reason_not a-20 d+22
recai a-27 b-17 c-16 d+31
recai_en a-22 d+25
recal* a-25 b-19 c+27 d-25
recall a-25 b-19 c+27 d-25
recall$ a-22 b-17 c+25 d-23
recetas a-22
recetas$ a-16
reche* c+23 d-20
recheck c+19 d-16
recie* b-18 c-17
recien b-18 c-17
recli* d+15
recliner d+15
recoge a-25 d+21
recoj* a+20 b-19 c-19 d-18
recojan c-15
recojan$ c-15
recojo a+15 d-16
recojo__la a+16 d-15
recojo__nina a+16 d-15
recojo_a a+15 d-16
recor* a-27 d-18
record a-15 b+15
record$ b+16
records a-19
recov* a-24 c-22 d+20
recovery a-19 d+20
recue* b-18 c+15
recuerde a+22 c-19 d-17
recuerdo a-24 b-23 c+20
recuerdo$ a-19
recuerdo_bien c+16
recup* a-17 c-22 d+23
recur* c-16 d+17
red a-16
refus* a+18 c-15
regis* a-16
regla b-19 d-24
regla$ a+17 d-21
regre* b-28 c-26
regreso a+17 b-16 c-16
regreso_solo a+15
regular$ c+16
rehab a-34 c-20 d+33
rehab$ a-22 d+23
rehab* a-25 b-21 c-22 d+25
rehabilitacion a-25 b-21 c-22 d+25
rehabilitacion$ a-21 b-16 c-23 d+22
reir a-21 b-15 c-22 d+25
reir$ a-17 c-19 d+21
relap* a-24 b-15 c-16 d+30
relapsed a-19 d+25
relat* d-16
related d-16
related$ a+16 d-17
reloj a+28 b-25 c-25 d-26
reloj$ a+23 b-17 c-20 d-22
remed* a+22 b-21 c-20 d-21
remedio a-30 b-31 c-22 d+33
remedios a+22 b-21 c-20 d-21
remem* a-33 b-46 c+27
remember a-31 b-44 c+21
remember$ a-16 b-30 c+18
remembers c+16 d-16
remembers$ c+16 d-16
remov* c-22
removed c-22
repea* a-26 b+16
repeat a-22 b+18
repet* a-23 c+17 d-20
repetir a-23 c+17 d-20
repit* a-20 b+19 c-19
repite a-15 c-17
repite_la d-15
repor* a+18 c-25 d-19
reque* a+20 b-16 d-25
request a+23 b-17 c-22 d-22
requi* b+17
reschedule a-22
respi* b-21 c-19
respirar a-16 d+17
respo* a-34 b+28 d-25
responder a-23 b+22 c-17 d-15
responder$ a-20 b+20
rest d-33
rest_is a+16 d-17
resul* a-31 b-32 c+40 d-33
resultado b-16 c+20
resultados a-21 c+20 d-18
results a-21 b-19 c+24 d-22
results$ a-17
retir* a-30 b-24 d+28
retired a-30 b-24 d+28
retra* a-38 b-22
retraso a-38 b-22
retraso$ a-31 b-20 c+18
retraso_de c-18 d+18
revis* b-20 c+20 d-33
revisado a-21 c+23
revisado$ c+18
revisaron d-17
revisaron_y a+20 c-18
reviso a+20 d-21
rezar b-22
rhyth* a-20 b-17
rhythm a-20 b-17
ride a+24 b-40
ride: b-24
ride:# a-36 b+19
ride:#_miles a+15
ride:@animal a+18 d-25
ride:@call a-25 b+15 d-17
ride:@cancel a+30 b-19 c-20 d-31
ride:@day a-26 b-26 c+34 d-27
ride:@door a-20 b-16 c-21 d+22
ride:@drink c+15
ride:@drive a+16 b-20 c-65
ride:@drive_me a-16 b-19 d+19
ride:@drive_yo c-17
ride:@fetch b-32 c-24 d+21
ride:@fetch_mi a-31
ride:@food c-21
ride:@howmuch a-22 b+25 c-26 d-23
ride:@insurer b-23 d+26
ride:@insurer_a d+22
ride:@insurer_mi a-15 d+16
ride:@late b+16 c-16
ride:@parking a-21 c-19
ride:@person b-27
ride:@place a-18
ride:@relative a-36 b-68 d+35
ride:@relative_@drive a-30 b-22 c-28 d+32
ride:@relative_@insurer a-17 d+21
ride:@relative_and a-17 b-20 c-28 d+31
ride:@relative_can b-41 c+22 d-18
ride:@relative_con a-17 d+17
ride:@relative_de a-17
ride:@relative_dijo d+16
ride:@relative_earl d+17
ride:@relative_el d+19
ride:@relative_got c-15
ride:@relative_has a-26 b-17
ride:@relative_if c+22 d-20
ride:@relative_in a-20 b-18 c-26 d+23
ride:@relative_is b-33
ride:@relative_me b-30 c-21 d+22
ride:@relative_no a+26 b-24 d-23
ride:@relative_off a-16
ride:@relative_pidio a-15 d+16
ride:@relative_puede a-23 b-19
ride:@relative_said a-33 b-30 c-20 d+32
ride:@relative_se a+17 b-20
ride:@relative_si a-32
ride:@relative_tiene c-17
ride:@relative_trabaja a+15 c-27
ride:@relative_was a+20 c-16 d-24
ride:@relative_will a-17 c-47 d+33
ride:@relative_ya c-16
ride:@ride b-20 c-25
ride:@ride_is a-29 c-18 d+28
ride:@sick a+18 c-18 d-17
ride:@stop a-20 b-31 c+26 d-21
ride:@vehicle a+34 c-45 d-26
ride:@vehicle_count a-16 b+22 c-21
ride:@vehicle_home a+17 d-17
ride:@vehicle_or a-16 c+17
ride:a b+19 d-21
ride:a_@fetch b-18 c-18
ride:a_@ride c-19 d+15
ride:a_@vehicle d-19
ride:a_buscar d+16
ride:a_car a-25
ride:a_lo c+15
ride:a_mi c+21 d-31
ride:a_nadie a+30 c-28
ride:a_pata a+18 c-17
ride:a_pie a+24 b-19 c-22 d-26
ride:a_que b+16
ride:a_soul a+16
ride:a_ver a-21 b-20 c+24 d-22
ride:able d-16
ride:able_to d-16
ride:aca c-15
ride:acaba c-16
ride:acaba_de c-16
ride:afuer* d+18
ride:afuera d+18
ride:ahi a-20
ride:aide a-26 b-21 c-32 d+30
ride:algui* a-27 b-22 c+27 d-29
ride:alguien a-27 b-22 c+27 d-29
ride:all b-28 c-33
ride:all_set a-29 b-17 c-17 d+32
ride:alone a+31 b-22 c-21 d-37
ride:alone_and a+18 d-19
ride:am b-37
ride:am_coming a+18 d-17
ride:amiga d-17
ride:an a-16 d-23
ride:and a+17 c-38
ride:and_if a-17 d+16
ride:and_my a+19 b-17 d-20
ride:ando b-20 d-30
ride:ando_a a+21 c-21 d-20
ride:answe* a-17 b-15 c+23 d-21
ride:answered c+17 d-16
ride:any a+17
ride:any_more a+16
ride:anybo* d-20
ride:anybody d-20
ride:anyon* a+17 c-17
ride:anyone a+17 c-17
ride:anyone_here a+15
ride:are c-29
ride:are_you b+19
ride:aroun* b-20 c+21 d-26
ride:around b-20 c+21 d-26
ride:arreg* d+15
ride:arreglado d+15
ride:ask b-34 d-20
ride:ask_my c+16
ride:asked a-18 b-16 c+19
ride:askin* a-26 b-17 c+26 d-21
ride:asking a-26 b-17 c+26 d-21
ride:asking_around a-24 b-15 c+24 d-21
ride:at a+17 b-23
ride:aun a-21 b-16 c+24 d-23
ride:aun_no c+16 d-17
ride:back d-21
ride:baile* a+16 c-15 d-16
ride:bailed a+16 c-15 d-16
ride:be c-26
ride:be_able c+16
ride:be_by a+21 c-16 d-20
ride:be_there a-16 d+19
ride:been c-18
ride:bestie d+17
ride:bf a-19 c-17 d+24
ride:bike a+19 b-20 d-19
ride:block* c-15
ride:blocks c-15
ride:boss a-16
ride:both a-26
ride:boy a-19 b-17 c-18 d+20
ride:bring a-19 c-20
ride:bring* a-25 c-20 d+22
ride:bring_me a-16 c-15 d+21
ride:bringing a-22 c-19 d+21
ride:broke c-15
ride:brother a-29 b-17
ride:buddy a-23 d+16
ride:bus c-24 d-24
ride:busca a-16 c-18 d+21
ride:busca* a-33 b-24
ride:buscar a-19 b-20
ride:but b-17
ride:but_he a+16 c-18
ride:but_i a-16
ride:but_my a-24 c-27 d+26
ride:by a+23 b-23 d-21
ride:by_myself a+21 d-24
ride:call a-23 b+16 d-23
ride:calle* d-17
ride:called d-17
ride:can b+28 d-22
ride:can_find c+17
ride:can_i a-32 b+28 c-22
ride:can_not a+29 c-40
ride:can_they a-18 b+17
ride:cancelo a+20 d-20
ride:capaz a-16 c+21 d-20
ride:car c-31
ride:care a-17 c-20 d+18
ride:care_of a-17 c-20 d+18
ride:carnal a-23 b-17 d+18
ride:carro a+21 c-38 d-17
ride:carry d+15
ride:carry_me d+15
ride:casa b-16
ride:check* a-18 b-16 c+22 d-17
ride:checking a-18 b-16 c+22 d-17
ride:chofe* c-17
ride:chofer c-17
ride:churc* a-30 b-22 c-22 d+28
ride:church a-30 b-22 c-22 d+28
ride:church_is c-19 d+18
ride:claro a-18 c-18 d+22
ride:claro_mi a-18 c-18 d+22
ride:clinica b+15 d-16
ride:comadre a-25
ride:come c-20
ride:comes c-16 d+19
ride:comin* b-17 c-16
ride:coming b-17 c-16
ride:companero a-19 d+18
ride:con c-18 d+29
ride:con_mi a-22 c-26 d+27
ride:confi* a-20 b-16 c+21
ride:confirma c+19 d-17
ride:confirmed a-16 c-19 d+18
ride:confirmo d-16
ride:conse* c-16
ride:consegui c-16
ride:consi* b-24 d-27
ride:consigo b-16 d-16
ride:consigo_a a+16
ride:conte* c+19 d-17
ride:contestado c+17 d-16
ride:could a+16 b-18 d-22
ride:could_not c-18
ride:count a-18 b+25 c-22
ride:cousin a-28 b-19 d+30
ride:cover* a-30 b-15 c-29 d+33
ride:covered a-30 b-15 c-29 d+33
ride:coworker a-16
ride:cuadr* a-20
ride:cuadrado a-15
ride:cuanto a-22 b+24 c-25 d-22
ride:cuent* a+16 b-18
ride:cuento c-19
ride:cuento_con c-19
ride:cunada a-26 b-21 c-17 d+26
ride:cunado a-19 c-20 d+25
ride:dad a-21 b-28 c-35 d+30
ride:dads a-17 d+19
ride:dan d-16
ride:dan_permiso d-16
ride:daughter a-17 b-17 d+22
ride:day b-32
ride:de b-32
ride:de_la b-15
ride:de_mi a-17 d+17
ride:decir* c-19
ride:decirle c-19
ride:deje a-29 b-27 c+27 d-19
ride:del a-20 d+18
ride:depen* a-19 b-21 c+21 d-17
ride:depende c+19
ride:depends b-16 c+15
ride:depends_what c+19
ride:desca* c+15 d-16
ride:descansa c+15 d-16
ride:dia a+17 b-17
ride:dia_para d+17
ride:died a+16 d-17
ride:digo b-18
ride:dije c-16
ride:dijo d+21
ride:dijo_que d+21
ride:do b+16
ride:do_i b+24
ride:do_it c-19
ride:do_not d-15
ride:do_they a-18 b+23
ride:do_you b+16
ride:does b+29 c-33 d-19
ride:does_he b+16
ride:does_my a-16 b+18
ride:donde a-19 b+22 c-22 d-17
ride:drive a+26 c-38 d-28
ride:drive* c-19
ride:driver a-17
ride:drives a-17 b-20 d+18
ride:driving b-38 c-30 d+27
ride:drove a+16 d-15
ride:earl d+17
ride:el_@day a-16 c+27 d-25
ride:el_@relative a-27 c-21 d+33
ride:el_@vehicle a+15
ride:el_dia a-18 d+20
ride:ella d-15
ride:en d-34
ride:en_@vehicle c-17 d-17
ride:en_eso a-26 b-21 c+25 d-21
ride:en_mi a+22 b-20 c-21 d-21
ride:entre d-15
ride:es a-19 b+24 c-19 d-28
ride:ese a+21 d-26
ride:ese_dia a+21 d-25
ride:eso a-28 b-26 c+21
ride:esper* a-29
ride:espera a-19 c-18 d+22
ride:esposa c-21
ride:esposo a+19 b-37 c-25
ride:esta b+15 c-25 d-23
ride:esta_en d-17
ride:este a+18 d-16
ride:este_pais a+18 d-16
ride:estoy b-36 c+26 d-43
ride:estoy_viendo a-22 c+22 d-16
ride:every* a+22 b-27 c-27
ride:everybody a+27 b-23 c-23 d-25
ride:everybody_i a+18 d-16
ride:everyone a+18 d-21
ride:famil* a+16 c-22 d-22
ride:familia a+19 b-20 d-16
ride:familia_esta a+16 b-18
ride:family_here a+16
ride:far d-16
ride:figur* a-15 b-21 c+21 d-18
ride:figure a-15
ride:figured b-16
ride:find b-31 c+19 d-31
ride:find_a b-15
ride:find_anybody c-19
ride:find_someone b-20 d-17
ride:folks a-31 b-25 d+29
ride:for a-27 c-24
ride:for_me a-19 c-19 d+22
ride:found c-26 d+20
ride:fresh a+19 c-17 d-19
ride:fresh_out a+19 c-17 d-19
ride:friend b-22
ride:friends a+21 c-16 d-19
ride:from a-29 b-16 c-20 d+24
ride:get b-17 c+15
ride:gets a-19
ride:girlfriend c-17 d+19
ride:go a+15
ride:going a+16 b-25 c-22
ride:going_to a+17 b-25 c-20
ride:got b-35 c-56 d+30
ride:got_a d+16
ride:got_it c-16
ride:got_me a-27 b-15 c-16 d+25
ride:got_my b-20 c-32
ride:got_someone a-19 c-21 d+25
ride:ha a-22 c+23 d-19
ride:ha_contestado c+17 d-16
ride:hace d+20
ride:hace_el a-16 d+19
ride:had a+25 c-26 d-22
ride:handl* a-19 b-19 c-22 d+23
ride:handled a-19 b-19 c-22 d+23
ride:has a-17
ride:has_not a-18 c+22 d-18
ride:hasta a+21 d-21
ride:have_my c-22
ride:have_not a-17 c+18 d-16
ride:have_someone a-26 b-15
ride:have_to b+25 d-20
ride:hay_@ride c-16 d+15
ride:hay_quien a+19 b-17 c-26
ride:he b-24 c+25
ride:he_can c-29
ride:he_is b-23
ride:her a-20
ride:here a+26 b-27 c-20 d-31
ride:hermana b-22 c+15
ride:hermano a-35 b-21 c+20
ride:herse* a+19 d-20
ride:herself a+19 d-20
ride:hija b-31
ride:hijo a-25 b-19
ride:him a-24 d+19
ride:home b-21 c-24
ride:hopin* d-17
ride:hoping d-17
ride:hoping_my c+17 d-17
ride:hora d-17
ride:hora_salgo b+15
ride:how b+21 c-33 d-19
ride:how_long b+18 c-26
ride:hubby d+20
ride:i d-43
ride:i_@drive a+16 d-22
ride:i_@vehicle a-22 b+20
ride:i_am b-40
ride:i_be b+17
ride:i_figured a+16
ride:i_got a+20 b-15 c-19
ride:i_have b-31
ride:i_know a+18 b-16 c-15 d-19
ride:i_take a-19 b+19
ride:i_thought a+15
ride:i_was a+25 c-20 d-16
ride:i_will b-41 c+22 d-28
ride:i_would a+25 c-20 d-25
ride:if a-39
ride:if_he c+22 d-19
ride:if_my a-15 c+15
ride:if_not a-17 d+16
ride:ill d-15
ride:in c-38
ride:in_law b-15 c-25 d+21
ride:in_the a-21 b+20 c-24
ride:iria d-17
ride:irme c-21
ride:irme_sola d-17
ride:is c-22 d+15
ride:is_@drive a-17
ride:is_checking a-18 b-16 c+22 d-17
ride:is_down a-16
ride:is_going a-16 d+18
ride:is_my a-22 c-15 d+20
ride:is_off a-16 b-16
ride:is_working a+16 c-25
ride:it a-34
ride:it_be b+16
ride:it_depends c+17
ride:it_is c-20
ride:it_out a-22 c+21 d-15
ride:jueves c+20 d-18
ride:just c-29 d-22
ride:just_@vehicle a-27
ride:just_me a+39 b-26 c-20 d-39
ride:just_moved a+19
ride:kids c-17
ride:kind d-15
ride:kind_of d-15
ride:know a+22 b-15 d-31
ride:know_anyone a+15
ride:la c-27
ride:la_@relative d+16
ride:la_licencia a+16 d-16
ride:lady a-19 b-20 c-18 d+21
ride:late b+16
ride:law b-15 c-25 d+21
ride:le a+19 b-31 c+15 d-32
ride:le_dan d-16
ride:le_digo b-18
ride:le_dije c-16
ride:le_pregunte d-16
ride:lejos d-19
ride:let a-18 c+19 d-16
ride:licen* c-22
ride:licencia c-20
ride:lined c-21
ride:lined_up c-21
ride:live_alone a+16
ride:lives a+19 c-17 d-20
ride:lleva a-33 c-19 d+24
ride:llevar b-16 d-19
ride:llevarme d+17
ride:lleve a+17 c-31
ride:llevo a-16 d+18
ride:lo a-27 b-24 d+18
ride:lo_mejor c+15
ride:lol c-18
ride:long b+17 c-28
ride:long_will b+18 c-18
ride:looki* a-18 c+21
ride:looking a-18 c+21
ride:lyft a-21
ride:ma a-20 b-19 c-21 d+23
ride:mama a-33 b-19 c-22 d+31
ride:manej* a+25 c-20 d-25
ride:maneja a-20 b-26 c-28 d+30
ride:manejando a+20 c-18 d-19
ride:manejar c-18
ride:marido c-20 d+16
ride:mas c-17
ride:maybe a-43 b-28 c+44 d-27
ride:maybe_my a-17 c+18
ride:me c-35 d+25
ride:me_@cancel a+20 d-20
ride:me_@fetch b-21 c-35 d+30
ride:me_and c-17 d-20
ride:me_busca a-16 c-18 d+21
ride:me_confirma c+19 d-17
ride:me_espera a-16 c-15 d+18
ride:me_ha c+17 d-16
ride:me_hace a-18 d+21
ride:me_home a-16 d+18
ride:me_puede d-19
ride:me_quede a+23 c-16 d-21
ride:me_regreso a+16 d-17
ride:me_siento b+15
ride:me_up a-19 c-21
ride:me_voy a+25 b-20 c-19 d-22
ride:me_vuelvo c-16
ride:mejor c+15
ride:metro a+25 b-19 d-22
ride:mi b-32
ride:mi_@relative b-38
ride:mi_carro a+15 c-21 d-22
ride:mi_familia a+16 b-18
ride:mi_ma a-20 b-19 c-21 d+23
ride:mi_vieja a-20 c-16 d+20
ride:mija a+23 d-21
ride:miles c-18 d-19
ride:misma a+17
ride:mom a-16 b-24
ride:more a+16
ride:moved a+32 b-22 c-21 d-28
ride:my b-29
ride:my_@relative b-62
ride:my_@ride a+16 c-38
ride:my_@vehicle a+21 b-20 c-16 d-21
ride:my_boy a-19 b-17 c-18 d+20
ride:my_car a+16 d-19
ride:my_driver a-20
ride:my_own a+35 b-33 c-24 d-32
ride:my_truck c-25 d-35
ride:mysel* c-23 d-23
ride:myself c-23 d-23
ride:nadie a+33 b-33 c-22 d-49
ride:neces* d-16
ride:need_to a-15
ride:neighbor a-23 b-20
ride:ni b-16 c-15
ride:nieto a-21 c-22 d+23
ride:no b-29 d-25
ride:no_@drive c-15
ride:no_@relative a+20 d-15
ride:no_car a+15
ride:no_consigo a+21 c-19
ride:no_family a+16
ride:no_hay a+33 b-15 c-24 d-33
ride:no_he a-19 c+22 d-17
ride:no_i a+17
ride:no_me c+15
ride:no_one a+35 b-17 c-25 d-32
ride:no_puede a+22 b-21 c-29
ride:no_se a-25
ride:no_tengo a+40 c-29 d-42
ride:nobod* a+26 b-35 c-49
ride:nobody a+26 b-35 c-49
ride:nobody_can a+19 c-18
ride:nobody_i a+15
ride:not_@drive d-17
ride:not_answered c+17 d-16
ride:not_asked a-20 c+19
ride:not_but a-26 c-28 d+28
ride:not_find a+27 c-32 d-18
ride:not_get a+16 c-16
ride:not_have a+25 b-17 c-19 d-18
ride:novio d+16
ride:now a+18 c-18
ride:of b-29
ride:off a-16
ride:off_to b-17
ride:offer* a-17 b-15 d+18
ride:offered a-17 b-15 d+18
ride:ofrec* a-18
ride:ofrecio a-18
ride:ok c-22
ride:old a-20 c-19
ride:on d-17
ride:on_@drive a+17 d-18
ride:on_it a-23
ride:on_my a+23 b-17 c-22 d-23
ride:on_that a-15
ride:one a+21 c-28
ride:or d-15
ride:or_my a-16 c+17
ride:out b-33 c+19 d-46
ride:out_here a+22 d-19
ride:out_of a+25 b-20 c-18 d-26
ride:over a-16
ride:own a+16 c-25 d-35
ride:own_car a+21 b-20 d-19
ride:pais a+18 d-16
ride:para c-34 d+15
ride:para_eso c-15 d+18
ride:pareja a+16 c-25
ride:parking a-20 b+18 c-15
ride:pasa a-23 b-17 c-22 d+23
ride:pasa_a a-17 c-16 d+16
ride:pasa_por a-15 d+16
ride:pata a+18 c-17
ride:pensa* a+22 b-20 d-24
ride:pensaba a+23 b-20 c-22 d-22
ride:people b-25
ride:permi* d-18
ride:permiso d-17
ride:picku* c-17
ride:pickup c-17
ride:pidio a-15 d+16
ride:pidio_el a-15 d+16
ride:pido a+15 b-16
ride:pido_un a+15 b-16
ride:pie a+24 b-19 c-22 d-26
ride:plann* a+18 d-19
ride:planning_on d-15
ride:poder a-22 b-16 c+21 d-20
ride:por b+17 c-23 d+20
ride:por_mi b-25 d+28
ride:por_que b+19
ride:pregu* a-20 b-32 c+27 d-22
ride:preguntar a-16 c+17
ride:pregunte d-16
ride:pregunte_a d-16
ride:primo b-18 d-21
ride:proba* a-31 b-26 c+37 d-29
ride:probably a-29 b-25 c+36 d-29
ride:puede a+19 d-27
ride:puede_@fetch d-19
ride:puedo c-16 d-18
ride:puedo_@drive d-23
ride:puedo_irme a-16
ride:pues a+21 c-21 d-17
ride:que d-21
ride:que_hora b+16
ride:que_me a+17 b-17
ride:que_nadie d-16
ride:que_si d+20
ride:quede a+20 c-18
ride:quede_sin a+17 d-17
ride:quien b-47
ride:quien_me a+18 b-15 c-23
ride:quiza* c+16
ride:quizas c+16
ride:rajo a+17 c-17 d-18
ride:recoge a-25 d+21
ride:regreso_solo a+15
ride:ride b-21 c-21
ride:roommate a-26 b-20 c-28 d+36
ride:said a-17 b-36 c-17 d+29
ride:said_he b-15
ride:said_maybe c+19
ride:said_ok a-16 c-19 d+18
ride:said_probably c+16
ride:sale a-16
ride:salgo b+15
ride:se b-22 c-20
ride:se_ofrecio a-18
ride:sea d+15
ride:see b-20 c+22 d-30
ride:see_who a-15 c+20 d-17
ride:senora a-15 d+17
ride:ser c-16
ride:set a-29 b-17 c-17 d+32
ride:she b-17 d+16
ride:she_can c-28 d+18
ride:she_gets c+20 d-17
ride:she_is a-18 d+18
ride:she_said a+15 d-20
ride:she_would c-19
ride:shop a-17
ride:shoul* a-18 b-20 c+23 d-19
ride:should a-18 b-20 c+23 d-19
ride:should_have c+18 d-16
ride:si a-33 d+17
ride:si_me d-22
ride:si_mi a-27 b-31 c-20 d+30
ride:siemp* b+15 c-18 d-19
ride:siempre b+15 c-18 d-19
ride:sient* b+15
ride:siento b+15
ride:sin a+21 d-19
ride:sirve a-23 b+19
ride:sirve_un a-23 b+19
ride:sis a-22 d+16
ride:sister a-36 b-31 c+17
ride:so b-15 d-23
ride:so_far d-16
ride:sobrina c+15
ride:sola a+36 c-36 d-22
ride:solo a+47 c-31 d-36
ride:someb* a-24 b-23 c+24
ride:somebody a-24 b-23 c+24
ride:someo* b-30
ride:someone b-30
ride:son b-20
ride:soul a+16
ride:stay b+20
ride:still a-36 b-26 c+36 d-33
ride:still_looking a-18 c+21
ride:su a-21
ride:sure a-19 c+17
ride:take c-27
ride:take_an c-16
ride:takin* c-16 d+17
ride:taking c-16 d+17
ride:taking_the c-15 d+16
ride:taxi a+17 c-28
ride:tengo a-24 b-24 d+20
ride:tengo_# a-20 c-20 d+21
ride:tengo_a a+22 c-19
ride:tengo_chofer a-15 d+18
ride:tengo_que a-29 c+24 d-29
ride:tengo_quien c-19
ride:that a-18 b-38
ride:that_day b-25
ride:the a-36 c-16 d+31
ride:the_@relative a-17 c-18 d+17
ride:the_car a-17
ride:the_shop a-17
ride:the_whole a-15
ride:there a-28 b+19 c-21
ride:they b+26 c-32 d-40
ride:they_have b+16
ride:they_need b+15
ride:thoug* a+15
ride:thought a+15
ride:tia a-18
ride:tiene c-21
ride:tiene_carro c-17
ride:time a-18
ride:to a+24 b-24 d-19
ride:to_@drive a+17 b-25 c-23
ride:to_ask b-18
ride:to_be a-18 b+21
ride:to_find a-17 c+15
ride:to_take b-16 c-15
ride:toda a+17 b-20
ride:todav* a-18 c+21 d-26
ride:todavia a-18 c+21 d-26
ride:todo a-21 c-15
ride:todos a+29 b-28 c-22 d-24
ride:toget* a-16 c-17 d+17
ride:together a-16 c-17 d+17
ride:tomo a+15
ride:tomo_un a+15
ride:took a-17 d+16
ride:town c-15
ride:traba* b-28 d-18
ride:trabaja a+16 b-19 d-24
ride:trabajo a-19
ride:trae d+16
ride:trans* a-16 c-17
ride:truck c-18 d-25
ride:tryin* c+16
ride:trying c+16
ride:two_@person a-19
ride:uber a+20 c-29 d-45
ride:un b+19 c-34 d-19
ride:un_@relative a-21 d+17
ride:un_@vehicle c-24 d-21
ride:up a-20 b-15 d+15
ride:va b-23 d+24
ride:vecina a-35 b+22 c-27
ride:vecino a-32
ride:ver a-23 b-24 c+28 d-25
ride:ver_quien a-17 b-17 c+19 d-18
ride:ver_si c+17
ride:vieja a-20 c-16 d+20
ride:viend* a-22 c+22 d-16
ride:viendo a-22 c+22 d-16
ride:viene a-16
ride:vivo a+26 d-28
ride:vivo_sola a+17
ride:voy a+23 b-40
ride:voy_a b-26
ride:voy_en a+21 b-18 c-18 d-18
ride:voy_solo a+24 d-22
ride:vuelv* c-16
ride:vuelvo c-16
ride:wait a-19 b+18 c-24
ride:waiti* a-18
ride:waiting a-18
ride:walk a+16 c-16
ride:walki* a+25 b-16 c-22 d-26
ride:was a+33 b-16 c-29 d-33
ride:was_going a+18 c-18 d-18
ride:we b-15 c-25
ride:what a-16
ride:what_day c+17
ride:what_if b+16
ride:where b+22
ride:who_is a-17 c+19 d-17
ride:whole a-15
ride:whole_time a-15
ride:why a-21 b+20
ride:wife b-25 c-15 d+15
ride:will a-24 b-50 c+16
ride:will_@drive a+17 d-18
ride:will_ask a-20 b-20 c+25
ride:will_be b-25 c-39 d+30
ride:will_find a-21 b-20 c+21 d-17
ride:will_get a-15 c+16
ride:will_i b+17
ride:will_take b-16
ride:with a-20
ride:with_me a-19 c-22
ride:work b-24
ride:worki* b-24 c+18 d-18
ride:working b-24 c+18 d-18
ride:working_on a-18 c+25 d-21
ride:would a+18 c-26
ride:would_@drive a+21 d-19
ride:would_be a+19 c-15 d-21
ride:y d-23
ride:y_mi d-19
ride:y_no d-21
ride:ya b-30 c-34 d+18
ride:ya_esta a-19 d+22
ride:ya_no a+20 d-15
ride:yea a-17 c-17 d+24
ride:yeah d+16
ride:yeah_my d+16
ride:yep d+17
ride:yes b-17
ride:yet a-24 c+23
ride:yo c-36
ride:yo_@drive d+16
ride:yo_me a+23 d-21
ride:yo_misma a+17
ride:yo_solo a+17
ride:you a-25
ride:¿ a-19 b+18 c-17
right$ a-31 b+19
right__rain b-21 c-21
right_as b-21 c-21
right_here b-15 c-17
right_now a+19 b-15 d-32
ring a-19 b-23
rinon c-35 d+23
rinon$ c-31
rinon* b-19 c-25
rinon__@relative a-16 b-19 d+18
rinon__el b-15 d+16
rinon__mi a-16 b-17 d+18
rinon__que a-17 d+17
rinon_a a-18 b-17 c-19 d+20
rinones b-19 c-25
rinones__al a-18 d+18
rinones__de b-18 c-15
rinones_poliquisticos a-18 d+18
road a+23 b-23 c-21 d-21
road$ a+17 b-15 d-17
roble a+20 b-18 c-16 d-20
roble$ a+20 b-18 c-16 d-20
rodil* b-21
rodilla b-21
rodilla$ b-19
roger a-19 b-18 c-21 d+20
roll c-19
rompi* b-15
ron a-22 c-17 d+23
ronchas c-29 d+35
room c-22 d-23
room$ b-15
room_with d-15
roommate b-24 c-30 d+23
roommates b-19 c-18
roto d-21
rough a-32 d+18
rough$ a-25 c-21 d+25
round* d+17
rounds d+17
rule a-17 c+16
rule__bipolar a-15 c+15
rule_out a-15 c+15
ruled a+46 b-30 c-46 d-38
ruled__bipolar a+21 d-21
ruled__out a+20 c-23
ruled_it a+20 c-23
ruled_out a+38 b-23 c-34 d-35
run d-28
run__by a-20 d-23
runni* b-20
running b-20
running$ a-19
running_tests a-15 c+18 d-19
runs a-17 c-29 d+18
runs__# a-18 d+18
runs__family a-16 b+15
runs__over a-18 d+18
runs_about a-17 d+17
runs_in a-24
runs_low a+19 b-21 c-17 d-16
s$ d+15
sabado a-17 c-15 d+17
sabe a-33 b-26 c+30
sabe$ b-37 c+15
saben d-24
saben$ c-15 d-20
saber a-43 c+32 d-41
saber$ a-30 c+22 d-33
sabra a-30 b-21 c+32 d-26
sabra_dios a-25 b-17 c+28 d-21
sabri* a-30 b-31 c+38 d-22
sabria a-30 b-31 c+38 d-22
sabria$ b-18 c+21
sabria_decirle a-19 b-17 c+20
sacar* c-23
sacaron c-23
sacaron_la d-16
sacaron_un a-16
saco a-16
sad a+26 b-29 c-28 d-19
sad$ b-16
sad_not a+21 b-20 c-18 d-21
sadly b-18 c-19 d+18
safe a-21 d+18
safe: c-15 d-24
safe:@call a-35 b+33 c-26 d-29
safe:@medicine a+23 d-22
safe:@relative a-22 d+22
safe:a a+16 b-16 c-17
safe:am b-27 c-29 d+27
safe:am_ok a-18 d+17
safe:am_safe a-17 d+18
safe:bien a-19 d+22
safe:con b-16 c-22
safe:con_mi a-24 d+23
safe:depen* b-18 c+23
safe:do a+16 d-18
safe:el a+24 b-25 c-16 d-23
safe:estoy b-19
safe:estoy_bien d+16
safe:famil* a-22 d+26
safe:he b-20 c-20
safe:he_is b-18 c-17
safe:i b-33
safe:i_am b-27 c-29 d+27
safe:i_do a+15
safe:is c-22
safe:me c-31
safe:me_siento c-18
safe:mi c-18 d+18
safe:mysel* a+20 d-16
safe:myself a+20 d-16
safe:no a+30 b-31 c-20 d-28
safe:not a+27 b-20 d-29
safe:now b-15
safe:ok a-18 d+17
safe:pills a+16 d-16
safe:safe a-22
safe:se a-15
safe:si a-34 b-19 c-17 d+35
safe:sient* c-18
safe:siento c-18
safe:siento_segura c-15
safe:the a+22 b-18 d-19
safe:the_@medicine a+16 d-16
safe:what d-18
safe:with b-21 c-17
safe__sound a-20 b-18 c-15 d+21
safe_and a-20 b-18 c-15 d+21
said a-22 b-39
said$ b-28
said__but a-15
said__can c-23
said__i a-16 c+15
said__it b-15
said__would a-16 d+15
said_he b-15
said_i c-20
said_maybe c+19
said_ok a-16 c-19 d+18
said_probably c+16
said_so a-17 c+18 d-20
saile* a+19 b-18 d-19
sailed a+19 b-18 d-19
sailed$ a+18 b-17 d-17
saili* a+22 b-18 c-16 d-23
sailing a+22 b-18 c-16 d-23
sailing$ a+22 b-18 c-16 d-23
sale a-29
sale__@howmuch b-16 d+17
sale_y b-16 d+17
salen b-16
salga a+17 d-18
salgo b-18
salgo__# d-15
salgo__cuentas a-18
salgo_de a-23 d+20
sali b-25 c-33
sali__en b-18 c-17
sali_de a-23 d+25
salid* a+15 c-17
salido a+15 c-17
salie* a+17 b-29 d-17
saliendo a+17 b-18
salieron b-19
salieron_bien a+17 c-17
salieron_perfectos c-16
salio a+21 b-56 d-23
salio__pero d-16
salio__sarpullido a-15
salio__viaje d-16
salio_alta c+17 d-20
salio_bien a+21 d-20
salio_limpio a+16
salio_positiva a-20 c-22 d+23
salio_trabajo c-18
salio_un b-19
salir a-22
salir__la a-16 d-17
salir_de a-19
salva d+15
salva$ a-15 d+17
salvo b-31 c-25 d+16
salvo$ b-18 c-19 d+19
same b+34 c-28 d-27
same_@door b-17
same__always b-21
same__before c-15 d-19
same__last a-20 b+19
same_as b+20 c-33 d-22
sana b-18 c-23
sana__salva d+15
sana_y d+15
sane a+29 b-29 c-27 d-28
sangr* a-31 b-19
sangre a-19 c+15
sanit* b-21 c-16
sanito b-21 c-16
sano b-34 c-37
sano$ a+31 b-21 c-23 d-26
sano_como a+18
sarpu* a-15
sarpullido a-15
saturdays d-15
saw a-29 b-32 c+32 d-23
saw__on a-15
saw_a c+19 d-19
saw_things c+23 d-23
say a-18
say$ a-45 c+37 d-37
say__but a-18
say__have a+19 b-17 c-18
say__i b-16 d-16
say__is b-17
say__not a-17
say_i a+18 c-16
say_if b-16 c+16
say_it a-15 c-17 d+17
say_that b+21 c-15 d-26
say_yes d-15
says a-25 b-31 c+36 d-17
says__# a-24 d+19
says__can a+16 d-16
says__heart d-22
says__i c+19 d-22
says__is b-18
says__the d-16
says_high c+15 d-15
says_i c+16 d-24
says_my b-15
says_never b-16
says_she a-15 c+17 d-16
says_the a+21 b-15 c-23 d-17
scam a-27 b+22 c-26
scan b-16
scann* d-18
scanned d-18
scare a-23 c+21 d-21
scare* b-36
scared b-36
scared$ a+23 d-30
scarr* d+18
scarred d+16
scarred$ d+16
schedule b-26 d-24
schiz* a-20 c-48 d+33
schizo a-28 c-20 d+21
schizo$ a-28 c-19 d+21
schizoaffective a-27 b-25 c-30 d+34
schizoaffective$ b-19 c-19 d+22
schizoaffective__i d+17
schizophrenia a-15 c-18 d+15
schizophrenia$ a-22
schizophrenic c-17
schizophrenic$ a-20 b+16
schizophrenic__me b-18
schizophrenic__not b-18
schoo* b-16
school b-16
school$ b-22
scrat* a+23 b-24 c-25 d-18
scratch a+23 b-24 c-25 d-18
scratch_me a+21 c-16 d-21
screa* a-29 c-21
screamed a-17 d+17
screaming a-21
se a-16
se$ a-30 b-59 c+48 d-59
se_@insurer a+16 b-15 d-16
se__@medicine d-18
se__@relative b-16
se__a c-22
se__cerro d+17
se__complica b-16
se__con a+16 b+16 c-23 d-27
se__de b-20
se__disparo c-18 d+17
se__durmio a-17
se__en d-22
se__es b-34 c+19
se__escapa d+16
se__eso c+27 d-17
se__esta a-21
se__fecha c+15
se__fue b-20 c+16
se__ha a-17
se__los b-20
se__me c+22 d-16
se__mi b-23
se__no a-19 d+16
se__olvido a-17
se__pasa b-18
se__pero a-16 c+18
se__poder a+16 b-15 d-16
se__que b-33 c+31 d-19
se__se b-21 c+23
se__significa b-16 c+16
se__ve c+15
se__voy c+16
se_bien c+16
se_como b-17 c+18
se_decir a-16 c+16
se_fue d+17
se_la a-22 b+18
se_le c-22
se_llama b+15 d-22
se_lo a-27 c-30 d+22
se_mi a-15 c+19
se_nunca c+17
se_ofrecio a-18
se_para b-17 c+18
se_puede b+18
se_que a-19 c+19 d-21
se_si a-20 c+23 d-24
se_todavia a-15 c+21 d-17
se_ve c+15
se_yo a-19 b-23 c+23
sea b-23 c-20
sea__@relative d+15
sec a-20
secon* b-34 d+19
second b-34 d+19
second_trimester a-16 d+16
secur* a-16
security a-16
see a-19 b-17
see$ a-29 b-23 c+28
see__@clinician c-16 d+18
see__i c+20
see__in c-20 d+27
see__is a-15 c+20 d-16
see__not b-16 c-15 d+17
see__off c+17
see__then a+16 b-16 c-19
see_a a-17 c-24 d+23
see_my b+21 c-21
see_who a-15 c+20 d-17
see_you b-25 c-31 d+28
seen a+16 c-15
segui* a+21 b-30 c-32
seguimos a+21 b-28 c-28
seguimos__la a+17 d-18
segun a-36 b-58 c+53 d-43
segun$ a-23 b-22 c+25 d-26
segun__@relative a-21 c+20
segun_el b-17
segun_mi b-16 c+20
segur* a-40 b-48 c+16 d+25
segura a-26 b-35 d+20
segura$ a-16 b-31 d+19
segura_si c+15
seguro d-25
seis a-31 b-35 d+18
seis_@month a-18 d+17
seis_horas a-22 b-21 c+19
seizu* b-38 c-34 d+18
seizure b-27 c-25 d+17
seizure$ c-22
seizure_@medicine a-18 b-20 c-15 d+21
seizure__not a-16 c+20
seizures b-22 c-22
seizures__not a+17 d-16
seizures_i a+17 d-16
self b-17 c-17
seman* c-28
semana c-21 d+16
semana$ c-23
semana__retraso c+19 d-21
semana_de c+19 d-21
semanas b-28
semanas$ b-19
send a-27 c-21 d+19
send_me b-15
sendi* c-18 d+15
sending c-18 d+15
senio* a-15
senior a-15
senor a+29 b-26 c-28 d-26
senor$ a+19 c-21 d-18
senor* a+20 b-17 d-15
senora a-16
senorita a+20 b-17 d-15
senorita$ a+20 d-21
sent b+24 c-21 d-28
sent$ a-21 d-17
sent_de a+16 d-17
sent_you b+17 d-16
senta* b-15 d-24
sentada c+16 d-22
senti b-35 c-19
sepa b-38 d-35
sepa$ b-21 c+20 d-23
ser c+28 d-38
ser$ a-30 b-33 c+32 d-29
sera c+15
seria a+28 d-36
seria* b-15
seria__primera a+20 b-15 d-17
seria__vez a+15
seria_lo a+17 d-18
serian b-15
serio* a-16 b-19
serious a-16 b-19
seroquel b+15 d-16
sertralina c-18
servi* c-16
sesion b+16 d-18
sesiones a+18 b-19
sessions c-16
set b-27
set$ a-25 b-16 d+23
seven c-16
seven$ c-16
seven* a+27 b-24 c-20 d-28
seventeen a+16 d-18
seventy a+19 b-18 d-20
sever* a-24 b-23 c-31 d+27
several c-16 d+21
severe a-21 b-22 c-24 d+23
shado* b-18 d-16
shadows b-18 d-16
shake a-33 b-24 c+15
she b-36
she__@drug a-16
she__and a+20 d-23
she__for b-16
she__her b+17 d-20
she__in a-19 b-20
she__it d+18
she__me a-25 d+20
she__not d-17
she__on b-19 c-19 d+22
she__patient a-16 d+17
she__that b-16
she__the b-25
she__two a+24 c-19 d-25
she__with b-15
she_am a+17 d-16
she_can a-15 c-29 d+19
she_gets c+19
she_got a-19
she_has b-19
she_is b-50
she_left c-16
she_never a+21 c-15 d-18
she_said a+15 d-20
she_takes a-17
she_was b-17 c+15 d-18
she_would c-19
shell* a+17 b-17 c-17
shellfish a+17 b-17 c-17
shellfish_only a+17
sherr* a+15
sherry a+15
sherry__@day a+15
sherry_on a+15
shift a+21 b-36 d-32
shift* c+18
shifts c+18
ship a+19 b-18 d-19
shock b-21 c-25 d+16
shoes b-15
shoot b-18 c-16
shoot$ a-27 c-18 d+33
shoot_i a-17 d+18
shop c-17
shop_is b-15
short a+19 b-19 c-18 d-16
shot b-47 c+19 d-19
shot$ b-32 c-40
shoul* d-29
should a-25 c+17 d-31
should$ c-23
should_be a-26 b-26 c+27 d-23
should_have a-22 c+18 d-21
should_i a-20 b+26 c-23 d-21
showe* b-15 c-34 d+22
showed b-18 c-32 d+23
shrooms d-17
shy a+16 d-18
si a-24 c+28 d-16
si$ a-20 b-25 d+25
si_@cancel a-19 d+18
si__# a-24 b-19 c-19 d+26
si__@fetch a-16 c+19 d-19
si__@medicine a-17 d+16
si__@relative a-56 b-33 d+26
si__a a-36 b+21 d-16
si__baja b-17 d-15
si__bien a-15
si__bipolar c-23 d+23
si__casa b-16
si__con b-17 c-19
si__consigo a-21 c+16
si__corazon a-24 c-15 d+26
si__dan a-20
si__de a-24 c+16
si__del a-28
si__dio c-18
si__el d-20
si__en c-19
si__esa c-17
si__eso b-22 c+16
si__ir c-20 d-23
si__la a-30 b-26 c+25 d-16
si__lo b-16
si__me a-18
si__mi b-35 c+16
si__nada a+22 c-22 d-25
si__no c+21 d-29
si__nunca a+15 b-17 c-16
si__otro a-16 c+17
si__para a-15 b-23
si__paro c+19 d-18
si__pero a+29 c-33 d-25
si__por a-19
si__presion d+18
si__puede a-22 c+23 d-20
si__quien a-26 b-19 c+22
si__quiere a-16
si__rapido a-15 c+17 d-16
si__sale c+16 d-16
si__siento b+15
si__temprano a-18 c+16
si__tengo a-20 d+23
si__un a-19 d+18
si__voces c+17
si__ya a+20 d-22
si__yo c-27
si_a a+21 b-20 d-16
si_acaso a+21 c-30 d-22
si_arranca c+18 d-17
si_con d+18
si_consigo a-25 b-17 c+24 d-20
si_el a-33 b-20 c+20
si_en a-20 b-22 d+15
si_es a-19
si_estoy a-30 c-22
si_fue a-21 c+28 d-17
si_he d+16
si_la a-29
si_lo c-18 d+17
si_me a-16 c+19 d-25
si_mi a-28 b-32 c-20 d+31
si_ni a-22 c+22
si_no a-20
si_of a-19 b-19
si_pasele d+15
si_pero b-25
si_problemas d+17
si_puede a-16
si_puedo b-28
si_se a-16 c+15
si_solo a-29
si_soy c-25 d+20
si_tengo a-31 c-28 d+39
si_toma c-19
si_tomo a+18 b-20 c-34
si_voy a+22 c-25 d-31
si_y a-16 c+16
si_yo a+20 b-31 d-25
sick d-16
side c-33
side$ b-33
side__me a+20 b-18 d-18
siemp* c-30 d-22
siempre c-30 d-22
siempre$ c-20
siempre__# b-23 c-16
siempre__en a+19 b-18 c-16 d-15
siempre_no a+18
siempre_soy d-17
siento_segura c-15
siete a-42 c-33 d+33
siete$ a-15 c-15 d+18
siete_@medicine a-17 d+18
siete_@month a-18
signi* b+16 d-16
significa b+16 d-16
significa_eso c+16
signs a+17
sigo b-51 c-25
sigo$ b-20
sigo__el b-15
sigo__en c-16
sigo__la b-25 c-25 d+21
sigo__que a+15
sigo_con c-18
sigo_en a+16 d-16
sigo_igual c-16
sigo_sentada a+15
sigue a-16 d+16
sigue__pie a-16 d+16
sigue_en a-16 d+16
silly c+19 d-26
simon a-29 b-24 c-21 d+31
simon$ a-24 b-20 c-17 d+26
sin a+18 b-88 c-16
sin_@medicine d-27
sin__@clinician a-15
sin__al a-15
sin_drama a-18 c-18 d+19
sin_falta a-19 d+17
sin_ir a-15
sin_nada a+16 d-16
sin_novedad b-16 c-17
sin_problema b-16 c-26
sin_problemas d-15
since b-44 c-32 d+28
since$ b-31 c-54
since_# a+18 b-29
since_@date b-36 c-30 d+17
since__# a-19 d+19
since__baby b-16
since__clot a-18 d+19
since__divorce a+17
since__left d-15
since__night a+17
since__was c-29
since_college a+25 c-19 d-25
since_i b-25 c-16
since_my b-20 c-22 d+15
since_summer a-15
since_the b-23
singl* a+23 b-17 c-19 d-18
single a+23 b-17 c-19 d-18
sink a-19 b-16 c-17 d+19
sintr* a-17 d+15
sintrom a-17 d+15
sir a+24 b-17 c-27
sirve a-38 b+24 c-20
sirve$ a-24 c-19
sirve__@vehicle a-23 b+19
sirve_un a-23 b+19
sirvi* a-26 b-18 c-28 d+29
sirvio a-23 c-19 d+24
sirvio$ a-18 d+19
sis a-29 b+16
sister a-21
sit a+15 c-21 d-19
sitio b-17 d-20
sitio$ d-17
sitti* b-18 c-20
sitting b-18 c-20
sitting__my a-20 d+18
sitting__porch a-20 d+18
sitting_in a+17 d-20
sitting_on a-18 d+17
six b-40 d+24
six_@month a-22 b-17 d+21
six_times c-17
sixte* a+18 c-15 d-19
sixteen a+18 c-15 d-19
sixteen$ a+18 c-15 d-19
sixty a+24 b-23 c-18 d-19
skin a-32 b-21 d+23
skip$ a-36 b+23 c-31
skip_all a+20 b-23 d-17
skipp* b-34
skipped a+26 b-34 d-32
skipped_@food a+30 b-20 c-25 d-32
skips a-25 b-22 c+22
sleep a-17
sleep$ a-29
sleep* b-18 c-16
sleep__a a+22 c-22
sleep__is d-17
sleep__it b-17 d-22
sleep__night c-16 d+17
sleep_on c+19
sleep_once d-17
sleep_that a-24 b-15 c+15
sleeping b-15
sleepy a-20 d+21
slept b-25 c-25 d+17
slept__a a+24 b-16 d-27
slept__baby a+24 b-16 d-27
slept_like a+24 b-16 d-27
sligh* a-20 b-16
slot b-22 c-17
smile* a-19 d+17
smiled a-19 d+17
smoke b-25
smoking b+17 d-23
smoot* a+27 b-20 c-19 d-27
smooth a+27 b-20 c-19 d-27
snipp* a+23 b-18 c-19 d-24
snipped a+23 b-18 c-19 d-24
snipped$ a+20 b-17 c-18 d-20
snow a-16 d-15
so b-40
so$ b-47 d+23
so_# a-27 d+26
so__am d-20
so__as a+19 c-17 d-15
so__better c-21
so__could a-15 c+16
so__do a-15
so__down a-15
so__for a+15 c-17 d-26
so__good d+16
so__have d-16
so__i a-16 b-18 c+24 d-20
so__it a+18 b-17
so__knows c+16
so__no a+19
so__not c+20 d-31
so__of a-22 b-17 c+23 d-19
so__out a+15
so__stuck a+15
so__the b+17 d-18
so__this a+18 b-15 d-18
so_but d-25
so_could d-15
so_far a+23 b-31 d-20
so_i b-38
so_kind a-15 c+17
so_long a+18 b-21 d-20
so_many a-15
so_maybe c+21
so_much b+16 c-27
so_no a+29 b-30 c-24 d-24
so_that c-17
so_yeah a-18 d+18
so_yes c-19 d+16
sober b-28
sober$ a-18 c-20 d+19
sober_# c-16
sober__# a+38 d-38
sober__@date a-18 d+19
sober__@month a-22 d+22
sober__@year a+18 d-20
sobre* a-25 b-22 c-26 d+27
sobrina c+15
sobrino b-24
socia* b-19 c-25
social c-20
social_security a-16
sofa a-20 d+17
sola a+23 b-25 c-37
sola$ c-41
sola__a a-16
sola__este a+17
sola__la a+20 c-23
sola__mi a-24 d+23
sola__pais a+17
sola_en d+16
solam* a+29 b-29 c-24 d-25
solamente a+29 b-29 c-24 d-25
solo a+23 b-19 c-26
solo$ a+20 b-26 c-31
solo_@drink a-21 d-17
solo_@medicine a+21 d-20
solo__@medicine a+27 b-15 c-16 d-25
solo__al b-16 c+15 d-16
solo__de d-24
solo__el a+19 d-25
solo__en a+25 d-27
solo__la a+17 b-22 c-16
solo_a a+16
solo_aguita b-22 c+16 d-26
solo_al a+19 b-20 c-16 d-16
solo_depresion a+17
solo_el b-20
solo_la a-16 b-23
solo_rinon a-19 d+20
solo_un b-24
solo_una a-23 b-25 c-23 d+26
solta* a-19 b-15 c-16 d+19
soltar a-19 b-15 c-16 d+19
sombr* a-20
sombras c+17 d-15
some a-43 b-37 c+39 d-16
some__bad a-17 c+22 d-23
some__say c+18
some__so c+18
some__some c+17 d-16
some_days a-20 b-16 c+28 d-31
some_would c+18
someb* c+19 d-38
somebody c+16 d-36
somebody$ b-28
someone$ a-19
someones a+20 c-19 d-24
somet* a-29 b-40 c+45 d-36
something a-16 b-18 c+22 d-17
something__liver c+15
something__my c+17
something__the c+25 d-24
something__up a+18 c-21
something_came a+18 c-21
something_in c+20 d-21
something_on c+16
sometimes a-24 b-49 c+37 d-34
sometimes$ a-38 b-33 c+27 d-17
sometimes__a a+20 c-20
sometimes__problem a+20 c-20
somew* a-22 b-20
somewhere a-22 b-20
somewhere_else b-17 d+18
sonda a-19 b-16 c-20 d+25
sons b-27 d+23
soon a-17
sopho* b-16 c-19
sophomore b-16 c-19
sophomore__high d-15
sophomore__school d-15
sophomore_in d-15
sopli* a-19 c+18
soplito a-19 c+18
soplo a-31 c-40 d+43
soplo$ a-28 c-26 d+20
soplo__me c-16
soplo__que b-20
soplo_de a-20 b-18 c-24 d+26
sorry a+28 c-34 d-19
sorry$ a+29 b-34 c-25 d-16
sort b-25 c+23 d-26
sort_of a-25 b-24 c+28 d-23
soul a+16
sound a+21 b-21 c-36
sound$ a+15 b-31 c-27
sound* a-28 b+19 c-23
sounds a-28 b+19 c-23
soup b-20 d+17
soy b-21 c-17
soy_@relative b-15
soy__# a-33 b-19 c-16 d+31
soy__@clinician b-17
soy__a a-20 c-21 d+21
soy__al b+18 d-23
soy__de b-44
soy__en a+23 b-26 d-15
soy__la b-29
soy__los a-21
soy__nada a+26 d-26
soy__tengo a-23 d+20
soy_alergica c-29
soy_bipolar a-30 b-33 d+21
soy_cristiana a+17 d-15
soy_del a-19 d+20
soy_diabetico a+16
soy_el b-17 d-15
soy_hipertenso a-17 d+21
soy_hombre a+22
soy_la a-15
soy_menor a+23 b-21 c-21 d-19
soy_nueva a+16 b-15
soy_sano a+15 d-16
soy_senor a+19 b-16 c-18 d-19
soy_su a-20
soy_un a+15
soy_varon a+22 b-16 c-16 d-23
soy_yo a-20 b-21 d+21
spam a-24 b+25 c-24 d-22
spam$ a-24 b+25 c-24 d-22
speak c-18
spell* a-25 b+17
spells a-25 b+17
spot b-25
spot__liver c-17
spot_on a-16
spot_please a-19 b-15 d+18
spravato b-23 c+18
spray a-22
sprin* b-35 c-20 d+16
spring b-35 c-20 d+16
spring$ b-27 c-30
ssri c-20
st a+26 b-23 d-32
stabl* a-15 c-17 d+20
stable a-15 c-17 d+20
stable$ c-16 d+17
stage a-30 b-29 c-30 d+33
stage_# a-18 b-17 c-16 d+20
stage__ckd a-20 b-19 c-20 d+23
stage__kidney a-16 d+16
stand* b-19 c-20
start a+17 d-22
start* b-29
started b-21 c-16
started__@medicine a-16
started__last a+15 c-16
started_my a+19 c-21 d-16
starting c-15
starting__here a+16 d-16
starting_from a+16 d-16
starts d-18
starts$ d-18
starv* a+26 b-20 c-24 d-24
starving a+26 b-20 c-24 d-24
starving$ a+24 b-20 c-20 d-23
state d-20
stati* c-16
statin b-16
station c-16
stay c-17
stayi* b-28 c+28 d-32
staying b-28 c+28 d-32
stays_asleep d-17
stent c-21
stent$ a-17 b+16
stent* a-18 c-15 d+18
stent__# a-18 d+20
stent_en a-17 d+19
stents a-18 c-15 d+18
steroids c-16 d+21
stick d-16
still b-38
still$ a+17 b-20 d-20
still__a a-18
still__at a-24 d+17
still__for a-19
still__if b+15
still__in a+16 d-15
still__minor a+19 d-22
still__night c-16 d+18
still__the b-28 c-31
still__your a+17 b-18
still_a a+21 d-24
still_being a-16
still_breastfeeding a-16
still_come a+16 c-17 d-17
still_in a+18 d-16
still_looking a-19 b-15 c+17
still_nursing d+15
still_on b-33 c-45 d+19
stomach a+28 b-41 d-43
stone a-29 b-17
stone* c-30
stones c-30
stones$ d-23
stones__not a+19 d-19
stones_but a+15
stop a-34 d+24
stopp* c-15
stopped c-15
stopped$ c-18
stopped__@date a+16 d-18
stopped__@month d-25
stopped__last d-19
stopped__protection a-17
stopped_at a+17 c-18 d-17
stopped_breastfeeding a+17 d-16
stopped_breathing a-17 c-16 d+20
stopped_them a+19 d-18
stopped_using a-17
store b-21 d-17
story a-28 d+23
story$ a-19 d+20
stoy b-23 c-25
strai* a+28 b-27 c-29 d-24
straight a+28 b-27 c-29 d-24
straight$ a+18 b-18 c-17 d-15
straight_edge a+19 b-17 c-21 d-17
stree* c-29
street c-29
street$ a+19
stres* d-30
stress d-25
stress$ d-22
stress_test a+16 c-17
strok* c-27
stroke c-23
stroke$ a-27 b+17
stroke__am b-16
stroke__it c-18
stroke_but a+18 b-17 c-15
stroke_i a+18
strokes a+20 b-16 c-16
stron* a+22 d-36
strong a+24 b-33 d-31
strong_as a+16 c-17
strongest c-15 d-16
strongest__i c-15 d-16
strongest_thing c-15 d-16
strug* d+15
stuck a+29 b-31 c-36
stuck$ c-16
stuck_in a+22 d-22
stuck_on a+20 d-19
stuff b-16 d-17
stuff$ a+36 b-17 c-32 d-34
su a-29 b+33 c-41
su_@place d-20
su_@relative a-26
su__la a-17 b-24 c-16 d+20
su_sitio a+17 c-15
sube a-30 c+31 d-32
subio d+16
suboxone a-26 c-16 d+16
substance: d-16
substance:# a+27 b-65 c-33
substance:#_@month b-21 c-25
substance:#_@year a+40 b-15 c-20 d-38
substance:#_days a-40 b-19 c-31 d+40
substance:#_dias a-23 d+21
substance:@body a-24 c-20 d+23
substance:@call d-16
substance:@clinician a-25
substance:@clinician_gives a+15
substance:@clothes d-20
substance:@date a-54 c-49 d+49
substance:@day c-18
substance:@day_is d-20
substance:@drink a+48 b-44 c-39 d-42
substance:@drive a-19 c+16
substance:@drug c-37
substance:@drug_@drug a-18
substance:@drug_a b-23
substance:@drug_and a+23 b-17 c-16 d-21
substance:@drug_at b-20
substance:@drug_count a-15 b+23 c-20
substance:@drug_cuenta b+18 d-23
substance:@drug_daily a-25 b-23
substance:@drug_does b-21 c+21
substance:@drug_en d-16
substance:@drug_este a-26 b+21 c-15
substance:@drug_every a-24 b-16
substance:@drug_for d-28
substance:@drug_i c-21 d+17
substance:@drug_in c-16
substance:@drug_is b-16
substance:@drug_on b-18 d-20
substance:@drug_only a+16 d-15
substance:@drug_that a+23 b-23 c-21
substance:@drug_this a-17
substance:@drug_to a+25 c-25
substance:@food a+15 b-16 c-17
substance:@holiday a+24 b-21 c-24
substance:@medicine_than c-15 d+17
substance:@month a-22 c-33 d+24
substance:@month_sober a+16
substance:@month_sobrio a-16 d+17
substance:@move a-19 d+17
substance:@open b-17 c+16
substance:@relative_dice c+17
substance:@relative_drinks b+17 c-17 d-19
substance:@relative_es c-24
substance:@relative_has a+19 b-18 c-16 d-16
substance:@relative_is a-15 b+15
substance:@relative_left a-17 b-20 d+22
substance:@relative_por d+16
substance:@relative_say b-16 c+17 d-19
substance:@relative_si b-18
substance:@relative_thinks a-23 b-20 c+29 d-23
substance:@relative_were d-15
substance:@relative_would b-18 c+24 d-25
substance:@stop b+20 d-24
substance:@stop_@drug b+18 c-25 d-19
substance:@stop_de d-26
substance:@stop_el d-17
substance:@stop_hace b-15
substance:@stop_in a+18
substance:@stop_la a+18 b-16 c-15 d-17
substance:@treat a-23 b+16 c-19
substance:@year a+39 c-52 d-18
substance:@year_clean a+24 d-22
substance:@year_dry a+17 d-16
substance:@year_limpio a+22 d-22
substance:@year_no b-20 d-18
substance:@year_que a+16 c-23
substance:@year_sin a+18 d-20
substance:@year_sober a+26 d-24
substance:@year_sobrio a+23 d-20
substance:@year_y a+23 d-23
substance:a b-30 c-35 d+18
substance:a_@drug b-24 c-28
substance:a_@month a+19 c-18 d-16
substance:a_@year a+16 d-15
substance:a_bit a-20 c+17
substance:a_couple d-17
substance:a_day d+17
substance:a_drink d-20
substance:a_drop a+20 c-20 d-18
substance:a_drunk a-25 c-18
substance:a_glass a+20 c-19 d-19
substance:a_little b-25 c+17 d-32
substance:a_lot b-16
substance:a_night d+16
substance:a_problem a-31 b-26 c+15
substance:a_veces a-29 b-22 d+17
substance:a_week c-27
substance:about a-22
substance:abste* a+21 b-20 c-19 d-20
substance:abstemio a+21 b-20 c-19 d-20
substance:adderall c-19 d+16
substance:addic* c-25
substance:addict d-18
substance:affor* b+16 c-24 d-22
substance:after c-22
substance:after_my d+18
substance:ahi a+21 c-25 d-23
substance:al a-17 c-16
substance:alcoh* c-17
substance:alcohol b-40 c-40
substance:aller* a+17
substance:allergic a+17
substance:allergic_to a+17
substance:am b-16
substance:am_a b-33 c-30
substance:am_in a-22 d+22
substance:an c-20 d+19
substance:and a+15 b-20
substance:and_can a-16
substance:ando a-25 b-17 c-22 d+27
substance:anexo d+18
substance:anexo_en d+16
substance:ano c-24
substance:anos a+44 b-32 c-35 d-40
substance:answe* c-15
substance:any b-18 d-18
substance:are a-15 b+18 c-17 d-16
substance:as a+26 c-22 d-30
substance:as_a d-17
substance:asado a+17
substance:ask a-22 b+17 d-18
substance:ask_my a-21 b+24 c-24 d-15
substance:at a+33 b-39 d-35
substance:at_@holiday a+20 c-19
substance:at_all a+21 c-18 d-20
substance:at_night b-17 d-25
substance:at_weddings a+15
substance:august a-22 b-19 c-19 d+23
substance:back b-29
substance:bad b-22 c-20 d+17
substance:bapti* a+24 c-18
substance:barel* a+17
substance:barely a+17
substance:barely_drink a+17
substance:bebid* a-16 d+18
substance:bebida a-16 d+18
substance:bebo a+15 b-28 c-25
substance:bebo_mas b-18
substance:becau* d+17
substance:because d+17
substance:because_of d+17
substance:been b-25 c-25 d+26
substance:beer b-22 c-28
substance:beers a+27 b-15 c-26
substance:beers_on a+17 d-16
substance:befor* a-17 c-22
substance:before a-17 c-22
substance:bette* c-19 d+19
substance:better c-19 d+19
substance:bit b-18 d-21
substance:black a-17 c-18 d+18
substance:black_out a-17 c-18 d+18
substance:bodas a+24 b-18 d-31
substance:borde* a-26 b-23 c+25 d-23
substance:borderline a-26 b-23 c+25 d-23
substance:born a+19 c-15 d-19
substance:boss d-15
substance:botel* b-20 c-23
substance:botella b-20 c-23
substance:bottl* b-20 c-33
substance:bottle b-20 c-31
substance:brother c-22 d-17
substance:but b-28
substance:but_i c+16
substance:but_the a-15
substance:by d-21
substance:cada b-18 c-23 d+15
substance:cada_noche a-16 b-16 c-20 d+19
substance:cafe a+27 b-26 c-22 d-24
substance:caffeine a+20
substance:can a-37 c+16
substance:can_not a-26 b-38 c+15
substance:card b-15
substance:casi b-16
substance:casi_no a+17
substance:cbd a+18 c-22
substance:cero a+24 b-25 c-21 d-22
substance:cervecita a+17 c-16
substance:change a-19 d+17
substance:christmas a+22 c-19 d-16
substance:cigarettes b+16 c-23 d-29
substance:cigarro c-19 d-24
substance:clean b-36 c-31 d+18
substance:clean_# a-19 d+22
substance:clean_since a-24 d+24
substance:close a-19 b-17 c+17
substance:coca b-23 c-21 d+24
substance:coffee a+18
substance:coke b-27 c-30 d+15
substance:colle* a+17 d-16
substance:college a+17 d-16
substance:commu* a+20 b-16 c-16 d-21
substance:communion a+20 b-16 c-16 d-21
substance:como b-16 d-15
substance:con a-23
substance:con_el c-19 d+16
substance:con_la b-22
substance:con_las a-23 c-18 d+25
substance:confi* b+19 c-20
substance:conta* a+16
substance:contar a+16
substance:conte* a-15 b+17 d-17
substance:contr* b-16
substance:control d-22
substance:copa a+18 d-18
substance:corri* a-15 d+16
substance:corrieron a-15 d+16
substance:could b-17
substance:could_be c+20 d-18
substance:count b+20 d-22
substance:coupl* a+17 d-21
substance:couple a+17 d-21
substance:couple_beers a+18 d-17
substance:crist* b-27 c-27 d+26
substance:cristal a-29 b-23 c-22 d+30
substance:cristiana a+21 d-18
substance:cuand* b-22 d-16
substance:cuando b-22 d-16
substance:cuent* a-20
substance:cuenta a-27
substance:curre* d+15
substance:currently d+15
substance:cutti* a-19 c+24 d-21
substance:cutting a-19 c+24 d-21
substance:cutting_down c+17
substance:dad a-19 b+16 c-16
substance:daily a-25 b-23
substance:daily_for a-25 b-23
substance:day a-35 b-27
substance:days a-44 b-21 d+41
substance:days_clean a-24 d+24
substance:days_sober a-25 c-19 d+25
substance:de b-20
substance:de_@drug c-16
substance:de_contar a+16
substance:de_eso d-21
substance:de_joven a+16 c-20
substance:de_la b-26 c-19 d+25
substance:de_lo c+15 d-16
substance:de_mas a-24 c+16
substance:de_misa a+15
substance:de_nada a+16
substance:de_vez d-24
substance:decad* a+19 d-19
substance:defin* a-28 c+17 d-22
substance:define a-27 d-22
substance:define_problem a-27 d-22
substance:deje b+21 c-32 d-39
substance:dejo a-22 b-15
substance:del b-17 c-19
substance:demas* a-18 d+17
substance:demasiado a-18 d+17
substance:depen* a-20 b-30 c+30 d-17
substance:depende c+16
substance:depends b-29 c+24
substance:depends_who b-17 c+18
substance:desde b-29 c-18 d+15
substance:desde_# a+16 d-16
substance:desde_@date a-16 d+15
substance:desde_que b-19
substance:dia a-24 d+24
substance:diari* a-23 b-18 c-26 d+29
substance:diario a-23 b-18 c-26 d+29
substance:dias a-35 b-19 d+22
substance:dice b-23 c+25 d-21
substance:dice_que b-23 c+24 d-17
substance:died a-16
substance:dip c-20 d-16
substance:dira a-19 c+19 d-19
substance:divor* a-22 b-19 c-17 d+21
substance:divorce a-16 d+15
substance:do d-28
substance:do_@drug b+16 c-17
substance:do_not b-33 d-33
substance:do_you b+16
substance:doctor b-18
substance:does b+20 c-18 d-29
substance:does_@drug b+17
substance:does_medical a-18 b+16
substance:does_that b-29 c+21
substance:dolor a-24 b-26 c+25 d-22
substance:domingo a+19 b-15 c-17 d-18
substance:dormi* a-20 b-27 c+19
substance:dormir a-20 b-27 c+19
substance:down a-20 c+16
substance:drank c-24
substance:drink a+35 b-19 d-26
substance:drink* c-18
substance:drink_but a+23 c-23 d-17
substance:drink_every a-21
substance:drink_more a-17 b-16
substance:drink_normal a+16 c-17
substance:drink_too a-16 b-22
substance:drinker a+22 b-23 d-20
substance:drinking a-18 b-45 d+23
substance:drinks_a c-21
substance:droga* c-24
substance:drogas c-24
substance:drop a+20 c-20 d-18
substance:drug c-18
substance:drugs c-29
substance:drunk a-31 c-21
substance:dry a+17 b-25 c-26
substance:dui d+19
substance:durin* c-17 d+17
substance:during c-17 d+17
substance:duro a-17 b-17 d+18
substance:edge a+19 b-17 c-21 d-17
substance:edibles a+21 b-16 c-17 d-18
substance:eh a-20 b-21 c+21 d-19
substance:el c-26
substance:el_# a+24 b-17 d-23
substance:el_@day a+19 b-15 c-17 d-18
substance:el_@drug a-17 c-34
substance:el_asado a+17
substance:el_que c-19
substance:el_trabajo a-17 b-16 d+20
substance:el_trago b-22 d+16
substance:el_vino d-17
substance:else a+19 b-16 c-17 d-16
substance:en b-17
substance:en_@date a-34 c-24 d+23
substance:en_cuando d-24
substance:en_el b-19 c-17
substance:en_fiestas a+17
substance:en_la b-25
substance:en_las d-30
substance:en_rehabilitacion a-19 b-16 c-21 d+22
substance:enero a-16
substance:era a-22 b+18
substance:es d-37
substance:es_el a+18 c-27 d-16
substance:es_problema b-19
substance:eso d-29
substance:eso_es a-18 b+19 c-21
substance:eso_no c-18 d-16
substance:eso_ya b-15
substance:esposa d+17
substance:este a-22 c-21
substance:este_@year a-23 c-20
substance:esto b+15 c-17
substance:estoy a-44 b-42 c+16
substance:estoy_en a-33 b-28
substance:estuv* a-16 b-17 d+22
substance:estuve a-16 b-17 d+22
substance:evang* a+16
substance:evangelica a+16
substance:every a-24 b-29
substance:every_@day c-15
substance:every_day a-17
substance:every_night a-25 b-17
substance:ex d-20
substance:fell d+18
substance:fell_off d+18
substance:fiest* b-17 d-18
substance:fiestas b-17 d-18
substance:fines d-17
substance:for a-16 b-27
substance:for_@drug d+16
substance:for_my b-17
substance:for_pain a-17 c+19
substance:for_sleep c+19 d-39
substance:friends d-18
substance:fue b-21 c-23
substance:fumo b-41
substance:fumo_@drug a-26 b-24
substance:gave d-31
substance:gave_up b+15 c-17 d-23
substance:gives a+15
substance:gives_me a+15
substance:glass a+20 c-19 d-19
substance:glass_of a+20 c-19 d-19
substance:go a-21
substance:going c-18
substance:got b-26 c-25 d+17
substance:guaro d+16
substance:gummy b-15 d-20
substance:gusta a+28 b-19 c-17 d-24
substance:hace a+33 b-36 c-34 d-20
substance:hace_# a+17 d-15
substance:hace_mucho a+20 b-15
substance:had b-17 c-16
substance:had_it c-17
substance:hard a-17 b-17 c+16
substance:hard_to b-17 c+17
substance:has b-20 c-21
substance:has_the a+16
substance:hasta b-22 c-23
substance:have c-18
substance:have_a c-17
substance:have_not a+19 d-17
substance:he_drinks a-22 d+15
substance:he_says d-20
substance:here a-21 c+19 d-27
substance:hermano c-27
substance:hija b-17 c+17 d-20
substance:hijo c-16
substance:him d-16
substance:hones* a-24 b-23 c-16 d+24
substance:honestly a-21 b-20 d+19
substance:how d-26
substance:husband c-22
substance:i b-23 c+21
substance:i_@drug a+17 b-19 c-15
substance:i_@stop a+16 b-26 c-19
substance:i_am b-16
substance:i_be c-15
substance:i_black a-17 c-18 d+18
substance:i_can a-28 b-37 c+22
substance:i_do b-26 d-26
substance:i_drink b-20 d-16
substance:i_gave a+17 d-17
substance:i_have a-17
substance:i_lost d+15
substance:i_ought c-17
substance:i_stopped d+17
substance:i_use b-20 c+17
substance:i_want b-16 c+21 d-21
substance:i_would c-34 d+16
substance:if_i c-15
substance:in c-49
substance:in_# a+34 b-30 c-26 d-33
substance:in_@date a-27 c-25 d+18
substance:in_recovery a-15
substance:in_spring c-15 d+17
substance:in_the b-18
substance:is_a a-23 b-17 d+31
substance:is_all d-16
substance:is_it a+16 b-34 d-30
substance:is_my a+22 b-19 c-20 d-18
substance:is_not c-21
substance:is_on a-16 b+21
substance:is_prescribed d-16
substance:is_that a-22 c+17
substance:is_the b+16
substance:is_too b+18 c-16 d-15
substance:it a-34 c+15
substance:it_got d+17
substance:it_is a-15
substance:it_was a-16 b-30
substance:jaja a+24 b-15 d-21
substance:jajaj* b+16 c-18 d-20
substance:jajaja b+16 c-18 d-20
substance:january a-16
substance:job a-15 d+16
substance:joven a+16 c-20
substance:july a-20 d+22
substance:june b-17 d+16
substance:just a+18 b-62 d-38
substance:just_@drink a+22
substance:just_@drug b-31 d-20
substance:just_a a+17
substance:just_my d-15
substance:kids c+17 d-17
substance:kind b-20 c+18 d-20
substance:kind_of a-16 c+20
substance:la c-21 d+19
substance:la_@drug a-20
substance:la_@food d-15
substance:la_bebida a-15 d+17
substance:la_botella b-19 c-18
substance:la_coca a-17 c-15 d+21
substance:la_cuenta a-15 b-20
substance:las b-18 c-19
substance:las_@medicine a-26 b-26 c-25 d+29
substance:las_bodas a+24 c-18 d-21
substance:las_noches d+15
substance:last b+20 c-29
substance:last_@month a-29 b+23 c-19
substance:le a-30
substance:le_voy a-16 c-16 d+18
substance:left a-19 b-25 c-18 d+24
substance:licen* d+15
substance:life a+20 c-15 d-19
substance:like_it a-15 c+16
substance:limpi* b-25 c-27
substance:limpio b-25 c-26
substance:limpio_desde a+17 d-17
substance:littl* b-26 c+18 d-33
substance:little b-26 c+18 d-33
substance:little_@drug b-16 d-17
substance:llevo b-18
substance:llevo_# c-16
substance:lo b-38 c+25 d-19
substance:lo_@stop b-16
substance:lo_que d-18
substance:lol a-20
substance:lord a+16
substance:los_@day b-16
substance:los_dias a-21
substance:los_fines b-22 c+18 d-18
substance:lost a-20 b-16 d+19
substance:lost_my a-20 b-16 d+19
substance:lot b-16
substance:mama c-20
substance:manag* a-27 b-25 c+32 d-36
substance:manage a-15 c+16 d-16
substance:manej* d+17
substance:manejando d+17
substance:manejando_borracho d+17
substance:manejar a-17 c+16
substance:march a-16 d+21
substance:marihuana a-27 d-28
substance:mas d-17
substance:mas_de b-20
substance:mas_o b-16 c+19
substance:may a-26 d+26
substance:maybe a+25 b-24 d-34
substance:me a-17 c-21 d+19
substance:me_corrieron a-15 d+16
substance:me_gusta a+28 b-19 c-17 d-24
substance:me_lo a-20 b-21 c+19
substance:me_tiene a-17 d+17
substance:me_tomo c-23
substance:medic* c-16
substance:medio a+16
substance:mejor a-19
substance:menos b-16 c+19
substance:meses b-18 c-15
substance:metad* d+17
substance:metadona d+17
substance:meth a-20 b-17 d+21
substance:mi_@relative a-15
substance:mine a-34 b+28 c-26
substance:mio c-19
substance:mis b-16 c-18
substance:misa a+19 d-16
substance:misa_y a+15
substance:mo a-32 d+31
substance:mom d-18
substance:month b+22 c-29 d-17
substance:months a-20 b-30 d+19
substance:more a-24 b-31 d+16
substance:more_than a-18 b-25
substance:most a-24 b-26
substance:most_nights a-21 b-19
substance:mota a-30
substance:mother a-21 c+18
substance:much a-33
substance:much_honestly d+16
substance:mucho a-17 c-32 d+23
substance:mucho_este a-15 d+19
substance:mujer a-23 b-21 d+18
substance:murio a-18 c-18 d+18
substance:murio_mi a-16 c-18 d+16
substance:my b+18 c-16
substance:my_@clinician d-16
substance:my_@drug a-20 b-18
substance:my_@medicine a+16 b-18 d-24
substance:my_@relative a-30
substance:my_back a-23 b-16 d+18
substance:my_boss d-15
substance:my_divorce d+15
substance:my_ex d-20
substance:my_only a+18 b-16 c-16 d-17
substance:my_probation c-17
substance:nacio a+17 d-16
substance:nacio_mi a+17 d-16
substance:nada b-37 d-22
substance:nada_de b-15 c-21
substance:nada_mas a+19 d-25
substance:nada_que b-17 c+18 d-30
substance:never a+37 b-24 c-26 d-39
substance:never_been d-19
substance:next a-22 b+16 d-20
substance:ni a+32 b-34 c-16 d-36
substance:ni_fumo a+25 c-20 d-16
substance:ni_una a+17
substance:nicotine c-16
substance:night a-27
substance:night* a-22 b-20
substance:nights a-22 b-20
substance:no d-26
substance:no_bebo a+17 d-16
substance:no_es b-17 c+17 d-25
substance:no_i a+20 d-24
substance:no_le b-22 c-18
substance:no_me b-26 d-30
substance:no_ni a+17
substance:no_problem b+27 c-40 d-19
substance:no_puedo a-16
substance:no_se a-20 d-28
substance:no_tomo a+41 c-35 d-38
substance:noche a-20 b-27 d+16
substance:noche* d+15
substance:noches d+15
substance:nomas a+19 b-26 d-29
substance:norma* a+20 b-23 d-25
substance:normal a+20 b-23 d-25
substance:not a+19 b-26 d-31
substance:not_@stop c-17 d+16
substance:not_a b-19 d-30
substance:not_at a+20 c-18 d-19
substance:not_drink a+23 c-23
substance:not_had a+16
substance:not_in a+15
substance:not_me a+21 b-19
substance:not_now a+17 d-17
substance:not_say a-19 c-15
substance:not_since a+21 c-18 d-20
substance:not_this a+18 b-23 d-22
substance:not_touch a+23 c-19
substance:nothi* b-22
substance:nothing b-22
substance:now b-15 c-27 d+24
substance:nunca a+19 b-17 d-30
substance:nunca_me a+20 c-18 d-15
substance:nunca_tomo a+19 c-16
substance:o_menos b-16 c+19
substance:of b-23
substance:of_@drug b-16
substance:of_it c-28 d+19
substance:off a-19 d+17
substance:off_the d+15
substance:offic* c-17
substance:officer c-17
substance:ok a-28 c-24 d+22
substance:on a-17 b-16
substance:on_@day b-25 c-41
substance:on_@medicine a-17
substance:on_drugs b+16
substance:on_it a-20
substance:on_the b-28 c+25 d-25
substance:once a+23 c-18 d-17
substance:only b-43 d-25
substance:only_@drug b-15 d-21
substance:only_on c-16
substance:only_vice a+18 b-16 c-16 d-17
substance:or d-17
substance:otra b-18
substance:ought c-17
substance:ought_to c-17
substance:out a-20 c-19 d+22
substance:out_of c-17
substance:over a-15 b-24 c-19 d+22
substance:over_it a-18 b-20 c-15 d+21
substance:oxys c-18 d+18
substance:pack a-18 d+19
substance:pain a-26 b-16 c+23 d-17
substance:pain_@medicine a-16
substance:papa a-26 b+17 c-16
substance:para a-31 b-37 c+34 d-15
substance:para_dormir a-20 b-27 c+19
substance:paso a-35
substance:pastillas a-19 b-24 d+20
substance:percs b-16 d+19
substance:perdi a-17 d+19
substance:permi* c-18 d-19
substance:pero a+29 c-17 d-34
substance:pills a-30 b-33
substance:poco a+16 b-30 d-33
substance:poqui* a+17 d-18
substance:poquito a+17 d-18
substance:por a-44 c-45 d+35
substance:por_@drug a-18 b-15 d+20
substance:por_el a-19 b-16 d+18
substance:pot a-30 b-21 c+21
substance:presc* c-19
substance:prescribed c-19
substance:prescriptions d-15
substance:priva* a-22 b+21 c-18 d-17
substance:proba* a+16 c-16 d-19
substance:probation c-17
substance:probation_officer c-17
substance:probl* a-31 c+20
substance:problem a-19
substance:problem_though b-15
substance:problema a-15 c+23 d-33
substance:problema_no a-21 b-23 c+22 d-17
substance:problemas_con c-16 d+15
substance:puede a-22 d-17
substance:puede_ser b-15 c+16
substance:puedo a-19
substance:pues a-25
substance:puro a+23 b-22 c-20 d-17
substance:puro_@drink a+23 b-22 c-20 d-17
substance:que b-18 c+26 d-16
substance:que_le a-17
substance:que_no a-18 b-16 c+25 d-23
substance:que_otra b-16 d-17
substance:que_se b-26
substance:que_si a-34 c+30 d-15
substance:que_ver a+23 c-27 d-17
substance:quien a-20 d-17
substance:quier* a-23 b-15
substance:quiero c-19 d+19
substance:quit c-15 d-16
substance:rarel* a+22 b-21 c-22 d-20
substance:rarely a+22 b-21 c-22 d-20
substance:rathe* b+16 c-22 d-21
substance:rather b+16 c-22 d-21
substance:recai a-27 b-17 c-16 d+31
substance:recai_en a-22 d+25
substance:recov* a-21 d+20
substance:recovery a-15
substance:rehab a-34 c-21 d+34
substance:rehab* a-25 b-21 c-22 d+25
substance:rehabilitacion a-25 b-21 c-22 d+25
substance:relap* a-24 b-15 c-16 d+30
substance:relapsed a-19 d+25
substance:ron a-22 c-17 d+23
substance:sali a-18 d+21
substance:sali_de d+17
substance:say a-36 d+17
substance:say_yes a-27
substance:says b-19
substance:se a-15 b-28 c+19
substance:se_si c+16
substance:segun a-26 b-22 c+26 d-19
substance:seman* b-17
substance:ser b-17
substance:she b-17
substance:sherr* a+15
substance:sherry a+15
substance:sherry_on a+15
substance:si a+29 b-45 d-24
substance:si_pero a+17 c-16 d-17
substance:si_toma a+23
substance:si_tomo a+20 c-31
substance:si_yo a-15 c+18
substance:sin b-21 c-28
substance:since b-33 c-35 d+16
substance:since_# a+38 c-20 d-39
substance:since_@date a-16 d+17
substance:since_college a+17 d-16
substance:six a-24 c-18 d+26
substance:six_@month a-16 d+16
substance:smoke b-25
substance:smoking b+17 d-23
substance:so b-29
substance:so_i a-15
substance:so_no a+15
substance:sober b-24 c-35
substance:sober_# c-16
substance:socia* a+28 b-17 c-22 d-24
substance:social a+22 c-16 d-21
substance:solo a+34 b-36 c-31 d-31
substance:solta* a-19 b-15 c-16 d+19
substance:soltar a-19 b-15 c-16 d+19
substance:some a-23
substance:some_would c+18
substance:somet* c+17 d-31
substance:something a-17
substance:sometimes b-27 d-28
substance:soy a+41 b-30 c-30 d-34
substance:soy_cristiana a+17 d-15
substance:sprin* a-19 b-21 c-17 d+22
substance:spring a-19 b-21 c-17 d+22
substance:still a-15 c-16
substance:stop a-27 b-25
substance:stopp* a-23
substance:stopped a-23
substance:strai* a+19 b-17 c-21 d-17
substance:straight a+19 b-17 c-21 d-17
substance:straight_edge a+19 b-17 c-21 d-17
substance:stron* a+17 b-17
substance:strongest a+17 b-17
substance:strongest_thing a+17 b-17
substance:strug* d+15
substance:stuff a+18
substance:suboxone a-18
substance:summe* d+17
substance:summer d+17
substance:sundays a+16
substance:sweet a+17 d-15
substance:take_more a-16 c-16 d+19
substance:take_my b-17 c+22 d-25
substance:tal a-16 c+21 d-19
substance:tal_vez a-16 c+21 d-19
substance:teeto* a+23 b-20 c-20 d-22
substance:teetotaler a+23 b-20 c-20 d-22
substance:tell d-18
substance:tell_you b-19 c+19
substance:ten a+16
substance:ten_@year a+16
substance:tengo b-16 c-21
substance:test c-19
substance:than b-34
substance:than_i a-20 b-20
substance:than_prescribed a-21 b-15
substance:that d-17
substance:that_a a-18 c+18 d-17
substance:that_count b-29 c+21
substance:that_was b-16 c-21
substance:the_@day a-22 b-17 c+23 d-21
substance:the_@drug a-16 d+17
substance:the_bottle b-16 c-26
substance:the_drinker a+18
substance:the_one b+15
substance:the_problem a+21 b-18 c-18
substance:the_spring d+16
substance:the_stuff a+18
substance:there b-26 c-19
substance:they a+17 c-19
substance:they_test a+15
substance:thing b-21 c-16
substance:thing_i a+17 b-20
substance:think a-22 c+25 d-20
substance:think* b-23 d-25
substance:think_so a-18 c+20
substance:thinks b-23 d-25
substance:thinks_i a-15 c+18
substance:thinks_so d-18
substance:this a-22 b+17 c-30 d+17
substance:this_@year a-18 d+19
substance:thoug* b-15
substance:though b-15
substance:three a-26 c-22
substance:three_@month a-20 b-17 d+21
substance:tiene a-19 c-19
substance:till a-15 b-16 d+16
substance:to a-22
substance:to_@drug a+17
substance:to_know c-17
substance:to_sleep b-16
substance:tobac* a+18 c-19 d-16
substance:tobacco a+18 c-19 d-16
substance:todas d+15
substance:todas_las d+15
substance:todos a-29 b-19
substance:todos_los a-29 b-19
substance:toma c-30
substance:toma_mucho a-17 b+19 d-16
substance:toma_yo a+23
substance:tomab* a-17 b-15 c-16 d+18
substance:tomaba a-17 b-15 c-16 d+18
substance:toman* a-18 b-15 c-20 d+20
substance:tomando a-18 b-15 c-20 d+20
substance:tomar b-30 c-24
substance:tomo a+37 b-56 c-23 d-28
substance:tomo_de a-19
substance:tomo_demasiado a-16 d+19
substance:tomo_ni a+16
substance:tomo_pero a+29 b-15 c-31 d-25
substance:tomo_un d+15
substance:tomo_una c-22
substance:too a-30
substance:too_much a-29
substance:took c-16
substance:touch a+30 c-24 d-15
substance:touch_it a+18 c-16
substance:traba* a-24
substance:trabajo a-24
substance:trago b-25 c-15
substance:tranq* a+18 c-18 d-18
substance:tranqui a+18 c-18 d-18
substance:treatment a-16
substance:tres d+16
substance:tres_@month a-17 d+18
substance:tuve b-18 c-29 d+22
substance:tuve_una a-18 c-24 d+24
substance:twent* a+17
substance:twice c-16
substance:two a+16 b-23
substance:two_@year a+23 d-23
substance:ugly a-17 c-19 d+18
substance:un b-47
substance:un_@year a+17 d-17
substance:un_poco a-21 c+22 d-18
substance:un_vinito a+21 c-18 d-24
substance:una a+21 c-35 d-16
substance:una_@drug a+27 c-27 d-20
substance:una_copa a+18 d-18
substance:una_que b-16 d-17
substance:unas a+22 c-18 d-19
substance:under d-20
substance:under_control a+16 c-15
substance:until a-17 b-19 d+22
substance:up c-33 d-18
substance:us c-15
substance:use b-29
substance:use_@drug b-15 c+20
substance:uso b-30
substance:uso_drogas a+18 b-15
substance:vape d-24
substance:veces a-29 b-23 c-15 d+21
substance:ver a+21 c-30 d-19
substance:veran* a-21 b-16 d+22
substance:verano a-21 b-16 d+22
substance:vez a+19 b-28 d-29
substance:vez_en d-25
substance:vice a+21 b-19 c-18 d-18
substance:vicio* a+22 c-21 d-20
substance:vicios a+22 c-21 d-20
substance:vinit* a+21 c-18 d-24
substance:vinito a+21 c-18 d-24
substance:vinito_con a+15 d-17
substance:vino_en a+15
substance:vodka c-19 d+21
substance:voy a-26 b-24 c-21 d+27
substance:voy_a a-23 b-18 c-19 d+24
substance:want a-17 d-25
substance:want_to d-19
substance:was c-20
substance:was_@drug d+15
substance:was_a a-15 c-19
substance:weddi* a+15
substance:weddings a+15
substance:weed c-16
substance:week b-15 c-26
substance:weekend b-20
substance:weekends a-25 c-22 d+20
substance:well a-17 b-16 c+17
substance:were c-17
substance:what d-28
substance:when b-19 c-17
substance:who_you b-19
substance:why a-19 b+21 c-22 d-17
substance:wife a-24 b-19 d+19
substance:will a-15 b+28 c-23 d-28
substance:wine b-26
substance:with_@relative d-18
substance:with_it a-15 d+17
substance:worki* a-23 b-17
substance:working a-23 b-17
substance:working_on a-20
substance:would_rather c-15 d-18
substance:would_say b-41
substance:would_tell c+16
substance:xanax a-25 b-17
substance:y a+20 c-29
substance:y_ya a+16 b-16 c-16
substance:ya a+21 c-31
substance:ya_lo b-16
substance:ya_no c-22
substance:yeah b-18 c-24 d+21
substance:year c-20
substance:years a+49 b-24 c-31 d-46
substance:yes b-30
substance:yo b-21 c+22 d-19
substance:yo_no b-21
substance:you d-27
substance:you_ask b-18
substance:you_yes c+16
suegra d-24
suelt* d-18
suelta d-16
sueno c-16
suert* b-23 c-18
suerte b-23 c-18
suerte$ b-15 c-18
sueter a-17 b+17 d-16
sufro b-25 c-23
sufro_de d+18
sugar b-24
sugar$ a-20 b-19 d+23
suits a-29 b-21 d+22
suits__fine a-16 d+15
suits_me a-24 b-17 c-18 d+24
sulfa c-39
sulfa$ c-20 d-32
sulfa_only a+17 b-16
summe* b-28
summer b-28
summer$ b-27
sundays a+16
supe c+22 d-24
super b-21
supon* a-19 b-18 c+22 d-22
supongo a-19 b-18 c+22 d-22
supongo$ a-17 b-16 c+20 d-20
suppe* c-29
supper c-29
supper$ c-29
supplements a-24 b+22 d-20
suppo* a-33 c+24 d-19
suppose a-18 b-16 c+24 d-22
supposed a-24
supposed__be a-16 b-16 c+20
supposed__snow c-15
supposed_to a-24
supue* a-16 d+20
supuesto a-16 d+20
sure a-31 b-53 c+25
sure$ a-35 b-31
sure__@relative c+20 d-20
sure__i c+15
sure__my a-17 c+17
sure__not a+18 c-18
sure_if c+16
sure_thing a-18 d+15
sure_what a-18 c+19
sure_yet c+16
surgery$ b-43 d-15
surpr* b-18 c-22
surprise a-17 d+19
sus c-19 d-22
suspe* b-22 c+18 d-18
svt a-21 b-19 c-18 d+26
svt$ a-21 b-19 c-18 d+26
sweet c-28
sweet* d-19
sweet__only b-16 c-16
sweet_home a-19 d+18
swell b-19
swell* c-16 d+18
swelled c-16 d+18
swing a-17 d+16
switched b-15
swollen a-15
table c-18 d+16
take a+15 c-27
take$ a-23 d-22
take_@medicine c-27
take__@vehicle a+15 c-23
take__and b-18 c-16
take__it b+15
take__more c+19 d-17
take__off c-16 d-20
take__than a-16 d+16
take__that c-16
take_a b-24
take_an c-16
take_anything a+20 b-26 c-21
take_em c-16
take_me c-22
take_more a-16 c-16 d+19
take_my d-19
take_the a+23 c-20 d-19
taken a+16 b-24
taken_it d-22
takes b+18
takes_@medicine a-21 b+21 c-17 d-15
takin* b-26
taking b-26
taking__day a-22
taking__off c-15 d+16
taking_it a-18 c+19 d-20
taking_me a+22 b-18 c-16 d-18
tal a-30 c+22
tal_vez a-39 b-17 c+36 d-43
talk$ b-18 c-17 d+17
talk_@treat a+18 b-23 c-34
talk__a c-25
talke* b-24
talked b-24
talked__my c-19
talked_to b-23
tambi* a-23 b+17 c-21
tambien a-23 b+17 c-21
tampo* a+19 b-16 d-22
tampoco a+19 b-16 d-22
tampoco$ a+22 b-15 c-20 d-19
tan a-16 b+17 c-23
tanto b-22
tanto_me a-18
tapon a+15 b-15
taquicardia_y d+16
tarda* a-16 c-20
tarde a-17 b-26 d+21
tardecito a+18 d-15
tbd a-28 b-27 c+29 d-29
tbd$ a-28 b-27 c+29 d-29
tbi b-25 c-20 d+25
tbi_from b-19 c-16 d+22
tdah a+18 d-18
te d-32
tea d-15
tecito c-21 d-20
teena* c-20
teenager b-18 c-18
teens a-16 c-21 d+18
teens$ a-16 c-21 d+18
teeto* a+23 b-20 c-20 d-22
teetotaler a+23 b-20 c-20 d-22
teetotaler$ a+23 b-20 c-20 d-22
telefono$ a-19 c-17
telefono__mi a-22
telefono_de c-18
tell a-36 c+33 d-26
tell$ a-18 c+17
tell__i a-18
tell__yes c+16
tell_me a-18
tell_you a-18 b-23 c+37 d-35
telli* a-24 d-25
telling a-24 d-25
tells a-17 c-18
tells$ b+15
tempr* b-29 c+27 d-34
temprano b-29 c+27 d-34
temprano$ b-20 c+15 d-18
temprano__trabajo a-18 c+15
temprano_del a-18 c+15
temprano_para b-18 d-20
ten b-25 c-17
ten_@year a+17
tendr* b-34 c+27 d-21
tendria b-34 c+27 d-21
tendria_que b-33 c+27 d-31
tener c-27
tengo b-32
tengo$ a+15
tengo_# a+20 b-38 c-51
tengo_@ride a+20 d-18
tengo__@day d-20
tengo__@fetch c-22
tengo__@relative b-26 c-25
tengo__@year a+23 d-23
tengo__a a+22 b-22 d-30
tengo__con a-24
tengo__controlada d+16
tengo__corazon a-18 d+18
tengo__de b+22 d-19
tengo__dudas d+17
tengo__el b-16
tengo__en c-22
tengo__grande d+15
tengo__hacer a-18
tengo__jaja b-18 c-16
tengo__la a-22 b-19
tengo__las b-19
tengo__limpio d+15
tengo__los d-25
tengo__mas a-18
tengo__me c-21
tengo__mi a+17 c-18
tengo__minutos a-23 c+19
tengo__no d-18
tengo__nomas b-25 c+16 d-15
tengo__pero c-19
tengo__por a+15 b-19
tengo__que a-15 b-16 c-24 d+19
tengo__retraso c+26 d-24
tengo__rinones a+16 d-17
tengo__semana d-15
tengo__semanas a-24
tengo__un d-20
tengo__ver a-16 b-24 c+24
tengo_a c-25 d-20
tengo_arritmia d+21
tengo_baja a+16 d-15
tengo_chofer c-18
tengo_cirrosis d+17
tengo_con c-16
tengo_de a+17 d-15
tengo_dialisis a+15 d-16
tengo_dos a-20 b-18 d+16
tengo_el b-28 c-35
tengo_esquizofrenia a-16 b-20 d+25
tengo_hambre a-28 b+25 c-23 d-23
tengo_hepatitis c-28 d+26
tengo_incontinencia d+18
tengo_la c-26
tengo_los d-24
tengo_miedo b-17 d-18
tengo_nada c-20
tengo_ni d-21
tengo_que b-20 c+36 d-53
tengo_quien c-29 d+17
tengo_retraso c+16
tengo_seis a-15
tengo_tiempo b-19 c-29
tengo_tres d+17
tengo_un a-23 b-43 d+24
tengo_una a-19
tenia a-17 b+17 d-18
tenid* c-24
tenido c-24
tenido$ c-15 d-16
tension$ c-19
tension_alta d+17
tenta* a-28 b-23 c+29 d-29
terap* b+15
terapia a-16
terapias b+15
terce* a+17 b-16 c-22
tercero a+19 d-15
tercero$ a+15
termi* b-24 c-22
termine b-16 c-16 d+15
termine_en a-16 d+16
termino a+19 d-18
terri* b-25 c-31
terrible b-25 c-31
tes a+16
test a-17 b-21 c+24
test$ b-16
test__@date b-18
test__positive c-18
test_in c-17
test_yet a-18 c+18
teste* d-27
tested d-27
tested$ a-22 c+20
tested__for c-17
tests a-26 b-32
tests$ a-29 b-22 c+29 d-28
tests__back c-25
tests_came c-23
tests_were d-22
teta b-15 c-18 d+15
texas d-20
texas$ d-20
text b+22 c-36
text$ a-17 b+20 c-22 d-16
text__a a-15
text_away a-16 d+18
text_me c-17
textb* a+24 b-19 c-20 d-18
textbook a+24 b-19 c-20 d-18
texte* b-15 c-20
texted a-18 d+17
texti* a-21 c-23
texting a-21 c-23
texting$ d-19
texting__fine a-17 b-17 d+19
texting_is a-21
texto a-32 c-18 d+25
textos a+29 b-20 c-23 d-23
texts a-30 c-29 d+17
texts: b-56 c-31 d+34
texts:@call a+32 b-63 d-24
texts:@call_@call a+19 c-20
texts:@call_me a+30 c-21 d-27
texts:@place d-15
texts:@relative a-33 b-20 c+23
texts:@texts a+28 b-17 c-29
texts:@visit a-25 b-17 d+23
texts:a a+33 b-29 d-29
texts:a_mi d-19
texts:about a-17 b-16
texts:ahead d+21
texts:as a-21 b-18 c-16 d+22
texts:ask d-19
texts:at a-18
texts:at_work a-18
texts:befor* a-17 c+17 d-17
texts:before a-17 c+17 d-17
texts:bien a+17
texts:but a-27 c-30 d+32
texts:call a+37 b-32 c-35 d-32
texts:cell b-17 c-24
texts:celul* b-18 c-19
texts:celular b-18 c-19
texts:cuand* a-23 c-29 d+25
texts:cuando a-23 c-29 d+25
texts:daugh* d-16
texts:daughters d-16
texts:daughters_@call d-16
texts:de b-20
texts:de_mi a-28 c+16
texts:del a+16 c-17
texts:del_trabajo a+16 c-17
texts:depen* b-18 c+23
texts:do b-29 c-34
texts:do_not b-29 c-34
texts:email a+20 d-17
texts:es b-35
texts:escri* a+17
texts:este a-23 c+16
texts:favor a+24 d-25
texts:fine a-22 c-16 d+24
texts:for b-20
texts:for_it a-16 d+16
texts:go a-22 b-16 c-20 d+23
texts:go_ahead d+21
texts:go_for a-16 d+16
texts:how a-17 d-15
texts:i b-31
texts:i_would b-23 c-15
texts:is a-26 b-20 d+19
texts:is_a a+27 c-22 d-22
texts:is_my a-21 b-26
texts:it a-43 b+23 c-50 d+20
texts:it_is a-24 b-21 c-29 d+30
texts:just b-16 c-20 d+20
texts:la b-15 c-17
texts:like a-29 b-21 c-16 d+27
texts:llama* a-16 b-29 c-26 d+19
texts:llamada a-16 b-29 c-26 d+19
texts:llameme a+17 c-16
texts:los b-26 c-26
texts:many a-18 b-19
texts:marqueme a+23 b-16 c-21 d-23
texts:me a+26 c-22 d-18
texts:mejor b-33 c-35
texts:mensa* a-23 b-20 d+25
texts:mensaje a-23 b-20 d+25
texts:mensajes a+27 d-33
texts:mi a-17 b-33 d+19
texts:mi_@relative a-30 c+20
texts:mi_celular b-18 c-19
texts:my b-45
texts:my_@relative a-16
texts:my_cell b-17 c-24
texts:my_daughters d-16
texts:my_other a+16
texts:no a+45 b-42 c-45 d-18
texts:not b-41 c+16
texts:not_at a-17 c+16
texts:not_before a-17 c+17 d-17
texts:not_text a+24 d-23
texts:numbe* a+28 b-27 c-22 d-23
texts:number a+28 b-27 c-22 d-23
texts:numer* a-21 b-16
texts:numero a-21 b-16
texts:often a-15
texts:ok d+15
texts:one a+23 b-23 c-15 d-18
texts:only a-29 c-32 d+31
texts:other a+21 b-20 d-18
texts:other_number a+16
texts:pero a-31 c-29 d+29
texts:pero_no a-27 c-25 d+25
texts:phone b-39
texts:pleas* a+22 d-20
texts:please a+22 d-20
texts:please_do a+22 d-20
texts:por a+18 b-27 c-20
texts:por_favor a+24 d-25
texts:prefi* b-34 c-24
texts:prefiero b-34 c-24
texts:que a-35 b-37 c-25 d+38
texts:quier* a-21 b-21 c-26 d+24
texts:rathe* b-24 c-16
texts:rather b-24 c-16
texts:rather_you a+16 d-16
texts:see d-21
texts:si a-33 b-18 c-28 d+31
texts:telef* b-26
texts:telefono b-26
texts:telefono_de c-18
texts:text b-21 c-15
texts:texto a-28 b-18 d+28
texts:texts a-18 c-21 d+18
texts:than a-15 d+17
texts:that b-20
texts:these b+18
texts:this b-36
texts:this_is b-28
texts:too a+17
texts:traba* a+16 c-17
texts:trabajo a+16 c-17
texts:use b-15
texts:what a-21 b+20 d-25
texts:who a-19 b+26 c-20 d-24
texts:will a-20 b+22 d-24
texts:work a-22 c+23 d-18
texts:would b-23 c-16
texts:would_rather b-16
texts:yes a-27 c-21 d+26
texts:you b-22 c-33
texts:¿ b+17
than a-21 b-32 d+24
than__ought c-17
than_i a-24 b-25
than_prescribed a-21 b-15
than_that b-22 c-21 d+18
than_two a+20
thank a+23 c-30 d-26
thanks a-28 b+28 c-46
thanksgiving b-16 c-17
that d-20
that$ a-26 b+20
that__@clinician c-16
that__@medicine c-20
that__@open a+27 b-25 c-19 d-24
that__@person b+15 c-16
that__@relative b-18 d-24
that__a a-16 b+18 c-31
that__about c-20 d-16
that__all a+33 b-27 c-34 d-20
that__am b-21 d-27
that__aware d-15
that__can a-16 d+16
that__correct a-19 b-18 d+20
that__do b-20 c-22 d+18
that__ever a+25 c-23
that__exactly c-21
that__fine a-19 d+19
that__for a-16
that__gone c-15
that__has a+17 c-22
that__have d-17
that__here a-18 b+21 c-18 d-16
that__how a+22 b-22 d-16
that__i a+16 b-27
that__in c-16
that__is b-32
that__it a+23 b-58 d-30
that__know b-20 d-24
that__long d-15
that__me a-16 c-39 d+21
that__my c-20 d-33
that__not a+30 b-29 c-27 d-16
that__of d-17
that__old a+27 b-21 d-27
that__on b-17
that__one b-17 c-17
that__personal a-21 b+22 d-17
that__problem b-23 d-23
that__remember c-21
that__sailed a+19 b-18 d-19
that__same b-23 c+20 d-16
that__there c-16
that__to b+18 c-32 d-29
that__told a+15 c-22
that__up b-17 c-17
that__when a+17 d-17
that__whole b-17
that__wild a-17 b+18 d-24
that__work a+27 d-25
that_a a-25 c+17
that_about d-16
that_again a-22 b+21 c-17
that_anyone a+17
that_count a-23 b-16 c+20 d-17
that_counts a-29
that_day b-31
that_do a+18 d-16
that_ever a+17
that_factory a+15
that_i b-44
that_in a-18 b+19 c-21 d-16
that_is a+16 b-24
that_kind a+17 c-16
that_makes a-18 c-21 d+20
that_matter c-15
that_morning c-17
that_my d-22
that_night a-16 c-19 d+18
that_on a-22 b+22 c-19 d-17
that_out d-15
that_ship a+19 b-18 d-19
that_time a-20 b-19 d+17
that_was a-18
that_way b-18 d-19
that_will b-19 c-17
that_works b-21
thc a-19 b-17 c+20 d-19
the_# b-18
the_@animal c-28
the_@clinician a+16 b+18 c-49 d-28
the_@day a-30
the_@door b+16 c-25
the_@drink b-17 d-17
the_@drug a-16 d+17
the_@insurer b-30
the_@medicine b-20 c-29
the_@parking c-17
the_@vehicle b-16
the_@visit a+15 b-28
the_@wrong a+21 d-18
the__# a-18 b-15 d+18
the__@clinician c-19
the__@date b-23 d-26
the__@holiday a-16
the__@medicine b-21 c+17
the__@place b-20
the__@stop c-16
the__@treat c-16
the__@vehicle c-24
the__@year b-20 d-20
the__all d-18
the__and b-25
the__before a-16
the__count b+18 c-19
the__day a-19 c-19
the__do a-22 b-23 c+21
the__does b-16 c+18
the__family b-17
the__for c-34
the__go a+15 c-17
the__has b-23 c-19
the__honestly c+17 d-19
the__house a+17 b-21 d-25
the__i d-16
the__is b-16 c+23 d-26
the__kind b-23 c-15
the__lady a-19 b-19 c-18 d+22
the__last d-23
the__list a+19 b-29 c-20
the__mania a+16 d-15
the__maybe a-16
the__me b-26 c-21 d+18
the__my a+15 b-27
the__never a+15
the__next d-16
the__no b-24
the__not d-16
the__nothing d-15
the__number d+16
the__off b-21
the__on d-24
the__one a-36 b+22 c-38 d+17
the__only b-15 d-17
the__or b+16
the__out c-16
the__pressure c-22
the__problem a-17
the__right c-20
the__room a+15 b-24
the__says b-18
the__sending c-18 d+15
the__sent a-17 b+20 c-18
the__side a+18 b-24 d-17
the__since c-20 d+18
the__something a+16
the__still a+17 b-20
the__stuff b+18 c-19 d-23
the__surgery a-16 d+17
the__talk b-18 c-20 d+16
the__that a-21 b-28 c+17
the__then b-15
the__they b-24 c+17
the__thing c-19 d-28
the__to a-22
the__trouble a+19 b-15 d-20
the__voices b-15
the__were c-16
the__you a-20 c-17
the_apartment d+15
the_army b-17
the_bad a+23 c-16 d-23
the_best c-16 d+15
the_blood c-25
the_blues a+17
the_boob a-15 d+16
the_books a-16 c-17 d+17
the_bottle b-25
the_bottles d-17
the_car c-20
the_cardiologist b-18 c+15 d-26
the_clock d-21
the_day b-19
the_depression a+15
the_drinker a+18
the_drip a-15 b-31 c+23
the_drug a-15
the_family b+19
the_farm a-17 d+18
the_fence a-19 b-17 c+26 d-25
the_first c-26
the_heart c-17
the_hospital b-28
the_house a-25 b-16 d+15
the_last c-20
the_low a+20 b-18 c-18
the_middle a-18 c+19 d-23
the_moment a+15 d-15
the_morning a-15 d-21
the_next a-19
the_old b-25 c-19
the_one b-24 c-19
the_other a-23
the_oven a-15 c-17 d+17
the_patch a+21 b-15 c-20 d-19
the_patient c-23 d+17
the_pharmacy d-16
the_pressure b-25 c-23
the_problem a+19 b-20 c-21
the_road a+21 b-20 c-19 d-19
the_second a-16 b-22
the_shop a-18
the_shot a+29 b-20 c-25 d-26
the_spring b-15
the_state d-16
the_stones a-17 d+17
the_street a-23 b+22 c-28
the_stuff a+25 b-17 c-24 d-19
the_table c-18 d+16
the_truck b-21
the_usual a-25 c-18
the_way a-16 b-19 c-23 d+20
the_weather a-16 d-18
the_whole b-37
the_world a-16 d+18
the_worst c-16
them c-31
them$ c-21
then a-23 b-20 d+18
then$ a+15 b-48 c+19 d-39
then__me b-21 d+20
then_that b-18 d+17
therapist a-28
therapy c+16 d-24
there a-21 c-16
there$ c-40
there__# c-19
there__@price d-16
there__@relative b-16
there__a a-25 b-27 c+21
there__an d-16
there__chance a-20 c+20
there__for b+18 d-18
there__that c-15 d+16
there_a a-18 b+23 c-27 d-20
there_after a-20 d+19
there_is a-18 b-17
these b+26 c-21 d-32
these$ b+18
they b-39
they__a a-18 b-16 d+23
they__about a-16
they__and c-19
they__bipolar c-20
they__come a-15
they__for a+19 b-17 d-16
they__give a-15
they__is a-22
they__me b-19
they__my a-20 b-32 d+27
they__not d-18
they__our d-18
they__out a+22 b-25 c-25
they__something a-18 c+30 d-28
they__the c-20
they__told c+15
they__under a-17
they__us a+19
they__with c-19 d+21
they__work a+21 c-20 d-20
they_all a+21 c-20 d-20
they_are a-23 b-19 c+28 d-19
they_changed a-21 d+17
they_checked c-17
they_come d-18
they_cut d+15
they_gave a-17 b-19
they_had a-21 c-17 d+24
they_have c-23
they_just a+19 d-17
they_kept d+18
they_need b+15
they_never a-21 c+22 d-20
they_put b-22
they_removed c-16 d+16
they_ruled a+29 b-20 c-29 d-23
they_said a-38 b-28
they_saw c+17 d-16
they_say a-18
they_test a+15
they_took c-20
they_use b+15 d-16
they_were a-19 b-15
they_wrote a-16
thing a+19 c-48 d-21
thing$ a+16 c-34
thing* a-15
thing__is a+17 b-17
thing_i c-16 d-20
things a-15
things__not c-20
things_sometimes c-19 d+19
things_that c-16
think a-18 b-27 c+29 d-27
think$ a-30 b-25 c+17
think* b-26
think__am c+15
think__but a-19 c+19
think__is c+17
think__my a-20 c+18
think_i a-16 c+17
think_so b-25 d-38
thinking c-18
thinking__was c-17 d+18
thinks b-22
thinks_i a-20 c+17
thinks_so d-18
third a-22 c-22
thirt* b-22 c-23
thirty c-18
this b+27 c-32
this$ b+31 c-50 d-25
this_@month a-21 c+25 d-22
this_@year a-18 d+19
this__@relative a-15
this__be a+31 c-21 d-23
this__depression a-17 b+17
this__for c-26
this__house d-19
this__is c-18 d-22
this__the a-19 b+15 c-33
this_evening a+17 b-17 d-16
this_is b-49
this_morning b-36 c-30
this_one c-35 d-31
this_out b-16
this_time a+17 c-17
this_was a-17 b+17
this_would a+27 c-18 d-21
those a+25 c-44 d-33
those$ a+17 b-15 c-30
those__are a+15
thoug* b-20
though a+28 b-21 d-28
though$ a+19 c-20 d-18
thought__had a-20 c-16 d+21
thought__was c-17
thought_i b-19 c-28 d+24
thought_it d-19
thought_this a-17 b+17
three a-35 c-19 d+37
three$ a+22 b-16 d-18
three_@month b-18 c-15
three__a b-17
three__no b-17 c-20
three__the a-18 b+18
three_but d-16
three_or a-16 b-15 c-22 d+20
three_weeks d-15
threw a-25 b-15
threw_up a-18
throu* b-15
through b-15
through$ d-22
thyro* b-19 c-18
thyroid b-19 c-18
tia a-25 b+17
tias a-37 c-32 d+29
ticke* c-31
ticker b-36 c-27
tickers a+16
ticket a-17
ticki* a+19 b-17 c-16 d-17
ticking a+19 b-17 c-16 d-17
tied a+20
tiene a-16
tiene* a-16 b+18 c-19 d-16
tiene_# c-31
tiene__con a-16 b+19 c-15
tiene__la b-18 c-15
tiene__no d-16
tiene__pero c-19
tiene__ver b+17
tiene__y a-26 c-16
tiene__yo b-20
tiene_carro c-17
tiene_la b-16
tiene_que a-17 b+18 c-19
tienen a-16 b+18 c-19 d-16
tierr* c-16
tierra c-16
tierra$ c-16
til d-24
til_# c-19
tila c-19 d-17
tila$ b+17 c-18 d-15
till b-18
till_# b-16
till_@date b-18 c-15
till_i d-19
time d-19
time$ a+20 d-30
time__a a-27
time__had a-15
time__it c-21
time__me c-17
time__that b-17 c+19
time__what a-16 b+19 d-20
time_but a-15
time_for b+18 d-23
time_i b-19
time_is a-32
time_no a+22 c-17 d-20
timer a+28 b-22 c-29 d-25
timer$ a+19 b-16 c-21 d-16
times b-35 c+16 d-21
times$ a-17 b-20 c+26 d-27
timin* b-22 c-19
timing b-22 c-19
timing$ a-28 b-16 d+26
tiny c+16
tio c-22
tipo a-32 b+20 c-29
tipo_# d+22
tipo_de a-20 b+19 c-16 d-17
tired a-29 b+23 c-28
tiroi* b-24 c-17
tiroides b-24 c-17
tms a-16 c-17 d+22
tms$ a-15 d+16
tms__@medicine d+17
tms_and a-17 d+21
to a-18 d-18
to$ a-18 b-30 d+18
to_# a-17 c-17 d+18
to_@animal d-17
to_@call a-19 b-19 c+22 d-16
to_@cancel d+17
to_@clinician c-15
to_@drive b-27 c-26
to_@drug a+17
to_@medicine b-18 c-16
to_@stop c-23
to_@treat b-19
to__# d-16
to__@animal c-15 d-19
to__@clinician a-15 b+20
to__@medicine a+16 b-21
to__@person c-18
to__@relative a-22 b-22
to__@treat a+15 d-16
to__a d-21
to__about a-22
to__any a+15 c-16
to__at a-21 b-22 c+19
to__back c+19 d-24
to__boss a-17
to__but a+19 c-27
to__down b-16
to__first c-25 d-16
to__for c-23
to__her c+17
to__if d-15
to__in d-20
to__is b-24 c+27 d-21
to__it a-16 b-19 d+19
to__knowledge d-21
to__later b-18 d-22
to__may b-16
to__me b-19 c-33 d+25
to__my a-32 c+15
to__no c-18 d+17
to__not a+28 b-24 c-19 d-16
to__nothing a+16 d-17
to__now a+23 d-18
to__of b-16 d-27
to__one b-24
to__out b-20 d-15
to__right a+22 d-18
to__so b-19 d-18
to__sulfa d-15
to__that c+19 d-20
to__this b-25 c-27
to__three a+16 b-16
to__times a+16 d-18
to__to c-17
to__told c+18 d-16
to__twice a-17
to__with d-17
to__yes a-15 b-17 c-25 d+21
to_a b-17 d-25
to_all a+26 d-22
to_ask c+18 d-29
to_bail a+15
to_bees d-19
to_both b-17 c-20
to_but d-23
to_check a-16 c+23
to_codeine a+18 b-16 d-17
to_come a-21
to_do a-19 d+16
to_drink b-16
to_find a-28 b-18 c+21
to_get d-22
to_go a+20 b-17 d-32
to_is a+16 b-15
to_it b-16 d+19
to_know a-28 b+21
to_look a-21 b-25
to_make d+17
to_me a+15 b-28
to_my a-16 b-23
to_nothing a+26 b-20 d-20
to_pass a+19 c-16 d-18
to_remember a-18 b-16
to_say b-31
to_see c+16 d-21
to_sleep a+21 b-22 d-19
to_someone c-16 d-17
to_take a+18 b-22
to_talk a-22 b-16
to_tell a-15
to_that a-18 c-25
to_the a-20
to_think a-29 b-24 c+25 d-16
to_this a+21 b-26 c-18
to_wait b+15
to_wake a-16
to_watch c+16 d-16
to_wear a-17 c-21
toast c-18
tobac* a+18 c-19 d-16
tobacco a+18 c-19 d-16
toc a+18 b-17 c-17 d-17
toca d-29
toco a+16 d-15
toda c-32
toda__familia d-20
toda__vida b-15
toda_la b-22 c-23
toda_mi d-17
todas a+20 c-26
todas$ a+20 b-25 c-21
todas__noches d+15
todas_las a-23 b-18 c-16 d+22
todav* b-56
todavia b-56
todavia$ b-34
todavia__a a+21 c-22
todavia__consigo a+16 c-16
todavia__doy d+15
todavia__el a+20 d-15
todavia__en c-17
todavia__la a+15 b-23 c-28
todavia__me d-24
todavia__se a-23 c+26
todavia__teta a-16 d+17
todavia_en a+16 d-17
todavia_la b-18 c-22
todavia_le d+15
todavia_no b-21 d-39
todavia_toma c-17
today b+18 c-55
today$ b+21 c-53 d-20
todo a+33 b-21 c-73
todo$ b-18 c-32
todo__ahi a+24 d-24
todo__amables d-16
todo__de b-20
todo__dia a-25 b-16 d+23
todo__orden a+24 d-24
todo__quedo a+16
todo__sin b-21
todo_bien b-28 c-24
todo_el a-25 c-20 d+15
todo_en a+28 b-24 c-17 d-26
todo_eso c-19
todo_lo b-16
todo_me a+26 d-25
todo_normal a+20 b-18 c-18
todos c-26
todos$ b+16 c-26 d-21
todos__desde a-17 d+17
todos__dias a-22
todos__mi c-15 d-21
todos_en c-15 d-21
todos_los a-29 b-19 d+15
todos_mis a+18 b-15 d-16
toget* a-16 c-17 d+17
together a-16 c-17 d+17
told d-33
told__am b-18 c-16
told__bipolar a-17 d+15
told__but a-17
told__i b-27 c-22
told__is a+16 d-16
told__not a-16
told__the d-17
told__to a+19 d-27
told__watch c+15
told_me d-19
told_that c-17
told_us a+18 c-17 d-15
told_you c-15 d+15
toler* a+22 b-27 c-31
tolerated a+17 d-18
tolerated_it a+17 d-18
tolero b-17 c-17
toma c-25
toma_@medicine c-18
toma__mi b-16 c-16
toma__no a+21
toma__presion d-16
toma_de a-15
toma_mucho a-17 b+19 d-16
toma_pecho a-16 d+18
toma_yo a+23
tomab* a-19 c-19 d+16
tomaba a-19 c-19 d+16
tomad* c-19
tomado c-19
tomado$ b-18
tomado_nada a+22 d-18
toman* a-31 b-25 d+24
tomando a-27 b-22 d+19
tomando_@medicine c-19 d+26
tomar c-27
tomar* b-20
tome b-27
tome__@year a-17
tome_algo c+18 d-16
tomo b-51
tomo$ b-22
tomo_@medicine a-24 b-26
tomo__@medicine b-18 d+18
tomo__@vehicle a+15
tomo__dormir d-15
tomo__en c-15
tomo__fumo a+16
tomo__la a-17 d+24
tomo__mas a-19
tomo__no d-17
tomo__otra c-24
tomo__para a-16
tomo__que a+25 c-24 d-20
tomo_de a-19
tomo_demasiado a-16 d+19
tomo_el a-17 d+17
tomo_la d+17
tomo_mucho b-16 c+22 d-18
tomo_nada a+27 d-27
tomo_pero a+29 b-15 c-31 d-25
tomo_un b-17 c-18
tomo_warfarina a-19 b-16 c-15 d+19
tomor* b-22 d-17
tomorrow b-20
tomorrow$ b-18
tongue a-15 c-16 d+16
tonig* a+15 b-23 d-32
tonight a+15 b-23 d-32
tonight$ a+15 b-22 d-30
too a-16 b-21
too__for a+19 b-20 c-18 d-17
too__honestly d+16
too__to b-26
too_early b-21 d-26
too_many a-20 b-17 c-27 d+23
too_much a-33
took b-48
took__@medicine a+20 c-24
took__a b-16
took__for a+22 c-29
took__it a+18 c-17
took__test d-15
took__to a-16 b-19 c-25 d+23
took_a d-22
took_it b-22 d-22
took_one d-19
took_out c-18
top c-16
toque a-17 c+19 d-18
toro a+19 d-16
toro$ a+16
touch b-20 c-27
touch* a+22 d-18
touch_of a-15 d+16
touched a+22 d-18
town c-23
town$ b-18 c-17
traba* b-15 d-23
trabaja a+16 b-19 d-24
trabaja$ a+24 b-16 d-26
trabajan a+24 b-19 c-18 d-20
trabajando b-19
trabajando$ a+27 c-20 d-27
trabajo d-16
trabajo$ c-16
trabajo__a a+16
track c+18
trae c-16
trago b-27
traig* b-30
traigo b-30
traigo_marcapasos d+16
traigo_retraso c+15 d-17
train a+21 b-19 d-20
tramadol a-16 b-15 c-17 d+21
tranq* c-26
tranqui b-17 c-23
tranqui$ b-17 c-19
trans a+15
trans* a-15
transaminasas b-19
transfer a-22 b-16
transfer_was d-15
transplant a-27 b-24 c-25 d+30
transplant$ a-23 b-19 c-20 d+23
trapo a+17 b-17 c-18 d-15
trasp* a-27 c-23 d+22
trasplante a-15
trast* b-25 c-26 d+21
trastorno b-25 c-26 d+21
trastorno_bipolar a-21 b-18 c-19 d+25
trata* c-20
treat a-22 c-21 d+16
treat$ a-21 c-21 d+18
treat* b-25 c-28 d+25
treated b-25 c-28 d+25
treatments c-16
tres a-19 b-54 d+26
tres$ a-20 b-26 c+21
tres_@month c-16
tres__@year d+15
tres__en a-15 d+18
tres__y c-17
tres_cosas d-16
tres_y a-17 d+17
tried b-29 c-21 d+19
tried$ b-16 c-17
tried__a a-18 c-20 d+23
tried__all a-27 b-16 c-18 d+28
tried__but c-19
tried__have a+21 d-17
tried__i a+23 b-16 d-17
tried__twice d-16
tried_everything b-19 c-23 d+20
tried_it a+18 b-20 c-29
tried_one c-21
trime* a-26 b-22 c-29 d+30
trimester a-26 b-22 c-29 d+30
trimester$ a-26 b-22 c-29 d+30
trip c-16
trist* a+28 b-20 c-24 d-24
triste a+19 c-20 d-16
tristeza a+24 d-17
tristeza$ a+22 d-17
troca d-17
troca$ d-17
troub* c-43
trouble c-43
trouble$ a+19 c-27
trouble__i a-18 c-16 d+18
truck a+18 d-22
truck$ a+16 b-40 c-25
truck* d-25
truck_in a+17
trucks d-25
trucks__shop d-16
trucks__the d-16
trucks_in d-16
trust c+15 d-23
trust_it a-15 c+18 d-20
try a+43 b-29 c-32 d-42
try_again a+17 b-17
tryin* a-33 c+17
trying a-33 c+17
trying$ d-15
trying__get a-16 c+17
trying_to a-26
tuani* a-15 d+16
tuanis a-15 d+16
tubal a+22 c-16
tubal$ a+22 c-16
tubes a+25 c-18 d-21
tubes_out a+16
tubes_tied a+16
tucke* b-19
tucked b-19
tucked_in a-19 b-17 d+20
tuesday c-36
tumor c-25
tumor$ a+18 d-17
tumor__@body d+15
turn a+24 d-25
turn_# a+24 d-25
turn__@date a+18 d-18
turn__in a+19 d-20
turne* a-32 d+19
turned a-32 d+19
turned_# a-26 c-17
turned__@date a-20 d+20
turned__in a-20 d+20
turned_into b-15 c-15 d+15
turno a+22 b-26 d-30
turno$ b-20 d-20
tutor* b-16
tuve a-28 b-59
tuve__con a-18 b-16 c-20 d+20
tuve__de c+21 d-22
tuve__en a-17 c-24 d+23
tuve__infarto d+19
tuve__mi c-20 d+18
tuve__reaccion c-17
tuve_a c-20 d+18
tuve_hepatitis c+24 d-24
tuve_un a-32 b-30 d+32
tuve_una a-17 b-26
tuvie* a-16 c-16 d+19
tuvieron a-16 c-16 d+19
tuvieron_que a-16 c-16 d+19
tuvo b+30 c-25 d-29
tuvo__yo b-18
tuvo_eso a-19 b+18
tuvo_un d-17
twelv* c-15
twelve c-15
twent* c-23
twenties c-17
twice b-44
twice$ a-17 b-31
twice__day d+16
twice_a b-17 c-25 d+20
twin c-19 d-19
twins a-28 c-28 d+27
twins$ a-23 b-25 c-22 d+26
two b-61
two_@medicine a-23
two_@month a+19 c-16 d-20
two_@person a-19
two_@year a+18 b-23 d-21
two__@medicine b-19 c-18
two__@month d-17
two__@stop a+18 c-16
two__@year b-16
two__a c-18
two__ago a-15
two__and c-28
two__another a-16 d+15
two__both a-17
two__dry a+17 d-16
two__not a-17 d+17
two__shy a+16 d-18
two__the a+15
two__this a-26 b-22
two_days a-16
two_lines a-26 c-22 d+25
two_weeks b-15
tylenol a+23 c-18 d-17
uber a+23 c-31 d-36
uf c-24
ugly a-17 c-19 d+18
uh a+21 b-32 c-29
uh$ a+28 b-20 c-23 d-28
uh_huh a-18 b-21 d+22
ultim* b-27
ultimo a+16 b-17
ultra* b-39
ultrasonido a-23 b-23 c+22 d-20
ultrasonido$ a-16 b-16 c+16
ultrasound b-28
ultrasound__liver d-15
ultrasound__my d-15
ultrasound__week a-16
ultrasound_of d-15
un_@clinician c+16
un_@drink a+15 b-17 c-22
un_@month b-17 c-27
un_@vehicle a+20 c-27 d-21
un_@year a+33 b-22 c-33 d-27
un__# b-21
un__@drink b-20
un__@treat d-18
un__@year a-21 d+16
un__a b-27
un__alta c+15
un__con b-15
un__de b-49
un__desde c-18 d+18
un__dormir b-19 d-25
un__el a-15
un__en c-18
un__falta d-16
un__hace a-25 b-21 c-26 d+28
un__la b-22
un__las c-16
un__leve c-15
un__lo a-20
un__mas c+16 d-20
un__me c-23 d+22
un__mejor d-17
un__mi b-22 c-18 d+17
un__no b-17
un__nomas c-23 d-19
un__nunca c+16
un__para b-29 d-30
un__por d+18
un__que a-17 b-32 c+21
un__rinon a-19 d+20
un__sin a-25 b-24
un__y b-35
un_ataque c-22
un_brote d+17
un_choque d-19
un_coagulo c-16
un_derrame c-32
un_dia a-29 b-16
un_episodio d+20
un_infarto c-23
un_par a-18 c-15 d+18
un_poco a-24 c+26 d-23
un_poquito a-19 c+24
un_preinfarto a-16 d+17
un_ratito a-17
un_rato b-16 c-16
un_reloj a+21 b-17 d-17
un_rinon a-23 b-15 c-31 d+26
un_sarpullido a-15
un_solo a-19 d+20
un_soplito a-19 c+18
un_soplo a-23 c-33 d+36
un_tiempo c+15 d-15
un_tumor d+16
un_ultrasonido d-16
un_vaso c-16
un_viaje d-16
un_vinito a+21 c-18 d-24
una b-26
una$ b-38 c-36
una_@clinician d-20
una_@drug a+27 c-27 d-20
una_@medicine d-25
una_@relative a-29 b+22
una__# a-15
una__@day a+21 b-19 c-20 d-19
una__@medicine a+18 d-21
una__@month a+16
una__cayo a+18 c-17 d-16
una__cinco a-17 c-21 d+20
una__con a-23
una__de a-23
una__dos d-16
una__el b-19 d-20
una__en a-22 b-30
una__eso a-18 b+17
una__hace c+16
una__la b-32 c-18
una__los b-18 c-18
una__mas a+17 d-16
una__me b-17
una__nomas a-22 c-20
una__otra b-20 d-21
una__pero d-18
una__por b-16 c-19
una__que a-32 b-29 c+19
una__retraso c+19 d-21
una__salio c+17
una__se c-16
una__y a+21 b-19 d-38
una__ya d-17
una_conmocion d-16
una_copa a+18 d-18
una_crisis a-16 c-15
una_embolia a-21 b+16
una_hora a+18 b-26 c-22
una_manchita a-20 c+17
una_manzana c-18
una_no a-19 b-15 c-23 d+24
una_para b-21 c-16 d+20
una_pulsera a-16 d+17
una_que b-18 d-20
una_reaccion a-22 c-20 d+23
una_semana d+15
una_sola a+21 b-21 c-17
una_valvula a-15 c-22 d+21
una_vez a-16 b-53 c+28 d-15
una_y d-27
unas d-17
uncle b+15 c-18 d-23
under$ a-18
under* d-19
under__@relative a+17 b-15 d-16
under_a a+16 b-17
under_control c-21
under_that a-18 d-19
underage a+17 d-17
unfor* a-22 b-24 c-21 d+25
unfortunately a-22 b-24 c-21 d+25
unico a+24 b-38 c-36
unico__es a+15 b-15
unico_malo a+15
unico_que a+21 b-22 c-17 d-17
unles* b-29 d-31
unless b-29 d-31
unless__is c-17
unless__the c-17
unless_it c-17
unless_you a+15 c-15
uno d-19
uno__otro a+16
uno__saber b-16 c+16
uno_a b-16 c+16
uno_ni a+16
unos b-39 c+25 d-17
unos__y b-19 d-22
unos_dias a-18 b-15 c+23 d-19
until c-19
up b-28
up$ a-46 b-30 c+16 d+21
up__# a+15 c-18
up__@sick d+15
up__but a+24 c-15 d-26
up__down a-16 c+22 d-26
up__during a-15 c-17 d+17
up__er c-15
up__last a-21 b+16 d-17
up__me c-16
up__night c+18
up__surgery a+16
up__the b-22
up__time b-18
up__you a-18 b+19 d-20
up_all b-15 d-19
up_and a-22
up_fine a+17 c-18 d-16
up_for c-18
up_in b-18
up_my d+15
up_there b-21 c-29
up_to b+16 d-25
urgen* a-21 b-19
urgencias a-20 b-18
urgencias$ a-18 b-20
urolo* a-17
urologist a-15
urtic* d+16
urticaria d+16
us b-34
usaba d-22
usar a+20 b-16 c-23
use$ c-16
use_@drug b-15 c+20
use_a d+16
used b-34 c+17 d-22
used__be b-15
used__hear c-15 d+17
used_it a+15 c-18
used_to b-27 c+24 d-19
using a-41 b-32 d+25
using_protection a-17
uso b-24
uso__@medicine a+22 b-16 c-21 d-22
uso__la a-16 d+19
uso_drogas a+18 b-15
uso_marcapasos b-17 d+22
usted b+19 d-24
usted$ c-18
usted* a-39 b+32 c-25
usted_que a-18 b+15
ustedes a-39 b+32 c-25
ustedes$ c-26
usual c-26
usual$ a+15 c-23 d-30
usual* c-17
usually c-17
utero a+18
uti a+16 d-29
uti__@month a-20
uti__@year c-19 d-16
uti__a d-16
uti__now a-21 d+21
uti__the d+16
uti__time d+16
uti_all d+16
uti_right a-21 d+21
utis a-41
utis$ a-16 b-20 c-25 d+28
utis_count b+17 c-19 d-15
va b-21 c-22 d+20
vale a-20 d+20
valen b+18
valen$ b+18
valve a-33 b-28 c-27 d+37
valve$ a-17 b-18 c-17 d+21
valvu* a-18 c-27 d+26
valvula a-18 c-27 d+26
valvula__la c-17 d+16
vamos b-27
vamos_a a-23 b-17 d+18
van a-22
vape d-29
varia* b-15 c-20 d+18
varias b-15 c-20 d+18
varias$ a-16 c-16 d+24
varon b-21 c-19
varon$ a+22 b-16 c-15 d-23
vasec* a+31 b-26 c-21 d-23
vasectomy a+27 b-25 c-19 d-21
vasectomy$ a+17
vaso c-16
vaso__@drink c-16
vaso_de c-16
vaya a-29 b-19 c+20
vaya__a b-18 c+20
vaya__saber b-18 c+20
vaya_uno b-16 c+16
ve b-19
veces a-31 b-55 c+28
veces$ a-20 b-20 d+21
veces__@clinician c+15
veces__de c+20 d-19
veces__mas c+18 d-18
veces__me a-15 c+16
veces__no c+18 d-18
veces__que c+21 d-18
veces__y c+18 d-16
veces_me c+19 d-25
veces_y a+17 c-18
vecina a-37 b+25 c-19 d-16
vecino a-27
veia a-18 b-21
veia__no c-17 d+15
veia__que c-21 d+18
veia_cosas a-18 b-15
veint* b-21
veinte b-21
veinte$ b-17 c-15
vejiga b-30 c-47 d+28
vemos a-16 b-21 c-28 d+24
vemos$ b-18 c-22 d+17
vengo a+16 c-17 d-21
veo a-20 c+16
ver a-43 b-32 c+48 d-39
ver$ b-17 c+22 d-23
ver_como a-24 b-20 c+23 d-22
ver_quien a-17 b-17 c+19 d-18
ver_si c+17
veran* b-20 c-15
verano b-20 c-15
verano$ b-16
verda* c-23 d-16
verdad c-23 d-16
verdad$ d-40
verem* a-25 b-25 c+27 d-27
veremos a-25 b-25 c+27 d-27
veremos$ a-25 b-25 c+27 d-27
vesic* d-28
vesicula d-28
vesicula$ a+19 b-19 c-17
vet a-22 c-18
vez b-48 c+17
vez__alta c+16 d-19
vez__me a-26
vez_con c+20 d-21
vez_en b-24
vez_me a-20
vez_pasada c-17
vez_pero a+15
vi a-33 b+17
vi_cosas a-22 b-29
viaje c-28
viaje$ b-22 c-18
viajo a+19 d-20
viajo_a a+16 d-17
vice a+21 b-19 c-18 d-18
vice$ a+18 b-16 c-16 d-17
vicio* a+22 c-21 d-20
vicios a+22 c-21 d-20
vicios$ a+17 c-16 d-16
vida a+16 b-39 c-26
vida$ a+26 b-32 c-29 d-18
vida__el a-18
vieja b-34 c-30 d+20
vieja_me d+17
viejo b-31
viend* a-22 b-32
viendo a-22 b-32
viendo$ a-17
viene b-28 c-30 d+18
viene$ a+25 b-16 d-28
viene__en a-24 d+20
viene_de a-17 d+16
viene_otro a-18 d+18
viernes a-36
viero* d-17
vieron d-17
vietn* a-18 b-15 d+17
vietnam a-18 b-15 d+17
vietnam_vet a-18 b-15 d+17
vigil* a-32 b-27
vigilan a-27 b-23
vigilan$ b-16 c-17 d+19
vine c-17 d-20
vinit* b-24 c-22
vinito b-24 c-22
vinito_con a+15 d-17
vino a+20 c-23
vino__@day a+17
vino_el a+17
vino_en a+24 b-17 c-22 d-20
viole* a-20 c-18 d+19
violent a-20 c-18 d+19
virge* a+18 b-22 c-21
virgen a+18 b-22 c-21
visio* b-23
vision a-18 d+18
visions c+16 d-18
visit a-18
visits a+19
vitam* b+17 c-31
vitamin d-16
vitaminas b+17 c-31
vitaminas$ a-26 b+26 c-20 d-27
vitaminas_y b-33 c-20
vitamins c-22
vive a-15
vivo a+23 b-25 c-25 d-16
vivo_sola a+17
voces a-17
voces$ a-20 b-24
voces_cuando c-21 d+23
vodka c-19 d+21
voice* b-32 c-39
voices b-29 c-36 d+19
voices$ b-17 c-24 d+19
volve* b-22
volver b-22
volvi a-33 b-22 c-16 d+31
volvi* a+17 b-18 d-16
volvi_a a-29 b-22 c-31 d+32
volvio a+17 b-18 d-16
volvio$ a+17 b-18 d-16
vomit* c-18
vomite a-18 b-18
vomiting a-22 c-19 d+17
voto a-18 d+17
voto__# a-16 d+17
voto_desde a-18 d+17
voy b-34 c-16 d+17
voy$ b-44 d-17
voy__# a-15 d+15
voy__@clinician b-16
voy__@month a-19 d+20
voy__@vehicle a+17 b-16 d-19
voy__al d-20
voy__bano d-17
voy__camino d-16
voy__ese d-18
voy__ir c-15
voy__la b-15
voy__los a-23 d+17
voy__mi c-19
voy__que c-15
voy__si b-21 c-18
voy_al b-16
voy_con c-20 d+25
voy_en a+31 b-29 c-24 d-27
voy_mucho a-16 c+15 d-16
voy_para a-28 d+23
voy_por b-16
voy_solo b-17 c-19
vuelv* c-16
vuelvo c-16
wait c-39
wait$ a+18 c-21 d-24
wait__am a+22 d-20
wait__i b-22
wait_no b-22
wait_till a+23 d-22
wait_to a-16
waite* a+29 b-34 c-16 d-22
waited a+29 b-34 c-16 d-22
waiti* b-45 c+25 d-19
waiting b-45 c+25 d-19
waiting__@relative d-17
waiting__an c+16
waiting__labs a-16 c+20
waiting__my b-20 c+22 d-33
waiting__the b-22 d-20
waiting_for d-15
waiting_on a-16 b-33 c+36 d-38
waiting_to c+16
wake a-19
wake_up a-19
walgr* a-17
walgreens a-17
walk a+16 c-17
walke* b-23 c-21 d+19
walked b-23 c-21 d+19
walked_in a-17 d+17
walki* b-23 c-30
walking b-21 c-27
walma* a+15 d-21
walmart a+15 d-21
want d-27
want$ a-23 b-19
want__know c-18
want__my a-15
want__to d-19
want_it d-18
want_the c-16 d-21
want_to a-19 d-30
wante* b-21 c-24
wanted b-21 c-24
wanted_to b-19 c-19
wants b+18 d-28
wants__know b+22 c-30
wants_to b+20 c-18 d-26
warfa* a-21 c-18 d+15
warfarin c-20
warfarina a-21 c-18 d+15
warfarina$ a-22 c-18 d+16
was b-15 c+24 d-18
was$ b-22
was_# a-18 d+21
was_@drug d+15
was_@sick c-17
was_@symptom a-23
was__# b-16
was__@relative b-24 d-24
was__a a-24 b-19
was__again b+15
was__and b+16
was__at b-17
was__bit a-16
was__but b-18 d-29
was__depression a-18 b+16
was__drunk b+15 d-17
was__for b-16
was__i b-24
was__in b-19
was__last a-17 c-20 d+19
was__me c-16
was__not a+29 b-22 c-20 d-31
was__of c-16
was__once a-23 b-21 c+28 d-26
was__one b-16 c+15
was__out d-16
was__problem d+16
was__that a-16 c+19 d-21
was__the a-33 d+16
was__to a+19 b-27 d-21
was__week a-22 c+17
was_a a-17
was_adopted a-16 c+18 d-16
was_at c-16 d+16
was_bipolar a+18 b-17
was_but a+20 c-15 d-18
was_clean a+32 b-18 c-27 d-32
was_fine a+28 c-19 d-28
was_going a+17 c-20
was_high c+18 d-24
was_in a-23
was_last b-19
was_my a+19 c-15
was_not a-21 c-17 d+22
was_on a-27
was_out a-15
was_planning d-19
was_positive c-18
was_the c-16
was_wild a-16 b+18 d-21
wassu* a-19 d+20
wassup a-19 d+20
wassup$ a-19 d+20
watch a-19 b-20 c+19
watch* a-18 b-24 c-20 d+28
watches c-15
watching a-24 b-18 d+24
water d-22
way b-37 c-19 d+27
way$ b-22 c-18
way__i a-15
way_past b-17
we b-38
we__# d-16
we__a a+17 c-20 d-32
we__at a+17 c-15 d-18
we__be c-17
we__good a-19 b-15 d+21
we__in c-17
we__it b-17
we__later a+17
we__no a+20 c-19
we__not b-21 d-34
we__out a-25
we__protection a-17
we__see a-17 c+19
we__so a+15
we__the a+15
we__to a+19 b-17 d-17
we__together a-16 c-17 d+17
we__using a-17
we_are b-18
we_do a+28 b-19 c-20 d-26
we_had b+15 c-15 d-22
we_have a+19 b-27 d-27
we_just a-19 d+19
we_moved a+16
we_will a-17 b-17 c+16
weak b-18 c-22
weane* b-18 c-24
weaned b-18 c-24
weaned__@month a+21 d-19
weaned_him a+20 d-18
wear a-27 c-30 d+25
wear_pads a-15 d+16
weath* a-16 d-18
weather a-16 d-18
weddi* a+15
weddings a+15
weed a+16 c-18
week b-24
week$ d-17
week_@late a-18
week__hospital d+16
week_in a-28 b-17 c-17 d+25
week_of a-16
weekend b-29
weekends a-25 c-22 d+20
weeks b-50
weeks$ a-28 b-24 d+30
weeks_@late c+23 d-22
weeks__@day c-17 d+17
weeks_on c-18 d+17
weeks_to d-18
weigh* d-22
weight d-22
weird a-25 c+20 d-22
weird_but a-18 c+17
well c-27
well$ b-25 c-29 d+25
well: b-44
well:@animal a+26 b-24 c-19 d-25
well:@body a+28 b-16 c-21 d-30
well:@day c-20
well:@month a-26 d+24
well:@person a-25 b-22 c-20 d+25
well:@sick c-29
well:@symptom a+24 c-17 d-25
well:@thanks a-42 b-37 c-32 d+44
well:a a-39 b-43 d+29
well:ahi a-31 b-21 c+33 d-29
well:all b-18 c-31
well:and a-28 b-19
well:ando a+16 b-22 c-46
well:antes a+23 b-30 c-24
well:as b-17 d+16
well:at a-21
well:awful a+17 d-16
well:bad a-18 b-23
well:be a+19 d-24
well:bed c-17
well:been a+33 b-17 d-43
well:befor* b-22 c-24
well:before b-22 c-24
well:bette* a-34 d-16
well:better a-34 d-16
well:better_some c+20 d-23
well:bien a-32 c+20
well:bien_y a-18 c+23 d-26
well:can a-23 c-16
well:como a+24 b-39 c-37
well:compl* a-31 b-21 c-22 d+32
well:con d-22
well:could a+22 b-17 d-22
well:cryin* a+22 c-19 d-23
well:crying a+22 c-19 d-23
well:crying_all a+18 c-16 d-18
well:day b-23 c+17 d-24
well:days a-17 c+25 d-28
well:de b-25 c-39 d+20
well:decir b-20 d-20
well:down a+24 d-29
well:en b-16 c-26
well:estad* b-22 c+22 d-28
well:estado b-22 c+22 d-28
well:far a-25 c-17 d+24
well:feel a+31 b-23 c-26 d-33
well:fin a-26 b-21 c-21 d+25
well:first a-21 c-22 d+22
well:first_time a-17 d+16
well:for a-17 d+16
well:for_the a-17 d+16
well:good a-18 b-22
well:good_some a-16 c+20 d-22
well:gracias a-32 b-24 c-21 d+32
well:he a+23 c-19 d-23
well:he_estado a+23 c-19 d-23
well:hit b-17 c+15 d-26
well:hones* a+23 b-20 c-41
well:honestly b-18 c-35
well:i a+25 c-35 d-22
well:in b-36 c-20 d+16
well:la b-25 c-28
well:la_verdad a+28 b-23 c-23 d-27
well:like a+41 b-51 c-49 d-28
well:like_a b-18 c-17
well:mal a-37 b-17 d+18
well:me b-35 c-43
well:mejor a-51 b-26 c+22
well:mejor_que c-15
well:much b-19 c-19 d+16
well:muy a-29 b-18 c+23
well:nada c-17
well:no b-36
well:no_me a-27 b-18 c-28 d+30
well:not a-23 b-29 c-44 d+34
well:of a-19 d+18
well:on a-40 b-26 d+17
well:one a-16
well:para b-24 d-28
well:por a-26 b-21 c-21 d+25
well:por_fin a-26 b-21 c-21 d+25
well:puedo c-18 d+16
well:que a+32 b-27 d-35
well:que_antes a+23 b-30 c-24
well:que_si a+23 c-27 d-17
well:same a+22 b-18 d-19
well:say a+18 b-19 d-25
well:si a+24 b-20 c-18 d-24
well:sin b-17 c-28
well:since a+40 b-19 c-31 d-45
well:smile* a-19 d+17
well:smiled a-19 d+17
well:so b-29 d+16
well:so_far a-25 c-17 d+24
well:some a-22 b-18 c+31 d-33
well:some_days a-17 c+25 d-28
well:still a+28 c-29 d-24
well:thanks a-23 b-23 c-20 d+28
well:the b-26 c-39 d+18
well:the_first a-17 d+16
well:time a-28 b-19 d+16
well:time_in a-17 d+16
well:to a-19 b+31 c-25 d-41
well:today b-17 c-19 d+17
well:too a-25 b-22 d+22
well:un b-15 d-23
well:verda* a+28 b-23 c-23 d-27
well:verdad a+28 b-23 c-23 d-27
well:week b-16 c-28 d+19
well:well a-19 b+21 c-21 d-19
well:what a-15 b+18 c-19 d-17
well:worse a-20 c+24 d-27
well:y a-36 b-21 c+39 d-36
well:¿ b+23 c-19
well__is c-16 d+16
well_i c+19 d-18
well_it d+15
wellbutrin a+20 b-19 c-25
went b-20
went$ a+19 d-19
went_@symptom d+16
went__and a-16 c-16 d+19
went__but a-16
went__i a-19 c-17 d+22
went__it a-20 c-21
went__on d+15
went__once a-19 c-24 d+22
went__place d-16
went_away a-20
went_in b-18 c+19 d-24
went_to a-19
went_with d-16
were b-43 c+18
were__but c+15
were_not a-23 c+22
what a-57 b+50 d-42
what$ a-50 b+46 c-32 d-45
what_@medicine b+17
what__@clinician a+15
what__@treat b+18 c-16
what__a d-15
what__as b+20 c-22 d-15
what__exactly b-19 c+20
what__for c+17
what__gives a+15
what__have b+16 c-17
what__i a-28 c-29 d+17
what__is a-27 d-15
what__it a-18 d-18
what__mania b+19
what__my b+21
what__need d+16
what__not a-20 d+22
what__of a-15 b+25 c-19 d-16
what__psychosis b+26 c-18
what__she b+19 c-18
what__that c+17
what__the a-17 b+26 c-28 d-17
what__they b+18
what__to b+15
what__up d+18
what__used c+17
what__was d-17
what__you a-23
what_counts a-20 b+26 c-25 d-20
what_do c-21 d+19
what_for d-16
what_have a-20 d+22
what_if a-21 b+31 c-37 d-23
what_is d-23
what_it b-16 c+18 d-16
what_kind a-22 b+33 c-24 d-23
what_the b-15
what_they a-17 b-21 c+26 d-21
whate* a-28
whatever a-28
wheel a+20 b-19 c-17 d-19
when$ a-31 b+29 c-21 d-33
when__# c-21
when__@relative a+16 d-15
when__@sick c-16
when__@stop a-17 c-16 d+17
when__am c+23 d-34
when__bad d+18
when__broke d-17
when__fly a+21 b-20 c-18 d-20
when__gave a-22 c-22 d+25
when__get c-16
when__gets d+17
when__had c-21
when__in a-16
when__it c-22
when__like a-17 c+19 d-16
when__nervous b-15 d-17
when__not a-16
when__was b-20
when_i a-16 b-40 c+21
when_it a-22 b-22
when_my a+15 c-16
when_pigs a+21 b-20 c-18 d-20
when_they c-28
whene* a-31 b-35 d+24
whenever a-31 b-35 d+24
whenever__want a-18 b-21
where a-18 b-20
where_do b+20 d-18
where_we a-21 b-19
which a-27 b+15 d-39
which_@medicine a-18 b+20 c-18 d-16
which_@place b+15
which__is b+16 c-15
which__you a-16 c+16 d-18
which_of b-16 c+16
which_one a-21 b+24 c-24 d-17
which_ones b+20 c-17
while a-18 d-18
while$ d-16
whist* a+20 c-15 d-22
whistle a+20 c-15 d-22
whistle$ a+20 c-15 d-22
white a+15 d-19
white__it a+17 d-16
who a-15 b+29 d-42
who__ask b-16
who__asking b+19
who__know c-19
who__knows b-17 c+19
who__me d-18
who__off c+16
who__see b+16 c-15
who__the a+20 b-19 d-19
who__these b+18
who__this a-17 b+19 c-17 d-16
who__to a-17 b+16 c-23
who_dis b+20
who_has a+19 d-20
who_is a-19 d-16
who_knows a-27 b-25 c+34 d-20
who_sees b+21 c-17 d-17
who_wants c-19
who_you b-19
whole b-45
whole__@food a-16 d+17
whole__of b-16 c-16
whole_family b-17
whole_list b-22
why a-61 b+38 c-28
why$ a-35 b+33 d-40
why__here a-16
why__i a-21 b+23 d-16
why__not a-21 b+21
why__you b+15
why_can a-18 b+18
why_does b+19
why_i a-15
why_not a-37 b-28 c-31 d+36
widow* b-18 c-16 d+16
wife a-22 b-34
wifes b-20 d+16
wild c-20
wild$ a-16 b+18 d-21
wild_@animal d+15
wild__could d+15
wild__i d-16
wild__not d+15
will b-18 c+16 d-21
will$ a-17 b-18
will_@drive b-25 c-16
will__@vehicle b-19
will__a a-20 c+20 d-18
will__anything d-16
will__be a+19 c-35 d-19
will__her a-15 b-17 c+22
will__it b-18 c-27
will__know a-18
will__make a-15
will__my b+17 c-22
will__out a-24 c+23
will__someone a-16
will__take d-17
will__that a-18 b+19 c-21
will__the a-19
will__then b-19 d-18
will__there b-18 c-29 d+18
will__to d-18
will__up a-15 c+16
will__work a+18 d-17
will__you b-22 d-22
will_ask a-25 d-16
will_be a+16 b-40 c-28
will_check c+19
will_come a-15 b-16
will_do b-21 c-16 d+16
will_find a-32 b-24 c+30 d-19
will_get a-19
will_have a-16
will_i a-16 b+21 c-24 d-15
will_it a-28 d-31
will_know a-23 b-17 c+23 d-22
will_let a-16 c+16
will_make b-17 c-22
will_not a+28 b-29 d-26
will_see d-25
will_take b-16
will_try c+16
will_you b+19 c-16 d-16
willi* a-21 b-17 c-19 d+22
willing a-20 b-17 c-17 d+20
willing$ d+15
wine b-26
winte* a-17 b-17 d+20
winter a-17 b-17 d+20
winter$ a-15 d+17
wish a+34 b-30 c-34 d-28
wish__could a+19 b-19 c-24
wish__say a+18 b-15 c-19 d-15
wish_i a+27 b-27 c-29 d-20
with c-30
with_@medicine d+19
with_@relative d-18
with__# c-15 d+15
with__@animal b-20
with__@clinician d-19
with__@medicine b-17
with__colors a+16
with__count b+18 c-18
with__in c-23
with__on a-17 b-20 c-21 d+21
with__place d-16
with_a c-21
with_bells a-17 b-20 c-23 d+21
with_flying a+16
with_her c+16 d-16
with_it c-36
with_me c-16
with_that a-17 b-16 c-16 d+23
with_the c-26
with_twins a-15 d+15
witho* b-20
without b-20
without_a c-18
woke a+18 b-26 d-16
woke__fine a+17 c-18 d-16
woke_up a+18 b-26 d-16
wonde* a-20 b-22 c+26 d-17
wondered a-20 b-22 c+26 d-17
wondered$ c+17
wondered_about b-19 c+19
words a-22
words$ d-16
work b-19 d-21
work$ b-50 c+25 d-18
work__day a-16 c-17 d+18
work__me a-22 d-20
work_fine d-17
worke* b-23 c-22
worked b-23 c-22
worked$ a-22 d+24
worki* b-40
working b-40
working$ a+29 b-16 c-30 d-28
working_# a-20 d+18
working__it a-22 b-19
working__my a-19 d+17
working_it a-21
working_on a-23 b-22
works b-16 c-52
works$ a-16 c-39 d+17
works__me a-19 d+21
works_for a-16 d+16
world a-16 d+18
world$ a-16 d+18
worri* a-25 b-22 d+26
worried a-26 b-20 d+25
worried$ a-26 b-20 d+25
worse a-23 b-16 c+26 d-26
worse$ a-16 b-19 c+20 d-28
worst c-16
wort$ c-16
would b-18
would$ a-21 c-25 d+27
would_@drive a+21 d-19
would__@call b-18
would__a a+20 b-25 c-25
would__ask a-19 c+18
would__be a-16 c-19 d+24
would__better b-22
would__by a+16 d-16
would__check c+16
would__did a+16
would__first a+23 c-15
would__go a-18 d-16
would__have d-24
would__i a-16 c+20 d-19
would__if c-26 d+16
would__it b-19
would__know a-16 b+17
would__me c-16
would__miss c-22
would__my b-18 d-18
would__not b+18
would__say a-18
would__so a-19
would__talk d-15
would__than a-19 b-16
would__that a-20 b+16
would__the a+17 c-18 d-20
would__yes a-35
would__you a+26 b-31 d-17
would_be b-47
would_have b-25
would_i a-17
would_know b-28 c+21 d-17
would_like a-20
would_not b-27
would_prefer d-16
would_rather b+15 c-30 d-18
would_say a-19
would_tell c+16
would_you b+16
wow a-19 b+20 c-20 d-18
writi* a-19 b-18
writing a-19 b-18
wrong a+23 c-23 d-34
wrote a-26
wrote__my d+15
x a-18 c-28 d+23
xanax a-27 b-20
xarelto b-16
y b-20
y_@clinician d+17
y_@drink b-19
y_@howmuch a-23 b+19 c-20
y_@medicine b-37 c-43 d+30
y_@treat b-18 c-20 d+19
y__# d-21
y__@drug d-19
y__@medicine a-16 b-17 c-36 d+26
y__@relative c+16 d-23
y__al a+17
y__cayo c-17
y__con c-20
y__contar a+19 b-22 c-17 d-15
y__de c-36
y__dice a-16
y__digo a-19 d-17
y__dos c-21
y__el b-21
y__en c-16
y__hay a+16 c-25
y__he d-17
y__jaja a-19 b-22 c+16
y__los b-18
y__mal c+15 d-27
y__mas a+21 d-21
y__me a-29
y__nada a+23 c-25 d-18
y__no a-21 d-18
y__para b-19 c-21
y__perfectos a+18 d-18
y__por a-21 b-19 c+16
y__puedo a-16
y__que a-25
y__se a-16 c+16
y__si d-18
y__sin a+17 c-16
y__tengo d-17
y__todo a+18 d-19
y__tres c-16
y_a a-22 b-17 d+19
y_ahi c+16
y_bien a+23 d-26
y_clopidogrel d+16
y_el c-17
y_era c-19
y_eso a-18 c-19
y_estoy c-19
y_hasta a+16 b-20 c-21
y_hay c+16 d-16
y_la b-22
y_le a-20 b-19 c+19
y_lo d-15
y_los d-17
y_luego a-20
y_me b-37 c-21 d+23
y_medio a+23 b-28 c-25 d-18
y_mi c+22 d-22
y_mitad a-22 b-23 c+24 d-22
y_nada a-22 c-38 d+25
y_ni c-24
y_ninguna a-28 d+28
y_no b-19
y_otra c-16 d+18
y_otro a-30 c+34 d-22
y_sali a+16
y_salio a+22 c-24 d-16
y_salva d+15
y_se d+15
y_seguimos a+23 b-19 c-21 d-22
y_si a-31 b+36 c-25 d-32
y_sin a+16 c-16
y_toma a-16 d+15
y_tomo c-15 d+24
y_transaminasas a+17 d-19
y_ya a+31 b-43 c-24 d-17
y_yo a-19 c-26 d+22
ya c-39 d+16
ya$ a+20 b-24 c-19
ya__@clothes a-19 b-21 d+22
ya__@stop b-15
ya__@thanks a-21 b-20 d+22
ya__@year d-16
ya__a c-20
ya__casa a-16 d+17
ya__con a-19 c-17 d+23
ya__cuenta b-18 d+16
ya__de b-19 c-18
ya__dije a-24 b+19
ya__doy a+18 d-18
ya__el c-19
ya__en b-19
ya__esa a-23 b+18
ya__ese a-23 b+22 d-21
ya__eso a-33 b+28 c-19 d-20
ya__fabrica a+16
ya__fue c-15
ya__hace a+15 b-17
ya__interesa a+20 d-22
ya__jubilado d+16
ya__la b-54 c-27 d+26
ya__le a+20 d-20
ya__llego a+21 b-17 d-21
ya__lo a-26 c-19 d+17
ya__los b-24 c-20
ya__mande a-17 b+24 c-20
ya__mi c-33
ya__mis a-16 c-15
ya__nace a-25 b-17 d+24
ya__otra a+16 d-16
ya__para b-17 d-17
ya__por d+15
ya__pregunte b-17 c-17
ya__quien d-15
ya__todo b-29
ya_casi a-17 d+17
ya_cerro a+19 c-15 d-19
ya_comi a-23 b-19 d+23
ya_en a-28 b-26 c-16 d+29
ya_esta b-23 c-20
ya_estoy a+15 b-44 c-30
ya_hasta a-21 b-17 d+20
ya_hice a-18 d+19
ya_le b+24 c-24 d-18
ya_les a-21 b+18 c-17
ya_llego a-17 d-17
ya_llegue b-15 d+16
ya_lo c-24
ya_me c-37
ya_mero b-22 c-17
ya_no a+19 b-17
ya_paso b-15 c-16
ya_pedi a-20 d+18
ya_perdi b-18 d+16
ya_tengo b-20 c-15
yea a-33 b-29 c-35 d+40
yea$ d+21
yeah b-54 c-48 d+26
yeah$ a-38 b-26 c-26 d+39
yeah__@relative d+16
yeah__i a-23 c-19 d+26
yeah_in d+16
yeah_my d+20
years a+16 c-16
yello* c+16 d-17
yellow c+16 d-17
yep a-36 b-27 c-26 d+36
yep$ d+18
yerno b+17
yes b-30 c-20 d+25
yes$ a-36 b-21 d+37
yes_@cancel a+16 b-21
yes_@medicine a-17 d+20
yes__# a+17 d-16
yes__@drive d+16
yes__@medicine a-20 b-18 d+20
yes__@relative a-28 b-24 c-20 d+30
yes__a a-17 d+19
yes__am a-25
yes__both a-21 d+21
yes__do a-20 b-23 d+20
yes__drink c-26
yes__have a-21 d+22
yes__i b-18
yes__is a-30 b-25 c-15 d+29
yes__it d-17
yes__last d+15
yes__mania d+15
yes__no b-34
yes__not b-24 c-26
yes__now a+17 d-17
yes__out a-18 d+21
yes__was d+16
yes_a a-27 b-26 c-18 d+32
yes_and a-25 b-34 c+21
yes_but a-25
yes_i b+16 c-24
yes_in a-17 d+18
yes_maam a-17 d+20
yes_me a+20 b-17 c-17
yes_my a-26 b-22 c-18 d+28
yes_oh a+16 d-19
yes_sir a-16 d+19
yes_to b-25 c-23
yessi* a-20 d+24
yessir a-20 d+24
yessir$ a-16 d+19
yeste* a+22 b-20 c-26 d-16
yesterday a+22 b-20 c-26 d-16
yesterday$ a+21 b-23 c-28
yet b-23 d-28
yet$ b-18 c+26 d-41
yo b-61
yo$ a+24 b-23
yo_@drive a-19 d+24
yo__@relative c-16
yo__el d-16
yo__en b-21
yo__la b-23 c+17
yo__lo b-16
yo__nada a+15 c-16
yo__no d-20
yo__que b-17 c+21
yo__sano a+16
yo__se a-20
yo__solo a+21 d-20
yo__soy b-15
yo__tenido a-15
yo__voy d+16
yo_le a-16 b-27 c-16 d+20
yo_me a+23 d-23
yo_nada a+24 b-22 c-16 d-17
yo_no a+29 b-17 c-24 d-30
yo_recuerde a+22 c-19 d-17
yo_sepa a+16 b-27 d-29
yo_solo b-19
yo_ya d-20
yodo b-24 c-18 d+19
you a-38 b+45 c-29 d-21
you$ c+16 d-26
you__@medicine d-15
you__a a-26 d-22
you__all c-15
you__asking b-26
you__for b+18
you__from b+16
you__have a-21 d-21
you__it b-20 c-26 d+23
you__later a+26 b-26
you__me c-24
you__my b+20 c-32 d-19
you__not c-25
you__now b+15
you__on a-16
you__right a-19 c-16
you__that a-20 d-25
you__the a-29 b+19 d-17
you__to a-26 b+32 c-24 d-28
you_all a-42 b+29 c-30
you_are a-18
you_ask a-23 b+21 d-28
you_be d-16
you_bet a-21 b-19 d+21
you_betcha a-16 b-16 d+17
you_can c-18
you_covered a+20 b-21 c-16 d-19
you_did a+20 b-21 c-16 d-18
you_for c-16
you_got a-27 c-16 d+17
you_guys c-22 d+16
you_have a-35 c+16
you_in a-19
you_know a-18
you_mean b+26 d-39
you_name a-17 b-16 c-18 d+21
you_need a-16 c-20
you_text a+20 d-16
you_that a-22 b+19 c-18
you_then a+16 b-16 c-19
you_want c-23 d+17
you_would a-16
you_yes a-18 b-16 c+16
young b-18
young$ a-18 c-18
young* c-20
youngest c-20
youngest__# a+20 b-25
youngest_is c-18 d-21
your a-19 b+20
your__as a-15 c+15
your__is a-15
your_guess a-15 c+15
your_life b-21 c-18
your_place d-21
yup a-24 b-20 c-20 d+25
zapatos a-20
zero a+43 b-35 c-30 d-40
zero$ a+30 b-26 c-29 d-29
zero_chance a+15
zip a+39 b-37 c-33 d-37
zoloft c-16
¿ a-58 b+63 c-53 d-45
¿_@howmuch b+17
¿__@drug b+16
¿__@howmuch b+16
¿__a c-18
¿__cuando b+23
¿__cuenta b+16
¿__de b+21 c-18
¿__en a-17 b+22
¿__es b+17
¿__la b+18
¿__que a-16 b+18 d-19
¿_el b+20 c-19
¿_es b+15
¿_la b+26 c-19
¿_los b+16
¿_me b+15 c-15
¿_puedo a-18 b+22 d-16
¿_que c-15
¿_quien b+18
¿_se b+15
¿_y b+17
😂 c-24 d-18
😂$ c-21 d-18
😅 a-23
😅$ a-23
😩 a+15
😩$ a+15
🤰 a-20 d+15
"""
