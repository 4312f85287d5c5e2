"""Weights of the yes_no reader: written by ``python -m training.weights`` from 12799 texts; not by hand."""

SEALED = "bb822315d398e1ba"

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

LINES = """\
no other unsure yes
# b-34 c-39 d+29
#$ b-27
#_# a-29 c-20
#_% a-17
#_@food a-16
#_@medicine d+23
#_@month a-23 b-17 c-19 d+31
#_@relative b-23
#_@vehicle c-17
#_@visit a+19 d-21
#_@year a+16 c-35
#__# b-45
#__@clinician b-15
#__@date b-34 c-33
#__@day b-20 c-30
#__@late c+23 d-23
#__@medicine c-22 d+15
#__@relative a+16 c+16 d-37
#__@stop a-18
#__@year a+24 c-17 d-23
#__a a+20 b-38 c-16
#__ago c-20
#__am b-16
#__and a-40 b-23 d+22
#__as d-17
#__at c-21
#__be b-18 d+15
#__been d-17
#__bien a-20 d+20
#__birthday a-18 d+19
#__can c-18
#__check a+17 d-19
#__clean a-21 d+23
#__could a-16
#__day a-17
#__de b+15
#__do a-22
#__el a+18 b-15 c-19
#__en a+23 c-16 d-18
#__es a-15
#__far c-17
#__half a+22 d-21
#__has d-22
#__have a+15
#__i b-20
#__is a-20 b-16 d+22
#__jaja a-16 d+17
#__jajaja a+16
#__la b-19
#__last c-17
#__le a-15
#__limpio a-15 d+17
#__lol a-17
#__mania c-18
#__mature a+20 d-20
#__me a-18
#__medio a+22 d-22
#__mijita a+17 d-15
#__morning c-22 d-22
#__most a-23 d+18
#__my b-23
#__nada a-22 d+23
#__neither d+16
#__night b-15
#__no d-18
#__not a-16 d+15
#__nothing a-18 d+18
#__now b-19 c-24
#__of a-16
#__old b+15 c-16
#__on a-27
#__one a+17 c-22
#__out a+24 d-23
#__preg d+16
#__since a-20 d+21
#__sober a-27 c-20 d+27
#__still a-15
#__that b-16
#__then a-15
#__time c-19
#__to b-21 c-16
#__today a-23 b+17
#__vez c-18 d+16
#__was a-16 b-16 d+19
#__week c-17
#__will b-15
#_and c-16
#_at c-22
#_ay a-23 b-15 c-16 d+23
#_but b-17
#_casi a-20 d+20
#_days a-43 b-28 d+27
#_de a+23 b-24 c-32 d-16
#_dias a-20
#_el b-18
#_en a-19 b-16 c-16 d+21
#_este a-16 d+16
#_estoy a+16 d-15
#_i a+16 b-19
#_in c-28
#_is b-24 c-17
#_last a+16 c-24 d-20
#_lol a+21 b-20 d-17
#_me a+16
#_mg b-18 c-18
#_minutes a+17 b-33 c-27
#_minutos a-17 d+19
#_next c-21
#_of d+17
#_or a-22 c+20 d-18
#_over b-28 c-38
#_percent a-32 c+21
#_pirulos a+15
#_que a-17
#_semanas b-19 c-29 d+19
#_siempre a+21 d-22
#_since a-17 d+16
#_so c-15
#_soy a+19 d-19
#_this a+16
#_til a+16 d-16
#_weeks a-21 b-37 c-25 d+30
#_x a-16
#_y a-27
#_yo a-17
% a-17
%$ a-18 d+19
110/7* a+21 b-17 c-17 d-20
118/7* a+22 d-22
120/7* a+20 c-16 d-19
=said:adult:ask c-63 d+22
=said:adult:no a-29
=said:adult:unsure a-28
=said:adult:yes a+37 b-32 c-22 d-31
=said:allergy:ask c-23 d-19
=said:allergy:no c-24
=said:allergy:unsure a-22 b-24 c+29 d-31
=said:allergy:yes a-44 b-23 c-21 d+36
=said:any:ask c-21
=said:any:no c-21
=said:any:unsure a-54 b-61 c+65 d-62
=said:any:yes c-71 d+23
=said:ask b+29 c-28
=said:ask:a_correction_that_ends_in_a_question c-18
=said:ask:a_question a-103 b+102 c-46 d-104
=said:ask:does_not_want_to_answer,_or_did_not_understand b+41 c-46 d-38
=said:ask:none_of_yes,_no,_unsure a+18 b-68 d+18
=said:ask:opens_with_no,_but_tells_otherwise a-29 b-40 c-31 d+39
=said:ask:signs_of_both a+17 b-52 c-21
=said:ask:someone_else's_condition a-18 b+39 c-21 d-40
=said:coming:no a-25 b-72 d+33
=said:coming:unsure a-22 b-29 c+39 d-49
=said:coming:yes b-27
=said:heart:ask d-31
=said:heart:no a+27 b-54 d-29
=said:heart:unsure a-21
=said:heart:yes c-49 d+21
=said:home:ask c-53
=said:home:no a-17 b-45 d+22
=said:home:unsure a-24 b-37 c+32 d-41
=said:home:yes d-28
=said:no a+56 b-63 c-41 d-44
=said:no:nobody_to_take_them a+35 b-51 c-31 d-22
=said:no:not_that_they_know_of a-29 b-32 c+32 d-40
=said:no:opens_with_no a+36 b-43 c-42
=said:no:someone_else_has_it,_the_person_does_not a+36 b-47 c-16 d-25
=said:no:the_last_word a+16 c-20
=said:no:the_last_word_after_a_correction a+22 d-22
=said:no:the_last_word_after_all b-42
=said:no:what_the_text_says_about_the_question a+45 b-42 c-46 d-37
=said:now:ask c-41
=said:now:no a+16 b-43 c-24
=said:now:unsure d-19
=said:now:yes a-43 b-94 c-39 d+61
=said:organ:no a+19 b-60 d-36
=said:organ:yes a-42 b-29
=said:pregnancy:no a+47 c-35 d-63
=said:pregnancy:unsure b-45 c+22
=said:pregnancy:yes a-48 c-46 d+41
=said:prior:no a+18 b-22 c-25
=said:prior:unsure a-16 b-17 c+21 d-30
=said:prior:yes a-66 c-18 d+31
=said:psychosis:ask d-18
=said:psychosis:no a+41 b-30 d-48
=said:psychosis:unsure a-22 c+19 d-63
=said:psychosis:yes a-32 d+16
=said:ride:no a+22 b-16 c-21 d-31
=said:ride:unsure d-27
=said:ride:yes a-17 b-40
=said:substance:ask d-24
=said:substance:no b-25
=said:substance:unsure d-20
=said:substance:yes b-18 c-62 d+33
=said:unsure a-41 b-33 c+60 d-52
=said:unsure:never_looked_into c+15
=said:unsure:no,_in_doubt d-20
=said:unsure:others_think_so a-33
=said:unsure:words_of_doubt a-41 b-33 c+61 d-52
=said:yes a-46 b-51 c-45 d+64
=said:yes:an_idiom_that_agrees a-50 b-44 c-34 d+48
=said:yes:one_of_the_two b-15
=said:yes:opens_with_yes a-30 b-23 c-63 d+51
=said:yes:the_last_word a-30 c-28 d+22
=said:yes:the_last_word_after_all a-33 c-20 d+30
=said:yes:two_or_more_of_them_named a-24 b-44 c-35 d+36
=said:yes:what_the_text_says_about_the_question a-25 b-37 c-21 d+30
=said:yes:what_the_text_says_after_all a-35 d+17
=said:yes:words_of_agreement a-19 b-26 d+21
=short b-32
? a-65 b+71 c-32 d-64
@animal b+40 c-63 d-28
@animal$ a-17 c-27
@animal__it b+17 d-18
@animal_got a-20 b+22 c-17 d-21
@animal_had b+16 d-15
@animal_has b+15 d-16
@body b-39 c-31 d+17
@body__el a-25
@body__i c-19
@body__it b-16 c-24
@body__last a-16 d+18
@body__no a-19 d+18
@body__on b-22 c-18
@body__the c-15
@body_are a+16 d-17
@body_full a+21 d-20
@body_infections d+17
@body_is b-22 c-19 d+24
@body_me a-19 c-16 d+16
@body_no a+18 b-17 c-19
@body_on b-16 d-17
@body_si a-16 d+18
@body_since d+18
@body_surgery d+16
@body_up a-27 b-15 c-17 d+24
@body_yes a-19 d+17
@book d-24
@book$ a+18 c-24 d-17
@call a-32 b+39 d-27
@call__about a-17
@call__eso a-17
@call__is b-16
@call__later a+23 b-22
@call__to c-16 d-16
@call_de a-17
@call_has d-15
@call_is a-22 b+21 c-17 d-17
@call_me a-26 b+24 c-26
@call_my b-17
@cancel c-49
@cancel$ a+40 b-31 c-34 d-37
@cancel_it a+23 d-23
@clinician c+17 d-35
@clinician$ d-18
@clinician__# a-25 d+17
@clinician__@day b-16
@clinician__@medicine a-36 b-25 c-26 d+39
@clinician__@year a-17 d+21
@clinician__a a-26 c+15 d-25
@clinician__algo b-16
@clinician__all c-16
@clinician__bipolar a-19 b-16 c+18
@clinician__de b-22
@clinician__descarto a+18 c-18
@clinician__el b-16 c-18
@clinician__he d-16
@clinician__in c-15
@clinician__it b-21
@clinician__liver a-15
@clinician__my c-19
@clinician__puso b-15
@clinician__que b-33
@clinician__tests a-15 c+15
@clinician__that b+16
@clinician__the d-21
@clinician__to b-26 c+21 d-18
@clinician__trastorno c-17
@clinician__was a-16
@clinician__ya a+17 c-16 d-15
@clinician_and c-21
@clinician_de b-24 c+15
@clinician_dice a+17 b-17 c-21
@clinician_dijo b-23
@clinician_el c-18
@clinician_has b-18
@clinician_is a-24 c+19 d-16
@clinician_knows c-15
@clinician_lo b-19 d-15
@clinician_me b-24 c-18
@clinician_por a-16 d+19
@clinician_que a-15
@clinician_said b-22
@clinician_says c-39
@clinician_since a-15 c+17
@clinician_thought b-19 c+18
@clinician_wants c+19 d-19
@clinician_y b-18 c-24
@clothes a-47 b+24 c-28 d+15
@clothes$ a-35 c-27 d+37
@clothes_off b-15
@clothes_there a-17 b+18 d-18
@date b-37 c-22
@date$ a-20 b-29 c-24 d+24
@date_# a-24 b-16
@date__# d+17
@date_birthday a-18 d+19
@date_de d+16
@day b-16
@day_@day a-23 b-17 c-24 d+23
@day__# a-25 d+24
@day__@day a-30 b-20 c-28 d+29
@day__it c-18
@day__las a-25 d+20
@day__not a+21 d-20
@day__on a-18
@day__the a+18 d-18
@day__y a-18 c-18 d+18
@day_at d+16
@day_me b-15 d-16
@day_y b-16 c-27
@door a-25 c-42 d+16
@door$ a-22 b+18 c-35
@drink$ c-24
@drink__# a-17 d+17
@drink__that a+20 d-20
@drink_at a-23 b-22 c-19 d+25
@drink_cuenta c-16
@drink_nomas a+16
@drink_para c-19
@drive c-48
@drive$ a+19 c-34
@drive__@drive a-22 d+22
@drive__i b-17 d-17
@drive__me d-17
@drive__misma a+15
@drive__now b-17
@drive__tractor d-18
@drive_me a-23
@drive_right a+17 d-15
@drive_the d-18
@drive_through a+18 d-17
@drive_yo c-21
@drug b-18
@drug$ b-15
@drug__# a+18
@drug__@day a+16 d-19
@drug__@drug a+20 c-19 d-19
@drug__@relative d-16
@drug__but a+16
@drug__cuenta d-17
@drug__day a-15
@drug__dormir d-15
@drug__en b-19 c+16 d-16
@drug__for b-23
@drug__in a+18 d-16
@drug__is b-22 c-15
@drug__it a+25 b-20 c-23 d-20
@drug__las c-21
@drug__little d-21
@drug__my c-16
@drug__night a-22 b-18 d+15
@drug__nights a-16
@drug__of c-20
@drug__only b-18 d-19
@drug__out a-18 d+18
@drug__pain a-16 c+19
@drug__problem c-22
@drug__sleep a+19 d-30
@drug__spring d+15
@drug__that b-20
@drug_and a+25 c-21 d-20
@drug_at b-19
@drug_count a-21 d-18
@drug_cuenta b+19 d-22
@drug_daily a-26 b-20
@drug_does b-18 c+18
@drug_every a-22
@drug_for d-18
@drug_most a-16
@drug_on d-17
@drug_only a-21 b-18 c+26 d-29
@drug_that a+23 b-20 c-22 d-19
@drug_to a+22 c-22
@eat c-28
@eat$ c-22
@eat__# c-16
@eat__not c+16
@eat_at c-16
@english a-18 b+20 c-15 d-19
@english$ a-18 b+18 d-17
@fetch$ a-24 c-32 d+28
@fetch__@relative a-33
@fetch__mi c-16
@fetch_la b-16 c+17
@fetch_mi a-29 b-15
@food c-17
@food$ b-18 c-46
@food__# a-27 d+27
@food__a b-17
@food__not a-16
@food_a a-20 d+18
@food_and b-16
@hello a-26
@holiday b-40
@holiday$ a+22 b-32 c-36
@hours b-28
@hours$ b-28
@hours_me c-19
@howmuch a-59 b+43 d-35
@howmuch$ a-22 c-29
@howmuch_@howmuch b+15 d-16
@howmuch__@visit b+18 c-18
@howmuch_sale b+15 c-16
@howmuch_tiempo b+19 c-23 d-19
@insurance d-27
@insurance__lo a+15 c-18
@insurer c-27 d+16
@insurer$ a-18 b-23 c-26 d+24
@insurer__@insurer a-17 b-16 d+17
@insurer__it b+17 d-20
@insurer__me b-18 c-17
@insurer__poder a+16 c-16
@insurer__por a-16 d+17
@insurer__que a+20 d-21
@insurer__ser a+20 b-16 d-22
@insurer_a a+16 c-33 d-26
@insurer_mi a-17 d+19
@insurer_que a-17 b-16 d+17
@late a-28 b-20 c+26
@late$ a-33 c+17
@late__favor a+18
@late__not a-16 c+17 d-16
@late_por a+18
@machine a-23
@machine$ b+17
@medicine b-21 c-28 d+22
@medicine$ c-29
@medicine_@medicine a-22 b-21 c-28 d+25
@medicine__# a-25 c-17 d+24
@medicine__@clinician c-17
@medicine__@date a+19 d-19
@medicine__@medicine a-23 b-33 c-27 d+30
@medicine__@stop a+18 c-18 d-17
@medicine__@treat b-38
@medicine__@year b-18
@medicine__am a-20 d+22
@medicine__and b-31
@medicine__back d-16
@medicine__blocks d+16
@medicine__can a+26 b-20 d-25
@medicine__clot a-18 d+18
@medicine__day a-17 d+19
@medicine__days a-17
@medicine__do a-16
@medicine__el a-19 d+21
@medicine__else d-18
@medicine__eso b-16
@medicine__every a-16 d+19
@medicine__i b-21
@medicine__if c-18
@medicine__is a-20
@medicine__it b-21
@medicine__la b-22 c-28
@medicine__las c-17
@medicine__last d+15
@medicine__lo b-16 c-18
@medicine__luego d+18
@medicine__mania d+15
@medicine__me b-27 c-35
@medicine__my a-27
@medicine__nada a-18 d+17
@medicine__ni d-19
@medicine__no a-16 b-19 c+16
@medicine__not a-29 b-24 d+21
@medicine__of a-23 c-17
@medicine__one a-19
@medicine__perdi a-15 d+16
@medicine__prescribed b-20
@medicine__since d+15
@medicine__so a-24
@medicine__something a-16
@medicine__un d-19
@medicine__wait b-19
@medicine__y a-15 b-20
@medicine__yes a-17
@medicine_and c-26
@medicine_are c-19 d-15
@medicine_cabinet c-15 d+15
@medicine_can d+16
@medicine_count a-23 d-26
@medicine_de c-16
@medicine_dos d+15
@medicine_en b-16
@medicine_ever d+15
@medicine_every d+20
@medicine_for b-29
@medicine_is a-16
@medicine_it a+23 b-19 c-15 d-22
@medicine_me a-20 c-19 d+23
@medicine_no b-27
@medicine_now a+16 c-19
@medicine_para b-19
@medicine_por a+15
@medicine_primero d+15
@medicine_se c-18
@medicine_since b-18 c-18 d+15
@medicine_than a-18 b-16 c-16 d+22
@medicine_that a-16
@medicine_then d+17
@medicine_y a-16 b-33
@month b-45 d+16
@month$ a+15 b-42
@month__@drug a-18 d+17
@month__@treat a+19 c-19 d-19
@month__not a-20 c-17 d+20
@month_ago c-18
@month_along a-18
@month_and a-17 b-18 c-32 d+24
@month_limpio a-22 d+23
@month_preg d+16
@month_shy a+16 d-16
@month_sin a-18 d+17
@month_so a-17
@move b-36 d-16
@move$ b-17
@move_so a+16 d-15
@open$ d-23
@open__# a-19 b-15 c-17 d+20
@open_up c-16
@parking b+17 c-40
@parking$ a-16 b+25 d-23
@parking_lot b-24 c-16
@pay a+25 c-34 d-16
@person b+15 c-18
@person$ b+17 c-19 d-19
@person__can a+17 c-15
@person__me a-19
@place d-15
@place$ b+17 c-19 d-21
@place_es b-22
@price b-23
@price$ c-21
@price_is c+16
@relative$ a-15 b-23 d+17
@relative_# b-16 c-18
@relative_@drive a-33 c-23 d+23
@relative_@insurer c-16
@relative__# c-39
@relative__@body a+22 b-19 d-20
@relative__@drive a+18 c-16 d-17
@relative__@fetch a-20 c-20 d+25
@relative__@food a-18 c-23 d+17
@relative__@insurer a-23 d+25
@relative__@medicine a-21 b+22
@relative__@month a-18
@relative__@relative b-26
@relative__@sick b-24 c-20
@relative__@treat b+24 c-25 d-17
@relative__@year a-17 d+15
@relative__a c-25
@relative__afuera a-15 d+18
@relative__ahi a-15
@relative__al b-16
@relative__all a-16
@relative__am a-28
@relative__and a-28 b+18 c-29
@relative__anticoagulantes a-15
@relative__are b-21 c-17
@relative__as b+16 c-17
@relative__asleep a-18 d+19
@relative__at c-21
@relative__bad b+19 d-23
@relative__better b-19
@relative__bipolar c-22
@relative__born b-16 c-19
@relative__both b+16 d-17
@relative__bring a-15 c-17 d+19
@relative__busca a-16 c-15 d+19
@relative__but a+29 b-34 c-38
@relative__can c-18 d+16
@relative__cancer a-16 b+20 d-21
@relative__carro b-19
@relative__catheter b-20 d+17
@relative__cirrhosis d-20
@relative__corazon d-15
@relative__de d-35
@relative__dejo d+15
@relative__del c-17 d-18
@relative__dia b-18
@relative__dialisis d-15
@relative__dialysis b+16 c-15 d-23
@relative__dio c-18
@relative__do a-19
@relative__drink b-20 c+20 d-19
@relative__drinker a+19 b-18
@relative__drogas a-18 b+16
@relative__el b-28
@relative__ella d-15
@relative__embarazada a-18 b+18 d-17
@relative__en a-22 b+18 c-30
@relative__estamos b-16 c-17
@relative__estoy b-16 d-16
@relative__for a+21 c-23
@relative__gets c+22 d-19
@relative__going c-15
@relative__ha d-17
@relative__had d-16
@relative__have b-17 d-23
@relative__he a-19 b-20
@relative__him b-20
@relative__if a-16
@relative__in c-35
@relative__is d-16
@relative__it d-18
@relative__know a-21
@relative__la a+15 b-42
@relative__las b-18 d+17
@relative__le c-17 d-19
@relative__liver d-21
@relative__lol a+19 b-23
@relative__los a-19
@relative__marcapasos a-16
@relative__me b-19 c-19 d+18
@relative__mi b-28
@relative__muchas a-15 b+16
@relative__nietos b-21
@relative__no a+21 d-27
@relative__not b-44
@relative__of a-21 d-16
@relative__off b-16
@relative__ofrecio a-17
@relative__ok a-19 c-20 d+21
@relative__on a-16 b+22 c-28 d-16
@relative__one b+15 c-16
@relative__out a-16 d-20
@relative__patient b-26 d+18
@relative__por b-20
@relative__pregnant a-18 b+18 d-15
@relative__puede c-31
@relative__que b-39 c+29
@relative__remembers c+18 d-16
@relative__say a-25 b-27 c+17
@relative__schizophrenic d-19
@relative__se b-17
@relative__see c-19
@relative__she a-21 b-28 c+18
@relative__si a-17 b-17
@relative__snipped a+16 b-17
@relative__so b-19
@relative__soy a+16 b-16
@relative__take a+16 b-17
@relative__tengo a-17 b+16 c-20
@relative__them d-15
@relative__this a+16 b-23 c-18
@relative__to c-40
@relative__toma c-20
@relative__trabajando a-19
@relative__un b+26 c-16 d-38
@relative__vive a-15
@relative__voces a-15 c-24
@relative__with b-22
@relative__working a+16 c-25
@relative__y c-17
@relative__yes b-18
@relative__yo c-29
@relative_a b-18
@relative_and c-30
@relative_are a-29 c-21 d+20
@relative_at a-17 b-16 d+17
@relative_can b-44 c+23 d-19
@relative_comes c-15 d+17
@relative_con b-16 c-16
@relative_de a-18 c-32 d+20
@relative_dice b-24 c+20 d-22
@relative_did a+22 c-28 d-20
@relative_died a-16
@relative_dijo a-16 d+19
@relative_does a+21 c-21 d-23
@relative_drinks c-20
@relative_earl c-16 d+16
@relative_el a-26
@relative_era c-15
@relative_es a+24 c-37 d-38
@relative_esta c-29
@relative_firma a+18 b-17 d-16
@relative_first a-15 c+16 d-16
@relative_got b-20 c-21
@relative_had b+17 c-45 d-18
@relative_has d-23
@relative_he d-17
@relative_here a+16 d-17
@relative_i a-25 b-17 d+18
@relative_if c+19 d-20
@relative_is c-19
@relative_just a-24 c-18
@relative_la a-25 b+17 c-29
@relative_lol d-18
@relative_me a-15 b-15 c-23 d+23
@relative_might a-16 c+22
@relative_murio c-19 d-16
@relative_no a+25 b-38 d-16
@relative_not a+17 b-19
@relative_of d+16
@relative_on a-18 b+17 c-27
@relative_pidio a-18 d+20
@relative_puede a-22 b-18
@relative_que a-18
@relative_sabe b-20 c+17
@relative_said a-32 b-24 c-24 d+31
@relative_say a-16 d-22
@relative_says a-17 c+17 d-16
@relative_se c-18 d-19
@relative_si d-18
@relative_side b-18
@relative_takes b+17 c-18 d-18
@relative_tambien c-15
@relative_the d+16
@relative_thinks a-22 c+21 d-16
@relative_tiene d-18
@relative_toma a-20 b+22 c-27
@relative_tomo a-15 b+18 d-16
@relative_took d+15
@relative_trabaja a+17 c-22
@relative_tried d-16
@relative_tuvo a-21 b+27 c-20 d-22
@relative_wants b+15 c-18
@relative_was a+15 c-24 d-20
@relative_were c-21
@relative_will a-21 b-24 d+31
@relative_would a-24 b-33 c+36 d-29
@relative_y b-31
@ride b-31
@ride$ a-25 b-17 d+15
@ride__@cancel a+18 d-18
@ride__@relative a-19 d+20
@ride__showed a+16
@ride__through d-21
@ride_bailed a+15
@ride_is a-30 b-15 c-16 d+27
@ride_never a+16
@sick d-44
@sick__@stop a+17 d-16
@sick__not d-15
@sick_mejor c-17
@stop c+15 d-20
@stop_@drug c-18
@stop__# a+28 d-26
@stop__@clothes b+15 d-15
@stop__@drug a+17 d-17
@stop__@medicine b-16
@stop__a b-18 c+18 d-21
@stop__alla b+16 c-16
@stop__at b-21 c-18
@stop__botella a+15 d-17
@stop__dar a+15
@stop__in d-17
@stop__la d-21
@stop__mi c+16
@stop__my c-15
@stop__pecho a+17 d-17
@stop__the c-16
@stop__week d-16
@stop_after d-16
@stop_de a+22 b-25 c-24
@stop_la a+15 d-17
@stop_mi a-17 b+18 c-16 d-16
@stop_ver a-20 c+21
@symptom a-26 c+15
@symptom$ c-22 d+17
@symptom__it a-18 b-17 d+22
@symptom__over a-16 d+19
@symptom__that a-19 c+21 d-23
@symptom_all a-16 d+19
@symptom_and c-16 d+18
@symptom_but b-16 d-23
@symptom_for a-16 c-18 d+20
@symptom_pero c+18 d-16
@texts a-16
@texts_are a-19 b-17 d+19
@thanks a+20 c-68 d-22
@thanks$ a+30 b-32 c-29 d-22
@thanks__asking b-20
@thanks__dios b-26 c-23
@thanks__el a-20
@thanks__for b-21
@thanks__todo a-15 b+19 d-22
@thanks_a c-26
@thanks_pero a+16
@thanks_por a-30
@thanks_to b-18
@thanks_you c-19
@traffic c-16 d-16
@traffic$ a+21 b-19 d-24
@traffic__# d-15
@traffic__la a-17
@traffic_en a-19
@treat a-28
@treat__# d+18
@treat__@body b+15 d-16
@treat__@medicine a-34 b-35 c+23
@treat__@year d+17
@treat__a c-35
@treat__dos d+15
@treat__la c-17
@treat__my d+16
@treat__no a-24 b-19 c+29 d-24
@treat__the d-16
@treat__y a-16
@treat_and c-31 d+19
@treat_at a+16
@treat_de d-15
@treat_dos c+20 d-20
@treat_for a-23 b-19 c-17 d+27
@treat_hurt b+15 d-16
@treat_in b-16
@treat_like a-21 d-18
@treat_no a-18
@treat_por d+17
@treat_si c+16 d-16
@treat_y b-18
@treat_yes a-21 c+20 d-17
@vehicle a+16 c-38 d-24
@vehicle$ a+43 c-39 d-47
@vehicle__@relative a-17 c+18
@vehicle__my a-17 c+18
@vehicle_a d-18
@vehicle_count a-15 b+22 c-21
@vehicle_home a+18 b-17 c-15
@vehicle_i a-19
@vehicle_is b-17
@vehicle_ok a-17 b+17 c-15
@vehicle_or a-17 c+18
@visit a-17 b+21 d-16
@visit$ b+23 c-18 d-32
@visit__@day a-18 b+16
@visit__now a-16 d+16
@visit_con a-16
@visit_is a-20 c+15 d-21
@visit_y a+18 d-21
@wrong a+20 c-35 d-36
@wrong$ a+18 b-17
@wrong__are b-16
@wrong__we b-16
@wrong_street b-16
@year b-27
@year$ b-39
@year__@drug a+20 d-22
@year__@medicine a-22 c-17 d+28
@year__@relative c-16
@year__@treat c-18
@year__a d-15
@year__cosas c-19
@year__de d+17
@year__is c-15
@year__jajaja a+16
@year__los a-17 d+17
@year__me d-16
@year__medio a-16
@year__my c-19
@year__now c-16
@year__que a-21 d+17
@year__si c-16
@year_no a+25 d-26
@year_of a-19 c-21 d+24
@year_old c-21 d-34
@year_que c+16
@year_sin d-28
@year_sober a+26 d-26
@year_sobrio a+17 d-15
^# b-64
^@body b-52 c-48
^@call a-29 b+24 c-54
^@cancel a+26 b-21 c-20 d-26
^@clinician b-51 c+16
^@day b-20 c-23
^@door a-19 b-20 c-17 d+21
^@drink b-35
^@drive a+44 b-31 c-23 d-48
^@drug b-53
^@eat a-22 b-27 d+22
^@food a-26 b-19
^@hello a-17 b-16 c-20 d+19
^@howmuch a-27 b+28 c-34 d-20
^@insurer a-20 d+28
^@late c+25 d-20
^@medicine a-32 b-21 c-28 d+39
^@open a-19 c-19 d+16
^@parking a-17 c-17
^@relative c-43 d+19
^@sick a+26 c-21 d-26
^@stop c+29 d-53
^@symptom a-16 b-18
^@texts a-19 b-17 d+19
^@thanks a-16 b+30 c-29 d-35
^@treat a-45 b-32 d+21
^@vehicle a+39 b-40 c-29 d-31
^@wrong d-22
^a a-16 c+22 d-21
^about b-18 c-21
^absolutely a+18 c-18
^abstemio a+21 b-17 c-17 d-21
^aca a-18 d+19
^acabo b-33 c-27 d+17
^aceptan b+20 c-16 d-17
^afib a-24 b-20 c-23 d+29
^afirmativo d+15
^afraid a+22 c-17 d-23
^after a+28 b-27 d-33
^ahi b-42 c+22 d-16
^ahora a+29 b-24 c-26 d-17
^aja a-17 d+21
^al a+17 c-35
^alergica b-18 d+15
^alergico a+23 b-20
^all b-29 c-50 d+15
^alla a-16 c-17 d+16
^allergic b+17 c-25 d-43
^almost a+16 b-20 c-16
^already a-26 b-27 c-25 d+29
^am b-24
^amamanto a-20 c-19 d+21
^amaneci a+15 c-20
^analisis a+20 c-16 d-17
^andele a-16 c-15 d+17
^ando b-41
^apenas a+35 b-36 c-34 d-27
^aqui b-37 c-32 d+26
^are a-20 b+25 c-23 d-25
^arritmia a-19 c-19 d+26
^asi b-17 c-15
^ask a-19 b+17 d-36
^asked b-16
^asking a-25 d-20
^at a+33 b-45 c-34
^atorados a+16 b-16
^aun b-28 d-21
^ay d-25
^ayer a-22 c-18
^baby b-19 c-19
^back a-23 b-21 c-18 d+25
^bad b-44 c-33
^bastantes d+16
^be a-25 b-23 c-25 d+26
^bebo b-18 c-30
^been a-21 b-47 d+28
^bet d+15
^big a-17
^bipolar a-46 b-50 d+42
^blood d-25
^borderline a-19 b-27 c+25 d-28
^born b-25 c-25
^borreme a+19 c-17 d-16
^both b-37 c-40
^bp b-28
^broke c-15
^buen a-27 b+16 c-16
^bueno a-18 b-17 c-15 d+20
^busy a+33 c-19 d-36
^by a-23 b-24 c-24 d+26
^can b+49 c-39 d-33
^capaz c+27 d-27
^casi b-30
^cero a+52 b-42 c-45 d-49
^chronic c-16 d+18
^church b-16 c-19
^cirrhosis a-21 b-21 c-19 d+28
^cirrosis a-24 b-19 c-23 d+28
^cistitis c-16 d+19
^claro b-42 c-43 d+39
^class a-15 d+16
^clean b-32 c-34
^clozapina a-17 b-15 c-16 d+18
^coke a-20 c-20 d+22
^come c-15
^como a-30 b+44 c-51 d-24
^con c-19
^confirmed a-15 c-25 d+25
^contesto b-15 d+17
^could b-40 c+26 d-18
^counseling d+16
^count b-21 c-29
^couple c-18
^creatinina c-18
^creo b-35 c+24 d-25
^cual a-32 b+34 c-36 d-32
^cuente a-23 c-17 d+23
^cumpli a-28 b-18 d+29
^cumplo a+17 d-17
^dale a-23 b-20 c-20 d+25
^de a-16 c-26
^define a-39 b+21 d-33
^dejame a-28 b-26 c+31 d-25
^dejela a-15 d+16
^dejelo a+16 d-17
^dejeme a-30 b-24 c+33 d-26
^del a+15 b-19 c-27
^dele a-17 b-29 c-34 d+28
^depende a-34 b-35 c+39 d-34
^depends a-24 b-24 c+29 d-26
^desayune a-16 d+16
^desde b-32
^despues c-22
^diagnosed a-16 c-18 d+23
^dialysis a-19 b-27 c-23 d+24
^dicen b-19
^did d-22
^dios a+17
^do a-19 b+46 c-18 d-46
^does a-43 b+26 d-38
^donde a-21 b+25 c-25 d-22
^dos a-38 b-27 c-40 d+43
^doy a-19 c-15 d+20
^drink a+21 b-16 c-21 d-16
^dry a+24 b-17 c-18 d-22
^due a-24 b-18 c-24 d+25
^echele a-18 b-16 c-15 d+18
^ect a-20 b-18 d+22
^eh a-26 b-27 c+29 d-24
^embarazada a-23
^emdr a-15 c-16 d+16
^en a+21 b-38 c+21 d-39
^enlarged a-18 b-19 c-18 d+19
^era c+15
^es c-21 d-40
^esa b-22 c-31 d+15
^escribame a-19 b-20 c-20 d+21
^ese b-37 c-34
^eso a-28 b+35 d-39
^esos a+22 b-19 c-19 d-21
^espereme d-18
^esta c-39
^estaba c+18
^estamos b-20 c+16 d-28
^este a+16 b-16 c-20
^esto b+17
^estoy d-20
^estuve a-23 b-21 d+24
^every a-20 b-22 c-25 d+24
^everybody c-23 d-23
^everyone a+19 b-20 d-17
^everything a+25 b-20 d-25
^expecting a-17 d+17
^falta b-16 d-17
^faltaba a-20 c-18 d+21
^fatty a-19 b-15 c-30 d+32
^felt b-17 d-23
^fine a-26 b-24 c-22 d+27
^fire d+16
^first a+20 b-42 d-18
^for a-27
^frequent d+15
^fresh a+16 d-16
^fui a-22 b-22 c+18
^full a-18 b-18 d+18
^fumo a-31 b-30
^get c+19 d-16
^getting a-29 b-24 c+30 d-30
^give d-27
^go b-33 c-44 d+20
^god c-16
^going a+17 b-28 d-31
^good a-25 c-23 d+18
^got a-22 b-67 d+24
^habria a-21 b-22 c+23 d-22
^hace a-32 d+18
^had b-76
^halfway a+25 b-25 c-19 d-24
^hang a-16 b+20 c-16 d-22
^hard a+15 b-33 d-30
^hasta b-28 c-20
^hated d+19
^have b-37 d-29
^having a-25 b-16
^hay a-34 b+19
^he b-74 d+17
^healthy a+20 d-24
^heard a-24
^heck c-20
^hell c-21
^hep a-17 b-25 c-43 d+39
^hepatitis a-17
^her b-26
^higado c-35
^hold a-27 b+18
^home a-36 b-29 c-30 d+35
^hoping a-23 b-21 c+27 d-26
^how a-36 b+45 c-27 d-46
^hoy c-21 d-25
^huh a-34 b+36 c-30 d-38
^hypomania b-18 c+18
^hysterectomy a+23 d-18
^i b-17 c-15
^ic a-21 b-19 c-21 d+23
^if a-35 b-40 c+39 d-27
^ill d-19
^imposible a+22 b-21 c-19 d-18
^in a+37 b-47 c-27 d-17
^infeccion c-17 d+17
^infecciones b-18 c-23 d+24
^irregular a-18 c-31 d+29
^is a-74 b+82 c-66 d-67
^it a-32 b-24 c+23
^jaja b-18 c-15
^jajaja a-24 b+30 c-24 d-33
^jamas a+40 b-28 c-31 d-38
^jubilado d+16
^just a+44 b-89 c-32
^justo a+17 b-17 c-17
^keep a-26 b-20 c-24 d+26
^kidney a-22 d+18
^kidneys a+23 b-20 c-28
^kind a-40 b-22 c+41 d-32
^knock a-16 b-16 c-19 d+18
^knocked a-20 c-21 d+20
^la c-31 d+17
^labs a+22 b-20 c-16 d-22
^lactando a-16 d+17
^las a-27 b+25 c-42
^last a+25 b-24 c-22 d-21
^later a+26 d-21
^le b-17 c+24 d-18
^leave b-18 c-23
^left a-19 b+19 d-18
^les a-16 d-20
^lesbian a+17
^let a-18 b-40 c+26 d-18
^libre b-24 c-18
^like a-23 b+18 c-23
^limpio a+18 d-18
^liver b-35 c-45 d+24
^livers a-19 c-17 d+19
^llamame b-18 c-21
^llegue a-25 b-16 c-17 d+22
^llevo b-27 c-17 d+21
^llueva c-17 d+15
^lo a+20 d-35
^lock a-19 c-17 d+19
^locked c-16
^lol c-28
^los b-25 c-43
^lost b-24 c-21 d+18
^low a+24 b-19 c-16 d-21
^luego b-27 d-34
^made a-24 b-17 c-15 d+24
^manana b-28 c+24 d-26
^mande a-22 b+19 d-25
^mania a-28 c-31 d+21
^manic a-23 b-18 c-15 d+23
^many d+18
^mas b-39
^maybe b-68 c+31 d-66
^me c-15
^media c-16 d+16
^mejor a+38 b-32 c-34 d-37
^menor a+16 d-17
^meth a-15 d+18
^mhm a-19 b-17 d+23
^mi b+41 c-25 d-35
^might a-23 b-19
^mis a+17 b-17 d-19
^missed d-15
^mitad a-23 b-22 c+23 d-22
^more b-21 c-19 d+21
^mornings a+15
^muchas c-21
^muy a+24 b-21 c-28 d-20
^my a-18 b+36 c-28 d-17
^nace a-15 d+17
^naci b-30 c-28
^nada b-51 c-57 d+17
^nadie a+17 b-29 c-18
^nah a+57 b-41 c-47 d-48
^nary a+27 b-26 c-22 d-26
^need a+27 b-32 d-31
^nefropatia a-15 b-18 d+18
^negative a+35 b-27 c-28 d-32
^negativo a+32 b-22 c-25 d-31
^neither a+34 b-19 c-24 d-34
^nel a+33 b-23 c-27 d-32
^never b-26 c-22
^new a+19
^next a-29 b+28 c-28 d-26
^ni a+24 b-63 d-20
^ningun a+16 b-24 c-20
^ninguna a+42 b-29 c-30 d-37
^ninguno a+40 b-16 c-23 d-38
^nkda a+32 b-23 c-22 d-26
^no a-25 d+20
^nomas a+18 b-42
^none a+33 c-40 d-32
^nop a+20 c-19 d-19
^nope a+42 b-27 c-37 d-45
^nos c-18
^nose a-37 b-40 c+39 d-38
^not a+24 b-61 d-31
^nothing b-38 c-32 d+19
^nothings a-15 d+15
^now a-19 d+23
^nunca b-61
^nursing a-29 b-18 c-17 d+27
^obvio a-30 b-26 c-29 d+30
^of a-19 b-15 c-20 d+24
^oh b-18 c-17
^oi a-15 b-16 c+21
^oia c-25 d+25
^oigo a-16 b-19 d+17
^ojala b-16
^ok a-21 c-20
^old a-17 b-17 d+17
^on a+19 b-73
^once a-21 b-20 c-25 d+23
^one a+17 b-42 d-22
^only a+38 b-76 c-29 d-16
^orino a+15 b-36 c+16 d-39
^otro a+17 b-16 d-15
^over b-24 c-25
^padezco a-30 b-23 c-18 d+28
^panic c-17
^para c-39
^paramos a+22 b-18 d-20
^pase a-16
^paso c-31 d-35
^passed a+15 b-18 c-20
^pee b-18 c+16 d-22
^pensaba a+21 b-19 c-18 d-21
^perdi a-22 b-24 c-23 d+29
^perdon a-26 b+27 c-18 d-22
^perfect c-18
^perfecto a-22 d+22
^period a+15
^pido a+16 b-19
^piedras a-19
^planning a-18 c-20 d+19
^please c-24
^plumbing a+18 c-16 d-19
^podria a-25 b-23 c+27 d-26
^polycystic a-17 d+15
^por a-20 c-26
^porque a-18 b+24 c-23 d-25
^possibly a-34 b-30 c+37 d-28
^prefiero b+23 c-32 d-29
^pregnant b-16 d+16
^presion d+15
^pressure a-23 c-24 d+24
^primera a+24 d-20
^primero a-19
^probably a-39 b-31 c+51 d-45
^probe b-15
^psicoanalisis d+15
^psicosis d+17
^puede a-20 c+27 d-16
^puedo c-20 d-26
^pues b-42 c+21
^pumping a-15 d+16
^pura a+19 d-17
^puras a+25 b-23 c-25 d-23
^puro a+29 c-39 d-43
^puros a+20 b-17 c-18 d-20
^que a-24 b+58 c-29 d-71
^quien a-33 b+26 c+20 d-52
^quiero d-23
^quince a+19 d-19
^quiza a-29 b-26 c+31 d-28
^quizas a-19 b-25 c+29 d-25
^rarely a+22 b-21 c-21 d-20
^rather b+15 c-23 d-25
^recai a-26 c-15 d+27
^relapsed a-17 d+19
^retired a-21 b-19 c-17 d+23
^right b-21 c-21 d+15
^rinones a-17 d+17
^roger a-17 b-18 c-22 d+20
^runs a-17 d+22
^sabe a-24 b-24
^sad a+19 b-17 c-15 d-18
^safe a-20 b-17 d+20
^sale b-17 d+18
^salieron c-18
^same a-15 d+16
^sana a-16 b-16 d+17
^sane a+28 b-28 c-28 d-26
^sano b-20 c-21
^saw c+15
^say a-23 c-25
^schizoaffective a-17 b-17 c-15 d+23
^scratch a+16 d-17
^se c-34
^second a-15 d+17
^see a-23 b-23
^seguimos b-18 c-17
^segun a-51 b-50 c+55 d-50
^senti a-23 b-25 d+20
^seria a+22 b-16 c-20 d-21
^severe b-16 c-15 d+16
^she b-37
^shoot a-26 b-19 c-20 d+27
^should a-29 c+28 d-32
^si b-87
^siempre a+25 b-21 c-19 d-26
^sigo b-35 c-35
^simon a-27 b-24 c-21 d+31
^sin b-41 c-44 d+18
^sitting b-15
^skip a-34 b+35 c-29 d-35
^social d-17
^solamente a+31 b-29 c-21 d-28
^solo a+60 b-60 c-24 d-45
^some a-29 b-20 c+28 d-24
^somebody a-21 b-21 c+27 d-26
^something a+18 d-23
^sometimes a-27 b-20 c+19
^sorry c-22 d-21
^sort a-19 b-16 c+21 d-17
^sounds a-17 d+17
^soy c-40
^stage a-18 b-18 d+19
^started c-23
^still b-58 c+21 d-34
^stopped a+22 b-18 c-25 d-19
^strong a+20 b-20 c-17 d-20
^strongest b-16
^stuck a+31 b-33 c-22 d-26
^suits a-17 d+16
^sulfa a+15
^super a+26 b-23 c-19 d-26
^supongo c+18 d-16
^sure a-37 b-31 c-33 d+39
^svt a-19 c-16 d+22
^tal a-35 b-33 c+25
^talked a-23 b-20 c+19
^tampoco a+24 c-20 d-22
^tbd a-29 b-25 c+29 d-29
^tell a-17 d-20
^tendria a-21 b-31 c+30 d-32
^tengo b-18
^terrible c-16
^text a-23 b-22 c-16 d+24
^texting a-24 c-19
^that c-83 d+15
^the a-25
^there b-16 c+19
^they b-33
^this b-28
^thought b-16
^three a-32 b-32 d+30
^thyroid a-18 d+16
^ticker a+22 c-15 d-20
^time a-25 b+25 c-17 d-23
^tms a-17 d+22
^todavia b-41
^todo a+31 b-50 c-47
^todos c-21 d-21
^tolerated a+17 d-18
^tome a-21 b-22
^tomo b-41
^too a+19 b-37
^took a+17 b-27
^traigo b-16
^trans a+17
^trastorno b-17
^tres b-26 c-26 d+23
^tried a-23 b-34
^try a+18 d-17
^trying a-16 b-17
^tuanis a-17 d+15
^tubes a+18
^turn a+25 d-25
^turned a-19 d+18
^tuve a-42 b-40 c+19
^two b-35 c-46 d+25
^uf c-24
^uh b-24 c-21
^un b-49
^una b-60 c+20 d-35
^unas a+15 d-18
^under a+33 b-30 c-28 d-29
^underage a+17 d-16
^unfortunately a-19 b-20 c-15 d+22
^unless c-15
^unos c+19 d-16
^used c+26 d-25
^uso b-37
^ustedes b+16
^uti a-21 c-20 d+23
^utis a-23 b-24 c+21 d-17
^vamos b-18 c-21
^vasectomy a+19 b-16 d-18
^vengo a+22 b-19 d-21
^vi a-27
^viene a-23 d+25
^voy b-39
^wait a+16 d-17
^waiting b-29 c+15
^walked a-15 d+16
^was b-24
^way b-17
^we d-15
^weaned a+21 c-16 d-19
^well b-20
^went a-25 b-27 d+18
^what a-64 b+44 d-52
^when c-19
^where c-26
^which a-35 b+20 d-36
^who a-34 b+40 c-32 d-36
^why a-50 b+25 c-59
^will b+25 d-40
^wish a+21 c-16 d-16
^with b-15 c-18
^worked a+21 d-21
^working a-25 b-18 c+30 d-27
^works a-41 b-29 c-26 d+41
^would a-35
^wow a-19 b+20 c-20 d-18
^y a-43 b+56 c-39 d-53
^ya b-17 c-80 d+17
^yea a-25 b-21 c-27 d+28
^yeah b-37 c-36
^yep a-28 b-24 c-22 d+35
^yes a+21 b-64 c-62
^yessir a-19 c-16 d+23
^yo a+17 b-34 c-26
^you a-17 c-55 d+16
^your c+16 d-17
^yup a-28 b-23 c-19 d+30
^zero a+33 b-30 c-33 d-32
^zip a+26 b-23 c-23 d-24
^¿ a-45 b+60 c-52 d-48
a_@body d-15
a_@call c-22 d-22
a_@clinician c+21 d-19
a_@drug c-27
a_@fetch b-20
a_@food a-21 b-28 d+20
a_@month b-21
a_@move c-16
a_@parking d-16
a_@person d-16
a_@ride a-15 c-19 d+20
a_@sick b-17 d-19
a_@treat a-24
a_@vehicle d-25
a_@year b-22
a__# c-31 d+18
a__@animal a-16
a__@body b-20 c-22
a__@date a-20 d+23
a__@drink c-19
a__@drug a+24 b-22 c-33
a__@food a-26 b-24 c-15 d+27
a__@medicine d-17
a__@open a-15
a__@person d-17
a__@place b+17
a__@relative c+17 d-16
a__@stop a-20 b-16
a__@year a+18 d-25
a__after a-17 b-20
a__age b+16
a__ago b-16 c+17 d-18
a__all c-16 d+18
a__am a-19 d+18
a__ask b+15 c-18
a__attack c-19
a__bebe a-19 b-15 c-21 d+20
a__beers d-15
a__but b-26 c+23 d-25
a__casa a+21 c-16 d-27
a__con d-19
a__corazon d+15
a__count a-19 b+19 d-20
a__del c-31
a__does b-18 c+20
a__el a-21 b+19
a__en c-17
a__ese d-16
a__eso a-16
a__every a-20 d+17
a__from c-31
a__gatos d-27
a__heart c-24
a__high b-16
a__his a-17
a__hora c-37 d-17
a__if d-18
a__imposible a+15
a__it b-19
a__la b+20 c-27
a__last a-27 b+19 d-18
a__like c-17
a__llaman b+16 d-17
a__llego b-17 c-20
a__lol c-24
a__manana a+15
a__mariscos a+22 b-22 c-21 d-17
a__maybe b-18 d-20
a__me a-20
a__mejor a-29 b-18 c+28 d-26
a__minutes a-19
a__monitor c-16 d+16
a__my b-16
a__nada a+19 b-16 d-21
a__never a-27 c+21 d-21
a__nina d-17
a__no a+19 d-27
a__now a-28 b-16
a__of b-25
a__old d-24
a__on a+18 b-27 c-22
a__one b-21
a__or b+20 c-21 d-24
a__orden a-30 b-21 c-21 d+28
a__otro a+18 b-16 d-17
a__pack a-16
a__penicilina a+16
a__pero c-17
a__por a-17 b-16 d+20
a__quien a-19 b-18 c+20 d-16
a__rato a-21 b-23
a__salgo c-17
a__scare c+15 d-17
a__si a+19 b-27
a__so a+16 b-18 d-21
a__solo d-19
a__sulfa a+17 d-16
a__take d+17
a__test b-17
a__text a+16
a__that d-22
a__the d-19
a__then c-15 d+16
a__there c-18 d+15
a__though b-15 c+15
a__to a-18 b-15
a__transplant c-17 d+18
a__two c-17
a__un b-15 c+18
a__under c-15
a__up c+15 d-21
a__valve d+18
a__week c-21
a__weeks a+19 b-17 d-21
a__y b-32
a__yo a-17 b-19
a_bad a-24 c-19
a_balloon c-18 d+16
a_big a-20 b+16
a_bit a-21 b-17
a_bite a+15 d-17
a_bone a+17
a_bunch a-17 c-15 d+24
a_buscarme b-15 c-17
a_cada a-21 b-23
a_car c-17
a_catheter a-16 b-21 c-19 d+21
a_chance b-16 d-17
a_couple a-16 b-25
a_crumb c-15
a_day a-16 b-19 c-16 d+24
a_diario d+15
a_dios b-26 c-23
a_dozen c-17 d+19
a_drink c-16 d-18
a_drop a+19 c-19 d-19
a_drug a-17
a_drunk a-22
a_dude a+16
a_esa c-32
a_ese b-18
a_eso b-28 c-24 d+22
a_esta c-18
a_fella b-20 c-20
a_fib a-17 d+19
a_fifth d+16
a_flat c-17 d-27
a_glass a+18 c-19
a_good c-21
a_great a+22 b-15 d-19
a_guy a+16
a_hacer a-20 d-16
a_half a+15 d-24
a_hard a+17 b-15
a_heart c-27
a_job a+20 c-16 d-21
a_junior a+17 d-16
a_kidney a-20
a_lady a-19 b+20 c-20 d-20
a_las b-26 c-44
a_leaky d+17
a_lil a-15
a_little b-26 c+24 d-31
a_liver a-21 b-16
a_lo a-25 b-20 c+27 d-26
a_los b+16 c-18 d-31
a_lot a-23 c+17
a_man c-20 d-22
a_meeting c-17
a_minor b-24 c-26
a_mis a+20 b-15 c-16 d-19
a_mule a+17 d-18
a_multivitamin a+19 d-20
a_murmur a-18
a_nada a+36 d-35
a_nadie a+25 c-25
a_name c+18 d-17
a_night a-15
a_one a+24 b-18 c-22 d-20
a_otro d-18
a_pacemaker a-17
a_palos a+18 d-16
a_pata a+18 c-17 d-15
a_pie a+26 b-19 c-23 d-26
a_place a+18 c-16 d-23
a_poder a+21 c-19 d-21
a_problem b-24
a_que b+20 d-42
a_question a+17 b-16 d-19
a_reaction a-21
a_recovering d+15
a_saber a-34 b-35 c+38 d-26
a_scan c+15
a_sec a-21
a_seizure d+19
a_ser a+20 b-16 d-22
a_six d+17
a_soul a+15
a_spot a-16
a_stent a-26 d+26
a_stroke c-15
a_test b-15 c+17 d-26
a_text b+16
a_thing c-23
a_todo d-17
a_uti d-24
a_valve a-18 b-15 c-20 d+25
a_vasectomy a+18
a_veces a-45 b-45 c+20
a_ver a-27 b-24 c+34 d-28
a_week b-30
a_while c+19 d-19
a_whole b-17 c-18
aa c-21
aa$ a-28 d+30
abeja* b-17 d-17
abejas b-17 d-17
abilify d+17
able b-15 d-22
able_to b-15 d-22
about d-31
about$ b-23
about_# a-17 b-24
about__# a-17 d+17
about__@month d+18
about__for d-20
about__in a+16
about__one b-16 c+16
about__out a+17 d-16
about__over a-17 d+17
about_it b-18 d-23
about_my d-23
about_that a-25 b+21 d-23
about_the a+18 d-16
about_to a+15 c-22
abril c-16
absol* a+17 b-19 c-30
absolutely c-19
absolutely_not c-17
abste* a+21 b-17 c-17 d-21
abstemio a+21 b-17 c-17 d-21
abuela c-21
abuelita a-21 b+15 d-25
abuelo a-26 b+23
aca c-22
aca$ d-20
acaba a+20 c-24 d-17
acaba* d-15
acaba_de a+20 c-24 d-17
acaban d-15
acabo b-36 c-34 d+23
acabo__@eat a-26 d+25
acabo__entrar a-16
acabo__hacer a+19 d-19
acabo__la b-15
acabo__tener a+15
acabo_de b-36 c-34 d+23
acaso c-25 d-22
acept* b+20 c-16 d-17
aceptan b+20 c-16 d-17
acid d-17
acomo* a-17 d+16
acomoda a-17 d+16
acomp* b-19 c-24
acost* b-24 d+19
acostado b-23 d+17
acostado$ b-16 c-18
act a+15
actua* a+20 b-18 c-21
actually a+20 b-18 c-21
actually$ b-17
acuer* a-28
acuerdo a-27
acuerdo$ a-20 b-29
acupu* a-20 c-20
acupuncture a-15 c-20
adderall a-17
addic* c-30
addict$ a-19 d+20
address c-20
adela* a-18 b-17 c-19 d+20
adelante a-18 b-17 c-19 d+20
adelante$ a-15 d+16
adhd c-27
adhd_and a+19
adopt* b-17 c+23 d-21
adopted c+21 d-21
adult: c-37
adult:# b-32 c-44
adult:#_@month a+30 d-31
adult:#_@relative b-16
adult:#_@year a-22 c-26 d+16
adult:#_and a+17 c-17 d-16
adult:#_but b-17
adult:#_en d+15
adult:#_in b-19 c-16
adult:#_me a+17 d-17
adult:#_next c-21
adult:#_or a-17 c+18 d-16
adult:#_semanas a+16 d-17
adult:#_since a-17 d+16
adult:#_til a+16 d-16
adult:#_y c-28
adult:@date a+23 b-46 c-45 d-16
adult:@date_birthday a-18 d+19
adult:@date_grade a+15
adult:@day a-20 b-16 d+21
adult:@drink a-15
adult:@insurer a-22 c-22
adult:@month a+24 b-32 c-34 d-18
adult:@month_shy a+16 d-16
adult:@open b+17
adult:@relative b-16
adult:@relative_de c-15
adult:@relative_firma a+18 b-17 d-16
adult:@relative_has a+17 b-20
adult:@relative_i a-17
adult:@relative_is b-24 c-15 d+16
adult:@relative_tiene a-15 c-20
adult:@relative_y b-23
adult:@stop a-18 d+19
adult:@visit b-15
adult:@year d-18
adult:a b+21 c-26
adult:a_half a+22 d-21
adult:a_junior a+17 d-16
adult:a_lady a-19 b+20 c-20 d-20
adult:a_mi d-15
adult:a_minor b-24 c-26
adult:about c+20 d-18
adult:abuela a-18 b-25 d+15
adult:acabo a+20 b-16 d-20
adult:acabo_de a+20 b-16 d-20
adult:adopt* a-20 c+24 d-19
adult:adopted a-20 c+22 d-19
adult:age a-23 b+22 d-15
adult:almos* a+22 d-22
adult:almost a+22 d-22
adult:am a+15 b-39 d-15
adult:am_# b-46
adult:and b-28
adult:and_a a+16 b-15 c-18
adult:ano a+17 b-18 d-23
adult:anos a-29 d+30
adult:apena* c-16 d-26
adult:apenas c-16 d-26
adult:as a-18
adult:askin* a-17 d-17
adult:asking a-17 d-17
adult:at a-20 b-17 c-20 d+22
adult:atienden b+17
adult:august a-16
adult:aun a+16 d-15
adult:baby a-18 b-16 d+18
adult:be b-15
adult:be_# d-18
adult:been a-23 b-16 c-17 d+23
adult:bien a-18
adult:birth a-19 c+19 d-18
adult:birthday a-18
adult:bit a-18 d+18
adult:born b-24
adult:born_in b-23 c-19
adult:boy d-16
adult:but b-19
adult:but_mature a+20 d-20
adult:but_my d-22
adult:by b-17
adult:can a-15
adult:canas a-17 b-22 c-19 d+21
adult:casi a+17 b-20 c-21
adult:casi_en a+22 d-24
adult:class a-15 d+16
adult:class_of a-15 d+16
adult:colle* a-20 b-15 d+21
adult:college a-20 d+20
adult:con b-17 c-18
adult:cosa a-22
adult:creo a-22 b-25 c+26 d-23
adult:creo_jaja a-17 b-21 c+20 d-18
adult:cual a-15 d-16
adult:cumpli a-35 b-25 c-15 d+35
adult:cumpli_# a-28 b-18 d+29
adult:cumplo a+27 b-16 d-29
adult:cumplo_los a+17 d-17
adult:dad a+20 b-17 d-19
adult:daughter b+15 c-26 d-19
adult:days a-21 b+17 c-17
adult:de b-18
adult:de_# c-22
adult:de_edad b-29 c-28
adult:de_la a-16 b-16
adult:de_los a-18 d+18
adult:de_nacimiento a-16
adult:decad* c-15 d+16
adult:decades c-15 d+16
adult:deje a-18 d+19
adult:del a-27 d+20
adult:del_# a-21 d+22
adult:depen* b-21 c+21
adult:depende b-16
adult:desde a-28 b-16 c-19 d+25
adult:desde_hace a-18 d+17
adult:dice a-15 b-21 c+18
adult:do a-34
adult:do_not a-22
adult:do_you d-17
adult:docum* a-21 c+17 d-24
adult:documento a-17 d-20
adult:does a-16 b+22 d-21
adult:dos b-16 c-19
adult:edad_no d-16
adult:edad_y a-17
adult:eight* c-15
adult:eighteen c-15
adult:el b-48
adult:el_# a-19 b-16 c-18 d+21
adult:el_@year c+15
adult:en a+22 d-44
adult:en_# a+38 b-23 c-19 d-38
adult:en_@date a+15 b-23 c-21
adult:en_el a-29 b-17 d+24
adult:en_la c-16 d-17
adult:en_mi a-18 d-15
adult:enero b-16
adult:es d-37
adult:es_la b+16
adult:es_para d-23
adult:escri* a+16 d-16
adult:eso d-25
adult:eso_creo a-17 b-21 c+20 d-18
adult:estoy a+22 b-24 c-16 d-19
adult:estoy_en a+27 c-17 d-26
adult:every* a-18 d+18
adult:falta a+20 d-19
adult:falta* a+25 c-16 d-26
adult:faltan a+25 c-16 d-26
adult:faltan_# a+20 d-20
adult:february a+22 d-22
adult:fecha a-18 d-15
adult:feel a-19 b+21 d-20
adult:fifte* a+21 b-17 d-20
adult:fifteen a+21 b-17 d-20
adult:firma a+18 b-17 d-16
adult:for d-20
adult:for_me b-23
adult:for_my d-26
adult:go d-15
adult:got b-26
adult:grade a+15
adult:grado a+18 d-19
adult:gradu* a+17 c-19
adult:grand* a-28 b-21 d+24
adult:grandkids a-19 b-16
adult:grandma a-21 b-22 c-18 d+25
adult:grown a-26 b-28 c-22 d+27
adult:hace a-39 c-28 d+33
adult:hace_# a-15
adult:hace_rato a-22 b-22 c-16 d+24
adult:hacer d-15
adult:had a-16
adult:had_my a-16
adult:half a+22 d-21
adult:has a+17 b-20
adult:have_to c+16
adult:hay d-16
adult:he a+20 d-27
adult:he_is a+16 d-21
adult:her a-16 b+16 d-19
adult:high a+16 d-17
adult:high_school a+16 d-17
adult:hija c-15
adult:hijo a-16 b+17 d-24
adult:i_am a+15 b-39 d-15
adult:i_got a-22 b-16 d+20
adult:i_have b-27
adult:i_was a-24 b-16
adult:id b+16
adult:if d-19
adult:in a+19 b-48 c-45
adult:in_# b-27 c-27
adult:in_@date b-16
adult:in_college a-20 d+20
adult:in_high a+16 d-17
adult:is d-17
adult:is_# b-23 d+15
adult:is_for b-19
adult:is_just d-15
adult:it d-19
adult:it_is d-18
adult:jaja a-35 b-23 c+19
adult:jajaj* a-19 c-16
adult:jajaja a-19 c-16
adult:jubil* a-21 d+23
adult:jubilado a-21 d+23
adult:junio* b-17
adult:junior b-17
adult:just a-29 c-22 d+26
adult:just_a a-18
adult:kid a-21
adult:kids a-21 c-18
adult:la_@relative b-16
adult:la_edad d-19
adult:la_paciente a-18
adult:lady a-19 b+20 c-20 d-20
adult:last a-21 c-20
adult:legal a-19 b-18 c-16 d+20
adult:lol a-24 b-22 c-21 d+26
adult:los b-19 c-25
adult:los_# b-29
adult:los_cumplo a+20 d-20
adult:mama a+27 b-32 d-24
adult:march a+16 d-16
adult:marzo a+18 d-18
adult:mas a-18 b-26 c-20 d+23
adult:matur* a+20 d-20
adult:mature a+20 d-20
adult:mayor a-23
adult:mayor_de a-16
adult:me d-17
adult:me_falta a+20 d-19
adult:me_faltan a+25 c-16 d-26
adult:me_or b-15 c+17
adult:medicare a-22 c-22
adult:medio a+36 b-25 c-24 d-36
adult:menor a+24 b-31 d-19
adult:menor_de a+23 b-17 c-17 d-22
adult:mes a-24 d+22
adult:meses a+30 c-17 d-29
adult:mi d-36
adult:mi_@relative d-28
adult:minor b-24 c-26
adult:mis a+16 c-19 d-25
adult:mis_papas c-16 d-20
adult:mom a+19 b-19 d-17
adult:months a+31 b-17 c-25 d-31
adult:more a+23 d-22
adult:my c+20
adult:my_@relative d-15
adult:my_birthday d-20
adult:naci b-28
adult:naci_en a+15 b-24 c-22
adult:nacim* a-16
adult:nacimiento a-16
adult:need b+15
adult:never a-22 b+18 d-21
adult:next b-22 c-27
adult:next_summer a+19 b-15 d-21
adult:ni a-23 d+17
adult:niece d-17
adult:nieto* a-22 b-23 d+26
adult:nietos a-22 b-23 d+26
adult:nino a-19 d+20
adult:ninos a-17 b+21 d-21
adult:no_se a-17
adult:no_soy a-21 d+20
adult:not a-22 b-26
adult:not_a a-34 b-18 c-20 d+33
adult:not_quite a+18 d-20
adult:not_till a+21 d-22
adult:o b-20 c+16 d-18
adult:of b-32 c+19
adult:of_# a-20 b-20 d+22
adult:of_it b-19 c-21
adult:of_us b-19 c+20
adult:old a-16
adult:older a-23 b-22 c-17 d+25
adult:older_than a-23 b-22 c-17 d+25
adult:on a-27
adult:on_@insurer a-16 b-21 d+19
adult:only a+17 d-16
adult:or a-23 b-16 c+27 d-22
adult:or_# a-17 c+18 d-16
adult:otra a-30
adult:otra_cosa a-23
adult:otro d-17
adult:over a-29 b-24 c-25 d+30
adult:papas c-17 d-21
adult:para d-23
adult:para_mi d-23
adult:past a-27 b-23 c-20 d+26
adult:permi* d-19
adult:pero_mi a+16 c-17
adult:pero_tengo a-21 d+16
adult:pregu* a-23 b+20 d-27
adult:que a-34
adult:quinc* a+31 b-25 c-23 d-30
adult:quince a+26 b-20 c-20 d-24
adult:quite a+18 d-20
adult:rato a-22 b-22 c-16 d+24
adult:recue* a-15
adult:recuerdo a-15
adult:retir* a-16 b-16 d+17
adult:retired a-16 b-16 d+17
adult:right d-15
adult:schoo* a+16 d-17
adult:school a+16 d-17
adult:se a-17
adult:segun b-19 c+17 d-16
adult:segur* a-15
adult:semanas a+16 d-18
adult:seven* a+17 d-17
adult:seventeen a+17 d-17
adult:she b-16
adult:shy a+16 d-16
adult:so a-21 d+20
adult:sobrino a-24 b-21
adult:socia* a-15 d+16
adult:social a-15 d+16
adult:son b-29
adult:soy b-43 d+15
adult:soy_del a-19 d+21
adult:soy_menor a+25 b-26 c-24 d-22
adult:still a+31 b-21 c-24 d-33
adult:still_a a+25 b-16 c-16 d-26
adult:summe* a+19 b-15 d-21
adult:summer a+19 b-15 d-21
adult:tengo b-51 c-16
adult:tengo_# a+17 b-38 c-46
adult:than a-30 b-26 c-22 d+31
adult:than_that a-22 b-21 c-16 d+24
adult:that a-21
adult:the b-28
adult:there a-16
adult:these a-19 b+15 d-22
adult:thirt* b-20 c-22
adult:tiene_# c-27
adult:til a+30 b-18 c-21 d-28
adult:til_@date a+16 d-16
adult:till a+29 d-30
adult:to c-20
adult:todav* a+29 b-16 c-28 d-28
adult:todavia a+29 b-16 c-28 d-28
adult:todavia_me a+15
adult:todavia_no a+18 c-18 d-16
adult:tres a-17 d+16
adult:turn a+25 d-25
adult:turn_# a+25 d-25
adult:turne* a-28 c-15
adult:turned a-28 c-15
adult:turned_# a-28 c-15
adult:two a+17 b-22 d-24
adult:two_@month a+21 c-16 d-22
adult:un a+22 b-17 d-23
adult:un_@year a+18 d-17
adult:una a-24
adult:under b-17
adult:under* a+17 d-16
adult:underage a+17 d-16
adult:us b-24
adult:vet a-17 b-16 d+17
adult:vietn* a-17 b-16 d+17
adult:vietnam a-17 b-16 d+17
adult:vietnam_vet a-17 b-16 d+17
adult:voto a-15
adult:voto_desde a-15
adult:voy a+17 b-19 c-19
adult:voy_a a+20 d-20
adult:voy_en a+18 d-19
adult:was a-26 b-26
adult:was_adopted c+15
adult:weeks a+26 b-18 c-19 d-26
adult:what a-16 d-17
adult:what_if b+18
adult:which b-18 c+20
adult:why b+17 d-17
adult:with d-15
adult:would a-15
adult:y_medio a+31 b-22 c-21 d-31
adult:ya a-23 c-34 d+16
adult:year d-17
adult:years b-24
adult:yo a-23 b-19 d+20
adult:you a-25 d-27
adult:your a-18 c-15 d+18
afect* c-16
afecta b+18
afecta$ b+18
affor* a+20 b-15 d-19
afford a+20 b-15 d-19
afib a-35 b-20 d+20
afib$ a-27 b-23 c-29 d+35
afirm* d+15
afirmativo d+15
afirmativo$ d+15
afrai* a+26 b-17 c-21 d-25
afraid a+26 b-17 c-21 d-25
afraid_not a+21 c-17 d-21
after a+19 b-23
after_# b-17 c-17
after_@food a+15 d-16
after__better a+18 b-17 d-18
after__but d-15
after__divorce a-15 d+18
after__is a+15 b-16
after__surgery a-18
after__week d-16
after_a d-17
after_me c-16
after_my a-26 b-19 d+20
after_surgery c+18 d-18
after_work a+21 b-16 c-17 d-21
afuer* b-20 c-18
afuera b-20 c-18
again c-16
again$ a-18 b+28 c-38
again* c-18 d-19
again_tomorrow b-18
against c-18 d-19
against_it a+17 c-19
agarr* b-24 c-27
agarro a+18 d-19
age a-23 b+15
age$ d-18
agend* d-20
agenda d-20
agenda$ b-18 d-20
agosto a-15 d+18
agradezco a+16
aguan* c-29
aguanto b-15 c-16
aguit* a+20 c-21 d-20
ahead b-22 c-31
ahead$ a-24 b-17 c-19 d+23
ahead__it a+21 d-21
ahead_and a+19 c-19 d-18
ahi$ b+24 c-38 d-34
ahi__a a-16
ahi__caigo a-17 b-15 c-22 d+23
ahi__me a+22 b-15 c-20 d-21
ahi__mi a-16
ahi__primero d+17
ahi_estare a-18 c-18 d+25
ahi_le a-33 b-31 c+20
ahi_nos a-21 c-24 d+21
ahi_si a+18 c-18 d-17
ahora b-41
ahora$ c-20
ahora__el d-15
ahora_mismo a+16 b-21 d-22
ahora_no d-19
ahori* d-19
ahorita d-19
ahorita$ a+22 b-22 d-18
ahorita__puedo c-29 d-27
ahorita_estoy b-15 c-16
ahorita_no d-42
aide a-28 b-24 c-22 d+29
airwa* d+15
airway d+15
aja a-17 d+21
aja$ a-17 d+21
al b-19
al_# c-18 d+15
al_@clinician c+17 d-22
al_@vehicle c+15 d-15
al__a a+23 b-22
al__con a+18 d-18
al__de a-15 c-19
al__la d-17
al__mi c-17
al__y b-16
al_bano d-19
al_cien a+25 b-21 c-23 d-24
al_dia d+15
al_final a+19 b-17 c-21
al_polen a+18
al_polvo c-23 d-25
al_rato c-25 d-27
al_trabajo a+18 b-22
alcoh* a-19 c-16
alcohol b-33 c-38
alcoholico$ a-19
alerg* c-26
alergias a+26 b-22 c-22 d-20
alergica c-30
alergica$ a+18 c-17 d-18
alergica__a a+16 b-19
alergica__nada a+23 d-23
alergica_a a-21 b-16 c-18 d+21
alergica_al d-21
alergico c-20
alergico__la b-19
alergico__los b+15 d-19
alergico__nada a+21 d-17
alergologo d-16
algo a-25 b-26 c+36 d-43
algo__el c+18
algo__no c+17
algo_en c+15 d-17
algui* a-29 b-25 c+33 d-26
alguien a-29 b-25 c+33 d-26
alivi* a-23 c-16 d+23
all a+19 b-18 c-37
all$ b-31 c-16
all_@body a-23 d+22
all__have d-15
all__is b-22 d-19
all__it a-19
all__on a-19 c-17
all__out a+16 d-17
all__parts a+17 d-17
all__that c-17
all__the a-20 c-16
all__there a+17
all__time a-15 b-16
all__to a+18 d-25
all__tried a+19 b-16 c-17
all__you a-18 d+18
all_clear a+29 b-25 c-18 d-25
all_good b-24 c-22
all_i a+20 b-19 c-18
all_in d+17
all_my a+18 b-21 c-20
all_of b-17 c-20 d+15
all_over b-18
all_set b-22 c-22 d+27
all_that d-21
all_the a-24
all_work a+20 b-15 c-18 d-21
alla a-23 c-26
alla$ b+16 c-20 d-22
aller* c-25
allergic a-16 b+21 c-44
allergic__@animal d-16
allergic__a a+20 d-17
allergic__it a-24 d+28
allergic__latex d-15
allergic__not a+23 b-21
allergic__nothing a+24 b-18 d-20
allergic__only a+26 b-27 d-18
allergic__sulfa a+22 b-19
allergic__work a+15
allergic_to a-17 b+19 c-41
allergies a+25 b-18 c-27
allergies$ a+18 c-25
allergist b-18
allergy b-29 c-22 d+19
allergy:# b-43
allergy:#_@date b-16 d-22
allergy:#_@visit a+19 d-21
allergy:@animal a-17 b+35 c-35 d-40
allergy:@animal_got b+16 d-16
allergy:@body b-36
allergy:@call a-20 b+24 c-16 d-24
allergy:@call_me a-18 b+19 c-16 d-18
allergy:@clinician c-21
allergy:@date b-19 d-20
allergy:@food b-17 c+24 d-24
allergy:@hours c-17 d+17
allergy:@medicine b+20 d-36
allergy:@open a-20 b-20 d+18
allergy:@price b-26 c-25
allergy:@relative a-16 c+24 d-27
allergy:@relative_had a-17 b+20 d-23
allergy:@relative_is b+18
allergy:@relative_se b+18 d-16
allergy:@relative_would b-18 c+18
allergy:@stop a-20 b-16 c-16 d+22
allergy:@symptom a-29 b-17 d+17
allergy:@symptom_all a-16 d+19
allergy:@symptom_and c-16 d+18
allergy:@symptom_for a-16 c-18 d+20
allergy:@symptom_once d-15
allergy:@symptom_pero c+16
allergy:@treat b-29 c-29 d+24
allergy:@treat_at a+16
allergy:@visit a+20 b-24
allergy:@visit_y a+18 d-21
allergy:a a-21
allergy:a_@relative a-19
allergy:a_esa b-20
allergy:a_ese b-18
allergy:a_la b-18
allergy:a_los b+17 c-31 d-36
allergy:a_nada a+35 d-34
allergy:a_reaction a-21
allergy:a_saber a-23 b-25 c+25 d-24
allergy:a_seizure d+19
allergy:abeja* a+16
allergy:abejas a+16
allergy:about a+19 c-20
allergy:acuer* c+25
allergy:acuerdo c+20
allergy:after a-23 b-22
allergy:again a-23 b-18 c-17 d+24
allergy:airwa* d+15
allergy:airway d+15
allergy:al c-44 d-37
allergy:al_polen a+18
allergy:al_polvo c-23 d-25
allergy:alerg* c-26
allergy:alergias a+26 b-22 c-22 d-20
allergy:alergica c-30
allergy:alergica_a a-21 b-16 c-18 d+21
allergy:alergica_al d-21
allergy:alergico c-20
allergy:alergologo d-16
allergy:all c-30
allergy:all_over a-19 c-15 d+23
allergy:aller* c-25
allergy:allergic a-17 b+21 c-43
allergy:allergic_to a-18 b+19 c-39
allergy:allergies a+25 b-18 c-27
allergy:allergist b-18
allergy:allergy b-29 c-22 d+19
allergy:am_allergic a-15 c-27
allergy:an a-18 c-17 d+23
allergy:anafi* d+15
allergy:and_i c-22
allergy:and_they d+18
allergy:anest* a-23
allergy:anestesia d-16
allergy:anyth* b-17
allergy:anything b-17
allergy:arm c+20 d-16
allergy:as a-17
allergy:as_a a-17
allergy:at a+18 c-26 d-18
allergy:at_all a+15
allergy:bad c-27 d+18
allergy:bad_trip a-18
allergy:bee a+16 d-15
allergy:bee_stings a+16 d-15
allergy:been b-17 c+19 d-26
allergy:bees c-18 d-25
allergy:befor* c-25 d-26
allergy:before c-24 d-24
allergy:benadryl c-21
allergy:bien a+30 b-35 d-24
allergy:big a-16 b-17 d+18
allergy:blood d+16
allergy:blood_pressure d+16
allergy:body b-18
allergy:brazo a+15 d-15
allergy:breat* a-31 b-19 c-28 d+30
allergy:breathe c-16 d+15
allergy:breathing a-25 b-17 c-19 d+24
allergy:broke_my d-20
allergy:broke_out d+16
allergy:broto a-18
allergy:but b-39 c+16 d-21
allergy:but_i a-15
allergy:but_it a-16 d+15
allergy:but_not a+20 d-21
allergy:c a-21 c+22 d-16
allergy:cae a+19 d-19
allergy:call a-21 b+17 d-21
allergy:camar* a+16
allergy:came a-15
allergy:came_out a-15
allergy:can_not a-27 b-22 d+20
allergy:cara b-16 c-16 d+20
allergy:casi a-24 b-19 c-25 d+28
allergy:casi_me a-21 c-18 d+22
allergy:casi_no d+17
allergy:cats d-28
allergy:cayo c-15
allergy:cayo_fatal a-21 d+20
allergy:chart_says b-17 c-15
allergy:closed a-19 b-18 d+16
allergy:codei* a+26 b-16 c-19 d-20
allergy:codeine a+26 b-16 c-19 d-20
allergy:comida c+16 d-17
allergy:como c-17
allergy:con a-38 d+17
allergy:con_eso a-24 c-38 d+28
allergy:con_la a-16
allergy:conoz* a+17
allergy:conozco a+17
allergy:cosas b-27
allergy:could a-32 c+17
allergy:could_have a-16
allergy:could_not a-24 d+18
allergy:crazy a-20 c-17 d+19
allergy:cual a-23 b+21 d-24
allergy:cual_@medicine a-22 b+22 c-21 d-20
allergy:cuand* b-20
allergy:cuando b-20
allergy:cuando_me a-16 b-20
allergy:cuent* a-22
allergy:cuentan b+16
allergy:cuento d+17
allergy:da b+16 c-18 d-19
allergy:dado d-15
allergy:dado_eso a+21 c-21
allergy:de b-29 d-19
allergy:de_maravilla a+20 d-21
allergy:dice a-17
allergy:did a+37 c-28 d-39
allergy:did_fine a+16 d-17
allergy:did_great a+24 b-22 c-17 d-23
allergy:died a-20 c-20
allergy:died_from a-16 b+17 c-16 d-16
allergy:diero* c-22
allergy:dieron c-22
allergy:dio a-25 b-33 d+20
allergy:dio_alergia d+19
allergy:dio_taquicardia d+16
allergy:dio_una d+16
allergy:do a-20 b-16
allergy:do_not a-17 b-25 c+20
allergy:do_you b+16
allergy:doctor c-17
allergy:dormi* c+17
allergy:down d+15
allergy:drug b-16 c-19
allergy:drug_allergies a+18
allergy:el_@body a+15 d-15
allergy:emerg* a-15 d+16
allergy:en a-19 c-23 d+23
allergy:en_# a-16 d+16
allergy:en_mi a-16 b-19 d+18
allergy:ended a-20 d+19
allergy:ended_up a-19 d+17
allergy:entro d+16
allergy:er b-17
allergy:era a-21 b-19 c+25
allergy:era_muy c+15
allergy:era_nino a-15 c+15
allergy:es b+23 c-21 d-25
allergy:es_alergico b+15
allergy:esa a-18 b-39 d+16
allergy:esa_@medicine c-17
allergy:esa_no a+16 d-15
allergy:esa_vez a-22 c-16 d+26
allergy:ese b-21
allergy:eso a-19 c-21 d+23
allergy:esta b-23
allergy:esta_en a-16 b-19 d+18
allergy:estab* b-16 c+24 d-24
allergy:estaba b-16 c+24 d-24
allergy:ever b-16
allergy:every* a+15 c-15
allergy:everything a+16 d-16
allergy:exper* a-15 c-17 d+17
allergy:experience a-15 c-17 d+17
allergy:fatal a-21 d+20
allergy:felt b-17 c+16 d-24
allergy:file d-17
allergy:find a-16
allergy:fine a+48 b-29 c-38 d-47
allergy:first a+19 d-38
allergy:first_time b-21 d-24
allergy:first_timer a+22 b-20 c-20 d-21
allergy:for b-32
allergy:for_me a+21 d-20
allergy:for_that d-16
allergy:four c-15
allergy:freak* a-16
allergy:freaked a-16
allergy:from a-31
allergy:from_it a-17 c-19 d+20
allergy:fue b-18
allergy:gatos d-27
allergy:get a-22 b+17 d-24
allergy:give_me a-17 d+17
allergy:given_that a+15
allergy:go b-17 c-20
allergy:got a-36
allergy:got_big a-16 b-17 d+18
allergy:got_it d-21
allergy:great a+37 b-32 c-29 d-34
allergy:had b-15 c-25
allergy:had_# a+17 d-18
allergy:had_@symptom a-19 c-16 d+21
allergy:had_@treat a+16 d-20
allergy:had_a a-27 d+20
allergy:had_it a+19 d-31
allergy:had_that a+19 c-18 d-18
allergy:had_the d-15
allergy:had_to a-22 b-17 c-17 d+23
allergy:hallu* a-26 b-25 c-24 d+27
allergy:hallucinations a-24 b-23 c-22 d+25
allergy:han b-15 d-21
allergy:han_dado d-15
allergy:han_puesto a+18 c-19
allergy:happe* d-18
allergy:happened d-15
allergy:hasta a+20 b-17 d-19
allergy:hated a-16
allergy:hated_it a-16
allergy:have d-18
allergy:have_been c+16
allergy:have_had d-22
allergy:have_it d+16
allergy:have_not a+19 c-18
allergy:he a+22 b-18 c-21
allergy:he_tomado a+21 c-21
allergy:heard c-21 d-20
allergy:heard_of a+18 d-16
allergy:heart a-21 b-17 c-19 d+21
allergy:her b-25
allergy:here a+15
allergy:hinch* a-24 b-23 c-21 d+27
allergy:hinche a-20 b-20 c-17 d+21
allergy:hives a-23 b-18 c-29 d+30
allergy:horri* a-23 b-24 c-28 d+28
allergy:horrible c-15
allergy:horse a-19 b+23 d-18
allergy:hospi* b-20 c+18 d-19
allergy:hospital b-20 c+18 d-19
allergy:hours c-17 d+17
allergy:how_would b+16
allergy:i a-28
allergy:i_broke d-20
allergy:i_can a-24 d+19
allergy:i_do c+23 d-24
allergy:i_had b-23 c-21
allergy:i_have b-18 d-32
allergy:i_know d-20
allergy:i_was b-18 c+19 d-20
allergy:i_woke a-17 d+15
allergy:idea a-18 c+25
allergy:igual b-15
allergy:in b-26
allergy:in_# a-26 d+26
allergy:in_it b+17
allergy:in_the b-21
allergy:inyec* a-20
allergy:inyeccion d-16
allergy:is d-23
allergy:is_in b+17
allergy:is_the d-18
allergy:issue* a+17 d-15
allergy:issues a+17 d-15
allergy:it c-36
allergy:it_before a+27 c-20 d-22
allergy:it_fine a+16
allergy:it_in b-15 c-18
allergy:it_made a-32 b-18 d+29
allergy:it_on c-18
allergy:it_so a-17 c+19 d-17
allergy:it_twice a+16 d-15
allergy:it_was a-22 b-17
allergy:it_well a+18 d-17
allergy:itch b-17
allergy:jamas a+21 d-20
allergy:just a+33 b-33 c-26 d-31
allergy:just_to b-16
allergy:ketamina a-27 b-23 c-29 d+33
allergy:ketamine c-16
allergy:kid a-16
allergy:know d-30
allergy:know_of d-16
allergy:known a+16
allergy:la c-17
allergy:la_@food c+16 d-17
allergy:la_@medicine d-22
allergy:la_@treat b-15 d+19
allergy:la_cara b-16 c-16 d+20
allergy:la_conozco a+17
allergy:la_dieron c-17
allergy:la_han d-17
allergy:la_he a+22 b-18 c-17 d-23
allergy:la_penicilina a+17
allergy:la_pusieron c-27
allergy:la_sulfa a+17 d-16
allergy:la_use a+16
allergy:laryn* d+16
allergy:laryngospasm d+16
allergy:las d-21
allergy:las_abejas a+16
allergy:last b-26 c-31 d+23
allergy:last_time b-22 c-32 d+17
allergy:latex a+18 c-22 d-29
allergy:le a-18
allergy:like c-28
allergy:like_a a+15 b-17 c-19
allergy:lips d+17
allergy:llevo a+17 b-17 d-15
allergy:lol a+25 c-19
allergy:los b+17 c-34 d-23
allergy:los_gatos d-27
allergy:los_mariscos a+22 b-22 c-21 d-17
allergy:loved a+17 d-17
allergy:loved_it a+17 d-17
allergy:made a-29 b-22 d+24
allergy:made_me a-22
allergy:made_my a-20 b-19 c-19 d+24
allergy:makes a+20 c-19 d-19
allergy:makes_me a+16 d-15
allergy:mal a-19
allergy:mama b-26 c+21
allergy:marav* a+20 d-21
allergy:maravilla a+20 d-21
allergy:maris* a+25 b-25 d-24
allergy:mariscos a+22 b-23 d-21
allergy:mas b-16
allergy:me b-34 c-16 d+21
allergy:me_@medicine a-17 d+17
allergy:me_acuerdo c+20
allergy:me_as c+18 d-18
allergy:me_broto a-19
allergy:me_cae a+19 d-19
allergy:me_cayo c-15
allergy:me_da b+16 c-18 d-19
allergy:me_dio a-24 b-32 d+18
allergy:me_fue c-18
allergy:me_han a+21 c-21
allergy:me_hinche a-20 b-20 c-17 d+21
allergy:me_in a-18
allergy:me_puse a-26 b-24 d+20
allergy:me_salio a-22 b-15
allergy:me_senti c+17
allergy:medicina b+20 d-27
allergy:medicine c-17
allergy:mensa* a-18 b+23 c-18 d-19
allergy:mensaje a-18 b+23 c-18 d-19
allergy:mi a-31
allergy:mi_@animal a-17
allergy:mi_@relative c+20
allergy:miedo a-16 c-15
allergy:morph* d-24
allergy:morphine d-24
allergy:muy_mal c-16 d+16
allergy:my c-21
allergy:my_@animal b+16
allergy:my_@body a-19 b-26
allergy:my_@relative a-31 d-25
allergy:my_airway d+15
allergy:my_body b-18
allergy:my_chart c-21
allergy:my_only a+19 b-18
allergy:nada a+35 b-34 c-32 d-27
allergy:nada_mas b-16
allergy:nauseous a-18 b-18 c+19 d-17
allergy:never b-52
allergy:never_again a-19 d+20
allergy:never_been d-26
allergy:never_had b-28
allergy:never_heard a+18 d-16
allergy:never_taken a+20 c-19 d-15
allergy:never_took a+15
allergy:never_tried a+22 d-22
allergy:new a+22 b-16 c-16 d-23
allergy:new_to a+22 b-16 c-17 d-23
allergy:ni a+24 b-28 d-27
allergy:ni_al a+16
allergy:ni_idea c+16
allergy:ningu* a+30 b-18 c-28 d-26
allergy:ninguna a+30 b-18 c-28 d-26
allergy:ninguna_reaccion a+15
allergy:nino a-15 c+18
allergy:nique* a+18
allergy:niquel a+18
allergy:nkda a+33 b-26 c-24 d-28
allergy:no b-22 d-23
allergy:no_@medicine a+17
allergy:no_allergies a+28 b-16 c-16 d-26
allergy:no_c a-21 c+22 d-16
allergy:no_idea c+15
allergy:no_la b-16
allergy:no_me b-24 c+15
allergy:no_never a+19 c-16
allergy:no_podia a-16 c-15 d+17
allergy:no_problem a+17 d-17
allergy:no_puedo c-16
allergy:no_que a+18 d-17
allergy:no_reaction a+20 b-17 c-15 d-22
allergy:no_recuerdo a-21 c+29 d-16
allergy:no_se a-23 b-25 c+31 d-16
allergy:no_soy a+36 b-29 d-36
allergy:nomas a+33 b-36 c-24 d-25
allergy:nomas_a a+18 b-19
allergy:none a+16
allergy:nope a+15
allergy:nose a-20 c+17 d-22
allergy:not a-31 b-62 c+22
allergy:not_breathe c-16 d+15
allergy:not_had a+17 c-16
allergy:not_know c+18
allergy:not_say a-17 c+25 d-16
allergy:not_sure c+17
allergy:not_that b-28 c+16 d-34
allergy:not_think d-19
allergy:not_this a+17 b-17
allergy:not_to b-18 d-22
allergy:nothi* a+33 b-27 c-20 d-30
allergy:nothing a+33 b-27 c-20 d-30
allergy:now d-15
allergy:nunca a+22 b-30 d-33
allergy:nunca_la a+25 b-18 c-21 d-21
allergy:nunca_me d-25
allergy:of b-21
allergy:of_it c-17 d+16
allergy:of_things a+15
allergy:ok d-30
allergy:on c-52
allergy:on_it c-38
allergy:on_my b-17
allergy:only a+62 b-66 c-54 d-43
allergy:only_allergic a+21 b-16
allergy:only_to a+20 b-18 c-19 d-18
allergy:out a-44 d+27
allergy:out_of a-24 d+24
allergy:out_when d+15
allergy:over a-19 c-15 d+23
allergy:panic* d+17
allergy:paso a-15
allergy:passe* d+15
allergy:passed d+15
allergy:passed_out d+15
allergy:penic* a+29 b-21 c-27 d-27
allergy:penicilina a+17 c-17
allergy:penicillin a+22 b-17 c-17 d-20
allergy:pero c+30 d-28
allergy:piel a-17 b-18 c+19
allergy:poco d-16
allergy:poco_de d-16
allergy:podia a-16 c-15 d+17
allergy:podia_respirar a-16 c-15 d+17
allergy:polen a+18
allergy:polle* a+24 b-19 c-18 d-22
allergy:pollen a+24 b-19 c-18 d-22
allergy:polvo c-23 d-25
allergy:press* a-15 d+18
allergy:pressure a-15 d+18
allergy:prime* b-20 c-20
allergy:primera b-20 c-20
allergy:primera_vez a+31 b-20 c-18 d-31
allergy:proba* d-17
allergy:probl* a+23 c-17 d-29
allergy:problem a+17 d-19
allergy:problema a+16 d-24
allergy:prueb* d-18
allergy:puedo c-16
allergy:puest* a+18 c-19
allergy:puesto a+18 c-19
allergy:puked d+15
allergy:pulse* a-15 c-17 d+18
allergy:pulsera a-15 c-17 d+18
allergy:puse a-26 b-24 d+20
allergy:puse_bien a-19 c-16 d+19
allergy:put_me a-15 d+18
allergy:que_me a-22 b-29 c-18 d+24
allergy:que_yo b-23 d-24
allergy:quien a-19 b-20 c+22 d-18
allergy:rash d+18
allergy:reacc* b-19
allergy:reaccion b-18 c-22
allergy:reactions a+18 c-16 d-17
allergy:recal* a-18 c+18
allergy:recall a-18 c+18
allergy:recor* c+16
allergy:records c+16
allergy:records_from c+16
allergy:recue* d-19
allergy:recuerdo a-21 c+29 d-16
allergy:recuerdo_bien c+16
allergy:remem* b-24 c+18 d-26
allergy:remember b-24 c+18 d-26
allergy:respi* a-16 c-15 d+17
allergy:respirar a-16 c-15 d+17
allergy:right a-15 d-19
allergy:ronchas a-19 c-26 d+30
allergy:saber a-23 b-25 c+25 d-24
allergy:sabri* a-16 b-20 c+24 d-15
allergy:sabria a-16 b-20 c+24 d-15
allergy:salio a-16 b-18
allergy:salio_un a-16
allergy:say a-17 c+18
allergy:says b-22
allergy:scare* a-17
allergy:scared a-17
allergy:screa* a-26 c-20
allergy:screamed a-17 d+17
allergy:screaming a-18
allergy:se a-38
allergy:se_la a-15
allergy:se_me a-19 b-23 d+21
allergy:seizu* d+19
allergy:seizure d+19
allergy:sent c-17
allergy:senti a-25 b-28 d+16
allergy:sepa b-21 d-18
allergy:ser c+16
allergy:seria d-15
allergy:sesiones a+18 d-21
allergy:sever* a-20 b-23 c-22 d+23
allergy:severe a-20 b-23 c-22 d+23
allergy:she a-17
allergy:shell* a+23 b-18 d-17
allergy:shellfish a+23 b-18 d-17
allergy:shoul* c-19
allergy:si_me a-18
allergy:sick a-19
allergy:sin a+24 d-26
allergy:sin_problema a+19 d-16
allergy:six a+16 d-16
allergy:skin a-20 b-20 c-24 d+22
allergy:so a-17 b-22 c+24 d-22
allergy:solo a+27 b-25 c-20 d-22
allergy:solo_a a+16
allergy:solo_al a+18 b-16
allergy:somet* c+19 d-21
allergy:something c+19 d-21
allergy:soy a-15
allergy:soy_alergica c-22
allergy:spravato c-19
allergy:spray a-21 c-19 d+15
allergy:st b-16 d-22
allergy:sting* a+16 d-15
allergy:stings a+16 d-15
allergy:stopp* a-23 b-17 c-18 d+23
allergy:stopped a-23 b-17 c-18 d+23
allergy:stuff c-26
allergy:sulfa a+16 c-28 d-34
allergy:sulfa_only a+16
allergy:supe c+18
allergy:super c-17 d+19
allergy:super_@sick d+15
allergy:sure c+17
allergy:surge* d-17
allergy:surgery d-17
allergy:swell* d+19
allergy:swelled d+19
allergy:swelled_up d+17
allergy:swing* d+15
allergy:swinging d+15
allergy:take c-19
allergy:taken d-21
allergy:taken_it d-21
allergy:tape a+17 d-15
allergy:taqui* d+16
allergy:taquicardia d+16
allergy:taquicardia_y d+16
allergy:tell a-17
allergy:tengo d-17
allergy:terri* c-16 d+19
allergy:terrible c-16 d+19
allergy:that_i b-26
allergy:that_is d-28
allergy:the_stuff a+22 c-16
allergy:the_worst c-16
allergy:they a-17
allergy:they_gave b-18
allergy:they_had a-22 d+22
allergy:they_use d-16
allergy:think b-16 d-19
allergy:think_i d-16
allergy:think_so c+24
allergy:this a+24 c-27 d-30
allergy:thoug* b-16 c-17 d+20
allergy:thought b-16 c-17 d+20
allergy:thought_i b-16 c-17 d+20
allergy:three a+16 d-17
allergy:throat d+15
allergy:time b-25
allergy:timer a+28 b-24 c-28 d-27
allergy:timer_here a+15
allergy:times d-22
allergy:to a-15
allergy:to_@animal d-16
allergy:to_a a+20 d-17
allergy:to_codeine a+20 d-17
allergy:to_give a-17 d+17
allergy:to_it c-25 d+21
allergy:to_me b-22
allergy:to_my a-22 d-16
allergy:to_nothing a+24 b-18 d-20
allergy:to_sulfa a+20 b-16
allergy:to_that c-18
allergy:todo a+33 c-22 d-36
allergy:todo_bien a+22 d-22
allergy:toler* b-27 c-30
allergy:tolerated a+18 d-18
allergy:tolerated_it a+18 d-18
allergy:tolero b-18 c-19
allergy:tomad* a+21 c-21
allergy:tomado a+21 c-21
allergy:took a+17 b-18 c-27
allergy:took_it a+24 c-23 d-23
allergy:tranq* a+15 d-17
allergy:tres d-16
allergy:tried a+24 c-19 d-23
allergy:tried_it a+24 c-19 d-23
allergy:trip a-18
allergy:tuve b-17
allergy:tuve_una c-19
allergy:tuvie* a-15 b-17 c-16 d+19
allergy:tuvieron a-15 b-17 c-16 d+19
allergy:tuvieron_que a-15 b-17 c-16 d+19
allergy:twice a+17 d-17
allergy:un b-22
allergy:un_poco d-16
allergy:una b-17
allergy:una_inyeccion d-16
allergy:una_pulsera c-15
allergy:una_reaccion a-21 c-20 d+22
allergy:up b-30 c-26 d+27
allergy:up_in a-20 d+18
allergy:use c-20 d-28
allergy:used_it a+17 c-18
allergy:vi a-23 c-28
allergy:vomit* d+16
allergy:vomite a-18 c+16
allergy:vomiting a-22 c-21 d+21
allergy:voy d-16
allergy:was b-32 c+17
allergy:was_fine a+30 c-23 d-30
allergy:was_out d-16
allergy:weird a-19 c+18 d-22
allergy:weird_but a-16 c+16
allergy:well c-18
allergy:went b-26 c-19 d+20
allergy:what b+27 d-31
allergy:what_is b+25 c-21
allergy:when b-24
allergy:when_i b-18
allergy:when_they c-27 d+15
allergy:which a-27 b+29 c-29 d-21
allergy:which_@medicine a-17 b+18
allergy:will d-21
allergy:with b-22
allergy:with_it c-17
allergy:witho* c-17
allergy:without c-17
allergy:without_a d-15
allergy:woke c-16
allergy:woke_up c-16
allergy:work a+15
allergy:worke* a+21 d-21
allergy:worked a+21 d-21
allergy:worst c-16
allergy:would c+18 d-30
allergy:would_i b+16
allergy:wrote a-17 b-15 d+16
allergy:wrote_@treat a-15
allergy:y a+36 b-31 c-45 d-16
allergy:y_a c-16
allergy:y_me a-17 d+18
allergy:y_todo a+24 d-24
allergy:ya d-32
allergy:yes b-16
allergy:yo b-31
allergy:yo_sepa b-21 d-18
allergy:you a-26 b+26
allergy:you_all d-17
allergy:zero a+17 d-19
allergy:¿ b+19
alli b-17 d+16
almorzar b-17
almos* a+24 c-22 d-20
almost a+24 c-22 d-20
alone a+21 b-25 c-20
alone$ a+23 b-15 c-22 d-23
alone_and d-19
along c-21
along$ a-19
alrea* a-45 b+23 c-42
already a-45 b+23 c-42
already$ a-19 b+17 c-20
already__couch b-16 d+17
already__my a-18 c-17
already__the a-17
already_have a-18
already_on b-16 d+17
also d-18
alt a+16 b-17 d-24
alta$ c-20
alta_la a-15 d+17
alta_pero a-18
alta_y a-18 c+16
altas a-19 b-16
alway* a+17 b-37 c-35
always a+17 b-37 c-35
always_been a+25 b-18 c-17 d-25
always_high a-23 b-18 c-18 d+23
am c-18
am_# b+16 d-18
am_@drive d-22
am_@late c+19
am_@symptom a-21 d-21
am__# b-25 d-20
am__@body a-17 d+17
am__@clinician a+21 b-23 d-18
am__@medicine c-32
am__@year d-17
am__a d-19
am__addict a-19 d+19
am__again b-16 d+17
am__alone a+17 d-16
am__and b-18
am__by b+16 d-18
am__do a+16
am__dude a+16
am__for b-23
am__guy a+17
am__have a+16
am__her b-21
am__him a-18 d+21
am__i a+18 b-20 c-16
am__in a-15 b-17 d+21
am__is d-16
am__it b-47 d+23
am__lol a+30 b-18 c-20 d-27
am__make a+18 d-20
am__male a+16
am__man a+29 b-17
am__minor a+18 d-19
am__my b-28 c-27
am__no a+27 c-18 d-25
am__not b-15 c-17
am__nothing a+22 d-27
am__of c-22
am__old a-16 b+17
am__out b-16 c-19
am__recovering d+15
am__right d+16
am__that a-18 b+20 c-17 d-23
am__the b-19
am__to c-15
am__today a-21 d+21
am__twins a-16 b-17 d+19
am__up c-18 d+15
am__work a-23 b+19
am__yes d+17
am__you a-19 c-19
am_a a+34 b-64 c-27
am_about d-20
am_allergic a-15 c-27
am_answering a-15 d+17
am_asleep a+24 d-24
am_bipolar a-28 b-30 c-16 d+28
am_clear a+21 b-19 c-19 d-16
am_coming a+16
am_expecting b-17 d+19
am_free a-24 d+23
am_going a+17
am_good a+23 b-18 c-25
am_healthy a+17
am_home c+16 d-19
am_in c-27
am_lost a+16 c-16
am_nervous b-18 c+19 d-18
am_new a+27 b-20 c-19 d-25
am_not c-15
am_nursing a-20 d+21
am_ok a+18 b-19 d-15
am_on b-25
am_out a+18 c-18 d-17
am_pregnant d+19
am_pumping d+17
am_sixty a+22 b-21 d-22
am_still b-16
am_the a+15
ama a-16
amama* a-24 b-32 c-40 d+34
amamantando a-20 b-17 c-23 d+22
amamantando$ a-19 c-16 d+20
amamanto a-28 b-21 c-28 d+29
amamanto$ a-19 c-18 d+20
amane* d-37
amaneci a+15 c-20
amaneci_con a+15 c-20
amanecio c-19 d-23
amanezca c+17
ameri* a-15 b+16 d-17
america a-15 b+16 d-17
america$ a-15 b+16 d-17
amiga d-21
amigo a-24
amitriptilina c-16
amor c-21
an__in a-17
an__my a-17
an__of d-16
an_hour c-32
an_irregular d-15
an_ultrasound c+17
anafi* d+15
anali* b-24 d-33
analisis b-22 d-31
analisis$ a-25 b-22 c+26 d-21
and b-37 d+15
and_@medicine b-36 c-48 d+18
and_@treat a-16 c-25 d+28
and__# a-17
and__@clinician a-18 c-20 d+26
and__@medicine b-18 c-24
and__@relative b-21 c-20
and__@stop c-19
and__@treat d-22
and__a b-18 c-30 d+23
and__after c-15 d-16
and__am a-18 c-30 d+27
and__are a+16 b-22
and__back d-21
and__both a+20 c-26 d-19
and__can c-17
and__do d-16
and__else c-16
and__fine a+25 c-17 d-24
and__had c-20
and__half a+15 d-24
and__him a-17
and__in a+24 d-17
and__is a+21 c-17
and__it d-20
and__lol a-16 d+16
and__me a-16 b-18 c-19 d+21
and__my b-22
and__no c+15 d-17
and__not b-24
and__on a-15
and__one a-20
and__out a+16 c-15
and__says a-16
and__so d-18
and__started d+15
and__tell b-19 c+17 d-17
and__that a+16 b-18 c-15
and__to a-16
and__up c-18
and_a b-24
and_again d-22
and_another a-15
and_done a+24 b-17 c-19 d-24
and_down c+20 d-22
and_everything a-20 b-16 c-16 d+20
and_forth a-17 c+18 d-15
and_he c-23 d+19
and_her b-15
and_i b-25 c-17 d+20
and_if c-17 d+16
and_it c-27
and_my b-22
and_never a+20 c-24 d-17
and_no c-24
and_not d-16
and_one a-18 c+19
and_only a+26 c-22 d-24
and_saw c+18 d-21
and_she b-17 c-30
and_sound a-20 b-17 d+20
and_still a-16 b-15
and_take d+18
and_that a+20 b-22 c-17
and_the b-23 c+16
and_then a-20
and_they b-18 c-19 d+23
and_two d+15
anda a-30 b+17
anda_en a-15
andab* c+19 d-19
andaba c+19 d-19
andel* a-18 c-19
andele a-18 c-19
ando b-63
ando$ a-18 d+17
ando_@late c+20 d-20
ando__# a-17 d+18
ando__con a-17 d+19
ando__de c-16
ando__la a+19 b-17 d-28
ando_a a+21 c-20 d-21
ando_bien a+19 d-19
ando_buscando d-20
ando_con a-26 d+17
ando_de a-19 d+20
ando_en b-22 c-30
anestesia d-16
angin* a-17 c-17
angina a-17 c-17
angina$ a-17 c-15
ano b-25 c-24
anos b-48
anoth* b-36
another b-36
another__no a+17 d-15
another_one a-15
another_time a+23 b-20 c-19 d-18
ansie* a+24 b-18 c-19 d-23
ansiedad a+24 b-18 c-19 d-23
ansiedad$ a+18 d-19
ansiedad__mas a+16
answe* a-41 b+19
answer a-27
answer_this a-16
answered c+18 d-16
answered$ c+16 d-15
answering a-22 c-19
answering_that a-16 b+17 c-16 d-16
antec* a+23 b-16 c-18 d-22
antes d-27
antes$ a-21 c-29
antes__# d-21
antes__las d-21
antes_de d-21
antes_si b-17 d-24
antic* a+24 c-29 d-35
anticoagulante a+16 d-19
antidepresivo a+16 c-18
antidepresivos a-16 c-24 d+22
anxie* a+19 c-24 d-19
anxiety a+19 c-24 d-19
anxiety$ a+22 c-16 d-17
any a+22 b-35 c-35
any$ a+31 b-17 c-32 d-22
any:# a-24
any:#_mg a-15 d+18
any:@body a+30 c-39 d-24
any:@call c-20
any:@call_me a-22 b-37 c-29 d+30
any:@clinician a+29 b-34 c-21 d-23
any:@clothes a-19 b-23 c-16 d+23
any:@date c-17 d-23
any:@day b-22 c-23
any:@door a-16 c-17
any:@drink c-38
any:@drink_at a-23 b-22 c-19 d+24
any:@drive d-19
any:@drug a+16
any:@eat a+17 d-28
any:@eat_at c-16
any:@food a-26 c-41 d+28
any:@food_and b-16
any:@insurer a+23 d-26
any:@medicine b-19 c-47 d+18
any:@medicine_and c-20
any:@medicine_can d+16
any:@medicine_since a-21 b-16 d+22
any:@pay a+21 b-21 c-18 d-18
any:@person c-15 d-22
any:@place c-33
any:@place_es b-22
any:@relative d-26
any:@relative_toma d-18
any:@stop c-23 d-23
any:@texts c-30
any:@texts_are a-19 b-17 d+19
any:@thanks a+19 c-28 d-35
any:@thanks_pero a+16
any:@wrong a+27 b-27 c-16 d-24
any:@wrong_street b-16
any:@year a+19 b-23 c-19 d-16
any:a c-49
any:a_@food a-27 b-27 d+23
any:a_@medicine d-15
any:a_big a-20 b+16
any:a_couple b-16 d+20
any:a_crumb c-15
any:a_mi b-21
any:a_mis a+15 d-16
any:a_multivitamin a+19 d-20
any:about d-36
any:about_it b-16 d-21
any:about_that b+16 c-19
any:absolutely_not a+20 d-20
any:actua* a-15 d+15
any:actually a-15 d+15
any:acuer* a-15 b-22 d+16
any:acuerdo a-15 b-22 d+16
any:address b-26 c-16
any:afirm* d+15
any:afirmativo d+15
any:again b+20 d-35
any:agradezco a+16
any:ahead a-18 d+17
any:ahi b-31 c+28 d-35
any:ahora a+28 b-17 d-26
any:ahori* a-16 d-15
any:ahorita a-16 d-15
any:ahorita_no a-16 d-15
any:aja a-17 d+21
any:al b-23 c-19 d+17
any:all a+20 b-21 c-30
any:almorzar b-17
any:alone a-19 d+19
any:am b-27 c-25
any:am_not c-18
any:an a-17
any:and b-33 c-18
any:and_a a+17 d-17
any:and_i a-23 b-22
any:and_the a-16
any:ano a+16 d-15
any:answe* a-19 b-19
any:answer a-19 b-19
any:antic* a+16 c-16 d-30
any:anticoagulante a+20 d-26
any:any a+17
any:anyth* a+18 d-19
any:anything a+18 d-19
any:anyti* b-17 d+15
any:anytime b-17 d+15
any:apart* b-24 c-19
any:apartamento a+18 b-15 d-18
any:apartamento_# a+18 b-15 d-18
any:apartment a-15 b-15 d+17
any:aqui c-28
any:aqui_esta a+16 b-15 d-16
any:are c-25
any:are_on b-16
any:aroun* a-16 c-16 d+17
any:around a-16 c-16 d+17
any:around_# a-16 c-16 d+17
any:as b-22
any:as_a a+19 b-16 d-21
any:asi b-22 c-23
any:ask a-16 b-16 c+24 d-26
any:ask_me a-19 b-23 c+20 d-15
any:aspirin a-19
any:at_# b-32 c-26
any:at_the d-25
any:at_work b-20
any:ate b-23
any:away a-19 b-19 d+19
any:ay a-22 d-26
any:ayer b+15 d-18
any:ayunas a+26 b-25 c-19 d-25
any:b a+20 d-22
any:be a-20 b-24 d+16
any:be_my a-20 b-19
any:beats b-19
any:been d-17
any:betch* d+15
any:betcha d+15
any:bien d-18
any:big c-18
any:big_@food a-17 d+15
any:biscu* a-20 c-16 d+19
any:blood b+23 d-24
any:blood_@medicine c-18
any:bocad* a+18 c-17 d-15
any:bocado a+18 c-17 d-15
any:bottl* a-21 c+22 d-24
any:bottle a-15 c+18 d-17
any:breakfast b-22 c-21
any:bueno a-21 c-16
any:but b-23
any:by a-32
any:by_me a-24 c-23
any:by_myself b-17 c-15 d+16
any:call b-50 d+16
any:can d-25
any:can_i a-22 b+22 d-21
any:can_not a-18
any:can_you a-18 b+20
any:casa b-16
any:claro a+19 c-30 d-26
any:claro_que b-17
any:clear a+24 b-16 d-24
any:clot a-18 d+18
any:coffee c-25
any:come a-16
any:comi a-21 b-20 d+21
any:comio a-20 b+19
any:como c-27
any:como_no a-22 b-21 d+22
any:con b-37
any:con_confianza c-17
any:con_mi b-19 d-25
any:confi* c-17
any:confianza c-17
any:consu* a-17 c+17
any:conte* c-18 d-21
any:contesto c-15 d-17
any:corre* b-42 c-25 d+21
any:correct a-20 b-18 d+20
any:correcta a-17 b-18 d+18
any:correo b-22
any:cosas c-17
any:could b-28 c+16
any:coumadin a-18 b-16 d+18
any:count d-17
any:coupl* b-16 d+20
any:couple b-16 d+20
any:cover* a+27 b-25 c-19 d-27
any:covered a+20 b-17 c-15 d-19
any:crumb c-15
any:cual a-18 b-17 d+16
any:cuand* a-31 b-32 c-31 d+35
any:cuando a-31 b-32 c-31 d+35
any:dale a-15 d+16
any:daughter d-15
any:day c-15
any:de_@eat b-17
any:de_la a-21
any:de_las a-17 d+18
any:de_mi b-21 d-25
any:decir* b-16
any:dejar a-16
any:dejem* a-23 b-19 c+22 d-20
any:dejeme a-23 b-19 c+22 d-20
any:depen* c+20
any:desay* a-16 d+16
any:desayune a-16 d+16
any:did_not b-23
any:digo a-21 b-26 c+16
any:direccion b-30 c-20
any:do b-15
any:do_not b-18
any:doctor a+17 b-25 c-24
any:does d-18
any:dog a-17
any:door b+15 d-17
any:dos d+16
any:dos_veces d+16
any:duda a-16 d+16
any:dudas a-20 d+24
any:eat c-22 d-26
any:eggs a-28 b-17 d+24
any:el a-31 b+26 c-44
any:eliquis a-29 b-25 c-21 d+30
any:em d-16
any:empty a+24 b-19 c-18 d-25
any:en c-46
any:en_@eat a+23 b-22 d-22
any:en_la a-20 b-21 c-17 d+24
any:en_mi a-19 b-20 d+22
any:es b-24 c-31
any:es_mi a-32 b-23 c-16 d+29
any:esa b-24 c-19
any:esa_@place a+17 d-18
any:escri* a-26 c-32 d+15
any:escribame a-19 b-20 c-20 d+21
any:ese c-24
any:ese_es a-26 b-17 d+23
any:eso c-29
any:esposo d-17
any:esta a+18 c-37 d-25
any:esta_mal a+16 d-15
any:estoy a+16 c-29 d-29
any:estoy_con a+23 c-23 d-21
any:estoy_en c-17 d-22
any:estoy_sola a-17 d+16
any:even d-17
any:every* b-22 c-16
any:everything b-20
any:exact* a-16 b-15 d+19
any:famil* a+20 d-20
any:favor a+15 d-24
any:fine a-30 b-28 c-24 d+31
any:fine_by a-16 b-16 d+18
any:for c-36
any:for_me b-22
any:forge* c-15
any:free b-27 c-24
any:frio a-23 b+23 c-18 d-22
any:from a-16
any:gave a-16
any:glauc* a-24 b-20 c-18 d+23
any:glaucoma a-24 b-20 c-18 d+23
any:go a-31 b-22 d+27
any:good b-22
any:got b-31 d+17
any:got_a a-17 c-16 d+19
any:got_it a-20 b-19 c-16 d+21
any:guess c+15
any:guest c-18 d+16
any:gusto a-20 b-19 c-18 d+22
any:hablar a+21 b-28 c-24
any:hace c-31
any:had a-17 c-38
any:had_@food a-18 c-17 d+19
any:had_a c-20
any:hard a+23 b-26 c-20
any:hard_pass a+25 b-26 c-24 d-23
any:has a-17 c-22
any:has_not d-15
any:have_not d-21
any:have_to c+21
any:hay b-16
any:he b-25 c-24
any:here c-32
any:here_with a+21 b-19 d-22
any:hijos a+24 b-20 c-17 d-21
any:his a-20 b-18 c-16 d+22
any:hold d-17
any:home a-16
any:hon a-25 c-19
any:hones* c-15
any:hora a-24 b-19 c-17 d+23
any:how_long a-20
any:hoy b+17 c-20 d-21
any:husba* b-19 c-17
any:husband b-17
any:husbands b-19 c-17
any:i_am b-20 c-16
any:i_can a+28 d-35
any:i_could b-16
any:i_did c-19
any:i_do a-22 c-19
any:i_have b+17 d-18
any:i_moved a+21 b-18 c-16 d-20
any:i_think d-17
any:i_would b-18
any:if a-16
any:in c-26 d-18
any:in_the a-30 b+19 c-18
any:insulin a-22 b-18 d+23
any:is c-19
any:is_# b+23 c-24 d-31
any:is_a a-21
any:is_my a+17 d-16
any:is_not a+18 b-18
any:is_right b-17
any:is_the b-40 c-27 d+22
any:it_and a-20 b-16
any:it_for d-19
any:it_is b+20 c-16 d-22
any:jaja c-24
any:jajaj* d-16
any:jajaja d-16
any:jajaja_que d-16
any:just a+20 b-29 c-22 d-16
any:just_a b-18
any:know a-21 b-17 c+15
any:la a-18
any:la_@place a-22
any:la_pregunta d-16
any:las a-30
any:last a+26 c-22 d-37
any:last_night c-15 d-26
any:later c+15
any:le d-31
any:le_@thanks a+16
any:le_voy a-16 b+17 d-20
any:leave a+21 b-18 c-15 d-18
any:les a-22 d-21
any:let b-16
any:let_me b-16 c+16 d-17
any:life b-19 c-17
any:list d-22
any:llama* c-26 d+20
any:llamarme b-16
any:llamen a+21 b-21 c-19 d-16
any:llega b-18
any:lo a-22 b-22 d+21
any:lol a+18 b-20 c-25
any:look c+20 d-17
any:look_at c+18 d-16
any:lot d-18
any:lot_of d-18
any:luego a-15 b-16 c+19 d-17
any:mal a+16 d-15
any:mama a-27 c-29
any:manan* a-18
any:manana a-18
any:manda* a-20 b-20 c-19 d+21
any:mande a-21 b+17 d-25
any:mande* a-16 d+17
any:marido b-19
any:martes b-23
any:mas a-22 b-21
any:maybe c+17
any:me d-19
any:me_@call a+22 b-29 c-22
any:me_acuerdo c+18
any:me_again a-19 d-22
any:me_anytime b-17 d+15
any:me_llega b-18
any:me_mude a+24 b-20 c-15 d-23
any:me_off a+16 d-15
any:me_quedo a+17 d-17
any:mean c-16
any:medicine a+18 d-19
any:medio* b-16
any:mediodia b-16
any:mejor a+21 b-25 c-16
any:mejor_que b-18
any:mensa* a-22 c-20
any:mensaje a-22 c-20
any:mg a-15 d+18
any:mhm a-19 b-17 d+23
any:mi b-17
any:mi_@relative d-22
any:mi_numero c-18 d-19
any:might a-16 b-17 c+18
any:mija a-21 c-21
any:mind b-16 c-22
any:mine a+20 b-26 d-25
any:mis b-30 c-23
any:mis_@relative a+21 b-20 d-18
any:miss b-21 c-23
any:mom d-18
any:morni* a-18 c-21
any:morning a-18 c-21
any:moved a+28 b-26 c-20 d-25
any:much a+20 d-20
any:mucho b-16
any:mude a+24 b-20 c-15 d-23
any:multi* a+19 d-20
any:multivitamin a+19 d-20
any:my_@medicine a-26 b-19
any:my_@relative c+17 d-28
any:my_guest c-18 d+16
any:my_old a+17 d-16
any:mysel* b-17 c-15 d+16
any:myself b-17 c-15 d+16
any:nada a+24 b-26 c-21
any:nada_de a+17 d-16
any:nada_que a+17 d-19
any:nadie d+16
any:nadie_mas d+16
any:nah a+21 d-18
any:negat* a+25 b-16 c-16 d-23
any:negativo a+20 d-16
any:nel a+21 d-21
any:never b-27 c-27 d+16
any:ni d-40
any:night* c-18
any:nights c-18
any:ningu* b-25 c-17
any:ningun b-17
any:ningun_anticoagulante a+16 d-17
any:no a-22
any:no_@thanks a+19
any:no_le a-22 b+23 c-26
any:no_me a+19 b-39 c-19
any:no_objection a-21 c-16 d+21
any:no_se b-16 c+18
any:nomas b-18 c-28
any:none a+16
any:not b-33 d-16
any:not_# d-16
any:not_@call a+21 b-20 d-22
any:not_@eat a+17 d-17
any:not_a c-15
any:not_eaten d-16
any:not_even a+15 d-15
any:not_know a-20 b-18
any:not_on a+17 c-15 d-16
any:not_say c+19 d-18
any:not_since a+18 d-18
any:not_skip b-16 d+16
any:not_sure c+15
any:not_take a+17 d-16
any:not_text a+20 b-16 d-19
any:nothi* b-17 c-28
any:nothing b-17 c-28
any:nothing_since a+20 d-20
any:nothing_to a+17 d-18
any:now a+32 b-21 c-29 d-32
any:now_and a+23 d-23
any:numer* c-24
any:numero c-24
any:objec* a-21 c-16 d+21
any:objection a-21 c-16 d+21
any:of d-18
any:off c-16
any:ok a-24
any:old a+18 b-23
any:old_@place a+23 b-16 d-27
any:on b+19
any:on_@medicine a-16
any:on_that d-16
any:on_the a-17 c-19
any:one a-16
any:only a+22 b-22 c-22 d-18
any:only_@medicine a+20 d-20
any:otra c-17
any:out a-26 b-21
any:over b-21 c-20
any:para a+18 b-16 d-17
any:para_nada a+22 d-27
any:paso a+21 b-23 d-17
any:pass a+25 b-26 c-24 d-23
any:pensa* a-15
any:pensarlo a-15
any:perdo* c-18 d-18
any:perdon c-18 d-18
any:pero b-15
any:phone c-19 d-20
any:pill a-26
any:pills a-15 b-25 d+18
any:pleas* c-21
any:please c-21
any:please_do b-30
any:por c-44
any:por_ahora a+24 d-24
any:por_correo a+21 b-18 d-21
any:por_favor a+15 d-24
any:prefe* a+17 c-19 d-23
any:prefer d-18
any:prefi* d-20
any:prefiero d-20
any:prefiero_que a+16 b-18
any:pregu* c-16 d-32
any:pregunta b+16 d-17
any:preguntas a+21 b-17 d-19
any:probl* a-29 b-19 d+26
any:problema a-24 b-16 c-16 d+24
any:puede a-25 c-19
any:puedo a-20 c-16
any:pues a-27 b-28 c+23 d-19
any:que_@insurer a+22 d-21
any:que_me b-20 c-18
any:que_no b-38 c-33 d+15
any:quedo a+17 d-17
any:quest* c-23 d+16
any:question a+16 b-21
any:questions a-21 c-16 d+20
any:quien a-27 c+17 d-29
any:quien_sabe c+15
any:quier* a-21 c-22 d+18
any:quit c-17 d-17
any:rathe* a+19 c-21 d-21
any:rather a+19 c-21 d-21
any:rather_you a+25 b-28 c-20 d-20
any:right a-19 d+21
any:sabe a-21 b-22
any:said c-16
any:same a-24 b-21 d+23
any:say a-29
any:se d-18
any:se_me b+19 d-18
any:segun a-24 b-23 c+26 d-26
any:seizu* b-15 d+17
any:seizure b-15 d+17
any:seizure_@medicine b-15 d+17
any:ser a-22 b-23 c+25 d-26
any:she_is b-16 d-17
any:si a-37 c+15
any:simon a-19 b-18 d+23
any:sin b-29 c-25 d+20
any:sin_problema a-17 d+17
any:since a+20 b-25 c-23
any:since_the d+15
any:skip c-28
any:skipp* b-16 c-17
any:skipped a+21 b-16 c-16 d-22
any:skipped_@food a+21 b-16 c-16 d-22
any:sola a-17 d+16
any:sorry a-18
any:stomach a+30 b-27 c-27 d-28
any:stree* c-24
any:street c-24
any:street_we b-16
any:suppe* d-16
any:supper d-16
any:sure a-34 b-30 c-15 d+31
any:sure_thing d+15
any:take b-15 c-25
any:take_@medicine b-15
any:take_anything a+18 d-19
any:tal a-22 b-22
any:tal_vez c+21
any:tell c+15 d-16
any:tell_you c+15 d-16
any:tengo b-27
any:text c-31
any:text_me b-21 c-18
any:texti* a-23 c-19 d+18
any:texting a-23 c-19 d+18
any:textos a+17 d-16
any:texts a-24 c-20
any:thanks c-20 d-27
any:that_again b+18 d-19
any:that_is b-54 c-35 d+18
any:the a-15
any:the_@door b+15 d-17
any:the_bottle a-15 c+18 d-17
any:the_house a-17 d+19
any:the_old a+20 d-23
any:there d-22
any:there_is d-20
any:they b-17 d-22
any:they_told a+15
any:thing b-25 c-22
any:think b-16 d-24
any:thinner d-16
any:thinners c-15
any:this c-31
any:this_morning b-17
any:thyro* a-18 d+16
any:thyroid a-18 d+16
any:til a-19
any:to b-27
any:to_ask b-16
any:to_me b-18 d-16
any:to_you d-15
any:toast a-17
any:todav* c-16
any:todavia c-16
any:todavia_no c-16
any:today b+24 c-21 d-24
any:todo a+25 c-32 d-27
any:told b+17 c-26 d-22
any:told_me c-18
any:toma b+19 c-19 d-23
any:toma_anticoagulantes a-15
any:tomo a-24 b-24 d+23
any:tomo_warfarina a-18 b-17 c-16 d+19
any:tomor* a-19 b-23 c+20 d-15
any:tomorrow a-19 b-23 c+20 d-15
any:traba* d-16
any:trabajo d-16
any:twice d+15
any:twice_a d+15
any:uh a+27 b-21 c-23 d-27
any:un c-38
any:una a-23 d+21
any:us a+17 d-18
any:va a+22 d-21
any:veces a-16 d+17
any:veo a-28 b-34 c+24
any:vez d-22
any:viaje a-21 b-18 d+21
any:vieja a+16 d-15
any:vivo a+17 d-16
any:voy a-16 b+17 d-20
any:voy_a a-16 b+17 d-20
any:warfa* a-19 c-19
any:warfarin c-22
any:warfarina a-19 c-19
any:was b-17
any:water d-20
any:way c-16
any:we c-25
any:we_are b-25 c-15
any:we_moved a+16
any:what a-22 c-15
any:when a+24 b-26
any:who a-15 b+19 d-19
any:whole b-19 c-18
any:why a-16
any:will a-19 b-19 c+21
any:with d-18
any:with_me a+21 b-19 d-22
any:work b-20
any:would b-23
any:would_be a-22 b-21
any:would_have c+18
any:wrong a+23 b-23 d-19
any:y c+20 d-33
any:ya b-23 c-39
any:ya_comi a-17 b-16 d+18
any:yes b-20
any:yo b-23 c-24
any:you a+18
any:you_betcha d+15
any:you_can b-16 d+18
any:you_covered a+20 b-17 c-15 d-19
any:you_did a+17 b-17 c-15
any:you_got a-18 b-18 d+19
any:you_have d+17
any:your b-16 d-18
any:yup a-16 d+19
any:zip a+20 b-19 d-18
any__the a-22 d+22
any_of a+22 c-19 d-17
anybo* a+20 c-16 d-33
anybody a+20 c-16 d-33
anybody$ a+24 c-30 d-21
anyon* a+19 d-19
anyone a+19 d-19
anyone_here a+16 c-16
anyth* a+15 b-28 c-22
anything a+15 b-28 c-22
anything$ b-29
anything__that a+17 d-15
anything_but a+15 d-16
anything_like a+15
anyti* a-22 b-18 c-16 d+24
anytime a-22 b-18 c-16 d+24
apara* d-21
aparato d-21
aparato$ d-18
apart* b-28 c-39 d+20
apartamento b-20
apartamento_# a+18 b-15 d-18
apartment a-19 b-17 c-17 d+19
apena* a+34 b-15 c-32 d-36
apenas a+34 b-15 c-32 d-36
apenas__de a+19 d-20
apenas__entere a-21 d+21
apenas_voy a+24 d-24
appointment a-16 d-20
april a-19 b-16 c-19 d+21
aqui b-22 c-52 d+17
aqui$ c-23
aqui__en a-23 d+23
aqui__mi b-19
aqui__mis a-17 d+16
aqui_ando a-23 d+22
aqui_esta a+16 b-15 d-16
aqui_estoy a-24 b-17 c-16 d+22
aqui_llegue a+18 d-19
are d-21
are__and a-16
are__for b-22
are__in c-17 d-15
are__it a-19 b-18
are__me a+15 b-19
are__over a+16 d-19
are__than b-22 c-16
are__that a-17 b-22 c-16 d+20
are__the a+28 b-20 c-17 d-27
are__to d-19
are_all d-15
are_asleep a-18 d+19
are_bad d-17
are_better a+19 b-18 d-18
are_good b-22 c-21 d+18
are_high a-20
are_on c-28
are_sitting a+17 d-17
are_the a+15 d-17
are_you a-23 b+28 c-30 d-24
arm c+19 d-17
army b-22
army$ a-18
aroun* a-28 b-28
around a-28 b-28
around$ b-21
around_# a-19 c-19 d+21
around_@holiday d+15
arran* a-18 c+25 d-23
arranca c+20 d-20
arreg* d+16
arreglado d+16
arrep* a+20 b-16 c-16 d-19
arrepenti a+20 b-16 c-16 d-19
arrepenti$ a+20 b-16 c-16 d-19
arrit* a-29 b-23 d+19
arritmia a-29 b-23 d+19
arritmia$ a-18 c-20 d+23
arriv* b-17 d+16
arthr* a+20 c-20 d-22
arthritis a+20 c-20 d-22
as a+17 b-24 c-34
as_@treat b+19 c-18
as__as b-18
as__bone a+17
as__but c-20
as__mine c+16 d-17
as_a b-38
as_good a-21
as_i c-25
as_long d+19
as_mania b+19 c-17
as_mine c+16 d-17
as_of b-16 c-16
as_rain b-18 c-19
as_well c-17 d+18
asegu* c+15
asegurar c+15
asegurar$ c+15
asi b-30
asi$ d-19
asi__no d-16
asi_que b-20
ask a-39 b+34 c+16 d-63
ask__@clinician a-16 b+20 c-18
ask__@relative a-20 d-16
ask__again b-23 d-16
ask__he a-18 b+18
ask__in b-16
ask__my a-22 c+16 d-16
ask__she c+17
ask__this a-16 b+16
ask__tomorrow b-26 c+16 d-18
ask_a a-18 b+17 c-15
ask_her b-17
ask_me a-24 b+15 d-36
ask_my a-29 d-23
ask_the b-16 c+21 d-17
asked a-21 c+19
asked__@person d-19
askin* a-17 c+19 d-15
asking a-17 c+19 d-15
asking__@relative a-18 b+21 c-19 d-16
asking_around a-20 c+18 d-18
asking_for c-21 d-16
aslee* a-24 b-24
asleep a-24 b-24
asleep$ a-24 b-21 c+15
aspirina b-20 c-17
asthm* b-17 c-22
asthma b-17 c-22
asthma$ c-21
at b-18
at_# a-16 c-50 d+20
at_@holiday a+18 c-20
at__@door a-23 b+20 c-16
at__@insurer d-18
at__good a-22 d+20
at__home a+16 d-18
at__hour a+20 d-21
at__house a+17 c-20
at__i a+22 c-17
at__it d-18
at__me a-22 b+20
at__pharmacy a+16
at__physical d-17
at__right a+15 d-18
at__station a+17 d-16
at_a c-17
at_all b-20 c-30
at_cvs a+20 d-19
at_least a-19 b-22 c-18 d+20
at_my b-22
at_night b-30
at_that a+20 d-21
at_the d-29
at_your d-23
ataqu* c-16
ate b-21
atora* a+19 b-17 d-19
atorados a+19 b-17 d-19
atorados_en a+16 b-16
atras c-19
atras* c+17
atrasada a-19 c+26 d-26
atraso c+17
attac* a-16 c-29 d+16
attack a-15 c-22
attacks c-17
august a-26 b-22 c-25 d+30
aun b-32 c+17 d-27
aun_estoy a+17 c-17 d-17
aun_no b-17 d-18
aunqu* b-16 c-27 d+26
aunque b-16 c-27 d+26
avisa* a-16 b-16 c+21 d-17
aviso a-23 b-29 c+24
aviso$ a-18 b-26
away b-36 c-28 d+22
away$ b-32 c-23 d+22
awful a-18 b+16 c-15
ay a-28
ay_@relative b+17 c-18 d-19
ay_no c-19
ayer a-16 b+28 c-41
ayer$ b+26 c-30 d-29
ayer__la c-17
ayunas a+26 b-17 c-21 d-25
azuca* b-18
azucar b-18
azucar$ a-21 b-15
b b-23 c-31
b$ c-20
baby a-16
baby$ a-18
baby__# d-17
baby__@date b-20
baby__and d-16
baby__breastfeeding a-16
baby__in a-22 d+19
baby_in d-19
baby_is b-18
babys c-31
babysitter a-16 c+20 d-22
back b-30
back$ a-21
back__forth a-17 c+18 d-15
back__is a+17
back__on a-17 b-16 c+22
back__the b-19 c-18
back__you b-19 c+18
back_and a-21 c+23 d-19
back_at a-19 b-18 d+20
back_bad c-16
back_on c-16
back_to b-19 c+19
back_yet a-16 c+17
bacon a-19 c-18 d+20
bad c-35 d+21
bad$ a-33 d+29
bad__the c-19
bad_heart a-16
bad_time c-17
bad_trip a-18
bag a-18 b-20 c-19 d+22
bag$ b-16 d+17
baile* a+20 c-18 d-21
bailed a+20 c-18 d-21
bailed$ a+16 d-17
baja a+26 c-18 d-35
baja$ a+20 b-17 c-17 d-20
baje d-17
bajo a+27 b-29 c-33 d-19
bajo$ a+21 c-17 d-19
ballo* c-18 d+16
balloon c-18 d+16
banana d+16
band c-18
bano d-19
bapti* a+19 b-18 d-17
barel* a+17
barely a+17
barely_drink a+17
barri* b-16 d+19
basta* a-16 d+17
bastantes d+16
be a-18 b-30
be$ a-30 c+30 d-18
be_# d-19
be_@drive d+16
be__# a-21
be__@call c+15 d-18
be__a d-16
be__first a+26 b-16 c-19 d-17
be__guest c-18 d+16
be__i a-17
be__is d-19
be__it d-30
be__might c+17
be__miracle a+18 b-15 d-19
be__one a-16
be__that a+18 d-17
be__then d-21
be__they c+16
be__time a+19
be__work a+21 c-16 d-20
be_a c-29
be_able b-15 d-21
be_at a+21 c-16 d-20
be_better b-15 c-24
be_by b-21 d-26
be_honest a-20
be_in b-19
be_ok b-16 d-17
be_there a-16 b-16 c-29 d+23
be_we c-18 d+16
beats a-16 b-19
beats_me d-16
bebe b-21
bebe$ a-32 b-23
bebo b-22 c-24
bebo$ a+16
bebo__de b-18
bebo__la b-17 c-18 d+17
bebo_mas b-18
becau* b-21 c-23
because b-21 c-23
bed b-28 d+20
bed$ b-17
bedti* a-18 d+18
bedtime a-18 d+18
bee_stings a+16 d-15
been a-16 b-23
been__@clinician c+16
been__@drug a-17 d+16
been__@medicine a+22
been__@month a-23 d+22
been__a b-19 c+18
been__about a-16 d+15
been__and a-17
been__could c+18 d-20
been__down c+19 d-19
been__everything a-19 b+17 d-16
been__for b-24 c-19
been__four a-20 d+19
been__i c+15 d-19
been__it b-19 c-23
been__like d+16
been__my c-18
been__of b-16
been__since a-17 b-18
been__that c-20
been__the b-18
been__three c+15
been__to a+23 d-22
been__up a-16
been_checked a-15 c+16
been_in b-16 c-17
been_on c-21
been_so a-18 d+16
been_sober a+18
been_tested a-20 c+21
been_through c-17
been_to c+15
been_told d-27
been_trying a-15
been_up a-16
beer c-27
beers a+27 b-18 c-17
beers__@day d-15
beers_on d-15
bees c-18 d-25
bees$ d-22
befor* a-19 c-16
before a-18 c-16 d+16
before$ c-22
before__guys b-16
before_you b-16
beforehand b+16 d-16
beforehand$ b+16 d-16
behind b-17
belie* b-21
believe b-21
believe__@medicine c-15
believe_in c-15
believe_it a-19 c-18 d+19
bells c-16 d+16
bells_on c-16 d+16
belly a+25 b-27 c-26 d-18
benadryl c-21
bende* a+17 d-16
bender a+17 d-16
benzo a+20 d-18
best c-22 d+15
bestie d+16
bet a-20 b-18 c-16 d+23
bet$ a-17 d+20
betch* a-15 b-17 d+18
betcha a-15 b-17 d+18
betcha$ a-15 b-17 d+18
better$ a+23 c-33 d-19
better__it a-20 c-24 d+21
better__me b-16 d-16
better_than d-25
betwe* a-16
between a-16
between__and a-16
bf b-21 c-27
bien a+26 b-44 c-40
bien$ a+29 b-27 c-35 d-17
bien__ahi a+16
bien__baja d-16
bien__bien a+18 d-18
bien__es a-16 d+15
bien__hora a-17 d+17
bien__me c-17
bien__mi b-16 c-16
bien__presion a+16
bien__se c+15
bien_de d-25
bien_del a+19 d-21
bien_esa b-16
bien_no d-21
bien_todo a+16
big a-30 c-26 d+16
big$ a-16 b-17 d+18
big_@food a-17 d+15
bike a+25 b-23 c-17 d-21
bill a+18 d-17
bipolar_# a-24 b+20 c-23
bipolar__# a-17 c-26 d+31
bipolar__am b-19
bipolar__diagnosed d+18
bipolar__in d+15
bipolar__not b-16
bipolar__que d-19
bipolar_disorder c-17 d+16
bipolar_one c-20 d+20
bipolar_tipo a-17 b-15 c-16 d+21
bipolar_with d+17
bipolar_y b-17
bipolaridad a-25 b-20
bipolaridad$ a-22 b-16 c-25 d+28
birth a-15
birth_control c-19
biscu* a-20 c-16 d+19
bit b-20
bit$ b-25
bite a+15 d-17
black b-15 c-16 d+19
black_out a-16 c-16 d+17
bladder a-15 b-23 c-16 d+23
block* c-20 d+19
blocks c-18
blood$ d+16
blood* d-18
blood_@medicine c-19
blood__i d-18
blood__is d+18
blood__no a+15 d-18
blood__one b-15
blood__since d+15
blood_pressure c-15
blood_test c+15 d-15
blood_work d-17
bloodwork d-18
bloodwork_was c-16
bloqu* d+15
bloqueos d+15
blown a-17
bocad* a+18 c-17 d-15
bocado a+18 c-17 d-15
bodas b-25
body a+25 b-23 c-24 d-23
bolsa a-15 c-19
bolsa$ a-21 c-18
bone a+17
bone$ a+18 d-19
bong a-18 b-17 c-18 d+19
books a-17
books$ c-19 d+16
boots a-17
borda b-24
borda$ c-19
borde* a-21 b-28 c+28 d-32
borderline a-21 b-28 c+28 d-32
borderline$ a-19 b-18 c+23 d-19
born b-35 c-19
born__# b-23 c-19
born_in b-23 c-19
borra* c-16
borracho c-16
borre* a+29 b-25 c-29 d-26
borreme a+24 b-17 c-20 d-19
borreme__la a+19 c-17 d-16
borreme_de a+19 c-17 d-16
borro* a-16 c+18 d-19
borrosa a-16 c+18 d-19
boss b-32 c+25 d-34
boss$ a-18 c+22 d-21
boss__here a+22 b-18 c-20 d-21
boss__my c-16
boss__right a+17
boss_is b-21 c-23
botad* a+19 c-20 d-18
botel* c-17
botella c-17
both a+24 c-32
both$ b-36 c-36 d+19
both_@body a-17 d+17
both__fine a+17 d-18
both_fine a+17
both_had b+15 d-17
both_of a-24 b-18 d+24
bothe* b+16 c-25 d-26
bother c-17 d-22
bother$ d-18
bottle b-25
bottles a-20
boy_is d-16
bp b-40 c-21
bp$ b-25 c-32
bp_@medicine d+21
bp__# a+20 d-21
bp__high a-21 b-18 d+21
bp__up a-17
bp_is b-33 c-34 d+15
bp_was a-17 c+20 d-19
brazo a+15 d-15
break a-31 b-16 c-21 d+27
break$ a-15
breakfast b-17 c-22
breas* b-28 c-23 d+17
breastfeed a-25 b-17 c-19 d+23
breastfeed$ a-18 d+19
breastfeeding c-28
breastfeeding$ a-22 d+20
breat* a-31 b-19 c-28 d+30
breathe c-16 d+15
breathe$ c-16 d+15
breathing a-25 b-17 c-19 d+24
breathing$ a-24 b-17 c-18 d+22
bring a-21 c-37
bring* a-27 b-19 c-25 d+28
bring__@relative d-19
bring__on a-15 c-15
bring_me c-16 d+15
bring_the b+18 c-17
bringing a-25 b-16 c-22 d+25
bro a-17
broke a+15 b-25 d-23
broke* a+17 c-22
broke__@body c+17 d-17
broke_down a+17 c-17 d-15
broke_my d-20
broke_out d+16
broken a+17 c-22
brote a-19
brote__la c-16 d+20
broto a-18
broug* d-19
brought d-19
buddy a-29 d+18
buen c-25
buen_momento b-20 c-17
bueno a-30 c-26 d+22
bueno$ a-29 c-24 d+21
bun a-18 b-16 c-15 d+19
bun__oven d+15
bun__the d+15
bun_in a-18 b-16 c-15 d+19
bunch c-17
bunch$ c-15 d+19
bus d-19
busca a-20 c-19 d+23
busca$ a-16 c-15 d+19
busca* a-27 b-38 c+24
buscando b-21 c+22 d-15
buscando$ a-20 c+22 d-23
buscando_bebe c+15
buscar a-26 b-24 c+16
buscar$ a-19
buscarme b-15 c-17
buscarme$ b-15 c-17
busco a+17 d-17
busin* a-16 b+16
business a-16 b+16
business$ a-16 b+16
buspar a-19 d+21
busy b-33 c-25
busy$ b-22 c-24
but b-86 c+21
but__# a-15
but__@drug c-18
but__@medicine b-17
but__@relative b-23
but__a b-17
but__all a+17 c-15
but__am b-31
but__and a+18 d-17
but__blood a-15
but__broke d-15
but__can c-27 d+15
but__do b-20
but__does c-17
but__gave c+15
but__has d-15
but__have b-17
but__here a-21 d+21
but__in c-19 d+20
but__is b-39 d+19
but__me b-22
but__not b-30
but__now d-16
but__ok a+24 b-22 c-21 d-21
but__one a-21 c+22
but__or a-16
but__pressure a-17 d+16
but__that c-34
but__the c+19
but__those a+21 c-19 d-18
but__up a-15
but_a c-19
but_he a+19 d-24
but_i b-48
but_it b-20
but_mature a+20 d-20
but_my b-29 d+19
but_never a-16 c+17
but_no b-22 d-20
but_not a+26 b-45 d-45
but_nothing a+16 d-21
but_ok a-16 c+15
but_only a-21 c+19
but_she c-17
but_that b-22
but_the b-17 c-18
buy a-16
buy__first a-16
by a-16
by_# a-18 c-20 d+20
by_@day b-16 c+16
by_me a-28 c-33
by_myself c-26
by_now a-16 d-16
by_the b-16 d-19
by_then c+18 d-15
bypas* a-21
bypass a-16 b-24
bypass$ a-16 d+18
bypass__# a-15 d+19
bypasses a-17 b+16
c a-58 b-24 c+37
c$ a-52 c+42 d-19
c__they d+15
c__treated c-17 d+18
cabal* d-18
caballo c-16
cabeza c-18 d-17
cada a-18 c-24 d+22
cada_@month c-15
cada__@month a+19 d-19
cada_noche a-19 c-19 d+20
cada_rato a-23 b-18
cada_tres a+15
cae a+32 b-24 c-22 d-30
cafe b-26 c-29
caffeine a+17
cagua* c-17
caigo a-19 b-16 c-24 d+26
caigo$ a-19 b-16 c-24 d+26
cajon a-22 b-18 c-24 d+24
calculos c-15
caldi* b-17 d+17
caldito b-17 d+17
caldito__@relative a-16 d+18
calen* a-32 c+20
calendar a-20
calendario a-21 c+21 d-16
calendario$ a-21 c+21 d-16
call d-30
calle b-23
calle$ a+17 d-16
calle* b-22 d-28
called b-19 d-25
called_in d-20
calli* a-24 b+18 c-19
calling a-24 b+18 c-19
calor a-21 b+22 c-18 d-21
cama a-24 c-24 d+15
cama$ a-17 c-18
cama__mi a-16 d+17
camar* a+16
cambi* b-15
cambiaron c-17
cambiaron_el c-16
came a+37 b-40 c-47
came__at a+15
came__fine a+16 d-23
came__it a-15
came__of a-15
came_back a+27 b-24 c-33
came_out a-20 d+15
came_up a+20 c-21 d-20
camin* a+17 b-25 c-30
camino b-23 c-27
camino$ b-21 c-20
can b+31 c-20 d-20
can$ a-47 b-41 c+29
can__# b+16 d-16
can__@drink a-18 b+17 d-16
can__@drive b+17 d-16
can__@relative a+21 c-19 d-32
can__@stop d+16
can__@vehicle a-29 b+21 c-18
can__a c-20
can__afford a+20 b-15 d-19
can__be b+16 d-15
can__bring b+17
can__but a-28 c-26 d+31
can__come b+19 d-16
can__do b-21
can__find a+17 c-22
can__for a-17
can__go a-19 d+17
can__got a+22 d-23
can__have a-18 b+25 c-23
can__her c-16
can__hold a-22 b-17 c-16 d+20
can__i c-24
can__it b-22 c-30
can__just a-21 b+18
can__make a+22 d-22
can__me c-23 d+19
can__my c-24
can__now c-17
can__on a-20
can__remember c+20
can__say b-30
can__she a-19
can__skip a-22
can__someone b-17
can__sorry a+16
can__take a-15 b+20 c-20
can__talk d-19
can__text a+30 b-27 d-19
can__that a-27 c-23 d+22
can__the a+17 c-17 d-20
can__this d-23
can_bring c-16
can_count a-18 d+20
can_i a-54 b+47 c-16 d-42
can_my a-18 b+18
can_not a+17 b-34 c-31
can_she a-17 b+21 c-17 d-18
can_take a+17 b-18
can_they a-16
can_we a+22 b-18 c-20 d-27
can_you a-19 b+25 d-27
canas a-17 b-22 c-19 d+21
cance* c-34
cancel c-21
cancelela a+24 b-18 c-17 d-24
cancelled c-22 d-28
cancelo c-19
cancer a-27 c-23
cancer$ a-23 c-19 d+16
capaz a-25 b-22 c+39 d-36
car c-40
car$ c-31
cara c-22
card a-20 c-16 d+16
cardi* b-40 d+17
cardiologist b-22
cardiologist$ c-15
cardiologist_says c-16 d+18
cardiologo b-16
cardiopatia a-16 c-17 d+20
care a-26 b-18 d+19
care_of a-20 c-19 d+21
cargo a-17 b-22 c-15 d+23
carnal b-21
carre* a+16 c-16 d-15
carretera a+16 c-16 d-15
carri* c-19
carrier c-19
carro a+22 b-18 d-25
carro$ a+17 b-19 d-23
carro_y d+15
carry a-23 b-23 c-20 d+27
carry* a-19 b-21 d+21
carrying a-19 b-21 d+21
cars a+16 b-28 c-28
casa a-27 b-17 d+21
casa$ a-18
casa__@relative b-16 d+17
case c-15 d+15
casi a-17 b-41 d+21
casi__cuento d+17
casi__dos a+17 d-18
casi__tomo a+24 d-16
casi_en a+22 d-24
casi_me b-20
casi_siempre a-17 d+17
casit* a-18 d+18
casita a-18 d+18
cat c-20
catch d-17
catch_me a+16
cath a-21 b-21 c-16 d+21
cath$ d+16
cathe* a-18 b-21 c-23 d+23
catheter a-16 b-21 c-19 d+21
catheter$ d+17
cats d-28
caugh* b-21
caught b-21
caught__at b-20
caught_me b-20
cause b-18 d-16
cayo a+22 b-28 c-35
cayo_fatal a-21 d+20
cbd c+17 d-24
celexa c-17
celul* a-17 b+18 c-15 d-18
celular a-17 b+18 c-15 d-18
centr* a-24 b+17 c-20
central a-19 b+20 d-18
central_time a-19 b+20 d-18
cerca b-19 c-18
cerca$ b-19 c-18
cereal b-16
cero a+59 b-51 c-55 d-47
cero$ a+38 b-33 c-35 d-38
cero_@medicine a+20 d-20
cero_@treat c-15
cero__@clinician a+16 b-16
cero__cero a+24 b-19 c-19 d-24
cero_problemas a+18 b-17 d-16
cerro c-16
cerve* c-17
cervecita a+22 c-19
cervezas c-17
chair c-23
chair$ a-20 c-22
chama* a-20 d+20
chanc* b-23 d-19
chance b-23 d-19
chance$ b-20 d-24
chang* b-26
change a-18
changing a+18 b-18 d-19
chapl* a-17 d-16
chaplain a-17 d-16
chart_says b-22
checa* a-15 b-28 c+31 d-26
checado a-15 c+16
checado$ c+15
checar a-18 b-17 c+22 d-19
checar$ a-18 c+20 d-16
check d-30
check$ a+25 b-16 c-23 d-22
check* b-32 c+30 d-38
check_with a-20
checked b-25 c+18 d-38
checked$ a-25 c+28 d-21
checked__all a+15
checked__fine c-15
checked_last a+15
checked_out a+18 c-17
checking a-20 b-21 c+24 d-18
checking$ a-19 c+17
checkups a-16
chequ* b-24
chequeo d-24
chequeo__@date d-16
chequeo__en a+15 d-15
chica* d-17
chicago d-17
chich* a-16 c-17 d+17
chichi a-16 c-17 d+17
chick* a+19 b-15 c-26
chico a-19 b-18 c+21
chiqu* b-19
chiquito b-18
chofe* c-20
chofer c-20
chole* a+20 c-22 d-23
cholesterol a+20 c-22 d-23
cholesterol$ a+20 c-17 d-20
choqu* d-18
choque d-18
chorr* a-17 d+17
chorro a-17 d+17
christmas a+22 b-18 c-25
chron* c-16 d+18
chronic c-16 d+18
chronic_utis d+15
churc* b-16 c-38
church b-16 c-38
church$ b-21
church_is c-18 d+16
cien a+25 b-21 c-23 d-24
cien$ a+25 b-21 c-23 d-24
cigarettes a+19 c-16 d-16
cigarro c-19 d-18
cinco a-46 b-29 d+31
cinco$ a-25 b-24 c-26 d+27
cinco_@month d+15
cirrh* c-32 d+24
cirrhosis c-32 d+24
cirrhosis$ a-33 c-24 d+23
cirro* a-27 c-33 d+34
cirrosis a-27 c-33 d+34
cirrosis$ a-24 c-26 d+17
cirrosis__no c-18 d+15
cisti* a-18 c-19 d+23
cistitis a-18 c-19 d+23
cita b+19 c-18 d-18
clari* d-18
claro$ a-17
claro_@relative d+17
claro__@relative c-17 d+21
claro__no b-20 c-22
claro_mi c-17 d+21
claro_que b-27 c-25
clase a+30 b-17 c-20 d-28
clase$ a+16 d-15
class b-15 c-24
class$ a+24 c-15 d-23
class__# a-15 d+16
class_of a-15 d+16
clavo a-19 c-19 d+20
clean a+19 b-55 c-52
clean$ b-27 c-31
clean__# a+20 d-19
clean__@month a-26 d+25
clean__may a-19 d+19
clean_bill a+18 d-17
clean_since a-23 d+22
clear a+33 b-43 d-40
clear$ a+30 b-26 c-23 d-20
clear* d-29
cleared a+17 b-24 d-29
clinica b+16 c-18 d-19
clock b-21 d-21
clock$ b-15
clock* a+18 d-18
clockwork a+18 d-18
close b-24
closed b-35
clot b-17
clot$ a-16 d+15
cloza* a-17 b-15 c-16 d+18
clozapina a-17 b-15 c-16 d+18
coca b-22 c-21 d+20
coche c-16 d-23
cocin* a+24 b-17 c-16 d-22
cocinando a+24 b-17 c-16 d-22
cocinando$ a+20 b-16 d-19
codei* a+26 b-16 c-19 d-20
codeine a+26 b-16 c-19 d-20
codeine__that a+16
coffee c-29
coke b-25 c-27
coke__@day a-16 c-15 d+17
cold d-21
coles* c-19 d-16
colesterol c-19 d-16
colle* b-25
college b-24
college$ b-19
colon* a+16 d-18
colonoscopy a+16 d-18
color* b+16 c-22 d-25
colors b+16 c-22 d-25
colors$ b+18 c-20 d-22
coma c-20
comadre b-27
come a-17 b+16
come_in a-15 d-15
come_to b-16
come_with a-18
comer c-28
comes b-28
comes_and a-20 b-15
comi a-26 b-23 d+20
comida d-27
comin* b-19
coming b-19
coming$ a-16 c-22 d+21
coming: a-17 b-26
coming:# a-53 b-51 c+34
coming:@cancel b-29 c-41
coming:@cancel_it a+23 d-23
coming:@clinician b+23 c-30
coming:@clothes a-18 b-17 d+19
coming:@day a+22 d-21
coming:@eat a-17 c-28
coming:@howmuch a-20 d-16
coming:@insurance a+17 c-25 d-20
coming:@insurer a+17 c-18 d-22
coming:@insurer_a a+17 c-17 d-22
coming:@late a-17
coming:@medicine c-18 d-22
coming:@month b-16 c-24
coming:@move b-18
coming:@parking b+16 c-16
coming:@place b+17 c-26 d-26
coming:@relative_no b-17 d-23
coming:@ride c+16 d-15
coming:@sick a+23 b-31 d-34
coming:@sick_mejor c-17
coming:@thanks a+22 b-17 c-19 d-22
coming:@vehicle a-18 c-17 d+20
coming:@visit c-28
coming:a_las a-25 c-25 d+27
coming:a_mi c-23 d-20
coming:a_otro d-18
coming:a_place a+20 d-21
coming:a_poder a+19 c-16 d-16
coming:a_ver a-16 c+18 d-16
coming:afrai* a+15
coming:afraid a+15
coming:after a-18
coming:again* a+17 c-19
coming:against a+17 c-19
coming:against_it a+17 c-19
coming:ahead a+21 d-21
coming:ahead_and a+21 d-21
coming:ahi b-26 c-39 d+31
coming:ahi_estare d+20
coming:ahi_nos a-16 c-19 d+16
coming:al b-26 c-31
coming:al_final a+20 b-15 c-18 d-21
coming:all a-20 c-17 d+19
coming:alla a-20 b-20 c-23 d+23
coming:alli b-15 d+15
coming:alrea* a-23 b-16 c-18 d+21
coming:already a-23 b-16 c-18 d+21
coming:am b-29 c-36
coming:am_out a+23 c-18 d-22
coming:amane* b-21 d-26
coming:amaneci a+15 c-20
coming:amaneci_con a+15 c-20
coming:amanezca c+17
coming:and b-22
coming:ando d-17
coming:antes a-15
coming:any a+17 d-17
coming:any_more a+17 d-17
coming:aqui a+20 d-21
coming:are a+17 c-28
coming:arran* a-18 c+22 d-20
coming:arrep* a+20 b-16 c-16 d-19
coming:arrepenti a+20 b-16 c-16 d-19
coming:as c-22
coming:asi a+24 b-16 c-25 d-23
coming:asi_que a+15 c-18
coming:ask a-18 b-18 c+20 d-19
coming:ask_me a-18 b-18 c+20 d-19
coming:at c-21 d+19
coming:at_# a-19 c-16 d+21
coming:ate c-20 d+15
coming:aviso a-16 b-22 c+16
coming:away c-19
coming:babysitter a-16 c+20 d-22
coming:back b-16 c+19 d-18
coming:bajo a+20 c-19 d-21
coming:be b-26 d+17
coming:be_there c-21
coming:bells c-16
coming:bells_on c-16
coming:bette* c-23
coming:better c-23
coming:books c-19 d+16
coming:borre* a+27 b-23 c-26 d-25
coming:borreme a+19 c-17 d-16
coming:borreme_de a+19 c-17 d-16
coming:boss d-20
coming:but a-16 d+17
coming:by a-20 b-16
coming:by_# c-17 d+16
coming:calle* a+18 d-27
coming:called a+27 c-25 d-25
coming:called_in a+21 c-19 d-20
coming:came c-22
coming:came_up a+20 c-21 d-20
coming:can d-18
coming:can_i a-17 d-22
coming:cancel c-20
coming:cancelela a+24 b-18 c-17 d-24
coming:cancelo a-26 d+23
coming:carro b-15 d-19
coming:change a-18
coming:cita b+16 c-22
coming:claro a-23 b-17 c-22 d+26
coming:claro_que d+15
coming:come a-22 c-21 d+19
coming:comin* c-17 d+17
coming:coming c-17 d+17
coming:como a-25 b-25
coming:como_esta a-15 d+16
coming:compr* a-19 d+19
coming:comprado a-19 d+19
coming:con d-35
coming:con_el b-17 c-19
coming:con_mi a-18
coming:confi* a-23 b-21 c+19
coming:confirmed a-16
coming:confirmo a-17
coming:conmi* b-30 c-34
coming:conmigo b-30 c-34
coming:consi* a-15 c+16 d-15
coming:consigo a-15 c+16 d-15
coming:count a+24 b-24 c-32 d-15
coming:count_me a+23 c-26 d-22
coming:count_on b-15
coming:covid d-17
coming:cual a-17 b+20 c-17 d-19
coming:cual_@visit a-17 b+20 c-17 d-19
coming:cuent* b-30 c-34
coming:cuente b-16 c-18
coming:cuente_conmigo b-16 c-18
coming:cuenten c-18
coming:cuenten_conmigo c-16
coming:da d-19
coming:de_dios d+15
coming:de_la a+20 d-35
coming:decid* b-23 c+22 d-28
coming:decided b-16 d-17
coming:decided_against a+17 c-19
coming:dejamos c-20
coming:dejel* b-20 c-25
coming:dejela a-20 b-17 c-17 d+21
coming:dejela_como a-15 d+16
coming:dejelo a+16 d-17
coming:dejelo_asi a+16 d-17
coming:del a-23 b-16
coming:dele a+20 b-17 c-18 d-21
coming:dele_mi a+20 b-17 c-18 d-21
coming:dios a-21
coming:direccion a-16 b+18 d-16
coming:do a-15 c-29
coming:do_not b-18 c-23
coming:down a+16
coming:drop a+27 b-20 c-24 d-27
coming:drop_it a+21 b-15 c-19 d-21
coming:el b-25
coming:el_carro d-17
coming:el_favor d+15
coming:else b-17
coming:en b-16
coming:en_el a-19 d+17
coming:en_la b-22
coming:en_otra b-16
coming:en_pie a-24 b-16 c-18 d+23
coming:encon* a+19 b-16 d-19
coming:encontre a+19 b-16 d-19
coming:es c-16
coming:esper* a-19
coming:esperando a-19
coming:esposa a-17
coming:esposo b-19 c-18
coming:estam* a-17
coming:estamos a-17
coming:estar* a-21 b-16 c-22 d+25
coming:estare a-21 b-16 c-22 d+25
coming:este c-21 d-23
coming:estoy a-30 c+30 d-42
coming:estoy_en a+22 c-15 d-21
coming:estoy_esperando a-18 c+18 d-17
coming:estoy_pensando a-15 c+16 d-16
coming:favor a-26 b-26 c-22 d+29
coming:favor_de d+15
coming:fence d-17
coming:fiebre d-18
coming:final a+20 b-15 c-18 d-21
coming:for b-17 c-27
coming:for_it a-18 d+17
coming:frio a-17 b+19 c-21 d-19
coming:get b-19 c+21 d-20
coming:give a+19 b-19 c-18
coming:give_my a+16 b-19 c-16
coming:go a+28 b-27 d-35
coming:go_ahead a+21 d-21
coming:going a+17 d-33
coming:going_to a+23 c-22 d-25
coming:got b-15 c-27
coming:got_called a+21 c-19 d-20
coming:gracias a+19 d-18
coming:guard* a-27 b-23 c-28 d+28
coming:hace c-18 d-17
coming:hasta a+19 b-19 c-23
coming:have b-30 c-33
coming:have_not a-21 d+17
coming:have_to a+22 b-19 c-21
coming:hay d-16
coming:hell a-17 c-22 d+19
coming:hold a-21 b-26
coming:hold_my a-17 b-20 c-18 d+20
coming:hones* a-18
coming:hoy a-17 d-16
coming:husband a-20
coming:i a-19 c-15 d+17
coming:i_am b-27 c-32 d+17
coming:i_get c+19 d-15
coming:i_wear b+23 d-19
coming:i_will b-22
coming:i_would a-17 b-15 c-18 d+19
coming:if a-31 c+26
coming:if_i b-16
coming:if_the a-17 b-16 c+20 d-20
coming:in b-18 d-27
coming:in_the b-22 c+15
coming:inter* b-19 c-25
coming:interesa a+18 d-19
coming:is b+29 c-20 d-33
coming:is_it b+16 d-15
coming:it a+25 c-22 d-27
coming:it_go a+16 d-17
coming:jaja d+15
coming:jefe a+17 d-17
coming:keep a-35 b-27 c-32 d+35
coming:keep_it a-26 b-18 c-23 d+26
coming:keep_my a-17 d+17
coming:know a-22 d-20
coming:la_@clothes d+15
coming:la_@place a-17 b+19 d-16
coming:la_de a-18 d+15
coming:la_lista a+20 b-18 c-23 d-17
coming:la_pierdo a-15
coming:las a-30 b-18 c+15
coming:las_# a-28 b-17
coming:last d-15
coming:last_time b+16
coming:le a-19 b-18 c+18
coming:leave c-24 d+18
coming:leave_it a-17 d+16
coming:les a-22 b-20
coming:les_aviso a-19 b-17
coming:let a+16 b-19 d-29
coming:let_it a+16 d-17
coming:let_me d-15
coming:lista a+17 b-23 c-25
coming:llega* a+15
coming:llegar a+15
coming:llego a-15 b-23 d+20
coming:llevo a-25 b+16 c-27
coming:lluev* c-17 d+15
coming:llueva c-17 d+15
coming:lo b-36
coming:lo_estoy a-21 b-16 c+22 d-22
coming:loca a-19 d+18
coming:lol a-27
coming:lugar b-22 c-30
coming:lugar_a d-17
coming:make c-26
coming:make_it c-26
coming:mama c-22 d-23
coming:manan* b-19 c-19
coming:manana b-19 c-19
coming:manana_me a+21 c-21 d-18
coming:mante* a-22 b-21 c-21 d+23
coming:mas b-23 c-26
coming:me a+29 b-22 c-16 d-30
coming:me_arrepenti a+20 b-16 c-16 d-19
coming:me_away a-16 d+16
coming:me_bajo a+20 c-19 d-21
coming:me_da d-19
coming:me_interesa a+18 d-19
coming:me_la a-20 c-24 d+23
coming:me_off a+21 c-20 d-24
coming:me_out a+24 b-15 c-27 d-23
coming:me_salio a+27 c-27 d-26
coming:mejor a+30 b-26 d-36
coming:mes a+24 c-18 d-25
coming:mi b-21
coming:mi_lugar b-17 c-22
coming:miedo a-16 c+18 d-15
coming:might c+18
coming:minut* c-16 d+19
coming:miss a-19 c-16 d+18
coming:miss_it a-19 c-16 d+18
coming:more d-18
coming:mother a+15 c-16
coming:my a-19
coming:my_place a-16 c-17 d+17
coming:my_spot b-19 c-19
coming:nada a-24 d+23
coming:neces* a+19 b-18 c-16 d-16
coming:nervo* a-19
coming:nervous a-19
coming:never a-21 c-22 d+22
coming:ni a-19 c-23 d+21
coming:ni_loca a-19 d+18
coming:no b-22 c-33
coming:no_@move a-21 c-16 d+20
coming:no_cuenten a+28 d-30
coming:no_la c-22 d+18
coming:no_me b-30 c-44 d+19
coming:no_voy a+23 c-18 d-19
coming:nos a-35 b-22 c-37 d+34
coming:nos_vemos a-26 c-26 d+25
coming:not b-43 c-17 d+17
coming:not_be a+30 c-23 d-26
coming:not_make a+19 d-23
coming:not_miss a-19 c-16 d+18
coming:not_this a+16
coming:nothi* a-15 d+15
coming:nothings a-15 d+15
coming:now a-19 b-17 c+15
coming:o c-17
coming:obvio a-24 b-22 c-24 d+25
coming:off a+17 b-20 d-17
coming:olvid* c-18 d-19
coming:on a-39 b-42 c+16 d+23
coming:on_it a-26 b-17
coming:on_me b-15
coming:on_my a-18
coming:on_the a-23 b-17
coming:otra a+27 b-25 c-20 d-25
coming:otra_@place b-15
coming:otro a+20 b-21 d-30
coming:out a+20 b-38 d-18
coming:over d-18
coming:packe* a-16 d+16
coming:packed a-16 d+16
coming:para b-21
coming:paro c+17 d-17
coming:paro_de c+17 d-17
coming:paso a+35 b-34 c-29 d-35
coming:passe* a+16 d-15
coming:passed a+16 d-15
coming:pedi a-17 d+18
coming:pensa* a-20 c+20 d-16
coming:pensando a-15 c+16 d-16
coming:pero c-25
coming:pie a-31 b-23 c-28 d+31
coming:pierd* a-16 c-17 d+17
coming:pierdo a-16 c-17 d+17
coming:place b-21 c-24
coming:plann* a-18 c-20 d+19
coming:planning a-18 c-20 d+19
coming:planning_on a-18 c-20 d+19
coming:plant c-15
coming:pleas* b-21 c-27
coming:please b-21 c-27
coming:poder a+22 c-19 d-20
coming:por b-29 c-27 d+20
coming:por_favor a-23 b-22 c-16 d+25
coming:pregu* a-18 b+17
coming:puedo a-17 b+19 c-15 d-17
coming:puest* a-20 c-24
coming:puesto a-20 c-24
coming:que c-20
coming:que_llevo a-21 b+24 c-21 d-25
coming:queda a-20
coming:quier* b-22
coming:quiero c-19
coming:ready a-27 c-26 d+29
coming:reque* a+22 b-17 c-21 d-21
coming:request a+22 b-17 c-21 d-21
coming:right a-18 d-24
coming:right_now b-16 c+17 d-24
coming:roads d-15
coming:sabe a-19 b-21 d+16
coming:said c-15
coming:salio a+27 c-27 d-26
coming:salio_un a+20 c-17 d-20
coming:says a-19 b+16 d-28
coming:scrat* a+20 c-16 d-21
coming:scratch a+20 c-16 d-21
coming:scratch_me a+20 c-16 d-21
coming:se_me a+16 d-30
coming:see a-24 b-25 d+28
coming:see_you a-17 b-19 c-27 d+26
coming:segun a-18 b-15 c+18 d-16
coming:seguro a+15 c-18
coming:si a-26 b-31 c+36 d-24
coming:si_consigo a-15 c+16 d-15
coming:si_me a-24 c+25 d-21
coming:sigo a-23 c-19 d+22
coming:sigue a-15 d+15
coming:sigue_en a-15 d+15
coming:sin_falta a-19 d+16
coming:snow a-16 b+15
coming:so a+16 b-24 d-17
coming:so_i a+23 c-19 d-22
coming:someo* a+19 d-16
coming:someone a+16
coming:somet* a+20 c-21 d-20
coming:something a+20 c-21 d-20
coming:something_came a+20 c-21 d-20
coming:sorry a+20 d-16
coming:spot b-19 c-19
coming:spot_please a-17 d+17
coming:spot_to d-16
coming:stay a+15 c-16
coming:still a-29 b-21
coming:suelt* a+16 d-16
coming:sugar d-20
coming:suppo* b+16
coming:supposed b+16
coming:supposed_to b+16
coming:take c-21 d-21
coming:talk c+15 d-16
coming:tell b-15 c+19 d-18
coming:tempr* a-17 c+17
coming:temprano a-17 c+17
coming:tengo_que a+20 c-30 d-25
coming:that a-16
coming:the a-18
coming:the_books c-19 d+16
coming:the_fence d-17
coming:the_morning a-25 b-16 c+16
coming:the_truck a-20
coming:there a-24 c-43 d+16
coming:there_# d+15
coming:this a+21 b-16 c-21 d-16
coming:this_time a+16 c-15
coming:time c-24 d-23
coming:time_was a-15
coming:tio a+16 c-17
coming:to d-20
coming:to_@cancel d+16
coming:to_have a+20 b-16 d-17
coming:to_snow a-16 b+15
coming:to_someone a+16
coming:toca a+17
coming:todav* a-20
coming:todavia a-20
coming:todo a-19 d+19
coming:tomor* c-36
coming:tomorrow c-34
coming:tos d-16
coming:traba* b-17
coming:trabajo b-17
coming:truck b-17
coming:truen* c-17 d+15
coming:truene c-17 d+15
coming:tryin* c+17 d-22
coming:trying c+17 d-22
coming:trying_to a-17 c+18 d-17
coming:turno d-15
coming:un a+22 c-24 d-19
coming:un_viaje a+16 d-17
coming:up b-27
coming:usted* a-21 b+18 d-18
coming:ustedes a-21 b+18 d-18
coming:va a+17 c-18 d-22
coming:vemos a-26 c-26 d+25
coming:ver a-16 c+18 d-16
coming:ver_como c+15
coming:verda* a-19 c-25
coming:verdad a-19 c-25
coming:viaje a+16 d-17
coming:voy b-32
coming:waiti* a-19
coming:waiting a-19
coming:was a-19 b+16 c-20
coming:we a+15 b-22 c-26
coming:we_are b-18 c-23
coming:wear b+16 d-16
coming:went a+16 d-17
coming:will b-30 d-19
coming:will_know a-17 c+18 d-18
coming:will_not a+40 c-26 d-43
coming:willi* a-17 c-15 d+18
coming:willing a-17 d+19
coming:with b-23
coming:with_bells c-16
coming:with_my b-18
coming:would a-26 b-25 c-31 d+31
coming:would_not a-20 c-18 d+21
coming:y b-32 c+24 d-36
coming:ya a+18 c-43 d-18
coming:ya_me c-18 d-28
coming:ya_no a+39 b-18 c-24 d-42
coming:ya_pedi a-17 d+18
coming:ya_tengo a-21 d+22
coming:yes a+22 d-20
coming:yo b-21 c-19
coming:you b-33 d+20
coming:you_all b-16 d+16
coming:you_can a+15 b-24 c-18
coming:you_in a-17
coming:¿ b+22
comio a-20 b+19
commu* c-21 d-22
como b+16
como_# a-16 d+25
como__@medicine b-15 d+17
como__@relative b-16 d+17
como__al a-17 d+17
como__jajaja d-17
como__mi b-17 d+18
como__que a-16
como__roble a+16
como_cree a+24 b-22 c-19 d-19
como_cuales a-19 b+23 c-27 d-19
como_esta a-15 d+16
como_no b-30 c-21 d+17
como_que d-17
como_tres a-17 d+21
como_un a+26 b-30 c-26 d-17
compa* d-22
companero a-21 c-17
company d-22
compl* a+24 b-34 c-22
complica a+15
complica$ a+15
compr* b-18
comprado a-19 d+19
con_# a+24 b-20 c-25 d-19
con_@clinician c-17 d+19
con_@medicine a+18 b-23 c-34
con__@clinician a-28
con__@drug a-18
con__@food d-16
con__@medicine b-23 c-19
con__@relative b-16 d-28
con__a b-20 c-20
con__bebida d+15
con__de c-17
con__el a-16 d+19
con__favor d+15
con__gatos a-17 d+18
con__gusto a-23 b-21 c-19 d+27
con__hablo b+17
con__le a-20 c-18
con__manana d-19
con__me b-17 c-17
con__pero a-15
con__se a-17
con__si c+26 d-23
con__siete a-18 b-15 c-16 d+20
con__una c-17 d+17
con_confianza c-17
con_el c-38
con_eso b-23
con_esta b-16 c-17
con_este d-19
con_la a-19
con_las a-24 c-17
con_mi b-41 c+18
con_mis b-16 c-17
con_mucho a-16 b-17 d+18
con_permiso b+18 c-17 d-20
con_quien c-17 d-22
con_una d-29
condo* b-19 c+16 d-28
condon d-22
confi* a-49 c+33
confianza c-17
confidencial c-16
confidencial$ c-16
confirma c+17 d-17
confirmed a-21 b-21 d+19
confirmed$ a-19 b-19
confirmo a-29 b-24 c+23
confirmo_manana a-17 c+18
confl* a-21 d+19
conge* a-20 c-17 d+22
conmi* b-28
conmigo b-28
conmigo$ b-29 c-26
conoc* d-18
conoz* a+27 b-20 c-22 d-24
conozco a+27 b-20 c-22 d-24
conozco$ a+23 b-17 c-20 d-20
conse* a+18 b-17 c-24
consegui b-16 c-21
consi* a-17 c+21 d-36
consigo b-23 d-25
consigo__nadie a+19 c-19
consu* a-21 b-26 c+28 d-25
conta* c-30
contar a+18 c-24 d-31
contar$ a+18 b-19
conte* a-19 b+26 d-32
contestado c+16 d-18
contestado$ a-20 c+16
contestar a-23 b+24 c-23 d-22
contestar_eso a-15 b+16 d-18
contesto b+19 c-35
contesto$ a+19 c-16 d-16
contesto__@relative b-15 d+17
contesto__mi b-15 d+17
contesto_esas a-17 b+18 d-18
contesto_por a-16 d+17
contr* a-19 c-44 d+40
control c-25 d+17
control$ a+17 b-25 c-21
controlada a-17 d+20
controlada$ a-16 d+18
controlo a-27 b-22 c-20 d+28
convi* a-16 d+16
conviene a-16 d+16
convu* b-19 c-19 d+20
convulsiones b-19 c-19 d+20
convulsiones$ b-16
cooki* a+17 d-16
cooking a+17 d-16
cooking_supper a+17 d-16
copa a+18 d-20
coraz* c-27
corazon c-26
corazon__padezco a+16
corazon_esta a+18 b-15 d-16
corazon_lo d-18
corazon_no c-19 d+16
corazon_y d-17
corre* c-30 d+20
correct a-20 b-18 d+20
correcta a-17 b-18 d+18
correcta$ a-17 b-18 d+18
correo c-20 d-16
correo$ d-17
corri* a+21 b-22 d-19
cosa a-15 d-22
cosa_no a-19 c+19
cosas a-33
cosas__no c-17
cosas__vez c+18 d-18
cosas_que c-17
cosas_y a-17
cost c-24
couch a-24 b-22 c-16 d+23
couch$ a-17 b-19 c-16 d+19
could a-26 b-63 c+27
could__# d-16
could__be a-16
could__been a-23 b-17 c+25 d-23
could__name d-15
could__say c+15
could__tell a-18 c+20
could__the b-16 d-22
could__we c-18 d+16
could_be a-23 b-29
could_have a-19
could_not a-24 b-28
could_of c+18 d-19
could_you a+16
coumadin a-18 b-16 d+18
couns* a-23 b-18 d+16
counseling a-20 b-16
counselor a-16 b-25 c+26 d-22
count a-20
count$ a-57 c+23 d-43
count* a-21 c-16 d+19
count__me b-15
count__out a+23 c-26 d-22
count_as b+18 d-16
count_if c-16
count_me a+23 c-26 d-22
count_on b-16 c-16
counting a-28 b-26 c-28 d+31
counts$ b-16
counts__@treat b+15
counts__a b+16 c-16
counts_as a-17 b+23 c-20 d-20
coupl* a-19 b-28
couple a-19 b-28
couple_beers a+19 d-18
couple_of a-17
cours* a-19 b-15 c-20 d+24
course a-19 b-15 c-20 d+24
cousin c-16
cover b+17 d-19
cover* b-32 c-16
covered b-26
covered$ a-31 b-16 d+24
covid d-20
coworker a-15 d+16
cows d-15
crazy c-31
crazy$ c-25
creat* b-26 c-19
creatinina b-17
creatinina_# c-15
creatinina__transaminasas a+17 d-19
creatinine a+16 b-15
cree d-24
cree$ a+22 d-21
creek a-26 b-17 c-21 d+26
creep* a-19
creeping a-19
crei__si a+17 d-17
crei_que a+17 d-17
creo a-29 c+42 d-54
creo$ a-29 d-28
creo__@relative c+16
creo__mi a-16 b-17 c+18
creo__no c+18
creo__ya c+16
creo_jaja b-23 d-21
creo_que a-21 b-40 c+31 d-29
crist* b-27
cristal a-28 b-23
cristiana a+18 d-18
crudo c+17 d-17
crumb c-15
cuadr* b-22
cuadra b-18
cuadra$ b-15
cuadrado a-17
cual a-42 b+28 d-24
cual_@medicine a-22 b+22 c-21 d-20
cual_@visit a-17 b+20 c-17 d-19
cuale* a-31 b+15 d-38
cuales a-31 b+15 d-38
cuales$ a-19 c+17 d-26
cuales_@relative a-17
cuand* a-17 b-41
cuando a-17 b-41
cuando$ d-16
cuando__@relative b-21 c-21 d+16
cuando__a c-23
cuando__de c-15 d+15
cuando__la a-26 d+19
cuando__mi b-24
cuando__pusieron c-20 d+15
cuando_guste a-23 c-19 d+22
cuando_me a-17 b-24
cuando_murio a-17 d+17
cuant* a-22 d-18
cuantas a-22 d-18
cuantas$ a-15 b-20 c+20 d-17
cuantas_preguntas b+15 c-17
cuanto a-48 b+44 d-56
cuart* c-16
cuarto c-16
cuarto$ b-21 c-18
cuatr* a-27 c-27 d+22
cuatro a-27 c-27 d+22
cubre a+16 d-17
cuent* a-40 b+29
cuenta a-42 b+26 d-17
cuenta$ a-32 b+29
cuentan a-23 b+31 c-26 d-29
cuentan$ a-22 b+28 c-24 d-28
cuentas a-19 c-15 d+21
cuente b-21 c-22
cuente_conmigo b-16 c-18
cuenten b-17 c-21
cuenten_conmigo c-16
cuento b-21
cuento_con c-16
cuesta d-16
cuide a-21 b-16 c+22
cuido a+16
cuido_con a+17 d-16
cumpli a-35 b-25 c-15 d+35
cumpli_# a-28 b-18 d+29
cumpli__@date a-22 d+22
cumpli__en a-22 d+22
cumplo a+27 b-18 d-29
cumplo$ a+16
cumplo__# a+17 d-17
cumplo__en a+17 d-17
cumplo_los a+17 d-17
cunada b-21
cunado a-25 c-19
curre* d+16
currently d+16
cut a-18
cutti* a-21 c+18
cutting a-21 c+18
cutting_down c+17
cvs c-20
cvs$ c-20
cycle b-16
cymbalta a-16 d+19
cysti* c-19 d+19
cystitis c-19 d+19
cystitis$ c-16 d+22
da d-28
da__el a+15
da__no a-17 c+17
da_miedo c-16 d-19
dab a-18 b-16 c+18 d-15
daban a-23 d-36
daban__en c+16
dad b-23 c-46
daddy a-16 b+20 d-20
dado b-24
dado$ a+27 c-17
dado_eso a+21 c-21
dads c-26
daily a-28 b-21
daily_for a-26 b-20
dale a-25 b-22 c-24 d+28
dan d-17
dan_permiso d-21
dando b-17
dando_pecho d+15
dano c-20
dar b+20 c-15 d-27
dar_pecho a+15
dark b-23 d-21
dark$ b-23 d-21
date d-21
daugh* a-17 b-15
daughter a-23
daughters a-17 b-15
day b-42 d+21
day$ b-37
day__# a-15 d+15
day__it a-20 c+15
day__that b+17
day_off c-16
days a-41 c+16
days$ d-18
days_are a+17
days_clean a-21 d+23
days_sober a-21 c-16 d+22
de_# c-23 d+16
de_@date c-21
de_@eat b-27 c-26
de_@medicine c-19
de__# b-31
de__@body b-25 c-20 d+22
de__@medicine b-15
de__@month a-28 c-24 d+18
de__@year a+15 c-16
de__ahi a-16 c-16
de__bien a+24 d-20
de__casa a-18
de__cero a+18 d-18
de__con b-19
de__cosas c-18
de__cuenta a-17
de__de a-26 b-21 d+25
de__dijo d-16
de__dos a+21 d-21
de__esa a+17 d-16
de__eso b-21
de__estoy a+28 b-20 c-19 d-25
de__hace d-15
de__hay c+17 d-15
de__infarto a-17
de__jaja c-18
de__la c-24
de__las a-16
de__le c-15 d-18
de__lista a+23 b-17 c-20 d-22
de__lo a-29 b+17
de__me b-23
de__mi b-15
de__mismo a-19 b+16 c-21
de__nada b-19
de__nietos b-19 d+19
de__no a+15 c-26 d-16
de__o a-15
de__pecho a+15
de__presion b-16
de__que b-39
de__regla a+15
de__rinones d-20
de__se a-24
de__si a-19 b-21
de__soy a+15 d-15
de__un b-17
de__una a-15
de__vida b-24 c-18
de__vivo a+17 d-17
de__voy a-19 c-18 d+20
de__y b-35
de__yo a+18 d-17
de_alta d-15
de_amor d-15
de_bebe d-16
de_cinco a-15 b-17 d+19
de_contar c-18 d-22
de_dar d-17
de_dios d+15
de_edad b-29 c-28
de_encargo b-15 d+17
de_entrar a-16
de_eso a+17 c-17 d-31
de_esos c-15
de_hacer a+21 b-15 d-22
de_higado a-17 c-18 d+16
de_joven b-17
de_la c-30
de_las b-24
de_lo d-16
de_los d-23
de_mamar a-19 d+19
de_maravilla b-20 c-20
de_mas a-20 b-19 c+22
de_mi d-16
de_nacimiento a-24
de_nada a+22 d-24
de_nina a-17 c+18 d-16
de_nino c+20 d-19
de_orina a-21
de_parte a-20 b+22 d-23
de_por b-19
de_que a-34
de_retraso c+19 d-24
de_su d-16
de_tener a+15
de_todo b-31 c-26
de_una a-36 b-29 c-29 d+39
de_ustedes c-15
de_vez d-22
dead d-34
debo a-19 b-16 c+19 d-19
decad* b-17
decades a-17 b-16
decia a-18
decid* c+25 d-31
decided b-17 d-19
decided$ a-19 c+19
decided__it a+17 c-19
decided_against a+17 c-19
decir a-20 c+20 d-24
decir$ a-19 c+17 d-18
decir* a-21 c+21 d-25
decirle a-20 c+17 d-22
decirle$ d-19
deep a+18 d-16
deep_in a+16
defin* a-29 b+20 d-28
define a-39 b+21 d-33
define__i b-22
define_mania d-20
define_problem a-30 c+18 d-25
deja a-15
dejam* b-28 c+22 d-29
dejame a-28 b-26 c+31 d-25
dejame__agenda a-16 c+16
dejame__la a-16 c+16
dejamos c-20
dejar a-19 b-16 d+19
dejarlo c-19
deje c+32 d-46
dejel* b-20 c-25
dejela a-20 b-17 c-17 d+21
dejela__esta a-15 d+16
dejela_como a-15 d+16
dejelo a+16 d-17
dejelo_asi a+16 d-17
dejem* b-25 c+33 d-34
dejeme a-31 b-25 c+36 d-28
dejeme__mi a-15 c+19
dejeme_preguntarle c+19
dejo b-21
dejo__@door a-17 d+18
dejo__la a-19 d+21
dejo_en a-19 b-17
del a-21 b-22
del_# a-17 d+19
del__en a-21
del__estoy d-15
del__me a-21 d+18
del__padezco a+16
del__y a-16
del__yo b-21
del_corazon c-19
del_higado a-18
del_jale a+17 c-17 d-17
del_rinon a-18 d+17
del_trabajo b-23
dele b-34 c-37 d+26
dele$ a-24 b-16 c-15 d+22
dele__a d-15
dele_mi a+20 b-17 c-18 d-21
delus* c-17
delusions a-15 d+17
demas* a-21 d+21
demasiado a-21 d+21
demasiado$ d+16
demon* a-18
demons a-18
demons$ a-18
denti* b-17 d-15
dentista a+17 d-23
dentr* a+21 b-16 d-21
dentro a+21 b-16 d-21
depar* a+21 d-16
department a+21 d-16
department$ a+17
depen* a-46 b-44 c+38 d-19
depende a-35 b-38 c+35 d-23
depende$ c+22
depende__hora c+17
depende__la b-16 c+22
depende_de c+18
depends a-29 b-30 c+23
depends$ a-15
depends__day c+17
depends__you c+16
depends_if c+17
depends_on b-17 c+16
depo a+21 c-16 d-18
depre a+24 c-21 d-26
depre$ a+16 c-16 d-22
depre* a+25 c-39 d-32
depresion a+20 c-17
depressed a+22 b-17 c-19
depression c-35 d-26
depression$ c-25 d-23
desay* a-16 d+16
desayune a-16 d+16
desayune__con d+15
desca* b-43
descansa c+17 d-17
descanso a-20 d+22
descartaron a+30 b-27 c-29 d-25
descartaron$ a+20 b-19 c-19 d-19
descarto b-19 d-22
descarto$ b-16 d-19
desde b-47 c-28 d+19
desde__# b-17 c-23 d+17
desde__me a-17 b-17
desde_el b-17 c-17
desde_hace c-16
desde_las a-21 d+21
desde_los d+15
desde_que b-19
desoc* a-19 d+18
desocupada a-19 d+18
desocupada$ a-18 d+17
despe* b-16 c-15
despues$ a+25 d-25
despues__que a-16
despues_del c-16
deste* c-20
detox d+17
dia c-23
dia$ b-22
dia__mi a+17 d-18
dia_para d+16
diabe* b-18 c-32
diabetes b-18 c-22
diabetes$ b-15 c-20
diabetico c-18
diagn* b-38
diagnosed b-25
diagnosed$ a-20 c+24
diagnosed__bipolar d+16
diagnosed_with c-17 d+20
diagnosis c+16
diagnosis$ c+17 d-17
diagnosticado_nada c+16
diagnosticaron b-16 c-30
diagnosticaron_bipolaridad d+15
diagnostico d-15
diali* c-27
dialisis c-18
dialy* c-36
dialysis c-36
dialysis$ b+18 d-22
dialysis_@day a-22 b-18 c-17 d+21
dialysis__@day b-20 c-19 d+18
dialysis_mwf a-19 b-19 d+20
diari* a-23 b-21 c-20 d+28
diario a-23 b-21 c-20 d+28
diario$ a-19 c-18 d+19
dias a-25 b-19 c+16
dias$ a-20
dice a-30 c+22 d-18
dice$ a-21 b+24 c-22 d-24
dice__me b-18
dice__si b-15
dice__y a-15 c+17
dice_el b-16
dice_que b-21 c+16 d-28
dicen a-29
dicen_que a-23 b-29
dicho d-22
did__@clinician a-15 d-16
did__ask a-16 b+18 d-15
did__em a+20 c-16 d-17
did__for a-22
did__go a-18 c-16
did__i c-16
did__it a+16 b-19 d-22
did__me a+16 d-22
did__of d-17
did__work a-21 d+21
did_a d-17
did_but a+21 c-15 d-18
did_fine a+16 d-17
did_great a+24 b-22 c-17 d-23
did_not a-26 d+15
did_the c-15
did_you b+18 d-16
die a-16
died a-17 b+21 c-27
died$ b-20
died_from a-16 b+17 c-16 d-16
died_of b+16 d-15
dieron$ a-17
dieron_@medicine a-16 b-17 d+22
dieron__el d-15
dieron__para d+16
diez b-18 c-20
difer* b-15 d+20
diferentes b-15 d+20
diferentes$ d+17
diffe* a-21
different a-20
different_@medicine d+20
digam* a-24 c-26
digame a-24 c-26
digame$ a-18 c-18 d+19
digo a-26 c+24
digo$ a-23 b-23 c+25 d-25
digo__no a-20 d+16
digo__puedo c+17 d-17
digo_no a+19 c-18
digo_que a-20
digo_si b-17
dije c-19
dijer* a-27 b-22 c+18
dijeron a-27 b-22 c+18
dijeron$ c-20 d+20
dijeron_que a-18 b-16 c+16
dijo b-25
dijo$ b+17
dijo__@clinician c-15
dijo__si d+17
dijo_que b-30
dime c-16 d+21
dime$ c-16 d+21
diner d-15
dinner a+19 c-22 d-33
dio__alta a+16 d-18
dio__la d+15
dio__pero d-20
dio__y a-17 d+19
dio_alergia d+19
dio_de d-15
dio_positivo c-16 d+15
dio_taquicardia d+16
dio_una d+16
dios b-46 c+19
dios$ a-19 b-35 c+19
dios__libre a+20 d-17
dios__😂 a+17
dios_me a+20 d-17
dip d-16
dira a-18 c+19 d-20
dira$ a-18 c+19 d-20
direccion c-32
dis b+17 d-15
dis$ b+17 d-15
discu* c-15 d-18
disea* c-24
disease c-24
disease$ a-17 c-16
disease__me b-16
disor* b-24
disorder b-24
disorder$ c-16
dispa* c-15 d+17
disparo c-15 d+17
disti* a-18 b-16
distintas d+15
diu a+24 c-17 d-18
diu$ a+20
divor* b-24 c-22
divorce b-17 c-23
do a-37 b+34
do$ a-22 d+18
do_@drug a-17 b+17 c-19
do_@medicine b+16
do__@call c-19 d-26
do__a c-23
do__all b+16 c-16
do__any c-20
do__anyone a+18 c-17
do__anything c-17
do__bring b+17
do__count b+36 c-41 d-36
do__do a+22 c-23 d-17
do__drink a+24 c-23
do__go a-20
do__have d-26
do__i a-18
do__in c-16
do__it d-24
do__know b-40 c+16 d-21
do__me a-20 d+19
do__mean a-17 b+15 d-16
do__need a-21 b+15 c-25
do__now a-18
do__recall b-17 c+16
do__remember c+15 d-16
do__so a+16 b-19 d-31
do__take c-20
do__text a+20 b-16 d-19
do__that d-20
do__think b-20 d-33
do__this c-21
do__to b+24 d-25
do__tomorrow a+15 d-19
do__touch a+16 c-15
do__trust d-17
do__where c+16
do__why a-15 b-17 d+16
do__work a+18 d-19
do_have b-17 c-20 d+17
do_i a-30 b+22 d-18
do_it b-15 c-33
do_not d-16
do_nothing a-17 d+17
do_the a-19 d+20
do_they a-18 b+24 c-17
do_this a+18 d-18
do_utis b+17 c-21 d-16
do_without d-18
do_you a-34 b+24 c-24
doble a-19 c-35
doble$ c-16
doce b-17 c-17 d+17
docto* b-31 c+24 d-27
doctor d-26
doctora b-15
doctores c-16
doctors b-29 c+29 d-31
doctors$ a-24 b-21 c+30 d-25
docum* a-21 c+17 d-24
documento a-17 d-20
does a-36 b+27 d-37
does$ d-16
does_@medicine c+18
does_@treat b+21 c-25
does__@medicine b+28 c-28 d-15
does__@relative b-17 c+18
does__a b+20 c-22
does__count a-30 c+22 d-15
does__go a-15
does__have a-19 b+19 d-18
does__it a-15 b+17 d-18
does__matter a-16 b+23 c-17 d-19
does__me c-16
does__my d-17
does__take b+18 c-21
does__that d+16
does__the d-16
does__to b+19 c-22 d-19
does__with b+16 c-16
does_a a-18
does_but a+16
does_it a-25 b+29 c-17 d-28
does_medical a-17 b+17 c-17
does_my a-22 d-19
does_not a+17 c-17 d-25
does_postpartum b-24 c+24
does_that a-21 c+26 d-24
does_the b+25 c-19 d-18
dog a-22 b+25 c-32
doing a-20 b-19
doing_it c-16
domingo b-16 c-26
don c-16
donde a-22 b+25 d-25
done a+27 b-39 c-30
done$ a+20 d-24
done__@relative b-18 c-17
done__a b-17
done__rinon b-17
done_un b-17
donut a-23 b-20 c+15
door a-33 b+19 c-26
dormi* b-28 c+16
dormida d-20
dos a-27 b-58 d+32
dos$ b-19
dos_@medicine c-15
dos_@year c-16 d+16
dos__al c-17 d+21
dos__en d+15
dos__no a-17
dos_rayitas a-17 c-18 d+19
dos_veces b-21
dos_y a-23 c-18 d+25
dot b-17 c-18
doubt b-22 d-30
doubt_it a+15 b-22 d-33
down b-33
down$ b-31 c+16
down__my a+16 d-20
down__the a+16 c-16
down_there a+22 b-17 d-19
doy b-31 c-35 d+17
doy$ b-15
doy_teta a-15 d+17
dozen c-17 d+19
dozen$ c-17 d+19
dra c-17 d-16
drama a-18 b-30 d+21
drama$ b-24 c-28 d+18
drank a-16
drink d-23
drink$ a+31 b-24 c-31 d-24
drink__a a+20 c-20 d-17
drink__but a-21 c+20 d-16
drink__day a-16
drink__much a-24 b-26
drink__my c-19 d+15
drink__night d-16
drink__not a+17 c-20
drink__than a-21 b-16
drink_but a+23 c-29
drink_every a-23 c+15
drink_like b-16 d-18
drink_more a-21 b-16
drink_normal a+17 c-20
drink_too a-21 b-24
drinker a+32 b-25 c-19 d-24
drinking a-32 d+19
drinks$ a-18 b+17 c-18
drinks__week a+16 c-17 d-16
drinks_a c-18
drive a+20 c-37 d-18
drive* c-31
driver b+18 c-23
drives a-16 c-22 d+20
driving c-21
drogas$ c-24 d-30
drop a+16 d-32
drop$ c-17
drop_it a+21 b-15 c-19 d-21
dropp* a-17
dropped a-17
dropped__at a-18
dropped_me b-15 d+15
drove b-17 d-17
drug_allergies a+18
drugs d-18
drugs$ a+15 d-18
drunk a-31 c-19
drunk$ a-24
dry a+27 b-20 c-22 d-26
dry__a a+17
dry__bone a+17
dry_as a+17
duda a-29 b-22 c+26 d-17
dudas a-20 d+24
dudas$ d+18
dude a+16
due a-32 c-24 d+29
due__@date a-17
duele d-18
duele__@body c-18 d-17
duele_la a-20 b+16
dui a-15 d+17
dui__@date d+15
duloxetina a-20 c-15 d+23
durin* a-17
during a-17
duro a-20 b-16 c-19 d+22
dx c-18
dying c-19
dying$ c-17
e a+23 b-16 c-17 d-19
earl a-17 c-17 d+22
earl$ a-15 d+19
early b-29 c+17 d-21
early$ a-20
early__@medicine a+16
early_for a+16 d-15
ears a-23 d+22
easte* c-16
eastern c-16
eat c-25 d-32
eating a-33 b-28 d+29
echel* a-18 b-16 c-15 d+18
echele a-18 b-16 c-15 d+18
echo b-15
ecogr* c+16 d-15
ecografia c+16 d-15
ecografia$ c+16 d-15
ect a-20 b-19 c-17 d+23
edad c-16
edad$ c-15
edad_no d-16
edad_y a-17
edge b-32 c+24 d-31
edge$ b-26 d-22
edibles a+20 c-16 d-20
eggs b-21 c-18 d+21
eh a-31 c+25 d-28
eh$ a-24 c+15 d-22
eight* b-20 c-25
eighteen c-15
eithe* a+16 d-21
either a+16 d-21
either$ a+17
el$ a-20
el_# b-37
el_@animal a+21 b-21 d-17
el_@body a+19 d-18
el_@clinician a-15
el_@day c+16 d-29
el_@drink c-17
el_@drug a-16 c-29
el_@insurance c-25
el_@medicine b-24 c-19
el_@month b-15 c-16
el_@relative b-18
el_@traffic c-15 d-15
el_@vehicle c-23
el__@month a-17 d+17
el__@year b-18 c-15
el__ahi a-22 c+18 d-21
el__cada d+19
el__cuenta a-20 b+29 c-31 d-28
el__dejo c-18
el__dice b-24
el__dijo b-21
el__dios d+15
el__era b+17 c-17
el__es b-29
el__ese a-17 c-18 d+16
el__eso a-16
el__esta a-18
el__este a-17 d+18
el__graso c-17 d+19
el__inflamado d+18
el__jaja c-16 d-18
el__la b+16 c-21
el__le a-18 b-22
el__lo c-23 d-18
el__luego c-20 d-19
el__me b-23
el__mi a+15
el__no a-22
el__pasado c-16
el__pero b-15
el__por d-15
el__porque a-15
el__que b-26
el__salio d-16
el__se b-21 d-19
el__tengo c-18
el__y a+20 b-38 d-17
el__ya c-18
el__yo b-15
el_bebe a+20 b-17 c-20
el_camino a-15 d+16
el_cardiologo c-15
el_carro b-22 d-27
el_celular a-17 b+18 c-15 d-18
el_chequeo d-16
el_cuarto a-16
el_de b-18
el_del b-21
el_dia a-24 b-19 d+24
el_diu a+24 c-17 d-17
el_favor a-15 d+18
el_higado b-43
el_limite b-15
el_mensaje b+18 d-18
el_paciente a+22 b-22 d-22
el_papel a-19
el_que c-27
el_resultado c+18 d-22
el_rinon c-33
el_sofa a-16
el_test a-23 b-16
el_trabajo a-21
el_trago a-16 b-20 c-18 d+22
el_ultimo a+16 d-18
el_ultrasonido a-16
el_unico a+17 c-15
elbow a+16
elbow__in a+16
elbow_deep a+16
elect* a-17 b-36 d+22
electro d-17
electroshock a-17 b-16 c-16 d+19
eleva* a-23 b-15
elevated a-23 b-15
elevated_once c+16
eliquis a-30 b-25 c-23 d+33
ella__@relative a-20 b+22 c-15 d-16
else b-31
else$ a+22 b-22 d-26
em b-22 c-27
em$ b-23 c-23
email a+25 b-21 c-19 d-25
embar* a-19
embarazada$ c-30
embarazada__lactando c-17
embarazada_no a-18 b-20
embarazadisima a-21 b-19 c-19 d+23
embry* a-18 c-17 d+18
embryo a-18 c-17 d+18
embryo_transfer a-18 c-17 d+18
emdr c-20 d+16
emdr__@medicine d+18
emdr_and d+15
emoji* b-33 c-29
emojithanks a+17 d-15
emojithanks$ a+17 d-15
emojiyes b-26 c-24 d+17
emojiyes$ a-22 b-19 c-18 d+24
empty a+25 b-21 c-18 d-26
en c-15
en_# a+24 b-37 c-49 d-16
en_@date b-19 c-20
en_@eat a+23 c-17 d-22
en_@holiday c-16
en_@treat c-17 d+21
en_@vehicle a+15 c-19 d-20
en__# a-29 c-40 d+21
en__@door b-16
en__@month d-17
en__@place b-25
en__@relative a-15 d+15
en__@thanks b-17
en__@treat c-18
en__@vehicle c-28 d-30
en__a b-17
en__bodas a+19 d-18
en__cada c-16
en__cama a-25 b-22 c-16 d+27
en__carro a+25 b-17 c-21 d-21
en__casa a-25 b-33 d+19
en__con b-35
en__de b-31
en__el a+16
en__es a+16 d-15
en__eso b-19 d-20
en__esta a-16
en__estoy b-17
en__familia c-17
en__farmacia a+16 b-16 d-23
en__grado a+18 d-19
en__hasta a+22 d-21
en__higado a-18
en__historial b-16
en__hora a+20 d-20
en__junta a+16
en__la d-23
en__le c+17 d-17
en__limite b-15
en__luego c-26 d-25
en__me b-21 c+16
en__medio a+15 d-16
en__mejor a+20 d-19
en__mi b-19
en__nada a+16
en__no b+16 c-18 d-20
en__noche b-28 c+16
en__nunca b-17 d-16
en__pero a-15 b-17 c+19 d-16
en__plant a-17
en__que c-26
en__rato b-15
en__rinon b-18
en__si a-16 b-16 c-16 d+18
en__sofa a-16
en__soy b-20
en__todavia d-18
en__trabajo a-15
en__una d-16
en__vida a+18 c-16 d-16
en__viendo a-15 d+18
en__y a+21 b-17 c-23 d-17
en__ya b-20
en_camino a+17 b-24 c-22
en_casa a-21 b-28 c-16 d+25
en_clase a+16 d-15
en_cuando d-22
en_dialisis d-15
en_dos a+15
en_eso b-19 c+20 d-30
en_este a+17 d-16
en_fiestas a+15
en_los a-19 d+17
en_media a+16
en_mi a-22 d+16
en_mis a+23 b-20 c-21 d-22
en_misa a+17
en_orden a+20 b-15 c-18 d-18
en_otra b-22
en_otro c+16 d-16
en_pie a-24 b-16 c-18 d+23
en_que a-18
en_rango d-15
en_rehabilitacion a-19 c-21 d+20
en_su b-22 c-16
en_un b-23
en_una b-16
enalapril a-16 b-16 c-20 d+21
encan* a-21 b+19 c-22
encar* b-18
encargo b-15 d+17
encin* b-22 c-26
encinta b-22 c-26
encinta$ b-21 c-25
encon* a+16 b-27 c-24
encontrado a+19 c-17 d-16
encontrado_nada c-15
encontre b-26
encue* a-24 d-25
encuentro a-24 d-25
end c-28
end$ a-19 c-17
ended c-17
enero b-18
enfermera d-29
enfermo c-18
enlar* a-21 b-20 c-19 d+22
enlarged a-21 b-20 c-19 d+22
enlarged_heart a-21 b-20 c-19 d+22
enten* a-21 b+16 d-19
entendi a-21 b+16 d-19
enter* b-39 c-37 d+21
entera b-26 c-28 d+15
entera$ b-20 c-23
entere b-22 c-18 d+15
entie* a-19 b+20 d-27
entienden b+16
entienden_por b+16
entiendo d-19
enton* a-20 d+18
entonces a-20 d+18
entra c-18
entra* c-25
entrando b-20
entrando_al a+19 b-15 c-15 d-21
entrar c-18
entre__y c+16
entro b-34 c-27 d+19
entro_a a+17 d-16
enzim* b-18
enzimas__higado c-18 d+17
enzimas_del c-18 d+17
enzym* a-24 b-17
enzymes a-24 b-17
episo* b-25 c-20 d+23
er b-22
er__i d-16
era d-38
era$ a-18
era__chico c+16
era__no a-17
era__pero a+17
era_el c-22
era_mi d-18
era_muy c+17
era_nino a-15 c+15
es b+17 c-23 d-37
es$ a-35 b+18
es__# b-24
es__@day a-20
es__@relative d-33
es__a d-18
es__apartamento a+18 b-15 d-18
es__de d-22
es__del a+16
es__la a+22 b-20 d-16
es__lo d-15
es__los a-19
es__mi d-29
es__no b-22 d-16
es__por a-16 b+16
es__primera a+19 b-16 d-15
es__unico a+21 b-19 c-16 d-19
es__vez a+19 b-16 d-15
es__yo a+20 b-16 d-19
es_alergico b+15
es_bipolar b+18 c-20
es_confidencial c-16
es_de d-16
es_el d-23
es_la a+20 d-45
es_lo a+23 b-28 d-15
es_mi c-29
es_muy a-16 d-15
es_otra a-15
es_para d-27
es_que c-16
es_rapido a-16 c+18 d-16
esa c-22
esa$ b-19
esa_@medicine c-17
esa_@place a+17 d-18
esa__en a-15 d+17
esa__es d-20
esa__me b-23 c-22
esa__mi a-16 c-15
esa__puedo d+16
esa_hora c-31
esa_palabra c-16 d-15
esa_pregunta b+15
esa_vez a-22 c-16 d+26
esas a-20 b+16
escitalopram a+23 b-19 c-25 d-19
escri* a-17
escribame a-26 b-19 c-21 d+25
escribe c-23 d-24
escribe$ a-18 b+20 c-18 d-18
escribir c-21
escribo a+18 b-17
escuc* a-22 b-23 c-21 d+30
escucho a-16 b-17 d+19
escucho$ d+16
ese a+15 c-37 d-16
ese_@hours c-19
ese__correo a-22
ese__lo b-15
ese__me b-24 c-23
ese__mi b-29 c-21
ese__no b-21
ese__por a-17 b+19 d-20
ese_dia a+33 b-24 d-35
ese_es a-26 b-17 d+23
ese_lado a+21 b-17 d-22
ese_papel c-15
eso b+28 d-36
eso$ c-21
eso__@thanks a+17
eso__digo a-15 c-15
eso__el b+16 c-18 d-16
eso__en b+17 d-24
eso__es a+17 c-16 d-18
eso__hablo b+17 c-16 d-16
eso__jaja b-22 c+20 d-23
eso__jamas d-15
eso__le a+16
eso__lo c-32 d-28
eso__me c-23
eso__mi b+24 c-27 d-22
eso__por b+16
eso__privado a-16 b+17
eso__que a-22 b+27 c-30 d-22
eso__tiene b+19 c-19
eso_creo a-17 b-21 c+20 d-18
eso_cuenta b-35 c+35 d-23
eso_en a-16 b+17 c-15
eso_es a-26 b+22 d-20
eso_esta d-15
eso_estoy b-23
eso_lo a-22 b+24 c-19 d-17
eso_me c-17
eso_no a+21 c-24 d-26
eso_que a-20 b+20 c-24
eso_se a-17
eso_ya c-16 d-20
esos a+27 c-32 d-32
esos_organos a+16 d-15
espera c-19
esperando b-41
esperando$ a-18 c-25 d+23
esperando__del d-17
esperando__en a-18 c-17 d+21
esperando__me b-16
esperando__recojan a+15 c-17
esperando__resultado d-16
esperando_la d-17
esperando_que b-16
espereme d-18
espereme__estoy a+16
espereme_que a+16
espero a-16
esposa b-24 c+18
esposo c-23
esqui* a-18 c-21 d+18
esquizoafectivo a-20 b-22 c-27 d+27
esquizoafectivo$ a-18 b-20 c-18 d+27
esquizofrenia c-28
esquizofrenia$ a-21 c-19
esquizofrenico$ a-17 b+16
esta c-34
esta$ a-15 d+16
esta__del a-23 d+17
esta__dialisis d-15
esta__en c-17
esta__la b-20 d-15
esta__le d-18
esta__mi c-17
esta__no c-19
esta__para a+20 b-16 d-22
esta__siete a-21 c-16
esta__su d-15
esta__yo a-18
esta_bien b-20 c-22 d+20
esta_embarazada a-18 b+18 d-17
esta_haciendo a-23 b+18 d-24
esta_mal d-16
esta_perdi a+21 b-20
esta_todo a+19 d-19
estab* a-27
estaba a-24 c+18 d-15
estad* b-17 c-16
estado b-17 c-16
estam* b-24
estamos b-24
estamos_buscando a-21 b-16 c+18
estamos_en a+16 d-16
estamos_hablando a-18
estan c+17 d-33
estan__loca b+16
estan_evaluando a-23 b-19 c+21 d-16
estar a-19 b+16
estar* a-26 b-19 d+24
estare a-26 b-19 d+24
este c-31 d+21
este_@year a-20 b-27 c-20 d+27
este__me b-18 d+17
este__no d-28
este_pais a+18 d-16
esto c-37
esto$ b+17 c-21 d-17
esto__lo c-16
estomago a+19 d-18
estoy b-18 d-16
estoy$ a-17 b-22
estoy_@insurance c+17
estoy__# c-15
estoy__@eat a+21 b-21 d-20
estoy__@food d-16
estoy__@relative a+19 c-20 d-18
estoy__@vehicle b+15 c-19 d-17
estoy__a a-19
estoy__al a+18 d-21
estoy__casa a-34 b-15 c-19 d+34
estoy__clase a+16 d-15
estoy__con a-27 b-23 c+23
estoy__de d-21
estoy__el d-17
estoy__en a-18 d+16
estoy__eso b-19 d-24
estoy__me b-18 c+15
estoy__mi b-27
estoy__pecho d+16
estoy__pero c-15
estoy__que b-26 d-16
estoy__resultado d-16
estoy__trabajo d-16
estoy__una a+18 d-18
estoy__verdad a-17 b+16 d-20
estoy_bien a+25 b-17 c-20 d-24
estoy_con a+19 b-31 c-23
estoy_dando d+16
estoy_de a-20 d+21
estoy_desocupada a-19 d+18
estoy_encinta a-24 b-16 c-18 d+23
estoy_esperando a-23 b-33 c+22
estoy_libre a-17 d+17
estoy_loca a+16
estoy_manejando a-15 b+21 c-25 d-29
estoy_operada a+27 c-19 d-23
estoy_pensando a-15 c+16 d-16
estoy_sano a+25 c-22
estoy_segura a-17 c+22
estoy_trabajando a+27 d-34
estoy_triste c-16
estoy_viendo a-20 b-16 c+21 d-18
estre* a+28 b-22 c-22 d-25
estres a+28 b-22 c-22 d-25
estres$ a+17
estud* b-30 c+16 d-32
estudio a-16 c+17
estudios b-25 d-26
estudios$ d-15
estuv* a-26 c-26 d+18
estuve a-24 b-24 d+25
estuve__en d+16
estuvo b+17 c-19 d-21
evalu* b-30 c+19 d-29
evaluando a-23 b-19 c+21 d-16
evaluaron a+17 c-17
evaluaron__bipolar a+17 c-17
evang* a+15
evangelica a+15
even c-22
eveni* a+15 d-17
evening a+15 d-17
ever c-20
ever$ a+29 c-29 d-26
ever_took a+17 c-15
every a-26 b-47 c-18 d+33
every* a+24 c-42
every_@month c-17
every__@month c-15
every__i c-16
every__is d+16
every__it a-21
every__no b-16
every_day a-27 b-17
every_night a-27 b-21 d+17
every_three a+22 d-21
everybody c-26
everybody__know a+18
everybody_i a+18
everyone a+20 b-25 c-17 d-15
everyone__my b-20
everything a+21 b-17 c-26
everything$ c-29
everything__in a+16 d-15
everything__the d+15
everything_but a-15 d+16
ex a+17 b+18 d-39
ex$ b-17 d-18
ex_@clinician b-16
ex__drunk a-16 b+16
ex__no a+15 c-16 d-18
ex__say b+17 c-16 d-16
ex__yo c-16
ex_is a-21 b+19
ex_would b+17 c-16 d-16
exact* a-25 b-24 c+22 d+16
exactly a-23 b-21 c+22
exactly$ a-18 b-19
excep* b-20 c-25
except b-20 c-25
excus* b+17 c-16 d-16
excuse b+17 c-16 d-16
expec* a-15 c-34 d+19
expecting a-15 c-34 d+19
expecting$ c-26
exped* a-21
expediente a-21
exper* c-17 d+17
experience a-15 c-17 d+17
experience$ d+20
exten* a+15
extent a+15
extent__it a+15
extent_of a+15
eyes a-21
fabri* a+22 b-16 d-21
fabrica a+22 b-16 d-21
fabrica$ a+16 d-16
face a-19 c-20
face__face c-15
face_to c-15
faceb* a-21 b+22 c-18 d-23
facebook a-21 b+22 c-18 d-23
facto* a+17 b-19 c-17
factory b-18 c-15
faint c+18 d-16
fall a-18
fall__that d-15
fall_under d-15
falla a-24 b-19 c-20 d+25
falla$ a-18 d+19
falle* b-18
falta b-48
falta$ c-18
falta__# c-18
falta__@vehicle a+16
falta__hora a+20 b-17 d-20
falta__rinon c-16 d+20
falta_el b-17
falta_hacerme c+16 d-16
falta_un c-25
faltaba a-20 b-16 c-20 d+22
faltaba_mas a-20 b-16 c-20 d+22
faltan d-31
faltan_# a+20 d-20
faltan__@month a+17 d-16
faltan__analisis a-17 c+17
faltan__semanas a+16 d-18
faltan_los a-23 b-15 c+23
famil* b+17 d-44
familia d-26
family a+18 c-20 d-32
family$ b+23 d-23
family__me b-17
family_and d+18
family_is a+19 b-18 d-20
far a+22 b-18 d-29
far$ d-22
far__i c-16
farm a-17 d+17
farma* b-19
farmacia b-19
fatal b-15 c-19
fatal$ b-15 c-19
fatty a-34 b-28 c-17 d+31
fatty_liver a-26 b-19 d+20
favor c-34
favor$ c-31
favor__dios d+15
favor_de d+15
fea c-16 d+18
fea$ d+15
feas a-17 d+18
featu* d+17
features d+17
february a+21 d-21
fecha d-19
feed$ a-18 d+19
feedi* b-20 c-17 d+16
feeding b-20 c-17 d+16
feel a-31 c-20
feels d-23
feels_like a-19 c+18 d-15
feet b-25 c-30
fell_through a+19 d-21
fella b-21 c-23
felt c+15 d-27
felt__i d-15
fence c+21 d-23
fever b-19 d-22
few_minutes a-19
fib a-17 d+19
fibri* a-19 b-18 c-20 d+21
fibrilacion a-19 b-18 c-20 d+21
fiebre d-18
field a-18 b-15
fiestas$ a+23 c-17 d-15
fifte* a+21 b-17 d-20
fifteen a+21 b-17 d-20
fifteen$ a+21 b-17 d-20
fifth a-19 c-16 d+20
fifty b-22 d-31
figur* a-16 b-23 c+25 d-21
figure a-22 b-17 c+23 d-18
figure__out a-22 b-17 c+23 d-18
fila a+16
file c+18 d-28
file$ a-16 c+16 d-19
filli* b-17 c+15
filling b-17 c+15
final a+28 b-22 c-25 d-23
find a-26 c+32 d-31
find$ a-18 b+19 c-16 d-20
find_a b-18
find_anybody a+16 c-15
find_out a-32 b-22 c+30
find_someone b-21 d-20
fine a+27 b-65 c-28
fine$ a+35 b-57 c-31
fine__fine a+20 d-22
fine__is c-19 d+20
fine__me a-25 b-25 c-21 d+27
fine__my c-16
fine__pressure a-15 d+15
fine_by a-20 b-21 c-17 d+23
fine_liver a+16 d-17
fines$ a-23 b-18 c+16
fire a-17 d+20
fire_away a-17 d+20
firma a+18 b-17 d-16
firme b-18 d+17
first a+19 d-26
first$ d-36
first__for a+16
first__here a+15
first_go a+21 c-17 d-18
first_one a+19 c-24 d-18
first_thing a+17
first_time b-28 d-32
first_timer a+22 b-20 c-20 d-21
fit a+21 b-21 c-26
five c-39 d+21
five$ c-30
fixin* a+17 d-17
fixing a+17 d-17
fixing_to a+17 d-17
flat c-21 d-19
flat__# a+17 d-16
flat_on a+17 d-16
fluoxetina a+25 b-20 c-25 d-19
flyin* b-18 c-17
flying b-18 c-17
folks a-31 b-26 d+29
follo* a-16
food a+20 d-19
for c-27
for$ d-20
for_@drug a-22 d+24
for_@relative a+15
for_@year c-19 d+20
for__# a+21 c-19 d-17
for__@month b-16
for__a d-16
for__and b-20 c-25 d+15
for__for a-17 d-21
for__heart a-15
for__hour a-21 b-20 d+22
for__i b-15 c-15 d+17
for__only a-20 c+19
for__or a-16 d-17
for__pressure a-17 c-17 d+19
for__so a-16
for__this c-16
for__week a-19 b-16
for__weeks d-16
for_a c-15
for_an b-17
for_asking b-20
for_her c-17 d+16
for_it c-26
for_mania b-31 c-28
for_me b-21
for_my a+16 c-17
for_one c+18 d-17
for_pain a-18 c+17
for_psychosis d+16
for_sleep c+19 d-33
for_sure a-21 b-20 c+16
for_the c-25
for_this a-23
for_two a-20 b-18
for_what a-29 b+32 c-25 d-33
forget b-29
forget$ a-24 b-23 c+27 d-29
forma c-20 d-18
forma$ c-20 d-18
formu* b+23 c-30 d-32
formula a+17 c-22 d-24
formulario a-24 b+24 c-15 d-23
formulario$ a-24 b+24 c-15 d-23
forth a-18 c+16
foto b+15
found b-30 c-18 d+19
found_a c-15
found_out a-17
four b-39 c-27 d+22
four$ b-25 c-29
franc* a+17 d-17
freaked a-16
free b-20 c-31
free$ c-24
frequ* d+15
frequent d+15
fresh a+16 c-24
fresh__of a+16 d-16
fresh_out a+16 d-16
friday a-32 b-29 c+20
friend d-16
friends a+24 d-34
frio a-27 b+31 c-30 d-32
from a-20
from$ a-20 c-17 d+16
from__@clinician d-17
from__here a+15 d-16
from_it a-17 c-19 d+20
from_the b-23
front c-15
fue b-17
fue_la d-25
fuert* a+18 b-19 d-16
fuerte a+18 b-19 d-16
fuerz* a-20 b+22 c-21 d-20
fuerza a-20 b+22 c-21 d-20
fuerza$ a-20 b+22 c-21 d-20
fui b-24 d-22
fui__con a-17
fui__tiempo d-16
fui__veces c+16 d-16
fui_al c-21
fui_con a-16
fui_un d-16
full b-26 c-26
full$ a+22 d-25
fumo b-39
fumo$ a+22 c-16
fumo_@drug a-28 b-25
fumo__dormir d-15
fumo__para d-15
funci* a-15 b-22 c-24 d+21
funer* a+18
funeral a+18
funeral$ a+16
funny a-20 b+20 d-23
gabap* d+15
gabapentina d+15
gallb* c-28 d-16
gallbladder c-26
gallbladder__is c-16
galls* c-20 d-19
gallstones c-20 d-19
gano a-20 b+16
gastr* a+20 c-15 d-19
gastritis a+20 c-15 d-19
gato d-16
gatos c-19
gatos$ c-21
gave b-17
gave__a a-16 b-18
gave__me b-17
gave_me b-18 c+18
gemel* a-23 b-21 c-28 d+26
gemelos a-23 b-18 c-25 d+24
gemelos$ c-16
gente c-23
get d-16
get__@relative d-22
get__a d-22
get__bed a+19 c-18
get__of c-18
get__to b-20
get__you b-19 c+18
get_a a-23 b-22
get_an b-17
get_back b-20 c+20
get_me c-16
get_my d-18
gets b-23
gets__in c+16
getti* a-31 c+23
getting a-31 c+23
getting_a a-21 c+18 d-27
gf a-19
ghost a+16
girl a-24 b-25 d+27
girl$ a-19 d+18
girlfriend a-19 d+15
give__@medicine a-17 d+17
give__a a-17 d-18
give__an a+17 d-18
give__to a+15 b-19 c-16
give_me d-16
give_my a+16 b-19 c-16
given d-18
given_it d-16
given_that a+15
glass a+26 b-23 c-23
glass__@drug a+21 d-19
glass_of a+18 c-20
glasses d-17
glauc* a-24 b-20 c-18 d+23
glaucoma a-24 b-20 c-18 d+23
go$ b-43 c-41 d+16
go__ahead a-19 d+18
go__and a+18 c-15
go__it a-28 b-19 c-23 d+28
go__the c+17
go_a a-17 b-18 c+15
go_ahead b-15 c-25
go_for a-27 c-16 d+24
go_on a-18 d+18
go_to b-16
god b-30 c-32
god_no a+17
goes a-21 c+19 d-31
goes_up d-16
going c-20
going__have a+20 b-16 d-17
going__me a-29 c-17 d+26
going__to a+20 b-16 d-17
going_to a+23 c-36
gone b-32
gone__me a-22 b-20 c-17 d+22
good b-35 c-37
good$ a+29 b-35 c-44 d-17
good_@thanks b-17
good__good a+16 d-15
good__me a-21 b-20 d+21
good__mine c+16 d-17
good__my a+22 d-19
good__that b-15
good_now a-16 d+18
good_time c-15
goodn* a+17
goodness a+17
got b-41 c-23 d+25
got_@sick d-15
got__# a+20 b-15 c-18
got__@medicine a-18 c+17
got__@month a-20
got__@relative a-18 c-25 d+24
got__@ride a-20 d+21
got__and c-19
got__ask b-18 d-21
got__at a-18
got__be d-20
got__blood a+15
got__car b-16
got__covered d+20
got__flat a+20 d-20
got__for c-17
got__i d-17
got__in b-22 c-36
got__lined a-15 d+16
got__lines a-16 d+17
got__liver d+18
got__me d+17
got__my a-25 b-16
got__now d+17
got__of c-19
got__on c-16
got__period c-15
got__pressure a+15
got__right c-23 d+22
got__this a-17 c+16
got__to a+24 c-20 d-22
got_an d+17
got_big a-16 b-17 d+18
got_called a+21 c-20 d-21
got_in a-21 b-15 c+17
got_it a-29
got_me a-27 b-19 c-21 d+27
got_my a+18 b-24 c-47
got_out c-18
got_snipped a+16 b-17
got_someone a-18 c-18 d+16
got_the c-24
got_time a-17 d+17
got_to a-25 c+21 d-23
got_two a-19
gota a+16
gota$ a+16
gotas a-17 b-16
gracias c-44 d-16
grad a-24 c-19 d+27
grad$ c-16 d+16
grado a+18 d-18
grado$ a+18 d-19
gradu* a+24 b-18 c-24 d-21
grand* c-26
granddaughter a-18 b+20
grande b-28 c-23
grande$ b-22 c-18
grandkids b-19
grandma a-24 c-22 d+27
grandmother a+17 b-15 d-16
grandpa a+18 d-19
graso a-28 b-27 d+25
graso$ a-23 b-19 c-29 d+30
grave a-18 c-19 d+22
great d-22
great$ b-30
great__i a+19 c-17
grief c-24 d-27
group a-19 c-26 d+16
grown a-28 c-31 d+19
grown$ a-21 b-22 c-17 d+22
grown_and a-19 c-17
guard* a-26 d+16
guess a-42 b-28 c+28
guess$ a-26 c+30 d-35
guess* a-15 c+19 d-20
guess__am c+16
guess__as c+16 d-17
guess__good c+16 d-17
guess_is c+16 d-17
guest c-18 d+16
guest$ c-18 d+16
guilt* a-20 d+19
guilty a-20 d+19
gummy a+19 d-24
gusta b+21 c-29 d-37
gusta* a+19 c-19
guste a-23 c-19 d+22
guste$ a-23 c-19 d+22
gusto a-23 b-21 c-19 d+27
gusto$ a-22 b-20 c-18 d+25
guy d-18
guys c-20
guys$ b-16
gym a+15
ha b-32
ha_contestado c+16 d-18
ha_llegado d-15
ha_pasado a+19
habia a-17 c+16
habit b-18
habla a-20 c-29
habla$ a-18 b+23 c-20 d-21
habla* a-18 c+19 d-17
hablamos a+22 c-19 d-19
hablando d-17
hablando$ a-18
hablar a-23 b+22
hablarlo a-16 c+16 d-21
hable a-25 c-26
hablo a-27 b+26 c-23 d-27
hablo$ b+15 c-16
hablo__una b+16
habri* a-21 b-22 c+23 d-22
habria a-21 b-22 c+23 d-22
habria__ver a-19 b-21 c+21 d-20
habria_que a-21 b-22 c+23 d-22
hace a-18
hace__@year b-27
hace__de c-18
hace__hora a-24 b-19 c-17 d+23
hace__me d+16
hace__no b-20
hace_falta a+18 d-18
hace_mucho b-19
hace_rato a-25 b-33 c-24 d+30
hace_un c-17
hace_una a-17 d+17
hacen a-23 d-24
hacer* a-22 b-17
hacer_el d-16
hacerlo c-17 d+17
hacerme a-19 c+19 d-19
hacie* a-25 d-19
haciendo a-25 d-19
had d-25
had_# a+17 d-18
had_@body c-17 d+19
had_@food a-18 c-17 d+19
had_@symptom a-19 c-16 d+21
had_@treat a+21 d-24
had__# a-18
had__@food a-18 b-18 d+19
had__@treat a+17
had__@visit a+19 d-18
had__@year a-28 b-19 c+19
had__a b-16 c+19 d-19
had__ago a-23
had__all c-17
had__and a-20 d+18
had__as d-20
had__bad b+16
had__before d-21
had__big a-20 b+16
had__break a-18 d+18
had__but a+19 b-31
had__cancer a-16 c-16
had__episode a-16 d+21
had__for a+26 c-17 d-20
had__give a-17 d+17
had__heart c-28
had__i b-22
had__in d-23
had__kidney c-15
had__last d-19
had__liver a-27 b-15
had__me b-20 c-15 d+16
had__not a+17
had__of c-19
had__on b-16 d+15
had__once d-20
had__out a+26 b-17 c-25 d-24
had__reaction a-24
had__scare a-16 c+19 d-17
had__seizure d+17
had__since d-20
had__so a-21 c+18
had__today c-19
had__transplant c-18 d+18
had__uti a+17 d-18
had__valve a-16 d+21
had__weird d-16
had_an a-20
had_any a+23 d-24
had_anything a+16
had_heart d+16
had_hep a-22 c+20 d-23
had_hepatitis a-17
had_it d-36
had_liver b+16 d-17
had_me a-25 c-18 d+25
had_my a+20 b-25 c-15 d-15
had_nothing a+28 d-29
had_one d-20
had_some a-15 c+17 d-17
had_surgery c-16
had_that c-26 d-22
had_the b-24
had_this a+17
had_to b-22 c-28
hago b-26
hago_a a+19 b-19 c-18
haha b+15 c-25 d-23
haha$ b+17 c-18
haha_no a+19 d-15
half b-29
half$ d-20
half__liver a-19 c-18 d+19
half_a a-16
half_my a-19 c-18 d+19
halfw* a+25 b-25 c-19 d-24
halfway a+25 b-25 c-19 d-24
hallu* a-25 b-31 d+17
hallucinations a-24 b-27 c-28 d+27
hambr* b+23 d-26
hambre b+23 d-26
hambre$ b+15 d-20
han b-33
han__de c-22
han__eso a+19 c-18 d-17
han__nada d-17
han_dado b-21
han_encontrado c-15
han_puesto a+18 c-19
han_revisado c+15
handl* a-21 b-23 d+24
handled a-21 b-23 d+24
handled$ a-19 b-18 c-23 d+23
hands a+28 b-18 c-23 d-29
hang a-17 b+19 c-20 d-18
hang_on a-17 b+19 c-20 d-18
happe* d-28
happened d-16
happening a+16
happy a-18 c-19 d+20
hard c+18 d-27
hard__say a-16 b-18 c+25 d-21
hard_pass a+27 b-28 c-25 d-25
hard_to a-21 b-23 c+24 d-22
harde* c-20
hardl* b-17 d-20
hardly b-17 d-20
has_# a-19 b+18 c-17
has__@body b-22
has__and c-17
has__at d-20
has__been a+20 c-18
has__but c-18
has__disease d-17
has__do a+16 b-17
has__have c-19
has__i c-21
has__list a-20 b+21 d-19
has__me d-16
has__my a-20 c-20 d+20
has__not a+22 b-23 c-17 d-15
has__on b-19 c-28 d+18
has__pacemaker a-16
has__problem c-15
has_a b-17 c-27 d+19
has_been c-21
has_cirrhosis d-18
has_it c-29
has_me a-17 b-20
has_not b-22 c+23 d-42
has_the a+16 c-30
has_to b-26
hasta b-32 c-54
hasta__# a+22 c-16 d-23
hasta__jajaja a-17 b-19 d+21
hasta__la a-19
hasta__me b-17 c-16
hasta__no a+20 d-22
hasta_el b-28 c-24
hasta_la a+18 b-17 d-15
hasta_las a+20 d-21
hasta_me d+16
hated a-17 c-16
hated_it a-17 c-16
have b-21
have$ a+31 b-20 c-26 d-28
have_@drink a-18 b+17 d-16
have_@person b-15
have_@relative c-20
have__@body a-15
have__@medicine c-18
have__@treat a+16
have__a b-19
have__all c-16
have__and a-24
have__anything a+17 d-20
have__ask b-23 c+25
have__asked a-20 c+20
have__at d-18
have__be b+20 c-20 d-22
have__been d-17
have__but d-18
have__car a+20
have__check c+16
have__ever c-16
have__for c-18 d+17
have__from d-18
have__had b-17 d-22
have__heart b-20 c-20
have__i b-16
have__is a+16 d-15
have__it b-28
have__like d+16
have__look c+26 d-17
have__more a-24 c-20
have__my b-28
have__not c-16
have__nothing a+23 d-25
have__of c-27
have__on c-30 d+16
have__pass a+17 d-16
have__questions b+16 c-16 d-17
have__right b-19
have__that b-20 d-17
have__the a-27
have__time a-24 b-16 c-16 d+24
have__touched a+16
have__tried b-16 c-25 d+15
have__yet a+16 c-16
have_a a-16 d+22
have_any a+16 d-15
have_been b-25
have_cirrhosis d+15
have_company c-17 d-21
have_got c-20
have_had b-22
have_i b-15
have_it a-21 b-16 d+18
have_low a+19 d-19
have_my b+16 c-34 d-24
have_never a+17 b-19
have_not b-32 c+26 d-19
have_one b-16
have_some a-19 b-17 d+16
have_someone a-26
have_the c-26
have_wondered a-20 c+20
havin* b-26
having b-26
having__my c+18 d-23
hay a-19
hay_@parking b+18 d-16
hay_@ride c-17
hay__@fetch a-19
hay__que a-17 d-16
hay_inconveniente a-17 d+18
hay_que a-15 d-21
hay_quien a+17 b-15 c-23
hayan a+17 c-16
hayan_dicho a+17 c-16
he b-21
he__# a+16 b-16 c-20
he__@treat c-24 d+16
he__a b-20 c-42 d+17
he__been a+20 c-17
he__but a-21
he__can d-18
he__como d+15
he__eso a+17
he__for d+16
he__got b-16 c-22
he__had c-19
he__he d-18
he__his d-16
he__i a-20 c+16 d-16
he__in d-16
he__it c-15
he__me b+20 c-24
he__nada a+32 d-31
he__of c-21
he__out b-17
he__the a+19 c-27 d-22
he__to c-17
he__tres d+18
he_can c-22
he_drinks a-20
he_has c-18
he_ido b-16
he_is a+24 b-16 d-16
he_padecido a+16
he_passed a-18
he_probado c-16
he_says c+16 d-17
he_tenido b-20
he_tomado b-29
he_was a-21
heade* b-20 d-16
headed b-20 d-16
healt* a+20 b-27 c-35
health a+19 c-20 d-16
healthy b-23 c-24
healthy$ a+26 d-18
hear b-16
hear__sometimes c-16 d+16
hear_things c-16 d+16
heard a-33 c+27 d-24
heard_my c+16
heard_of a+18 d-16
heard_voices c-16
heari* a-20
hearing a-20
hears a-16
heart c-19
heart$ c-17
heart* b-22
heart: d-16
heart:# b-30 c-27 d+17
heart:#_@year c-16 d+20
heart:#_at c-17
heart:#_casi a-20 d+20
heart:#_de a+21 d-21
heart:#_last c-17
heart:#_over b-28 c-38
heart:#_siempre a+21 d-22
heart:#_this a+20 d-21
heart:110/7* a+21 b-17 c-17 d-20
heart:118/7* a+22 d-22
heart:120/7* a+20 c-16 d-19
heart:@animal b+18 c-20
heart:@body b-19
heart:@call a-26 b+18 d-25
heart:@clinician d-22
heart:@clinician_dice a+17 b-17 c-19
heart:@clinician_dijo b-21 d-18
heart:@clinician_says a-18 c-20 d+23
heart:@clinician_since a-15 c+17
heart:@date b-22
heart:@day d-29
heart:@drive b+18
heart:@hello a-22 b-20
heart:@howmuch b+15
heart:@machine d-16
heart:@medicine a-46 b-44 d+31
heart:@medicine_para c-16
heart:@month c-18
heart:@open a-18
heart:@price c+17 d-22
heart:@relative b+25 c-19 d-33
heart:@relative_and b+15 d-17
heart:@relative_died b+16 d-15
heart:@relative_does c-18
heart:@relative_es a+21 b-18 c-16 d-20
heart:@relative_had a+17 c-24 d-31
heart:@relative_has b+17 c-23
heart:@relative_le d-19
heart:@relative_murio c-17 d-18
heart:@relative_on a-16 c-18
heart:@relative_si c-15
heart:@relative_y a-27 d+18
heart:@sick c+16
heart:@symptom a+17
heart:@thanks a+19 b-17 c-16
heart:@thanks_a a+16
heart:@visit a-21
heart:@year a-34 d+24
heart:@year_ago a-20
heart:a_@clinician c+15 d-18
heart:a_@relative a-15
heart:a_dios a+16
heart:a_fib a-17 d+19
heart:a_heart c-27
heart:a_leaky d+17
heart:a_mule a+17 d-18
heart:a_murmur a-18
heart:a_pacemaker a-17
heart:a_que b+17 d-17
heart:a_stent a-26 d+26
heart:a_stroke c-15
heart:a_valve a-18 b-15 c-20 d+25
heart:a_veces a-15 c+21 d-18
heart:about a-25
heart:about_# a-17 d+17
heart:abuelita a-17 b+23 d-22
heart:afib a-35 b-20 d+20
heart:ago a-20
heart:ahi a-18 c+15 d-19
heart:al a+17 d-27
heart:al_@clinician a-26 d-16
heart:al_cien a+21 b-17 c-16 d-19
heart:all c-28
heart:alrea* b+17 c-15 d-18
heart:already b+17 c-15 d-18
heart:alta_la a-15 d+17
heart:alta_pero a-16
heart:alta_y a-18
heart:alway* a+16 c-20
heart:always a+16 c-20
heart:am c+20 d-20
heart:am_# a+22 d-16
heart:am_good a+18
heart:am_healthy a+17
heart:am_ok a+18 b-19 d-15
heart:an b-25
heart:an_irregular d-15
heart:and_down c+20 d-22
heart:and_i a-17 d+17
heart:and_the d-20
heart:ando b-24 c-22
heart:ando_bien a+17 d-16
heart:angin* a-16 d+16
heart:angina a-16 d+16
heart:anos a-19 b-18
heart:anoth* a-17
heart:another a-17
heart:antes a-16
heart:anxie* c-16
heart:anxiety c-16
heart:any d-16
heart:anyth* a+16 b-16 d-16
heart:anything a+16 b-16 d-16
heart:apara* a-16
heart:aparato a-16
heart:are d-15
heart:arrit* a-29 b-23 d+19
heart:arritmia a-29 b-23 d+19
heart:as b-20
heart:as_a b-29
heart:as_i c-16
heart:ask a-16
heart:asthm* a+22 c-18 d-24
heart:asthma a+22 c-18 d-24
heart:at a-18 c+27 d-25
heart:at_# a-20 c-18
heart:at_the c+17 d-19
heart:attac* c-26
heart:attack c-20
heart:attacks c-17
heart:back a+20 b-22 d-20
heart:bad c-21 d+17
heart:bad_heart a-16
heart:baja a+32 b-19 c-27 d-29
heart:bajit* d-17
heart:bajita d-17
heart:be a-20
heart:be_honest c+20 d-17
heart:been a-21 b-34 c+17
heart:been_to a-18 c+19
heart:been_told d-26
heart:been_up a-16
heart:bien a+34 b-25 c-26 d-34
heart:bien_de a+24 d-23
heart:bill a+16 d-16
heart:blood c-23
heart:blood_pressure c-18
heart:both c-39
heart:both_had b+15 d-17
heart:both_of a-24 b-18 d+24
heart:bp b-40 c-21
heart:bp_@medicine d+21
heart:bp_is b-33 c-34 d+15
heart:bp_was a-17 c+20 d-19
heart:broke* a+18 c-19 d-20
heart:broken a+18 c-19 d-20
heart:but b-46 d+19
heart:but_i b-28
heart:but_my d+16
heart:but_no a-17
heart:but_not d-17
heart:bypas* c-27
heart:bypass b-20 c-24 d+28
heart:bypasses a-17 b+16
heart:call a-22 d-22
heart:came a+16
heart:came_back a+16
heart:cardi* b-37 c-15
heart:cardiologist b-22
heart:cardiologo c-15
heart:cardiopatia a-16 c-17 d+20
heart:casi a-20 d+20
heart:casi_siempre a-17 d+17
heart:cero a+19 d-19
heart:checa* a-22 c+23
heart:checado a-16 c+16
heart:check a+25 b-16 d-26
heart:check* b-22 d-16
heart:checked d-22
heart:checked_out a+18 c-17
heart:checkups a-16
heart:chequ* d-18
heart:chequeo d-18
heart:chole* a+20 c-22 d-23
heart:cholesterol a+20 c-22 d-23
heart:cien a+21 b-17 c-16 d-19
heart:clean a+16 d-16
heart:clean_bill a+16 d-16
heart:clear* a+23 b-22 c-20 d-17
heart:cleared a+23 b-22 c-20 d-17
heart:clock* a+18 d-18
heart:clockwork a+18 d-18
heart:coles* c-19 d-16
heart:colesterol c-19 d-16
heart:como a+21 b-15 d-18
heart:como_un a+28 b-27 c-24 d-24
heart:compl* a+17
heart:con a-22
heart:con_@medicine c-15 d+19
heart:con_el c-15 d-24
heart:conge* a-20 c-17 d+22
heart:conte* c-15
heart:contesto c-15
heart:contr* c-22
heart:control d+16
heart:controlada a-16 d+21
heart:coraz* c-26
heart:corazon c-26
heart:corazon_esta a+18 b-15 d-16
heart:corazon_lo d-18
heart:corazon_no c-19 d+16
heart:corazon_y d-17
heart:could c+22 d-21
heart:could_be c+22 d-19
heart:count a-23 c-42
heart:creep* c+16 d-18
heart:creeping c+16 d-18
heart:creeping_up c+16 d-18
heart:cuand* a-20
heart:cuando a-20
heart:cuent* b+17 d-16
heart:cuenta a-17 b+19 c-21
heart:dad c-23 d-27
heart:daddy a-17 b+20 d-20
heart:dads b+16
heart:dan a-15
heart:de a+20 b-20 d-18
heart:de_alta d-15
heart:de_eso a+28 b-19 c-24 d-27
heart:de_las d-15
heart:de_nada a+15
heart:de_un a-15
heart:defin* b+20 c-22
heart:del_corazon c-19
heart:depen* c+21
heart:depends c+19
heart:desde a-27 b-17 d+33
heart:diabe* a+24 c-20 d-24
heart:diabetes a+23 c-18 d-23
heart:diagn* a-22 c+17
heart:dice b-18
heart:dice_que a+17 b-17 c-19
heart:did_not d-19
heart:died b+16 d-15
heart:died_of b+16 d-15
heart:diero* d+17
heart:dieron d+17
heart:dieron_@medicine d+19
heart:dijo b-25
heart:dijo_que b-19 d-20
heart:dio a+15 c-23
heart:dio_de d-15
heart:dios d-17
heart:disea* a-15
heart:disease a-15
heart:do_not b-45
heart:docto* b-17 d-18
heart:doctors b-17 d-18
heart:does c-50
heart:does_but a+16
heart:dos b-18 c-27 d+24
heart:down a-20 b-19 c+21
heart:eithe* a+17
heart:either a+17
heart:el_@day d-19
heart:el_cardiologo c-15
heart:el_limite b-15
heart:el_que b+16
heart:elect* d-17
heart:electro d-17
heart:ella b-17 d+18
heart:en_# b-18 c-20
heart:en_@date c-16
heart:en_mi d-17
heart:enalapril a-16 b-16 c-20 d+21
heart:enfermera d-19
heart:enlar* a-21 b-20 c-19 d+22
heart:enlarged a-21 b-20 c-19 d+22
heart:enlarged_heart a-21 b-20 c-19 d+22
heart:era a+23 b-16 d-23
heart:es a+24 d-33
heart:es_la a+28 b-27
heart:es_mi a-18 b+18
heart:ese c-19 d-26
heart:eso c-39 d-19
heart:eso_estoy a+15
heart:esta c-15
heart:estab* d-18
heart:estaba d-18
heart:estoy_sano a+18 c-15
heart:estre* a+19 b-18 c-15 d-16
heart:estres a+19 b-18 c-15 d-16
heart:ever c-21
heart:every* a+20 b-18 d-17
heart:ex a+20 b-24 d-17
heart:failu* d+16
heart:failure d+16
heart:fall d-15
heart:fall_under d-15
heart:famil* c-19
heart:family c-19
heart:family_and d+18
heart:far a+19 c-18
heart:fib a-17 d+19
heart:fibri* a-19 b-18 c-20 d+21
heart:fibrilacion a-19 b-18 c-20 d+21
heart:fine b-25
heart:for a-35 d+19
heart:for_@year d+17
heart:for_her b-17 d+17
heart:for_it a-16
heart:for_my a-18
heart:found c-17
heart:from d-22
heart:from_the d-17
heart:fuert* b-17
heart:fuerte b-17
heart:get a-17 c+23 d-18
heart:goes d-16
heart:goes_up d-16
heart:going a-15 c-16
heart:good a+24 b-35 d-19
heart:got c-36
heart:got_an d+17
heart:gracias a+16
heart:grand* a-20
heart:hace a-28 b-25 d+17
heart:hace_# a-17 d+16
heart:had_a c-29
heart:had_any a+21 d-21
heart:had_heart d+16
heart:had_it d-26
heart:had_the b-19 c-18
heart:had_two a-16 d+16
heart:has a-17 c-17
heart:has_it c-26
heart:has_the b+16
heart:have b-21
heart:have_a a-33 b-23 c-27 d+36
heart:have_low a+19 d-19
heart:have_not a-21 c+24 d-18
heart:have_to b-16
heart:he c+16
heart:he_has c-16
heart:healt* a+16 b-24 c-31
heart:health a+17 c-19
heart:healthy b-21 c-20
heart:heart c-21
heart:heart* b-22
heart:heart_@clinician b-17 c-20
heart:heart_@medicine d+19
heart:heart_and a+16 d-16
heart:heart_attack c-20
heart:heart_checked c-15
heart:heart_failure d+16
heart:heart_good a+15
heart:heart_is b-17 c-33
heart:heart_itself a-15 d+15
heart:heart_monitor a-16 b-15
heart:heart_murmur d+16
heart:heart_problems c-23
heart:heart_skips a-21 b-23 c+24 d-25
heart:heart_stuff a+23 c-17 d-21
heart:heart_trouble a+24 b-19 d-23
heart:heartbeat a-17 b-18
heart:hearts a+18 c-17 d-19
heart:her b-29 d-17
heart:hi a-22 b-20
heart:high a-50 d+18
heart:high_and a-18 c+18 d-16
heart:high_blood a-22 b-21
heart:high_bp c-17 d+16
heart:high_but a-23 c-36 d+33
heart:high_when a-21
heart:hijo d-17
heart:him b-17
heart:hiper* c-35 d+16
heart:hipertensa d+18
heart:hipertension b-16 c-16
heart:hipertenso c-15
heart:hipertenso_de a-20
heart:his b+16 d-21
heart:hold a-16 b+18 c-16 d-18
heart:hones* c+19 d-18
heart:honest c+20 d-17
heart:how b+17 c-16
heart:huh a-24 c-23
heart:husband b+18 c-25
heart:hyper* a-35 b-15 c-26 d+33
heart:hypertension a-35 c-24 d+32
heart:i_already d-15
heart:i_am c+19 d-18
heart:i_do c-21
heart:i_had a-25 b-19 c+21
heart:i_have b-43
heart:i_know a+17 c-16
heart:i_run a+21 b-17 c-16 d-17
heart:i_see a-16 d+17
heart:i_take a-22 c-21 d+36
heart:i_would a-20
heart:idea a-20 c+24 d-16
heart:if c-32
heart:if_anything a+20 b-15 c-19 d-17
heart:if_i c-16
heart:if_it c-15
heart:in a-28
heart:in_# a-27 b-22 c-20 d+29
heart:in_@date a+21 c-15 d-20
heart:in_me a-16 d+19
heart:in_the a-18
heart:infarto_en d+15
heart:insuf* d+15
heart:insuficiencia d+15
heart:insuficiencia_cardiaca d+15
heart:irreg* a-23 b-24
heart:irregular a-23 b-24
heart:irregular_heartbeat a-17 b-18
heart:is b-17
heart:is_# a+16 d-16
heart:is_been c+17 d-17
heart:is_good a+27 d-31
heart:is_high a-30 d+23
heart:is_it a-19 c-18 d+15
heart:is_low a+16
heart:is_my a+25 b-16 c-17 d-23
heart:is_normal c-26
heart:is_that b+15 c-18
heart:is_up a-18
heart:it a-24
heart:it_at d-17
heart:it_does b-16 d+16
heart:it_i b-17 c-15
heart:it_runs c-19
heart:itsel* a-15 d+15
heart:itself a-15 d+15
heart:jaja a-19 b-21 c-21 d+24
heart:jajaj* d-16
heart:jajaja d-16
heart:just b-27
heart:just_the b-22
heart:keep a-15
heart:kid a-15
heart:knowl* a+19 c-19
heart:knowledge a+19 c-19
heart:la_@medicine a-19
heart:la_he a-17 c+18
heart:la_presion b-24 c-17 d+20
heart:la_tengo a+21 b-27 c-15 d-17
heart:la_tension b-18
heart:las_dos d-15
heart:last b-30 c-17
heart:last_@year a-15 d+16
heart:le b-16 d-21
heart:leaky d+20
heart:leaky_valve d+21
heart:like d-23
heart:like_clockwork a+18 d-18
heart:like_that a+15
heart:limit* b-15
heart:limite b-15
heart:limpi* a+19 b-16
heart:limpio a+16 b-15
heart:lo c-34
heart:lo_tengo d-18
heart:lo_unico a+16 b-16
heart:lol a-21
heart:lord c-19 d-21
heart:los a-18
heart:losartan c-16 d+29
heart:low a+45 b-24 c-41 d-41
heart:low_blood a+23 d-22
heart:low_bp c-17
heart:low_side a+18 d-15
heart:machine c+15
heart:mama c-27
heart:marat* a+26 b-19 c-24 d-22
heart:marathons a+17 b-15
heart:maratones a+17
heart:marca* a-30 c-27 d+20
heart:marcapasos a-28 c-24 d+19
heart:mas_bien a+18 d-19
heart:me a-24 b-30 c+18
heart:me_dieron d+17
heart:me_dio b-16 c-17
heart:me_i c-19
heart:me_la a-26 b-23 c+31 d-17
heart:me_on c-17 d+16
heart:me_operaron a-21 b-29 c-27 d+26
heart:me_pusieron a-18 d+18
heart:me_sube a-23 c+19 d-19
heart:me_that a+16
heart:me_to a-15
heart:me_ve a-18
heart:medicina d+16
heart:meds a-23
heart:metoprolol d+25
heart:mi a+17 c-30 d-19
heart:mi_@relative c-20 d-17
heart:mi_corazon b-19
heart:might c+21 d-20
heart:mild a-16
heart:mine b-25
heart:mine_is a+16
heart:mitra* a-17 c-16
heart:mitral a-17 c-16
heart:mom c-21
heart:monit* a-21 b-18
heart:monitor a-21 b-18
heart:more a-23 b+16
heart:morni* b-16 c-17
heart:morning a+18 d-16
heart:mother c-25
heart:mucha* c-16
heart:muchacho c-16
heart:mule a+17 d-18
heart:murio c-17 d-18
heart:murmu* a-25
heart:murmur a-25
heart:my c-20
heart:my_@medicine d+16
heart:my_@relative b+22 c-27 d-26
heart:my_back a+17 d-17
heart:my_blood c-17
heart:my_bp b-23
heart:my_cardiologist c-17 d+16
heart:my_heart b-19
heart:my_pressure b-27
heart:nada b-29 c-32
heart:nada_mas a-24 d+24
heart:nadie c+17
heart:nadie_me c+17
heart:nah a+20
heart:negat* a+26 b-22 c-21 d-25
heart:negative a+22 b-18 c-17 d-19
heart:negative_on a+18 b-17 d-16
heart:neith* a+18 d-15
heart:neither a+18 d-15
heart:never b-19
heart:ni d-23
heart:ni_idea a-16 c+19
heart:ningu* a+26 d-26
heart:ninguna a+24 d-24
heart:ninguna_de a+16 d-17
heart:no b-17 c+17 d-26
heart:no_@medicine a-19 c+15
heart:no_heart b-19 c-17
heart:no_me a-28 b-18 c+34 d-25
heart:no_padezco a+21 d-26
heart:no_se a-19
heart:no_tomo a-17
heart:nobod* a-19 c+17
heart:nobody a-17
heart:nomas b-29 c-27
heart:none a+18 c-19 d-26
heart:none_of d-16
heart:norma* a+18 b-23 d-34
heart:normal a+17 b-22 d-34
heart:not b-22
heart:not_been a-26
heart:not_have a+20 c-17
heart:not_know a-15
heart:not_me a+35 b-19 c-29 d-25
heart:not_my a+17 d-19
heart:not_that a+27 c-23 d-19
heart:not_to a+19 c-19
heart:nothi* a+27 b-24 c-18 d-19
heart:nothing a+27 b-24 c-18 d-19
heart:nothing_but c-17
heart:nothing_like a+15
heart:now a-21
heart:nunca b-17 d-39
heart:nunca_me d-25
heart:of a+17 c-46
heart:of_a c-16 d-23
heart:of_the c-21
heart:of_those b-16
heart:oh d+17
heart:ok b-26 c-18
heart:old a+17 d-16
heart:on a-30
heart:on_both a+18 b-17 d-16
heart:on_something c-16 d+17
heart:on_the a-24 c+22 d-36
heart:once a-17 b-23 c+18
heart:one b-32
heart:one_@clinician a-15 c+17
heart:only a-18 b-38 d+20
heart:only_diabetes a+15 d-17
heart:only_high c+15
heart:only_the a-27 c-17 d+27
heart:only_when c+16 d-17
heart:opera* a-22 c-27 d+20
heart:operaron a-22 c-27 d+20
heart:operaron_a a-21 c-17
heart:operaron_del c-16
heart:or b+23 d-22
heart:other* a-16 d+16
heart:otherwise a-16 d+16
heart:out_fine a+16 b-15 c-16
heart:over b-18 c-40
heart:over_# b-28 c-38
heart:pacem* a-23 c-21 d+20
heart:pacemaker a-23 c-21 d+20
heart:padec* c-17
heart:padez* b-16 c-16
heart:padezco b-16 c-16
heart:padezco_de d+18
heart:panic c-17 d-18
heart:panic_attacks d-16
heart:papa a+19 b-25
heart:para c-33
heart:para_la b-16 c-21
heart:passe* d-18
heart:passed d-18
heart:pastilla a-22
heart:pastillas b-20 c+17
heart:perfe* a+35 b-24 c-32 d-30
heart:perfect a+25 c-17 d-21
heart:perfecto a+19 d-16
heart:physi* b-16
heart:physical b-16
heart:pills a-27 b-20 d+22
heart:poco a-15 c-16 d+18
heart:por c-25
heart:por_mi b-26
heart:pots a-15 b+17 c-19
heart:pregu* a-18 d-20
heart:pregunta b+21 c-25 d-17
heart:prein* a-16 d+18
heart:preinfarto a-16 d+18
heart:presi* c-25
heart:presion c-25
heart:presion_alta a-20 c-24
heart:presion_ando d+15
heart:presion_es a-19 b+19
heart:presion_si a-21 d+22
heart:press* b-28 c-26 d+18
heart:pressure b-27 c-24 d+17
heart:pressure_is b-18
heart:probl* c-34
heart:problem a+17 c-18 d-17
heart:problems c-23
heart:puro b-19 c-19
heart:pusie* b-17 c-18
heart:pusieron b-17 c-18
heart:pusieron_un b-16 c-16
heart:que b+15 d-41
heart:que_era d-17
heart:que_estoy d-19
heart:que_la a-25 b-16 c+25
heart:que_me c-25
heart:que_no d-26
heart:que_tengo a+18 b-22 c-20
heart:quita* a-20
heart:races d-15
heart:reloj a+22 b-19 d-19
heart:resul* a-19 c+19 d-17
heart:rhyth* a-18 b-17
heart:rhythm a-18 b-17
heart:right c-17
heart:right_now d+16
heart:roble a+16
heart:run a+21 b-17 c-16 d-17
heart:runs c-25
heart:runs_about a-17 d+17
heart:runs_in a-28 b+17 c-16
heart:runs_low a+19 b-18 c-18 d-18
heart:said a-21 b-19 c+16
heart:salio d-25
heart:salio_alta c+16 d-19
heart:salvo a+18 d-16
heart:sano b-25 c-27
heart:says a-22 b-31 c+22
heart:se a-20
heart:se_me b-22
heart:secon* a-17 b-17 c-20 d+19
heart:second a-17 b-17 c-20 d+19
heart:see a-16
heart:senor* d+15
heart:senorita d+15
heart:she b-18
heart:si a-19 c-15 d+30
heart:si_soy d+16
heart:si_yo a+23 c-17 d-15
heart:side b-23
heart:siemp* b-25 c-21
heart:siempre b-25 c-21
heart:sin b-15 d-24
heart:since a-40 b-22 d+23
heart:since_# a-22
heart:since_i a-17 c-15 d+17
heart:sister d-20
heart:skips a-23 b-25 c+23 d-15
heart:so a+19 c-20
heart:solo b-26 c-25
heart:some a-16 c+22 d-16
heart:somet* a-22 b-22 c+18
heart:something a-16 b-16
heart:sometimes a-19 b-16 c+20
heart:soplo a-28 c-29 d+34
heart:soplo_que c-15
heart:soy b-30 c-29 d+22
heart:soy_hipertensa a-19 d+26
heart:soy_hipertenso a-20 d+20
heart:stent c-22
heart:stent* a-17 c-16
heart:stents a-17 c-16
heart:still c-16
heart:stres* d-27
heart:stress a+15 c-21 d-19
heart:stress_test a+16 c-16
heart:strok* c-15
heart:stroke c-15
heart:stron* a+22 b-21 c-18 d-21
heart:strong a+22 b-21 c-18 d-21
heart:stuff a+23 c-17 d-21
heart:sube a-23 c+19 d-19
heart:sube_la a-15
heart:suegra d-16
heart:sufro d+15
heart:sufro_de d+15
heart:sure_do d+17
heart:surge* a-24 b-19 c-22 d+26
heart:surgery a-24 b-19 c-22 d+26
heart:svt a-24 b-18 c-19 d+27
heart:take a-21 b-15
heart:take_@medicine d+20
heart:take_a a-17
heart:takin* a+15
heart:taking a+15
heart:talk b+15
heart:tengo b-27 c-46 d+24
heart:tengo_# d-19
heart:tengo_arritmia d+16
heart:tengo_de a+17 d-16
heart:tengo_la a-15 d+19
heart:tengo_normal a+21 c-16
heart:tengo_un d+17
heart:tensi* b-20
heart:tension b-20
heart:test a+17 d-16
heart:textb* a+21 b-18 c-19 d-20
heart:textbook a+21 b-18 c-19 d-20
heart:that a+18
heart:that_i a+19 c-18
heart:that_is a-16 b-20 c-17 d+24
heart:that_way a+15 b-15
heart:the a-19
heart:the_@clinician c-24 d-19
heart:the_@medicine a-19 d+16
heart:the_bad a+15 d-19
heart:the_blood c-22
heart:the_cardiologist d-16
heart:the_heart d-20
heart:the_low a+18 d-15
heart:the_one d-17
heart:the_pressure a-20 c-18 d+22
heart:then a-18 b-19
heart:there b-19 c-23 d+19
heart:they a-28 b-34
heart:they_have c-16 d+17
heart:think a+18 c-17 d-15
heart:think_so a+18 c-17
heart:this c-23
heart:this_morning a+20 d-21
heart:those b-16
heart:thoug* d-18
heart:three b-16 c-19
heart:ticke* b-32 c-26
heart:ticker b-30 c-21 d+15
heart:tickers a+15
heart:tiroi* a+15
heart:tiroides a+15
heart:to a-21 c+25 d-30
heart:to_a a-18 c+19
heart:to_ask b-17
heart:to_be a-20
heart:to_my a+19 c-19
heart:to_watch a-16
heart:todo a+35 b-23 c-31 d-36
heart:todo_bien d-17
heart:todo_normal a+18 c-19
heart:told d-27
heart:tomo a-39 b-29 d+19
heart:tomo_@medicine a-27 b-20
heart:toro a+16 d-16
heart:troub* a+20 b-16 c-21
heart:trouble a+20 b-16 c-21
heart:tuesday a+18 c-17 d-17
heart:tuve a-21 b-25 d+23
heart:tuve_un a-17 b-22 c-30 d+24
heart:tuve_una a-15
heart:twin a+17 d-15
heart:two a-24 b-26 d+24
heart:two_stents d+19
heart:uh b-18 d+16
heart:uh_huh b-18 d+16
heart:un a-16 c-16 d+25
heart:un_preinfarto a-16 d+18
heart:un_reloj a+22 b-19 d-19
heart:un_roble a+16
heart:un_soplo a-19 c-21 d+26
heart:un_stent b-16
heart:una b-17
heart:una_vez d-18
heart:under_that d-15
heart:unico a+16 b-16
heart:up a-31 c+22
heart:up_and a-17 c+22 d-24
heart:up_there d+16
heart:uso a-23 b-18 c-15 d+28
heart:uso_marcapasos d+19
heart:valve a-27 b-29 c-29 d+37
heart:valvu* d+19
heart:valvula d+19
heart:veces b-15 c+20 d-17
heart:veces_me c+26 d-21
heart:vez c+18
heart:vez_salio c+15
heart:vida d+15
heart:vigil* a-16 b-17
heart:was b-28
heart:was_# c-16
heart:was_high d-17
heart:watch a-22 b-21 c+23 d-19
heart:watch* a-18 b-17
heart:way a+15 b-15
heart:what a-20 b+25 d-20
heart:what_is a-18 b+29 c-30
heart:when a-32 c+25 d-19
heart:when_i a-34 c+29 d-17
heart:with c-17
heart:with_the a-15 c-19
heart:would a-24 c+18
heart:would_have b-22
heart:y c+18 d-18
heart:y_ahi a-16
heart:y_me a-19
heart:y_no c+16 d-15
heart:y_yo b-16 d+18
heart:ya a-29
heart:ya_no c+18 d-17
heart:year c-17
heart:years a-30 b-19
heart:yes a-18 b-34 c-24 d+25
heart:yo a+18 b-21 c-41
heart:yo_nada a+23 b-19 d-20
heart:yo_no c-22
heart:you b+28 c-18 d-30
heart:your a-24 b+17
heart:¿ b+21 c-15
heart_@clinician b-17 c-20
heart_@medicine a-16 d+17
heart_@price a-22 b-19
heart__a a-17
heart__at a-17
heart__fine c-25
heart__good a+20 d-21
heart__have d-16
heart__in a-19
heart__my a-15 b-20
heart__normal a+20 b-20 c-21
heart__or d-16
heart__pressure a+25 d-26
heart__runs a-18
heart__they c-18
heart_and a+16 d-16
heart_attack c-20
heart_checked c-15
heart_failure d+16
heart_good a+15
heart_is b-17 c-33
heart_itself a-15 d+15
heart_monitor a-16 b-15
heart_murmur d+16
heart_problems c-23
heart_skips a-21 b-23 c+24 d-25
heart_stuff a+23 c-17 d-21
heart_trouble a+24 b-19 d-23
heartbeat a-17 b-18
heartbeat$ c-24 d+22
hearts a+18 c-17 d-19
hearts__it a+16 c-15 d-17
heavens a+21
hecho a-16 c+19
heck c-22
hell a-17 b-19
hell_no a+20 c-15
help c-21
help$ c-18
helpe* d+16
helped d+16
helped$ d+16
hep a-35
hep_b d+16
hep_c a-25
hepat* a-38 b-30
hepatitis a-37 b-29
hepatitis$ c-28 d+26
hepatitis__nino c+17 d-17
hepatitis_a c+16 d-15
hepatitis_b c-25 d+24
hepatitis_c c-25 d+25
hepatitis_de c+19 d-19
her b-22
her$ a-23 b-25 d+21
her_@medicine a-19 d+20
her__@medicine a-15 d+18
here b-22 c-24
here$ b-20
here__me a+21 b-19 d-22
here_and a+16
here_in b-15
here_with b-23 c-16
herma* a-22 d+16
hermana d-21
hermanos a-22 d+16
herse* b-22 c-24
herself b-22 c-24
herself$ a+18 d-19
hi a-26
hice b-21
hicie* b-26 c-18 d+16
hicieron b-26 c-18 d+16
hicieron__eco c-16
hierb* b-16 d-24
hierbas a+19 c-17 d-19
higad* c-21
higado c-21
higado$ a-27 c-18 d+19
higado__# b-15 d+16
higado__@body a+16
higado__me a-29 b+16 c-27
higado_graso a-25 b-21 d+19
higado_inflamado d+18
higado_y d-19
high a-42 b-18 d+17
high$ a-34
high__@medicine a-20 c-19 d+27
high__am a-21 c+19
high__are c+18
high__i a-23 b-15
high__pressure a-17
high__runs d+15
high__the a-19 c+18
high_and a-18 c+18 d-16
high_blood a-22 b-21
high_bp c-17 d+16
high_but a-24 c-26 d+28
high_school a+22 c-20 d-19
high_when a-21
hijo c-17
hijos a+21 c-29 d-17
him b-21
him__it a-15
him_at d-16
hinch* a-24 b-23 c-21 d+27
hinche a-20 b-20 c-17 d+21
hiper* c-37 d+18
hipertensa d+18
hipertension b-16 c-16
hipertenso c-15
hipertenso$ a+16 b-20
hipertenso__la a-20
hipertenso_de a-20
hipom* b-17
hipomania b-17
hipomania__de b-17
his d-20
his$ a-25 b+17 c-27
his_@body a+16 d-16
his__him b-15
his__not a+21 b-18 c-21 d-16
histo* b-22 c-19
historial b-21 c-17
historial$ a+22 d-19
hit__up a+20 d-20
hit_me a+18 d-17
hives a-23 b-18 c-29 d+30
hizo b-24
hold a-46 d+19
hold__@animal a-16 b+18 c-16 d-18
hold_my a-27 b-26 c-22 d+27
hold_on b+17 d-20
hold_up a-22
holdi* a-16 d+16
holding a-16 d+16
hombr* a+27 b-18 c-15 d-20
hombre a+27 b-18 c-15 d-20
hombre$ a+22 d-17
home b-45
home$ b-32
home: c-22
home:# c-46 d-19
home:#_minutes b-16
home:@animal a-26 b-25 d+25
home:@body a-28 b-16 d+22
home:@body_up a-26 b-15 c-17 d+24
home:@call c+19
home:@clinician b+20 c-22 d-26
home:@clothes a-40 b+21 c-36
home:@clothes_off b-15
home:@clothes_there a-17 b+18 d-18
home:@door b-45 c-35 d+18
home:@drink a-15
home:@drive a-16
home:@drive_through a+18 d-17
home:@drug b+17
home:@eat c-21 d+16
home:@food b-25 c-21
home:@late b-19 c-18
home:@parking c-20 d-17
home:@parking_lot a+20 b-21 d-18
home:@place a+25 b-32 d-26
home:@relative b-17
home:@relative_has a+19 d-16
home:@relative_lo a-18 d-17
home:@relative_me a-21 b-27 d+28
home:@ride c-16
home:@ride_never a+16
home:@stop a-21 b+19 d-23
home:@stop_mi a-17 b+18 c-16 d-16
home:@symptom a-23 c+20
home:@thanks a-42 b+15 c-29
home:@thanks_a a-19
home:@thanks_por a-19
home:@traffic a+15 b-28 c-25
home:@vehicle d-24
home:a d-18
home:a_flat a+20 d-20
home:a_mi a-19 c-17
home:about b-19 c-16
home:aca a-18 d+19
home:acabo a-19 b-17 d+19
home:acabo_de a-19 b-17 d+19
home:acost* a-28 b-21 d+24
home:acostado a-26 b-20 d+23
home:ahori* b-16
home:ahorita b-16
home:al b-17
home:all a-25 d+18
home:alla a-21 b+22 c-19 d-20
home:am b-34
home:am_at b-30
home:am_lost a+16 c-16
home:and b-20
home:and_sound a-20 b-17 d+20
home:ando a+16 b-16 c-19
home:ando_en c-16
home:apart* a-16 d+15
home:apena* a+25 b-23 c-17 d-25
home:apenas a+25 b-23 c-17 d-25
home:aqui c-18
home:are b-16
home:are_sitting a+17 d-17
home:askin* a-15
home:asking a-15
home:at b-16
home:at_the b-17 c-46
home:at_your d-23
home:atora* a+19 b-17 d-19
home:atorados a+19 b-17 d-19
home:atorados_en a+16 b-16
home:aun a+25 b-18 c-30 d-21
home:aun_estoy a+17 c-17 d-17
home:back a-19 b-37 c-37 d+30
home:back_at a-19 b-18 d+20
home:band a+16 d-17
home:bed a-20 b-17 d+20
home:been b-18 c-21
home:bien a-31 d+24
home:brother a+23 c-16 d-23
home:bus a+18 b-17 c-16 d-16
home:busca* a+15 d-17
home:but a-23
home:but_i a-18
home:by a-17 b-15
home:caldi* b-17 d+17
home:caldito b-17 d+17
home:cama a-25 b-22 c-16 d+27
home:camin* a+20 b-21 c-20 d-18
home:camino a+20 b-21 c-20 d-18
home:can a-20 b+23 d-23
home:can_i a-16 b+22 c-17 d-20
home:car b-16
home:casa a-22
home:casit* a-18 d+18
home:casita a-18 d+18
home:clinica a+20 b-17 d-18
home:como d-25
home:compl* a-18 b-17
home:con b-36 c-39
home:con_la d+15
home:con_mi b-16 c-22
home:couch a-22 b-18 d+20
home:creo a-23 b+15 d-21
home:creo_que a-15 b-19 c+18
home:cuadr* d-17
home:cuart* a-24
home:cuarto a-24
home:de c-19
home:de_su d-16
home:deje a-21 b+19 d-23
home:dejo a-17 d+18
home:dejo_en a-17 d+18
home:del b-19
home:desde a-21 d+21
home:desde_las a-21 d+21
home:did a-16
home:dog a-16 b-19 d+18
home:door a-20 b-28 c-20 d+25
home:dormi* b-17
home:drive c-21
home:drive* a-26 b+16
home:driver a-19 b+19 d-18
home:dropp* b-18
home:dropped b-18
home:dropped_me b-15 d+15
home:eating a-23 b-19 d+24
home:el a+16 c-23 d-20
home:el_@vehicle b-28
home:el_cuarto a-16
home:el_sofa a-16
home:en a+20 b-50 c-28
home:en_camino a+26 b-17 c-15 d-28
home:en_casa a-18 b-20 d+15
home:en_el a+19 c-25 d-15
home:en_la a+21 b-44 c-17
home:en_mi a-30 b-30 c-27 d+32
home:enter* a-20 d+20
home:entera a-20 d+20
home:entra* a-16 d+16
home:es a-23 c+16 d-21
home:es_la a-15 d-17
home:eso a-20 c+19 d-25
home:esper* a+24 b-18 c-25 d-21
home:esperando a+22 b-17 c-23 d-19
home:esperando_que a+15 c-17
home:esposa a-17
home:esposo a-20 b-19
home:esta b-20
home:estam* a+17 b-18 d-15
home:estamos a+17 b-18 d-15
home:estoy b-37
home:estoy_con a-16 d+17
home:estoy_en b-18
home:falta a+25 b-23 c-21 d-24
home:falta_el a+16
home:farma* a+18 d-21
home:farmacia a+18 d-21
home:feet a-26 b-15 c-17 d+24
home:flat a+20 d-20
home:flat_on a+17 d-16
home:for c-16
home:getti* a-16 c-15 d+16
home:getting a-16 c-15 d+16
home:go d-16
home:good a-19 b-19 d+19
home:got_a d-23
home:got_in a-19 c+17
home:gracias a-30 b+16 c-20
home:guess c+20 d-19
home:ha b-19 d-20
home:hace a-17 d+18
home:hace_rato a-17 d+18
home:had c-16 d-19
home:halfw* a+25 b-25 c-19 d-24
home:halfway a+25 b-25 c-19 d-24
home:hambr* b+24 c-26 d-25
home:hambre b+24 c-26 d-25
home:has a+18 b-16 d-20
home:hasta a-21 b-25 d+26
home:have d-30
home:have_not b-18 d-25
home:he b-17 d-22
home:heard a-20 b-17 c+19 d-16
home:her d-15
home:here b-30 c-27 d+18
home:hermana a-22
home:hija c-19
home:him a-21 c+24 d-18
home:his c+18 d-16
home:home b-32 d+21
home:home_sweet a-20 d+19
home:hora a+20 b-16 d-20
home:house b-25
home:i c+30 d-23
home:i_am b-34
home:i_have d-16
home:i_think a-22 c+20 d-15
home:in a-20 b-15 c-17 d+17
home:in_my a-30 b-33 c-15 d+33
home:in_one d+16
home:in_the b-37 c-30
home:is c+19 d-27
home:is_it b+16
home:is_not d-18
home:jacket a-15 b+16 d-15
home:jaja a-26 b-23 d+24
home:jajaj* a-16
home:jajaja a-16
home:just a-27 b-18 d+25
home:keeps b-18 c-18
home:kind a-18
home:la d-19
home:la_@door a-23 b-23 c-15 d+26
home:la_@place a+20 b-17 d-18
home:la_@relative a-24
home:la_farmacia a+18 d-21
home:las b-20
home:las_# d+15
home:left b+20 c-18 d-27
home:left_my a-23 b+23 d-22
home:let a+16
home:like a-22 b-17 c+15
home:llant* a+19 b-17 c-16 d-18
home:llanta a+19 b-17 c-16 d-18
home:llave a-17 d+18
home:llega c-16
home:llega* a-16 b-20 d+18
home:llegamos a-21 b-18 c-16 d+22
home:llego d-36
home:llegu* a-31 b-26 d+25
home:llegue a-31 b-26 d+25
home:lo a-23 c+17 d-21
home:lobby a+22 d-23
home:locke* b-18
home:locked b-18
home:lol b-15
home:lost a+16 c-16
home:lot a+20 b-21 d-18
home:made b-20 c-18
home:made_it b-20 c-18
home:mama d-17
home:me a-23 b+16
home:me_dejo a-17 d+18
home:me_falta a+16
home:me_recojan a+15 c-17
home:media a+18 d-18
home:media_hora a+18 d-18
home:mi a-20
home:mi_@relative d-17
home:mi_cama a-20 b-22 c-16 d+24
home:minut* b-17
home:minutes b-17
home:minutes_out a+19 d-19
home:mis a-15
home:mismo b-15
home:my a-19 c-22
home:my_@clothes a-18
home:my_@relative b-27 c-23
home:my_couch a-16 b-17 d+17
home:my_house a-17
home:my_own a-15 d+16
home:my_porch b-16
home:nadie a+17 d-16
home:never a+16
home:never_showed a+16
home:next d-17
home:ni d-17
home:ningu* a-17 d+17
home:no b-46
home:no_llega c-16
home:no_me b-16
home:nobod* a+22 b-20 c-17 d-22
home:nos a+18 d-19
home:not b-30
home:not_sure a-16 c+19
home:not_yet a+19 c-16 d-18
home:noved* a-21 d+20
home:novedad a-21 d+20
home:now a-23 b-27
home:nurse b+16 c-19 d-22
home:off a-17 b-19 c-18 d+21
home:on a+22 b-40
home:on_# a+18 b-18 d-15
home:on_my b-29 c-22
home:on_the a+27 b-15 c-34 d-19
home:one a-22 c-19 d+16
home:one_piece d+16
home:out a+37 b-24 c-25 d-35
home:outsi* a+22 b-18 c-20 d-21
home:outside a+22 b-18 c-20 d-21
home:own a-15 d+16
home:papa c-21 d-22
home:param* a+22 b-18 d-20
home:paramos a+22 b-18 d-20
home:parec* a-19 b-28 c+25 d-24
home:parece a-19 b-28 c+25 d-24
home:parking d-21
home:pero a-23 d+20
home:pharm* a+16
home:pharmacy a+16
home:piece d+16
home:pijama d+16
home:pjs b-15 d+15
home:por c-21 d-23
home:por_la a+22 b-18 d-22
home:porch b-16
home:prime* a+16 d-18
home:primero a+16 d-18
home:probl* a-23 d+23
home:problema a-17 d+17
home:puedo b+18 d-19
home:puerta a-23 b-23 c-15 d+26
home:que d-25
home:que_me c-20 d-16
home:que_ya b-16
home:quien a-23 b+27 c-24 d-24
home:rato a-17 d+18
home:recli* a-15 d+16
home:recliner a-15 d+16
home:recoj* a+15 c-17
home:recojan a+15 c-17
home:ride c-16
home:right d-15
home:road a+18 c-15 d-17
home:room d-18
home:safe a-20 b-17 d+20
home:safe_and a-20 b-17 d+20
home:salie* a+16 b-16 d-15
home:saliendo a+16 b-16 d-15
home:salva a-16 b-16 d+17
home:sana a-16 b-16 d+17
home:sana_y a-16 b-16 d+17
home:se d-29
home:segui* a+19 b-17 d-18
home:seguimos a+19 b-17 d-18
home:senta* a+15 b-16
home:sentada a+17 d-16
home:she c+16 d-30
home:shoes b-15
home:shoul* d-16
home:showed a+16
home:sigo a+27 b-28 d-35
home:sigo_en a+18 b-18 d-26
home:sigo_sentada a+17 d-16
home:sin a-33 b-22 c-15 d+31
home:sin_novedad a-21 d+20
home:sitti* b-21 c-17
home:sitting b-21 c-17
home:sitting_in a+19 d-20
home:sitting_on d+15
home:so d-25
home:sofa a-17
home:sound a-20 b-17 d+20
home:soup a-18 b-16 d+20
home:soy a-23
home:soy_la a-21
home:stati* a+17 d-16
home:station a+17 d-16
home:still a+46 b-40 c-37 d-44
home:still_in a+21 b-17 d-20
home:still_on a+21 c-15 d-22
home:stopp* a+17 c-18
home:stopped a+17 c-18
home:stopped_at a+18 c-16 d-18
home:stuck a+29 b-31 c-22 d-25
home:stuck_on a+18 d-17
home:sueter a-16 b+17 d-17
home:sure c+16
home:sweet a-23 c-18
home:sweet_home a-20 d+19
home:tapon a+16 d-16
home:taxi b-21
home:tell d-16
home:tengo a-29 b+29 c-29 d-27
home:tengo_hambre a-25 b+24 c-24 d-23
home:thanks a-21 d+17
home:that a-22 b+23 d-33
home:that_was a-23 b+24 c-19 d-23
home:the a+19 c-45
home:the_@animal a-16 b-16 d+15
home:the_@clinician c-17 d-19
home:the_@door b-18
home:the_@vehicle a+19 b-18 d-18
home:the_car b-15
home:the_house a-18
home:the_pharmacy a+16
home:the_road a+18 c-15 d-17
home:there a+17 c-23 d-29
home:think a-25 c+26 d-19
home:this b-26 d-22
home:this_is b-17 c+18
home:throu* a+18 d-17
home:through a+18 d-17
home:todav* a+38 b-27 c-32 d-39
home:todavia a+38 b-27 c-32 d-39
home:todavia_en a+16
home:todo a-35
home:todo_bien a-15 d+15
home:toman* d+15
home:tranq* a-27 b-18 c-15 d+27
home:tren a+17
home:troub* a-16 d+16
home:trouble a-16 d+16
home:tucke* a-15 b-18 d+16
home:tucked a-15 b-18 d+16
home:tucked_in b-17 d+15
home:uber d-15
home:un b-19
home:una a+15 d-17
home:up b-24
home:up_on a-18
home:vamos a+19 b-15 d-19
home:viaje a-19 d-16
home:viend* a-17 b-17 c-22 d+20
home:viendo a-17 b-17 c-22 d+20
home:voy a+25 d-25
home:voy_en a+19 d-19
home:waiti* a+31 b-27 c-23 d-30
home:waiting a+31 b-27 c-23 d-30
home:walke* a-26 b-16 d+27
home:walked a-26 b-16 d+27
home:walked_in a-23 d+23
home:was a-33 b+28 d-22
home:was_wild a-16 b+18 c-16 d-20
home:way b-17
home:we b-38 c-23
home:we_are a+15 d-24
home:wild a-16 b+18 c-16 d-20
home:with b-22 c-18
home:with_my a-16 d+17
home:y a-29 b-38 d+30
home:y_con d+17
home:y_salva a-16 b-16 d+17
home:ya a-39 b-30 d+25
home:ya_en a-29 b-24 d+30
home:ya_estoy a-26 c-16 d+23
home:ya_hasta a-17 b-16 d+18
home:ya_llego d-16
home:ya_llegue b-19 d+17
home:ya_puedo b+15
home:yet a+31 b-23 c-25 d-26
home:yo a-35 c+29 d-23
home:your a+17 c-21 d-25
home:your_place d-21
home__# a-18 d+18
home__home a-20 d+19
home_after a+18 d-19
home_sweet a-20 d+19
hon a-28 c-20
hon$ a-28 c-21
hones* a-35 b-38
honest a-21 b-16
honest$ a-18
honestly a-24 b-31
honestly$ a-16 b-27
honey b-26 c-22
honey$ a+19 b-20
honey_i b-17
hongo* a-16 d-20
hongos a-16 d-20
hope b-24
hope__lol a-17 c+16
hope_not d-24
hopef* a-16 c+20 d-16
hopefully a-16 c+20 d-16
hopin* b-23 c+20 d-26
hoping b-23 c+20 d-26
hoping__@relative c+17 d-16
hoping__can c+17 d-16
hoping_my c+17 d-16
hoping_to b-20 d-18
hora c-48
hora$ a+17 c-26
hora__la d-15
hora__mi a+16
hora_me a-17
hora_salgo b+15
horario b-26 c+18
horas a-20 b-17 c-17 d+21
horri* b-26 c-29 d+24
horrible c-16
horrible$ c-18
horse b+17 c-18
horses a-17
hospital__@relative a+19 d-16
hospital_for a-16
hospitalized a-19 d+21
hospitalized_for a-16 d+18
hour c-30
hour$ c-33
hours c-30 d+23
house b-19 c+16
house$ d-19
how a-33 b+34 d-43
how__are b+16
how__does b+19 c-22
how__get b+16
how__i a-23 b+32 d-24
how__is a-22 c-19
how__it a-18
how__will a-16 d-21
how_long a-27
how_many b+17 d-20
how_much a-17 b+22 c-21 d-18
how_would b+16
hoy b+24 c-17 d-41
hoy$ a-16 d-20
hoy__la c-21 d-21
hoy_ni a+17 d-16
hubby c-17
huh a-40 b+33 c-37 d-21
huh$ a-39 b+37 c-35 d-32
hurt a-18 b+19 c-17
husba* d-16
husband a+15 c-34 d-15
husbands d-16
husbands__with a+17 b-15 d-15
husbands_been d-19
hyper* a-35 b-15 c-26 d+33
hypertension a-35 c-24 d+32
hypertension$ a-18 c-16 d+16
hypom* a-22 b-29
hypomania a-20 b-24 c+21
hypomanic d+17
hyste* a+31 c-17 d-23
hysterectomy a+31 c-17 d-23
hysterectomy$ a+16
i$ a+15
i_@clinician a-25 b-25 c-20 d+27
i_@drive d-21
i_@drug c-15
i_@stop b-25 c-22
i_@vehicle a-20
i__# b+16 d-23
i__@body a-25 b-19 c+18
i__@call b-15 c+17
i__@drink b+18 c-20
i__@drive c-23 d-25
i__@drug a-16 b-17 c+21 d-16
i__@eat c-22
i__@late c+19
i__@medicine a-19 c-19 d+22
i__@move d-20
i__@relative c+20
i__@stop c-18
i__@symptom a-30
i__@vehicle d-27
i__@year a-15
i__a c-17
i__about d-27
i__adopted c+15
i__after c-17
i__all c-23
i__allergic a-15 c-27
i__alone a+20 b-19 d-17
i__an c-19
i__and b-25 c-29 d+20
i__answering a-18
i__as b-17
i__asked a-16 c+20
i__asleep a+16 d-32
i__b c-16 d+18
i__baby c-21
i__back b-17 c+16
i__bad b-18
i__be b-20 c-21
i__been b-26
i__bipolar a-28 b-34 c-23 d+34
i__blood d-20
i__bottles c-16
i__but d-29
i__by d-23
i__can a-16
i__cath a-16 b-17 d+17
i__cirrhosis d+15
i__clear b-22 d-20
i__coming c-19
i__covered c-17
i__day a-17
i__days d-16
i__detox d+17
i__do b-20
i__does b-16 c+16
i__doing d+17
i__down a+23 d-19
i__drink d-22
i__dude a+16
i__dying c-16
i__ever d-16
i__expecting b-15 d+16
i__find a-22 c+16 d-22
i__five b-15
i__for a-28 d+21
i__free a-24 d+23
i__get c+29 d-20
i__going a+17 b-16 c-15
i__good b-25 c-27
i__got c-20
i__grandkids d+16
i__guy a+16
i__had c-19
i__have b-49
i__healthy a+17
i__heart b-21 c-23
i__hepatitis c-25 d+26
i__her b-20
i__him a-16
i__his a-21 c-18 d+17
i__home c+16 d-19
i__hope c-21
i__i b-25
i__in c-19
i__is a+23 b-28 d-28
i__it b-40 c+16
i__just a-17 b-24 c+17
i__know b-25
i__like a-18
i__little c-21
i__liver b-18
i__lol b-19
i__lost a+19 c-20
i__lot a-19 b-23 c+15
i__low a+21 d-21
i__make a-22 c-18 d+24
i__male a+16
i__man a+23
i__manic a-17 d+19
i__marathons a+17 b-15
i__maybe a-16 c+18
i__minor a+18 d-19
i__miss a+17 d-19
i__more b-25
i__most a-17
i__much b-29
i__my d-22
i__name a-19
i__nervous b-18 c+19 d-18
i__never b-17
i__new a+27 b-21 c-19 d-25
i__night d-16
i__no b-18
i__normal a+18 c-19
i__not a-20
i__nothing a+28 d-28
i__nursing a-18 d+18
i__off b-22
i__ok a+23 b-23 c-16 d-19
i__on b-25
i__one a-15 c+18
i__only a+16 d-19
i__or d-19
i__out b-20
i__own a-16 b+20 d-25
i__pregnant a-18 d+17
i__prescribed a-25 c+25
i__psychotic c-22 d+26
i__pumping b-17 d+22
i__rather c-30 d-34
i__recovering d+15
i__say a-16
i__see a-18 b-21 d+20
i__shadows c+16 d-15
i__she a-19 c+21
i__sixty a+22 b-21 d-22
i__skip a+26 b-27 c-18 d-22
i__sleep a-25
i__so a-33 b-22 d+18
i__some a-29
i__someone a-33 d+17
i__something a-17
i__sometimes a-24
i__still b-16
i__take b-19
i__talk b+16 c-24
i__than a-26 b-21
i__that c-25 d+16
i__there a-16 c-19
i__they a-17
i__things a-16 d+22
i__think a+15 d-30
i__this d-21
i__three c-22
i__time b-19 c-21
i__today a-21 d+21
i__told d-15
i__too b-31
i__took a+22 c-22
i__tried b-17 c-22 d+17
i__trust d-17
i__up b-29
i__walk a+21 c-17
i__want a-15 d-20
i__was a-18
i__we c-16
i__what c-16
i__when b-19
i__with b-20
i__wondered a-20 c+20
i__work a-25
i__would a-19 b-19 d+19
i__yes a-17 c-21 d+17
i__you a+16 d-36
i__your a-18 c-15 d+18
i_already b+19 c-15 d-20
i_am c-19
i_be c-22 d+18
i_believe c+17
i_black a-16 c-16 d+17
i_breastfeed a-20 b-15 c-18 d+20
i_bring b+25 c-19 d-16
i_broke d-24
i_come a-18
i_could b-33
i_did a-18
i_doubt a-35 b-15 c+37 d-28
i_drink d-21
i_feel a-20 b+20
i_figured a+17
i_forget b-28
i_forgot d-18
i_gave b-18
i_get a-20
i_go b-23 d-16
i_got b-16 c-21
i_guess a-34 b-22
i_had b-56 c+18
i_have b-21 c-26
i_heard a-18 b-19 c+18 d-15
i_hope a-29 b-17 c+36 d-33
i_just b+22 c-32 d-32
i_know d-22
i_live d-18
i_might a-21 b-17 c+25 d-22
i_moved a+22 b-19 c-18 d-22
i_must d-15
i_need a-21 b+26 c-16 d-23
i_only a+21 d-17
i_ought c-19 d+18
i_pump a-24 b-24 c-24 d+28
i_run a+21 b-17 c-16 d-17
i_saw a-18 b-20
i_say b+17 d-19
i_see a-26 b-24
i_still a-19 d+17
i_suppose c+16
i_sure c-20
i_take a-23
i_tell a-16 c+15 d-16
i_think a-32 c+31 d-21
i_thought c-31
i_took a+19 c-18 d-17
i_tried c-18
i_usually a+16 b-18
i_want c+16 d-17
i_wanted a+15 b-20 c-20
i_was a-30 b-46 c+20
i_wear a-17 b-17 c-21 d+22
i_will c+17 d-27
i_wish b-15 c-22
i_woke a-17 d+15
i_work d-15
i_would c-21
ibuprofeno d-22
ic a-21 b-19 c-21 d+23
icu d-17
id c-18 d-18
id$ b+16
idea a-23 b-20 c+25 d-25
idea$ a-24 b-15 c+25 d-19
ido b-16
ido__@treat c-23
ido_a c-25
if a-38 c+26 d-20
if__@relative a-22 b-16 c+22 d-20
if__a b-17
if__am c-21
if__boss a-15
if__can a-19
if__counts a-15 b-18 c+25 d-21
if__get d-15
if__gets c+21 d-18
if__is a-19 c+21 d-31
if__my c-16
if__not a-18
if__stays d-15
if__the c+15
if__then b-20 d+20
if__to c-16
if__truck a-16 c+20 d-18
if_anything a+20 b-15 c-19 d-17
if_he a-22 c+20 d-30
if_i a-29 b+22 c-24
if_it a-23
if_my a-29 c+25 d-25
if_not c-17 d+16
if_she a-17
if_that b-27 c+20 d-15
if_the a-25 b-29 c+31 d-28
if_you a-16
igual a-17 b-22
igual$ c-18
ill b-18 d-20
imagi* a-22 b-20 d+21
imaginese b-15 d+19
imaginese$ b-15 d+19
impec* d-15
impor* b+15 d-17
importa b+16
impos* a+17 d-45
imposible a+20 c-34 d-38
imposible$ c-25 d-29
impossible b-24 d-20
impossible$ a-16 c+17
in c-15
in$ a-24
in_# c-16
in_@date b-28 c-23
in_@medicine c-15
in_@treat d+15
in__# c-27
in__@body a-15 d+17
in__@date a+15
in__@day d-20
in__@door a+18 d-16
in__@eat a-18 d+19
in__@month d-19
in__@parking b-17
in__@year c-16
in__a c-19
in__and c-30
in__army b-16
in__bit a-17 c+17
in__er b-15
in__family c-20 d-15
in__getting d-16
in__grade a+15
in__house a-21 d+17
in__i b-15
in__is c-20
in__it b-18 c-19
in__last d-15
in__life a+29 c-20 d-32
in__like b-19 c-15
in__lol d-20
in__lot b-17
in__meeting c-20
in__middle d-16
in__minutes a-19
in__morning a-19 d-19
in__my a-17 d+17
in__never d-15
in__not c-16
in__nothing a+15
in__of c-17
in__once a-17
in__oven d+15
in__own a-15 d+16
in__piece d+16
in__right a+20 d-19
in__room a+16
in__s d-15
in__school c-20
in__since a-15 d+16
in__so b-16
in__state c-18
in__the a-24
in__this a-18
in__truck c-16
in__we b-17 c-17
in__while d-20
in__with c-16
in_a d-19
in_bed c-15
in_between a-15
in_church a+22 d-22
in_class a+20 d-18
in_college a-24 b-19 d+19
in_her b-18
in_high a+22 c-18 d-20
in_it b+17
in_may b-27 c-25
in_me b-16 d+16
in_my b-19 c-35 d+19
in_one b-21
in_recovery a-15
in_rehab a-17
in_spring d+17
in_there c-16 d+17
in_this c-18 d-26
inclu* a-19 c-19
incon* a-24 b-24 c-29 d+28
incontinencia a-16 c-17 d+22
incontinencia$ d+18
inconveniente a-20 d+19
inconveniente$ a-20 d+19
infarto$ a-21
infarto__# a-19 d+21
infarto_en d+15
infec* a-24
infeccion c+15
infecciones a-21 c-29
infections d+17
infla* c-20 d+20
inflamado c-17 d+21
ingre* d+19
inste* a+21 d-21
instead a+21 d-21
instead$ a+21 d-21
insuf* a-21 b-16 c-21 d+24
insuficiencia a-21 b-16 c-21 d+24
insuficiencia_cardiaca d+15
insulin a-22 b-18 d+23
insulina c-17 d+17
insurance c-27 d-24
inten* a-17
inter* a-25 d+18
interesa a+18 d-19
interesa$ a+18 d-19
internada b-18
internaron b-16
internaron_por b-15
interstitial c-15
interstitial_cystitis c-15
into a-22
into_it a-21 c+20 d-22
inyec* d-22
inyeccion d-20
inyeccion$ d-15
ir a-15
iria a+15 b-17
irme c-21
irme_sola d-16
iron a+22 b-22 c-20 d-21
iron$ a+22 b-22 c-20 d-21
irreg* a-31 b-30 c+26
irregular a-31 b-30 c+26
irregular_heartbeat a-17 b-18
is b+29 d-33
is_# a+21 c-21 d-17
is_@date c+17 d-16
is_@drink d-18
is_@drive a-19 d+15
is_@open a+19 b-18 c-20 d-17
is_@sick c-22
is_@symptom a-16
is_@treat b+18 c-22
is_@wrong a+18 b-17
is__# d-15
is__@body c-16 d-20
is__@drug a-22
is__@medicine a-16 b+23
is__@month a-29 c-29 d+20
is__@relative a+16 b-19 c-18
is__@treat a-22 b+21 d-19
is__a a-22 b+24 d-22
is__about a-23
is__all c-18
is__am b-19
is__an b+17 d-18
is__as a-17 b-25
is__bad a-17
is__better c-16
is__but a-24 b-20 c-30 d+38
is__chance a-17 b-15 c+16
is__drinker a+19 b-18
is__exactly b-19 c+18
is__extent a+15
is__first a+22 b-17
is__for d-19
is__from d+16
is__good a-19 b-16
is__heart a-17
is__her a-22
is__here a+15 c-29 d-32
is__high a-23
is__hour d-17
is__house a-16 b-17 c+17 d-17
is__i a+24 b-41
is__in b+18 c-21
is__know d-16
is__list a+16 b-16
is__lol d-27
is__morning b-16 d-17
is__my b-31 c-24
is__not c-24
is__now a+18 d-18
is__number a-16
is__of b+21 c-15
is__ok a-33 b+33 c-25 d-29
is__old a+23 b-21 d-20
is__on b-15
is__patient b-17 d+18
is__problem b-21
is__reaction d-17
is__right a-21
is__since d-17
is__so d-22
is__tests a-15 c+15
is__that b-25
is__the b+17 d-37
is__there d+16
is__time b-16
is__to a-41 b+32 c-18
is__two b-16 c-24
is__up a-23 b-15
is__way b-16
is__we b-19 c-19
is__week b-15 c+19 d-16
is__weeks b-16 d+17
is__when a+18 d-19
is__whole a+16 b-16
is__will a-16
is__with a-28
is__you c-22 d-21
is_a a-25
is_all a+21 b-38 d-22
is_as a-16
is_at d-20
is_bad a-18
is_better d-21
is_bipolar c-22
is_but a+22
is_checking a-20 b-17 c+24 d-21
is_dark a-18 b-17 c+18 d-17
is_down c-15
is_fine b-22 d+16
is_for b-29
is_gallbladder a-16 b+16
is_going a-23 d+19
is_gone a+17 b-18 d-24
is_good a+24 b-24 c-19
is_got b-17 c-24
is_high a-30 d+23
is_his a+17 d-15
is_it c-29 d-19
is_just d-32
is_low a+16
is_me a-25 b-21 d+25
is_my a+31 b-23 c-17 d-32
is_no c-15
is_off a-23
is_ok a-16 b-18 c-16 d+23
is_one a-16 b+21 c-18 d-21
is_only a+17 c-15 d-17
is_out a+19 b-19 c-22
is_over a+19 d-20
is_personal a-19 b+20 d-16
is_possible a-15 c+17
is_pregnant a-18 b+18 d-15
is_psychosis a-20
is_right b-25 c-22
is_schizo b+22 d-20
is_schizophrenic b+19
is_shot c-16 d+20
is_still c-16 d+17
is_that a-17 c+26 d-34
is_the c-32
is_there a-24 b+30 c-25 d-30
is_this a-38 b+39 c-17 d-25
is_too d-20
is_up a-19 b-23
is_working a+16 c-25
issue* a+36 b-21 c-26 d-31
issues a+36 b-21 c-26 d-31
issues$ a+17 d-15
issues__not a+16
it b-20
it$ b-28 d+16
it_@relative a-17 c-17 d+18
it__# b+22 c-38 d-19
it__@animal a-19 b+18 c-15
it__@medicine a-16
it__@month a-15
it__@open b-17 c+20 d-21
it__@relative a-21 b-15
it__@symptom b-19
it__a c-17
it__after d+15
it__am d-19
it__and a-25 b-26 c+19
it__at a-21
it__bad a-25 b-17 d+23
it__be c-24 d-22
it__but b-18
it__could a-16 c+17
it__do a+19 b-20
it__for d-24
it__good d+15
it__her a-15 c-19
it__high a-22 b-16 d+18
it__his a+15 d-21
it__i a-20
it__if d-20
it__it a-18
it__just d-22
it__like a-17
it__loved a+17 d-17
it__low a+19 b-18 c-19 d-17
it__make a+17 d-19
it__my d-17
it__no a+17 c-17
it__not b-39 d-22
it__now c-17
it__ok d+15
it__once a-16 c+22 d-21
it__panic c-15
it__problem c-27 d+22
it__sorry a+16 d-15
it__still a-16 c-17 d+17
it__that c-17 d+23
it__the c-28
it__then b-17 d+17
it__to a-17 b+31 c-26 d-17
it__took c-21
it__two a+17 d-21
it__up a-17
it__was d-18
it__weird a-17 c+18 d-16
it__when d-20
it_all c-22
it_and a-18
it_at c-18 d-22
it_back a+18 d-20
it_be a-26 b+18 c-18
it_before a+21 b-22 c-24
it_by a-19
it_covered d+15
it_did a+16 c-17 d-16
it_does b-16 d+16
it_fine a+16
it_for c-24
it_go a+16 c-16 d-19
it_handled c-17
it_i b-24 c-26
it_in b-25 d+19
it_made b-18 d+22
it_now a-21 d+22
it_on a-24 c-18
it_once d-17
it_out b-20 c+16 d-25
it_runs c-19
it_this a-19
it_tomorrow a+15 d-19
it_up a+15
it_was a-23 b-42 c+22
it_well a+18 d-17
it_went d-16
itch b-17
itsel* a-15 d+15
itself a-15 d+15
itself__ok a-15 d+15
ivf a-15
jacket a-15 b+16 d-15
jajaj* b+29 c-51 d-30
jajaja b+29 c-51 d-30
jajaja$ b+17 c-42 d-18
jajaja_que a-25 b+27 c-21 d-28
jale a+17 c-17 d-17
jamai* a+18 d-17
jamaica a+18 d-17
jamas a+41 b-36 c-40 d-30
jamas$ a+24 b-23 c-22 d-21
jamas_he a+18
jaund* c+17 d-18
jaundice c+17 d-18
jefe a+15 b-15 c-15
jeje a+22 c-22 d-27
jeje$ a+22 c-22 d-27
jk a-16 d+17
job b-21 c-27
job$ b-16 c-22
journ* b+15 c-24
journaling b+15 c-24
joven$ b-16 d+22
joya b-23 c-20
joya$ b-23 c-20
jubil* a-21 d+23
jubilado a-21 d+23
jueves a-23
july a-16 b-16 d+20
june a+20 c-24 d-17
junio c-16
junio* b-17
junior b-17
junta a+26 b-20 c-24 d-23
just a+35 b-17 c-37 d-20
just_# a+16 d-17
just_@day c-19
just_@drink a+25 b-17 d-23
just_@drug b-18 d-27
just_@medicine a+23 d-23
just_@vehicle a-24
just__# a-21 d+21
just__@body c-16
just__@drug b-16 c+22 d-27
just__@food b-16
just__@medicine c-16
just__about a+20 b-16 c-18 d-17
just__and a+31 c-34 d-36
just__back a+21 c-17 d-19
just__blood a-18 d+18
just__for a+15
just__hypertension a-18 d+19
just__i b-18 c+21 d-16
just__in b-25
just__it a+18 c-15
just__lol c-15
just__me a-16
just__my b-19
just__no c-20 d+19
just__off a-16
just__one c-26
just__out c-15
just__pain c-16
just__period a+15 c-15
just__pressure a-18 d+18
just__so a-19 d+18
just__the a-30 d+24
just_a c-32
just_anxiety a+16
just_fine a+16 d-16
just_got b-19 c-21
just_had a-20 b+19 c-28
just_me a+30 b-18 c-21 d-30
just_my b-27 c-26
just_one d-25
just_prayer a+21 c-18 d-24
just_sad a+22 d-24
just_started a+15
just_the b-30
just_to b-16
justo b-24
keep a-33 b-16 d+22
keep_it a-17 b-19 c-24 d+22
keep_me c-19
keep_my a-17 d+17
keepi* d+15
keeping d+15
keeps b-23
keeps$ b-18 c-18
ketamina a-34 c-33 d+25
ketamine c-22
kid a-16 b-29 c+15
kidne* c-40
kidney c-30
kidney$ a-17 c-24 d+21
kidney__but a+17 d-16
kidney__not a+16 d-16
kidney_stones c-20
kidney_to b-16 d+16
kidneys c-22
kidneys$ a-15 c-20
kidneys__bad d-17
kidneys__liver a+25 d-25
kidneys_are d-19
kidneys_like a-17 d+15
kidneys_only b-18 c-19
kids c-16
kind d-23
kind$ b-19 c-28
kind__# d-16
kind_of c+16 d-44
kinds a-25 b-16 c-17 d+24
kinds$ a-18 d+18
knees a+17 d-20
knock b-19 c-23
knock* a-20 c-20 d+19
knock__out b-16 c-20
knocked a-20 c-20 d+19
knocked__lol a-16
knocked_up a-20 c-21 d+20
know a-23 c+25 d-34
know$ a-34 c+19
know__@relative c+16
know__a a-15
know__at d-17
know__here a+16 c-16
know__that c+15
know__to b-16
know_anyone a+16 c-16
know_by b-16 c+18 d-19
know_if a-18
know_my c+16
know_of d-23
know_what b-19
know_where c+16
know_yet c+18
knowl* d-19
knowledge d-19
knowledge$ d-18
known b-20 c-22
knows a-24 c+23
knows$ a-30 b-28 c+23
knuck* a+16 d-15
la_@body a-19 c-33 d+16
la_@clothes a-18 d+19
la_@door a-22 c-22 d+16
la_@drug a-21
la_@food d-27
la_@medicine b-17
la_@parking d+16
la_@place a-21 b+22 d-19
la_@sick b-20
la_@stop d-18
la_@treat a-19 c-25
la_@vehicle a+19 d-16
la__# b-21 c-21
la__@month a+18 c-17 d-17
la__@vehicle a-20 c+16
la__a c-32
la__al b-22 d-25
la__alta b-28 c-25 d+21
la__ando a-22 b-16 c-16 d+24
la__ayer a+19 c-21 d-16
la__baja d-16
la__bajita d-17
la__bebe a+19 d-18
la__bien a+33 b-20 c-17 d-33
la__casa b-16 c-17
la__con a-31
la__cuando c-17
la__cuenta a-19 b+24 c-17 d-24
la__del b-20 d-18
la__dio a+15 c-16
la__dos a+17 d-16
la__el a-16 c-20
la__en c-24
la__es a-17
la__esta c-20 d-28
la__estoy c-19
la__favor a-17 b+19 d-20
la__hace a-18 d+21
la__hoy b+16 c-16
la__jaja b-18
la__los a-17
la__manana d-17
la__me a-21 b-20 d+28
la__mi c-27
la__nada a+17 d-16
la__nomas a+27 b-23 c-22 d-25
la__normal a+24 c-18
la__para d-20
la__pasada c-18
la__pero a-18 b-16 c+15
la__por c-21
la__puesto a+18 c-19
la__que c-36
la__queda a-25 d+22
la__salio a-18 b-21
la__se a-15 c-20 d+17
la__si a-28 c-36 d+19
la__siempre c-23
la__soy a-17
la__tengo b-18 c-18
la__tiene b-15
la__todavia c-20
la__tomado d-16
la__tomando d+16
la__tomo a-16 d+17
la__traigo d+16
la__y b-37
la__yo b-23
la_agenda b-18 d-20
la_calle a+18 d-16
la_cara b-16 c-16 d+20
la_casa a-22 d+15
la_coca d+16
la_conozco a+17
la_cuenta a-26 b-35
la_de c-20 d+16
la_dieron c-17
la_dra c-17 d-16
la_duda d-15
la_ecografia c+16 d-15
la_edad c-15 d-21
la_fabrica a+18 d-16
la_farmacia b-18
la_fecha d-17
la_fila a+16
la_han d-17
la_he b-23 d-29
la_lista d-18
la_llevo c-21
la_manana c-18
la_matriz a+15
la_menopausia a+17
la_misma a-20
la_nina b-18
la_noche b-28 c+16
la_orden a-30 b-21 c-21 d+28
la_orina a-16 b-20 c-24 d+21
la_otra c-19
la_paciente a-18
la_penicilina a+17
la_piedra c-16
la_pierdo a-15
la_pipi a-16 c-17 d+18
la_pregunta a-17 b+22 c-23 d-22
la_presion b-26 c-18 d+21
la_primera b-23 c-22
la_prostata d-17
la_prueba b-18
la_pusieron c-27
la_que a+18 d-20
la_regla a+20 b-17 d-19
la_semana c-17
la_sulfa a+17 d-16
la_tengo b-33 c-23
la_tension b-18
la_troca a-17
la_use a+16
la_verdad a-27
la_vesicula d-24
la_vida b-20 c-16
lab c+19 d-21
labs a+19 d-44
labs$ a-18 b-16 c+17
labs__back d-19
labs__perfect a+18
labs_came a+21 c-19 d-15
labs_were a+15
lacta* b-30 c-34 d+20
lactando a-18 b-25 c-30 d+23
lactando$ a-17 b-23 c-29 d+22
lado a+22 b-19 c-16 d-21
lady a-19 c-35
lamen* a-18 d+19
lamentablemente a-18 d+19
lamictal a-18 d+16
larga d+16
laryn* d+16
laryngospasm d+16
las a-28 d+18
las_# b-28
las_@medicine c-28
las__cuentan a-21 b+28 c-24 d-27
las__de b-16 d-25
las__del b-20 c-23 d+17
las__dormir c-17
las__higado c-18 d+17
las__para c-17
las__que a-21
las__un a-17
las__una a-21 c+19
las__y a-16
las_abejas a+16
las_bodas b-20 c-22
las_dos c-17
las_noches c-17 d+16
las_nubes a-17 d+16
las_que b-19
last d-21
last_@day b-21
last_@month a+15 d-22
last_@year d-16
last__# a+16
last__all a+15
last__at a+18 d-19
last__had d+16
last__i a+15 b-15 c-16
last__was c-18 d-21
last_fall a-15 d+15
last_night c-18 d-27
last_one a-22 b+16
last_time c-33
late a-36 c+27
later d-45
later$ d-36
later__be a+16
latex a+18 c-22 d-29
le a-26 c+26 d-24
le_@thanks a+16
le__@relative b-16 d-16
le__a a-29 d-19
le__al c-23
le__con a-19 b-16
le__dando d+16
le__de a-17 b+20 c-16 d-17
le__decir a-16 c+20 d-17
le__el b-28 c-29
le__eso a+23 c-17
le__la d-23
le__las c-17
le__los a-16
le__manana a-16 d-19
le__mi b-25 c+18 d-20
le__no a+15 c-18
le__permiso d-18
le__pero a+23 b-16 c-18
le__que c-25
le__quien a-16 c+16 d-15
le__rinon c-16
le__sus a+16 b-16
le__teta d+16
le__yo b-18
le_aviso b-22 c+18 d-17
le_caigo a-17 b-15 c-22 d+23
le_confirmo a-21 c+22 d-19
le_contesto c-25
le_digo b-32 c+25 d-20
le_dije c-16
le_doy b-19 c-22
le_escribo b-15
le_estoy a-19 b-21 c+17
le_hago a+19 b-19 c-18
le_pregunte d-18
le_pregunto a-19 b-22 c+21
le_se a-15 c+16
le_voy a-23
leaks c-16 d+19
leaks$ c-16 d+19
leaky a-16 c-16 d+23
leaky_valve d+21
least b-22 c-21 d+17
leave b-18 c-19
leave__of d-19
leave__off a+17 d-16
leave__on c-16 d+15
leave__the a-21
leave_it a-17 d+16
leave_me c-19
leche a-18 c-19
lee c-21 d-21
lee_esto a-15 b+17 c-18
left d-20
left__in b+16 d-17
left__on d-17
left_my a-23 b+23 d-22
legal a-35 b-23 c+21
lejos d-18
lentes a-19 c-18
les a-39 c+22 d-20
les_aviso a-19 b-17
les_digo b-18 c+18 d-18
lesbi* a+17
lesbian a+17
less b-20 c-21 d+17
less$ a-18 b-20 c-20 d+23
let b-27 c+22 d-18
let__ask b-20 c+18
let__check a-24 b-16 c+22 d-17
let__get c-18
let__go a+24 b-16 c-29 d-23
let__it a-16
let__just a-15
let_me a-19 b-38 c+32 d-38
let_us a-29 d+23
letra a-24
levan* c+17 d-15
levanta d-17
leve a+15
lexapro c-20
libre b-34 c-33 d+22
libre$ c-22 d+17
licen* c-30
licencia b-17 c-20
license a-16 c-16 d+17
life a+17 b-25
life$ c-31
ligad* a+18 d-18
ligada a+18 d-18
light a-15 d+18
like c-21
like_# b-18
like__@month c-18 d+19
like__@relative a-25
like__@year c-20
like__ago c-20
like__baby b-15
like__hour d-16
like_a b-37 c-33
like_an d-16
like_clockwork a+18 d-18
like_it b-16 d-19
like_my a-20
like_that a+21 b-15 c-16 d-24
like_the c-17
like_to a-15 c-20
lil a-15
limit* b-15
limite b-15
limite$ b-15
limpi* a+32 b-36 c-37 d-24
limpio a+17 b-26 c-25
limpio$ b-22 c-22
limpio__# a+18 d-18
limpio_desde a+18 d-18
linda a-21 b+20 c-20
line b-15 d-23
line$ d-20
lined c-21 d+17
lined_up c-21 d+17
lines a-16 c-24 d+19
lines$ c-17
lips a-25 b-22 c-21 d+27
list c-37
list$ a+17 c-33 d-21
list__a c-20 d+21
list_for c-20 d+21
lista$ b-20 d-17
lithium a-27 b-20 d+21
litio d+17
littl* a-18 b-26 c+22 d-15
little a-18 b-26 c+22 d-15
little$ a-20
little_@drug a+15 c-15
little__no a+17 c-15
live b-24
liver b-15 c-28 d+23
liver$ a-18 d+16
liver* a-23 b-16 c-18 d+23
liver__@body a+31 c-16 d-31
liver__a c+19 d-27
liver__are a-18 b-17 c-31 d+25
liver__but a-27 c+15
liver__good a+23 d-23
liver__i a-16 c-15 d+17
liver__in d-17
liver__me a+16 b-17 c-16
liver__no d-15
liver__shot d+18
liver__si a-19
liver__they c-15 d+16
liver_cancer a-17
liver_enzymes a-15 c-30 d+31
liver_fine a+20 d-22
liver_is b-28 c-25
liver_numbers a-16
liver_or a+19 d-19
liver_out a-20 c-18 d+21
liver_scare c+15 d-17
liver_they c-17 d+15
liver_transplant c-17 d+18
livers a-23 b-16 c-18 d+23
lives a+19 c-17 d-18
llama b+16 c-17 d-17
llamada a-15 b-18
llamame b-20 c-22
llaman a-20 b+24 c-16 d-19
llaman$ a-16
llamarme b-16
llame a+15 b-18 d-18
llamen a+20 b-21 c-18 d-16
llant* a+19 b-17 c-16 d-18
llanta a+19 b-17 c-16 d-18
llave b-16
llave$ a-17 d+18
llega b-19
llega$ b-19 d-17
llega* b-18 c-20
llegado d-15
llegamos a-21 b-18 c-16 d+22
llego d-22
llego$ b-31
llego__@relative a-15
llego__casa d-20
llego__la b-17 d-22
llego__su a-16
llego_a a+15 c-16 d-22
llegu* b-30
llegue b-30
llegue__@thanks b-17
llene a-23 b+16
lleno b-22 d+16
lleva a-33 b-19 d+20
llevar d-31
llevarme a-17 d+18
lleve a+17 b-15 c-26
llevo a-17
llevo$ c-18 d-18
llevo_# d+17
llevo__@year d-16
llevo__cuenta b-21 c+19 d-19
llevo__dias a-16 d+15
llevo__en d+15
llevo__limpio a-17 d+18
llevo_la b-21 c+19 d-19
lluev* a-25 b-24
llueva c-17 d+15
lo c+17 d-20
lo_@stop d-17
lo__@clinician a-17 b+20 c-20
lo__@relative b-17 c+16
lo__a d-17
lo__al a-15
lo__con a-24 c+19 d-25
lo__dejar a-16 d+16
lo__el a-26
lo__en c-19
lo__es a+19 d-20
lo__hace a+16
lo__la c-26
lo__me b-23 c-15
lo__mejor c-19 d-15
lo__mi a-34
lo__no d+15
lo__pensando a-15 c+16 d-16
lo__por a-19 d+18
lo__que a+33 b-30 c-34 d-26
lo__tengo a+15
lo__yo b+18 c-17 d-15
lo_de a-27 d+25
lo_descartaron a+20 b-19 c-19 d-19
lo_descarto b-19 d-22
lo_estoy a-23 b-18 c+23 d-16
lo_hablo a-19 b+21 c-19 d-17
lo_mas a+20 c-16 d-18
lo_mejor a-29 b-18 c+28 d-26
lo_mio a+30 b-32 c-25
lo_mismo a-19 b+20
lo_primero a+20 b-17 c-17 d-16
lo_que d-28
lo_unico a+28 b-25 c-22 d-24
lobby a+22 b-15 c-15 d-22
loca c-38
loca$ c-27
lock a-22 c-19 d+16
lock__in a-19 c-17 d+19
lock_it a-19 c-17 d+19
locke* b-22 c-20
locked b-22 c-20
loco c-30
loco$ a+18
lol b-16 c-22
lol__is a+25 b-23 c-15 d-22
lol__to d-16
lol_no a+28 c-25 d-28
lol_what a-20 b+17 c-19
long$ a-19 b+19 d-16
long__can b+17
long__i b+19
long__it a-34
long__take a-17
long_as d+19
long_does c-16
long_will d-19
look a-31 c+21
look__@relative c+18
look__my a-20 c+17 d-16
look__the a-15
look_at a-28 c+24 d-23
looke* c+19 d-21
looked c+19 d-21
looki* b-26 d-29
looking b-26 d-29
looking$ b-21 d-24
looks b-21
looks$ c-21
looks_like b-15
lord_no a+23 c-19 d-16
los_# b-29 c-23
los_@clothes a-18 b+18 c-16
los_@day c-30
los__# d-16
los__@date a+24 d-24
los__@year a-16
los__a a+17
los__bien a+28 c-30 d-21
los__de d-16
los__del a-17 c+19 d-20
los__desde c-18
los__en b-16
los__estan a+16 c-16
los__jaja b-17 c-17
los__jeje c-19 d-22
los__mas a+20 d-16
los__me a+18 b-20
los__nada a+24 d-20
los__pero d-16
los__se a-17 b-17
los__y b-23
los__ya b-22 c-22 d+17
los_analisis b-20 d-19
los_cumplo a+20 d-20
los_dias a-22
los_dos c-22
los_estudios b-16 d-18
los_fines b-18 c+17 d-19
los_gatos d-27
los_mariscos a+22 b-22 c-21 d-17
los_ninos a-25 b-25 d+20
los_rinones d-15
losartan a-16 c-20 d+19
lost b-18
lost__baby d-19
lost__in d-19
lost__not a+16 c-16
lost__to b-15 d+16
lost_a a-18
lost_my b-23
lot$ b-15 c+20 d-35
lot__# d-17
lot_of d-16
lot_so c+18 d-16
lots c-18
loved c-18
loved_it a+17 d-17
low a+47 b-26 c-43 d-44
low$ a+21 b-19 c-18 d-21
low__pressure a+23 d-22
low_blood a+23 d-22
low_bp c-17
low_side a+18 d-15
lucky b-18 d+16
luego a-20
luego$ a+26 c-21 d-25
luego__contesto a+19 c-16 d-16
luego__digo b-17 c+20 d-22
luego__no d-20
luego__ya c+18 d-18
luego_le a+22 b-17 c-20 d-18
luego_que d-20
lugar b-22 c-30
lugar_a d-17
lunes d-20
luz a-19
lyft a-22
ma a-15 b-20 c-19 d+20
maam b-16 c-19
machine c+15
made b-23 c-19 d+24
made__# d+15
made__@body d+15
made__@sick c-21
made_it b-21 c-20 d+16
made_me b-18
made_my a-25 c-24 d+18
madre b-17
mai a-16
make b-18 c-21
make_it b-16 c-17
make_me c-17 d-16
makes b-17 d-23
makes__@symptom a+20 c-19 d-19
makes__but a+16 c-16
makes_it a-16 c+16 d-17
makes_me a+16 d-15
makin* b-17
making b-17
mal b-28
mal$ b-29 c-18
mal_la c-16 d+15
mala b-15 c-21
male a+25 d-18
male$ a+25 d-18
malo a+20 b-18 d-22
mama b-18
mamar a-20 b-17 d+17
mamar$ a-19 d+19
man a+16 c-21 d-18
man$ c-20 d-19
manag* b-16
manage c-16
manan* b-25 d-23
manana b-24 d-21
manana$ a+25 c-25 d-23
manana__digo a-16 c+17 d-16
manana_le c+15 d-18
manana_me d-20
manda* b-21
mandar a-16 c-17 d+17
mande a-26 b+33 d-32
mande$ a-19 b+21 c-25 d-20
mande* a-21
mandeme a-18
mando a-20
manej* c-36 d-26
maneja a-18 c-23 d+22
manejando c-35 d-24
manejando$ c-32 d-36
manejando_borracho a-17 d+19
manejar c-23
manejo b-17 c-16
mania a-34 c-25 d+20
mania$ a-19 c-28
mania* a-16 c-15 d+18
mania__vez c-20 d+21
mania_de a-21 b+22 c-22 d-18
mania_si a-16 b-19 c-22 d+22
manic a-31 b-37 c-47 d+45
manic$ a-18 d+20
manic__@year d+15
manic__in d+15
manic_once c-20
mante* a-22 b-21 c-21 d+23
many a-26 c-17 d+16
marat* a+26 b-19 c-24 d-22
marathons a+17 b-15
maratones a+17
marav* b-20 c-20
maravilla b-20 c-20
maravilla$ b-17 c-16
marca c+18
marca* a-30 c-27 d+20
marcapasos a-28 c-24 d+19
marcapasos$ a-28 c-21
marido a-17
marihuana a-30 d-22
marijuana d-23
maris* a+25 b-25 d-24
mariscos a+22 b-23 d-21
marri* a-26 b-16
marriage b-16
marriage_counseling b-15 c+16
married a-22 d+22
martes b-31
marzo b-19 c-22
mas$ b-38
mas_@late a+38 c-29 d-41
mas__cuenta b-17 d+16
mas__favor a+18
mas__la b-27
mas__las b-17 d+16
mas__menos a-17 b-18 c+20
mas__por a+18
mas__que b-37 c-28 d+18
mas_bien a+24 c-18 d-25
mas_de b-29 d+17
mas_o a-17 b-18 c+20
matri* a+15
matriz a+15
matte* a-28 b+29 c-31 d-16
matter a-28 b+29 c-31 d-16
matter$ a-21 b+24 c-23 d-19
matur* a+20 d-20
mature a+20 d-20
mature$ a+20 d-20
may b-32
may$ a-17 b-21 c-26 d+21
maybe b-35 c+31 d-70
maybe$ c+20 d-42
maybe_# a-16 c+22
maybe__@relative a-16 c+19
maybe__@vehicle a-27 b-18 c+26
maybe__a d-21
maybe__is a-15 b-19 c+21
maybe__it b-18 c+22
maybe__little a-22 c+29
maybe__my c+18
maybe_a d-17
maybe_i c+21 d-16
maybe_in a-17 c+17
maybe_my a-19 c+25 d-19
maybe_the c+17
mayo a-26 b-19 c-23 d+30
mayor a-15 b-20 d+15
mayor__edad a-16
mayor__y a-17 d+16
mayor_de a-16
me a-16 b-17
me$ c-57 d+24
me_@body a-20
me_@call a+21 b-30
me_@cancel a+24 d-23
me_@fetch b-29 c-27 d+30
me_@food a-23 c-23
me_@insurer b-17 d+17
me_@late a-17
me_@medicine b-16
me_@price c-16
me_@sick a+18 c-18 d-16
me__# b-29 c-24
me__@body a-16
me__@call c-28
me__@clinician c-22
me__@clothes a-20 c-18
me__@date a+15 b-16 c-18
me__@day b-16
me__@door d+15
me__@drug b-15
me__@fetch d-21
me__@food d+15
me__@medicine a-24 b-33 c+15
me__@month c-24
me__@place b+16 c-16 d-22
me__@relative a-27 b-21 d+24
me__@symptom b-24
me__@vehicle a+22 b-24 d-24
me__@year b-18
me__a a-17
me__al a-22 b-17 d+22
me__alergia c-18
me__algo c+19 d-22
me__alta d-28
me__am b-20
me__analisis c+15 d-15
me__and b-16
me__asi c-20
me__ayer c-25
me__bipolaridad d+15
me__borracho a-17 d+19
me__but c-16
me__cada c-19
me__cara d+18
me__checado a-15 c+16
me__como a-30 b-34 c-21 d+31
me__con b-45
me__contestado c+16 d-18
me__corazon a-16 b-24 d+17
me__creo a-16 b+18 c-19 d-18
me__cuando b-23
me__dado b-23
me__de c-16 d+15
me__descartaron a+19 b-15 c-23 d-15
me__dicho d-22
me__dieron b-15
me__doble b+16 c-27 d-24
me__dos c-27
me__electro d-17
me__en b-26 d-15
me__encontrado c-15
me__esa c-24
me__eso c-28
me__esta b-18 c+17
me__este a-15
me__estoy b-15
me__estudios a-19 b-16 c+19
me__evaluando a-23 b-19 c+21 d-16
me__fatal b-15 c-19
me__first a-17 b+18 d-15
me__for b-20
me__get d-18
me__good a-22 d+20
me__hacer c+15 d-24
me__hacerme a-19 c+19 d-19
me__haciendo a-16 b-19 c+18 d-17
me__han d-17
me__hasta b-20 d+19
me__have c-21
me__he a-17 c+17
me__hecho a-22 c+22
me__higado b-22 c-25
me__hour b-18
me__is b-19 c-15
me__jaja b+16 c-21 d-26
me__la d-18
me__las b-19
me__los a-22 b-27
me__mal b-31
me__manana a+19 c-20
me__manejando b-15
me__mania a-31 b-25 c-22 d+30
me__maravilla a+16 b-20 c-17
me__matriz a+15
me__me a-23 b-23
me__mi b-42
me__miedo c-19 d-15
me__muy c-19
me__my c+22 d-18
me__nada b-19
me__ni b-17
me__no b-21 d-26
me__not a-24 c+18
me__otra a+15
me__otro a+17 d-16
me__over a-15
me__para a-21 b-25
me__pasado a+19
me__pero b-17 c+23 d-29
me__pierdo a-16 c-17 d+17
me__por b-33
me__problemas a-15 d+15
me__prueba d-21
me__psicosis a-17 b-18 d+24
me__puesto a+18 c-19
me__pusieron b-16 c-26
me__que b-22 d-15
me__rara c+17
me__revisado a-18 c+18
me__rinon a-22 b-24 c-23 d+28
me__semanas a+16 d-18
me__si c-19
me__sin a+28 c-15 d-29
me__so d-17
me__solo a+21 d-22
me__taquicardia a-15
me__temprano d-20
me__tengo a-25 c-21 d+19
me__test a-16
me__that c-21
me__this c-16
me__time a+23 b-19 c-26 d-19
me__todavia a-17 c+16
me__tomado a-17
me__tomorrow b-21 d-20
me__trabajo a+19 c-20 d-16
me__tumor a+18 d-17
me__turno d-20
me__un b-18
me__una a-16
me__viaje a+16 d-18
me__with a-17
me__y b-34
me_a b-23
me_about c-18
me_acuerdo a-19 d-29
me_after b-16
me_again d-28
me_agarro a+16 d-17
me_and c-21
me_anytime b-17 d+15
me_arrepenti a+20 b-16 c-16 d-19
me_as c+18 d-18
me_ask b-20 c+18
me_at b-26 c-17
me_away a-16 d+16
me_back a-19
me_baja d-21
me_bajo a+27 b-29 c-33 d-19
me_born b-16 c-17
me_broto a-19
me_busca a-20 c-19 d+23
me_cae a+23 b-16 d-22
me_cayo a+20 b-26 c-32
me_check a-23 b-15 c+25 d-24
me_complica a+15
me_confirma c+17 d-17
me_conviene a-16 d+16
me_cuadra c-16
me_cuido a+16
me_da d-26
me_daban a-18 b-16 c+22 d-17
me_dejo b-21
me_diagnosticaron b-16 c-30
me_dieron b-22
me_dijeron a-23 b-21 c+17
me_dio b-53
me_disparo c-15 d+17
me_down a-20 c-18 d+16
me_duele d-18
me_echo a-22 c-16 d+22
me_entere a-17 d+18
me_espera a-16 d+17
me_esta a-26 c-21
me_estan a-25 c+20 d-16
me_evaluaron a+17 c-17
me_falla d+16
me_falta b-37
me_faltan b-20 d-29
me_fine d+15
me_for b-16 c-17
me_fue b-19
me_gusta b+21 c-29 d-37
me_ha b-26
me_hace b-22
me_hacen a-19 d-18
me_han b-26
me_hayan a+17 c-16
me_he a-26
me_hice c-19
me_hicieron b-26 d+20
me_hinche a-20 b-20 c-17 d+21
me_hizo b-24
me_hon b-24 c-16 d+22
me_i c-28
me_if c-17
me_in a-24 b-33 c+19
me_interesa a+18 d-19
me_la b-27
me_later b+16 d-24
me_libre a+17 c-18
me_llega b-18
me_lo a-17 c+19
me_lol c-19 d-17
me_molesta a-18 d+20
me_mude a+24 b-20 c-15 d-23
me_myself a+15
me_no a+20 b-18 c-18 d-17
me_off a+22 c-30 d-19
me_olvido a-17
me_on a-17 b-27 d+16
me_operaron a-20 b-41 d+17
me_opere a+20 d-18
me_or a-16 d-18
me_out a+25 d-33
me_parece a-23 b-19 d+17
me_pasa b-18
me_pase a-15
me_paso b-19
me_puede b+24 d-34
me_puse a-26 b-24 d+20
me_pusieron a-25 b-23
me_queda b-30 c-40
me_quede a+21 b-23 c-24
me_quedo c-18 d-15
me_quitaron b-18
me_recojan a+15 c-17
me_regreso a+22 b-18 c-16 d-20
me_repite a-15 b+16
me_sacaron b-17 c-16
me_salio b-29
me_senti c+17
me_sirvio a-19 d+20
me_sube a-23 c+19 d-19
me_tenido d-18
me_that c-23 d-22
me_this d+16
me_tiene a-17 d+17
me_toca d-25
me_tomo b-18
me_tomorrow b-17 d-17
me_up c-24
me_ve a-19 d+16
me_viene b-18 c-18 d+16
me_voy a+21 b-21 d-27
me_vuelvo c-16
me_when d-24
mean d-23
mean$ c-23
means b-17
means$ b-16
med a+27 d-29
media b-29
media_hora b-24 c-20
medic* c-22
medical c-18 d-20
medical_@drug c-18
medicamento c-15
medicare a-22 c-22
medications b-17 c-18
medicina b+17 d-20
medicinas d+16
medicine c-16
medico a-22 c+23 d-26
medics b-15 c-19
medio a+19 c-28
medio$ a+24 b-26 c-25 d-20
medio* b-16
mediodia b-16
meds a-24 b-18
meet c-17 d-22
meeti* c-19
meeting c-17
mejor a+24 b-17 d-36
mejor$ a+18 d-41
mejor__@relative a-15
mejor__me d-19
mejor_por a+24 b-20 c-16 d-25
mejor_que a-17 b-19 c-18 d+25
melatonin b-20 c+24 d-16
menop* a+34 b-22 c-21 d-26
menopausia a+17
menopausia$ a+15
menopausica a+16
menor a+24 b-31 d-19
menor$ a+17 b-24 d-18
menor__edad a+23 b-17 c-17 d-22
menor_de a+23 b-17 c-17 d-22
menos$ a-21 d-24
mensa* a-35 b+29 c-23
mensaje a-35 b+29 c-23
mensaje$ a-23 b+27 d-21
menti* b-16
mercy a-25 b+18 d-25
mero b-23 c-17
mes b-34 c-29
meses b-23 c-27
messages b-17 d+19
metad* d+19
metadona d+19
meth a-16
methadone d+16
metoprolol d+25
metro d-22
mexic* a-17
mg b-18 c-18
mg$ d+16
mhm a-27 b-23 c-20 d+27
mhm$ a-19 b-17 d+23
mi d-16
mi$ a+17 b-31 c-33
mi_@animal a-29 b+28 c-19 d-24
mi_@clinician c+19 d-38
mi_@hours a-22 c+23 d-21
mi_@relative d-32
mi_@ride a+18 d-18
mi_@visit c-17
mi__@cancel c-15
mi__@drive c-23
mi__@fetch a-26 b-15 d+29
mi__@insurer c-19 d+17
mi__@thanks b-17
mi__@year a-18 d+16
mi__a b-20 c-46
mi__acaba c-18
mi__afuera d+17
mi__anda a-22 b+20 d-26
mi__anticoagulantes a-15
mi__bipolar a-15
mi__broto c-15
mi__busca c-15 d+18
mi__cirrosis d-18
mi__comio a-20 b+19
mi__con c-17
mi__dan a-18
mi__de a-16
mi__descarto a+18 c-18
mi__dice a-17 b-32 c+27 d-25
mi__dijo a-17 d+22
mi__ella a-20 b-24 c+18
mi__embarazada a-18 b+18 d-17
mi__en d-26
mi__era c-24 d-19
mi__es c-26 d-16
mi__ese d-18
mi__espera a-22 c-17 d+16
mi__esta c-30
mi__firma a+18 b-17 d-16
mi__hoy d-16
mi__la d-17
mi__las c-18
mi__llego a-16
mi__lo b-16
mi__me b-26 c-26
mi__mi b-19
mi__murio c-18
mi__nacio d-17
mi__no a+28 b-46 d-27
mi__otra a+17 b-19 d-16
mi__pasa a-19 b-17 c-18 d+20
mi__pero a-16
mi__pidio a-18 d+20
mi__por b-19
mi__puede c-16
mi__que a-28 b-25 c+22
mi__sabe b-21 c+17
mi__sale a-16
mi__se c-20 d-27
mi__si c-17 d-19
mi__tambien c-15
mi__tengo c-21
mi__toma a-18 b+25 c-38 d-17
mi__tomo a-15 b+18 d-16
mi__tuvo b+25 c-21 d-24
mi__un d-20
mi__viejo b-20 d-16
mi__voces a-15 c-24
mi__y b-29
mi__ya d-20
mi__yo b-32
mi_ama a-16
mi_bebe d+15
mi_cama a-20 b-22 c-16 d+24
mi_carro c-20 d-20
mi_casa b-31
mi_corazon b-19
mi_ex a+15 c-16 d-18
mi_expediente a-21
mi_familia d-16
mi_historial b-16
mi_lugar b-17 c-22
mi_ma a-20 b-19 c-19 d+22
mi_nada a+16
mi_nino c-18
mi_no b-19
mi_numero c-18 d-19
mi_turno a+19 b-19 d-22
mi_vida a+22 c-17 d-20
mi_vieja a-17 b-23 d+22
mi_viejo b-19
middl* d-16
middle d-16
middle_of d-16
miedo d-23
miedo$ a-16 c+18 d-15
might a-41 b-33 c+27
might__a c+17 d-15
might__some c+20
might__well c-17 d+18
might_as c-17 d+18
might_be a-25 b-20 c+37 d-38
might_could c+17
might_have c+16 d-19
migra* d-18
mija a-21 c-29
mijit* b-23 c-19
mijita b-23 c-19
mijita$ b-19
mild a-16
miles c-25
mind c-36
mind$ c-18
mind__the a+17 d-17
minds a+20 b-20 d-25
mine a+21 b-22 d-25
mine$ b-28 d-29
mine__fine a+15 b-19
mine_is a+15
minor b-25 c-29
minor$ b-24 c-28
minutes c-34
minutes$ a+23 c-18 d-21
minutes_out a+19 d-19
minutos a-23 b-16 c+23
minutos$ d+15
mio a+19 b-16 c-15 d-21
mio_es a+21 b-21 c-19
mirac* a+18 b-15 d-19
miracle a+18 b-15 d-19
miracle$ a+18 b-15 d-19
mirar a-17 b-16 c+20
mire a-21 b-25 c+19
mire$ a-19 b-23 c+22 d-21
mis a+21 c-23
mis_@relative a+20 b-20 c-16 d-16
mis__estan a+18 d-18
mis_gatos a-17 d+18
mis_papas c-16 d-20
mis_recetas a-16 d-18
misa a+30 c-25 d-28
misa$ a+23 d-21
misca* d-18
misma a-20 c-16
misma$ a+15
mismo a-22 c-21 d+17
mismo$ c-22
miss b-25 c-30 d+18
miss__@medicine a-18 d+18
miss_it a-24 c-19 d+24
missed__@medicine d-15
mitad c+18 d-29
mitad__mitad a-23 b-22 c+23 d-22
mitad_y a-23 b-22 c+23 d-22
mitra* a-17 c-16
mitral a-17 c-16
mixed b-21 d-19
mixed_up d-18
mo c-16
model* a-20 b-18 d+20
modelo a-20 b-18 d+20
modo a+17 c-16
moles* a-18 d+20
molesta a-18 d+20
mom b-20 c+15 d-31
momen* b-31 c-31
moment c-16
momento b-27 c-24
momento$ b-20 c-17
moms b-29
monday a+26 c-26 d-26
mondays b-18
monit* a-21 b-18
monitor a-21 b-18
monitor$ c-16 d+16
month b-33
monto* b-21
monton b-21
monton$ a-18 c-16 d+22
more a-15
more$ a+19 d-20
more_@medicine a-18 b-16 c-21 d+26
more__i a-19 b-24
more__ought c-19 d+18
more__prescribed a-19
more__than b-19 c-21 d+22
more__the a-22 d+22
more_than a-33 b-28
morni* b-15
mornings b-15
mornings_are a+15
morph* d-24
morphine d-24
most a-37 b-22 d+29
most_nights a-24 b-19
mota a-29
mother c-16
moved a+33 c-39 d-43
moved$ a+22 b-16 c-16 d-20
moved__to a+16 d-17
moved_to c-15 d-19
much d-20
much$ a-35 c+22 d-16
much__a a+16 d-16
much_as a+22 c-19 d-21
much_is a-15 b+21 c-21 d-17
mucha a-20 c-17 d+22
mucha* c-15
muchas$ a-15 b+16
muchas_y b-18 c-20 d+17
muchi* a-16 d+16
mucho a-24 b-35 d+22
mucho__@year a-16 d+16
mucho__bano c+16 d-17
mucho__mi b-16
mucho_al c+16 d-17
mucho_este a-16 d+16
mucho_gusto d+18
mude a+24 b-20 c-15 d-23
mujer a-26
mule a+17 d-18
mule$ a+17 d-18
multi* a+19 d-20
multivitamin a+19 d-20
murio__@relative c-23
murio__infarto a-17
murio__un a-17
murio_mi c-23
murmu* a-25
murmur a-25
must d-15
muy d-29
muy__de b-17
muy__para d-17
muy_bien a+16 d-15
muy_chico c+16
muy_mal c-16 d+16
muy_temprano a+20 b-15 c-24 d-18
mwf a-19 b-19 d+20
mwf$ a-19 b-19 d+20
my_# c-16
my_@animal a-18 b+27 c-27 d-26
my_@body a-22 b-49
my_@call b+19 c-23
my_@clinician b+20 d-17
my_@clothes a-18 c-15
my_@drug a-22 b-27 c+20
my_@insurance a-15 b+16 c-17
my_@relative d-28
my_@ride a+17 b-17
my_@vehicle c-25
my_@visit b+16 c-21 d-18
my__# a-20
my__@call c+15
my__@cancel a+16 d-16
my__@clinician a-21 b-27
my__@day c-18
my__@drive a-27 d+23
my__@eat a-18 b-15 d+18
my__@medicine a-34
my__@price a+15 b-17 d-31
my__@symptom a-15
my__@thanks b-17
my__@treat c-15
my__@visit a-17 b-19
my__a a-19 d-16
my__about d-19
my__already a-17 d+16
my__always b-27 c-24
my__and c-18
my__as c-16
my__bad a-25 b+17 c-20
my__bailed a+18 d-18
my__been c-18
my__bipolar c-16
my__birthday a-16
my__born c-18
my__bring c-16 d+17
my__but b-30 d-22
my__by d-17
my__can b-41 c+24 d-18
my__car a+19 b-19 d-18
my__cirrhosis d-20
my__come a-17
my__comes a-17
my__could a-16
my__date d-17
my__day a+21 b-17 c-16 d-23
my__did a+16 d-18
my__died a-18 b+17
my__do a+18
my__does a+23 c-16 d-30
my__drinks c-20
my__earl c-16 d+16
my__everything a+20 b-17 d-19
my__fell a+19 d-21
my__fine a+21 c-15 d-20
my__first a-21 b-16 c+20 d-19
my__flying a-16 d+19
my__gets d-18
my__go d-22
my__going c-16
my__gone b-19 c-16
my__good a+24 d-20
my__got a-17 c-31 d+21
my__had b+28 c-48 d-48
my__has b+19 c-25 d-25
my__have a-30
my__he d-18
my__heart d-18
my__here a+22 b-20 d-23
my__high a-16 b-31 d+20
my__i b-21 c+28 d-27
my__if a-19
my__in b+19 c-17 d-25
my__is b+19 c-19 d-19
my__it a-17 d-18
my__know b-29 c+17
my__knows c-15
my__last a+24 c-23 d-17
my__law c-24
my__leaks c-16 d+19
my__lined c-15
my__lol b-20
my__looks c-20 d+20
my__making b-17
my__maybe c+16
my__me b-31 c-25 d+18
my__might a-18 c+28 d-20
my__mind a+17 d-16
my__my a-18 b-30 d+20
my__next c+16
my__normal a+18
my__not b-27
my__numbers d-15
my__of a-18 d-20
my__off a-17 b-19
my__offered a-16 d+15
my__on b+36 c-20 d-35
my__once c+18
my__one c-21
my__or c-17
my__out a+18 c-23
my__patient b-22 d+17
my__please a-17 d+17
my__pregnant a-18 b+18 d-15
my__prescribed c-15
my__pressure c-16
my__right a+21 c-22 d-30
my__said a-23 b-19 d+18
my__say a-25 c+16 d-17
my__says a-37 c+29 d-23
my__she b-23
my__shot a-16 c-15 d+23
my__side b-18
my__skips a-16 b-16
my__snipped a+16 b-17
my__someone a+16
my__sometimes d-17
my__still a-18 d+18
my__sure d+17
my__surgery c-20
my__swelled d+16
my__takes a-16 b+17 c-22
my__tell c+16
my__the d-24
my__there a-19 b+16 c-20
my__thought b-19 c+18
my__through d-27
my__to c-23
my__today a+23 b-19 c-24 d-18
my__tomorrow a-15 b-17 c-15 d+17
my__tried c-20 d-28
my__up c-21
my__vice a+17 c-16
my__wants b+15 c-18
my__was a+21 d-34
my__week a+19 c-17
my__were b-19
my__will a-32 b-29 c-16 d+45
my__with a+26 b-25 c-22 d-19
my__working a+15 c-27
my__would a-28 b-21 c+37 d-38
my__yes b-23 c-17
my__yesterday c-17
my_airway d+15
my_baby b-23 c-23
my_back b-24
my_birthday a+17 d-24
my_blood c-24
my_body b-18
my_boss b-28 c+18 d-18
my_boy c-21
my_bp b-23
my_break a-18 d+16
my_car a+17 d-19
my_cardiologist a-18 c-21 d+22
my_colonoscopy a+16 d-19
my_couch a-19 b-21 c-16 d+21
my_cycle d-20
my_daughters a-17 b-15
my_dead a+16 d-19
my_dialysis a+15 d-15
my_divorce c-18
my_doctors b-22 c+21 d-22
my_driver c-17
my_end a-19 d+18
my_ex b+18 d-32
my_family d-22
my_file c+18
my_first b-18 c-28
my_gallbladder a+18
my_girl b-17 c-17
my_guest c-18 d+16
my_heart b-22
my_house a-17
my_husbands d-30
my_kidney b-18
my_kidneys d-20
my_knowledge d-18
my_labs c-16
my_life c-21
my_lips a-19 b-17 d+20
my_liver a-17 b-38 d+16
my_mind b-16
my_name b-21
my_number b+16
my_numbers c+15
my_old a+19 b-23 c+17 d-23
my_only a+30 b-26 c-26 d-23
my_own a+30 b-23 c-34 d-20
my_pee a-20 b-18 c+16
my_period b-30 d-23
my_physical a+16
my_place a-16 c-17 d+17
my_porch b-16
my_pressure b-30
my_right a+17 d-16
my_second d+17
my_sons b-16 c-17
my_spot b-19 c-19
my_street b-21
my_truck a+16 c-29 d-23
my_tubes a+16
my_twin c-18
my_youngest b-20
mysel* c-27
myself c-27
myself$ c-19
myself_and a+16
nace a-31 b-24 c-19 d+31
nace__@date a-15 d+17
nace_en a-15 d+17
naci b-32
naci__# b-25 c-23
naci__el a-24 d+23
naci_en a+15 b-24 c-22
nacid* a-21 d+16
nacido a-21 d+16
nacim* a-24
nacimiento a-24
nacimiento$ a-17
nada a+23 b-69 c-52
nada$ a+44 b-41 c-62 d-22
nada__@medicine a+19 d-19
nada__en a+17
nada__eso a+21 c-20 d-22
nada__ha a-20 d+20
nada__la d+16
nada__nada a+18 d-20
nada__por a+22 d-21
nada__presion a-22 d+23
nada__una c-16
nada__ver a+20 b-17 c-16 d-16
nada__y a+18 d-17
nada_ahi a+15
nada_de b-20 c-27
nada_grave c-15 d+16
nada_malo a+16
nada_mas b-33 c-15
nada_me d+16
nada_que a+15 b-24 c-30
nada_todavia a+25 c-16 d-26
nadie a+29 b-41 d-29
nadie$ a+28 b-27 c-22 d-41
nadie__a a+20 d-17
nadie_mas d+16
nadie_me c+16 d-15
nadie_puede a+18
nah a+50 b-31 c-49 d-41
nah$ a+26 c-19 d-24
nah__am a+16
nah__good a+17
nah__that a+19 c-20
nah_busy a+16 d-16
nah_i a+22
name a-17 b-31
name$ a-20
name_is a+16 b-15 c-19
name_it c-18 d+17
named a-19 b+19 d-17
nary a+27 b-26 c-22 d-26
nary_a a+27 b-26 c-22 d-26
natur* c-17 d-17
naturales c-17 d-17
nauseas d-19
nauseous a-18 b-18 c+19 d-17
navidad c-16
near d-21
neces* b+29 d-35
necesita c-18 d-20
necesito b+18 d-25
need a-17 b+22 c-26
need__my c-19
need_a b+22 c-22 d-23
need_to a-25
nefro* a-20 b-25 c-19 d+23
nefropatia a-15 b-18 d+18
negar b-16 c-15 d+17
negat* a+54 b-43 c-50 d-52
negativa a+18 c-21 d-16
negativa$ c-17
negative a+38 b-30 c-32 d-38
negative$ a+29 b-17 c-22 d-25
negative__both a+18 b-17 d-16
negative_on a+18 b-17 d-16
negativo a+32 b-24 c-28 d-28
negativo$ a+22 c-21 d-19
neighbor a-24 b-15 c+15
neith* a+24 b-24 c-28
neither a+24 b-24 c-28
neither$ a+24 c-17 d-23
nel a+33 b-23 c-27 d-32
nel$ a+28 b-17 c-21 d-25
nerve c-17
nerve* d-23
nerve_blocks a-16 d+18
nerves d-23
nerves$ c-16 d-19
nervi* d-17
nervios b-18
nerviosa b+18 c-18 d-18
nervo* a-19 b-19
nervous a-19 b-19
nervous$ a-16 b-17 c+19 d-18
neuro* c-16
never b-38 d-26
never$ a+18 b-30 c-38
never__@medicine a+24 c-29 d-19
never__@treat a+26 b-16 c-26 d-21
never__a c-20
never__any a+27 c-17 d-26
never__anything a+25 c-15
never__checked a-20 c+21
never__he a+16
never__in a+18 d-17
never__issue d-16
never__it b-27 d-29
never__me c+17 d-17
never__my d-18
never__of a+22 c-24 d-16
never__on a+32 c-23 d-26
never__so a-24
never__stuff a+16
never__tested a-20 c+21
never__that a+26 c-21
never__to a+20 c-16 d-18
never__told a+23 c-22 d-16
never__with a+17 d-20
never_a a+16
never_again a-24 b-17 c-17 d+27
never_anything a+17 d-16
never_been b-32
never_ever a+15
never_had b-33
never_have a+26 c-19 d-25
never_heard d-26
never_once a+15
never_seen a+19 c-16
never_showed a+16
never_taken a+24 c-21 d-22
never_told a-17 c+19
never_took d-19
never_tried a+24 c-16 d-24
new a+36 b-37 c-22 d-29
new__it a+18 b-16 d-16
new__this a+17
new_to a+38 b-31 c-30 d-32
nexpl* a+19
nexplanon a+19
nexplanon$ a+16
next b+21 d-21
next_question a-20 b+19 d-17
next_summer a+19 b-15 d-21
next_week a-23 b-21 c+16
ni a+26 b-42 d-28
ni__@relative c+15 d-24
ni__acuerdo c+18 d-19
ni__de a+21 c-18 d-16
ni__jaja b-17 c-15
ni__las a+17 d-16
ni__me b-20 c-18
ni__nada a+18
ni__ni b-22 d-22
ni__no a-24 c+23
ni__otro a+16 c-16
ni__palos a+18 d-16
ni__polvo a+16
ni__que d-16
ni__tengo d+15
ni__vez a+18 c-17 d-16
ni_a a+18 b-17 c-24
ni_al a+16
ni_fumo a+24 c-19 d-17
ni_idea a-17 c+16
ni_la d-29
ni_lo a+25 b-15 c-19 d-19
ni_loca a-19 d+18
ni_me a-24 d-25
ni_modo a+17 c-16
ni_nada a+20 d-17
ni_un a+19 d-19
ni_una a+19 b-24 c-38
nicotine b+16 c-20
niece d-17
nieta a+19 b-23
nieto a-24 c-22 d+15
nieto* c-24
nietos c-24
nietos$ c-18
night a-17
night$ a-21
night* b-23
night_@move a+15 d-15
nightmares c-21
nights b-23
nina b-20
nine c-20
ningu* a+19 b-60 c-64
ningun b-33 c-26 d+17
ningun_anticoagulante a+16 d-17
ningun_problema b-20 c-18
ninguna a+28 b-35 c-45
ninguna$ b-25 c-29
ninguna__dos d-15
ninguna__sirvio a-17 d+17
ninguna_reaccion a+15
ninguno b-29 c-33
ninguno$ a+23 b-15 c-20 d-19
ninguno__los a+18 d-15
ninguno_de a+20 d-17
nino b-31 c+17 d-21
nino$ b-28 d-18
ninos$ a+18 b-18 d-25
nique* a+18
niquel a+18
niquel$ a+18
nkda a+33 b-26 c-24 d-28
nkda$ a+29 b-20 c-21 d-25
no b-16 c+19 d-36
no$ a+48 b-103 d-49
no_# a+22 c-21 d-21
no_@medicine b-31 c+22 d-30
no_@move a-21 c-16 d+20
no_@relative a+24 d-20
no_@thanks a+31 b-20 c-19 d-24
no_@treat a+17 b-20 d-19
no__@call b+21 c-32 d-31
no__@clinician c+17
no__@drive a-18 c-18 d+16
no__@drug a+26 c-19 d-24
no__@insurance a-20 b-19 c+23 d-16
no__@insurer a+25 b-19 c-20 d-31
no__@medicine a-16 b+15
no__@relative a+29 b-39 c-19 d-24
no__@ride a+16 c-19 d-21
no__@treat a+24 c-25
no__a c-38
no__acuerdo d-24
no__ahora a+24 d-25
no__al c+16
no__alergica a+31 b-26 d-31
no__alergico a+17
no__all a+25 d-24
no__allergies a+21 d-19
no__am a+19 b-16
no__amor a+16
no__aqui d-17
no__are a+20 c-15
no__asegurar c+15
no__at a+20 d-19
no__be d-15
no__bien b-23 c+16 d-23
no__but a-16 c-19 d+19
no__conmigo a+30 d-33
no__conozco a+19 c-15 d-17
no__contestado c+16 d-18
no__cree a+22 d-21
no__cuadra a+25 d-27
no__cuenta a-18 c+21 d-23
no__cuento d+17
no__dan d-16
no__de d-21
no__decir a-19 c+17 d-18
no__decirle a-20 b-19 c+22 d-16
no__dejar a-16
no__desde a+15 d-19
no__dia c-17
no__dios a+15
no__do c-20
no__el b-30 d-15
no__ella a-19 b+18
no__embarazada a+26 c-16 d-26
no__en c-27
no__es a+17 b-26
no__esa a-16 b+16
no__eso c-26
no__falta c-16
no__favor b-15
no__fumo a+19
no__getting a-16 c-15 d+16
no__gusta c-17 d-23
no__ha b-24 c+18 d-19
no__hago b-20 d-15
no__have a+16 d-18
no__he a-25 c+26 d-16
no__here b-18 c-26
no__i b-17
no__inconveniente a-20 d+19
no__interesa a+18 d-19
no__it a+16 d-19
no__just c-18
no__la a-38
no__lo d-17
no__loca a+16
no__mas a-17 c-21
no__me a+15 c-18
no__mi b-29
no__molesta a-18 d+20
no__my a+25 b-19 c-22 d-18
no__nada b-28 c-37 d+17
no__nadie a+32 b-26 c-28
no__ni b-26
no__ningun a-24 b-19 d+25
no__ninguna a+16 d-17
no__nino a-18
no__no a+40 c-23 d-37
no__not a+22 c-19
no__nunca d-16
no__of b-15
no__on c-19
no__only a+18 c-15 d-17
no__orina c-17 d+16
no__papeles a-19 c+18 d-16
no__permiso a+16 c-16
no__pero a-25 b-18
no__pierdo a-15
no__poder d-16
no__por a-24 c-18
no__pregunta b+17 c-21
no__problems b-16 c-16
no__puedo a-20 b-20
no__quien a+38 b-16 c-27 d-41
no__respirar a-16 c-15 d+17
no__revisado a-16
no__se a-21 b-15 c+20
no__segura a-21 c+25 d-18
no__soltar a-16 c-16 d+17
no__soy a-24 b+17
no__tengo a-16
no__that b-16 c-24 d+15
no__the b-21 c-25
no__there b-21 c-16
no__todo a-23
no__tomado a+16
no__tomo c+20
no__un a-17
no__voy a-25
no__with a+20 d-16
no__y a+19 d-19
no__yes a-32 b-24 d+16
no__yet c+16 d-16
no_a c-21
no_allergies a+28 b-16 c-16 d-26
no_and a+24 c-19 d-19
no_ando a+21 d-19
no_bebo a+21 d-18
no_but a+23 c-26
no_c a-52 b-46 c+56 d-52
no_can a+18 d-17
no_car a+16
no_como a+22 d-21
no_consigo a+16
no_creo b-21 d-25
no_cuenten a+28 d-30
no_digo b-16 c-17
no_entendi a-18 b+19 c-16 d-19
no_es d-32
no_eso a+15
no_estoy b-23
no_family a+15
no_hace a+18 d-18
no_hay b-32 c-32 d+18
no_he a-20 c+19
no_heart b-19 c-17
no_i a+23 b-33 c-18 d-18
no_idea a-17 b-17 c+25 d-19
no_just a+23 c-16 d-19
no_la a-25 b-30 d+24
no_llega c-16
no_llego a+31 c-21 d-33
no_llevo b-21 c+19 d-19
no_lo a-23 b-28
no_los c-18
no_maam a+17
no_me a-30
no_mi a+17 d-17
no_nada a+26 c-24 d-30
no_need a-19 d+18
no_never a+34 c-29 d-25
no_ni a+25 c-19 d-19
no_nunca a+20 c-19
no_objection a-21 c-16 d+21
no_one a+16 d-15
no_padezco a+27 c-16 d-30
no_pienso a-18
no_podia a-16 c-15 d+17
no_problem a+20 b-24 c-28
no_problems c-17
no_puede a+22 b-21 c-32
no_puedo b+19 d-28
no_que a+38 b-23 c-29 d-33
no_quiero b+22 c-25 d-26
no_reaction a+20 b-17 c-15 d-22
no_recuerdo a-18 c+19 d-21
no_responder a-22 b+21 c-17
no_sabria a-30 b-32 c+33 d-28
no_se a-30 c+16 d-16
no_senor a+24 c-18 d-18
no_sir a+29 c-24 d-23
no_sleep a-17
no_soy c-20
no_tengo b-41 d-24
no_to c-17
no_tomo b-23
no_trouble b-20 c-19
no_volvi c+16 d-16
no_voy b-16
no_way a+22 c-21
no_ya d-16
no_yo a+15
nobod* c+19 d-33
nobody d-28
nobody$ a+30 c-22 d-24
nobody__day a+19 d-18
nobody__it a-20 c+18
nobody__so a-16 c+17
nobody__that a+19 d-18
nobody__up a-21
nobody__would a+15
nobody_can a+19 c-18
nobody_ever a-18 c+19 d-16
nobody_i a+18
nobodys d-20
noche b-41 c+17
noche$ b-37
noche* a-15 d+16
noches a-15 d+16
noches__dormir c-17
noches_para c-17
nomas a+45 b-72 d-33
nomas$ a+16 b-41
nomas__@medicine a+17
nomas__del c-17
nomas__los a+19 b-18
nomas_a a+18 b-19
nomas_ansiedad a+16
nomas_un b-18 c-17
nomas_una a+18 c-16
nombr* d-16
none a+30 c-49 d-27
none$ a+29 b-26 c-23 d-26
none__i a+16
none__that a+20 c-16
none__the a+15
none__worked a-18 d+19
none_of c-24
none_that a+16
nonst* a-15
nonstop a-15
noon b-19
noon$ a-23
nop a+20 c-19 d-19
nope a+42 b-27 c-37 d-45
nope$ a+21 d-16
nope_just a+17
nope_never a+15
norma* a+35 b-39 d-56
normal a+28 b-31 d-52
normal$ a+34 b-28 d-42
normales a+15
nos a-19 b-38 d+21
nos_vemos a-27 c-27 d+26
nose a-38 b-22 c+38 d-40
nose$ a-33 b-35 c+34 d-33
not a+24 b-56 d-23
not$ a+31 b-58 c-21
not:# b-34 d-20
not:@body a+17 b-19 d-24
not:@call b+15 c-17 d-53
not:@cancel a-33 b-18 c-21 d+32
not:@clinician b-19 c+18 d-28
not:@clothes a-18
not:@day a-16 d-22
not:@drink b-23
not:@drive c-36
not:@drug a+31 b-28 c-35 d-21
not:@eat d-17
not:@fetch a+30 c-17 d-30
not:@food a+16
not:@holiday a+15 d-15
not:@insurance a-18 b-25 c+26 d-21
not:@insurer a+21 c-19 d-24
not:@medicine d-37
not:@month c+17
not:@move a-21 d+20
not:@open b+16 c-20 d-16
not:@person b-15
not:@relative a+21 b-33 c-26
not:@ride a+16 c-19 d-21
not:@stop a-17 d+21
not:@symptom c-18
not:@thanks a+34 b-21 c-21 d-28
not:@treat a+24 d-23
not:@vehicle a+16 d-15
not:@year d-19
not:a c-31
not:able a+20 c-19
not:about c-18
not:acuerdo a-19 d-33
not:afford a+20 b-15 d-19
not:again a-24 b-19 c-19 d+29
not:ahi a+15
not:ahora c-24
not:al b-16 c+21 d-26
not:alergica a+31 b-26 d-31
not:alergico a+17
not:allergies a+41 b-28 c-25 d-42
not:alta a+25 b-15 c-25 d-19
not:am d-20
not:and c-25
not:ando a+22 c-15 d-22
not:answered c+18 d-16
not:answering a-16 b+17 c-16 d-16
not:anticoagulante a+16 d-17
not:any a+23 b-31 c-28
not:anybody b-21 d-24
not:anyone a+21 c-19 d-17
not:anything b-27
not:aqui d-18
not:around a+23 c-22 d-15
not:asegurar c+15
not:asi c+16 d-18
not:ask b+16 c-21 d-23
not:asked a-20 c+20
not:at a-16 b-23
not:be b-26 c-26 d+18
not:bebo a+21 d-18
not:been b-37 d-24
not:before d-20
not:better a-21 d+21
not:bien b-25 c+19 d-25
not:bit c-23
not:blood a+15
not:bocado a+18 c-17 d-15
not:breathe c-16 d+15
not:business a-16 b+16
not:busy a-24 c-15 d+24
not:c a-52 b-46 c+56 d-52
not:can b-16 c-25
not:car a-26 b+16 c-17 d+16
not:chance a+21 c-21
not:checado a-15 c+16
not:checked a-24 c+28 d-26
not:college a+20 c-17 d-21
not:confirmed c+17 d-21
not:conmigo a+30 d-33
not:conozco a+27 b-20 c-22 d-24
not:consigo a+16
not:contestado c+16 d-18
not:contestar a-15 b+16 d-18
not:controlo a-27 b-22 c-20 d+28
not:cosas c-20 d-18
not:count a+20 c-19 d-17
not:crazy a+20 b-15 d-17
not:crumb c-15
not:cuadra a+25 d-27
not:cuenta a-18 c+21 d-23
not:cuenten a+28 d-30
not:cuento c-19
not:da d-16
not:dado b-16 d-19
not:dan d-16
not:day c-23
not:de d-26
not:decir a-19 c+17 d-18
not:decirle a-16 b-21 c+20 d-17
not:dejar a-16
not:del a-17 d-28
not:dia a-16 d+17
not:diagnosed c+17 d-16
not:dicho d-20
not:digo c-18
not:dios a+30 c-20 d-19
not:do b-36
not:doing c-18
not:doy a+16 d-17
not:drama a-22 b-15 c-21 d+23
not:drink a+26 c-17 d-20
not:drogas a+26 b-16 c-18 d-22
not:drop b-18 d-25
not:drug d-17
not:drugs b-17 c-26
not:either a+19 c-15 d-16
not:el a-22 b-31
not:ella a-19 b+18
not:em a+17 c-16
not:embarazada b-23 c-26
not:en b-23 c-18
not:encontrado a+19 c-17 d-16
not:entendi a-21 b+16 d-19
not:entiendo d-19
not:era b-18 c+21 d-16
not:es d-33
not:esa c-17 d-16
not:esas d-16
not:ese a+16
not:esos d-16
not:esta d-15
not:estoy b-24 c+17
not:even a+25 b-18 c-19 d-24
not:ever b-31
not:exactly a-20 c+21
not:except c-17
not:falta a-23 b-20 c-25 d+27
not:family a+18
not:fecha b-17
not:figured a-15 c+15
not:find a+16 d-18
not:fui a+21 c-20
not:fumo a+28 c-24 d-23
not:get b-20 d-25
not:getting c-17
not:go a-26
not:god a+17
not:going d+15
not:gone d-18
not:good a+32 d-29
not:got d-19
not:great a-19 c+20
not:gusta c-19 d-26
not:ha b-27 d-31
not:hace a+22 b-17 d-24
not:had b-36
not:hago b-20 d-15
not:han b-22 d-30
not:happening a+16
not:hardly a+16 c-16
not:hasta b-23 c-22
not:have a+22 b-53 c-19
not:hay b-34 c-33 d+17
not:he c+24 d-31
not:heard d-24
not:heart b-26 c-27
not:hecho a-21 c+21
not:here c-23
not:him b-15
not:his a+17 d-15
not:hold a-20 b-17 d+19
not:home c-20
not:how b-20 d-16
not:idea a-23 b-20 c+25 d-25
not:ido d-23
not:if a-25 b-18 c+30 d-22
not:inconveniente a-20 d+19
not:interesa a+18 d-19
not:into d-23
not:is a+21 b-17 d-29
not:issue d-16
not:it b-40 c+20 d-18
not:jaja a+16 b-21 c-18
not:just a+30 b-21 c-33 d-21
not:kind b-16 c-18
not:know a-15 b-33
not:knowledge d-19
not:known a+16
not:la a-34
not:las b-29
not:le b+18 d-18
not:leave a+22 c-19 d-15
not:let c-18
not:life a+22 b-16 c-21 d-20
not:like d+16
not:liver a+17 b-17 c-16
not:llaman a-16
not:llega a+18 c-21
not:llegado d-15
not:llego a+31 c-21 d-33
not:llevo b-21 c+19 d-19
not:lo a-28 b-16 c+18
not:loca b-19 c-26
not:loco c-17
not:lol a+18 d-33
not:looked a-16
not:maam a+17
not:made a+15 d-20
not:make a+24 d-27
not:mas a-29
not:maybe a-17 c+19
not:me a-23 c+15
not:mi b-26
not:mind b-19 c-22 d+18
not:minor a-24 d+24
not:miss a-24 b-18 c-25 d+26
not:modo a+17 c-16
not:molesta a-18 d+20
not:my c-23
not:nada b-29 c-20
not:name a-21 c+22 d-17
not:need a-19 d+18
not:nino a-18
not:nothing a+33 d-32
not:novedad b-17 c-15
not:now a+17 c-29
not:objection a-21 c-16 d+21
not:of c-16
not:off d-16
not:officially a-20 c+20 d-18
not:once d-18
not:one a+33 b-28 d-30
not:or a+28 d-16
not:orina c-22 d+15
not:otro a+19 c-16
not:out a-20 c+15
not:over a+18 d-16
not:padecido a+16
not:padezco a+27 c-16 d-30
not:palabra c-16 d-15
not:palos a+18 d-16
not:papeles a-19 c+18 d-16
not:para b-16 d+16
not:pasado a+19
not:patient d-17
not:percent a-19 b-19 c+22 d-25
not:period a-20 c+19
not:permiso a+16 c-16
not:pienso a-18
not:pierdo a-16 c-17 d+17
not:poder a+21 c-19 d-21
not:podia a-16 c-15 d+17
not:polvo a+16
not:por a-26 c-26
not:possible a+23 c-20 d-16
not:pregnant b-20 c-19
not:pregunta b+17 c-21
not:preguntas a+21 b-17 d-19
not:presion d-24
not:probado d-17
not:problem a+19 b-32 c-22
not:problema b-33 c-34
not:problemas a+29 b-16 c-20 d-25
not:problems b-25 c-23 d+21
not:pruebo a+17
not:psychotic d-16
not:puede a+17 b-25 c-40
not:puedo a-21 b+17
not:puesto a+17 c-20
not:pusieron b-16 c+16 d-17
not:put c-16
not:que a-19 b-19 d+17
not:quien a+20 b-21 c-36
not:quiero b+22 c-25 d-26
not:quite c-22
not:reaccion a+21 d-21
not:reaction b-25 c-24
not:reason a-19 d+16
not:recall a-24 b-19 c+25 d-24
not:recuerdo a-22 c+17
not:remember d-19
not:respirar a-16 c-15 d+17
not:responder a-22 b+21 c-17
not:revisado a-18 c+18
not:right a+25 d-25
not:sabria a-30 b-32 c+33 d-28
not:said a-24 c+15
not:say a-17
not:se a-28 c+20 d-16
not:see b-22
not:segura a-21 c+25 d-18
not:senor a+24 c-18 d-18
not:sepa a+17
not:showed a+16
not:si a-43 c+21 d-23
not:since a+26 b-24 d-24
not:single a+23 c-17 d-19
not:sir a+29 c-24 d-23
not:sirvio a-19 d+19
not:skip b-16 d+16
not:sleep a-19 b-23
not:soltar a-16 c-16 d+17
not:soul a+15
not:soy c-17
not:still a-15
not:street a+16 c-16
not:stuff a+34 b-17 c-25 d-28
not:supe a-20 b-16 c+26 d-23
not:sure a-46 b-17 c+47 d-40
not:take a+20 b-26 c-30
not:taken d-22
not:talk a+17 d-18
not:tell a-21 b-18 c+24 d-19
not:telling a-22 d-19
not:tengo b-42 d-28
not:tenido d-21
not:test c+16
not:tested a-31 c+33 d-18
not:text a+25 b-17 d-24
not:that d-23
not:the a-18
not:them a-19 b-19 d+15
not:then a-18 d+18
not:there a+15 b-26 c-28
not:thing a+16 b-18 c-25
not:things a+20 c-17 d-17
not:think b-20
not:this d-44
not:those a+18 b-21 c-17
not:tiempo a+24 c-21 d-22
not:til b-19 d-24
not:till c-25
not:time b-22 c-29
not:to b-39
not:todavia d-25
not:todo c-16
not:told a-15 d-25
not:toma d-19
not:tomado d-28
not:tomo b-28
not:tomorrow a+22 d-21
not:took d-21
not:touch a+15 c-20
not:touched a+21 d-17
not:tried b-20 c-34
not:trouble b-23 c-29 d+15
not:trust d-17
not:tuve a+18 d-17
not:una a+19 b-18 c-20
not:unless a+19 c-18
not:uno a+16
not:up d-20
not:use a+18 c-16
not:used a+18 d-16
not:uso a+24 d-18
not:veo a-20 b-19 c-18 d+23
not:verdad c+16
not:vez a+18 c-17 d-16
not:voces a+17 c-15
not:voices a+18 d-22
not:voy a-16
not:wait a-17 d+16
not:way a+22 c-21
not:what a-19 b-30 c+26
not:why a-24
not:with c-19 d-17
not:word c+15
not:work b-19 c-21
not:worked a-26 d+28
not:would b-23
not:y d-15
not:yes a-18 c+15
not:yet b-38
not:yo a-19 d+16
not:you a-22
not:your c-17 d-15
not:😂 a+15
not_# b-21 c+21 d-31
not_@call a+15 d-28
not_@drive a+17 d-18
not_@eat a+17 d-17
not_@stop d+16
not__@day a-16 d-22
not__@drink b-17
not__@drive c-16
not__@medicine a+17 b-23 c-18
not__@open c-16
not__@person b-15
not__@relative b-24 c-20
not__@year d-17
not__a a-16
not__able a+20 c-19
not__all d+15
not__am d-33
not__any a+21 c-30
not__anybody b-20 d-24
not__anyone a+22 c-20 d-15
not__anything c-20 d+18
not__as a+22 c-20 d-16
not__at b-20
not__back d-26
not__bad a-17 d+17
not__be a-20 b-16 d+18
not__before a+19 c-18
not__better a-21 d+21
not__bit b-16 c-20
not__but a-21 b-16 d+18
not__car a-28 b+17 d+18
not__chance a+17 c-16
not__college a+20 c-17 d-21
not__count a+16
not__crumb c-15
not__drop a+19 c-19 d-19
not__ever a+19 c-18
not__exactly a-20 c+21
not__far a+16 c-16
not__good a+31 d-28
not__has d+16
not__have b-26 d-26
not__he d-16
not__her b-18
not__here a+17 c-16
not__i a-18 b-18
not__if a-22 b-18 c+28 d-19
not__in d-31
not__is b-17 d-25
not__it b-22
not__just c-26
not__knowledge d-18
not__lol a+24 c-20 d-19
not__me b-34
not__minor a-24 d+24
not__much d-15
not__my b-28 c-22 d+20
not__nothing a+29 d-29
not__of b-26 c-30 d+16
not__on a-16
not__one a+21 b-17 d-27
not__or a+16 d-15
not__out a-22 d+18
not__over a+18 d-16
not__percent a-19 b-19 c+22 d-25
not__put a-18
not__she a-18
not__single a+17
not__so a+24 b-22 c-18 d-32
not__soul a+15
not__still a-23
not__street a+16 c-16
not__test c+16
not__that a-33 b+17
not__there d-30
not__thing c-18
not__this b+17 c-21 d-31
not__til c+15
not__time a+19 c-25
not__to a+15 b-36 d-21
not__what b-19 c+19 d-18
not__when c+16
not__why a-21
not__without a-19
not__yet b-29
not__you d-31
not_a b-39 c-24
not_afford a+20 b-15 d-19
not_answered c+18 d-16
not_answering a-16 b+17 c-16 d-16
not_asked a-20 c+20
not_at a+30 c-24 d-27
not_back d-15
not_be b-19 c-32
not_breathe c-16 d+15
not_busy a-24 c-15 d+24
not_but a-30 d+28
not_confirmed c+17 d-21
not_crazy a+18
not_do b-21
not_doing c-15
not_drink a+21 c-19
not_even a+25 b-18 c-19 d-24
not_ever c-16
not_find a+16 d-18
not_found a+17 c-16
not_get b-16 d-20
not_go a-32
not_gone d-18
not_got a+21 b-17 d-31
not_happening a+16
not_have b-41 c-19
not_him c-16
not_hold a-20 b-17 d+19
not_i a-28 b+17 c-15
not_know b-29
not_liver d-16
not_lol a-18 c+19
not_make a+19 d-23
not_me a+33 c-46 d-26
not_mind a-16 d+16
not_miss a-17 b-18 c-23 d+21
not_my a+19 c-18 d-15
not_no a+19 d-22
not_now a+31 c-22 d-31
not_officially a-20 c+20 d-18
not_on a+16 d-17
not_one c-19
not_possible a+24 c-20
not_pregnant b-20 c-19
not_quite a+18 d-20
not_recall a-18 b-19 c+21 d-22
not_remember a-19 c+19 d-18
not_right a+15 d-16
not_say a-15
not_see b-22
not_since a+26 c-24 d-21
not_skip b-16 d+16
not_sleep b-15
not_so a+17 d-15
not_sorry a+18 d-18
not_sure a-47 c+41 d-42
not_take a+17 b-23 c-29
not_talk a+17 d-18
not_tell a-19 b-15 c+22 d-16
not_text a+25 b-17 d-24
not_that a+16 b-53 d-58
not_there c-19
not_think b-20
not_this a+20 b-24 d-22
not_those a+18
not_till c-17 d-25
not_touch c-17
not_touched a+16
not_tried a+27 c-23
not_trust d-17
not_unless a+19 c-18
not_work c-16
not_yet a+23 c-18 d-20
not_you a-15
nothi* a+17 b-64 c-33
nothing a+19 b-62 c-31
nothing$ b-36 c-17
nothing__@medicine a+15
nothing__ask a+19 d-20
nothing__calendar a-16 d+16
nothing__not a+17 d-16
nothing__that b-15 c-17
nothing__the c-19
nothing_but a-19 c-15 d+21
nothing_else a+19 d-20
nothing_like a+20 d-23
nothing_of a+17 d-16
nothing_on c-18
nothing_since a+20 c-15 d-20
nothing_to a+17 d-18
nothing_yet a+24 d-24
nothings a-15 d+15
noved* b-17 c-15
novedad b-17 c-15
novia c-19
novio a-21 c-20
now b-33
now$ b-25
now: b-26 c-31 d+26
now:# c-28
now:#_de a+18 d-18
now:#_minutes a+22 b-20 d-20
now:@body a+15 b-25 c-29
now:@body_full a+21 d-20
now:@book b-22 c+18 d-24
now:@call c-21
now:@call_has d-15
now:@call_me b-35 d-21
now:@clinician c-21 d-19
now:@day d-30
now:@day_at d+16
now:@drink c+17
now:@drive a+35 b-23 d-36
now:@drive_right a+17 d-15
now:@eat c-24
now:@food b-29
now:@hours b-24
now:@hours_me c-19
now:@howmuch a-37
now:@howmuch_tiempo b+19 c-22 d-18
now:@insurer c-25 d+18
now:@insurer_a d-29
now:@insurer_que a-17 b-16 d+17
now:@late c-28 d+16
now:@late_por a+18
now:@medicine c-16 d-23
now:@move a+21 b-26 d-24
now:@parking a-21 c-19
now:@place a-16 b+19 d-19
now:@relative b-19
now:@relative_are a-18 d+19
now:@sick a+15
now:@stop a-18 b-25 c+21 d-24
now:@traffic c+15
now:@treat d-15
now:@vehicle b-23 d-18
now:@visit b+21 c-26 d-22
now:@visit_is a-19 b+18 c-16
now:@wrong a-23 b+24 c-18 d-21
now:a a+27 b-21 c-43
now:a_@call c-16 d-17
now:a_bit a-16
now:a_esa c-23
now:a_few a-19
now:a_hard a+17 b-15
now:a_la b-28 c-27
now:a_lo a-21 c+21
now:a_que a+22 c-20 d-28
now:a_sec a-17
now:about_to a+18 b-18 c-20
now:acabo a-18 d+19
now:acabo_de a-18 d+19
now:acomo* a-17 d+16
now:acomoda a-17 d+16
now:adela* a-17 d+21
now:adelante a-17 d+21
now:afrai* a+19 d-20
now:afraid a+19 d-20
now:afraid_not a+17 d-17
now:after a+47 b-37 c-39 d-39
now:after_# a+17 d-17
now:after_@food a+15 d-16
now:after_work a+19 b-16 d-20
now:again a+24 c-27 d-24
now:again_tomorrow c-15
now:agarr* c-17
now:agarro a+17 d-16
now:agend* a-16 c+16
now:agenda a-16 c+16
now:ahead a-25 c-17 d+27
now:ahi c-18
now:ahi_le a-17
now:ahi_nos d+16
now:ahora b-31
now:ahora_mismo a+20 d-20
now:ahora_no d-16
now:ahori* b-40 c-16
now:ahorita b-40 c-16
now:ahorita_estoy b-15 c-16
now:ahorita_no a+19 b-31 d-36
now:al a+24 b-34 d-26
now:al_rato a+30 b-18 c-18 d-28
now:all a-34 b-16 c-18 d+33
now:all_@body a-23 d+22
now:am c-55
now:am_@drive a+18 d-17
now:am_all a-17 d+17
now:am_asleep a+24 d-24
now:am_at b+15 d-17
now:am_free a-24 d+23
now:am_in a+16
now:am_not a-23 d+23
now:an a+28 b-21 c-17 d-30
now:an_hour a+28 b-21 c-17 d-30
now:and a-20 b-19
now:andel* a-16 c-15 d+17
now:andele a-16 c-15 d+17
now:ando a+32 b-27 c-38 d-22
now:ando_en a+28 d-26
now:anoth* a+30 b-24 c-24 d-29
now:another a+30 b-24 c-24 d-29
now:another_time a+23 b-20 c-19 d-18
now:any a-21 d+23
now:anyth* a-19 c-16 d+18
now:anything a-19 c-16 d+18
now:appointment a-17 b+18 c-16 d-16
now:aqui b-18 c-17 d+17
now:aqui_estoy a-20 d+18
now:are c-21
now:are_asleep a-18 d+19
now:are_on c-20
now:as b-19 c-23 d+28
now:as_well c-17 d+18
now:ask d-28
now:ask_me a+20 b-16 c-22
now:aslee* a-21 b-21 d+15
now:asleep a-21 b-21 d+15
now:at c-23 d-28
now:at_a b-16
now:at_all a-23 d+22
now:at_my d-26
now:at_that a+20 d-21
now:at_the c-18 d-35
now:at_work c-21 d-41
now:away a-17 d+20
now:bad a+23 c-26 d-27
now:bad_time b-23
now:be b-31
now:be_better b-15 c-24
now:bed a+20 c-17 d-17
now:bet a-17 d+20
now:bette* c-33
now:better c-33
now:betwe* a-15
now:between a-15
now:bien a-30 b-25 c-28 d+37
now:bit a-21 c+15
now:boss b-25 c+17 d-29
now:boss_is a+18 c-17 d-18
now:break a-19 d+18
now:bring b-18 c-15
now:buen a-19 c-24
now:buen_momento b-20 c-17
now:bus b-16
now:busy b-33 c-25
now:by a-25 b-21 d+17
now:by_me a-18 b-19 c-17 d+20
now:caigo d+16
now:calen* a-32 c+20
now:calendar a-20
now:calendario a-21 c+21 d-16
now:call a+19 d-35
now:can a+24 b-52 c-42
now:can_not a+29 b-23 c-26 d-20
now:can_we a+27 b-26 c-15 d-24
now:can_you a+24 b-25
now:capaz a-21 c+18 d-16
now:car a+17 b-16 d-17
now:casa a-20 b-16 c-22 d+25
now:catch a+16
now:catch_me a+16
now:centr* a-19 b+20 d-18
now:central a-19 b+20 d-18
now:central_time a-19 b+20 d-18
now:check b-24 d-26
now:check_with a-18
now:cita d-16
now:claro a-19 c-21 d+23
now:clase a+30 b-17 c-20 d-28
now:class c-18
now:clock a+24 b-18 c-26 d-22
now:cocin* a+24 b-17 c-16 d-22
now:cocinando a+24 b-17 c-16 d-22
now:comer b-18 c-18
now:como a-42 b+30 c-36
now:compa* c-17 d-21
now:company c-17 d-21
now:compl* a+24 b-19 c-17 d-25
now:complica a+15
now:con a+19 b-19 d-32
now:con_mi d-17
now:confi* a-18 c+16
now:confirmo a-18 c+16
now:confl* a-21 d+19
now:conte* c-19 d-19
now:contesto c-19 d-19
now:cooki* a+17 d-16
now:cooking a+17 d-16
now:cooking_supper a+17 d-16
now:could b-20
now:could_be c+16
now:could_you a+16
now:cuadr* c-16
now:cuadra c-16
now:cuand* a+16 b-21 c-26
now:cuando a+16 b-21 c-26
now:cuanto a-30 b+16 d-36
now:cuent* a-17 b-15 d+18
now:dale a-18 c-17 d+22
now:day a+18 c-24
now:de a-17 c-38
now:de_@eat b-18 c-18
now:de_parte a-18 b+21 d-22
now:de_una a-31 b-26 c-24 d+30
now:decir a-15 c+16
now:deep a+16
now:deep_in a+16
now:dejam* a-16 c+16
now:dejame a-16 c+16
now:deje a-18 b-25 c+23 d-30
now:del a+26 b-18 d-33
now:del_trabajo d-16
now:dele a-32 b-26 c-24 d+31
now:denti* c-16
now:dentista a+21 d-21
now:depen* a-21 b-21 c+22 d-19
now:depende a-18 b-17 c+15
now:desca* a-20 d+22
now:descanso a-20 d+22
now:desoc* a-19 d+18
now:desocupada a-19 d+18
now:despu* a+32 b-22 c-17 d-31
now:despues a+32 b-22 c-17 d-31
now:dia a+23 c-33 d-39
now:dialy* a+25 b-16 d-27
now:dialysis a+25 b-16 d-27
now:did a-26 b+30 c-26 d-23
now:digam* a-20 b-16 c-20 d+21
now:digame a-20 b-16 c-20 d+21
now:digo c+21 d-19
now:digo_si c+17 d-17
now:dijo b+17
now:dime c-16 d+20
now:direccion b+15 d-16
now:do a-20
now:do_i b+21 d-18
now:do_it b-19 c-22
now:do_not a-27 c+20
now:do_this a+18 d-18
now:doctor c-22 d-18
now:does c-25 d-17
now:dormi* a+23 d-23
now:down b-23 c-23
now:driving a+37 b-22 c-15 d-36
now:early a+17 b-17 d-23
now:early_for a+16 d-15
now:ears a-23 d+22
now:echel* a-18 b-16 c-15 d+18
now:echele a-18 b-16 c-15 d+18
now:el d-26
now:el_trabajo a+15
now:elbow a+16
now:elbow_deep a+16
now:emojiyes d+18
now:en a+22 b-17 c-25 d-18
now:en_casa a-20 d+19
now:en_clase a+16 d-15
now:en_el a+19 c-21 d-18
now:en_la b-27
now:en_media a+16
now:en_mi c-17
now:en_misa a+17
now:en_un a+16 d-23
now:en_una a+20 d-19
now:end a-16 d+15
now:entra* a+19 b-15 c-15 d-21
now:entrando a+19 b-15 c-15 d-21
now:entrando_al a+19 b-15 c-15 d-21
now:entro a+17 d-16
now:entro_a a+17 d-16
now:es b+16 d-16
now:es_rapido a-16 c+18 d-16
now:esa_hora c-29
now:escuc* d+16
now:escucho d+16
now:ese a+20 b-23 c-34 d-15
now:ese_@hours c-19
now:ese_dia a+27 b-18 c-20 d-27
now:espereme a+16
now:espereme_que a+16
now:esta c-35
now:esta_bien a-29 c-15 d+29
now:estam* c-24
now:estamos c-24
now:este d-17
now:estoy b-54 c-69 d+17
now:estoy_desocupada a-19 d+18
now:estoy_en b-30 c-49 d+18
now:estoy_libre a-17 d+17
now:estoy_manejando a+33 b-17 d-28
now:estoy_trabajando a+31 c-18 d-32
now:eveni* a+15 b-16 d-15
now:evening a+15 b-16 d-15
now:favor c-15 d-29
now:few a-19
now:few_minutes a-19
now:fine a-43 b-28 c-35 d+44
now:fire a-17 d+20
now:fire_away a-17 d+20
now:first d-18
now:fixin* a+17 d-17
now:fixing a+17 d-17
now:fixing_to a+17 d-17
now:for b+28 c-20 d-37
now:for_me c-19
now:for_what a-29 b+32 c-25 d-33
now:free a-30 b-19 c-19 d+29
now:from b-18 c-16
now:full a+31 c-16 d-32
now:give d-27
now:give_me d-27
now:go a-40 b-31 c-30 d+43
now:go_ahead a-28 d+33
now:go_on a-18 d+18
now:good a-45 c-33 d+42
now:good_as d+16
now:good_time c-15
now:got a-16
now:got_nothing d+15
now:got_time a-17 d+17
now:got_to b-17 d-23
now:great b-18 c-16 d+15
now:guess a-25 b-23
now:habla* a+17 c-26 d-22
now:hablamos a+22 c-19 d-19
now:hablar b-16
now:hable a-18 b-16 c-16 d+21
now:hace d-17
now:hands a+28 b-18 c-21 d-30
now:hard b-18 d-16
now:has a+16 c-16 d-22
now:hasta a+16 d-17
now:hasta_las a+16 d-17
now:have c-19
now:have_a a-23 d+24
now:have_company c-17 d-21
now:have_my a+19 d-18
now:have_to b-15 d-24
now:hay a-32 c-24 d+23
now:hay_inconveniente a-17 d+18
now:he_is a-17 d+17
now:her b-16 d-21
now:here b-17 c-21
now:him c-17
now:hit a+18 d-17
now:hit_me a+18 d-17
now:hora c-43
now:hora_me a-17
now:horario b-24
now:hour a+21 b-35 c-27
now:how a-17 d-20
now:how_long a-16 d-18
now:i c-22
now:i_am a+18 c-53
now:i_can a-20 b-22 c-20 d+23
now:i_do a-15
now:i_guess a-25 b-23
now:i_have c-38
now:i_was a-21 d+21
now:i_will b-18 d-16
now:i_would a+17
now:if a-29 b-27 c+26
now:if_the b-19 c+18 d-18
now:impos* a+33 b-34 c-24 d-29
now:imposible a+28 b-29 c-21 d-25
now:in a+30 b-49 d-34
now:in_a b-17
now:in_between a-15
now:in_church a+22 d-22
now:in_class a+20 d-18
now:in_the a+32 b-27 c-25 d-32
now:incon* a-17 d+18
now:inconveniente a-17 d+18
now:is c-25
now:is_a c-21
now:is_better d-20
now:is_fine a-20 d+20
now:is_good a-17 d+17
now:is_it a-16 d-16
now:is_not c-23
now:is_ok d+15
now:is_on b-16 c+16
now:is_perfect d+15
now:is_that d-18
now:is_this b+19
now:is_up d+17
now:it a-17 b-35 d+26
now:it_in a-21 d+17
now:it_is a+17 b-30 c-16
now:it_now a-21 d+22
now:it_tomorrow a+15 d-19
now:junta a+20 d-18
now:just c-27
now:just_got a-16 d+17
now:justo a+19 b-20 d-20
now:kid a+15 d-16
now:kids b-21 c-24
now:kind a-23 c+25 d-17
now:kind_of a-20 c+22 d-16
now:know a-19 c+19 d-22
now:la_@place b+15 d-16
now:la_agenda a-16 c+16
now:la_casa c-19 d+17
now:la_noche d-19
now:la_orden a-30 b-21 c-21 d+28
now:las a+20 b-19 c-25
now:las_# a+17 b-18 c-21
now:last a-19 b+18 d-17
now:late a-18 c-20
now:later c-38 d-46
now:le a-23 b-28 c+24
now:le_contesto a+19 c-16 d-16
now:le_digo c+17
now:le_se a-15 c+16
now:let a-22 b-23
now:let_me b-15 d-18
now:let_us a-25 d+19
now:libre a-30 b-21 c-23 d+31
now:like a-17 b-17 c-15 d+19
now:llama* a+19 c-16 d-18
now:llamame a+19 c-16 d-18
now:lo a-21 c+16
now:lo_mejor a-21 c+21
now:lock a-19 c-17 d+19
now:lock_it a-19 c-17 d+19
now:lol c-24 d-29
now:long d-28
now:look a-18
now:look_at a-16
now:los b-30 c-22
now:los_@day a+23 b-20 d-19
now:los_ninos a-22 b-23 d+22
now:luego b-39
now:luego_le a+22 b-17 c-20 d-18
now:m d-17
now:make a-24 d+20
now:mama c-22
now:manag* d-16
now:manan* a+17 b-29 d-35
now:manana b-26 d-32
now:manej* a+32 b-22 c-18 d-33
now:manejando a+32 b-22 c-18 d-33
now:marido a-17 d-17
now:martes a+17 d-16
now:mas a+36 b-24 c-29 d-35
now:mas_@late a+40 b-26 c-24 d-40
now:maybe d-32
now:maybe_in a-17 c+17
now:me b-20
now:me_after a+15
now:me_again c-15
now:me_agarro a+17 d-16
now:me_check a-17 c+18 d-16
now:me_complica a+15
now:me_cuadra c-16
now:me_fine d+15
now:me_in a-27 b-17 c+26 d-24
now:me_later c-17 d-22
now:me_parece a-20 b-16 c-18 d+21
now:me_queda b-26 c-35
now:me_this b-20 c-16
now:me_tomorrow a+17
now:me_up a+20 d-20
now:me_viene a-25 b-16 c-17 d+24
now:media a+16
now:mejor b-37 c-19
now:mi a-22 c+16
now:mi_@hours a-22 c+23 d-21
now:mi_@relative a-16
now:mi_turno b-16 d-18
now:middl* a+18
now:middle a+18
now:middle_of a+18
now:might a-24 b-16
now:might_as c-17 d+18
now:might_be c+18 d-20
now:minutes c-20
now:minutos a-24 c+25
now:misa a+23 d-21
now:mismo a+20 d-20
now:momen* b-28 c-26
now:momento b-21 c-20
now:morni* a+24 b-26 c-25 d-15
now:morning a+18 b-21 c-21
now:mornings a+15
now:mornings_are a+15
now:muy a+20 b-15 c-24 d-18
now:muy_temprano a+20 b-15 c-24 d-18
now:my c+16 d-37
now:my_@body a+19 d-20
now:my_@book d-16
now:my_@call a-21 b+18 c-16
now:my_@food a-21 d+21
now:my_@relative b-22 d-36
now:my_@visit a-18 b+18
now:my_boss b-22 d-23
now:my_break a-18 d+16
now:my_dialysis a+15 d-15
now:my_end a-15
now:nada a-25 c-15 d+25
now:nah a+19 d-20
now:nah_busy a+16 d-16
now:neces* a-20 b+21 c-18 d-20
now:need a+16 c-27
now:ni a+18 d-19
now:night a+16 d-16
now:night_@move a+15 d-15
now:ninos a-22 b-23 d+22
now:no b-29
now:no_can a+18 d-17
now:no_hay a-29 c-21 d+28
now:no_i a+26 d-24
now:no_le a-15 c+16
now:no_problem a-15 d+17
now:no_puedo a+37 b-27 c-30 d-33
now:no_se d-32
now:no_tengo c-22
now:noche a+19 d-24
now:nomas a-20 c+17
now:nos d+16
now:not b-32
now:not_be a-23 d+23
now:not_busy a-24 c-15 d+24
now:not_do a+21 d-22
now:not_got a+22 d-23
now:not_know c+25 d-16
now:not_now a+22 c-16 d-20
now:not_right a+15 d-16
now:not_sorry a+18 d-18
now:not_talk a+16 d-18
now:not_work a+23 d-26
now:nothi* a-19 d+20
now:nothing a-19 d+20
now:nothing_on a-16 d+16
now:now b-27 c-47
now:now_is a-18 d+19
now:numbe* a-19 b+19 d-19
now:number a-19 b+19 d-19
now:o b+17
now:ocupa* a+34 b-19 c-26 d-34
now:ocupado a+18 d-17
now:of a-16 b-20
now:off b-26 c-17
now:off_today a-21 d+22
now:ok a-27 b-23 d+22
now:on_@day d-18
now:on_a a+33 b-29 c-30 d-33
now:on_my a-36 b-30 d+27
now:on_the a+23 b-20 d-28
now:one c-19 d-33
now:orden a-30 b-21 c-21 d+28
now:otro a+24 b-16 c-18 d-26
now:otro_dia a+19 d-17
now:para c-34
now:para_mi a+20 b-16 d-22
now:para_que a-17 b+23 d-20
now:parec* a-20 b-16 c-18 d+21
now:parece a-20 b-16 c-18 d+21
now:parte a-21 b+19 c-16
now:patro* a-16 c+18
now:patron a-16 c+18
now:perfe* a-45 b-24 c-24 d+41
now:perfect a-31 d+26
now:perfect_timing a-23 d+18
now:perfecto a-29 b-18 c-17 d+29
now:pero a-19
now:phone a-22 b+19 c-18
now:pick d-15
now:pleas* b-17
now:please b-17
now:por a-17
now:por_favor c-15 d-29
now:por_mi a-22 b-18 d+22
now:possi* b-18 c+19 d-22
now:possibly a-20 b-16 c+21 d-19
now:pregu* a-29 d+16
now:pregunte a-17 b-20 c-19 d+20
now:probl* a-24 d+23
now:problema a-20 d+19
now:puede c-17 d-25
now:puedo b-42
now:pues a-28 b-25 c-26 d+28
now:que a-21 b+18 c-25
now:que_@insurer b-20
now:que_estoy a+16
now:que_no c-21 d-24
now:que_ver a-16 b-16 c+18
now:queda b-26 c-35
now:quien a-18 b+20 d-17
now:quiza* c+16
now:quizas c+16
now:rapid* a-16 c+18 d-16
now:rapido a-16 c+18 d-16
now:rato a+20 c-31
now:rato_mejor a+15 d-15
now:right b-29 c-31
now:right_now a+33 b-19 c-22 d-35
now:sale b-17 d+18
now:salga a+17 d-18
now:salgo a+17 d-22
now:schedule b-22 c+18 d-24
now:se d-28
now:se_decir a-15 c+16
now:se_me a+22 b-23 c-20 d-21
now:sec a-17
now:see a-20 b-18
now:ser a+20 c-15 d-21
now:shift a+21 b-26 d-23
now:shoot c-20
now:si a-27 b-18 c+29
now:si_es a-16 c+18 d-16
now:si_me d-26
now:si_no a-20 b-18 c+21 d-20
now:si_tengo d+17
now:simon d+15
now:sin a-26 b-18 c-20 d+26
now:so a-20 c-37 d+27
now:so_we a-18 d+18
now:some b-19 c-18
now:sorry a+35 b-25 c-29 d-35
now:sound* a-17 d+17
now:sounds a-17 d+17
now:stays d-15
now:stays_asleep d-15
now:still a-18 d+22
now:suits a-25 b-19 c-22 d+26
now:suits_me a-22 b-17 c-20 d+24
now:super a+27 b-23 c-21 d-28
now:suppe* b-18 c-17
now:supper b-18 c-17
now:sure a-30 b-19 d+28
now:swing a-15
now:talk b-27
now:tarde b-33
now:tardecito d-16
now:te c+17
now:tempr* b-17 d-29
now:temprano b-17 d-29
now:tendr* c-16
now:tendria c-16
now:tengo b-57
now:tengo_que a-16 c+19
now:tengo_tiempo b-23 c-33
now:tengo_un a-21 b-15 c-21 d+22
now:tenid* b-15
now:tenido b-15
now:tenta* a-28 b-23 c+28 d-28
now:text b+22 c-17 d-25
now:text_me d-23
now:texti* a-16 b+18 d-19
now:texting a-16 b+18 d-19
now:than c-15 d-20
now:that b-37 c-46 d+18
now:that_is a+24 b-23 c-22 d-20
now:that_morning c-16
now:that_one a+20 b-17 d-20
now:that_time a-17 b-19 d+18
now:that_will b-21 c-17
now:the a+16 b+16 c-15 d-40
now:the_clock a+18 c-19 d-17
now:the_middle a+18
now:then b-21 c-26
now:they b-21 d-26
now:this c-27
now:this_evening a+15 b-16 d-15
now:this_is a-19 d+19
now:though a+16 d-17
now:thursday c-22 d-18
now:tiemp* a-24 d-16
now:tiempo a-24 d-16
now:til b-17 d-21
now:till_i d-19
now:time c-26
now:time_for a-20 b+22 d-23
now:time_is a-26 c-17
now:time_no a+19 c-16 d-17
now:timin* b-20 c-16
now:timing b-20 c-16
now:to a+17 b-20 d-21
now:to_be a+21 b-15 c-19 d-21
now:today b-31 c-18
now:todo_bien a-16
now:tomor* a+31 b-17 c-30 d-34
now:tomorrow a+31 b-17 c-30 d-34
now:tonig* a+27 b-23 c-26 d-23
now:tonight a+27 b-23 c-26 d-23
now:too a+26 b-18 c-21 d-24
now:too_early a+22 b-16 c-18 d-20
now:traba* a+19 b-32
now:trabajando b-18 c-23
now:trabajo a+21 b-18 d-22
now:try a+29 b-21 d-24
now:try_again a+19 b-16
now:try_me a+19 d-16
now:tuani* a-17 d+15
now:tuanis a-17 d+15
now:tuesday a-21
now:turno a+22 b-19 d-24
now:un c-17
now:un_rato b-18 c-17
now:una b-35 c-32
now:under a+17 b-17 d-17
now:under_a a+17 b-17 d-17
now:up a+20 b-24 c-21
now:us a-28 d+22
now:va c-25 d+17
now:vale a-19 b-26 c-24 d+24
now:ver a-24 b-22 c+27 d-24
now:viene a-25 b-16 c-17 d+24
now:viene_de a-18 d+17
now:wait a+26 b-15 d-22
now:wait_till a+23 d-22
now:was c-23
now:wassu* a-17 d+18
now:wassup a-17 d+18
now:we b-20 c-19
now:we_are a-16
now:we_do a+18 b-16 d-18
now:well c-21 d+17
now:what a-43 b+34 c-35 d-18
now:what_is a-18
now:when a+21 b-19 c-17 d-16
now:when_i a+21 d-24
now:which b+17
now:which_day b+17
now:who a-24 b+28 c-19 d-24
now:who_is b+16
now:why a-30 b-27 c-28 d+30
now:why_not a-28 b-35 c-27 d+34
now:wife a-15
now:will b-23
now:will_be c-20
now:will_do a-21 b-19 d+21
now:will_not a+18 d-21
now:with_my a+17 b-19 d-17
now:work a+17 c-29 d-28
now:works a-29 b-32 c-33 d+41
now:works_for a-19 d+19
now:would b-21 c-25
now:would_be b-16 c-20
now:would_not a-18 d+17
now:wrong a-23 b+24 c-18 d-21
now:y d-23
now:y_@howmuch a-16
now:ya a-36 d+24
now:yeah a+24 c-20 d-22
now:yep a-15 d+21
now:yes b-22 c-26 d+18
now:you c-20
now:you_need a-15
now:you_text a+22 b-24
now:yup d+17
now:¿ a-17 c-19
now:¿_que b-16
now__again d-21
now__good a-18 d+19
now__then d-21
now_and a+16 b-17 d-31
now_is a-19 d+20
nubes a-17 d+16
nuera a-15 b+18 c-15 d-15
nueve* a+18 c-16 d-17
numbe* a-26
number a-25 b+16 c-27
number$ a-27 b+18 c-23
numbers b-17
numbers_are c-23 d+19
numer* c-26
numero c-26
nunca b-67 c+15 d-35
nunca$ a+30 b-22 c-21 d-34
nunca__checo c+15
nunca__dado a+23 c-23
nunca__encontrado c-15
nunca__ha a+21 c-21
nunca__han b-17 d-35
nunca__he b-16 d-22
nunca__hecho a-16 c+17
nunca__la d-23
nunca__nada a+24 c-17 d-23
nunca__que a-29 b-17 d+19
nunca__tomado a+25 c-25 d-17
nunca_fui a+19 c-18
nunca_he a+36 b-16 c-26 d-31
nunca_la a+25 b-18 c-21 d-21
nunca_me a-15 b-38 c+19 d-19
nunca_supe a-16 c+20 d-19
nunca_tomo a+17
nurse b+15 c-21 d-19
nurse* b-20 c-16
nurses b-20 c-16
nursi* b-17 c-32 d+16
nursing b-17 c-32 d+16
nursing$ b-22 c-15
nuts c-16
o a-32 b+16 d-16
o__no b-17
o_menos a-17 b-18 c+20
o_que a-15 b+18 c-21 d-16
o_sea c-16
objec* a-21 c-16 d+21
objection a-21 c-16 d+21
oblig* a-19 c-21 d+16
obvio a-30 b-26 c-29 d+30
ocho b-24 c-19
october a+17 d-17
octubre a+21 c-21 d-20
ocupa* a+34 b-19 c-26 d-34
ocupado a+18 d-17
ocupado$ a+18 d-17
of$ b-41
of_# a-17 b-27 d+21
of_@drink c-17
of_@drug c-20
of_@medicine d-21
of__# a-19
of__@day a-15 c-18
of__@medicine a-16
of__@treat b-18 c-24
of__at c-19
of__business a-16 b+16
of__but c+15 d-18
of__count d-16
of__in b-16 c-16
of__kind a+15
of__liver a-18
of__my a-15
of__now a+16
of__on d-19
of__out c-17
of__pressure a-21 d+16
of__right d-18
of__that a+20 b-16 d-18
of__things d-20
of__worked a-16 d+17
of__you b-16 c+16
of_all d-16
of_any a+21 c-18 d-15
of_been c+18 d-19
of_course a-19 b-15 c-20 d+24
of_em b-26 c-23
of_it c-21
of_me b-19 c-23
of_my a-30 b-23
of_talk c-20
of_that b-15 d-18
of_them c-16 d+17
of_things a+15
of_those c-22
of_us b-23 c+17
off b-50
off$ b-19
off__# b-17 c-16
off__day a-16
off__it a-19 c-16 d+18
off__on d+16
off__so a-18 d+18
off_at b-17 c-16
off_for d-17
off_the d+16
off_to b-15 c-16
off_today a-21 d+22
offer* b-15 c-16
offered b-15 c-16
offic* b-23 c+18 d-24
officially a-20 c+20 d-18
officially$ a-20 c+20 d-17
ofrec* a-21 b-18
ofrecio a-21 b-18
ofrecio$ d+18
oh b-21 c-20
oi a-15 b-16 c+21
oia a-23 b-20
oia__cuando c-21 d+20
oia_voces a-21 b-18
oiga b+20 c-25 d-24
oiga$ b+15 c-19 d-22
oigo a-21 b-25
oigo_voces c-24 d+25
ojala b-16
ok$ c-27
old d-16
old$ c-18 d-21
old_@clinician a-18 b-20 c+22 d-19
old_@place a+23 b-16 d-27
old__a d-19
old_man a+22 d-21
older b-24 c-29
older$ a+17 d-18
older__that b-16 d+16
older_than a-23 b-22 c-17 d+25
olvid* d-20
olvido a-17
on a-26 c+16
on$ a-39 d+23
on_# c-19 d-24
on_@day b-19 d+17
on_@insurer a-16 b-21 d+19
on_@medicine a-24 c-16
on__# b-24
on__@body a-22 c+24 d-22
on__@call d-15
on__@date a-22 d-20
on__@day b-24
on__@food a-21 d+21
on__@medicine c-23
on__@relative a+17 b-33
on__about a-17 d-18
on__all b-18
on__allergy b-18 d+16
on__at d-19
on__birthday a+17
on__books c-19 d+16
on__break a-18 d+16
on__but c+19
on__calendar a-16 d+16
on__chart b-17
on__clock a+18 c-19 d-17
on__control d-19
on__couch a-23 b-21 c-17 d+23
on__end a-16 c-17 d+17
on__fence c+21 d-23
on__for c-17
on__in a-27 b-15 d+16
on__is b-20 c+16 d-18
on__it a-20
on__liver a-17
on__low a+18 d-15
on__me b-19
on__no a-16 c+17 d-16
on__of a-17
on__one c-19 d-23
on__own a+25 b-19 c-29 d-23
on__patch a+22 b-16 c-20 d-21
on__porch b-16
on__pressure b-15
on__road a+25 b-21 c-21 d-23
on__side a+19 b-27
on__since c-23 d+20
on__street a-26 c-21
on__time a-17 b+16 d-17
on__to a+16 b-16 d-20
on__way a-21 b-20 c-21 d+23
on_a a+18 b-33 d-17
on_birth d-19
on_blood a-17
on_both a+17 b-18 c-16
on_dialysis c-22
on_everything a-20 b+17
on_file c-18 d-21
on_her a-22 b-19
on_it a-33 d+16
on_me c-32
on_my b-31
on_something a-16
on_that b-22 d-19
on_the b-24 c+21 d-20
once a-19 b-33 c+35 d-19
once$ a-26 c+31 d-19
once__@month a+16 c-16
once__@year c-21
once__a d-19
once__it a-19
once__my b-16 c-23
once__while d-20
once_a a+16 c-16
once_and a-18
once_but a-19
once_in b-23
one b-19 c+16 d-26
one_@medicine b-25 c-38
one__# a+20 c-22 d-16
one__@insurer a+15 b-15 d-19
one__@month c-29
one__a b-20
one__and d-17
one__done c-15
one__for a+27 b-22 c-24 d-21
one__i d-21
one__is b-19
one__it b-16
one__me c-17
one__no d-18
one__of a+22 c-19 d-21
one__on c-17 d-21
one__only a+18 d-19
one__said a-20 c+25 d-21
one__that d-21
one__those b+18 d-20
one__weeks a+18
one_and a+17 b-16 d-22
one_bit a+21 c-19 d-18
one_but c+15
one_is a+22 d-29
one_kidney a-16 b-15 c-23 d+20
one_lol a-16
one_of d-18
one_piece d+16
one_time c+20 d-18
one_to d-15
one_uti a+18 c-16 d-16
ones a-15 b+19 c-22
ones$ b+17 c-15
only a+47 b-73 d-38
only$ a+19 d-63
only_@drug d-24
only_@medicine a+30 b-15 c-23 d-29
only__@medicine b-19 d-34
only__a a-16 d+17
only__and a+16 c-25
only__but d+16
only__for a+19
only__i b-27
only__is b-20
only__kidney a+16 d-16
only__my a+29 b-19 c-25 d-27
only__of d+17
only__on a+15 c-16
only__to a+23 b-20 c-16 d-15
only__took a+17 c-15
only__when c+15
only__with d-16
only_a a+20 c-23
only_allergic a+21 b-16
only_diabetes a+15 d-17
only_ever a+22 c-23 d-15
only_high c+15
only_my a+24 c-17 d-22
only_one a+21 d-20
only_the a-20 b-17 c-27 d+25
only_thing a+20 b-19 c-17 d-17
only_to a+20 b-18 c-19 d-18
only_tried a+18 d-15
only_vice a+17 c-16
only_when a-21
oops b-18
open c-16
opera* b-17
operada a+27 c-19 d-23
operada$ a+27 c-19 d-23
operaron a-18
operaron$ d-23
operaron__@body a-16 d+19
operaron__corazon a-17 c-21
operaron__la d+16
operaron_a a-21 c-17
operaron_de a-17 c-16 d+23
operaron_del c-16
opere a+20 d-18
opere$ a+17 d-16
or a-27 c+16 d-30
or_# a-21 c+22 d-16
or_@body a+17 d-15
or__@relative a-23 c+17 d-22
or__my d-15
or_for a-16 d-17
or_my a-21 c+18
orden b-27 c-29 d+17
orden$ b-26 c-28 d+20
organ* d-39
organ:# a-24 b-55 c-27 d+40
organ:#_@year b-15
organ:@animal c-19 d-28
organ:@animal_has b+15 d-16
organ:@body b-15 c-24 d+22
organ:@body_infections d+17
organ:@body_is a-29 c-30 d+28
organ:@body_me a-17 d+18
organ:@body_no a+24 c-16 d-25
organ:@body_si a-16 d+18
organ:@body_since d+18
organ:@body_surgery d+16
organ:@body_yes a-19 d+17
organ:@clinician b-31 c+28 d-38
organ:@clinician_is a-21 b-19 c+23 d-17
organ:@clinician_wants c+19 d-19
organ:@date b-20
organ:@day a-21 b-29 d+18
organ:@day_@day a-23 b-17 c-24 d+23
organ:@day_y c-23
organ:@drink a-16 c-22
organ:@howmuch b+17 c-18 d-16
organ:@medicine d+17
organ:@month b-18
organ:@place a-17
organ:@relative c-56
organ:@relative_esta d-15
organ:@relative_had b+20 c-24 d-19
organ:@relative_has a+20 b-16 c-19
organ:@relative_si a+19
organ:@relative_was a-16
organ:@sick a-15
organ:@symptom a-16
organ:@thanks a+22 d-21
organ:@treat a-24 b+15 c-25
organ:@treat_hurt b+15 d-16
organ:@vehicle a-28
organ:@year a-16 c+19 d-18
organ:@year_ago d-20
organ:a a-23 c+30 d-19
organ:a_@body a-16
organ:a_cada a-21 b-23
organ:a_catheter a-16 b-21 c-19 d+21
organ:a_kidney a-20
organ:a_little c+15
organ:a_liver a-21 b-16
organ:a_lot a-23
organ:a_mi c-21
organ:a_scan c+15
organ:a_spot a-16
organ:a_uti d-24
organ:a_veces a-19 b-16 c+26 d-24
organ:a_while a-17 b-15 c+22 d-20
organ:about a-20 b+22 c-16
organ:acuer* b+16 c-15
organ:acuerdo b+16 c-15
organ:ago d-25
organ:ahi a+19 d-29
organ:ahora c-16
organ:al a-18 b-25
organ:al_# a-16 d+17
organ:al_bano d-19
organ:algo a-16 c+18 d-16
organ:all a+29 d-30
organ:all_good a+24 d-19
organ:all_the a-16
organ:alrea* b+15 d-17
organ:already b+15 d-17
organ:alt a+16 b-17 d-24
organ:alta d-16
organ:altas a-19 b-16
organ:am c-24
organ:am_clear a+16 b-17 c-15
organ:an b-27 d-21
organ:an_ultrasound c+17
organ:anali* b-21 d-32
organ:analisis b-18 d-29
organ:and a+22 b-33 d-16
organ:and_no a+15
organ:anda a-15
organ:ano a-17 c-16 d+20
organ:anos a-21 c+16
organ:any a+22 c-20
organ:are_bad d-17
organ:are_fine a+18
organ:are_not a-16
organ:arthr* d-18
organ:arthritis d-18
organ:as a+17 b-18 d-27
organ:as_a d-23
organ:ask a-15
organ:at a-16
organ:b a-20 b-15 c-28 d+29
organ:baby b-15
organ:back b-31
organ:back_bad c-16
organ:back_fine a+16 d-23
organ:back_yet a-16 c+17
organ:bad c-22
organ:bag b-16 d+17
organ:bano d-19
organ:be c+18 d-17
organ:been a-22
organ:bien a+32 b-40 c-57
organ:bien_el a-15 d+15
organ:bien_todo a+16
organ:bladder a-15 b-23 c-16 d+23
organ:blood d-19
organ:blood* d-16
organ:blood_work d-16
organ:bloodwork d-16
organ:bloodwork_was c-16
organ:both a+41 b-18 c-30 d-37
organ:both_fine a+17
organ:but b-31 d-29
organ:but_it a-20 c+21 d-19
organ:but_my d+16
organ:but_not a+24 c-20 d-20
organ:but_nothing d-15
organ:but_that d-20
organ:but_the c-18
organ:c a-22 d+25
organ:cada a-16 b-20
organ:cada_rato a-23 b-18
organ:calcu* c-15
organ:calculos c-15
organ:came a+19 b-21 c-28
organ:came_back a+19 b-21 c-28
organ:can a-30 c-22
organ:can_not a-22 b-17 c-16 d+20
organ:cance* a-27 c-23
organ:cancer a-27 c-23
organ:cath a-18 b-19 c-15 d+19
organ:cathe* a-18 b-21 c-23 d+23
organ:catheter a-16 b-21 c-19 d+21
organ:cero a+16 b-16
organ:cero_problemas a+16 b-16
organ:check* a-25 c+30 d-22
organ:checked a-21 c+24 d-19
organ:chron* c-16 d+18
organ:chronic c-16 d+18
organ:chronic_utis d+15
organ:cirrh* c-32 d+24
organ:cirrhosis c-32 d+24
organ:cirro* a-25 c-33 d+31
organ:cirrosis a-25 c-33 d+31
organ:cisti* a-18 c-19 d+23
organ:cistitis a-18 c-19 d+23
organ:clean a+36 b-28 c-32 d-31
organ:clear b-30 d-23
organ:clinica a-18
organ:como a+28 b-31 c-21
organ:con a-32 d+18
organ:con_un a-20
organ:const* d+16
organ:contr* a-23 b-20 c-27 d+26
organ:count a-26 b+32 c-20 d-34
organ:creat* b-26 c-19
organ:creatinina b-17
organ:creatinina_# c-15
organ:creatinine a+16 b-15
organ:cuent* b+22 d-28
organ:cuentan b+17 d-16
organ:cysti* c-19 d+19
organ:cystitis c-19 d+19
organ:da a-16
organ:de_@date a+16
organ:de_eso c-18 d-21
organ:de_higado a-17 c-18 d+16
organ:de_la a-17 c-23 d+15
organ:de_los a+17 d-20
organ:de_nina c+15
organ:de_nino c+17 d-17
organ:de_orina a-18
organ:del a-26
organ:del_higado a-18
organ:del_rinon a-18 d+17
organ:dentr* a+21 b-16 d-21
organ:dentro a+21 b-16 d-21
organ:desde a-16 c-20 d+20
organ:diabe* b-20 c-16
organ:diali* a-16 c-23
organ:dialy* a-17 c-33
organ:dialysis a-17 c-33
organ:dialysis_@day a-22 b-18 c-17 d+21
organ:dialysis_mwf a-19 b-19 d+20
organ:dice a-17 c-20
organ:dijer* a-16
organ:dijeron a-16
organ:dio c+19 d-18
organ:dios b-17 c+16
organ:disea* c-18
organ:disease c-18
organ:do b+18 c-21 d-32
organ:do_not a+23 b-23 c-17 d-25
organ:do_utis b+17 c-21 d-16
organ:doctor b-16 d-28
organ:doctora c-16
organ:does a-22 b+24 c-18 d-27
organ:does_a b+18 c-19
organ:done b-21 c-18
organ:done_un b-17
organ:dos b-15
organ:down a+18 b-18 c-15
organ:down_there a+22 b-17 d-19
organ:duele d-17
organ:duele_la a-20 b+16
organ:ecogr* c+16 d-15
organ:ecografia c+16 d-15
organ:el_@clinician a-23
organ:el_@day b-17
organ:el_higado b-43
organ:el_que a-17
organ:el_rinon c-33
organ:el_ultrasonido a-16
organ:eleva* a-18
organ:elevated a-18
organ:en_dialisis d-15
organ:en_el a-17
organ:en_la a-20
organ:en_orden a+20 b-15 c-18 d-18
organ:en_rango d-15
organ:enzim* b-18
organ:enzimas_del c-18 d+17
organ:enzym* a-24 b-17
organ:enzymes a-24 b-17
organ:es_el a-25
organ:es_otra a-15
organ:eso_no a+16
organ:esos a+31 b-27 c-26 d-31
organ:esos_organos a+16 d-15
organ:esper* a-26
organ:esperando a-21
organ:esposo b+16 d-17
organ:esta c-19
organ:esta_en d-15
organ:estan b-24 d-17
organ:este a-15 c-15 d+18
organ:este_@year a-15 c-15 d+18
organ:estoy d-39
organ:estoy_bien a+19 d-19
organ:estud* b-28 d-28
organ:estudios b-24 d-24
organ:ever d-16
organ:every a-25 c-27 d+26
organ:every* a+16 b-22 c-22
organ:every_@month c-17 d+19
organ:everything a+26 b-19 c-21 d-27
organ:falla d+16
organ:falta a-28 b-26 c+18
organ:falta* a-28 d-19
organ:falta_un c-15 d+19
organ:faltan a-28 d-19
organ:faltan_los a-23 b-15 c+23
organ:fatty a-34 b-28 c-17 d+31
organ:fatty_liver a-26 b-19 d+20
organ:fine a+36 b-30 c-26 d-29
organ:fine_liver a+16 d-17
organ:for b-28 c-18
organ:for_a c-26 d+19
organ:frequ* d+15
organ:frequent d+15
organ:from b+15 c-32
organ:from_my b-17
organ:funci* b-18 c-17
organ:funciona a+22 d-23
organ:gallb* c-28 d-16
organ:gallbladder c-26
organ:galls* c-20 d-19
organ:gallstones c-20 d-19
organ:gastr* a+20 c-15 d-19
organ:gastritis a+20 c-15 d-19
organ:gave d+15
organ:get b-27
organ:get_a c-19 d+20
organ:getti* d-20
organ:getting d-20
organ:go a-23
organ:gone d-20
organ:good a+31 c-33 d-39
organ:got a-16
organ:got_a a-25
organ:graso a-25 b-21 d+19
organ:hace a-17 c+20 d-16
organ:hace_@year d-16
organ:hacer d-15
organ:had c+29 d-34
organ:had_@body c-17 d+19
organ:had_a d-21
organ:had_hep a-22 c+20 d-23
organ:had_hepatitis a-17
organ:had_liver b+16 d-17
organ:had_my a+15 d-24
organ:half a-21 c-20 d+21
organ:half_my a-19 c-18 d+19
organ:han a-16 c+17 d-18
organ:has_cirrhosis d-18
organ:have b-19 d+19
organ:have_a a-18
organ:have_cirrhosis d+15
organ:have_one d-18
organ:have_to a-19 c-16 d+22
organ:he b-26
organ:he_has b-18
organ:healt* a+18 d-17
organ:hecho a-17 c+18
organ:hep a-35
organ:hep_b d+16
organ:hep_c a-25
organ:hepat* a-38 b-30
organ:hepatitis a-37 b-29
organ:hepatitis_a c+16 d-15
organ:hepatitis_b c-25 d+24
organ:hepatitis_c c-25 d+25
organ:hepatitis_de c+19 d-19
organ:her b-23 d+17
organ:hermano b-19 d+16
organ:hicie* c-22
organ:hicieron c-22
organ:higad* c-21
organ:higado c-21
organ:higado_graso a-25 b-21 d+19
organ:higado_inflamado d+18
organ:higado_y d-19
organ:high b-30
organ:hold a-22 b-17 c-16 d+20
organ:hold_my a-17 d+16
organ:hurt a-17
organ:i a-17
organ:i_am c-19
organ:i_do a+23 b-20 c-19
organ:i_go c+18 d-18
organ:i_got c-21
organ:i_had b-23
organ:i_have b-24 c-20 d+31
organ:ic a-21 b-19 c-21 d+23
organ:idea c+17
organ:in_# a-16
organ:in_a a-19 b+15 d-20
organ:in_her a-19
organ:incon* a-24 b-16 c-26 d+31
organ:incontinencia a-16 c-17 d+22
organ:infec* a-24
organ:infeccion c+15
organ:infecciones a-21 c-29
organ:infections d+17
organ:infla* c-17 d+21
organ:inflamado c-17 d+21
organ:inter* c-20 d+19
organ:interstitial c-15
organ:interstitial_cystitis c-15
organ:into a-16 c+17
organ:into_it a-16 c+17
organ:is d-15
organ:is_bad b-15
organ:is_gallbladder a-16 b+16
organ:is_good a+21 d-21
organ:is_it c-16
organ:is_shot c-16 d+20
organ:is_the a-16 c-15
organ:it d-18
organ:jaja c-29 d-21
organ:jaund* c+17 d-18
organ:jaundice c+17 d-18
organ:jueves a-15 c-17 d+15
organ:just a+16 b-34 c-30
organ:just_my b-17 c-20
organ:ketamine a-20 c-16
organ:kid c-15
organ:kidne* c-40
organ:kidney c-30
organ:kidney_stones c-20
organ:kidney_to b-16 d+16
organ:kidneys c-22
organ:kidneys_are d-19
organ:kidneys_like a-17 d+15
organ:kidneys_only b-18 c-19
organ:kind a-21 c-20
organ:knows b-16
organ:la c-28
organ:la_@body a-24 c-34
organ:la_ecografia c+16 d-15
organ:la_orina a-16 b-20 c-24 d+21
organ:la_pipi a-16 c-17 d+18
organ:la_prostata d-17
organ:la_verdad b-15 c+19
organ:la_vesicula d-24
organ:lab c+19 d-21
organ:labs a+17 d-44
organ:labs_came a+21 c-19 d-15
organ:labs_were a+15
organ:las a-31
organ:last d-16
organ:last_@month d-16
organ:last_@year a-18 c+17 d-21
organ:le c-19
organ:leaks c-16 d+19
organ:libre a+15 b-17
organ:like b-27 c-42 d+15
organ:limpi* a+25 b-20 c-21 d-24
organ:list c-20 d+21
organ:list_for c-20 d+21
organ:liver b-18 c-21 d+20
organ:liver* a-19 c-17 d+20
organ:liver_and a+17 d-17
organ:liver_cancer a-17
organ:liver_enzymes a-15 c-30 d+31
organ:liver_fine a+20 d-22
organ:liver_is b-28 c-25
organ:liver_numbers a-16
organ:liver_or a+19 d-19
organ:liver_out a-20 c-18 d+21
organ:liver_scare c+15 d-17
organ:liver_they c-17 d+15
organ:liver_transplant c-17 d+18
organ:livers a-19 c-17 d+20
organ:lo b-27 c-17
organ:lol c-19
organ:looke* a-16
organ:looked a-16
organ:looki* a-15 c+16
organ:looking a-15 c+16
organ:los b-22 d-36
organ:los_analisis b-20 d-19
organ:los_dos c-21
organ:los_estudios b-16 d-18
organ:los_rinones d-15
organ:lost b-17
organ:lot a-23
organ:lot_of c-21
organ:luego b+15 d-21
organ:mal a-20 c-18 d+18
organ:malo d-20
organ:mama d-27
organ:martes a-15 c-17 d+15
organ:maybe a-18 c+19
organ:me a-24 c+17
organ:me_acuerdo b+16 c-15
organ:me_da a-16
organ:me_dio c+19 d-18
organ:me_duele d-17
organ:me_esta d+15
organ:me_estan a-15
organ:me_falla d+16
organ:me_falta a-26 b-24
organ:me_faltan a-23 b-15 c+23
organ:me_han a-16 c+17 d-17
organ:me_hicieron c-17
organ:me_operaron d+16
organ:me_sacaron b-17 c-16
organ:me_sale c-18 d+18
organ:medico a-23 c+23 d-26
organ:mi c-29
organ:mi_@clinician d-16
organ:mi_@relative c-28
organ:might c+20 d-19
organ:mio a+17
organ:mis d-26
organ:mom c-24 d-16
organ:much d-19
organ:mucho a-26 b-23 c+27 d-26
organ:mucho_al c+16 d-17
organ:mwf a-19 b-19 d+20
organ:my b-23 c+15
organ:my_@animal b+15 d-16
organ:my_@body a-33 b-26
organ:my_@relative c-37
organ:my_gallbladder a+18
organ:my_kidney b-18
organ:my_kidneys d-20
organ:my_labs c-16
organ:my_liver a-15 b-36
organ:my_numbers c+15
organ:my_pee a-20 b-18 c+16
organ:nada a+42 b-24 c-16 d-22
organ:nada_ahi a+15
organ:nah a+16 c-16
organ:nefro* a-20 b-25 c-19 d+23
organ:nefropatia a-15 b-18 d+18
organ:neith* a+29 c-19 d-26
organ:neither a+29 c-19 d-26
organ:neuro* a-19 d+19
organ:never a-18 b-16 c+30 d-28
organ:never_had c+15
organ:next c+15
organ:next_week c+15
organ:ni d-25
organ:nina c+15
organ:ningu* a+31 b-16 c-23 d-32
organ:ningun a+20 d-22
organ:ningun_problema a+20 d-22
organ:ninguno a+28 c-18 d-28
organ:ninguno_de a+18 d-15
organ:nino c+17 d-17
organ:no b-16
organ:no_and a+15
organ:no_estoy c+15
organ:no_me a-22
organ:no_nada a+23 d-21
organ:no_padezco a+16
organ:no_problems a+16 d-17
organ:no_se b-19 c+27
organ:no_tengo a+22 d-19
organ:no_trouble a+22 d-24
organ:nobod* a-17 c+17 d-15
organ:nobody a-17 c+17 d-15
organ:nobody_ever a-16 c+16
organ:nomas b-22 c-29
organ:none a+23 c-17 d-19
organ:nope a+17
organ:norma* a+29 b-20 c-25 d-26
organ:normal a+23 c-22 d-19
organ:normales a+15
organ:not_back a-21 c+19
organ:not_hold a-22 b-17 c-16 d+20
organ:not_know c+20
organ:not_liver d-16
organ:not_that d-19
organ:not_those a+18
organ:nothi* b-15
organ:nothing b-15
organ:now c+19 d-17
organ:nueve* a+18 c-16 d-17
organ:numbe* a-19 b-16 c+18
organ:numbers a-19 b-16 c+18
organ:nunca d-20
organ:nunca_he a+19 c-16
organ:nunca_me c+15
organ:octubre a+16 c-17
organ:of a-18 b+16
organ:of_my a-19 b-15
organ:off a-18 c+15
organ:old a+19 d-18
organ:on a-21
organ:on_dialysis c-22
organ:on_my a-34 b-21 c+16
organ:on_the a-18
organ:once b-20 c+31 d-35
organ:once_but d-16
organ:one b-19
organ:one_kidney a-16 b-15 c-23 d+20
organ:one_uti a+18 c-16 d-16
organ:only a+17 b-25 c-41
organ:only_my a+24 c-17 d-22
organ:operaron d+16
organ:operaron_de d+16
organ:or a+15 d-18
organ:or_@body a+17 d-15
organ:orden a+20 b-15 c-18 d-18
organ:organ* a+26 c-28 d-30
organ:organos a+19 b-17 d-17
organ:organs a+19 b-18 c-16 d-18
organ:origi* a+17 d-17
organ:original a+17 d-17
organ:orina a-28 b-22 d+16
organ:orino a+15 b-36 c+16 d-39
organ:orino_bien a+16
organ:orino_como a+23 b-23 c-22 d-15
organ:otra a-18
organ:out b-23 c-35 d+19
organ:overa* d+20
organ:overactive d+20
organ:overactive_@body d+17
organ:padec* a+18
organ:pads d+16
organ:pancr* c-17 d-17
organ:pancreas c-17 d-17
organ:panel a+16 d-17
organ:papa b-17
organ:para d-18
organ:parts a+20 b-16 c-16 d-20
organ:pee a-20 b-33 c+34 d-22
organ:pendi* a-20 b-18 c+20 d-17
organ:perfe* a+36 b-26 c-36 d-36
organ:perfect a+19 b-16 c-20 d-18
organ:perfectos a+26 c-23 d-26
organ:pero b-30 d-16
organ:piedr* c-21
organ:piedras a-17
organ:pipi a-16 c-17 d+19
organ:plumb* a+23 b-20 c-22 d-22
organ:plumbing a+18 c-16 d-19
organ:plumbing_works a+18 c-16 d-19
organ:poliq* a-19 c-15 d+21
organ:poliquisticos a-17 d+17
organ:polyc* a-17 d+15
organ:polycystic a-17 d+15
organ:polycystic_kidneys a-17 d+15
organ:por c-37
organ:por_ahi a+18 b-18 d-18
organ:por_la a-21 b-15 d+19
organ:por_que b+16
organ:pregu* a-20 b+25 c-18 d-23
organ:preguntas a-15 b+19 c-22
organ:proba* a-22
organ:probably a-22
organ:probl* a+25 c-21 d-30
organ:problema a+20 d-22
organ:problemas c-31
organ:problems c-18
organ:problems_there d-16
organ:prola* d+17
organ:prost* c-18 d-29
organ:prostata d-17
organ:prostate d-21
organ:que a-20
organ:que_esta a-16
organ:que_me b-16
organ:quien b-15 c+21
organ:quien_sabe b-15 c+21
organ:rango d-15
organ:rato a-23 b-18
organ:reche* c+16
organ:recur* c-18 d+21
organ:repet* a-15 b-18 c+18
organ:repetir a-15 b-18 c+18
organ:rest a+19 d-18
organ:rest_is a+19 d-18
organ:resul* a-26 b-19 c+25 d-22
organ:resultados a-20 c+20 d-18
organ:right b-16 c-16
organ:right_now a-19 d+20
organ:rinon c-40 d+19
organ:rinon* b-20 c-29
organ:rinon_a b-18 d+15
organ:rinones b-20 c-29
organ:rinones_poliquisticos a-17 d+17
organ:runni* a-17
organ:running a-17
organ:running_tests a-15 c+17 d-18
organ:sabado a-15 c-17 d+15
organ:sabe a-19 b-22 c+24 d-24
organ:sacar* c-21
organ:sacaron c-21
organ:said b-16
organ:sale c-18 d+18
organ:sale_la c-15
organ:salie* d-21
organ:salieron d-21
organ:salieron_bien a+18
organ:salio b-17
organ:same a-19 b+18
organ:sanit* a+18 b-16 d-16
organ:sanito a+18 b-16 d-16
organ:sano a+19
organ:scan d-16
organ:scare a-19 c+21 d-22
organ:scarr* d+17
organ:se a-29
organ:se_me a-20 b-26
organ:segun b-17 c-17
organ:self a-17 c-16 d+21
organ:self_cath a-15 d+17
organ:she a-19
organ:shot b-20 c-21 d+20
organ:si a+19 c-41
organ:si_pero a+20 c-19 d-18
organ:sin b-17 d-28
organ:since b-20
organ:sister b-19
organ:skip a-15 b+16
organ:so b-25
organ:solo b-24 c-23
organ:solo_rinon a-20 d+20
organ:somet* a-22 b-17 c+30 d-24
organ:something a-15 c+20
organ:sometimes c+18 d-18
organ:sonda a-15 b-16 c-18 d+21
organ:spot a-16
organ:spot_on a-16
organ:stage a-20 b-21 c-20 d+24
organ:stage_# a-19 b-19 c-16 d+22
organ:still a-18 c+21 d-24
organ:stone* c-32
organ:stones c-32
organ:stones_but a+16 d-16
organ:stones_every a-15 d+17
organ:story a-18
organ:summe* a-17 b-16 d+18
organ:summer a-17 b-16 d+18
organ:surge* a-18 c-18 d+22
organ:surgery a-18 c-18 d+22
organ:tengo b-43 d+17
organ:tengo_cirrosis d+17
organ:tengo_hepatitis c-27 d+23
organ:tengo_incontinencia d+17
organ:tengo_nada a+18
organ:tests b-31
organ:tests_came c-16
organ:that d-18
organ:that_i d-16
organ:that_is a+17 b-15 c-16
organ:the b-22
organ:the_same a-19 b+18
organ:there a+19 c-17 d-18
organ:they b-30 d+15
organ:they_are a-20 b-18 c+18
organ:they_took a-17 c-15 d+17
organ:think a+17 c-18
organ:this a-15
organ:those a+25 c-29 d-29
organ:three c-19
organ:tiene b+18
organ:time a-20
organ:to a-27 b-19 d+28
organ:to_my b-18 d+16
organ:to_wear c-22 d+22
organ:todo a+47 b-41 c-41 d-37
organ:todo_bien a+27 d-21
organ:todo_en a+16 d-16
organ:todo_eso a+16 d-16
organ:told d-16
organ:tomo a-20
organ:too b-18 d-22
organ:took_out a-16 d+16
organ:traba* a+18 d-16
organ:trans* b-19
organ:transaminasas d-19
organ:transplant a-19 c-20 d+21
organ:trasp* a-22 c-26 d+23
organ:treat* c-21 d+20
organ:treated c-21 d+20
organ:tres b-17 c-21
organ:troub* c-20
organ:trouble c-20
organ:tumor a-16 d+17
organ:tuve a-18 b-17 c+30 d-32
organ:tuve_hepatitis c+23 d-27
organ:ultra* b-34 c+23 d-27
organ:ultrasonido a-22 b-23 c+22 d-18
organ:ultrasound b-20 d-17
organ:un a-43 d+17
organ:un_rinon a-21 c-27 d+18
organ:un_solo a-20 d+20
organ:un_ultrasonido c+15 d-16
organ:una a-24 c+27 d-20
organ:una_vez a-15 c+24 d-27
organ:up a-31 b-22 c+22
organ:urolo* a-15
organ:use d+15
organ:use_a d+15
organ:uti d-18
organ:uti_all c-15 d+16
organ:uti_right a-19 d+20
organ:utis a-41
organ:utis_count b+17 c-21 d-16
organ:veces a-21 b-17 c+22
organ:vejiga b-18 c-42 d+22
organ:verda* b-15 c+19
organ:verdad b-15 c+19
organ:vesic* d-24
organ:vesicula d-24
organ:vez a-15 c+24 d-27
organ:vida a+18 d-17
organ:voy a-21 b-19
organ:waiti* a-23 b-16
organ:waiting a-23 b-16
organ:waiting_for a-23 c+24 d-15
organ:wants c+17 d-19
organ:was a+15 d-29
organ:was_a c+15 d-15
organ:was_clean a+25 b-17 c-23 d-23
organ:was_normal a+17
organ:watch* c-17 d+16
organ:watching c-17 d+16
organ:weak b-16 c-23
organ:wear a-18 b-18 c-28 d+29
organ:wear_pads d+16
organ:were b-18 d-31
organ:what b+18 d-18
organ:what_is b+15
organ:when a-15
organ:when_i a-15
organ:while a-17 b-15 c+20 d-17
organ:who_knows b-15 c+18
organ:why a-16 b+28 d-28
organ:wife a+15 d-19
organ:with a+19 c-28
organ:work a+15 b-18 d-24
organ:worki* b-18 c-24
organ:working b-18 c-24
organ:works a+29 b-21 c-23 d-30
organ:would_have d-16
organ:y_@day a-15 c-17 d+15
organ:y_los d-19
organ:y_transaminasas a+17 d-19
organ:ya a-18
organ:ya_no a-23 c+16
organ:years d-19
organ:yello* a-15 c+19 d-17
organ:yellow a-15 c+19 d-17
organ:yes b-17 c-21 d+20
organ:yet a-20 c+21
organ:yo a+29 b-23 c-16 d-22
organ:yo_no a+25 b-20 c-16 d-17
organ:you b+22 c-24
organ:¿ b+24 c-20
organos a+19 b-17 d-17
organs a+19 b-18 c-16 d-18
origi* a+17 d-17
original a+17 d-17
orina a-30
orina$ a-28 b-22
orino a+15 b-36 c+16 d-39
orino_bien a+16
orino_como a+23 b-23 c-22 d-15
other b-18
other* a-17
otherwise a-20 d+20
otherwise__a a-16 d+16
otra d-23
otra$ b-22
otra_@person a+16 b-17
otra_@place c-18
otra_vez c-24
otro a+24 b-42 d-35
otro$ a+15 c-19 d-16
otro__mas a+20 b-17 c-15 d-18
otro__mejor a+16
otro__no a-16
otro_dia a+19 d-17
ought c-19 d+18
ought_to c-16
out a+17 b-27 d-18
out$ b-29 c+15 d-28
out__# d-19
out__@body a-20 d+17
out__@day a-16 c-15
out__gave d+15
out__it a-20 d+15
out__me c-24 d-17
out__my b-19
out__the d-18
out_bipolar b-21 d-31
out_early a-15
out_fine a+16 b-15 c-16
out_for b-15
out_here a+25 c-17 d-22
out_in c-15
out_last a-17 d+18
out_now a-21 d+21
out_of c-39
out_on b+17 d-35
out_when d+15
outsi* a+23 b-20 c-23 d-20
outside a+23 b-20 c-23 d-20
outside$ c-16
oven d+15
over b-38 c-26 d+20
over$ a-30 b-27 c-21 d+31
over_# c-42
over__at a+17 d-16
over__check a+17 d-19
over_here c-19
over_ten c-16
overa* d+20
overactive d+20
overactive_@body d+17
own c-35 d-22
own$ a+23 b-18 c-28 d-20
own_car a+19 b-19 d-18
oxys a-16 c-16 d+17
oye a-20 c-15
pacem* a-23 c-21 d+20
pacemaker a-23 c-21 d+20
pacemaker$ a-17
pack a-16 d+16
packe* c-16
packed a-16 d+16
padec* c-23
padecido a+16
padez* b-29 c-26 d+21
padezco b-29 c-26 d+21
padezco$ a+22 d-25
padezco_de b-17 c-15 d+20
pads a-25 b-23 c-19 d+26
pads$ d+16
pain_@medicine c+15
pais a+18 d-16
pais$ a+18 d-16
palab* a-22 b+22
palabra c-23
palabra$ c-16 d-15
palabras a-21 b+18 d-16
palos a+18 d-16
palos$ a+18 d-16
pancr* c-17 d-17
pancreas c-17 d-17
pancreas$ b+16
panel a+16 d-17
panic c-27
panic* c-16
panic_attacks d-17
panic_disorder a+17 d-15
panico c-16
panzo* a-19 d+18
papa b-17
papas c-17 d-21
papel a-20
papel* a-19 d-18
papeles a-19 d-18
papeles$ b+15
paper a-24 c+23 d-26
paper* a-20 c+16 d-19
papers a-18 c+18 d-17
par a-17 d+16
para b-22 c-19
para_# a+16
para__@month c-21
para__@relative d-23
para__de d-22
para__es a-19
para__le a+17 b-23 c-24
para__no a-18 c+22 d-16
para__voces d+15
para__y d-16
para_el c-17
para_eso a+17 b-22 c-19
para_las d+15
para_mi a+16 d-23
para_nada b-20 c-21
para_que c-22
param* a+22 b-18 d-20
paramos a+22 b-18 d-20
paran* a-21 c+16
paranoid a-21 c+16
parar d+16
parec* a-27 c+20
parece a-34 c+22
pareja d-20
paren* c-16 d-20
parents c-16 d-20
parking b+18 c-30 d-20
paro c+17 d-17
paro_de c+17 d-17
part c-22
part__the b+16
part_of b-16 c-16
parte b+19 c-20
parte$ b+18 c-17
parti* a-17
partida a-16
parto b-16 c-18
parts b-20 c-20
pasa c-29
pasa$ b+17 d-17
pasa__mi a-15 d+18
pasa_a a-19 c-16 d+15
pasad* c-31
pasada c-18
pasada$ d-16
pasado c-31
pasado$ b+16 c-20
pasar c-16
pase__los a+15
pase_por a-18
pasel* c-16
pasele c-16
paso a+20 c-32 d-18
paso$ a+17 c-24 d-26
paso_@thanks a+21 b-22 d-19
pass a+33 b-37 c-31 d-18
pass$ a+30 b-31 c-28 d-28
passe* b-28
passed b-28
passed$ a-16
passed__test a+16
passed_my c-18
passed_out a-15
past b-33 c-17
past$ a-20 b-16 c-18 d+22
past_that a+17
pastilla b-24 c+16 d-16
pastillas d-26
pata a+18 c-17 d-15
patch a+22 b-16 c-20 d-21
patch$ a+22 b-16 c-20 d-21
patie* c-24
patient c-23
patient__@relative a+18 d-18
patro* a-16 c+18
patron a-16 c+18
paxil d+17
pecho b-23 c-26
pecho$ c-17
pedi a-17 d+18
pedi__en a-17 d+18
pee a-21 b-34 c+31 d-18
pelea* a-18 c-16 d+20
peleando a-18 c-16 d+20
pena c-17
pendi* a-24 c+20 d-24
pendientes a-21 d-17
penic* a+29 b-21 c-27 d-27
penicilina a+17 c-17
penicillin a+22 b-17 c-17 d-20
pensa* b-39 c+20 d-32
pensaba a+21 b-19 c-18 d-21
pensaba_@drive a+16 d-15
pensaba__yo a+16 d-15
pensando a-15 c+16 d-16
pensando$ a-15 c+16 d-16
pensarlo a-19 b-17 c+17
pensarlo$ c+18 d-20
people b-25
perce* a-32 c+21
percent a-32 c+21
percent$ a-26 b-16
percs a-16 d+19
perdi b-35 c-43 d+30
perdi$ a+21 b-20
perdi* c-25
perdi__cuenta a-16 b-22 c-23 d+22
perdi__por d+16
perdi_la a-16 b-22 c-24 d+22
perdio d-16
perdo* b+25 c-26 d-29
perdon b+25 c-26 d-28
perfe* a+23 b-45 c-58
perfect b-28 c-34
perfect$ a+17 b-23 c-26
perfect_timing a-23 d+18
perfecta a+18 c-20
perfecta$ a+16 c-18
perfecto b-25 c-25 d+18
perfecto$ b-15
perfectos a+26 c-23 d-26
perfectos$ a+26 c-23 d-26
perio* d-38
period c+16 d-34
period$ a-19 d-23
period_last a+15 c-15
period_yesterday c-15
periods d-17
permi* d-28
permiso b+17 d-19
permiso$ d-21
permit b-18 d-19
pero b-36 c+24 d-15
pero__@medicine a-17
pero__@relative b-17 c-31
pero__amor d-15
pero__descartaron a+21 b-18 c-18 d-21
pero__es a-16 d-16
pero__la a-16
pero__me b-18 d-23
pero__no c-21
pero__que d-16
pero__se c+24 d-25
pero__si a-33 d+22
pero_de d-16
pero_el c-16
pero_la b-16 c-16
pero_mi b-17 c-30
pero_no a-30 c+27 d-24
pero_normal c-15
pero_poco a+16 d-15
pero_sin a-18 c+16
pero_tengo a-23 d+20
pero_yo b-29 c-27
perro b+18 c-16 d-19
perso* a-18 b+30 c-28 d-28
person a-21 b+18 d-23
persona c-21 d-20
personal a-31 b+31 c-20 d-26
personal$ a-28 b+27 c-24 d-21
phone b+19 d-24
physi* b-21
physical b-21
pick d-19
picku* c-17
pickup c-17
pidio a-25 b-16
pidio__dia a-18 d+20
pidio_el a-18 d+20
pido a+19 b-22
pido__@vehicle a+16 b-19
pido_un a+16 b-19
pie b-33 c-38 d+20
pie$ b-28 c-32
piece a-19 c-19 d+23
piece$ d+16
piedr* c-23 d+15
piedra c-16
piedras a-17
piedras__el b-16
piedras__rinon b-17
piel a-17 b-18 c+19
piens* a-20
pienso a-20
pierd* a-16 c-17 d+17
pierdo a-16 c-17 d+17
pierdo$ c-16 d+16
pijama d+16
pill a-19
pilla* b-17 c-23
pills a-18
pipi a-16 c-17 d+19
pipi$ a-16 c-17 d+18
pirul* a+15
pirulos a+15
pirulos$ a+15
piso a-21 b-17 d+18
pjs b-15 d+15
place c-29
place$ c-21
plan a+24 b-17 c-15 d-23
plann* b-25 c-15
planned_on a+16
planning b-17 c-23
planning__it a-18 c-20 d+19
planning_on b-16 c-21
plant a-17
plant$ a-16
plata c-21
plati* a-19
pleas* c-44
please c-44
please$ a+19 c-33 d-19
please__@call a+15 d-17
please__i a-16
please__not b+19 d-24
please_do c-18
plumb* a+23 b-20 c-22 d-22
plumbing a+18 c-16 d-19
plumbing_works a+18 c-16 d-19
plus b-27 c-26
pobre* a-18 b+18
pobrecito a-18 b+18
pobrecito$ a-18 b+18
poco d-20
poco$ a+31 b-35 c-20 d-21
poco_de b-17 c+26 d-26
poder a+21 b-25 d-38
poder$ b-22 d-30
podia a-20 b-17
podia_respirar a-16 c-15 d+17
podri* a-25 b-23 c+27 d-26
podria a-25 b-23 c+27 d-26
podria_ser a-24 b-22 c+25 d-25
polen a+18
poliq* a-19 c-15 d+21
poliquisticos a-17 d+17
polle* a+24 b-19 c-18 d-22
pollen a+24 b-19 c-18 d-22
pollen$ a+21 c-16 d-20
polvo c-23 d-25
polvo$ c-19 d-22
polyc* a-17 d+15
polycystic a-17 d+15
polycystic__like a-17 d+15
polycystic_kidneys a-17 d+15
poner* a-17
pongo a+18 d-16
poqui* b-26 c+21 d-33
poquito b-26 c+21 d-33
poquito$ a+17 d-17
por a-15 c-61 d+26
por_@drug d+15
por_@year c-19 d+22
por__@day a-16
por__@relative b-22
por__bien a-15 d+16
por__el a-23
por__estoy a+17 b-18
por__lado a+21 b-17 d-22
por__me a-18 b-21 d+20
por__mejor b-18
por__mi b-16
por__no a-25
por__nubes a-17 d+16
por__primero a+16 d-18
por__que a-18
por__tercer a-17 d+17
por__y b-20 c-20
por_ahi d-24
por_ahora b-18 d-30
por_aqui a-15
por_correo c-18 d-26
por_dos d-18
por_el c-22
por_ese a+21 b-17 d-22
por_eso b-23
por_favor c-29
por_la b-30 c-30
por_las a-24 b-25 c-20 d+25
por_llegar d+15
por_mania b-16 d+16
por_mensaje a-15
por_mi b-52 c-33 d+21
por_nada a-17 d+15
por_probar a-16
por_psicosis d+20
por_que a-25 b+29 c-28
por_si a-23 b+20 c-18 d-18
por_supuesto b-16 d+17
por_un d+15
por_vida a-17 d+19
porch b-22 c-18
porch$ a-18 d+18
porqu* a-31
porque a-31
posit* a-17 b-33 c-42 d+35
positiva a-19 c-23 d+23
positive b-20 c-26
positivo a-23 b-21 c-23 d+25
positivo$ a-23 b-21 c-23 d+25
pospa* d+17
posparto d+17
possi* b-42 c+31 d-42
possible b-19 d-24
possible$ a-15 c+17
possibly a-36 b-33 c+38 d-32
possibly$ a-19 b-16 c+20 d-19
post b-21 d-16
postp* b-28 c+16
postpartum b-28 c+16
pot a-17 c+22
pots a-15 b+17 c-19
prais* a+16
praise a+16
praise_god a+16
pray b-19 c-18
praye* a+23 b-15 c-23 d-22
prayer a+21 b-15 c-19 d-20
prayer$ a+22 d-18
prazo* a-17 c-16 d+17
prazosin a-17 c-16 d+17
prefe* a+16 c-22 d-24
prefer c-17 d-20
prefi* b+25 c-30 d-30
prefiero b+25 c-30 d-30
prefiero__me a+16 b-18
prefiero__responder a-22 b+21 c-17
prefiero_no a-26 b+28 c-19 d-20
prefiero_que a+16 b-18
preg a-28 b-22 c-24 d+29
preg$ d+16
pregn* c-23
pregnancy: b-20
pregnancy:# c-23
pregnancy:#_@month a-33 d+39
pregnancy:#_@year c-20 d-31
pregnancy:#_and d-20
pregnancy:#_lol a+20 b-20 d-16
pregnancy:#_semanas a-26 b-16 c-26 d+28
pregnancy:#_weeks a-45 b-33 c-21 d+44
pregnancy:@body a-20 b-21
pregnancy:@clinician a-31 b-30 c-22 d+33
pregnancy:@clothes d+15
pregnancy:@day b-33
pregnancy:@drink a-29
pregnancy:@holiday a-22 c-18 d+23
pregnancy:@insurer b-20
pregnancy:@late a-25 b-22 c+31 d-16
pregnancy:@medicine a+20 b-27 d-32
pregnancy:@month a-25 b-20 d+20
pregnancy:@month_along a-18
pregnancy:@month_and a-31 b-17 c-18 d+31
pregnancy:@month_preg d+16
pregnancy:@month_so c+15
pregnancy:@open a+33 b-29 c-31 d-32
pregnancy:@relative b+20 c-45 d-33
pregnancy:@relative_esta d-31
pregnancy:@relative_got a+16 b-17
pregnancy:@relative_is b+16 c-22
pregnancy:@relative_si c-20 d-19
pregnancy:@stop a+22 c-20 d-15
pregnancy:@stop_de a+21 d-22
pregnancy:@thanks a+19 d-17
pregnancy:@treat b+18 d-17
pregnancy:@year a+17 c-26
pregnancy:@year_old d-22
pregnancy:a_@year c+16 d-20
pregnancy:a_chance b-16 d-17
pregnancy:a_day a-15
pregnancy:a_dude a+16
pregnancy:a_guy a+16
pregnancy:a_man c-20 d-22
pregnancy:a_test b-15 c+16 d-25
pregnancy:a_vasectomy a+18
pregnancy:about a-18 d+19
pregnancy:about_# a-17 c-16 d+19
pregnancy:abril a-15 d+15
pregnancy:after c-24
pregnancy:again a-18 d+18
pregnancy:ago a+25 c-19 d-23
pregnancy:ahi c-16
pregnancy:ahori* a+25 b-20 c-24 d-25
pregnancy:ahorita a+25 b-20 c-24 d-25
pregnancy:al a-23
pregnancy:alivi* a-23 c-16 d+23
pregnancy:all d-21
pregnancy:am c-15
pregnancy:am_# b+21 d-25
pregnancy:am_@late c+19
pregnancy:am_a a+22 b-39
pregnancy:am_expecting b-17 d+19
pregnancy:am_not a-16 b+17 d-21
pregnancy:am_nursing a-20 d+21
pregnancy:am_on a+21 b-19 c-17 d-20
pregnancy:am_pregnant d+19
pregnancy:am_pumping d+17
pregnancy:am_sixty a+22 b-21 d-22
pregnancy:am_the a+16
pregnancy:amama* a-24 b-32 c-40 d+34
pregnancy:amamantando a-20 b-17 c-23 d+22
pregnancy:amamanto a-28 b-21 c-28 d+29
pregnancy:and_done a+17 d-16
pregnancy:and_i b-19 c-23 d+16
pregnancy:and_not c-21
pregnancy:and_still a-15
pregnancy:ando a-24 b-20 d+17
pregnancy:ando_@late c+20 d-20
pregnancy:ando_de a-17 d+17
pregnancy:ano c-18
pregnancy:anos a+28 b-25 c-19 d-28
pregnancy:apena* a-21 d+21
pregnancy:apenas a-21 d+21
pregnancy:apenas_me a-21 d+21
pregnancy:april a-21 d+18
pregnancy:are d-16
pregnancy:ask a-16
pregnancy:at b-33 c-25 d+25
pregnancy:at_night a-22 c-20 d+25
pregnancy:at_work a-19 c-19 d+20
pregnancy:atras* c+17
pregnancy:atrasada a-19 c+26 d-26
pregnancy:atraso c+17
pregnancy:ay a+22
pregnancy:ay_no a+22
pregnancy:ayer c-30
pregnancy:baby c-32
pregnancy:baby_in d-19
pregnancy:baby_is b-18
pregnancy:bajo a+24 b-22 c-17 d-22
pregnancy:be b-16
pregnancy:be_a a+18 b-15 d-19
pregnancy:be_we c-18 d+16
pregnancy:bebe a-17
pregnancy:bedti* a-18 d+18
pregnancy:bedtime a-18 d+18
pregnancy:been_trying a-15
pregnancy:bf b-18 c-16
pregnancy:birth_control d-19
pregnancy:blood a-16 c+20 d-20
pregnancy:blood_test c+15 d-15
pregnancy:borro* a-16 c+18 d-19
pregnancy:borrosa a-16 c+18 d-19
pregnancy:breas* b-28 c-23 d+17
pregnancy:breastfeed a-25 b-17 c-19 d+23
pregnancy:breastfeeding c-28
pregnancy:bun a-18 b-16 c-15 d+19
pregnancy:bun_in a-18 b-16 c-15 d+19
pregnancy:busca* a-19 c+19 d-16
pregnancy:buscando a-19 c+19 d-16
pregnancy:buscando_bebe c+15
pregnancy:but a-19 b-21 d+18
pregnancy:but_no a+16 c-15
pregnancy:but_she c-17 d+18
pregnancy:c c+15 d-16
pregnancy:cada_tres a+15
pregnancy:came a+19 c-20
pregnancy:can_not b-16
pregnancy:casi a-18 d+15
pregnancy:cero a+20 d-21
pregnancy:chanc* b-23 d-29
pregnancy:chance b-23 d-29
pregnancy:chich* a-16 c-17 d+17
pregnancy:chichi a-16 c-17 d+17
pregnancy:cinco_@month d+15
pregnancy:closed a+30 b-27 c-25 d-30
pregnancy:come a-18 b-15
pregnancy:con a+20 c-19
pregnancy:con_# a+17 d-17
pregnancy:con_@medicine a+22 c-22 d-21
pregnancy:condo* b-19 c+16 d-28
pregnancy:condon d-22
pregnancy:confi* c-19 d+16
pregnancy:conte* a-16
pregnancy:could b-15
pregnancy:creo b-22 d-24
pregnancy:cuido a+17 d-16
pregnancy:cuido_con a+17 d-16
pregnancy:cycle d-20
pregnancy:dando a-17 d+18
pregnancy:dando_pecho d+15
pregnancy:dar d-20
pregnancy:dar_pecho a+15
pregnancy:daughter a-26
pregnancy:day a-21 c-18 d+24
pregnancy:days_are a+17
pregnancy:de a-21
pregnancy:de_# a-18 b-17 d+16
pregnancy:de_dar d-17
pregnancy:de_encargo b-15 d+17
pregnancy:de_mamar a-19 d+19
pregnancy:de_noche a-19 c-20 d+19
pregnancy:de_retraso c+19 d-24
pregnancy:de_tener a+15
pregnancy:de_tres a-16
pregnancy:deje a+23 d-23
pregnancy:del a+19 c-21 d-20
pregnancy:depo a+21 c-16 d-18
pregnancy:desde a+22 d-23
pregnancy:desde_el a+16 d-15
pregnancy:despu* d-15
pregnancy:despues d-15
pregnancy:deste* c-20
pregnancy:dias d-20
pregnancy:dio a-16 c-18
pregnancy:dio_positivo c-16 d+15
pregnancy:dios a+26 b-23 c-28
pregnancy:dios_me a+20 d-17
pregnancy:diu a+24 c-17 d-18
pregnancy:do a-31 b+18
pregnancy:do_not c+16
pregnancy:doctora c-16
pregnancy:does b+16 c-16
pregnancy:doing a-16
pregnancy:domingo c-15 d+17
pregnancy:done a+24 b-26 c-15
pregnancy:dos b-18
pregnancy:dos_rayitas a-17 c-18 d+19
pregnancy:dos_semanas a-15 c+17
pregnancy:doubt a+18 b-17 d-22
pregnancy:doubt_it a+18 b-17 d-22
pregnancy:doy b-27 c-29 d+18
pregnancy:doy_teta a-15 d+17
pregnancy:duda d-15
pregnancy:dude a+16
pregnancy:due a-32 c-33 d+30
pregnancy:early d-18
pregnancy:el b-56
pregnancy:el_@day b-20
pregnancy:el_diu a+24 c-17 d-17
pregnancy:el_test a-23 b-16
pregnancy:ella a-18 b+19 d-20
pregnancy:embar* a-20 c-20 d+19
pregnancy:embarazada_no a-18 b-20
pregnancy:embarazadisima a-21 b-19 c-19 d+23
pregnancy:embarazo c-20
pregnancy:embry* a-18 c-17 d+18
pregnancy:embryo a-18 c-17 d+18
pregnancy:embryo_transfer a-18 c-17 d+18
pregnancy:en a-22 c-44 d+31
pregnancy:en_@date c-26
pregnancy:en_el a-21 d+22
pregnancy:en_la c-17 d+20
pregnancy:encar* b-15 d+17
pregnancy:encargo b-15 d+17
pregnancy:encin* a-24 b-18 c-20 d+25
pregnancy:encinta a-24 b-18 c-20 d+25
pregnancy:enter* a-17 d+18
pregnancy:entere a-17 d+18
pregnancy:eso c-20
pregnancy:esper* a-30 d+21
pregnancy:esperando a-25 b-21 d+22
pregnancy:esposa a-20
pregnancy:esposo d-19
pregnancy:esta c-20 d-42
pregnancy:esta_embarazada a-18 b+18 d-17
pregnancy:estam* a-28 b-18 c+20
pregnancy:estamos a-28 b-18 c+20
pregnancy:estamos_buscando a-17 c+18 d-15
pregnancy:este c+19 d-16
pregnancy:este_@month c+20 d-19
pregnancy:estoy b-23 c-45 d+27
pregnancy:estoy_dando d+16
pregnancy:estoy_de a-20 d+21
pregnancy:estoy_en c-16
pregnancy:estoy_encinta a-24 b-16 c-18 d+23
pregnancy:estoy_esperando a-25 b-21 d+22
pregnancy:estoy_operada a+27 c-19 d-23
pregnancy:every c-15
pregnancy:every* a+16 d-16
pregnancy:everything a+17 d-16
pregnancy:expec* a-15 c-34 d+19
pregnancy:expecting a-15 c-34 d+19
pregnancy:fabri* a+22 b-16 d-21
pregnancy:fabrica a+22 b-16 d-21
pregnancy:facto* a+19 b-18 c-15 d-17
pregnancy:factory a+18 b-17 d-17
pregnancy:faint c+17 d-15
pregnancy:falta a-20
pregnancy:feedi* a-18 b-15 d+20
pregnancy:feeding a-18 b-15 d+20
pregnancy:fifty a+21 c-17 d-20
pregnancy:first a-20 b-16 d+20
pregnancy:for a-16
pregnancy:for_a d-22
pregnancy:for_my b-18
pregnancy:for_the d-16
pregnancy:four a+21 b-16 c-16
pregnancy:gemel* a-23 b-18 c-25 d+24
pregnancy:gemelos a-23 b-18 c-25 d+24
pregnancy:girl a-26 b-16 c-24 d+25
pregnancy:god b-16 c-20
pregnancy:god_no a+17
pregnancy:good a+17
pregnancy:got_my a+16 c-20 d-15
pregnancy:got_snipped a+16 b-17
pregnancy:grand* d-22
pregnancy:granddaughter a-16 b+18
pregnancy:guy a+20
pregnancy:hace a+17 d-27
pregnancy:hace_rato a+15
pregnancy:had a+20 d-49
pregnancy:had_a d-33
pregnancy:had_my a+27 b-17 c-32 d-19
pregnancy:hard a-19
pregnancy:have a-18 c+21 d-42
pregnancy:have_@relative c-15 d-17
pregnancy:have_not a-15 c+18 d-17
pregnancy:havin* b-20 c-25
pregnancy:having b-20 c-25
pregnancy:he_is c-30
pregnancy:heave* a+21
pregnancy:heavens a+21
pregnancy:hell d-16
pregnancy:hell_no a+20 c-15
pregnancy:here a+17 d-16
pregnancy:hermana a-27 c-19
pregnancy:hice c-17
pregnancy:him a+20
pregnancy:histo* a+18
pregnancy:historial a+18
pregnancy:hombr* a+27 b-18 c-15 d-20
pregnancy:hombre a+27 b-18 c-15 d-20
pregnancy:honey a+22 b-22 d-18
pregnancy:hope d-24
pregnancy:hope_not d-24
pregnancy:husband a+25 b-25 d-16
pregnancy:hyste* a+31 c-17 d-23
pregnancy:hysterectomy a+31 c-17 d-23
pregnancy:i b+21 c-25
pregnancy:i_@clinician a-25 b-25 c-20 d+27
pregnancy:i_am c-23
pregnancy:i_breastfeed a-20 b-15 c-18 d+20
pregnancy:i_got d-17
pregnancy:i_had a+16
pregnancy:i_have b+18 c-19 d-25
pregnancy:i_hope a-22 c+21
pregnancy:i_lost d-19
pregnancy:i_pump a-24 b-24 c-24 d+28
pregnancy:i_still a-18 d+18
pregnancy:i_would d-20
pregnancy:imagi* a-19 c-18 d+19
pregnancy:impos* b-18 d-19
pregnancy:impossible b-17 c+15 d-17
pregnancy:in_# d-19
pregnancy:in_@date c-17
pregnancy:in_may b-19 c-15
pregnancy:in_my b-16
pregnancy:inyec* a+22 d-21
pregnancy:irreg* a-21 c+27 d-17
pregnancy:irregular a-21 c+27 d-17
pregnancy:is b+17 d-37
pregnancy:is_# a+23 b-23 c-34
pregnancy:is_@open a+17 b-17 c-16 d-15
pregnancy:is_a d-23
pregnancy:is_not a-25
pregnancy:is_possible a-15 c+17
pregnancy:is_pregnant a-18 b+18 d-15
pregnancy:is_the b-18
pregnancy:it d-17
pregnancy:it_is b-21 c+21 d-23
pregnancy:ivf a-15
pregnancy:jaja b-29 c-20
pregnancy:jajaj* d-23
pregnancy:jajaja d-23
pregnancy:june a+21 d-22
pregnancy:junio a-20
pregnancy:just a-32 c-27 d+18
pregnancy:just_had a-15 b+19 c-25 d-18
pregnancy:kids c-29 d-35
pregnancy:knock* a-20 c-21 d+20
pregnancy:knocked a-20 c-21 d+20
pregnancy:knocked_up a-20 c-21 d+20
pregnancy:know a-22
pregnancy:knows a-15 c+20 d-15
pregnancy:la b-35
pregnancy:la_duda d-15
pregnancy:la_fabrica a+18 d-16
pregnancy:la_matriz a+15
pregnancy:la_menopausia a+17
pregnancy:la_prueba b-16
pregnancy:la_regla a+20 b-17 d-19
pregnancy:lacta* b-30 c-34 d+20
pregnancy:lactando a-18 b-25 c-30 d+23
pregnancy:last b-29 d-22
pregnancy:last_@month a+16
pregnancy:last_week b-21
pregnancy:late a-21 b-31 c+26
pregnancy:le c-34 d+16
pregnancy:le_doy b-19 c-22
pregnancy:le_estoy d+16
pregnancy:leche a-18 c-19
pregnancy:lesbi* a+17
pregnancy:lesbian a+17
pregnancy:libre a+20 d-17
pregnancy:ligad* a+18 d-18
pregnancy:ligada a+18 d-18
pregnancy:like d-15
pregnancy:line d-16
pregnancy:lines a-21 c-20 d+20
pregnancy:lo d-23
pregnancy:lol b-33
pregnancy:lol_no a+17
pregnancy:lord b-15
pregnancy:los a+17
pregnancy:lost d-19
pregnancy:lunes d-18
pregnancy:maam a+20 c-15 d-16
pregnancy:male a+25 d-18
pregnancy:mama c-16
pregnancy:mamar a-19 d+19
pregnancy:man c-16
pregnancy:manan* c+19 d-25
pregnancy:manana c+19 d-25
pregnancy:march a-22
pregnancy:mas c-15
pregnancy:matri* a+15
pregnancy:matriz a+15
pregnancy:matte* a-18 b+19
pregnancy:matter a-18 b+19
pregnancy:may b-20
pregnancy:maybe a-21 c+26 d-15
pregnancy:me d-15
pregnancy:me_bajo a+24 b-22 c-17 d-22
pregnancy:me_cuido a+17 d-16
pregnancy:me_entere a-17 d+18
pregnancy:me_falta a-20
pregnancy:me_hice c-17
pregnancy:me_libre a+20 d-17
pregnancy:me_operaron a+15
pregnancy:me_opere a+20 d-18
pregnancy:me_quitaron a+18
pregnancy:me_salio c-18 d+16
pregnancy:mejor a-18 d-15
pregnancy:menop* a+34 b-22 c-21 d-26
pregnancy:menopausia a+17
pregnancy:menopausica a+16
pregnancy:mes a-26 d+19
pregnancy:meses b-17 c-38 d+22
pregnancy:mi c-28
pregnancy:mi_@relative c-39
pregnancy:mi_bebe d+15
pregnancy:might c+18
pregnancy:might_be c+18
pregnancy:mijit* a+17 d-15
pregnancy:mijita a+17 d-15
pregnancy:mirac* a+18 b-15 d-19
pregnancy:miracle a+18 b-15 d-19
pregnancy:mis a+20 c-17 d-18
pregnancy:misca* d-18
pregnancy:misse* d-15
pregnancy:missed d-15
pregnancy:monday a+20 c-22 d-17
pregnancy:month c+18 d-24
pregnancy:mujer d-15
pregnancy:my a+19 b-18 d-19
pregnancy:my_baby b-21 c-19
pregnancy:my_cycle d-20
pregnancy:my_period b-30 d-23
pregnancy:my_tubes a+16
pregnancy:my_youngest b-20
pregnancy:nace a-31 b-24 c-19 d+31
pregnancy:nace_en a-15 d+17
pregnancy:named a-19 b+19 d-17
pregnancy:negat* a+25 b-15 c-25 d-23
pregnancy:negativa c-16
pregnancy:nexpl* a+19
pregnancy:nexplanon a+19
pregnancy:ni a+25 b-25 c-34 d-16
pregnancy:night a-22 c-20 d+25
pregnancy:nina a-21 c-25 d+19
pregnancy:no d-15
pregnancy:no_and a+15
pregnancy:no_creo b-20 d-22
pregnancy:no_estoy a+21 c-20 d-25
pregnancy:no_me b-19
pregnancy:no_que a+16
pregnancy:no_se a-18
pregnancy:no_soy b+16 c-18 d-22
pregnancy:no_tengo a+18
pregnancy:no_way a+22 c-17 d-24
pregnancy:no_ya a+16
pregnancy:noche a-27 c-26 d+26
pregnancy:nope a+24 d-16
pregnancy:not d-27
pregnancy:not_lol a-18 c+19
pregnancy:not_possible a+17
pregnancy:not_pregnant b-20 c-19
pregnancy:not_say a-18 b-19 c+21 d-18
pregnancy:now c-20
pregnancy:nuera b+18 d-18
pregnancy:nurse a-25 b-23 c-21 d+27
pregnancy:nursi* b-17 c-32 d+15
pregnancy:nursing b-17 c-32 d+15
pregnancy:of a-16
pregnancy:old c-23
pregnancy:on a+23 b-20 d-20
pregnancy:on_@day c-20 d+17
pregnancy:on_birth d-19
pregnancy:on_my a+18 c-16
pregnancy:on_the b-30
pregnancy:opera* a+36 b-20 c-28 d-32
pregnancy:operada a+27 c-19 d-23
pregnancy:operaron a+22 c-16 d-19
pregnancy:opere a+20 d-18
pregnancy:out b-18
pregnancy:oven d+15
pregnancy:over d-17
pregnancy:panzo* a-19 d+18
pregnancy:para b-20
pregnancy:para_eso a+23 b-16 d-22
pregnancy:para_nada a+16 d-15
pregnancy:pasa b+21 d-19
pregnancy:pasad* d-15
pregnancy:pasada d-15
pregnancy:pase a+18 d-17
pregnancy:past a+20 d-17
pregnancy:past_that a+20 d-17
pregnancy:pastillas a+29 b-20 c-30 d-28
pregnancy:patch a+22 b-16 c-20 d-21
pregnancy:pecho b-21 c-23
pregnancy:perdi a+23 b-20 d-19
pregnancy:perio* b-34 c+18 d-30
pregnancy:period b-34 c+17 d-29
pregnancy:period_last a+15 c-15
pregnancy:period_yesterday c-15
pregnancy:pero a-23 b-18
pregnancy:perso* a-23 b+25 c-17 d-22
pregnancy:personal a-23 b+25 c-17 d-22
pregnancy:pill d-17
pregnancy:podri* a-19 b-15 c+18 d-16
pregnancy:podria a-19 b-15 c+18 d-16
pregnancy:podria_ser a-17 c+16
pregnancy:por a-26 b+20
pregnancy:porqu* c-15
pregnancy:porque c-15
pregnancy:posit* a-38 b-26 c-35 d+40
pregnancy:positiva a-19 c-23 d+23
pregnancy:positive a-25 b-17 c-20 d+25
pregnancy:positivo c-16 d+15
pregnancy:possi* b-17 d-18
pregnancy:possible b-16 d-17
pregnancy:preg a-28 b-22 c-24 d+29
pregnancy:pregn* c-33
pregnancy:pregnant c-33
pregnancy:pregnant_with b-16 d+16
pregnancy:pregu* b+17 c-17 d-16
pregnancy:pregunta b+16
pregnancy:prena* a-22 c-19 d+16
pregnancy:prenada a-18 c-17
pregnancy:prime* a-17 d+18
pregnancy:proba* a-19 c+18
pregnancy:probably a-19 c+18
pregnancy:probably_not a-16 c+19
pregnancy:prueb* b-22
pregnancy:prueba b-22
pregnancy:prueba_salio a-20
pregnancy:puede d-17
pregnancy:puede_que b-16 c+18
pregnancy:pump a-28 b-25 c-26 d+31
pregnancy:pumpi* a-25 c-21 d+23
pregnancy:pumping a-23 c-18 d+21
pregnancy:que a-18 b+26 c-21
pregnancy:que_@insurer a+19 b-16
pregnancy:que_pasa b+17 d-17
pregnancy:que_si b-17 c+20
pregnancy:que_ya a-17 d+17
pregnancy:quest* a-19
pregnancy:question a-19
pregnancy:quien c+17
pregnancy:quien_sabe c+18
pregnancy:quier* b+16 c-25
pregnancy:quiere a-15
pregnancy:quita* a+18
pregnancy:quitaron a+18
pregnancy:rato a+15
pregnancy:rayit* a-21 d+16
pregnancy:rayitas a-17 c-18 d+19
pregnancy:recie* a-22 d+18
pregnancy:recien a-22 d+18
pregnancy:regla b-23 d-22
pregnancy:respo* a-17
pregnancy:resul* d-18
pregnancy:retra* a-31 b-18
pregnancy:retraso a-31 b-18
pregnancy:retraso_de c-16 d+16
pregnancy:right c-18 d-16
pregnancy:right_now a+17
pregnancy:saber a-16 d-20
pregnancy:saile* a+19 b-18 d-18
pregnancy:sailed a+19 b-18 d-18
pregnancy:salgo d+17
pregnancy:salio a-26 b-21 d+15
pregnancy:salio_positiva a-19 c-23 d+23
pregnancy:sangr* a-15 c+17 d-20
pregnancy:sangre a-15 c+17 d-20
pregnancy:say a-18 b-23
pregnancy:scare* c+16
pregnancy:scared c+16
pregnancy:scared_to c+16
pregnancy:se_me c+15
pregnancy:secon* c-20 d+18
pregnancy:second c-20 d+18
pregnancy:second_trimester a-17 d+17
pregnancy:seman* a-31 b-23 d+24
pregnancy:semana_de d-17
pregnancy:semana_pasada d-15
pregnancy:semanas a-29 b-19 d+26
pregnancy:senor a+23 b-24 c-17 d-20
pregnancy:ser a-18 b-16 c+18 d-16
pregnancy:seven* a+23 b-20 d-21
pregnancy:seventy a+23 b-20 d-21
pregnancy:she b-35 c-18
pregnancy:she_is b-30 c-15
pregnancy:ship a+19 b-18 d-18
pregnancy:shop a+20 c-18 d-20
pregnancy:shot a+22 c-16 d-20
pregnancy:si a-31 b+20 c-17
pregnancy:si_me c-16
pregnancy:si_yo a+17 b-17
pregnancy:siete a-17
pregnancy:sigo a-23 d+23
pregnancy:singl* a+17 c-16
pregnancy:single a+17 c-16
pregnancy:sixty a+22 b-21 d-22
pregnancy:snipp* a+16 b-17
pregnancy:snipped a+16 b-17
pregnancy:so b-34
pregnancy:so_no a+31 c-31
pregnancy:so_who c+18
pregnancy:solo c-18 d+15
pregnancy:soy a+33 c-21 d-61
pregnancy:soy_hombre a+23 d-17
pregnancy:soy_senor a+20 b-18 c-17 d-18
pregnancy:soy_un a+20 b-17
pregnancy:soy_varon a+33 b-18 c-17 d-27
pregnancy:start* a+18 c-20 d-15
pregnancy:started a+18 c-20 d-15
pregnancy:still a-45 b-30 c-19 d+41
pregnancy:still_breastfeeding a-18 d+17
pregnancy:still_nursing a-17 d+16
pregnancy:stopp* a+16 b-16 d-17
pregnancy:stopped a+16 b-16 d-17
pregnancy:stopped_nursing a+17 d-16
pregnancy:stoy b-20 c-23
pregnancy:summe* d-20
pregnancy:summer d-20
pregnancy:super a-19 c+17 d-16
pregnancy:sweet* a+19 b-22 d-16
pregnancy:tell a-18 c+20
pregnancy:tener c-24
pregnancy:tener_la a+15
pregnancy:tengo a+31 b-43 d-37
pregnancy:tengo_# b-15 c-16
pregnancy:tengo_el a+30 b-17 c-28 d-26
pregnancy:tengo_retraso c+19
pregnancy:tengo_un a-17 c+23 d-24
pregnancy:tengo_una c+16
pregnancy:terce* a+19 d-17
pregnancy:test a-28 b-39 c+27
pregnancy:test_yet a-16 c+17
pregnancy:teta a-17 d+20
pregnancy:that b+26 c-18 d-19
pregnancy:that_is a-23 b+18
pregnancy:that_ship a+19 b-18 d-18
pregnancy:the c-22
pregnancy:the_@medicine a+18
pregnancy:the_baby c-22
pregnancy:the_oven d+15
pregnancy:the_patch a+22 b-16 c-20 d-21
pregnancy:the_shot a+15
pregnancy:the_way a-20 c-16 d+20
pregnancy:there a-20
pregnancy:there_is a-19 b-17
pregnancy:third d+15
pregnancy:this a-24
pregnancy:this_@month a-19 c+22 d-19
pregnancy:throu* a+16
pregnancy:through a+16
pregnancy:tied a+27 d-17
pregnancy:tiemp* b-18 c-16
pregnancy:tiempo b-18 c-16
pregnancy:to a-28 b+19 d-17
pregnancy:to_@stop c-15
pregnancy:to_be a-16 c+15 d-18
pregnancy:todav* a-38 b-25 d+33
pregnancy:todavia a-38 b-25 d+33
pregnancy:todavia_amamanto d+15
pregnancy:todavia_toma a-17 c-16 d+17
pregnancy:toma a-23 c-21 d+21
pregnancy:toma_pecho a-20 d+16
pregnancy:tomo c-18
pregnancy:too b-16 d-18
pregnancy:too_early c+15
pregnancy:took a+18 b-21 c-15
pregnancy:took_a d-21
pregnancy:traig* c+18 d-24
pregnancy:traigo c+18 d-24
pregnancy:traigo_retraso c+24 d-20
pregnancy:trans a+15
pregnancy:trans* a-18
pregnancy:transfer a-20
pregnancy:tres a+18 c-17
pregnancy:tres_@month a+16 d-16
pregnancy:trime* a-25 b-17 c-23 d+26
pregnancy:trimester a-25 b-17 c-23 d+26
pregnancy:tryin* a-26 b-18
pregnancy:trying a-26 b-18
pregnancy:tubal a+22 c-18 d-15
pregnancy:tubes a+22 c-17 d-19
pregnancy:tubes_tied a+21
pregnancy:twins a-29 c-24 d+26
pregnancy:two b-26
pregnancy:two_lines a-16 c-15 d+15
pregnancy:un b-22
pregnancy:una a-33
pregnancy:unles* a+17 c-17
pregnancy:unless a+17 c-17
pregnancy:unless_it a+15
pregnancy:uno a-19 b+16
pregnancy:unos c+15
pregnancy:unos_dias c+15
pregnancy:up b-18
pregnancy:uso a+22 b-18 c-24 d-20
pregnancy:utero a+19
pregnancy:va b-20
pregnancy:vamos b-16 c-19 d+15
pregnancy:varon b-25 c-22
pregnancy:vasec* a+28 b-24 c-19 d-22
pregnancy:vasectomy a+27 b-23 c-17 d-20
pregnancy:viene_otro a-20 d+19
pregnancy:voy a-29 d+23
pregnancy:voy_para a-20 d+20
pregnancy:wait a-16
pregnancy:waiti* a-17 c+20
pregnancy:waiting a-17 c+20
pregnancy:waiting_on c+17
pregnancy:was_positive c-19 d+15
pregnancy:way b-25 c-26
pregnancy:we a-27 b-31 c+18
pregnancy:we_are a-36 b-27 c+20
pregnancy:weane* c-20
pregnancy:weaned c-20
pregnancy:weaned_him a+22 d-19
pregnancy:week a-17 b-34
pregnancy:weeks a-48 b-38 d+33
pregnancy:weeks_@late c+21 d-22
pregnancy:weeks_on c-20 d+17
pregnancy:what b+22 c-19 d-18
pregnancy:who c+16 d-20
pregnancy:why a-19 b+18
pregnancy:will a-20 c+16 d-17
pregnancy:wish c-15
pregnancy:with c-17
pregnancy:with_twins b-16 d+16
pregnancy:work a-21 d+19
pregnancy:would b+20 c-25 d-24
pregnancy:would_be a+18 b-15 d-19
pregnancy:y_si b+20 d-20
pregnancy:ya a+31 b-49 c-39 d-15
pregnancy:ya_casi a-17 d+17
pregnancy:ya_no c-16
pregnancy:ya_pase a+18 d-17
pregnancy:year d-21
pregnancy:years c-19
pregnancy:yes a-25 b-16 d+17
pregnancy:yeste* a+17 c-22
pregnancy:yesterday a+17 c-22
pregnancy:yet a-22
pregnancy:yo b-16 c-24
pregnancy:you a-33 b+34
pregnancy:you_know a-17
pregnancy:young* c-18 d-15
pregnancy:youngest c-18 d-15
pregnancy:youngest_is c-17 d-21
pregnancy:😂 c-16 d-19
pregnancy:🤰 a-19 d+19
pregnant c-22
pregnant$ c-21 d-19
pregnant__twins b-16 d+16
pregnant_with b-16 d+16
pregu* a-62 b+49 c+18 d-57
pregunta a-39 b+42 c-23 d-26
pregunta$ a-26 b+31 c-22 d-32
pregunta_a c-16
preguntado a-19
preguntado$ a-19
preguntar b-26 c+16
preguntar$ a-18 b-23 c+17
preguntarle a-20 b-24 c+30 d-21
preguntarle__@relative c+18
preguntarle__mi a-17 b-19 c+20
preguntarle_a a-17 b-19 c+20
preguntas b+27 c-34 d-33
preguntas$ c-16 d-20
pregunte$ a-19 b-22 d+16
pregunte_a d-16
pregunto a-20 b-28 c+25 d-21
pregunto__mi b-17 c+17
pregunto_a a-16 b-22 c+20
prein* a-16 d+18
preinfarto a-16 d+18
prena c-21
prena* a-26 c-24 d+21
prena_de c-20
prenada a-23 c-22 d+18
prenada$ a-15 b-18 c-17 d+18
prescribed_@medicine b+17 c-17
prescribed__but a-21 c+21
prescribed__count b+17 c-17
prescribed_one d-15
prese* c-15
present b-16 c-15
presi* c-26 d+16
presion c-26
presion$ b-28 d+18
presion__@relative a-18 b+18
presion__mi a-19 b+19
presion__nada a+18 d-17
presion__tengo a+21 d-21
presion__traigo d+16
presion_alta a-20 c-24
presion_ando d+15
presion_es a-19 b+19
presion_si a-21 d+22
press* c-25 d+18
pressure c-24 d+17
pressure$ b-27 c-20 d+18
pressure_@medicine a-15 c-18
pressure__good a+19 d-20
pressure__heart a-23 c-17 d+24
pressure__high b-21 c-18 d+22
pressure__itself a-15 d+15
pressure_is b-18
pressure_one b-15
prett* c+19 d-16
pretty c+19 d-16
pretty__my a-16 c+19 d-17
prima d-25
prima* a-22 b-17 c-20 d+24
prime* b-17 c-18
primera a+15 b-26 c-32
primera__que a+16 d-17
primera_vez a+29 b-20 c-24 d-34
primero d-15
primero$ a+18 b-19 d-18
primero__@medicine a-16 d+18
primero_dios d+17
primo a+16 b-26 d-22
prior: a-19
prior:# b-45 c-24 d+25
prior:#_@date c-17
prior:#_@medicine d+23
prior:#_@year a-16 c-16 d+21
prior:#_and a-19 d+23
prior:#_just a+15
prior:#_of d+17
prior:#_y a-26 d+26
prior:@call a-26 b+28 c-23 d-24
prior:@clinician_and c-17
prior:@clinician_y b-17 c-30
prior:@date a+25 d-27
prior:@day b-19 c-22
prior:@drink c-25 d-23
prior:@drink_cuenta c-16
prior:@drug a-15 b-36 c+38 d-31
prior:@drug_count b-26 c+26
prior:@fetch b-17 c+17 d-20
prior:@fetch_la b-16 c+17
prior:@howmuch d-22
prior:@insurance b+20 d-19
prior:@insurer a-22 c-24 d+17
prior:@medicine b-19
prior:@medicine_# d-19
prior:@medicine_@medicine a-22 b-21 c-28 d+25
prior:@medicine_and c-21
prior:@medicine_are d-17
prior:@medicine_cabinet c-15 d+15
prior:@medicine_count a-15 d-21
prior:@medicine_en d+16
prior:@medicine_for a+15 c-19
prior:@medicine_no b-21 d-16
prior:@medicine_now d+16
prior:@medicine_primero d+15
prior:@medicine_since a+17 d-17
prior:@medicine_then d+16
prior:@medicine_y a-15 b-29
prior:@month a+18 b-23 d-27
prior:@month_and c-21
prior:@open a-18 c-19
prior:@relative d-27
prior:@relative_has c-18
prior:@relative_tomo a-15 b+18 d-16
prior:@relative_tried d-16
prior:@sick c-16
prior:@stop_after d-16
prior:@symptom a-20 d-17
prior:@treat c+22 d-30
prior:@treat_and c-30 d+18
prior:@treat_de d-15
prior:@treat_dos c+20 d-20
prior:@treat_for c-15 d+20
prior:@treat_si c+16 d-16
prior:@treat_yes a-21 c+20 d-17
prior:@visit b+17 c-24 d-15
prior:@year a-37 b-31 d+28
prior:@year_of a-19 c-21 d+24
prior:a a-17 b-31 c+23
prior:a_@clinician a-19
prior:a_@relative a-21 d-23
prior:a_@treat a-18
prior:a_bunch a-16 c-20 d+24
prior:a_couple c+18 d-18
prior:a_dozen c-17 d+19
prior:a_la a+15 d-15
prior:a_las a+16
prior:a_mi b-16
prior:a_week b-16 d-17
prior:about c-28
prior:about_it a+16 b-17
prior:acuer* c+16 d-16
prior:acuerdo c+16 d-16
prior:acupu* a-20 c-20
prior:acupuncture a-15 c-20
prior:after b-17
prior:after_a d-16
prior:ago d-17
prior:aguan* a+23 b-21 c-19 d-22
prior:algo a-15 c+22 d-25
prior:all c-31
prior:all_i a+19 b-16 c-17
prior:all_of a-21 d+20
prior:am d-19
prior:amitriptilina c-16
prior:and b-35 c-26 d+22
prior:and_@medicine b-32 c-46
prior:and_@treat a-16 c-25 d+28
prior:and_a a-21
prior:and_done c-15
prior:and_i c-17
prior:and_it d-16
prior:and_neither a-16 d+17
prior:and_never a+19 c-22 d-17
prior:and_nothing a-18 d+18
prior:and_take d+17
prior:and_two d+15
prior:anos a-34 b-20 d+25
prior:anoth* a-19 d+17
prior:another a-19 d+17
prior:antes c-15
prior:antidepresivos a-16 c-24 d+22
prior:any a+31 c-28 d-27
prior:anyth* a+26 c-21 d-16
prior:anything a+26 c-21 d-16
prior:apena* a+22 c-23 d-23
prior:apenas a+22 c-23 d-23
prior:apenas_voy a+15
prior:aqui d+15
prior:are d-17
prior:as a-16 b+20
prior:as_@treat b+19 c-18
prior:ask a-19 b+16 d-18
prior:at a-19 d+24
prior:at_least a-27 b-21 c-16 d+24
prior:back d-16
prior:basta* d+16
prior:bastantes d+16
prior:been_on c-37
prior:been_through a-15 d+16
prior:befor* b-17 c-16
prior:before b-17 c-16
prior:before_you b-16
prior:belie* c-15
prior:believe c-15
prior:believe_in c-15
prior:bette* a-24 c+22 d-23
prior:block* a-16 d+18
prior:blocks a-16 d+18
prior:bloqu* d+15
prior:bloqueos d+15
prior:both a-39 b-20 c-27 d+41
prior:bunch a-16 c-20 d+24
prior:buspar a-19 d+21
prior:but b-18
prior:but_no a-17 c+17
prior:cada a-20 c-24
prior:can c-15
prior:can_i b+16
prior:cbd a-19 b-20 c+26
prior:celexa c-17
prior:cero a+31 b-30 c-36 d-20
prior:cero_@treat c-15
prior:chapl* a-17 d-16
prior:chaplain a-17 d-16
prior:churc* c-19
prior:church c-19
prior:cinco a-32 b-21 c-34 d+36
prior:como a-16
prior:como_# d+23
prior:como_cuales a-19 b+23 c-27 d-19
prior:como_tres d+15
prior:con_@clinician c-17 d+19
prior:con_la c-22
prior:conta* c-15 d-18
prior:contar c-15 d-18
prior:couns* a-24 b-18 d+16
prior:counseling a-20 b-16
prior:counselor b-22 c+19 d-17
prior:count b-30 c+25
prior:count* a-23
prior:counting a-18 b-17 c-15 d+20
prior:counts b+16 d-20
prior:counts_as b+15
prior:coupl* a-16
prior:couple a-16
prior:creo a-24 b-25 c+32 d-23
prior:creo_que b-15 c+21
prior:cuale* a-25 d-36
prior:cuales a-25 d-36
prior:cuant* a-17 b-21 c+20
prior:cuantas a-17 b-21 c+20
prior:cuatr* a-19 c-17
prior:cuatro a-19 c-17
prior:cuent* a-25
prior:cuenta a-23
prior:cymbalta a-16 d+19
prior:daban a-18 b-16 c+22 d-17
prior:dado b-18 c-24 d+16
prior:de c-29
prior:de_@medicine c-18
prior:de_las a-21 c-16 d+21
prior:de_mi a+21 d-21
prior:de_todo a-15 b-21 c-18 d+25
prior:deje d-18
prior:del a-20 c-19
prior:depen* b-19 c+15
prior:diagn* a+22 c-16 d-23
prior:did b-33
prior:did_a a-17 c+21
prior:did_not c-21 d+19
prior:diero* b-19
prior:dieron b-19
prior:difer* b-15 d+20
prior:diferentes b-15 d+20
prior:diffe* c-15 d+16
prior:different c-15 d+16
prior:different_@medicine d+19
prior:disti* a-18 b-16
prior:distintas d+15
prior:do a-24 b+27 d-22
prior:do_@medicine b+16
prior:do_i b+21 c-20 d-20
prior:do_not b-29 c+24 d-25
prior:do_you b+21 c-18
prior:does b-24 c+37 d-47
prior:does_@medicine b-19 c+22
prior:does_a b-21 c+22
prior:does_my c+15
prior:dolor a-17
prior:done b-16 c-23
prior:dos a-25 b-28
prior:dos_@medicine c-15
prior:dos_semanas a+17 d-17
prior:dos_y a-23 c-18 d+25
prior:dose d-16
prior:dozen c-17 d+19
prior:duloxetina a-20 c-15 d+23
prior:ect a-20 b-19 c-17 d+23
prior:el_@drink c-16
prior:el_@insurance b+16 c-15
prior:elect* a-33 b-32 c-32 d+36
prior:electroshock a-17 b-16 c-16 d+19
prior:ella b-17 d-21
prior:em b-20 c-22 d+25
prior:emdr a-16 c-18 d+18
prior:emdr_and d+15
prior:en_el a-23 b-23
prior:es c-30
prior:escitalopram c-18
prior:eso d-19
prior:eso_cuenta b-15 c+15
prior:esposa b-20 c+19
prior:esta c-19
prior:estoy a-21
prior:ever a+31 c-25 d-18
prior:ever_took a+17 c-15
prior:every b-15 c-17 d+18
prior:every* a-22 c-32
prior:everything a-22 c-32
prior:everything_but a-15 d+16
prior:far a+21 c-33 d-15
prior:farma* a-18 c-18 d+19
prior:farmacia a-18 c-18 d+19
prior:first a+35 b-30 c-40 d-28
prior:first_one a+19 c-24 d-18
prior:first_thing a+17
prior:first_time a+24 c-17 d-16
prior:five a-25 c-20 d+18
prior:fluoxetina a+25 b-20 c-25 d-19
prior:for b-17 d-16
prior:for_# c-16
prior:for_@year c-17 d+23
prior:for_a a-16 b-20
prior:for_it a+15 c-18
prior:forge* a-25 b-25 c+23 d-17
prior:forget a-25 b-25 c+23 d-17
prior:four a-24 b-18 c-19 d+25
prior:from a+17 c-20 d-17
prior:fue d-18
prior:fuero* a-19
prior:fueron a-19
prior:fui b-19 c+18 d-21
prior:fui_al c-22
prior:fui_con a-16
prior:fui_un d-16
prior:funci* a-24 d+25
prior:gabap* d+15
prior:gabapentina d+15
prior:go c-21
prior:got b-15 c+17 d-18
prior:got_a c+17
prior:group c-24
prior:gummies b-18 c+18
prior:guys b-16
prior:ha c-16
prior:habla a-19 c-23
prior:hace c+17 d-18
prior:had b-20 c-24
prior:had_nothing a+21 d-22
prior:hago a+17 b-17
prior:han b-18 c-24 d+16
prior:han_dado b-18 c-24 d+16
prior:has a-15 c-31
prior:hasta c-27
prior:have b-15 c-21
prior:have_been b-16
prior:have_not c-36
prior:have_to a-20 d-16
prior:he c-50
prior:he_ido c-25
prior:he_probado c-19
prior:he_tomado b-20 c-27
prior:help a+21
prior:helpe* d+16
prior:helped d+16
prior:here a+15 d-16
prior:hermana d-16
prior:hice d-16
prior:hierb* a+19 c-17 d-19
prior:hierbas a+19 c-17 d-19
prior:hija a-24
prior:his a-26 c-26
prior:hospi* c+18
prior:hospital c+18
prior:how b+17
prior:i d-23
prior:i_@stop b-16 c-20
prior:i_am d-20
prior:i_can c-18
prior:i_did d+16
prior:i_do b-15 d-15
prior:i_forget a-25 b-24 c+22 d-16
prior:i_have c-22
prior:i_just c-29 d-27
prior:i_need a-17 b+21 c-20 d-19
prior:i_see c-16 d+16
prior:i_think b-21
prior:i_took a+16
prior:i_tried c-18
prior:i_wanted a+17 b-19
prior:i_was c+20 d-16
prior:i_would a-21 c+19 d-26
prior:ido c-25
prior:ido_a c-25
prior:if a-22 d-21
prior:if_i b+18 c-18
prior:in b-36 d-15
prior:in_@medicine c-15
prior:in_@treat d+15
prior:in_the a-19 c+16
prior:insurance c-15
prior:is d-30
prior:is_@treat b+21 c-20
prior:is_all a+22 b-20 c-16 d-15
prior:is_the a+23 b-16 d-18
prior:is_this b+16
prior:it a+15 b-19 d-15
prior:it_is c+15
prior:it_was d-16
prior:jaja c+18 d-22
prior:journ* b+15 c-24
prior:journaling b+15 c-24
prior:just a+25 d-38
prior:just_@medicine d-15
prior:just_one d-24
prior:just_prayer a+21 c-18 d-24
prior:just_started a+15
prior:just_the c-25
prior:kind a+16 d-16
prior:kinds a-24 b-15 c-16 d+23
prior:know b-28 c+22
prior:knuck* a+16 d-15
prior:la_@medicine b-27 c-30
prior:la_@stop a+17 c-21
prior:la_cuenta a-19 b-28
prior:la_lista a-20
prior:la_primera a+19 d-19
prior:las c-15
prior:las_@medicine c-19 d-16
prior:las_que b-17 d+16
prior:last c-17
prior:last_week a+15
prior:least a-27 b-21 c-16 d+24
prior:least_five a-17 d+17
prior:lexapro c-20
prior:life c+17
prior:like_# a-29 d+34
prior:like_a b-15
prior:list b+17 c-36 d-16
prior:lista a-20
prior:lithium d+18
prior:lleva a-17 b-17 c+19
prior:llevo a-21
prior:llevo_# d+15
prior:lo a+17 d-36
prior:lo_primero a+20 b-17 c-17 d-16
prior:lol c-35
prior:long c+15 d-22
prior:los b-16 d+15
prior:luego a-17 d+18
prior:made c-23
prior:made_me c-18
prior:make a-19
prior:mal c-17
prior:mal_la c-15
prior:many a-28 c-31 d+25
prior:marri* b-15 c+16
prior:marriage b-15 c+16
prior:marriage_counseling b-15 c+16
prior:mas c-37 d-16
prior:mas_de b-18 d+17
prior:maybe a-28 b-16 c+32 d-20
prior:maybe_# a-16 c+22
prior:me a-26
prior:me_acuerdo c+16 d-16
prior:me_daban a-18 b-16 c+22 d-17
prior:me_dieron b-19
prior:me_ha a-20 d+20
prior:me_han c-19
prior:me_on a-16 d+18
prior:me_sirvio a-19 d+20
prior:med a+18
prior:media a-23 b-17
prior:medic* b-20
prior:medicina b-19 c-31
prior:medicinas a-16 d+17
prior:meds a-17
prior:melatonin b-20 c+24
prior:mes a+16 c-17 d-17
prior:mi d-31
prior:mi_@clinician a-23 d-20
prior:mi_@relative d-24
prior:mis a-18 d-19
prior:mis_recetas a-16 d-18
prior:mom b-23
prior:month b-19
prior:monto* a-20 c-17 d+23
prior:monton a-20 c-17 d+23
prior:more a-18 c-21 d+26
prior:more_than c-17 d+22
prior:mucha* a-18
prior:muchas a-18
prior:muchas_y b-18 c-20 d+17
prior:muchi* a-16 d+16
prior:my d-35
prior:my_@drug b-18 c+18
prior:my_@medicine a-17
prior:my_@relative d-33
prior:my_first a+17 c-22
prior:nada b-15 c-49 d+19
prior:nada_mas a+35 c-18 d-34
prior:nada_me a-20 d+20
prior:nada_todavia a+25 c-16 d-26
prior:name a-23 b-22 d+20
prior:name_it c-18 d+17
prior:names a-17 d-20
prior:natur* c-17 d-17
prior:naturales c-17 d-17
prior:need a-20 b+25 c-19 d-23
prior:neith* d+18
prior:neither d+18
prior:nerve a-16 d+18
prior:nerve_blocks a-16 d+18
prior:never b-27 d-42
prior:never_been a+31 c-27 d-22
prior:never_had a+17
prior:never_took d-17
prior:new a+24 b-23 c-20
prior:new_to a+27 b-23 c-20 d-17
prior:ni b-20
prior:ni_la a+18 c-18 d-16
prior:ni_una c-23
prior:ningu* b-33 c-39
prior:ninguna b-25 c-30
prior:ninguno b-15 c-16
prior:no a-16 c+23 d-29
prior:no_@medicine b-18 c+17 d-25
prior:no_@treat a+17 b-20 d-19
prior:no_he a+28 c-20 d-17
prior:no_just a+17
prior:no_nada a+23 d-23
prior:no_se b-27 c+25
prior:nomas a+32 b-20 d-42
prior:nomas_una a+18 c-16
prior:none b-29 c-28
prior:none_of a-17 d+17
prior:nope a+19 d-17
prior:not a+18 b-16
prior:not_# a+15
prior:not_believe c-15
prior:not_know c+18
prior:not_recall c+18 d-18
prior:not_sure a-17 c+23
prior:not_take a+18 c-17
prior:not_tried a+27 c-23
prior:not_work a-21 d+21
prior:nothi* a-23 b-27 c-40 d+29
prior:nothing a-23 b-27 c-40 d+29
prior:nothing_yet a+24 d-24
prior:now c-28
prior:nunca a+42 b-19 c-37 d-36
prior:nunca_fui a+19 c-19
prior:nunca_he a+21 c-16 d-18
prior:of a-30
prior:of_@medicine d-21
prior:of_em a-17 d+16
prior:of_talk c-20
prior:of_them a-28 c-24 d+25
prior:oh a-22 d+22
prior:on_@medicine c-34
prior:on_everything a-20 b+17
prior:on_my b-16 c-25
prior:one a+25 b-38 d-36
prior:one_@medicine a+16 b-21 c-34
prior:one_and d-26
prior:one_but a-15 c+15
prior:ones b+21 c-21
prior:only b-32 c+20 d-58
prior:only_@medicine a+21 d-19
prior:only_ever a+25 c-22
prior:only_one a+27 c-23 d-18
prior:only_tried a+18 d-15
prior:out a+15 c-15
prior:over b-17 c-18
prior:pain a-16 c-17
prior:para b-17
prior:pasad* a-24 c-18
prior:pasado a-17
prior:pastilla d-27
prior:pastillas a-17
prior:pastor d-20
prior:paxil d+17
prior:perdi a-16 b-22 c-23 d+22
prior:perdi_la a-16 b-22 c-23 d+22
prior:pero c+18 d-21
prior:pharm* a-17
prior:pills b+16 d-29
prior:plus a-17 c-17 d+18
prior:por c-40 d+16
prior:por_@year c-19 d+22
prior:por_probar a-16
prior:praye* a+22 b-15 c-21 d-21
prior:prayer a+21 b-15 c-19 d-20
prior:prazo* a-17 c-16 d+17
prior:prazosin a-17 c-16 d+17
prior:presc* d-18
prior:prescribed d-18
prior:prime* a+25 b-29 c-30
prior:primera a+22 b-17 c-16 d-19
prior:primero b-19 c-19
prior:proba* c-25
prior:probado c-21
prior:probado_nada d-15
prior:probar a-16
prior:probe a-17
prior:probe_una d-16
prior:psico* a-18 d+18
prior:psicoanalisis a-15 d+18
prior:psicologa a-21
prior:psicologo b-19
prior:psiquiatra c-22
prior:psychologist d+17
prior:puras a+15 c-17
prior:puro a+22 b-20 c-18 d-22
prior:puro_@drink a+16 b-15 d-15
prior:puros a+20 b-17 c-18 d-20
prior:que d-17
prior:que_tipo b+16 c-15 d-17
prior:quier* a-21 b+27 c-22 d-24
prior:quieren b+15
prior:quiero a-20 b+20 c-16 d-17
prior:quit b-17
prior:recal* c+18 d-18
prior:recall c+18 d-18
prior:recetas a-21
prior:remed* a+23 b-22 c-21 d-22
prior:remedios a+23 b-22 c-21 d-22
prior:remem* a-19 c+16
prior:remember a-19 c+16
prior:schoo* a-17
prior:school a-17
prior:se d-24
prior:see c-19 d+19
prior:see_a c-16 d+16
prior:seguro a-18 b+15 d-15
prior:seman* a+16 c-27
prior:semana c-21
prior:semanas a+21 d-21
prior:seria a+26 b-21 c-21 d-25
prior:seria* a-18 b-17
prior:seria_lo a+18 c-16 d-17
prior:serian a-18 b-17
prior:sertralina b-18 c-23
prior:sever* d+18
prior:several d+18
prior:si a-31 c+20 d-31
prior:si_no d-15
prior:sick c-16
prior:siete a-23 b-24 c-21 d+25
prior:siete_@medicine a-16 b-16 d+19
prior:sin c-26
prior:since_# a-16 d+20
prior:since_the a+16 d-16
prior:sirvi* a-26 c-22 d+28
prior:sirvio a-22 d+22
prior:sister c-16 d-18
prior:six a-16 b-15 d+17
prior:sleep a-18
prior:so b-34
prior:so_far a+21 c-33 d-15
prior:so_many d+19
prior:sola a+29 b-18 d-29
prior:solo a+27 b-17 d-26
prior:solo_@medicine a+23 d-24
prior:solo_una a+15
prior:some d-16
prior:somet* a-26 c+16
prior:something a-26 c+16
prior:son d-21
prior:ssri a-15 c-23 d+19
prior:ssris d+15
prior:st a+20 d-24
prior:start a+15 d-18
prior:start* a+15 b-18 c-19
prior:starting a+15 d-16
prior:starting_from a+15 d-16
prior:stimu* d+16
prior:stimulator d+16
prior:stop a-16 c-17
prior:stuff d-16
prior:sun d+19
prior:sure a-23 c+17
prior:take a+18 b+19 c-26 d-20
prior:take_@medicine c-20
prior:taken c-17
prior:talk a+21 b-22 c-34
prior:talk_@treat a+20 b-22 c-33
prior:talke* b-24 d-23
prior:talked b-24 d-23
prior:talked_to b-24 d-23
prior:te c-20 d-16
prior:tecito a+15
prior:ten a-19 c-17 d+19
prior:tengo a-17
prior:terap* b+16 c-15 d-17
prior:terapia a-16 c+15
prior:terapias b+16 c-15 d-17
prior:tes a+19 d-17
prior:than b-16
prior:that b-24
prior:that_is a+25 b-21 c-16 d-26
prior:the_@day d+19
prior:the_@insurer b-17 d+16
prior:the_@medicine d-21
prior:the_first a+19 b-16
prior:the_names c+16
prior:the_one c-29
prior:the_pain a-16 c-16
prior:the_whole d+17
prior:them a-19 c-20
prior:then a-16 d+18
prior:then_@medicine d+18
prior:therapist c-32 d+20
prior:therapy c+15 d-26
prior:there a-16 b-19 d+18
prior:they a-27
prior:thing a+17 b-15
prior:think b-21
prior:this a+33 b-16 c-30 d-29
prior:this_is a+20 b-16
prior:three a-40 d+32
prior:three_or a-19 b-19 c-21 d+21
prior:throu* a-20 d+16
prior:through a-20 d+16
prior:tiemp* a-16
prior:tiempo a-16
prior:time d-18
prior:tipo b+16 c-15 d-17
prior:tms a-20 d+23
prior:tms_and a-17 d+22
prior:to d-28
prior:to_@medicine d+19
prior:to_@stop c-16
prior:to_@treat b-20
prior:to_a b-15
prior:to_the b-15
prior:todas a-16 b-17 c-16 d+17
prior:todav* a+35 c-21 d-37
prior:todavia a+35 c-21 d-37
prior:todo a-23 b-26 c-20 d+32
prior:tomad* c-22
prior:tomado c-22
prior:tomado_nada a+23 d-20
prior:tome c+16
prior:tome_algo c+21 d-16
prior:tomo a-19 b+17 c-19
prior:too b-22 d+20
prior:took b-25 c+15 d-22
prior:took_a c-16
prior:took_it a-17
prior:took_one d-21
prior:took_something c+16 d-16
prior:tramadol a-15 d+16
prior:tratamiento a+16 d-16
prior:treatment a+27 c-23 d-17
prior:tres a-24 b-22 c-30 d+29
prior:tres_y d+15
prior:tried a-21 b-20 c-20 d+27
prior:tried_any a+17
prior:tried_everything b-22 c-23 d+20
prior:tried_one c-20
prior:tried_them d-15
prior:try a+20 d-20
prior:twent* a-15 c-19
prior:twice a-21 b-19 c+26 d-23
prior:two_@medicine a-19 c-17 d+22
prior:two_i a-15
prior:un c-19
prior:un_@month a+15 c-16 d-16
prior:un_monton a-20 c-17 d+23
prior:un_tiempo d-16
prior:una a+18 b-46 d-29
prior:una_@clinician d-18
prior:una_@medicine d-28
prior:una_sola a+29 b-18 d-29
prior:una_vez c+18
prior:una_y d-26
prior:unas c+16 d-15
prior:under d+19
prior:under_the d+19
prior:uno a+16 d-20
prior:va c-18 d+18
prior:vale d-16
prior:varia* d+18
prior:varias d+18
prior:veces c+21 d-20
prior:vez b-16
prior:vitamins d-20
prior:voy c-21
prior:voy_con d+17
prior:wante* a+21 b-19 c-19 d-15
prior:wanted a+21 b-19 c-19 d-15
prior:wanted_to a+17 b-19
prior:week b-18 d-21
prior:weeks a+18 d-16
prior:wellbutrin b-19 c-27
prior:went b-18 d-24
prior:went_to b-15 c+17 d-16
prior:what a-29
prior:what_counts b+21 c-17
prior:what_have a-18 d+20
prior:which b+17 c-15
prior:which_ones b+17 c-15
prior:white a+15 d-16
prior:whole a-17 c-18 d+17
prior:why b+24 c-18 d-21
prior:with c-18
prior:with_a b+16 c-17
prior:work a-21 c-16 d+21
prior:worke* a-21 d+23
prior:worked a-21 d+23
prior:works a-19 d+19
prior:would a-17 b-26 c+23 d-19
prior:would_be b-23
prior:would_have b-15
prior:would_know b-20
prior:y a-37 b-28 c-21 d+40
prior:y_@clinician d+18
prior:y_@medicine a-37 b-30 c-38 d+40
prior:y_@treat b-23 c-24 d+29
prior:y_la c-24
prior:y_me c-16
prior:y_nada a-36 c-23 d+32
prior:y_ni c-17
prior:y_ninguna a-30 d+30
prior:y_no a-16 b-16 c-16 d+18
prior:y_si c-16
prior:y_ya a+15 c-15
prior:ya a-17 c-23 d+18
prior:ya_perdi b-16 c-15 d+16
prior:year a-16
prior:years a-24 b-18 c-34 d+37
prior:yes a-33 b-24
prior:yes_to d+17
prior:yet a+32 c-19 d-30
prior:you a-21
prior:you_guys b-16
prior:you_name c-18 d+17
prior:zero a+33 b-30 c-32 d-32
prior:¿ b+17
priva* a-26 b+28 c-26 d-28
privado a-16 b+17
private a-21 b+24 c-19 d-25
private$ a-21 b+24 c-19 d-25
probably a-33 b-41 c+24
probably$ d-23
probably_my c+24 d-23
probably_not a-20 c+24 d-18
probado_nada d-15
probar a-20
probar$ a-16
probe a-20
probe__y c-15
probe_una d-19
problem$ a+16 c-17 d-16
problem__me a-17 d+16
problem__not a-18 c+19
problem_but a+16
problem_for a-15
problem_though b-15 c+15
problema a-16
problema$ c-15
problema__el a-17 d+17
problema__mi a-16 d+15
problema_en a-16 d+17
problemas c-41
problemas$ c-24
problemas__la d+16
problemas_con a-17 d+20
problems c-34
problems$ c-17
problems__my a-21 d+22
problems_no a+24 d-24
problems_there d-16
prola* a-20 c-20
prolapso d+16
prolapso_de d+16
promi* a-25 c+24 d-23
pront* a-17 b-22 c+18
pronto a-17 b-22 c+18
pronto__en b-16
prost* c-18 d-29
prostata d-17
prostate d-21
prostate$ d-18
prote* a-18
prozac a-16 d+16
prueb* b-16 d-17
prueba$ a-29 b-22 c+19
prueba__borrosa a-16 c+18 d-19
prueba__negativa c-16
prueba__salio c-18
prueba_salio a-20
pruebo a+19 b-15 c-16 d-17
psico* c-37
psicoanalisis a-15 d+18
psicologa a-24 b-19 c+15
psicologo b-19
psicosis c-30
psicosis$ a-23 b+19 c-22
psicosis__mi d+15
psicosis_posparto d+17
psiqu* a-21 b-18 c-18 d+21
psiquiatra b-28
psiquiatrico a-17 d+16
psych a-18 b-18
psych* c-39
psychiatrist b-24
psychologist d+17
psychosis a-18 c-20 d+16
psychosis: d-22
psychosis:# a-39 d+19
psychosis:#_@year a+16 c-18
psychosis:@body a+20 b-23 c-18
psychosis:@call a-17
psychosis:@call_de a-17
psychosis:@clinician a-22 b-27 c+28
psychosis:@clinician_lo b-18
psychosis:@clinician_thought b-19 c+18
psychosis:@clothes a-17
psychosis:@drug a-16
psychosis:@food b+17 d-22
psychosis:@insurance a-17
psychosis:@medicine a-26 b-42 c-29 d+34
psychosis:@medicine_for b-15
psychosis:@open a-22 c-17
psychosis:@person a-30 b+16
psychosis:@relative c-21 d-20
psychosis:@relative_did a+17 d-16
psychosis:@relative_has d-17
psychosis:@relative_is b+17 c-21 d-22
psychosis:@relative_si a+18 c-27 d-17
psychosis:@relative_the d+16
psychosis:@relative_tuvo a-18 b+18
psychosis:@relative_was c-19
psychosis:@sick a-15
psychosis:@stop c-20
psychosis:@thanks a+27 b-24 c-17 d-22
psychosis:@year b-25 c-41 d+23
psychosis:a b-17
psychosis:a_veces a-22 b-24
psychosis:about d-19
psychosis:abuela c-20 d-15
psychosis:adhd b-20
psychosis:adhd_and a+19
psychosis:after a-20 b-16
psychosis:again d+16
psychosis:ago a-17 d+16
psychosis:al a-18
psychosis:all a+25 c-18 d-23
psychosis:am c-24
psychosis:am_bipolar a-28 b-30 c-16 d+28
psychosis:am_not a+21 b-25
psychosis:and_then c+16
psychosis:anos b-16 c-31
psychosis:ansie* a+19 c-16 d-16
psychosis:ansiedad a+19 c-16 d-16
psychosis:answe* b+21 c-17
psychosis:anxie* a+17 b-17 c-16
psychosis:anxiety a+17 b-17 c-16
psychosis:anyth* a+20
psychosis:anything a+20
psychosis:anything_like a+15
psychosis:are c-17
psychosis:as c-26 d-21
psychosis:as_mania b+19 c-17
psychosis:ask a-25 b+26 c-25 d-18
psychosis:at a-24 b-23
psychosis:at_# d+16
psychosis:be b-16
psychosis:been b-31
psychosis:bien a+22 b-23 d-21
psychosis:bipolar_# a-24 b+20 c-23
psychosis:bipolar_disorder c-17 d+16
psychosis:bipolar_one c-20 d+20
psychosis:bipolar_tipo a-17 b-15 c-16 d+21
psychosis:bipolar_with d+17
psychosis:bipolar_y b-17
psychosis:bipolaridad a-25 b-20
psychosis:born a-17 c-16 d+17
psychosis:break a-22 c-17 d+20
psychosis:brote c-16 d+19
psychosis:brother c-17
psychosis:but b-26
psychosis:but_i b-22
psychosis:but_not a+28 b-24 c-21 d-22
psychosis:by b+18 c-19 d-22
psychosis:cabeza a+16 d-17
psychosis:can a+15 c-22 d-20
psychosis:can_not a+21 b-19 c-15 d-19
psychosis:card b-15
psychosis:casa b-17
psychosis:check* a+19 c-17
psychosis:checked a+19 c-17
psychosis:cloza* a-17 b-15 c-16 d+18
psychosis:clozapina a-17 b-15 c-16 d+18
psychosis:como d-17
psychosis:como_que d-17
psychosis:con c+21 d-23
psychosis:confi* a-15
psychosis:conte* a-16
psychosis:contr* d+16
psychosis:cosa a+15
psychosis:cosas a-23
psychosis:cosas_que c-17
psychosis:could c+16 d-16
psychosis:count a-26 b-23 c+27 d-29
psychosis:crazy a+16 c-25 d-30
psychosis:cuand* a-30 b-27 c+16
psychosis:cuando a-30 b-27 c+16
psychosis:cuent* b+15 d-20
psychosis:cuenta b+15 d-20
psychosis:da d+15
psychosis:de_joven b-16 c-17 d+20
psychosis:de_la a+21 b-19 c-19
psychosis:de_que a-16 b-18
psychosis:defin* d-20
psychosis:define d-20
psychosis:define_mania d-20
psychosis:del b-19
psychosis:delus* c-17
psychosis:delusions a-15 d+17
psychosis:depre* a+32 c-35 d-29
psychosis:depresion a+18 c-18
psychosis:depressed a+25 c-18 d-24
psychosis:depression c-26 d-18
psychosis:desca* a+30 b-24 c-33 d-18
psychosis:descartaron a+19 b-15 c-23 d-15
psychosis:descarto a+22 c-24
psychosis:desde b-17 d-15
psychosis:despu* a-19 b-18
psychosis:despues a-19 b-18
psychosis:despues_de a-16
psychosis:diagn* b-31
psychosis:diagnosed b-22
psychosis:diagnosticado_nada c+16
psychosis:diagnosticaron c-20 d+16
psychosis:diagnosticaron_bipolaridad d+15
psychosis:dicen c+16
psychosis:dicen_que c+16
psychosis:did b-24
psychosis:dijer* a-18
psychosis:dijeron a-18
psychosis:dijeron_que c+17
psychosis:dijo a-18
psychosis:dijo_que a-18 c+18
psychosis:dio d+18
psychosis:disor* b-24
psychosis:disorder b-24
psychosis:do a-27 b+20
psychosis:do_not a-23
psychosis:docto* b-15
psychosis:doctor a-43 c+15
psychosis:does a-32 c+21 d-27
psychosis:does_postpartum b-24 c+24
psychosis:dolor a+16
psychosis:dos a-25 b-16 d+16
psychosis:down b-22
psychosis:droga* b-17 c+20 d-18
psychosis:drogas c+17 d-17
psychosis:dx c-18
psychosis:el a-28 b-16 d+18
psychosis:el_@clinician a-18 c-26 d+20
psychosis:en_el a-26 d+16
psychosis:en_la c-18
psychosis:en_mi d-24
psychosis:episo* b-25 c-20 d+23
psychosis:es c-28 d-24
psychosis:es_bipolar b+18 c-20
psychosis:esa c-16 d-15
psychosis:esa_palabra c-16 d-15
psychosis:escuc* b-15 c-15 d+19
psychosis:eso a+16 b+15 c-33 d-18
psychosis:eso_lo b+15 c-16
psychosis:eso_no a+23 b-24 c-16
psychosis:esqui* a-17 c-46 d+19
psychosis:esquizoafectivo a-20 b-22 c-27 d+27
psychosis:esquizofrenia c-28
psychosis:estab* a-19 c-19 d+17
psychosis:estaba a-16
psychosis:estan a-26 b+15 c+18 d-19
psychosis:estan_evaluando a-23 b-19 c+21 d-16
psychosis:estoy c-34 d-25
psychosis:estoy_loca a+16
psychosis:estoy_triste c-16
psychosis:estre* a+17 d-16
psychosis:estres a+17 d-16
psychosis:estuve b-22 d+16
psychosis:evalu* b-30 c+19 d-29
psychosis:evaluando a-23 b-19 c+21 d-16
psychosis:evaluaron a+17 c-17
psychosis:ever a+16
psychosis:ex a-30 b+24 d-21
psychosis:ex_@clinician b-16
psychosis:ex_would b+17 c-16 d-16
psychosis:exact* b-21 c+20
psychosis:exactly b-21 c+20
psychosis:famil* a-18
psychosis:featu* d+17
psychosis:features d+17
psychosis:fever a-15
psychosis:filli* c+16 d-21
psychosis:filling c+16 d-21
psychosis:first a-16
psychosis:for c-16
psychosis:for_a a-18
psychosis:for_it c-20
psychosis:for_mania b-31 c-28
psychosis:for_psychosis d+16
psychosis:formu* c-16 d-21
psychosis:from b-21
psychosis:get a-23 c-24 d+18
psychosis:got a+16 b-20 c-16
psychosis:gracias a+19 b-17 d-16
psychosis:grand* a+16 b-16
psychosis:ha a+18 c-17
psychosis:habla* a-19 b-20
psychosis:hablar a-17
psychosis:hace b-15 c-24 d+16
psychosis:hace_@year c-20 d+24
psychosis:had_a a-25 d+18
psychosis:had_some c+17 d-16
psychosis:hallucinated d-16
psychosis:have a+19 b-32 c-16
psychosis:have_wondered a-17 c+17
psychosis:he b-31
psychosis:hear c-15
psychosis:hear_things c-16 d+16
psychosis:heard a-16 b-22
psychosis:heard_my c+16
psychosis:heard_voices c-16
psychosis:hears a-16
psychosis:hermano c-22
psychosis:hijo c-22 d+21
psychosis:him c-16
psychosis:hipom* b-17
psychosis:hipomania b-17
psychosis:his d-19
psychosis:histo* a+16
psychosis:hospi* a-38 c-19 d+19
psychosis:hospital a-29
psychosis:hospitalized a-19 d+21
psychosis:hospitalized_for a-16 d+18
psychosis:husband c-16
psychosis:hypom* a-22 b-29
psychosis:hypomania a-20 b-24 c+21
psychosis:hypomanic d+17
psychosis:i_am c-24
psychosis:i_get a-23 c-24 d+18
psychosis:i_had b-19 c+18 d-24
psychosis:i_have a+24 b-36 c-31
psychosis:i_see c+18
psychosis:i_was a-33 b-25 d+17
psychosis:in a-23 d+20
psychosis:in_# a-18 b-24 d+23
psychosis:in_my b-29
psychosis:ingre* d+19
psychosis:inter* b-27
psychosis:internada b-18
psychosis:internaron b-16
psychosis:internaron_por b-15
psychosis:is d-24
psychosis:is_bipolar c-22
psychosis:is_it a+20 b-20 c-18 d-16
psychosis:is_psychosis a-20
psychosis:is_schizo b+22 d-20
psychosis:is_schizophrenic b+19
psychosis:is_that b-16 c+18
psychosis:is_the c-18
psychosis:it c+17 d-21
psychosis:it_is b-18 c-20
psychosis:it_was a-15 c+15
psychosis:jaja d-21
psychosis:jamas a+29 b-28 c-25 d-26
psychosis:joven a-15 b-18 c-23 d+25
psychosis:just a+43 b-37 c-40 d-39
psychosis:kind c-16
psychosis:know b-19 d-17
psychosis:know_what b-15
psychosis:la a+17 b-21 c-19
psychosis:la_@body a+19 d-18
psychosis:las a-18 c-25
psychosis:last c-21
psychosis:last_@year a-16 d+17
psychosis:le c-16
psychosis:life d-17
psychosis:like a+16 b-16 d-16
psychosis:lithium a-20 b-16
psychosis:litio d+17
psychosis:lo a+18 d-21
psychosis:lo_descarto a+22 c-24
psychosis:loca c-29 d-26
psychosis:loco c-25 d-21
psychosis:lol a+16 c-20
psychosis:los b+15
psychosis:los_# d+19
psychosis:mania a-34 c-25 d+20
psychosis:mania* a-16 c-15 d+18
psychosis:mania_de a-21 b+22 c-22 d-18
psychosis:mania_si a-16 b-19 c-22 d+22
psychosis:manic a-31 b-37 c-47 d+45
psychosis:manic_once c-20
psychosis:mas b+17 c-31
psychosis:maybe a-20 b-19 c+25
psychosis:me a-17
psychosis:me_da d+15
psychosis:me_diagnosticaron c-20 d+16
psychosis:me_dijeron a-17
psychosis:me_dio d+18
psychosis:me_estan a-19 c+15 d-15
psychosis:me_evaluaron a+17 c-17
psychosis:me_for b-18 c-18
psychosis:me_ha a+18 c-17
psychosis:me_lo b-22 d-21
psychosis:me_when d-16
psychosis:mean b+16 c-19
psychosis:meds b-20 c-20
psychosis:mi d-28
psychosis:mi_@clinician b-30
psychosis:mi_@relative a+16
psychosis:mind c-27 d-25
psychosis:minds a+22 b-19 c-18 d-23
psychosis:mother a-15 d-18
psychosis:my_@clinician a-26 b+17 d-19
psychosis:my_@medicine a-20 c-15 d+19
psychosis:my_@relative c-39
psychosis:my_ex a-24 b+17 d-19
psychosis:my_life a+16
psychosis:my_old b-15 c+18 d-18
psychosis:my_right a+17 d-16
psychosis:nada b-25 d-20
psychosis:nada_de a+22 c-18
psychosis:nada_mas c-17
psychosis:nah a+20
psychosis:name a-20 c+21 d-18
psychosis:negat* a+24 c-16 d-17
psychosis:negativo a+17
psychosis:nervi* c-15
psychosis:nervios c-15
psychosis:never b-39 d-28
psychosis:never_again d+16
psychosis:never_ever a+15
psychosis:never_had a+18 c-19
psychosis:never_heard a+21 c-16
psychosis:ni a+28 c-25 d-27
psychosis:ni_una a+20 c-19 d-19
psychosis:nightmares c-17 d-18
psychosis:ningu* a+16
psychosis:ninguna a+15
psychosis:no d-24
psychosis:no_eso a+15
psychosis:no_estoy a+27 b-17 c-21 d-21
psychosis:no_me d-21
psychosis:no_never a+24 c-19 d-16
psychosis:no_quiero b+15
psychosis:no_se b-29 c+21
psychosis:no_sleep a-17
psychosis:no_tengo d-17
psychosis:nobod* a-21 c+19
psychosis:nobody a-17 c+16
psychosis:nomas a+28 b-22 c-26 d-23
psychosis:none a+17 b-16
psychosis:not a+16 c-17 d-22
psychosis:not_a a+15 d-15
psychosis:not_crazy a+18
psychosis:not_me a+22 b-19 c-16 d-16
psychosis:not_say c-16 d-19
psychosis:not_sure c+16
psychosis:not_that a+23 b-18 c-22
psychosis:not_there c-16 d+16
psychosis:nothi* b-21
psychosis:nothing b-21
psychosis:nunca b-39 d-38
psychosis:nunca_he c-15
psychosis:nunca_me c+16 d-28
psychosis:of a+15 d-23
psychosis:of_the d-16
psychosis:of_those a+16
psychosis:offic* a-21 b-15 c+21
psychosis:oi a-15 b-16 c+21
psychosis:oia a-23 b-20
psychosis:oia_voces a-21 b-18
psychosis:oigo a-22 b-25
psychosis:oigo_voces c-24 d+25
psychosis:old b-19 c+21 d-20
psychosis:old_@clinician a-16 b-19 c+21 d-19
psychosis:on d-16
psychosis:on_@medicine a-19 b-19
psychosis:on_my d-22
psychosis:on_the b-22
psychosis:once a-40 b-31 c+19
psychosis:one a-20
psychosis:only a+33 b-18 c-22
psychosis:only_when a-17 d+19
psychosis:otro d-17
psychosis:out d-28
psychosis:out_bipolar b-21 d-31
psychosis:palab* a-21 b+22 d-25
psychosis:palabra c-16 d-15
psychosis:palabras a-21 b+18 d-16
psychosis:panic a+17 d-15
psychosis:panic_disorder a+17 d-15
psychosis:para_las d+15
psychosis:para_nada a+15
psychosis:paran* a-18 c+18 d-15
psychosis:paranoid a-18 c+18 d-15
psychosis:patie* d+16
psychosis:patient d+16
psychosis:people a-16
psychosis:pero d-25
psychosis:pero_no b-15
psychosis:pero_yo a+20
psychosis:perso* b+15 c-20 d-16
psychosis:person b+15
psychosis:personal a-17 b+18
psychosis:por_mania b-16 d+16
psychosis:por_psicosis d+20
psychosis:pospa* d+17
psychosis:posparto d+17
psychosis:possi* c+17
psychosis:postp* b-27 c+20
psychosis:postpartum b-27 c+20
psychosis:pregu* a-27 b+19 d-22
psychosis:psico* c-33
psychosis:psicosis c-30
psychosis:psicosis_posparto d+17
psychosis:psiqu* a-17 d+16
psychosis:psiquiatra b-29
psychosis:psiquiatrico a-17 d+16
psychosis:psych a-18 b-18
psychosis:psych* c-39
psychosis:psychiatrist b-20
psychosis:psychosis a-18 c-20 d+16
psychosis:psychotic b-15 c-33 d+16
psychosis:psychotic_features d+17
psychosis:ptsd a+23 b-28 d-20
psychosis:ptsd_only a+18 c-16
psychosis:punto b-16 d-16
psychosis:pura a+20
psychosis:puso b-15
psychosis:put a-17
psychosis:que a-26 d-17
psychosis:que_era b-19
psychosis:que_es a-17 b+19 d-21
psychosis:que_no a-20 b-24
psychosis:que_se b-18 c+19
psychosis:quien a-16 b-15 c+20
psychosis:quien_sabe b-15 c+18
psychosis:quier* b+19 c-16
psychosis:quiero b+15
psychosis:rathe* a-15
psychosis:rather a-15
psychosis:rather_not a-15
psychosis:real c-16
psychosis:reali* c-16
psychosis:right a+17 d-16
psychosis:right_mind a+17 d-16
psychosis:rule a-18 c+19 d-15
psychosis:rule_out a-18 c+19 d-15
psychosis:ruled a+31 b-20 c-29 d-25
psychosis:ruled_out a+24 b-16 c-23 d-23
psychosis:sabe a-16
psychosis:sad a+23 b-19 c-19 d-21
psychosis:sad_not a+20 b-18 c-16 d-20
psychosis:said a-16 c+18
psychosis:salio a+15
psychosis:sane a+28 b-28 c-28 d-26
psychosis:saw a-16 b-16 c+21 d-19
psychosis:saw_things c+20 d-20
psychosis:say b+23 c-22 d-26
psychosis:say_i c-16 d-16
psychosis:say_yes b+16 c-16
psychosis:says a-21 c+18 d-18
psychosis:schiz* a-36 c-44 d+38
psychosis:schizo a-26 c-22 d+21
psychosis:schizoaffective a-27 b-25 c-30 d+38
psychosis:schizophrenia a-18 c-17 d+15
psychosis:se a-23 b-27 c+29 d-20
psychosis:se_que b-25 c+27
psychosis:secon* d+17
psychosis:second d+17
psychosis:seen a+17
psychosis:sees a-19
psychosis:seman* a-15
psychosis:shado* c+19 d-19
psychosis:shadows c+19 d-19
psychosis:si_a c-16
psychosis:si_soy c-16 d+20
psychosis:si_yo a+17 c-20
psychosis:since a-18 c-18 d+22
psychosis:sister a+17 b-16
psychosis:sleep b-21
psychosis:so a-16
psychosis:solo a+24 b-21 c-22 d-19
psychosis:sombr* d-15
psychosis:sombras d-15
psychosis:somet* a-25 b-26
psychosis:sometimes a-30 b-25
psychosis:son a-24 b+15 c-18
psychosis:soy a-25 b-23 c-25 d+29
psychosis:soy_bipolar a-25 b-23 c-25 d+29
psychosis:stabl* d+18
psychosis:stable d+18
psychosis:steroids d+16
psychosis:still a-17 c+15
psychosis:strai* a+17 b-18 c-16
psychosis:straight a+17 b-18 c-16
psychosis:stuff a-19 b-22 c+22
psychosis:sure c+19
psychosis:surge* c+15
psychosis:surgery c+15
psychosis:suspe* a-17 b-16 c+21
psychosis:talking_to c-17
psychosis:tdah a+18 c-17 d-17
psychosis:tengo a-16
psychosis:tengo_esquizofrenia b-15 d+17
psychosis:thank a+16
psychosis:that d-24
psychosis:that_is a+17 d-31
psychosis:the_@medicine c-15
psychosis:the_hospital a-19
psychosis:the_patient d+16
psychosis:the_whole b-20
psychosis:then a-25 c+21 d-16
psychosis:therapist a-20 b-18 c+24
psychosis:they b-23
psychosis:they_diagnosed d+16
psychosis:they_never a-20 c+20 d-15
psychosis:they_put a-17
psychosis:thing* b-22
psychosis:things b-22
psychosis:things_sometimes c-16 d+16
psychosis:think* a-27
psychosis:thinking a-16 c-18 d+17
psychosis:thinks a-17
psychosis:this c-17 d-17
psychosis:those a+18 d-21
psychosis:thoug* a-27
psychosis:thought a-27
psychosis:tia b+15
psychosis:time b-18 c+17
psychosis:tipo a-21 b-19 c-18 d+25
psychosis:tipo_# d+20
psychosis:to a-18
psychosis:to_be c+17 d-15
psychosis:toc a+17 c-15
psychosis:told a-28 b-27
psychosis:told_me a-18
psychosis:trast* b-24 c-28 d+23
psychosis:trastorno b-24 c-28 d+23
psychosis:trastorno_bipolar a-18 b-16 c-22 d+21
psychosis:tres b-21
psychosis:trist* a+21 b-19 c-22 d-15
psychosis:triste a+16 c-21
psychosis:tristeza a+19
psychosis:tuve a-19 b-20 c-27 d+26
psychosis:tuvo b+17
psychosis:twice b-15 c-21
psychosis:two c-23
psychosis:un a-24 b-17 d+16
psychosis:un_@clinician a-16 c+17
psychosis:un_brote c-15 d+18
psychosis:una a-22 b-34
psychosis:una_vez b-30
psychosis:unos c+17 d-16
psychosis:used a-20 b-20
psychosis:used_to a-19 b-19
psychosis:veces a-22 b-24
psychosis:veia a-20 b-23
psychosis:veia_cosas b-17
psychosis:ver c-18
psychosis:vez a-19 b-34
psychosis:vi a-16 b-18 c+16
psychosis:vi_cosas a-16 b-18 c+16
psychosis:visio* b-16 d-17
psychosis:visions d-17
psychosis:voces_cuando c-21 d+20
psychosis:voice* b-27 c-34 d+22
psychosis:voices b-27 c-34 d+22
psychosis:was a-42
psychosis:was_in a-16
psychosis:was_told a-16
psychosis:went a-19 b-16 c-24 d+22
psychosis:were a-15
psychosis:what d-36
psychosis:what_is d-27
psychosis:when a-35
psychosis:when_i a-34
psychosis:whole b-20
psychosis:why d-16
psychosis:will a-19 b+21 c-16 d-16
psychosis:wonde* a-19 c+20
psychosis:wondered a-19 c+20
psychosis:words d-16
psychosis:would a-18 b+20 c-18
psychosis:would_say b+17 c-16 d-16
psychosis:wow a-19 b+20 c-20 d-18
psychosis:y a+28 b-16 c-27 d-18
psychosis:y_otro a-16 c+16
psychosis:yeah a-18 d+22
psychosis:year a-21 b-17 d+20
psychosis:years c-18
psychosis:yes c-33
psychosis:yes_but a-17 d+15
psychosis:yo a+25 b-26
psychosis:yo_jamas a+15
psychosis:yo_no a+26 b-25 c-26 d-16
psychosis:you b+24 c-26 d-20
psychosis:¿ b+18
psychotic b-15 c-33 d+16
psychotic$ d-16
psychotic_features d+17
pt c-15
ptsd a+23 b-28 d-20
ptsd_only a+18 c-16
pueda c+15
pueda__me c+15
puede b+22 d-28
puede$ a+21 b-31 c-19 d-18
puede* a-15
puede_@call a-20 b+20 c-17
puede_@fetch d-17
puede__@clinician a-19
puede__@relative a-27
puede__en a-21 b+21 d-18
puede__la c-19 d-15
puede__mi a-26
puede__si b-23 c+23
puede__una a-17
puede_en c-19
puede_escribir b+16 c-18 d-23
puede_que a-22 b-31 c+32 d-20
puede_ser a-24 d-30
pueden a-15
puedo a-37 b+23
puedo$ b-33
puedo_@call a-15 c-17
puedo_@drive c-15 d-24
puedo_@eat b+16
puedo_asegurar c+15
puerta a-22 c-22 d+16
pues a-18
pues$ a-27 b-22 c-24 d+26
pues_tengo c-15
puest* c-35
puesto c-35
puesto$ c-22 d-23
puesto_que b-16 c-21 d+19
pull d-16
pulse* a-15 c-17 d+18
pulsera a-15 c-17 d+18
pulsera__@treat a-16 d+17
pump a-28 b-25 c-26 d+31
pumpi* a-25 c-21 d+23
pumping a-23 c-18 d+21
punto b-33
punto$ b-26 c-29 d+15
pura b-16
puras a+25 b-23 c-25 d-23
puro a+28 c-45 d-31
puro_@drink a+26 b-26 c-22 d-24
puro__ni c-18 d-18
puro__y c-22 d-23
puros b-29 c-30
puse a-31
puse_bien a-19 c-16 d+19
pusieron$ c-20
pusieron__en a-21 d+19
pusieron__stent b-16
pusieron_en c+17
pusieron_un b-17
puso a-16 c-16 d+16
put a-15
put$ a+16
put__a a-19
put__down a-19 d+16
put__in a-22 c-26 d+23
put__the a-17 d+18
put_me b-15
que a-41 b+42 d-30
que$ a-23 b+32 d-45
que_@fetch b+16
que_@insurer a+23 b-42 c-33
que__# a-17
que__@call a+19 b-23 d-18
que__@medicine d-15
que__@price c-16
que__@relative b-23
que__a b-22
que__alta a-20 b+18 d-22
que__como c-19
que__de b+17 c-19 d-31
que__dia a+16 d-15
que__dicho a+17 c-16
que__el a-31
que__en a-18 c+18
que__es a+17 d-27
que__eso a-30
que__esta c-16
que__estaba a-15
que__estamos a-17
que__fue b-19
que__hace a-24 b+28 c-27 d-25
que__hasta b-17 c-15
que__hay a-16 d-20
que__hayan a+17 c-16
que__la d-20
que__lo b-24 d-20
que__los a-16
que__manana b-16
que__mas a-17 c-15
que__me a-25 b-20
que__mi a-20 b-26 c+28
que__mis c+17
que__ninos a-16
que__para c-17
que__pero b-30 c+17
que__por b+22 c-21 d-17
que__problema d-20
que__pusieron b-16
que__que a-22 b+20 d-29
que__recetas c+17
que__recojan a+15 c-17
que__recuerde a+19 c-17 d-16
que__sabe a-15
que__salgo b+15
que__se c-19
que__sepa b-24 d-24
que__si d-24
que__soy b-20
que__tomo c+15
que__un d-18
que__una b-21
que__ver b+20 c-21
que__voy b-18 c-25 d+20
que__y b-20 c+16
que__ya d-20
que__yo a-21 b-37 c+37 d-19
que_buscar b-17 c+17
que_dice a-17
que_dos a-15 c+21 d-20
que_entienden b+16
que_era b-28 d-19
que_es a-30 b+21 d-29
que_esta a-19
que_estoy d-24
que_frio a-18 b+21 c-21 d-20
que_hacer a-17
que_hora a-23 b+29 c-22
que_llaman b+16 d-17
que_llego d-17
que_llevo a-24 b+19 c-23 d-17
que_lo c-18
que_los a-16 b-16 d+17
que_me b-35
que_mi b-23
que_nadie a+16 b-16 d-17
que_no a-19
que_otra b-23
que_pasa b+17 d-17
que_paso b-17
que_por a-15 b-17 d+20
que_pregunta b+15 c-18
que_preguntar b-16 d-16
que_se a-21 b-15 c+21
que_ser c-16
que_si a-17 b-17 c+16
que_significa b+17 d-19
que_soy a+15
que_tengo a+20 b-27
que_tiene a-17 b+15 c-27
que_tipo a-24 b+26 c-21 d-24
que_tuve d+15
que_ver d-38
que_viene c-20
que_voy b-17 c-22 d+17
que_ya a-22 b-23 c+15
que_yo c-17
queda b-20
queda$ a-15
queda* b-17 c-15
queda_de a-15
quedamos a+24 b-16 d-25
quede a+22 b-25 c-28
quede_sin a+19 d-20
quedo a+17 d-24
quest* a-28 b+32 c-46
question b+23 c-35 d-24
question$ b+17 c-29 d-32
questions a-28 b+20 c-25
questions$ a-23 b+23 c-22 d-17
quien a-26 b+25 c+19 d-44
quien$ c+16 d-34
quien__@fetch c-24
quien__a a+18 c-17 d-18
quien__esto a-15 b+17 c-18
quien__mi a-23 c-19
quien_es b+18 c-20
quien_hablo b+17
quien_me c-18
quien_pregunta a-16 b+22 c-23 d-15
quien_quita a-25 b-30 c+28 d-24
quien_sabe a-31 b-43 c+40 d-30
quier* a-26 b+34 c-26
quiera b-16 c-17
quiere d-18
quieren a-18 b+23 c-29 d-16
quieren$ a-15 c-18
quieren_saber b+18 c-19 d-19
quiero a-17 b+26 c-38
quiero_@call a-16 b+16
quiero__se d-16
quinc* a+32 b-26 c-24 d-31
quince a+27 b-21 c-22 d-26
quit c-15
quita a-31 b-31 c+32 d-18
quita* b-26
quitaron b-18
quitaron_la d-21
quite c-33 d-15
quito b-17
quito$ d-16
quiza a-29 b-27 c+32 d-28
quiza$ a-24 b-22 c+26 d-24
quiza* a-26 b-32 c+38 d-32
quizas a-26 b-32 c+38 d-32
quizas$ c+16
quizas__@relative c+17
quizas_un c+15
races d-15
rain b-28
rajo a+20 b-19 c-21 d-18
rajo$ a+20 b-19 c-21 d-18
ran a+26 b-17 d-23
rango d-15
rango$ d-15
rapid* a-16 c+18 d-16
rapido a-16 c+18 d-16
rara a+20 b-20 d-22
rarel* a+22 b-21 c-21 d-20
rarely a+22 b-21 c-21 d-20
raro d-20
rash d+18
rate a-22 b-19
rathe* b+20 c-40 d-35
rather b+20 c-40 d-35
rather__say a-20 b+18 c-17
rather__that a-17 b+19 d-16
rather_not a-21 b+24 c-24 d-21
rather_you a+25 b-28 c-20 d-20
rato c-24
rato__de a-15 d+16
rato_mejor a+15 d-15
rayit* a-21 d+16
rayitas a-17 c-18 d+19
reacc* b-19
reaccion b-18 c-22
reaccion$ a+16 c-17
reaction$ d-25
reactions a+18 c-16 d-17
reactions$ a+18 c-16 d-17
read d-17
ready a-30 c-28 d+31
ready$ a-23 c-24 d+25
ready__you a-18 d+16
reali* b-15 c-19
reaso* a-20 d+18
reason a-20 d+18
recai a-28 c-16 d+29
recai_en a-23 d+23
recal* a-24 b-19 c+25 d-24
recall a-24 b-19 c+25 d-24
recall$ a-22 c+22 d-21
recetas a-21
recetas$ a-16
reche* c+19 d-16
recheck c+16
recie* c-19
recien c-19
recien$ c-16
recli* a-15 d+16
recliner a-15 d+16
recoge a-23 d+16
recoj* a+22 b-19 c-20 d-19
recojan a+15 c-17
recojan$ a+15 c-17
recor* a-26 b+17 d-20
record a-15
records a-19 d-16
recov* a-21 d+20
recovering d+15
recovery a-15
recue* b-18
recuerde a+19 c-17 d-16
recuerdo a-22 c+17
recuerdo$ a-16
recuerdo_bien c+16
recur* c-18 d+21
red a-17
refus* a+18 c-17 d-15
regla b-23 d-22
regla$ a+16 d-16
regre* a+15 b-18 c-19
regreso a+15 b-18 c-19
rehab a-36 c-20 d+34
rehab$ a-22 d+20
rehab* a-21 b-16 c-23 d+22
rehabilitacion a-21 b-16 c-23 d+22
rehabilitacion$ a-20 b-16 c-22 d+21
relap* a-28 d+30
relapsed a-22 d+25
relat* d-18
related d-18
reloj a+27 b-24 c-25 d-22
reloj$ a+20 c-19 d-17
remed* a+23 b-22 c-21 d-22
remedios a+23 b-22 c-21 d-22
remem* a-24 b-34 c+31 d-21
remember a-23 b-32 c+26
remember$ b-23 c+19 d-17
remembers c+18 d-16
remembers$ c+18 d-16
repea* a-23
repeat a-18 b+17
repet* a-19 c+16 d-19
repetir a-19 c+16 d-19
repit* a-22 b+19 c-17
repite a-19 c-16
repite_la a-15 b+16
repor* c-19 d-17
reque* a+21 b-22 d-22
request a+22 b-17 c-21 d-21
requi* b+17
respi* b-21 c-22
respirar a-16 c-15 d+17
respo* a-29 b+28
responder a-22 b+21 c-17
responder$ a-20 b+19
rest a+23 c-19 d-23
rest_is a+19 d-18
resul* a-37 b-32 c+39 d-27
resultado a-18 c+20
resultado$ a-17
resultados a-20 c+20 d-18
results a-20 b-19 c+20 d-19
retir* a-30 b-24 d+23
retired a-30 b-24 d+23
retired$ a-15
retra* a-24 b-21
retraso a-24 b-21
retraso$ a-22 b-20 c+23
retraso_de c-16 d+16
revis* b-21 c+22 d-26
revisado a-18 c+18
revisado$ a-17
reviso a+22 c-15 d-21
rezar b-19 d-18
rhyth* a-18 b-17
rhythm a-18 b-17
ride a+17 b-33
ride: b-23
ride:# a-39 b+22
ride:#_@year a-17
ride:@animal a+24 d-26
ride:@call a-22 b+18 d-18
ride:@cancel a+32 b-16 c-16 d-32
ride:@day a-21 b-21 c+28 d-24
ride:@door a-20 b-17 c-19 d+21
ride:@drive b-20 c-63
ride:@drive_me a-17 b-21 c-17 d+22
ride:@drive_yo c-20
ride:@fetch b-30 c-18 d+15
ride:@fetch_mi a-28
ride:@food b-18 c-20
ride:@howmuch a-25 b+28 c-24 d-26
ride:@insurer b-25 c-15 d+23
ride:@insurer_a d+17
ride:@insurer_mi a-17 d+19
ride:@late c-17
ride:@parking a-21 c-21
ride:@person b-19
ride:@place a-20
ride:@relative a-34 b-59 d+33
ride:@relative_@drive a-29 b-17 c-23 d+28
ride:@relative_@insurer a-16 d+15
ride:@relative_and a-21 b-17 c-25 d+27
ride:@relative_can b-39 c+24 d-21
ride:@relative_comes c-15 d+17
ride:@relative_de a-16
ride:@relative_dijo a-16 d+19
ride:@relative_does a+16
ride:@relative_earl c-16 d+16
ride:@relative_el d+19
ride:@relative_has a-26 b-23
ride:@relative_if c+19 d-20
ride:@relative_in a-23 b-18 c-23 d+28
ride:@relative_is b-29
ride:@relative_me b-33 c-16
ride:@relative_might c+15
ride:@relative_no a+23 b-27 d-20
ride:@relative_off a-17 d+15
ride:@relative_pidio a-18 d+20
ride:@relative_puede a-22 b-18
ride:@relative_said a-32 b-24 c-22 d+30
ride:@relative_se a+17 b-25
ride:@relative_si a-33
ride:@relative_tiene b-15 c-16
ride:@relative_trabaja a+17 c-22
ride:@relative_was a+21 c-19 d-21
ride:@relative_will a-20 b-17 c-51 d+42
ride:@ride b-23 c-26
ride:@ride_bailed a+15
ride:@ride_is a-30 b-15 c-16 d+27
ride:@sick a+18 c-22
ride:@stop a-20 b-23 c+24 d-23
ride:@vehicle a+33 c-53 d-27
ride:@vehicle_count a-15 b+22 c-21
ride:@vehicle_home a+18 b-17 c-15
ride:@vehicle_ok a-17 b+17 c-15
ride:@vehicle_or a-17 c+18
ride:@year a-17
ride:a d-26
ride:a_@fetch b-17 c-21
ride:a_@ride a-15 c-19 d+20
ride:a_@vehicle a-16 b+15 d-21
ride:a_car a-23
ride:a_lo c+17
ride:a_mi c+23 d-34
ride:a_nadie a+25 c-25
ride:a_pata a+18 c-17 d-15
ride:a_pie a+26 b-19 c-23 d-26
ride:a_que b+18
ride:a_soul a+15
ride:a_ver a-23 b-20 c+25 d-20
ride:acaba c-16
ride:acaba_de c-16
ride:afuer* a-15 d+18
ride:afuera a-15 d+18
ride:ahi a-25
ride:aide a-26 b-22 c-33 d+32
ride:algui* a-28 b-22 c+32 d-25
ride:alguien a-28 b-22 c+32 d-25
ride:all b-18 c-40
ride:all_set a-30 b-20 c-20 d+31
ride:alone a+30 b-19 c-17 d-34
ride:alone_and d-19
ride:am b-36
ride:am_coming a+16
ride:amiga d-17
ride:an a-17 d-18
ride:and c-39
ride:and_if c-17 d+16
ride:and_my a+19 d-18
ride:and_she c-22 d+24
ride:ando b-18 d-33
ride:ando_a a+21 c-20 d-21
ride:answe* a-17 c+25 d-25
ride:answer c+16
ride:answered c+18 d-16
ride:any a+18
ride:any_more a+16
ride:anybo* d-23
ride:anybody d-23
ride:anyon* a+19 c-18
ride:anyone a+19 c-18
ride:anyone_here a+16 c-16
ride:are c-30
ride:are_you b+18
ride:aroun* b-15 d-23
ride:around b-15 d-23
ride:arreg* d+16
ride:arreglado d+16
ride:ask b-30 d-26
ride:ask_my c+16
ride:asked a-22 b-19 c+27 d-21
ride:askin* a-21 c+19 d-19
ride:asking a-21 c+19 d-19
ride:asking_around a-20 c+18 d-18
ride:at b-20
ride:aun a-21 c+25
ride:aun_no c+18
ride:away c-18
ride:back d-17
ride:baile* a+20 c-18 d-21
ride:bailed a+20 c-18 d-21
ride:be c-24
ride:be_@drive d+16
ride:be_by a+17 d-18
ride:be_there a-16 d+17
ride:be_waiting c-15
ride:been a+16 c-16
ride:bestie d+16
ride:bf a-20 c-19 d+22
ride:bike a+25 b-23 c-17 d-21
ride:block* d-15
ride:blocks d-15
ride:both a-25
ride:boy a-21 c-19 d+20
ride:bring a-17 c-19
ride:bring* a-24 b-16 c-22 d+24
ride:bring_me c-16 d+15
ride:bringing a-21 c-19 d+21
ride:broke a+17 c-17 d-16
ride:brother a-29 b-17
ride:buddy a-26 d+17
ride:bus c-28 d-26
ride:busca a-20 c-19 d+23
ride:busca* a-33 b-24
ride:buscar a-20
ride:but b-22
ride:but_he a+21 c-18 d-21
ride:but_my a-28 c-26 d+29
ride:by a+18 b-23 d-15
ride:by_myself d-15
ride:call a-21 b+19 d-21
ride:calle* d-16
ride:called d-16
ride:can b+31 d-28
ride:can_i a-36 b+29 c-22
ride:can_not a+31 c-54
ride:can_they a-16
ride:cancelo a+24 d-23
ride:capaz c+23 d-22
ride:car c-33
ride:care a-20 c-19 d+21
ride:care_of a-20 c-19 d+21
ride:carnal a-23 b-17
ride:carro c-33
ride:carro_y d+15
ride:cars a+17
ride:check* a-17 c+21 d-20
ride:checking a-17 c+21 d-20
ride:chofe* c-18
ride:chofer c-18
ride:churc* a-27 b-24 c-21 d+27
ride:church a-27 b-24 c-21 d+27
ride:church_is c-18 d+16
ride:claro c-17 d+21
ride:claro_mi c-17 d+21
ride:clinica a-16 b+15
ride:comadre a-22 d+16
ride:come c-19
ride:comes c-18
ride:comin* b-16 c-17
ride:coming b-16 c-17
ride:companero a-20 d+18
ride:con c-22 d+28
ride:con_mi a-25 c-24 d+29
ride:confi* a-22 b-17 c+17
ride:confirma c+17 d-17
ride:confirmed a-17 c-17 d+18
ride:confirmo d-15
ride:conmi* a-16
ride:conmigo a-16
ride:conse* b-15 c-20
ride:consegui b-15 c-20
ride:consi* b-25 c+15 d-29
ride:consigo b-15 d-18
ride:conte* c+17 d-18
ride:contestado a-20 c+16
ride:could b-16 d-19
ride:count a-18 b+25 c-22
ride:cousin a-29 b-19 d+28
ride:cover* a-29 c-29 d+28
ride:covered a-29 c-29 d+28
ride:coworker a-15 d+16
ride:cuadr* a-22
ride:cuadrado a-17
ride:cuanto a-22 b+24 c-24 d-24
ride:cuent* a+19 b-17 c-19
ride:cuento c-16
ride:cuento_con c-16
ride:cunada a-29 b-25
ride:cunado a-21 c-17 d+25
ride:dad b-29 c-35 d+25
ride:dads a-18 d+18
ride:dan d-18
ride:dan_permiso d-18
ride:daughter c-18 d+17
ride:day b-28
ride:day_off a-17
ride:de b-30
ride:de_la a-19 b-18 d+19
ride:de_mi a-19 d+16
ride:decir* c-16
ride:decirle c-16
ride:deje a-27 b-20 c+25 d-21
ride:del a-19 b-17 d+15
ride:depen* a-26 b-23 c+25 d-19
ride:depende a-16 c+22
ride:depends a-16 b-18 c+18
ride:depends_what c+17
ride:desca* c+17 d-17
ride:descansa c+17 d-17
ride:dia b-22
ride:dia_para d+16
ride:died a+16
ride:digo b-20
ride:dije c-16
ride:dijo a-17 d+22
ride:dijo_que a-17 d+22
ride:do b+20 c-24
ride:do_it c-22
ride:do_not d-25
ride:do_they a-16 b+21
ride:does b+33 c-35 d-23
ride:does_my a-16 b+16
ride:donde a-18 b+21 c-21 d-16
ride:down c-19
ride:drive a+24 c-41 d-27
ride:drive* c-20
ride:driver c-17
ride:drives b-20 c-18 d+21
ride:driving b-39 c-28 d+27
ride:earl c-16 d+16
ride:el_@day c+26 d-27
ride:el_@relative a-26 c-20 d+30
ride:el_dia a-21 d+23
ride:ella b-15 d-19
ride:en d-35
ride:en_@vehicle a+15 c-19 d-20
ride:en_eso a-25 b-16 c+24 d-21
ride:en_mi a+22 b-17 c-22 d-19
ride:entre d-15
ride:es a-21 b+25 c-20 d-24
ride:ese a+16 b-18 d-18
ride:ese_dia a+18 b-17
ride:eso a-27 b-19 c+19
ride:esper* a-31
ride:espera a-21 c-17 d+21
ride:esposa c-22
ride:esposo a+15 b-36 c-25
ride:esta c-27 d-18
ride:este a+18 d-16
ride:este_pais a+18 d-16
ride:estoy b-40 c+28 d-46
ride:estoy_viendo a-22 c+24 d-17
ride:every* a+24 b-27 c-23 d-18
ride:everybody a+22 b-19 c-18 d-21
ride:everybody_i a+18
ride:everyone a+18 d-22
ride:famil* a+17 c-26 d-21
ride:figur* b-18 c+23 d-18
ride:figure a-19 c+20
ride:find b-27 c+19 d-31
ride:find_a b-18
ride:find_anybody a+16 c-15
ride:find_someone b-21 d-20
ride:folks a-31 b-27 d+29
ride:for a-28 c-27
ride:for_me a-19 c-20 d+20
ride:found c-24 d+20
ride:free d-16
ride:fresh a+16 d-16
ride:fresh_out a+16 d-16
ride:friend b-19
ride:friends a+30 c-16 d-26
ride:from a-30 b-17 c-23 d+30
ride:from_the a-15 d+16
ride:gets a-17 c+17
ride:girlfriend c-22 d+25
ride:go a+16 d-16
ride:going a+18 b-31 c-23
ride:going_to a+19 b-31 c-21
ride:got a-17 b-39 c-43 d+32
ride:got_a d+16
ride:got_me a-23 b-16 c-18 d+22
ride:got_my a+18 b-22 c-33
ride:got_someone a-18 c-18 d+16
ride:ha a-18 c+21 d-19
ride:ha_contestado a-20 c+16
ride:hace a-16 d+18
ride:had a+28 c-32 d-22
ride:handl* a-19 b-18 c-23 d+23
ride:handled a-19 b-18 c-23 d+23
ride:has_not a-15 c+17 d-16
ride:hasta a+20 b-17 d-17
ride:have_@person b-15
ride:have_my c-19 d+16
ride:have_not c+16 d-20
ride:have_someone a-26
ride:have_to b+19 c-18 d-20
ride:hay_@ride c-17
ride:hay_quien a+17 b-15 c-23
ride:he a-19 c+22
ride:he_can c-26
ride:he_is b-21
ride:he_will a-16
ride:her a-24
ride:here a+28 b-24 c-21 d-26
ride:hermana b-30 c+16
ride:hermano a-34 b-26 c+25 d-15
ride:herse* a+18 d-19
ride:herself a+18 d-19
ride:hija a-17 b-27
ride:hijo a-20 b-21
ride:him a-24 d+17
ride:home b-25 c-26
ride:hopin* d-17
ride:hoping d-17
ride:hoping_my c+17 d-16
ride:hora_salgo b+15
ride:how a-16 b+24 c-25 d-21
ride:how_long a-15 b+21 c-19
ride:hubby d+19
ride:i d-39
ride:i_@drive d-19
ride:i_@vehicle a-20
ride:i_am b-37
ride:i_can d-23
ride:i_figured a+17
ride:i_got a+21 b-15 c-18
ride:i_have a-17 b-33
ride:i_just a-19 b+18
ride:i_know a+17 b-16 d-16
ride:i_live d-18
ride:i_take a-15
ride:i_thought a+17 c-16
ride:i_was a+18 c-17
ride:i_will b-44 c+20 d-22
ride:i_would a+24 c-21 d-22
ride:if a-32
ride:if_he c+18 d-19
ride:if_my a-19 c+18
ride:if_not c-17 d+16
ride:igual d-15
ride:ill d-19
ride:in c-39
ride:in_law c-23 d+21
ride:in_the a-19 b+17 c-19
ride:iria a+15 b-17
ride:irme c-21
ride:irme_sola d-16
ride:is c-15
ride:is_@drive a-18 d+17
ride:is_checking a-17 c+21 d-20
ride:is_down d+20
ride:is_going a-20 d+21
ride:is_it a-16 b+24
ride:is_my a-24 d+19
ride:is_not a-16
ride:is_off a-20
ride:is_working a+16 c-25
ride:it a-31
ride:it_be b+17
ride:it_covered d+15
ride:it_is c-19
ride:it_out a-25 c+24 d-18
ride:jaja b-16 c-17
ride:jueves c+20 d-20
ride:just c-22 d-16
ride:just_@vehicle a-24
ride:just_me a+32 b-20 c-19 d-33
ride:kids c-16
ride:kind d-16
ride:kind_of d-16
ride:know a+19 d-26
ride:know_anyone a+16 c-16
ride:la c-24
ride:la_@relative b-16 c-16 d+18
ride:la_hora c+17
ride:la_licencia a+16 d-15
ride:lady a-20 b-20 c-17 d+21
ride:law c-23 d+21
ride:le a+15 b-31 c+16 d-35
ride:le_dan d-18
ride:le_digo b-20
ride:le_dije c-16
ride:le_pregunte d-16
ride:leave a-15 d-15
ride:lejos d-18
ride:let b-15
ride:let_me c+20
ride:licen* c-22
ride:licencia b-17 c-20
ride:lined c-21 d+17
ride:lined_up c-21 d+17
ride:live d-18
ride:lives a+19 c-17 d-18
ride:lleva a-26 c-20 d+28
ride:llevar d-21
ride:llevarme a-17 d+18
ride:lleve c-20
ride:llevo a-15 d+15
ride:lo a-29 b-24 d+19
ride:lo_de d+16
ride:lo_mejor c+17
ride:lol c-19
ride:long a-17 b+20 c-22
ride:long_will b+23 c-21
ride:looki* b-21 d-24
ride:looking b-21 d-24
ride:lyft a-22
ride:ma a-20 b-19 c-19 d+22
ride:mama a-29 b-19 c-26 d+36
ride:manan* a-16 c+16 d-15
ride:manana a-16 c+16 d-15
ride:manej* a+18 c-17 d-17
ride:maneja a-16 b-25 c-24 d+25
ride:manejando a+15
ride:manejar c-22
ride:marido d+17
ride:mas c-19
ride:maybe a-37 b-30 c+43 d-29
ride:maybe_my a-16 c+19
ride:me c-40 d+20
ride:me_@cancel a+24 d-23
ride:me_@fetch b-29 c-27 d+30
ride:me_and c-15 d-18
ride:me_busca a-20 c-19 d+23
ride:me_confirma c+17 d-17
ride:me_espera a-16 d+17
ride:me_ha a-20 c+16
ride:me_hace a-17 d+18
ride:me_home d+15
ride:me_myself a+15
ride:me_puede d-17
ride:me_quede a+23 c-18 d-23
ride:me_regreso a+19 d-17
ride:me_up a-16 c-19
ride:me_voy a+25 b-19 c-20 d-24
ride:me_vuelvo c-16
ride:mejor c+17
ride:metro a+16 b-15 d-15
ride:mi b-39
ride:mi_@relative b-32
ride:mi_carro c-20 d-20
ride:mi_ma a-20 b-19 c-19 d+22
ride:mi_vieja a-23 b-17 d+22
ride:might c+19
ride:mija a+20 d-19
ride:miles c-20 d-15
ride:misma a+15
ride:mom b-24
ride:moms a-15 d+16
ride:more a+16
ride:moved a+24 b-15 c-21 d-24
ride:my b-27
ride:my_@relative b-70 c+21
ride:my_@ride c-37
ride:my_@vehicle a+26 b-23 c-17 d-24
ride:my_boy a-21 c-19 d+20
ride:my_car a+17 d-19
ride:my_driver a-22
ride:my_own a+32 b-30 c-27 d-26
ride:my_truck a+18 c-25 d-30
ride:mysel* c-25 d-23
ride:myself c-25 d-23
ride:myself_and a+16
ride:nadie a+34 b-35 c-23 d-48
ride:nadie_puede a+18
ride:need_to a-15
ride:neighbor a-29 b-21
ride:ni a+17 b-24 c-20
ride:nieto a-21 b-15 c-18 d+22
ride:no a+18 b-35 d-30
ride:no_@relative a+19 d-16
ride:no_car a+16
ride:no_consigo a+16
ride:no_family a+15
ride:no_hay a+29 c-22 d-31
ride:no_he a-21 c+22 d-19
ride:no_me a-16
ride:no_one a+30 c-25 d-30
ride:no_puede a+22 b-21 c-32
ride:no_puedo d-16
ride:no_se a-18
ride:no_tengo a+33 c-26 d-35
ride:nobod* a+25 b-37 c-55
ride:nobody a+25 b-37 c-55
ride:nobody_can a+19 c-18
ride:nobody_i a+18
ride:nope a+17
ride:not_@drive a+17 d-18
ride:not_answered c+18 d-16
ride:not_asked a-20 c+20
ride:not_but a-27 c-25 d+30
ride:not_find a+23 c-28
ride:not_have a+28 b-25 c-17 d-19
ride:not_i a-16 b+15
ride:not_know c-16
ride:novia c-16 d+18
ride:novio c-17 d+22
ride:now c-17
ride:of b-34 c-16
ride:off a-21 b-16
ride:off_to b-15 c-16
ride:offer* a-17 b-15 d+17
ride:offered a-17 b-15 d+17
ride:ofrec* a-21 b-18
ride:ofrecio a-21 b-18
ride:ok c-28
ride:old a-19 c-17 d+16
ride:on d-23
ride:on_it a-26
ride:on_my a+20 c-24 d-18
ride:on_that a-16
ride:on_the d-16
ride:one a+17
ride:or d-15
ride:or_my a-17 c+18
ride:out a+17 b-33 c+15 d-41
ride:out_here a+21 d-18
ride:out_of a+25 b-20 c-21 d-26
ride:over a-16
ride:own c-28 d-30
ride:own_car a+19 b-19 d-18
ride:pais a+18 d-16
ride:para c-36
ride:pareja c-23
ride:parking a-17 c-16
ride:pasa a-21 b-19 c-19 d+22
ride:pasa_a a-17 b-16 d+17
ride:pata a+18 c-17 d-15
ride:pensa* a+20 b-21 d-23
ride:pensaba a+21 b-19 c-18 d-21
ride:pensaba_@drive a+16 d-15
ride:permi* d-21
ride:permiso d-21
ride:pero b-21
ride:picku* c-17
ride:pickup c-17
ride:pidio a-18 d+20
ride:pidio_el a-18 d+20
ride:pido a+16 b-19
ride:pido_un a+16 b-19
ride:pie a+26 b-19 c-23 d-26
ride:plann* a+17 d-19
ride:planned_on a+16
ride:poder a-20 c+19 d-18
ride:por a-23 c-29 d+17
ride:por_mi b-25 c-22 d+26
ride:por_que b+17
ride:pregu* a-16 b-29 c+30 d-30
ride:preguntar c+17
ride:pregunte d-16
ride:pregunte_a d-16
ride:prima b-19
ride:primo b-16 d-20
ride:proba* a-28 b-25 c+33 d-24
ride:probably a-27 b-24 c+32 d-24
ride:puede a+18 d-23
ride:puede_@fetch d-17
ride:puedo c-19 d-17
ride:puedo_@drive c-15 d-24
ride:pues a+19 c-20 d-15
ride:que d-27
ride:que_hora b+18
ride:que_le c-16
ride:que_me a+17 b-16 c-20
ride:que_nadie a+19 b-15
ride:que_si d+17
ride:quede a+20 b-16 c-20 d-17
ride:quede_sin a+17 d-18
ride:quien b-42
ride:quien_me c-19
ride:quiza* c+17
ride:quizas c+17
ride:rajo a+20 b-19 c-21 d-18
ride:recoge a-23 d+16
ride:regre* c-15
ride:regreso c-15
ride:ride b-26 c-22
ride:roommate a-33 b-22 c-27 d+38
ride:said b-30 d+26
ride:said_maybe c+20 d-16
ride:said_ok a-19 c-20 d+21
ride:sale a-19
ride:salgo b+15
ride:se c-29
ride:se_ofrecio a-21 b-18
ride:see b-19 c+20 d-28
ride:see_who c+15
ride:senora a-17 d+18
ride:ser b+18 c-17
ride:set a-30 b-20 c-20 d+31
ride:she b-16 c-19 d+18
ride:she_can c-26 d+18
ride:she_gets c+22 d-19
ride:she_said a+16 d-20
ride:she_will d+16
ride:she_would c-17
ride:shop a-16
ride:shoul* b-17 c+23 d-23
ride:should b-18 c+23 d-23
ride:should_have c+20 d-18
ride:si a-24
ride:si_me d-17
ride:si_mi b-22 c-19 d+24
ride:siemp* d-20
ride:siempre d-20
ride:sin a+20 d-19
ride:sirve a-23 b+18
ride:sirve_un a-23 b+18
ride:sis a-24
ride:sister a-40 b-47 c+20
ride:so b-18 d-16
ride:sola a+28 c-39 d-19
ride:solo a+35 c-38 d-26
ride:someb* a-26 b-23 c+26
ride:somebody a-26 b-23 c+26
ride:someo* b-33
ride:someone b-33
ride:son b-23
ride:soul a+15
ride:stay b+20
ride:still a-40 b-18 c+33 d-28
ride:still_asking c+16
ride:still_looking a-28 c+28
ride:su a-23 c-17
ride:suegro a-16
ride:sure a-20
ride:take c-30
ride:take_an c-15
ride:take_me a-16 d+18
ride:taken d+15
ride:takin* d+17
ride:taking d+17
ride:taking_the d+15
ride:taxi a+19 c-32
ride:tengo a-30 b-29 d+22
ride:tengo_# a-22 c-19 d+22
ride:tengo_a a+18 c-16
ride:tengo_chofer c-15 d+20
ride:tengo_que a-24 c+26 d-25
ride:that a-24 b-42
ride:that_day b-22
ride:the a-42 c-31 d+31
ride:the_@relative a-17 c-18 d+18
ride:the_@vehicle b-24
ride:the_car a-16
ride:the_day a-17
ride:the_shop a-16
ride:the_truck a-15
ride:there a-32 b+19 c-22
ride:they a+17 b+22 c-36 d-38
ride:thoug* a+17 c-16
ride:thought a+17 c-16
ride:tia a-15
ride:tiene c-23
ride:tiene_carro b-15 c-16
ride:time a-19 b+16
ride:to a+19 d-22
ride:to_@drive b-24 c-24
ride:to_ask b-16
ride:to_be a-17 b+16
ride:to_do c-16
ride:to_find c+15
ride:to_stay b+16
ride:to_take b-19 c-18
ride:todav* a-24 b-15 c+26 d-26
ride:todavia a-24 b-15 c+26 d-26
ride:todo a-20 c-15
ride:todos a+28 b-25 c-23 d-22
ride:toget* a-18 c-16 d+19
ride:together a-18 c-16 d+19
ride:tomo b-15
ride:tomo_un b-15
ride:took a-16 d+16
ride:town c-17
ride:traba* b-32
ride:trabaja b-25 d-20
ride:trabajo a-18
ride:trae d+15
ride:truck c-17 d-24
ride:two_@person a-17
ride:uber a+19 c-34 d-34
ride:un b+19 c-31 d-21
ride:un_@relative a-27 d+16
ride:un_@vehicle c-24 d-20
ride:up a-22
ride:usted* b+18
ride:ustedes b+18
ride:va b-25 d+21
ride:vecina a-38 b+22 c-27
ride:vecino a-31
ride:ver a-25 b-23 c+28 d-23
ride:ver_quien a-19 b-18 c+20 d-16
ride:vieja a-23 b-17 d+22
ride:viend* a-22 c+24 d-17
ride:viendo a-22 c+24 d-17
ride:vivo a+24 c-15 d-23
ride:voy a+17 b-39 c-17
ride:voy_a b-25
ride:voy_en a+23 b-18 c-19 d-22
ride:vuelv* c-16
ride:vuelvo c-16
ride:wait a-21 b+18 c-18
ride:waiti* a-18
ride:waiting a-18
ride:walk a+18
ride:was a+32 b-22 c-28 d-27
ride:was_going a+20 c-17 d-17
ride:we b-17 c-26
ride:what d-19
ride:what_time b+15
ride:where b+19
ride:why a-21 b+22
ride:why_can a-16 b+15
ride:wife b-29 c-20 d+17
ride:will a-21 b-42
ride:will_@drive a+19 b-16 d-18
ride:will_ask a-17 b-17 c+23
ride:will_be b-21 c-38 d+21
ride:will_find a-23 b-21 c+25 d-22
ride:will_it b+18 c-16
ride:will_take a+15 b-18
ride:will_walk a+21 c-17
ride:with a-24
ride:with_me a-19 c-17 d+16
ride:work b-21
ride:worki* b-24 c+17 d-16
ride:working b-24 c+17 d-16
ride:working_on a-20 c+25 d-22
ride:would a+20 c-30
ride:would_@drive a+16 d-19
ride:would_be a+19 d-19
ride:would_not d+16
ride:y d-18
ride:ya b-39 c-22 d+15
ride:ya_esta a-16 d+18
ride:ya_tiene a-15 d+18
ride:yea a-16 c-19 d+22
ride:yeah d+16
ride:yeah_my d+16
ride:yep d+17
ride:yet a-26 c+28
ride:yo a+16 c-31
ride:yo_@drive d+15
ride:yo_me d-19
ride:yo_misma a+15
ride:yo_solo a+15
ride:you a-19
ride:¿ a-28 b+21 c-17
right$ a-26 b+21
right__rain b-18 c-19
right_as b-18 c-19
right_here a+17 b-17 c-19
right_mind a+17 d-16
right_now a+23 b-42 d-33
rinon c-40 d+18
rinon$ c-31
rinon* b-20 c-29
rinon__@relative b-22 d+15
rinon__el a-16 b-16 d+18
rinon__mi b-17
rinon__que a-15 d+16
rinon_a b-18 d+15
rinones b-20 c-29
rinones__al d+16
rinones__de b-18 c-17
rinones_poliquisticos a-17 d+17
road a+23 b-25 c-23 d-17
road$ a+20 b-16 c-15 d-19
roads d-16
roble a+16
roble$ a+16
robot a-16
roger a-17 b-18 c-22 d+20
roll b-15 c-20
rompi* b-17 d-16
ron a-21 c-15 d+24
ronchas a-19 c-26 d+30
room c-17 d-23
roommate b-27 c-30 d+25
roommates b-19 c-19
rule a-19 c+20 d-16
rule__bipolar a-18 c+19 d-15
rule_out a-18 c+19 d-15
ruled a+30 b-21 c-29 d-23
ruled__bipolar a+21 c-18 d-21
ruled_out a+24 b-16 c-23 d-23
run d-31
run__by a-21 d-22
running_tests a-15 c+17 d-18
runs c-26
runs__# a-18 d+18
runs__family a-20 b+18
runs__my a-16
runs__over a-18 d+18
runs__the a-18
runs_about a-17 d+17
runs_in a-28 b+17 c-16
runs_low a+19 b-18 c-18 d-18
sabado a-19 c-19 d+18
sabe a-32 b-22 c+28
sabe$ a-16 b-35
saber a-39 c+32 d-38
saber$ a-29 c+21 d-29
sabra a-20 b-17 c+23
sabra_dios a-17 c+17
sabri* a-31 b-36 c+39 d-30
sabria a-31 b-36 c+39 d-30
sabria$ a-16 b-19 c+23
sabria_decirle a-19 b-17 c+22 d-16
sacar* c-22
sacaron c-22
sad a+29 b-24 c-23 d-30
sad$ a+22 d-24
sad_not a+20 b-18 c-16 d-20
safe b-19 c-19 d+16
safe__sound a-20 b-17 d+20
safe_and a-20 b-17 d+20
said a-27 b-48
said__but d-18
said__can c-21
said_i c-20
said_maybe c+20 d-16
said_no a-15
said_ok a-19 c-20 d+21
said_so a-21 c+21 d-19
saile* a+19 b-18 d-18
sailed a+19 b-18 d-18
sailed$ a+18 b-17 d-17
sale a-29
sale_la c-15
salga a+17 d-18
salgo d-17
salgo__# a+18 d-18
salgo__trabajo d-19
salgo_de a-18 d+18
sali b-22 c-24
sali__en c-16
sali_de a-17 d+18
salie* a+18 b-26
saliendo a+16 b-16 d-15
salieron b-17
salieron_bien a+18
salio b-49
salio__viaje a+16 d-17
salio_alta c+16 d-19
salio_bien a+18 d-17
salio_negativa a+17 c-15
salio_positiva a-19 c-23 d+23
salio_un b-18
salir a-20
salir__la a-15 d-17
salir_de a-17
salva a-16 b-16 d+17
salvo b-23 c-21
same c-23
same_as a-24
sana a-16 b-16 c-17 d+19
sana__salva a-16 b-16 d+17
sana_y a-16 b-16 d+17
sane a+28 b-28 c-28 d-26
sangr* a-19 c+19 d-18
sangre a-19 c+19 d-18
sanit* b-23 c-21
sanito b-23 c-21
sano b-41 c-41
sano$ a+38 b-24 c-26 d-31
saturdays b+19 d-17
saw a-26 b-29 c+26 d-19
saw_things c+20 d-20
say a-40
say$ a-42 c+38 d-41
say__but a-17
say__i a-17 c+25 d-19
say_it c-20 d+17
say_that a-20 b+24 c-19 d-23
say_yes a-18
says a-30 b-18 c+43 d-34
says__# a-24 d+15
says__can a+16 b-15
says__heart d-23
says__i a-18 c+22 d-19
says__is b-17
says__not d-18
says_he c+17 d-16
says_i c+16 d-26
says_she a-19 c+20 d-19
scan d-16
scare a-23 c+25 d-21
scare* b-29
scared b-29
scarr* d+17
schedule b-20 d-23
schiz* a-36 c-44 d+38
schizo a-26 c-22 d+21
schizo$ a-26 c-21 d+21
schizoaffective a-27 b-25 c-30 d+38
schizoaffective$ a-17 b-19 c-21 d+27
schizoaffective__i d+16
schizophrenia a-18 c-17 d+15
schizophrenic$ a-21 b+18
scrat* a+27 b-17 c-22 d-27
scratch a+27 b-17 c-22 d-27
scratch_me a+20 c-16 d-21
screa* a-26 c-20
screamed a-17 d+17
screaming a-18
se a-19 c+17 d-22
se$ a-26 b-47 c+41 d-40
se_@insurer a+16 c-16
se__@medicine d-18
se__a c-26
se__complica a+15
se__con a+20 c-24 d-25
se__de b-20 c-20
se__disparo c-15 d+17
se__es b-28 c+29
se__eso b-28 c+26
se__esta a-20
se__fue b-17
se__ha a-16
se__me a-16 c+22
se__mi b-19
se__no c-17 d+16
se__olvido a-17
se__pasa b-16
se__poder a+16 c-16
se__pusieron a-19
se__que b-20 c+20
se__voy a-17 c+16
se_decir a-15 c+16
se_la a-15
se_le c-28
se_llama b+16 c-17 d-17
se_lo a-27 c-28 d+20
se_ofrecio a-21 b-18
se_que a-20 c+21 d-19
se_si a-21 c+19 d-23
se_yo a-18 b-24 c+24
sea b-22 c-21
sec a-27
secon* a-20 b-35 d+19
second a-20 b-35 d+19
second_trimester a-17 d+17
see a-44
see$ a-22 b-24 c+25
see__@clinician c-16 d+17
see__in b-15 c-17 d+22
see__not a-18 b-16 d+15
see_a a-16 b-15 c-23 d+23
see_if c+18 d-17
see_my b+16 c-16
see_who c+15
see_why c-17 d+17
see_you a-19 b-21 c-29 d+28
sees a-20
segui* a+21 b-30 c-31
seguimos a+21 b-29 c-30
seguimos__en a+17 d-16
seguimos__la a+16 d-15
segun a-36 b-56 c+49 d-39
segun$ a-24 b-23 c+26 d-26
segun* b-19
segun__@relative a-21 c+20
segun_el b-17
segun_mi b-18 c+19 d-16
segur* a-35 b-27 c+36 d-19
segura a-21 c+25 d-18
segura$ c+20
seguro d-18
seis a-17 b-21 d+17
seis_@year a-15
seizu* a-19 b-18 c-22 d+23
seizure a-19 b-18 c-22 d+23
seizure_@medicine b-15 d+17
self b-17 c-19
self_cath a-15 d+17
seman* b-41 c-18 d+18
semana b-25 c-19 d+17
semana$ b-18 c-22 d+16
semana__retraso d-17
semana_de d-17
semana_pasada a+16 d-17
semanas b-30
semanas$ b-15
semanas_de d-16
send a-23 c-23 d+23
sendi* c-16
sending c-16
senor a+34 b-32 c-29 d-27
senor$ a+23 b-17 c-20 d-19
senor* a+19 d-19
senora a-27
senorita a+19 d-19
senorita$ a+20 d-18
sent b+25 c-32 d-24
sent_de a+17 b-15 d-17
senta* b-16
sentada a+15
senti a-25 b-28 d+16
sepa b-24 d-16
sepa$ a+17
ser a-17 c+33 d-45
ser$ a-27 b-32 c+31 d-31
seria a+32 b-25 d-30
seria* a-18 b-17
seria__primera a+20 b-15 d-19
seria__primero a+15 c-15
seria_lo a+18 c-16 d-17
serian a-18 b-17
seroquel b+15 d-15
sertralina b-20 c-24
servi* a-16 c-16 d+16
sesion b+17 c-15 d-18
sesiones a+18 d-21
sessions d-18
set b-29
set$ a-26 b-20 c-17 d+27
seven b-18 c-17
seven$ b-18 c-17
seven* a+30 b-26 c-21 d-29
seventeen a+17 d-17
seventy a+23 b-20 d-21
sever* a-22 b-24 c-28 d+27
several d+18
severe a-20 b-23 c-22 d+23
shado* b-15 d-20
shadows b-15 d-20
she b-36
she__# b-16
she__@drug a-17
she__a b-17
she__and a+20 d-20
she__but a-15
she__for a-17 b-16
she__her a-17 b+18 d-26
she__in a-21 b-21
she__me a-17 b-16 d+16
she__not d-18
she__on b-17 c-19 d+16
she__patient a-16 d+15
she__she c+15
she__that b-16
she__the b-24
she__two a+21 c-20 d-21
she__with b-17
she_am a+17 d-21
she_can a-16 c-27 d+20
she_gets c+22
she_got a-18 b-16
she_has b-19
she_is b-43
she_said a+16 d-20
she_takes a-17
she_was b-17 d-16
she_will d+15
she_would c-17
shell* a+23 b-18 d-17
shellfish a+23 b-18 d-17
shift b-29 d-27
shift* c+17
shifts c+17
ship a+19 b-18 d-18
shock b-17 c-22
shoes b-15
shoot b-23 c-24
shoot$ a-26 c-19 d+32
shoot_i a-18 d+18
shop c-19
shop_is b-15
short a+19 b-16 c-18 d-19
shot b-27
shot$ b-25 c-28 d+16
shoul* c+17 d-27
should a-30 c+25 d-24
should$ c-22
should_be a-25 b-26 c+27 d-25
should_have a-20 c+19 d-24
should_i c-23
shoulder c-17
showe* a+20 c-16 d-20
showed a+16
shrooms d-16
shy a+16 d-16
si a-33 c+31
si$ a-25 b-35 d+32
si__# a-18 b-18 c-20 d+24
si__@fetch c+20 d-20
si__@medicine d+17
si__@relative a-53 b-34 d+24
si__baja b-16 d-16
si__bipolar c-16 d+20
si__coca d+18
si__con b-15 c-19
si__corazon a-18 d+18
si__dan a-19
si__de a-28 c+16
si__del a-26
si__dio c-17
si__el d-19
si__en c-17
si__esa a-16 c-16
si__la a-34 b-24 c+25
si__mi b-25 d-21
si__no c+23 d-45
si__nunca a+23 b-18 c-22
si__para a-15 b-16
si__paro c+17 d-17
si__pero a+28 c-28 d-28
si__presion d+21
si__puede c+21 d-24
si__que a-17
si__quien a-19 b-16 c+17
si__quiere a-18
si__rapido a-16 c+18 d-16
si__sale d-16
si__temprano a-18 c+16
si__tomo a-19 b-16
si__un a-16 d+17
si__voces c+18 d-17
si__yo c-22
si_a d-17
si_acaso c-25 d-22
si_arranca c+20 d-20
si_con d+17
si_consigo a-24 b-18 c+23 d-20
si_cuenta a-16
si_el a-31 b-19 c+19
si_en b-19
si_era a-17
si_es a-23
si_hasta a+18 b-16 d-17
si_la a-22
si_lo c-17 d+17
si_me a-20 c+26 d-25
si_mi b-23 c-20 d+25
si_ni a-24 c+23
si_no d-19
si_pero a+24 b-27 d-31
si_problemas d+16
si_se c+16
si_soy a-17 c-25 d+24
si_tengo a-25 c-27 d+34
si_toma c-20
si_tomo b-16 c-32
si_ya a-23 b+16
si_yo a+15 b-30 d-28
sick a+17 c-16 d-23
side b-19 c-19
side$ b-26
siemp* a+15 c-36
siempre a+15 c-36
siempre__# b-19
siempre__en a+19 b-16 d-19
sient* a-24
siento a-24
siete a-30 c-24 d+23
siete_@medicine a-16 b-16 d+19
sign b-16
signi* b+17 d-19
significa b+17 d-19
signs d-17
sigo b-44 c-28 d+20
sigo__el b-17
sigo__la b-21 c-23 d+16
sigo_en b-19 d-17
sigo_sentada a+17 d-16
sigue a-15 d+15
sigue__pie a-15 d+15
sigue_en a-15 d+15
simon a-27 b-24 c-21 d+31
simon$ a-23 b-21 c-17 d+28
sin b-67 c-20
sin_@medicine d-20
sin_drama c-16 d+15
sin_falta a-19 d+16
sin_novedad b-17 c-15
sin_problema a-16 b-18 c-19 d+19
sin_problemas a+20 d-20
since b-56 d+25
since$ a+17 c-26
since_# a+21 b-23 c-19
since_@date a-21 d+22
since__# a-22 d+22
since__@year d+15
since__clot a-19 d+20
since__was b-18 c-30 d+17
since_college a+21 c-18 d-21
since_he a-16 d+15
since_i b-19
since_my b-22 c-26 d+19
since_summer a-17
since_the b-19
singl* a+25 c-22 d-18
single a+25 c-22 d-18
sink a-18 b-19 c-15 d+19
sintr* a-17 b-15 d+17
sintrom a-17 b-15 d+17
sir a+23 c-25
sirve a-38 b+20 c-20
sirve__@vehicle a-23 b+18
sirve_un a-23 b+18
sirvi* a-26 c-22 d+28
sirvio a-22 d+22
sirvio$ a-22 d+22
sis a-24
sister a-15
sit c-17 d-18
sitio b-17 d-15
sitti* b-24 c-20
sitting b-24 c-20
sitting__my a-18 d+18
sitting__porch a-18 d+18
sitting__the b-15
sitting_in a+24 d-26
sitting_on d+15
six b-31 c-30 d+22
six_@month a-21 d+20
six__in a+16 d-16
six_pack d+17
sixte* a+20 c-17 d-21
sixteen a+20 c-17 d-21
sixteen$ a+20 c-18 d-20
sixty a+22 b-23 c-18 d-20
skin a-31 b-26 d+22
skip b+15 c-34
skip$ a-32 b+27 c-27 d-16
skipp* b-25 c-20
skipped a+26 b-25 c-19 d-25
skipped_@food a+21 b-16 c-16 d-22
skips a-23 b-25 c+23 d-15
sleep a-15
sleep$ a-19
sleep__a a+18 c-19
sleep__is d-19
sleep__it b-17 d-25
sleep_and a-16
sleep_once d-20
slot b-24
smoke b-26
smoke* a+17
snipp* a+16 b-17
snipped a+16 b-17
snipped$ a+16 b-17
snow a-17 d-16
snri d+17
so b-33
so$ b-33 c-15 d+16
so_# a-26 d+24
so__am a+19 b-15 d-16
so__are c-15
so__as a+19 c-17 d-18
so__i b-17 c+22 d-18
so__is c-25
so__knows c+17
so__no a+22 c-20
so__not c+16 d-33
so__out a+19 c-18 d-18
so__the d-19
so__would b-16
so_but d-25
so_could a-16
so_far a+20 b-21 d-27
so_i b-32
so_maybe a-19 c+24 d-16
so_much a+19 d-17
so_no a+37 b-21 c-32 d-29
so_who a-19 c+19 d-17
so_yeah d+17
sober a-16 b-23 d+16
sober$ a-26 c-24 d+27
sober_# c-17
sober__# a+25 d-35
sober__@date a-19 d+18
sober__@month a-17 c-15 d+22
sober__@year a+30 d-29
sobre* a-27 b-23 c-24 d+28
sobrino b-24
socia* b-18 c-23
social b-17 c-20
socks a-16 d+16
sofa a-17
sola a+35 b-19 c-35 d-21
sola$ a+32 c-32 d-26
sola__este a+15
sola__la a+23 c-24 d-17
sola__mi a-20 d+19
sola__pais a+15
solam* a+33 b-31 c-22 d-30
solamente a+33 b-31 c-22 d-30
solo a+44 b-39 c-24 d-26
solo$ a+36 b-19 c-27 d-34
solo_@medicine a+23 d-24
solo__@medicine a+18 d-17
solo__al c+16
solo__de c-18
solo__el a+20 d-24
solo__en a+26 d-26
solo__la a+20
solo_a a+16
solo_al a+18 b-16
solo_la b-17 d-17
solo_rinon a-20 d+20
solta* a-16 c-16 d+17
soltar a-16 c-16 d+17
sombr* a-17
sombras d-15
some a-27 b-22 c+35 d-19
some__the a-16
some_weeks a-15
someb* c+20 d-34
somebody c+19 d-34
somebody$ b-21
someone b-18
somet* a-27 b-35 c+48 d-35
something a-20 b-19 c+30 d-21
something__i c-15
something__liver c+15
something__my c+17
something__the c+19 d-21
something__up a+20 c-21 d-20
something_came a+20 c-21 d-20
something_in c+18 d-20
sometimes a-28 b-46 c+35 d-28
sometimes$ a-35 b-35 c+25
sometimes__a a+15
sometimes__it a-15
sometimes__problem a+15
sometimes_i a-21
somew* c+16 d-15
somewhere c+16 d-15
sonda a-15 b-16 c-18 d+21
sopho* b-17 c-18
sophomore b-17 c-18
soplo a-28 c-29 d+34
soplo$ a-31 c-26 d+24
soplo__me c-18 d+18
soplo_que c-15
sorry a+27 c-36 d-25
sorry$ a+30 b-28 c-25 d-19
sort b-19 c+19 d-23
sort_of a-21 b-18 c+23 d-18
soul a+15
sound c-31
sound$ b-24 c-21
sound* a-17 d+17
sounds a-17 d+17
soup a-18 b-17 d+17
soy b-19 c-29
soy__# a-27 b-20 c-19 d+29
soy__@relative a-15
soy__a a-23 c-20 d+22
soy__al b+18 d-21
soy__de b-28
soy__la b-21 d+15
soy__los a-22 b+15
soy__nada a+25 d-32
soy__tengo a-16 d+17
soy__y b-20
soy_alergica c-22
soy_bipolar a-25 b-23 c-25 d+29
soy_cristiana a+15 d-16
soy_del a-19 d+21
soy_diabetico a+16
soy_el b-20
soy_hipertensa a-19 d+26
soy_hipertenso a-20 d+20
soy_hombre a+23 d-17
soy_la a-18
soy_menor a+25 b-26 c-24 d-22
soy_sano a+20 d-20
soy_senor a+20 b-18 c-17 d-18
soy_su a-21
soy_un a+20 b-17
soy_varon a+33 b-18 c-17 d-27
soy_yo a-20 b-23 d+22
spell b-20
spot b-23 c-17
spot_on a-16
spot_please a-17 d+17
spot_to d-16
spravato c-19
spray a-21 c-19 d+15
sprin* b-32 c-24
spring b-32 c-24
spring$ b-29 c-26 d+16
ssri a-15 c-23 d+19
ssris d+15
ssris$ d+15
st a+24 b-24 d-36
stabl* a-16 c-18 d+25
stable a-16 c-18 d+25
stable$ c-16 d+19
stage a-21 b-21 c-19 d+22
stage_# a-20 b-19 c-16 d+20
stand* b-16 c-20
start a+21 d-23
start* b-28
started b-18
started__@medicine d+17
started__last a+15
started_my a+20 c-21 d-18
starting__here a+15 d-16
starting_from a+15 d-16
starts d-20
starts$ d-20
state d-19
stati* a+17 d-16
station a+17 d-16
stay c-24
stays_asleep d-15
stent c-23
stent$ a-20 b+16
stent* a-17 c-16
stents a-17 c-16
steroids d+16
still b-43 c+16
still$ d-23
still__at a-20 d+19
still__for a-20
still__it a-16
still__minor a+22 d-24
still__night c-17 d+19
still__the b-30 c-30
still__your a+18 b-18 c-16
still_a a+25 b-16 c-16 d-26
still_asking c+16
still_being a-18
still_breastfeeding a-18 d+17
still_in a+16 b-18
still_looking a-22 b-15 c+19
still_nursing a-17 d+16
still_on b-26 c-44 d+16
stimu* d+16
stimulator d+16
sting* a+16 d-15
stings a+16 d-15
stomach a+33 b-30 d-34
stone* c-32
stones c-32
stones$ d-22
stones__not a+17 d-17
stones_but a+16 d-16
stones_every a-15 d+17
stop a-30 c-29 d+27
stopp* b-33
stopped b-33
stopped$ c-18
stopped__@month a+21 c-18 d-21
stopped_at a+18 c-16 d-18
stopped_nursing a+17 d-16
story a-28 b-15 d+24
story$ a-17 d+19
stoy b-21 c-25
strai* a+28 b-23 c-29 d-25
straight a+28 b-23 c-29 d-25
straight$ a+18 b-18 c-18 d-16
straight_edge a+19 b-17 c-20 d-17
stree* c-28
street c-28
street$ a+22 b-22
street__are b-16
street__on b-16
street_we b-16
stres* d-27
stress a+15 c-21 d-19
stress_test a+16 c-16
strok* c-21
stroke c-21
stron* a+27 c-28 d-33
strong a+29 b-28 c-25 d-28
strongest d-16
strongest__i d-16
strongest_thing d-16
strug* d+17
stuck a+27 b-28 c-34
stuck_on a+18 d-17
stuff d-21
stuff$ a+33 c-33 d-32
su a-28 b+22 c-34
su_@place d-20
su_@relative a-31 d+17
su__la a-17 b-23 c-16 d+21
sube a-23 c+19 d-19
sube_la a-15
suboxone a-25 d+18
substance:# a+27 b-48 c-29
substance:#_@month a-44 b-18 c-28 d+43
substance:#_@year a+41 c-21 d-41
substance:#_days a-34 b-20 c-28 d+36
substance:#_dias a-17 d+17
substance:@body a-17 c-16 d+18
substance:@clinician a-23
substance:@clothes d-17
substance:@date a-46 b-37 c-44 d+51
substance:@day b-18
substance:@drink a+41 b-39 c-38 d-35
substance:@drink_nomas a+16
substance:@drug c-26 d+15
substance:@drug_a b-22
substance:@drug_and a+25 c-21 d-20
substance:@drug_at b-18
substance:@drug_count a-16 b+26 c-22
substance:@drug_cuenta b+19 d-22
substance:@drug_daily a-26 b-20
substance:@drug_does b-16 c+16
substance:@drug_every a-22
substance:@drug_for d-18
substance:@drug_most a-16
substance:@drug_on d-17
substance:@drug_only d-16
substance:@drug_that a+23 b-20 c-22 d-19
substance:@drug_to a+22 c-22
substance:@food a+18 b-16 c-20 d-16
substance:@holiday a+21 b-23 c-30
substance:@insurer a-15
substance:@medicine_count b+17 c-17
substance:@medicine_than c-15 d+19
substance:@month a-26 b-29 d+34
substance:@month_limpio a-22 d+23
substance:@month_sin a-18 d+17
substance:@move a-18 c-16 d+15
substance:@open a-18 c+15
substance:@relative d-19
substance:@relative_dice a-20 b-19 c+27
substance:@relative_drinks c-20
substance:@relative_es c-19 d-16
substance:@relative_has a+17 c-16
substance:@relative_is b+15 c-18 d-25
substance:@relative_say c+16 d-19
substance:@relative_si b-17
substance:@relative_thinks a-21 c+21 d-20
substance:@relative_toma a-17
substance:@relative_would b-17 c+20 d-20
substance:@stop a+21 b-27 c-32
substance:@stop_@drug c-18
substance:@stop_la a+15 d-17
substance:@treat a-25 c-15
substance:@vehicle c-17
substance:@vehicle_a c-17
substance:@year a+40 b-48 c-40 d-21
substance:@year_ago a+19 d-19
substance:@year_no d-19
substance:@year_sin a+20 d-22
substance:@year_sober a+26 d-26
substance:@year_sobrio a+17 d-15
substance:a b-27 c-34
substance:a_@drug a+16 b-17 c-24
substance:a_@month a+15 c-15
substance:a_@year a+15 c-15
substance:a_couple d-17
substance:a_day d+17
substance:a_drink c-16 d-18
substance:a_drop a+19 c-19 d-19
substance:a_drug a-17
substance:a_drunk a-22
substance:a_fifth d+16
substance:a_glass a+24 c-17 d-21
substance:a_little b-17 d-25
substance:a_lot b-17
substance:a_problem b-21
substance:a_recovering d+15
substance:a_six d+17
substance:a_veces a-27 b-23
substance:a_week c-21
substance:a_while c-16
substance:aa c-16
substance:absol* a+16
substance:absolutely a+16
substance:absolutely_not a+16
substance:abste* a+21 b-17 c-17 d-21
substance:abstemio a+21 b-17 c-17 d-21
substance:adderall a-17 c-18 d+15
substance:addic* c-30
substance:after b-17 c-23
substance:after_my d+17
substance:ago c-16
substance:al a-17
substance:alcoh* a-19 c-16
substance:alcohol b-33 c-38
substance:am b-22 c-16
substance:am_a b-34 c-28
substance:am_in a-23 d+24
substance:an c-19 d+17
substance:and_i c-17
substance:anda a-15
substance:anda_en a-15
substance:ando a-19 c-19 d+20
substance:ano b-24
substance:anos a+36 c-22 d-38
substance:answe* b+16 c-16
substance:as a+18 c-16 d-24
substance:as_a c-18 d-17
substance:ask b-16
substance:at a+41 b-40 c-24 d-37
substance:at_@holiday a+18 c-20
substance:at_all a+22 c-15 d-21
substance:at_night d-19
substance:august a-26 b-16 c-20 d+27
substance:back b-28
substance:bad c-16
substance:bapti* a+20 d-15
substance:barel* a+17
substance:barely a+17
substance:barely_drink a+17
substance:bebo b-22 c-24
substance:bebo_mas b-18
substance:been b-27 c-22 d+19
substance:been_sober a+18
substance:beer c-25
substance:beers a+27 b-18 c-17
substance:beers_on d-15
substance:befor* a-20 c-18
substance:before a-20 c-18
substance:birth* a+17
substance:birthday a+17
substance:black a-16 c-16 d+17
substance:black_out a-16 c-16 d+17
substance:bodas a+15 b-17 d-29
substance:borde* a-26 b-24 c+26 d-23
substance:borderline a-26 b-24 c+26 d-23
substance:born a+21 c-16 d-22
substance:botel* c-17
substance:botella c-17
substance:bottl* b-16 c-34
substance:bottle b-15 c-32
substance:brother c-24 d-21
substance:but b-29
substance:but_i c+16 d-17
substance:but_not c+17
substance:by d-15
substance:cada c-22 d+19
substance:cada_noche a-19 c-19 d+20
substance:cafe a+31 b-26 c-23 d-27
substance:caffeine a+17
substance:can a-28
substance:can_not a-16 b-28
substance:card b-17
substance:casi_no a+18
substance:cbd a+18 c-22 d-16
substance:cero a+27 b-25 c-22 d-25
substance:cerve* c-17
substance:cervecita a+22 c-19
substance:cervezas c-17
substance:change a-18 c-15
substance:christmas a+20 c-18
substance:cigarettes a+19 c-16 d-16
substance:cigarro c-19 d-18
substance:clean b-41 c-36 d+17
substance:clean_since a-23 d+22
substance:close a-23 c+15
substance:coca b-22 c-21 d+20
substance:coffee a+16
substance:coke b-25 c-27
substance:como d-19
substance:con a-30
substance:con_el a-16
substance:con_las a-22 c-15 d+25
substance:confi* c-19
substance:conte* a-18 b+18
substance:contr* c-20
substance:control c-15
substance:copa a+18 d-20
substance:could_be c+22 d-18
substance:count b+30 c-22 d-26
substance:coupl* a+18 d-20
substance:couple a+18 d-20
substance:couple_beers a+19 d-18
substance:crist* b-24 c-31 d+24
substance:cristal a-27 b-19 c-26 d+32
substance:cristiana a+18 d-18
substance:cuand* b-17
substance:cuando b-17
substance:cuando_murio a-17 d+17
substance:cuent* a-16 d-15
substance:cuenta a-26
substance:curre* d+16
substance:currently d+16
substance:cutti* a-19 c+23 d-20
substance:cutting a-19 c+23 d-20
substance:cutting_down c+17
substance:daily a-26 b-20
substance:daily_for a-26 b-20
substance:day a-31 b-19
substance:days a-39 b-23 d+38
substance:days_clean a-21 d+23
substance:days_sober a-21 c-16 d+22
substance:de b-17
substance:de_eso d-20
substance:de_la a-20 b-26 c-17 d+25
substance:de_lo c+15
substance:de_mas a-27 b-16 c+23
substance:de_nada d-16
substance:de_vez d-22
substance:defin* a-31 c+19 d-26
substance:define a-30 c+18 d-25
substance:define_problem a-30 c+18 d-25
substance:dejar* a-17
substance:deje a+24 b-16 c-18 d-24
substance:del b-19
substance:demas* a-21 d+21
substance:demasiado a-21 d+21
substance:depen* a-20 b-32 c+35 d-20
substance:depende c+19
substance:depends b-28 c+27
substance:desde b-17
substance:desde_# a+16 d-15
substance:desde_@date a-20 d+22
substance:detox d+17
substance:dia a-22 d+21
substance:diari* a-22 b-21 c-20 d+28
substance:diario a-22 b-21 c-20 d+28
substance:dias a-30 d+17
substance:dice a-16 b-21 c+22 d-18
substance:dice_que a-16 b-21 c+21 d-15
substance:died a-18
substance:dip c-17 d-16
substance:dira a-18 c+19 d-20
substance:divor* a-19 b-19 d+21
substance:divorce d+18
substance:do d-38
substance:do_@drug a-17 b+17 c-19
substance:do_not b-30 d-41
substance:doctor b-20
substance:does b+32 c-26 d-28
substance:does_@drug b+21 c-17
substance:does_medical a-17 b+17 c-17
substance:does_that b-23 c+17
substance:domingo a+17 c-15 d-16
substance:dormi* a-20
substance:dormir a-20
substance:dos a-18
substance:down a-22 c+15
substance:drank c-22
substance:drink a+27 d-30
substance:drink_but a+23 c-29
substance:drink_every a-23 c+15
substance:drink_more a-21 b-16
substance:drink_normal a+17 c-20
substance:drink_too a-21 b-24
substance:drinker a+32 b-25 c-19 d-24
substance:drinking a-28 b-40 d+29
substance:drinks_a c-18
substance:droga* c-25
substance:drogas c-25
substance:drop a+19 c-19 d-19
substance:drug b+16 c-25
substance:drugs c-29
substance:drunk a-31 c-19
substance:dry a+23 b-16 c-18 d-22
substance:dui a-15 d+17
substance:durin* c-17 d+17
substance:during c-17 d+17
substance:duro a-19 d+19
substance:edge a+19 b-17 c-20 d-17
substance:edibles a+20 c-16 d-20
substance:eh a-22 b-23 c+24 d-21
substance:el c-53 d+19
substance:el_# a+25 d-24
substance:el_@day a+17 c-15 d-16
substance:el_@drug a-16 c-29
substance:el_trabajo a-17 d+18
substance:el_trago a-16 b-20 c-18 d+22
substance:else a+17 b-18 d-18
substance:en b-26
substance:en_@date a-23 b-15 c-16 d+23
substance:en_@holiday c-16
substance:en_cuando d-22
substance:en_fiestas a+15
substance:en_la b-24
substance:en_las d-23
substance:en_rehabilitacion a-19 c-21 d+20
substance:entra a+17 d-15
substance:era a-18 b+17
substance:es a+16 c-29 d-25
substance:es_el a+18 c-18
substance:eso d-40
substance:eso_es a-20 b+19
substance:este b-25 d+22
substance:este_@year b-22 d+19
substance:esto a-17 b+19 c-21
substance:estoy a-40 b-37 c+23
substance:estoy_en a-27 b-27
substance:estuv* a-18 d+17
substance:estuve a-18 d+17
substance:evang* a+15
substance:evangelica a+15
substance:every a-16 b-31
substance:every_day a-20
substance:every_night a-27 b-21 d+17
substance:ex c-19 d-20
substance:fifth d+16
substance:fines d-17
substance:for b-16
substance:for_@drug a-22 d+24
substance:for_my b-17
substance:for_pain a-16 c+18
substance:for_sleep d-30
substance:friends d-17
substance:fue b-18 c-21
substance:fumo b-39
substance:fumo_@drug a-28 b-25
substance:gave a+21 b-18 d-21
substance:gave_up a+15 d-15
substance:glass a+24 c-17 d-21
substance:glass_of a+24 c-17 d-21
substance:go a-20
substance:going c-15
substance:going_to b+16
substance:got b-21 c-26 d+19
substance:gota a+16
substance:gusta a+25 b-18 c-15 d-22
substance:ha c-20
substance:hace a+26 b-20 c-24 d-21
substance:hace_# a+20 d-19
substance:had a-22 d+18
substance:has b-15 c-20
substance:have_a d-17
substance:he_@stop a+18 d-16
substance:he_drinks a-20
substance:he_says c+16 d-17
substance:here c+18 d-28
substance:hermano c-18
substance:hija d-18
substance:hones* a-25 b-23 c-21 d+29
substance:honestly a-24 b-19 c-17 d+25
substance:how c-20 d-19
substance:i_@stop c-15
substance:i_am b-22 c-16
substance:i_black a-16 c-16 d+17
substance:i_do b-25 d-25
substance:i_drink d-19
substance:i_gave a+17 d-17
substance:i_had a-16 c-16 d+17
substance:i_ought c-19 d+18
substance:i_use a-15 b-21 c+20
substance:i_would c-28 d+16
substance:if b+17 d-18
substance:in c-48
substance:in_# a+36 b-15 c-22 d-34
substance:in_@date a-19 b-20 c-17 d+22
substance:in_recovery a-15
substance:in_rehab a-16
substance:is_a a-21 b-20 d+26
substance:is_all d-17
substance:is_it a+17 b-30 d-32
substance:is_not c-20
substance:is_on b+16 d-15
substance:is_that a-24 c+17
substance:is_the c-18 d-22
substance:it a-19 b-29
substance:it_is c-24
substance:it_was a-20 b-18
substance:jaja a+24 d-22
substance:jajaj* b+16 c-16 d-20
substance:jajaja b+16 c-16 d-20
substance:job c-16 d+15
substance:july a-17 d+19
substance:june a-24 d+23
substance:just a+28 b-43 d-34
substance:just_@drug b-18 d-27
substance:kids d-20
substance:kind b-24 c+16 d-16
substance:kind_of a-18 b-15 c+20
substance:la c-22 d+19
substance:la_@drug a-19
substance:la_@food d-16
substance:la_coca d+16
substance:la_cuenta b-21
substance:las_@medicine a-16 b-24 c-18 d+20
substance:las_bodas a+19 d-18
substance:las_noches c-17
substance:last c-16
substance:last_@month a-16 d+17
substance:le a-31 b-17
substance:le_voy d+15
substance:lee b+16 c-17
substance:lee_esto b+16 c-17
substance:life a+21 d-19
substance:limpi* b-16 c-20
substance:limpio b-15 c-20
substance:limpio_desde a+18 d-18
substance:littl* b-19 d-25
substance:little b-19 d-25
substance:little_@drug a+15 c-15
substance:llega* a-15
substance:llegar a-15
substance:llevo b-19
substance:llevo_# d+16
substance:lo b-34 c+21
substance:lo_que d-15
substance:los b-18
substance:los_@day b-19
substance:los_dias a-22
substance:los_fines b-18 c+17 d-19
substance:lost a-18 c-17 d+18
substance:lost_my a-18 c-17 d+18
substance:lot b-17
substance:mama b-17 c-18
substance:manej* a-17 d+19
substance:manejando a-17 d+19
substance:manejando_borracho a-17 d+19
substance:marihuana a-28 d-25
substance:marijuana c-18
substance:marri* d+17
substance:mas c+20
substance:mas_de b-18
substance:mas_o b-15 c+15
substance:may a-27 d+19
substance:maybe a+24 b-19 d-38
substance:maybe_a d-15
substance:mayo d+15
substance:me a-23 c-22
substance:me_gusta a+25 b-18 c-15 d-22
substance:me_ha c-16
substance:me_la d+16
substance:me_lo a-26 b-23 c+20
substance:me_pase a-15
substance:me_tiene a-17 d+17
substance:me_tomo c-20
substance:medic* b+16 c-23 d-17
substance:medical c-18
substance:medical_@drug c-18
substance:mejor a-22
substance:menos b-15 c+15
substance:meses a-35 d+28
substance:metad* d+19
substance:metadona d+19
substance:meth a-15
substance:mis c-16
substance:misa a+17
substance:mo a-18 d+18
substance:mom d-16
substance:month c-22
substance:months a-40 b-16 d+28
substance:more a-29 b-31 d+18
substance:more_than a-29 b-24
substance:most a-26 b-20
substance:most_nights a-21 b-17
substance:mota a-29
substance:much a-32
substance:mucho c-29 d+21
substance:mucho_este a-16 d+16
substance:mujer a-20 b-18 d+19
substance:murio a-22 c-18 d+18
substance:murio_mi a-19 c-18 d+16
substance:my_@clinician b-16 c+16 d-18
substance:my_@drug a-21 b-18
substance:my_@medicine a+16 d-22
substance:my_@relative a-33
substance:my_back a-17 b-16 d+17
substance:my_birthday a+17
substance:my_ex d-20
substance:my_only a+17 c-16
substance:nada b-25 d-18
substance:nada_mas a+18 d-20
substance:nada_que a+19
substance:navidad c-16
substance:never a+34 b-17 c-23 d-34
substance:never_a a+16
substance:never_been a+16
substance:next a-21 b+19 d-21
substance:ni a+34 b-36 d-38
substance:ni_a a+16
substance:ni_fumo a+24 c-19 d-17
substance:ni_lo a+18
substance:ni_una a+15
substance:nicotine b+16 c-20
substance:night a-18
substance:night* a-22 b-17
substance:nights a-22 b-17
substance:no_bebo a+21 d-18
substance:no_es c-19
substance:no_i d-16
substance:no_le c-16
substance:no_me b-24 d-29
substance:no_ni a+16
substance:no_problem a+21 b-15 c-24
substance:no_puedo a-16
substance:no_sabria c+16
substance:no_se a-19 d-21
substance:no_tomo a+39 c-26 d-40
substance:noche a-21 b-24 d+18
substance:noche* c-17
substance:noches c-17
substance:noches_para c-17
substance:nomas a+18 b-18 d-30
substance:nope a+17
substance:norma* a+21 b-17 d-25
substance:normal a+21 b-17 d-25
substance:not a+21 b-22 d-18
substance:not_@stop d+16
substance:not_a a+17 d-26
substance:not_at a+20 d-20
substance:not_drink a+21 c-19
substance:not_say a-16
substance:not_since a+19 c-16 d-19
substance:not_this d-16
substance:not_touch a+16 c-15
substance:now c-16
substance:nunca b-16 d-30
substance:nunca_me a+19 c-16
substance:nunca_tomo a+17
substance:o_menos b-15 c+15
substance:of_@drug c-20
substance:of_it c-17
substance:of_me d+15
substance:off a-23 d+18
substance:off_the a-17 d+15
substance:ok a-25 c-20
substance:on_@day b-19 c-39 d+17
substance:on_@medicine a-21
substance:on_it a-17 c-17 d+19
substance:on_my a+17
substance:on_the b-23 c+21 d-22
substance:once a+18 c-18
substance:only b-32 c+15 d-22
substance:only_@drug d-20
substance:only_vice a+17 c-16
substance:or d-17
substance:otra d-16
substance:ought c-19 d+18
substance:ought_to c-16
substance:out a-25 d+18
substance:out_of c-16
substance:over c-15 d+19
substance:oxys a-16 c-16 d+17
substance:pack a-16 d+16
substance:pain a-25 c+26 d-19
substance:pain_@medicine a-16 c+16
substance:papa a-21 c-17
substance:para a-24 b-17
substance:para_dormir a-20
substance:pareja b-16
substance:pase a-16
substance:paso a-31
substance:pastillas a-30 b-24
substance:percs a-16 d+19
substance:perdi a-26 b-16 c-16 d+26
substance:perdi_el d+16
substance:permi* c-18 d-17
substance:pero a+25 d-36
substance:pero_normal c-15
substance:pero_poco a+16 d-15
substance:pills a-17 b-32
substance:poco b-35 d-36
substance:poqui* a+17 d-18
substance:poquito a+17 d-18
substance:por a-40 c-39 d+30
substance:por_@drug d+15
substance:por_el a-21 d+18
substance:por_eso b-16
substance:por_llegar d+15
substance:pot a-28 c+22
substance:pregu* a-18
substance:prescribed_@medicine b+17 c-17
substance:priva* a-21 b+22 c-20 d-19
substance:privado a-16 b+17
substance:proba* a+23 c-19 d-16
substance:problem_though b-15 c+15
substance:problema d-25
substance:problemas c-16 d+19
substance:problemas_con a-17 d+20
substance:pruebo a+17
substance:puede a-25 d-20
substance:puede_ser c+18
substance:puedo a-20
substance:pues a-23
substance:puro a+22 b-20 d-18
substance:puro_@drink a+22 b-20 d-18
substance:que c+21
substance:que_le b-16
substance:que_me b-16 c+15
substance:que_otra d-16
substance:que_se b-25
substance:que_si a-17 c+18
substance:que_ver c-20 d-18
substance:quien a-19 d-16
substance:quier* c-20 d+20
substance:quiero c-20 d+20
substance:quit a+18 b-16 c-28
substance:quiza c+18
substance:rarel* a+22 b-21 c-21 d-20
substance:rarely a+22 b-21 c-21 d-20
substance:rathe* c-21 d-17
substance:rather c-21 d-17
substance:recai a-28 c-16 d+29
substance:recai_en a-23 d+23
substance:recov* a-21 d+20
substance:recovering d+15
substance:recovery a-15
substance:rehab a-35 c-22 d+34
substance:rehab* a-21 b-16 c-23 d+22
substance:rehabilitacion a-21 b-16 c-23 d+22
substance:relap* a-28 d+30
substance:relapsed a-22 d+25
substance:repor* b+16
substance:ron a-21 c-15 d+24
substance:sabri* c+16
substance:sabria c+16
substance:say a-33
substance:say_it c-17
substance:says b-21 d-18
substance:se a-18 b-25 c+18
substance:se_me a-16
substance:se_si c+18
substance:segun a-23 b-24 c+23 d-18
substance:ser c+18
substance:si a+20 b-41 d-21
substance:si_la d+17
substance:si_pero a+18 c-18 d-16
substance:si_tomo a+18 c-28
substance:sin c-23
substance:since b-24 c-24
substance:since_# a+32 d-41
substance:since_@date a-17 d+18
substance:since_he a-16 d+15
substance:six c-18 d+17
substance:six_pack d+17
substance:sleep d-17
substance:smoke b-26
substance:smoke* a+17
substance:so a-17 b-31
substance:so_no a+15
substance:sober b-18 c-30 d+18
substance:sober_# c-16
substance:socia* a+18 c-16 d-19
substance:social d-17
substance:solo a+32 b-27 c-31 d-29
substance:solta* a-16 c-16 d+17
substance:soltar a-16 c-16 d+17
substance:some a-24 c+19 d-16
substance:some_weeks a-15
substance:somet* c+20 d-34
substance:something a-17
substance:sometimes b-25 c+18 d-33
substance:sometimes_i a-18 c+17 d-15
substance:soy a+37 b-28 c-27 d-33
substance:soy_cristiana a+15 d-16
substance:sprin* a-24 d+23
substance:spring a-24 d+23
substance:still a-17 c-19
substance:stopp* a-18
substance:stopped a-18
substance:strai* a+19 b-17 c-20 d-17
substance:straight a+19 b-17 c-20 d-17
substance:straight_edge a+19 b-17 c-20 d-17
substance:stron* b-16
substance:strongest b-16
substance:strongest_thing b-16
substance:strug* d+17
substance:stuff a+18
substance:suboxone a-23
substance:summe* a-16 d+17
substance:summer a-16 d+17
substance:take_more c-18 d+17
substance:take_my b-15 c+19 d-25
substance:tal a-16 c+23 d-18
substance:tal_vez a-16 c+23 d-18
substance:teeto* a+22 b-20 c-19 d-21
substance:teetotaler a+22 b-20 c-19 d-21
substance:tell d-21
substance:tell_you b-16 c+17 d-17
substance:ten a+15
substance:ten_@year a+15
substance:tengo_problemas d+15
substance:test c-19
substance:than b-30
substance:than_i a-17 b-22
substance:than_prescribed a-19
substance:that d-23
substance:that_a a-21 c+20 d-17
substance:that_count b-23 c+17
substance:that_was b-16 c-21
substance:the_@day a-18 c+19 d-20
substance:the_bottle c-28
substance:the_drinker a+19 b-18
substance:the_spring a-16
substance:the_stuff a+18
substance:they c-20
substance:thing a+18 b-20 c-17
substance:thing_i a+18 b-18
substance:think a-25 c+25 d-21
substance:think* b-15 d-23
substance:think_so a-21 c+20
substance:thinks b-15 d-23
substance:thinks_so d-18
substance:this a-35 b+20 c-28
substance:this_@year a-23 b-22 d+25
substance:this_spring d+17
substance:thoug* b-15
substance:though b-15 c+15
substance:three a-17 c-18
substance:tiene a-21 c-17
substance:till a-17 d+17
substance:to a-30
substance:to_sleep b-16
substance:tobac* a+18 c-21 d-17
substance:tobacco a+18 c-21 d-17
substance:todas c-17
substance:todas_las c-17
substance:today a-21 d+21
substance:todos a-29
substance:todos_los a-29
substance:toma c-23
substance:tomab* a-16 c-16 d+16
substance:tomaba a-16 c-16 d+16
substance:toman* a-19 c-19 d+20
substance:tomando a-19 c-19 d+20
substance:tomando_diario c-16 d+18
substance:tomar c-24
substance:tomo a+38 b-47 c-17 d-34
substance:tomo_de a-16
substance:tomo_demasiado a-17 d+19
substance:tomo_nada d-16
substance:tomo_ni a+15
substance:tomo_pero a+28 c-28 d-28
substance:tomo_todos d+18
substance:tomo_una c-19
substance:too a-35
substance:too_much a-33
substance:touch a+22 b-15 c-19
substance:traba* a-25
substance:trabajo a-25
substance:trago b-23 c-20
substance:trago_me a-17 d+16
substance:tranq* a+19 c-16 d-19
substance:tranqui a+19 c-16 d-19
substance:treatment a-19
substance:tuve a-16 b-19 c-28 d+23
substance:tuve_una a-20 c-22 d+23
substance:two b-20
substance:ultimamente a-15
substance:un b-32
substance:un_poco a-19 b-18 c+22 d-23
substance:un_vinito a+24 c-19 d-25
substance:una a+18 c-26
substance:una_@drug a+23 c-23 d-22
substance:una_copa a+18 d-20
substance:una_gota a+16
substance:una_que d-16
substance:unas a+15 d-18
substance:under d-16
substance:until a-20 d+24
substance:until_@date d+16
substance:up a+22 b-15 c-27 d-18
substance:use b-27
substance:uso a-16 b-29
substance:uso_drogas a+24 d-18
substance:va a-15
substance:van c-17
substance:vape d-25
substance:veces a-29 b-23
substance:ver c-23 d-19
substance:veran* d+16
substance:verano d+16
substance:vez a+21 b-25 d-34
substance:vez_en d-23
substance:vice a+21 b-17 c-17 d-16
substance:vicio* a+18 c-18 d-17
substance:vicios a+18 c-18 d-17
substance:vinit* a+24 c-19 d-25
substance:vinito a+24 c-19 d-25
substance:vinito_con a+15 d-16
substance:vodka a-20 c-22 d+24
substance:voy a-23 b-18 c-19 d+24
substance:voy_a a-20 b-15 c-17 d+21
substance:want d-19
substance:want_to d-19
substance:was b-18
substance:was_a a-15 c-20
substance:was_in d+16
substance:was_not c-15
substance:we_do a+15
substance:weed c-17
substance:week c-21
substance:weekend b-16
substance:weekends a-20 b-31 c-22 d+26
substance:weeks a-16
substance:well a-15 c+15
substance:were c-21
substance:what d-24
substance:what_is b-16
substance:when c-23
substance:while c-16
substance:whiskey a-16 d+18
substance:why a-18 b+25 c-20 d-22
substance:wife a-29 b-33 d+20
substance:will b+26 c-23 d-25
substance:wine b-25
substance:with a-16
substance:with_@relative d-17
substance:with_it a-16 d+18
substance:worki* a-17 c-17 d+19
substance:working a-17 c-17 d+19
substance:working_on a-17 c-17 d+19
substance:would_say b-31
substance:would_tell d-16
substance:xanax a-22
substance:y c-29
substance:y_ya b-16 c-16
substance:ya a+18 c-24
substance:ya_no c-16
substance:yeah a-18 b-21 c-28 d+30
substance:yeah_it d+17
substance:year b-24 c-22 d+19
substance:years a+42 b-17 c-29 d-39
substance:yes a-20 b-22 d+18
substance:yo b-26 c+21 d-22
substance:yo_no a+21 b-16
substance:you a-21 d-33
substance:you_ask b-16 c+16
substance:you_yes c+16
substance:¿ b+19 c-20
suegra c-26 d-19
suegro a-16
suelt* d-15
suert* b-18 d+16
suerte b-18 d+16
sueter a-16 b+17 d-17
sufro b-27 c-25
sufro_de d+15
sugar d-22
suits a-29 b-23 d+25
suits__fine d+15
suits_me a-22 b-17 c-20 d+24
sulfa a+16 c-28 d-34
sulfa$ c-20 d-23
sulfa_only a+16
summe* b-31
summer b-31
summer$ b-31
sun d+17
sunday b-18
supe a-20 b-16 c+26 d-23
supe$ a-17 c+17
super b-26
super_@sick d+15
supon* a-15 b-16 c+22 d-21
supongo a-15 b-16 c+22 d-21
supongo$ a-16 c+22 d-20
suppe* c-23
supper c-23
supper$ c-23
suppo* a-20
suppose c+16
supposed a-18
supposed__snow b+16
supposed_to a-18
supue* b-16 d+17
supuesto b-16 d+17
sure a-34 b-41 c+22
sure$ a-36 b-30
sure__@relative c+20 d-21
sure__my a-18 c+18
sure__not a+18 c-15 d-15
sure__this c+15
sure_do d+17
sure_thing a-19 d+20
sure_what a-15
surgery$ b-21 c-19
surpr* b-20 c-20
sus b+15 c-17 d-20
suspe* b-22 c+22 d-20
svt a-24 b-18 c-19 d+27
svt$ a-24 b-18 c-19 d+27
sweet c-25
sweet* d-20
sweet_home a-20 d+19
swell a-18 b-16
swell* d+19
swelled d+19
swelled_up d+17
swing a-17 d+15
swing* d+15
swinging d+15
swollen a-15
take a+17 c-29
take$ a-19 d-19
take_@medicine c-31
take__@vehicle c-19 d-16
take__and c-15
take__for a-15
take__more c+19 d-19
take__off d-15
take__pain c+16
take__than c-17 d+16
take__that c-17
take_a b-19
take_an c-15
take_anything a+20 b-20 c-19
take_em c-16
take_me c-19
take_more c-18 d+17
taken b-21
taken_it d-21
takes_@medicine b+17 c-19
taking__off d+15
tal a-20 c+21
tal_vez a-32 b-25 c+43 d-34
talk d-21
talk$ b-16 c-16
talk_@treat a+20 b-22 c-33
talk__a c-25
talk__my c+15
talk_to d-23
talke* b-24
talked b-24
talked__my c-18
talked_to b-24
talking_to c-17
tambi* a-19 b+19 c-21
tambien a-19 b+19 c-21
tampo* a+19 b-15 d-23
tampoco a+19 b-15 d-23
tampoco$ a+24 c-20 d-22
tan a-15 c-16
tanto a-17
tanto_me a-16
tape a+17 d-15
tapon a+16 d-16
taqui* a-15
taquicardia a-15
taquicardia_y d+16
tarda* a-19 c-20
tarde a-16 b-17
tardecito d-16
tbd a-29 b-25 c+29 d-29
tbd$ a-29 b-25 c+29 d-29
tdah a+18 c-17 d-17
te c+18 d-33
tea d-15
teena* c-16
teenager b-15
teens a-20 c-22
teens$ a-20 c-22
teeto* a+22 b-20 c-19 d-21
teetotaler a+22 b-20 c-19 d-21
teetotaler$ a+22 b-20 c-19 d-21
tell a-41 c+37 d-23
tell$ a-17 c+23 d-16
tell__@clinician b+16
tell__the d-18
tell__yes c+16
tell_you a-26 b-26 c+36 d-32
telli* a-22 d-24
telling a-22 d-24
tells a-17 c-19
tempr* b-24 c+24 d-33
temprano b-24 c+24 d-33
temprano$ b-16 c+20 d-26
temprano__trabajo a-17
temprano_del a-17
ten b-27 c-20
ten_@year a+17 c-15
tendr* a-19 b-34 c+30 d-27
tendria a-19 b-34 c+30 d-27
tendria_que b-33 c+30 d-34
tener c-25
tener__regla a+15
tener_la a+15
tengo b-21
tengo_# b-39 c-59
tengo__@day d-17
tengo__@month a-18 d+16
tengo__@relative b-24 c-23 d+18
tengo__@year a+22 d-25
tengo__a a+19 b-22 d-31
tengo__alta d+15
tengo__con a-19
tengo__de a-17 d-17
tengo__diu a+16
tengo__dos a+16 d-16
tengo__dudas a-16 d+19
tengo__en c-24
tengo__hacer a-16
tengo__ir a-16
tengo__jaja b-16 c-16
tengo__la a-20 b-19
tengo__las b-15
tengo__los d-25
tengo__mas c+15 d-21
tengo__minutos a-24 c+20
tengo__no d-16
tengo__nomas b-24 d-17
tengo__nubes a-15 d+16
tengo__pero c-18
tengo__por b-19
tengo__que a-22 b-18 c-23 d+26
tengo__retraso c+19 d-20
tengo__rinones a+20 d-21
tengo__semana c+16
tengo__semanas a-24
tengo__un d-19
tengo_a c-22 d-16
tengo_arritmia d+16
tengo_chofer c-15 d+20
tengo_cirrosis d+17
tengo_de a+20 d-19
tengo_dos a-21 b-18 d+17
tengo_el b-28 c-38
tengo_esquizofrenia b-15 d+17
tengo_hambre a-25 b+24 c-24 d-23
tengo_hepatitis c-27 d+23
tengo_incontinencia d+17
tengo_la c-25
tengo_los d-24
tengo_nada c-18
tengo_ni d-18
tengo_normal a+21 c-16
tengo_por a-15 d+16
tengo_que b-21 c+31 d-47
tengo_retraso c+19
tengo_tiempo b-23 c-33
tengo_un a-37 b-34 d+27
tengo_una a-22 d+16
tenid* c-21
tenido c-21
tenido_en a+15
tensi* b-20
tension b-20
tension$ a+18 c-16
tenta* a-28 b-23 c+28 d-28
terap* b+16 c-15 d-17
terapeuta d-17
terapias b+16 c-15 d-17
terce* a+18 b-17 c-21
tercero a+21 d-19
termi* b-19 c-23
termino a+20 d-20
terri* b-16 c-24
terrible b-16 c-24
tes a+19 d-17
test b-21 c+25 d-20
test$ b-18
test__positive c-19 d+15
test_yet a-16 c+17
teste* c+17 d-22
tested c+17 d-22
tested$ a-30 c+29 d-20
tested__for c-15
tests b-31
tests$ a-28 b-22 c+29 d-28
tests__back c-17
tests_came c-16
teta a-17 d+20
texas d-21
texas$ d-21
text a-27 b+35 c-37
text$ a-25 b+29 c-18 d-19
text__a a-15
text_me b+15 c-22
textb* a+21 b-18 c-19 d-20
textbook a+21 b-18 c-19 d-20
textbook$ d-15
texte* a-18 d+16
texted a-18 d+16
texti* a-32 c-17
texting a-32 c-17
texting_is a-21
textos a+17 d-16
texts a-24 c-20
than a-20 b-20
than_# d+15
than__ought c-19 d+18
than_i a-18 b-26
than_prescribed a-19
than_that b-23 c-23 d+19
thank a+25 b-19 c-29
thanks c-27
thanksgiving c-16
that d-17
that$ a-15
that__@clinician c-15
that__@medicine a+17 c-15
that__@relative b-18 d-20
that__a a-19 b+19 c-26
that__about c-19 d-17
that__all a+23 b-19 c-19 d-19
that__am d-23
that__correct a-20 b-18 d+20
that__do c-22 d+17
that__ever a+20 c-19
that__exactly c-20
that__face c-15
that__fine a-18 d+17
that__has a+23 c-22 d-19
that__have d-21
that__i a+19 b-22 d-23
that__is b-27
that__it a+28 b-48 c-18 d-19
that__know b-22 d-25
that__me a-20 c-33 d+18
that__my a+21 d-36
that__not a+30 b-36 c-23 d-17
that__old a+27 b-20 d-30
that__on b-15
that__one b-18 c-22
that__or b+15
that__personal a-20 b+21 d-18
that__problem b-20 d-26
that__remember c-22
that__right d-19
that__sailed a+19 b-18 d-18
that__the c-17
that__there c-16 d+16
that__to b+18 c-31 d-27
that__up c-16
that__when a+18 d-22
that__whole a+16 b-16
that__wild a-16 b+18 c-16 d-20
that__with d-18
that__work a+22 d-21
that_a a-26 c+22 d-23
that_about d-18
that_again b+17 c-19
that_count a-15 b-32 c+29 d-17
that_counts a-16 b-19
that_day b-27
that_do a+18
that_ever a+20
that_face c-15
that_i b-34
that_in a-15 b+19 c-19 d-18
that_is b-23 c-28
that_kind a+16
that_matter b+18 c-15 d-16
that_morning c-18
that_my d-17
that_on a-20 b+22 c-19 d-19
that_one b-25
that_out d-16
that_ship a+19 b-18 d-18
that_time a-17 b-20 d+16
that_was a-19 b+16
that_way b-20 d-18
that_will b-21 c-17
thc a-25 b-21 c+26 d-23
the_# b-21
the_@animal a-16 c-25
the_@clinician b+16 c-30 d-31
the_@day a-21 c+18
the_@door b+17 c-21
the_@drink b-19
the_@insurer b-24 d+18
the_@medicine b-16
the_@parking c-19
the_@vehicle d-22
the_@visit b-17
the__# a-16 b-22 c-21 d+22
the__@date b-19 c+16 d-26
the__@door d-15
the__@holiday a-19
the__@medicine a-17
the__@place b-18
the__@stop a-16 c-17
the__@vehicle c-21
the__@year a+17 d-15
the__all d-18
the__am b-19
the__and b-25
the__at d-15
the__but a-22
the__did d-16
the__do b-20 c+17
the__fine d-20
the__for c-33
the__go c-17
the__has b-18 c-16 d+16
the__he b-18
the__home d-18
the__honestly d-17
the__house a+17 b-19 d-27
the__in b-29 d-16
the__is b-16 c+21 d-15
the__kind b-27
the__lady a-20 b-19 c-17 d+22
the__last a+16 c-19 d-23
the__list a+19 b-24 c-16
the__mania a+19 d-22
the__maybe a-17
the__me b-33 c-24 d+16
the__my b-27
the__next d-21
the__no b-16 c+18 d-23
the__now b-17
the__of d-17
the__off b-18
the__on d-26
the__one a-35 b+16 c-31 d+17
the__only d-18
the__out a-21
the__pressure c-22
the__right c-18
the__says b-16
the__sending c-16
the__sent a-18 b+19
the__side a+17 b-16 d-18
the__since c-19 d+17
the__still a+19 b-17 d-19
the__stuff d-19
the__surgery a-15 d+17
the__that a-22
the__then c+17
the__they b-20
the__thing c-17 d-22
the__time d-17
the__to a-27 d+15
the__trouble a+19 b-19 d-20
the__was c-16
the__were c-17
the__you a-22 c-16
the_army b-19
the_bad a+15 d-19
the_best c-18
the_blood c-21
the_books c-19 d+16
the_bottle b-24
the_car c-16
the_cardiologist d-16
the_church c-17
the_clock d-21
the_day b-15
the_drinker a+19 b-18
the_er b-17
the_extent a+15
the_family a-15 b+16
the_farm a-17 d+17
the_fence c+21 d-23
the_first a+16 c-18
the_heart d-20
the_hell a-17
the_hospital b-21
the_house a-23 b-17 d+16
the_last c-22
the_low a+18 d-15
the_middle d-16
the_moment a+15 d-17
the_morning a-19 d-19
the_names c+16
the_next a-15
the_old b-23 c-18
the_one b-17
the_oven d+15
the_pain a-15 c-17
the_patch a+22 b-16 c-20 d-21
the_patient c-21 d+17
the_pharmacy a+15
the_pressure a-20 c-18 d+22
the_problem a+17 c-16
the_records c+18
the_road a+21 b-22 c-22 d-15
the_same b+16 c-19
the_second b-20
the_state a-15
the_stuff a+30 c-23 d-22
the_time b-17
the_tractor d-18
the_truck b-19
the_way a-17 b-17 c-20 d+20
the_weather a-17 d-19
the_whole b-36
the_worst c-16
them c-27
them$ a-19
then a-23 b-33 c+21
then$ b-34 c+22 d-35
then_@medicine d+18
then__me b-17 d+17
then_that b-17 d+16
therapist a-25
therapy c+15 d-26
there a-25 b+22 c-26
there$ b+20 c-48
there_# d+15
there__# c-17
there__a a-18 b-15 c+16
there__chance a-17 b-15 c+16
there__for b+17 d-17
there__that c-15
there_a a-16 b+18 d-17
there_is a-18
there_was c+17
these b+32 c-20 d-41
these_days a-24 b+17
they b-23
they_@call a-16
they__@relative b-16
they__a d+19
they__bipolar a+16 c-21
they__come a-17
they__everything a+15
they__give a-19 d+16
they__is a-15
they__it a-15
they__my b-18
they__not d-16
they__our d-17
they__out b-19
they__so d-15
they__something c+18 d-18
they__the c-18
they__told a-15 c+16
they__us a+19 c-15 d-15
they__work a+20 b-15 c-18 d-21
they_all a+20 b-15 c-18 d-21
they_are a-16
they_come d-17
they_cut a-16 c-15 d+16
they_diagnosed d+16
they_found a-16
they_had a-22 b-15 c-19 d+25
they_have c-24 d+17
they_just a+19 d-16
they_never a-23 c+26 d-21
they_put b-19
they_said a-17
they_say a-17
they_tested c-15
they_took c-20
they_use d-16
they_want c+20 d-16
they_will b-15
thing a+24 c-47 d-25
thing$ a+20 c-32 d-18
thing* a-18
thing__is b-16
thing_i c-18 d-21
things a-18
things_sometimes c-16 d+16
think a-16 b-22 c+22
think$ a-19
think* b-23
think__am a-16 c+19
think__but a-18 c+19
think__have d-16
think__is a-17 c+21 d-17
think__it d-17
think__my a-23 c+18
think_i c+18 d-20
think_so a+16 b-26 d-37
thinking c-19 d+16
thinking__was a-16 c-18 d+17
thinks b-18 d-18
thinks_i a-16
thinks_so d-18
thinners c-15
third a-17 c-20
thirt* b-22 c-25
thirty c-19
this b+27 c-33 d-18
this$ a-25 b+32 c-39 d-17
this_@month a-16 c+22 d-21
this_@year a-23 b-22 d+25
this__a a-19
this__be a+25 c-17 d-21
this__depression a-18 b+15
this__first a+20 b-16
this__for c-24
this__is c-17
this__the c-25
this_evening a+15 b-16 d-15
this_is b-39
this_morning b-28 c-30
this_one c-23 d-25
this_spring a-16 d+20
this_time a+20 c-21 d-17
this_was a-18 b+15
this_would a+22 d-19
those a+22 c-37 d-21
those$ c-30
thoug* b-17
though a+22 b-23 d-18
thought__but a+16 c-16
thought__had a-17 c-16 d+18
thought__was c-19
thought_i a-15 b-20 c-28 d+25
thought_this a-18 b+15
three a-26 c-22 d+28
three$ a+20 b-17 c-16 d-17
three__a b-16
three__the a-18 b+18
three_but d-16
three_or a-19 b-19 c-23 d+23
throat d+15
throu* b-18
through b-18
through$ d-24
thursday d-15
thyro* b-15 c-15
thyroid b-15 c-15
tia a-18
ticke* c-31
ticker b-33 c-25
ticker__fine a+17
tickers a+15
ticket a-16
tied a+27 d-17
tied__# a+15
tiene$ a-16
tiene* c-18
tiene_# c-34
tiene__la b-17
tiene__pero c-20
tiene__ver b+19 c-17
tiene__y a-16 c-17
tiene__yo b-19
tiene_carro b-15 c-16
tiene_el a-15 c+15
tiene_que a-18 b+22 c-20 d-15
tienen c-18
til a+17 d-24
til_# c-16
till c-19
till_@date b-16
till_i d-20
time d-24
time$ a+19 b-30 d-21
time__a a-25 d-15
time__had a-20
time__help a+18
time__it c-23
time__that c+19 d-17
time__what a-20 b+22 d-23
time_at d+16
time_for b+21 c-19 d-25
time_i b-18
time_is a-27
time_like d+16
time_no a+19 c-16 d-17
time_was a-15
timer a+28 b-24 c-28 d-27
timer$ a+20 b-16 c-19 d-20
timer_here a+15
times b-31
times$ b-17 c+16 d-20
timin* b-20 c-16
timing b-20 c-16
timing$ a-29 d+25
tio c-28
tipo a-33 b+21 c-30
tipo_# d+20
tipo_de a-20 b+20 d-16
tired a-22 c-23
tiroi* b-16
tiroides b-16
tms c-18 d+18
tms$ a-17 d+19
tms__@medicine d+17
tms_and a-17 d+22
to c+19 d-22
to$ a-24 b-19 d+19
to_# a-18 b-15 c-18 d+20
to_@animal d-16
to_@call a-17 b-16 c+18
to_@cancel d+16
to_@drive b-22 c-24
to_@medicine b-17 c-16
to_@stop a-18 c-23
to_@treat b-21
to__# d-19
to__@animal c-16 d-15
to__@call b-16
to__@clinician a-24 b+16
to__@medicine b-24
to__@person c-20
to__@relative a-24 b-18
to__@treat d-15
to__a a-21
to__about a-16
to__any a+19 c-17 d-18
to__as c+18 d-18
to__at a-19 b-16 c+16
to__back c+16 d-15
to__but a+17 b-18 c-24
to__by a-21
to__down b-18 d+15
to__every a+16
to__first a+16 c-23 d-18
to__her c+16
to__honest a-20
to__if a-16
to__in d-26
to__is a-19 b-24 c+27 d-24
to__knowledge d-19
to__later b-17 d-19
to__me c-26 d+19
to__my a-28 c+20 d-16
to__no a-16 c-18 d+17
to__not a+21 b-21 c-16 d-16
to__nothing a+16 d-15
to__now a+17 d-16
to__or c-16
to__out d-18
to__right a+16
to__she d-16
to__so b-18
to__surgery a-16
to__that d-28
to__the b-22 c+17
to__this b-24 c-25
to__three a+20 b-15
to__to c-15
to__told c+18 d-16
to__twice a-16
to__with d-16
to__yes a-18 b-16 c-18 d+21
to_a d-26
to_all a+17
to_ask c+17 d-25
to_be b+18
to_both c-19
to_but d-21
to_check c+23
to_codeine a+20 d-17
to_drink a-17 d+16
to_face c-15
to_find a-28 b-23 c+24
to_get b-16 d-18
to_go a+28 b-15 d-28
to_hear a-16
to_it d+16
to_know a-20 b+21
to_look a-17 b-19 c+20 d-16
to_me b-27
to_my a-22
to_nothing a+24 b-18 d-20
to_pass a+17 d-16
to_pull a+17
to_put a-18
to_remember a-19 b-20
to_say b-24
to_see a-17 c+19 d-25
to_sit d-17
to_sleep b-16
to_snow a-16 b+15
to_somebody d-16
to_someone c-15 d-15
to_sulfa a+20 b-16
to_take b-27
to_talk a-25
to_tell c+17 d-18
to_that a-17 c-27
to_the a-25
to_think a-21 b-16 c+17
to_this a+20 b-21 c-18
to_wait b+16
to_watch a-16
to_wear a-18 c-24
to_you b-29
tobac* a+18 c-21 d-17
tobacco a+18 c-21 d-17
toc a+17 c-15
toca d-31
toda b-30 c-29
toda__familia a+17
toda_la b-19 c-20
todas c-29 d+17
todas__noches c-17
todas__para c-17
todas_las a-18 c-22 d+20
todav* b-47
todavia b-47
todavia$ b-23
todavia__a a+19 c-16
todavia__de d-16
todavia__el a+21 d-19
todavia__en c-20
todavia__la a+16 b-22 c-32
todavia__me d-24
todavia__mi a-15
todavia__se a-15 c+18
todavia__teta d+15
todavia_amamanto d+15
todavia_en a+16
todavia_me a+15
todavia_no b-23 c+16 d-39
todavia_toma a-17 c-16 d+17
today b+25 c-48
today$ b+24 c-47
todo a+34 b-24 c-50 d-18
todo$ b-31 c-35 d+17
todo__ahi a+17 d-19
todo__corazon a+16 d-18
todo__de b-17
todo__del a+16 d-18
todo__sin b-22
todo_bien b-22 c-24
todo_el a-15
todo_en a+19 d-17
todo_eso c-17 d-21
todo_me a+19 d-21
todo_normal a+21 c-22 d-16
todos c-23
todos__desde a-18
todos__dias a-22
todos_los a-30
todos_mis a+17 b-16 d-17
toget* a-18 c-16 d+19
together a-18 c-16 d+19
told d-29
told__bipolar a-16
told__i c-16
told__is a+15
told__it c-17
told__not a-16
told__the d-18
told_me a-16
told_us a+16 c-16 d-16
toler* b-27 c-30
tolerated a+18 d-18
tolerated__well a+18 d-17
tolerated_it a+18 d-18
tolero b-18 c-19
toma c-24
toma$ c-16
toma__mi b-16
toma_anticoagulantes a-15
toma_pecho a-20 d+16
tomab* a-17 c-18
tomaba a-17 c-18
tomado$ b-20
tomado_nada a+23 d-20
toman* a-31 b-23 d+21
tomando a-29 b-20 d+17
tomando_@medicine a-18 c-20 d+28
tomando_diario c-16 d+18
tomar c-25
tome a-15 b-26
tome__@year a-19
tome__un c-15
tome_algo c+21 d-16
tomo b-45 c-20
tomo$ b-15 c-25
tomo_@medicine a-37 b-22
tomo__@medicine a-18 b-17 d+16
tomo__@vehicle b-15
tomo__dias d+18
tomo__dormir a-16 c+17
tomo__fumo a+15
tomo__la d+16
tomo__las d+16
tomo__mas a-16
tomo__normal c-15
tomo__para a-25
tomo__poco a+16 d-15
tomo__que a+24 c-21 d-23
tomo_de a-16
tomo_demasiado a-17 d+19
tomo_mucho c+18
tomo_nada d-16
tomo_pero a+28 c-28 d-28
tomo_todos d+18
tomo_un b-16 c-16
tomo_warfarina a-18 b-17 c-16 d+19
tomor* b-24
tomorrow b-24
tomorrow$ b-22
tonig* a+18 b-22 d-29
tonight a+18 b-22 d-29
tonight$ a+18 b-22 d-29
too__for a+19 b-17 c-17 d-17
too__to b-30
too_early b-22 d-24
too_many c-21 d+19
too_much a-36
took b-48
took__@medicine a+17 c-23
took__a b-15
took__for a+24 c-29
took__it a+16
took__test d-21
took_a a+16 d-21
took_it b-20 d-17
took_one d-21
took_out c-19
took_something c+16 d-16
toro a+16 d-16
tos d-16
touch b-19 c-26
touch* a+21 d-17
touched a+21 d-17
touched_a a+16
town c-22
town$ c-17
traba* a+19 b-23 d-21
trabaja a+17 b-25 d-21
trabaja$ a+21 b-18 d-26
trabajan a+20 b-18 c-16 d-19
trabajando b-19
trabajando$ a+28 c-18 d-29
trabajo$ a+16 d-18
trae d+18
traffic b-17
trago b-23 c-20
trago_me a-17 d+16
traig* b-27
traigo b-27
traigo_retraso c+24 d-20
train a+22 b-20 c-16 d-18
tramadol a-17 c-16 d+19
tranq* b-26 c-28
tranqui b-16 c-21
tranqui$ b-16 c-18
trans a+22 c-17 d-15
trans* d+17
transaminasas d-19
transfer a-20
transplant a-26 b-19 c-24 d+30
transplant$ a-24 b-19 c-23 d+27
trasp* a-22 c-26 d+23
trast* b-24 c-28 d+23
trastorno b-24 c-28 d+23
trastorno_bipolar a-18 b-16 c-22 d+21
trata* c-20
tratamiento c-24
treat a-22 b+17 c-26
treat$ a-20 c-25
treat* c-26
treated c-26
treated$ d+16
treatment c-25
treatments d-16
treme* c-16
tren a+17
tres a-17 b-27 c-25 d+23
tres$ b-15 c-17
tres__@year d+16
tres__en c-15
tres__este d+16
tres__no d-16
tres__y c-15
tres_cosas d-16
tres_y d+15
tried b-26 c-21 d+19
tried$ b-18 c-20
tried__a a-21 b-16 c-21 d+23
tried__all a-29 b-15 d+26
tried__have a+22 d-17
tried__i a+24 b-17 d-19
tried__thing a+16 d-15
tried__twice d-17
tried_any a+17
tried_everything b-22 c-23 d+20
tried_it c-23
tried_one c-20
tried_them d-15
trime* a-25 b-17 c-23 d+26
trimester a-25 b-17 c-23 d+26
trimester$ a-25 b-17 c-23 d+26
trip a-20 d+18
trist* a+21 b-19 c-22 d-15
triste a+16 c-21
tristeza a+19
troca d-16
troca$ d-16
troub* c-39
trouble c-39
trouble$ a+21 b-16 c-20
trouble__i a-22 c-21 d+23
truck c-21
truck$ a+19 b-34 c-30
truck* d-25
trucks d-25
truen* c-17 d+15
truene c-17 d+15
trust d-17
trust_it d-17
try a+34 b-27 d-32
try_again a+19 b-16
try_me a+19 d-16
tryin* a-28 c+15
trying a-28 c+15
trying__get a-16
trying_to a-30
tuani* a-17 d+15
tuanis a-17 d+15
tubal a+22 c-16
tubal$ a+22 c-18 d-15
tubes a+22 c-17 d-19
tubes_tied a+21
tucke* b-18 d+15
tucked b-18 d+15
tucked_in b-17 d+15
tuesday a+16 c-34
tumor a+15 c-19
turn a+25 d-25
turn_# a+25 d-25
turn__@date a+17 d-17
turn__in a+20 d-21
turne* a-30 c-23 d+19
turned a-30 c-23 d+19
turned_# a-28 c-15
turned__@date a-19 d+18
turned__in a-19 d+18
turno a+21 b-28 d-26
turno$ b-19 d-16
tuve a-27 b-53
tuve__de c+25 d-30
tuve__en a-20 c-19 d+22
tuve__infarto d+19
tuve__mi c-21 d+19
tuve__reaccion c-16
tuve_a c-21 d+19
tuve_hepatitis c+23 d-27
tuve_un a-23 b-28 c-19 d+27
tuve_una a-16 b-24
tuvie* a-15 b-17 c-18 d+20
tuvieron a-15 b-17 c-18 d+20
tuvieron_que a-15 b-17 c-18 d+20
tuvo b+24 c-23 d-24
tuvo__yo b-16
tuvo_un d-17
twent* c-20
twenty d+16
twice b-41
twice$ b-27
twice__day d+15
twice_a d+18
twin a+15 c-19
twins a-30 c-30 d+29
twins$ a-25 b-30 c-24 d+31
two b-52
two_@medicine a-25
two_@month a+21 c-18 d-20
two_@person a-17
two__@medicine b-18 c-22
two__@month d-15
two__@stop a+18 c-18
two__@year b-15
two__a c-21
two__and c-30
two__another a-18 d+18
two__away a+20 d-19
two__not a-18 d+17
two__shy a+16 d-16
two__the a+17
two__this a-27
two_days a-17
two_different a-15
two_i a-15
two_lines a-16 c-15 d+15
two_stents d+19
two_weeks b-16
tylenol a+30 b-16 d-30
uber a+19 c-34 d-37
uf c-24
uh a+17 b-30 c-28
uh$ a+27 b-21 c-23 d-27
uh_huh b-18 d+16
ultim* b-25
ultima__alta c+15
ultimamente a-15
ultimamente$ a-15
ultimo a+15 b-17
ultra* b-36 c+19
ultrasonido a-22 b-23 c+22 d-18
ultrasonido$ a-16 b-17 c+16
ultrasound b-23
ultrasound__week a-18
un c-21 d+16
un_@clinician a-18 c+19
un_@month c-23
un_@vehicle c-24 d-20
un_@year a+28 b-18 c-28 d-26
un__# a+15 b-19 d-16
un__@treat d-16
un__a b-27
un__alta a-15
un__de b-49
un__diario c-15
un__dormir a+15 d-16
un__en c-35
un__hace a-25 b-19 c-23 d+28
un__la b-19 c-18
un__lo a-19
un__mas a-16 c+22 d-21
un__me a-17 c-25 d+25
un__mejor a+15 d-15
un__mi b-24
un__nunca c+16
un__para b-16 c-22
un__pero d-19
un__que b-18
un__rinon a-20 d+20
un__sin a-17 c-21 d+21
un__y b-20 c-16
un_brote c-15 d+18
un_choque d-18
un_chorro a-17 d+17
un_dia a-21 d+21
un_par a-17 d+16
un_poco a-25 c+29 d-23
un_poquito c+16
un_preinfarto a-16 d+18
un_rato b-18 c-17
un_reloj a+22 b-19 d-19
un_rinon a-21 c-27 d+18
un_roble a+16
un_solo a-20 d+20
un_soplo a-19 c-21 d+26
un_stent b-16
un_tiempo d-16
un_ultrasonido c+15 d-16
un_viaje a+16 d-17
un_vinito a+24 c-19 d-25
una b-29
una$ b-26 c-20
una_@clinician d-23
una_@drug a+23 c-23 d-22
una_@medicine c+19 d-30
una_@relative a-16
una__# a-16 d+16
una__@day a+20 b-16 c-18 d-21
una__@medicine a+19 d-17
una__@month a+17 d-16
una__con c+19 d-19
una__de a-27
una__el b-20 d-24
una__en b-21
una__fea d+16
una__la a+17 c-20
una__no a-18
una__otra b-16 d-21
una__pero c+15
una__por c-20
una__que a-22
una__retraso d-17
una__se c-18
una__y a+20 b-21 c+16 d-40
una_copa a+18 d-20
una_gota a+16
una_hora b-24 c-20
una_inyeccion d-16
una_no a-20 b-18 c-23 d+25
una_pulsera c-15
una_que b-17 d-19
una_reaccion a-21 c-20 d+22
una_semana a-17
una_sola a+23 b-20 d-17
una_vez a-27 b-37 c+25
una_y d-26
unas d-15
unas__una a-15
uncle a+18
under d-19
under* d-22
under__@day d+17
under__@relative a+17 b-16 d-17
under_a b-17
under_control c-17
under_that a-17 d-20
under_the d+17
underage a+17 d-16
unfor* a-19 b-20 c-15 d+22
unfortunately a-19 b-20 c-15 d+22
unico a+39 b-34 c-31 d-34
unico_que a+22 b-20 c-17 d-18
unles* a+16 b-21 d-28
unless a+16 b-21 d-28
unless__count a+16
unless__is a+15
unless__the a+15
unless_it a+15
unless_you a+18 c-16
uno d-19
uno__otro a+16 c-16
uno_ni a+16 c-16
unos b-31 c+22
unos_dias c+16
unos_dicen c+19 d-16
until c-22
until_@date d+16
up b-43 c+15
up$ a-35 b-25 c+16
up__# c-16
up__down c+20 d-22
up__four d-16
up__i c+15
up__me c-16
up__the b-17
up__time a-15
up_a b-15 d-18
up_and a-20
up_the c-16
up_there d+16
urgen* a-16
urgencias a-15 d+16
urgencias$ a-15 d+16
urolo* a-15
us b-36
use_a d+15
used b-28 c+16 d-16
used__but c+15
used_it a+17 c-18
used_to a-17 b-23 c+15
using a-36 b-32 d+23
using$ a-20 d+19
uso__@medicine a+21 b-17 d-21
uso_drogas a+24 d-18
uso_marcapasos d+19
usted a-15 b+21 d-30
usted$ c-17
usted* a-16 b+29 d-26
usted_que a-16 b+16
ustedes a-16 b+29 d-26
ustedes$ b+20 c-26 d-19
usual* a+15
usually a+15
utero a+19
uti d-18
uti__@month a-21
uti__@year c-21
uti__now a-19 d+20
uti__the c-15 d+16
uti__time c-15 d+16
uti_all c-15 d+16
uti_right a-19 d+20
utis a-41
utis$ a-17 b-24 c-25 d+29
utis_count b+17 c-21 d-16
va b-17 c-21 d+17
vale a-24 d+18
valve a-29 b-31 c-30 d+39
valve$ a-21 b-17 c-16 d+26
valvu* d+19
valvula d+19
vamos b-25
vamos_a a-22 b-18 d+17
van a-23
vape d-32
varia* d+18
varias d+18
varon b-25 c-22
varon$ a+31 b-16 c-16 d-24
vasec* a+28 b-24 c-19 d-22
vasectomy a+27 b-23 c-17 d-20
vasectomy$ a+17
vaya a-25 b-18 c+16
ve b-18
veces a-39 b-52 c+25
veces$ a-20 b-22 d+21
veces__de c+19 d-18
veces__mas c+16 d-16
veces__me c+16
veces__que c+16 d-15
veces_me a-15 b-15 c+30 d-28
veces_y c-17
vecina a-40 b+25 c-29 d-15
vecino a-28
veia a-20 b-23
veia__no a-16 c-18 d+17
veia__que a-16 c-20 d+19
veia_cosas b-17
veint* b-18
veinte b-18
veinte$ b-17
vejiga b-18 c-42 d+22
vemos a-27 c-27 d+26
vemos$ a-17 c-19 d+17
vengo c-16 d-24
veo a-34 c+26
ver a-37 b-16 c+45 d-38
ver$ a-16 b-20 c+29 d-29
ver_como c+15
ver_quien a-19 b-18 c+20 d-16
ver_si c+18
veran* b-18 c-17
verano b-18 c-17
verda* a-35 b+16
verdad a-35 b+16
verdad$ a-30 b+18 d-31
verem* a-25 b-25 c+27 d-28
veremos a-25 b-25 c+27 d-28
veremos$ a-25 b-25 c+27 d-28
vesic* d-24
vesicula d-24
vesicula$ a+16 b-17 c-19
vet a-23 c-18
vez b-42 c+23
vez$ a+15
vez__alta c+16 d-19
vez__cuando d-22
vez__de a-17
vez__la b-16
vez_con c+20 d-20
vez_en d-22
vez_salio c+15
vi a-39 b+17
vi_cosas a-26 b-30
viaje c-22
viaje$ b-22
viajo a+19 c-16 d-19
viajo_a a+16 d-16
vice a+21 b-17 c-17 d-16
vice$ a+17 c-16
vicio* a+18 c-18 d-17
vicios a+18 c-18 d-17
vida b-35 c-32
vida$ a+26 b-28 c-27
vida__el a-19 d+17
vieja b-37 c-23 d+25
viejo b-28
viend* b-28
viendo b-28
viendo$ a-16
viene b-26 c-28 d+15
viene$ a+25 d-25
viene__en a-25 d+23
viene_de a-19 d+16
viene_otro a-20 d+19
viernes a-29
vietn* a-17 b-16 d+17
vietnam a-17 b-16 d+17
vietnam_vet a-17 b-16 d+17
vigil* a-16 b-17
vine c-17 d-20
vinit* b-24 c-25
vinito b-24 c-25
vinito_con a+15 d-16
vino a+16 c-21
vino__@day a+18 c-19 d-17
vino_el a+18 c-19 d-17
viole* a-21 c-16 d+20
violent a-21 c-16 d+20
virge* a+20 b-21 c-19 d-15
virgen a+20 b-21 c-19 d-15
visio* b-16 d-17
visions d-17
visits a+20 d-16
vitam* c-17 d-23
vitaminas c-17 d-23
vitamins a+16 c-20 d-18
vive a-15
vivo a+33 b-29 c-27 d-26
voces a-20 b-15
voces$ a-20 b-26
voces_cuando c-21 d+20
vodka a-20 c-22 d+24
voice* b-30 c-36 d+18
voices b-27 c-34 d+22
voices$ b-18 c-20 d+19
volvi$ c+16 d-16
vomit* d+16
vomite a-18 c+16
vomiting a-22 c-21 d+21
voto a-15
voto_desde a-15
voy b-31
voy$ b-21
voy__# a-15 d+19
voy__@month a-17 d+16
voy__@vehicle a+18 b-15 d-18
voy__a c+16
voy__al b-16 d-20
voy__bano d-17
voy__camino a+18 d-18
voy__de a-18
voy__ese d-16
voy__la a+18 b-19 c-17
voy__los a-24 d+24
voy__medio a+15 d-16
voy__mi c-17
voy__poder d-16
voy__si b-16
voy_con a-16 c-19 d+24
voy_en a+32 b-26 c-27 d-27
voy_para a-30 c-17 d+29
vuelv* c-16
vuelvo c-16
wait c-35
wait$ a+16 c-24 d-26
wait_till a+23 d-22
waiti* b-42 c+25 d-25
waiting b-42 c+25 d-25
waiting__@relative d-21
waiting__a d+15
waiting__bloodwork c+16
waiting__my b-20 c+19 d-30
waiting__the b-22 c+19 d-22
waiting_for b-16 c+19 d-17
waiting_on a-17 b-28 c+34 d-38
walgr* a-23
walgreens a-23
walgreens__# a-16 d-19
walk a+20
walk$ a+17
walke* b-20 c-20 d+19
walked b-20 c-20 d+19
walked__# a-15 d+16
walked_in d+20
walma* d-19
walmart d-19
want a-23 b+19 d-30
want__know c-17
want__to d-18
want_to d-25
wante* b-21 c-26
wanted b-21 c-26
wanted_to a+15 b-20 c-20
wants b+17 d-30
wants__know b+23 c-28
wants_to b+21 c-17 d-27
warfa* a-19 c-19
warfarin c-22
warfarina a-19 c-19
warfarina$ a-19 c-18
was c+22 d-20
was_# a-15 d+18
was__# b-21
was__@relative b-23 d-22
was__a a-22 b-17
was__and a-15 b+16
was__at b-19
was__bit a-16
was__but b-17 d-22
was__depression a-18 b+15
was__for b-15
was__i b-19
was__in b-23 c+22 d-16
was__me c-16
was__not a+23 b-17 c-20 d-23
was__on d-17
was__once a-24 b-20 c+32 d-30
was__problem c-17 d+17
was__that a-19 c+19 d-16
was__the a-30
was__to b-21 d-15
was_a a-28 c+18
was_adopted a-16 c+18 d-16
was_an d-16
was_at a-17 c-19 d+21
was_born b-17
was_but a+16 c-16
was_clean a+26 b-17 c-24 d-24
was_fine a+30 c-23 d-30
was_going a+18 c-19
was_high d-19
was_in a-22 c-16 d+16
was_normal d-16
was_not a-24 d+23
was_on a-24
was_out a-15
was_positive c-19 d+15
was_the a-24
was_wild a-16 b+18 c-16 d-20
wassu* a-17 d+18
wassup a-17 d+18
wassup$ a-17 d+18
watch a-22 b-21 c+23 d-19
watch* a-19 b-26 c-16 d+23
watching a-22 b-19 d+22
water c-20
way b-40 d+25
way$ b-21 c-17
way_past b-17
we b-31
we__# d-16
we__a c-17 d-26
we__at a+23 c-17 d-19
we__be c-17
we__good a-21 b-15 d+22
we__in b-15 c-17
we__later a+19
we__no a+21 c-18
we__not a+26 d-31
we__on d-15
we__out a-23
we__see c+16
we__the c-15
we__to b-18 d-23
we__together a-18 c-16 d+19
we_are b-18
we_do a+24 b-18 c-21 d-24
we_had d-24
we_have a+21 b-22 d-28
we_just a-16 d+17
we_will a-16 b-18 c+15
weak b-16 c-23
weane* c-21
weaned c-21
weaned_him a+22 d-19
wear a-23 c-33 d+29
wear$ b+17
wear_pads d+16
weath* a-17 d-19
weather a-17 d-19
weed c-23
week$ a-15
week_and c-18
week_of a-19
weekend b-22
weekends a-20 b-31 c-22 d+26
weeks b-53
weeks$ a-29 b-25 c-26 d+35
weeks_@late c+21 d-22
weeks__@day c-20 d+17
weeks_on c-21 d+18
weeks_to d-19
weird a-23 c+22 d-23
weird_but a-16 c+16
well b-39 d+20
well$ b-18 c-19 d+21
well__is c-17
well_i c+15 d-25
well_it d+17
wellbutrin b-19 c-27
went b-36 d+15
went$ a+15 d-19
went__a d-16
went__it a-18 d+18
went_to a-22
were b-38 c+16 d-23
were__little c+15
were_a a-21
what a-61 b+45 d-35
what$ a-40 b+41 c-21 d-34
what__@body b+15
what__@treat b+20 c-19
what__a a-25 d-20
what__as a-16 b+23 c-22 d-19
what__exactly b-19 c+18
what__have b+16
what__i a-31 c-28
what__in b+18
what__is a-20
what__it a-16 b+16 d-16
what__mania c-15
what__mean c-16
what__my b+20
what__not a-18 d+20
what__psychosis b+20 c-18
what__reaction b+19 c-15
what__she b+16 c-15
what__that c+17
what__the a-17 b+26 c-26 d-15
what__up d+17
what__you a-20
what_about b+17
what_counts a-17 b+26 c-24 d-22
what_do c-20 d+16
what_for b+17 d-15
what_have a-18 d+20
what_i a-16
what_if a-20 b+28 c-35 d-23
what_is d-29
what_it c+15
what_they b-17 c+24 d-22
what_would b+20 c-16
whate* a-18
whatever a-18
wheel a+21 b-17 c-18 d-21
when b-30
when__@relative a+15 c-15
when__am a-16 c+27 d-22
when__broke d-21
when__gave a-18 c-22 d+21
when__get c-16 d-16
when__had c-22
when__it c-30
when__was b-24 c+16
when_i b-29 c+26 d-19
when_my a+18 c-17
when_the c-15
when_they c-28
where_do b+19 d-17
where_we a-19 b-19 d+16
which a-34 b+18 d-39
which_@medicine a-17 b+18
which__is b+16
which__that b+17
which__you c+17 d-16
which_day b+16
which_of b-17 c+19
which_one a-16 b+20 c-19
which_ones b+17 c-17
while a-17 c+17 d-19
whiskey a-16 d+18
white d-18
white__it a+16 d-15
who a-23 b+31 d-30
who__know b+18 c-18
who__me a+17 d-17
who__this b+17 c-15
who__to a-17 b+24 c-22
who_dis b+17 d-15
who_knows b-23 c+24 d-23
who_wants b+18 c-18
whole b-39
whole__and a-15 d+15
whole__of c-18
whole_list b-20
why a-57 b+37 c-31
why$ a-27 b+33 d-35
why__i a-18 b+16
why__need b+17
why__not a-19 b+15
why__you a-15 b+15
why_can a-17
why_does b+18
why_not a-28 b-35 c-30 d+38
widow* b-18 d+16
wife a-22 b-33 d+21
wifes b-17
wild a-21 b+18 c-21
wild$ a-16 b+18 c-16 d-20
will a-20 c+22 d-17
will$ a-18 b-22
will_@drive a+19 b-16 d-18
will__@vehicle b-21
will__a a-17 c+17
will__be a+31 b+20 c-34 d-45
will__her b-19 c+19
will__i d-18
will__in a-15
will__it c-21
will__my b+19 c-20 d-17
will__out a-18 c+19
will__someone a-18 c+19 d-17
will__take d-20
will__that a-16 b+18 c-19 d-16
will__the a-18
will__there c-29 d+15
will__to d-21
will__up a-15 c+20
will__waiting c-15
will__work a+18 d-21
will__you b-27 c+18
will_ask a-18 d-16
will_be b-34 c-27
will_come a-18
will_do a-19 b-19 c-15 d+20
will_find a-25 b-25 c+30 d-26
will_get c+16
will_i a-18 b+23 c-23
will_it a-20 d-22
will_know a-22 b-20 c+24 d-23
will_let b-21 c+15
will_not a+38 b-26 d-44
will_see a-19 d-18
will_take a+15 b-18
will_walk a+21 c-17
will_you b+17
willi* a-22 b-18 c-18 d+22
willing a-21 b-17 c-17 d+22
willing$ a-16 d+17
wine b-25
wish a+26 b-24 c-27 d-18
wish_i a+16 b-20 c-20
with c-34
with_@medicine d+15
with_@relative d-17
with__# d+16
with__@animal b-18
with__@clinician d-19
with__@medicine c-17 d+19
with__count b+19 c-18
with__i b-16
with__in c-20
with__on c-16 d+15
with_bells c-16 d+16
with_her d-16
with_it c-27
with_me c-26
with_that a-18 b-16 c-17 d+26
with_the a-17 c-21
with_twins b-16 d+16
witho* b-20 c-15
without b-20 c-15
without__@medicine a-16 d+18
wonde* a-22 b-18 c+23 d-15
wondered a-22 b-18 c+23 d-15
wondered$ a-16 c+19
word a-16
words b-17
work b-19 d-17
work$ b-46
work__me b+17
worke* b-22 c-22
worked b-22 c-22
worked$ a-22 d+23
worki* b-37
working b-37
working$ a+30 b-17 c-28 d-29
working_# a-19 d+19
working__it a-21
working__my a-17
working_on a-23 b-17
works b-48 c-47 d+22
works$ a-21 b-34 c-30 d+29
works__me a-24 d+24
works_for a-19 d+19
worry a-18
worst c-16
would$ a-18 c-25 d+21
would_@drive a+16 d-19
would__@call b-15
would__a b-27 c-26
would__be a-23 c-24 d+26
would__better b-22
would__first a+18
would__have d-22
would__i c+17 d-20
would__if a-15 c-25 d+18
would__know b+17
would__look c+25 d-19
would__me c-16
would__miss a-19 c-16 d+18
would__my b-18
would__not a-15 b+16
would__so a-23
would__than b-15
would__that a-17
would__the c-16 d-19
would__yes a-24
would__you a+24 b-31 d-15
would_a b+16
would_be b-49
would_have b-20 d-20
would_i a-19
would_know b-29 c+26 d-19
would_like a-18
would_not a-39 b-26 d+29
would_rather c-28 d-30
would_tell d-16
would_you b+17
wow a-19 b+20 c-20 d-18
wrong b+16 c-32 d-33
wrote a-24
wrote_@treat a-15
wrote__in a-15
x a-15 c-29 d+16
x_mi c-15
xanax a-22
y_@clinician d+18
y_@day a-15 c-17 d+15
y_@howmuch a-19 b+17 c-17
y_@medicine b-36 c-45 d+24
y_@treat b-23 c-24 d+29
y__# d-25
y__@medicine c-33 d+22
y__@relative d-24
y__@stop b-15
y__@treat a-17
y__bien a+16
y__cayo c-16
y__con c-23
y__contar a+18 b-19
y__de c-30
y__dice a-16 c+15
y__digo a-16 d-17
y__el b-17
y__eso b-15
y__hay a+20 c-19 d-17
y__jaja b-22 c+16
y__los b-15
y__me a-35
y__mi a-17
y__nada a+17 c-18
y__negativa a+17 c-15
y__no a-16
y__perfectos a+20 d-21
y__puedo a-16
y__que a-21
y__si d-22
y__soy c-15
y__tengo d-15
y__todo a+18 d-19
y__tres b-15
y_a a-19 c-17 d+21
y_ahi a-16
y_bien a+26 b-17 d-25
y_el c-18
y_eso a-21 c-21
y_estoy a+16
y_hay c+17 d-17
y_la b-20
y_le b-19 c+18 d-16
y_los c-18 d-22
y_luego a-17 b-16
y_me b-33
y_medio b-24 c-23
y_mi c+18
y_mitad a-23 b-22 c+23 d-22
y_nada a-36 c-25 d+32
y_ni c-29
y_ninguna a-30 d+30
y_otro a-23 c+22
y_salio a+25 b-16 c-25 d-22
y_salva a-16 b-16 d+17
y_se d+16
y_seguimos a+22 b-19 c-20 d-21
y_si a-23 b+34 c-28 d-32
y_sigo b-16 c-16
y_todo b-16
y_tomo a-17 d+22
y_transaminasas a+17 d-19
y_ya a+24 b-32 d-16
y_yo a-31 c-18 d+27
ya c-49 d+18
ya$ a+20 c-24
ya__@clothes b-19 d+17
ya__@medicine d-20
ya__@place b-16
ya__@relative a-16 d+21
ya__@year a+18 d-17
ya__a c-24
ya__casa d+16
ya__con a-17 c-16 d+18
ya__cuenta b-16 c-15 d+16
ya__de b-18
ya__doy a+16 d-17
ya__el a-30 c-21
ya__ese a-24 b+22 d-20
ya__eso a-21 b+21 d-19
ya__fabrica a+16 d-16
ya__interesa a+18 d-19
ya__la b-41 d+19
ya__le a+17 d-17
ya__llego a+21 b-18 d-21
ya__lo a-21 c-17
ya__los b-23 c-19
ya__mande b+20 c-16
ya__mi c-35
ya__mis a-16 c-18
ya__nace a-25 b-16 d+24
ya__otra b-15
ya__para d-17
ya__pregunte b-19 c-19
ya__todo b-28 c-16
ya__tomo a-20
ya_casi a-17 d+17
ya_comi a-21 b-19 d+22
ya_contesto d-19
ya_en a-29 b-24 d+30
ya_esta b-21 c-17
ya_estoy b-21 c-23
ya_hasta a-20 b-17 d+20
ya_le c-19
ya_llego d-16
ya_llegue b-19 d+17
ya_lo c-26
ya_me c-32 d-22
ya_mero b-23 c-17
ya_no a+23 d-29
ya_pedi a-17 d+18
ya_perdi b-16 c-15 d+16
ya_puedo b+15
ya_tengo a-17 b-16 d+20
yea a-30 b-27 c-31 d+32
yea$ d+15
yea__is d+18
yea_my d+16
yeah b-51 c-50 d+20
yeah$ a-38 b-27 c-26 d+40
yeah__@relative d+16
yeah__i a-16
yeah__was d+16
yeah_in a-16 d+17
yeah_it d+17
yeah_my a-16 d+18
years a+16 d-16
yello* a-15 c+19 d-17
yellow a-15 c+19 d-17
yep a-32 b-25 c-25 d+39
yep$ d+20
yerno b+20
yes b-45 c-17 d+26
yes$ a-50 d+33
yes_@medicine d+16
yes__# a+20 d-19
yes__@medicine a-27 d+22
yes__@relative a-18 c-17 d+20
yes__a a-18 d+20
yes__both a-22 d+21
yes__drink c-19
yes__has a-16 d+15
yes__have a-16 d+18
yes__i b-19
yes__is a-27 c-16 d+27
yes__no b-27
yes__was a-16
yes_a d+18
yes_but a-16
yes_i b-19
yes_maam a-17 d+18
yes_me a+20 b-18 c-18 d-17
yes_my a-18 c-17 d+20
yes_oh a+17 d-17
yes_sir a-16 d+18
yes_to b-21 c-19
yessi* a-19 c-16 d+23
yessir a-19 c-16 d+23
yessir$ a-16 d+21
yeste* a+26 c-26 d-24
yesterday a+26 c-26 d-24
yesterday$ a+19 c-21 d-17
yet b-21 d-16
yet$ c+25 d-42
yo a+15 b-54
yo$ a+21 b-21 d-20
yo_@drive d+15
yo__dos a-16 d+17
yo__en b-17
yo__la b-25 c+16
yo__lo b-17
yo__no d-15
yo__que b-20 c+15
yo__sano a+17 b-16
yo__se a-17
yo__solo a+18 d-17
yo_jamas a+15
yo_le b-23 c-18 d+22
yo_los a-17 d+17
yo_me a+16 d-20
yo_misma a+15
yo_nada a+27 b-20 d-23
yo_no a+28 b-17 c-26
yo_recuerde a+19 c-17 d-16
yo_sepa b-24 d-24
yo_solo b-21 d-27
yo_soy a+18 b-16
you a-30 b+42 c-20
you$ a-30 c+16 d-20
you__@relative c-20
you__a a-19 b+19
you__all c-17
you__asking b-20
you__at c-17
you__count a-17 d+16
you__from b+16
you__have a-17 b+21 c-17 d-22
you__i a-23
you__is a-20
you__it b-31 c-25 d+21
you__later a+26 b-26
you__me b+20 c-25 d-17
you__morning b-17
you__my b+22 c-30 d-23
you__not d-23
you__on a-19
you__right d+17
you__send a-17
you__that a-18 d-20
you__the a-27 b+22 d-18
you__to a-16 b+31 c-30 d-26
you_all a-31 b+25 c-27
you_ask a-23 b+21 d-20
you_bet d+16
you_betcha a-15 b-17 d+18
you_can b-25
you_covered a+20 b-17 c-15 d-19
you_did a+17 b-17 c-15
you_for b-20
you_got a-26 c-20 d+15
you_guys c-20
you_have a-24
you_in a-20
you_know a-21
you_mean d-24
you_name c-18 d+17
you_need a-17 c-21
you_take b+16
you_text a+21 d-18
you_yes a-17 c+15
young b-17
young$ c-15
young* c-18
youngest c-18
youngest__# a+19 b-22 d-16
youngest_is c-17 d-21
your b+20 c-18
your__as c+16 d-17
your_guess c+16 d-17
your_place d-21
yup a-28 b-23 c-19 d+30
yup$ d+17
zero a+46 b-37 c-36 d-43
zero$ a+30 b-27 c-29 d-29
zip a+31 b-27 c-25 d-28
zoloft c-16
¿ a-47 b+52 c-46 d-31
¿__a b+15
¿__cuenta d-16
¿__de b+20 c-16
¿__en a-20 b+23
¿__la b+22
¿__que b+15 d-16
¿__si b+15
¿_el b+18 c-17
¿_es b+19
¿_la b+17
¿_me b+21 c-16
¿_puedo b+16
¿_que c-17
¿_se a-15
😂 c-19 d-20
😂$ c-16 d-20
😅 a-24
😅$ a-24
🤰 a-19 d+19
"""
