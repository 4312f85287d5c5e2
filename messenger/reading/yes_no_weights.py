"""Weights of the yes_no reader: written by ``python -m training.weights`` from 15812 texts; not by hand."""

SEALED = "1771239b5d5c9491"

KNOWN = """\
# % + 0 0.8 09 1 10 10-4 100 11 110 110/70 118 12 12/7 120 14 15 150 16 160 17 18 19 1987 1991 1994 1998 2 20 200 2004 2008 2009
2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 21 210 212 22 23 24 25 26 27 29 2:15 3 30 31 34 39 4 40 41
43 44 45 47 49 4:20 5 50 50/50 5150 52 54 55 555 58 6 60 60/40 61 65 66 67 69 7 70 71 72 74 76 78 8 80 81 83 88 89 9 90 91 94 95
98 99 a aa abdominal abejas abierto abilify ablation able about abrieron abril absolutely abstemio abuela abuelita abuelo aca
acaba acaban acabo acaso according account acelera acelerada aceptan acid acomoda acompana acostada acostado across act acta acted
actually acuerda acuerdo acupuncture acupuntura adderall addict address adelante adhd adopted adrenalina afecta affirmative afford
afib afirmativo afraid after afuera again against agarra agarro age agenda ages ago agosto agradezco agree agua aguanta aguanto
aguita aguja ahead ahi ahora ahorita ahorros aide air airway aja al alcanzo alcohol alcoholic alcoholico alergia alergias alergica
alergico alergologo algo alguien alguna alivio all alla allergic allergies allergist allergy alley alli allowed almorzar almost
almuerzo alone along alphabet already also alt alta altas although altita always am ama amables amamantando amamanto amaneci
amanecio amanezca amanezco ambulance ambulancia america amiga amigo amigos amitriptilina amitriptyline amlodipine amlodipino amor
an anafilactico anafilaxia analisis anaphylaxis and anda andaba andamos andele ando anestesia anestesiaron anesthesia
anesthesiologist aneurisma aneurysm anexo angina animo anitos ano anoche anos another ansiedad answer answered answering answers
antes anticoagulante anticoagulantes anticonceptivas antidepresivo antidepresivos antidepressant antidepressants antidoping
anxiety anxious any anybody anyone anything anytime anyway apa apago aparato apartamento aparte apartment apenas apendice appendix
apple appointment april aquella aqui arde are arm army around arranca arreglado arrepenti arrested arriba arritmia arthritis as
asado asegurar asi ask asked asking asleep aspirin aspirina asthma asustada asylum at ataque ataques ate atienden atorados atras
atrasada atraso attack attacks august aun aunque aunt auricular auto autopista available aviso aware away awful ay ayer ayuda
ayudo ayunas azucar b baby babys babysitter back backed bad bag bags bail bailed baja bajado baje bajita bajo baker ball balloon
banana banarme band bank bano baptist bar barely barn bastante bastantes bayamon be bear beats bebe bebida bebo because bed
bedtime bee been beer beers bees before beforehand behind being believe bell bells belly benadryl bender bendito besides best
bestie bet beta betcha better between bf bfing bien big bike bill biologically bipolar bipolaridad birth birthday birthdays bit
bite bites black bladder blanca blanket blast bleed block blocker blocks blood bloodwork bloqueos blow blown blues blurry board
bocado bodas body bolsa bone boob book books boots booze borda borderline born borracho borreme borrosa boss bot botella both
bother boton bottle bottles bought bow box boy boyfriend bp bracelet brain brand brazo break breakdown breakfast breast breastfeed
breastfeeding breathe breathing bring bringing brings bro broke broken broma bronca brote brother brothers broto brought buddy
buen buena bueno buenos bugs building bun bunch bupropion bus busca buscando buscar buscarme busco business buspar buspirone busy
but buy by bypass bypasses c cab caballo caballos cabecera cabeza cabinet cada cae caer cafe caffeine caida caigo cajas cajon
calculos caldito calendar calendario calf cali call calle called calling calor cama camaron cambian cambiarla cambiaron came
camino camion can canas cancel cancela cancelar cancele cancelela cancelled cancelo cancer cansada cansancio capaz car cara card
cardiaca cardiologist cardiologo cardiology cardiopatia care cargo carnal carnet carretera carrier carro carry carrying cars casa
case casi casita cat catch cateterismo cath catheter catheterize cats caught cause cayo cbd cbt cdl cel celexa cell celular cena
cene central centro cerca cereal cerebral cerebro cero cerrada cerraron cerre cerro certain certificate cervecita cerveza cervezas
cesarea chair chamba champagne chance change changed changing chaplain charge chart chauffeur che checado checando checar check
checked checking checks checkup checkups checo chelas chequeo chest chevere chew chica chicago chichi chicken chico chip chiquita
chiquito chofer choice cholesterol choque chorro christmas chronic church cien cigarettes cigarro cinco cintura cirrhosis cirrosis
cirugia cistitis cita citalopram city ckd clarisimo clarita claro clase class classes clavo clean clear cleared clinic clinica
clock clockwork clonazepam clopidogrel close closed clot clozapina club clue coagulo cobran cobre coca cocaine coche cocinando
codeine coffee coke cold colesterol college colonoscopy colors coma comadre combine come comer comes comezon comi comida coming
comio committed communion como compadre companero company complain complaints completa complica comprado compre compro con concert
concussion condom condon confianza confidencial confidential confirm confirma confirmaron confirmed confirmo conflict congestive
conmigo conmocion conocidas conozco consegui consent considered consigo consta constantly consultarlo consulto contacto contar
contesta contestado contestar contesto contrario control controlada controlan controlled controlo conviene convulsion convulsiones
cooking copa copita cops corazon correct correcta correcto correo correr corrieron corro cosa cosas cosquillas cost costo couch
cough could coumadin counseling counselor counselors count counting country counts county couple course cousin cover covered covid
cowboys coworker cows cracker crawl crazy creatinina creatinine credit cree creek creeping crei creia creo crept crisis cristal
cristiana cross crudo crumb crying ct cuadra cuadrado cuadras cual cuales cualquier cuando cuantas cuanto cuantos cuarto cuatro
cubre cuenta cuentan cuentas cuente cuenten cuento cuerda cuerpo cuesta cuff cuide cuido culvers cumple cumpli cumplo cunada
cunado cured currently cut cutting cvs cycle cycles cymbalta cyst cystitis da dab daban dad daddy dado dads daily dale dama dan
dana dando dano dar dare dark darlene darlin date daughter daughters dav day days de deacon dead deal dear debo decades decia
decian decided decir decirle deep define definitely definition deja dejame dejamos dejar dejarlo deje dejela dejelo dejeme dejo
del delayed dele delusions demas demasiado dementia demons demora den denied dentist dentista dentro denver department depende
depends deployment depo depre depresion depressed depression deprimida derrame desayunar desayune descansa descanso descartaron
descarto desde desgracia desmaye desocupada despertar despues destetar destete detox devolvi di dia diabetes diabetico diagnosed
diagnosis diagnosticada diagnosticado diagnosticaron diagnostico dialisis dializo dialysis diario dias dice dicen dicho diciendo
did die died dieron diet diez diferentes difference different dig diga digame digo dije dijeron dijo dime diner dinner dio dios
dip dira direccion dis discharged disculpe discuss disease dislocated disorder disparo distintas distintos diu divorce divorcio
dizzy do doble doce doctor doctora doctores doctors documento does dog dogging doing dolor domingo domingos don donated donde done
donut door dormi dormida dormido dormir dos dose doses dosis dot double doubt down doy dozen dra drama drank draw dreams drew
drink drinker drinking drinks drip drive driver drivers drives driveway driving droga drogado drogas drop dropped drove drug drugs
drunk dry duda dudas dude due duele dui duloxetina dura during durmio duro dust duty dx dying e earl early ears easter eastern eat
eaten eating echele echo eco ecocardiograma ecografia ect edad edge edibles efecto effect effects effexor eggs eh eight eighteen
either ekg el elbow electro electroshock elevated eliquis ella elm else em email embarazada embarazadisima embarazo embolia embryo
emdr emergencias emergency emojithanks emojiyes empece empezando employer empty en enalapril encargo encinta encontrado encontre
encuentro end ended enero enferma enfermera enfermo english engordo enlarged enojo enough entendi entera entere entienden entiendo
entonces entra entran entrando entrar entre entro enviude enzimas enzymes epilepsia epilepsy epipen episode episodes episodio
episodios equipo equivoque er era es esa esas escapa escitalopram escriba escribame escriban escribe escribi escribir escribo
escuchar escucho ese eso esos espalda espera esperando esperar espere espereme espero esposa esposo esquina esquizoafectivo
esquizofrenia esquizofrenico esta estaba estacionamiento estado estamos estan estar estare este esto estomago estos estoy estres
estudio estudios estuve estuviera estuvo evaluando evaluaron evaluated evangelica even evening ever every everybody everyone
everything everywhere ex exactamente exactly exacto examen examenes except excuse existia expecting expediente experience expired
explain extent eye eyes fabrica face facebook facial factory failure faint fall falla falls falta faltaba faltan familia familiar
family fan far farm farmacia fast fat fatal father fatty favor fea feas features feb febrero february fecha fee feed feeding feel
feeling feels feet feliz fell fella felt fence fender fentanyl feo fetch fever few fiance fib fibrilacion ficha fiddle fiebre
field fiesta fiestas fifteen fifth fifty fighting figure figured figuring fijese fijo fila file fill filled filling fin final find
finde findes fine fines finished fire firma firme first fish fit fits five fixed fixing flagged flat flight flu fluoxetina
fluoxetine flutters fly flying foggy folks follow followed food for forever forget forgot form forma formula formulario forth
forties foster foto fought found four fourth frascos freaked free frequent fresh friday friend friends frio from front fue fuego
fuera fueron fuerte fuerza fui full fully fumo funciona funciono funeral funny futbol gabapentin gabapentina gallbladder
gallstones game ganas gano garage garden garganta gaste gastritis gata gato gatos gave gay gemelos genial gente get gets getting
gf ghost girl girlfriend give given gives giving glass glasses glaucoma go god goes going gold gone good goodness gordo got gota
gotas gotten grace gracias grad grade grado grand granddaughter grande grandkids grandma grandmother grandpa grandson graso grave
great grief groggy group groups grown guagua guardia guardian guaro guess guest guilty gum gummies gummy gusta gustan guste gusten
gusto guy guys gym ha habana haber habia habit habla hablaba hablaban hablamos hablan hablando hablar hablarlo hable hablo habones
habria hace hacen hacer hacerlo hacerme haciendo had hago haha haldol half halfway hallucinated hallucinations hambre han hand
handled hands hang happen happened happening happens happy hard hardly has hasta hate hated have having hay haya hayan he head
headache headed health healthy hear heard hearing hears heart heartbeat hearts heavens heavier heavy hecho heck held hell help
helped helps hep hepatitis her here hermana hermano hermanos heroin hers herself hi hice hicieron hierbas hierro higado high hija
hijo hijos him himself hinche hincho hinted hip hiperactiva hipertensa hipertension hipertenso hipomania his historial history hit
hitch hits hives hizo hmm hockey hola hold holding hole holter hombre home hon honduras honest honestly honey hongos hooked hope
hopefully hoping hora horario horas horrible horse horses hospital hospitalized hour hours house houston how hoy hs hubby hubo
huelo hueso huevos huh hungry hurt husband husbands hydrocodone hypertension hypomania hypomanic hysterectomy i iba ibuprofen
ibuprofeno ic ice ictus icu id idea ido if iglesia igual ill imaginate imaginese imagino implante importa imposible impossible
imss in incontinencia inconveniente induced ine infarto infeccion infecciones infection infections inflamado info informe infusion
infusions inhalador inhaler injections injury inmigracion inpatient inside instead insuficiencia insulin insulina insurance
intensive intentando interesa internada internaron intersticial interstitial into invega inyeccion ir iraq iria irme iron
irregular is issue issues it itch itched itching itchy itself iud ivf izquierdo jacket jaja jajaja jale jamaica jamas jamases jan
january jaundice jefa jefe jeje jeopardy jesus jk job jodido johns journaling joven joya jubilado jueves juice julio july june
junio junior junta jury just justo keep keeping keeps keppra kept ketamina ketamine key kid kidding kidney kidneys kids killed
killing kind kindly kinds kitchen knee knees knock knocked know knowledge known knows knuckling l la lab labetalol laboratorio
labs lactancia lactando lado lady laid lamentablemente lamictal lamotrigina landline larga laryngospasm las last late lately later
latex law layoff lbs le leak leaks leaky least leave leche lee leer left leg legal lei lejos lengua lentes les lesbian less let
letra letting levanta levanto leve levels lexapro libre licencia licenciada license lick lie life ligada ligaron light like lil
limit limite limpia limpio linda line lined lines lips lisinopril list lista listening listo lithium litio little live liver
livers lives llama llamaban llamada llamame llaman llamarme llame llameme llamen llamenme llanta llave llega llegado llegamos
llegar llego llegue llena llene lleno lleva llevar llevarme llevaron lleve llevo llueva lo lobby loca lock locked loco locos
locura log lol long look looked looking looks loopy lord los losartan lose lost lot lots loved low lozenges lucky luego lugar lujo
lunch lunes luz lyft lying lyrica m ma maam machine macon made madre mai mail major make makes making mal mala male malisima
malisimo malo mama mamar man manage manager managua manana manchita mandar mandaron mande mandeme mando maneja manejando manejar
maneje manejo manera mania maniaco maniacos manias manic mano manos many manzana maquina marathons maratones maravilla marca
marcapasos march marco mareada mareadita mareo mareos margarita marido marihuana marijuana marisco mariscos marqueme marriage
married martes marzo mas mate matriz matter mature may maybe mayo mayor mdd me mean means measured med media medicaid medical
medicamento medicamentos medican medicare medication medications medicina medicinas medicine medico medics medido medio mediodia
meds meet meeting mejor melatonin men meningitis menopause menopausia menopausica menor menores menos mensaje mensajes mente
mentioned mentir mercy mero mes mesecitos meses mesias messages metadona metformin metformina meth methadone meto metoprolol metro
mexico mg mhm mi mia middle midnight miedo miento might migracion migraines migrana migranas mija mijita mijo mil milagro mild
miles milk mind minds mine mini minor minute minutes minutos mio miracle mirar mire mis misa misdiagnosed misma mismo miss missed
mitad mitral mixed mo modelo modo molesta mom moment momento moms monday mondays monitor monterrey month monthly months monton
mood more morning mornings morphine most mota mother mothers moto motorcycle move moved moverla mri much mucha muchacho muchas
muchisimo mucho muchos mude muelles muere mujer mule multivitamin mundo murio murmur mushrooms must muy mwf my myself nace naci
nacido nacimiento nacio nada nadie nadita nah name named names napping nary nasal naturales nausea nauseas nauseous navidad navy
near necesita necesitan necesito need needed needs nefropatia negar negativa negative negativo neighbor neighbors neither nel nene
nephew nerve nerves nervios nerviosa nervous never new newborn nexplanon next ni nicotine niece nieta nieto nietos night
nightmares nights nina nine ninera ningun ninguna ninguno nino ninos niquel nkda no nobody nobodys noche noches nomas nombre
nombres none nonstop noon nop nope nor normal normales normally nos nose not note nothing nothings novedad novela novia novio now
nubes nuera nueva nuevo numb number numbers numero nunca nunquita nurse nurses nursing nuts o ob objection obligatorio obra obvio
ocd ocho october octubre ocupada ocupado ocurra of off offered office officially oficina ofrecio often oh ohio oi oia oido oiga
oigo oil ojala ok okay ol olanzapina old older olvide olvido on once one ones only oops open operacion operada operado operaron
opere or orale orden order organizer organos organs original orina orinar orino other others otherwise otra otro otros ought our
out outside ovarios oven over overactive overseas owe owes own ox oxybutynin oxys oye pacemaker paciente pacifico pack packed
padece padecia padecido padezco pads pagar pai pain pais palabra palabras palos palpita pan pana panal pancreas pandemia panel
panic panicked panico panzona papa papas papel papeles paper papers paperwork par para paracetamol parale paralisis paralizo
paramos paranoid parar parce pare parece parecido pareja parents parezco parir parking paro paroxetina parqueo part parte partial
partida partir partners parto parts party pasa pasada pasado pasando pasaporte pasar pase pasele paso pass passed passport past
pastel pastilla pastillas pastillita pastor pata patch patient patients patron paxil pcp peanuts pecho pedi pediatrician pedir pee
peeing pega pego peino peleando pena penal pendiente pendientes penicilina penicillin pensaba pensando pensarlo pensaron pense
people per percent percocet percs perder perdi perdio perdon perf perfect perfecta perfecto perfectos period periods perlas
permiso permit pero perro perros person persona personal peso pharmacist pharmacy phone physical pick picked picking picks pickup
pide piden pidio pido pie piece piedra piedras piedrita piel pienso pierdo pierna pies pigs pijama pill pills pink pipi pirulos
piso pjs place plain plan planned planning plans plant plata plavix playing please plenty plumbing plumbings plus po pobrecito
poco poder podia podria polen police poliquisticos pollen polvo polycystic poncho poner pongo poquito por porch porque porros
positiva positive positivo posparto possible possibly post postpartum postraumatico pot pots praise pray prayed prayer prazosin
prednisone preeclampsia prefer prefiero preg pregabalina pregnancy pregnant pregunta preguntado preguntan preguntar preguntarle
preguntas pregunte pregunto prehypertension preinfarto prena prenada preocupe prescribed prescriptions present presion pressure
pretty prima primer primera primero primo pristiq privado private probably probado probando probar probe problem problema
problemas problems procedimiento program prolapse prolapso promise pronto proof propranolol prostata prostate protection protein
proud proxima prozac prueba pruebas pruebo psicoanalisis psicologa psicologo psicologos psicosis psicotico psiquiatra psiquiatras
psiquiatrico psych psychiatrist psychologist psychosis psychotic pt ptsd pude puebla pueblo pueda puede pueden puedo puerta pues
puesto puked pull pulled pulsera pump pumping punto pura puras puro puros puse pusieron puso put quadruple que queda quedamos
quedan quede quedo queria question questions quetiapina quien quiera quieran quiere quieren quiero quince quirofano quit quita
quitaron quite quito quiza quizas race races railroad rain raised raite rajo ran random rango rapido rara raras rarely raro rash
rate rather ratito rato ratos raw rayita rayitas reaccion reaccione reaching reacted reaction reactions read readings reads ready
real realidad reality really reason recai recaida recall recetaron recetas rechazan recheck recien reckon recliner recoge recogen
recoja recojan recojo record records recovered recovering recovery recuerda recuerde recuerdo recuperacion red refiere refresco
registraron regla regreso regular rehab rehabilitacion reir relampaguee relapsed related reloj remedio remedios remember remembers
removed repeat repetir repite report request required reschedule resonancia respirar responder rest resuelto resultado resultados
results retired retraso revisado revisaron reviso rezar rhythm ride right ring rinon rinones rise risperdal risperidona road roads
roble robot rodilla roger roja roll rompio ron roncha ronchas roof room roomie roommate roommates rosada roto rough rounds route
rule ruled run running runs s sabado sabe saben saber sabra sabria sacaron saco sad sadly sadness safe said sailed sailing sala
sale salen salga salgo sali salido saliendo salieron salio salir salt salva salvador salvo same sana sane sangre sanito sano santa
santo sarpullido sat saturday saturdays saved saw say saying says scam scan scanned scare scared scarred schedule schizo
schizoaffective schizophrenia schizophrenic school scratch screamed screaming se sea sec second section secundaria security see
seeing seen sees seguimos segun segunda segundo segura seguridad seguro seis seized seizure seizures self semana semanas send
sending senior senor senora senorita sent sentada senti sepa september ser sera seria serian serious seroquel sertralina
sertraline service sesion sesiones sessions set settled seven seventeen seventy several severe sex shadows shake shall shape
shared she shell shellfish sherry shift shifts ship shock shoes shoot shop short shot should shoulder showed shower shrink shrinks
shrooms shunt shuttle shy si sick side siempre siento siete sign significa signs sigo sigue sillon silly simon sin since single
sink sintrom sir sirve sirvio sis sister sit sitio sitter sitting six sixteen sixty skin skip skipped skips sleep sleeping sleepy
sleeve slept slightly slipped slot smack small smiled smoke smooth snack snacks snipped snow snowed snri so sober sobrina sobrino
sobrio social sofa sola solamente solito solo soltar sombras some somebody someone someones something sometimes somewhere son
sonda sons soon sophomore soplito soplo sorry sort sospecha soul sound sounds soup soy spasms speak spell spells spent spinal
spirits spot spots spravato spray spring squat ssri ssris st stable stage stand standby start started starting starts starving
state statin station stay staying stays stent stents steroids stick still stimulator stings stomach stone stones stop stopped
store story stoy straight strange street stress stroke strokes strong strongest struggling stuck stuff su sube subio suboxone
suegra suegro suelta suelto sueno suenos suerte sueter sufrido sufro sugar suits sulfa summer sun sunday sundays supe super
supongo supper supplements suppose supposed supuesto sure surgery surprise sus suspected svt swapped sweet sweetheart swell
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
transaminasas transfer transplant transport transporte trash trasplantada trasplante trastorno tratamiento trataron trato
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
# b-39 c-38 d+31
#$ b-28
#_# a-33 b+18 c-22
#_% a-18
#_@date d-19
#_@food a-17
#_@month b-17 c-21 d+16
#_@relative b-24
#_@vehicle c-18
#_@year a+17 c-35 d-18
#__# b-43 d-16
#__@clinician b-16
#__@date b-25 c-24
#__@day b-20 c-29
#__@late c+25 d-26
#__@medicine c-22 d+22
#__@relative a+15 b-18 d-44
#__@stop a-16
#__@year a+26 c-19 d-26
#__a a+28 b-32 c-25
#__ago c-18
#__along a-17
#__and a-20 b-19
#__as d-15
#__at c-20
#__be a-15 b-16 d+15
#__been d-15
#__bien a-26 d+28
#__birthday a-20 d+20
#__can c-16
#__check a+17 d-18
#__day a-21 d+19
#__de b+15
#__do a-20
#__el b-15 c-21
#__en a+18 c-17
#__es a-18
#__far a+16 d-15
#__go a+17 d-19
#__grade a+15
#__half a+23 d-23
#__has d-19
#__have c-17
#__i b-25
#__is a-18 b-18 d+21
#__jaja d+15
#__la b-16
#__last c-20
#__like b-16
#__lol a-18
#__los c-16
#__mania c-23
#__mature a+20 d-21
#__me a-22 c+16
#__medio a+20 d-23
#__morning c-22 d-26
#__most a-24 d+20
#__my b-22
#__nada a-20 d+21
#__night b-15
#__no d-18
#__nothing a-18 d+19
#__now b-16 c-21
#__of a-18
#__old b+21 d-16
#__on a-23
#__one a+17 c-19 d-15
#__out a+27 b-16 d-26
#__since a-15 d+15
#__so a-24 d+18
#__sober c-31
#__still c+15
#__that b-18
#__time c-18
#__to b-23 c-20
#__today b+15 d-20
#__vez a-16 c-17 d+17
#__was a-18 b-16 c-17 d+21
#__week c-23
#__ya a-15
#__you a-17 c-16 d+18
#_at c-19
#_ay a-23 c-16 d+23
#_but b-15
#_casi a-20 d+19
#_days a-45 b-23 d+35
#_de a+16 b-25 d-16
#_dias a-24
#_en d+16
#_este a-18
#_estoy a+15
#_i b-19
#_in c-25
#_is b-20 c-16
#_just b-16
#_last c-26 d-21
#_lol a+24 b-20 d-21
#_me a+18 d-18
#_mg b-18 c-20
#_miles a+16
#_minutes a+15 b-32 c-28
#_minutos a-22 c-15 d+23
#_next c-21
#_of a-16 d+18
#_or a-20 c+18
#_over b-29 c-36
#_percent a-33 c+20
#_pirulos a+16 d-15
#_rounds d+15
#_semanas a-16 b-17 c-23 d+20
#_siempre a+19 d-20
#_since a-18 d+17
#_so c-21
#_soy a+21 d-22
#_this a+17 b-16 d-16
#_til a+19 d-19
#_weeks a-20 b-33 c-27 d+30
#_x a-19
#_y a-22
% a-18
%$ a-16 d+17
+ d+16
110/7* a+19 b-16 c-18 d-18
118/7* a+24 c-15 d-24
120/7* a+20 c-17 d-20
= c-17
=said:adult:ask c-50 d+24
=said:adult:no a-24
=said:adult:unsure a-36
=said:adult:yes a+45 b-35 c-20 d-39
=said:allergy:ask c-17 d-19
=said:allergy:unsure a-25 b-22 c+32 d-32
=said:allergy:yes a-47 b-19 d+28
=said:any:ask a-24
=said:any:no b-19
=said:any:unsure b-83 c+54 d-77
=said:any:yes b-20 c-51 d+20
=said:ask b+25 c-26
=said:ask:a_correction_that_ends_in_a_question c-18
=said:ask:a_question a-110 b+106 c-55 d-111
=said:ask:does_not_want_to_answer,_or_did_not_understand b+36 c-27 d-42
=said:ask:none_of_yes,_no,_unsure b-58
=said:ask:opens_with_no,_but_tells_otherwise a-40 b-65 c-57 d+62
=said:ask:opens_with_yes,_but_tells_otherwise a+21 b-26 c-29
=said:ask:opens_with_yes_and_ends_with_no c-21
=said:ask:signs_of_both a+17 b-86 c-21 d+18
=said:ask:someone_else's_condition a-25 b+50 c-34 d-44
=said:brain:ask a-26
=said:brain:no a+30 b-67 d-24
=said:brain:unsure d-26
=said:brain:yes a-18 c-81 d+31
=said:cancel:ask a-30 c-20
=said:cancel:no a+47 c-66 d-90
=said:cancel:unsure b-50
=said:cancel:yes a-21 b-85 c-74 d+49
=said:coming:no a-27 b-74 d+33
=said:coming:unsure a-26 b-39 c+46 d-46
=said:coming:yes b-16
=said:drive:ask a-20 b-22 d+15
=said:drive:no a+34 b-66 c-59
=said:drive:unsure a-16 b+16 d-57
=said:drive:yes a-62 c-35 d+44
=said:eaten:ask c-21
=said:eaten:no a+33 b-48 c-52 d-15
=said:eaten:unsure a-54 c+34 d-61
=said:eaten:yes a-27 b-66 c-70 d+47
=said:effects:ask a+23 c-48
=said:effects:no b-57 c-57
=said:effects:unsure a-22 b-29 c+37 d-29
=said:effects:yes a-65 c-64 d+40
=said:had:ask c-51 d+19
=said:had:no a+17 c-72 d-27
=said:had:unsure a-79 b+37 d-76
=said:had:yes a-45 b-42 c-38 d+48
=said:heart:ask d-38
=said:heart:no a+26 b-62 d-23
=said:heart:unsure a-27
=said:heart:yes c-36
=said:home:ask c-52
=said:home:no a-23 b-43 d+22
=said:home:unsure a-22 b-44 c+33 d-42
=said:home:yes a+16 b+17 d-35
=said:meds:ask c-30
=said:meds:no b+28 c-36 d-20
=said:meds:unsure a-39 b+33 c-24
=said:meds:yes a-71 b-78 c-21 d+49
=said:no a+66 b-59 c-47 d-48
=said:no:all_of_them_but_not_the_person a+29 b-30 d-30
=said:no:nobody_to_take_them a+33 b-52 c-34 d-23
=said:no:not_that_they_know_of a-24 b-35 c+29 d-36
=said:no:opens_with_no a+40 b-30 c-49 d-20
=said:no:someone_else_has_it,_the_person_does_not a+24 b-62 d-16
=said:no:the_last_word c-26
=said:no:the_last_word_after_a_correction a+18 c-16 d-16
=said:no:the_last_word_after_all b-39
=said:no:what_the_text_says_about_the_question a+57 b-32 c-49 d-52
=said:no:words_of_denial b-22
=said:now:ask c-40
=said:now:no b-44
=said:now:unsure b-19
=said:now:yes a-36 b-99 c-32 d+53
=said:organ:no b-64 d-33
=said:organ:yes a-30 b-31
=said:pregnancy:no a+44 c-33 d-63
=said:pregnancy:unsure a-17 b-46 c+22 d-17
=said:pregnancy:yes a-57 c-55 d+40
=said:prior:no b-33 c-21
=said:prior:unsure b-32 c+30 d-26
=said:prior:yes a-51 d+21
=said:psychosis:ask b+17 d-26
=said:psychosis:no a+33 b-30 d-49
=said:psychosis:unsure a-22 c+28 d-57
=said:psychosis:yes a-34
=said:ride:no a+21 b-22 c-16 d-33
=said:ride:unsure b-19
=said:ride:yes a-26 b-41
=said:safe:ask b+34 c-46 d-41
=said:safe:no a+75 b-63 c-55 d-73
=said:safe:unsure a-52 b-48 c+53 d-42
=said:safe:yes a-66 b-40 c-43 d+62
=said:substance:ask d-27
=said:substance:no a+15 b-32 d-17
=said:substance:unsure d-17
=said:substance:yes b-24 c-48 d+27
=said:texts:ask c-20
=said:texts:no a+35 b-75 c-59
=said:texts:unsure b-44 d-45
=said:texts:yes a-48 b-50 c-53 d+59
=said:unsure a-47 c+59 d-60
=said:unsure:has_something_that_is_made_light_of b-17
=said:unsure:never_looked_into a-23 c+27
=said:unsure:no,_in_doubt d-15
=said:unsure:others_think_so a-23
=said:unsure:words_of_doubt a-48 c+59 d-61
=said:well:ask b-41
=said:well:no a+83 b-56 c-65 d-82
=said:well:unsure a-61 b-57 c+63 d-59
=said:well:yes a-26 c-23
=said:yes a-61 b-41 c-52 d+77
=said:yes:an_idiom_that_agrees a-56 b-50 c-45 d+59
=said:yes:opens_with_yes a-31 b-24 c-70 d+48
=said:yes:the_last_word c-30
=said:yes:the_last_word_after_all a-34 c-26 d+33
=said:yes:two_or_more_of_them_named a-25 b-40 c-35 d+38
=said:yes:what_the_text_says_about_the_question a-44 b-40 c-23 d+45
=said:yes:what_the_text_says_after_all a-35 b-19 d+20
=said:yes:words_of_agreement b-21 c-18 d+16
=short b-32
? a-72 b+78 c-31 d-73
@animal a-23 b+40 c-67 d-20
@animal$ c-29
@animal__@relative d-15
@animal__it b+15 c-17
@animal_and b-17
@animal_got b+17 c-16 d-19
@animal_had b+17 c-17
@animal_has d-15
@body b-52 c-25
@body__@symptom a-18 c-16 d+18
@body__@year a-15
@body__been a-16
@body__el a-28 b-17
@body__empty a+17 b-16 d-16
@body__it c-24
@body__me a+19 b-16 c-17
@body__no a-17 d+16
@body__on b-19 c-19
@body__tengo a+21 c-23 d-18
@body__ya a-21 c-17 d+20
@body_are a+18 d-18
@body_cancer d+24
@body_cuando a-18 c-17 d+20
@body_despues d+20
@body_en a-22
@body_full a+17 d-18
@body_is b-40 c-15
@body_la a+23 c-22 d-21
@body_me a-18 c-17
@body_no c-19
@body_on b-17 c+15 d-25
@body_por d+18
@body_si a-20 d+21
@body_since d+19
@body_surgery d+18
@body_up a-23 b-17 c-17 d+23
@body_was a-17 d+17
@body_yes a-19 d+19
@book d-25
@book$ a+17 c-22 d-20
@call a-25 b+39 d-29
@call_@call a+22 c-23 d-16
@call__# a-15 b+18
@call__@call a+20 b-21 d-17
@call__@person d-17
@call__a d-16
@call__about a-16
@call__cell a+20 c-17 d-17
@call__eso a-15
@call__i d-16
@call__is b-20
@call__later a+24 b-22
@call__my c-20
@call__to c-18
@call_a a+17 d-16
@call_but a-17 c-17 d+18
@call_con a-16 d-15
@call_de a-15
@call_has c-18 d-17
@call_is a-22 b+24 c-20 d-22
@call_it b-17
@call_me a-22 b+27 c-25 d-22
@call_my a+18 b-23 d-19
@cancel c-60
@cancel$ a+24 c-50 d-29
@cancel__@thanks a-20 d+22
@cancel_it a+18 b-16 d-17
@cancel_me a-16
@clinician c+22 d-31
@clinician__# a-25 d+17
@clinician__@medicine a-34 b-25 c-22 d+34
@clinician__@year a-21 d+19
@clinician__a a-23 d-26
@clinician__about a-16
@clinician__all c-16
@clinician__bipolar a-21 b-17 c+18
@clinician__de a-20 b-18
@clinician__descarto a+17 c-21
@clinician__el c-17
@clinician__he d-19
@clinician__in c-16
@clinician__it b-22
@clinician__mania b-17
@clinician__my c-18
@clinician__on d+17
@clinician__puso b-18
@clinician__que b-25
@clinician__tests a-17 c+18
@clinician__that a-16 b+17
@clinician__to b-27 c+25 d-17
@clinician__trastorno c-16 d+17
@clinician__was d-18
@clinician_and c-15
@clinician_de b-20
@clinician_dice c-16
@clinician_dijo b-21 c+17
@clinician_el c-18
@clinician_ever a+15
@clinician_gives a+16
@clinician_has a-20 b-20
@clinician_in a-22 c+18
@clinician_is a-23 c+18 d-19
@clinician_knows c-18
@clinician_lo b-17
@clinician_me b-19
@clinician_mentioned a-22 b-19 c+21 d-18
@clinician_por a-16
@clinician_said b-22
@clinician_says c-43
@clinician_since c+15
@clinician_thought b-16 c+16 d-17
@clinician_wants c+19 d-18
@clinician_wondered b-17 c+19
@clinician_y b-17 c-25
@clothes a-59 b+23
@clothes$ a-37 c-32 d+39
@clothes_off b-15 d+15
@clothes_there b+17 d-17
@date a+16 b-36 c-25
@date$ b-32 c-17 d+16
@date_# a-25 b-15
@date__# a-17 d+20
@date__will a-17 c+16
@date_birthday a-20 d+20
@date_de d+17
@date_grade a+15
@date_so a-18 d+19
@day$ a-23
@day_@day a-18 b-18 c-18 d+20
@day__# a-23 b-18 d+25
@day__@day a-26 b-21 c-21 d+27
@day__i d-16
@day__it c-18
@day__las a-23 d+23
@day__not a+19 d-19
@day__on a-16
@day__the a+19 d-19
@day__y a-18 d+17
@day_are d-18
@day_is a-18 d-20
@day_me d-22
@day_y b-16 c-16
@door a-22 c-36 d+18
@door$ a-17 c-35
@door__no a-16
@drink$ b-29
@drink_@medicine a-16 b-16
@drink__# a-16 b-15 d+16
@drink__@medicine b-16 c+16
@drink__@relative a+16 b-19
@drink__my b-21
@drink__that a+19 b-16 d-18
@drink__tila c-21 d-21
@drink_at a-23 b-25 c-21 d+26
@drink_count b+16 c-20
@drink_cuenta b+16
@drink_de a-15 b+24 c-27 d-21
@drink_ok a-15 b+21 c-18 d-18
@drink_para b-20 c-24
@drive c-56
@drive$ a+21 c-39
@drive__@drive a-23 d+23
@drive__@relative b-16
@drive__i b-17
@drive__mi d+15
@drive__misma a+17 d-15
@drive__now b-19
@drive_him d+16
@drive_me a-19
@drive_right a+18 d-16
@drive_the b+18 c-16 d-18
@drive_through a+15
@drive_yo c-23
@drug b-19
@drug$ b-27
@drug_@drink b+15
@drug__# a+17 d-15
@drug__@day a+21 b-20 d-22
@drug__@drug a+21 c-19
@drug__@relative d-15
@drug__cuenta d-19
@drug__day a-23
@drug__en b-22 c+20 d-23
@drug__for b-23
@drug__in a+17
@drug__is b-25 c-15
@drug__it a+24 b-20 c-25
@drug__las c-16 d+17
@drug__little d-24
@drug__my c-17 d+17
@drug__night a-26 b-17
@drug__of c-16
@drug__only b-21 d-18
@drug__out a-16 d+19
@drug__pain c+18
@drug__problem c-23
@drug__sleep d-42
@drug__that b-29 c+29
@drug__vez d-16
@drug__ya d+16
@drug_and a+22 c-19 d-17
@drug_at b-17 d-20
@drug_count a-20
@drug_cuenta b+19 c-15 d-26
@drug_daily a-24 b-22
@drug_does b-22 c+22
@drug_every a-16 b-16
@drug_for d-29
@drug_no a+20 c-19 d-19
@drug_on b-18 d-21
@drug_only a-20 b-22 c+26 d-26
@drug_that a+21 b-20 c-23
@drug_to a+23 c-23
@eat c-38
@eat$ c-30
@eat__not c+17
@eat__you a+17 d-17
@english a-19 b+21 c-16 d-18
@english$ a-18 b+19 c-15 d-17
@fetch$ c-26
@fetch__@relative a-17
@fetch_la a-15 b-18 c+18 d-15
@fetch_mi b-18
@food b-18 c-27
@food$ b-35 c-31 d+17
@food__# a-21 d+19
@food__a b-19 d-21
@food__ago d+18
@food__and a-19 d+19
@food__hour d+18
@food__la c+15 d-19
@food__not a-16 d+15
@food__that b-20 c+20
@food__the d+15
@food_a a-19 c-17 d+22
@food_an d+18
@food_count b+24 c-24
@hello a-39 b+28 c-19
@holiday a+24 b-42 c-19
@holiday$ a+27 b-32 c-31
@hours a-20 b-34
@hours$ b-26
@hours_me c-17
@howmuch a-58 b+43 d-40
@howmuch$ a-25 c-24
@howmuch_@howmuch b+15 d-16
@howmuch__@visit b+15 c-17
@howmuch_dura b+15 c-16
@howmuch_rato b+15
@howmuch_tiempo b+19 c-23 d-17
@insurance b+22 d-42
@insurance$ a-20 d-17
@insurance__lo a+16 c-17
@insurer c-33 d+16
@insurer$ a-21 b-35 c-20 d+29
@insurer__@insurer b-16 d+15
@insurer__it a-18 b+17 d-21
@insurer__me b-19
@insurer__por a-18 d+19
@insurer__que a+18 d-20
@insurer__ser a+20 b-16 d-21
@insurer_a a+19 c-34 d-23
@insurer_mi a-19 d+21
@insurer_por a-16 d+17
@insurer_que b-16 d+15
@late a-33 b-35 c+26
@late$ a-34 b-17
@late__am d-15
@late__en a-18 b-20 d+17
@late__not a-16 c+18
@machine a-20 b+16
@machine$ b+16
@medicine a-16 b-22 c-30 d+25
@medicine$ a-20 b+17 c-29
@medicine_@clinician a-17 b-15 d+19
@medicine_@medicine a-21 b-22 c-24 d+27
@medicine__# a-30 c-17 d+27
@medicine__@date a+17 d-19
@medicine__@medicine a-28 b-36 c-24 d+38
@medicine__@relative d-16
@medicine__@stop a+16 c-17
@medicine__@symptom a+17 c-23
@medicine__@treat b-33
@medicine__@year b-18 c-21
@medicine__a a-18
@medicine__am a-19 d+21
@medicine__and b-29
@medicine__back b-17
@medicine__blocks a-16 d+18
@medicine__can a+26 b-21 d-26
@medicine__clopidogrel d+17
@medicine__clot a-16 d+17
@medicine__could b-15
@medicine__day a-21 b-20 c-18 d+25
@medicine__days a-25 b-23
@medicine__do a-21
@medicine__dolor d+17
@medicine__el a-15
@medicine__en a-19 d+20
@medicine__eso b-20
@medicine__i b-27
@medicine__if c-17
@medicine__is a-25
@medicine__la b-31 c-30
@medicine__lo c-19
@medicine__me b-26 c-33
@medicine__my a-29
@medicine__nada d+16
@medicine__never b-16 c-16
@medicine__ni d-15
@medicine__not a-26 b-25 d+19
@medicine__of a-23 c-17
@medicine__on a-20 d+23
@medicine__one a-19
@medicine__prescribed b-23
@medicine__se a-18
@medicine__so a-19
@medicine__something a-17
@medicine__the c-19
@medicine__then a-30 d+18
@medicine__un d-22
@medicine__vez a-19
@medicine__wait b-18
@medicine__y b-18
@medicine__yes a-17 c+15
@medicine_and b-19 c-35
@medicine_are d-16
@medicine_but a-17 c+19
@medicine_cabinet a-16 b-17 c-17 d+18
@medicine_can a-20 b-16 d+20
@medicine_count a-23 d-22
@medicine_de b-17 c-18
@medicine_dos d+15
@medicine_en b-16 c-17
@medicine_every a-15 d+15
@medicine_for b-20
@medicine_is a-15
@medicine_it a+24 b-19 d-24
@medicine_makes a+19 c-21 d-16
@medicine_me a-20 c-18 d+24
@medicine_no b-26
@medicine_not a-16 d+15
@medicine_now b-20 c-23
@medicine_para b-32
@medicine_se c-19
@medicine_since b-17 c-17 d+20
@medicine_so d-17
@medicine_than a-18 b-15 c-16 d+19
@medicine_then d+20
@medicine_twice d+15
@medicine_y b-29
@month b-66
@month$ b-46
@month__@treat a+19 c-20 d-18
@month__and a+22 d-22
@month__i a-17
@month__not a-23 d+23
@month__now a-18
@month__the a-19 d+19
@month__today a+21 d-19
@month__viene b-18
@month_and a-20 c-30 d+23
@month_for a+20 b-19 c-17 d-18
@month_pasado a+17 d-16
@month_que b-18
@month_shy a+16 d-16
@month_sober c-16
@month_sobrio a-17 d+18
@move a-32 b+48 c-18 d-30
@move$ d-23
@move__not a-15 b+17 d-17
@move__time a-20 b+17 d-15
@move__to b+16 c-18
@move_it a-29 b+27 c-24
@move_para a+16 d-17
@move_so a+16 d-15
@move_the a-20 b+17
@open c-20
@open$ d-17
@open__# a-17 c-17 d+19
@parking b+21 c-44
@parking$ d-17
@parking_lot a+19 b-20 c-17
@pay c-26
@person$ c-28
@person__can a+15 c-19
@person__me a-19
@place b+16 c-30
@place$ c-15 d-15
@place__mi a+21 b-17 d-21
@place_es b-24
@price a-21
@price$ a-23
@price_me a-16 b+20 d-19
@relative b+18 d-20
@relative$ b-44
@relative_# b-16 c-19
@relative_@call a-22 d-16
@relative_@drive a-20 c-27 d+25
@relative_@insurer c-21
@relative__# c-39 d+19
@relative__@body a+21 b-17 d-22
@relative__@drive a+24 d-31
@relative__@fetch c-22 d+18
@relative__@food a-22 c-26 d+18
@relative__@medicine a-21 b+20 c-20
@relative__@month a-21
@relative__@relative b-29
@relative__@sick a+15 b-23 c-22
@relative__@treat b+23 c-26 d-17
@relative__@year a-16 d+15
@relative__a c-24
@relative__about c-15
@relative__afuera a-15 d+19
@relative__ahi a-15
@relative__alcoholico d-15
@relative__all a-16
@relative__am a-21
@relative__an b+18 d-26
@relative__and a-32 b+26 c-31
@relative__are a+17 b-21 c-17
@relative__as b+16 c-17
@relative__asleep a-19 d+21
@relative__at c-22
@relative__bad a-20 b+17
@relative__better b-20 d-17
@relative__bipolar c-32
@relative__bring d+16
@relative__busca c-17 d+21
@relative__but a+24 b-36 c-29
@relative__c b+16
@relative__called d-15
@relative__can b-15 c-19
@relative__cancer b+18 d-22
@relative__carro b-19
@relative__catheter b-19 d+17
@relative__cirrhosis d-22
@relative__como d-17
@relative__con b+25 c-23 d-20
@relative__de d-33
@relative__del c-21 d-23
@relative__dia b-18
@relative__dialysis b+16 c-19 d-26
@relative__dio c-29
@relative__do a-25 b-17
@relative__drink b-19 c+18 d-15
@relative__drinker a+17 b-15
@relative__drogas a-17 b+17
@relative__el b-23
@relative__embarazada a-20 b+23 d-17
@relative__en a-22 b+20 c-21
@relative__ese d-18
@relative__eso a+18 c-21 d-23
@relative__esquizofrenia d-16
@relative__esta d+17
@relative__estamos b-18 c-19 d+16
@relative__estoy b-18
@relative__for a+20 c-22
@relative__from b+18 c-16 d-22
@relative__get d-16
@relative__gets c+22 d-18
@relative__had d-23
@relative__have d-29
@relative__he a-20 b-24
@relative__heart d-20
@relative__hep b+16
@relative__him b-22
@relative__if a-18
@relative__in c-39
@relative__know a-21
@relative__la b-35
@relative__las d+16
@relative__le d-16
@relative__liver d-21
@relative__llevo b-19 d+16
@relative__lol a+20 b-21
@relative__los a-19
@relative__mal b+17
@relative__marcapasos a-19 b+21 d-17
@relative__maybe c+16
@relative__me b-36 c-30 d+16
@relative__mi b-34
@relative__muchas b+16
@relative__nietos b-20
@relative__no a+18 d-28
@relative__not b-54
@relative__nothing c-15
@relative__now a+18 d-15
@relative__of a-22 d-17
@relative__off b-17
@relative__ok a-20 b-15 c-18 d+22
@relative__on b+20 c-30
@relative__one c-21
@relative__otra b-16
@relative__out d-17
@relative__over a-16 d+16
@relative__pacemaker a-17
@relative__padece c-16
@relative__paso a-16
@relative__patient b-27 d+16
@relative__pero c-18
@relative__por c-20
@relative__pregnant b+18
@relative__pressure d+17
@relative__problem a+17
@relative__puede c-31
@relative__puso a-17 b+19
@relative__que b-34 c+33
@relative__remembers c+15 d-16
@relative__say a-29 b-26 c+18
@relative__schizophrenia d-17
@relative__schizophrenic d-18
@relative__se d-21
@relative__she a-17 b-23
@relative__si a-27 b-27 c+19 d+16
@relative__siete a-16
@relative__snipped a+16 b-16
@relative__so a-16 b-23
@relative__stroke d-17
@relative__take d-16
@relative__tengo a-17 c-20
@relative__that a+16 b-17
@relative__the b-22 c-22
@relative__them c-15
@relative__there d+15
@relative__this b-27 c-18
@relative__to c-31
@relative__toma c-18
@relative__trabajando a-17 d+17
@relative__tres d-17
@relative__un b+28 c-24 d-37
@relative__vasectomy a+15 b-15
@relative__voces c-26
@relative__will a-17
@relative__with b-21
@relative__working a+16 c-28
@relative__y c-24
@relative__ya b-19 c-17
@relative__yes b-21
@relative__yo c-28
@relative_a b-18
@relative_and c-25
@relative_are a-22 c-21 d+17
@relative_at a-19 b-17 d+21
@relative_can b-42 c+22 d-15
@relative_comes c-16
@relative_con c-16
@relative_de a-19 c-38 d+26
@relative_despues a-20
@relative_dice a-20 b-29 c+28
@relative_did c-31 d-32
@relative_died a-16 b+19 d-18
@relative_dijo a-17 d+21
@relative_does a+19 c-19 d-17
@relative_drinks b+20 c-20 d-21
@relative_earl c-15 d+17
@relative_el a-18
@relative_era c-15
@relative_es a+20 c-40 d-31
@relative_esta c-20
@relative_firma a+17 d-18
@relative_first a-15 c+17 d-16
@relative_fue a+18 b-20
@relative_got b-24 c-16
@relative_had b+24 c-55 d-26
@relative_has d-25
@relative_he d-18
@relative_here a+15 d-17
@relative_i a-27 b-18 d+15
@relative_if c+22 d-22
@relative_is c-27
@relative_just a-26 c-22 d+17
@relative_la c-30
@relative_left b-17 d+17
@relative_me a-19 b-20 c-18 d+22
@relative_might c+18
@relative_mis a+15 b-16
@relative_murio c-16 d-20
@relative_no a+29 b-36 d-22
@relative_not a+19 b-16
@relative_of d+16
@relative_on c-26
@relative_pero a-16
@relative_pidio a-17 d+18
@relative_por b-16 d+17
@relative_puede a-22 b-18
@relative_sabe b-21 c+17
@relative_said a-30 b-30 c-26 d+36
@relative_say a-15 d-19
@relative_says a-24 c+22 d-17
@relative_she b-24
@relative_si c-17 d-21
@relative_side c-22
@relative_takes b+16 d-18
@relative_tambien c-15
@relative_tenia a-19 b+22 c-20 d-21
@relative_thinks a-23 b-19 c+28 d-23
@relative_tiene d-22
@relative_toma a-23 b+23 c-28
@relative_took a-17 d+18
@relative_trabaja a+17 c-29
@relative_tuvo a-25 b+33 c-23 d-30
@relative_wants c-15
@relative_was a+18 c-31 d-22
@relative_went b+23 c-20 d-24
@relative_were b-15 c-21
@relative_when c+16
@relative_will a-17 b-25 d+26
@relative_would a-26 b-33 c+37 d-26
@relative_y b-35
@ride a+26 b-33 d-19
@ride$ b-27
@ride__@cancel a+19 d-20
@ride__@relative a-18 d+16
@ride__showed a+17
@ride__through d-19
@ride_is a-29 b-15 c-18 d+27
@ride_never a+17
@sick b-30 d-17
@sick__@stop a+15
@sick__i c-16
@sick__nino c-20
@sick__not a+16 d-17
@sick_mejor a+17 b-16 c-17
@stop b-16
@stop__# a+26 d-25
@stop__@medicine b-19
@stop__@year a+16
@stop__a b-17 c+18 d-25
@stop__alla c-16
@stop__and d-15
@stop__at b-21 c-17
@stop__botella a+16
@stop__but d+16
@stop__el c+16 d-17
@stop__en c-15 d-19
@stop__in c-18 d-17
@stop__la d-17
@stop__mi c+15
@stop__of d-15
@stop__pecho a+17 d-17
@stop__the c-23
@stop__week d-18
@stop_after d-18
@stop_breathing c-18 d+16
@stop_de a+17 b-22 c-22
@stop_la a+15
@stop_mi a-16 b+19 c-18 d-19
@stop_the d-20
@stop_ver a-20 c+21
@symptom a-27
@symptom$ b-26 c-16 d+16
@symptom__and a-16
@symptom__is d-17
@symptom__it b-17 d+18
@symptom__noche c+15
@symptom__that a-16 c+15 d-32
@symptom__vez c-21 d+23
@symptom_a b+15
@symptom_all c-16
@symptom_and c-19
@symptom_but b-18 d-17
@symptom_for c-17 d+19
@symptom_on d+15
@texts b-20 c-32
@texts$ c-25
@texts__fine a-17 d+18
@texts_are a-17 b-18 d+18
@texts_is b-17 d+17
@thanks b+25 c-77 d-16
@thanks$ b-62 c-47 d+16
@thanks__all b+17 d-17
@thanks__asking c-16
@thanks__checking a-15
@thanks__dios a+15 b-33 c-24
@thanks__el a-25
@thanks__for b-22
@thanks__much a-18 b+16
@thanks__no a+15
@thanks__su a-20 b+20 d-18
@thanks__todo a-23 b+22 d-19
@thanks_a c-29
@thanks_for a-36 b+31 c-22 d-22
@thanks_god a+18 b-18
@thanks_goodness a+16
@thanks_pero a+17 b-16
@thanks_por a-37 b+27 c-18
@thanks_to b-16
@thanks_you c-20
@traffic c-19
@traffic$ b-27
@traffic__# d-20
@traffic__la a-16
@traffic_en a-20
@traffic_on d-15
@treat a-27 c+21
@treat__# d+18
@treat__@medicine a-39 b-35 c+22
@treat__@relative b+20 c-19
@treat__a c-33
@treat__my a-17 b-16 d+20
@treat__no a-19 b-17 c+27 d-22
@treat__the d-15
@treat_and c-28 d+20
@treat_dana b+18
@treat_de d-26
@treat_dos c+16 d-15
@treat_for a-20 b-18 c-15 d+23
@treat_hasta a+15 d-15
@treat_hurt b+15 d-17
@treat_like a-19 d-16
@treat_no a-16
@treat_si c+18 d-17
@treat_since d+15
@treat_y b-19
@treat_yes a-20 c+20 d-19
@vehicle a+21 c-35 d-24
@vehicle$ a+43 c-34 d-44
@vehicle__@relative a-15 c+15
@vehicle__my a-15 c+15
@vehicle_a d-23
@vehicle_count a-18 b+24 c-19
@vehicle_home a+30 b-22 c-19 d-27
@vehicle_i a-24 d+15
@vehicle_is b-16
@vehicle_or a-15 c+15
@visit$ a+24 c-34 d-39
@visit__# a-17 c+16
@visit__@day a-18 b+18 c-18
@visit__now a-19 d+15
@visit_con a-18
@visit_is a-28 c+15 d-18
@visit_y a+19 d-18
@wrong a+24 c-31 d-36
@wrong$ b-15
@wrong__for a+21 d-19
@wrong_number d-23
@wrong_with a+16
@year b-39
@year$ b-48
@year__@date a+17 d-17
@year__@medicine a-20 d+22
@year__@relative c-18
@year__@treat c-20
@year__cosas c-17 d+15
@year__de d+16
@year__los a-20 d+19
@year__me d-16
@year__medio a-16
@year__my c-17
@year__no d-16
@year__now a+15 c-16
@year__que a-22
@year__si c-21
@year__with b+15 d-16
@year__ya a-20
@year_back a-25 c-23 d+27
@year_clean a+22 d-23
@year_dry a+17 d-16
@year_limpio a+23 d-22
@year_no a+24 d-19
@year_of a-22 c-19 d+25
@year_old b+18 c-22 d-30
@year_que d-16
@year_sin d-23
@year_sober a+24 d-24
@year_sobrio a+22 d-20
^# b-53
^@animal a+16
^@body a+17 b-54 c-54
^@call a-35 b+28 c-63
^@cancel b-45 c-30
^@clinician b-51 c+20
^@day b-27 c-22
^@door a-21 b-18 c-16 d+21
^@drive a+30 b-38 c-30 d-22
^@drug b-66
^@eat b-34
^@food a-40 b-39 c+25
^@hello a-32 b+21 c-31
^@howmuch a-27 b+29 c-36 d-20
^@insurer a-22 d+21
^@late a-21 b-24 d+16
^@medicine a-35 b-34 c-34 d+50
^@move a-38 b+37 c-16 d-25
^@open a-19 c-18
^@parking a-18 c-15
^@relative c-43 d+17
^@sick a+27 c-21 d-26
^@stop c+21 d-34
^@symptom c-25
^@texts a-18 b-18 d+19
^@thanks a-31 b+47 c-36 d-51
^@treat a-35 b-38 d+23
^@vehicle a+36 b-42 c-38
^@wrong d-25
^a a-31 c+27
^about b-18 c-21
^abstemio a+21 b-18 c-18 d-21
^aca a-15 d+15
^acabo b-31 c-27 d+16
^aceptan b+22 c-16 d-17
^adelante a-16 d+18
^adhd a+20 d-15
^affirmative d+19
^afib a-22 b-22 c-22 d+29
^afirmativo d+17
^afraid a+24 c-19 d-22
^after a+33 b-31 c-18 d-32
^ahi b-59 c+30 d-19
^ahora a+27 b-23 c-29 d-19
^aja a-16 d+19
^al a+27 b-26 c-41
^alergica a-15 b-19 d+18
^alergico a+22 b-19
^algo b-15
^alguien c+16
^all a+17 b-31 c-49
^alla a-18 c-18 d+18
^allergic c-26 d-36
^almost a+16 b-16 c-15
^already a-26 b-28 c-21 d+29
^am b-27
^amamanto a-21 b-16 c-21 d+22
^amaneci a+16 c-22
^analisis a+19 c-16 d-16
^andele a-20 b-21 c-24 d+23
^ando b-50
^apenas a+35 b-39 c-28 d-28
^aqui b-38 c-30 d+28
^are c-24 d-28
^arritmia a-17 c-18 d+26
^as a-18 b-17 d+19
^asi b-19 c-17
^ask a-28 b+17 d-41
^asked d-15
^asking a-24 d-21
^at a+30 b-44 c-29
^atorados a+17 b-16 d-15
^aun b-29 d-23
^ay d-29
^ayer a-25 c-15
^baby a-29 b-21 c-20 d+30
^back b-27 c-29
^bad b-44 c-37
^be a-30 b-27 c-29 d+30
^bebo b-24 c-31
^been b-48 c-22
^bet d+19
^better a-26
^big a-16
^bipolar a-45 b-44 d+45
^birth a-23 b-28 c-18 d+26
^black a-16 c-17
^borderline a-17 b-30 c+25 d-28
^born b-27 c-27
^borreme b-23 c-24
^both c-36
^bottle b-17 c-25
^bp b-26
^brain a-23 b-17 c-17 d+27
^brand a+20 d-19
^broke c-16 d+19
^buen a-26 b+17 c-16
^bueno a-18 b-17 c-15 d+19
^bun d+16
^busy a+37 b-16 c-20 d-37
^by a-16 b-26 c-26 d+23
^calculos c-17 d+17
^came a+27 b-21 c-20 d-26
^can b+53 c-57 d-37
^capaz a-19 c+27 d-24
^casi b-36
^cero a+53 b-47 c-46 d-46
^chronic c-15 d+20
^church b-18 c-18
^cinco a-20 c-18 d+21
^cirrhosis a-17 b-21 c-17 d+29
^cirrosis a-23 b-25 c-27 d+31
^cistitis c-15 d+20
^claro b-48 c-50
^class a-16 d+16
^clean a+19 b-35 c-37
^clozapina a-19 c-15 d+19
^coke a-18 b-16 c-23 d+20
^como a-20 b+33 c-28 d-17
^con c-19
^confirmed c-25 d+25
^consegui a+23 b-20 c-27 d-18
^contesto b-16
^corazon a+17 b-24 c-21
^correcto d+18
^could a-31 b-48 c+40 d-16
^count a+17 b-19 c-23
^creatinina b-15 c-20
^creo a-22 b-36 c+29 d-24
^cual a-34 b+34 c-37 d-29
^cuando b-18
^cuatro a-16 b-17 c-16 d+20
^cuente a-29 b-15 c-18 d+27
^cumpli a-31 b-19 d+29
^dale a-25 b-20 c-20 d+28
^de a-15 c-36
^define a-41 b+22 d-33
^definitely a+28 b-28 c-16 d-27
^dejame a-38 b-39 c+45 d-40
^dejela a-15 b-15 c-15 d+16
^dejelo a+16 d-16
^dejeme a-36 b-30 c+37 d-29
^del b-23 c-30
^dele a-26 b-36 c-37 d+34
^depende a-34 b-42 c+45 d-39
^depends a-26 b-33 c+35 d-32
^depressed a+16
^desayune a-16 b-16 d+19
^desde b-28
^despues c-19
^devolvi a-30 b-22 c-29 d+30
^di c-16 d+16
^diagnosed c-23 d+21
^dialisis a-20 b-17 c-15 d+22
^dialysis a-16 b-26 c-24 d+22
^dicen b-16
^did a+19 b-18 d-16
^dios c-21 d-24
^do a-17 b+41 d-37
^does a-46 b+31 d-45
^doing a-30 b-34 c+30 d-20
^donde a-23 b+29 c-27 d-23
^done a+19 b-22 c-18
^dos a-40 b-36 c-51 d+49
^doy a-17 c-16 d+17
^drank a-16 d+16
^drink a+21 b-16 c-21 d-16
^dry a+24 b-17 c-17 d-24
^due a-27 b-22 c-24 d+27
^echele a-17 b-16 c-15 d+18
^ect a-21 d+22
^eh a-23 b-26 c+23 d-20
^el a+18 d-21
^ella a+25 b-18 c-23 d-21
^email a+19 b-17 d-18
^embarazada a-22
^emdr a-17 c-15 d+19
^emojiyes a-16 d+19
^en a+26 d-41
^enlarged a-20 b-18 c-18 d+20
^era a-26 b-22 c+26 d-21
^es c-24
^esa b-20 c-29 d+22
^escribame a-22 b-21 c-19 d+22
^escucho d+19
^ese a+15 b-36 c-31
^eso a-30 b+40 d-41
^esos a+21 b-19 c-18 d-21
^espere a+32 b-34 c-25 d-30
^espereme c-16
^espero a-16
^esquizoafectivo d+17
^esta c-39
^estamos b-30 c+27 d-39
^este b-23
^esto b+18 c-15
^estuve a-17 b-18 d+18
^every a-19 b-21 c-23 d+23
^everybody b+15 c-29 d-30
^everything a+25 b-24 d-25
^expecting a-19 d+17
^falta b-23
^faltaba a-18 c-16 d+20
^fatty a-24 c-30 d+34
^feeling b-22 c-18
^felt b-25 d-23
^fine a-35 b-25 c-24 d+37
^finished a-23 b-21 c-18 d+27
^fire d+19
^first a+19 b-39
^fit b-16 c-18
^for a-28
^found a-29 b-23 c-21 d+28
^fresh a+17 c-16 d-17
^fui a-31 b-20 c+19
^fumo a-27 b-32
^gave b-16 d+15
^get c+18 d-16
^getting a-33 b-30 c+38 d-37
^give d-30
^go b-42 c-43 d+22
^god c-16
^going a+16 b-38 d-17
^got a-22 b-78
^habria a-17 b-24 c+21 d-19
^hace a-31 d+20
^had b-70
^half a-19 b-16 d+18
^halfway a+25 b-23 c-18 d-24
^hang a-16 b+20 c-17 d-22
^hard a+17 b-36 d-26
^hardly a-20 b-15 c-17 d+21
^hasta b-27 c-26
^hated d+16
^have b-21 d-35
^having a-28 b-15
^hay a-31 b+16
^he b-83 c-18
^healthy a+29 d-29
^heard a-32 d-18
^heck c-18
^hell b-16 c-20
^hep a-18 b-23 c-47 d+47
^hepatitis a-16
^her b-25
^higado c-28
^high a-16
^hit b-20 c+18 d-29
^hold a-19
^home a-36 b-28 c-27 d+34
^hoping a-25 b-21 c+26 d-21
^how a-39 b+45 c-23 d-52
^hoy c-20 d-18
^huh a-33 b+36 c-31 d-38
^hungry a+18 b-15 d-17
^hypomania b-18 c+17
^hysterectomy a+19 d-20
^i b-18 c-17
^ic a-19 b-18 c-19 d+21
^if a-37 c+36 d-25
^igual b-16
^ill d-19
^imposible a+27 b-21 c-19 d-20
^in a+34 b-57 d-24
^infeccion c-16 d+18
^infecciones b-18 c-28 d+24
^interstitial d+15
^irregular a-17 c-33 d+31
^is a-82 b+91 c-74 d-67
^it a-32 b-21 c+15
^jaja b-18 c-16
^jajaja a-22 b+29 c-20 d-36
^jamas a+32 b-24 c-30 d-31
^just a+37 b-25 c-29 d-19
^justo b-16 c-18
^keep b-29 c-28 d+26
^kidney a-20 c-17 d+16
^kidneys a+21 b-22 c-28
^kind a-27 b-26 c+33 d-34
^knock a-17 b-17 c-17 d+18
^knocked a-21 b-15 c-25 d+22
^la b-21 c-19 d+19
^labs a+20 b-28 d-31
^lactando a-20 d+22
^las a-38 b+21 c-47 d+17
^last a+35 b-39 c-35 d-28
^later a+27 b-15 d-19
^le c+16 d-22
^leave b-21 c-22
^left a-19 b+18 d-18
^les a-16 d-16
^lesbian a+16
^let a-23 b-51 c+33 d-23
^libre b-24 c-16
^like a-37 c-33 d+19
^limpio a+23 d-24
^listo d+18
^liver b-31 c-44 d+22
^livers a-19 c-17 d+20
^llamame b-16 c-20
^llegue a-27 b-18 c-21 d+26
^llevo b-33 c-17
^llueva c-16 d+16
^lo a+35 b-21 c-16 d-46
^lock a-17 c-17 d+17
^locked b-16 c-16
^lol c-30
^los b-28 c-38
^lost b-22 c-19
^lots a-19 b-23
^low a+19 d-21
^luego b-31 c+18 d-36
^made a-22 b-18 d+21
^manana b-28 c+27 d-25
^mande a-22 b+18 d-26
^mania a-25 c-30 d+22
^manic a-32 b-18 c-35 d+34
^many d+16
^mas b-42
^may a-36 b+28 d-24
^maybe b-76 c+32 d-66
^me b-15
^med a+29 b-25 c-22 d-29
^media a-16 d+16
^mejor b+16 c-54 d-19
^menor a+15
^meth d+17
^mhm a-19 b-17 d+23
^mi b+36 c-23 d-37
^might a-34 b-36
^mil a-19 b+20 d-19
^mild d+16
^mis b+17 c-29 d-39
^missed c+16 d-16
^mitad a-23 b-23 c+23 d-21
^more b-19 c-16
^muchas a-28 c-26
^muy b-32
^my b+35 c-26 d-23
^nace a-17 d+17
^naci b-23 c-31
^nada a-16 b-54 c-61 d+32
^nadie a+19 b-24 c-20
^nadita a+28 b-27 c-22 d-28
^nah a+58 b-39 c-51 d-40
^nary a+27 b-27 c-22 d-26
^need a+24 b-35 d-35
^nefropatia a-18 b-17 d+18
^negative a+29 b-26 c-23 d-30
^negativo a+30 b-23 c-24 d-28
^neither a+35 b-19 c-24 d-33
^nel a+33 b-23 c-27 d-30
^never b-38
^new a+19
^next a-30 b+29 c-30 d-25
^ni a+32 b-85 c-18 d-26
^night c-17
^ningun a+17 b-21 c-21
^ninguna a+42 b-31 c-33 d-35
^ninguno a+48 b-22 c-25 d-49
^nkda a+28 b-22 c-21 d-24
^no a-23 d+21
^nobody c-17
^nomas b-16
^none a+39 b-18 c-48 d-32
^nop a+22 c-18 d-19
^nope a+49 b-36 c-39 d-49
^nos b-16 c-18
^nose a-37 b-39 c+39 d-39
^not a+21 b-20 d-42
^nothing a-17 c-51 d+19
^nothings a-16 d+16
^nunca b-51
^nursing a-23 b-18 c-17 d+22
^obvio a-33 b-28 c-30 d+34
^of a-18 c-21 d+25
^oh b-26 c-18
^oi c+21
^oia c-22 d+16
^oigo a-23 b-18 d+25
^ojala b-18 d-23
^ok a-36 c-22
^old b-16 d+16
^on b-42
^once a-21 b-29 d+25
^one b-59
^only a+32 b-16 c-27 d-28
^orale a-24 b-23 c-23 d+25
^orino b-31 c+19 d-34
^otra a-22 c-24
^otro b-18
^over b-26 c-31 d+17
^pacemaker d+17
^padezco a-28 b-20 c-16 d+23
^panic c-15
^para a+24 b-16 c-49
^paramos a+19 b-15 d-17
^paso c-30 d-38
^passed b-33 d-17
^pee b-19 c+16 d-22
^pensaba b-26 d-31
^pensaron a+17 c-15
^perdi b-20 c-20 d+22
^perdon a-26 b+27 c-17 d-22
^perfect b-22 c-23
^perfecto a-24 d+22
^period a+16 c-16
^picked a-17
^pido a+16 b-20
^piedras a-19
^planning a-18 c-22 d+21
^please c-30
^plumbing a+19 c-16 d-19
^podria a-25 b-22 c+28 d-27
^por c-20 d+17
^porque a-19 b+25 c-25 d-25
^positive a-17 c-16 d+17
^possibly a-32 b-34 c+41 d-32
^postpartum a-16 c-20 d+19
^prefiero b+20 c-32 d-20
^pregnant b-16 d+16
^prena d+20
^pressure a-20 c-22 d+23
^pretty c+17 d-19
^primera a+22 d-16
^primero a-17 c-15
^probably a-41 b-31 c+50 d-44
^psicosis d+22
^ptsd a+21 b-15 c-18
^puede a-22 c+22 d-22
^puedo a+34 c-34 d-42
^pues a-19 b-43 c+15
^pump a+22 b-23 c-24
^pumping a-19 d+20
^puras a+27 c-30 d-30
^puro a+26 c-40 d-46
^puros a+21 b-16 c-18 d-20
^put a+16 d-17
^que a-23 b+57 c-37 d-50
^quien a-39 b+26 c+22 d-52
^quiero c-16 d-22
^quince a+15 d-16
^quiza a-30 b-28 c+34 d-29
^quizas a-32 b-33 c+36 d-30
^rarely a+21 b-20 c-21 d-19
^rather b+16 c-20 d-25
^recai a-25 c-16 d+26
^relapsed a-20 d+23
^retired a-19 b-19 c-16 d+23
^right b-23 c-23
^rinones a-19 d+19
^roger a-21 b-19 c-21 d+23
^runs a-17 d+18
^sabe a-24 b-23
^sad a+20 b-18 c-16 d-20
^sadly a-20 d+19
^safe a-30
^sale a-17 b-21 c-16 d+27
^sali c-15
^same a+15 b-29 c-20
^sana a-16 d+16
^sane a+29 b-27 c-29 d-26
^sano b-18 c-19
^say a-26 c-24
^schizoaffective a-16 b-18 d+24
^scratch b-16 c-15
^se c-38
^see a-28 b-24 d+18
^seguimos b-15
^segun a-50 b-50 c+54 d-49
^senti a-22 b-23 c-20 d+23
^seria a+26 b-20 c-20 d-23
^several d+19
^severe a-16 c-16 d+17
^she b-30
^shoot a-27 b-18 c-19 d+31
^should a-31 c+25 d-35
^si b-109
^siempre a+23 b-18 c-18 d-24
^siete a-24 b-16 c-17 d+24
^sigo b-39 c-38
^simon a-30 b-23 c-20 d+35
^sin b-45 c-56
^since a-22 b+20 c-22
^six a-21 d+24
^skip a-32 b+36 c-36 d-36
^skipped b-18 d-26
^slept a+18 b-16 d-16
^so a-33 b-28 d+22
^social a+21 d-20
^solamente a+29 b-25 c-23 d-29
^solo a+35 d-54
^some a-30 b-28 c+33 d-27
^somebody a-23 b-19 c+30 d-26
^something b-21
^sometimes a-31 b-22 c+20
^sophomore d-15
^sorry c-18 d-22
^sounds a-28 b+21 c-26
^soy c-36
^stage a-29 b-25 c-26 d+30
^started c-21
^starting c-16
^starving a+24 b-20 c-24 d-22
^still a+20 b-64 c+17 d-39
^stopped b-24 c-31
^straight a+17 d-15
^strong b-23 d-26
^strongest b-19
^stuck a+31 b-32 c-22 d-30
^supongo a-20 b-20 c+23 d-19
^supposed b-19 c+16
^sure a-44 b-33 c-36 d+44
^svt a-17 b-17 d+22
^take a+25 b-24 c-22 d-23
^tal a-38 b-36 c+26
^talked a-21 b-17 c+19
^tampoco a+21 c-19 d-20
^tbd a-28 b-27 c+29 d-30
^tbi b-23 c-24 d+25
^tendria a-19 b-29 c+30 d-30
^tengo b-25
^terrible a+20 c-18
^tests a+17 c-21
^text a-22 b-26 c-19 d+25
^texting a-24 c-20
^that c-82 d+20
^the a-38
^there b-23 c+18
^they b-40
^third a-20 c-16 d+20
^this b-38
^three a-44 b-43 c-31 d+47
^threw a-20
^thyroid b-17 d+16
^ticker a+20 b-18 c-16 d-19
^tiene b+16
^time a-24 b+25 c-18 d-25
^tms a-17 d+21
^toda d-17
^todavia b-42 d-16
^todo a+34 b-58 c-49
^todos a+17 c-26 d-23
^tolerated a+17 d-17
^tome a-20 b-23
^tomo a+18 b-51 c-18
^too b-44
^took b-31
^traigo b-23
^trasplantada d+16
^tres a-17 b-31 c-30 d+28
^tried a-28 b-32
^trying a-27 b-22 c+17
^tubes a+18
^turn a+22 d-24
^turned a-26 b-20
^tuve a-46 b-42 c+15
^two a-28 b-45 c-50 d+40
^uf c-24
^uh b-26 c-21
^ultrasound b-16 c-33
^un a-16 b-87 c+26
^una b-46 c+24 d-31
^unas a+19 c-16 d-18
^under a+31 b-30 c-25 d-30
^underage a+15 d-16
^unfortunately a-23 b-24 c-20 d+25
^unless b-17
^unos a-21 b-18 c+22 d-20
^up d-17
^used b-19 c+25 d-22
^uso b-38
^ustedes b+18
^uti a-16 c-18 d+17
^utis a-28 b-26 c+17
^vamos b-16 c-21
^vasectomy a+18 b-15 c-15 d-19
^vengo a+17 b-16 d-16
^vi a-25
^viene a-20 d+20
^volvi a-28 b-22 c-33 d+32
^voy b-48 d+17
^wait a+25 d-25
^waiting b-32 c+16
^walking b-22 c-27
^was b-37
^way b-20 c-19 d+19
^weaned a+37 b-15 c-20 d-37
^well a-21 b+17 d-20
^went b-38
^what a-60 b+44 c-20 d-47
^when b-19 c-30
^where c-22
^which a-42 b+26 d-37
^who a-41 b+46 c-33 d-45
^why a-50 b+31 c-61
^will b+32 c-16 d-51
^wish a+31 b-22 c-23 d-29
^with b-22 c-24
^woke a+16 b-21 d-28
^worked a+20 d-21
^working a-24 b-19 c+28 d-24
^works a-37 b-28 c-26 d+37
^wow a-21 b+22 c-20 d-19
^y a-43 b+57 c-41 d-54
^ya b-19 c-87 d+24
^yea a-23 b-19 c-26 d+26
^yeah b-43 c-35
^yep a-33 b-26 c-25 d+36
^yes a+18 b-72 c-63
^yessir a-20 d+26
^yo a+25 b-47 c-23
^you a-23 b+15 c-64
^your a-16 c+15 d-15
^yup a-26 b-21 c-22 d+30
^zero a+33 b-30 c-32 d-32
^zip a+36 b-34 c-31 d-35
^¿ a-51 b+64 c-61 d-48
a_@body a-16
a_@call c-24 d-20
a_@clinician c+17 d-25
a_@drug a+18 c-22
a_@fetch b-21
a_@food a-26 b-32 c-22 d+34
a_@month b-30
a_@person a-19 d-17
a_@price a-20 d-23
a_@relative a-16
a_@ride b-19
a_@sick b-25
a_@symptom b-18
a_@treat a-21
a_@vehicle d-15
a_@year b-18
a__# c-30 d+21
a__@body b-20 c-21
a__@call a+21 c-22
a__@clinician a-16
a__@date a-21 c-16 d+24
a__@day d-17
a__@drive a-17 d+18
a__@drug a+18 b-31
a__@food a-25 b-39 d+16
a__@late a-17
a__@month a-18
a__@open a-15
a__@person c-16
a__@relative d-17
a__@stop a-22
a__@symptom a-16
a__@treat b-17
a__@year c-16
a__after a-27 b-17 d+17
a__age a-17
a__ago b-24 c+21 d-19
a__all c-18
a__am a-21 d+18
a__ask b+18 c-20
a__attack c-18
a__bebe a-24 b-17 c-22 d+24
a__beers a+16 d-17
a__bender b-18
a__better b-15
a__bien c+19 d-17
a__bites a-19 b-17 c-23 d+21
a__but b-22 c+27 d-24
a__by d-21
a__casa a+19 c-18 d-24
a__casi b+16
a__con d-17
a__could c+16
a__count a-24 b+29 c-20 d-19
a__day a-19 b+25 c-24 d-26
a__del c-26
a__do b-16
a__does b-21 c+23
a__down a-17
a__edad a+16
a__el a-25 b+21
a__episode c-16
a__eso a-16
a__every a-20 c-17 d+22
a__for a-29
a__found a+16
a__gatos d-21
a__has a-20 c-16
a__heart c-26
a__here a+18 d-18
a__high b-17
a__hora c-24 d-16
a__if d-23
a__imposible a+16 b-17
a__in b-19 c-20 d+17
a__is d-15
a__it b-19 c-18
a__la b+17 d-28
a__last a-22 d-19
a__le c-20
a__like c-15
a__llaman b+19 d-18
a__llego b-19 c-18
a__lol c-20
a__los b-16 d-16
a__mariscos a+20 b-22 c-20 d-15
a__maybe b-16 d-20
a__me a-22 c+16
a__mejor b-36 c+36 d-33
a__minutes a-18
a__monitor a-17 c-17 d+18
a__most a-18
a__my c-21
a__nada a+21 b-20 d-21
a__never a-34 c+32 d-24
a__night a-15
a__nina d-22
a__no a+21 b-15 d-16
a__not b-24 d+18
a__nothing b-18
a__now a-24 b-20
a__of b-31
a__oigo d-15
a__old d-20
a__on a+18 b-26 c-20
a__once c+17 d-18
a__one b-20
a__or b+18 c-18 d-24
a__orden a-34 b-25 c-27 d+32
a__otro a+18 b-16 d-17
a__over d-18
a__pack a-17 d+19
a__pero a-15 c-17 d+16
a__por a-22 b-17 d+22
a__quien a-18 b-18 c+18
a__rato a-23 b-23
a__recojo a+15 d-16
a__salgo c-16
a__scare c+15 d-17
a__semana c-16
a__si b-32
a__so d-17
a__solo b-16 d-20
a__stone a-16
a__stroke a-28 d+24
a__sulfa a+22 d-23
a__take d+15
a__tengo b-16 d-16
a__test b-17
a__text a+19 d-17
a__that d-21
a__then c-16 d+19
a__there a-18 c-24 d+21
a__this c-16
a__though c+15
a__tierra c-17
a__times b-18 c+21 d-26
a__to a-18 b-18 d+16
a__transplant c-17 d+18
a__two c-21
a__un d-15
a__up a-18
a__valve d+21
a__week c-22
a__weeks a+19 b-17 d-23
a__will d-16
a__words b-18
a__y b-31
a__yo a-15
a_baby d-24
a_bad a-24 c-19
a_balloon c-19 d+16
a_bear a+18 b-15 d-17
a_big a-24 b+17
a_bit a-35 b-21
a_bite a+19 d-18
a_blood d-16
a_bone a+17 d-18
a_bunch b-17 c-19 d+26
a_buscarme b-16 c-19
a_cada a-23 b-23
a_car a-16
a_catheter a-18 b-21 c-19 d+23
a_chance b-19 d-24
a_clock a+16 b-17
a_couple a-23 b-28 d+19
a_crumb b-16 c-15
a_cyst a-20 c-25 d+23
a_day a-25 b-34 d+22
a_de c+16 d-16
a_dios a+15 b-33 c-24
a_dormir c-18
a_dozen c-23
a_drink c-18 d-19
a_driver a+19
a_drop a+26 c-19 d-20
a_drug a-17
a_drunk a-28 c-18
a_dude a+16
a_esa c-34
a_ese b-16
a_eso b-29 c-21 d+19
a_esta c-19
a_fall b-16 c+18
a_fella b-18 c-19
a_fender b-18
a_few a-22 c+16
a_fib a-17 d+19
a_fiddle b-16 c-18
a_flat c-19 d-25
a_funeral a+15
a_glass a+15 c-19
a_good c-19
a_great a+20 d-18
a_hacer a-17 d-18
a_half d-25
a_heart c-27
a_ir c-15
a_job a+21 d-23
a_junior a+16 d-17
a_kidney a-29
a_la b-22 c-25
a_lady a-19 b+20 c-19 d-19
a_las b-32 c-44
a_leaky d+18
a_lil a-17
a_little b-27 c+24 d-18
a_liver a-16 b-18
a_lo a-30 b-36 c+37 d-28
a_long a-16
a_los d-24
a_lot a-34 c+19
a_man c-16 d-22
a_meeting c-15
a_mentir d+17
a_mi d-21
a_minor b-24 c-22
a_miracle a+16 d-16
a_mis a+22 c-18 d-16
a_mule a+17 d-17
a_multivitamin b+17 c-21 d-28
a_nada a+31 d-31
a_nadie a+21 d-20
a_name c+19 d-18
a_new a-20 b-18 c-16 d+21
a_night a-19
a_one a+20 b-16 c-21 d-16
a_otra d-16
a_otro a+22 b-16 c-22 d-20
a_palos a+16
a_party c-16
a_patient d-16
a_pie a+26 b-20 c-24 d-27
a_place a+16 c-17
a_poder b-21 c-21
a_problem a-20 b-20
a_que b+24 d-42
a_question a+18 b-18 d-19
a_quien b-15 d-15
a_ratos c+17 d-18
a_reaction a-18
a_reason a-17 d+17
a_saber a-33 b-36 c+37 d-25
a_scam a-22 b+25 d-28
a_scan c+18 d-19
a_sec a-17
a_seizure a-21
a_ser a+19 b-16 d-20
a_si a-16 b-18
a_small c+15
a_soul a+17
a_spot a-17
a_stent a-15 d+18
a_stick d-16
a_stroke d-27
a_test d-27
a_text b+15
a_thing a+19 c-18 d-16
a_time a-15
a_touch a-15 d+17
a_uti d-26
a_valve a-20 c-17 d+24
a_vasectomy a+20 b-16
a_veces a-38 b-42 c+24
a_ver a-32 b-25 c+31 d-26
a_week b-30
a_while a-15 b-15 c+24
aa c-19
aa$ a-25 d+22
abeja* b-15 d-17
abejas b-15 d-17
ablat* c-16 d+17
ablation c-16 d+17
able b-16 d-16
able_to b-16 d-16
about d-35
about$ b-23 c+24
about_# a-16 b-22
about__# a-17 d+17
about__@month d+18
about__for d-16
about__in a+16
about__it a+16 b-16
about__one b-19
about__over a-17 d+17
about_it a+17 b-36 d-18
about_my d-24
about_that a-30 b+19 d-21
about_to a+17 c-25
abrie* d+15
abrieron d+15
abril b-18 c-20
absol* b-21 c-27
absolutely c-15
abste* a+21 b-18 c-18 d-21
abstemio a+21 b-18 c-18 d-21
abuela b+21 c-24 d-16
abuelita a-27 b+18 d-21
abuelo b+17 c-15
aca c-21
aca$ d-19
acaba a+18 c-22 d-18
acaba* c-16
acaba_de a+18 c-22 d-18
acaban c-16
acabo b-34 c-31 d+22
acabo__@eat a-24 d+24
acabo__entrar a-16
acabo__hacer a+17 d-18
acabo__la b-16
acabo__tener a+15
acabo_de b-34 c-31 d+22
acaso c-25 d-21
acele* a-16 c+18
acelera c+15
acept* b+22 c-16 d-17
aceptan b+22 c-16 d-17
acid d-18
acomo* a-17 b-17 d+18
acomoda a-17 b-17 d+18
acomp* b-17 c-24
acompana d+16
acost* a+17 b-31 c-23
acostada a+28 b-19 c-25 d-29
acostado a-16 b-20 d+19
acostado$ c-16
acted a-22 b-18
acted_me a-19 b-17
actua* a+18 b-20 c-18
actually a+18 b-20 c-18
acuer* a-30
acuerdo a-28
acuerdo$ a-22 b-29
acuerdo__que b-23 c+22
acupu* a-23 c-20
acupuncture a-17 c-19
addic* c-27
addict$ a-17 d+18
address c-17
adela* a-26 b-18 c-20 d+28
adelante a-26 b-18 c-20 d+28
adelante$ a-17 d+23
adhd a+17 c-28
adhd_and a+16
adole* d-16
adopt* c+17 d-18
adopted c+17 d-17
adult: c-38
adult:# b-26 c-35
adult:#_@month a+30 d-30
adult:#_@relative b-19
adult:#_@year a-18 c-25
adult:#_and a+16 c-17 d-17
adult:#_este a-18
adult:#_in b-18
adult:#_me a+19 d-19
adult:#_next c-21
adult:#_or a-16 c+18 d-16
adult:#_since a-18 d+17
adult:#_til a+19 d-19
adult:#_y c-22
adult:@date a+18 b-39 c-33
adult:@date_birthday a-20 d+20
adult:@date_grade a+16 d-15
adult:@day a-20 d+19
adult:@drink a-17
adult:@insurer a-24 c-22
adult:@month a+20 b-27 c-27 d-18
adult:@month_shy a+16 d-16
adult:@open b+18
adult:@relative_de c-16
adult:@relative_firma a+17 d-18
adult:@relative_has a+18 b-20 d-15
adult:@relative_i a-20 d+15
adult:@relative_is b-17
adult:@relative_tiene a-16 c-19
adult:@relative_y b-23
adult:@stop a-17 d+17
adult:@visit b-15 d-15
adult:@year d-22
adult:a b+21 c-34
adult:a_half a+23 d-23
adult:a_junior a+16 d-17
adult:a_lady a-19 b+20 c-19 d-19
adult:a_minor b-24 c-22
adult:about c+23
adult:abuela a-17 b-26 d+18
adult:acabo a+20 b-15 d-20
adult:acabo_de a+20 b-15 d-20
adult:adole* d-16
adult:adopt* a-16 c+18 d-17
adult:adopted a-16 c+18 d-17
adult:after d-16
adult:age a-27 b+23 d-15
adult:almos* a+22 d-22
adult:almost a+22 d-22
adult:am a+18 b-36 d-18
adult:am_# b-44
adult:and a-17 b-19 d+16
adult:and_a a+16 b-15 c-18
adult:ano b-19 d-25
adult:anos a-32 d+25
adult:apena* c-15 d-26
adult:apenas c-15 d-26
adult:as a-18
adult:ask d-16
adult:askin* a-16 d-16
adult:asking a-16 d-16
adult:at a-26 b-18 d+25
adult:atienden b+18
adult:august a-17 d+17
adult:aun a+21 d-21
adult:baby a-17 b-17 d+18
adult:be b-19
adult:be_# d-16
adult:been a-24 b-18 c-19 d+25
adult:bien a-18
adult:birth a-22 c+17 d-18
adult:birthday a-20
adult:bit a-19 d+19
adult:born b-24
adult:born_in b-24 c-22
adult:but b-18
adult:but_mature a+20 d-21
adult:but_my d-23
adult:by b-16
adult:can a-19 b+17
adult:canas a-19 b-20 d+21
adult:casi a+18 b-22 c-22
adult:casi_en a+22 d-23
adult:class a-16 d+16
adult:class_of a-16 d+16
adult:colle* a-25 b-19 c-15 d+24
adult:college a-22 b-17 d+21
adult:con b-17
adult:cosa a-21
adult:creo a-22 b-26 c+25 d-17
adult:creo_jaja a-17 b-21 c+20
adult:cumpli a-38 b-25 c-17 d+36
adult:cumpli_# a-31 b-19 d+29
adult:cumplo a+24 b-19 d-25
adult:dad a+18 b-17 d-18
adult:daughter b+17 c-27 d-17
adult:day a-16
adult:days a-21 b+18 c-16
adult:de b-23
adult:de_# c-23
adult:de_edad b-27 c-27
adult:de_los a-17 d+17
adult:decad* a-16 d+16
adult:decades a-16 d+16
adult:deje a-17 d+17
adult:del a-26 d+24
adult:del_# a-23 d+22
adult:depen* b-19 c+23
adult:depends c+16
adult:desde a-28 b-19 c-19 d+29
adult:desde_# a-16 d+15
adult:desde_hace a-20 d+20
adult:dice a-18 b-20 c+19
adult:do a-32
adult:do_not a-20
adult:do_you d-21
adult:docum* a-18 d-20
adult:documento d-16
adult:does b+17 d-20
adult:dos b-15 c-18
adult:edad_y a-16
adult:el b-46
adult:el_# a-23 b-17 c-22 d+25
adult:el_@relative d-16
adult:en a+15 d-37
adult:en_# a+37 b-21 c-20 d-38
adult:en_@date b-20 c-17
adult:en_el a-36 b-17 d+21
adult:en_la c-15
adult:en_mi a-21
adult:es d-29
adult:es_para d-27
adult:escri* a+16 d-16
adult:eso d-25
adult:eso_creo a-17 b-21 c+20
adult:este a-18
adult:este_@month a-18
adult:estoy a+24 b-22 c-19 d-21
adult:estoy_en a+27 c-18 d-26
adult:every* a-20 d+20
adult:falta a+18 d-20
adult:falta* a+24 c-16 d-25
adult:faltan a+24 c-16 d-25
adult:faltan_# a+19 d-20
adult:february a+22 d-22
adult:fecha d-16
adult:feel a-21 b+21 c-16 d-20
adult:fifte* a+20 b-17 c-15 d-19
adult:fifteen a+20 b-17 c-15 d-19
adult:file b+16 d-16
adult:firma a+17 d-18
adult:for a+16 d-22
adult:for_me b-20
adult:for_my d-22
adult:go d-16
adult:got b-26
adult:grade a+16 d-15
adult:grado a+19 d-20
adult:gradu* a+22 c-18 d-22
adult:grand* a-30 b-25 d+22
adult:grandkids a-20 b-17
adult:grandma a-23 b-24 c-16 d+26
adult:grown a-28 b-28 c-21 d+29
adult:hace a-39 c-30 d+28
adult:hace_rato a-23 b-16 c-18 d+23
adult:hacer d-16
adult:had_my a-15
adult:half a+23 d-23
adult:has a+18 b-20 d-15
adult:have_my b+16 d-16
adult:have_to c+15
adult:he a+24 b-18 d-25
adult:he_is a+17 b-16 d-18
adult:her b+16 d-16
adult:high a+17 d-19
adult:high_school a+17 d-19
adult:hijo b+21 c-16 d-23
adult:his d-17
adult:i_am a+18 b-36 d-18
adult:i_got a-22 b-18 c-16 d+22
adult:i_have b-30
adult:i_was a-27
adult:if d-20
adult:in a+24 b-51 c-42
adult:in_# b-27 c-29
adult:in_@date b-18
adult:in_college a-22 b-17 d+21
adult:in_high a+17 d-19
adult:is d-19
adult:is_# b-16
adult:is_for b-17
adult:is_just d-16
adult:is_my d-17
adult:it d-15
adult:it_is b-16 d-15
adult:jaja a-35 b-24 c+18
adult:jajaj* a-22 c-16
adult:jajaja a-22 c-16
adult:jubil* a-20 d+21
adult:jubilado a-20 d+21
adult:junio* b-15
adult:junior b-15
adult:just a-26 c-21 d+26
adult:just_a a-19
adult:kid a-24
adult:kids a-20 c-17
adult:la_edad b+18 d-18
adult:la_paciente a-17
adult:lady a-19 b+20 c-19 d-19
adult:last a-26 c-20
adult:last_week a-17
adult:legal a-21 b-18 c-16 d+22
adult:lol a-26 b-21 c-19 d+25
adult:los b-31 c-24
adult:los_# b-25
adult:los_cumplo a+19 d-18
adult:mama a+26 b-27 d-31
adult:marzo a+18 d-19
adult:mas b-23 c-19 d+16
adult:matur* a+20 d-21
adult:mature a+20 d-21
adult:may b-18
adult:mayor a-23
adult:mayor_de d+16
adult:me d-18
adult:me_falta a+18 d-20
adult:me_faltan a+24 c-16 d-25
adult:me_or c+16
adult:me_veo b+16 d-16
adult:medicare a-24 c-22
adult:medio a+33 b-25 c-20 d-35
adult:menor a+21 b-29 d-21
adult:menor_de a+22 b-15 c-17 d-23
adult:mes a-29 d+21
adult:meses a+25 d-27
adult:mi d-37
adult:mi_@relative d-26
adult:minor b-24 c-22
adult:mis a+18 c-18 d-20
adult:mis_papas c-15
adult:mom a+22 b-19 d-21
adult:months a+33 b-16 c-23 d-33
adult:more a+22 d-21
adult:my_@relative b-17
adult:my_birthday d-21
adult:my_sons a-15 d+15
adult:naci b-26
adult:naci_en a+19 b-24 c-23 d-16
adult:never a-21 b+19 d-20
adult:next b-19 c-24
adult:next_@year a+16 d-16
adult:next_summer a+19 d-21
adult:ni a-26 d+22
adult:niece d-18
adult:nieto* b-21 d+20
adult:nietos b-21 d+20
adult:nino a-18 d+19
adult:ninos a-16 b+18 d-19
adult:no a-15
adult:no_es a-17
adult:no_se a-15 d-16
adult:no_soy a-21 d+20
adult:not a-19 b-27 d+18
adult:not_a a-36 b-19 c-17 d+34
adult:not_quite a+16 d-19
adult:not_till a+21 d-24
adult:o b-16
adult:of b-34 c+18
adult:of_# a-22 b-17 d+22
adult:of_it b-18 c-22
adult:of_us b-18 c+19
adult:ojala c-15
adult:old a-19
adult:older a-23 b-21 c-17 d+26
adult:older_than a-23 b-21 c-17 d+26
adult:on a-32
adult:on_@insurer a-17 b-21 d+20
adult:on_file b+16 d-16
adult:only a+16 d-17
adult:or a-25 b-17 c+27 d-21
adult:or_# a-16 c+18 d-16
adult:otra a-29
adult:otra_cosa a-20
adult:otro d-19
adult:over a-30 b-23 c-22 d+29
adult:papas c-15
adult:paper* c+15
adult:papers c+15
adult:para a+16 d-20
adult:para_mi d-27
adult:past a-27 b-22 c-19 d+26
adult:permi* d-21
adult:pero_mi a+19 c-17 d-20
adult:pero_no a-15
adult:pero_tengo a-19 d+17
adult:pregu* a-28 b+21 d-26
adult:que a-35
adult:quinc* a+30 b-24 c-23 d-31
adult:quince a+25 b-19 c-20 d-26
adult:quite a+16 d-19
adult:rato a-23 b-16 c-18 d+23
adult:recue* a-15
adult:recuerdo a-15
adult:regis* c+18
adult:retir* a-16 b-16 d+17
adult:retired a-16 b-16 d+17
adult:right d-15
adult:schoo* a+17 d-19
adult:school a+17 d-19
adult:se a-15 d-16
adult:se_que b-15 c+17
adult:secur* a-16 d+16
adult:security a-16 d+16
adult:segun a-15 b-17 c+16
adult:seman* a+16
adult:semanas a+19 d-19
adult:seven* a+16 d-16
adult:seventeen a+16 d-16
adult:she a+16 b-18 c-15
adult:she_is a+16 b-17
adult:shy a+16 d-16
adult:sign_for d-15
adult:so a-24 d+20
adult:sobrino a-23 b-21
adult:socia* a-17 d+17
adult:social a-17 d+17
adult:social_security a-16 d+16
adult:son b-26 d+16
adult:sons a-15 d+15
adult:sopho* d-15
adult:sophomore d-15
adult:sophomore_in d-15
adult:soy b-44 d+17
adult:soy_del a-19 d+18
adult:soy_el d-16
adult:soy_menor a+25 b-21 c-26 d-22
adult:still a+30 b-20 c-21 d-32
adult:still_a a+23 d-26
adult:summe* a+19 d-21
adult:summer a+19 d-21
adult:tengo b-49
adult:tengo_# a+20 b-37 c-48
adult:than a-27 b-25 c-20 d+29
adult:than_that a-19 b-20 d+21
adult:that a-18
adult:the b-34
adult:there d-18
adult:these a-17 b+18 d-21
adult:they a-15
adult:thirt* b-18 c-20
adult:tiene_# c-25
adult:til a+31 b-20 c-23 d-30
adult:til_@date a+19 d-19
adult:till a+27 b-16 d-27
adult:to c-18
adult:todav* a+27 b-17 c-20 d-22
adult:todavia a+27 b-17 c-20 d-22
adult:tres a-15 d+16
adult:turn a+22 d-24
adult:turn_# a+22 d-24
adult:turne* a-26 c-16
adult:turned a-26 c-16
adult:turned_# a-26 c-16
adult:tutor* b-15
adult:two b-20 d-22
adult:two_@month a+22 c-16 d-22
adult:un a+20 b-20 d-24
adult:un_@year a+18 c-16 d-18
adult:una a-23
adult:under b-17
adult:under* a+15 d-16
adult:underage a+15 d-16
adult:us b-20
adult:veo b+16 d-16
adult:vet a-18 d+19
adult:vietn* a-18 d+19
adult:vietnam a-18 d+19
adult:vietnam_vet a-18 d+19
adult:voto a-17 d+17
adult:voto_desde a-17 d+17
adult:voy a+15 b-20 c-19
adult:voy_a a+18 d-18
adult:voy_en a+17 d-18
adult:was a-31 b-23
adult:was_adopted a-16
adult:week a-17
adult:weeks a+26 b-18 c-19 d-28
adult:what a-19 d-18
adult:what_if b+19
adult:which b-18 c+20
adult:why d-16
adult:with a-16
adult:y_medio a+28 b-22 c-17 d-30
adult:ya a-31 c-33 d+20
adult:year d-22
adult:years b-20
adult:yo a-19 b-18 d+18
adult:you a-24 c+16 d-32
adult:your a-17 b-16 c-16 d+18
affir* d+19
affirmative d+19
affirmative$ d+19
affor* a+20 d-18
afford a+20 d-18
afib a-34 b-23 d+20
afib$ a-26 b-23 c-29 d+33
afirm* d+17
afirmativo d+17
afirmativo$ d+17
afrai* a+18 b-22 c-26
afraid a+18 b-22 c-26
afraid_not a+24 c-18 d-24
afraid_of a+17 d-16
after b-36
after_# b-15 c-17
after__@relative a-16
after__and c-15
after__baby a-19 c-18 d+23
after__better a+19 b-18 d-18
after__is a+16 b-16
after__week d-18
after_a d-15
after_all a-17 d+20
after_me c-20
after_my a-27 b-22 d+20
after_work a+24 b-19 c-17 d-23
afuer* b-24 c-22
afuera b-24 c-22
again a-19 c-25
again$ a-21 b+23 c-48
again* c-21
again_tomorrow b-15
against c-21
against_it a+16 c-18
agarr* b-30 c-28
agarro a+23 c-15 d-23
age a-28 b+19
age$ d-20
agend* d-17
agenda d-17
agenda$ d-17
ago b-17
agradezco a+17 b-16
agua c+16 d-23
aguan* c-31
aguanta c-16
aguanto b-16
aguit* b-29 d-28
aguita b-22 c+19 d-21
aguja d-15
aguja$ d-15
ahead b-29 c-31
ahead$ a-31 b-23 c-24 d+32
ahead__it a+21 d-21
ahead_and a+19 c-16 d-17
ahi a-16
ahi$ b+25 c-42 d-41
ahi__a a-17
ahi__caigo a-16 c-23 d+22
ahi__me a+24 b-16 c-21 d-23
ahi_estare b-15 c-23
ahi_le a-30 b-28 c+16
ahi_mismo a-18 d+16
ahi_nos b-17 c-26 d+18
ahi_si a+16 c-19 d-15
ahora b-53
ahora$ b-22 c-32 d+20
ahora__el a+18 d-17
ahora_mismo b-20 d-20
ahora_no d-19
ahorita$ a+23 b-22 d-20
ahorita__en a+17
ahorita__puedo c-26 d-23
ahorita_estoy b-16 c-17
ahorita_no d-35
aide a-25 b-24 c-31 d+32
air c-24
aja a-16 d+19
aja$ a-16 d+19
al_# d+18
al_@clinician c+16 d-22
al_@vehicle c+16 d-15
al__a a+24 b-24
al__de a-20 c-15
al__la d-21
al__mi c-17
al__nomas a+26 b-27 c-17 d-18
al__y b-19
al_bano c+17 d-20
al_camaron a+17
al_cien a+24 b-23 c-24 d-21
al_contrario a+16 d-17
al_final a+19 b-16 c-20 d-15
al_hospital c-16
al_polen a+22 b-17 d-18
al_polvo c-24 d-22
al_rato c-25 d-26
al_trabajo a+17 b-21
alcan* c-15
alcanzo c-15
alcoh* a-16 c-20
alcohol b-35 c-38
alcoholico$ a-18 b+17
alerg* a-20 b+18 c-32
alergia$ c-15
alergias a+26 b-22 c-23 d-19
alergica a-17 c-29
alergica$ a+20 c-20 d-16
alergica__a a+16 b-16
alergica__nada a+19 d-20
alergica_a a-18 b-26 c-20 d+24
alergica_al b+15 d-22
alergico b+15 c-20
alergico__la b-17
alergico__los b+16 d-19
alergico__nada a+17
algo a-34 b-27 c+33
algo__el a-16 c+20
algo_de a-17
algo_en a-18 b-16 c+30 d-25
algo_para c-20
algui* a-32 c+28 d-33
alguien a-32 c+28 d-33
alguien$ a-18
alguien_me c+16
algun* a-15 c+20 d-18
alguna c+18 d-18
alivi* a-20 c-16 d+20
all a+28 b-24 c-60
all$ b-19 c-20
all_@body a-24 d+23
all__back a+17
all__have d-17
all__in c-15
all__is b-20 d-17
all__my a-16
all__on c-16
all__out a+15
all__parts a+17 d-16
all__since a-15
all__the a-17
all__time a-26 b-24 d+17
all__to d-26
all__tried a+19 b-15
all__you a-17 d+18
all_clear a+31 b-24 c-22 d-28
all_day a+16 b-16 c-15
all_good b-28 c-25
all_i a+17 b-21
all_in b-18 c-17
all_it a+15
all_means d+16
all_my a+17 b-20 c-16
all_of b-21 c-17
all_over b-20
all_set b-19 c-18 d+19
all_that d-30
all_the a-17
all_work a+21 c-18 d-21
alla a-28 c-26
alla$ b+18 c-23 d-18
alla_nos c-15 d+16
aller* a-17
allergic a-17 b+19 c-40
allergic__@animal d-18
allergic__@drug a+15
allergic__a a+21 d-17
allergic__it a-28 b-20 d+32
allergic__not a+23 b-21
allergic__nothing a+27 b-23 d-19
allergic__only a+22 b-28 d-15
allergic__sulfa a+23 b-19
allergic__work a+17
allergic_to a-20 b+20 c-40
allergies a+19 b-21 d-22
allergies$ b-17 d-16
allergist b-17
allergy b-28 c-24 d+23
allergy:# b-45
allergy:#_@date a+16 b-15 d-20
allergy:@animal b+29 c-38 d-42
allergy:@animal_and a+18 b-17
allergy:@body b-40 d+15
allergy:@call a-25 b+24 d-22
allergy:@call_me a-18 b+19 c-16 d-19
allergy:@date b-17 d-16
allergy:@food c+21 d-25
allergy:@hours a-20 b-16 c-22 d+24
allergy:@insurer a+16 c-16
allergy:@medicine b+19 d-36
allergy:@medicine_makes a+19 c-21 d-16
allergy:@open a-25 b-18 d+20
allergy:@price b-31 c-27
allergy:@relative c+19 d-24
allergy:@relative_es b+16
allergy:@relative_had a-16
allergy:@relative_is a+26 c-32 d-25
allergy:@relative_le a-20
allergy:@relative_se a-18 b+20
allergy:@relative_would b-19 c+21
allergy:@stop a-16 b-16 c-24 d+21
allergy:@stop_breathing c-18 d+16
allergy:@symptom a-25 b-27
allergy:@symptom_all d+16
allergy:@symptom_and d+16
allergy:@symptom_for c-16 d+18
allergy:@treat b-20 c-44 d+23
allergy:@visit b-24
allergy:@visit_y a+19 d-18
allergy:a a-16
allergy:a_esa b-20
allergy:a_ese b-16
allergy:a_la a+17 b-27
allergy:a_los c-29 d-30
allergy:a_mi c-26
allergy:a_nada a+31 d-31
allergy:a_reaction a-18
allergy:a_saber a-21 b-22 c+24 d-23
allergy:a_seizure d+18
allergy:abeja* a+16
allergy:abejas a+16
allergy:about a+21 c-21 d-18
allergy:after a-27 b-18
allergy:after_my c-18 d+19
allergy:again a-21 b-16 c-21 d+24
allergy:aguja d-15
allergy:al c-48 d-44
allergy:al_camaron a+17
allergy:al_polen a+22 b-17 d-18
allergy:al_polvo c-24 d-22
allergy:alerg* a-19 b+19 c-31
allergy:alergias a+26 b-22 c-23 d-19
allergy:alergica a-17 c-29
allergy:alergica_a a-18 b-26 c-20 d+24
allergy:alergica_al b+15 d-22
allergy:alergico b+15 c-20
allergy:all c-31
allergy:aller* a-17 c-26
allergy:allergic a-19 b+19 c-38
allergy:allergic_to a-21 b+20 c-37
allergy:allergies a+28 b-18 c-35
allergy:allergist b-17
allergy:allergy b-27 c-24 d+23
allergy:am_allergic a-17 c-26
allergy:am_not a+25 b-20 c-21
allergy:an a-19 c-17 d+19
allergy:anafi* d+15
allergy:and c-20
allergy:and_sulfa d-20
allergy:and_that a+21 b-16 d-16
allergy:and_they d+17
allergy:anest* a-30
allergy:anestesia a-16 d-16
allergy:anesthesia a-16 b+15 d-16
allergy:any a+20 d-18
allergy:anyth* b-16 d-16
allergy:anything b-16 d-16
allergy:arm c+17
allergy:at c-24
allergy:at_all a+16
allergy:aunt b+17
allergy:bad c-24 d+17
allergy:bad_trip a-15 d+17
allergy:be c-21 d-16
allergy:bee a+15
allergy:bee_stings a+15
allergy:been b-25 c+31 d-32
allergy:been_put c+16
allergy:bees c-18 d-24
allergy:befor* a+16 c-26 d-17
allergy:before a+17 c-25 d-16
allergy:benadryl c-24
allergy:bien a+20 b-35 d-20
allergy:big a-16 b-16 c-16 d+17
allergy:blood d+16
allergy:blood_pressure d+16
allergy:body a+15 b-16
allergy:brace* d+15
allergy:bracelet d+15
allergy:breat* a-29 b-23 c-36 d+34
allergy:breathe c-17
allergy:breathing a-23 b-21 c-28 d+27
allergy:broke_out d+20
allergy:broto a-19
allergy:but b-43 c+23 d-17
allergy:but_i a-21
allergy:but_not a+19 b-17 d-24
allergy:c a-21 c+22 d-17
allergy:cabal* b+16
allergy:caballo a-17
allergy:caballos b+16
allergy:cae a+19 d-18
allergy:call a-20 b+18 d-20
allergy:camar* a+21 d-15
allergy:camaron a+17
allergy:came b-15 c-22
allergy:came_out b-15 c-22
allergy:can a-17
allergy:can_not a-26 b-23 d+22
allergy:cara d+21
allergy:casi a-28 c-30 d+29
allergy:casi_me a-20 c-18 d+22
allergy:casi_no d+16
allergy:cats d-22
allergy:cayo c-15
allergy:cayo_fatal a-18 d+17
allergy:chart_says b-16
allergy:closed a-23 b-17 d+17
allergy:codei* a+25 b-18 d-24
allergy:codeine a+25 b-18 d-24
allergy:come a-17 d+16
allergy:comida d-20
allergy:como c-18
allergy:como_se b+20
allergy:con a-37 d+19
allergy:con_@treat c-15 d+21
allergy:con_eso a-26 c-34 d+22
allergy:conoz* a+18
allergy:conozco a+18
allergy:convu* d+17
allergy:convulsiones d+17
allergy:cosas b-26
allergy:could a-29
allergy:could_not a-22 d+17
allergy:crazy a-22 b-19 c-22 d+22
allergy:cual a-24 b+21 d-20
allergy:cual_@medicine a-23 b+22 c-23 d-19
allergy:cuand* b-20
allergy:cuando b-20
allergy:cuando_me b-20
allergy:cuent* a-20
allergy:cuenta c+16 d-15
allergy:cuento d+16
allergy:da a-28 c-33
allergy:da_miedo d-15
allergy:dad c-16 d-25
allergy:dado_eso a+23 c-22
allergy:de b-34
allergy:de_la c-22 d+17
allergy:de_maravilla a+21 d-22
allergy:de_mareo d-18
allergy:del a-25 b-18 c+22 d-18
allergy:del_dentista a-19 c+18 d-18
allergy:denti* a-19 c+18 d-18
allergy:dentista a-19 c+18 d-18
allergy:despe* b-15 d+16
allergy:dice a-15 b-17
allergy:did a+35 c-24 d-37
allergy:did_fine a+16 d-21
allergy:did_great a+22 b-20 c-17 d-20
allergy:died a-20 b+16 c-20
allergy:died_from a-17 b+19 c-16 d-17
allergy:diero* c-23
allergy:dieron c-23
allergy:dio a-27
allergy:dio_una d+16
allergy:do a-16
allergy:do_not b-23 c+16
allergy:do_you b+16
allergy:doctor a-17
allergy:dormi* c+17 d-21
allergy:dormido c+16 d-21
allergy:down a-16
allergy:drug b-15 c-18
allergy:drug_allergies a+18
allergy:durin* a-17
allergy:during a-17
allergy:en a-21 b-18 c-39 d+29
allergy:en_# d+17
allergy:en_mi b-18 d+15
allergy:ended a-16 d+17
allergy:ended_up a-16 d+17
allergy:epine* a-25 c+21
allergy:er b-18
allergy:era a-24 b-16 c+23
allergy:era_nino a-18 c+19
allergy:es b+25 c-27 d-31
allergy:es_alergico b+16
allergy:es_la b+15
allergy:esa a-18 b-37
allergy:esa_@medicine c-15
allergy:esa_no a+20 d-18
allergy:esa_vez a-16 c-15 d+17
allergy:ese b-18
allergy:eso a-20 c-27 d+20
allergy:esta b-22
allergy:esta_en b-18 d+15
allergy:estab* c+23 d-23
allergy:estaba c+23 d-23
allergy:ever_told a+18 c-16
allergy:every a+28 b-18 c-25 d-28
allergy:every* b-15 c-19
allergy:everybody a-18 d+18
allergy:everything a+16 d-17
allergy:exper* a-18 c-18 d+21
allergy:experience a-18 c-18 d+21
allergy:face d+16
allergy:fatal a-18 d+17
allergy:felt b-19 c+18 d-23
allergy:file b-18
allergy:find a-15
allergy:fine a+44 b-30 c-35 d-40
allergy:first a+21 b-22 d-39
allergy:first_time b-16 d-19
allergy:first_timer a+26 b-20 c-22 d-24
allergy:for b-35
allergy:for_me a+21 d-21
allergy:for_that d-16
allergy:friend a-15 b+18 d-15
allergy:from a-34
allergy:from_it a-17 c-22
allergy:fue b-19 c+15
allergy:gatos d-21
allergy:get a-24 b+17 d-22
allergy:given_that a+17 c-15
allergy:go c-20
allergy:got a-33
allergy:got_big a-16 b-16 c-16 d+17
allergy:got_it d-17
allergy:great a+35 b-32 c-30 d-32
allergy:had c-17
allergy:had_@symptom c-16 d+21
allergy:had_@treat a+20 d-17
allergy:had_a a-25 c-16 d+19
allergy:had_it a+26 c-18 d-32
allergy:had_surgery a-23 c+18
allergy:had_the d-16
allergy:had_to a-27 b-16 c-20 d+30
allergy:hallu* a-27 b-24 c-24 d+27
allergy:hallucinations a-25 b-23 c-23 d+25
allergy:han b-19 d-27
allergy:han_operado d-17
allergy:han_puesto a+22 c-20
allergy:happe* d-23
allergy:happened b-17 c+16 d-21
allergy:hasta a+20 d-20
allergy:hated a-16
allergy:hated_it a-16
allergy:have_been a-16 c+19 d-16
allergy:have_had d-18
allergy:have_it c-15
allergy:have_not a+20 c-19
allergy:he b-23
allergy:he_tomado a+23
allergy:heard c-23 d-21
allergy:heard_of a+16 c-15
allergy:heart a-28 b-25 d+19
allergy:her b-22
allergy:hermana c-17
allergy:hinch* a-22 b-21 c-22 d+25
allergy:hinche a-19 b-18 c-18 d+20
allergy:hives a-23 b-15 c-25 d+35
allergy:horas d+17
allergy:horri* a-22 b-23 c-29 d+29
allergy:horrible c-16 d+19
allergy:horse a-17 b+16
allergy:hospi* d-16
allergy:hospital d-16
allergy:hours a-20 b-16 c-22 d+24
allergy:how a-16
allergy:how_would b+15
allergy:i a-23
allergy:i_can a-22 c-20 d+22
allergy:i_do c+21 d-20
allergy:i_had b-27 c-35
allergy:i_have b-15 d-26
allergy:i_know d-18
allergy:i_saw d+18
allergy:i_was a-16 b-17 c+19
allergy:i_woke a-16 c-15 d+17
allergy:idea c+17
allergy:igual a-17 c+18
allergy:in b-28
allergy:in_# a-20 d+17
allergy:in_my b-15
allergy:in_the b-22
allergy:inyec* a-23 c+17 d-16
allergy:inyeccion a-19 c+18 d-18
allergy:is d-33
allergy:is_all a+15
allergy:is_it b+16
allergy:is_not a+19
allergy:is_the a-18 b+17 d-17
allergy:issue* a+16
allergy:issues a+16
allergy:it c-31
allergy:it_before a+18 c-20
allergy:it_fine a+18 d-16
allergy:it_in b-16 c-24
allergy:it_made a-23 b-18 d+20
allergy:it_on c-19
allergy:it_once d-17
allergy:it_twice a+18 d-16
allergy:it_was a-21 b-19
allergy:itch c-17
allergy:jamas d-15
allergy:just a+36 b-37 c-26 d-34
allergy:just_to a+19 b-19
allergy:ketamina a-25 b-23 c-25 d+30
allergy:ketamine c-28
allergy:kid b-16
allergy:know d-22
allergy:known a+19
allergy:la_@food d-20
allergy:la_@medicine d-24
allergy:la_@treat a-16 d+17
allergy:la_aguja d-15
allergy:la_anestesia a-15
allergy:la_cara d+21
allergy:la_conozco a+18
allergy:la_dieron c-19
allergy:la_he a+18 b-16 d-22
allergy:la_pusieron c-25
allergy:la_sulfa b-29 c-24 d+18
allergy:la_use a+16
allergy:las d-25
allergy:las_abejas a+16
allergy:last b-27 c-42 d+23
allergy:last_time b-25 c-40 d+19
allergy:latex a+15 c-25 d-27
allergy:le a-21
allergy:le_dio c-20
allergy:let a-15
allergy:life c-16
allergy:like c-27
allergy:like_a a+16 b-20 c-19
allergy:llevo a+18 b-17
allergy:lol a+24 c-18
allergy:los c-29 d-22
allergy:los_caballos b+16
allergy:los_gatos d-21
allergy:los_mariscos a+20 b-22 c-20 d-15
allergy:made a-29 b-24 d+24
allergy:made_me a-23 b-16
allergy:made_my a-16 b-15 c-21 d+19
allergy:makes b-31 c+26 d-39
allergy:makes_me b-25 c+25 d-33
allergy:mal a-19
allergy:malis* c-16
allergy:mama a-16 b-30 c+25
allergy:marav* a+21 d-22
allergy:maravilla a+21 d-22
allergy:mareo d-18
allergy:maris* a+24 b-26 d-22
allergy:mariscos a+21 b-23 d-20
allergy:mas a+20
allergy:maybe a-19 c+26 d-16
allergy:me a-20 b-30 d+18
allergy:me_@symptom b-20
allergy:me_cae a+19 d-18
allergy:me_cayo c-15
allergy:me_da a-28 c-33
allergy:me_dio a-24 b-34
allergy:me_fue c-19
allergy:me_han d-31
allergy:me_hinche a-19 b-18 c-18 d+20
allergy:me_puse a-31 b-27 d+24
allergy:me_pusieron a-16
allergy:me_salio a-23
allergy:me_senti c+17
allergy:me_that b+16
allergy:me_under d+16
allergy:medicina b+18 d-22
allergy:medicine d-19
allergy:mensa* b+23 c-17 d-21
allergy:mensaje b+23 c-17 d-21
allergy:mi a-23
allergy:mi_@animal a-18 b+16
allergy:mi_@relative c+19
allergy:mi_nada a+16
allergy:miedo a-17 c-16
allergy:miedo_la d-15
allergy:morph* d-22
allergy:morphine d-22
allergy:mucho a-17 b-17 c-19 d+19
allergy:muy_mal c-19 d+20
allergy:my c-24
allergy:my_@animal b+19 c-18 d-17
allergy:my_@body a-22 b-28
allergy:my_@relative b+15 d-33
allergy:my_allergy a-16 d+18
allergy:my_body a+15 b-16
allergy:my_chart c-22
allergy:my_heart a-15
allergy:my_life c-16
allergy:my_only a+25 b-21 d-20
allergy:nada a+51 b-33 c-37 d-36
allergy:nada_de a+18 d-17
allergy:nada_mas a+17
allergy:nauseas b+16
allergy:nauseous a-19 b-17 c+21 d-16
allergy:never b-48
allergy:never_again a-18 c-15 d+19
allergy:never_been a-20 b-18 c+25 d-39
allergy:never_had b-30
allergy:never_heard a+16 c-15
allergy:never_taken a+25 c-23 d-16
allergy:never_took a+16
allergy:never_tried a+24 c-16 d-20
allergy:new a+21 d-21
allergy:new_to a+21 c-16 d-21
allergy:ni a+25 b-24 d-20
allergy:ningu* a+31 b-20 c-24 d-24
allergy:ninguna a+31 b-20 c-24 d-24
allergy:nino a-18 c+22
allergy:nique* a+17
allergy:niquel a+17
allergy:nkda a+30 b-24 c-23 d-24
allergy:no b-30 c+22 d-29
allergy:no_@medicine a+16 d-17
allergy:no_allergies a+29 b-15 c-17 d-24
allergy:no_c a-21 c+22 d-17
allergy:no_known a+15
allergy:no_me b-18
allergy:no_never a+21 c-19
allergy:no_podia a-18 d+19
allergy:no_problem a+17 d-17
allergy:no_puedo c-17
allergy:no_que a+18
allergy:no_reaction a+20 d-25
allergy:no_recuerdo a-18 c+22
allergy:no_se a-20 b-26 c+30 d-17
allergy:no_soy a+36 b-30 d-32
allergy:nomas a+36 b-45 c-30 d-24
allergy:nomas_a a+17 b-21
allergy:none a+19
allergy:nope a+17
allergy:nose a-21 d-19
allergy:not a-30 b-82 c+28
allergy:not_breathe c-17
allergy:not_had a+18 c-16
allergy:not_have c-17
allergy:not_me a+24 c-18
allergy:not_say a-21 c+25 d-17
allergy:not_sure c+16
allergy:not_that b-30 d-34
allergy:not_think d-18
allergy:not_this a+18 b-15
allergy:not_to b-20 d-24
allergy:nothi* a+38 b-36 c-25 d-33
allergy:nothing a+38 b-36 c-25 d-33
allergy:nunca b-23 d-35
allergy:nunca_la a+23 b-17 c-17 d-22
allergy:nunca_me d-19
allergy:of_it a-19 c-18 d+15
allergy:of_me c-16
allergy:of_things a+15
allergy:ok d-30
allergy:on c-24
allergy:on_it c-37
allergy:on_my b-17 d+17
allergy:once a-21
allergy:once_was a+16 c-16
allergy:one a-15 c-18
allergy:only a+65 b-78 c-54 d-44
allergy:only_allergic a+23 b-21
allergy:only_morphine a+18 c-19
allergy:only_thing b-17
allergy:only_to a+17 b-21 c-17
allergy:operado d-17
allergy:out a-29 b-18 d+17
allergy:out_in d+17
allergy:out_of a-25 c-16 d+23
allergy:out_when d+16
allergy:panic* c-17 d+20
allergy:passe* c-16 d+20
allergy:passed c-16 d+20
allergy:passed_out c-16 d+20
allergy:peanu* a+17
allergy:peanuts a+17
allergy:penic* a+31 b-25 c-28 d-24
allergy:penicilina c-15
allergy:penicillin a+24 b-19 c-22 d-20
allergy:pero a-17 c+25 d-22
allergy:piel c+16
allergy:poco d-18
allergy:poco_de d-18
allergy:podia a-18 d+19
allergy:podia_respirar a-18 d+19
allergy:polen a+22 b-17 d-18
allergy:polle* a+26 b-24 c-22 d-23
allergy:pollen a+26 b-24 c-22 d-23
allergy:polvo c-24 d-22
allergy:press* a-16 d+18
allergy:pressure a-16 d+18
allergy:prime* c-18
allergy:primera c-18
allergy:primera_vez a+26 c-16 d-24
allergy:proba* d-16
allergy:probado b-15
allergy:probl* a+29 c-24 d-30
allergy:problem a+22 c-16 d-21
allergy:problema d-20
allergy:prueb* d-17
allergy:puedo c-17
allergy:puest* a+22 c-20
allergy:puesto a+22 c-20
allergy:puked c-17 d+19
allergy:pulse* a-17 c-16 d+18
allergy:pulsera a-17 c-16 d+18
allergy:puse a-31 b-27 d+24
allergy:puse_bien a-19 c-17 d+19
allergy:pusieron_cuando d-17
allergy:puso c-16
allergy:put b-18
allergy:put_me c-17 d+19
allergy:put_under c+16
allergy:que_me a-19 b-29 c-22 d+26
allergy:que_se c-16
allergy:que_yo b-22 d-25
allergy:quien a-17 b-17 c+17
allergy:quit c-18 d+16
allergy:reacc* b-19 c-24
allergy:reaccion c-25
allergy:reactions a+15 c-16 d-17
allergy:recal* c+17 d-15
allergy:recall c+17 d-15
allergy:recue* b-16 d-18
allergy:recuerdo a-18 c+22
allergy:recuerdo_bien c+16
allergy:remem* b-22 c+20 d-26
allergy:remember b-22 c+20 d-26
allergy:respi* a-18 d+19
allergy:respirar a-18 d+19
allergy:right a-19 d-19
allergy:ronchas a-18 c-27 d+29
allergy:saber a-21 b-22 c+24 d-23
allergy:sabri* a-15 b-19 c+24 d-18
allergy:sabria a-15 b-19 c+24 d-18
allergy:salio b-17
allergy:salio_un a-19
allergy:sarpu* a-17
allergy:sarpullido a-17
allergy:saw d+18
allergy:say a-17 c+18 d-16
allergy:says b-21
allergy:scare* a-25 b-18 d+19
allergy:scared a-25 b-18 d+19
allergy:screa* a-26 c-22
allergy:screamed a-17 b-15 d+17
allergy:screaming a-18 c-16
allergy:se a-48 d+15
allergy:se_la a-17
allergy:se_me a-21 b-22 d+23
allergy:seizu* d+18
allergy:seizure d+18
allergy:sent c-16
allergy:senti a-26 b-26 d+19
allergy:sepa b-21 d-20
allergy:sesiones a+19 d-18
allergy:sever* a-20 b-21 c-22 d+22
allergy:severe a-20 b-21 c-22 d+22
allergy:severe_@symptom d+16
allergy:shell* a+18 b-19 c-18 d-15
allergy:shellfish a+18 b-19 c-18 d-15
allergy:shellfish_only a+16
allergy:shot a-26 b-17 c+26 d-25
allergy:shoul* c-17
allergy:si_me a-17 c-19
allergy:sick a-16
allergy:sin a+27 b-16 c-18 d-29
allergy:sister a+17 c-24
allergy:six a+16 c-16 d-15
allergy:skin a-25 b-20 c-25 d+27
allergy:so a-18 b-17 c+22 d-24
allergy:solo a+33 b-30 c-23 d-25
allergy:solo_a a+19
allergy:solo_al a+23 b-23 d-16
allergy:somet* c+26 d-22
allergy:something c+26 d-22
allergy:soy a-17
allergy:soy_alergica c-23
allergy:spravato c-23
allergy:spray a-20 c-20
allergy:st a+16 b-15 d-20
allergy:sting* a+15
allergy:stings a+15
allergy:stopp* a-22 b-18 c-21 d+24
allergy:stopped a-22 b-18 c-21 d+24
allergy:stopped_breathing a-15 c-15 d+17
allergy:stuff c-30
allergy:sulfa c-40
allergy:supe c+17
allergy:super c-17 d+17
allergy:sure c+16
allergy:surge* b-28 c+20 d-20
allergy:surgery b-28 c+20 d-20
allergy:swell* d+19
allergy:swelled d+19
allergy:swelled_up d+15
allergy:swing* a-16 d+15
allergy:swinging a-16 d+15
allergy:take c-18
allergy:taken d-22
allergy:taken_it d-22
allergy:tape a+17 d-16
allergy:tengo d-17
allergy:that_i a-17 b-25 c+15
allergy:that_is d-29
allergy:the a-25
allergy:the_stuff a+18 c-21
allergy:the_worst c-18
allergy:they a-16
allergy:they_gave b-16
allergy:they_had a-21 c-17 d+25
allergy:they_use a-15 b+16 d-16
allergy:thing_i b-17
allergy:think d-18
allergy:think_so a-18 c+24
allergy:this a+17 c-19 d-30
allergy:thoug* c-16 d+20
allergy:thought c-16 d+20
allergy:thought_i c-16 d+20
allergy:three a+15 d-18
allergy:threw a-16
allergy:threw_up a-16
allergy:tiene a-17
allergy:time a+16 b-18
allergy:timer a+27 b-24 c-29 d-23
allergy:times a+22 b-17 c-24 d-21
allergy:to_@animal d-18
allergy:to_a a+21 d-17
allergy:to_bees d-20
allergy:to_codeine a+17 b-15 d-15
allergy:to_is b-17
allergy:to_it b-23 c-25 d+22
allergy:to_me b-19
allergy:to_my a-20 c+18 d-15
allergy:to_nothing a+27 b-23 d-19
allergy:to_sulfa a+20
allergy:to_that c-18
allergy:toda a-18 b-16 c-24 d+21
allergy:todav* a-16
allergy:todavia a-16
allergy:todavia_no a-16
allergy:todo a+30 c-24 d-29
allergy:todo_bien d-15
allergy:told c-23
allergy:told_me c-23
allergy:toler* a+18 b-24 c-30
allergy:tolerated a+17 d-17
allergy:tolerated_it a+17 d-17
allergy:tolero c-21
allergy:tomad* a+23
allergy:tomado a+23
allergy:tongue a-17 d+17
allergy:took b-26 c-34
allergy:took_it a+25 c-22 d-23
allergy:tranq* a+17 d-15
allergy:treatments a+17 d-16
allergy:tres d-18
allergy:tried a+25 c-21 d-23
allergy:tried_it a+25 c-21 d-23
allergy:trip a-15 d+17
allergy:tuve b-15
allergy:tuve_una c-19
allergy:tuvie* a-17 c-16 d+18
allergy:tuvieron a-17 c-16 d+18
allergy:tuvieron_que a-17 c-16 d+18
allergy:twice a+19 d-18
allergy:un b-19
allergy:un_poco d-18
allergy:un_sarpullido a-17
allergy:una_reaccion a-23 c-22 d+27
allergy:under a-16
allergy:up b-43 c-22
allergy:up_fine a+16 c-20
allergy:up_in a-22
allergy:urgen* d+17
allergy:urgencias d+17
allergy:use b+18 c-20 d-24
allergy:used_it a+17 c-19
allergy:va a+16 c-16
allergy:veces a+26 c-21 d-23
allergy:veces_y a+26 c-21 d-23
allergy:vez b-21
allergy:vi a-21 c-25
allergy:volve* a-16 d+19
allergy:volver a-16 d+19
allergy:vomit* d+16
allergy:vomite a-16
allergy:vomiting a-20 c-20 d+21
allergy:was b-35 c+19 d-17
allergy:was_fine a+30 c-24 d-27
allergy:was_out d-16
allergy:weird a-21 c+22 d-20
allergy:weird_but a-17 c+16
allergy:well c-16
allergy:went c-24 d+15
allergy:what a-21 b+25 d-23
allergy:what_@medicine b+15
allergy:what_is c-21
allergy:when b-25
allergy:when_i b-18
allergy:when_they c-20 d+21
allergy:which a-25 b+25 c-27 d-17
allergy:will d-23
allergy:with d-17
allergy:witho* c-16
allergy:without c-16
allergy:without_a a+16 d-16
allergy:woke a+17 b-27 d-16
allergy:woke_up a+17 b-27 d-16
allergy:work a+17
allergy:worke* a+20 d-21
allergy:worked a+20 d-21
allergy:worst c-18
allergy:would c+20 d-23
allergy:would_i b+15
allergy:wrote b-15 d+16
allergy:y a+33 c-56
allergy:y_a b-15
allergy:y_me a-17 d+16
allergy:y_sin a+16
allergy:y_todo a+16 d-17
allergy:ya d-36
allergy:yes c-16
allergy:yo a+18 b-33
allergy:yo_no a+25 c-25
allergy:yo_sepa b-18 d-17
allergy:yodo b-23 c-17 d+17
allergy:you a-22 b+27 d-16
allergy:zero a+19 d-18
allergy:¿ b+20
alley a-16
alli b-18 d+16
allow* c-16
allowed c-16
almorzar b-17
almos* a+24 c-19 d-23
almost a+24 c-19 d-23
alone b-39 c-33
alone$ b-28 c-23
alone_and a+17 d-19
along c-17
along$ a-15
alrea* a-49 b+24 c-41
already a-49 b+24 c-41
already$ a-22 b+23 c-21 d-19
already__my a-20 c-20
already__the a-16
already_asked d+16
already_have c-16
already_told a-18
also d-19
alt b-15 d-25
alta a-17
alta$ c-20
alta__de a-16 c+15
alta__la b-16
alta_la d+16
alta_pero a-15
alta_y a-19
altas a-20 b-20
alway* b-45 c-32
always b-45 c-32
always$ b-20
always_been a+23 b-17 c-20 d-26
always_high a-23 b-18 c-17 d+23
am c-18
am_# b+16 d-19
am_@drive d-18
am_@late c+20
am_@symptom a-21 d-21
am__# b-20 d-16
am__@body a-18 d+17
am__@clinician a+24 b-18 d-21
am__@medicine c-32
am__@year d-24
am__a d-23
am__addict a-17 d+16
am__again d+16
am__alone a+15 d-17
am__and a+20 b-17
am__at a+18 d-15
am__but c-16
am__by a-17 b+17 d-16
am__coming a-16 d+16
am__do a+15
am__dude a+16
am__for b-18
am__four a+17 d-17
am__he d+18
am__her b-18 c-19
am__here d+16
am__him a-20 d+20
am__i b-16
am__in b-15
am__is a+16 b-21
am__it b-44 d+23
am__lol a+26 b-18 d-26
am__make a+20 d-20
am__man a+25 b-18
am__minor a+18 d-18
am__my a+20 b-33 c-21
am__no a+25 c-15 d-24
am__not b-17
am__nothing a+20 d-25
am__now d+17
am__of c-28
am__old a-17 b+16
am__out c-18
am__patch a+16
am__right d+15
am__seven a+16
am__that b+18 c-26 d-24
am__the b-23
am__this a+15 b-16
am__today a-20 d+21
am__twins a-15 b-16 d+16
am__up c-18 d+18
am__way a+21 d-20
am__work a-24 b+17
am__yes d+16
am__you a-17 b+16 c-18
am__your b-15
am_a a+39 b-62 c-31
am_about d-16
am_allergic a-17 c-26
am_answering a-16 d+16
am_asleep a+26 d-25
am_bipolar a-24 b-26 d+30
am_clear a+20 b-16 d-17
am_coming a+29 d-33
am_expecting d+21
am_fine d+16
am_free a-26 d+25
am_going a+28 b-18 d-22
am_good a+21 b-20 c-24
am_here a-16
am_home c+16 d-19
am_in c-28
am_lost a+16 c-16
am_nervous b-15 d-19
am_new a+31 b-21 c-19 d-31
am_off b-15
am_ok b-20
am_on a+20 b-33 d-16
am_out a+23 c-23 d-20
am_pumping d+16
am_safe a-19 d+21
am_sixty a+23 b-20 d-23
am_still b-15
am_the a+16
ama a-16
amama* a-32 b-30 c-41 d+39
amamantando a-21 b-16 c-23 d+24
amamantando$ a-18 d+19
amamanto a-28 b-20 c-28 d+29
amamanto$ a-20 c-18 d+21
amane* d-32
amaneci a+16 c-22
amaneci_con a+16 c-22
amanecio b+17 c-19 d-23
amanezca c+17
ambul* b-15
ameri* b+16 d-16
america b+16 d-16
america$ b+16 d-16
amiga d-23
amigo a-17
amor c-18
an__my a-16
an__of d-16
an_ablation c-16 d+17
an_aneurysm a-22 c-20
an_hour c-37
an_irregular c+16 d-15
anafi* d+15
anali* b-29 c+15 d-31
analisis b-26 c+17 d-29
analisis$ a-28 b-22 c+30 d-21
and b-55 c-28 d+22
and_@body a+16 d-17
and_@medicine b-35 c-41 d+16
and_@treat c-21 d+25
and__@clinician c-16
and__@medicine b-33 c-28 d+18
and__@relative a+15 b-22 c-21
and__@stop c-21
and__@treat d-21
and__a b-20 c-30 d+23
and__after d-17
and__am c-31 d+25
and__are a+20 b-21 d-17
and__back c+17 d-28
and__bad c-15
and__both a+18 c-23
and__clean c-20
and__did b-17
and__fine a+21 d-25
and__gave a-17
and__half d-25
and__hated a-16 d+17
and__have c-17
and__i b-17
and__in a+22 b-18 c-23
and__is a+21 b-19 c-17
and__it b-18 d-16
and__knee c-15
and__lol a-17 d+17
and__me a-23 b-23 d+27
and__my b-20
and__negative a+17
and__no c+18 d-24
and__not b-29 d+23
and__on a-18
and__one a-22
and__out c-20
and__tell a-18 b-19 c+19 d-17
and__that b-15
and__to a-26
and__watching d+16
and__who c+18
and__with d-19
and__yes a+20 c-20
and__you a-17
and_a b-30
and_again a+18 d-22
and_can a-18
and_counting a-15 d+17
and_do b-15
and_done b-23 c-24
and_down a-16 c+21 d-25
and_everything a-19 b-20 c-16 d+21
and_forth a-19 c+20 d-20
and_get c+19 d-15
and_goes a-23 b-19 c+25 d-26
and_he c-18
and_i a-15 b-20 d+21
and_it c-35
and_my b-26 c-15
and_never a+21 c-19 d-19
and_no c-23
and_nobody a+17 d-19
and_not d-18
and_one a-22 c+22
and_only a+26 c-22 d-20
and_saw c+18 d-18
and_she b-19 c-24
and_sound a-22 b-18 d+24
and_still b-16
and_sulfa d-20
and_take a-15 d+20
and_that a+23 b-27 c-23
and_the b-19
and_then a-29 b-20
and_they b-16 c-25 d+20
and_three a-15
and_we c-19
anda a-29 b+19
anda_en b+17
andab* c+19 d-23
andaba c+19 d-23
andel* a-22 c-27 d+18
andele a-22 c-27 d+18
andele_pues a-18 b-19 c-20 d+21
ando a+18 b-73
ando$ a-19 d+17
ando_@late a-19 c+20 d-22
ando__con a-15 d+17
ando__la b-20 d-27
ando_a a+19 c-19 d-19
ando_bien a+18 d-17
ando_con a-34 b-20
ando_de a-25 c-16 d+22
ando_en b-24 c-30
anestesia a-17 d-17
anesthesia a-16 b+15 d-16
anesthesia$ b+22 c-17 d-15
aneur* a-24 c-27
aneurisma d+16
aneurysm a-22 c-20
aneurysm$ b+20 d-23
anexo a-21 d+15
angin* a-18 c-15
angina a-18 c-15
ano b-29 c-18
anoch* a+25 b-16 c-18 d-26
anoche a+25 b-16 c-18 d-26
anoche$ a+16 d-15
anos b-51
anoth* b-23
another b-23
another_@place b-23 c-23 d+17
another__no b+16 c-26 d-22
another__so a+15
another_day d-33
another_time a+23 b-19 c-20 d-22
ansie* c-26 d-26
ansiedad c-26 d-26
ansiedad$ c-21 d-23
ansiedad__mas a+18
answe* a-36 b+20
answer a-26 b+16
answer$ b+17
answer_that d-16
answer_this a-16
answered c+17 d-18
answered$ c+17 d-18
answering a-17 c-17
antec* a+21 b-15 c-18 d-21
antes b-19
antes$ c-40 d+18
antes__# c+15 d-19
antes__la a-16 c+15
antes__las c+15 d-19
antes_de b-19 c+20 d-17
antes_si d-21
antic* b-17 c-37
anticoagulante b-23 c-22
anticonceptivas b-21 c-20
antidepresivo a+16 c-20
antidepresivos c-20 d+18
anxie* c-29 d-24
anxiety c-29 d-24
anxiety$ c-21 d-24
any a+22 b-30 c-40
any$ a+33 b-16 c-28 d-32
any:# a-20 d+18
any:@animal a-18 c-16
any:@body a+25 c-37 d-18
any:@call c-26
any:@call_is a-16 b+16 d-15
any:@call_me a-18 b-37 c-27 d+31
any:@call_my a+18
any:@clinician a+29 b-32 c-23 d-24
any:@clinician_said c-16
any:@clothes a-21 b-23 c-18 d+23
any:@date a+17 b-16
any:@day b-16 c-25
any:@door a-20 c-20
any:@drink c-39
any:@drink_at a-25 b-25 c-19 d+26
any:@drive d-18
any:@drug a+18 d-16
any:@eat a+19 b-15 d-21
any:@food a-32 c-47 d+33
any:@insurer a+25 d-26
any:@medicine b-16 c-36
any:@medicine_since a-19 d+20
any:@person d-18
any:@place c-34
any:@place_es b-24
any:@relative d-31
any:@relative_toma d-16
any:@stop d-17
any:@texts a-16 c-24 d+16
any:@texts_are a-17 b-18 d+18
any:@thanks b+24 c-35 d-51
any:@thanks_pero a+17 b-16
any:@wrong a+22 b-25 d-21
any:@year a+19 b-19 c-21 d-16
any:a c-39
any:a_@food a-23 b-22 d+22
any:a_@medicine d-17
any:a_big a-24 b+17
any:a_couple b-16 d+20
any:a_crumb b-15
any:a_day b-22
any:a_mi b-20
any:a_mis a+15
any:a_multivitamin a+20 b-22 d-17
any:about d-33
any:about_it b-20 d-21
any:about_that a-16 b+17 c-16
any:actua* a-16
any:actually a-16
any:acuer* a-17 b-23 d+16
any:acuerdo a-17 b-23 d+16
any:address b-25
any:afirm* d+17
any:afirmativo d+17
any:again b+23 d-37
any:agradezco a+17 b-16
any:ahead a-18 d+17
any:ahi b-28 c+26 d-33
any:ahora a+23 d-22
any:aja a-16 d+19
any:al b-20 c-18 d+16
any:all a+17 b-26 c-23
any:all_means d+16
any:almorzar b-17
any:alone a-21 d+22
any:am b-26 c-28
any:am_good a+16 d-16
any:am_not c-17
any:and b-48 c-17
any:and_a a+19 d-18
any:and_i a-21 b-18
any:ano a+16 d-16
any:answe* a-15 b-22
any:answer a-15 b-22
any:antic* a+23 c-19 d-32
any:anticoagulante a+22 d-26
any:any a+19 d-15
any:anyti* b-16 d+15
any:anytime b-16 d+15
any:apart* b-25 c-20
any:apartamento a+18 d-18
any:apartamento_# a+18 d-18
any:apartment b-17 d+16
any:aqui c-23
any:aqui_esta a+19 b-17 d-20
any:are c-21
any:aroun* a-16 d+17
any:around a-16 d+17
any:around_# a-16 d+17
any:as b-33
any:as_a a+16 b-15 d-16
any:asi b-24 c-25
any:ask b-20 c+18 d-21
any:ask_me a-21 b-24 c+22 d-17
any:aspirin a-15
any:aspirina d+17
any:at_# b-29 c-22
any:at_the b+16 d-25
any:at_work b-19
any:ate b-18
any:away a-17 b-17 c-15 d+21
any:ay a-21 d-25
any:ayer d-18
any:ayunas a+27 b-23 c-15 d-26
any:b a+21 d-23
any:be a-20 b-27 d+16
any:be_my a-17 b-20
any:beats a-19 b-19
any:been d-18
any:bien d-16
any:big c-19
any:big_@food a-16 d+17
any:biscu* a-18 b-17 c-18 d+20
any:blood b+22 d-20
any:blood_@medicine c-16
any:bocad* a+19 c-17 d-16
any:bocado a+19 c-17 d-16
any:body d-15
any:bottl* a-19 c+17 d-18
any:bottle a-17 c+17 d-16
any:breakfast a+16 b-25 c-23
any:bueno a-21 c-18
any:but b-24
any:by a-30
any:by_all d+16
any:by_me a-18 c-23
any:by_myself a-18 c-15 d+19
any:call b-48 d+18
any:can a+18 c-31 d-16
any:can_i a-19 b+19 d-17
any:can_not b-28 c-22 d+16
any:can_you a-22 b+23
any:claro c-29 d-17
any:claro_que b-16
any:clear a+20 b-15 d-21
any:clopi* d+17
any:clopidogrel d+17
any:clot a-16 d+17
any:coffee c-26
any:come a-15
any:comi a-18 b-20 d+17
any:comio a-17
any:como a-30 c-33 d+17
any:como_no a-25 b-19 c-16 d+27
any:con b-17
any:con_confianza d+15
any:con_mi b-16 d-22
any:confi* b-16
any:confianza d+15
any:consu* a-21 b-18 c+21 d-19
any:consulto a-18 b-17 c+18 d-17
any:conte* c-18 d-20
any:contesto c-16 d-17
any:corre* b-40 c-21 d+21
any:correct a-19 b-18 d+18
any:correcta a-15 b-17 d+16
any:correcto d+18
any:correo b-23
any:cosas a-15 c-17
any:could b-29
any:could_not b-19
any:coumadin a-18 b-20 d+20
any:coupl* b-16 d+20
any:couple b-16 d+20
any:cover* a+28 b-25 c-18 d-27
any:covered a+21 b-18 d-21
any:crumb b-15
any:cual b-15 c-19 d+18
any:cuand* a-23 b-27 c-29 d+28
any:cuando a-23 b-27 c-29 d+28
any:dale a-16 d+18
any:daughter d-16
any:de a+22 b-20 c-27
any:de_@eat b-17
any:de_gente a+15
any:de_la a-20
any:de_las d+16
any:de_mi b-19 d-25
any:dead d-15
any:dead_body d-15
any:decir* b-16 c+18
any:deje b-17 d-21
any:dejem* a-21 b-20 c+20
any:dejeme a-21 b-20 c+20
any:depen* c+18
any:desay* a-16 d+19
any:desayune a-16 d+19
any:did_not b-24
any:digo a-22 b-29 c+19
any:direccion b-33 c-22
any:do b-21
any:do_you b+17
any:doctor a+19 b-21 c-25
any:does d-17
any:dog a-19
any:door b+16 c-16 d-19
any:dudas a-18 d+18
any:eat c-21 d-23
any:eggs a-24 b-15 d+22
any:el a-33 b+34 c-44 d-15
any:eliquis a-31 b-25 c-23 d+30
any:else a+17 d-16
any:email a+17 b-16 d-16
any:email_only a+17 b-16 d-16
any:empty a+20 b-16 c-16 d-21
any:en c-27 d-16
any:en_@eat a+24 b-20 d-24
any:en_la b-24 d+15
any:en_mi b-16 d+16
any:es b-23 c-39
any:es_mi a-27 b-22 d+26
any:esa b-24 c-18
any:esa_@place a+21 b-16 d-21
any:escri* a-30 c-30 d+17
any:escribame a-20 b-20 c-18 d+21
any:ese c-21
any:ese_es a-24 b-15 d+21
any:eso c-32
any:esta a+20 c-37 d-23
any:estoy a+21 b+16 c-42 d-31
any:estoy_con a+23 c-22 d-21
any:estoy_en c-16 d-22
any:even b-16
any:every* c-17
any:ex a+15 b-15
any:famil* a+19 b-17 d-19
any:favor a+16 d-21
any:fine a-25 b-29 c-20 d+27
any:fine_by b-15
any:first b-15
any:fly a+21 b-21 c-18 d-19
any:for c-34
any:for_me b-24
any:forge* c-15
any:free b-26 c-24
any:frio a-21 b+23 c-19 d-23
any:from a-18
any:gente a+15
any:give b-18 c+17 d-17
any:give_me b-18 c+17 d-17
any:glauc* a-22 b-23 c-20 d+24
any:glaucoma a-22 b-23 c-20 d+24
any:go a-30 b-26 d+29
any:good b-21
any:got b-33 d+17
any:got_a a-16 b-16 c-18 d+20
any:got_it a-19 b-21 c-17 d+22
any:gracias d-29
any:guess c+15
any:guest c-18 d+17
any:gusto a-24 b-21 c-17 d+24
any:hablar a+17 b-25 c-21
any:hace c-31
any:had a-18 c-38
any:had_@food a-22 c-19 d+21
any:had_a b+15 c-19 d-16
any:hard a+24 b-24 c-27 d-20
any:hard_pass a+24 b-24 c-26 d-21
any:has a-17 c-16
any:have c-16
any:have_not d-18
any:have_to c+22
any:he b-28 c-22
any:here c-22
any:here_with a+21 b-19 d-23
any:hijos a+26 b-18 c-18 d-23
any:his a-19 b-20 c-15 d+20
any:hold d-16
any:hon a-22 c-18
any:hora a-23 b-23 c-17 d+23
any:house b-17
any:how_long a-20
any:hoy b+18 c-18 d-24
any:husba* b-20 c-16
any:husband b-17
any:husbands b-20 c-16
any:i b-22
any:i_am b-23 c-22
any:i_can a+25 d-29
any:i_could b-15 d-17
any:i_did c-21
any:i_do c-15
any:i_have c-15 d-20
any:i_moved a+20 b-17 c-17 d-18
any:i_think d-17
any:i_would b-24
any:in c-27 d-17
any:in_the a-25 b+19 c-22
any:in_this d-15
any:insulin a-18 b-18 d+20
any:is c-17
any:is_# b+22 c-22 d-32
any:is_a a-18 d-15
any:is_my d-15
any:is_not a+18
any:is_right b-16
any:is_the a-16 b-42 c-26 d+28
any:it_and a-21
any:it_is b+21 c-20 d-28
any:jaja c-22
any:jajaj* b+17 d-18
any:jajaja b+17 d-18
any:jajaja_que b+17 d-18
any:just a+23 b-33 c-31
any:just_a b-24 c-19
any:know a-24 b-20 c+21
any:knows b-20 c+16
any:la a-18
any:la_@place a-22
any:la_pregunta b+15
any:las a-27
any:last a+24 c-27 d-33
any:last_night b+16 c-18 d-23
any:later c+16
any:le d-19
any:le_@thanks a+17 b-16
any:le_digo a-16 c+17 d-17
any:le_voy b+16 d-19
any:leave a+18 b-17 d-18
any:les a-17 d-20
any:let c+15 d-17
any:let_me c+16 d-18
any:life b-25 c-19
any:like b+36 c-35 d-40
any:like_a b+23 c-16 d-22
any:llama* a-16 c-27 d+17
any:llamarme b-17
any:llamen a+25 b-24 d-18
any:llega b-19 d-17
any:lo a-22 b-21
any:lo_consulto a-18 b-17 c+18 d-17
any:lol a+16 b-21 c-19
any:long c-16
any:look a-15 c+21 d-18
any:look_at c+19
any:luego a-21 b-20 c+24 d-22
any:mama a-22 c-28 d+21
any:manan* a-21 b-17
any:manana a-21 b-17
any:manana_le a-15 c+17 d-17
any:manda* a-22 b-21 c-22 d+24
any:mande a-20 b+17 d-25
any:mande* d+16
any:marido b-18
any:martes b-24
any:mas a-24 b-20
any:maybe a-16
any:me_@call a+29 b-32 c-20
any:me_a b-18 c+17 d-16
any:me_acuerdo c+17
any:me_again a-18 d-22
any:me_anytime b-16 d+15
any:me_at a+15
any:me_llega b-19 d-17
any:me_mude a+26 b-19 c-17 d-25
any:me_off d-16
any:me_quedo a+19 b-19 d-17
any:me_tomorrow a-17 b-19 c+18
any:means d+16
any:medicine a+17 d-18
any:mejor a+20 b-26 c-17
any:mejor_que b-16
any:mensa* a-18 c-18
any:mensaje a-18 c-18
any:mhm a-19 b-17 d+23
any:mi_@relative d-31
any:mi_numero c-17 d-19
any:might b-16 c+19
any:mija a-24 c-23
any:mil a-15
any:mind b-17 c-20
any:mine b-23 d-18
any:mis b-29 c-24
any:mis_@relative a+24 b-18 c-15 d-23
any:miss b-18 c-21
any:mom d-16
any:morni* a-15 c-22
any:morning a-15 c-22
any:moved a+28 b-23 c-20 d-26
any:much d-17
any:mucho b-18 c-17
any:mude a+26 b-19 c-17 d-25
any:multi* a+20 b-22 d-17
any:multivitamin a+20 b-22 d-17
any:my_@medicine a-22 b-19
any:my_@relative d-22
any:my_dead d-15
any:my_guest c-18 d+17
any:my_old d-15
any:mysel* a-18 c-15 d+19
any:myself a-18 c-15 d+19
any:nada a+30 b-17 c-16 d-35
any:nada_de a+16 d-16
any:nada_que a+17 d-19
any:nadie a-16
any:nadie_mas a-16
any:nah a+16
any:negat* a+19 d-18
any:nel a+22 d-19
any:never a+16
any:ni d-46
any:ni_a a+21 c-17 d-19
any:ni_en a+16
any:night d-17
any:night* c-16
any:nights c-16
any:ningu* b-24 c-17
any:ningun_anticoagulante a+19 d-20
any:no a-24
any:no_@thanks a+22 b-20 d-19
any:no_es d-15
any:no_le a-22 b+23 c-24
any:no_me a+17 b-39 c-19
any:no_objection a-21 b-16 c-16 d+21
any:no_se a-17 b-16 c+27
any:no_tengo d-18
any:nomas b-27 c-32
any:none a+21 b-19
any:not a+17 b-34
any:not_# c+15 d-17
any:not_@call a+29 b-19 d-26
any:not_@eat d-18
any:not_a b-19 c-19
any:not_eaten a+17 d-17
any:not_know a-26 b-18
any:not_miss d+16
any:not_on a+20 d-19
any:not_say a+19 b-28 d-33
any:not_see d+15
any:not_since a+18 d-21
any:not_text a+18
any:nothi* b-24 c-22
any:nothing b-24 c-22
any:nothing_since a+20 d-19
any:now a+35 b-26 c-25 d-33
any:now_and a+22 d-22
any:numbe* a-15
any:number a-15
any:numer* c-25
any:numero c-25
any:objec* a-21 b-16 c-16 d+21
any:objection a-21 b-16 c-16 d+21
any:of d-18
any:off a+16
any:ok a-21
any:old a+24 b-24 d-18
any:old_@place a+26 b-16 d-27
any:on_the a-20 c-21
any:on_your a+16 d-15
any:one a-19
any:only a+25 b-33 c-23 d-18
any:only_@medicine a+19 b-16 d-18
any:only_please a+17 b-16 d-16
any:otra c-17 d-17
any:out a-24 b-21
any:over b-23 c-20
any:over_my d-15
any:para a+19 b-26 c-20
any:para_nada d-16
any:paso a+22 b-24 d-19
any:pass a+24 b-24 c-26 d-21
any:patie* b+15
any:perdo* c-17
any:perdon c-17
any:pero a+17 b-18
any:phone c-21 d-23
any:pigs a+21 b-21 c-18 d-19
any:pigs_fly a+21 b-21 c-18 d-19
any:pill a-21
any:pills b-25
any:pleas* c-24
any:please c-24
any:please_do b-28 c-17
any:por c-44
any:por_ahora a+18 d-19
any:por_correo a+19 b-18 d-18
any:por_favor a+16 d-21
any:por_supuesto d+16
any:prefe* c-17 d-16
any:prefi* d-20
any:prefiero d-20
any:prefiero_que a+20 b-20
any:pregu* c-21 d-25
any:pregunta a-17 b+17 c-16
any:preguntas a+15 d-16
any:probl* a-22 b-20 c-17 d+24
any:problema a-20 b-15 d+21
any:puede a-20 c-19
any:puedo a-18
any:pues a-28 b-32 c+25 d-17
any:que a-19
any:que_@insurer a+20 d-21
any:que_me b-23 c-17
any:que_no b-44 c-33 d+27
any:que_si b-18 c-20 d+22
any:quedo a+19 b-19 d-17
any:quest* c-26 d+17
any:question a+16 b-21 c-16
any:questions a-21 c-17 d+21
any:quien a-25 d-28
any:quien_sabe c+19
any:quier* a-18 c-20 d+17
any:quit c-22 d-21
any:rathe* a+18 d-17
any:rather a+18 d-17
any:rather_you a+22 b-20 d-16
any:right a-31 d+25
any:sabe a-18 b-21
any:saber d-17
any:said c-18
any:same a-24 b-23 d+25
any:say_that d-20
any:se b+19 c-16 d-20
any:se_me b+20 d-26
any:see a-16 b-16
any:segun a-23 b-22 c+25 d-26
any:ser a-21 b-22 c+24 d-24
any:she_is b-21
any:si a-30 c+17 d+17
any:simon a-19 b-17 d+25
any:sin b-28 c-24 d+20
any:sin_problema a-18 d+18
any:since a+19 b-23 c-25
any:skip c-32
any:skipp* c-18
any:skipped a+21 c-17 d-21
any:skipped_@food a+21 c-17 d-21
any:so d-16
any:so_much d-17
any:sorry a-17 c-17
any:stomach a+28 b-23 c-25 d-26
any:stree* b-23 c-17
any:street b-23 c-17
any:suppe* d-16
any:supper d-16
any:supue* d+16
any:supuesto d+16
any:sure a-33 b-30 d+28
any:take b-21 c-21
any:take_@medicine b-18 d+16
any:take_a b-16
any:tal a-22 b-22
any:tal_vez c+17
any:tell c+16 d-16
any:tell_you c+16 d-16
any:tengo b-28
any:text c-24
any:text_me b-17 c-15
any:texti* a-20 c-23 d+17
any:texting a-20 c-23 d+17
any:texts a-24 c-18
any:thanks b+22 c-22 d-35
any:that_again a-18 b+20 d-20
any:that_is b-49 c-29 d+25
any:the a-17
any:the_@door b+16 c-16 d-19
any:the_bottle a-17 c+17 d-16
any:the_old a+22 d-25
any:there d-23
any:there_is d-22
any:they b-18 d-20
any:thing a+16 b-23 c-16
any:think d-22
any:this c-29
any:this_morning b-17
any:those a-16
any:thyro* b-17 d+16
any:thyroid b-17 d+16
any:til a-22
any:to b-16
any:to_ask b-18
any:to_me b-17
any:todav* a+16 c-16
any:todavia a+16 c-16
any:todavia_no a+16 c-16
any:today b+25 c-21 d-23
any:todo a+27 c-30 d-31
any:told b+17 c-26 d-22
any:told_me c-17
any:toma b+18 c-18 d-21
any:tomo a-26 b-23 d+24
any:tomo_warfarina a-19 b-17 c-16 d+19
any:tomor* a-21 b-24 c+22 d-17
any:tomorrow a-21 b-24 c+22 d-17
any:uh a+27 b-19 c-23 d-27
any:un c-43
any:una a-23 c-18 d+16
any:us a+19 d-20
any:va a+20 d-21
any:veces c-15
any:veo a-22 b-32 c+21
any:vez d-23
any:viaje a-20 b-17 d+21
any:vivo a+21 b-15 d-21
any:voy b+16 d-19
any:voy_a b+16 d-19
any:warfa* a-21 c-19 d+16
any:warfarin c-22
any:warfarina a-21 c-19 d+16
any:water d-25
any:way b-18 c-18 d+15
any:we c-23
any:we_are b-22
any:we_moved a+18 d-16
any:what a-20
any:when a+19 b-28
any:when_pigs a+21 b-21 c-18 d-19
any:who a-18 d-22
any:whole b-20 c-20
any:why a-19
any:will a-20 b-20 c+17
any:with_me a+21 b-19 d-23
any:work b-19
any:would b-24
any:would_be a-24 b-20
any:would_have c+19
any:wrong a+17 b-22
any:xarelto b-16
any:y d-31
any:y_clopidogrel d+17
any:ya b-19 c-36
any:ya_comi a-17 b-16 d+17
any:yes b-20
any:yo a+16 b-23 c-29
any:you_all b+15
any:you_can b-17 d+16
any:you_covered a+21 b-18 d-21
any:you_did a+17 b-19 d-16
any:you_got a-16 b-20 d+19
any:you_have a-15 d+17
any:your_life b-21 c-16
any:zip a+16 b-17
any__it a+18 d-16
any__the a-23 d+23
any_more b-23 d+16
any_of a+24 c-20 d-27
anybo* a+18 d-26
anybody a+18 d-26
anybody$ a+24 c-34 d-23
anyon* a+19 d-28
anyone a+19 d-28
anyth* a+18 b-16 c-26
anything a+18 b-16 c-26
anything$ c-18
anything__that a+16
anything_but a+15 d-16
anything_like a+15
anyti* a-23 b-17 d+24
anytime a-23 b-17 d+24
apara* d-20
aparato d-20
aparato$ a+16 d-17
apart* b-38 c-36 d+23
apartamento b-19 c-15
apartamento_# a+18 d-18
apartment a-16 b-19 c-17 d+19
apena* a+33 c-29 d-35
apenas a+33 c-29 d-35
apenas__entere a-20 d+20
apenas__saliendo a+15
apenas_vamos a+15
apenas_voy a+20 d-19
appen* c-18
appendix c-18
appointment d-29
april b-21 c-20 d+19
aquel* c-16
aqui b-25 c-54 d+20
aqui$ c-25
aqui__@relative b-15
aqui__en a-23 b-17 d+22
aqui__mi b-21 c-17
aqui__mis a-19 d+18
aqui_ando a-22 d+21
aqui_esta a+19 b-17 d-20
aqui_estoy a-24 b-19 c-15 d+23
aqui_llegue a+19 d-20
are b+17 d-24
are__@open b+15
are__and a-18
are__back d-17
are__for b-25
are__it a-17 b-19
are__me a+16 b-21 c-16
are__over d-22
are__than b-22
are__that a-18 b-21 c-16 d+21
are__the a+27 b-23 d-24
are__to c-21 d-25
are_all d-19
are_asleep a-19 d+21
are_bad d-18
are_better a+20 b-20 d-18
are_good a-15 b-22 c-18 d+19
are_high a-19
are_on c-23
are_the a+15 d-16
are_you c-25 d-27
arm b-19 c+16
army b-21
army$ a-18
aroun* b-38
around b-38
around$ a+18 b-19 d-28
around_# a-22 c-19 d+22
around_@holiday a-17 d+18
arran* a-15 c+22 d-22
arranca c+18 d-17
arreg* d+16
arreglado d+16
arrep* a+23 b-19 c-19 d-22
arrepenti a+23 b-19 c-19 d-22
arrepenti$ a+18 b-15 c-15 d-18
arrit* a-31 b-24
arritmia a-31 b-24
arritmia$ a-20 b-18 c-22 d+28
arriv* b-16 d+15
arthr* a+19 d-22
arthritis a+19 d-22
as a+19 b-37 c-43
as_@treat b+20 c-21
as__as b-29
as__baby a-16 c+16
as__bear a+18 b-15 d-17
as__bone a+17 d-18
as__but c-25
as__fiddle b-16 c-18
as__i b-17
as__mine a-16 c+15 d-15
as__says c-19
as_a b-23
as_always b-16
as_an c-16
as_any d+19
as_good a-19 c+15
as_i c-19
as_mania b+18 c-16
as_mine a-16 c+15 d-15
as_prescribed a+16 d-16
as_rain b-21 c-22
as_usual a+22 b-18 d-21
as_well a-17 b-16 c-26 d+25
as_you b-16
asegu* a-15 c+16
asegurar a-15 c+16
asegurar$ a-15 c+16
asi b-23
asi$ b-18 c+15 d-28
asi__me d-15
asi__no d-17
asi__sabe a-17
asi_no d-16
asi_que b-24
ask a-37 b+27 c+23 d-68
ask$ d-20
ask__@clinician b+20 c-20
ask__@relative a-19 c+17 d-20
ask__again b-20
ask__he a-16 b+18 c-15 d-16
ask__in b-15 d-16
ask__my a-21 c+21 d-16
ask__this a-17 b+15 d-16
ask__tomorrow b-25 c+19 d-18
ask_a a-17 b+20 c-20 d-16
ask_her b-17 c+16
ask_me a-32 d-34
ask_my a-27 d-26
ask_the b-20 c+21
asked a-32 c+23
asked$ a-19 c+21 d-17
asked__@person d-17
asked__and c-15
askin* a-18 c+21
asking a-18 c+21
asking$ c-16
asking__@relative a-18 b+20 c-19
asking_around a-21 c+19 d-18
asking_for c-20 d-19
aslee* a-26 b-27
asleep a-26 b-27
asleep$ a-27 b-21
aspir* a+16
aspirina a+17 b-24 c-17
asthm* b-20 c-24
asthma b-20 c-24
asthma$ b-16 c-19
asust* a-15
at b-18
at_# c-50 d+18
at_@holiday a+20 c-19
at__# a-18 d+19
at__@door a-24 b+22 c-19
at__@insurer d-17
at__doctors c+15
at__funeral a+15
at__good a-22 d+17
at__home a+16 d-16
at__hour a+17 d-18
at__house b-16 c-21
at__i a+26 b-19 c-19
at__it d-18
at__last b-15
at__me a-28
at__nothing d+15
at__place c-17
at__right a+20 d-18
at__to d+16
at__two a-19
at_age d+15
at_all b-35 c-34
at_cvs a+21 d-20
at_home a-16
at_it d-19
at_least a-21 b-21 c-17 d+21
at_my b-17
at_night b-31
at_that a+17 d-18
at_the d-28
at_walmart d-17
at_weddings a+17
ataqu* c-27 d+16
ataque c-20
ate b-29
atend* c-15
atienden b+18 d-16
atora* a+21 b-19 d-19
atorados a+21 b-19 d-19
atorados_en a+17 b-16 d-15
atras c-19
atras* c+16
atrasada a-16 c+26 d-23
atraso c+16
attac* c-29
attack c-23 d+15
attack$ a-24 b+20
attack__it d+17
attacks c-18
august a-32 b-22 c-25 d+35
aun b-34 c+19 d-30
aun_estoy a+18 c-17 d-17
aun_no b-23 d-35
aunqu* b-20 c-25 d+26
aunque b-20 c-25 d+26
aunt d-16
autopista$ a+15
avisa* c+19 d-17
aviso a-30 b-29 c+28
aviso$ a-25 b-26 c+16
away a-18 b-35 c-27 d+29
away$ a-22 b-28 c-16 d+25
away_from c-15
awful c-23
ay a-26
ay_@relative b+16 c-20 d-19
ay_no c-17
ayer b+22 c-45 d-28
ayer$ b+20 c-35 d-36
ayer_y a+21 d-21
ayudo a-21 b-18 c-15 d+22
ayunas a+25 c-21 d-31
azucar$ c+16
b a+16 b-24 c-38
b$ c-21
baby__@date b-20 c-17
baby__in a-27 b-15 c-15 d+25
baby_girl d+15
baby_in d-20
babys c-30
babysitter a-16 c+20 d-24
back b-48
back$ a-31 b-37 d+26
back__# a+19 d-15
back__forth a-19 c+20 d-20
back__in c+17
back__never a-15 c+15
back__on a-16 b-15 c+22 d-16
back__spring a-20 c+17
back__the b-17 c-17
back__you b-19 c+21
back_and a-22 c+24 d-23
back_at a-22 b-16 d+22
back_bad c-17
back_fine c-19
back_on c-17
back_perf a+17 c-15
back_perfect d-16
back_to b-23 c+17 d-16
bacon a-19 b-15 c-17 d+22
bad a-23 c-19
bad$ a-41 d+26
bad__@symptom a-19 d+20
bad__the c-20
bad_heart c-16
bad_knee c-15
bad_trip a-15 d+17
bag a-19 b-17 c-16 d+20
bag$ b-15 d+17
baile* a+16 c-16 d-18
bailed a+16 c-16 d-18
bailed$ d-15
baja d-38
baja$ b-25 d-27
bajad* c+15
bajado c+15
baje b-15 c+16 d-20
baje__peso a-16 c+18 d-16
baje_de a-16 c+18 d-16
bajo a+25 b-32 c-32 d-17
bajo$ a+16 c-16 d-16
baker a-19 b-17
baker__me a-19 b-17
baker_acted a-19 b-17
ballo* c-19 d+16
balloon c-19 d+16
banana a-16 d+17
band c-24
bano c+17 d-20
barel* a+17
barely a+17
barely_drink a+17
barri* d+20
basta* a-26 b-21 c-23 d+29
bastante a-23 b-17 c-20 d+26
be a-23 b-27 c+16
be$ a-37 c+27 d-27
be_# d-16
be_@drive a-16 d+17
be__# a-19
be__@call c+15 d-19
be__@relative c-15 d+15
be__a b-20 c+15 d-23
be__first a+24 b-18 c-22 d-15
be__guest a-19 b-19 c-22 d+21
be__i a-19
be__is c+15 d-22
be__it d-28
be__miracle a+20 d-20
be__not c+16
be__other c-15
be__that a+21 d-20
be__the a-16
be__then d-20
be__time a+16
be__when a-20
be__work a+17 c-15 d-17
be_a b-20 c-21
be_able d-24
be_at a+17 c-15 d-17
be_better b-18 c-24
be_by b-23 d-23
be_i a-17 b-18 c+23 d-17
be_in b-18
be_ok b-17 d-18
be_there b-21 c-28 d+22
be_we c-15 d+15
bear a+18 b-15 d-17
beats a-27 b-28 c+24
beats_me a-15 c+19 d-16
bebe b-22
bebe$ b-30
bebid* d+18
bebida d+18
bebida$ d+19
bebo b-24 c-29
bebo$ a+16
bebo__de a-15 b-17 d+15
bebo__la b-16 c-17 d+17
bebo_mas a-15 b-17 d+15
becau* b-24 c-29
because b-24 c-29
because_i d+16
because_of c-16 d+16
bed b-26 d+20
bed$ b-18
bedti* a-19 d+19
bedtime a-19 d+19
bee_stings a+15
been b-33
been__@month a-20 d+20
been__@treat c-16
been__a b-19
been__about a-18 d+18
been__all a+17 d-17
been__and a-17
been__could a-15 c+19 d-19
been__do a-16 c+17
been__down a-17 c+19 d-19
been__everything a-16 b+15
been__for b-20 c-17 d+16
been__four a-19 d+21
been__i c+15 d-21
been__it a+18 b-20 c-37
been__like d+16
been__my c-19
been__of b-15
been__on a-21
been__pressure c-15
been__since b-22
been__that c-31
been__the b-20
been__three c+15
been__to a+21 d-22
been__under c+16
been__week d-15
been_doing d+20
been_in b-15 c-20
been_on c-35
been_put c+16
been_so a-17 d+17
been_tested a-18 c+18
been_through c-17 d+19
been_to d-19
been_told d-17
been_up a-20
beer c-22
beers a+22 b-18 c-17
beers__@day a+16 d-17
beers_on a+16 d-17
bees c-18 d-24
bees$ c-15 d-20
befor* a-15 c-16
before c-15
before$ b-27 c-32 d+25
before_i b+17 d-16
beforehand b+15
beforehand$ b+15
behind b-15
being a-20 d-16
belie* b-21
believe b-21
believe_it a-22 c-18 d+21
bell b-17 d-20
bells a-15 b-21 c-21 d+20
bells_on a-19 b-20 c-20 d+21
belly b-17 c-18
benadryl c-24
bende* a+17 b-21 d-16
bender a+17 b-21 d-16
bendi* c-22
benzo a+20 d-21
best a-15 b-20 c-36 d+27
bet a-26 b-22 c-19 d+28
bet$ a-18 d+24
betch* a-16 b-17 d+17
betcha a-16 b-17 d+17
betcha$ a-16 b-17 d+17
bette* d-20
better d-17
better$ a+25 c-42
better__days c+20 d-23
better__it a-20 b-15 c-23 d+21
better__me b-16 d-17
better_some c+20 d-23
betwe* a-19
between a-19
between__and a-19
bf b-22 c-27
bien a+27 b-44 c-19
bien$ a+22 b-27 c-42
bien__@medicine a+20 d-19
bien__baja a+15 c-16
bien__bien a+16 d-16
bien__el a+17 d-16
bien__mal d-16
bien__me c-21
bien__mi b-15 c-20
bien_de d-18
bien_del a+18 d-16
bien_el c-17
bien_esa b-16
bien_no d-21
bien_y a-20 c+22 d-21
big a-22
big$ a-16 b-16 c-16 d+17
big_@food a-16 d+17
bike a+23 b-20 c-15 d-20
bill a+19 c-21 d-16
bipolar$ d-16
bipolar_# a-16 c-28 d+18
bipolar__# a-17 c-29 d+36
bipolar__diagnosed d+17
bipolar__que b-16 d-19
bipolar_disorder d+17
bipolar_i a+17 b-18
bipolar_one a-19 c-17
bipolar_tipo a-17 b-15 c-19 d+22
bipolar_with d+18
bipolar_y b-15
bipolaridad a-24 b-20
bipolaridad$ a-20 b-16 c-27 d+29
birth a-24
birth_control a-19 c-23 d+19
biscu* a-18 b-17 c-18 d+20
bit a-23 b-26
bit$ b-25
bit_of a-17
bite a+19 d-18
bites a-19 b-17 c-23 d+21
bites$ a-19 b-17 c-23 d+21
black a-23 b+22 c-29
black* a-18 d+15
black_@drink a-16 c-17
black_out a-16 c-16 d+17
bladder a-20 b-21 c-21 d+22
blast a-20 c+17
block a-16 c-25 d+22
block* c-21
blocks c-18
blood$ d+18
blood* b-16 d-17
blood_@medicine c-24
blood__but d-16
blood__is b-16 c-15 d+16
blood__no a+19 d-22
blood__one a-17 d+15
blood_pressure c-16
blood_test a-21 b-16 c+22 d-20
blood_work d-16
bloodwork b-16 d-17
bloodwork_was c-17
blow a-17 d+18
blues a+17
blues$ a+17
bocad* a+17 c-21
bocado a+17 c-21
bocado$ c-18
bodas b-26
bodas$ a+18 d-17
body a+36 b-33 c-29 d-31
body_is a+20 b-19 d-18
bolsa a-18 b+15 c-26
bolsa$ a-18 c-17
bone a+17 d-18
bone$ a+16 d-16
bong a-17 b-18 c-18 d+19
books a-21
books$ a-16 c-20 d+19
boots a-16
borda b-23
borda$ c-17
borde* a-19 b-32 c+28 d-31
borderline a-19 b-32 c+28 d-31
borderline$ a-21 b-17 c+22 d-19
born b-17
born$ a+15
born__# b-24 c-22
born__a d+15
born_in b-24 c-22
born_with d+15
borre* b-27 c-31
borreme b-23 c-24
borreme__la a+18 d-18
borreme_de a+18 d-18
borro* a-21
borrosa a-21
boss b-35 c+20 d-36
boss$ a-20 c+24 d-25
boss__here a+18 b-19 c-15
boss__my a+18 c-30
boss_is b-22 c-21
botad* a+20 c-18 d-19
botel* c-19
botella c-19
both a+16 c-27
both$ b-35 c-33 d+15
both_@body a-16 d+17
both__fine a+17 d-18
both__me a-17
both_had d-18
both_of a-23 b-19 d+25
bothe* d-30
bother c+16 d-29
bother$ c+18 d-27
bottl* b-23
bottle b-32
bottles a-19 c+15
bottles$ d-18
boy a-16
boy$ a-17
boy_is d-18
bp b-48 c-21 d+16
bp$ b-28 c-33
bp_@medicine d+21
bp__# a+25 d-25
bp__high a-23 b-15 d+24
bp__up a-19 d+17
bp_is b-29 c-28 d+16
bp_was a-16 c+20 d-21
brace* d+15
bracelet d+15
bracelet$ d+15
brain a+16 b-22 c-24
brain:# a-32 c-28 d+36
brain:@body b-38
brain:@body_en a-18 c+16
brain:@body_por d+18
brain:@clinician b-19
brain:@relative b+17 c-36
brain:@relative_had b+19 d-24
brain:@sick a-25 b-18 c-18 d+22
brain:@symptom a+31 c-31 d-32
brain:@traffic a-16 c-17 d+19
brain:@vehicle a-17
brain:@year a-32 b-21
brain:@year_back a-16 d+17
brain:a a-19
brain:a_@relative a-24 b-20 d+18
brain:a_fall b-16 c+18
brain:a_few c+20 d-23
brain:a_mi c-21 d-17
brain:a_seizure c+19
brain:a_stroke d-28
brain:abuela b+18 d-20
brain:after a-26 c-17 d+22
brain:an a-25 c-21
brain:an_aneurysm a-22 c-20
brain:and b-17 c-23 d+18
brain:aneur* a-24 c-27
brain:aneurisma d+16
brain:aneurysm a-22 c-20
brain:at b-17
brain:ataqu* b-20 c-25 d+16
brain:ataque c-16
brain:ataques a-19 b-17 c-15 d+23
brain:baby a+17 b-15 c-16
brain:back a-19 d+16
brain:bleed a-18 d+22
brain:brain b-21 c-23
brain:but a+32 b-16 c-33 d-25
brain:cabeza b-29 d-19
brain:cereb* a-20 b-24 c-25 d+25
brain:cerebral a-22 b-23 c-23 d+25
brain:chiqu* a-31 b-22 c-28 d+32
brain:clot a-23 c-15 d+18
brain:coma c-19 d+17
brain:con a-21 b-17 c-16 d+27
brain:concu* a-29 d-32
brain:concussion a-25 d-29
brain:convu* b-23 c-24 d+24
brain:convulsiones c-22 d+19
brain:count a-25 b+34 c-33 d-24
brain:count* b+20 c-20
brain:counts b+20 c-20
brain:cuand* a-21 c-20 d+20
brain:cuando a-21 c-20 d+20
brain:dad a-16 b+20
brain:de c-25
brain:de_la a-18
brain:de_nino c-16 d+19
brain:del b-17 c-16
brain:desma* a+18 d-25
brain:desmaye a+18 d-24
brain:despu* a-16 d+17
brain:despues a-16 d+17
brain:dio_un a-16
brain:do b+16 c-17 d-26
brain:do_not a+17 b-15
brain:doctor b-19
brain:dos a-24 b-16
brain:el b-32 c+23 d-28
brain:embol* a-21
brain:embolia a-21
brain:en a-38 b-22 c+17
brain:en_# a-16 d+19
brain:en_el a-20
brain:en_la a-41 b-28 c+23
brain:epile* b-22 d+17
brain:epilepsia d+15
brain:era c-24
brain:eso d-19
brain:faint* a+18 d-25
brain:fall a-19 b-16
brain:few c+20 d-23
brain:fiebre d+18
brain:from a-16 c+25 d-18
brain:from_a a-26 c+25 d-19
brain:fue a+18 b-17
brain:fue_convulsion d-20
brain:golpe* b-17 c+21 d-30
brain:got a-33 b-22 c+31 d-19
brain:had_one c-22
brain:hard b-15 d-19
brain:have b-26
brain:head b-18
brain:high a-21 b-17
brain:high_school a-19 b-16
brain:i b-40 d+15
brain:i_do a+18
brain:i_had a-16
brain:if a-25 b+25 c-19 d-23
brain:in a-49 b-37 d+26
brain:in_# a-25 c-22 d+31
brain:in_high a-19 b-16
brain:in_my c-16 d+16
brain:is a+26 c-25 d-29
brain:it b-32
brain:it_was a+20 c-15
brain:just b-18 c-25
brain:kid a-17
brain:la b-28 d-21
brain:la_@body b-28 d-16
brain:last a-26
brain:leve a-22
brain:like a+18 d-16
brain:like_that a+18 d-16
brain:limpi* c-19
brain:los a-18 c-17
brain:mal a-26 c-23 d+22
brain:mas c-15
brain:maybe c+18
brain:maybe_a c+18
brain:me a-19 b-63 c+15
brain:me_desmaye a+18 d-24
brain:me_paralizo d+16
brain:me_revisaron a-16 c+17
brain:menin* a-16 d+21
brain:mi c-31
brain:mi_@relative c-31
brain:migra* b+22 c-21 d-28
brain:migraines a-16 b+22 c-19 d-22
brain:migranas a+18
brain:mini a-17
brain:my a+22 d-30
brain:my_@relative b+17 c-25 d-31
brain:my_brain a+16 c-16
brain:nada a+23 b-24 d-43
brain:nada_mas a+15
brain:never a-33 c+16
brain:never_got a-18 c+18 d-15
brain:nino a-16 c-19 d+21
brain:no b-40
brain:no_fue a+19 c-16
brain:no_me a-21 c+20 d-19
brain:nobod* a-16 b-21 c+18
brain:nobody a-16 b-21 c+18
brain:nomas d-22
brain:norma* a+19 c-19
brain:normal a+19 c-19
brain:not a+37 b-37 d-46
brain:not_me a+18 d-16
brain:nothi* c-16
brain:nothing c-16
brain:nothing_after a-20 d+16
brain:nothing_like a+17 d-15
brain:nunca_me d-23
brain:of d-22
brain:on a-23 c+25 d-20
brain:on_the a-18 c+20 d-15
brain:once c-17
brain:one a-30 d+27
brain:only a+23 b-22 c-24 d-21
brain:out b-19
brain:out_once a-19
brain:papa a-20 b+22 d-17
brain:paralisis a+15 d-15
brain:paralizo d+16
brain:pero c-24
brain:playi* a-19 b-22 c+25 d-26
brain:playing a-19 b-22 c+25 d-26
brain:por_que a-15 c+22
brain:por_un a-15
brain:presi* a-15 d+17
brain:presion a-15 d+17
brain:que a+17 b-22 d-18
brain:recov* c-16
brain:revis* a-16 c+17
brain:revisaron a-16 c+17
brain:salio a+21 c-20 d-18
brain:scan d-16
brain:schoo* a-19 b-16
brain:school a-19 b-16
brain:se a-33 b-22 d+19
brain:se_me a-22 d+27
brain:seizu* b-28 c-25
brain:seizure b-17
brain:seizures b-19 c-22
brain:si b-19 d-22
brain:sin c-24 d+20
brain:since a-22 d+21
brain:spell* a-22 b+18 d-20
brain:spells a-22 b+18 d-20
brain:strok* c-22
brain:stroke c-18
brain:stroke_i a+17 d-16
brain:stroke_in c-16 d+15
brain:strokes a+18
brain:tengo a+19 d-26
brain:that c-30
brain:the b-21
brain:there c-21
brain:they b-20
brain:those b+15 c-24 d-23
brain:tia b-17
brain:to a+19 d-17
brain:tres a-15 c-16 d+16
brain:tumor a-16 d+22
brain:tuve a-18 c-20 d+26
brain:two a-27 b-20 d+23
brain:un a-20
brain:un_aneurisma d+17
brain:un_ataque c-16
brain:una c-15
brain:una_embolia d-15
brain:up a+15 c-21
brain:up_there c-21
brain:was a+16 c-17
brain:went a-21
brain:why c+16
brain:with c-16 d+20
brain:with_a c-16 d+18
brain:y a-22 b-25 c+18
brain:y_no a-17 c+22 d-16
brain:ya a-29 d+27
brain:years a-23 b-17
brain:yo a+23 b-18 c-20
brain:you c-16
brain:¿ b+25 c-19
brain__a a-22 b-16 c-16 d+26
brand b-20
brand_new a+21 b-16 d-19
break a-26 b-19 c-26 d+28
break__reality d+15
break_from d+15
breakfast c-27
breas* a-21 b-31 c-30 d+30
breast c-20 d+18
breastfeed a-20 b-17 c-16 d+21
breastfeeding b-15 c-21 d+18
breastfeeding$ a-18 d+20
breastfeeding__ago a+16 d-16
breat* a-29 b-23 c-36 d+34
breathe c-17
breathe$ c-17
breathing a-23 b-21 c-28 d+27
breathing$ a-16 d+19
bring a-23 b+17 c-38
bring* a-26 b-22 c-22 d+26
bring__@relative d-20
bring__on a-16 c-15
bring_me a-16 d+18
bring_the b+19 c-18
bringing a-24 b-18 c-20 d+23
bro a-17 c-16
broke b-24 d-20
broke__in d+17
broke_down a+21 c-17 d-19
broke_out d+20
broken_heart d-16
broma a+15
broma$ a+15
bros d-16
brote a-17
brote__la c-15 d+19
brote_psicotico d+17
broth* b+17 c-18
brother c-21 d-17
brothers b+17 c-18
broto a-19
broug* d-20
brought d-20
buddy a-22
buen c-24
buen_momento b-19 c-16
buena d-17
bueno a-30 c-27 d+24
bueno$ a-29 c-25 d+23
bun a-21 c-18 d+20
bun__oven a-15 c-16 d+15
bun__the a-15 c-16 d+15
bun_in a-21 c-18 d+20
bunch b-20 c-21
bunch$ c-18 d+22
bus d-18
busca a-16 c-20 d+24
busca$ c-17 d+21
busca* a-28 b-38 c+28
buscando b-18 c+23
buscando$ a-19 c+20 d-20
buscar a-25 b-25 c+18
buscar$ a-17 b-16
buscarme b-16 c-19
buscarme$ b-16 c-19
busco a+19 d-20
busin* a-28 b+28 c-21 d-18
business a-28 b+28 c-21 d-18
business$ a-17 b+17
buspar a-19 d+20
busy b-34 c-20
busy$ b-23 c-26
but b-92 c+16
but__# a-16
but__@drug c-18
but__@medicine b-16
but__@relative b-20
but__@sick c-17
but__a b-15
but__am b-30
but__and a+20 c-16 d-18
but__at a-16
but__been c-18
but__bp a-16 d+16
but__can c-24
but__diagnosed c+17
but__does a+17 c-16
but__for d+17
but__found a-16
but__here a-21 d+21
but__in c-24 d+20
but__is b-43
but__liver a+15
but__lol a+24 c-16 d-26
but__me b-18
but__not b-31
but__now d-16
but__ok a+20 b-22 c-25
but__one a-23 c+23
but__out d-18
but__ran c+17 d-21
but__take c-16
but__that c-37
but__the a-17
but__those a+19 c-17
but__took a-15 c+15
but__would a-15
but_a b-17 c-19
but_have a-17 c+17
but_he a+17 d-21
but_i b-37 c+15
but_it b-21
but_mature a+20 d-21
but_my a-25 b-27 d+19
but_no a+18 b-27 d-25
but_not a+26 b-45 d-36
but_nothing d-16
but_ok a-19 c+19
but_only a-23 c+20
but_she c-16
but_still a-17 d+20
but_that b-24 c+20 d-15
but_the c-25 d+15
but_they d-15
buy a-16
buy__first a-16
buzzer a-16
by a-19 c+26 d-26
by$ a-19
by_# a-19 c-18 d+21
by_@day b-16 c+16
by__@clinician b-17 d-21
by__heart d-18
by__in a-20
by__means d+16
by_all d+16
by_me a-30 c-32
by_my a-18 c+20 d-17
by_myself c-29
by_now a-16 d-15
by_the b-21 c+20 d-25
by_then c+18
bypas* a-33
bypass a-21 b-30 d+23
bypass$ a-16 d+16
bypass__# a-16 d+25
bypasses a-28 b+25 c-19 d-21
bypasses$ a-28 b+25 c-18 d-21
c a-54 b-34 c+43
c$ a-50 b-21 c+45 d-18
c__they c-18 d+19
c__treated c-15 d+16
cab d-15
caballo c-16 d-16
caballos b+16
cabeza d-21
cabin* a-16 b-17 d+18
cabinet a-16 b-17 d+18
cabinet__a b-15 d+16
cada c-19 d+19
cada__@month a+19 d-18
cada_noche a-16 c-18 d+19
cada_rato a-24 b-24
cada_tres a+17 d-16
cae a+30 b-23 c-23 d-28
cafe b-19 c-33
caffeine a+20
cagua* b-17 c-19
caida a-17 c-16 d+18
caida$ d+16
caigo a-16 c-23 d+22
caigo$ a-16 c-23 d+22
cajas a-26 d+18
cajas$ a-21 d+17
cajon a-23 b-16 c-23 d+23
calcu* a-19 b-28 c+24 d-16
calculos c-20
calen* a-26 b-16 c+21
calendar a-20
calendario a-17 c+20 d-17
calendario$ a-17 c+20 d-17
calf c-16
calf$ c-16
cali d-15
cali$ d-15
call d-45
calle b+16 c-22
calle* b-31 d-20
called b-27 d-18
called$ c+15
called__a c-16
called_in d-18
called_it a-28 c-18 d+27
calli* a-19 c-16
calling a-19 c-16
calor b+23 c-27 d-23
cama c-32
cama$ a-20 c-19
cama__mi a-18 d+19
camar* a+21 d-15
camaron a+17
cambi* b+16
cambiarla d-21
cambiaron c-15
cambiaron_el a+17 c-18
came a+34 b-49 c-49
came__fine a+25 c-17 d-25
came__in a-20
came__it a-17 d+17
came__of a-17 d+17
came__perf a+17 c-15
came__perfect d-16
came_back a+17 b-25 c-32
came_out b-16 c-18
came_up a+19 c-22
camin* b-24 c-30
camino b-21 c-28
camino$ b-21 c-20
can b+32 c-19 d-17
can$ a-39 c+32
can_@drive a-16
can__# d-18
can__@call a-15 b+16
can__@drink a-20 b+25 d-23
can__@drive b+15 d-22
can__@eat b+17 d-15
can__@relative a+20 c-19 d-26
can__@stop a-17
can__@vehicle a-29 b+20
can__afford a+20 d-18
can__after a-16
can__all a+19 b-21 d-16
can__and d-17
can__any a+16
can__anybody c-15
can__be d-18
can__bring b+20 d-16
can__but a-26 c-20 d+26
can__come b+15
can__complain a-16 b-16 d+20
can__do b-17
can__find a+19 c-19
can__for a-19
can__go a-19
can__got a+25 d-27
can__have a-21 b+26 c-24
can__her c-17
can__hold a-18 b-17 c-15 d+19
can__i c-37
can__it b-22 c-32
can__just a-19 b+23 c-16
can__me c-24 d+24
can__my c-19
can__of b-18
can__on a-19
can__recall a-17 c+22 d-19
can__remember a-17 b-20 c+27 d-15
can__right a+16
can__say a+20 b-41
can__she a-16
can__skip a-22
can__someone b-16
can__sorry a+16
can__take a-20 b+28 c-25
can__talk c-15 d-21
can__text a+26 b-27 d-16
can__that a-18 c-21 d+22
can__the c-19 d-17
can__think a-15 d+17
can__this d-19
can__wait c-16
can__what c+18
can_count a-17 b-16 d+20
can_find c+16
can_he b+15
can_i a-60 b+55 c-22 d-57
can_my a-16 b+22 d-18
can_not b-40 c-40 d+20
can_she d-15
can_skip a+24 b-25 d-21
can_take a+17 b-17 d-16
can_they a-17 b+17
can_we a+22 b-18 c-17 d-30
can_you b+24 d-27
canas a-19 b-20 d+21
cance* a-25 b+27 c-37
cancel c-30
cancel: c-33
cancel:@call a-19 b-19
cancel:@cancel a-20 c-33 d+23
cancel:@day a-19 b+20 c-21 d-17
cancel:@month a+25 b-23 c-17 d-25
cancel:@move a-60 b+58 c-39 d-36
cancel:@move_it a-29 b+27 c-23 d-15
cancel:@price a-19 d-22
cancel:@sick a-27 c-16 d+24
cancel:@thanks a-26 b-21 d+24
cancel:@visit a+31 b-17 c-25 d-30
cancel:a a-27 b-19
cancel:a_@price a-19 d-22
cancel:ahi a+26 b-17 d-24
cancel:all a-24 d+21
cancel:am b-26 c-20
cancel:am_coming a+20 d-24
cancel:am_not a-20 d+18
cancel:am_still a+17 d-17
cancel:anoth* a-34
cancel:another a-34
cancel:another_day a-21 d-25
cancel:appointment a+19 c-17 d-20
cancel:as b-18 c-19
cancel:can a-16
cancel:can_not a-21 d+22
cancel:cancel a-24 b+16 c-19 d+19
cancel:cancele b-31
cancel:cancelela a-29 d+28
cancel:cita a+20 b-20 d-18
cancel:comin* b-17
cancel:coming b-17
cancel:como a+15 b-34 d-23
cancel:compl* a-25 b-16 c-19 d+25
cancel:day a-23 d-30
cancel:de a-19 b-26 c-17 d+24
cancel:dejel* a+22 b-20 d-19
cancel:dejela a+22 b-20 d-19
cancel:depen* c+15
cancel:dia a-26
cancel:do c-24
cancel:do_not c-23
cancel:esta a+27 b-28 c-16 d-21
cancel:favor a+18 b-20
cancel:fee a-16 c+15 d-18
cancel:for a+24 b-26 c-27 d-19
cancel:got a-23 d+21
cancel:gracias a-24 b-18 d+22
cancel:have b-32 c+26 d-18
cancel:i a+34 b-38 c-24 d-20
cancel:i_am b-26 c-20
cancel:i_can a-21 d+22
cancel:i_do a-18 d+16
cancel:i_need b-23 d-27
cancel:i_will a+23 b-28 c-27
cancel:if a-22 d-28
cancel:if_you a-20 d-25
cancel:ir a+17 b-24 c-24
cancel:is d-18
cancel:it a+16 c-57 d-28
cancel:keep a+36 b-30 c-17 d-33
cancel:keep_it a+28 b-23 d-22
cancel:la a+34 b-45 c-39 d-19
cancel:la_@cancel a+15 d-16
cancel:la_necesito b-18 c-18
cancel:la_quiero a+25 b-23 d-24
cancel:la_quite a+17 d-16
cancel:leave a+15
cancel:leave_it a+15
cancel:me c-19
cancel:me_la a+26 b-20 c-16 d-26
cancel:me_salio a-24 d+24
cancel:mejor a-30 b+31 c-20 d-32
cancel:might a-16 b-18
cancel:move a-26 b+26 c-21 d-20
cancel:moverla a-22 b+24 d-19
cancel:my a+17 b-28
cancel:neces* b-18 c-18
cancel:necesito b-18 c-18
cancel:need b-32 c+15
cancel:need_to a-20 b-20 c+23 d-22
cancel:never a+22 d-22
cancel:no c-45 d+18
cancel:no_i a+21 d-23
cancel:no_la b-20
cancel:no_me b-25 c-18
cancel:no_no a+34 b-27 d-32
cancel:no_voy a-25 d+23
cancel:nomas a-31 b+25 c-21 d-17
cancel:not a-18 c-28
cancel:not_@cancel a-15 b+21 d-36
cancel:not_coming a-22 d+19
cancel:oh a+19 d-17
cancel:oh_no a+19 d-17
cancel:on a+17
cancel:one c-18 d-22
cancel:otra a-40 b+27 c-25
cancel:otro a-17 b+15
cancel:otro_dia a-17 b+15
cancel:para a-17 b+27 c-30 d-32
cancel:por a+26 b-26 c-17 d-26
cancel:por_favor a+18 b-20
cancel:puedo b-18 c-17
cancel:puedo_ir b-20 c-17
cancel:que a+17 b-41 c-23
cancel:quien c-15 d+19
cancel:quier* b+16 c-32
cancel:quiero b+16 c-32
cancel:quite a+17 d-16
cancel:reschedule a-20 b+19
cancel:salio a-24 d+24
cancel:se a-27
cancel:see b-16 d-18
cancel:si b-39 c-43
cancel:si_@cancel a-18
cancel:si_no a-24 c-22 d+27
cancel:si_voy a+28 b-17 c-22 d-27
cancel:so b-35 c-33 d+24
cancel:still a+29 b-21 c-20 d-27
cancel:tengo a-25 d+22
cancel:that a+24 b-18 c-25
cancel:the c-25 d-26
cancel:then c-28 d-21
cancel:to a-29 d-22
cancel:todav* b-18 d-25
cancel:todavia b-18 d-25
cancel:voy a+18 b-31 c-36
cancel:want a+23 c-23 d-29
cancel:want_it b-19
cancel:will a+23 b-28 c-27
cancel:ya a-34 b-31 d+33
cancel:yes a-45 b-28 c-22 d+42
cancela a-18
cancele a+17 b-33 c-20
cancelela a+21 b-26 c-21 d-16
cancelled a+26 c-15 d-25
cancelo b-21 c-22
cancer a-25 c-25
cancer$ a-22 c-20
cansa* a-21 c-16
cansada a-21 c-16
capaz a-31 c+37 d-32
capaz_que c+15
car c-36
car$ c-26
car_died b-18
cara c-21
cardi* b-43
cardiologist a-16 b-27
cardiologist$ c-17
cardiologist__@date d-15
cardiologist_in d-15
cardiologist_says d+17
cardiologo b-17
cardiologo_me c-18
cardiopatia c-18 d+18
care a-26 b-20 d+26
care_of a-17 c-20 d+20
cargo a-15 b-19 c-16 d+20
carnal b-21 c-17
carre* a+17 d-16
carretera a+17 d-16
carro a+23 b-17 d-24
carro$ b-29
carro_y d+16
carry a-20 b-23 c-20 d+25
carry* a-18 b-19 d+20
carrying a-18 b-19 d+20
cars a+19 b-31 c-30
casa a-23 b-17 d+29
casa$ a-19 d+23
casa__yo c-17
casa_no a+16 d-16
case a-16 d+16
casi a-17 b-41 d+18
casi__con b+16
casi__cuento d+16
casi__dos a+17 d-18
casi__tomo a+16 c-16
casi_en a+22 d-23
casi_me b-22
casi_siempre a-19 d+19
casit* a-16 d+17
casita a-16 d+17
cat c-20
catch d-16
catch_me a+16
cath a-17 b-20 c-18 d+19
cathe* a-19 b-21 c-22 d+25
catheter a-18 b-21 c-19 d+23
cats d-22
caugh* b-17
caught b-17
caught__at b-16
caught_me b-16
cause a+17 b-20 d-18
cayo a+24 b-29 c-33 d-17
cayo__que a+15
cayo_fatal a-18 d+17
cbd d-25
cel a-15 d+15
cell b-17 c-24
cell$ b-17 c-24
celul* c-21
celular c-21
celular$ c-15
cena a+16
cene a+17 b-20 c-16
centr* a-21 c-16
central a-16 b+17 d-18
central_time a-16 b+17 d-18
cerca b-19 c-21
cerca$ b-17 c-19
cereal b-15
cereb* a-20 b-24 c-25 d+25
cerebral a-22 b-23 c-23 d+25
cero a+63 b-57 c-56 d-52
cero$ a+37 b-32 c-33 d-37
cero_@medicine a+19 d-16
cero__@clinician a+16 b-15
cero__cero a+27 b-19 c-17 d-27
cero_problemas a+16 b-16
cerra* c-16
cerraron a-17
cerraron$ a-17
cerro b-18 c-20
cerro$ a+19 d-19
certa* a-17 c+21
certain a-17 c+21
cervecita a+22 c-16
chair c-23
chair$ a-19 c-22 d+15
chama* a-21 d+19
chanc* a+23 b-31 d-26
chance a+23 b-31 d-26
chance$ a+25 b-28 d-32
chang* b-37 c-32
change a-15
changed b-24 c-26 d+16
changed_my b-18 c-24
changing a+18 b-18 d-19
chapl* a-18 d-15
chaplain a-18 d-15
chart$ b-17
chart__back c+16
chart_and c+16
chart_says a-19 b-16
checa* b-33 c+25 d-36
checado a-16 c+18
checando b-21 d-26
checar a-20 c+21 d-17
checar$ a-17 c+19 d-16
check d-24
check$ a+28 b-22 c-21 d-20
check* c+32 d-33
check__@relative c+19
check__and c+16
check__chart c+16
check_with a-19
checked b-23 d-20
checked$ a-28 c+31 d-17
checked_out a+16
checking a-27 c+22 d-21
checking$ a-25 c+15 d-21
checkup a+17 d-16
chequ* b-30
chequeo d-21
chest a-15
cheve* a-19 b-23 c-24 d+24
chevere a-19 b-23 c-24 d+24
chica a-17
chica* d-16
chicago d-16
chich* a-16 c-16 d+16
chichi a-16 c-16 d+16
chico a-18 c+19
chiqu* b-31
chiquita a-17 d+16
chiquito b-28
chiquito$ a-20 b-20
chofe* c-20
chofer c-20
chofer$ d-16
choic* a-28 b-21 c-23 d+28
choice a-28 b-21 c-23 d+28
chole* a+22 c-22 d-21
cholesterol a+22 c-22 d-21
cholesterol$ a+19 c-17 d-18
choqu* d-19
choque d-19
chorr* a-16 d+17
chorro a-16 d+17
christmas a+25 b-18 c-22
chron* c-15 d+20
chronic c-15 d+20
chronic_utis d+17
churc* b-15 c-24 d+19
church b-15 c-24 d+19
church$ a+20 b-20
church_is c-18 d+19
cien a+24 b-23 c-24 d-21
cien$ a+24 b-23 c-24 d-21
cigarettes a+23 c-18 d-20
cigarro a+17 d-21
cinco a-49 b-41 d+44
cinco$ a-31 b-29 c-30 d+34
cinco_@month a-18 d+19
cirrh* c-31 d+24
cirrhosis c-31 d+24
cirrhosis$ a-35 c-26 d+23
cirro* a-27 c-36 d+27
cirrosis a-27 c-36 d+27
cirrosis$ a-24 c-27
cirrosis__no b-15 c-17
cisti* a-16 c-19 d+24
cistitis a-16 c-19 d+24
cita b+17 c-22 d-22
ckd a-19 b-19 c-20 d+22
ckd$ a-19 b-19 c-20 d+22
clari* d-18
claro b-21 c-16
claro$ a-19
claro__@relative a-16 c-17 d+23
claro__no b-18 c-17
claro__si d+16
claro_mi a-16 c-17 d+23
claro_que a+30 b-36 c-36 d-19
claro_si a-17 d+19
clase a+24 b-16 c-21 d-24
clase$ a+17
class b-20 c-25
class$ a+26 c-17 d-25
class__# a-16 d+16
class_of a-16 d+16
clean a+28 b-52 c-61
clean$ a+15 b-26 c-39
clean_# a-21 d+21
clean__# a+16 d-16
clean__@date a+22 d-23
clean__@month a-28 d+27
clean__@year a+24 d-24
clean__may a-18 d+19
clean__the c-15
clean_bill a+19 c-21 d-16
clear a+26 b-41 d-46
clear$ a+23 b-27 d-30
clear* a+22 d-31
cleared a+23 b-24 d-31
clinic b-24 c-28 d+15
clinica c-27 d-19
clock a+16 b-32 d-23
clock$ b-25 d-19
clock* a+19 d-19
clockwork a+19 d-19
clonazepam b-17
clopi* d+17
clopidogrel d+17
close b-32
closed a+22 b-38 c-16
clot b-20 c-19 d+18
clot$ d+16
cloza* a-19 c-15 d+19
clozapina a-19 c-15 d+19
clozapina__# d+15
club a-23 c-20
clue c+20 d-15
coagu* c-17 d+17
coagulo c-17 d+17
coagulo_en c-16
cobran a-17 d-15
coca b-20 c-23 d+25
coca$ d+15
coche c-17 d-19
cocin* a+20 d-22
cocinando a+20 d-22
cocinando$ a+19 d-20
codei* a+25 b-18 d-24
codeine a+25 b-18 d-24
codeine__that a+18
coffee a-19 b+21 c-36
coke b-26 c-25
coke__@day a-17 c-17 d+18
cold b-30
coles* c-19
colesterol c-19
college$ b-22
colon* b-16
colonoscopy b-16
color* c-23 d-28
colors c-23 d-28
colors$ b+16 c-21 d-25
coma c-26 d+18
coma$ c-19 d+17
comadre b-25 c-16
combi b-16 c-16
combi* a+15
combine a+15
combine__dark a+15
come a-17
come$ a+21 b-21 c-21 d-19
come_in b+16
come_to b-19
come_with a-19
comer c-29
comes b-30
comes__goes a-23 b-19 c+25 d-26
comes_and a-23 b-19 c+22 d-19
comi a-29 b-27 d+24
comida d-25
comin* b-27
coming b-27
coming$ b-21 c-24 d+23
coming: a-15 b-25
coming:# a-47 b-54 c+33
coming:@cancel b-33 c-39
coming:@cancel_it a+20 d-20
coming:@clinician b+24 c-27
coming:@clothes a-20 b-19 c-16 d+21
coming:@day a+21 d-22
coming:@eat a-19 c-25
coming:@howmuch a-19 d-16
coming:@insurance a+16 c-23 d-20
coming:@insurer a+17 c-19 d-20
coming:@insurer_a a+17 c-19 d-20
coming:@medicine c-17 d-23
coming:@month b-18 c-25
coming:@move b-25
coming:@parking a-19 b+18 c-16
coming:@person d-17
coming:@place c-23 d-25
coming:@price a-16 c-16
coming:@relative_has a-17
coming:@relative_no d-20
coming:@ride a-15 c+16
coming:@sick a+25 b-35 d-40
coming:@sick_mejor a+17 b-16 c-17
coming:@thanks a+25 b-20 c-18 d-27
coming:@vehicle a-21 c-17 d+22
coming:@visit a-17 b+17 c-31
coming:a a+16 d-20
coming:a_las a-27 c-24 d+29
coming:a_mi c-17 d-20
coming:a_otra d-16
coming:a_place a+20 d-21
coming:a_poder a+24 d-28
coming:a_ver a-16 c+17
coming:able a+15
coming:able_to a+15
coming:afrai* a+15 d-17
coming:afraid a+15 d-17
coming:after a-22
coming:again* a+16 c-18
coming:against a+16 c-18
coming:against_it a+16 c-18
coming:ahead a+21 d-21
coming:ahead_and a+21 d-21
coming:ahi a-16 b-31 c-44 d+37
coming:ahi_estare d+17
coming:ahi_nos a-18 c-21 d+23
coming:al b-24 c-29
coming:al_final a+20 c-16 d-21
coming:alcan* a+17 d-18
coming:alcanzo a+17 d-18
coming:all a-20 d+18
coming:alla a-24 b-21 c-26 d+26
coming:alla_nos c-15 d+16
coming:alli b-18
coming:alrea* a-21 b-21 c-18 d+22
coming:already a-21 b-21 c-18 d+22
coming:am b-23 c-39 d+17
coming:am_out a+22 c-19 d-22
coming:amane* b-25 d-22
coming:amaneci a+16 c-22
coming:amaneci_con a+16 c-22
coming:amanezca c+17
coming:and b-22
coming:ando d-18
coming:any a+22 c-17 d-22
coming:any_more a+22 c-17 d-22
coming:aqui a+23 d-24
coming:are b-16 c-25
coming:arran* c+22 d-22
coming:arrep* a+18 b-15 c-15 d-18
coming:arrepenti a+18 b-15 c-15 d-18
coming:as c-21
coming:asi a+25 b-19 c-23 d-23
coming:asi_que a+16 c-17
coming:ask a-19 b-19 c+21 d-18
coming:ask_me a-19 b-19 c+21 d-18
coming:at c-21 d+16
coming:at_# a-19 c-17 d+20
coming:aviso a-20 b-20 c+15
coming:away c-16
coming:babysitter a-16 c+20 d-24
coming:back b-16 c+21 d-19
coming:bajo a+21 b-16 c-18 d-21
coming:be b-26
coming:be_able a+15
coming:be_there c-19
coming:bette* b-18 c-23
coming:better b-18 c-23
coming:books a-16 c-20 d+19
coming:borre* a+27 b-17 c-24 d-30
coming:borreme a+18 d-18
coming:borreme_de a+18 d-18
coming:boss d-19
coming:but a-17
coming:by a-23
coming:by_# a-16 c-16 d+17
coming:calle* a+25 b-17 d-28
coming:called a+27 c-26 d-25
coming:called_in a+22 c-20 d-21
coming:came c-21
coming:came_up a+21 c-20 d-21
coming:can d-17
coming:can_i a-16 d-17
coming:cancel c-18
coming:cancelela a+25 b-20 c-16 d-26
coming:cancelo a-22 b-15 d+22
coming:carro d-20
coming:change a-16
coming:cita b+20 c-26
coming:claro a-25 b-16 c-16 d+28
coming:claro_que a-16 d+18
coming:clinica a+15 d-15
coming:come a-23 c-18 d+20
coming:comin* d+15
coming:coming d+15
coming:como a-30 b-23
coming:como_esta a-18 d+17
coming:compr* a-23 d+21
coming:comprado a-23 d+21
coming:con d-25
coming:con_@sick d-18
coming:con_el c-18
coming:con_mi a-22 c+15
coming:confi* a-25 b-24 c+20
coming:confirmed a-18
coming:confirmo a-19 b-15
coming:conmi* b-29 c-34
coming:conmigo b-29 c-34
coming:consi* c+16 d-16
coming:consigo c+16 d-16
coming:count a+24 b-26 c-28
coming:count_me a+21 b-18 c-21 d-21
coming:count_on c-17
coming:covid d-18
coming:cual a-17 b+18 c-16 d-17
coming:cual_@visit a-17 b+18 c-16 d-17
coming:cuent* b-29 c-34
coming:cuente b-17 c-20
coming:cuente_conmigo b-17 c-20
coming:cuenten c-17
coming:cuenten_conmigo c-15
coming:da d-22
coming:de_la a+21 d-40
coming:de_manana d-15
coming:decid* b-22 c+19 d-26
coming:decided b-15 d-16
coming:decided_against a+16 c-18
coming:dejam* b-17
coming:dejamos a+16 c-17
coming:dejel* b-21 c-25
coming:dejela a-21 c-16 d+20
coming:dejela_como a-18 d+17
coming:dejelo a+16 d-16
coming:dejelo_asi a+16 d-16
coming:del a-23
coming:dele a+23 b-19 c-16 d-23
coming:dele_mi a+23 b-19 c-16 d-23
coming:digo a-15 b-17
coming:dios a-17
coming:direccion a-15 b+16 d-16
coming:do a-16 c-31
coming:do_i a-16 c-17
coming:do_not b-16 c-22
coming:drop a+25 b-16 c-17 d-25
coming:drop_it a+19 d-17
coming:el b-31
coming:el_carro d-18
coming:else b-16 c-15
coming:en_el a-17 b-17 d+18
coming:en_otra a+16 b-18
coming:en_pie a-26 b-17 c-18 d+24
coming:encon* a+20 b-15 d-21
coming:encontre a+20 b-15 d-21
coming:es c-19
coming:esper* a-17 c+15
coming:esperando a-17 c+15
coming:esposo b-21 c-21
coming:esta_noche c-16
coming:estar* a-20 c-24 d+21
coming:estare a-20 c-24 d+21
coming:este c-21 d-23
coming:estoy a-31 c+31 d-38
coming:estoy_en a+21 d-22
coming:estoy_esperando a-18 c+18 d-17
coming:estoy_pensando a-16
coming:falta c-17
coming:favor a-32 b-22 c-19 d+30
coming:fence d-18
coming:final a+20 c-16 d-21
coming:for b-19 c-25
coming:frio a-21 b+21 c-20 d-19
coming:get b-15 c+20 d-17
coming:give a+21 b-18 c-21
coming:give_my a+18 b-18 c-18
coming:go a+30 b-22 d-34
coming:go_ahead a+21 d-21
coming:god a-15 d+16
coming:god_willing a-15 d+16
coming:going a+18 b-16 d-31
coming:going_to a+21 c-23 d-22
coming:got a+23 b-22 c-27
coming:got_called a+22 c-20 d-21
coming:gracias a+24 b-21 d-24
coming:guard* a-28 b-24 c-27 d+28
coming:hace c-17 d-16
coming:had a-19
coming:hasta a+18 b-21 c-24
coming:have b-27 c-36
coming:have_not a-21 d+21
coming:have_to a+19 b-18 c-24
coming:hay d-18
coming:he d-15
coming:hell a-20 c-20 d+21
coming:him b-16
coming:hold a-25 b-22
coming:hold_my a-20 b-18 c-18 d+21
coming:hones* a-19
coming:hospi* a+15
coming:hospital a+15
coming:hoy a-18
coming:husband a-23
coming:i b-20 d+17
coming:i_am a-15 b-21 c-36 d+24
coming:i_get c+17
coming:i_wear b+22 d-18
coming:i_will b-18
coming:i_would b-17 c-17 d+20
coming:if a-35 c+22 d-16
coming:if_i a-16 b-16
coming:if_the a-19 b-16 c+19 d-17
coming:impos* a+16
coming:imposible a+16
coming:in a+17 d-24
coming:in_the b-24 c+18
coming:inter* b-20 c-27
coming:interesa a+17 d-19
coming:is b+21 d-23
coming:is_the b+16
coming:it a+27 c-24 d-27
coming:jaja a-16 b-16 d+18
coming:jefe a+21 c-16 d-17
coming:keep a-32 b-24 c-29 d+33
coming:keep_it a-30 b-16 c-22 d+27
coming:keep_my a-16 d+17
coming:know a-20 d-17
coming:la_@clothes a-16 b-16 d+18
coming:la_@place a-16 b+17 d-16
coming:la_de a-18
coming:la_lista a+22 b-17 c-23 d-21
coming:la_mia b-17
coming:la_pierdo a-16 d+16
coming:las a-31 b-19
coming:las_# a-29
coming:last c-16
coming:last_time a-17
coming:le a-23 b-23 c+19
coming:leave b-16 c-25 d+22
coming:leave_it a-17 d+18
coming:les a-18 b-18
coming:les_aviso a-15 b-16
coming:let a+17 b-18 d-24
coming:let_me a-17
coming:lista a+19 b-19 c-25
coming:lista_de d-15
coming:llego b-24 c-22 d+22
coming:llevo a-20 b+19 c-28
coming:lluev* c-16 d+16
coming:llueva c-16 d+16
coming:lo b-36
coming:lo_estoy a-23 c+24 d-16
coming:loca a-22 d+21
coming:lol a-29
coming:lugar b-25 c-30
coming:lugar_a a+15 d-18
coming:make c-24
coming:make_it c-24
coming:mama b+16 c-25 d-28
coming:manan* a+16 b-26 c-26
coming:manana a+16 b-26 c-26
coming:manana_me a+22 c-22 d-20
coming:mante* a-27 b-24 c-21 d+28
coming:mas b-21 c-20
coming:me a+30 b-16 c-22 d-30
coming:me_arrepenti a+18 b-15 c-15 d-18
coming:me_bajo a+21 b-16 c-18 d-21
coming:me_da d-22
coming:me_interesa a+17 d-19
coming:me_la a-23 c-25 d+25
coming:me_off a+24 b-18 c-19 d-22
coming:me_out a+23 b-18 c-21 d-22
coming:me_salio a+26 c-25 d-25
coming:me_tenido d-16
coming:mejor a+31 b-30 c-25 d-29
coming:mes a+25 b-16 c-18 d-25
coming:mi b-23
coming:mi_lugar b-19 c-21
coming:mia b-17
coming:minut* a-16 c-17 d+17
coming:mismo a-16
coming:miss a-29 c-19 d+28
coming:miss_it a-29 c-19 d+28
coming:mom a-15
coming:more d-22
coming:morni* d-18
coming:morning d-18
coming:mother a+17 c-16 d-17
coming:my a-20
coming:my_place a-17 b-18 c-17 d+19
coming:my_spot b-19 c-21
coming:nada a-29 d+26
coming:neces* b-16
coming:need a-20 c-16 d+16
coming:need_to a-15
coming:nervo* a-18
coming:nervous a-18
coming:never a-19 c-24 d+21
coming:ni a-18 c-23 d+22
coming:ni_loca a-22 d+21
coming:no b-27 c-44 d+16
coming:no_@cancel a-20 d+16
coming:no_@move a-23 d+22
coming:no_alcanzo a+17 d-18
coming:no_cuenten a+27 d-30
coming:no_la c-19
coming:no_me b-28 c-48 d+19
coming:no_voy a+29 c-17 d-28
coming:nos a-36 b-27 c-37 d+37
coming:nos_vemos a-27 b-18 c-26 d+27
coming:not b-40 c-18
coming:not_be a+33 c-20 d-35
coming:not_make a+17 d-19
coming:not_miss a-29 c-19 d+28
coming:nothi* a-16 d+16
coming:nothings a-16 d+16
coming:now a-23 b-17 c+18
coming:o c-17
coming:obvio a-24 b-22 c-24 d+25
coming:off b-28
coming:olvid* c-20 d-18
coming:on a-42 b-40 d+21
coming:on_it a-24 b-17
coming:on_me c-17
coming:on_my a-23
coming:on_the a-24 b-16
coming:or a-15
coming:otra a+29 b-27 c-17 d-30
coming:otra_@person d-16
coming:otra_@place a+16 d-15
coming:otro a+20 b-25 d-25
coming:out a+24 b-41 c-20 d-17
coming:over d-16
coming:packe* a-16 d+19
coming:packed a-16 d+19
coming:para b-27
coming:parking a-16
coming:paro c+19 d-17
coming:paro_de c+19 d-17
coming:paso a+34 b-30 c-31 d-34
coming:passe* a+20 d-22
coming:passed a+20 d-22
coming:pedi a-17 d+18
coming:pensa* a-18 c+17
coming:pensando a-16
coming:permi* c-16
coming:permiso c-16
coming:pero c-27
coming:persona d-16
coming:pie a-33 b-22 c-26 d+32
coming:pierd* a-19 c-18 d+20
coming:pierdo a-19 c-18 d+20
coming:place b-22 c-22
coming:plann* a-18 c-22 d+21
coming:planning a-18 c-22 d+21
coming:planning_on a-18 c-22 d+21
coming:pleas* b-27 c-27
coming:please b-27 c-27
coming:poder a+23 c-17 d-25
coming:por a-27 b-23 c-18 d+27
coming:por_favor a-29 b-21 d+27
coming:posit* a+16 d-16
coming:positive a+16 d-16
coming:pregu* a-21 b+17
coming:puedo a-16 b+17 c-16
coming:puest* a-19 c-22
coming:puesto a-19 c-22
coming:punto c-17
coming:que b+18 c-31
coming:que_llevo a-23 b+23 c-20 d-23
coming:queda a-15 c-17
coming:quier* b-22
coming:quiero b-16 c-16
coming:quite* a+17 d-16
coming:ready a-25 c-25 d+27
coming:reque* a+23 b-17 c-21 d-22
coming:request a+23 b-17 c-21 d-22
coming:right a-20 d-22
coming:right_now a-15 b-17 c+19 d-23
coming:sabe a-17 b-20 d+18
coming:said c-15
coming:salio a+26 c-25 d-25
coming:salio_un a+19 c-16 d-19
coming:says a-19 d-23
coming:scrat* a+19 c-16 d-19
coming:scratch a+19 c-16 d-19
coming:scratch_me a+19 c-16 d-19
coming:se d-18
coming:se_me d-24
coming:see a-24 b-24 d+23
coming:see_you a-24 b-19 c-29 d+33
coming:segun a-17 c+17
coming:seguro a+16 c-17
coming:si a-31 b-30 c+43 d-27
coming:si_consigo c+16 d-16
coming:si_me a-23 c+25 d-21
coming:siemp* a+17 d-15
coming:siempre a+17 d-15
coming:siempre_no a+17 d-15
coming:sigo a-26 c-21 d+26
coming:sigue a-16 d+17
coming:sigue_en a-16 d+17
coming:sin c-17 d+15
coming:sin_falta a-16 c-15 d+17
coming:so a+15 b-25
coming:so_i a+19 c-18 d-19
coming:someo* a+18 d-18
coming:someone d-16
coming:somet* a+21 c-20 d-21
coming:something a+21 c-20 d-21
coming:something_came a+21 c-20 d-21
coming:sorry a+18 d-17
coming:spot b-19 c-21
coming:spot_please a-18 b-15 d+19
coming:stay c-16
coming:still a-30 b-19 c+16
coming:stuck a+18 d-18
coming:sugar d-18
coming:suppo* c-15
coming:supposed c-15
coming:supposed_to c-15
coming:take c-23 d-26
coming:talk a-18 c+16
coming:tell c+17
coming:tempr* a-16 c+17
coming:temprano a-16 c+17
coming:tengo_que a+20 c-28 d-24
coming:tenid* d-16
coming:tenido d-16
coming:that b-15 d+15
coming:the a-16
coming:the_@parking a-16
coming:the_books a-16 c-20 d+19
coming:the_fence d-18
coming:the_hospital a+15
coming:the_morning a-25 b-17 c+16
coming:there a-19 c-40 d+22
coming:there_# d+16
coming:this a+21 b-18 c-23 d-19
coming:this_morning a+16 d-16
coming:time c-23 d-19
coming:time_was a-16
coming:tio a+16
coming:to d-20
coming:to_be a-17
coming:to_have a+15
coming:to_someone d-16
coming:toca a+15
coming:todav* a-20
coming:todavia a-20
coming:todo a-21 d+22
coming:tomor* c-39
coming:tomorrow c-37
coming:truen* c-16 d+16
coming:truene c-16 d+16
coming:tryin* a-16 c+18 d-19
coming:trying a-16 c+18 d-19
coming:trying_to a-16 c+18 d-19
coming:turno d-19
coming:un a+23 b-17 c-25 d-20
coming:un_viaje a+16 d-17
coming:up b-20
coming:usted* a-19 b+18 d-16
coming:ustedes a-19 b+18 d-16
coming:va a+17 c-19 d-20
coming:vemos a-27 b-18 c-26 d+27
coming:ver a-16 c+17
coming:verda* a-19 b+15 c-27
coming:verdad a-19 b+15 c-27
coming:viaje a+16 d-17
coming:voy b-29
coming:voy_a d-18
coming:waiti* a-22
coming:waiting a-22
coming:waiting_on a-15
coming:was a-17 b+15 c-21
coming:way a-16
coming:we b-25 c-28
coming:we_are b-20 c-21
coming:went a+19 d-19
coming:went_with a+16 d-16
coming:will b-25 d-17
coming:will_know a-16 c+16 d-15
coming:will_not a+37 c-25 d-39
coming:willi* a-17 c-16 d+17
coming:willing a-16 d+16
coming:with b-23
coming:with_a a+16 d-16
coming:with_my b-19
coming:would a-22 b-26 c-28 d+34
coming:would_not a-30 c-20 d+29
coming:y b-32 c+24 d-33
coming:ya a+17 c-39 d-16
coming:ya_me c-16 d-28
coming:ya_no a+38 b-17 c-19 d-39
coming:ya_pedi a-17 d+18
coming:ya_tengo a-21 d+20
coming:yes a+21 d-19
coming:yo b-19 c-20
coming:you b-27
coming:you_all b-15 d+15
coming:you_can b-23 c-16
coming:you_in a-17
comio a-17
commi* a-16
committed a-16
commu* c-21 d-20
communion a+16 c-17
como_# d+24
como__@medicine d+16
como__@relative a-16 d+17
como__jajaja d-21
como__llama a-16 d-15
como__mi b-17 c-17
como__no b-23 c-19
como__roble a+16
como_cinco a-17 b-19 c-16 d+21
como_cree a+25 b-25 c-22 d-19
como_cuales a-17 b+23 c-28 d-22
como_esta b-26 c-21
como_no b-25 c-23
como_nuevo a+16 b-26 c-25
como_que a-22 c-19
como_reloj a+17 b-16 c-17
como_se a-20 d-22
como_un a+32 b-32 c-31 d-28
compa* d-24
companero a-23 c-22
company d-24
compl* b-50 c-39
complain a-16 b-16 d+20
complaints c-21 d+15
completa b-15 d+16
complica b-17 c-15
complica$ a+16 d-16
compr* a-18 b+23 c-31
comprado a-33 b+25 c-32
con a-17
con_# a+20 b-18 c-28 d-15
con_@clinician c-18 d+20
con_@drink a-16 d+18
con_@medicine a+17 b-31 c-34
con_@sick b-15 d-19
con_@treat a-19
con__@body a+16 c-18 d-17
con__@clinician a-36
con__@medicine b-33
con__@person b+15 d-15
con__@relative b-19 d-26
con__a b-24 c-19
con__el a-19 d+20
con__eso d-16
con__familia a-15
con__fue d-16
con__gatos a-19 d+18
con__gusto a-25 b-22 c-19 d+26
con__la c-16
con__le a-18 c-19
con__me b-17 c-18
con__no a-15
con__otro a+17
con__pero a-18
con__se a-17
con__si c+27 d-23
con__siete a-17 d+16
con__una c-20 d+21
con_confianza a-19 b-19 c-22 d+22
con_el c-32
con_eso a-17 b-18 d+17
con_esta c-17
con_este c-16 d-19
con_las c-18
con_mi b-39 c+20
con_mis b-18 c-15
con_mucho a-21 b-17 d+19
con_permiso c-17 d-20
con_quien c-19 d-17
con_un c-24
con_una d-29
con_ustedes a-18
concu* a-29 d-32
concussion a-25 d-29
condo* b-19 c+16 d-26
condon d-21
confi* a-46 c+34
confianza a-19 b-19 c-22 d+22
confianza$ a-17 b-17 c-19 d+20
confirma c+16 d-16
confirmed a-25 b-21 d+20
confirmed$ a-23 b-20
confirmo a-28 b-30 c+24 d-16
confirmo$ a-18 b-15 c+19 d-16
confirmo_en c+15
confirmo_manana c+15
confl* a-21 d+22
conge* c-17 d+19
conmi* b-33
conmigo b-33
conmigo$ b-33 c-32
conoc* d-20
conoz* a+33 b-30 c-24 d-24
conozco a+33 b-30 c-24 d-24
conozco$ a+30 b-29 c-21 d-21
conse* a+28 b-19 c-32 d-21
consegui a+27 b-17 c-30 d-22
consegui_quien c-18
consi* a-18 c+24 d-35
consigo b-25 d-25
consigo__@fetch a-17
consigo__me a-17
consigo_a d-18
consigo_quien a-19
consu* a-25 b-26 c+30 d-27
consulto a-16 b-18 c+18 d-17
conta* c-34
contar a+23 c-29 d-29
contar$ a+19 b-19 c-16
conte* a-29 b+31 d-16
contesta a-15
contestado c+17
contestado$ c+15
contestar a-22 b+24 c-20 d-21
contestar_eso a-15 b+17 d-18
contesto b+22 c-26
contesto$ a+21 b-16 c-18 d-16
contesto__@relative b-16
contesto__mi b-16
contesto_esas a-16 b+18 c-16 d-17
contr* a-26 c-42 d+47
contrario a+16 d-17
contrario_la a+16 d-17
control c-25 d+26
control$ b-31 c-17
controlada a-19 d+18
controlada$ a-18 d+17
controlo a-26 b-21 c-19 d+28
convu* b-34 c-27 d+37
convulsiones a-22 b-25 c-30 d+33
convulsiones$ a-17 b-15 d+22
cooki* a+15
cooking a+15
cooking_supper a+15
copa a+19 d-17
cops b-23
cops$ b-18 c-18
coraz* c-29
corazon a+16 c-28
corazon$ a-18 c-21
corazon__bien d-16
corazon_de a+25 b-25 c-17 d-24
corazon_esta b-15
corazon_estoy a+18 d-16
corazon_grande a-15 d+17
corazon_lo d-16
corazon_no b-16 c-19 d+17
corre* b-17 c-26 d+18
correct a-19 b-18 d+18
correcta a-15 b-17 d+16
correcta$ a-15 b-17 d+16
correcto d+18
correcto$ d+18
correo c-19
correo$ a+22 b-15 d-25
corri* a+19 b-23 c-16
corrieron d+17
cosa a-17 c+27 d-29
cosa_no a-20 c+19
cosas a-32
cosas__no c-16
cosas__vez c+19 d-19
cosas_que c-16
cosas_y a-16
cost c-32
couch a-24 b-22 d+24
couch$ a-17 b-18 c-15 d+20
cough b-20
could a-26 b-51 c+24
could_@move a-17 b+17
could__# c+16 d-17
could__@relative d+15
could__a b-15
could__anybody a+19 c-20
could__be a-25 b-18 c+20
could__been a-21 b-15 c+26 d-26
could__but a-17 d+16
could__find a+19 c-20
could__me c-23
could__my c+17 d-21
could__name d-18
could__one d-15
could__say c+18
could__sleep a-25 c-22 d+25
could__tell a-16 c+20
could__that a-16
could__the b-17 d-23
could__we c-15 d+15
could_be a-32 b-32
could_have c+17
could_just a-21 b-15 c+23 d-24
could_not a-29 b-39 d+26
could_of c+18 d-20
could_say a+20 c-16 d-19
could_you a+18 c-16
coumadin a-18 b-20 d+20
couns* a-22 b-21
counseling a-19 b-21
counselor a-19 b-25 c+26 d-23
count a-21 b+17 d-28
count$ a-68 b+23 d-51
count* a-22 c-20
count__i b-16
count__it d+16
count__me c-17
count__out a+21 b-18 c-21 d-21
count_as b+18 d-15
count_if c-19 d+16
count_me a+21 b-18 c-21 d-21
count_on b-15 c-18
counting a-29 b-27 c-28 d+30
counts b+15 d-16
counts_as b+17 d-17
coupl* a-23 b-29 d+21
couple a-23 b-29 d+21
couple__i c-15 d+15
couple_beers a+18 d-18
couple_of a-18
cours* a-18 c-21 d+25
course a-18 c-21 d+25
cousin c-19
cover b+15 d-20
cover* a+18 b-35 c-17
covered b-29
covered$ a-30 b-17 d+28
covid b-16
coworker a-16
cows b+16 d-16
crawl d+16
crazy c-37
crazy$ c-27
crazy__my b-16
crazy_about b-16
creat* b-25
creatinina b-18
creatinina__transaminasas a+16 d-17
cree d-26
cree$ a+28 b-23 c-18 d-25
creek a-26 b-22 c-21 d+27
creep* a-18
creeping a-18
crei c-17
crei__si a+17 d-18
crei_que a+17 d-18
creo a-41 b-21 c+52 d-58
creo$ a-36 c+24 d-34
creo__@relative c+21
creo__mi b-17 c+15
creo__no c+15
creo_jaja b-22 d-15
creo_que a-27 b-40 c+34 d-28
crept c-17 d+18
crept_up c-17 d+18
crisi* a-22 b-15 c-17 d+23
crisis a-22 b-15 c-17 d+23
crist* a-16 b-28
cristal a-31 b-24
cristiana a+25 d-19
crudo c+18 d-17
crumb b-16 c-15
cryin* a+22 b-16 c-20 d-22
crying a+22 b-16 c-20 d-22
crying_all a+19 c-16 d-18
ct d-18
cuadr* b-22
cuadra b-18
cuadrado a-18
cual a-44 b+25 d-23
cual_@medicine a-23 b+22 c-23 d-19
cual_@visit a-18 b+19 c-17 d-18
cuale* a-34 b+16 d-30
cuales a-34 b+16 d-30
cuales$ a-23 d-22
cuales_@relative a-15 b+16
cualq* a+20 c-20 d-28
cualquier a+20 c-20 d-28
cuand* a-20 b-40
cuando a-20 b-40
cuando__@relative b-28 c-32 d+22
cuando__a c-24
cuando__de d+15
cuando__la a-31 d+20
cuando__mi b-29 d+20
cuando__operaron c+18
cuando__pusieron c-23 d+15
cuando_estaba a-17 b-16
cuando_guste a-21 c-22 d+21
cuando_me a-15 b-28
cuando_nacio b-18
cuando_quiera a-16 b-15 d+18
cuando_quieran b-16 c-16 d+19
cuant* a-25 d-24
cuantas a-25 d-24
cuantas$ a-16 b-20 c+20 d-19
cuantas_preguntas b+18 c-19
cuanto a-51 b+43 d-55
cuantos d-16
cuarto$ b-22 c-19
cuatr* a-22 c-32 d+25
cuatro a-22 c-32 d+25
cuatro_@month a-20 d+23
cubre a+16 c-16
cuent* a-42 b+31
cuenta a-42 b+28 d-15
cuenta$ a-33 b+30 d-19
cuentan a-24 b+36 c-30 d-32
cuentan$ a-23 b+36 c-29 d-32
cuentas a-21 b-18 c-18 d+24
cuentas$ a-16 c-16 d+19
cuente b-21 c-22
cuente_conmigo b-17 c-20
cuenten b-16 c-19
cuenten_conmigo c-15
cuento b-20
cuento_con c-16
cuerp* a-16 d+21
cuerpo a-16 d+21
cuesta b+16 d-16
cuff d-15
cuide a-19 c+16
cuido a+17 c-16
cuido_con a+16
cumpl* c-18
cumpli a-38 b-25 c-17 d+36
cumpli_# a-31 b-19 d+29
cumpli__@date a-23 d+20
cumpli__en a-23 d+20
cumplo a+26 b-21 d-26
cunada b-25
cunado a-21 c-16
curre* b-21 c-19
currently b-21 c-19
cutti* a-21 c+21
cutting a-21 c+21
cutting_down a-17 c+18
cvs c-18
cvs$ c-18
cycle b-17
cycle* a-22
cycles a-22
cymbalta a-15 d+20
cyst a-24 b-22 c-30 d+28
cysti* a-16 c-19 d+23
cystitis a-16 c-19 d+23
cystitis$ d+16
da$ d+19
da__aguja d-15
da__el a+17
da__la d-15
da__lo a+18
da__mi a+16 c-18
da__no a-16 c+16
da_miedo c-22 d-24
dab a-17 c+18 d-15
daban a-33 d-28
daban__en c+20 d-16
dad c-45
daddy b+18 d-21
dado b-21
dado$ a+23 c-19
dado_eso a+26 c-25
dads c-27
daily a-27 b-24 d+15
daily_for a-24 b-22
dale a-20 b-21 c-24 d+26
dale$ a-15 d+18
dan_@medicine a-18 c-16 d+18
dan__el a-19
dan_nada a+15
dan_permiso d-16
dana b+17
dando b-15 c-16 d+18
dando_pecho c-16 d+19
dano$ d+16
dar b+20 c-18 d-27
dark b-22 c+16 d-21
dark$ b-22 c+16 d-21
date d-21
daugh* a-23 b-20
daughter a-22
daughters a-23 b-20
day a-18
day__a a-16
day__day a-20
day__is c+18
day__it a-16
day_and a-15
day_at a-20
day_off c-15
day_then b+16 c-19
days a-45 c+24
days_@late c+15
days_clean a-21 d+21
days_sober a-24 c-16 d+25
de_# c-26 d+18
de_@body a+19 b-16 c-24
de_@date c-20
de_@drink b-20
de_@eat b-26 c-26
de_@medicine c-16
de_@symptom c-19
de__# b-29
de__@body b-16 c-19 d+16
de__@clinician b-22 d-15
de__@medicine b-15
de__@month a-35 c-20 d+19
de__@place c-19 d-18
de__@relative b-19
de__@year c-17
de__ahora c-19
de__bien a+21 d-18
de__casa a-18
de__cero a+16 d-15
de__con a+17 b-17 d-17
de__cosas b-17 c-17
de__cuando b-15
de__cuenta a-16
de__de a-16 b-29 d+23
de__dejela a+16
de__dijo a+17
de__en a-18
de__esa a+22 d-22
de__eso b-19
de__este a-15
de__estoy a+20 b-19 c-17 d-20
de__hace a+15 d-22
de__hay c+16 d-15
de__iglesia d+16
de__jaja b-22 c-23
de__las a-16
de__le c-19 d-17
de__lista b-23 c-27
de__lo a-29 b+20
de__me b-33
de__mi a+25 b-18 d-24
de__mis a+15 d-16
de__mismo a-19 b+15 c-19
de__ni a+17 d-15
de__nietos b-19 d+15
de__no a+23 c-30
de__pero c-22
de__presion b-22
de__que b-41
de__regla a+15
de__se a-19 d+16
de__semana c-16
de__si a+15 b-33
de__soy a+19 d-19
de__tuve b-22
de__un b-18
de__una a-19
de__vida b-17
de__voy a-17 b-17 c-22 d+20
de__y b-36
de__ya b-17 c-19
de__yo a+25 b-19 d-19
de_antes a-22 c-16 d+24
de_broma a+15
de_cinco b-17 d+18
de_contar c-22 d-21
de_cuales b+17 c-17 d-16
de_cuentas a-15 d+17
de_diez b-18 c-20
de_edad b-27 c-27
de_encargo d+15
de_entrar a-16
de_esas c-15
de_eso a+18 d-26
de_gente a+15
de_hacer a+18 d-18
de_higado c-20 d+15
de_joven c-32
de_la b-23 c-20
de_las b-28
de_lo a+22 b-18 d-23
de_los a+16 d-27
de_mamar a-19 d+19
de_manana d-15
de_maravilla b-27 c-26
de_mareo d-18
de_momento a+27 b-24 c-17 d-28
de_muchacho a+20 b-16 c-21
de_nacimiento a-19
de_nada a+18 d-23
de_nina c+19 d-18
de_nino a-19 b-16 c+18
de_orina a-24
de_otra a-20 d+21
de_parte a-19 b+23 d-23
de_peso a-16 c+18 d-16
de_por b-19
de_que a-32
de_retraso c+15 d-23
de_siete a-16
de_su d-17
de_tener a+15
de_tila c-21 d-21
de_todo b-30 c-23
de_una a-41 c-26 d+35
de_ustedes c-20
dead d-25
dead_@relative b-16
dead_body d-15
debo b-17 d-24
debo$ b-17 d-24
decad* b-20
decades b-19
decia a-16
decid* c+22 d-26
decided b-16 d-16
decided$ a-19 c+19
decided__it a+16 c-18
decided_against a+16 c-18
decir c+18 d-34
decir$ a-31 c+23 d-24
decir* a-27 c+25 d-22
decirle a-21 c+16 d-16
decirle$ a-15
deep a+18 d-16
deep_in a+15
defin* b+19 d-41
define a-41 b+22 d-33
define__i a-16 b-21
define_mania a-17 d-20
define_problem a-31 c+18 d-25
definitely a+24 b-28 c-17 d-21
deja a-18
dejam* a-22 b-42 c+40 d-43
dejame a-38 b-39 c+45 d-40
dejame__mi b-17 c+17 d-15
dejame_pensarlo c+16
dejame_ver a-22 b-20 c+23 d-20
dejamos a+16 c-17
dejar b-27 c-25
dejar$ d+16
dejarlo c-17 d+15
deje c+30 d-38
dejel* b-31 c-30
dejela b-26 c-22
dejela__esta a-15 b-15 c-15 d+16
dejela_como a-18 d+17
dejelo a+16 d-16
dejelo_asi a+16 d-16
dejem* a-21 b-33 c+37 d-36
dejeme a-37 b-33 c+39 d-31
dejeme__mi a-15 c+17
dejeme_pensarlo a-17 b-15 c+18 d-18
dejeme_preguntarle a-17 c+18
dejen* b-20 c-20
dejo b-23 d+16
dejo__@door a-17 d+17
dejo__@relative d+16
dejo__la a-20 d+20
dejo_en a-20 b-15 d+16
dejo_mi d+16
del a-20 b-26
del_# a-19 d+20
del__a b-20 c-21
del__en a-24
del__estoy d-18
del__la a-17 d+16
del__me a-28 b-24
del__mi d-16
del__no b-17 d-22
del__pero d-17
del__y a-18
del__yo b-17
del_dentista a-19 c+18 d-18
del_higado a-18
del_jale a+17 c-16 d-17
del_rinon a-20 d+16
del_trabajo b-21 d-15
dele a-19 b-41 c-41 d+32
dele$ a-25 b-19 c-20 d+25
dele__a a+17 d-18
dele_mi a+23 b-19 c-16 d-23
delus* c-16
demas* a-18 d+19
demasiado a-18 d+19
denti* b-22 c+18 d-21
dentista b-19 c+16 d-30
dentr* a+19 b-17 d-18
dentro a+19 b-17 d-18
denve* d-15
denver d-15
department$ a+16
depen* a-47 b-55 c+46 d-24
depende a-35 b-44 c+44 d-31
depende$ c+24
depende__la b-15 c+17
depende__que c+23
depende_de a-18 b-18 c+22 d-17
depende_del c+16
depende_si c+19
depends a-30 b-37 c+25
depends$ a-16 b-17 d+15
depends__count b-15 c+16
depends__is c+16
depends__mean b-15
depends__you b-15
depends_how b-23 c+28
depends_if b-18 c+20
depends_on b-19 c+16
depends_which c+16
depends_who b-16
depo a+22 d-17
depre a+22 c-19 d-27
depre$ a+18 c-16 d-23
depre* a+22 c-49 d-46
depresion c-22 d-18
depresion$ d-19
depressed a+23 c-19
depression c-35 d-41
depression$ c-23 d-28
depression__my a+15
derra* c-24
derrame c-24
derrame$ a-20
derrame_hace d+17
desay* a-21 b-19 c-21 d+25
desayune a-21 b-19 c-21 d+25
desayune$ d+19
desayune__con a-17 d+17
desca* b-38
descansa c+17 d-16
descanso a-23 d+25
descartaron a+31 b-24 c-29 d-27
descartaron$ a+19 b-17 c-18 d-19
descarto b-17
descarto$ b-16
desde a+21 b-70 c-38
desde__# a-19 b-17 c-22 d+23
desde__se b-15
desde_anoche a+16 d-15
desde_ayer a+24 b-23 c-19 d-24
desde_el b-19 c-19
desde_entonces b-17 c-15
desde_hace c-19
desde_la d+17
desde_las a-17 d+18
desde_los a-18 d+20
desde_que a-16 b-26 d+17
desma* a+19
desmaye a+19 b-19
desoc* a-18 d+18
desocupada a-18 d+18
desocupada$ a-18 d+17
despe* a+21 b-31 c-27
despertar b-22 c-18
despu* c-16 d+15
despues c-16 d+15
despues$ a+22 b-17 d-18
despues__la c-19
despues__que d-16
despues_de a-19 b-19 d+21
despues_del c-19
deste* c-21
detox d+16
devol* a-30 b-22 c-29 d+30
devolvi a-30 b-22 c-29 d+30
di a-25 b-17
dia__@fetch d+16
dia__mi a+20 d-20
dia_para c-15 d+19
diabe* b-16 c-31
diabetes a+16 b-20 c-23
diabetes$ b-17 c-19
diabetico c-17
diagn* b-43
diagnosed b-25
diagnosed$ a-19 c+21
diagnosed__bipolar d+19
diagnosed_with d+16
diagnosis$ c+16 d-18
diagnosticado_nada a-16 c+16
diagnosticaron b-15 c-30
diagnosticaron_bipolaridad d+16
diagnostico d-16
diali* c-30
dialisis c-23
dialisis$ d-18
dialisis__@day a-19 b-17 d+19
dializo a-18 c-15
dialy* c-26
dialysis c-26
dialysis$ b+22 d-27
dialysis_@day a-21 b-21 c-21 d+23
dialysis__@day b-19 c-17
dialysis_mwf a-20 b-18 c-16 d+20
dialysis_three b-15
diari* a-31 b-21 c-30 d+35
diario a-31 b-21 c-30 d+35
diario$ a-25 b-17 c-21 d+24
diario_y d+16
dias a-29 b-26 c+25
dias$ a-20
dice a-40 c+17
dice$ a-19 b+23 c-23 d-22
dice__de b-18
dice__me b-19
dice__papel b-17
dice__si a-15 b-16 c+18
dice__y a-17 c+18
dice_el b-19
dice_que b-15 c+25 d-22
dicen a-30
dicen_que a-21 b-24
dicho b-18 d-19
dicho_no a+16
did$ a-15 b+16
did__@clinician d-18
did__a a-16
did__anything a+19 d-20
did__ask b+16 d-16
did__at a-18
did__do a-16
did__em a+18 c-17
did__for a-24 d+19
did__go a-19 c-15
did__have a+17 c-15
did__i c-17 d-16
did__is a+17
did__it a+17 b-17 d-21
did__look a-17
did__me a+18 b-17 d-18
did__not a+17 c-17
did__with a+22 d-21
did__work a-18 d+16
did_a d-17
did_but a+18 c-15
did_fine a+16 d-21
did_great a+22 b-20 c-17 d-20
did_i a+17 c-15
did_me b-20
did_my a-16 b+18 d-15
did_the a-19 b-17 c-20 d+22
did_you a-16 b+22 c-17 d-20
die a-18
died a-18 b+20 c-33
died$ b-17
died_from a-17 b+19 c-16 d-17
died_of b+19 d-19
dieron$ a-21
dieron_@medicine a-16 b-20 d+19
dieron__el d-15
diez b-23 c-29
diez$ b-18 c-20
diez_@year c-17
difer* a-16 d+21
diferentes a-16 d+21
diferentes$ d+17
diffe* d-17
different_@medicine d+16
diga b-16 d-16
digam* a-28 c-26
digame a-28 c-26
digame$ a-22 c-19 d+29
digo a-22 b-25 c+27
digo$ a-27 b-29 c+28 d-23
digo__no a-15 b-18 d+18
digo__puedo c+18
digo_no a+18 c-17
digo_que a-16 d+17
digo_si a-19 b-17
dije a+16 c-21
dije_que c-16
dijer* b-34
dijeron b-34
dijeron$ c-21 d+21
dijeron_que b-23
dijo b-24
dijo$ b+16
dijo__@clinician b-15 c-19
dijo__no a-18 c+19
dijo__si a-17 d+22
dijo_el b-16 c-17
dijo_que b-27
dime c-16 d+20
dime$ c-16 d+20
dinner a+21 c-29 d-25
dio__alta a+17 c-17 d-15
dio__de d-17
dio__en d+17
dio__eso d-18
dio__la a-18 c-21
dio__pero b-18 d-20
dio__y a-17 c-17 d+20
dio_positivo d+15
dio_un a-19 c-20
dio_una a-17
dios a-16 b-24 c+18
dios$ a-18 b-43 c+21
dios__a a-20 b+16
dios__libre a+19 d-17
dios__😂 a+16
dios_me a+19 d-17
dip d-15
dip$ a+15
dira a-19 c+19 d-18
dira$ a-19 c+19 d-18
direccion c-33
dis b+19
dis$ b+19
disch* a-22 c+19
discharged a-16
discu* c-17 d-17
disea* b+16 c-26
disease b+16 c-26
disease$ a-20 c-15
disease__me a+15 b-16
disor* b-22
disorder b-22
disorder$ d+17
dispa* c-16 d+16
disparo c-16 d+16
disti* a-17 b-15
diu a+23 c-17 d-15
diu$ a+17
divor* b-22 c-18 d+17
divorce c-19
dizzy b+16 c-20 d-18
do a-31 b+29
do$ b-26
do_@drug a-16 b+17 c-19
do_@medicine b+19 c-16 d-15
do__@call c-22 d-30
do__@drive a+18 d-16
do__a b+17 c-27
do__all b+16
do__any c-20
do__anyone a+18 c-16
do__anything c-19
do__believe d-16
do__bring b+16
do__count b+42 c-40 d-49
do__do a+27 b-23 d-33
do__drink a+26 c-23
do__for d-19
do__go a-19
do__i a-18 c+15
do__if a-16 c+25
do__it a-22 b-29
do__know b-49 c+17 d-22
do__me a-23 d+26
do__mean a-15 d-16
do__need a-15 b+17 c-32
do__now a-16 d+16
do__on a+17
do__recall b-16
do__remember c+20 d-19
do__so a+24 b-17 c-21 d-27
do__take c-17
do__text a+28 b-16 d-29
do__that a+16 d-21
do__think b-16 d-34
do__this a+15 c-23 d-19
do__to a-17 b+25 c-17 d-28
do__tomorrow a+17 d-17
do__touch a+18 c-17
do__trust d-22
do__use c-16
do__want a-22 c-16
do__what b-17 c+28
do__work a+19 d-21
do__you a-17
do_have b-15 c-20 d+18
do_i a-36 b+26 d-22
do_it b-24 c-32 d+19
do_not b-23
do_nothing a-15 d+16
do_the a-19 d+20
do_they a-20 b+24 c-19 d-18
do_utis b+18 c-19 d-16
do_with b+17
do_without d-18
do_you a-38 b+29 c-24
doble a-26 c-34
doce a-16 b-17 c-17 d+17
docto* b-33 c+19 d-16
doctor d-24
doctors b-32 c+24 d-17
doctors$ a-23 b-20 c+29 d-23
doctors__a d+16
docum* a-18 d-20
documento d-16
does a-33 b+28 d-46
does$ c-15
does_@drug a-17 d-16
does_@food b+24 c-24
does_@medicine c+17
does_@treat a-15 d-18
does__# b+18 c-15
does__@drug d-16
does__@medicine b+28 c-25
does__@relative b-18 c+19
does__@vehicle b+16
does__a b+19 c-20
does__count a-30 d-20
does__go d-16
does__have a-17 b+18
does__if c-19
does__it a-15 b+17 d-17
does__matter a-20 b+27 c-17 d-19
does__me b+15 c-19 d-16
does__take b+20 c-20 d-15
does__that b-15 d+16
does__to b+15 c-25 d-17
does_a a-21
does_he b+15
does_it a-29 b+32 d-36
does_medical a-17 b+18 c-16
does_my a-22 d-17
does_not d-23
does_postpartum b-26 c+26
does_that a-22 c+18 d-22
does_the a-18 b+19 c-16 d-18
dog a-23 b+24 c-29
doing a-31 b-41 c+30
doing_great c-18
doing_it c-19
doing_ivf a-17 c+19 d-17
dolor$ a-25 b-18 c+22
dolor__@body a+18 c-15 d-18
dolor_de b-20 c-26
domingo b-20 c-22
domingos a+16 d-16
donat* a-19 b-18 c-23 d+22
donated a-19 b-18 c-23 d+22
donde a-23 b+29 d-26
done b-42 c-32
done$ a+21 d-33
done__@relative b-17 c-15
done__a b-18 d+16
done__rinon a-16 b-18 d+18
done_it c-19
done_nursing a+15 d-15
done_un a-16 b-18 d+18
donut a-22 b-19
door a-26 c-28
dormi b-17 c-16
dormi* a-24 c+17
dormida a+17 d-19
dormido c+16 d-25
dormir a-24
dos a-27 b-76 d+36
dos$ b-21
dos_@medicine d+19
dos_@year a-16
dos__@year c-19 d+17
dos__al d+18
dos__la a-15
dos__me c-17
dos__tres a-16 d+17
dos__y d-17
dos_rayitas a-17 c-16 d+19
dos_veces a-17 b-20
dos_y a-22 c-19 d+23
dose a-23 b-17 d+24
dose$ a-27 b-23 c-29 d+28
dot b-16 c-18
doubl* b-22 c-29
double c-18
doubt b-24 d-29
doubt_it b-24 d-31
down a+21 b-37
down$ b-33
down__my a+15 d-19
down__the a+16
down_for b-16 d-15
down_there a+17 b-16 d-17
doy b-29 c-35 d+16
doy$ c-15
doy_teta a-16 d+16
dozen c-23
dozen$ c-15 d+17
dra c-16 d-15
drama b-24 c-19
drama$ b-19 c-24
drank a-16
drank_a a-16 d+17
dreams c-20
drew a-16
drink d-24
drink$ a+26 b-21 c-31 d-20
drink* c-16
drink__a a+18 c-18
drink__but a-16 c+16 d-16
drink__much a-21 b-24
drink__my c-18 d+17
drink__not a+21 c-19
drink__than a-22 b-15
drink_but a+22 c-28
drink_every a-18
drink_like b-17 d-20
drink_more a-22 b-15
drink_normal a+15 c-16
drink_too a-19 b-23
drinker a+31 b-24 c-17 d-22
drinking a-24 c-18 d+22
drinks$ a-25 b+23 c-17 d-19
drinks__week c-19 d-18
drinks_a c-23
drip b-28 c+24
drip$ b-28 c+24
drive c-36
drive* c-33
drive: b-23 c-23 d+17
drive:@drive c-51
drive:@fetch a+20 b-17 d-34
drive:@fetch_mi a+19 d-16
drive:@insurer a+17
drive:@relative a+46 b-34 c-26 d-55
drive:@relative_@drive a+18 d-15
drive:@ride a+22 b-19 d-33
drive:@vehicle a+31 b-22 c-18 d-29
drive:a b-21 c+17 d-31
drive:a_@ride d-20
drive:a_nadie a-18 c+16
drive:can b+25 c-22 d-23
drive:carro c-19
drive:chofe* a+16 d-17
drive:chofer a+16 d-17
drive:como b-16 d-20
drive:consi* a-21 c+20 d-19
drive:consigo a-21 c+20 d-19
drive:consigo_a a-18 c+16
drive:drive a-31 b+16 c-26
drive:drives a+18 d-15
drive:driving b-18 d+19
drive:else a-17 d+17
drive:en b-15 c-17
drive:en_mi a-17 d+18
drive:got c-28
drive:have b-24
drive:hijo a+19 d-16
drive:how c+17 d-16
drive:i c-26
drive:i_can d-18
drive:i_will a-27 b-18 d+24
drive:is c-28
drive:it a-20 d+21
drive:lleva a+19 d-16
drive:lleve d-23
drive:maneja a+24 b-18 d-25
drive:manejar a+18 c-21 d-27
drive:manejo b-17
drive:me a+29 b-41 c-15
drive:me_@fetch a+20 b-17 d-34
drive:me_voy a-26 c-18 d+25
drive:mi a+18 b-31 c-29
drive:mi_@relative a+39 b-26 c-22 d-43
drive:mi_carro a-17 d+18
drive:my a+15 b-25
drive:my_@relative a+24 b-20 d-28
drive:mysel* a-21 b-18 d+23
drive:myself a-21 b-18 d+23
drive:nadie a-18 c+16
drive:no b-46 d+16
drive:no_@drive a+21 d-21
drive:no_consigo a-21 c+20 d-19
drive:no_tengo a-24 c-26 d+25
drive:not a+15 c-30
drive:otra a-20 c-17 d+21
drive:por d-15
drive:puedo d-22
drive:que a+17 b-24 c-25
drive:que_no a+22 c-20 d-26
drive:quien a-17 b-15
drive:quien_me d-23
drive:ride d-20
drive:se a+18 b-16 c-20 d-22
drive:si a-31 c+19
drive:si_no a-26 c+24 d-20
drive:solo a-23 d+22
drive:someb* a+18 d-22
drive:somebody a+18 d-22
drive:takin* a+25 b-20 d-21
drive:taking a+25 b-20 d-21
drive:taking_me a+25 b-20 d-21
drive:tengo a-16 b-20 c-29 d+21
drive:tengo_chofer a+16 d-17
drive:tengo_quien a-21 c-17 d+21
drive:the d-18
drive:to b-32
drive:told a+25 b-18 c-24 d-25
drive:va a+17
drive:voy a-39 b-25 c-30 d+38
drive:was b-20 d-24
drive:will b-23 d+21
drive:will_@drive b-20 d+18
drive:yo a-33 b-19 c-18 d+30
drive:yo_@drive a-15 d+16
drive:you a+25 b-19 c-18 d-22
drive:¿ b+21
driver b+19 c-25 d-18
driver$ a+17 d-15
drives c-22
driving a-15 c-21 d+17
drogas$ c-28 d-32
drop d-25
drop$ b-15 c-17
drop_it c-15
dropp* a-18
dropped a-18
dropped__at a-18
dropped_me d+15
drove d-16
drug c-20
drug__me c-17
drug_allergies a+18
drugs d-16
drugs$ a+20
drugs_no a+15
drunk a-34 c-21
drunk$ a-29 c-17
dry a+21 b-25 c-29
dry$ a-17 c-17 d+19
dry__a a+17 d-18
dry__bone a+17 d-18
dry_as a+17 d-18
duda a-30 b-24 c+26 d-17
dudas a-18 d+18
dude a+15
due a-37 c-23 d+31
due__@date a-17
due__@holiday d+16
due__day a-16 d+16
due__may d+16
due_around d+16
duele d-18
duele__@body c-20
duele_la a-20
dui d+17
duloxetina a-19 c-18 d+22
dura b+16 c-16
durin* a-26 b-22
during a-26 b-22
during_it a-17
during_surgery b-19 c+21
durmi* a-20 b-20 d+18
duro a-34 b-26 c+15
duro__la a-25 c+19
dx c-17
dying c-20
dying$ c-17
e a+23 c-18 d-22
earl c-18 d+15
earl$ c-16
early b-32 c+18 d-24
early$ a-15
early__@medicine a+15
early_for a+18 b-16 c-16 d-17
early_to a-16 c+15
ears a-24 d+23
easte* c-15
eastern c-15
eat a+22 c-30 d-37
eaten b-16 c-19
eaten:@body a+23 b-20 c-22 d-24
eaten:@drink a-51
eaten:@eat a+25 b-31 c-26
eaten:@food b-18 c-31 d+16
eaten:@medicine a-21 d-17
eaten:@relative a-20 b-20 c-17 d+23
eaten:a a-17 b-53 d+31
eaten:a_@food a-27 b-16 c-21 d+30
eaten:a_few a-23 b-18 c-25 d+24
eaten:ago a-17 c+18
eaten:agua c+19 d-27
eaten:and a-17 d+21
eaten:anoch* a+22 d-22
eaten:anoche a+22 d-22
eaten:aroun* a-17 c+21 d-21
eaten:around a-17 c+21 d-21
eaten:ate a-23 d+29
eaten:ayer a+35 b-24 c-18 d-33
eaten:bites a-19 b-17 c-23 d+21
eaten:cafe c-19
eaten:coffee a-36 b+24 c-35
eaten:comi a-19 c-23 d+26
eaten:como b-21 c+17 d-22
eaten:de a-22
eaten:de_@drink a-20
eaten:desay* d+20
eaten:desayune d+20
eaten:desde a+25 c-20 d-26
eaten:few a-23 b-18 c-25 d+24
eaten:few_bites a-15 c-17 d+16
eaten:gum a-20 d-22
eaten:hace a-21 b-23 c+21 d-16
eaten:have c-15
eaten:i a-42 b+17 d-17
eaten:just a-27 b-29 c+20
eaten:just_a a-17 b-18
eaten:kids a-20 b-20 c-17 d+23
eaten:la d-16
eaten:last a+26 b-27 c-23 d-25
eaten:last_night a+21 d-20
eaten:leche d+16
eaten:me a-25 b-25 d+27
eaten:my c-19
eaten:my_@medicine a-18 d-15
eaten:ni a+30 c-22 d-27
eaten:night a+21 d-20
eaten:no b-19 d-21
eaten:nomas a-28 b-28 d+16
eaten:not a+27 b-17 d-31
eaten:of c+16
eaten:only a-26 b-23 d+15
eaten:only_a a-23 b-16 d+19
eaten:pan d+17
eaten:pills a-18 d-15
eaten:que c+16
eaten:se c-15 d+15
eaten:since b+17 c-24 d-38
eaten:solo a-41 b-35 c+25
eaten:solo_un a-31 b-24 d+23
eaten:un a-23 b-47 c-31 d+38
eaten:una c-23 d+22
eaten:water a-27 c+27 d-30
eaten:when a-23 b+18 d-22
eaten:with b-16
eaten:y a+29 b-24 c-29 d-23
eaten:ya a+23 b-16 d-22
eaten:¿ b+16
eating a-33 b-25 d+30
echel* a-17 b-16 c-15 d+18
echele a-17 b-16 c-15 d+18
echo b-20
ecogr* c+16 d-16
ecografia c+16 d-16
ecografia$ c+16 d-16
ect a-22 d+23
edad_y a-16
edge b-32 c+25 d-32
edge$ b-26 d-21
edibles a+17 d-19
effects: b-18 c-58
effects:@body a-41 b-20 c-32 d+37
effects:@medicine d-18
effects:@symptom a-53 c-46 d+40
effects:after a-17 d+20
effects:al b-17
effects:all a+19 d-18
effects:as a+32 b-22 c-17 d-34
effects:be a-23 b-18 c+32 d-31
effects:been a-22 b-16 c-20 d+23
effects:bien a+16 d-16
effects:but a-24 c-28 d+27
effects:by b-16
effects:como a+28 b-25 c-21 d-29
effects:could a-32 b-20 c+23
effects:day d+21
effects:de b-22
effects:desde b-16
effects:desde_entonces b-16
effects:dia a-23 b-17 d+22
effects:dolor a-22 d+21
effects:dolor_de a-22 d+21
effects:el a-29 d+22
effects:enton* b-16
effects:entonces b-16
effects:es a-15
effects:felt b-20 c-26 d+16
effects:for a-19 b+19 c-21
effects:for_a d+16
effects:good a+24 d-25
effects:great a+30 b-16 c-21 d-31
effects:hasta a+18 d-21
effects:headache a-20 b-19 c-17 d+29
effects:i c-28
effects:is a-27 b+19 d-17
effects:it a-31
effects:just a-42 b-33 c+16 d+16
effects:lo d-17
effects:lo_mejor d-17
effects:mareo a-27 b-21 c-25 d+31
effects:me b-24 c-21
effects:me_senti b-15 c-15
effects:mejor d-17
effects:my a-36 b-28 d+21
effects:nada b-19 c-20 d+18
effects:night a-18 c-18 d+18
effects:no b-38
effects:no_se c+18
effects:norma* a+15 c-28 d-31
effects:normal a+15 c-28 d-31
effects:not b-26 c-21
effects:nothi* b-18
effects:nothing b-18
effects:off a-16
effects:por a+23 d-30
effects:quien c+15
effects:quien_sabe c+15
effects:sabe c+15
effects:se b-15
effects:senti a+20 b-17 c-18
effects:si d-17
effects:since a-18 b-18 c-27 d+24
effects:sleepy a-22 d+26
effects:slept b-21 c-19
effects:smoot* a+26 b-17 c-16 d-25
effects:smooth a+26 b-17 c-16 d-25
effects:that a-18 c-16
effects:that_night a-18 c-18 d+18
effects:the a-16 b-25 d+16
effects:tired a-17 b+16
effects:to d-21
effects:todo b-24
effects:un c-25
effects:visio* a-17 d+19
effects:vision a-17 d+19
effects:was a-22 c-19 d+21
effects:went a+21 b-23 c-27 d-16
effects:ya b-15
effects:¿ b+15
effexor a-15 d+19
eggs b-21 c-18 d+16
eh a-28 c+20 d-24
eh$ a-25 c+17 d-22
eight a+17
eight* b-18 c-24
eithe* a+20 d-23
either a+20 d-23
either$ a+20 d-17
ekg a+18
el$ a-21
el_# b-32
el_@animal a+22 b-17 d-19
el_@body a+16 b-18 c-21
el_@day c+16 d-33
el_@drink d-17
el_@drive a+15 b-16
el_@drug c-25
el_@insurance b+18 c-19
el_@medicine a+22 b-21 c-24
el_@month b-22 c-21
el_@traffic d-17
el_@treat a-17
el_@vehicle c-21
el__# d-18
el__@date c-16
el__@month a-16 d+16
el__@year c-18
el__ahi a-22 c+19 d-21
el__cuando c-16
el__cuenta a-30 b+33 c-23 d-34
el__da b-19 c-19
el__dice b-16 d-16
el__dijo b-21
el__dio c-18
el__en a-17
el__era b+17 c-16
el__es b-19
el__ese a-15 c-18
el__eso a-22 b+19 c-18
el__este a-17 d+17
el__grande a-15 d+17
el__graso c-16 d+17
el__inflamado d+17
el__jaja c-18 d-26
el__las a-15
el__le a-21 b-24 d+16
el__lo c-23
el__luego c-18
el__me b-25
el__nada a+19 d-16
el__no a-31 c+24
el__nomas d-15
el__normal a+15 c-17
el__nunca d-16
el__otra a-18
el__pasado c-20
el__pero b-18
el__por c-18
el__presion a+16 b-16
el__que b-29
el__roto a+19 b-16 d-19
el__salio a+25 b-22 c-16 d-27
el__se d-17
el__si a-17 d+15
el__sin a+17
el__tiene a-17 d+16
el__todavia c-16
el__toma c-17
el__viene b-18
el__y b-31
el__ya c-20
el__yo b-17
el_bebe a+20 b-17 c-20
el_cardiologo c-19
el_carro b-22 d-24
el_cel a-15 d+15
el_celular a-16 b+16 d-16
el_chequeo a+16 c-16 d-16
el_corazon c-23
el_cuarto a-15
el_de b-16
el_del b-17
el_dia a-30 b-24 d+31
el_diu a+22 c-16
el_dolor a-26 c+18
el_electro d-16
el_estudio a-17 c+15
el_higado b-45 c-19
el_hospital b-19
el_inhalador a-16 d+16
el_limite c+16
el_mensaje b+19 d-20
el_paciente a+18 b-23 d-15
el_papel a-20
el_que c-25
el_resultado a-19 c+19 d-16
el_rinon c-29
el_sofa a-17 d+18
el_super b-19 d-19
el_test a-24
el_trabajo a-24
el_trago a-15 b-17 c-19 d+20
el_ultimo d-18
el_unico c-16
elbow a+15
elbow__in a+15
elbow_deep a+15
elect* b-36 d+20
electro b-15
electroshock a-19 b-15 c-17 d+20
eleva* a-27 b-26
elevated a-21 b-16
eliquis a-32 b-26 c-27 d+35
ella__@relative a-23 b+24 c-16 d-15
else b-44 c-23 d+20
else$ a+26 b-31 c-18
else__i a-17 b-15 d+19
em b-23 c-28
em$ b-25 c-23
email a+24 b-20 d-25
email$ a+16
email__please a+17 b-16 d-16
email_only a+17 b-16 d-16
embar* a-22 c-19 d+19
embarazada$ c-30
embarazada__lactando c-16
embarazada_no a-21 b-19
embarazadisima a-22 b-18 c-19 d+23
embarazo c-19
embol* c-27
embolia c-27
embolia$ c-23 d-15
embry* c-17 d+17
embryo c-17 d+17
embryo_transfer c-17 d+17
emdr b-16 c-19 d+17
emdr__@medicine d+18
emerg* b-20
emoji* a+16 b-34 c-31
emojithanks a+17 d-15
emojithanks$ a+17 d-15
emojiyes b-27 c-26 d+20
emojiyes$ a-19 b-20 c-18 d+24
empty a+28 b-22 c-25 d-28
empty$ a+17 b-16 d-16
en c-24
en_# a+22 b-47 c-47
en_@date b-24 c-20
en_@eat a+22 c-18 d-28
en_@holiday c-15
en_@person a-16 b+18
en_@treat a-15 b-21
en_@vehicle c-16 d-22
en__# a-31 c-41 d+23
en__@body a-41 b-22 c+18
en__@door b-16
en__@month d-18
en__@thanks b-19
en__@treat c-25
en__@vehicle b+15 c-28 d-26
en__bodas a+21 c-18 d-20
en__cada a-17 c-16
en__calle b+19 c-17 d-26
en__cama a-23 b-23 d+25
en__carro b-25 c-29
en__casa a-26 b-36 d+24
en__con b-37
en__cuando c-24
en__el a+15 d-21
en__en a-20 b-19 c+17
en__eso b-20 d-24
en__esta a-19
en__estoy b-20
en__familia c-19 d-16
en__farmacia a+18 b-16 d-23
en__fiesta b+15 c-15
en__grado a+19 d-20
en__hasta a+21 d-20
en__higado a-15
en__hora a+20 b-16 d-21
en__hospital b-19
en__jaja a-23 b+15 c-19
en__la d-17
en__lado b-16
en__le a-15 c+19 d-18
en__limite c+16
en__luego c-23 d-16
en__manana c-17
en__me b-22
en__medio a+15
en__mejor a+18 b-16 d-18
en__no b+17 d-24
en__noche b-32 c+24 d-21
en__nunca b-16 d-18
en__pero a-18
en__plant a-19
en__por c-15
en__que c-29
en__rato b-16
en__rinon b-16 c-16
en__se c-17 d+19
en__semanas a-16 d+17
en__si a-22 d+23
en__sofa a-17 d+18
en__soy b-19
en__todavia d-18
en__trabajo a-19
en__una d-17
en__velorio a+15
en__vida a+27 b-22 c-20 d-24
en__y a+22 c-18
en__ya b-24
en_cali d-15
en_cama a+19 c-17 d-22
en_camino a+17 b-24 c-22
en_casa a-22 b-27 c-16 d+29
en_casita a-15 d+17
en_clase a+17
en_el a-23
en_eso b-22 c+19 d-27
en_este a+16 d-15
en_esto a+27 b-31 d-21
en_la d-21
en_los a-21 b-19 d+15
en_media a+18 d-16
en_mi a-24 b-25 d+25
en_mis a+20 b-16 c-20 d-19
en_orden a+25 b-17 c-19 d-25
en_otra b-24 d-16
en_otro a-17 b-17 c+15
en_pie a-26 b-17 c-18 d+24
en_rango d-16
en_rehabilitacion a-20 c-20 d+22
en_su b-24 c-20
en_un c-17 d-21
en_una c-20
en_urgencias b-15
enalapril b-18 c-17 d+20
encan* a-23 b+19 c-21
encar* b-16 c-15
encargo d+15
encin* b-21 c-26
encinta b-21 c-26
encinta$ b-21 c-25
encon* a+22 b-27 c-26
encontrado a+19 c-18
encontrado_nada a+16 c-16
encontre b-25 c-16
encue* a-28 c+16 d-21
encuentro a-28 c+16 d-21
encuentro_quien a-16 c+17
end c-28
end$ a-20 c-17 d+19
ended c-17
ended__in c-16
ended__the c-16
ended_up c-16
enero b-19
enferma a+24 c-18 d-20
enfermera c-22 d-29
enfermo c-24
enlar* a-21 b-20 c-21 d+23
enlarged a-21 b-20 c-21 d+23
enlarged_heart a-21 b-20 c-21 d+23
enten* a-16 b+18 d-22
entendi a-16 b+18 d-22
enter* b-35 c-32 d+19
entera b-25 c-23 d+15
entera$ b-21 c-19
entere b-21 c-18
entie* a-22 b+21 d-27
entiendo d-20
enton* b-18 c-17
entonces b-18 c-17
entonces$ b-17 c-17
entra c-19
entra* c-20
entrando b-17 c-22
entrando_al a+19 d-20
entrar c-18
entre b-16
entre__y c+17
entro c-31
entro_a a+19 d-18
entro_duro c-15 d+16
enzim* a-17 b-22
enzimas a-16 b-20
enzimas__me c-18 d+16
enzym* a-19
enzymes a-19
epile* b-22 d+17
epilepsia d+15
epine* a-25 c+21
episo* a-15 c-29 d+24
episode$ c-16
episodio a-16 d+20
er$ a-19 b-23
er__was d-17
era d-33
era$ a-19
era__nada a+18
era__no a-17
era__pero a+15
era__yo a+18 b-15
era_el c-20
era_mi d-17
era_nino a-19 c+18
es b+16 d-34
es$ a-31
es__# b-23
es__@body a+16 b-15
es__@day a-22 d-15
es__@relative d-38
es__a d-20
es__apartamento a+18 d-18
es__de a+22 c-21 d-20
es__del a+17
es__la a+25 b-18
es__los a-17
es__mi d-40
es__no b-21 c+16 d-17
es__para a-15
es__por c-17
es__primera a+21 b-15 d-17
es__telefono a-19 c-20 d+17
es__unico b-25 c-22
es__vez a+21 b-15 d-17
es__y b-17 c-18
es__yo a+20 b-24
es_alergico b+16
es_bipolar b+15 c-21
es_de c+16 d-28
es_la a+23 d-45
es_lo a+19 b-21
es_mi c-36 d+20
es_muy a-22 d-16
es_otra a-17
es_para d-30
es_que c-18 d-16
es_rapido d-15
es_un a-16 b+16
esa c-29
esa_@medicine c-15
esa_@place a+21 b-16 d-21
esa__a c-15 d-18
esa__es d-21
esa__me b-21 c-19 d+16
esa__mi c-15
esa__recojo a+15 d-16
esa_hora c-34
esa_noche a-16 b-17
esa_palabra c-16 d-17
esa_pregunta b+15
esa_vez a-16 c-15 d+17
esas a-20 b+17
escitalopram a+25 b-23 c-27 d-21
escri* c-26
escribame a-27 b-24 c-21 d+27
escribame$ a-17 d+18
escribe c-22 d-21
escribe$ a-18 b+18 c-18 d-18
escribir c-19
escribo a+16 b-18
escuc* a-18 b-19 c-24 d+27
escucho b-16 d+18
ese c-37
ese_@hours c-17
ese__correo a-22
ese__es c-15 d-17
ese__lo b-19 c-16
ese__me b-22 c-23
ese__mi b-27 c-21
ese__no b-17
ese__por b+17 d-18
ese_dia a+29 b-38 d-22
ese_es a-24 b-15 d+21
ese_lado a+21 b-17 d-23
ese_no a-20
esket* b-27 c+17
eso b+19 c-18 d-38
eso$ c-22
eso__digo a-17 c-15
eso__el c-17 d-16
eso__en b+20 d-21
eso__es c-23
eso__hablo a-18 b+17
eso__jaja b-23 c+17 d-18
eso__jamas a+18 b-16 d-16
eso__lo c-29 d-29
eso__me c-20
eso__mi b+21 c-16 d-28
eso__personal a-16 b+15
eso__privado b+16
eso__que a-24 b+29 c-28 d-22
eso__tiene b+16 c-17
eso__ya b-16
eso_creo a-17 b-21 c+20
eso_cuenta a-17 b-39 c+35 d-22
eso_en a-16
eso_es b+22 d-22
eso_esta d-20
eso_estoy b-23
eso_lo a-16 b+23 d-16
eso_no a+26 c-23 d-21
eso_que a-21 b+17 c-21
eso_se c-15
eso_ya c-19 d-21
esos a+26 c-29 d-31
esos_organos a+16 d-16
espalda c-18
esper* b-26
espera c-16
espera_afuera d+16
esperando b-35
esperando$ c-27 d+20
esperando__del d-17
esperando__en a-19 c-17 d+20
esperando__me b-16 d-15
esperando_la d-15
esperando_que b-16 d-15
espere a+32 b-34 c-25 d-30
espereme c-16
espero a-21 c+17
esposa b-21 c+20
esposo c-25
esqui* a-16 c-33
esquizoafectivo a-24 b-23 c-26 d+35
esquizoafectivo$ b-19 c-16 d+24
esquizofrenia c-29
esquizofrenia$ a-23 b+21 c-23
esquizofrenico$ a-17
esquizofrenico_yo a+18 b-17
esta c-33
esta$ c-25
esta__@relative d-17
esta__conmigo b-16 d-15
esta__del a-25 d+17
esta__en a+16 d-19
esta__la b-22
esta__le d-16
esta__mi c-20
esta__no c-20
esta__para a+21 b-17 d-22
esta__siete a-19
esta__su d-17
esta_bien b-15 c-18
esta_cerrada a+17
esta_embarazada a-20 b+23 d-17
esta_es d-16
esta_haciendo a-24 b+17 d-19
esta_mi a+17 b-17 d-16
esta_noche c-16
esta_toda a+20 d-18
esta_todo a+18 d-17
estab* a-30 c+20
estaba a-27 c+22 d-18
estad* a+28 b-20 c-32 d-24
estado a+28 b-20 c-32 d-24
estam* b-24 c+21
estamos b-24 c+21
estamos_buscando a-18 b-15 c+18
estamos_en b-22 d-25
estan c+22 d-31
estan__estudios a-16
estan__loca b+16
estan_evaluando a-18 b-15 c+20 d-17
estan_haciendo a-16
estar a-18
estar* b-17 c-16 d+17
estare b-17 c-16 d+17
este a-17 b-19 d+18
este_@year a-20 b-24 c-24 d+24
este__de a-16 c+17 d-21
este__me a-20 b-18 c-19 d+24
este__no d-24
este_numero a-20 b-20
este_pais a+18 d-16
esto c-40 d-20
esto$ c-29 d-34
esto__lo c-17
estomago a+19 b-18 c-16 d-15
estos c-18
estoy b-23 c+19 d-20
estoy$ a-16 b-20
estoy_@insurance b-17 c+17
estoy__@eat a+22 b-23 d-20
estoy__@food a+19 d-21
estoy__@medicine d+18
estoy__@relative a+20 c-20 d-19
estoy__@vehicle c-17
estoy__a a-16
estoy__al a+16 d-21
estoy__casa a-45 b-18 d+46
estoy__clase a+17
estoy__con a-23 b-28 c+31 d-23
estoy__de c-17 d-32
estoy__el a-17 d-17
estoy__en a-18 d+19
estoy__eso b-22 d-23
estoy__las c-20
estoy__me a-15 b-18 c+21
estoy__mi b-33
estoy__mis b-16
estoy__pero a+16
estoy__que b-25 d-19
estoy__si a-16 c+20 d-16
estoy__verdad a-15 b+18 c-18 d-19
estoy_bien a+17 b-24 c-28
estoy_con a+18 b-26 c-26
estoy_de a-24 b-16 c-20 d+24
estoy_desocupada a-18 d+18
estoy_encinta a-25 c-19 d+23
estoy_esperando a-27 b-34 c+23
estoy_manejando b+20 c-26 d-34
estoy_operada a+19 c-19 d-18
estoy_pensando a-16
estoy_sano a+15 c-22
estoy_segura a-18 c+18
estoy_sola b-16 c-22
estoy_trabajando a+25 d-30
estoy_triste a+16 c-15
estoy_viendo a-24 b-17 c+26 d-22
estre* a+26 b-24 c-23 d-19
estres a+26 b-24 c-23 d-19
estres$ a+20 b-15 d-15
estud* b-31 c+20 d-28
estudio a-19 c+19 d-16
estudios b-25 d-22
estudios$ b-16
estuv* a-28 c-27 d+21
estuve a-23 b-24 c-17 d+23
estuve_en a-15 c-19 d+20
estuvo b+15 c-20 d-23
evalu* c+22 d-36
evaluando a-18 b-15 c+20 d-17
evaluaron b+16 c-24 d-20
evaluaron__bipolar a+18 c-17 d-17
evaluated a-21 b-19 c+24 d-15
evang* a+16
evangelica a+16
even a+19 c-18 d-16
ever a+17 c-16 d-20
ever$ a+27 c-23 d-25
ever__me a+18 c-16
ever_told a+18 c-16
ever_took a+17 c-15
every a-31 b-60 c-20 d+36
every* a+17 c-48
every_@month a-34 b-20 c-31 d+36
every__@month c-21
every__but d-18
every__it a-17
every__no b-16
every_day a-29 b-22
every_morning b-16 d+16
every_night a-25 b-19
every_three a+20 d-20
every_time b-17 c-24
everybody b+19 c-34
everybody$ a-19
everybody__know a+17
everybody_i a+17
everyone a+18 b-18 c-16
everything a+23 c-29
everything$ c-31
everything__@year a+16
everything__a a-16
everything__out a+15
everything_but a-16 d+16
ex b+19 d-49
ex$ a+15 b-19 d-21
ex_@clinician b-16
ex__no a+16 c-22
ex__say b+17 c-15 d-15
ex_is a-19 b+17
ex_would b+17 c-15 d-15
exact* a-25 b-24 c+20 d+15
exactly b-24 c+20
exactly$ b-18 d+16
exame* d-17
excep* b-26 c-25
except b-26 c-25
excus* b+18 d-18
excuse b+18 d-18
exist* c-16
existia c-16
expec* c-29 d+18
expecting c-29 d+18
expecting$ c-24
expecting_# a-18 d+18
expecting__# a-18 d+19
exped* a-18
expediente a-18
exper* a-17 c-19 d+21
experience a-18 c-18 d+21
experience$ d+16
expli* a-22 d-24
eyes a-19
fabri* a+20 d-21
fabrica a+20 d-21
fabrica$ a+15
face a-20 c-18
face__up d+16
faceb* a-21 b+22 c-18 d-23
facebook a-21 b+22 c-18 d-23
facia* b-24
facial b-24
facto* a+17 b-17 c-16
factory a+15 b-15 c-15
factory_@open a+16
failu* a-17
failure a-17
faint* a+18 d-25
fall a-25 b-19
fall$ c-16 d+16
falla a-25 b-17 c-19 d+24
falla$ a-19 d+18
falle* b-17
falta b-50
falta$ c-20
falta* d-19
falta__# c-18
falta__hora a+21 b-17 d-23
falta__para a-24 b-16 c-21 d+24
falta__rinon d+15
falta_hacerme c+16 d-17
falta_media d-16
falta_un c-22
faltaba a-20 c-17 d+23
faltaba_mas a-20 c-17 d+23
faltan d-30
faltan_# a+19 d-20
faltan__semanas a+19 d-19
faltan_los a-20 b-15 c+20
famil* b+21 c-20 d-41
familia d-25
familia$ b-15
familia__en a+15 b-18
familia_esta a+15 b-18
family a+17 c-22 d-28
family$ a-19 b+23 c-17
family_is a+19 b-20 d-18
far a+22 d-22
far$ a+17 b-26 d-18
farm a-18 d+19
farma* b-22 c-20
farmacia b-22 c-20
fat c-29
fatal a+15 b-22 c-23
fatal$ b-21 c-21
fatty a-30 b-25 d+22
fatty_liver a-23
favor c-33
favor$ c-27
fea d+18
feas a-16 d+16
featu* d+17
features d+17
february a+21 d-21
fecha d-18
fecha$ d-16
fee a-17 d-19
feed a-15 d+16
feed$ a-19 d+19
feedi* b-22 c-19 d+16
feeding b-22 c-19 d+16
feeding$ a-20 d+20
feel a-15
feel$ b-25 c+28
feeli* b-25 c-23
feeling b-25 c-23
feels a-17 c+17
feels_like a-17 c+17
feet b-22 c-29
feliz a-21 c-27
fell b-15
fell_through a+17 d-19
fella b-19 c-21
felt a-19
felt__a d+15
fence a-17 b-15 c+22 d-23
fende* b-18
fender b-18
fender_bender b-18
feo d-16
ferti* a-25 b-25 c+27 d-26
fever b-19
few a-23
few_bites a-15 c-17 d+16
few_minutes a-18
few_times a-17 c+21 d-23
fib a-17 d+19
fibri* a-22 b-19 c-20 d+22
fibrilacion a-22 b-19 c-20 d+22
ficha a-18
fiddl* b-16 c-18
fiddle b-16 c-18
fiebre b-17
field a-20
fiest* d-24
fiesta b+15 c-15
fiestas b-15 d-19
fiestas$ a+19
fifte* a+20 b-17 c-15 d-19
fifteen a+20 b-17 c-15 d-19
fifteen$ a+20 b-17 c-15 d-19
fifty b-22 d-31
figur* a-21 b-27 c+28 d-24
figure a-22 b-18 c+23 d-16
figure__out a-22 b-18 c+23 d-16
figured b-15
fijo a-15 b-18 c-23 d+19
file d-28
file$ a-18 d-19
fin a-25 b-20 c-21 d+24
fin$ a-18 d+17
final a+29 b-20 c-25 d-28
find a-37 c+40 d-39
find$ a-20 b+18 d-21
find_a b-22 c+18 d-16
find_anybody a+19 c-22
find_out a-34 b-20 c+27
find_somebody a-18 b-16 c+21
find_someone b-20 d-21
fine a+26 b-68 c-43
fine$ a+40 b-60 c-33 d-18
fine__fine a+24 d-24
fine__is a-19 c-20 d+23
fine__me a-25 b-26 c-18 d+26
fine__my c-17
fine_by a-18 b-20 c-16 d+19
fine_liver a+19 d-20
fines$ a-17 b-16
finis* a-24 d+23
finished a-24 d+23
fire d+21
fire_away d+21
firma a+17 d-18
firme a-18 b-18 d+18
first a+18 b-23 d-20
first$ d-37
first__in a-20 c-19 d+20
first__week c-18 d+19
first_go a+17 c-17 d-17
first_one a+21 b-15 c-23 d-19
first_thing a+22
first_time b-27
first_timer a+26 b-20 c-22 d-24
first_trimester a-16 d+17
fish c-15 d-18
fish_oil c-15 d-18
fit b-25 c-27
fit__a b-16 c-18
fit__fiddle b-16 c-18
fit_as b-16 c-18
fits a-20 d+19
five c-35 d+21
five$ c-30
fixin* a+17 d-19
fixing a+17 d-19
fixing_to a+17 d-19
flat c-24 d-18
flat__# a+16 d-15
flat_on a+16 d-15
fluoxetina a+25 b-21 c-28 d-17
fly a+21 b-21 c-18 d-19
fly$ a+21 b-21 c-18 d-19
flyin* b-18 c-20
flying b-18 c-20
flying_colors a+15
foggy c+18
folks a-31 b-19 d+26
follo* a-17
food a+26 c-19 d-25
for b+32 c-25
for_@drug a-18 d+21
for_@relative a+18 d-17
for_@year c-23 d+20
for__# a+21 c-18 d-19
for__@call b-15
for__@year a+21 b-26 d-22
for__a d-19
for__after c-16 d+16
for__and b-18 c-26
for__back b-20
for__first a-16
for__for a-17
for__hour a-21 b-20 d+22
for__only a-18 c+18
for__or a-16
for__pressure a-19 b-20 c-15 d+23
for__she b-17
for__this b-16 c-19
for__time c-16
for__week a-17 b-16
for__weeks d-17
for_a a-16 c-17 d+16
for_an b-19
for_asking c-16
for_blood d+15
for_checking a-15
for_depression a-16 b+16
for_her c-17
for_it c-36
for_mania b-29 c-29
for_me b-26
for_nerves a-18 b-18
for_now a-22 b-24 c+28 d-26
for_pain a-27 b+18 d-23
for_psychosis d+20
for_sleep a-19 c+15
for_sure a-23 b-23 c+15
for_that b+19 c-17 d-29
for_the c-33
for_this c-20
for_two b-27
for_what a-25 b+28 c-22 d-31
forev* a-16 c-16 d+17
forever a-16 c-16 d+17
forge* d-20
forget b-30 d-16
forget$ a-27 b-21 c+28 d-29
forget_half a+16
forma c-18 d-18
forma$ c-18 d-18
formu* b+21 c-31 d-28
formula c-25 d-16
formula$ a-21
formulario a-22 b+24 d-24
formulario$ a-22 b+24 d-24
forth a-20 c+19 d-16
found b-36 c-43 d+23
found_out a-21 d+21
four b-41 c-33 d+29
four$ b-25 c-25
franc* a+15
frasc* a-20 b-25
freak* a-16
free b-20 c-33
free$ c-22
fresh c-23
fresh__of a+17 c-16 d-17
fresh_out a+17 c-16 d-17
friday a-34 b-16
friends d-31
frio a-31 b+33 c-30 d-32
from a-34
from$ a-19 c-18 d+18
from__@clinician c-17 d-16
from__but a+21 c-15 d-20
from__cardiologist c-18
from__here a+16 d-16
from__in c-15
from__they d-19
from_a a-27 c+20 d-23
from_church d+15
from_it a-17 c-22
from_reality d+15
from_the d+16
from_what d-15
front c-16
fue a+22 b-27
fue__eso b-18
fue_convulsion d-20
fue_la d-26
fue_por b-22
fuert* b-15
fuerte b-15
fuerz* a-20 b+22 c-21 d-20
fuerza a-20 b+22 c-21 d-20
fuerza$ a-20 b+22 c-21 d-20
fui b-28 c+22 d-22
fui__@clinician b-15
fui__a c+16 d-15
fui__tiempo c+15
fui__veces c+19 d-18
fui_con a-19
fui_un c+15
full a+18 b-25 c-30
full$ a+25 c-15 d-25
fully a-16 b-20 d+21
fumo b-42
fumo$ a+21 c-15
fumo_@drug a-17 b-26
funci* b-20 c-20 d+18
funciona b-15 c-15
funer* d-17
funeral d-17
funeral$ d-16
funny a-31 b+19 c+18 d-26
futbo* b-19 c+29 d-33
futbol b-19 c+29 d-33
gallb* c-20 d-20
gallbladder c-19 d-17
gallbladder__is a+17 c-15
galls* c-20 d-21
gallstones c-20 d-21
game d-17
ganas b-18 c-27
ganas$ b-18 c-27
gano a-19 c-16
gastr* a+17 d-17
gastritis a+17 d-17
gato a+17 d-22
gatos c-18
gatos$ a-15 c-17
gave a-20 b-27
gave__a a-16 c+15
gave__in d-16
gave__kidney a-19 b-15 d+16
gave_me a-20 b-21 c+15
gemel* a-27 b-17 c-28 d+27
gemelos a-22 b-18 c-22 d+24
gente b-16
gente__mis a+15
get d-26
get__@relative d-16
get__a d-19
get__bed a+16 c-15
get__of c-20 d+15
get__to b-20
get__you a-16 b-19 c+21
get_a a-19 b-17
get_an b-18
get_back a-21 b-19 c+22
get_me c-17
get_my d-16
get_off b-15
get_out c-15
get_up c+24
gets b-24
gets__in c+15
getti* a-29 c+31
getting a-29 c+31
getting_a a-23 c+16 d-26
gf a-17
ghost c-16
girl a-21 b-27 d+26
girl$ a-21 c-16 d+19
girl__@date d+15
girl__in d+15
give d-16
give__a a-23 c+20 d-22
give__an a+19 d-17
give__day b-18 c+17 d-17
give__spot c-15
give__to a+17 b-20 c-17
give_me c+15 d-21
give_my a+18 b-18 c-18
given_that a+17 c-15
gives a+16
gives_me a+16
glass a+22 b-23 c-22
glass__@drug a+18 c-17
glass_of a+15 c-19
glasses d-19
glauc* a-22 b-23 c-20 d+24
glaucoma a-22 b-23 c-20 d+24
go b-18
go$ b-42 c-41
go__@medicine a-17
go__ahead a-21 b-16 c-16 d+22
go__and a+21 d-19
go__it a-23 b-24 c-22 d+25
go__that a-16 b+15 c-15
go__the c+16
go_a a-16 b-16 c+16
go_ahead b-20 c-25
go_back a-17 d-17
go_for a-24 b-22 c-18 d+25
go_on a-19 d+21
go_to b-19
god b-31 c-29
god$ a+19 b-15
god_willing a-15 d+16
goes a-31 c+27 d-32
goes$ a-23 b-19 c+25 d-26
going b-21 c-19
going__@drive a+18 b-16
going__have a+15
going__me a-24 c-15 d+21
going__to a+15
going_to c-28
golpe* b-17 c+21 d-30
gone b-35
gone__me a-23 b-19 c-17 d+22
good b-29 c-22
good$ a+33 b-41 c-45
good_@thanks b-15
good__bad c+18 d-20
good__for a-16
good__good a+15
good__in a-20 c-17 d+22
good__me a-19 b-21 d+21
good__mine a-16 c+15 d-15
good__my a+16 d-16
good_as b-19
good_some a-17 c+20 d-22
goodn* a+20
goodness a+20
goodness$ a+16
gordo a-17 b-20
gordo$ a-17 b-20
got b-35 d+24
got__# c-20
got__@medicine a-19 c+18
got__@relative a-22 c-27 d+27
got__@ride c-17
got__and c-17
got__ask b-19
got__at a-22
got__be c-15 d-20
got__blood a+16 d-16
got__car b-17 c-19
got__few d+15
got__flat a+20 b-17 c-15 d-19
got__for c-17
got__in b-22
got__minutes d+18
got__monitor c-16
got__my a-23 b-17
got__of c-19
got__on c-19
got__pressure a+16 d-15
got__right a-15 c-21 d+25
got__this a-17
got__to a+24 c-18 d-24
got__with a-16
got_a b-15
got_an a-16 c-18 d+18
got_big a-16 b-16 c-16 d+17
got_called a+21 c-23 d-18
got_in a-16
got_it a-28
got_me a-31 b-18 c-15 d+27
got_my b-31
got_out c-20
got_snipped a+16 b-16
got_someone a-19 c-21 d+24
got_the c-31
got_time a-16 d+19
got_to a-24 c+22 d-17
got_two a-17
gotas b-16 d+16
gracias c-50
grad a-19 c-17 d+22
grade a+15
grade$ a+15
grado a+19 d-19
grado$ a+19 d-20
gradu* a+29 b-18 c-24 d-28
grand b-27 c-30 d+19
grand$ b-23 c-18
granddaughter a-16 b+17
grande b-18
grandkids b-17
grandma a-29 c-19 d+18
grandmother a+24 b-20 d-20
grandpa d-21
graso a-25 b-24 d+19
graso$ a-25 b-19 c-30 d+34
grave a-34 b-20 c-16 d+35
grave$ c-17
grave_solo a-18 d+19
great d-21
great$ b-33
great__i a+18 c-19
grief a+16 c-27 d-28
groggy c+16
group a-19 c-26 d+17
group$ a-16
growl* a+26 b-20 c-22 d-25
grown a-21 c-31 d+16
grown$ a-24 b-22 c-17 d+23
grown_and a-21 c-18
guard* a-20
guess a-44 b-36 c+33
guess$ a-30 b-24 c+37 d-43
guess* a-17 c+20 d-21
guess__as a-16 c+15 d-15
guess__good a-16 c+15 d-15
guess_is a-16 c+15 d-15
guess_so a-16 d+16
guest a-19 b-19 c-22 d+21
guest$ a-19 b-19 c-22 d+21
guilt* a-17 b-17 c-15 d+21
guilty a-17 b-17 c-15 d+21
gum a-22 d-24
gummies c+16 d-18
gummy a+16 b-22 d-29
gusta b+22 c-26 d-34
gusta* c-17
guste a-21 c-22 d+21
guste$ a-21 c-22 d+21
guste* a-20 b-17 c-17 d+20
gusten a-20 b-17 c-17 d+20
gusten$ a-20 b-17 c-17 d+20
gusto a-18 b-23 c-20 d+23
gusto$ a-25 b-21 c-19 d+26
guys c-22
ha b-26
ha__eso a+18 c-16
ha_contestado c+17
ha_dado a+24 c-21 d-19
ha_pasado a+15
habia a-20
habit b-21
habla c-26
habla$ a-17 b+21 c-20 d-20
habla* a-25 c+20
hablamos a+24 c-19 d-20
hablando a-19
hablar a-25 b+19
hablarlo a-17 c+16 d-21
hable a-21 c-27
hablo a-31 b+33 c-30 d-29
hablo$ c-16
habri* a-18 b-24 c+21 d-20
habria a-18 b-24 c+21 d-20
habria__ver a-15 b-20 c+18 d-17
habria_que a-18 b-24 c+21 d-20
hace a-18
hace_@year a-18 b-21
hace__@year b-29
hace__de c-16
hace__hora a-23 b-23 c-17 d+23
hace__no b-20
hace__que b-16
hace_diez c-17
hace_el a-17 d+18
hace_falta a+19 d-18
hace_mucho b-19
hace_rato a-24 b-28 c-28 d+29
hace_seis a-22 b-25 c+17
hace_un c-23
hace_una a-17 b-17 d+17
hacen a-25 d-19
hacer$ a+17
hacer* a-37 b-28 c+31 d-22
hacerlo a-29 b-21 c+20
hacerlo$ a-27 b-18 c+27 d-31
hacerme a-17 c+19 d-20
hacie* a-21 d-22
haciendo a-21 d-22
haciendo_estudios a-16
had d-23
had: a-20 b+25 c-48
had:# a-27 b-22 d+26
had:@clinician a-17 b-23
had:@place a-16 d+18
had:@relative c-33 d-36
had:@relative_did d-19
had:@relative_si d-17
had:@treat b-32 c+20
had:@visit a-21 b-24 c-19 d+30
had:@year a-27 b-23 c-19 d+28
had:a a-23 b+15
had:a_party c-15
had:all b-17
had:am b-26 c-15
had:ambul* c+17
had:and a-30 b-15 c-19 d+30
had:ano a-18 b-17 d+19
had:antes a-21 b-19 d+21
had:at b+20 c-24
had:at_a a-18 c-15
had:ayudo d+15
had:been d+19
had:con a-17 b-23 c-16 d+22
had:con_ustedes b-17 d+15
had:creo a-22 b-30 c+32 d-26
had:did a-24 c-31 d+28
had:did_not a-16 d+17
had:done c-23 d+19
had:done_it c-19
had:el a-26
had:en b+16 c-23 d-18
had:en_# a-22 b-17 d+20
had:en_esto a+28 b-31 d-22
had:en_la d-39
had:er d-18
had:eso a+17 d-26
had:esto c-17 d-26
had:fiest* b+15 c-15
had:fiesta b+15 c-15
had:for a-36 b+31
had:for_my a-18
had:friend d-19
had:had a+15 c-26
had:had_it c-22
had:have a+23 b-27 d-22
had:have_been d+19
had:have_not a+29 b-15 c-26 d-29
had:he a+27 b-25 c-21 d-20
had:heard a+19 b-16 c-16 d-16
had:helpe* a-16 d+16
had:helped a-16 d+16
had:hospi* b-20 c+17
had:hospital b-20 c+17
had:i b-29
had:i_am b-26 c-15
had:i_have c-17 d+18
had:in a-35
had:in_# d+20
had:in_the a-16 b-28 c+27 d-21
had:infusions d+17
had:is_the b-18 c+17
had:it b-34 c-34
had:it_helped a-16 d+16
had:ketamine b-16 c-17 d+15
had:la a-22
had:last a-24 b-19 d+24
had:lo b-19
had:me a-28 b-47 d+28
had:me_ayudo d+15
had:mi c-22 d-24
had:mi_@relative c-21 d-22
had:mismo a-25 b-20 d+24
had:mismo_hace d+15
had:my c-17 d-39
had:my_@relative c-21 d-27
had:new a+30 b-20 d-28
had:no a-20 b+29 d-39
had:not b+20 d-25
had:of b-19
had:off a-15 b+16 d-16
had:off_the a-15 b+16 d-16
had:once b-22
had:one a-28 b-26 d+25
had:only b+32 c-35 d-37
had:otro a-25 b-21 c-16 d+26
had:para a-30 b+31 c-22 d-28
had:party c-15
had:pasad* a-19 b-16 c-16 d+20
had:prime* a+34 b-32 c-22 d-31
had:primera a+19
had:primera_vez a+19
had:se a-17
had:seis a-24 b-20 d+27
had:si d-19
had:six a-23 b-19 c-20 d+21
had:soy b-35 c-21
had:spravato b-23 c+25
had:stree* a-20 b+23 c-21 d-26
had:street a-20 b+23 c-21 d-26
had:surge* d-16
had:surgery d-16
had:that_is b-27
had:the a-35
had:the_er d-18
had:the_street a-20 b+23 c-21 d-26
had:this d-15
had:time b-18 d-16
had:times d+18
had:tried a+23 c-17 d-24
had:tried_it a+23 c-17 d-24
had:un a-30 b+22 c-23
had:una a-22 d-21
had:usted* a-22 b-26 d+25
had:ustedes a-22 b-26 d+25
had:vez b-29
had:vez_en b-18 c+21 d-18
had:wife a-17 b+16
had:ya a-22 b-15 d+23
had:yet a+20 c-20 d-19
had:you b-25 d+25
had:your a-19 d+17
had_@body c-17 d+21
had_@food a-22 c-19 d+22
had_@symptom c-16 d+21
had_@treat a+27 c-22 d-21
had__@food a-16 b-15 d+16
had__@medicine d+17
had__@sick a-16
had__@treat a+17 d-16
had__@year a-28 b-18 c+17
had__a b-15 c+18 d-21
had__ago a-19 c+16
had__all c-17
had__and a-21 d+18
had__as d-18
had__attack d-15
had__bad a-20
had__big a-24 b+17
had__break a-19 c-20 d+17
had__but a+18 b-27
had__did c-20
had__episode d+17
had__for a+25 b-21 c-18 d-17
had__heart c-26
had__i a+16 b-28 c-17
had__in d-15
had__kidney c-18 d-16
had__last b-17
had__liver a-22 b-18
had__manic d+17
had__me b-18 c-18
had__my b-15
had__not a+30 b-18 c-21 d-20
had__of a+22 c-25
had__on b-16
had__once d-20
had__out a+18 c-24 d-25
had__problem d-16
had__reaction a-19 d+17
had__scare c+16 d-17
had__since d-20
had__so a-17 c+17
had__the c-17
had__they a+16
had__this d+16
had__today c-18
had__transplant c-18 d+19
had__up b-16
had__uti a+18 d-20
had__valve a-17 d+16
had__vasectomy a+15 b-15
had_an a-26 d+16
had_any a+28 c-17 d-23
had_anything a+17
had_hep a-21 c+20 d-22
had_hepatitis a-20
had_it d-31
had_me a-24 c-22 d+25
had_my a+19 c-30 d-16
had_nothing a+27 d-29
had_one c-35
had_some a-17 c+17
had_surgery a-16
had_that a+15 c-24
had_the a+22 b-31 c-17
had_this a+17
had_to b-22 c-30 d+25
hago b-32
hago__el d-20
hago_a a+21 b-19 c-16 d-18
haha a+19 c-27 d-32
haha$ b+15 c-22 d-22
haha_no a+17 c-17 d-16
half b-39
half$ d-20
half__@food a-18 d+19
half__half a-17 d+16
half__liver a-17 c-18 d+17
half_a a-23 d+26
half_formula a-17 d+16
half_my a-17 c-18 d+17
halfw* a+25 b-23 c-18 d-24
halfway a+25 b-23 c-18 d-24
halla* a+20 c-24
hallu* a-25 b-29
hallucinations a-25 b-26 c-29 d+27
hambr* b+15 d-36
hambre b+15 d-36
hambre$ a+15 d-31
han b-31
han__de c-22 d+16
han__eso a+27 c-26 d-16
han__la a-17
han__nada d-21
han__veces a+23 c-20 d-20
han_checado a-16 c+18
han_dado b-19
han_encontrado a+16 c-16
han_operado d-17
han_puesto a+24 c-22
han_revisado a-19
handl* a-24 b-21 d+21
handled a-24 b-21 d+21
handled$ a-18 b-18 c-23 d+21
hands a+33 b-20 c-22 d-33
hang a-17 b+19 c-19 d-16
hang_on a-17 b+19 c-19 d-16
happe* d-33
happened b-19 c+20 d-21
happening a+17
happy a-16 c-19 d+17
hard b-23 c+25 d-42
hard__say a-21 b-24 c+29 d-23
hard__tell c+17
hard_pass a+26 b-27 c-27 d-23
hard_to a-32 b-32 c+38 d-30
hardl* a-16 b-25
hardly a-16 b-25
has c-22
has$ b+19 d-16
has_# a-20 b+19 c-19 d-15
has__@body b-19
has__and c-17 d+16
has__been a+19 c-16
has__blood a-15
has__cancer a-18
has__disease d-17
has__do a+20 b-17
has__have b-19 c-19
has__i c-22
has__list a-19 b+21 d-20
has__me d-18
has__my a-22 c-20 d+24
has__not a+28 b-23 c-20 d-21
has__on b-23 c-27 d+17
has__pacemaker a-18
has__writing a-18 b-16
has_a b-19 c-19
has_been b-17 c-24 d+21
has_cirrhosis d-16
has_helped d+15
has_it c-28
has_me b-22
has_not b-22 c+29 d-36
has_the a+23 c-31 d-20
has_to b-24
hasta b-47 c-26
hasta__# a+20 d-21
hasta__en b-17
hasta__jajaja a-16 b-18 d+18
hasta__la a-20
hasta__me b-15
hasta__no a+22 d-23
hasta_ahora b-16 c-23
hasta_el b-24 c-21
hasta_la a+18 d-17
hasta_las a+19 d-19
hasta_me a-15 b-16 d+17
hate b-15
hated a-25 c-18 d+20
hated_it a-25 c-18 d+20
have b-16
have$ a+30 b-23 c-27 d-27
have_@drink a-19 b+22 d-21
have_@relative c-18
have__@medicine c-17
have__@relative c-18 d+18
have__a b-19
have__and a-25
have__anything d-15
have__ask b-27 c+29 d-26
have__asked a-19 c+20
have__at c+18 d-23
have__be b+21 c-21 d-17
have__been d-19
have__blood a+17 c-16
have__by a-18
have__car a+17 d-17
have__check c+20
have__day a-31
have__do a-16
have__else d+15
have__ever a+18
have__few d+16
have__for c-23
have__had b-24 d-26
have__heard a-15
have__heart b-20 c-22 d+20
have__i b-16
have__it b-31 c+15 d-16
have__look b-19
have__more a-19 c-16
have__my a-18 b-37
have__not c-17
have__nothing a+19 d-23
have__of c-23
have__on c-27
have__one c-15
have__pass a+19 c-16 d-16
have__pressure c-15
have__questions b+15 d-16
have__right b-22
have__that b-27 d-24
have__the a-27
have__time a-21 b-16 c-15 d+21
have__tried b-19 c-23
have__yet a+16 c-15
have_a a-24 c-18
have_an b-20
have_any a+21 d-19
have_cirrhosis d+15
have_company c-17 d-21
have_got b-18 c-21
have_had b-19 c+15
have_high c-17
have_is b-16
have_it a-21
have_kidney d-15
have_low a+19 d-19
have_my c-38 d-19
have_never a+16 d-18
have_not b-40 c+22 d-28
have_one b-15
have_some a-18 b-17 d+17
have_someone a-24
have_the c-22
have_tried a-20 c-18 d+24
havin* b-23
having b-23
having__my c+19 d-21
hay__@fetch a-21
hay__nada d-16
hay__que a-17 d-16
hay_nadie c-20 d+17
hay_problema a-16
hay_que a-16 d-21
hay_quien a+16 c-26
hayan a+19 c-18
hayan__no a+16
hayan_dicho a+19 c-18
he b-31
he__# c-21
he__@treat b-17 c-25 d+17
he__a c-43
he__and a+19 d-17
he__been a+18 c-19
he__but a-21
he__can d-24
he__con a-16
he__de b-29
he__eso a+28 b-27 c-18 d-20
he__for d+17
he__got b-16 c-18
he__had c-19
he__he d-24
he__his d-17
he__i a-17 c+17 d-24
he__in d-16
he__it c-17
he__me b+18 c-26
he__nada a+25 d-26
he__not c-21
he__of c-19
he__the a+23 c-28 d-22
he__to a-16 c-18
he_can c-18
he_drinks a-21 d+15
he_estado a+29 b-17 c-30 d-30
he_has c-16
he_ido b-18
he_is a+19 c-18 d-20
he_oido a+18
he_padecido a+16
he_passed a-17
he_probado c-19
he_says c+16 d-21
he_tenido b-18
he_tomado b-22 c-20
he_works a+15 d-16
head b-24
headache b-24 c-15
heade* b-19 d-17
headed b-19 d-17
healt* b-28 c-16
health d-20
healthy b-22 c-24
healthy$ a+16 d-15
hear b-20
hear__@relative d-16
hear__my d-16
hear__sometimes c-18 d+18
hear_things c-18 d+18
heard b-24 c+29 d-25
heard__it a+16 c-16
heard_back a-22 c+22
heard_my a-22 c+20 d-19
heard_of a+18 c-20 d-18
heard_voices c-17
heari* a-17
hearing a-17
heart b-21
heart$ c-30
heart* b-27
heart: d-23
heart:# b-31 c-18
heart:#_@month a-16 d+17
heart:#_@year d+18
heart:#_at c-16
heart:#_casi a-20 d+19
heart:#_de a+21 d-20
heart:#_last c-20
heart:#_over b-29 c-36
heart:#_siempre a+19 d-20
heart:#_this a+19 d-19
heart:110/7* a+19 b-16 c-18 d-18
heart:118/7* a+24 c-15 d-24
heart:120/7* a+20 c-17 d-20
heart:@animal a-19 b+18 c-23
heart:@call a-22 b+15 d-22
heart:@clinician d-23
heart:@clinician_dijo b-20 c+22 d-16
heart:@clinician_ever a+15
heart:@clinician_in a-20 c+17 d-16
heart:@clinician_says a-16 c-27 d+20
heart:@clinician_since c+15
heart:@date b-30 d-18
heart:@day d-26
heart:@drive b+17 c-16 d-17
heart:@hello a-26
heart:@insurer c-15
heart:@medicine a-45 d+23
heart:@medicine_for a-19
heart:@month c-19
heart:@open a-21 c-19
heart:@price d-17
heart:@relative b+27 c-31 d-30
heart:@relative_and d-18
heart:@relative_did a+16
heart:@relative_es a+18 c-16 d-16
heart:@relative_had a+19 c-20 d-36
heart:@relative_has a-22 b+18 c-17
heart:@relative_le d-17
heart:@relative_on a-16
heart:@relative_she b-17
heart:@relative_side c-16 d-19
heart:@relative_tiene b+16 d-18
heart:@relative_y a-22 d+16
heart:@sick a-20
heart:@thanks b+20 c-23 d-30
heart:@thanks_a d-17
heart:@year a-32 b-21 d+20
heart:@year_ago a-19
heart:@year_que d-16
heart:a_@clinician d-15
heart:a_@medicine a-19
heart:a_bad a-21
heart:a_clock a+16 b-17
heart:a_dios a+20 b-16 d-17
heart:a_fib a-17 d+19
heart:a_fiddle a+22 d-27
heart:a_heart c-27
heart:a_la a-15 d-16
heart:a_leaky d+18
heart:a_mule a+17 d-17
heart:a_que b+21 d-20
heart:a_small c+15
heart:a_stent a-15 d+18
heart:a_valve a-20 c-17 d+24
heart:a_veces b-18 c+17 d-25
heart:ablat* c-16 d+17
heart:ablation c-16 d+17
heart:about_# a-17 d+17
heart:about_my c-15
heart:abuela b+19 d-19
heart:abuelita a-23 b+21 d-19
heart:abuelo a-25 b+24
heart:afib a-34 b-23 d+20
heart:ago a-19
heart:ahi a-20 c+17 d-16
heart:al a+22 b-17 d-32
heart:al_@clinician a-19 d-19
heart:al_cien a+21 b-17 d-18
heart:al_contrario a+16 d-17
heart:all c-36
heart:all_clear a+16
heart:alrea* b+18 c-17 d-18
heart:already b+18 c-17 d-18
heart:alta a-18
heart:alta_la d+16
heart:alta_y a-18
heart:alway* a+17 b-15 c-21
heart:always a+17 b-15 c-21
heart:always_been a+15 d-16
heart:am d-20
heart:am_# a+15
heart:am_good a+16
heart:am_nervous d-16
heart:am_ok b-16
heart:an b-23
heart:an_ablation c-16 d+17
heart:an_irregular c+16 d-15
heart:and b-24 c+20
heart:and_a d+18
heart:and_down c+20 d-24
heart:and_it c-25
heart:and_the d-20
heart:ando b-25 c-24
heart:angin* a-16 d+20
heart:angina a-16 d+20
heart:ano a-15 d+16
heart:anos a-24 b-22 d+20
heart:anoth* a-17
heart:another a-17
heart:ansie* a+18 b-16
heart:ansiedad a+18 b-16
heart:antes a-23 b-16 c+22 d-17
heart:anyth* a+15 b-17
heart:anything a+15 b-17
heart:are d-15
heart:are_watching c+21 d-22
heart:arrit* a-31 b-24
heart:arritmia a-31 b-24
heart:as b-32
heart:as_a b-31
heart:asthm* a+23 c-18 d-25
heart:asthma a+23 c-18 d-25
heart:at c+24 d-17
heart:at_# a-19
heart:at_the b-18 c+24 d-27
heart:attac* c-25
heart:attack c-20
heart:back a+19 b-20 d-24
heart:bad c-29
heart:bad_heart c-16
heart:baja a+29 c-32 d-28
heart:baje a-16 c+18 d-16
heart:baje_de a-16 c+18 d-16
heart:bajit* a+15
heart:bajita a+15
heart:be a-21
heart:be_honest c+18
heart:beats a-18 b-15 c+21 d-24
heart:been a-16 b-35
heart:been_on d+18
heart:been_told d-16
heart:been_up a-18
heart:bendi* b+16 c-15 d-17
heart:bien a+32 b-31 c-34 d-25
heart:bien_de d-15
heart:bill a+17 c-20 d-15
heart:blood c-21
heart:blood_pressure c-17
heart:borde* a-18 c+22 d-17
heart:borderline a-18 c+22 d-17
heart:born d+15
heart:born_with d+15
heart:both c-35 d-17
heart:both_had d-18
heart:both_of a-23 b-19 d+25
heart:bp b-47 c-21 d+15
heart:bp_@medicine d+16
heart:bp_is b-29 c-28 d+16
heart:bp_was a-16 c+20 d-21
heart:broke* a+20 c-22 d-23
heart:broken a+20 c-22 d-23
heart:broken_heart d-16
heart:but b-43
heart:but_i b-23
heart:but_no a-16
heart:but_not d-19
heart:by b-21 c+22 d-25
heart:by_the b-17 c+15 d-18
heart:bypas* a-27 c-37
heart:bypass b-28 c-28 d+33
heart:bypasses a-28 b+25 c-19 d-21
heart:cada d+17
heart:call a-21 d-21
heart:came a+16
heart:came_back a+16
heart:can c-18
heart:cardi* b-39
heart:cardiologist a-16 b-27
heart:cardiologist_in d-15
heart:cardiologo c-19
heart:cardiologo_me c-18
heart:cardiopatia c-18 d+18
heart:casa d-26
heart:casi a-22 d+15
heart:casi_siempre a-19 d+19
heart:cero a+19 d-19
heart:checa* a-18 c+17
heart:checando a-18 c+16
heart:check a+24 b-15 d-25
heart:check* b-24
heart:checked b-15
heart:checked_out a+16
heart:checkup a+17 d-16
heart:chequ* a+18 d-18
heart:chequeo a+18 d-18
heart:chest a-15
heart:chiqu* c+15 d-16
heart:chiquito c+15 d-16
heart:chole* a+22 c-22 d-21
heart:cholesterol a+22 c-22 d-21
heart:cien a+21 b-17 d-18
heart:clean a+26 c-30 d-22
heart:clean_bill a+17 c-20 d-15
heart:clear a+16
heart:clear* a+25 b-23 c-24 d-18
heart:cleared a+25 b-23 c-24 d-18
heart:clock a+16 b-17
heart:clock* a+19 d-19
heart:clockwork a+19 d-19
heart:coles* c-17 d-17
heart:colesterol c-17 d-17
heart:como a+17 b-21 d-20
heart:como_un a+28 b-26 c-24 d-25
heart:con a-24 c-17
heart:con_@medicine c-15 d+19
heart:con_el d-21
heart:con_un a-23
heart:conge* c-17 d+19
heart:conte* c-16
heart:contesto c-16
heart:contr* c-22
heart:contrario a+16 d-17
heart:contrario_la a+16 d-17
heart:control d+19
heart:coraz* a+16 c-27
heart:corazon a+16 c-27
heart:corazon_de a+25 b-25 c-17 d-24
heart:corazon_esta b-15
heart:corazon_estoy a+18 d-16
heart:corazon_grande a-15 d+17
heart:corazon_lo d-16
heart:corazon_no b-16 c-19 d+17
heart:could d-16
heart:could_be c+21 d-17
heart:count a-17 c-34 d+17
heart:count_if d+16
heart:creep* d-16
heart:creeping d-16
heart:creeping_up d-16
heart:cuand* a-21 b-23 c+20
heart:cuando a-21 b-23 c+20
heart:cuent* a-18 b+19 d-16
heart:cuenta a-18 b+21 c-20
heart:cuff d-15
heart:dad c-18 d-31
heart:daddy a-16 b+19 d-18
heart:dads d-15
heart:dan a-16
heart:de a+25 c-18 d-16
heart:de_eso a+29 b-21 c-22 d-34
heart:de_las a+17 d-18
heart:de_peso a-16 c+18 d-16
heart:de_un a-22
heart:defin* a-16 b+20 c-23
heart:desde a-32 b-28 c-22 d+37
heart:diabe* a+21 c-20 d-21
heart:diabetes a+20 c-19 d-21
heart:diagn* a-21 b-18
heart:dicen a-18 b-17 c+23 d-23
heart:diero* d+21
heart:dieron d+21
heart:dieron_@medicine d+21
heart:dijer* a-16
heart:dijeron a-16
heart:dijeron_que a-17
heart:dijo b-25
heart:dijo_que b-18 d-18
heart:dio c-29
heart:dio_un c-16
heart:dios d-27
heart:disea* a-15 c-17
heart:disease a-15 c-17
heart:do_not b-44
heart:docto* b-19 d-21
heart:doctors b-19 d-21
heart:does c-33
heart:dos b-20 c-26 d+19
heart:doubl* a-22 b-17 c-22 d+25
heart:down a-19 b-16 c+20
heart:ekg a+18
heart:el c-15
heart:el_@day d-15
heart:el_cardiologo c-19
heart:el_corazon c-23
heart:el_de a+16 b-16
heart:el_electro d-16
heart:el_limite c+16
heart:el_que a-16 b+17
heart:elect* b-15
heart:electro b-15
heart:ella b-22 d+16
heart:en c-21 d+17
heart:en_# b-18 c-22
heart:en_mi c-17 d-29
heart:enalapril b-18 c-17 d+20
heart:enfermera d-15
heart:enlar* a-21 b-20 c-21 d+23
heart:enlarged a-21 b-20 c-21 d+23
heart:enlarged_heart a-21 b-20 c-21 d+23
heart:era b-26 c+15 d-27
heart:es a+18 b-16 d-36
heart:es_el d-17
heart:es_la a+27 b-30
heart:es_mi a-17 b+17
heart:ese c-19 d-25
heart:eso c-44
heart:eso_estoy a+16
heart:estab* d-24
heart:estaba d-24
heart:estan a-18
heart:este d+18
heart:estoy_bien a+23 b-15 d-17
heart:estoy_sano a+21 c-16
heart:estre* a+18 b-16
heart:estres a+18 b-16
heart:estudios a+23 c-21
heart:ever a+19 c-20
heart:every* b+16 c-18 d-21
heart:ex a+20 b-17 d-18
heart:excep* a+17 b-18 d-18
heart:except a+17 b-18 d-18
heart:failu* d+16
heart:failure d+16
heart:famil* b+23 c-26 d-20
heart:familia d-17
heart:family b+16 c-17
heart:fib a-17 d+19
heart:fibri* a-22 b-19 c-20 d+22
heart:fibrilacion a-22 b-19 c-20 d+22
heart:fiddl* a+22 d-27
heart:fiddle a+22 d-27
heart:fine b-25
heart:fine_it a+15
heart:fit a+22 d-27
heart:fit_as a+22 d-27
heart:for a-31 c-26 d+22
heart:for_@year c-18
heart:for_it b-16 c-20
heart:found c-19
heart:from c-19 d-21
heart:get a-20 c+22 d-16
heart:go a-15
heart:going c-16
heart:good a+20 d-23
heart:got c-37
heart:got_a c-18 d+17
heart:got_an c-16 d+16
heart:gracias b+16 c-17 d-24
heart:grand* a-23
heart:grande a-15 d+17
heart:grandpa d-16
heart:hace a-36 b-26 d+25
heart:hace_# a-18
heart:hace_@year a-16 d+20
heart:had_a c-32
heart:had_any a+20 d-20
heart:had_it d-24
heart:had_the b-18 c-18 d+18
heart:haha a+19
heart:halla* a+20 c-24
heart:has c-16
heart:has_it c-25
heart:has_the d-24
heart:hasta a-21 b-19
heart:have_a a-28 b-24 c-27 d+35
heart:have_high c-17
heart:have_it d-16
heart:have_low a+19 d-19
heart:have_not a-20 c+21
heart:have_to b-19
heart:healt* b-27
heart:health d-18
heart:healthy b-21 c-19
heart:heart c-17
heart:heart* b-27
heart:heart_@clinician b-20
heart:heart_@medicine d+17
heart:heart_and a+17
heart:heart_attack c-20
heart:heart_failure d+16
heart:heart_is b-15 c-30
heart:heart_itself a-16 d+17
heart:heart_monitor a-18 b-16 d+17
heart:heart_no a-20 c-16 d+19
heart:heart_problems c-23
heart:heart_skips a-22 b-21 c+23 d-25
heart:heart_stuff a+25 c-18 d-24
heart:heart_trouble a+23 b-17 d-23
heart:heartbeat a-21 b-18
heart:hearts a+20 c-17 d-15
heart:her b-29
heart:hi a-24
heart:high a-48 d+16
heart:high_and a-16 c+16
heart:high_at a-16
heart:high_blood a-16 b-19
heart:high_bp c-15 d+17
heart:high_but a-24 c-35 d+32
heart:high_when a-21
heart:hijo d-16
heart:him b-16
heart:hiper* c-31 d+25
heart:hipertensa d+17
heart:hipertension b-18
heart:hipertenso d+18
heart:hipertenso_de a-18
heart:his b+16 d-20
heart:hold b+16 d-17
heart:holte* c+16 d-16
heart:holter c+16 d-16
heart:hones* c+18
heart:honest c+18
heart:how b+16
heart:huh a-24 c-23
heart:husband b+22 c-27 d-20
heart:hyper* a-34 b-22 c-22 d+32
heart:hypertension a-33 b-20 c-20 d+30
heart:i b-26
heart:i_already b+15 d-16
heart:i_am d-19
heart:i_do b-28
heart:i_had a-21 b-23 c+18
heart:i_have b-44
heart:i_lost a-15 c+18
heart:i_run a+22 b-16 c-16 d-18
heart:i_take a-18 b-18 c-19 d+21
heart:i_would a-19
heart:idea a-20 c+23
heart:if b-17 c-32
heart:if_anything a+21 c-18 d-16
heart:if_it c-20
heart:in a-33
heart:in_# a-23 b-22 c-22 d+27
heart:in_@date b-22 d-29
heart:in_me d+18
heart:in_my a-25
heart:infar* c-19
heart:infarto c-18
heart:infarto_pero a+17
heart:irreg* a-24 b-23
heart:irregular a-24 b-23
heart:irregular_heartbeat a-21 b-18
heart:is b-25
heart:is_# a+17 d-17
heart:is_all a+20 c-22 d-15
heart:is_been a-16 c+18 d-19
heart:is_good a+25 b-16 c-18 d-24
heart:is_high a-24 d+19
heart:is_it a-24 c-16 d+20
heart:is_my a+26 b-17 c-17 d-26
heart:is_normal c-21
heart:is_that b+16
heart:is_up a-19
heart:it a-24 b-22 c+15
heart:it_and c-17
heart:it_does b-16 d+16
heart:it_i b-16
heart:it_races d-15
heart:it_runs c-19
heart:it_was b-21
heart:itsel* a-16 d+17
heart:itself a-16 d+17
heart:jaja b-40 c-31
heart:job d+15
heart:joven a-15
heart:june b-15 c+17 d-24
heart:just b-39
heart:just_the b-19
heart:knees a+17
heart:knowl* a+18 c-19
heart:knowledge a+18 c-19
heart:la a-16 b-16 c+21
heart:la_@medicine a-16
heart:la_he c+15
heart:la_presion b-19 c-20
heart:la_tengo a+18 b-26 c-17
heart:la_tension b-21
heart:la_tomo a-22 c+15
heart:las_dos a+17 d-18
heart:last b-31
heart:last_spring c-18
heart:le b-17 d-15
heart:leaky d+22
heart:leaky_valve d+22
heart:like b-24 d-33
heart:like_clockwork a+19 d-19
heart:limit* c+16
heart:limite c+16
heart:limpi* a+21 b-16 c-17 d-16
heart:limpio a+20 b-16 c-16 d-16
heart:lo c-37
heart:lo_tengo d-16
heart:lol a-17
heart:looke* a-15 c+16 d-16
heart:looked a-15 c+16 d-16
heart:lord c-18 d-20
heart:los a-29
heart:los_nervios c+15
heart:losartan d+24
heart:lost a-15 c+18
heart:low a+46 b-32 c-39 d-42
heart:low_blood a+22 d-21
heart:low_side a+16
heart:mal a+22 b-24 c-23
heart:mama c-28
heart:marat* a+23 b-19 c-18 d-23
heart:marathons a+18
heart:marca* a-37 c-31
heart:marcapasos a-32 c-29
heart:marcapasos_desde d+17
heart:mas c-19
heart:mas_bien a+18 c-17 d-18
heart:maybe c+16
heart:me b-27
heart:me_dieron d+21
heart:me_dijeron a-16
heart:me_dio b-17 c-23
heart:me_i c-16
heart:me_la a-36 b-32 c+38 d-23
heart:me_lo d+15
heart:me_on c-27 d+16
heart:me_operaron a-31 b-26 c-24 d+31
heart:me_pusieron a-21 d+26
heart:me_salio a-18 c+22
heart:me_sube a-18 c+20 d-21
heart:me_that a+17
heart:me_to a-17 d-17
heart:me_ve a-15
heart:medico a-15 c+17 d-16
heart:meds a-31 b-15
heart:menos a+17
heart:menos_yo a+17
heart:mercy c-22 d-25
heart:metoprolol a-15 d+26
heart:mi a+15 c-28 d-21
heart:mi_@relative c-17
heart:mi_casa a+22 d-23
heart:mi_corazon b-18
heart:mi_familia d-17
heart:mine b-26
heart:mine_is a+16
heart:mis a-29 b+27 d-29
heart:mitra* a-15
heart:mitral a-15
heart:mom c-17
heart:moms a-17 b+17 d-15
heart:monit* a-24 b-23
heart:monitor a-24 b-23
heart:more a-18
heart:morni* c-18
heart:morning d-20
heart:mother c-19
heart:much a-16 d-16
heart:mule a+17 d-17
heart:murmu* a-22
heart:murmur a-22
heart:my c-28
heart:my_@relative b+20 c-43 d-20
heart:my_back a+18 c-16 d-18
heart:my_blood c-16
heart:my_bp b-20
heart:my_cardiologist c-20 d+23
heart:my_family d-17
heart:my_heart b-36 c+16
heart:my_physical a+18 c-18 d-15
heart:my_pressure b-24 c-20
heart:nada a+24 b-24 c-18 d-17
heart:nada_de a+23 d-16
heart:nada_mas a-22 d+22
heart:nah a+18
heart:negat* a+23 b-22 c-19 d-24
heart:negative a+20 b-20 d-19
heart:negative_on a+19 b-19 d-18
heart:negativo a+18
heart:neith* a+16
heart:neither a+16
heart:nervi* d-15
heart:nervios c+17
heart:nervo* d-16
heart:nervous d-16
heart:never b-24
heart:never_been a+15
heart:next a-15 c+15
heart:ni b-16 d-21
heart:ni_idea a-17 c+19
heart:ningu* a+27 d-27
heart:ninguna a+26 d-27
heart:ninguna_de a+19 d-20
heart:no b-27 c+20 d-16
heart:no_@medicine a-26 c+23
heart:no_es c+15 d-19
heart:no_heart b-16 c-19
heart:no_me a-17 b-16 c+24 d-22
heart:no_padezco a+22 d-22
heart:no_se a-21 d+18
heart:no_tomo a-17
heart:nobod* a-21 c+22 d-20
heart:nobody a-20 c+20 d-17
heart:nomas b-36
heart:none a+17 c-19 d-24
heart:norma* a+22 b-24 d-29
heart:normal a+16 b-20 d-37
heart:not b-32 d-23
heart:not_been a-19 c+18
heart:not_have a+21 c-16 d-19
heart:not_know a-16
heart:not_me a+21 b-16 c-29
heart:not_my a+20 d-20
heart:not_say a-21
heart:not_that a+24 b-16 c-23 d-15
heart:not_to a+18 c-19
heart:nothi* a+20 b-37
heart:nothing a+20 b-37
heart:nothing_but a+18 c-20
heart:now a-25 b-15
heart:numbe* c-19
heart:numbers c-17
heart:nunca b-26 d-39
heart:nunca_me d-27
heart:nurse d-17
heart:of a+16 c-28
heart:of_a a+19 c-16 d-23
heart:of_the c-19 d+18
heart:of_those b-18
heart:oh d+16
heart:ok b-27
heart:old a+19 b-16 d-17
heart:on a-20
heart:on_@medicine a-17 c-18 d+23
heart:on_@relative c-16 d-19
heart:on_both a+19 b-19 d-18
heart:on_something c-15
heart:on_the a-21 c+25 d-33
heart:on_two d+16
heart:once b-23 c+18
heart:one b-30
heart:only a-22 b-48 d+25
heart:only_diabetes a+15 d-16
heart:only_the a-29 c-18 d+29
heart:only_when a-19 c+19 d-18
heart:opera* a-32 c-24 d+28
heart:operaron a-32 c-24 d+28
heart:operaron_a a-23 d+17
heart:operaron_del a-15 d+15
heart:or b+19 d-23
heart:out d-17
heart:out_fine a+21 b-15
heart:over c-38
heart:over_# b-29 c-36
heart:pacem* a-26 c-15 d+21
heart:pacemaker a-26 c-15 d+21
heart:padec* c-20
heart:padecia a+15
heart:padecia_yo a+15
heart:padez* b-16
heart:padezco b-16
heart:papa a+17 b-24
heart:para c-28
heart:para_la c-22
heart:para_nada a+17
heart:passe* d-25
heart:passed d-25
heart:passed_my a+23 b-17 c-22 d-18
heart:pastilla a-41 b+28 c-15
heart:pastillas b-16 c+20 d-23
heart:patie* b-17
heart:patient b-17
heart:pecho a-18 d+18
heart:perfe* a+31 b-27 c-34 d-23
heart:perfect a+21 b-18 c-20 d-19
heart:perfecto a+16 c-19
heart:pero_de a-16
heart:peso a-16 c+18 d-16
heart:physi* b-20
heart:physical b-20
heart:pill a-26 b-22 d+18
heart:pills a-27 b-23
heart:poco a-16 d+16
heart:por c-20
heart:por_mi b-26
heart:pots a-15 b+16 c-20
heart:pregu* a-20 b+18 d-19
heart:pregunta b+19 c-23 d-16
heart:presi* c-24
heart:presion c-24
heart:presion_alta a-26 c-21
heart:presion_ando a-15 d+15
heart:presion_es a-20 b+18
heart:presion_si a-24 c-17 d+25
heart:press* b-24 c-20 d+15
heart:pressure b-24 c-19
heart:pressure_@medicine b-18 d+25
heart:pressure_is a-16 b-22 d+16
heart:pressure_yes a-20 c-16 d+19
heart:probl* a+18 c-32
heart:problem a+20 c-19 d-23
heart:problems c-23
heart:puro b-22 c-21
heart:pusie* c-16 d+18
heart:pusieron c-16 d+18
heart:pusieron_un d+15
heart:que d-36
heart:que_era a+16 d-15
heart:que_estoy d-21
heart:que_la a-20 c+16
heart:que_me c-25
heart:que_no a-23 c+22 d-28
heart:que_tengo a+16 b-18 c-18
heart:quien d-16
heart:quien_sabe c+15
heart:races d-19
heart:reloj a+26 b-22 c-19 d-24
heart:resul* a-18 c+20 d-21
heart:rhyth* a-20
heart:rhythm a-20
heart:roble a+20 b-18 c-17 d-20
heart:roto d-19
heart:run a+22 b-16 c-16 d-18
heart:runs c-33
heart:runs_about a-17 d+17
heart:runs_in a-26 c-16
heart:runs_low a+24 b-22 c-17 d-22
heart:said a-28 b-29 c+27
heart:said_i c-15
heart:sali a+18
heart:salio b-17 d-23
heart:salio_alta a-16 c+15
heart:salvo a+21 b-18 d-17
heart:sano b-21 c-28
heart:sano_como a+18
heart:say a-17 d+17
heart:say_i a-22
heart:says a-25 b-33 c+22
heart:se a-29
heart:se_lo a-15 b+16
heart:se_me b-25
heart:secon* a-18 b-18 c-22 d+21
heart:second a-18 b-18 c-22 d+21
heart:see a-18
heart:senor* d+16
heart:senorita d+16
heart:she b-24
heart:si d+24
heart:si_el a-16 d+17
heart:si_soy d+17
heart:side d-15
heart:siemp* b-21 c-24
heart:siempre b-21 c-24
heart:sin b-25 c+27 d-33
heart:sin_@medicine a-15
heart:since a-41 b-25 d+26
heart:since_# a-18
heart:since_i a-20 c-16 d+21
heart:sister d-19
heart:skip a-23 d-24
heart:skips a-25 b-22 c+20
heart:small c+15
heart:so c-22
heart:solo a+19 b-37 c-28
heart:some c+15 d-17
heart:somet* a-23 b-29 c+27
heart:something b-18
heart:sometimes a-24 b-18 c+27 d-20
heart:sopli* a-17 c+21 d-17
heart:soplito a-17 c+21 d-17
heart:soplo a-37 c-40 d+42
heart:soplo_de a-16 b-21 c-23 d+25
heart:sound a+26 b-23 c-24 d-26
heart:soy b-29 c-25
heart:soy_hipertensa a-17 d+24
heart:soy_hipertenso a-18 d+19
heart:sprin* c-18
heart:spring c-18
heart:stent c-21
heart:stent* a-18 c-16
heart:stent_en a-16 d+18
heart:stents a-18 c-16
heart:stres* d-20
heart:stress a+21 c-23 d-20
heart:stress_test a+17 c-16
heart:stron* a+24 b-19 c-26 d-22
heart:strong a+24 b-19 c-26 d-22
heart:strong_as a+16 c-18
heart:stuff a+25 c-18 d-24
heart:sube a-18 c+20 d-21
heart:suegra d-17
heart:sufro d+20
heart:sufro_de d+20
heart:sure_do d+16
heart:surge* a-18 b-18 c-22 d+22
heart:surgery a-18 b-18 c-22 d+22
heart:svt a-22 b-19 c-19 d+27
heart:take a-35
heart:take_@medicine d+20
heart:take_a a-16
heart:takes a-16
heart:tengo b-23 c-37 d+23
heart:tengo_# a+17 d-20
heart:tengo_arritmia a-16 d+18
heart:tengo_baja a+15 d-15
heart:tengo_de a+15
heart:tengo_dos d+16
heart:tengo_el a-18 d+20
heart:tengo_la d+15
heart:tengo_un c-15 d+17
heart:tenia b-16
heart:test a+18 b-16 d-19
heart:textb* a+21 b-16 c-19 d-20
heart:textbook a+21 b-16 c-19 d-20
heart:that a+17 b-17
heart:that_is b-29 c-28 d+24
heart:that_way a+15
heart:the a-20
heart:the_@clinician c-27 d-21
heart:the_@medicine a-18
heart:the_bad a+22 c-16 d-24
heart:the_blood c-22 d+15
heart:the_cardiologist c+16 d-25
heart:the_cuff d-15
heart:the_doctors c+15
heart:the_heart c-23
heart:the_low a+16
heart:the_numbers c-15
heart:the_one a+24 c-19 d-24
heart:the_patient b-17
heart:the_pressure b-27 c-26
heart:then a-17 b-19 d+16
heart:there a-21 c-28 d+21
heart:they a-29 b-58 d+17
heart:they_are c+19 d-20
heart:they_checked c-18
heart:they_have c-16
heart:they_said a-31 b-19 c+21
heart:they_told c+15
heart:think a+18 c-18
heart:think_so a+18 c-18
heart:this c-33
heart:this_morning a+19 d-19
heart:those b-18
heart:thoug* d-16
heart:three b-16 c-17
heart:ticke* b-31 c-30
heart:ticker b-30 c-28
heart:tickers a+16
heart:ticki* a+18 b-17 d-17
heart:ticking a+18 b-17 d-17
heart:tiene a-17 c-19
heart:till a-22
heart:to a-37 c+31 d-16
heart:to_ask b-23
heart:to_be a-25 d+15
heart:to_do a-19 d+16
heart:to_my a+18 c-19
heart:to_watch a-15 c+16
heart:toda a-21 c-17
heart:todo a+23 c-30 d-28
heart:todo_bien a+18 d-17
heart:todo_normal a+21 c-18
heart:todos b+17 c-24 d-21
heart:told d-33
heart:told_me d-18
heart:toma a-16 d-17
heart:tomo a-35 b-27 d+19
heart:tomo_@medicine a-27 b-20
heart:toro a+18 b-15
heart:traig* b-19 c-16 d+16
heart:traigo b-19 c-16 d+16
heart:traigo_marcapasos d+16
heart:tres a-15
heart:troub* a+19 b-20 c-25
heart:trouble a+19 b-20 c-25
heart:tuesday a+18 c-18 d-16
heart:tuve a-29 b-25 d+17
heart:tuve_un a-24 b-22 c-28 d+28
heart:tuvo b+18 d-20
heart:twin a+17
heart:two a-24 b-29 d+27
heart:two_heart d+15
heart:uh a-18 b-21 d+22
heart:uh_huh a-18 b-21 d+22
heart:un a-25 b-19 d+27
heart:un_infarto c-18
heart:un_reloj a+21 b-16 d-20
heart:un_roble a+16
heart:un_soplito a-17 c+21 d-17
heart:un_soplo a-26 c-32 d+35
heart:una a-20 b-23 c+16
heart:una_vez a-18 c+15
heart:under a-16
heart:under_control d+16
heart:up a-41 c+24
heart:up_and a-17 c+21 d-25
heart:up_there a-16 d+18
heart:used a-15
heart:used_to a-15
heart:uso a-20 b-25 c-15 d+30
heart:uso_marcapasos b-17 d+22
heart:va c-15
heart:valve a-28 b-29 c-26 d+33
heart:valvu* d+17
heart:valvula d+17
heart:veces b-18 c+17 d-22
heart:veces_me d-17
heart:vez a-20 c+19
heart:vez_me a-17 c+20
heart:vida d+18
heart:vigil* a-22 b-20
heart:vigilan a-19
heart:voy c+16
heart:voy_al c+16
heart:was b-35 c+18
heart:was_# c-15
heart:was_clean c-18
heart:was_high d-22
heart:was_up c+16
heart:watch a-18 b-20 c+24 d-20
heart:watches c-15
heart:watching_it c+18 d-19
heart:way a+15
heart:weigh* d-22
heart:weight d-22
heart:what a-19 b+27 d-23
heart:what_is b+20 c-25
heart:when a-26 c+23 d-23
heart:when_i a-24 b-17 c+29 d-20
heart:who d-16
heart:who_is a-16
heart:why a-20 b+17 d-16
heart:wife d-16
heart:with c-19
heart:with_a d+15
heart:would a-20
heart:would_have b-18
heart:y_me a-27
heart:y_no d-19
heart:ya a-26
heart:ya_no a-17 c+16
heart:yea d+15
heart:year b-15
heart:years a-29 b-19
heart:yes a-15 b-37 c-15 d+23
heart:yo b-24 c-25
heart:yo_nada a+17 d-15
heart:yo_no c-22
heart:you a-24 b+30 c-22 d-27
heart:your a-22 b+16 d-17
heart_@clinician b-20
heart_@medicine a-16 c-16 d+19
heart_@price a-24 b-23
heart__# a-22
heart__a b-16
heart__at a-17
heart__fine c-21
heart__have d-17
heart__in a-27
heart__last c-17
heart__my a-18 b-18
heart__no a+20 d-20
heart__normal a+23 b-17 c-23
heart__or d-15
heart__pressure a+21 d-24
heart__runs a-16
heart__said d+17
heart__they c-18 d+20
heart_and a+17
heart_attack c-20
heart_failure d+16
heart_is b-15 c-30
heart_itself a-16 d+17
heart_monitor a-18 b-16 d+17
heart_no a-20 c-16 d+19
heart_problems c-23
heart_skips a-22 b-21 c+23 d-25
heart_stuff a+25 c-18 d-24
heart_trouble a+23 b-17 d-23
heartbeat a-21 b-18
heartbeat$ c-27 d+25
hearts a+20 c-17 d-15
hearts__it a+17 d-16
heavens a+16
heavy b-15 c-17
hell b-25 c-22 d+20
hell_no a+23 d-18
help c-18
help$ c-16
helpe* a-17 b-18 d+21
helped a-17 b-18 d+21
helped$ a-18 b-17 d+21
hep a-36
hep_b d+18
hep_c a-27
hepat* a-39 b-34
hepatitis a-44 b-34 c+16
hepatitis$ c-31 d+32
hepatitis__de c+16 d-16
hepatitis__nino c+18 d-18
hepatitis_a c+18 d-18
hepatitis_b c-28 d+28
hepatitis_c c-26 d+28
hepatitis_de c+19 d-19
her a-23 b-21 c+18
her$ b-19
her_@clinician d-16
her__# a-15
her__@medicine a-17 c-16 d+18
her_life d-16
her_pediatrician b-15
here b-18 c-29
here$ b-20 c-17
here__me a+21 b-19 d-23
here__the d+16
here_with b-21
herma* a-28 b+20 c-17
hermanos a-28 b+20 c-17
herse* b-22 c-25
herself b-22 c-25
herself$ a+19 c-15 d-19
hi a-36 b+26 c-15
hice b-18
hice__prueba c-15
hice_la c-16
hicie* b-26
hicieron b-26
hicieron_nada a-20 c+16
hierb* d-27
hierbas c-23 d-25
hierbas$ c-19 d-20
higad* c-21
higado c-21
higado$ a-27 d+17
higado__# a-17 d+20
higado__me a-27 c-20
higado_graso a-21 b-19 d+15
higado_inflamado d+17
higado_si a-19 d+21
high a-47 b-18 d+20
high$ a-18
high__@medicine a-17 c-19 d+19
high__am a-21 c+17
high__are c+15
high__i a-26 b-17 c+16
high__the a-17 c+18
high_and a-16 c+16
high_at a-16
high_blood a-16 b-19
high_bp c-15 d+17
high_but a-24 c-23 d+26
high_school b-22
high_when a-21
hija a-21 d+20
hijo c-17
hijos a+16 c-28
him_at d-18
hinch* a-22 b-21 c-22 d+25
hinche a-19 b-18 c-18 d+20
hiper* c-32 d+28
hipertensa d+17
hipertension b-18
hipertenso d+18
hipertenso$ a+15 b-22 d+16
hipertenso__la a-18
hipertenso_de a-18
his d-21
his$ a-20 c-26
his_@body a+18 d-18
his__him b-16
his__not a+22 b-18 c-21 d-17
histo* b-21 c-18
historial b-20 c-15
historial$ a+20 d-17
hit c+18 d-22
hit__up a+20 d-20
hit_me a+18 d-17
hit_the b-16
hits a-20 b-20
hives a-23 b-15 c-25 d+35
hizo b-19
hold a-42
hold__@animal b+16 d-17
hold_it b-18
hold_my a-25 b-26 c-24 d+28
hold_on d-19
hold_up a-22
holdi* a-18
holding a-18
hole a-16 d+18
holte* c+16 d-16
holter c+16 d-16
hombr* a+29 b-16 c-15 d-17
hombre a+29 b-16 c-15 d-17
hombre$ a+25
home b-52 c-18
home$ b-35 c-18
home: c-26
home:# c-42 d-16
home:#_minutes b-18
home:@animal a-27 b-26 d+26
home:@body a-25 b-18 d+22
home:@body_up a-23 b-17 c-17 d+23
home:@call a-16
home:@clinician b+21 c-23 d-23
home:@clothes a-37 b+23 c-33
home:@clothes_off b-15 d+15
home:@clothes_there b+17 d-17
home:@door b-39 c-29 d+18
home:@drink a-18
home:@drive_through a+15
home:@eat a-20 c-22
home:@food b-21 c-19
home:@late b-16 c-17
home:@parking c-24
home:@parking_lot a+21 b-18 d-17
home:@place a+22 b-29 d-23
home:@relative_@drive d-15
home:@relative_has a+16
home:@relative_lo d-16
home:@relative_me a-20 b-24 d+23
home:@ride_never a+17
home:@stop a-19 b+19 d-22
home:@stop_mi a-16 b+19 c-18 d-19
home:@symptom a-27 c+23 d-16
home:@thanks a-42 c-22
home:@thanks_a a-22
home:@thanks_por a-17
home:@thanks_you a-15
home:@traffic a+17 b-28 c-23
home:@traffic_on d-15
home:@vehicle d-25
home:a d-25
home:a_flat a+20 b-17 c-15 d-19
home:a_mi a-16 c-19
home:about b-19 c-16
home:aca a-15 d+15
home:acabo a-19 b-17 d+19
home:acabo_de a-19 b-17 d+19
home:acost* a-29 b-20 d+25
home:acostado a-24 b-19 d+21
home:ago a-17
home:ahori* b-15
home:ahorita b-15
home:al b-18
home:all a-26 d+20
home:alla a-19 b+19 c-20 d-17
home:am b-34
home:am_at b-29
home:am_lost a+16 c-16
home:and b-24
home:and_sound a-22 b-18 d+24
home:ando a+16 b-15 c-18
home:ando_en c-15
home:apena* a+23 b-21 c-18 d-20
home:apenas a+23 b-21 c-18 d-20
home:apenas_vamos a+15
home:aqui b-17 c-17
home:are b-16
home:at b-23
home:at_the b-29 c-43
home:at_your d-19
home:atora* a+21 b-19 d-19
home:atorados a+21 b-19 d-19
home:atorados_en a+17 b-16 d-15
home:aun a+25 b-20 c-30 d-21
home:aun_estoy a+18 c-17 d-17
home:back a-22 b-31 c-35 d+32
home:back_at a-22 b-16 d+22
home:band a+19
home:bed a-19 b-15 d+18
home:been b-18 c-18
home:bien a-35 d+26
home:brother a+15 d-15
home:building b-18
home:bus a+20 b-17 c-17 d-18
home:but a-23
home:but_i a-18
home:by a-16 b-16
home:cama a-23 b-23 d+25
home:camin* a+20 b-22 c-20 d-18
home:camino a+20 b-22 c-20 d-18
home:can a-17 b+17 d-18
home:can_i b+20 d-19
home:car b-16 c-15
home:casa a-16
home:casit* a-16 d+17
home:casita a-16 d+17
home:cat a-15
home:clinica a+15
home:comer d-16
home:como d-23
home:con b-39 c-39
home:con_la a-16 d+17
home:con_mi a+16 b-19 c-24
home:con_mis a-16 d+16
home:cops b-18 c-18
home:couch a-23 b-19 d+21
home:creo a-25 d-23
home:creo_que a-16 c+16
home:cuadr* d-15
home:cuart* a-23
home:cuarto a-23
home:de c-16
home:de_su d-17
home:deje a-19 b+19 d-22
home:dejo a-17 d+17
home:dejo_en a-17 d+17
home:del b-17
home:desde a-17 d+18
home:desde_las a-17 d+18
home:did a-16
home:dog a-15 b-17 d+15
home:door a-16 b-26 c-20 d+23
home:dormi* b-16
home:drive c-18
home:drive* a-27 b+15
home:driver a-21 b+20
home:dropp* a-17 b-19
home:dropped a-17 b-19
home:dropped_me d+15
home:eating a-23 b-17 d+22
home:el a+18 c-23 d-22
home:el_@vehicle b-23
home:el_cuarto a-15
home:el_sofa a-17 d+18
home:en a+20 b-53 c-30
home:en_camino a+27 b-18 d-28
home:en_casa b-17 d+16
home:en_casita a-15 d+17
home:en_el a+19 c-26 d-17
home:en_la a+20 b-36 c-25
home:en_mi a-33 b-30 c-24 d+33
home:enter* a-17 d+17
home:entera a-17 d+17
home:entra* a-16 d+15
home:es a-26 c+20 d-19
home:es_la a-18 d-18
home:eso a-23 c+16 d-27
home:esper* a+23 c-23 d-23
home:esperando a+21 c-22 d-20
home:esposo a-16 b-18
home:esta b-20
home:estam* a+17 b-15
home:estamos a+17 b-15
home:estoy b-40
home:estoy_en b-23
home:falta a+26 b-22 c-19 d-28
home:falta_media d-16
home:farma* a+22 d-21
home:farmacia a+22 d-21
home:feet a-23 b-17 c-17 d+23
home:flat a+20 b-17 c-15 d-19
home:flat_on a+16 d-15
home:for b-16
home:get d-16
home:get_me d-16
home:getti* a-16 c-16 d+16
home:getting a-16 c-16 d+16
home:go a+18 d-17
home:good a-20 b-18 d+21
home:got_a c-17 d-22
home:gracias a-33 c-18
home:groggy c+16
home:guess c+18 d-19
home:ha b-16 d-23
home:hace a-18 d+18
home:hace_rato a-18 d+18
home:had c-17 d-20
home:halfw* a+25 b-23 c-18 d-24
home:halfway a+25 b-23 c-18 d-24
home:hambr* b+23 c-26 d-27
home:hambre b+23 c-26 d-27
home:has a+16
home:hasta a-20 b-22 d+22
home:have d-27
home:have_not b-19 d-26
home:he b-16 d-16
home:he_is c-16
home:heard a-24 b-17 c+21 d-17
home:her d-18
home:here b-25 c-28 d+19
home:here_in a-15 d+16
home:hermana a-18
home:hija c-16
home:him a-24 c+22
home:his c+20 d-17
home:home b-36 d+20
home:home_sweet a-19 d+18
home:hora a+21 b-17 d-23
home:house b-22
home:i c+31 d-22
home:i_am b-33
home:i_think a-20 c+20 d-18
home:in a-15 d+16
home:in_bed a-19 d+19
home:in_my a-28 b-26 c-18 d+29
home:in_the b-35 c-24
home:is b-16 c+25 d-28
home:is_my d-16
home:is_not d-16
home:jaja a-24 b-21 d+22
home:just a-21 b-20 d+21
home:la d-18
home:la_@door a-24 b-18 d+23
home:la_@place a+15
home:la_@relative a-22
home:la_farmacia a+22 d-21
home:left b+21 c-23 d-24
home:left_my a-23 b+23 c-16 d-22
home:like a-22 b-20 c+16
home:llant* a+19 c-16 d-19
home:llanta a+19 c-16 d-19
home:llave a-18 d+18
home:llega* a-17 b-19 d+18
home:llegamos a-23 b-16 c-15 d+22
home:llego d-34
home:llegu* a-29 b-28 d+25
home:llegue a-29 b-28 d+25
home:lo a-18 d-16
home:lobby a+22 d-26
home:locke* b-17
home:locked b-17
home:los d+16
home:lost a+16 c-16
home:lot a+21 b-18 d-17
home:made b-19 c-16
home:made_it b-19 c-16
home:mama d-17
home:me a-21
home:me_dejo a-17 d+17
home:media a+19 d-21
home:media_hora a+19 d-21
home:mi a-21
home:mi_cama a-20 b-23 d+22
home:minut* b-18
home:minutes b-18
home:minutes_out a+22 d-22
home:mis a-17 d+15
home:my a-24 c-19
home:my_@clothes a-16
home:my_@relative b-32 c-22
home:my_couch a-20 b-17 d+22
home:my_house a-17
home:nadie a+15
home:never a+17
home:never_showed a+17
home:next_one b+16
home:ni d-16
home:ningu* a-15 d+15
home:no b-48
home:no_se a-20 b-15 c+27
home:nobod* a+24 b-18 c-17 d-24
home:nos a+23 d-22
home:not b-38
home:not_heard a-15
home:not_home a+15
home:not_yet a+21 c-16 d-16
home:noved* a-23 d+22
home:novedad a-23 d+22
home:now a-24 b-17
home:nurse b+16 c-20 d-19
home:of b-17
home:off a-18 b-19 c-16 d+22
home:on a+18 b-42
home:on_# a+17 b-16 d-15
home:on_my b-26 c-24
home:on_the a+27 b-16 c-38 d-19
home:one a-23 c-20 d+18
home:out a+30 b-22 c-23 d-29
home:outsi* a+22 b-18 c-19 d-20
home:outside a+22 b-18 c-19 d-20
home:papa c-16 d-20
home:param* a+19 b-15 d-17
home:paramos a+19 b-15 d-17
home:parec* a-21 b-26 c+25 d-24
home:parece a-21 b-26 c+25 d-24
home:parking d-20
home:pero a-23 b-16 d+20
home:por c-25 d-18
home:por_la a+21 b-18 c-17 d-16
home:prime* a+16 d-16
home:primero a+16 d-16
home:probl* a-22 d+22
home:problema a-15 d+15
home:puedo a-16 b+22 d-21
home:puerta a-24 b-18 d+23
home:que d-28
home:que_me c-18 d-18
home:que_ya c+15
home:quien a-22 b+23 c-24 d-22
home:rato a-18 d+18
home:recli* a-17 d+17
home:recliner a-17 d+17
home:road a+18 c-15 d-17
home:room d-18
home:safe a-22 b-18 d+24
home:safe_and a-22 b-18 d+24
home:salie* a+18 d-18
home:saliendo a+18 d-18
home:salva a-16 d+16
home:sana a-16 d+16
home:sana_y a-16 d+16
home:se a+16 d-26
home:segui* a+20 d-21
home:seguimos a+20 d-21
home:senta* a+16 b-16 d-16
home:sentada a+15
home:she d-33
home:she_is b-16
home:she_was d-16
home:shoes b-15 d+15
home:showe* d-17
home:showed a+17
home:sigo a+28 b-27 d-30
home:sigo_en a+18 b-17 d-22
home:sigo_sentada a+15
home:sin a-32 b-21 c-17 d+31
home:sin_novedad a-23 d+22
home:sitti* b-19 c-16
home:sitting b-19 c-16
home:sitting_in d-17
home:sitting_on a-19 d+18
home:so c+17 d-30
home:sofa a-20 d+17
home:somew* c+15
home:somewhere c+15
home:sound a-22 b-18 d+24
home:soy a-23
home:soy_la a-19
home:still a+44 b-32 c-30 d-46
home:still_in a+19 d-23
home:still_on a+22 d-22
home:stopp* a+18 c-19
home:stopped a+18 c-19
home:stopped_at a+18 c-17 d-15
home:stuck a+27 b-29 c-19 d-25
home:stuck_on a+16
home:su c-17
home:sueter b+18 d-19
home:sweet a-23 c-18
home:sweet_home a-19 d+18
home:tapon a+19 b-15 d-17
home:taxi b-21 c+15
home:tengo a-31 b+29 c-24 d-28
home:tengo_hambre a-27 b+25 c-23 d-23
home:thank a-15
home:thanks a-17 d+15
home:that a-24 b+24 d-31
home:that_was a-24 b+26 c-20 d-23
home:the a+19 c-42
home:the_@animal a-23 b-19 d+24
home:the_@clinician c-19 d-19
home:the_@door b-17
home:the_@vehicle a+21 b-18 d-19
home:the_car b-15
home:the_house a-19
home:the_road a+18 c-15 d-17
home:there c-21 d-30
home:think a-24 c+24 d-20
home:this b-18 d-25
home:this_is c+16
home:throu* a+15
home:through a+15
home:to_get d-16
home:todav* a+36 b-28 c-30 d-35
home:todavia a+36 b-28 c-30 d-35
home:todavia_en a+18 d-16
home:todo a-36
home:todo_bien a-18 d+17
home:toman* d+15
home:tranq* a-24 b-17 c-15 d+24
home:troub* a-16 d+17
home:trouble a-16 d+17
home:tucke* a-16 b-19 d+19
home:tucked a-16 b-19 d+19
home:tucked_in b-18 d+17
home:un b-23
home:up b-25
home:vamos a+19 b-16 d-19
home:vamos_en d-15
home:vamos_saliendo a+15
home:viaje a-17 b+17 d-15
home:viend* a-19 b-17 c-21 d+21
home:viendo a-19 b-17 c-21 d+21
home:voy a+25 d-26
home:voy_en a+18 d-18
home:waiti* a+30 b-25 c-25 d-29
home:waiting a+30 b-25 c-25 d-29
home:waiting_on a+16
home:walke* a-20 b-16 d+19
home:walked a-20 b-16 d+19
home:walked_in a-19 d+19
home:was a-32 b+30 d-23
home:was_wild a-17 b+19 c-16 d-20
home:way a-16
home:we b-36
home:we_are d-21
home:we_stopped c-15
home:when a-18 b+21 d-15
home:when_is b+16
home:wild a-17 b+19 c-16 d-20
home:with_my a-17 d+16
home:y a-28 b-38 d+31
home:y_salva a-16 d+16
home:ya a-34 b-25 d+25
home:ya_en a-26 b-22 d+25
home:ya_estoy a-30 c-17 d+32
home:ya_hasta a-19 d+19
home:ya_llego a-16 d-16
home:ya_llegue b-17
home:yet a+33 b-22 c-34 d-23
home:yo a-29 c+23 d-23
home:your a+19 c-19 d-24
home:your_place d-19
home__# a-21 d+18
home__home a-19 d+18
home_after a+17 d-19
home_sweet a-19 d+18
hon a-23 c-18
hon$ a-23 c-21
hones* b-42
honest d+16
honestly b-37
honestly$ b-34
honey b-28 c-21
honey$ b-20
honey_i b-17
hongo* d-20
hongos d-20
hope b-27
hope__lol a-21 c+21
hope_not b-16 d-20
hopef* c+21 d-17
hopefully c+21 d-17
hopin* b-24 c+22 d-21
hoping b-24 c+22 d-21
hoping__@relative c+16 d-15
hoping__can c+16 d-15
hoping_my c+16 d-15
hoping_to b-22 d-22
hora c-44 d-16
hora$ c-20 d-18
hora__a d-16
hora__la d-17
hora_recojo a+15 d-16
horario b-21 c+17
horas a-28 b-28
horas$ a-21 b-25 c+17
horri* b-25 c-31 d+22
horrible c-18
horrible$ c-15
horse a-21 b+17 c-17
horses a-19
hospi* b-22
hospital b-19
hospital$ a-22 b-17
hospital_for a-15
hospitalized a-15 c-16 d+16
hour b-16 c-23
hour$ c-33
hours a-21 b-24 d+21
house b-18
house$ d-17
how a-29 b+44 d-60
how_@late b+15
how__does b+21 c-22 d-15
how__feel a-16 b-27 c+29
how__i a-27 b+35 c-15 d-30
how__is a-23 c-28
how__it a-26
how__my d-17
how__will a-16 d-15
how_i b-21 c+23 d-17
how_long a-28 b+18 d-22
how_many a-23 b+18 d-28
how_much b+19 d-20
how_would b+19
hoy b+29 c-19 d-36
hoy$ d-18
hoy__la b+17 c-22 d-22
hoy__manana a+16 c-16
hoy_ni a+18 d-16
hs d-16
hubby c-20
huh a-40 b+33 c-36 d-24
huh$ a-37 b+36 c-34 d-31
hungr* a+28 b-18 c-28 d-28
hungry a+28 b-18 c-28 d-28
hungry__a a+18 b-15 d-17
hungry__bear a+18 b-15 d-17
hungry_as a+18 b-15 d-17
hurt a-26 c-25
hurt__baby b+17
hurt_the b+16
husba* a+17 d-22
husband c-29
husbands a+17 d-22
husbands__with a+15
husbands_been d-16
hydrocodone c-17
hyper* a-39 c-26 d+28
hypertension a-33 b-20 c-20 d+30
hypertension$ c-16 d+16
hypom* a-18 b-28
hypomania b-26 c+22
hypomanic d+16
hyste* a+23 b-15 c-21
hysterectomy a+23 b-15 c-21
hysterectomy$ c-16
hysterectomy_# a+17
i$ c-16 d-18
i_@clinician a-19 b-21 c-20 d+22
i_@drive b+25 c-25 d-35
i_@drug a+15 b-19
i_@eat a-16 b+16
i_@sick c-18
i_@stop c-18
i_@vehicle a-20
i__# b+19 d-26
i__@body a-31 b-23 c+31
i__@call b-15
i__@clinician a+16
i__@drink a-21 b+29 c-30 d-23
i__@drive c-29
i__@drug a-18 b-24 c+19
i__@eat c-22 d-16
i__@medicine c-21
i__@month a+20 b-20 d-24
i__@move d-21
i__@person d+16
i__@relative c+20 d-19
i__@sick d+16
i__@symptom a-29
i__@treat c-16
i__@vehicle d-23
i__@year d-18
i__about d-24
i__adopted a-16
i__all c-20
i__allergic a-17 c-26
i__alone a+21 b-15 c-18 d-20
i__always d-21
i__an c-20
i__and c-27 d+26
i__around a-24 b-16
i__asleep d-29
i__b c-17 d+18
i__baby c-18
i__back a-20 b-21 c+20
i__bad b-19 c-16
i__be b-23 c-32 d+23
i__been b-28
i__better a+22 b-19 c-19 d-23
i__bipolar a-28 b-29 c-23 d+33
i__blood c+17 d-19
i__bottles c-17
i__but d-24
i__by d-20
i__can a-17
i__cath a-18 b-16 c-15 d+20
i__check c+17
i__cirrhosis d+15
i__clear b-19 d-21
i__coming b-20 c-26
i__covered c-16
i__day a-19
i__days d-19
i__detox d+16
i__does b-20 c+21
i__doing a-20 d+28
i__down a+22 d-18
i__drink d-16
i__dude a+16
i__dying c-15
i__ever d-16
i__expecting d+18
i__find a-23 c+17 d-15
i__first a-17
i__for a-19 b-18 d+18
i__four a+17 d-17
i__free a-26 d+25
i__get a-23 b-16 c+27 d-16
i__going b-21
i__good b-25 c-26
i__got b-19 c-22
i__grandkids a-17 d+18
i__had a-22
i__half b-16 c-21
i__have b-24
i__he a-18
i__heart b-25 c-23 d+20
i__hepatitis c-17 d+19
i__her b-22
i__here a-18
i__him a-17
i__his a-23 c-18 d+18
i__home d-18
i__hope c-19
i__hospitalized d+15
i__how b-15
i__i b-29
i__in c-23
i__is a+24 b-35 d-26
i__it b-35 c+22 d-17
i__just b-19
i__kidney d-15
i__know a-16 b-24
i__like a-18
i__little a+17 c-19
i__liver b-17
i__lol b-23
i__long a+28 b-21 d-26
i__lost a+17 c-20
i__lot a-24 b-23 c+20
i__low a+21 d-20
i__make b-19 c-23
i__man a+21 b-17
i__manic a-19 c-15 d+16
i__marathons a+18
i__maybe a-15 c+19
i__minor a+18 d-18
i__more b-29
i__most a-17
i__much b-26
i__my d-25
i__nervous b-15 d-19
i__new a+31 b-21 c-19 d-31
i__no b-17
i__normal a+16 c-16
i__not a-18 b+16
i__nothing a+30 d-29
i__now a-19
i__off b-25
i__ok b-26 c-15
i__on b-38
i__one b-24 c+16
i__only a+22 b-20 d-23
i__or d-22
i__out b-29
i__own a-18 b+22 d-26
i__pregnant a-17
i__prescribed a-28 c+28
i__psychotic c-20 d+23
i__pumping a-15 b-16 d+20
i__rather c-33 d-30
i__running c-17 d+18
i__safe a-19 d+21
i__see b-22 c-25
i__she a-17 c+18
i__six c+16 d-16
i__sixty a+23 b-20 d-23
i__skip a+32 b-32 c-22 d-26
i__sleep a-24
i__so b-31
i__some a-31
i__somebody a-19 b-16 c+16
i__someone a-36 d+18
i__something a-24 c+16 d-16
i__sometimes a-16
i__still b-22
i__surgery c-16
i__talk b+16 c-22
i__tell a-16
i__than a-25 b-20 d+18
i__that c-35
i__the c-17
i__then a+17 b-16 d-25
i__there c-22
i__things d+18
i__think b-22 d-30
i__this d-17
i__three c-20
i__time b-19 c-21 d+19
i__to a-15
i__today a-20 d+21
i__told c-19
i__too b-30
i__took a+19 c-19
i__tried b-21 c-21 d+24
i__trouble a-20
i__trust d-22
i__two d+15
i__up b-24
i__want a-26 b+23 c-16
i__were d+15
i__when a-18 b-20 d+18
i__will a-15 c+17
i__with b-21
i__work a-27
i__would b-21 d+19
i__yes c-21
i__you a+24 d-27
i__young a-21
i__your a-17 b-16 c-16 d+18
i_already a-21 b+17 c-20
i_am c-21
i_be c-20
i_believe c+17 d-16
i_black a-16 c-16 d+17
i_breastfeed a-17 b-16 c-15 d+18
i_bring b+26 c-21 d-15
i_broke d-19
i_came a-17
i_come a-17
i_could a+19 b-42
i_do c-17
i_doubt a-38 b-17 c+38 d-27
i_drink c+15 d-20
i_feel a-27 b+15 d-15
i_find a-25 c+19
i_forget b-30
i_found c-16
i_gave b-18
i_go b-24 d-15
i_got b-17 c-30
i_guess a-36 b-31 c+15
i_have b-23 c-21
i_heard b-19
i_hope a-24 b-18 c+31 d-29
i_just b+25 c-33 d-31
i_know a+16 d-32
i_leak c-18
i_left d-20
i_might a-21 b-20 c+25 d-23
i_moved a+20 b-18 c-17 d-20
i_must d-15
i_need a-20 b+20 d-27
i_never a+30 b-29 c-21 d-23
i_only a+20 d-22
i_ought c-19
i_pass a+15
i_pee c+18
i_plan b-17 d+16
i_pump a-27 b-24 c-23 d+30
i_run a+22 b-16 c-16 d-18
i_said c-15
i_say d-19
i_see a-23 b-22
i_sent b+16
i_skip b-15 c+17
i_still a-17 d+16
i_suppose a-21 b-18 c+27 d-23
i_sure c-20
i_take a-23
i_talk d-17
i_tell a-19 c+17 d-16
i_think a-39 c+41 d-29
i_thought c-27
i_took a+21 c-15 d-18
i_tried c-16 d+15
i_usually a+16 b-18
i_want c+15 d-18
i_wanted a+15 b-19 c-20
i_was a-18 b-49 c+17
i_wear a-19 c-18 d+20
i_will d-19
i_wish c-18
i_woke a-16 c-15 d+17
i_work d-18
i_would c-15
ibuprofen a-17
ibuprofeno b-23
ic a-19 b-18 c-19 d+21
ice c+17
icu d-16
id c-18 d-16
idea a-18 b-28 c+36 d-29
idea$ a-18 b-17 c+25 d-18
ido b-18
ido__@treat b-16 c-22 d+16
ido_a b-17 c-24
if a-46 c+32 d-23
if__@move b+16 c-18
if__@relative a-19 b-17 c+25 d-18
if__a a-16 b-30 c+22
if__am c-20
if__can a-21
if__count a-18 d-16
if__counts a-27 d-33
if__gets c+21 d-19
if__have a-21 c+17 d-22
if__is a-26 c+36 d-32
if__makes a-16 c-20 d+18
if__not a-22
if__stays d-18
if__the b-23 c+23 d-16
if__then b-17 d+21
if__to c-15
if__truck a-15 c+21 d-21
if_anything a+21 c-18 d-16
if_he a-18 c+21 d-29
if_i a-28 b+22 c-16
if_it a-24
if_my a-25 c+22 d-18
if_the a-30 b-29 c+32 d-25
if_you a-28
igles* c-15
iglesia c-15
igual b-26
igual$ b-18 c-22
igual__no a-15
ill b-16 d-17
imagi* a-22 b-21 d+22
imaginate a-17 d+18
imaginate$ a-17 d+18
imaginese b-15 c-16 d+17
imaginese$ b-15 c-16 d+17
impor* a-29 c+17 d-31
importa b+15
impos* a+19 d-44
imposible a+22 c-35 d-36
imposible$ c-25 d-33
imposible__de a+15
impossible b-25 d-22
impossible$ a-16 b-16 c+17
in$ a-30
in_# b-27 c-23
in_@date b-20 c-20
in_@person a-19 b+18
in_@treat d+17
in_@year a-22 d+20
in__# c-30
in__@body a-15 d+18
in__@date a+15
in__@day a+18 d-26
in__@door a+16 d-16
in__@eat a-16 d+15
in__@month c+17 d-22
in__@parking a+15 b-18
in__@year a+15 c-16
in__a b-18 d-32
in__after a-23
in__and c-24
in__bit c+16
in__car c-16
in__department a+16
in__er b-30
in__family b+17 c-22 d-19
in__for c-18 d+18
in__getting c-16
in__grade a+16 d-15
in__heart a-15
in__house a-25 d+20
in__is c-20
in__it b-20 c-17
in__life a+42 c-26 d-42
in__like b-18 c-17
in__lol d-27
in__long a-15 c-19 d+19
in__lot a+15 b-18
in__meeting c-18
in__middle a-15 c+16 d-25
in__morning a-15 d-18
in__my a-16 d+16
in__of a-16 d-16
in__once a-18
in__oven a-15 c-16 d+15
in__right a+19 d-18
in__room a+18 c-18 d-17
in__s a+16 d-15
in__school b-23
in__since d+18
in__so b-19
in__state c-21 d-17
in__they c-19 d+20
in__this a-17
in__truck c-20
in__we b-15
in__while d-19
in__with c-22
in_bed b-17 c-20
in_church a+22 d-22
in_class a+19 d-17
in_college a-29
in_for c-16
in_her b-18
in_high b-21
in_may a+16 b-37 c-31
in_me b-16 d+16
in_my b-44 c-42 d+33
in_one b-19
in_recovery a-18
in_rehab a-17
in_spring a-28 b-16 d+19
in_that a+16
in_there a-17 b-22
in_this c-17 d-26
in_town a-18 d+21
inclu* a-18 c-21
incon* a-26 b-19 c-28 d+34
incontinencia c-17 d+20
incontinencia$ d+19
infar* c-22
infarto c-22
infarto$ a-16
infarto__a a+16
infarto_pero a+17
infec* a-37
infeccion c+18 d-19
infecciones a-15 c-32
infecciones__orina c-18 d+21
infecciones_de c-17 d+21
infection c+15
infections a-28 b-22 c-32 d+33
infla* a-19 c-16 d+17
inflamado a-17
ingre* d+21
inhal* a-16 d+16
inhalador a-16 d+16
inste* a+27 b-19 c-22 d-27
instead a+27 b-19 c-22 d-27
instead$ a+27 b-19 c-22 d-27
insuf* a-20 b-17 c-21 d+23
insuficiencia a-20 b-17 c-21 d+23
insulin a-22 b-19 c-16 d+22
insurance b+18 c-30 d-25
inten* a-16
inter* a-29 d+26
interesa a+17 d-19
interesa$ a+17 d-19
internada b-15
internaron b-24 d+19
internaron$ c-15 d+16
interstitial d+18
interstitial_cystitis d+18
into a-29
into_it a-23 c+20 d-22
inyec* d-20
inyeccion c+16 d-19
inyeccion$ d-19
ir d-16
ir$ a+19 c-24 d-19
iria a+17 b-16 d-15
irme_sola d-18
iron a+23 b-24 c-20 d-20
iron$ a+23 b-24 c-20 d-20
irreg* a-30 b-31 c+30
irregular a-30 b-31 c+30
irregular_heartbeat a-21 b-18
is b+27 d-39
is$ a-23 b+24
is_# a+15 d-18
is_@day d-16
is_@open a+22 b-21 c-19 d-20
is_@sick c-18
is_@symptom a-16
is_@treat b+17 c-22
is_@wrong b-15
is__# a-20 d-18
is__@body b+16 d-18
is__@call a-19 b-25
is__@drug a-17
is__@medicine a-18 b+21
is__@month a-25 c-24 d+21
is__@parking d-18
is__@place c-16
is__@price a-17 d-20
is__@relative b-22
is__@symptom a-18 b+16 d-17
is__@treat a-23 b+17 d-18
is__a b+32 d-33
is__about a-16
is__all c-16
is__am b-33 c-23
is__an b+19 c-16 d-19
is__as b-31
is__bad a-19
is__both d+16
is__but a-31 b-19 c-45 d+39
is__chance a-20 c+19
is__day b-17
is__drinker a+17 b-15
is__drugs a-17 b+17
is__exactly b-17 c+19
is__first a+31 b-26 c-23 d-25
is__for d-20
is__from d+15
is__good a-19 b-15
is__her a-16
is__here c-26 d-29
is__high a-17
is__hour d-20
is__house b-16 d-20
is__i a+18 b-41
is__in b+18 c-20
is__it c-21 d-17
is__like c-16 d-21
is__list a+19 b-16
is__lol d-28
is__lot c-19
is__me c-17
is__my b-27 c-21
is__next c-15
is__normal d-23
is__not c-31
is__now a+22 d-21
is__number a-22 c-17 d+15
is__of b+24 d-18
is__ok a-30 b+31 c-24 d-22
is__old a+25 b-20 d-22
is__on b-16
is__only b-19 c-35 d+21
is__patient a-18 b-18 d+20
is__problem b-22
is__reaction d-18
is__right a-20
is__since b-16 d-30
is__so d-24
is__tests a-17 c+18
is__the d-39
is__there a-16 d+18
is__to a-43 b+31 c-16 d-17
is__two b-16 c-23
is__up a-26 b-16
is__way b-16
is__we a-17 b-20 c-16 d+19
is__week c+18
is__weeks a-17 d+17
is__whole a+19 b-16
is__will a-15
is__with a-34 b+19
is__you c-19 d-30
is_all a+28 b-41 d-26
is_another a-17
is_as b-19 d-16
is_asking b+19
is_at d-16
is_bad a-22
is_been c+21
is_better d-17
is_bipolar c-22
is_checking a-22 b-18 c+26 d-23
is_dark a-19 b-18 c+18
is_down c-16
is_empty a+17 b-16 d-16
is_expecting b+15
is_fine b-23 d+16
is_for b-34
is_gallbladder a-17 b+17
is_going a-23 d+16
is_gone b-19 d-16
is_good a+25 b-24 c-22
is_got b-17 c-20
is_hard c-16 d-16
is_high a-24 d+19
is_his a+17 d-16
is_i a+23 b-23 d-15
is_in c-17
is_it c-16 d-21
is_just d-20
is_killing c-20 d-32
is_me a-21 b-20 d+25
is_my a+23 b-43 d-17
is_normal a-17
is_off a-20 b-18
is_ok a-18 b-21 d+24
is_one a-18 b+21 c-17 d-20
is_only a+20
is_out a+19 b-16 c-19
is_over a+17 d-17
is_personal a-20 b+18 d-16
is_pregnant b+18
is_prescribed d-17
is_psychosis a-16
is_right b-26 c-20
is_running c+17 d-17
is_schizo d-16
is_schizophrenic a-15 b+15
is_shot c-17 d+19
is_still d+15
is_that a-21 c+18 d-39
is_the c-18
is_there a-28 b+37 c-38 d-33
is_this a-28 b+26 c-16 d-23
is_too d-19
is_up a-21 b-21
is_what b-16
is_working a+16 c-28
isque* a-29 b-22 c-31 d+33
issue* a+39 b-19 c-23 d-37
issues a+39 b-19 c-23 d-37
issues$ a+16
it b-19
it$ b-20 c-21
it_@relative c-16 d+15
it__# b+26 c-40 d-19
it__@animal a-22 b+18 c-16
it__@medicine a-18
it__@open a-18 b-16 c+21 d-22
it__@symptom b-17
it__@year a-17
it__a c-16
it__about a-17
it__all a-23
it__am d-16
it__and a-25 b-25
it__any d-15
it__away a-21
it__baby b+17
it__bad a-26 b-17 c-15 d+26
it__be c-18 d-22
it__been c+16 d-18
it__but b-24
it__clean a+18 c-20 d-17
it__could a-21 c+22
it__day a-21 c+18 d-21
it__do b-17
it__first a+18 b-18 c-16
it__for d-19
it__found a+15 d-16
it__good d+16
it__high a-24 b-16
it__his a+18 d-28
it__if b+16
it__in b+17 d-21
it__last c-18
it__like a-17
it__low a+24 b-20 c-18 d-21
it__make a+18 c-16 d-18
it__negative a+15
it__never a+15
it__no c-16
it__not b-20 c+17 d-35
it__of a-15
it__once a-15 c+18 d-17
it__out c-16
it__problem c-22 d+20
it__sorry a+17 d-16
it__still c-16
it__stroke a+15
it__that b-18 d+22
it__then b-16 d+17
it__to a-21 b+26 c-16 d-17
it__took c-20
it__two a+17 d-20
it__up a-19 c+15
it__was a+22 c-22 d-20
it__weird a-17 c+16
it__when a+24 d-23
it__work d-16
it_after a-22 d+21
it_all c-20
it_at c-20 d-16
it_back a+17 d-22
it_be a-26 b+16 c-16
it_before b-20 c-25
it_by a-18
it_depends c+16
it_did c-17
it_does b-16 d+16
it_fine a+18 d-16
it_go c-15 d-17
it_handled c-16
it_hurt b+17
it_i b-24 c-22
it_in b-24 d+17
it_last c-18 d+18
it_like a+16 d-18
it_made b-18 d+15
it_matter b+16
it_now a-19 d+18
it_off a-22 d+21
it_on a-22
it_once a-16 d-19
it_out b-18 c+18 d-22
it_races d-15
it_runs c-19
it_so b-16
it_take a-16
it_that c-16
it_this a-15
it_tomorrow a+17 d-17
it_up a+15
it_was b-35 c+23
it_will d-17
itch c-17
itsel* a-16 d+17
itself a-16 d+17
itself__ok a-16 d+17
ivf a-22 c+21 d-18
izqui* d+15
izquierdo d+15
jaja c-18
jaja$ c-16
jajaj* b+31 c-47 d-27
jajaja b+31 c-47 d-27
jajaja$ b+19 c-39 d-17
jajaja_que a-27 b+31 c-21 d-33
jale a+17 c-16 d-17
jamai* a+20 c-19 d-16
jamaica a+20 c-19 d-16
jamas a+41 b-41 c-43 d-27
jamas$ a+29 b-25 c-24 d-22
jamas__la a+19 d-17
jamas__tenido a+16
jamas_me a+21 d-18
jaund* a-17 c+18 d-18
jaundice a-17 c+18 d-18
jefa a-16
jefe b-18 d-18
jeje a+23 c-20 d-27
jeje$ a+23 c-20 d-27
jk a-15 d+17
job b-27 c-25
job$ b-22 c-22
journ* b+16 c-20
journaling b+16 c-20
joven a-18 b+17 c-23
joven$ a-16 b-17 d+17
joya b-22 c-21
joya$ b-22 c-21
jubil* a-20 d+21
jubilado a-20 d+21
jueves c+16 d-18
juice a-20 b-25 c-16 d+25
july a-19 b-16 d+24
june b-35
junio c-16
junio* b-15
junior b-15
junta a+23 b-23 c-24 d-18
just a+25 c-31
just_# d-15
just_@day b-16 c-20
just_@drink a+16 b-30 d-28
just_@drug b-19 d-21
just_@medicine d-27
just_@vehicle a-26
just__# a-18 b-16 d+19
just__@drink d+25
just__@drug b-21 c+21 d-26
just__@food b-15
just__@medicine b-26 c-20
just__a c-17
just__about a+18 b-17 c-16
just__and a+29 c-37 d-31
just__back a+18 c-16 d-18
just__blood a-20 d+18
just__blues a+15
just__few a-19
just__hypertension a-16 d+16
just__i b-19 c+22 d-20
just__in b-27
just__is c-15
just__it b+17 c-23 d-20
just__last c-16
just__lol b-16
just__me a-16
just__my b-35
just__no b-17 c-19 d+18
just__not c-22
just__of a-15
just__off a-16
just__one b-15 c-26
just__out b-15
just__period a+15 c-16
just__pressure a-20 d+18
just__sleep d-16
just__so a-21 b-17
just__stones a+16 d-15
just__stress d-21
just__the a-36 d+19
just_a a-15 c-26
just_anxiety a+17
just_be a-21 b-15 c+23 d-24
just_fine a+17 d-15
just_found d+15
just_got b-20 c-18
just_had b+18 c-27
just_kidney a+16 d-15
just_me a+22 b-21 c-23 d-18
just_moved a+16
just_my a+19 b-33 c-32
just_prayer a+23 b-18 c-17 d-20
just_sad b-16
just_the a-17 b-35 c-15 d+26
just_to a+19 b-19
just_want a-17 b+17 c-16
just_when a-19
justo b-23
keep a-16 b-38 d+20
keep_it b-30 c-27 d+19
keep_me c-17
keep_my b-16
keepi* a-15
keeping a-15
keppra d+18
kept_me d+15
ketamina a-19 c-30 d+25
ketamine b+15 c-35
key a+21 b-17 d-17
kid b-33
kidne* c-33
kidney c-23 d+16
kidney$ b-15 c-25 d+21
kidney__@relative b-16
kidney__but a+22 d-21
kidney__is d-15
kidney__my b-16
kidney__not a+19 d-19
kidney_stone a-16
kidney_stones c-21
kidney_to b-20 d+16
kidneys c-31
kidneys$ a-16 b+17 c-24
kidneys__bad d-18
kidneys__liver a+20 d-20
kidneys_are d-20
kidneys_only b-17 c-16
kids c-17
killi* c-20 d-32
killing c-20 d-32
killing_me c-20 d-32
kind d-19
kind$ c-30
kind__# d-17
kind__a c+15
kind_of c+23 d-48
kinds a-23 c-20 d+22
kinds$ a-18 c-16 d+18
knee$ c-15
knees a+22 d-20
knock b-20 c-22
knock* a-27 b-24
knock__out b-17 c-20
knocked a-27 b-24
knocked__lol a-17 c-18 d+17
knocked_up a-21 b-15 c-25 d+22
know a-17 c+23 d-32
know$ a-33 c+21
know__i a-16
know__it a-20
know__that a-16 c+23
know__to b-16
know_better a+17 b-21 d-22
know_by a-16 c+17
know_if a-16
know_of d-17
know_what b-17 c+18
know_why a-16
knowl* d-20
knowledge d-20
knowledge$ d-19
known b-19 c-22
knows a-33 b-15 c+31
knows$ a-26 b-36 c+34
knuck* a+18 d-16
la_@clothes a-18 b-17 d+20
la_@door a-22 c-23 d+16
la_@drug a-28
la_@food a+16 d-29
la_@medicine b-40
la_@place b+23 c-29 d-20
la_@sick b-18 d-17
la_@treat c-24
la_@vehicle d-21
la__# b-25 c-27
la__@clinician a-21 c+18 d-20
la__@day b-17 d-19
la__@month a+19 c-18 d-16
la__@vehicle a-18
la__a c-28
la__al b-24 d-19
la__alta a-21 b-29
la__ando a-20 b-15 c-16 d+22
la__ayer a+18 c-18 d-17
la__baja d-16
la__bajita a+15
la__bebe a+17 d-16
la__bien a+33 b-23 c-25 d-30
la__casa b-17 c-16
la__como a-17 d+17
la__con a-32
la__confirmo a-16
la__cosa b-27 c+24 d-27
la__cuando b-22
la__cuenta b+25 c-24 d-24
la__da b-23 c-16 d+16
la__dana b+18
la__del b-23 d-24
la__dentista a-19 c+18 d-18
la__despues c-25 d+19
la__el a-22
la__es a-22 b+16
la__esta c-18 d-28
la__este a+16 d-16
la__estoy c-19
la__favor b+19 d-21
la__hace b-17 c-17 d+16
la__hasta a-15
la__hoy b+16 c-18 d-15
la__jaja a-21
la__la b-18
la__le a-20
la__llena b-15
la__lo b-19
la__manana c+16 d-22
la__me a-26 c-23 d+33
la__mi c-25
la__muy d-19
la__nacio c-18
la__nada a+16 d-15
la__no b-20
la__nomas d-33
la__normal c-15
la__nunca a-19 c+21
la__para d-22
la__pasada b-17 c-26
la__pero a-19
la__por a-18 c-30
la__puesto a+24 c-22
la__que c-33
la__queda a-21 d+21
la__salio b-17
la__se c-23 d+25
la__si a-40 c-38 d+22
la__siempre c-28
la__sigo a-17
la__tengo a+15 b-24 c-17
la__tiene b-17
la__tomo a-20 d+19
la__trabajo d-15
la__traigo a-16 d+19
la__verdad a+15 d-16
la__vez b-18
la__y a+16 b-36
la__yo b-20
la_agenda d-17
la_aguja d-15
la_anestesia a-16
la_bebida d+17
la_calle b+18 c-18 d-24
la_cama a-19 c-15
la_cara d+21
la_casa a-22 d+15
la_coca a-15 c-16 d+21
la_conozco a+18
la_cuenta a-28 b-38
la_de a-19
la_del b-16
la_depresion d-15
la_dieron c-19
la_dra c-16 d-15
la_ecografia c+16 d-16
la_edad b+16 d-26
la_fabrica a+17 d-18
la_familia a+17 c-15 d-16
la_farmacia b-22
la_fecha d-16
la_han d-15
la_he b-23 d-30
la_iglesia c-15
la_inyeccion d-16
la_licencia a+15
la_llevo c-19
la_manana b-17 c-22
la_mano a-17
la_mia b-18
la_misma a-30 b-19 c+22
la_necesito a+16 b-20 c-20
la_nina b-17
la_noche b-35 c+18
la_orden a-34 b-25 c-27 d+32
la_orina a-16 b-19 c-26 d+22
la_otra c-35
la_paciente a-17
la_piedra c-17
la_pierdo b-15 c-18
la_pipi c-17 d+20
la_pregunta a-19 b+22 c-20 d-18
la_presion b-22 c-24 d+21
la_primera b-20 c-19
la_prostata b-15 d-16
la_prueba b-21
la_pusieron c-26
la_que d-22
la_quiero b-24 c-19
la_quite c-16
la_regla a+19 b-16 c-15 d-19
la_rodilla b-23
la_semana c-22
la_sulfa b-29 c-24 d+18
la_tengo a+27 b-31 c-32
la_tension b-21
la_tiroides b-17 d+17
la_tomo a-25 c+19
la_troca a-17 c+16
la_ultima a-15
la_use a+16
la_verdad d-28
la_vesicula a+17 d-28
la_vez b-15
la_vida a+18 b-30 c-21
lab c+22 d-21
labs a+16 d-46
labs$ a-20 b-16 c+18
labs__back b-18 d-20
labs__good a+20 c-19
labs__perfect a+15
labs_came a+18 c-15 d-17
labs_were a+17 c-16
lacta* b-29 c-35 d+19
lactando a-18 b-24 c-31 d+23
lactando$ a-17 b-22 c-29 d+21
lado b-27 c-25
lado$ b-16
lady a-22 b+15 c-35
lamen* a-20 d+20
lamentablemente a-20 d+20
lamictal a-17 d+18
las a-20 d+16
las_# b-34
las_@medicine c-36
las__altas a-15
las__cuentan a-20 b+30 c-24 d-29
las__de d-26
las__del b-18 c-19
las__el d-16
las__en b-28 c-28 d+19
las__me b-20 c-25 d+19
las__que a-18
las__se a-16 c+17
las__tomo a+15 d-16
las__un a-16
las__una a-17 c+20 d-19
las__y a-22
las_abejas a+16
las_bodas b-21 c-25
las_dos c-18
las_enzimas a-16 b-20
las_noches c-17 d+20
las_nubes a-25 b-18 c-22 d+25
las_seis a-25 b-19 d+24
las_transaminasas a-19
las_voces c-15 d+17
last d-28
last_@day b-18
last_@month d-19
last_@year c+21 d-24
last__and c-21
last__at a+16 d-17
last__but a-15 c+16
last__had a-16 d+16
last__i b-17 c-22
last__now a-20
last__was a+28 c-30 d-32
last_fall a-17 b-16 c-27 d+22
last_night a+25 c-28 d-31
last_one a-23
last_spring c-22
last_week c+15 d-23
last_winter b-16
late a-46 c+26
later b+18 c-19 d-43
later$ b+19 d-36
later__be a+15
latex a+15 c-25 d-27
law_is d-16
le a-18 c+22 d-22
le_@thanks a+17 b-16
le__@relative d-17
le__a a-19
le__al a-17 b+17 c-23
le__con a-21
le__dar d-20
le__de c-18 d-19
le__decir a-17 c+20 d-17
le__duro c-15 d+16
le__el b-31 c-25
le__en d-15
le__eso c-19 d-20
le__la d-28
le__las c-19 d-17
le__mentir d+17
le__mi b-27 c+18 d-26
le__no c-17
le__pero a+20 b-20 c-16
le__por c-16
le__que c-27
le__quien a-16
le__sus b-15
le__una d+16
le__yo b-19 c-16
le_aviso a-20 b-22 c+27 d-23
le_caigo a-16 c-23 d+22
le_confirmo a-23 b-18 c+27 d-24
le_contesto c-27
le_dan b-16
le_digo b-30 c+27 d-23
le_dije c-16
le_dio c-28
le_doy b-18 c-20
le_entro c-15 d+16
le_estoy a-22 b-22
le_hago a+21 b-19 c-16 d-18
le_pregunte b-15 d-19
le_pregunto b-20 c+20
le_se a-16 c+16
le_voy a-21
leaks d+17
leaks$ d+17
leaky a-15 c-15 d+26
leaky_valve d+22
least b-22 c-17 d+19
leave a+18 b-18 c-22
leave__of d-19
leave__off d-16
leave__on c-16 d+16
leave__the a-19
leave_it b-17
leave_me c-16
leche a-17 c-27 d+20
lee b+16 c-20 d-16
lee_esto b+17 c-15
left__in b+16 d-17
left__it a-24 b-20 c-19 d+25
left__on a-17 d-15
left_me a-16
left_my a-23 b+23 c-16 d-22
left_side a-19 b-16 c-16 d+21
legal a-38 b-24 c+23
lejos d-18
lentes a-17 c-17
les a-34 c+16 d-16
les_aviso a-15 b-16
les_digo a-17 c+19 d-18
lesbi* a+16
lesbian a+16
less b-20 c-21
less$ a-20 b-19 c-20 d+22
let b-23 c+25 d-24
let__ask a-18 b-23 c+21 d-19
let__at d-16
let__check a-25 b-16 c+17
let__get c-18
let__go a+25 b-18 c-29 d-20
let__it a-19
let__know a-18
let__on a-16 c+19 d-17
let__see a-16 c+19 d-16
let__sleep c+16
let_me a-22 b-47 c+37 d-39
let_us a-29 b-18 d+24
let_you a-18
letra a-22
levan* b-16 c+20 d-18
levanta d-16
leve b-21
libre b-34 c-31 d+23
libre$ c-20 d+16
licen* c-28
licencia b-18 c-21
license c-16
lie d+15
life a+15 b-22
life$ c-37
ligad* c-15
ligada c-15
ligada$ a+17
light* a-29 b-20 c-29 d+32
like c-35
like$ a-19 d+15
like_# b-19
like__@month c-15 d+16
like__@relative a-26
like__@year c-17
like__ago c-17
like__baby b-23
like__hour d-18
like_a c-45
like_an d-18
like_clockwork a+19 d-19
like_it b-17 d-20
like_my a-23
like_that a+28 b-26 c-16 d-32
like_to c-21
lil a-17
limit c-20 d-17
limit$ c-20 d-17
limit* c+16
limite c+16
limite$ c+16
limpi* a+34 b-40 c-40
limpia c-16
limpia$ c-16
limpio b-27 c-34
limpio$ b-24 c-30
limpio__# a+22 d-22
limpio_desde a+23 d-24
linda a-20 b+20 c-15
line a+22 b-21 d-27
line$ d-17
lined c-20
lined__@relative d+16
lined_up c-20
lines a-19 b-18 c-20 d+22
lines__morning a-16 d+17
lines_this d+17
lips a-26 b-21 c-23 d+27
lisinopril a-17 d+16
list c-37
list$ c-34
list__a a-15 c-19 d+21
list_for a-15 c-19 d+21
lista$ b-26
lista__manana d-15
lista_de d-15
listo d+18
lithium a-24 b-26 d+16
litio a-16 d+23
littl* a-20 b-35 c+24
little a-20 b-35 c+24
little$ a-17
little_@drug d-16
little__no a+16
live b-26 d+16
liver b-21 c-25 d+21
liver$ b-19 d+18
liver* a-21 b-17 c-20 d+22
liver__@body a+28 d-32
liver__are b-17 c-30 d+19
liver__but a-18 c+16
liver__good a+23 d-20
liver__in d-15
liver__kidneys a+16
liver__me a+16 b-17
liver__no a+17 d-19
liver__scarred d+16
liver__shot d+18
liver__si a-17
liver__they c-19
liver_and c-17
liver_cancer a-18
liver_enzymes c-35 d+26
liver_fine a+24 d-24
liver_is a+17 b-26 c-28
liver_or a+22 d-19
liver_out a-15 c-20 d+19
liver_scare c+15 d-17
liver_they c-17 d+18
liver_transplant c-17 d+18
livers a-21 b-17 c-20 d+22
lives a+22 c-18 d-23
llama d-18
llama* a-18
llamada a-20 b-31 d+20
llamada$ a-17 b-30 c-26 d+23
llamame b-16 c-21
llaman a-22 b+23 c-22
llaman$ a-15 d-16
llamarme b-17
llame c-15 d-21
llameme c-17
llamen a+27 b-26 c-15 d-23
llamenme b+17 c-25 d-26
llant* a+19 c-16 d-19
llanta a+19 c-16 d-19
llave b-15
llave$ a-18 d+18
llega b-23
llega$ b-19 d-18
llega* b-29 c-24
llegamos a-23 b-16 c-15 d+22
llegar b-20
llegar$ b-16
llego$ b-32 c-18
llego__casa d-22
llego__la b-19 d-19
llego__su a-16 b+16
llego_a c-15 d-25
llegu* b-32
llegue b-32
llegue__@thanks b-16 d+16
llena b-15
llena_de b-15
llene a-23 b+17
lleno b-24 d+16
lleva a-17 b-20
lleva* a-30 c-30
llevar b+20 d-31
llevarme c-19 d+21
llevaron a-22 b-23 c-24 d+25
lleve a+19 b-20 d-18
llevo a-15
llevo$ b+16 c-16 d-20
llevo_# b-15
llevo__cuenta b-22 c+19 d-17
llevo__dias a-18 d+17
llevo__en d+17
llevo_cuatro d+16
llevo_la b-22 c+19 d-17
lluev* a-27 b-24
llueva c-16 d+16
lo d-21
lo_@stop b-16 d-17
lo__@clinician a-17 b+21 c-22
lo__a d-17
lo__antes c-17
lo__asi d-16
lo__con a-24 c+21 d-24
lo__dejar a-23 d+20
lo__en d-27
lo__es a+19 c-15 d-25
lo__estoy c+15
lo__hace a+19 c-17
lo__la c-24
lo__me b-23 c-22
lo__mejor c-19
lo__mi a-25
lo__no a-15 b-21 c-25 d+24
lo__pensando a-16
lo__pero a-17
lo__por d+15
lo__que a+35 b-34 c-26 d-33
lo__tengo b-16 d-15
lo_consulto a-18 b-17 c+18 d-17
lo_de a-24 d+21
lo_del a-15 d+17
lo_descartaron a+19 b-17 c-18 d-19
lo_descarto b-17
lo_estoy a-26 c+25
lo_hablo a-18 b+17 c-16
lo_mas a+15
lo_mejor b-35 c+35 d-30
lo_mio a+31 b-28 c-26 d-18
lo_mismo b+15 c-16 d-24
lo_primero a+17 c-17 d-17
lo_que c-16 d-32
lo_unico a+24 b-26 c-21 d-19
lobby a+22 d-23
loca c-32
loca$ a+20 c-31
lock a-18 c-17 d+17
lock__in a-17 c-17 d+17
lock_it a-17 c-17 d+17
locke* b-23 c-19
locked b-23 c-19
loco c-29
loco$ a+17
locur* a+15
locura a+15
lol c-27
lol$ c-17
lol__a d+17
lol__is a+26 b-22 c-20 d-23
lol__not d+15
lol_no a+28 b-17 c-20 d-30
lol_what a-18 b+19 c-18
long$ a-17 b+16 d-16
long__can a-18 b+24 d-19
long__i a-23 b+21
long_does b+15 c-16
look a-33 c+21
look__@relative c+19 d-16
look__my a-19 c+17 d-20
look__the a-19 c+17
look_at a-30 c+25 d-17
looke* c+20 d-24
looked c+20 d-24
looked__it a-16 c+16
looked_into c+15
looki* a-23 b-18 c+24 d-21
looking a-23 b-18 c+24 d-21
looking$ a-17 c+17
looks a-19 c-16
looks$ c-21
looks__a a-16
looks_like a-22 b+17 d-16
lord_no a+25 b-16 c-20 d-18
los_# b-30 c-23
los_@clothes a-19 b+17 c-17
los_@day c-33
los_@texts b-17 c-22
los__@date a+19 d-20
los__a c-17 d-25
los__bien a+29 c-28 d-22
los__del a-21 c+23 d-20
los__desde c-21
los__en b-16 c-16
los__estan a+18 c-17 d-15
los__jaja b-22 c-16
los__jeje b+16 c-15 d-20
los__mas a+18 d-18
los__nada a+21 d-20
los__ni a-16
los__se a-17 b-17
los__semana c-16
los__y b-22
los__ya b-20 c-23 d+21
los_analisis b-26 c+24 d-21
los_caballos b+16
los_cumplo a+19 d-18
los_dias a-23
los_dos c-18
los_estudios b-16 d-17
los_fines b-18
los_gatos d-21
los_mariscos a+20 b-22 c-20 d-15
los_nervios b-22
los_ninos a-24 b-26 d+18
los_papeles a-16 c+18
los_resultados c+17 d-17
los_rinones a+16 d-16
losartan a-20 b-16 c-24 d+29
lost b-25
lost__baby d-20
lost__in d-20
lost__not a+16 c-16
lost_a a-18
lost_my b-25
lost_the b-19 d-22
lot$ b-17 c+23 d-33
lot__a a-17
lot_of c-18
lot_so c+18 d-17
low a+53 b-35 c-45 d-50
low$ a+23 b-21 c-19 d-21
low__pressure a+22 d-21
low_blood a+22 d-21
low_side a+16
lucky b-17 c-15
luego a-18 c+18
luego$ a+25 c-20 d-22
luego__contesto a+21 b-16 c-18 d-16
luego__digo a-18 b-21 c+24 d-25
luego__no c+15
luego_le a+15 b-23 d-23
luego_que c+15
lugar b-25 c-30
lugar_a a+15 d-18
lunes c-15 d-21
luz a-18
lyft a-21
lyrica a-16 d+18
ma a-16 b-19 c-22 d+21
maam b-16 c-20
made b-19 c-17 d+21
made_it b-20 c-16
made_me b-18
made_my a-20 c-25
make b-22 c-21
make_it b-21
make_me c-17
makes b-39 c+28 d-28
makes__@symptom b-19 d-28
makes__but a+18 c-21
makes_it c+17 d-18
makes_me b-25 c+25 d-33
mal b-27
mal$ b-32
mal_la d+16
mala c-17
male a+19 d-16
male$ a+19 d-16
malis* a+24 c-32 d-19
malisimo a+26 b-23 c-27 d-24
malo a+27 b-20 d-25
malo_es a+18
mama b-17
mamar a-25 b-16 d+19
mamar$ a-19 d+19
man c-20
man$ a+20 c-23
manag* b-16
manage c-17
manan* b-18 d-26
manana b-16 d-24
manana$ a+17 c-18 d-25
manana__# d+15
manana__aviso d-15
manana_le a-18 b-16 c+20 d-20
manana_me a+15 b-15 d-20
manch* a-20 c+17
manchita a-20 c+17
manchita__el a-17
manchita_en a-20 c+17
manda* a-24 b-23
mandar a-18 c-20 d+18
mandaron a-20 c+20 d-18
mande a-27 b+36 d-34
mande$ a-18 b+21 c-24 d-20
mande* c-17
mandeme a-19
mando a-19
manej* c-39 d-22
maneja c-22
manejando c-35 d-18
manejando$ c-33 d-24
manejando_borracho d+17
manejar c-32
manejo b-28 c-23
mania a-37 c-32 d+24
mania$ c-33 d+16
mania* a-17 d+21
mania__vez c-19 d+18
mania_de a-16 b+22 c-21 d-19
mania_si a-15 b-18 c-20 d+20
manic a-44 b-44 c-35 d+53
manic$ a-22 c-15 d+18
manic__@year a-16 c-21 d+18
manic__in d+16
manic_once a-19 c-28 d+23
mano a-17
mano$ d+18
mante* a-27 b-24 c-21 d+28
many a-41 c-18 d+27
many$ a-27 b-17
manza* b-19 c+18 d-15
manzana b-19 c+18 d-15
manzana$ c-21
marat* a+23 b-19 c-18 d-23
marathons a+18
marav* b-27 c-26
maravilla b-27 c-26
maravilla$ b-22 c-21
marca c+17
marca* a-37 c-31
marcapasos a-32 c-29
marcapasos$ a-30 c-26
marcapasos_desde d+17
march c-19
mareo a-28 b-24 d+22
mareo$ a-16 d+19
marido a-16
marihuana a-30
marijuana d-21
maris* a+24 b-26 d-22
mariscos a+21 b-23 d-20
marqueme a+18 b-16 c-17 d-20
marri* a-21 b-19
marriage b-17 c+17
marriage_counseling b-17 c+17
married a-19 d+19
martes b-41
marzo a+20 b-27 c-29
mas a-16
mas$ b-45
mas_@late a+41 c-26 d-43
mas__cuenta b-17 d+16
mas__la b-26
mas__las a-16 d+15
mas__lo c+16
mas__menos a-20 b-23 c+23 d-18
mas__que b-34 c-27 d+20
mas__se a+16
mas_bien a+25 c-24 d-24
mas_de a-15 b-28 d+22
mas_la a-22 d+22
mas_o a-20 b-23 c+23 d-18
matte* a-28 b+29 c-34
matter a-28 b+29 c-34
matter$ a-19 b+24 c-26 d-18
matter_for b+15
matur* a+20 d-21
mature a+20 d-21
mature$ a+20 d-21
may b+15
may$ b-28 c-23 d+18
may__a a-19 c+16
may_be c+22 d-17
may_i a-31 b+29 c-26 d-22
maybe b-49 c+40 d-75
maybe$ a-18 b-19 c+26 d-50
maybe_# a-16 c+20
maybe__@vehicle a-27 b-17 c+25
maybe__a d-23
maybe__am c+15
maybe__is b-18 c+22
maybe__it b-16 c+21
maybe__little a-18 c+27 d-15
maybe__the b-16 c+18
maybe__to a-16 c+21
maybe_a b-16 d-24
maybe_how a-16 b-21 c+24
maybe_i a-22 c+20
maybe_in a-20 b-16 c+24
maybe_my a-20 c+27 d-19
maybe_what b-16 c+18
mayo b-23 c-23 d+15
mayor a-16 b-19
mayor__edad d+16
mayor__y a-17 d+17
mayor_de d+16
mdd a+15 b-15
me a-17 b-21
me$ c-65 d+20
me_@body a-19
me_@call a+20 d-17
me_@cancel a+21 d-22
me_@fetch b-36 c-25 d+17
me_@food a-23 c-23
me_@insurer d+16
me_@late a-15 b-16
me_@medicine b-16
me_@price d+16
me_@sick a+18 c-16 d-18
me_@symptom b-20
me__# b-25 c-26
me__@body a-16 c-23
me__@call c-17
me__@clinician c-22
me__@clothes a-24 c-20
me__@date b-16 c-20
me__@day b-20
me__@drug b-18 c-15
me__@fetch d-21
me__@howmuch c-15
me__@medicine b-34
me__@month c-15
me__@place c-16 d-22
me__@relative a-19 b-26 d+18
me__@symptom a-16 b-25
me__@vehicle b-22 d-19
me__@year b-18
me__a a-17
me__al a-26 b-18 d+18
me__alergia c-16
me__algo a-18 c+17 d-19
me__alta d-23
me__am b-17
me__analisis b-16 c+18
me__and a+17 b-18 d-18
me__asi a+16 c-18
me__ataque a-16 d+15
me__ayer c-22
me__bajado c+15
me__bien a-16
me__bipolaridad d+16
me__borracho d+17
me__buscar c-16
me__but c-17
me__cara d+21
me__chart c+16
me__checado a-16 c+18
me__checando a-18 c+16
me__como a-34 b-33 c-18 d+31
me__con b-46
me__contestado c+17
me__corazon a-20 b-22 d+20
me__creo a-17 b+19 c-20 d-18
me__cuando b-23
me__cuerpo d+18
me__dado b-18
me__day a-16 d-21
me__de b-17 c-23 d+19
me__descartaron a+20 b-16 c-19 d-18
me__despues c-15
me__dicho b-18 d-18
me__dieron b-16 c-18
me__doble b+19 c-27 d-23
me__dos a-15 d+18
me__en b-27
me__encontrado a+16 c-16
me__es b-16
me__esa c-25
me__eso c-36
me__esta a-15 b-16 c+15
me__estan a-21 c+16
me__este a-16
me__estoy b-15
me__estudios b-18 c+16 d-16
me__evaluando a-18 b-15 c+20 d-17
me__fatal b-18 c-18
me__first a-21 b+19 d-16
me__for b-16
me__get d-18
me__good a-22 d+17
me__hacer c+15 d-24
me__hacerme a-17 c+19 d-20
me__haciendo a-17 b-18 c+16
me__han d-16
me__hasta b-19 d+18
me__have c-15
me__hecho a-16 c+15
me__higado b-24 c-21
me__hour b-17
me__is b-18
me__it d-29
me__jaja b+18 c-18 d-21
me__la d-18
me__las b-17
me__le a-20 c+17
me__lo a+19
me__los a-26 b-30
me__mal a+19 b-33 c-17
me__manana a+25 b-20 c-22 d-19
me__mania a-26 b-20 c-27 d+31
me__maravilla a+18 b-16 c-17 d-16
me__mas a-15
me__me a-18 b-21
me__medio a-17 d+24
me__mejor c-15
me__mi b-38
me__miedo c-24 d-19
me__mucho a-24 b-21
me__muy c-22
me__my b-18 c+18 d-24
me__no b-34 d-33
me__not c+16 d-17
me__on a-16 c+19 d-17
me__one c-15
me__operado d-17
me__orina c-16 d+20
me__otra b-21 c-16
me__otro a+20 d-20
me__over a-16
me__para a-26 b-37 d+23
me__pasado a+15
me__pecho a-15 d+16
me__pero a-16 b-26 c+28 d-29
me__pierdo b-17 c-22
me__poco d-15
me__por b-36 d+17
me__prueba d-26
me__psicosis b-15 d+27
me__puesto a+24 c-22
me__pusieron b-22 c-28
me__que b-22 d-20
me__quite a+17 d-16
me__rara c+15
me__revisado a-21 c+16
me__rinon a-18 b-24 c-20 d+22
me__sangre a-17
me__sarpullido a-17
me__semanas a+19 d-19
me__sin a+18 d-29
me__so d-17
me__sola b-18 c-18
me__solo b-17 c-19
me__temprano d-20
me__tengo a-22 c-19 d+20
me__that c-22
me__time a+25 b-24 c-27 d-20
me__todo b-16
me__tomo a-25 c+17
me__tomorrow b-18 d-17
me__trabajo c-23
me__tres a+20
me__tumor a+16 d-15
me__turno d-22
me__un b-25 c-22 d+18
me__unas a-17 b-15
me__unos a-16
me__veces a-17
me__vez a+16
me__viaje a+16 d-17
me__visto c+15
me__winter b-16
me__with a-16
me__y b-45
me_a a-18 b-23 c+23
me_about b+15 c-23 d-17
me_abrieron d+15
me_acelera c+15
me_acompana d+16
me_acuerdo a-21 d-20
me_after b-15
me_again d-26
me_agarro a+20 d-19
me_and c-21
me_anytime b-16 d+15
me_arrepenti a+23 b-19 c-19 d-22
me_ask a-18 b-23 c+21 d-19
me_at b-24 c-19
me_ayudo d+15
me_back a-17
me_baja d-19
me_bajo a+25 b-32 c-32 d-17
me_busca a-16 c-20 d+24
me_but a+15
me_cae a+22 d-21
me_cayo a+21 b-26 c-32
me_check a-23 b-15 c+21 d-19
me_comi d+19
me_complica b-17 c-15
me_confirma c+16 d-16
me_corrieron d+17
me_cuadra c-16
me_dejo b-23 d+18
me_diagnosticaron b-15 c-30
me_dializo a-15 d+16
me_dieron a-15 b-24
me_dijeron b-30
me_dio b-51
me_disparo c-16 d+16
me_down c-23
me_duele d-17
me_echo a-20 d+17
me_entere a-19 d+19
me_esta a-30 b+18 c-17
me_estan a-30 c+18 d-16
me_evaluaron a+18 c-17 d-17
me_falla a-18 d+18
me_falta b-31
me_faltan b-23 d-28
me_fine a-17 d+16
me_for c-28
me_fue b-18
me_gusta b+22 c-26 d-34
me_ha b-30
me_hace b-15
me_hacen a-20
me_hago a-17 c+17 d-17
me_han b-29
me_hayan a+19 c-18
me_he a-22
me_hice c-18
me_hicieron a-15 b-22
me_hinche a-19 b-18 c-18 d+20
me_hizo b-19
me_hon a-17 b-24 c-16 d+23
me_i a+19 c-28
me_if c-15
me_in a-25 b-32
me_interesa a+17 d-19
me_internaron a-21 b-20 d+18
me_la b-25
me_las b-18 c+20 d-24
me_last b-19
me_later d-28
me_libre a+15 c-17
me_llaman a-20 c-22
me_llega b-19 d-17
me_llevaron a-17 c-18 d+19
me_lo a-23 c+17
me_lol c-18
me_molesta a-20 d+20
me_mude a+26 b-19 c-17 d-25
me_no a+16 b-18 c-16
me_off a+23 c-26 d-22
me_olvido a-16
me_on b-27
me_one c-18
me_operaron a-23 b-36 d+21
me_opere a+19 d-19
me_out a+22 b-17 d-25
me_paralizo d+16
me_parece a-22 b-21 d+16
me_pasa b-18
me_paso b-21 c+18
me_puede b+23 d-33
me_puedo a-17 c-23 d+17
me_puse a-31 b-27 d+24
me_pusieron a-29 b-31 d+17
me_queda b-32 c-45 d+18
me_quede a+22 b-21 c-23
me_quedo c-20 d-22
me_regreso a+24 b-18 c-15 d-22
me_repite b+16 d-16
me_revisaron d-16
me_sacaron c-22
me_sale a-17 b-15
me_salio b-31
me_see a-17 c+18
me_sent b-17
me_senti b-20
me_siento c-19 d-16
me_sirvio a-19 d+20
me_sleep c+16
me_sube a-18 c+20 d-21
me_suelta d-15
me_tenido c-16 d-19
me_that c-21 d-18
me_this c-15 d+16
me_tiene a-17 d+18
me_to d-20
me_toca d-25
me_tomo b-16 c-17
me_tomorrow b-22 d-20
me_under d+15
me_up c-30
me_ve a-16 d+16
me_veo a-16 b+16
me_viene b-19 c-17
me_vigilan b-17 c-22 d+23
me_voy b-25 c-16
me_when d-21
mean b+26 d-29
means a-17
means$ a-17
med a+35 d-37
med_free a+29 b-25 c-22 d-29
media b-28
media_hora a+16 b-24 c-21
medic* c-29
medical c-19 d-21
medical_@drug d-17
medicare a-24 c-22
medicina d-23
medico a-18 c+22 d-25
medics c-18
medio a+25 c-28
medio$ a+22 b-26 c-21 d-18
meds b-21
meds: a-17 b+30 c-52
meds:# a-18
meds:@clinician b-15
meds:@date a+29 c-23 d-41
meds:@drink b+23 c-28 d-19
meds:@drink_@medicine d+18
meds:@drug b+16 c-22
meds:@medicine a-20 c-44 d+31
meds:@medicine_and b-28 c-23 d+18
meds:@medicine_but a-17
meds:@medicine_can a-17 d+16
meds:@medicine_de a-16 d+19
meds:@medicine_desde a+16 d-17
meds:@medicine_for b-16
meds:@month a+25 c-15 d-23
meds:@relative a-20 b-17 c+16
meds:@stop c-28
meds:@year a+31 b-25 c-22 d-29
meds:a_multivitamin a-19 b+21 d-19
meds:all a+27 b-20 c-16 d-29
meds:and b-15 c-24 d+26
meds:and_a b-16 d+18
meds:ano a+23 d-21
meds:antic* a-26 b-25 c-16 d+28
meds:any d-16
meds:anyth* a+24 b-18 d-22
meds:anything a+24 b-18 d-22
meds:as a-19 c+18 d-17
meds:at a+18 b-28 d-16
meds:be b-20 c+17
meds:birth a-20 c-19 d+18
meds:birth_control a-20 c-19 d+18
meds:blood a-30 b-25 c-18 d+31
meds:bottl* c+17
meds:bottles c+17
meds:but b-18 c+15
meds:can_not a-20
meds:como a-17 b-25 d+15
meds:contr* a-20 c-19 d+18
meds:control a-20 c-19 d+18
meds:cuand* a-18 c-24 d+28
meds:cuando a-18 c-24 d+28
meds:day d+17
meds:days b-29 c-20 d+16
meds:de b+24 c-30
meds:dejar b-23 c-20
meds:deje b-18 c-22
meds:del d+24
meds:desde a+16 d-17
meds:do a+20 d-28
meds:do_not a+22 b-32 d-23
meds:dormi* c-15
meds:dormir c-15
meds:dos a-17 b-16 d+19
meds:el a-19 b-24
meds:el_inhalador a-16 d+16
meds:en b-16 c-16
meds:ese a-20 d+18
meds:for a-28 b+26 c-45
meds:for_my b-15 d+16
meds:for_sleep a-22 c-27 d+18
meds:hace a+18 d-16
meds:hierb* a-18 b+20 c-18
meds:hierbas a-18 b+20 c-18
meds:i b-16 d-24
meds:i_can d-18
meds:i_do b-16 d-15
meds:i_take b-19
meds:inhal* a-16 d+16
meds:inhalador a-16 d+16
meds:insulin d+15
meds:is_a a+18 b-19 d-16
meds:it b-30
meds:just a-43 b+28 d-20
meds:just_@medicine a-24 b+15
meds:just_a a-18
meds:la a-33 c-20 d+32
meds:la_del d+15
meds:la_presion b-16
meds:las b-21 d-20
meds:last a+15 c+15 d-26
meds:lo a-20 d+18
meds:los a-15 d+19
meds:los_nervios a-15 d+19
meds:losartan b-20 d+19
meds:many a-17 b-17 d+15
meds:mas a-27 b-17 d+27
meds:me b-41 c+17 d-20
meds:me_las b-17 d-23
meds:mean a-19 b+21 d-22
meds:meds a+17 b-22 c-16
meds:mi b-15
meds:mi_@relative a-15
meds:miss a-16
meds:miss_it a-16
meds:multi* a-19 b+21 d-19
meds:multivitamin a-19 b+21 d-19
meds:my b-15
meds:my_@medicine d+18
meds:nada a-23 b-21 c-18 d+25
meds:nada_mas a-27 b-17 d+27
meds:nerve* a-17 b-22 c-18 d+23
meds:nerves a-17 b-22 c-18 d+23
meds:nervi* a-15 d+19
meds:nervios a-15 d+19
meds:never d+16
meds:ningu* a+18 d-18
meds:no d-23
meds:no_lo a-20 d+18
meds:no_me b-19
meds:no_tomo a+26 d-28
meds:none a+31 b-29 d-27
meds:not c-19
meds:not_take a+17 d-19
meds:nothi* a-26 b+28 c-17 d-27
meds:nothing a-26 b+28 c-17 d-27
meds:now c-19
meds:of d-23
meds:of_it a+17
meds:of_them d-17
meds:on a-24
meds:on_@medicine a-17 b-17
meds:one a-28 b-30 c-28 d+35
meds:only a-27 b+18
meds:only_@medicine b+16 d-24
meds:otra a-18 b-17 c-24 d+21
meds:para a-32 c-16
meds:para_dormir c-15
meds:para_la a-18 c-15 d+17
meds:para_los a-15 d+19
meds:pastillas a+20 d-22
meds:pero a-26 b-21
meds:pill a-23 b-26 c-16 d+29
meds:pills b-28 c-15 d+16
meds:por b-17
meds:por_las d+18
meds:presi* b-16
meds:presion b-16
meds:prozac a-15 d+17
meds:puedo a+31 b-40 c-28 d-24
meds:puedo_dejar a+17 b-25 c-17
meds:puro c-19 d-18
meds:puro_@drink c-19 d-18
meds:que b-31 c+32 d-17
meds:quita* c-20
meds:quitaron c-20
meds:right d-16
meds:right_now d-16
meds:says d+16
meds:says_never d+16
meds:se a-19 b-29 c+29 d-21
meds:skip b-28
meds:sleep a-22 c-27 d+18
meds:so a-23 b-20 c+26 d-22
meds:solo a-31 b+31 c-26 d-26
meds:statin b-15
meds:still a-16 d+18
meds:stopp* b-18 c-20
meds:stopped b-18 c-20
meds:stopped_them a+19 d-16
meds:supplements a-23 b+23 d-22
meds:take a+20 c-21 d-19
meds:take_@medicine d+22
meds:tecito d-19
meds:tengo c+17
meds:tengo_que c+17
meds:that a-28 b+22
meds:the b-31
meds:the_bottles c+15
meds:them a+16 d-25
meds:to a-17 b-24
meds:to_be b-18 c+18
meds:todas a+29 b-26 c-20 d-30
meds:tomo b-15
meds:two a+16 b-20 c-17
meds:una a-22 b-27 c-26 d+28
meds:una_para b-22 d+17
meds:vitam* a-31 c-28
meds:vitaminas a-31 c-28
meds:vitamins c-19
meds:water d+18
meds:what c+16
meds:when a-16
meds:when_i c+17
meds:y a-27 b-37 c-19 d+32
meds:ya a+15
meds:you a-19 b+21 d-22
meds:you_mean a-19 b+21 d-22
meds:¿ b+17
meet c-18 d-19
meeti* c-17
meeting c-15
mejor a+17 d-34
mejor$ a+19 c-20 d-24
mejor__correo a+18 b-16 d-19
mejor__el a-23 b+19 d-18
mejor__llamada b-21 c-17 d+17
mejor__no b-15 c+16 d-18
mejor__que a-25 d+20
mejor_en b-21 d-19
mejor_por a+20 b-17 d-22
mejor_que a-21 b-19 c-25 d+29
mejor_y d-18
melatonin b-21 c+23 d-19
menin* a-16 d+21
menop* a+35 b-19 c-18 d-26
menopausia a+19
menopausica a+15
menor a+21 b-29 d-21
menor$ a+15 b-20 d-19
menor__edad a+22 b-15 c-17 d-23
menor_de a+22 b-15 c-17 d-23
menos a-25 c+16
menos$ a-23 c+17 d-25
menos_yo a+17
mensa* a-38 b+29 c-16
mensaje a-38 b+29 c-16
mensaje$ a-17 b+27 d-26
mensaje_mejor b-15 d+16
mensajes a+20 c-17
menti* b-29
mentioned b-23 c+20 d-19
mentir b-19 c-26
mercy d-24
mero b-20
mes b-40 c-17
mesec* a-26 b-18 c-20 d+25
mesecitos a-26 b-18 c-20 d+25
meses b-31 c-20
messages b-17 d+16
metformin a-19 b-16 d+22
meth a-16
methadone d+18
metoprolol a-15 d+26
metro c-18 d-22
mexic* a-17 c-16
mg b-18 c-20
mg$ d+15
mhm a-26 b-22 c-19 d+25
mhm$ a-19 b-17 d+23
mi d-16
mi$ a+24 b-34 c-35
mi_@animal a-29 b+28 c-23 d-24
mi_@clinician d-30
mi_@hours a-20 c+19 d-19
mi_@relative d-30
mi_@ride a+19 d-19
mi_@visit c-18 d-15
mi__# a-16
mi__@cancel b-20 c-19
mi__@drive c-22
mi__@fetch b-17 d+20
mi__@food c-15
mi__@insurer c-22
mi__@medicine c-17 d-19
mi__@thanks b-18 d+18
mi__@year a-17 d+16
mi__a a+16 b-39 c-49
mi__acaba c-17
mi__afuera d+16
mi__alcoholico d-15
mi__alergico b+15
mi__anda a-23 b+20 d-24
mi__broto c-15
mi__busca c-16 d+18
mi__carro a+15
mi__cirrosis d-22
mi__comio a-17
mi__con c-30
mi__conmigo b-15 c-15
mi__dan a-21
mi__de a-19 c+17
mi__del c-19 d-16
mi__descarto a+17 c-21
mi__dice a-26 b-40 c+33 d-18
mi__dijo a-20 d+25
mi__dio b+16 c-24
mi__ella a-20 b-25 c+16
mi__embarazada a-20 b+23 d-17
mi__en d-31
mi__era c-17 d-16
mi__es c-16 d-18
mi__ese a+17 d-21
mi__espera a-21
mi__esta c-27
mi__firma a+17 d-18
mi__fue a+16 b-24
mi__ha c-15 d-17
mi__la d-21
mi__llego a-16 b+16
mi__marcapasos b+18 d-18
mi__me b-29 c-16 d+15
mi__mi b-20
mi__murio c-17 d-19
mi__nacio d-17
mi__no a+32 b-43 d-31
mi__otra a+18 b-20 d-19
mi__padece c-16
mi__pasa a-20 b-21 c-19 d+23
mi__pero a-27 c-25 d+24
mi__pidio a-17 d+18
mi__por c-17
mi__que a-38 c+31
mi__sabe b-21 c+18
mi__se b+19 c-20 d-28
mi__si c-21 d-21
mi__tambien c-15
mi__tengo a-16 c-21
mi__tenia b+15 d-16
mi__toma a-19 b+30 c-39 d-21
mi__tuvo b+23 c-20 d-23
mi__un d-20
mi__vez a+16
mi__viejo b-19 d-16
mi__voces c-26
mi__y b-32
mi__yo b-41
mi_ama a-16
mi_bebe b-17 d+17
mi_cama a-20 b-23 d+22
mi_carro c-26
mi_casa b-27
mi_celular b-19 c-15
mi_corazon b-18
mi_ex d-23
mi_expediente a-18
mi_familia d-17
mi_ficha a-18
mi_lugar b-19 c-21
mi_ma a-19 b-19 c-21 d+22
mi_nada a+20 b-19 d-16
mi_nino a-16 c-19 d+19
mi_no b-22
mi_numero c-22
mi_turno a+19 b-17 d-21
mi_unico b-21 c-15
mi_vida a+16 c-17
mi_vieja b-25 d+23
mi_viejo b-19
middl* a-15 c+16 d-25
middle a-15 c+16 d-25
middle__something c-15
middle_of d-28
miedo d-27
miedo$ b-21 d-18
miedo__aguja d-15
miedo_la d-15
might a-48 b-51 c+30
might__a c+16 d-21
might__is c+16
might__some c+17
might__to a-16 c+22 d-22
might__well a-17 b-16 c-26 d+25
might_as a-17 b-16 c-26 d+25
might_be a-20 b-20 c+33 d-40
might_could c+17
might_have a-24 b-27 c+34 d-31
migra* b+22 c-17 d-34
migraines b+22 c-19 d-28
migraines$ a+23 d-17
migranas a+18
mija c-37 d+17
mijit* b-26 c-22
mijita b-26 c-22
mijita$ b-21 c-16
mil b+18 c-18 d-18
mil_@thanks a-19 b+20 d-19
mil__por a-18 b+18 d-17
mild a-27 c-25
miles c-25
miles$ a+16
mind c-43
mind$ c-22
mind__the a+17 d-17
minds a+20 b-19 d-24
mine d-16
mine$ b+16 d-38
mine__fine a+18 b-17
mini a-17
minor b-26 c-27
minor$ b-26 c-27
minutes c-33
minutes$ a+20 c-19 d-21
minutes_out a+22 d-22
minutos a-23 b-17 c+19
mio a+23 b-19 d-22
mio__la a+17
mio_es a+22 b-18 c-19 d-17
mirac* a+20 d-20
miracle a+20 d-20
miracle$ a+20 d-20
mirar a-15 c+16
mire b-25 c+16 d-18
mire$ a-18 b-23 c+20 d-19
mis a+16 c-27 d-21
mis_@relative a+22 b-19 c-18 d-17
mis__@relative a+17
mis__estan a+18 d-16
mis__no a+15
mis_gatos a-19 d+18
mis_papas c-24 d-21
mis_recetas a-16 d-15
misa a+29 c-28 d-26
misa$ a+22 b-16 d-20
misca* d-19
misma a-28 b-24 c+17
misma$ a+17 d-15
mismo a-19 c-17 d+20
mismo$ a-18 c-18 d+16
mismo__@year a-18 d+18
mismo_hace d+15
mismo_que c-17 d-16
miss b-29
miss$ a-21 b-16 c+17
miss__@medicine a-16
miss_it c-27
missed__@medicine c+16 d-16
mitad d-31
mitad__mitad a-23 b-23 c+23 d-21
mitad_y a-23 b-23 c+23 d-21
mitra* a-15
mitral a-15
mixed b-20
mo a-24 d+25
model* a-21 b-16 d+20
modelo a-21 b-16 d+20
modo c-21
moles* a-20 d+20
molesta a-20 d+20
mom b-30 c+20 d-19
momen* a+16 b-38 c-37
moment c-17
momento b-34 c-30
momento$ b-30 c-24
monday a+25 b-18 c-16 d-27
mondays b-26 c-18
monit* a-24 b-23
monitor a-24 b-23
monitor$ a-17 c-17 d+18
month b-48
months b-21
monto* b-20 c-20 d+17
monton b-20 c-20 d+17
monton$ a-20 c-16 d+25
mood a-19 b+18 d-34
more a-22 b-17
more$ b-20
more_@medicine a-18 b-15 c-17 d+20
more__@year a+18 d-16
more__i a-21 b-27
more__ought c-19
more__prescribed a-22 b-15
more__than a-19 b-19 c-20 d+21
more__the a-24 d+23
more__would d+16
more_than a-22 b-31
morni* c-16
morning$ b-16
mornings b-16
morph* d-22
morphine d-22
morphine$ d-16
most a-43 b-29 d+34
most__i a-16
most_nights a-21 b-19
mota a-22
motorcycle b-18 c-19
move a-27 b+26 c-18 d-20
moved a+36 c-35 d-42
moved$ a+22 b-16 c-17 d-21
moved__is a+15
moved__to a+17 d-19
moved_to d-18
moverla a-22 b+24 d-19
much d-25
much$ a-42 c+23
much__a c-19
much_as a+21 c-20 d-19
much_is b+21 c-20 d-15
mucha a-18 c-18 d+22
mucha* c-19
muchacho a+17 c-19 d-16
muchas a-33 b+18
muchas$ a-16 c-17
muchas_@thanks a-22 b+21 d-19
muchas__a a-15
muchas__por b+16 d-16
muchas_y b-18 c-19 d+19
muchi* a-21 b-19 d+22
muchisimo a-16
mucho a-32 b-43 d+24
mucho$ d-25
mucho* c-15
mucho__@year a-15 d+17
mucho__bano a-17 c+18 d-19
mucho__el d+16
mucho__vez a-17 b-19 d+19
mucho_al a-17 c+18 d-19
mucho_en a-17 b-17 d+16
mucho_este a-15 d+17
mucho_gusto d+16
muchos c-15
mude a+26 b-19 c-17 d-25
muere d-18
muert* d-18
mujer a-25
mule a+17 d-17
mule$ a+17 d-17
multi* b+17 c-21 d-28
multivitamin b+17 c-21 d-28
multivitamin$ b+18 c-17 d-22
murio__@relative b-18 c-24
murio__higado a-15 b+15
murio__y c-15
murio_del a-19 b+20 d-16
murio_mi b-18 c-24
murmu* a-22
murmur a-22
must d-15
muy c+16 d-41
muy__para b-26 c+20 d-25
muy__saber a-17
muy_bien a+16 b-16 c-15
muy_mal c-19 d+20
muy_temprano b-24 d-22
mwf a-20 b-18 c-16 d+20
mwf$ a-20 b-18 c-16 d+20
my_# c-18
my_@animal a-17 b+28 c-30 d-23
my_@body a-24 b-67 c+16
my_@book d-16
my_@call a-19 b+22 c-26 d-18
my_@clinician a-17 b+22 d-25
my_@clothes a-20 c-18
my_@drink b-15 c-22 d+16
my_@drug a-26 b-25 c+22
my_@food a-17
my_@insurance a-17 b+19 c-20 d-16
my_@medicine a-18
my_@relative d-24
my_@vehicle c-27
my_@visit b+19 c-20 d-21
my__# a-20 c-17
my__@body d-17
my__@call a-39 b-28 c+26
my__@cancel a+19 d-18
my__@clinician a-27 b-26 c+19
my__@day c-16
my__@eat a-19 d+18
my__@food a-19 c-17 d+15
my__@medicine a-46 d+15
my__@open a-15 d+16
my__@price a+16 b-24 d-26
my__@relative b-17 c+16
my__@sick a-20
my__@symptom a-23
my__@thanks b-17
my__@treat c-16
my__@visit a-15 b-18
my__a d-23
my__after a-21 c+18
my__always b-27 c-25
my__and c-28 d+22
my__are b+17 c-15 d-18
my__as c-19
my__bad a-23 c-19
my__bailed d-17
my__been c-18
my__bipolar c-22
my__birthday a-16
my__body d-15
my__but a+19 b-30 d-17
my__by d-17
my__cabinet b-15 d+16
my__can b-41 c+24 d-17
my__car b-20
my__cirrhosis d-22
my__comes a-18
my__date b-15 d-17
my__day a+21 b-20 d-15
my__did d-30
my__died a-22 b+16
my__do a+17 d-18
my__does a+16 c-16 d-24
my__drinks c-17
my__earl c-15 d+17
my__everything a+21 b-19 d-19
my__fell a+17 d-19
my__fine a+20 d-20
my__first a-20 b-16 c+21 d-18
my__flying d+16
my__for a-15 b-22
my__get d-17
my__gets d-18
my__go a-15 d-18
my__gone b-18 c-17
my__good a+24 d-19
my__got a-26 c-28 d+24
my__had a+18 b+27 c-57 d-56
my__has b+26 c-23 d-23
my__have a-35
my__he d-22
my__heart d-21
my__hep b+16
my__here a+21 b-22 d-21
my__high a-16 b-28 d+23
my__i b-30 c+28 d-30
my__if a-23
my__in b+19 d-36
my__is b+18 c-23 d-20
my__it a-16
my__kidney c-15
my__know a-16 b-28 c+19
my__knows c-18
my__last a+21 c-22
my__law c-27
my__leaks d+17
my__leave d-15
my__liver b+15 d-18
my__looks b-16 c-20 d+20
my__maybe c+20
my__me b-39 c-27 d+22
my__might c+23 d-17
my__mind a+16 d-15
my__my b-29
my__never c-16
my__normal a+17
my__not a+20 b-41
my__number a+24 b-17 c-15 d-23
my__of a-23 d-22
my__off b-20
my__offered a-18 b-16 d+15
my__on b+34 d-31
my__one a+17 c-23 d-19
my__or c-19
my__out c-22
my__patient b-24 d+16
my__perfect a+18
my__please a-18 b-15 d+19
my__pregnant b+18
my__pressure c-15
my__right a+24 c-23 d-24
my__said a-18 b-15 d+19
my__say a-23
my__says a-45 c+30 d-24
my__seizures a+18 d-17
my__she b-35
my__shot a-17 c-16 d+22
my__side b-21 c-19 d+16
my__skips a-17 b-15
my__snipped a+16 b-16
my__so b-23
my__someone d-16
my__sometimes a-15 c+19 d-20
my__still a-17 d+17
my__sure a-15 c-17 d+19
my__surgery c-21
my__swelled d+16
my__take a-17
my__takes a-17
my__tell c+16
my__that b-16 c-17
my__the a+24 c-27 d-23
my__there a-25 b+17 c-21
my__they c-17
my__thinks b-17 d-17
my__thought b-16 c+18 d-15
my__through d-26
my__today a+24 b-21 c-23 d-18
my__tomorrow a-20 b-17 c-16 d+20
my__too c-16
my__tried c-16 d-26
my__try a+24 c-25 d-23
my__up b-17 c-21 d+17
my__vice a+17 b-16 c-16
my__wants c-15
my__was a+20 d-24
my__watches c-15
my__week a+18 c-20
my__went a-28 b+24 c-23
my__were b-19
my__will a-27 b-31 d+36
my__with a+23 b-26 c-16 d-15
my__wondered b-17 c+18
my__working a+16 c-29
my__would a-36 b-22 c+40 d-38
my__yes a+17 b-27 c-19
my__yesterday c-16
my_age d-16
my_allergies a-19
my_allergy a-16 d+18
my_alley a-16
my_baby a+15 b-28 c-23
my_back b-27
my_birthday d-26
my_blood c-21
my_body a+30 b-28 c-23 d-25
my_boss b-30 d-23
my_boy c-23
my_bp b-23
my_brain a+17 b-16 c-16 d-16
my_brothers b+17 c-18
my_car b-23
my_cardiologist c-21 d+25
my_cell b-17 c-24
my_colonoscopy a+18 b-15 d-16
my_couch a-19 b-20 c-16 d+22
my_cycle b-16
my_daughters a-23 b-20
my_dead b-18 d-20
my_divorce c-16
my_doctors b-21 c+22 d-25
my_end a-17 d+18
my_ex b+20 d-40
my_family d-26
my_file c+18
my_first a+24 b-33 c-35
my_girl b-16 c-18
my_guest a-19 b-19 c-22 d+21
my_heart a-21 b-43 c+26
my_house a-17
my_husbands d-26
my_kidney a+18 b-21
my_kidneys d-22
my_knowledge d-19
my_life a+18 b-16 c-27
my_lips a-22 b-16 d+22
my_liver a-20 b-44
my_mind b-17 c-20
my_mood c-18 d-21
my_name b-23
my_neighbors a-19 d-23
my_old a+19 b-22 c+16 d-28
my_only b-35 c-41
my_own a+28 b-19 c-31
my_pee a-21 b-20 c+17
my_period b-34 d-29
my_physical a+18 c-19 d-15
my_place a-17 b-18 c-17 d+19
my_pressure b-26 c-26 d+19
my_right a+15
my_sons b-16 c-17
my_spot b-21 c-22
my_street b-20
my_truck c-30 d-23
my_tubes d-15
my_twin a+19 c-17
my_youngest b-19
mysel* c-33 d+22
myself c-33 d+22
myself$ c-20
myself__i a+17 d-18
nace a-34 b-27 c-25 d+33
nace$ a-25 b-18 c-19 d+24
nace__@date a-17 d+17
nace_en a-17 d+17
naci b-24
naci__# a+16 b-25 c-24
naci__el a-26 d+25
naci__un a-23 d+22
naci_con a-23 d+22
naci_en a+19 b-24 c-23 d-16
nacid* a-18 d+18
nacido a-18 d+18
nacim* a-19
nacimiento a-19
nacio c-19
nacio__@relative b-18 c-28
nacio_mi b-18 c-28
nada a+18 b-72 c-50 d+16
nada$ a+56 b-42 c-47 d-34
nada__en a+17
nada__eso a+44 b-17 c-23 d-33
nada__ha a-16 d+16
nada__he a+17 d-16
nada__la c-16 d+18
nada__nada d-15
nada__por a+18 d-18
nada__presion a-19 d+20
nada__solo a-18 d+19
nada__un a-27 d+26
nada__una c-19
nada__ver a+22 b-16 c-17 d-18
nada__y a+17 d-17
nada_asi a+18 c-16
nada_de a+18 b-27 c-30
nada_estoy a+17
nada_grave a-31 d+31
nada_malo a+17 d-15
nada_mas b-47 c-23
nada_para a+17 c-15
nada_que b-23 c-32
nada_raro a+19 d-21
nada_todavia a+27 c-16 d-28
nadie a+21 b-44
nadie$ a+22 b-27 d-22
nadie_puede a+20
nadit* a+28 b-27 c-22 d-28
nadita a+28 b-27 c-22 d-28
nah a+59 b-40 c-52 d-40
nah$ a+21 c-17 d-19
nah__am a+15
nah__good a+15
nah__that a+22 c-22
nah_busy a+15
nah_i a+19
nah_never a+15
name a-18 b-25
name$ a-21
name_is a+17 b-17 c-17
name_it a-17 b-16 c-17 d+19
named a-25 b+19 d-24
nary a+27 b-27 c-22 d-26
nary_a a+27 b-27 c-22 d-26
nasal a-22 b-25 d+19
nasal_spray b-19
natur* c-16 d-18
naturales c-16 d-18
nausea c-15
nauseas d-20
nauseous a-19 b-17 c+21 d-16
navidad c-15
near a+15 d-22
neces* b+22 c-25 d-33
necesita c-16 d-20
necesita$ b+15
necesito d-23
necesito$ c-20
need b+16
need$ b-16 d+17
need__my a-16 b+16 c-19
need_a b+20 c-19 d-22
need_it b-20
need_that a+18 d-18
need_to a-32 c+17
neede* a-18 b-17 c+17
needed a-18 b-17 c+17
nefro* a-22 b-23 c-19 d+23
nefropatia a-18 b-17 d+18
negar c-20 d+16
negat* a+51 b-42 c-47 d-46
negativa a+21 c-20 d-19
negativa$ a+16
negative a+33 b-28 c-29 d-32
negative$ a+22 b-16 c-22 d-18
negative__both a+19 b-19 d-18
negative_on a+19 b-19 d-18
negativo a+26 b-21 c-25 d-24
negativo$ a+18 c-19 d-16
neigh* a-19 d-20
neighbors a-19 d-20
neith* a+24 b-22 c-31
neither a+24 b-22 c-31
neither$ a+24 c-19 d-21
nel a+33 b-23 c-27 d-30
nel$ a+25 b-17 c-19 d-23
nene a-17
nerve c-16
nerve_blocks a-17 d+20
nerves$ a-23 c-18
nervi* a-17
nervios b-26
nervios$ b-22
nerviosa a-18 d-21
nervo* b-16
nervous b-16
nervous$ a-21 c+20 d-15
neuro* c-16 d+17
never b-38 c+23 d-25
never$ a+41 b-24 c-40 d-38
never__@medicine a+27 c-29 d-19
never__@treat a+26 c-32 d-18
never__a c-23
never__an a+16
never__any a+29 c-17 d-25
never__anything a+24 d-15
never__back a-18
never__checked a-21 c+23
never__he a+17 c-17
never__in a+16 d-25
never__issue a+18 d-16
never__it b-33 d-30
never__never a+16
never__of a+32 c-27 d-21
never__on b-16 d-29
never__problem a+20 d-17
never__so a-22 d+16
never__tested a-18 c+18
never__that a+27 b-16 c-25
never__the a+19 c-27
never__thing a+17
never__to a+22 c-20 d-19
never__told a+19 c-25
never__touch d-15
never__with a+15 d-19
never_a a+19 d-15
never_again a-26 b-20 c-26 d+31
never_anything a+17 d-17
never_been b-37
never_did d-15
never_ever a+19
never_got a-20 c+21 d-16
never_had b-41
never_have a+29 c-25 d-22
never_heard d-24
never_lost d-15
never_once c-16
never_seen c-15
never_showed a+17
never_taken a+30 c-26 d-22
never_tried a+27 c-20 d-26
never_used a+17 c-15
never_went d-19
new a+34 b-44 c-26 d-22
new__@treat a+19
new__it a+25 d-23
new__this a+18 b-17
new_to a+37 b-27 c-31 d-33
nexpl* a+21
nexplanon a+21
nexplanon$ a+16
next d-24
next_@year a+16 d-17
next_one b+16
next_question a-21 b+21 c-17 d-18
next_summer a+19 d-21
next_week a-26 b-25 c+20
ni a+27 b-44 d-30
ni_@drink c-16
ni_@drug a+15
ni__@relative d-22
ni__broma a+15
ni__de a+22 c-21 d-18
ni__las a+16
ni__me b-17 c-19
ni__nada a+16 d-16
ni__ni b-27 d-38
ni__no a-23 c+22
ni__otra a+17
ni__palos a+16
ni__que d-17
ni__si a-15 d+15
ni__vez a+19 c-18 d-15
ni_a a+25 b-19 c-26 d-16
ni_de a+16
ni_en a+17
ni_fumo a+24 c-18 d-17
ni_idea a-25 b-17 c+28 d-17
ni_la d-28
ni_lo a+25 c-20 d-19
ni_loca a-17 c-16 d+19
ni_me a-23 d-18
ni_modo c-21
ni_nada a+18 d-19
ni_un a+23 d-21
ni_una a+18 b-21 c-38
nicotine b+17 c-18
niece d-18
nieta a+23 b-25
nieto a-21 c-21
nieto* c-24
nietos c-24
nietos$ c-18
night a-26
night$ a-22
night* a-17 b-26
nightmares c-25
nights a-17 b-26
nights$ b-18
nina b-19
nina$ b-19
nine b-17 c-21
ningu* a+19 b-69 c-58
ningun b-32
ningun_anticoagulante a+19 d-20
ningun_problema b-17
ninguna a+20 b-45 c-48
ninguna$ b-26 c-30
ninguna__dos a+17 d-18
ninguna__esas a+19 d-16
ninguno b-36 c-37
ninguno$ b-17 c-23
ninguno_de a+18 d-17
nino b-35 c+15
nino$ b-29
ninos$ d-22
nique* a+17
niquel a+17
niquel$ a+17
nkda a+30 b-24 c-23 d-24
nkda$ a+28 b-20 c-20 d-22
no b-17 c+17 d-25
no$ a+54 b-73 d-55
no_# a+18 c-16 d-19
no_@cancel b-17
no_@drive a+16 c-16
no_@medicine b-39 c+25 d-32
no_@move c-19 d+18
no_@relative a+27 d-23
no_@thanks a+33 b-31 c-18 d-31
no_@treat b-15 d-24
no__@call b+23 c-33 d-42
no__@cancel b-31
no__@clinician c+15
no__@drive c-27
no__@drug a+26 c-19 d-25
no__@insurance a-18 b-22 c+20
no__@insurer a+24 b-24 c-16 d-32
no__@medicine a-17
no__@relative a+41 b-40 c-23 d-33
no__@thanks b-20
no__@treat a+26 c-25
no__@year a-18
no__a c-25
no__acuerdo d-23
no__ahi a+22 b-19
no__ahora a+25 d-25
no__al c+19 d-15
no__alergica a+31 b-27 d-28
no__all a+27 d-24
no__allergies a+24 d-18
no__am b-19 c-18
no__any a+16
no__aqui d-17
no__are a+19
no__asegurar a-15 c+16
no__at a+18 d-17
no__bajado c+15
no__been a+18 c-18
no__bien a+21 b-27 d-36
no__bocado a+17 c-16
no__but c-15
no__carro a+21 d-20
no__como b-20
no__conmigo a+30 d-31
no__conozco a+15
no__contestado c+17
no__cree a+20 d-20
no__cuadra a+25 d-25
no__cuenta a-20 c+21 d-23
no__cuento d+16
no__dan d-22
no__decir a-23 d-17
no__decirle a-25 b-19 c+22
no__dejar a-19 d+20
no__desde a+18 d-18
no__dia c-21
no__dijeron a-20 c+23
no__do b-23 c-25
no__dormir a-27 c-27
no__el d-19
no__ella a-17 b+19 d-15
no__embarazada a+23 c-17 d-22
no__en a+23 c-22
no__es b-32
no__esa a-22 c-18
no__eso c-38
no__falta c-18
no__favor b-18
no__fue a-17 c+22
no__fumo a+19
no__getting a-16 c-16 d+16
no__god a+17 d-17
no__gusta c-17 d-20
no__ha b-19 c+17 d-16
no__had b-19
no__hago a+20 b-19 d-18
no__have a+20 d-18
no__he a-18 c+18
no__here b-22 c-27
no__hicieron a-20 c+16
no__i b-23
no__interesa a+17 d-19
no__ir a-23 c-15 d+26
no__la a-34
no__loca a+18 c-15
no__mas a-27 c-17
no__mi b-26 c-16
no__mio c-16
no__molesta a-20 d+20
no__my a+28 b-23 c-23 d-19
no__nada b-28
no__nadie a+20 b-29 c-17
no__ni a-17 b-23
no__ningun a-21 b-15 c-16 d+23
no__ninguna a+22 d-21
no__nino a-19 c+16
no__no a+37 b-18 c-15 d-43
no__not a+27 b-27 d-27
no__nothing a+17
no__nunca a+20 c-16
no__on b-17 c-18
no__one a+17
no__only a+18 d-16
no__operada a+15
no__orina c-17 d+16
no__otra a-23 c-16 d+23
no__papeles a-20 c+21 d-18
no__para b-24
no__permiso a+16 c-18
no__pero a-25 b-18 d+18
no__pierdo c-18
no__por a-21
no__pregunta b+18 c-17
no__presion d+16
no__probado d-15
no__problems b-15
no__puedo a-27 b-31 d+26
no__queda a-18 d+19
no__quien b-22
no__quite c-16
no__raro a+19 d-21
no__respirar a-18 d+19
no__se a-18 b-25 c+24 d-20
no__segura b-16 c+18 d-27
no__sepa a+16
no__si a-17
no__significa b-16 c+15
no__so c-15
no__solo a+15
no__soltar a-17 c-15 d+18
no__soy a-22
no__take a+17
no__tengo a-16
no__that b-21 c-17 d+17
no__the b-18 c-21
no__there b-20 c-15
no__they d-18
no__to a-18 b-18 d+20
no__todavia a-17 d+16
no__todo a-17
no__tomo c+15
no__un a-22
no__voy a-15 c-15
no__what b-21
no__y a+15 d-15
no__yes a-32 b-24 d+19
no__yet a-19 c+21
no__yo a-17
no_a c-17
no_alcanzo c-15
no_allergies a+29 b-15 c-17 d-24
no_and a+32 c-25 d-22
no_ando a+18 d-17
no_bebo a+20 d-16
no_but a+19 c-22
no_c a-53 b-46 c+56 d-53
no_choice a-22 c-17 d+22
no_clue c+20 d-15
no_como a+20 d-20
no_complaints c-21 d+15
no_creo b-18 d-18
no_cuenten a+27 d-30
no_de d+17
no_digo b-16 c-19
no_drugs a+15
no_encuentro a-17
no_entendi a-16 b+18 c-19 d-18
no_es d-39
no_eso a+15
no_estoy b-42 c+16 d-17
no_fue a+19 c-16
no_hace a+19 d-18
no_hay b-28 c-35
no_he a-24 c+25
no_heart b-16 c-19
no_i a+25 b-32 c-22 d-18
no_idea a-20 b-16 c+26 d-20
no_issues a+17
no_just a+25 c-16 d-18
no_known a+15
no_la a-24 b-39 d+22
no_le b+16
no_llego a+28 c-17 d-30
no_llevo b-22 c+19 d-17
no_lo a-28 b-26 d+16
no_maam a+17
no_me a-24
no_mi a+23 c-17 d-22
no_my a+17
no_nada a+37 b-16 c-25 d-33
no_need a-19 d+20
no_never a+20 c-25 d-17
no_ni a+25 c-17 d-19
no_no a+36 b-28 d-34
no_nunca a+16
no_objection a-21 b-16 c-16 d+21
no_one b-16
no_padezco a+26 d-25
no_para a-40 b+42 c-31 d-42
no_pienso a-18
no_podia a-26 b-22 c-23 d+27
no_problem a+16 b-24 c-30
no_problems c-16
no_puede a+22 b-21 c-32
no_puedo b+18 d-16
no_que a+33 b-21 c-24 d-31
no_quiero a-18 c-28
no_reaction a+20 d-25
no_recuerdo a-20 b-20 c+25 d-24
no_responder a-22 b+21 c-15 d-15
no_sabria a-34 b-29 c+35 d-21
no_se a-15 b-15
no_senor a+23 c-16 d-18
no_sir a+22 c-17 d-21
no_sleep a-15
no_solo a+17
no_supe c+16
no_tengo b-54
no_to b-19 c-18
no_tomo b-27 c-16
no_trouble b-23 c-21
no_veo a+16
no_voices a+18
no_voy b-22
no_way a+23 c-20 d-18
no_ya d-17
nobod* b-18 c+24 d-33
nobody b-17 c+18 d-26
nobody$ a+30 c-24 d-25
nobody__day a+18 d-18
nobody__it a-21 b-15 c+20
nobody__so a-21
nobody__that a+18 d-18
nobody__the c+15
nobody__up a-21
nobody__would a+16
nobody_can a+20 c-19 d-15
nobody_ever a-23 b-16 c+25 d-22
nobody_i a+19
nobodys c+16 d-21
noche a-20 b-44 c+19
noche$ b-35
noche* a-23 b-18 c-15 d+25
noches a-23 b-18 c-15 d+25
noches$ a-21 b-17 d+18
nomas a+36 b-26 d-37
nomas$ d-32
nomas__con a-19 c+17
nomas__de b-18
nomas__del c-16
nomas__los a+18 b-20
nomas_a a+17 b-21
nomas_ansiedad a+16
nomas_un b-28 c-23
nomas_una a+18
nombr* a+16 b-17 d-21
nombre a+22 b-16 d-23
none a+36 b-17 c-61 d-27
none$ a+34 b-28 c-21 d-32
none__i a+19 c-15
none__that a+23 c-16
none__the a+22 d-16
none__worked a-16 d+17
none_of c-29
none_that a+19 c-15
nonst* d+17
nonstop d+17
noon b-18
noon$ a-24 b-16
nop a+22 c-18 d-19
nope a+49 b-36 c-39 d-49
nope$ a+16
nope__good a+16
nope_never a+23 c-16
norma* a+41 b-26 d-62
normal a+33 b-19 d-62
normal$ a+39 c-19 d-51
nos a-26 b-42 d+22
nos_vemos a-18 b-20 c-28 d+23
nose a-38 b-17 c+38 d-39
nose$ a-33 b-34 c+34 d-34
not a+23 b-42 d-23
not$ a+36 b-62 d-19
not:# b-37 d-16
not:@body a+23 b-17 d-23
not:@call b+17 c-15 d-53
not:@cancel a-25 c-24 d+18
not:@clinician b-32 c+21 d-40
not:@clothes a-16
not:@day a-20 d-18
not:@drink b-26
not:@drive c-36
not:@drug a+19 b-30 c-34
not:@eat a+15 d-17
not:@fetch a+20 d-31
not:@food a+28 c-19 d-27
not:@insurance a-17 b-30 c+24 d-16
not:@insurer a+19 b-18 c-15 d-24
not:@medicine c+19 d-47
not:@month c+16
not:@move a-16 b-24 c-17 d+21
not:@open b+18 c-20 d-22
not:@relative a+19 b-44 c-18
not:@stop a-22 c-16 d+24
not:@symptom c-21
not:@texts a+43 b-27 c-28 d-40
not:@thanks a+16 b-33 c-21
not:@treat a+23 d-27
not:@vehicle a+16 d-15
not:@year b-16
not:a c-34
not:able a+16 c-22
not:about c-16
not:acuerdo a-20 d-26
not:afford a+20 d-18
not:after c-16
not:again a-27 b-21 c-28 d+33
not:ahi a+19 d-17
not:ahora c-23
not:al b-22 c+22 d-30
not:alcanzo c-15
not:alergica a+31 b-27 d-28
not:all a-17 d+18
not:allergies a+45 b-28 c-31 d-39
not:alta a+25 c-25 d-18
not:an c-15
not:and c-24
not:ando a+15 d-15
not:answered c+17 d-18
not:anticoagulante a+19 d-20
not:anxiety a+16
not:any a+21 b-30 c-31
not:anybody b-23 d-22
not:anyone a+25 c-19 d-16
not:anything b-38 c-27
not:aqui d-18
not:are b-16 c+17
not:around a+22 c-20
not:asegurar a-15 c+16
not:asi a-16
not:ask c-19
not:asked a-25 c+27 d-18
not:at a-18 b-32
not:back a-15
not:bajado c+15
not:be b-27 c-29 d+26
not:bebo a+20 d-16
not:been b-40 d-21
not:before d-15
not:believe d-16
not:better a-21 d+21
not:bien a+16 b-27 d-34
not:bit b-18 c-26
not:blood a+17
not:bocado a+21 c-18 d-19
not:breathe c-17
not:broma a+15
not:business a-17 b+17
not:busy a-23 c-15 d+23
not:c a-53 b-46 c+56 d-53
not:called a-19 c+17
not:came b-17 c-24
not:can b-16 c-27
not:car a-22 b+16 c-15
not:carro a+25 d-25
not:certain a-17 c+21
not:chance a+24 c-17 d-21
not:checado a-16 c+18
not:checked a-31 c+34 d-23
not:choice a-28 b-21 c-23 d+28
not:clue c+20 d-15
not:college a+20 c-16 d-21
not:coming b-16 c-18 d+17
not:como b-23 c+21
not:complain a-16 b-16 d+20
not:complaints c-21 d+15
not:confirmed a-17 c+21 d-22
not:conmigo a+30 d-31
not:conozco a+26 b-17 c-22 d-23
not:contestado c+17
not:contestar a-15 b+17 d-18
not:controlo a-26 b-21 c-19 d+28
not:convulsion d-17
not:cosa a+15
not:cosas c-18 d-17
not:count a+25 c-19 d-21
not:counts c+17
not:crazy a+23 b-18 c-17 d-15
not:crumb b-16 c-15
not:cuadra a+25 d-25
not:cuenta a-20 c+21 d-23
not:cuenten a+27 d-30
not:cuento c-19
not:da d-20
not:dado a+15 d-26
not:dan d-23
not:day b-17 c-25
not:days b-19
not:decir a-23 d-17
not:decirle a-17 b-21 c+19
not:dejar a-19 d+20
not:del d-26
not:desde a+21 c-19 d-19
not:dia a-18 b-17 c-22 d+22
not:diagnosed d-16
not:dicho d-16
not:digo c-16 d+16
not:dijeron a-15
not:dios a+33 c-19 d-26
not:do b-56
not:doing c-21
not:done c-19
not:dormir a-27 c-27
not:doy a+17 d-17
not:drama a-16 c-19 d+19
not:drink a+30 c-24 d-19
not:drogas a+28 b-17 c-21 d-19
not:drop b-20 d-22
not:drug d-19
not:drugs b-16 c-28
not:eaten c-17
not:either a+23 d-19
not:el a-20
not:ella a-17 b+19 d-15
not:else a-19 c-16 d+20
not:em a+16 c-17
not:embarazada b-23 c-26
not:en b-30
not:encontrado a+19 c-18
not:encuentro a-17
not:entendi a-16 b+18 d-22
not:entiendo d-20
not:era b-20
not:es c+20 d-43
not:esa a-16 b+16 c-24
not:esas d-20
not:ese b-21 c-18 d+16
not:eso c-18
not:esos d-16
not:esto a-16 b+15
not:estoy b-41 c+20
not:even a+24 b-23 c-17 d-21
not:ever b-34
not:exactly a-22 c+23
not:except c-20
not:falta a-18 b-20 c-32 d+23
not:family a+27 b-16 c-15 d-16
not:favor b-16
not:fecha b-18 d-15
not:feel a+17 d-19
not:figured a-15
not:find a+22 b-16 d-21
not:for a-32 b+38
not:found a+18 d-15
not:from d-22
not:fue d-27
not:fui a+18 d-19
not:fumo a+29 c-26 d-22
not:ganas b-18 c-27
not:get b-18 d-23
not:getting c-16
not:give a-16
not:go a-21
not:god a+17
not:going d+17
not:gone d-18
not:good a+36 c-16 d-37
not:got b-17 c+23 d-26
not:great a-17 c+20
not:gusta c-19 d-22
not:ha b-30 d-24
not:hace a+27 b-17 c-22 d-20
not:hacer a-17
not:had b-51 d-15
not:hago a+20 b-19 d-18
not:han b-23 c+18 d-26
not:happening a+17
not:hardly a+21 c-19
not:has b-16
not:hasta b-23 c-20
not:have b-54
not:hay b-29 c-37
not:he c+24 d-30
not:heard b-16 d-27
not:heart b-22 c-30 d+17
not:hecho a-16 c+15
not:her a-16
not:here c-27
not:hicieron a-23 c+18
not:him b-15
not:his a+16 d-15
not:hold a-20 b-17 d+18
not:home c-19
not:how b-16
not:hoy a+15
not:idea a-31 b-25 c+39 d-31
not:if a-26 b-22 c+26 d-15
not:interesa a+17 d-19
not:into d-23
not:ir b-19
not:is a+22 b-22 c+18 d-33
not:issue a+18 d-16
not:issues a+17
not:it b-57 c+21
not:jaja a+19 b-18 c-19
not:just a+42 b-24 c-34 d-38
not:kind b-18 c-20
not:know a-18 b-34
not:knowledge d-20
not:known a+19
not:la a-30 c+16
not:las b-29
not:le b+20
not:leave a+21 c-18 d-15
not:let c-20
not:life a+23 b-16 c-20 d-23
not:like d+16
not:liver a+21 b-16
not:llaman a-15 d-16
not:llega c-19
not:llego a+28 d-30
not:llevo b-22 c+19 d-17
not:lo a-29
not:loca b-22 c-27
not:loco c-19
not:lol a+25 d-36
not:looked c+16
not:lost d-15
not:maam a+17
not:made d-21
not:make c-16
not:mas a-39 d+16
not:maybe c+16
not:me a-26 c+24
not:mi a+20 b-26
not:mind b-21 c-26
not:minor a-26 d+25
not:mio c-16
not:miss b-18 c-28
not:modo c-21
not:molesta a-20 d+20
not:much b-23
not:mucho a+21 c-16 d-20
not:my c-23
not:nada b-37
not:name a-18 c+22 d-22
not:need b-24 c-29 d+16
not:night c-16
not:nino a-19 c+16
not:noche a-16 b-16 c-17 d+21
not:nothing a+33 b-18 d-33
not:novedad b-19 c-18
not:now b-20 c-23
not:numbers d+15
not:objection a-21 b-16 c-16 d+21
not:of b-16 c-18
not:off a+20 c-15 d-17
not:officially a-22 b-18 c+21 d-17
not:on d-27
not:once a+16 d-20
not:one a+33 b-44 c-18 d-23
not:or a+28 b-17 d-23
not:orina c-23 d+16
not:other a-23 d+23
not:otra a-26 b-18 c-28 d+29
not:otro a+16
not:out a-18
not:over a+18 d-15
not:padecido a+16
not:padezco a+26 d-25
not:pain a-19 b+18 d-17
not:palabra c-16 d-17
not:palos a+16
not:papeles a-20 c+21 d-18
not:para a-39 b+33
not:pasado a+15
not:paso a-16 d+17
not:patient d-17
not:percent a-19 b-21 c+22 d-24
not:period a-20 c+20
not:permiso a+16 c-18
not:pienso a-18
not:pierdo b-17 c-22
not:poder b-21 c-21
not:podia a-26 b-22 c-23 d+27
not:por a-18
not:possible a+21 c-18 d-18
not:pregnant b-21 c-19
not:pregunta b+18 c-17
not:preguntas a+15 d-16
not:presion d-25
not:probado d-18
not:problem a+21 b-25 c-33
not:problema b-30 c-31 d+15
not:problemas a+27 b-15 c-19 d-23
not:problems a-16 b-25 c-25 d+21
not:pruebo a+19 d-17
not:psychotic a+16 d-19
not:puede a+22 b-24 c-40
not:puedo a-23
not:puesto a+25 c-23
not:pusieron b-17 d-16
not:put a-24
not:que a-17 b-18
not:queda a-18 d+19
not:quien b-26 c-18
not:quiero a-18 c-28
not:quite b-17 c-20
not:raro a+19 d-21
not:reaccion a+17 d-20
not:reaction b-22
not:reality a+20 d-15
not:really a+18 b-17 d-19
not:reason a-21
not:recall a-23 b-23 c+25 d-22
not:recuerdo a-26 b-22 c+23
not:remember b-23 c+20 d-25
not:respirar a-18 d+19
not:responder a-22 b+21 c-15 d-15
not:revisado a-21 c+16
not:revisaron a-20 c+21
not:right a+29 d-29
not:sabria a-34 b-29 c+35 d-21
not:said a-17 b-16 c+16
not:se a-20 b-16
not:see b-18
not:segura b-16 c+18 d-27
not:seizure a+16
not:senor a+23 c-16 d-18
not:sepa a+17
not:showed a+17
not:si a-43 c+23 d-15
not:significa b-16 c+15
not:since b-32 c-16
not:single a+19 c-15 d-18
not:sir a+22 c-17 d-21
not:sirvio a-18 d+16
not:skip a-18 b-22 c-15 d+21
not:sleep a-22 b-21 d+17
not:soltar a-17 c-15 d+18
not:soul a+17
not:street a+16 c-16
not:stroke d-25
not:stuff a+29 b-17 c-30 d-23
not:suerte c-16
not:supe a-21 b-16 c+27 d-21
not:sure a-48 b-28 c+48 d-39
not:take a+19 b-17 c-28
not:taken a+17 d-22
not:taking a+20 d-21
not:talk a+20 d-18
not:telefono a-15
not:tell a-19 b-20 c+23 d-18
not:telling a-23 d-17
not:tengo b-46
not:tenido a+25 d-26
not:test a-16 c+18
not:tested a-28 c+31
not:text a+31 b-16 d-33
not:that d-28
not:the a-21
not:them b-21
not:then d+17
not:there a+15 b-29 c-31
not:these a+17 b-16
not:they b-19
not:thing a+19 b-22 c-20
not:think b-20
not:this d-51
not:those a+25 b-23 c-21 d-17
not:three a+16
not:tiempo a+23 c-20 d-22
not:tiene c+15
not:til b-20 d-22
not:till c-24
not:time b-27 c-26
not:to b-31
not:todavia c+16 d-23
not:told d-29
not:toma d-21
not:tomado a+27 d-27
not:tomo b-33
not:tomorrow c-15
not:touch a+15 c-21
not:touched a+16
not:tried b-22 c-30
not:trouble b-23 c-27
not:trust d-22
not:tuve a+19 d-20
not:two a+17
not:una a+23 b-22 c-38
not:under a-22
not:unless a+21 c-19
not:up b-16
not:use a+17 c-15
not:used a+21 d-20
not:uso a+21
not:veo b-16
not:verdad b-15
not:vez a+19 c-18 d-15
not:visiones a+16
not:voces a+16
not:voices a+27 c-19 d-26
not:voy a-19 c-19
not:wait a-15 c-17 d+16
not:want a-16 c-19 d+16
not:was b-21
not:way a+23 c-20 d-18
not:went d-19
not:what a-16 b-33 c+31
not:when a-16 c+17
not:why a-25
not:with c-20
not:work a+18 b-17 c-24
not:worked a-22 d+24
not:worried a-20 b-17 d+19
not:would b-17
not:x a+20 c-16
not:ya b+16
not:yes a-17 c+16
not:yet b-40 c+16
not:yo a-23
not:you a-18
not:your c-16 d-19
not_# b-24 c+22 d-32
not_@call d-28
not_@cancel a-21 b+20 c-15
not_@drive a+23 b-21 d-26
not_@eat d-18
not_@stop a-22 d+20
not__@day a-20 d-18
not__@drink b-17 c-17
not__@drug a+15 b-16
not__@food a+17
not__@medicine b-26 c-22
not__@open c-15
not__@relative b-34 c-18 d+15
not__@year a+19 d-24
not__able a+16 c-22
not__all b-18 d+15
not__am d-17
not__any b-19 c-29
not__anybody b-23 d-22
not__anyone a+27 c-23
not__anything b-30 c-23
not__are a+16
not__as d-15
not__at a-18 b-17
not__back d-25
not__bad a-17 d+16
not__be b-17 c-18 d+18
not__before a+18 c-17
not__better a-21 d+21
not__bit b-17 c-21
not__but a-26 b-18 d+26
not__car a-29 b+18 d+17
not__chance a+18 d-18
not__college a+20 c-16 d-21
not__crumb b-16 c-15
not__do a+16 b-20
not__drop a+25 c-19 d-19
not__ever a+23 c-22
not__exactly a-22 c+23
not__far a+24 b-21 c-18 d-24
not__for a-22 d+16
not__good a+20 d-24
not__have b-25 d-25
not__he d-17
not__heart a+19 d-19
not__her b-19
not__here a+23 b-18 c-17 d-22
not__i a-18 b-17
not__if a-22 b-21 c+21
not__in d-32
not__is b-15 c+16 d-21
not__it b-38 c+16
not__just b-24 c-27
not__kind a+16 c-16
not__knowledge d-19
not__life a+16 d-15
not__lol a+25 c-24 d-20
not__me a-15 b-42 d+18
not__minor a-26 d+25
not__my c-21 d+24
not__nothing a+34 b-15 d-29
not__of b-34 c-30 d+17
not__on a-18
not__one b-26
not__or a+16
not__out a-22
not__over a+18 d-15
not__pain a-19 b+18 d-17
not__percent a-19 b-21 c+22 d-24
not__so a+30 b-22 c-25 d-31
not__soul a+17
not__still a-23
not__street a+16 c-16
not__test a-16 c+18
not__that a-25 b+21 c-16
not__the a-22
not__there d-18
not__thing a+17 b-17 c-16
not__this b+16 d-37
not__time a+17 b-21 c-20
not__to b-42
not__what a-26 b-31 c+26 d-15
not__when c+19
not__why a-21
not__without a-18
not__yet b-29
not__you d-31
not__your a+16 d-15
not_a b-51 c-32
not_afford a+20 d-18
not_answered c+17 d-18
not_asked a-19 c+20
not_at a+27 c-25 d-19
not_back d-19
not_be b-21 c-32
not_believe d-16
not_breathe c-17
not_busy a-23 c-15 d+23
not_but a-29 d+25
not_coming a-18 c-18 d+21
not_complain a-16 b-16 d+20
not_confirmed a-17 c+20 d-20
not_crazy a+17
not_do a+17 b-33
not_doing c-17
not_done c-17
not_drink a+23 c-20
not_eaten c-17
not_even a+24 b-23 c-17 d-21
not_ever c-18
not_feel a+17 d-19
not_find a+22 b-16 d-21
not_for a-27 b+39 c-32 d-38
not_found a+19 c-17
not_get b-15 d-23
not_go a-30
not_gone d-18
not_got a+16 b-19 d-32
not_had b-21
not_happening a+17
not_have b-40 c-20
not_heard a-15
not_hold a-20 b-17 d+18
not_home a+15
not_i a-26 b+17 c-16
not_know a-16 b-30
not_liver a+16 d-15
not_lol a-22 c+23
not_me a+36 b-26 c-54 d-16
not_miss b-17 c-27
not_much b-21 c-19
not_my a+26 b-23 c-23 d-24
not_need c-17
not_no a+16 d-20
not_now a+22 c-16 d-26
not_officially a-22 b-18 c+21 d-17
not_on a+21 d-22
not_one a+22 b-17 c-27 d-18
not_possible a+23 c-19
not_pregnant b-21 c-19
not_quite a+16 d-19
not_really a+18 b-17 d-19
not_recall a-19 b-22 c+21 d-20
not_remember a-22 b-22 c+31 d-23
not_right a+17 d-15
not_see b-18
not_since a+31 b-20 c-23 d-32
not_sleep a-18 b-16 d+21
not_so a+22 b-20 c-18 d-22
not_sorry a+19 d-19
not_sure a-46 b-22 c+41 d-32
not_take a+17 b-16 c-27
not_talk a+20 d-18
not_tell a-19 b-20 c+25 d-17
not_text a+31 b-16 d-33
not_that a+16 b-16 d-51
not_the c+21 d-20
not_there c-16
not_think b-20
not_this a+23 b-25 d-25
not_till c-15 d-26
not_touch c-18
not_tried a+23 b-19 c-22
not_trust d-22
not_two a+17
not_unless a+21 c-19
not_want a-20
not_work c-19
not_yet a+22 c-19 d-19
not_you a-16
note a+19 d-22
nothi* b-15 c-26
nothing c-25
nothing$ a+17 b-39 c-20
nothing__@medicine a+16 b-18
nothing__a c-16
nothing__all a+26 d-25
nothing__ask a+16 d-16
nothing__calendar a-16 d+16
nothing__helped d+15
nothing__i a+20 d-20
nothing__just a-18 d+16
nothing__not d-15
nothing__now a+20 d-19
nothing__that c-21
nothing__the c-21
nothing__there a+16 d-16
nothing_after a-23
nothing_at a+26 d-25
nothing_bad b-16
nothing_but a-15 b-26 c-23 d+24
nothing_else a+19 d-25
nothing_has a-16 d+17
nothing_like a+27 b-25 d-30
nothing_now a+17 d-15
nothing_of a+20 d-17
nothing_on b-19 c-18
nothing_serious a-17 b-16
nothing_since a+19 c-18 d-16
nothing_that a+21 d-20
nothing_to b-17 c-21
nothing_yet a+26 d-25
nothings a-16 d+16
noved* b-19 c-18
novedad b-19 c-18
novia c-18
novio a-19 c-18
now b-34
now$ b-25
now: b-27 c-36 d+24
now:# c-31
now:#_de a+18 d-18
now:#_minutes a+22 b-19 d-19
now:#_so a-15 d+15
now:@body b-27 c-29
now:@body_full a+17 d-18
now:@book b-21 d-21
now:@call_has c-18 d-17
now:@call_me b-36 d-20
now:@clinician c-19 d-18
now:@day d-30
now:@drink a-19 c+17
now:@drive a+30 b-20 d-43
now:@drive_right a+18 d-16
now:@eat c-25
now:@food b-31 c-30
now:@hours b-20
now:@hours_me c-17
now:@howmuch a-39
now:@howmuch_tiempo b+18 c-22 d-17
now:@insurer c-23 d+19
now:@insurer_a d-27
now:@insurer_que b-16 d+15
now:@late b-20 c-21
now:@medicine c-17 d-21
now:@move a+25 b-32 d-29
now:@parking a-17 c-16
now:@place a-18 b+20 d-19
now:@relative_are a-19 d+21
now:@relative_esta b-15
now:@stop a-22 b-24 c+25 d-29
now:@vehicle b-22 d-21
now:@visit b+21 c-28 d-22
now:@visit_is a-22 b+17
now:@wrong a-21 b+25 c-17 d-20
now:a a+27 c-34 d-18
now:a_@call a+15
now:a_esa c-23
now:a_few a-18
now:a_funeral a+15
now:a_la b-26 c-26
now:a_las c-17
now:a_lo a-16 c+15
now:a_que a+23 b-20 c-18 d-23
now:a_sec a-15
now:about d-17
now:about_to a+21 b-20 c-21
now:acabo a-15 d+15
now:acabo_de a-15 d+15
now:acomo* a-17 b-16 d+18
now:acomoda a-17 b-16 d+18
now:adela* d+19
now:adelante d+19
now:afrai* a+23 d-22
now:afraid a+23 d-22
now:afraid_not a+19 d-19
now:after a+48 b-42 c-31 d-41
now:after_# a+18 d-18
now:after_work a+21 b-17 d-20
now:again a+22 c-26 d-26
now:again_tomorrow a+16
now:agarr* c-16
now:agarro a+15 d-16
now:ahead a-21 d+24
now:ahi c-18
now:ahora b-29
now:ahora_mismo a+17 d-17
now:ahori* b-37
now:ahorita b-37
now:ahorita_estoy b-16 c-17
now:ahorita_no b-23 d-30
now:al a+22 b-32 d-23
now:al_rato a+32 b-17 c-16 d-27
now:all a-37 b-16 c-16 d+36
now:all_@body a-24 d+23
now:alley a-16
now:am c-40
now:am_@drive a+25 d-20
now:am_about d-15
now:am_afraid a+18 d-19
now:am_all a-18 d+17
now:am_asleep a+26 d-25
now:am_at b+16 d-15
now:am_free a-26 d+25
now:am_in a+20 d-19
now:am_not a-26 d+21
now:am_off b-15
now:an a+32 b-22 c-18 d-30
now:an_hour a+32 b-22 c-18 d-30
now:and a-24 b-18
now:andel* d+16
now:andele d+16
now:ando a+28 b-27 c-39 d-17
now:ando_en a+24 d-22
now:anoth* a+30 b-21 c-26 d-33
now:another a+30 b-21 c-26 d-33
now:another_time a+23 b-19 c-20 d-22
now:any a-19 d+22
now:anyth* a-24 c-17 d+17
now:anything a-24 c-17 d+17
now:appointment b+17 d-16
now:aqui b-20 c-18 d+16
now:aqui_estoy a-21 b-15 d+20
now:are c-42
now:are_asleep a-19 d+21
now:are_on c-17
now:are_you b+16
now:aroun* a-18
now:around a-18
now:as c-20 d+20
now:as_any d+19
now:as_good d+19
now:as_well c-17 d+16
now:ask d-22
now:ask_me a+22 b-18 c-22
now:aslee* a-22 b-26 d+17
now:asleep a-22 b-26 d+17
now:at c-28 d-19
now:at_all a-23 d+23
now:at_my d-28
now:at_that a+17 d-18
now:at_the c-27 d-27
now:at_work b+16 c-23 d-39
now:away d+18
now:bad a+19 c-23 d-28
now:bad_time b-25
now:be b-35
now:be_better b-18 c-24
now:bed a+20 c-17 d-17
now:bet a-18 d+24
now:bette* c-32
now:better c-32
now:bien a-29 b-28 c-29 d+36
now:bit a-17 c+15
now:boss b-25 c+16 d-24
now:boss_is a+15 b-16
now:break a-16 d+15
now:bring b-21 c-17
now:buen a-19 c-24
now:buen_momento b-19 c-16
now:bus b-15
now:busy b-34 c-20
now:by a-26 b-23 d+18
now:by_me a-23 b-21 c-19 d+26
now:calen* a-26 b-16 c+21
now:calendar a-20
now:calendario a-17 c+20 d-17
now:call a+20 d-31
now:can a+24 b-49 c-44
now:can_not a+33 b-29 c-25 d-25
now:can_we a+28 b-27 d-26
now:can_you a+22 b-25
now:capaz a-20 c+16
now:car a+20 b-17 d-20
now:casa a-22 b-18 c-21 d+25
now:catch a+16
now:catch_me a+16
now:centr* a-16 b+17 d-18
now:central a-16 b+17 d-18
now:central_time a-16 b+17 d-18
now:check b-21 d-18
now:check_with a-17
now:churc* c-15
now:church c-15
now:cita c-15 d-17
now:claro a-22 c-20 d+23
now:clase a+24 b-16 c-21 d-24
now:class c-19
now:clock a+25 b-21 c-25 d-22
now:cocin* a+20 d-22
now:cocinando a+20 d-22
now:combi* a+15
now:combine a+15
now:comer b-17 c-18
now:como a-45 b+23 c-36
now:compa* c-17 d-21
now:company c-17 d-21
now:compl* a+25 b-21 c-16 d-26
now:complica a+16 d-16
now:con a+17 d-34
now:confi* a-16 c+18 d-16
now:confirmo a-16 c+18 d-16
now:confirmo_en c+15
now:confl* a-21 d+22
now:conte* c-20 d-18
now:contesto c-20 d-18
now:cooki* a+15
now:cooking a+15
now:cooking_supper a+15
now:could b-22
now:could_you a+18 c-16
now:cuadr* c-16
now:cuadra c-16
now:cuand* b-19 c-26
now:cuando b-19 c-26
now:cuanto a-31 c+15 d-35
now:cuent* a-18 b-15 d+20
now:dale a-23 c-16 d+28
now:dark a+15
now:day c-26
now:de a-19 c-28
now:de_@eat b-17 c-18
now:de_las a+16
now:de_mi b-16
now:de_parte a-18 b+21 d-22
now:de_una a-34 b-27 c-22 d+33
now:decir a-16 c+16
now:deep a+15
now:deep_in a+15
now:deje a-22 b-23 c+25 d-32
now:del a+27 d-32
now:del_trabajo d-16
now:dele a-30 b-25 c-24 d+30
now:denti* b-16 c-20
now:dentista a+22 c-15 d-22
now:depen* a-21 b-22 c+25 d-19
now:depende a-17 c+20 d-16
now:depends c+24
now:depends_how c+15
now:desca* a-23 d+25
now:descanso a-23 d+25
now:desoc* a-18 d+18
now:desocupada a-18 d+18
now:despu* a+35 b-21 c-17 d-34
now:despues a+35 b-21 c-17 d-34
now:despues_de a+17 d-17
now:dia a+28 c-33 d-45
now:diali* a+16 d-18
now:dialisis a+16 d-18
now:dialy* a+22 b-18 d-22
now:dialysis a+22 b-18 d-22
now:did a-20 b+24 c-22 d-18
now:digam* a-23 b-15 c-21 d+32
now:digame a-23 b-15 c-21 d+32
now:digo a-18 c+22 d-16
now:digo_si c+18
now:dijo b+16
now:dime c-16 d+20
now:dinner a+17 d-16
now:direccion a-15 b+17 d-16
now:do_i d-16
now:do_it b-25 c-21
now:do_not a-24 c+16
now:do_you a-16
now:doctor c-23 d-16
now:does c-23 d-16
now:does_it b+19
now:dormi* a+23 d-24
now:down b-23 c-22
now:driving a+44 b-24 d-42
now:early b-20 d-22
now:early_for a+18 b-16 c-16 d-17
now:ears a-24 d+23
now:echel* a-17 b-16 c-15 d+18
now:echele a-17 b-16 c-15 d+18
now:el c+17 d-23
now:elbow a+15
now:elbow_deep a+15
now:emojiyes d+16
now:en a+22 b-21 c-17 d-21
now:en_casa a-19 d+19
now:en_clase a+17
now:en_el a+32 c-25 d-22
now:en_la b-29
now:en_media a+18 d-16
now:en_mi c-17
now:en_un b-17 d-18
now:en_una a+19 d-19
now:end d+16
now:entra* a+19 d-20
now:entrando a+19 d-20
now:entrando_al a+19 d-20
now:entro a+19 d-18
now:entro_a a+19 d-18
now:es b+21 d-18
now:es_rapido d-15
now:esa c-19
now:esa_hora c-31
now:ese a+25 b-29 c-35 d-16
now:ese_@hours c-17
now:ese_dia a+36 b-21 c-23 d-34
now:esper* a+26 b-25 d-28
now:esta c-35
now:esta_bien a-24 d+28
now:estam* c-24
now:estamos c-24
now:este d-16
now:estoy b-57 c-64 d+16
now:estoy_desocupada a-18 d+18
now:estoy_en b-31 c-49 d+18
now:estoy_manejando a+30 b-16 d-25
now:estoy_trabajando a+26 c-18 d-30
now:eveni* b-17
now:evening b-17
now:favor d-30
now:few a-18
now:few_minutes a-18
now:fine a-47 b-29 c-31 d+47
now:fine_by d+15
now:fire d+18
now:fire_away d+18
now:first d-15
now:fixin* a+17 d-19
now:fixing a+17 d-19
now:fixing_to a+17 d-19
now:for b+26 c-21 d-38
now:for_me c-28
now:for_what a-25 b+28 c-22 d-31
now:free a-27 b-18 c-17 d+26
now:from b-19 c-21
now:full a+29 c-16 d-30
now:funer* a+15
now:funeral a+15
now:give d-29
now:give_me d-29
now:go a-39 b-28 c-34 d+43
now:go_ahead a-21 d+25
now:go_on a-16 d+17
now:good a-46 c-27 d+38
now:good_as d+17
now:good_to d+15
now:got a-16 d+16
now:got_time a-16 d+19
now:got_to b-18 d-23
now:great b-19 d+16
now:guess a-25 b-24
now:habla* c-23 d-16
now:hablamos a+24 c-19 d-20
now:hablar b-17
now:hable a-17 b-15 c-15 d+18
now:hace c-18
now:hands a+33 b-19 c-21 d-34
now:hard b-16
now:has a+18 c-21 d-25
now:hasta a+15 d-16
now:hasta_las a+15 d-16
now:have_a a-18 d+17
now:have_company c-17 d-21
now:have_my a+16 b-15 d-16
now:have_to b-15 d-20
now:her a+17 b-18 d-23
now:here b-19 c-17
now:him c-17
now:hit a+18 d-17
now:hit_me a+18 d-17
now:hora c-44
now:hora_recojo a+15 d-16
now:horario b-20
now:hour a+18 b-35 c-25
now:how a-24 d-22
now:how_long a-24 c+16 d-21
now:i c-26
now:i_am a+20 c-38 d-17
now:i_can a-19 b-29 c-22 d+27
now:i_guess a-25 b-24
now:i_have c-35
now:i_was a-21 d+20
now:i_will b-18 d-16
now:if a-27 b-26 c+24
now:if_the a-17 b-18 c+22 d-19
now:impos* a+31 b-28 c-21 d-30
now:imposible a+26 b-23 c-18 d-26
now:in a+28 b-56 d-31
now:in_a a+16 b-23
now:in_church a+22 d-22
now:in_class a+19 d-17
now:in_the a+41 b-32 c-35 d-36
now:is c-27
now:is_a c-15
now:is_better d-21
now:is_fine a-20 d+20
now:is_good a-16
now:is_it a-17 d-16
now:is_not c-24
now:is_on b-16 c+17
now:is_that d-20
now:is_up d+16
now:it a-18 b-43 d+28
now:it_in a-19 d+16
now:it_is a+18 b-33 c-21
now:it_now a-19 d+18
now:it_tomorrow a+17 d-17
now:junta a+21 d-16
now:just c-27
now:just_got a-16
now:justo a+17 b-18 d-17
now:kids b-24 c-22
now:kind a-21 c+25 d-16
now:kind_of a-18 c+21 d-15
now:know a-18 d-20
now:la_@place a-15 b+17 d-16
now:la_casa b-16 c-18 d+17
now:la_noche d-18
now:la_orden a-29 b-17 c-19 d+25
now:las a+18 b-22 c-28
now:las_# a+16 b-21 c-25
now:last a-19 b+19 d-19
now:late a-15 c-18
now:later c-39 d-49
now:le a-23 b-26 c+24
now:le_confirmo c+15
now:le_contesto a+21 b-16 c-18 d-16
now:le_digo c+16
now:le_se a-16 c+16
now:let a-23 b-27
now:let_me b-16 d-15
now:let_us a-25 b-17 d+20
now:libre a-33 b-23 c-21 d+32
now:like a-15 b-19 c-15 d+18
now:llama* a+15 c-16 d-16
now:llamame a+15 c-16 d-15
now:lo a-23
now:lo_mejor a-16 c+15
now:lock a-17 c-17 d+17
now:lock_it a-17 c-17 d+17
now:lol a+16 c-22 d-26
now:long d-22
now:long_does b+19
now:look a-20
now:look_at a-17
now:los b-34 c-20
now:los_@day a+22 b-18 c-16 d-20
now:los_ninos a-21 b-24 d+19
now:luego b-41
now:luego_le a+24 b-18 c-21 d-18
now:m d-17
now:make a-24 d+21
now:mama a+15 b-20 c-24
now:manan* a+22 b-31 d-37
now:manana a+16 b-27 d-33
now:manej* a+39 b-22 c-17 d-34
now:manejando a+39 b-22 c-17 d-34
now:marido a-15 d-15
now:martes a+17 d-18
now:mas a+47 b-29 c-31 d-45
now:mas_@late a+43 b-25 c-24 d-41
now:maybe d-32
now:maybe_in c+16
now:me b-17
now:me_after a+18 d-17
now:me_again a+16
now:me_agarro a+15 d-16
now:me_complica a+16 d-16
now:me_cuadra c-16
now:me_fine a-17 d+16
now:me_in a-27 b-17 c+26 d-25
now:me_just a-18
now:me_later c-17 d-21
now:me_parece a-19 b-17 c-19 d+20
now:me_queda b-21 c-36
now:me_this b-19 c-17
now:me_up a+20 d-20
now:me_viene a-26 b-18 c-16 d+25
now:media a+18 d-16
now:mejor b-40 c-16
now:mi a-27 c+20
now:mi_@hours a-20 c+19 d-19
now:mi_@relative a-26
now:mi_turno a+16 d-18
now:middl* a+21 c-20
now:middle a+21 c-20
now:middle_of a+21 c-20
now:might a-17 b-16
now:might_as c-17 d+16
now:might_be c+21 d-22
now:minut* c+16
now:minutes c-22
now:minutos a-26 c+24
now:misa a+22 b-16 d-20
now:mismo a+17 d-17
now:momen* b-24 c-25
now:momento b-21 c-20
now:morni* a+21 b-25 c-23
now:morning b-19 c-20
now:muy a+24 b-18 c-31 d-18
now:muy_temprano a+24 b-18 c-31 d-18
now:my d-28
now:my_@body a+21 d-21
now:my_@book d-16
now:my_@call a-21 b+20 c-16
now:my_@food a-17 d+17
now:my_@relative a+17 b-26 d-33
now:my_@visit a-19 b+18
now:my_alley a-16
now:my_boss b-20 d-19
now:my_end d+16
now:nada a-21 c-18 d+22
now:nah a+23 d-21
now:nah_busy a+15
now:neces* a-20 b+20 c-17 d-20
now:necesita b+15
now:need a+17 c-26
now:ni a+23 d-22
now:night a+16 d-16
now:ninos a-21 b-24 d+19
now:no b-28
now:no_hay a-16 d+19
now:no_i a+18 d-21
now:no_le a-16 c+16
now:no_me c-16
now:no_puedo a+29 b-19 c-23 d-30
now:no_se d-33
now:no_tengo c-24
now:noche a+18 d-21
now:nomas a-21 c+18
now:not b-32
now:not_a b-15
now:not_be a-24 d+23
now:not_busy a-23 c-15 d+23
now:not_do a+22 d-19
now:not_got a+25 d-27
now:not_know c+26 d-16
now:not_now a+15
now:not_right a+17 d-15
now:not_sorry a+19 d-19
now:not_talk a+20 d-18
now:not_the a+15
now:not_work a+24 d-22
now:nothi* a-16 d+17
now:nothing a-16 d+17
now:nothing_on a-16 d+16
now:now b-35 c-40 d+16
now:now_is a-17
now:numbe* a-22 b+22 d-19
now:number a-22 b+22 d-19
now:o b+17
now:ocupa* a+35 b-19 c-24 d-34
now:ocupado a+17
now:of b-22
now:of_something c-15
now:off b-23 c-17
now:off_today a-20 d+21
now:ok a-24 b-23 d+20
now:on_@day d-18
now:on_a a+33 b-31 c-28 d-33
now:on_my a-37 b-29 d+25
now:on_the a+27 b-21 c-27 d-24
now:one c-20 d-34
now:or b+15
now:orden a-29 b-17 c-19 d+25
now:other c-15
now:other_day c-15
now:otro a+24 b-20 c-19 d-24
now:otro_dia a+17 b-15 c-16
now:out d-17
now:para c-40
now:para_mi a+21 b-17 c-17 d-21
now:para_que a-19 b+24 d-20
now:parec* a-19 b-17 c-19 d+20
now:parece a-19 b-17 c-19 d+20
now:parte a-15 b+17 c-18
now:pass a+16
now:patro* c+19
now:patron c+19
now:perfe* a-43 b-24 c-25 d+40
now:perfect a-26 d+25
now:perfect_timing a-21 d+19
now:perfecto a-30 c-15 d+28
now:pero a-17 d+17
now:phone a-22 b+21 c-19
now:pick a+17 d-18
now:pleas* b-19
now:please b-19
now:por d-19
now:por_favor d-30
now:por_mi a-21 b-15 d+23
now:possi* b-21 c+19 d-22
now:possibly a-21 b-18 c+22 d-18
now:pregu* a-30
now:pregunte a-18 b-20 c-19 d+20
now:probl* a-30 b-16 d+30
now:problem a-16 d+16
now:problema a-20 d+20
now:puede c-21 d-23
now:puede_que c+15
now:puedo b-41
now:pues a-24 b-25 c-25 d+27
now:put c-17
now:que a-23 b+18 c-22
now:que_@insurer b-19
now:que_necesita b+15
now:que_no c-21 d-25
now:que_si a-17
now:que_ver b-16 c+17 d-16
now:queda b-21 c-36
now:queda_muy c-16
now:quien a-19 b+21 d-17
now:quien_es b+17
now:quiza* c+16
now:quizas c+16
now:rapid* d-15
now:rapido d-15
now:ratit* a-19
now:ratito a-19
now:rato a+18 b-20 c-28
now:recoj* a+15 d-16
now:recojo a+15 d-16
now:recojo_a a+15 d-16
now:right b-25 c-30
now:right_now a+39 b-23 c-25 d-30
now:right_up a-16
now:sale d+21
now:salga a+18 d-18
now:salgo a+19 d-20
now:schedule b-21 d-21
now:se d-29
now:se_decir a-16 c+16
now:se_me a+24 b-18 c-21 d-23
now:sec a-15
now:see a-24 b-16
now:ser a+20 c-15 d-21
now:shift a+25 b-30 d-28
now:shoot c-17
now:si a-25 c+34 d-20
now:si_es d-15
now:si_me d-23
now:si_no a-19 b-18 c+20 d-20
now:si_puedo a-23 b-16
now:si_tengo d+17
now:sin a-29 b-16 c-19 d+27
now:so a-31 c-46 d+37
now:so_# a-15 d+15
now:so_we a-20 d+20
now:some b-19 c-21
now:somet* c-15
now:something c-15
now:son d-16
now:sorry a+37 b-25 c-29 d-38
now:sound* a-17 b-19 d+18
now:sounds a-17 b-19 d+18
now:stays d-18
now:stays_asleep d-18
now:still a-17 d+19
now:suits a-25 b-19 c-20 d+27
now:suits_me a-22 b-17 c-18 d+24
now:super a+18 d-16
now:suppe* b-18 c-16
now:supper b-18 c-16
now:sure a-29 b-20 d+25
now:swing a-15
now:talk b-24
now:tarde b-29
now:tardecito a+15
now:te a-19 c+18
now:tempr* a+19 b-19 d-27
now:temprano a+19 b-19 d-27
now:temprano_para a+20 c-23 d-15
now:tendr* c-17
now:tendria c-17
now:tengo b-56 c+20
now:tengo_dialisis a+16 d-18
now:tengo_tiempo b-19 c-32
now:tengo_un a-22 b-15 c-20 d+23
now:tenid* b-15
now:tenido b-15
now:tenta* a-27 b-24 c+29 d-30
now:text c-16 d-19
now:text_me d-24
now:texti* d-18
now:texting d-18
now:than d-19
now:that b-51 c-50 d+21
now:that_is a+26 b-26 c-20 d-23
now:that_morning b-15
now:that_one a+21 b-16 d-21
now:that_time a-19 b-20 d+22
now:that_will b-20 c-16
now:the c-24 d-27
now:the_clock a+18 c-18 d-17
now:the_combine a+15
now:the_middle a+21 c-20
now:then b-22 c-20
now:they a+15 b-19 d-26
now:this c-25
now:this_evening b-17
now:this_is a-18 d+18
now:thursday c-18 d-19
now:tiemp* a-21
now:tiempo a-21
now:til b-18 d-22
now:till_i d-20
now:time a-16 c-29
now:time_for a-16 b+18 d-20
now:time_is a-24
now:time_no a+21 d-19
now:timin* b-23 c-20
now:timing b-23 c-20
now:to a+16 b-21 d-23
now:to_be a+22 b-15 c-23 d-21
now:today b-30 c-17
now:todo_bien a-18 d+18
now:tomor* a+31 b-20 c-27 d-28
now:tomorrow a+31 b-20 c-27 d-28
now:tonig* a+29 b-25 c-26 d-24
now:tonight a+29 b-25 c-26 d-24
now:too a+24 b-20 c-22 d-22
now:too_early a+21 b-18 c-19 d-18
now:traba* b-30
now:trabajando b-18 c-23
now:trabajo a+25 d-22
now:try a+27 b-22 d-19
now:try_again a+20 b-18
now:tuesday a-20
now:turno a+25 b-19 c-16 d-26
now:un c-19
now:un_ratito a-19
now:un_rato b-17 c-16
now:una b-36 c-31
now:under a+21 b-18 d-19
now:under_a a+21 b-18 d-19
now:up a+18 b-23
now:us a-28 b-16 d+23
now:va c-23 d+19
now:vale a-20 b-26 c-24 d+26
now:velor* a+15
now:velorio a+15
now:ver a-28 b-19 c+30 d-22
now:viene a-26 b-18 c-16 d+25
now:viene_de a-21 d+21
now:wait a+26 d-23
now:wait_till a+23 d-22
now:was c-20
now:wassu* a-19 d+21
now:wassup a-19 d+21
now:we b-15 c-39
now:we_are a-16 c-19
now:we_do a+19 b-17 d-20
now:well c-19 d+19
now:what a-38 b+29 c-25
now:what_is a-19
now:when a+20 b-20 d-18
now:when_i a+18 d-17
now:who a-17 b+19 c-16 d-18
now:why a-28 b-36 c-24 d+36
now:why_not a-28 b-38 c-23 d+37
now:will b-16 c+16
now:will_be c-17
now:will_do a-22 b-19 d+22
now:will_not a+18 d-17
now:with b-26
now:with_my b-18 d-15
now:work a+17 c-37 d-31
now:work_for a+17 d-17
now:works a-34 b-36 c-33 d+39
now:works_for a-15 d+15
now:would b-21 c-20
now:would_be b-17 c-20
now:would_not a-19 d+19
now:wrong a-21 b+25 c-17 d-20
now:y d-24
now:ya a-33 d+21
now:yeah a+21 c-17 d-19
now:yep d+18
now:yes b-20 c-20 d+18
now:yes_i d+17
now:yo a-17 d+18
now:you c-20
now:you_need b-15 d+17
now:you_text a+21 b-24
now:you_try a+15
now:yup d+16
now:¿ a-17 c-20
now:¿_que b-16 d+16
now__again a+17 d-21
now__can a+15 d-16
now__good a-17
now__not a+15 d-16
now_and b-22 d-23
now_is a-18
nubes a-25 b-18 c-22 d+25
nubes$ a-23 b-16 c-21 d+23
nuera a-19 b+20 d-23
nueva b-26 c-19
nueva_en a+17 b-15
nueve* a+18 b-15 d-17
nuevo a+22 b-35 c-27
nuevo$ b-24 c-22
numb d+15
number b+15 c-37
number$ b+18 c-34
number__the a-15
numbers b-20
numbers_are c-22
numero$ a-20 c-21
nunca b-67 d-24
nunca$ a+29 b-26 c-16 d-35
nunca__checado a-16 c+18
nunca__dado a+31 c-29 d-23
nunca__encontrado a+16 c-16
nunca__ha a+26 c-23 d-24
nunca__han b-15 d-28
nunca__he b-19 d-23
nunca__la d-20
nunca__nada a+28 c-19 d-24
nunca__que a-30 b-20 d+20
nunca__revisaron a-16 c+17
nunca__tomado a+17
nunca_fui a+18 d-15
nunca_he a+35 b-17 c-30 d-30
nunca_la a+26 b-20 c-19 d-25
nunca_me a-17 b-29 c+24 d-19
nunca_supe c+20 d-18
nunca_tomo a+19
nunqu* a+28 b-26 c-24 d-27
nunquita a+28 b-26 c-24 d-27
nunquita$ a+21 b-18 c-20 d-21
nurse d-17
nurse* b-23 c-19
nurses b-23 c-19
nursi* c-27 d+19
nursing c-27 d+19
nursing$ a-19 b-23 c-15 d+23
nuts c-19
o a-34 b+18
o__no b-18
o_menos a-20 b-23 c+23 d-18
o_que a-16 b+19 c-21 d-17
objec* a-21 b-16 c-16 d+21
objection a-21 b-16 c-16 d+21
oblig* a-19 c-19
obvio a-33 b-28 c-30 d+34
ocho b-25 c-22
october a+16
octubre a+15 c-20
ocupa* a+35 b-19 c-24 d-34
ocupado a+17
ocupado$ a+17
of b-26
of$ b-50 c+16
of_# a-16 b-22 d+20
of_@drink a-17
of_@medicine d-23
of__@day a-15 c-17
of__@holiday d-16
of__@treat b-17
of__business a-17 b+17
of__but c+17 d-23
of__is a-18
of__kind a+20 c-15
of__liver a-19
of__night a-18
of__out c-16
of__pressure a-18 d+17
of__right d-17
of__so a+17
of__that a+19 b-19
of__things d-18
of__three a+18
of__time a-16 c+18
of__worked a-16 d+17
of__you c+15
of_a d-19
of_any a+22 c-18
of_been c+18 d-20
of_course a-18 c-21 d+25
of_em b-24 c-23
of_it c-17
of_me b-17 c-23
of_my a-30 b-27
of_something c-15
of_talk c-19
of_that d-29
of_the c-17
of_things a+15
of_those c-21
of_us b-19 c+18
of_your a-21
off b-33
off$ b-21
off__# b-18 c-18
off__day b-17
off__i a-17 c-16 d+18
off__it a-18 c-16 d+20
off__so a-20 d+21
off__street a-15 b+16 d-16
off_at b-18 c-18
off_the a-24 c-20
off_to b-15 c-18
off_today a-20 d+21
offer* b-17
offered b-17
offic* b-18 d-18
officially a-22 b-18 c+21 d-17
officially$ a-22 b-17 c+21 d-16
oficina d-24
ofrec* a-18
ofrecio a-18
ofrecio$ c-16 d+20
often a-19
often$ a-19
oh b-28 c-20
oh__no a+17
oh_no a+24 d-23
oi c+21
oia a-18
oia__cuando c-23 d+26
oia_voces a-17
oido a+18
oiga b+18 c-23 d-23
oiga$ b+17 c-20 d-21
oigo a-26 b-24 d+17
oigo_voces c-20 d+24
oil c-15 d-18
oil$ d-19
ojala b-18 d-23
ok b+27 c-29
ok$ b+17 c-37
ok__is a-17
ok__you a-18
ok_just a-15 d+18
okay a-16
old$ c-18 d-21
old_@clinician a-16 b-19 c+20 d-16
old_@place a+26 b-16 d-27
old__a d-23
old_man a+16 b-27
older b-28 c-28
older$ a+18 d-19
older__that b-16 d+16
older_than a-23 b-21 c-17 d+26
olvide c-16 d+20
olvido a-16
on a-27 c+19
on$ a-49 b-24 d+18
on_# c-17 d-22
on_@day b-23
on_@insurer a-17 b-21 d+20
on_@medicine a-23 c-26 d+19
on_@relative c-16 d-19
on__# b-19
on__@body a-22 c+25 d-25
on__@call d-16
on__@date a-21 d-20
on__@day b-32
on__@food a-17 d+17
on__@medicine c-24
on__@relative b-29
on__@treat c-15
on__a d-15
on__about a-18 d-17
on__all b-17
on__allergy a-17 b-17 c-16 d+18
on__at d-25
on__books a-16 c-20 d+19
on__but a-18 c+23
on__calendar a-16 d+16
on__chart b-18
on__clock a+18 c-18 d-17
on__control d-22
on__couch a-24 b-22 c-17 d+24
on__end a-17 b-15 c-17 d+20
on__fence a-17 b-15 c+22 d-23
on__have d-16
on__i a-20
on__in a-23
on__is b-23 d-18
on__it a-20
on__last a-17
on__life a+16 d-15
on__liver a-17
on__low a+16
on__me b-20
on__monitor c+18 d-22
on__no a-17 c+19 d-18
on__of d+15
on__one c-22
on__own a+25 b-20 c-21 d-26
on__patch a+20 b-16 c-19 d-20
on__pressure b-19
on__results c+16
on__road a+23 b-22 c-18 d-21
on__scan c+19 d-19
on__since a-17 c-17 d+21
on__street a-31 b+22 c-19
on__table c-20
on__they a-17
on__three b-15
on__time a-16 b+16 d-18
on__to a+17 d-21
on__way b-22 c-21 d+16
on_a a+32 b-37 d-32
on_anything a+17
on_birth d-22
on_both a+19 b-19 d-17
on_dialysis c-17
on_drugs a-17 b+17
on_everything a-16 b+15
on_file c-20 d-23
on_her a-18 b-18
on_it a-36 d+17
on_me c-31
on_my b-37
on_that b-25
on_the c+20 d-24
on_two d+16
on_your a+15 d-16
once a-25 b-41 c+36
once$ a-36 b-20 c+50 d-29
once__@month a+16 c-15 d-17
once__@year c-21
once__a d-18
once__fine a+16 c-16
once__my c-26
once__the b-18 c+16
once__they a-18
once__was c-16
once__while d-19
once_a a+16 c-16 d-16
once_and a-22
once_but a-15
once_from a+17 d-19
once_in b-27
once_never a-18
once_was a+16 c-16
one b-19
one_@medicine b-23 c-36
one__# a+20 c-22 d-19
one__@clinician a+16
one__@insurer b-15 d-21
one__@month c-29
one__@year a-19 b-16 c-17 d+24
one__a a-17 b-22 c+23
one__ago c-18
one__and d-21
one__at a-18 c+15
one__done c-20
one__for a+27 b-25 d-24
one__has a+16 b-17
one__have a+16
one__high d-18
one__i b-16
one__in b-18
one__is b-15
one__me c-19
one__nerves a-18 b-18
one__no a+15 d-22
one__of a+21 c-22 d-19
one__on b+17 c-18 d-22
one__only a+18 d-17
one__said a-19 c+25 d-21
one__sleep a-17 b-20
one__that d-20
one__the a+23 b-19 d-26
one__those b+18 c-22 d-25
one_a c-19 d+20
one_and b-20
one_bit c-22
one_but d-18
one_day c+17 d-19
one_for b-36
one_i a+21 d-20
one_is a+20 d-25
one_kidney b-16 c-30 d+22
one_kind a+15
one_said a-15 c+18 d-16
one_time b-21 c+28 d-25
one_uti a+19 c-17 d-18
ones a-16 b+15
ones$ c-15
only a+40 b-41 d-35
only$ a+25 b-27 d-52
only_@drug b-23 d-27
only_@medicine a+21 c-28 d-39
only__@day c-16
only__@drink d+16
only__@medicine b-26 d-27
only__a c-15
only__about a+26 b-26 c-19 d-24
only__am b-16
only__and a+23 b-22 c-31
only__but c-16 d+15
only__depression a+16
only__for a+18
only__i b-34
only__is b-24
only__it b-16
only__kidney a+16 d-16
only__makes a+17 c-19
only__me c-21
only__my a+27 b-23 c-27 d-21
only__on a+16 c-18
only__pressure a-25 c-18 d+26
only__that b-17 c-15
only__the c-16
only__to a+24 b-24
only__took a+17 c-15
only__with a+21 d-20
only_a c-27
only_allergic a+23 b-21
only_at b+23 c-23 d-22
only_diabetes a+15 d-16
only_ever a+26 b-16 c-22 d-15
only_morphine a+18 c-19
only_my a+18 b-21 c-19
only_on c-16
only_one a+18
only_please a+17 b-16 d-16
only_the a-23 b-20 c-29 d+28
only_thing a+20 b-23 c-16 d-16
only_to a+17 b-21 c-17
only_took c+15
only_vice a+17 b-16 c-16
only_when a-24 b-21
oops a-20 b-21 d+15
open c-18
opera* b-33
operada a+19 c-19 d-18
operada$ a+19 c-19 d-18
operado b-21 d-22
operado$ b-21
operaron a-21 d+18
operaron$ c+15 d-22
operaron__corazon a-22 c-17 d+18
operaron__la d+18
operaron_a a-23 d+17
operaron_de a-16 d+24
operaron_del a-15 d+15
operaron_el d+16
opere a+19 d-19
opere$ a+18 d-16
or a-29 c+28 d-35
or_# a-20 c+18
or_@body a+15
or__@relative a-22 c+18
or__the d-18
or_for a-16
or_my a-18
orale a-24 b-23 c-23 d+25
orden b-32 c-34 d+17
orden$ b-30 c-31 d+21
order a+30 b-20 c-19 d-27
order$ a+17 d-16
organ* d-32
organ:# a-19 b-50 c-36 d+36
organ:@animal c-20 d-26
organ:@animal_has d-15
organ:@body b-16 c-33 d+20
organ:@body_cancer d+24
organ:@body_is a-35 b-15 c-26 d+35
organ:@body_no a+24 d-26
organ:@body_si a-20 d+21
organ:@body_since d+19
organ:@body_surgery d+18
organ:@body_yes a-19 d+19
organ:@clinician b-29 c+20 d-32
organ:@clinician_is a-21 b-18 c+21 d-15
organ:@clinician_wants c+19 d-18
organ:@date b-22
organ:@day a-25 b-41 d+29
organ:@day_@day a-18 b-18 c-18 d+20
organ:@day_y c-15
organ:@drink c-22
organ:@drug a-16
organ:@howmuch b+17 c-19 d-16
organ:@month b-15
organ:@place a-19
organ:@relative c-46
organ:@relative_had a-16 b+20 c-24 d-19
organ:@relative_has a+21 d-16
organ:@relative_is d-16
organ:@relative_le d-17
organ:@relative_se b+15
organ:@relative_si a+22 c-17
organ:@sick a-17
organ:@symptom a-19
organ:@thanks c-19 d-27
organ:@thanks_you d-18
organ:@treat a-19 b+16 c-29
organ:@treat_dana b+18
organ:@treat_hurt b+15 d-17
organ:@vehicle a-29
organ:@vehicle_a d-15
organ:@year c+18 d-15
organ:a a-27 b-16 c+32 d-18
organ:a_baby a-15
organ:a_cada a-23 b-23
organ:a_catheter a-18 b-21 c-19 d+23
organ:a_de c+16 d-16
organ:a_kidney a-29
organ:a_liver a-16 b-18
organ:a_lot a-24
organ:a_scan c+19 d-16
organ:a_uti d-26
organ:a_veces c+22 d-27
organ:a_while c+23 d-20
organ:about a-19 b+24 c-15 d-21
organ:acuer* b+16
organ:acuerdo b+16
organ:ahi a+16 b-18 d-28
organ:al a-20 b-31
organ:al_# a-21 d+18
organ:al_bano c+17 d-20
organ:al_cien a+16 c-15 d-16
organ:algo c+16
organ:all a+32 c-21 d-28
organ:all_good a+22 d-17
organ:all_that a+17 d-17
organ:all_the a-27
organ:alrea* a-15 b+16 d-16
organ:already a-15 b+16 d-16
organ:alt b-15 d-25
organ:altas a-20 b-20
organ:am_clear a+17 b-16 d-15
organ:an b-24
organ:anali* b-26 d-28
organ:analisis b-23 d-26
organ:and a+26 b-45 d-28
organ:and_@body a+16 d-17
organ:and_no a+15
organ:ano a-16 c-21 d+20
organ:anos a-23 c+18
organ:any a+15 c-19
organ:appen* c-18
organ:appendix c-18
organ:are_bad d-18
organ:are_good a+19
organ:are_not a-17 c+18
organ:arthr* d-17
organ:arthritis d-17
organ:as a+23 b-19 d-30
organ:as_a d-24
organ:ask a-18 d-18
organ:askin* d-19
organ:asking d-19
organ:at a-15
organ:b a-18 b-15 c-33 d+35
organ:baby a-18 b-20 c+17
organ:back b-29
organ:back_bad c-17
organ:back_fine a+22 c-16 d-22
organ:bad c-26
organ:bag b-15 d+17
organ:bano c+17 d-20
organ:be c+16 d-17
organ:been a-21
organ:befor* a-17
organ:before a-17
organ:bien a+31 b-37 c-48 d-16
organ:bladder a-20 b-21 c-21 d+22
organ:blood d-17
organ:blood_work d-15
organ:bloodwork_was c-17
organ:both a+35 b-19 c-28 d-32
organ:but a+18 b-39 d-27
organ:but_it c+23 d-20
organ:but_not a+29 c-20 d-27
organ:but_that d-21
organ:but_the c-19
organ:bypas* a-15
organ:bypass a-15
organ:c a-24 d+24
organ:cada b-26
organ:cada_rato a-24 b-24
organ:caida d+17
organ:calcu* a-16 b-25 c+18
organ:calculos c-20
organ:came a+16 b-21 c-25
organ:came_back a+16 b-21 c-25
organ:can a-22 c-20
organ:can_not a-18 b-17 c-15 d+19
organ:cance* a-25 c-25
organ:cancer a-25 c-25
organ:cath a-16 b-19 c-17 d+18
organ:cathe* a-19 b-21 c-22 d+25
organ:catheter a-18 b-21 c-19 d+23
organ:checa* c+15
organ:check* a-21 c+22
organ:checked a-16 c+20
organ:chron* c-15 d+20
organ:chronic c-15 d+20
organ:chronic_utis d+17
organ:cien a+16 c-15 d-16
organ:cirrh* c-31 d+24
organ:cirrhosis c-31 d+24
organ:cirro* a-26 c-34 d+28
organ:cirrosis a-26 c-34 d+28
organ:cisti* a-16 c-19 d+24
organ:cistitis a-16 c-19 d+24
organ:ckd a-19 b-19 c-20 d+22
organ:clean a+32 b-24 c-30 d-31
organ:clear b-27 d-26
organ:clinica a-16
organ:como a+35 b-33 c-26 d-26
organ:con a-32 d+18
organ:con_un a-16
organ:contr* a-26 b-27 c-31 d+30
organ:cough c-18
organ:count a-28 b+30 c-18 d-34
organ:creat* b-25
organ:creatinina b-18
organ:cuent* a-20 b+24 d-30
organ:cuenta b+17 d-20
organ:cuentan b+17 d-17
organ:cysti* a-16 c-19 d+23
organ:cystitis a-16 c-19 d+23
organ:dana b+18
organ:day b+20 c-23 d-18
organ:days b-15
organ:de d-19
organ:de_@date a+17 d-17
organ:de_eso d-20
organ:de_higado c-20 d+15
organ:de_la a-17 c-24 d+16
organ:de_los d-23
organ:de_nina c+16 d-17
organ:de_nino c+18 d-18
organ:de_orina a-21 b-16
organ:del a-29
organ:del_higado a-18
organ:del_rinon a-20 d+16
organ:dentr* a+19 b-17 d-18
organ:dentro a+19 b-17 d-18
organ:desde a-21 c-21 d+25
organ:diabe* b-19 c-16 d+16
organ:diali* a-23 c-26 d+23
organ:dialisis c-18
organ:dializo a-18 c-15
organ:dialy* a-20 c-22 d+18
organ:dialysis a-20 c-22 d+18
organ:dialysis_@day a-21 b-21 c-21 d+23
organ:dialysis_mwf a-20 b-18 c-16 d+20
organ:dialysis_three b-15
organ:dice c-19
organ:dijer* a-16
organ:dijeron a-16
organ:dijo c-20
organ:dijo_el c-17
organ:dio c+18 d-18
organ:dios b-17 c+16
organ:disea* c-17
organ:disease c-17
organ:do b+16 c-16 d-36
organ:do_not a+24 b-21 c-20 d-22
organ:do_utis b+18 c-19 d-16
organ:docto* c+15 d-15
organ:doctor b-19 d-32
organ:doctors c+15 d-15
organ:does a-25 b+24 c-15 d-28
organ:does_a b+19 c-21
organ:donat* a-19 b-18 c-23 d+22
organ:donated a-19 b-18 c-23 d+22
organ:done b-23 c-22
organ:done_un a-16 b-18 d+18
organ:dos c-15
organ:down b-16
organ:down_there a+17 b-16 d-17
organ:drinking c-15
organ:duele d-19
organ:duele_la a-19 b+15 d-17
organ:ecogr* c+16 d-16
organ:ecografia c+16 d-16
organ:el_@day b-16
organ:el_higado b-45 c-19
organ:el_rinon c-29
organ:eleva* a-23 b-24
organ:elevated a-15
organ:en_@treat c-18 d+20
organ:en_la a-17
organ:en_orden a+19 c-18 d-17
organ:en_rango d-16
organ:enzim* a-17 b-22
organ:enzimas a-16 b-20
organ:enzym* a-19
organ:enzymes a-19
organ:es_el a-19
organ:es_la a+17 b-16
organ:es_otra a-17
organ:eso d-21
organ:esos a+28 b-24 c-24 d-28
organ:esos_organos a+16 d-16
organ:esper* a-28
organ:esperando a-22 b-18
organ:esposo b+16 d-22
organ:esta c-21
organ:estan a+16 b-27 d-16
organ:estan_haciendo a-16
organ:este c-20 d+18
organ:este_@year c-20 d+18
organ:estoy d-35
organ:estoy_bien a+21 d-22
organ:estoy_esperando a-16 c+17
organ:estud* b-27 c+19 d-24
organ:estudios b-23 d-20
organ:ever d-18
organ:every a-27 b-16 c-29 d+32
organ:every* a+18 b-25 c-22
organ:everything a+26 b-22 c-20 d-27
organ:exame* d-17
organ:falla a-18 d+18
organ:falta a-24 b-23 c+18
organ:falta* a-25 d-20
organ:faltan a-25 d-20
organ:faltan_los a-20 b-15 c+20
organ:fatty a-30 b-25 d+22
organ:fatty_liver a-23
organ:fine a+37 b-31 c-39 d-27
organ:fine_liver a+19 d-20
organ:for_a c-24 d+19
organ:for_asking d-19
organ:from c-34
organ:from_my b-16
organ:funci* b-16
organ:funciona a+20 d-20
organ:gallb* c-20 d-20
organ:gallbladder c-19 d-17
organ:galls* c-20 d-21
organ:gallstones c-20 d-21
organ:gastr* a+17 d-17
organ:gastritis a+17 d-17
organ:gave a-23 b-17 d+19
organ:get b-22
organ:get_a c-19 d+19
organ:get_up c+24
organ:getti* c+18 d-18
organ:getting c+18 d-18
organ:go a-24 c+16 d-24
organ:good a+34 c-44 d-37
organ:got b-18
organ:got_a a-18
organ:graso a-21 b-19 d+15
organ:great a+21 c-17 d-16
organ:hace a-16 c+21 d-18
organ:hace_@year c+16
organ:hacer b-16
organ:hacie* a-16
organ:haciendo a-16
organ:haciendo_estudios a-16
organ:had c+22 d-47
organ:had_@body c-17 d+21
organ:had_a d-22
organ:had_hep a-21 c+20 d-22
organ:had_hepatitis a-20
organ:had_my c-20 d-20
organ:half a-18 c-20 d+21
organ:half_my a-17 c-18 d+17
organ:han a-16 c+18 d-16
organ:han_revisado a-17 c+18
organ:has_cirrhosis d-16
organ:have a-20
organ:have_a a-22 b+17 c-21
organ:have_cirrhosis d+15
organ:have_kidney d-15
organ:have_not a-16 c+16
organ:have_one d-18
organ:have_to a-19 c-21 d+26
organ:he b-23
organ:he_has b-16
organ:healt* a+17
organ:heard a-22 c+22
organ:heard_back a-22 c+22
organ:hep a-36
organ:hep_b d+18
organ:hep_c a-27
organ:hepat* a-39 b-34
organ:hepatitis a-44 b-34 c+16
organ:hepatitis_a c+18 d-18
organ:hepatitis_b c-28 d+28
organ:hepatitis_c c-26 d+28
organ:hepatitis_de c+19 d-19
organ:her b-21
organ:hermano b-15 d+16
organ:hicie* c-18
organ:hicieron c-18
organ:higad* c-21
organ:higado c-21
organ:higado_graso a-21 b-19 d+15
organ:higado_inflamado d+17
organ:higado_si a-19 d+21
organ:high b-30
organ:hold a-18 b-17 c-15 d+19
organ:hold_my b-15 d+16
organ:how b+16
organ:hurt c-17
organ:i a-17 d+19
organ:i_@sick c-18
organ:i_do a+25 b-18 c-23
organ:i_get d+16
organ:i_go a-15 c+21 d-17
organ:i_got c-15
organ:i_have b-28 c-21 d+27
organ:i_leak c-18
organ:i_pee c+18
organ:ic a-19 b-18 c-19 d+21
organ:idea c+16
organ:in d-18
organ:in_@date c-25
organ:in_a a-17 b+16 d-24
organ:in_her a-16
organ:in_spring a-18 c+19
organ:incon* a-21 b-16 c-25 d+29
organ:incontinencia c-17 d+20
organ:infec* a-37
organ:infeccion c+18 d-19
organ:infecciones a-15 c-32
organ:infecciones_de c-17 d+21
organ:infection c+15
organ:infections a-28 b-22 c-32 d+33
organ:infla* a-17
organ:inflamado a-17
organ:inter* a-16 c-19 d+23
organ:interstitial d+18
organ:interstitial_cystitis d+18
organ:into a-18 c+17
organ:into_it a-18 c+17
organ:is_fine a+15 d-16
organ:is_gallbladder a-17 b+17
organ:is_good a+20 d-19
organ:is_it c-16
organ:is_shot c-17 d+19
organ:is_the a-18 b+15 c-17
organ:issue* d-15
organ:issues d-15
organ:it b-23 c+16
organ:it_is d-17
organ:izqui* d+15
organ:izquierdo d+15
organ:jaja c-27 d-19
organ:jaund* a-17 c+18 d-18
organ:jaundice a-17 c+18 d-18
organ:just a+16 b-26 c-41
organ:just_kidney a+16 d-15
organ:just_my b-21 c-23
organ:ketamina b+18
organ:ketamine a-15 c-16
organ:kid c-17
organ:kidne* c-33
organ:kidney c-23 d+16
organ:kidney_stone a-16
organ:kidney_stones c-21
organ:kidney_to b-20 d+16
organ:kidneys c-31
organ:kidneys_are d-20
organ:kidneys_only b-17 c-16
organ:kind a-20 c-20 d+17
organ:knows b-16 c+16
organ:la c-18
organ:la_@body a-22 c-38
organ:la_@treat b+18
organ:la_ecografia c+16 d-16
organ:la_orina a-16 b-19 c-26 d+22
organ:la_pipi c-17 d+20
organ:la_prostata b-15 d-16
organ:la_verdad b-18 c+17
organ:la_vesicula a+17 d-28
organ:lab c+22 d-21
organ:labs a+15 d-45
organ:labs_came a+18 c-15 d-17
organ:labs_were a+17 c-16
organ:las a-36
organ:las_enzimas a-16 b-20
organ:las_transaminasas a-19
organ:last d-17
organ:last_@month d-16
organ:last_@year a-22 c+24 d-26
organ:leak c-18
organ:leaks d+17
organ:libre b-15
organ:like b-36 c-40
organ:limpi* a+22 b-18 d-24
organ:list a-15 c-19 d+21
organ:list_for a-15 c-19 d+21
organ:liver b-27 c-17 d+19
organ:liver* a-19 c-18 d+20
organ:liver_and a+17 d-20
organ:liver_cancer a-18
organ:liver_enzymes c-35 d+26
organ:liver_fine a+24 d-24
organ:liver_is a+17 b-26 c-28
organ:liver_or a+22 d-19
organ:liver_out a-15 c-20 d+19
organ:liver_scare c+15 d-17
organ:liver_they c-17 d+18
organ:liver_transplant c-17 d+18
organ:livers a-19 c-18 d+20
organ:llevo a-15
organ:lo b-26
organ:lo_tengo a-16
organ:lol b-16
organ:look c+16
organ:looked_into c+15
organ:looki* a-15 c+16 d-16
organ:looking a-15 c+16 d-16
organ:los d-23
organ:los_@day a-23 b-18 c-18 d+23
organ:los_analisis b-26 c+24 d-21
organ:los_dos c-17
organ:los_estudios b-16 d-17
organ:los_resultados c+17 d-17
organ:los_rinones a+16 d-16
organ:lost b-20
organ:lot a-24
organ:lot_of c-22
organ:luego a-16
organ:mal a-21 c-19 d+22
organ:malo a+16 d-20
organ:mama d-21
organ:martes a-25 b-22 c-22 d+26
organ:mas d-20
organ:maybe a-19 c+20
organ:me a-32 c+18
organ:me_acuerdo b+16
organ:me_dializo a-15 d+16
organ:me_dijeron a-16
organ:me_dio c+18 d-18
organ:me_duele d-19
organ:me_esta a-18 d+20
organ:me_estan a-17
organ:me_falla a-18 d+18
organ:me_falta a-22 b-20
organ:me_faltan a-20 b-15 c+20
organ:me_han a-16 c+18 d-15
organ:me_operaron d+15
organ:me_sacaron c-16
organ:me_sale c-16 d+17
organ:medico a-26 c+18 d-20
organ:mi c-15
organ:mi_@relative c-28
organ:might c+19 d-18
organ:mio a+16
organ:mis a+17 c-18 d-23
organ:mom c-20 d-16
organ:mondays a-17 d+19
organ:much b-16 d-20
organ:mucho a-27 b-25 c+27 d-25
organ:mucho_al a-17 c+18 d-19
organ:murio a-15 b+15
organ:murio_del a-15 b+15
organ:mwf a-20 b-18 c-16 d+20
organ:my_@animal d-15
organ:my_@body a-37 b-29 c+20
organ:my_@relative c-32
organ:my_kidney a+18 b-21
organ:my_kidneys d-22
organ:my_liver a-19 b-43
organ:my_pee a-21 b-20 c+17
organ:nada a+44 b-22 c-17 d-36
organ:nada_mas d-18
organ:nah c-15
organ:nefro* a-22 b-23 c-19 d+23
organ:nefropatia a-18 b-17 d+18
organ:neith* a+25 c-17 d-24
organ:neither a+25 c-17 d-24
organ:neuro* a-18 d+18
organ:never b-16 c+23 d-30
organ:never_heard a-22 c+22
organ:new c-17
organ:nina c+16 d-17
organ:ningu* a+27 c-21 d-30
organ:ningun a+18 d-21
organ:ningun_problema a+18 d-21
organ:ninguno a+25 c-17 d-24
organ:nino c+18 d-18
organ:no d-15
organ:no_and a+15
organ:no_estoy a-17 c+16
organ:no_me a-16
organ:no_nada a+18 d-15
organ:no_problems a+17 d-17
organ:no_se b-22 c+21
organ:no_tengo a+21 d-20
organ:no_trouble a+24 d-23
organ:nobod* a-22 c+24 d-19
organ:nobody a-22 c+24 d-19
organ:nobody_ever a-16 c+18 d-16
organ:nomas a+15 b-28 c-32
organ:none a+22 d-16
organ:norma* a+26 b-23 c-17 d-24
organ:normal a+20 b-15 d-19
organ:not b-22
organ:not_back a-17 c+17
organ:not_hold a-18 b-17 c-15 d+19
organ:not_know c+22
organ:not_liver a+16 d-15
organ:not_that b-15
organ:nothi* b-21
organ:nothing b-21
organ:now b-21 c+21 d-18
organ:nueve* a+18 b-15 d-17
organ:numbe* a-20 b-15 c+15
organ:numbers a-20 b-15 c+15
organ:nunca c+15 d-24
organ:nunca_he a+19 c-16
organ:nunca_me a-16 c+17
organ:octubre c-16
organ:of b+17 d-17
organ:of_my a-20 b-17
organ:off a-21
organ:ok d-20
organ:old a+16
organ:on a-26
organ:on_dialysis c-17
organ:on_my a-31 b-17 c+20
organ:on_the a-18
organ:once b-23 c+33 d-36
organ:one_kidney b-16 c-30 d+22
organ:one_time c+17 d-16
organ:one_uti a+19 c-17 d-18
organ:only a+21 b-38 c-41
organ:only_my a+24 b-16 c-16 d-22
organ:opera* a-16 d+18
organ:operaron d+15
organ:operaron_de d+15
organ:or a+15
organ:or_@body a+15
organ:orden a+19 c-18 d-17
organ:order a+18 d-15
organ:organ* a+27 b-16 c-26 d-25
organ:organos a+16 b-17
organ:organs a+20 b-18 d-20
organ:origi* a+17 d-16
organ:original a+17 d-16
organ:orina a-25 b-26 d+19
organ:orino b-31 c+19 d-34
organ:orino_como a+21 b-22 c-19
organ:otra a-20
organ:out c-34
organ:over c-23
organ:padec* a+17
organ:pads b-15 d+15
organ:pancr* c-17 d-16
organ:pancreas c-17 d-16
organ:papa b-21
organ:para d-21
organ:parts a+20 b-18 d-19
organ:pase d-16
organ:passe* b-16
organ:passed b-16
organ:passed_a a-21 c+15
organ:pee a-15 b-33 c+32 d-19
organ:pendi* a-21 b-17 c+21 d-17
organ:perfe* a+38 b-28 c-34 d-36
organ:perfect a+22 b-18 c-19 d-20
organ:perfectos a+26 b-16 c-25 d-23
organ:pero b-27
organ:pero_no c+16
organ:piedr* b-23
organ:piedra b-18 d-26
organ:piedrita a-23 b-21
organ:pipi a-17 c-19 d+21
organ:plumb* a+24 b-21 c-21 d-24
organ:plumbing a+19 c-16 d-19
organ:plumbing_works a+15 d-15
organ:poliq* a-22 b-19 d+21
organ:poliquisticos a-19 d+18
organ:por c-35
organ:por_ahi a+16 b-18
organ:por_la a-25 b-17 d+23
organ:pregu* a-23 b+22 d-25
organ:pregunta b+16
organ:preguntas b+19 c-23
organ:proba* a-22 b-17
organ:probably a-22 b-17
organ:probl* a+22 c-21 d-30
organ:problema a+18 d-21
organ:problemas c-29 d-15
organ:problems c-19
organ:problems_there a+15 d-15
organ:prost* d-28
organ:prostata b-15 d-16
organ:prostate d-23
organ:puede c+17
organ:que a-26 d-15
organ:que_me b-21
organ:que_ya a-17 c+22 d-23
organ:quien b-17 c+18
organ:quien_sabe b-17 c+18
organ:quier* a-16 d-16
organ:rango d-16
organ:rato a-24 b-24
organ:reche* c+16 d-18
organ:recur* c-15 d+19
organ:repet* a-17 b-20 c+18
organ:repetir a-17 b-20 c+18
organ:rest a+16 d-18
organ:rest_is a+16 d-18
organ:resul* a-21 b-21 c+25 d-25
organ:resultados b-16 c+20 d-22
organ:revisado a-17 c+18
organ:right b-17 c-19
organ:right_now a-19 d+19
organ:rinon b-16 c-39 d+24
organ:rinon* b-19 c-24
organ:rinon_a b-21 c-16 d+19
organ:rinon_izquierdo d+15
organ:rinones b-19 c-24
organ:rinones_poliquisticos a-19 d+18
organ:runni* a-18 b-15
organ:running a-18 b-15
organ:running_tests c+17 d-17
organ:sabe a-20 b-24 c+23 d-23
organ:sacar* c-21
organ:sacaron c-21
organ:sacaron_un a-17
organ:said a-18
organ:sale c-16 d+17
organ:sale_la c-15 d+19
organ:salie* b-17 d-17
organ:salieron b-17 d-17
organ:salio b-21 c+18 d-26
organ:same a-22 b+20
organ:sanit* a+16 b-18
organ:sanito a+16 b-18
organ:sano a+17
organ:scan b-17
organ:scare a-18 c+19 d-19
organ:scarr* c-16 d+20
organ:scarred d+17
organ:se a-32 b-15
organ:se_me a-20 b-28
organ:segun b-18 c-22
organ:self b-15 d+15
organ:sent d-16
organ:sera a-16 c+19 d-16
organ:sera_la c+19 d-16
organ:she a-25
organ:shot a-15 b-19 c-23 d+20
organ:shoul* d-15
organ:should d-15
organ:si a+22 c-43
organ:si_pero a+19 c-19
organ:sin b-16 d-26
organ:since b-20
organ:sister b-16
organ:so a+15 b-23
organ:solo b-25 c-28
organ:solo_rinon a-19 d+19
organ:somet* a-17 c+33 d-29
organ:something c+21 d-20
organ:something_on c+15
organ:sometimes c+20 d-20
organ:sonda a-20 c-21 d+26
organ:sprin* a-24
organ:spring a-24
organ:stage a-30 b-26 c-28 d+31
organ:stage_# a-18 d+18
organ:still a-19 c+21 d-23
organ:stone a-22
organ:stone* c-32
organ:stones c-32
organ:stones_but a+19 d-18
organ:stones_every d+15
organ:story a-19
organ:summe* a-17 d+17
organ:summer a-17 d+17
organ:surge* a-18 c-19 d+24
organ:surgery a-18 c-19 d+24
organ:tengo b-41 c-18 d+22
organ:tengo_cirrosis d+17
organ:tengo_hepatitis c-28 d+28
organ:tengo_nada a+16
organ:tengo_un a-15 d+17
organ:tests b-25
organ:tests_came c-21
organ:thank d-19
organ:that d-31
organ:that_is a+19 b-20 c-21
organ:the b-26
organ:the_@clinician a+17 b-18
organ:the_same a-22 b+20
organ:the_time a-24 b-22 d+15
organ:there a+17 c-19 d-17
organ:they b-35 d+21
organ:they_are a-18 c+17
organ:thing c-15
organ:think a+16
organ:this a-16 b+18 d-17
organ:those a+24 c-27 d-26
organ:those_three a+16
organ:thoug* c-15 d-15
organ:thought c-15 d-15
organ:tia b+15
organ:tiene b+16
organ:time a-30
organ:times a-18
organ:to a-27 b-28 d+27
organ:to_my a-15 b-19 d+17
organ:to_wear c-22 d+23
organ:todo a+45 b-43 c-41 d-41
organ:todo_bien a+26 d-17
organ:todo_en a+16 d-15
organ:todo_eso a+15 d-15
organ:tomo a-19
organ:too b-19 d-23
organ:traba* a+17 d-16
organ:trans* b-27 c-21
organ:transaminasas b-20
organ:transplant a-18 c-22 d+24
organ:trasp* a-31 c-24 d+26
organ:trasplantada d+16
organ:trasplantada_de d+16
organ:trasplante a-16
organ:tratamiento c-18 d+20
organ:treat* c-21 d+22
organ:treated c-21 d+22
organ:tres b-21 c-19
organ:tuve a-19 b-15 c+31 d-29
organ:tuve_hepatitis c+25 d-25
organ:ultra* b-37
organ:ultrasonido a-22 b-23 c+22 d-19
organ:ultrasound b-25
organ:un a-49 c+18
organ:un_rinon a-29 c-28 d+26
organ:un_solo a-19 d+19
organ:un_ultrasonido c+16 d-16
organ:una a-27 b-28 c+39 d-36
organ:una_vez c+24 d-26
organ:up a-30 b-20 c+23
organ:up_a c+18
organ:use d+16
organ:use_a d+16
organ:uti d-21
organ:uti_right a-19 d+19
organ:utis a-45
organ:utis_count b+18 c-19 d-16
organ:veces a-20 b-17 c+18
organ:vejiga b-30 c-42 d+22
organ:verda* b-18 c+17
organ:verdad b-18 c+17
organ:vesic* a+17 d-28
organ:vesicula a+17 d-28
organ:vez c+24 d-27
organ:voy a-21 b-20
organ:waiti* a-23 b-24
organ:waiting a-23 b-24
organ:waiting_on a-18 c+30 d-15
organ:wants c+18 d-18
organ:was d-31
organ:was_a c+17
organ:was_clean a+21 c-22 d-21
organ:watch* c-15
organ:watching c-15
organ:water c-16
organ:weak b-20 c-23
organ:wear a-19 b-21 c-27 d+28
organ:wear_pads b-15 d+15
organ:were b-19 c+21 d-25
organ:what a-19 b+22 d-19
organ:when a-19 b-23 d+26
organ:when_i a-19 b-23 d+26
organ:which b+15
organ:while c+22 d-19
organ:who_knows b-15 c+15
organ:why a-18 b+24 d-25
organ:wife d-20
organ:with a+17 c-26
organ:work a+16 b-18 d-24
organ:worki* b-17 c-23
organ:working b-17 c-23
organ:works a+32 b-26 c-23 d-34
organ:would_have d-18
organ:y d-17
organ:y_los d-18
organ:y_transaminasas a+16 d-17
organ:ya a-22
organ:ya_me c-17
organ:ya_no a-23
organ:year c+18 d-26
organ:yello* c+18 d-16
organ:yellow c+18 d-16
organ:yes b-18 c-23 d+21
organ:yet a-19 c+20
organ:yo a+29 b-20 c-19 d-19
organ:yo_no a+30 b-21 c-19
organ:you b+21 c-22 d-24
organ:you_all a-21 b+19 d-17
organ:¿ b+16 c-16
organos a+16 b-17
organs a+20 b-18 d-20
origi* a+17 d-16
original a+17 d-16
orina a-26 d+18
orina$ a-22 b-22
orino b-31 c+19 d-34
orino_como a+21 b-22 c-19
other b-27
other* a-20 b-17
other__it a-17 d+18
other_day c-15
others b-15
others$ d-22
otherwise d+16
otherwise__a a-16 d+16
otra a-27
otra$ a-20 b-30 d+23
otra_@person b-24 c-22
otra_@place c-15 d-17
otra_hora b+21 d-23
otra_semana b+21 c-19 d-23
otra_vez c-31
otro a+20 b-22 d-39
otro$ a+28 b-17 c-23 d-26
otro__mas a+19 b-17 d-19
otro_dia c-17 d-23
otro_lado b-16
otros a-23 b-16 c+25 d-24
ought c-19
ought_to c-21 d+20
out d-20
out$ d-16
out__# d-16
out__@body c-17 d+15
out__@clinician a-22
out__gave d+16
out__it a-29 c-18 d+24
out__me b+16 c-20 d-15
out__my b-25
out__the d-18
out__time c-17
out__week c+17 d-16
out_bipolar d-32
out_fine a+23 b-16 c-15 d-16
out_for b-19
out_here a+22 c-17 d-21
out_in c-21
out_last a-17
out_now a-22 d+22
out_of c-43
out_on b+18 d-32
out_once a-21
out_when d+16
outsi* a+27 b-22 c-23 d-22
outside a+27 b-22 c-23 d-22
outside$ a+17 c-16
oven a-15 c-16 d+15
oven$ c-17 d+18
over b-44 c-41 d+28
over$ a-34 b-30 c-29 d+35
over_# c-39
over__@year a+16
over__at c-15
over__check a+17 d-18
over__dead d-15
over__the c-15
over__to a-18
over_here b-18 c-20
over_it a-21 b-18 c-16 d+22
over_ten d+16
over_the b-15
over_with a-16
overs* a-15
overseas a-15
own c-32 d-17
own$ a+23 b-19 c-20 d-24
own_car b-20
oxys c-17 d+16
oye a-19 c-16
pacem* a-26 c-15 d+21
pacemaker a-26 c-15 d+21
pacemaker$ a-17
pacie* c-16
pack a-17 d+22
packe* b-16 c-18 d+18
packed a-16 d+19
padec* c-28
padece c-16
padecia a+15
padecia_yo a+15
padecido a+16
padez* b-27 c-23 d+16
padezco b-27 c-23 d+16
padezco$ a+21 d-20
padezco_de b-16
pads a-25 b-23 c-18 d+25
pads$ b-15 d+15
pain b+18 d-27
pain$ a-17 b+17 c-18
pain_@medicine c+16
pais a+18 d-16
pais$ a+18 d-16
palab* a-26 b+21
palabra c-20
palabra$ c-16 d-17
palabras a-21 b+17 d-16
palos a+16
palos$ a+16
pan d+17
pancr* c-17 d-16
pancreas c-17 d-16
pancreas$ b+17
panic c-26
panic* c-17
panic_disorder a+15
panzo* a-16 d+16
papa c-20
papas c-24 d-21
papel a-21
papel* a-20 d-19
papeles a-20 d-19
paper a-24 c+22 d-26
paper* a-17 c+15 d-19
papers c+16 d-16
par a-20 c-16 d+20
para_# a+17 d-17
para_@date d+15
para_@fetch d+16
para__@month b-19 c-23
para__@relative d-27
para__digo a+17 c-16
para__dolor a-31 b-19 c+21 d-18
para__esta a+18
para__estoy a+17
para__le a+18 b-22 c-21
para__me a+16 d-21
para__no b-22 d-20
para_dormir c+16
para_el a-26
para_eso c-24
para_la c-17
para_los b-19 c-18
para_mi d-17
para_nada b-20 c-22
para_que c-29
para_saber a-17 c+16
paracetamol a-16 d+18
paral* a+21 b-19 c-18
paralisis a+15 d-15
paralizo d+16
paralizo__y d+16
param* a+19 b-15 d-17
paramos a+19 b-15 d-17
paran* a-16
paranoid a-16
parec* a-26
parece a-31 c+20
parecido a+16
pareja a+15 d-17
paren* d-19
parents d-19
parez* c-16
parezco c-16
parking b+25 c-29 d-29
paro a-19 c+25 d-23
paro_de c+19 d-17
part a-16
part__the b+16
parte b+16 c-21 d-17
parte$ c-18
parti* a-24
partida a-25 b-19
parts c-19
parts$ c-16 d-19
party c-16
pasa c-25
pasa$ b+18 d-18
pasa_a a-19 c-17 d+17
pasad* c-45
pasada b-17 c-26
pasada$ c-16
pasado c-32
pasado$ c-21
pase__a d-16
paso a+17 c-40 d-17
paso$ c-30 d-16
paso_@thanks a+23 b-22 d-22
pass a+31 b-37 c-33 d-15
pass$ a+30 b-30 c-30 d-26
pass_out c-15
passe* b-18
passed b-17
passed$ a-16
passed__last a-18
passed__once c+15
passed__physical a+16 c-15 d-15
passed__stone a-21 c+15
passed__test a+18 c-19
passed_a a-21 c+15
passed_my b-22 c-28
passed_out a-19 b-19
past b-30 c-19
past$ a-18 c-18 d+22
past_that a+16
paste* a+20 d-16
pastel a+20 d-16
pastel$ a+20 d-16
pastilla b+23 d-21
pastillas d-37
pastor c-22
patch a+20 b-16 c-19 d-20
patch$ a+20 b-16 c-19 d-20
patie* a-20 c-27 d+22
patient c-24 d+16
patient__@relative a+18 d-20
patients$ a-15
patro* c+19
patron c+19
paxil a-17 d+19
peanu* a+17
peanuts a+17
pecho b-34 c-27 d+19
pecho$ b-17 c-15
pecho__@date a+19 d-20
pecho_en a+15
pedi b-16 d+17
pedi__en a-17 d+18
pedia* b-15
pediatrician b-15
pee a-16 b-33 c+33 d-20
pelea* a-20 b-16 d+21
peleando a-20 b-16 d+21
pena c-22
pendi* a-24 c+21 d-24
pendientes a-19 d-19
penic* a+31 b-25 c-28 d-24
penicilina c-15
penicillin a+24 b-19 c-22 d-20
penicillin$ a+17
pensa* b-46 c+32 d-38
pensaba b-26 d-31
pensando a-16
pensando$ a-16
pensarlo a-26 b-24 c+22
pensarlo$ a-24 b-21 c+26 d-26
pensaron a+17 c-15
pensaron__era a+17 c-15
pensaron_que a+17 c-15
pense b-15
people b-29
perce* a-33 c+20
percent a-33 c+20
percent$ a-27 b-17
percs b-16 d+20
perdi a-29 b-32 d+20
perdi* c-28
perdi__cuenta b-24 c-24 d+23
perdi_el a-21 c+19
perdi_la b-24 c-24 d+23
perdio d-18
perdo* b+26 c-22 d-28
perdon b+26 c-22 d-26
perf a+17 c-15
perf$ a+17 c-15
perfe* a+25 b-51 c-55
perfect a+16 b-33 c-31
perfect$ b-17 c-23
perfect_timing a-21 d+19
perfecta a+17 c-17
perfecta$ a+16 c-16
perfecto b-24 c-27 d+15
perfecto$ b-17 c-19
perfectos a+26 b-16 c-25 d-23
perfectos$ a+26 b-16 c-25 d-23
perio* d-39
period d-34
period$ a-24 d-16
period_last a+15 c-16
period_yesterday c-15
periods d-16
permi* d-20
permiso$ d-15
permit a+17 d-18
pero b-24 c+19
pero__# a-18
pero__@medicine a-15
pero__@relative b-18 c-35
pero__con a-19 c-16 d+19
pero__descartaron a+21 c-19 d-20
pero__es d-15
pero__la a-21
pero__las a-15 c+17
pero__me b-28 d-20
pero__nada a+18 c-18
pero__se a-16 c+30 d-27
pero__si a-34 d+27
pero__soy a-22 c+17
pero__tomo a-22 c-22 d+22
pero_a d-16
pero_el c-19
pero_la b-17 c-17
pero_mi b-18 c-34
pero_poco a+16 d-15
pero_se a-17 b-16
pero_si a-17 c-15 d+19
pero_tengo a-21 d+20
pero_ya b-19
pero_yo b-29
perro b+16 c-20 d-17
perso* a-17 b+27 c-32 d-26
person a-34 b+22 d-15
persona c-30
personal a-29 b+28 c-24 d-24
personal$ a-28 b+26 c-21 d-22
peso a-16 c+18 d-16
pharmacist b-16
phone a-16
physi* b-26 c-16
physical b-26 c-16
physical$ a+17 c-15
pick d-18
picke* a-17
picked a-17
picked__a a-17
picked_up a-17
picku* c-16
pickup c-16
pide a-17
pidio a-21
pidio__dia a-17 d+18
pidio_el a-17 d+18
pido a+18 b-22
pido__@vehicle b-19
pido_un b-19
pie b-32 c-39 d+20
pie$ b-28 c-33
piece a-18 c-19 d+22
piedr* b-24
piedra b-21
piedrita a-23 b-21
piel c+16
piens* a-24
pienso a-24
pierd* b-17 c-22
pierdo b-17 c-22
pierdo$ b-16 c-21
pigs a+21 b-21 c-18 d-19
pigs_fly a+21 b-21 c-18 d-19
pill a-26 d+22
pilla* a+15 b-20 c-23
pills a-21
pipi a-17 c-19 d+21
pipi$ c-17 d+20
pirul* a+16 d-15
pirulos a+16 d-15
pirulos$ a+16 d-15
piso a-22 b-19 d+16
place c-22
place$ c-20
place__to a+16 d-16
place_in a-16 d+20
plan b-25 c-19
plan_to b-17 d+16
plann* b-28
planning b-22
planning__it a-18 c-22 d+21
planning_on b-15 c-21
planning_to d-17
plant a-16
plata c-23
plati* a-15
playi* a-19 b-22 c+25 d-26
playing a-19 b-22 c+25 d-26
pleas* c-47
please c-47
please$ a+18 c-32 d-21
please__@call a+21 d-20
please__i a-18 d+16
please__not b+17 c-16 d-35
please_do c-23
plumb* a+24 b-21 c-21 d-24
plumbing a+19 c-16 d-19
plumbing_works a+15 d-15
plus b-27 c-29
plus_@medicine d+17
pobre* b+18
pobrecito b+18
pobrecito$ b+18
poco b-26
poco$ a+29 b-32 d-19
poco_de c+22 d-23
poder a+27 b-36 d-29
poder$ b-31 d-16
poder__que a+16 c-22
poder__si a+16 c-22
podia a-27 b-26 d+27
podia_respirar a-18 d+19
podri* a-25 b-22 c+28 d-27
podria a-25 b-22 c+28 d-27
podria_ser a-22 b-21 c+26 d-25
polen a+22 b-17 d-18
poliq* a-22 b-19 d+21
poliquisticos a-19 d+18
polle* a+26 b-24 c-22 d-23
pollen a+26 b-24 c-22 d-23
pollen$ a+19 b-17 c-15 d-18
polvo c-24 d-22
polvo$ c-20 d-20
poqui* b-30 c+22 d-34
poquito b-29 c+23 d-36
poquito$ a+17 d-19
por a-18 c-60 d+23
por_@year c-18 d+20
por__@drug a-15
por__@relative b-26 d+16
por__@visit a+20 b-24 d-17
por__bien a-18 d+16
por__el a-18
por__estoy a+16 b-19 c-15
por__lado a+21 b-17 d-23
por__los a+26 b-28 d-16
por__me b-26 c-20 d+22
por__mejor b-19
por__mi b-17
por__primero a+16 d-16
por__tercer a-17 d+18
por__voces d+16
por__y b-20 c-18
por_ahi c-17 d-21
por_ahora b-20 d-30
por_correo a+16 c-16 d-27
por_dos d-16
por_el a-16 c-22
por_esa b-17
por_ese a+21 b-17 d-23
por_eso a+20 b-36
por_favor c-31
por_fin a-24 b-19 c-20 d+24
por_la b-23
por_las a-24 b-27 c-19 d+28
por_mania d+18
por_mensaje a-18
por_mi b-45 c-28 d+24
por_probar a-16 d+15
por_psicosis d+18
por_que a-24 b+24 d-23
por_si a-22 b+20 c-19
por_su a-20 b+20 d-18
por_supuesto a-17 d+19
por_telefono a-16 b+16
por_texto a-21
por_un c-17
por_vida d+15
porch b-20 c-16
porch$ a-22 d+19
porqu* a-27 b+19
porque a-27 b+19
posit* a-20 b-35 c-46 d+38
positiva a-18 c-24 d+24
positive b-22 c-28 d+16
positivo a-23 b-20 c-22 d+24
positivo$ a-23 b-20 c-22 d+24
pospa* d+22
posparto d+22
posparto_con d+15
possi* b-47 c+31 d-46
possible b-21 d-25
possibly a-37 b-37 c+43 d-33
possibly$ a-21 b-17 c+21 d-17
post b-21
postp* a-19 b-31 d+21
postpartum a-19 b-31 d+21
pot a-16 b-17 c+19
pots a-15 b+16 c-20
pray b-19 c-15
praye* a+29 b-20 c-22 d-27
prayer a+27 b-19 c-19 d-25
prayer$ a+17
prazo* a-18 d+17
prazosin a-18 d+17
prednisone a-22 b-16 c-19 d+22
prefe* c-22
prefer c-17
prefi* b+21 c-33 d-21
prefiero b+21 c-33 d-21
prefiero_@call d-17
prefiero__@call a+21 b-19 d-16
prefiero__llamada b-21
prefiero__me a+27 b-26 d-25
prefiero__responder a-22 b+21 c-15 d-15
prefiero_no a-25 b+27 c-18 d-23
prefiero_que a+27 b-26 d-25
preg a-28 b-22 c-23 d+30
preg$ d+18
pregn* c-17
pregnancy: b-23
pregnancy:# c-35
pregnancy:#_# a-18 d+18
pregnancy:#_@date a-16
pregnancy:#_@month a-36 d+33
pregnancy:#_@year c-23 d-27
pregnancy:#_and c+17 d-25
pregnancy:#_lol a+20 b-19 d-19
pregnancy:#_semanas a-28 c-20 d+27
pregnancy:#_weeks a-49 b-29 c-21 d+43
pregnancy:@clinician a-24 b-26 c-21 d+30
pregnancy:@clothes d+15
pregnancy:@date c-27
pregnancy:@day b-37
pregnancy:@drink a-28 d+22
pregnancy:@holiday a-21 c-19 d+20
pregnancy:@insurer b-15
pregnancy:@late a-39 b-20 c+36 d-24
pregnancy:@medicine a+19 b-29 d-27
pregnancy:@month a-36 b-18 d+26
pregnancy:@month_ago a+16 d-16
pregnancy:@month_and a-19 c-16 d+20
pregnancy:@month_so c+17 d-16
pregnancy:@move a+16
pregnancy:@open a+37 b-34 c-33 d-35
pregnancy:@relative b+20 c-45 d-28
pregnancy:@relative_esta c-15 d-28
pregnancy:@relative_got a+17 b-16
pregnancy:@relative_had a+15 b-15
pregnancy:@relative_in d-16
pregnancy:@relative_is b+17 c-26
pregnancy:@relative_si c-21 d-23
pregnancy:@stop a+18 c-20
pregnancy:@stop_de a+15 d-16
pregnancy:@thanks a+17 d-18
pregnancy:@treat a-29 c+24 d-30
pregnancy:@vehicle a-25 d+25
pregnancy:@year a+21 c-32 d-19
pregnancy:@year_old d-21
pregnancy:a_@year d-18
pregnancy:a_chance b-16 d-17
pregnancy:a_day a-19 d+17
pregnancy:a_dude a+16
pregnancy:a_man c-16 d-22
pregnancy:a_miracle a+16 d-16
pregnancy:a_test d-27
pregnancy:a_vasectomy a+20 b-16
pregnancy:a_week a-15
pregnancy:about a-16 d+17
pregnancy:about_# a-16 d+17
pregnancy:abril a-19 d+21
pregnancy:abuela b-16
pregnancy:after c-23 d-20
pregnancy:ago a+24 b-16 c-20 d-23
pregnancy:ahi c-15
pregnancy:ahori* a+24 b-20 c-23 d-24
pregnancy:ahorita a+24 b-20 c-23 d-24
pregnancy:al a-25
pregnancy:alivi* a-20 c-16 d+20
pregnancy:all d-19
pregnancy:all_over c+16
pregnancy:am c-26
pregnancy:am_# b+24 d-32
pregnancy:am_@late c+20
pregnancy:am_a a+25 b-40 c-18
pregnancy:am_expecting d+21
pregnancy:am_not b+16 d-19
pregnancy:am_on a+16 b-17
pregnancy:am_pumping d+16
pregnancy:am_sixty a+23 b-20 d-23
pregnancy:am_the a+19
pregnancy:amama* a-32 b-30 c-41 d+39
pregnancy:amamantando a-21 b-16 c-23 d+24
pregnancy:amamanto a-28 b-20 c-28 d+29
pregnancy:and c-21
pregnancy:and_done a+19 d-19
pregnancy:and_i a+16 b-24 c-23
pregnancy:and_not c-22
pregnancy:and_still c+15
pregnancy:ando a-34 b-28 c+16
pregnancy:ando_@late a-19 c+20 d-22
pregnancy:ando_con a-25 b-16
pregnancy:ando_de d+16
pregnancy:ano c-20
pregnancy:anos a+30 b-16 c-24 d-25
pregnancy:apena* a-20 d+20
pregnancy:apenas a-20 d+20
pregnancy:apenas_me a-20 d+20
pregnancy:april b-15 c-17
pregnancy:are c+17
pregnancy:aroun* d+16
pregnancy:around d+16
pregnancy:around_@holiday d+16
pregnancy:asi a-17
pregnancy:ask d-16
pregnancy:at b-32 c-21 d+23
pregnancy:at_night a-19 c-17 d+21
pregnancy:at_work a-24 c-19 d+25
pregnancy:atras* c+16
pregnancy:atrasada a-16 c+26 d-23
pregnancy:atraso c+16
pregnancy:ay a+19
pregnancy:ay_no a+19
pregnancy:ayer b-15 c-26
pregnancy:baby c-38
pregnancy:baby_girl d+15
pregnancy:baby_in d-20
pregnancy:bajad* c+15
pregnancy:bajado c+15
pregnancy:bajo a+21 b-20 c-16 d-21
pregnancy:be b-18
pregnancy:be_a a+20 d-20
pregnancy:be_we c-15 d+15
pregnancy:bebe a-26
pregnancy:bedti* a-19 d+19
pregnancy:bedtime a-19 d+19
pregnancy:bf b-19
pregnancy:birth d-15
pregnancy:birth_control d-22
pregnancy:blood a-23 b-17 c+24 d-22
pregnancy:blood_test a-21 b-16 c+22 d-20
pregnancy:borro* c+16 d-20
pregnancy:borrosa c+16 d-20
pregnancy:bottl* c-22
pregnancy:bottle c-22
pregnancy:breas* a-21 b-31 c-30 d+30
pregnancy:breast c-20 d+18
pregnancy:breastfeed a-20 b-17 c-16 d+21
pregnancy:breastfeeding b-15 c-21 d+18
pregnancy:bun a-21 c-18 d+20
pregnancy:bun_in a-21 c-18 d+20
pregnancy:busca* c+19 d-20
pregnancy:buscando c+19 d-20
pregnancy:but b-21 d+17
pregnancy:but_she c-16 d+17
pregnancy:c d-16
pregnancy:cada_tres a+17 d-16
pregnancy:came a+18 c-20
pregnancy:camin* a-18 d+17
pregnancy:camino a-18 d+17
pregnancy:can_not b-20 c+15 d-17
pregnancy:casi a-20 d+18
pregnancy:cero a+22 d-22
pregnancy:cerre a+16
pregnancy:cerre_la a+16
pregnancy:cerro a+19 d-19
pregnancy:chanc* b-22 d-28
pregnancy:chance b-22 d-28
pregnancy:change a+16
pregnancy:chich* a-16 c-16 d+16
pregnancy:chichi a-16 c-16 d+16
pregnancy:cinco a-22 c-19 d+24
pregnancy:cinco_@month a-18 d+19
pregnancy:closed a+34 b-31 c-27 d-32
pregnancy:come a-17 b-15
pregnancy:con a+16 d-17
pregnancy:con_# a+20 d-19
pregnancy:con_@medicine a+22 b-17 c-21 d-21
pregnancy:con_la a-22 c+16
pregnancy:condo* b-19 c+16 d-26
pregnancy:condon d-21
pregnancy:confi* c-19 d+18
pregnancy:conte* a-15
pregnancy:cosa a-17 b+18
pregnancy:could a-23 b-16
pregnancy:could_be a-17
pregnancy:cree c-15 d-16
pregnancy:creo b-20 d-22
pregnancy:cuatr* a-16 d+17
pregnancy:cuatro a-16 d+17
pregnancy:cuent* a-17 d+20
pregnancy:cuentas a-15 d+17
pregnancy:cuido a+16
pregnancy:cuido_con a+16
pregnancy:cycle b-16
pregnancy:dando a-18 c-16 d+22
pregnancy:dando_pecho c-16 d+19
pregnancy:dar d-17
pregnancy:daughter a-29
pregnancy:day a-25 b-18 c-22 d+27
pregnancy:days_@late c+15
pregnancy:de_# b-16
pregnancy:de_cuentas a-15 d+17
pregnancy:de_encargo d+15
pregnancy:de_mamar a-19 d+19
pregnancy:de_noche a-19 c-19 d+18
pregnancy:de_retraso c+15 d-23
pregnancy:de_tener a+15
pregnancy:deje a+19 d-19
pregnancy:del a+19 c-19 d-18
pregnancy:depo a+22 d-17
pregnancy:desde a+19 d-17
pregnancy:despu* c-15 d-21
pregnancy:despues c-15 d-21
pregnancy:deste* c-21
pregnancy:dias b-15 d-21
pregnancy:dio a-18
pregnancy:dio_positivo d+15
pregnancy:dios a+20 b-23 c-24
pregnancy:dios_me a+19 d-17
pregnancy:diu a+23 c-17 d-15
pregnancy:do a-27 b+22
pregnancy:do_not a-18 c+19
pregnancy:do_you b+17
pregnancy:doctora c-16 d+15
pregnancy:does a-15 b+21
pregnancy:does_it b+16
pregnancy:doing a-35 b-27 c+34 d-30
pregnancy:doing_ivf a-17 c+19 d-17
pregnancy:domingo d+16
pregnancy:done a+29 b-20 c-19
pregnancy:done_nursing a+15 d-15
pregnancy:dos b-18
pregnancy:dos_rayitas a-17 c-16 d+19
pregnancy:dos_semanas a-16 c+18
pregnancy:doubt a+18 b-20 d-21
pregnancy:doubt_it a+18 b-20 d-21
pregnancy:doy b-25 c-28 d+19
pregnancy:doy_teta a-16 d+16
pregnancy:dude a+16
pregnancy:due a-36 c-35 d+33
pregnancy:due_around d+16
pregnancy:eight a+17
pregnancy:el b-60
pregnancy:el_@day b-25
pregnancy:el_diu a+22 c-16
pregnancy:el_pecho a+19 d-19
pregnancy:el_test a-24
pregnancy:ella b+15 d-21
pregnancy:embar* a-22 c-20 d+19
pregnancy:embarazada_no a-21 b-19
pregnancy:embarazadisima a-22 b-18 c-19 d+23
pregnancy:embarazo c-21
pregnancy:embry* c-17 d+17
pregnancy:embryo c-17 d+17
pregnancy:embryo_transfer c-17 d+17
pregnancy:en a-18 c-22 d+22
pregnancy:en_@date c-33
pregnancy:en_camino a-18 d+17
pregnancy:en_el a-17 d+18
pregnancy:en_la b-21
pregnancy:encar* d+15
pregnancy:encargo d+15
pregnancy:encin* a-26 c-20 d+24
pregnancy:encinta a-26 c-20 d+24
pregnancy:enter* a-19 d+19
pregnancy:entere a-19 d+19
pregnancy:es a-16
pregnancy:es_mi d-15
pregnancy:eso_es a-18 b+17
pregnancy:esper* a-32 b-19 d+25
pregnancy:esperando a-29 b-18 d+22
pregnancy:esposa a-25 b+17
pregnancy:esposo d-19
pregnancy:esta c-22 d-41
pregnancy:esta_cerrada a+17
pregnancy:esta_embarazada a-20 b+23 d-17
pregnancy:estam* a-33 b-26 c+33
pregnancy:estamos a-33 b-26 c+33
pregnancy:estamos_buscando c+19 d-19
pregnancy:este_@month d-17
pregnancy:estoy b-31 c-39 d+25
pregnancy:estoy_de a-19 d+19
pregnancy:estoy_en c-18
pregnancy:estoy_encinta a-25 c-19 d+23
pregnancy:estoy_esperando a-29 b-18 d+22
pregnancy:estoy_operada a+19 c-19 d-18
pregnancy:every c-17
pregnancy:expec* c-29 d+18
pregnancy:expecting c-29 d+18
pregnancy:expecting_# a-18 d+18
pregnancy:fabri* a+20 d-21
pregnancy:fabrica a+20 d-21
pregnancy:facto* a+19 b-16 d-20
pregnancy:factory a+18 d-18
pregnancy:factory_@open a+16
pregnancy:falta a-25 b-18 d+18
pregnancy:feedi* a-22 b-18 c-16 d+23
pregnancy:feeding a-22 b-18 c-16 d+23
pregnancy:ferti* a-25 b-25 c+27 d-26
pregnancy:fifty a+21 c-17 d-19
pregnancy:first a-22 b-16 c-16 d+21
pregnancy:first_trimester a-16 d+17
pregnancy:fixed a+16 d-16
pregnancy:for_a a-17 d-19
pregnancy:for_my b-17
pregnancy:formu* b-21 c-17
pregnancy:formula b-21 c-17
pregnancy:found a-17 d+21
pregnancy:found_out a-17 d+21
pregnancy:four b-18
pregnancy:gemel* a-22 b-18 c-22 d+24
pregnancy:gemelos a-22 b-18 c-22 d+24
pregnancy:girl a-28 b-18 c-23 d+26
pregnancy:god b-16 c-18
pregnancy:got a+16 b-21
pregnancy:got_my a+17 c-18 d-19
pregnancy:got_snipped a+16 b-16
pregnancy:grand* c-16 d-20
pregnancy:granddaughter b+16
pregnancy:hace a+21 d-33
pregnancy:hace_rato a+25 d-20
pregnancy:hacer a-15 c+18 d-18
pregnancy:had a+20 d-50
pregnancy:had_a d-33
pregnancy:had_my a+31 b-23 c-31 d-17
pregnancy:hago a-17 c+17 d-17
pregnancy:half a-17 d+16
pregnancy:half_formula a-17 d+16
pregnancy:hard a-26 c+20 d-20
pregnancy:hard_to a-16 c+20
pregnancy:have a-21 c+22 d-36
pregnancy:have_@relative c-16 d-17
pregnancy:have_not c+18
pregnancy:havin* b-20 c-24
pregnancy:having b-20 c-24
pregnancy:he_is c-27
pregnancy:heave* a+16
pregnancy:heavens a+16
pregnancy:heck a+16
pregnancy:heck_no a+16
pregnancy:hell_no a+17
pregnancy:here a+17 d-15
pregnancy:hermana a-23 c-20
pregnancy:hice c-17
pregnancy:hice_la c-15
pregnancy:hija d-22
pregnancy:him a+18
pregnancy:histo* a+19
pregnancy:historial a+19
pregnancy:hombr* a+29 b-16 c-15 d-17
pregnancy:hombre a+29 b-16 c-15 d-17
pregnancy:honey a+17 b-19 d-15
pregnancy:hope b-16 d-20
pregnancy:hope_not b-16 d-20
pregnancy:hoy a+16 c-16
pregnancy:hurt b+17
pregnancy:hurt_the b+17
pregnancy:husba* a+21 b-15 d-18
pregnancy:husband a+25 b-24 d-16
pregnancy:husbands a+21 b-15 d-18
pregnancy:hyste* a+25 c-16 d-24
pregnancy:hysterectomy a+25 c-16 d-24
pregnancy:hysterectomy_# a+17
pregnancy:i b+22 c-29
pregnancy:i_@clinician a-19 b-21 c-20 d+22
pregnancy:i_am c-33
pregnancy:i_breastfeed a-17 b-16 c-15 d+18
pregnancy:i_could a-16 d+16
pregnancy:i_do a-15
pregnancy:i_got d-16
pregnancy:i_had a+18 b-15
pregnancy:i_have b+19 c-20 d-21
pregnancy:i_hope a-17 c+17
pregnancy:i_lost d-20
pregnancy:i_pump a-27 b-24 c-23 d+30
pregnancy:i_still a-16 d+17
pregnancy:i_would d-19
pregnancy:imagi* a-23 c-20 d+23
pregnancy:imaginate a-17 d+18
pregnancy:impos* b-25 d-25
pregnancy:imposible a+19
pregnancy:impossible b-18 d-16
pregnancy:in a-17 c+18 d-19
pregnancy:in_# d-28
pregnancy:in_@date c-21
pregnancy:in_law d-16
pregnancy:in_may a+16 b-22
pregnancy:in_the a-18 b-25
pregnancy:inyec* a+23 c-18 d-21
pregnancy:irreg* a-25 c+26 d-16
pregnancy:irregular a-25 c+26 d-16
pregnancy:is b+20 d-33
pregnancy:is_# a+22 b-24 c-28
pregnancy:is_@open a+21 b-21 c-17 d-19
pregnancy:is_expecting b+15
pregnancy:is_not a-22
pregnancy:is_pregnant b+18
pregnancy:is_the b-16 c-19
pregnancy:it_hurt b+17
pregnancy:it_is b-22 c+17 d-20
pregnancy:ivf a-22 c+21 d-18
pregnancy:jaja a+16 b-27 c-24
pregnancy:jajaj* c-17 d-20
pregnancy:jajaja c-17 d-20
pregnancy:june a+19 d-23
pregnancy:junio a-19
pregnancy:just a-26 c-24 d+16
pregnancy:just_found d+15
pregnancy:just_had b+18 c-25 d-22
pregnancy:kids b+18 c-31 d-35
pregnancy:knock* a-21 b-15 c-25 d+22
pregnancy:knocked a-21 b-15 c-25 d+22
pregnancy:knocked_up a-21 b-15 c-25 d+22
pregnancy:know a-21
pregnancy:knows a-16 c+21 d-19
pregnancy:la b-37
pregnancy:la_fabrica a+17 d-18
pregnancy:la_manana a+16 c-16
pregnancy:la_noche a-16 d+19
pregnancy:la_prueba a-18 b-19
pregnancy:la_regla a+19 b-16 c-15 d-19
pregnancy:lacta* b-29 c-35 d+19
pregnancy:lactando a-18 b-24 c-31 d+23
pregnancy:last b-26 d-23
pregnancy:last_week b-21
pregnancy:late a-40 b-37 c+26
pregnancy:law d-16
pregnancy:law_is d-16
pregnancy:le c-32
pregnancy:le_doy b-18 c-20
pregnancy:leche c-21 d+16
pregnancy:lesbi* a+16
pregnancy:lesbian a+16
pregnancy:libre a+19 d-17
pregnancy:ligad* a+15 d-16
pregnancy:ligada a+15 d-16
pregnancy:lines a-26 b-16 c-18 d+24
pregnancy:lines_this d+17
pregnancy:lo d-30
pregnancy:lol b-40
pregnancy:lol_no a+17
pregnancy:long a+18 d-18
pregnancy:lost d-20
pregnancy:lunes d-21
pregnancy:maam a+21
pregnancy:male a+19 d-16
pregnancy:mamar a-19 d+19
pregnancy:man c-16
pregnancy:manan* b-20 c+21 d-26
pregnancy:manana b-20 c+21 d-26
pregnancy:march a-17
pregnancy:marzo a+16 b-18 c-18
pregnancy:matte* a-15 b+18
pregnancy:matter a-15 b+18
pregnancy:may a+15 b-23
pregnancy:maybe a-16 c+20
pregnancy:me_bajo a+21 b-20 c-16 d-21
pregnancy:me_cuido a+16
pregnancy:me_entere a-19 d+19
pregnancy:me_falta a-17
pregnancy:me_hago a-17 c+17 d-17
pregnancy:me_hice c-17
pregnancy:me_libre a+19 d-17
pregnancy:me_operaron a+16
pregnancy:me_opere a+19 d-19
pregnancy:me_salio c-17 d+17
pregnancy:medio a-15
pregnancy:mejor a-15
pregnancy:menop* a+35 b-19 c-18 d-26
pregnancy:menopausia a+19
pregnancy:menopausica a+15
pregnancy:mes b-19
pregnancy:mesec* a-26 b-18 c-20 d+25
pregnancy:mesecitos a-26 b-18 c-20 d+25
pregnancy:meses a-20 c-38 d+27
pregnancy:mi c-29
pregnancy:mi_@relative c-41
pregnancy:mi_bebe b-17 d+17
pregnancy:mirac* a+20 d-20
pregnancy:miracle a+20 d-20
pregnancy:mis a+20 c-16 d-16
pregnancy:misca* d-19
pregnancy:misse* c+16 d-16
pregnancy:missed c+16 d-16
pregnancy:monday a+18 d-19
pregnancy:month a-16 c+22 d-22
pregnancy:months a-28 d+19
pregnancy:morni* a-19 c-16 d+18
pregnancy:morning a-19 c-16 d+18
pregnancy:my c-16
pregnancy:my_baby b-23
pregnancy:my_cycle b-16
pregnancy:my_period b-34 d-29
pregnancy:my_tubes d-15
pregnancy:my_youngest a+17 b-19
pregnancy:nace a-34 b-27 c-25 d+33
pregnancy:nace_en a-17 d+17
pregnancy:named a-19 b+20 d-20
pregnancy:negat* a+23 c-25 d-20
pregnancy:negativa a+17 c-16
pregnancy:negative a+24 d-17
pregnancy:nexpl* a+21
pregnancy:nexplanon a+21
pregnancy:next a-17
pregnancy:next_week a-16
pregnancy:ni a+19 b-23 c-32
pregnancy:night a-19 c-17 d+21
pregnancy:nina a-22 c-21 d+16
pregnancy:no d-18
pregnancy:no_and a+17
pregnancy:no_creo b-18 d-18
pregnancy:no_estoy a+29 c-19 d-31
pregnancy:no_que a+18
pregnancy:no_soy b+17 c-18 d-22
pregnancy:no_tengo a+15
pregnancy:no_way a+18 d-23
pregnancy:noche a-25 c-26 d+23
pregnancy:nope a+17
pregnancy:not c+15 d-20
pregnancy:not_lol a-22 c+23
pregnancy:not_me c-15
pregnancy:not_possible a+17
pregnancy:not_pregnant b-21 c-19
pregnancy:not_say a-23 b-21 c+24 d-20
pregnancy:now a+20 b-20 c-29
pregnancy:nuera a-17 b+21 d-23
pregnancy:nurse a-19 b-21 c-20 d+22
pregnancy:nursi* c-27 d+19
pregnancy:nursing c-27 d+19
pregnancy:o c-15
pregnancy:of a-22
pregnancy:old b+15 c-19 d-16
pregnancy:on a+27 b-25 c-24 d-20
pregnancy:on_@day a-15 c-17 d+19
pregnancy:on_birth d-22
pregnancy:on_the b-28 c-16
pregnancy:opera* a+35 b-26 c-30 d-25
pregnancy:operada a+19 c-19 d-18
pregnancy:operaron a+23 c-16 d-20
pregnancy:opere a+19 d-19
pregnancy:out b-20
pregnancy:oven a-15 c-16 d+15
pregnancy:over d-19
pregnancy:panzo* a-16 d+16
pregnancy:para b-24
pregnancy:para_@date d+15
pregnancy:para_eso a+23 b-16 d-21
pregnancy:para_nada a+17 d-16
pregnancy:para_que a-19 c-20
pregnancy:pasa b+25 c-16 d-23
pregnancy:pasad* a+21 d-19
pregnancy:pase a+20 d-19
pregnancy:past a+19 d-15
pregnancy:past_that a+19 d-15
pregnancy:pastillas a+27 b-22 c-29 d-26
pregnancy:patch a+20 b-16 c-19 d-20
pregnancy:pecho b-28 c-25
pregnancy:pecho_en a+15
pregnancy:perio* b-39 c+18 d-38
pregnancy:period b-38 c+16 d-37
pregnancy:period_last a+15 c-16
pregnancy:period_yesterday c-15
pregnancy:pero a-30 b-21 c+19
pregnancy:perso* a-22 b+23 c-21 d-20
pregnancy:personal a-22 b+23 c-21 d-20
pregnancy:pill d-19
pregnancy:podri* a-19 c+18 d-17
pregnancy:podria a-19 c+18 d-17
pregnancy:podria_ser a-16 c+16 d-15
pregnancy:por a-20 b+15
pregnancy:por_que b+15
pregnancy:porqu* c-16
pregnancy:porque c-16
pregnancy:posit* a-37 b-26 c-41 d+42
pregnancy:positiva a-18 c-24 d+24
pregnancy:positive a-25 b-18 c-25 d+26
pregnancy:positivo d+15
pregnancy:possi* b-20 d-19
pregnancy:possible b-17 d-16
pregnancy:preg a-28 b-22 c-23 d+30
pregnancy:pregn* c-27
pregnancy:pregnant c-27
pregnancy:pregnant_with b-16 d+16
pregnancy:pregu* b+20 c-19 d-19
pregnancy:pregunta b+17 c-16
pregnancy:prena a-15 d+17
pregnancy:prena* a-24 c-20
pregnancy:prena_de a-15 d+17
pregnancy:prenada a-22 c-19
pregnancy:prime* a-20 d+20
pregnancy:proba* a-21 c+18
pregnancy:probably a-21 c+18
pregnancy:probably_not c+19
pregnancy:prueb* a-15 b-24
pregnancy:prueba a-15 b-24
pregnancy:prueba_salio a-16
pregnancy:puede d-16
pregnancy:puede_que b-17
pregnancy:pump a-32 b-25 c-26 d+33
pregnancy:pumpi* c-24 d+17
pregnancy:pumping c-20
pregnancy:que a-17 b+16
pregnancy:que_@insurer a+20
pregnancy:que_pasa b+18 d-18
pregnancy:que_si b-17
pregnancy:que_ya a-19 d+19
pregnancy:quest* a-19 b+18
pregnancy:question a-19 b+18
pregnancy:quien c+16
pregnancy:quien_sabe c+17
pregnancy:quier* c-25
pregnancy:rato a+25 d-20
pregnancy:rayit* a-18
pregnancy:rayitas a-17 c-16 d+19
pregnancy:regla b-24 d-22
pregnancy:respo* a-16 b+15
pregnancy:retra* a-23 b-21
pregnancy:retraso a-23 b-21
pregnancy:retraso_de c-19 d+19
pregnancy:sabe a-17
pregnancy:saber d-20
pregnancy:saco_@drink c-15
pregnancy:saile* a+19 b-18 c-15 d-19
pregnancy:sailed a+19 b-18 c-15 d-19
pregnancy:salgo a-18 b-16 c-17 d+22
pregnancy:salgo_de a-15 d+17
pregnancy:salio a-22 d+16
pregnancy:salio_positiva a-18 c-24 d+24
pregnancy:sangr* a-19 c+19 d-19
pregnancy:sangre a-19 c+19 d-19
pregnancy:say a-20 b-27
pregnancy:se a-21
pregnancy:se_me d-17
pregnancy:secon* c-21 d+18
pregnancy:second c-21 d+18
pregnancy:second_trimester a-16 d+16
pregnancy:seman* a-34 b-22 d+27
pregnancy:semana_de d-16
pregnancy:semanas a-32 b-16 d+24
pregnancy:senor a+21 b-18 c-20 d-19
pregnancy:ser a-16 b-15 c+17 d-16
pregnancy:seven a+16
pregnancy:seven* a+20 b-21 d-19
pregnancy:seventy a+20 b-21 d-19
pregnancy:she b-33 c-24
pregnancy:she_is b-31 c-21
pregnancy:ship a+19 b-18 c-15 d-19
pregnancy:shop a+23 b-18 c-19 d-23
pregnancy:shot a+16 c-17
pregnancy:si a-28
pregnancy:si_me c-16
pregnancy:si_yo a+20 b-17 d-15
pregnancy:siete a-27 c-17
pregnancy:siete_@month a-19
pregnancy:sigo a-22 c-18 d+24
pregnancy:since a+16 b-17
pregnancy:since_summer c+19 d-17
pregnancy:singl* a+17 c-17
pregnancy:single a+17 c-17
pregnancy:sister a-16 b+18 d-18
pregnancy:sixty a+23 b-20 d-23
pregnancy:sixty_seven a+16
pregnancy:snipp* a+23 b-18 c-18 d-23
pregnancy:snipped a+23 b-18 c-18 d-23
pregnancy:so b-36 d-22
pregnancy:so_no a+32 c-27 d-17
pregnancy:solo c-16
pregnancy:soy a+22 d-56
pregnancy:soy_hombre a+24
pregnancy:soy_senor a+24 b-18 c-19 d-21
pregnancy:soy_varon a+25 b-16 c-17 d-24
pregnancy:sprin* a+18
pregnancy:spring a+18
pregnancy:start* a+17 c-19
pregnancy:started a+17 c-19
pregnancy:still a-35 b-32 c-24 d+41
pregnancy:still_breastfeeding d+15
pregnancy:stopped_breastfeeding a+16 d-16
pregnancy:stoy b-19 c-22
pregnancy:summe* c+17 d-21
pregnancy:summer c+17 d-21
pregnancy:super a-17 c+18 d-16
pregnancy:surpr* d+17
pregnancy:surprise d+17
pregnancy:sweet* a+17 b-21 d-15
pregnancy:tener c-24
pregnancy:tener_la a+15
pregnancy:tengo a+29 b-44 d-36
pregnancy:tengo_el a+28 b-16 c-27 d-24
pregnancy:tengo_retraso c+19
pregnancy:tengo_un a-22 c+29 d-27
pregnancy:terce* a+19 d-18
pregnancy:test a-34 b-39 c+30
pregnancy:test_yet a-17 c+18
pregnancy:teta a-16 c-15 d+18
pregnancy:th a-16
pregnancy:that b+21 c-23 d-34
pregnancy:that_factory d-15
pregnancy:that_is a-25 b+21
pregnancy:that_ship a+19 b-18 c-15 d-19
pregnancy:the_@medicine a+17 d-16
pregnancy:the_@move a+16
pregnancy:the_baby c-22
pregnancy:the_oven a-15 c-16 d+15
pregnancy:the_patch a+20 b-16 c-19 d-20
pregnancy:the_way a-22 d+20
pregnancy:there a-25
pregnancy:there_is a-24 b-17
pregnancy:third a-18 b-15 c-17 d+19
pregnancy:this a-30
pregnancy:this_@month a-19 c+23 d-20
pregnancy:this_morning a-19 c-16 d+18
pregnancy:throu* a+17
pregnancy:through a+17
pregnancy:through_the a+16
pregnancy:tied a+24 d-17
pregnancy:tiemp* b-16 c-19
pregnancy:tiempo b-16 c-19
pregnancy:to a-29 b+18
pregnancy:to_be a-15 d-17
pregnancy:todav* a-38 b-20 c-16 d+35
pregnancy:todavia a-38 b-20 c-16 d+35
pregnancy:todavia_toma a-17 c-16 d+16
pregnancy:toma a-19 b-17 c-20 d+21
pregnancy:toma_pecho d+15
pregnancy:tomo c-17
pregnancy:too b-17
pregnancy:too_early a-15
pregnancy:took a+17 b-17
pregnancy:took_a d-19
pregnancy:traig* c+18 d-26
pregnancy:traigo c+18 d-26
pregnancy:traigo_retraso c+16 d-19
pregnancy:trans* a-18 b-16
pregnancy:transfer a-20 b-16
pregnancy:transfer_was d-16
pregnancy:tratamiento a-20 c+18 d-20
pregnancy:tres a+21
pregnancy:tres_@month a+17 d-17
pregnancy:trime* a-27 b-22 c-26 d+30
pregnancy:trimester a-27 b-22 c-26 d+30
pregnancy:tryin* a-26 b-22
pregnancy:trying a-26 b-22
pregnancy:tubal a+22 c-17
pregnancy:tubes a+18 d-20
pregnancy:tubes_tied a+20
pregnancy:twins a-28 c-24 d+25
pregnancy:two a-15 b-34
pregnancy:two_lines a-28 c-24 d+28
pregnancy:two_weeks c+15 d-15
pregnancy:un b-23
pregnancy:un_retraso a-17
pregnancy:una a-25
pregnancy:unles* a+16 c-22
pregnancy:unless a+16 c-22
pregnancy:unless_it c-18
pregnancy:uno a-16 b+17 d-15
pregnancy:up b-22
pregnancy:uso a+22 b-18 c-23 d-20
pregnancy:utero a+15
pregnancy:va b-15
pregnancy:vamos b-17 c-20
pregnancy:varon b-22 c-21
pregnancy:vasec* a+27 b-24 c-20 d-22
pregnancy:vasectomy a+26 b-24 c-18 d-21
pregnancy:viene_otro a-16
pregnancy:viernes a-21
pregnancy:voy a-37 d+27
pregnancy:voy_para a-21 c-16 d+22
pregnancy:waiti* a-16 c+17
pregnancy:waiting a-16 c+17
pregnancy:was a-18
pregnancy:was_last a-16 c+16 d-17
pregnancy:was_negative a+16
pregnancy:was_positive c-17 d+15
pregnancy:way b-22 c-19
pregnancy:we a-25 b-30 c+17
pregnancy:we_are a-32 b-25
pregnancy:weane* b-17 c-24
pregnancy:weaned b-17 c-24
pregnancy:weaned_him a+22 d-18
pregnancy:week b-31
pregnancy:week_@late a-18
pregnancy:weeks a-52 b-32 d+33
pregnancy:weeks_@late c+24 d-26
pregnancy:weeks_on a-15 c-17 d+19
pregnancy:what c-18 d-16
pregnancy:who c+17 d-23
pregnancy:who_knows c+20 d-19
pregnancy:why a-20 b+20 c-16
pregnancy:will a-26 c+18 d-17
pregnancy:with c-20
pregnancy:with_twins b-16 d+16
pregnancy:work a-25 c-16 d+24
pregnancy:would b+20 c-23 d-23
pregnancy:would_be a+20 d-20
pregnancy:y c-30
pregnancy:y_si b+22 d-21
pregnancy:ya a+29 b-58 c-58
pregnancy:ya_casi a-19 d+19
pregnancy:ya_cerro a+19 d-19
pregnancy:ya_me a+16
pregnancy:ya_no a+18 b-20 c-20
pregnancy:ya_pase a+20 d-19
pregnancy:yea d+17
pregnancy:year d-25
pregnancy:years c-17 d-16
pregnancy:yes a-29 b-18 d+19
pregnancy:yeste* c-25
pregnancy:yesterday c-25
pregnancy:yet a-32
pregnancy:yo b-25 c-22
pregnancy:yo_no a+21
pregnancy:you a-30 b+31 c-18
pregnancy:young* c-19 d-19
pregnancy:youngest c-19 d-19
pregnancy:youngest_is c-17 d-21
pregnancy:¿ b+19
pregnancy:😂 d-15
pregnancy:🤰 a-19 d+19
pregnant$ c-21
pregnant__twins b-16 d+16
pregnant_with b-16 d+16
pregu* a-58 b+47 c+21 d-57
pregunta a-40 b+42 c-27 d-18
pregunta$ a-28 b+30 c-17 d-32
preguntado a-19 d-17
preguntado$ a-19 d-17
preguntar b-27 c+17
preguntar$ a-19 b-23 c+18
preguntarle a-29 b-30 c+34 d-22
preguntarle__@relative a-17 b-20 c+23 d-16
preguntarle__mi a-17 b-21 c+24 d-17
preguntarle_a a-17 b-21 c+24 d-17
preguntarle_al c+15
preguntas b+27 c-36 d-30
preguntas$ c-15 d-18
pregunte$ a-20 b-23 d+18
pregunte_a d-16
pregunto a-23 b-28 c+30 d-22
pregunto__@relative a-15 c+17
pregunto__mi a-16 b-23 c+20
pregunto_a a-17 b-21 c+23 d-16
prena b-20 c-21
prena* a-29 c-23 d+21
prena__@month a-15 d+17
prena_de c-19
prenada a-30 c-22 d+18
prenada$ a-19 b-17 c-17 d+20
prescribed$ b-16
prescribed__but a-21 c+21
prescribed_one d-17
prescriptions c-17 d-18
prese* c-16
present b-17
presi* c-29 d+16
presion c-29 d+16
presion$ b-28
presion__@relative a-18 b+18
presion__corazon a-16 d+17
presion__el a-15 d+16
presion__la a-18 d+19
presion__me a-20 d+16
presion__mi a-20 b+18
presion__nada a+16 d-15
presion__tengo a+16 d-16
presion__traigo a-15 d+19
presion_alta a-27 c-22
presion_ando a-15 d+15
presion_es a-20 b+18
presion_si a-24 c-17 d+25
press* b-23 c-20 d+19
pressure b-22 c-19 d+17
pressure$ b-36 c-20
pressure_@medicine a-22 c-21 d+23
pressure__but a-16
pressure__good a+22 d-21
pressure__heart a-23 c-18 d+24
pressure__high b-21 c-30 d+20
pressure__itself a-16 d+17
pressure__up a-18
pressure__when c-17
pressure_is a-16 b-22 d+16
pressure_one a-16
pressure_yes a-20 c-16 d+19
prett* b-17 c+19
pretty b-17 c+19
prima d-25
prima* a-25 b-18 c-21 d+26
prime* a+26 b-32 c-31
primera a+17 b-28 c-30
primera__que a+17
primera_vez a+34 b-22 c-24 d-34
primero$ a+19 d-22
primo a+30 b-24 d-31
prior:# a-17 b-44 c-32 d+31
prior:#_@year c-15 d+21
prior:#_and a-22 d+23
prior:#_just a+18 d-18
prior:#_of a-16 d+18
prior:#_y a-27 d+27
prior:@call a-28 b+30 c-22 d-23
prior:@clinician_y b-16 c-26
prior:@date a+21 b-15 d-23
prior:@day b-16 c-19
prior:@drink a+19 c-21 d-21
prior:@drink_de a+22 b-24
prior:@drug a-22 b-35 c+41 d-31
prior:@drug_count b-30 c+29
prior:@fetch b-23 d-19
prior:@fetch_la a-15 b-18 c+18 d-15
prior:@howmuch d-21
prior:@insurance b+21 c-16 d-20
prior:@insurer a-19 c-27 d+18
prior:@medicine b-23
prior:@medicine_@medicine a-21 b-22 c-24 d+27
prior:@medicine_and c-18
prior:@medicine_are d-17
prior:@medicine_cabinet a-16 b-17 c-17 d+18
prior:@medicine_count c+15
prior:@medicine_for a+27 c-22 d-16
prior:@medicine_no b-15 d-16
prior:@medicine_since a+19 d-19
prior:@medicine_so a+17
prior:@medicine_then d+18
prior:@medicine_y b-24
prior:@month a+20 b-24 d-28
prior:@month_and c-21
prior:@open a-18 c-19
prior:@relative d-26
prior:@relative_has c-16
prior:@relative_toma b+16
prior:@stop d-17
prior:@stop_after d-18
prior:@symptom a-21
prior:@treat c+21 d-29
prior:@treat_and c-27 d+17
prior:@treat_dos c+16 d-15
prior:@treat_for d+19
prior:@treat_hasta a+15 d-15
prior:@treat_si c+18 d-17
prior:@treat_since d+15
prior:@treat_y b-15
prior:@treat_yes a-20 c+20 d-19
prior:@visit b+17 c-23 d-15
prior:@year a-53 b-34 d+33
prior:@year_of a-22 c-19 d+25
prior:@year_y a-15 d+17
prior:a a-20 c+22
prior:a_@clinician a-17
prior:a_@medicine c+15 d-16
prior:a_@relative a-20 d-15
prior:a_@treat a-19
prior:a_bunch c-18 d+21
prior:a_couple c+19 d-18
prior:a_dozen c-15 d+17
prior:a_la a+19 d-19
prior:a_week b-17 d-19
prior:about a+15 c-30
prior:about_it a+18 b-17
prior:abuela a+18 d-16
prior:acuer* c+17 d-19
prior:acuerdo c+17 d-19
prior:acupu* a-23 c-20
prior:acupuncture a-17 c-19
prior:after b-16
prior:after_a d-18
prior:aguan* a+23 b-21 c-19 d-23
prior:al b-15
prior:al_@clinician b-15
prior:algo c+23 d-25
prior:algo_en c+20 d-18
prior:all c-18 d+18
prior:all_i a+19 b-15
prior:all_of a-24 d+21
prior:am d-22
prior:am_not a+15
prior:and b-24 c-29 d+21
prior:and_@medicine b-30 c-40
prior:and_@treat c-21 d+25
prior:and_a a-25
prior:and_done a+18 d-19
prior:and_i c-18
prior:and_it d-26
prior:and_never a+20 c-19 d-17
prior:and_nothing a-17 d+17
prior:and_take d+18
prior:and_then d+18
prior:anos a-31 b-20 d+16
prior:anoth* a-20 d+17
prior:another a-20 d+17
prior:antidepresivos c-20 d+18
prior:any a+22 c-23 d-23
prior:anyth* a+28 c-21 d-16
prior:anything a+28 c-21 d-16
prior:apena* a+23 b-17 c-20 d-24
prior:apenas a+23 b-17 c-20 d-24
prior:are d-17
prior:as a-17
prior:as_@treat b+20 c-21
prior:as_a a-16
prior:ask a-21 b+17 d-18
prior:at a-24 c-23 d+28
prior:at_least a-25 b-21 c-17 d+22
prior:be_the a+16
prior:been_on c-30
prior:been_through a-16 d+20
prior:befor* c-15
prior:before c-15
prior:bette* a-28 c+22 d-23
prior:block* a-17 d+20
prior:blocks a-17 d+20
prior:both a-26 b-16 c-24 d+25
prior:bunch c-18 d+21
prior:buspar a-19 d+20
prior:but b-22
prior:cabin* a-16 b-17 d+18
prior:cabinet a-16 b-17 d+18
prior:cada a-22 c-23
prior:cbd a-20 b-21 c+28
prior:cero a+32 b-32 c-33 d-23
prior:chapl* a-18 d-15
prior:chaplain a-18 d-15
prior:churc* c-16
prior:church c-16
prior:cinco a-31 b-19 c-33 d+34
prior:como c-36
prior:como_# d+22
prior:como_cuales a-17 b+23 c-28 d-22
prior:con_@clinician c-18 d+20
prior:con_la a-19 c-22
prior:conta* d-19
prior:contar d-19
prior:could a-17
prior:could_not c+15
prior:couns* a-25 b-21
prior:counseling a-19 b-21
prior:counselor b-20 c+21 d-18
prior:count b-32 c+31
prior:count* a-23
prior:counting a-19 b-16 d+18
prior:coupl* a-16 c+18 d-17
prior:couple a-16 c+18 d-17
prior:creo a-23 b-19 c+24 d-19
prior:creo_que c+17
prior:cuale* a-28 d-29
prior:cuales a-28 d-29
prior:cuant* a-17 b-22 c+20 d-16
prior:cuantas a-17 b-22 c+20 d-16
prior:cuatr* a-15 c-19
prior:cuatro a-15 c-19
prior:cuent* a-30
prior:cuenta a-27
prior:cuentan b+15
prior:cymbalta a-15 d+20
prior:dado b-15 c-19 d+17
prior:de c-46
prior:de_@medicine c-15
prior:de_las a-17 d+18
prior:de_mi d-16
prior:de_tila a+22 b-24
prior:de_todo a-23 b-23 c-16 d+27
prior:deje d-16
prior:depen* b-21 c+17
prior:diagn* a+22 c-17 d-20
prior:did b-28
prior:did_a a-16 c+20 d-19
prior:did_not c-23
prior:diero* b-18 c+15
prior:dieron b-18 c+15
prior:dieron_@medicine b-16
prior:difer* a-16 d+21
prior:diferentes a-16 d+21
prior:diffe* d+19
prior:different d+19
prior:different_@medicine d+16
prior:disti* a-17 b-15
prior:do a-21 b+24 d-22
prior:do_i b+21 c-16 d-24
prior:do_not b-25 c+15 d-24
prior:do_you b+18 c-18
prior:doctor b+17 c-21
prior:does b-34 c+39 d-30
prior:does_@medicine b-20 c+22
prior:does_a b-24 c+24
prior:does_it b+16
prior:does_that c+18
prior:dolor a-19 c-17
prior:done b-15 c-21
prior:dos b-35
prior:dos_@medicine d+19
prior:dos_semanas a+15
prior:dos_y a-22 c-19 d+23
prior:dozen c-15 d+17
prior:duloxetina a-19 c-18 d+22
prior:ect a-22 d+23
prior:effexor a-15 d+19
prior:el_@insurance a-17 b+18 c-15
prior:el_@medicine a+18
prior:el_dolor a-15
prior:elect* a-35 b-31 c-31 d+36
prior:electroshock a-19 b-15 c-17 d+20
prior:ella b-15 d-19
prior:em b-22 c-23 d+27
prior:emdr a-18 c-18 d+20
prior:en_el a-25 b-25
prior:es c-33
prior:escitalopram b-17 c-20
prior:eso d-21
prior:eso_cuenta b-19
prior:esposa b-20 c+16
prior:esta b-17 c-18
prior:estoy a-22
prior:ever a+26 c-22 d-19
prior:ever_took a+17 c-15
prior:every c-16 d+17
prior:every* a-25 c-26
prior:everything a-25 c-26
prior:everything_but a-16 d+16
prior:far a+24 b-17 c-26 d-19
prior:farma* a-22 d+19
prior:farmacia a-22 d+19
prior:first a+36 b-29 c-38 d-30
prior:first_one a+20 c-23 d-18
prior:first_thing a+22
prior:five a-28 c-18 d+18
prior:fluoxetina a+25 b-21 c-28 d-17
prior:for b-20 d-17
prior:for_@year d+17
prior:for_a a-16 b-19 c+16
prior:for_it a+30 c-22 d-20
prior:forge* a-30 b-22 c+22 d-16
prior:forget a-30 b-22 c+22 d-16
prior:four a-19 b-17 c-20 d+22
prior:from c-17
prior:fuero* a-19
prior:fueron a-19
prior:fui b-23 c+23 d-23
prior:fui_al c-22
prior:fui_con a-19
prior:fui_un c+15
prior:funci* a-24 d+24
prior:go c-19
prior:got b-15 d-15
prior:got_a c+15 d-17
prior:group c-22
prior:gummies b-21 c+20
prior:ha c-18
prior:habla a-18 c-20
prior:hace c+15 d-17
prior:had b-19 c-18
prior:had_nothing a+21 d-23
prior:hago a+19 b-15 d-17
prior:han b-15 c-19 d+17
prior:han_dado b-15 c-19 d+17
prior:has a-21 c-30
prior:has_helped d+15
prior:hasta c-25
prior:have c-22
prior:have_not c-36
prior:have_to d-17
prior:have_tried a-20 c-18 d+24
prior:he c-46
prior:he_ido b-17 c-24
prior:he_probado c-19
prior:here a+16 d-16
prior:hermana b+17 d-19
prior:hierb* a+19 b-19 c-15 d-18
prior:hierbas a+19 b-19 c-15 d-18
prior:hija a-15
prior:his a-26 c-24
prior:hospi* c+15
prior:hospital c+15
prior:how d-20
prior:how_many d-16
prior:i d-21
prior:i_@stop c-20
prior:i_am d-19
prior:i_can c-18
prior:i_forget a-28 b-22 c+19
prior:i_have c-27
prior:i_just c-24 d-24
prior:i_need a-19 b+20 c-19 d-20
prior:i_see d+16
prior:i_think b-20
prior:i_took d-19
prior:i_tried c-16 d+15
prior:i_wanted a+17 b-18 d-17
prior:i_was a-21 c+24 d-19
prior:i_would a-22 c+20 d-26
prior:ido b-17 c-24
prior:ido_a b-17 c-24
prior:if a-23 b+16 d-19
prior:if_i b+20 c-20
prior:in b-32
prior:in_@treat d+17
prior:in_the a-17 c+16
prior:insurance c-19
prior:is c-17 d-25
prior:is_@treat b+19 c-18
prior:is_all a+22 b-16 d-17
prior:is_the a+17
prior:it a+16 d-19
prior:it_is c+15
prior:it_was d-17
prior:jaja c+16 d-22
prior:journ* b+16 c-20
prior:journaling b+16 c-20
prior:just a+31 b-21 d-38
prior:just_@medicine a+27 d-25
prior:just_one d-20
prior:just_prayer a+23 b-18 c-17 d-20
prior:just_the c-24
prior:kind a+18 c-17
prior:kinds a-22 c-18 d+21
prior:know a-22 b-23 c+26 d-16
prior:knuck* a+18 d-16
prior:la c-16
prior:la_@medicine b-25
prior:la_@stop c-24
prior:la_cuenta a-20 b-30
prior:la_lista a-20
prior:la_primera a+20 d-19
prior:las_@medicine c-17
prior:las_que a-16 d+15
prior:last c-16
prior:least a-25 b-21 c-17 d+22
prior:least_five a-17 d+17
prior:lexapro c-19
prior:life c+16
prior:like_# a-25 d+24
prior:like_a b-19
prior:list c-35
prior:lista a-20
prior:lithium d+16
prior:lleva b-19 c+20 d-16
prior:llevo a-16
prior:llevo_# d+16
prior:lo a+17 d-37
prior:lo_primero a+17 c-17 d-17
prior:lol c-29
prior:long d-18
prior:look c+17
prior:luego d+16
prior:lyrica a-16 d+18
prior:made c-19
prior:make a-16
prior:mal c-19
prior:many a-26 c-22 d+19
prior:marri* b-17 c+17
prior:marriage b-17 c+17
prior:marriage_counseling b-17 c+17
prior:mas c-32 d-20
prior:mas_de a-18 b-16 d+18
prior:maybe a-26 b-17 c+31 d-18
prior:maybe_# a-16 c+20
prior:me a-26
prior:me_acuerdo c+17 d-19
prior:me_dieron b-18 c+15
prior:me_ha a-16 d+16
prior:me_han c-15
prior:me_on a-15 d+16
prior:me_sirvio a-17 d+16
prior:mean b+15
prior:med a+17 d-17
prior:media a-24 b-18
prior:medic* b-17 d-16
prior:medicaid b+16
prior:medicina b-17 c-26
prior:medicinas a-17 d+17
prior:medicine b-19
prior:melatonin b-21 c+23
prior:mes a+21 c-22 d-18
prior:mi d-27
prior:mi_@clinician a-24 d-17
prior:mi_@relative d-17
prior:mis a-17 d-17
prior:mis_recetas a-16 d-15
prior:mom b-19 c+16
prior:month b-18
prior:monto* a-18 d+22
prior:monton a-18 d+22
prior:more a-18 c-20 d+29
prior:more_than c-16 d+22
prior:mucha* a-18
prior:muchas a-18
prior:muchas_y b-18 c-19 d+19
prior:my d-34
prior:my_@drug b-21 c+20
prior:my_@medicine a-15 c-20
prior:my_@relative b+18 d-33
prior:my_first a+19 c-21
prior:nada c-59
prior:nada_mas a+35 c-16 d-34
prior:nada_me a-16 d+16
prior:nada_todavia a+27 c-16 d-28
prior:name a-26 b-24 d+20
prior:name_it a-17 b-16 c-17 d+19
prior:natur* c-16 d-18
prior:naturales c-16 d-18
prior:need a-22 b+24 c-20 d-23
prior:neith* d+19
prior:neither d+19
prior:nerve a-17 d+20
prior:nerve_blocks a-17 d+20
prior:never b-31 d-37
prior:never_been a+27 c-31 d-18
prior:never_had a+19 c-15
prior:never_took d-22
prior:new a+19 c-18
prior:new_to a+20 c-17
prior:ni b-20
prior:ni_la a+18 c-16
prior:ni_una c-17
prior:ningu* b-33 c-40 d+15
prior:ninguna b-21 c-28
prior:ninguno c-16
prior:no a-18 c+24 d-33
prior:no_@medicine c+16 d-20
prior:no_@treat b-15 d-24
prior:no_he a+21 c-18 d-18
prior:no_me c-22 d+17
prior:no_nada a+24 d-21
prior:no_se b-28
prior:nomas a+43 b-35 c-22 d-44
prior:nomas_una a+18
prior:none b-24 c-22
prior:none_of a-15 d+17
prior:nope a+18 d-16
prior:not_# a+18 d-18
prior:not_know a-16 c+24
prior:not_remember c+16 d-15
prior:not_sure c+20
prior:not_take a+16 c-16
prior:not_tried b-18 c-15
prior:not_two a+17
prior:not_work a-18 d+16
prior:nothi* a-22 b-36 c-38 d+29
prior:nothing a-22 b-36 c-38 d+29
prior:nothing_has a-16 d+17
prior:nothing_yet a+26 d-25
prior:now c-24
prior:nunca a+41 b-19 c-33 d-39
prior:nunca_fui a+21 c-19
prior:nunca_he a+17 d-16
prior:of a-29
prior:of_@medicine d-25
prior:of_em a-23 d+23
prior:of_talk c-19
prior:of_them a-25 b-17 c-24 d+27
prior:oh a-20 d+22
prior:on_@medicine c-32
prior:on_everything a-16 b+15
prior:on_my c-20
prior:one a+34 b-39 d-50
prior:one_@medicine a+19 b-20 c-33
prior:one_and a+17 d-29
prior:one_kind a+15
prior:only b-33 c+21 d-58
prior:only_@medicine a+19 d-19
prior:only_ever a+24 c-21
prior:only_one a+20 c-19
prior:only_took c+15
prior:or c-17
prior:over b-17 c-17
prior:pain c-15
prior:pasad* a-25 c-19
prior:pasado a-20
prior:pastilla d-22
prior:pastillas a-25
prior:pastor c-19 d-15
prior:paxil a-17 d+19
prior:perdi b-24 c-24 d+23
prior:perdi_la b-24 c-24 d+23
prior:pero c+19 d-23
prior:pharm* a-18
prior:pills d-19
prior:plus a-18 c-16 d+18
prior:plus_@medicine d+17
prior:por c-38 d+15
prior:por_@year c-18 d+20
prior:por_probar a-16 d+15
prior:por_que b+16
prior:praye* a+28 b-20 c-20 d-26
prior:prayer a+27 b-19 c-19 d-25
prior:prazo* a-18 d+17
prior:prazosin a-18 d+17
prior:pregu* a-17
prior:presc* d-16
prior:prescribed d-16
prior:prime* b-26 c-30
prior:primera a+22 c-16 d-20
prior:primera_vez a+16
prior:primero c-20
prior:proba* c-27
prior:probado c-22
prior:probar a-16 d+15
prior:probe a-15
prior:probe_una d-17
prior:prozac b-17
prior:psico* a-20 d+19
prior:psicoanalisis a-16 d+15
prior:psicologa a-26
prior:psicologo b-21
prior:psiquiatra c-26
prior:pt a-16 d+17
prior:puras b-20 c-17
prior:puro a+24 b-27 d-16
prior:puro_@drink b-18
prior:puros a+21 b-16 c-18 d-20
prior:que d-16
prior:que_tipo b+16 c-15 d-17
prior:quier* a-25 b+30 c-23 d-23
prior:quieren b+17
prior:quiero a-22 b+22 c-17 d-21
prior:recetas a-22
prior:remed* a+22 b-21 c-21 d-22
prior:remedios a+22 b-21 c-21 d-22
prior:remem* a-19 c+16
prior:remember a-19 c+16
prior:rezar a+18 b-19
prior:sabe a-17
prior:se a-15 d-22
prior:see c-16 d+18
prior:see_a d+16
prior:seguro a-20
prior:seman* b-18 c-29
prior:semana b-17 c-23
prior:semanas a+17 d-16
prior:seria a+22 b-18 c-21 d-21
prior:seria* b-18
prior:seria_lo a+19 b-16 c-16 d-16
prior:serian b-18
prior:sertralina b-19 c-21
prior:sever* d+15
prior:several d+15
prior:si a-26 c+19 d-30
prior:siete a-23 b-20 c-20 d+23
prior:siete_@medicine d+17
prior:sin c-25
prior:since_# a-16 d+19
prior:since_the d-18
prior:sirvi* a-23 c-17 d+23
prior:sirvio a-19 d+18
prior:sister d-16
prior:six a-21 c-17 d+22
prior:sleep a-16 d-17
prior:so b-36
prior:so_far a+24 b-17 c-26 d-19
prior:so_many d+17
prior:sola a+27 b-19 d-25
prior:solo a+33 b-23 d-38
prior:solo_@medicine a+22 d-21
prior:some d-17
prior:somet* a-26 c+15
prior:something a-26 c+15
prior:ssri c-22 d+15
prior:st a+19 d-22
prior:start d-19
prior:start* b-18 c-18
prior:starting a+16 d-16
prior:starting_from a+16 d-16
prior:sun d+16
prior:sure a-22 c+22 d-17
prior:take a+19 b+17 c-25 d-20
prior:take_@medicine c-17
prior:taken a+16 c-16
prior:talk a+21 b-21 c-32
prior:talk_@treat a+21 b-21 c-32
prior:talke* b-23 d-20
prior:talked b-23 d-20
prior:talked_to b-23 d-20
prior:te c-19 d-19
prior:ten a-19 c-16 d+20
prior:tengo a-17
prior:terap* b+16 c-15 d-17
prior:terapia a-17
prior:terapias b+16 c-15 d-17
prior:tes a+18 d-17
prior:than b-15
prior:that b-17
prior:that_count c+18
prior:that_counts c+16
prior:that_is a+25 b-18 c-19 d-18
prior:the_@day d+16
prior:the_@insurer b-18 d+16
prior:the_@medicine a+16 d-21
prior:the_first a+23
prior:the_one c-27
prior:them a-23 c-18
prior:then a-16 c-15 d+24
prior:therapist c-29 d+18
prior:therapy c+16 d-26
prior:there a-19 b-19 d+19
prior:they a-23
prior:thing b-16
prior:think b-20
prior:this a+23 c-29 d-16
prior:this_is a+17
prior:this_would a+20
prior:three a-28 b-22 d+30
prior:three_or a-16 b-16 c-18 d+18
prior:throu* a-16 d+19
prior:through a-16 d+19
prior:tiemp* a-18
prior:tiempo a-18
prior:tila a+22 b-24
prior:tipo b+16 c-15 d-17
prior:tms a-19 d+23
prior:tms_and a-18 d+21
prior:to d-28
prior:to_@medicine d+18
prior:to_@stop b+15
prior:to_@treat b-17
prior:to_be b+16
prior:to_the a-16
prior:todas a-19 b-16 c-17 d+21
prior:todav* a+34 c-24 d-33
prior:todavia a+34 c-24 d-33
prior:todo a-32 b-29 c-19 d+35
prior:toma b+16
prior:tomad* c-19
prior:tomado c-19
prior:tomado_nada a+16 d-16
prior:tome c+21
prior:tome_algo c+17 d-17
prior:tomo a-19 c-21
prior:tomo_@medicine d+15
prior:too b-19
prior:took b-26 c+18 d-23
prior:took_a a+24 c-19
prior:took_it a-18
prior:took_one d-26
prior:treatment a+27 c-25 d-15
prior:tres a-23 b-17 c-25 d+28
prior:tres_y a-17 d+18
prior:tried b-22 d+20
prior:tried_everything a-17 b-21 c-21 d+21
prior:tried_one c-17
prior:try a+17 d-19
prior:twent* a-21 c-19
prior:twice a-20 b-18 c+26 d-23
prior:two a-17 c-19 d+19
prior:two_@medicine a-19 d+18
prior:two_just a+18 d-16
prior:un c-21
prior:un_@month a+20 c-19 d-18
prior:un_monton a-18 d+22
prior:un_tiempo c+15
prior:una b-58 c+15 d-33
prior:una_@clinician d-19
prior:una_@medicine d-25
prior:una_sola a+27 b-19 d-25
prior:una_y b-15 d-27
prior:unas c+23 d-19
prior:under d+16
prior:under_the d+16
prior:uno a+19 b-17
prior:usted c-17
prior:va c-23 d+15
prior:vale d-16
prior:varia* a-16 d+21
prior:varias a-16 d+21
prior:veces a-16 c+24 d-23
prior:venlafaxina d+17
prior:vez b-17
prior:vitamins d-15
prior:voy c-21
prior:voy_con d+19
prior:wante* a+20 b-18 c-19 d-17
prior:wanted a+20 b-18 c-19 d-17
prior:wanted_to a+17 b-18 d-17
prior:was d-23
prior:week b-18 d-20
prior:weeks d-18
prior:wellbutrin a+22 b-19 c-27
prior:went b-16 d-20
prior:went_to a-18 c+17 d-15
prior:what a-36 b+16
prior:what_have a-21 d+22
prior:which c-15
prior:which_ones c-15
prior:white a+17 d-16
prior:whole a-19 b-16 c-19 d+21
prior:why b+23 c-18 d-20
prior:with_a c-15
prior:work a-19 d+16
prior:worke* a-24 d+25
prior:worked a-24 d+25
prior:works a-19 d+19
prior:would a-25 b-21 c+29 d-16
prior:would_be b-21
prior:would_have b-18 c+21
prior:would_know b-17 c+15
prior:y a-35 b-23 d+35
prior:y_@medicine a-41 b-31 c-34 d+40
prior:y_@treat b-22 c-24 d+26
prior:y_la c-20
prior:y_nada a-36 c-24 d+32
prior:y_ni c-18
prior:y_ninguna a-28 d+27
prior:y_no a-18
prior:y_tomo d+15
prior:ya c-22 d+18
prior:ya_perdi b-17 c-15 d+16
prior:year a-16
prior:years a-25 b-17 c-28 d+33
prior:yes a-28 b-23
prior:yes_to d+20
prior:yet a+30 c-15 d-28
prior:you a-24 c-19
prior:you_mean b+15
prior:you_name a-17 b-16 c-17 d+19
prior:zero a+33 b-31 c-31 d-32
prior:¿ d-18
priva* a-31 b+33 c-26 d-28
privado b+16
private a-24 b+27 c-20 d-24
private$ a-24 b+27 c-20 d-24
probably a-26 b-38 c+23
probably$ d-24
probably_my c+24 d-23
probably_not a-19 c+22
probado$ a+16 d-15
probar a-20 c-16
probar$ a-16 d+15
probe a-15
probe_una d-18
probl* c-20
problem b-18
problem__my d-15
problem__not a-19 c+20
problem_for a-18
problem_though c+15
problema$ c-24
problema__mi a-18 d+18
problemas c-38
problemas$ c-25 d-15
problems c-37
problems$ c-15
problems__my a-21 d+22
problems_no a+21 d-21
problems_there a+15 d-15
prola* a-20 c-16
promi* a-28 c+27 d-24
pront* a-23 b-23 c+22
pronto a-23 b-23 c+22
prost* d-28
prostata b-15 d-16
prostate d-23
prostate$ d-19
prote* a-20
proud b-16 c-24
proud$ a+23 d-26
proud_of a-17 d+18
prozac a-16 b-19 d+18
prueb* b-24
prueba$ a-24 b-17
prueba__borrosa c+16 d-20
prueba__negativa a+15
prueba__salio c-19
prueba_de c-15
prueba_salio a-16
pruebo a+22 b-17 c-17 d-19
pruebo$ a+16
psico* c-34
psicoanalisis a-16 d+15
psicologa a-29 b-18 c+15
psicologo b-21
psicosis c-26
psicosis$ a-20 b+16 c-19
psicosis__con d+15
psicosis_posparto d+22
psicotico d+17
psiqu* a-20 b-21 c-19 d+23
psiquiatra b-22
psiquiatrico a-15 b-16 d+17
psych b-15
psych* c-27
psychiatrist b-24
psychosis a-17
psychosis: d-27
psychosis:# a-26 b-16
psychosis:#_@year a+17
psychosis:@body b-20 c-26
psychosis:@call a-15
psychosis:@call_de a-15
psychosis:@clinician a-24 b-25 c+32 d-15
psychosis:@clinician_lo b-15
psychosis:@clinician_mentioned a-16 c+22 d-21
psychosis:@clinician_thought b-16 c+18 d-15
psychosis:@clothes a-15 c-15
psychosis:@drug a-17
psychosis:@food a-18 b+20 c-19 d-19
psychosis:@insurance a-20
psychosis:@medicine a-33 b-45 c-19 d+34
psychosis:@medicine_for b-17
psychosis:@open a-21 c-18
psychosis:@person a-25
psychosis:@relative d-17
psychosis:@relative_did a+16 b-15
psychosis:@relative_had a-25 b+30 c-23 d-24
psychosis:@relative_has c-19 d-18
psychosis:@relative_is c-18 d-18
psychosis:@relative_si a+15 c-35 d-19
psychosis:@relative_the d+16
psychosis:@relative_tiene c-16
psychosis:@relative_was c-25
psychosis:@stop b-15 c-19
psychosis:@thanks a+24 b-26 c-18 d-19
psychosis:@year a-22 b-30 c-19 d+26
psychosis:@year_ago c-17
psychosis:a_mi b-18
psychosis:a_name c+15
psychosis:a_veces a-20 b-20
psychosis:about d-18
psychosis:about_my b-16
psychosis:abuela c-21 d-16
psychosis:acted a-19 b-17
psychosis:acted_me a-19 b-17
psychosis:adhd a+17 b-18
psychosis:adhd_and a+16
psychosis:after a-30 b-21
psychosis:after_my a-16
psychosis:again d+16
psychosis:ago a-18 c-23 d+20
psychosis:al a-16 b-16
psychosis:algo b-16
psychosis:all a+27 c-31 d-19
psychosis:am a-16 c-21
psychosis:am_bipolar a-24 b-26 d+30
psychosis:am_not a+21 b-19
psychosis:and_then a-17 c+19 d-15
psychosis:anos b-16 c-29 d+16
psychosis:ansie* a+31 b-21 c-18 d-23
psychosis:ansiedad a+31 b-21 c-18 d-23
psychosis:answe* a-16 b+23 c-20
psychosis:anxie* a+25 b-22 c-23 d-17
psychosis:anxiety a+25 b-22 c-23 d-17
psychosis:any d-17
psychosis:any_of d-17
psychosis:anyth* a+19
psychosis:anything a+19
psychosis:are c-15
psychosis:as a+18 c-28 d-20
psychosis:as_mania b+18 c-16
psychosis:ask a-27 b+29 c-29 d-21
psychosis:at a-27 b-19
psychosis:at_# a-15 d+17
psychosis:baby d+16
psychosis:back a-20
psychosis:bad a-15
psychosis:baker a-19 b-17
psychosis:baker_acted a-19 b-17
psychosis:be a-17 b-17
psychosis:been b-20
psychosis:being b-17
psychosis:bien a+24 b-18 d-22
psychosis:bipolar_# a-16 c-28 d+18
psychosis:bipolar_disorder d+17
psychosis:bipolar_i a+17 b-18
psychosis:bipolar_one a-19 c-17
psychosis:bipolar_tipo a-17 b-15 c-19 d+22
psychosis:bipolar_with d+18
psychosis:bipolar_y b-15
psychosis:bipolaridad a-24 b-20
psychosis:blues a+17
psychosis:borde* c-16
psychosis:borderline c-16
psychosis:break a-22 c-24 d+20
psychosis:break_from d+15
psychosis:brote c-16 d+24
psychosis:brote_psicotico d+17
psychosis:brother c-21
psychosis:but b-26
psychosis:but_not a+29 b-24 c-23 d-21
psychosis:by b+20 c-18 d-21
psychosis:can c-19 d-23
psychosis:can_not a+19 b-18 d-20
psychosis:chart d-19
psychosis:chart_says a-18 c+16
psychosis:check* a+15 c-19
psychosis:checked a+15 c-19
psychosis:clear c-16
psychosis:cloza* a-19 c-15 d+19
psychosis:clozapina a-19 c-15 d+19
psychosis:commi* a-16
psychosis:committed a-16
psychosis:como b+16 d-20
psychosis:como_que b+17 d-17
psychosis:con d-27
psychosis:conte* a-16
psychosis:contr* d+20
psychosis:cosa a+16 c-17
psychosis:cosas a-17
psychosis:cosas_que c-16
psychosis:could c+15 d-16
psychosis:count b-29 c+32 d-19
psychosis:cousin b+19 c-22 d-23
psychosis:crazy a+15 c-29 d-24
psychosis:crazy_about b-16
psychosis:cuand* a-29 b-20
psychosis:cuando a-29 b-20
psychosis:cuent* b+17 d-19
psychosis:cuenta b+17 d-19
psychosis:de d-23
psychosis:de_joven b-21 c-16 d+19
psychosis:de_la a+17 b-18 c-19
psychosis:dead b-16
psychosis:dead_@relative b-16
psychosis:defin* a-18 d-20
psychosis:define a-17 d-20
psychosis:define_mania a-17 d-20
psychosis:del a-16 b-16
psychosis:delus* c-16
psychosis:depre* a+34 c-45 d-31
psychosis:depresion a+24 b-15 c-24
psychosis:depressed a+25 c-18 d-19
psychosis:depression c-27 d-25
psychosis:desca* a+30 b-23 c-36 d-23
psychosis:descartaron a+20 b-16 c-19 d-18
psychosis:descarto a+20 c-27
psychosis:desde b-16
psychosis:despu* b-17
psychosis:despues b-17
psychosis:diagn* b-32
psychosis:diagnosed b-18
psychosis:diagnosticado_nada a-16 c+16
psychosis:diagnosticaron c-21 d+17
psychosis:diagnosticaron_bipolaridad d+16
psychosis:diagnostico d-16
psychosis:dice a-16
psychosis:dicen c+17
psychosis:dicen_que c+17
psychosis:did b-24
psychosis:dijer* a-18
psychosis:dijeron a-18
psychosis:dijeron_que c+17
psychosis:dio d+18
psychosis:disor* b-22
psychosis:disorder b-22
psychosis:do a-34 b+22
psychosis:do_not a-31
psychosis:doctor a-33
psychosis:does a-26 c+27 d-26
psychosis:does_postpartum b-26 c+26
psychosis:dos a-18 c-19 d+20
psychosis:down a+17 b-16 c-19
psychosis:droga* b-17 c+18 d-17
psychosis:drogas c+17 d-16
psychosis:dx c-17
psychosis:el a-16 b-16 d+20
psychosis:el_@clinician a-22 c-27 d+22
psychosis:en_el a-23
psychosis:en_la c-16 d+16
psychosis:en_mi d-20
psychosis:episo* a-15 c-29 d+24
psychosis:episodio a-16 d+20
psychosis:es c-30 d-20
psychosis:es_bipolar b+15 c-21
psychosis:esa c-16 d-17
psychosis:esa_palabra c-16 d-17
psychosis:escuc* a-19 b-16 c-21 d+28
psychosis:escucho d+19
psychosis:eso b+16 c-37 d-21
psychosis:eso_lo b+15
psychosis:eso_no a+25 b-24 c-19
psychosis:esqui* c-43
psychosis:esquizoafectivo a-24 b-23 c-26 d+35
psychosis:esquizofrenia c-29
psychosis:esquizofrenico_yo a+18 b-17
psychosis:estab* a-20 d+16
psychosis:estaba a-18
psychosis:estan a-19 c+16 d-19
psychosis:estan_evaluando a-18 b-15 c+20 d-17
psychosis:estoy c-32 d-15
psychosis:estoy_triste a+16 c-15
psychosis:estre* a+20 d-16
psychosis:estres a+20 d-16
psychosis:estuve b-17
psychosis:evalu* b-29 c+16 d-32
psychosis:evaluando a-18 b-15 c+20 d-17
psychosis:evaluaron a+18 c-17 d-17
psychosis:ever a+25 c-21
psychosis:every d+15
psychosis:ex a-28 b+27 d-29
psychosis:ex_@clinician b-16
psychosis:ex_would b+18 c-16 d-15
psychosis:exact* c+17
psychosis:exactly b-21 c+21
psychosis:expli* a-22 d-24
psychosis:famil* d-15
psychosis:featu* d+17
psychosis:features d+17
psychosis:filli* d-20
psychosis:filling d-20
psychosis:first a-17 c-16
psychosis:for_a a-17
psychosis:for_it c-17
psychosis:for_mania b-29 c-29
psychosis:for_psychosis d+20
psychosis:formu* c-17 d-26
psychosis:from b-25
psychosis:from_reality d+15
psychosis:get a-28 c-24 d+21
psychosis:got b-18 c-16
psychosis:gracias a+17 b-18 d-15
psychosis:ha a+17 c-17
psychosis:habla* a-19 b-20
psychosis:hablar a-15
psychosis:hace c-28 d+17
psychosis:hace_@year c-17
psychosis:had d-15
psychosis:had_a a-21
psychosis:had_some a-16 c+15
psychosis:had_that c-15
psychosis:had_the a+17
psychosis:has d-16
psychosis:have a+20 b-31
psychosis:hay d+18
psychosis:he b-31
psychosis:hear b-18
psychosis:hear_things c-18 d+18
psychosis:heard a-18 b-22
psychosis:heard_my a-22 c+20 d-19
psychosis:heard_voices c-17
psychosis:heari* a-15
psychosis:hearing a-15
psychosis:hermano c-26
psychosis:high c+16 d-15
psychosis:hijo a-20 c-24 d+21
psychosis:him a-17 c-21
psychosis:his d-18
psychosis:hospi* a-34 c-19 d+19
psychosis:hospital a-29
psychosis:hospitalized a-15 c-16 d+16
psychosis:hypom* a-18 b-28
psychosis:hypomania b-26 c+22
psychosis:hypomanic d+16
psychosis:i_am a-18 c-20
psychosis:i_do a-21
psychosis:i_get a-28 c-24 d+21
psychosis:i_had b-24 c+18 d-27
psychosis:i_have a+21 b-30 c-19
psychosis:i_heard a-17 b-16
psychosis:i_never a+19 b-17 d-19
psychosis:i_was a-38 b-29 d+26
psychosis:if b-18
psychosis:if_that b-19
psychosis:in a-30 d+18
psychosis:in_# a-19 b-17 c-16 d+26
psychosis:in_my b-27 c-21
psychosis:in_the a-17
psychosis:ingre* d+21
psychosis:inter* a-26 b-32 d+17
psychosis:internada b-15
psychosis:internaron b-21 d+15
psychosis:is d-33
psychosis:is_a b+18
psychosis:is_all a+22 b-23 c-16 d-19
psychosis:is_bipolar c-22
psychosis:is_it a+19 b-17 c-16 d-16
psychosis:is_psychosis a-16
psychosis:is_schizo d-16
psychosis:is_schizophrenic a-15 b+15
psychosis:is_that b-17 c+19
psychosis:is_the c-19 d-16
psychosis:it_is b-18 c-16
psychosis:it_was a-18
psychosis:jaja d-20
psychosis:jamas a+35 b-29 c-28 d-26
psychosis:joven b-23 c-19 d+23
psychosis:just a+45 b-47 c-19 d-41
psychosis:kept d+16
psychosis:kept_me d+15
psychosis:kids d-18
psychosis:kind b-17 c-21
psychosis:know d-17
psychosis:la b-26 c-20
psychosis:las a-26 c-27
psychosis:las_voces c-15 d+17
psychosis:last_@year a-17
psychosis:le c-24
psychosis:life c-16 d-18
psychosis:like a+17 b-18
psychosis:list a+18
psychosis:lithium a-19 b-19
psychosis:litio d+18
psychosis:lo d-16
psychosis:lo_descarto a+20 c-27
psychosis:lo_que c-16
psychosis:loca c-22 d-18
psychosis:loco c-23 d-23
psychosis:lol a+16 c-25 d-20
psychosis:los b+18 d-15
psychosis:los_# d+19
psychosis:mania a-37 c-32 d+24
psychosis:mania* a-17 d+21
psychosis:mania_de a-16 b+22 c-21 d-19
psychosis:mania_si a-15 b-18 c-20 d+20
psychosis:manic a-44 b-44 c-35 d+53
psychosis:manic_once a-19 c-28 d+23
psychosis:mas c-31
psychosis:maybe a-16 b-15 c+17
psychosis:mdd a+15 b-15
psychosis:me_diagnosticaron c-21 d+17
psychosis:me_dijeron a-17
psychosis:me_dio d+18
psychosis:me_estan a-19
psychosis:me_evaluaron a+18 c-17 d-17
psychosis:me_for c-20
psychosis:me_ha a+17 c-17
psychosis:me_internaron a-18 b-18
psychosis:me_lo b-19
psychosis:me_when d-17
psychosis:mean b+16 c-17
psychosis:meds b-20 c-18 d+16
psychosis:menti* a-20 c+23 d-22
psychosis:mentioned a-20 c+23 d-22
psychosis:mi d-24
psychosis:mi_@clinician b-26
psychosis:mi_ex a-17 d-17
psychosis:mind c-27 d-27
psychosis:minds a+22 b-18 c-20 d-22
psychosis:mother d-20
psychosis:my d-18
psychosis:my_@clinician a-26 b+16 d-17
psychosis:my_@medicine a-21 d+17
psychosis:my_@relative c-50
psychosis:my_chart d-19
psychosis:my_dead c+15
psychosis:my_ex a-21 b+20 d-21
psychosis:my_life a+17
psychosis:my_old c+17
psychosis:my_right a+16 d-15
psychosis:nada a+16 b-27 d-23
psychosis:nada_de a+24 c-18
psychosis:nada_mas c-18
psychosis:nah a+18
psychosis:name a-18 c+19
psychosis:negat* a+21 c-16 d-17
psychosis:nerve* a+18
psychosis:nerves a+18
psychosis:never b-36
psychosis:never_again d+16
psychosis:never_ever a+19
psychosis:never_had a+23 c-21
psychosis:never_heard a+20 c-15
psychosis:never_lost d-15
psychosis:next a-16
psychosis:ni a+29 c-28 d-25
psychosis:ni_una a+24 c-22 d-21
psychosis:night c+16 d-15
psychosis:nightmares c-18 d-16
psychosis:ningu* a+18 b-18 d-20
psychosis:ninguna a+20
psychosis:no d-25
psychosis:no_eso a+15
psychosis:no_estoy a+25 b-17 c-22 d-20
psychosis:no_me a-20 b+17 d-31
psychosis:no_mi a+18 c-16 d-15
psychosis:no_never c-15
psychosis:no_se a-15 b-33 c+34 d-15
psychosis:no_sleep a-15
psychosis:no_tengo b-21 d-18
psychosis:no_voices a+18
psychosis:nobod* c+17 d-18
psychosis:nobody d-15
psychosis:nomas a+32 b-24 c-31 d-21
psychosis:none a+22 b-15 d-15
psychosis:none_of a+20
psychosis:nope a+16
psychosis:nos a-17 b-16 c+19 d-16
psychosis:not c-19 d-23
psychosis:not_a a+17 d-17
psychosis:not_crazy a+17
psychosis:not_know c+30
psychosis:not_me a+26 b-25 c-20 d-17
psychosis:not_that a+27 b-22 c-28 d-16
psychosis:nothi* b-30
psychosis:nothing b-30
psychosis:nunca b-38 d-43
psychosis:nunca_he a+15
psychosis:nunca_me d-24
psychosis:of d-18
psychosis:of_that d-18
psychosis:of_the c-18
psychosis:of_those d-15
psychosis:oi c+21
psychosis:oia a-18
psychosis:oia_voces a-17
psychosis:oigo a-29 b-24 d+18
psychosis:oigo_voces c-20 d+24
psychosis:old b-18 c+19 d-16
psychosis:old_@clinician a-15 b-17 c+19 d-16
psychosis:on b-22 d-17
psychosis:on_@medicine a-25 b-20 d+18
psychosis:on_my d-23
psychosis:on_the b-17
psychosis:once a-49 b-38 c+30
psychosis:only a+30 b-20 c-28
psychosis:only_the a+16
psychosis:only_when a-17 d+17
psychosis:otra c-17
psychosis:otro d-17
psychosis:out a+16 d-26
psychosis:out_bipolar d-32
psychosis:palab* a-22 b+24 d-26
psychosis:palabra c-16 d-17
psychosis:palabras a-21 b+17 d-16
psychosis:panic a+15
psychosis:panic_disorder a+15
psychosis:patie* d+16
psychosis:patient d+16
psychosis:pero d-25
psychosis:pero_no b-18
psychosis:perso* c-20 d-15
psychosis:personal a-17
psychosis:por b-18
psychosis:por_mania d+18
psychosis:por_psicosis d+18
psychosis:pospa* d+22
psychosis:posparto d+22
psychosis:posparto_con d+15
psychosis:possi* a-17 c+18
psychosis:postp* a-17 b-30 c+16 d+18
psychosis:postpartum a-17 b-30 c+16 d+18
psychosis:pregu* a-28 d-22
psychosis:psico* c-29
psychosis:psicosis c-26
psychosis:psicosis_posparto d+22
psychosis:psicotico d+17
psychosis:psiqu* a-15 b-16 d+17
psychosis:psiquiatra b-32
psychosis:psiquiatrico a-15 b-16 d+17
psychosis:psych b-15
psychosis:psych* c-27
psychosis:psychiatrist b-18
psychosis:psychosis a-17
psychosis:psychotic c-32 d+17
psychosis:psychotic_break a-16 c-16
psychosis:psychotic_features d+17
psychosis:ptsd a+34 b-31 d-29
psychosis:ptsd_only a+19 c-17
psychosis:punto b-15 d-19
psychosis:pura a+16
psychosis:puso b-18
psychosis:put a-16
psychosis:que a-33 b+15 d-17
psychosis:que_era b-17
psychosis:que_es a-18 b+19 d-18
psychosis:que_me a-19 d+21
psychosis:que_no a-17 b-21
psychosis:que_se a-16 b-15 c+17 d-15
psychosis:que_significa d-15
psychosis:quien c+17
psychosis:quien_sabe c+16
psychosis:quier* c-16
psychosis:real c-16
psychosis:reali* b-19 c-22
psychosis:reality b-16 c-17 d+17
psychosis:right a+16 d-15
psychosis:right_mind a+16 d-15
psychosis:risperidona_por d+16
psychosis:rule a-17 c+15 d-16
psychosis:rule_out a-17 c+15 d-16
psychosis:ruled a+29 b-18 c-28 d-26
psychosis:ruled_out a+25 b-16 c-21 d-24
psychosis:sad a+21 c-20 d-25
psychosis:sad_not a+21 b-19 c-17 d-21
psychosis:said a-16 c+16
psychosis:sane a+29 b-27 c-29 d-26
psychosis:saw c+24 d-20
psychosis:saw_things a-16 c+22 d-21
psychosis:say b+23 c-24 d-25
psychosis:say_i c-16
psychosis:says a-31 c+19 d-19
psychosis:schiz* a-22 c-45 d+38
psychosis:schizo a-29 c-21 d+23
psychosis:schizoaffective a-26 b-24 c-29 d+39
psychosis:schizophrenia a-19 c-24 d+18
psychosis:schizophrenic c-15
psychosis:se a-24 b-20 c+30 d-28
psychosis:se_que b-25 c+27
psychosis:see_my b+15
psychosis:seguro c+15
psychosis:seman* d+17
psychosis:semanas d+17
psychosis:si_a c-16
psychosis:si_soy c-20 d+22
psychosis:si_yo a+17 c-17
psychosis:signi* d-15
psychosis:significa d-15
psychosis:significa_eso b-16 c+15
psychosis:since a-29 c-32 d+32
psychosis:sister a+17
psychosis:sleep b-18
psychosis:so a-26
psychosis:sola c-16 d+17
psychosis:solo a+30 b-28 c-26 d-22
psychosis:some a-17
psychosis:somet* a-27 b-25
psychosis:sometimes a-25 b-25
psychosis:son a-19 c-20
psychosis:soy a-17 b-24 d+21
psychosis:soy_bipolar a-17 b-24 d+21
psychosis:state a-15
psychosis:state_hospital a-15
psychosis:steroids b-15 c-19 d+20
psychosis:still a-17
psychosis:strai* a+17 b-17 c-16
psychosis:straight a+17 b-17 c-16
psychosis:stuff a-19 b-25 c+19
psychosis:suegra b-17
psychosis:surge* c+16
psychosis:surgery c+16
psychosis:suspe* a-16 b-16 c+17
psychosis:talk c-19
psychosis:talk_to c-19
psychosis:talking_to c-17
psychosis:tdah a+18 c-17 d-17
psychosis:tengo a-16
psychosis:tengo_esquizofrenia b-18 d+25
psychosis:thank a+16 b-16
psychosis:that d-25
psychosis:that_counts b-17
psychosis:that_is d-24
psychosis:the d-18
psychosis:the_blues a+17
psychosis:the_hospital a-15
psychosis:the_patient d+16
psychosis:the_state a-15
psychosis:the_whole b-20
psychosis:then a-27 c+30 d-23
psychosis:therapist a-22 b-20 c+26 d-22
psychosis:they a-16 b-16
psychosis:they_checked c-15
psychosis:they_kept d+16
psychosis:they_never a-18 c+16
psychosis:thing* b-17
psychosis:things b-17
psychosis:things_sometimes c-18 d+18
psychosis:think* a-23
psychosis:thinking a-15 c-16 d+18
psychosis:this a-15 b+20 c-20 d-23
psychosis:those a+15 d-18
psychosis:thoug* a-30
psychosis:thought a-30
psychosis:three a+16
psychosis:tia a-23 b+25 c-24 d-21
psychosis:tiene d-16
psychosis:time b-17 c+18 d-16
psychosis:tipo a-20 b-18 c-21 d+25
psychosis:tipo_# c-16 d+24
psychosis:to a-24 c-15
psychosis:to_be c+16 d-16
psychosis:to_me c-17 d+18
psychosis:toc a+20 b-16 c-18 d-17
psychosis:told a-23 b-21 c+20
psychosis:told_me a-16
psychosis:tomo d+15
psychosis:tomo_@medicine d+15
psychosis:trast* b-24 c-27 d+24
psychosis:trastorno b-24 c-27 d+24
psychosis:trastorno_bipolar a-20 b-18 c-22 d+24
psychosis:tres b-20
psychosis:trist* a+23 b-18 c-24 d-16
psychosis:triste a+17 c-22
psychosis:tristeza a+16
psychosis:tuve a-16 c-28 d+23
psychosis:twice b-17 c-22 d+17
psychosis:two c-27
psychosis:un a-25 b-17
psychosis:un_@clinician a-16 c+17
psychosis:un_brote c-15 d+22
psychosis:un_episodio a-16 d+20
psychosis:una a-30 d+15
psychosis:una_vez a-18 b-36
psychosis:unos b-16 c+18 d-20
psychosis:used b-16
psychosis:used_to b-16
psychosis:veces a-20 b-21
psychosis:veces_oigo d-15
psychosis:veia a-21 b-22
psychosis:veia_cosas b-16
psychosis:ver c-22
psychosis:vez a-23 b-40
psychosis:vi b-23 c+16
psychosis:vi_cosas b-23 c+15
psychosis:visio* b-19 d-24
psychosis:visiones a+16
psychosis:visions d-18
psychosis:voces a-15
psychosis:voces_cuando c-23 d+26
psychosis:voice* b-26 c-32 d+19
psychosis:voices b-26 c-32 d+19
psychosis:ward_for c-15
psychosis:was a-26
psychosis:was_# c-16 d+16
psychosis:was_bipolar a+20 b-17 c-17
psychosis:was_in a-17
psychosis:weeks c-18 d+20
psychosis:went a-23 b-16 c-25 d+26
psychosis:what d-22
psychosis:what_is d-20
psychosis:when a-30 d+16
psychosis:when_i a-28
psychosis:whole b-20
psychosis:whole_list a+16
psychosis:will a-19 b+18
psychosis:with_bipolar d+16
psychosis:wondered_about c+16
psychosis:words d-17
psychosis:would a-16 b+20 c-15 d-16
psychosis:would_say b+18 c-16 d-15
psychosis:wow a-21 b+22 c-20 d-19
psychosis:wrote a-17
psychosis:y a+25 b-26 c-33
psychosis:y_no c-18 d+18
psychosis:ya a-18 c-16
psychosis:year a-22 b-17
psychosis:years c-30
psychosis:yes a-20 c-28 d+16
psychosis:yo a+36 b-29 d-16
psychosis:yo_jamas a+15
psychosis:yo_no a+34 b-25 c-32 d-18
psychosis:you b+26 c-28 d-24
psychosis:¿ c-16
psychosis__my d+18
psychotic c-32 d+17
psychotic$ a+16 d-19
psychotic__my a-15
psychotic_break a-16 c-16
psychotic_features d+17
pt b-17 c-16
ptsd a+34 b-31 d-29
ptsd_only a+19 c-17
pude a-24 b-27 c-23 d+28
pueda d-16
puede b+25 d-33
puede$ a+26 c-24 d-21
puede* a-18
puede_@call a-17 b+19 c-19
puede_@fetch d-17
puede__@relative a-24
puede__en a-20 b+19 d-18
puede__la c-18
puede__mi a-24
puede__si b-24 c+27
puede_en c-19
puede_escribir c-18 d-20
puede_que a-18 b-30 c+26 d-16
puede_ser a-23 d-25
pueden a-18
puedo c-16
puedo$ b-32
puedo_@call a-18 c-18
puedo_@drive d-25
puedo_@drug b+19
puedo__a b+15
puedo_asegurar a-15 c+16
puedo_dejar b-26 c-20
puedo_ir b-19 c-17
puerta a-22 c-23 d+16
pues a-20 b-16
pues$ a-27 b-28 c-28 d+30
pues__si a-19 d+20
pues_si a-16 c-15 d+17
pues_tengo c-16
puest* c-35
puesto c-35
puesto$ a+15 c-23 d-21
puesto_que b-15 c-20 d+18
puked a-20 c-20 d+25
pulse* a-17 c-16 d+18
pulsera a-17 c-16 d+18
pulsera__@treat d+16
pump b-36 c-36 d+18
pumpi* c-24 d+17
pumping c-20
pumping$ a-17
punto b-32
punto$ b-24 c-31
pura b-17 c-21
puras a+27 c-30 d-30
puras_vitaminas c-17 d-22
puro a+28 c-45 d-36
puro_@drink a+18 c-26 d-29
puro__de b+17 c-18
puro__ni c-18 d-17
puro__y c-21 d-22
puro_estres a+17
puros a+16 b-30 c-30
puse a-30
puse_bien a-19 c-17 d+19
pusieron$ c-21
pusieron__en a-27 d+25
pusieron__me d-17
pusieron_cuando d-17
pusieron_una c-21 d+20
puso a-27 c-15
put$ d-15
put__a c-21
put__down a-19 d+23
put__in a-21 c-29 d+18
put__the a-15 d+16
put_me b-22 c-17
put_under c+16
que a-32 b+32 d-31
que$ a-21 b+33 d-51
que_@insurer a+21 b-41 c-32
que_@medicine a-27 b-30 c-22 d+30
que__# a-22
que__@call a+18 c-19 d-24
que__@clinician a-16
que__@price d+15
que__@relative b-22
que__@vehicle a-15
que__alta a-15 b+22 d-19
que__como c-19
que__de d-23
que__del a-15
que__dia a+16 d-15
que__dicho a+19 c-18
que__digo a+16
que__el a-15
que__en a-20 c+15 d-16
que__es a+17 d-35
que__eso a-36 c-24 d+16
que__esta a-16 b+17 c-16 d-16
que__estaba a-17
que__hace a-22 b+24 c-24 d-24
que__hay a-15 d-20
que__hayan a+19 c-18
que__jajaja d-17
que__la a-18
que__lo b-18 d-18
que__loca a-15
que__los a-18
que__mas c-16
que__me a-24 b-16
que__mi a-17 b-26 c+32 d-20
que__mis b-16 c+15
que__nada b-17 d-26
que__no b-30
que__pero b-28 c+16 d-16
que__por b+20 c-21 d-21
que__pregunta c-18
que__problema d-18
que__puedo c-16 d-19
que__pusieron b-16 c+17
que__que a-18 b+18 d-30
que__recuerde a+20 c-15 d-17
que__sabe a-18
que__se c-16
que__sepa b-28 d-28
que__si a+20 b-17 d-25
que__soy a+15
que__un d-23
que__una b-19
que__ver b+17 c-20
que__voy a-18 b-22 c-25 d+24
que__y a-18 b-23
que__ya d-22
que__yo a-18 b-34 c+33 d-20
que_antes a+15 b-21 c-21
que_dice a-15
que_dos c+17 d-19
que_era b-26 d-18
que_es a-30 b+17 d-22
que_esta a-22
que_estoy d-20
que_frio a-17 b+20 c-20 d-21
que_fue a-15
que_hacer a-22
que_hora a-18 b+16
que_la b-16 d-16
que_le b-21
que_llaman b+19 d-18
que_llego b-16 d-18
que_llevo a-24 b+23 c-21 d-21
que_lo c-19
que_los a-17 b-19 d+18
que_me c-21
que_mi b-20
que_nadie b-17 d-21
que_necesita b+15
que_otra b-24
que_pasa b+19 d-18
que_paso b-17 d+16
que_por d+16
que_pregunta a-16 b+19 c-20 d-16
que_preguntar b-16
que_preguntarle b-17
que_se b-17 c+16
que_si b-32
que_significa a-16 d-17
que_soy b-18
que_tengo a+16 b-20 c-16
que_tiene a-16 c-24
que_tipo a-24 b+24 c-21 d-22
que_toma a+16
que_ver c+19 d-33
que_viene c-18
que_volver c+19 d-17
que_voy b-22 c-26
que_ya a-34 b-24 c+27
que_yo c-16
queda b-26
queda* a+16 b-18
queda__otra d+16
queda__temprano c-16
queda_de a-21
queda_muy c-16
quedamos a+22 b-17 d-22
quede b-34 c-30
quede_sin a+19 d-21
quedo b+17 c-16 d-30
queri* d-24
queria d-24
quest* a-28 b+32 c-45
question b+25 c-34 d-28
question$ b+17 c-29 d-31
questions a-26 b+16 c-25
questions$ a-24 b+22 c-22
quien a-25 c+24 d-25
quien$ b-21
quien__@fetch a+17 b-23
quien__a a+22 c-19 d-22
quien__dio c-21
quien__esto b+17 c-15
quien__lee b+16
quien__mi a-20 c-18
quien__que c+16
quien_es a-18 b+24 c-23 d-15
quien_mas a-16 c-17
quien_me a+17 d-19
quien_pregunta a-16 b+22 c-24 d-16
quien_quita a-23 b-27 c+26 d-23
quien_sabe a-34 b-45 c+51 d-42
quier* a-25 b+36 c-29
quiera b-18 c-19 d+15
quieran a-20 b-21 c-18 d+21
quieran$ a-20 b-21 c-18 d+21
quiere d-15
quieren b+26 c-26 d-23
quieren_saber b+19 c-21 d-19
quiero a-20 b+34 c-43
quiero$ b-34 c-21
quiero_@call b+16
quiero_@move c-16 d-23
quiero__se d-18
quinc* a+30 b-24 c-24 d-29
quince a+25 b-19 c-21 d-24
quit b-15 c-20
quita a-31 b-28 c+31
quitaron d-16
quitaron__en a+16 d-15
quitaron_la d-19
quite a+20 c-33 d-21
quite$ a+28 b-24 c-23 d-28
quite* b-23 c-24
quite_el d-16
quito b-16
quiza a-31 b-29 c+37 d-32
quiza$ a-23 b-22 c+23 d-22
quiza* a-33 b-36 c+38 d-35
quizas a-33 b-36 c+38 d-35
quizas$ a-17 b-17 c+19 d-17
quizas__@relative c+19
quizas__me c+17
races d-19
rain a+18 b-28
rain$ b-18 c-18
raite b-18 c-20
rajo a+21 b-17 c-19 d-19
rajo$ a+21 b-17 c-19 d-19
ran a+17 b-19 d-23
ran_out d-19
rango d-16
rango$ d-16
rapid* d-15
rapido d-15
rara b-25
rarel* a+21 b-20 c-21 d-19
rarely a+21 b-20 c-21 d-19
raro d-28
raro$ a+16 b-15 d-25
rate a-24 b-23
rathe* b+25 c-39 d-27
rather b+25 c-39 d-27
rather__@call a+19
rather__a a+17 b-15
rather__did a+17 b-16
rather__not a+15
rather__say a-21 b+18
rather__that a-19 b+21 c-18 d-21
rather_not a-24 b+25 c-22 d-20
rather_talk a-15
rather_you a+28 b-26 c-16 d-26
ratit* a-19
ratito a-19
ratito$ a-15
rato c-19
rato__de a-16 d+16
ratos c+18 d-19
rayit* a-18
rayitas a-17 c-16 d+19
reacc* b-19 c-24
reaccion c-25
reaccion$ a+16
reach* c-16 d-19
reaching c-16 d-19
reaching_out c-16 d-19
reaction$ d-22
reactions a+15 c-16 d-17
reactions$ a+15 c-16 d-17
read d-26
reads d-16
ready a-27 c-28 d+30
ready$ a-20 c-24 d+23
ready__you d+17
reali* b-19 c-25
reality b-16 c-17 d+17
reaso* a-23 c-16 d+17
reason a-23 c-16 d+17
reason__to a-18 d+19
reason_not a-18 d+19
recai a-27 c-17 d+27
recai_en a-23 d+25
recal* a-23 b-23 c+25 d-22
recall a-23 b-23 c+25 d-22
recall$ a-23 b-20 c+29 d-27
recetas a-22
recetas$ a-16
reche* c+19 d-19
recheck c+15 d-16
recie* b-18 c-18
recien b-18 c-18
recli* a-17 d+17
recliner a-17 d+17
recoge a-23 d+21
recoj* a+23 b-16 c-19 d-22
recojo a+15 d-16
recojo_a a+15 d-16
recor* a-26 d-15
records a-18
recov* a-25 c-20 d+22
recovery a-23 d+18
recue* b-26 c+18
recuerde a+20 c-15 d-17
recuerdo a-26 b-22 c+23
recuerdo$ a-21
recuerdo_bien c+16
recup* a-18 c-19 d+20
recur* c-15 d+19
refus* c-16
regis* c+18
regla b-24 d-22
regla$ a+16 d-16
regre* b-28 c-30
regreso a+20 b-19 c-19 d-15
regul* d-17
regular d-17
rehab a-33 c-21 d+30
rehab$ a-21 d+18
rehab* a-25 b-18 c-25 d+26
rehabilitacion a-25 b-18 c-25 d+26
rehabilitacion$ a-19 b-15 c-21 d+20
rehabilitacion__@year a-15 d+17
rehabilitacion_este a-15 d+17
reir a-17 c-22 d+20
reir$ c-18 d+16
relap* a-27 c-16 d+26
relapsed a-22 d+22
relat* d-18
related d-18
related$ a+15 d-16
reloj a+28 b-25 c-24 d-27
reloj$ a+23 b-17 c-19 d-22
remed* a+22 b-21 c-21 d-22
remedio a-27 b-31 c-22 d+30
remedios a+22 b-21 c-21 d-22
remem* a-30 b-39 c+33 d-18
remember a-26 b-35 c+30
remember$ b-20 c+21 d-21
remember_what c+16
remembers c+15 d-16
remembers$ c+15 d-16
remov* c-19
removed c-19
repea* a-25
repeat a-23 b+18
repet* a-20 c+15 d-18
repetir a-20 c+15 d-18
repit* a-23 b+21 c-20
repite a-19 b+16 c-17
repite_la b+16 d-16
repor* c-19 d-19
reque* a+19 b-19 d-24
request a+23 b-17 c-21 d-22
requi* b+15
reschedule a-20 b+19
reson* d-17
resonancia d-17
respi* b-19 c-17
respirar a-18 d+19
respo* a-29 b+27 d-20
responder a-22 b+21 c-15 d-15
responder$ a-21 b+20
rest d-32
rest_is a+16 d-18
resul* a-37 b-35 c+40 d-31
resultado a-22 b-17 c+21 d-16
resultado$ a-20
resultados b-16 c+20 d-22
results a-20 b-20 c+23 d-23
retir* a-26 b-24 d+26
retired a-26 b-24 d+26
retired__the d+16
retra* a-28 b-22
retraso a-28 b-22
retraso$ a-25 b-20
retraso_de c-19 d+19
revis* b-24 c+22 d-21
revisado a-21 c+16
revisado$ a-15
revisaron d-16
revisaron$ a-16 c+17
reviso a+17 d-17
rezar b-23
rhyth* a-20
rhythm a-20
ride a+24 b-39
ride: b-26
ride:# a-47 b+24
ride:#_miles a+16
ride:@animal a+20 d-24
ride:@call a-23 b+17 d-22
ride:@cancel a+31 b-18 c-19 d-32
ride:@day a-16 b-23 c+30 d-28
ride:@door a-19 b-17 c-19 d+20
ride:@drive c-54
ride:@drive_him d+16
ride:@drive_me a-15 b-21 c-18 d+18
ride:@drive_yo c-18
ride:@fetch b-36 c-22 d+20
ride:@fetch_mi a-28
ride:@food b-17 c-20
ride:@howmuch a-23 b+25 c-27 d-22
ride:@insurer b-28 d+26
ride:@insurer_mi a-19 d+21
ride:@late b+15 c-16
ride:@parking a-20 c-18
ride:@person b-30
ride:@place a-21 b+18
ride:@relative a-32 b-64 d+31
ride:@relative_@drive a-29 b-25 c-22 d+32
ride:@relative_@insurer a-17 d+21
ride:@relative_and a-19 b-19 c-22 d+26
ride:@relative_can b-41 c+24 d-22
ride:@relative_comes c-16
ride:@relative_con d+16
ride:@relative_de a-15
ride:@relative_dijo a-17 d+21
ride:@relative_earl c-15 d+17
ride:@relative_has a-26 b-21
ride:@relative_if c+22 d-22
ride:@relative_in a-24 b-18 c-24 d+30
ride:@relative_is b-32
ride:@relative_me b-26 c-17
ride:@relative_might c+15
ride:@relative_no a+21 b-27 d-21
ride:@relative_off a-15
ride:@relative_pidio a-17 d+18
ride:@relative_puede a-22 b-18
ride:@relative_said a-34 b-29 c-26 d+35
ride:@relative_se b-21
ride:@relative_si a-30
ride:@relative_tiene b-15 c-17
ride:@relative_trabaja a+17 c-29
ride:@relative_was a+20 d-24
ride:@relative_will a-20 c-39 d+33
ride:@relative_y d-15
ride:@ride c-27
ride:@ride_is a-29 b-15 c-18 d+27
ride:@sick a+15 c-15
ride:@stop a-20 b-24 c+30 d-30
ride:@vehicle a+35 c-41 d-39
ride:@vehicle_count a-18 b+24 c-19
ride:@vehicle_home a+19 b-16 d-18
ride:@vehicle_or a-15 c+15
ride:a c-17 d-18
ride:a_@fetch b-17 c-18
ride:a_@ride c-19
ride:a_@vehicle d-21
ride:a_car a-25
ride:a_mi c+17 d-28
ride:a_nadie a+27 c-29
ride:a_pie a+26 b-20 c-24 d-27
ride:a_soul a+17
ride:a_ver a-19 b-19 c+20 d-18
ride:acaba c-16
ride:acaba_de c-16
ride:acomp* d+16
ride:acompana d+16
ride:afuer* a-15 d+19
ride:afuera a-15 d+19
ride:ahi a-23
ride:aide a-25 b-23 c-33 d+32
ride:algui* a-29 b-26 c+34 d-31
ride:alguien a-29 b-26 c+34 d-31
ride:all b-34 c-36
ride:all_set a-31 b-17 c-17 d+29
ride:alone a+31 b-19 c-20 d-36
ride:alone_and a+17 d-19
ride:am b-32
ride:am_coming a+18 d-17
ride:amiga d-18
ride:an d-18
ride:and a+16 c-32
ride:and_my a+18 d-16
ride:and_she c-15 d+16
ride:ando b-19 d-29
ride:ando_a a+19 c-19 d-19
ride:answe* a-20 b-15 c+24 d-21
ride:answer c+15
ride:answered c+17 d-18
ride:anybo* d-16
ride:anybody d-16
ride:anyon* a+21 c-19
ride:anyone a+21 c-19
ride:are c-25
ride:aroun* b-17 c+17 d-21
ride:around b-17 c+17 d-21
ride:arreg* d+16
ride:arreglado d+16
ride:ask b-33
ride:ask_my c+16
ride:asked a-19 b-16 c+21
ride:askin* a-22 b-16 c+20 d-18
ride:asking a-22 b-16 c+20 d-18
ride:asking_around a-21 c+19 d-18
ride:at a+16 b-22
ride:aun a-24 c+26 d-22
ride:aun_no a-16 c+18 d-16
ride:away c-16
ride:back d-20
ride:baile* a+16 c-16 d-18
ride:bailed a+16 c-16 d-18
ride:be c-30
ride:be_able c+16
ride:be_by a+19 c-16 d-19
ride:be_there a-16 d+18
ride:been a+15 c-17
ride:bf a-20 c-20 d+24
ride:bike a+23 b-20 c-15 d-20
ride:block* c-16
ride:blocks c-16
ride:both a-23
ride:boy a-19 b-16 c-18 d+20
ride:bring a-20 c-18
ride:bring* a-23 b-18 c-19 d+23
ride:bring_me a-16 d+18
ride:bringing a-20 c-17 d+20
ride:broke a+17 d-16
ride:brother a-29 b-18
ride:buddy a-21 d+15
ride:bus c-25 d-22
ride:busca a-16 c-20 d+24
ride:busca* a-34 b-27 c+15
ride:buscar a-21 b-17
ride:but b-20
ride:but_he a+18 c-17 d-18
ride:but_i a-17
ride:but_my a-23 c-22 d+21
ride:by a+20 b-21 d-19
ride:by_myself a+17 d-21
ride:call a-22 b+17 d-24
ride:calle* d-17
ride:called d-17
ride:can b+25 d-22
ride:can_find c+16
ride:can_i a-36 b+27
ride:can_my b+17
ride:can_not a+23 c-45
ride:can_they a-17 b+17
ride:cancelo a+21 d-22
ride:capaz c+24 d-21
ride:car c-28
ride:care a-17 c-20 d+20
ride:care_of a-17 c-20 d+20
ride:carnal a-24 b-16 d+19
ride:carro a+21 c-32 d-18
ride:carro_y d+16
ride:casa a-19 b-16
ride:check* a-17 b-15 c+22 d-20
ride:checking a-17 b-15 c+22 d-20
ride:chofe* c-16
ride:chofer c-16
ride:churc* a-27 b-25 c-25 d+28
ride:church a-27 b-25 c-25 d+28
ride:church_is c-18 d+19
ride:claro a-16 c-17 d+23
ride:claro_mi a-16 c-17 d+23
ride:clinica a-18 b+18 d-16
ride:comadre a-16
ride:come c-23
ride:comes c-19 d+19
ride:comin* c-17
ride:coming c-17
ride:companero a-18 c-15 d+18
ride:con c-19 d+24
ride:con_mi a-23 c-17 d+24
ride:confi* a-19 b-19 c+20
ride:confirma c+16 d-16
ride:confirmed c-19 d+20
ride:conmi* a-17 d+18
ride:conmigo a-17 d+18
ride:conse* c-16
ride:consegui c-16
ride:consi* b-23 d-24
ride:consigo d-17
ride:conte* b-15 c+18
ride:contestado c+15
ride:could d-21
ride:could_not a+19 c-20
ride:count a-20 b+27 c-20
ride:cousin a-30 b-19 d+31
ride:cover* a-30 b-16 c-29 d+35
ride:covered a-30 b-16 c-29 d+35
ride:coworker a-16
ride:cuadr* a-20 d+15
ride:cuadrado a-18
ride:cuanto a-22 b+23 c-25 d-21
ride:cuent* a+20 b-18 c-20
ride:cuento c-16
ride:cuento_con c-16
ride:cunada a-26 b-21 d+26
ride:cunado a-19 d+21
ride:dad a-19 b-30 c-35 d+29
ride:dads a-18 d+18
ride:daughter a-19 b-19
ride:day b-31
ride:de b-28
ride:de_la a-20 b-17 d+19
ride:de_mi a-16
ride:decir* c-20
ride:decirle c-20
ride:deja a-15
ride:deje a-28 b-21 c+31 d-27
ride:del a-24 b-16 d+20
ride:depen* a-20 b-24 c+26 d-21
ride:depende c+19
ride:depends b-17 c+18
ride:desca* c+17 d-16
ride:descansa c+17 d-16
ride:dia b-22
ride:dia_para c-15 d+19
ride:died a+17 d-17
ride:digo b-15
ride:dije c-16
ride:dijo a-20 d+25
ride:dijo_que a-20 d+25
ride:do b+22
ride:do_i b+22 c-16
ride:do_it c-20
ride:do_not d-20
ride:do_they a-16 b+18
ride:do_you b+15
ride:does b+31 c-29 d-17
ride:does_he b+15
ride:donde a-20 b+24 c-22 d-18
ride:down c-19 d+16
ride:drive a+25 c-30 d-29
ride:drive* c-21
ride:driver c-16
ride:drives a-18 b-21 c-18 d+22
ride:driving b-36 c-23 d+24
ride:earl c-15 d+17
ride:el a-17
ride:el_@day c+26 d-27
ride:el_@relative a-23 c-21 d+27
ride:el_dia a-20 d+21
ride:ella d-17
ride:en d-34
ride:en_@vehicle c-16 d-19
ride:en_eso a-27 b-21 c+27 d-23
ride:en_mi a+29 b-18 c-25 d-28
ride:entre d-17
ride:es b+21 c-21 d-26
ride:ese a+19 b-18 d-20
ride:ese_dia a+19 b-17 d-19
ride:eso a-30 b-24 c+20
ride:esper* a-26
ride:espera a-20 d+17
ride:espera_afuera d+16
ride:esposa c-24
ride:esposo a+20 b-33 c-22
ride:esta b+16 c-27 d-19
ride:este a+18 d-16
ride:este_pais a+18 d-16
ride:estoy b-40 c+33 d-45
ride:estoy_viendo a-20 c+21
ride:every* a+21 b-29 c-24
ride:everybody a+21 b-20 c-18 d-20
ride:everybody_i a+17
ride:everyone a+19 d-19
ride:famil* a+19 c-23 d-21
ride:familia a+18 b-19
ride:familia_esta a+15 b-18
ride:far d-18
ride:figur* a-19 b-23 c+25 d-21
ride:figure a-19 c+18
ride:figured b-15
ride:find b-35 c+21 d-35
ride:find_a b-18
ride:find_anybody a+19 c-22
ride:find_someone b-20 d-21
ride:folks a-30 b-25 d+27
ride:for a-25 c-26
ride:for_me a-18 c-18 d+19
ride:found c-24 d+20
ride:fresh a+17 c-16 d-17
ride:fresh_out a+17 c-16 d-17
ride:friend b-20
ride:friends a+22 c-17 d-20
ride:from a-30 c-20 d+24
ride:from_church d+15
ride:from_the d+15
ride:get c+16
ride:gets a-21 c+16
ride:girlfriend c-20 d+23
ride:go d-15
ride:going a+16 b-33 c-16
ride:going_to a+18 b-32
ride:got b-41 c-52 d+28
ride:got_a d+15
ride:got_it c-18 d+18
ride:got_me a-29 b-16 d+24
ride:got_my b-23 c-35
ride:got_someone a-19 c-21 d+24
ride:ha a-21 c+22 d-17
ride:ha_contestado c+15
ride:hace d+18
ride:hace_el a-17 d+18
ride:had a+25 c-25 d-24
ride:handl* a-18 b-18 c-23 d+21
ride:handled a-18 b-18 c-23 d+21
ride:has a-20
ride:has_not c+16 d-16
ride:hasta a+19 b-17 d-19
ride:have_my c-20 d+15
ride:have_not c+17 d-16
ride:have_someone a-24
ride:have_to b+19 d-20
ride:hay_quien a+16 c-26
ride:he a-23 b-23 c+23
ride:he_can c-30
ride:he_is b-25
ride:her a-19
ride:her_@relative c-16
ride:here a+26 b-23 c-21 d-24
ride:hermana b-25
ride:hermano a-30 b-22 c+23
ride:herse* a+19 c-15 d-19
ride:herself a+19 c-15 d-19
ride:hija b-25
ride:hijo a-31 b-16
ride:him a-24 d+15
ride:home b-28 c-25
ride:hopin* d-15
ride:hoping d-15
ride:hoping_my c+16 d-15
ride:hora d-19
ride:how a-18 b+21 c-23
ride:how_long a-15 b+21 c-24
ride:hubby c-16 d+20
ride:i d-46
ride:i_@drive d-22
ride:i_@vehicle a-20
ride:i_am b-35
ride:i_be b+16
ride:i_can d-20
ride:i_got a+19 c-17 d-15
ride:i_have b-30 d+18
ride:i_just a-19 b+17
ride:i_know a+19 b-16 d-20
ride:i_was a+18 c-19
ride:i_will b-46 c+23 d-26
ride:i_would a+25 c-17 d-26
ride:if a-36
ride:if_he c+21 d-20
ride:if_my a-17 c+21
ride:igual d-16
ride:ill d-19
ride:in c-40
ride:in_law a-15 b-15 c-23 d+23
ride:in_the a-19 b+19 c-26
ride:iria a+17 b-16 d-15
ride:irme_sola d-18
ride:is a-18 c-25
ride:is_@drive a-20 d+20
ride:is_checking a-17 b-15 c+22 d-20
ride:is_down d+16
ride:is_going a-19 d+19
ride:is_just d-15
ride:is_my a-23 c-18 d+18
ride:is_not a-16
ride:is_off a-19 b-18
ride:is_there d-15
ride:is_working a+16 c-28
ride:it a-38 b+16
ride:it_be b+15
ride:it_is c-22
ride:it_out a-25 c+22 d-18
ride:jaja c-17
ride:jueves c+19 d-20
ride:just a+19 c-31 d-17
ride:just_@vehicle a-26
ride:just_me a+32 b-24 c-17 d-34
ride:just_moved a+16
ride:kids c-17
ride:know a+21 d-30
ride:la b+16 c-29
ride:la_@relative c-21 d+22
ride:la_licencia a+16
ride:lady a-18 b-20 c-18 d+20
ride:las a-16 d+16
ride:late b+18 c-16
ride:law a-15 b-15 c-23 d+23
ride:le a+18 b-27 d-34
ride:le_digo b-15
ride:le_dije c-16
ride:le_pregunte d-16
ride:leave d-17
ride:lejos d-18
ride:let a-19 b-16 c+25 d-18
ride:let_me c+18
ride:let_you c+15
ride:licen* c-24
ride:licencia b-18 c-21
ride:lined c-20
ride:lined_up c-20
ride:lives a+22 c-18 d-23
ride:lleva a-21 c-19 d+21
ride:llevar d-21
ride:llevarme c-19 d+21
ride:lleve a+15 c-25
ride:lo a-26 b-25 d+17
ride:lol c-20
ride:long a-17 b+20 c-27
ride:long_will b+16 c-18
ride:looki* a-17 c+17
ride:looking a-17 c+17
ride:lyft a-21
ride:ma a-19 b-19 c-21 d+22
ride:mama a-31 b-17 c-20 d+28
ride:manan* a-16
ride:manana a-16
ride:manej* a+20 c-20 d-21
ride:maneja a-20 b-32 c-20 d+28
ride:manejando a+17 c-15 d-17
ride:manejar c-18
ride:marido c-17 d+19
ride:mas a+18 c-17 d-16
ride:maybe a-37 b-27 c+37 d-24
ride:maybe_my a-17 c+23
ride:me c-38 d+28
ride:me_@cancel a+21 d-22
ride:me_@fetch b-26 c-34 d+28
ride:me_acompana d+16
ride:me_and a+17 d-17
ride:me_busca a-16 c-20 d+24
ride:me_confirma c+16 d-16
ride:me_ha c+15
ride:me_hace a-19 d+19
ride:me_puede d-17
ride:me_quede a+22 c-18 d-23
ride:me_regreso a+20 d-18
ride:me_up a-18 c-17
ride:me_voy a+25 b-19 c-17 d-30
ride:metro a+25 b-21 c-15 d-21
ride:mi b-34
ride:mi_@relative b-38
ride:mi_@ride a+15 d-15
ride:mi_carro a+15 c-20 d-23
ride:mi_familia a+15 b-18
ride:mi_ma a-19 b-19 c-21 d+22
ride:mi_vieja a-24 b-17 d+23
ride:mi_viejo a-17 d+16
ride:might c+19
ride:mija a+22 d-21
ride:miles c-21 d-17
ride:misma a+17 d-15
ride:mom a-15 b-18
ride:moms d+16
ride:moved a+27 b-20 c-20 d-27
ride:my b-41
ride:my_@relative b-57 c+15
ride:my_@ride c-42
ride:my_@vehicle a+22 b-19 c-16 d-22
ride:my_boy a-19 b-16 c-18 d+20
ride:my_car a+17 d-19
ride:my_driver a-19
ride:my_own a+34 b-32 c-25 d-33
ride:my_truck a+18 c-25 d-30
ride:mysel* a+19 c-24 d-28
ride:myself a+19 c-24 d-28
ride:nadie a+39 b-34 c-30 d-46
ride:nadie_puede a+20
ride:neces* d-16
ride:need_to a-17
ride:neighbor a-31 b-23
ride:ni a+20 b-22 c-20
ride:nieto a-18 b-18 c-19 d+22
ride:no b-19 d-31
ride:no_@relative a+16
ride:no_consigo a+17 c-16
ride:no_hay a+22 c-21 d-21
ride:no_he a-19 c+22 d-18
ride:no_i a+15
ride:no_one a+35 c-23 d-31
ride:no_puede a+22 b-21 c-32
ride:no_se a-21
ride:no_tengo a+40 c-30 d-39
ride:nobod* a+19 b-36 c-52
ride:nobody a+19 b-36 c-52
ride:nobody_can a+20 c-19 d-15
ride:nobody_i a+19
ride:not_@drive d-16
ride:not_answered c+17 d-18
ride:not_asked a-19 c+20
ride:not_but a-26 c-20 d+25
ride:not_find a+26 c-28 d-17
ride:not_get a+18
ride:not_have a+30 b-21 c-22 d-19
ride:novia c-16 d+17
ride:novio c-17 d+17
ride:of b-32
ride:of_the c+16 d-16
ride:off a-23 b-16
ride:off_to b-15 c-18
ride:offer* a-19 b-17 d+17
ride:offered a-19 b-17 d+17
ride:ofrec* a-18
ride:ofrecio a-18
ride:ok c-23
ride:old a-17 c-18 d+16
ride:on d-16
ride:on_it a-25
ride:on_my a+21 b-16 c-18 d-22
ride:on_that a-17
ride:one a+21 c-29
ride:or_my a-15 c+15
ride:out b-36 c+25 d-49
ride:out_here a+21 d-17
ride:out_of a+26 b-18 c-19 d-26
ride:over a-18
ride:own c-26 d-36
ride:own_car a+20 b-18 d-20
ride:pais a+18 d-16
ride:para c-33 d+19
ride:para_@fetch d+16
ride:pareja a+15 c-25
ride:parking b+15
ride:pasa a-26 b-21 c-21 d+26
ride:pasa_a a-18 b-15 c-16 d+19
ride:pensa* a+22 b-22 d-23
ride:pensaba a+23 b-21 c-21 d-21
ride:people b-25
ride:permi* d-16
ride:permiso d-16
ride:pero b-21
ride:picku* c-16
ride:pickup c-16
ride:pidio a-17 d+18
ride:pidio_el a-17 d+18
ride:pido b-19
ride:pido_un b-19
ride:pie a+26 b-20 c-24 d-27
ride:plann* a+16 d-19
ride:poder a-21 b-18 c+21 d-21
ride:por a-21 b+19 c-24
ride:por_mi b-26 c-19 d+27
ride:pregu* a-18 b-33 c+30 d-28
ride:preguntar c+16
ride:pregunte d-16
ride:pregunte_a d-16
ride:prima b-17 d-16
ride:primo b-18 d-21
ride:proba* a-23 b-23 c+27 d-25
ride:probably a-22 b-22 c+26 d-25
ride:puede a+20 d-22
ride:puede_@fetch d-17
ride:puedo b+15 d-22
ride:puedo_@drive d-23
ride:pues a+20 c-21 d-16
ride:que d-34
ride:que_me a+18 b-19 c-18
ride:que_nadie a+19 b-16 d-15
ride:que_si a-17 d+22
ride:quede a+20 c-20 d-17
ride:quede_sin a+16 d-18
ride:quien b-42
ride:quien_me a+18 c-25
ride:quiza* c+19
ride:quizas c+19
ride:rajo a+21 b-17 c-19 d-19
ride:reall* c-15
ride:really c-15
ride:recoge a-23 d+21
ride:regre* a+15 c-15
ride:regreso a+15 c-15
ride:ride b-23 c-22
ride:right a+15
ride:roommate a-32 b-21 c-29 d+38
ride:said b-33 d+23
ride:said_he b-15 c-16
ride:said_maybe c+19 d-15
ride:said_ok a-20 b-15 c-18 d+22
ride:sale a-15
ride:says d-19
ride:se b-27 c-19
ride:se_ofrecio a-18
ride:see b-20 c+16 d-24
ride:see_who c+21 d-17
ride:senora d+16
ride:set a-31 b-17 c-17 d+29
ride:she b-22
ride:she_can c-21 d+18
ride:she_gets c+22 d-19
ride:she_is a-19 d+19
ride:she_said d-22
ride:she_will d+15
ride:she_would c-19
ride:shoul* a-19 b-16 c+27 d-25
ride:should a-19 b-17 c+27 d-25
ride:should_have c+20 d-19
ride:si a-31
ride:si_me d-17
ride:si_mi a-21 b-26 c-21 d+28
ride:siemp* b+18 c-18 d-17
ride:siempre b+18 c-18 d-17
ride:sin a+17 d-19
ride:sirve a-21 b+16
ride:sirve_un a-21 b+16
ride:sis a-22 d+16
ride:sister a-34 b-39 c+17
ride:so b-16 d-18
ride:so_far d-15
ride:sola a+39 b-15 c-40 d-27
ride:solo a+41 c-34 d-38
ride:someb* a-26 b-22 c+25
ride:somebody a-26 b-22 c+25
ride:someo* b-36
ride:someone b-36
ride:son b-33
ride:soul a+17
ride:still a-33 b-22 c+32 d-29
ride:still_looking a-17 c+17
ride:su a-24
ride:sure a-22 c+16
ride:take a+16 c-25
ride:taken d+16
ride:taxi a+17 c-25
ride:tengo a-23 b-28 d+17
ride:tengo_# a-21 c-19 d+21
ride:tengo_a c-16
ride:tengo_que a-26 c+25 d-21
ride:tengo_quien c-21
ride:that a-19 b-43 c+23
ride:that_day b-26
ride:the a-39 c-25 d+33
ride:the_@relative a-18 c-19 d+19
ride:the_@vehicle b-19
ride:the_truck a-16
ride:there a-33 b+20 c-21
ride:they b+26 c-32 d-41
ride:they_need b+15
ride:tia a-18
ride:tiene_carro b-15 c-17
ride:time a-19
ride:to a+24 c-17 d-22
ride:to_@drive a+15 b-28 c-17
ride:to_ask b-18
ride:to_be a-17 b+17
ride:to_do c-17
ride:to_find c+16
ride:to_take b-16 c-16
ride:toda a+21 b-18
ride:todav* a-19 c+22 d-28
ride:todavia a-19 c+22 d-28
ride:todo a-20
ride:todos a+23 b-26 c-18 d-25
ride:toget* a-17 c-17 d+18
ride:together a-17 c-17 d+18
ride:tomo b-18
ride:tomo_un b-18
ride:took a-17 d+17
ride:traba* b-29
ride:trabaja a+17 b-21 d-19
ride:trabajo a-21
ride:trans* a-16 c-16
ride:truck d-21
ride:tryin* c+18
ride:trying c+18
ride:trying_to c+15
ride:two_@person a-19
ride:uber a+21 c-30 d-39
ride:un b+17 c-31 d-17
ride:un_@relative a-20 c-20 d+18
ride:un_@vehicle a+17 c-21 d-18
ride:up a-19
ride:va b-27 d+23
ride:van a-15 d+15
ride:vecina a-38 b+21 c-32
ride:vecino a-27
ride:ver a-22 b-22 c+23 d-20
ride:ver_quien a-18 b-18 c+18
ride:vieja a-24 b-17 d+23
ride:viejo a-17 d+16
ride:viend* a-20 c+21
ride:viendo a-20 c+21
ride:viene a-16
ride:vivo a+23 d-25
ride:vivo_sola a+16
ride:voy a+23 b-36 c-18
ride:voy_a b-27
ride:voy_en a+22 b-17 c-16 d-26
ride:voy_solo a+17 d-19
ride:wait a-18 b+16 c-23
ride:waiti* a-17
ride:waiting a-17
ride:walk a+18 c-16
ride:walki* a+25 b-19 c-22 d-26
ride:was a+32 b-21 c-27 d-31
ride:was_but d-15
ride:was_going a+18 c-16 d-17
ride:we b-16 c-23
ride:what a-16
ride:where b+20
ride:who c+19
ride:who_is a-16 c+18 d-17
ride:why a-15 b+15
ride:wife b-30 c-20 d+15
ride:will a-23 b-51
ride:will_@drive a+20 b-16 d-19
ride:will_ask a-18 b-18 c+23
ride:will_be a-18 b-26 c-37 d+32
ride:will_find a-23 b-20 c+23 d-19
ride:will_i b+16
ride:will_let c+15
ride:will_see c+18
ride:will_take b-16 c-17
ride:with a-21
ride:with_me a-24 c-19 d+18
ride:work b-22
ride:worki* b-25 c+18 d-19
ride:working b-25 c+18 d-19
ride:working_on a-20 b-16 c+24 d-19
ride:would c-23
ride:would_@drive a+18 d-17
ride:would_be a+22 c-18 d-21
ride:y d-23
ride:y_no d-17
ride:ya b-34 c-22
ride:ya_esta a-19 d+22
ride:ya_no a+16
ride:ya_tiene d+16
ride:yea a-17 c-21 d+25
ride:yep d+17
ride:yes b-16
ride:yes_my d+18
ride:yet a-21 c+25
ride:yo c-38
ride:yo_@drive a-16 d+17
ride:yo_me a+20 d-19
ride:yo_misma a+17 d-15
ride:yo_solo a+18
ride:you a-21
ride:you_know c+15
ride:¿ a-21 b+18
right$ a-23 b+19
right__@call d+16
right__alley a-16
right__me a+16
right__my a-16
right__rain b-21 c-22
right_as b-21 c-22
right_here c-18
right_mind a+16 d-15
right_now d-26
right_up a-16
ring a-16 b-23
rinon b-16 c-39 d+23
rinon$ c-27
rinon* b-19 c-24
rinon__@relative a-19 b-24 d+18
rinon__@year c-16 d+21
rinon__el b-16
rinon__mi b-21 d+18
rinon__que a-16 d+16
rinon_a b-21 c-16 d+19
rinon_izquierdo d+15
rinones b-19 c-24
rinones__al a-20 d+17
rinones__de b-15
rinones_poliquisticos a-19 d+18
risperidona_por d+16
road a+24 b-25 c-22 d-20
road$ a+23 b-16 d-22
roble a+20 b-18 c-17 d-20
roble$ a+20 b-18 c-17 d-20
robot a-16
rodil* b-23
rodilla b-23
rodilla$ b-22 c-15
roger a-21 b-19 c-21 d+23
roll c-20
rompi* b-15 d-15
ron a-16 c-16 d+19
ronchas a-18 c-27 d+29
room c-21 d-23
roommate b-22 c-32 d+22
roommates b-19 c-19
roto d-21
rough a-25 d+18
rough$ a-19 c-21 d+20
round* d+16
rounds d+16
rule a-18 c+16 d-17
rule__bipolar a-17 c+15 d-16
rule_out a-17 c+15 d-16
ruled a+36 b-19 c-29 d-33
ruled__bipolar a+22 c-17 d-21
ruled_out a+32 b-18 c-23 d-31
run d-30
run__by a-18 d-22
runni* b-20
running b-20
running$ a-18 d+15
running_tests c+17 d-17
runs a-19 c-36
runs__# a-19 d+18
runs__family a-19 b+17
runs__over a-19 d+18
runs_about a-17 d+17
runs_in a-26 c-16
runs_low a+24 b-22 c-17 d-22
sabado a-17 d+16
sabe a-40 b-29 c+30
sabe$ a-23 b-38 c+20
sabe_que c+16
saben c+18 d-16
saber a-42 c+36 d-37
saber$ a-33 c+27 d-28
sabra a-27 b-23 c+32 d-25
sabra_dios a-24 b-17 c+27 d-21
sabri* a-36 b-33 c+41 d-23
sabria a-36 b-33 c+41 d-23
sabria$ b-20 c+23 d-15
sabria_decirle a-25 b-16 c+21
sacar* c-28
sacaron c-28
sacaron_la a+15 d-16
sacaron_un a-17
saco_@drink c-15
sad a+24 b-18 c-25 d-23
sad$ b-16
sad_not a+21 b-19 c-17 d-21
sadly b-17 c-18 d+17
safe a-25 d+19
safe: c-23 d-25
safe:@call a-33 b+32 c-27 d-30
safe:@medicine a+24 d-23
safe:@relative a-22 d+26
safe:a a+15 c-17
safe:am b-27 c-27 d+25
safe:am_ok a-21 d+18
safe:am_safe a-19 d+21
safe:bien a-17 d+19
safe:by a+16 d-15
safe:con b-16 c-23
safe:con_mi a-21 c-17 d+23
safe:depen* b-17 c+22
safe:do a+15 d-19
safe:el a+20 b-25 d-17
safe:estoy b-18
safe:famil* a-22 d+22
safe:guess c+16
safe:he b-20 c-19
safe:he_is b-18 c-17
safe:i b-38
safe:i_am b-27 c-27 d+25
safe:i_do a+16
safe:i_guess c+16
safe:is c-21
safe:la a+17
safe:me b+18 c-28
safe:me_siento c-16
safe:mi c-20
safe:mi_@relative d+18
safe:my d+16
safe:my_@relative d+16
safe:mysel* a+22 d-19
safe:myself a+22 d-19
safe:no a+25 b-27 d-19
safe:not a+23 b-20 d-25
safe:now b-16
safe:ok a-21 d+18
safe:pills a+17 d-16
safe:safe a-25
safe:si a-30 b-18 c-18 d+29
safe:sient* c-16
safe:siento c-16
safe:the a+22 b-17 d-20
safe:the_@medicine a+17 d-16
safe:what d-19
safe:with b-23 c-15
safe__sound a-22 b-18 d+24
safe_and a-22 b-18 d+24
said a-26 b-63
said$ b-26
said__but a-16 c+16
said__can a+17 c-25
said__i a-18 c+18
said__it c-17
said_he b-15 c-16
said_i c-22
said_maybe c+19 d-15
said_no a-15
said_ok a-20 b-15 c-18 d+22
said_so a-20 c+19 d-17
saile* a+19 b-18 c-15 d-19
sailed a+19 b-18 c-15 d-19
sailed$ a+18 b-17 d-17
saili* a+22 b-19 c-16 d-22
sailing a+22 b-19 c-16 d-22
sailing$ a+22 b-19 c-16 d-22
sale a-34
sale__@howmuch b-17 d+19
sale_la c-15 d+19
sale_y b-17 d+19
salga a+18 d-18
salgo__# a+18 d-18
salgo__cuentas a-15 d+17
salgo_de a-23 b-15 d+23
sali b-26 c-29
sali__en c-17
sali_de a-22 d+22
salie* b-26
saliendo a+18 d-18
salieron b-20
salio a+21 b-54 d-22
salio__el a-16
salio__sarpullido a-17
salio__viaje a+16 d-17
salio_alta a-16 c+15
salio_bien a+15 c-15
salio_limpio a+16 c-16
salio_positiva a-18 c-24 d+24
salio_trabajo c-19
salio_un b-19
salir a-22
salir__la a-19 d-17
salir_de a-19
salva a-16 d+16
salvo b-28 c-26
salvo$ b-17 c-19 d+18
same$ d-18
same_@door a-15
same__always b-16
same__as d-15
same_as c-20
sana b-17 c-25
sana__salva a-16 d+16
sana_y a-16 d+16
sane a+29 b-27 c-29 d-26
sangr* a-33 b-17
sangre a-22 c+17
sanit* b-21 c-19
sanito b-21 c-19
sano b-36 c-37
sano$ a+25 b-19 c-23 d-21
sano_como a+18
santo a+17
sarpu* a-17
sarpullido a-17
saturdays d-16
saw a-23 b-27 c+30 d-25
saw__on a-16
saw_things a-16 c+22 d-21
say a-16
say$ a-44 c+38 d-42
say__but a-19
say__have a+18 b-16 c-17
say__i d-19
say__not a-16
say_for c+17
say_i c-15
say_it a-16 c-19 d+19
say_that b+18 c-15 d-27
says a-22 b-29 c+37 d-20
says__# a-23 d+18
says__can a+16
says__have c+15
says__heart d-19
says__i a-16 c+21 d-24
says__is b-17
says_he c+18 d-18
says_i d-23
says_never d+16
says_she c+18 d-19
says_the a+19 b-16 c-24
scam a-29 b+23 c-28
scan b-18
scann* d-18
scanned d-18
scare a-21 c+18 d-19
scare* b-31
scared b-31
scared$ d-16
scarr* c-16 d+20
scarred d+17
scarred$ d+16
schedule b-23 d-24
schiz* a-22 c-45 d+38
schizo a-29 c-21 d+23
schizo$ a-29 c-20 d+23
schizoaffective a-26 b-24 c-29 d+39
schizoaffective$ b-18 c-19 d+27
schizoaffective__i d+16
schizophrenia a-19 c-24 d+18
schizophrenia$ a-23
schizophrenic c-15
schizophrenic$ a-21
schizophrenic__me b-15
schizophrenic__not b-15
school$ b-20
scrat* a+22 b-21 c-25 d-19
scratch a+22 b-21 c-25 d-19
scratch_me a+19 c-16 d-19
screa* a-26 c-22
screamed a-17 b-15 d+17
screaming a-18 c-16
se d-18
se$ a-37 b-58 c+57 d-56
se__@medicine d-20
se__@relative b-16
se__a c-19
se__complica b-17 c-15
se__con a+15 c-17 d-28
se__de b-22
se__disparo c-16 d+16
se__en d-18
se__es a-16 b-35 c+39 d-17
se__eso c+28 d-18
se__esta a-22
se__fecha c+15
se__fue b-21
se__ha a-16
se__los b-19 c-16
se__mi b-18
se__no a-15 c-16 d+16
se__olvido a-16
se__paralizo d+16
se__pasa b-17
se__que b-31 c+31 d-19
se__se b-18 c+19
se__significa b-16 c+15
se__tiene c+17
se__y c-16
se_bien c+16
se_como b-16
se_decir a-16 c+16
se_la a-27 b+16
se_le c-24
se_llama d-18
se_lo a-29 c-23 d+20
se_mi c+17
se_ofrecio a-18
se_que a-15
se_si a-23 c+24 d-25
se_todavia c+21 d-17
se_ve c+17
se_yo a-20 b-25 c+24
sea b-21 c-18
sec a-23
secon* a-15 b-32 d+19
second a-15 b-32 d+19
second_trimester a-16 d+16
secur* a-16 d+16
security a-16 d+16
see a-16
see$ a-27 b-25 c+32
see__@clinician c-16 d+17
see__all d+16
see__in c-18 d+24
see__is b-16 c+22 d-16
see__not b-15 c-15 d+17
see__off c+18 d-15
see__then a+16 c-18
see_a a-16 b-15 c-21 d+20
see_my b+18 c-17
see_who c+21 d-17
see_you b-27 c-30 d+31
seen c-16
sees a-18
segui* a+21 b-25 c-35
seguimos a+22 b-24 c-29
seguimos__la a+16 d-16
segun a-39 b-54 c+53 d-47
segun$ a-23 b-22 c+25 d-26
segun* b-20
segun__@relative a-18 c+20 d-19
segun_el b-17
segun_mi b-15 c+19 d-22
segur* a-39 b-44 c+17 d+20
segura a-25 b-32
segura$ b-28 d+17
seguro d-30
seis a-30 b-32 d+21
seis_@month a-22 d+22
seis_horas a-23 b-24 c+21
seize* a-17
seized a-17
seizu* b-40 c-29 d+18
seizure b-34 c-19 d+15
seizure$ a+16
seizure_@medicine a-21 b-19 c-17 d+23
seizure__a d+15
seizure__not a-16 c+19
seizures b-19 c-22
self b-17 c-16
semana c-18
semana$ c-32
semana__retraso d-16
semana_de d-16
semanas b-31
semanas$ b-19
semanas_de c+16 d-16
send a-28 c-20 d+20
send_me b-15
sendi* c-17 d+16
sending c-17 d+16
senio* a-15
senior a-15
senor a+29 b-24 c-30 d-26
senor$ a+27 b-17 c-20 d-23
senor* a+22 b-15 d-19
senorita a+22 b-15 d-19
senorita$ a+20 d-19
sent b+17 d-22
sent$ a-18
sent_de a+15
senta* b-17
sentada b-15
senti b-34 c-16
sepa b-41 d-38
sepa$ b-22 c+18 d-25
ser c+32 d-35
ser$ a-31 b-32 c+36 d-33
sera c+17 d-18
sera_la c+19 d-16
seria a+28 b-24 d-27
seria* b-16
seria__primera a+20 d-18
seria__primero a+17 b-16
seria_lo a+19 b-16 c-16 d-16
serian b-16
serio* b-19
serious b-19
seroquel d-15
sertralina b-20 c-24
servi* a-16 d+15
sesion b+18 d-17
sesiones a+16 b-18
sessions c-18
set b-26
set$ a-28 b-19 d+26
seven b-16
seven$ b-16
seven* a+28 b-27 c-21 d-27
seventeen a+16 d-16
seventy a+20 b-21 d-19
sever* a-23 b-24 c-28 d+27
several c-15 d+21
severe a-21 b-22 c-22 d+23
severe_@symptom d+16
shado* b-18 d-16
shadows b-18 d-16
shake a-27 b-25 c+17
she a-17 b-28
she__# b-17
she__@medicine d+16
she__and a+20 d-20
she__for b-16
she__had a+20 d-18
she__her d-20
she__in a-17 b-23
she__it a-17 d+17
she__me a-22 b-18 d+21
she__not b-19 d-18
she__on b-19
she__patient a-15 d+17
she__she c+16
she__the b-24
she__two a+21 c-19 d-21
she__with b-20
she_am d-21
she_can c-22 d+19
she_gets c+20
she_got a-18
she_has b-24
she_is b-55
she_left c-16
she_never a+20 d-19
she_said d-22
she_takes a-17
she_was b-16 d-19
she_would c-19
shell* a+18 b-19 c-18 d-15
shellfish a+18 b-19 c-18 d-15
shellfish_only a+16
shift a+21 b-35 d-32
ship a+19 b-18 c-15 d-19
shock b-19 c-24 d+16
shoes b-15 d+15
shoot b-19 c-21
shoot$ a-20 c-15 d+19
shoot_i a-17 d+20
shop c-19
shop_is b-16
short a+16 b-19 c-20
shot a-19 b-41 c+20
shot$ b-25 c-30 d+17
shoul* c+19 d-26
should a-33 c+25 d-29
should$ c-24
should_be a-25 b-26 c+25 d-20
should_have a-22 c+20 d-23
should_i a-21 b+24 c-22 d-17
shoulder c-16
showe* c-35 d+22
showed b-20 c-34 d+24
shrooms d-18
shy a+16 d-16
si a-25 c+31 d-18
si$ a-18 b-20 d+30
si_@cancel a-18
si__# a-21 b-18 c-21 d+22
si__@fetch c+24 d-23
si__@month d+18
si__@relative a-46 b-28 d+23
si__a a-21
si__baja b-16 d-18
si__bien a-17 c-15
si__bipolar c-22 d+22
si__casa b-16
si__coca d+20
si__con a+16 b-17 c-18
si__consigo a-24 c+15
si__corazon a-23 c-16 d+24
si__dan a-21
si__de c+15
si__del a-27
si__dio c-16
si__el d-22
si__en c-17
si__esa c-17
si__eso b-26 c+17
si__ir a+15 c-16 d-20
si__la a-39 b-31 c+25
si__lo b-16
si__me a-16
si__mi b-34
si__nada a+29 b-20 c-20 d-21
si__no c+25 d-35
si__nunca a+27 b-17 c-24 d-18
si__para b-19
si__paro c+19 d-17
si__permiso a-19
si__pero a+31 b-15 c-28 d-27
si__por a-18
si__presion d+22
si__puede a-20 c+23 d-22
si__quien a-30 b-16 c+23
si__quiere a-16
si__rapido d-15
si__salio a-17 c-15 d+18
si__temprano a-18 c+16
si__tengo a-22 c-16 d+25
si__tiempo d+15
si__tomo a-18
si__un a-18 d+18
si__voces c+19 d-18
si__ya a+20 c-17 d-22
si__yo c-24
si_a a+21 b-25 d-18
si_acaso c-25 d-21
si_arranca c+18 d-17
si_con d+20
si_consigo a-25 b-15 c+26 d-22
si_el a-28 b-21 c+17
si_en a-19 b-17 d+17
si_es a-22 b-22 c+17
si_estoy a-29 c-20
si_fue a-23 c+27 d-18
si_hasta a+18 d-19
si_la a-19
si_le a-16
si_lo c-18 d+17
si_me a-21 c+22 d-31
si_mi a-22 b-27 c-21 d+29
si_ni a-23 c+22
si_no a-25
si_of a-16 b-18
si_pero b-29
si_problemas d+18
si_puedo b-22
si_se a-17
si_solo a-26
si_soy a-24 c-28 d+31
si_tengo a-29 c-29 d+36
si_toma c-18
si_tomo b-17 c-32
si_voy a+28 b-17 c-22 d-27
si_yo b-31 d-24
sick a+16 d-17
side$ b-26
side__me a+20 b-18 d-19
siemp* a+15 d-19
siempre a+15 d-19
siempre$ b-25 c-20
siempre__# b-19 c-17
siempre__en a+17 d-18
siempre_no a+17 d-15
siempre_soy d-21
siento_bien a-15
siete a-40 c-30 d+32
siete$ a-15 d+17
siete_@medicine d+17
siete_@month a-19
sign_for d-15
signi* a-16 d-17
significa a-16 d-17
significa_eso c+15
signs a+16 c-15 d-15
sigo b-55 c-19 d+18
sigo$ b-20
sigo__el b-19
sigo__en c-17
sigo__la b-28 c-29 d+21
sigo__que a+15
sigo_con c-20
sigo_en a+16 b-18 d-17
sigo_sentada a+15
sigue a-16 d+17
sigue__pie a-16 d+17
sigue_en a-16 d+17
silly c+20 d-24
simon a-30 b-23 c-20 d+35
simon$ a-24 b-20 c-17 d+30
sin a+15 b-79
sin_@medicine d-26
sin_drama a-15 c-18 d+18
sin_falta a-16 c-15 d+17
sin_nada a+22 d-16
sin_novedad b-19 c-18
sin_problema b-20 c-23
sin_problemas a+19 d-18
since b-56 c-27 d+27
since$ b-32 c-57
since_# a+23 b-30 c-15 d-17
since_@date b-32 c-31
since__# a-22 c-15 d+25
since__@relative b-15
since__baby b-16
since__clot a-17 d+18
since__divorce a+16
since__left d-15
since__night a+16 d-16
since__was c-30
since_college a+20 c-17 d-22
since_i b-24
since_my b-27 c-23 d+20
since_summer a-16 c+17
since_the a-17 b-25
singl* a+22 b-16 c-20
single a+22 b-16 c-20
sink a-15 b-19 c-18 d+18
sintr* a-18 d+16
sintrom a-18 d+16
sir a+20 c-17
sirve a-38 b+24 c-21
sirve$ a-22 c-19 d+17
sirve__@vehicle a-21 b+16
sirve_un a-21 b+16
sirvi* a-25 b-16 c-23 d+27
sirvio a-21 c-15 d+22
sirvio$ a-19 d+18
sis a-28 c-15
sister a-24
sit d-18
sit__to a+17
sitio b-17 d-16
sitti* b-22 c-19
sitting b-22 c-19
sitting__my a-22 d+19
sitting__porch a-22 d+19
sitting__the b-16
sitting_in a+17 d-19
sitting_on a-19 d+18
six b-38 c-20 d+28
six$ a-18 d+17
six_@month a-23 d+21
six_times c-18
sixte* a+20 c-16 d-20
sixteen a+20 c-16 d-20
sixteen$ a+20 c-17 d-20
sixty a+23 b-20 c-16 d-21
sixty_seven a+16
skin a-30 b-26 d+20
skip$ a-35 b+27 c-36
skip_all a+19 b-21 d-16
skipp* b-29
skipped a+18 b-29 d-33
skipped_@food a+21 c-17 d-21
skips a-25 b-22 c+20
sleep a-21
sleep$ a-32
sleep* b-18 c-16
sleep__a a+19 c-21
sleep__is d-18
sleep__it b-17 d-23
sleep__night c-17 d+16
sleep_and a-19
sleep_on c+16
sleep_once d-18
sleep_that a-23 b-16 c+15
sleeping b-15
sleepy a-22 d+23
slept b-27 c-25
slept__a a+24 b-17 d-27
slept__baby a+24 b-17 d-27
slept_like a+24 b-17 d-27
sligh* a-17 b-17
slightly c+16 d-15
slot b-20
smile* a-18 d+17
smiled a-18 d+17
smoke b-25
smoke* a+17
smoot* a+24 b-20 c-16 d-23
smooth a+24 b-20 c-16 d-23
snack d+16
snipp* a+23 b-18 c-18 d-23
snipped a+23 b-18 c-18 d-23
snipped$ a+20 b-17 c-17 d-20
snow a-15
so b-32
so$ b-48 c-19 d+26
so_# a-30 d+29
so__am a+17 d-20
so__are b-15
so__as a+18 c-16 d-16
so__better c-22
so__could c+16
so__for c-16 d-26
so__good d+16
so__have d-15
so__i a-18 b-17 c+24 d-19
so__knows c+19
so__no a+20 c-17
so__not c+21 d-32
so__of a-23 b-19 c+24 d-18
so__out a+18 b-15 c-17 d-15
so__tell c+15
so__the d-21
so__this a+18 d-18
so_but d-20
so_could a-16 c+15
so_far a+23 b-33 d-18
so_i b-35
so_kind a-16
so_long a+18 b-20 d-21
so_maybe c+20
so_much c-27
so_no a+29 b-26 c-18 d-27
so_she a-16 d+19
so_that c-16
sober a-15 b-25
sober$ c-28 d+17
sober_# d+17
sober__# a+34 d-33
sober__@date a-16 d+16
sober__@month a-23 d+23
sober__@year a+31 d-30
sobre* a-26 b-22 c-25 d+27
sobrino b-26
socia* b-17 c-22
social b-17 c-20
social_security a-16 d+16
socks a-16 d+16
sofa a-20 d+17
sola a+23 b-31 c-31
sola$ c-40
sola__@medicine a+18 d-17
sola__este a+16
sola__la a+20 c-19 d-16
sola__mi a-21 d+21
sola__pais a+16
solam* a+31 b-26 c-25 d-30
solamente a+31 b-26 c-25 d-30
solo a+24 b-19 c-19 d-20
solo$ b-23 c-29
solo_@drink a-22
solo_@medicine a+22 d-21
solo__@body a+16
solo__@medicine a+22 d-19
solo__al b-16
solo__de a+16 d-24
solo__el a+20 d-23
solo__en a+23 d-23
solo__la a+19 b-19 c-18
solo_a a+19
solo_aguita b-22 c+19 d-21
solo_al a+23 b-23 d-16
solo_el a+19 d-16
solo_en c-16
solo_la b-19 d-20
solo_rinon a-19 d+19
solo_un a-19 b-26 d+17
solta* a-17 c-15 d+18
soltar a-17 c-15 d+18
sombr* a-16
some a-40 b-40 c+42 d-22
some$ d-16
some__bad c+17 d-21
some__say c+18
some__so c+18
some__some c+15
some_days a-20 b-18 c+28 d-29
some_nights d+15
some_would c+18
someb* c+21 d-35
somebody c+20 d-34
somebody$ b-27
someo* b-19 d-15
someone b-17
someones a+20 c-20 d-27
somet* a-34 b-36 c+47 d-26
something a-21 b-17 c+28
something__the c+23 d-24
something__up a+19 c-22
something_came a+19 c-22
something_in c+17 d-16
something_on c+18 d-16
sometimes a-29 b-47 c+38 d-32
sometimes$ a-39 b-35 c+28 d-17
sometimes__a a+18 c-16
sometimes__problem a+18 c-16
sometimes_i a-23
somew* a-25 b-21 c+18
somewhere a-25 b-21 c+18
sonda a-20 c-21 d+26
sons b-28 d+24
soon a-18
sopho* b-16 c-20
sophomore b-16 c-20
sophomore__high d-15
sophomore__school d-15
sophomore_in d-15
sopli* a-17 c+21 d-17
soplito a-17 c+21 d-17
soplo a-37 c-40 d+42
soplo$ a-29 c-23 d+18
soplo__me c-16 d+16
soplo__que b-23
soplo_de a-16 b-21 c-23 d+25
sorry a+21 c-36 d-20
sorry$ a+29 b-33 c-24 d-17
sorry_i b-15
sort b-22 c+19 d-18
sort_of a-23 b-22 c+20
soul a+17
sound a+22 b-18 c-35
sound$ a+16 b-28 c-27
sound* a-28 b+21 c-26
sounds a-28 b+21 c-26
soup a-17 b-16 d+17
soy b-21 c-20
soy_@relative b-15
soy__# a-32 b-19 c-21 d+31
soy__@clinician d-15
soy__@relative a-24
soy__a a-18 c-22 d+18
soy__al b+17 d-23
soy__de b-38
soy__en a+26 b-27 d-19
soy__la b-34
soy__los a-24
soy__nada a+23 d-28
soy__tengo a-24 d+23
soy_alergica c-23
soy_bipolar a-17 b-24 d+21
soy_cristiana a+21 d-16
soy_del a-19 d+18
soy_el b-21
soy_hipertensa a-17 d+24
soy_hipertenso a-18 d+19
soy_hombre a+24
soy_la a-19
soy_menor a+25 b-21 c-26 d-22
soy_nueva a+17 b-15
soy_senor a+24 b-18 c-19 d-21
soy_su a-19 c-15
soy_varon a+25 b-16 c-17 d-24
soy_yo a-20 b-21 d+21
speak c-16
spell* a-23 b+18
spells a-23 b+18
spot b-27
spot__liver c-18 d+17
spot__scan c+16 d-15
spot_on a-17
spot_please a-18 b-15 d+19
spravato b-18 c+19
spray a-20
sprin* b-32 c-20
spring b-32 c-20
spring$ b-26 c-31
ssri c-22 d+15
ssris d+18
st a+27 b-25 d-30
stabl* c-18 d+18
stable c-18 d+18
stable$ c-16
stage a-31 b-27 c-30 d+33
stage_# a-19 b-16 c-16 d+20
stage__ckd a-19 b-19 c-20 d+22
stage__kidney a-17 d+17
stand* b-16 c-18
start a+18 d-24
start* b-27
started b-18
started_my a+18 c-22
starting c-16
starting__here a+16 d-16
starting_from a+16 d-16
starts d-16
starts$ d-16
starv* a+24 b-20 c-24 d-22
starving a+24 b-20 c-24 d-22
starving$ a+21 b-20 c-19 d-21
state d-16
state_hospital a-15
statin b-17
stay c-19
stays_asleep d-18
stent c-22
stent$ a-19
stent* a-18 c-16
stent__# a-17 d+19
stent_en a-16 d+18
stents a-18 c-16
steroids b-15 c-19 d+20
stick d-16
still b-41
still$ a+15 b-19 d-20
still__@parking a+16
still__a a-16
still__at a-25 d+20
still__for a-19
still__if b+15
still__in a+16 d-16
still__minor a+20 d-23
still__night c-16 d+18
still__the b-24 c-29
still__who c+15
still__your a+16
still_a a+23 d-26
still_being a-17
still_breastfeeding d+15
still_come d-17
still_in a+16 d-16
still_looking a-20 b-16 c+21 d-18
still_on b-35 c-45 d+21
sting* a+15
stings a+15
stomach a+36 b-39 d-38
stone b-17
stone* c-32
stones c-32
stones$ d-24
stones__not a+23 d-22
stones_but a+19 d-18
stones_every d+15
stop a-32 c-34 d+29
stopp* b-36
stopped b-36
stopped$ c-18
stopped__@month a+19 d-17
stopped_at a+18 c-17 d-15
stopped_breastfeeding a+16 d-16
stopped_breathing a-15 c-15 d+17
stopped_them a+19 d-16
store a+17 b-21 d-16
story a-30 d+23
story$ a-19 d+18
stoy b-20 c-24
strai* a+28 b-24 c-28 d-26
straight a+28 b-24 c-28 d-26
straight$ a+18 b-17 c-18 d-16
straight_edge a+19 b-16 c-19 d-17
stree* b+19 c-33
street b+19 c-33
street$ a+16
stres* d-28
stress d-29
stress$ d-23
stress_test a+17 c-16
strok* c-29
stroke c-25
stroke$ a-24 b+19
stroke__# a-18 d+20
stroke__am b-15
stroke__it c-25 d+19
stroke_but a+20 b-15 d-17
stroke_i a+17 d-16
stroke_in c-16 d+15
strokes a+21 c-15
stron* a+17 d-36
strong a+21 b-29 d-32
strong_as a+16 c-18
strug* a-15 d+19
stuck a+31 b-32 c-35 d-16
stuck$ c-16
stuck_in a+21 d-20
stuck_on a+16
stuff b-22 d-16
stuff$ a+37 b-18 c-37 d-34
su a-25 b+28 c-39
su_@place d-22
su_@relative a-33 c-17 d+20
su__la a-15 b-24 c-16 d+20
sube a-30 c+30 d-29
sube$ c+15
suboxone a-22 c-15 d+17
substance: d-20
substance:# a+28 b-53 c-34
substance:#_@month b-18 c-31
substance:#_@year a+34 d-37
substance:#_days a-39 b-19 c-22 d+40
substance:#_dias a-21 d+22
substance:@body a-17
substance:@call d-19
substance:@clinician a-29
substance:@clinician_gives a+16
substance:@clothes d-22
substance:@date a-60 b-41 c-48 d+61
substance:@day_is a-18 d-20
substance:@drink a+43 b-47 c-35 d-36
substance:@drug c-23
substance:@drug_a b-23
substance:@drug_and a+22 c-19 d-17
substance:@drug_at b-17 d-21
substance:@drug_count a-15 b+23 c-22
substance:@drug_cuenta b+19 c-15 d-26
substance:@drug_daily a-24 b-22
substance:@drug_does b-20 c+21
substance:@drug_every a-16 b-16
substance:@drug_for d-29
substance:@drug_on b-18 d-21
substance:@drug_only a+17 d-15
substance:@drug_that a+21 b-20 c-23
substance:@drug_to a+23 c-23
substance:@food a+20 c-22 d-17
substance:@holiday a+26 b-21 c-24
substance:@insurer_a b+15
substance:@medicine_than d+15
substance:@month a-15 b-40 c-22 d+30
substance:@month_sober c-16
substance:@month_sobrio a-17 d+18
substance:@move a-18 d+17
substance:@open a-18
substance:@relative_dice b-15 c+18
substance:@relative_drinks b+20 c-20 d-21
substance:@relative_es c-21 d-15
substance:@relative_has a+19 b-19 d-15
substance:@relative_is b+15
substance:@relative_left a-18 b-17 d+20
substance:@relative_por a-16 d+19
substance:@relative_say d-17
substance:@relative_si b-18
substance:@relative_thinks a-23 b-19 c+27 d-24
substance:@relative_toma a-18
substance:@relative_were a+16 d-18
substance:@relative_would b-16 c+21 d-20
substance:@stop a+25 b-28 c-29
substance:@stop_la a+16
substance:@treat a-22 c-19
substance:@vehicle c-15
substance:@vehicle_a c-15
substance:@year a+41 b-45 c-40 d-18
substance:@year_ago a+16 d-16
substance:@year_clean a+22 d-23
substance:@year_dry a+17 d-16
substance:@year_limpio a+23 d-22
substance:@year_no a+16 d-18
substance:@year_que a+20 c-19
substance:@year_sober a+24 d-24
substance:@year_sobrio a+22 d-20
substance:a b-30 c-27 d+15
substance:a_@drug a+23 b-20 c-24
substance:a_@month a+16 c-16 d-16
substance:a_@year a+15 d-16
substance:a_bit a-19 c+21 d-17
substance:a_couple d-17
substance:a_drink c-18 d-19
substance:a_drop a+26 c-19 d-20
substance:a_drug a-17
substance:a_drunk a-28 c-18
substance:a_glass a+19 c-17 d-16
substance:a_little b-20 d-33
substance:a_mentir d+17
substance:a_problem a-17 b-20
substance:a_veces a-27 b-22
substance:a_week c-26
substance:aa c-17
substance:about a-16
substance:absol* a+16
substance:absolutely a+16
substance:absolutely_not a+16
substance:abste* a+21 b-18 c-18 d-21
substance:abstemio a+21 b-18 c-18 d-21
substance:addic* c-27
substance:after c-21 d+16
substance:ahi a+19 c-24 d-25
substance:al a-16
substance:alcoh* a-16 c-20
substance:alcohol b-35 c-38
substance:all b-18
substance:aller* a+15
substance:allergic a+15
substance:allergic_to a+15
substance:am c-22
substance:am_a b-33 c-25
substance:am_in a-25 d+26
substance:an c-21 d+16
substance:and a+18 d-16
substance:and_can a-18
substance:anda b+17
substance:anda_en b+17
substance:ando a-24 b-16 c-21 d+25
substance:anexo a-19 d+20
substance:ano b-22 c-18
substance:anos a+38 c-30 d-38
substance:answe* b+17 c-15
substance:are a-17 b+18 d-18
substance:as a+24 c-25 d-28
substance:as_a d-20
substance:as_prescribed a+16 d-16
substance:at a+32 b-30 d-42
substance:at_@holiday a+20 c-19
substance:at_all a+21 d-18
substance:at_night d-23
substance:at_weddings a+17
substance:august a-25 c-20 d+26
substance:back b-25
substance:bad a-16 c-22 d+18
substance:bapti* a+19
substance:barel* a+17
substance:barely a+17
substance:barely_drink a+17
substance:bebid* d+18
substance:bebida d+18
substance:bebo b-24 c-29
substance:bebo_mas a-15 b-17 d+15
substance:becau* a-18 d+19
substance:because a-18 d+19
substance:because_of a-18 d+19
substance:been b-23 c-18 d+18
substance:beer a+15 b-18 c-24
substance:beers a+22 b-18 c-17
substance:beers_on a+16 d-17
substance:befor* a-20 c-19
substance:before a-20 c-19
substance:bette* c-21 d+19
substance:better c-21 d+19
substance:bit d-20
substance:black a-16 c-16 d+17
substance:black_out a-16 c-16 d+17
substance:bodas a+18 b-18 d-28
substance:borde* a-27 b-23 c+26 d-23
substance:borderline a-27 b-23 c+26 d-23
substance:born a+27 c-18 d-24
substance:botel* c-19
substance:botella c-19
substance:bottl* b-16 c-29
substance:bottle b-16 c-27
substance:brother c-23 d-20
substance:but b-29 c+17
substance:but_i d-17
substance:but_not a-16 c+17
substance:by d-22
substance:cada b-16 c-23 d+17
substance:cada_noche a-16 c-18 d+19
substance:cafe a+27 b-26 c-21 d-22
substance:caffeine a+20
substance:can a-27
substance:can_not a-16 b-27
substance:cbd a+18 c-20 d-16
substance:cero a+27 b-24 c-24 d-24
substance:cervecita a+22 c-16
substance:change a-18 d+16
substance:christmas a+23 c-19 d-19
substance:cigarettes a+23 c-18 d-20
substance:cigarro a+17 d-21
substance:clean b-37 c-35 d+23
substance:clean_# a-21 d+21
substance:clean_since a-22 d+22
substance:close a-17
substance:coca b-20 c-23 d+25
substance:coffee a+17 b-16
substance:coke b-26 c-25
substance:colle* a+15
substance:college a+15
substance:commu* a+16 c-17
substance:communion a+16 c-17
substance:como b-16 d-16
substance:con a-23
substance:con_el c-18
substance:con_las a-23 c-15 d+25
substance:confi* a-16 b+18 c-18
substance:conte* a-15 b+16
substance:contr* c-18
substance:copa a+19 d-17
substance:corri* d+17
substance:corrieron d+17
substance:could_be c+16
substance:count b+25 c-20 d-25
substance:coupl* a+17 d-21
substance:couple a+17 d-21
substance:couple_beers a+18 d-18
substance:crist* a-15 b-25 c-27 d+29
substance:cristal a-30 b-20 c-23 d+33
substance:cristiana a+25 d-19
substance:cuand* b-18
substance:cuando b-18
substance:cuent* a-18
substance:cuenta a-20
substance:curre* d+20
substance:currently d+20
substance:cutti* a-20 c+23 d-18
substance:cutting a-20 c+23 d-18
substance:cutting_down a-17 c+18
substance:dad a-22 b+19 c-18
substance:daily a-24 b-22
substance:daily_for a-24 b-22
substance:day a-36 b-18
substance:days a-43 b-24 d+41
substance:days_clean a-21 d+21
substance:days_sober a-24 c-16 d+25
substance:de b-24
substance:de_eso d-16
substance:de_joven c-17
substance:de_la b-20 c-17 d+22
substance:de_lo c+18
substance:de_mas a-27 c+18
substance:de_vez d-21
substance:decad* a+18 d-18
substance:defin* a-32 c+21 d-26
substance:define a-31 c+18 d-25
substance:define_problem a-31 c+18 d-25
substance:deje a+26 b-17 c-20 d-24
substance:dejo_mi d+16
substance:del b-17
substance:demas* a-18 d+19
substance:demasiado a-18 d+19
substance:depen* b-34 c+24 d-15
substance:depende a-17 b-16 c+26
substance:depends b-27 c+16
substance:depends_who c+17
substance:desde b-29
substance:desde_# d-15
substance:desde_@date a-18 d+18
substance:desde_que b-18
substance:detox d+16
substance:dia a-23 d+23
substance:diari* a-25 b-17 c-27 d+31
substance:diario a-25 b-17 c-27 d+31
substance:dias a-35 b-16 d+25
substance:dice a-18 b-23 c+26 d-20
substance:dice_que a-18 b-23 c+25 d-16
substance:dip c-18 d-15
substance:dira a-19 c+19 d-18
substance:divor* a-21 b-19 d+21
substance:divorce c-15 d+16
substance:do c+16 d-33
substance:do_@drug a-16 b+17 c-19
substance:do_not b-32 d-30
substance:does b+29 c-25 d-29
substance:does_@drug b+19 c-17
substance:does_medical a-17 b+18 c-16
substance:does_that a-16 b-25 c+27
substance:dolor a-28 b-29 c+27 d-22
substance:domingo a+19 b-15 c-18 d-17
substance:domingos a+16 d-16
substance:dormi* a-24 b-26 c+20
substance:dormir a-24 b-26 c+20
substance:down a-19 c+16
substance:drank c-23
substance:drink a+29 b-15 d-26
substance:drink* c-16
substance:drink_but a+22 c-28
substance:drink_every a-18
substance:drink_more a-22 b-15
substance:drink_normal a+15 c-16
substance:drink_too a-19 b-23
substance:drinker a+31 b-24 c-17 d-22
substance:drinking a-19 b-36 d+20
substance:drinks_a c-23
substance:droga* c-17
substance:drogas c-17
substance:drop a+26 c-19 d-20
substance:drug c-21
substance:drugs c-32
substance:drugs_no a+15
substance:drunk a-34 c-21
substance:dry a+16 b-22 c-28
substance:dui d+17
substance:duro a-17 c-18 d+21
substance:edge a+19 b-16 c-19 d-17
substance:edibles a+17 d-19
substance:eh a-20 b-22 c+21 d-18
substance:el c-24
substance:el_# a+18 d-18
substance:el_@day a+19 b-15 c-18 d-17
substance:el_@drug c-25
substance:el_trabajo d+15
substance:el_trago a-15 b-17 c-19 d+20
substance:else a+17 b-17 d-18
substance:en b-27
substance:en_@date a-29 b-18 c-20 d+27
substance:en_@holiday c-15
substance:en_cuando d-21
substance:en_la b-23
substance:en_las d-27
substance:en_rehabilitacion a-20 c-20 d+22
substance:entra a+17 d-15
substance:entro c-15 d+16
substance:entro_duro c-15 d+16
substance:era a-19 b+22 c-17 d-15
substance:es c-38 d-29
substance:es_el a+16 c-16
substance:eso d-32
substance:eso_es a-20 b+20 c-18
substance:esposa d+16
substance:este b-23 c-19 d+18
substance:este_@year a-16 b-20 c-17 d+17
substance:esto a-16 b+20 c-19 d-15
substance:estoy a-50 b-44 c+22
substance:estoy_en a-32 b-27
substance:evang* a+16
substance:evangelica a+16
substance:every a-26 b-31
substance:every_day a-25
substance:every_night a-25 b-19
substance:ex c-22 d-19
substance:fiest* b-15 d-19
substance:fiestas b-15 d-19
substance:first b+15
substance:for a-15
substance:for_@drug a-18 d+21
substance:for_my b-16
substance:for_pain a-15 c+17
substance:for_sleep d-41
substance:friends d-17
substance:from d+17
substance:fue b-19 c-18
substance:fumo b-42
substance:fumo_@drug a-17 b-26
substance:gave a+20 d-20
substance:gives a+16
substance:gives_me a+16
substance:glass a+19 c-17 d-16
substance:glass_of a+19 c-17 d-16
substance:go a-18
substance:going c-24
substance:got b-22 c-28 d+19
substance:gummies c-15
substance:gummy d-18
substance:gusta a+21 b-16 c-16 d-18
substance:ha c-19
substance:hace a+29 b-23 c-32 d-19
substance:hace_# a+20 d-18
substance:hace_mucho a+18
substance:had_it c-18
substance:hard a-19 b-15 c+18
substance:hard_to c+20
substance:has a+16 b-19 c-16
substance:hasta b-20 c-20
substance:have_not a+16
substance:he_@stop d-15
substance:he_drinks a-21 d+15
substance:he_says c+16 d-21
substance:here a-16 c+19 d-28
substance:hermano c-25
substance:hija c+19 d-20
substance:him d-17
substance:hones* a-26 b-21 d+20
substance:honest d+15
substance:honestly a-25 b-17 d+17
substance:how b+15 c-22 d-19
substance:husband c-22
substance:hydrocodone c-17
substance:i b-16
substance:i_@drug b-19
substance:i_am c-22
substance:i_black a-16 c-16 d+17
substance:i_do b-24 d-21
substance:i_drink b-19 d-16
substance:i_gave a+17 d-17
substance:i_had c-15
substance:i_lost a-17 d+17
substance:i_ought c-19
substance:i_take d-16
substance:i_use b-18 c+22 d-17
substance:i_would c-26 d+16
substance:if b+18 d-17
substance:in c-52
substance:in_# a+36 c-19 d-35
substance:in_@date a-29 b-22 c-20 d+33
substance:in_recovery a-18
substance:in_rehab a-17
substance:in_spring a-18 d+20
substance:is b+19 d-18
substance:is_a a-24 b-25 d+29
substance:is_all b-16 d-16
substance:is_it b-30 d-24
substance:is_my a+22 b-21 c-19 d-17
substance:is_not c-15
substance:is_on a-17 b+22 d-16
substance:is_prescribed d-17
substance:is_that a-23 c+19
substance:is_the c-15 d-15
substance:is_too b+17 c-15 d-15
substance:it a-19 b-36
substance:it_is c-18 d+15
substance:it_was a-25 b-22
substance:jaja a+20 b-15 d-20
substance:jajaj* b+15 c-17 d-21
substance:jajaja b+15 c-17 d-21
substance:job c-16 d+15
substance:joven c-17
substance:july a-23 d+24
substance:june a-19 d+21
substance:just a+34 b-46 d-34
substance:just_@drink a+19
substance:just_@drug b-19 d-21
substance:kids c+17 d-28
substance:kind b-22 d-19
substance:kind_of c+16
substance:la c-16
substance:la_@drug a-24 b+15
substance:la_bebida d+17
substance:la_coca a-15 c-16 d+21
substance:la_cuenta a-17 b-21
substance:las c-17
substance:las_@medicine a-24 b-25 c-24 d+28
substance:las_bodas a+21 c-18 d-20
substance:las_noches c-16 d+18
substance:last c-24
substance:le a-31
substance:le_entro c-15 d+16
substance:le_voy a-15 b-15 c-16 d+22
substance:left a-20 b-22 c-20 d+24
substance:life a+15
substance:limpi* b-18 c-23
substance:limpio b-18 c-23
substance:limpio_desde a+23 d-24
substance:littl* b-22 c+16 d-34
substance:little b-22 c+16 d-34
substance:little_@drug d-16
substance:llevo b-16
substance:llevo_# c-16
substance:lo b-36 c+20
substance:lo_que d-17
substance:lord a+15
substance:los b-35
substance:los_@day b-15
substance:los_dias a-22
substance:los_fines b-18
substance:lost a-17 c-17 d+18
substance:lost_my a-17 c-17 d+18
substance:mama b-16 c-19
substance:manej* d+17
substance:manejando d+17
substance:manejando_borracho d+17
substance:march d+16
substance:marihuana a-24 d-28
substance:marijuana d-17
substance:mas d-15
substance:mas_de a-16 b-18
substance:mas_o b-17 c+19
substance:may a-21 d+22
substance:maybe a+23 b-23 d-29
substance:mayo d+15
substance:me a-27 c-22 d+22
substance:me_corrieron d+17
substance:me_gusta a+21 b-16 c-16 d-18
substance:me_lo a-23 b-21 c+21
substance:me_tiene a-17 d+18
substance:me_tomo c-22
substance:medic* c-20 d-20
substance:medical d-17
substance:medical_@drug d-17
substance:mejor a-18
substance:menos b-17 c+19
substance:menti* d+17
substance:mentir d+17
substance:meth a-15
substance:mi_@relative a-21
substance:mine a-28 b+26 c-30
substance:mio c-16
substance:mis c-16
substance:misa a+16
substance:mo a-29 d+29
substance:month c-19
substance:months a-22 b-26 d+21
substance:more a-25 b-36 d+15
substance:more_than a-18 b-27
substance:most a-26 b-25
substance:most_nights a-19 b-19
substance:mota a-21
substance:mother a-19 c+17
substance:much a-32
substance:mucho a-21 c-23 d+23
substance:mucho_este a-15 d+17
substance:mujer a-21 b-17 d+16
substance:murio b-16 c-19 d+16
substance:murio_mi c-19
substance:my b+17
substance:my_@clinician d-18
substance:my_@drug a-25 b-18
substance:my_@medicine b-17 d-20
substance:my_@relative a-31
substance:my_back a-22 b-16 d+15
substance:my_ex c-16 d-18
substance:my_only a+17 b-16 c-16
substance:nacio a+18 d-18
substance:nacio_mi a+18 d-18
substance:nada a+20 b-33 d-25
substance:nada_mas a+24 c-16 d-24
substance:nada_que a+20 d-15
substance:navidad c-15
substance:never a+37 b-18 c-28 d-36
substance:never_been a+19 d-16
substance:next a-22 b+19 d-20
substance:ni a+32 b-30 c-18 d-38
substance:ni_@drug a+15
substance:ni_fumo a+24 c-18 d-17
substance:ni_lo a+18 d-15
substance:nicotine b+17 c-18
substance:night a-25
substance:night* a-20 b-19
substance:nights a-20 b-19
substance:no_bebo a+20 d-16
substance:no_drugs a+15
substance:no_es c-19
substance:no_i a+17 d-25
substance:no_le b-19
substance:no_me b-23 d-24
substance:no_ni a+16
substance:no_problem a+17 c-23
substance:no_puedo a-16
substance:no_sabria a-17 c+15
substance:no_se d-18
substance:no_tomo a+38 c-31 d-35
substance:noche a-17 b-23 d+19
substance:noche* c-16 d+18
substance:noches c-16 d+18
substance:nomas a+19 b-26 d-31
substance:nope a+16
substance:norma* a+20 b-21 d-24
substance:normal a+20 b-21 d-24
substance:not a+16 b-19 d-20
substance:not_@stop a-17
substance:not_a a+22 b-15 d-23
substance:not_at a+20 d-17
substance:not_drink a+23 c-20
substance:not_me a+18
substance:not_now a+20 d-18
substance:not_say a-17 b+15
substance:not_since a+21 c-17 d-20
substance:not_this d-21
substance:not_touch c-16
substance:now c-29 d+21
substance:nunca a+21 d-32
substance:nunca_me a+19 c-17 d-16
substance:nunca_tomo a+19
substance:o_menos b-17 c+19
substance:of b-20
substance:of_it c-25 d+17
substance:off a-25 d+21
substance:off_the a-19 d+18
substance:ok a-26 d+20
substance:on_@day b-30 c-42 d+17
substance:on_@medicine a-17
substance:on_drugs a-17 b+17
substance:on_it c-15
substance:on_the b-27 c+21 d-20
substance:once a+18 d-16
substance:only b-47 c+15 d-21
substance:only_@drug b-17 d-20
substance:only_on c-16
substance:only_vice a+17 b-16 c-16
substance:otra b-19
substance:ought c-19
substance:ought_to c-21 d+20
substance:out a-22 d+22
substance:out_of c-16
substance:over b-22 c-20 d+20
substance:over_it a-21 b-18 c-16 d+22
substance:oxys c-17 d+16
substance:pack a-17 d+22
substance:pain a-22 b-16 c+27 d-21
substance:pain_@medicine c+18
substance:papa a-24 b+17 c-22
substance:para a-27 b-40 c+35 d-23
substance:para_dormir a-24 b-26 c+20
substance:paso a-31 b+19
substance:pastillas a-29 b-23
substance:percs b-16 d+20
substance:perdi d+16
substance:permi* c-17 d-18
substance:pero a+25 d-35
substance:pero_poco a+16 d-15
substance:pills a-29 b-31 d+17
substance:poco b-32 d-40
substance:poqui* a+17 d-21
substance:poquito a+17 d-21
substance:por a-40 c-38 d+29
substance:por_el a-19 b-17 d+18
substance:pot a-29 b-17 c+19
substance:pregu* a-19 c+17 d-15
substance:presc* c-18
substance:prescribed c-18
substance:priva* a-25 b+26 c-19 d-21
substance:privado b+16
substance:proba* a+16 d-16
substance:problem b-16
substance:problem_though c+15
substance:problema d-26
substance:prueb* c-15
substance:pruebo a+15
substance:puede a-24 d-16
substance:puedo a-19
substance:pues a-22 b+15
substance:puro a+19 b-19 d-17
substance:puro_@drink a+19 b-19 d-17
substance:que c+20
substance:que_le d+16
substance:que_no d-17
substance:que_otra b-17 d-17
substance:que_se b-23 c+18
substance:que_si a-23 b-15 c+25 d-16
substance:que_ver c-18 d-17
substance:quien a-20 d-18
substance:quier* c-21 d+21
substance:quiero c-21 d+21
substance:quit a+21
substance:quiza c+18
substance:rarel* a+21 b-20 c-21 d-19
substance:rarely a+21 b-20 c-21 d-19
substance:rathe* c-20 d-17
substance:rather c-20 d-17
substance:recai a-27 c-17 d+27
substance:recai_en a-23 d+25
substance:recov* a-24 d+19
substance:recovery a-18
substance:rehab a-32 c-22 d+30
substance:rehab* a-25 b-18 c-25 d+26
substance:rehabilitacion a-25 b-18 c-25 d+26
substance:rehabilitacion_este a-15 d+17
substance:relap* a-27 c-16 d+26
substance:relapsed a-22 d+22
substance:ron a-16 c-16 d+19
substance:sabri* a-17 c+15
substance:sabria a-17 c+15
substance:sali a-18 d+19
substance:sali_de d+15
substance:say a-32
substance:say_it c-15 d+16
substance:say_yes a-24
substance:says b-19 c+16 d-20
substance:se a-17 b-23 c+19
substance:segun a-24 b-21 c+24 d-20
substance:seis a-20 d+19
substance:seis_@month a-20 d+19
substance:seman* b-17
substance:sent a-16
substance:she a-18
substance:si a+18 b-43 d-30
substance:si_la d+18
substance:si_pero d-19
substance:si_toma a+20
substance:si_tomo a+17 b-16 c-30
substance:sin c-24 d+15
substance:since b-30 c-33 d+20
substance:since_# a+37 c-20 d-36
substance:since_@date a-18 d+19
substance:since_college a+15
substance:since_i d-15
substance:six a-23 c-19 d+29
substance:six_@month a-18 d+19
substance:sleep d-20
substance:smoke b-25
substance:smoke* a+17
substance:so a-16 b-34
substance:so_i a-16
substance:sober b-26 c-46 d+15
substance:sober_# d+16
substance:socia* a+24 c-16 d-23
substance:social a+21 d-20
substance:solo a+40 b-36 c-39 d-32
substance:solo_en a+18
substance:solta* a-17 c-15 d+18
substance:soltar a-17 c-15 d+18
substance:some a-23
substance:some_would c+18
substance:somet* a-15 c+23 d-34
substance:something a-17
substance:sometimes b-28 c+21 d-33
substance:sometimes_i a-18 c+19 d-17
substance:son d-16
substance:soy a+36 b-25 c-28 d-35
substance:soy_cristiana a+21 d-16
substance:sprin* a-18 b-15 c-17 d+20
substance:spring a-18 b-15 c-17 d+20
substance:still a-18 c-17
substance:stopp* a-17
substance:stopped a-17
substance:strai* a+19 b-16 c-19 d-17
substance:straight a+19 b-16 c-19 d-17
substance:straight_edge a+19 b-16 c-19 d-17
substance:stron* b-19
substance:strongest b-19
substance:strongest_thing b-19
substance:strug* a-15 d+19
substance:suboxone a-19
substance:summe* a-15 d+20
substance:summer a-15 d+20
substance:sweet a+17 b-16 d-15
substance:take d-16
substance:take_more a-16 c-19 d+22
substance:take_my b-15 c+21 d-23
substance:tal c+20 d-18
substance:tal_vez c+20 d-18
substance:teeto* a+22 b-19 c-20 d-21
substance:teetotaler a+22 b-19 c-20 d-21
substance:tell d-20
substance:tell_you b-16 c+19 d-18
substance:tengo c-17
substance:tengo_# a+16 d-16
substance:tengo_problemas d+18
substance:test c-18
substance:than b-39
substance:than_i a-19 b-23
substance:than_prescribed a-22 b-15
substance:that_a a-20 b-16 c+21 d-19
substance:that_count a-16 b-25 c+27
substance:that_was b-16 c-18
substance:the_@day a-19 b-19 c+20 d-19
substance:the_bottle c-24
substance:the_drinker a+17 b-15
substance:the_problem a+17 b-15
substance:they a+17 c-20
substance:thing b-22 c-15
substance:thing_i a+17 b-21
substance:think a-19 b-16 c+24 d-19
substance:think* b-20 d-26
substance:think_so a-15 c+19
substance:thinks b-20 d-26
substance:thinks_i c+16
substance:thinks_so d-20
substance:this a-29 b+19 c-28 d+17
substance:this_@year a-18 b-25 d+22
substance:though c+15
substance:three a-21 c-20
substance:three_@month a-20 d+21
substance:tiene a-21 c-17
substance:till a-16 d+16
substance:to a-33
substance:to_@drug a+15
substance:to_say a-17
substance:to_sleep b-15
substance:tobac* a+17 c-19
substance:tobacco a+17 c-19
substance:todas c-16 d+18
substance:todas_las c-16 d+18
substance:todos a-25 b-17 d+15
substance:todos_los a-25 b-17 d+15
substance:toma a+18 c-31
substance:toma_mucho a-16 b+16
substance:toma_yo a+20
substance:tomab* a-19 c-16 d+20
substance:tomaba a-19 c-16 d+20
substance:toman* a-20 c-21 d+22
substance:tomando a-20 c-21 d+22
substance:tomar c-24
substance:tomo a+38 b-48 d-33
substance:tomo_de a-21
substance:tomo_demasiado a-17 d+18
substance:tomo_ni a+16
substance:tomo_pero a+29 c-28 d-27
substance:tomo_todos d+15
substance:tomo_una c-22
substance:too a-34
substance:too_much a-32
substance:touch a+20 c-19
substance:touch_it a+16
substance:traba* a-24
substance:trabajo a-24
substance:trago b-21 c-21
substance:trago_me d+16
substance:tranq* a+18 c-16 d-17
substance:tranqui a+18 c-16 d-17
substance:tres_@month a-19 d+19
substance:tuve a-16 b-17 c-27 d+21
substance:tuve_una a-19 c-23 d+24
substance:twent* a+15 d-15
substance:twice c-16
substance:two b-22
substance:two_@year a+24 d-25
substance:ugly a-18 c-21 d+20
substance:un b-49
substance:un_poco a-26 c+26 d-19
substance:un_poquito c+15
substance:un_vinito a+21 c-22 d-18
substance:una c-24
substance:una_@drug a+30 c-28 d-19
substance:una_copa a+19 d-17
substance:una_que b-17 d-17
substance:unas a+19 c-16 d-18
substance:under d-15
substance:until a-17 d+22
substance:up a+20 c-28 d-15
substance:use b-21
substance:use_@drug c+18
substance:uso b-27
substance:uso_drogas a+21
substance:van c-15
substance:vape d-23
substance:veces a-28 b-22
substance:ver c-20 d-17
substance:veran* a-19 d+17
substance:verano a-19 d+17
substance:vez b-27 d-24
substance:vez_en d-23
substance:vice a+17 b-18 c-17 d-15
substance:vicio* a+21 b-15 c-19 d-19
substance:vicios a+21 b-15 c-19 d-19
substance:vinit* a+21 c-22 d-18
substance:vinito a+21 c-22 d-18
substance:vodka a-15 c-16 d+16
substance:voy a-25 b-17 c-25 d+26
substance:voy_a a-23 b-19 c-23 d+31
substance:want d-18
substance:want_to d-18
substance:was_a b+15 c-24
substance:weddi* a+17
substance:weddings a+17
substance:week c-26
substance:weekend b-21
substance:weekends a-27 c-28 d+20
substance:well a-17 c+18
substance:were c-17
substance:were_born a+18 d-15
substance:what d-21
substance:what_is b-19
substance:when a+16 c-19
substance:who_you b-15
substance:why a-16 b+20 c-18 d-18
substance:wife a-30 b-31 d+20
substance:will a-19 b+25 c-18 d-25
substance:wine b-24 d-18
substance:with a-17
substance:with_@relative d-17
substance:with_it a-19 c-16 d+23
substance:work d-16
substance:worki* a-17 c-20 d+19
substance:working a-17 c-20 d+19
substance:working_on c-15
substance:would_rather d-15
substance:would_say b-39
substance:would_tell c+15 d-16
substance:xanax a-25
substance:y c-32
substance:ya a+20 c-26
substance:ya_no c-16
substance:yeah b-20 c-27 d+20
substance:year b-28 c-18 d+19
substance:years a+50 b-16 c-35 d-46
substance:yes b-19
substance:yo b-20 c+15 d-18
substance:yo_no b-18
substance:you d-31
substance:you_yes c+16
suegra d-23
suelta d-15
sueno c-20
suert* b-19
suerte b-19
suerte$ b-16
sueter b+18 d-19
sufro b-26 c-22
sufro_de d+20
sugar b-27
sugar$ a-20 b-19 d+21
suits a-28 b-21 d+22
suits__fine a-17 d+16
suits_me a-22 b-17 c-18 d+24
sulfa c-40
sulfa$ c-19 d-31
summe* b-30 d+16
summer b-30 d+16
summer$ b-28
sun d+15
sunday b-16
supe a-21 b-16 c+27 d-21
supe$ a-17 c+19
super a-15 b-24
super$ d-16
supon* a-22 b-21 c+27 d-24
supongo a-22 b-21 c+27 d-24
supongo$ a-20 b-19 c+25 d-22
suppe* c-28
supper c-28
supper$ c-28
supplements a-23 b+23 d-22
suppo* a-33 c+16
suppose a-21 b-18 c+27 d-23
supposed a-25
supposed__be b-18
supposed__snow c-15
supposed_to a-25
supue* a-17 d+19
supuesto a-17 d+19
sure a-34 b-52 c+24
sure$ a-37 b-32
sure__@relative c+18 d-18
sure__i c+15 d-15
sure__it c+15
sure__my a-18 c+18
sure__not a+17 c-17
sure_as d+16
sure_do d+16
sure_thing a-20 d+18
sure_what a-17 c+15
sure_yet c+17
surge* a-17
surgery a-17
surgery$ b-41
surpr* b-18 c-20
surprise d+17
sus c-20 d-18
suspe* b-22 c+18 d-23
svt a-22 b-19 c-19 d+27
svt$ a-22 b-19 c-19 d+27
sweet c-30
sweet* d-20
sweet__only b-16 c-16
sweet_home a-19 d+18
swell a-18 b-18
swell* d+19
swelled d+19
swelled_up d+15
swing a-19 d+18
swing* a-16 d+15
swinging a-16 d+15
switc* d-17
switch c-16
table c-20
take a+23 c-28
take$ a-21 d-21
take_@medicine c-33
take__@vehicle c-16
take__and a+17 b-16 c-15
take__for a-17
take__home a+16 d-16
take__it a-16
take__more a-15 c+18 d-16
take__off a+17 d-15
take__pain c+18
take__than a-17
take__that a-15 c-16
take_a b-26
take_anything a+24 b-21 c-20 d-15
take_em c-16
take_me c-20
take_more a-16 c-19 d+22
take_something a-15
taken b-22
taken_it d-22
takes_@medicine a-17 b+15
takin* b-32
taking b-32
taking__day a-21
taking_it a-19 c+19 d-19
taking_me a+24 b-20 d-16
tal a-31 c+24
tal__@relative c+15
tal_vez a-37 b-30 c+43 d-40
talk$ b-19 c-16 d+17
talk_@treat a+21 b-21 c-32
talk__a c-23
talk__my b-16
talk__over a-16
talk__with a-19
talk_to a-16
talke* b-23
talked b-23
talked__my c-19
talked_to b-23
talking_to c-17
tambi* a-20 b+19 c-20
tambien a-20 b+19 c-20
tambien$ c-16
tampo* a+20 d-21
tampoco a+20 d-21
tampoco$ a+21 c-19 d-20
tan a-19 c-19
tanto b-25
tanto_me a-16
tape a+17 d-16
tapon a+19 b-15 d-17
tarda* a-15 c-18
tarde a-28 b-24 d+21
tardecito a+15
tbd a-28 b-27 c+29 d-30
tbd$ a-28 b-27 c+29 d-30
tbi b-23 c-24 d+25
tbi_from a-18 b-18 c-19 d+22
tdah a+18 c-17 d-17
te c+16 d-32
tea d-16
tecito c-18 d-18
teena* c-15
teenager b-17
teens a-18 c-21 d+16
teens$ a-18 c-21 d+16
teeto* a+22 b-19 c-20 d-21
teetotaler a+22 b-19 c-20 d-21
teetotaler$ a+22 b-19 c-20 d-21
telefono$ a-21 c-17
telefono__mi a-17
telefono_de c-17
tell a-37 c+31 d-19
tell$ a-23 b-19 c+26 d-17
tell__i a-16
tell__the d-15
tell__yes c+16
tell_me a-17
tell_you a-23 b-20 c+39 d-32
telli* a-25 d-16
telling a-25 d-16
tells a-18 c-18
tempr* b-34 c+26 d-27
temprano b-34 c+26 d-27
temprano$ b-17 d-16
temprano__trabajo a-18 c+16
temprano_del a-18 c+16
temprano_para b-20 d-23
ten b-24 c-20
ten_@year a+18
ten__ago a+15
tendr* a-18 b-29 c+29 d-21
tendria a-18 b-29 c+29 d-21
tendria_que b-31 c+30 d-32
tener c-25
tener__regla a+15
tener_la a+15
tengo b-17
tengo$ a+16
tengo_# a+19 b-39 c-58
tengo_@ride a+20 d-18
tengo__@body a+16
tengo__@day d-21
tengo__@fetch c-18
tengo__@relative b-24 c-21 d+18
tengo__@year a+20 d-24
tengo__a a+19 b-22 d-27
tengo__alta a-17 d+26
tengo__con a-19
tengo__controlada d+18
tengo__corazon a-18 d+20
tengo__de a-16 b+19 d-17
tengo__dos a+16 d-15
tengo__en c-22
tengo__grande a-15 d+17
tengo__hacer a-19
tengo__jaja b-19 c-16
tengo__la a-18 b-15
tengo__las b-20
tengo__limpio a-16 d+16
tengo__los d-26
tengo__mas a-18
tengo__mi a+16 c-17
tengo__minutos a-25 c+19
tengo__no d-18
tengo__nomas b-19 c+16 d-15
tengo__pero c-19 d-17
tengo__por b-18
tengo__que a-16 b-17 c-21 d+20
tengo__quien c-18
tengo__retraso a-16 c+28 d-25
tengo__rinones a+18 d-18
tengo__semanas a-22
tengo__soplo c-15 d+16
tengo__un d-22
tengo__ver b-18 c+16
tengo__y c-15
tengo_a c-20 d-18
tengo_arritmia a-16 d+18
tengo_baja a+15 d-15
tengo_chofer c-15
tengo_cirrosis d+17
tengo_con c-16
tengo_de a+16
tengo_dialisis a+16 d-18
tengo_dos a-24 b-18 d+18
tengo_el b-26 c-35
tengo_esquizofrenia b-18 d+25
tengo_hambre a-27 b+25 c-23 d-23
tengo_hepatitis c-28 d+28
tengo_la c-27
tengo_los d-25
tengo_miedo b-16
tengo_nada c-20
tengo_ni d-19
tengo_que b-23 c+33 d-48
tengo_quien c-29 d+20
tengo_retraso c+19
tengo_seis a-18
tengo_tiempo b-19 c-32
tengo_tres d+16
tengo_un b-42 d+20
tenia a-19 b+19 d-18
tenid* c-30
tenido c-30
tenido_en a+17 b-15 d-15
tension$ c-19 d-20
tenta* a-27 b-24 c+29 d-30
terap* b+16 c-15 d-17
terapias b+16 c-15 d-17
terce* a+19 b-19 c-18
tercero a+21 d-20
termi* b-25 c-25
termine b-17 c-18 d+16
termino a+16 d-17
terri* b-20 c-21
terrible b-20 c-21
tes a+18 d-17
test a-19 b-21 c+24 d-18
test$ b-21
test__@date b-15
test__positive c-17 d+15
test_in c-16
test_yet a-17 c+18
teste* d-24
tested d-24
tested$ a-26 c+22
tested__for c-16
tests a-20 b-28
tests$ a-28 b-23 c+28 d-26
tests__back c-23
tests_came c-21
teta a-16 c-15 d+18
texas d-21
texas$ d-21
text a-22 b+21 c-42
text$ b+18 c-18 d-19
text__a a-18
text_away a-16 d+16
text_me b+16 c-21
textb* a+21 b-16 c-19 d-20
textbook a+21 b-16 c-19 d-20
textbook$ d-16
texte* c-23
texted a-17 d+17
texti* a-20 c-26
texting a-20 c-26
texting$ a+15 d-17
texting__fine b-17 d+16
texting_is a-20
texto a-34 d+26
textos a+24 b-18 c-23 d-18
texts a-29 c-29 d+17
texts: b-45 c-39 d+36
texts:@call a+32 b-60 d-20
texts:@call_@call a+25 c-20 d-20
texts:@call_me a+27 c-20 d-24
texts:@place a+24 d-21
texts:@relative a-30 b-21 c+23
texts:@texts a+29 b-19 c-35
texts:@visit a-30 d+32
texts:a a+28 b-25 d-28
texts:a_mi d-17
texts:about a-21
texts:as a-17 b-16 d+19
texts:ask d-21
texts:bien c-16
texts:but a-23 c-21 d+25
texts:call a+39 b-35 c-30 d-35
texts:cell b-17 c-24
texts:celul* b-19 c-15
texts:celular b-19 c-15
texts:cuand* a-23 b-17 c-22 d+24
texts:cuando a-23 b-17 c-22 d+24
texts:de b-25
texts:de_mi a-23
texts:depen* b-17 c+24
texts:do b-24 c-23
texts:do_not b-24 c-23
texts:email a+20 d-18
texts:es b-40
texts:escri* a+15
texts:este a-23 b-17
texts:favor a+20 d-21
texts:fine a-21 d+22
texts:for_it a-15 d+16
texts:go a-22 b-16 c-17 d+24
texts:go_for a-15 d+16
texts:how a-20 c+17 d-19
texts:i b-33
texts:i_would b-23
texts:is a-21 b-23
texts:is_a a+25 c-20 d-20
texts:is_my a-23 b-25
texts:it a-34 b+23 c-43 d+17
texts:it_is a-16 b-17 c-27 d+23
texts:just c-16 d+20
texts:la b-16
texts:like a-25 b-23 c-15 d+24
texts:llama* a-16 b-31 c-24 d+20
texts:llamada a-16 b-31 c-24 d+20
texts:llameme a+17 c-15 d-15
texts:los b-19 c-26
texts:many a-18 b-21 d+15
texts:marqueme a+21 b-15 c-17 d-26
texts:me a+23 c-21 d-27
texts:mejor b-36 c-28
texts:mejor_por a+16
texts:mensa* a-23 b-22 d+25
texts:mensaje a-23 b-22 d+25
texts:mensajes a+31 c-16 d-30
texts:mi a-23 b-37 d+18
texts:mi_@relative a-24 b-16 c+17
texts:mi_celular b-19 c-15
texts:my b-41
texts:my_@relative a-16
texts:my_cell b-17 c-24
texts:no a+48 b-44 c-45 d-18
texts:not b-25 c-25
texts:not_text a+24 d-21
texts:numbe* a+27 b-25 c-20 d-21
texts:number a+27 b-25 c-20 d-21
texts:numer* a-18 b-18
texts:numero a-18 b-18
texts:often a-19
texts:one b-16
texts:only a-28 c-32 d+31
texts:other a+18 d-16
texts:pero a-36 b-17 c-29 d+34
texts:pero_no a-31 c-25 d+29
texts:phone b-34
texts:pleas* a+18 d-20
texts:please a+18 d-20
texts:please_do a+18 d-20
texts:por b-23
texts:por_favor a+20 d-21
texts:prefi* b-36 c-22
texts:prefiero b-36 c-22
texts:que a-37 b-36 c-22 d+39
texts:quier* a-21 b-18 c-16 d+20
texts:rathe* b-24
texts:rather b-24
texts:rather_you a+16 d-17
texts:see d-19
texts:si a-37 b-20 c-29 d+35
texts:telef* b-24
texts:telefono b-24
texts:telefono_de c-17
texts:text b-21
texts:texto a-30 b-16 d+28
texts:texts c-19
texts:than a-16 d+20
texts:this b-33
texts:this_is b-27 c+16
texts:use a+18 d-17
texts:what a-22 b+20 d-25
texts:who a-17 b+19 c-16 d-19
texts:will a-22 b+20 d-25
texts:would b-23
texts:would_rather b-18 d+20
texts:yes a-25 d+26
texts:you b-22 c-28
than a-18 b-28 d+22
than__ought c-19
than__to a-17
than_i a-21 b-27
than_prescribed a-22 b-15
than_that b-21 c-21 d+18
than_two a+16
thank a+15 c-29 d-20
thanks a-23 b+29 c-44
thanksgiving b-18 c-17
that$ a-20
that__@clinician c-17
that__@medicine a+15 c-21
that__@open a+26 b-23 c-18 d-26
that__@person a-20 b+18
that__@relative b-16 d-24
that__a a-20 b+21 c-28
that__about c-17
that__all a+29 b-25 c-29
that__am b-21 d-26
that__can a-19 d+18
that__correct a-19 b-18 d+18
that__do b-23 c-22 d+17
that__ever a+28 c-27
that__exactly c-19
that__fine a-17 d+17
that__has a+20 c-23 d-18
that__have d-20
that__how a+20 b-20 d-17
that__i a+15 b-26
that__is b-31
that__it a+25 b-52 d-16
that__know b-18 d-19
that__long a+17 d-15
that__me a-16 c-33 d+21
that__my a+24 c-17 d-28
that__normal a-15 c+16
that__not a+25 b-31 c-24
that__of d-16
that__old a+29 b-19 d-31
that__on b-15
that__one b-18 c-24
that__personal a-19 b+17
that__problem b-22 c+16 d-25
that__remember a+15 c-23
that__sailed a+19 b-18 c-15 d-19
that__same b-21 c+18 d-17
that__to c-29 d-26
that__told a+16 c-19
that__up c-16
that__when a+16 d-16
that__whole a+19 b-16
that__wild a-18 b+19 d-21
that__with d-15
that__work a+25 d-23
that_a a-30 c+18 d-24
that_about d-17
that_again a-21 b+21 c-20
that_count a-17 b-15 c+20
that_counts a-26
that_day b-29
that_department a+16
that_do a+19 d-16
that_ever a+19
that_factory d-15
that_i b-44
that_in a-16 b+19 c-19 d-20
that_is a+16 b-22 c-17
that_kind a+20 c-18
that_makes a-19 c-20 d+21
that_matter b+17 d-15
that_morning c-16
that_my d-21
that_night a-17 c-18 d+18
that_on a-22 b+24 c-21 d-18
that_out d-15
that_ship a+19 b-18 c-15 d-19
that_time a-24 b-21 d+21
that_way b-20 d-16
that_will b-20 c-16
that_works b-17
thc a-24 b-19 c+24 d-21
the a-17
the_# b-19
the_@animal a-16 c-23
the_@clinician a+18 c-49 d-27
the_@day a-28 b-24
the_@door b+16 c-22
the_@drink b-17 d-15
the_@insurer b-23 d+17
the_@medicine a+18 b-16 c-22
the_@move a+16
the_@parking c-22
the_@vehicle b-18 d-22
the_@visit a+19 b-23
the_@wrong d-19
the__# a-16 b-23 c-23 d+22
the__@clinician d-17
the__@date b-23 c+18 d-31
the__@holiday a-21
the__@medicine a-19 b-19 c+17
the__@place b-20
the__@relative b-15
the__@treat d-16
the__@vehicle c-21 d+17
the__@year d-22
the__all d-20
the__already d-15
the__and b-29
the__as a-15
the__born a+18 d-15
the__could c+15
the__dark a+15
the__day a-20 c-17
the__did a+16
the__do a-18 b-20 c+20
the__does c+16
the__family b-17
the__fine d-20
the__for c-38
the__go c-17
the__has b-28 c-20
the__he b-16
the__him a-15
the__home a+17 d-19
the__honestly c+16 d-18
the__hospital a-15
the__house a+19 b-18 d-26
the__i d-19
the__is c+18
the__kind b-25 c-16
the__lady a-18 b-19 c-17 d+19
the__list a+16 b-24 c-16
the__lol c-18 d-16
the__mania d-15
the__maybe a-16
the__me b-25 c-22
the__my a+17 b-27
the__no b-23
the__nothing a+18 d-18
the__now b-17
the__of d-18
the__off b-19
the__on d-27
the__one a-20 c-34 d+18
the__only d-21
the__pressure c-22 d+16
the__problem a-18 b+17
the__right c-21
the__room b-20
the__says b-17
the__sending c-17 d+16
the__sent a-16 b+15
the__side b-18
the__since d+15
the__still a+17 b-18 c-17
the__stuff b+17 c-17 d-22
the__surgery a-17 d+19
the__talk b-20 c-17
the__that a-20 b-24
the__then c+16
the__they b-26 c+19
the__thing c-22 d-23
the__to a-27 d+19
the__trouble a+20 b-16 d-19
the__was c-19
the__were a+16
the__you a-23 c-17
the_army b-19
the_bad a+22 c-16 d-24
the_best c-19
the_blood c-25
the_blues a+17
the_books a-16 c-20 d+19
the_bottle b-22
the_bottles d-16
the_car c-22
the_cardiologist c+16 d-25
the_clock b-16 d-19
the_combine a+15
the_cuff d-15
the_day b-19
the_doctors c+15
the_drinker a+17 b-15
the_drip b-28 c+24
the_drug a-17
the_family a-16 b+17
the_farm a-18 d+19
the_fence a-17 b-15 c+22 d-23
the_first c-24
the_heart c-23
the_hospital b-27
the_house a-25 b-16 d+18
the_last a-17 c-22
the_low a+16
the_middle a-15 c+16 d-25
the_morning a-15 d-18
the_numbers c-15
the_old b-24 c-17
the_one b-18 c-19
the_oven a-15 c-16 d+15
the_patch a+20 b-16 c-19 d-20
the_patient a-15 c-23 d+20
the_pressure b-27 c-26
the_problem a+17 b-19 c-17
the_road a+23 b-23 c-19 d-18
the_second b-18
the_state a-17
the_street a-27 b+22 c-23
the_stuff a+25 b-15 c-27 d-17
the_table c-20
the_time a-15
the_truck b-23
the_way a-20 b-20 c-23 d+23
the_weather d-20
the_whole b-37
the_worst c-18
them c-28
them$ c-21
then a-23 b-17 d+16
then$ a+15 b-46 c+21 d-39
then__me b-17 d+17
then_that b-17 d+16
therapist a-23
therapy c+16 d-26
there a-23 b+16 c-20
there$ b+16 c-38 d-16
there_# d+16
there__# c-16
there__@price a-17 d-20
there__a a-21 b-24 c+23
there__chance a-20 c+19
there__for b+15
there__like d-16
there__that d+16
there_a a-16 b+25 c-30 d-20
there_after a-17 d+18
there_is a-24 b-17 c+21
these b+28 c-17 d-35
these_days d-15
they b-38
they_@call a-15
they__@treat a-15
they__a c-18 d+19
they__about a-16
they__and c-19
they__be d-15
they__bipolar c-23
they__but d-15
they__come a-16
they__for a+19 b-16 d-17
they__give a-16
they__is a-17
they__it a-15
they__me b-29
they__my a-17 b-27 d+25
they__not d-15
they__off d-16
they__our d-17
they__out b-17
they__so d-16
they__something a-19 c+23 d-22
they__the c-18
they__watching a-16
they__with c-21 d+22
they__work a+21 c-18 d-21
they_all a+21 c-18 d-21
they_are a-23 b-15 c+25 d-20
they_changed a-19 d+18
they_check c-15
they_checked c-27
they_come d-16
they_cut c-17 d+16
they_gave b-17
they_had a-23 c-20 d+28
they_have c-21
they_just a+19 d-17
they_kept d+16
they_need b+15
they_never a-20 c+21 d-18
they_put b-20
they_ruled a+21 d-19
they_said a-32 b-23
they_saw c+19 d-17
they_say a-17
they_took c-22
they_use a-15 b+16 d-16
they_want c+16
they_were a-19
thing a+24 c-49 d-24
thing$ a+18 c-33 d-16
thing__am a+18
thing__is b-19
thing_i c-17 d-19
things__not c-18
things_sometimes c-18 d+18
think a-22 b-26 c+37 d-28
think$ a-27 b-23
think* b-26
think__am c+18
think__but a-18 c+19
think__is a-17 c+16
think__it d-16
think__my a-20 c+15
think_i c+18 d-18
think_of a-15 d+17
think_so b-33 d-35
thinking c-18
thinking__was a-15 c-16 d+18
thinks b-22
thinks_i a-17 c+20
thinks_so d-20
thinner b-17
third a-21 c-22
thirt* b-20 c-23
thirty c-18
this b+25 c-29 d-21
this$ b+31 c-44 d-31
this_@month a-15 c+22 d-23
this_@year a-20 b-27 d+25
this__@relative a-18
this__be a+20 c-22 d-21
this__depression a-17 b+17
this__first a+17
this__for c-23
this__is c-17 d-18
this__my a-16
this__of b-16
this__the c-30
this_evening b-17
this_is b-46 c+18
this_morning b-35 c-31
this_one a+17 c-27 d-27
this_out b-15
this_time a+18 c-18 d-16
this_was a-17 b+17
this_would a+28 c-19 d-20
those a+26 c-38 d-27
those$ a+19 b-16 c-25
those__are a+16
those_three a+17
thoug* b-20
though a+21 b-21 d-22
though$ a+15 d-16
thought__a a+15 d-16
thought__but a+16 c-16
thought__had a-20 c-16 d+20
thought__was c-24
thought_i b-21 c-27 d+23
thought_this a-17 b+17
three a-32 c-17 d+38
three_@month c-16
three__@medicine a+15
three__a b-17
three__no b-18 c-19
three__the a-18 b+17
three_but d-18
three_or a-17 b-16 c-20 d+19
threw a-27
threw_up a-20
throu* b-15
through b-15
through$ d-23
through__@move a+16
thyro* b-19 c-20
thyroid b-19 c-20
tia a-25
tias a-37 c-30 d+33
ticke* c-35
ticker b-34 c-31
tickers a+16
ticket a-21
ticki* a+18 b-17 d-17
ticking a+18 b-17 d-17
tied a+24 d-17
tiene* c-16
tiene_# c-31
tiene__con b+15
tiene__no d-16
tiene__pero c-19
tiene__ver b+16 c-15
tiene__y a-22 c-15
tiene__yo b-24
tiene_carro b-15 c-17
tiene_que a-22 b+22 c-16 d-16
tienen c-16
tierr* c-17
tierra c-17
tierra$ c-17
til d-28
til_# c-18
tila c-21 d-21
tila$ b+20 c-19 d-18
till_@date b-16 c-16
till_i d-23
time d-22
time$ a+21 d-23
time__a a-23 d-16
time__bad a-15 c+15
time__had a-19
time__help a+19
time__it c-20
time__me c-16
time__that b-17 c+19 d-15
time__what a-16 b+18 d-20
time_but a-16
time_for b+16 d-23
time_i b-19
time_is a-32 c+16
time_no a+21 d-19
time_was a-16
timer a+27 b-24 c-29 d-23
timer$ a+19 b-16 c-20 d-15
times b-39 c+16 d-17
times$ a-18 b-24 c+27 d-26
times__a a+15
timin* b-23 c-20
timing b-23 c-20
timing$ a-27 b-16 d+26
tio c-29
tipo a-33 b+18 c-32
tipo_# c-16 d+24
tipo_de a-19 b+19 c-17 d-18
tired a-31 b+24 c-29 d-15
tiroi* b-19
tiroides b-19
tms a-17 c-16 d+21
tms__@medicine a-15 d+17
tms_and a-18 d+21
to d-21
to$ a-18 b-29
to_# a-17 c-16 d+18
to_@animal d-18
to_@call a-18 b-19 c+19
to_@drive b-35 c-19
to_@drug a+15
to_@medicine b-19 c-15
to_@stop a-16 b+17 c-23
to_@treat b-19
to__# d-20
to__@animal c-18 d-18
to__@call b-16
to__@clinician a-22 b+20
to__@medicine a+16 b-21
to__@person c-20
to__@relative a-23 b-23
to__@treat d-15
to__a a-16 d-16
to__about a-18
to__any a+17 c-17 d-17
to__at a-19 b-20
to__back c+19 d-25
to__boss a-16
to__but a+17 b-19 c-21
to__do c+16
to__down a-17 b-17 d+15
to__every a+15 d-15
to__first a+16 c-24 d-18
to__for b-17
to__from c+18
to__her b-15
to__if a-18
to__in d-22
to__is b-19 c+18 d-16
to__it a-18 b-27 d+15
to__knowledge d-20
to__later b-18 d-21
to__may b-17
to__me b-19 c-32 d+24
to__my a-26 c+18
to__no a-16 b-15 d+17
to__not a+25 b-22 c-16 d-16
to__nothing a+18 d-16
to__now a+22 d-18
to__of a+19 d-23
to__one b-20
to__out b-24 d-18
to__right a+22 d-18
to__so b-19 d-18
to__sulfa d-16
to__that c+18 d-28
to__this b-18 c-29
to__three a+18 d-19
to__times a+17 d-16
to__to c-17
to__told c+18 d-16
to__twice a-16
to__with d-20
to__yes a-17 b-16 c-18 d+24
to_a d-24
to_all a+19 d-18
to_ask d-25
to_be d-16
to_bees d-20
to_both c-18
to_but d-18
to_check c+25
to_codeine a+17 b-15 d-15
to_come a-18
to_do a-25 d+21
to_drink a-19 d+15
to_find a-30 b-22 c+25
to_get b-16 d-26
to_go a+22 b-20 d-34
to_have d-17
to_is b-17
to_it a-17 d+19
to_know a-28 b+22
to_look a-17 b-25
to_make a-18 d+20
to_me b-28
to_my a-24
to_nothing a+27 b-23 d-19
to_pass a+19 c-16 d-16
to_remember a-20 b-17
to_say b-27 c+15
to_see a-22 c+19 d-25
to_sit d-16
to_sleep b-20 d-19
to_someone c-15 d-19
to_sulfa a+20
to_take a+22 b-22
to_talk a-24
to_tell c+20 d-18
to_that a-15 c-26
to_the a-25
to_think a-27 b-23 c+24 d-19
to_this a+24 b-28 c-20
to_wake a-16
to_watch a-15 c+16
to_wear a-17 c-21
to_you b-29 c+19
toast c-16
tobac* a+17 c-19
tobacco a+17 c-19
toc a+20 b-16 c-18 d-17
toca d-24
toco a+16 d-16
toda c-41
toda__familia c-18 d-25
toda__vida b-16
toda_la b-24 c-29 d+16
toda_mi d-19
todas a+19 b-17 c-29
todas$ a+17 b-25 c-19
todas__noches c-16 d+18
todas_las a-18 b-18 c-18 d+26
todav* b-56 c+16
todavia b-56 c+16
todavia$ b-31
todavia__a a+20 c-18
todavia__de d-17
todavia__el a+15
todavia__en c-18
todavia__la b-20 c-33
todavia__me d-22
todavia__mi a-16
todavia__se a-20 c+21
todavia__teta a-17 d+18
todavia_en a+18 d-16
todavia_la c-21
todavia_no b-24 d-38
todavia_toma a-17 c-16 d+16
today b+21 c-55
today$ b+25 c-51 d-19
todo a+35 b-29 c-62
todo$ c-39
todo__ahi a+27 b-15 d-23
todo__corazon a+16 d-16
todo__de a+15 b-21 c-15
todo__del a+16 d-16
todo__dia a-25 b-17 d+23
todo__orden a+21 d-22
todo__segun a+15
todo__sin b-19
todo_bien b-28 c-32
todo_el a-27 c-19 d+16
todo_en a+27 b-20 c-18 d-28
todo_eso d-19
todo_me a+19 d-19
todo_normal a+26 b-16 c-22 d-17
todos c-27
todos$ b+19 c-23 d-21
todos__desde a-16 c-17 d+21
todos__dias a-23
todos__mi c-17 d-24
todos_en c-17 d-24
todos_los a-26 b-19 d+18
toget* a-17 c-17 d+18
together a-17 c-17 d+18
told d-36
told__am d+18
told__bipolar a-17
told__i b-18 c-24
told__is a+16 d-17
told__not a-15
told__the d-16
told__to a+16 d-25
told_me d-16
told_the d-16
told_us a+18 c-17 d-15
told_you c-16
toler* a+18 b-24 c-30
tolerated a+17 d-17
tolerated_it a+17 d-17
tolero c-21
toma b+19 c-17
toma$ c-17
toma_@medicine c-17
toma__la c-16
toma__mi b-17
toma__no a+19
toma__presion d-16
toma_de a-17 b+17
toma_mucho a-16 b+16
toma_pecho d+15
toma_yo a+20
tomab* a-21 c-19 d+18
tomaba a-21 c-19 d+18
tomad* c-28
tomado c-28
tomado$ b-16
tomado_nada a+16 d-16
toman* a-34 b-26 d+21
tomando a-31 b-22 d+17
tomando_@medicine c-19 d+27
tomar c-28
tome a-16 b-29
tome__@year a-18
tome__un c-16
tome_algo c+17 d-17
tomo b-46 c-20
tomo$ b-21
tomo_@medicine a-35 b-25
tomo__@medicine a-17 b-19 d+17
tomo__@vehicle b-18
tomo__dias d+15
tomo__fumo a+16
tomo__mas a-21
tomo__otra c-24
tomo__para a-19
tomo__poco a+16 d-15
tomo__que a+20 c-21 d-18
tomo__se c-15
tomo_de a-21
tomo_demasiado a-17 d+18
tomo_el d+15
tomo_la c-16 d+16
tomo_mucho c+17 d-17
tomo_nada a+30 d-28
tomo_pero a+29 c-28 d-27
tomo_todos d+15
tomo_un b-21 c-16
tomo_warfarina a-19 b-17 c-16 d+19
tomor* b-18 d-16
tomorrow b-17
tomorrow$ b-15
tongue a-17 d+17
tonig* b-17 d-30
tonight b-17 d-30
tonight$ b-16 d-28
too b-16
too__for a+23 b-21 c-19 d-19
too__tell c+15
too__to b-31 c+16
too_early b-25 d-24
too_many a-24 b-16 c-25 d+26
too_much a-37
took b-53
took__@medicine a+23 c-22 d-16
took__a b-17
took__and a+17
took__for a+33 c-29 d-15
took__test d-19
took__to a-26 b-17 c-23 d+26
took_a d-17
took_it b-22 d-20
took_one d-26
took_out c-22
top c-15
toque a-18 c+18 d-18
toro a+18 b-15
toro$ a+17 d-15
touch b-15 c-29
touch* a+16
touch_it a+16 c-16
touch_of a-15 d+17
touched a+16
town c-22
town$ b-16 c-16
traba* b-31 d-19
trabaja a+20 b-22 d-21
trabaja$ a+22 b-15 d-25
trabajan a+20 b-17 c-16 d-19
trabajando b-19 c-17
trabajando$ a+24 c-18 d-27
trabajo__a a+19 d-16
trabajo_no a-16
trago b-24
trago_me d+16
traig* b-34
traigo b-34
traigo_marcapasos d+16
traigo_retraso c+16 d-19
train a+20 b-18 d-18
tramadol b-16 d+16
tranq* c-26
tranqui b-16 c-21
tranqui$ b-16 c-18
trans a+19 c-15 d-17
trans* d+16
transaminasas b-20
transaminasas__me d+16
transfer a-20 b-16
transfer_was d-16
transplant a-18 b-23 c-27 d+29
transplant$ a-24 b-19 c-23 d+27
trasp* a-31 c-24 d+26
trasplantada d+16
trasplantada__higado d+16
trasplantada_de d+16
trasplante a-16
trast* b-24 c-27 d+24
trastorno b-24 c-27 d+24
trastorno_bipolar a-20 b-18 c-22 d+24
treat a-21 c-18 d+15
treat$ a-18 c-24 d+21
treat* b-23 c-29 d+25
treated b-23 c-29 d+25
treatments a+18 c-16
treme* c-16
tres a-17 b-49 c-38 d+34
tres$ b-22 c-19 d+18
tres_@medicine d+17
tres_@month c-15
tres__y a+18
tres_cosas d-16
tres_y a-17 d+18
tried b-27 c-18
tried$ b-16 c-18
tried__a a-17 b-15 c-19 d+23
tried__all a-26 b-15 c-18 d+25
tried__but c-18
tried__have a+21 d-16
tried__i a+19 d-18
tried__twice d-16
tried_everything a-17 b-21 c-21 d+21
tried_it a+20 b-20 c-32
tried_one c-17
trime* a-27 b-22 c-26 d+30
trimester a-27 b-22 c-26 d+30
trimester$ a-27 b-22 c-26 d+30
trip a-18 d+20
trist* a+26 b-19 c-26 d-19
triste a+17 c-22
tristeza a+19 d-16
tristeza$ a+17 d-16
troca d-18
troca$ d-18
troub* c-41
trouble c-41
trouble$ a+27 b-16 c-25 d-16
trouble__i a-17 c-18 d+18
truck c-17
truck$ b-40 c-29
truck* d-26
trucks d-26
truen* c-16 d+16
truene c-16 d+16
trust d-22
trust_it c+17 d-17
try a+42 b-30 c-18 d-36
try$ d-15
try_again a+20 b-18
tryin* a-30 b-17 c+15
trying a-30 b-17 c+15
trying__get a-16 c+15
trying__one a-16 c+23 d-19
trying_to a-26
tubal a+22 c-17
tubal$ a+22 c-17
tubes a+18 d-20
tubes_tied a+20
tucke* b-19 d+16
tucked b-19 d+16
tucked_in b-18 d+17
tuesday a+16 c-31
tuesdays b-16
tumor c-21
tumor$ a+19 d-18
tumor__@body d+16
turn a+22 d-24
turn_# a+22 d-24
turn__@date a+16 d-16
turn__in a+18 d-21
turne* a-32 d+19
turned a-32 d+19
turned_# a-27 c-17
turned__@date a-22 d+21
turned__in a-22 d+21
turned_into b-15 c-15 d+15
turno a+22 b-28 d-30
turno$ b-19 d-18
tutor* b-15
tuve a-22 b-48
tuve__con a-16 b-16 c-18 d+18
tuve__de c+20 d-19
tuve__en a-20 c-24 d+24
tuve__mi c-21 d+17
tuve__reaccion c-15
tuve_a c-21 d+17
tuve_hepatitis c+25 d-25
tuve_un a-33 b-27 d+30
tuve_una b-22
tuvie* a-17 c-16 d+18
tuvieron a-17 c-16 d+18
tuvieron_que a-17 c-16 d+18
tuvo b+32 c-25 d-31
tuvo__yo b-20
tuvo_eso a-16 b+16
tuvo_un d-17
twent* c-25
twenties c-18
twice b-48
twice$ a-16 b-31
twice__day d+17
twice_a b-17 c-25 d+22
twin a+19 c-17 d-16
twins a-28 c-29 d+27
twins$ a-24 b-28 c-22 d+27
two b-63
two_@medicine a-24
two_@month a+19 c-18 d-18
two_@person a-19
two_@year a+18 b-22 d-19
two__@medicine b-19 c-20
two__@month d-16
two__@year b-15
two__a c-19
two__and c-23
two__another a-16
two__away a+15 d-16
two__both a-17
two__dry a+17 d-16
two__not a-18 d+16
two__shy a+16 d-16
two__this a-29 b-16
two_for a-18 d+20
two_heart d+15
two_just a+18 d-16
two_lines a-28 c-24 d+28
two_of d+15
two_weeks b-15 c+16
tylenol a+20 c-21 d-16
uber a+23 c-31 d-35
uf c-24
ugly a-18 c-21 d+20
uh a+20 b-31 c-29
uh$ a+27 b-19 c-23 d-27
uh_huh a-18 b-21 d+22
ultim* b-25
ultima a-16
ultima_vez a-15
ultimo b-16
ultra* b-38
ultrasonido a-22 b-23 c+22 d-19
ultrasonido$ a-18 b-18 c+18 d-15
ultrasound b-26
ultrasound__week a-16
un a-18 d+17
un_@clinician a-20 c+20
un_@drink b-18 c-22
un_@relative c-16 d+16
un_@vehicle a+17 c-21 d-18
un_@year a+31 b-21 c-30 d-27
un__@drink b-19
un__@treat d-16
un__@year a-21
un__a b-26
un__alta a-16
un__chiquito a-16
un__de b-49
un__desde c-17 d+16
un__diario d+15
un__dormir b-20 d-24
un__el a-27
un__falta d-15
un__hace a-26 b-23 c-27 d+28
un__la b-26
un__las c-15
un__leve c-16
un__lo a-22
un__mas a-15 c+16 d-16
un__me a-19 c-18 d+23
un__media b-16
un__mejor d-16
un__mi b-24 d+16
un__no b-17
un__nomas c-21 d-22
un__nunca c+16
un__para b-32 c+15 d-30
un__pero b-20 c+19
un__psicotico d+15
un__que b-31 c+22 d-16
un__quizas c+16
un__rinon a-19 d+19
un__sin a-27 b-25 c+16
un__y b-36
un_aneurisma d+17
un_ataque c-20
un_brote c-15 d+22
un_choque d-19
un_chorro a-16 d+17
un_coagulo c-17 d+17
un_derrame c-28
un_dia a-26 b-15 d+16
un_episodio a-16 d+20
un_infarto c-21
un_par a-20 c-16 d+20
un_poco a-27 c+31 d-27
un_poquito a-16 c+16
un_ratito a-19
un_rato b-20 c-17
un_reloj a+21 b-16 d-20
un_retraso a-17
un_rinon a-29 c-28 d+26
un_roble a+16
un_sarpullido a-17
un_solo a-19 d+19
un_soplito a-17 c+21 d-17
un_soplo a-26 c-32 d+35
un_tiempo c+15
un_tumor a-15 d+17
un_ultrasonido c+16 d-16
un_vaso c-16
un_viaje a+16 d-17
un_vinito a+21 c-22 d-18
una b-19
una$ a+16 b-40 c-36
una_@clinician d-23
una_@drug a+30 c-28 d-19
una_@medicine d-25
una_@relative a-25 b+24 d-17
una__# a-16 d+18
una__@day a+22 b-18 c-20 d-20
una__@medicine a+16 d-17
una__@month a+19 c-16
una__a a-25 d+28
una__cinco a-16 c-20 d+19
una__con a-23
una__de a-23
una__dos d-16
una__el b-22 d-20
una__en a-24 b-35
una__eso a-18
una__la b-32 c-21
una__los b-16
una__mas a+16 d-16
una__me b-18
una__nomas a-23 c-21
una__nunca c+17
una__otra b-21 d-21
una__por b-17 c-23
una__que a-34 b-30 c+23
una__retraso d-16
una__salio c+16
una__se c-16
una__y a+17 b-17 c+17 d-34
una__ya d-17
una_copa a+19 d-17
una_crisis a-18 d+18
una_embolia a-20
una_hora b-29 c-19
una_manchita a-20 c+17
una_manzana c-21
una_no a-19 b-15 c-21 d+23
una_para b-22 d+17
una_que b-18 d-21
una_reaccion a-23 c-22 d+27
una_sola a+25 b-21 d-19
una_valvula a-16 c-20 d+21
una_vez a-15 b-49 c+24
una_y b-15 d-27
uncle c-18 d-27
under d-15
under$ a-23
under* d-18
under__@day d+15
under__@relative a+16 b-16 d-16
under_a a+18 b-20 c-19
under_that a-16 d-19
under_the d+15
underage a+15 d-16
unfor* a-23 b-24 c-20 d+25
unfortunately a-23 b-24 c-20 d+25
unico a+24 b-39 c-35
unico__es a+20 b-17
unico_que a+18 b-20 c-17
unles* b-26 d-25
unless b-26 d-25
unless__is c-18
unless__the c-18
unless_it c-18
uno d-20
uno__saber b-16 c+15
uno_a b-16 c+15
unos a-15 b-36 c+23
unos__y b-20 d-22
unos_dias a-20 b-17 c+23 d-18
unos_dicen c+17 d-18
until c-20
up b-46
up$ a-40 b-33 c+17 d+19
up__@year d+15
up__alley a-16
up__and c-17
up__but a+24 c-16 d-28
up__down a-16 c+21 d-25
up__during a-15
up__er c-16
up__night c+15
up__surgery a+17
up__the b-22
up_a b-15
up_all d-19
up_and a-20
up_fine a+16 c-20
up_for c-18
up_the c-15
up_there b-20 c-25
up_to d-18
urgen* a-22 b-19
urgencias a-20 b-18
urgencias$ a-20 b-17
us b-36
us__it d+15
usaba a-16 d-21
usar a+23 b-17 c-22
use d-15
use$ c-16
use_@drug c+18
use_a d+16
used b-29 c+18
used__a d-17
used__be b-17
used_it a+17 c-19
used_to b-23 c+20
using a-38 b-28 d+24
using$ a-20 d+21
uso b-16
uso__@medicine a+21 b-17 c-19 d-20
uso_drogas a+21
uso_marcapasos b-17 d+22
usted a-16 b+23 d-22
usted$ c-16
usted* a-31 b+27 c-20
usted_que a-19 b+20 d-16
ustedes a-31 b+27 c-20
ustedes$ c-28
usual b-28 c-21
usual$ a+22 b-18 d-21
usual* a+15
usually a+15
utero a+15
uti d-21
uti__@month a-18
uti__@year c-20 d-16
uti__now a-19 d+19
uti_right a-19 d+19
utis a-45
utis$ a-16 b-20 c-26 d+30
utis_count b+18 c-19 d-16
va b-19 c-28 d+15
vale a-19 d+21
valen b+18
valen$ b+18
valve a-30 b-30 c-27 d+35
valve$ a-19 b-19 c-17 d+25
valvu* a-22 b-15 c-23 d+27
valvula a-22 b-15 c-23 d+27
valvula__la d+16
vamos b-28
vamos_a a-23 b-17 d+18
vamos_en d-15
vamos_saliendo a+15
van a-18
vape d-30
varia* b-15 c-18 d+20
varias b-15 c-18 d+20
varias$ a-16 c-16 d+22
varon b-22 c-21
varon$ a+34 b-17 c-17 d-22
vasec* a+27 b-24 c-20 d-22
vasectomy a+26 b-24 c-18 d-21
vasectomy$ a+20
vaso c-16
vaso__@drink c-16
vaso_de c-16
vaya a-20 b-22 c+19
vaya__a b-17 c+16
vaya__saber b-17 c+16
vaya_uno b-16 c+15
ve b-20
veces a-34 b-53 c+29
veces$ a-21 b-18
veces__@clinician c+16 d-15
veces__de c+24 d-22
veces__mas c+17 d-16
veces__no a-18 c+24 d-15
veces__que d-17
veces__y a-16 c+19 d-18
veces_me b-17 c+17 d-22
veces_oigo d-15
veces_y a+19 b-16
vecina a-34 b+20 d-17
vecino a-31
veia a-21 b-22
veia__no c-19 d+17
veia__que a-18 c-16 d+18
veia_cosas b-16
veint* b-21
veinte b-21
veinte$ b-17 c-20
vejiga b-30 c-42 d+22
velor* a+15
velorio a+15
vemos a-18 b-20 c-28 d+23
vemos$ b-16 c-20
vengo d-19
venlafaxina d+18
veo a-25 c+25 d-16
ver a-43 b-26 c+50 d-46
ver$ a-24 c+27 d-26
ver_como a-24 b-20 c+24 d-22
ver_quien a-18 b-18 c+18
ver_si a-15 c+18
veran* b-17 c-15
verano b-17 c-15
verda* c-22
verdad c-22
verdad$ d-40
verem* a-25 b-23 c+27 d-28
veremos a-25 b-23 c+27 d-28
veremos$ a-25 b-23 c+27 d-28
vesic* a+17 d-28
vesicula a+17 d-28
vesicula$ a+22 b-20 c-17 d-16
vet a-24 c-19
vez b-61 c+27
vez$ b-22
vez__@relative c+15
vez__los a-17
vez__me a-25
vez__salio a-16 c+19
vez_con c+18 d-19
vez_en b-26 d-15
vez_me a-24 c+18
vez_mi c+15
vez_pasada c-20
vi a-33 b+20
vi_cosas a-22 b-29
viaje c-30
viaje$ b-22 c-18
viajo a+19 b-16 c-16 d-18
viajo_a a+16
vice a+17 b-18 c-17 d-15
vice$ a+17 b-16 c-16
vicio* a+21 b-15 c-19 d-19
vicios a+21 b-15 c-19 d-19
vicios$ a+16 d-15
vida a+20 b-36 c-30
vida$ a+26 b-30 c-28 d-16
vida__el a-17 d+17
vieja b-37 c-22 d+25
vieja_me d+15
viejo b-29
viend* a-22 b-30
viendo a-22 b-30
viene b-29 c-31
viene$ a+25 b-17 d-24
viene__en a-20 d+19
viene__mi d+17
viene_de a-22 d+20
viene_otro a-16
viernes a-41 b+15
vietn* a-18 d+19
vietnam a-18 d+19
vietnam_vet a-18 d+19
vigil* a-26 b-28
vigilan a-23 b-23
vigilan$ b-17 c-22 d+23
vine c-17 d-19
vinit* b-24 c-28
vinito b-24 c-28
vino a+15 c-25
vino__@day a+20 c-18 d-19
vino_el a+20 c-18 d-19
viole* a-20 c-17 d+19
violent a-20 c-17 d+19
virge* a+20 b-22 c-20 d-16
virgen a+20 b-22 c-20 d-16
visio* b-25
vision a-17 d+19
visiones a+16
visions d-18
visits a+17
vitam* c-31
vitaminas c-31
vitaminas$ a-24 b+24 c-20 d-24
vitaminas_y b-37 c-16
vitamins c-24 d-16
vivo a+27 b-27 c-26 d-16
vivo_sola a+16
voces a-18
voces$ a-24 b-21
voces_cuando c-23 d+26
vodka a-15 c-16 d+16
voice* b-30 c-35 d+16
voices b-26 c-32 d+19
voices$ b-17 c-19 d+17
volve* b-19
volver b-19
volvi a-30 b-23 d+31
volvi* a+17 b-18 d-18
volvi_a a-29 b-22 c-31 d+32
volvio a+17 b-18 d-18
volvio$ a+17 b-18 d-18
vomit* d+16
vomite a-25 b-19
vomited d+15
vomiting a-20 c-20 d+21
voto a-17 d+17
voto_desde a-17 d+17
voy b-44
voy$ b-35 d-23
voy__@month a-17 d+17
voy__@vehicle a+16 b-16 d-15
voy__a c+16
voy__al d-19
voy__bano d-16
voy__camino a+17 d-18
voy__de a-15
voy__ese d-17
voy__ir a+19 c-16
voy__la a+18 b-17 c-17
voy__los a-24 d+21
voy__medio a+15
voy__mentir d+17
voy__mi c-17
voy__si b-20
voy_en a+33 b-26 c-21 d-34
voy_para a-30 c-18 d+28
voy_solo b-16 c-18
wait c-44
wait$ c-22 d-23
wait__am a+20 d-19
wait_till a+23 d-22
waite* a+27 b-27 c-20 d-25
waited a+27 b-27 c-20 d-25
waiti* b-45 c+25 d-23
waiting b-45 c+25 d-23
waiting__@relative a+16 d-18
waiting__a d+16
waiting__an c+17
waiting__hear c+19
waiting__labs a-17 c+25
waiting__my b-19 c+19 d-29
waiting__the b-22 c+15 d-21
waiting_for b-16 d-15
waiting_on a-21 b-28 c+33 d-34
waiting_to c+18
wake a-18
wake_up a-18
walgr* a-24
walgreens a-24
walgreens__# a-16 d-17
walk a+20 c-17
walke* b-24 c-22 d+19
walked b-24 c-22 d+19
walked_in a-17 b-16 d+18
walki* b-25 c-31
walking b-22 c-27
walma* a+15 d-16
walmart a+15 d-16
want d-27
want$ a-23 c-20 d+17
want__know c-16
want__to d-17
want_it b-19
want_the c-17 d-17
want_to a-15 d-27
wante* b-20 c-24
wanted b-20 c-24
wanted_to a+15 b-19 c-20
wants b+18 d-31
wants__know a-16 b+24 c-28
wants_to b+21 d-23
ward_for c-15
warfa* a-21 c-19 d+16
warfarin c-23
warfarina a-21 c-19 d+16
warfarina$ a-20 c-17
was c+27 d-24
was$ b-15
was_# c-18 d+15
was_@sick c-20
was_@symptom a-22
was__# b-19
was__@relative a+16 b-23 d-25
was__a b-19
was__and a-16 b+15
was__at c+16 d-16
was__bit a-15
was__blood c+17
was__but b-19 d-29
was__depression a-18 b+16
was__drunk b+16 d-18
was__for b-16 d+16
was__high c+15
was__i b-25
was__in b-16 c+17
was__last a-17 c-18 d+18
was__me c-19
was__not a+34 b-23 c-29 d-29
was__nothing a+15
was__now a+15
was__of c-17
was__on d-16
was__once a-24 b-21 c+29 d-27
was__one c+16 d-16
was__problem c-17
was__stroke c-17
was__that c+17 d-20
was__the a-35 d+15
was__to a+18 b-35
was__week a-24 c+15
was_a a-28 c+20 d-18
was_adopted a-17
was_at a-16 c-17 d+19
was_bipolar a+20 b-17 c-17
was_but a+18 d-19
was_clean a+29 b-16 c-33 d-27
was_fine a+30 c-24 d-27
was_going c-17
was_high c+17 d-23
was_in a-24 c-17 d+16
was_last b-18
was_my a+18 c-15
was_negative a+16
was_not a-19 d+22
was_on a-29
was_planning d-16
was_positive c-17 d+15
was_the c-16
was_told b-16
was_up c+17
was_wild a-17 b+19 c-16 d-20
wassu* a-19 d+21
wassup a-19 d+21
wassup$ a-19 d+21
watch a-21 b-22 c+18
watch* b-24 c-20 d+27
watched a+15
watches c-15
watching a-23 b-21 d+25
way b-41 c-18 d+22
way$ b-23 c-18
way__i a-18
way_past b-16
we b-32
we__# b-15 d-17
we__a c-24 d-23
we__at a+16 c-17
we__be c-17
we__good a-20 d+21
we__here a-15 d+16
we__in c-16
we__it b-17
we__later a+18
we__no a+16 c-16
we__not a+24 d-26
we__on d-18
we__out a-22 c+19
we__see a-15 c+20
we__to a+17 b-16
we__together a-17 c-17 d+18
we_are b-16
we_do a+23 b-18 c-19 d-21
we_had b+16 c-16 d-21
we_have a+19 b-24 d-29
we_moved a+15
we_will b-20 c+15
weak b-20 c-23
weane* b-17 c-25
weaned b-17 c-25
weaned__@month a+22 d-18
weaned_him a+22 d-18
wear a-27 c-31 d+21
wear$ b+16
wear_pads b-15 d+15
weath* d-20
weather d-20
weddi* a+17
weddings a+17
weed c-17
week a-19 b-21
week$ d-18
week_@late a-18
week_and c-18 d+19
week_in a-27 b-15 d+24
week_of a-17 b-18
weekend b-27 c+15
weekends a-27 c-28 d+20
weeks b-46
weeks$ a-24 b-23 c-26 d+30
weeks_@late c+24 d-26
weeks__@day a-15 c-17 d+19
weeks_on a-15 c-17 d+19
weeks_to d-20
weigh* d-22
weight d-22
weird a-25 c+21 d-23
weird_but a-17 c+16
well a-17 c-19
well$ b-22 c-26 d+26
well: b-34
well:@body a+29 b-18 c-20 d-31
well:@day c-18
well:@month a-30 d+29
well:@person a-22 b-23 c-19 d+24
well:@sick b-15 c-30
well:@symptom a+21 d-22
well:@thanks a-44 b-39 c-32 d+46
well:a a-51 b-47 d+35
well:all a+27 b-17 c-24 d-25
well:and a-30 b-23
well:ando a+20 b-24 c-47
well:antes a+15 b-21 c-21
well:awful a+18
well:bad c+15 d-25
well:been a+34 c-27 d-37
well:befor* c-19
well:before c-19
well:bette* a-29 d-15
well:better a-29 d-15
well:better_some c+20 d-23
well:bien a-36 c+17
well:bien_y a-19 c+22 d-23
well:can a-27 c-16 d+20
well:compl* a-28 b-19 c-22 d+27
well:con d-22
well:cryin* a+22 b-16 c-20 d-22
well:crying a+22 b-16 c-20 d-22
well:crying_all a+19 c-16 d-18
well:day b-26 c+16 d-24
well:days a-16 b-17 c+25 d-27
well:de b-28 c-38
well:decir b-19 d-25
well:down a+26 c-16 d-28
well:en b-21 c-27
well:far a-26 c-15 d+22
well:fin a-24 b-19 c-20 d+24
well:first a-18 c-19 d+19
well:good a-25 b-23
well:good_some a-17 c+20 d-22
well:gracias a-35 b-26 c-23 d+37
well:hones* a+17 b-18 c-37
well:honestly b-17 c-33
well:i a+19 c-26 d-16
well:in a-18 b-32 d+21
well:la b-26 c-29
well:la_verdad a+27 b-24 c-22 d-25
well:mal a-17 c+17 d-17
well:me b-36 c-42 d+15
well:mejor a-43 b-28
well:much b-20 c-20 d+21
well:muy a-31 b-21 c+23
well:no b-37
well:not b-18 c-26
well:of a-17 c-16 d+18
well:on a-39 b-29 d+16
well:one a-19
well:para b-20 d-32
well:por a-24 b-19 c-20 d+24
well:por_fin a-24 b-19 c-20 d+24
well:puedo a-15 c-22 d+19
well:que a+31 b-17 c-43 d-25
well:que_antes a+15 b-21 c-21
well:que_si a+22 c-23 d-20
well:same a+20 d-18
well:say a+22 b-17 d-26
well:si a+18 d-23
well:sin b-17 c-29
well:since a+39 b-21 c-32 d-42
well:smile* a-18 d+17
well:smiled a-18 d+17
well:so b-28
well:so_far a-26 c-15 d+22
well:some a-21 b-20 c+30 d-32
well:some_days a-16 b-17 c+25 d-27
well:still a+25 c-28 d-21
well:thanks a-23 b-23 c-19 d+26
well:the a-20 b-20 c-30 d+25
well:time a-25 b-20
well:to a-22 b+30 c-21 d-38
well:today a-16 b-22 c-19 d+22
well:un a-24 c+25 d-20
well:verda* a+27 b-24 c-22 d-25
well:verdad a+27 b-24 c-22 d-25
well:week b-17 c-31 d+22
well:well a-20 b+21 c-19 d-20
well:what b+17 c-22 d-17
well:y a-39 b-21 c+38 d-35
well__is c-16 d+15
well_i c+19 d-23
well_it d+16
wellbutrin a+21 b-20 c-29
went b-21
went_@symptom d+15
went__and a-15 d+18
went__i a-16 d+16
went__it a-21 c-21
went__once a-19 c-23 d+21
went__place a+16 d-16
went_away a-17
went_to a-18
went_with a+16 d-16
were b-40 c+21
were__@date c-17
were_a a-16
were_born a+18 d-15
were_not a-19
what a-63 b+49 d-42
what$ a-42 b+45 c-29 d-41
what_@medicine b+17
what__@clinician a+16
what__@treat b+16 c-17
what__a a-20 d-19
what__as b+17 c-16 d-17
what__can b+16
what__exactly b-17 c+19
what__for c+15
what__gives a+16
what__high b+18
what__i a-29 c-19
what__if b+16
what__is a-23
what__it a-18 d-16
what__my b+21
what__need b-16 d+17
what__not a-21 d+22
what__of b+21 c-18 d-16
what__psychosis c-16
what__reaction b+18 c-16
what__that c+16
what__the a-18 b+22 c-29
what__they b+18
what__this b+15
what__up d+16
what__used c+16
what__want b+16
what__you a-21
what_counts a-16 b+20 c-18 d-21
what_did b+15
what_do a-17 c-19 d+18
what_for b+17 d-21
what_have a-21 d+22
what_if b+23 c-37 d-19
what_is d-29
what_it c+23
what_kind a-20 b+27 c-21 d-22
what_they b-19 c+22 d-19
whate* a-20
whatever a-20
wheel a+22 b-17 c-17 d-20
when$ a-32 b+29 c-21 d-33
when__# c-21
when__@relative a+17 d-18
when__@sick c-18
when__@stop a-18 c-15 d+18
when__am b-17 c+23 d-29
when__bad d+16
when__broke d-15
when__fly a+21 b-21 c-18 d-19
when__gave a-23 c-17 d+23
when__get c-18 d-20
when__had a+15 c-25
when__it b-18
when__nervous d-16
when__not a-15
when__on a-15
when__surgery c-16
when__was b-20
when__were a+15 d-17
when_i a-17 b-34 c+26
when_is a-15
when_it a-15 d+17
when_my c-19
when_pigs a+21 b-21 c-18 d-19
when_they c-23
whene* a-27 b-32 c-25 d+30
whenever a-27 b-32 c-25 d+30
where a-16
where__i a-16
where_do b+19 d-17
where_we a-21 b-20
which a-39 b+24 d-39
which__you c+16 d-17
which_of b-16 c+19
which_one a-22 b+29 c-26 d-22
which_ones c-16
while a-26 c+19
while_ago c+15
whist* a+18 d-20
whistle a+18 d-20
whistle$ a+18 d-20
white a+16 d-18
white__it a+18 d-16
who a-17 b+30 d-49
who__asking b+17
who__know b+17 c-21
who__knows b-18 c+18
who__my b+18 c-15
who__off c+16
who__see b+15
who__the a+19 b-19 d-20
who__this a-17 b+19 c-18 d-15
who__to a-17 b+21 c-26
who_dis b+19
who_has a+21 d-20
who_is a-23 b+15 d-17
who_knows a-24 b-23 c+32 d-26
who_sees b+17
who_wants b+17 c-21
who_you b-15
whole b-44 c-19
whole_family b-17
whole_list b-20
why a-63 b+39 c-34
why$ a-36 b+34 d-37
why__am a-17
why__i a-15
why__need b+16
why__not a-16
why__you d-21
why_do b+22 d-16
why_does b+15
why_i a-18
why_not a-37 b-28 c-32 d+35
widow* b-17 c-17 d+16
wife b-31
wifes a-16 b-17 d+16
wild c-24
wild$ a-17 b+19 c-16 d-20
will c+21 d-23
will$ a-17 b-20 d+15
will_@drive b-29 c-18
will__@vehicle b-19
will__a a-20 c+18
will__able a+15
will__anything d-16
will__be b+16 c-33 d-24
will__her a-16 b-18 c+22
will__i d-19
will__it c-24
will__know a-19
will__make a-21
will__me c-16
will__my b+17 c-22
will__out a-21 c+19
will__someone a-17 c+16
will__something a-15
will__that a-19 b+19 c-19 d-17
will__the a-21
will__then b-17 d-17
will__there b-18 c-25 d+17
will__to c+15 d-19
will__up a-15
will__with c+15
will__work a+18 d-17
will__you b-25 d-18
will_ask a-23 d-15
will_be b-42 c-29
will_come a-17 b-16
will_do b-20 c-18 d+18
will_find a-31 b-23 c+30 d-19
will_get a-17
will_i a-16 b+19 c-21
will_it a-30 d-31
will_know a-23 b-18 c+22 d-20
will_let a-16 b-17 c+16
will_make c-20
will_not a+32 b-23 d-27
will_see d-26
will_take b-16 c-17
will_try c+15
will_you b+16
willi* a-21 b-15 c-17 d+20
willing a-20 c-15 d+19
willing$ a-15
wine b-24 d-18
winte* b-18 d+16
winter b-18 d+16
winter$ b-16
wish a+37 b-28 c-31 d-30
wish__could a+21 b-16 c-21
wish__say a+20 c-16 d-19
wish_i a+27 b-25 c-26 d-22
with c-39
with_@relative d-17
with__@animal b-20
with__@clinician d-20
with__@medicine b-17
with__colors a+15
with__count b+17 c-16
with__in c-23
with__on a-18 b-21 c-20 d+21
with__place a+16 d-16
with_a c-20
with_bells a-19 b-20 c-20 d+21
with_bipolar d+16
with_either a+17
with_flying a+15
with_her c+16 d-21
with_it c-31
with_me c-17
with_that a-19 b-17 c-17 d+26
with_the c-16
with_twins b-16 d+16
witho* b-21
without b-21
without__@medicine d+16
without_a c-19
woke a+16 b-28 d-16
woke__fine a+16 c-20
woke__it a-18
woke_up a+16 b-28 d-16
wonde* a-16 b-24 c+20 d-15
wondered a-16 b-24 c+20 d-15
wondered_about a-17 b-21 c+22
words a-22
words$ d-16
work b-17 d-17
work$ b-36
work__day c-15
work__me a-18 d-18
worke* b-20 c-21
worked b-20 c-21
worked$ a-19 d+21
worki* b-39
working b-39
working$ a+30 b-18 c-28 d-30
working_# a-19 d+19
working__it a-15 b-16
working__my a-19 d+15
working_it a-22
working_on a-16 b-18 c+18
works b-55 c-47 d+19
works$ b-36 c-32 d+24
works__me a-20 d+21
works_for a-15 d+15
worri* a-24 b-23 d+25
worried a-25 b-21 d+25
worried$ a-25 b-21 d+25
worry a-16
worse d-15
worst c-18
would b-17
would$ a-18 c-24 d+22
would_@drive a+18 d-17
would__a a+17 c-29
would__ask c+17 d-19
would__be a-21 c-17 d+27
would__better b-22
would__by a+16 d-16
would__check c+18
would__first a+26 c-16 d-15
would__go a-17 d-17
would__have d-21
would__i a-15 c+20 d-23
would__if a-17 c-25 d+18
would__it b-16
would__know a-20 b+18
would__miracle a+16 d-16
would__miss c-25
would__my b-19
would__not b+18
would__say a-16
would__so a-22
would__talk a-20 d-16
would__than a-18
would__that d-17
would__the a+18 c-19 d-21
would__to a-16
would__yes a-31
would__you a+25 b-29 d-20
would_be b-46
would_have b-30
would_i a-16
would_know a-17 b-28 c+28 d-20
would_like a-18
would_not a-19 b-26
would_rather b+18 c-31 d-22
would_tell c+15 d-16
wow a-21 b+22 c-20 d-19
writi* a-20 b-19
writing a-20 b-19
wrong a+21 c-30 d-34
wrote a-27
x a-22 c-28 d+20
xanax a-27 b-18
xarelto b-17 c-15
y_@drink b-19
y_@howmuch a-18 c-18
y_@medicine b-44 c-44 d+28
y_@stop a+16
y_@treat b-22 c-24 d+26
y__# d-20
y__@clinician c-15
y__@drug a-18
y__@medicine b-17 c-36 d+23
y__@relative d-24
y__@treat a-16
y__a c-17
y__aviso c+15
y__bien b-17
y__cayo c-15
y__con c-18
y__contar a+19 b-19 c-16
y__de c-26
y__digo a-18
y__dos c-19
y__el b-18
y__ella a+16
y__en c-20
y__gatos a+16
y__hay a+16 c-26
y__he d-16
y__igual c-16
y__jaja b-21
y__los b-19
y__mal d-24
y__mas a+23 d-22
y__me a-32 b+21
y__nada a+28 c-22 d-18
y__nadie c-16 d+20
y__no a-26 c+15 d-24
y__para b-21 c-15
y__perfectos a+17 d-19
y__por a-18 c+18
y__puedo a-16
y__que a-22
y__se a-18
y__si d-21
y__tengo d-15
y__todo a+16 d-17
y__y d+15
y__ya a-16
y_a a-25 d+15
y_bien a+28 b-18 c-15 d-27
y_clopidogrel d+17
y_era c-17
y_eso a-20 c-17
y_estoy c-17
y_hasta b-19 c-20
y_hay c+17 d-18
y_la b-25
y_le a-21 b-20 c+23
y_los d-20
y_luego a-18 b-15
y_me b-29 c-19 d+18
y_medio a+19 b-23 c-19
y_mi c+18 d-15
y_mitad a-23 b-23 c+23 d-21
y_nada a-21 c-33 d+23
y_ni c-27
y_ninguna a-28 d+27
y_no b-23
y_otra a-18 c-20 d+23
y_otro a-27 c+27 d-21
y_sali a+16
y_salio a+20 c-20 d-19
y_salva a-16 d+16
y_seguimos a+22 b-17 c-21 d-21
y_si a-32 b+39 c-30 d-36
y_sigo c-15
y_sin a+17
y_todo b-16
y_tomo a-15 d+17
y_transaminasas a+16 d-17
y_una a-16 b-16 d+18
y_ya a+31 b-49 c-17 d-19
y_yo a-25 d+26
ya c-46 d+19
ya$ a+22 b-18 c-34
ya__@clothes a-15 b-22 d+18
ya__@medicine d-16
ya__@thanks a-18 b-20 d+19
ya__a c-20
ya__con a-22 c-20 d+25
ya__cuenta b-17 c-15 d+16
ya__de b-16 c-16
ya__doy a+17 d-17
ya__el a-27 c-21
ya__ese a-24 b+22 d-20
ya__eso a-24 b+22 d-17
ya__estoy d-19
ya__fabrica a+15
ya__fue c-17
ya__hace a+17
ya__interesa a+17 d-19
ya__la b-46 c-24 d+24
ya__le a+20 d-20
ya__llego a+21 b-16 d-22
ya__lo a-28
ya__los b-25 c-19
ya__mande b+22 c-18
ya__me d-16
ya__mi c-25
ya__mis a-16 c-19 d+16
ya__nace a-23 d+21
ya__otra a+16 d-15
ya__para b-18 d-15
ya__por d+15
ya__pregunte b-18
ya__quien a+15 d-18
ya__salgo a-16 d+15
ya__todo b-30 c-15
ya__tomo b-15
ya_casi a-19 d+19
ya_cerro a+19 d-19
ya_comi a-23 b-19 d+22
ya_contesto d-20
ya_en a-26 b-22 d+25
ya_esta b-26 c-20
ya_estoy b-28 c-28
ya_hasta a-21 b-16 d+21
ya_hice a-17 d+18
ya_le c-23
ya_llego a-16 d-16
ya_llegue b-17
ya_lo c-22
ya_me c-34
ya_mero b-20
ya_no a+22 b-19 c-16
ya_paso b-18 c-17
ya_pedi a-17 d+18
ya_perdi b-17 c-15 d+16
ya_tengo b-19
ya_voy a-17 d+17
yea a-28 b-25 c-30 d+31
yea$ d+15
yea__is d+19
yea_my d+18
yeah b-53 c-45 d+24
yeah$ a-40 b-26 c-26 d+40
yeah__i a-25 b-16 c-17 d+26
yeah_a a-15 d+18
yeah_in d+16
years c-18
yello* c+18 d-16
yellow c+18 d-16
yep a-35 b-27 c-27 d+38
yep$ d+18
yes b-51 c-25 d+29
yes$ a-42 d+30
yes_@cancel a+17 d-16
yes_@medicine d+17
yes__# a+17 d-15
yes__@medicine a-21 d+15
yes__@relative a-28 b-19 c-18 d+28
yes__am a-20 d+19
yes__both a-21 d+21
yes__do a-21 b-15
yes__drink c-18
yes__i b-16
yes__is a-32 b-17 d+35
yes__my d+16
yes__no b-29
yes__not b-17 c-16
yes__now a+16 d-16
yes__out a-18 d+18
yes__the a-15 d+17
yes__was a-16 d+18
yes_a a-28 b-21 c-16 d+27
yes_and b-17
yes_but a-27
yes_i b-22
yes_in a-17 d+18
yes_maam a-17 d+19
yes_me a+16 b-18 c-16
yes_my a-26 b-18 c-18 d+30
yes_oh a+18 d-17
yes_sir d+17
yes_to b-22 c-20
yessi* a-20 d+26
yessir a-20 d+26
yessir$ d+20
yeste* a+25 b-19 c-31 d-17
yesterday a+25 b-19 c-31 d-17
yesterday$ a+19 b-18 c-28
yet b-23 d-26
yet$ b-18 c+23 d-39
yo a+17 b-52 c-17
yo$ b-17
yo_@drive a-21 b-17 d+24
yo__dos a-15 d+16
yo__el d-17
yo__en b-21 c+15
yo__la b-25 c+18
yo__llevo b-15
yo__lo b-18
yo__nada a+16
yo__no d-25
yo__que b-17
yo__se a-21
yo__solo a+18 d-17
yo__tenido d+16
yo__voy d+18
yo_jamas a+15
yo_le b-25 c-18 d+21
yo_lo a-17
yo_los a-16 d+17
yo_me a+22 d-21
yo_nada a+22 b-22 c-15 d-16
yo_no a+24 b-23 c-17 d-35
yo_nunca a+18
yo_recuerde a+20 c-15 d-17
yo_sepa b-28 d-28
yo_solo b-26
yo_ya d-16
yodo b-23 c-17 d+17
you a-35 b+42 c-22 d-25
you$ c+17 d-28
you__@relative c-17
you__a d-19
you__again c-16
you__asking b-25
you__at c-17
you__count a-16
you__for b+18
you__have a-18 d-20
you__it b-26 c-28 d+24
you__know c-16
you__later a+25 b-26
you__me c-31
you__morning b-16
you__my b+17 c-33 d-17
you__not c-15
you__on a-19
you__right a-20
you__that a-17 d-23
you__the a-21 b+21 d-21
you__to b+35 c-26 d-30
you__today a-16 b+18
you_all a-36 b+27 c-27
you_are a-20
you_ask a-16 b+20 d-24
you_be d-15
you_bet a-19 b-19 d+22
you_betcha a-16 b-17 d+17
you_can c-15
you_covered a+21 b-18 d-21
you_did a+17 b-19 d-16
you_for c-17
you_got a-24 c-19 d+16
you_guys c-22
you_have a-32 c+21
you_in a-21
you_know a-16
you_mean b+25 d-30
you_name a-17 b-16 c-17 d+19
you_need a-18 c-16
you_take b+16
you_then a+16 c-18
you_try a+15
you_want c-17
you_yes a-20 c+15
young a+17 b-20
young* c-20
youngest c-20
youngest__# a+17 b-21
youngest_is c-17 d-21
your b+18 c-17
your__as a-16 c+15 d-15
your__is a-16
your_guess a-16 c+15 d-15
your_life b-21 c-16
your_place d-19
yup a-26 b-21 c-22 d+30
yup$ d+17
zapatos a-16 c-15
zero a+42 b-36 c-36 d-41
zero$ a+29 b-27 c-28 d-29
zip a+38 b-35 c-33 d-38
¿ a-54 b+59 c-52 d-43
¿_@howmuch b+15
¿__@vehicle b+22 c-17
¿__a b+21 c-16
¿__cuenta b+17 c-15 d-16
¿__cuentan b+18
¿__de b+28 c-19
¿__me b+17
¿__que a-19 b+28 c-22 d-20
¿__un b+18
¿_el b+23 c-21
¿_la c-15
¿_los b+19
¿_me c-18
¿_que c-15
¿_quien b+20
¿_sirve a-17 b+20
😂 c-16 d-15
😂$ d-15
😅 a-23
😅$ a-23
🤰 a-19 d+19
"""
