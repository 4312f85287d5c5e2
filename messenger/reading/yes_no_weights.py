"""Weights of the yes_no reader: written by ``python -m training.weights`` from 16157 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh yes_no word`` shows the lines with a word in plain order.
"""

SEALED = "f800d2a93df139c2"

ANSWERS = "no other unsure yes"

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

PAGES = (
    """
finished abd -20 -17 21
hearts__it ad 18 -16
home:get_me d -16
miscarriage cd -21 -16
no__just c -16
not:acuerdo ad -16 -51
not:percent abcd -20 -21 22 -23
otra_semana bcd 17 -18 -24
reason ac -24 -16
ride:away c -17
""",
    """
but__it b -20
diabetes c -29
organ:tests_came c -18
plus abc 20 -29 -33
puedo_@drive d -21
substance:borra* c -16
substance:presc* c -16
""",
    """
^works abcd -37 -33 -25 37
formula$ a -22
nothing__calendar ad -15 16
pregnancy:ayer bcd -16 -29 15
pregnancy:scare* c 17
pregnancy:ya_pase ad 19 -21
prior:yes ab -33 -26
reason__to ad -16 17
substance:going c -21
""",
    """
any:in_the abc -26 19 -20
coming:claro abcd -24 -15 -17 25
facia* b -21
heart:just_high ab -25 -20
llevo_# b -15
meds:bottl* cd 17 -17
now:first d -15
psychosis:back ad -21 16
substance:somet* cd 18 -33
with_her d -20
""",
    """
allergy:nada abcd 42 -28 -33 -33
allergy:times abcd 23 -17 -18 -23
brain:norma* ac 19 -18
brain:out b -16
bring__@relative d -20
depends_how bc -22 26
dos__@year acd -17 -17 17
marzo abc 21 -26 -30
never__in ad 18 -23
no_nunca a 16
one_is ad 19 -27
""",
    """
=said:texts:no abcd 27 -68 -21 -16
chamb* a 16
enzymes ab -20 -17
my_forties d 17
prior:talk_@treat abc 21 -24 -34
""",
    """
^about bc -17 -21
coming:the_books cd -21 17
down__my d -19
el_@drug c -34
organ:weak bc -17 -25
pills a -24
psychosis:commi* ab -17 -16
up_in b -17
""",
    """
adult:soy_del ad -20 20
allergy:six acd 20 -17 -19
cancel:make b -18
home:parece abcd -21 -28 25 -23
my__liver d -16
now:you_want b 17
of_them c -16
psychosis:diagnostico d -16
psychosis:my_@relative c -44
says__# ad -24 19
""",
    """
acele* c 17
fue abd 19 -27 -16
heart:pregunta bc 18 -23
me_cerro d 20
now:some bc -21 -21
organ:labs_came d -19
psychosis:meds bcd -17 -21 15
substance:touch acd 26 -21 -15
""",
    """
embolia$ c -25
heart:jaja bc -46 -30
lo_que c -16
prior:churc* c -17
questions abc -30 16 -20
should_be abcd -25 -24 25 -20
two__@year b -22
was__bit a -15
""",
    """
adult:i_am abd 19 -33 -19
allergy:spray ac -22 -24
bloodwork__clean a 16
con_# abc 16 -19 -26
estoy_triste a 17
first__in acd -23 -24 25
iba b -15
organ:to abd -24 -19 29
reloj$ abcd 23 -18 -18 -22
substance:else acd 19 -17 -15
substance:my bcd 21 -21 -17
""",
    """
any:ask_me abcd -21 -24 21 -17
any:not_text ad 20 -16
apenas__de d -15
de__este a -20
got_no d 16
nursing$ bcd -19 -16 20
pregnancy:so_no abcd 34 -16 -30 -20
pregnancy:the_baby c -20
ride:take_an c -16
se_la abd -21 18 -19
se_ofrecio a -16
vino abc 20 -19 -32
""",
    """
^@treat abcd -50 -34 15 17
any:aqui c -21
not:padezco acd 26 -16 -26
organ:@day_@day abcd -18 -18 -17 19
pregnancy:@thanks_a a 15
ride:bring* abcd -21 -17 -23 23
ride:just_me abcd 34 -23 -18 -34
stres* bd -17 -33
substance:verano d 16
""",
    """
adult:he ad 19 -26
ando__# cd -16 15
home:llegamos abcd -21 -16 -17 22
my__there ac -20 -18
si__voces cd 18 -17
substance:you_ask bc -16 17
they_wrote a -16
""",
    """
dejo__la ad -18 19
in_one ab -17 -21
organ:estan bd -23 -21
pasado$ c -20
""",
    """
any:luego abcd -18 -23 24 -22
de__cuenta a -20
home:segui* abd 22 -16 -24
just__a c -18
spell* ab -25 18
substance:after c -25
substance:is_not c -21
""",
    """
@relative__maybe c 17
la_mia b -19
poqui* bcd -27 22 -27
pregnancy:andam* abcd -22 -17 20 -17
prior:cuatr* a -18
substance:cigarettes bcd 17 -22 -26
""",
    """
bottle b -31
drink d -17
esta_haciendo abd -22 15 -22
heart:other* ad -15 15
lo_consulto abcd -17 -18 18 -17
ride:around bcd -18 19 -24
ride:but_my acd -27 -27 30
stati* a 15
tested__for acd 17 -17 -16
thing* a -15
""",
    """
any:@clinician_said c -16
for__weeks d -21
heart:chest a -15
my__do acd 21 -15 -19
prior:have_not c -36
ride:@relative_esta d -16
substance:just_@drug bd -29 -27
toma c -30
""",
    """
brain:@body b -41
drive:to b -33
had_surgery a -17
heade* bd -18 -18
heart:low abcd 47 -22 -45 -44
meds:otra abcd -20 -18 -23 22
now:not_be acd -23 -16 23
on_it ab -28 -16
prior:throu* ad -17 17
""",
    """
and_then ab -27 -20
do__think d -33
operado b -23
substance:straight_edge abcd 19 -17 -22 -15
""",
    """
#_percent ac -34 17
@relative__for a 18
ever ac 18 -19
forties d 17
heart:como ab 21 -16
middle__something ac 17 -16
not__minor ad -27 25
pregnancy:nace abcd -35 -25 -27 33
second_trimester ad -15 16
soy_yo abd -22 -20 21
""",
    """
a_nadie ad 21 -22
adult:is_just d -17
brain:only abc 17 -27 -28
heart:job d 17
heart:negat* abcd 27 -22 -21 -26
prior:toma b 18
que__con a -16
substance:@year_sin ad 21 -21
un__sin ab -26 -27
yep$ d 20
""",
    """
a__my bc -19 -25
bipolar_one cd -18 16
coming:better bc -20 -25
heart:normal abd 21 -25 -35
me__tomando d 16
todo__sin b -20
""",
    """
@medicine__@body acd -28 24 -16
allergy:salio_un a -20
allergy:ya d -33
can__@stop cd -16 16
cumplo abd 26 -21 -29
now:call ad 19 -33
o ab -33 16
operaron ad -21 16
safe:with bc -24 -17
se__es bcd -35 31 -16
sleep a -19
""",
    """
@medicine__@year bc -22 -24
@medicine__y b -19
escuc* abcd -20 -22 -24 27
hypomanic d 17
pregnancy:trimester abcd -30 -23 -28 32
""",
    """
coming:a_las acd -25 -26 28
coming:need acd -19 -17 17
golpe* bcd -17 21 -30
i__@month abd 21 -24 -26
""",
    """
@drink_but acd 24 -20 -24
al_# acd -19 -16 20
cerca$ bc -18 -18
drink_but ac 20 -20
makes__but ac 18 -20
prior:terapias bcd 17 -16 -18
vi_cosas ab -24 -31
""",
    """
@relative_the c -16
al_@vehicle d -15
allergy:jamas ad 18 -17
effects:sleepy ad -20 20
lately c 15
medicamentos ad 16 -17
negativa$ c -17
psychosis:quier* abc -15 18 -16
soy__de bd -44 18
tendria_que bcd -29 29 -30
they__under a -15
to__yes abcd -17 -18 -22 23
""",
    """
^infecciones abcd -15 -20 -27 28
a_drink cd -16 -21
any:exact* abd -18 -18 22
de_mas a -18
drive:tengo_quien acd -19 -21 20
hit bcd -18 16 -23
ni_una abc 21 -19 -48
now:sorry abcd 37 -28 -27 -36
organ:i_pee c 18
pregnancy:i_still ad -17 17
prior:anything ac 18 -23
se__poder a 15
""",
    """
me_at bc -27 -22
operaron__la d 15
pregnancy:blood abcd -21 -17 24 -21
substance:cutting_down c 18
they__us acd 23 -17 -18
to_is b -16
""",
    """
@month__now a -22
allergy:to_bees d -19
heart:#_over bc -30 -27
heart:i_would a -23
home:can abd -21 24 -22
is__week cd 17 -16
meds:de abc -16 25 -39
now:central abd -19 20 -19
now:habla* cd -22 -19
patient c -26
prior:am_not ad 16 -17
psychosis:voces a -18
seizu* bcd -37 -26 22
""",
    """
dolor$ abc -24 -16 23
organ:a_uti d -26
organ:perfect abcd 22 -17 -18 -20
psychosis:invega d 15
psychosis:paran* ac -17 18
psychosis:personal ab -18 17
psychosis:psychotic bcd -16 -31 16
stones$ d -22
""",
    """
brain:en ac -27 15
cerca bc -20 -20
disease bc 15 -26
has_to b -23
nada__un ad -29 29
positive bc -23 -24
tengo_que abcd -16 -20 36 -49
texts:@call_me acd 26 -21 -23
""",
    """
any:apartment abd -16 -17 18
any:empty acd 21 -18 -23
boss bcd -19 20 -35
brain:last ac -27 19
had:at_a ac -19 -17
heart:died b 15
manda* ab -27 -23
organ:liver_is abc 17 -29 -25
prior:he_tomado bc -17 -16
same__last ab -17 16
senor* abc 20 -16 -16
still b -38
that__how ab 21 -22
vape d -30
""",
    """
^probe b -16
heart:@wrong a 16
heart:revisaron_y ac 16 -16
my__@relative bc -19 15
no__yet cd 20 -20
not_miss bc -19 -29
that__am bd -20 -23
yes__i b -18
""",
    """
a__of b -37
allergy:tuve_una c -20
codeine abd 25 -18 -22
coming:it_go d -17
heart:bendi* c -16
just__and acd 35 -32 -39
not:convulsion d -17
nunca__he bd -16 -16
sprin* bcd -34 -20 16
substance:stron* ab 16 -18
""",
    """
bed$ ab -15 -18
cancel:it bcd 18 -52 -24
heart:me_operaron abcd -23 -29 -27 26
heart:y_no d -17
manzana$ c -18
morph* d -25
now:am_free ad -26 26
prior:@year abd -38 -36 32
senor$ abcd 27 -20 -23 -22
""",
    """
^corazon abcd 23 -25 -17 -18
heart:clock* ad 17 -18
like_# b -18
pregnancy:casi ad -20 17
""",
    """
#__@medicine cd -22 18
coming:carro bd -15 -21
estamos_en bd -20 -25
ride:not_asked ac -19 19
weeks__@day c -15
""",
    """
allergy:name b 16
estoy__resultado d -15
foggy c 16
in_town ad -18 19
malo_es a 16
meds:no_tomo acd 29 -16 -30
mis_gatos abd -18 -15 18
on__of a -18
prior:@treat_dos cd 17 -16
yes_i c -19
""",
    """
coming:at_# cd -17 16
en__cada ac -16 -17
no__ni b -22
now:her bd -17 -21
pregnancy:factory abd 16 -15 -16
psychosis:@relative_was c -27
substance:only_@drug bd -16 -20
ya_en abd -27 -21 26
""",
    """
@clinician__@year ad -22 23
at_work a -21
cancel:como d -28
cancer$ ac -26 -19
heart:que_me c -22
jubil* ad -22 24
one__those bcd 15 -20 -28
para__@month bc -20 -21
""",
    """
=said:well:ask b -48
@medicine_en b -16
dice__me b -20
heart:tuvo bd 20 -21
home:@body abd -25 -19 23
i_only ad 19 -21
my__say acd -26 17 -20
prior:i_tried c -15
substance:de_mas ac -25 15
un a -15
""",
    """
#_este ad -17 16
allergy:the_worst c -17
amigo a -19
ask_the bcd -18 21 -16
at_my b -15
i__when b -16
last d -30
organ:kidney_stones c -19
pregnancy:he_is c -27
pregnancy:soy_hombre abc 22 -20 -15
tengo_con c -19
""",
    """
adult:turned_# ac -29 -18
allergy:los_mariscos abcd 23 -23 -23 -17
but__one ac -20 21
heart:a_fib ad -16 16
heart:an bc -28 16
heart:heart_@medicine d 17
prior:@treat_and cd -29 17
ride:said_ok abcd -18 -16 -19 21
soplo$ acd -22 -26 21
""",
    """
de_nacimiento a -18
needed abc -18 -17 16
not:pierdo bc -19 -22
wild__could d 15
you_are a -19
""",
    """
=said:ride:unsure b -25
@relative__dia b -18
^sometimes abc -27 -21 19
adult:been abcd -23 -19 -20 24
like_my a -20
vecina abd -31 24 -20
y__si d -19
""",
    """
any:vivo abd 20 -16 -21
chapl* a -16
heart:good abd 24 -20 -21
home:pharmacy ad 16 -16
ninos$ bd -16 -19
no__queda abd -22 -22 23
not:suerte c -17
pregnancy:dos_rayitas acd -16 -19 19
pregnancy:toma_pecho ad -19 18
psychosis:@medicine abcd -24 -43 -32 35
safe:depen* bc -18 25
who_knows abcd -17 -23 28 -24
works$ acd -18 -38 15
y_otro acd -30 31 -25
""",
    """
@drink_con a -16
allergy:podia_respirar ad -15 17
heard__once cd 18 -16
my__wants bc 18 -18
of__pressure ad -17 15
plann* b -28
""",
    """
@relative__dialisis d -18
home:lobby ad 23 -24
i__miss ad 18 -18
knees ad 18 -18
now:have c -17
pregnancy:cycle d -17
take$ ad -24 -22
""",
    """
eso_se c -15
heart:las_dos ad 16 -18
heart:mule ad 16 -17
not:talk ad 19 -18
""",
    """
adult:tutor* ab 16 -16
en_otro abc -18 -20 15
facebook abcd -22 22 -17 -22
heart:heartbeat ab -20 -19
i__so b -34
lo_@stop bd -17 -17
lo_descartaron abcd 25 -24 -25 -19
prior:chaplain a -16
""",
    """
^two abcd -37 -50 -54 48
acomoda abd -16 -18 15
allergy:worked abd 20 -16 -20
am__twins bd -16 16
awful$ c -15
drive:en abd -17 -16 21
presion__@relative ab -16 15
que__mi bcd -31 27 -18
""",
    """
@stop__in bcd 19 -19 -21
coming:go abd 32 -23 -39
now:might_as cd -16 16
ride:friends acd 25 -17 -23
that$ ab -23 20
""",
    """
@call_con ad -17 -16
allergy:but_not abd 18 -16 -21
can__@drive bcd 16 -16 -23
mensa* abc -38 28 -28
mixed bd -20 -17
organ:sacaron_un a -16
organ:tengo_cirrosis d 19
se_si acd -31 35 -30
turned_into bcd -16 -16 15
""",
    """
any:mi_numero cd -17 -22
betch* abd -16 -17 19
organ:van a -15
revis* bcd -23 22 -35
salio__el a -16
""",
    """
a_@month b -39
not:papeles acd -21 21 -19
now:combi* a 15
ride:que_si d 17
soltar abcd -17 -15 -16 19
veces__de cd 20 -16
""",
    """
any:not_miss c -16
check__@relative c 17
no_tomo bc -33 -16
pads abcd -25 -23 -19 25
pregnancy:around ad -15 17
prior:tough* a 15
tengo__limpio d 15
that_again abc -18 17 -20
the_tractor d -16
""",
    """
@sick__nino c -19
^apenas abcd 35 -38 -31 -27
^need abd 24 -33 -35
any:you_covered abd 21 -20 -21
can_@drive a -15
cancel:@move_it abc -29 18 -15
heart:think_so ac 19 -19
organ:@drink c -20
prior:i_forget abc -29 -23 20
substance:a_@drug abc 23 -24 -27
substance:never_a a 16
un_derrame c -32
""",
    """
allergy:conozco a 17
am_clear ad 18 -17
any:heart a -15
clean_bill acd 22 -22 -21
not:esta b -19
pregnancy:we_are abc -37 -25 23
prior:lo_primero abc 19 -16 -17
prior:you_guys b -16
vecino a -26
what__it abd -16 16 -20
yessir$ ad -15 20
""",
    """
am__is abc 21 -21 -16
brain:aneurisma d 19
home:llega* abd -18 -20 18
horri* bcd -26 -32 25
not:si ac -46 25
of_my ab -29 -17
se__con bcd 15 -26 -26
still_a acd 22 -15 -22
substance:hija c 16
vida__el ad -21 16
wish abcd 46 -37 -44 -33
""",
    """
@sick_for d 15
coming:en_la b -23
i__bad b -20
organ:@body_me ad -16 17
organ:at ac -20 16
pregnancy:chanc* bd -23 -24
psychosis:got bc -21 -26
ride:yeah_my d 15
substance:limpi* bc -20 -25
""",
    """
^@call abc -29 25 -65
^estoy b -21
^exacto ac -16 -17
cancel:me c -26
de_higado acd -18 -18 19
heart:heart_skips abcd -23 -22 24 -24
pregnancy:no_creo bd -18 -21
substance:tobac* acd 15 -16 -18
""",
    """
allergy:felt bcd -19 17 -24
any:body ad 16 -17
cancel:a_ir d -20
in_bed c -23
organ:three bc -17 -19
pregnancy:me_libre ac 17 -15
prior:first_one abcd 23 -16 -23 -20
substance:mother ac -18 17
yes__now ad 15 -16
""",
    """
adult:hace acd -38 -29 31
adult:soy_el d -16
ahi$ bcd 21 -44 -44
drive:myself abd -20 -20 23
lo_de ad -24 20
substance:una_gota a 15
textb* abcd 21 -18 -18 -20
""",
    """
#__old bcd 25 -16 -18
^does abd -37 27 -44
now:it_take d -15
pregnancy:and_i abc 15 -22 -23
substance:pack ad -16 18
""",
    """
heart:roto d -18
hit_me acd 23 -19 -21
rehabilitacion$ abcd -19 -16 -21 20
substance:more_than ab -19 -22
unos_dicen c 16
""",
    """
@relative__toma c -18
^enlarged abcd -19 -19 -17 20
alone bc -41 -43
dije_que c -16
knock__out bc -17 -19
next_question abcd -20 20 -17 -17
night$ a -19
not:find abd 21 -17 -22
psychosis:manic abcd -35 -47 -31 52
""",
    """
^tbd abcd -28 -27 29 -30
allergy:me_han d -20
coming:do ac -20 -31
count_as bd 17 -18
esta$ c -23
heart:hace_# ad -19 18
home:toman* ad -16 17
hora_era b 17
llega$ bd -19 -19
lol__a d 16
on__since acd -16 -24 22
pregnancy:past_that ad 19 -15
psychosis:por_la d 19
tomo_warfarina abd -18 -18 18
""",
    """
allergy:only abcd 61 -75 -36 -50
el__este a -20
my__were b -19
o_que abcd -16 19 -19 -17
of__my b -16
pregnancy:know a -21
ride:afuer* ad -16 19
to__twice ab -16 -15
""",
    """
any:door d -18
befor* a -19
heart:insuficiencia_cardiaca ad -15 15
psychosis:algo b -15
que__mas a -16
tengo__grande d 16
turn ad 23 -23
""",
    """
if_i abc -35 21 -25
substance:why bcd 21 -20 -20
texting$ d -19
""",
    """
my__law c -27
not_work c -25
reaching bcd 15 -17 -19
seizures_i ad 15 -17
substance:la cd -20 20
wait_to a -16
""",
    """
algo__a c 17
allergy:heart abd -33 -26 26
checked_out a 15
heart__pressure ad 26 -25
not:family a 27
""",
    """
cancel:that_one cd -19 -23
cancele abc 19 -43 -23
estoy__el d -23
now:no_se d -32
quiero abc -19 30 -49
ride:count abc -18 23 -20
""",
    """
drive:lleva ad 19 -16
heart:diabe* acd 17 -26 -26
kept_me d 15
no__esta ad 15 -16
personal abcd -30 32 -28 -27
se_lo abcd -34 16 -33 16
si_a abd 21 -21 -16
the_field a -15
""",
    """
=said:drive:yes abcd -64 -15 -36 45
aguanto bc -17 -16
be__first abcd 29 -17 -23 -15
do__it abd -22 -22 16
high__never c -16
meds:me_las bcd -20 15 -24
prior:no_se bc -25 23
prior:tila ab 25 -25
prior:una abcd 29 -51 15 -36
up_and ac -18 16
""",
    """
acted ab -22 -19
allergy:cayo c -15
at_@holiday ac 20 -19
botella bc -18 -22
cancel:no acd -20 -45 23
esperando$ acd -18 -25 23
not:era d -15
now:@wrong abcd -22 25 -17 -20
pregnancy:i_breastfeed abcd -18 -17 -15 19
that_matter bcd 19 -16 -17
""",
    """
@call_my abd 17 -23 -18
not__that ab -24 18
pee abcd -17 -36 34 -23
psychosis:like ad 19 -18
ride:still abcd -35 -24 36 -33
segun* b -17
""",
    """
my__no d -16
nkda abcd 29 -24 -23 -22
paralisis_facial a 17
pirulos ad 16 -16
""",
    """
@stop_la acd 17 -16 -15
dormir a -21
not:al bcd -17 18 -21
pregnancy:no_and a 20
psychosis:un_episodio d 18
ride:a bd 17 -17
ride:comin* bc -16 -16
that__@open abcd 23 -24 -17 -22
the__as a -18
""",
    """
@stop_ver ac -18 20
line__up d -17
neuro* c -17
para__es a -20
ride:yo ac 16 -37
tengo_un abd -22 -43 20
took b -54
""",
    """
@food__la d -19
cancel:mejor abd -24 25 -32
coming:keep_it abcd -28 -19 -23 26
no__cuadra ad 25 -26
not:count acd 23 -17 -22
psychosis:exact* bc -17 18
spells ab -25 18
tambien abc -25 24 -22
""",
    """
allergy:only_thing b -16
boss$ acd -21 19 -25
organ:kidne* c -35
wait$ acd 17 -21 -25
""",
    """
could__anybody c -16
dialysis_three d 16
espereme cd -17 -16
heart:@symptom ad 18 -17
organ:tengo bcd -46 -18 20
si_solo a -28
termi* bc -27 -23
would__the acd 17 -18 -20
""",
    """
^bags d 15
allergy:no_soy abcd 36 -32 -18 -34
coming:alcanzo ad 19 -19
con_mis bc -19 -17
drive:@fetch_mi ad 19 -16
guess abc -40 -36 29
his d -17
mi__otra abd 16 -17 -23
ride:brother ab -25 -16
stent c -22
substance:crist* bcd -29 -31 29
tengo__jaja bc -18 -15
troub* c -40
valvu* acd -21 -20 22
""",
    """
adult:june ad 16 -16
allergy:made_me ab -21 -16
fender_bender b -18
mas__por a 15
organ:la_orina abcd -20 -16 -28 24
un_roble a 19
""",
    """
=said:any:no b -19
brain:nothing ac 17 -16
breakfast abc 23 -26 -34
mi__viejo bd -19 -16
organ:sprin* a -25
organ:¿ bc 20 -24
sound abc 17 -27 -37
substance:before acd -20 -20 15
""",
    """
dispa* cd -17 17
name_is abcd 17 -16 -19 -15
no_maam a 19
over bcd -49 -41 28
psychosis:eso_que b 16
""",
    """
grown$ abcd -23 -22 -18 24
mi__es cd -31 -28
ok$ bc 16 -36
vomit* cd -16 15
""",
    """
any:fly abcd 21 -21 -19 -20
anybody$ acd 22 -29 -18
heart:for_my a -16
no__esa ac -22 -22
organ:problems c -22
prior:would_be b -21
the_drinker a 16
wild__i d -17
""",
    """
^mhm abd -19 -17 22
cancel:se ab -32 -21
descarto_hace abc 18 -15 -15
have__heart bcd -22 -18 16
it__am d -18
never__tested ac -18 19
prior:not_know bc -16 17
ride:fresh_out acd 18 -16 -17
""",
    """
^planning acd -17 -22 20
any:correct abd -19 -19 20
coming:pierd* acd -20 -19 21
en__mi b -16
home:tranq* abd -23 -16 22
is__good abc -19 -17 15
not:asi a -19
organ:al_cien ad 21 -21
she_never ad 19 -16
""",
    """
allergy:de_maravilla ad 21 -23
coming:llevar b 16
coming:quiero bc -16 -18
my__sometimes acd -16 19 -18
my_body abcd 31 -33 -24 -24
not_go a -24
rough ad -27 19
school$ b -20
substance:@move ad -20 17
""",
    """
heart:they abd -25 -69 18
not:otra abcd -24 -23 -22 28
organ:mi c -27
pregnancy:weaned bc -16 -20
ride:lives acd 20 -17 -21
""",
    """
allergy:@animal_and ab 17 -17
ayer$ bcd 21 -37 -35
cancel:@sick ad -25 20
i__week d 15
organ:donat* acd -23 -22 22
substance:pills abd -25 -35 18
that_ever a 19
under* d -18
well:con d -23
""",
    """
@relative__dialysis bcd 18 -16 -26
allergy:no bd -30 -24
any:nadie_mas d 16
cancel:leave_it a 17
heart:my_cardiologist cd -18 19
home:al b -16
llego__casa d -19
llego_a acd 15 -15 -23
no__ahora ad 25 -26
no__los d -21
ride:is_down c -16
va bcd -23 -24 17
""",
    """
chance$ abd 23 -28 -34
my__tried bcd 18 -19 -28
prior:have_to d -20
they_gave b -16
""",
    """
brain:two abd -26 -17 21
did_me b -21
faltan_# ad 19 -19
give__day bcd -18 17 -17
hasta__me bc -16 -16
heart:hi a -23
heart:say d 18
home:de_su d -16
nomas_ansiedad ab 18 -15
not:take c -31
prior:i_need abcd -18 21 -23 -19
psychosis:stuff abc -22 -22 27
sulfa c -37
""",
    """
allergy:last_time bcd -29 -38 23
camion c -21
could__that a -16
heart:una bc -18 16
mi__@thanks b -17
organ:preguntas abc -17 19 -21
organ:ultra* bc -35 15
prior:@month_and c -21
""",
    """
@relative__this bc -29 -17
^probably abcd -34 -28 35 -33
allergy:puedo c -16
any:a_big ab -24 16
de_siempre abc -29 19 -20
del_rinon a -18
effects:la_@body d 16
home:go ad 17 -17
no_@relative abcd 32 -17 -16 -24
psychosis:defin* ad -19 -20
ride:could abd 16 -19 -20
ride:friend b -22
substance:test c -21
""",
    """
@stop__en bcd 18 -21 -25
a__a a -16
death bc -15 -18
not:bien bd -29 -30
organ:rango ad 16 -17
tiempo$ b -18
""",
    """
a_car c -17
ablation cd -15 20
alt bd -15 -23
do_it c -30
gave__in d -18
is_asking bc 19 -16
it__for d -27
it_as d -15
organ:nefro* abcd -21 -23 -17 23
pierdo bc -19 -22
""",
    """
ando_a acd 21 -21 -21
any:texti* acd -21 -22 18
forever acd -20 -16 19
half__at ad -15 17
not:carro ad 26 -23
organ:one_and c -16
""",
    """
@body__ya acd -20 -17 18
coming:spot bc -17 -19
home:esperando acd 23 -21 -23
marcapasos ac -34 -24
now:shift abd 26 -32 -28
pregnancy:if_i d -15
sixty abcd 24 -22 -16 -22
""",
    """
a_esta c -20
adult:grown abcd -28 -29 -24 29
dicho bd -16 -24
have_tried acd -17 -18 21
heart:not_have ac 20 -15
home:by_now c 16
manejando$ bcd 17 -30 -23
now:elbow_deep a 17
pregnancy:started ac 18 -17
psychosis:tristeza ab 17 -15
psychosis:years c -28
""",
    """
adult:in_college abd -23 -17 22
manag* abcd -23 -27 26 -20
me_puedo ac -17 -20
no_pienso a -18
turn_# ad 23 -23
""",
    """
#__de bd 17 -18
@thanks_a c -32
^mande abd -22 18 -25
adult:grado ad 20 -20
now:no_tengo c -25
""",
    """
chronic_utis d 16
heart:marcapasos_desde d 15
le_entro cd -15 16
mi__nacio d -16
psychosis:suspe* ac -19 18
this__house d -16
to__is abcd -19 -22 25 -22
""",
    """
@treat_like ad -19 -17
^donde abcd -23 28 -27 -22
adult:@day abd -21 -16 21
adult:was_adopted cd 16 -15
fine_liver ad 16 -17
not_two a 17
now:acabo ad -16 16
prior:you_name bcd -17 -16 16
""",
    """
a_que bcd 30 -18 -45
fresh_out acd 18 -16 -17
have_some abd -19 -17 15
home:are b -18
pot bc -19 22
pregnancy:have_@relative cd -18 -17
psychosis:know b -16
social bc -18 -22
un_soplito ac -17 17
vieja_me d 18
""",
    """
en__pero a -18
limpi* abcd 30 -38 -40 -17
not:drink acd 31 -24 -21
otro ad 19 -38
psychosis:pregu* abd -25 16 -22
stomach abd 27 -41 -43
""",
    """
allergy:un_sarpullido a -16
heart:marat* abcd 26 -22 -23 -21
llama d -25
now:any ad -16 17
pump bcd -36 -37 18
ride:is_working ac 16 -28
substance:how ad -17 -20
""",
    """
@stop_mi bd 17 -17
a_job acd 22 -16 -23
mania_si abcd -17 -19 -22 23
now:hace c -19
psychosis:unos cd 18 -18
que__dicho ac 19 -19
""",
    """
effects:a c -18
pregnancy:hurt b 16
would__than a -17
""",
    """
allergy:did_fine ad 18 -19
eaten:but abcd 22 -15 -24 -20
fin$ acd -19 -15 21
has__pressure d -15
now:comer bc -19 -18
prior:coupl* cd 19 -19
psychosis:psiquiatrico b -16
ride:mom bd -26 20
substance:since_# acd 44 -23 -44
the_moment ad 15 -16
tias acd -38 -30 30
uti__now ad -20 19
well:@animal abcd 25 -24 -19 -25
""",
    """
@month__not ad -21 21
couple_beers ad 20 -18
feliz ac -21 -24
le__pero abc 20 -20 -15
live_alone a 16
misma$ ad 17 -15
organ:back bd -29 -18
stays_asleep d -19
""",
    """
=said:brain:ask a -22
any:una acd -21 -16 19
baby__# d -17
born_in bc -23 -22
fine_by abcd -18 -19 -16 20
hour c -26
prayer$ ad 18 -16
stop ad -39 21
substance:think acd -20 23 -22
verem* abcd -24 -25 27 -28
""",
    """
@sick_and c -17
in__since d 16
la_anestesia a -17
pregnancy:de_cuentas d 17
sali_de ad -17 20
""",
    """
@date_birthday ad -20 18
a__ago b -22
i__out b -22
ningun_problema bcd -21 -23 15
not:how bcd -19 23 -17
substance:not_touch ac 19 -17
""",
    """
coming:lol a -27
heart:negative abcd 22 -20 -16 -21
knowledge d -16
organ:could c 15
proud$ ad 23 -22
psychosis:real c -18
""",
    """
coming:changed c -16
heart:fiddl* abd 23 -16 -25
psychosis:me_lo bd -21 -22
psychosis:psiqu* b -16
substance:worki* ab -24 -16
""",
    """
^count abc 17 -16 -26
group$ ad -15 15
imposible$ cd -24 -30
marqueme abcd 21 -18 -20 -20
por__tercer ad -19 19
pude abcd -26 -26 -22 30
""",
    """
brain:seizures_i ad 15 -17
home:am_lost ac 16 -16
me_tiene ad -16 17
sesiones b -19
tengo__nadie a 16
to__back cd 21 -28
""",
    """
^give d -28
broke__in cd -17 18
cancel:no_me bc -36 -20
in_the d -16
never__so a -23
on__patch acd 21 -19 -21
psychosis:yeah d 21
ride:bike abd 22 -21 -19
ya_comi abd -22 -19 22
""",
    """
@drink__a d 16
any:same abcd -24 -25 -16 26
i_@clinician abcd -22 -21 -20 23
me__@medicine ab -17 -33
substance:que_le bd -15 17
""",
    """
allergy:swelled cd -15 21
feels ac -16 16
his__him b -15
it_went abc -21 -20 18
not:afford abd 22 -19 -17
not__her b -18
pregnancy:was a -19
shot bcd -46 25 -20
substance:@drug_este ab -25 21
substance:do_@drug bc 15 -16
""",
    """
coming:@howmuch ad -18 -16
coming:lluev* cd -17 15
en__nada ad 16 -15
por_un c -17
ride:come c -16
taken_it d -21
that_count abcd -29 -15 22 -22
varon$ abcd 28 -18 -18 -22
""",
    """
cancel:oh_no ab 17 -18
coming:hones* a -20
is__there ad -17 18
pregnancy:hacer acd -16 18 -18
prior:another a -20
prior:prescribed d -16
so__this ab 17 -17
substance:fines d -16
that__same bcd -19 18 -16
tryin* ac -30 17
two__shy ad 17 -17
""",
    """
^low abd 21 -18 -22
allergy:todo acd 25 -24 -27
brain:once c -18
can bcd 34 -16 -19
can__right a 15
coming:@sick_el c -15
dice_el bd -19 16
keep_my bd -18 17
now:ok abd -22 -22 21
prior:diffe* d 21
""",
    """
disparo cd -17 17
en__casa abd -24 -36 24
is__along a -19
it__any d -17
liver_they cd -18 16
psychosis:rule_out c 15
ride:shoul* abcd -16 -18 23 -21
to_sulfa ab 22 -16
two_@person a -17
""",
    """
funeral$ bd -16 -19
know_better bd -21 -20
list bcd 23 -37 -15
pie$ bc -29 -34
prior:@month abd 21 -31 -27
prior:psychologist d 18
ride:anyon* ac 17 -16
ride:este ad 19 -16
than_that bcd -21 -17 17
""",
    """
any:is_right b -17
estudio acd -22 25 -22
heart:marcapasos ac -34 -24
hep_c a -27
jaundice acd -19 18 -16
me_puede bd 22 -37
psychosis:one b -16
ride:ya_tiene d 16
so_long abd 20 -19 -20
took_@medicine d -15
""",
    """
during_surgery bc -17 16
not:problemas acd 28 -20 -22
prior:llevo a -17
""",
    """
adult:otra_cosa a -21
any:como_no abcd -23 -19 -16 24
aslee* ab -26 -27
cosa$ d -17
got_called acd 20 -25 -16
horario bc -24 16
lost_my b -20
one_to ad 19 -17
organ:funciona ad 19 -20
pregnancy:diu acd 21 -16 -16
pregnancy:do_not ac -21 22
pregnancy:weaned_him ad 20 -18
""",
    """
#__jaja ad -15 16
^dejame abcd -37 -39 43 -41
allergy:@symptom_for d 17
allergy:drug_allergies ad 18 -15
nobodys cd 18 -23
ride:me_voy abcd 27 -21 -25 -23
ride:the_car a -18
substance:@year_clean ad 22 -22
substance:ok acd -25 -21 20
substance:tomo_todos d 16
""",
    """
alcan* c -16
cut a -19
heart:para_la bc -18 -23
organ:mal acd -18 -21 24
ride:is_@drive ad -21 21
schizophrenic$ ab -23 18
substance:# abc 26 -62 -42
substance:my_job cd -16 15
""",
    """
^we d -20
decir* acd -16 20 -27
heart:checked_out a 15
heart:ella bd -20 18
not:sabria abcd -29 -30 33 -25
psychosis:name cd 18 -16
psychosis:oigo_voces cd -19 24
que__pueda acd -18 21 -18
substance:mota a -31
tia abd -22 20 -16
""",
    """
any:phone cd -20 -28
beers_on d -17
coming:le ab -18 -20
coming:me_bajo abcd 24 -16 -19 -25
has_# abcd -20 20 -17 -18
heart:paren* d -15
home:kind a -16
is__ok abcd -28 34 -33 -22
otra ac -22 -17
prescriptions d -19
tuanis ad -16 17
""",
    """
@year_sin d -26
a__los b -15
adult:#_@year ac -20 -27
coming:confi* abc -22 -22 21
quien__a acd 16 -16 -16
sabado ad -17 16
""",
    """
el_@animal abd 21 -17 -18
organ:do_utis bcd 18 -19 -17
""",
    """
@symptom a -26
allergy:of_me c -16
better__days cd 21 -19
coming:las ab -29 -17
echo b -17
had__valve ad -16 17
just_the bcd -45 -22 25
month d -17
psychosis:estan acd -17 16 -18
""",
    """
brote a -17
in__morning ad -15 -19
not:on d -29
psychosis:weeks cd -16 21
""",
    """
a_# c -15
any:you_got abcd -19 -19 -16 20
heart:reloj abcd 25 -22 -18 -23
home:sitti* bc -18 -18
organ:alrea* abd -18 16 -16
organ:higad* c -21
organ:recur* cd -16 19
ride:asking abcd -24 -16 23 -20
""",
    """
a__pero c -18
allergy:@visit abd 17 -22 -15
any:nada_de ad 21 -19
coming:mas bc -17 -20
duele d -17
effects:un bc -19 -29
pregnancy:formula bc -21 -17
substance:absol* a 17
trabaja abd 17 -23 -19
""",
    """
@relative__ella d -15
any:@relative_toma d -18
coming:morning d -18
creat* b -24
eggs bcd -22 -20 18
minutes_out ad 17 -17
not:drug d -19
oven ad -17 18
pregnancy:doctora cd -16 16
two_@month acd 19 -17 -19
""",
    """
but_never b -17
de__iglesia d 16
desoc* ad -19 20
el_test a -21
have_been ab -18 -30
home:trouble ad -15 16
home:was_so b 15
las_abejas a 15
pregnancy:gemel* abcd -24 -18 -20 23
ride:@parking abc -19 16 -18
turno$ bd -20 -22
wants__know bc 23 -30
""",
    """
allergy:what bd 25 -24
am_answering ad -16 17
coming:in_the bcd -18 15 -17
had:seis abd -25 -19 26
on__about ad -19 -18
one__@year abcd -20 -26 -18 29
si_lo cd -21 21
substance:tiene ac -19 -18
voy_solo bc -16 -18
""",
    """
cancel:need bc -39 17
el__@month ad -22 18
los__pero d -18
substance:@relative_es c -25
substance:borracho c -16
tierr* c -17
vez_mi c 17
ya__@thanks abd -22 -18 22
""",
    """
=said:home:no abd -16 -42 17
^depressed a 16
a__scare c 15
been_put c 15
eso_nunca ac 19 -18
i__been ab -17 -26
it__of a -17
ketamina acd -22 -30 27
now:viene abcd -22 -18 -17 23
of_all d -16
solo_en bc -17 -15
""",
    """
^there bc -22 20
brain:me_desmaye ad 19 -21
heart:sprin* c -18
hombre acd 21 -15 -19
is__as b -33
pregnancy:embarazada_no ab -20 -19
psychosis:hypom* ab -20 -27
quede bc -28 -26
substance:days_sober acd -25 -17 26
substance:i_do bd -22 -21
""",
    """
breastfeeding__ago d -15
i__think bd -21 -29
me__# bc -33 -32
remed* abcd 22 -20 -20 -22
y__digo ad -16 -18
""",
    """
and__one a -19
de__@clinician b -17
excus* bd 17 -18
heart:a_leaky d 17
huh$ abcd -39 34 -36 -26
meds:puedo abcd 32 -41 -29 -21
monto* bcd -19 -19 15
no_nada abcd 41 -16 -33 -35
organ* d -36
pregnancy:stopp* b -19
salvo$ bcd -19 -18 18
substance:sometimes_i acd -16 17 -15
was__now a 16
""",
    """
^muchas abc -22 17 -30
allergy:veces ac 19 -24
meds:@date acd 33 -23 -38
not:@relative bc -40 -18
on__fourth d 15
one_lol ab -17 16
prior:then ad -18 19
psychosis:disor* b -20
psychosis:nunca bd -35 -48
substance:only_vice abcd 17 -15 -17 -17
""",
    """
@relative__estamos bcd -19 -20 15
any:those a -15
coming:poder acd 25 -17 -25
health b -22
me_off cd -31 -21
no__dia c -24
no_mi acd 21 -17 -19
prior:prazo* ad -18 18
ride:@vehicle_count bc 20 -18
toro ad 21 -18
""",
    """
a__ask bc 17 -18
effects:senti abcd 23 -18 -20 -15
heart:svt abcd -21 -18 -18 27
home:primero abd 17 -16 -16
like_an d -19
note ad 25 -25
now:are_asleep acd -19 -16 20
own$ abcd 28 -23 -26 -26
pregnancy:does ab -17 20
pregnancy:pasad* ad 18 -22
relap* abcd -25 -16 -15 33
well:estado bcd -24 23 -32
""",
    """
a_fiddle bc -17 -18
esta_mi abd 16 -18 -17
heard_voices c -16
psychosis:kind bc -16 -17
voy__# d 17
yes__has a -15
""",
    """
coming:double ac 15 -16
conmigo$ bc -32 -26
estoy_sano acd 23 -19 -15
heart:borde* c 18
home:yo ac -33 28
ride:decir* c -16
soy__tengo ad -20 23
tengo__@day d -19
yes_my abcd -26 -22 -15 28
""",
    """
any:can_you ab -20 21
botad* acd 20 -19 -19
heart:sale c 17
i__much b -28
of_those cd -18 -16
organ:cance* ac -31 -24
prior:con_la ac -21 -24
queda_muy c -16
tranqui$ bc -19 -19
worri* abd -26 -21 25
""",
    """
@thanks__for b -22
^drink ac 16 -17
^tuanis ad -16 17
ataque$ c -16
faltan__@month ad 16 -16
hay a -15
lol_no abcd 29 -18 -23 -28
que_es ad -27 -24
substance:#_and a 16
¿__@drug b 21
""",
    """
adelante$ ad -19 22
ahi_si acd 16 -19 -15
is__we bcd -20 -17 18
ok__you a -19
y_tomo cd -16 21
""",
    """
esa_hora c -32
escribo ab 17 -15
of_# abd -18 -18 19
para_saber ac -20 17
pregnancy:took_a d -22
substance:we c -20
time_i b -19
""",
    """
allergy:nunca_la acd 21 -21 -15
de_broma a 18
diagn* b -39
gemelos abcd -24 -18 -20 23
now:@food abc 16 -32 -30
now:tenta* abcd -28 -24 29 -29
substance:@drug_a b -22
""",
    """
allergy:# b -42
business abcd -27 26 -19 -16
coming:get cd 17 -22
coming:the_fence cd 17 -19
coming:viaje ad 16 -16
con__le a -18
substance:manejar ac -19 16
there__for b 15
who_you bc -16 17
""",
    """
^cistitis cd -15 18
any:@call_me abcd -17 -37 -28 29
for__only ac -20 21
my_mind bc -19 -19
pregnancy:pregn* c -30
prior:before_you b -16
una_@medicine d -28
""",
    """
alergias abc 22 -24 -23
can__any bd -19 -18
coming:not_miss acd -29 -17 28
heart:no_heart bc -20 -18
not_much abc 17 -20 -23
texti* ac -20 -22
yo_ni a 16
""",
    """
@body_cuando acd -17 -16 17
bipolar__# cd -19 21
bother d -30
coming:against ac 18 -20
de_@drink b -17
ese_@hours c -19
have__take c -16
no__por a -22
organ:por c -33
sera acd -18 20 -16
they__about a -18
""",
    """
@relative__and abc -30 25 -32
a_good c -21
cancel:all abd -24 -19 28
complica b -16
heart:vida ad -16 17
just__about abcd 20 -18 -18 -15
me__tomo acd -15 18 -17
not:home c -19
""",
    """
any:si ad -37 21
because_i d 16
cuatro_@month a -18
neither$ ad 21 -22
not:chance acd 20 -15 -22
ya__mande abcd -18 24 -21 -15
""",
    """
adult:marzo ad 19 -19
communion bcd -25 -32 17
hay_quien abc 19 -17 -25
heart:aparato ac -15 16
heart:norma* abd 22 -26 -36
now:esta c -34
now:would bc -23 -21
ride:cover* abcd -31 -16 -29 35
spot_please ad -20 20
they_took c -17
""",
    """
coming:salio_un acd 18 -17 -18
heart:nervios c 16
not:# bd -39 -19
""",
    """
#_mg bc -18 -22
@body_en cd 16 -16
@relative__cancer abd -19 24 -28
a__for a -18
allergy:respi* ad -15 17
better__me bd -16 -18
definitely abcd 28 -28 -19 -24
murio__un a -17
pray bc -21 -16
stone* c -31
""",
    """
affor* bcd 16 -29 -25
allergy:la_conozco a 17
allergy:say ac -18 17
brother c -15
compa* d -23
estoy_jubilado d 15
estoy_sola bc -17 -22
had:wife ab -17 16
never__he ac 17 -16
now:ask d -21
now:conte* cd -20 -20
organ:bano cd 17 -21
prior:monto* acd -17 -15 22
ptsd_only c -17
ride:ya bc -39 -23
schizophrenic__me b -18
substance:beers_on d -17
that__me acd -15 -39 20
""",
    """
coming:in abd 15 -15 -21
el_super bd -18 -21
gente c -19
home:@drive a -16
now:it_in ad -21 18
now:los_ninos abd -22 -26 19
pregnancy:due abcd -34 -17 -35 33
ride:@vehicle_home abd 20 -15 -18
""",
    """
el__es b -27
en_mi ad -24 18
getting_a acd -20 17 -26
heart:maybe c 18
mis_@relative abcd 21 -20 -18 -16
pregnancy:in_may bc -21 -16
psychosis:heard_voices c -16
puede_que abcd -18 -28 28 -16
substance:bottle bc -19 -27
terrible bc -23 -28
""",
    """
a_scan cd 16 -20
enlarged_heart abcd -22 -21 -21 23
joya$ bc -23 -20
pero_a b -15
prior:sever* d 16
que__dia ad 16 -15
whole__of c -15
""",
    """
cancel:neces* bc -18 -16
has_been bcd -16 -27 19
heart:sometimes abcd -25 -21 30 -25
home:made_it b -22
menor_de acd 21 -16 -25
not_one abcd 22 -21 -28 -16
prior:dos_y acd -22 -21 23
substance:here acd -21 22 -30
""",
    """
aa$ ad -24 28
heart:que_estoy d -19
mi_unico bc -20 -17
not:podia abcd -26 -23 -24 27
prostate d -20
ride:got_me abd -26 -15 26
stuck abc 33 -35 -34
""",
    """
and_@body a 19
cancelled acd 27 -17 -26
eaten:few abcd -20 -21 -21 22
i_just abcd -18 34 -34 -39
prior:tms_and ad -15 16
recal* abcd -22 -23 29 -27
ride:maybe_my ac -17 19
""",
    """
allergy:no_reaction abcd 24 -17 -18 -22
heart:no_tomo a -17
nah_i a 19
prior:week bd -19 -19
""",
    """
@stop__last b -18
adult:jubil* ad -22 24
alla_nos acd -17 -17 19
allergy:cuando_me b -15
am__your b -16
depende$ c 20
estoy$ ab -15 -22
heart:#_@year cd -22 18
home:stopp* acd 22 -17 -20
hoping_my cd 16 -16
in_@year acd -21 -20 26
la_prueba b -15
lined c -22
list__a bcd -15 -19 22
now:if abc -26 -29 28
pregnancy:half_formula ad -18 18
rather bcd 20 -39 -22
""",
    """
@clinician__descarto ac 16 -17
@medicine_then d 20
allergy:had_# ad 17 -18
brain:fue_convulsion d -19
bring__on c -16
cuando ab -22 -49
do__count bcd 39 -44 -44
do__touch acd 24 -19 -17
home:off abcd -16 -20 -17 19
parking bcd 20 -28 -22
substance:jamas a 15
substance:under_control ac 16 -16
""",
    """
do_you abc -30 23 -17
would_i a -22
""",
    """
all__on c -18
coming:to_snow b 16
es_para d -29
ni_la d -31
no_puede abcd 22 -22 -34 -16
pregnancy:period_in ac -15 15
ride:@relative_has ab -24 -19
ride:she_is cd -19 16
""",
    """
@relative__he ab -21 -21
comio ab -18 18
heart:ni d -22
substance:and a 24
texts:trabajo d -15
voy_mucho d -15
yes__is abd -32 -25 32
""",
    """
@medicine__day abcd -18 -18 -18 20
adult:under b -16
as_last ab -17 16
been__all ad 16 -19
coming:el b -48
cunada b -24
front c -16
la__cuando b -19
not:del ad -16 -27
pregnancy:you_know a -15
ride:called d -17
ride:will_ask abc -19 -19 23
substance:jaja ad 24 -22
""",
    """
handled$ abcd -18 -18 -23 22
in_for c -16
que__@medicine ad 18 -18
substance:#_@month bc -21 -24
vinito bc -26 -27
""",
    """
allergy:cosas b -25
allergy:from_it ac -18 -23
any:ni_a acd 24 -19 -20
meds:not cd -16 -16
nunca_he abcd 33 -15 -23 -31
they_just ad 19 -19
""",
    """
@stop__# ad 21 -21
^recai abcd -24 -17 -16 27
allergy:con_eso acd -28 -32 20
dios abcd -19 -17 24 -23
ecogr* c 15
el__lo c -24
email$ a 16
segun__@clinician d -17
si__siento b 15
un__la b -25
went__once acd -18 -22 21
""",
    """
better_some cd 21 -19
cold b -32
por_fin abcd -25 -20 -21 26
pregnancy:jajaj* d -21
prior:@medicine_count cd 16 -15
prior:lo ad 21 -33
substance:anexo d 15
us b -33
veces abc -28 -54 27
vemos abcd -15 -21 -29 21
yup abcd -29 -21 -19 31
""",
    """
am_bipolar abcd -19 -26 -16 28
anticoagulante bc -21 -22
cancel:quite abd 18 -17 -20
have__tried bc -20 -26
heart:@medicine_for a -18
maybe__my c 16
psico* c -41
strai* abcd 28 -26 -29 -22
substance:pero ad 28 -31
substance:que_si abc -30 -15 33
""",
    """
absolutely bc -15 -18
ansiedad$ cd -23 -26
as_well abcd -21 -18 -25 25
coming:tomorrow c -40
had:con_ustedes abd -17 -20 22
heart:a_bad a -22
my__@day c -16
ni__vez ac 20 -19
prior:ido bc -16 -25
ride:a_pie abcd 27 -20 -24 -26
that_was abd -17 17 -17
un_ultrasonido ac -15 15
""",
    """
and_she bc -20 -26
coming:no_@cancel ad -17 17
mas_un ad -21 21
now:temprano abd 16 -19 -29
sleep_on c 18
we__to abd 20 -17 -18
""",
    """
allergy:allergies ac 23 -32
muy__saber ac -17 15
nomas__@medicine a 17
noon b -18
organ:liver_or ad 16 -17
ride:depende ac -15 22
see__@clinician d 16
""",
    """
@thanks$ bcd -59 -50 23
como_se ad -19 -22
heart:mas c -20
la_@vehicle d -17
now:¿ ac -17 -20
""",
    """
dice__y ac -18 15
did__work acd -18 -15 17
heart:un_reloj abd 21 -16 -19
moved_to cd -16 -20
organ:do_not abcd 22 -22 -18 -22
pregnancy:alivi* ad -26 24
que__pecho c -16
""",
    """
^god c -17
allergy:swell* cd -15 21
and_down acd -15 21 -25
blood__one abd -19 -19 18
chica c -16
not_here bcd -20 -19 17
now:depende abcd -19 -20 27 -19
pero__tomo acd -23 -22 24
""",
    """
afraid abc 19 -20 -25
better d -16
junio c -16
nombre abd 20 -17 -26
not:llega ac 17 -20
psychosis:ya ac -22 -20
""",
    """
affir* ad -15 19
any:it b -18
episo* acd -16 -29 24
keep_it c -30
not:palos a 17
pregnancy:condon d -19
prior:#_@date c -16
""",
    """
^higado bc 15 -32
home:my_@relative bc -28 -21
monton bcd -19 -19 15
organ:hepatitis_c cd -26 27
substance:las_noches cd -16 17
""",
    """
heart:@clinician_in acd -22 18 -16
later bcd 17 -16 -45
matte* abc -25 26 -29
not:high bc -17 -19
officially$ abcd -23 -19 23 -18
pregnancy:expecting cd -34 17
that_i b -44
una_@drug acd 27 -28 -22
""",
    """
^volvi abcd -26 -23 -35 31
adult:is_my d -18
any:@call_my a 16
driver__test d -15
ya__dije ab -22 18
""",
    """
ic abcd -19 -18 -20 21
nomas__de b -18
not:minor ad -27 25
""",
    """
any:eggs abd -23 -16 22
any:email_only ab 15 -16
me__dado b -21
passe* b -21
regre* bc -30 -29
what_for bd 22 -20
""",
    """
@drive c -46
del__en ab -26 -18
eso bd 27 -36
not:vez ac 20 -19
una_@relative abcd -24 23 -19 -16
""",
    """
de_lo abd 20 -18 -23
eaten:aroun* cd 18 -20
heart:am_ok b -16
if__to c -16
rapid* cd 16 -16
ride:manejar c -19
said_so acd -21 21 -19
substance:beers abc 29 -18 -24
substance:january a -20
tarda* ac -15 -17
""",
    """
heart:stress acd 22 -24 -18
i_need d -23
pregnancy:soy ad 21 -62
ride:recoge ad -25 22
solo__en ad 26 -28
""",
    """
adult:aun ad 19 -19
as_i c -27
cardiologo b -16
he__de b -29
i__how b -15
might__been c 16
prior:@stop d -20
""",
    """
alcoh* c -18
allergy:only_allergic ab 22 -21
coming:siempre_no a 16
me_llaman ac -21 -22
meds:puedo_dejar abc 17 -24 -19
soy__en abd 27 -27 -20
todo_me abd 21 -15 -22
""",
    """
@medicine__nada d 15
coming:@cancel bc -24 -41
drive:i_will abd -28 -18 26
has c -25
here_with b -23
las ad -29 18
not:objection abcd -21 -18 -16 21
now:bad_time b -19
pregnancy:shot abcd 34 -21 -27 -30
pregnancy:that_is ab -26 22
quien$ b -20
ride:i_@drive ad 16 -23
substance:demasiado ad -16 16
wort$ c -15
""",
    """
@treat__@year d 16
esta__le d -18
estan cd 19 -33
every abcd -24 -60 -21 36
organ:no_nada ad 20 -17
psychosis:none ab 19 -15
ride:find_somebody c 18
substance:much_honestly d 15
""",
    """
#__@late cd 25 -25
^three abcd -47 -41 -26 42
fine__me abcd -27 -25 -18 28
hungr* abcd 31 -15 -28 -33
marca* ac -36 -27
my__seizures ad 16 -18
""",
    """
#__bien ad -24 24
^porque abcd -18 24 -26 -23
adult:#_me ad 17 -17
cardiologist$ c -19
coming:sugar d -18
coming:tengo_que acd 21 -28 -24
ese_no a -18
heart:on_both abd 19 -18 -19
hoy__la bcd 18 -21 -21
it_that c -17
mejor__que abd -23 -15 21
prior:had_nothing ad 19 -19
substance:cerve* c -17
substance:that d -17
""",
    """
a__it b -26
as__says c -18
hice_la c -18
i__lost ac 18 -17
my__gone b -16
pregnancy:embry* acd -16 -17 18
pregnancy:me_operaron a 16
prior:at_least abcd -22 -19 -21 25
que__los a -16
ride:sirve_un ab -22 19
unico__es b -16
what__of c -18
""",
    """
dialisis$ d -20
dos_y acd -22 -21 23
he__to ac -17 -18
i__most abc -20 -15 16
mi__ha d -16
mota a -32
pregnancy:perdi abcd 28 -21 -25 -27
prior:just_one ad 17 -22
sec a -21
waiting__the bcd -23 17 -24
""",
    """
adult:el bc -44 19
am_stuck a 15
buscarme c -19
heart:of_health bc -16 -18
meds:vitam* ac -30 -25
now:again acd 21 -26 -23
organ:dialy* acd -20 -34 17
paso$ ac 15 -27
psychosis:quest* b 15
substance:my_ex d -20
""",
    """
allergy:toda abcd -17 -18 -22 21
be__work acd 23 -20 -21
cereb* abcd -22 -22 -27 27
del_higado a -20
heart:tengo_de d -17
mine$ d -38
so__the d -19
substance:gives a 16
substance:has_the a 17
""",
    """
a__sulfa ad 22 -23
allergy:once a -23
in__@year ac 16 -20
now:hora_me a -18
substance:fumo b -43
substance:think_so ac -16 19
""",
    """
corazon__padezco d -16
guilt* bcd -16 -16 15
had:fiest* c -16
half_my ad -18 16
now:us abd -27 -17 25
""",
    """
@drive__@relative bc -17 -16
@relative__@body ad 17 -21
any:nothi* bc -21 -24
pregnancy:le_doy bc -18 -22
prior:esta bc -18 -18
psychosis:as_mania bc 17 -15
texts:too a 17
texts:what bd 17 -24
y_sigo c -16
""",
    """
allergy:de_mareo d -17
effects:as abcd 32 -29 -17 -33
heart:checkup a 15
now_is ad -22 23
""",
    """
#_this abd 18 -15 -17
^hoping abcd -25 -22 27 -21
allergy:maybe ac -19 20
depends_on bc -20 16
her__# a -16
liver__high a -17
now:do_not ac -19 20
pregnancy:jaja bc -24 -29
substance:mas_o bc -15 18
texts:not bc -38 16
""",
    """
adult:adopted acd -16 21 -20
casi abd -16 -35 21
my_boy c -25
still__minor ad 20 -21
""",
    """
allergy:when_i b -18
la__se acd -18 -18 20
me__solo bc -16 -18
not:after bc -17 -15
prior:hierb* abcd 20 -20 -16 -19
prior:talked bd -21 -18
to_someone cd -17 -18
""",
    """
^go bcd -43 -43 23
allergy:cual_@medicine abcd -24 26 -25 -21
coming:will_not acd 40 -31 -37
heart:my_twin c -15
left__on a -18
prueba_salio a -18
psychosis:to_be cd 16 -16
substance:@drug_for d -26
time d -19
""",
    """
acabo_de bcd -33 -31 21
am__it abc -23 -55 23
be_my a -18
en__ya bc -23 -15
just_high ab -25 -20
myself cd -39 19
never_ever a 17
organ:nunca d -23
organ:passed_a ab -17 -15
said_ok abcd -18 -16 -19 21
sometimes_i a -17
stuff bd -18 -17
texts:as abcd -20 -19 -19 23
""",
    """
^same bcd 21 -38 -24
i__@year acd -19 16 -15
organ:@body_infections d 22
ratito a -16
yeah$ abcd -35 -25 -23 33
""",
    """
any:tomorrow abcd -21 -24 21 -17
del__estoy ad 17 -17
fits ad -17 18
just__not bc -16 -25
organ:galls* cd -20 -19
parti* a -17
ride:todos abcd 28 -23 -24 -22
ride:vuelvo c -16
texts:pero acd -28 -32 30
""",
    """
and__not bcd -38 -21 29
brain:nunca_me d -21
depends__ask c 16
en__familia c -19
es__la abd 27 -29 -18
if__the bcd -24 22 -15
mejor_por abd 20 -17 -22
organ:este_@year cd -18 17
psychosis:en_la cd -18 18
substance:when b -20
""",
    """
@vehicle_home abcd 27 -21 -17 -28
a__monitor acd -16 -18 19
any:list d -15
any:when abd 24 -25 -20
llamarme bc -16 -17
pregnancy:is_not a -19
with c -22
""",
    """
absolutely_not c -17
attack ac -18 -23
heroi* d 17
le_doy bc -18 -22
metad* d 17
piece acd -20 -18 21
prior:why bd 22 -22
psychosis:oia ab -17 -19
ya_pedi ad -21 22
""",
    """
@month__i a -18
am__in b -19
mensajes acd 18 -18 -15
mil bcd 17 -15 -16
ninguno$ abc 17 -16 -22
pregnancy:recien ad -16 16
substance:en_las d -27
was_out a -15
""",
    """
adult:schoo* ad 17 -16
allergy:had_it ad 23 -33
me__revisado c 15
para__esta a 16
psychosis:no_estoy abcd 24 -15 -25 -17
reche* cd 18 -17
recovery ad -24 22
ride:manejo b -16
si__permiso a -20
""",
    """
de__@date a -16
diagnosis$ cd 16 -18
diferentes$ d 16
heart:watch_it d -15
infecciones__orina d 19
my_youngest b -21
now:he b -16
now:temprano_para ac 18 -24
prior:cuale* ad -27 -36
puro__de bcd 16 -17 -17
ruled_it ac 19 -25
safe:a bc -15 -16
your__is a -16
""",
    """
adult:days abc -21 17 -18
card ad -16 18
consu* abcd -26 -29 30 -23
contesto c -31
han__cinco c -17
prior:count* a -22
ride:working bcd -24 19 -24
when__fly abcd 21 -21 -19 -20
""",
    """
acaban c -15
any:bocado ac 17 -16
el__dejo c -17
nervous b -23
now:digo acd -15 21 -21
prior:with_a c -20
psychosis:expli* abd -22 15 -26
quier* ab -38 32
ride:she_would c -19
""",
    """
adult:mom abd 25 -16 -28
coming:truene cd -17 15
le_@thanks ab 16 -16
psychosis:is_schizo bd 17 -16
ultima a -16
""",
    """
@thanks_god ab 17 -18
any:ni_en a 16
carry* abd -20 -20 21
cirrosis$ ac -17 -24
heart:contr* c -25
latel* c 15
mi__no abd 34 -47 -28
nadie abd 23 -47 -24
reir abcd -21 -16 -22 24
so_much bc 16 -22
yeah_in d 16
""",
    """
organ:a_mi c -25
prior:name_it bcd -17 -16 16
ride:quien_me abc 19 -16 -25
ride:shop a -15
two__both a -17
ya_esta bc -22 -17
""",
    """
adult:fifte* abcd 20 -18 -15 -19
and__@stop c -17
coming:pero c -24
dialy* c -36
ears ad -22 22
heart:befor* abd -22 22 -25
papeles$ bc 21 -19
ride:preguntar c 16
substance:weeks a -17
""",
    """
^media ad -16 17
a_lot a -28
any:ano ad 16 -16
any:para_nada ad 20 -19
brain:@clinician b -18
cancel:todav* bd -19 -21
hon$ ac -24 -20
my__tomorrow abcd -16 -17 -16 18
organ:treat* cd -21 22
""",
    """
^birth abcd -23 -30 -18 28
adult:than_that abd -22 -19 20
afuer* bc -22 -23
allergy:up bcd -47 -26 19
break__reality d 15
dando bcd -18 -21 19
died_from abcd -19 21 -17 -18
prior:sure acd -21 23 -16
prior:the_@insurer bcd -18 -17 15
ride:bring_me ad -15 20
ride:manana a -16
ride:two_@person a -17
y_me bcd -29 -20 19
""",
    """
^trastorno bc -17 -15
allergy:en_mi abd -15 -25 19
any:me_mude abcd 26 -20 -17 -26
evaluando abcd -18 -18 21 -16
feet bc -26 -31
got__to acd 28 -22 -24
la__cuenta abcd -16 24 -19 -28
meeti* c -18
might abc -50 -50 26
nah__that ac 21 -20
psychosis:de d -20
ride:checking acd -17 22 -20
substance:at abd 40 -42 -42
substance:i_want bcd -17 22 -25
""",
    """
any:fine abcd -26 -25 -19 27
bells_on abcd -20 -18 -22 23
cuenten bc -16 -20
heart:digo ab -19 17
organ:as_a bd -15 -21
ride:bestie d 17
texts:mensa* abd -23 -20 25
""",
    """
coming:not bc -42 -25
do__high d -17
hayan_dicho ac 19 -19
ni__tengo d 16
not:@month acd -18 20 -19
organ:much b -16
substance:befor* acd -20 -20 15
went__on d 15
""",
    """
a_catheter abcd -18 -20 -17 24
adult:cumpli abd -37 -21 32
from__heart d -16
heart:hipertensa d 19
pregnancy:this a -28
ride:anybody d -22
todo__de b -17
we_will abc -15 -19 15
""",
    """
always bc -49 -29
any:en_@eat abd 23 -25 -22
heart:sent abcd -18 21 -17 -18
my__up bc -18 -20
now:me_queda bc -24 -35
""",
    """
back_at abd -23 -17 23
mean bd 25 -33
pregnancy:still_breastfeeding ad -17 16
ride:walk ac 16 -18
sacaron_un a -16
se__que bcd -31 33 -21
""",
    """
ahi__caigo bcd -15 -25 19
diu$ a 16
had:heard ab 19 -20
home:waiti* abcd 30 -23 -25 -30
not:presion d -21
now:noche ad 18 -24
organ:get_a cd -17 18
prior:whole abcd -18 -15 -17 20
ride:la c -28
""",
    """
allergic_to abc -20 21 -42
cancel:la_necesito bc -18 -16
hombr* acd 21 -15 -19
not:esos ad 19 -20
on_@relative cd -16 -21
ring ab -18 -23
todavia_no bd -26 -49
tried_everything abcd -18 -22 -23 23
well:in bc -36 -17
""",
    """
alla a -20
had__so ac -23 16
le_confirmo acd -17 23 -26
les_aviso b -17
now:estam* c -25
one_a cd -20 21
only$ abd 30 -31 -54
""",
    """
esta_toda abd 19 -16 -17
it__problem cd -24 21
marcapasos_desde d 15
never__a c -19
pregnancy:seman* abd -34 -24 30
pregnancy:varon bc -24 -23
""",
    """
hold_up a -22
not:llego acd 31 -20 -32
prueba__salio c -20
so__better c -24
""",
    """
chequeo__@date d -17
home:sigo abd 27 -23 -31
la_farmacia abc 17 -21 -18
organ:running_tests acd -15 17 -17
psychosis:la b -23
si_arranca cd 18 -17
""",
    """
a__otro abd 20 -18 -16
came__it ad -17 16
coming:borreme ad 21 -19
i_have bc -29 -20
limpio$ bc -25 -27
me__alta d -22
my__week ac 18 -19
not:permiso ac 16 -16
organ:higado c -21
psychosis:take d 15
quizas__me c 16
ride:vecina abc -35 22 -27
sad$ bc -18 -16
tuvieron acd -16 -16 17
""",
    """
^igual c -21
^limpio ad 18 -20
allergy:da ac -25 -31
ate b -34
excuse bd 17 -18
hablo$ bc 18 -18
heart:passed d -26
hierb* d -28
home:so d -33
insuficiencia abcd -24 -16 -21 24
is_personal ab -18 18
negative_on abd 19 -18 -19
one__nerves ab -17 -19
ride:alguien abcd -29 -23 34 -32
ride:let_me c 17
substance:para abc -36 -35 35
wheel abcd 21 -20 -17 -18
""",
    """
bano$ d -15
heart:looke* acd -17 18 -17
heart:pastillas bcd -19 21 -20
organ:los bd -19 -24
se__el a -16
told_us acd 16 -17 -17
""",
    """
=said:meds:ask c -40
a_@call cd -23 -26
adult:este_@month a -17
are__it ab -21 -20
be_# d -16
it__a c -21
prior:been_through acd -17 -16 17
psychosis:estuve b -17
substance:drink_normal ac 17 -19
substance:normal abd 21 -20 -24
""",
    """
=said:no:not_that_they_know_of abcd -24 -35 30 -34
@month_for ab 20 -24
heart:all c -34
los__desde c -19
schizoaffective$ bcd -18 -19 20
substance:little bcd -23 17 -34
todavia__en c -18
""",
    """
allergy:came_out bc -15 -21
any:doctor abcd 21 -21 -25 -16
be__@call ad -16 -21
bike abd 22 -21 -19
brain:after ad -25 26
enlar* abcd -22 -21 -21 23
i__lol ab 19 -24
makes_me bcd -27 24 -33
prior:praye* abcd 26 -21 -20 -26
substance:tomar bc -25 -25
texts:rathe* b -24
want_the cd -17 -16
was_so b 15
""",
    """
any:el abc -27 33 -44
brain:hits c 17
heart:is_good abcd 25 -18 -18 -26
heart:low_blood ad 22 -22
line$ d -15
ride:a_ver abc -24 -20 20
un__mas acd -15 18 -19
""",
    """
a__@month b -19
allergy:al_polvo cd -24 -24
any:clot ad -16 17
any:esa bc -21 -17
bloodwork bd -16 -21
como_cree abcd 26 -27 -22 -18
no__i bd -31 18
paral* abc 17 -17 -17
substance:divor* abcd -22 -20 -20 25
""",
    """
=said:brain:no abd 34 -75 -30
allergy:cuand* b -16
fines$ a -15
for_what abcd -24 29 -25 -31
goodn* a 17
long_as d 16
meds:none abd 32 -29 -28
organ:ckd abcd -20 -17 -18 20
pregnancy:nursi* bcd -17 -24 24
prior:seman* abc 16 -18 -29
seman* c -21
till_@date bc -19 -16
""",
    """
#_el abd 15 -19 -16
coming:estoy acd -35 31 -39
coming:miss acd -29 -17 28
cuentan abcd -18 29 -24 -28
doing ab -25 -34
fuert* b -17
helped$ abd -21 -15 23
llame d -22
prior:una_@clinician d -18
ride:familia abcd 22 -18 -15 -18
says_never d 17
""",
    """
@call_but c -15
^ninguna abcd 40 -29 -31 -36
any:when_pigs abcd 21 -21 -19 -20
en__desde d 16
glass__@drug ac 15 -16
heart:her_@relative d -15
man$ c -21
organ:jaundice_as a -15
schizophrenic__not b -18
texts:but acd -17 -24 18
un_choque d -19
""",
    """
alguien$ a -20
had:infusions d 18
organ:de_nino cd 17 -17
pregnancy:eso_es abc -19 18 -16
solo_el b -21
sus cd -19 -19
""",
    """
coming:request abcd 23 -18 -23 -20
heart:presion_alta ac -32 -30
miedo$ bd -23 -18
mitad cd 15 -29
muchas__no cd -16 18
not:issue a 15
not:would b -20
should$ c -22
too b -17
""",
    """
mayor__edad a -15
pregnancy:matter ab -16 21
three__the abd -18 19 -15
tomo__fumo a 18
will__be acd 16 -33 -23
""",
    """
find_a abc -17 -18 18
heart:dijo b -18
period$ acd -25 15 -20
pregnancy:la_inyeccion a 16
prior:buspar ad -19 21
safe:ok ad -21 20
they_changed ad -21 19
""",
    """
^@insurer abcd -20 -30 -16 26
a_veces abc -43 -41 21
allergy:la_@food d -20
baker_acted ab -19 -19
blood_test abcd -19 -16 22 -23
hago b -29
my_life abc 19 -17 -30
organ:las_transaminasas ab -18 -15
ride:and_if ad -16 16
ride:far d -18
""",
    """
allergy:anestesia acd -17 15 -16
allergy:me_dio abd -27 -38 20
maybe_in abc -15 -16 19
me__@fetch bd -17 -22
pregnancy:con_# ad 20 -19
prior:does_that c 16
ride:if ac -31 15
substance:ni_una a 15
""",
    """
@month_along a -17
@relative__si ab -30 -18
allergy:vez b -24
apartment abcd -19 -19 -17 21
drive:is bc 15 -26
i_talk d -21
lo_mismo abcd -18 28 -26 -31
no__no abcd 39 -19 -16 -43
not_mind ad -16 15
pareja d -28
ride:is c -17
""",
    """
any:one a -20
brain:mal acd -27 -20 21
driver bcd 15 -25 -19
heart:bad ac -16 -28
nothing__the c -20
on__table c -17
please__not bcd 20 -16 -30
por__mejor b -19
psychosis:@clinician_thought bcd -18 18 -18
took_it bd -20 -17
two_days a -16
wish__could abc 19 -20 -22
""",
    """
@drug_and abcd 25 -16 -18 -21
brain:nunca bd -17 -18
cancel:gracias abd -29 -16 25
expecting__# ad -18 16
me_entere ad -22 22
nada__ver abcd 29 -17 -27 -20
organ:had_hep acd -20 21 -23
stayi* abcd -15 -27 29 -34
two__another ad -16 16
""",
    """
@medicine__if bc 19 -16
adult:and_a acd 22 -20 -17
both$ bc -40 -36
ido b -16
psychosis:no d -25
ya__cuenta bcd -18 -16 15
""",
    """
allergy:a_reaction a -24
heart:anyth* ab 18 -25
me_@price cd -17 15
now:the_clock acd 17 -17 -16
pregnancy:dar d -18
prior:to_the a -15
substance:smoke b -26
""",
    """
^afib abcd -18 -18 -19 22
organ:de_orina a -20
organ:tengo_hepatitis cd -29 30
pregnancy:mean b 15
prior:por_probar a -15
psychosis:crazy cd -26 -22
tranqui bc -19 -22
""",
    """
allergy:but_it cd -16 17
entra c -17
heart:i b -19
heart:los a -21
heart:losartan d 23
heart:two_stents d 15
organ:scare acd -20 20 -18
sobrino b -22
substance:ten_@year a 16
tuve__reaccion c -16
visits a 18
""",
    """
=said:coming:unsure abcd -25 -31 38 -42
casita ad -18 20
heart:resul* acd -18 19 -16
not_answered cd 17 -16
old$ cd -20 -22
pregnancy:yo_ya ad 16 -16
""",
    """
@drive$ bc -17 -26
@relative__pressure d 15
a__rato ab -26 -21
get_a ab -16 -18
not:controlo abcd -28 -19 -19 28
organ:watching c -15
stopped__@date ad 21 -19
""",
    """
^@thanks abcd -29 47 -38 -49
allergy:da_miedo a -16
any:knows bc -21 17
bebid* ad -16 18
drive:si_no acd -27 21 -16
none$ abcd 27 -27 -23 -24
now:digame abcd -25 -16 -20 31
ride:covered abcd -31 -16 -29 35
""",
    """
^amaneci ac 17 -22
adult:jajaja ac -20 -17
aroun* b -37
esos acd 28 -28 -34
holding ad -18 17
home:drive c -18
now:tomorrow abcd 31 -15 -27 -32
oven$ cd -17 17
ride:hora d -15
unos bcd -34 27 -15
""",
    """
am_ok b -20
andamos bcd -18 19 -17
any:tomor* abcd -21 -24 21 -17
any:you_did abcd 21 -19 -17 -21
bolsa$ acd -20 -17 16
coming:a_otro d -16
my_twin cd -20 -16
no__conozco ad 17 -16
now:away d 17
que_tiene abc -16 15 -21
well:bette* a -46
""",
    """
#_til ad 21 -21
age$ d -20
coming:am bcd -26 -34 16
coming:si_consigo ac -15 16
my__@thanks b -18
my__know abc -15 -29 22
psychosis:ptsd_only c -17
tell_me a -18
visto$ ac -17 18
""",
    """
better$ abcd 28 -23 -30 -19
gone b -34
todo_bien bc -26 -30
un__hace abcd -29 -22 -30 32
""",
    """
^dios acd -15 15 -30
heart:estoy_sano a 16
is__an bcd 20 -15 -22
pero b -36
substance:se abc -21 -17 19
""",
    """
c abc -54 -31 41
coming:favor_de d 17
heart:ticki* abd 19 -19 -15
pregnancy:positive_test c -15
psychosis:veces ab -20 -22
ride:if_not ad -16 16
ride:no_hay abcd 29 -17 -22 -33
therapist a -28
tomorrow$ b -21
""",
    """
^dele abcd -22 -38 -36 32
^estamos bcd -28 20 -32
hinch* abcd -23 -21 -23 26
i__@move d -21
se_como bc -17 16
substance:veces abd -24 -17 22
told d -36
will_it ad -25 -31
y__derrame ad -15 17
""",
    """
allergy:out ad -28 19
allowed c -15
fin abcd -26 -21 -22 28
heart:if_it c -16
ride:check* acd -17 22 -20
substance:esta a -16
substance:that_a acd -19 21 -17
""",
    """
a_ratos cd 20 -20
le_estoy ab -22 -21
maybe_i cd 19 -18
organ:@vehicle a -33
pregnancy:positive abcd -26 -20 -20 25
somewhere_else bd -16 19
substance:@drug_every ab -19 -17
""",
    """
any:llamarme bc -16 -17
check bd -18 -27
heart:not bd -30 -19
now:esta_bien ad -19 21
pidio__dia ad -18 18
pregnancy:be_a ad 17 -19
""",
    """
coming:hold_my abcd -20 -19 -18 21
esas abd -17 16 -18
had:a abc -25 18 -19
home:@stop_mi bd 17 -17
ride:just_@vehicle a -21
""",
    """
allergy:itch b -16
allergy:used_it ac 15 -19
had:ketamine bcd -17 -15 17
lost__in cd -20 -28
meds:do d -27
""",
    """
#__i b -26
@english$ abd -17 17 -17
@month_que b -16
prior:counseling ab -19 -20
tried__a abcd -18 -17 -20 24
""",
    """
coming:will_know acd -16 17 -16
dos__los bc -16 -16
heart:chequ* acd 23 -15 -24
not:@body abd 18 -18 -30
substance:drinks c -15
tan ac -20 -20
""",
    """
^alergico ab 23 -20
^cuatro bd -15 16
allergy:allergic_to abc -22 22 -40
drama bcd -24 -25 16
eso_ya cd -17 -19
heart:les abcd -22 25 -21 -22
home:acabo_de abd -19 -18 19
not:poder abc 17 -26 -21
organ:doctors cd 17 -18
ride:no_he abcd -23 -16 23 -16
tengo__las b -21
vaya_uno bc -17 16
""",
    """
a__attack c -21
every__@month cd -21 19
have__a b -21
organ:check* ac -19 20
texts:it abcd -35 18 -48 19
you$ d -31
""",
    """
@animal_had bc 17 -17
aguja a -16
beats abc -30 -28 28
had_some abcd -19 -15 22 -18
ni_loca bcd -15 -19 16
not:possible acd 27 -23 -17
organ:kidney cd -23 18
organ:la_vesicula ad 16 -25
problem__do a 16
psychosis:hace_@year d 19
psychosis:stabl* d 17
ride:su ac -23 -16
since__baby b -16
substance:that_was bc -16 -20
""",
    """
#__week c -23
@relative__drink bcd -19 24 -21
allergy:mi a -28
features d 16
home:still_on acd 19 -15 -19
muchos c -17
no__nino a -21
organ:yellow c 16
prior:@drink_cuenta bc 17 -15
que__que bd 21 -31
substance:eso_no c -21
sufro bc -25 -22
""",
    """
cancel:am_coming d -29
coming:aqui ad 24 -23
do_without d -19
i__low ad 20 -20
pasada$ c -18
safe:bien ad -19 17
si_@cancel ad -18 19
""",
    """
^nothings acd -15 -15 17
adult:class ad -18 18
all__out acd 20 -17 -16
heart:press* bc -29 -18
home:am_at b -29
home:back abcd -20 -33 -39 31
meds:a_multivitamin abd -20 20 -18
meds:dejar bc -25 -22
ofrecio a -16
one__me cd -17 -17
organ:bloodwork_was ac 15 -15
substance:ha c -19
tenia abd -20 19 -17
""",
    """
caffeine a 19
disorder$ d 18
when__nervous bd -17 -17
""",
    """
acabo__entrar a -15
cell$ bc -17 -25
no_tengo b -55
now:una bc -40 -32
pregnancy:i_could d 16
pregnancy:this_@month acd -18 20 -20
""",
    """
el_paciente abd 17 -23 -20
now:at_my d -23
y_luego a -18
""",
    """
acomo* abd -16 -18 15
any:consu* abcd -19 -20 21 -19
now:i_can abcd -17 -33 -25 24
prior:they a -20
psychosis:por_mania bd -15 20
ride:would_@drive ad 20 -20
so__is c -18
wait__i bc -25 -15
what__she bc 18 -18
""",
    """
home:jacket bd 15 -15
in__family bcd 16 -25 -17
lo__me bc -18 -23
out__time c -15
""",
    """
any__the ad -22 22
caught__at b -20
dejela$ cd -17 -17
fabri* ad 24 -23
mensaje$ abd -22 27 -21
neighbor ab -16 -18
now:dia acd 28 -33 -42
""",
    """
^rarely abcd 22 -21 -22 -20
coming:hora_era b 17
effects:smoot* abcd 22 -19 -17 -21
her ac -22 20
las__tomo ad 18 -17
organ:gastr* ad 19 -17
oxys ad -17 20
psychosis:just abcd 47 -43 -44 -44
ride:do_not d -20
why abc -58 42 -33
""",
    """
@clinician_gives a 16
@medicine__clopidogrel d 16
a__un c 15
a_cada ab -26 -21
adult:just acd -28 -22 26
coming:jaja abd -15 -15 17
contesto__la d -15
just_@medicine acd 20 -21 -30
pregnancy:you_asking b 15
ride:viend* acd -18 19 -16
substance:drinking abd -19 -35 24
""",
    """
allergy:shell* abcd 18 -18 -17 -16
heart:not_that abc 28 -28 -25
not:either ac 19 -15
not:puede abc 22 -28 -42
psychosis:two cd -22 20
substance:@drug_cuenta bd 15 -24
""",
    """
home:sueter abd -17 18 -18
jamas$ abcd 26 -25 -24 -17
me__le a -19
my__right acd 31 -27 -34
nietos$ c -19
no_@move bcd -19 -27 18
pregnancy:irreg* abcd -25 -16 24 -15
substance:if c -17
there_is ab -15 -17
""",
    """
@stop__botella acd 18 -15 -18
adult:turn_# ad 23 -23
allergy:to_that c -20
buy__first a -16
estoy_pensando cd 16 -17
panic__count b 15
que__ver bc 17 -18
tos d -15
""",
    """
first$ d -42
me__quite abd 18 -17 -20
meds:nada_mas abd -25 -16 25
organ:waiting_on c 16
prior:farma* acd -20 -15 19
ride:nobody_can ac 20 -21
wifes b -18
""",
    """
allergic__nothing abd 25 -20 -18
cae abcd 29 -25 -23 -28
cancela a -17
give_my abc 18 -18 -16
had_the ab 17 -30
i_must d -15
now:parece abcd -19 -17 -19 21
prior:como_cuales abcd -20 23 -27 -20
taking b -30
""",
    """
=said:brain:yes abcd -27 -23 -84 46
^knocked abcd -21 -17 -24 23
param* abd 18 -15 -18
stopped__@month d -20
""",
    """
^cirrhosis abcd -20 -24 -21 32
allergy:niquel ad 20 -15
holidays a -16
home:y abd -23 -38 28
not:plans c -15
se_nunca c 18
substance:fue bc -16 -20
substance:los a -15
""",
    """
@relative__trabajando ad -19 16
acaba_de acd 18 -24 -19
any:paso abd 24 -25 -22
heart:descartaron abc 18 -19 -17
heart:soy_hipertenso ad -18 20
nel$ abcd 27 -19 -21 -22
no_ando ad 20 -18
pilla* bc -20 -23
said__i ac -17 16
texts:often a -17
they_were ab -18 -16
times$ bcd -24 26 -25
which_one abcd -20 25 -24 -18
""",
    """
@treat_y b -18
^praying abcd -29 -21 35 -35
allergy:would d -25
had:somewhere_else bd -16 19
manchita acd -16 17 -16
not:about c -15
""",
    """
el__nomas d -21
is_running c 15
organ:@howmuch bcd 20 -19 -19
pregnancy:#_@year cd -25 -29
pregunto__@relative c 21
supper$ c -29
""",
    """
con_mi bc -42 19
cours* acd -17 -20 24
not:alergica abcd 31 -28 -17 -29
puros abcd 32 -40 -42 -15
to__nothing ad 19 -18
""",
    """
home:recliner ad -17 16
i__always d -17
is_all abd 27 -43 -27
now:me_cuadra c -18
organ:somet* abcd -20 -15 28 -25
""",
    """
adult:grade ad 16 -16
off__day ab -16 -15
perdi b -40
""",
    """
^when bcd -27 -39 29
semana c -23
voy__camino ad 17 -20
""",
    """
cuadr* abc -17 -24 15
depends_which c 18
diario abcd -28 -25 -23 33
got_to acd -22 17 -19
mi__afuera d 18
not:😂 ac 17 -16
ride:@relative_said abcd -30 -28 -20 27
texts:than ad -16 20
""",
    """
@drive__now b -18
@relative__paso a -16
coming:snow b 16
heart:take a -32
otro$ abcd 28 -17 -29 -24
prior:primera abd 22 -16 -17
""",
    """
coming:leave bcd -17 -25 18
fuerza abcd -20 21 -22 -19
got_out c -20
lo__malo a 17
now:here bc -21 -17
organ:came_back abc 19 -21 -25
someb* cd 16 -39
""",
    """
allergy:se_me abd -23 -24 26
en__estoy b -20
had:the ad -40 -19
july abd -17 -20 23
meds:remember abcd -28 -31 -23 30
puede$ acd 25 -27 -19
safe:do ad 16 -17
substance:si_pero acd 18 -16 -17
substance:veran* d 16
""",
    """
#__@clinician b -17
@howmuch_@howmuch abcd -15 19 -16 -18
a_single ad 17 -15
allergy:think d -17
coming:see_you abcd -20 -16 -28 30
el_@day d -33
futbo* bcd -19 26 -29
little__no ac 20 -19
now:los_@day abd 24 -23 -21
now:que abc -22 21 -30
perlas d 15
usted_que ab -18 17
""",
    """
^hungry ad 21 -23
any:@year abc 15 -23 -23
bp_@medicine d 18
coming:came c -20
es_lo abd 19 -27 -16
me__tomorrow b -21
not__but abd -21 -23 23
now:@drink ac -16 17
substance:who_you bc -16 17
""",
    """
adult:hijo bd 21 -27
allergy:everything bcd -23 23 -28
substance:mine abc -34 29 -30
texts:no abcd 46 -39 -48 -21
two_@year abd 22 -24 -25
""",
    """
^echele abcd -19 -16 -15 19
la__me abcd -28 -20 -21 34
la_casa ad -23 18
mas__menos abcd -20 -23 26 -20
organ:tengo_incontinencia d 17
quiza* abcd -35 -39 38 -31
substance:use b -25
the_bottles d -17
tied ad 22 -15
woke abd 17 -27 -16
""",
    """
coming:encon* ad 19 -20
organ:fine abcd 39 -31 -40 -33
substance:perdi abd -22 -15 23
toro$ a 15
""",
    """
a__gatos d -20
a_poder abc 17 -26 -21
any:objec* abcd -21 -18 -16 21
did__anything ac 16 -15
in__never d -17
it__when ad 23 -25
mas__cuenta ab -16 -17
not:trouble bc -26 -26
tuesday ac 15 -29
""",
    """
@relative__bad abd -21 21 -21
carnal bc -21 -19
do__one bc -17 18
favor_de d 17
multivitamin$ bcd 18 -17 -21
ride:drive acd 26 -41 -35
substance:mayo ad -16 18
""",
    """
^nursing abcd -25 -16 -19 23
adult:with a -17
aguan* c -28
cancel:ahi abd 24 -23 -22
had:en_esto abd 25 -31 -20
heart:stres* d -28
my__vice abcd 17 -15 -17 -17
no_complaints cd -20 17
not:recall abcd -22 -23 29 -27
organ:be cd 24 -19
organ:tuve_hepatitis cd 25 -26
patch$ acd 21 -19 -21
pregnancy:it_hurt b 16
prior:in_@treat d 17
ride:hay_@ride c -17
under_that ad -19 -16
¿_quien b 19
""",
    """
heart:clear* abcd 24 -21 -24 -19
heart:three bc -16 -20
not:figured a -15
out__@day c -16
same__always b -19
se__eso cd 22 -16
we__see c 20
wine abd 18 -24 -20
""",
    """
^everybody cd -31 -33
and__lol acd -18 -20 19
bottles a -18
clean$ bc -24 -33
cooking_supper a 16
filling b -16
la_@cancel b -15
me_about bcd 18 -22 -17
not_breathe cd -18 16
pregnancy:around_@holiday ad -15 17
que$ abd -23 35 -55
rather_not abcd -25 26 -23 -20
recli* ad -17 16
""",
    """
@call abd -22 33 -28
allergy:after_the d 15
brain:un_derrame bc 15 -16
coming:me_@sick c -15
recojan$ ad 15 -16
""",
    """
allergy:idea cd 16 -16
any:mhm abd -19 -17 22
heart:alrea* abcd -17 22 -20 -28
i_tell cd 16 -21
not__better ad -21 21
tengo_miedo bd -17 -16
wante* bc -21 -23
""",
    """
adult:tiene_# c -23
cancel:me_salio ad -22 23
le__mi bcd -28 19 -25
sitting_in ad 17 -20
""",
    """
@drug__a bc -16 -16
adult:la_paciente a -20
coming:yo bc -20 -17
my_knowledge d -20
nobody__would a 16
not:llevo bcd -20 19 -19
pregnancy:say b -22
prior:as_@treat c -17
prior:nada_mas acd 37 -19 -34
prior:what_have ad -18 22
when__it b -19
""",
    """
=said:adult:ask cd -54 23
@relative__tengo ac -17 -19
have__asked ac -19 19
noches__dormir c -16
now:nothing_on ad -15 16
psychosis:el ad -24 18
turne* ad -29 19
who__asking b 18
""",
    """
may$ bcd -24 -24 19
meds:tengo_que bc -17 20
now:have_to bd -18 -20
nunca__checado c 16
""",
    """
^@sick acd 24 -22 -24
^terrible abc 19 -16 -20
a__in bcd -21 -20 16
any:here_with abd 21 -19 -22
arran* abcd -20 -16 23 -21
fui__veces cd 17 -17
my_neighbors ad -20 -23
pregnancy:prueba ab -20 -17
ride:contestado ac -17 15
""",
    """
#__can c -22
@move_so ad 16 -15
any:am_not c -15
any:ser abcd -22 -21 24 -25
coming:god_willing ad -15 16
da$ d 17
had__once d -22
heart:fit_as abd 23 -16 -25
i__by d -19
i__day a -18
on__shot ac 18 -21
psychosis:mi d -19
recetas a -20
ride:claro_mi acd -17 -17 21
well:mejor abc -51 -30 23
""",
    """
allergy:con_@treat d 18
coming:packe* d 15
hay_nadie acd -16 -23 24
not:worked ad -26 27
now:mismo ad 22 -22
of__a c -15
organ:hepatitis abc -42 -32 17
the_patch acd 21 -19 -21
three__no bc -18 -19
tubal$ a 21
""",
    """
^dos abd -46 -38 34
feeling bc -26 -26
firma ad 16 -16
flutters d -17
le__el bc -26 -27
mi__por b -17
pobrecito$ bd 17 -16
""",
    """
118/7* abd 23 -17 -25
a_saber abcd -27 -36 36 -32
allergy:call abd -21 20 -22
heart:alway* abc 21 -21 -22
me_ha b -30
prior:hija a -23
viaje$ bc -22 -21
""",
    """
@clinician__it b -24
^salieron c -19
a__llego bc -18 -20
home:estoy_con ad -17 19
la__@vehicle ad -18 -15
organ:al_bano cd 17 -21
pregnancy:could ab -21 -16
psychosis:thought a -31
substance:la_bebida d 17
substance:something a -16
they__bipolar c -22
ver_quien abcd -22 -18 24 -19
""",
    """
@drug_does bc -20 18
algo_en acd -16 18 -19
allergy:miedo_la a -16
cymbalta d 22
heart:hace abd -28 -28 21
heart:is_all ac 19 -22
numero$ ac -18 -22
prior:oh ad -18 18
shoot bc -20 -21
si_pero b -29
usual c -25
""",
    """
a_@person d -15
adult:what ad -17 -18
ataques ac -15 -15
drive:@insurer a 16
esquizofrenico_yo ab 16 -16
holte* cd 18 -17
me__pecho d 16
pasad* c -32
psychosis:vi_cosas bc -22 16
ride:do_they ab -18 21
she__the b -23
the_second b -22
when__in a -18
""",
    """
hold_my abcd -28 -28 -20 27
is__@day a -15
me__first ad -19 -16
now:hour abc 18 -31 -25
pregnancy:who_knows acd -15 24 -18
psychosis:thinking cd -18 17
same abcd -16 31 -25 -27
""",
    """
@day_@day abcd -18 -18 -17 19
heart:say_i a -24
no_objection abcd -21 -18 -16 21
now:queda_muy c -16
pregnancy:mi c -29
substance:poco abd 19 -30 -35
the_@door bc 19 -21
""",
    """
is_shot cd -18 23
loved_it ad 15 -15
now:problema ad -20 20
presion__nada ad 15 -15
ride:jaja bc -16 -16
yo__soy b -15
""",
    """
any:no_le abc -22 23 -23
coming:something acd 22 -20 -22
complica$ ad 17 -17
drive:no_consigo acd -25 23 -17
free$ c -15
home:novedad ad -23 21
is__for d -21
is_off ab -23 -17
leave__on c -17
not:dia abcd -15 -18 -20 20
organ:@body cd -27 22
substance:rather bcd 15 -23 -21
substance:the_@day acd -22 21 -20
un_coagulo d 20
""",
    """
brain:in_# acd -27 -16 29
chequ* b -31
coming:final abcd 20 -15 -17 -21
from_the bd -27 17
now:could b -24
psychosis:mean bc 19 -19
substance:so_no a 18
""",
    """
@eat$ cd -34 -22
^are cd -24 -29
about_# ab -19 -20
allergy:pulse* acd -15 -16 16
drink__problem ac 17 -21
had_one c -31
home:someb* d -16
not:tested ac -28 31
now:is_on bc -17 18
pregnancy:period bd -39 -36
psychosis:tres bcd -18 -19 19
psychotic bcd -16 -31 16
that__long ad 16 -16
""",
    """
@place_es b -23
c$ abcd -49 -20 43 -18
cajas$ ad -23 16
due__@date a -16
le__manana ad -16 -16
nacim* a -18
organ:could_be c 15
scann* d -23
substance:entro_duro cd -15 16
substance:kind_of acd -18 23 -18
would__yes a -30
""",
    """
adult:apenas cd -16 -27
affirmative$ ad -15 19
allergy:codeine abd 25 -18 -22
allergy:del abcd -24 -18 23 -18
heart:i_take abcd -16 -20 -18 21
un__alta ac -17 15
""",
    """
@symptom__vez cd -21 23
fence abcd -18 -16 24 -25
heart:mi_no a 15
is__on bd -18 16
psychosis:trast* bcd -21 -22 20
this__for c -26
""",
    """
drive:you abcd 25 -20 -17 -23
effects:hasta ad 16 -20
getting ac -30 30
i__ever d -17
not:@move abcd -15 -22 -24 24
now:@traffic c 16
now:anyth* acd -21 -19 16
prior:sertralina bc -20 -23
scare* b -34
will__@vehicle b -18
""",
    """
allergy:i_woke ad -17 15
back__you bcd -21 22 -17
drive:consigo acd -25 23 -17
esquizoafectivo$ bd -18 26
polen abd 21 -18 -16
pregnancy:trime* abcd -30 -23 -28 32
""",
    """
@relative__mi ab 15 -31
al__nada a 17
any:now abcd 36 -23 -23 -34
brain:convulsiones cd -20 15
in__lol d -25
me__and abd 19 -18 -18
meds:for_my bd -17 16
now:no_can ad 16 -15
prior:hierbas abcd 20 -20 -16 -19
ride:at ab 19 -22
""",
    """
al__la bd -16 -17
dio__@symptom cd -15 16
kid b -37
like_every c -15
organ:donated acd -23 -22 22
sigue_en ad -15 15
texto acd -31 -20 26
time_no acd 20 -16 -18
to__in d -22
tuvo_eso ab -22 21
""",
    """
address c -18
allergy:witho* c -19
now:right_now abcd 41 -19 -25 -38
now:tuanis ad -16 17
on_ahead d 15
pregnancy:ando_con ab -25 -16
substance:nope a 17
""",
    """
cancel:so bcd -40 -34 28
it__@open abcd -17 -19 21 -22
older$ ad 18 -18
por_que abd -36 31 -22
problems_no ad 21 -21
ride:i_thought ab 17 -15
sobre* abcd -27 -21 -23 26
well:of acd -19 -15 19
""",
    """
@year_clean ad 22 -22
^ask abd -31 24 -39
^stuck abcd 33 -30 -23 -34
heart:chart bd 16 -20
not:trust d -21
prior:diagn* acd 22 -18 -21
they_ruled abcd 32 -22 -31 -28
told__the d -15
""",
    """
dormida ad 18 -19
if acd -49 35 -21
if__@relative abcd -16 -17 19 -17
lo__con acd -28 20 -22
ride:@door abcd -21 -17 -20 23
ride:mi_@relative b -33
substance:con a -25
""",
    """
#__go ad 16 -15
^email abd 17 -17 -16
any:like abcd -21 35 -31 -41
few_times acd -18 22 -24
heart:of ac 17 -39
llevaron abcd -22 -23 -22 24
por__la c -16
""",
    """
adult:todav* abcd 28 -20 -28 -23
and_that abc 22 -31 -27
can__day bd -17 -16
coming:llego bcd -25 -21 20
coming:right acd -22 16 -24
es__# ab 15 -21
not:with c -16
she_got a -18
""",
    """
@drug__little d -22
^found abcd -28 -25 -21 28
any:i_would b -18
lord c -15
prior:daban d -15
schizophrenic c -17
""",
    """
adult:deje abd -18 -15 17
any:le acd -16 17 -26
bags_packed d 15
coke__@day acd -16 -21 19
down__the c -17
going b -27
mis_recetas ad -17 -16
psychosis:rule c 15
substance:probation_officer c -17
""",
    """
any:husba* bc -19 -17
chorro ad -17 17
funeral bd -16 -19
not_sorry ad 19 -18
organ:none a 22
pregnancy:@relative_si cd -18 -21
pregnancy:semanas abd -31 -16 22
with__in cd -22 15
""",
    """
casi__dos ad 17 -18
en__en abc -19 -19 16
estuve abcd -18 -26 -16 22
for__heart a -16
had__of c -20
hope__lol ac -16 16
pregnancy:got c -17
queda bcd -27 -18 19
""",
    """
#_@year ac 16 -30
all_of bcd -29 -28 15
allergy:they_had acd -23 -19 25
any:i_can ad 27 -29
any:numer* c -25
corazon_esta ab 18 -21
it__some d -17
pregnancy:dando_pecho acd -15 -18 19
psychosis:veces_oigo d -18
quien_hablo b 20
reactions acd 16 -17 -16
walking bc -22 -26
""",
    """
@body__been a -15
any:aroun* acd -20 -16 22
i__never d -15
my_file ad -22 -25
pregnancy:tres c -15
same_@door b -15
si__la abc -34 -28 24
""",
    """
allergy:that_is acd -16 17 -32
nada_malo ad 17 -16
not__has ad -16 18
organ:pancreas cd -19 -18
psychosis:is_all abcd 22 -20 -20 -18
races d -17
spinny d -15
""",
    """
#__be abd -16 -16 16
@medicine_cabinet abd -16 -16 17
bp bc -33 -16
coming:by a -17
had:urgencias c 17
heart:of_the cd -19 19
nieto* c -25
now:not_work acd 25 -16 -22
now:quien abd -21 26 -21
now:wrong abcd -22 25 -17 -20
over_here bc -19 -23
prior:than b -16
yes_oh ad 18 -18
""",
    """
^quadruple d 18
brain: bc -17 -15
coming:voy_a d -19
le__la d -30
perdio d -20
to_find abc -30 -21 25
voices bcd -27 -29 21
""",
    """
brain:seizures b -18
cocinando ad 20 -21
creo abcd -40 -20 52 -58
grown_and ac -21 -19
meds:list abcd -30 28 -18 -25
not:way acd 25 -22 -19
pregnancy:fifty acd 23 -18 -17
ride:cuento c -17
ride:es abcd -18 27 -20 -30
trastorno bcd -21 -22 20
""",
    """
about_it abd 20 -30 -25
adult:de b -18
brain:an ac -22 -20
fibrilacion abcd -22 -19 -20 23
nothing__that c -24
psychosis:que abd -30 15 -18
siete acd -33 -31 30
""",
    """
^half abd -19 -18 20
acaso acd 20 -28 -26
adult:last_week a -18
fue_la d -23
not:exactly ac -19 19
not_quite ad 17 -18
yeah__was d 16
""",
    """
can_swing ad -15 15
could__be abc -30 -18 24
de__dejela ab 19 -18
my__fell ad 19 -19
period__@month a -16
""",
    """
allergy:proba* d -18
allergy:y_me d 17
meds:that_is d 15
no_ni acd 21 -18 -16
nonst* d 15
y__aviso ac -18 20
""",
    """
cancel:@move abcd -50 47 -33 -22
cancel:me_la abd 29 -25 -30
de__cero ad 15 -15
eaten:anoch* ad 26 -27
heart:chama* d 15
hypertension$ ad -15 17
my_colonoscopy abd 20 -16 -17
snack d 15
vision a -17
""",
    """
=said:ride:yes ab -22 -38
@day__the ad 17 -17
brain:se_me ad -23 24
can__that bcd -19 -23 27
estoy_esperando ab -25 -29
heart:are_watching cd 24 -25
helpe* abcd -16 -16 -16 20
me_i ac 19 -31
not_but ad -27 25
orino_como abc 20 -22 -18
""",
    """
@relative_say ad -17 -23
eso__ya b -16
ni__broma a 18
now:le_se ac -17 17
substance:i_gave ad 17 -19
""",
    """
@relative__ha d -17
^voices d 15
cancel:something_came d 15
coming:bags_packed d 15
heart:twin_does a 16
now:manana abd 16 -29 -29
organ:salieron bd -16 -21
organ:si_pero acd 20 -19 -19
pregnancy:dios_me ac 17 -15
puros_nervios acd 21 -18 -20
ya__llego abd 23 -18 -22
""",
    """
allergy:came bc -15 -21
and__him a -16
any:pues abcd -29 -30 24 -15
coming:pregu* ab -19 17
eso_no acd 24 -30 -28
mas_bien acd 24 -22 -20
necesito d -20
never_lost ad 16 -15
organ:ninguno_de a 19
organ:salie* bd -16 -21
pregnancy:pasa bd 22 -21
substance:to_know c -16
""",
    """
^do abd -23 43 -41
brain:years abd -20 -16 15
emojiyes$ abcd -24 -19 -17 25
fibri* abcd -22 -19 -20 23
i__was c -20
is__in bc 18 -23
make bc -28 -23
negativo$ abcd 21 -16 -20 -18
organ:about abcd -17 21 -18 -20
prior:think ab -17 -19
psychosis:sopho* d 16
""",
    """
^dejelo acd 17 -15 -17
dias abc -35 -28 24
kind_of cd 23 -43
pregnancy:@month_and acd -21 -16 21
she b -36
""",
    """
=said:ask:opens_with_no,_but_tells_otherwise abcd -43 -65 -48 61
been_doing d 17
brain:de_la a -18
brain:no b -41
eso__lo cd -38 -27
not:eso cd -23 -17
october ad 18 -17
pregnancy:due_around ad -15 17
should__take b 15
to__of d -17
""",
    """
@medicine_are c -18
allergy:dio ad -30 16
cancel:esta abd 26 -28 -22
for_blood ad -16 16
heart:down abc -17 -18 22
home:at_your d -23
home:llegue abd -29 -30 26
prior:four abcd -23 -17 -20 26
prior:this_would a 19
ser cd 32 -35
up__you abcd -17 20 -17 -20
""",
    """
adult:turned ac -29 -18
dice__de ab -16 -20
now:could_you a 17
organ:perfe* abcd 38 -29 -30 -33
pain bd 24 -25
para__le abc 18 -24 -22
psychosis:episodio d 18
siempre cd -22 -24
""",
    """
adult:is_for b -19
any:la_@place a -20
bocado$ c -17
escribe$ abcd -19 22 -18 -20
ni_@drug a 15
now:they bd -21 -27
ride:have_not cd 17 -23
soplo_de abcd -18 -20 -25 25
""",
    """
@relative__had d -20
@year_y b -17
^alguien c 16
broken ad 15 -19
but__that c -31
hasta_ahora bc -16 -23
home:car b -16
my_pee abc -21 -19 16
would__@call b -17
""",
    """
allergy:did_great abcd 20 -22 -20 -16
allergy:not abc -19 -75 19
any:do_you b 18
hold__@animal bd 17 -19
my__hard d -17
substance:xanax ab -25 -16
taking_me abcd 22 -18 -15 -18
""",
    """
baje__peso acd -15 19 -17
coming:no_me bcd -26 -49 16
could__been abcd -22 -19 25 -23
psychosis:not_know c 15
ride:find_anybody c -18
ride:see bcd -18 17 -26
""",
    """
but_nothing ad 18 -22
cancel:si_no acd -21 -19 23
coming:este cd -22 -22
not:anything b -32
sarpu* a -16
""",
    """
todo__corazon ad 19 -18
""",
    """
a__nada abd 22 -21 -24
contesto_por d 15
ride:in c -37
""",
    """
due abcd -35 -19 -22 31
home:media_hora abd 18 -15 -18
no__paciente a -16
see$ abc -27 -26 25
up__night c 18
""",
    """
^shellfish ac 16 -16
agarr* bc -26 -25
any:for_the d 16
drive:me_voy acd -26 -18 24
esta_es d -15
juice abcd -20 -25 -17 25
mesecitos abcd -26 -18 -21 24
not_answering bc 16 -15
pressure$ bc -37 -18
rinon__@relative abd -17 -23 15
substance:can_not ab -23 -38
well_i cd 21 -24
""",
    """
@relative__there d 15
^broke cd -17 23
allergy:up_fine ac 16 -18
does__to bcd 16 -22 -19
mi__que abc -33 -16 24
organ:into_it a -18
running$ a -19
""",
    """
^pensaba bd -27 -31
pregnancy:inyeccion a 16
psychosis:cuand* ab -28 -23
time__what abcd -15 19 -15 -21
""",
    """
=said:organ:no abd 19 -78 -25
allergy:tomad* a 16
demons$ ac -16 -15
heart:textb* abcd 21 -18 -18 -20
mania$ c -27
mondays bc -24 -15
no__probado d -16
pregnancy:@day b -33
prior:and_then ad -15 15
ride:@relative abd -31 -58 29
said__it ab -17 -19
substance:hacer b 16
""",
    """
allergic__sulfa ab 23 -19
allergy:threw_up a -15
drugs$ ad 15 -16
had:times d 16
half$ d -20
nacio_mi bc -22 -27
now:despues_de ad 19 -18
tried_one c -21
""",
    """
^social ad 20 -20
cancel:not acd -33 -38 20
nuevo$ bc -24 -24
stage__kidney ad -19 17
well:ando abc 20 -25 -45
""",
    """
i_forget b -31
internada_por d 15
it__got acd 22 -19 -21
nunca__ha acd 29 -26 -24
on_me c -27
pregnancy:@relative bcd 22 -45 -31
prior:emdr abcd -18 -16 -18 21
under_control c -18
""",
    """
allergy:cerro d 20
eight a 16
prior:cero_@treat ac 16 -16
prior:therapist cd -29 16
psychosis:@clinician_lo b -19
psychosis:anxiety abc 20 -19 -22
""",
    """
@relative_drinks bcd 17 -19 -18
against d -18
looked__it a -16
now:la_@place abd -15 16 -16
pregnancy:knock* abcd -21 -17 -24 23
prior:nomas_una ad 19 -16
""",
    """
=said:ask:opens_with_yes_and_ends_with_no abc -29 -20 16
grand bcd -29 -29 18
job bc -22 -28
not:tried bc -24 -36
prior:cymbalta d 22
""",
    """
^puro acd 27 -40 -50
coming:otra abcd 31 -27 -21 -31
for__week ab -15 -16
heart:cien ab 17 -17
heart:ni_idea ac -18 18
manejo bc -31 -23
meds:and_a abd -15 -15 19
pregnancy:i_pump abcd -27 -22 -24 27
prior:me_cayo acd 18 -17 -16
substance:dad abc -20 20 -17
tomo_todos d 16
""",
    """
adult:right d -16
all_the a -19
allergy:have_not ac 18 -17
been__under c 15
heart:hypertension abcd -38 -16 -27 39
le__quien a -16
look__the acd -20 20 -19
organ:self_cath d 16
psychosis:what_is d -20
""",
    """
^hay ab -26 16
brain:up_there abc 16 -16 -23
heart:la_presion bc -22 -18
heart:wrong a 16
pregnancy:mamar ad -17 18
pregnancy:pregu* bcd 20 -19 -18
""",
    """
@treat_count bc -17 17
counseling ab -19 -20
heart:en_@date c -16
heart:roble abcd 27 -21 -17 -24
time__me c -18
to d -19
up_to d -26
ya_tengo bc -22 -17
""",
    """
allergy:new_to acd 22 -20 -22
brain:los a -18
he__of c -20
now:ando_en ad 23 -23
que__sabe a -18
so_could ac -19 19
texts:see d -21
to__@medicine b -24
wait c -43
""",
    """
a_bun a -16
anestesia ad -18 -16
brain:have abc -17 -28 15
coming:de_dios d 17
do_this ad 16 -15
figure ac -15 16
organ:anali* bd -25 -35
prior:nada cd -55 18
psychosis:anos cd -28 18
the__on d -33
took__it acd 20 -19 -16
""",
    """
adult:voto ad -18 18
cuarto$ bc -20 -19
drive:chofe* ad 18 -19
great$ b -34
had:me_ayudo cd -16 16
heart:bypasses abcd -28 25 -17 -21
nada__solo ad -17 18
not:llaman ad -16 -16
ride:pie abcd 27 -20 -24 -26
substance:curre* d 21
tengo_tiempo bc -21 -33
""",
    """
an__of d -15
home:aun abcd 25 -18 -31 -21
le_dio bc 16 -28
prior:nothing_yet ad 25 -24
sleep__it bd -18 -20
""",
    """
adult:march ad 16 -17
digo$ acd -27 25 -32
had__last b -21
no__conmigo ad 29 -30
prior:can c -21
ride:@relative_was acd 19 -15 -20
scrat* abcd 23 -23 -24 -17
se_@insurer a 15
sin_drama acd -16 -18 19
""",
    """
ahorita__puedo cd -26 -27
allergy:tried_it acd 24 -21 -21
any:got_a abcd -16 -16 -16 18
any:saber d -18
brain:from ac -24 20
dudas ad -19 24
estab* ac -29 19
favor__dios d 17
for_this c -23
imagi* abd -16 -23 19
looks$ c -20
matter$ abcd -17 25 -24 -21
nothing_on bc -19 -21
papers ad -20 -17
""",
    """
at__place c -15
ataqu* c -26
cuido ac 17 -16
now:around a -18
now:between a -18
prior:about_it abd 18 -19 -16
prior:after b -17
up_fine ac 16 -18
voy__los ad -25 23
""",
    """
a_esa c -31
al_final abc 17 -17 -20
organ:quien_sabe bc -15 15
psychosis:histo* a 16
substance:to_@drug a 16
talk_@treat abc 21 -24 -34
trouble c -40
""",
    """
@symptom_a bd 16 -17
^cuando b -23
allergy:after ab -26 -17
got__and cd -29 22
now:am_all ad -17 17
ride:just acd 16 -23 -22
""",
    """
@clinician__puso b -16
a_patient d -16
era_nino ac -18 16
heart:healthy bc -22 -18
""",
    """
anesthesia$ bc 18 -18
heart:but_it b -16
heart:un_preinfarto ad -16 18
let__check acd -19 19 -16
me__de bcd -17 -23 20
percs bd -16 17
""",
    """
ask__again b -21
fea d 20
gallb* cd -21 -16
now:schedule bd -22 -17
operaron__@body ad -18 20
prior:no_@treat bd -18 -19
ratit* a -16
""",
    """
cover bd 16 -19
high_blood ab -20 -25
las_noches cd -18 18
now:son d -18
organ:liver_transplant cd -17 17
pregnancy:embryo acd -16 -17 18
substance:absolutely a 17
""",
    """
allergy:without c -19
coming:otro abd 27 -21 -29
embryo_transfer acd -16 -17 18
heart:on_@relative cd -16 -21
is_as bd -20 -18
not:paciente a -16
not_talk ad 19 -18
off__# bc -18 -18
organ:catheter abcd -18 -20 -17 24
substance:lord a 17
""",
    """
about d -22
de_momento abd 27 -25 -30
only_allergic ab 22 -21
organ:cuenta abd -16 21 -17
psicosis$ abc -27 18 -21
psychosis:cuent* bd 15 -17
si_of ab -18 -18
texting_is a -20
""",
    """
^absolutely ac 17 -17
any:took a 16
are_high a -19
eso_me cd -18 15
esta__para abd 23 -18 -23
heart:@relative bcd 27 -29 -25
organ:si ac 24 -36
pregnancy:la_manana ac 16 -15
""",
    """
@day__not ad 18 -22
^baby abcd -23 -17 -19 22
aunqu* bcd -19 -26 24
carretera acd 17 -15 -17
coming:able_to a 15
heart:to_be a -20
organ:kid c -18
substance:strai* abcd 19 -17 -22 -15
""",
    """
#_que ab -19 15
@drug__@day abd 15 -19 -18
am__seven a 15
been__up a -15
decir d -21
hearing a -18
heart:@relative_tiene bd 17 -15
heart:kid a -16
me_again d -28
no_to bc -18 -20
of__right d -18
puras acd 22 -21 -30
safe:con_mi acd -25 -16 26
was__for bd -16 16
""",
    """
ages a -19
now:try_again ab 20 -17
pregnancy:sister bd 16 -20
prior:semana c -22
to__my ac -26 17
was__stroke c -18
""",
    """
any:crumb c -17
en_rehabilitacion abcd -19 -16 -21 21
need_it b -24
not:have abc 24 -49 -24
""",
    """
@drink_for b -15
coming:take acd 16 -27 -18
dijer* b -36
interstitial_cystitis cd -16 17
me__mi b -34
""",
    """
allergy:can a -18
brain:dio_un a -15
depends$ b -17
does_the abcd -18 27 -22 -17
home:en_casa bd -20 15
is__one a -18
texts:for_it abd -16 -15 17
""",
    """
exactly bc -27 18
i__to a -15
now:al_rato abcd 29 -17 -16 -25
pill abd -28 -18 32
think__but ac -22 23
told__i bc -24 -24
when__bad d 18
""",
    """
@relative__lol ab 18 -23
^scratch b -16
allergy:abejas a 15
desde_los ad -19 20
do__now d 17
heart:hyper* abcd -39 -17 -30 40
here__the ad -16 17
she__with b -18
""",
    """
^i b -15
cayo_fatal ad -15 17
could__i c 18
get__bed ac 19 -18
leve$ c -17
now:entra* abcd 21 -15 -16 -22
one_but cd 15 -20
organ:is d -25
prior:wellbutrin abc 16 -18 -26
segun_el b -19
substance:fell_off d 18
substance:refresco a 15
that__in c -18
the__went ac -17 -15
was__@relative bd -23 -23
""",
    """
^getting abcd -36 -33 39 -36
coming:going ad 20 -32
home:aca d 15
hungry abcd 31 -15 -28 -33
manej* bcd 16 -36 -23
meds:now c -19
prior:prayer abcd 26 -20 -21 -24
se__se bc -21 20
""",
    """
can__say abc 20 -38 -16
heart:ticke* bc -32 -25
no_llego acd 31 -20 -32
now:me_this bc -20 -17
poliq* abcd -18 -18 -17 21
psychosis:heard ab -16 -25
""",
    """
#__# b -39
ir__@clinician a -16
lo_mejor bcd -36 35 -30
meds:multi* abd -20 20 -18
now:do_i d -16
pregnancy:hermana abc -25 15 -21
y__limpio ad 18 -16
""",
    """
any:apart* bc -23 -21
any:hard_pass abcd 25 -24 -25 -23
breastfeed abcd -21 -18 -16 21
calen* abc -28 -18 20
conteste bd 17 -19
contesto__@clinician d -15
heart:alta_la ad -16 17
it_last c -24
model* abd -22 -16 22
organ:he b -24
substance:trago bcd -20 -18 15
""",
    """
allergy:cara d 19
drive:se acd 18 -22 -22
eyes a -19
heart:that cd -31 -19
nadie_puede a 19
never__to acd 21 -18 -17
organ:esta c -20
quite acd 21 -30 -23
salio__viaje ad 16 -16
texts:rather b -24
""",
    """
#__ago c -18
^kidneys abc 19 -20 -31
answer_this c -15
bow c -16
de__y b -40
heart:baje acd -15 19 -17
ibuprofeno b -20
pregnancy:le c -35
""",
    """
@body__fine ad 18 -19
@drive__i bd -19 -18
adult:#_or c 16
bien__mal d -19
es__no bd -24 -19
have_low ad 16 -15
having__my cd 17 -24
heart:races d -17
home:el_sofa ad -17 17
organ:@clinician_wants cd 19 -18
pulsera acd -15 -16 16
tengo_dos ab -15 -19
yes_but a -27
""",
    """
#__imposible ab -15 16
organ:nah ac 17 -18
pregnancy:am_a abc 35 -38 -16
""",
    """
coming:see abd -27 -24 27
i__@vehicle d -20
now:morning abc 17 -23 -20
nunca__tomado ac 21 -17
safe:am_safe ad -19 19
""",
    """
allergy:stopped abcd -21 -20 -21 23
buy a -16
organ:wants cd 18 -18
the_@parking c -21
""",
    """
allergy:sulfa_only a 20
effects:si cd 17 -15
la_coca acd -17 -15 21
now:i c -33
ride:novio d 17
substance:domingo acd 17 -18 -16
""",
    """
adult:which bc -17 16
bebo__de ab -17 -17
have__@year c -16
heart:@relative_es abcd 21 -19 -17 -20
long__be b 17
pregnancy:morni* abcd -18 -16 -17 18
prior:tes a 17
ran abcd 15 -19 15 -27
to__any acd 17 -17 -17
todo_en abcd 26 -23 -17 -26
what_they bcd -23 26 -25
""",
    """
@relative__to c -38
acostado$ bc -16 -17
andele$ ad -18 -19
had__ago abc -21 -16 15
plant a -16
pregnancy:heave* a 17
pregnancy:salio abd -21 -17 15
psychosis:some ac -18 18
que__la d -19
substance:in_spring c -15
they_are abcd -24 -17 25 -16
una_que bd -17 -22
""",
    """
adult:what_if bc 18 -16
any:your_life bc -20 -16
heart:sister d -19
last_@day b -23
lo__pensando cd 16 -17
never_had b -31
now:can abc 20 -50 -41
organ:i_go bcd -15 17 -17
""",
    """
@clinician_de b -15
ahi_nos bcd -19 -26 16
me_voy bc -27 -20
not:when ac -15 19
now:dime d 20
to__one b -23
""",
    """
=said:substance:ask d -29
heart:borderline c 18
just_to ab 18 -21
organ:de_nina cd 15 -17
prior:his ac -23 -24
""",
    """
allergy:anest* a -34
heart__my ab -16 -20
me_olvido a -16
since bcd -52 -24 27
substance:strongest ab 16 -18
woke__it a -16
""",
    """
for__hour abd -22 -20 22
heard$ bd -17 -17
las_nubes abcd -27 -17 -21 26
on__off c 16
ride:herse* ad 19 -18
substance:a_problem ab -23 -23
""",
    """
allergy:never b -53
brain:que b -16
caida$ d 17
cancel:anoth* a -29
como_reloj abcd 18 -17 -17 -15
is_checking abcd -22 -16 26 -23
myself__i ad 17 -18
nada__y ad 19 -18
not:confirmaron c 15
not:hace abcd 22 -17 -18 -18
now:tengo b -57
pregnancy:at bcd -26 -24 22
pregnancy:my_cycle d -17
si__otro c 16
""",
    """
allergy:no_problem abd 20 -21 -16
guest$ abcd -19 -18 -23 21
heart:at_# ac -21 -15
home:clinica ad 20 -20
trying__one cd 19 -19
""",
    """
#_x ad -19 17
colon* ab 18 -16
enzimas_del c -17
home:with_my ad -16 15
pregnancy:like ad -17 -15
psychosis:the_whole b -18
substance:demas* ad -16 16
""",
    """
allergy:si_me ac -20 -21
cero_@medicine ad 19 -17
it_was bc -39 16
need_that abd 20 -22 -16
organ:es_el a -18
prime* abc 22 -29 -19
ride:viene a -16
""",
    """
any:segun abcd -23 -23 25 -25
effects:visio* a -17
had_hepatitis a -19
psychosis:panic_disorder a 17
ride:@animal ad 21 -21
ride:marido d 18
""",
    """
@relative__@food acd -20 -23 20
coming:comprado ad -20 21
effects:mareo abcd -29 -20 -26 34
now:pick ad 18 -18
psychosis:nunca_me d -25
substance:at_weddings ac 18 -15
substance:yo_no b -19
""",
    """
@relative_if cd 21 -20
adult:rato abcd -23 -18 -19 23
any:todo acd 22 -34 -33
cuando_guste abcd -23 -15 -22 24
de_dios d 17
llamada$ abcd -15 -32 -27 21
me__perlas d 15
psychosis:not_me abcd 32 -31 -21 -16
thinks_so d -19
""",
    """
a_new abcd -29 -16 -18 28
adult:cumplo abd 24 -19 -28
bone ad 17 -17
called$ a -15
eaten:just_a abd -21 -23 20
had_this a 16
schizophrenia$ a -23
""",
    """
@stop_@drug bcd 18 -18 -19
calendario ac -19 19
for__or ad -19 -18
home:bien ad -34 24
i__free ad -26 26
i__going abc 19 -22 -20
long_does bc 19 -18
mismo_que bcd 15 -24 -20
organ:lol bc -15 -16
organ:prola* d 15
psychosis:am c -17
psychosis:thoug* a -31
ride:voy_a b -25
substance:does_medical abc -15 16 -15
""",
    """
an__ago d 16
codeine__that a 17
en_cali d -18
nauseous abc -18 -19 18
prior:fluoxetina abcd 23 -19 -24 -17
puede_@fetch d -18
ride:yea ad -15 20
sulfa_only a 20
""",
    """
^picked a -15
any:around_# acd -20 -16 22
mi__sabe bc -20 17
now:perla* d 15
quite$ abcd 28 -26 -21 -27
substance:casi b -16
""",
    """
he__can d -20
heart:ano ad -17 16
i_could d -24
oye ac -21 -18
psychosis:patie* ad -16 17
repor* acd 15 -25 -18
tengo__de d -18
time$ ad 20 -26
two_lines acd -24 -20 23
""",
    """
adult:junior b -17
aguita bcd -23 17 -27
any:be_my ab -21 -20
been__since b -26
home:@thanks_a ad -21 18
me__medio acd -21 -15 26
organ:pads bd -15 16
pregnancy:a_dios a 15
pregnancy:me_hice c -15
ride:out_here ad 17 -15
""",
    """
allergy:down ad -15 17
and_nobody ad 16 -16
bodas b -24
coming:there_# d 15
do_@drug bc 15 -16
las__higado c -17
my__of ad -20 -20
organ:liver_cancer a -22
pregnancy:week b -30
ride:churc* abcd -29 -25 -25 27
teenager bc -17 -16
""",
    """
^sale abd -18 -21 25
any:hace c -32
chorr* ad -17 17
de_amor d -17
moment c -17
ninguna abc 23 -44 -50
substance:littl* bcd -23 17 -34
tengo_normal a 16
zero abcd 41 -36 -37 -39
¿__@drink b 15
""",
    """
=said:home:yes d -30
i__marathons abc 17 -16 -15
pregnancy:are_not acd -19 20 -17
""",
    """
@relative_el a -16
^heck abc 15 -19 -23
empty$ ad 18 -19
metformin d 15
no_cuenten ad 27 -29
not:hardly ac 18 -20
on__in a -30
quest* abc -29 30 -38
texts:pero_no acd -23 -29 26
""",
    """
#__en ac 19 -16
^going ab 16 -39
a__all c -20
coming:manana_me acd 22 -22 -20
de__voy abcd -19 -20 -20 22
en_eso abcd -22 -24 32 -40
find$ abd -16 19 -20
now:early_for abcd 17 -15 -15 -17
prior:made_me c -18
prior:tomo c -16
substance:yeah_it cd -15 19
well:say abd 18 -18 -25
""",
    """
a_la bc -19 -33
another_day d -25
any:there_is d -18
coming:me_la acd -23 -27 26
depre abcd 25 -16 -20 -26
el_electro d -16
es__primera abd 21 -17 -15
is__low a 15
leave_me bc -20 -19
not__lol acd 21 -21 -19
organ:working abc 15 -16 -24
ride:will_be abcd -18 -24 -35 28
""",
    """
any:my_@call d -16
not__work cd 21 -31
now:i_will b -17
organ:utis_count bcd 18 -19 -17
pregnancy:alivio ad -16 15
soy_de ad 18 -16
substance:cuand* b -22
substance:life ad 19 -17
""",
    """
=said:allergy:ask d -22
any:anyti* bd -16 15
heart:revisaron ac 16 -16
oil$ bd 16 -22
organ:weak_@body c -15
pregnancy:semana a -15
se__@relative b -20
""",
    """
effects:since abcd -20 -19 -25 23
heart:tuve_un abcd -24 -23 -28 32
percent ac -34 17
was_in a -23
""",
    """
heart:and_the d -19
me$ cd -81 20
""",
    """
apunt* ac -16 -18
central abd -19 20 -19
now:tonight abcd 29 -24 -28 -23
now:will_not ad 18 -17
organ:blood* d -20
prior:cero abcd 31 -32 -32 -16
prior:through ad -17 17
ride:esposa ac 16 -20
ride:irme_sola d -17
""",
    """
allergy:la c -24
allergy:recue* bd -18 -20
home:lost ac 16 -16
i__liver b -21
is__drinker a 16
organ:cero_problemas b -15
organ:noche c 15
substance:does bcd 24 -20 -33
substance:que_se bc -22 16
trabajo_a d -16
turn__@date ad 20 -20
""",
    """
@clinician_knows ac -15 -15
allergy:know d -25
borderline abcd -21 -36 33 -32
heart:padec* c -20
me_salio b -29
no__they b -15
no_no abd 36 -34 -33
phone a -18
texts:before acd -17 17 -15
""",
    """
@traffic c -23
habit b -23
muy d -38
now:possibly abcd -21 -19 23 -19
trataron c -16
""",
    """
@book$ acd 21 -25 -20
@relative_died abd -18 20 -20
allergy:for_that acd 17 -16 -16
i__bipolar abcd -25 -30 -22 35
now:texting bd 17 -19
prazo* ad -18 18
starting_from ad 15 -15
substance:hardly a 16
""",
    """
atora* abd 19 -19 -19
organ:mis acd 17 -23 -25
siempre$ c -24
starting b -16
substance:ni_fumo acd 21 -21 -15
well:mejor_que c -16
widow* bcd -17 -16 15
""",
    """
@relative__puede c -32
^ticker abd 21 -18 -21
heart:since_i acd -20 -16 20
inclu* ac -20 -18
now:fixin* ad 17 -20
texts:cuando acd -18 -28 23
veces__y c 15
""",
    """
been__four ad -22 21
can__someone b -17
club ac -21 -22
do_nothing ad -15 16
eaten:bite cd -18 16
organ:tumor a -15
pobrecito bd 17 -16
pregnancy:quiere c -16
to_wake a -17
""",
    """
for__a d -18
prior:at acd -25 -19 28
ride:working_on acd -15 23 -22
soplito ac -17 17
""",
    """
coming:encontre ad 19 -20
heart:clean_bill acd 20 -20 -19
in_there ab -21 -21
is_schizo bd 17 -16
tomo__otra c -23
""",
    """
^changed ad 15 -17
all__had d 17
any:blood bd 26 -26
now:am_@drive ad 26 -22
now:the_combine a 15
pregnancy:my_youngest ab 18 -21
ride:me_ha ac -17 15
will$ ab -19 -18
""",
    """
does$ cd -16 -18
llegue__@thanks d 15
not_heard c 15
por_@year cd -19 22
they_removed acd -16 -15 18
well: bc -44 15
""",
    """
#__last d 16
bapti* ab 17 -15
home:estoy_en b -20
i_hope abcd -29 -16 32 -27
now:you c -33
psychosis:hablar a -17
""",
    """
home b -51
now:not_busy ad -23 23
organ:luego abd -16 16 -20
prior:my_@drug bc -22 19
ride:or_my ac -17 18
substance:junio d 15
""",
    """
@day__on a -20
of_something ac 17 -16
quadruple_bypass d 18
que_preguntarle bc -16 17
quieran abcd -19 -20 -21 21
ride:the_@vehicle b -19
rule__bipolar c 15
substance:the_problem abc 22 -19 -17
""",
    """
=said:had:yes abcd -44 -41 -39 47
any:the_bottle acd -16 17 -17
brain:just_the ad -22 24
menor__edad acd 21 -16 -25
substance:de_vez ad 16 -24
the__to ad -28 15
well:first_time ad -18 17
""",
    """
amanezca c 17
been__week d -15
if_anything abcd 25 -24 -26 -16
pregnancy:i abc -15 22 -31
""",
    """
@drink_at abcd -26 -24 -19 26
@relative__him b -20
coming:it abcd 26 -16 -20 -20
having b -19
home:camino abcd 20 -19 -18 -19
no_choice abcd -24 -15 -16 24
on__@food ad -20 20
que__nada abd 20 -16 -17
""",
    """
@medicine_but ac -20 19
@relative__as bc 16 -20
@stop__hace ab 17 -24
could__sleep acd -25 -22 25
estuve__en d 17
heart:a_small c 16
helped abcd -16 -16 -16 20
now:ocupa* abcd 30 -18 -24 -30
ride:@fetch bcd -36 -29 20
staying abcd -15 -27 29 -34
""",
    """
adult:mis_papas c -15
against_it ac 18 -20
allergy:worke* abd 20 -16 -20
for__my c -17
organ:use d 15
probably abc -21 -36 17
""",
    """
any:later c 15
descarto bd -31 -25
heart:panic c -19
pregnancy:junio a -20
ride:she b -18
said_i cd -22 15
that__fine ad -17 16
weddi* ac 18 -15
""",
    """
coming:con d -36
disorder b -20
heart:dio_un c -16
heart:nada_mas ad -20 21
not_gone d -20
se__paralizo d 15
y_transaminasas ad 16 -16
yo__nada ac 16 -16
""",
    """
dark$ bcd -21 16 -22
must d -15
no__@year a -19
organ:creatinina_# c -16
organ:pero_los d -16
pero__la a -26
ride:lejos d -16
salvo bc -32 -25
substance:mis bc -16 -22
that_ship abd 19 -19 -19
""",
    """
any:not_on ad 17 -17
dios__libre ac 17 -15
facto* abc 16 -18 -16
medical_@drug c -15
substance:my_back ab -24 -17
well:por abcd -25 -20 -21 26
""",
    """
allergy:tongue acd -16 -16 17
bf bc -22 -25
both_had d -15
coming:no bc -29 -53
""",
    """
@relative__me bc -32 -34
comadre bc -26 -17
five$ c -25
me__ataque ad -17 18
pero__no c -18
piedras__rinon c -17
prior:cuantas bc -21 17
prior:ninguno bc -15 -17
tomo_ni c -16
""",
    """
allergy:taqui* d 16
in__that acd -22 19 -15
my__cirrhosis d -21
my__said abd -20 -15 18
prior:disti* ab -16 -16
took__test d -22
""",
    """
^faltaba acd -18 -17 20
adult:@date_birthday ad -20 18
heart:salio bd -18 -27
now:so acd -28 -33 30
organ:calculos c -19
salga ad 18 -18
substance:puro_@drink abcd 24 -23 -17 -18
trabajo$ b -16
""",
    """
@relative__are bc -22 -17
adult:has abd 19 -18 -18
allergy:salio b -17
bedtime ad -17 18
cual abd -43 29 -21
esa__puedo ad -18 22
faltan_los ac -24 23
la_llevo c -20
my__not abd 25 -35 -16
nada_raro ad 21 -21
now:is_good ad -20 21
sessions c -18
tumor c -23
""",
    """
anafi* ad -16 18
leaks$ cd -17 19
my__try acd 27 -27 -25
tried__all abcd -28 -16 -18 27
""",
    """
@relative__mal bd 16 -15
^sure abcd -50 -34 -37 52
que_ser c -16
to__no abcd -16 -15 -16 17
""",
    """
@machine ab -22 21
borda$ c -17
brain:in_high a -19
completa abd -16 -16 20
mood ad -19 -34
substance:una_copa a 17
substance:was_a ac -17 -21
varias bcd -16 -21 16
""",
    """
#__@relative bcd -18 20 -42
^otro ab 15 -16
allergy:reacc* bc -22 -28
coming$ acd -20 -26 17
como_cinco abcd -17 -21 -17 22
home:minut* b -17
organ:problema ad 21 -22
prior:fue d -17
prior:medicine b -17
prior:probado c -19
senti bc -33 -16
""",
    """
@stop_any ad -16 -18
a__me ac -16 16
al__me a -15
duloxetina acd -16 -16 18
so_kind a -15
substance:not_had a 16
substance:tranqui acd 19 -17 -20
""",
    """
any:i_could bd -20 -16
but_@drink abcd 23 -15 -20 -25
cosas_que c -18
heart:they_are cd 24 -26
llego__su a -15
lo_mas ac 15 -16
make_me cd -17 -16
now:confirmo ac -17 17
out__gave d 15
starts$ d -16
""",
    """
llamen abcd 26 -25 -18 -22
now:@howmuch a -32
prior:pastilla ad 15 -23
""",
    """
@relative_y b -24
coming:persona ad 16 -17
de__casa ab -18 18
never_did d -16
on__time ad -19 -19
presion__el d 16
prior:remember ac -19 18
substance:misa ad 16 -16
texts:number abcd 25 -26 -19 -22
vigil* abd -31 -24 15
""",
    """
adult:ya acd -26 -29 19
home:safe_and abd -19 -18 19
limpia c -16
pregunto abcd -26 -28 29 -23
""",
    """
^right bc -24 -22
adult:my_birthday d -22
had:ambul* c 17
had:vez_en bcd -16 16 -16
home:not_yet acd 19 -17 -16
ride:bailed acd 16 -15 -17
yo__voy d 17
""",
    """
@symptom__is d -18
ask$ d -19
brain:my_@relative bcd 16 -20 -24
coming:the a -21
eaten:nothi* acd -16 -20 20
right__rain bc -22 -21
substance:en_rehabilitacion abcd -19 -16 -21 21
""",
    """
he_usado a 16
heart:118/7* abd 23 -17 -25
heart:pusie* cd -16 16
home:por cd -23 -19
my_first abc 27 -36 -36
nope_just a 17
pregnancy:bedtime ad -17 18
""",
    """
#__as d -15
any:covered abd 21 -20 -21
heart:@relative_si c -17
not__to b -43
now:lol acd 18 -20 -25
organ:neither acd 23 -18 -20
pregnancy:salgo abcd -15 -17 -19 20
prein* ad -16 18
psychologist d 18
""",
    """
@medicine__el ad -17 18
any:night* c -15
grado$ ad 20 -20
heart:me abc -18 -46 19
la_quite bc -19 -15
now:tuesday a -23
place__to ad 15 -15
substance:cuenta a -29
this__@relative cd 15 -17
tolero c -19
you__later ab 30 -28
""",
    """
coming:bells d 19
coming:came_up acd 22 -20 -22
count__out abcd 23 -16 -24 -23
had:el a -22
heart:trouble abc 18 -23 -24
higado__# ad -16 17
organ:knows b -17
pregnancy:cosa ab -18 19
ride:baile* acd 16 -15 -17
texts:other abd 17 -18 -15
""",
    """
allergy:about ac 17 -23
any:@texts acd -16 -26 16
i__little ac 18 -24
i_black acd -16 -18 18
nothing__ask acd 23 -16 -23
prior:a_bunch cd -18 19
psychosis:no_never acd 23 -19 -16
psychosis:say_yes bc 15 -16
ride:where b 20
wanted_to abc 16 -19 -20
""",
    """
allergy:get abd -23 17 -22
andaba cd 22 -21
cuentas$ ad -18 18
have__more ac -18 -16
no_trouble bc -21 -20
now:let ab -21 -26
now:manan* abd 24 -33 -34
now:sure abd -28 -19 27
organ:anos a -21
substance:dip cd -20 -15
""",
    """
@clinician__to bcd -27 23 -19
@relative__embarazada abd -20 22 -18
any:all abc 16 -28 -19
hipertenso_de ab -25 18
ninguna__dos ad 16 -18
psychosis:bien_cuerda ab 16 -15
to_look ab -17 -24
too__honestly d 15
""",
    """
#_at c -15
a__casa acd 17 -15 -25
allergy:la_anestesia a -17
comes b -28
effects:@symptom acd -69 -52 52
hurt_the bd 18 -16
just_got bc -17 -21
reach* bcd 15 -17 -19
run__by ad -17 -22
y__@relative cd 19 -25
""",
    """
any:martes b -21
be$ acd -33 28 -26
cancel:@price ad -18 -22
luz a -22
no_never acd 33 -29 -25
pregnancy:transfer ab -21 -16
prior:ask bd 15 -17
prior:gummies bc -22 19
puede_escribir cd -17 -22
""",
    """
heart__or d -17
sure_thing ad -22 25
too__for abcd 19 -18 -18 -18
ya__eso abcd -30 28 -17 -23
""",
    """
@relative__drinker a 16
clean__@date ad 21 -22
coma$ cd -22 20
of_the b -15
pregnancy:about_# ad -17 16
prior:tiempo a -22
ride:ese_dia abd 19 -16 -22
would__check c 16
""",
    """
cover* ab 20 -32
home:in_the abc 16 -34 -27
mi_celular bc -17 -17
no__se abcd -19 -28 24 -22
now:@day_at d 16
que__esta abc -17 16 -16
the_drip abc -17 -28 24
una__@medicine ad 20 -20
""",
    """
none__worked ad -15 16
reason_not ad -16 17
""",
    """
^@drink c -30
^primero ac -16 -15
allergy:which_@medicine abc -16 17 -17
alrea* abc -32 22 -49
heart:two abd -25 -26 26
out_in c -16
por_ese abd 22 -17 -24
prior:tres_y d 16
still_breastfeeding ad -17 16
""",
    """
^paramos abd 18 -15 -18
allergy:de b -25
allergy:had_to abcd -21 -16 -21 24
arrepenti abcd 25 -23 -19 -22
brain:nino acd -16 -18 20
cerraron ad -17 21
mude abcd 26 -20 -17 -26
puesto_que abcd -15 -16 -21 19
remem* abc -31 -45 24
still__at ad -23 19
you_yes ac -17 16
""",
    """
a_bunch abcd -16 -16 -18 23
and__am acd -19 -27 27
doubt bd -24 -26
fine abc 27 -67 -47
i__heard b -17
it_take ad -18 -17
nunca_tomo ac 17 -16
prima cd -16 -25
""",
    """
a__@stop b -16
bajita abc 17 -25 -20
""",
    """
^bueno abcd -20 -19 -15 22
allergy:me_cae ad 21 -19
bit$ b -26
coming:trying_to cd 17 -18
had:spravato bcd -22 26 -16
home:uber d -20
ride:in_law acd -17 -23 19
serian a -17
she_takes a -17
""",
    """
after__baby ad -15 17
coming:la_mia b -16
favor$ c -31
gordo ab -16 -17
heart:me_dieron d 16
siempre__en abcd 20 -18 -15 -18
""",
    """
any:hoy bcd 18 -17 -25
anything_but a 15
coming:nervo* a -17
del__mi d -16
mante* abcd -25 -22 -19 25
pregnancy:perio* bd -39 -36
prior:@drink_de ab 25 -25
psychosis:bipolar_i ab 16 -17
see__i cd 21 -16
something__a d -15
up__everybody a -16
¿_que c -16
""",
    """
analisis bcd -26 18 -34
coming:willing d 15
did_you bd 16 -17
less bc -20 -20
stroke__not d -16
suerte$ c -18
""",
    """
@relative_tenia abcd -22 26 -20 -25
any:le_@thanks ab 16 -16
heart:so c -18
my__first acd -22 22 -20
nomas$ d -36
though$ acd 19 -22 -18
vez__@relative c 17
""",
    """
adult:security ad -16 16
anda ab -31 21
at__i abc 26 -19 -19
ride:¿ abc -18 20 -20
""",
    """
^@eat bd -36 21
allergy:me_puse abd -29 -21 25
higado__me abc -27 16 -28
home:home bd -34 23
now:yep ad -16 20
prior:like_# ad -28 30
question bcd 29 -37 -30
recai_en ad -21 23
""",
    """
@day_are d -22
dose$ abcd -29 -22 -29 29
heart:both c -32
it__took c -18
left__in bd 16 -18
not:fumo acd 29 -30 -22
preguntarle__@relative bc -20 21
ya__doy ad 21 -21
""",
    """
adult:creo_jaja abcd -17 -22 19 -15
at_cvs ad 19 -17
bladder abcd -16 -19 -17 24
i__have b -52
ride:me_regreso ad 16 -16
utis_count bcd 18 -19 -17
""",
    """
a_dude a 15
coming:@month bc -19 -27
had:en_urgencias c 17
mariscos abd 24 -23 -19
me__infeccion c 16
not__heart a 16
now:minutos ac -24 25
over_the ad -16 16
psychosis:psychosis ac -15 -15
""",
    """
@visit__@day abc -19 18 -17
allergy:the_drug c -15
come_to b -22
hell$ ad 20 -19
like_it d -20
pregnancy:matte* ab -16 21
prior:taken ac 16 -18
""",
    """
de__sin ad 17 -17
he__got c -21
nacid* ad -19 18
prior:recal* cd 16 -15
""",
    """
^perdon abcd -24 26 -21 -23
baja abd 19 -16 -42
home:watching d 15
no_@food ad 23 -24
now:favor d -28
prior:acupuncture ac -15 -19
ride:siento b 15
substance:not_@stop cd -16 16
take__it b 16
texts:go_for abd -16 -15 17
""",
    """
=said:brain:unsure d -34
^borderline abcd -16 -33 28 -29
home:afuera a 15
home:and_sound abd -19 -18 19
me__have c -18
substance:tell d -19
tumor$ ad 19 -18
yes_in ad -17 20
""",
    """
conge* cd -17 20
diagnosed bd -27 17
had:else bd -16 19
hard_to abcd -22 -29 29 -27
they__me b -25
wish__say acd 19 -17 -17
y_ninguna ad -27 27
""",
    """
@treat_and cd -30 18
coming:moved ad 16 -17
days_are a 15
hace__@year b -40
heart:if_anything abcd 25 -24 -26 -16
la__a c -33
prior:@howmuch ad -16 -21
prior:eso_lo b 15
recien bc -18 -16
ssri c -23
takin* b -30
to_somebody d -17
voy__@vehicle abc 20 -17 -17
""",
    """
allergy:swinging ad -16 16
controlo abcd -28 -19 -19 28
cops b -24
jale c -18
ride:sister abc -45 -34 20
substance:because ad -18 15
substance:tomo abd 37 -48 -30
ugly acd -18 -19 21
""",
    """
bags d 15
brain:playing abcd -19 -22 24 -25
no__para b -30
now:probl* abcd -26 -16 -16 26
sepa bd -40 -35
substance:me_lo abc -21 -19 18
""",
    """
@sick_so c -16
dads c -25
done__@relative b -15
eaten:@body abcd 24 -22 -19 -25
now:have_my abd 19 -16 -16
psychosis:things_that cd -18 16
substance:got bcd -21 -32 18
""",
    """
^ect abcd -21 -19 -15 24
both_@body ad -16 16
cerraron$ ad -17 21
depends__you d -17
heart:one b -28
heart_is bc -16 -32
organ:are_elevated cd -15 15
pregnancy:estamos abc -35 -31 30
starving abcd 26 -21 -24 -24
""",
    """
allergy:epine* ac -26 19
any:said c -17
cene abcd 21 -20 -15 -17
coming:what bcd 28 -16 -18
covid b -17
heart:@thanks bcd 16 -26 -34
heart:dio_de c -15
hi ab -35 23
la_vida abc 16 -29 -23
means ab -18 -17
pregnancy:am bc 15 -23
""",
    """
coming:count_me abcd 23 -16 -24 -23
condo* bcd -18 16 -22
cosa_no ac -19 19
drunk$ ac -27 -21
heart:much a -15
no$ abd 54 -67 -50
no_he ac -19 20
pregnancy:on_birth d -23
pregnancy:that bcd 19 -25 -34
psychosis:ever a 22
since_college acd 26 -21 -24
substance:fumo_@drug ab -26 -25
substance:nomas abd 18 -23 -29
""",
    """
@medicine_no b -31
any:hijos abcd 25 -19 -19 -22
heart:depends b -15
organ:bad c -21
substance:you d -30
tenido_en ad 18 -16
""",
    """
and__half ad 17 -25
coming:@eat ac -18 -24
heart:since abd -33 -28 21
mild acd -34 -25 26
negar cd -17 16
not:doy ad 21 -21
not:heard bd -17 -25
now:las_# abc 18 -25 -25
""",
    """
a_liver ab -20 -20
en__# acd -28 -39 24
en__noche bcd -26 21 -20
heart:far a 15
i__hope c -20
meds:a_@medicine c -15
never bcd -34 17 -25
ride:tomo ab 15 -16
sabe_que c 19
texts:mejor bc -30 -31
""",
    """
allergy:la_cara d 19
any:ni d -44
baby__@date b -16
el__nada acd 21 -17 -18
hable ac -25 -24
home:@relative b -18
i_planned d -18
moved abcd 23 17 -41 -41
now:my_@call abc -20 19 -16
results$ ac -15 19
ride:un_@relative a -23
substance:than_i ab -20 -20
sunday ab -17 -15
the__# abd -20 -23 22
this_was ab -17 17
una_para abd -16 -18 18
wild$ abd -18 19 -21
""",
    """
not:days b -18
not_remember abcd -23 -17 27 -19
that__old abd 25 -21 -30
una__cinco acd -16 -21 20
""",
    """
coming:temprano cd 19 -19
no__dejar ad -22 21
pregnancy:would bcd 19 -17 -21
que_significa bd 18 -18
the__list abc 20 -24 -18
tuve__de cd 21 -23
""",
    """
coming:on_my a -17
cuente_conmigo bc -17 -19
prior:acuerdo cd 16 -18
soon ac -17 15
substance:@date acd -61 -46 46
substance:toman* acd -18 -24 20
""",
    """
after b -28
heart:the_@clinician cd -27 -19
home:get d -16
nervous$ abcd -22 -15 22 -16
never__touch ad 16 -15
no_es cd 20 -36
pregnancy:ya_no bc -22 -18
ride:@drive_me bcd -22 -15 17
todos c -26
willi* abcd -19 -18 -19 21
""",
    """
^sadly abcd -21 -16 -16 20
drinks_a c -23
now:otro abcd 29 -23 -20 -27
pregnancy:came ac 22 -22
pregnancy:negat* abcd 32 -16 -29 -23
que__ya d -17
texts:por_favor ad 19 -23
verdad c -27
was_going ac 16 -22
""",
    """
^stopped c -38
^strongest ab 16 -18
meds:birth acd -21 -23 20
now:echel* abcd -19 -16 -15 19
organ:tomo a -21
psychosis:perso* c -22
substance:sherr* ad 15 -16
tuani* ad -16 17
youngest_is cd -19 -23
""",
    """
@drink__tila cd -21 -21
any:i_did c -19
back_fine c -22
is__@relative b -26
organ:baby abc -18 -16 20
si__por a -18
week_and acd -17 -19 22
""",
    """
@month_sobrio ad -16 18
conmigo b -29
me__my bcd -15 20 -24
not:novedad b -16
now:text bcd 19 -15 -18
pregnancy:lacta* bcd -28 -34 19
vodka cd -20 16
""",
    """
a__por abcd -24 -17 -16 26
a_double ac 15 -16
class_of ad -18 18
had:@relative cd -35 -36
heard bcd -28 24 -27
nothing__i ad 21 -20
pregnancy:at_work acd -20 -23 22
prior:prozac b -16
ride:o a -15
substance:went_to d 16
""",
    """
depende_si bc -15 17
heart:dios d -25
now:yeah acd 23 -19 -20
solo_un b -21
trabajando b -20
""",
    """
#__a ab 19 -28
@vehicle_i a -20
any:manan* a -18
need_a bcd 20 -23 -22
pregnancy:wait a -15
psychosis:docto* ab 15 -15
substance:he c -18
the_pressure bc -25 -24
""",
    """
any:prefiero d -23
due_in ad -23 20
only_ever abcd 27 -17 -26 -18
ride:el a -19
ride:that abc -20 -39 24
substance:manejando d 17
this_morning bc -34 -31
""",
    """
^aun bd -31 -27
adult:still_a acd 22 -15 -22
drive:me_@fetch abd 18 -16 -27
texts:@relative abc -25 -22 24
texts:who abcd -18 24 -20 -24
""",
    """
@drug_only abcd -21 -25 27 -28
had__break acd -20 -18 19
heart:skip ad -21 -24
now:betwe* a -18
psychosis:le c -21
""",
    """
#__es ac -19 -16
now:would_not ad -17 16
ocupado$ a 17
podia_respirar ad -15 17
week b -25
""",
    """
del__la ad -18 18
desca* abd 20 -46 -16
gets b -26
god$ ab 21 -17
home:couch abd -22 -22 22
honey$ b -18
i__man a 22
prior:@year_of acd -17 -18 20
problems c -38
se__fue b -19
substance:him d -15
un_brote d 20
ya__los bc -25 -17
""",
    """
@food__hour ad -15 17
a_scam abcd -22 25 -16 -27
one_else a -15
por_psicosis d 20
psychosis:question b 15
""",
    """
heart:me_sale c 16
made_my ac -22 -18
now:@visit_is ab -20 19
pregnancy:there ac -22 17
ride:a_@fetch bc -18 -20
she_am ad 18 -18
si__mi bc -32 15
substance:husband c -23
with__on abcd -20 -18 -21 23
""",
    """
adult:falta ad 21 -21
allergy:thought_i d 18
brain:ataques d 15
dicen_que ab -21 -25
higado_graso abd -25 -21 23
liver_fine ad 18 -20
""",
    """
#__along a -16
cancel:just abcd -38 35 -23 -32
de_contar cd -23 -24
grave$ c -17
my__comes a -16
organ:infecciones ac -15 -31
pregnancy:on_@day c -15
""",
    """
adult:til abcd 33 -20 -22 -31
allergy:got_it d -18
faltan__analisis ac -16 16
heart:it_does bd -16 17
heart:told_that c -16
it$ b -16
now:break a -17
physical$ acd 18 -15 -16
psychosis:my_old bcd -16 16 -15
somew* ab -18 -21
the__side abd 21 -26 -20
""",
    """
any:take_@medicine bd -18 16
coming:borreme_de ad 21 -19
de__tiroides ad -16 16
estomago abc 21 -18 -19
in__truck c -22
is__next c -16
pregnancy:estoy bcd -29 -33 26
screamed ad -16 16
told_the d -16
""",
    """
#__is bd -19 15
crazy c -35
la__baja c -16
my__might ac -18 18
nina b -21
not_asked ac -19 19
organ:@sick a -18
party c -18
""",
    """
@relative__@medicine abc -19 22 -21
^the a -38
a_reaction a -24
del__a bc -21 -22
me_or acd -17 15 -19
pregnancy:en_el ad -20 21
pregnancy:uso abcd 23 -18 -26 -21
ride:si ad -35 16
were bc -44 18
""",
    """
@animal_and b -17
been b -37
brain:my ad 26 -33
ese_dia abd 29 -35 -21
facial b -21
my_mood cd -18 -23
si_voy acd 20 -26 -33
texts:how ad -17 -17
well:puedo cd -20 16
yo_sepa abd 17 -28 -20
""",
    """
any:correo b -22
been__@month ad -24 24
could_@move a -15
familia d -29
grad acd -17 -18 20
heart:irreg* ab -22 -23
lithium ab -24 -23
night* b -32
organ:over c -23
yo_recuerde acd 19 -15 -17
""",
    """
adult:es_la ab -17 15
came__perf ac 17 -16
heart:as c -21
inflamado d 16
la__trabajo d -16
nos_vemos abcd -15 -21 -29 21
only_vice abcd 17 -15 -17 -17
prior:talked_to bd -21 -18
puede_en c -19
ride:no bd -17 -29
todavia b -60
""",
    """
gotas ad -15 15
had:your abd -17 -16 18
home:mi_casa ad -15 16
turn__in ad 18 -18
""",
    """
@vehicle__a b 17
adult:papas c -15
flat__# ad 16 -16
orinar cd 16 -15
pregnancy:amamanto abcd -27 -19 -28 28
truck acd 22 -17 -21
""",
    """
ofrec* a -16
por__y bc -21 -24
saco__para a -15
""",
    """
a__take d 17
any:por_ahora ad 21 -21
has_cirrhosis d -16
i__or d -17
prior:journ* bc 18 -22
should acd -32 20 -32
texts:del d -15
""",
    """
adult:so ad -20 20
any:old_@place abd 26 -18 -29
coming:already_got d 16
groups$ a -21
now:andele acd -18 -17 21
puest* c -34
""",
    """
el__si d 17
had__episode d 16
psychosis:nada_de ac 26 -21
that__do bcd -23 -21 23
viene bcd -31 -32 17
""",
    """
@drink_de bcd 22 -25 -24
abste* abcd 21 -20 -20 -19
allergist b -18
any:agradezco ab 16 -16
casi_en ad 21 -22
goes acd -31 29 -33
lo__siempre abd -17 17 -17
me_opere ad 18 -17
now:preguntas d -15
organ:numbers ab -23 -17
prior:tomado c -21
ride:sola acd 31 -33 -25
sabri* abcd -31 -32 39 -28
starts d -16
substance:nunca_me a 15
texts:do_not abc 19 -30 -34
to$ abd -21 -35 15
""",
    """
@insurer$ abcd -15 -26 -18 26
adult:acabo ad 18 -22
all__that ac 15 -17
allergy:it_on c -16
coming:segun abc -16 -15 16
la_@food ad 16 -28
las_@medicine c -38
substance:does_@drug b 16
the__dark a 15
""",
    """
boss_is bc -24 -20
do__on c -17
futbol bcd -19 26 -29
is_it d -30
not_have bc -30 -21
now:hit_me a 16
organ:enzym* ab -20 -17
psychosis:last_@year a -19
ride:tengo abd -21 -22 22
""",
    """
^que abcd -16 52 -39 -41
decirle$ d -20
now:afraid_not ad 23 -23
prior:cuales ad -27 -36
story$ ad -19 20
to_@treat b -21
""",
    """
calling ac -18 -18
chica* d -16
do__go ad -18 -17
now:go_on ad -16 18
nunca__encontrado a 15
quien_quita abcd -24 -28 27 -24
substance:@stop_@drug bcd 18 -17 -20
substance:y_ya c -17
""",
    """
coming:llueva cd -17 15
count$ abd -63 24 -57
effects:night acd -20 -19 22
en__@door b -17
heart:apara* ac -15 16
is_pregnant bd 18 -15
prior:maybe abcd -22 -18 23 -17
""",
    """
been_told d -24
besides c -16
now:con bd -18 -32
one__weeks a 15
psychosis:nobod* cd 17 -21
""",
    """
adult:i_was a -26
clopi* d 16
heart:mi_@relative c -17
organ:right_now ad -20 19
well:la_verdad abcd 25 -23 -23 -24
work__day acd -16 -17 18
""",
    """
allergy:after_my cd -16 18
any:objection abcd -21 -18 -16 21
pregnancy:girl abcd -30 -20 -23 29
si_tengo acd -30 -26 35
substance:over_it abcd -20 -22 -16 22
una__mas ad 18 -15
""",
    """
@open__# abcd -18 -15 -17 19
cheve* abcd -17 -24 -24 22
encue* acd -27 15 -18
heart:dicen abc -16 -17 19
home:puedo bd 17 -18
if__@move c -17
pregnancy:days_are a 15
""",
    """
@relative_toma abc -25 23 -27
cancel:voy abc 22 -15 -31
effects:tired abd -17 17 -15
el__mi c -22
en__manana c -17
heart:angina ad -17 21
heart:never_been d -16
heart:the_low abcd 22 -19 -16 -18
no_@medicine bcd -41 21 -37
now:calendar a -18
organ:but_my d 18
pregnancy:i_would d -21
substance:por_@drug ad -16 16
things_when cd 16 -16
your_place d -20
""",
    """
^yeah bc -40 -42
dializo ac -17 -18
know__to b -17
la__muy d -16
me__cuerpo ad -15 16
now:bette* c -33
safe:here d 16
see a -23
substance:mi_trabajo b 17
ver$ cd 24 -23
""",
    """
allergy:a_saber abcd -18 -23 24 -24
allergy:only_to abcd 19 -22 -17 -15
llene ab -23 17
mil_@thanks abd -19 19 -19
offic* d -22
""",
    """
de__que bcd -37 -18 19
en__junta a 15
had:did_not abd -16 -17 17
littl* abc -18 -40 22
now:to_be abcd 25 -16 -22 -24
organ:trans* bc -29 -22
psychosis:voices_yes d 15
substance:barel* a 17
wait__that a 17
""",
    """
@relative_is cd -24 -16
allergy:can_not abd -28 -20 17
brain:a_@relative ab -21 -22
coming:@sick_mejor ac 15 -17
ella__@relative abcd -19 22 -16 -16
meds:mi b -15
""",
    """
i__make bcd -21 -26 17
liver_out acd -17 -18 18
soy_el b -18
veia__no acd -16 -16 16
ya_cerro ad 21 -21
""",
    """
algo_de ac -16 16
early_for abcd 17 -15 -15 -17
gives cd 17 -19
heart:ever ac 16 -18
now:is_better d -22
organ:la_@body ac -20 -33
""",
    """
adult:social ad -20 19
any:de_mi bd -21 -25
no__he acd -17 18 -16
pregnancy:second_trimester ad -15 16
signi* bd 18 -18
volver b -18
""",
    """
^desde b -25
any:entiendo bc 15 -16
coming:aviso ab -19 -20
coming:on_the ab -27 -17
me__@body ac -17 -19
only__pressure ad -26 27
si_hasta ad 16 -15
""",
    """
adult:voy_en ad 17 -18
ever_took a 18
goes$ abcd -23 -19 24 -24
now:now bc -36 -46
ride:but b -20
will_@drive abc 16 -29 -19
""",
    """
dele abcd -15 -41 -39 30
drive:hijo ad 18 -17
dropped__at a -17
me_dejo bc -18 -19
nothing bc -24 -25
now:direccion abd -15 16 -16
prostate$ d -18
""",
    """
^walking bc -22 -26
any:ate b -21
as__boy a -16
good__for a -15
not:entendi ab -21 17
pregnancy:there_is abc -22 -17 18
que_le c -19
""",
    """
bueno acd -32 -28 28
drank a -15
eso__jaja bcd -23 19 -19
have__questions d -16
heart:pusieron cd -16 16
""",
    """
any:only abcd 28 -30 -22 -25
are__at d -16
crumb bc -17 -20
dos_veces b -23
drugs d -19
hipertensa d 19
home:walked_in ad -21 20
i__psychotic cd -15 17
lleve abd 19 -23 -16
marijuana d -23
not:lie bcd -20 -23 25
organ:yello* c 16
out_on bd 20 -32
prefe* acd 16 -23 -16
psychosis:featu* d 16
psychosis:reali* bc -18 -22
tranq* c -31
""",
    """
@ride__through d -18
allergy:it_is d 16
coming:asi_que ac 16 -18
had:fiesta c -16
it__is b -19
now:el d -24
pregnancy:mesecitos abcd -26 -18 -21 24
was_planning d -23
""",
    """
a_couple abd -24 -29 15
adult:next_summer abd 20 -15 -22
arres* c -15
by_myself c -30
sad abcd 26 -29 -25 -19
so__of abcd -24 -19 24 -19
""",
    """
algui* acd -34 31 -35
allergy:it_before ac 20 -23
bipolar$ a -41
have__blood c -15
knocked__lol acd -17 -17 17
prior:las_que a -16
que__yo abcd -20 -32 35 -15
substance:tomo_demasiado ad -17 19
veces__no acd -17 26 -17
""",
    """
a_flat cd -18 -25
coming:miss_it acd -29 -17 28
covered$ abd -30 -18 28
es__mi d -40
hay_que d -16
la_noche bc -30 18
substance:paso ab -32 18
una__con ab -20 -15
y__un ad -17 15
""",
    """
^that acd -17 -85 22
a_whole bc -15 -15
ayudo abcd -21 -15 -18 22
bet abcd -27 -24 -17 29
esto bcd 15 -41 -27
heart:docto* bd -25 -25
hell bc -31 -19
home:esper* acd 25 -23 -25
how__i abd -21 29 -27
los__ni a -16
prior:@drink acd 20 -20 -22
when_pigs abcd 21 -21 -19 -20
""",
    """
^coke abcd -19 -17 -20 23
^hold a -18
any:ok a -19
coming:tomor* c -43
los__jaja bc -24 -16
meds:to ab -20 -26
ready$ acd -19 -25 23
trying$ cd 16 -17
""",
    """
any:dejeme abcd -18 -17 19 -17
hora$ cd -23 -18
in__fall abc 17 -19 -19
paranoid ac -19 17
prior:han_dado bcd -16 -23 21
prior:me_dieron bc -17 16
ride:bus cd -22 -16
ride:with_me acd -24 -20 21
substance:straight abcd 19 -17 -22 -15
way bd -44 28
""",
    """
also bd -16 -18
covered b -27
drive:mysel* abd -20 -20 23
hoy_ni ad 16 -15
monton$ acd -20 -18 25
pregnancy:confi* cd -18 18
""",
    """
al_rato acd 16 -18 -26
con_confianza abcd -18 -16 -20 19
diez bcd -27 -32 17
hacie* ad -23 -24
i_find ac -28 16
me_@symptom b -22
meds:acuerdo abcd -19 -30 -16 22
prior:@clinician_y bc -15 -30
prior:anyth* ac 18 -23
thing acd 25 -47 -23
tomo__que acd 23 -23 -22
""",
    """
^straight c -15
adult:for_me b -23
any:llamen abcd 25 -21 -18 -20
any:not_@call abd 22 -20 -21
casa$ ad -19 22
more__i ab -21 -23
prior:con_una bcd -15 16 -16
si_se a -18
""",
    """
@body__tengo acd 21 -23 -18
adult:vietnam_vet abd -18 -16 18
ask__he b 16
moverla abd -22 22 -20
mule ad 16 -17
""",
    """
=said:coming:ask b -16
@eat__you ad 20 -17
a_@body a -17
adult:del ad -25 24
allergy:last bcd -31 -32 22
allergy:puked cd -20 20
marat* abcd 26 -22 -23 -21
meds:me_acuerdo abcd -19 -30 -16 22
ratos cd 22 -21
""",
    """
heart:beats abcd -22 -16 24 -24
sea__@relative d 15
substance:not_drink ac 24 -24
""",
    """
any:sure abd -26 -26 24
count_me abcd 23 -16 -24 -23
home:the_pharmacy ad 16 -16
""",
    """
adult:mayor_de a -15
allergy:me_pusieron a -17
cervezas c -17
does__@medicine bc 24 -25
had:@relative_did cd -15 -18
heart:elect* bd -17 -20
hepatitis_c cd -26 27
prior:does bcd -34 37 -38
prior:saw cd 17 -16
ride:just_moved a 18
sometimes__a ac 20 -20
the_@day ab -31 -21
will__able a 15
""",
    """
a_@drug ac 21 -28
attacks_count b 15
bien$ abc 18 -24 -27
bolsa c -26
brain:nobody abcd -19 -20 22 -17
chama* ad -22 20
frio abcd -30 32 -31 -32
new__it abcd 26 -17 -18 -24
not:fui d -19
""",
    """
a_bear ad 21 -23
am__make ad 19 -20
been__that c -29
home_sweet abd -20 -15 19
organ:in_her a -18
""",
    """
^devolvi abcd -30 -23 -26 31
aguit* bd -29 -34
any:warfa* ac -20 -17
bros d -18
dio_alergia d 17
home:esperando_que ad 15 -16
mucho abd -21 -42 21
off_at bc -18 -18
once__my c -22
organ:my_@body abcd -33 -30 16 18
papas cd -23 -20
permit ad 17 -21
teta cd -17 16
veia_cosas ab -16 -15
""",
    """
^les d -20
a__tengo bd -16 -17
any:en c -17
coming:consigo ac -15 16
heart:latel* cd 15 -15
organ:spring a -25
texts:prefi* bc -31 -21
""",
    """
coming:cayo a 16
eaten:pills ad -17 -20
es__yo abd 23 -21 -19
gives_me cd 17 -19
home:was_wild abd -18 19 -21
pregnancy:condo* bcd -18 16 -22
she__me abd -21 -19 21
sola__pais a 16
the__family b -16
were_not a -16
yes_@medicine ad -15 16
you_mean bd 24 -36
""",
    """
had_to bcd -27 -30 22
me_back a -18
pregnancy:weeks abd -45 -34 35
prior:and_take d 17
psychosis:ex_would bd 17 -15
ride:now c -15
textbook abcd 21 -18 -18 -20
""",
    """
allergy:went a -29
checked$ acd -24 27 -17
he__a c -30
liver_is abc 17 -29 -25
nada$ abcd 57 -38 -51 -34
prior:quier* abcd -22 28 -22 -28
substance:thinks_so d -19
""",
    """
@relative__puso a -15
dui d 17
heart:casi_siempre ad -18 18
just_kidney ad 16 -15
me__@clinician c -21
nina$ b -19
organ:en_el a -20
prior:for_it acd 20 -21 -17
substance:diari* abcd -28 -22 -18 28
when__not a -16
""",
    """
august abcd -29 -27 -22 31
eaten:y abcd 24 -21 -29 -20
las__no b -16
now:marido a -17
psychosis:evaluando abcd -18 -18 21 -16
they__a cd -19 23
""",
    """
^healthy ad 24 -28
addict cd -16 -20
adult:can ab -18 16
asi_que b -27
drive:somebody d -19
home:problema ad -17 17
how_much bd 17 -17
never_again abcd -24 -18 -26 28
operaron_el d 16
persona c -28
pressure_@medicine acd -18 -17 18
prior:of_@medicine d -23
vi ab -33 21
""",
    """
allergy:nauseas b 16
any:@insurer ad 24 -28
breastfeeding bcd -16 -20 16
caida d 15
i_pee c 18
psychosis:bipolar_tipo abcd -16 -17 -18 21
ride:poder abcd -21 -18 22 -22
we_stopped b -16
""",
    """
^got abd -24 -73 21
dejar bcd -31 -16 17
is__you cd -22 -30
not:para ab -41 32
pregnant$ c -18
""",
    """
@medicine__never bc -15 -18
bocado abcd 26 -18 -26 -21
did__look a -16
heart:dijo_que d -22
heart:more a -15
mamar$ ad -17 18
psychosis:no_se bc -27 21
ride:looki* ac -17 19
""",
    """
^ella abcd 25 -19 -23 -22
adult:desde_# ad -15 15
bottles$ d -20
la__cosa bcd -28 20 -23
nope$ a 18
ride:answered cd 17 -16
""",
    """
caballo cd -15 -16
estos cd -18 -15
like__truck bc -21 -15
substance:day ab -34 -27
substance:ex cd -19 -22
""",
    """
@clinician_in ac -20 19
cancel:no_la b -25
coming:@medicine cd -18 -23
organ:@animal cd -18 -25
safe:am_ok ad -21 20
tuve__mi cd -21 19
""",
    """
adult:if d -21
allergy:y_todo ad 16 -16
coming:wear bd 17 -16
heart__a b -18
not:lost ad 16 -15
organ:great acd 21 -18 -17
pregnancy:a_dude a 15
sana bc -19 -27
uh abc 20 -32 -29
who_is d -20
with__count bc 17 -19
""",
    """
@year__now ac 15 -16
adult:de_# c -23
allergy:be c -22
anyth* bd -19 -20
is__@month acd -25 -23 18
llama* ad -25 15
now:tomor* abcd 31 -15 -27 -32
organ:este cd -18 17
psychosis:jaja d -19
que__de bd 18 -20
ride:someo* b -32
substance:no_tomo acd 34 -38 -29
""",
    """
any:by_me ac -20 -23
any:mom d -20
impec* ad 15 -16
run d -28
substance:i_would cd -25 17
""",
    """
^better ab -27 17
adult:con c -17
define_problem ad -25 -22
last__now a -23
""",
    """
cancel:salio ad -22 23
drive:how acd -15 16 -16
i__be bcd -22 -34 22
mi_viejo b -21
organ:solo_rinon ad -19 19
parts c -25
six_@month abd -25 -16 22
""",
    """
como__que a -15
face ac -18 -19
pregnancy:asking b 15
primero$ abd 20 -18 -18
sitting bc -20 -20
take_my d -21
""",
    """
adult:permi* d -19
came__fine acd 30 -21 -26
favor c -33
mensaje_mejor b -16
miedo__aguja a -16
organ:ningun ad 21 -22
pregnancy:con_el ad 16 -15
pregnancy:prueb* ab -20 -17
substance:depen* abcd -19 -35 33 -18
tell acd -36 30 -24
use__other a 18
""",
    """
fine__is cd -23 20
it_be ac -20 -15
mesec* abcd -26 -18 -21 24
shift abd 22 -37 -35
substance:last_@month abc -29 23 -23
the_ward d 17
willing$ ad -16 18
""",
    """
and__if d -17
de_cuales bcd 16 -16 -17
me ab -17 -23
now:that bcd -52 -50 24
psychosis:nos abcd -16 -15 18 -16
""",
    """
@relative$ abd -16 -32 21
does__take bc 22 -22
had__vasectomy ab 15 -15
heart:count c -28
home:has ad 18 -18
le__al ac -16 -22
let__on d -16
my_@clinician bd 19 -19
now:casa abcd -23 -18 -22 26
now:nothing ad -16 16
psychosis:my_@medicine acd -18 -16 18
something abcd -19 -18 25 -18
tramadol acd -15 -15 18
was__in bcd -22 18 -23
""",
    """
@body_si ad -18 17
bestie d 17
but__diagnosed ac -15 16
me__esa c -23
no__@treat ac 26 -26
organ:what abd -20 26 -22
orina* cd 16 -15
prior:unas cd 17 -17
substance: d -19
un_@month abc 19 -19 -21
voy__@month ad -18 17
""",
    """
heart:never b -26
not:contestar bd 17 -20
not:favor b -23
not_do ab 18 -37
organ:the_time abd -21 -21 17
to__times ad 15 -18
""",
    """
am__up c -18
borda b -24
decades b -18
home:cops bc -18 -18
ice c 16
manejando_borracho d 17
my__high bd -30 18
""",
    """
^many d 15
a_dios abc 18 -36 -28
any:glaucoma abcd -23 -22 -20 24
out__week cd 17 -17
prior:to_a b -15
psychosis:acted ab -19 -19
que__y b -17
""",
    """
^analisis ac 15 -16
^plumbing abd 18 -15 -18
carry abcd -17 -24 -20 26
esto__mi d 15
fall b -31
falta_el d -16
mi__dio bc 20 -23
no_problem bc 22 -48
otherwise__a ad -16 16
prior:meds a -19
tried__twice d -16
""",
    """
any:about_that abc -17 19 -19
decir$ acd -28 25 -27
home:this d -21
no__acuerdo ad -16 -47
organ:sonda abcd -19 -16 -18 24
pregnancy:salio_positiva acd -18 -26 24
psychosis:for_it c -15
si__no bcd -20 22 -32
""",
    """
@late__en abd -18 -20 18
at__hour ad 20 -20
es_rapido cd 16 -16
lado bc -26 -24
of_us bc -22 16
permiso bd 15 -19
psychosis:ruled abcd 21 -17 -27 -16
un_ataque c -22
""",
    """
adult:anos ad -33 33
am_out ac 16 -24
any:bueno ac -21 -18
el__grande d 16
en__le cd 19 -21
found__last d 16
heart:stent c -21
not:touch abc 22 -16 -25
ride:for_me ad -18 18
sane abcd 29 -28 -28 -27
ship_sailed a 17
""",
    """
allergy:a_esa b -21
full bc -29 -30
heart:todos bcd 15 -23 -23
might__well abcd -21 -18 -25 25
organ:estoy_esperando ac -17 19
the__day ac -22 -19
""",
    """
ex__no acd 18 -22 -18
he_is ad 22 -21
is__@symptom abd -18 17 -18
now:acomoda abd -15 -16 16
pregnancy:@clinician abcd -27 -25 -28 31
pregnancy:unles* acd 19 -20 -16
substance:say a -45
un_dia abd -30 -16 17
""",
    """
am__alone ad 16 -18
despertar bc -23 -21
drive:@fetch abd 18 -16 -27
el_@medicine abc 20 -20 -22
prior:algo_hace cd 15 -17
prior:and bc -32 -23
remedios abcd 22 -20 -20 -22
ride:me_@cancel ad 19 -21
y__no acd -24 16 -18
y_clopidogrel d 16
""",
    """
@call__to cd -19 -17
allergy:esa_@medicine c -18
am__her bc -18 -19
dejar$ ad -19 19
for_pain abd -26 20 -22
heart:dijeron_que ac -16 15
heart:tuesday abcd 20 -17 -18 -18
kidney__my b -18
not__from ac -16 17
pregnancy:cuatr* ad -18 16
""",
    """
allergy:mi_primera a 16
ando__la bd -15 -27
de_toro ad 17 -15
treated bcd -26 -28 26
""",
    """
adult:week a -19
allergy:is_it ad -25 -19
allergy:to_a ad 21 -16
committed ab -17 -16
contar acd 22 -27 -31
organ:enzim* ab -16 -19
pregnancy:imagi* abcd -20 -16 -19 20
que__estaba c -15
ride:@relative_dijo d 15
ride:leave d -15
substance:ugly acd -18 -19 21
""",
    """
alergica__nada ad 23 -22
corre* cd -32 17
had__@year abc -29 -19 20
heart:cholesterol acd 15 -22 -23
no__soltar abcd -17 -15 -16 19
psychosis:wonde* ac -17 18
""",
    """
^presion bd -15 16
^unas acd 23 -21 -20
atrasada acd -16 28 -22
pregnancy:saile* abd 19 -19 -19
psychosis:features d 16
""",
    """
fiest* d -22
gave_me ab -17 -21
heart:attack c -23
mis_papas cd -23 -20
psychosis:los ab -16 17
quien__mi ac -22 -18
substance:mom d -19
take__more acd -15 19 -18
was__but bd -19 -29
ya__mi c -34
""",
    """
bastantes d 16
cancel:otro d -17
coming:let abd 16 -17 -30
cumplo$ a 15
eaten:@eat cd -29 -21
me_senti b -20
prior:has ac -23 -33
ride:she_can acd -16 -22 20
""",
    """
allergy:just abcd 35 -39 -28 -30
cero$ abcd 40 -35 -34 -39
coming:if_i ab -16 -18
coming:ni acd -17 -24 20
coming:no_la c -21
home:@relative_lo a -17
home:estam* ab 18 -17
in__this a -16
pregnancy:i_lost d -22
sent$ ad -24 -18
substance:mio c -22
which_@place b 16
""",
    """
any:quit cd -21 -16
los_dias a -21
now:neces* abcd -22 22 -18 -21
tal ac -25 24
weeks_along d 16
""",
    """
@body__hard d -17
^so abd -31 -26 23
a__bites abcd -17 -19 -21 21
and__me abd -26 -21 24
coming:need_to c -16
de__pero c -17
does__that bd -16 17
enter* bcd -39 -34 19
equivoque ad 19 -16
substance:un b -52
""",
    """
adult:escri* d -17
allergic__and d -17
cancel:that cd -28 -21
now:that_will bc -19 -16
prior:see cd -16 19
substance:every ab -18 -25
""",
    """
adult:decad* ad -17 16
adult:niece d -21
got__@relative acd -24 -25 28
heart:the_blood c -21
one_not b -17
ride:sin ad 17 -18
the_problem abc 21 -22 -21
""",
    """
@call_@call acd 16 -20 -19
ahi_estare bc -16 -22
dijeron_que bd -24 -17
effects:cabeza d 19
now:#_de ad 19 -19
organ:on_my abc -33 -23 20
questions$ abc -19 16 -17
substance:affor* bcd 16 -25 -21
the_road abcd 22 -21 -20 -19
tomo__la ad -16 23
""",
    """
any:me_llega bd -17 -18
brain:un_ataque c -16
droga* d -19
eaten:desde abcd 25 -17 -18 -26
had_hep acd -20 21 -23
heart:health b -20
la_familia ad 18 -17
tuve_hepatitis cd 25 -26
""",
    """
b bc -21 -37
bp_is bcd -33 -27 17
es_muy ad -22 -17
por_favor c -28
prior:try ad 16 -16
stage abcd -30 -26 -26 30
""",
    """
a__@food abd -24 -41 17
a_heart c -32
bees$ cd -15 -17
diagnosticaron d 16
does__me d -16
drug c -24
forge* b -21
messages bd -15 15
mg bc -18 -22
organ:elevated a -16
probation_officer c -17
swing ab -20 -16
todo_normal a 15
tomar c -30
""",
    """
^listo d 18
alway* bc -49 -29
april bcd -21 -24 20
brain:but abcd 30 -17 -34 -23
estoy__@food ad 19 -22
had__and ad -24 18
organ:looked_into c 15
prior:dolor a -18
todavia__a ac 20 -18
""",
    """
allergy:que_yo bd -21 -18
he__he d -20
home:him ac -24 20
now:aroun* a -18
organ:in d -23
rest_is ad 16 -17
""",
    """
any:apartamento ad 18 -20
ese__mi bc -27 -21
prior:depends bc -16 16
""",
    """
embarazadisima abd -22 -17 21
octubre acd 23 -18 -22
psychosis:nomas abcd 33 -30 -28 -28
psychosis:of ad 16 -19
ride:know ad 18 -26
stroke_i ad 15 -16
the__were ac 16 -19
una_@clinician d -22
""",
    """
@drug__las c -19
^more bcd -20 -26 25
brain:tia b -19
hasta__en b -19
hongo* d -20
now:mama bc -17 -24
ride:capaz cd 21 -21
weeks_on c -15
""",
    """
@relative_can bcd -44 22 -16
^eh abcd -24 -26 26 -21
any:as b -31
bien_de d -26
conmi* b -29
help c -17
organ:cath abcd -18 -17 -17 19
pregnancy:ship_sailed a 17
psychosis:@relative d -20
si__esa c -16
""",
    """
^doctors ac 21 -24
^el bd -24 -19
^will bd 29 -50
depression cd -34 -34
i_got c -19
lost__not ac 16 -16
ni_de ad 21 -15
now:claro acd -29 -22 32
substance:by d -21
the_@drink bd -17 -15
tomando_@medicine cd -17 26
we__at ad 21 -19
""",
    """
^tres abcd -21 -33 -37 31
adult:may b -19
any:por c -39
hardly_ever a 16
place$ c -23
pregnancy:dude a 15
pregnancy:estoy_encinta acd -24 -18 23
""",
    """
=said:any:yes cd -53 17
brain:y abc -15 -19 17
cancel:@call a -21
drive:yo_@drive ad -18 20
it_hurt b 16
la_piedra c -18
of_any ac 15 -15
pirul* ad 16 -16
prior:dieron bc -17 16
quien_sabe abcd -24 -47 38 -34
ride:estoy bcd -35 26 -46
""",
    """
allergy:once_was a 15
for__she a 17
heart:ex abd 21 -27 -17
heart:high_but acd -24 -34 32
nunca_fui d -16
organ:mwf abd -20 -19 20
pregnancy:feeding abcd -26 -18 -16 25
psychosis:esquizofrenia c -32
ride:voy ab 18 -41
""",
    """
a__then cd -17 17
allergy:probl* acd 31 -28 -29
brain:ya ad -29 26
bypasses$ abcd -28 25 -17 -21
coming:mi b -19
los__bien acd 23 -28 -19
now:manejando abcd 33 -22 -18 -31
organ:diali* acd -26 -30 19
tiene__pero c -19
""",
    """
@vehicle_a d -20
^feel bc -24 -25
came_out bc -16 -16
la_fabrica ad 20 -19
ride:somebody abc -27 -22 26
""",
    """
allergy:somet* cd 20 -16
is_in bc 26 -37
pregnancy:will acd -21 17 -20
substance:but_i cd 17 -19
substance:treatment a -19
""",
    """
#__most ad -22 20
any:even abd 15 -15 -16
nada_todavia acd 28 -20 -29
psychosis:out_bipolar bd -17 -16
psychosis:shado* cd 16 -16
ride:esposo abc 17 -31 -25
""",
    """
#_so c -19
^vengo abd 22 -18 -21
broto a -21
earl c -17
granddaughter ab -16 15
no_voices a 17
piedras__el c -15
thought_i abcd -16 -23 -28 27
y_anda d 16
""",
    """
a__# cd -20 21
all_work acd 19 -19 -20
allergy:@call abcd -23 25 -17 -25
baby__@medicine d 15
cinco abd -45 -44 38
home:locked b -17
instead abcd 27 -22 -23 -25
sale_y bd -17 17
scratch_me acd 20 -15 -21
""",
    """
me_quedo acd 15 -21 -22
me_siento cd -16 -17
now:descanso ad -22 23
one_for b -35
substance:hard_to bc -17 16
substance:took c -17
tengo__pero cd -19 -15
the__mania ad 19 -18
""",
    """
any:escri* acd -31 -29 16
my__the acd 24 -32 -27
not__else cd -15 16
organ:ya a -18
sigo_con c -17
""",
    """
@relative__con bcd 17 -23 -19
adult:regis* c 17
bajo$ acd 18 -16 -18
cancel:cancele abc 17 -37 -16
coming:anoth* d -15
hit_the b -20
me_regreso abd 22 -17 -21
me_tomo bc -15 -22
my__been c -23
no_but abc 20 -17 -29
not:da d -18
passed__test abc 16 -15 -19
prior:remem* ac -19 18
ride:calle* d -17
""",
    """
@relative_con bc -17 -17
not:digo cd -16 16
now:ahorita_estoy c -18
prior:acuer* cd 16 -18
""",
    """
^# b -54
drives cd -21 16
is__chance acd -18 19 -15
my__that bc -19 -29
not:@stop acd -23 -18 26
took_something cd 16 -15
was__not abcd 27 -20 -20 -32
""",
    """
adult:not ab -18 -27
drive:i c -17
me_for ac 17 -34
""",
    """
=said:safe:ask bcd 34 -45 -42
malisimo abcd 25 -22 -27 -23
pregnancy:snipped abcd 24 -20 -18 -24
sacar* c -26
yes$ abd -36 -20 34
""",
    """
#_# abc -32 19 -22
after_work abcd 23 -18 -18 -23
cirrosis acd -20 -36 28
heart:segun_el d -15
home:sana_y abd -16 -15 17
me_under a -16
meds:del d 20
organ:one_time cd 17 -15
ride:take c -32
without_a c -18
""",
    """
^weaned acd 26 -17 -33
carro_y d 15
company d -23
do__why d 17
heart:old a 18
home:dejo_en ad -18 18
llego$ b -35
me__no bd -34 -35
of_@medicine d -22
ride:hermana b -25
they__out abc 21 -26 -20
those$ ac 19 -23
well:no_me abcd -24 -16 -31 28
""",
    """
all_good bc -25 -25
be__time ac 18 -15
cath$ d 16
couns* ab -16 -21
pregnancy:am_sixty abd 25 -21 -24
pregnancy:atrasada acd -16 28 -22
psychosis:dead ac -15 16
""",
    """
baje bd -16 -19
mi_historial c -19
no_entendi abcd -18 19 -18 -18
not__what abcd -25 -31 36 -25
organ:hep a -33
pregnancy:no_ya a 15
psychosis:lo c -16
ride:anyone ac 17 -16
substance:night* ab -27 -21
""",
    """
@treat_for abcd -22 -17 -19 25
ballo* cd -17 17
claro$ a -25
drive:will bd -21 20
eaten:nada c -16
got bd -47 20
had:helped ad -18 18
heart:on_@medicine acd -17 -19 26
look__@relative c 19
maybe bcd -45 37 -77
now:my_dialysis a 16
""",
    """
@animal bcd 39 -73 -26
a__weeks abd 18 -17 -24
allergy:do a -18
before_you b -16
doble ac -20 -34
heck_no a 19
meds:por_las d 17
on__side cd -19 -17
pregnancy:a_@year cd 16 -18
prior:ido_a bc -16 -25
ride:my_@relative b -63
what__difference b 15
yo__@medicine a 15
""",
    """
^de c -27
alergica c -22
asked$ acd -20 21 -18
not:had b -42
poder__si ac 15 -24
psychosis:sad abcd 23 -21 -19 -23
puede__la c -21
told__do a -15
""",
    """
@drink_@medicine a -16
^hard abd 17 -38 -29
any:mis bc -30 -25
broth* b 17
coraz* bc -16 -35
falta__hora abcd 21 -18 -15 -20
leaky_valve d 21
makes__@symptom bd -21 -27
meds:for abc -34 16 -44
""",
    """
@drink$ b -24
calle c -22
can__a c -18
falta b -50
know_of d -18
le__no c -17
my_parents d -15
tengo__el b -17
""",
    """
^@vehicle abc 38 -45 -36
heart:@call abd -23 16 -22
los__tengo d -15
not:since b -26
pregnancy:borrosa cd 17 -18
pregnancy:eight a 16
ride:was abcd 36 -20 -30 -31
slept_like abd 23 -16 -24
substance:to a -26
the__house abd 21 -21 -27
""",
    """
meds:meds abc 19 -23 -15
not:responder abc -22 22 -16
now:@late_por a 15
now:did abcd -18 21 -19 -16
now:lock acd -19 -18 19
organ:i_do abcd 23 -17 -20 -16
""",
    """
^@symptom c -25
a__edad ad 16 -16
any:multi* abd 22 -18 -20
any:no_se abc -18 -18 31
gallbladder__is ac 15 -17
had__@symptom d 15
heart:por_mi b -25
jajaj* bcd 32 -46 -28
""",
    """
allergy:taken_it d -21
coming:ahi abcd -20 -31 -45 38
impor* ad -29 -31
llego__la bd -17 -22
meds:need_it d -18
no__@cancel b -34
organ:@body_si ad -18 17
pregnancy:@thanks ad 25 -20
prior:did b -31
substance:black acd -16 -18 18
""",
    """
@stop__@medicine b -20
clean_# ad -18 22
had:got acd 21 -20 -19
le_pregunte d -19
organ:not_that d -17
rodil* b -22
si__bipolar cd -18 19
skipped_@food abcd 30 -21 -23 -31
""",
    """
high_when a -18
psychosis:told abc -27 -21 16
the__@date bd -18 -29
thinking cd -19 17
""",
    """
home_after d -16
life$ c -37
meds:my c -18
now:an_hour abcd 29 -21 -18 -29
ride:my_truck acd 19 -25 -33
""",
    """
a_@treat a -25
broke_out cd -18 21
by__means d 16
cholesterol acd 15 -22 -23
ckd$ abcd -20 -17 -18 20
el__en ac -20 -17
i__than abd -25 -17 16
now:ese abcd 22 -27 -32 -16
organ:all_good a 20
y_la b -21
""",
    """
@medicine__a a -16
prazosin ad -18 18
psychosis:episo* acd -16 -29 24
volvi abd -30 -24 27
we__# b -16
""",
    """
adult:faltan acd 23 -16 -25
adult:mis acd 18 -16 -21
allergy:no_@medicine ad 18 -18
cancel:dije b -20
give__an ad 17 -17
heart:ekg ad 19 -17
it__found ad 17 -17
tengo b -27
writi* ab -21 -17
""",
    """
alguien_me c 18
arriv* bd -16 16
texts:numbe* abcd 25 -26 -19 -22
was__on d -20
with__@clinician d -22
""",
    """
^@drive abcd 33 -42 -29 -23
far ad 28 -26
home:salie* abd 18 -18 -15
is__way b -18
organ:el_higado bc -44 -15
psychosis:went abcd -22 -16 -26 24
ride:hoping_my cd 16 -16
sali__en b -17
sure_if c 17
y_nada acd -19 -29 21
""",
    """
@clinician_y bc -16 -22
@relative__the c -18
coming:dios a -18
like c -48
prior:group c -22
substance:absolutely_not a 17
""",
    """
lyft a -21
normal abd 37 -16 -60
psychosis:por_psicosis d 20
ride:gets ac -18 17
""",
    """
cuando_quieran cd -16 18
heart:angin* ad -17 21
senta* bd -16 -20
tiene__con b 16
una_inyeccion d -17
""",
    """
^chronic cd -15 19
adult:paciente c -15
allergy:no_allergies abcd 25 -18 -20 -21
an_ablation cd -15 20
complaints cd -20 17
home:esta ab -17 -19
officer c -17
pregnancy:probably_not ac -17 20
substance:en_la b -23
talk__with a -15
""",
    """
brain:count abcd -28 33 -27 -26
home:vamos_en d -17
long_will d -17
organ:para d -19
prior: a -16
psychosis:since abcd -24 -16 -31 30
the_blood c -24
two__the a 16
""",
    """
all__them b -16
allergy:panic* cd -16 19
me__contestado c 17
""",
    """
@medicine__tomo a 17
cardiologist_says d 15
heart:al abd 19 -18 -34
me_puse abd -29 -21 25
nasal_spray ab -15 -21
only_the abcd -21 -28 -32 29
organ:is_good d -18
""",
    """
any:betcha d 15
but_only ac -22 20
cancel:this cd -18 -29
is_got c -22
organ:@body_surgery d 20
used_it ac 15 -19
""",
    """
everything ad 17 -22
texts:los bc -26 -25
tuve__con abcd -18 -17 -18 19
""",
    """
@relative__eso cd -21 -21
@year__@date ad 17 -17
a__con d -15
allergy:i_was c 16
any:cover* abcd 27 -25 -17 -28
fiebre b -18
me__las b -17
now:a_la bc -30 -25
so__good ad -15 17
substance:every_day a -27
the__count bc 18 -17
""",
    """
^al abcd 23 -16 -42 -18
^ojala abc 17 -29 -17
heart:this c -34
herself$ ad 19 -18
manic abcd -35 -47 -31 52
melatonin bc -22 21
now:the_same d -17
organ:la_verdad bc -17 21
revisado c 15
thirty c -19
we__using a -16
""",
    """
coming:@person d -19
me_sleep c 18
now:entro_a ad 18 -17
""",
    """
^prefiero bcd 16 -38 -16
allergy:thought d 18
allergy:with_it c -20
are__over ad 15 -22
home:sweet_home abd -20 -15 19
me_pusieron abd -27 -30 19
substance:dolor abcd -27 -23 26 -21
substance:officer c -17
that__up b -17
""",
    """
adult:high ad 17 -16
coming:hasta abc 20 -18 -26
know_yet c 17
maybe__me c 17
mi__tengo ac -17 -22
not:supe cd 24 -24
ride:her a -21
ride:hermano abc -40 -26 23
seventeen ad 18 -18
""",
    """
^well ad -23 -21
a__times bcd -18 19 -27
hacerlo$ acd -31 26 -33
me_lol c -18
my_allergy abd -15 -18 19
post b -20
said_maybe c 20
substance:anything cd 16 -16
substance:sweet abd 18 -16 -16
tierra c -17
""",
    """
adult:tengo ab 16 -46
allergy:passe* cd -17 20
guess$ abcd -31 -20 37 -38
hipomania b -16
meds:contr* acd -21 -23 20
organ:salio bcd -22 18 -26
ride:conse* c -16
""",
    """
brain:there abc 16 -17 -25
dropped_me b -15
eaten:had ad -16 23
pregunta abcd -44 40 -28 -27
prior:all_of ad -21 19
""",
    """
allergy:no_puedo c -16
any:anytime bd -16 15
barely a 17
coming:suppo* bc 16 -15
ride:claro acd -17 -17 21
twins$ abcd -23 -27 -22 26
""",
    """
@body__la a -19
any:at_# bc -31 -26
give_me d -18
heart:hold bd 17 -19
heart:padez* b -16
is__problem b -19
organ:are_not ac -16 15
organ:martes abcd -23 -24 -22 25
organ:year cd 19 -25
pregnancy:all d -22
psychosis:no_me d -33
vemos$ bc -17 -22
""",
    """
@treat__# d 16
^which abd -43 26 -40
adult:ya_estoy d 15
brain:had_one ac -15 -16
home:farma* ad 20 -19
organ:have a -23
pidio_el ad -18 18
substance:todos_los abd -24 -17 16
wear_pads bd -15 16
""",
    """
allergy:reaccion bc -15 -27
brain:tres acd -16 -19 18
coming:suelt* ad 15 -18
la__el a -21
mi__las c -16
pain$ ac -16 -20
prior:a abc -16 -19 21
suits__fine ad -18 17
veces_me cd 17 -20
""",
    """
not__single ad 17 -15
ride:hace_el ad -16 16
was__problem cd -16 18
""",
    """
#_is bc -21 -16
=said:pregnancy:ask b -20
aun__en a 15
olvido a -16
on__one c -16
pregnancy:domingo c -16
safe:now a -15
tengo_esquizofrenia bd -18 24
""",
    """
any:con_mi bd -17 -22
i__stuck a 15
la__sin d -17
meds:on_@medicine abc -17 -20 16
no__tengo a -17
ride:down c -20
there abc -20 17 -28
""",
    """
@relative__@sick bc -24 -22
coming:pensa* acd -15 17 -17
heart:up ac -38 22
i__rather cd -31 -28
out__that b 16
ride:off ab -18 -17
suits abd -27 -24 20
warfarin c -24
""",
    """
coming:by_# cd -19 16
coming:decid* bcd -24 17 -27
if__then bd -18 22
one__@clinician a 15
prior:amitriptilina c -17
ride:looking ac -17 19
texts:fine ad -21 22
""",
    """
@relative d -16
adult:los bc -33 -26
adult:y_medio abd 27 -21 -29
coming:passe* acd 18 -15 -22
drive:a_nadie ac -20 18
i__tried bcd -18 -23 24
now:dark a 15
psychosis:si_soy cd -18 20
""",
    """
^ninguno abcd 45 -21 -25 -49
allergy:hinch* abcd -23 -21 -23 26
am_coming d -34
coming:amanezca c 17
cuantas$ bcd -19 17 -17
heart:years b -27
not:knowledge d -16
sure__i c 15
tobacco acd 15 -16 -18
""",
    """
^just abc 37 -54 -35
cancel:la abcd 37 -31 -39 -22
cero_problemas abd 17 -16 -18
hijo c -20
it_so bd -20 -17
me_@cancel ad 19 -21
now:acomo* abd -15 -16 16
schizophrenia ac -18 -20
she_would c -19
""",
    """
allergy:casi_me acd -20 -19 23
brain:@sick abcd -26 -18 -24 29
dar bcd 20 -20 -30
heart:both_had d -15
prior:a_@clinician a -17
ride:have_to b 19
substance:mejor a -19
""",
    """
allergic__not ab 23 -21
heart:like bd -26 -29
heart:to_do a -18
la__salio b -18
me_hacen ad -19 -20
now:de_parte abd -17 20 -22
pregnancy:depo a 18
prior:basta* d 16
""",
    """
beers__@day d -17
cada_rato ab -27 -22
embryo acd -16 -17 18
had:@clinician b -20
i__cath abcd -15 -15 -15 17
last__at ad 19 -19
meds:days bcd -30 -18 18
now:un c -20
on_file cd -23 -23
que_mi b -19
""",
    """
@insurer__que abd 21 -17 -21
always_high abcd -27 -19 -18 25
cubre acd 15 -17 -15
malo abd 26 -19 -26
nurse d -17
vet ac -23 -19
""",
    """
adult:just_a a -19
como_esta bc -34 -21
far__i a 15
me__descartaron acd 19 -18 -16
mi__@cancel bc -21 -18
psychosis:nope a 20
psychosis:sophomore d 16
rajo acd 17 -17 -17
ride:solo acd 42 -33 -40
""",
    """
coming:let_me cd 16 -15
drink__night ad -15 -16
drive:the d -18
heart:nothing_but c -20
home:still_in ad 19 -20
jubilado$ d 15
not_say d -15
prior:is_@treat bc 21 -20
ride:confi* abcd -23 -18 22 -16
""",
    """
allergy:despe* abcd -18 -18 -17 20
does_that acd -41 18 -41
drink_too ab -20 -23
organ:vesicula ad 16 -25
salieron_bien ac 18 -15
track bc -16 18
vaya abc -25 -23 17
well:verda* abcd 25 -23 -23 -24
""",
    """
clari* d -17
oblig* ac -17 -20
segura$ bd -32 20
the_way abcd -18 -17 -21 22
up_there bc -22 -30
""",
    """
^naci bc -31 -31
allergy:an abcd -21 -16 -16 22
allergy:no_que ad 18 -17
heart:the ac -18 18
home:been bc -18 -19
is_for b -35
is_going ad -22 17
meds:mean abd -20 22 -23
organ:hepatitis_a cd 17 -17
pregnancy:semana_de cd 16 -20
pregnancy:todavia abcd -36 -24 -15 33
psychosis:depressed acd 28 -19 -19
psychosis:visiones a 16
""",
    """
@drug__sleep ad 17 -39
and__no d -19
coming:go_ahead ad 22 -21
de_hacer ad 19 -19
depende__la c 20
home:llanta abcd 20 -16 -16 -20
my_guest abcd -19 -18 -23 21
nobody_i a 19
prior:lleva bc -18 19
""",
    """
bag$ bd -17 18
c__treated cd -16 16
en_camino bc -21 -20
heart:her b -29
well__is d 18
""",
    """
allergies abd 16 -15 -16
any:am bc -32 -25
cancel:the bcd 21 -35 -36
desayune abcd -20 -16 -17 19
el__de d -16
nomas_el bcd -30 -20 19
pregnancy:y_si abcd -16 23 -16 -22
trago b -23
""",
    """
am_@symptom ad -22 -20
despe* abc 23 -30 -29
hubby c -20
now:aqui bcd -21 -21 16
organ:the_same ab -19 16
there__@relative b -15
""",
    """
allergy:seizu* d 20
already_told ac -18 -16
heart:cero ad 16 -16
is_that acd -21 20 -30
modo c -20
psychosis:me_internaron bd -18 17
substance:work d -19
what__my b 20
""",
    """
@relative__ese d -19
my__@symptom a -25
my__today abcd 24 -19 -21 -18
no_clue c 18
sale_la d 16
se__disparo cd -17 17
""",
    """
@relative__remembers cd 16 -15
^nadie bc -24 -17
coming:morni* d -18
hubo c -17
nomas_la bcd -20 -19 18
organ:las a -35
scarr* d 18
to__but abc 18 -15 -24
to_all ad 24 -19
""",
    """
anxie* cd -29 -25
heart:120/7* abcd 19 -17 -17 -17
my__@visit ab -16 -20
scam abc -29 22 -28
substance:drink_too ab -20 -23
""",
    """
=said:ask:does_not_want_to_answer,_or_did_not_understand bcd 34 -21 -37
@body_no ac 20 -18
entere bcd -21 -17 17
is__@call ab -17 -30
lugar_a ad 18 -19
me_vigilan bcd -16 -24 25
organ:eleva* ab -23 -24
psychosis:time bd -16 -22
ride:arreg* d 17
""",
    """
=said:ask:opens_with_yes,_but_tells_otherwise bcd 27 -41 -34
desde__me a -18
drugs_no a 15
home:eating abd -21 -21 22
to_@drug a 16
""",
    """
allergy:screa* ac -30 -23
baja$ abd 17 -36 -32
belie* b -22
cerve* c -17
go_to b -17
heart:cleared abcd 24 -21 -24 -19
now:is_fine ad -20 20
pregnancy:que_@insurer a 15
repea* ab -23 18
substance:bit bd -15 -23
this__my a -16
""",
    """
legal abc -37 -22 19
naci__un ad -23 24
nadie__la a -16
""",
    """
a_pacemaker ad -16 16
answering_that bc 16 -15
estudios bd -22 -28
every_three ad 18 -18
got_the c -28
los__nada ad 22 -20
noon$ abc -29 -23 20
pregnancy:esperando abd -24 -16 20
ride:go ad 15 -16
""",
    """
@drive__@drive ad -23 23
born__# bc -23 -22
effects:been abcd -23 -16 -19 23
evaluaron__bipolar ac 16 -16
heart:presion_si ad -25 27
le__con a -21
los_papeles abc -15 -16 16
ocho bc -29 -23
ohio ad 16 -18
psychosis:therapist abcd -25 -20 29 -22
since__divorce a 16
will__know a -15
""",
    """
^los c -40
any:house b -17
as__fiddle bc -17 -18
camino$ bc -19 -19
coming:is_it b 15
cuando__@relative bcd -26 -34 23
organ:repet* abc -18 -20 18
tests$ abcd -31 -25 25 -19
""",
    """
allergy:kid b -18
""",
    """
allergy:none a 16
because_of acd -19 -18 18
pronto__en b -15
ride:hoping d -19
""",
    """
allergy:es_alergico ab -15 16
any:biscu* abcd -17 -15 -17 19
cuerda ab 16 -15
my__thought bcd -18 18 -18
now:tarde bcd -31 -17 18
organ:in_@date b -18
por__nubes a -15
pregnancy:cero ad 20 -21
psychosis:ni acd 20 -25 -18
todo_lo b -17
whenever abd -28 -36 24
""",
    """
coming:mi_lugar bc -20 -21
on_both abd 18 -18 -18
organ:higado_si acd -17 -17 22
""",
    """
handled abd -26 -22 22
heart:healt* b -32
pregnancy:might_be c 16
psychosis:otro bd -17 -17
quedamos abd 21 -17 -21
ride:@relative_if cd 21 -20
voy_para acd -32 -17 29
""",
    """
fee ad -19 -23
negat* abcd 53 -45 -51 -42
psychosis:is_psychosis b 16
stopped__last d -18
terap* bcd 17 -16 -18
tonig* abd 18 -23 -30
trust_it acd -15 17 -17
yea abcd -35 -30 -32 43
""",
    """
adult:bit ad -18 17
allergy:a_los cd -23 -32
alta__de a -16
mi__del c -15
organ:is_the abc -21 16 -18
pregnancy:havin* bc -20 -24
pregnancy:surprise ad -17 20
""",
    """
acabo__hacer ad 18 -18
heart:un_soplito ac -17 17
""",
    """
=said:psychosis:unsure acd -22 27 -61
all_i abc 16 -21 -20
heart:not_been ac -20 19
organ:i_@sick cd -18 16
psychosis:dos abcd -21 -16 -17 25
""",
    """
come abc -21 18 -17
coming:estoy_pensando cd 16 -17
piedr* b -28
por__me bcd -25 -19 20
sola__mi ad -19 18
tambi* abc -25 24 -22
""",
    """
=said:effects:yes acd -71 -66 44
back__the bcd -19 -18 18
los_analisis abcd -17 -24 24 -25
psychosis:nothi* b -29
tbd abcd -28 -27 29 -30
""",
    """
@clinician_has b -19
adult:mi_@relative d -29
cancel:got ad -25 27
not:above ad 22 -20
pregnancy:breas* abcd -19 -31 -32 32
prior:el_dolor a -18
un__nomas cd -24 -20
works_for ad -18 21
""",
    """
^back bc -29 -30
is__whole ab 17 -16
me_pasa bd -20 15
tampoco$ acd 23 -19 -20
""",
    """
por_esa b -17
pregnancy:kids cd -30 -35
""",
    """
manan* bd -21 -25
pregnancy:tener c -26
ride:tengo_# acd -21 -18 21
take__pain c 15
todas_las abcd -22 -18 -19 24
wants bd 19 -29
""",
    """
=said:unsure abcd -50 -20 60 -56
any:not_know abc -22 -21 17
be__@relative cd -16 16
espero ac -19 17
i__already d -23
substance:defin* acd -26 16 -23
substance:problem_though bd -17 -18
texts:go abcd -22 -18 -21 26
these$ b 16
""",
    """
=said:eaten:yes abcd -22 -69 -68 46
clinic cd -23 22
labs__back bd -18 -23
not__til d -15
pregnancy:cuatro ad -18 16
psychosis:que_es abd -19 18 -17
substance:gives_me a 16
we_have abd 21 -27 -23
""",
    """
adult:voy abcd 17 -20 -18 -15
heart:casi ad -25 18
heart:high_blood ab -20 -25
la_botella abc 16 -16 -17
parto c -16
pickup c -16
pregnancy:weeks_@late cd 24 -25
prior:abuela ad 18 -16
the_@visit ab 18 -21
""",
    """
allergy:seizure d 20
en_cama acd 16 -17 -23
heart:runs_about ad -17 17
home:not_heard c 15
not_really ad 22 -26
now:muy_temprano abcd 24 -17 -31 -18
organ:had_hepatitis a -19
texts:yes acd -24 -20 23
tomado$ b -17
""",
    """
allergy:died_from abcd -19 21 -17 -18
any:had_@food acd -20 -19 21
any:negative a 15
any:nothing_to ad 22 -20
bun__the ad -17 18
han__veces ac 20 -22
he_tomado bc -25 -21
home:esposo ab -19 -21
ni_lo ac 18 -18
pregnancy:found_out ad -18 22
psychosis:wondered ac -17 18
""",
    """
adult:feel abcd -24 20 -16 -16
any:mil a -19
are_you cd -30 -28
coming:ahi_estare d 15
everyone ac 16 -19
flat_on ad 16 -16
pregnancy:wish abcd 32 -24 -36 -24
prior:@call abcd -26 27 -21 -24
substance:whiskey ad -16 16
than_me c 15
""",
    """
any:over_my ad 16 -17
de_antes ad -22 23
eithe* ad 17 -18
miedo d -26
ni__ni bd -20 -31
still_on bc -37 -46
substance:@relative_is abcd -16 18 -16 -18
""",
    """
^se acd 20 -33 -16
bien_y acd -23 23 -20
coming:me_da d -23
elbow a 17
more__than abcd -18 -19 -21 23
never__it bd -35 -40
not_since acd 31 -26 -31
nothing__there ad 20 -20
pregnancy:estoy_en c -20
pregnancy:unless_it ac 16 -17
substance:unico b -16
tms_and ad -15 16
why_i a -16
ya__de b -18
""",
    """
@call__@clinician abc -16 18 -17
adult:es_para d -24
cumpl* c -15
encin* bc -24 -27
folks abd -28 -24 26
heart:there acd -19 -25 19
in__oven ad -17 18
multivitamin bcd 16 -22 -27
not:quien b -30
not_pregnant bc -16 -17
nuts c -20
organ:disease c -17
organ:estudios bd -23 -22
pais$ ad 19 -16
tome b -32
""",
    """
#__siempre d 15
^tuve abc -49 -48 23
bypas* a -29
dry$ abcd -19 -16 -17 20
eso_en c -15
mi__eso a -16
not:@texts abcd 40 -23 -30 -43
""",
    """
pregnancy:x c -16
prior:nunca_fui ac 22 -20
ride:viejo a -16
substance:stopped a -24
""",
    """
=said:yes:the_last_word abd -24 -17 19
any:aja ad -17 19
brain:playi* abcd -19 -22 24 -25
but_that bcd -29 28 -20
cree cd -19 -24
grave_solo ad -17 18
heart:the_@medicine a -18
home:that_was abcd -23 25 -17 -24
lado$ b -16
on__to d -24
ride:do_it c -21
they_want cd 20 -17
""",
    """
@relative_dice abcd -18 -26 24 -20
heart:asthm* acd 25 -19 -25
heart:broken acd 16 -21 -18
heart:traig* b -16
now:por_favor d -28
organ:una abcd -30 -24 39 -34
pero_tengo ad -25 18
prior:dos_@medicine cd -15 18
sailed abd 19 -19 -19
""",
    """
@body_la acd 24 -22 -23
allergy:acuer* c 21
any:asi abc 17 -23 -26
familia__en ab 18 -16
finis* abd -20 -17 21
lot_so cd 20 -17
meds:just_@medicine abc -23 16 -17
organ:me_dializo d 16
put__in acd -25 -31 21
""",
    """
affirmative ad -15 19
coming:had a -16
heart:huh ac -25 -23
home:pero_llegamos ad -16 17
las_transaminasas ab -18 -15
looked bcd -16 26 -24
not:ever b -33
now:entrando_al abcd 21 -15 -16 -22
now:something ac 17 -16
now:today bc -26 -17
psychosis:does abcd -28 -17 28 -34
twice__day d 15
""",
    """
any:hones* cd -15 17
better__it abcd -20 -17 -23 24
brain:@traffic cd -15 16
my__@sick a -19
not:hecho c 15
psychosis:una_vez b -40
ride:can bd 30 -23
ride:to_ask b -16
""",
    """
allergy:twice ad 19 -19
bedti* ad -17 18
estoy__@vehicle cd -19 -18
go_on ad -19 16
heart:about_# ad -17 17
organ:plumbing_works ad 15 -16
pero_de d -19
""",
    """
@open c -22
adult:do_you ad -15 -23
allergy:nomas_a ab 18 -21
had:@year abcd -25 -22 -18 25
los__estan c -16
los_estudios bd -17 -19
operado$ b -21
""",
    """
claro b -24
clock* ad 17 -18
her__but c -15
my__now d -16
mysel* cd -39 19
not__you d -28
ride:eso abc -29 -26 18
spring bcd -34 -20 16
valvula_mitral d 15
""",
    """
allergy:tuvie* acd -16 -16 17
antic* bc -18 -36
confirmo abcd -31 -24 26 -18
miss b -32
on__have ad -16 -17
prior:lol c -33
un__lo ac -22 16
""",
    """
@relative__over bd -18 18
adult:age abd -25 23 -16
coming:ustedes abd -17 17 -16
ese__por bd 16 -19
he b -27
heart:medicina d 16
home:tucked_in bd -18 17
i__somebody abc -19 -17 20
me_salieron a -16
not__anybody bd -23 -23
now:somet* ac 17 -16
organ:tests ab -17 -27
psychosis:mi_@clinician b -24
revisaron_y ac 16 -16
ride:from_the ad -15 15
ride:how_long abc -16 17 -19
ride:tiene c -30
substance:yo_lo c 15
up_a b -16
""",
    """
@call_a ad 22 -20
@wrong__for abd 19 -20 -16
ahorita$ abd 22 -21 -19
allergy:with acd 22 -17 -16
borreme_de ad 21 -19
brain:pero ac 15 -27
fiesta c -16
home:casita ad -18 20
now:cocin* ad 20 -21
ride:con d 20
the_# b -21
""",
    """
@fetch$ c -23
^nada abcd -20 -73 -23 30
a_diario d 15
heart: d -21
la_tiroides d 15
murio_de d -15
my__was ad 17 -28
prior:ni_una c -22
""",
    """
angina ac -19 -17
emojiyes bcd -23 -24 17
every_time ac 15 -25
home:caldito ad -16 16
home:dropp* b -19
if__count a -17
nothing__all ad 26 -25
ride:el_dia acd -20 -16 20
substance:hijo cd -19 -16
tres_@relative a 15
""",
    """
@insurer_mi ad -19 19
can_take abcd 18 -18 -15 -16
cancel:si_@cancel ad -18 19
coffee abc -21 22 -28
crept c -15
heart:uso bd -18 16
maybe_what bc -16 18
of__but d -17
on__i a -21
the__@clinician c -20
throu* b -16
""",
    """
not:answered cd 17 -16
out__@body acd -17 -17 19
recuerdo abc -26 -18 23
right_mind ad 15 -16
troca$ d -20
¿__de bc 23 -18
""",
    """
afrai* abc 19 -20 -25
big a -26
dolor b -17
no__problema b -19
on_@day bcd -25 -16 17
so__no a 20
soy_alergica c -17
substance:have_a c -15
""",
    """
^despues c -17
^uf c -25
brain:clot acd -23 -18 24
home:en_camino abd 27 -15 -31
llave b -17
me__of b -18
not:give a -17
now:off bc -27 -16
okay a -17
only_one b -19
prior:@medicine_since d -15
prior:names ad -19 -19
prior:tomado_nada ad 20 -20
psychosis:bipol* a -17
y__cayo c -17
""",
    """
@relative_and c -34
@treat_hurt bd 16 -16
heart:dad cd -20 -30
pregnancy:prote* a -16
tengo__mas a -22
""",
    """
@stop_le c 17
^consegui abcd 21 -20 -24 -16
allergy:not_know c 25
confianza$ abcd -18 -17 -22 21
deja a -15
eaten:cafe c -18
heart:infar* c -18
i__nothing ad 31 -29
liver__no ad 16 -16
prior:monton acd -17 -15 22
""",
    """
allergy:for_me acd 19 -16 -18
dan_@medicine ad -15 15
heart:@animal bc 17 -22
significa bd 18 -18
threw ab -27 -17
""",
    """
#_weeks abcd -18 -34 -30 28
for_being cd -15 21
kidney cd -23 18
todo__del ad 19 -18
up__# c -20
""",
    """
@relative_murio bcd 16 -20 -26
any:not_# cd 16 -16
any:not_a bc -19 -24
do__me ad -29 30
heart:revis* d -20
home:nadie a 15
home:stuck abcd 28 -27 -20 -27
pregnancy:para_eso abd 26 -21 -23
prior:this acd 22 -28 -17
ride:i_have ab -15 -31
serio* ab -15 -16
took_one d -26
""",
    """
enzimas__higado c -17
everything__@symptom ac -18 16
my__through d -26
nada__ha ad -17 18
otro_dia cd -17 -25
""",
    """
after__divorce d 16
any:conte* cd -17 -23
any:traba* cd -16 -17
had__cancer c -15
now:un_ratito a -16
one__the abd 22 -20 -24
ride:is_not a -15
""",
    """
^seguimos bc -18 -16
brain:todo bcd -27 -21 18
file$ ad -28 -29
home:hace abd -18 -15 19
i_pump abcd -27 -22 -24 27
no__with c -15
now:de_perlas d 15
organ:hace ac -16 17
organ:han c 16
prior:have_been b -20
psychosis:estab* acd -20 -19 18
psychosis:una a -24
recov* acd -27 -22 19
ride:me_puede d -18
things_sometimes cd -18 18
""",
    """
appen* c -16
go_back ad -19 -19
heart:watch abcd -19 -20 24 -22
my__@medicine a -43
nomas__del c -16
substance:este_@year ac -23 -23
substance:not_a bd -20 -30
these bcd 34 -17 -45
""",
    """
@drink_para bc -19 -25
@relative__not b -54
any:cuando abcd -22 -21 -28 25
in_@person ab -15 16
not:anyone acd 24 -23 -16
now:misa abd 23 -16 -22
prior:do_@medicine b 15
respo* abd -32 29 -24
substance:tomo_pero abcd 29 -18 -33 -25
""",
    """
coagulo_en d 16
fever b -20
honestly b -39
now:@insurer_a d -26
prena_de c -20
prior:forget abc -30 -24 21
psychosis:was_bipolar abc 21 -19 -16
screa* ac -30 -23
will__there bcd -16 -28 20
""",
    """
breastfeeding$ ad -20 21
coming:por abcd -29 -25 -20 33
doubl* bcd -22 -32 17
marriage_counseling c 15
passed__physical ad 18 -18
psychosis:de_joven bcd -21 -21 23
psychosis:minds abcd 21 -18 -19 -22
""",
    """
allergy:maris* abd 24 -27 -22
cancel:quien d 17
effexor ad -16 16
heart__have ad 15 -18
just__his d -16
psychosis:like_that a 20
""",
    """
bringing abcd -21 -17 -24 23
depende_del c 21
eso__mi bcd 23 -25 -24
falta_hacerme cd 16 -16
heart:honest c 16
heart:murmur a -23
shell* abcd 18 -18 -17 -16
""",
    """
bipolar_disorder d 18
had:somew* bd -16 19
home:paramos abd 18 -15 -18
killing acd 16 -19 -29
no_sabria abcd -29 -30 33 -25
si_soy cd -25 23
sirve_un ab -22 19
""",
    """
due__may d 15
grandpa d -15
loca$ ac 19 -34
not_see b -19
not_the cd 23 -28
ride:figured b -18
""",
    """
@relative_says a -25
coming:consi* ac -15 16
heart:me_on cd -21 21
home:on_the abcd 26 -15 -35 -21
las_bodas bc -20 -24
mal$ b -36
prior:any acd 26 -25 -23
""",
    """
allergy:give acd -15 -17 17
anyon* ad 20 -26
cuenten_conmigo c -15
es__es abcd -19 -17 20 -17
psychosis:mania acd -33 -34 25
says_she acd -16 20 -19
should_have acd -20 17 -21
substance:@holiday abc 27 -21 -28
tucked bd -19 17
""",
    """
@medicine__me abc 16 -25 -37
liver__si ac -18 -15
pregnancy:that_matter b 16
ride:si_mi abcd -33 -27 -17 29
stable$ cd -16 17
substance:am_a bc -32 -34
yeah bcd -49 -53 21
""",
    """
adult:desde_hace ad -20 21
allergy:they_put a -15
de_joven c -32
doing_ivf acd -16 19 -17
eaten:ago a -19
oiga$ cd -20 -19
on__but ac -18 22
organ:have_one bd -15 -16
pregnancy:april bc -15 -16
pregnancy:rayit* a -20
prior:what ab -33 17
psychosis:kept d 16
ride:@relative_@insurer ad -17 20
sigo_en abd 17 -18 -19
substance:la_@food ad 17 -16
""",
    """
any:rather acd 17 -15 -18
came abc 35 -53 -47
hepatitis abc -42 -32 17
las__me bcd -20 -27 18
me__good ad -20 17
mijita bc -22 -21
nefro* abcd -21 -23 -17 23
never_told ac -18 21
not:@call d -47
on__@medicine c -26
psychosis:tipo abcd -20 -21 -19 24
sano$ abcd 35 -22 -21 -29
ten bc -25 -16
""",
    """
allergy:¿ b 20
any:toma bcd 20 -18 -24
coming:todav* a -17
drive:@drive_myself d 16
home:@late bc -16 -16
home:did a -18
luego$ acd 22 -20 -24
off_but d 15
prior:not_take ac 16 -16
temprano__trabajo a -16
tengo_chofer c -17
vida$ abcd 26 -30 -28 -17
""",
    """
apartamento bc -17 -16
because bc -20 -32
dropp* a -17
have__check c 18
psychosis:dijo_que c 19
said$ b -30
""",
    """
allergy:hallucinations abcd -26 -23 -23 26
at_that ad 20 -20
my__gets d -18
now:me_complica ad 17 -17
prior:@medicine_so ad 19 -17
prior:y_ya c -15
ride:aroun* bcd -18 19 -24
things__not c -22
toma_de ab -18 16
was_bipolar abc 21 -19 -16
""",
    """
llevar bd 21 -32
my__last acd 20 -20 -17
organ:@body_cancer cd -15 24
""",
    """
allergy:los cd -24 -24
coming:the_morning a -18
con__otro a 17
la__con a -26
me_equivoque ad 19 -16
not:told d -25
now:good acd -45 -33 38
organ:mentioned c 16
psychosis:nightmares cd -19 -16
""",
    """
#_de abd 17 -29 -16
atras c -19
el__asi ad -16 16
from_what d -16
just__i bcd -19 31 -22
organ:@relative_had abcd -18 21 -21 -20
organ:vesic* ad 16 -25
prior:solo abd 41 -26 -32
safe:i_am abcd -16 -28 -30 29
¿__en a -15
""",
    """
@relative__at c -25
any:by_myself acd -18 -16 19
any:dead ad 16 -17
heart:se ab -32 15
hora_me a -18
meds:ya d -19
prior:before bc -16 -18
summe* bd -34 17
want d -28
""",
    """
@relative_had bcd 24 -46 -27
eaten:solo_un abd -22 -19 15
me_down c -18
my__and cd -34 21
not:stuff abcd 26 -16 -26 -20
once_a ac 17 -17
ones abcd -23 27 -26 -20
perlas$ d 15
por__los abd 27 -26 -19
pressure__up a -16
prior:never_been acd 31 -31 -22
prior:siete abcd -24 -23 -23 26
prueba__borrosa cd 17 -18
ride:no_puede abcd 22 -22 -34 -16
took__a b -17
""",
    """
^paso cd -32 -37
allergy:could ab -24 -15
allergy:time_for a 16
died$ b -16
it__away a -15
mas__se ad 17 -16
me__hacerme acd -17 19 -19
meds:anyth* abd 22 -20 -22
one_so a 16
prior:@medicine_# d -16
ride:mama abcd -33 -18 -19 26
""",
    """
boy_is d -17
go__a bd 17 -16
mi__tenia abd -16 20 -19
now:me_again ac 15 -15
prior:las a -17
ride:dan_permiso d -16
stopped_breastfeeding d -15
substance:commu* acd 20 -17 -23
threw_up a -19
""",
    """
allergy:recuerdo acd -18 27 -16
coming:llevo abc -24 17 -27
equiv* ad 19 -16
la__puesto ac 23 -20
rather_you abcd 29 -29 -16 -27
substance:i_am ab -17 -21
them$ c -26
""",
    """
any:todav* ac 15 -16
heart:pacemaker ad -26 20
las_enzimas ab -16 -18
not:dijeron ac -15 16
pata ac 16 -16
""",
    """
allergy:hospi* b -16
arreglado d 17
heart:that_is cd -31 16
is__first abcd 25 -24 -22 -22
nada__la c -16
nurses bc -22 -17
prior:@relative_has cd -21 -17
prior:puro_@drink ab 19 -19
""",
    """
#__in c -15
as__bone ad 17 -17
claro_si ad -18 20
heart:sin_@medicine a -16
home:through a 15
organ:is_fine ad 20 -16
organ:orino_como abc 20 -22 -18
prior:una_@medicine d -25
prior:y_@medicine abcd -30 -28 -38 34
psychosis:me_ha ac 16 -17
""",
    """
""",
    """
#_ay acd -24 -16 24
durmio a -16
had__@visit ad 19 -19
hora c -45
lo_puedo a -15
organ:nobody_ever c 16
psychosis:@body abc 17 -23 -27
ride:by_myself ad 19 -23
""",
    """
home:i acd -19 26 -29
i__more b -23
mil__todo ab -18 19
never__told acd 17 -16 -15
organ:estud* bcd -26 18 -27
pregnancy:tomo c -18
prior:st ad 20 -22
""",
    """
@body$ b -18
@drug__of c -17
^sin bc -53 -60
brain:tengo ad 21 -28
ok__is a -16
""",
    """
=said:no abcd 65 -56 -39 -55
^dialisis abcd -19 -17 -15 20
afirm* d 17
aspir* a 16
barri* d 19
coming:con_el c -20
could_@eat cd -22 -22
in__middle acd -18 18 -24
like__baby bc -20 -15
organ:los_resultados d -16
psychosis:nada abd 15 -29 -17
ride:back d -18
substance:a_drop acd 25 -23 -22
substance:mucho cd -16 15
""",
    """
@clinician__tests ac -16 16
allergy:first abd 23 -30 -44
cuatro acd -26 -26 27
it_off ad -19 22
organ:half acd -19 -15 18
si__dio c -19
ya__nace ad -24 21
""",
    """
adult:a bc 18 -32
buscar$ ab -18 -18
from_a acd -30 19 -21
is__@treat abd -23 21 -21
stones__not ad 19 -19
substance:quien ad -20 -18
""",
    """
@body__@symptom acd -17 -18 19
and__did b -19
not__pain abcd -17 18 -17 -17
spam abcd -25 25 -23 -22
""",
    """
^nel abcd 35 -25 -29 -30
a_week b -31
allergy:codei* abd 25 -18 -22
meds:quita* bc -16 -16
not_hold abd -21 -18 18
pregnancy:scared_to c 17
psicologa ab -23 -22
saw abcd -24 -28 35 -26
""",
    """
i__trouble a -17
knowl* d -16
not:puesto ac 23 -22
organ:polycystic_kidneys ad -17 15
""",
    """
^@late abd -22 -25 16
a__most a -17
come_with ac -20 -16
dead d -28
en__@thanks b -18
heart:bp_is bcd -33 -27 17
heart:que_tengo abc 18 -17 -16
it__up a -16
me_cayo abcd 25 -27 -29 -19
me_viene bc -18 -17
of_talk c -19
psychosis:me_for c -22
""",
    """
#__nada ad -21 23
^yessir ad -20 26
heart:si_yo a 18
organ:como abcd 35 -34 -25 -29
organ:exame* ad -17 -17
psychosis:@call_de a -17
psychosis:never b -44
""",
    """
a_clock b -17
allergy:have_had d -21
any:email ab 15 -16
cancel:puedo_ir bc -26 -17
conse* abcd 28 -23 -33 -18
doctor d -17
had:have_not abcd 26 -16 -23 -26
had:tried_it acd 23 -16 -24
home:recli* ad -17 16
home:x d -16
now:be_better bc -19 -25
now:super ad 17 -16
verano bc -17 -16
""",
    """
=said:drive:no abc 34 -68 -60
cagua* bc -16 -19
coming:manan* bc -26 -36
now:ahorita_no bd -27 -37
skips abc -26 -24 22
""",
    """
@relative__of a -21
^ultrasound bc -16 -30
con__gatos abd -18 -15 18
eaten:una abcd -29 -38 -44 35
heart:mi_corazon b -24
hit_my a -15
home:@drink a -23
meds:and_that d 15
ni_en ad 18 -15
psychosis:told_me a -21
substance:solo abcd 38 -38 -39 -32
vinit* bc -26 -27
we__together acd -17 -16 18
""",
    """
@howmuch abd -56 43 -32
and__@relative bc -23 -21
coming:can_i d -16
coming:direccion b 15
coming:ya_tengo abd -22 -15 23
nace__@date ad -16 16
well:down acd 24 -17 -28
""",
    """
are d -28
la__dentista acd -19 20 -17
pregnancy:ahi c -18
psychosis:no_eso ac 21 -20
sin abc 19 -85 -16
spam$ abcd -25 25 -23 -22
substance:quier* ab -20 -18
that_is abc 16 -20 -17
""",
    """
=said:unsure:others_think_so ad -33 -16
@relative__carro b -19
could_not abd -22 -36 20
es_de bcd -16 17 -33
gota a 15
had:ustedes abd -24 -29 29
home:quien abcd -21 22 -22 -21
meds:hierb* abc -18 17 -17
not:bebo acd 20 -16 -16
pregnancy:tratamiento acd -18 18 -21
substance:dormir abc -28 -27 20
""",
    """
allergy:penic* abcd 28 -22 -30 -23
another b -24
brain:is abcd 34 -23 -29 -33
day_off bc -20 -18
heart:@sick a -18
heart:enlarged abcd -22 -21 -21 23
momento bc -34 -27
nope abcd 50 -39 -40 -47
praye* abcd 26 -22 -20 -24
""",
    """
adult:am_a a 15
allergy:not_think d -17
disti* ab -16 -16
out__ago ac 18 -20
ride:trabajo a -19
slept__baby abd 23 -16 -24
tengo__retraso cd 26 -23
texts:my_cell bc -17 -25
""",
    """
@insurer_que abd -16 -16 16
creek abcd -25 -23 -23 26
do__want a -20
everything__the d 16
for__this bc -17 -18
got__# c -22
heart:hearts ac 19 -16
heart__high d -15
high_school b -23
not:do b -60
organ:no_and a 15
uber acd 23 -32 -43
""",
    """
@drug_on bd -19 -16
@relative_@call ad -17 -21
coming:take_my c -16
figur* bcd -25 21 -20
had__as d -19
he_passed a -16
heart:padezco b -16
not_busy ad -23 23
pregnancy:no_soy bcd 16 -21 -20
tengo_la c -26
un_soplo acd -24 -34 34
under$ a -18
will__out ac -20 20
would__if ac -17 -25
""",
    """
@parking$ d -25
en__universidad d 16
eso__digo c -15
nicotine bc 21 -17
pregnancy:esta_cerrada d -15
pregnancy:too_early ac -17 18
vaya__a bc -17 17
""",
    """
@thanks__su bd 16 -19
^some abcd -34 -28 34 -27
adult:shy ad 17 -17
buspar ad -19 21
el__y b -33
le_pregunto abcd -15 -21 22 -16
not__still a -26
pregnancy:old c -22
pregnancy:saco a -17
prior:thing ab 19 -16
substance:medio ad 19 -19
trata* c -23
""",
    """
a_quien b -17
eaten:water bcd -27 16 -40
heart:my_bp b -22
nothing_to bc -17 -22
organ:something cd 17 -17
playing abcd -19 -22 24 -25
pregnancy:alivio_en ad -16 15
psychosis:#_@year ad 20 -19
ride:le_dije c -15
the__it b -17
""",
    """
^mil abd -19 19 -19
allergy:tolerated ad 19 -19
heart:heart_and ad 20 -17
orden bcd -35 -34 16
quede_sin ad 18 -20
substance:trabajo a -22
the_old bc -24 -19
""",
    """
fumo$ ac 19 -18
i__not a -24
niquel$ ad 20 -15
off__the d -18
psychosis:anxie* abc 20 -19 -22
ride:busca acd -19 -17 20
sentada d -19
""",
    """
crei ac 16 -22
home:i_am b -36
now:at_a b -18
pacem* ad -26 20
sober__@date ad -17 18
una_embolia ab -23 17
""",
    """
allergy:al_polen abd 21 -18 -16
as_a ab 17 -36
borderline$ abcd -20 -17 21 -17
desay* abcd -20 -16 -17 19
drive:puedo cd -15 -21
figure__out ac -15 16
mi__era cd -29 -20
prior:life bc -15 19
ride:not_find abcd 24 -16 -28 -18
ride:ver abcd -26 -23 22 -15
was__again b 17
work__me ad -17 -23
""",
    """
allergy:that_i b -23
dejame abcd -37 -39 43 -41
drive cd -43 -17
el__presion ab 20 -19
now:patron cd 20 -16
organ:chronic cd -15 19
prior:i_am d -19
substance:no_drugs a 15
""",
    """
@thanks_for abcd -33 32 -23 -27
coming:me_salio abcd 25 -15 -27 -24
my__shot acd -18 -18 25
ride:el_@relative acd -25 -20 28
salio__sarpullido a -16
showe* cd -34 17
""",
    """
all_clear abcd 35 -24 -20 -34
allergy:my_life c -18
any:could_not b -17
can__go a -17
effects:norma* acd 20 -28 -30
meds:anything abd 22 -20 -22
ride:este_pais ad 19 -16
that__@person abd -16 16 -15
y__@stop b -15
""",
    """
@relative__@treat abcd -17 27 -27 -18
coming:obvio abcd -24 -23 -25 25
digo_si ab -16 -18
es_la acd 21 -19 -48
heart:runs_in ac -23 -15
heart:was_high d -24
is_there abcd -28 35 -36 -33
padez* bc -27 -23
recie* bc -18 -16
still__night cd -16 17
valen$ b 17
when__broke d -17
""",
    """
any:mind bc -18 -21
home:viaje ab -15 15
organ:los_estudios bd -17 -19
prior:befor* bc -16 -18
prior:presc* d -16
start ad 20 -23
""",
    """
=said:heart:yes c -42
=said:pregnancy:yes acd -46 -22 30
meds:on a -26
not:esas d -19
organ:orina* cd 16 -15
quince abcd 25 -17 -20 -23
""",
    """
^brand bd -20 -21
^by bcd -23 -25 20
can_we abcd 23 -20 -16 -26
prior:two ad -16 18
substance:@treat ac -26 -18
yes_me abc 19 -17 -18
""",
    """
any:eat acd 16 -21 -18
clase abcd 25 -16 -20 -25
no_and acd 31 -26 -24
prior:proba* c -24
psychosis:palabras abd -17 18 -16
ride:consi* bd -23 -27
se__durmio a -16
soy__a acd -18 -26 19
viendo ab -24 -34
wait_no b -22
""",
    """
adult:he_is ad 15 -21
allergy:taquicardia d 16
borre* abc 17 -32 -34
low_side abcd 22 -19 -16 -18
mine d -25
organ:@body_is abcd -35 -18 -30 39
prior:mom b -18
ride:nobody abc 20 -29 -52
stopped$ c -19
substance:problema cd 21 -18
witho* b -21
y__en c -19
""",
    """
#_@medicine d 21
any:he bc -27 -24
grandkids b -18
heart:family c -17
heart:hole_in d 16
heart:june bcd -17 19 -21
pregnancy:ahori* abcd 24 -19 -23 -25
pregnancy:fabri* ad 24 -23
pregnancy:mijita a 16
substance:sometimes_not ac 16 -16
""",
    """
in__long cd -18 15
now:agarr* c -15
now:am_asleep ad 25 -24
only__makes ac 18 -21
organ:never bcd -16 21 -23
prior:only_@medicine ad 22 -19
prior:seria* a -16
substance:a bcd -34 -27 19
""",
    """
allergy:urgen* d 16
eso__es ac 19 -28
eveni* a 16
substance:down a -16
substance:of_it cd -29 18
""",
    """
^having ab -26 -18
cancel:see bd -19 -16
form b 16
mucho_gusto cd -16 16
one__ago abcd -20 -19 -17 22
sure__this c 16
wondered abcd -21 -23 26 -16
""",
    """
^fumo ab -34 -31
^sane abcd 29 -28 -28 -27
can__but acd -25 -27 27
ride:son b -26
""",
    """
adult:august ad -18 18
el_papel a -21
heart:nothing ab 20 -42
lol__is abd 24 -20 -25
me__@drug bc -25 -16
substance:bapti* ac 19 -16
suppo* ac -33 20
todavia__consigo ac 15 -15
""",
    """
got_me abcd -28 -18 -19 29
hard__tell c 17
i_@vehicle ab -21 16
mi__un d -20
only__for a 19
you__asking b -27
""",
    """
@body_infections d 22
health__the cd -15 19
meds:todas abcd 31 -28 -21 -30
now:stays d -19
pregnancy:quier* acd -19 15 -20
preguntar bc -27 16
until_@date d 15
yo__no d -27
""",
    """
antes$ c -45
any:numero c -25
expecting$ c -26
meds:tengo bc -17 20
ride:me_vuelvo c -16
""",
    """
any:the_old ad 22 -25
chamba a 16
home:@relative_ya a -16
is_only a 17
now:for_me c -27
numb d 16
prior:eso_cuenta bc -16 17
prior:primera_vez a 16
prior:two_just ad 23 -20
ride:got_my bc -21 -34
ride:planning ad 16 -16
""",
    """
alergica_al d -21
ayunas acd 23 -20 -28
embarazo c -25
heart:and_down cd 20 -24
heart:family_and d 17
meds:the_@medicine abd -22 -21 26
now:mas_@late abcd 40 -25 -21 -41
now:mi_@relative a -20
prior:y_@clinician d 16
we__no ac 20 -21
""",
    """
# bcd -42 -36 31
@medicine__back b -17
^where c -21
count* ac -22 -19
count__it bd -17 17
now:are c -39
refus* ac 15 -18
tutor* ab 16 -16
voy$ abd 16 -48 -20
""",
    """
patients b -15
prior:@fetch_la bc -17 16
""",
    """
esta_bien bcd -20 -22 15
meds:@medicine_desde a 15
organ:back_bad c -16
pregnancy:miracle ad 17 -19
psychosis:ni_una acd 25 -23 -21
ride:long abc -18 17 -20
si__un ad -19 20
substance:weddi* ac 18 -15
""",
    """
@day__y ad -17 16
any:va ad 21 -23
not_touch c -20
ride:iria abd 20 -16 -19
take_something a -16
""",
    """
adult:cumpli_# abd -30 -17 25
all__parts ad 16 -17
allergy:she a -15
do_the ad -17 18
eso_nada ad 21 -17
heart:corazon_esta ab 18 -21
heart:estres abd 19 -18 -15
la_vesicula ad 16 -25
pregnancy:quiera bcd -25 23 -21
taking_it acd -21 19 -18
""",
    """
now:@clinician cd -20 -22
organ:urologist a -17
psychosis:esquizoafectivo abcd -23 -23 -25 36
y_a acd -21 -16 17
""",
    """
@relative__@year a -15
brain:fue b -24
contestado$ ac -17 15
derrame$ ac -32 -16
dijo_que b -26
el_celular abcd -16 17 -15 -17
home:like abc -23 -19 19
la__dio ac 15 -15
""",
    """
am__him ad -18 21
ando_con abc -34 -19 16
had__me bc -23 -17
hear__sometimes cd -18 18
it__low abc 18 -21 -17
now:turno abd 20 -19 -26
que__@fetch c -16
que__el a -28
substance:trying c 17
warfa* ac -20 -17
""",
    """
^negativo abcd 30 -23 -24 -26
allergy:time bd -24 -19
am_@drive d -19
is_me abd -19 -25 27
me_dializo d 16
my__# ac -17 -16
primera__que a 16
""",
    """
allergy:abeja* a 15
allergy:during a -15
me__vesicula c -17
substance:doctor b -18
""",
    """
any:how_long a -17
any:pill a -22
he_can c -20
heart:when_i acd -31 28 -16
justo b -23
mejor__el abd -23 15 -16
pregnancy:a_test d -28
pregnancy:not_lol ac -19 19
substance:problema_no abcd -23 -23 25 -20
""",
    """
allergy:never_had b -33
in__nobody ac -15 15
ir_al a -16
not:was b -24
not_back d -16
psychosis:for_bipolar bd -15 -16
""",
    """
^nace ad -16 16
coming:called acd 24 -28 -21
heart:tengo_# ad 23 -23
heart:would_rather ab -18 17
not__@open c -18
organ:infeccion cd 16 -16
substance:honestly abd -26 -20 19
""",
    """
@relative_has d -20
act a 17
allergy:estab* acd -15 25 -23
allergy:puesto ac 21 -19
como_si a 17
""",
    """
encontre bc -23 -15
organ:hold abd -20 -18 19
psychosis:desde bd -16 -16
se__los ab 15 -22
seroquel b 15
soy_su c -17
substance:el_# abd 23 -16 -23
sulfa$ cd -22 -30
texts:numero ab -17 -17
""",
    """
allergy:i_know d -16
and_forth acd -17 20 -17
liver_and a 18
meet d -22
no_one b -24
now:pass d -16
pero__mi a 19
sopho* bc -17 -20
""",
    """
@relative_thinks abcd -20 -18 25 -19
eso__hablo bd 17 -16
me_dijeron b -31
nervo* b -23
ride:comadre ad -17 16
""",
    """
^nadita abcd 26 -26 -18 -27
had:it abc 28 -44 -53
heart:of_those b -20
mi__mi b -24
pregnancy:why ab -20 21
ride:pido ab 16 -17
salid* c -17
""",
    """
a_drunk ac -27 -21
am__work ab -26 18
any:eliquis abcd -32 -26 -22 31
any:puede ac -20 -19
bow_out c -16
high ab -46 -24
home:tengo abcd -30 30 -28 -28
mentioned bcd -23 23 -28
now:si_puedo ab -19 -15
pregnancy:ano cd -19 15
rinones_poliquisticos ad -17 17
well:much bcd -17 -23 19
""",
    """
#_lol abd 23 -22 -18
pregnancy:me d -18
""",
    """
cuerp* bc -20 -22
ya__pregunte bc -18 -15
""",
    """
a_seizure a -22
eaten:just abc -36 -34 17
nadie$ abd 21 -33 -24
organ:that_is abc 20 -18 -23
prior:las_@medicine c -18
substance:the_drinker a 16
to__@animal cd -17 -20
will_let bc -17 16
""",
    """
@eat__not cd 17 -17
^yup abcd -29 -21 -19 31
adult:dos bc -16 -20
cancel:yes_i ab -29 20
coming:lo b -36
divorce bc -16 -18
just_fine abd 17 -15 -16
organ:ecogr* c 15
organ:nada_mas d -16
pregnancy:my_period bd -34 -28
sherr* ad 15 -16
""",
    """
coming:@thanks abcd 29 -20 -18 -28
edge$ bd -26 -26
esa c -24
heart:next ac -15 15
i__now a -25
neither abc 29 -23 -26
not:been bd -43 -21
surpr* bc -20 -23
weddings$ a 15
y__con c -23
""",
    """
@medicine_desde a 15
cajon abcd -21 -17 -24 23
organ:maybe ac -15 20
pregnancy:nuera abd -16 20 -23
""",
    """
@stop_de c -29
@vehicle acd 17 -37 -24
close b -33
me__manana abcd 23 -18 -22 -20
noche* abd -21 -16 23
psychosis:nothing_like a 16
sever* abcd -28 -27 -31 33
substance:two_@year ad 24 -25
the__for c -36
think__is cd 17 -18
was__depression abd -18 17 -15
🎂$ a -16
""",
    """
heart:nada_de ad 20 -17
no__for b -18
now:hora c -39
""",
    """
me__nino c -15
ni_a abc 28 -20 -28
prior:funci* ad -23 24
substance:hermano c -23
""",
    """
allergy:maravilla ad 21 -23
allergy:problema cd -16 -17
cancel:no_voy abd -28 -20 24
digo_no ac 17 -15
hear__@relative d -16
heart:bypass bcd -25 -28 27
not:como bc -24 22
one__sleep b -21
only_tried a 16
organ:scarr* d 18
si_la ab -32 15
""",
    """
coche cd -16 -23
medicare ac -24 -21
meds:mas abd -25 -16 25
more ad -23 18
organ:had cd 24 -36
psychosis:no_nada a 16
spring$ bc -26 -33
used bcd -30 17 -22
""",
    """
confianza abcd -18 -16 -20 19
hoping bcd -25 24 -26
pregnancy:last abd 15 -33 -28
que__a b -21
seizures_as ad -18 20
want_to ad -15 -32
""",
    """
bipolaridad ab -20 -19
cancel:need_to abcd -17 -21 21 -22
concussion ad -25 -28
duda abcd -23 -22 22 -15
heart:leaky d 21
substance:una ac 15 -27
the_books cd -21 17
""",
    """
adult:two abd 17 -22 -23
body_is abd 20 -19 -17
cerebral abcd -25 -19 -24 26
en__grado ad 20 -20
huh abcd -41 32 -38 -22
is_too d -20
manejando cd -33 -18
no__it abc -28 35 -43
now:churc* c -16
organ:pendi* abc -22 -17 20
psychosis:this bcd 19 -18 -22
psychosis:veia ab -21 -20
substance:@drug_count abc -16 22 -18
substance:may ad -27 25
supongo abcd -20 -20 24 -22
tres__me d 15
""",
    """
allergy:before acd 15 -22 -17
es__de acd 20 -21 -16
is_working ac 16 -28
made__# d 16
meds:and bcd -17 -29 28
vino_el c -16
""",
    """
^with bc -18 -23
allergy:vomite a -16
had:my cd -15 -40
heart:chole* acd 15 -22 -23
heart:en abc -22 27 -30
kind bd -16 -25
me__alergia c -16
me__hasta bd -19 18
organ:ketamine ac -19 -17
organ:the_@clinician abd 16 -16 -20
piedra b -17
pregnancy:# c -31
todo_el acd -23 -19 19
""",
    """
^might ab -40 -36
^sober bc -15 -17
coming:amaneci_con ac 17 -22
not:hago abd 19 -21 -16
schizo$ acd -27 -20 21
sola__la acd 21 -24 -18
""",
    """
@relative_@drive acd -22 -23 22
bebo bc -31 -19
con_la ab -17 -19
is__have d -16
last_spring c -23
lobby abcd 21 -20 -17 -19
now:now_is ad -21 22
prior:jaja cd 18 -22
room cd -23 -22
substance:strongest_thing ab 16 -18
""",
    """
heart:tickers a 16
mentir bc -21 -27
pase__a d -16
""",
    """
hours ad -18 16
i_gave b -21
nerve bc -15 -17
now:no_puedo abcd 34 -23 -27 -33
organ:los_analisis abcd -17 -24 24 -25
street$ acd 16 -15 -16
""",
    """
adult:high_school ad 17 -16
allergy:at acd 16 -24 -20
any:my_dead ad 16 -17
department acd 22 -15 -18
do__believe d -16
episodio d 18
freaked a -15
home:just abd -22 -21 19
keep__on a -16
my__day abcd 23 -18 -15 -20
otros acd -17 22 -22
people b -31
pregnancy:does_it b 17
pregnancy:estam* abc -35 -31 30
substance:va a -16
that__sailed abd 19 -19 -19
up__me c -15
""",
    """
allergy:shellfish_only a 15
coming:time cd -21 -20
cycle b -15
heart:solo abc 27 -38 -31
they__not d -19
""",
    """
asking acd -22 23 -16
beers abc 29 -18 -24
dozen$ cd -17 19
lab cd 20 -20
prior:for_a ab -16 -22
psychosis:ptsd abd 26 -31 -23
smoot* abcd 24 -22 -20 -23
stopped__protection a -16
""",
    """
#_but b -18
brain:paralisis ad 19 -15
coming:@parking bc 15 -18
had:hace ad -17 19
home:safe abd -19 -18 19
inyeccion d -21
my_alley a -15
now:vale abcd -18 -27 -21 23
now:wassup ad -20 21
paralizo__y d 15
that__can a -18
""",
    """
and__are abcd 21 -17 -16 -17
bipolar_tipo abcd -16 -17 -18 21
or__@relative acd -24 21 -24
pregnancy:no_se a -22
tengo__la ab -19 -18
wonde* abcd -21 -23 26 -16
""",
    """
@sick_el c -15
allergy:sent c -18
coming:waiti* a -20
cracker b -17
get__a d -20
his$ abc -24 16 -25
llegamos abcd -21 -16 -17 22
mi__marcapasos bd 18 -19
organ:@date b -26
organ:hepatitis_de cd 18 -19
substance:a_veces abd -29 -19 15
substance:i bc -35 15
""",
    """
a_hacer acd -21 15 -17
adult:thirt* bc -19 -19
estar ab -23 16
had__problem d -18
insurance bcd 20 -30 -26
none_that a 16
not:@vehicle d -16
pastillas cd 25 -30
""",
    """
allergy:ser c 16
any:clopidogrel d 16
coming:se_me d -27
first_one abcd 24 -17 -23 -21
hinche abcd -19 -18 -19 20
la_ecografia c 15
not:worried abd -22 -15 19
organ:organos abd 17 -16 -16
papel* abd -26 20 -26
pregnancy:it_last c -18
sano bc -33 -34
substance:uso_drogas ad 20 -16
""",
    """
@clinician_said b -20
en__y acd 20 -19 -17
este__me abd -19 -20 22
i__track cd 17 -17
now:that_is abcd 27 -28 -22 -21
prior:elect* abcd -33 -32 -32 35
""",
    """
=said:no:someone_else_has_it,_the_person_does_not abd 32 -62 -29
es__@relative d -38
home:estoy b -45
organ:time abc -28 -19 15
prior:no_he acd 21 -21 -17
substance:three ac -24 -22
substance:too_much a -32
substance:well ac -19 18
three$ ad 17 -16
was bcd -20 25 -22
""",
    """
allergy:to_my ac -20 18
home:@clothes_there abd -16 18 -18
home:left_my abd -23 24 -24
not:just bd -33 -40
not:que ab -17 -31
operaron__corazon acd -17 -17 16
supe cd 24 -24
to_the a -24
to_you bcd -18 16 -17
""",
    """
any:@clinician abcd 30 -31 -22 -28
both_my d -15
en__soy b -15
heart:creeping_up cd 16 -19
organ:me_faltan ac -24 23
prior:seguro a -21
substance:cuent* a -23
substance:noches_para c -16
the__is bcd -16 24 -21
""",
    """
in__er b -28
my_boss bd -17 -20
old_@clinician bcd -21 21 -19
pregnancy:despu* cd -16 -21
pregnancy:vino abcd 24 -16 -24 -22
""",
    """
a__test b -18
coming:is_the b 16
joya bc -23 -20
this__be abcd 29 -17 -22 -17
""",
    """
@relative__# c -44
brain:scan d -17
de__vivo ad 18 -19
heart:soplo acd -34 -41 42
now:yes bcd -24 -20 17
organ:gallb* cd -21 -16
working$ abcd 32 -16 -29 -31
""",
    """
@relative__snipped ab 16 -17
^irregular acd -17 -30 29
allergy:breat* abcd -31 -24 -32 33
drive:mi_carro ad -21 22
farmacia c -24
heart:me_revisaron ac 16 -16
murmu* a -23
my__@call abc -37 -30 28
negative__both abd 19 -18 -19
nobody__so a -20
ride:i_will bcd -46 22 -20
substance:out acd -19 -17 21
ultrasound__week a -17
""",
    """
adult:turn ad 23 -23
i__@medicine cd -26 16
meds:@medicine_and bcd -30 -24 20
my_doctors bcd -23 20 -25
now:bad acd 21 -24 -29
organ:liver_enzymes cd -27 27
organ:nina cd 15 -17
organ:uti ad 17 -25
paper acd -24 21 -21
solo_la b -23
substance:tuve bcd -19 -28 21
the__does bc -16 18
""",
    """
@year_old bcd 21 -24 -35
a__mejor bcd -35 28 -24
allergy:was bcd -32 17 -16
any:my_@relative d -26
been_checked ac -17 18
much d -24
nunca__nada acd 23 -20 -22
substance:tobacco acd 15 -16 -18
""",
    """
@clinician_is acd -24 20 -20
any:viaje abd -19 -17 20
got__flat abd 20 -18 -20
maybe_a bd -17 -18
partida abc -28 -17 18
to_@drive bc -35 -25
""",
    """
be__that ad 16 -18
emoji* abc 17 -30 -31
estoy_encinta acd -24 -18 23
is_killing acd 16 -19 -29
no_can ad 16 -15
now:lock_it acd -19 -18 19
on__@day b -28
we__it b -16
well:smiled ad -19 18
""",
    """
^over bcd -24 -31 20
al_trabajo ab 20 -23
allergy:la_sulfa bcd -29 -21 17
coming:so_i acd 20 -22 -19
de_# cd -21 17
es_problema b -17
like_a c -50
now:right_up a -15
prior:que d -20
ride:@insurer_mi ad -19 19
""",
    """
blood__i d -15
breat* abcd -31 -24 -32 33
but_mature ad 19 -20
had:for_my ad -21 -18
in__life abcd 45 -17 -32 -41
los_cumplo ad 21 -21
nonstop d 15
now:again_tomorrow ac 15 -15
now:entrando abcd 21 -15 -16 -22
pressure bcd -26 -16 16
""",
    """
jamas_me ad 17 -18
now:ahead ad -25 29
now:in_a b -22
pensarlo$ acd -20 22 -22
""",
    """
allergy:tomado a 16
betwe* a -22
coming:tio ac 16 -17
now:poder d -16
passed__stone ab -17 -15
prior:y acd -43 -18 36
psychosis:things b -21
well:like_a bc -18 -17
""",
    """
and__to a -24
for__pressure abd -20 -21 19
look acd -31 22 -16
me_yet c 16
not:drop bd -22 -29
not:tomado ad 29 -28
organ:falta* ad -29 -19
ride:tomo_un ab 15 -16
si__coca d 17
town$ cd -17 15
""",
    """
120/7* abcd 19 -17 -17 -17
@clinician_wondered c 16
allergy:mariscos abd 24 -23 -19
borra* c -18
eso_cuenta bcd -36 34 -19
llamada abd -18 -32 18
substance:cbd ac 18 -22
""",
    """
lamictal ad -17 19
pregnancy:grand* cd -18 -23
prior:@treat_y b -15
use_@drug c 17
walmart ad 16 -16
who_has ad 19 -19
""",
    """
and_take ad -15 19
heart:in a -40
i__her b -23
on__@date ad -18 -15
organ:mi_@relative c -24
that__normal c 15
""",
    """
^nomas bc -20 -15
^surprise ad -15 17
had:year ad -17 20
haha bcd 28 -35 -31
substance:a_@year acd 16 -15 -15
this__the c -32
""",
    """
^@parking ac -19 -16
coming:ya_pedi ad -21 22
el__@year c -16
is_bad ad -25 20
not_so abcd 27 -20 -22 -25
prior:and_a a -20
psychosis:eso_nunca ac 19 -18
texts:not_at a -20
""",
    """
any:entie* bc 15 -16
are__than bc -22 -16
coming:quite* ad 18 -20
have_one b -16
me__cuando b -21
negativo abcd 29 -25 -27 -25
now:eveni* ab 16 -16
one__no ad 15 -18
prior:have c -18
valve$ abcd -19 -17 -17 29
""",
    """
^busy acd 25 -15 -29
allergy:i_am a -15
and_a b -28
any_day ab -21 -21
i__for a -19
orino bcd -33 21 -37
rarel* abcd 22 -21 -22 -20
wrote a -22
""",
    """
#__medio ad 20 -22
allergy:something cd 20 -16
la__no b -24
me_hago acd -19 18 -15
nobody__it abcd -19 -19 20 -18
possible$ ac -17 17
pretty bcd -17 19 -17
texts:work acd -21 23 -20
""",
    """
@symptom_but bd -18 -15
eaten:no abd 25 -28 -34
everything_@medicine ac -19 15
go_for ac -27 -20
has__my acd -22 -18 25
is__only bcd -18 -37 21
mind__the ad 19 -19
perfect$ bc -19 -23
que__un d -25
that_a acd -30 17 -28
to__that cd 18 -23
two_heart d 16
un_ratito a -16
""",
    """
con__favor d 17
eaten:when abd -21 20 -21
heart:last_time ab -18 15
infecciones ac -15 -31
ride:was_but d -15
rinones_me a -15
sometimes abcd -26 -41 37 -33
tengo__ver bc -25 15
the_weather ad -15 -22
""",
    """
breathe$ cd -18 16
claro__no bc -16 -19
como_tres d 20
dropped a -17
had d -21
home:saliendo abd 18 -18 -15
hypomania bc -23 23
le_voy a -20
not:hicieron acd -21 21 -16
not_be bcd -21 -35 16
organ:cancer ac -31 -24
psychosis:mania* abcd -16 -15 -16 20
""",
    """
@relative__i bd -16 -15
psychosis:heard_my abcd -18 -17 19 -18
substance:soy_cristiana ad 22 -17
""",
    """
can_@stop abcd -16 -23 23 -22
driving acd -21 -18 20
esquizofrenico$ ab -18 18
heart:el_de ab 20 -19
inter* ad -30 24
meds:no d -23
por_@drug ad -16 16
pregnancy:a_man cd -16 -20
pregnancy:hago_la c 16
""",
    """
^nary abcd 27 -26 -23 -26
alergica_a abcd -20 -21 -25 25
anexo ab -17 -17
asked ac -30 23
cancel:yes ac -52 -26
effects:by bc -18 -15
heart:up_there ad -17 18
last__but ac -16 16
prior:month b -25
psychosis:last b -17
substance:@clothes d -20
""",
    """
^bp b -29
borreme__lista a 15
couple abd -24 -30 18
organ:desde acd -16 -19 20
over__check d -17
pregnancy:manan* bcd -19 20 -26
puro_@drink acd 20 -27 -34
sleep_and a -17
take__@vehicle c -21
¿_se ab -16 17
""",
    """
@fetch__@relative a -19
allergic__@animal d -17
allergy:anestesia_del cd 17 -17
brain:school a -19
in__for c -22
me__@month c -19
me__pasado a 16
menti* b -28
not:even abd 23 -24 -22
operada$ acd 24 -19 -21
organ:bladder abcd -16 -19 -17 24
prior:name abd -20 -26 19
recue* bc -24 18
y_nunca d -15
""",
    """
buen_momento bcd -21 -19 15
chickened_out abcd 24 -17 -23 -23
had:de a -17
la__nacio c -18
pregnancy:a_baby bd 16 -15
prior:something_as d -15
supposed_to a -25
""",
    """
a_little bcd -32 24 -25
allergy:stopp* abcd -21 -20 -21 23
and__gave a -16
home:atorados_en ab 16 -17
my__always bc -24 -24
organ:a_@body a -15
psychosis:mentioned acd -20 23 -22
warfarina ac -20 -17
""",
    """
allergy:never_taken acd 24 -24 -15
any:se_me bcd 21 -17 -23
monday abcd 27 -18 -17 -29
organ:ask ad -16 -18
rato$ c -19
ride:trae d 16
sorry acd 30 -35 -18
substance:puede a -23
""",
    """
^simon abcd -28 -24 -18 28
^somebody abcd -22 -18 30 -29
^suits a -15
desde_las ad -22 22
organ:han_revisado ac -18 18
substance:sometimes bcd -30 15 -30
waiti* bcd -46 26 -24
""",
    """
=said:texts:unsure bd -41 -42
allergy:dado d -16
lee_esto bc 17 -16
now:yup d 15
substance:edge abcd 19 -17 -22 -15
substance:una_que bd -16 -20
to_wear ac -15 -22
""",
    """
^supongo abcd -19 -20 21 -18
allergy:y_a b -18
cancel:if_you ad -17 -21
just_@day bc -17 -21
la_conozco a 17
leave_it bc -20 -15
llegamos$ ad -19 21
me_hicieron ab -18 -20
not:seen acd 17 -16 -16
pregnancy:last_week b -20
psychosis:define ad -19 -20
we__be c -16
""",
    """
any:@medicine_since abd -19 -16 20
cleared abd 22 -22 -28
does__my d -17
las_dos c -22
my_divorce c -16
now:am_not ad -24 24
opere ad 18 -17
prior:couple_of d -16
psychosis:right ad 15 -16
say_it d 16
substance:@food abc 18 -17 -24
""",
    """
^night c -18
christmas abc 25 -18 -24
dozen c -21
lo__en cd -20 -28
pregnancy:knows d -16
pregnancy:no_estoy abd 23 -16 -30
proba* b -16
ride:dia ab 16 -19
up__surgery a 16
would__say a -19
ya__tomo b -16
""",
    """
@relative__patient bd -27 19
como_cuales abcd -20 23 -27 -20
heart:negativo a 16
""",
    """
esto__lo c -17
estoy__mis ab 16 -17
le_tengo c -16
no__que b -17
not__she a -16
prior:fourt* d 15
quadr* d 18
substance:drink_@drug cd 18 -16
""",
    """
^tengo b -23
allergy:am_not abc 24 -21 -20
home:band a 15
organ:are_fine a 16
up__the b -22
yeah__@relative d 15
yes__# ad 20 -20
""",
    """
allergy:hives acd -19 -27 23
cancel:another_day ad -16 -18
de_ahi d -15
heart:baja abcd 35 -31 -27 -30
home:be d -16
nunca__han bd -18 -35
pero__se cd 30 -28
""",
    """
plumbing abd 18 -15 -18
take__off cd -17 -16
to__# d -16
""",
    """
^was b -35
haha$ abcd -15 30 -29 -31
heart:ahi cd 15 -20
heart:got c -39
heart:nada abc 24 -35 -22
no__orina cd -18 16
operaron$ d -18
prior:creo abcd -22 -20 26 -20
substance:la_botella abc 16 -16 -17
""",
    """
^jamas abcd 45 -29 -33 -39
donut ab -22 -19
estoy_@insurance b -16
heart:to_my ac 18 -21
no__mal acd -25 -24 26
now:to bd -44 -20
ride:@relative_pidio ad -18 18
well:still acd 30 -30 -25
""",
    """
^hang abcd -16 20 -16 -21
any:me_anytime bd -16 15
counts_as bcd 18 -19 -17
los__y b -23
not:too bcd -16 -28 21
substance:close abc -18 -16 17
substance:i_use abc -15 -18 21
troca d -20
""",
    """
@stop__the c -24
coming:after a -21
do__i a -23
eaten:coffee abc -31 25 -29
en_su bc -20 -17
now:check bd -20 -18
organ:origi* ad 16 -17
rato_mejor ad 16 -16
substance:probation c -17
tiene_# c -29
""",
    """
any:thyroid b -15
eso_que ac -15 -22
evening a 16
kitchen d 15
now:make ad -24 22
ride:deje abcd -26 -27 28 -24
that_time abd -18 -20 19
""",
    """
cuando_nacio b -20
digame$ acd -23 -18 29
esta__yo a -15
one b -19
se__@sick c -15
sound* abc -30 18 -23
""",
    """
#__que d -18
=said:allergy:unsure abcd -19 -21 28 -25
ride:@year a -16
""",
    """
adult:@relative_y b -22
hace_@year b -17
never_used c -16
not:choice abcd -30 -22 -22 30
now:puede cd -19 -25
psychosis:@call a -17
""",
    """
@relative__la b -25
@treat_hasta d -15
apenas_voy ad 23 -23
had:# abd -22 -22 23
hysterectomy abc 20 -16 -20
now:want b 17
reaction$ d -17
ride:does bcd 31 -22 -17
ride:roommate abd -29 -22 29
silly cd 19 -23
talked b -23
young* c -20
""",
    """
a__is d -20
cancel:covid d 17
mi__vez a 16
not_tried abc 26 -20 -25
pregnancy:ay a 18
ride:an ad -18 -21
ride:hija b -23
ride:it_out ac -24 21
sirve__@vehicle ab -22 19
well:como abc 24 -37 -39
""",
    """
^wish abcd 30 -24 -23 -26
allergy:por c -16
been__# c -20
by acd -19 29 -23
coming:@visit bc 15 -29
could__name d -16
me__miedo cd -24 -19
substance:define ad -25 -22
""",
    """
any:famil* ad 20 -22
heart:physical b -20
the_low abcd 22 -19 -16 -18
""",
    """
all_set bcd -20 -20 23
dejo_en abd -20 -16 17
do__that ad 21 -25
have__there c -16
heart:my_pressure abcd -17 -29 -23 32
mi__alergico b 15
organ:pancr* cd -19 -18
pregnancy:every* d -15
pregnancy:opere ad 18 -17
soy_menor abcd 26 -24 -24 -24
""",
    """
=said:no:all_of_them_but_not_the_person abd 33 -29 -32
any:uh abcd 27 -19 -23 -28
brain:kid a -15
eso_es abd -24 32 -29
going_to ac 19 -34
home:feet abcd -25 -20 -16 26
otra_cosa d -18
por__@visit abd 24 -26 -19
seguro d -31
viernes a -37
""",
    """
do__what bc -21 21
hated_it acd -22 -18 24
heart:poco ad -18 17
if__counts ad -23 -29
me_disparo cd -17 17
my_ex bd 17 -35
not_got abd 21 -20 -32
ride:got bcd -34 -53 30
substance:coke bcd -28 -27 19
todavia__de d -15
""",
    """
any:til a -19
busin* abcd -27 26 -19 -16
dolor__@body ad 17 -19
heart:gone c 16
home:on_my bc -28 -22
menos$ acd -24 17 -23
pregnancy:soy_senor abcd 20 -17 -19 -19
substance:one_@drug a 15
""",
    """
any:pensa* cd -20 20
bette* d -20
cholesterol$ abcd 21 -18 -17 -19
i_might abcd -19 -18 25 -24
imaginese$ d 15
it_tomorrow ad 17 -19
las_convulsiones ad -18 20
mi__x d 16
organ:of_@drink c -16
pregnancy:using a -16
ride abd 24 -44 -16
""",
    """
allergy:recal* c 16
any:tell_you cd 16 -16
cancel:if acd -20 18 -25
clozapina acd -19 -15 19
con__@clinician a -27
does_not ad 16 -25
god_willing ad -15 16
herma* abc -24 21 -16
monitor ab -24 -27
not_till cd -19 -28
organ:dijer* ac -20 15
""",
    """
@food__not ad -16 15
adult:legal abcd -22 -17 -16 21
any:ahi bcd -27 26 -35
any:did_not b -25
cyst abcd -25 -22 -28 27
my__bipolar acd 17 -21 -16
name abc -17 -32 17
no__do bc -27 -27
pregnancy:me_entere ad -22 22
psychosis:posparto d 22
""",
    """
did_the acd -19 -17 19
heart:#_de ad 19 -20
home:the ac 19 -34
hurt__baby b 16
meds:@medicine_for b -16
ninguno__nada ad 15 -15
not:period ac -22 21
now:cuand* abc 17 -20 -26
prior:algo acd -17 23 -24
substance:decad* ad 16 -20
substance:some acd -24 17 -16
""",
    """
^may abd -36 28 -35
a__by d -18
conoc* d -20
had:the_street abcd -18 23 -22 -23
high__the a -23
home:llegu* abd -29 -30 26
mi__# c -17
no__nadie abc 25 -32 -18
organ:@month b -21
pregnancy:stopped_using a -16
runs__# ad -19 19
""",
    """
all abc 29 -35 -62
coming:va acd 20 -20 -20
del__me ab -29 -25
enzim* ab -16 -19
in__s d -18
substance:once acd 21 -18 -17
""",
    """
buen c -28
la__hoy bcd 16 -18 -15
que_ver d -38
substance:ver acd 23 -32 -22
ver abcd -42 -32 49 -37
""",
    """
@drink__el a -15
^hasta bc -27 -25
conozco$ abcd 29 -25 -22 -23
el__no ac -34 23
prior:ninguna bcd -23 -31 17
ride:daughter bd -17 17
tener c -26
valve abcd -34 -29 -19 31
""",
    """
any:problema acd -22 -17 22
home:vamos ad 20 -22
me__pipi d 16
my_@move b -15
no__have ad 18 -16
no_c abcd -52 -47 54 -55
psychosis:not_a ad 15 -16
que__pero bcd -23 17 -20
""",
    """
^pumping d 16
any:daughter d -16
dejelo_asi acd 17 -15 -17
drug__me c -19
eso_creo abcd -17 -22 19 -15
organ:there_is c -16
psychosis:define_mania ad -19 -20
says__i cd 19 -23
seis__y cd -15 17
you_did abcd 21 -19 -17 -21
""",
    """
@relative__have d -25
now:que_@insurer b -19
psychosis:can cd -15 -22
ride:@relative_me bcd -27 -18 18
un__rinon ad -19 19
what_about ad -15 -17
""",
    """
@clinician__all c -16
mucho__bano acd -17 19 -20
now:otro_dia abcd 21 -15 -18 -17
por_nada a -16
prior:pasad* abc -19 15 -19
psychosis:at_# a -16
psychosis:como d -19
tengo__# c -16
well:time ab -28 -18
""",
    """
@medicine__so a -22
la_cama ac -20 -16
organ:cistitis acd -16 -18 22
prior:only bcd -34 18 -60
prior:probar a -15
ride:wait abc -21 19 -22
tomo__dias d 16
was_last b -17
""",
    """
be_able d -21
heart:go abd -20 16 -21
home:en abc 23 -62 -28
i__guy a 17
pregnancy:nace_en ad -16 16
prior:and_i c -15
prior:is_all acd 20 -16 -20
psychosis:not acd 18 -22 -33
""",
    """
^rather bcd 18 -21 -24
days abc -40 -23 24
do__anything c -19
effects:went abc 22 -23 -25
heart:corazon_no cd -17 17
hungry__bear ad 21 -23
me__@day b -17
me__como abcd -33 -31 -19 33
organ:work abd 15 -17 -27
substance:hones* abcd -28 -22 -15 23
trabajan abcd 20 -16 -17 -20
""",
    """
^heard acd -31 17 -21
^once abd -22 -30 25
another_time abcd 23 -22 -18 -18
dejo__@door ad -18 18
hace_rato abcd -20 -30 -29 29
i__shot ad 21 -18
luego__no c 16
me_lo ac -23 16
meds:you abd -23 25 -25
only__it b -16
organ:cuent* abd -21 24 -26
ride:puede_@fetch d -18
scarred d 16
""",
    """
if_the abcd -28 -26 31 -27
organ:me_dijeron a -20
parezco_de d -16
weaned bc -16 -20
""",
    """
=said:cancel:no acd 38 -69 -90
clopidogrel d 16
coming:do_not bc -18 -22
heart:@clinician_dice a 16
on__@treat c -15
ride:@drive c -62
take_a b -22
uno d -25
""",
    """
^say ac -24 -23
voices$ bcd -16 -21 17
""",
    """
@medicine__am ad -20 20
@medicine__not abd -30 -26 15
but__bp d 16
en__farmacia ad 19 -22
got__@stop d -17
knows abc -26 -15 25
la_ultima a -16
lentes ac -19 -19
mi__trabaja a 15
puede bd 21 -33
ride: b -24
substance:six abcd -24 -15 -16 27
""",
    """
@body_surgery d 20
@move__to c -17
^affirmative ad -15 19
ahi_mismo d 17
are__in c -20
cloza* acd -19 -15 19
heart:y_me a -25
""",
    """
been__everything abd -17 16 -15
desde_que bd -25 16
pensaron_que ad 17 -16
planning_on cd -25 16
pregnancy:to_be d -18
reaso* ac -24 -16
ride:gf ad -15 15
substance:manag* abcd -25 -22 32 -35
""",
    """
@clinician__algo c 17
adult:semanas ad 15 -16
el__@date c -16
eso__personal ab -16 16
estoy_tomando ad -18 21
ride:the_@relative cd -19 17
telli* ad -27 -22
that__one bc -16 -24
un__por d 18
""",
    """
#__@stop a -18
@body__on bc -20 -20
@treat a -19
a__maybe bd -18 -16
adult:baby ad -20 18
adult:colle* abd -24 -18 23
have__go c 18
heart:estre* abd 19 -18 -15
prior:to d -31
substance:drop acd 25 -23 -22
substance:duro abcd -17 -17 -19 21
""",
    """
brain:not abd 38 -46 -47
by__heart d -18
come_in bd 15 -15
coming:day c -16
get d -25
organ:en c -19
pregnancy:sixty abd 25 -21 -24
quien_me ad 17 -17
take_an c -16
y__bien ab 17 -16
""",
    """
any:this c -32
coming:conmigo bc -32 -36
estoy_bien bc -21 -23
is__name b 17
mayor_de a -15
nope_never a 17
organ:ecografia c 15
organ:lab cd 20 -20
organ:nueve* ad 16 -17
prior:of a -27
psychosis:la_@body d -15
the_bad ad 21 -21
those acd 26 -33 -39
up__down acd -15 21 -25
""",
    """
@move_it abc -29 18 -15
coming:dejelo_asi acd 17 -15 -17
coming:says d -26
had:in_the bcd -26 26 -20
nada__una cd -20 17
""",
    """
allergy:me_cayo c -15
any:@medicine bc -20 -40
confirmo_en cd 17 -15
grandmother abd 21 -20 -19
home:@clothes_off bd -16 15
now:buen_momento bcd -21 -19 15
pregnancy:andamos abcd -22 -17 20 -17
small d -15
""",
    """
adult:#_@relative b -17
do__recall abcd -17 -17 20 -16
had:all bd -17 16
paran* ac -19 17
prior:and_never ac 17 -24
prior:paroxetina ad -15 20
unfortunately abcd -23 -26 -20 25
""",
    """
adult:#_@month ad 30 -30
any:by_all d 16
cancel:not_come a -17
effects:es c 16
heart:una_vez cd 16 -15
low_if a 16
meds:is_a abd 17 -20 -17
not_a b -53
psychosis:casa b -17
suerte bc -23 -19
texts:por bc -23 -16
""",
    """
eso__le a 15
heart:i_run abc 19 -18 -17
my__working ac 16 -32
no__dijeron c 16
""",
    """
adult:para_mi d -24
eaten:@food c -37
heart:salio_alta cd 15 -15
not:ahi ad 18 -19
not:believe d -16
organ:appen* c -16
""",
    """
any:no ac -17 -22
coming:nervous a -17
is_my abd 24 -47 -17
organ:normal abd 22 -17 -19
ride:to_find ac -17 17
substance:months abd -15 -29 22
texts:would b -22
""",
    """
@drive_yo c -24
allow* c -15
analisis$ abcd -20 -21 23 -19
conmigo__no d -18
drop$ abc 15 -16 -22
for__manic d 18
i__manic acd -21 -15 22
la__este a 15
psychosis:la_@drug d 15
tengo__nomas bd -29 -17
""",
    """
any:quien_sabe c 19
mejor_en bd -23 -19
months bc -30 -15
ride:going_to abc 21 -32 -19
""",
    """
aja$ ad -17 19
allergy:@food cd 21 -27
cbd d -25
libre$ c -22
me_recojan ad 15 -16
my__says acd -40 33 -25
pregnancy:singl* ac 17 -16
ride:took ad -19 19
substance:nada bd -37 -21
well:better_some cd 21 -19
""",
    """
@symptom_on abd -15 -15 19
adult:mes ad -29 24
psychosis:once abc -51 -38 26
""",
    """
adult:un abd 21 -16 -22
allergy:face d 17
am__that cd -28 -26
due__day acd -17 -16 17
in_me b -15
noche__la ab -16 -16
psychosis:mas c -33
that__other d -16
""",
    """
dice__papel b -17
even ac 18 -19
heart:holter cd 18 -17
heart:vez acd -23 17 -16
soplo__no a -17
todo$ bc -18 -35
touch_it ac 17 -16
""",
    """
a__del bc 16 -28
diabe* c -36
is_fine bcd -24 -19 16
me__un bcd -26 -29 16
meds:do_not abd 20 -30 -26
prior:five acd -27 -22 24
psychosis:seman* ad -15 18
substance:like_it ac -15 16
substance:rehab acd -26 -22 30
""",
    """
^anything cd 20 -21
dejelo acd 17 -15 -17
now:hard bd -16 -15
now:middle_of ac 23 -21
pregnancy:de_mamar ad -17 18
prior:guys b -16
ride:un bcd 19 -34 -19
substance:any bd -17 -16
""",
    """
@howmuch_tiempo abcd -16 22 -23 -21
happy acd -16 -19 19
like__@year ac 16 -17
planning_to d -18
substance:probl* acd -27 21 -16
""",
    """
back__# a 19
email__please ab 15 -16
heart:wife d -15
not:nada bc -36 -22
""",
    """
#_yo a -17
celul* cd -25 -18
coming:siemp* a 16
prior:just_@medicine ad 27 -25
psychosis:hipomania b -16
ride:on d -16
serious ab -15 -16
strong abd 22 -35 -27
viene$ abd 24 -17 -25
""",
    """
am__minor ad 19 -19
dan_permiso d -19
drive:mi_@relative abcd 37 -26 -23 -42
las__del bcd -17 -23 17
mis__estan ad 16 -16
now:combine a 15
now:fixing_to ad 17 -20
only__is b -24
pregnancy:pump abcd -30 -23 -27 30
ride:set abcd -31 -16 -17 32
touched ad 18 -17
y__perfectos ad 17 -18
""",
    """
@clinician__bipolar a -19
adult:verdad d -15
calle* bd -27 -20
can_you abcd -18 24 -17 -28
checkups$ a -19
had:mismo abd -19 -18 18
me__sarpullido a -16
off__so ad -17 19
on__break a -16
pregnancy:got_snipped ab 16 -17
quieren abcd -16 32 -30 -26
si__dan a -23
""",
    """
a_@vehicle d -19
home:station a 15
is__nothing c -16
letra a -16
low__pressure ad 22 -22
prior:the_@medicine d -22
recor* ad -26 -22
""",
    """
^if acd -33 30 -17
allergy:reaccion_fea d 15
healt* b -34
ride:cuanto abcd -21 23 -23 -20
ride:to_take c -17
showed bcd -17 -32 24
""",
    """
con__de ac 16 -15
effects:el abd -31 -20 28
entrar$ a -16
low_blood ad 22 -22
pregnancy:bedti* ad -17 18
robot ab -19 17
""",
    """
lock_it acd -19 -18 19
mi__fue abc 16 -20 -15
now:is_that d -20
veinte$ bcd -15 -15 16
voy_al b -16
""",
    """
@thanks_you c -19
coming:you b -36
meds:vitamins c -26
mi_bebe abd -18 -15 21
now:luego_le abcd 22 -16 -20 -18
to_ask cd 16 -26
""",
    """
@medicine__yes ac -18 16
allergy:ended_up d 16
cancel:dia a -25
el_resultado acd -16 19 -22
heart:el_limite b -16
in__and c -36
not_sure abcd -44 -19 46 -39
now:ya ad -31 16
pregnancy:good a 15
psychosis:cuenta bd 15 -17
the_whole b -32
weak_@body c -15
woke_up abd 17 -27 -16
""",
    """
@body_was d 16
allergy:esa_no ad 22 -19
coming:estoy_en ad 23 -22
cosas a -30
could__me c -24
psychosis:never_lost ad 16 -15
ride:companero acd -20 -16 20
texts:call abcd 41 -35 -33 -33
""",
    """
@relative__drogas ab -18 17
amaneci ac 17 -22
coming:@day ad 17 -18
dos$ b -23
heart:have_it d -16
leche acd -23 -23 23
not:problema b -41
now:dialysis abd 23 -17 -22
now:like abd -20 -20 21
private abcd -26 29 -21 -28
some_days abcd -18 -15 28 -30
substance:todas cd -16 17
""",
    """
@medicine__@medicine abcd -24 -31 -20 35
@sick__not ad 15 -16
home:walke* abd -19 -15 19
prior:as_a a -16
salio_un b -19
would__my bd -20 -20
""",
    """
^asking ad -26 -20
^ptsd ac 16 -17
early bd -30 -21
heart:medico c 15
heart:out acd 17 -17 -32
on__allergy abcd -18 -19 -16 21
organ:liver* acd -20 -17 24
prior:creo_que c 15
prior:los b -16
""",
    """
? abcd -72 78 -36 -67
@medicine__un d -16
@parking_lot ab 15 -21
cancel:compl* abcd -25 -18 -18 25
dice ac -39 20
heart:fine b -25
i__alone abcd 21 -18 -21 -17
meds:que acd -21 22 -28
nothing_of ad 19 -17
personal$ abcd -25 24 -21 -20
psychosis:de_la abc 19 -20 -19
""",
    """
a_lil a -19
alli abd -15 -20 20
called_it ad -31 29
cancel:leave a 17
heart:@thanks_a d -23
momen* abc 19 -39 -34
see__then abc 15 -17 -20
""",
    """
@late$ a -31
all_that d -32
cancel:de abcd -19 -33 -15 25
coming:con_@sick d -16
no__@thanks b -17
psychosis:are c -17
y_salio abcd 22 -17 -27 -16
""",
    """
a_glass c -19
all_in bc -17 -18
allergy:me_senti c 17
eaten:mas d 16
food acd 25 -17 -24
hardl* b -26
heart:watching_it cd 19 -20
now:ni_modo a 15
pressure__heart acd -23 -19 25
yo_le bcd -22 -17 22
""",
    """
@clinician_says c -41
go_ahead bc -22 -31
my_pressure abcd -21 -31 -26 35
pregnancy:ago abd 22 -16 -22
psychosis:@sick acd -16 19 -16
quien_mas ac -18 -19
""",
    """
allergy:es abd -21 20 -27
allergy:they_use abd -16 16 -15
could__better a -17
dialysis$ bd 21 -25
ended_up c -16
heart:have_high c -17
now:ratito a -16
""",
    """
adult:seven* ad 18 -18
not__time abc 21 -18 -18
one_and b -20
ride:dijo_que d 19
sigue ad -15 15
so__am ad 20 -17
""",
    """
allergy:soy a -15
any:no_@thanks abd 23 -21 -21
ay_no c -18
bipolar_with d 16
de_mareo d -17
on__road abcd 21 -20 -19 -19
ride:line d -17
""",
    """
al_@clinician cd 19 -20
coming:@fetch b 16
headed bd -18 -18
i__@symptom a -27
in__meeting c -20
my__skips ab -18 -17
once_in b -26
organ:faltan_los ac -24 23
you_betcha abd -16 -17 19
""",
    """
como_un abcd 36 -33 -31 -30
had:mi cd -25 -26
heart:resultado c 15
home:@clothes_alla b 15
me_gusta bcd 22 -29 -28
psychosis:check* c -17
psychosis:veia_cosas ab -16 -15
substance:just abd 19 -60 -48
texts:like abcd -28 -23 -18 28
they b -33
you_text ad 22 -16
""",
    """
creep* a -18
never$ abcd 39 -24 -38 -41
pregnancy:embarazadisima abd -22 -17 21
prior:sleep a -16
substance:dry abc 17 -21 -26
substance:relap* abcd -25 -16 -15 33
""",
    """
cualquier acd 21 -21 -30
drew a -17
licencia bc -19 -20
no_hace ad 19 -18
ride:@call abd -20 17 -19
telefono$ ac -18 -17
what__they b 16
""",
    """
@relative__working ac 16 -28
addic* c -25
espera c -19
heart:corazon_grande d 16
heart:in_# abcd -23 -20 -21 26
meds:them bc -15 -21
street bc 17 -31
texts:bien ad 18 -16
""",
    """
@relative_# bc -16 -16
austi* b -17
heart:excep* ab 25 -24
no_recuerdo abcd -22 -17 24 -23
pero_sin a -18
ride:car c -29
ride:hace ad -15 17
substance:do_you b 17
substance:it_was ab -25 -27
well:decir bd -17 -17
""",
    """
menor$ ab 17 -24
my__already a -16
out__@clinician a -19
psychosis:ha ac 16 -17
that_counts a -25
""",
    """
any:em d -15
coming:doubl* ac 15 -16
coming:on_me bc -15 -16
home:stopped acd 22 -17 -20
soy_varon abcd 31 -19 -18 -26
substance:el_que c -16
substance:eso_es abcd -21 21 -18 -15
tengo_incontinencia d 17
¿__cuando bc 25 -15
""",
    """
#__this a -16
along c -20
had:am bc -26 -20
kids c -17
now:we_do ab 19 -19
one__that ad 16 -19
pregnancy:breastfeed abcd -21 -18 -16 21
""",
    """
adult:#_in bc -21 -15
daban ad -22 -32
heart:bp b -32
not:gone d -20
now:can_you ab 26 -25
now:down bc -18 -19
two__this ab -24 -22
varon bc -24 -23
""",
    """
am__lol abcd 28 -17 -15 -25
any:let_me d -19
pregnancy:hace_un a 16
rodilla b -22
yes_a abcd -26 -25 -19 32
""",
    """
^tell d -16
^tests acd 23 -20 -22
answe* ab -36 21
any:le_voy bd 16 -20
el__inflamado d 18
heart:disease abc -19 16 -16
last__had ad -16 19
tapon ad 21 -19
""",
    """
any:thyro* b -15
chiquito b -28
contar$ abcd 22 -20 -17 -17
de__mis d -15
i__is abd 20 -22 -28
not:puedo a -20
palabra c -25
primera_vez abcd 35 -23 -25 -33
substance:until_@date d 15
""",
    """
adult:falta* acd 23 -16 -25
da__mi c -16
ingre* d 17
prior:la_primera ad 19 -17
prior:time d -20
""",
    """
ask__@clinician bc 18 -18
de__nietos bd -20 16
dios__😂 ac 19 -17
faltan__semanas ad 15 -16
it_should a 15
not:anticoagulante ad 19 -22
now:on_the abcd 25 -20 -24 -23
psychosis:said ac -21 20
ride:tia a -19
segun_mi cd 20 -18
would__talk a -17
""",
    """
allergy:tres d -19
at_the d -34
eaten:de a -20
ese c -38
medio acd 28 -26 -17
todavia_la bc -17 -21
""",
    """
@stop__@year d -20
drink__but cd 16 -16
drive:told abcd 25 -21 -19 -26
get__you bc -21 23
home:he_is c -16
now:got_time ad -18 21
organ:esos abcd 30 -26 -25 -30
prior:track c 15
sana__salva abd -16 -15 17
""",
    """
clean abc 31 -56 -60
gano ac -21 -15
""",
    """
allergy:mensaje abcd -16 23 -16 -19
before$ c -43
heart:attac* ac -15 -30
was_fine acd 28 -19 -27
""",
    """
^tubes a 17
abuelita ad -26 -26
almost acd 24 -19 -25
fabrica_ya a 15
habri* abcd -20 -24 24 -23
heart:pregu* ad -17 -17
substance:no_le bc -19 -16
""",
    """
#_@relative b -21
dios_me ac 17 -15
drive:have b -22
medicamento c -16
ojala abc 17 -29 -17
organ:stones c -31
substance:kind bcd -22 20 -23
""",
    """
al__y b -18
and__so d -16
brain:si bd -23 -18
one_@drug a 15
ride:clinica a -15
thanksgiving c -17
to__@treat d -16
""",
    """
adult:or_for ad -15 -15
any:coupl* d 18
but__gave c 15
hipomania__de b -16
no_it abc -17 -22 20
one__not d -17
smoke b -26
substance:vino c -16
""",
    """
any:me_again ad -19 -22
la_bebida d 17
not:to b -42
pregnancy:histo* ab 23 -18
vuelv* c -16
""",
    """
^jaja b -16
adult:@relative_firma ad 16 -16
allergy:not_me ac 19 -16
allergy:right ad -19 -19
does_medical abc -15 16 -15
on a -26
prior:is d -25
""",
    """
adult:kids ac -22 -19
de_entrar a -15
esperando b -33
have__yet ac 16 -16
him b -21
ride:the_truck a -16
substance:@relative_would bcd -16 22 -25
substance:el_trago bcd -18 -17 22
tiene__yo b -22
you__morning b -15
""",
    """
organ:se_me ab -20 -29
two_stents d 15
""",
    """
^creo abcd -26 -36 39 -26
^sigo bc -34 -36
allergy:bad cd -23 18
coming:para b -26
going__have abcd 21 -17 -15 -19
now:sounds abd -19 -19 20
sugar b -26
yo__solo ad 17 -16
""",
    """
any:@call c -28
aqui__mis ad -19 18
combine a 15
had:@visit abcd -22 -25 -20 31
mas__@year ad 18 -18
now:i_was ad -18 17
now:look_at a -16
""",
    """
#__has d -16
@animal_got abcd -19 20 -17 -19
alcohol bc -40 -44
allergy:freak* a -15
nothing__@medicine ac 16 -17
prior:contar d -21
would_be b -43
""",
    """
a_test d -29
adult:she b -19
blood_work d -18
do_i abd -36 24 -22
meds:el b -17
prior:se d -24
rinon__que ad -17 17
substance:nicotine bc 21 -17
texts:only acd -27 -33 31
water bd -15 -22
""",
    """
home:guess acd -15 19 -18
now:rato_mejor ad 16 -16
passed b -21
solo__el ad 22 -25
substance:bebida ad -16 18
""",
    """
any:thanks bcd 22 -23 -38
centr* abc -23 18 -16
had:and abd -37 -23 16
heart:it_was b -20
heart:knowledge ac 18 -21
heart:vigil* ab -25 -16
horas$ ab -23 -26
just_sad bc -18 -16
not:around ac 18 -18
on__scan cd 17 -18
psychosis:palab* abd -22 25 -27
substance:tranq* acd 19 -17 -20
""",
    """
@price_me abcd -18 22 -15 -16
@texts_is bd -16 15
adult:depen* bc -17 17
adult:estoy_en acd 27 -17 -28
cardi* b -43
cisti* acd -16 -18 22
deep ad 19 -16
dura bc 19 -17
idea$ abcd -22 -17 29 -20
liver__@body ad 31 -35
quite* bc -24 -24
to__@relative ab -24 -24
viend* ab -24 -34
would__have d -24
""",
    """
any:@thanks_pero ab 16 -16
brain:tumor ad -16 17
cancel:si_voy acd 20 -26 -33
prior:different d 21
she_has b -18
texts:@texts ac 25 -33
will cd 20 -19
""",
    """
^sad abcd 20 -18 -16 -20
comida d -27
crying acd 21 -19 -22
dejel* c -34
die a -18
heart:for_the b 15
just_me abcd 28 -16 -23 -24
not:reaction bc -25 -26
psychosis:chart b -25
that__@clinician bc 15 -16
""",
    """
^like c -52
^she b -31
been__i cd 17 -16
clean__@year ad 21 -22
heart:la_tengo b -20
liver$ abd -19 -18 17
organ:b abcd -16 -16 -33 32
substance:recov* ad -27 23
ward_for c -17
""",
    """
de__# b -29
problema__el ad -17 16
""",
    """
asking__@relative abc -16 19 -18
big$ abcd -18 -16 -16 18
claro__@relative acd -17 -17 21
en__con b -31
no__era a -16
organ:wear abcd -19 -21 -27 29
psychosis:night acd -16 17 -15
recojan ad 15 -16
something__up ac 19 -22
""",
    """
coming:have_to abc 22 -21 -24
entro_duro cd -15 16
found_out ad -16 16
nada_estoy a 15
puso a -21
six bcd -40 -17 27
teste* cd 15 -25
y__me ab -27 19
""",
    """
acept* bcd 17 -17 -15
allergy:dado_eso ac 22 -22
handl* abd -26 -22 22
la__@relative d -17
prior:once c -16
""",
    """
i_want cd 22 -28
like_clockwork ad 17 -18
organ:nefropatia abd -18 -16 18
organ:why abd -18 26 -27
that__has acd 22 -18 -20
""",
    """
allergy:could_not ad -19 15
ask__this d -16
""",
    """
am_nervous bd -20 -20
it_now ad -20 21
jamai* abc 16 -16 -17
organ:repetir abc -18 -20 18
termine bc -17 -16
""",
    """
=said:psychosis:no abd 34 -39 -34
@animal__de d -15
@medicine_se c -21
adult:mama abd 25 -24 -29
glass_of c -19
now:ser abd 20 -19 -20
prior:on_everything abd -17 16 -15
ride:he_is b -22
ride:out_of abcd 27 -19 -22 -27
ride:pareja ac 17 -27
substance:es d -33
""",
    """
coming:lo_estoy abcd -25 -17 26 -22
had:the_er d -16
have__it b -39
ningun_anticoagulante ad 19 -22
now:dale ad -24 27
reloj abcd 29 -26 -23 -26
substance:que abcd -17 -15 29 -20
texts:this_is b -30
they__gave a -18
""",
    """
@person a -18
any:lo abd -24 -24 25
brain:seizu* bc -26 -20
psychosis:i_get acd -21 -23 21
psychosis:significa_eso bc -18 18
substance:cristal abcd -28 -24 -25 34
""",
    """
drink__not ac 18 -18
heart:clock b -17
in__not d -19
it__@medicine a -18
los_rinones ad 15 -22
muchas_y bcd -19 -21 25
prior:voy c -21
the_car c -20
tylenol acd 23 -25 -19
""",
    """
allergy:first_time bd -16 -21
alone$ bcd -31 -32 15
any:would ab -17 -18
chart$ cd -18 -22
home:all ad -24 20
know_if a -16
you_then abc 15 -17 -20
""",
    """
contesto$ acd 20 -18 -16
pregnancy:sigo acd -23 -21 24
pregnancy:tubes_tied a 19
substance:social ad 20 -20
was_high cd 17 -27
""",
    """
heart:till a -23
home:# c -44
la_fecha d -18
live_with a -16
off__it ad -17 17
""",
    """
adult:of_# abd -24 -16 21
could_just abcd -20 -15 22 -26
stroke$ ab -28 18
to_a d -22
y_no b -21
""",
    """
^quiza abcd -27 -26 29 -28
adult:next_@year ad 15 -15
allergy:for b -36
did__have a 16
electro bd -17 -20
everything__@year a 20
heart__runs a -17
not:dejar acd -24 -16 25
now__not ad 17 -18
oficina cd -15 -27
psychosis:have abc 20 -19 -23
the_oven ad -17 18
you_want cd -22 15
""",
    """
fabrica ad 24 -23
heart:a_valve ad -20 20
how__does bc 23 -23
i_can a -16
now:me_parece abcd -19 -17 -19 21
reactions$ acd 16 -17 -16
responder$ abc -19 20 -16
substance:go a -17
would__go ad -18 -15
😅$ a -25
""",
    """
@day_a b -16
adult:gradu* abcd 20 -15 -19 -18
de_manana d -16
mi_numero c -24
not__over ad 17 -15
safe:@medicine ad 19 -19
texts:mensaje abd -23 -20 25
""",
    """
@relative_conmigo b -15
me_busca acd -19 -17 20
mi__hoy d -16
now:do_it bc -19 -18
pregnancy:de a -18
prior:one_and ad 16 -33
substance:it ac -35 17
we__not abd 17 -20 -30
""",
    """
@body__no ad -19 20
@food__# ad -20 19
can__afford abd 22 -19 -17
dio__eso d -20
friday abc -29 -27 18
not:out a -17
se__esta a -22
swelled cd -15 21
""",
    """
@relative__no ad 17 -17
la__tomo ad -19 17
substance:@year acd 40 -43 -22
""",
    """
allergic__@drug a 16
any:alone ad -19 19
not:my c -23
organ:now bcd -18 20 -17
psychosis:i_never abd 16 -21 -17
""",
    """
but__me b -16
dijo b -22
feo cd 16 -15
home:hasta abd -23 -27 26
no__on bc -29 -24
tubal a 21
""",
    """
ahi__me acd 23 -20 -24
effects:that ad -17 16
had:usted* abd -24 -29 29
had__up bc -18 -17
now:that_morning b -16
""",
    """
adult:retired abd -17 -17 18
home:rato abd -18 -15 19
lost_the d -23
me__prueba d -22
my__date bd -16 -15
organ:mi_@clinician d -16
sophomore bc -17 -20
well:bien_y acd -20 24 -25
""",
    """
=said:well:yes a -49
any:esta acd 20 -29 -28
any:tomo_warfarina abd -18 -18 18
buscando$ acd -21 22 -22
can$ abc -40 -33 28
meds:stopped_them ad 17 -16
my_old abd 19 -26 -31
organ:hicie* c -19
prior:zero abcd 34 -30 -32 -33
timing$ abcd -30 -17 -15 28
""",
    """
andele a -31
enzimas__me cd -20 17
ma bcd -20 -23 18
pregnancy:took ab 15 -16
psychosis:puso b -16
ride:offered ad -18 16
well:@month acd -26 -15 24
with_another d -15
""",
    """
allergy:days a -15
pregnancy:husba* ad 19 -19
texts:llamada bcd -31 -27 18
un_infarto c -24
""",
    """
and__@food ad -17 18
coming:dejelo acd 17 -15 -17
heart:ya ab -40 25
home:dropped_me b -15
limpia$ c -16
nothing_but bcd -27 -30 23
now:at cd -15 -24
preguntado ad -21 -18
psychosis:thing* b -21
substance:@drug_to ac 24 -24
""",
    """
a_guy a 17
allergy:think_so c 22
kidney__but a 18
mejor__correo abd 18 -16 -19
periods d -15
substance:otra b -18
weeks b -48
work_fine d -20
""",
    """
@drug__am cd -21 18
adult:no_soy ad -25 24
any:@clothes abcd -23 -23 -19 27
otra$ abd -15 -35 28
psychosis:oigo abd -24 -24 16
scared$ ad 21 -28
tomando abd -27 -19 17
""",
    """
@drink_count bc 17 -22
allergy:but_that abcd -28 -15 24 -15
baker__me ab -19 -19
is_another a -17
someones acd 20 -21 -29
""",
    """
brain:¿ bc 19 -18
my_place abcd -17 -16 -18 18
now:pregunte abcd -16 -20 -20 20
prena bc -18 -24
safe:i_guess c 16
substance:couple_beers ad 20 -18
that__i b -28
vamos b -28
""",
    """
brain:cabeza b -30
el__la a -17
i_come a -17
psychosis:a_@clinician c 15
sin_novedad b -16
""",
    """
a__do b -16
coming:nothings acd -15 -15 17
recoge ad -25 22
ride:and_my ad 17 -16
""",
    """
con__@relative bcd -20 17 -34
had:ano abd -17 -18 17
heart:salvo abd 22 -22 -17
now:a_esa c -22
rehab__@date d 16
ride:le abd 22 -29 -37
substance:hace_# ad 20 -18
""",
    """
@drive__tractor d -16
adult:about acd -16 22 -18
adult:medio abcd 32 -24 -17 -34
eaten:bites abcd -17 -19 -21 21
heart:lo_tengo d -16
jamaica abc 16 -16 -17
now:@sick ad 17 -16
""",
    """
=said:unsure:no,_in_doubt d -21
eaten:desay* d 20
heart:la_tension bd -26 -19
segura abd -25 -39 16
substance:two b -28
""",
    """
de c -17
it__baby b 16
now:confi* ac -17 17
soplo__que ab -15 -23
""",
    """
allergy:will d -24
any:is_the bcd -43 -30 23
i__own abd -19 22 -24
let__get c -18
nomas__con ac -17 18
now:give d -27
ride:ya_esta ad -19 23
""",
    """
^asked cd 16 -17
^what abd -59 47 -52
despu* d 17
en__rato bc -18 -15
me__@howmuch a -15
not abd 19 -51 -20
now:llama* acd 17 -15 -17
organ:plumbing abd 18 -15 -18
psychosis:abuela cd -17 -17
voices_yes d 15
yes__no b -35
""",
    """
a_man cd -16 -20
substance:never abcd 39 -24 -33 -40
""",
    """
@drug__but a 16
any:quedo abd 19 -19 -18
leaky cd -15 24
now:all_@body ad -22 22
organ:got b -21
prior:@relative_tried d -17
""",
    """
any:@call_is d -17
heart:nomas_el b -21
heart:of_a acd 16 -17 -24
me__@vehicle abd 19 -20 -17
no__quien b -26
not__@thanks b -18
now:as_well cd -16 16
pregnancy:libre ac 17 -15
pregnancy:senor abcd 23 -21 -19 -22
substance:a_drunk ac -27 -21
unico_que abcd 21 -22 -16 -20
""",
    """
al__de ac -15 -15
pregnancy:months ad -27 19
puesto$ cd -22 -21
ride:desca* d -16
""",
    """
^oh abc 16 -28 -19
adult:class_of ad -18 18
incontinencia cd -18 23
no__been ac 19 -17
not:said abc -17 -22 19
not__of bc -41 -28
now:shoot c -17
psychosis:i_do a -20
that__whole ab 17 -16
the__but a -16
the_street abc -23 21 -25
""",
    """
a__here ad 19 -18
a_small ac -15 16
fresh ac 16 -24
heart:bp_was acd -18 19 -17
nacio__@relative bc -22 -27
substance:le_voy d 15
was_on a -32
""",
    """
after_all d 17
any:@person d -20
coming:on abd -35 -42 21
not:business ab -17 17
pierdo$ bc -18 -22
podria abcd -21 -21 27 -25
pregnancy:con_@medicine abcd 24 -18 -25 -22
se__pasa b -19
still$ abd 15 -19 -25
""",
    """
^vasectomy abcd 20 -16 -15 -19
allergy:a_seizure d 20
allergy:did acd 34 -20 -31
direccion c -31
have__@relative cd -15 15
pregnancy:unless acd 19 -20 -16
substance:quiero cd -22 21
""",
    """
=said:yes:opens_with_yes abcd -30 -28 -82 49
@machine$ b 20
a_@price ad -18 -24
any:dead_body ad 16 -17
dijeron b -36
have__had bd -16 -28
por_su bd 16 -19
pregnancy:monday ad 20 -23
segur* abcd -39 -54 17 19
sigo__el b -19
week_@late a -17
""",
    """
@price a -19
allergy:to_nothing abd 25 -20 -18
and__both ac 17 -25
bp$ bc -30 -32
heart:failure d 17
now:llamame acd 17 -15 -16
one__on cd -17 -21
snow bd 15 -15
""",
    """
@price_is c 15
home:halfway abcd 25 -24 -18 -24
it__@body c -16
much__a c -20
not:pregnant bc -16 -17
only_@drug bd -23 -28
vez bc -47 23
vez_pasada c -20
""",
    """
coming:my a -21
cvs c -18
holter cd 18 -17
home:me_recojan ad 15 -16
home:the_@door b -18
nada__@medicine ad 16 -15
nuevo abc 21 -29 -25
patron cd 20 -16
she__her ad -19 -22
""",
    """
any:again bd 22 -35
doy bcd -31 -40 16
if__a bc -31 25
is_@date cd 17 -15
lock acd -20 -19 18
prior:ni_la acd 17 -16 -17
psychosis:dx c -17
spravato bc -21 21
un__mi bcd -24 -16 16
""",
    """
buscando bc -17 19
durin* abc -38 -27 24
heart:dije abd -18 19 -19
heart:time a -19
patient__@relative ad 20 -22
piedrita ab -25 -20
to_me b -34
took_out c -15
""",
    """
@relative__an bcd 20 -15 -25
any:skipped acd 19 -15 -18
fijo c -19
it__was acd 25 -22 -26
substance:not_say a -20
""",
    """
adult:it_is d -19
ese_lado abd 22 -17 -24
is_at d -20
la__@clinician acd -16 18 -15
poor a -15
solo__@medicine ad 21 -20
tomo_de a -18
""",
    """
@body_on bd -15 -24
@clothes_off bd -16 15
adult:voto_desde ad -18 18
eaten:el acd 20 -19 -26
home:senta* ad 18 -16
pecho__@date ad 16 -16
pregnancy:@month_ago d -15
prior:do_i bcd 22 -18 -22
prior:wanted_to abcd 18 -17 -16 -17
summer$ b -31
to__it d 16
well:muy abc -32 -18 24
y_ni c -24
""",
    """
@relative_despues ab -17 -18
^calculos cd -17 16
an__my a -17
are_good abcd -18 -20 -20 22
da_miedo cd -22 -22
embar* acd -18 -28 20
minor$ bc -26 -29
one__never b -16
only__took a 18
pregnancy:may b -22
swollen a -15
""",
    """
allergy:inyec* ad -16 -19
allergy:woke_up abd 18 -25 -15
any:ayunas abcd 25 -27 -16 -24
brain:dad b 17
confl* ad -22 21
oido a 18
ride:carro_y d 15
""",
    """
any:it_is bcd 22 -18 -32
brain:tuve cd -17 17
coming:lista_de d -16
formula cd -26 -15
heart:disea* abc -19 16 -16
in__once a -16
me__esta bc -18 16
now:the_middle ac 23 -21
""",
    """
dejam* abcd -19 -42 39 -41
know__at d -16
on_@medicine ac -27 -15
skipped abd 29 -35 -36
todos__dias a -21
""",
    """
^puras acd 22 -21 -30
baby__breastfeeding ad -16 16
de__ahora c -16
de__mijita a 15
high_bp acd -17 -18 25
home:atora* abd 19 -19 -19
manic__@year acd -19 -23 22
por_vida ad -20 17
ride:confirmed acd -15 -20 20
""",
    """
a_@symptom bd -22 -20
done$ ad 20 -30
kidneys__liver ad 22 -23
ride:me_busca acd -19 -17 20
substance:black_out acd -16 -18 18
wait_till ad 22 -19
well:the_same a 16
winter abd -17 -17 20
""",
    """
@medicine__ni d -18
any:just_a bc -24 -18
any:none ab 22 -20
heart:mother c -19
not:feel ad 23 -22
prior:nunca abcd 42 -19 -36 -38
ride:famil* acd 26 -21 -24
substance:en_cuando ad 16 -24
substance:on_it a -20
""",
    """
escribame abcd -25 -22 -22 25
heart:heart_problems c -22
home:caldi* ad -16 16
home:stati* a 15
mire abcd -16 -24 20 -19
now:can_not abcd 35 -35 -28 -31
question$ bcd 19 -31 -34
ride:my b -44
what__mean bc 18 -16
""",
    """
=said:effects:no bc -61 -62
adult:quince abcd 25 -17 -20 -27
coming:cuente bc -17 -19
had:in_# ad -17 21
heart:monit* ab -24 -27
organ:interstitial cd -16 17
""",
    """
any:nadie d 16
back_to bcd -26 21 -20
coming:paro cd 18 -19
ride:vecino a -28
the_drug a -16
""",
    """
@stop__week d -17
^manana bcd -29 23 -23
cuales_@relative ab -17 15
es__telefono cd -24 19
mal_la cd -15 17
me__estudios bd -16 -16
prior:my_@medicine ac -18 -22
que__como c -17
same__before cd -16 -23
social_security ad -16 16
""",
    """
@relative__that b -24
pregnancy:are ac -21 21
""",
    """
any:deje bd -18 -21
hear_things cd -18 18
lie abcd -22 -23 -27 31
organ:stone ab -19 -16
si__ir cd -20 -27
""",
    """
@relative__will cd -19 18
^he bcd -74 -16 17
any:please c -23
coming:went ad 19 -19
long_time c -15
ride:ma abcd -19 -19 -21 22
suert* bc -23 -19
texts:traba* d -15
""",
    """
any:last_night bcd 16 -17 -23
perfectos$ abcd 26 -18 -24 -21
prior:start d -17
substance:bebo_mas ab -17 -17
""",
    """
@open_up c -15
@place$ cd -20 -18
adult:#_til ad 21 -21
does_it abd -34 35 -34
em$ bc -24 -19
la__nada ad 16 -15
maam bc -18 -24
no_encuentro a -17
not:ese bc -22 -17
organ:@relative_is d -16
organ:hepatitis_b cd -30 30
organ:that d -25
pregnancy:todav* abcd -36 -24 -15 33
problemas_con acd -21 -16 26
""",
    """
any:around acd -20 -16 22
brain:nothi* ac 17 -16
check_with a -17
kind__# d -17
my__out c -23
now:works abcd -32 -41 -29 38
ride:no_@relative ad 21 -15
told_that c -19
we__trying c 16
""",
    """
adult:february ad 21 -22
all$ bc -23 -20
half_formula ad -18 18
heart:but b -39
never__of ac 17 -21
not:things ac 20 -18
ride:no_tengo acd 32 -24 -37
""",
    """
adult:that a -17
allergy:cual abd -26 21 -26
askin* acd -22 23 -16
bebe b -24
borreme__la ad 21 -19
brain:por_que acd -18 23 -18
creo__@relative c 22
girl$ abd -22 -16 18
heart:nothi* ab 20 -42
not:dios acd 31 -26 -23
organ:any ac 21 -19
substance:sherry_on ad 15 -16
will_do bc -22 -17
""",
    """
a_junior a 16
allergy:mareo d -17
any:b ad 21 -24
diario$ abcd -24 -23 -22 25
el__roto abd 25 -21 -24
feels_like ac -16 16
heart:only b -51
home:nurse bcd 18 -21 -24
meds:pastillas ad 17 -16
records a -19
ride:maneja bcd -28 -24 23
substance:nothing b -23
tomab* acd -20 -19 18
""",
    """
have__for c -20
paso acd 16 -26 -16
pendi* acd -26 20 -21
pregnancy:cree cd -15 -15
to_have d -17
""",
    """
=said:eaten:unsure acd -55 34 -59
^livers acd -19 -17 21
adult:dad abd 18 -16 -17
any:text_me b -16
coming:to_@cancel d 17
got__@month a -20
now:hit a 16
now:mi a -27
psychosis:a_manic d 15
well:days cd 24 -27
""",
    """
any:me_@call abc 27 -34 -24
es$ ab -38 18
heart:high_when a -18
made bd -25 17
substance:@relative_thinks abcd -20 -17 24 -25
""",
    """
^jajaja abcd -22 29 -21 -35
by_# acd -17 -21 20
heart:me_that a 18
now:bet ad -18 20
organ:arthr* ad 15 -17
pregnancy:#_@month acd -35 -15 34
the_usual ac -22 -17
un__dormir abd 16 -19 -23
y_ya abc 31 -45 -21
""",
    """
at__house abc 17 -16 -21
emojithanks acd 17 -16 -16
estoy__en ad -17 16
fue_convulsion d -19
heart:stents ac -17 -16
home:cuart* a -25
i__nervous bd -20 -20
mas__la b -23
meds:i_take b -17
not:encontrado ac 20 -19
now:ver abcd -27 -23 32 -21
pregnant__twins bd -16 16
rain$ bc -17 -18
si__a abd -34 18 -20
substance:say_yes a -26
the__says b -18
""",
    """
a_@machine b 15
am__patch ad 16 -15
any:antic* acd 23 -18 -30
dice_que bcd -21 20 -21
substance:so ab -17 -31
think abcd -25 -30 34 -29
uno_ni ac 17 -16
went__but a -17
""",
    """
brain:estud* cd 18 -16
going__me ad -24 20
has__cancer a -17
pregnancy:am_# bcd 23 -20 -30
pregnancy:creo bd -19 -22
psychosis:possi* c 17
texts:at a -21
you_know a -21
""",
    """
any:prefiero_que ab 20 -19
coming:borre* abcd 36 -22 -27 -35
me__day d -21
now:long_does b 16
organ:@clinician_is abcd -22 -18 22 -17
ride:dijo d 19
substance:could b -15
""",
    """
=short b -33
@insurer__ser abd 21 -20 -19
am_asleep ad 25 -24
la__en d -21
me__haciendo abcd -18 -18 18 -15
meds:puro_@drink cd -17 -21
psychosis:clear a 16
soy__nada ad 16 -24
""",
    """
are_the ad 16 -18
calendario$ ac -19 19
fall$ bc -23 -24
from__here ad 15 -15
in__they d 16
it_before abc 20 -23 -26
put_under c 15
remember$ bc -29 18
soy_nueva a 16
""",
    """
@symptom__it abcd -18 -17 -20 24
ablat* cd -15 20
eso__por ab -16 16
i__sixty abd 25 -21 -24
ni__@relative d -23
of__night a -18
organ:un ac -45 17
pregnancy:mis acd 23 -18 -18
que_llego d -16
que_tengo ab 20 -22
quiza abcd -28 -27 29 -29
substance:only bd -41 -18
well:por_fin abcd -25 -20 -21 26
would__first ac 28 -15
""",
    """
betcha$ abd -16 -17 19
comi abd -32 -26 27
i__use c -18
organ:kidneys_are d -19
solo_@drink ad -19 -19
voy__el b -16
""",
    """
came__normal ac 16 -15
coming:puedo abcd -16 17 -16 -16
confirmo_manana a -15
have_@relative c -15
home:apenas abcd 25 -24 -18 -23
los_@day c -35
not:falta abcd -20 -19 -34 25
put__under a -16
""",
    """
brain:hard bd -17 -20
compl* bc -50 -37
esperando_el d -15
heart:soplo_de abcd -18 -20 -25 25
like__@relative a -26
me_that cd -25 -19
now:than d -21
organ:eso d -20
psychosis:hear_things cd -18 18
recai abcd -25 -18 -17 28
""",
    """
not__my b -16
now:luego b -35
substance:dui d 17
""",
    """
asking$ c -20
heart:se_me b -24
la__tengo abc 17 -16 -17
not:preguntas abd 17 -16 -17
now:am_in ad 15 -15
ride:folks abd -28 -25 26
""",
    """
adult:you acd -20 17 -33
allergy:sick a -16
already_asked c -15
any:no_objection abcd -21 -18 -16 21
coming:punto c -16
consegui abcd 27 -22 -30 -19
drive:otra ad -21 20
home:not_home d -17
not:decir acd -20 17 -19
prior:de_tila ab 25 -25
prior:lista a -18
psychosis:quiero b 17
""",
    """
could__say ac -15 20
depends__mean bc -17 17
desde abcd 22 -65 -47 15
heart:heart_disease a -15
heart:no b -32
""",
    """
allergy:esta_en abd -15 -25 19
casa__yo bc -16 -17
in_high b -22
now:los bc -36 -16
now:un_rato bc -18 -18
solo__las ad 16 -15
""",
    """
allergy:ninguna_alergia a 15
crudo c 16
pregnancy:next_week a -16
substance:in_recovery ad -20 15
""",
    """
^since abc -23 20 -20
no_voy b -29
organ:list_for bcd -15 -19 22
pregnancy:quest* ab -20 21
pregnancy:trying ab -26 -23
read d -26
substance:nacio ad 16 -17
texts:este abc -29 -19 17
""",
    """
move abd -26 26 -23
prior:many acd -20 -30 21
psychosis ac -15 -15
""",
    """
answering_for d 17
creo$ acd -36 30 -40
decian a -15
now:como abc -42 28 -37
prior:@fetch bcd -20 17 -20
psychosis:surge* c 16
""",
    """
^@relative c -49
any:think d -16
cancel:off ab -21 15
sort bcd -23 22 -26
""",
    """
brain:a_fall abc -17 -15 16
compr* abc -19 18 -18
el__cuando c -15
itch b -16
organ:me_sacaron c -17
ride:will_@drive abd 18 -16 -17
schizoaffective abcd -23 -26 -29 34
substance:de_eso d -20
""",
    """
^era abcd -25 -25 25 -19
casi_se c -17
coming:mismo a -17
exacto a -17
heart:afib abd -31 -26 30
now:de_una abcd -30 -30 -23 31
outside$ abcd 21 -18 -18 -20
polyc* ad -17 15
psychosis:hace cd -24 22
se__olvido a -16
sueter abd -17 18 -18
un__@drink b -16
why__am a -15
y_@medicine bcd -42 -49 26
""",
    """
allergy:big abcd -18 -16 -16 18
allergy:brazo ad 16 -16
any:cual cd -18 17
brain:leve ab -23 -15
home:not_sure c 17
not_tell bc -17 19
organ:al_# ad -19 18
pregnancy:uno abd -19 19 -16
ride:@cancel abcd 29 -17 -20 -31
vine cd -18 -19
""",
    """
esta_en ac -19 -16
hepat* abc -42 -32 16
not:ir b -19
now:my_boss bcd -21 16 -21
""",
    """
meds:ones abd -16 17 -18
now:tiempo a -22
prior:neither d 20
prior:tipo bd 16 -18
todo__dia abd -26 -15 22
weeks_to d -18
""",
    """
any:quien acd -27 19 -31
home:cama abcd -26 -27 -16 28
la__los a -19
now:fine abcd -42 -29 -32 43
psychosis:fever ac -15 16
take_@medicine c -31
""",
    """
got__right cd -21 24
la_pierdo bc -18 -19
my_birthday ad 17 -28
pregnancy:sangr* d -20
prior:sick ad 15 -16
substance:traba* a -22
""",
    """
el_@body abc 19 -16 -21
go_a ab -18 -19
not:han bcd -25 22 -45
now:ratit* a -16
pregnancy:en_camino ad -18 16
""",
    """
=said:meds:yes abcd -77 -85 -20 55
chart_says ab -16 -27
last__and c -17
meds:losartan bd -20 19
meds:una_para abd -16 -18 18
mismo__la a -19
now:ahora_mismo ad 22 -22
organ:sale cd -19 20
would__miss c -22
""",
    """
^pancreas cd -15 -15
bring* abcd -24 -20 -27 27
days_@late c 17
en_el a -20
heart:it_runs c -17
la__hace bcd -15 -15 16
mind$ c -24
mornings b -16
not:more b -17
substance:i_@stop abc 17 -24 -16
""",
    """
@relative_tambien b 15
adult:sobrino ab -20 -18
allergy:hallu* abcd -27 -25 -24 27
in__grade ad 16 -16
now:is_up d 16
organ:scarred d 16
psychosis:internada bd -18 16
ride:@relative_se ab 16 -17
""",
    """
allergy:me_fue c -19
do__attacks b 15
effects:to d -26
que_llaman bd 17 -17
""",
    """
#__that bd -17 -20
a__last ad -21 -21
blood_@medicine c -28
heart:does c -41
it__clean ad 19 -21
mijita$ bc -19 -16
pide a -17
pregnancy:el_pecho ad 20 -21
que__sepa abd 17 -28 -20
substance:pain abcd -25 -17 26 -16
this_evening ab 16 -16
""",
    """
en__vida abcd 27 -22 -20 -24
heart:but_no a -17
never__me d -17
now:depen* abcd -26 -28 38 -27
now:numbe* abd -22 21 -19
packed d 15
pregnancy:noche acd -26 -26 28
psychosis:schiz* acd -29 -50 37
ride:be_by acd 20 -16 -18
schiz* acd -29 -50 37
thank acd 17 -27 -20
to_know ab -25 22
""",
    """
ando_buscando d -16
fly$ abcd 21 -21 -19 -20
gusto$ abd -26 -27 20
had:only bcd 30 -39 -32
it_@relative acd -15 -17 17
seis abd -34 -35 17
""",
    """
allergy:mi_expediente b -16
any:last acd 26 -27 -34
heart:@clinician_dijo bd -16 -20
home:@food bc -23 -18
prior:make a -19
se__mi b -23
touch bc -24 -26
""",
    """
a__once bd -15 -23
not_confirmed acd -16 19 -20
prior:talk abc 22 -24 -35
rash a -23
ride:sirve ab -22 19
runs__over ad -19 19
""",
    """
@visit_con a -19
^desayune ad -15 15
^seria abcd 20 -17 -19 -18
adult:mas bcd -21 -20 19
and__@clinician cd -18 16
could_you a 17
oiga cd -25 -21
pregnancy:camino ad -18 16
que__ninos ad -16 15
ride:got_it c -17
""",
    """
@relative__get d -15
^liver bcd -32 -37 30
la_agenda d -17
psychosis:habla* bd -21 17
psychosis:solo abcd 33 -28 -25 -24
psychosis:sophomore_@year d 16
ride:ride bc -27 -20
""",
    """
any:tengo b -29
con__@drug b -17
go$ bcd -44 -43 19
heart:meds ab -31 -15
liver_cancer a -22
prior:diero* bc -17 16
takes_@medicine abc -18 19 -18
""",
    """
@medicine_i b -16
coming:mante* abcd -25 -22 -19 25
could__but ad -16 15
not_too acd -25 -24 27
pregnancy:@month_so d -16
substance:cervecita ac 18 -17
""",
    """
=said:unsure:yes,_in_doubt abcd 24 -22 -23 -22
a_las bc -38 -50
gusto abd -25 -28 20
organ:me ac -34 17
ride:i_got ac 20 -20
sopli* ac -17 17
""",
    """
cab d -16
not__drop acd 26 -23 -21
pregnancy:#_semanas acd -27 -22 26
""",
    """
am_going abd 21 -18 -17
any:do b -18
can__think d 17
jeje acd 23 -23 -27
rather__not d -16
spray a -23
texts:email ad 21 -18
""",
    """
allergy:a_mi c -32
scare acd -26 21 -19
ya__la bcd -50 -23 19
""",
    """
@call_me abcd -17 29 -23 -20
^ok ac -30 -18
coming:verda* ac -21 -26
demasiado$ d 15
does_postpartum bc -25 25
not:allergies abcd 38 -31 -33 -33
not:getting cd -19 15
prior:nada_todavia acd 28 -20 -29
psychosis:at ab -25 -21
vuelvo c -16
""",
    """
adult:not_till ad 24 -25
coming:with_another d -15
con_esta c -19
did__it abd 16 -18 -17
it__be d -20
now:desoc* ad -19 20
ride:siempre bcd 16 -17 -16
well:fin abcd -25 -20 -21 26
""",
    """
coming:da d -23
estuve_en b -15
heart:defin* abc -18 20 -22
heart:todo acd 25 -22 -35
in__ask c -16
la_tension bd -26 -19
meds:y abcd -21 -34 -20 30
mi_lugar bc -20 -21
psychosis:never_had ac 16 -16
si acd -27 23 -17
substance:the_bottle bc -16 -24
""",
    """
@relative__catheter bd -18 18
^panic c -16
brain:epilepsy c -16
brain:none_of ad 23 -21
coming:@sick abd 21 -35 -35
home:stuck_on ad 18 -16
psych* cd -31 22
psychosis:husband a -15
ride:not_any a 15
substance:jajaja bcd 15 -18 -21
substance:nunca_tomo ac 17 -16
""",
    """
@call__cell acd 19 -17 -16
guess__as acd -16 16 -15
heart:tenia b -16
heart:ticking abd 19 -19 -15
let_me abcd -22 -41 39 -44
mal b -24
mandar abcd -17 -17 -19 19
not:from d -18
substance:a_mi c -15
""",
    """
@year__que ad -23 17
allergy:dad c -20
con_ustedes ad -20 16
do__time b -15
heart:con_un a -21
heart:desde abcd -32 -25 -24 32
infarto$ a -18
""",
    """
drive:not ac 16 -29
heart:mean c -17
prior:nothi* abcd -23 -33 -38 27
¿_la bc 23 -18
""",
    """
^asi bc -17 -18
caught b -24
de__@place cd -20 -16
el__dice b -19
not:tuve ad 19 -20
pregnancy:cinco_@month ad -19 19
prior:conta* d -21
psychosis:@relative_had abcd -26 28 -21 -20
ya_hice ad -19 20
""",
    """
=said:yes:an_idiom_that_agrees abcd -58 -51 -45 57
en_la d -17
had_any acd 24 -16 -21
now:and abd -24 -19 18
que_esta a -18
see__in cd -19 23
substance:eh abcd -20 -22 20 -18
yeah__i abcd -24 -16 -20 30
""",
    """
^been b -51
heart:bp_@medicine d 20
i__outside a 15
now:have_a ad -18 16
organ:a_cada ab -26 -21
""",
    """
brain:mi cd -33 -19
substance:are bcd 19 -22 -16
¿__lo b 16
""",
    """
can__complain d 17
los__mas ad 20 -18
now:has cd -20 -25
pregnancy:esper* abd -27 -18 23
""",
    """
@relative_si cd -20 -18
any:give c 15
esquizofrenia c -32
vitamins acd 17 -30 -21
""",
    """
=said:ask:a_question abcd -107 109 -39 -100
^@open ac -20 -19
horrible c -19
i__allergic ac -20 -26
itself__ok ad -16 16
pero__me bcd -26 16 -22
por_texto a -22
prior:plus acd -21 -17 23
ride:ella abd 17 -15 -21
substance:of b -22
""",
    """
@clinician__he d -17
@year_de a 16
acabo bcd -33 -31 21
any:@wrong abcd 24 -23 -16 -24
final abcd 26 -21 -23 -24
i__took ac 16 -18
now:a abcd 27 -17 -31 -22
""",
    """
@clinician__que b -22
^still abcd 18 -72 21 -35
avisa* bcd -16 21 -16
but__take c -16
dan__el a -20
define__i abc -16 -21 16
hambr* bcd 19 -17 -37
he__nada ad 26 -29
i_suppose acd -18 24 -22
las_# b -38
sort_of abcd -28 -25 31 -25
tengo_hepatitis cd -29 30
unless__is ac 16 -17
""",
    """
dije_eso d -15
meds:if bcd -17 -18 18
mi_ama a -16
ni__de acd 21 -18 -17
psychosis:talk_to c -22
should_i bcd 21 -22 -22
sink abcd -19 -17 -17 19
""",
    """
@eat c -41
allergy:nose acd -21 16 -19
heart:fibrilacion abcd -22 -19 -20 23
home:@parking_lot abd 19 -17 -18
more_than ab -23 -26
prior:couple cd 19 -19
psychosis:formu* cd -18 -25
psychosis:palabra bcd 15 -18 -19
ride:all bc -27 -37
they_all acd 19 -19 -20
tried bcd -29 -21 19
""",
    """
home:parec* abcd -21 -28 25 -23
tristeza abd 19 -17 -16
ya_perdi bcd -18 -16 15
""",
    """
@relative__better bd -19 -17
pregnancy:podria cd 18 -17
substance:de_la abd -15 -25 17
which abd -30 21 -42
""",
    """
any:vez d -30
heart:every* cd -19 -23
heart:or bd 18 -21
home:hambr* bcd 22 -24 -27
lactando$ abcd -17 -24 -29 22
not:and c -23
now:timin* bc -23 -20
ride:dije c -15
sign_for d -16
""",
    """
allergy:got_big abcd -18 -16 -16 18
eaten:@drink_con a -16
feeding$ ad -19 18
i__go bd 17 -24
mi__tambien b 15
my__maybe c 20
never__any acd 25 -17 -22
sixteen$ acd 19 -18 -18
""",
    """
#__lol ad -19 -16
@drug__problem bc -22 -28
allergy:so_i ac -18 18
back_normal ac 16 -15
el__viene b -16
marihuana ad -30 -21
med ad 35 -37
never__anything ac 15 -16
psychosis:my_chart b -25
road$ abd 17 -15 -16
""",
    """
=said:organ:yes abc -33 -25 16
any:de_la a -20
cosas__no c -18
knowledge$ d -20
little_@drug bd -16 -19
my__never c -17
my_husbands d -27
now:tonig* abcd 29 -24 -28 -23
slightly c 15
they_check c -16
xanax ab -27 -20
""",
    """
adult:@relative_de cd -19 16
been_on c -44
de_los d -24
like__should a 15
meds:at abd 17 -25 -16
might_have abcd -23 -24 33 -33
miracle$ ad 17 -19
organ:worki* abc 15 -16 -24
prior:anoth* a -20
though abd 21 -22 -25
""",
    """
@body_despues d 19
allergy:passed cd -17 20
heart:#_this ad 20 -21
now:@drive_right ad 17 -15
now:my_break a -16
texts:go_ahead d 20
trasplantada_de d 16
voy_en abcd 33 -28 -33 -29
""",
    """
^@food abc -39 -42 22
adult:hacer d -16
clock abd 17 -31 -22
drive:carro c -18
planning b -21
preguntar$ abc -20 -23 17
segun abcd -41 -53 53 -43
substance:yo bcd -21 26 -21
""",
    """
^her b -27
coming:es cd -16 15
define_mania ad -19 -20
heart:neith* ad 20 -17
home:cuadr* d -17
out_once a -22
ride:hasta ab 16 -17
substance:a_bit acd -17 20 -17
""",
    """
coming:tempr* cd 19 -19
me_hice c -17
organ:go acd -26 18 -23
prior:so bc -37 -20
ride:@relative_can bcd -40 24 -21
texts:cell bc -17 -25
""",
    """
#__nothing ad -18 19
^due abcd -24 -18 -26 25
^felt bd -25 -22
allergy:solo_a a 17
brain:high_school a -19
pregnancy:teta cd -17 16
prior:different_@medicine d 17
quinc* abcd 29 -22 -23 -28
quitaron ad 17 -16
was__once abcd -23 -22 28 -25
""",
    """
@relative_earl d 16
brain:stroke_i ad 15 -16
coming:dejela abcd -20 -19 -16 20
dio__la ac -17 -19
drink__a acd 22 -18 -19
ferti* abcd -24 -25 28 -30
hace__de c -16
heart:not_my ad 20 -20
heart:physi* b -20
i__off b -24
lacta* bcd -28 -34 19
my__cabinet bd -16 16
""",
    """
a_eso bcd -30 -24 19
any:now_and ad 21 -22
heart:segun d -15
injur* acd -16 -21 16
prior:not_recall cd 16 -15
problema_en ad -15 17
tengo__un d -19
this_time acd 16 -16 -16
""",
    """
always_been abcd 22 -18 -19 -23
cuando__a bc -15 -24
home:on_# ad 16 -16
i__running cd -19 20
is__bad a -19
it__still cd -17 15
la_sulfa bcd -29 -21 17
medico acd -26 25 -26
ni_me ad -21 -28
organ:creatinina b -16
una_copa a 17
""",
    """
allergy:screamed ad -16 16
before_i a -16
now:you_need d 16
pregnancy:question ab -20 21
ride:cunado ad -17 24
signs a 16
substance:que_otra bd -16 -20
""",
    """
allergy:las_abejas a 15
amlodipine d 19
be__other c -18
digo ac -25 26
heart:looked acd -17 18 -17
heart:nomas b -49
organ:list bcd -15 -19 22
""",
    """
allergy:loopy c -16
drive:a_@ride d -20
heart:acaso_baja abc 18 -16 -18
heart:yo_nada ab 15 -15
not:hold abd -21 -18 18
now:under_a abd 17 -17 -17
psychosis:es_bipolar bc 15 -19
salgo__cuentas d 17
""",
    """
cancel:quier* c -28
day a -21
head b -27
not:one acd 23 -25 -25
now:me_just a -18
once__a d -17
singl* abcd 26 -16 -24 -17
""",
    """
adult:@relative_tiene c -16
but__not bd -34 -17
en__jaja abc -21 15 -21
me__maravilla bc -16 -16
muchas ab -28 21
organ:prostata d -21
pregnancy:tengo_un acd -18 23 -25
""",
    """
adult:naci_en abc 18 -23 -22
asking_for cd -20 -17
estamos_buscando ab -17 -15
gato d -19
heart:spring c -18
now:too_early abcd 21 -16 -17 -21
organ:one_kidney acd -20 -28 24
please c -48
ride:taking_the d 16
salieron b -19
the_stuff acd 24 -23 -22
to_@animal d -17
well:ahi abcd -31 -19 30 -27
""",
    """
coming:de_la ad 24 -44
drink_@drug cd 18 -16
era d -37
it__ago d -18
thc abcd -23 -18 24 -22
""",
    """
allergy:zero a 16
heart:pero a -15
mirar abc -18 -15 20
organ:medico acd -21 20 -19
stent* ac -17 -16
well:day bd -25 -26
""",
    """
#__of a -16
allergy:nino ac -20 19
heart:diero* d 16
heart:high_cholesterol d -17
ride:am_coming ad 19 -18
ride:voy_en abcd 23 -19 -23 -19
seria abd 27 -24 -29
""",
    """
brain:una_embolia ab -17 18
coming:cuent* bc -32 -36
it_back ad 15 -22
operaron_de acd -17 -17 21
pregnancy:se_me bd -20 -22
skin abd -21 -24 24
texts:just abcd -16 -15 -21 23
""",
    """
allergy:horrible cd -16 18
correct abd -19 -19 20
cuido_con a 15
el__salio abcd 29 -21 -25 -31
get_an b -16
me_@late ab -19 -15
mi_@visit c -17
organ:estoy d -40
""",
    """
@relative__problem abc 20 -18 -16
allergy:piel cd 17 -15
brain:few acd -15 20 -23
bypass abd -17 -29 19
esposo c -25
had:mi_@relative cd -24 -23
home:param* abd 18 -15 -18
ride:puedo d -20
the__me bc -26 -19
twent* c -21
vice abcd 18 -17 -17 -17
wanted bc -21 -23
""",
    """
allergy:but_i a -17
allergy:vi ac -22 -26
desde__murio b -15
done__rinon d 19
estam* abc -22 -26 23
martes b -38
my__good ad 26 -21
psychosis:being b -17
substance:hace abcd 32 -30 -31 -20
""",
    """
heart:up_and cd 21 -25
not:lo abc -22 -20 16
not:these ab 18 -17
not_take abc 18 -23 -28
por_suerte ab 19 -20
pregnancy:medio a -15
sure__my ac -19 19
""",
    """
@relative__nothing ac 15 -15
adult:pregu* abd -27 20 -29
allergy:am_allergic ac -20 -26
any:negat* abd 21 -15 -18
drive:my_@relative abd 31 -20 -33
early__@medicine a 16
not:em ac 16 -16
organ:use_a d 15
perso* abcd -16 30 -35 -29
pregnancy:@vehicle abd -20 -15 20
""",
    """
allergy:la_dieron c -20
any:enfermera d -15
it__bad abd -22 -24 24
prior:a_@treat a -20
ride:para cd -37 16
your bc 15 -16
""",
    """
cancel:am_still ad 17 -17
heart:@day d -29
home:llego d -38
not__far abcd 27 -20 -23 -24
organ:cien ad 21 -21
psychosis:cousin bcd 20 -26 -20
reaching_out bcd 15 -17 -19
see_a bcd -16 -25 23
""",
    """
back$ abd -30 -21 24
las__que a -19
lo__mejor c -19
me_echo acd -17 -16 18
niquel ad 20 -15
now:at_that ad 20 -20
there__# c -18
three_or abcd -16 -16 -20 19
use_a d 15
""",
    """
adult:be b -23
adult:o d -18
coming:called_in acd 18 -20 -16
fender b -18
have_a ac -20 -21
is_hard cd -16 -17
me_alivio ad -16 15
not__able ac 20 -19
pregnancy:misca* cd -23 -21
substance:is_all d -16
""",
    """
@hours$ b -28
allergy:i_do cd 21 -20
as_always b -19
home:the_car b -15
hope_not bd -16 -26
is_@open abcd 24 -22 -21 -22
veremos$ abcd -24 -25 27 -28
""",
    """
@move_para d -16
bailed acd 16 -15 -17
heart:checkups a -17
organ:blood_work d -18
presi* cd -32 19
prior:you ac -20 -21
substance:ni abcd 37 -37 -19 -40
""",
    """
@food__and ad -21 18
a_stick d -16
en__sofa ad -17 17
organ:my_@relative c -39
pregnancy:sunday d 16
right_as bc -22 -21
substance:is_my abcd 22 -21 -21 -18
y__dice a -16
""",
    """
al__a ab 26 -22
allergy:horri* abcd -23 -24 -30 30
now:me_tomorrow a 16
plus_@medicine d 16
""",
    """
@call__a d -17
a__@clinician a -16
do_not bd -35 -16
have__my b -33
me__but c -17
niece d -21
not:here c -31
say_that bcd 21 -18 -28
take__to d -17
""",
    """
a_problem ab -23 -26
and_@treat acd -15 -24 29
any:please_do b -25
cuando__mi bcd -26 -25 23
got__@ride c -17
not:time bc -24 -24
pregnancy:possible bd -16 -17
ride:plann* acd 24 -15 -23
trimester abcd -30 -23 -28 32
walk ac 17 -19
""",
    """
esa__me bc -26 -21
i__swing ad -15 15
i_sent abcd -18 21 -17 -17
mi_casa b -30
pregnancy:vasectomy abcd 27 -24 -19 -21
psychosis:tia abcd -22 20 -17 -17
said_he bc -15 -16
substance:on_@medicine a -19
trust d -21
went_with ad 15 -15
""",
    """
adult:she_is b -18
adult:underage a 16
altas ab -20 -19
any:mensaje ac -22 -19
el_@food cd -17 -29
have_wondered ac -19 20
heart:have_not ac -21 20
la__pasada bc -19 -15
now:ni ad 19 -22
now:sound* abd -19 -19 20
psychosis:have_wondered ac -16 16
sherry_on ad 15 -16
shoot$ acd -24 -15 30
well:so_far acd -23 -18 22
""",
    """
a_cyst acd -20 -24 22
am ac 16 -17
benadryl c -24
murio_del ab -21 19
no__es bc -37 20
pregnancy:panzo* acd -19 -16 20
pregnancy:rayitas acd -16 -19 19
substance:mama c -22
vicios$ acd 19 -18 -19
""",
    """
=said:heart:ask bd 22 -41
cargo abcd -17 -23 -16 23
cuand* ab -22 -49
heart:no_@medicine ac -26 22
now:we_are c -16
once__@year c -19
pregnancy:cerrada ad 16 -18
pregnancy:ojala abcd -20 -16 29 -19
substance:addict cd -16 -20
tell__yes c 17
""",
    """
cancel:already c -15
first__me a 16
heart:tengo_normal a 16
looke* bcd -16 26 -24
no_que abcd 37 -22 -31 -34
pregnancy:two ab -17 -32
ride:pais ad 19 -16
tengo__desde a -15
un__chiquito a -17
""",
    """
dizzy c -24
do__in a 16
le__que ac 17 -27
psychosis:not_there c -16
substance:as_a cd -16 -15
substance:borde* abcd -26 -24 25 -23
una__# ad -17 19
""",
    """
bother$ d -27
vez__me a -16
""",
    """
allergy:ronchas acd -16 -29 35
faltaba_mas acd -19 -17 21
i__after c -15
naci_en abc 18 -23 -22
organ:los_# d 15
over__dead ad 16 -17
pulling abd 18 -16 -21
seven* abcd 29 -24 -21 -30
supposed__be bcd -16 19 -15
""",
    """
any:pigs_fly abcd 21 -21 -19 -20
cinco_@month ad -19 19
heart:suegra d -17
misa acd 30 -26 -30
now:this_is ad -19 18
problema__mi ad -15 16
regis* c 17
ya_estoy abc 23 -37 -26
""",
    """
adult:or_# c 16
heart:tomo_@medicine ab -29 -26
me_later d -26
never__the ac 29 -27
prior:mi_@clinician ad -19 -18
the_numbers cd -15 15
what_counts bcd 22 -26 -20
""",
    """
=said:yes:the_last_word_after_all acd -33 -22 30
anoth* b -24
er$ ab -19 -21
los_# bc -35 -27
me__a a -19
novela$ abcd -24 -20 -21 25
organ:just_kidney ad 16 -15
se__pusieron a -21
substance:you_yes c 17
""",
    """
already_got d 16
eaten:half d 18
had:once b -21
now:other_day c -18
psychosis:negat* a 16
ride:creo c 18
safe:he bc -22 -20
well:verdad abcd 25 -23 -23 -24
your_life bc -20 -16
""",
    """
a_day abd -24 -33 23
been__on ac -19 15
brain:them bd -16 19
en_rango ad 16 -17
is_ok abd -22 -21 26
made_it b -22
marriage c 15
me__jaja bcd 17 -17 -20
now:till_i d -17
psychosis:of_that bd -15 -16
""",
    """
@drink_ok abcd -16 20 -17 -20
and__my b -21
depression__my a 15
diez$ bc -19 -21
grave abd -36 -20 36
i__know b -22
in__department a 15
now:@parking ac -20 -17
the__before a -15
""",
    """
allergy:tengo d -20
coming:calle* abd 21 -15 -24
hep a -33
is__am bcd -34 -25 15
just_@drink bd -29 -26
prior:cbd abc -20 -22 28
prior:una_sola abd 28 -19 -26
ride:de_la abd -19 -17 20
""",
    """
any:me d -15
brain:never acd -25 19 -17
discu* cd -16 -17
it__that bd -16 23
mas$ b -48
not:diagnosed d -19
not__nothing ad 31 -30
now:day c -29
organ:kidneys_only bc -16 -16
passed_my bc -20 -25
substance:have c -15
""",
    """
adult:mature ad 19 -20
home:todo a -32
ride:a_car a -24
ride:i_would acd 21 -16 -21
that__know bd -19 -19
well:today bcd -19 -19 17
""",
    """
@call__eso a -17
checkup a 15
hacerlo a -33
here_in bc -24 -24
home:salva abd -16 -15 17
""",
    """
allergy:no_me b -20
cancel:@thanks abd -31 -20 29
crist* b -31
meds ab -18 -17
meds:@drink bcd 20 -27 -18
not:except c -18
ride:mi_carro acd 15 -16 -20
""",
    """
any:of d -23
away abcd -20 -33 -20 31
four bcd -42 -33 28
me__higado bc -19 -17
ride:aun abcd -22 -17 25 -19
toda_mi d -16
voces$ ab -19 -25
""",
    """
am__# b -24
modelo abd -22 -16 22
nunca__confirmaron c 15
prior:went_to ac -18 17
reschedule a -19
ride:ofrecio a -16
suelta d -17
than abd -20 -32 23
waiting_on bcd -33 35 -42
""",
    """
acuerdo__que bc -22 23
air c -26
allergy:mama bc -29 22
limpio abc 18 -28 -31
organ:veces abc -23 -21 20
ride:will_find abcd -24 -17 23 -19
""",
    """
@symptom$ b -23
le__las c -16
not_on d -19
""",
    """
@insurer cd -30 18
@relative_de acd -19 -34 22
coming:sabe abd -18 -21 16
de_nada ad 27 -24
home:estar ad -16 -16
liver__good ad 21 -17
problemas c -37
""",
    """
#__and ab -19 -21
@drug_cuenta bd 15 -24
a__solo d -21
any:the a -18
creo__si c 15
pregnancy:of a -23
respi* bc -20 -19
take__than cd -17 17
""",
    """
^nkda abcd 26 -20 -21 -22
ahora b -48
allergy:mi_@animal ab -20 18
besid* c -16
brain:up abc 19 -17 -25
hasta__jajaja abd -17 -20 21
not__period a -15
""",
    """
@year__@medicine acd -17 -15 21
^labs abd 22 -30 -35
coming:not_be acd 35 -24 -33
estoy__que bd -20 -22
heart:the_pressure bc -25 -24
heart_itself ad -16 16
nace abcd -35 -25 -27 33
organ:drink c 15
ride:i_know abd 18 -17 -18
will_find abcd -26 -22 29 -21
""",
    """
coming:con_mi ac -22 18
different_@medicine d 18
in__of ad -19 -16
is__my c -36
now:en_un abd 16 -19 -24
prior:go c -22
reacc* bc -22 -28
substance:fell d 18
""",
    """
% a -16
drive:i_can d -16
heart:your abd -23 15 -18
known bc -23 -24
not_done c -17
sali bc -30 -31
""",
    """
have__day ad -30 -17
organ:getting cd 20 -18
school b -15
substance:famil* c 16
until c -20
""",
    """
^ayer ac -19 -20
appointment d -29
heart:puro bc -22 -20
how_many abd -22 16 -22
not:your cd -15 -17
prior:depends_if bc -16 16
related d -18
well:crying_all acd 17 -15 -18
""",
    """
@clinician__on d 17
coming:al_final abcd 20 -15 -17 -21
coming:paro_de cd 18 -19
drinker abcd 30 -24 -18 -20
felt__i d -15
heart:estab* d -26
me__checando a -15
not_find abd 21 -17 -22
now:stays_asleep d -19
organ:organs abd 20 -18 -19
original ad 16 -17
psychosis:was_# c -16
rain abd 17 -29 -15
""",
    """
been__to acd 22 -16 -23
by$ a -21
dado_eso ac 25 -24
heart:esta c -20
home:por_la abcd 20 -18 -15 -15
like_that abcd 28 -25 -19 -27
me__mal b -28
now:esper* abd 27 -27 -30
oia__cuando cd -20 20
tengo__en c -26
want__to d -18
ya_hasta abd -20 -16 20
""",
    """
@relative__marcapasos abcd -22 23 -16 -22
aneurysm$ ab -20 18
any:and_a ad 17 -16
coming:a_double ac 15 -16
depende__hora c 16
heart:asthma acd 25 -19 -25
not_i abc -23 16 -16
prior:dos_semanas ad 16 -15
psychotic$ ad 16 -17
ride:what_day c 18
""",
    """
ahora$ bcd -24 -34 22
at__station a 15
organ:dializo ac -17 -18
organ:stone* c -31
prior:he_ido bc -16 -25
prior:serian a -16
psychosis:que_no ab -17 -20
ride:metro abd 20 -18 -17
substance:@stop bd 22 -26
substance:my_@clinician bcd -18 17 -17
the__talk bc -18 -21
veces$ abd -25 -25 19
""",
    """
creo__mi a -17
creo_que abcd -29 -40 43 -29
en__limite b -16
organs abd 20 -18 -19
prior:no_@medicine bcd -15 16 -23
puse a -31
vasec* abcd 31 -27 -20 -24
will__to d -23
""",
    """
@body__last a -19
@person$ bc 16 -27
ama$ a -15
guste abcd -23 -15 -22 24
had:me abd -28 -47 34
i__still b -30
me__buscar c -17
no__desde d -15
on_# cd -15 -20
out_now ad -20 22
psychosis:whole b -18
""",
    """
@date_# ab -24 -15
any:o c 15
any:you_all b 19
brain:out_once a -18
half__half ad -18 18
mania_de abcd -16 22 -18 -20
me_@sick acd 19 -20 -18
not:got bcd -18 21 -31
ok bc 24 -23
organ:dios b -19
prior:not_# acd 23 -19 -19
""",
    """
drive:takin* abd 22 -18 -21
en__a b -17
limit$ cd -22 -18
organ:new c -20
runs_in ac -23 -15
well:for ad -18 17
""",
    """
@relative_pidio ad -18 18
allergy:tuvieron_que acd -16 -16 17
and bcd -59 -19 25
any:about d -24
any:llama* acd -18 -28 15
last__they a -19
my__sure cd -16 17
not:ask cd -21 -18
now:cooki* a 16
perce* ac -34 17
psychosis:none_of a 18
sendi* cd -19 16
substance:drink_more a -16
usar abc 16 -16 -22
""",
    """
allergy:aguja a -16
allergy:sin acd 27 -20 -27
heart_@clinician b -19
now:my_@book b -16
prior:all_i ad 17 -17
psychosis:sure c 16
well:time_in ad -18 17
""",
    """
^acabo bc -31 -25
^nah abcd 48 -36 -46 -39
adult:for_my d -27
home:el_@vehicle b -21
pregnancy:a_day ad -19 16
ride:my_@ride ac 18 -41
""",
    """
circu* cd -22 -24
coming:ask_me abcd -18 -19 20 -18
my__are bcd 16 -19 -17
organ:everything abcd 26 -22 -24 -26
prior:@symptom d -18
prior:count bc -38 33
substance:de_lo c 17
well:@symptom acd 23 -17 -24
""",
    """
@medicine_count ad -17 -24
adult:kid a -23
any:@day bc -20 -24
enten* ab -21 17
for_the c -33
heart:this_morning ad 20 -21
lot_of c -16
not:wait bcd -20 -16 19
padezco bc -27 -23
semanas b -28
ya__interesa ad 18 -18
""",
    """
but__pressure ad -24 23
heart:something b -19
if__yes b 15
not__kind ac 17 -16
organ:creat* b -24
organ:labs_were ac 18 -15
pharmacist c 17
take__i a -16
wrong acd 22 -31 -35
""",
    """
estamos abc -22 -26 23
heart:hace_@year a -17
heart:stent* ac -17 -16
home:tucked abd -15 -19 18
it__@animal abc -23 18 -17
ride:llevar bd -17 -22
ride:picku* c -16
the_one bc -25 -17
""",
    """
allergy:me_da ac -25 -31
coming:seguro ac 16 -18
effects:todo bc -25 -19
i__long abd 28 -22 -25
no__un a -20
por__primero abd 17 -16 -16
runs__the a -17
""",
    """
adult:nietos bd -22 19
allergy:st bd -15 -21
coming:esposo bc -21 -19
coming:sigue_en ad -15 15
de__lista bc -27 -29
esquizofrenia$ abc -30 18 -22
gastritis ad 19 -17
heart:papa abc 20 -23 -19
home:is_my d -18
necesito$ c -18
safe:sient* c -16
snipped abcd 24 -20 -18 -24
""",
    """
allergy:le_dio c -18
any:gusto abcd -23 -18 -20 22
brain:del b -18
pensaba bd -27 -31
tells ac -17 -19
""",
    """
am__house a -16
apara* d -19
brain:doctor b -18
dios__no ac -16 16
eaten:and ad -18 21
heart:stress_test ac 17 -18
paracetamol ad -17 16
psychosis:straight abc 16 -17 -15
ride:am b -37
ride:with a -27
smoking bd 15 -20
substance:hard b -19
""",
    """
@medicine__clot ad -16 17
bebe$ b -31
heart:bajita abcd 25 -23 -19 -24
psychosis:i_heard a -15
the_other a -24
""",
    """
aqui$ c -25
bit_of a -19
me__dieron bc -16 -19
me_molesta ad -20 20
no__ha bcd -21 18 -18
planning__@drive ad 16 -16
reaccion bc -15 -27
sure__@relative cd 20 -20
well$ bcd -24 -29 24
well:still_the a 16
""",
    """
allergy:not_to b -19
at_weddings ac 18 -15
got__with a -16
home:have_not bd -20 -24
misa$ abd 23 -16 -22
said__was a -15
the_day ab -16 -15
""",
    """
#__day ad -20 16
had:un abc -32 20 -25
jaund* acd -19 18 -16
meds:@relative abc -18 -21 19
my_@vehicle c -24
psychosis:diagnosed b -19
que_tipo abcd -23 24 -22 -24
""",
    """
adult:enero b -18
bebo__la bcd -15 -17 16
brain:all bcd -20 -18 20
eaten:only abd -18 -40 23
llevo a -19
lo_estoy abc -29 -18 26
me__doble bcd 16 -27 -26
not:le bd 18 -15
not:those abcd 27 -24 -21 -22
organ:neith* acd 23 -18 -20
pregnancy:cuent* d 18
psychosis:but_i b -17
y_eso ac -16 -18
""",
    """
^knock bcd -17 -18 16
a_balloon cd -17 17
bien_del d -17
cuento_con c -17
found_nothing ad 19 -19
nada__he d -15
not:ha bd -28 -29
older__that bd -15 16
organ:cisti* acd -16 -18 22
reads cd -17 -19
""",
    """
a__the d -16
algo_para cd -20 25
coming:siempre a 16
no__aqui d -18
organ:when_i abd -21 -23 28
past$ abcd -19 -16 -18 22
psychosis:doctor a -38
rather__@call ab 19 -16
telefono__mi ac -27 16
""",
    """
allergy:surge* bcd -26 19 -23
an_ultrasound c 17
birth a -18
encontrado ac 20 -19
enlarged abcd -22 -21 -21 23
i__check c 16
otra_vez ac -18 -27
para_el ad -19 -17
substance:mucho_este d 16
""",
    """
@call__later ab 18 -21
^huh abcd -33 36 -32 -36
mala abc 16 -16 -16
mas__que bcd -31 -25 19
not:able ac 20 -19
palab* ab -23 24
""",
    """
allergy:and_they ad -16 21
anesthesiologist b -15
heart:now a -22
kidney__is d -18
not__street ac 16 -16
perdi__cuenta bcd -24 -26 22
""",
    """
@medicine_@clinician ad -20 19
allergy:on c -24
any:see ab -20 -18
nueva bc -23 -19
pregnancy:husband ab 23 -25
pregnancy:la b -37
prior:sirvio ad -19 19
snipped$ abcd 20 -19 -17 -19
""",
    """
bit ab -24 -21
cambiarla cd -15 -19
did_but ac 24 -18
tried__but c -18
who__know bc 17 -19
""",
    """
had_that acd 19 -23 -21
miedo_la a -16
not__thing abc 17 -17 -19
ride:trans* c -16
solam* abcd 35 -31 -25 -31
""",
    """
can__text abd 34 -29 -17
cardiologist__@year a -16
couch__the d 15
psychosis:paranoid ac -17 18
""",
    """
allergy:it_in bc -17 -28
ended__in c -16
epine* ac -26 19
everybody bc 20 -34
is__me c -20
says__heart d -22
""",
    """
allergy:er b -17
esperando__recojan ad 15 -16
guste$ abcd -23 -15 -22 24
hoy__manana ac 16 -15
like_the cd -17 15
otra_@person bc -25 -22
pregnancy:el_test a -21
psychosis:is d -37
ride:found cd -26 19
we__out ac -20 16
""",
    """
@stop__at bc -22 -18
home:minutes b -17
internada bd -18 16
next_summer abd 20 -15 -22
pregnancy:start* ac 18 -17
pretty__my c 19
prior:recetas a -20
ride:ando_a acd 21 -21 -21
shado* bd -18 -19
""",
    """
@late abc -36 -27 26
any:hora abcd -24 -17 -18 22
at__it d -18
but_there a -16
have__on cd -27 15
heart:fit abd 23 -16 -25
i_@drive bcd 21 -26 -34
migraines$ ad 16 -18
prior:several d 16
want$ ab -21 -19
""",
    """
coming:permi* c -16
have__right b -22
la_universidad d 16
organ:a acd -28 31 -22
porch$ ad -21 18
porque ab -31 18
ya__casa ad -16 18
""",
    """
chickened abcd 24 -17 -23 -23
era_el c -16
not:text abcd 37 -20 -18 -34
ride:quien b -42
substance:desde_@date ad -17 16
vez_pero a 16
""",
    """
a_meeting c -17
all_day abc 18 -17 -21
both__fine ad 17 -18
drive:one_else a -15
my__has bcd 22 -18 -30
""",
    """
a__no ac 19 -17
not:checado ac -16 18
not:right ad 30 -30
substance:thing bc -22 -18
tengo_problemas cd -16 15
up__but acd 28 -16 -30
""",
    """
@clinician__take d 15
eaten:¿ bc 21 -17
mi__@insurer c -24
now:bring bc -20 -16
psychosis:mother d -22
ride:@howmuch abcd -22 24 -24 -21
ride:pata ac 16 -16
waiting_to c 16
""",
    """
#__on a -27
any:cuand* abcd -22 -21 -28 25
any:pigs abcd 21 -21 -19 -20
camino bc -27 -25
mi__pero acd -15 -20 15
my__yes abc 16 -28 -19
pregnancy:found ad -18 22
psychosis:loco cd -19 -19
substance:botella bc -18 -22
""",
    """
asi__me c -15
choqu* d -19
eaten:desayune d 20
heart:those b -20
i__one bc -23 19
if_it a -22
now:all acd -31 -17 31
organ:dialysis acd -20 -34 17
prior:here ad 15 -15
""",
    """
@drug__day a -19
can__hold abd -20 -18 19
only__that b -16
ride:@fetch_mi a -29
""",
    """
@relative_side c -21
any:@drink_at abcd -23 -24 -19 24
any:quier* c -20
drive:@vehicle abcd 28 -21 -17 -28
heart b -21
organ:a_liver ab -20 -20
pregnancy:yet a -27
sin_problema bc -18 -28
ya__ese abd -22 21 -20
""",
    """
^starting b -16
be__miracle ad 17 -19
blood__no ad 15 -23
coming:supposed_to bc 16 -15
cuanto abd -44 41 -51
heart:am d -26
looks_like abd -18 19 -20
organ:liver_out acd -17 -18 18
pregnancy:with c -21
whistle$ ad 19 -20
""",
    """
a__minutes a -20
and__fine acd 36 -21 -36
como_nuevo bc -21 -22
con__gusto abcd -24 -19 -21 25
home:tucke* abd -15 -19 18
new__me d -17
""",
    """
^sort abc -15 -17 19
pigs abcd 21 -21 -19 -20
pregnancy:was_positive cd -18 16
well:like abcd 40 -52 -54 -28
""",
    """
a__to bd -18 18
am__dude a 15
brain:it_was c -17
con__@body c -17
does_@medicine bc -18 22
does__go abd -24 21 -22
effects:slept bc -22 -20
hard bcd -23 26 -38
in__minutes a -15
organ:waiti* ab -30 -24
sin_nada ad 18 -16
started__last a 15
texts:rather_you ad 16 -18
where_we ab -21 -20
will__a ac -16 16
""",
    """
heart:para bc -20 -32
organ:they bd -35 19
sertralina bc -21 -25
""",
    """
adult:sign_for d -16
coming:puest* ac -18 -24
gone__me abcd -21 -19 -16 21
heart:attacks c -17
heart:cuent* abd -16 20 -19
not__@day ad -17 -23
now:para_mi abcd 23 -20 -18 -22
one__is b -16
""",
    """
acostada abcd 29 -21 -26 -29
allergy:shot abcd -27 -17 25 -24
never__stuff a 19
now:it bd -31 28
organ:ok d -18
pregnancy:a_week a -15
pregnancy:pecho bc -31 -32
substance:abste* abcd 21 -20 -20 -19
""",
    """
^solo acd 27 -19 -27
allergy:screaming ac -22 -17
another_@place bcd -26 -23 22
any:means d 16
any:que_no bcd -42 -33 25
brain:migra* bcd 21 -24 -26
con_un bc 16 -22
del__padezco d -16
eso__tiene c -16
organ:neuro* ad -19 19
""",
    """
@relative__pregnant bd 18 -15
not:por ab -21 17
pregnancy:pregnant c -30
substance:@relative_left bd -18 18
""",
    """
look_at acd -27 25 -21
meds:need d -18
para_mi d -23
prior:on_my c -23
vino__@day c -16
""",
    """
^buen abc -26 18 -17
coming:bajo abcd 24 -16 -19 -25
drive:got c -26
hermanos abc -24 21 -16
me__@date bc -18 -20
ni__me bc -16 -23
prior:been_on c -36
ride:todav* abcd -16 -18 20 -33
so_that c -18
tomo$ b -25
""",
    """
adult:acabo_de ad 18 -22
bring_my d -17
cryin* acd 21 -19 -22
prior:recall cd 16 -15
psychosis:never_told ac -16 18
""",
    """
home:made b -22
not:much b -23
now:a_que abcd 25 -21 -17 -24
saliendo abd 18 -18 -15
""",
    """
eaten:kids abcd -19 -19 -16 21
great__i acd 21 -19 -15
meds:one abcd -26 -34 -26 33
my__@cancel ad 20 -20
pregnancy:leche acd -19 -19 18
pregnancy:weeks_along d 16
pregnancy:y_yo bc -16 -15
prior:de_@medicine c -17
prior:pasado ab -16 16
psychosis:hypomanic d 17
psychosis:postpartum abcd -19 -30 19 20
there$ cd -36 -15
""",
    """
^diagnosed cd -22 22
but_my abd -22 -34 24
central_time abd -19 20 -19
coming:la_pierdo ad -15 16
has_it c -19
my__body ad 16 -17
organ:her bd -20 17
wake ad -20 17
""",
    """
eaten:for b 16
heart:oh d 16
in__state c -21
meds:supplements abd -24 23 -22
rather__did ab 16 -16
she_gets c 18
vasectomy abcd 27 -24 -19 -21
well:the bcd -25 -39 18
""",
    """
@year__my c -17
@year_and c -15
any_more bd -25 16
eso__en bd 15 -21
home:door bcd -26 -21 23
just__# abd -19 -15 21
mai a -16
my__did cd -22 -30
same_as bcd 18 -38 -22
was__and ab -17 18
""",
    """
^no ad -28 25
a__llaman bd 19 -18
allergy:toler* abc 17 -21 -33
my_lips abd -21 -16 22
""",
    """
allergy:as a -18
home:no_me abc -16 -17 16
mi_ex d -21
prior:voy_con d 18
substance:al a -16
tongue acd -16 -16 17
varias$ d 18
""",
    """
@relative__vasectomy ab 15 -15
date d -18
debo$ bd -18 -24
did__for ad -24 18
entro_a ad 18 -17
home:askin* a -15
prior:got_a cd 16 -20
prior:me_ha ad -17 18
psychosis:first abc -17 15 -16
se__complica b -16
suenos c -16
valvula acd -21 -20 22
""",
    """
allergy:pulsera acd -15 -16 16
el_higado bc -44 -15
i__down ad 22 -18
loco c -25
no__como bc -22 16
solta* abcd -17 -15 -16 19
substance:@drug_does bc -19 17
todavia__la abc 17 -24 -32
ustedes abcd -32 36 -42 -19
""",
    """
@relative__in c -35
adopt* cd 23 -23
coming:at c -21
coming:would abcd -20 -23 -28 29
la__sigo a -16
muchas__por d -17
no_podia abcd -26 -23 -24 27
vengo ad 18 -25
""",
    """
^roger abcd -18 -19 -21 21
fell_through ad 19 -19
heart:got_a cd -15 16
her_@medicine d 15
my__with abcd 22 -27 -22 -15
now:cuanto ad -25 -32
now:justo abd 17 -19 -18
now:will_be c -17
prior:cayo_mal acd 18 -17 -16
thinner b -16
""",
    """
at__physical d -18
brain:se abd -31 -19 20
con_eso bd -18 16
not:now bc -19 -26
ride:@ride_is acd -29 -19 29
substance:glass_of acd 17 -17 -16
you_can c -17
""",
    """
^wild d 15
coagulo d 20
organ:@thanks_you d -19
pregnancy:@relative_esta cd -16 -36
pregnancy:for_a ad -17 -18
pregnancy:husbands ad 19 -19
substance:been bcd -21 -24 22
talked__my c -20
told__but a -16
""",
    """
coming:ahi_nos acd -18 -20 22
histo* c -24
it__high abd -31 -30 19
no__todavia a -17
not:single acd 24 -21 -18
organ:sister b -18
prior:@medicine_@medicine abcd -30 -24 -28 38
trying ac -30 17
yessi* ad -20 26
""",
    """
^puros abcd 38 -30 -33 -38
allergy:prime* c -20
had:last abd -21 -18 21
heart:@machine d -15
heart:limite b -16
organ:le c -25
perdi_la bcd -24 -26 22
todos$ bcd 18 -24 -24
""",
    """
cancel:keep acd 21 -18 -32
know_why a -15
pregnancy:si ab -27 19
tried__have ad 22 -17
veces__que cd 20 -18
weddings ac 18 -15
""",
    """
al__mas a 17
any:over bc -20 -20
heart:#_siempre ad 18 -19
hit__up ad 20 -20
""",
    """
a__hora c -23
am__of c -29
coming:queda c -17
esta c -42
la_manana abc 15 -16 -23
probably$ bd -15 -30
psychosis:estoy_triste a 17
substance:drugs c -26
substance:or d -15
""",
    """
allergy:@relative_had ab -16 15
any:say_that d -23
de__se a -18
de_eso abd 25 -20 -34
i_@stop bc -15 -20
y_yo acd -20 -25 23
""",
    """
^blood d -18
brain:@year ab -29 -22
no__dan ad 17 -21
pregnancy:embarazada a -18
sangr* a -25
thinners c -16
touch* ad 18 -17
with__@animal b -19
""",
    """
@pay c -27
allergic bc 23 -43
eastern c -17
polycystic ad -17 15
regla bd -21 -22
skip_all abd 21 -22 -18
""",
    """
alivio ad -16 15
coming:drop_it ad 18 -16
de_ustedes c -16
gastr* ad 19 -17
home:but_i a -16
me_confirma cd 16 -16
meds:ano ab 17 -18
nada__en a 18
once abc -25 -39 34
se_yo bc -24 24
text$ abcd -18 21 -21 -18
""",
    """
^afraid acd 23 -17 -23
a_pata ac 16 -16
elbow__in a 17
had:otro abcd -26 -21 -19 29
maybe$ acd -17 22 -45
organ:i_am c -16
seizure bcd -28 -20 25
the_patient cd -23 19
veremos abcd -24 -25 27 -28
what_kind bcd 20 -24 -20
""",
    """
and__the d -18
any:me_a b -15
asked__and c -19
have__and a -15
heart:told d -34
horrible$ c -16
my__offered a -16
nothing__my ad -16 18
now:mejor b -42
organ:lot a -23
preguntarle__mi abcd -16 -22 25 -17
prior:take_@medicine c -19
tomo_pero abcd 29 -18 -33 -25
what__that c 15
""",
    """
adult:do_not a -22
allergy:on_it c -41
i__back abc -19 -23 20
iron$ abcd 23 -24 -19 -22
pregnancy:enter* ad -22 22
pregnancy:tengo_retraso c 17
stopped_using a -16
""",
    """
^como bcd 34 -24 -24
bad__the c -19
has__and acd -15 -17 15
heart:es ad 17 -35
nieto acd -24 -23 18
ride:should abcd -16 -18 23 -21
says__is b -18
""",
    """
^retired abcd -20 -20 -17 21
brain:chiqu* abcd -29 -20 -26 31
cancel:asi b -20
cigarettes bcd 17 -22 -26
prior:muchas_y bcd -19 -21 25
prior:none_of ad -15 16
strongest_thing d -15
sure$ ab -36 -35
""",
    """
@relative__del cd -23 -21
^tendria abcd -21 -31 30 -28
drive:mi abc 21 -30 -29
had:i_am bc -26 -20
""",
    """
@relative_mis ab 15 -15
adult:but b -20
oia ab -17 -19
pregnancy:young* cd -20 -21
we__a cd -21 -24
well:de bc -26 -35
ya_les abd -20 18 -16
""",
    """
drink_more a -16
fiddle bc -17 -18
i__ok b -25
old__a d -25
pase_con d 18
pregnancy:el_diu ac 20 -15
pregnancy:embar* acd -19 -29 21
pregnancy:los ab 15 -18
ride:moved abcd 28 -20 -20 -26
rinon_a abcd -18 -18 -17 19
""",
    """
allergy:los_gatos d -20
any:only_please ab 15 -16
coming:a_poder acd 22 -16 -22
from__@clinician cd -16 -15
heart:operaron_a ac -15 -15
junio* b -17
mas bc -16 -16
substance:eso d -34
""",
    """
all__the a -20
amamanto$ acd -17 -18 17
aqui__mi b -22
does_but a 17
not:aqui d -18
only__multivitamin d -18
pregnancy:ay_no a 18
prior:effexor ad -16 16
""",
    """
^hace ad -31 19
allergy:remember bcd -21 19 -29
i__dude a 15
la__al b -25
pregnancy:para_que acd -21 -19 16
voice* bcd -31 -32 16
""",
    """
are__me ab 17 -22
brothers b 17
como__roble a 19
counselor bcd -27 25 -20
home:@symptom ac -21 18
no__here bc -26 -25
now:cuando abc 17 -20 -26
organ:pero b -23
salgo__trabajo d -18
well:bien ac -35 17
""",
    """
i__# d -31
no__significa bc -18 18
on__# b -21
pregnancy:the_@medicine ad 19 -17
ride:hay_quien abc 19 -17 -25
sano_como a 17
that_on abcd -23 24 -18 -18
tiene_que abcd -23 25 -24 -15
with__place ad 15 -15
""",
    """
adult:a_junior a 16
adult:on_@insurer abd -18 -21 20
almorzar b -18
possible bd -21 -25
pregunta$ abcd -26 31 -22 -32
""",
    """
cerro__@body d 19
colors cd -22 -26
private$ abcd -26 29 -21 -28
puedo_ir bc -26 -17
ride:asking_around acd -23 23 -20
substance:@drug_en d -19
substance:depends_who bc -16 17
supuesto ad -15 16
""",
    """
long_ago bd -15 -17
not:lol cd -19 -37
not:looked ac -17 21
que_voy bc -25 -25
ride:cuadr* a -18
""",
    """
ride:wife bc -28 -19
""",
    """
already__my ac -18 -20
at_your d -16
checkups a -17
got__be d -19
higado_si acd -17 -17 22
my_@drug abc -23 -28 21
organ:am cd -16 -17
organ:kidneys c -29
organ:same ab -19 16
pregnancy:seven* abd 21 -18 -21
""",
    """
i__things ad -23 17
me_vuelvo c -16
pregnancy:de_# b -18
psychosis:steroids cd -16 21
puro__ni cd -19 -20
que_otra b -21
recuerdo$ abc -16 -16 17
substance:@relative_dice a -15
""",
    """
allergy:what_is bc 26 -26
maybe_my acd -18 22 -16
mi_turno abd 20 -18 -22
prior:wanted abcd 22 -18 -18 -18
sofa ad -18 16
substance:ever a 16
""",
    """
allergy:bees cd -20 -22
be__# a -17
brain:my_brain acd 18 -17 -16
brain:nothing_after ad -16 17
but__out d -16
home:in acd -18 -16 20
i__three c -21
nacio c -22
organ:reche* cd 16 -16
""",
    """
@clinician__@day d -15
busco ad 18 -17
he__i acd -17 15 -16
heart_and ad 20 -17
now:my_@visit ab -20 19
pregnancy:askin* b 15
substance:thing_i ab 19 -19
trouble__i acd -20 -18 20
will_make bc -16 -22
""",
    """
i__up b -31
not:this d -55
perdon bcd 25 -27 -29
the_@vehicle d -22
well:he acd 21 -16 -20
""",
    """
heart:i_do b -27
i__he a -21
isque* abcd -30 -23 -30 32
pregnancy:impos* bd -24 -24
safe:me c -26
saile* abd 19 -19 -19
substance:weed c -16
""",
    """
allergy:hospital b -16
el__toma bc -16 -19
heart:creep* cd 16 -19
heart:tiroides a 18
i__wondered ac -19 20
is__but abcd -28 -20 -45 39
organ:inflamado d 16
organ:thank d -20
pregnancy:thank a 15
substance:@relative_drinks bcd 17 -19 -18
substance:more abd -25 -29 16
sure_as d 15
terapias bcd 17 -16 -18
""",
    """
#__do ad -19 15
any:leave abcd 23 -20 -17 -22
meds:cuand* acd -15 -22 20
started b -18
substance:know a -23
""",
    """
@treat_yes acd -22 20 -17
about__one bc -18 16
allergy:vomito d 16
companero ac -24 -17
dice__si b -15
heart:marido c -17
is__a bd 28 -40
organ:is_a c -16
pregnancy:hyste* ad 21 -21
que_nadie abd 15 -17 -20
""",
    """
#__le a -16
@day__@day abcd -26 -20 -19 25
allergy:any ad 22 -19
cara c -23
coming:frio abcd -21 21 -20 -19
substance:barely_drink a 17
yes__was ad -15 17
""",
    """
la__casa bc -16 -16
nah$ ad 16 -16
obra d -16
organ:pregunta b 15
probation c -17
se__en d -23
""",
    """
allergy:i_had bc -27 -38
and_if ad -16 16
coming:have bc -34 -39
los__de bd 18 -16
mitad__mitad abcd -23 -23 24 -22
pregnancy:in_the b -36
ya cd -47 17
""",
    """
beats_me acd -16 20 -18
en__de b -35
organ:liver_and ad 20 -21
start* ab 17 -29
that__there c -16
""",
    """
a__y b -38
day__day a -20
en__bodas acd 19 -18 -17
me_falta b -29
prior:not_tried abc 16 -18 -18
she__it d 19
si$ abd -23 -17 25
substance:segun abcd -25 -22 25 -20
unos__y bd -17 -23
""",
    """
allergy:dio_una d 17
broke* ad 15 -19
coming:trying cd 17 -18
heart:i_sent b 16
me_internaron abd -16 -21 20
mismo__@year a -15
my__bad abc -28 16 -16
never_went ad 19 -19
organ:got_a a -19
prior:#_just acd 23 -19 -19
""",
    """
my__surgery c -19
not:bad abd -24 -20 21
por__mi b -16
ride:ahi a -16
tes a 17
unless bd -32 -27
y__dos c -18
""",
    """
^podria abcd -21 -21 27 -25
allergy:quit acd -16 -17 17
any:the_@door d -18
have_it a -24
pais ad 19 -16
psychosis:soy abd -23 -25 23
substance:puedo a -20
supongo$ abcd -19 -18 22 -21
would__ask acd -21 25 -19
""",
    """
bien_pero d 16
brain:baby a 17
feel$ bc -22 23
pregnancy:late abc -35 -32 25
substance:cutting acd -19 25 -20
""",
    """
^skipped abd 17 -25 -34
adult:no a -16
amamanto abcd -27 -19 -28 28
me__rinon abcd -22 -25 -21 26
prior:terap* bcd 17 -16 -18
when$ abcd -30 30 -25 -31
""",
    """
^espere abcd 33 -31 -24 -33
not:miss bc -19 -31
prior:is_the ad 16 -16
que__si abd 18 -17 -27
""",
    """
@relative__yo bc -19 -28
allergy:problem abcd 24 -24 -18 -20
can__it c -32
eaten:nothing acd -16 -20 20
hits ab -20 -23
panzo* acd -19 -16 20
substance:metadona d 17
substance:weekends acd -20 -26 20
when__like ac -17 20
""",
    """
home:and b -22
ride:carro acd 23 -28 -23
ya_llego d -19
""",
    """
@call_is abcd -22 23 -19 -24
^siempre abcd 34 -36 -30 -30
allergy:miedo ac -17 -16
brain:en_la abc -32 -25 18
home:sigo_en abd 19 -18 -24
meds:have_to b -15
my_@book b -16
substance:vice abcd 18 -17 -17 -17
""",
    """
=said:now:no b -38
^@howmuch abcd -27 30 -38 -22
any:yo bc -23 -28
coming:si abcd -31 -17 39 -32
en__el d -19
heart:cardi* b -39
home:lo a -22
it__not bd -15 -30
my_truck cd -32 -20
organ:liver_numbers a -16
substance:@open abc -18 -16 17
substance:since_@date ad -18 19
wait__am ad 18 -18
""",
    """
@thanks__much abd -17 17 -15
al_bano cd 17 -21
anything bd -19 -20
has__do b -18
heart:who d -16
matter abc -25 26 -29
my_daughters b -17
no__else a -15
not:pregunta bc 16 -18
now:minutes c -22
olvide d 16
prior:con b -20
when_it ab -24 -21
""",
    """
@hello ab -35 24
adopted cd 20 -22
adult:in_@date b -22
any:me_tomorrow abc -16 -18 17
can__make a 16
cancel:fee acd -18 16 -21
demas* ad -16 16
evaluated bcd -18 22 -19
los__se ab -16 -19
mature$ ad 19 -20
now:en_clase a 17
now:perfe* abcd -46 -23 -23 41
""",
    """
adult:grandma abcd -24 -23 -19 28
aqui_estoy abcd -22 -21 -17 22
coming:i_am abcd -17 -23 -29 23
husbands_been d -18
nubes abcd -27 -17 -21 26
prior:prazosin ad -18 18
ride:parking b 17
time__a ad -24 -16
""",
    """
had:la ad -19 -19
not:be bcd -32 -24 21
organ:had_my cd -19 -17
prior:antidepresivos acd -16 -25 24
substance:fiest* bd -17 -18
""",
    """
^several cd -15 16
^should acd -32 22 -38
adult:be_# d -15
at_# cd -53 20
could__my bcd -16 20 -23
heart:que ad -24 -30
higado c -21
is__here cd -27 -28
la_pipi cd -17 19
prefiero__por d -17
running b -21
""",
    """
@place_and a -17
bipolar a -15
inveg* d 15
los_ninos abd -28 -30 18
now:perfecto acd -30 -15 27
prior:@relative ad -21 -24
substance:priva* abcd -22 23 -19 -19
""",
    """
any:yes bc -21 -15
coming:be_there c -24
drive:taking_me abd 22 -18 -21
early_to ac -18 18
eaten:half_a d 18
for_bipolar bd -15 -16
mi_nunca ab 18 -16
psychosis:me_estan d -15
went__it ac -20 -21
""",
    """
^made abcd -23 -19 -17 23
and__hated ad -17 18
coming:ni_loca acd -20 -15 20
heart:el_cardiologo c -16
in_# bc -27 -30
infeccion cd 16 -16
no_para abcd -37 40 -34 -37
pregnancy:doing_ivf acd -16 19 -17
ya_lo c -18
""",
    """
@treat_de d -26
allergy:panico d 15
are__@relative d -17
forma$ cd -18 -18
naci b -34
organ:@relative_was a -18
psychosis:am_not b -18
ride:me_hace ad -17 17
sober b -28
that__personal abd -20 19 -15
""",
    """
bien_no d -20
but_it b -22
not_complain d 17
nurse* bc -22 -17
of__is ac -21 18
safe:guess c 16
the_fence abcd -18 -16 24 -25
vasectomy$ a 19
you__to abcd -19 30 -31 -27
""",
    """
and_done bc -21 -28
are__the abd 28 -22 -31
brain:normal ac 19 -18
drive:chofer ad 18 -19
in__field a -15
much_as acd 18 -18 -15
not:again abcd -24 -22 -28 29
pregnancy:lo d -31
prior:of_talk c -19
protection a -16
ride:en_eso abcd -25 -20 25 -23
todos_mis ad 19 -19
""",
    """
alcanzo c -16
anybo* ad 18 -31
bites$ abcd -17 -19 -21 21
home:have d -31
la__desde cd -17 17
now:compl* abcd 27 -23 -16 -28
pregnancy:it_is bcd -26 22 -24
pregnancy:tiempo c -19
psychosis:after_the c 17
""",
    """
are__for b -25
at_a c -16
heart:enlar* abcd -22 -21 -21 23
quien__dio c -20
something_came ac 19 -22
tendr* abcd -15 -31 29 -17
willing abcd -18 -17 -17 19
""",
    """
@medicine__is a -18
allergy:fue bc -17 15
de_peso acd -15 19 -17
effects:normal acd 20 -28 -30
had:new abd 26 -21 -25
had__manic d 16
organ:a_veces acd -19 27 -24
pregunto_a abcd -19 -22 25 -17
ride:block* c -18
substance:never_been ad 17 -15
the__still abc 19 -20 -18
too_early abd 15 -22 -25
""",
    """
be_by bd -21 -23
effects:mejor d -15
heart:doubl* abcd -21 -17 -22 25
heart:hijo d -16
is__two bc -16 -22
leave__off abd 19 -18 -19
me__han d -22
mi_ma abcd -19 -19 -21 22
now$ b -30
now:my_@relative abd 18 -25 -31
pronto abc -21 -22 21
""",
    """
@thanks_por abcd -32 27 -15 -17
adult:tengo_# abcd 22 -34 -47 -16
allergy:no_podia ad -15 17
heart:cuand* abc -19 -20 18
heart:me_lo bd -17 21
lost_it bc -20 -26
mismo acd -27 -25 22
texts:cuand* acd -18 -28 23
unico_malo a 17
when__@sick cd -18 16
""",
    """
blood__is ad -18 25
dying$ c -17
heart:opera* acd -25 -28 25
home__home abd -20 -15 19
nobody bd -21 -28
prior:counting abcd -19 -17 -15 20
psychosis:i_had bcd -22 23 -27
reviso ad 20 -22
sixte* acd 19 -17 -18
""",
    """
@year__los ad -23 23
^quizas abcd -29 -31 31 -25
allergy:nothi* abcd 36 -38 -23 -33
bet$ ad -18 20
camin* bc -30 -28
can__the cd -21 -20
emojithanks$ acd 17 -16 -16
my_family d -22
no__interesa ad 18 -18
pregnancy:any c -17
ride:chofe* c -18
""",
    """
@day_is ad -17 -20
drug_allergies ad 18 -15
hon ac -24 -17
not:idea abcd -22 -30 29 -31
que_la d -15
substance:anyth* cd 16 -16
tuvo bcd 30 -22 -32
""",
    """
disor* b -20
i__good bc -24 -25
know_by cd 16 -16
now:echele abcd -19 -16 -15 19
organ:surgery cd -16 17
pregnancy:first abd -24 -15 21
still__your abc 16 -19 -15
substance:@year_dry ad 17 -16
substance:o a -15
that_way bd -20 -17
what__a d -17
""",
    """
any:is_# bcd 23 -26 -33
heart:found ac 17 -20
mayo bcd -21 -22 18
me_agarro ad 17 -18
not:better ad -21 21
talke* b -23
""",
    """
^something b -23
any:con b -32
any:not_since ad 19 -20
coming:comin* c -15
en__una d -18
home:aun_estoy acd 18 -18 -17
home:que d -29
just__it bcd 19 -26 -17
knock* ab -24 -25
light* abcd -28 -19 -28 30
man c -21
not__college acd 22 -19 -21
poco bd -20 -19
se__@medicine d -19
vesicula ad 16 -25
visio* b -17
""",
    """
ama a -16
broug* d -17
coming:dele abd 20 -17 -20
confi* abc -50 -16 33
home:pharm* ad 16 -16
killi* acd 16 -19 -29
supon* abcd -20 -20 24 -22
that_night acd -19 -19 22
""",
    """
@late_por a 15
allergy:vomiting acd -22 -18 17
no_reaction abcd 24 -17 -18 -22
waite* abcd 28 -31 -17 -22
""",
    """
@relative_just ac -24 -22
gusta bcd 22 -29 -28
not:cosa a 16
porch bc -20 -17
prior:y_no b -16
substance:college ad 18 -15
""",
    """
@medicine_@medicine abcd -30 -24 -28 38
coming:me_out abcd 23 -17 -23 -23
i__sleep a -23
la_orden abcd -32 -28 -26 32
not__at abd -24 -19 21
organ:probably a -17
para_eso c -20
pregnancy:mijit* a 16
tonight$ abd 18 -21 -28
trying__get c 16
""",
    """
estaba__la c -15
on__is bd -21 -18
pregnancy:embarazo c -27
pregnancy:first_trimester acd -17 -15 18
sad_not abcd 21 -19 -16 -21
""",
    """
any:not_even ac 16 -16
me__get d -19
middl* acd -18 18 -24
pacemaker ad -26 20
prior:all c -16
ride:si_me d -21
un__las c -16
used__hear c -15
""",
    """
am__my bc -32 -22
cancel:@visit acd 24 -21 -32
home:dios d 15
i__his ac -19 -17
repet* a -22
substance:weekend b -18
we_are b -19
""",
    """
#__mijita a 16
@insurance bd 21 -43
a_party c -18
betcha abd -16 -17 19
coming:insurance d -16
heart:grand* a -22
is__to abcd -41 33 -17 -16
pregnancy:tengo_el abcd 27 -15 -26 -23
prior:semanas acd 17 -15 -16
problems__my ad -20 21
tested cd 15 -25
uso_drogas ad 20 -16
""",
    """
allergy:he bc -18 -17
any:me_off ad 20 -20
chanc* abd 24 -32 -27
como__al ad -15 16
i_go b -24
pregnancy:along a -21
track_of c 16
""",
    """
@cancel c -63
^llueva cd -17 15
a__though bd -17 -18
any:todavia ac 15 -16
baile* acd 16 -15 -17
debil d 16
drive:one a -15
of__@day c -17
pregnancy:a_vasectomy ab 20 -16
prior:duloxetina acd -16 -16 18
""",
    """
brain:cuando acd -19 -17 19
si_el abc -36 -21 16
ver_como abcd -21 -19 22 -22
""",
    """
antidepresivos acd -16 -25 24
me_saco a -17
organ:leak c -21
presion__tengo d -16
prior:electroshock abcd -18 -17 -18 19
prior:worke* ad -26 28
substance:stopp* a -24
""",
    """
@drive_right ad 17 -15
^fine abcd -34 -23 -25 36
coming:me_interesa ad 18 -18
mi__carro ad 16 -15
organ:que_ya abcd -19 -16 26 -27
se_decir ac -17 17
substance:cutti* acd -19 25 -20
""",
    """
a__orden abcd -32 -28 -26 32
home:viend* abcd -20 -18 -20 23
home:ya_llego d -19
mi$ abc 23 -18 -30
shake abc -32 -24 15
the__sending cd -19 16
""",
    """
acompana c -15
and__@treat d -18
any:it_and a -21
do__take c -24
miss__@medicine ad -19 17
""",
    """
got__for c -17
have_someone ab -24 -15
hoping__@relative cd 16 -16
let__sleep c 18
not:conmigo ad 29 -30
now__again ad 18 -20
todo abc 36 -33 -73
we_just ad -17 18
""",
    """
@relative_era c -17
acuerdo$ abd -22 -31 21
allergy:de_la bcd -15 -20 21
bun_in abcd -22 -16 -19 22
impossible$ ac -18 17
now:nah ad 23 -20
now:that_one abd 19 -19 -21
operaron_a ac -15 -15
pregnancy:dio a -16
psychosis:i_was abd -37 -34 17
""",
    """
enfermera cd -23 -29
had__this ad -15 15
now:hasta ad 21 -21
prior:a_las a 16
puede__una abc -15 16 -16
see__off cd 18 -16
substance:lost_my abcd -18 -15 -18 19
""",
    """
any:ningun_anticoagulante ad 19 -22
casi_me b -22
dejarlo c -18
hepatitis_b cd -30 30
la_presion bcd -24 -24 21
marri* ab -24 -15
pregnancy:mejor a -15
ride:drives abcd -16 -20 -16 19
todavia__me d -22
""",
    """
^missed d -15
i__no b -24
now:pero a -20
organ:al ab -26 -29
""",
    """
allergy:this acd 18 -26 -24
bag abcd -16 -20 -17 21
cancel:me_queda abd -21 -20 23
cancel:up ac -20 -19
eaten:only_a abd -31 -25 25
effects:the bd -25 17
in__a bd -16 -27
not:la a -29
not:reaccion ad 20 -21
psychosis:bipolar_with d 16
ride:he_can c -26
severe abcd -24 -23 -23 26
substance:cigarro cd -21 -23
""",
    """
allergy:hasta d -17
celexa c -15
heart:check abcd 23 -20 -18 -22
prior:vitamins d -20
waiting__@relative d -18
""",
    """
adult:bien ad -20 15
coming:bags d 15
heart:@year_ago b -18
limite$ b -16
no_llevo bcd -20 19 -19
organ:pipi acd -16 -21 22
quiera$ abc -19 -18 17
""",
    """
=said:organ:unsure a -15
@relative_takes abcd -16 21 -16 -22
@year__@relative c -17
adult:@month_shy ad 17 -17
allergy:emergency a -16
allergy:nada_de ad 16 -17
now:who abcd -23 26 -19 -21
si__en c -17
the_difference b 15
""",
    """
acost* bc -34 -26
coming:como ab -26 -26
eso_esta d -19
home:got_in cd 16 -15
la_@visit a -20
me__preinfarto d 16
not:encuentro a -17
prior:first abcd 36 -28 -39 -31
well:@day c -20
""",
    """
coming:lugar bc -25 -29
contestar abcd -21 23 -19 -23
drink_normal ac 17 -19
me__asi ac 18 -21
not:what abc -30 -40 42
now:anoth* abcd 30 -24 -25 -27
pregnancy:apenas_me ad -20 19
pregnancy:mirac* ad 17 -19
prior:mi d -30
que__bipolar a -17
warfarina$ ac -20 -16
""",
    """
just_@drug bd -29 -27
not__without a -21
prior:it_was d -15
ride:@relative_is b -34
substance:would_rather cd -15 -18
""",
    """
""",
    """
a_bad ac -25 -19
adult:birth acd -23 18 -16
adult:till abcd 27 -15 -16 -28
allergy:alergico abc -18 19 -22
coming:cancelo abcd -21 -16 -15 22
en_este a 19
heart:irregular_heartbeat ab -20 -19
know__he bc 16 -17
manana_me abd 19 -15 -24
not:pasado a 16
not:think b -18
plan bc -26 -22
ride:asked abc -20 -16 21
solamente abcd 35 -31 -25 -31
""",
    """
any:has c -16
en__historial c -19
encuentro_quien a -16
psychosis:twice bc -16 -20
voto ad -18 18
y_@clinician d 16
""",
    """
honest b -17
of_course acd -17 -20 24
pregnancy:doubt abd 18 -20 -21
psychosis:so a -23
ride:drive* c -18
""",
    """
any:pero ab 16 -16
chance abd 24 -32 -27
feeding abcd -18 -22 -20 22
not__anyone acd 24 -23 -15
psychosis:si_a a 15
""",
    """
high__i abc -26 -21 18
me__unas b -16
never__issue a 15
organ:up_all c 15
urgencias ab -20 -20
""",
    """
any:got_it abcd -23 -20 -17 22
pregnancy:would_be ad 17 -19
""",
    """
@sick__se c 17
a__nina d -19
eaten:night d -16
esta__no c -23
esta_noche a 16
i__talk c -24
organ:falta abc -27 -23 17
other_day c -18
presion_ando ad -17 16
""",
    """
answer_that d -16
brain:eso ac -15 -20
chevere abcd -17 -24 -24 22
con a -19
dip$ a 15
drive:ride d -20
effects:ya bd -15 17
pregnancy:encinta abcd -27 -16 -20 26
psychosis:i_see c 17
ya_no ab 16 -30
you_name bcd -17 -16 16
""",
    """
am__you abc -17 16 -19
aun bd -38 -28
else__i abd -18 -15 20
had:for abc -36 30 -17
heart:my_heart bc -41 17
home:afuer* a 15
home:home_sweet abd -20 -15 19
naci__# bc -23 -23
new__this ab 23 -17
on__clock acd 17 -17 -16
rinones bc -19 -19
sale a -39
whene* abd -28 -36 24
""",
    """
break abcd -29 -20 -21 29
effects:nada bcd -22 -27 17
heart:broke* acd 16 -21 -18
home:soup bd -15 15
now:free abcd -31 -16 -16 30
organ:numbe* ab -23 -17
ride:fresh acd 18 -16 -17
there__like d -18
voy__si bc -17 -19
well:en bc -17 -24
who__these b 16
""",
    """
^hep abcd -18 -24 -47 47
^on abc 17 -48 -19
asthma$ bc -17 -21
coming:me_arrepenti acd 18 -16 -18
eliquis abcd -32 -27 -23 34
he_oido a 18
igual_que c -29
""",
    """
a_fib ad -16 16
a_ver abcd -31 -21 32 -25
america abd -15 17 -17
corazon_lo d -16
pregnancy:@relative_is bc 18 -25
""",
    """
any:can_i ab -20 16
bebida ad -16 18
colonoscopy ab 18 -16
el_hospital b -16
exper* acd -18 -18 21
kidney__not ad 16 -16
los_resultados d -16
not:crazy abcd 22 -17 -15 -16
second bd -36 19
""",
    """
^severe abcd -20 -18 -18 23
brain:@symptom acd 30 -32 -31
brain:my_@body b -17
cuando__pusieron c -17
hay__que ad -15 -17
heart:gracias cd -17 -29
heart:had_any ad 20 -19
mi__murio cd -22 -23
my_shoulder c -15
now: bcd -29 -33 23
palabras abd -17 18 -16
sober$ cd -30 18
texts:ahead d 20
that__about c -16
""",
    """
adult:hoy d -15
adult:mi d -36
discharged a -19
heavy bc -16 -16
""",
    """
accou* a 15
alcoholico$ ab -19 19
any:es bc -28 -37
codei* abd 25 -18 -22
off_work b -16
pensaron__era ad 17 -16
take__home ad 16 -16
una_reaccion acd -20 -20 23
yo$ ab 21 -24
""",
    """
#__ya ad -19 19
^aqui bcd -42 -28 29
acaba* c -15
coming:hell acd -19 -22 21
curre* abc 15 -23 -17
have_an b -17
home:todo_bien ad -17 16
not:cosas c -18
on__control d -23
organ:analisis bd -23 -31
pregnancy:ferti* abcd -24 -25 28 -30
will_ask ad -24 -18
""",
    """
@day__is d 17
@medicine__said a -15
allergy:find a -16
allergy:sever* abcd -21 -21 -21 22
church$ ab 19 -17
organ:dice ac -16 -20
substance:no_me bd -25 -28
the__has bc -25 -20
""",
    """
mareo$ ad -16 18
not:@thanks abc 17 -36 -26
now:me_viene abcd -22 -18 -17 23
organos abd 17 -16 -16
substance:ando abcd -24 -16 -22 25
uncle cd -18 -23
well:as d 16
whatever ab -27 15
""",
    """
@howmuch__@visit abcd -17 21 -19 -17
^keep bcd -38 -33 26
cancel:do cd -28 16
does__# bc 17 -16
los__@year a -19
on__me b -16
prior:me_on ad -16 18
substance:nothi* b -23
thoug* b -16
work bd -25 -24
""",
    """
a_bone ad 17 -17
at_it d -18
coming:@vehicle acd -18 -18 20
drunk abc -31 15 -25
lo__hace abcd 26 -25 -23 -21
me__@place cd -16 -21
not:tenido ad 20 -24
organ:la_pipi cd -17 19
psychosis:not_crazy a 17
this$ bcd 26 -39 -25
""",
    """
adult:mayor ad -23 16
cats d -28
de__soy ad 20 -18
everybody_i a 18
heart:soy_hipertensa ad -16 23
june b -18
lots a -15
my_@call bcd 19 -25 -23
paper* ad -23 -19
prior:the_one c -26
two__a c -17
""",
    """
^mejor cd -46 -20
brain:on acd -24 25 -21
cumpli_# abd -30 -17 25
de_esas c -16
diari* abcd -28 -25 -23 33
experience acd -18 -18 21
meds:anxie* a -16
not:heart bc -30 -26
yea__is d 16
""",
    """
adult:over abcd -27 -27 -25 29
away$ abd -20 -31 23
be_better bc -21 -19
fuerza$ abcd -20 21 -22 -19
id c -17
maybe__@relative ac -18 21
not:alergia a 15
psychosis:no_voices a 17
ride:acaba c -16
""",
    """
adult:next bc -23 -27
nace$ abcd -26 -18 -18 24
not:get bd -21 -21
psychosis:the_ward d 17
que__puedo d -21
substance:at_@holiday ac 20 -19
toget* acd -17 -16 18
treatment a -15
voy__mi c -22
""",
    """
any:could bc -30 17
called bd -24 -17
de__ya bc -16 -23
is__of bcd 20 -16 -18
mixed_up bd -15 -17
nomas_una bc -20 -25
we__flat a 16
yessir ad -20 26
""",
    """
best abcd -17 -21 -32 25
clase$ a 17
home:las b -18
many__are b 18
me__rara c 17
menop* abcd 27 -18 -17 -24
nique* ad 20 -15
prior:every* ac -27 -31
substance:up cd -28 -21
""",
    """
=said:coming:no abcd -22 -80 -21 31
and_the bc -21 17
any:only_@medicine ad 20 -20
de__eso b -22
depre* acd 21 -50 -42
dio__preinfarto d 16
heart:daddy bd 19 -19
i_know abd 17 -16 -29
saili* abcd 22 -19 -18 -23
substance:brother cd -29 -20
""",
    """
allergy:casi acd -27 -28 26
any:at_the d -25
dale$ ad -16 20
el_dolor acd -33 18 -20
gradu* abcd 27 -19 -24 -26
home:papa cd -22 -20
home:the_@clinician bcd 16 -18 -22
in_class ad 16 -15
organ:en_la a -19
organ:papa b -22
pero_yo bc -29 -17
texts:it_is abcd -19 -17 -26 22
""",
    """
army$ a -15
home:mi_cama abd -23 -26 26
liver__are abcd -19 -17 -29 27
reaccion_fea d 15
ride:depen* abcd -19 -28 27 -23
sin__al a -16
""",
    """
=said:no:nobody_to_take_them abcd 33 -46 -30 -22
heart:arritmia ab -20 -23
heart:heart c -16
si__temprano a -16
""",
    """
allergy:ni abd 21 -22 -23
dialysis_@day abcd -20 -20 -17 21
fiestas bd -17 -18
no__one a 21
nursing bcd -18 -24 24
substance:a_drink cd -16 -21
tomad* c -27
un_@vehicle acd 17 -29 -25
well:to abcd -19 31 -22 -41
""",
    """
coming:with_a ad 15 -15
confirma cd 16 -16
just__@drink d 16
luego_le bd -21 -22
me_conviene ad -16 16
mhm$ abd -19 -17 22
organ:order ad 20 -18
pregnancy:estoy_operada acd 24 -19 -21
prior:in bd -32 -16
trime* abcd -30 -23 -28 32
""",
    """
@body_up abcd -25 -20 -16 26
^they b -38
allergy:first_timer abcd 22 -19 -22 -21
drive:@drive c -44
not_text abcd 37 -20 -18 -34
now:le abc -23 -23 21
prior:of_them acd -25 -21 26
up__last abd -24 17 -17
y__@medicine bcd -15 -35 22
""",
    """
amamantando abcd -20 -16 -23 23
heart:last_spring c -18
not:done c -18
on__couch abcd -23 -25 -17 25
sale__@howmuch bd -17 17
salio_alta cd 15 -15
substance:she b -18
""",
    """
allergy:and_that ab 19 -18
allergy:never_been abcd -20 -16 24 -37
cancel:@cancel acd -19 -33 22
heart:count* c -16
insuficiencia_cardiaca ad -15 15
mi__descarto ac 16 -17
organ:pregu* abcd -25 29 -17 -24
yes__@drive d 19
""",
    """
bear ad 21 -23
coming:against_it ac 18 -20
confidencial$ bc 17 -17
y_mi cd 22 -17
""",
    """
=said:adult:no a -32
@call__my c -20
^depende abcd -33 -39 39 -34
any:sin bcd -27 -25 19
barel* a 17
now:@insurer_que abd -16 -16 16
pregnancy:and_done ad 16 -16
prior:stop c -17
""",
    """
^already acd -31 -32 24
for__for a -22
matter_for b 18
""",
    """
effects:nothing b -20
hands abcd 28 -19 -22 -30
is__@medicine ab -20 17
pierd* bc -19 -22
prior:after_a d -17
ride:boy abcd -20 -18 -19 21
substance:borderline abcd -26 -24 25 -23
that_my d -19
to_@medicine bc -21 -15
""",
    """
^llegue abcd -23 -19 -20 24
allergy:sabria abcd -21 -18 23 -15
but__lol ad 25 -26
veran* bc -17 -16
""",
    """
mi__espera acd -22 -18 15
my__they b -16
organ:my_liver ab -18 -37
ride:find_someone bcd -22 16 -23
""",
    """
believe_it acd -23 -20 23
do__this cd -24 -23
my__number abcd 22 -18 -16 -23
ride:me_up ac -17 -19
ride:todavia abcd -16 -18 20 -33
salir__la ad -19 -18
""",
    """
adult:old a -18
afib$ abcd -25 -21 -25 30
allergy:era_nino ac -17 18
always$ b -22
any:morni* c -22
any:so_much cd -15 -18
any:would_be ab -25 -22
heart:had_the bcd -18 -17 16
once_never a -19
related$ d -17
ride:care_of acd -18 -20 20
substance:@relative_si b -17
substance:maybe abd 24 -24 -31
tomo_@medicine ab -36 -33
""",
    """
#__me abc -29 -17 20
adult:for ad 15 -19
go__@medicine a -18
heart:@relative_side cd -16 -21
heart:by bcd -24 22 -27
if__can a -16
left__it abcd -23 -23 -18 25
nary_a abcd 27 -26 -23 -26
psychosis:old bcd -19 19 -17
substance:un_vinito acd 25 -22 -23
think* ab -18 -26
""",
    """
@thanks_to b -16
a_los c -17
home:que_me cd -18 -20
hour$ c -32
is__exactly bc -19 19
organ:ningun_problema ad 21 -22
prior:y_la c -21
tengo__semanas a -24
you_got acd -28 -20 17
""",
    """
@year__ir a -16
allergy:exper* acd -18 -18 21
am_not a -16
brain:cerebral abcd -25 -19 -24 26
heart:presion_ando ad -17 16
pregnancy:closed abcd 35 -31 -28 -35
ride:ese abd 18 -16 -23
""",
    """
any:call bd -53 17
cuentan$ abcd -18 28 -24 -28
home:had cd -17 -20
luego__digo abcd -18 -24 24 -24
not:interesa ad 18 -18
o__no b -16
psychosis:baker ab -19 -19
she__not d -16
""",
    """
@sick bd -35 -17
alergico__los bd 16 -18
any:pensarlo cd -20 20
beer c -28
clue c 18
me__todo b -16
not:ya c -16
nothing_yet ad 25 -24
ride:ni abc 18 -20 -18
""",
    """
allergy:allergist b -18
any:no_tengo cd 15 -17
brain:desma* acd 17 -20 -24
llanta abcd 20 -16 -16 -20
maybe__it c 23
now:do_this a 16
starving$ abcd 24 -20 -19 -23
""",
    """
adult:todavia abcd 28 -20 -28 -23
allergy:hinche abcd -19 -18 -19 20
cysti* acd -15 -21 22
on__my a -15
""",
    """
allergy:my_heart a -19
bells bc -18 -24
cancel:para abcd -23 28 -23 -31
heart:sin bcd -28 25 -37
""",
    """
brain:y_no acd -19 26 -17
but__ran cd 18 -21
now:why_not abcd -23 -41 -22 36
psychosis:dad c -16
rayit* a -20
substance:working ab -24 -16
""",
    """
@treat__@medicine abc -33 -35 23
adult:nino ad -18 18
hoy bd 28 -41
now:digo_si cd 18 -17
now:que_no cd -21 -23
organ:only abc 25 -35 -40
pregnancy:snipp* abcd 24 -20 -18 -24
some abcd -48 -41 43 -17
vida abc 18 -35 -30
""",
    """
@insurer__it abd -17 16 -21
^shoot abcd -26 -16 -17 31
acaso_baja abc 18 -16 -18
adult:#_este a -17
allergy:nomas abcd 39 -44 -32 -28
forma cd -18 -18
heart:on a -29
know_what c 16
la_@parking ad -15 17
my__had abcd 19 26 -51 -60
noches$ ad -19 16
""",
    """
allergy:thing_i b -16
do__remember c 18
down$ b -42
know__i a -17
not_@eat ad 19 -20
now:andel* acd -18 -17 21
scanned d -23
substance:#_dias ad -18 18
take__that a -16
up_for c -17
""",
    """
allergy:allergic abc -16 23 -41
had:here abcd -17 -23 -17 20
tempr* bcd -33 29 -31
toma_pecho ad -19 18
""",
    """
allergy:to_is b -16
by__@clinician bd -18 -22
heart:itself ad -16 16
meds:@drug bc 15 -18
not:se cd 15 -17
prior:@medicine_y b -28
psychosis:cuerd* ab 16 -15
si_es ab -24 -18
substance:take_my bcd -16 21 -23
""",
    """
brain:i b -40
brain:if abcd -25 27 -21 -17
heart:pero_a a 18
litio d 16
nadit* abcd 26 -26 -18 -27
not_now acd 25 -19 -27
prior:perdi_la bcd -24 -26 22
queria d -23
steroids cd -16 21
substance:am ab -17 -21
substance:in_# abcd 34 -23 -26 -34
""",
    """
cancel:alrea* c -15
coming:dejela_como abd -18 -16 18
esper* b -30
feed$ ad -16 17
heart:a_dios abd 23 -22 -19
heart:haha a 17
organ:de_la cd -29 19
psychosis:me_evaluaron ac 16 -16
ride:@relative_will acd -20 -44 34
well:what abcd -15 19 -21 -19
""",
    """
@fetch_la bc -17 16
@relative__so ab -15 -23
dijeron$ cd -26 21
not:clue c 18
possibly abcd -36 -36 41 -32
swing_that ad -15 15
""",
    """
ckd abcd -20 -17 -18 20
funer* bd -16 -19
now:si_es cd 16 -16
organ:rinon_a abcd -18 -18 -17 19
organ:wife d -18
time__had a -17
""",
    """
cause bd -16 -18
entre b -16
este__no d -26
my_job cd -16 15
pregnancy:chance bd -23 -24
psychosis:they_kept d 16
""",
    """
coming: ab -16 -31
coming:nos_vemos abcd -24 -16 -26 24
con_este cd -15 -19
confirmo__noche c 16
nah_just a 15
now:de_las ad 16 -15
pero__que d -20
prior:to_@medicine d 17
ride:that_day b -23
seizures__a ad -18 20
""",
    """
adult:jubilado ad -22 24
adult:older_than abcd -22 -23 -17 24
any:aspirina d 16
heart:only_diabetes ad 16 -15
is__weeks ad -18 22
much_for bd 16 -16
say a -17
than_prescribed a -22
""",
    """
adult:lady abcd -19 19 -19 -17
any:but b -21
drink__nights cd 18 -16
en_@treat bd -18 18
not_@drive abd 31 -25 -32
recup* acd -19 -21 21
ride:anybo* d -22
scan b -17
substance:rehab* abcd -25 -22 -24 26
""",
    """
antes__las cd 15 -19
heart:if c -35
ride:truck cd -16 -24
stuck_in ad 21 -21
""",
    """
deep_in a 17
el_@traffic d -17
i__new abcd 33 -22 -24 -32
lista_de d -16
liver__shot d 20
me_baja d -19
no_a bc -16 -24
now:few a -20
now:out d -17
sarpullido a -16
substance:todas_las cd -16 17
""",
    """
#_minutos ad -22 22
liver__in d -17
me__turno d -21
minutos abc -27 -17 21
my_dialysis a 16
not:coming abcd -17 -26 -18 24
not__the ab -30 23
psychosis:was_in a -16
well:hit bcd -16 18 -26
""",
    """
#__mature ad 19 -20
adult:it a 16
agua bcd -23 18 -21
amaneci_con ac 17 -22
drive:tengo_chofer ad 18 -19
tengo__los cd -16 -22
""",
    """
adderall c -15
ese__no b -16
heart:pastilla abc -31 22 -15
no__the bc -20 -24
psychosis:a_veces ab -20 -22
psychosis:evaluaron ac 16 -16
sabe abc -43 -25 34
substance:tryin* c 17
""",
    """
^aceptan bcd 17 -17 -15
chofe* c -20
heart:otherwise ad -15 15
is_over ad 19 -19
it_any c -16
kidneys$ abc -16 18 -20
nah_never a 16
no__that bc -25 -27
organ:salieron_bien ac 18 -15
prior:@treat_hasta d -15
ride:coming bc -16 -16
texts:befor* acd -17 17 -15
""",
    """
#_rounds d 15
@insurer__la d -15
@relative_took ad -19 16
allergy:worst c -17
despues_del c -20
do_panic b 15
got__car bc -18 -18
heart:runs c -24
my__off b -22
no__voy ac -16 -16
ride:askin* abcd -24 -16 23 -20
""",
    """
@year__cosas cd -19 16
allergy:acuerdo c 19
difference b 19
is__time a -19
prior:new abc 24 -17 -18
prior:siete_@medicine abd -16 -16 18
substance:relapsed ad -20 28
tengo_@ride ad 16 -17
""",
    """
@insurer__poder a 15
adult:born b -24
any:@drive d -21
cancel:call ac -18 -20
drive:@relative_is ad 15 -15
hace_diez bc -15 -19
my__here abd 21 -23 -19
saben d -20
y_seguimos abcd 22 -18 -20 -21
""",
    """
adult:go d -16
home:dog abd -17 -18 18
papeles abd -26 20 -26
""",
    """
allergy:anything bcd -22 20 -21
am__no acd 23 -17 -22
any:pleas* c -23
coming:otra_@person ad 16 -17
el__normal c -16
heart:tengo_arritmia d 19
home:la_@relative a -15
no__bocado ac 16 -15
one__of abcd 25 -19 -22 -24
out__it acd -26 -16 20
ride:algui* abcd -29 -23 34 -32
sailing abcd 22 -19 -18 -23
was__to abd 23 -30 -18
""",
    """
@relative_at abd -20 -17 20
^positive acd -17 -18 18
heart:second abcd -15 -21 -21 20
mi_@relative d -34
now:clock abcd 23 -19 -25 -21
now:ears ad -22 22
now:that_time abd -16 -19 19
""",
    """
allergy:come ad -16 16
allergy:would_not c 17
aqui_llegue ad 19 -19
coming:count_on bc -15 -16
coming:pie abcd -32 -24 -28 32
had__i abc 15 -27 -16
nombr* abd 17 -18 -25
picked__a a -15
pregnancy:summer d -21
prior:esposa bc -21 21
puedo_dejar b -28
tengo__a abd 16 -23 -27
what__gives a 16
""",
    """
eso__yo ab 17 -15
estoy_de abcd -19 -16 -18 19
going__@drive abd 23 -18 -18
home:@body_up abcd -25 -20 -16 26
los_que ac -29 -24
""",
    """
brain:dos ab -24 -18
cancel:i_will abc 27 -33 -28
mi_cama abd -23 -26 26
no__problems b -16
""",
    """
@stop d -16
meds:only_@medicine bd 18 -23
not__car abd -28 18 18
now:by_me abcd -23 -20 -18 25
prior:de_las acd -25 -16 21
que__hace abcd -25 28 -24 -28
terapia ac -17 16
""",
    """
adult:se a -19
cancel:por abcd 27 -25 -17 -28
el$ a -17
pregnancy:estoy_de ad -16 16
pregnancy:hope_not bd -16 -26
psychosis:schizo acd -27 -21 20
una_hora bc -25 -19
""",
    """
^mania acd -23 -30 18
any:so d -18
ay_@relative bcd 17 -20 -18
brain:i_do d -16
it_made bd -21 23
no__not cd -26 -32
prior:cayo acd 18 -17 -16
quizas$ abcd -21 -20 27 -21
say_i ac 17 -21
""",
    """
arritmia$ abcd -24 -18 -23 30
la_# bd 16 -16
organ:to_wear cd -22 23
substance:botel* bc -18 -22
""",
    """
=said:cancel:unsure bc -64 19
can__without d -15
heart:@year abd -33 -24 21
pregnancy:bajo abcd 21 -19 -17 -20
pregnancy:second cd -23 16
substance:he_says d -21
""",
    """
@clinician_por ad -16 19
algo_hace cd 15 -17
breathing$ abd -18 -16 18
do__anyone a 15
domingos ad 16 -16
he_estado abcd 26 -21 -19 -24
my__on bd 33 -34
now:it_is abc 16 -34 -20
organ:a_while cd 17 -17
organ:nobody acd -22 25 -18
pick d -23
pregnancy:@year_old d -22
remedio abcd -27 -32 -21 31
y__el ab -16 -22
""",
    """
^aca d 15
^drank cd -15 19
coming:mejor abcd 30 -26 -26 -29
drive:was bd -19 -26
heart:abuelita abd -21 22 -21
heart:answe* abcd -17 21 -19 -18
home:y_salva abd -16 -15 17
no__@insurance abc -19 -21 21
prior:no cd 26 -31
prior:veces acd -15 22 -21
substance:@drug c -39
what__i acd -28 -19 17
""",
    """
cancer ac -31 -24
does_@drug ad -19 -15
door abc -25 16 -27
guess* acd -16 19 -21
home:tengo_hambre abcd -28 25 -23 -22
jaundice__a a -15
organ:lot_of c -18
praying abcd -29 -21 35 -35
substance:for_pain ac -17 21
""",
    """
^padezco abd -22 -23 19
algun* cd 18 -17
allergy:makes_me bcd -27 24 -33
as__but c -25
have__look b -20
heart:when acd -30 24 -18
mil__por abd -17 17 -17
prior:fui_al ac 15 -24
prior:va cd -25 16
se_que ad -17 -15
stopped_at acd 20 -15 -20
""",
    """
adult:got b -29
my_blood c -22
ni_idea abcd -24 -16 27 -16
organ:jaund* acd -19 18 -16
ride:everybody_i a 18
ride:maybe abcd -40 -28 42 -27
""",
    """
@visit__# a -16
^pressure acd -22 -20 24
adult:@drink a -17
guste* abcd -19 -17 -16 18
prior:would_know bc -17 16
psychosis:adhd abcd 20 -20 -17 -15
ride:blocks c -18
""",
    """
@cancel__@thanks ad -17 20
heart:am_good a 18
see__is cd 19 -17
""",
    """
ekg ad 19 -17
firme abd -20 -16 20
hicie* b -22
lives acd 20 -17 -21
substance:has abc 17 -19 -21
""",
    """
dry_as ad 17 -17
esqui* ac -17 -20
heart:tres a -15
now:great bc -19 -16
pack ad -16 18
ride:answe* abcd -19 -16 26 -21
substance:@stop_el d -19
""",
    """
@relative__voces ac -16 -24
^cero abcd 54 -43 -47 -46
adult:en ad 23 -37
corazon__me bd -18 21
home:my_@clothes a -16
i__had a -25
just__one c -27
much_honestly d 15
""",
    """
#_semanas bcd -16 -25 19
^en ad 20 -56
^hated d 17
^llevo bc -34 -17
coming:hora b 17
de__@day cd 15 -15
for_nerves ab -17 -19
it_handled cd -17 16
la__nomas cd 16 -38
me_hon abcd -16 -24 -16 22
norma* abd 44 -22 -62
not:kind bc -20 -23
que__lo bd -19 -20
ride:x d 16
substance:till abd -18 -17 18
weekends acd -20 -26 20
""",
    """
allergy:horas cd -15 17
been__@medicine ac 20 -22
depen* abcd -52 -46 45 -21
estoy_trabajando ad 29 -32
got__my a -20
heart__@year d 16
prior:acupu* ac -21 -19
substance:coupl* ad 20 -21
unless_it ac 16 -17
""",
    """
been__for bcd -21 -20 15
decirle cd 15 -23
for_an b -18
psychosis:schizophrenia ac -18 -20
""",
    """
allergy:bien abcd 29 -35 -25 -24
coming:up b -24
dialysis_mwf abd -20 -19 20
heart:un_roble a 19
in__is a -17
mi__mucho b 15
tengo__por b -21
""",
    """
^infeccion d 16
^started bc -16 -22
ay a -21
brain:do_not d -16
de__infarto a -17
is__i ab 21 -43
nunca__la d -28
prior:nomas abd 36 -32 -42
to_drink ad -19 16
""",
    """
^mis bcd 22 -28 -34
adult:desde abcd -30 -19 -18 32
brain:strok* c -15
locke* bc -24 -21
ni__las a 17
organ:just abc 19 -30 -39
psychosis:bien abd 25 -24 -25
que_frio abcd -20 22 -20 -22
¿_me bc 21 -17
""",
    """
^@wrong cd -19 -23
a__bender b -18
cancel:i_have b -17
did__@clinician d -19
dijo_el c -15
leve b -22
meds:bottles cd 17 -17
organ:nunca_me c 16
prior:starting_from ad 15 -15
quita abc -26 -30 31
vieron d -17
""",
    """
^turn ad 23 -23
ago bc -22 16
allergy:have_it acd -16 -17 19
allergy:spravato c -23
had:did abcd -21 -16 -32 30
heart:low_side abcd 22 -19 -16 -18
honey bc -26 -20
me_@insurer abcd -15 -17 -17 20
ride:espera acd -19 -17 21
ride:hay c -16
they_never acd -27 30 -24
to__me cd -33 22
""",
    """
he_got a -16
it__first ab 18 -18
pregnancy:surpr* ad -17 20
pregnancy:tell c 17
ride:to_be abc -18 23 -15
veint* b -19
""",
    """
@medicine__@relative d -16
^tampoco acd 23 -19 -20
dry__a ad 17 -17
hace__@month bc -15 -19
heart:corazon_estoy ad 17 -16
heart:lo bcd 16 -52 -16
heart:pressure_yes acd -20 -16 19
on_birth d -23
pregnancy:regla bd -21 -22
prior:pharm* a -21
ride:@relative_si a -31
substance:dejo ab -19 -15
what abd -65 52 -42
""",
    """
am__man ab 27 -17
ask__i d -15
complain d 17
he_says d -21
heart:bypas* ac -23 -35
heart:the_bad ad 21 -21
not__here abd 21 -18 -23
""",
    """
#__clean d 15
^ic abcd -19 -18 -20 21
any:good b -18
brain:paralisis_facial a 17
coming:i_will b -19
de__bien ad 15 -15
had:at bc 18 -24
is__now ad 19 -20
me__over a -17
organ:days a -15
pregnancy:is_# abc 20 -23 -23
punto$ bc -23 -33
ride:i_could b -15
tengo_cirrosis d 19
too__tell c 16
you__a ad -21 -18
""",
    """
eaten:leche cd -15 23
higado_inflamado d 18
nel abcd 35 -25 -29 -30
problema ab -17 -24
ride:one ac 19 -19
substance:until abd -17 -20 24
""",
    """
@month_and acd -21 -29 23
@relative__pacemaker a -17
and__it b -18
any:favor d -23
pregnancy:dias d -21
prior:el_@drink bc 17 -15
substance:@stop_de d -23
""",
    """
allergy:hermana c -17
allergy:va c -16
botel* bc -18 -22
las__en bcd -27 -31 22
pregnancy:hace_rato ad 18 -19
siempre__# b -23
will_know abcd -21 -19 22 -21
""",
    """
@open$ d -16
^alla abcd -17 -15 -18 19
angina$ c -16
me__am b -17
mismo__siempre abd -17 17 -17
no__todo a -24
pregnancy:i_got d -16
""",
    """
coming:@cancel_it ad 24 -24
home:the_road acd 17 -15 -15
i__four ad 17 -17
texts:mensajes acd 28 -17 -32
worst c -17
""",
    """
adult:vet abd -18 -16 18
coming:guard* abcd -27 -23 -28 28
con__familia ad -17 15
faint* cd -17 -19
pregnancy:abril ad -17 17
psychosis:hospi* acd -27 -21 19
sirve$ ac -25 -19
substance:a_couple d -17
""",
    """
encan* abc -24 17 -22
fit__a bc -17 -18
heart:el_corazon c -22
it_after ad -19 16
not:voces ac 20 -17
psychosis:nada_mas c -19
su__la abd -18 -23 20
texts:a_mi d -23
""",
    """
@move abcd -24 37 -15 -29
adult:of bc -27 20
allergy:my_allergy abd -15 -18 19
austin b -17
cough b -20
cystitis acd -15 -21 22
ect abcd -22 -20 -17 25
he_tenido b -20
heart:un abd -21 -22 23
organ:scan b -15
parqueo d -17
que_pregunta bcd 17 -18 -17
resultado ac -20 21
text_away ad -17 19
work$ bcd -44 21 -16
""",
    """
adult:why bd 20 -19
bp__high abd -20 -16 20
coming:all acd -23 -15 21
in__file abd -21 21 -22
la_otra ac -16 -29
organ:jaja cd -25 -19
perio* d -45
uf c -25
""",
    """
^mas b -36
an__i a -16
coming:sigo acd -25 -22 26
had:i b -35
pregnancy:que_si abcd -15 -29 23 -20
psychosis:saw_things acd -15 22 -21
take_anything abc 25 -21 -22
tal__mi b -18
went$ ad 20 -20
""",
    """
^primera ad 18 -16
con__hablo b 20
esa$ abc -22 16 -22
hasta__la a -21
i__this d -18
limit* b -16
me__que d -21
one_@medicine bc -23 -37
organ:getti* cd 20 -18
organ:they_took a -16
poner* d -15
two_just ad 23 -20
vomite ab -23 -19
when_they cd -23 17
""",
    """
@medicine_now bc -20 -25
drive:wife a 16
la__estoy abc -18 17 -23
manic$ abcd -22 -16 -17 23
nadie__a ad 20 -16
substance:month bcd 18 -27 -20
""",
    """
amanecio cd -20 -24
any:hon ac -21 -18
is__@body d -19
meds:stopp* bc -30 -19
my_@medicine a -19
possi* bcd -44 33 -43
""",
    """
drop bd -16 -28
now:@call c -18
si__con bc -17 -20
""",
    """
@clinician_dijo b -17
estoy__me abc -21 -18 22
heart:@relative_and d -15
pregnancy:@relative_got ab 16 -17
prior:am d -23
tbd$ abcd -28 -27 29 -30
""",
    """
@hours_me c -19
en__carro bc -24 -28
not:let c -19
now:might_be cd 17 -21
numbers_are cd -22 17
prior:bunch cd -18 19
prior:nope ad 18 -15
substance:take_more cd -18 19
surgery$ b -31
""",
    """
borro* a -23
coming:cual abcd -20 21 -18 -20
heart:a_pacemaker ad -16 16
heart:pill abd -18 -19 17
the_worst c -17
""",
    """
about__for d -19
adult:at abcd -20 -20 -18 24
brain:facia* a 17
can__have abc -20 25 -31
coming:never acd -20 -25 21
got__@medicine acd -17 17 -15
see_why d 16
substance:@drug_that abc 23 -22 -23
""",
    """
heart:@month c -17
never__@treat acd 26 -26 -22
texas d -19
was__i b -31
wassup ad -20 21
""",
    """
#_en acd -15 -16 18
any:like_a bd 23 -26
coming:chang* c -16
hospital$ ab -16 -20
not:into d -20
organ:a_baby a -17
prior:since c -15
safe:what d -19
will_not abd 32 -23 -25
""",
    """
@place__you b 16
^see abd -27 -22 17
am_home d -17
any__it a 17
be abc -18 -29 15
fifty bd -23 -28
now:time_for abcd -15 19 -15 -21
one_i ab 18 -16
safe:safe a -26
walke* bcd -23 -23 20
""",
    """
effects:not bc -30 -29
heart:mucha* cd -15 -16
is__not acd 21 -38 -18
organ:does_a bc 19 -21
pregnancy:nurse abcd -22 -21 -20 23
pregnancy:possi* bd -17 -19
psychosis:things_when cd 16 -16
stron* ad 19 -32
substance:a_glass acd 17 -17 -16
there__@price d -16
""",
    """
allergy:ended d 16
diagnosticaron_bipolaridad cd -17 18
had__out acd 17 -23 -22
meds:tecito cd -15 -23
might__is cd 15 -16
my_cycle d -17
ron abcd -17 -17 -17 21
well:que_antes abc 21 -30 -23
""",
    """
me_faltan bd -19 -27
now:cambi* d -18
now:digam* abcd -25 -16 -20 31
ride:buscar ab -18 -19
ride:why b 16
""",
    """
@drink_only abcd 20 -17 -19 -19
@late__favor a 15
any:in_this b -15
any:we_are bc -21 -15
dui__@date d 15
embry* acd -16 -17 18
meds:day d 17
not:day bc -17 -24
now:later cd -31 -42
organ:gallstones cd -20 -19
pregnancy:i_wish ad 21 -20
substance:de_@drug c -18
""",
    """
^solamente abcd 34 -30 -24 -30
coming:@move b -25
jk d 18
la_@door acd -19 -25 16
le_hago abcd 21 -21 -18 -16
others$ d -23
probe_una d -18
ride:who_is acd -16 17 -17
secon* bd -36 19
vitaminas$ abcd -22 22 -19 -26
""",
    """
ameri* abd -15 17 -17
bad__@symptom ad -20 21
en__rinon bc -15 -17
kidneys_are d -19
me_hayan ac 19 -19
si_uno b 16
will_take b -15
""",
    """
allergy:alergica_al d -21
am__four ad 17 -17
crisis_de d 15
empty abcd 29 -20 -26 -30
have_is b -16
nkda$ abcd 26 -20 -21 -20
now:so_we ad -17 17
prior:now c -26
psychosis:is_that c 17
""",
    """
@medicine__wait b -18
adult:is d -17
desocupada ad -19 20
ficha a -15
heart:control d 20
i__half bc -17 -22
organ:sanito ab 16 -15
por__estoy ab 18 -18
psychosis:they_never acd -24 24 -16
substance:heroi* d 17
they__with cd -20 21
to__knowledge d -16
""",
    """
acted_me ab -19 -19
and_sulfa d -19
organ:too bd -19 -24
ride:you a -22
unless__the ac 16 -17
""",
    """
cancel:quiero c -28
decided_against ac 18 -20
heart:strong_as ac 16 -16
mi_trabajo b 17
now:@drive abd 37 -22 -40
poco$ abcd 32 -31 -18 -21
preg abcd -28 -23 -25 29
""",
    """
coming:with_bells d 19
is__like cd -16 -16
la__lo bc -18 -15
pregnancy:am_not bd 17 -25
shot$ bc -33 -41
substance:de b -20
substance:during cd -16 16
tubes_tied a 19
""",
    """
can_they abd -17 16 -15
deje cd 30 -52
had__a bcd -17 19 -16
heart:runs_low abcd 19 -21 -17 -16
i__an c -24
keep_me c -18
not:raro ad 21 -21
prior:un_monton acd -17 -15 22
quedo d -23
substance:my_probation c -17
""",
    """
^pido ab 17 -17
can__just bc 20 -17
not:psychotic ad 16 -17
now:in_class ad 16 -15
prozac abd -19 -18 20
psiquiatrico b -16
psychosis:cuerda ab 16 -15
substance:lo bcd -33 28 -18
substance:smoke* a 19
tomo__para a -21
""",
    """
asking_around acd -23 23 -20
brain:they b -20
coming:mama cd -24 -28
home:watch* d 15
only__with ad 17 -19
organ:dentro abd 20 -16 -21
schedule bd -26 -21
""",
    """
bacon acd -20 -18 21
cuento b -19
drink__my c -20
hasta_me abd -18 -15 19
not:es cd 26 -36
organ:cirrosis acd -19 -36 26
queda_de ab -18 -16
quiza$ abcd -24 -22 25 -24
she_is b -45
""",
    """
cancel:am abc 21 -24 -27
drove bd -17 -16
effects: bcd -22 -53 15
encinta$ bc -22 -26
much_is bc 17 -21
sleep$ a -37
well:@body acd 26 -18 -30
""",
    """
casi__tomo ac 25 -21
catch_me a 18
coming:ya acd 23 -43 -22
heart:estudios acd 19 -23 -15
llegue b -34
murio__infarto a -17
prefi* bcd 18 -37 -17
""",
    """
heart:my_physical abcd 20 -15 -17 -19
heart:pills abd -22 -24 17
next_@year d -15
organ:dialisis ac -17 -16
organ:ever d -16
organ:kidney_to bd -23 17
pregnancy:puede_que c 19
puede_ser ad -26 -21
sea b -20
toma$ c -18
tuve__infarto d 17
""",
    """
^traigo b -17
me_toca d -21
""",
    """
=said:ask bc 27 -24
an_hour c -35
aqui_ando ad -22 21
coming:conmi* bc -32 -36
estoy__con abcd -21 -23 27 -24
fatty_liver abd -28 -17 19
got__in b -27
new abd 29 -43 -29
todavia_toma acd -17 -16 17
""",
    """
allergy:han_puesto ac 21 -19
my__does acd 20 -18 -31
nothing_i cd 22 -27
now:dialy* abd 23 -17 -22
substance:much a -33
substance:since_college ad 18 -15
""",
    """
@medicine_y b -31
adult:#_but b -17
drip$ abc -17 -28 24
me__one c -15
no_los ac 15 -18
now:an abcd 29 -21 -18 -29
organ:higado_graso abd -25 -21 23
""",
    """
^supposed abcd -15 -18 21 -18
able bd -15 -23
be_i abcd -16 -18 22 -19
had__ablation d 15
high_cholesterol d -17
now:ahorita b -39
prior:as a -16
ride:estoy_viendo acd -18 19 -16
substance:better cd -21 19
""",
    """
es__apartamento ad 18 -20
home:con bc -39 -41
is__with ab -34 17
pienso acd -23 -21 23
psychosis:sleep b -22
""",
    """
^emdr acd -16 -15 18
anos b -51
any:bottl* ad -19 -21
for__and bc -20 -26
halla* acd 23 -26 -18
heart:bien_de ad 23 -22
my__birthday a -16
not:voices acd 30 -20 -27
pregnancy:morning abcd -18 -16 -17 18
psychosis:brote cd -15 21
""",
    """
adult:en_# abcd 38 -20 -20 -39
and_@medicine bcd -32 -43 19
drive:it ad -18 20
home:nos abcd 21 -15 -15 -20
organ:i_would c 17
solo_una abcd -20 -28 -31 26
texting ac -20 -22
ticket a -17
trouble_with a 15
""",
    """
back_perf ac 17 -16
happened bcd -17 18 -21
not__back d -21
pregnancy:prenada ac -20 -17
prior:la_@medicine bc -24 -22
to_but d -18
""",
    """
@body__el ab -20 -15
acaba acd 18 -24 -19
be__when ad -16 15
coming:have_not ad -20 20
me__otro ad 16 -15
pregnancy:with_twins bd -16 16
""",
    """
acupu* ac -21 -19
any:just abcd 29 -34 -29 -22
broma a 18
coming:give_my abc 18 -18 -16
home:we_stopped a 16
it__out bc -15 -22
prior:a_la ad 18 -18
so_# ad -25 24
""",
    """
@vehicle__@relative ac -17 18
^it ab -27 -16
cancel:i_already a -29
he__the acd 19 -32 -19
i__got bc -19 -23
it__been d -15
me__mas a -23
not:confirmed acd -18 22 -23
now:is_not c -23
organ:trasplante a -15
substance:was c -18
""",
    """
dejeme__mi bc -16 18
is__up ab -23 -18
married ad -21 21
substance:proba* d -19
substance:were c -23
un__para abd 17 -31 -26
""",
    """
adult:no_se a -19
carro ad 20 -27
dejela__esta bcd -22 -15 17
heart:secon* abcd -15 -21 -21 20
prior:solo_@medicine ad 24 -24
""",
    """
allergy:laryn* acd -16 -17 18
i__@stop d -16
if__say b 16
most__i d 17
now:le_digo cd 17 -17
prior:lexapro c -15
substance:sin bc -18 -30
waiting bcd -46 26 -24
""",
    """
a__just c 17
han__la a -19
""",
    """
allergy:to_codeine abd 18 -15 -16
consegui_quien c -17
organ:with ac 22 -25
paren* d -20
ride:esper* a -32
substance:my_@drug a -21
vejiga bcd -24 -37 23
""",
    """
@relative__le d -21
a__episode c -16
a__lol bc -19 -20
allergy:laryngospasm acd -16 -17 18
amor c -22
family_is abd 20 -18 -20
heart:died_of b 15
now:@late bcd -15 -32 21
organ:calcu* bc -25 17
prior:got d -15
""",
    """
^not bd -23 -38
coming:someo* ad 18 -17
estoy__@eat abd 22 -23 -22
mi_@ride ad 21 -21
""",
    """
ablation__@year d 15
adult:la_edad bcd 15 -17 -17
do__text abd 32 -19 -30
drive:tengo abcd -17 -20 -32 22
fatal abc 20 -24 -27
heart:him b -18
may_be cd 24 -16
me__sola bc -19 -18
pregnancy:de_noche acd -19 -18 19
psychosis:quien ac -16 16
tomo__mas a -18
vez__los a -18
""",
    """
adult:estoy abcd 23 -21 -17 -23
allergy:made_my acd -17 -16 17
eaten:last_night d -16
el_nino c -15
heart:been bc -37 16
prior:for_@year cd -17 24
psychosis:bipolar_one cd -18 16
psychosis:that d -28
tests_were d -17
texts:use ad 17 -18
whate* ab -27 15
""",
    """
a_otra ad 16 -17
allergy bcd -32 -27 24
coming:quier* b -22
desde__se ab -16 -15
drink__most cd 18 -16
had:lo bc -22 18
home:@drive_through a 15
psychosis:trastorno bcd -21 -22 20
skipp* b -37
well:one a -19
""",
    """
allergy:the a -23
any:en_la abd -16 -18 15
chofer c -20
coca bcd -21 -18 17
el_@insurance bcd 16 -20 -15
safe: d -30
walked_in abd -19 -15 20
""",
    """
^esquizoafectivo d 18
any:@eat ad 22 -25
coming:sin_falta ad -18 18
left_my abd -23 24 -24
organ:tres bc -21 -22
pregnancy:baby acd -17 -38 18
psychosis:inter* abd -20 -34 15
""",
    """
dialysis__@day b -17
had__@sick a -17
now:deep_in a 17
substance:yeah bcd -17 -27 17
""",
    """
^you abc -18 19 -57
allergy:alergica_a abcd -20 -21 -25 25
brain:limpi* c -18
coming:change a -18
miss$ ab -17 -16
no__la a -27
not__bite ad 16 -17
right_here bc -16 -16
""",
    """
coming:supposed bc 16 -15
digam* ac -30 -27
now:have_company cd -15 -22
organ:doctor d -34
prior:me_acuerdo cd 16 -18
sigue__pie ad -15 15
substance:july ad -19 22
you_need ac -16 -23
""",
    """
combi* a 15
i_remember bcd -28 -39 31
nauseas d -19
not:else acd -18 -18 20
not:queda abd -22 -22 23
permi* d -27
pregnancy:in_my ab 17 -17
prior:fueron a -18
psychosis:my_ex abd -25 17 -21
two__dry ad 17 -16
ya_mero bc -22 -15
""",
    """
@call__is b -18
allergy:dormido cd 15 -18
heart:bajit* abcd 25 -23 -19 -24
heart:in_me a -16
no_bebo acd 20 -16 -16
otro_lado b -16
si__@fetch acd -17 24 -23
wow abcd -20 21 -21 -18
""",
    """
@drink__@relative ab 18 -19
any:dog a -17
cancel:something d 15
coming:be bcd -19 -17 17
desde_el bc -19 -16
goodness a 17
i__were ad -16 16
injury acd -16 -21 16
pregnancy:retraso_de cd -18 18
que__pregunta ac -16 -17
texts:texts ac -15 -20
""",
    """
effects:quien_sabe c 19
no_solo a 18
""",
    """
any:jajaja bd 15 -18
bees cd -20 -22
home:creo_que bc -16 20
it__sorry a 16
now:early abd 17 -18 -24
organ:liver_fine ad 18 -20
""",
    """
crept_up c -15
en__trabajo a -17
heart:anos abd -31 -19 18
me_la b -39
on_the bcd -16 18 -19
pregnancy:this_morning abcd -18 -16 -17 18
""",
    """
adult:#_y c -19
else$ abc 19 -30 -17
key abd 22 -26 -16
organ:once_but d -15
ride:confirmo c 15
ride:ya_no acd 19 -15 -18
security ad -16 16
""",
    """
^puede ac -22 21
adult:jajaj* ac -20 -17
heart:already abcd -17 22 -20 -28
la_use a 16
now:number abd -22 21 -19
por_ahora bd -21 -28
psychosis:al ab -17 -20
""",
    """
aneurisma d 19
cancel:you_have bcd -19 21 -20
coming:no_cuenten ad 27 -29
del__y a -21
depre$ acd 22 -18 -21
had:party bc 16 -16
heart:chequeo acd 23 -15 -24
no__at ad 20 -19
y_una d 17
""",
    """
@body__bien ad 16 -15
^allergic cd -22 -33
after$ a -20
any:y_clopidogrel d 16
becau* bc -20 -32
now:en_una ad 22 -22
pregnancy:missed d -15
ride:descansa d -16
""",
    """
home:la_@place ad 20 -20
mucho__vez abd -19 -22 22
pregnancy:test abc -35 -38 27
""",
    """
@drug__my c -18
adult:in_high ad 17 -16
adult:on a -26
any:nada_que ad 21 -20
breathing abcd -27 -22 -24 27
not__@drink b -17
pregnancy:formu* bc -21 -17
puro_estres a 16
scared b -34
volvi_a abcd -27 -23 -34 31
weekend b -26
youngest__# abd 20 -23 -17
""",
    """
i__see bc -26 -20
igual$ bc -20 -18
llameme bc -17 -16
no__are ac 20 -16
not:crumb bc -17 -20
now:possi* bcd -23 20 -22
organ:wear_pads bd -15 16
safe:mysel* ad 19 -16
substance:desde_que b -20
""",
    """
now:please b -17
now:when_i abd 20 -16 -20
prior:@medicine_then d 19
so_but d -19
used__be b -16
""",
    """
allergy:tuvieron acd -16 -16 17
drive:consi* acd -25 23 -17
for_@year bcd -16 -19 18
mirac* ad 17 -19
more_@medicine abcd -16 -16 -20 21
not:@eat ad 16 -19
prior:hermana bd 16 -18
well:que abcd 37 -28 -18 -31
""",
    """
coming:posit* ad 18 -19
heart:problems c -22
me_evaluaron ac 16 -16
monitor$ acd -16 -18 19
no__hago abd 19 -21 -16
none__i a 16
not:@symptom c -23
not__problem b -19
organ:it b -22
posparto d 22
si__nada abcd 22 -20 -17 -18
ticking abd 19 -19 -15
y_mitad abcd -23 -23 24 -22
your__as acd -16 16 -15
""",
    """
alta__la b -19
any:today bcd 25 -21 -23
brain:it b -31
four$ bc -25 -27
heart:is_# ad 20 -20
me__eso c -38
no__to abd -20 -19 15
not__is bcd -20 16 -21
pregnancy:now abc 25 -19 -30
""",
    """
@relative__asleep acd -19 -16 20
^hell bc -19 -21
allergy:been bcd -28 26 -30
allergy:la_han d -17
brain:an_aneurysm ac -19 -18
effects:me abc 16 -27 -27
home:we_are bd -16 -21
not__on a -16
pads$ bd -15 16
pregnancy:i_have bcd 19 -23 -23
two__@medicine bc -18 -21
up b -31
""",
    """
#_last acd 19 -27 -25
@treat__no abcd -23 -16 27 -22
^zero abcd 34 -30 -34 -33
coming:scratch_me acd 20 -15 -21
hole ad -18 18
hungry__a ad 21 -23
i__drink d -16
llueva cd -17 15
not:ganas bc -19 -27
organ:checked ac -15 16
pregnancy:out b -21
substance:es_problema b -17
substance:mujer ad -27 16
""",
    """
@price$ a -26
adult:jaja abc -33 -23 19
allergy:las d -21
had: bc 22 -51
home:driver abd -20 20 -17
how_i bcd -27 27 -17
not:significa bc -18 18
texts:is_my ab -21 -27
the__you ac -21 -15
""",
    """
@relative_trabaja ac 18 -28
checked__it a 16
heart:at cd 19 -22
iria abd 20 -16 -19
not:god a 20
train abd 18 -17 -17
una__que abc -28 -29 23
""",
    """
adult:eso cd 15 -26
into a -23
not__@year abd 24 -24 -27
si__baja bd -18 -19
""",
    """
any:me_acuerdo cd 21 -16
coming:la_@clothes abd -15 -15 17
has__problem c -17
heart:rhyth* ab -21 -16
maybe__@vehicle abc -28 -19 26
need__my c -22
preguntado$ ad -21 -18
psychosis:ansie* abcd 23 -19 -16 -21
pura bc -17 -20
seguimos abc 20 -28 -29
substance:left abcd -16 -21 -20 22
""",
    """
coming:permiso c -16
el__cuenta abcd -30 32 -23 -31
nefropatia abd -18 -16 18
por cd -68 26
the__they bc -21 18
tres__@year d 16
""",
    """
=said:yes:what_the_text_says_after_all abd -38 -17 23
allergy:was_out d -18
are_not abc -16 -19 18
effects:lo d -15
had__not abcd 27 -20 -20 -17
i_wear acd -21 -22 18
make__not c 15
now:a_mi b -16
one_day acd -18 18 -16
unos_dias acd -20 24 -22
""",
    """
allergy:under a -17
asthma bc -20 -25
heart:tengo_el ad -18 19
of_em bc -24 -23
organ:stage abcd -29 -25 -25 29
prior:ella bd -16 -21
sundays ad 16 -16
""",
    """
any:correcta abd -16 -16 16
buddy a -18
dormi bc -18 -16
heart:troub* abc 18 -23 -24
lie__is bcd -18 -23 21
meds:para_la acd -19 -16 16
""",
    """
^hardly abcd -18 -17 -19 20
brain:was c -18
now:fire_away d 17
quien__@fetch abd 16 -21 -15
""",
    """
coming:scratch acd 20 -15 -21
dudas$ d 16
el__le ab -22 -19
prior:on c -22
they__@treat d 15
""",
    """
amamantando$ acd -18 -16 19
doctors$ abcd -24 -23 30 -25
home:recoj* ad 15 -16
hope bc -31 15
last_fall abcd -23 -16 -24 26
plumb* abcd 24 -21 -20 -24
prior:ten acd -17 -16 17
roger abcd -18 -19 -21 21
""",
    """
and__yes ac 23 -25
any:jaja c -23
any:probl* abcd -24 -22 -19 26
atorados_en ab 16 -17
brain:aneur* acd -30 -28 17
heart:under_control d 16
la_calle bcd 16 -20 -26
limpio_desde ad 18 -20
says__not d -15
""",
    """
@month__viene b -16
allergy:taquicardia_y d 16
de_@symptom c -16
her__had d -15
home:mi ac -16 -19
i__coming c -24
now:salga ad 18 -18
organ:chronic_utis d 16
organ:me_falta ab -25 -20
please__i abd -16 -15 16
substance:me_tiene ad -16 17
""",
    """
a_kidney ad -28 15
a_thing abcd 22 -15 -21 -15
adult:el_@year c 15
con__@food ad 17 -16
not__before ac 19 -19
prior:two_@medicine ad -17 18
ride:girlfriend cd -21 23
well:estad* bcd -24 23 -32
""",
    """
and__normal d -16
de_diez bc -19 -21
lista__manana d -16
me__estan abc -18 -16 17
me__on d -16
of__out c -16
prior:todo abcd -28 -24 -18 33
psychosis:@relative_the ad -16 17
psychosis:psicosis_posparto d 22
que__por bcd 18 -24 -22
ride:mi_ma abcd -19 -19 -21 22
substance:que_toma a 16
""",
    """
cristiana ad 26 -21
estoy_con abcd 22 -29 -27 -16
how__feel abc -17 -24 26
meds:skip b -30
now:i_guess ab -22 -23
picked_up a -15
psychosis:ningu* abd 15 -17 -23
psychosis:say_i c -15
ride:a_pata ac 16 -16
ride:mi_@ride ad 17 -16
""",
    """
brain:fall ab -19 -18
es__a d -20
fib ad -16 16
manch* acd -16 17 -16
now:too abcd 25 -19 -20 -25
organ:might cd 15 -15
organ:stones_but ad 15 -15
period d -41
pregnancy:birth c -15
pregnancy:en b -29
presion_si ad -25 27
time__it c -25
""",
    """
@medicine__# acd -22 -18 20
cutti* ac -20 23
now:time c -30
pregnancy:stoy bc -21 -22
""",
    """
=said:yes:words_of_agreement bcd -31 -15 18
@relative__@fetch cd -27 26
@relative_sabe bc -20 17
any:acuer* ab -16 -21
biscu* abcd -17 -15 -17 19
cancel:cancelela ad -26 27
chiquito$ ab -20 -20
coming:falta c -16
el__jaja cd -18 -32
entrando abc 17 -19 -23
see__not abd -17 -16 16
that__correct abd -19 -19 20
was_not ad -26 20
""",
    """
hicieron b -22
la_dieron c -20
me_complica b -16
mi__acaba cd -19 -16
substance:#_days abcd -37 -20 -27 38
""",
    """
had:in ad -38 18
heart:diabetes acd 15 -24 -25
la__bien abcd 30 -20 -22 -31
not__me ab -15 -46
not_found ac 18 -18
puede_@call abc -16 17 -19
tomo_nada ad 25 -25
would$ acd -16 -24 19
""",
    """
haciendo ad -23 -24
home:up b -27
las__y a -23
pregnancy:bottl* c -21
you__that ad -17 -26
""",
    """
adult:casi_en ad 21 -22
allergy:cayo_fatal ad -15 17
chofer$ ad 16 -16
convulsiones abcd -20 -23 -28 32
fine$ abcd 40 -57 -46 -15
men ad 19 -18
prior:hasta c -28
psychosis: d -30
substance:friends d -16
we__the b -15
""",
    """
correo c -18
is__tests ac -16 16
lleva* ac -30 -29
organ:norma* abd 27 -20 -22
pregnancy:summe* d -21
soplo acd -34 -41 42
substance:soy_de ad 18 -16
""",
    """
allergy:makes bcd -32 24 -39
de_las b -22
hurt abc -29 15 -27
not:quiero ac -21 -24
organ:it_is d -16
psychosis:when_i a -29
try abcd 44 -33 -31 -45
vigilan$ bcd -16 -24 25
""",
    """
coming:now abc -24 -16 18
del abc -19 -20 16
effects:sabe c 19
la__del bd -23 -28
organ:poliq* abcd -18 -18 -17 21
to__@clinician ab -21 16
""",
    """
and__nothing ad 16 -15
aunque bcd -19 -26 24
cuando_me ab -18 -26
disease$ a -20
la_que ad 18 -20
me_queda bcd -43 -37 22
now:bus b -15
substance:depende c 17
""",
    """
and_no b -25
di__a cd -15 16
had__uti ad 18 -20
hiper* cd -27 22
just__my b -31
llave$ abd -18 -16 19
lluev* abc -25 -24 15
mejor$ d -33
nights$ ab -25 -18
now:@place abd -17 18 -19
pregnancy:hysterectomy ad 21 -21
quitaron_la d -19
si__de a -28
substance:last abc -25 22 -32
y__jaja abc -20 -21 17
""",
    """
@date bc -27 -26
@medicine__my a -31
home:jajaja a -16
is__house bd -18 -21
now:is_this ab -15 18
prior:varia* d 15
seria__vez a 19
tarde abcd -22 -24 -19 28
un_poco acd -28 32 -26
""",
    """
@call__@call abd 18 -22 -15
^alergica bd -20 16
^segun abcd -48 -50 54 -48
a_de cd 16 -15
any:direccion bc -29 -21
cancel:i_do d 15
heart:enalapril cd -19 23
substance:will abcd -16 26 -23 -26
""",
    """
#__@day bc -23 -27
@insurance__lo ac 16 -18
any:digo abc -24 -30 21
has__disease d -17
now:estoy_trabajando acd 32 -19 -31
organ:and abd 27 -34 -22
""",
    """
chequeo__en ad 16 -17
descartaron abcd 32 -27 -29 -26
email_only ab 15 -16
no_heart bc -20 -18
organ:otra a -19
pregnancy:porque abc -16 15 -18
salio_positiva acd -18 -26 24
""",
    """
@traffic__# d -18
a__imposible b -17
a__valve d 19
allergy:dio_alergia d 17
heart:has_it c -17
heart:nunca bd -19 -37
plata bc -15 -22
pregnancy:entere ad -22 22
que_yo c -22
ride:me_quede acd 21 -16 -21
substance:on_the bcd -24 22 -24
""",
    """
eaten:my_@medicine ad -17 -20
not__any bc -26 -24
problem__it abd -26 26 -38
substance:alcoh* c -18
""",
    """
a__manana a 15
heart:@relative_has ab -16 15
liver_or ad 16 -17
no__had bc -28 -19
organ:que acd -24 23 -19
psychosis:nah a 20
taquicardia_y d 16
""",
    """
cancel:never abd 24 -21 -20
me_sent b -17
pregnancy:saber ad -16 -16
que_si b -38
""",
    """
adult:cosa a -22
allergy:happened bd -16 -20
brain:seizures_as ad -18 20
pregnancy:sweet* abd 18 -21 -16
prior:i_was acd -18 21 -20
ride:mi_vieja abcd -22 -15 -15 23
volvio$ abd 16 -18 -16
working_# ad -21 19
""",
    """
been__my a 16
da__no ac -19 19
heart:stent_en ad -16 18
if_he acd -19 21 -26
me__borracho d 17
now:as_any ad -16 20
uh$ abcd 27 -19 -23 -28
""",
    """
#__today bd 17 -19
^tome ab -27 -27
adult:menor abd 24 -23 -19
ahi_le abc -23 -30 16
allergy:alergias abc 22 -24 -23
any:a_crumb c -17
aparato$ d -18
heart:strong abcd 23 -22 -23 -20
three_times a -15
two__and c -28
""",
    """
figured b -18
heart:pressure_is abd -25 -24 23
me_no abc 19 -17 -18
me_sirvio acd -20 -19 21
not:pruebo ac 15 -15
not_home d -17
now:up ab 19 -25
now_and bd -21 -21
organ:algo acd -16 18 -16
substance:lol a -21
the__thing cd -16 -24
""",
    """
adult:of_it bc -18 -22
but__the a -15
coming:usted* abd -17 17 -16
corazon_de abcd 30 -28 -20 -29
cutting_down c 18
el_rinon c -32
most_nights ab -30 -23
not:salido ac 17 -16
not:went ad 19 -19
stoy bc -22 -24
""",
    """
allergy:yodo bcd -23 -18 19
bende* abd 18 -21 -18
have__any a 20
inste* abcd 27 -22 -23 -25
pregnancy:operada acd 24 -19 -21
""",
    """
adole* ad 15 -15
any:can_not bc -31 -23
at__we c -15
can__recall acd -16 21 -16
cycles ad -21 18
how_long abd -26 15 -15
now:cita cd -16 -20
organ:on_the a -22
poliquisticos ad -17 17
sister a -19
su_@place d -20
y_@drink b -16
""",
    """
@drug_en d -19
duele__@body cd -21 -16
now:after abcd 45 -39 -32 -42
one__# acd 18 -22 -16
primero__@medicine ad -15 17
prior:both abcd -32 -22 -28 35
psychosis:not_sleep b -16
ride:pickup c -16
""",
    """
andel* a -31
hacer$ a 17
home:nobod* abcd 24 -18 -17 -24
i__there c -24
mandeme a -20
perfect abc 18 -34 -28
she_can acd -16 -23 21
siete$ ad -16 18
so__it ab 15 -15
too_many abcd -18 -17 -27 25
would_say a -19
""",
    """
@treat__my bd -16 15
adult:el_@relative d -16
allergy:severe abcd -21 -21 -21 22
drank_a acd -19 -16 22
guard* a -15
heart:padecia_yo a 16
mi__firma ad 16 -16
now:@eat bc -17 -24
prior:talke* bd -21 -18
psychosis:trastorno_bipolar abcd -17 -17 -17 22
we__in bc -16 -16
""",
    """
for abc -17 30 -26
heart:@clinician d -24
heart:cardiologo c -16
home:ahori* ab -16 -15
organ:voy_mucho d -15
""",
    """
^hoy bcd 17 -21 -21
^nos c -18
not:in d -18
now:dele abcd -30 -26 -23 30
psychosis:out d -21
psychosis:think* a -22
raro d -29
what_do cd -24 20
""",
    """
any:breakfast bc -22 -22
job$ bc -21 -21
pregnancy:every c -18
pregnancy:hijo ad 17 -16
pregnancy:tubal a 21
prior:@insurance bd 15 -15
substance:prescribed c -16
the__surgery ad -17 18
the_combine a 15
""",
    """
any:mama acd -26 -30 19
coming:ya_me cd -17 -28
home: c -26
no__god ad 19 -18
now:not_sorry ad 19 -18
prior:em bcd -20 -19 23
substance:drug c -27
tiene* abcd -16 19 -20 -16
""",
    """
#_i b -18
any:mejor_que b -16
esta__@relative d -19
own_car b -21
ride:get b -18
they_have c -21
wear acd -27 -33 20
""",
    """
adult:til_@date ad 21 -21
bien__bien ad 19 -17
cancel:somet* d 15
emdr bcd -17 -19 20
for_it bcd -19 -39 21
journaling bc 18 -22
not_that d -56
now:aqui_estoy abd -19 -16 19
now:tenid* b -16
otro__mas ad 18 -18
psychosis:@insurance a -16
psychosis:ansiedad abcd 23 -19 -16 -21
""",
    """
allergy:allergy bcd -30 -25 22
any:everything c -16
corri* abc 18 -25 -15
creeping a -18
heart:actua* ad 17 -18
heart:rhythm ab -21 -16
i__what c -17
i__with bc -19 -15
inten* a -16
prior:@medicine_no b -17
prior:did_a acd -19 19 -17
psychosis:for_mania bc -19 -29
ride:@vehicle_or ac -17 18
rinon__el abd -16 -15 16
si__corazon ad -23 26
so__not cd 26 -28
to_get bd -18 -25
what$ abcd -43 46 -29 -35
""",
    """
^cinco acd -19 -19 21
forget$ abcd -27 -22 28 -27
igual__antes cd -21 -24
""",
    """
@drink__my b -20
aneur* acd -30 -28 17
de__cosas bcd -17 -17 16
home:out abcd 33 -24 -24 -32
home:ya_en abd -27 -21 26
meds:to_be bcd -18 21 -17
my__yesterday ac 15 -16
pregnancy:day abcd -29 -19 -18 26
que__una b -17
saw_a cd 18 -18
""",
    """
allergy:had_surgery ac -19 19
amama* abcd -31 -28 -41 36
another__so ad 16 -16
brain:convu* bd -19 17
habria_que abcd -20 -24 24 -23
mi_no ab 17 -28
""",
    """
@relative__liver d -27
polvo cd -24 -24
pregnancy:historial ab 23 -18
substance:nada_de c -17
""",
    """
any:is_a ad -17 -15
heart:from_the d -17
heart:passe* d -26
is__so d -20
manana$ ad 24 -19
now:can_we abd 27 -29 -23
pregnancy:imposible a 18
ride:a_@ride c -18
""",
    """
=said:meds:unsure abc -39 37 -26
bien_esa b -17
eaten:anoche ad 26 -27
negative$ abcd 24 -16 -21 -22
no__papeles acd -21 21 -19
pregnancy:to ab -27 20
prior:quieren bd 16 -15
prior:them ac -22 -18
psychosis:seen a 15
psychosis:tipo_# d 16
""",
    """
allergy:every* bc -28 20
allergy:or d -15
brain:con ad -15 16
casi_siempre ad -18 18
churc* bcd -19 -17 19
effects:por abd 25 -16 -30
not:reason a -20
one__far a 17
paro_de cd 18 -19
pregnancy:@medicine abd 20 -30 -34
una_manzana c -18
""",
    """
effects:good ad 25 -25
estoy__clase a 17
no__dormir ac -26 -29
not:bite ad 16 -17
paroxetina ad -15 20
the_@wrong acd 19 -15 -19
to__now ad 19 -19
was$ b -17
you__the abd -23 16 -17
""",
    """
but_the bc -18 -21
fifte* abcd 20 -18 -15 -19
holdi* ad -18 17
home:ahorita ab -16 -15
ketamine c -43
mean_by b 16
not:nino a -21
now:how_long acd -25 15 -26
organ:can ac -27 -19
organ:me_falla ad -19 20
pregnancy:am_the a 17
prior:aguan* abcd 20 -20 -18 -19
quien__que c 18
texts:si abcd -35 -18 -30 33
""",
    """
^@door abcd -23 -19 -18 23
^fire d 19
any:@thanks bcd 24 -33 -56
any:nada abcd 47 -23 -24 -47
know$ ac -36 19
let_us abd -31 -19 27
pregnancy:esposa a -25
prenada acd -25 -23 20
""",
    """
@sick__i c -17
drive:no_tengo acd -26 -28 27
heart:mine b -28
itself ad -16 16
not_had b -18
organ:fatty abcd -34 -27 -17 31
whiskey ad -16 16
would_have b -17
""",
    """
and__that bc -16 -16
cancel:cancel abc -21 19 -20
now:quien_es bc 17 -16
pregnancy:doy bcd -29 -33 17
psychosis:@year abcd -18 -32 -20 27
ride:be c -17
""",
    """
any:couple d 18
husba* ad 17 -22
i_never abd 28 -37 -20
la__jaja c -15
never_taken acd 28 -27 -22
pregnancy:apena* ad -20 19
que__es ad 17 -29
""",
    """
allergy:go bc -16 -19
decia* a -15
effects:¿ b 27
me_a abcd -23 -25 31 -20
need_to ac -32 20
now:estare d 15
seis_@year a -16
""",
    """
a__bien cd 16 -17
funny abcd -32 20 17 -25
neede* abc -18 -17 16
""",
    """
brain:count* bc 23 -22
cancel:llega* abc 20 -27 -21
coming:the_hospital ad 16 -16
effects:it ad -26 15
estare bcd -20 -16 17
family_and d 17
heart:test abd 18 -17 -15
no__cree ad 17 -18
not:officially abcd -23 -20 23 -18
novia c -18
organ:already abd -18 16 -16
pregnancy:utero a 17
prior:depen* bc -23 21
prior:like_a b -18
psychosis:depresion abc 23 -16 -22
ride:@insurer bd -28 22
te cd 16 -29
""",
    """
#_@vehicle c -19
allergy:veces_y ac 19 -23
heart:take_@medicine d 23
""",
    """
^none abcd 43 -19 -46 -37
allergy:well c -17
coming:habla* ac -16 15
coming:tryin* cd 17 -18
heart:pressure bc -28 -16
hice__prueba ac 15 -17
me__time abcd 24 -23 -24 -20
minutes$ acd 18 -17 -23
my__got acd -17 -34 21
not_sleep abd -22 -20 21
now:well cd -17 18
perla* d 15
relat* d -18
ride:llevarme cd -16 17
ship abd 19 -19 -19
substance:marihuana ad -26 -26
""",
    """
#__el abc 18 -16 -24
losartan cd -22 18
now:not_talk ad 18 -18
of_these b 15
on__chart ab 18 -21
substance:sundays ad 16 -16
sure_what ac -18 19
the_best c -18
week_in abcd -30 -18 -15 28
""",
    """
^every abcd -19 -20 -24 22
but_have ac -16 17
coming:me acd 27 -17 -30
mandaron acd -22 21 -17
me__temprano d -21
not:eaten c -17
not:pusieron d -17
pregnancy:jajaja d -21
probado$ b -16
""",
    """
^relapsed ad -16 22
el_@drink cd -20 -16
i__it cd 23 -29
is_been acd -16 24 -15
para_la c -18
ride:taxi c -31
sleep__a ac 21 -23
someone$ a -18
""",
    """
adult:pero_no a -16
any:@body acd 24 -41 -24
now:nothi* ad -16 16
prior:tomad* c -21
se__significa bc -18 18
sepa$ bcd -23 16 -25
uso__@medicine abcd 22 -17 -20 -21
what_if abcd -18 32 -41 -23
""",
    """
@insurer__me bc -19 -16
ando_@late acd -19 20 -22
cancel:otro_dia d -17
has__have bc -18 -23
not:liver abd 21 -17 -18
that__wild abd -18 19 -21
yo__lo b -17
""",
    """
allergy:lips d 15
antec* acd 20 -18 -20
estan_evaluando abcd -18 -18 21 -16
mas__un ad 18 -16
ni__acuerdo d -21
psychosis:you bcd 18 -24 -19
""",
    """
de_mamar ad -17 18
pregnancy:la_fabrica ad 20 -19
prior:quiero abcd -21 22 -15 -22
""",
    """
@animal$ c -37
^justo bc -16 -18
^pues abc -15 -42 15
brain:abuela abd -17 20 -20
cajas ad -31 16
coming:sigue ad -15 15
fine__time ad 16 -16
psychosis:toc abcd 19 -17 -17 -15
when__get cd -18 -17
""",
    """
course acd -17 -20 24
i__in c -29
lo_hablo bc 16 -16
mi__comio ab -18 18
organ:self ad -15 17
pregnancy:@holiday acd -23 -22 25
substance:el_@day acd 17 -18 -16
un__me acd -17 -20 24
""",
    """
clock$ bd -26 -17
now:about_to abc 18 -18 -20
pregnancy:just_had bcd 16 -22 -19
que__jajaja d -16
ride:we bc -16 -24
substance:a_little bcd -22 16 -33
the__@place b -21
will_i abcd -19 24 -22 -15
""",
    """
^atorados ab 16 -17
any:address bc -27 -19
any:preguntas abd 17 -16 -17
could_go bd 16 -22
el__ahi acd -22 18 -23
organ:@clinician bcd -21 17 -40
organ:anda d 17
safe:he_is abc 18 -19 -18
stuff$ abcd 33 -18 -31 -29
substance:puro abcd 24 -23 -17 -18
that_will bc -19 -16
""",
    """
allergy:pero bcd -17 32 -21
high_and acd -16 17 -17
le__una d 17
me__tumor ad 19 -18
organ:of_my ab -20 -20
pregnancy:lunes d -17
semana_pasada d -16
ser$ abcd -32 -33 37 -32
substance:es_el acd 18 -23 -16
""",
    """
a__trabajo b 17
arthritis ad 18 -21
end c -31
heard__it acd 16 -16 -16
not:tengo b -57
what__was c 17
""",
    """
^ay d -29
a__if d -22
allergy:pollen abcd 26 -22 -24 -23
home:jajaj* a -16
my__leaks cd -17 19
pregnancy:can_not b -19
working_on ab -24 -18
""",
    """
^why abc -51 36 -56
allergy:nauseous abc -18 -19 18
but__@relative b -25
es d -38
problem_though bd -17 -18
""",
    """
no__decir acd -20 17 -19
not:car abc -22 15 -17
prior:six acd -17 -17 20
psychosis:for c -16
pusieron_una c -17
the__room bc -23 -16
""",
    """
^med abcd 31 -25 -22 -33
brain:me abc -21 -57 19
calli* ac -18 -18
el__pero b -17
gave__kidney abd -16 -18 18
need$ d 16
parec* ac -27 16
ride:of b -33
volvio abd 16 -18 -16
""",
    """
books$ cd -21 17
llant* abcd 20 -16 -16 -20
ride:@relative_el d 17
""",
    """
about__# ad -17 17
adult:adole* ad 15 -15
cancel:want_it d -15
en__mejor abd 20 -16 -20
home:back_at abd -23 -17 23
now:del_trabajo d -21
ride:para_eso cd -16 17
ride:pero b -20
salido c -17
""",
    """
@relative__estoy d -20
me_durmio a -16
meds:no_me bd -17 -17
not:uso ad 20 -16
organ:hep_c a -27
organ:plumb* abcd 24 -21 -20 -24
pobre* bd 17 -16
pregnancy:pumpi* cd -28 16
""",
    """
allergy:ketamine c -32
meds:be bcd -20 20 -15
never_heard d -21
telling ad -27 -22
""",
    """
allergy:a_nada ad 29 -30
cancel:i_am abc 21 -24 -27
dia_para cd -16 16
en__@parking abd 16 -16 -18
inyec* d -26
is_his a 16
organ:@relative_le d -20
ride:busca* ab -32 -26
substance:llevo b -16
""",
    """
@relative_i abd -28 -21 16
any:a_mi bc -17 -15
brain:concussion ad -25 -28
organ:original ad 16 -17
substance:a_la c -16
supposed a -25
yes_and abc -19 -27 20
""",
    """
am__coming bd -24 20
hice b -25
not:recuerdo abc -26 -18 23
organ:stage_# ad -17 16
parts$ bcd 15 -17 -21
pregnancy:expecting_# ad -17 18
puede__@vehicle ab -15 15
""",
    """
+ d 15
allergy:wrote bd -18 18
am__@clinician abd 23 -17 -21
la_dra c -17
organ:a_catheter abcd -18 -20 -17 24
que_me c -20
substance:tomando_diario d 15
""",
    """
allergy:no_c acd -17 19 -20
home:sitting_in d -17
now:me_up ad 20 -20
on__last a -16
psychosis:¿ c -16
ride:por abc -21 17 -28
tres$ abc -26 -29 24
""",
    """
allergy:ese b -20
cancel:still acd 27 -24 -30
is__normal d -20
prior:@medicine_cabinet abd -16 -16 17
prior:dos ab -18 -28
reall* ab 16 -19
substance:sali abd -22 -16 24
substance:ten a 16
""",
    """
allergy:soy_alergica c -17
effects:was acd -20 -19 20
not__anything bc -28 -24
por__bien ad -16 16
psychosis:dead_@relative ac -15 16
substance:@year_no abd 16 -20 -18
""",
    """
^dialysis bcd -25 -20 19
diagnosis a -16
organ:tratamiento cd -17 19
prior:@drug_count bc -31 29
prior:are d -17
psychosis:things_sometimes cd -18 18
si__soy abd 16 -15 -15
""",
    """
kidney_to bd -23 17
no__bien bd -30 -31
not__another ad 18 -16
this_@year acd -20 -19 23
""",
    """
allergy:sepa b -20
depar* acd 22 -15 -18
do__any c -24
drinks$ abcd -22 20 -16 -17
filli* b -16
heart:presion_es ab -17 16
hicieron_nada ac -21 19
not__as acd 18 -15 -17
organ:infections abcd -22 -23 -33 27
pregnancy:@stop a 18
substance:@medicine c -15
tierra$ c -17
y_@howmuch abc -23 16 -20
""",
    """
cirro* acd -20 -36 28
physical bc -25 -19
safe__sound abd -19 -18 19
say__but a -18
""",
    """
allergy:dentista acd -19 20 -17
is$ b 17
pregnancy:😂 cd -21 -18
quiero$ bc -21 -26
she_said ad 16 -19
thinks bc -23 17
truck$ bc -36 -34
""",
    """
aguanta bc 15 -16
any:betch* d 15
coming:pleas* bc -26 -27
de_por b -18
my__earl d 16
psychosis:pero d -27
""",
    """
@symptom__el d 17
^define abd -39 19 -32
allergy:primera c -20
coming:bow c -16
ha_contestado c 17
heart:yes abcd -28 -41 -23 38
prior:cuatro a -18
seria__primera a 15
texts:would_rather b -17
""",
    """
@relative__en abc -26 22 -23
a_driver a 20
con_permiso d -19
limit cd -22 -18
mi__tuvo bcd 22 -18 -24
stent_en ad -16 18
yeah_a d 16
""",
    """
@relative_a b -17
allergy:noche ab -16 -16
dime$ d 21
en_mis abcd 23 -18 -22 -22
he_has c -20
heart:padecia a 16
is_out abc 18 -18 -20
organ:dijo c -17
ride:on_@drive ad 19 -17
seized a -16
""",
    """
#__half acd 23 -16 -22
@medicine_not a -15
a__nunca b -17
cita bd 15 -30
demons ac -16 -15
flutt* d -17
meds:i_do d -16
my_@body ab -18 -69
not:@holiday ad 15 -15
pregnancy:retraso ab -31 -22
""",
    """
fell_off d 18
named abd -24 18 -25
one__for abd 23 -24 -18
substance:ron abcd -17 -17 -17 21
well:bed ac 17 -18
yo_@drive abd -20 -16 21
""",
    """
adult:grand* abd -27 -24 25
coma bcd -17 -31 16
crisi* acd -21 -18 17
home:@clothes abc -38 18 -32
not:yes a -22
now:a_las c -18
permiso$ d -16
sober_# ad -16 18
substance:job acd -15 -18 17
transaminasas__me d 15
well:well abcd -19 21 -22 -20
""",
    """
baker ab -19 -19
corazon__bien ad 22 -18
jacket bd 15 -15
no__gusta cd -20 -21
organ:a_de cd 16 -15
""",
    """
am_safe ad -19 19
heart:no_se ad -29 17
left__@clothes d -16
limite b -16
nada_me c -18
tengo_arritmia d 19
texts:mejor_por a 17
to_@call abc -16 -22 23
""",
    """
allergy:blood_pressure d 17
hell_no ac 17 -15
schizo acd -27 -21 20
was__drunk bd 17 -18
""",
    """
@relative_are acd -31 -21 21
^six ad -21 22
hyste* abc 20 -16 -20
manzana bc -17 20
my__knows ac -15 -15
organ:watch* c -15
psychosis:says acd -30 21 -16
still__for a -17
these_days d -19
vez__en a -19
watch* abcd -17 -25 -20 28
well:nada c -16
""",
    """
@relative_went c -21
any:husbands bc -19 -17
brought d -17
heart:peso acd -15 19 -17
mania* abcd -16 -15 -16 20
not:why a -21
poder abcd 33 -40 -25 -21
substance:no_se ad -20 -24
""",
    """
@drug_este ab -25 21
heart:run abc 19 -18 -17
nobody__that acd 17 -15 -17
pregnancy:about ad -17 15
ride:alone_and ad 17 -18
ride:what_time b 15
""",
    """
#__con c -15
@medicine$ ac -15 -30
^viene ad -19 19
coming:alli bd -19 19
coming:let_it d -17
me_duele d -16
now:la_casa cd -19 17
now:la_orden abcd -27 -19 -19 25
organ:se a -29
prior:and_@medicine bc -28 -41
psychosis:reality bcd -16 -18 16
""",
    """
@relative__all a -15
but__i c -18
bypasses abcd -28 25 -17 -21
coming:going_to acd 25 -27 -28
kind$ c -31
nothing_now ad 17 -16
prior:psicologo b -21
with_it c -34
""",
    """
after_# bc -15 -17
brain:with_a d 16
coming:i_get cd 16 -17
drive:maneja abd 23 -17 -25
pregnancy:ligad* ad 19 -18
tres__y c -15
""",
    """
a__yet a -16
allergy:died abc -21 20 -20
allergy:thoug* d 18
consigo_quien a -18
effects:one cd -16 -16
now:my_alley a -15
ride:puede ad 20 -23
""",
    """
bien__mi c -17
heart:in_my abc -33 18 -15
nino bc -30 21
substance:@clinician_gives a 16
todas ac 20 -33
what__is a -21
""",
    """
@relative__heart d -20
afirmativo d 17
coming:ask abcd -18 -19 20 -18
cuant* ad -21 -20
heart:dieron d 16
my__flying d 15
will__someone acd -18 18 -16
""",
    """
a_text abc -16 17 -16
allergy:un b -21
heart:toro ad 21 -18
ill bd -16 -18
pregnancy:yes abd -30 -21 17
que__manana c -22
substance:my_@medicine bd -19 -23
""",
    """
@relative_puede ab -21 -19
afraid_not acd 27 -17 -26
home:was abd -31 27 -22
mejor_y d -15
my_break a -16
now:sec a -15
since__# acd -22 -15 26
ssris acd -17 -16 20
""",
    """
@relative__do ab -23 -18
brain:embol* ab -25 16
cero abcd 59 -50 -52 -43
double c -21
liver_scare c 15
said__can c -22
which__is b 15
""",
    """
=said:safe:yes abcd -69 -43 -40 62
allergy:my_shoulder c -15
any:corre* bcd -38 -24 22
any:prefi* d -23
can__got ad 22 -23
clot bcd -25 -25 19
home:i_have a -16
organ:polycystic ad -17 15
""",
    """
any:know ac -19 16
en__se cd -16 16
lock__in acd -19 -18 19
pero__si ad -31 26
prost* d -31
quita* b -17
ride:from acd -31 -20 22
surgery__# d 17
took_a ad 19 -21
turned_# ac -29 -18
""",
    """
adult:past abcd -27 -20 -20 25
any:prefer d -17
busca* abc -24 -34 26
coming:sin c -16
heart:corazon_de abcd 30 -28 -20 -29
hole_in d 16
i_feel d -25
meds:pills bd -32 22
not:pain abcd -17 18 -17 -17
not_@stop acd -21 -17 23
pregnancy:bottle c -21
that__all abcd 30 -24 -30 -20
""",
    """
@clothes$ acd -32 -31 33
@year__@treat cd -19 15
alta__que b -15
dejeme abcd -27 -30 35 -24
heart:mama c -23
not:complain d 17
that__it abd 27 -56 -28
""",
    """
@year__si bd -21 -16
had:ayudo cd -16 16
misca* cd -23 -21
not_feel ad 23 -22
now:fixing ad 17 -20
par acd -18 -17 18
prior:work acd -18 -17 17
to_my ab -16 -22
words a -23
""",
    """
@medicine_it abd 23 -18 -23
acabo__la b -18
any:texts ac -22 -18
cancel:day ad -17 -23
license c -17
now:@day d -33
pido abc 18 -21 -17
rapido cd 16 -16
ride:le_digo b -16
substance:allergic_to a 16
try_me a 15
we__later a 17
""",
    """
capaz acd -29 38 -34
cooking a 16
cuando__la ad -23 21
felt a -18
itsel* ad -16 16
substance:para_que bd -15 15
""",
    """
coming:right_now abcd -19 -16 19 -20
el_del bcd -17 -17 16
glass abc 23 -24 -24
muchas_@thanks abd -20 22 -24
psychosis:@medicine_for b -19
raro$ abd 16 -16 -25
tengo_ni d -20
well:bad b -22
worse abcd -21 -17 26 -26
""",
    """
is_empty ad 18 -19
lugar bc -25 -29
not:soltar abcd -17 -15 -16 19
pregnancy:asi a -16
she__on bcd -19 -18 24
that_morning c -17
""",
    """
@drink__that ad 17 -19
can__of b -20
it__last c -16
labs_came d -19
no_digo bc -16 -20
no_padezco acd 26 -16 -26
prior:everything ac -27 -31
psychosis:contr* d 19
really ab 16 -19
sitting__my ad -21 18
substance:si abd 32 -48 -27
they_come d -18
weight d -22
""",
    """
^mi bcd 37 -18 -35
home:@parking cd -22 -17
organ:alt bd -15 -23
organ:no_se bc -20 22
ride:lady abcd -18 -20 -18 21
substance:in_@date ac -30 -20
""",
    """
cayo_mal acd 17 -16 -16
not:known a 18
pregnancy:apenas ad -20 19
ride:ha_contestado ac -17 15
""",
    """
^cual abcd -34 35 -33 -32
any:miss bc -20 -25
any:myself acd -18 -16 19
la__mi c -28
nunquita abcd 29 -28 -25 -27
psychosis:depre* acd 31 -42 -32
psychosis:only abc 32 -28 -28
un__desde bcd -16 -18 18
""",
    """
^emojiyes ad -17 18
no_drugs a 15
pregnancy:la_noche acd -16 -15 19
pregnancy:ser bcd -15 18 -18
prior:ni b -23
psychosis:yo ab 29 -16
puedo_@eat b 18
ya__@medicine b -15
""",
    """
depende_de bc -17 16
for_one cd 15 -18
la_cara d 19
one__said acd -22 20 -18
pregnancy:me_hago acd -19 18 -15
prior:a_couple cd 21 -23
psychosis:the_hospital ad -18 18
substance:control bd -18 -19
""",
    """
@ride__@cancel ad 19 -19
^everything bcd -29 19 -32
different bd -16 -17
eso__me c -27
heart:irregular ab -22 -23
i_breastfeed abcd -18 -17 -15 19
no__allergies abcd 22 -18 -15 -18
not:called a -18
pregnancy:camin* ad -18 16
ride:novia cd -15 15
un_reloj abd 21 -16 -19
we__protection a -16
year d -16
""",
    """
buscarme$ c -19
file d -37
habla ac -18 -27
heart:doctors bd -25 -25
invega d 15
long__i ab -18 18
oh_no abd 21 -19 -19
prior:was d -20
ride:off_to b -16
substance:para_dormir abc -28 -27 20
""",
    """
=said:eaten:ask c -33
adult:months abcd 33 -17 -23 -34
allergy:cuent* a -20
any:old ab 21 -25
now:junta ad 22 -17
pregnancy:honey abd 19 -17 -19
ride:me_confirma cd 16 -16
right_up a -15
substance:las_bodas acd 19 -18 -17
substance:oxys ad -17 20
""",
    """
any:are c -23
could__it d -16
cuenta$ abc -34 30 -15
el__tiene a -19
i__will c 16
organ:orden acd 17 -16 -17
texts:marqueme abcd 22 -17 -19 -23
""",
    """
en_@date c -23
i__asleep ad 20 -31
issue* abcd 40 -21 -26 -40
never__problem acd 22 -20 -18
pregnancy:a_miscarriage cd -21 -16
pregnancy:breastfeeding bcd -16 -20 16
ride:dan d -16
""",
    """
allergy:of_it c -19
am__gone a 15
any:at_work b -19
any:prefe* acd 18 -18 -21
dejela_como abd -18 -16 18
dio__pero abd 15 -20 -21
nueva_en a 16
percent$ ab -27 -16
prior:la_lista a -18
the__maybe a -19
""",
    """
a_uti d -26
any:big c -19
meds:anxiety a -16
meds:when_i abd -27 -24 22
no__@relative abcd 38 -46 -17 -35
organ:in_spring ac -18 18
paste* ad 19 -15
por_las abcd -24 -26 -21 27
psychosis:hipom* b -16
substance:rathe* bcd 15 -23 -21
""",
    """
adult:vietn* abd -18 -16 18
coming:no_@move ad -22 23
heart:nervous bd -17 -17
now:centr* abd -19 20 -19
now:swing ab -18 -16
organ:infla* d 16
paro cd 22 -23
planning__it acd -17 -22 20
ride:por_mi bcd -27 -15 21
""",
    """
=said:unsure:never_looked_into acd -25 28 -16
@holiday$ abc 27 -30 -35
b$ c -19
cuantos d -18
diabetes$ bc -20 -21
did__me abd 17 -21 -21
my_street b -16
not_eaten c -17
tipo ac -34 -32
yes__still a -18
""",
    """
adult:me_falta ad 21 -21
home:ando ac 16 -16
salir_de a -18
shy ad 17 -17
""",
    """
and_goes abcd -23 -19 24 -24
home:locke* b -17
home:ni d -16
not:drama acd -16 -20 19
now:esa_hora c -29
yeste* abcd 27 -22 -27 -19
""",
    """
@relative_fue ab 18 -17
allergy:closed ab -21 -18
allergy:medicina bd 26 -21
coming:la a -17
heart:is_high abd -31 -19 29
heart:low_if a 16
just__stones ad 16 -15
menor abd 24 -23 -19
mismo__antes cd -16 -16
now:am_afraid ad 21 -21
teena* c -18
tuve_una ab -16 -29
""",
    """
=said:substance:no bd -19 -19
abilify d 17
allergy:medicine cd -19 -17
allergy:throat d 18
es__@day ad -20 -15
had_@symptom acd -18 -18 25
my_labs ac 19 -16
out_bipolar bd -17 -16
pregnancy:ando abc -36 -29 18
psychosis:conte* a -16
straight abcd 28 -26 -29 -22
""",
    """
coming:@place_@thanks d -15
estoy_manejando bcd 21 -20 -25
home:@place abd 22 -31 -22
meds:can_not a -16
""",
    """
allergy:sarpullido a -16
drive:@drive_yo ad -18 18
heart:itsel* ad -16 16
home:a_flat abd 20 -18 -20
look__my a -17
perf$ ac 17 -16
sent_you b 15
then$ bcd -39 16 -38
vietnam_vet abd -18 -16 18
""",
    """
@thanks_goodness a 16
^yo abc 27 -49 -34
allergy:out_in cd -17 18
any:go_without d 15
brain:a_few acd -15 20 -23
cumplo__# ad 15 -15
parents d -20
ride:the acd -32 -19 34
suelt* d -19
""",
    """
cosa cd 26 -34
have__i b -16
home:seguimos abd 22 -16 -24
not:broma a 18
organ:of_these b 15
ride:digo b -16
substance:que_ver acd 25 -30 -21
was_up c 16
""",
    """
@relative__ya b -22
and_saw cd 18 -19
decia a -18
not:he cd 21 -25
organ:y d -19
pastilla bd 18 -25
presion cd -31 18
ride:a_mi cd 22 -32
substance:le a -26
""",
    """
@insurer_a abcd 22 16 -37 -30
ando__con ad -16 17
corazon bc -15 -33
hang abcd -17 19 -18 -18
not:revisado c 15
not:taken d -20
organ:done_un d 19
prior:my_first ac 22 -23
psychosis:bipolaridad ab -20 -19
shoulder c -18
yeah_my d 19
""",
    """
^possibly abcd -30 -31 36 -27
insulina d 16
low$ abcd 28 -28 -26 -24
no__permiso ac 16 -16
por_correo acd 18 -16 -32
pregnancy:tres_@month ad 17 -16
""",
    """
coming:this_morning ad 18 -19
de_nina cd 19 -20
meds:no_lo ad -19 17
muere d -18
now:by abd -29 -24 23
pregnancy:misse* d -15
pregnancy:week_@late a -17
since_the b -25
veia ab -21 -20
""",
    """
al_polvo cd -24 -24
heart:i_already d -17
not:three a 16
or__my d -17
organ:bien abcd 38 -37 -54 -21
organ:not b -30
organ:trasp* acd -30 -18 20
""",
    """
around b -37
cancel:no_@cancel d -29
heart:no_padezco ad 20 -22
not:remember bcd -18 19 -20
substance:solta* abcd -17 -15 -16 19
""",
    """
been__a b -21
chole* acd 15 -22 -23
dio_una a -17
organ:del a -23
pregnancy:hysterectomy_# a 16
tolerated ad 19 -19
""",
    """
habria abcd -20 -24 24 -23
now:para c -39
pregnancy:have_not acd -18 18 -16
pregnancy:respo* ab -16 15
prior:three ad -33 28
""",
    """
any:why a -18
coming:hablando ac -16 15
does__it bd 17 -19
home:a_dios d 15
just_moved cd -15 -16
los_mariscos abcd 23 -23 -23 -17
ocupado a 17
ride:que_nadie abd 19 -17 -18
""",
    """
allergy:pasad* a 15
eating abd -30 -30 30
pregnancy:despues cd -16 -21
""",
    """
=said:ask:signs_of_both ab 23 -85
allergy:had_@symptom acd -18 -18 25
any$ abcd 36 -21 -33 -29
believe b -22
heart:over_# bc -30 -27
lo__por ad -22 17
not:anxiety a 18
psicosis_posparto d 22
ride:cancelo ad 19 -21
""",
    """
am_lost ac 16 -16
but_a bc -17 -18
dormido cd 15 -22
heart:metoprolol d 27
pastel$ ad 19 -15
psychosis:he b -32
""",
    """
@clinician cd 22 -34
acid d -18
heart:a_clock b -17
meds:ninguna ad 17 -16
organ:can_not abd -20 -18 19
organ:clinica a -17
prior:una_y bd -16 -27
psychosis:ask abcd -24 26 -23 -19
that_kind abc 20 -15 -18
time_is a -31
""",
    """
@stop_el d -20
cancel:move abd -26 26 -23
hay_@parking abd -15 22 -16
heart:only_when acd -16 17 -19
is__heart a -15
substance:not abd 17 -30 -26
""",
    """
a__two c -18
calor bcd 22 -22 -23
encuentro acd -27 15 -18
hives acd -19 -27 23
home:wild abd -18 19 -21
never_tried acd 25 -20 -24
pregnancy:borro* cd 17 -18
pregnancy:lactando abcd -18 -26 -31 24
to__someone c 15
""",
    """
^piedras a -16
nerves$ ac -23 -24
not:@date ad 15 -15
of_that abd 25 -18 -28
oigo_voces cd -19 24
psychosis:un ad -16 16
""",
    """
=said:no:the_last_word_after_all bd -48 -24
^nothing acd -21 -28 21
brain:brain c -26
dialisis__@day abd -17 -18 18
ganas bc -19 -27
me_just c -17
my__is cd -24 -15
now:mas abcd 39 -28 -27 -39
now__good ad -21 22
psychosis:cloza* acd -19 -15 19
sober__@month ad -24 24
substance:me_tomo c -22
ya_casi ad -19 18
""",
    """
allergy:is d -35
este acd -19 -21 15
he__@treat bcd -16 -27 17
me_arrepenti abcd 25 -23 -19 -22
organ:prost* d -31
psychosis:delus* c -17
psychosis:somet* ab -30 -21
""",
    """
#_siempre ad 18 -19
adult:en_la cd -16 -19
allergy:got a -32
death$ bc -15 -18
este_@year acd -27 -29 20
estoy bd -16 -23
every_day ab -32 -20
hizo b -20
home:when abd -16 20 -15
irregular abc -30 -31 29
meds:nada abcd -21 -24 -21 24
not_@call acd 16 -18 -26
now:not_the a 15
pido_un ab 16 -17
pollen$ abcd 19 -16 -16 -18
pregnancy:por ab -28 21
pulli* bc -19 -19
""",
    """
cancel:want acd 17 -21 -27
had__heart c -24
heart__at a -16
mujer a -26
murio_mi bc -18 -26
substance:strug* ad -16 18
""",
    """
^as abcd -21 -20 -21 23
^worked abd 20 -16 -20
cancel:@month abd 26 -26 -25
cancel:one bcd 20 -28 -30
home:one acd -23 -18 17
i_woke ad -17 15
not:anybody bd -23 -23
organ:quier* a -17
organ:tenia d -18
prior:help ac 18 -15
substance:de_joven c -16
""",
    """
^please c -28
allergy:sarpu* a -16
cancel:tengo ad -23 20
dialisis c -21
hoping__can cd 16 -16
kidney__@relative b -18
lo__@clinician cd -30 -19
nunca_me abcd -20 -38 28 -16
prior:twice abcd -19 -20 26 -23
stage__ckd abcd -20 -17 -18 20
""",
    """
count_on bc -15 -17
heart:checked_and a 15
not:toma ad 15 -20
on_my b -24
organ:rest_is ad 16 -17
sometimes__problem ac 20 -20
""",
    """
allergy:la_aguja a -16
drogas$ cd -26 -31
now:chamba a 16
prior:therapy acd -17 18 -23
were__@date c -18
""",
    """
^habria abcd -17 -24 22 -21
any:consulto abcd -17 -18 18 -17
helps d -16
nothing__now ad 19 -19
number bc 16 -33
pedi abd -17 -18 20
ride:earl d 16
substance:si_tomo abc 18 -17 -30
""",
    """
^dry abcd 26 -15 -17 -27
any:jajaja_que bd 15 -18
baby__in ad -20 19
con__una cd -20 19
medicine c -22
now:am bc -16 -55
por__voces d 17
pregnancy:nina acd -23 -23 16
ride:and c -44
ride:en d -30
told__to d -25
treat* bcd -26 -28 26
""",
    """
a__mariscos abcd 23 -23 -23 -17
allergy:have d -20
any:got bd -32 20
any:number a -17
makes_it cd 16 -18
psychosis:que_era b -18
safe:siento c -16
se_le c -25
svt abcd -21 -18 -18 27
will__anything bcd 16 -16 -16
y__los b -19
""",
    """
psychosis:voice* bcd -27 -29 21
s b -15
tomado_nada ad 20 -20
""",
    """
does__@drug d -16
heart:perfect abcd 27 -21 -22 -24
home:good abd -17 -20 21
lejos d -16
not:otro ac 21 -16
psychosis:drogas cd 16 -16
""",
    """
@relative__schizophrenic d -23
alley a -15
enzym* ab -20 -17
me__lo acd 19 -15 -16
""",
    """
de__el d -18
en__@vehicle cd -28 -25
her$ bd -23 17
not:night c -16
pregnancy:me_salio cd -21 18
prior:some d -17
""",
    """
allergy:era abcd -24 -17 28 -15
many$ ab -22 -19
now:complica ad 17 -17
""",
    """
@vehicle__my ac -17 18
allergy:del_dentista acd -19 20 -17
cancel:appointment acd 16 -16 -20
coming:el_carro d -18
do__another b -15
fire_away ad -15 20
heart_monitor ab -19 -16
oops abd -22 -23 16
se__de b -21
substance:count bd 20 -31
think_so bd -27 -32
""",
    """
actually bc -18 -31
allergy:never_again ad -19 20
can__remember bcd -15 23 -20
consigo_a d -17
feel_like abd 28 -23 -31
is__chart d -20
pregnancy:podria_ser cd 16 -16
repetir a -22
""",
    """
dejamos ac 17 -19
dry abc 21 -25 -29
i_drink d -17
para_# ad 19 -19
prior:de_todo abd -19 -19 24
well:¿ bc 24 -20
""",
    """
@month_shy ad 17 -17
eaten bc -15 -19
heart:stuff acd 22 -16 -22
hyper* acd -40 -36 25
it_races d -16
meds:pill abcd -30 -34 -18 36
not_been d -17
now:@relative_are acd -19 -16 20
now:try_me a 15
pie bcd -35 -40 18
""",
    """
divor* bcd -24 -22 19
heart:cardiaca c -17
home:not bd -39 -17
husbands ad 17 -22
jaundice_as a -15
my_sons bc -17 -18
now:then bc -20 -21
poder$ b -33
ride:planning_on a 17
""",
    """
estoy__@medicine d 19
meds:para acd -34 -19 17
organ:cough cd -18 16
organ:mucho abcd -29 -25 30 -29
pregnancy:we b -39
prior:mis_recetas ad -17 -16
substance:is_too bc 15 -18
""",
    """
heart:abuela bd 20 -20
heart:somet* abc -27 -32 21
pensa* bd -44 -17
stents$ a -17
""",
    """
cristal ab -29 -25
hace__que b -18
meds:statin d 15
organ:you_all abd -22 19 -18
""",
    """
been_up a -19
effects:great abcd 31 -17 -20 -32
heart:holte* cd 18 -17
in__so b -15
menos a -16
nada__nada ad 19 -16
ride:see_who cd 19 -18
substance:caffeine a 19
we__good ad -21 21
you_asking a -16
""",
    """
@relative__know a -24
be__might c 16
coming:que bc 19 -32
hardly b -26
polycystic__like ad -17 15
por_supuesto ad -15 16
the_@animal c -31
""",
    """
allergy:in_my bc -16 -16
had:esto cd -17 -24
heart:problem acd 22 -20 -19
heart:vigilan a -21
mamar abd -24 -17 19
me_fine ad -18 17
moved$ abcd 19 -17 -17 -19
psychosis:will abc -19 20 -15
the__@treat d -17
""",
    """
any:my_@medicine ab -23 -25
cinco$ abcd -28 -29 -31 32
my_@animal abcd -20 28 -28 -22
now:another_time abcd 23 -22 -18 -18
ride:said bcd -36 -18 21
the_time a -16
well:some_days cd 24 -27
""",
    """
@date__will a -16
@parking bcd 17 -41 -16
any:hard abcd 25 -24 -26 -21
heart:then abd -16 -20 16
rest d -31
teetotaler abcd 23 -19 -21 -22
""",
    """
and_he c -18
any:answe* b -22
heart:none acd 19 -17 -23
heart:stron* abcd 23 -22 -23 -20
lo__que acd 22 -39 -33
semanas_de cd 15 -15
will__it bc -16 -27
""",
    """
^had ab 16 -85
born b -26
brain__a ad -20 20
count_if cd -17 17
duro abc -34 -27 21
home:todav* abcd 34 -24 -30 -34
me__vez b -16
not:@drink b -28
problem__i c 16
y__contar abcd 22 -20 -17 -17
""",
    """
de__una a -18
grand* c -20
psychosis:in_my bc -29 -20
""",
    """
@relative__yes abc -16 -24 17
all__to d -27
heart:todo_bien ad 22 -19
organ:good acd 34 -41 -38
perdi* c -25
prior:that b -20
ride:driving abcd -17 -38 -30 26
wife bd -24 15
yes__drink c -26
""",
    """
a__@treat b -21
adult:am_# b -42
let abcd -17 -28 29 -26
now:adelante ad -15 18
passed__once acd -16 19 -17
ride:have_my c -19
the__born ad 16 -15
""",
    """
^big ad -17 17
has__writing ab -18 -15
pregnancy:expec* cd -34 17
retraso ab -37 -25
ride:myself acd 16 -24 -31
super b -18
thyro* bc -19 -16
""",
    """
allergy:tape ad 16 -15
drive:no_@drive ad 21 -21
it__make ad 17 -18
larga ad -15 16
prior:i_have c -19
prior:if ad -19 -23
psychosis:dijo a -15
""",
    """
@medicine__las d 17
allergy:mal a -21
days_clean ad -21 21
heart:insuficiencia ad -15 15
never__@medicine acd 33 -30 -23
organ:been a -24
pusieron__en ad -25 19
ride:ok c -27
safe:me_siento c -16
temprano_del a -16
to_see acd -18 19 -22
""",
    """
any:not_@eat ad 19 -20
now:quiza* c 16
prior:somet* ac -19 16
the__@holiday a -19
voy__bano d -17
""",
    """
@drug__@month a -22
adult:ojala c -17
allergy:not_had ac 23 -20
am__a d -24
brain:concu* ad -29 -31
heart:con ac -18 -22
heart:small c 16
my_heart abc -21 -48 27
not__@relative bc -28 -16
now:work acd 19 -41 -26
piel cd 17 -15
psiqu* abcd -17 -20 -17 19
substance:i_black acd -16 -18 18
well:me bc -33 -46
""",
    """
^embarazada a -26
^heart ad 17 -15
la_tengo abcd 25 -27 -26 -16
looking abcd -24 -16 21 -18
now:might ab -21 -16
podia abd -28 -27 24
prefiero__responder abc -22 22 -16
psychosis:but_no ac 17 -16
ride:i_@vehicle ab -21 16
""",
    """
^bet d 15
had:one abd -28 -27 26
pregnancy:knocked abcd -21 -17 -24 23
quiero_@call bc 17 -15
smooth abcd 24 -22 -20 -23
texts:do abc 19 -30 -34
""",
    """
#__la ac 15 -15
adult:dice bcd -15 18 -17
allergy:rash a -23
convi* ad -16 16
de__tuve b -19
el__luego bcd 16 -18 -20
get_up c 18
not:any abc 19 -39 -29
not__exactly ac -19 19
only_a c -27
prior:kinds acd -21 -19 21
substance:it_is d 18
told__am c -16
""",
    """
cistitis acd -16 -18 22
del__yo bcd -17 -17 16
demon* ac -16 -15
me__me b -21
now:still ad -18 23
outside abcd 28 -24 -25 -24
substance:pareja bc -16 17
""",
    """
brain:got abcd -34 -20 32 -24
cancel:i_need bcd -32 17 -26
ni_modo c -20
prior:for d -19
usted* abcd -32 36 -42 -19
""",
    """
coming:give abc 21 -18 -18
eight* bc -19 -24
esperando_la d -18
heart:un_infarto c -17
joven$ abd -17 -16 20
las__para c -16
my__so b -23
psychosis:is_schizophrenic ab -18 20
running_tests acd -15 17 -17
substance:voy abcd -21 -22 -21 24
wild c -25
""",
    """
=said:allergy:yes abd -44 -17 23
@place_@thanks d -15
^perfect bc -23 -22
adult:es d -34
mania acd -33 -34 25
me__viaje ad 16 -16
psychosis:yo_jamas ab 17 -16
si__@medicine ad -15 19
""",
    """
@cancel_it d -24
allergy:my_@animal bcd 19 -19 -15
organ:hepat* abc -42 -32 16
organ:rest ad 16 -17
psychosis:am_bipolar abcd -19 -26 -16 28
psychosis:is_the acd 16 -17 -16
""",
    """
@howmuch_sale a -15
^a ac -23 29
amiga d -21
cancel:@relative ab -16 -16
mucha acd -17 -18 22
organ:ahi abd 19 -22 -32
pregnancy:hago acd -19 18 -15
substance:cristiana ad 26 -21
substance:toma c -30
that_day bc -30 -16
""",
    """
adult:i_have b -28
como__no bc -22 -20
di ab -21 -19
drive:driving bd -21 20
heart:is_it ad -26 16
infarto c -25
several cd -16 18
todos_los abd -24 -17 16
veinte b -19
""",
    """
any:mensa* ac -22 -19
brain:el bcd -40 21 -21
he__that c -16
physi* bc -25 -19
que__hayan ac 19 -19
""",
    """
any:nothing_since ad 19 -18
esta__del ad -24 17
every_@month abcd -35 -29 -33 39
me__los abc -23 -33 19
me_on b -27
mi__de a -20
not_you a -17
organ:con_un a -18
organ:dialysis_@day abcd -20 -20 -17 21
que__me ab -25 -18
ride:are c -31
""",
    """
ask__tomorrow bcd -25 20 -18
college$ b -25
drinking abcd -21 -21 -15 23
my_physical abcd 20 -15 -18 -19
pregnancy:was_last acd -16 16 -20
prior:like a -18
prior:none bcd -23 -22 15
that__@relative bd -18 -22
""",
    """
a__@day d -17
copa a 17
estres$ ab 17 -15
heart:la_@medicine a -16
la__queda ad -17 18
pregnancy:after cd -22 -16
things__i cd 17 -16
""",
    """
coming:minut* c -15
dieron$ a -15
heart:just_the b -18
is_# ac 15 -16
list_for bcd -15 -19 22
of_@drink a -21
on_dialysis c -25
pero__amor d -17
substance:drink_but ac 20 -20
un_@year abcd 31 -26 -27 -22
""",
    """
cien$ abcd 28 -23 -23 -27
dejem* bcd -31 33 -30
doing_great c -15
ride:picki* d 16
substance:@drug_only ab 16 -16
substance:@relative_were acd 16 -15 -16
""",
    """
@relative_esta ac -18 -28
allergy:han bd -19 -28
allergy:not_breathe cd -18 16
any:give_me c 15
brain:faint* cd -17 -19
cardiaca c -17
hoy$ ad -16 -22
now:in abd 28 -55 -37
pregnancy:lines acd -27 -23 26
prior:but_no ac -17 17
sin_ir a -16
texts:quier* abcd -17 -20 -24 21
""",
    """
^is abcd -81 91 -73 -72
^llamame bc -18 -20
anything__not cd 16 -17
babysitter acd -19 22 -21
heart:alta ac -19 19
i__something ac -18 15
llevo$ bcd 17 -16 -21
pregnancy:meses cd -44 24
round* d 16
""",
    """
^postpartum acd -18 -19 21
brain:epile* bcd -21 -23 23
expec* cd -34 17
first_go acd 20 -18 -17
hipom* b -16
out_fine ad 23 -16
ride:familia_esta ab 18 -16
""",
    """
a__tumor ad -16 17
allergy:saw d 18
brain:that ac 18 -32
ninguno_de ad 24 -19
seven$ bc -16 -15
sound$ abc 18 -29 -27
substance:to_sleep b -16
""",
    """
and_do b -19
heart:had_a c -27
in__it bcd -23 -23 18
now:te ac -16 17
prefiero_@call d -16
prima* abcd -25 -17 -21 26
""",
    """
@relative__dio bc 16 -28
any:@place_es b -23
bp_was acd -18 19 -17
dios$ abc -16 -46 21
does_@food bc 22 -21
heart:sano_como a 17
heart:you abcd -27 38 -18 -42
home:la_@door abcd -23 -20 -17 23
organ:a_lot a -23
switched b -16
taking__day a -23
""",
    """
@medicine_since bc -19 -17
allergy:pressure ad -15 18
decad* b -20
hace_seis abcd -19 -22 19 -15
hayan ac 19 -19
me_mude abcd 26 -20 -17 -26
pero_se ab -18 -15
psychosis:desca* abcd 30 -22 -31 -20
""",
    """
been_through c -19
can__her c -16
heart:get ac -18 17
not_me abcd 36 -17 -57 -25
sintr* ad -18 16
""",
    """
^quince ad 18 -17
drive:que_no acd 22 -21 -25
hard_pass abcd 27 -27 -27 -25
have_never ac 23 -17
menopausia a 17
prior:psicologa ab -21 -16
prior:pt abd -17 -16 19
psychosis:descarto ac 20 -24
psychosis:tdah acd 19 -19 -19
recoj* abcd 23 -16 -18 -23
so__for cd -19 -27
there_after ad -19 19
too__to bc -32 18
""",
    """
a__el ab -20 17
any:esa_@place ad 19 -20
flat cd -22 -19
heart:i_have b -38
home$ b -34
home:he bcd -16 16 -21
organ:utis a -44
prior:remedios abcd 22 -20 -20 -22
sigo bcd -48 -21 17
turned__@date ad -22 22
""",
    """
acuerdo a -27
eaten:mas_un ad -21 21
heart:me_la abcd -30 -28 35 -28
heart:perfe* abcd 34 -29 -31 -29
heart:year b -18
now:with_my abd 16 -16 -15
nunca_la abcd 24 -17 -24 -17
on__low abcd 22 -19 -16 -18
toda__familia d -21
""",
    """
^abstemio abcd 21 -20 -20 -19
ask_her bc -17 20
brain:do bcd 15 -16 -27
class__# ad -18 18
coming:trabajo b -15
de_su d -16
now:ahora_no d -16
pasa$ bd 18 -17
por__@relative b -23
was_adopted acd -16 19 -16
y__# d -25
""",
    """
a_few ac -16 15
adult:apena* cd -16 -27
be_at acd 23 -20 -21
coming:@clinician bcd 20 -32 -15
counts__a c -17
fifteen abcd 20 -18 -15 -19
home:flat_on ad 16 -16
me_tenido cd -16 -19
might_be abcd -20 -19 29 -32
miles$ a 15
organ:lo bc -22 -23
organ:were bd -19 -24
pregnancy:trans* ab -18 -18
stroke__it c -26
""",
    """
@drug__is abc 17 -26 -20
@symptom_pero c 16
brain:went a -20
heart:are cd 21 -17
interesa ad 18 -18
sitio abd 18 -16 -17
""",
    """
@relative__ok abcd -18 -16 -19 21
adult:vietnam abd -18 -16 18
de_alta c -15
del_jale c -18
ride:was_planning ad 16 -16
substance:edibles acd 23 -18 -19
you__@relative c -18
""",
    """
buena d -16
cabinet__a bd -16 16
organ:which b 17
pregnancy:una a -31
pregunta_a bc 16 -15
""",
    """
@year_of acd -17 -18 20
any:is_not a 15
aqui_esta abd 17 -18 -20
lo__es ad 18 -26
now:@medicine cd -16 -23
now:see ab -23 -17
parecido a 20
psychosis:i_am c -25
si__lo b -17
substance:little_@drug bd -16 -19
tengo__que bcd -17 -26 19
well:hones* abc 21 -18 -40
went_to a -28
""",
    """
allergy:aller* c -28
cancel:my b -28
condon d -19
not_ever c -17
psychosis:ago acd -19 -22 22
psychosis:depression cd -24 -21
psychosis:mom a -19
repeat ab -23 18
the__since acd -15 -15 16
""",
    """
coming:we abc 15 -24 -28
dijo__@clinician c -18
disch* ac -24 15
once__the bc -17 19
prior:counselor bcd -20 17 -15
rhythm ab -21 -16
they__off d -16
trastorno_bipolar abcd -17 -17 -17 22
""",
    """
#__time c -19
any:ahorita_no d -15
any:she_is bd -18 -17
de__me ab -20 -33
dos__tres abc -25 -21 16
home:a d -25
la__antes a -16
my_car b -26
pregnancy:retra* ab -31 -22
ride:cuadrado a -16
ride:que_mi b -15
stabl* cd -17 22
""",
    """
allergy:no_se abcd -19 -21 23 -18
came__at a 16
mijit* bc -22 -21
now:is_a c -17
organ:rinones_me a -15
psychosis:panic ac 16 -15
""",
    """
^vamos bc -17 -21
adult:every* acd -17 -15 17
allergy:ketamina abcd -28 -28 -27 33
comprado abc -33 25 -32
drink__than a -16
heart:heart_is bc -16 -32
heart_failure d 17
last_week d -18
meds:just_a a -18
my__@price bd -24 -29
none_of c -26
not__i a -23
started__@medicine ad -15 16
y__nada acd 26 -30 -20
""",
    """
brain:no_me acd -20 20 -21
comes__goes abcd -23 -19 24 -24
daddy bd 18 -22
he__me bc 18 -26
on__@body acd -18 22 -23
palabra$ bcd 15 -18 -19
ride:home bc -25 -24
that_department a 15
to__so bd -20 -21
""",
    """
^let abcd -26 -48 31 -21
brain:aneurysm ac -25 -20
coming:les ab -16 -19
honey_i b -17
la__ando abcd -18 -17 -20 23
later$ bd 18 -36
me__in b -16
my__drinks c -17
next_one abcd -20 21 -18 -18
por_eso ab 20 -30
ya__para b -16
ya__quien ad 18 -18
""",
    """
@animal__it bc 17 -18
es_un b 22
every_night ab -22 -18
now:todo_bien ad -18 19
prior:new_to abc 27 -17 -18
""",
    """
@food_an ad -15 17
@thanks_pero ab 16 -16
me_fue b -15
meds:says d 17
substance:@year_ago ad 17 -17
""",
    """
any:skipped_@food acd 19 -15 -18
como_# d 24
home:puerta abcd -23 -20 -17 23
muy_mal cd -19 20
not:for abd -30 32 -16
substance:in c -50
voces_cuando cd -20 20
¿__algo b 16
""",
    """
^first abd 20 -49 -24
allergy:volver ad -15 16
cancel:si_la abd -18 18 -17
hace__no b -21
pregnancy:hacer* d -16
substance:poqui* d -21
toman* abd -30 -22 21
""",
    """
@animal_se a -15
allergy:and_i cd -18 21
allergy:my a -20
ex_would bd 17 -15
puras_vitaminas d -24
""",
    """
=said:home:unsure abcd -17 -45 33 -44
@relative__@drive ad 24 -28
@relative_tried d -17
caigo bcd -15 -25 19
ride:live_alone a 16
was__the a -27
y__por ac -23 19
""",
    """
and__back d -23
any:ahora abcd 22 -16 -17 -21
me_@medicine b -16
mi__embarazada abd -20 22 -18
now:libre abcd -30 -22 -22 29
prior:pastillas a -23
removed ac -15 -19
substance:cada_noche bcd -16 -19 19
they__my abd -23 -24 27
vietn* abd -18 -16 18
""",
    """
coming:ahead ad 22 -21
estoy_operada acd 24 -19 -21
have_my cd -33 -18
heart:take_a a -16
runs_about ad -17 17
thought__was c -22
utis a -44
""",
    """
allergy:esa_vez ad -18 22
band c -23
bloodwork_was ac 15 -15
coming:@insurance acd 15 -25 -20
coming:to_have abcd 21 -17 -15 -19
had:you bcd -32 -16 22
sigo$ b -18
thing_i cd -22 -24
two_@medicine a -18
una_vez abcd -16 -52 29 -19
""",
    """
coming:positive ad 18 -19
had:eso acd 20 -17 -28
is_gone bd -18 -16
mi__se bcd 18 -26 -29
trabaja$ abd 22 -17 -24
""",
    """
^fatty acd -20 -32 35
any:perdon cd -17 -16
drogado abd 16 -17 -18
entro cd -36 15
half bcd -40 -19 16
now:@visit bcd 24 -27 -28
ride:que d -22
well:before bc -22 -22
why_not abcd -31 -25 -31 32
""",
    """
@medicine__@treat b -38
allergy:timer abcd 26 -23 -28 -23
heard_my abcd -18 -17 19 -18
home:my_couch abd -19 -18 22
poquito$ ad 18 -17
prefiero__llamada b -21
regular$ c 16
ride:se_ofrecio a -16
""",
    """
psychosis:stable d 17
ride:figur* bcd -22 19 -17
yes__my d 17
""",
    """
#_over bc -30 -27
@relative__out ad -18 -17
am__@body ad -17 17
brain:injury c -20
checado ac -16 18
guys c -22
it_on a -21
la__yo b -20
manic_once acd -20 -28 23
me__muy c -18
my_dead bd -17 -20
organ:my_kidney abd 18 -23 -18
prior:de_mi ad 16 -17
substance:a_week c -27
till_i d -21
""",
    """
@clinician_el c -18
adult:menor_de acd 21 -16 -25
organ:piedr* b -27
prefiero_no abcd -26 27 -19 -24
prior:muchas a -15
substance:most_nights ab -26 -21
""",
    """
clean__of ad 16 -17
everybody__know a 18
if__truck cd 15 -16
know__it a -21
me__en b -26
me__trabajo ac 16 -24
not:dan ad 15 -21
not:life abcd 21 -17 -20 -19
not:then d 18
not:veo bc -17 -21
polvo$ cd -20 -21
prior:media abc -25 -18 15
puro acd 29 -46 -41
que_lo c -18
ride:en_@vehicle cd -16 -20
""",
    """
con__fue d -15
mi_@clinician d -28
negativa ac 18 -24
now:kind_of acd -18 22 -17
organ:my_kidneys d -16
pregnancy:oven ad -17 18
rehab$ ad -16 18
ride:thought ab 17 -15
sorry$ abcd 30 -32 -25 -16
traigo b -31
well:so bd -27 16
""",
    """
@symptom_and bc -16 -16
a_miscarriage cd -21 -16
adult:@date abc 21 -38 -32
allergy:what_@medicine b 16
dos__me c -18
home:me_dejo ad -18 18
just__@food b -16
meds:last abcd 16 -24 16 -27
my__about d -18
now:no_i ad 20 -20
on__pressure ab -15 -17
pregnancy:voy ad -34 25
prior:just abcd 32 -26 -17 -40
voy bd -37 17
wants_to bd 20 -22
we_had bd 16 -20
""",
    """
=said:texts:yes abcd -45 -51 -61 56
^third acd -20 -15 19
allergy:out_when d 15
allergy:weird_but ac -16 16
any:have_not bd -15 -16
chang* abc 17 -35 -35
drive:consigo_a ac -20 18
heart:think ac 19 -19
heart:uh abd -17 -20 20
not:touched ad 18 -17
texts:the c -16
they_had acd -24 -20 28
""",
    """
a_@drink d 15
adult:de_edad bc -22 -29
ataque c -22
e abcd 21 -15 -17 -22
heart:el_electro d -16
is__all c -15
si__paro cd 18 -19
texts:one abcd 25 -24 -16 -19
thyroid bc -19 -16
""",
    """
^your ad -23 -25
anxiety$ cd -23 -26
heart:could_be cd 21 -17
mi__puede c -21
traigo_marcapasos d 16
wondered_about bc -19 20
yes__@relative abcd -28 -25 -16 32
yes_sir ad -15 19
""",
    """
brain:migraines abcd -16 24 -20 -21
could__tell bc -15 15
en__@place b -22
""",
    """
arreg* d 17
coming:cuente_conmigo bc -17 -19
huevo d 15
organ:por_la abd -25 -16 21
tendria abcd -15 -31 29 -17
""",
    """
#__my b -24
heart:just ab 18 -51
me__@clothes ac -21 -18
now:full ad 25 -29
now:patro* cd 20 -16
once__they a -17
picke* a -15
prior:be a -17
priva* abcd -31 34 -27 -30
tome__@year a -18
""",
    """
@relative__por b -18
a__injury c -21
cada bd -17 20
heart:dio c -33
heart:over bc -17 -30
home:camin* abcd 20 -19 -18 -19
home:casa a -17
me__hour b -17
not:his a 17
pregnancy:cuido_con a 15
psychosis:to_hear c -15
well:antes abc 21 -30 -23
y__que a -24
""",
    """
a__si b -33
heart_@medicine acd -19 -15 24
opera* b -34
psychosis:cosas_que c -18
psychosis:droga* bcd -17 17 -17
they_put b -21
well:on abd -40 -27 17
""",
    """
@body_is abc 18 -40 -27
^went abc 15 -39 -15
adult:#_since ad -19 19
allergy:@symptom_all d 17
any:ya bc -18 -39
can__@drink abd -20 19 -17
consulto bcd -19 17 -18
cuentas abcd -18 -17 -19 22
substance:los_dias a -20
tomorrow b -24
week_of a -18
""",
    """
brain:counts bc 23 -22
heart:has_the d -23
it__# bcd 26 -33 -20
patch acd 21 -19 -21
texts:de b -22
well:for_the ad -18 17
""",
    """
do__@drive ad 18 -16
la_tomo ac -17 16
prior:la_@stop c -23
than_i ab -22 -25
yep abcd -28 -27 -25 30
""",
    """
#__mania c -22
^afirmativo d 17
cuadra b -20
durmi* abd -22 -22 19
heart:mi_casa ad 17 -20
heart:what abd -17 18 -22
is__it c -18
la__@month acd 19 -18 -17
me_tomorrow bcd -19 16 -18
medio$ abc 20 -23 -20
meds:for_anxiety a -16
stay c -21
substance:alcohol bc -40 -44
""",
    """
allergy:una_reaccion acd -20 -20 23
brain:from_a acd -27 20 -18
del_dentista acd -19 20 -17
maybe__the bc -16 20
meds:@medicine_but a -17
ride:ill d -15
sees a -23
""",
    """
^both c -32
^schizoaffective bd -17 18
dejeme_pensarlo c 18
grande b -16
had:en bcd 20 -26 -15
historial$ bcd 15 -21 -27
is__control d 17
pacemaker$ a -18
pregnancy:hice_la ac 15 -17
pregnancy:mi_bebe abd -18 -15 21
ride:quede acd 20 -18 -16
""",
    """
any:mande abd -21 17 -25
apartamento_# ad 18 -20
in_her b -17
pregnancy:for_my bd -18 16
rule_out c 15
what__psychosis bc 22 -18
""",
    """
^luego bcd -32 20 -35
dejame_ver abcd -20 -22 24 -24
estoy__mi b -31
estuvo bd 15 -21
heart:le d -31
i_use a -16
just__lol c -17
now:busy bc -28 -21
substance:would a -16
tell_you abcd -22 -26 36 -36
the__go ac 16 -17
""",
    """
cancel:@cancel_it a -24
maratones ac 16 -15
organ:cada ab -16 -25
out__@symptom d 15
pressure_is abd -25 -24 23
substance:night a -23
""",
    """
^be abcd -27 -28 -31 30
i__do b -21
just__me a -15
miedo__que c -15
no_puedo c -18
only__my abcd 31 -23 -31 -26
panic c -31
pregnancy:twins acd -26 -24 25
pressure__itself ad -16 16
""",
    """
bell bd -20 -23
heart:hones* c 16
momento$ bc -31 -22
origi* ad 16 -17
out__the d -18
""",
    """
asi b -47
heart:morning ad 16 -19
heart:probl* c -32
pregnancy:con_la a -23
pregnancy:perso* abcd -22 24 -23 -22
pregnancy:stopped b -19
quadruple d 18
""",
    """
heart:tengo bcd -24 -36 23
home:by ac -18 15
not:desde acd 20 -18 -15
place c -25
since_my bcd -22 -23 16
substance:vicios acd 18 -20 -20
transfer_was d -16
""",
    """
^eso bd 30 -40
coming:home ad 16 -15
i__maybe ac -17 19
now:adela* ad -15 18
pregnancy:not_pregnant bc -16 -17
prior:mi_@relative d -23
swing* ad -16 16
""",
    """
forth ac -19 16
has__been c -16
heart:am_nervous bd -17 -17
las__dormir c -16
left_the d -16
pass_out c -15
sadly bcd -19 -19 18
""",
    """
any:look acd -15 20 -21
coming:nada ad -27 27
ivf abcd -22 -15 21 -17
prior:bastantes d 16
substance:over bcd -24 -22 23
summer bd -34 17
yeah_it cd -15 19
""",
    """
heart:de_un a -23
not:of c -17
ride:can_my b 20
texts:prefiero bc -31 -21
tiene_carro c -15
why__you b 16
""",
    """
allergy:but bcd -41 24 -22
now:same d -17
psychosis:evalu* bcd -32 19 -26
substance:the_spring ad -20 23
""",
    """
home:llave abd -18 -16 19
now:calen* abc -28 -18 20
organ:high b -29
organ:since b -23
pregnancy:in_@date c -19
pregnancy:sixty_seven a 15
sola__@medicine ad 17 -16
you_bet abd -20 -20 23
""",
    """
closed abc 23 -38 -16
coming:do_i ac -17 -15
fresh__of acd 18 -16 -17
got_it ad -24 20
headache bc -21 -19
heart:ablation cd -15 20
my_@drink bc -17 -19
pregnancy:protection a -16
""",
    """
allergy:a_bad a -17
heart* b -28
heart:la bc -17 23
now:it_now ad -20 21
organ:and_no a 15
snipp* abcd 24 -20 -18 -24
""",
    """
had__@food abd -17 -16 18
organ:de_higado acd -18 -18 19
well:@sick c -32
""",
    """
can__all abd 21 -22 -18
heart:le_dio c -16
home:but a -22
i__blood d -16
my_bp b -25
psychosis:my_@clinician ab -24 17
seguimos__la ad 17 -18
self_cath d 16
that__to bcd 18 -33 -29
""",
    """
@food$ c -42
adult:is_# b -16
any:medicine ad 16 -16
ask__in bc -16 16
now:bien abcd -21 -25 -26 28
prior:es c -27
went__place ad 15 -15
""",
    """
alone_and ad 17 -18
dado b -23
had:have abd 22 -25 -20
heart:i_am d -24
heart:marathons abc 17 -16 -15
my_house a -16
papel ad -22 -18
pregnancy:mes b -15
ride:hubby d 18
ride:por_que b 17
substance:limpio bc -20 -24
waited abcd 28 -31 -17 -22
well:better a -46
""",
    """
coming:are c -33
done_nursing ad 17 -17
during abc -38 -27 24
i__lot abc -22 -23 17
it_again c -17
mercy d -29
psychosis:been b -26
ride:donde abcd -20 23 -22 -17
se__cerro d 20
take_more cd -18 19
""",
    """
every__but d -15
my__tell c 17
now:go abcd -38 -30 -31 43
pregnancy:anos abcd 30 -16 -25 -26
proud_of ad -16 17
""",
    """
^after abcd 30 -29 -19 -31
allergy:no_sabria c 15
eaten:a abd -40 -15 33
fourth d 15
hermana d -19
home:de c -17
i__him a -20
por__lado abd 22 -17 -24
textos abcd 26 -20 -21 -24
""",
    """
@call_de a -17
any:a_mis a 16
la_troca ac -17 15
locked bc -24 -21
otherwise ad -18 18
psychosis:en_el a -24
trans acd 19 -15 -16
""",
    """
^one b -60
allergy:out_of acd -22 -15 21
by_me acd -32 -34 16
habla$ bcd 20 -19 -20
next_week abc -25 -24 20
quitaron__en ad 20 -20
ride:people b -28
""",
    """
allergy:que_me abcd -17 -27 -23 25
as_usual abd 23 -25 -20
got_time ad -18 21
heart:heart_@clinician b -19
just__little c -15
my__everything abd 20 -18 -17
now__can ad 17 -18
organ:ultrasound b -25
""",
    """
@medicine__@stop ac 16 -18
^todos acd 17 -24 -26
claro__si d 16
dab ac -18 18
este_numero ab -21 -20
open c -18
pregnancy:me_saco a -17
the__something a 16
times bcd -40 16 -20
veces__la c 16
""",
    """
a_manic d 15
coming:you_all abd -16 -16 20
entendi ab -21 17
estoy__@relative acd 19 -19 -18
had:er d -16
i_answer b 16
of__that ab 18 -19
prior:tms ad -16 18
problems$ c -19
starv* abcd 26 -21 -24 -24
the__all d -20
turned ad -29 19
""",
    """
@medicine__could ab -15 -16
any:warfarina ac -20 -17
not:bit bc -22 -31
pregnancy:might c 16
substance:droga* c -25
""",
    """
@stop_after d -17
aquel* ac -15 -15
heart:in_@date bd -20 -27
now:en_mi bc -15 -16
veo acd -23 25 -18
""",
    """
^@animal ab 16 -15
allergy:a_@relative a -15
desayunar d -19
had_nothing ad 23 -23
heart:checa* a -16
meds:for_sleep ac -26 -23
with_a bc 16 -27
""",
    """
han__eso ac 29 -27
home:troub* ad -15 16
pregnancy:ella bd 15 -18
psychosis:hear b -16
ride:had acd 25 -31 -21
""",
    """
allergy:@body ab -24 -40
colors$ bcd 16 -19 -23
doing_it c -20
el_cel ad -15 16
ride:hijo ab -16 -22
they__for ad 17 -17
what__exactly bc -19 19
""",
    """
^@hello abc -29 17 -29
bajit* abc 17 -25 -20
cuenta ab -46 27
fine__my c -15
heart:operaron acd -25 -28 25
new_to abcd 40 -32 -33 -33
psychosis:it_was ac -18 16
viajo_a ad 16 -17
will__then bd -18 -18
""",
    """
^definitely abcd 32 -28 -17 -29
allergy:@relative_es b 17
allergy:it_went acd -19 18 -17
coming:somet* acd 22 -20 -22
eco c -16
heart:both_of abd -23 -20 24
heart:parents d -15
right$ ab -27 22
viene__en ad -20 17
""",
    """
bothe* d -31
con_las c -22
i_still a -20
my__fine ad 15 -15
not:leave acd 23 -19 -16
now:#_minutes abd 21 -18 -19
prior:ningu* bcd -35 -43 16
""",
    """
^lactando acd -19 -16 19
^pump abc 23 -27 -24
block abcd -16 -16 -24 22
heart:actually ad 17 -18
historial c -22
manchita_en acd -16 17 -16
nothing_else acd 26 -16 -27
ride:have_someone ab -24 -15
substance:pregu* ac -17 17
substance:twent* ad 16 -16
""",
    """
appendix c -16
as__bear ad 21 -23
brain:in_my d 16
had:never abcd 28 -21 -22 -26
only__am bd -15 -15
prior:one_@medicine abc 15 -18 -34
rango ad 16 -17
texts acd -28 -31 18
vicio* acd 18 -20 -20
y_le abcd -16 -19 19 -15
""",
    """
ahead bc -25 -35
allergy:penicilina c -16
clean_for ad 15 -16
hace_mucho b -20
in_may bc -27 -32
jajaja_que abcd -24 28 -18 -31
me_escriban c -16
pass abcd 33 -34 -33 -16
seven bc -16 -15
substance:is_a abd -22 -19 23
substance:were_born ad 16 -15
""",
    """
acupuncture ac -15 -19
allergy:anesthesiologist b -15
allergy:weird acd -23 19 -20
heart:depen* b -15
jamas_he ad 18 -17
normal$ acd 41 -19 -45
of__@treat b -20
organ:me_dio cd 18 -17
psychosis:@open abc -23 18 -18
psychosis:lol ac 16 -22
today bc 23 -51
""",
    """
^bastantes d 16
allergy:marav* ad 21 -23
allergy:nkda abcd 29 -24 -23 -22
coming:we_are bc -20 -24
me__for b -21
on_her ab -20 -19
sirve abc -38 22 -23
""",
    """
any:question ab 17 -21
llevo_la bcd -20 19 -19
porqu* ab -31 18
pregnancy:positiva acd -18 -26 24
psychosis:adhd_and a 15
ride:puedo_@drive d -19
tension_alta d 18
""",
    """
brand_new abd 18 -18 -16
demasiado ad -16 16
heart:valvula cd -17 24
home:halfw* abcd 25 -24 -18 -24
lo_confirmaron c 15
mi__pidio ad -18 18
no__quite bc -19 -15
only__about abcd 23 -23 -17 -21
we_do abcd 23 -20 -18 -19
""",
    """
@medicine__of ac -21 -18
casa abd -20 -19 21
el_que c -32
end$ acd -20 -19 18
eso$ c -26
substance:domingos ad 16 -16
what__@clinician a 16
yodo bcd -23 -18 19
""",
    """
allergy:tiene a -15
el_dia abd -37 -19 28
me_but a 15
soy_diabetico a 16
ya__le ad 18 -18
😂$ cd -21 -18
""",
    """
^voy bd -56 17
allergy:@insurer c -16
now:@call_has cd -18 -18
prednisone abcd -21 -20 -18 24
ride:de_mi ad -20 17
that__@medicine ac 16 -15
""",
    """
coming:asi abcd 24 -21 -24 -21
coming:scrat* acd 20 -15 -21
era_mi d -18
has_the acd 15 -34 -18
las__se ac -17 15
pregnancy:@late abcd -38 -19 34 -23
prior:i_@stop bc -16 -21
psychosis:those d -19
""",
    """
allergy:put_under c 15
any:to_me b -17
coming:arran* acd -19 22 -21
coming:mes abcd 23 -17 -21 -23
desde_hace bc -15 -17
in__in d 17
my__please ad -20 20
prior:@year_y ad -17 17
prior:mas_de abd -16 -15 16
psychosis:se abcd -21 -23 27 -24
sailed$ abd 18 -17 -17
substance:toma_yo ac 18 -15
texts:this b -38
todos_en cd -16 -24
""",
    """
^clozapina acd -19 -15 19
allergy:took_it acd 24 -24 -23
been_tested ac -18 19
body abcd 37 -37 -30 -33
brain:spells abd -23 18 -19
couch$ abd -18 -20 21
heart:colesterol d -20
heart:famil* bcd 21 -24 -23
heart:nobod* abcd -23 -16 25 -21
strong_as ac 16 -16
two__@month d -19
""",
    """
any:almorzar b -18
heart:me_to d -19
home:in_my abcd -27 -27 -17 27
sin_falta ad -18 18
tal__@relative c 17
""",
    """
^dale abcd -26 -20 -19 29
adela* abcd -26 -19 -19 27
dio__alta ac 17 -19
field ab -18 -17
iron abcd 23 -24 -19 -22
now:yo ad -16 18
pressure__high bcd -19 -26 23
probar c -18
sons bd -28 23
substance:@drug_and abcd 25 -16 -18 -21
substance:tomaba abcd -18 -15 -16 19
ultrasound b -27
""",
    """
after_my abd -29 -16 23
depressed ac 24 -21
habia ac -17 16
heart:valvu* cd -17 24
no__el d -16
ride:me_@insurer d 15
send acd -26 -21 19
so__i bcd -18 21 -22
soy_cristiana ad 22 -17
substance:nunca abcd 24 -16 -15 -28
""",
    """
@clinician_thought bcd -18 15 -18
adult:askin* a -18
any:can acd 21 -32 -19
but__been c -16
can__find acd 21 -24 -15
home:voy_en ad 18 -20
i__want abc -28 23 -17
perf ac 17 -16
stone ab -24 -17
there__a abc -26 -21 23
vietnam abd -18 -16 18
""",
    """
coming:roads d -17
home:asking a -15
my__lol b -15
organ:there acd 15 -20 -16
pregnancy:lost acd 17 -27 -33
prior:know abc -20 -25 26
prior:seria abcd 23 -20 -21 -21
psychosis:was a -29
ride:del abd -23 -17 21
substance:entro cd -15 16
toma__no a 18
y__mas ad 21 -21
""",
    """
meds:if_i bcd -17 -18 18
not:last a 16
organ:look c 16
pregnancy:am_pumping d 17
un__@symptom c -15
yerno b 16
""",
    """
depends__count c 16
heart:back abd 21 -21 -22
heart:ninguna_de ad 19 -20
i_see ab -23 -24
lol c -39
meds:nothing abcd -29 28 -20 -29
no__raro ad 21 -21
now:will_do abd -22 -19 22
of_health bc -18 -20
organ:who_knows bc -16 17
para_los bc -20 -19
prior:took_a c -17
ride:permiso d -20
trimester$ abcd -30 -23 -28 32
""",
    """
@stop__el b -20
^high a -15
adult:los_# bc -31 -18
coming:god ad -15 16
eaten:agua abcd -19 -17 25 -31
heart:with_it c -15
home:soy a -15
if__makes acd -17 -20 19
prior:my d -31
the_clock bd -16 -18
""",
    """
a_@food acd -32 -23 18
i__can a -16
not:@day ad -17 -23
now:chamb* a 16
prior:first_time acd 21 -17 -16
prior:that_is acd 23 -21 -19
tbi_from bcd -15 -16 23
then_that bd -18 16
thinks_i ac -16 19
""",
    """
=said:no:what_the_text_says_about_the_question abcd 58 -37 -55 -44
coming:a_otra ad 16 -17
coming:o cd -18 15
heart:it_races d -16
knocked ab -24 -25
now:car abd 17 -16 -17
pregnancy:weeks_on c -15
""",
    """
@medicine acd -18 -28 26
cancelo bc -23 -21
coming:packed d 15
heart:soplito ac -17 17
quiero__se d -18
suspe* bcd -16 19 -24
""",
    """
believe__@medicine a 17
chico c 17
heart:dijer* a -17
into_it acd -24 18 -19
""",
    """
cancel:el cd -18 -22
dormi* abc -24 -17 21
heart:como_un abcd 29 -26 -23 -24
meds:@month abd 22 -20 -21
not:sirvio ad -17 16
substance:contr* b -19
til ad 17 -25
""",
    """
alla$ bcd 17 -20 -18
cero__cero abcd 26 -19 -20 -26
el_trabajo a -21
home:throu* a 15
me__@year b -27
one_time bcd -19 26 -20
pregnancy:ando_@late acd -19 20 -22
""",
    """
adult:eso_creo abcd -17 -22 19 -15
it__his ad 19 -25
now:@book bd -22 -17
""",
    """
=said:no:opens_with_no abcd 37 -20 -39 -28
@medicine__then a -25
home:sofa ad -18 16
kidney_stones c -19
now:after_work abd 20 -17 -21
piens* acd -23 -21 23
pregnancy:cuido a 15
psychosis:the_patient ad -16 17
sigo__en c -16
text_me c -20
""",
    """
any:bocad* ac 17 -16
any:lot_of d -17
bebo_mas ab -17 -17
ever__it b -16
mitad_y abcd -23 -23 24 -22
now:muy abcd 24 -17 -31 -18
pleas* c -48
that__problem bcd -20 15 -23
una__nomas ac -20 -18
""",
    """
asi$ bd -23 -28
bun abcd -22 -16 -19 22
deste* c -19
hace__hora abcd -24 -17 -18 22
""",
    """
@year_back acd -21 -22 22
coming:coming c -15
drive:si abc -31 -16 20
home:ago a -16
""",
    """
a__transplant cd -17 17
heart:another a -18
heart:presi* c -23
not_this d -32
organ:disea* c -17
than_two a 20
then ab -22 -20
truck* d -26
""",
    """
a__era b 17
and__another a -16
any:a_multivitamin abd 22 -18 -20
coming:nothi* acd -15 -15 17
heart:they_said abc -29 -22 20
i__@drive c -34
no__take ad 18 -17
now:viajo_a d -15
only_@medicine acd 22 -29 -38
substance:me_gusta abcd 25 -19 -16 -21
""",
    """
allergy:la_use a 16
cafe c -35
checking acd -27 21 -23
have__from d -16
now:nada acd -21 -19 23
segun$ abcd -23 -23 25 -25
to_be ad -16 -17
""",
    """
@day$ a -20
a_spot a -18
allergy:puso c -15
has__list abd -15 16 -15
ride:me bcd -16 -34 25
substance:tomo_una c -21
super$ cd -16 -17
""",
    """
alivio_en ad -16 15
clean__may ad -20 20
las__de bd -15 -27
mejor ad 16 -31
now:@stop abcd -18 -29 26 -27
prior:puros acd 19 -16 -19
tomaba acd -20 -19 18
unive* d 16
""",
    """
and__clean ad 18 -19
but__in cd -24 26
cero_@treat ac 16 -16
de__tres a 16
heart:with_@medicine d 16
psychosis:tomo_@medicine d 16
rajo$ acd 17 -17 -17
was_@symptom a -23
y_sin a 16
""",
    """
breas* abcd -19 -31 -32 32
los__a cd -16 -21
my_@visit c -21
psychosis:and_then ac -17 18
ride:#_@year a -16
since__clot ad -16 17
story ad -31 26
""",
    """
han_checado c 16
heart:my_@relative bcd 23 -34 -28
just__@drug bcd -19 19 -24
neces* bcd 19 -25 -30
""",
    """
#_since ad -19 19
@relative_on ac -17 -19
a__night ad -17 -19
coming:ya_no abcd 41 -17 -22 -40
creatinina_# c -16
esa_palabra bcd 15 -18 -19
heart:amlodipine d 19
insulin abd -21 -22 20
mi_@animal abcd -31 29 -23 -23
no__pero abd -22 -18 20
part_of bc -17 -15
psychosis:en_mi d -21
watching abd -24 -21 27
""",
    """
ahorita_no d -41
allergy:yo b -30
any:skip c -27
any:supper d -18
black* ad -17 18
is_what b -17
now:late ac -18 -20
prior:@sick ad 15 -16
psychosis:get_manic d 17
solo__al c 15
""",
    """
^tried ab -25 -35
anoche abcd 31 -19 -18 -31
heart:anything ab 18 -25
hipertenso__la ab -25 18
organ:they_are abc -22 -17 18
por_mania bd -15 20
urgencias$ abd -18 -18 15
""",
    """
adult:your abcd -17 -18 -18 22
exactly$ abd -15 -19 16
he__for d 17
heart:leaky_valve d 21
my__would abcd -35 -24 37 -33
pregnancy:ship abd 19 -19 -19
prior:every cd -16 16
si__tomo ab -18 -16
substance:off_the ad -16 17
""",
    """
@drug__night abc -30 -20 16
allergy:dio_taquicardia d 16
hace_un cd -19 -16
heart:si_el ad -16 17
home:here bcd -29 -27 20
i__trust d -21
what__@treat c -16
""",
    """
allergy:ningu* abcd 29 -20 -27 -22
pregnancy:she abc 21 -31 -23
prior:ssri c -23
substance:un_@year ad 17 -16
twin cd -20 -17
""",
    """
block* c -25
brain:nada abd 23 -26 -31
gemel* abcd -28 -23 -25 27
i_was abc -25 -45 18
now:my_@food ad -20 20
pregnancy:guy a 20
""",
    """
^y abcd -54 55 -42 -47
coming:be_able a 15
estan__loca bc 15 -15
go__ahead ad -19 18
mi_vieja abcd -16 -22 -17 22
prior:over cd -16 15
""",
    """
am__old ab -16 18
baby_in d -22
estoy__casa abcd -41 -17 -17 42
home:sweet acd -24 -19 15
no__ir abd -18 -15 19
prior:i_wanted abcd 18 -17 -16 -17
prior:sola abd 28 -19 -26
with_me c -28
yo_solo b -24
""",
    """
@drug_for d -26
mi__conmigo b -16
por_probar a -15
pregnancy:done_nursing ad 17 -17
prior:luego ad -15 18
ride:voy_solo ad 20 -19
sube acd -32 30 -28
substance:lo_que d -17
""",
    """
caugh* b -24
galls* cd -20 -19
laryn* acd -16 -17 18
puse_bien acd -17 -17 18
substance:murio cd -21 17
ticki* abd 19 -19 -15
""",
    """
@vehicle$ abcd 48 -20 -36 -42
^unos acd -17 24 -22
domingo bc -19 -28
no__en ac 18 -25
not:going d 16
si__quien abc -28 -19 16
slept bc -26 -27
the__with c -16
""",
    """
dos_semanas a 15
pregnancy:bun_in abcd -22 -16 -19 22
prior:i_think ab -17 -19
prior:marriage_counseling c 15
ride:mi b -36
ride:moms d 15
sign b -16
viole* acd -20 -16 20
""",
    """
and_i bcd -17 -25 24
drive:else ad -17 18
prefiero__me abcd 25 -24 -16 -24
prior:nada_me ad -19 17
ride:pasa_a acd -18 -16 19
ruled abcd 40 -32 -48 -31
substance:currently d 21
substance:drink abd 31 -19 -23
""",
    """
^sabe ab -24 -23
kidne* c -35
not:say d -15
not:seizure acd 23 -18 -19
todo_eso c -21
""",
    """
any:hold d -19
asleep ab -26 -27
come_back d -16
coming:mia b -16
coming:planning_on acd -17 -22 20
i_sure c -24
la__que c -31
sin_@medicine bd -16 -23
""",
    """
adult:casi abc 17 -19 -23
allergy:up_in a -19
dx c -18
heart:si_soy d 18
nada_asi ac 19 -18
not:yo ad -17 17
organ:incon* abcd -22 -15 -27 32
ride:amiga ad 16 -17
sigo__la bcd -24 -28 21
una__se c -18
""",
    """
#_% a -16
=said:effects:ask ac 21 -38
documento ad -16 -19
i__i ab -20 -23
organ:@body_no acd 26 -17 -26
pregnancy:resul* d -19
quizas_un c 18
ride:there abc -35 22 -21
""",
    """
adult:half acd 23 -16 -22
dira$ acd -17 19 -20
heart:for_@year cd -16 17
if_you a -27
my_only abc 15 -31 -45
organ:lost b -17
prior:does_@medicine bc -20 23
""",
    """
any:let d -17
any:you_betcha d 15
de__jaja abc 18 -26 -25
eaten:communion abcd -28 -24 -24 28
el__pasado c -16
i__they d -17
now:desocupada ad -19 20
organ:desde_los d 15
substance:la_coca acd -17 -15 21
tomo__@vehicle ab 15 -16
""",
    """
a_otro abcd 25 -16 -22 -24
allergy:passed_out cd -17 20
any:pregunta bd 16 -15
coming:estar* acd -17 -22 21
hear__my d -15
looked_into c 15
me_to d -19
no__nada bc -32 -16
que__en acd -23 15 -15
this_is bc -47 15
""",
    """
any:es_mi abd -27 -20 25
eaten:not abd 34 -17 -36
farmacia__la d -16
heart:the_cardiologist bcd -18 16 -23
now:@relative bd -17 -17
saber$ acd -34 24 -33
tenid* c -25
we__another b -15
""",
    """
^hysterectomy ad 25 -21
allergy:again abcd -22 -17 -22 25
drop_it c -15
liver bcd -20 -24 20
only_to abcd 19 -22 -17 -15
organ:dio cd 18 -17
ride:lined c -22
saber acd -42 35 -37
the_army b -17
toc abcd 19 -17 -17 -15
under d -18
""",
    """
^si b -54
^tms d 16
as_before cd -16 -23
heart:to_watch acd -19 21 -18
pregnancy:hurt_the b 16
una__y acd 17 21 -35
yes__last d 16
""",
    """
acuer* a -29
any:we c -23
la__todavia c -18
now:cuadr* c -18
""",
    """
be__i a -17
either$ a 18
el_mensaje bd 19 -18
now:not_now ad 22 -19
psychosis:vi bc -22 16
si__yo c -24
works c -50
""",
    """
=said:yes:an_idiom_of_praise cd -16 17
adult:a_half acd 23 -16 -22
adult:pero_tengo a -22
allergy:of b -19
calculos c -19
cuerpo bc -20 -22
daughter a -22
desde_@date bc -17 -15
heart:knowl* ac 18 -21
i_take b 17
organ:leaks cd -17 19
psychosis:estan_evaluando abcd -18 -18 21 -16
ride:i_take ab -19 18
rinon$ c -29
""",
    """
attack$ a -27
el__bien a 19
gusten abcd -19 -17 -16 18
meds:birth_control acd -21 -23 20
no__contestado c 17
not:tomo b -38
not:under ac -20 15
paxil ad -17 20
sanito bc -21 -19
siete_@medicine abd -16 -16 18
""",
    """
allergy:expediente b -16
any:his abcd -17 -20 -16 19
both_of abd -23 -20 24
can__be c -17
coming:that bd -18 15
did_fine ad 18 -19
drive:manejar acd 18 -22 -26
i__name a -16
la_del b -17
luego__ya c 15
organ:one_uti acd 19 -20 -17
substance:not_at acd 26 -19 -22
the_@insurer b -21
toda_la bcd -25 -28 15
volvi* abd 16 -18 -16
yes__not bc -23 -27
""",
    """
^finished abcd -19 -20 -16 22
celular cd -25 -18
le__eso cd -21 -21
out_last c 15
prior:journaling bc 18 -22
solo_@medicine ad 24 -24
""",
    """
^came abcd 28 -23 -21 -24
adult:of_us bc -19 18
allergy:@relative_is acd 24 -31 -20
any:would_have c 18
boss__my ac 20 -30
con__@medicine b -33
eaten:toast ad -18 20
esta_mal c -21
has__pacemaker a -19
heart:@medicine ad -42 26
heart:call ad -19 -20
heart:toma d -16
home:stopped_at acd 20 -15 -20
hopin* bcd -25 24 -26
sit cd -20 -20
something__the cd 20 -20
visiones a 16
""",
    """
adult:hace_# a -16
not__be bcd -17 -18 16
prior:dado bcd -16 -23 21
psychosis:that_counts b -16
""",
    """
belly bc -19 -17
esperando__me d -19
home:flat abd 20 -18 -20
i__@relative cd 16 -16
just__stress d -19
now:de_@eat bc -19 -18
ride:entre d -17
si_con d 18
substance:las bc -19 -19
""",
    """
#$ b -22
a__there acd -19 -25 22
bill__health ad 16 -17
heart:still c -16
organ:it_should a 15
organ:jaundice acd -19 18 -16
ride:up a -21
substance:too a -33
the_farm ad -18 18
""",
    """
psychosis:loca d -19
ride:any a 20
substance:dira acd -17 19 -20
substance:every_night ab -22 -18
""",
    """
adult:turne* ac -29 -18
allergy:issue* a 16
birth_control cd -31 18
de__dijo ad 18 -16
give__a acd -23 19 -21
had__bad ab -17 19
i_already abc -27 24 -23
i_heard b -24
prior:med a 17
substance:vinito acd 25 -22 -23
""",
    """
edge bcd -33 24 -31
got__@year ad -16 16
heart:same abcd -28 28 -21 -28
just__of a -17
on_blood abd -15 16 -15
pregnancy:named abd -19 20 -20
substance:poquito d -21
tiroides b -19
""",
    """
acabo__@eat ad -24 24
coming:en_otra abd 17 -15 -16
dos__y bd -16 -17
effects:could abc -33 -19 21
en__fiesta c -16
entra* c -28
fui bcd -30 21 -17
not:esto a -16
psychosis:my_life acd 23 -15 -18
que_@medicine abcd -28 -31 -21 31
que_viene c -20
stree* bc 17 -31
substance:boss d -16
think_i cd 18 -16
""",
    """
about_that abd -28 20 -23
all_my abcd 19 -19 -16 -16
el_# b -38
had:they c 17
""",
    """
^never b -36
lamen* ad -18 19
me_ayudo cd -16 16
nothing$ abc 21 -46 -21
organ:has_not ac -15 16
ride:find bcd -34 18 -34
unfor* abcd -23 -26 -20 25
""",
    """
coming:@insurer_a acd 20 -19 -20
dreams c -18
up__during cd -17 17
when_i abc -20 -33 17
""",
    """
bill acd 22 -22 -21
descartaron$ abcd 21 -19 -22 -18
home:farmacia ad 20 -19
now:am_off b -16
pregnancy:the_oven ad -17 18
suboxone ac -21 -16
substance:pot abc -31 -19 23
well:feel abcd 30 -23 -29 -31
""",
    """
@clinician_mentioned abcd -20 -19 28 -24
any:de_@eat b -18
coming:to_bow c -16
doctores ac 16 -18
dra c -17
find_anybody c -18
home:@animal abd -25 -26 25
ride:sale a -17
substance:ya_lo b -15
terri* bc -23 -28
touch_of ad -16 16
trasplantada__higado d 16
y__se ac -20 19
""",
    """
=said:yes:what_the_text_says_about_the_question abcd -48 -38 -27 46
never_been b -39
organ:so abcd 20 -20 -16 -17
prior:plus_@medicine d 16
the_middle acd -18 18 -24
ya_me c -36
""",
    """
crazy$ c -29
i__@drug bc -30 16
now:at_all ad -18 18
organ:@relative_has acd 15 -19 -16
pregunte$ ab -22 -23
says__can ad 17 -17
si_puedo b -28
so__have d -17
substance:esto abc -16 18 -18
what__have c -16
""",
    """
did__not a 16
el__# d -17
if__stays d -19
once__while d -18
prior:cuenta a -25
ride:me_acompana c -15
sitti* bc -20 -20
solo_a a 17
substance:anos abcd 39 -31 -32 -30
substance:i_can abc -27 -36 27
substance:soy abcd 33 -26 -34 -26
the__off b -25
""",
    """
@drive_the bcd 19 -17 -21
^almost ab 18 -19
a_multivitamin bcd 16 -22 -27
feedi* abcd -18 -22 -20 22
hated acd -22 -18 24
i__before abd -16 18 -19
no_la abd -23 -41 24
now:contesto acd 20 -18 -16
perfecto$ bc -16 -20
pregnancy:@treat acd -28 25 -29
substance:seis ad -21 21
""",
    """
allergy:and c -25
any:every b -15
any:nothing bc -21 -24
cali$ d -18
coming:this abcd 21 -16 -20 -20
drive:no_one a -15
here_and ad 17 -15
pregnancy:fabrica ad 24 -23
pregnancy:prena* acd -24 -18 16
que_preguntar b -18
se__voy c 16
""",
    """
brain:despues ad -15 16
but__ok abc 17 -19 -22
cama c -30
ride:senora d 15
ride:ver_quien abcd -21 -17 22 -18
""",
    """
adult:under* a 16
arrep* abcd 25 -23 -19 -22
heart:sano bc -22 -23
not:dicho d -19
of__on d -17
organ:you bcd 22 -19 -26
piso ab -16 -17
""",
    """
#__no d -21
^le cd 21 -24
allergy:a_la b -28
am_a abcd 42 -61 -32 -17
did_not a -18
meds:not_take ad 16 -21
not_@cancel ab -16 17
otra_@place c -17
pusieron__me d -20
substance:de_nada a 17
""",
    """
any:out ab -27 -21
it__@year b -16
now:why abcd -23 -34 -23 35
pregnancy:manana bcd -19 20 -26
well:not abcd -24 -29 -47 35
""",
    """
#__out abd 20 -15 -19
lo_primero abc 19 -16 -17
not:ahora c -24
pregnancy:irregular abcd -25 -16 24 -15
psychosis:saw cd 25 -20
ride:@relative_ya c -16
ride:taking cd -15 17
una__los c -15
""",
    """
cualq* acd 21 -21 -30
de_orina a -21
heart:me_dijeron a -17
it__loved ad 15 -15
organ:befor* a -16
recliner ad -17 16
still_the a 16
""",
    """
any:le_digo cd 17 -17
chichi acd -17 -16 17
coming:me_cayo a 16
coming:willi* acd -16 -17 17
entera bcd -24 -26 15
him_at d -17
i__work a -26
noches abd -21 -16 23
to__out bcd -21 15 -22
with_@medicine d 17
""",
    """
@relative_es acd 23 -45 -36
ahead__it ad 22 -21
ended__the c -16
for_two b -26
me_out abd 23 -16 -25
not:mind bcd -28 -29 18
now:traba* abd 15 -30 -17
please$ acd 18 -34 -24
pregnancy:tiemp* c -19
prior:todas abcd -20 -15 -16 20
""",
    """
after_me c -17
am__this b -16
drive:que abc 18 -23 -26
ese__me bc -23 -24
gave a -18
me__con bc -40 -17
meds:cuando_me cd -20 17
meds:dormir ac -17 -15
now:cooking_supper a 16
organ:up abc -31 -21 27
prior:con_@clinician cd -18 18
volve* b -18
""",
    """
ride:nadie_puede a 19
slot bc -22 -16
to_remember a -19
well:a abd -39 -48 24
worked bc -22 -21
""",
    """
@relative__a cd -29 -17
about$ bc -19 17
allergy:in ab -30 -40
organ:@thanks cd -20 -29
prior:tried_everything abcd -18 -22 -23 23
sola__este a 16
substance:manage cd 17 -19
una_crisis acd -18 -17 16
""",
    """
es__para ac -18 15
if_she b 15
road abcd 24 -24 -23 -22
the_family ab -17 18
""",
    """
any:tell cd 16 -16
el_de ab 17 -20
gallstones cd -20 -19
i_wish abc 18 -19 -19
ride:@day abcd -20 -23 32 -29
weeks_@late cd 24 -25
""",
    """
^ningun abc 17 -22 -24
any:mude abcd 26 -20 -17 -26
eaten:nomas abd -38 -36 26
last_one a -22
organ:yet ac -22 22
""",
    """
any:anticoagulante ad 24 -27
blast a -19
now:y d -23
period_in ac -15 15
substance:ask_my abc -17 23 -28
""",
    """
%$ ad -17 17
@drug_every ab -19 -17
now:catch_me a 18
substance:if_i c -17
supper c -29
was__# b -16
""",
    """
=said:unsure:words_of_doubt abcd -50 -18 61 -63
a_dozen c -21
estuve__por d 16
have__nothing ad 23 -23
my__making b -17
no_eso ac 21 -20
organ:results ac -15 20
substance:under d -16
""",
    """
any:guest cd -18 16
cree$ abcd 24 -24 -17 -22
hepatitis__nino cd 17 -17
un_preinfarto ad -16 18
""",
    """
@texts_are abd -17 -17 18
am__now ad -17 20
now:texti* bd 17 -19
""",
    """
cayo__la a 16
con__si cd 27 -21
is_on a -26
yes__have ad -22 27
""",
    """
go__my a -15
i__@body abc -29 -24 30
the__sent abc -16 19 -18
¿ abcd -55 61 -48 -45
""",
    """
@door$ abc -18 17 -35
a__tierra c -17
adult:my c 15
debo bd -17 -24
lo_del ad -15 17
""",
    """
get_my d -16
many ad -40 28
of__kind a 15
well:some abcd -20 -18 30 -33
""",
    """
a_lo abcd -32 -37 35 -24
ese__lo bc -19 -17
not:voy ad -20 17
prior:como_# d 22
psychosis:kept_me d 15
tengo_seis ad -17 18
the__one abcd -40 19 -43 21
una__el bd -20 -25
""",
    """
lines abcd -22 -16 -24 24
not:good acd 34 -20 -36
organ:dialysis_three d 16
plavix d 15
pregnancy:ni abc 18 -20 -33
the_cardiologist bcd -18 16 -23
todavia$ bc -33 16
viaje c -25
""",
    """
allergy:morph* d -25
coming:is bcd 27 -18 -21
department$ a 18
now:sin abcd -23 -16 -18 26
pregnancy:in_# d -25
psychosis:@relative_did a 18
ride:@place a -19
simon abcd -28 -24 -18 28
""",
    """
a__@animal ab -16 15
allergy:life c -18
any:life bc -25 -18
aspirina abc 16 -21 -22
heart:a_veces d -17
heart:except_me ad 19 -18
now:depends bcd -16 23 -15
only_at abcd -16 23 -24 -24
ride:thoug* ab 17 -15
substance:tomo_un d 15
test__@date b -16
""",
    """
decid* cd 20 -35
fifteen$ abcd 20 -18 -15 -19
let__go abcd 26 -17 -29 -25
now:my_@body ad 19 -20
one__heart b 15
pregnancy:is_the bc -18 -19
test$ b -19
""",
    """
@relative__soy b -16
cuales abd -33 19 -38
i__baby c -20
nothings acd -15 -15 17
telefono_de ac 15 -19
""",
    """
chest a -15
home:la_farmacia ad 20 -19
in__@body d 17
more__the ad -22 22
my__could a -16
organ:@body_yes ad -21 21
ride:#_miles a 16
""",
    """
= c -16
makin* b -17
one__only acd 18 -15 -15
ride:will_take b -15
tried__i abd 24 -15 -18
unico abc 26 -40 -33
""",
    """
coming:interesa ad 18 -18
have_any a 16
how_would b 22
it_once acd -17 15 -18
meds:the_bottles cd 16 -16
por_telefono b 15
pregnancy:inyec* acd 24 -19 -21
up_all d -22
""",
    """
and_everything abcd -19 -17 -18 20
aun_no bd -25 -29
hysterectomy_# a 16
jefe bd -20 -18
maravilla bc -25 -26
stage_# abd -18 -16 18
weaned_him ad 20 -18
""",
    """
^next abcd -29 29 -30 -26
any:tal ab -18 -20
el_sofa ad -17 17
pregnancy:@date c -26
will__make a -19
""",
    """
cual_@visit abcd -20 21 -18 -20
heart:traigo b -16
now:confirmo_en cd 17 -15
organ:arthritis ad 15 -17
pregnancy:youngest_is cd -19 -23
se_puede ab -16 19
substance:will_i b 16
""",
    """
@drug__en bcd -20 18 -20
allergy:eso cd -28 15
aqui__en abd -23 -16 21
busy$ bc -20 -20
coming:el_favor d 17
ese_es abd -20 -17 20
home:to_get d -16
la__y bc -34 -20
muchi* abd -19 -19 21
""",
    """
^ill d -15
heart:valvula_mitral d 15
organ:poliquisticos ad -17 17
""",
    """
=said:cancel:ask abc -25 30 -27
^last abcd 36 -36 -27 -30
^trying abc -25 -25 18
borracho c -18
coming:a b -16
coming:reque* abcd 23 -18 -23 -20
esa__es d -21
meds:como ab -19 -27
middle acd -18 18 -24
now:y_@howmuch a -15
oia_voces ab -17 -17
pregnancy:is_@open abcd 22 -22 -18 -22
prior:llama d -15
sleep__is d -16
""",
    """
@relative_@insurer c -21
coming:mi_@relative c -15
now:morni* abcd 23 -29 -24 -17
pregnancy:ask a -16
substance:marijuana c -15
you_ask abd -19 21 -24
""",
    """
coming:lugar_a ad 18 -19
heartbeat ab -20 -19
interesa$ ad 18 -18
they_cut cd -15 16
tomo b -35
would__me c -17
""",
    """
i__minor ad 19 -19
infla* acd -17 -17 20
tengo_nada c -20
""",
    """
@relative_would abcd -28 -31 38 -33
allergy:mi_@relative c 16
every* d -18
get_back bc -23 22
not:una abc 26 -20 -27
organ:trasplantada_de d 16
organ:un_ultrasonido ac -15 15
""",
    """
me__sin ad 21 -28
organ:while c 16
pregunto__mi abc -17 -19 22
prior:twent* ac -20 -19
psychosis:three a 16
siempre_soy d -21
""",
    """
a__so ad 15 -18
can__me cd -23 20
coming:talk acd -15 18 -17
kitch* d 15
los_dos c -21
only_please ab 15 -16
organ:malo d -18
organ:rato ab -27 -22
pregnancy:last_@month abcd 25 -20 -24 -21
substance:every_@day cd -16 16
well:@thanks abcd -34 -36 -36 38
""",
    """
allergy:i a -28
heart:an_ablation cd -15 20
me_cae abd 21 -15 -20
ni abd 28 -47 -31
pregnancy:single ac 17 -16
substance:@month_sobrio ad -16 18
""",
    """
adult:summer abd 20 -15 -22
any:that_again bd 17 -18
any:veo abc -25 -29 24
around_# acd -17 -20 21
en__calle abcd -15 20 -20 -26
heart:marca* ac -36 -27
home:@stop ad -20 -23
home:heard abcd -20 -17 21 -16
my__@open ad -17 18
no__poder bc -18 -15
prior:worked ad -26 28
psychosis:maybe abc -19 -19 26
the__only bd -16 -17
yes_to bc -27 -23
""",
    """
a_@ride b -19
heart:mande abcd -17 20 -17 -20
home:getti* acd -16 -16 16
home:is cd 20 -30
much__the bd 16 -16
not__bit bc -20 -26
now:me_later d -17
organ:el_rinon c -32
psychosis:after ab -25 -25
todavia__se ac -24 21
yes__both ad -20 21
""",
    """
any:every* cd -20 -16
esa_@medicine c -18
heart:text bd 15 -16
it_all c -20
not:asked acd -25 25 -19
psychosis:@relative_tuvo ab -16 16
tengo__@month c -18
was__week ac -23 16
y b -20
""",
    """
@ride$ b -21
^old d 16
a_boy a -16
any:y d -31
de__estoy abcd 22 -18 -16 -23
de_muchacho abcd 28 -19 -25 -20
featu* d 16
me__ayer c -18
organ:menti* c 16
problema_no abcd -23 -23 25 -20
pumping c -22
quien acd -31 26 -32
si_toma c -18
would__know ab -17 20
""",
    """
@medicine__eso b -15
@year bc -30 -19
allergy:and_sulfa d -19
estuv* acd -25 -23 17
fit bc -26 -31
he__been ac 17 -20
no bcd -17 22 -21
que__no b -25
que_estoy d -23
substance:@stop_la acd 18 -15 -18
""",
    """
allergy:@symptom ab -20 -23
heart:ninguna ad 24 -26
my_@ride a 15
my__watches c -15
now:momento bc -23 -22
pues_si ad -19 22
substance:would_tell cd 16 -16
una__de a -22
""",
    """
a__@symptom ab -21 -17
adult:documento ad -16 -19
allergy:dieron c -24
do ab -32 35
easte* c -17
effects:vision a -17
factory b -16
had:vez b -28
i__a c -27
is_not c -18
now:put c -18
""",
    """
allergy:just_to ab 18 -21
card$ ad -16 17
home:somewhere c 15
mi__ese d -24
ride:together acd -17 -16 18
substance:tres_@month a -17
winte* abd -17 -17 20
""",
    """
have__of ac 17 -31
no_responder abc -22 22 -16
now:mi_turno abd 16 -16 -18
organ:orina abd -28 -24 18
ride:acomp* c -15
seventy abd 21 -18 -21
""",
    """
@relative_got bc -20 -20
ir$ cd -24 -22
meds:all abd 30 -28 -30
organ:bag bd -17 18
psychosis:on_@medicine abd -24 -28 19
to__later bd -18 -23
viejo b -31
""",
    """
cosas__vez cd 21 -20
de_retraso cd 23 -28
meds:dos bcd -18 -21 19
now:no_le ac -17 17
pregnancy:doubt_it abd 18 -20 -21
substance:@year_que ac 18 -19
""",
    """
^hypomania bc -18 19
allergy:had_that abcd 24 -16 -20 -17
coming:no_voy acd 28 -17 -29
coming:passed acd 18 -15 -22
in_@medicine a 17
toler* abc 17 -21 -33
""",
    """
after__week d -17
cancel:moverla abd -22 22 -20
la__despues abcd -16 -16 -23 23
operada acd 24 -19 -21
organ:passed b -20
psychosis:trist* abcd 29 -24 -23 -24
ride:uber acd 22 -29 -41
years bc -17 -18
""",
    """
^casi b -33
be__now c 16
had:@treat bc -32 21
not:once ad 17 -19
now:right bc -23 -30
only_@drink a -18
saturdays bd 16 -17
substance:meth abd -22 -18 21
""",
    """
@medicine_para b -31
@year_limpio ad 27 -26
any:al bcd -22 -19 16
now:@hours b -23
now:perfect_timing ad -23 21
prior:ya ad -16 19
""",
    """
^lol c -29
heart:de_peso acd -15 19 -17
home:creo abd -21 16 -22
never__on bd -18 -33
one__my b -17
proud c -25
si__consigo ac -25 16
substance:que_no abcd -19 -20 23 -33
would__a abc 19 -20 -25
""",
    """
=said:heart:no abd 25 -67 -23
but_ok ac -20 16
drive* c -33
organ:infec* a -33
tried$ c -18
wake_up ad -20 17
😅 a -25
""",
    """
^clean abc 23 -37 -39
allergy:denti* acd -19 20 -17
coming:drop abcd 22 -16 -17 -21
no_# ad 17 -18
not__it bc -41 16
organ:of bd 18 -22
psychosis:kids d -15
stent__# ad -17 19
""",
    """
allergy:comida d -20
de__presion c -16
eaten:was abcd 21 -27 -18 -16
motorcycle bc -18 -16
prior:un_@month acd 18 -17 -16
un_chorro ad -17 17
which_ones bc 16 -15
would__by a 15
zero$ abcd 30 -27 -28 -30
""",
    """
now:as cd -18 19
pregnancy:menopausia a 17
puerta acd -19 -25 16
substance:ya_no c -19
voces ab -21 -16
""",
    """
by_all d 16
class bc -23 -27
se__a c -26
""",
    """
^del bc -24 -28
brain:with cd -15 19
infections abcd -22 -23 -33 27
irme_sola d -17
not:need bcd -34 -27 19
now:tengo_dialisis ad 16 -17
que__recuerde acd 19 -15 -17
will__my bc 19 -22
""",
    """
home:el acd 20 -22 -24
pregnancy:que ab -20 22
""",
    """
allergy:cae ad 21 -19
allergy:dice b -21
any:ahead ad -18 16
coming:en_el abd -24 -17 19
fue_por b -18
had__kidney d -15
is_the c -19
meds:remem* abcd -28 -31 -23 30
pregnancy:me_cuido a 15
pregnancy:night acd -19 -17 20
""",
    """
@clothes_there abd -16 18 -18
@relative__called d -15
@stop__i a -17
allergy:pusieron_cuando d -20
allergy:without_a d -15
any:ningu* bc -22 -16
face__up d 16
heart:enfermera d -17
pregnancy:@stop_de ad 19 -18
prior:start* abc 19 -21 -21
quizas abcd -35 -39 38 -31
ride:all_set abcd -31 -16 -17 32
substance:thinks bd -19 -26
todavia__teta d 15
""",
    """
pregnancy:transfer_was d -16
substance:pain_@medicine c 16
una__un c -15
worke* bc -22 -21
""",
    """
las__una acd -17 20 -18
no__nunca acd 22 -16 -17
organ:my_labs ac 19 -16
prior:but b -21
psychosis:old_@clinician bcd -19 19 -17
uno__otro ac 17 -16
""",
    """
@english abcd -18 20 -16 -18
como_que ac -22 -19
organ:need b 16
substance:ahi acd 19 -24 -20
weather ad -15 -22
""",
    """
al_cien abcd 28 -23 -23 -27
could__the bd -22 -20
ended c -16
ex bd 18 -42
home:sin_novedad ad -23 21
me__tengo acd -20 -23 16
naci_con ad -23 24
now:horario b -23
por_aqui d -17
that__a abc -21 21 -28
twice b -50
why$ abd -36 36 -39
""",
    """
cancel:la_quite abd 18 -17 -20
cancel:puedo bc -21 -19
older bc -28 -28
ride:ask bd -31 -24
ride:day b -29
ride:time a -18
thought__had acd -18 -17 19
tila$ bcd 18 -19 -19
transfer ab -21 -16
veces_y bc -16 -16
""",
    """
farm ad -18 18
meds:deje bc -34 -21
substance:offic* c -17
""",
    """
^church bcd -19 -20 17
brain:lo bc -18 -18
heart:desca* abcd 34 -33 -35 -22
not:maam a 19
time_for bd 18 -24
""",
    """
^home abcd -35 -29 -28 34
^perdi abcd -23 -19 -21 24
now:me b -22
on__liver a -17
pregnancy:on_the abc 18 -28 -15
presion_alta ac -33 -31
substance:coca bcd -21 -18 17
the_bottle b -22
""",
    """
already__that abd -15 19 -19
as_mania bc 17 -15
confirmed abd -26 -20 17
dead_body ad 16 -17
heart:have_a abcd -30 -23 -20 33
prior:cinco abcd -26 -21 -33 32
ride:any_more a 18
the__pressure c -21
""",
    """
@relative_will abd -19 -27 26
antes_de bcd -21 20 -16
any:suppe* d -18
dad c -34
heart_trouble abd 22 -19 -21
meds:se abcd -18 -31 24 -16
""",
    """
=said:ask:someone_else's_condition abcd -26 49 -37 -43
afirmativo$ d 17
allergy:on_my bd -21 20
eaten:i abd -44 29 -25
la__alta abd -24 -30 22
prior:that_count c 17
psychosis:joven abcd -16 -22 -24 26
psychosis:salio acd 18 -16 -15
ruled__out ac 19 -25
substance:@year_sober ad 25 -24
working_it a -23
""",
    """
@relative_here ad 16 -16
any:@door ac -17 -17
any:mysel* acd -18 -16 19
church_is cd -19 18
coming:enfermo c -15
heart:limpi* abcd 19 -16 -16 -15
no__fumo a 16
nose abcd -41 -19 38 -39
recetas$ a -16
swell* cd -15 21
""",
    """
=said:effects:unsure abcd -20 -27 34 -30
allergy:@relative d -27
allergy:me_la a 17
as__i b -18
black abc -27 23 -25
broken_heart d -17
i__your abcd -17 -18 -18 22
in__@eat ad -16 16
made_me b -20
organ:an b -24
ride:broke c -15
substance:cuando b -22
trasplante a -15
""",
    """
cancel:have bc -27 21
chick* abc 21 -19 -27
coming:on_it b -18
de__dos c -17
did__i cd -18 -16
punto b -30
""",
    """
brain:just bcd -26 -29 18
came_up ac 19 -22
effects:nothi* b -20
evalu* cd 23 -30
not__all b -18
se_todavia d -16
substance:@medicine_than cd -16 17
tengo_de d -18
turno abd 19 -27 -30
""",
    """
devolvi abcd -30 -23 -26 31
done_un d 19
is__work d -16
once$ abcd -40 -20 45 -32
substance:off ad -20 20
ya__esa ab -20 17
🎂 a -16
""",
    """
a__this c -18
heart:nervo* bd -17 -17
now:dentista acd 21 -16 -20
now:hands abcd 28 -18 -21 -30
prayi* abcd -29 -21 35 -35
pregnancy:pregunta bc 17 -16
psychosis:no_quiero b 17
substance:daily ab -24 -21
substance:drugs_no a 15
the__stuff bcd 19 -17 -21
""",
    """
any:mis_@relative abcd 20 -19 -15 -18
instead$ abcd 27 -22 -23 -25
me_estan acd -22 18 -16
wait_i b -16
you__my bcd 19 -28 -18
""",
    """
allergy:reactions acd 16 -17 -16
her__@medicine acd -16 -15 20
home:su c -16
i_broke d -19
left_side abd -16 -15 17
now:estoy bc -61 -53
now:kids bc -24 -27
organ:uti_right ad -20 19
pregnancy:al ad -22 18
ride:lo abd -32 -27 21
tengo_una a -19
vez_con cd 21 -20
""",
    """
heart:would ac -27 22
i__night d -16
one__at a -20
poco_de cd 21 -22
prior:and_@treat acd -15 -24 29
psychosis:strai* abc 16 -17 -15
""",
    """
back__spring ac -19 17
de__vida b -18
had:not abc -15 19 -20
sin__@clinician a -16
truene cd -17 15
""",
    """
am_free ad -26 26
anoch* abcd 31 -19 -18 -31
any:who d -17
ha_salido c -17
los__@date ad 21 -21
prior:took_one d -26
since_# b -33
""",
    """
@holiday abc 26 -40 -25
allergic__only ab 20 -28
and__tell abcd -17 -18 22 -20
eso_a c -17
it__like a -17
llegando abd 26 -21 -30
prayer abcd 26 -20 -21 -24
psychosis:mania_si abcd -17 -19 -22 23
""",
    """
@relative_tiene d -20
drive:como bcd -19 15 -20
estoy__al ad 20 -24
just__hypertension d 17
my__snipped ab 16 -17
prior:cuent* a -27
three__and a 16
was_clean abcd 30 -18 -28 -29
""",
    """
pregnancy:sangre d -20
prior:he c -46
""",
    """
both ac 23 -30
heart__good a 16
organ:have_to acd -18 -23 23
organ:vez acd -16 23 -22
pass$ abcd 30 -30 -30 -28
""",
    """
^expecting abd -23 -16 22
any:stomach abcd 29 -21 -25 -27
are__that abd -18 -21 20
episode$ c -15
good$ abcd 28 -33 -43 -16
home:ya_llegue bd -17 20
meds:says_never d 17
ride:@vehicle_ok b 16
ride:pensa* abd 22 -22 -26
ustedes$ c -23
""",
    """
coming:make_it c -26
estar* bcd -20 -16 17
home:minutes_out ad 17 -17
is__day b -19
not:bocado acd 18 -17 -16
prior:not_two a 17
psychosis:schizophrenic c -17
ride:@relative_@drive abcd -27 -20 -23 28
ride:@relative_and abcd -18 -16 -29 28
""",
    """
bone$ ad 16 -16
good_some cd 18 -23
home:mis a -15
just_my abc 21 -35 -25
llego d -19
no__there bc -31 -21
prefiero__@call abd 18 -19 -16
psychosis:con cd 17 -22
psychosis:semanas ad -15 18
""",
    """
^born bc -26 -27
and_sound abd -19 -18 19
asked__@person d -16
coming:and b -24
consigo bcd -27 15 -22
mes abc 20 -36 -31
my__in bd 19 -25
no_quiero ac -21 -24
ride:can_not ac 28 -58
substance:@drug_at bd -21 -22
substance:ni_@drug a 15
vice$ abcd 17 -15 -17 -17
well:thanks abcd -20 -24 -22 27
ya__fue c -18
""",
    """
bipol* a -17
blood__but d -16
in__room abc 20 -19 -20
texts:that b -20
tired abcd -30 23 -28 -16
""",
    """
let__it a -18
mas__las a -16
parte bc 18 -22
tipo_de abcd -20 19 -16 -18
""",
    """
cancel:voy_a ac -17 -19
home:drive* ab -25 19
home:i_think ac -16 17
out__my b -25
si__el d -16
texts:llama* bcd -31 -27 18
the_names b -15
""",
    """
any:mine bd -23 -22
back_and acd -19 22 -18
entera$ bc -20 -23
esa_@place ad 19 -20
falla$ ad -19 19
it__do abc 15 -17 -17
naci__el ad -26 25
plant$ a -15
psychosis:gracias abd 21 -17 -21
ride:walki* abcd 25 -19 -22 -25
stones_but ad 15 -15
substance:all b -16
tres__sin c -16
well:i abcd 25 -17 -31 -22
""",
    """
@texts$ c -25
a_si ab -18 -18
han__de c -23
is_possible ac -17 17
knocked_up abcd -21 -17 -24 23
perdo* bcd 25 -27 -30
prior:took bd -25 -20
""",
    """
^talked ab -21 -18
^todo abc 25 -62 -58
am__today ad -20 21
bien__@medicine ad 21 -20
dot bcd -16 -19 16
have_the c -23
not__so abcd 32 -20 -26 -22
now:ahi_estare d 15
organ:por_ahi abd 17 -17 -17
presion_es ab -17 16
prior:farmacia acd -20 -15 19
prior:naturales cd -16 -17
ride:no_i a 18
ride:permi* d -20
substance:voy_a abcd -18 -19 -19 21
vitam* c -27
""",
    """
adhd acd 19 -31 -16
any:to_ask b -17
de__rinones d -18
el__graso cd -16 19
he__not c -22
psychosis:from b -24
psychosis:inveg* d 15
psychosis:on_the b -19
""",
    """
as__mine acd -16 16 -15
might_as abcd -21 -18 -25 25
only__me c -21
prior:i_took acd 15 -16 -15
substance:says b -21
they__something cd 15 -20
this__is cd -18 -19
""",
    """
@year_no abd 23 -23 -26
adult:older abcd -22 -23 -17 24
allergy:to c -16
can__anybody c -17
organ:kidneys_like ad -17 15
organ:todo abcd 47 -43 -39 -43
""",
    """
a__found a 16
drink_like d -17
en__hasta ad 19 -18
now:company cd -15 -22
perfectos abcd 26 -18 -24 -21
substance:y ac 20 -37
you__have d -21
""",
    """
a__@late a -18
a_dormir cd -17 16
amitriptilina c -17
cuesta bd 16 -16
he__eso abcd 28 -27 -19 -22
home:no b -44
i$ cd -16 -16
like__@month cd -15 16
organ:esper* a -24
""",
    """
any:simon abd -19 -18 19
heart:hipertenso d 17
morphine$ d -17
psychosis:all acd 30 -34 -22
sent bcd 26 -27 -28
si__@month d 19
si_estoy ac -29 -18
""",
    """
^@medicine abcd -28 -44 -37 45
^jubilado d 16
atienden b 16
evaluaron bcd 15 -22 -18
falta* d -19
le__dar d -17
now:estoy_desocupada ad -19 20
padec* c -26
prior:eso d -26
pueda bcd -19 19 -23
""",
    """
^creatinina c -20
care_of acd -18 -20 20
mhm abcd -25 -21 -19 24
ocupa* abcd 30 -18 -24 -30
organ:healt* a 18
organ:sin bd -15 -21
pigs_fly abcd 21 -21 -19 -20
pregnancy:cerro ad 21 -21
prior:prime* abc 15 -28 -28
psychosis:y_no cd -17 19
safe:mi cd -20 18
this_one cd -33 -30
""",
    """
@clinician_and c -18
@wrong acd 26 -34 -38
about__it abd 17 -15 -16
allergy:cats d -28
every_@day cd -16 16
hay_@ride c -17
heart:limit* b -16
not_get bd -16 -17
organ:duele d -17
organ:rinon_pero d -16
psychosis:@relative_has cd -21 -22
put__down ad -17 15
substance:august abcd -26 -20 -19 25
ya_paso b -18
""",
    """
^of acd -17 -20 24
ano c -24
any:como acd -25 -34 15
cirrosis__no c -16
home:sound abd -19 -18 19
mande abd -28 35 -35
nothing_that ad 20 -19
padezco$ ad 21 -22
prior:usted c -17
ride:is_my acd -22 -19 18
tengo_# abc 21 -33 -53
together acd -17 -16 18
""",
    """
girlfriend a -15
heart:for acd -42 -21 31
heart:nunca_me d -28
organ:was d -34
pregnancy:early_to ac -16 17
psychosis:triste acd 22 -19 -16
""",
    """
heart:anoth* a -18
heart:el_resultado c 15
prior:# abcd -18 -43 -29 30
prior:that_counts c 16
ride:ando bd -21 -32
""",
    """
^passed bd -35 -17
hard__say abcd -22 -22 30 -24
home:at_the bc -28 -44
home:house b -24
is_@treat bc 16 -23
me_dieron ab -16 -24
organ:tengo_un ad -17 17
ride:@insurer_a bcd -15 -15 25
""",
    """
a__@person c -17
any:hablar abc 21 -28 -24
bipolar_# abcd -20 18 -26 15
cutting ac -20 23
heart:sube acd -22 24 -22
meds:lo a -24
noche abc -18 -44 22
pregnancy:negative a 17
substance:@year_limpio ad 27 -26
the__did ad 16 -16
there__chance acd -18 19 -15
""",
    """
adult:#_next c -20
coming:cuenten_conmigo c -15
funci* bcd -25 -23 19
heart:my c -24
home:outsi* abcd 20 -18 -19 -17
organ:perfectos abcd 26 -18 -24 -21
""",
    """
no__am abc 15 -26 -20
organ:los_dos c -20
sugar$ b -18
""",
    """
=said:well:unsure abcd -25 -59 45 -65
allergy:la_@treat ad -18 19
any:glauc* abcd -23 -22 -20 24
coming:cual_@visit abcd -20 21 -18 -20
control$ b -40
estre* abcd 27 -24 -22 -22
have__pass ad 18 -15
heart:tengo_la ad -17 21
now:manej* abcd 33 -22 -18 -31
parece ac -34 20
psychosis:visio* bd -17 -19
""",
    """
^¿ abcd -51 67 -65 -52
a_while c 19
cambiaron c -21
came__of ad -17 16
have__the a -29
mejor__me d -19
organ:ningu* abcd 34 -16 -25 -34
prior:solo_una ad 18 -19
ride:by bd -23 -21
ride:more a 18
substance:depends bc -28 32
van a -18
will_get ac -16 16
""",
    """
@treat__a cd -38 15
allergy:conoz* a 17
any:zip ab 15 -17
brain:yo abc 25 -19 -27
en__si acd -23 -19 24
ninguna$ bc -26 -31
""",
    """
@drug__it abc 25 -22 -25
dos_rayitas acd -16 -19 19
maybe__a bd -18 -16
meds:blood abcd -23 -24 -18 26
one__@insurer bd -16 -17
rehabilitacion abcd -25 -22 -24 26
safe:not abd 27 -19 -29
substance:this_@year acd -20 -18 20
you_covered abd 21 -20 -21
""",
    """
en__luego cd -23 -25
i__that c -37
tried_it abc 19 -22 -32
""",
    """
a_chance bd -19 -27
allergy:threw a -15
cancel:reschedule a -19
coming:a_que b 17
friend d -19
had:is_the c 16
not:hay bc -34 -39
organ:or d -17
prior:si acd -35 19 -26
substance:en_@date acd -31 -26 23
substance:van c -15
think_of d 17
""",
    """
#__check d -17
@drink__@drink abc 16 -18 -23
allergy:y abc 36 -15 -48
already$ cd -24 -17
crawl cd -17 17
has__at d -16
not:blood a 18
pregnancy:lord b -15
temprano bcd -33 29 -31
""",
    """
#_my a 15
=said:adult:yes abcd 40 -36 -17 -33
all__back a 16
chair$ ac -18 -24
heart:on_the acd -25 25 -38
llegu* b -34
me__unos a -16
psychosis:hijo acd -20 -24 23
substance:cervezas c -17
to_that c -27
""",
    """
allergy:put b -17
done_it c -18
find_someone bcd -22 16 -23
got__minutes ad -17 19
not_doing c -18
now:en_la b -28
off__i acd -17 -16 19
organ:limpi* acd 20 -17 -21
organ:sale_la d 16
¿_puedo abd -15 17 -15
""",
    """
^kidney acd -28 -16 21
cathe* abcd -19 -21 -20 26
me_and c -18
sabria_decirle abcd -23 -16 23 -16
to_codeine abd 18 -15 -16
well:be ad 17 -25
""",
    """
coming:not_make ad 17 -18
el_ultimo abd 17 -16 -18
not:@medicine acd 19 19 -49
not:thing abc 21 -22 -23
still__the bc -31 -34
to__sulfa d -17
well:can acd -24 -18 19
""",
    """
any:skipp* c -17
back_bad c -16
esto$ cd -29 -29
los_@clothes abcd -21 20 -15 -16
not:it cd 19 -19
ride:jueves cd 20 -18
""",
    """
@relative__que abc -18 -29 30
adult:este a -17
descarto$ bd -23 -17
prior:neith* d 20
so_i b -39
""",
    """
a__will d -16
any:@place c -31
any:and b -46
is__the d -38
not__do b -20
organ:story a -19
prior:and_nothing ad -18 18
psychosis:baker_acted ab -19 -19
ride:lyft a -21
sabria$ abc -19 -18 21
tampoco abd 21 -16 -22
""",
    """
angin* ac -19 -17
ask_my abd -36 24 -31
coming:ver cd 17 -16
organ:altas ab -20 -19
pregnancy:traigo_retraso cd 19 -19
psychosis:has d -15
psychosis:menti* acd -20 23 -22
substance:can a -36
""",
    """
a_blood d -18
adult:de_la a -20
boss__here abc 19 -21 -18
depresion cd -23 -22
depresion$ d -19
is__that b -17
psychosis:never_ever a 17
test__positive cd -18 16
""",
    """
^brain abd -21 -15 21
adult:almost ad 23 -24
cuadra$ b -16
lips abcd -28 -22 -21 31
prior:just_prayer abcd 21 -18 -19 -17
""",
    """
#_next c -20
@relative_said abcd -31 -28 -21 28
not:problems abcd -16 -26 -25 22
ride:ha acd -20 22 -17
soy__al bd 17 -21
""",
    """
@relative__mucho b 15
a__up a -20
esquizoafectivo abcd -23 -23 -25 36
for_a ac -19 -20
home__# ad -20 17
le_dan b -17
psychosis:que_se abc -16 -17 19
ride:viendo acd -18 19 -16
taxi b -15
texts:del_trabajo d -15
would_know abcd -19 -28 28 -17
""",
    """
coming:off abd 17 -34 -16
digame ac -30 -27
hace_el ad -16 16
junior b -17
le_se ac -17 17
linda abc -19 20 -17
not:c abcd -52 -47 54 -55
not__have bd -25 -25
now:tempr* abd 16 -19 -29
past bc -26 -21
psychosis:a a -18
""",
    """
@relative_me d 22
edibles acd 23 -18 -19
had_@body cd -17 21
is__about a -22
no__alergica abcd 31 -28 -17 -29
not__if abcd -16 -22 23 -18
now:with b -25
pregnancy:el_@day b -20
""",
    """
adult:@insurer ac -24 -21
be__a bcd -17 15 -19
brain:mi_@relative cd -33 -19
echel* abcd -19 -16 -15 19
family$ bcd 19 -17 -15
home:como d -25
home:en_la abc 20 -40 -23
jajaja bcd 32 -46 -28
up__my a -17
wassu* ad -20 21
""",
    """
adult:naci b -27
coming:de_manana d -16
coming:hospital ad 16 -16
drive:quien_me d -21
en__esta a -19
had__for abcd 27 -18 -23 -20
heart:nada_grave a -17
home:brother ad 16 -17
makes bcd -40 25 -26
now:no b -22
or_# ac -16 16
prior:y_nada acd -39 -18 31
siemp* cd -22 -24
substance:gota a 15
una__dos d -17
""",
    """
hacen_el c 15
labs d -43
no__embarazada acd 23 -17 -22
not__when c 19
organ:does abd -24 24 -25
psychosis:cosa ac 17 -17
una__a ad -22 24
¿_y b 19
""",
    """
#__now bc -18 -23
depends_who bc -19 21
faceb* abcd -22 22 -17 -22
in_college ad -38 17
not:them b -22
organ:gastritis ad 19 -17
pregnancy:heavens a 17
""",
    """
@relative_no abd 31 -39 -23
adult:born_in bc -23 -22
con__me bc -18 -20
he__la d -16
heart:would_have bc -19 16
home:@clinician_was b 15
just_had bc 16 -24
mucha* abc -16 17 -22
not:sleep ab -26 -26
not:tomorrow acd 18 -19 -16
nothing_except acd -25 -17 27
one__in b -17
organ:piedrita ab -25 -20
pregnancy:next a -16
presion__corazon ad -16 17
que_antes cd -33 -15
""",
    """
any_of acd 20 -16 -28
heart$ c -29
home:atorados abd 19 -19 -19
me_desmaye ab 16 -18
no__soy ab -22 17
organ:treated cd -21 22
para__no bd -17 -19
roble$ abcd 27 -21 -17 -24
tests ab -22 -31
""",
    """
@year_sobrio ad 23 -20
as__time ab -19 16
mi__toma abcd -26 29 -36 -19
migra* bcd 18 -22 -36
nothing_after a -20
now:sale d 22
organ:kind acd -21 -22 16
rather__that abcd -19 21 -20 -18
well:at_all ad -16 17
""",
    """
^fit bc -17 -18
do__do abd 23 -28 -27
now:look a -17
organ:is_it acd 16 -15 -16
to__three ad 18 -16
""",
    """
^ni abd 28 -75 -22
adult:more ad 22 -23
allergy:no_never ac 21 -19
allergy:take c -18
de__yo abd 23 -17 -20
half__@food abd -22 -16 24
heari* a -18
imaginese d 15
my_brain acd 19 -18 -17
now:a_poder d -16
ride:everybody abcd 25 -22 -22 -24
ride:tengo_quien c -16
""",
    """
@visit__now ad -17 17
any:ahorita d -15
benzo abd 20 -15 -19
como__mi b -17
organ:has_cirrhosis d -16
semana$ c -27
""",
    """
after_surgery cd 17 -15
mi__@fetch bcd -18 -19 26
not:esa ac -17 -27
organ:the bd -21 16
problemas$ cd -26 -18
solo__la abc 15 -21 -18
""",
    """
#_miles a 16
atorados abd 19 -19 -19
clozapina__# d 16
el__dio c -20
now:ando abc 23 -25 -35
psychosis:he_is a 15
strongest d -15
what__up d 16
""",
    """
any:for_me b -26
in__# c -20
la_@clothes abd -19 -16 22
pregnancy:chich* acd -17 -16 17
prior:medicinas a -17
sixteen acd 19 -17 -18
spot__scan cd 18 -17
substance:con_la b -17
""",
    """
for_sleep ac -23 18
me__algo abcd -18 -20 23 -20
meds:of bd -16 -29
my__for b -22
organ:works abcd 32 -30 -24 -33
quiero_@move cd -16 -19
soy_la a -19
ultimo b -18
y__de c -35
""",
    """
are_better abd 20 -20 -17
cirrhosis$ acd -27 -25 18
los__ya c -27
pregnancy:is bd 24 -31
pregnancy:still abcd -32 -33 -19 38
""",
    """
can__@vehicle ab -30 22
organ:problemas cd -30 -19
prior:list cd -34 -16
ride:bf acd -18 -16 22
substance:drinks_a c -23
""",
    """
^uh bc -26 -20
not:fue d -24
not:other abd -19 -15 20
psychosis:sometimes ab -28 -21
substance:my_only abcd 17 -15 -17 -17
""",
    """
but__is abd -19 -42 18
call bd 21 -46
dijo__si d 17
home:acost* abd -26 -22 24
now:confl* ad -22 21
texts:i b -30
""",
    """
allergy:una_inyeccion d -17
anoche$ ad 20 -19
hay__@fetch ac -20 -16
pregnancy:using_protection a -16
recheck c 16
ultima__salio c 15
""",
    """
^bad bc -43 -34
^orino bcd -33 21 -37
am__by abd -16 17 -17
dele__a ad 16 -17
here bc -20 -29
home:es acd -19 18 -21
i__yes c -28
manana_le acd -19 19 -20
por__le a -15
psychosis:disorder b -20
psychosis:it ac -21 18
""",
    """
brain:a a -20
o_menos abcd -20 -23 26 -20
peleando acd -18 -16 18
prese* b -16
psychosis:sees a -15
so_she d 15
soy_bipolar abd -23 -25 23
""",
    """
brain:injur* c -20
for_checking a -15
had:that_is b -29
la__verdad d -16
prior:does_a bc -25 24
to_@stop ac -18 -19
tough* a 15
""",
    """
@relative__tres d -17
any:you_have d 15
en_suenos c -16
just_# d -16
pensando$ cd 16 -17
prior:tome abc -17 -16 19
substance:a_@month ac 17 -19
substance:gave d -30
substance:soltar abcd -17 -15 -16 19
""",
    """
^soy c -28
any:my_guest cd -18 16
cancel:i_can a -18
do_they abcd -21 22 -16 -17
february ad 20 -21
i__find acd -26 20 -18
organ:en_orden acd 17 -16 -17
pregnancy:soy_un ab 18 -18
prett* bcd -17 19 -17
seizures b -18
substance:christmas ac 23 -18
what__the bc 19 -28
""",
    """
coming:que_llevo abcd -22 24 -21 -25
moved__to ad 17 -18
not_lol ac -19 19
now:impos* abcd 30 -28 -19 -31
organ:waiting_for acd -17 24 -16
substance:gusta abcd 25 -19 -16 -21
¿__que abcd -16 20 -21 -15
""",
    """
a__on abc 20 -25 -16
bun__oven ad -17 18
hombre$ ad 21 -16
how__will ad -17 -18
no_alcanzo c -16
nos abd -20 -44 21
pregnancy:years c -17
right__alley a -15
""",
    """
a_@year b -21
brain:recov* ac -15 -18
el_corazon c -22
era__nada a 17
fixin* ad 17 -20
had:en_# abd -17 -17 17
heart:numbers cd -17 15
home:still abcd 44 -39 -35 -43
not_even abd 23 -24 -22
organ:infecciones_de d 19
out__me cd -18 -16
pues$ abcd -27 -29 -30 31
""",
    """
and__in abc 23 -24 -21
heart:dads bcd 16 -16 -17
me_llevaron abcd -17 -16 -20 20
now:lo a -24
organ:passe* b -20
pregnancy:half ad -18 18
si_yo abd 21 -33 -29
substance:son d -15
😂 cd -24 -19
""",
    """
@clinician__# ad -22 16
^took b -36
are_bad d -18
coming:un_viaje ad 16 -16
confirmaron c 15
cunado ac -21 -16
i__today ad -20 21
sacaron c -26
""",
    """
confirmo$ cd 18 -18
is_this abcd -26 26 -20 -21
knows$ abc -26 -36 25
meds:still ad -16 19
no__ninguna ad 19 -18
nothing__not cd 22 -27
organ:check c -16
pressure_one abd -17 -17 16
""",
    """
allergy:which abcd -27 27 -30 -19
cansa* ac -19 -15
decided__it ac 18 -20
dele_mi abd 20 -17 -20
heart:fiddle abd 23 -16 -25
pregnancy:personal abcd -22 24 -23 -22
to__@call b -16
""",
    """
@drug_count a -18
brain:desmaye ad 19 -21
organ:polyc* ad -17 15
pregnancy:traigo cd 22 -27
regreso abcd 19 -18 -19 -16
substance:aa c -16
""",
    """
adult:as a -19
coming:down ad 17 -15
now:puedo ab -17 -43
preguntas bcd 28 -34 -33
psychosis:diagnosticaron_bipolaridad cd -17 18
""",
    """
any:look_at cd 18 -17
effects:after ad -17 18
frasc* ab -19 -24
pregnancy:march a -23
vivo abcd 30 -32 -27 -17
walgreens a -19
""",
    """
allergy:latex cd -25 -23
eaten:la_@food ad 18 -18
equivoque_de ad 19 -16
meds:@medicine acd -22 -44 35
meds:por b -17
most ad -43 35
pregnancy:maybe ac -18 23
ride:i_just ab -21 19
so b -43
substance:bodas abd 19 -19 -26
""",
    """
allergy:put_me acd -15 -17 18
cada_noche bcd -16 -19 19
conoz* abcd 31 -26 -24 -26
journ* bc 18 -22
meds:dormi* ac -17 -15
my_last a -17
not:loca bc -22 -32
now:on_a abcd 34 -30 -26 -34
prior:three_or abcd -16 -16 -19 19
que__alta bd 27 -24
sending cd -19 16
supplements abd -24 23 -22
""",
    """
allergy:a_@symptom a -21
any:much cd -15 -18
clean__health ad 16 -17
coming:if_the acd -18 20 -20
effects:de bc -21 -19
entrar c -17
i_will d -21
might_could c 15
substance:copa a 17
""",
    """
@medicine__lo bc -15 -18
carro$ b -28
eaten:ni acd 28 -19 -25
got_an acd -16 -18 20
never__with ad 21 -18
psychosis:had_some acd -17 19 -16
stroke c -17
ya$ abc 22 -22 -16
""",
    """
@move$ d -23
cuent* abc -41 29 -17
insuf* abcd -24 -16 -21 24
me__not cd 16 -17
now:diali* ad 16 -17
poder__que ac 15 -24
went__in d 18
""",
    """
como__llama ad -16 -16
home:aqui bc -18 -17
none__the ad 22 -18
now:we bc -18 -31
organ:mucho_al acd -17 19 -20
organ:not_know c 20
organ:orino bcd -33 21 -37
podri* abcd -21 -21 27 -25
pusieron_cuando d -20
ride:@sick ac 17 -21
spot__liver cd -15 15
ustedes__@year d 15
""",
    """
a_sec a -15
allergy:durin* a -15
came__in a -17
dira acd -17 19 -20
that_about d -20
""",
    """
organ:las_enzimas ab -16 -18
""",
    """
but__@medicine b -17
coming:away c -17
eso__el cd -17 -16
estoy__las c -20
had_was ad -18 18
organ:traba* a 15
prior:done bc -17 -23
ready abcd -24 -16 -28 27
ride:dads ad -17 18
soy__@relative a -20
tuve_un abcd -31 -31 -20 33
""",
    """
again ac -21 -26
brain:despu* ad -15 16
coming:stuck ad 18 -18
no__pierdo bc -17 -18
pollen abcd 26 -22 -24 -23
pregnancy:@relative_y c -15
you__much bd 15 -15
""",
    """
@texts c -28
a__never acd -21 21 -28
allergy:yes bc -17 -16
brain:in abd -47 -34 22
heart:halla* acd 23 -26 -18
heart:quadruple d 18
labs$ acd -23 23 -16
lot$ bcd -17 19 -37
organ:un_solo ad -19 19
""",
    """
=said:ask:none_of_yes,_no,_unsure bd -55 16
@body__i c -17
allergy:benadryl c -24
ct d -17
i__then ad 16 -25
no__han d -22
""",
    """
adult:almos* ad 23 -24
adult:una a -24
allergy:remem* bcd -22 22 -31
at__like a 16
coming:please bc -26 -27
died_of bd 21 -21
ese__es cd -17 -18
pregnancy:tubes ad 21 -16
psychosis:tuve abcd -18 -19 -29 30
they__work acd 19 -19 -20
""",
    """
any:clear abcd 25 -16 -15 -22
heart:ok b -24
mom b -27
not:senor abcd 25 -19 -20 -19
ride:licencia bc -19 -20
then__me bd -18 18
twice$ b -31
""",
    """
^neither abcd 31 -19 -25 -27
adult:en_mi a -20
guys$ b -16
hold_it b -21
is_@sick c -26
not:street ac 16 -16
pregnancy:third abcd -17 -15 -17 19
""",
    """
aviso$ abc -24 -27 16
but__can c -24
depende__que c 17
eaten:ya abd 21 -17 -20
entrando_al abcd 21 -15 -16 -22
heart:but_not d -20
not:well c -17
psychosis:se_que b -22
substance:at_night bd -16 -26
""",
    """
alta_la ad -16 17
bueno$ acd -29 -25 22
coming:my_spot bc -17 -19
sometimes_not ac 16 -16
""",
    """
adult:but_mature ad 19 -20
dip cd -17 -15
grand$ bc -23 -18
heart:conte* a -16
home:noved* ad -23 21
not:@insurance bcd -27 22 -18
now:@day_a b -16
pregnancy:it d -18
psychosis:estre* ad 17 -17
that__ever ac 20 -22
""",
    """
@visit_is acd -25 16 -19
coming:amaneci ac 17 -22
de_que a -34
mire$ abcd -19 -22 22 -20
now:dormi* ad 25 -25
numbers ab -18 -20
pregnancy:@open abcd 38 -33 -34 -37
prior:maybe_# ac -16 18
su abc -23 31 -48
""",
    """
allergy:he_tomado a 16
found bcd -36 -39 29
meds:ningu* ad 20 -18
not:@treat acd 25 -17 -21
organ:these b 15
psychosis:ver c -22
quien_pregunta bc 17 -22
substance:noche* cd -16 17
tickers a 16
trabajo bd -19 -18
""",
    """
allergy:not_that bd -31 -29
hablo abcd -24 27 -25 -30
heart:enlarged_heart abcd -22 -21 -21 23
meds:una abcd -23 -24 -24 28
pregnancy:bf bc -19 -16
ride:yo_misma ad 17 -15
safe:se a -15
walma* ad 16 -16
""",
    """
coming:gracias abd 27 -20 -27
esket* abc -15 -25 19
gracias c -55
might__to bcd -15 21 -22
ride:could_not c -16
""",
    """
allergy:shellfish abcd 18 -18 -17 -16
any:and_i ab -15 -19
can__this d -20
de__lo ab -29 20
not:made d -21
now:this c -26
organ:transplant acd -16 -24 26
pregnancy:hace ad 29 -37
pregnancy:nope a 20
ride:how abc -18 21 -25
substance:wife abd -32 -17 26
tengo_a cd -20 -18
""",
    """
be_a c -22
cancelela abcd 21 -27 -20 -15
gatos$ c -21
meds:stopped bc -30 -19
organ:funci* b -19
que__hay d -19
seizure__not c 18
""",
    """
@body__up d 15
any:claro cd -30 -15
any:ese_es abd -20 -17 20
boss__tell c 16
home:am b -37
not:a c -24
only__and abc 23 -23 -29
organ:diabe* bcd -18 -16 17
pregnancy:feedi* abcd -26 -18 -16 25
psychosis:i_did c 16
time__help a 19
""",
    """
^oigo abd -19 -17 23
^un abc -16 -88 24
allergy:si c -26
brain:cuand* acd -19 -17 19
pain_@medicine cd 15 -16
psychosis:why d -16
puede__si bc -20 23
put a -18
ya__jubilado d 15
""",
    """
coming:ready acd -23 -26 25
forget b -32
home:jaja abd -25 -21 23
meds:cuando acd -15 -22 20
to__right ad 21 -19
""",
    """
afuera bc -22 -23
aller* c -15
any:here c -28
both__parents d -15
de__hace d -18
en_# abc 19 -51 -43
mucho__el ad -17 19
not$ ab 33 -53
pregnancy:year ad 15 -30
psychosis:checked c -17
psychosis:las ac -24 -24
schoo* b -15
shop c -19
substance:llevo_# c -16
voy__la ab 16 -15
""",
    """
one__done c -22
organ:probl* acd 27 -24 -34
pecho$ b -18
pregnancy:hard ad -20 -20
substance:rehabilitacion abcd -25 -22 -24 26
tercero ad 18 -17
ya__@clothes abd -16 -22 18
""",
    """
as__baby ac -19 17
entiendo ad -17 -20
it__at a -17
myself$ c -27
nothing_since acd 22 -18 -20
seen c -17
side$ b -34
substance:vez bd -26 -29
""",
    """
@drug__that abc -16 -26 23
actua* bc -18 -31
coming:keep abcd -33 -25 -33 34
docum* ad -21 -23
pregnancy:desde ad 20 -18
""",
    """
^senti abcd -24 -23 -18 23
can__my c -27
heart:presion c -23
la_he bd -20 -21
once_was a 15
ride:le_dan d -16
""",
    """
@month__@treat acd 21 -20 -20
a_mis acd 24 -17 -19
en_@vehicle acd 18 -17 -23
han_dado b -20
home:todavia abcd 34 -24 -30 -34
prior:vale d -17
ride:on_my abcd 26 -19 -23 -24
substance:un_poco acd -25 27 -19
sweet c -31
""",
    """
^@clinician bc -46 22
coming:estoy_esperando acd -15 16 -17
laryngospasm acd -16 -17 18
si__ya ad 17 -17
was_a ad -20 -16
""",
    """
coming:hold ab -22 -23
heart:my_chart bd 16 -20
not_before acd -17 17 -15
objection abcd -21 -18 -16 21
por_una a -18
since__was bc -16 -30
sounds abc -30 18 -23
""",
    """
adult:me_faltan acd 23 -16 -25
allergy:esa ab -17 -29
combine__dark a 15
coming:hace cd -18 -15
como__jajaja d -17
drink__so c 15
fit_as bc -17 -18
muy_temprano bd -23 -23
nothing_at ad 26 -25
now:cooking a 16
""",
    """
^confirmed cd -25 25
allergy:tolero c -19
dose abd -21 -17 20
eaten:commu* abcd -28 -24 -24 28
in__chart bc 16 -16
psychosis:@thanks abd 24 -25 -23
traba* bd -15 -26
""",
    """
adult:los_cumplo ad 21 -21
allergy:@animal bcd 31 -39 -44
encontrado_nada a 15
heart:been_told d -23
my__looks abcd -17 -15 -20 22
now:doctor cd -21 -21
now:tiemp* a -22
organ:all acd 34 -22 -33
""",
    """
adult:hija c -17
not:@open bcd 16 -21 -19
organ:no_problems ad 16 -16
pregnancy:yo bc -25 -28
ride:yes b -20
roble abcd 27 -21 -17 -24
side__me abd 20 -18 -19
substance:unas acd 23 -21 -20
the__out ac -15 -16
""",
    """
^sano bc -19 -20
brain:nomas bcd -20 18 -17
digo__puedo cd 18 -17
home:is_not ad 16 -19
i__heart bcd -32 -29 24
pregnancy:fabrica_ya a 15
recuerde acd 19 -15 -17
took__@medicine ac 26 -25
""",
    """
agenda$ d -17
cancel:cita ad 17 -23
de__un b -16
los__en bc -18 -15
now:parec* abcd -19 -17 -19 21
pregnancy:shop abcd 26 -19 -20 -25
prior:a_@month b -19
tolerated_it ad 19 -19
""",
    """
allergy:was_fine acd 28 -19 -27
heart:heart_itself ad -16 16
medicinas c -16
ride:yo_@drive ad -18 18
""",
    """
do__drink ac 27 -27
la__nunca ac -21 21
my__by d -17
no_estoy bd -42 -25
well:y abcd -40 -21 38 -32
""",
    """
@thanks__asking c -16
^ahora abcd 27 -20 -26 -21
carrying abd -20 -20 21
day_at a -21
manana bd -19 -21
now:til bd -18 -23
pido__@vehicle ab 16 -17
prior:habla ac -16 -20
psychosis:descartaron acd 19 -18 -16
ruled__bipolar ad 16 -15
texts:mi_celular bc -17 -17
well:sin bc -20 -29
""",
    """
@relative_que a -17
first abd 19 -23 -21
heart:the_numbers cd -15 15
herse* bc -22 -25
issues abcd 40 -21 -26 -40
now:modo a 15
paso_@thanks abd 25 -24 -23
""",
    """
a_nada ad 30 -31
answered$ cd 16 -16
coming:will b -27
duele_la ab -21 16
in__while d -18
prior:sister c -17
y_@treat bcd -22 -22 26
""",
    """
what_@medicine b 17
""",
    """
checked_and a 16
clean__@month ad -28 27
heart:skips abc -26 -24 22
home:left bd 21 -29
hypertension abcd -38 -16 -27 39
nothing_like abcd 27 -24 -17 -26
pregnancy:vasec* abcd 31 -27 -20 -24
""",
    """
@relative__busca acd -16 -16 18
^esta c -39
adult:do a -33
cancel:am_not abd -18 -23 21
mi__ya d -18
name$ a -18
not:probado d -20
now:class bc -16 -21
prior:@treat cd 22 -31
psychosis:year ab -26 -21
todas$ abc 18 -25 -18
""",
    """
el__dijo b -17
have__that bd -27 -21
heart:a_mule ad 16 -17
home:way a -16
is__much c -16
not:dormir ac -26 -29
psychosis:hay d 18
""",
    """
allergy:puse_bien acd -17 -17 18
de__a c -17
it__but abd -16 -27 16
now:estoy_manejando abd 31 -17 -26
ride:a_nadie ac 28 -25
says_the acd 20 -24 -16
""",
    """
aqui bcd -19 -50 19
brain:head b -21
coming:waiting a -20
da__el ad 18 -15
it__how b -17
now:dialisis ad 16 -17
""",
    """
brain:not_me a 20
heart:thoug* d -16
jaja c -15
maybe__little ac -20 28
me_anytime bd -16 15
not:like d 17
now:suits abcd -25 -18 -18 25
of_things a 17
sis a -32
tbi bcd -22 -22 25
""",
    """
#_pirulos ad 16 -16
already__couch b -16
cancel:no_no abd 35 -34 -32
de_noche ab -16 -16
last_night acd 21 -21 -32
no__cuenta acd -21 24 -25
para__@relative d -24
pospa* d 22
prior:han bcd -16 -23 21
prior:pharmacy a -18
substance:prescriptions a 15
""",
    """
allergy:@clinician c -15
allergy:me_@symptom b -22
allergy:morphine d -25
no__getting acd -16 -16 16
now:despues abcd 36 -23 -16 -35
polle* abcd 26 -22 -24 -23
ride:own cd -33 -36
so__as ac 16 -16
substance:cafe abcd 25 -27 -22 -21
suits_me abcd -23 -17 -17 24
""",
    """
cancel:depen* bc -16 19
cuente bc -22 -21
psychosis:oia_voces ab -17 -17
shellfish_only a 15
slept__a abd 23 -16 -24
substance:summer ad -17 20
tests__back c -20
two bd -63 15
""",
    """
allergy:se ab -38 15
allergy:the_stuff ac 24 -22
breast cd -21 19
have__by a -16
me_daban d -15
no_@drive c -18
on$ abd -47 -33 18
ride:traba* abd 15 -31 -16
was_but ad 17 -18
""",
    """
a__nothing b -16
a_drop acd 25 -23 -22
being d -17
gusta* acd 19 -16 -16
had__but ab 17 -23
heart:see a -18
higado$ ad -30 19
home:eso acd -22 19 -25
la_prostata d -21
los c -23
to__down b -16
""",
    """
ansie* acd 18 -28 -31
cystitis$ d 21
few ab -17 -15
he__con a -15
i__@eat bcd 16 -26 -18
it_did ac 15 -17
me_interesa ad 18 -18
substance:@drug_on bd -19 -16
substance:years abcd 47 -21 -35 -45
way_past b -17
""",
    """
am__out bc -16 -16
god bc -34 -30
like$ a -21
me__@relative ab -18 -29
mija c -39
problem$ ac 28 -26
tengo__con a -20
""",
    """
@drug$ b -37
@drug_to ac 24 -24
@vehicle_is b -16
alivi* ad -26 24
esta_embarazada abd -20 22 -18
going__to abcd 21 -17 -15 -19
prior:y_ninguna ad -27 27
store bd -19 -16
""",
    """
coming:me_on c -15
luego__contesto acd 20 -18 -16
my__@place d -16
my__officer c -17
""",
    """
asi__no d -18
cada__@month ad 21 -21
coming:know ad -23 -21
do__to bd 25 -26
faltaba acd -19 -17 21
heart:ticker bc -30 -22
organ:came abc 19 -21 -25
organ:liver bcd -23 -17 16
pregnancy:facto* abd 18 -18 -18
prior:el c -17
psychosis:trata* ac -16 -16
remov* ac -15 -19
substance:glass acd 17 -17 -16
un_tumor d 16
went_in bcd -17 19 -21
""",
    """
brain:coma cd -22 20
coming:favor abcd -26 -26 -23 29
en_dialisis d -18
heart:my_parents d -15
not:busy ad -23 23
now:perlas d 15
organ:am_clear acd 18 -16 -15
organ:night c 19
psychosis:yo_no abcd 29 -23 -29 -15
substance:pase_con d 18
they_saw cd 15 -16
una__retraso cd 16 -20
""",
    """
=said:yes:two_or_more_of_them_named abcd -23 -45 -46 40
@relative_left bd -18 18
my_spot bc -22 -21
psychosis:that_is d -27
substance:si_toma a 20
trasplantada d 16
""",
    """
@day_me bd -15 -17
allergy:me abd -19 -28 17
allergy:recall c 16
coming:digo b -16
coming:put c -19
donat* acd -23 -22 22
now:ocupado a 17
prefiero_que abcd 25 -24 -16 -24
prior:long d -18
psicosis c -32
ride:it_be b 20
substance:as abcd 26 -16 -19 -30
to__this c -25
""",
    """
coming:y bcd -26 18 -39
cousin c -19
desocupada$ ad -17 17
drive:quien a -17
fiddl* bc -17 -18
had_me acd -26 -23 28
la_pusieron c -21
novio ac -20 -15
por_la bc -24 -35
pregnancy:hija d -24
""",
    """
age ab -16 18
cancel:todavia bd -19 -21
ride:someone b -32
""",
    """
^falta b -24
adult:meses ad 28 -28
any:on_blood bd 17 -16
any:puedo a -19
commu* c -35
el_diu ac 20 -15
forti* d 17
la_chamba a 16
puro__y cd -23 -27
sherry ad 15 -16
substance:drunk abc -31 15 -25
""",
    """
allergy:loved_it ad 15 -15
heart:dijeron a -17
heart:nobody acd -20 21 -18
shellfish abcd 18 -18 -17 -16
voy_con cd -20 25
""",
    """
^muy b -31
coming:alla abcd -24 -20 -25 26
coming:las_# a -26
heart:grande d 16
me_falla ad -19 20
more$ b -23
organ:i_leak c -21
organ:organ* abcd 28 -16 -25 -29
""",
    """
@relative__am a -19
embol* c -29
get_manic d 17
grado ad 19 -19
heart:except ab 25 -24
me__otra b -23
now:not_got ad 22 -23
pregnancy:preg abcd -28 -23 -25 29
trouble$ ac 20 -23
who__off c 16
""",
    """
adult:not_a abcd -36 -17 -20 34
adult:than abcd -30 -26 -18 28
heart:lo_descartaron abc 18 -19 -17
home:a_mi ac -18 -16
me_libre ac 16 -20
not:if abcd -19 -23 25 -17
pregnancy:too cd 17 -16
runs c -28
st abd 27 -24 -33
substance:bebid* ad -16 18
texts:ask ad -16 -18
""",
    """
@year_dry ad 17 -16
any:with_me abd 21 -19 -22
ecografia c 15
feeli* bc -26 -26
la_verdad d -22
meds:that ab -27 21
pregnancy:todavia_toma acd -17 -16 17
""",
    """
adult:hace_rato abcd -23 -18 -19 23
coming:bells_on d 19
heart:antes abd -32 18 -26
i__@drink bcd 25 -31 -20
not__@drug abc 18 -17 -17
on__books cd -21 17
organ:ic abcd -19 -18 -20 21
sabe$ abc -23 -37 16
salie* abd 19 -29 -18
soy_hombre abc 22 -20 -15
""",
    """
allergy:polen abd 21 -18 -16
can_not bcd -33 -26 17
con_@sick d -17
meds:my_list abd -20 19 -17
organ:falla ad -19 20
put__on b -16
se_llama d -25
texts:favor ad 19 -23
una ab -16 -21
""",
    """
#_minutes abc 17 -32 -27
any:@relative d -24
any:por_favor d -23
blood* bd -16 -21
dejame__mi bcd -20 18 -17
heart:said_it c 16
meds:so abcd -24 -20 26 -24
mi_carro c -22
morphine d -25
no_lo abd -31 -27 18
please__@call d -16
pregnancy:tiene b -17
ride:handled abcd -18 -18 -23 22
""",
    """
adult:us bd -23 -17
again$ abc -23 26 -52
allergy:never_tried acd 21 -17 -18
contestar_eso bd 17 -20
muy__para bcd -23 20 -26
now:time_is a -25
test abcd -18 -19 21 -15
""",
    """
adult:years b -21
allergy:dormi* cd 15 -18
coming:esper* ac -17 15
libre bcd -34 -34 21
now:of_something ac 17 -16
substance:vicio* acd 18 -20 -20
when__@relative acd 18 -18 -17
""",
    """
allergy:anafi* ad -16 18
any:contesto cd -15 -20
cumpli__@date ad -22 16
de_una acd -35 -31 33
doubt_it bd -24 -28
pregnancy:early cd 17 -18
prior:one abcd 24 -44 15 -52
substance:barely a 17
take_the acd 20 -19 -17
well:si abcd 26 -18 -22 -20
would_like ac -19 -16
""",
    """
familia_esta ab 18 -16
it__day ad -22 -19
minutes_ago ad -18 16
other__it ad -19 19
pregnancy:esposo d -17
prior:and_done acd 19 -18 -19
substance:than b -33
tengo_el bc -29 -34
what_is d -26
""",
    """
asthm* bc -20 -25
do__use c -18
drive:drives ad 20 -17
esa_vez ad -18 22
fumo_@drug ab -26 -25
get_out c -15
heart:said ac -35 24
home:ya_hasta abd -19 -15 18
mucho$ d -23
prior:couns* abd -26 -20 16
substance:i_@drug b -21
todavia__mi a -18
""",
    """
^in abd 27 -53 -18
allergy:algo c 16
any:@drink c -37
meds:i_can ad 16 -18
now:works_for ad -18 21
""",
    """
at__two a -22
on__the c -16
pregnancy:i_am bc 16 -30
psychosis:hermano c -21
rinones__de bc -18 -16
substance:do_not bd -34 -35
three_weeks d -15
""",
    """
es__los ac -20 -15
heart:to abcd -28 -20 31 -20
i__you ad 18 -25
la_primera bc -23 -23
psychosis:nobody d -18
ride:bringing acd -18 -20 20
ride:call abd -20 17 -22
seis_@month ad -23 25
""",
    """
@food_a acd -16 -18 20
^text abcd -23 -25 -20 26
get__@relative d -17
neighbors ad -20 -21
organ:a_scan cd 17 -15
organ:ni d -22
organ:todo_bien ad 18 -17
plumbing_works ad 15 -16
prior:cuant* bc -21 17
sixty_seven a 15
substance:con_las acd -21 -17 21
well:worse abcd -19 -16 24 -28
working__it ab -22 -16
""",
    """
^saw cd 17 -16
i__time cd -18 15
pipi acd -16 -21 22
ride:un_@vehicle cd -26 -21
that__here bcd 18 -17 -18
that__work ad 26 -24
what_time bd 19 -16
""",
    """
=said:any:ask a -22
are__to cd -21 -23
home:del b -18
i_@eat ab -16 19
me__@symptom abcd -23 -31 25 -15
no_@thanks abcd 33 -26 -19 -36
transplant$ abcd -23 -18 -24 27
""",
    """
adult:the b -24
had:my_@relative cd -22 -24
home:con_mi bc -18 -24
my__car b -21
organ:last_@year acd -21 24 -28
organ:no_trouble ad 23 -22
""",
    """
=said:ask:a_correction_that_ends_in_a_question c -19
adult:segun abcd -15 -19 18 -16
allergy:inyeccion acd -15 15 -20
canas abcd -18 -17 -16 18
heavens a 17
meds:many abd -15 -18 15
organ:like_it a 15
""",
    """
@drug__cuenta d -19
^ya cd -84 22
abuela bcd 23 -24 -16
any:had ac -20 -38
cancel:a ac -31 16
effects:dia abd -26 -16 26
heart:@relative_le acd 16 -16 -17
meds:take_@medicine d 19
mwf abd -20 -19 20
organ:urolo* a -25
pregnancy:no_way acd 22 -17 -22
psychosis:my d -19
""",
    """
@medicine_de bc -17 -17
a_crumb bc -17 -20
ha_pasado a 16
life ab 15 -18
little$ a -18
prior:of_em ad -17 16
ride:lleva acd -28 -25 28
substance:but b -29
y_sali ad 16 -15
your_guess acd -16 16 -15
""",
    """
^arritmia acd -20 -18 27
am__@medicine c -33
eso_lo abcd -21 25 -17 -17
me__mucho abd -25 -23 18
pregnancy:patch acd 21 -19 -21
psychosis:@person a -24
sabria abcd -31 -32 39 -28
she_was cd 15 -18
simon$ abd -23 -20 23
still_come c -16
with_bells abcd -20 -18 -22 23
""",
    """
^dejela bcd -22 -15 17
a__@relative cd 16 -20
any:que_@insurer ad 21 -23
can__i ac 16 -23
despues__la cd -19 17
everything_but ad -16 15
group* a -22
hacerme acd -17 19 -19
monit* ab -24 -27
no__eso bc 17 -38
now:va cd -27 17
organ:@day_y c -16
organ:i ad -21 18
timer$ abcd 23 -16 -21 -21
""",
    """
allergy:ninguna abcd 29 -20 -27 -22
allergy:no_trouble a 16
am_pumping d 17
group acd -19 -27 17
heart:sound abcd 27 -26 -23 -28
no__@food c -16
now:tuani* ad -16 17
pregnancy:lol b -46
si__@relative abd -40 -29 24
vez__alta d -15
""",
    """
^locked bc -15 -17
a__am ad -18 18
allergy:do_not bc -22 15
been__it bc -20 -31
el_cardiologo c -16
for__@call b -20
got_big abcd -18 -16 -16 18
i_tried c -15
prior:everything_but ad -16 15
retir* abd -25 -21 24
ride:carnal abd -23 -16 20
""",
    """
@drug__the b -21
derrame c -29
hallucinations abcd -26 -27 -29 29
home:yet abcd 36 -24 -31 -28
psychosis:down abc 19 -18 -17
substance:he_drinks a -22
""",
    """
groups a -22
more__@year ad 18 -17
""",
    """
ask_me acd -28 20 -40
effects:@body abcd -38 -29 -35 39
falta_un c -19
i_bring c -17
la_cuenta ab -28 -39
not_afford abd 22 -19 -17
now:le_contesto acd 20 -18 -16
over_# c -31
presion$ b -17
surgery_in d 17
""",
    """
allergy:known a 18
en_orden abcd 24 -16 -18 -25
paramos abd 18 -15 -18
ride:@relative_puede ab -21 -19
si__pero abcd 30 -16 -32 -26
substance:@day c -18
tests_came c -18
vez_en b -24
""",
    """
^nope abcd 50 -39 -40 -47
and_still ab -16 -18
cancel:will abc 27 -33 -28
fifth acd -16 -16 16
heart:lately cd 15 -15
march ab 16 -25
now:se_me abcd 22 -18 -19 -22
now:this_evening ab 16 -16
now:wait abd 23 -17 -19
organ:two bc -16 -16
substance:abstemio abcd 21 -20 -20 -19
the__@vehicle cd -23 15
to_say bc -26 15
""",
    """
coming:there acd -24 -42 18
como_loca a -17
had:stree* abcd -18 23 -22 -23
mi__anda abd -19 20 -23
now:boss bcd -25 18 -23
now:buen ac -20 -25
organ:trasplantada d 16
""",
    """
^good a -21
any:lo_consulto abcd -17 -18 18 -17
had_an a -25
heart_problems c -22
not__can a -24
now:entro ad 18 -17
organ:like bc -31 -38
ride:miles cd -18 -18
substance:@relative_toma a -18
substance:sober_# ad -15 17
substance:that_count abc -16 -24 24
tenta* abcd -28 -24 29 -29
the__@year bd -20 -20
wassup$ ad -20 21
well:@person abcd -25 -21 -19 25
""",
    """
allergy:@date b -18
boton ab 25 -22
meds:miss ad -16 15
mi__dijo d 19
not:decirle bcd -21 17 -19
not__after b -16
por_mi bcd -49 -22 25
prior:starting ad 15 -15
ride:la_@relative cd -17 15
ride:manej* acd 22 -22 -25
si_no ac -24 16
substance:vinit* acd 25 -22 -23
""",
    """
@clinician__in c -15
@medicine__else d -17
brain:sin cd -23 18
find_out abcd -29 -21 27 -15
livers acd -24 -20 26
murio__@relative bc -15 -24
my_brothers b 17
no_esta b -17
organ:@drink_count c -16
what__not ad -18 22
""",
    """
al_polen abd 21 -18 -16
coming:@insurer acd 20 -20 -20
do__work ad 20 -21
las_seis abcd -25 -20 -16 24
me__para abd -21 -34 21
my__but bd -34 -18
now:will b -16
prior:last c -19
substance:on_@day bcd -28 -39 18
""",
    """
=said:well:no abcd 25 -68 -16 -21
a_vasectomy ab 20 -16
allergy:i_have bd -25 -37
heard_of abcd 22 -16 -21 -18
me_he ab -21 -16
now:fire d 17
""",
    """
^bottle bc -17 -25
heart:coraz* c -32
if__have acd -15 18 -21
other* ab -20 -17
pregnancy:but_she acd -17 -16 17
""",
    """
clockwork ad 17 -18
coming:@relative_no ad 16 -23
heart:and ab -16 -19
heart:high_and acd -16 17 -17
home:apena* abcd 25 -24 -18 -23
meds:quitaron bc -16 -16
pregnancy:maam ac 20 -16
ride:every* abc 25 -30 -29
say__have abc 18 -17 -17
something_as d -15
""",
    """
brain:one acd -25 -28 27
cost bc 18 -35
not_believe d -16
old_@place abd 26 -18 -29
""",
    """
allergy:convulsiones ad -15 17
broke abd 21 -24 -24
depends__day b -15
every__no b -16
hago__prueba c 16
home:her cd 15 -17
little abc -18 -40 22
mi_nada abd 21 -20 -18
""",
    """
^nunca b -58
coming:en_pie abcd -24 -17 -18 24
coming:here c -16
coming:inter* bc -20 -29
corazon_no cd -17 17
good bc -37 -23
i__would bcd -22 -16 17
""",
    """
cancel:estoy abcd 29 -27 -15 -29
dolor_de bc -20 -22
meds:@year abcd 29 -34 -24 -25
pregnancy:is_pregnant bd 18 -15
psychosis:psych* cd -31 22
this_would ac 24 -17
""",
    """
de_otra ad -17 18
depression$ cd -25 -29
eaten:un_@drink d 16
heart:watches c -15
ride:he abc -21 -24 26
sonda abcd -19 -16 -18 24
""",
    """
confirmaron$ c 15
havin* b -19
home:@relative_has ad 18 -17
meds:@medicine_can ad -18 18
now:know acd -20 20 -23
ofrecio$ d 17
organ:de_@date a 16
positivo$ abcd -22 -20 -20 23
ride:nieto abcd -20 -19 -20 24
ride:rajo acd 17 -17 -17
virge* abc 22 -25 -21
""",
    """
brain:por_una a -17
de__@body bcd -19 -23 21
for__back b -21
negative abcd 38 -31 -28 -37
not:name acd -15 24 -22
now:at_work cd -26 -44
""",
    """
#__vez acd -15 -15 18
@visit d -19
@year_que d -19
after_the b -19
brain:a_mi cd -21 -19
either ad 17 -18
organ:do d -39
organ:ninguno acd 23 -17 -23
psychosis:i_have abc 22 -31 -26
""",
    """
^es c -24
be_there bcd -19 -30 26
brain:de c -26
cancel:oh ab 17 -18
cat c -26
home:casit* ad -18 20
organ:la c -23
retraso$ abc -31 -22 17
ride:said_maybe c 20
""",
    """
any:nel ad 22 -18
any:rathe* acd 17 -15 -18
bites abcd -17 -19 -21 21
con_una d -27
fully abd -17 -19 20
lost_a a -19
me_dio b -56
now:m d -16
solo_rinon ad -19 19
substance:problemas_con acd -21 -16 26
""",
    """
^way bcd -21 -20 19
everything__a a -17
is__high ad -21 16
not:mi b -26
organ:every abcd -25 -18 -32 32
the_next ad -21 -20
through b -16
uno__saber bc -17 16
""",
    """
^at abc 36 -46 -33
allergy:had_@treat d -16
bien__baja a 17
esa__a cd -15 -15
go__it abcd -17 -31 -24 24
home:there cd -19 -31
now:desca* ad -22 23
pregnancy:a_guy a 17
scratch abcd 23 -23 -24 -17
""",
    """
allergy:how_would b 17
boy a -16
heart:traigo_marcapasos d 16
off_to b -16
orden$ bcd -33 -30 19
ride:me_siento b 15
""",
    """
allergy:to_sulfa ab 22 -16
believe_in a 17
checando a -15
dejen* bc -21 -21
home:the_house a -20
how abd -36 44 -61
substance:metad* d 17
talked_to b -22
valen b 17
""",
    """
afford abd 22 -19 -17
books abd -20 -15 15
de__si ab 16 -27
el_@vehicle cd -23 -16
heart:yo_no c -25
la_misma abc -28 -16 18
lyrica d 16
mejor_me ad 19 -18
my_cell bc -17 -25
now:es bd 16 -18
prior:en_el ab -25 -24
ride:vieja abcd -22 -15 -15 23
""",
    """
de_todo bc -26 -23
dieron_@medicine bd -18 21
fit__fiddle bc -17 -18
is__list d -15
organ:enzymes ab -20 -17
substance:confi* abc -16 21 -20
substance:my_boss d -16
un_sarpullido a -16
""",
    """
adult:ano d -25
convu* bcd -29 -17 32
had__ever a 16
now:@move abd 26 -33 -29
substance:este acd -23 -25 16
substance:is_that a -18
""",
    """
@year_sober ad 25 -24
como_no bcd -26 -24 15
con__el ad -16 16
count__me bc -15 -16
if_that b -18
now:en_casa ad -17 17
on__end abcd -16 -16 -19 19
organ:higado_inflamado d 18
picked a -15
pregnancy:have acd -24 18 -41
texts:please ad 25 -23
""",
    """
^meth bd -16 18
any:ay ad -21 -26
cerro abc 17 -17 -22
now:a_@call d -16
ride:chofer c -18
ride:toda ab 18 -17
un_episodio d 18
""",
    """
anxiety cd -29 -25
came_back abc 21 -27 -32
dolor* c -17
had__did c -20
heart:high ad -46 20
now:asleep abd -25 -24 16
now:lo_mejor a -16
or acd -27 27 -29
pregnancy:she_is bc -32 -18
prior:terapia ac -21 16
""",
    """
@relative__el b -21
adult:tres ad -18 19
bp__# ad 23 -24
could__find c -16
i__hepatitis cd -21 23
my__pregnant bd 18 -15
trasp* acd -30 -18 20
vino_en acd 20 -20 -17
work_as c -15
""",
    """
eleva* ab -27 -27
heart__said d 18
it__the c -21
on__no cd 16 -22
waiting__my bcd -21 19 -34
""",
    """
cancel:nomas abc -27 22 -16
el__da bcd -19 -19 17
heart:heart* b -28
home:cuand* b 16
now:let_us abd -26 -17 23
ride:afuera ad -16 19
ride:picking d 16
""",
    """
=said:coming:yes b -23
^used bcd -18 25 -25
over__body ad 15 -16
pregnancy:the_way ad -21 20
prueb* bd -19 -16
still_in a 16
took__fine ad 16 -17
""",
    """
^overactive d 15
am_# d -21
coming:@relative_has a -17
mo ad -23 25
pregnancy:nursing bcd -17 -24 24
prior:weeks ad 18 -20
ptsd abd 26 -31 -23
stroke__# ad -16 19
texts:celular bc -17 -17
""",
    """
allergy:lol ac 23 -19
ex__say bd 17 -15
no_family a 15
now:take d -15
safe:is c -25
sir abc 22 -17 -26
""",
    """
#_it d 15
^sounds abc -30 18 -23
adult:grandkids ab -17 -16
have__been d -19
meds:ese ad -19 17
meds:pero ab -31 -27
soy_hipertenso ad -18 20
substance:sali_de ad -19 21
""",
    """
cancel:la_quiero acd 21 -18 -34
eaten:gum ad -22 -23
home:hace_rato abd -18 -15 19
my__a d -25
pregnancy:del acd 19 -20 -18
pregnancy:so bcd -38 27 -40
tucked_in bd -18 17
""",
    """
^now ad -15 18
did_great abcd 20 -22 -20 -16
heart:had_it cd 16 -25
not:that cd -15 -28
not_officially abcd -23 -20 23 -18
set b -26
wild_@animal d 15
""",
    """
had:hospital bc -20 17
maravilla$ bc -20 -20
now:timing bc -23 -20
puedo$ ab -15 -35
""",
    """
as_long d 16
bien_cuerda ab 16 -15
had_# ad 17 -18
la_han d -20
""",
    """
had:antes abd -21 -19 21
rompi* b -17
""",
    """
any:numbe* a -17
drip abc -17 -28 24
heart:always abc 21 -21 -22
me__regla c -16
nacido ad -19 18
of_it abc 15 -27 -30
passed_a ab -17 -15
preguntarle_a abcd -16 -22 25 -17
substance:estoy abc -39 -37 22
weath* ad -15 -22
""",
    """
@drug__# abd 22 -21 -20
^cirrosis abcd -25 -24 -28 31
^svt abd -17 -16 22
allergy:all c -31
coming:amane* bd -26 -24
has__@body b -19
home:got_a cd -16 -22
me__mejor c -15
no_de d 15
nothing__can cd 22 -27
organ:verda* bc -17 21
prior:ever acd 29 -26 -21
prior:todav* acd 38 -26 -39
psychosis:si_yo ac 21 -19
ride:x_mi d 16
substance:week c -27
they__watching a -17
""",
    """
^wait abd 24 -18 -21
in_@treat d 17
pregnancy:tryin* ab -26 -23
substance:colle* ad 18 -15
sueno* c -16
""",
    """
bipolar__that b -15
coming:hospi* ad 16 -16
cumpli__en ad -22 16
saw_things acd -15 22 -21
""",
    """
comer c -29
effects:smooth abcd 22 -19 -17 -21
heart:quadruple_bypass d 18
maybe_# ac -16 18
mg$ d 16
not:work bd -26 -18
novedad b -16
organ:in_# a -15
un__este a -17
""",
    """
^pretty cd 17 -22
diali* c -33
hablando ad -19 -16
in_recovery ad -20 15
now:hablar c -15
will_come b -16
""",
    """
anytime abd -23 -17 24
cancel:came d 15
eaten:@medicine ad -19 -22
el__dios d 17
now:de abc -22 15 -32
psychosis:@food abcd -15 18 -15 -22
""",
    """
adult:after d -16
any:take_a b -15
at__@door abc -24 21 -16
despues$ abd 20 -17 -18
he__but a -23
now:en ac 19 -27
organ:sano a 21
papa a 15
parte$ bc 18 -18
tucke* bd -19 17
""",
    """
^take abcd 26 -26 -22 -24
any:manana a -18
any:perdo* cd -17 -16
buscar abc -24 -24 18
confidencial bc 17 -17
confirmed$ ab -23 -18
organ:esta_en d -18
prior:fui bcd -24 22 -19
thought_it ad 16 -16
""",
    """
la_@drug ab -28 16
now:cuent* d 15
pregnancy:days_@late c 17
pregnancy:do a -24
ride:alone abcd 36 -24 -26 -39
ride:mysel* acd 16 -24 -31
substance:dice abcd -17 -19 20 -15
""",
    """
^yea abcd -30 -23 -26 36
allergy:supe cd 15 -16
and__can ac 17 -15
cama__mi abd -17 -16 18
de_parte abd -17 20 -23
it__never ac 22 -17
kidneys_only bc -16 -16
organ:hold_my abd -17 -15 16
substance:have_not ad 17 -18
""",
    """
am_nursing ad -16 17
nobody$ acd 26 -21 -22
picku* c -16
pregnancy:daughter a -26
""",
    """
^libre bc -25 -18
^puedo abcd 34 -17 -34 -44
any:# ad -17 17
had:have_been d 16
had:i_have c -15
now:se d -24
pusie* b -24
substance:@body acd -19 -17 18
tenido c -25
""",
    """
got__of c -21
mi__con c -30
pregnancy:recie* ad -16 16
ride:going abc 19 -33 -22
substance:no_problem bcd 28 -39 -21
was__blood c 15
""",
    """
allergy:chart_says bc -18 -16
before a -18
coming:any_more acd 22 -16 -23
encar* b -16
forev* acd -20 -16 19
heart:blood c -23
is__lol d -25
ride:she_said ad 16 -19
un__a b -28
""",
    """
=said:now:ask c -37
allergy:great abcd 34 -33 -32 -29
heart__but b -17
psychosis:tiene d -18
psychosis:used_to b -18
viene__mi d 16
""",
    """
adult:@stop abd -18 -15 17
back_on c -17
in__after a -17
my__@clinician abcd -16 -26 23 -16
not:telling abd -23 16 -20
not__this cd -20 -35
rango$ ad 16 -17
ultra* b -36
use$ c -18
""",
    """
@food_count bc 22 -21
@medicine__@clinician c -16
can__take abc -20 23 -22
coming:nino c -15
i__come c -17
now:ahori* b -39
only_my bc -17 -16
prior:me a -26
regla$ ad 16 -17
right__my a -15
""",
    """
@relative__y c -20
now:ese_dia abcd 29 -19 -19 -30
organ:orinar cd 16 -15
perdi__por d 16
prior:varias d 15
psychosis:internaron b -20
substance:tell_you bcd -16 19 -18
""",
    """
absol* bc -24 -30
adult:me_or cd 16 -16
as_rain bc -22 -21
borrosa a -23
of_your a -20
organ:@treat abc -24 16 -31
ride:will_it b 17
substance:think* bd -19 -26
y_otra c -15
""",
    """
any:comi abd -22 -18 19
heart:maratones ac 16 -15
heart:rathe* ab -18 17
heart:textbook abcd 21 -18 -18 -20
now:end ad -17 17
segui* abc 20 -31 -34
""",
    """
all__time abd -25 -23 21
and_never acd 17 -15 -19
by_my acd -16 20 -17
formulario abd -20 21 -21
guilty bcd -16 -16 15
heart:checked bd -17 -17
meds:para_dormir ac -17 -15
mi__ella bc -25 16
not_unless ac 21 -19
organ:caida d 17
prior:hace_@year d -15
ride:i_was acd 21 -19 -16
substance:fiestas bd -17 -18
""",
    """
does_a a -24
no__what b -19
resultado$ a -16
ride:@drive_yo c -19
ride:can_they abd -17 16 -15
tea d -16
""",
    """
@relative__se d -20
^polycystic ad -17 15
adult:estoy_jubilado d 15
just__the ad -36 22
""",
    """
coming:todavia a -17
estad* bcd -32 16 -25
my_cardiologist cd -19 22
now:catch a 18
preinfarto ad -16 18
psychosis:never_again c -18
ride:church_is cd -19 18
well:befor* bc -22 -22
""",
    """
@clinician_me b -20
^tolerated ad 18 -19
coming:paso abcd 38 -34 -33 -36
counting abcd -31 -28 -33 35
dije cd -26 -22
drinks__week acd 15 -19 -18
me_quede abc 21 -20 -18
organ:looking acd -18 17 -15
""",
    """
#_casi ad -20 21
a_@relative a -16
allergy:alergica c -22
allergy:of_things a 17
army b -20
eaten:me bd -26 15
el_limite b -16
es_confidencial bc 17 -17
meds:@stop c -30
not:breathe cd -18 16
organ:but_not acd 27 -20 -26
prior:lithium d 18
ride:my_own abcd 34 -30 -30 -33
""",
    """
again* d -18
blow ad -18 19
coming:come acd -22 -20 17
de_maravilla bc -25 -26
home:your_place d -20
is__difference b 15
minutes c -34
organ:month b -16
puede__mi a -27
texts:me acd 26 -20 -28
trist* abcd 31 -25 -24 -26
weeks$ abcd -25 -24 -28 30
""",
    """
aca$ d -19
allergy:nothing abcd 36 -38 -23 -33
couch abd -24 -25 25
depo a 18
embarazada_no ab -20 -19
fella abc 15 -20 -21
first_timer abcd 22 -19 -22 -21
i_wanted abc 16 -19 -20
me__at b -15
now:evening ab 16 -16
only__i b -33
organ:but_it cd 23 -23
pregnancy:un_@month c -19
prior:se_llama d -15
psychosis:@month d 19
ride:aide abcd -26 -21 -31 31
""",
    """
ahorita_estoy c -18
allergy:yo_sepa b -17
now:phone abc -23 22 -17
of__last d 16
perdi_el ac -19 20
psychosis:manic_once acd -20 -28 23
psychosis:que_la c -16
ride:in_the abc -22 17 -24
vitaminas_y bc -33 -17
""",
    """
allergy:me_cerro d 20
does__with bc 16 -18
now:clase abcd 25 -16 -20 -25
pregnancy:#_weeks abcd -43 -30 -26 43
preguntarle$ c 16
psychosis:esa bcd 15 -18 -19
substance:dias abd -29 -17 20
well:week cd -29 16
who_sees bcd 21 -18 -18
""",
    """
cerrada$ ad 16 -18
coming:cancel bc -17 -22
could__# cd 15 -15
diu acd 21 -16 -16
escriban$ c -16
prior:mal c -22
psychosis:era c -16
que_era abd 16 -27 -18
will_you bcd 20 -18 -16
""",
    """
driver$ a 17
effects:just abc -36 -27 20
home:sana abd -16 -15 17
it_up ad 16 -19
no__a c -39
no__ella ab -17 18
was_positive cd -18 16
""",
    """
@relative__take acd 15 -16 -16
drug$ c -18
eaten:around cd 18 -20
forget_half a 17
mijo b -16
ride:@drive_myself d -17
substance:gummy d -16
""",
    """
home:ningu* ad -17 17
not:gusta cd -21 -25
now:me_fine ad -18 17
psychosis:cuando ab -28 -23
well:good_some cd 18 -23
would b -17
""",
    """
=said:had:ask cd -30 17
never__back a -18
not:las b -29
not:mio c -22
organ:but abcd 16 -38 16 -30
prior:a_@relative ad -21 -21
soy_senor abcd 20 -17 -19 -19
""",
    """
any:what a -19
but__for d 15
coming:el_nino c -15
embolia c -29
heart:heart_no acd -20 -16 19
prior:there abcd -17 -18 -15 19
substance:not_me ab 20 -18
""",
    """
i_@drug abc 18 -21 -16
la_orina abcd -20 -16 -28 24
nada__no acd -25 26 -28
postpartum abcd -22 -30 16 23
psychosis:@clinician abcd -28 -18 27 -15
psychosis:eso_no abc 22 -20 -18
psychosis:un_brote d 20
si_acaso acd 20 -28 -26
substance:my_@relative a -34
""",
    """
@relative_might a -16
chich* acd -17 -16 17
mayor__y ad -17 16
no__favor b -22
now:would_be bc -18 -20
psychosis:then acd -24 28 -22
pues_tengo c -15
""",
    """
@drug__pain ac -17 21
any:this_morning b -17
coming:les_aviso b -17
grief acd 18 -25 -24
had:urgen* c 17
ibuprofen c -18
not:segura bcd -19 19 -30
""",
    """
@medicine__can abd 27 -20 -26
brain:@body_en cd 16 -18
heart:be_honest c 16
heart:passed_my abcd 21 -17 -20 -17
home:sitting bc -18 -18
ni__he a 15
one_bit abc 17 -15 -25
que_pasa bd 20 -18
skip$ abc -34 26 -36
told__not a -17
well:awful ad 19 -16
""",
    """
^esa bcd -19 -32 20
borde* abcd -21 -36 33 -32
cancel:favor ab 21 -24
cumplo_los ad 15 -15
en__cuando c -24
good_@thanks b -17
heart:is_been acd -21 22 -20
meses bc -28 -31
not:modo c -20
now:talk b -28
or_for ad -19 -18
organ:que_me b -18
organ:to_my bd -19 17
""",
    """
^my bcd 33 -21 -23
allergy:terri* cd -16 15
coming:stay acd 17 -20 -17
heart_@price ab -22 -24
i__my d -23
in__school b -24
lo_unico abcd 26 -27 -19 -19
not:tan cd -15 16
will__take d -17
""",
    """
@drug_that abc 23 -22 -23
coming:un abcd 22 -16 -26 -20
infarto__# d 18
labs_were ac 18 -15
now:si_me d -26
now:the acd 18 -24 -29
prior:@visit bc 16 -22
""",
    """
coming:if abcd -32 -15 26 -19
coupl* abd -24 -30 18
ha_dado acd 21 -19 -19
home:taxi b -17
not:mas ad -39 19
not_think b -18
prote* ab -23 -17
that_do a 16
urgen* ab -22 -21
""",
    """
calcu* abc -16 -27 19
now:on_@day d -18
organ:times a -17
problem__me bcd -24 -16 16
psychosis:again c -18
ride:pasa abcd -25 -20 -16 25
""",
    """
allergy:esta b -27
brain:never_got ac -19 19
cerro$ ad 21 -21
milk acd -17 -15 18
stopped_them ad 17 -16
vesicula$ abc 18 -17 -16
""",
    """
allergy:me_hinche abcd -19 -18 -19 20
breathe cd -18 16
daughters b -17
had__transplant cd -17 17
heart_skips abcd -23 -22 24 -24
la__ayer acd 18 -16 -19
psychosis:@relative_is bcd 21 -21 -24
ride:everyone ad 17 -21
ride:mi_familia ab 18 -16
""",
    """
#__so ad -17 16
@insurer__por ad -19 21
adult:la d -17
adult:not_quite ad 17 -18
coming:turno d -17
fatty abcd -34 -27 -17 31
have_not bcd -31 23 -28
heart:a_heart c -32
heart:siempre c -33
now:what abcd -36 31 -27 -16
patro* cd 20 -16
substance:winte* d 17
""",
    """
^utis abc -26 -27 17
coming:la_@place b 15
due_around ad -15 17
organ:back_fine acd 27 -20 -23
organ:done bcd -22 -19 19
pregnancy:la_prueba a -24
safe:mi_@relative d 16
tengo__mi c -17
""",
    """
dime d 21
now:decir ac -17 17
office b -18
officially abcd -23 -20 23 -18
prior:anos abd -29 -21 17
sirvio acd -22 -19 23
who__knows b -20
""",
    """
a_one abcd 25 -19 -22 -19
am__for b -20
at__me a -30
conte* ab -30 30
heart:tension_alta d 18
lo__no abcd -21 -20 -21 25
me_paralizo d 15
not:embarazada bc -25 -24
not:unless ac 21 -19
now:simon d 16
organ:mama d -21
pregnancy:podri* cd 18 -17
rinon* bc -19 -19
screaming ac -22 -17
senorita$ ad 21 -21
substance:casi_no ac 20 -16
""",
    """
any:a_day b -23
heart:# bc -37 -21
psychosis:do_not a -30
que__@price c -17
tengo__dudas d 19
""",
    """
effects:i c -25
had__miscarriage cd -21 -16
pregnancy:am_on abcd 24 -19 -17 -21
prior:sirvi* acd -23 -22 24
ride:out bcd -35 23 -48
tobac* acd 15 -16 -18
""",
    """
allergy:@call_me abcd -20 21 -16 -21
allergy:you abd -25 28 -18
am$ c -15
home:building b -16
i__some a -30
pregnancy:you ab -36 27
psychosis:acted_me ab -19 -19
reality bcd -16 -18 16
what_the b -16
""",
    """
acuerdo_como c 15
heart:estud* d -20
meds:take abcd 24 -23 -20 -16
not_coming abcd -22 -24 -17 25
she__two acd 23 -19 -23
substance:after_my c -15
sweet__only bc -18 -16
""",
    """
^starving abcd 26 -21 -24 -24
any:pills ab -15 -20
cars abc 21 -34 -30
not:entiendo ad -17 -20
prior:@medicine b -25
pt bcd -19 -17 16
tecito c -19
""",
    """
adult:nieto* bd -22 19
and__@medicine bcd -30 -32 19
any:might c 17
coming:i ad -20 16
coming:si_me abcd -25 -16 23 -16
con_quien cd -17 -15
hacer* ab -40 -18
lunes d -18
neigh* ad -20 -21
psychosis:eso bcd 18 -30 -19
ride:esta bcd 18 -27 -23
""",
    """
cuale* abd -33 19 -38
heart:dieron_@medicine d 17
heart:nervi* c 16
that__remember ac 16 -21
zip abcd 38 -35 -29 -39
""",
    """
a_half ad 17 -25
and_one a -19
bed bcd -30 -18 17
meds: abc -19 36 -54
now:work_for ad 17 -17
organ:only_my ad 16 -17
pregnancy:knocked_up abcd -21 -17 -24 23
present b -16
substance:meses bc -15 -17
the__that ab -16 -26
y_hasta abc 16 -17 -19
""",
    """
@year__@drug ad 21 -21
but__here ad -21 21
goodness$ a 16
had__reaction a -20
moved_it bd 18 -23
psychosis:negativo a 18
saco a -17
""",
    """
@body__me ac 18 -18
@relative__de d -33
allergy:recuerdo_bien c 16
but_still ad -18 22
cerrada ad 16 -18
not__well c -17
now:can_swing ad -15 15
substance:nada_mas acd 26 -19 -28
substance:suboxone a -20
will__work ad 18 -17
""",
    """
@treat__@body bd 16 -17
allergy:@symptom_but b -15
cambiaron_el c -19
eat bcd 17 -33 -29
esta__la b -22
heart_attack c -23
husband c -19
my_baby abc 16 -27 -20
organ:nomas abc 15 -27 -31
substance:drogas c -25
the_table c -17
varia* bcd -16 -21 16
y_medio abcd 25 -26 -20 -19
""",
    """
allergy:me_that abc -15 16 -15
home:road acd 17 -15 -15
in__@parking b -19
is__right a -19
prior:probe_una d -16
psychosis:# a -29
""",
    """
adult:medicare ac -24 -21
adult:school ad 17 -16
allergy:como_se bc 15 -15
any:de a 17
organ:octubre acd 17 -15 -16
organ:prostate d -20
pregnancy:ahorita abcd 24 -19 -23 -25
que__digo cd -24 -18
ride:quede_sin ad 16 -18
supue* ad -15 16
third ac -20 -20
""",
    """
allergy:@hours abcd -18 -19 -20 23
andele_pues abcd -19 -20 -23 23
heart:estaba d -26
not__chance ad 18 -19
organ:sacar* c -22
organ:took_out a -16
prior:years abcd -18 -19 -33 29
substance:@year_y ad 17 -16
""",
    """
@animal_could d 15
got_snipped ab 16 -17
home:my ac -18 -15
mejor__llamada bc -23 -19
off__on d 16
saben$ d -18
""",
    """
cancel:dejela cd -18 -24
do_utis bcd 18 -19 -17
""",
    """
adult:does abd -15 18 -20
allergy:@relative_le a -20
allergy:like_a abc 15 -18 -19
brain:me_paralizo d 15
business$ ab -17 17
but_not abd 26 -40 -34
cancel:came_up d 15
is_high abd -31 -19 29
now:for_what abcd -24 29 -25 -31
organ:resul* abcd -25 -21 30 -24
substance:in_my d -15
""",
    """
allergy:penicillin abcd 25 -19 -23 -19
any:i_have d -16
los__jeje cd -17 -22
me_@food ac -23 -24
una__me b -18
""",
    """
at__right ad 19 -18
been__and a -20
check$ abcd 27 -23 -25 -19
coming:a_ver cd 17 -16
gota$ a 15
listo d 18
meds:nerves abcd -17 -22 -17 23
press* bcd -26 -18 17
ride:creo_que c 18
salgo__# ad 16 -18
well:la bc -22 -30
""",
    """
@vehicle_ok b 16
allergy:is_all abd 19 -16 -17
allergy:senti abd -26 -26 20
allergy:to_me b -21
bit_@symptom a -16
brain:ataque c -16
brain:since ad -16 15
es__vez abd 21 -17 -15
least bcd -21 -24 20
lee cd -20 -19
now:deje abcd -18 -29 26 -28
organ:cysti* acd -15 -21 22
tiene__y a -26
""",
    """
=said:psychosis:yes a -45
^orale abcd -23 -22 -23 24
balloon cd -17 17
brain:have_not a 18
del__no d -20
does__count ad -29 -19
healthy bc -23 -23
organ:vejiga bcd -24 -37 23
was_wild abd -18 19 -21
well:at a -21
""",
    """
brain:# acd -37 -18 30
heart:before abd -22 22 -25
now:acabo_de ad -16 16
prior:#_@medicine d 20
ride:who c 18
substance:kids cd 19 -24
substance:¿ bc 25 -19
works__me ad -16 17
yo_nada ab 21 -23
""",
    """
allergy:when_they cd -22 20
any:street bc -21 -20
elect* bd -38 19
heart:murmu* a -23
me__dos c -17
mucho__a d -15
""",
    """
all__since ad -16 16
aviso abc -29 -30 29
cancel:por_favor ab 21 -24
does_my ad -22 -18
murmur a -23
not:telefono a -15
of__you bc -16 15
posit* abcd -19 -36 -41 35
worse$ bcd -19 18 -28
""",
    """
@body_cancer cd -15 24
allergy:fine abcd 48 -30 -40 -47
hour_ago d 16
left_me a -17
pregnancy:weane* bc -16 -20
puede* a -18
soy_sano ad 21 -16
that_makes acd -18 -20 20
""",
    """
^lock acd -19 -18 19
allergy:only_morphine ac 21 -21
am_allergic ac -20 -26
but_i b -40
drive:depen* c 24
drive:lleve d -21
organ:cathe* abcd -19 -21 -20 26
substance:los_fines b -19
ya__@relative b -16
""",
    """
effects:felt bcd -20 -27 17
heart:a_fiddle abd 23 -16 -25
i__too b -30
in_my abcd -20 -16 -35 30
it__@symptom b -18
other_one ac -19 -20
ride:nobody_i a 19
you abcd -34 44 -24 -22
""",
    """
in__with c -24
not:jaja abc 20 -18 -22
on__fence abcd -18 -16 24 -25
organ:yo ab 16 -19
prior:ect abcd -22 -20 -17 25
way__i a -16
y__tengo d -16
""",
    """
am__nothing ad 29 -31
anest* a -17
coming:got_called acd 18 -20 -16
coming:vemos abcd -24 -16 -26 24
do__test b 17
organ:asking d -19
ride:pregu* bcd -36 25 -22
take_me c -21
well:mal abd -36 -16 21
""",
    """
^black ac -16 -16
adult:summe* abd 20 -15 -22
brain:la bd -23 -18
heart:creeping cd 16 -19
pregnancy:work acd -20 -22 22
substance:teetotaler abcd 23 -19 -21 -22
tres abd -20 -52 26
truen* cd -17 15
""",
    """
@drive__misma ad 17 -15
a_fall abc -17 -15 16
good__you a -15
it_like d -18
le_contesto c -19
miss_it c -25
ni_@drink c -20
use__for c 18
""",
    """
alergico abc -18 19 -22
aqui_con ad -15 16
el_trago bcd -18 -17 22
not:yet b -41
pues__si ad -17 17
thirt* bc -20 -23
""",
    """
cocinando$ ad 19 -20
miles cd -22 -20
pensarlo abd -25 -19 18
prior:melatonin bc -20 25
prueba$ ab -20 -20
ride:both a -21
substance:toma_mucho ab -15 16
""",
    """
ando_bien ad 16 -17
any:nomas bc -26 -32
heart:morni* c -16
not:contestado c 17
not:skip abd -19 -22 21
now:quizas c 16
prior:mucha* a -15
prior:por cd -42 15
ride:pidio_el ad -18 18
stuck_on ad 18 -16
texted ad -17 17
well:since abcd 43 -23 -36 -44
""",
    """
afib abd -31 -26 30
allergy:told c -24
coming:went_with ad 15 -15
dias$ a -17
han_encontrado a 15
me_acompana c -15
now:maybe d -31
take_em c -16
""",
    """
@relative__but abc 30 -34 -33
allergy:solo abcd 26 -31 -21 -22
bastante abcd -18 -19 -25 24
changing abd 18 -18 -19
heart:para_eso d 16
nino$ b -31
no__nothing a 15
no_se d -16
organ:count abcd -29 29 -17 -36
pelea* acd -18 -16 18
text abc -25 26 -45
""",
    """
@drug_i cd -21 18
^nose abcd -39 -40 39 -36
cancel:not_coming abd -19 -23 22
heart:broken_heart d -17
heart:preinfarto ad -16 18
leave c -18
shrooms d -16
usaba d -22
""",
    """
cops$ bc -18 -18
despues d 17
now:nah_busy a 15
substance:us c -17
""",
    """
bring abc -19 17 -39
cancel:is d -16
la_nina b -19
means$ ab -18 -16
of_me bc -19 -23
yo_me ad 20 -19
""",
    """
^nop acd 21 -19 -19
brain:the bd -35 20
brain:una ac -17 -16
estoy__una ad 18 -20
ganas$ bc -19 -27
go__that ab -17 18
not:alcanzo c -16
noved* b -16
organ:both abcd 39 -19 -30 -38
pregnancy:cinco abcd -23 -16 -18 22
sleep_that ab -22 -15
substance:vape d -21
the__now b -17
tomar* b -19
""",
    """
had:it_helped ad -18 18
in_that a 15
my_kidneys d -16
nobody_can ac 20 -21
not:is bc -25 25
""",
    """
any:aqui_esta abd 17 -18 -20
not_possible ac 22 -20
psicologo b -21
ride:pensaba abcd 24 -21 -22 -23
salio_trabajo c -20
sola__a a -15
yes bcd -29 -20 23
""",
    """
lost b -22
pregnancy:done abc 30 -21 -19
prior:no_me c -19
psychosis:bipolar_disorder d 18
teens$ acd -18 -22 17
""",
    """
adult:yo abd -23 -17 18
andam* bcd -18 19 -17
not:there abc 20 -42 -36
now:martes ad 17 -18
que_paso bd -21 17
substance:perdi_el d 16
""",
    """
=said:yes abcd -66 -54 -50 77
@relative__bipolar cd -33 -25
allergy:been_put c 15
had:@place ad -16 18
organ:ando c -15
organ:is_shot cd -18 23
""",
    """
^@move abd -38 36 -24
allergy:#_@date bd -15 -21
de_edad bc -22 -29
home:@thanks acd -37 -22 16
long__can bd 20 -18
mi__pasa abd -18 -19 22
prior:psiquiatra c -27
psychosis:ingre* d 17
psychosis:pura a 23
texts:@call_@call abcd 25 -16 -21 -20
the_pharmacy ad 16 -16
""",
    """
#_dias a -22
allergy:told_me c -24
de__@call d -15
heroin d 15
it_i bc -26 -22
now:was c -19
prior:tiemp* a -22
the__right c -20
""",
    """
cirrhosis cd -31 19
es__unico bc -25 -19
llega b -24
me_vino abcd 24 -16 -24 -22
para__dolor abcd -28 -18 20 -18
psychosis:sabe a -16
queri* d -23
safe:famil* ad -25 28
""",
    """
a_@fetch b -23
coming:make c -26
crisis acd -21 -18 17
depends__have c 15
hasta_el bc -28 -25
out_of c -44
""",
    """
^pacemaker d 17
a__one b -20
my__me bcd -37 -34 18
not:cuenten ad 27 -29
now:after_# ad 16 -18
nunca__a a 17
psychosis:mind cd -24 -26
weed c -18
would__you abd 26 -30 -21
""",
    """
any:told cd -26 -23
de__en ab -21 16
llaman$ ad -16 -16
organ:# abcd -20 -50 -28 39
prior:natur* cd -16 -17
texts:texto abcd -28 -20 -16 28
timer abcd 26 -23 -28 -23
""",
    """
@relative__cirrhosis d -21
back b -44
on__monitor cd 16 -19
""",
    """
catheter abcd -18 -20 -17 24
find acd -27 34 -41
los_gatos d -20
nerviosa abcd -17 18 -19 -16
not__bad abcd -27 -16 -22 28
positiva acd -18 -26 24
prior:ya_perdi bcd -18 -16 15
un__y b -32
""",
    """
^negative abcd 31 -26 -24 -30
caldito ad -16 16
coagu* d 20
in__@month c 16
me__veces ab -15 -16
not_need b -16
take__and bc -18 -20
texts:depen* bc -17 22
the_house abd -27 -17 17
""",
    """
after__better abd 17 -17 -16
allergy:from a -31
allergy:muy_mal cd -19 20
bipolaridad$ acd -17 -29 31
coming:fence cd 17 -19
have_company cd -15 -22
home:en_mi abcd -35 -33 -25 37
i_say abd -16 19 -21
my__takes abc -21 20 -21
prior:hago a 16
spot__my a -16
""",
    """
^up d -23
anticonceptivas bc -22 -21
brain:strokes ac 17 -17
effects:for abc -18 20 -20
heart:have_low ad 16 -15
heart:not_to ac 18 -21
just__so a -20
of$ bc -51 16
prior:como ac -20 -36
ride:the_shop a -15
to_tell cd 20 -17
""",
    """
had:prime* abcd 34 -33 -23 -32
heart:al_@clinician acd -22 16 -17
order abcd 30 -19 -23 -28
prior:do_not bcd -27 21 -20
¿__es b 25
""",
    """
allergy:befor* acd 15 -23 -19
allergy:broto a -21
any:otra cd -15 -19
liver__a cd 19 -18
me__books c -15
nothing__@drink a 20
prior:sin bc -15 -28
substance:@drug_i cd -21 18
""",
    """
got_someone acd -18 -21 26
home:your acd 16 -20 -24
it__and b -29
like_to ac -17 -19
now:in_church ad 22 -22
pregnancy:sabe a -18
prior:no_just ac 20 -16
thanks abc -27 29 -46
y_el c -18
""",
    """
antidepresivo ac 17 -21
arrit* ab -20 -23
know acd -21 22 -37
mi__@drive c -23
not:answering bc 16 -15
tal_vez abcd -35 -29 38 -37
told_you acd -16 -15 17
""",
    """
all__tried ad 17 -17
as_@treat c -17
heart:perfecto ac 20 -21
me__@food d 17
meds:when abd -29 -25 24
only abd 38 -45 -35
psychosis:my_right ad 15 -16
stopped_breathing acd -17 -16 21
""",
    """
break_from d 15
do__you ac -16 -16
had:con abcd -22 -27 -17 29
organ:an_ultrasound c 17
organ:la_prostata d -21
prior:the_names c 18
substance:ya ac 18 -30
un__el a -22
""",
    """
@relative__now a 17
about__@month d 20
anali* bcd -29 17 -38
dele$ abcd -26 -21 -21 27
mucho_este d 16
not:ido d -23
not:off bcd 19 -17 -26
pregnancy:amama* abcd -31 -28 -41 36
solo_al ab 18 -22
the__kind bc -24 -15
""",
    """
@drug__count ac -16 15
allergy:everybody acd -20 -16 19
coming:@clothes abcd -19 -19 -15 22
got__this a -19
heart:side cd -16 -23
it__no acd 20 -16 -18
ride:@relative_tiene c -15
substance:no_i ad 21 -27
""",
    """
#_soy ad 21 -21
^andele abcd -24 -22 -27 29
daily_for ab -24 -21
now:under abd 17 -17 -17
worried abd -27 -19 25
""",
    """
any:eso c -29
any:tal_vez cd 21 -18
bien_el c -16
drive:¿ b 19
have__at cd 19 -22
me_llega bd -17 -18
por_si abcd -24 21 -19 -16
prior:did_not c -24
working__my ad -18 18
""",
    """
coming:al bc -23 -30
heart:like_clockwork ad 17 -18
kinds$ acd -16 -16 17
not:complaints cd -20 17
pregnancy:yeste* c -24
psychosis:me a -22
""",
    """
@treat_no a -17
heart:baje_de acd -15 19 -17
hicieron__eco c -17
make_it bc -29 -16
psychosis:hospital a -23
usted abd -17 21 -26
""",
    """
^oi c 20
^too b -44
any:will abcd -18 -21 22 -16
are_asleep acd -19 -16 20
car_died b -21
cayo abcd 29 -30 -31 -24
para__lo b 16
pregnancy:para b -35
to_bees d -19
""",
    """
^sana abd -16 -15 17
^try ad 16 -15
adult:un_@year ad 20 -19
nah__good a 19
organ:tuve acd -16 31 -30
""",
    """
a__has ac -20 -17
diffe* d -19
effects:dolor ad -24 22
heart:from d -26
heart:yo abc 18 -29 -43
lo_mio abcd 32 -29 -30 -19
my__after abc -17 -17 18
perfe* abc 25 -51 -49
ride:my_car ad 16 -20
substance:recai abcd -25 -18 -17 28
""",
    """
#__@date bc -28 -25
adult:adopt* acd -17 24 -21
bill_of ad 16 -17
i__take bc -15 -16
metoprolol d 27
organ:faltan ad -29 -19
que__problema d -17
""",
    """
=said:no:words_of_denial b -20
any:@drug ad 17 -15
class$ acd 24 -18 -23
el__eso ac -28 -19
free bc -25 -24
la_pregunta abcd -21 25 -23 -20
prior:treatment ac 18 -19
ride:primo bd -19 -21
tension$ c -21
tuvie* acd -16 -16 17
""",
    """
@day__it cd -23 18
home:@relative_me abd -16 -28 21
i__@late c 16
organ:sabe abcd -22 -24 27 -26
pregnancy:scared c 17
substance:and_i c -16
""",
    """
agosto abd -16 -16 17
allergy:heard acd 15 -30 -27
blood_pressure c -15
coming:arrep* acd 18 -16 -18
dialysis c -36
eaten:since bcd 18 -24 -36
en__la cd -16 -18
not__out a -23
pero_si ad -17 17
prior:y_me ac 17 -18
ride:tengo_a c -15
""",
    """
carre* acd 17 -15 -17
conozco abcd 31 -26 -24 -26
heart:compl* ad 18 -18
in_this cd -18 -24
loopy c -16
prior:a_dozen cd -17 19
psychosis:diagn* b -29
psychosis:mdd abd 16 -15 -15
si__presion d 24
yesterday$ abc 21 -21 -25
¿_es b 20
""",
    """
any:un c -42
hoping_to bcd -23 17 -24
not_for abcd -35 40 -40 -43
psychosis:lo_descarto ac 20 -24
ran_out cd 17 -23
""",
    """
cancel:make_it b -18
have_@drink abd -19 18 -17
me_suelta d -17
prior:i d -26
sweet_home abd -20 -15 19
""",
    """
^amamanto abcd -21 -16 -21 22
adult:🎂 a -16
home:dropped b -19
if__not a -22
it_by a -17
le__de bcd 17 -19 -20
me__al abd -26 -21 17
me_diagnosticaron d 16
now:long d -21
of__liver ab -18 -17
substance:addic* c -25
substance:desde bc -27 -19
viene_otro a -17
""",
    """
#_days abd -42 -25 36
^fell d 18
adult:@relative_has abd 19 -18 -18
adult:@relative_i a -20
allergy:puse abd -29 -21 25
and_counting ad -16 18
coming:dejam* ac 17 -16
falta__para abcd -25 -16 -21 26
it_will d -20
lisinopril a -16
mio_es abcd 24 -20 -20 -17
not:orina cd -22 16
nunca_supe cd 22 -20
seizures__not ad 15 -17
""",
    """
allergy:@medicine bd 19 -33
diagnosed_with d 17
full$ acd 23 -15 -25
just__few a -18
me__puesto ac 23 -20
prior:apena* abcd 24 -17 -22 -25
psychosis:is_it abcd 23 -20 -20 -19
toma_yo ac 18 -15
""",
    """
@texts__fine ad -16 17
^la bcd -16 -33 21
check* bcd -17 32 -36
edad$ a -15
heart:lo_unico ab 17 -18
lo__yo ad -17 -21
now:not_know acd -15 23 -16
substance:dormi* abc -28 -27 20
that_works b -22
tuve_a cd -21 19
uso b -18
yo__se a -20
""",
    """
allergy:@stop_breathing acd -16 -17 17
am_in c -30
esperando__del cd 16 -17
prior:pain ac -16 -17
""",
    """
=said:no:the_last_word c -22
^di bcd -16 -17 17
allergy:breathing abcd -27 -22 -24 27
allergy:heard_of ac 17 -16
apart* bcd -35 -39 22
but_he ad 16 -16
cabeza d -24
cancel:i acd 24 -28 -30
dejela c -27
over$ abcd -32 -36 -28 36
pregnancy:a_bun a -16
psychosis:on_my d -22
psychosis:talk c -23
""",
    """
a__pack ad -16 17
and__watching d 15
cancel:necesito bc -18 -16
home:waiting_on a 15
lol_what abc -18 17 -19
well:been abd 33 -17 -45
""",
    """
heart:for_her b -17
my__heart d -19
penicilina c -16
psychosis:words d -17
psychosis:y abc 28 -22 -38
that__told ac 17 -21
there__that a -15
""",
    """
allergy:la_he d -16
bite$ cd -16 19
coming:dejel* bc -25 -25
hace_falta ad 19 -18
in__we c -17
sleep* b -16
the_truck b -22
""",
    """
^wow abcd -20 21 -21 -18
a_stroke d -22
all__is bd -19 -17
ride:picking_me d 16
""",
    """
@clothes_alla b 15
^dejeme abcd -27 -27 32 -22
brand b -26
da__aguja a -16
estud* bcd -28 25 -39
graso abcd -30 -25 -15 28
""",
    """
any:stree* bc -21 -20
cancel:for abcd 28 -34 -20 -20
last__was acd 25 -25 -33
or_my ac -19 17
prior:he_probado c -17
soy_@relative b -16
usual$ cd -22 -31
vamos_a ab -23 -18
""",
    """
#_and d -17
adult:cual d -15
con__se ac -17 15
stand* bc -18 -17
substance:out_of c -17
substance:though bd -17 -18
""",
    """
a_leaky d 17
coming:estare acd -17 -22 21
correcta$ abd -16 -16 16
get__of c -16
have__ask abcd -18 -27 33 -24
heart:i_had abc -29 -29 15
heart:told_me d -18
may_i abcd -31 30 -21 -29
organ:cada_rato ab -27 -22
rathe* bcd 20 -39 -22
see_who cd 19 -18
voy__poder bc -18 -15
""",
    """
@medicine__no b -17
^feeling bc -23 -21
any:dejem* abcd -18 -17 19 -17
any:plavix d 15
is__@price d -16
looking$ ac -17 19
no_como ad 17 -18
not:all acd -18 -19 21
que_los abd -20 -19 17
""",
    """
already_on b -16
anything$ bc -18 -17
late acd -48 29 -15
mama b -19
not_my abcd 30 -24 -27 -28
organ:contr* abcd -30 -25 -33 33
pregnancy:had ad 23 -50
prior:pastor d -16
tengo__@year ad 19 -24
todav* b -60
will_be bc -39 -33
yo_jamas ab 17 -16
""",
    """
@food_today bc -19 -16
am__not b -16
cancel:otra abc -37 30 -23
give__to bc -18 -16
i_usually ab 15 -19
it_go d -19
no__y d -16
prior:doctor c -15
problema$ c -41
psychosis:the d -23
smiled ad -19 18
""",
    """
@medicine_me acd -16 -19 19
allergy:polle* abcd 26 -22 -24 -23
any:questions ad -23 18
heart:de_alta c -15
pregnancy:deste* c -19
ride:yo_me ad 19 -18
stress_test ac 17 -18
tuvo_un d -16
""",
    """
any:dudas ad -19 24
recur* cd -16 19
""",
    """
am__here d 16
busca acd -19 -17 20
cancel:keep_it d -25
falta$ c -19
heart:unico ab 17 -18
prior:not_sure c 22
que_entrar c -16
sirvi* abcd -26 -17 -27 27
""",
    """
@medicine__prescribed b -21
adult:secur* ad -16 16
consi* acd -21 25 -34
creatinina__transaminasas ad 16 -16
nose$ abcd -35 -34 35 -31
now:perfect ad -32 27
pregnancy:el b -54
prior:had bc -18 -27
prior:lyrica d 16
segun__@relative acd -21 21 -17
substance:#_@year abcd 39 -16 -19 -38
trabajar$ d -16
""",
    """
allergy:happe* d -23
heart:@relative_had acd 17 -15 -30
heart:es_el d -16
now:does cd -24 -19
rato c -17
ride:be_there ad -17 18
shoul* d -32
substance:born ad 19 -21
""",
    """
chiqu* b -30
coming:cuenten c -17
heart:ando bc -24 -24
meds:hierbas abc -18 17 -17
para_que c -28
penicillin abcd 25 -19 -23 -19
po d 17
""",
    """
am__@year d -23
but__up a -15
is_better d -18
make$ c -16
meds:lexapro cd 17 -16
near d -19
psychosis:they b -16
ride:kids c -17
vitaminas c -27
""",
    """
^kind abcd -34 -27 34 -28
i_skip c 16
now:cuadra c -18
""",
    """
@relative_se c -24
@stop__@month b -17
all_means d 16
can_i abcd -57 57 -32 -52
heart:way ab 16 -15
now:few_minutes a -20
now:try abd 29 -25 -26
pasa_a acd -18 -16 18
pregnancy:me_vino abcd 24 -16 -24 -22
pregnancy:pero abc -31 -18 18
probl* a -17
psychosis:es_el a 18
remembers cd 16 -15
ride:it a -34
tengo__alta d 17
texts:¿ b 23
would_@drive ad 20 -20
""",
    """
@food__that bcd -21 22 -17
adult:ni ad -23 20
heart:his bd 18 -20
i__doing ad -16 26
nada__el b -17
organ:out c -34
substance:not_this abd 19 -23 -23
that d -19
""",
    """
heart:al_cien ab 17 -17
heart:cuando abc -19 -20 18
home:hora abcd 20 -17 -16 -21
it_out bd -23 -26
pregnancy:again a -19
sleep__night d 16
""",
    """
@day_at d 16
^did ad 22 -21
coming:todo ad -21 21
esperando__en acd -16 -17 19
liver__but a -18
pregnancy:pill d -19
prior:forge* abc -30 -24 21
rhyth* ab -21 -16
said ab -31 -44
socia* bc -22 -28
transplant abcd -25 -19 -26 31
""",
    """
=said:any:unsure abcd -17 -75 33 -21
@ride__@relative ad -16 17
^bipolar abd -34 -47 34
escucho abd -17 -19 19
home:showe* d -15
organ:had_a cd 17 -23
psychosis:break acd -22 -21 22
ride:el_@day abcd -16 -16 27 -25
rinon_pero d -16
say__am cd -18 -15
utero a 17
""",
    """
denve* ad 17 -17
dos__al cd -16 19
estres abcd 27 -24 -22 -22
from a -31
prefer c -18
pregnancy:four ab 18 -17
psychosis:wow abcd -20 21 -21 -18
""",
    """
^me b -20
aide abcd -26 -23 -29 30
and_again ad 19 -21
any:text c -26
escriban c -16
organ:@day abd -21 -37 24
organ:surge* cd -16 17
organ:this abd -16 19 -16
tome__hace cd 15 -17
what_did b 15
""",
    """
^new a 19
all__you d 16
este_pais ad 19 -16
girl abd -20 -29 27
heart:surge* abcd -20 -18 -21 23
yello* c 16
""",
    """
be__guest abcd -19 -18 -23 21
brain:@relative bcd 18 -33 -30
descansa d -16
do$ b -26
infar* c -25
now:trabajando bc -19 -23
que__@relative b -22
""",
    """
heart_disease a -15
me__evaluando abcd -18 -18 21 -16
nop acd 21 -19 -19
not_right ad 16 -15
pregnancy:este c 18
substance:divorce ad -15 18
tristeza$ d -16
us__it cd -16 15
""",
    """
@drug__for b -23
^under abcd 31 -29 -26 -28
adult:otro d -16
allergy:i_saw d 18
is__dialysis d -16
less$ abcd -18 -19 -18 20
ni_fumo acd 21 -21 -15
suegra d -25
vamos_en d -17
""",
    """
eso__que abcd -23 29 -28 -23
got__blood ad 15 -15
not_trust d -21
voy__al d -21
""",
    """
en__no bd 16 -22
had_it d -39
now:church c -16
now:despu* abcd 36 -23 -16 -35
oigo abd -24 -24 15
pero_los d -16
preguntas$ cd -17 -18
substance:gave_up cd -16 -24
""",
    """
^stage abcd -29 -24 -23 28
any:is c -15
any:there d -20
apenas abcd 34 -18 -33 -34
he__# c -19
me__fatal bc -18 -19
se$ abcd -31 -56 50 -54
tomo_la acd -16 -17 19
""",
    """
@clinician__a acd -24 18 -24
cuantas ad -21 -20
did__em ac 18 -16
down_there ad 16 -17
had__liver ab -23 -16
heart:conge* cd -17 20
substance:three_@month abd -20 -18 21
using abd -40 -31 24
""",
    """
^sulfa ad 19 -16
coming:traba* b -15
not__ever ac 15 -21
only__a c -21
retired abd -25 -21 24
semanas$ b -16
tengo__corazon ad -18 19
""",
    """
#_@food a -19
any:to b -17
el_cuarto a -15
gordo$ ab -16 -17
my__if a -24
no_hay bcd -33 -37 16
ride:bring ac -18 -20
tiene__ver bc 17 -17
time__that bcd -17 19 -17
""",
    """
alergico__la b -19
allergy:exped* b -16
but__@drug c -18
heart:diagn* ab -23 -19
not:@fetch ad 18 -25
organ:@relative c -51
organ:on_dialysis c -25
psychosis:break_from d 15
psychosis:to a -26
tipo_# d 16
to__by b -15
worked$ ad -23 25
""",
    """
coming:leave_it ad -20 21
coming:no_alcanzo ad 19 -19
sana_y abd -16 -15 17
substance:about a -20
""",
    """
@relative_were bc -17 -22
de__mismo abc -15 15 -19
got_in ac -16 16
heart:only_the ad -22 23
it_runs c -17
me_@fetch bc -31 -23
organ:troub* cd -17 -17
prior:@open ac -17 -20
psychosis:no_mi a 16
ride:se bc -19 -23
salir a -23
""",
    """
adult:in_# bc -28 -27
hace_una ad -17 16
psychosis:ninguna a 17
salio_bien acd 18 -18 -16
soy_un ab 18 -18
substance:por_el ad -17 16
""",
    """
@animal__not d 15
allergy:in_# acd -24 -17 28
andab* cd 22 -21
antes__# cd 15 -19
are_on c -27
hole__heart d 16
organ:de_los d -21
pregnancy:encin* abcd -27 -16 -20 26
pregnancy:porqu* abc -16 15 -18
""",
    """
@sick_mejor ac 15 -17
did__at ad -17 -17
prior:least abcd -22 -19 -21 25
seis_horas abc -20 -22 19
single abcd 26 -16 -24 -17
solo_aguita bcd -23 17 -27
una__en ab -18 -36
y__nadie cd -16 19
""",
    """
=said:no:the_last_word_after_a_correction acd 23 -17 -23
allergy:primera_vez acd 29 -18 -25
eaten:la b -26
older_than abcd -22 -23 -17 24
organ:del_higado a -20
organ:into a -18
prior:cabin* abd -17 -16 16
psychosis:in_# abd -17 -21 18
""",
    """
boy$ a -17
halfway abcd 25 -24 -18 -24
heart__last c -16
la__da b -22
lil a -19
mi__@food a -15
only__to abcd 24 -22 -18 -16
what__as bcd 18 -22 -16
""",
    """
en__por c -16
me_last b -18
nunca__que abd -30 -19 19
organ:not_back ac -22 21
prior:marriage c 15
texts:my b -43
twice_a bcd -18 -21 16
verdad$ d -35
""",
    """
^can bcd 51 -48 -36
coming:yes abd 25 -15 -23
is_up ab -19 -24
metro cd -18 -27
my_@clothes ac -19 -16
organ:get b -23
prior:only_tried a 16
""",
    """
@clinician__de ab -19 -18
adult:junio* b -17
heart:pacem* ad -26 20
me__si c -25
palos a 17
""",
    """
alergica$ acd 19 -22 -17
but_no abd 19 -28 -25
de__de abd -22 -28 27
decided$ ac -19 20
done abc 15 -37 -38
la__# b -28
ride:my_boy abcd -20 -18 -19 21
say__not a -21
toco ad 18 -17
""",
    """
blocks c -22
home:bus abd 23 -18 -19
only_when ab -25 -18
prior:no_nada acd 24 -16 -21
ride:decirle c -16
substance:since bcd -31 -38 20
vaya__saber bc -17 17
""",
    """
@book bd -16 -22
@symptom__and a -16
any:@animal bc 16 -18
any:@texts_are abd -17 -17 18
any:sabe ab -20 -21
happe* d -32
hearts ac 19 -16
home:alla abcd -18 21 -18 -18
not:over ad 17 -15
patients$ d 16
that__of d -24
""",
    """
coming:que_hora b 17
i_plan abd -16 -18 16
no_senor abcd 25 -19 -20 -19
organ:before a -16
organ:from c -30
ride:not_have abd 22 -21 -15
""",
    """
^cumplo ad 15 -15
allergy:puest* ac 21 -19
flying bc -16 -20
had__big ab -24 16
hago_a abcd 21 -21 -18 -16
halfw* abcd 25 -24 -18 -24
imposible acd 21 -33 -35
me__analisis bcd -15 17 -19
prior:ago d -17
seria_lo ac 17 -16
substance:lost abcd -18 -15 -18 19
""",
    """
@clinician_dice ac 16 -17
answering ac -22 -18
en__@treat c -25
says abcd -24 -29 38 -21
substance:does_that abc -16 -24 24
substance:for_sleep cd 18 -39
""",
    """
had:somewhere bd -16 19
hear b -18
heart:heart_trouble abd 22 -19 -21
house b -20
ride:lol c -18
voto_desde ad -18 18
""",
    """
^mitad abcd -23 -23 24 -22
^necesito d -16
any:no_me ab 15 -38
en_una c -19
enzimas ab -16 -18
heart:but_my acd -20 -15 24
""",
    """
110/7* abcd 21 -19 -16 -21
=said:safe:no abcd 67 -63 -51 -61
allergy:fatal ad -15 17
bad acd -27 -37 25
coming:a_mi cd -21 -23
heart:pressure_@medicine bd -16 20
long$ abd -17 18 -16
ride:sis ad -23 15
uti_right ad -20 19
whenever__want ab -16 -21
with_that acd -16 -20 24
""",
    """
allergy:vomit* cd -16 15
effects:headache abcd -19 -15 -16 23
la_inyeccion bd -16 -20
mal_de d -23
now:denti* bc -16 -18
nursi* bcd -18 -24 24
prior:chapl* a -16
substance:recai_en ad -21 23
two__@stop a 17
you_for c -17
""",
    """
@call_has cd -18 -18
allergy:un_poco d -16
any:a_@food abd -29 -26 28
effects:but acd -21 -25 23
effects:is abd -30 18 -24
home:walked abd -19 -15 19
me__estoy b -16
sober__# ad 34 -34
substance:vinito_con ad 16 -16
substance:yes b -28
""",
    """
#__@year acd 25 -18 -25
^espereme cd -17 -16
is_down c -17
my_name b -21
pronto_para ac -18 16
sitting_on ad -18 17
""",
    """
allergy:in_the b -22
allergy:use bcd 18 -20 -23
cancel:ya bc -41 -15
en_otra b -20
now:para_que bd 16 -15
now:si abcd -23 -20 36 -22
pregnancy:having bc -20 -24
""",
    """
arm abc -16 -19 16
cual_@medicine abcd -24 26 -25 -21
del_trabajo bd -23 -15
have_high c -17
him_i a -15
meds:only ab -24 20
nunca$ abcd 32 -29 -22 -37
prior:remed* abcd 22 -20 -20 -22
sola$ c -39
""",
    """
am_about d -18
be__it d -25
organ:shot abcd -22 -20 -26 31
ride:him ad -21 19
to_it bd -18 17
""",
    """
any:never acd 21 -16 -16
it_this a -20
pregnancy:tied ad 22 -15
substance:winter d 17
y__todo ad 16 -19
yo_ya d -19
""",
    """
it_fine ad 20 -19
latex cd -25 -23
no_fue ac 16 -15
organ:segun bc -17 -19
prior:por_@year cd -19 22
psychosis:@year_ago cd -17 17
psychosis:voices bcd -27 -29 21
spot b -26
tengo_dialisis ad 16 -17
""",
    """
^ustedes abcd -21 23 -18 -22
allergy:swing* ad -16 16
any:been d -16
bien__me c -20
heart:but_i b -23
ride:no_consigo ac 17 -16
smoke* a 19
""",
    """
^una bcd -45 28 -30
allergy:so abcd -15 -20 22 -23
formu* bcd 23 -32 -29
organ:los_@day abcd -23 -19 -23 24
ride:is_checking acd -17 22 -20
was__last bcd -16 -20 19
""",
    """
@drink__# ad -16 17
aguja$ a -16
cancel:another a -29
corazon_estoy ad 17 -16
home:she d -33
home:the_@vehicle abd 21 -18 -19
me_las bcd -20 17 -24
natur* cd -16 -17
ni__otro ac 17 -16
psychosis:soy_bipolar abd -23 -25 23
ride:trabaja abd 17 -23 -19
veces_oigo d -18
""",
    """
allergy:it_made abd -30 -20 28
not:know ab -16 -32
not_no ad 17 -20
now:a_few a -20
organ:rinones bc -19 -19
substance:la_@drug ab -24 17
suppe* c -29
walgr* a -19
""",
    """
ando_de acd -23 -16 21
coming:to bd -15 -20
home:prime* abd 17 -16 -16
i__them bd -18 19
kidneys c -29
la_@medicine b -40
me__hecho ac -15 15
molesta ad -20 20
once_and ab -25 -16
organ:esposo bd 15 -24
prior:bette* acd -28 23 -21
straight$ abc 17 -18 -17
""",
    """
a_luz a -16
from_reality d 15
prior:todavia acd 38 -26 -39
psychosis:schizoaffective abcd -23 -26 -29 34
tengo__@relative bc -22 -21
will__that abcd -18 19 -20 -17
""",
    """
=said:cancel:yes abcd -22 -89 -66 49
adult:pero_mi acd 17 -17 -17
any:gracias d -31
cama$ ac -21 -18
meds:i b -36
now:que_ver abc -15 -15 19
pregnancy:in d -22
sola abc 27 -26 -40
""",
    """
a__heart c -24
adult:i_got abcd -22 -18 -15 21
allergy:podia ad -15 17
coming:la_lista abcd 26 -16 -24 -26
for_sure abc -21 -21 16
i__about d -21
liver* acd -24 -20 26
now:deep a 17
ride:still_looking ac -17 19
ride:to abd 17 -21 -16
substance:@drug_daily ab -24 -21
woke__fine ac 16 -18
""",
    """
^imposible abcd 26 -20 -18 -22
^quiero cd -18 -20
any:since abc 18 -26 -25
it__to abd -15 26 -22
might__the d -15
now:not b -21
substance:socia* abcd 26 -16 -21 -23
texts:telefono_de ac 15 -19
virgen abc 22 -25 -21
""",
    """
does__@relative c 16
heart:siemp* c -33
not:@insurer bc -18 -20
quit c -17
says_i cd 15 -26
the_shot abcd 30 -20 -26 -23
""",
    """
any:right ad -31 25
days_sober acd -25 -17 26
el__ya c -25
not:took d -19
organ:looki* acd -18 17 -15
pront* abc -21 -22 21
six$ d 15
substance:daily_for ab -24 -21
talking_to c -16
""",
    """
@move__not bd 17 -19
eaten:como bcd -21 17 -23
i__but d -24
me_parece abd -23 -22 17
not:see b -19
now:wassu* ad -20 21
que__recetas c 17
see_my bc 16 -16
someo* b -16
substance:bad abcd -18 -20 -15 20
substance:medical c -15
three__a b -16
""",
    """
allergy:skin abcd -22 -19 -24 23
cancel:can_not a -18
no__is b -31
pena c -18
psychosis:mi_ex d -20
substance:would_say b -37
texts:will abd -23 22 -25
used__a cd 16 -17
""",
    """
can_my bd 16 -18
el_carro bd -23 -27
meds:nothi* abcd -29 28 -20 -29
not:problem bcd 19 -26 -19
quien_es abcd -18 26 -26 -15
sure_yet c 17
there_# d 15
""",
    """
adult:am abd 19 -33 -19
heart:mi bcd 16 -32 -29
lined_up c -22
meds:nerve* abcd -17 -22 -17 23
substance:mi_@relative a -15
""",
    """
effects:como abcd 29 -25 -21 -29
i__b cd -17 16
not:came bc -17 -24
now:momen* bc -27 -26
pregnancy:me_bajo abcd 21 -19 -17 -20
prior:take acd 19 -24 -21
psychosis:had_a ad -21 16
""",
    """
^dicen ab -16 -18
heart:heart_monitor ab -19 -16
my__take a -17
now:ninos abd -22 -26 19
""",
    """
ando_en bc -27 -31
issues$ a 16
organ:get_up c 20
seizure_@medicine abcd -19 -19 -15 21
substance:joven c -16
temprano_para bd -19 -19
well:all c -28
""",
    """
@relative_firma ad 16 -16
adult:soy bcd -42 -18 19
heart:heart_stuff acd 22 -16 -22
me__la d -20
nuera abd -17 17 -24
""",
    """
le_aviso abcd -20 -21 23 -21
prior:i_just acd 15 -27 -26
psychosis:i_used c -15
psychosis:sane abcd 29 -28 -28 -27
ride:comes cd -18 17
""",
    """
@sick__@stop a 15
brain:cereb* abcd -22 -22 -27 27
echele abcd -19 -16 -15 19
home:con_la d 15
my__or c -20
pregnancy:contesto a -15
prior:estoy a -19
""",
    """
^doing abcd -28 -34 30 -25
can__in bc 18 -17
como__me abc 17 -16 -16
con__la c -15
do__a bc 21 -22
famil* cd -17 -41
farma* c -24
for_that bd 16 -23
half_a abd -18 -18 21
organ:drinking c -15
out abd 15 -19 -15
substance:had bcd -20 -19 20
the__and b -31
trapo abcd 18 -15 -18 -17
""",
    """
cell bc -17 -25
creo_jaja bd -22 -16
texts:is abd -24 -18 17
""",
    """
cancel:in b -20
now:estamos c -25
now:parte abc -18 19 -19
organ:are_bad d -18
prior:paxil ad -17 20
""",
    """
allergy:her b -22
allergy:volve* ad -15 16
coming:already abcd -20 -24 -17 22
meds:desde a 15
organ:bypass a -16
""",
    """
@relative_she b -21
brain:la_@body b -28
but__and ac 17 -19
heart:me_sube acd -22 24 -22
heart:pero_de bd 15 -16
home:this_is bc -16 16
i_thought c -29
thing__is ab 16 -18
violent acd -20 -16 20
when__gets d 17
who__ask c 15
""",
    """
bypass__# ad -16 26
heart:ansie* ac 17 -15
heart:hiper* cd -25 20
home:minutes_ago ad -18 16
put_me bc -20 -22
trucks d -26
""",
    """
cancel:then cd -28 -20
eaten:ayer abd 30 -22 -29
now:@call_me bd -36 -18
out_here acd 21 -16 -19
ride:@stop abcd -17 -30 27 -27
""",
    """
@relative__x d 16
allergy:mucho abcd -17 -18 -18 18
had:time bc -20 15
next abd -19 17 -30
pasa c -25
pasado c -28
psychosis:vez ab -16 -45
puede__en abcd -20 22 -18 -17
que__pusieron c 19
""",
    """
esa_noche b -17
heart:ese acd 16 -17 -28
now:i_have c -35
would__that ab -22 15
""",
    """
@medicine__days abd -24 -25 15
allergy:it bc -17 -25
between__and a -19
had_my ac 18 -32
heart:failu* d 17
lo__estoy c 18
pregnancy:god bc -18 -20
ride:@relative_con ad -16 17
substance:menos bc -15 18
were_born ad 16 -15
""",
    """
adult:lo b 15
allergy:yo_no ac 23 -23
already__this b 15
ecografia$ c 15
en_clase a 17
limpio__# ad 17 -18
live bd -29 17
not:back a -16
sent_de abd 16 -15 -16
the__last d -27
""",
    """
a__text ad 18 -17
adult:# bc -29 -43
allergy:estaba acd -15 25 -23
arranca cd 18 -17
cuart* bc -16 -16
drive:drive abc -28 17 -23
got_# c -16
had:done_it c -18
my_couch abd -21 -22 23
on_everything abd -17 16 -15
pero__problema c -20
psychosis:son ac -25 -18
""",
    """
allergy:like c -26
diez_@year c -20
la_@place bd 23 -22
liver_transplant cd -17 17
lo__dice abd -18 -16 16
""",
    """
=said:had:unsure abd -74 42 -76
^couple c -18
mucho_en abd -18 -17 16
not:sure abcd -42 -22 49 -44
now:are_on c -16
pregnancy:rato ad 18 -19
prior:a_week bd -17 -18
""",
    """
=said:pregnancy:unsure abc -17 -63 23
a__now ab -25 -20
any:jajaj* bd 15 -18
cows b 15
heart:both_my d -15
is__from cd -18 19
pregnancy:mi_@relative c -42
prior:ever_took a 18
prior:wante* abcd 22 -18 -18 -18
""",
    """
a__la d -18
any:insulin abd -18 -21 18
organ:del_rinon a -18
substance:with_@relative d -16
taken b -24
""",
    """
@thanks__dios abc 18 -36 -28
aunt d -16
brain:@relative_had bd 19 -19
heart:toda a -21
home:somew* c 15
lactando abcd -18 -26 -31 24
meds:any d -16
pregnancy:not_say abcd -22 -18 21 -17
soy_hipertensa ad -16 23
substance:sober bc -24 -33
""",
    """
coming:husband a -17
home:bed abd -16 -17 17
on_@drive ad 19 -17
orina abd -29 -15 18
perfect_timing ad -23 21
pregnancy:the_patch acd 21 -19 -21
shop_is b -15
texts:que abcd -29 -37 -25 36
to_nothing abd 25 -20 -18
""",
    """
a_night a -18
borreme bc -26 -24
nunca bd -71 -18
still__a a -17
""",
    """
like__ago ac 16 -17
organ:mondays a -15
quien__esto bc 17 -16
spot_on a -18
""",
    """
@call__@person d -18
@insurer_por a -16
@relative_was acd 17 -38 -22
^aja ad -17 19
allergy:tried acd 24 -21 -21
any:dale ad -16 18
effects:quien c 19
except abcd -16 -36 -31 25
heart:soy bcd -27 -28 26
heartbeat$ cd -24 23
nobody__day acd 17 -15 -17
twin_does a 16
""",
    """
i__clear bd -17 -21
over_it abcd -20 -22 -16 22
psychosis:como_que d -17
sabra_dios abcd -24 -17 27 -22
til_# c -18
""",
    """
coming:noche d -15
el_estudio acd -18 21 -19
impos* ad 17 -42
pregnancy:voy_para ad -20 19
prior:yes_to cd -15 22
this_already abd -16 17 -16
""",
    """
allergy:stopped_breathing acd -17 -16 21
had:pasad* abcd -18 -16 -15 18
""",
    """
allergy:one c -19
crei_que acd 18 -17 -16
diario_y cd -15 17
for__that b -15
had:hospi* bc -20 17
heart:the_one acd 23 -19 -25
resultados acd -16 18 -18
so__are c -17
""",
    """
@treat_dos cd 17 -16
^time abcd -25 25 -17 -23
allergy:had_a a -19
coming:hoy ad -17 -15
just_anxiety a 18
let__my bcd -18 18 -19
prior:pero cd 16 -20
say_yes c -16
teeto* abcd 23 -19 -21 -22
tested$ acd -28 26 -16
whistle ad 19 -20
""",
    """
a_mule ad 16 -17
coming:so ab 15 -26
had:yet acd 17 -18 -15
heart:el_chequeo ad 16 -15
hongos d -20
it__then bd -18 18
organ:for_asking d -19
ride:a_@vehicle d -19
""",
    """
ahead_and acd 19 -17 -17
allergy:taken d -21
depends abc -33 -29 24
it_does bd -16 17
pregnancy:prueba_salio a -18
""",
    """
coming:por_favor abcd -25 -23 -16 27
coming:que_no a -16
loved a 15
me__work a 18
miracle ad 17 -19
my__went ac -22 -23
psychosis:is_bipolar bc 19 -19
ride:me_and ad 18 -17
""",
    """
en c -19
last_@month bd 17 -34
le__permiso d -16
now:tenido b -16
runs_low abcd 19 -21 -17 -16
yo__la b -27
""",
    """
coming:verdad ac -21 -26
just__@medicine bc -26 -18
not:before bcd -17 17 -25
organ:bloodwork d -20
perfecto bcd -22 -28 17
ride:vuelv* c -16
substance:rarel* abcd 22 -21 -22 -20
substance:una_@drug acd 27 -28 -22
substance:want cd 17 -28
""",
    """
adult:me d -17
es_alergico ab -15 16
meds:never d 17
organ:clean abcd 34 -25 -31 -33
si__quiere a -15
""",
    """
^lost bc -25 -33
any:have_to c 21
mania__vez cd -18 18
maris* abd 24 -27 -22
me__creo bcd 19 -20 -19
on__own abcd 31 -23 -27 -29
""",
    """
adult:abuela abd -18 -26 19
any:me_quedo abd 19 -19 -18
heart:mas_bien ad 20 -17
les abd -44 26 -27
now:suits_me abcd -23 -17 -17 24
now:when abd 21 -23 -19
ride:can_i abc -40 30 -17
ride:pues acd 21 -22 -18
so__stuck a 15
substance:could_be cd 19 -17
""",
    """
desmaye abcd 22 -19 -16 -16
dinner acd 19 -30 -20
donde abd -18 27 -26
espalda c -15
guess__am c 16
how__my d -17
mas__favor a 15
not__no c -17
organ:solo bc -22 -27
pregnancy:blood_test abcd -19 -16 22 -23
psiquiatra b -25
sleep_once d -18
was_at cd -17 17
""",
    """
=said:drive:ask abd -17 -26 16
^later ad 26 -19
allergy:arm a -20
infecciones_de d 19
me_when d -19
not:@drive c -19
not:sir acd 27 -25 -20
pregnancy:pastillas abcd 31 -23 -34 -28
ride:so bd -16 -22
si__salio acd -17 -19 21
""",
    """
adult:los_cumpli a -15
asleep$ ab -25 -22
cuadrado a -16
me__because d 16
not__crumb bc -17 -20
""",
    """
@medicine_than abcd -16 -16 -17 19
a_murmur a -16
allergy:stuff bc 17 -29
cocin* ad 20 -21
no_wait b -18
not:alta ac 18 -19
prior:nothing abcd -23 -33 -38 27
psychosis:does_postpartum bc -25 25
psychosis:psiquiatra b -26
when__gave acd -23 -18 24
""",
    """
called__a c -19
hang_on abcd -17 19 -18 -18
heart:do_not b -40
mi__en d -31
oh__i ad 17 -18
organ:@place a -20
""",
    """
@clinician__mania b -16
@day_y bc -16 -18
does__have abd -18 23 -18
heart:con_el d -21
mine__fine ab 16 -16
ni__no ac -24 24
since__left ad 17 -17
ticke* c -30
""",
    """
@animal_is d -19
desayune$ d 19
en_un cd -19 -24
leaks cd -17 19
male ad 19 -15
mas_de b -27
meds:acuer* abcd -19 -30 -16 22
nueve* ad 16 -17
out_for b -18
sin_problemas ad 19 -17
substance:con_el cd -18 15
texts:about ab -16 -15
treat acd -20 -27 16
""",
    """
anyti* abd -23 -17 24
elbow_deep a 17
heart:infarto cd -18 -16
out__they a -15
prior:nunca_he ad 19 -16
que_necesito abd -16 17 -16
recall abcd -22 -23 29 -27
safe_and abd -19 -18 19
toma_@medicine c -17
""",
    """
@medicine__@symptom ac 19 -22
eso_estoy b -21
killing_me acd 16 -19 -29
medics c -20
psychosis:can_not abd 17 -20 -19
rato__de d 15
that__on b -16
the__my b -29
was_the c -19
""",
    """
cancel:mi ab -16 -15
estoy__verdad abd -19 16 -18
organ:i_got c -22
prior:more_than cd -15 19
substance:hasta bc -18 -23
texts:mi abd -18 -36 19
""",
    """
allergic__it abd -28 -21 33
as_any ad -16 20
hepatitis__de cd 16 -15
por__@drug d 16
pregnancy:c d -15
pregnancy:este_@month cd 20 -18
""",
    """
@clinician_lo bd -21 -15
^tomo abc 17 -46 -17
allergy:sister ac 17 -24
as__as b -33
coming:decided bd -17 -16
now:wait_till ad 22 -19
of__business ab -17 17
psychosis:to_me cd -20 19
substance:dia ad -23 23
""",
    """
cancel:boton ab 25 -22
coming:place bc -19 -24
dark bcd -21 16 -22
for__@year abd 21 -24 -19
habria__ver abcd -16 -20 19 -19
home:@call cd 17 -16
joven bc 16 -26
nieta abc 23 -24 -17
organ:me_han c 16
taking__off d 16
""",
    """
=said:pregnancy:no acd 46 -35 -61
@treat_por d 17
any:beats ab -20 -18
could__one c 16
heart:i_see cd -17 17
queda__temprano c -16
substance:manej* d 17
""",
    """
can__she a -16
dog abc -21 24 -29
due__@holiday ad -15 17
esta_cerrada d -15
heart:i_was c 15
none__above ad 22 -20
now:a_sec a -15
organ:piedra d -22
tampo* abd 21 -16 -22
y_se d 16
""",
    """
^yes c -23
bunch$ cd -19 22
devol* abcd -30 -23 -26 31
i__normal c -18
organ:summe* ad -19 18
substance:en_el bc -17 -18
sure abc -28 -45 24
un__mejor d -17
using_protection a -16
watch abc -22 -22 17
""",
    """
could_of acd -16 18 -18
mando a -19
ni__palos a 17
objec* abcd -21 -18 -16 21
""",
    """
el__cada d 18
not:or ad 29 -22
substance:heroin d 15
they__the c -19
""",
    """
a_@sick b -26
cancel:@parking b -16
contestado c 17
good__in acd -15 -19 17
tomando_diario d 15
""",
    """
#__one acd 20 -24 -16
changed bc -24 -28
commi* ab -17 -16
did__ask d -16
looki* abcd -24 -16 21 -18
utis$ abcd -16 -20 -23 28
yesterday abcd 27 -22 -27 -19
""",
    """
falla abcd -24 -19 -20 26
fat c -28
minds abd 21 -19 -23
ride:cuent* abc 20 -19 -21
si__eso b -23
speak c -15
""",
    """
a__day abcd -18 20 -29 -16
dia__mi ad 17 -17
email abd 21 -19 -20
heart:corazon_lo d -16
just__blood acd -23 -20 24
no__@drug acd 22 -20 -20
off_the ac -20 -15
pregnancy:come a -22
su_@relative acd -24 -20 16
trast* bcd -21 -22 20
""",
    """
@thanks__checking a -15
allergy:terrible cd -16 15
heart:#_casi ad -20 21
kidneys_like ad -17 15
mande$ abcd -19 21 -24 -20
they_say a -18
yo ab 18 -50
""",
    """
abeja* d -17
bebo$ a 17
coming:@price c -16
pregn* c -16
pregnancy:test_yet ac -17 16
texts:mi_@relative abc -21 -17 18
the_@medicine bc -19 -16
""",
    """
cancel:what b 16
dentro abd 20 -16 -21
heart:corazon c -32
pregnancy:#_and d -30
substance:mas_de b -20
turned__in ad -22 22
well:gracias abcd -26 -23 -23 27
""",
    """
almos* acd 24 -19 -25
am_on ab 15 -36
dos abd -35 -68 34
ex__drunk b 15
heart:bien abcd 31 -32 -29 -16
home:sitting_on ad -18 17
llevo__en d 16
meds:you_mean abd -20 22 -23
prior:de c -41
ride:misma ad 17 -15
si_cuenta a -16
""",
    """
allergy:@treat bcd -23 -51 23
babys c -34
checar abcd -16 -18 18 -19
cuide ac -16 16
heart:not_me abc 21 -18 -31
heart:si bd -18 25
la_paciente a -20
nothing__just a -19
now:give_me d -27
por_todo a -17
psychosis:bipolar a -15
rather__a abd 17 -16 -15
ultrasonido$ abc -18 -16 17
without b -21
""",
    """
allergy:@stop abcd -21 -16 -22 22
it_in bcd -24 -23 16
no_way acd 25 -22 -19
prior:primero bc -19 -20
runs__family ab -15 16
viero* d -17
""",
    """
am__addict ad -20 22
everybody$ a -21
la_mano a -15
now:@vehicle bd -24 -20
once__@month ac 17 -17
substance:i_drink b -20
well:un bcd -17 21 -27
yes_maam ad -15 15
""",
    """
@relative__bring d 16
adult:and b -23
already abc -32 22 -49
had:para abcd -30 30 -23 -23
have__@body a -15
not:tell bcd -20 20 -15
substance:because_of ad -18 15
substance:el_@drug c -34
texts:be d 15
""",
    """
de__mi ab 18 -19
mano a -15
there_a abcd -20 24 -28 -20
un__que abc -17 -27 23
worried$ abd -27 -19 25
""",
    """
^class ad -18 18
a_long ad -15 16
daily ab -26 -23
do__@call cd -22 -24
escribir c -19
organ:down_there ad 16 -17
prior:on_@medicine c -33
tomo__@medicine b -18
yea$ d 19
""",
    """
de_@date c -18
his__not abc 21 -18 -21
the__i d -22
the__was c -16
was__one b -15
""",
    """
again_tomorrow b -17
allergy:al cd -43 -37
as_good abc -19 -16 15
cancel:not_@cancel bd 18 -34
con_@clinician cd -18 18
for_asking c -16
irreg* abc -30 -31 29
marathons abc 17 -16 -15
now:how ad -22 -23
pregnancy:estoy_esperando abd -24 -16 20
prior:#_and ad -20 27
un_rinon abcd -28 -16 -30 29
""",
    """
allergy:me_acuerdo c 19
my__patient bd -23 17
pregnancy:ya_cerro ad 21 -21
viene_de ad -17 16
""",
    """
@clothes ad -53 17
abejas d -17
adult:cumplo_los ad 15 -15
del__bien a 17
heart:clockwork ad 17 -18
home:hija c -20
if__am c -18
pregnancy:baby_in d -22
psychosis:but b -20
ride:has a -22
substance:noches cd -16 17
triste acd 22 -19 -16
""",
    """
como d -16
home:#_minutes b -17
prior:medic* b -21
refresco a 15
so_maybe c 22
substance:jajaj* bcd 15 -18 -21
under_a abc 17 -19 -15
""",
    """
@clinician__the d -18
coming:day_off c -16
in__house ad -22 18
pregnancy:cerra* ad 16 -18
so_yeah ad -16 18
texts:@call ab 27 -58
weird_but ac -16 16
""",
    """
a_bit abc -40 -15 18
brain:on_the acd -20 20 -16
bus d -16
encon* abc 19 -25 -29
hepatitis_a cd 17 -17
nightmares c -25
pregnancy:just acd -25 -28 18
usado a 16
well:the_first ad -18 17
""",
    """
^uso b -37
esperando__resultado d -15
grandma acd -26 -24 22
made__@sick c -18
organ:sanit* ab 16 -15
psychosis:by bcd 19 -19 -22
you__me c -29
""",
    """
@relative__can c -18
^working abcd -25 -18 26 -22
no__otra abcd -24 -17 -16 24
organ:parts abd 18 -16 -18
prior:do_you bc 16 -18
ve_el cd -15 18
""",
    """
^halfway abcd 25 -24 -18 -24
^this b -33
adult:daughter bcd 16 -27 -23
all__have d -17
diagnosed$ ac -19 20
now:por_mi ad -17 16
organ:yes bcd -20 -25 24
pregnancy:on abcd 28 -18 -17 -24
recall$ abcd -17 -17 23 -23
substance:i_had acd -16 -17 18
substance:o_menos bc -15 18
ya__lo ac -24 -20
""",
    """
^ando b -58
and__out c -20
are__@open b 16
choque d -19
now:tengo_un acd -25 -21 25
out$ bd -22 -23
pero__@relative c -31
pregnancy:esta_embarazada abd -20 22 -18
si__para ab -20 -21
well:he_estado acd 21 -16 -20
""",
    """
a__does bc -20 22
drive:va a 16
heart:controlada d 19
organ:on a -28
que__@drive ac -22 15
ride:@relative_in abcd -23 -16 -24 26
""",
    """
allergy:scare* abd -27 -20 20
correo$ ad 19 -24
eaten:a_few abcd -20 -21 -21 22
farmacia$ a 15
for_mania bc -19 -29
i_run abc 19 -18 -17
nasal abd -24 -26 17
organ:livers acd -20 -17 24
organ:me_sale cd -19 20
over_my ad 15 -16
pregnancy:traig* cd 22 -27
prueba__negativa c -16
un_solo ad -19 19
well:honestly bc -17 -35
""",
    """
@drug_daily ab -24 -21
any:bien abd 17 -16 -18
any:mija ac -22 -23
any:that_is bcd -51 -30 18
epile* bcd -21 -23 23
good_now ad -17 18
me__checado ac -16 18
not:de d -20
now:better c -33
now:time_no acd 20 -16 -18
organ:@symptom a -18
""",
    """
adult:decades ad -17 16
adult:her abd -16 18 -20
adult:last ac -26 -17
any:us ad 17 -18
ride:dad abcd -17 -28 -33 27
""",
    """
^para abc 27 -20 -52
heart:here bcd 18 -17 -18
i__prescribed ac -25 24
just__in b -27
now:need abc 19 -22 -28
prior:the_whole d 17
psychosis:@relative_si acd 19 -30 -18
""",
    """
^@body abc 21 -53 -50
allergy:it_twice ad 19 -18
any:does d -18
coming:he d -17
de_@drug c -20
el__por c -18
good__bad cd 18 -21
organ:every* abc 20 -26 -24
que_soy b -20
""",
    """
a_fella bc -17 -19
mas_o abcd -20 -23 26 -20
pregnancy:a_luz a -16
prior:i_would acd -24 21 -28
that__is b -34
""",
    """
@visit$ acd 19 -37 -27
any:i_am bc -26 -19
come$ cd -24 -22
heart__in a -29
liver__elevated cd -15 15
misma abc -28 -19 16
on__all ab 17 -16
por__el a -15
substance:prueb* c -15
vomito d 16
well:and ab -29 -18
""",
    """
controlada ad -19 28
heart:ago b -18
home:@vehicle d -28
necesita cd -15 -18
not_know b -29
prior:and_it d -22
prior:celexa c -15
puesto c -34
substance:for_my b -16
""",
    """
effects:be abcd -20 -17 24 -28
getti* ac -30 30
high$ a -18
los_nervios ab -17 -21
now:it_tomorrow ad 17 -19
to_pass ad 18 -15
""",
    """
any:as_a ad 16 -18
any:trabajo cd -16 -17
electroshock abcd -18 -17 -18 19
nacimiento a -18
postp* abcd -22 -30 16 23
stents ac -17 -16
with_@relative d -16
""",
    """
@stop__@drug bcd 25 -21 -30
digo__no bd -17 17
en_casa abcd -18 -28 -18 27
levanta d -19
meds:solo abcd -33 31 -24 -29
no_@treat bd -18 -19
now:la_noche d -19
organ:voy ab -21 -17
prior:insurance c -19
psychosis:esa_palabra bcd 15 -18 -19
""",
    """
brain:era ac 16 -18
coming:compr* ad -20 21
escri* c -34
heart:weight d -22
here__me abd 21 -19 -22
la__es a -25
pero__soy a -22
texts:i_would b -22
""",
    """
allergy:my_only abd 20 -19 -19
black_@drink ac -16 -16
good_as b -20
heart:hole d 16
heart:mis abd -21 23 -32
heart:prein* ad -16 18
is_schizophrenic ab -18 20
my_back b -30
not:has b -18
organ:clear bd -27 -25
por_dos d -16
psychosis:es cd -30 -19
psychosis:would bcd 18 -18 -17
substance:ni_a a 15
""",
    """
last_@year cd 24 -29
not:visiones a 16
pumping$ a -17
texts:@place ad 20 -24
""",
    """
@medicine__la bc -30 -28
home:si d -16
not:palabra bcd 15 -18 -19
now:alley a -15
ride:said_he bc -15 -16
smile* ad -19 18
uti__@year bc 15 -21
youngest c -20
""",
    """
#_@visit a 15
a_palos a 17
had:¿ b 17
heart:surgery abcd -20 -18 -21 23
on__street abc -31 18 -23
psychosis:his d -21
sanit* bc -21 -19
started_my acd 22 -21 -19
texts:telefono b -28
""",
    """
@medicine__on ad -20 23
al__nomas abcd 24 -27 -17 -17
allergy:nunca bd -25 -34
down ab 17 -32
en_esto abd 24 -31 -19
heart:uh_huh abd -17 -20 20
now:compa* cd -15 -22
organ:dialysis_mwf abd -20 -19 20
organ:todo_en ad 15 -15
passed_out ab -23 -18
prior:#_y ad -28 30
""",
    """
@ride abd 20 -26 -21
home:estamos ab 18 -17
lost__baby d -22
me__por b -37
pregnancy:do_you bc 20 -15
pregnancy:nah a 17
que_dice ad -24 19
ride:acompana c -15
well:first acd -22 -24 24
""",
    """
any:multivitamin abd 22 -18 -20
i__skip abcd 32 -33 -24 -31
mensaje abc -38 28 -28
pots c -18
pregnancy:marzo bc -17 -20
pregnancy:pregnant_with bd -16 16
primo abd 27 -22 -28
prior:my_@relative bcd 23 -15 -34
strug* ad -16 18
substance:allergic a 16
substance:uso b -30
""",
    """
claro_mi acd -17 -17 21
for_anxiety a -16
now:trabajo abd 19 -16 -28
on_a abd 24 -41 -30
organ:cuentan d -16
que__@call acd 18 -25 -25
the__trouble abd 18 -17 -15
""",
    """
cancel:queda abd -21 -20 23
eh acd -30 21 -26
fluoxetina abcd 23 -19 -24 -17
heart:by_the bcd -20 16 -22
heart:coles* d -20
home:gracias ac -31 -16
just__no bcd -24 -23 17
prescribed__but ac -20 20
self bc -18 -18
stable cd -17 22
tomado c -27
una_valvula acd -16 -17 17
""",
    """
@day__# ad -21 21
any:ask cd 16 -21
era__yo ab 15 -16
prior:fourth d 15
psychosis:ward_for c -17
que_volver c 15
substance:for b -29
tres_y d 16
""",
    """
=said:prior:yes a -55
@medicine_makes acd 19 -21 -15
any:thing bc -24 -16
any:way bc -16 -17
busca$ acd -16 -16 18
not:me ac -28 23
pregnancy:cuentas d 17
ride:was_going ac 20 -19
""",
    """
home:@clinician bcd 22 -24 -28
i_@sick cd -18 16
now:bed acd 20 -16 -16
pregnancy:am_nursing ad -16 17
pregnancy:si_me c -19
prior:escitalopram bc -19 -22
ride:would_be acd 21 -17 -21
temprano$ bcd -18 17 -20
tms acd -17 -17 20
veces__@clinician d -15
""",
    """
@cancel_por b -18
never_have acd 27 -20 -18
young$ ac -16 -15
""",
    """
@drug_no abcd 25 -19 -23 -17
allergy:body ab 15 -18
broke_down acd 18 -15 -18
dentr* abd 20 -16 -21
mi__llego a -15
pregnancy:salgo_de d 17
worki* b -35
""",
    """
fende* b -18
i_saw ab -16 -18
ride:not_but acd -24 -26 27
seria* a -17
urologist a -17
weaned__@month ad 18 -19
""",
    """
bite bc -16 -21
doce abcd -16 -17 -17 17
duro__la ac -24 15
heart:says abc -23 -35 22
lo__la bc 15 -30
reali* bc -19 -26
tuve__en acd -19 -22 23
unless_you c -16
""",
    """
allergy:la_pusieron c -19
and_not c -15
claro_que abcd 34 -37 -34 -17
has_a bcd -16 -21 18
no__plans c -15
ride:lleve c -20
still_looking ac -20 17
""",
    """
^borreme bc -26 -24
allergy:@relative_would bc -17 19
allergy:not_this ab 20 -16
any:decir* bcd -17 16 -15
habla__@relative d 15
ride:manejando abcd 20 -15 -17 -17
town c -23
""",
    """
@drug__only bd -19 -19
@thanks__all abd -16 19 -18
a__or bcd 18 -17 -22
allergy:anyth* bcd -22 20 -21
coming:out abd 18 -38 -15
coming:with_my b -19
now:pleas* b -17
si_tomo abc 17 -21 -32
somebody cd 16 -39
""",
    """
everything$ c -35
now:does_it b 16
ride:confirma cd 16 -16
that__my acd 20 -22 -34
""",
    """
con_@medicine abc 16 -29 -37
el__las a -16
family acd 15 -24 -26
orina$ ab -22 -21
place_in ad -17 19
psychotic_features d 16
substance:vodka cd -20 16
""",
    """
controlada$ ad -18 26
leave__the a -15
pusieron$ c -21
runni* b -21
soy_del ad -20 20
to__and a -17
to_sleep abd 21 -21 -22
yo__que b -16
""",
    """
ahora_no d -21
any:big_@food ad -19 18
mi__busca cd -16 18
now:i_would d -16
psychosis:tuvo b 15
tomo_un bc -19 -18
urolo* a -25
""",
    """
heart:checando a -15
heart__normal abc 21 -18 -21
la__manana d -22
muchas__me cd -16 18
ride:on_it a -26
substance:change ad -20 16
una__@month a 21
""",
    """
a__count abcd -24 23 -15 -23
adult:matur* ad 19 -20
any:estoy_con acd 23 -22 -22
bipolar_i ab 16 -17
exact* ac -26 16
meds:multivitamin abd -20 20 -18
no_creo bd -19 -22
ride:sea d 15
substance:solo_en ad 21 -18
""",
    """
gave__# a -16
heart:un_soplo acd -24 -34 34
la_regla abcd 20 -15 -16 -19
mero bc -22 -15
never__that abc 20 -16 -22
ride:care acd -18 -20 20
""",
    """
@stop__a bcd -24 20 -24
adult:todavia_no ac 18 -18
en_que a -19
psychosis:@clinician_mentioned acd -16 21 -21
psychosis:escuc* abcd -16 -17 -18 25
ride:toget* acd -17 -16 18
""",
    """
formulario$ abd -20 21 -21
have__@ride c -15
organ:once bcd -26 33 -38
pregnancy:hoy ac 16 -15
prena* acd -29 -24 24
psychosis:what d -27
supposed__snow bc 16 -15
yes__it bd 16 -24
""",
    """
@late__not cd 16 -15
corazon$ c -15
heart:does_that abcd -20 22 -18 -17
how__know b 16
mucho* c -17
not:during a -19
pancreas cd -19 -18
substance:tengo_problemas d 18
that_in abcd -16 20 -20 -22
""",
    """
ahorita__en ad 18 -15
arritmia ab -20 -23
at_night b -33
cabinet abd -17 -16 16
not:noche acd -16 -18 20
now:es_rapido cd 16 -16
organ:gave abcd -19 -22 -18 22
psychosis:estres ad 17 -17
psychosis:on bd -22 -19
ride:long_will bc 17 -19
""",
    """
^unless bd -19 -17
got_my b -30
meds:control acd -21 -23 20
pregnancy:is_possible ac -17 17
psychosis:him ac -18 -18
things_that cd -18 16
todo__orden ad 20 -22
""",
    """
a__every acd -18 -17 23
any:marido b -17
cancel:@day abc -18 17 -17
drive:a bd -27 -33
el_@parking abd 15 -16 -17
el__ese c -18
is__old abd 23 -22 -24
substance:back b -21
""",
    """
^psicosis d 22
alta_y a -17
are_all d -18
find_somebody abc -20 -16 21
heart:not_say a -23
is_psychosis b 16
prior:@insurer ac -19 -31
psychosis:otra acd 18 -16 -15
ride:will abc -25 -45 16
safe ad -19 16
substance:drank c -24
substance:tal cd 16 -15
""",
    """
adult:#_and ac 15 -19
no__@call bcd 23 -36 -41
not:@clinician bcd -26 21 -32
now:another abcd 30 -24 -25 -27
prior:apenas abcd 24 -17 -22 -25
pruebo abc 18 -17 -19
""",
    """
baje_de acd -15 19 -17
drive:me abc 27 -43 -15
heart:got_an cd -15 16
not__count a 15
substance:define_problem ad -25 -22
""",
    """
any:mi b -17
coming:cancelela abd 25 -21 -26
desde_ayer abcd 26 -24 -18 -26
eaten:comi acd -19 -23 25
ex_is ab -20 19
had:friend d -15
had:ya abd -20 -16 21
heart:cardiologist ab -16 -30
las__cuentan abcd -17 26 -25 -27
not:make c -16
part a -17
ride:ask_my c 16
substance:cero abcd 24 -19 -22 -27
thing$ acd 21 -34 -21
""",
    """
home:am_in a -16
never__never a 16
none__that a 20
si_consigo abcd -26 -18 24 -20
""",
    """
@food__a bd -20 -20
^unfortunately abcd -23 -26 -20 25
a_@clinician bcd -15 20 -19
adult:@relative_is abd -15 -16 16
allergy:never_took a 15
allergy:scared abd -27 -20 20
any:depen* c 15
for_now abcd -20 -22 30 -29
knock bc -20 -22
lol$ c -25
que__recojan ad 15 -16
""",
    """
coming:else b -17
drinks c -15
heart:have_to bc -21 18
one__@month c -29
one__has b -16
pregnancy:viernes a -17
psychosis:@relative_tiene c -17
""",
    """
count__i b -15
la__por ac -17 -25
mio acd 18 -23 -22
now:# cd -37 -16
senorita abc 20 -16 -16
veces__mas cd 21 -18
went_@symptom d 16
""",
    """
coming:confirmo a -18
convulsiones$ abd -20 -16 23
heart:dice_que a 16
pregnancy:i_do a -16
ride:got_someone acd -18 -21 26
yellow c 16
""",
    """
^siete abcd -23 -16 -17 21
a_bite ad 22 -23
a_question ad 17 -20
any:you_can bd -15 15
i__home bd -16 -16
pregnancy:ya_casi ad -19 18
""",
    """
as_mine acd -16 16 -15
missed__@medicine d -15
organ:for c -17
pregnancy:doing abcd -36 -29 33 -27
pregnancy:hombr* acd 21 -15 -19
she__for ab -16 -16
things a -15
was__a ab -23 -20
""",
    """
emdr__@medicine d 16
glasses d -19
list$ bcd 16 -41 -24
now:last abd -21 22 -19
organ:just_my bc -20 -22
pregnancy:@year ac 20 -35
prior:y_@treat bcd -22 -22 26
substance:tomando acd -18 -24 20
""",
    """
any:acuerdo ab -16 -21
any:ya_comi abd -19 -16 19
not__for a -22
now:las abcd 21 -26 -28 -15
pregnancy:la_regla abcd 20 -15 -16 -19
pregnancy:super d -18
una__@day abcd 21 -18 -20 -20
vicios acd 18 -20 -20
""",
    """
day__# ad -16 16
de__nada b -20
my__can bc -46 22
not:till c -22
not:usado a 16
pregu* abcd -66 48 17 -57
psychosis:when ad -31 18
safe:estoy b -18
vinito_con ad 16 -16
yes_@cancel ab 16 -22
""",
    """
^estuve abd -15 -22 17
cuales$ acd -20 17 -26
guest abcd -19 -18 -23 21
not:molesta ad -20 20
order$ a 16
organ:appendix c -16
organ:as abd 25 -15 -28
worry a -17
""",
    """
any:pregu* cd -20 -29
at__good ad -20 17
coming:am_out acd 20 -20 -18
heart:@drive bd 17 -15
she__patient ad -16 15
substance:bebo bc -31 -19
to_watch acd -19 21 -18
""",
    """
@relative__gets cd 18 -18
adult:no_es a -17
clear* ad 21 -28
coming:lista abc 23 -19 -26
could_say acd 19 -17 -17
eaten:que c 16
embarazada$ c -30
i__around a -21
no__mio c -22
now:thursday cd -20 -18
psychosis:tal b -17
pulse* acd -15 -16 16
yes__@medicine a -24
""",
    """
no__yes abd -35 -29 19
now:afraid ad 25 -27
prior:only_one acd 24 -22 -19
prior:pills bd 17 -23
substance:not_since acd 22 -18 -21
""",
    """
^thyroid b -15
any:not_skip b -16
home:los ad -16 17
lo__dejar ad -22 18
my_probation c -17
on__way abcd -17 -24 -22 23
ride:probably abcd -28 -25 35 -31
tio c -29
""",
    """
=said:substance:unsure bd -25 -20
adult:en_el abd -33 -17 27
allergy:me_a cd 23 -21
pregnant_with bd -16 16
preguntarle abcd -27 -30 35 -23
rather__say ab -21 17
substance:cada bcd -18 -22 18
""",
    """
#__since ad -16 16
and_we a 17
any:por_correo abd 21 -17 -23
color* cd -22 -26
have_got bc -18 -23
home:deje ad -20 -23
organ:enzimas_del c -17
teens acd -18 -22 17
""",
    """
@fetch__mi cd -17 -16
heart:can c -17
marav* bc -25 -26
probably_my d -18
shadows bd -18 -19
well:crying acd 21 -19 -22
""",
    """
coming:decided_against ac 18 -20
herself bc -22 -25
not:doing c -21
psychosis:did b -23
psychosis:yes ac -17 -28
substance:an c -24
to_bow c -16
""",
    """
any:be ab -20 -30
heart:el_@day d -17
prior:puro abcd 29 -26 -15 -21
suppose acd -18 24 -22
""",
    """
a__quien abcd -21 -17 22 -18
hablar abd -25 22 -16
hallu* abd -24 -30 15
heart:mercy cd -22 -27
i_left d -20
organ:rinon* bc -19 -19
substance:drink* c -19
well:too abd -29 -19 19
""",
    """
allergy:c acd -17 19 -19
broma$ a 18
do__need abc -17 17 -33
en_los abd -15 -23 19
psychosis:if_that b -17
what_it bc -16 23
""",
    """
ando$ ad -20 17
coming:se d -24
dicen a -30
es_mi c -43
it__more c -16
not__yet b -29
walki* bc -26 -30
""",
    """
allergy:at_all a 16
allergy:poco d -16
any:manana_le cd 15 -18
be__is d -24
brain:ataqu* bc -17 -22
diabetico c -18
drive:manejo bc -18 -15
heart:mal abcd 24 -27 -22 -15
home:desde_las ad -22 22
in__like bc -19 -16
le_digo bcd -29 27 -27
now:queda bc -24 -35
prior:mes acd 19 -20 -17
""",
    """
@medicine_for b -19
adult:social_security ad -16 16
allergy:they_gave b -16
any:todavia_no ac 15 -16
got__on c -18
heart:idea ac -21 22
hold ad -42 16
ride:takin* cd -15 17
sophomore_@year d 16
without__@medicine d 15
writing ab -21 -17
""",
    """
any:absolutely_not d -15
comes_and abcd -24 -19 20 -19
coming:any acd 22 -16 -23
con__no a -16
dry__bone ad 17 -17
liver_enzymes cd -27 27
never__checked ac -20 21
nobody__me a -17
""",
    """
@clinician__that c -15
a__beers d -17
heart__fine c -20
home:dejo ad -18 18
maybe__is bc -17 21
to__boss a -18
""",
    """
escitalopram abcd 22 -26 -31 -16
organ:const* d 15
paralizo d 15
y__mal d -30
yo__en b -23
""",
    """
@relative__afuera ad -16 19
adult:@month abcd 21 -26 -33 -15
coke bcd -28 -27 19
de__le cd -15 -17
effects:day d 15
for_me b -28
meds:but abc -16 -21 16
mwf$ abd -20 -19 20
now:sunday cd 15 -16
patie* cd -32 19
rinones__al ad -18 16
""",
    """
allergy:breathe cd -18 16
amane* d -35
heart:me_i c -16
i__and bcd -21 -33 23
in_church ad 22 -22
interstitial cd -16 17
looks__a a -17
no__so c -17
organ:interstitial_cystitis cd -16 17
pregnancy:man c -16
psychosis:postp* abcd -19 -30 19 20
tengo_hambre abcd -28 25 -23 -22
toca d -27
""",
    """
^leave bc -26 -25
^zip abcd 36 -32 -30 -37
a_place ad 15 -17
anybody ad 18 -31
bad$ ad -43 27
coming:alrea* abcd -20 -24 -17 22
got_two a -15
home:recojan ad 15 -16
now:rato abc 23 -34 -31
""",
    """
allergy:into d 16
have__car ad 18 -17
penic* abcd 28 -22 -30 -23
psychosis:el_@clinician acd -21 -23 20
un__# b -22
""",
    """
^capaz acd -17 27 -23
hasta_las ad 23 -25
""",
    """
any:voy bd 16 -20
coming:como_esta abd -18 -16 18
did_a d -18
encinta bc -24 -27
meds:have a -18
mejor__no d -17
que__les ac -19 -27
the__lady abcd -19 -20 -18 22
with__@medicine b -16
""",
    """
coming:bette* bc -20 -25
esperando_que d -19
far$ abd 20 -25 -20
it__just d -18
nada__eso abcd 43 -18 -30 -36
nervios b -28
queda* ab 17 -20
tanto b -23
""",
    """
coming:something_came acd 22 -20 -22
drive:yo abcd -34 -20 -18 32
enalapril cd -19 23
now:se_decir ac -17 17
organ:blood bd -16 -20
organ:gallbladder c -20
substance:diario abcd -28 -22 -18 28
yet bd -20 -23
yet$ bcd -15 22 -40
""",
    """
@drug_at bd -21 -21
@hours ab -18 -16
a__that cd 18 -26
a_big ab -24 16
aceptan bcd 17 -17 -15
acomp* bc -18 -25
fatal$ abc 16 -22 -25
for__first acd -19 -16 16
no__ningun abcd -22 -16 -15 23
not:two a 17
organ:en_dialisis d -18
yo_no abcd 32 -26 -23 -33
""",
    """
@relative_dijo d 15
adult:que a -34
anestesia_del cd 17 -17
elevated ab -22 -17
found_a c -17
heart:por c -24
matur* ad 19 -20
much$ ac -42 26
pregnancy:en_@date c -33
puedo__a b 16
ride:me_espera cd -17 19
sacaron__rinon a -17
traig* b -31
would__so a -22
""",
    """
=said:safe:unsure abcd -39 -46 43 -35
no__hicieron ac -21 19
now:at_the cd -27 -32
now:middle ac 23 -21
organ:me_duele d -17
que_ya ac -30 21
with_my b -16
""",
    """
@drug c -19
allergy:convu* ad -15 17
black_out acd -16 -18 18
estoy_segura abc -25 -16 23
on_that bcd -24 16 -19
pregnancy:a_mis a 16
una_no abcd -19 -17 -24 24
""",
    """
@drug__@relative d -15
any:voy_a bd 16 -20
counts bd 16 -21
kidney$ acd -16 -24 22
la__@day bd -17 -19
me__is bc -16 -16
not:hoy a 18
pregnancy:luz a -16
ride:arreglado d 17
shoes bd -16 15
""",
    """
^slept abd 19 -16 -19
a__stroke ad -19 19
allergy:fea d 16
de__@month acd -27 -22 20
ese__correo a -18
feas d 16
got__ask bd -17 -17
le__a a -17
pregnancy:@relative_had ab 15 -15
""",
    """
all_@body ad -22 22
junta abcd 26 -23 -25 -20
organ:had_@body cd -17 21
organ:put a -18
pregnancy:ligada ad 19 -18
pregnancy:si_yo abcd 23 -19 -15 -16
pregnancy:tengo abd 31 -41 -38
una__ya d -17
""",
    """
@medicine_and bc -19 -30
coming:pedi ad -21 22
mejor_que abcd -18 -18 -23 27
substance:bottl* bc -20 -29
substance:do d -37
to_come a -20
""",
    """
any:moved abcd 27 -26 -20 -25
choic* abcd -30 -22 -22 30
con_mucho ad -19 19
i_am c -22
now:about d -15
presion__la ad -15 16
psychosis:eso_lo bc 16 -16
ride:but_he ac 17 -22
uti__@month a -22
would__it b -20
y__para bc -17 -16
""",
    """
@person__me a -21
clear$ abd 21 -28 -32
cycle* ad -21 18
in__forties d 16
me__tres acd 20 -18 -16
psychosis:hypomania bc -23 23
ride:consegui c -16
ride:does_my ab -15 17
safe:si abcd -31 -20 -20 29
""",
    """
espere abcd 33 -31 -24 -33
heart:tiroi* a 18
is_one abcd -20 21 -21 -17
meds:zoloft d 18
substance:adderall c -18
""",
    """
coming:@place cd -25 -27
ex$ abd 17 -18 -16
guess_so abcd -16 -19 -17 20
is_dark abc -19 -17 18
now:viene_de ad -16 16
organ:does_@drug c -16
reque* abd 20 -18 -24
ride:i_am b -39
to__if ad -17 -17
""",
    """
^have bd -19 -33
a__@drug abd 22 -32 -19
any:blood_@medicine bcd 16 -19 -16
coming:era b 17
eaten:a_@food ac -30 -23
para__me d -18
pregnancy:me_alivio ad -16 15
the__next d -16
un_vinito acd 25 -22 -23
""",
    """
^otra ac -21 -22
can__bring bd 16 -17
daugh* b -17
good__mine acd -16 16 -15
let__ask abcd -21 -21 24 -23
""",
    """
@stop_breathing acd -16 -17 17
^waiting bcd -35 17 -15
heart:era bcd -27 18 -22
now:imposible abcd 26 -24 -17 -27
when__am cd 21 -33
""",
    """
and_it c -30
coming:keep_my ad -18 19
muchacho acd 19 -18 -23
name_it bcd -17 -16 16
nothi* bc -26 -26
solo$ abc 18 -23 -28
stick d -16
substance:this abcd -32 18 -36 19
""",
    """
#__at c -15
a_ser abd 21 -20 -19
coming:mother acd 17 -19 -17
los__me b -17
substance:june bd -17 18
well:no b -34
""",
    """
^done abc 20 -21 -18
at_least abcd -17 -20 -22 23
define abd -39 19 -32
haha_no acd 21 -17 -18
organ:fatty_liver abd -28 -17 19
psychosis:psicosis c -32
she__and ad 18 -21
""",
    """
la__para d -20
my__i bcd -30 26 -31
organ:half_my ad -18 16
pregnancy:probably a -16
""",
    """
had:of b -21
heart:is_normal c -19
psychosis:about d -16
what__need d 16
""",
    """
@drink_confirmo c 16
^adhd ad 18 -16
concu* ad -29 -31
en__eso bcd -17 16 -22
llamame bc -19 -21
mi__si cd -24 -18
not:loco c -19
pregnancy:y c -29
will_see d -29
""",
    """
@clinician__@medicine abcd -28 -21 -23 29
^@day bc -27 -26
adult:there ad -15 -18
any:on_@medicine a -15
drive:en_mi ad -21 22
me_esta ac -31 -19
not:tiempo acd 25 -21 -24
they_checked c -20
""",
    """
first_time b -31
ninguna_alergia a 15
prior:kind ac 16 -17
ride:answer c 17
substance:limpio_desde ad 18 -20
transaminasas b -21
""",
    """
de_cuentas d 17
diagnosed__bipolar d 16
now:si_no abcd -21 -17 23 -23
""",
    """
alguien acd -34 31 -35
any:away abcd -17 -18 -16 21
any:tomo abd -25 -22 21
checked bd -26 -22
combi bc -20 -16
cumplo__en ad 15 -15
padecia_yo a 16
pregnancy:que_pasa bd 18 -17
to_check ac -17 24
""",
    """
ask__@relative ad -25 -28
el_@month bc -20 -21
eso__jamas ab 16 -16
gusten$ abcd -19 -17 -16 18
mayor bd -22 15
one_uti acd 19 -20 -17
retraso_de cd -18 18
the_hospital b -27
""",
    """
been__about ad -19 18
drive:@relative abcd 50 -35 -30 -57
heart:bill acd 20 -20 -19
home:parking d -21
home:think acd -18 19 -17
""",
    """
brain:paralizo d 15
but bc -87 16
cabin* abd -17 -16 16
estaba acd -26 21 -21
heart:#_last bc -16 -20
heart:once b -26
not:@year bd -29 -18
not:ando ad 15 -17
not__@medicine bc -24 -31
prior:medicina bc -19 -31
ride:if_he cd 20 -19
""",
    """
=said:adult:unsure a -15
a__yo ab -16 -18
allergy:blood d 17
just_a ac -17 -35
kinds acd -22 -21 25
not_want a -19
pregnancy:i_@clinician abcd -22 -21 -20 23
""",
    """
any abc 19 -36 -29
any:morning c -22
coming:my_place abcd -17 -16 -18 18
he_ido b -16
le__yo bc -20 -16
not:really ad 22 -26
pregnancy:am_@late c 20
pregnancy:dios bd -35 -18
presion__mi ab -17 16
texts:celul* bc -17 -17
to_talk a -25
""",
    """
car c -38
chequeo bd -16 -27
le_dije c -19
organ:right bc -18 -16
pregnancy:hice c -15
psychosis:but_not abcd 22 -25 -18 -17
voy__ir cd -21 -23
""",
    """
allergy:tolerated_it ad 19 -19
any:pass abcd 25 -24 -25 -23
brain:bleed ad -15 17
home:getting acd -16 -16 16
home:no_se abc -23 -16 25
home:that abd -20 24 -33
organ:cirrhosis cd -31 19
que_@insurer abc 26 -42 -35
rara b -24
table c -17
that__not abcd 31 -30 -26 -15
well:far acd -23 -18 22
""",
    """
cancel:dejel* cd -18 -24
heart:tomo abd -27 -29 15
pregnancy:un d -21
psychosis:ex abd -30 23 -29
pumpi* cd -28 16
un__@year a -20
""",
    """
a_name d -16
adult:weeks abcd 26 -18 -19 -25
any:i_do c -18
effects:that_night acd -20 -19 22
la_edad d -22
no__molesta ad -20 20
""",
    """
@body__empty ad 18 -19
any:a_couple d 18
vesic* ad 16 -25
""",
    """
@day__las ad -24 24
adult:was ab -30 -15
had:done cd -22 20
heart:a_@relative a -16
migraines bcd 21 -23 -29
nada__por ad 23 -23
no_idea abcd -18 -18 26 -22
""",
    """
bp__up ad -21 17
brain:a_stroke d -21
home:@eat c -20
now:not_do ad 19 -19
ride:to_@drive abc 18 -29 -21
substance:norma* abd 21 -20 -24
""",
    """
@month_pasado ad 18 -17
coming:truen* cd -17 15
heart:en_# bc -20 -22
home:@traffic abc 21 -27 -22
la__esta cd -17 -32
now:am_at bd 15 -17
para__estoy a 15
prior:tome_algo cd 16 -17
rayitas acd -16 -19 19
to_this abc 18 -27 -16
""",
    """
alerg* abc -16 18 -27
drive:can bcd 27 -22 -20
except_me ad 19 -18
heart:she b -21
la_quiero c -24
ninguna_de ac 15 -15
not_recall abcd -25 -21 28 -25
ultim* b -30
""",
    """
any:kids b -15
no__mi b -28
prior:@stop_after d -17
some__bad acd -16 20 -24
""",
    """
a_great ad 22 -20
ask__my acd -21 24 -20
brain:maybe c 18
heart:que_no acd -17 20 -28
i__young a -19
now:ask_me abc 22 -19 -23
organ:no_estoy ac -17 16
pregnancy:had_a d -37
substance:now cd -28 20
take ac 21 -32
""",
    """
coming:boss d -20
em bc -27 -24
i__just b -23
maybe_the c 18
organ:por_que b 16
prior:dozen cd -17 19
prior:took_it a -23
substance:communion acd 20 -17 -23
""",
    """
any:apartamento_# ad 18 -20
heart:is_my abcd 24 -19 -19 -23
me__pierdo bc -19 -22
my__still ad -19 17
now:pues abcd -24 -26 -25 28
psychosis:cosas a -16
ride:should_have cd 18 -16
three_@month bcd -18 -16 15
""",
    """
adult:ninos abd -16 20 -21
coming:again* ac 18 -20
el_bebe ac 16 -17
mareo abd -25 -23 21
organ:was_clean abcd 22 -16 -25 -18
psychiatrist b -20
si_fue ac -18 17
""",
    """
@vehicle_or ac -17 18
bendi* c -21
hago_la c 16
home:falta abcd 26 -23 -21 -26
mdd abd 16 -15 -15
me_this c -19
tuve ab -26 -55
x cd -30 20
""",
    """
^uti acd -20 -20 24
adult:quite ad 17 -18
allergy:#_@visit a 15
aparato d -19
had__today c -16
heart:at_the bcd -19 16 -22
now:@howmuch_tiempo bcd 19 -21 -19
si_mi abcd -33 -28 -18 30
""",
    """
^cuente acd -29 -18 27
a__under c -15
a_broken a 15
adult:paper* c 15
does abd -38 31 -44
exame* ad -17 -17
meds:antic* abcd -27 -24 -17 29
no__of b -18
now:in_between a -18
nubes$ acd -23 -20 23
""",
    """
any:warfarin c -22
dejeme_preguntarle abc -17 -17 19
eaten:@relative abcd -19 -19 -16 21
ever$ acd 33 -35 -18
heart:be a -22
home:we b -40
like__hour d -19
pregnancy:the_shot abcd 31 -18 -25 -28
que_toma ab 18 -15
ride:acaba_de c -16
ride:siemp* bcd 16 -17 -16
ride:someb* abc -27 -22 26
salva abd -16 -15 17
substance:tal_vez cd 16 -15
""",
    """
my_@insurance abc -16 18 -18
no__pregunta bc 16 -18
not:quite bc -23 -21
pregnancy:toma abcd -23 -15 -20 25
prior:sabe a -18
""",
    """
a__like c -16
adult:para ad 20 -27
allergic__a ad 21 -16
allergy:saber abcd -18 -23 24 -24
by_the bcd -17 22 -28
had:had_it c -19
heart:arrit* ab -20 -23
le__sus a 18
lo__tengo abd 19 -18 -21
quieran$ abcd -19 -20 -21 21
tomo__se cd -16 15
""",
    """
any:afirmativo d 17
any:negativo a 15
cancel:to abd -27 16 -21
cumpli abd -37 -21 32
home:ha bd -15 -21
prior:seria_lo ac 17 -16
prior:tres acd -24 -25 25
ride:church abcd -29 -25 -25 27
substance:medical_@drug c -15
""",
    """
@relative_tuvo abcd -18 31 -21 -29
home:tapon ad 21 -19
is__patient bd -17 17
maneja cd -24 17
me_if c -17
medical cd -17 -24
on__at d -20
""",
    """
a_hole d 16
brain:embolia ab -25 16
faltan d -29
had:street abcd -18 23 -22 -23
heart:monitor ab -24 -27
home:his cd 19 -18
if__gets cd 23 -21
my__died ab -23 16
substance:del c -18
substance:la_cuenta ab -18 -20
twins acd -26 -29 27
""",
    """
@place__mi abd 21 -15 -26
male$ ad 19 -15
my__he d -20
now:viajo d -15
prefiero bcd 18 -37 -17
psychosis:punto bd -16 -19
substance:no d -19
to_do ad -26 16
whole__in ab -18 -16
""",
    """
adult:papers c 15
been__the b -17
drive:nadie ac -20 18
ninguno abc 17 -35 -37
""",
    """
@call__about a -19
all__in c -16
busy bc -28 -21
esta__en ad 16 -22
heart:two_heart d 16
la__pero b -15
meds:en b -23
pregnancy:ya abc 30 -60 -52
who__to bc 22 -25
""",
    """
blocks$ c -16
got__at a -22
levan* cd 18 -17
para__digo ac 16 -17
prior:i_can cd -21 16
ride:vivo ad 23 -25
""",
    """
had:had c -24
my_# c -20
not_skip b -16
pirulos$ ad 16 -16
puedo_@call abc -18 16 -18
toque acd -21 17 -15
""",
    """
allergy:han_dado d -16
heart:fibri* abcd -22 -19 -20 23
just_prayer abcd 21 -18 -19 -17
pregnancy:no_que a 18
prior:me_daban d -15
pueden a -18
ride:pidio ad -18 18
substance:manejando_borracho d 17
surprise ad -17 20
verda* c -27
""",
    """
@relative_does acd 21 -15 -22
^@texts abd -19 -18 20
^all bc -40 -52
cath abcd -20 -20 -20 22
con__eso b -15
hasta abc 15 -48 -40
heart:been_on cd -16 20
my__swelled d 17
off_today abd -23 -15 24
pressure_yes acd -20 -16 19
would_not b -26
yup$ d 17
""",
    """
@body__it bc -18 -25
and_my bc -28 -16
checa* abcd -16 -28 27 -28
gave__me b -16
positivo abcd -22 -20 -20 23
substance:@drive abc -20 -16 15
y_estoy c -17
""",
    """
jamas abcd 51 -48 -40 -30
not__@food ad 18 -15
ride:buddy a -21
safe:@call abcd -34 33 -26 -30
usted$ c -18
when b -16
""",
    """
allergy:respirar ad -15 17
can__talk cd -16 -24
checking$ ad -26 -22
heart:@clinician_says acd -19 -22 22
is__hour d -19
leave__of bd -17 -20
meeting c -17
not:todavia cd 18 -23
tell$ bcd -20 15 -16
""",
    """
#_s b -15
chaplain a -16
organ:cystitis acd -15 -21 22
prior:y_si c -16
psychosis:have_never a 18
ride:@food bcd -16 -25 15
to__at abc -18 -22 16
y_si abcd -36 36 -31 -32
¿_el bc 19 -20
""",
    """
allergy:sulfa c -37
any:answer b -22
brote__la d 17
eaten:no_@food ad 19 -20
my_allergies a -18
prior:ones bc 20 -20
ride:i d -44
was_@sick c -18
yo_soy a 18
""",
    """
adult:a_mi ad -15 -16
any:for c -41
heart:de abc 21 -17 -16
hope_so a -25
organ:in_a abd -17 16 -22
you__it bcd -25 -31 24
you__right a -19
""",
    """
@medicine_can abd -19 -19 18
and__all b -16
heart:that_way ab 16 -15
prior:far abcd 29 -16 -30 -20
substance:@drink abcd 46 -45 -41 -40
""",
    """
^pensaron ad 17 -16
and_only acd 24 -20 -20
any:quest* c -20
attacks c -19
eaten:ate abd -23 -17 27
organ:estoy_bien ad 22 -21
prior:fuero* a -18
they_kept d 16
""",
    """
aca ac -16 -20
awful cd -18 -15
enfermo c -22
heart:it ab -19 -17
me__nada b -15
playi* abcd -19 -22 24 -25
""",
    """
ahead$ abcd -29 -20 -26 30
eaten:de_@drink a -19
falta__# c -16
for__time c -18
hija a -25
prior:me_sirvio ad -17 16
psychosis:bipolar_# abcd -20 18 -26 15
ultrasonido abcd -23 -21 22 -19
""",
    """
chair c -24
every__i c -15
heart:lord cd -17 -19
i__covered c -17
i__pumping abd -17 -15 22
idea abcd -20 -36 28 -35
now:swing_that ad -15 15
substance:next abd -20 19 -20
substance:percs bd -16 17
""",
    """
@clinician__so b 15
@traffic$ ab 16 -27
had:si d -16
heart:rather ab -18 17
la_necesito abc 16 -19 -17
on_@insurer abd -18 -21 20
""",
    """
adult:his bd -16 -19
allergy:shoulder c -15
around_@holiday ad -16 18
at__# ad -16 17
coming:babysitter acd -19 22 -21
guess__good acd -16 16 -15
labs__perfect ad 15 -16
now:nomas abc -23 -15 16
sirvio$ ad -19 19
soy__los a -22
substance:clean_since ad -19 19
wellbutrin abc 15 -19 -28
whole bc -38 -19
""",
    """
allergy:press* ad -15 18
correcta abd -16 -16 16
escribe cd -22 -25
old_man ab 24 -27
prior:from c -22
quiera abc -26 -37 28
""",
    """
any:coumadin abd -20 -19 21
have__time abcd -19 -15 -15 19
hold_on bd 16 -20
ni_un d -16
pregnancy:that_ship abd 19 -19 -19
psychosis:be b -17
weird acd -28 23 -24
when__were ad 16 -16
""",
    """
any:las a -24
does__matter abcd -17 25 -17 -19
home:lot abd 19 -17 -18
my__mind ad 15 -16
now:am_about a 16
pregnancy:but abd -15 -24 16
safe:con bc -17 -22
they__our ad 16 -17
""",
    """
adult:fecha d -15
conta* c -33
from__but ad 18 -18
it__weird acd -17 17 -15
ride:offer* ad -18 16
say$ acd -51 40 -41
""",
    """
me_in abc -21 -30 17
now:¿_que bd -19 18
pregnancy:solo cd -16 16
ride:de b -24
substance:tomo_de a -18
under__@relative abd 16 -16 -15
""",
    """
#_@month bcd -21 -24 15
@body_are ad 16 -16
coming:arrepenti acd 18 -16 -18
drink__much ab -20 -23
one_kidney acd -20 -28 24
pregnancy:seven a 15
substance:problem a -22
trabajar d -16
""",
    """
@relative__esquizofrenia cd -15 -16
^how abcd -35 44 -30 -45
clinica cd -15 -15
it_but abd 34 -22 -22
now:you_text ab 24 -24
organ:los_rinones ad 15 -22
organ:y_transaminasas ad 16 -16
""",
    """
con_el c -30
estado bcd -32 16 -25
no__respirar ad -15 17
now:ahi c -22
organ:cirrh* cd -31 19
the__do abc -20 -24 21
""",
    """
antes_si bd -22 -23
now:my d -27
organ:those acd 17 -30 -25
pregnancy:menop* abcd 27 -18 -17 -24
prior:puras abc 16 -20 -17
ride:i_can d -22
stones c -31
substance:there bc -23 -17
waiting__a d 16
""",
    """
adult:son bd -26 17
agradezco ab 16 -16
any:not ab 18 -38
not__there b -15
now:i_am c -53
ride:nobod* abc 20 -29 -52
right__@call d 15
substance:hardl* a 16
when__had ac 16 -22
ya__con acd -21 -19 24
""",
    """
adult:docum* ad -21 -23
disea* bc 15 -26
organ:la_ecografia c 15
substance:sleep d -16
""",
    """
=said:prior:no bc -40 -20
a__@body bc -17 -22
heart:quadr* d 18
irregular_heartbeat ab -20 -19
prior:to_@treat b -19
responder abc -22 22 -16
twenties c -16
""",
    """
=said:prior:unsure abcd -16 -21 27 -29
^manic abcd -32 -19 -35 34
^underage a 16
allergy:todo_bien ad 15 -16
any:had_a cd -17 -17
coming:tos d -15
meds:the_usual ac -22 -17
organ:not_hold abd -20 -18 19
pregnancy:sailed abd 19 -19 -19
prior:too b -20
ride:yeah d 15
sure__not ac 18 -18
thought_this ab -17 17
to_snow b 16
""",
    """
@clinician__never c -16
drink* c -19
tengo__y c -18
while ac -21 16
""",
    """
cancel:la_@cancel ad 17 -20
nietos c -25
polycystic_kidneys ad -17 15
swinging ad -16 16
the_@clinician bcd 17 -40 -31
the__honestly acd -17 21 -19
""",
    """
any:bottle acd -16 17 -17
high_but ad -26 21
pregnancy:since_summer cd 16 -16
""",
    """
coming:count abc 22 -24 -31
effects:lo_mejor d -15
had__they ad 15 -16
pregnancy:hombre acd 21 -15 -19
semana_de cd 16 -20
""",
    """
@insurance$ ad -16 -17
not_# bcd -25 21 -34
prior:made c -22
side c -30
ya__a c -19
""",
    """
llevo__dias ad -18 17
not:til bd -21 -23
texte* bc -16 -24
""",
    """
la__si acd -40 -30 21
no_allergies abcd 25 -18 -20 -21
now:in_the abcd 32 -23 -26 -32
stroke__am b -16
substance:went d 16
tdah acd 19 -19 -19
""",
    """
@insurer__@insurer abd -16 -16 16
allergy:it_fine ad 20 -19
hungry_as ad 21 -23
impossible bd -25 -24
organ:esperando a -22
pregnancy:siete ac -20 -16
prior:for_# c -16
substance:beer bc -21 -26
un_viaje ad 16 -16
""",
    """
a_mi d -28
allergy:do_you b 18
allergy:tuve b -18
any:night bd 15 -18
had:se a -20
it__my c -23
now:estar* d 15
old b -16
substance:seman* b -18
""",
    """
adult:del_# ad -22 22
adult:quinc* abcd 30 -22 -23 -33
coming:more d -25
do__so abcd 27 -15 -23 -32
drink$ abcd 32 -23 -33 -22
entie* abd -23 20 -27
prior:not ac 20 -17
psychosis:ruled_out ac 17 -19
substance:not_now ad 20 -18
""",
    """
^pregnant bd -16 16
allergy:nunca_me d -23
doctors__it cd -26 22
drive:@relative_@drive ad 20 -17
heart:con_@medicine d 19
home:hermana a -18
lista$ b -29
nary abcd 27 -26 -23 -26
repit* abc -20 18 -22
tengo__no d -18
una__otra bd -21 -26
young b -21
""",
    """
died abc -18 21 -28
eaten:nada_mas d 16
en__cama abcd -26 -27 -16 28
la__normal a 19
me_ask abcd -21 -21 24 -23
meds:just ab -47 27
pecho bcd -36 -32 18
psychosis:used b -19
to_take ab 16 -18
trabajo__a a 16
""",
    """
^las abc -40 20 -51
da__lo a 19
home:voy ad 25 -27
may_and ac 16 -15
mi__cirrosis d -21
pregnancy:va b -15
ride:pido_un ab 16 -17
""",
    """
^este b -32
adelante abcd -26 -19 -19 27
coming:spot_please ad -20 20
mande* c -17
mi__voces ac -16 -24
mi__y b -21
organ:c acd -35 -17 25
roll c -21
""",
    """
^put ad 18 -19
not:verdad bc -16 21
now:tengo_tiempo bc -21 -33
opere$ a 15
prior:never_took d -17
substance:is_on ab -16 17
who__this bc 16 -19
""",
    """
allergy:drug bc -19 -20
any:estoy acd 20 -37 -34
heart:heart_failure d 17
i__only bd -16 -20
le_caigo bcd -15 -25 19
me__psicosis bd -15 22
pensando cd 16 -17
pregnancy:@drink ad -28 24
prior:so_far abcd 29 -16 -30 -20
safe:myself ad 19 -16
substance:am_in ad -22 21
the__@stop c -17
""",
    """
any:nights c -15
communion$ abcd -18 -29 -31 24
had:creo abcd -21 -30 27 -25
i_said c -16
keppra d 17
termino ad 17 -17
""",
    """
a_fender b -18
de_tila cd -21 -21
it__in bd 17 -26
psychosis:patient ad -16 17
safe:@relative ad -21 21
since$ bc -37 -63
to__first ac 15 -24
una_sola abd 21 -21 -18
""",
    """
^quien abcd -46 29 20 -58
desma* acd 21 -22 -17
for__# acd 22 -16 -22
my__one acd 21 -21 -17
now:ese_@hours c -19
promi* acd -24 24 -23
texts:is_a acd 23 -21 -19
""",
    """
coming:said c -16
heart:said_i c -16
in__getting cd -17 -15
pregnancy:mama b -15
substance:summe* ad -17 20
""",
    """
estoy__a a -19
in__lot b -19
lleno abd -15 -25 19
my_period bd -34 -28
nunquita$ abcd 22 -19 -20 -21
psychosis:jamas abcd 36 -32 -23 -24
ride:my_driver a -20
three acd -33 -20 37
""",
    """
de_@eat bc -29 -26
estoy_viendo abcd -20 -17 22 -19
had__in d -22
heart:it_and c -17
pregnancy:@insurer b -15
pregnancy:que_ya ad -18 18
substance:a_night d 16
where a -17
you_guys c -22
""",
    """
=said:had:no acd 19 -67 -25
@cancel$ acd 24 -49 -25
@relative_not b -15
any:not_say abd 20 -30 -35
bajo abcd 27 -31 -33 -18
checar$ abcd -15 -16 16 -16
fire ad -15 20
five bcd -24 -31 25
heck b -20
is__# ad -20 -20
is_i ab 22 -24
no_just bd -26 -23
pregnancy:que_no b -20
would_rather cd -31 -20
""",
    """
=said:eaten:no abc 29 -60 -59
coming:for bc -20 -27
no__falta c -20
not:fecha bd -18 -15
prior:@drug abcd -26 -35 42 -34
prior:pregu* ad -17 -16
vigilan abd -28 -22 16
""",
    """
#_or ac -16 16
caldi* ad -16 16
i_would c -16
organ: b -15
rate ab -22 -24
rehab acd -26 -20 29
substance:el c -26
tape ad 16 -15
""",
    """
aneurysm ac -25 -20
ask_a abc -20 19 -19
have$ abcd 30 -23 -28 -23
home:seguimos_en a 15
honestly$ b -35
nobody_ever abcd -26 -17 29 -24
now:@body bc -23 -28
organ:todo_eso abd 20 -16 -19
raite bc -18 -20
y_era c -16
""",
    """
allergy:to_@animal d -17
any:told_me c -19
casit* ad -18 20
cuando_quiera ab -17 -19
cuarto bc -16 -16
i__adopted cd 16 -15
not:estoy bcd -44 16 -22
pregnancy:month bd -25 -30
una_semana a -16
""",
    """
@month bd -38 15
brain:those cd -20 -18
checked__is a 16
heart:y_ya a -18
marido ad -20 19
nomas__los abd 21 -22 -15
pastel ad 19 -15
semana__retraso cd 16 -20
servi* ac -17 -19
y__y d 17
""",
    """
@stop__@date d -18
allergy:la_@medicine d -22
eaten:cena ad 18 -18
me_operaron abd -25 -38 20
not__good ad 30 -31
psychosis:que_me a -16
psychosis:right_mind ad 15 -16
to__her c 18
""",
    """
adult:to c -17
coming:able a 15
first__for a 23
hambre$ ad 18 -34
heart:might cd 16 -17
so_no abcd 33 -29 -23 -28
they_said ab -36 -26
""",
    """
^@drug b -67
allergy:made abd -30 -24 20
cirrh* cd -31 19
coming:# abc -47 -50 39
epilepsy c -16
of__things d -19
pregnancy:operaron ad 22 -19
underage a 16
""",
    """
#_y a -22
cancel:come c -17
heart:110/7* abcd 21 -19 -16 -21
is_right bc -25 -20
mi__a abc 19 -37 -52
organ:all_that abd 17 -15 -17
""",
    """
coming:a_place ad 22 -22
habla* ac -21 19
heart:moms ab -17 16
psychosis:say bcd 23 -22 -23
who_wants bc 17 -19
""",
    """
adult:canas abcd -18 -17 -16 18
alta ac -21 22
heart:that_i ac 20 -18
me_up c -33
nobody__up a -20
now:guess ab -22 -23
substance:use_@drug c 17
""",
    """
de__esa ad 19 -18
never_seen ac 19 -18
now:of b -20
pregnancy:line d -16
ride:@vehicle acd 30 -42 -41
ride:sure a -22
strok* c -20
""",
    """
graso$ abcd -22 -18 -28 34
home:apart* ad -15 16
may__a acd -18 19 -16
now:me_in abcd -26 -18 25 -22
psychosis:psychiatrist d -15
psychosis:sad_not abcd 21 -19 -16 -21
ride:worki* bcd -24 19 -24
who__me ad 16 -17
""",
    """
^period ac 16 -17
a__old cd -17 -22
allergy:medic* c -17
allergy:to_it bcd -23 -29 24
drive:someb* d -19
drive:taking abd 22 -18 -21
me__corazon abd -15 -22 17
not:cuento c -16
substance:tomo_ni a 18
""",
    """
=said:now:yes abcd -31 -98 -36 52
@drive_me a -18
adult:a_lady abcd -19 19 -19 -17
it__@month d -17
le__un c -15
my__side bc -21 -17
nada_grave abd -31 -16 31
organ:she a -25
used_to abcd -15 -27 22 -16
weigh* d -22
¿__a bc 24 -20
""",
    """
@drug__@drug ac 25 -22
it__good d 16
it__nothing d -17
presion__me ad -17 16
ride:sient* b 15
they_use abd -16 16 -15
vieja bcd -32 -29 23
wish_i abc 23 -25 -25
""",
    """
both__me a -17
effects:no_se c 20
se__no ad -20 16
seria__primero ac 16 -15
si__rapido cd 16 -16
strokes abc 20 -15 -18
""",
    """
allergy:igual a -18
coming:esperando ac -17 15
effects:me_senti c -16
el__se d -17
heart:to_ask bc -24 19
labs__good ac 19 -18
liver__me bc -16 -16
organ:ultrasonido abcd -23 -21 22 -19
ride:lined_up c -22
si__del a -24
whole_family b -16
""",
    """
adult:pacie* c -15
brain:a_seizure ac -15 21
bunch bc -19 -19
me__pusieron bc -16 -18
now:estoy_en abcd -21 -32 -48 27
now:not_right ad 16 -15
pregnancy:my_baby b -22
prior:times c 15
think$ ab -23 -25
""",
    """
allergy:not_have c -20
cuantas_preguntas bc 18 -18
dead_@relative ac -15 16
esta_todo abd 19 -15 -18
heart:hasta ab -18 -23
request abcd 23 -18 -23 -20
respirar ad -15 17
ride:@relative_trabaja ac 18 -28
""",
    """
any:mande* ad -17 18
expli* abd -22 15 -26
got__pressure ad 15 -15
mas_@late acd 39 -26 -43
now:other c -18
substance:seis_@month ad -21 21
""",
    """
back__forth acd -17 20 -17
can_skip abd 25 -27 -22
la_@treat c -25
prior:in_the ac -20 18
psychosis:could cd 17 -16
when__# c -24
yes__a ad -18 18
""",
    """
dice__cosa c 16
flyin* bc -16 -20
heart:en_mi abcd -19 31 -37 -48
meds:puro cd -17 -21
not:want cd -17 18
panic_attacks c -16
psychosis:never_heard a 19
psychosis:nothing b -29
well:same abcd 23 -18 -16 -20
""",
    """
adult:see bd 18 -15
allergy:no_recuerdo acd -18 27 -16
drive:@ride abd 23 -19 -30
heart:tiene ac -16 -18
i__grandkids d 15
psychosis:esqui* c -50
puede__@relative a -28
ride:licen* c -23
""",
    """
jamas__la a 18
la__siempre c -28
sabra abcd -28 -24 31 -27
texts:de_mi abc -19 -15 16
""",
    """
^doy abcd -22 -15 -19 24
anyone ad 20 -26
pensaron ad 17 -16
prior:@treat_yes acd -22 20 -17
safe:no abcd 26 -29 -17 -22
substance:hardly_ever a 16
substance:nacio_mi ad 16 -17
tomor* b -25
""",
    """
@thanks bcd 23 -76 -16
organ:un_rinon abcd -28 -16 -30 29
pregnancy:a_chance bd -16 -19
que__voy abcd -16 -19 -23 24
substance:trying_to c 17
""",
    """
@date$ cd -24 18
a__week c -20
adult:faltan_# ad 19 -19
banana acd -20 -17 21
hepatitis$ cd -31 31
not:college acd 22 -19 -21
organ:quien bc -15 15
packe* bc -15 -15
psychosis:oi c 20
substance:estoy_en ab -27 -24
substance:noche abd -16 -26 20
""",
    """
any:mi_@relative ad 16 -33
coming:alcan* ad 19 -19
heart:some acd -15 19 -17
home:the_@animal abd -16 -17 16
nothing__a c -16
organ:summer ad -19 18
perde* d 15
substance:quit cd -16 -23
""",
    """
^escribame abcd -21 -19 -19 22
adult:these abd -17 16 -23
allergy:shoul* c -19
allergy:three d -17
cervecita ac 18 -17
friends bd -19 -37
if_my acd -25 21 -21
mind c -41
organ:day bcd 20 -23 -19
pregnancy:not bcd -17 22 -35
we b -35
""",
    """
cuerd* ab 16 -15
heart:valve abcd -31 -27 -18 29
prior:mas acd 16 -36 -20
ride:tengo_chofer ad -15 18
substance:dice_que abc -17 -19 19
una_y bd -16 -27
""",
    """
coming:they c -18
gallbladder c -20
hypom* ab -20 -27
is_good abcd 23 -22 -21 -21
mi__@medicine cd -17 -15
mi__@year a -15
organ:en_@treat cd -17 19
pregnancy:and_not c -23
prior:@day bc -19 -21
prior:it b -20
prior:psico* cd -16 16
ride:ofrec* a -16
yo__@relative b -15
""",
    """
^woke abd 20 -21 -28
adult:minor bc -24 -24
allergy:my_chart c -23
allergy:took bc -28 -36
am_still b -21
home:pero abd -18 -17 18
mas__lo c 16
organ:bypas* a -16
organ:hurt abc -17 15 -18
prior:@date abd 20 -17 -18
""",
    """
#_just c -19
any:mas ab -24 -21
currently abc 15 -23 -17
heart:@open c -19
home:media abd 18 -15 -18
ninguno__los a 19
now:for bcd 23 -20 -41
""",
    """
@treat__@relative bc 16 -15
adult:verda* d -15
as_an bc -15 -16
i__@call c 17
lo__@relative c 16
walked bcd -23 -23 20
""",
    """
brain:maybe_a c 18
de_@body ac 18 -22
mismo$ cd -17 17
only__on abc 20 -19 -21
organ:rinon cd -32 24
psychosis:answe* abc -16 20 -16
substance:spring abcd -15 -21 -24 20
talk__a c -26
well:para bd -21 -30
""",
    """
barely_drink a 17
""",
    """
any:all_means d 16
desde__# bcd -18 -20 17
home:outside abcd 20 -18 -19 -17
is__been a 17
jubilado ad -22 24
meds:prozac d 17
metadona d 17
organ:con ad -31 16
psychosis:surgery c 16
ride:here abcd 31 -24 -24 -23
tengo__ir a -17
""",
    """
a__but bcd -23 19 -21
es__toma a 16
now:@hours_me c -19
number$ bc 17 -30
on__it a -17
organ:proba* a -17
ride:la_hora c 16
timin* bc -23 -20
""",
    """
allergy:surgery bcd -26 19 -23
en__plant a -19
heart:eso c -45
home:my_house a -16
just__sleep ad 17 -17
mi_ficha a -15
my__have a -29
not:at ab -27 -30
pregnancy:chichi acd -17 -16 17
pregnancy:dando acd -18 -19 23
prior:no_estoy c 15
psychosis:as acd 18 -25 -23
""",
    """
@year__al a -17
^fui abc -30 -24 17
cancel:ir c -26
hepatitis_de cd 18 -19
hierbas$ cd -22 -19
mexic* a -16
nunca__dado acd 29 -27 -20
organ:libre ab 16 -16
perro cd -24 -27
pregnancy:embryo_transfer acd -16 -17 18
rounds d 16
substance:still ac -16 -22
substance:tomab* abcd -18 -15 -16 19
""",
    """
er__i d -15
i_doubt abcd -35 -18 30 -22
organ:no b -26
pregnancy:we_stopped a -16
substance:rarely abcd 22 -21 -22 -20
""",
    """
@relative__off b -19
a_touch ad -16 16
but__under a -16
coming:me_off abcd 23 -22 -20 -21
home:now ab -20 -27
me__mania abcd -20 -19 -25 26
me_hinche abcd -19 -18 -19 20
noches_para c -16
organ:nunca_he a 16
ride:yet ac -20 21
ronchas acd -16 -29 35
whole_list b -17
""",
    """
a_valve ad -20 20
am_good abc 22 -20 -23
can_count bd -15 15
cancel:i_just abcd -28 25 -16 -21
coming:dele_mi abd 20 -17 -20
had:no abcd -32 25 17 -37
heart:acaso abcd 24 -22 -23 -22
heart:pots c -18
i_think abcd -35 -17 36 -30
now:ahora b -28
now:por a -18
paralisis ad 19 -15
sesion bcd 17 -17 -17
""",
    """
@symptom_all cd -19 16
allergy:urgencias d 16
does__a bc 21 -23
might__a cd 22 -19
my_list abd -20 19 -17
unless__count a 15
ve b -22
""",
    """
any:by a -32
esa__mi ac -15 -15
i_found c -16
is_how b -19
it__once acd -17 18 -17
of_been acd -16 18 -18
substance:days_clean ad -21 21
texts:text bcd -23 -17 17
y__ve d 16
""",
    """
#__sober c -21
da__la a -16
de__@medicine b -21
hasta__no ad 23 -25
heart_stuff acd 22 -16 -22
home:que_esta c 15
now:she ad -16 15
pregnancy:pumping c -22
psychosis:lithium ab -18 -17
ride:manan* a -16
ride:no_family a 15
substance:at_all acd 27 -20 -23
voy_por b -17
""",
    """
@medicine__one a -18
^am bd -23 -15
con_@treat a -20
dice$ abc -29 21 -28
heart:me_pusieron ad -20 25
no__ahi abc 21 -20 -20
no__carro ad 22 -19
now:orden abcd -27 -19 -19 25
organ:still acd -18 22 -24
shock bcd -21 -23 17
ya__todo bc -30 -16
""",
    """
allergy:my_@body abc -35 -31 19
home:cuarto a -25
lo__cuando abcd -17 -16 21 -24
organ:runni* ab -19 -16
substance:tuve_una acd -18 -22 23
with_twins bd -16 16
""",
    """
adult:boy d -17
at_walmart d -15
coming:pensando cd 16 -17
el__yo ab 16 -21
home:la d -17
organ:a_kidney ad -28 15
ride:@person b -22
starting__here ad 15 -15
test_yet ac -17 16
texas$ d -19
try_again ab 20 -17
""",
    """
allergy:quien bcd -17 17 -16
any:cosas ac -17 -17
half__liver ad -18 16
middle_of d -28
my_driver c -15
ride:va bd -27 20
si__bien a -16
""",
    """
am_@late c 20
before__guys b -16
my__pressure ac -19 -16
prenada$ abcd -16 -18 -18 18
""",
    """
at__pharmacy ad 16 -16
heart:clean abcd 27 -15 -24 -27
now:be b -19
prior:just_the c -23
this_@month acd -17 20 -22
""",
    """
allergy:@price bc -30 -28
be_in b -17
low abcd 54 -24 -51 -51
once__fine a 15
pendientes ad -20 -19
substance:me acd -18 -25 23
""",
    """
@drive_through a 15
^nefropatia abd -18 -16 18
brain:salio acd 18 -19 -15
coming:you_can b -24
guess_is acd -16 16 -15
llevo__cuenta bcd -20 19 -19
nomas_un bc -27 -21
pregnancy: b -25
pregnancy:#_# ad -17 18
so$ bd -49 18
""",
    """
@drug__@date ab -25 18
a__@date abcd -22 -16 -16 27
corazon_grande d 16
eaten:breakfast abc 19 -21 -21
en_urgencias ab -15 -18
fine__fine ad 18 -20
heart:casa d -24
pasada bc -19 -15
pregnancy:me_falta a -19
pressure__good ad 23 -22
substance:@insurer a -16
svt$ abcd -21 -18 -18 27
""",
    """
coming:confirmed a -16
had:a_party bc 16 -16
viajo ad 19 -20
""",
    """
allergy:freaked a -15
any:take bc -22 -24
coming:back bcd -17 22 -16
heart:my_back ad 17 -16
home:viendo abcd -20 -18 -20 23
me__dicho bd -16 -22
prior:yet acd 30 -17 -27
que abd -37 37 -32
shoot_i ad -16 20
""",
    """
=said:home:ask c -54
denti* b -24
home:se d -27
home:shoes bd -16 15
organ:and_@body a 19
pregnancy:mesec* abcd -26 -18 -21 24
ride:and_she c -20
ride:cunada abd -23 -23 24
substance:smoking bd 15 -20
""",
    """
cancel:can ab -21 17
meds:las bd -18 -22
now:afrai* ad 25 -27
panic_disorder a 17
plan_to abd -16 -18 16
substance:is_it abd 16 -32 -25
""",
    """
a__oigo d -18
by__in a -22
dando_pecho acd -15 -18 19
have__be bc 22 -19
heart:cuenta abcd -21 22 -16 -15
now:anything acd -21 -19 16
prior:@treat_for d 16
results abcd -19 -20 21 -19
""",
    """
@symptom_for d 17
^adelante ad -15 17
allergy:i_can acd -23 -18 22
am_off b -16
any:ahori* d -15
any:texting acd -21 -22 18
en__hospital b -16
esa_@visit b -16
first_i acd 18 -18 -15
now:hasta_las ad 21 -21
organ:sera cd 17 -16
por_ahi cd -16 -24
por_el c -21
psychosis:only_when cd -16 17
""",
    """
cancel abc -19 16 -36
en__nunca bd -15 -16
estoy__de cd -17 -26
mucho__@year d 16
my__my b -33
""",
    """
adult: c -39
any:sorry ac -17 -17
around$ abd 18 -20 -27
drive:will_@drive bd -19 16
los_fines b -19
mis__@relative a 17
nada_de abc 24 -32 -39
now:que_si a -16
peso acd -15 19 -17
substance:problemas bcd -16 -15 15
teetotaler$ abcd 23 -19 -21 -22
""",
    """
^hepatitis a -16
adult:still abcd 28 -21 -24 -28
any:maybe ac -19 23
be_ok bd -17 -18
coming:books cd -21 17
estoy_desocupada ad -19 20
mas_la ad -16 16
not_crazy a 17
pancr* cd -19 -18
""",
    """
a_ir c -22
a_lady abcd -19 19 -19 -17
any:@food acd -31 -47 33
home:llant* abcd 20 -16 -16 -20
now:puede_que c 15
prior:church c -17
ride:old ac -20 -19
substance:had_it c -19
texts: bcd -54 -25 34
that_the ab -15 18
""",
    """
@body_yes ad -21 21
any:free bc -24 -24
been_in abc 15 -18 -26
coming:would_not acd -30 -18 28
prior:@clinician_and cd -19 17
substance:por acd -40 -43 32
tres_@medicine d 17
""",
    """
@food bc -17 -22
allergy:broke_out cd -18 21
allergy:is_not a 16
great ad 18 -22
prior:me_han cd -19 16
psychosis:from_reality d 15
salgo_de ad -17 20
una$ bc -27 -21
una_gota a 15
ya__el c -17
""",
    """
cancel:que abc 20 -30 -21
hasta__# ad 28 -27
home:acostado abd -25 -20 22
horse bc 21 -21
organ:how b 16
pregnancy:posit* abcd -37 -28 -36 40
que_dos cd 17 -18
substance:ask abd -15 19 -16
""",
    """
not:mucho acd 26 -22 -24
organ:think ac 15 -22
si__casa b -16
tila cd -21 -21
""",
    """
algo__@year cd 15 -17
excep* abcd -16 -36 -31 25
oil cd -16 -17
psychosis:it_is bc -16 -19
somewhere ab -18 -21
to_both bc -16 -18
veia__que acd -17 -19 19
""",
    """
@relative_lol d -19
can__@eat abd -17 21 -16
cancel:si c -30
casi__me b -15
drive:voy abcd -42 -25 -30 40
nights b -32
not:drugs bc -18 -23
now:a_lo a -16
psychosis:psico* c -37
seizure$ c -17
""",
    """
allergy:llevo abd 20 -16 -16
it_at cd -20 -15
prior:perdi bcd -24 -26 22
put$ acd 17 -18 -15
ride:handl* abcd -18 -18 -23 22
to__not abcd 24 -23 -18 -15
""",
    """
any:¿ b 15
do_have bcd -17 -19 17
fui__@clinician b -15
home:waiting abcd 30 -23 -25 -30
i__does bc -19 17
la_rodilla b -22
me__@call c -20
my__go d -19
not:they abc -16 -22 16
organ:@vehicle_a a -15
own cd -41 -17
substance:march ad -16 22
tomo_demasiado ad -17 19
""",
    """
^cumpli abd -30 -17 25
any:les ad -18 -22
not:@clothes ac -15 -16
tubes ad 21 -16
""",
    """
de_cinco b -19
doctors__a d 16
dos_@year a -16
eh$ ad -25 -22
from_it ac -18 -23
nada_mas bc -46 -21
pregnancy:gemelos abcd -24 -18 -20 23
pregnancy:june d -23
prior:would_have bc -17 17
psychosis:had_the ad 17 -15
substance:what d -19
""",
    """
^safe a -28
cancel:do_not bcd -16 -23 17
coming:esta_noche a 16
cuatr* acd -26 -26 27
el__que ab -18 -33
hijos ac 17 -30
home:un b -25
organ:@relative_esta d -18
organ:dijeron ac -20 15
pero_estaba cd 17 -15
was__@drive ad 18 -18
""",
    """
@relative__@relative b -26
@relative__un bcd 29 -27 -42
^@cancel bc -49 -25
a_pie abcd 27 -20 -24 -26
allergy:mensa* abcd -16 23 -16 -19
heart:de_las ad 16 -18
organ:tengo_nada ad 16 -15
prior:que_tipo bd 16 -18
psychosis:shadows cd 16 -16
ride:neces* abd -16 16 -17
toma_mucho ab -15 16
""",
    """
a__time a -16
apenas__entere ad -20 19
me_comi d 20
now:is bc 17 -27
organ:@year ac -23 20
organ:when abd -21 -23 28
""",
    """
^depends abcd -28 -29 34 -26
aa bc -16 -20
cien abcd 28 -23 -23 -27
home:el_cuarto a -15
licen* c -31
meds:two abc 15 -22 -16
ride:would c -26
safe:que cd -17 -15
si_ni ac -24 24
yes__do abd -17 -19 16
""",
    """
allergy:el_@body ad 16 -16
aun_estoy acd 18 -18 -17
coming:still ab -30 -19
en__higado a -17
heart:negative_on abd 19 -18 -19
heart:with c -19
organ:from_my c -16
ride:hopin* d -19
substance:weddings ac 18 -15
toast c -19
""",
    """
adult:firma ad 16 -16
adult:socia* ad -20 19
allergy:le a -20
ansiedad acd 18 -28 -31
cali d -18
care abd -27 -21 27
meds:los abc -31 21 -23
only_thing abcd 27 -23 -20 -21
organ:nobod* acd -22 25 -18
""",
    """
ago$ b -16
ando ab 19 -75
coming:to_be a -20
en__chamba a 16
hambre bcd 19 -17 -37
heart:si_acaso abcd 24 -22 -23 -22
not_yet acd 22 -16 -21
now:if_the abcd -17 -17 21 -19
remembers$ cd 16 -15
""",
    """
brain:to ad 16 -20
hacen ad -25 -18
med_free abcd 31 -25 -22 -33
psychosis:talking_to c -16
sailing$ abcd 22 -19 -18 -23
""",
    """
^oia cd -22 16
allergy:@open abd -23 -19 15
heart:neither ad 20 -17
pregnancy:stopped_breastfeeding d -15
psychosis:clozapina acd -19 -15 19
ride:conmi* ad -18 17
substance:teeto* abcd 23 -19 -21 -22
""",
    """
^could abc -23 -47 27
allergy:it_was ab -21 -17
home:cuando b 16
home:room d -19
organ:cero b -15
organ:ya_no a -24
remember abc -28 -43 22
ride:cousin abd -27 -19 31
ride:not_answered cd 17 -16
secur* ad -16 16
""",
    """
any:work b -19
prior:el_@medicine a 16
psychosis:in ad -24 19
psychosis:mio ab 17 -16
que_se abc -18 -16 18
ride:no_one abcd 33 -18 -23 -29
""",
    """
@place c -30
bajita$ abcd 23 -22 -18 -21
brain:facial a 17
car$ c -28
coming:olvid* cd -19 -18
home:sin abd -32 -17 29
now:al abd 20 -34 -24
now:hablamos acd 25 -20 -19
si__tengo d 21
si_en abd -16 -19 16
substance:clean bcd -36 -40 21
substance:couple ad 20 -21
""",
    """
^strong bd -27 -23
descanso ad -22 23
en__lado b -16
lamentablemente ad -18 19
no_problems c -19
not:ella ab -17 18
organ:enzimas ab -16 -18
psychosis:they_put a -15
them c -35
uh_huh abd -17 -20 20
will_have a -17
""",
    """
^por cd -24 17
me__semanas ad 15 -16
no__segura bcd -19 19 -30
""",
    """
@relative__@insurer ad -18 24
denver ad 17 -17
heart:dos abcd -16 -18 -22 21
i_moved abcd 23 -22 -19 -22
now:elbow a 17
organ:liver_scare c 15
substance:pues ab -21 15
took__to abcd -25 -19 -25 27
""",
    """
home:on abc 18 -39 -15
if_not ad -16 16
it__her ac -17 -16
maybe_how bc -17 15
me_sube acd -22 24 -22
psychosis:mania_de abcd -16 22 -18 -20
pues ab -23 -18
""",
    """
any:water d -32
now:him c -17
prior:more acd -16 -19 24
rinon_si c -15
""",
    """
@relative__schizophrenia d -16
at__@place b -15
heart:does_but a 17
lo__mi a -25
prior:ha c -17
substance:just_my a 15
substance:permi* d -17
tome_algo cd 16 -17
which_of bc -16 16
""",
    """
@relative__she ab -20 -20
any:la_@clinician d -15
line abd 23 -23 -29
lucky bc -17 -17
psychosis:chart_says ac -18 15
puked abcd -18 -15 -21 23
she__in ab -17 -20
sintrom ad -18 16
sombr* a -17
""",
    """
any:que_me bc -18 -18
desde_anoche ad 20 -19
home:when_is b 16
pregnancy:could_be a -16
she__but a -16
substance:just_@drink a 20
""",
    """
#_in c -28
@relative__say abc -25 -27 20
^always a 18
at_all bc -32 -35
back__on abc -15 -16 21
can_she abcd -15 22 -16 -19
esta__dialisis d -18
my__perfect d -17
no__mas acd -31 -22 17
si__puede acd -22 25 -24
tuvieron_que acd -16 -16 17
way$ bc -26 -18
""",
    """
adult:a_minor bc -24 -24
are__back d -16
bocad* abcd 26 -18 -26 -21
brain:papa ab -17 15
heart:weigh* d -22
i_leak c -21
my__will abd -24 -31 35
prior:works ad -20 20
""",
    """
@cancel__favor b -19
@fetch_mi b -20
@year$ b -24
allergy:says b -21
cancel:cambi* abcd -18 20 -16 -19
coming:loca acd -20 -15 20
doctors bcd -36 22 -23
drama$ bc -20 -26
last__i abc 16 -17 -21
now:minut* d -15
organ:duele_la ab -19 16
prior:do abd -24 26 -24
substance:papa abc -28 24 -20
""",
    """
lo__pero ab -16 16
no_need ad -19 19
""",
    """
adult:lol abcd -26 -21 -17 25
did_my b 17
fish_oil cd -16 -17
home:ya_estoy acd -29 -17 28
no__all ad 27 -26
organ:liver_they cd -18 16
prior:need abcd -21 26 -24 -23
ride:neighbor ab -31 -18
son b -18
substance:drinker abcd 30 -24 -18 -20
substance:vez_en ad 16 -25
""",
    """
able_to bd -15 -23
addict$ ad -18 19
adult:creo abcd -19 -23 22 -17
had:helpe* ad -18 18
heart:no_me ac -16 18
took__for ac 24 -27
un_rato bc -20 -20
""",
    """
a_buscarme c -19
adult:seventeen ad 18 -18
coming:dejamos ac 17 -19
heart:check* b -24
how__it a -17
now:capaz ac -19 17
organ:@treat_hurt bd 16 -16
rinon cd -32 23
think__my a -20
todas__noches cd -16 17
""",
    """
am_new abcd 32 -22 -23 -31
en__@body ab -31 -23
heart:es_la ab 24 -25
right_now ad 21 -30
""",
    """
^texting ac -23 -22
answered ad -16 -22
enferma abcd 24 -17 -16 -19
home:@door bcd -40 -36 19
meds:miss_it ad -16 15
nunqu* abcd 29 -28 -25 -27
substance:enero a -17
""",
    """
@symptom__that d -22
for_depression ab -16 16
it__two ad 17 -19
pregnancy:had_my abc 23 -20 -25
pregnancy:who d -19
prior:it_out a 15
psychosis:esquizofrenico_yo ab 16 -16
somet* abcd -32 -39 45 -32
""",
    """
allergy:file bd -18 -16
eaten:con a -16
incon* abcd -19 -17 -27 24
is__nerves a 17
meds:la acd -32 -22 32
more__prescribed a -22
my__thinks b -17
my_own abcd 27 -20 -38 -16
ride:tengo_que acd -26 24 -25
substance:@month acd -15 -33 23
tengo__minutos ac -24 19
""",
    """
@relative_did cd -32 -31
adult:de_los ad -16 16
but__@sick c -19
como_@animal abcd 24 -26 -17 -19
como__@relative d 15
has$ ab -15 17
i__answering a -18
internaron bd -23 18
on__they a -19
pregnancy:lol_no a 20
""",
    """
america$ abd -15 17 -17
docto* bcd -37 17 -22
in__@door b -17
just_be abcd -20 -15 22 -26
psychosis:committed ab -17 -16
ride:casa ab -16 -16
texts:please_do ad 25 -23
""",
    """
adult:@date_grade ad 16 -16
allergy:nique* ad 20 -15
and__who c 19
prior:te cd -18 -19
ride:work b -21
substance:murio_mi cd -21 15
""",
    """
allergy:experience acd -18 -18 21
coming:got abc 20 -19 -27
heart:grave a -17
on__three d 16
prior:mis ad -18 -19
since_summer a -18
""",
    """
dale abcd -19 -21 -23 26
fish cd -16 -17
mi__me bc -23 -21
prior:vez b -17
substance:era abcd -21 22 -16 -16
zapatos ab -19 15
""",
    """
am__i ac 18 -21
any:estoy_en cd -16 -23
heart:insuf* ad -15 15
now:@relative_esta b -16
pregnancy:deje ad 20 -19
sleepy ad -18 16
substance:@relative_say bcd -17 22 -20
tengo_retraso c 17
thinking__was cd -18 17
trying_to a -28
""",
    """
effects:no b -38
have_heard bc -16 -25
heart:count_if bd -17 17
home:en_el abcd 22 -16 -32 -19
pregnancy:mas c -15
psychosis:lo_que c -21
""",
    """
cel ad -15 16
dos_o d 16
heart:ablat* cd -15 20
heart:heart_attack c -23
prior:tried_one c -21
ride:aun_no c 18
up$ abd -45 -33 20
""",
    """
any:comio ab -18 18
home:es_la d -18
me__bipolaridad cd -17 18
meds:is d -17
not:respirar ad -15 17
organ:have_a abc -27 17 -19
organ:pase d -16
pregnancy:falta abd -27 -17 22
pregnancy:what abcd -15 28 -19 -22
prior:marri* c 15
salio abd 15 -57 -20
well:could abd 21 -16 -23
""",
    """
allergy:crazy abcd -23 -18 -23 23
higad* c -21
pregnancy:bun abcd -22 -16 -19 22
pregnancy:terce* ad 19 -18
""",
    """
=said:psychosis:ask d -19
but__am b -26
internaron__mania d 17
jeje$ acd 23 -23 -27
pregnancy:esta cd -24 -49
want_it d -15
""",
    """
@drug__@year bcd 24 -17 -23
aja ad -17 19
brain:spell* abd -23 18 -19
effects:bien ad 17 -17
fuerz* abcd -20 21 -22 -19
heart:electro bd -17 -20
prior:something ac -19 16
safe:home d 16
""",
    """
adult:asking a -18
caigo$ bcd -15 -25 19
coming:imposible c -16
derrame_hace d 17
eaten:un abcd -25 -45 -21 33
meds:vitaminas ac -30 -25
mis__no ac 17 -15
not:@cancel ac -21 -30
novela abcd -25 -22 -22 26
organ:i_have bcd -31 -20 29
substance:@vehicle_a c -15
""",
    """
eso__a c -16
hago__el d -19
have_had bc -23 15
heart:husband bc 21 -25
heart:it_i b -16
is_bipolar bc 19 -19
meds:sleep ac -26 -23
neith* abc 29 -23 -26
pregnancy:no_tengo a 16
""",
    """
adult:@year d -20
already_have a -18
any:ayer ad -16 -18
any:else abd 20 -17 -17
any:la a -19
fuerte b -17
la_aguja a -16
me__that c -20
meds:of_them d -17
ride:@ride c -24
solo abc 21 -22 -27
the__not d -16
todos__mi cd -16 -24
""",
    """
@stop_the d -16
any:se bcd 18 -17 -19
heart:for_it bcd -17 -18 17
ones$ abcd -19 22 -20 -22
psychosis:lo_mio ab 17 -16
ride:sobrina c 15
ticker bc -35 -25
""",
    """
between a -22
did__go ac -21 -15
is__her a -20
nada_que b -30
no__puedo abd -27 -29 30
pense bd -15 -17
prior:took_@medicine d -15
una__eso b 15
""",
    """
heart:is_up ab -18 -16
not:pienso a -18
pregnancy:me_opere ad 18 -17
pregnancy:up b -21
relapsed ad -20 28
ride:but_i a -15
""",
    """
adult:college abd -23 -17 22
adult:retir* abd -17 -17 18
already__you ad -16 16
coming:i_would bcd -15 -17 18
in__right ad 18 -16
mature ad 19 -20
me_check acd -18 20 -22
now:mi_@hours acd -23 22 -22
organ:sometimes cd 19 -18
pero__con ad -16 18
substance:nights ab -27 -21
the__no bc -24 17
""",
    """
@body bcd -46 -19 17
heart:why ad -17 -16
""",
    """
been_so ad -17 17
cancel:no_i d -28
de__@year cd -20 -20
despues_de ad -26 25
dio_de c -15
emerg* b -20
home:acabo abd -19 -18 19
llevarme cd -16 17
me__hacer cd 17 -23
poquito bcd -28 26 -36
pregnancy:@month abd -24 -22 24
ruled_out abcd 34 -25 -36 -29
substance:@year_sobrio ad 23 -20
un_@drink abc 17 -17 -23
""",
    """
are_elevated cd -15 15
coming:ahead_and ad 22 -21
heart__no acd 20 -16 -20
never_got acd -20 20 -15
only__but c -18
organ:mas d -20
pregnancy:male ad 19 -15
prior:hace cd 19 -21
prior:to_@stop c -16
substance:deje bcd 16 -29 -38
una__cayo acd 18 -17 -16
y__@treat a -16
""",
    """
@medicine__i b -28
in_an a 16
meth abd -23 -19 20
only_diabetes ad 16 -15
pero__descartaron acd 17 -16 -16
""",
    """
for__@month b -19
heart:in_the a -17
heart:ningu* ad 25 -26
heart__they cd -18 18
meds:si abd -19 -22 18
soy__# acd -34 -16 30
substance:clean_# ad -18 22
substance:most ab -31 -28
well c -22
""",
    """
^menor d -16
^trasplantada d 16
any:off abcd 20 -18 -16 -15
han bc -36 16
is__number acd -22 -18 16
ride:law acd -17 -23 19
substance:le_entro cd -15 16
substance:stop ab -23 -24
substance:working_on a -20
which_@medicine abc -16 17 -17
""",
    """
fourt* d 15
me_acuerdo a -21
pregnancy:conte* a -20
safe:i b -33
sober__@year ad 33 -32
up__alley a -15
will__you bd -26 -18
""",
    """
^esos abcd 22 -19 -19 -21
^obvio abcd -31 -29 -30 33
heart:what_is bc 18 -22
now:la_chamba a 16
oh bc -31 -21
oh__no ad 17 -16
ride:she_gets cd 19 -18
substance:will_you b 16
ultima_vez a -16
""",
    """
@relative_first acd -17 18 -17
my__time a 16
organ:trouble cd -17 -17
the__at d -15
""",
    """
adhd_and a 15
c__they cd -17 18
coming:manana bc -26 -36
coming:puesto ac -18 -24
dado$ acd 27 -21 -18
psychosis:voces_cuando cd -20 20
que__eso ac -33 -27
""",
    """
@relative__one ab -19 19
heart:@relative_died b 15
organ:en_rango ad 16 -17
organ:waiting ab -30 -24
pregnancy:ivf abcd -22 -15 21 -17
rough$ acd -23 -20 21
tengo_los d -21
""",
    """
any:in c -28
atend* c -17
had_@food acd -21 -21 22
hipertenso d 17
not:cuadra ad 25 -26
organ:no_tengo ad 21 -19
substance:sherry ad 15 -16
two_for ad -16 18
""",
    """
@relative__from bcd 18 -19 -19
allergy:@medicine_makes acd 19 -21 -15
cancel:might ab -19 -21
drive:yes b -15
organ:chron* cd -15 19
organ:verdad bc -17 21
""",
    """
@howmuch$ ac -24 -21
^left abd -19 19 -19
else bcd -45 -27 24
growl* abcd 27 -22 -19 -28
not__why a -23
prior:@medicine_for acd 29 -24 -17
prior:cada ac -19 -22
when__was b -25
""",
    """
allergy:would_i b 17
de_perlas d 15
few_minutes a -20
now:calendario ac -19 19
tengo_quien cd -25 16
""",
    """
#__far a 16
adult:el_# abcd -22 -17 -21 24
coming:fiebre d -17
for__after d 15
have__@medicine c -17
home:hambre bcd 22 -24 -27
home:me_ha c 16
mi__esta c -34
nace_en ad -16 16
prior:cabinet abd -17 -16 16
una__la bc -29 -19
""",
    """
@relative__llevo bd -19 17
count ad -17 -19
had:soy bc -39 -22
psychosis:en a -20
se_para bc -17 18
unles* bd -32 -27
""",
    """
@relative_wants bc 18 -18
can__skip a -22
cerro_la d 19
infec* a -33
lleva abd -20 -19 15
nervios$ b -24
strongest__i d -15
two__away d -16
""",
    """
de_@medicine c -18
de_nino acd -19 20 -16
me__it cd 16 -29
now:off_today abd -23 -15 24
prior:have_tried acd -17 -18 21
talk__my c 16
two__not ad -17 16
will__the a -22
""",
    """
eaten:solo abcd -49 -46 18 29
en__hora abd 19 -16 -20
he_drinks a -22
infeccion$ c 16
my_@relative d -18
outsi* abcd 28 -24 -25 -24
pregnancy:you_mean b 15
substance:no_bebo acd 20 -16 -16
told_me d -15
""",
    """
i_be cd -29 16
in__@day ad 20 -23
nah_busy a 15
pregnancy:quien_sabe c 15
watches c -15
y_bien abd 22 -19 -22
you_have ac -28 16
""",
    """
@howmuch_dura bc 18 -16
big_@food ad -19 18
el_chequeo acd 20 -18 -18
heart:@relative_y a -19
morning$ b -15
pregnancy:miscarriage cd -21 -16
straight_edge abcd 19 -17 -22 -15
""",
    """
^vi a -25
any:count d -19
any:manda* abcd -20 -21 -22 23
me__bipolar c -17
moles* ad -20 20
organ:dentr* abd 20 -16 -21
""",
    """
@door acd -25 -28 17
allergy:sabri* abcd -21 -18 23 -15
got__liver d 16
last_time bc 15 -35
making b -17
me_sale ab -19 -17
would__better b -22
""",
    """
^hit bcd -23 18 -28
early$ a -16
esta__conmigo bd -16 -16
hospi* ab -15 -19
minor bc -26 -30
now:on_my abd -37 -29 26
prior:tengo ad -20 -16
set$ abcd -27 -18 -16 27
substance:pastillas ab -28 -23
""",
    """
allergy:never_heard a 16
he__it c -15
i__safe ad -19 19
now:go_ahead ad -21 26
now:kind acd -21 25 -17
psychosis:would_say bd 17 -15
tengo__controlada d 17
""",
    """
es__del c -19
now:middl* ac 23 -21
pregnancy:vamos c -18
veces__me abc -15 -15 17
""",
    """
another__no cd -26 -23
get__to bcd -20 16 -16
good__me abd -21 -19 22
heart:and_it c -18
hipertenso$ bd -20 16
just__back acd 17 -16 -16
luego_que c 16
now:boss_is ab 16 -18
pase__los ad 17 -19
pregnancy:@month_along a -17
pregnancy:way bc -24 -24
se_bien c 17
since_@date bcd -35 -31 19
""",
    """
donated acd -23 -22 22
papel_de b -16
prior:went bd -16 -19
substance:@vehicle c -15
uno_a bc -17 16
""",
    """
^for a -29
a_time a -18
cancel:a_@price ad -18 -22
eso_por b 16
had:he abcd 26 -25 -21 -21
heart:@hello a -23
me_bajo abcd 27 -31 -33 -18
not:hasta bc -23 -24
prior:does_it b 16
""",
    """
=said:substance:yes bcd -16 -49 27
@relative__pero cd -27 19
brain:and bcd -18 -21 20
prior:la_cuenta ab -19 -31
""",
    """
allergy:issues a 16
any:go abd -30 -25 28
as__@relative b -18
han_revisado ac -18 21
ningu* abc 20 -70 -58
now:hable abd -20 -17 22
organ:labs d -42
""",
    """
psychosis:exactly bc -20 20
""",
    """
@drink_cuenta bc 19 -18
allergy:every abcd 27 -18 -24 -28
any:que_si bcd -18 -17 20
cance* abc -24 25 -39
effects:dolor_de ad -24 22
i_work d -20
meds:the a -20
organ:for_a bcd -16 -24 22
para_nada abc 19 -27 -28
pregnancy:two_lines acd -24 -20 23
sorry_i b -16
soy bc -20 -19
substance:than_prescribed a -22
well:compl* abcd -31 -20 -23 32
""",
    """
@medicine__@date abd 23 -17 -23
coming:cita bc 19 -24
day_then c -18
i__told c -17
nah abcd 49 -37 -47 -41
now:me_after ad 17 -17
organ:rinones_poliquisticos ad -17 17
""",
    """
@month__today ad 19 -18
allergy:cerro_la d 19
pregnancy:soon d -17
substance:ano c -26
talk$ bcd -19 -18 17
texts:at_work ac -17 15
well:cryin* acd 21 -19 -22
""",
    """
@relative__on bc 19 -23
coming:pierdo acd -20 -19 21
meds:usual ac -22 -17
not:conozco abcd 26 -19 -22 -22
now:just c -29
que_siempre cd -20 -17
substance:becau* ad -18 15
substance:sprin* abcd -15 -21 -24 20
would__be acd -20 -18 25
would__did ad 16 -16
""",
    """
any:lot d -17
any:they abd 18 -20 -25
brain:de_nino cd -16 17
coming:over d -18
home:at b -18
me_espera cd -17 19
since_i bc -22 -15
the_first c -25
was__me c -17
""",
    """
blood$ abcd -18 -16 -24 21
coming:hay d -19
home:probl* ad -23 23
liver_numbers a -16
my__@food a -17
no_me ab -25 -27
organ:docto* cd 17 -18
perfecta c -15
pregnancy:bebe a -25
pregnancy:de_retraso cd 23 -28
prior:would abc -27 -26 31
swell ab -18 -18
vomiting acd -22 -18 17
""",
    """
allergy:woke abd 18 -25 -15
any:and_@medicine d 15
attac* c -32
esta__siete ac -15 -16
no__tomo d -16
pregnancy:long ad 17 -19
pregnancy:proba* a -16
substance:wine abd 18 -24 -20
""",
    """
had:six abcd -20 -17 -17 22
""",
    """
actually$ bcd -19 -25 16
all_over b -17
as abc 21 -24 -44
first_trimester acd -17 -15 18
medic* c -15
mi_@hours acd -23 22 -22
please_do c -21
si_me cd 20 -28
to__told cd 18 -16
universidad d 16
""",
    """
any:wrong abd 19 -19 -17
from__cardiologist ac 17 -16
home:esposa a -17
me_@call ad 22 -18
now:one d -34
organ:cirro* acd -19 -36 26
podria_ser abcd -21 -20 26 -25
un__de b -52
""",
    """
and__is abc 17 -24 -21
any:llega bd -17 -18
cena ad 21 -21
drive:solo ad -25 23
expecting cd -34 17
gum ad -23 -25
heart:bill_of d -15
high__am acd -16 18 -19
it__about ab -16 -16
mis acd 18 -31 -24
organ:no_me a -21
""",
    """
adult:otra a -32
adult:soy_menor abcd 26 -24 -24 -24
calendar a -18
my__@eat abd -20 -15 19
now:cocinando ad 20 -21
now:pregu* a -30
substance:bette* cd -21 19
yes__am a -23
""",
    """
allergy:they a -19
coming:planning acd -17 -22 20
dano c -15
de__no ac 24 -25
i__on b -27
pregnancy:#_lol abd 20 -21 -15
was__out d -16
""",
    """
allergy:diero* c -24
could acd -25 26 -18
organ:but_that d -23
pregnancy:amamantando abcd -20 -16 -23 23
psychosis:get acd -21 -23 21
what_have ad -18 22
working b -35
""",
    """
@stop__@clothes b 15
often$ a -17
orale abcd -23 -22 -23 24
que__# a -25
sobrina c 15
words$ d -16
""",
    """
^skip abcd -31 35 -35 -35
^who abcd -45 45 -29 -47
a_minor bc -24 -24
i__someone ad -40 16
lord_no abcd 29 -21 -22 -19
traigo_retraso cd 19 -19
""",
    """
allergy:caballo ab -18 15
han_puesto ac 23 -20
may a -19
me_paso b -18
now:rapido cd 16 -16
pregnancy:soy_varon abcd 31 -19 -18 -26
""",
    """
allergy:poco_de d -16
do__tomorrow ad 17 -19
for_my c -22
marcapasos$ ac -32 -22
would__i acd -16 20 -26
""",
    """
heart:high_bp acd -17 -18 25
me__cara d 20
meds:tomo ab 17 -22
organ:running ab -19 -16
""",
    """
^turned abc -27 -20 15
a__ever ac 17 -16
can__get d -15
cardiologist ab -16 -30
coming:impos* c -16
heart:a_que bd 22 -20
heart:out_fine a 20
siempre_no a 16
told__watch c 16
""",
    """
any:ese c -24
bong abcd -17 -19 -18 19
creatinina b -16
now b -46
pedi__en ad -21 22
possibly$ abcd -21 -18 22 -19
psychosis:del b -16
""",
    """
^tal abc -35 -31 26
any:i_moved abcd 20 -20 -16 -20
apena* abcd 34 -18 -33 -34
pregnancy:is_a d -20
pregnancy:negativa acd 21 -20 -17
pregnancy:pase ad 19 -21
pregnancy:prime* ad -19 20
primera bc -29 -34
psychosis:pospa* d 22
si_problemas d 15
substance:@day_is ad -17 -20
they_told d -16
to_think abcd -23 -25 23 -16
""",
    """
allergy:hours abcd -18 -19 -20 23
brain c -27
coming:bow_out c -16
have__but d -20
not:drogas abcd 25 -17 -20 -20
pregnancy:yea d 15
texts:you bc -22 -33
""",
    """
any:on_the ac -21 -19
es_bipolar bc 15 -19
fixing ad 17 -20
had_@treat acd 20 -18 -19
had__scare acd -16 19 -16
heart:been_up a -18
now:got_to d -18
so__out acd 19 -18 -18
would__not b 17
""",
    """
drive: bcd -17 -19 17
go__and acd 22 -15 -19
prostata d -21
si_eso a -16
""",
    """
any:frio abcd -20 22 -20 -23
coming:voy b -31
mi_nino acd -17 -20 21
ningun b -34
rehab* abcd -25 -22 -24 26
roommates bc -19 -18
see_you bcd -27 -33 29
so_far abd 28 -32 -21
substance:tengo_# a 16
""",
    """
heart:abuelo ab -22 22
i__get abc -17 -17 25
nobod* bcd -23 20 -35
now:aslee* abd -25 -24 16
ride:dia_para cd -16 16
substance:durin* cd -16 16
""",
    """
@call_it bd -22 17
@medicine__do a -21
ayer_y ad 20 -17
drive:my abc 19 -27 -16
heart:as_i c -17
que__@vehicle a -16
ride:it_is c -25
ride:my_@vehicle abd 20 -19 -21
""",
    """
an_aneurysm ac -19 -18
any:thinners c -16
derra* c -29
fumo b -43
nomas_a ab 18 -21
on__@relative b -31
padecia a 16
pregnancy:opera* abcd 41 -27 -30 -32
""",
    """
@wrong_number d -21
ahora_mismo abd 16 -19 -20
grown acd -29 -33 18
organ:incontinencia cd -18 23
""",
    """
@door__no ad -16 15
^ahi bcd -53 31 -18
adult:or abcd -23 -15 26 -16
any:whole bc -19 -17
es__por ab -16 16
family__me ad 19 -15
home:desde ad -22 22
my_kidney abd 18 -23 -18
""",
    """
arthr* ad 18 -21
gummies cd 15 -20
now:@body_full ad 23 -21
prior:uno abd 16 -19 -22
repite ac -16 -20
""",
    """
^maybe bcd -74 32 -66
coming:was ac -17 -22
has_one d -16
le acd -19 21 -20
organ:inter* acd -15 -20 22
to_@cancel d 17
who__the abd 19 -19 -19
""",
    """
any:veces cd -17 17
ask abd -45 34 -65
he__had bc -16 -16
just ac 17 -28
obvio abcd -31 -29 -30 33
organ:all_the a -23
pregnancy:i_hope ac -20 20
rodilla$ bcd -21 -16 16
this__depression ab -17 17
""",
    """
allergy:ok d -27
but__does a 20
llamenme cd -25 -29
organ:de_eso d -23
prior:took_something cd 16 -15
retra* ab -37 -25
ride:# ab -41 25
roto d -18
texts:telef* b -28
to__@person c -19
too_much a -36
""",
    """
am__way d -16
clear abd 28 -45 -49
en__me b -22
la__favor bd 20 -23
mucho_al acd -17 19 -20
organ:rinon_si c -15
sigo_igual c -15
solo__de ad 18 -28
the_last a -18
wild__not d 15
""",
    """
@relative__nietos b -22
con_@drink ad -17 19
effects:my abd -34 -29 22
gummy abd 17 -21 -25
is bd 27 -37
meds:as acd -18 17 -15
roommate b -26
substance:six_@month ad -18 19
texting__fine bd -15 15
todo__ahi ad 20 -20
tonight abd 18 -23 -30
""",
    """
ando__el c -17
day__is c 17
heart:as_a bc -37 -16
pregnancy:gracias a 15
texts:llameme ad 17 -16
weak bc -17 -25
ya__mis ac -16 -17
""",
    """
@relative__@month a -18
a__not bd -19 16
heart:hipertenso_de ab -25 18
heart:tuve ab -31 -27
le__duro cd -15 16
nine bc -15 -23
substance:medic* cd -20 -18
throat d 18
""",
    """
ha b -31
has__on bcd -18 -24 21
heart:ask a -17
ido__@treat c -24
pregnancy:due_in ad -23 20
some__some c 16
texts:numer* ab -17 -17
""",
    """
am_sixty abd 25 -21 -24
and_they bcd -19 -24 17
digo_que cd -17 16
en__que c -27
este__de cd 17 -23
home:entera ad -17 17
said__but cd 16 -16
""",
    """
@thanks__todo abd -23 24 -24
^perfecto ad -23 21
^sorry cd -20 -22
allergy:gatos d -20
any:a c -42
any:clopi* d 16
estoy__eso bd -20 -22
he__and ad 18 -17
heart:limpio abc 18 -15 -15
only__@medicine bd -31 -20
ride:cuento_con c -17
""",
    """
@ride_is acd -29 -19 29
allergy:solo_al ab 18 -22
basta* abcd -21 -26 -28 29
han__nada d -21
los__del acd -20 21 -18
on__calendar ad -15 16
sitting__porch ad -21 18
""",
    """
@medicine_so ad 21 -19
abuelo bcd 16 -17 -18
chron* cd -15 19
glaucoma abcd -23 -22 -20 24
it__all a -20
los_@texts bc -18 -22
prior:never bd -33 -41
tienen abcd -16 19 -20 -16
well:que_si ac 24 -23
""",
    """
=said:drive:unsure bd 18 -56
@thanks__no a 17
a__@call c -21
bano cd 17 -21
brain:high a -20
has_not bcd -24 26 -32
organ:bien_el ad -17 16
psychosis:estoy d -16
que_hora abd -22 17 -17
they__is a -19
yo__sano a 19
""",
    """
#__was acd -19 -17 18
allergy:horse ab -18 19
media b -34
prior:only_ever acd 26 -23 -17
""",
    """
adult:two_@month acd 21 -16 -22
any:lol abc 17 -22 -17
fiestas$ a 16
not:dado ad 18 -29
psychosis:not_that abc 24 -25 -24
ride:todo ac -17 -16
""",
    """
did__is a 16
la_@sick bd -20 -16
not__knowledge d -20
now:@insurer cd -27 18
now:text_me d -24
todas__para c -16
""",
    """
am__guy a 18
now:driving abd 38 -22 -40
prior:@relative_toma b 18
ride:been ac 17 -18
substance:no_es cd 18 -18
substance:recovery ad -20 15
substance:todos abd -24 -17 16
timing bc -23 -20
vale ad -24 21
""",
    """
allergy:me_under ad -15 16
any:escribame abcd -20 -18 -18 20
hablamos acd 25 -20 -19
i__better abcd 22 -19 -19 -23
mule$ ad 16 -17
organ:my_pee abc -21 -19 16
positive_test c -15
pregnancy:not_possible a 18
ride:con_mi acd -23 -20 27
ride:tiene_carro c -15
trabajando$ acd 29 -18 -27
ya_le bcd 24 -22 -19
""",
    """
=said:meds:no bcd 25 -48 -25
allergy:new bcd -19 16 -29
bender abd 18 -21 -18
defin* d -42
hablarlo cd 15 -24
not:en bc -34 -21
prescribed$ b -15
to__for bc -16 -22
""",
    """
a__dia a -16
bien abc 27 -44 -23
heart:me_dio c -25
nada bc -66 -41
never_a acd 18 -17 -16
not:cuenta acd -21 24 -25
texts:many ab -19 -20
""",
    """
algo abcd -42 -31 40 -26
arrepenti$ acd 18 -16 -18
me_han b -27
organ:hicieron c -19
psychosis:@drug a -17
recuerdo_bien c 16
un_par acd -18 -17 18
""",
    """
#__morning cd -20 -27
@clinician_wants cd 19 -18
now:en_el acd 34 -22 -25
prola* ac -18 -19
""",
    """
@relative_he d -18
never_anything c -16
not_drink ac 24 -24
who abd -16 32 -43
""",
    """
allergy:polvo cd -24 -24
not__one d -17
pregnancy:birth_control d -23
ride:conmigo ad -18 17
salio__pero c 16
seize* a -16
the__@medicine b -20
""",
    """
con__a bc -25 -24
had:been d 16
noche$ b -37
not:taking acd 23 -16 -22
says__have c 16
substance:days abd -39 -24 39
""",
    """
any:mejor abc 21 -26 -15
drive:no bd -48 15
eaten:last abcd 26 -26 -17 -27
is__reaction d -17
no__loca ac 21 -18
pidio a -19
ride:they abcd 18 21 -31 -41
substance:not_know abc -18 -15 24
the_morning ad -15 -19
well:good b -18
""",
    """
brazo ad 16 -16
contr* acd -29 -23 42
fiddle$ c -16
one__a abc -19 -23 20
pero_mi c -30
quieren_saber bcd 21 -22 -16
you_all abc -41 29 -31
""",
    """
any:mucho bc -16 -19
do__trust d -21
llaman abc -23 21 -22
llega* bc -32 -28
not:derrame d -15
only__depression a 16
ride:herself ad 19 -18
ride:proba* abcd -30 -25 36 -31
you_that abc -19 17 -20
""",
    """
can__come abc -23 21 -15
dying c -20
esposa b -22
one__i d -15
organ:transaminasas b -21
psychosis:mio_es ab 17 -16
substance:@relative_has abcd 20 -18 -17 -18
substance:mo ad -29 29
this bcd 24 -23 -24
una_manchita acd -16 17 -16
""",
    """
allergy:en abcd -21 -18 -29 28
heart:fib ad -16 16
mi_corazon b -24
pero_llegamos ad -16 17
rule ac -16 15
si__nunca abc 20 -18 -19
what__you a -17
""",
    """
coming:salio abcd 25 -15 -27 -24
dio_taquicardia d 16
esta__mi c -22
heart:blood_pressure c -17
""",
    """
@thanks__el a -22
^lo ad 33 -61
am__and bc -17 -15
no_i ac 15 -25
""",
    """
@medicine__and b -31
go_without d 16
i__sometimes a -24
none abcd 40 -17 -54 -26
not:@drug abc 24 -34 -30
not__percent abcd -20 -21 22 -23
pregnancy:viene_otro a -17
ride:own_car abd 19 -19 -18
three_but d -18
y_salva abd -16 -15 17
""",
    """
any:@date abd 19 -18 -18
coming:plann* acd -17 -22 20
coumadin abd -20 -19 21
incontinencia$ cd -15 20
manza* bc -17 20
pipi$ cd -17 19
pregnancy:breast cd -21 19
soup abd -16 -18 17
stress d -26
texts:a abd 25 -26 -17
texts:pleas* ad 25 -23
""",
    """
about__over ad -17 17
aqui__@relative b -16
by_now ad -17 -17
depende abcd -37 -41 43 -38
organ:mom cd -19 -21
pregnancy:hope bd -22 -32
que_llevo abcd -24 23 -22 -22
ride:me_@fetch bcd -23 -42 31
ride:mi_viejo a -16
soy__la b -35
""",
    """
bipolar__que bd -16 -16
choice abcd -30 -22 -22 30
coming:nos abcd -32 -26 -38 34
las__un a -17
my__bailed d -15
pregnancy:past ad 19 -15
psychosis:tengo_esquizofrenia bd -18 24
ride:do b 19
""",
    """
caught_me b -20
had:una ad -18 -19
lo_descarto bd -31 -25
ride:do_i bc 24 -15
trabajo__mi d -16
""",
    """
@body_me c -18
not__am d -27
she__had a 15
""",
    """
heart:twin c -15
no__@insurer abc 16 -26 -23
palos$ a 17
pregnancy:last_@year ad 17 -16
prior:about ac 15 -27
roads d -17
two__ago a -16
""",
    """
but_she c -22
chicago d -16
gf a -24
heart:de_toro ad 17 -15
los_cumpli a -15
low__anything a 16
me__y b -41
naturales cd -16 -17
not:use ac 19 -18
not_there c -17
sometimes$ abcd -39 -36 30 -20
substance:thoug* b -17
tengo__rinones ad 16 -15
through$ d -21
ya_llegue bd -17 20
""",
    """
#__birthday ad -20 18
adult:en_@date bc -23 -20
but__those ac 16 -15
cvs$ c -18
day__it a -17
iba_a b -15
night a -18
not__just b -24
oi c 20
prior:my_@clinician b -16
texts:phone b -35
uti ad 17 -25
""",
    """
a_baby d -18
el_favor d 23
now:rapid* cd 16 -16
organ:nada abcd 44 -19 -17 -29
ride:has_not acd -15 16 -16
""",
    """
about_to c -23
for__in c -16
heart:was bcd -34 19 -17
organ:nino cd 17 -17
psychosis:do ab -33 21
rinon__mi abd -16 -18 18
station a 15
""",
    """
@clinician_was b 15
any:yup ad -16 19
coming:covid ad 15 -22
heart:#_@month ad -19 20
heart:que_la ad -22 -16
home:can_i abd -16 22 -20
horas ab -32 -33
me_hizo b -20
ride:en_mi abcd 23 -19 -22 -21
short bc -20 -22
texts:es bd -39 16
""",
    """
ayer bcd 24 -44 -27
control d 20
crying_all acd 17 -15 -18
out_when d 15
ride:is_going ad -19 18
ride:is_off ab -21 -16
somebody$ b -26
texts:not_text ad 21 -20
""",
    """
@relative_la c -28
^claro abcd 20 -46 -49 15
cigarro cd -21 -23
coming:alla_nos acd -17 -17 19
pero__mas a 15
psychosis:psychotic_features d 16
safe:the abd 19 -18 -16
substance:is_the bcd 15 -16 -20
una__por bc -19 -22
""",
    """
allergy:my_body ab 15 -18
bring_me ad -15 20
cansada ac -19 -15
chronic cd -15 19
pregnancy:secon* cd -23 16
prior:and_something a -15
stroke_but ab 16 -16
""",
    """
""",
    """
anestesia$ ac -18 -23
had:en_la cd -21 -38
home:enter* ad -17 17
me_cuadra c -18
nobody_told ab -15 16
psychosis:no_tengo bd -21 -20
ride:not_@drive ad 17 -17
to_# abcd -17 -15 -17 18
""",
    """
allergy:con ad -34 17
allergy:my_@relative bd 15 -30
coming:with b -19
""",
    """
is_just d -22
my__she b -29
organ:askin* d -19
pregnancy:impossible b -18
senor abcd 32 -29 -31 -29
substance:coffee ab 17 -15
would_tell cd 16 -16
""",
    """
allergy:when b -32
cancel:as bc -24 -19
crei__si acd 18 -17 -16
did_i a 16
had:tried acd 23 -16 -24
horses ac -19 -17
organ:have_not ac -15 15
organ:thing c -15
person ab -29 17
prior:out ac 18 -16
therapy acd -17 18 -23
y__hay ac 17 -25
""",
    """
any:rather_you abd 22 -23 -17
brain:schoo* a -19
have__else d 16
heart:@date bd -30 -24
out_@year ac 18 -20
prior:tried bd -23 24
sueno c -17
""",
    """
^threw a -19
a__after abd -21 -20 17
any:sin_problema ad -16 15
changed_my bc -20 -24
dios__a ac -16 -15
hones* b -46
in_spring ab -23 -18
prior:un c -19
que_no a -22
""",
    """
^sali b -17
heart:numbe* cd -17 15
heart:ya_no ac -17 16
how__is c -27
i_took acd 19 -21 -18
malis* ac 16 -31
passed__last a -17
prior:¿ d -17
psychosis:internada_por d 15
ride:find_a b -16
visit a -17
y__@drug d -21
""",
    """
=said:ride:no ad 19 -29
cancel: bc 20 -49
not:@food abcd 49 -32 -28 -48
now:let_me d -18
one__and d -20
organ:pee bcd -33 29 -21
when_my a 15
""",
    """
abril bc -20 -19
allergy:me_salio a -19
dejo b -24
lady abc -22 19 -34
often a -17
""",
    """
^pee bcd -22 16 -22
^yep abcd -26 -26 -23 28
adult:fifteen abcd 20 -18 -15 -19
could_be abc -37 -43 16
heart:@price d -20
lo__antes c -21
mano$ d 18
organ:ano acd -16 -20 19
substance:they c -20
texts:@visit abd -22 -16 22
""",
    """
^gave ac -20 -26
brain:none ad 23 -19
le_mande bc 21 -18
mi__dice abcd -22 -35 31 -23
now:central_time abd -19 20 -19
organ:una_vez acd -15 23 -22
pregnancy:aroun* ad -15 17
that__when acd 17 -16 -16
the__lol d -16
today$ bcd 23 -48 -25
""",
    """
fixing_to ad 17 -20
hierbas cd -24 -24
not:checked abcd -28 -16 31 -22
pregnancy:yesterday c -24
will__her bc -19 24
""",
    """
allergy:y_sin a 15
any:para b -24
brain:golpe* bcd -17 21 -30
do__know bcd -57 17 -20
me__pero abcd -19 -27 33 -29
only_morphine ac 21 -21
prior:not_work acd -18 -15 17
si__# abcd -26 -20 -22 27
toda c -37
""",
    """
^tbi bcd -22 -21 26
agarro ad 20 -22
and__a bcd -19 -33 25
arrested c -15
coming:another d -15
it__gone cd 16 -15
just_@vehicle a -21
la__vez c -19
stress$ d -21
that__exactly c -21
""",
    """
allergy:loved ad 15 -15
has__i c -18
home:con_mis d 15
home:ya abd -36 -22 26
is__since bd -17 -27
jajaja$ bcd 19 -39 -16
never_took d -17
prior:last_week a 15
psychosis:suegra b -18
que_hacer a -15
substance:nada_que bcd -22 19 -35
sweet* d -21
was__that cd 16 -19
""",
    """
prior:#_@year d 15
tiroi* b -19
""",
    """
#__to bc -22 -20
=said:heart:unsure ab -19 -18
adult:voy_a ad 18 -18
alergico__nada a 17
coming:del ab -23 -16
dentista bcd -20 17 -30
expecting_# ad -17 18
healthy$ ad 18 -15
heart_no acd -20 -16 19
nadita abcd 26 -26 -18 -27
novel* bc -28 -25
rezar b -21
terce* abc 17 -21 -19
""",
    """
adult:in abcd 25 -53 -47 -16
dio__y acd -17 -17 18
es__y abc 17 -18 -21
me__manejando b -16
media_hora abc 15 -26 -23
my_liver ab -19 -39
substance:aller* a 16
""",
    """
abstemio abcd 21 -20 -20 -19
already__the c -16
en_@eat acd 21 -18 -27
ido_a bc -16 -25
ride:que_me abcd 19 -18 -18 -16
sligh* a -19
""",
    """
@body_full ad 23 -21
@vehicle_count bc 20 -18
^fresh acd 18 -16 -17
a__bebe abcd -24 -18 -23 26
acostado bd -23 16
adult:never abd -19 19 -18
been__could acd -17 21 -20
meds:me b -49
no_sir acd 27 -25 -20
prior:el_@insurance a -16
ride:no_se a -26
safe:am abcd -16 -28 -30 29
treat$ acd -19 -24 20
whist* ad 19 -20
""",
    """
coming:claro_que d 17
fly abcd 21 -21 -19 -20
had__since d -21
multi* bcd 16 -22 -27
nomas ad 28 -30
now:appointment bcd 17 -15 -15
pregnancy:at_night acd -19 -17 20
pregnancy:seventy abd 21 -18 -21
rarely abcd 22 -21 -22 -20
ride:@relative_no abd 22 -26 -22
soplo__me c -16
to_go abcd 24 -23 15 -32
weane* bc -16 -20
went__and d 16
""",
    """
allergy:cuando b -16
brain:nobod* abcd -19 -20 22 -17
can__@relative acd 16 -21 -26
could__@relative d 15
eaten:hace abcd -19 -22 19 -17
has__not abcd 27 -21 -21 -20
heart:sali a 16
mi__yo ab 16 -54
""",
    """
@month__and ad 17 -15
^lots ab -18 -23
answer a -23
heart:a_murmur a -16
i_guess ab -38 -26
if__is acd -28 37 -28
just_want bc 16 -16
now:salgo ad 16 -27
organ:fine_liver ad 16 -17
prior:rezar b -16
""",
    """
^rinones ad -18 18
brain:all_of bd -15 15
el__me b -20
glauc* abcd -23 -22 -20 24
heart:ansiedad ac 17 -15
heart:si_la d 17
mi__dan a -18
mi_familia d -16
pusieron b -24
say__do b -18
text__a a -18
""",
    """
@food__ago ad -15 17
en_pie abcd -24 -17 -18 24
has_me b -21
heart:sopli* ac -17 17
hysterectomy$ c -15
organ:revisado ac -18 18
pregnancy:para_el ad -17 17
ride:depends bcd -21 19 -16
ride:mija d -17
ride:nadie abcd 33 -35 -21 -45
""",
    """
^bebo bc -23 -29
any:afirm* d 17
effects:al b -18
heart:a_hole d 16
resul* abcd -34 -32 38 -24
ride:after ad 17 -16
ride:for ac -25 -23
y__sin acd 19 -19 -16
""",
    """
church bcd -19 -17 19
in_between a -18
not:put a -24
pregnancy:him a 16
prior:deje d -17
tengo$ a 17
""",
    """
had:last_@year ad -17 20
heart:de_eso abcd 26 -22 -21 -20
high__@medicine acd -21 -19 22
me__encontrado a 15
no__my bc -30 -27
not:nothing abcd 35 -16 -17 -33
organ:resultados acd -16 18 -18
prior:never_had ac 20 -16
want__know c -17
well:smile* ad -19 18
""",
    """
^only abcd 28 -17 -24 -19
^todavia b -46
coming:as c -24
dos_@medicine cd -15 18
el_@treat a -16
kidneys__bad d -18
no__decirle abcd -23 -18 23 -16
probably_not acd -23 27 -18
psychosis:count abcd -24 -31 34 -27
ride:@relative_earl d 16
ride:not_get a 15
ride:todavia_no d -20
""",
    """
^ese abc 15 -38 -32
coming:jefe ad 17 -15
conviene ad -16 16
day__a a -18
les_digo ad -21 -24
me_sacaron c -22
now:@insurance b 16
psychosis:sister a 16
safe:el abcd 21 -25 -16 -19
substance:want_to d -22
voy__ese d -17
""",
    """
any:coffee c -23
delus* c -17
organ:graso abd -25 -21 23
otra_hora bd 21 -26
reir$ acd -17 -18 20
texts:not_before acd -17 17 -15
up__er c -16
""",
    """
adult:year d -20
brain:no_fue ac 16 -15
confirmo__la c 16
decided bd -18 -17
el__para cd -15 17
home:about bc -20 -17
le__decir ac -17 20
nothing_serious a -19
now:del ad 23 -39
pregnancy:puede d -15
pregnancy:youngest cd -20 -21
substance:year cd -21 16
""",
    """
^@stop abcd -16 24 19 -44
allergy:alerg* abc -16 18 -27
my__normal a 15
organ:sacaron c -22
prostate__the a -15
sherry__@day ad 15 -16
substance:las_@medicine abcd -27 -25 -23 29
when_the c -17
""",
)
