"""Weights of the yes_no reader: written by ``python -m training.weights`` from 12759 texts; not by hand."""

SEALED = "ac48f735eaae095a"

KNOWN = """\
# % + 0 0.8 09 1 10 10-4 100 11 110/70 118 12 12/7 120 14 15 150 16 160 17 18 19 1987 1991 1994 1998 2 20 200 2004 2008 2009 2010
2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 21 210 212 22 23 24 25 27 29 2:15 3 30 31 34 39 4 40 41 43 44 45 4:20
5 50 50/50 52 54 55 555 58 6 60 60/40 61 65 66 67 69 7 70 71 72 74 76 78 8 80 81 83 88 89 9 90 91 94 95 98 99 a aa abdominal
abejas abierto abilify ablation able about abril absolutely abstemio abuela abuelita abuelo aca acaba acaban acabo acaso according
account acelerada aceptan acid acomoda acompana acostado across act acta actually acuerda acuerdo acupuncture acupuntura adderall
addict address adelante adhd adopted adrenalina afecta affirmative afford afib afirmativo afraid after afuera again against agarra
agarro age agenda ages ago agosto agradezco agree agua aguanta aguanto aguja ahead ahi ahora ahorita ahorros aide airway aja al
alcanzo alcohol alcoholic alcoholico alergia alergias alergica alergico alergologo algo alguien alivio all alla allergic allergies
allergist allergy alley alli almorzar almost almuerzo alone along alphabet already also alt alta altas although altita always am
ama amables amamantando amamanto amaneci amanecio amanezca amanezco ambulance america amiga amigo amigos amitriptilina
amitriptyline amlodipine amlodipino amor an anafilactico anafilaxia analisis anaphylaxis and anda andaba andamos andele ando
anestesia anestesiaron anesthesia anesthesiologist anexo angina anitos ano anoche anos another ansiedad answer answered answering
answers antes anticoagulante anticoagulantes antidepresivo antidepresivos antidepressant antidepressants antidoping anxiety
anxious any anybody anyone anything anytime apa apago aparato apartamento aparte apartment apenas apple appointment april aquella
aqui arde are arm army around arranca arreglado arrepenti arrested arriba arritmia arthritis as asado asegurar asi ask asked
asking asleep aspirin aspirina asthma asustada asylum at ataque ataques ate atienden atorados atras atrasada atraso attack attacks
august aun aunque aunt auricular auto autopista available aviso aware away awful ay ayer ayuda ayunas azucar b baby babys
babysitter back backed bad bag bags bail bailed baja bajado baje bajita bajo ball balloon banana banarme band bank bano baptist
bar barely barn bastantes bayamon be beats bebe bebida bebo because bed bedtime bee been beer beers bees before beforehand behind
being believe bells belly benadryl bender bendito besides best bestie bet beta betcha better between bf bfing bien big bike bill
biologically bipolar bipolaridad birth birthday birthdays bit bite black bladder blanca blanket blocker blocks blood bloodwork
bloqueos blown blues board bocado bodas body bolsa bone boob book books boots booze borda borderline born borracho borreme borrosa
boss bot botella both bother bottle bottles bought bow box boy boyfriend bp bracelet brand brazo break breakdown breakfast breast
breastfeed breastfeeding breathe breathing bring bringing brings bro broke broken bronca brote brother brothers broto brought
buddy buen buena bueno bugs building bun bunch bupropion bus busca buscando buscar buscarme busco business buspar buspirone busy
but buy by bypass bypasses c cab caballo caballos cabecera cabeza cabinet cada cae cafe caffeine caida caigo cajas cajon calculos
caldito calendar calendario calf cali call calle called calling calor cama cambian cambiaron came camino camion can canas cancel
cancela cancele cancelled cancelo cancer capaz car cara card cardiaca cardiologist cardiologo cardiology cardiopatia care cargo
carnal carnet carretera carrier carro carry carrying cars casa case casi casita cat catch cateterismo cath catheter catheterize
cats caught cause cayo cbd cbt cdl celexa celular central centro cerca cero cerrada cerre cerro certain certificate cervecita
cerveza cervezas cesarea chair chamba chance change changed changing chaplain chart chauffeur che checado checar check checked
checking checks checkups checo chelas chequeo chest chew chicago chichi chicken chico chip chiquita chiquito chofer cholesterol
choque chorro christmas chronic church cien cigarettes cigarro cinco cintura cirrhosis cirrosis cirugia cistitis cita citalopram
city ckd clarisimo clarita claro clase class classes clavo clean clear cleared clinic clinica clock clopidogrel close closed clot
clozapina coagulo cobran cobre coca cocaine coche cocinando codeine coffee coke cold colesterol college colonoscopy colors coma
comadre combine come comer comes comezon comi comida coming comio committed como compadre companero company complica comprado
compre compro con concert condom condon confianza confidencial confidential confirm confirma confirmaron confirmed confirmo
conflict congestive conmigo conocidas conozco consegui consent considered consigo consta constantly consultarlo consulto contacto
contar contesta contestado contestar contesto contrario control controlada controlan controlled controlo conviene convulsiones
cooking copa copita corazon correct correcta correcto correo corro cosa cosas cosquillas cost costo couch could coumadin
counseling counselor counselors count counting country counts county couple course cousin cover covered covid cowboys coworker
cows cracker crawl crazy creatinina creatinine credit cree creek creeping crei creia creo cristal cristiana cross crudo crumb ct
cuadra cuadrado cual cuales cualquier cuando cuantas cuanto cuantos cuarto cuatro cubre cuenta cuentan cuentas cuente cuenten
cuento cuerda cuerpo cuesta cuff cuide cuido culvers cumple cumpli cumplo cunada cunado cured currently cut cutting cvs cycle
cycles cymbalta cystitis da dab daban dad daddy dado dads daily dale dama dan dana dando dano dar dare dark darlene darlin date
daughter daughters dav day days de deacon dead dear debo decades decia decian decided decir decirle deep define definitely
definition deja dejame dejamos dejar dejarlo deje dejela dejelo dejeme dejo del delayed dele delusions demas demasiado dementia
demons demora den denied dentist dentista dentro denver department depende depends deployment depo depre depresion depressed
depression deprimida desayunar desayune descansa descanso descartaron descarto desde desgracia desmaye desocupada despues destetar
detox dia diabetes diabetico diagnosed diagnosis diagnosticada diagnosticado diagnosticaron diagnostico dialisis dializo dialysis
diario dias dice dicen dicho diciendo did die died dieron diet diez diferentes difference different dig diga digame digo dije
dijeron dijo dime diner dinner dio dios dip dira direccion dis disculpe discuss disease dislocated disorder disparo distintas
distintos diu divorce divorcio do doble doce doctor doctora doctores doctors documento does dog dogging doing dolor domingo
domingos don donde done door dormi dormida dormido dormir dos dose doses dosis dot double doubt down doy dozen dra drama drank
draw dreams drew drink drinker drinking drinks drip drive driver drivers drives driveway driving droga drogado drogas drop dropped
drove drug drugs drunk dry duda dudas dude due duele dui duloxetina dura during duro dust duty dx dying e earl early ears easter
eastern eat eaten eating echele echo eco ecocardiograma ecografia ect edad edge edibles effects effexor eggs eh eight eighteen
either ekg el elbow electro electroshock elevated eliquis ella elm else em email embarazada embarazadisima embarazo embryo emdr
emergency emojithanks emojiyes empece empezando employer empty en enalapril encargo encinta encontrado encuentro end ended enero
enfermera enfermo english engordo enlarged enojo enough entendi entera entere entienden entiendo entonces entra entran entrando
entrar entre entro enviude enzimas enzymes epipen episode episodes episodio episodios er era es esa esas escitalopram escriba
escribame escribe escribi escribir escribo escuchar escucho ese eso esos espalda espera esperando esperar espereme espero esposa
esposo esquina esquizoafectivo esquizofrenia esquizofrenico esta estaba estacionamiento estado estamos estan estar estare este
esto estomago estos estoy estres estudio estudios estuve estuviera estuvo evaluando evaluaron evaluated evangelica even evening
ever every everybody everyone everything everywhere ex exactamente exactly exacto examen examenes except excuse existia expecting
expediente experience expired explain extent eye eyes fabrica face facebook factory failure faint fall falla falls falta faltaba
faltan familia familiar family fan far farm farmacia fast fat fatal father fatty favor fea feas features feb febrero february
fecha feed feeding feel feeling feels feet fell fella felt fence fentanyl feo fetch fever few fiance fib fibrilacion ficha fiddle
fiebre field fiestas fifteen fifth fifty fighting figure figured figuring fijese fila file fill filled filling final find finde
findes fine fines finished fire firma firme first fish fit five fixed fixing flagged flat flight flu fluoxetina fluoxetine
flutters flying foggy folks follow followed food for forget forgot form forma formula formulario forth forties foster foto fought
found four fourth frascos freaked free frequent fresh friday friend friends frio from front fue fuego fuera fueron fuerte fuerza
fui full fumo funciona funciono funeral funny futbol gabapentin gabapentina gallbladder gallstones game gano garage garden
garganta gaste gastritis gata gato gatos gave gay gemelos genial gente get gets getting gf ghost girl girlfriend give given gives
giving glass glasses glaucoma go god goes going gone good goodness got gota gotas gotten gracias grad grade grado granddaughter
grande grandkids grandma grandmother grandpa grandson graso grave great grief groggy group groups grown guagua guardian guaro
guess guest guilty gummies gummy gusta guste gusto guy guys gym ha habana haber habia habit habla hablaba hablaban hablamos hablan
hablando hablar hablarlo hable hablo habones habria hace hacen hacer hacerlo hacerme haciendo had hago haha haldol half halfway
hallucinated hallucinations hambre han hand handled hands hang happen happened happening happens happy hard hardly has hasta hated
have having hay haya hayan he head headache headed health healthy hear heard hearing hears heart heartbeat hearts heavens heavier
heavy hecho heck held hell help helped helps hep hepatitis her here hermana hermano hermanos heroin hers herself hi hice hicieron
hierbas hierro higado high hija hijo hijos him himself hinche hincho hinted hip hiperactiva hipertensa hipertension hipertenso
hipomania his historial history hit hitch hives hizo hmm hold holding hole holter hombre home hon honduras honest honestly honey
hongos hooked hope hopefully hoping hora horario horas horrible horse horses hospital hospitalized hour hours house houston how
hoy hs hubby hubo huelo hueso huh hungry hurt husband husbands hydrocodone hypertension hypomania hypomanic hysterectomy i iba
ibuprofeno ic icu id idea ido if iglesia igual ill imaginate imaginese imagino implante importa imposible impossible imss in
incontinencia inconveniente induced ine infarto infeccion infecciones infection infections inflamado info informe infusion
infusions injections inmigracion inpatient inside instead insuficiencia insulin insulina insurance intensive intentando interesa
internada internaron intersticial interstitial into invega inyeccion ir iraq iria irme iron irregular is issue issues it itch
itched itching itchy itself iud ivf izquierdo jacket jaja jajaja jale jamaica jamas jamases jan january jaundice jefa jefe jeje
jeopardy jesus jk job jodido johns journaling joven joya jubilado jueves julio july june junio junior junta jury just justo keep
keeping keeps kept ketamina ketamine kid kidney kidneys kids killed kind kindly kinds kitchen knee knees knock knocked know
knowledge known knows knuckling l la lab labetalol labs lactancia lactando lado lady laid lamentablemente lamictal lamotrigina
larga laryngospasm las last late lately later latex law layoff lbs le leaks leaky least leave leche lee leer left leg legal lei
lejos lengua lentes les lesbian less let letra letting levanta levanto leve levels lexapro libre licencia licenciada license lick
lie life ligada ligaron light like lil limit limite limpia limpio linda line lined lines lips lisinopril list lista listening
listo lithium litio little live liver livers lives llama llamaban llamada llamame llaman llamarme llame llamen llanta llave llega
llegado llegamos llegar llego llegue llene lleno lleva llevar llevarme lleve llevo llueva lo lobby loca lock locked loco locos
locura log lol long look looked looking looks loopy lord los losartan lose lost lot lots loved low lucky luego lugar lunch lunes
luz lyft lying lyrica m ma maam machine macon made madre mai major make makes making mal mala male malisima malo mama mamar man
manage manager managua manana mandar mande mandeme mando maneja manejando manejar maneje manejo manera mania maniaco maniacos
manias manic mano manos many maquina marathons maratones maravilla marca marcapasos march marco mareadita mareo margarita marido
marihuana marijuana marisco mariscos marriage married martes marzo mas mate matriz matter mature may maybe mayo mayor mdd me mean
means measured med media medicaid medical medicamento medicamentos medican medicare medication medications medicina medicinas
medicine medico medics medido medio mediodia meds meet meeting mejor melatonin men menopause menopausia menopausica menor menores
menos mensaje mensajes mente mentioned mentir mercy mero mes meses mesias messages metadona metformina meth methadone meto
metoprolol metro mexico mg mhm mi mia middle midnight miedo miento might migracion migrana mija mijita mijo mil milagro mild miles
milk mind minds mine minor minute minutes minutos mio miracle mirar mire mis misa misdiagnosed misma mismo miss missed mitad
mitral mixed mo modelo modo molesta mom moment momento moms monday mondays monitor monterrey month monthly months monton more
morning mornings morphine most mota mother mothers moved much mucha muchacho muchas mucho mude mujer mule multivitamin mundo murio
murmur mushrooms must muy mwf my myself nace naci nacido nacimiento nacio nada nadie nah name named names napping nary naturales
nausea nauseas nauseous navidad navy near necesita necesitan necesito need needs nefropatia negar negativa negative negativo
neighbor neighbors neither nel nene nephew nerve nerves nervios nerviosa nervous never new newborn nexplanon next ni nicotine
niece nieta nieto nietos night nightmares nights nina nine ninera ningun ninguna ninguno nino ninos niquel nkda no nobody nobodys
noche noches nomas nombre nombres none nonstop noon nop nope nor normal normales normally nos nose not nothing nothings novedad
novela novia novio now nubes nuera numb number numbers numero nunca nurse nurses nursing nuts o ob objection obligatorio obvio ocd
ocho october octubre ocupada ocupado ocurra of off offered office officially ofrecio oh ohio oi oia oido oiga oigo oil ojala ok
okay ol olanzapina old older olvido on once one ones only oops open operacion operada operaron opere or orden organos organs
original orina orinar orino other others otherwise otra otro ought our out outside ovarios oven over overactive owe owes own ox
oxybutynin oxys oye pacemaker paciente pacifico pack packed padece padecia padecido padezco pads pagar pai pain pais palabra
palabras palos palpita pana panal pancreas pandemia panel panic panicked panico panzona papa papas papel papeles paper papers
paperwork par para parale paramos paranoid parar parce pare parece parecido pareja parents parezco parir parking paro paroxetina
parqueo part parte partial partida partir partners parto parts pasa pasada pasado pasando pasaporte pasar pase pasele paso pass
passed passport past pastel pastilla pastillas pastillita pastor pata patch patient patients patron paxil pcp peanuts pecho pedi
pediatrician pedir pee pega peino peleando pena penal pendiente pendientes penicilina penicillin pensaba pensando pensarlo pense
people per percent percocet percs perder perdi perdio perdon perf perfect perfecta perfecto perfectos period periods perlas
permiso permit pero perro perros person persona personal pharmacist pharmacy phone physical pick picking picks pickup pide piden
pidio pido pie piece piedra piedras piel pienso pierdo pies pijama pill pills pink pipi pirulos piso pjs place plain plan planned
planning plans plant plata plavix please plenty plumbing plumbings plus po pobrecito poco poder podia podria polen police
poliquisticos pollen polvo polycystic poncho poner pongo poquito por porch porque porros positiva positive positivo posparto
possible possibly post postpartum postraumatico pot pots praise pray prayed prayer prazosin preeclampsia prefer prefiero preg
pregabalina pregnancy pregnant pregunta preguntado preguntan preguntar preguntarle preguntas pregunte pregunto prehypertension
preinfarto prena prenada preocupe prescribed prescriptions present presion pressure pretty prima primer primera primero primo
pristiq privado private probably probado probando probar probe problem problema problemas problems procedimiento program prolapse
prolapso promise pronto proof propranolol prostata prostate protection protein proxima prozac prueba pruebas pruebo psicoanalisis
psicologa psicologo psicologos psicosis psicotico psiquiatra psiquiatras psiquiatrico psych psychiatrist psychologist psychosis
psychotic pt ptsd puebla pueblo pueda puede pueden puedo puerta pues puesto puked pull pulled pulsera pump pumping punto pura
puras puro puros puse pusieron puso put quadruple que queda quedamos quedan quede quedo queria question questions quetiapina quien
quiera quiere quieren quiero quince quirofano quit quita quitaron quite quito quiza quizas race races railroad rain rajo ran
random rango rapido rara raras rarely raro rash rate rather ratito rato raw rayita rayitas reaccion reaccione reaching reacted
reaction reactions read ready real realidad reality really reason recai recaida recall recetaron recetas rechazan recheck recien
reckon recliner recoge recoja recojan recojo record records recovering recovery recuerda recuerde recuerdo recuperacion red
refiere refresco registraron regla regreso regular rehab rehabilitacion relampaguee relapsed related reloj remedios remember
remembers removed repeat repetir repite request required respirar responder rest resuelto resultado resultados results retired
retraso revisado revisaron reviso rezar rhythm ride right ring rinon rinones rise risperdal risperidona road roads roble robot
rodilla roger roja roll rompio ron roncha ronchas roof room roomie roommate roommates rosada roto rough rounds route rule ruled
run running runs s sabado sabe saber sabra sabria sacaron saco sad safe said sailed sala sale salen salga salgo sali salido
saliendo salieron salio salir salva salvador salvo same sana sane sangre sanito sano santa santo sarpullido sat saturday saturdays
saved saw say saying says scan scare scared scarred schedule schizo schizoaffective schizophrenia schizophrenic school scratch
screamed screaming se sea sec second section secundaria security see seeing seen sees seguimos segun segunda segundo segura
seguridad seguro seis seizure self semana semanas send sending senior senor senora senorita sent sentada senti sepa september ser
sera seria serian serious seroquel sertralina sertraline service sesion sesiones sessions set settled seven seventeen seventy
several severe sex shadows shall shape shared she shell shellfish sherry shift shifts ship shock shoes shoot shop short shot
should shoulder showed shower shrink shrinks shrooms shuttle shy si sick side siempre siento siete sign significa sigo sigue
sillon simon sin since single sink sintrom sir sirve sirvio sis sister sit sitio sitter sitting six sixteen sixty skin skip
skipped skips sleep sleeping sleepy sleeve slept slot small smoke snacks snipped snow snowed snri so sober sobrina sobrino sobrio
social sofa sola solamente solito solo soltar sombras some somebody someone someones something sometimes somewhere son sonda sons
soon sophomore soplo sorry sort sospecha soul sound sounds soup soy spasms speak spell spells spent spinal spirits spot spots
spravato spray spring squat ssri ssris st stable stage stand standby start started starting starts state station stay staying
stays stent stents steroids stick still stimulator stings stomach stone stones stop stopped store story stoy straight strange
street stress stroke strong strongest struggling stuck stuff su sube suboxone suegra suegro suelta suelto sueno suerte sueter
sufrido sufro sugar suits sulfa summer sun sunday sundays supe super supongo supper suppose supposed supuesto sure surgery
surprise sus suspected svt swapped sweet sweetheart swell swelled swing swinging switch switched swollen t taco take taken takes
taking tal talk talked talking taller tambien tampoco tan tanto tape tapon taquicardia tarda tarde tardecito taxi tbd tbi tdah te
tea tecito teen teenager teenagers teens teeth teetotaler tegucigalpa tele telefono tell telling tells temprano ten tendria tener
tengo tenia tenido tension terapeuta terapia terapias tercer tercero termine termino terrible tes test tested tests teta texas
text textbook texted texting textos texts th than thank thanks thanksgiving that thc the them then therapist therapy there these
they thing things think thinking thinks thinner thinners third thirty this those though thought three threw throat through
thursday thursdays thyroid tia ticker tickers ticket tied tiempo tiene tienen tight til tila till time timer times timing tio tipo
tirada tired tiroides tms to toast tobacco toc toca toco toda todas todavia today todo todos toe together told tolerated tolero
toma tomaba tomado tomando tomandome tomar tomaron tome tomo tomorrow tongue tonight too took top toro touch touched town trabaja
trabajan trabajando trabajo track tractor trae traer traffic trafico trago traigo train trajo tramadol tranqui trans transaminasas
transfer transplant transport transporte trash trasplantada trasplante trastorno tratamiento trataron trazodone treat treated
treatment treatments treinta tren tres tried trimester trintellix trip triple triste tristeza troca trompas trouble truck trucks
truene trust try trying tuanis tubal tubes tucked tuesday tuesdays tulsa tumor turn turned turning turno tuve tuvieron tuvo tv
twelve twenties twenty twice twin twins two tylenol uber uf uff uh ultima ultimamente ultimo ultrasonido ultrasound un una unas
uncle under underage unfortunately uni unico unit universidad unless uno unos until up upper urgencias urine urologist urologo
urticaria us usado usar use used using uso usted ustedes usually utero uterus uti utis uy va vale valve valvula vamos van
vanderbilt vape varias variety varios varon vasectomia vasectomy vaya ve veces vecina vecino veia veinte vejiga velorio vemos
venezuela vengo venlafaxina veo ver verano verdad veremos very vesicula vet vez vi viaje viajo vice vicios vida vieja viejo viendo
viene viernes vieron vietnam vine vinito vino violent virgen visiones visions visit visto vitamin vitaminas vitamins vive vivo
voces vodka voice voicemails voices volver volvi vomite vomiting voto voy vueltas vuelto vuelvo wagon wait waiting wake wakes
walgreens walk walked wall walmart want wanted wants ward warfarin warfarina was wassup watch watched watching water way ways we
weak weaned wear weather weddings wednesdays weed week weekend weekends weekly weeks weird well wellbutrin welts went were what
whatever wheel when where which while whiskey whistle white who whole why wife wifes wild will willing wine winter wisdom wish
with within without woke women wondered wood word words work worked working works worries worry worse worst wort would wow wreck
wrist write writing wrong wrote x xanax xarelto y ya yea yeah year years yellow yep yerno yes yessir yesterday yet yo yoga you
young youngest your yup zapatos zero zip zoloft ¿ 🎂 😂 😅 😩 🤰
"""

LINES = """\
no other unsure yes
# b-31 c-34 d+24
#$ b-30
#_# a-32 b+19 c-23
#_% a-15
#_@date d-20
#_@food a-16
#_@medicine d+22
#_@month a-28 b-22 c-26 d+35
#_@relative b-24
#_@vehicle c-16
#_@visit a+18 d-17
#_@year a+17 c-34
#__# b-34 d-19
#__@date b-34 c-33
#__@day b-20 c-25
#__@late c+25 d-25
#__@medicine b-16 c-24 d+19
#__@relative c+17 d-43
#__@stop a-19
#__@treat a-16
#__@year a+24 c-19 d-22
#__a a+23 b-30
#__ago c-16 d+16
#__along a-20
#__and a-40 b-20 d+15
#__as c-17 d-17
#__at c-17
#__be b-17
#__been d-17
#__bien a-22 d+21
#__birthday a-18 d+19
#__can c-18
#__clean a-24 d+25
#__could a-18
#__day a-21 d+17
#__do a-22
#__el a+19 b-16 c-24
#__en a+18 d-16
#__es a-18
#__far a+15 c-17
#__go a+16
#__grade a+16 d-16
#__half a+21 c-15 d-22
#__has d-21
#__have c-17
#__i b-22
#__is b-17 d+17
#__jaja a-15
#__jajaja a+16
#__la b-24
#__last c-18
#__like b-16
#__lol a-16
#__los c-16
#__mania c-25 d+16
#__mature a+19 d-19
#__me a-17
#__medio a+21 d-22
#__morning c-24 d-20
#__most a-26 d+21
#__my b-18
#__nada a-21 c-15 d+21
#__neither d+16
#__night b-17
#__no d-18
#__not a-17
#__nothing a-18 d+18
#__now b-17 c-22
#__of a-19
#__old b+20 c-18 d-18
#__on a-27
#__one a+18 c-21
#__out a+21 d-21
#__que d-16
#__since a-20 d+20
#__so a-16
#__sober a-24 c-21 d+24
#__that b-18 d-18
#__time c-18
#__timer a+15
#__to b-21 c-17
#__today a-23 b+16
#__vez a-17 c-16 d+18
#__was b-18 c-16 d+19
#__we c-15
#__week c-17
#__will b-16
#__ya a-15 d+15
#_at c-16
#_ay a-22 c-15 d+21
#_casi a-20 d+18
#_count c-17
#_days a-40 b-24 d+30
#_de a+17 b-21 c-31
#_diagnosed d+16
#_dias a-17
#_el b-17 d-15
#_en a-19 b-19 d+17
#_este a-17
#_i a+15 b-16
#_in c-29
#_is b-22 c-15
#_it a-15
#_just c-15
#_last a+15 c-25 d-19
#_lol a+23 b-21 d-18
#_me a+17 d-18
#_mg b-20 c-24
#_minutes a+20 b-34 c-28
#_minutos a-21 d+21
#_next c-22
#_of d+17
#_or a-20 c+21 d-17
#_over b-35 c-34
#_percent a-31 c+20
#_pirulos a+16 d-16
#_por a-15 d+16
#_que a-17
#_rounds a-16 d+16
#_s b-15
#_semanas b-18 c-27 d+20
#_since a-19
#_so b-18
#_soy a+22 d-22
#_til a+17 d-17
#_weeks a-19 b-32 c-26 d+30
#_when d+17
#_x a-18 d+16
#_y a-28 c+16
#_yo a-18
% a-15
%$ a-17 d+16
110/7* a+16 d-15
118/7* a+21 b-16 c-15 d-22
120/7* a+17 d-16
=said:adult:ask c-60 d+22
=said:adult:no a-27
=said:adult:unsure a-38
=said:adult:yes a+38 b-32 c-16 d-30
=said:allergy:ask c-19 d-19
=said:allergy:unsure a-15 b-26 c+28 d-27
=said:allergy:yes a-51 b-32 d+35
=said:any:ask a-15 c-20
=said:any:no c-27
=said:any:unsure a-55 b-53 c+60 d-59
=said:any:yes c-59 d+21
=said:ask b+29 c-26
=said:ask:a_correction_that_ends_in_a_question c-18
=said:ask:a_question a-105 b+103 c-40 d-105
=said:ask:does_not_want_to_answer,_or_did_not_understand b+37 c-33 d-44
=said:ask:none_of_yes,_no,_unsure b-65 d+20
=said:ask:opens_with_no,_but_tells_otherwise a-25 b-41 c-27 d+35
=said:ask:signs_of_both b-51 c-28 d+16
=said:ask:someone_else's_condition a-26 b+39 d-41
=said:coming:no a-21 b-76 c-17 d+31
=said:coming:unsure a-27 b-34 c+44 d-49
=said:coming:yes b-31
=said:heart:ask d-34
=said:heart:no a+28 b-56 d-29
=said:heart:unsure a-19
=said:heart:yes a-21 c-48 d+20
=said:home:ask c-50 d+15
=said:home:no b-36
=said:home:unsure a-21 b-43 c+35 d-44
=said:home:yes d-25
=said:no a+57 b-61 c-35 d-38
=said:no:nobody_to_take_them a+33 b-46 c-33 d-18
=said:no:not_that_they_know_of a-23 b-30 c+27 d-43
=said:no:opens_with_no a+37 b-39 c-47
=said:no:someone_else_has_it,_the_person_does_not a+36 b-53 c-16 d-26
=said:no:the_last_word c-16
=said:no:the_last_word_after_a_correction a+18
=said:no:the_last_word_after_all b-43
=said:no:what_the_text_says_about_the_question a+45 b-37 c-43 d-29
=said:no:words_of_denial d-17
=said:now:ask c-35
=said:now:no b-44 c-22
=said:now:unsure b-21 d-23
=said:now:yes a-34 b-104 c-36 d+59
=said:organ:ask d-20
=said:organ:no a+23 b-57 d-37
=said:organ:unsure b-16
=said:organ:yes a-40 b-36
=said:pregnancy:no a+44 c-40 d-69
=said:pregnancy:unsure a-21 b-49 c+25 d-16
=said:pregnancy:yes a-41 c-47 d+41
=said:prior:no b-19 c-24
=said:prior:unsure a-19 b-15 c+23 d-32
=said:prior:yes a-66 d+29
=said:psychosis:ask d-20
=said:psychosis:no a+40 b-29 d-46
=said:psychosis:unsure a-24 c+21 d-72
=said:psychosis:yes a-40 b-15 d+15
=said:ride:no a+23 b-21 c-16 d-31
=said:ride:unsure d-22
=said:ride:yes a-16 b-46 d+15
=said:substance:ask d-20
=said:substance:no a+16 b-35
=said:substance:unsure d-26
=said:substance:yes a-22 b-22 c-64 d+35
=said:unsure a-46 b-37 c+56 d-54
=said:unsure:never_looked_into c+15
=said:unsure:no,_in_doubt d-21
=said:unsure:others_think_so a-33 c+16
=said:unsure:words_of_doubt a-47 b-38 c+56 d-52
=said:yes a-51 b-48 c-44 d+67
=said:yes:an_idiom_that_agrees a-45 b-42 c-33 d+45
=said:yes:opens_with_yes a-30 b-30 c-64 d+55
=said:yes:the_last_word a-32 c-24 d+26
=said:yes:the_last_word_after_all a-31 c-24 d+31
=said:yes:two_or_more_of_them_named a-27 b-32 c-23 d+34
=said:yes:what_the_text_says_about_the_question a-24 b-34 c-22 d+29
=said:yes:what_the_text_says_after_all a-27 d+23
=said:yes:words_of_agreement a-25 b-28 d+26
=short b-29
? a-69 b+70 c-29 d-60
@animal a-17 b+43 c-61 d-24
@animal$ c-28
@animal__it b+18 c-15 d-18
@animal_got a-16 b+20 c-17 d-22
@animal_had b+17 c-15 d-16
@animal_has b+16
@animal_is d-17
@body b-45 c-29 d+18
@body$ b-22
@body__all b+15
@body__el a-23
@body__it b-15 c-22
@body__me c-15
@body__no a-16 d+17
@body__on b-22 c-18
@body__the c-16
@body__toe d+15
@body_are a+19 b-16 d-18
@body_cancer c-15 d+18
@body_full a+18 d-20
@body_infections c-17 d+24
@body_is a-16 d+20
@body_me a-23 c-16 d+16
@body_no a+18 c-19
@body_since d+17
@body_to d+15
@body_up a-25 b-16 c-17 d+25
@body_yes a-17 d+16
@book d-23
@book$ a+20 c-24 d-19
@call a-36 b+43 d-23
@call__# b+17 d-16
@call__about a-16
@call__eso a-15
@call__i d-18
@call__later a+21 b-22
@call_de a-15
@call_is a-22 b+22 c-16 d-19
@call_me a-26 b+23 c-26
@call_my b-17 d-15
@cancel c-51
@cancel$ a+39 b-30 c-38 d-35
@cancel_it a+22 d-24
@cancel_me a-17
@clinician c+19 d-33
@clinician__# a-25 d+19
@clinician__@medicine a-35 b-20 c-21 d+32
@clinician__@year a-17 d+21
@clinician__a a-24 d-22
@clinician__algo b-15
@clinician__all c-18
@clinician__bipolar a-17 b-20 c+18
@clinician__de a-22 b-22
@clinician__descarto a+18 c-19
@clinician__el b-15 c-17
@clinician__he d-17
@clinician__hypomania c+15
@clinician__it b-20
@clinician__la b-16
@clinician__liver d-15
@clinician__mania b-16
@clinician__me b-16
@clinician__my c-16
@clinician__on d+15
@clinician__puso b-16
@clinician__que b-30
@clinician__take d+16
@clinician__tests a-17 b-15 c+17
@clinician__the d-18
@clinician__to a-17 b-27 c+24 d-16
@clinician__trastorno c-17
@clinician__was a-16
@clinician__ya c-16
@clinician_and c-23
@clinician_de b-20
@clinician_dice a+16 c-20
@clinician_dijo b-24 c+16
@clinician_el c-20
@clinician_has a-16 b-19
@clinician_is a-24 c+21 d-21
@clinician_knows c-17
@clinician_lo b-19
@clinician_me b-25
@clinician_mentioned c+17
@clinician_por a-18 d+17
@clinician_que a-16
@clinician_said b-20
@clinician_says c-36
@clinician_thought b-18 c+17 d-17
@clinician_wants c+19 d-17
@clinician_y c-25
@clothes a-51 b+22 c-19 d+17
@clothes$ a-33 c-31 d+35
@clothes_alla b+15
@clothes_there b+17 d-17
@date b-34 c-28
@date$ a-19 b-27 c-22 d+24
@date_# a-26 b-17 c+15
@date__will a-15 c+15
@date_birthday a-18 d+19
@date_de d+16
@date_grade a+16 d-16
@date_timer a+15
@day b-20
@day$ a-18
@day_@day a-23 b-20 c-24 d+24
@day__# a-22 b-15 d+23
@day__@day a-31 b-23 c-27 d+30
@day__it c-16
@day__las a-23 d+23
@day__not a+20 d-20
@day__on a-16
@day__se a-15
@day__y a-19 c-17 d+18
@day_me b-15
@day_y b-16 c-24
@door a-26 c-34
@door$ a-19 c-34
@door__me a-16 d+16
@door_locked d+15
@drink$ c-27
@drink__# a-19 d+19
@drink__that d-21
@drink_and a-15
@drink_at a-22 b-22 c-19 d+24
@drink_confirmo c+16
@drink_cuenta c-17
@drink_para c-19
@drive c-43
@drive$ a+21 c-30
@drive__@drive a-22 d+22
@drive__i b-18 d-16
@drive__now b-18
@drive__tractor d-15
@drive_me a-20
@drive_right a+16
@drive_the d-15
@drive_y a+16
@drive_yo c-22
@drug b-17
@drug_@drug a-15
@drug__# a+15
@drug__@day a+15 d-22
@drug__@drug a+21 c-17
@drug__count a-15
@drug__cuenta d-19
@drug__day a-17
@drug__dormir d-15
@drug__en b-21 c+16 d-21
@drug__for b-22
@drug__is b-26 c-15
@drug__it a+25 b-22 c-24 d-19
@drug__little d-24
@drug__lot a-16
@drug__my c-19
@drug__night a-20 b-19
@drug__of c-19
@drug__only b-16 d-18
@drug__out a-17 d+15
@drug__pain a-16 c+18
@drug__problem c-21
@drug__sleep a+16 d-34
@drug__that b-19 c+19
@drug_and a+24 c-16 d-19
@drug_at b-19
@drug_count a-22 d-16
@drug_cuenta b+16 d-27
@drug_daily a-23 b-20
@drug_does b-15 c+15
@drug_every a-18 b-16
@drug_for d-20
@drug_on d-19
@drug_only a-17 b-19 c+22 d-29
@drug_that a+23 b-22 c-22 d-19
@drug_to a+22 c-22
@eat c-34
@eat$ c-30
@eat__not c+16 d-15
@english a-19 b+22 c-16 d-20
@english$ a-18 b+20 d-19
@fetch$ a-19 c-27 d+23
@fetch__@relative a-30
@fetch__mi c-16 d-15
@fetch_la b-18 c+17
@fetch_mi a-28 b-16
@food c-17
@food$ b-21 c-40 d+15
@food__# a-23 d+23
@food__a b-16
@food__not a-15
@food_a a-19 d+17
@food_and b-17
@hello a-30
@holiday b-31 c-18
@holiday$ a+18 b-24 c-30
@hours b-30
@hours$ a-15 b-24
@hours_me c-18
@howmuch a-59 b+47 d-36
@howmuch$ a-27 c-33
@howmuch_@howmuch b+16 d-16
@howmuch__@visit b+18 c-18 d-16
@howmuch_dura a-16 b+19 c-16 d-15
@howmuch_sale b+15 c-16
@howmuch_tiempo a-16 b+23 c-23 d-20
@insurance b+21 d-37
@insurance$ a-16
@insurer c-28 d+18
@insurer$ a-17 b-28 c-19 d+28
@insurer__@insurer a-19 b-16 d+19
@insurer__it a-18 b+17 d-20
@insurer__la d-16
@insurer__me b-16
@insurer__no a-15
@insurer__poder a+15
@insurer__que a+17 b-15 d-18
@insurer__ser a+18 b-17 d-17
@insurer_a a+19 b+18 c-30 d-24
@insurer_mi a-21 d+18
@insurer_que a-19 b-16 d+19
@late a-30 b-15 c+25
@late$ a-41 b-20
@late__favor a+16
@late__not a-17 c+20 d-17
@late_por a+16
@machine a-20
@machine$ b+16
@medicine b-20 c-22 d+21
@medicine$ c-25
@medicine_@medicine a-23 b-18 c-25 d+26
@medicine__# a-25 c-18 d+24
@medicine__@clinician c-18 d+15
@medicine__@date a+21 d-23
@medicine__@medicine a-21 b-29 d+25
@medicine__@relative d-16
@medicine__@stop a+18 c-17 d-16
@medicine__@treat b-39 d-15
@medicine__@year b-18 c-18
@medicine__a a-21
@medicine__am a-20 d+23
@medicine__and b-22
@medicine__blocks d+17
@medicine__can a+26 b-20 d-26
@medicine__clot d+15
@medicine__could a-17
@medicine__day a-15
@medicine__days a-20
@medicine__do a-17
@medicine__el a-17 d+19
@medicine__eso b-18
@medicine__every a-15 d+20
@medicine__i b-22
@medicine__if b+15 c-20
@medicine__is a-18
@medicine__it b-24
@medicine__la b-20 c-21
@medicine__las c-18
@medicine__lo b-16 c-19
@medicine__luego d+18
@medicine__me b-21 c-32
@medicine__morning a-15
@medicine__my a-29
@medicine__nada a-22 d+25
@medicine__ni d-18
@medicine__no a-15 b-18
@medicine__not a-29 b-22 d+16
@medicine__of a-22 c-18
@medicine__on d+16
@medicine__one a-19
@medicine__perdi d+15
@medicine__prescribed b-22
@medicine__so a-23
@medicine__something a-17
@medicine__un d-16
@medicine__wait b-19
@medicine__yes a-15 c+16
@medicine_and c-29
@medicine_are c-19
@medicine_cabinet c-17 d+16
@medicine_can d+17
@medicine_count a-24 d-28
@medicine_de c-16
@medicine_en b-17
@medicine_every d+19
@medicine_for b-30
@medicine_i d-17
@medicine_is a-16
@medicine_it a+23 b-19 c-16 d-22
@medicine_me a-18 d+19
@medicine_no b-28
@medicine_now c-16
@medicine_se c-19
@medicine_she d+15
@medicine_since b-20 c-18
@medicine_than a-15 b-15 c-16 d+20
@medicine_then d+21
@medicine_y b-37
@month b-49
@month$ b-36
@month__@drug a-16 d+15
@month__@treat a+17 c-18 d-16
@month__i a-16
@month__not a-20 c-18 d+20
@month__still d+15
@month_ago c-16
@month_along a-19
@month_and b-18 c-25 d+23
@month_limpio a-19 d+20
@month_shy d-16
@month_sin a-16 d+15
@month_sober a-17 d+19
@move b-33 d-18
@move$ b-18
@open$ d-23
@open__# a-19 b-15 c-17 d+19
@open_up c-17
@parking b+19 c-40
@parking$ b+16 c-15 d-22
@parking__with b-16
@parking_lot a+16 b-24
@pay a+25 c-32
@pay_for d-15
@person b+18
@person$ b+17 c-16 d-19
@person__me a-19 b-16 c+17
@place b+17 c-24 d-18
@place$ b+19 d-28
@place_es b-21
@price a-15 b-15
@price$ a-20 c-20
@relative$ b-24 d+16
@relative_# b-15 c-18
@relative_@drive a-31 c-22 d+25
@relative_@insurer c-22
@relative__# c-38
@relative__@body a+21 b-17 d-22
@relative__@drive a+17 d-27
@relative__@fetch a-29 c-17 d+22
@relative__@food a-21 c-22
@relative__@insurer a-22 d+22
@relative__@medicine a-24 b+24
@relative__@month a-19
@relative__@relative b-25
@relative__@sick a+17 b-26 c-19
@relative__@treat b+22 c-25
@relative__a c-16
@relative__afuera d+16
@relative__all a-16
@relative__am a-26
@relative__and a-29 b+16 c-33
@relative__are b-18 c-16
@relative__as c-17
@relative__asleep a-21 d+20
@relative__at c-24
@relative__bad a-19 b+20 d-20
@relative__better b-17
@relative__bipolar c-24 d-15
@relative__born b-16 c-18
@relative__both b+15 d-18
@relative__bring a-15 d+17
@relative__busca d+18
@relative__but a+31 b-34 c-50
@relative__called d-16
@relative__can c-21 d+18
@relative__cancer a-16 b+20 d-21
@relative__carro b-20
@relative__catheter b-18 d+17
@relative__cirrhosis d-19
@relative__con b+17 c-23 d-20
@relative__dan b-16
@relative__de d-38
@relative__del b+16 d-19
@relative__dia b-18
@relative__dialysis c-17 d-24
@relative__dio c-18
@relative__do a-22
@relative__drink b-18 c+23 d-23
@relative__drinker a+17 b-17
@relative__drogas b+16
@relative__el b-22
@relative__embarazada a-16 b+17 d-18
@relative__en a-19 c-19
@relative__espera d+15
@relative__estamos b-21 c-19
@relative__for a+16 c-18
@relative__gets c+20 d-18
@relative__ha d-17
@relative__had d-17
@relative__have b-19 d-23
@relative__he a-20 b-20
@relative__him b-20
@relative__if a-20
@relative__in c-29
@relative__know a-24 b-15
@relative__la a+23 b-41
@relative__las b-18 d+17
@relative__le d-17
@relative__liver d-18
@relative__llevo b-17
@relative__lol b-22 d-17
@relative__maybe c+15
@relative__me b-23 c-21 d+18
@relative__mi b-19
@relative__muchas b+16
@relative__nietos b-20
@relative__no a+19 d-31
@relative__not b-45
@relative__of a-22
@relative__ofrecio a-16
@relative__ok a-19 c-21 d+21
@relative__on b+18 c-25 d-15
@relative__out a-17 d-22
@relative__patient b-27 d+19
@relative__pero c-21
@relative__por a-27 d+20
@relative__pregnant a-18 b+19 d-17
@relative__puede c-31
@relative__que b-32 c+29
@relative__say a-23 b-25 c+18
@relative__schizophrenic d-16
@relative__see c-19
@relative__she a-24 b-25 c+15
@relative__si a-23 b-22 d+17
@relative__siete a-16
@relative__snipped a+17 b-18
@relative__so b-16
@relative__soy a+17 b-16
@relative__take a+16 b-15 d-15
@relative__tengo a-15 c-21
@relative__the c-25
@relative__them c-15
@relative__this b-24 c-19
@relative__to c-40
@relative__trabajando a-17
@relative__trajo d+15
@relative__tres d-16
@relative__tried d-16
@relative__un b+28 c-25 d-34
@relative__voces a-15 c-24
@relative__will a-20
@relative__working a+16 c-24
@relative__ya b-15
@relative__yes a-16 b-17
@relative__yo c-18
@relative_a b-17
@relative_and c-30
@relative_are a-33 c-20 d+19
@relative_at a-20 d+17
@relative_both c-15
@relative_can b-39 c+27 d-21
@relative_comes c-16 d+16
@relative_con b-16
@relative_de a-17 c-34 d+21
@relative_dice a-16 b-26 c+23 d-19
@relative_did a+21 c-30 d-19
@relative_died a-17
@relative_dijo d+19
@relative_does a+19 c-15 d-22
@relative_drinks c-17
@relative_earl c-16 d+17
@relative_el a-23
@relative_es a+22 c-38 d-40
@relative_esta c-16
@relative_first a-17 c+17 d-16
@relative_got b-23 c-19
@relative_ha d-16
@relative_had b+17 c-47 d-20
@relative_has d-23
@relative_he d-15
@relative_here a+16 d-17
@relative_i a-25 b-17 d+19
@relative_if c+18 d-17
@relative_is c-22
@relative_just a-24 c-16
@relative_la a-27 b+20 c-30
@relative_lol d-18
@relative_me c-26
@relative_might a-15 c+17
@relative_murio c-18
@relative_no a+23 b-42 d-22
@relative_not a+17 b-18 d-15
@relative_on c-22
@relative_pidio a-19 d+20
@relative_puede a-21 b-18
@relative_que a-16
@relative_sabe b-22
@relative_said a-33 b-28 c-23 d+35
@relative_say a-16 d-23
@relative_says a-27 c+15
@relative_se d-16
@relative_she b-19
@relative_si d-17
@relative_side b-18
@relative_takes a-16 b+19 c-17 d-19
@relative_tambien a-15 b+17 c-16
@relative_the d+16
@relative_thinks a-21 c+25 d-24
@relative_tiene d-23
@relative_toma b+20 c-24
@relative_tomo b+16 c-15
@relative_took a-17 d+16
@relative_trabaja a+17 c-20
@relative_tuvo a-23 b+26 c-20 d-23
@relative_wants b+17 c-19
@relative_was a+19 c-36 d-21
@relative_were b-15 c-20
@relative_will a-28 b-26 d+34
@relative_would a-22 b-32 c+36 d-28
@relative_y b-29
@ride b-25
@ride$ a-27
@ride__@cancel a+20 d-20
@ride__@relative a-20 d+20
@ride__not a+15 d-18
@ride__through d-19
@ride_is a-30 c-19 d+26
@sick b-24 c+18 d-38
@sick__not a+15 d-16
@sick_mejor a+16 c-15
@stop_@drug c-17
@stop__# a+21 d-21
@stop__@clothes b+17 d-15
@stop__a b-18 c+19 d-25
@stop__alla b+17 c-17
@stop__at b-19 c-17
@stop__en c-15 d-16
@stop__la d-19
@stop__mi c+16
@stop__my c-15
@stop__pecho a+16 d-16
@stop__the c-18
@stop_de a+23 b-22 c-27 d-15
@stop_mi a-18 b+20 c-18 d-19
@stop_the d-17
@stop_ver a-18 c+19
@symptom a-24
@symptom$ c-17 d+15
@symptom__a a-17
@symptom__cuando d+15
@symptom__it a-18 b-19 c-16 d+22
@symptom__over a-15 d+17
@symptom__that a-18 c+21 d-23
@symptom_a d-16
@symptom_all a-15 d+17
@symptom_and a-15 d+16
@symptom_but b-16 d-21
@symptom_esa a-16
@symptom_for a-16 d+15
@symptom_nonstop d+15
@texts a-16
@texts__so b-16
@thanks a+21 c-62 d-22
@thanks$ a+36 b-35 c-31 d-26
@thanks__asking b-18
@thanks__dios b-25 c-19
@thanks__el a-20
@thanks__for b-21
@thanks__todo a-16 b+19 d-21
@thanks_a c-22
@thanks_por a-23
@thanks_to b-18
@traffic c-16
@traffic$ a+19 b-19 d-20
@traffic__# d-17
@traffic__la a-17
@traffic_en a-20
@traffic_on a+16
@treat a-25
@treat__# d+16
@treat__@body b+21 d-21
@treat__@medicine a-32 b-32 c+22
@treat__@relative b+16 c-16
@treat__@year d+18
@treat__a c-33
@treat__my b-15 d+17
@treat__no a-23 b-19 c+28 d-23
@treat__your b+17 d-17
@treat_and c-29 d+18
@treat_dana b+15
@treat_dos a-15 c+21 d-18
@treat_for a-17 b-16 c-20 d+23
@treat_hurt b+18 d-20
@treat_like a-19 d-16
@treat_no a-16
@treat_por d+18
@treat_si c+15
@treat_y b-18
@treat_yes a-19 c+20 d-22
@vehicle a+21 b+16 c-34 d-28
@vehicle$ a+43 c-37 d-40
@vehicle__@relative a-16 c+15
@vehicle__my a-16 c+15
@vehicle_a d-21
@vehicle_count a-18 b+25 c-23
@vehicle_home a+21 b-18 d-18
@vehicle_i a-21
@vehicle_is b-18
@vehicle_ok a-17 b+17 c-16
@vehicle_or a-16 c+15
@visit a-17 b+21 d-16
@visit$ b+20 c-16 d-20
@visit__# a-15 c+15
@visit__@day a-17 b+16 c-17
@visit__now a-16 d+15
@visit_con a-18
@visit_is a-22 d-21
@visit_y a+17 d-15
@wrong a+17 c-31 d-37
@wrong$ a+15 b-16
@year b-28 c-16
@year$ b-44
@year__@drug a+21 d-21
@year__@medicine a-19 c-15 d+18
@year__@relative c-16
@year__@treat b-15 c-20
@year__al a-18
@year__cosas c-20 d+18
@year__ir a-17
@year__los a-21 d+19
@year__me c+17 d-17
@year__medio d+15
@year__my c-20
@year__no d-18
@year__que a-23 d+18
@year__si c-18
@year__ya a-17
@year_no a+22 d-24
@year_of a-21 c-21 d+25
@year_old b+16 c-17 d-30
@year_sin d-27
@year_sober a+26 d-26
@year_sobrio a+16
^# b-52
^@body b-56 c-52 d+18
^@call a-29 b+23 c-55
^@cancel a+27 b-20 c-20 d-28
^@clinician b-49
^@day b-23 c-20
^@door a-19 b-21 c-16 d+21
^@drink b-41
^@drive a+52 b-35 c-26 d-53
^@drug b-54
^@eat a-18 b-26 d+19
^@food a-28 b-23
^@hello a-21 b-17 c-20 d+22
^@howmuch a-29 b+31 c-37 d-20
^@insurer a-21 b-32 c-17 d+27
^@late c+24 d-21
^@medicine a-25 b-27 c-26 d+41
^@open a-19 c-18 d+17
^@parking a-17 c-17
^@relative c-43 d+21
^@sick a+25 c-22 d-25
^@stop c+29 d-51
^@symptom a-22 b-19
^@thanks a-16 b+31 c-23 d-34
^@treat a-46 b-38 d+19
^@vehicle a+40 b-38 c-26 d-32
^@wrong d-22
^a a-16 c+17 d-23
^about b-20 c-21
^absolutely a+22 c-16
^abstemio a+22 b-18 c-18 d-21
^aca a-16 d+18
^acabo b-31 c-26 d+19
^aceptan b+21 c-16 d-17
^affirmative a-16 d+18
^afib a-24 b-22 c-23 d+30
^afirmativo d+16
^afraid a+20 c-18 d-20
^after a+30 b-29 c-19 d-29
^ahi b-47 c+18 d-17
^ahora a+29 b-24 c-30 d-22
^aja a-17 d+20
^al a+16 c-35
^alergia c-15 d-16
^alergica a-16 b-17 d+17
^alergico b-18
^all b-32 c-52
^alla a-16 c-16 d+16
^allergic c-24 d-34
^almost a+17 b-18
^already a-24 b-27 c-24 d+28
^am b-27
^amamanto a-23 b-17 c-22 d+24
^amaneci c-20
^analisis a+17 c-17
^andele a-17 b-18 c-17 d+20
^ando b-43
^apenas a+35 b-41 c-31 d-27
^aqui b-37 c-29 d+24
^are a-18 b+24 c-26 d-21
^arritmia a-20 c-18 d+29
^as d+17
^asi b-17 c-16
^ask a-19 d-34
^asked b-16
^asking a-24 d-21
^at a+32 b-42 c-31
^atorados a+15 b-15
^aun b-29
^ay d-25
^ayer a-19 c-18
^baby b-24 c-18
^back a-20 b-19 c-18 d+21
^bad b-40 c-32 d+16
^bastantes d+16
^be a-28 b-25 c-26 d+29
^bebo b-18 c-25
^been a-16 b-46 d+25
^big a-16
^bipolar a-46 b-47 d+36
^blood d-30
^bloodwork a+16
^borderline a-15 b-29 c+24 d-31
^born b-27 c-27
^borreme a+18 c-17
^both b-39 c-37
^bp b-27
^broke d+19
^buen a-29 c-16
^bueno a-18 b-17 d+19
^busy a+31 c-18 d-34
^by a-20 b-24 c-24 d+23
^calculos a-15 d+16
^can b+52 c-55 d-35
^capaz a-15 c+27 d-23
^casi b-28
^cero a+53 b-44 c-45 d-50
^chronic c-16 d+19
^church b-16 c-19
^cirrhosis a-23 b-21 c-21 d+32
^cirrosis a-22 b-24 c-24 d+28
^cistitis c-16 d+20
^claro b-40 c-41 d+30
^class a-16 d+16
^clean b-31 c-28
^clozapina a-20 b-17 c-18 d+21
^coke a-18 c-19 d+19
^come c-17
^como a-24 b+40 c-38 d-25
^con c-20
^confirmed c-26 d+26
^correcto d+17
^could b-34 c+25 d-17
^counseling d+16
^count a+15 b-19 c-28
^couple c-17
^creatinina b-16 c-18
^creo a-20 b-27 c+26 d-21
^cual a-33 b+35 c-33 d-33
^cuando b-22
^cuente a-31 c-18 d+28
^cumpli a-25 b-18 d+24
^cumplo a+16 d-16
^dale a-20 b-17 c-19 d+21
^de a-15 c-27 d+16
^define a-39 b+20 d-37
^dejame a-26 b-26 c+30 d-28
^dejela a-15 d+16
^dejelo a+19 d-19
^dejeme a-33 b-25 c+34 d-26
^del a+22 b-20 c-22
^dele a-18 b-36 c-33 d+29
^depende a-31 b-35 c+35 d-28
^depends a-25 b-25 c+29 d-22
^depressed a+16
^desayune a-17 b-15 d+18
^desde b-29
^despues c-22
^diagnosed a-16 c-17 d+22
^dialysis b-27 c-24 d+21
^dicen b-17
^did d-19
^digame d+18
^do a-19 b+42 d-51
^does a-42 b+26 d-42
^donde a-23 b+30 c-26 d-23
^dos a-38 b-26 c-37 d+39
^doy a-17 c-16 d+17
^drink a+21 b-17 c-21
^dry a+23 b-16 c-17 d-25
^due a-23 b-21 c-24 d+24
^echele a-20 b-16 d+20
^ect a-20 b-20 c-15 d+23
^eh a-24 b-26 c+26 d-23
^ekg a+15
^email a+16 d-15
^embarazada a-21
^emdr a-17 c-16 d+19
^emojiyes a-17 d+19
^en a+29 b-37 d-45
^enlarged a-19 b-18 c-17 d+20
^es c-20 d-35
^esa a-16 b-16 c-31 d+22
^escribame a-22 b-21 c-19 d+23
^ese b-37 c-32
^eso a-26 b+33 c-21 d-45
^esos a+21 b-18 c-18 d-22
^espereme c-18 d-16
^espero a-16
^esta c-36
^estamos b-23 d-26
^este a+20 c-22 d-18
^estoy d-16
^estuve a-16 b-21 d+16
^every a-23 b-20 c-26 d+26
^everybody c-24 d-26
^everyone a+21 b-21 d-20
^everything a+21 b-25 d-18
^expecting a-18 b-16 d+17
^falta b-15 d-17
^faltaba a-18 c-18 d+18
^fatty a-20 b-15 c-32 d+36
^felt b-18 c+16 d-22
^fine a-31 b-25 c-20 d+32
^fire d+16
^first a+20 b-43 d-22
^fit d-15
^for a-28
^fresh a+19 c-15 d-19
^fui a-24 b-18
^full a-19 b-19 d+20
^fumo a-27 b-30
^get c+16 d-16
^getting a-31 b-27 c+36 d-34
^give d-26
^go a-18 b-37 c-43 d+26
^god c-16
^going a+22 b-29 d-33
^good a-26 c-25
^got a-21 b-70 d+25
^habria a-19 b-23 c+22 d-22
^hace a-39
^had a+19 b-71
^halfway a+25 b-24 c-18 d-25
^hang a-19 b+21 c-17 d-21
^hard a+16 b-32 d-28
^hasta b-25 c-21
^hated d+18
^have b-38 d-28
^having a-28 b-17
^hay a-31 b+16
^he b-83 d+16
^healthy a+26 d-28
^heard a-25
^heck c-20
^hell c-22
^hep a-21 b-23 c-44 d+45
^hepatitis a-19
^her b-27
^higado c-31
^high a-18 d+16
^hold a-28
^home a-34 b-30 c-29 d+34
^hoping a-29 b-22 c+28 d-23
^how a-41 b+45 c-25 d-48
^hoy b+16 c-19 d-21
^huh a-34 b+36 c-32 d-37
^hypomania b-15 c+15
^hysterectomy a+24 d-19
^i c-17
^ic a-20 b-19 c-20 d+22
^if a-35 b-42 c+41 d-29
^ill b-16 d-21
^imposible a+21 b-21 c-19 d-18
^in a+36 b-51 c-35 d-16
^infeccion c-15 d+15
^infecciones b-16 c-22 d+22
^irregular a-18 c-30 d+29
^is a-80 b+87 c-58 d-71
^it a-38 b-18 c+23
^jaja b-17 c-16
^jajaja a-24 b+29 c-25 d-32
^jamas a+35 b-25 c-31 d-35
^jubilado d+15
^just a+44 b-94 c-33 d-16
^justo c-16
^keep a-26 b-21 c-25 d+27
^kidney a-25 d+18
^kidneys a+20 b-18 c-28
^kind a-40 b-25 c+42 d-30
^knock a-16 b-17 c-18 d+17
^knocked a-19 c-20 d+19
^la c-29 d+20
^labs a+19 b-22 d-27
^lactando d+15
^las a-30 b+20 c-38
^last a+25 b-26 c-20 d-20
^later a+25 d-20
^le a-20 c+23 d-24
^leave b-18 c-21
^left a-20 b+19 d-19
^les a-17 d-20
^lesbian a+16
^let a-15 b-35 c+28 d-17
^libre b-23 c-17
^like a-23 b+19 c-24
^limpio a+18 d-20
^listo a-16 d+20
^liver b-36 c-45 d+24
^livers a-20 c-16 d+19
^llamame b-19 c-22
^llegamos a-15 d+15
^llegue a-22 b-19 c-21 d+24
^llevo b-29 c-18
^lo a+18 d-34
^lock a-18 c-16 d+18
^locked c-16
^lol c-35
^los b-26 c-31
^lost b-22 c-20 d+16
^low a+21 b-17 d-23
^luego b-28 d-32
^made a-22 b-18 c-15 d+23
^manana b-31 c+26 d-32
^mande a-24 b+18 d-23
^mania a-25 c-32 d+24
^manic a-20 d+18
^many d+17
^mas b-41
^may c+17 d-18
^maybe b-66 c+29 d-67
^me b-22 c-15
^media d+16
^mejor a+39 b-31 c-34 d-39
^menor d-16
^meth d+17
^mhm a-18 b-17 d+19
^mi b+37 c-24 d-30
^might a-26 b-16
^mis a+24 b-19 d-24
^mitad a-24 b-22 c+24 d-23
^more a-15 b-18 c-16 d+20
^muchas c-22
^muy a+21 b-23 c-29 d-16
^my a-19 b+35 c-20 d-18
^naci b-22 c-22
^nada b-59 c-58 d+17
^nadie a+18 b-28
^nah a+54 b-35 c-50 d-45
^nary a+27 b-27 c-22 d-25
^need a+27 b-33 d-31
^nefropatia a-18 b-15 d+18
^negative a+34 b-27 c-28 d-33
^negativo a+26 b-19 c-23 d-28
^neither a+27 b-16 c-21 d-30
^nel a+34 b-23 c-28 d-32
^never b-27
^new a+18
^next a-28 b+29 c-29 d-26
^ni a+22 b-70 d-18
^ningun a+19 b-24 c-16 d-15
^ninguna a+32 b-23 c-27 d-27
^ninguno a+38 b-18 c-22 d-37
^nkda a+31 b-24 c-23 d-27
^no a-30 d+21
^nomas a+16 b-50
^none a+28 c-40 d-27
^nop a+21 c-19 d-19
^nope a+44 b-29 c-38 d-45
^nos c-19
^nose a-39 b-41 c+40 d-38
^not a+21 b-55 d-26
^nothing b-31 c-26 d+22
^now a-20 d+23
^nunca b-54
^nursing a-27 b-19 c-18 d+26
^obvio a-31 b-24 c-29 d+30
^of a-18 b-16 c-21 d+23
^oh b-19 c-20
^oi b-16 c+21
^oia c-19
^oigo a-19 d+20
^ojala c+16
^ok a-24 c-20
^old a-17 b-17 d+19
^on a+19 b-74
^once a-21 b-18 c-25 d+24
^one a+17 b-40 d-29
^only a+36 b-75 c-26 d-21
^orino b-33 c+20 d-38
^otro a+19 b-18 c-17 d-18
^over b-20 c-24
^pacemaker d+19
^padezco a-33 b-23 c-21 d+31
^panic c-16
^para c-44
^paramos a+18 d-20
^paso c-32 d-37
^passed a+15 b-17 c-21
^pee b-15 c+17 d-23
^pensaba a+22 b-22 c-19 d-19
^perdi a-22 b-23 c-23 d+26
^perdon a-24 b+28 c-19 d-24
^perfect b-18 c-21
^perfecto a-23 d+23
^period a+16
^pido a+16 b-21
^planning a-18 c-18 d+18
^please c-28
^plumbing a+18 d-18
^podria a-24 b-22 c+26 d-26
^polycystic d+15
^por c-18
^porque a-18 b+24 c-22 d-25
^possibly a-35 b-30 c+37 d-29
^prefiero b+26 c-29 d-34
^pregnant a-15 b-15 d+16
^prehypertension c+15
^presion d+17
^pressure a-22 c-24 d+24
^primera a+17 d-17
^primero a-16
^probably a-37 b-29 c+41 d-40
^psicoanalisis d+15
^psicosis d+21
^ptsd a+17 c-15
^puede a-22 c+19 d-17
^puedo c-17 d-26
^pues a-17 b-39 c+23
^pumping a-17 d+18
^pura a+17 d-15
^puras a+26 b-24 c-22 d-24
^puro a+26 c-39 d-41
^puros a+20 b-17 c-18 d-21
^que a-21 b+58 c-33 d-70
^quien a-46 b+28 c+23 d-55
^quiero c-16 d-23
^quince a+18 d-18
^quiza a-29 b-26 c+31 d-28
^quizas a-21 b-23 c+26 d-24
^rarely a+22 b-20 c-21 d-20
^rather b+17 c-23 d-25
^recai a-25 d+29
^relapsed a-18 d+21
^retired a-18 b-19 d+19
^right b-20 c-20 d+16
^rinones a-18 d+17
^roger a-19 b-17 c-21 d+20
^runs d+18
^sabe a-25 b-23
^sad a+20 b-17 c-16 d-20
^safe a-20 b-19 d+21
^sale b-15 d+19
^salieron c-16
^same a-15 d+16
^sana b-16 d+15
^sane a+29 b-27 c-27 d-27
^sano b-19 c-22
^saw c+16 d-17
^say a-20 c-26
^schizoaffective a-16 b-18 d+23
^scratch a+16 d-16
^se c-42 d-17
^see a-23 b-21 d+18
^seguimos b-19
^segun a-49 b-52 c+54 d-47
^senti a-20 b-24 c-21 d+23
^seria a+26 b-18 c-19 d-24
^severe a-18 b-16 c-17 d+19
^she b-36
^shoot a-33 b-20 c-21 d+35
^should a-30 c+25 d-38
^si b-93 d+15
^siempre a+26 b-22 c-19 d-27
^sigo b-34 c-30
^simon a-23 b-20 c-18 d+22
^sin b-39 c-40 d+18
^skip a-33 b+34 c-29 d-35
^sober c-17
^social a+18 d-18
^solamente a+29 b-30 c-22 d-25
^solo a+60 b-56 c-33 d-49
^some a-24 b-26 c+27 d-20
^somebody a-24 b-20 c+32 d-28
^something d-20
^sometimes a-27 b-24 c+20
^sorry c-19 d-22
^sort a-18 b-16 c+22 d-18
^sounds a-18 d+18
^soy c-35
^stage a-19 b-19 d+20
^started c-24
^starting b-15
^still b-59 c+25 d-36
^stopped a+22 b-17 c-24 d-19
^strong a+22 b-19 c-18 d-21
^strongest b-18
^stuck a+30 b-33 c-22 d-27
^suits a-17 d+17
^sulfa a+15
^super a+28 b-23 c-19 d-28
^supongo a-16 c+20 d-17
^sure a-33 b-28 c-32 d+34
^svt a-19 b-16 c-15 d+22
^tal a-30 b-28 c+21
^talked a-22 b-18 c+17
^tampoco a+24 c-20 d-21
^tbd a-28 b-27 c+29 d-29
^tell d-17
^tendria a-19 b-33 c+29 d-29
^terrible c-16
^text a-22 b-21 c-16 d+23
^texting a-23 c-16
^that c-78 d+17
^the a-21
^there c+17
^they b-38
^this b-32
^thought b-17
^three a-36 b-26 d+29
^thyroid a-17 b-16 d+17
^ticker a+17 d-19
^tiene b+17
^time a-26 b+25 c-19 d-23
^tms a-16 d+19
^to c-17
^todavia b-37
^todo a+31 b-53 c-43
^todos c-23 d-21
^tolerated a+21 d-20
^tome a-25 b-23
^tomo b-49
^too a+15 b-35
^took a+17 b-28 d-18
^traigo b-18
^trans a+17
^trasplantada d+16
^trastorno b-18
^tres a-20 b-23 c-21 d+26
^tried a-21 b-33 d+16
^trying a-16 b-21 c+18
^tuanis a-17 d+17
^tubes a+18
^turn a+24 d-24
^turned a-19 d+18
^tuve a-39 b-44 c+20
^two b-35 c-43 d+25
^uf c-24
^uh b-23 c-19
^un b-47
^una a+21 b-56 c+20 d-34
^unas a+24 c-18 d-21
^under a+34 b-28 c-27 d-33
^underage a+18 d-17
^unfortunately a-19 b-20 d+22
^unless a+15
^unos c+18 d-15
^used b-15 c+23 d-20
^uso b-38
^uti a-22 c-22 d+24
^utis a-23 b-23 c+21 d-17
^vamos b-17 c-20
^vasectomy a+19 b-16 d-18
^vengo a+18 b-16 d-18
^vi a-26
^viene a-20 d+19
^voy b-40
^wait d-18
^waiting b-31 c+16
^was b-29
^way b-17 c-15
^weaned a+23 d-21
^well a-17 b-20
^went a-25 b-28 d+21
^what a-67 b+45 d-51
^when c-24
^where c-23
^which a-41 b+21 d-37
^who a-33 b+43 c-36 d-38
^why a-45 b+24 c-53
^will b+20 d-39
^wish a+22 b-17 c-18 d-17
^with c-17
^worked a+19 d-21
^working a-27 b-18 c+32 d-29
^works a-37 b-28 c-25 d+36
^would a-29
^wow a-19 b+20 c-19 d-19
^y a-51 b+56 c-35 d-57
^ya b-16 c-86 d+17
^yea a-30 b-23 c-30 d+37
^yeah b-33 c-38
^yep a-22 b-23 c-26 d+30
^yes a+27 b-49 c-55
^yessir a-21 c-16 d+25
^yo a+25 b-38 c-23
^you a-19 c-50 d+16
^your a-16
^yup a-28 b-19 c-21 d+27
^zero a+34 b-31 c-34 d-33
^zip a+26 b-23 c-24 d-24
^¿ a-46 b+59 c-51 d-49
a_@call c-20 d-20
a_@clinician b-17 d-19
a_@drive a-16 d+15
a_@drug c-23
a_@fetch b-23
a_@food a-21 b-29 d+25
a_@month b-20
a_@parking d-17
a_@person a-17
a_@ride c-17 d+18
a_@sick d-18
a_@treat a-21
a_@vehicle d-22
a_@year b-20
a__# c-25 d+21
a__@body b-20 c-24
a__@clinician a-17
a__@date a-21 d+25
a__@day d-18
a__@drink c-18
a__@drug a+21 b-24 c-29
a__@food a-26 b-21 d+27
a__@late a-15
a__@month a-19
a__@open a-16
a__@person d-18
a__@relative c+19 d-18
a__@stop a-23
a__@treat b-21
a__@year d-19
a__after a-24 b-19
a__age a-17 b+16
a__ago b-17 d-15
a__am a-19 d+18
a__ask b+15 c-19
a__at c-21
a__attack c-17
a__bebe a-23 b-17 c-23 d+25
a__but b-23 c+29 d-26
a__casa a+21 c-16 d-28
a__como c+16 d-18
a__con d-20
a__corazon d+17
a__count a-17 b+17 d-19
a__del c-25
a__does b-17 c+18
a__el a-25 b+22
a__en c-18
a__episode c-16
a__era b+17
a__ese d-15
a__every a-20 d+23
a__from c-30 d+16
a__gatos d-21
a__heart c-23
a__his a-16
a__hora c-26 d-19
a__if d-17
a__imposible a+15 d-15
a__it b-21
a__just d-15
a__la b+17 c-22 d-19
a__last a-25 b+18 d-21
a__llaman b+17 d-16
a__llego b-19 c-17
a__lol c-21
a__manana a+16
a__mariscos a+19 b-21 c-19
a__maybe b-17 d-15
a__me a-19 c+16
a__mejor a-28 b-28 c+32 d-26
a__minutes a-19
a__monitor a-16 c-17 d+17
a__most a-16
a__much c+15
a__my b-16 c-21
a__nada d-16
a__near a+16 d-15
a__never a-17 c+18 d-20
a__nina d-18
a__not a-16
a__nothing c-16
a__now a-26 b-22
a__of b-21
a__oigo d-16
a__old d-18
a__on a+21 b-30 c-21
a__once b-15
a__one b-19
a__or c-22 d-22
a__orden a-29 b-23 c-20 d+28
a__otro a+17 b-18
a__pack a-19 d+19
a__pero a-16 c-16 d+17
a__quien a-18 b-19 c+19 d-17
a__rato a-22 b-20
a__right a-16
a__sale a-17 c+18
a__scare c+17 d-17
a__si b-29
a__so a+16 b-16 d-22
a__solo b-16 d-18
a__sulfa a+17 d-16
a__take d+18
a__tambien c-15
a__tengo d-18
a__test b-18
a__text a+17 d-16
a__that d-21
a__the d-27
a__then c-16 d+16
a__there c-17
a__though b-16 d-16
a__to b-18
a__transplant c-17 d+18
a__two c-19
a__up c+15 d-20
a__valve d+22
a__weeks a+18 b-17 d-21
a__will d-17
a__words b-17
a__y b-31
a__yo a-18 b-20
a_baby d-18
a_bad a-22
a_balloon c-17 d+19
a_big a-21
a_bit a-32 b-17
a_bite a+20 d-19
a_bone a+17 d-18
a_bun d+15
a_bunch a-17 d+23
a_buscarme c-18
a_cada a-22 b-20
a_car c-19
a_catheter a-19 b-21 c-17 d+22
a_chance b-18 d-19
a_couple a-19 b-25
a_crumb c-16
a_dar a-16 b+17 d-15
a_day a-18 b-16 c-20 d+23
a_dios b-25 c-19
a_dozen c-15 d+18
a_drink c-16 d-15
a_drop a+24 c-18 d-21
a_drug a-16
a_drunk a-23
a_dude a+17
a_esa c-30
a_ese b-15
a_eso b-27 c-21 d+20
a_esta c-17
a_fella b-20 c-20
a_fib a-17 d+19
a_fiddle d-15
a_flat c-20 d-25
a_glass a+22 c-16
a_good c-18
a_great a+22 d-21
a_guy a+17
a_hacer a-20 d-19
a_half a+15 d-23
a_hard a+16
a_heart c-27
a_job a+20 c-18 d-20
a_junior a+17 d-16
a_kidney a-20
a_la a+16 b-21 c-20
a_lady a-19 b+20 c-20 d-20
a_las b-41 c-46
a_leaky d+21
a_lick a+15
a_lil a-19
a_little b-26 c+27 d-35
a_liver a-21 b-17
a_lo a-25 b-31 c+32 d-27
a_los c-17 d-30
a_lot a-25 c+18
a_man c-21 d-25
a_manic d+19
a_meeting c-16
a_mi d-20
a_minor b-21 c-21
a_miracle a+17 d-15
a_mis a+19 d-19
a_mule a+19 d-19
a_multivitamin a+18 d-18
a_murmur a-21
a_nada a+37 b-17 d-35
a_nadie a+28 c-25
a_name c+16 d-17
a_one a+22 b-18 c-19 d-19
a_palos a+20 d-15
a_pata a+16 c-17 d-15
a_patient d-16
a_pie a+26 b-20 c-24 d-26
a_place a+18 c-17 d-26
a_poder a+20 b-20 c-16 d-25
a_problem b-25
a_que b+20 d-38
a_question a+18 b-18 d-18
a_reaction a-21
a_real a-16
a_rough a-17
a_saber a-27 b-35 c+35 d-23
a_scan c+19 d-15
a_sec a-21
a_seizure d+19
a_ser a+16 b-17
a_six c-15 d+17
a_soul a+19
a_stick d-15
a_stroke c-17
a_test b-17 d-28
a_text b+16 d-15
a_thing a+15 c-19 d-16
a_usted b+15
a_uti d-28
a_valve a-16 b-15 c-20 d+21
a_vasectomy a+20 b-16
a_veces a-42 b-45 c+22
a_ver a-34 b-27 c+34 d-26
a_week b-28
a_while c+18 d-20
a_whole b-16 c-17
aa c-19
aa$ a-25 d+22
ablat* c-16
ablation c-16
able d-21
able_to d-21
about d-34
about$ b-22 c+20 d-17
about_# b-16
about__# a-18 d+17
about__@month d+16
about__for c-16 d-20
about__one b-19
about__over a-18 d+17
about_it b-25 d-16
about_my d-23
about_that a-29 b+22 d-19
about_the a+17
about_to c-20 d-16
abril b-15
absol* a+18 b-22 c-30
absolutely c-18
absolutely_not a+16 c-16
abste* a+22 b-18 c-18 d-21
abstemio a+22 b-18 c-18 d-21
abuela c-15
abuelita a-21 d-22
abuelo a-27 b+23
aca c-20
aca$ d-20
acaba a+16 c-24 d-26
acaba* c-15
acaba_de a+16 c-24 d-26
acaban c-15
acabo b-35 c-29 d+20
acabo__@eat a-24 d+24
acabo__entrar a-17 d+16
acabo__hacer a+19 c-15 d-20
acabo__la b-17
acabo__tener a+15 d-15
acabo_de b-35 c-29 d+20
acaso c-24 d-21
acept* b+21 c-16 d-17
aceptan b+21 c-16 d-17
acid d-15
acomo* a-16 d+15
acomoda a-16 d+15
acomp* b-19 c-25
acompana d+18
acost* b-23 d+18
acostado b-20 d+16
acostado$ c-17
act a+17
actua* a+24 c-21
actually a+24 c-21
actually$ b-18
acuer* a-26
acuerdo a-25
acuerdo$ a-19 b-30
acupu* a-21
acupuncture a-15 c-20
adderall a-17
addic* c-29
addict$ a-19 d+20
address c-20
adela* a-21 b-17 c-20 d+24
adelante a-21 b-17 c-20 d+24
adelante$ a-22 d+27
adhd a+15 c-17 d-18
adhd_and a+17
adopt* b-17 c+19 d-20
adopted c+17 d-18
adult: c-36
adult:# b-28 c-47
adult:#_@month a+30 d-32
adult:#_@relative b-18
adult:#_@year a-20 c-26 d+15
adult:#_and a+16 c-18
adult:#_este a-17
adult:#_in b-18 c-16
adult:#_me a+18 d-18
adult:#_next c-22
adult:#_or c+18 d-17
adult:#_since a-19
adult:#_til a+17 d-17
adult:#_y c-26
adult:@date a+20 b-43 c-42
adult:@date_birthday a-18 d+19
adult:@date_grade a+17 d-18
adult:@day a-18 b-16 d+18
adult:@drink a-18
adult:@insurer a-28 c-20
adult:@month a+22 b-25 c-27 d-18
adult:@month_shy d-16
adult:@relative_de c-18
adult:@relative_has a+16 b-18
adult:@relative_i a-18
adult:@relative_is b-17
adult:@relative_tiene a-16 c-17
adult:@relative_y b-26
adult:@stop a-17 d+18
adult:a b+17 c-32
adult:a_half a+21 c-15 d-22
adult:a_junior a+17 d-16
adult:a_lady a-19 b+20 c-20 d-20
adult:a_minor b-21 c-21
adult:about c+22 d-16
adult:abuela a-19 b-26 d+18
adult:acabo a+20 d-21
adult:acabo_de a+20 d-21
adult:adopt* a-20 c+23 d-18
adult:adopted a-20 c+21 d-17
adult:age a-25 b+23 d-15
adult:almos* a+23 d-23
adult:almost a+23 d-23
adult:am a+16 b-35 d-17
adult:am_# b-40
adult:am_in a+15
adult:and a-16 b-28 d+19
adult:and_a a+17 b-16 c-20
adult:ano b-19 d-21
adult:anos a-30 d+28
adult:apena* c-15 d-28
adult:apenas c-15 d-28
adult:as a-18
adult:ask d-17
adult:askin* a-18
adult:asking a-18
adult:at a-25 c-21 d+22
adult:august a-16
adult:aun a+19 d-19
adult:baby a-18 b-16 d+19
adult:be b-15
adult:be_# d-16
adult:been a-23 b-17 c-19 d+24
adult:bien a-18
adult:birth a-18 c+20 d-22
adult:bit a-21 d+20
adult:born b-25
adult:born_in b-24 c-22
adult:boy d-16
adult:but_mature a+19 d-19
adult:but_my d-21
adult:can a-18 b+18
adult:canas a-20 b-20 c-18 d+21
adult:casi b-21 c-19
adult:casi_en a+24 d-24
adult:class a-16 d+16
adult:class_of a-16 d+16
adult:colle* a-24 b-16 d+25
adult:college a-21 d+21
adult:con b-17 c-19
adult:cosa a-21
adult:creo a-23 b-27 c+27 d-21
adult:creo_jaja a-18 b-22 c+20 d-17
adult:cual a-15 d-16
adult:cumpli a-32 b-23 c-17 d+31
adult:cumpli_# a-25 b-18 d+24
adult:cumplo a+27 b-17 d-27
adult:cumplo_los a+16 d-16
adult:dad a+20 b-17 d-20
adult:daughter c-28 d-20
adult:days a-21 b+18 c-16
adult:de b-23 c-17
adult:de_# c-20
adult:de_edad b-24 c-28
adult:de_la a-16 b-15
adult:de_los a-17 d+15
adult:de_nacimiento a-18 d-17
adult:decad* c-15 d+16
adult:decades c-15 d+16
adult:deje a-17 d+18
adult:del a-25 d+17
adult:del_# a-19 d+19
adult:depen* b-18 c+19
adult:depende b-15
adult:desde a-30 b-16 d+24
adult:desde_# a-15 d+15
adult:desde_hace a-18
adult:dice a-15 b-16 c+19 d-20
adult:do a-34
adult:do_not a-23
adult:do_you d-16
adult:docum* a-21 c+17 d-23
adult:documento a-17 d-19
adult:does b+19 d-19
adult:dos b-16 c-20
adult:edad_y a-16
adult:el b-52
adult:el_# a-21 b-17 c-21 d+22
adult:el_@relative d-15
adult:en a+22 d-46
adult:en_# a+36 b-16 c-16 d-39
adult:en_@date b-22 c-20
adult:en_el a-36 b-17 d+20
adult:en_la c-18 d-19
adult:en_mi a-22 d-18
adult:es d-38
adult:es_la a-16 b+16
adult:es_para d-24
adult:eso d-23
adult:eso_creo a-18 b-22 c+20 d-17
adult:esta b+15
adult:este a-17
adult:este_@month a-17
adult:estoy a+23 b-22 c-17 d-21
adult:estoy_en a+26 c-19 d-26
adult:estoy_jubilado d+15
adult:every a-16
adult:every* a-18 d+18
adult:falta a+20 d-21
adult:falta* a+24 c-18 d-27
adult:faltan a+24 c-18 d-27
adult:faltan_# a+17 d-19
adult:february a+22 d-23
adult:fecha a-20 c+16 d-19
adult:feel a-20 b+21 d-20
adult:fifte* a+20 b-15 d-21
adult:fifteen a+20 b-15 d-21
adult:file a-16 b+16
adult:for d-27
adult:for_her b+15
adult:for_me b-21
adult:for_my d-28
adult:go d-16
adult:got b-27
adult:grade a+17 d-18
adult:grado a+18 d-16
adult:gradu* a+21 c-20 d-20
adult:grand* a-26 b-23 d+25
adult:grandkids a-18 b-16 d+18
adult:grandma a-22 b-18 c-20 d+26
adult:grown a-27 b-28 c-22 d+28
adult:hace a-39 c-25 d+31
adult:hace_rato a-27 b-21 d+24
adult:hacer d-15
adult:half a+21 c-15 d-22
adult:has a+16 b-18
adult:have_my a-16 b+16
adult:he a+22 b-19 d-26
adult:he_is b-17 d-20
adult:her b+17 d-23
adult:high a+15 d-18
adult:high_school a+15 d-18
adult:hijo b+24 d-28
adult:his b-15 d-18
adult:i_am a+16 b-35 d-17
adult:i_got a-20 b-17 d+20
adult:i_have b-26
adult:i_was a-26 b-16
adult:id b+16
adult:if d-16
adult:in a+20 b-43 c-38
adult:in_# b-25 c-27
adult:in_@date b-16
adult:in_college a-21 d+21
adult:in_high a+15 d-18
adult:is d-20
adult:is_# b-15
adult:is_for b-16
adult:is_just d-16
adult:is_my d-17
adult:it d-17
adult:it_is d-16
adult:jaja a-32 b-26 c+17
adult:jajaj* a-20 b+15 c-16
adult:jajaja a-20 b+15 c-16
adult:jubil* a-21 d+23
adult:jubilado a-21 d+23
adult:junio* b-16
adult:junior b-16
adult:just a-27 c-22 d+25
adult:just_a a-20
adult:kid a-22
adult:kids a-22 b+17 c-17
adult:know a-18
adult:la d-17
adult:la_edad b+17 d-17
adult:la_paciente a-20
adult:lady a-19 b+20 c-20 d-20
adult:last a-21 c-20
adult:legal a-20 b-17 c-17 d+20
adult:lol a-26 b-22 c-19 d+26
adult:los b-37 c-31
adult:los_# b-27 c-18
adult:los_cumplo a+23 c-15 d-22
adult:mama a+19 b-25 d-27
adult:march a+16 d-16
adult:marzo a+19 d-19
adult:mas a-17 b-26 c-19 d+23
adult:matur* a+19 d-19
adult:mature a+19 d-19
adult:mayor a-24
adult:mayor_de a-17 d+17
adult:me d-24
adult:me_falta a+20 d-21
adult:me_faltan a+24 c-18 d-27
adult:me_or c+17
adult:medicare a-28 c-20
adult:medio a+33 b-26 c-23 d-31
adult:menor a+25 b-24 d-24
adult:menor_de a+21 c-16 d-25
adult:mes a-26 d+20
adult:meses a+30 d-31
adult:mi d-33
adult:mi_@relative d-28
adult:minor b-21 c-21
adult:mis a+15 c-20 d-19
adult:mis_papas c-17
adult:months a+32 c-22 d-35
adult:more a+21 d-21
adult:my_@relative d-18
adult:my_birthday d-22
adult:naci b-21
adult:naci_en a+16 b-19 c-18
adult:nacim* a-18 d-17
adult:nacimiento a-18 d-17
adult:never a-19 b+20 c-18 d-20
adult:next b-22 c-29
adult:next_@year a+17 d-17
adult:next_summer a+20 d-21
adult:ni a-26 d+22
adult:niece d-20
adult:nieto* a-21 b-23 d+25
adult:nietos a-21 b-23 d+25
adult:nino a-17 d+17
adult:ninos a-19 b+21 c-16 d-21
adult:no_es a-16
adult:no_se d-16
adult:no_soy a-22 d+21
adult:not a-17 b-22
adult:not_a a-38 d+34
adult:not_quite a+17 d-18
adult:not_till a+22 d-23
adult:o b-15 d-18
adult:of b-29 c+17
adult:of_# a-22 b-17 d+22
adult:of_it b-19 c-21
adult:of_us b-19 c+19
adult:old a-19
adult:older a-24 b-21 c-17 d+27
adult:older_than a-24 b-21 c-17 d+27
adult:on a-28
adult:on_@insurer a-21 b-18 d+19
adult:on_file a-16 b+16
adult:or a-23 b-17 c+28 d-23
adult:or_# c+18 d-17
adult:otra a-29
adult:otra_cosa a-20
adult:otro d-20
adult:over a-30 b-21 c-23 d+28
adult:papas c-17
adult:paper* d-16
adult:papers d-16
adult:para a+19 d-20
adult:para_mi d-24
adult:past a-26 b-22 c-20 d+25
adult:permi* d-17
adult:pero_mi a+19 c-17 d-19
adult:pero_tengo a-19 d+16
adult:pregu* a-25 b+22 d-24
adult:que a-36
adult:quinc* a+31 b-23 c-23 d-32
adult:quince a+26 b-19 c-20 d-26
adult:quite a+17 d-18
adult:rato a-27 b-21 d+24
adult:regis* d-17
adult:retir* a-16 b-16 d+16
adult:retired a-16 b-16 d+16
adult:schoo* a+15 d-18
adult:school a+15 d-18
adult:se d-17
adult:se_que b-16 c+17
adult:segun a-16 b-17 c+17 d-15
adult:semanas a+17 d-18
adult:seven* a+16 d-16
adult:seventeen a+16 d-16
adult:shy d-16
adult:so a-22 d+20
adult:sobrino a-21 b-19
adult:socia* a-17 d+17
adult:social a-17 d+17
adult:son b-26 d+17
adult:soy b-48 c-17 d+18
adult:soy_del a-20 d+19
adult:soy_el d-15
adult:soy_menor a+25 b-23 c-24 d-23
adult:still a+30 b-20 c-24 d-31
adult:still_a a+23 b-16 c-16 d-24
adult:summe* a+20 d-21
adult:summer a+20 d-21
adult:tengo b-44
adult:tengo_# a+19 b-34 c-44
adult:than a-30 b-25 c-22 d+33
adult:than_that a-22 b-20 c-15 d+23
adult:that a-18
adult:the b-26
adult:there d-17
adult:these a-16 b+18 d-20
adult:thirt* c-22
adult:tiene_# c-23
adult:til a+31 b-17 c-23 d-31
adult:til_@date a+17 d-17
adult:till a+29 d-30
adult:to c-17
adult:todav* a+30 b-17 c-26 d-28
adult:todavia a+30 b-17 c-26 d-28
adult:todavia_no a+18 c-17
adult:tres a-19 d+16
adult:turn a+24 d-24
adult:turn_# a+24 d-24
adult:turne* a-28 c-16
adult:turned a-28 c-16
adult:turned_# a-28 c-16
adult:two a+15 b-20 d-23
adult:two_@month a+20 c-16 d-22
adult:un a+20 b-21 d-22
adult:un_@year a+18 d-18
adult:una a-21
adult:under b-17
adult:under* a+18 d-17
adult:underage a+18 d-17
adult:us b-23 d-17
adult:vet a-17 d+18
adult:vietn* a-17 d+18
adult:vietnam a-17 d+18
adult:vietnam_vet a-17 d+18
adult:voto a-17
adult:voto_desde a-17
adult:voy a+16 b-21 c-20
adult:voy_a a+17 d-19
adult:voy_en a+17
adult:was a-21 b-26
adult:was_adopted a-15
adult:weeks a+26 b-19 c-17 d-26
adult:what a-16
adult:when b-15
adult:which b-17 c+20
adult:why b+21 d-20
adult:with a-15
adult:would a-16
adult:y_medio a+29 b-23 c-20 d-30
adult:ya a-29 c-30 d+16
adult:ya_estoy d+15
adult:year d-22
adult:years b-23
adult:yo a-22 b-17 d+20
adult:you a-24 d-26
adult:your c-18 d+21
afect* b+16 c-17 d-17
afecta b+17
afecta$ b+17
affir* a-16 d+18
affirmative a-16 d+18
affirmative$ a-16 d+18
affor* a+19 d-18
afford a+19 d-18
afib a-37 b-20 d+21
afib$ a-27 b-23 c-28 d+33
afirm* d+16
afirmativo d+16
afirmativo$ d+16
afrai* a+28 b-17 c-23 d-25
afraid a+28 b-17 c-23 d-25
afraid_not a+23 b-16 c-18 d-22
after a+15 b-18 d-16
after_# b-17 c-16
after__@relative d+16
after__better a+17 b-18 d-16
after__divorce a-17 d+21
after__is a+18 b-15 d-15
after_a d-17
after_me a-15 c-17
after_my a-29 b-26 d+23
after_surgery d-15
after_work a+22 b-19 c-18 d-21
afuer* b-19 c-18
afuera b-19 c-18
again a-16 c-20
again$ a-20 b+28 c-44
again* c-16 d-19
again_tomorrow b-17
against c-16 d-19
against_it a+18 c-19 d-15
agarr* b-28 c-27
agarro a+22 d-22
age a-17
age$ d-19
agend* d-18
agenda d-18
agenda$ b-18 d-20
ago__now c-16
agosto d+19
agua b-16
aguan* c-25
aguanto c-16
aguit* a+22 b-16 c-21 d-21
ahead b-25 c-30
ahead$ a-24 b-19 c-20 d+25
ahead_and c-15
ahi$ b+29 c-38 d-36
ahi__caigo c-22 d+19
ahi__me a+24 b-17 c-20 d-23
ahi__mi a-15
ahi__primero d+16
ahi_estare a-20 c-18 d+25
ahi_le a-29 b-31 c+21
ahi_nos a-22 c-25 d+25
ahi_si c-19
ahora b-48
ahora$ c-23
ahora__bien a-16 d+15
ahora_esta a-16 d+15
ahora_mismo b-21 d-15
ahora_no d-19
ahori* d-17
ahorita d-17
ahorita$ a+23 b-22 d-22
ahorita__en a+16 d-16
ahorita__puedo c-29 d-32
ahorita_estoy c-15
ahorita_no d-39
aide a-24 b-23 c-30 d+31
aja a-17 d+20
aja$ a-17 d+20
al_# a-19 c-17 d+20
al_@clinician d-23
al_@vehicle c+16
al__a a+18 b-17
al__con a+15 d-15
al__de a-19
al__mi c-18
al__y b-16
al_bano d-17
al_cien a+25 b-21 c-25 d-22
al_final a+20 b-18 c-23
al_polen a+23
al_polvo c-24 d-25
al_rato c-20 d-25
al_trabajo a+18 b-21
alcan* d-15
alcanzo d-15
alcoh* a-18
alcohol b-32 c-41
alcoholico$ a-18 b+18
alerg* b+16 c-30
alergia_al a+15
alergias a+27 b-23 c-25 d-17
alergica a-17 c-30
alergica$ a+16 c-17 d-20
alergica__a a+16 b-17
alergica__nada a+22 d-22
alergica_a a-18 b-24 c-20 d+25
alergica_al b+16 d-18
alergico c-19
alergico__la b-18
alergico__los b+15 d-18
alergico__nada a+19
algo a-27 b-25 c+36 d-36
algo__no c+16
algo_de a-17
algo_del d-16
algo_en d-15
algo_pero c+16
algui* a-27 b-24 c+33 d-29
alguien a-27 b-24 c+33 d-29
alguien_me c+18 d-15
alivi* a-22 c-17 d+22
all a+19 b-20 c-50
all$ b-24
all_@body a-26 d+21
all__have d-19
all__is b-21 d-17
all__it a-16
all__on a-17 c-19
all__out a+19 c-18 d-16
all__parts a+15 d-16
all__that c-18
all__the a-18
all__time a-20 b-18
all__to a+16 d-22
all__tried a+19 b-15 c-17
all__you a-18 d+18
all_clear a+30 b-22 c-17 d-29
all_good b-25 c-19
all_i a+21 b-18 d-16
all_in d+15
all_it a+15
all_means d+16
all_my a+17 b-19 c-22
all_of b-19 c-21
all_over a-18 b-20
all_set b-18 c-21 d+21
all_that d-25
all_the a-30
all_work a+20 c-18 d-20
alla a-23
alla$ b+18 c-21 d-20
aller* c-29
allergic a-18 b+23 c-41
allergic__@animal d-17
allergic__a a+21 d-19
allergic__and d-16
allergic__it a-29 b-18 d+31
allergic__latex d-15
allergic__not a+20 b-20
allergic__nothing a+19 b-20 d-16
allergic__only a+24 b-26 d-19
allergic__sulfa a+19 b-18
allergic__work a+15
allergic_to a-17 b+22 c-40
allergies a+28 b-19 c-24
allergies$ a+22 b-15 c-21
allergist b-18
allergy b-27 c-18 d+21
allergy:# b-46
allergy:#_@date a+15 b-18 d-21
allergy:#_@visit a+18 d-17
allergy:@animal b+35 c-34 d-43
allergy:@animal_got b+15 d-18
allergy:@body b-37
allergy:@body_to d+15
allergy:@call a-24 b+25 c-18 d-21
allergy:@call_me a-16 b+18 c-15 d-18
allergy:@clinician c-19
allergy:@date b-20 d-19
allergy:@date_timer a+15
allergy:@day b+16
allergy:@food b-18 c+22 d-22
allergy:@hours a-15 d+15
allergy:@medicine b+19 d-33
allergy:@open a-24 b-20 d+19
allergy:@price b-27 c-25
allergy:@relative a-22 c+25 d-31
allergy:@relative_had a-20 b+20 d-18
allergy:@relative_se a-16 b+16
allergy:@relative_would b-16 c+18
allergy:@stop a-19 c-15 d+19
allergy:@symptom a-21 b-23
allergy:@symptom_all a-15 d+17
allergy:@symptom_and a-15 d+16
allergy:@symptom_esa a-16
allergy:@symptom_for a-16 d+15
allergy:@symptom_nonstop d+15
allergy:@treat b-31 c-49 d+21
allergy:@visit a+16 b-26
allergy:@visit_y a+17 d-15
allergy:a a-22
allergy:a_@relative a-16
allergy:a_esa b-18
allergy:a_ese b-15
allergy:a_la b-25
allergy:a_los c-29 d-30
allergy:a_nada a+35 b-17 d-33
allergy:a_reaction a-21
allergy:a_saber a-21 b-26 c+27 d-26
allergy:a_seizure d+19
allergy:about a+21 c-21 d-18
allergy:acuer* c+23
allergy:acuerdo c+19
allergy:after a-25 b-20
allergy:again a-26 b-17 c-17 d+25
allergy:al c-44 d-33
allergy:al_polen a+23
allergy:al_polvo c-24 d-25
allergy:alerg* b+16 c-30
allergy:alergia_al a+15
allergy:alergias a+27 b-23 c-25 d-17
allergy:alergica a-17 c-30
allergy:alergica_a a-18 b-24 c-20 d+25
allergy:alergica_al b+16 d-18
allergy:alergico c-19
allergy:all c-31
allergy:all_over a-19 d+20
allergy:aller* a-16 c-28
allergy:allergic a-19 b+23 c-40
allergy:allergic_to a-18 b+22 c-39
allergy:allergies a+28 b-19 c-24
allergy:allergist b-18
allergy:allergy b-27 c-18 d+21
allergy:am a-15
allergy:am_allergic a-17 c-28
allergy:an a-24 b-17 d+19
allergy:anafi* a-15 d+17
allergy:and c-35
allergy:and_i c-18
allergy:and_they d+18
allergy:anest* a-24
allergy:anestesia c+17 d-19
allergy:any a+18 d-18
allergy:anyth* b-15 d-19
allergy:anything b-15 d-19
allergy:arm a-15 c+15
allergy:as a-17
allergy:ask b+16
allergy:at c-24
allergy:bad a-17 c-25 d+20
allergy:bad_trip a-18 c-16
allergy:be a+15 c-26 d-18
allergy:been b-17 d-26
allergy:bees c-20 d-25
allergy:befor* a+19 c-25 d-20
allergy:before a+21 c-24 d-20
allergy:benadryl c-17
allergy:bien a+26 b-35 d-20
allergy:big a-17 b-17 d+18
allergy:blood a-15 d+17
allergy:blood_pressure a-15 d+17
allergy:body a+16 b-19
allergy:breat* a-29 b-22 c-29 d+31
allergy:breathe c-17 d+15
allergy:breathing a-24 b-19 c-20 d+25
allergy:broke_my d-17
allergy:broke_out d+20
allergy:broto a-21
allergy:but b-40 d-17
allergy:but_i a-16
allergy:but_it a-15 d+15
allergy:but_not a+19 b-16 d-18
allergy:c a-18 c+20 d-21
allergy:caballo a-18 b+20
allergy:cae a+17 d-16
allergy:call a-17 b+18 d-20
allergy:camar* a+16
allergy:can a-19
allergy:can_not a-26 b-22 d+22
allergy:casi a-27 b-19 c-26 d+31
allergy:casi_me a-21 c-18 d+23
allergy:casi_no d+16
allergy:cats d-26
allergy:cayo c-16
allergy:cayo_fatal a-20 d+22
allergy:cerro a-16 d+19
allergy:chart_says b-17
allergy:closed a-21 b-19 d+16
allergy:codei* a+22 b-16 c-20 d-19
allergy:codeine a+22 b-16 c-20 d-19
allergy:comida d-20
allergy:con a-37 d+20
allergy:con_esa d+16
allergy:con_eso a-20 c-31 d+23
allergy:conoz* a+20 c-16 d-16
allergy:conozco a+20 c-16 d-16
allergy:conta* a+15
allergy:contar a+15
allergy:convu* d+17
allergy:convulsiones d+17
allergy:cosas b-24
allergy:could a-26 c+15
allergy:could_have a-15
allergy:could_not a-18 d+17
allergy:crazy a-20 b-16 c-17 d+19
allergy:cual a-25 b+21 d-21
allergy:cual_@medicine a-24 b+22 c-22 d-19
allergy:cuand* b-21
allergy:cuando b-21
allergy:cuando_me b-21
allergy:cuent* a-23
allergy:cuenta c+19 d-19
allergy:cuentan b+16
allergy:cuento d+16
allergy:cuerp* d+16
allergy:cuerpo d+16
allergy:da b+18 c-19 d-20
allergy:dado d-17
allergy:dado_eso a+17 c-22
allergy:days a-17
allergy:de b-33
allergy:de_contar a+15
allergy:de_maravilla a+20 c-16 d-18
allergy:del c+17 d-16
allergy:dice a-16 b-17
allergy:did a+31 c-27 d-29
allergy:did_fine a+18 d-17
allergy:did_great a+21 b-23 d-21
allergy:died a-19 c-20
allergy:died_from a-15 b+17 c-16 d-16
allergy:diero* c-18
allergy:dieron c-18
allergy:dio a-21 b-28
allergy:dio_alergia d+19
allergy:dio_una d+15
allergy:do a-20
allergy:do_not a-16 b-22 c+17
allergy:do_you b+16
allergy:doctor a-16
allergy:down a-19 c-17 d+20
allergy:drug b-18 c-17
allergy:drug_allergies a+16
allergy:el_cuerpo d+16
allergy:emerg* a-15
allergy:en a-17
allergy:en_# a-17 d+18
allergy:en_mi a-17 b-18 d+18
allergy:ended a-18 d+20
allergy:ended_up a-16 d+17
allergy:er b-17
allergy:era a-22 b-18 c+25 d-16
allergy:era_nino a-16 c+18
allergy:es a-19 b+28 c-22 d-33
allergy:es_alergico a-18 b+19
allergy:es_la b+15
allergy:esa a-19 b-36 d+16
allergy:esa_@medicine c-17
allergy:esa_no a+19 d-16
allergy:esa_vez a-18 c-16 d+22
allergy:ese b-20
allergy:eso c-29 d+21
allergy:esta b-21
allergy:esta_en a-17 b-18 d+18
allergy:estab* a-16 c+22 d-21
allergy:estaba a-16 c+22 d-21
allergy:every* c-16
allergy:everything d-17
allergy:exped* b-18
allergy:expediente b-18
allergy:exper* a-19 c-19 d+21
allergy:experience a-19 c-19 d+21
allergy:face d+16
allergy:fatal a-20 d+22
allergy:fea d+17
allergy:felt b-19 c+17 d-23
allergy:file d-15
allergy:fine a+45 b-29 c-37 d-46
allergy:first a+20 b-20 d-35
allergy:first_time b-20 d-20
allergy:first_timer a+23 b-21 c-21 d-20
allergy:for b-26
allergy:for_@hours d+16
allergy:for_me a+20 d-20
allergy:for_that d-17
allergy:four c-16
allergy:from a-33
allergy:from_it a-18 c-18 d+21
allergy:fue b-23 c+16
allergy:garganta d+17
allergy:gatos d-21
allergy:get a-22 b+17 d-23
allergy:give a-17 d+15
allergy:given_that a+17
allergy:go c-20
allergy:got a-36
allergy:got_big a-17 b-17 d+18
allergy:got_it d-19
allergy:great a+35 b-33 c-27 d-34
allergy:hacen d-16
allergy:had b-19 c-19
allergy:had_# a+18 d-17
allergy:had_@symptom a-20 c-19 d+24
allergy:had_@treat a+21 d-19
allergy:had_a a-21 d+21
allergy:had_it a+18 d-33
allergy:had_that a+25 b-16 c-20 d-17
allergy:had_to a-25 b-16 c-17 d+24
allergy:hallu* a-28 b-25 c-24 d+29
allergy:hallucinations a-25 b-23 c-22 d+25
allergy:han b-17 d-23
allergy:han_dado d-17
allergy:han_puesto a+18 c-16
allergy:happe* d-18
allergy:hasta a+17 b-18
allergy:hasta_hoy a+15
allergy:hated a-16
allergy:hated_it a-16
allergy:have_been a-17 c+15
allergy:have_had d-24
allergy:have_it c-16 d+16
allergy:have_not a+26 c-23
allergy:he a+17 b-19 c-20
allergy:he_tomado a+26 c-20
allergy:head d+15
allergy:heard c-19 d-20
allergy:heard_of a+16
allergy:heart a-22 b-19 c-20 d+24
allergy:her b-21
allergy:hinch* a-23 b-17 c-20 d+22
allergy:hinche a-22 c-17 d+20
allergy:hives a-23 b-19 c-34 d+37
allergy:horri* a-23 b-23 c-30 d+32
allergy:horrible c-17 d+21
allergy:horse a-18 b+21 d-18
allergy:hospi* b-19 c+17 d-18
allergy:hospital b-19 c+17 d-18
allergy:hours a-15 d+15
allergy:how a-17
allergy:hoy a+15
allergy:i a-26
allergy:i_am a-16
allergy:i_broke d-15
allergy:i_can a-21 c-19 d+22
allergy:i_do c+17 d-21
allergy:i_had b-24 c-32
allergy:i_have b-17 d-32
allergy:i_know d-22
allergy:i_saw d+17
allergy:i_was b-16 c+18
allergy:i_woke a-15
allergy:idea a-16 c+17
allergy:igual a-17 b-16 c+17
allergy:in b-17
allergy:in_# a-21 d+17
allergy:in_my b-16
allergy:in_surgery c+17 d-18
allergy:in_the b-18
allergy:inyec* a-18
allergy:inyeccion d-16
allergy:is d-19
allergy:is_the d-20
allergy:issue* a+18
allergy:issues a+18
allergy:it c-34
allergy:it_before a+21 c-21 d-18
allergy:it_in b-17 c-15
allergy:it_made a-26 b-16 d+24
allergy:it_on c-18
allergy:it_once c-17
allergy:it_so d-17
allergy:it_was a-22 b-18
allergy:it_well a+15
allergy:itch b-16
allergy:jamas a+17 d-17
allergy:just a+31 b-33 c-23 d-29
allergy:just_to a+18 b-19
allergy:ketamina a-29 b-27 c-29 d+33
allergy:ketamine c-29
allergy:know d-21
allergy:la c-17
allergy:la_@body a-17
allergy:la_@food d-20
allergy:la_@medicine d-22
allergy:la_@treat a-16 b-18 c-16 d+19
allergy:la_conozco a+20 c-16 d-16
allergy:la_han d-21
allergy:la_he a+19 b-16 d-22
allergy:la_pusieron c-24
allergy:la_sulfa a+17 d-16
allergy:laryn* a-17 d+16
allergy:laryngospasm a-17 d+16
allergy:las d-20
allergy:last b-29 c-28 d+22
allergy:last_time b-27 c-32 d+18
allergy:latex a+19 c-23 d-24
allergy:le a-15
allergy:let a-15
allergy:life c-15
allergy:like c-30
allergy:like_a a+20 b-19 c-20
allergy:lips b-16 d+16
allergy:llevo a+20 b-17 d-17
allergy:lol a+21 c-19 d-15
allergy:los c-32 d-18
allergy:los_gatos d-21
allergy:los_mariscos a+19 b-21 c-19
allergy:made a-31 b-21 d+25
allergy:made_me a-24
allergy:made_my a-16 b-19 c-19 d+19
allergy:makes a+16 c-16 d-16
allergy:makes_me a+17 d-16
allergy:mal a-25
allergy:mama b-30 c+22
allergy:marav* a+20 c-16 d-18
allergy:maravilla a+20 c-16 d-18
allergy:maris* a+22 b-25 d-19
allergy:mariscos a+19 b-22 d-17
allergy:maybe a-16
allergy:me a-15 b-31 d+22
allergy:me_acuerdo c+19
allergy:me_broto a-17
allergy:me_cae a+17 d-16
allergy:me_cayo c-16
allergy:me_cerro a-16 d+19
allergy:me_da b+18 c-19 d-20
allergy:me_dio a-21 b-34
allergy:me_down d+16
allergy:me_fue c-17
allergy:me_han a+17 c-21
allergy:me_hinche a-22 c-17 d+20
allergy:me_puse a-32 b-25 d+23
allergy:me_salio a-24 b-15
allergy:me_senti c+17
allergy:medicina b+20 d-24
allergy:medicine d-16
allergy:mensa* a-19 b+23 c-17 d-18
allergy:mensaje a-19 b+23 c-17 d-18
allergy:mi a-38 c+15
allergy:mi_@animal a-17
allergy:mi_@relative a-16 c+21
allergy:mi_expediente b-18
allergy:mi_primera a+18
allergy:miedo a-16 c-16
allergy:morph* d-23
allergy:morphine d-23
allergy:muy a-16
allergy:muy_mal c-18 d+19
allergy:my a-17 c-16 d+15
allergy:my_@animal b+18 c-17 d-18
allergy:my_@body a-22 b-26
allergy:my_@relative a-31 d-24
allergy:my_allergies a-16
allergy:my_allergy a-16 b-15 d+15
allergy:my_body a+16 b-19
allergy:my_chart c-22
allergy:my_life c-15
allergy:my_only a+20 b-18
allergy:nada a+38 b-36 c-31 d-27
allergy:nauseous a-18 b-19 c+19 d-15
allergy:never b-44
allergy:never_again a-22 d+23
allergy:never_been d-17
allergy:never_had b-32
allergy:never_heard a+16
allergy:never_taken a+19 c-17
allergy:never_tried a+24 c-16 d-23
allergy:new a+22 b-16 c-16 d-24
allergy:new_to a+22 b-16 c-17 d-23
allergy:ni a+26 b-26 d-31
allergy:ni_idea c+16
allergy:ningu* a+32 b-21 c-27 d-25
allergy:ninguna a+32 b-21 c-27 d-25
allergy:ninguna_reaccion a+19 d-17
allergy:nino a-17 c+24
allergy:nique* a+18
allergy:niquel a+18
allergy:nkda a+29 b-22 c-24 d-27
allergy:no b-28 c+19 d-23
allergy:no_@medicine a+15
allergy:no_allergies a+25 b-16 c-16 d-25
allergy:no_c a-18 c+20 d-22
allergy:no_me b-21 d-20
allergy:no_never a+19 c-16
allergy:no_podia a-16 d+17
allergy:no_problem a+16 d-15
allergy:no_puedo c-18
allergy:no_que a+17 d-15
allergy:no_reaction a+21 d-26
allergy:no_recuerdo a-17 c+23 d-16
allergy:no_sabria c+16
allergy:no_se a-22 b-25 c+36 d-20
allergy:no_soy a+34 b-32 c-16 d-31
allergy:nomas a+27 b-34 c-21 d-20
allergy:nomas_a a+20 b-20 d-17
allergy:none a+15 c-16
allergy:nonst* d+15
allergy:nonstop d+15
allergy:nose a-21 d-21
allergy:not a-36 b-69 c+26 d+17
allergy:not_breathe c-17 d+15
allergy:not_had a+23 c-20
allergy:not_have c-18
allergy:not_know a-15 c+18
allergy:not_say d-18
allergy:not_sure c+18
allergy:not_that b-25 d-29
allergy:not_think d-19
allergy:not_this a+17 b-16
allergy:not_to b-18 d-25
allergy:nothi* a+34 b-30 c-23 d-31
allergy:nothing a+34 b-30 c-23 d-31
allergy:nunca a+20 b-27 d-35
allergy:nunca_la a+24 b-16 c-21 d-21
allergy:nunca_me d-20
allergy:of b-19
allergy:of_it c-20 d+18
allergy:of_me c-15
allergy:of_things a+16
allergy:ok d-28
allergy:on c-46
allergy:on_it c-37 d+16
allergy:on_my b-18 d+16
allergy:once_was a+15
allergy:only a+62 b-69 c-57 d-39
allergy:only_allergic a+19 b-17
allergy:only_morphine a+17
allergy:only_thing b-16
allergy:only_to a+21 b-18 c-18 d-18
allergy:out a-36 d+29
allergy:out_in d+17
allergy:out_of a-23 c-20 d+25
allergy:out_when d+15
allergy:over a-19 d+20
allergy:pasad* a+17 d-17
allergy:passe* d+18
allergy:passed d+18
allergy:passed_out d+18
allergy:penic* a+25 b-23 c-21 d-22
allergy:penicilina d-16
allergy:penicillin a+19 b-16 c-20 d-17
allergy:pero b-20 c+26 d-23
allergy:piel b-17 c+18 d-16
allergy:plata d+15
allergy:podia a-16 d+17
allergy:podia_respirar a-16 d+17
allergy:polen a+23
allergy:polle* a+22 b-16 c-19 d-20
allergy:pollen a+22 b-16 c-19 d-20
allergy:polvo c-24 d-25
allergy:pregu* a-16
allergy:press* a-17 d+20
allergy:pressure a-17 d+20
allergy:prime* b-19 c-23
allergy:primera b-19 c-23
allergy:primera_vez a+29 b-19 c-21 d-26
allergy:proba* d-22
allergy:probl* a+27 c-24 d-29
allergy:problem a+20 c-15 d-18
allergy:problema d-21
allergy:prueb* d-16
allergy:puedo c-18
allergy:puest* a+18 c-16
allergy:puesto a+18 c-16
allergy:puked d+15
allergy:pulse* d+17
allergy:pulsera d+17
allergy:puse a-32 b-25 d+23
allergy:puse_bien a-20 c-16 d+20
allergy:puso c-16
allergy:que_me a-23 b-28 c-18 d+24
allergy:que_yo b-24 d-23
allergy:quien a-17 b-19 c+17
allergy:quien_sabe c+15
allergy:rash a-16
allergy:reacc* b-21
allergy:reaccion b-15 c-24
allergy:reaccion_fea d+16
allergy:reactions a+17 c-16 d-17
allergy:recal* a-16 c+16
allergy:recall a-16 c+16
allergy:recuerdo a-17 c+23 d-16
allergy:remem* b-25 c+19 d-29
allergy:remember b-25 c+18 d-29
allergy:respi* a-16 d+17
allergy:respirar a-16 d+17
allergy:right d-19
allergy:ronchas a-21 c-26 d+30
allergy:sabe c+15
allergy:saber a-21 b-26 c+27 d-26
allergy:sabri* a-19 b-18 c+24 d-16
allergy:sabria a-19 b-18 c+24 d-16
allergy:salio a-16 b-18
allergy:salio_un a-18
allergy:sarpu* a-16
allergy:sarpullido a-16
allergy:saw d+17
allergy:say c+16 d-15
allergy:says b-22
allergy:scare* a-18
allergy:scared a-18
allergy:screa* a-27 c-19
allergy:screamed a-17 d+16
allergy:screaming a-17
allergy:se a-39
allergy:se_la a-15
allergy:se_me a-25 b-27 d+28
allergy:seizu* d+19
allergy:seizure d+19
allergy:sent c-16
allergy:senti a-22 b-27 d+20
allergy:sepa b-20 d-17
allergy:sesiones a+17 d-15
allergy:sever* a-23 b-22 c-21 d+24
allergy:severe a-23 b-22 c-21 d+24
allergy:shell* a+25 b-17 d-18
allergy:shellfish a+25 b-17 d-18
allergy:si c-22
allergy:si_me a-20 c-21
allergy:sick a-17
allergy:sin a+29 b-17 c-16 d-30
allergy:sin_problema a+16
allergy:skin a-23 b-21 c-23 d+25
allergy:so b-17 c+21 d-22
allergy:solo a+21 b-26 d-22
allergy:solo_al a+18 b-18
allergy:somet* c+20 d-21
allergy:something c+20 d-21
allergy:soy a-16
allergy:soy_alergica c-23
allergy:spravato c-19
allergy:spray a-22 c-18 d+15
allergy:st a+15 b-18 d-21
allergy:stopp* a-23 b-18 c-19 d+24
allergy:stopped a-23 b-18 c-19 d+24
allergy:stuff b+15 c-26
allergy:sulfa a+19 c-30 d-36
allergy:sulfa_only a+17
allergy:supe c+17 d-16
allergy:super c-19 d+22
allergy:super_@sick d+15
allergy:sure c+18
allergy:surge* c+16
allergy:surgery c+16
allergy:swell* d+19
allergy:swelled d+19
allergy:take c-21
allergy:taken d-20
allergy:taken_it d-20
allergy:tell a-16
allergy:tengo d-19
allergy:terri* a-15 c-17 d+21
allergy:terrible a-15 c-17 d+21
allergy:that_i b-24
allergy:that_is d-29
allergy:the a-25
allergy:the_stuff a+21 c-16 d-15
allergy:the_worst c-16
allergy:they_had a-20 d+20
allergy:thing_i b-16
allergy:think d-19
allergy:think_i d-16
allergy:think_so c+24
allergy:this a+23 c-30 d-27
allergy:this_would a+16
allergy:thoug* c-17 d+22
allergy:thought c-17 d+22
allergy:thought_i c-17 d+22
allergy:tiene a-15
allergy:time b-25
allergy:timer a+29 b-25 c-28 d-26
allergy:times a+19 d-18
allergy:to a-16
allergy:to_@animal d-17
allergy:to_a a+21 d-19
allergy:to_bees d-18
allergy:to_codeine a+19 d-17
allergy:to_is b-16
allergy:to_it b-19 c-25 d+23
allergy:to_me b-17
allergy:to_my a-19 c+17 d-18
allergy:to_nothing a+19 b-20 d-16
allergy:to_sulfa a+17
allergy:to_that c-17
allergy:to_toe d+15
allergy:todo a+26 c-20 d-26
allergy:todo_bien a+23 d-23
allergy:toe d+15
allergy:told c-15
allergy:told_me c-15
allergy:toler* a+17 b-29 c-26
allergy:tolerated a+22 d-21
allergy:tolerated_it a+22 d-21
allergy:tolero b-20 c-17
allergy:tomad* a+26 c-20
allergy:tomado a+26 c-20
allergy:tongue a-17 d+17
allergy:took a+19 b-19 c-25
allergy:took_it a+22 c-19 d-22
allergy:tranq* a+15
allergy:tres d-15
allergy:tried a+19 c-19 d-18
allergy:tried_it a+19 c-19 d-18
allergy:trip a-18 c-16
allergy:tuve b-16
allergy:tuve_una c-21
allergy:tuvie* a-16 c-17 d+21
allergy:tuvieron a-16 c-17 d+21
allergy:tuvieron_que a-16 c-17 d+21
allergy:twice a+16 d-16
allergy:un b-23
allergy:un_sarpullido a-16
allergy:una_inyeccion d-16
allergy:una_reaccion a-21 c-21 d+24
allergy:una_vez d-15
allergy:up a-17 b-37 c-18 d+26
allergy:up_fine d-15
allergy:up_in a-18 d+16
allergy:use b+17 c-17 d-24
allergy:used_it c-17
allergy:vez b-29
allergy:vi a-24 c-28
allergy:vomit* d+16
allergy:vomite a-19
allergy:vomiting a-22 c-18 d+18
allergy:voy d-16
allergy:was b-35 c+21 d-19
allergy:was_fine a+32 c-24 d-29
allergy:was_out c+15 d-16
allergy:weird a-23 c+18 d-21
allergy:weird_but a-16 c+15
allergy:well c-17
allergy:went a-15 b-30 c-19 d+23
allergy:what a-16 b+22 d-22
allergy:what_is b+23 c-20
allergy:when b-18
allergy:when_they c-22 d+16
allergy:which a-29 b+33 c-29 d-24
allergy:which_@medicine a-17 b+20 d-15
allergy:will d-23
allergy:with b-16
allergy:with_it c-16
allergy:witho* c-16
allergy:without c-16
allergy:without_a a+16 d-18
allergy:work a+15
allergy:worke* a+19 d-21
allergy:worked a+19 d-21
allergy:worst c-16
allergy:would c+18 d-33
allergy:would_be a+16
allergy:would_not c+18
allergy:wrote a-20 b-17 d+17
allergy:wrote_@treat a-17
allergy:y a+33 b-33 c-46
allergy:y_a b-15 c-16
allergy:y_me a-15 d+18
allergy:ya b+16 d-29
allergy:yes b-18 c-20
allergy:yo b-29
allergy:yo_sepa b-20 d-17
allergy:you a-29 b+28 d-22
allergy:zero a+19 d-17
allergy:¿ b+20
alli a-18 b-19 d+21
almorzar b-18
almos* a+25 c-21 d-22
almost a+25 c-21 d-22
alone a+19 b-24 c-25
alone$ a+20 b-15 c-16 d-22
alone_and a+20 d-19
along c-24
along$ a-18
along__is d+15
alrea* a-45 b+20 c-42
already a-45 b+20 c-42
already$ a-21 b+19 c-23 d-15
already__couch b-16
already__my a-18 c-20
already__the a-18
already_have a-18
already_on b-16
also b-15 d-18
alt b-16 d-25
alta$ c-15
alta_la d+18
alta_y a-21
altas a-22 b-19
alway* b-35 c-32
always b-35 c-32
always_been a+22 b-17 c-15 d-24
always_high a-23 b-17 c-17 d+21
am c-17
am_# b+17 d-20
am_@drive d-19
am_@late c+19 d-16
am_@symptom a-20 d-20
am__# b-26 c+17 d-22
am__@body a-20 d+15
am__@clinician a+24 b-20 d-22
am__@late a-15
am__@medicine c-33
am__@year d-25
am__a d-19
am__addict a-19 d+20
am__again b-17 d+18
am__alone a+18 d-17
am__and a+16 b-17 c-16
am__by b+17 c-15 d-19
am__dude a+17
am__for b-21
am__four a+16 d-16
am__guy a+17
am__her b-19
am__him a-21 d+23
am__i a+17
am__in b-17
am__it b-47 d+26
am__lol a+34 b-15 c-18 d-30
am__make a+18 d-20
am__male a+16
am__man a+28 b-19
am__minor a+19 d-19
am__my b-34 c-28
am__no a+25 c-18 d-23
am__not b-17 c-16
am__nothing a+28 d-29
am__of b+15 c-25
am__old b+16
am__out b-15 c-17
am__patch a+18 d-17
am__that a-15 b+21 c-20 d-24
am__the b-19
am__today a-19 d+19
am__twins b-16 d+16
am__up c-18 d+16
am__work a-18 b+18 d-20
am__you a-18 c-19
am_a a+38 b-63 c-18
am_about d-15
am_afraid a+18 d-15
am_allergic a-17 c-28
am_asleep a+23 d-24
am_bipolar a-20 b-27 d+33
am_clear a+19 b-19 c-15
am_coming a+16
am_expecting a-16 b-16 d+23
am_free a-27 d+28
am_good a+17 b-21 c-24
am_healthy a+15
am_here a-17
am_home c+18 d-22
am_in c-19
am_lost a+15
am_nervous b-17 c+20 d-19
am_new a+26 b-19 c-19 d-25
am_nursing a-17 d+17
am_off b-15
am_ok a+15 b-19
am_on a+18 b-34
am_out a+25 c-21 d-22
am_pregnant d+17
am_pumping d+17
am_sixty a+24 b-22 d-23
am_stuck a+18 d-17
ama a-19
ama$ a-16
amabl* d-16
amables d-16
amables$ d-16
amama* a-27 b-25 c-36 d+32
amamantando a-22 b-17 c-21 d+23
amamantando$ a-21 c-17 d+24
amamanto a-30 b-16 c-24 d+26
amamanto$ a-19 d+16
amane* d-31
amaneci c-20
amaneci_con c-20
amanecio b+17 c-18 d-21
ameri* a-15 b+17 d-17
america a-15 b+17 d-17
america$ a-15 b+17 d-17
amiga d-20
amigo a-23
amitriptilina c-17
amlodipino d+17
amor c-18
an__in a-17
an__last d+17
an__my a-16
an_ablation c-16
an_hour c-34
an_irregular c+16 d-18
an_issue a+15
an_oops c+16
anafi* a-15 d+17
anali* b-25 c+16 d-34
analisis b-23 c+18 d-31
analisis$ a-27 b-20 c+26 d-15
and b-30 c-19 d+17
and_@body a+17
and_@medicine b-37 c-47 d+19
and_@open a+15
and_@treat a-16 c-23 d+29
and__# a-16
and__@medicine b-16 c-27 d+16
and__@relative b-21 c-26
and__@stop c-21
and__@treat d-19
and__a b-17 c-24 d+16
and__am a-19 c-23 d+30
and__another a-15
and__are b-22
and__back d-27
and__both a+19 c-28 d-17
and__can a+16
and__do d-16
and__fine a+24 c-16 d-25
and__half a+15 d-23
and__him a-17
and__in a+23 c-16 d-19
and__is a+21 b-21
and__it d-16
and__lol a-16 c-15 d+16
and__me a-21 b-18 d+23
and__my b-19
and__no d-21
and__normal d-15
and__not b-20 d+18
and__on b-15
and__one a-23
and__out a+20 c-15 d-17
and__so d-18
and__tell b-19 c+19 d-17
and__that b-16
and__to a-26
and__up c-20
and__watching a-16 d+16
and__you a-16
and_a b-27
and_again a+17 d-20
and_done a+24 b-17 c-17 d-24
and_down c+22 d-26
and_everything a-19 b-16 c-17 d+20
and_forth a-19 c+20 d-18
and_he c-22 d+18
and_i b-16 c-23 d+23
and_if a-16 c-16 d+16
and_it c-24
and_my b-24 c-15
and_never a+21 c-22 d-19
and_no c-24
and_not d-16
and_nothing d+16
and_one a-17 c+19
and_only a+23 c-19 d-21
and_saw c+17 d-22
and_she b-16 c-29
and_sound a-20 b-19 d+21
and_still a-16 b-17
and_take a-15
and_that a+18 b-20 c-19
and_the b-24
and_then a-23
and_they b-18 c-19
and_two d+16
and_we c-16
anda a-31 b+20
andab* c+18 d-18
andaba c+18 d-18
andel* a-18 c-19
andele a-18 c-19
ando b-62
ando$ a-18 d+18
ando_@late c+21 d-21
ando__# a-16 d+16
ando__con a-18 d+17
ando__la a+16 b-15 d-26
ando_a a+21 c-21 d-21
ando_buscando d-17
ando_con a-27
ando_de a-17 d+16
ando_en b-23 c-28
anestesia c+16 d-20
anexo a-16
angin* a-21 c-16
angina a-21 c-16
ano b-19 c-15
anos b-47
anoth* b-30
another b-30
another__no a+17 d-16
another_one a-19
another_time a+22 b-19 c-19 d-17
ansie* a+28 b-20 c-21 d-22
ansiedad a+28 b-20 c-21 d-22
ansiedad$ a+19 d-15
ansiedad_y a+16
answe* a-38 b+23
answer a-28 b+17
answer$ b+16
answer_this a-17 c-16
answering a-20 c-19
answering_that a-17 b+17 d-16
antec* a+20 c-16 d-23
antes d-19
antes$ a-20 c-28
antes__# d-21
antes__las d-21
antes_de d-21
antes_si b-17 d-22
antic* a+27 c-25 d-34
anticoagulante a+20 d-21
antidepresivo a+17 c-18 d-16
antidepresivos a-17 c-21 d+24
anxie* a+21 c-26 d-22
anxiety a+21 c-26 d-22
anxiety$ a+26 c-17 d-16
any a+21 b-42 c-32
any$ a+28 b-19 c-29 d-22
any:# a-26 d+16
any:#_mg d+16
any:@animal b+15
any:@body a+28 c-39 d-21
any:@call b-15 c-21
any:@call_me a-23 b-37 c-28 d+31
any:@clinician a+21 b-40 d-25
any:@clothes a-25 b-24 c-19 d+28
any:@date c-18 d-22
any:@day b-21 c-24 d+16
any:@door a-17 c-19
any:@drink c-22
any:@drink_and a-16
any:@drink_at a-24 b-22 c-19 d+24
any:@drive d-16
any:@drug a+16
any:@eat a+19 d-26
any:@food a-28 c-46 d+28
any:@food_and b-17
any:@insurer a+20 d-25
any:@medicine b-18 c-39 d+21
any:@medicine_can d+17
any:@medicine_for d+15
any:@medicine_since a-17 b-17 d+18
any:@pay a+20 b-18 c-19 d-20
any:@person d-17
any:@place b-16 c-34
any:@place_es b-21
any:@relative d-25
any:@relative_toma d-17
any:@stop c-22 d-24
any:@texts c-29
any:@thanks a+22 c-29 d-42
any:@wrong a+23 b-25 c-16 d-22
any:@year a+21 b-23 c-21 d-17
any:a c-42
any:a_@food a-29 b-28 d+29
any:a_@medicine d-17
any:a_big a-21
any:a_couple a-15 d+19
any:a_crumb c-16
any:a_mi b-17
any:a_mis d-15
any:a_multivitamin a+18 d-18
any:a_palos a+16
any:a_usted b+15
any:about d-33
any:about_it b-19 d-19
any:about_that a-16 b+17 c-19
any:absolutely_not a+20 d-19
any:actua* d+16
any:actually d+16
any:acuer* a-16 b-22 d+15
any:acuerdo a-16 b-22 d+15
any:address b-24 c-16
any:afirm* d+16
any:afirmativo d+16
any:again b+25 d-37
any:ahead a-16 d+16
any:ahi b-31 c+25 d-35
any:ahora a+24 b-18 c-17 d-22
any:aja a-17 d+20
any:al b-23 c-20 d+16
any:all a+15 b-22
any:all_means d+16
any:almorzar b-18
any:alone a-21 d+21
any:am b-29 c-30
any:am_good a+16 d-15
any:am_not c-21
any:an a-17
any:and b-34 c-17
any:and_a a+17 d-17
any:and_i a-16 b-25
any:and_the a-15
any:ano a+17 d-16
any:answe* a-19 b-20
any:answer a-19 b-20
any:antic* a+18 d-29
any:anticoagulante a+21 d-26
any:any a+24 d-21
any:anyth* a+17 d-17
any:anything a+17 d-17
any:anyti* b-17 d+16
any:anytime b-17 d+16
any:apart* b-23 c-20
any:apartamento a+19 b-16 d-18
any:apartamento_# a+19 b-16 d-18
any:apartment c-15 d+16
any:aqui c-25
any:aqui_esta a+19 b-17 d-18
any:are c-25
any:aroun* a-17 c-16 d+19
any:around a-17 c-16 d+19
any:around_# a-17 c-16 d+19
any:as b-24
any:as_a a+18 b-17 d-21
any:asi b-22 c-22
any:ask c+18 d-19
any:ask_me a-19 b-22 c+20 d-17
any:aspirin a-20
any:at_# b-34 c-20
any:at_the d-24
any:at_work b-17
any:ate b-22
any:away a-21 b-18 c-16 d+24
any:ay a-23 d-25
any:ayer a-16 d-19
any:ayunas a+26 b-24 c-17 d-25
any:b a+19 d-21
any:be a-26 b-25
any:be_my a-21 b-21
any:been d-17
any:betch* d+16
any:betcha d+16
any:bien a+15 d-18
any:big c-17
any:big_@food a-18 d+16
any:biscu* a-19 b-19 c-18 d+21
any:blood b+24 d-21
any:blood_@medicine b+15
any:bocad* a+19 c-17 d-16
any:bocado a+19 c-17 d-16
any:bottl* a-20 c+21 d-21
any:bottle c+18 d-16
any:breakfast b-23 c-21
any:bueno a-22
any:but b-21
any:by a-32
any:by_all d+16
any:by_me a-21 c-22
any:by_myself a-18 b-16 c-16 d+19
any:call b-49
any:can b+16 c-24 d-31
any:can_i a-24 b+19 d-16
any:can_not a-18
any:can_you a-18 b+20
any:casa b-16
any:claro c-27 d-15
any:claro_que b-17
any:clear a+20 d-22
any:clot d+15
any:coffee c-27
any:come a-15
any:comi a-21 b-17 d+19
any:comio a-19 b+16
any:como c-27
any:como_no a-24 b-21 c-16 d+24
any:con b-30
any:con_confianza c-16 d+15
any:con_mi b-16 d-26
any:confi* c-16 d+15
any:confianza c-16 d+15
any:consu* a-18 c+18 d-18
any:conte* c-19 d-23
any:contesto c-16 d-18
any:corre* b-39 c-25 d+21
any:correct a-20 b-17 d+19
any:correcta b-18 d+16
any:correcto d+17
any:correo b-22
any:cosas a-16 c-18
any:could b-22 c+15
any:coumadin a-20 b-18 d+21
any:count d-17
any:coupl* a-15 d+19
any:couple a-15 d+19
any:cover* a+27 b-24 c-19 d-26
any:covered a+20 b-18 c-16 d-20
any:crumb c-16
any:cual c-18 d+17
any:cuand* a-28 b-27 c-30 d+30
any:cuando a-28 b-27 c-30 d+30
any:cuando_quiera d+16
any:daughter d-15
any:de a+17 c-23
any:de_@eat b-18
any:de_la a-21
any:de_las d+16
any:de_mi a+15 b-24 d-21
any:decir* b-16 c+17
any:deje a+17 d-16
any:dejem* a-25 b-18 c+24 d-22
any:dejeme a-25 b-18 c+24 d-22
any:desay* a-17 b-15 d+18
any:desayune a-17 b-15 d+18
any:did b-18
any:did_not b-25
any:digo a-23 b-25 c+19
any:direccion b-32 c-20
any:do b-18
any:do_you b+16
any:doctor a+17 b-25 c-21
any:does d-20
any:dog a-20
any:door b+16 c-15 d-16
any:dudas a-21 b-17 c-16 d+25
any:eat c-20 d-26
any:eggs a-28 b-18 d+25
any:el a-34 b+28 c-42
any:eliquis a-28 b-27 c-25 d+30
any:email a+16 d-15
any:email_only a+16 d-15
any:empty a+23 b-18 c-18 d-23
any:en c-47
any:en_@date b-15
any:en_@eat a+21 b-24 d-20
any:en_la a-16 b-18 c-17 d+20
any:en_mi a-19 b-20 d+22
any:enfermera b-16 d-16
any:es b-38 c-35
any:es_mi a-28 b-25 c-17 d+27
any:esa b-25 c-18
any:esa_@place a+19 d-21
any:escri* a-32 c-34 d+18
any:escribame a-22 b-21 c-19 d+23
any:ese c-25
any:ese_es a-23 b-17 d+22
any:eso c-29
any:eso_a b+15
any:esposo d-19
any:esta c-31 d-20
any:esta_mal a+16
any:estoy a+24 c-40 d-28
any:estoy_con a+23 c-23 d-20
any:estoy_en c-16 d-22
any:estoy_sola a-17 d+17
any:even d-15
any:every* b-19 c-15
any:everything b-17
any:exact* a-18 b-16 c-16 d+22
any:famil* d-19
any:favor a+18 d-26
any:fine a-32 b-32 c-25 d+34
any:fine_by b-16 d+16
any:for c-34
any:for_me b-17
any:forge* d-16
any:free b-28 c-26
any:frio a-21 b+22 c-19 d-21
any:from a-17
any:get c-16
any:glauc* a-24 b-20 c-18 d+24
any:glaucoma a-24 b-20 c-18 d+24
any:go a-30 b-26 d+25
any:good b-21
any:got b-34 d+16
any:got_a b-16 c-17 d+19
any:got_it a-22 b-20 c-16 d+22
any:guest a-15 b-15 c-19 d+18
any:gusto a-22 b-18 c-17 d+22
any:hablar a+20 b-25 c-22
any:hace c-32
any:hace_una a-15 d+16
any:had a-24 c-32 d+16
any:had_@food a-20 c-17 d+21
any:had_a c-15
any:hard a+24 b-25 c-23 d-20
any:hard_pass a+24 b-25 c-22 d-23
any:has a-21 b+16 c-22
any:have d-17
any:have_not d-17
any:he b-29 c-19
any:her d-15
any:here c-33
any:here_with a+20 b-19 d-19
any:hijos a+24 b-19 c-16 d-22
any:his a-20 b-18 c-16 d+20
any:home a-17
any:hon a-25 c-20
any:hora a-24 b-20 c-18 d+24
any:house b-18
any:how_long a-18
any:hoy b+16 c-19 d-21
any:husba* b-20 c-17
any:husbands b-20 c-17
any:i c-15
any:i_am b-22 c-17
any:i_can a+29 d-30
any:i_could b-17
any:i_did c-18
any:i_do a-24 c-18
any:i_have b+16 d-17
any:i_moved a+20 b-18 c-16 d-20
any:i_think d-17
any:i_would b-17
any:in c-17
any:in_the a-27 b+18 c-20
any:insulin a-20 b-19 c-17 d+22
any:is_# b+22 c-24 d-31
any:is_a a-20 d-15
any:is_my a+15
any:is_not a+22 d-18
any:is_on a-16
any:is_the b-40 c-28 d+22
any:it b-21
any:it_and a-24 b-18
any:it_for d-18
any:it_is b+19 d-31
any:jaja c-21
any:jajaj* b+18 d-18
any:jajaja b+18 d-18
any:jajaja_que b+18 d-18
any:just a+18 b-24 c-19
any:know a-20 b-19
any:la a-15
any:la_@clinician b-16 d-16
any:la_@place a-22
any:la_pregunta d-17
any:las a-31
any:last a+25 c-20 d-37
any:last_night c-15 d-26
any:later c+16
any:le d-19
any:le_voy b+17 d-20
any:leave a+22 b-19 c-16 d-19
any:lee d-16
any:les a-18 d-21
any:let a-17 c+19 d-17
any:let_me a-16 c+19 d-20
any:life b-19 c-18
any:list d-25
any:llama* c-25
any:llamarme b-17
any:llamen a+23 b-24 c-17 d-18
any:llega b-18
any:lo a-20 b-16 d+18
any:lol a+19 b-20 c-26
any:look a-16 c+20 d-16
any:look_at a-16 c+20 d-16
any:lot d-17
any:lot_of d-17
any:luego b-16 c+15 d-16
any:mal a+16
any:mama a-23 c-27 d+16
any:manan* a-17
any:manana a-17
any:manda* a-23 b-21 c-20 d+24
any:mande a-23 b+16 d-23
any:martes b-23
any:mas a-25 b-17
any:maybe c+17
any:me_@call a+24 b-35 c-24
any:me_acuerdo c+18
any:me_again a-17 d-22
any:me_anytime b-17 d+16
any:me_at a+15
any:me_llega b-18
any:me_mude a+23 b-19 d-23
any:me_off a+20 d-18
any:me_quedo a+17 b-17 d-16
any:means d+16
any:medicine a+19 d-19
any:medio* b-16
any:mediodia b-16
any:mejor a+24 b-20 c-16 d-24
any:mensa* a-16 b+17 c-16
any:mensaje a-16 b+17 c-16
any:mg d+16
any:mhm a-18 b-17 d+19
any:mi_@relative d-21
any:mi_numero c-18 d-19
any:might a-16 c+16
any:mija a-24 c-22
any:mind b-18 c-21
any:mine a+16 b-24 d-22
any:mis b-28 c-23
any:mis_@relative a+20 b-18 d-19
any:miss b-21 c-21
any:mom d-18
any:monto* c-15
any:monton c-15
any:morni* a-20 c-25
any:morning a-20 c-25
any:moved a+27 b-25 c-21 d-24
any:moved_it a+15
any:much a+17 b-16 d-16
any:mude a+23 b-19 d-23
any:multi* a+18 d-18
any:multivitamin a+18 d-18
any:my_@medicine a-24 b-21
any:my_@relative d-17
any:my_guest a-15 b-15 c-19 d+18
any:my_old a+15
any:mysel* a-18 b-16 c-16 d+19
any:myself a-18 b-16 c-16 d+19
any:nada a+21 b-28 c-22
any:nada_de a+17 d-19
any:nada_que a+21 d-20
any:nadie a-16
any:nadie_mas a-16
any:nah d-16
any:negat* a+18 d-20
any:nel a+21 d-20
any:never b-27 c-20
any:ni c+16 d-37
any:ni_a a+16
any:night d-15
any:night* c-16
any:nights c-16
any:ningu* b-17
any:ningun b-16
any:ningun_anticoagulante a+17 d-17
any:no a-25 d+15
any:no_@thanks a+19 d-15
any:no_hay a-15
any:no_le a-19 b+23 c-24
any:no_me a+23 b-40 c-19
any:no_objection a-20 b-16 c-16 d+21
any:no_se b-18 c+25
any:nomas b-18 c-27
any:none a+18
any:not b-31 d-21
any:not_# d-15
any:not_@call a+22 b-18 c-16 d-21
any:not_@eat a+15 d-17
any:not_a c-16
any:not_even a+16
any:not_know a-20 b-16
any:not_on a+23 c-18 d-20
any:not_say c+18 d-16
any:not_since a+22 d-23
any:not_skip a-17 b-16 d+18
any:not_take a+18 d-17
any:nothi* b-18 c-24
any:nothing b-18 c-24
any:nothing_since a+16 d-17
any:nothing_to a+21 d-18
any:now a+32 b-23 c-27 d-29
any:now_and a+22 d-22
any:numbe* a-17
any:number a-17
any:numer* c-23
any:numero c-23
any:o c+16
any:objec* a-20 b-16 c-16 d+21
any:objection a-20 b-16 c-16 d+21
any:of d-15
any:off a+17 b-15 c-16
any:ok a-20
any:old a+19 b-24 c-16
any:old_@place a+23 b-16 d-26
any:on b+17 c-15
any:on_@medicine a-16 d+17
any:on_blood a-15 b+17 d-16
any:on_that d-16
any:on_the a-16 c-22
any:one a-17
any:only a+26 b-22 c-23 d-20
any:only_@medicine a+23 d-23
any:only_please a+16 d-15
any:out a-25 b-21 d+16
any:over b-17 c-16
any:palos a+16
any:para a+17 d-16
any:para_nada a+31 d-31
any:paso a+20 b-21 d-19
any:pass a+24 b-25 c-22 d-23
any:pensa* a-15
any:pensarlo a-15
any:perdo* c-19 d-17
any:perdon c-19 d-17
any:phone c-17 d-21
any:pill a-25
any:pills a-16 b-27 d+18
any:pleas* c-25
any:please c-25
any:please_do b-25 c-15
any:por b-18 c-46
any:por_ahora a+25 d-25
any:por_correo a+22 b-18 d-23
any:por_favor a+18 d-26
any:prefe* c-17 d-19
any:prefi* d-20
any:prefiero d-20
any:prefiero_que a+16 b-18
any:pregu* d-34
any:pregunta b+16 d-19
any:preguntas a+21 b-18 d-20
any:probl* a-18 b-20 c-18 d+21
any:problema b-17 d+17
any:puede a-24 c-19
any:puedo a-22
any:pues a-26 b-28 c+26 d-23
any:que_@insurer a+16 d-19
any:que_me b-20 c-18
any:que_no b-40 c-35
any:quedo a+17 b-17 d-16
any:quest* c-23 d+17
any:question b-23
any:questions a-24 c-15 d+23
any:quien a-31 d-32
any:quien_sabe c+18
any:quier* a-18 c-20 d+17
any:quiera d+16
any:quit c-16 d-18
any:rathe* a+20 c-17 d-21
any:rather a+20 c-17 d-21
any:rather_you a+26 b-30 c-18 d-20
any:right a-20 d+20
any:sabe a-23 b-23
any:said c-17
any:same a-23 b-21 d+23
any:say a-27
any:se b+18 d-21
any:se_me b+20 c-16 d-22
any:segun a-24 b-23 c+26 d-27
any:seizu* a-16
any:seizure a-16
any:seizure_@medicine a-16
any:ser a-23 b-22 c+24 d-24
any:she_is b-18
any:si a-34 c+16
any:simon a-23 b-20 c-15 d+27
any:sin b-30 c-24 d+18
any:sin_problema a-18 d+18
any:since a+19 b-26 c-24
any:skip c-33
any:skipp* b-16 c-17
any:skipped a+20 b-16 c-16 d-21
any:skipped_@food a+20 b-16 c-16 d-21
any:sleep a-16
any:sola a-17 d+17
any:sorry a-16 c-17
any:stomach a+31 b-25 c-26 d-29
any:stree* c-24
any:street c-24
any:suppe* d-17
any:supper d-17
any:sure a-39 b-33 c-16 d+34
any:sure_thing a-16 d+17
any:take b-17 c-20
any:take_@medicine b-16
any:take_anything a+17 d-17
any:tal a-21 b-20
any:tell c+17 d-17
any:tell_you c+17 d-17
any:tengo b-28
any:text c-34
any:text_me b-23 c-21
any:texti* a-19 c-17
any:texting a-19 c-17
any:textos a+18 b-15 d-18
any:texts a-23 c-21
any:thanks c-19 d-32
any:that_again b+19 d-19
any:that_is b-50 c-36 d+25
any:the a-15
any:the_@door b+16 c-15 d-16
any:the_bottle c+18 d-16
any:the_old a+20 d-24
any:there d-22
any:there_is d-19
any:they a+18 b-18 d-27
any:thing a+16 b-27 c-20
any:think b-16 d-25
any:thinner d-16
any:thinners c-17
any:this c-28
any:this_morning b-17
any:thyro* a-17 b-16 d+17
any:thyroid a-17 b-16 d+17
any:til a-20
any:to b-27
any:to_ask b-15
any:to_me b-17 d-17
any:toast a-15
any:todav* a+16 c-16
any:todavia a+16 c-16
any:todavia_no a+16 c-16
any:today b+25 c-20 d-27
any:todo a+27 c-30 d-29
any:told b+16 c-24 d-22
any:told_me c-17
any:toma c-16 d-21
any:tomo a-25 b-24 d+24
any:tomo_warfarina a-20 b-19 c-16 d+20
any:tomor* a-19 b-22 c+20 d-17
any:tomorrow a-19 b-22 c+20 d-17
any:took d-16
any:uh a+25 b-18 c-22 d-27
any:un c-35
any:una a-26 c-17 d+25
any:una_hora a-15 d+16
any:us a+18 d-20
any:usted b+15
any:va a+16 d-19
any:veces a-16 d+15
any:veo a-24 b-35 c+23
any:vez d-26
any:viaje a-23 b-18 d+23
any:vieja a+17 d-17
any:vivo a+17 d-17
any:voy b+17 d-20
any:voy_a b+17 d-20
any:warfa* a-18 c-19
any:warfarin c-22
any:warfarina a-18 c-19
any:water d-27
any:way c-17
any:we c-22
any:we_are b-22 c-16
any:what a-21
any:when a+21 b-28 d-16
any:when_i d-16
any:who a-16 b+23 d-20
any:whole b-15
any:why a-17 c-16
any:will a-19 b-19 c+21 d-16
any:with d-21
any:with_me a+20 b-19 d-19
any:work b-17
any:would b-21
any:would_be a-25 b-23
any:wrong a+20 b-22 d-17
any:y d-32
any:ya b-25 c-39
any:ya_comi a-17 b-16 d+17
any:yes b-18
any:yo b-23 c-27
any:you d-16
any:you_betcha d+16
any:you_can a-16 d+18
any:you_covered a+20 b-18 c-16 d-20
any:you_did a+18 b-18 d-16
any:you_got a-19 b-19 c-15 d+20
any:you_have a-16 d+17
any:your d-16
any:yup a-16 d+20
any:zip a+19 b-18 d-18
any__the a-23 d+23
any_of a+18 c-17
anybo* a+18 d-29
anybody a+18 d-29
anybody$ a+23 c-32 d-18
anyon* a+15 d-18
anyone a+15 d-18
anyone_here a+15
anyth* b-29
anything b-29
anything$ b-29
anyti* a-23 b-18 c-16 d+24
anytime a-23 b-18 c-16 d+24
apara* d-21
aparato d-21
aparato$ a+16 d-18
apart* b-37 c-39 d+25
apartamento b-20
apartamento_# a+19 b-16 d-18
apartment a-19 b-17 c-18 d+20
apena* a+34 b-17 c-33 d-34
apenas a+34 b-17 c-33 d-34
apenas__de a+17 d-17
apenas__entere a-18 d+17
apenas_voy a+26 d-26
appointment a-15 d-24
april b-21 d+22
aqui b-25 c-49 d+15
aqui$ c-22
aqui__en a-24 d+23
aqui__mi b-21 c-16
aqui__mis a-19 d+19
aqui_ando a-24 d+23
aqui_esta a+19 b-17 d-18
aqui_estoy a-26 b-18 c-16 d+23
aqui_llegue a+20 d-20
are d-16
are__@relative d-17
are__a b+15
are__and a-18
are__for a+16 b-19
are__in d-17
are__it a-20 b-20
are__me a+15 b-23
are__over d-21
are__than b-19
are__that a-20 b-20 c-16 d+21
are__the a+28 b-24 d-28
are__to a+16 c-20 d-17
are_all d-20
are_asleep a-21 d+20
are_bad d-20
are_better a+17 b-16 d-16
are_fine b-18 c-17
are_good b-22 c-22 d+16
are_high a-17 b-15
are_on c-26
are_sitting a+17 d-16
are_the d-20
are_you a-27 b+40 c-34 d-27
army b-20
army$ a-17
aroun* a-27 b-36
around a-27 b-36
around$ b-19 d-17
around_# a-20 c-20 d+22
arran* a-19 c+24 d-25
arranca c+19 d-20
arrep* a+20 b-16 c-16 d-19
arrepenti a+20 b-16 c-16 d-19
arrepenti$ a+20 b-16 c-16 d-19
arrit* a-29 b-24 d+17
arritmia a-29 b-24 d+17
arritmia$ a-19 b-16 c-18 d+22
arriv* b-15 d+16
arthr* a+19 c-20 d-25
arthritis a+19 c-20 d-25
as a+16 b-22 c-34
as_@treat b+19 c-19
as__as a-16 b-16
as__baby a-16 c+19 d-20
as__bone a+17 d-18
as__but c-17
as__fiddle d-15
as__mine a-16
as_a b-28
as_good a-22
as_i c-24
as_long a-15 d+17
as_mania b+17 c-16
as_mine a-16
as_of b-16 c-16
as_prescribed d-16
as_rain b-17 c-18
as_well c-17 d+17
asado a+15 d-16
asi b-38
asi$ d-18
asi__no d-17
asi_que b-18
ask a-35 b+30 c+21 d-61
ask$ d-15
ask__@clinician b+20 c-16
ask__@relative a-19 d-17
ask__again b-22 c+15 d-16
ask__he b+16 c-17
ask__i d-15
ask__in b-16 c+15
ask__my a-20 c+22 d-18
ask__she c+17
ask__this a-17 b+17 d-15
ask__tomorrow b-24 c+18 d-19
ask_a a-19 b+18
ask_her b-17 c+21
ask_me a-21 d-37
ask_my a-24 d-18
ask_the b-21 c+25 d-18
asked a-21 c+17
asked__@person d-21
askin* a-20 c+18
asking a-20 c+18
asking__@relative a-18 b+18 c-20
asking_around a-20 b-15 c+22 d-22
asking_for c-20
aslee* a-29 b-26 c+19
asleep a-29 b-26 c+19
asleep$ a-25 b-23 c+17
aspirina b-21 c-21
asthm* b-20 c-25
asthma b-20 c-25
asthma$ b-15 c-21
at b-17 c-20
at_# c-43 d+17
at_@holiday a+21 c-17
at__# a-17
at__@door a-24 b+21 c-17
at__@insurer d-16
at__doctors c+16
at__good a-22 d+18
at__home a+17 d-19
at__hour a+18 d-20
at__house a+16 b-17 c-21
at__i a+23 b-16 c-15
at__it d-18
at__last b-16
at__me a-25 b+17
at__pharmacy a+17 d-16
at__right a+21 d-20
at__we c-16
at_a c-15
at_all b-20 c-29
at_cvs a+18 d-17
at_home c+15
at_least a-21 b-23 c-17 d+23
at_my b-16 d-17
at_night b-32
at_that a+18 d-20
at_the d-28
at_your d-20
ataqu* c-16
ataque d+15
ate b-26
atienden b+16 d-16
atora* a+19 b-18 d-18
atorados a+19 b-18 d-18
atorados_en a+15 b-15
atras a-15 c-18 d+17
atras* c+18 d-16
atrasada a-19 c+27 d-27
atraso c+18 d-16
attac* c-31
attack c-20
attack__it d+16
attacks c-20
august a-29 b-17 c-18 d+27
aun b-34 c+16 d-21
aun_estoy a+17 c-17 d-16
aun_no b-18 d-28
aunqu* b-21 c-24 d+24
aunque b-21 c-24 d+24
avisa* b-15 c+18
aviso a-27 b-27 c+23
aviso$ a-21 b-23
away b-33 c-33 d+19
away$ a-16 b-29 c-27 d+23
awful a-20 b+16
ay a-22
ay_@relative b+17 c-18 d-19
ay_no c-17
ayer b+23 c-37
ayer$ b+21 c-28 d-25
ayunas a+26 b-15 c-19 d-26
azuca* b-16
azucar b-16
azucar$ a-20
b b-21 c-33
b$ c-19
baby a-16 d+19
baby$ a-23
baby__@date b-20
baby__breastfeeding a-17
baby__in a-24 d+22
baby_in d-19
babys c-31
babysitter a-16 c+20 d-25
back b-34
back$ b-21
back__# a+15
back__forth a-19 c+20 d-18
back__is a+16
back__on a-17 b-16 c+21
back__the b-18
back__you b-18 c+17
back_and a-20 c+21 d-20
back_at a-19 b-16 d+19
back_bad c-15
back_fine c-16
back_on c-16
back_perf a+18 c-17
back_to b-19 c+19
bacon b-16 c-17 d+18
bad c-45 d+19
bad$ a-38 d+32
bad__not b+16
bad__the c-18
bad_heart a-20
bad_trip a-18 c-16
bag a-18 b-18 c-19 d+21
bag$ b-16 d+16
baile* a+19 c-17 d-20
bailed a+19 c-17 d-20
bailed$ a+16 d-17
baja a+25 c-24 d-38
baja$ a+19 c-16 d-22
baje d-20
bajo a+26 b-32 c-32 d-18
bajo$ a+21 c-17 d-19
ballo* c-17 d+19
balloon c-17 d+19
banana a-18 c-16 d+19
band c-21
bano d-17
bano$ c+16 d-17
bapti* b-16
barel* a+17
barely a+17
barely_drink a+17
barri* b-18 d+18
basta* a-19 d+23
bastantes d+16
be a-22 b-27
be$ a-32 c+28 d-21
be_# d-16
be__# a-20
be__@call c+15 d-17
be__a d-17
be__first a+29 b-17 c-23 d-17
be__guest a-15 b-15 c-19 d+18
be__i a-16
be__is d-18
be__it d-24
be__might c+17
be__miracle a+18 b-17 d-18
be__now d-15
be__that a+21 d-21
be__then d-22
be__they c+16
be__time a+18 c-16
be__work a+20 c-16 d-21
be_a c-26
be_able d-20
be_at a+20 c-16 d-21
be_better c-21
be_by b-22 d-28
be_honest a-18
be_in b-18
be_ok b-16 d-18
be_there b-16 c-29 d+22
beats a-16 c+18 d-17
beats_me a-16 c+18 d-17
bebe b-20
bebe$ a-36 b-28 c+18
bebo b-26 c-24
bebo$ a+18 d-15
bebo__de a-15 b-18
bebo__la b-16 c-20 d+17
bebo_mas a-15 b-18
becau* b-20 c-22
because b-20 c-22
bed b-25
bed$ d-15
bedti* d+16
bedtime d+16
bee c-15
been b-34
been__# c-16
been__@drug a-16 d+16
been__@medicine a+17 c-18
been__@month a-19 d+19
been__a b-18
been__about a-16 d+15
been__and a-16
been__could c+21 d-21
been__down c+17 d-18
been__everything a-19 b+17 d-16
been__for b-22
been__four a-18 d+20
been__i d-16
been__it a+17 b-17 c-28
been__like d+16
been__my c-19
been__of b-16
been__pressure a+16
been__since a-19 b-19
been__so a-16
been__that c-30
been__the b-19
been__to a+20 d-21
been__up a-16
been_checked c+16
been_hospitalized a-16
been_in b-15 c-16
been_on c-35
been_so a-17 d+17
been_sober a+17
been_tested a-20 c+20
been_through c-16 d+15
been_told d-26
been_up a-16
beer c-23
beers a+26 b-15 c-23
bees c-20 d-25
bees$ c-16 d-21
befor* a-15
before$ c-23
before__guys b-16
before_you b-16
behind b-17
being b-17
belie* b-26
believe b-26
believe__@medicine c-16
believe_in c-16
believe_it a-21 c-19 d+22
bells c-16 d+17
bells_on c-16 d+17
belly a+22 b-27 c-26 d-18
benadryl c-17
bende* a+18 b-18 c-16 d-15
bender a+18 b-18 c-16 d-15
benzo a+17 d-22
best b-17 c-23
bet a-18 b-17 c-17 d+21
bet$ a-16 d+17
betch* a-17 b-17 d+20
betcha a-17 b-17 d+20
betcha$ a-17 b-17 d+20
better$ a+23 c-27 d-20
better__it a-22 c-20 d+23
better__me d-15
better_than d-24
betwe* a-20
between a-20
between__and a-19
bf b-21 c-29 d+15
bien a+27 b-47 c-32
bien$ a+28 b-24 c-37
bien__bien a+17 d-18
bien__es a-16
bien__mi b-17 c-17
bien__se c+15
bien_cuerda a+16
bien_de d-25
bien_del a+16 d-15
bien_esa b-16
bien_no d-23
bien_pero a-17 d+18
big a-25 c-24
big$ a-17 b-17 d+18
big_@food a-18 d+16
bike a+24 b-22 c-16 d-18
bill__health a+16
bill_of a+16
bipolar$ d-15
bipolar_# a-22 b+16 c-23
bipolar__# c-22 d+17
bipolar__am a+20 b-19
bipolar__not b-18
bipolar__que d-16
bipolar_disorder c-16 d+20
bipolar_one c-16 d+16
bipolar_tipo b-16 c-15 d+16
bipolar_with d+16
bipolar_y b-16
bipolaridad a-25 b-21
bipolaridad$ a-20 b-17 c-28 d+30
birth a-15
birth_control c-19
biscu* a-19 b-19 c-18 d+21
bit a-20 b-23
bit$ b-24
bite a+20 d-19
black c-24 d+19
black_out a-16 c-16 d+17
bladder a-16 b-22 c-16 d+23
block* c-18
blocks c-17
blood$ d+15
blood* d-17
blood_@medicine b+15
blood__high d+15
blood__i d-16
blood__is d+16
blood__no a+15 d-19
blood__since d+16
blood_pressure c-17
blood_work d-18
bloodwork d-17
bloodwork_was a+16 c-16
blown c-16
blues a+17
blues$ a+17
bocad* a+19 c-17 d-16
bocado a+19 c-17 d-16
bocado$ a+17 c-16
bodas b-24
body a+26 b-24 c-24 d-25
bolsa c-19
bolsa$ a-17 c-17 d+15
bone a+17 d-18
bone$ a+16 d-16
books a-21
books$ c-19 d+15
borda b-22
borda$ c-16
borde* a-19 b-32 c+31 d-36
borderline a-19 b-32 c+31 d-36
borderline$ a-20 b-18 c+21 d-19
born b-32
born__# b-24 c-22
born_in b-24 c-22
borra* c-16
borracho c-16
borre* a+30 b-23 c-27 d-24
borreme a+23 b-17 c-20 d-16
borreme__la a+18 c-17
borreme_de a+18 c-17
borro* a-15 c+18 d-18
borrosa a-15 c+18 d-18
boss b-34 c+27 d-30
boss$ a-19 c+22 d-22
boss__here a+21 b-21 c-19 d-18
boss__my c-15
boss__tell c+16
boss_is b-24 c-24
botad* a+19 c-19 d-18
botel* c-19
botella c-19
both a+21 c-36
both$ b-35 c-37
both_@body a-19 d+17
both__@year d+16
both__fine a+17 d-18
both_fine a+16
both_had d-19
both_of a-25 b-18 d+25
bothe* c-24 d-21
bother c-16 d-18
bottle b-26
bottles a-18
bow c-15
bow_out c-15
boy$ a-15
boy_is d-15
bp b-36 c-20
bp$ b-27 c-33
bp_@medicine d+21
bp__# a+17 d-18
bp__high a-24 d+19
bp__up a-19 d+15
bp_is b-28 c-32
bp_was a-17 c+19 d-18
break a-35 b-21 c-20 d+31
break$ a-17
break__reality a-15
break_from a-15
breakfast b-16 c-22
breas* b-25 c-24 d+18
breastfeed a-22 b-20 c-18 d+23
breastfeed$ a-18 d+18
breastfeeding c-25
breastfeeding$ a-22 d+19
breat* a-29 b-22 c-29 d+31
breathe c-17 d+15
breathe$ c-17 d+15
breathing a-24 b-19 c-20 d+25
breathing$ a-22 b-18 c-19 d+23
bring a-21 c-37
bring* a-27 b-22 c-25 d+31
bring__@relative d-17
bring_me a-19 c-16 d+22
bring_the b+18 c-17
bringing a-22 b-18 c-22 d+24
bro a-17 c-15
broke a+19 b-22 d-26
broke* a+16 c-22
broke__@body d-16
broke__in d+17
broke_down a+20 c-18 d-19
broke_my d-17
broke_out d+20
broken a+16 c-22
brote a-20
brote__la d+19
brother c-18
broto a-21
broug* d-21
brought d-21
buddy a-25 d+17
buen a-15 c-26
buen_momento b-20 c-17
buena a-15 d-16
bueno a-30 c-23 d+22
bueno$ a-30 c-22 d+21
bun a-16 b-16 c-18 d+19
bun__oven d+15
bun__the d+15
bun_in a-16 b-16 c-18 d+19
bunch b-17 c-16
bunch$ d+18
bus d-19
busca a-18 c-16 d+21
busca$ d+18
busca* a-24 b-38 c+25
buscando b-22 c+19 d-16
buscando$ a-19 c+20 d-21
buscar a-26 b-21 c+18
buscar$ a-18 b-16
buscarme c-18
buscarme$ c-18
busco a+15
busin* a-18 b+17
business a-18 b+17
business$ a-18 b+17
buspar a-19 d+19
busy b-31 c-25
busy$ b-22 c-25
but b-76 c+22
but__@drug c-17
but__@medicine b-17 d-15
but__@relative b-16
but__a b-17
but__am b-32
but__and a+19 d-20
but__do b-17
but__does a+17 c-17
but__gave c+15
but__has d-15
but__have d-16
but__here a-21 d+22
but__in c-21 d+20
but__is b-36
but__me b-21
but__not b-39 d-17
but__now d-16
but__ok a+20 b-22 c-17 d-17
but__one a-23 c+24 d-15
but__or a-15
but__that c-34
but__those a+20 c-16 d-18
but__under a-20
but_a c-15
but_do c+15
but_have a-17 c+17
but_he a+18 d-18
but_i b-40
but_it b-18
but_mature a+19 d-19
but_my b-23 d+18
but_no b-24 d-15
but_not a+31 b-41 d-44
but_nothing a+19 d-22
but_ok a-19 c+15
but_only a-23 c+18
but_she c-21
but_that b-25 c+17 d-17
but_the b-15 c-19
buy a-16
buy__first a-16
by a-26
by_# a-18 c-17 d+17
by__@clinician d-15
by__means d+16
by_all d+16
by_me a-33 c-32 d+17
by_myself c-27
by_now a-16 d-20
by_the d-19
by_then c+17
bypas* a-20
bypass b-21
bypass$ a-19 d+25
bypass__# a-15 d+20
bypasses b+15 d-15
c a-52 b-28 c+41
c$ a-48 b-18 c+44 d-17
c__they c-19 d+19
cabal* d-17
caballo c-17 d-18
cabeza c-21 d-18
cabin* d+16
cabinet d+16
cabinet__a a-15 d+16
cada a-16 c-23 d+22
cada_@month c-15
cada_@year a-15 d+19
cada__@month a+20 d-20
cada_noche a-17 c-20 d+19
cada_rato a-25 b-21
cae a+26 b-23 c-24 d-24
cafe b-26 c-28
caffeine a+16
cagua* c-18
caigo a-17 b-16 c-24 d+23
caigo$ a-17 b-16 c-24 d+23
cajon a-24 b-16 c-24 d+24
calculos c-16
caldi* a-16 d+17
caldito a-16 d+17
calen* a-30 c+21
calendar a-20
calendario a-18 c+21 d-17
calendario$ a-18 c+21 d-17
calf c-16
calf$ c-16
call d-29
calle b-22
calle* b-17 d-30
called d-27
called_in d-21
calli* a-24 b+20
calling a-24 b+20
calling_for a-17
calor a-19 b+22 c-21 d-18
cama a-29 c-23 d+16
cama$ a-19 c-17
cama__mi a-15 d+17
camar* a+16
cambi* b-17
cambiaron c-16
cambiaron_el a+16 c-18
came a+32 b-40 c-47
came__at a+17
came__fine a+20 c-15 d-24
came__perf a+18 c-17
came_back a+25 b-23 c-32
came_out a-19 d+17
came_up a+18 c-19 d-19
camin* b-30 c-31
camino b-28 c-27
camino$ b-22 c-21
camion a-17 b+16
can b+27 c-22
can$ a-42 b-44 c+32
can_@drive a-16
can__# b+15 d-15
can__@drink a-18 b+18 d-17
can__@relative c-16 d-26
can__@stop c-16 d+18
can__@vehicle a-29 b+24 c-16
can__a c-19
can__afford a+19 d-18
can__be d-16
can__but a-26 c-25 d+28
can__come b+15 d-16
can__day a+16
can__do a+16 b-19
can__drop b+17
can__find a+23 c-25 d-16
can__for a-18
can__get d-16
can__go a-21 d+18
can__got a+22 d-22
can__have a-19 b+24 c-26
can__hold a-19 c-17 d+19
can__i c-32
can__in b+16 c-15
can__it b-21 c-16
can__just a-21 b+20
can__make a+22 d-22
can__me c-24 d+24
can__my c-23
can__now c-17
can__on a-19
can__recall c+17 d-15
can__remember c+16
can__right a+18 d-17
can__say b-28
can__she a-18 d+18
can__skip a-24 c-15 d+15
can__someone b-16
can__take a-20 b+22 c-25
can__talk a+17 d-20
can__text a+33 b-28 d-18
can__that a-25 b-16 c-24 d+26
can__the d-16
can__this d-23
can_count a-18 d+16
can_i a-55 b+51 c-23 d-45
can_not a+16 b-35 c-34
can_take a+18 b-18 d-20
can_that a+16
can_they a-19 b+19
can_we a+25 b-21 c-16 d-27
can_you a-19 b+26 c-15 d-24
canas a-20 b-20 c-18 d+21
cance* c-36
cancel c-22
cancele b-15
cancelela a+22 b-16 c-17 d-24
cancelled c-21 d-27
cancelo b-21 c-22
cancer a-30 c-25
cancer$ a-23 c-18
capaz a-25 b-20 c+37 d-31
capaz_que c+17
car c-42
car$ c-32
cara c-18
card a-21 d+17
cardi* b-42
cardiologist b-24
cardiologist_says c-16 d+17
cardiologo_me c-15
cardiopatia a-17 d+18
care a-26 b-17 d+21
care_of a-19 c-20 d+21
cargo b-20 d+20
carnal b-22
carre* a+19 d-18
carretera a+19 d-18
carro a+23 b-17 d-26
carro$ b-16 d-18
carro_y d+18
carry a-25 b-22 c-20 d+29
carry* a-17 b-19 d+18
carry_me d+15
carrying a-17 b-19 d+18
cars a+20 b-28 c-24
casa a-28 b-17 d+24
casa$ a-20 d+19
casa__@relative d+17
case c-16 d+15
casi b-41 d+18
casi__cuento d+16
casi__dos a+20 d-20
casi_en a+24 d-24
casi_me b-22
casi_siempre a-19 d+17
casit* a-18 d+18
casita a-18 d+18
cat c-17
catch d-16
catch_me a+16
cath a-21 b-21 c-18 d+21
cath$ d+15
cathe* a-20 b-22 c-20 d+24
catheter a-19 b-21 c-17 d+22
cats d-26
caugh* b-17
caught b-17
caught__at b-17
caught_me b-17
cause b-19 d-20
cayo a+21 b-22 c-31 d-15
cayo_fatal a-20 d+22
cayo_mal c-15
cbd b-21 c+19 d-23
cbt a-15 d+16
celexa c-18
celul* a-15 b+15
celular a-15 b+15
centr* a-20 c-17
central a-17 b+17 d-16
central_time a-17 b+17 d-16
cerca b-17 c-17
cerca$ b-17 c-17
cero a+60 b-53 c-55 d-54
cero$ a+38 b-34 c-34 d-38
cero_@medicine a+21 d-20
cero_@treat a+16 c-16
cero__@clinician b-15
cero__cero a+24 b-18 c-18 d-26
cero_problemas a+19 b-16
certa* a-16 c+21
certain a-16 c+21
cerve* c-17
cervecita a+16
cervezas c-17
chair c-25
chair$ a-19 c-24
chama* a-20 d+21
chamb* a+15
chamba a+15
chamba$ a+15
chanc* b-25 d-20
chance b-25 d-20
chance$ b-20 d-24
chang* b-25
change a-16
changing a+15 b-19 d-19
chapl* a-17
chaplain a-17
chart$ b-17
chart__back c+16 d-15
chart_and c+16 d-15
chart_says b-21
checa* a-18 b-24 c+31 d-27
checado a-15 c+17
checado$ a-19 c+20
checar a-21 b-15 c+21 d-18
checar$ a-17 c+19 d-15
check d-27
check$ a+21 b-18 c-15 d-24
check* b-31 c+34 d-40
check__@relative c+17
check__and c+16 d-15
check__chart c+16 d-15
check_with a-19
checked b-27 c+18 d-33
checked$ a-27 c+26 d-17
checked_out a+17 c-16
checking a-17 b-19 c+23 d-21
checking$ a-17 c+18 d-16
checkups a-20
checkups$ a-17
chequ* b-28
chequeo d-24
chequeo__en a+18 d-16
chew a+16
chich* c-17 d+16
chichi c-17 d+16
chick* a+20 b-17 c-27
chico b-18 c+18 d-16
chiqu* b-21
chiquito b-19
chofe* c-20
chofer c-20
chole* a+18 c-16 d-22
cholesterol a+18 c-16 d-22
cholesterol$ a+20 c-18 d-19
choqu* d-20
choque d-20
chorr* a-15 d+16
chorro a-15 d+16
christmas a+21 c-24
chron* c-16 d+19
chronic c-16 d+19
chronic_utis d+15
churc* b-15 c-37 d+15
church b-15 c-37 d+15
church$ a+16 b-19
church_is c-16
cien a+25 b-21 c-25 d-22
cien$ a+25 b-21 c-25 d-22
cigarettes a+22 c-16 d-18
cigarro a+19 c-18 d-18
cinco a-38 b-32 d+30
cinco$ a-26 b-23 c-27 d+28
cirrh* c-27 d+22
cirrhosis c-27 d+22
cirrhosis$ a-33 c-26 d+22
cirro* a-24 c-34 d+28
cirrosis a-24 c-34 d+28
cirrosis$ a-18 c-23 d+20
cirrosis__no d+15
cisti* a-17 c-20 d+24
cistitis a-17 c-20 d+24
cita b+22 c-22 d-20
clari* d-18
claro$ a-20
claro_@relative d+17
claro__@relative a-16 c-17 d+22
claro__no b-22 c-21
claro__si d+15
claro_mi a-16 c-17 d+22
claro_que b-25 c-24
claro_si d+17
clase a+28 b-15 c-19 d-29
class b-21 c-22
class$ a+19 d-19
class__# a-16 d+16
class_of a-16 d+16
clavo a-19 c-19 d+21
clean a+19 b-51 c-48
clean$ a+21 b-27 c-32
clean__# a+20 d-20
clean__@month a-19 d+16
clean__@year a+18 d-17
clean__health a+16
clean__may a-16 d+18
clean__of a+16
clean_since a-20 d+20
clear a+35 b-40 d-35
clear$ a+26 b-23 c-20 d-18
clear* a+17 d-27
cleared a+18 b-23 d-27
clinic c-17
clinica c-23 d-20
clock b-24 d-21
clock$ b-18
close b-24
closed b-36
clot b-19
cloza* a-20 b-17 c-18 d+21
clozapina a-20 b-17 c-18 d+21
coca b-21 c-22 d+18
coche c-18 d-22
cocin* a+22 b-17 c-16 d-22
cocinando a+22 b-17 c-16 d-22
cocinando$ a+19 b-16 d-19
codei* a+22 b-16 c-20 d-19
codeine a+22 b-16 c-20 d-19
coffee c-34
coke b-24 c-25
coke__@day a-17 d+17
cold d-21
coles* c-16 d-16
colesterol c-16 d-16
colle* b-20
college b-19
college$ b-16
colon* a+18 d-18
colonoscopy a+18 d-18
color* b+17 c-22 d-27
colors b+17 c-22 d-27
colors$ b+17 c-20 d-24
coma c-22
comadre b-29
come a-27
come$ a+15
come_to b-16
come_with a-20 c-16
comer c-27
comes b-31
comes_and a-20 b-16 c+16
comi a-28 b-20 d+18
comida d-28
comin* b-21
coming b-21
coming$ a-15 c-19 d+18
coming: b-31
coming:# a-43 b-42 c+35
coming:@cancel b-21 c-42
coming:@cancel_it a+22 d-24
coming:@clinician b+29 c-35 d-17
coming:@clothes a-17 b-17 d+18
coming:@day a+19 d-20
coming:@eat a-19 c-27
coming:@holiday d-16
coming:@howmuch a-19
coming:@insurance a+18 c-22 d-20
coming:@insurer a+17 c-21 d-26
coming:@insurer_a a+17 c-20 d-25
coming:@medicine a+15 c-18 d-19
coming:@month b-16 c-24
coming:@move b-16
coming:@open a+18 d-19
coming:@parking a-16 b+17 c-17
coming:@person d-15
coming:@place b+16 c-24 d-33
coming:@price c-15
coming:@relative_has a-16
coming:@relative_no d-18
coming:@ride c+16
coming:@sick a+25 b-36 d-35
coming:@sick_mejor a+16 c-15
coming:@thanks a+21 b-21 d-20
coming:@vehicle a-17 c-15 d+18
coming:@visit c-30
coming:a_las a-23 c-23 d+26
coming:a_mi c-21 d-23
coming:a_place a+21 d-22
coming:a_poder a+23 c-18 d-20
coming:a_que b+17
coming:a_ver a-18 c+18
coming:after a-18 c+15
coming:again* a+18 c-19 d-15
coming:against a+18 c-19 d-15
coming:against_it a+18 c-19 d-15
coming:ahi a-21 b-28 c-43 d+35
coming:ahi_estare d+18
coming:ahi_nos a-15 c-19 d+17
coming:al b-23 c-28
coming:al_final a+23 b-16 c-18 d-22
coming:all a-23 c-19 d+19
coming:alla a-21 b-21 c-24 d+24
coming:alli a-15 b-17 d+18
coming:alrea* a-20 b-18 c-18 d+21
coming:already a-20 b-18 c-18 d+21
coming:am b-23 c-40 d+15
coming:am_out a+20 c-17 d-18
coming:amane* b-24 d-21
coming:amaneci c-20
coming:amaneci_con c-20
coming:and b-23
coming:ando d-17
coming:antes a-16
coming:any a+20 d-21
coming:any_more a+20 d-21
coming:aqui a+24 d-24
coming:are a+20 c-28
coming:arran* a-15 c+21 d-21
coming:arrep* a+20 b-16 c-16 d-19
coming:arrepenti a+20 b-16 c-16 d-19
coming:as c-27
coming:asi a+27 b-19 c-23 d-26
coming:ask a-18 b-18 c+20 d-18
coming:ask_me a-18 b-18 c+20 d-18
coming:at c-22 d+15
coming:at_# c-17 d+17
coming:ate c-18 d+17
coming:aviso a-22 b-22
coming:away c-18
coming:babysitter a-16 c+20 d-25
coming:back a-16 b-16 c+21 d-15
coming:bajo a+24 b-15 c-20 d-23
coming:be b-24 c-18
coming:be_there c-22
coming:bells c-16 d+17
coming:bells_on c-16 d+17
coming:bette* b-16 c-23
coming:better b-16 c-23
coming:books c-19 d+15
coming:borre* a+25 b-20 c-24 d-22
coming:borreme a+18 c-17
coming:borreme_de a+18 c-17
coming:boss d-21
coming:bow c-15
coming:bow_out c-15
coming:by a-18
coming:calle* a+18 b-16 d-23
coming:called a+20 c-21 d-20
coming:called_in a+17 c-19 d-16
coming:came c-20
coming:came_up a+18 c-19 d-19
coming:can d-19
coming:can_i d-16
coming:cancel c-21
coming:cancele b-15
coming:cancelela a+22 b-16 c-17 d-24
coming:cancelo a-22 b-16 c-16 d+22
coming:carro b-17 d-20
coming:chang* c-17
coming:change a-16
coming:changed c-17
coming:cita b+17 c-25
coming:claro a-26 b-17 c-18 d+28
coming:claro_que d+16
coming:clinica d-18
coming:come a-23 c-20 d+16
coming:como a-28 b-24
coming:como_esta a-15 d+16
coming:compr* a-18 d+18
coming:comprado a-18 d+18
coming:con d-32
coming:con_el b-15 c-19
coming:con_mi a-22 c+16
coming:confi* a-25 b-19 c+18
coming:confirmed a-16
coming:confirmo a-19
coming:conmi* b-27 c-34
coming:conmigo b-27 c-34
coming:consi* a-15 c+15
coming:consigo a-15 c+15
coming:count a+27 b-24 c-31
coming:count_me a+25 b-18 c-25 d-24
coming:covid d-18
coming:cual a-16 b+18 c-15 d-20
coming:cual_@visit a-16 b+18 c-15 d-20
coming:cuent* b-27 c-34
coming:cuente b-16 c-20
coming:cuente_conmigo b-16 c-20
coming:cuenten c-19
coming:cuenten_conmigo c-16
coming:da d-21
coming:de_la a+21 d-36
coming:decid* b-23 c+19 d-27
coming:decided b-16 d-16
coming:decided_against a+18 c-19 d-15
coming:dejamos a+16 c-16
coming:dejel* b-21 c-23
coming:dejela a-18 b-15 c-15 d+18
coming:dejela_como a-15 d+16
coming:dejelo a+19 d-19
coming:dejelo_asi a+19 d-19
coming:del a-23
coming:dele a+22 b-21 c-18 d-21
coming:dele_mi a+22 b-21 c-18 d-21
coming:digo b-17
coming:dios a-19
coming:direccion a-16 b+17
coming:do a-22 c-34
coming:do_i c-17
coming:do_not b-15 c-24 d+17
coming:doctor c-16
coming:down a+18 d-16
coming:drop a+26 b-20 c-25 d-25
coming:drop_it a+19 c-19 d-19
coming:el b-39
coming:el_carro b-16 d-17
coming:else b-18 c-16
coming:en_el a-18 b-18 d+18
coming:en_la b-25
coming:en_otra b-16
coming:en_pie a-24 b-16 c-17 d+23
coming:era b+17
coming:es c-15
coming:esper* a-17
coming:esperando a-17
coming:esposa a-16
coming:esposo b-20 c-16
coming:estam* a-16
coming:estamos a-16
coming:estar* a-18 c-23 d+20
coming:estare a-18 c-23 d+20
coming:este c-21 d-23
coming:estoy a-34 c+29 d-33
coming:estoy_en a+20 d-18
coming:estoy_esperando a-18 c+16
coming:estoy_pensando a-15 c+16 d-15
coming:favor a-28 b-24 c-21 d+30
coming:fence c+17 d-18
coming:final a+23 b-16 c-18 d-22
coming:for b-18 c-24
coming:for_it a-16 d+15
coming:frio a-18 b+19 c-21 d-17
coming:get b-20 c+21 d-20
coming:give a+21 b-19 c-21
coming:give_my a+19 b-19 c-17
coming:go a+28 b-20 d-38
coming:going a+17 d-28
coming:going_to a+21 c-26 d-19
coming:got b-20 c-27
coming:got_called a+17 c-19 d-16
coming:gracias a+21 b-17 d-22
coming:guard* a-27 b-23 c-26 d+27
coming:hace c-17 d-15
coming:had a-18
coming:hasta a+18 b-17 c-24
coming:have b-29 c-36
coming:have_not a-21 d+20
coming:have_to a+15 b-20 c-24
coming:hay c-15 d-17
coming:hell a-17 c-22 d+19
coming:hold a-22 b-20
coming:hold_my a-18 b-16 c-17 d+18
coming:home a+20 c-17 d-20
coming:hones* a-19
coming:hora b+17
coming:hora_era b+17
coming:hospi* d-15
coming:hospital d-15
coming:hoy a-17
coming:husband a-15
coming:i b-16 c-20 d+15
coming:i_am b-22 c-36 d+20
coming:i_get b-17 c+19 d-16
coming:i_wear d-15
coming:i_will b-18
coming:i_would b-18 c-20 d+18
coming:if a-30 c+28 d-22
coming:if_i a-15 b-16
coming:if_the b-15 c+20 d-23
coming:in d-27
coming:in_the b-20 c+17
coming:inter* b-23 c-26
coming:interesa a+19 d-21
coming:is b+29 d-29
coming:is_it b+18 d-16
coming:it a+28 c-19 d-21
coming:it_go a+16
coming:jaja a-16 d+17
coming:jefe a+18 d-17
coming:keep a-33 b-26 c-33 d+34
coming:keep_it a-25 b-18 c-24 d+25
coming:keep_my a-17 d+17
coming:know a-22 d-22
coming:la_@clothes a-16 d+17
coming:la_@place a-18 b+19 d-17
coming:la_de a-16
coming:la_lista a+19 b-16 c-22 d-17
coming:la_mia b-17
coming:las a-28 b-17 c+17
coming:las_# a-25 b-15
coming:last d-16
coming:last_time a-16 b+17
coming:le a-25 b-20
coming:leave c-22 d+15
coming:leave_it a-19 d+19
coming:les a-21 b-19
coming:les_aviso a-17 b-18
coming:let b-16 d-28
coming:let_it a+16
coming:let_me c+15 d-17
coming:lista a+17 b-20 c-24
coming:llega* a+15
coming:llegar a+15
coming:llego b-24 d+17
coming:llevo a-21 b+18 c-28
coming:lo b-35
coming:lo_estoy a-24 c+24 d-19
coming:loca a-20 d+20
coming:lol a-30
coming:lugar b-23 c-26
coming:lugar_a a+16 d-18
coming:make c-25
coming:make_it c-25
coming:mama c-21 d-27
coming:manan* b-27 c-32
coming:manana b-27 c-32
coming:manana_me a+22 c-23 d-18
coming:mante* a-23 b-21 c-19 d+23
coming:mas b-20 c-24
coming:me a+25 c-16 d-29
coming:me_arrepenti a+20 b-16 c-16 d-19
coming:me_away a-16 d+15
coming:me_bajo a+24 b-15 c-20 d-23
coming:me_da d-21
coming:me_interesa a+19 d-21
coming:me_la a-19 b-17 c-24 d+22
coming:me_off a+22 b-15 c-20 d-22
coming:me_out a+26 b-18 c-26 d-23
coming:me_salio a+26 c-24 d-26
coming:mejor a+33 b-27 c-25 d-36
coming:mes a+25 c-17 d-25
coming:mi b-22
coming:mi_lugar b-19 c-21
coming:mia b-17
coming:miedo a-16 c+18 d-16
coming:might c+18
coming:minut* c-15
coming:miss a-16 c-16 d+16
coming:miss_it a-16 c-16 d+16
coming:more d-22
coming:morni* d-15
coming:morning d-15
coming:mother a+15 c-18
coming:my a-22
coming:my_place b-17 c-16 d+17
coming:my_spot b-18 c-20
coming:nada a-23 d+23
coming:need a-17 c-16
coming:nervo* a-18
coming:nervous a-18
coming:never a-20 c-21 d+21
coming:ni a-20 c-24 d+21
coming:ni_loca a-20 d+20
coming:no c-46
coming:no_@move a-20 c-16 d+20
coming:no_cuenten a+26 d-28
coming:no_la a-19 c-19 d+19
coming:no_me b-32 c-46 d+20
coming:no_voy a+28 c-20 d-20
coming:nos a-34 b-23 c-33 d+33
coming:nos_vemos a-25 c-22 d+24
coming:not b-40 c-24 d+15
coming:not_be a+27 c-23 d-26
coming:not_make a+20 d-23
coming:not_miss a-16 c-16 d+16
coming:not_this a+16
coming:now a-23 b-16 c+17
coming:o c-15
coming:obvio a-24 b-21 c-24 d+24
coming:off b-24 d-17
coming:olvid* c-17 d-18
coming:on a-37 b-41 d+24
coming:on_it b-18
coming:on_my a-21
coming:on_the a-23 b-17
coming:otra a+29 b-29 c-21 d-25
coming:otra_@place a+17 b-18 d-16
coming:otro a+16 b-22 d-23
coming:out a+20 b-39 d-15
coming:over d-16
coming:packe* a-16 d+18
coming:packed a-16 d+18
coming:para b-23
coming:paro c+18 d-16
coming:paro_de c+18 d-16
coming:paso a+33 b-30 c-28 d-35
coming:passe* a+19 d-18
coming:passed a+19 d-18
coming:pedi a-17 d+18
coming:pensa* a-18 c+19 d-17
coming:pensando a-15 c+16 d-15
coming:pero b-18 c-21
coming:pie a-32 b-23 c-27 d+31
coming:pierd* a-16 c-17 d+17
coming:pierdo a-16 c-17 d+17
coming:place b-21 c-24
coming:plann* a-18 c-18 d+18
coming:planning a-18 c-18 d+18
coming:planning_on a-18 c-18 d+18
coming:pleas* b-26 c-23
coming:please b-26 c-23
coming:poder a+26 b-16 c-21 d-25
coming:por a-15 b-29 c-26 d+23
coming:por_favor a-23 b-20 d+24
coming:posit* a+16 c-15 d-15
coming:positive a+16 c-15 d-15
coming:pregu* a-19 b+18
coming:puedo a-17 b+19 c-16 d-18
coming:puest* a-19 c-24
coming:puesto a-19 c-24
coming:que c-27
coming:que_hora b+17
coming:que_llevo a-21 b+23 c-22 d-24
coming:queda a-20 c-17
coming:quien a-16
coming:quier* b-17
coming:quiero c-19
coming:ready a-27 c-26 d+28
coming:reque* a+21 c-19 d-23
coming:request a+21 c-19 d-23
coming:right a-19 d-23
coming:right_now b-16 c+18 d-24
coming:sabe a-17 b-20 d+18
coming:salio a+26 c-24 d-26
coming:salio_un a+18 d-20
coming:says a-18 d-26
coming:scrat* a+19 c-17 d-20
coming:scratch a+19 c-17 d-20
coming:scratch_me a+19 c-17 d-20
coming:se d-19
coming:se_me d-28
coming:see a-28 b-23 d+27
coming:see_you a-21 b-17 c-28 d+29
coming:segun a-15 c+16 d-16
coming:si a-35 b-32 c+41 d-30
coming:si_consigo a-15 c+15
coming:si_me a-27 c+26 d-21
coming:siemp* a+16
coming:siempre a+16
coming:siempre_no a+16
coming:sigo a-25 b-15 c-20 d+25
coming:sigue a-17 d+16
coming:sigue_en a-17 d+16
coming:sin d+16
coming:sin_falta a-19 d+18
coming:snow b+16 d-16
coming:so a+15 b-27 d-16
coming:so_i a+21 c-18 d-20
coming:somet* a+18 c-19 d-19
coming:something a+18 c-19 d-19
coming:something_came a+18 c-19 d-19
coming:sorry a+19 d-17
coming:spot b-18 c-20
coming:spot_please a-18 d+17
coming:stay a+17 c-17 d-15
coming:still a-29 b-19 c+17
coming:suelt* a+19 d-19
coming:sugar a+15 d-17
coming:suppo* b+17 c-16
coming:supposed b+17 c-16
coming:supposed_to b+17 c-16
coming:take a+19 c-27 d-26
coming:take_me a+15
coming:take_my c-16
coming:talk c+17 d-18
coming:tell c+19 d-17
coming:tempr* a-17 c+19 d-19
coming:temprano a-17 c+19 d-19
coming:tengo_que a+18 c-28 d-25
coming:that b-16
coming:the_books c-19 d+15
coming:the_fence c+17 d-18
coming:the_hospital d-15
coming:the_morning a-24
coming:the_truck a-19
coming:there a-19 c-42 d+22
coming:this a+22 b-17 c-23 d-20
coming:this_morning a+16 c-15 d-15
coming:time c-22 d-21
coming:time_was a-17 b+18
coming:tio a+16 c-16
coming:to d-22
coming:to_@cancel a-15 d+17
coming:to_be a-17
coming:to_bow c-15
coming:to_have a+15 b-16
coming:to_snow b+16
coming:toca a+16
coming:todav* a-15
coming:todavia a-15
coming:todo a-21 d+21
coming:tomor* c-39
coming:tomorrow c-36
coming:tos d-15
coming:truck b-17
coming:tryin* c+17 d-22
coming:trying c+17 d-22
coming:trying_to a-17 c+18 d-18
coming:turno d-16
coming:un a+22 c-21 d-21
coming:un_viaje d-16
coming:up b-24
coming:usted* a-21 b+18 d-17
coming:ustedes a-21 b+18 d-17
coming:va a+17 c-21 d-26
coming:vemos a-25 c-22 d+24
coming:ver a-18 c+18
coming:ver_como a-15 c+16 d-17
coming:verda* a-19 c-25
coming:verdad a-19 c-25
coming:viaje d-16
coming:voy a-17 b-30
coming:waiti* a-19
coming:waiting a-19
coming:was b+16 c-19
coming:we a+19 b-27 c-30
coming:we_are b-18 c-22
coming:wear b+19 c-15 d-19
coming:went a+20 d-21
coming:what b+21 c-17 d-19
coming:will b-25
coming:will_know a-17 c+19 d-19
coming:will_not a+34 c-27 d-35
coming:willi* a-17 c-17 d+18
coming:willing a-16 c-15 d+17
coming:with_bells c-16 d+17
coming:with_my b-20
coming:would a-22 b-28 c-32 d+31
coming:would_not a-19 c-17 d+19
coming:y b-24 c+25 d-39
coming:ya a+18 c-41
coming:ya_me c-19 d-26
coming:ya_no a+35 b-19 c-19 d-34
coming:ya_pedi a-17 d+18
coming:ya_tengo a-19 d+17
coming:yes a+22 d-23
coming:yo b-20
coming:you b-34 d+19
coming:you_all a-16 c-15 d+17
coming:you_can b-20 c-17
coming:you_in a-18
coming_with d+15
comio a-19 b+16
commu* c-21 d-19
como b+19 c-22
como_# a-16 d+26
como__@medicine d+17
como__@relative a-15 b-15 d+17
como__al a-16 d+18
como__jajaja d-17
como__llama b+17
como__mi b-16 d+18
como__roble a+17 d-15
como_cree a+25 b-25 c-20 d-19
como_cuales a-18 b+22 c-26 d-19
como_esta a-15 d+16
como_loca a-17
como_no b-29 c-24 d+16
como_que d-17
como_tres a-17 d+22
como_un a+23 b-26 c-20 d-18
compa* d-22
companero a-17 c-18
company d-22
compl* a+22 b-36 c-24
compr* b-19
comprado a-18 d+18
compre a+16
compro a-17
con_# a+19 b-18 c-25
con_@clinician c-18 d+19
con_@medicine a+19 b-26 c-34
con__@clinician a-33
con__@drug a-15
con__@food a+18 d-19
con__@medicine b-20 c-20
con__@person b+16
con__@relative b-18 d-26
con__a a+15 b-22 c-22
con__el d+16
con__gatos a-18 b-15 d+19
con__gusto a-25 b-20 c-22 d+27
con__la c-16
con__le a-18 c-16
con__manana d-16
con__me b-15
con__se a-16
con__si c+26 d-21
con__siete a-17 c-16 d+17
con__una d+16
con_confianza c-16 d+15
con_el c-24
con_esa d+16
con_eso b-19
con_esta b-15 c-19
con_este d-16
con_la a-21 d+15
con_las a-23 c-19
con_mi b-41 c+18
con_mis b-18 c-17
con_mucho a-21 b-17 d+21
con_permiso d-17
con_quien c-21 d-21
con_un b+15 c-19
con_una d-26
condo* b-16 d-23
condon d-20
confi* a-54 c+35
confianza c-16 d+15
confidencial b+15
confidencial$ b+15
confirma c+17 d-16
confirmaron c+15
confirmaron$ c+15
confirmed a-25 b-21 d+15
confirmed$ a-23 b-19
confirmo a-35 b-26 c+25
confirmo$ a-19 c+16
confirmo_en c+16 d-15
confirmo_manana a-15 c+18 d-17
confl* a-19 d+19
conge* a-18 d+19
conmi* b-36
conmigo b-36
conmigo$ b-33 c-25
conoc* d-18
conoz* a+21 b-16 c-22 d-20
conozco a+21 b-16 c-22 d-20
conozco$ a+18 c-19 d-17
conse* a+17 b-17 c-26
consegui b-17 c-22
consi* a-16 c+20 d-33
consigo b-21 d-23
consigo__nadie a+16 c-16
const* c-16
consu* a-19 b-24 c+27 d-28
consulto b-16 d-18
conta* c-31
contar a+20 c-26 d-32
contar$ a+20 b-18
conte* a-23 b+30 d-30
contestado a-17 c+18 d-16
contestado$ a-16 c+16 d-15
contestar a-21 b+23 c-20 d-22
contestar_eso b+15 d-19
contesto b+21 c-33
contesto$ a+19 b-17 c-16 d-17
contesto__@clinician d-16
contesto__la d-16
contesto_esas a-16 b+17 c-16 d-16
contesto_por a-15 d+17
contr* a-26 c-40 d+41
control c-23 d+16
control$ a+18 b-24 c-19
controlada a-19 d+23
controlada$ a-18 d+21
controlo a-24 b-21 c-18 d+26
convi* a-15 d+16
conviene a-15 d+16
convu* a-20 b-18 c-19 d+26
convulsiones a-20 b-18 c-19 d+26
convulsiones$ a-15 b-16 d+19
copa a+18 d-19
coraz* c-28
corazon c-26
corazon$ c-20
corazon__padezco a+17 d-17
corazon_grande d+15
corazon_lo d-17
corazon_no c-20 d+18
corre* a-16 c-30 d+20
correct a-20 b-17 d+19
correcta b-18 d+16
correcta$ b-18 d+16
correcto d+17
correcto$ d+17
correo c-19
correo$ d-16
corri* a+21 b-20 d-18
cosa a-17 d-19
cosa_no a-19 c+19
cosas a-27
cosas__no c-15
cosas__vez c+18 d-18
cosas_que c-15
cosas_y a-18
cost b-16 c-22
couch a-26 b-22 d+23
couch$ a-19 b-20 c-17 d+22
could a-24 b-54 c+24
could__# d-16
could__a b-16
could__anybody c-15
could__be a-20
could__been a-24 b-16 c+26 d-25
could__find c-15
could__i c+16
could__name c+15 d-16
could__tell c+16
could__the b-16 d-22
could_be a-26 b-22
could_have a-17 c+15
could_not a-23 b-23
could_of c+18 d-21
could_you a+17 c-15
coumadin a-20 b-18 d+21
couns* a-23 b-19
counseling a-20 b-18
counselor b-25 c+24 d-19
count a-26
count$ a-62 c+23 d-50
count* a-24 c-15 d+18
count__out a+25 b-18 c-25 d-24
count_as b+18 c-16 d-16
count_me a+25 b-18 c-25 d-24
count_on c-15
counting a-26 b-24 c-29 d+28
counts$ b-17
counts_as a-17 b+23 c-21 d-18
coupl* a-20 b-27
couple a-20 b-27
couple_beers a+18 d-17
couple_of a-16
cours* a-18 b-16 c-21 d+23
course a-18 b-16 c-21 d+23
cousin b-16
cover b+17 c-16 d-18
cover* b-34 c-18
covered b-28 c-16
covered$ a-34 b-17 d+26
covid d-20
cows d-15
crawl d+16
crazy c-32
crazy$ c-24
crazy__my a+16 b-17
crazy_about a+16 b-17
creat* b-22 c-17
creatinina b-15
creatinina_# c-16
creatinina__transaminasas a+16 d-18
creatinine b-16
cree d-26
cree$ a+22 b-18 d-19
creek a-26 b-17 c-23 d+27
creep* a-19
creeping a-19
creeping_up a-15
crei c-21
crei__si a+17 c-15 d-17
crei_que a+17 c-15 d-17
creo a-33 b-21 c+43 d-57
creo$ a-29 d-27
creo__@relative c+21
creo__mi b-16
creo__ya c+16
creo_jaja b-24 d-20
creo_que a-28 b-32 c+34 d-25
crist* b-24
cristal a-28 b-21
cristiana a+16 d-18
crudo c+17 d-17
crumb c-16
cuadr* b-21
cuadra b-17
cuadrado a-15
cual a-43 b+29 d-20
cual_@medicine a-24 b+22 c-22 d-19
cual_@visit a-16 b+18 c-15 d-20
cuale* a-35 b+17 d-35
cuales a-35 b+17 d-35
cuales$ a-23 c+17 d-25
cuales_@relative a-17 b+15
cuand* a-18 b-48
cuando a-18 b-48
cuando__@relative b-21 c-23
cuando__de c-15
cuando__dieron d+16
cuando__la a-30 d+27
cuando__mi b-23
cuando__pusieron c-23 d+17
cuando_guste a-22 c-19 d+23
cuando_me a-16 b-25
cuando_quiera d+16
cuant* a-24 d-17
cuantas a-24 d-17
cuantas$ a-16 b-18 c+18 d-19
cuantas_preguntas b+19 c-19
cuanto a-46 b+45 d-49
cuart* b-15 c-16
cuarto b-15 c-16
cuarto$ b-21 c-19
cuatr* a-24 c-29 d+24
cuatro a-24 c-29 d+24
cuatro_@month a-17 d+18
cubre c-16
cuent* a-35 b+27
cuenta a-41 b+26 d-17
cuenta$ a-32 b+29 d-25
cuentan a-24 b+30 c-27 d-30
cuentan$ a-22 b+30 c-25 d-27
cuentas a-20 b-16 d+23
cuente b-21 c-23
cuente_conmigo b-16 c-20
cuenten b-15 c-19
cuenten_conmigo c-16
cuento b-20
cuerd* a+16
cuerda a+16
cuerp* d+16
cuerpo d+16
cuesta b+15 d-16
cuff d-15
cuide a-21 b-18 c+19
cuido c-16
cuido_con a+16
cumpli a-32 b-23 c-17 d+31
cumpli_# a-25 b-18 d+24
cumpli__@date a-19 d+18
cumpli__en a-19 d+18
cumplo a+27 b-17 d-27
cumplo$ a+17 d-16
cumplo__# a+16 d-16
cumplo__en a+16 d-16
cumplo_los a+16 d-16
cunada b-26
cunado a-21 c-18
cut a-18
cutti* a-22 c+17
cutting a-22 c+17
cutting_down c+18 d-16
cvs c-19
cvs$ c-19
cycle b-15
cysti* a-17 c-19 d+18
cystitis a-17 c-19 d+18
da d-25
da__el a+16
da__no a-19 c+19
da_miedo c-16 d-17
dab a-17 b-17 c+18
daban a-26 b+19 d-29
daban__en c+17
dad b-17 c-47 d+15
daddy b+19 d-21
dado b-23
dado$ a+28 c-22 d-20
dado_eso a+17 c-22
dads c-23
daily a-25 b-22
daily_for a-23 b-20
dale a-25 b-20 c-23 d+28
dale$ a-17 d+18
dan d-20
dan_@medicine d+15
dan_permiso d-21
dando b-17 c-17 d+18
dando_pecho c-16 d+19
dano c-17
dar b+24 c-15 d-28
dark b-22 d-21
dark$ b-22 d-21
date d-18
daugh* a-16 b-19
daughter a-20
daughters a-16 b-19
day b-36 d+20
day$ b-41 d+20
day__# a-15
day__is c+15
day__it a-20
day__that b+16
days a-32
days$ d-17
days_@late c+16
days_and a-16
days_clean a-25 d+24
days_so a-17
days_sober a-21 d+20
de_# a-18 c-15
de_@date c-19
de_@eat b-28 c-28
de_@medicine c-16
de_@symptom c-15
de_@treat a+17
de__# b-29
de__@body b-20 c-19 d+20
de__@medicine b-19
de__@month a-36 c-23 d+23
de__@year c-18
de__ahi c-17
de__bien a+18 d-16
de__cada d+16
de__cero a+19 d-19
de__con b-17
de__cosas b-16 c-19 d+16
de__cuenta a-17
de__de b-25 d+23
de__dijo a+16 d-15
de__dos a+19 d-21
de__esa a+19 d-18
de__eso b-19
de__estoy a+32 b-21 c-18 d-28
de__hace d-18
de__hay c+16
de__iglesia d+16
de__infarto a-17
de__jaja c-16
de__jajaja a-18
de__la c-28
de__le c-16
de__lista a+23 b-16 c-19 d-23
de__lo a-29 b+17
de__me a-20 b-29 c+19
de__mi a+22 b-17 d-22
de__mismo a-19 c-19
de__nietos b-18 d+17
de__no d-18
de__parce d+15
de__presion b-18
de__que b-40
de__regla a+15 d-15
de__se a-22
de__si a-16 b-24
de__soy a+19 d-19
de__tres a+16
de__tuve b-16 d-16
de__un b-18
de__una a-17
de__vida b-21
de__vivo d-15
de__voy a-17 b-17 c-18 d+19
de__y b-35
de__yo a+20 b-16 d-19
de_ahi c-15
de_cinco b-16 d+17
de_contar c-18 d-23
de_cuatro a-15 d+17
de_dar d-17
de_edad b-24 c-28
de_encargo a-15 b-15 d+17
de_entrar a-17 d+16
de_eso a+22 c-17 d-33
de_esos c-16
de_hacer a+20 c-17 d-19
de_higado a-22 c-20 d+18
de_joven b-18
de_la c-20
de_las b-35
de_los d-15
de_mamar a-19 d+18
de_maravilla b-20 c-22
de_mas a-17 b-18 c+19
de_nacimiento a-25
de_nada a+22 d-21
de_nina a-16 c+18 d-16
de_nino c+22 d-21
de_orina a-21
de_parte a-22 b+24 d-24
de_perlas a-16 d+16
de_por b-21
de_que a-29
de_retraso c+22 d-27
de_siete a-16
de_su d-17
de_tener a+15 d-15
de_todo b-30 c-22
de_una a-41 b-20 c-23 d+35
de_vez d-21
dead d-32
dead_@relative b-15 c+18
debo a-19 b-16 c+19 d-19
decad* b-18
decades a-18 b-17
decia a-16
decid* c+23 d-29
decided b-17 d-18
decided$ a-19 c+20
decided__it a+18 c-19 d-15
decided_against a+18 c-19 d-15
decir a-20 c+19 d-25
decir$ a-20 c+17 d-20
decir* a-20 c+21 d-24
decirle a-19 c+18 d-20
decirle$ d-18
deep a+16
deep_in a+15
defin* a-36 b+17 d-35
define a-39 b+20 d-37
define__i b-20
define_mania d-21
define_problem a-29 c+18 d-25
deja a-16
deja__a a-15
dejam* b-31 c+26 d-35
dejame a-26 b-26 c+30 d-28
dejame__agenda a-16 c+16
dejame__la a-16 c+16
dejamos a+16 c-16
dejar a-17 b-16 d+18
dejarlo c-18
deje c+33 d-43
dejel* b-21 c-23
dejela a-18 b-15 c-15 d+18
dejela__esta a-15 d+16
dejela_como a-15 d+16
dejelo a+19 d-19
dejelo_asi a+19 d-19
dejem* b-29 c+34 d-35
dejeme a-34 b-28 c+37 d-29
dejeme__mi c+16 d-18
dejeme_preguntarle a-15 c+17
dejo b-21
dejo__@door a-15
dejo__la a-16 b-15 d+16
dejo_en a-21 b-16
del a-27
del_# a-16
del__en a-23
del__me a-18 d+16
del__no d-21
del__padezco a+17 d-17
del__y a-15
del__yo b-19 d+16
del_higado a-20
del_jale a+17 c-18 d-15
del_rinon a-18 d+15
del_trabajo b-19
dele b-40 c-37 d+25
dele$ a-23 b-18 c-16 d+23
dele__a d-15
dele_mi a+22 b-21 c-18 d-21
delus* c-19
delusions a-17 d+19
demas* a-20 d+19
demasiado a-20 d+19
demasiado$ d+15
demon* a-17 c-15
demons a-17 c-15
demons$ a-17 c-15
denti* b-17
dentista a+21 d-23
dentista$ d-15
dentr* a+20 b-16 d-21
dentro a+20 b-16 d-21
denve* a+16
denver a+16
depar* a+22 d-18
department a+22 d-18
department$ a+17
depen* a-48 b-43 c+40 d-21
depende a-36 b-37 c+39 d-31
depende$ c+20
depende__hora c+17
depende_de b-15 c+25
depends a-30 b-30 c+23
depends$ a-17 b-15
depends__ask b-15 c+16
depends__count c+19
depends__day c+23
depends__the c+25
depends__you c+17 d-18
depends_what d-16
depends_who b-16 c+17
depo a+22 c-15 d-18
depre a+29 b-18 c-22 d-29
depre$ a+22 b-15 c-17 d-21
depre* a+28 c-35 d-31
depresion a+22 c-16
depresion$ d-15
depressed a+23 b-17 c-20
depression c-30 d-28
depression$ c-20 d-23
desay* a-17 b-15 d+18
desayune a-17 b-15 d+18
desayune__con a-16 d+17
desca* b-39
descansa d-17
descanso a-18 d+19
descartaron a+30 b-25 c-27 d-27
descartaron$ a+20 b-18 c-20 d-18
descarto b-18
descarto$ b-16
desde b-50 c-31 d+19
desde__# b-17 c-21 d+18
desde__me b-17
desde_el b-20
desde_hace c-17
desde_las a-16 d+18
desde_los a-18 d+19
desde_que b-19
desoc* a-19 d+20
desocupada a-19 d+20
desocupada$ a-16 d+16
despe* b-17
despu* d-18
despues d-18
despues$ a+15 d-19
despues__que a-17
despues_del c-18
deste* c-21
detox d+18
dia$ b-18
dia__mi a+17 d-18
diabe* c-31
diabetes a+15 b-18 c-22
diabetes$ c-20
diabetico c-18
diagn* a-18 b-32
diagnosed b-20
diagnosed$ c+17
diagnosed__bipolar d+18
diagnosed_with c-21 d+17
diagnosis c+16
diagnosis$ c+17 d-17
diagnosticaron c-27
diagnosticaron_bipolaridad d+18
diagnostico d-17
diali* c-26
dialisis c-19
dialisis$ d-17
dialy* c-32
dialysis c-32
dialysis$ b+18 d-22
dialysis_@day a-22 b-18 c-18 d+22
dialysis__@day b-20 c-20 d+15
dialysis_mwf a-18 b-18 c-15 d+19
diari* a-24 b-23 c-20 d+32
diario a-24 b-23 c-20 d+32
diario$ a-18 b-16 c-18 d+22
dias a-25 b-20
dias$ a-20 d+15
dice a-32 c+19
dice$ a-21 b+25 c-22 d-24
dice__de b-16
dice__me b-20 c+19
dice__papel a-15
dice__pero c+19
dice__si a-16 b-15 c+26
dice__y a-20 c+17
dice_el a-18 b-17
dice_que b-22 c+16 d-24
dicen a-25
dicen_que a-21 b-27
dicho b-17 d-21
did__@clinician a-17 d-16
did__ask a-17 b+17
did__at a-17
did__em a+22 c-19 d-15
did__for a-19
did__go a-20 c-15
did__have a+16
did__i c-18 d-15
did__it a+17 b-18 d-24
did__me d-25
did__of d-16
did__work a-21 d+21
did_a d-15
did_but a+19 c-20
did_fine a+18 d-17
did_great a+21 b-23 d-21
did_i a+16
did_not a-27 d+18
die a-18
died a-17 b+21 c-24
died$ b-18
died_from a-15 b+17 c-16 d-16
died_of b+15
dieron$ a-22
dieron_@medicine a-19 b-20
dieron__para d+16
diez b-17 c-21
difer* b-17 d+21
diferentes b-17 d+21
diferentes$ b-16 d+19
diffe* a-21
different a-19
different_@medicine d+19
digam* a-28 c-29
digame a-28 c-29
digame$ a-21 c-19 d+25
digo a-26 b-16 c+22
digo$ a-22 b-26 c+24 d-21
digo__no a-19 d+17
digo__puedo c+18 d-18
digo_no a+19 c-19
digo_que a-21 d+16
digo_si b-17
dije c-18
dijer* a-28 b-28 c+18
dijeron a-28 b-28 c+18
dijeron$ c-21 d+21
dijeron_que a-24 b-18 c+20
dijo b-21
dijo__si d+17
dijo_que b-32
dime a-15 c-17 d+22
dime$ a-15 c-17 d+22
dinner a+16 c-20 d-28
dio__alta a+16 c-16 d-15
dio__la a-16 d+16
dio__pero d-18
dio__y a-16 d+17
dio_alergia d+19
dio_un c-22
dio_una d+16
dios b-47
dios$ b-35 c+16
dios__libre a+17 d-16
dios_me a+17 d-16
dip d-17
dip$ a+15
dira a-16 c+18 d-21
dira$ a-16 c+18 d-21
direccion c-31
dis b+18 d-15
dis$ b+18 d-15
discu* d-18
disea* b+19 c-23
disease b+19 c-23
disease$ a-20
disor* b-24
disorder b-24
disorder$ c-15 d+19
dispa* c-17 d+17
disparo c-17 d+17
disti* a-17
diu a+22 c-18 d-17
diu$ a+23
divor* b-23 c-22 d+18
divorce b-16 c-17
divorce$ d+16
do a-33 b+36 c-15
do$ a-20 b-25 d+22
do_@drug a-17 b+18 c-19
do_@medicine b+16 c-15
do__@call c-25 d-25
do__a a-17 b+17 c-24
do__any c-21
do__anyone a+17 c-15
do__anything c-18
do__bring b+16
do__checkups a-17 c+16
do__count b+38 c-41 d-39
do__do a+24 c-23 d-17
do__drink a+28 c-24
do__go a-21 d-15
do__have d-21
do__high d-15
do__i a-17 c+16
do__if c+17
do__in c-17
do__it c+16 d-23
do__know b-37 c+17 d-20
do__me a-19 d+16
do__mean a-17 d-15
do__need a-19 b+23 c-26
do__now a-15 d+15
do__on a+15
do__recall b-16 c+16
do__remember c+23 d-19
do__so a+17 b-16 d-24
do__take c-25
do__that d-19
do__think b-15 d-28
do__this c-20
do__to b+27 d-29
do__tomorrow a+19 d-19
do__touch a+19 c-16
do__use c-16
do__what b-18 c+20
do__why b-17 d+16
do__work a+20 d-20
do_have b-18 c-21 d+16
do_i a-37 b+27 d-21
do_it c-34
do_not d-20
do_nothing a-20 d+16
do_the a-16 d+17
do_this d-18
do_utis b+18 c-20 d-17
do_with b+17
do_without d-16
do_you a-32 b+27 c-22
doble a-23 c-36
doble$ c-16
doce a-16 b-17 c-17 d+18
docto* b-24 c+25 d-27
doctor d-19
doctors a-16 b-24 c+31 d-28
doctors$ a-29 b-18 c+30 d-24
docum* a-21 c+17 d-23
documento a-17 d-19
does a-35 b+25 d-36
does$ c-16 d-17
does_@medicine c+18
does_@treat b+25 c-24 d-16
does__# b+17 c-15
does__@drive d-15
does__@drug d-16
does__@medicine b+27 c-29
does__@relative b-17 c+18
does__@vehicle a-16 b+17
does__a b+20 c-20
does__count a-31 c+17 d-18
does__have b+21
does__hurt b+15
does__it b+17 d-18
does__matter a-16 b+25 c-22 d-21
does__me c-16
does__my d-16
does__of d-15
does__take b+24 c-22 d-15
does__that b-15 d+16
does__to b+19 c-25 d-15
does_a a-20
does_he b+15
does_it a-21 b+27 d-30
does_medical a-16 b+17 c-17
does_my a-23 d-18
does_not d-19
does_postpartum b-24 c+23
does_that a-28 b-16 c+27 d-28
does_the b+23 c-19 d-17
dog a-29 b+24 c-35
doing a-18 b-20
doing_it c-18
domingo b-17 c-21
donde a-19 b+23 d-25
done a+28 b-33 c-28
done$ a+19 d-21
done__@relative b-19 c-19
donut a-22 b-20 c+15
door a-32 b+21 c-30
dormi* b-31
dormida a+16 d-18
dormido d-15
dormir b-16
dos a-27 b-61 d+34
dos$ b-18
dos_@medicine d+17
dos_@year a-17 d+21
dos__el d+15
dos__y d-16
dos_rayitas a-17 c-19 d+20
dos_veces b-20
dos_y a-24 c-17 d+24
dot b-15 c-17 d+15
doubt b-21 d-28
doubt_it b-20 d-33
down b-36
down$ a-18 b-35
down__my a+15 d-21
down__the a+17 c-18
down_for a+15 d-18
down_there a+19 b-16 d-18
doy b-32 c-37
doy$ b-16 c-15
dozen c-15 d+18
dozen$ c-15 d+18
dra c-15
drama a-21 b-32 d+19
drama$ b-24 c-32 d+20
drank a-15
drank__@year c+17
drank_a a-17 d+16
drink d-23
drink$ a+32 b-23 c-30 d-25
drink__a a+18 c-19
drink__but a-19 c+17
drink__i a-15
drink__much a-25 b-23
drink__my c-17 d+16
drink__night d-16
drink__not a+19 c-19
drink__problem a+17 d-16
drink__than a-18 b-16
drink_but a+23 c-24 d-18
drink_every a-20
drink_like b-16 d-18
drink_more a-18 b-16
drink_normal a+18 c-18
drink_too a-22 b-22
drinker a+27 b-24 c-18 d-22
drinking a-27 c-16 d+25
drinks$ a-17 b+16
drinks__week a+16 c-16 d-17
drinks_a c-17
drive a+23 c-35 d-17
drive* c-32
driver b+17 c-22 d-15
drives a-17 c-20
driving c-23
droga* d-18
drogas d-18
drogas$ c-25 d-32
drop a+19 b-16 d-35
drop$ a+16 c-18
drop_it a+19 c-19 d-19
drop_me b+17
dropp* a-18
dropped a-18
dropped__at a-21
dropped_me d+17
drove b-16
drug_allergies a+16
drugs$ a+16
drunk a-31 c-19
drunk$ a-24
dry a+27 b-18 c-20 d-29
dry__a a+17 d-18
dry__bone a+17 d-18
dry_as a+17 d-18
duda a-29 b-23 c+20
dudas a-21 b-17 c-16 d+25
dudas$ d+17
dude a+17
due a-34 c-21 d+29
due__@date a-19
due__day a-16 d+16
due_in a-19
duele d-22
duele__@body c-18 d-21
duele__la b-15
duele_es b-15
duele_la a-18 b+16 d-15
dui a-16 d+17
dui__@date d+16
dui_in d+16
duloxetina a-17 c-17 d+22
dura a-16 b+19 c-16 d-15
duro a-17 b-17 c-19 d+21
dx c-18
dying c-21
dying$ c-17
e a+19 c-16 d-19
earl a-16 c-17 d+22
earl$ d+18
early b-29 d-19
early$ a-18
early_for a+17 b-15 c-15 d-15
early_to a-17 c+16
ears a-26 d+21
easte* c-16
eastern c-16
eat b+16 c-23 d-31
eaten c-15
eating a-31 b-26 d+29
echel* a-20 b-16 d+20
echele a-20 b-16 d+20
echo a-19 b-17
ecogr* c+15
ecografia c+15
ecografia$ c+15
ect a-21 b-21 c-18 d+24
edad_y a-16
edge b-30 c+25 d-33
edge$ b-25 d-23
edibles a+21 c-19 d-17
eggs b-22 c-19 d+21
eh a-29 c+22 d-28
eh$ a-24 d-23
eight* b-20 c-23
eithe* a+17 d-21
either a+17 d-21
either$ a+16
ekg d-17
el_# b-32
el_@animal a+20 b-19 d-15
el_@body a+16 d-16
el_@day c+21 d-27
el_@drink c-18
el_@drug a-18 c-23
el_@insurance c-19
el_@medicine a+20 b-22 c-22
el_@month c-16
el_@relative b-18
el_@vehicle c-27
el_@year a-16
el__@month d+15
el__@year b-17 c-18
el__acaba b-16
el__ahi a-24 c+19 d-19
el__ahora a-16
el__asi a-18 d+18
el__cada d+15
el__camino a-15 d+16
el__cuenta a-25 b+31 c-27 d-28
el__dejo c-17
el__dice b-19 d-18
el__dijo b-22
el__dio c-15
el__es b-30
el__ese a-17 c-17
el__eso a-16 c-16
el__este a-18 d+16
el__grande d+15
el__graso c-17 d+20
el__hace d-16
el__jaja c-16 d-19
el__la b+17 c-20
el__las a-16
el__le a-22 b-21
el__lo c-18
el__luego b+15 c-20 d-20
el__manana a-17 c+17 d-15
el__me b-30
el__mi a+18 c-17 d-19
el__no a-33
el__otra b-15
el__pasado c-18
el__pero b-17
el__por c-15
el__presion a+16 b-18
el__que b-24
el__salio d-19
el__se b-22
el__tengo c-19
el__y a+22 b-39 d-18
el__yo b-17
el_asado a+15 d-16
el_bebe a+20 b-18 c-20 d-16
el_carro b-19 d-25
el_celular a-15 b+15
el_chequeo a+18 c-16 d-18
el_cuerpo d+16
el_de b-19
el_del b-19 d+16
el_dia a-23 b-18 d+27
el_diu a+23 c-17 d-17
el_favor d+16
el_higado b-37
el_limite b-15
el_mensaje b+17 d-17
el_paciente a+22 b-24 d-20
el_papel a-20
el_que c-26
el_resultado c+18 d-19
el_rinon c-33
el_sofa a-19 d+19
el_test a-26
el_trabajo a-22
el_trago b-19 c-17 d+16
el_ultimo a+16 b-15 d-22
elbow a+15
elbow__in a+15
elbow_deep a+15
elect* a-16 b-37 d+24
electro d-16
electroshock a-18 b-16 c-16 d+20
eleva* a-23 b-17
elevated a-23 b-17
eliquis a-28 b-28 c-26 d+31
ella__@relative a-19 b+22 d-17
else b-31
else$ a+23 b-22 d-30
em b-27 c-32
em$ b-24 c-26
email a+25 b-21 c-18 d-25
email__please a+16 d-15
email_only a+16 d-15
embar* a-19 c-16 d+20
embarazada a-17
embarazada$ c-32
embarazada__lactando b-16 c-16
embarazada_no a-16 b-20
embarazadisima a-20 b-19 c-20 d+23
embarazo c-18
embry* a-16 c-20 d+18
embryo a-16 c-20 d+18
embryo_transfer a-16 c-20 d+18
emdr b-16 c-19 d+19
emdr__@medicine d+17
emoji* b-34 c-15
emojithanks a+15 b-15 c-16
emojithanks$ a+15 b-15 c-16
emojiyes b-26 c-26 d+20
emojiyes$ a-20 b-19 c-20 d+25
empty a+28 b-19 c-21 d-27
en c-20
en_# a+27 b-34 c-35 d-16
en_@date b-18 c-23
en_@eat a+20 c-17 d-22
en_@holiday c-15
en_@person a-16 b+15
en_@treat b-16 c-23 d+28
en_@vehicle c-16 d-20
en__# a-34 c-40 d+22
en__@body a-17 d+19
en__@door b-18
en__@place b-25
en__@thanks b-19
en__@treat c-20
en__@vehicle c-27 d-32
en__a b-16
en__bodas a+16 c-16 d-16
en__cada a-18 c-17
en__calle a+15
en__cama a-25 b-24 c-17 d+26
en__carro a+21 c-23 d-19
en__casa a-25 b-35 d+16
en__chamba a+15
en__con b-34
en__de b-33
en__el a+15
en__en b-15
en__eso b-20 d-20
en__esta a-16
en__estoy a-17 b-16
en__familia c-18 d-17
en__farmacia a+18 d-19
en__grado a+18 d-16
en__hasta a+18 d-20
en__higado a-19
en__historial b-16
en__hora a+20 d-20
en__junta a+18
en__la d-19
en__le c+17 d-17
en__limite b-15
en__luego c-23 d-21
en__me b-21 c+16
en__mejor a+16
en__mi b-18
en__no b+16 c-22 d-17
en__noche b-30 c+19 d-16
en__nunca b-16 d-16
en__pero a-16 c+17
en__plant a-22
en__por b-16
en__que c-26
en__rato b-16
en__semanas a-16 d+15
en__si a-19 b-15 c-15 d+21
en__sofa a-19 d+19
en__soy b-20
en__todavia d-16
en__trabajo a-17
en__una d-16
en__vida a+20 d-17
en__y a+23 d-20
en__ya b-23
en_camino b-23 c-22
en_casa a-25 b-29 c-16 d+30
en_cuando d-21
en_el a-20
en_eso c+18 d-33
en_este a+16
en_la b-18
en_las d-16
en_los a-20 d+20
en_media a+16
en_mi a-20 d+22
en_mis a+25 b-20 c-20 d-24
en_misa a+17
en_orden a+18 c-15 d-18
en_otra b-23
en_pie a-24 b-16 c-17 d+23
en_que a-16
en_rehabilitacion a-20 b-16 c-20 d+21
en_su b-24 c-15
en_un b-25
en_una b-16
enalapril a-19 b-16 c-21 d+27
encan* a-23 b+19 c-21
encar* b-18 d+16
encargo a-15 b-15 d+17
encin* b-22 c-27
encinta b-22 c-27
encinta$ b-22 c-26
encon* a+21 c-19
encontrado a+21 c-19
encontrado_nada a+17 c-16
end c-29
end$ a-22 c-19 d+17
ended c-19
ended__in c-16
ended__the c-16
ended_up c-16
enero b-16
enfermera d-30
enfermo c-17
enlar* a-21 b-19 c-20 d+22
enlarged a-21 b-19 c-20 d+22
enlarged_heart a-21 b-19 c-20 d+22
enten* a-21 b+17 d-20
entendi a-21 b+17 d-20
enter* b-35 c-35 d+23
entera b-24 c-28 d+17
entera$ b-21 c-23
entere b-21 c-17
entie* a-21 b+18 d-25
entiendo a-15 d-19
enton* a-16 d+16
entonces a-16 d+16
entra c-16
entra* c-31
entrando b-19 c-21
entrando_al a+19 b-15 d-20
entrar c-19
entre__y c+16
entro b-31 c-28 d+21
enzim* a-17 b-17
enzimas a-15
enzimas__higado c-17 d+16
enzimas_del c-17 d+16
enzym* a-25 b-18
enzymes a-25 b-18
episo* a-17 b-26 c-25 d+25
episode$ c-17
episodio a-15 d+18
episodio_de d+16
er b-21
era d-33
era__lo c-17
era_el c-18
era_mi d-17
era_nino a-16 c+18
es b+23 d-42
es$ a-35 b+22
es__# b-23
es__@body a+15 b-16
es__@day a-18
es__@relative c-15 d-33
es__apartamento a+19 b-16 d-18
es__de d-19
es__del a+15
es__la a+23 b-22 d-19
es__los a-16
es__mi d-33
es__no b-23 d-15
es__por b+15
es__primera a+17 d-15
es__unico a+19 b-22 c-17
es__vez a+17 d-15
es__y a+18 b-19 c-17
es__yo a+23 b-26 d-17
es_alergico a-18 b+19
es_bipolar b+15 c-19
es_confidencial b+15
es_de d-20
es_el d-20
es_la a+17 d-40
es_lo a+15 b-17 d-17
es_mi c-29
es_otra a-15
es_para d-26
es_que c-17
es_rapido c+15 d-15
esa c-21
esa$ b-18
esa_@medicine c-17
esa_@place a+19 d-21
esa__a c-15 d-16
esa__en a-15 d+16
esa__es d-22
esa__me b-22 c-23
esa__mi c-16
esa__puedo d+15
esa_hora c-31
esa_palabra b+15 c-17 d-17
esa_vez a-18 c-16 d+22
esas a-17 b+17
escitalopram a+23 b-24 c-29 d-17
escri* c-22
escribame a-28 b-21 c-19 d+25
escribe c-22 d-23
escribe$ a-18 b+20 c-18 d-19
escribir c-20
escribo b-20
escuc* a-20 b-21 c-21 d+27
escucho b-16 d+15
ese c-26
ese_@hours c-18
ese__correo a-19
ese__es d-16
ese__me b-22 c-23
ese__mi b-29 c-20
ese__no b-22
ese__por a-18 b+19 d-21
ese_dia a+31 b-33 d-26
ese_es a-23 b-17 d+22
ese_lado a+21 b-17 d-22
ese_papel c-15 d-15
eso b+29 d-33
eso__@stop a+15
eso__a c-16
eso__digo a-17
eso__el c-19
eso__en b+19 d-23
eso__es a+18 c-15 d-18
eso__hablo a-16 b+16 d-17
eso__jaja b-23 c+20 d-23
eso__jamas a+17 b-16
eso__lo b+19 c-36 d-27
eso__me c-24
eso__mi b+22 c-23 d-31
eso__que a-23 b+29 c-29 d-24
eso__tiene b+17 c-18
eso__usted b+15
eso__ya b-16
eso_a d-16
eso_creo a-18 b-22 c+20 d-17
eso_cuenta a-18 b-37 c+39 d-30
eso_en c-15
eso_es a-21 b+23 d-20
eso_esta d-19
eso_estoy b-23
eso_le c-15
eso_lo a-20 b+21 c-20 d-15
eso_me c-16
eso_no a+22 c-30 d-26
eso_que a-24 b+20 c-23
eso_se a-17
eso_ya d-17
esos a+25 c-31 d-32
espalda c-15
espera c-22
esperando b-38
esperando$ c-24 d+19
esperando__en a-17 c-17 d+20
esperando__me b-16 d-16
esperando__recojan c-16
esperando_el d-15
esperando_los c+15
esperando_que b-16 d-16
espereme c-18 d-16
espero a-20 c+15
esposa b-22 c+19
esposo c-25
esqui* a-19 c-27 d+17
esquizoafectivo a-19 b-22 c-23 d+25
esquizoafectivo$ b-18 d+17
esquizofrenia c-28
esquizofrenia$ a-18 c-21
esquizofrenico$ a-17 b+16
esta c-33
esta$ a-15 d+16
esta__conmigo b-17 d-16
esta__del a-25 d+17
esta__la b-20
esta__le d-17
esta__mi c-21
esta__no c-18
esta__para a+22 d-23
esta__siete a-19 c-17
esta__su d-18
esta_bien a-15 b-19 c-22 d+24
esta_embarazada a-16 b+17 d-18
esta_haciendo a-22 b+18 d-24
esta_mal d-17
esta_perdi a+23 b-22
esta_todo a+20 d-19
estab* a-30 c+20
estaba a-27 c+23 d-17
estad* b-17
estado b-17
estam* b-24
estamos b-24
estamos_buscando a-17 b-17 c+20
estamos_hablando a-16
estan c+18 d-29
estan_evaluando a-23 b-19 c+22 d-16
estar a-16 b+17 d-15
estar* a-22 d+19
estare a-22 d+19
este c-23 d+19
este_@year a-16 b-27 d+22
este__me a-18 b-19 d+21
este__no d-27
este_pais a+17 d-16
esto b+17 c-33 d-16
esto$ b+16 c-22 d-18
esto__lo c-16
estomago a+17 d-20
estoy b-25 c+15 d-20
estoy$ a-17 b-22
estoy_@insurance a-18 c+23
estoy__# c-17
estoy__@eat a+20 b-21 d-19
estoy__@food a+20 d-19
estoy__@relative a+21 c-20 d-19
estoy__@vehicle b+16 c-19 d-18
estoy__a a-16
estoy__al a+16 d-19
estoy__casa a-39 b-15 d+33
estoy__con a-30 b-24 c+31 d-16
estoy__de d-25
estoy__el d-21
estoy__en a-20 d+17
estoy__eso b-20 d-22
estoy__los c+15
estoy__me a-16 b-17 c+20
estoy__mi b-29
estoy__mis b-17
estoy__que b-23 d-22
estoy__verdad b+17 c-17 d-18
estoy_bien a+26 b-17 c-20 d-26
estoy_con a+21 b-32 c-27
estoy_de a-19 c-16 d+20
estoy_desocupada a-19 d+20
estoy_embarazada c-16
estoy_encinta a-25 c-18 d+24
estoy_esperando a-26 b-28 c+15
estoy_jubilado d+15
estoy_libre a-16
estoy_loca a+16
estoy_manejando b+21 c-25 d-28
estoy_operada a+24 c-18 d-22
estoy_pensando a-15 c+16 d-15
estoy_sano a+26 c-22 d-18
estoy_sola c-16
estoy_tomando d+17
estoy_trabajando a+30 d-33
estoy_viendo a-23 c+24 d-22
estre* a+30 b-23 c-22 d-27
estres a+30 b-23 c-22 d-27
estres$ a+19 d-16
estud* b-24 c+20 d-29
estudio c+17 d-18
estudios b-20 d-21
estudios$ b-16 d-16
estuv* a-21 c-21 d+17
estuve a-16 b-24 d+17
estuve__en d+19
estuve__por d+16
estuvo b+19 c-20 d-20
evalu* b-32 d-35
evaluando a-23 b-19 c+22 d-16
evaluaron a+17 c-17
evaluaron__bipolar a+17 c-17
evaluated d-17
even a+18 c-22
eveni* a+16 d-16
evening a+16 d-16
ever a+16 c-20
ever$ a+31 c-29 d-21
ever__that a+17 c-16
ever_been a+17 c-16
ever_since a-15
ever_took a+17
every a-23 b-58 c-16 d+32
every* a+23 c-34
every_@medicine d+16
every_@month c-20 d+19
every__but d-20
every__it a-18
every__no b-18
every_day a-25 b-16
every_night a-30 b-21
every_three a+17 d-19
everybody c-25 d-18
everybody__know a+16
everybody_i a+16
everyone a+20 b-23 c-21
everyone__my b-18
everything a+21 b-16 c-29
everything$ c-29
everything__out a+16
everything__the a-15
ex b+21 c-16 d-40
ex$ b-18 d-21
ex_@clinician b-16 c+17
ex__no c-20 d-17
ex__say b+16 c-16 d-16
ex_is a-21 b+18
ex_would b+16 c-16 d-16
exact* a-26 b-19 c+22
exactly a-24 b-17 c+22
exactly$ a-23
excep* b-20 c-20
except b-20 c-20
excus* b+15 d-16
excuse b+15 d-16
expec* c-30 d+17
expecting c-30 d+17
expecting$ c-26
expecting_# a-17 d+18
expecting__# a-17 d+18
exped* a-19
expediente a-19
exper* a-18 c-19 d+21
experience a-19 c-19 d+21
experience$ d+17
eyes a-17
fabri* a+19 d-22
fabrica a+19 d-22
fabrica$ a+15
face a-20 c-20
face__up d+16
faceb* a-21 b+23 c-19 d-23
facebook a-21 b+23 c-19 d-23
facto* a+16 b-19 c-17
factory b-16 c-16
failu* a-16
failure a-16
faint c+17 d-15
fall a-18
fall__that d-15
fall_under d-15
falla a-26 b-19 c-20 d+26
falla$ a-20 d+20
falle* b-16
falta b-47
falta$ c-18
falta__# c-17
falta__@vehicle a+15
falta__hora a+21 b-17 d-22
falta_el b-16
falta_hacerme c+17 d-17
falta_un c-25
faltaba a-21 b-16 c-20 d+23
faltaba_mas a-21 b-16 c-20 d+23
faltan d-36
faltan_# a+17 d-19
faltan__@month a+17 d-17
faltan__analisis a-16
faltan__semanas a+17 d-18
faltan_los a-22 c+20
famil* a+15 c-18 d-43
familia d-29
family a+17 d-30
family$ b+23 c-16 d-17
family__me a+18 b-17
family_is a+16 b-15 d-18
far a+25 b-21 d-32
far$ b-15 d-26
far__i a+18 c-16
farm a-16
farma* b-22 c-21
farmacia b-22 c-21
fat d-15
fat$ d-15
fatal b-19 c-20
fatal$ b-19 c-20
fatty a-35 b-28 d+29
fatty_liver a-30 b-19 d+18
favor c-36
favor$ c-30
fea c-18 d+24
feas a-18 d+18
featu* d+18
features d+18
february a+20 d-19
fecha d-20
feed$ d+16
feedi* b-19
feeding b-19
feel a-32 c-26
feels d-21
feels_like a-19 c+19 d-16
feet b-25 c-30
fell_through a+18 d-18
fella b-22 c-22
felt a-16 c+16 d-25
fence a-19 b-16 c+24 d-23
fever b-17 d-23
few_minutes a-19
fib a-17 d+19
fibri* a-22 b-17 c-19 d+22
fibrilacion a-22 b-17 c-19 d+22
ficha a-16
fiddl* d-15
fiddle d-15
field a-17
fiestas$ a+23 c-18
fifte* a+20 b-15 d-21
fifteen a+20 b-15 d-21
fifteen$ a+20 b-15 d-21
fifth c-15 d+16
fifty b-21 d-31
figur* a-18 b-25 c+24 d-26
figure a-17 b-17 c+19 d-17
figure__out a-17 b-17 c+19 d-17
figured b-15 d-15
file c+18 d-26
file$ a-18 c+16 d-19
filli* b-16
filling b-16
final a+31 b-22 c-28 d-27
find a-30 c+34 d-35
find$ a-17 b+19 c-16 d-20
find_a b-18
find_anybody a+16 c-18
find_out a-32 b-19 c+29
find_somebody a-15 c+19
find_someone b-20 d-24
findes a-15
fine a+31 b-60 c-41
fine$ a+32 b-53 c-32
fine__fine a+23 d-23
fine__is a-21 c-24 d+25
fine__me a-31 b-27 c-19 d+33
fine__pressure d+15
fine_by a-20 b-21 c-16 d+22
fine_it a+18
fine_liver a+18 d-17
fines a-18
fines$ a-19 b-17 c+17
fire a-18 d+19
fire_away a-18 d+19
firme a-20 b-18 d+21
first a+18 d-24
first$ d-35
first_go a+18 c-17 d-17
first_one a+21 b-15 c-23 d-18
first_time b-28 d-27
first_timer a+23 b-21 c-21 d-20
fit a+17 b-21 c-21
fit__a d-15
fit__fiddle d-15
fit_as d-15
five b-16 c-38 d+27
five$ c-29 d+15
fixin* a+16 d-16
fixing a+16 d-16
fixing_to a+16 d-16
flat c-17
flat__# a+15 d-15
flat_on a+15 d-15
fluoxetina a+20 b-16 c-24 d-17
flyin* b-18 c-19
flying b-18 c-19
foggy c+15
folks a-32 b-24 d+29
follo* a-15
food a+20 c-15 d-19
for c-29
for$ d-16
for_@drug a-19 d+21
for_@hours d+16
for_@relative a+18 d-16
for_@year b-15 c-16 d+19
for__# a+17 c-17 d-18
for__@relative d-15
for__and b-19 c-24 d+18
for__days a-15
for__for a-18 d-18
for__hour a-22 b-20 d+22
for__i a-16 d+19
for__only a-20 c+19
for__or a-17
for__pressure a-17 b-16 d+17
for__so a-16
for__the a-15
for__this c-17
for__week a-20 b-16
for__weeks d-17
for_a a-16
for_an b-17
for_asking b-18
for_blood d+16
for_depression b+16
for_her c-18
for_it c-24
for_mania b-29 c-24
for_me b-21
for_my a+17 c-22
for_one c+23 d-19
for_pain a-18 c+17
for_psychosis d+18
for_sleep d-35
for_sure a-22 b-20 c+16
for_the c-26
for_this a-23 b+19
for_two a-23 b-20
for_what a-29 b+32 c-25 d-33
forget b-29
forget$ a-25 b-23 c+28 d-29
forgo* d-15
forgot d-15
forma c-19 d-18
forma$ c-19 d-18
formu* b+21 c-27 d-32
formula c-21 d-23
formulario a-23 b+22 d-21
formulario$ a-23 b+22 d-21
forth a-19 c+19 d-17
found b-29 c-19 d+19
found_out d+20
four b-28 c-31 d+24
four$ b-23 c-28
franc* a+16
freak* a-18
free b-22 c-18
fresh a+17 c-26
fresh__of a+19 c-15 d-19
fresh_out a+19 c-15 d-19
friday a-31 b-29 c+16
friend d-18
friends a+20 d-32
frio a-30 b+31 c-30 d-30
from a-26
from$ a-19 c-17 d+18
from__@clinician c-16 d-17
from__here a+16 d-16
from__the d+16
from_it a-18 c-18 d+21
from_reality a-15
from_the b-27
front c-16
fue b-20
fue$ c+16 d-15
fue_hace d-15
fue_la d-24
fuert* a+15 b-18
fuerte a+15 b-18
fuerz* a-19 b+21 c-21 d-20
fuerza a-19 b+21 c-21 d-20
fuerza$ a-19 b+21 c-21 d-20
fui b-24 c+19
fui__@clinician b-16
fui__veces a-16 c+17 d-16
fui_con a-16 c+16
full a+18 b-29 c-30
full$ a+23 d-24
fumo b-40
fumo$ a+22 c-15 d-15
fumo_@drug a-27 b-25
fumo__para d-15
funci* b-26 c-24 d+20
funny a-21 b+21 d-23
gallb* c-21
gallbladder c-20
galls* c-20 d-20
gallstones c-20 d-20
gano a-22 c-17
garganta d+17
gastr* a+18 d-19
gastritis a+18 d-19
gatos c-20
gatos$ c-20
gave b-25
gave__a a-19
gave__in d-16
gave_me b-20
gemel* a-25 b-22 c-27 d+27
gemelos a-22 b-17 c-20 d+22
gente c-21
get d-21
get__@relative d-17
get__a d-22
get__bed a+20 c-19
get__of c-19
get__to b-18
get__you b-18 c+18
get_a a-19 b-16
get_an b-17 d-15
get_back b-18 c+19
get_checkups a-17 c+16
get_me c-20
get_up c+15
gets a-15 b-25 c+16
getti* a-32 c+27
getting a-32 c+27
getting_a a-22 c+19 d-29
gf a-25 d+15
ghost a+16
girl a-24 b-29 d+28
girl$ a-21 c-15 d+19
girlfriend a-17
give__a a-18 d-16
give__an a+20 d-20
give__to b-19 c-16
give_me a-16
give_my a+19 b-19 c-17
given_that a+17
glass a+31 b-22 c-20 d-16
glass__@drug a+23 d-22
glass__at a+15
glass_of a+22 c-16
glasses d-17
glauc* a-24 b-20 c-18 d+24
glaucoma a-24 b-20 c-18 d+24
go b-20
go$ b-39 c-37 d+17
go__@medicine a-17
go__ahead a-16 d+17
go__and a+17 d-17
go__it a-18 b-20 c-20 d+27
go__that a-19 b+19 c-16
go_a a-19 b-17 c+15
go_ahead b-16 c-22
go_for a-30 c-18 d+29
go_to b-16
god b-27 c-31
god_no a+17
goes a-25 c+19 d-29
goes_up d-18
going__@drive a+15
going__have a+15 b-16
going__me a-25 d+15
going__take d+18
going__to a+15 b-16
going_to a+19 c-28
gone b-31
gone__me a-23 b-18 c-17 d+22
good b-33 c-28
good$ a+27 b-44 c-50
good_@thanks b-16
good__for a-19
good__good a+15
good__me a-22 b-22 d+23
good__mine a-16
good__my a+16
good__that b-15
good_as a-19
good_now a-17 d+15
goodn* a+16
goodness a+16
got b-38 c-16 d+25
got__# a+19 b-15 c-17
got__@body a+17
got__@medicine a-19 c+18
got__@month a-16
got__@relative a-23 c-25 d+25
got__@ride a-20 d+21
got__and c-22
got__ask b-18
got__at a-18
got__be c-16 d-22
got__blood d-16
got__couple d+16
got__flat a+20 b-15 d-19
got__for c-15
got__in b-23 c-38
got__liver d+16
got__my a-19 b-17
got__now a-15 d+17
got__of c-19
got__on c-17
got__pressure d-16
got__right c-21 d+23
got__this a-17
got__to a+27 c-19 d-24
got__with a-16
got_an c-15
got_big a-17 b-17 d+18
got_called a+22 c-23 d-21
got_her d+15
got_in a-19 b-16
got_it a-29 d+16
got_me a-28 c-20 d+24
got_my a+17 b-28 c-45
got_out c-17
got_snipped a+17 b-18
got_someone a-20 c-21 d+24
got_the c-27
got_time a-22 d+23
got_to a-21 c+19 d-21
got_two a-15
gota a+17
gota$ a+17
gotas a-17 b-17
gracias c-41 d-15
grad a-28 b-17 d+22
grad$ c-15 d+17
grade a+16 d-16
grade$ a+16 d-16
grado a+17 c-18
grado$ a+18 d-16
gradu* a+26 b-16 c-23 d-25
grand* c-29
granddaughter a-16 b+16
grande b-28 c-21
grande$ b-22 c-16
grandkids b-21
grandma a-29 c-23 d+27
grandmother a+17 d-16
grandpa a+17 d-18
graso a-30 b-29
graso$ a-27 b-20 c-33 d+37
grave a-23 b-18 c-22 d+27
grave$ c-17
great d-22
great$ b-29
great__i a+18 c-18
grief a+16 c-26 d-28
group a-19 c-26 d+16
group$ a-17
grown a-29 c-31 d+18
grown$ a-21 b-21 c-18 d+22
grown_and a-22 c-16
guard* a-31 c-21 d+21
guess a-40 b-26 c+28
guess$ a-26 b-16 c+30 d-33
guess* a-17 c+19 d-20
guess__am a-15 c+15
guess__as a-16
guess__good a-16
guess_is a-16
guest a-15 b-15 c-19 d+18
guest$ a-15 b-15 c-19 d+18
guilt* a-19 b-17 d+20
guilty a-19 b-17 d+20
gummies c+16 d-19
gummy a+19 d-25
gusta b+18 c-26 d-32
gusta* a+20 c-18 d-18
guste a-22 c-19 d+23
guste$ a-22 c-19 d+23
gusto a-23 b-21 c-22 d+26
gusto$ a-22 b-19 c-20 d+24
guy d-18
guys c-19
guys$ b-16
gym a+17
ha b-21
ha_contestado a-17 c+18 d-16
ha_salido c-17
habia a-20 c+17
habit b-19
habla a-20 c-29
habla$ a-18 b+24 c-22 d-22
habla* a-18 c+16
hablamos a+25 c-18 d-21
hablando a-16 d-17
hablando$ a-16
hablar a-20 b+21
hablarlo a-22 d-24
hable a-23 c-24
hablo a-27 b+27 c-23 d-24
hablo$ c-16
hablo__una b+16
habri* a-20 b-23 c+23 d-22
habria a-20 b-23 c+23 d-22
habria__ver a-17 b-20 c+20 d-19
habria_que a-20 b-23 c+23 d-22
hace a-24
hace__@year b-32
hace__de c-21
hace__hora a-24 b-20 c-18 d+24
hace__no b-17
hace_el d+17
hace_falta a+19 d-18
hace_mucho b-21
hace_rato a-30 b-32 c-21 d+34
hace_un c-19
hace_una a-19 d+20
hacen a-22 b+16 d-21
hacer* a-22
hacerlo c-19
hacerme a-18 c+20 d-21
hacie* a-25 d-24
haciendo a-25 d-24
had d-24
had_# a+18 d-17
had_@body c-15 d+17
had_@food a-20 c-17 d+21
had_@symptom a-20 c-19 d+24
had_@treat a+27 c-16 d-23
had__# a-15
had__@food a-20 b-18 d+21
had__@symptom d+16
had__@visit a+21 d-19
had__@year a-32 b-17 c+22
had__a b-15 c+22 d-21
had__ago a-25 c+15
had__all c-18
had__and a-19
had__as d-23
had__bad a-21 b+18
had__before d-17
had__big a-21
had__break a-19 d+19
had__but a+21 b-26
had__cancer c-15
had__episode d+16
had__for a+31 c-24 d-25
had__heart c-26 d+16
had__i b-21
had__in d-19
had__kidney c-15
had__last b-16 d-19
had__liver a-29 b-17
had__manic d+19
had__me b-17 c-15 d+16
had__my b-15
had__not a+16
had__of a+25 c-26
had__on b-16
had__once d-24
had__oops c+16
had__out a+27 c-24 d-28
had__problem d-15
had__psychotic c-15
had__reaction a-20 d+16
had__scare a-17 c+21 d-18
had__seizure d+17
had__since d-17
had__so a-15 c+16
had__stent d+17
had__that a+16
had__this a-15 d+16
had__today c-18 d-16
had__transplant c-18 d+19
had__uti a+17 d-23
had__valve d+17
had_an a-19
had_any a+23 d-21
had_heart d+16
had_hep a-24 c+19 d-22
had_hepatitis a-16
had_it d-36
had_jaundice c+17 d-17
had_liver d-15
had_me a-24 c-15 d+24
had_my a+18 b-23 c-19
had_nothing a+22 d-23
had_one a+15 c-15 d-21
had_some a-18 c+17
had_surgery c-16
had_that a+18 c-27 d-22
had_the b-21
had_to b-26 c-28 d+20
hago b-33
hago_a a+20 b-19 c-18 d-16
haha c-28 d-24
haha$ b+15 c-21
haha_no a+16 d-16
half b-23
half$ d-19
half__liver a-19 c-19 d+19
half_a a-17
half_my a-19 c-19 d+19
halfw* a+25 b-24 c-18 d-25
halfway a+25 b-24 c-18 d-25
hallu* a-24 b-33
hallucinations a-26 b-27 c-29 d+30
hambr* b+23 d-26
hambre b+23 d-26
hambre$ b+15 d-20
han b-33
han__de c-19
han__eso a+21 c-22
han__nada d-26
han_dado b-20
han_encontrado a+17 c-16
han_puesto a+18 c-16
han_revisado c+16
handl* a-24 b-24 d+19
handled a-24 b-23 d+19
handled$ a-21 b-19 c-23 d+24
hands a+28 b-20 c-19 d-21
hang a-19 b+19 c-19
hang_on a-19 b+19 c-19
happe* d-26
happened d-15
happening a+18
happy a-18 c-19 d+20
hard b-16 c+15 d-33
hard__say a-17 b-19 c+24 d-20
hard_pass a+26 b-27 c-23 d-24
hard_to a-22 b-25 c+29 d-24
harde* c-17
hardl* b-16 d-21
hardly b-16 d-21
has c-21
has_# a-20 b+18 c-18
has__@body b-19
has__and c-16
has__at d-20
has__been a+17 c-17
has__but c-17
has__do a+16 b-16
has__have b-18 c-20
has__i c-20
has__list a-20 b+21 d-19
has__me d-17
has__my a-19 c-20 d+21
has__none a+16
has__not a+23 b-20 c-18
has__on b-18 c-27
has__pacemaker a-15
has_a c-30
has_been c-22
has_cirrhosis d-16
has_had c-16
has_it c-28
has_me a-17 b-20 d+16
has_not b-24 c+23 d-42
has_one d-16
has_the c-28
has_to b-17
hasta a+16 b-47 c-56
hasta__# a+25 d-27
hasta__jajaja b-21 d+21
hasta__la a-21
hasta__me b-16 c-17
hasta__no a+22 d-25
hasta_el b-25 c-24
hasta_hoy a+15
hasta_la a+17 d-16
hasta_las a+21 d-22
hasta_me a-17 d+18
hated a-18 c-17
hated_it a-18 c-17
have b-19
have$ a+26 b-22 c-25 d-20
have_@drink a-18 b+18 d-17
have_@relative c-17
have__@animal a+17
have__@drink d-16
have__@medicine c-16
have__all c-16
have__and a-27
have__any a+18
have__anything d-24
have__ask b-26 c+25 d-17
have__asked a-19 c+20
have__at c+16 d-21
have__be b+20 c-21 d-19
have__blood a+16
have__car a+17
have__check c+16
have__ever a+17 c-17
have__few d+17
have__for c-20 d+21
have__had b-17 d-24
have__heart b-18
have__is a+17 d-16
have__it a-19 b-32
have__look b-16 c+24 d-15
have__more a-21 c-19
have__my b-36
have__not b-15
have__nothing a+18 d-20
have__of c-25
have__on c-27
have__pass a+18 d-15
have__questions b+16 c-16 d-18
have__right b-20
have__that b-26 d-18
have__the a-29
have__time a-24 b-16 c-16 d+24
have__tried b-17 c-20
have__yet a+20 c-19
have_a a-28 d+29
have_any a+18 d-17
have_been b-25
have_cirrhosis d+16
have_company c-16 d-21
have_got b-15 c-16
have_had b-23
have_is b-15
have_it a-17
have_low a+17 d-17
have_my c-35 d-21
have_not b-27 c+32 d-23
have_one b-16
have_some a-20 b-18 d+17
have_someone a-25
have_the b-16 c-21
have_to d-15
have_tried a-16 c-15 d+19
have_wondered a-19 c+21 d-16
havin* b-23
having b-23
having__my c+18 d-21
hay a-19
hay_@parking b+18 c-15 d-15
hay_@ride c-18
hay__@fetch a-17 c-17
hay__@traffic a+15
hay__en d-15
hay__nada d-15
hay__que a-15 d-17
hay_inconveniente a-16 d+17
hay_que a-17 d-20
hay_quien c-22
hayan a+16 c-17
hayan_dicho a+16 c-17
he b-32 c+16
he__# a+16 b-16 c-21
he__@treat b-15 c-24 d+18
he__a b-22 c-41 d+19
he__been a+22 c-23 d-15
he__but a-22
he__can d-19
he__eso a+15
he__got a+15 b-15 c-19
he__had c-19 d+16
he__he d-19
he__i a-17 c+16 d-21
he__it c-18
he__me b+18 c-23
he__nada a+24 d-27
he__not c-21
he__of c-22
he__out b-17
he__the a+16 c-26 d-21
he__to a-16 c-19
he__tres d+16
he__varias d+15
he_can c-24
he_drinks a-20
he_has c-25
he_ido b-16
he_is a+24 b-17 c-17 d-19
he_passed c+15
he_probado c-16
he_says c+15 d-18
he_tenido b-19
he_tomado b-28
he_was a-19
head c-17
heade* b-19 d-16
headed b-19 d-16
healt* a+22 b-24 c-35
health a+25 c-19 d-22
healthy b-21 c-25
healthy$ a+20 d-15
hear__sometimes c-16 d+16
hear_things c-16 d+16
heard a-30 c+27 d-24
heard__once c+17
heard_of a+16
heard_things d+16
heari* a-19
hearing a-19
heart b-17
heart$ c-18
heart* b-27
heart:# b-21 c-22
heart:#_@year c-16 d+19
heart:#_casi a-20 d+18
heart:#_de a+20 d-21
heart:#_last b-15 c-18
heart:#_over b-35 c-34
heart:#_this a+17 d-17
heart:110/7* a+16 d-15
heart:118/7* a+21 b-16 c-15 d-22
heart:120/7* a+17 d-16
heart:@animal a-19 b+20 c-22
heart:@body b-18
heart:@call a-21 b+19 d-23
heart:@clinician d-20
heart:@clinician_dice a+16 c-17
heart:@clinician_dijo b-21 c+16 d-15
heart:@clinician_says a-21 c-19 d+22
heart:@date b-25
heart:@day d-28
heart:@door d-16
heart:@drive a-17 b+16 c-16
heart:@hello a-23 b-21
heart:@medicine a-44 b-32 d+28
heart:@medicine_para c-16
heart:@month c-18
heart:@open a-18
heart:@price c+15 d-20
heart:@relative b+32 c-25 d-30
heart:@relative_and d-19
heart:@relative_died b+15
heart:@relative_does c-15
heart:@relative_es a+20 b-17 c-17 d-18
heart:@relative_had a+21 c-24 d-29
heart:@relative_has a-16 b+16 c-24
heart:@relative_she b-15
heart:@relative_si c-19
heart:@relative_tiene d-18
heart:@relative_y a-25
heart:@sick a-16 c+15
heart:@symptom a+19
heart:@thanks a+22 b-17 d-16
heart:@thanks_a a+19 d-19
heart:@visit a-16
heart:@wrong a+15
heart:@year a-35 b-16 d+24
heart:@year_ago a-20
heart:@year_que c+16
heart:a a-17
heart:a_@relative a-15
heart:a_bad a-18
heart:a_dios a+19 d-19
heart:a_fib a-17 d+19
heart:a_fiddle d-15
heart:a_heart c-27
heart:a_leaky d+21
heart:a_lick a+15
heart:a_mule a+19 d-19
heart:a_murmur a-21
heart:a_que b+18 c-15 d-16
heart:a_stroke c-17
heart:a_valve a-16 b-15 c-20 d+21
heart:a_veces b-16 c+20 d-19
heart:ablat* c-16
heart:ablation c-16
heart:about a-26
heart:about_# a-18 d+17
heart:abuelita a-16 b+20 d-19
heart:actua* a+19 d-16
heart:actually a+19 d-16
heart:afib a-37 b-20 d+21
heart:ago a-20
heart:ahi a-17 d-17
heart:al a+17 d-33
heart:al_@clinician a-23
heart:al_cien a+18 b-17 c-17 d-16
heart:algo a-16
heart:all c-23
heart:all_clear a+16
heart:alrea* b+17 d-19
heart:already b+17 d-19
heart:alta_la d+18
heart:alta_y a-20
heart:alway* c-16
heart:always c-16
heart:am c+17 d-19
heart:am_# a+16
heart:am_good a+17
heart:am_healthy a+15
heart:am_ok a+15 b-19
heart:amlodipino d+17
heart:an b-20
heart:an_ablation c-16
heart:an_irregular c+16 d-18
heart:and a-16 c+17
heart:and_a d+21
heart:and_down c+22 d-26
heart:and_i a-15
heart:ando b-24 c-20
heart:angin* a-19 d+20
heart:angina a-19 d+20
heart:ano a-18
heart:anos a-22 b-23
heart:anoth* a-17
heart:another a-17
heart:antes a-16
heart:anxie* c-16
heart:anxiety c-16
heart:any d-17
heart:anyth* b-18
heart:anything b-18
heart:apara* a-17
heart:aparato a-17
heart:are d-17
heart:arrit* a-29 b-24 d+17
heart:arritmia a-29 b-24 d+17
heart:as a+17 b-26
heart:as_a b-29
heart:asthm* a+25 c-17 d-24
heart:asthma a+25 c-17 d-24
heart:at a-16 c+25 d-20
heart:at_# a-22
heart:at_home c+15
heart:at_the b-16 c+20 d-23
heart:attac* c-28
heart:attack c-17
heart:attacks c-19
heart:back d-19
heart:bad c-18
heart:bad_heart a-20
heart:baja a+29 c-30 d-32
heart:be a-25
heart:be_honest d-16
heart:been a-22 b-25 c+19
heart:been_on c-15 d+15
heart:been_to a-16 c+17
heart:been_told d-25
heart:been_up a-16
heart:bien a+36 b-32 c-22 d-36
heart:bien_de a+22 d-21
heart:blood c-23
heart:blood_pressure c-19
heart:borde* a-21 c+25 d-16
heart:borderline a-21 c+25 d-16
heart:both c-35
heart:both_had d-19
heart:both_of a-25 b-18 d+25
heart:bp b-36 c-20
heart:bp_@medicine d+21
heart:bp_is b-28 c-32
heart:bp_was a-17 c+19 d-18
heart:broke* a+15 c-18 d-18
heart:broken a+15 c-18 d-18
heart:but b-36
heart:but_i b-25
heart:but_it a+15 d-16
heart:but_no a-17
heart:but_not d-17
heart:bypas* c-24
heart:bypass b-17 c-28 d+34
heart:bypasses b+15 d-15
heart:cada a-16 d+21
heart:call a-19 d-21
heart:came a+16
heart:came_back a+16
heart:can c-17
heart:cardi* b-39
heart:cardiologist b-24
heart:cardiologo_me c-15
heart:cardiopatia a-17 d+18
heart:casi a-20 d+18
heart:casi_siempre a-19 d+17
heart:cero a+19 d-19
heart:chama* d+15
heart:checa* a-18 c+17
heart:check a+19 d-19
heart:check* b-20 c+15 d-15
heart:checked d-22
heart:checked_out a+17 c-16
heart:checkups a-20
heart:chequ* a+17 d-18
heart:chequeo a+17 d-18
heart:chole* a+18 c-16 d-22
heart:cholesterol a+18 c-16 d-22
heart:cien a+18 b-17 c-17 d-16
heart:clear a+16
heart:clear* a+22 b-22 c-20 d-15
heart:cleared a+22 b-22 c-20 d-15
heart:coles* c-16 d-16
heart:colesterol c-16 d-16
heart:como a+21 d-21
heart:como_un a+24 b-25 c-19 d-23
heart:con_@medicine d+18
heart:con_el d-20
heart:conge* a-18 d+19
heart:contr* c-21
heart:control d+18
heart:controlada a-17 d+22
heart:coraz* c-26
heart:corazon c-26
heart:corazon_grande d+15
heart:corazon_lo d-17
heart:corazon_no c-20 d+18
heart:could c+23 d-19
heart:could_be c+19 d-18
heart:count a-16 c-36
heart:creep* d-18
heart:creeping d-18
heart:creeping_up d-18
heart:cuand* a-17
heart:cuando a-17
heart:cuent* b+24 d-18
heart:cuenta a-19 b+26 c-20
heart:cuff d-15
heart:dad c-21 d-27
heart:daddy b+19 d-20
heart:dads b+16
heart:dan a-18
heart:de a+26 b-17 c-25 d-17
heart:de_eso a+32 b-18 c-25 d-35
heart:de_la c-17
heart:de_las a+16 d-17
heart:de_los c+15
heart:de_un a-27
heart:defin* a-16 b+20 c-22
heart:depends c+19
heart:desde a-32 b-19 d+37
heart:diabe* a+25 c-21 d-24
heart:diabetes a+24 c-19 d-23
heart:diagn* a-28
heart:dice_que a+16 c-17
heart:did_not d-18
heart:died b+15
heart:died_of b+15
heart:diero* d+18
heart:dieron d+18
heart:dieron_@medicine d+18
heart:dijer* a-18 c+18
heart:dijeron a-18 c+18
heart:dijeron_que a-17 c+19
heart:dijo b-27
heart:dijo_que b-19 d-17
heart:dio c-24
heart:dio_un a-17 c-19
heart:dios d-20
heart:disea* a-21 b+17 c-16
heart:disease a-21 b+17 c-16
heart:do_not b-39
heart:docto* b-18 d-18
heart:doctors b-18 d-18
heart:does c-41
heart:dos b-19 c-27 d+21
heart:down a-20 b-20 c+22
heart:eithe* a+16
heart:either a+16
heart:ekg d-17
heart:el d-19
heart:el_@day d-15
heart:el_de a+16 b-18
heart:el_limite b-15
heart:elect* d-16
heart:electro d-16
heart:ella b-19 d+17
heart:en_# b-19 c-19
heart:enalapril a-19 b-16 c-21 d+27
heart:enlar* a-21 b-19 c-20 d+22
heart:enlarged a-21 b-19 c-20 d+22
heart:enlarged_heart a-21 b-19 c-20 d+22
heart:era a+27 b-20 c-18 d-22
heart:es a+24 b-17 d-30
heart:es_la a+27 b-26
heart:es_mi b+16
heart:ese c-18 d-27
heart:eso c-34 d-20
heart:esper* d-15
heart:esposo c-18
heart:estab* d-18
heart:estaba d-18
heart:estoy_bien a+19
heart:estoy_sano a+20 c-17
heart:estre* a+18 b-16 c-15
heart:estres a+18 b-16 c-15
heart:ever c-17
heart:every* a+22 b-18 c-15 d-18
heart:ex a+20 b-24 d-16
heart:failu* d+17
heart:failure d+17
heart:fall d-15
heart:fall_under d-15
heart:famil* c-19
heart:family c-19
heart:far a+18 c-16
heart:fib a-17 d+19
heart:fibri* a-22 b-17 c-19 d+22
heart:fibrilacion a-22 b-17 c-19 d+22
heart:fiddl* d-15
heart:fiddle d-15
heart:fine b-21
heart:fine_it a+19 d-16
heart:fit d-15
heart:fit_as d-15
heart:for a-39 b-18 d+27
heart:for_blood d+16
heart:for_her b-16
heart:for_it a-18 d+16
heart:fuert* b-16
heart:fuerte b-16
heart:get a-19 c+21 d-16
heart:get_checkups a-17 c+16
heart:goes d-19
heart:goes_up d-18
heart:good a+28 b-27 d-21
heart:got c-35
heart:got_a d+16
heart:got_an c-15
heart:gracias a+19 d-19
heart:grand* a-22
heart:grande d+15
heart:habla* a-15 d-15
heart:hace a-32 b-24 d+15
heart:hace_# a-19 d+20
heart:had_a c-33
heart:had_any a+20 d-20
heart:had_heart d+16
heart:had_it c+17 d-28
heart:had_the b-17 c-19 d+15
heart:had_two d+16
heart:has c-20
heart:has_it c-25
heart:has_the a-17 b+17
heart:have b-17
heart:have_a a-26 b-24 c-21 d+30
heart:have_low a+17 d-17
heart:have_not a-22 c+23 d-15
heart:have_to b-21
heart:he_has c-17
heart:healt* a+18 b-20 c-31
heart:health a+22 c-18 d-20
heart:healthy b-17 c-20
heart:heart c-17
heart:heart* b-27
heart:heart_@clinician b-16 c-20
heart:heart_@medicine d+19
heart:heart_and a+15 d-16
heart:heart_attack c-17
heart:heart_checked a+15 c-16
heart:heart_disease a-17
heart:heart_failure d+17
heart:heart_is c-29
heart:heart_itself a-15 d+15
heart:heart_monitor a-17 b-16 d+16
heart:heart_problems c-26
heart:heart_skips a-24 b-22 c+24 d-24
heart:heart_stuff a+21 d-21
heart:heart_trouble a+22 b-19 d-20
heart:heartbeat a-21 b-20
heart:hearts a+20 c-16 d-18
heart:her b-30 c+15
heart:her_@relative a+15 d-16
heart:hi a-23 b-21
heart:high a-52 d+20
heart:high_and a-17 c+18
heart:high_at a-19
heart:high_blood a-23 b-19
heart:high_but a-25 c-33 d+33
heart:high_when a-23
heart:hijo d-16
heart:him b-16
heart:hiper* c-31
heart:hipertensa d+20
heart:hipertension b-17 c-17
heart:hipertenso_de a-23
heart:his d-18
heart:hold a-16 b+17 c-16 d-18
heart:home d-16
heart:hones* d-16
heart:honest d-16
heart:how b+19
heart:huh a-25 c-23
heart:husband b+18 c-20
heart:hyper* a-36 b-17 c-26 d+36
heart:hypertension a-35 b-16 c-24 d+35
heart:i b-21
heart:i_already d-16
heart:i_am c+15 d-18
heart:i_do a+19 b-28 c-16
heart:i_had a-25 c+21 d-17
heart:i_have b-47
heart:i_know a+16 c-15
heart:i_run a+20 b-17 c-18 d-17
heart:i_see a-16 d+16
heart:i_take a-21 c-21 d+36
heart:i_would a-17
heart:if c-27
heart:if_anything a+21 b-17 c-16 d-21
heart:in a-23 c-16
heart:in_# a-31 b-23 c-22 d+35
heart:in_@date a+16 d-16
heart:in_me d+19
heart:in_my a-17 c-16
heart:infar* c-21
heart:infarto c-20
heart:irreg* a-21 b-20
heart:irregular a-21 b-20
heart:irregular_heartbeat a-21 b-20
heart:is_# a+16 d-17
heart:is_been c+16 d-19
heart:is_good a+19 d-23
heart:is_high a-27 d+20
heart:is_it a-23 c-17 d+17
heart:is_my a+27 b-19 c-17 d-23
heart:is_normal c-24
heart:is_up a-17
heart:it a-24
heart:it_does b-16 d+17
heart:it_runs c-20
heart:it_was b-16
heart:itsel* a-15 d+15
heart:itself a-15 d+15
heart:jaja a-19 b-26 c-23 d+26
heart:jajaj* d-16
heart:jajaja d-16
heart:just b-23
heart:just_asthma a+17 d-15
heart:just_the b-20
heart:keep d-15
heart:kid a-15
heart:knowl* a+21 c-22
heart:knowledge a+21 c-22
heart:la b-16 c+18
heart:la_@medicine a-16
heart:la_he a-20 c+21
heart:la_presion b-18 c-17 d+18
heart:la_tengo a+20 b-30 c-18
heart:la_tension b-19
heart:la_verdad c+16
heart:las_dos a+16 d-17
heart:last b-26
heart:last_@year a-18 d+19
heart:leaky a-16 d+21
heart:leaky_valve d+20
heart:lick a+15
heart:lick_of a+15
heart:like d-27
heart:limit* b-15
heart:limite b-15
heart:limpi* a+16
heart:limpio a+15
heart:lo c-35 d-16
heart:lo_tengo d-17
heart:lo_unico b-18
heart:lol a-23
heart:lord c-19 d-21
heart:los a-23
heart:losartan c-17 d+25
heart:low a+45 b-24 c-34 d-48
heart:low_blood a+27 d-26
heart:low_bp c-18
heart:low_side a+16
heart:machine c+16
heart:mama c-20
heart:marat* a+22 b-19 c-19 d-20
heart:marathons a+16 b-15 c-16
heart:marca* a-34 c-28 d+22
heart:marcapasos a-29 c-24
heart:marido c-15
heart:mas_bien a+15 d-18
heart:maybe c+21
heart:me a-21 b-28
heart:me_dan a-15
heart:me_dieron d+18
heart:me_dijeron a-18 c+18
heart:me_dio b-18 c-25
heart:me_i c-17
heart:me_la a-26 b-22 c+25
heart:me_medican a-15
heart:me_on c-18 d+16
heart:me_operaron a-27 b-20 c-21 d+25
heart:me_pusieron a-23 d+28
heart:me_sale a-17 c+19
heart:me_salio a-16
heart:me_sube a-25 c+26 d-24
heart:me_that a+19 d-17
heart:me_to a-20
heart:me_ve a-17
heart:measu* c+16
heart:measured c+16
heart:medic* a-15
heart:medican a-15
heart:medicina d+15
heart:medico d-17
heart:meds a-27 b-15
heart:metoprolol a-15 d+26
heart:mi a+19 c-29 d-20
heart:mi_@relative c-20 d-15
heart:mi_corazon b-18
heart:mine b-23
heart:mom c-19
heart:monit* a-23 b-21
heart:monitor a-23 b-21
heart:more a-20 b+16
heart:morni* b-18 c-19
heart:morning b-15
heart:mother c-20
heart:mule a+19 d-19
heart:murmu* a-25
heart:murmur a-25
heart:my c-17
heart:my_@medicine d+18
heart:my_@relative b+26 c-42 d-27
heart:my_blood a-16 d+17
heart:my_bp b-18
heart:my_cardiologist c-19 d+22
heart:my_family d-16
heart:my_heart b-32
heart:my_pressure b-26
heart:nada b-29 c-37
heart:nada_de a+22 d-16
heart:nada_mas a-22 d+22
heart:nah a+18
heart:negat* a+28 b-22 c-22 d-26
heart:negative a+21 b-18 c-16 d-19
heart:negative_on a+17 b-17 d-17
heart:neith* a+16 d-15
heart:neither a+16 d-15
heart:never b-21
heart:ni d-22
heart:ni_idea a-15
heart:ningu* a+27 d-27
heart:ninguna a+26 d-26
heart:ninguna_de a+18 d-18
heart:no b-24 c+20 d-25
heart:no_@medicine a-22
heart:no_heart b-17
heart:no_me a-22 b-17 c+31 d-33
heart:no_padezco d-15
heart:no_se a-16
heart:no_tomo a-17
heart:no_wait d+16
heart:nobod* a-19 c+17 d-16
heart:nobody a-18
heart:nomas b-30 c-23
heart:none a+17 c-20 d-30
heart:none_of d-16
heart:norma* a+20 b-22 d-38
heart:normal a+19 b-22 d-37
heart:not b-20 d-23
heart:not_been a-23 c+20
heart:not_get a-17 c+16
heart:not_have a+18 d-16
heart:not_know a-18
heart:not_me a+23 c-28 d-17
heart:not_my a+18 d-19
heart:not_that a+26 b-16 c-23 d-18
heart:not_to a+21 c-22
heart:nothi* a+29 b-19 d-28
heart:nothing a+29 b-19 d-28
heart:now a-18
heart:numbe* c-17
heart:nunca b-24 d-40
heart:nunca_me c+16 d-30
heart:of c-44
heart:of_a d-25
heart:of_it d-15
heart:of_the b-16 c-18 d+17
heart:of_those b-18
heart:oh d+17
heart:ok b-27 c-19
heart:old a+16
heart:on a-29
heart:on_@medicine d+16
heart:on_both a+17 b-17 d-17
heart:on_the a-27 c+23 d-33
heart:on_two d+16
heart:once a-17 b-18 c+19
heart:one b-34
heart:only a-18 b-38 d+19
heart:only_diabetes a+16 d-16
heart:only_the a-26 c-18 d+27
heart:only_when a-16 c+17 d-17
heart:opera* a-29 c-22 d+22
heart:operaron a-29 c-22 d+22
heart:operaron_a a-23 c-16 d+17
heart:operaron_del a-15
heart:or b+19 d-19
heart:other* a-15 d+16
heart:otherwise a-15 d+16
heart:out_fine a+19
heart:over b-19 c-37
heart:over_# b-35 c-34
heart:pacem* a-23 c-20 d+19
heart:pacemaker a-23 c-20 d+19
heart:padec* c-18
heart:padez* b-18 c-18
heart:padezco b-18 c-18
heart:padezco_de d+16
heart:panic c-19 d-16
heart:papa a+16 b-18 c-18
heart:para c-29
heart:para_la c-22
heart:para_nada a+16
heart:passe* d-18
heart:passed d-18
heart:pastilla a-17
heart:pastillas b-18 c+19 d-22
heart:patie* b-15
heart:patient b-15
heart:perfe* a+31 b-25 c-26 d-27
heart:perfect a+20 c-16 d-18
heart:perfecto a+21 d-17
heart:pills a-33 b-21
heart:poco c-17 d+16
heart:por c-18
heart:por_mi b-25
heart:pots b+16
heart:pregu* a-21 b+17 d-21
heart:pregunta a-17 b+23 c-24 d-19
heart:prehy* c+15
heart:prehypertension c+15
heart:prein* a-16 d+17
heart:preinfarto a-16 d+17
heart:presi* c-22
heart:presion c-22
heart:presion_alta a-21 c-18
heart:presion_ando a-16 d+16
heart:presion_es a-18 b+17
heart:presion_si a-21 d+24
heart:press* b-20 c-20 d+18
heart:pressure b-19 c-18 d+17
heart:pressure_@medicine d+18
heart:pressure_is b-19
heart:pressure_was a+15
heart:probl* c-32
heart:problem a+17 d-19
heart:problems c-26
heart:puro b-21 c-20
heart:pusie* c-18 d+20
heart:pusieron c-18 d+20
heart:pusieron_un c-16 d+16
heart:que b+19 d-29
heart:que_era a+16 d-16
heart:que_la a-22 b-16 c+19
heart:que_me c-19
heart:que_no a-17
heart:que_tengo b-17 c-17
heart:quita* a-20
heart:races d-15
heart:rathe* a-16
heart:rather a-16
heart:reloj a+20 b-20 d-18
heart:resul* a-17 c+20 d-17
heart:rhyth* a-18 b-17
heart:rhythm a-18 b-17
heart:right_now d+15
heart:roble a+17 d-15
heart:run a+20 b-17 c-18 d-17
heart:runs c-26
heart:runs_about a-18 d+17
heart:runs_in a-26 b+16 c-16
heart:runs_low a+19 b-19 c-18 d-17
heart:said a-20 b-17 c+17
heart:sale a-17 c+20
heart:sali a+17
heart:salio d-24
heart:salio_alta a-16 c+17 d-17
heart:salvo a+17 d-17
heart:sano b-22 c-24
heart:sano_como a+21 d-17
heart:say a-16 d+15
heart:says a-35 b-29 c+22
heart:se a-18
heart:se_me b-22
heart:secon* a-17 b-16 c-20 d+19
heart:second a-17 b-16 c-20 d+19
heart:see a-19
heart:senor* d+15
heart:senorita d+15
heart:she b-23
heart:si b-15 d+22
heart:si_soy d+20
heart:si_tomo d+15
heart:si_yo a+24 c-19 d-15
heart:side b-27
heart:siemp* b-22 c-18
heart:siempre b-22 c-18
heart:sin d-23
heart:since a-41 b-24 d+24
heart:since_# a-20
heart:since_i a-18 d+16
heart:since_my a-15 c-16 d+16
heart:sister d-18
heart:skips a-26 b-24 c+23 d-16
heart:so c-17
heart:solo b-25 c-27
heart:some c+16 d-19
heart:somet* a-25 b-16 c+17
heart:something a-17
heart:sometimes a-19 b-16 c+20 d-16
heart:soplo a-40 c-34 d+36
heart:soy b-26 c-20 d+22
heart:soy_hipertensa a-18 d+26
heart:soy_hipertenso a-16
heart:stent c-25
heart:stent* a-19 c-16 d+17
heart:stents a-19 c-16 d+17
heart:story a-16 d+17
heart:stres* d-26
heart:stress c-23 d-17
heart:stress_test a+16 c-18
heart:strok* c-17
heart:stroke c-17
heart:stron* a+24 b-20 c-19 d-23
heart:strong a+24 b-20 c-19 d-23
heart:stuff a+21 d-21
heart:sube a-25 c+26 d-24
heart:suegra d-16
heart:sufro a-16 d+19
heart:sufro_de a-16 d+19
heart:suppo* c+18 d-17
heart:surge* a-22 b-18 c-22 d+25
heart:surgery a-22 b-18 c-22 d+25
heart:svt a-22 b-19 c-18 d+26
heart:take a-34 b-20
heart:take_@medicine d+16
heart:take_a a-17
heart:talk b+15
heart:tell a-17 c-16
heart:tengo b-35 c-41 d+22
heart:tengo_# a+18 d-19
heart:tengo_baja a+19 d-17
heart:tengo_de a+17 d-17
heart:tengo_el a-17 d+19
heart:tengo_la a-22 d+26
heart:tensi* b-22
heart:tension b-22
heart:tension_alta d+17
heart:test a+16 d-17
heart:text d-16
heart:textb* a+21 b-17 c-18 d-20
heart:textbook a+21 b-17 c-18 d-20
heart:that c-15
heart:that_i a+23 c-21
heart:that_is b-21 c-17 d+26
heart:the a-19
heart:the_@clinician c-22 d-19
heart:the_@medicine a-21
heart:the_bad d-17
heart:the_blood c-19
heart:the_cuff d-15
heart:the_doctors c+16
heart:the_heart a+15 d-18
heart:the_low a+16
heart:the_numbers d+15
heart:the_one d-21
heart:the_patient b-15
heart:the_pressure a-19 c-19 d+22
heart:then a-15 b-19 d+15
heart:there a-17 b-17 c-25 d+24
heart:they a-26 b-30
heart:they_have c-15
heart:think a+18 c-16
heart:think_so a+18 c-17
heart:this c-24
heart:this_morning a+17 d-17
heart:those b-18
heart:thoug* d-16
heart:three c-17
heart:ticke* b-29 c-27
heart:ticker b-27 c-23
heart:tickers a+19
heart:tiene c-20
heart:to a-25 c+25 d-23
heart:to_a a-16 c+17
heart:to_ask b-24
heart:to_be a-22
heart:to_my a+21 c-22
heart:to_watch a-19
heart:todas a-15
heart:todo a+31 b-19 c-27 d-36
heart:todo_bien a+20 d-20
heart:todo_normal c-17
heart:told d-24
heart:told_to c+16
heart:tomo a-31 b-26
heart:tomo_@medicine a-34 b-21
heart:toro a+15 d-15
heart:traig* a-15 d+21
heart:traigo a-15 d+21
heart:troub* a+22 b-22 c-22
heart:trouble a+22 b-22 c-22
heart:tuesday a+18 b-15 c-18 d-17
heart:tuve a-31 b-25 d+29
heart:tuve_un a-27 b-23 c-29 d+35
heart:two a-27 b-27 d+24
heart:two_heart a-15 d+17
heart:uh b-19 d+17
heart:uh_huh b-19 d+17
heart:un_infarto c-19
heart:un_preinfarto a-16 d+17
heart:un_reloj a+20 b-20 d-18
heart:un_roble a+17 d-15
heart:un_soplo a-29 c-25 d+28
heart:una a-23 b-18 c+17
heart:una_vez c+16 d-15
heart:under_control d+16
heart:under_that d-15
heart:unico b-18
heart:up a-39 c+23
heart:up_and a-17 c+24 d-27
heart:up_there a-16 d+16
heart:uso a-20 b-18 d+23
heart:uso_marcapasos d+16
heart:valve a-24 b-28 c-26 d+30
heart:valvu* a-16 c-16 d+24
heart:valvula a-16 c-16 d+24
heart:valvula_mitral d+15
heart:veces b-16 c+19 d-19
heart:veces_me c+17 d-16
heart:verda* c+16
heart:verdad c+16
heart:vez a-19 c+19
heart:vida d+18
heart:vigil* a-16 b-16
heart:was b-27
heart:was_high d-18
heart:was_on a-16
heart:watch a-22 c+22 d-19
heart:watch* a-21 b-16
heart:watch_it c+16
heart:watch_says c+16 d-16
heart:what a-25 b+30 d-22
heart:what_is a-18 b+30 c-28 d-17
heart:when a-34 c+24 d-20
heart:when_i a-32 c+32 d-17
heart:why d-18
heart:with_@medicine d+18
heart:with_the a-20
heart:would a-19
heart:would_have b-20
heart:would_rather a-16
heart:wrong a+15
heart:y a-17 c+17
heart:y_eso c-16
heart:y_me a-19
heart:y_yo b-16
heart:ya a-31
heart:ya_no a-20 c+20 d-16
heart:years a-32 b-20
heart:yes a-25 b-27 c-22 d+29
heart:yo a+16 b-24 c-37
heart:yo_nada a+20 b-19 d-18
heart:yo_no c-18
heart:you b+25 c-20 d-31
heart:your a-26 d-15
heart_@clinician b-16 c-20
heart_@medicine a-15 d+17
heart_@price a-23 b-17
heart__@year d+16
heart__a b-16
heart__at a-18
heart__fine c-24
heart__good a+20 d-22
heart__have d-15
heart__in a-20
heart__it d-17
heart__my a-19 b-20
heart__normal a+17 b-18 c-19
heart__pressure a+31 d-30
heart__runs a-17
heart_and a+15 d-16
heart_attack c-17
heart_checked a+15 c-16
heart_disease a-17
heart_failure d+17
heart_is c-29
heart_itself a-15 d+15
heart_monitor a-17 b-16 d+16
heart_problems c-26
heart_skips a-24 b-22 c+24 d-24
heart_stuff a+21 d-21
heart_trouble a+22 b-19 d-20
heartbeat a-21 b-20
heartbeat$ c-23 d+22
hearts a+20 c-16 d-18
hearts__it a+15
heave* b-15
heavens a+20
heck c-19
heck_no a+16
hell a-18 b-22 d+16
hell_no a+19
help c-23
help$ c-21
helpe* d+17
helped d+17
helped$ a-15 d+17
hep a-33
hep_c a-29
hepat* a-41 b-26
hepatitis a-40 b-25
hepatitis$ c-26 d+22
hepatitis__nino c+19 d-19
hepatitis_a c+15
hepatitis_b c-25 d+27
hepatitis_c c-24 d+25
hepatitis_de c+20 d-20
her a-17 b-16
her$ a-16 b-23 d+19
her_@clinician d-16
her_@medicine a-16 d+17
her__@medicine a-16 d+19
her__had a+15 d-16
her__i a-15
her__it a+16 d-15
her_pediatrician b-16
here b-22 c-25
here$ b-19
here__me a+20 b-19 d-19
here_and a+16
here_with a+15 b-23 c-16
herma* a-18 d+16
hermana d-17
hermanos a-18 d+16
herse* b-22 c-25
herself b-22 c-25
herself$ a+18 d-19
hi a-27
hice b-21 d-16
hice__prueba a+16 c-17
hice_la a+16 c-17
hicie* b-27
hicieron b-27
hicieron__eco c-17
hierb* b-17 d-25
hierbas a+19 c-18 d-18
higad* c-17
higado c-17
higado$ a-30 d+15
higado__# a-18 d+21
higado__la c-15
higado__me a-23 c-26
higado_graso a-31 b-23
higado_si d+15
higado_y d-15
high a-41 b-21 d+17
high$ a-37
high__@medicine a-19 c-20 d+24
high__am a-21 c+21 d-17
high__are c+15 d-16
high__i a-26 b-16
high__pressure a-20
high__the a-17 c+20
high_and a-17 c+18
high_at a-19
high_blood a-23 b-19
high_but a-26 c-27 d+30
high_school a+21 c-19 d-20
high_when a-23
hija a-21 b-17 d+18
hijo c-16
hijos a+20 c-28 d-17
him b-18
him_at d-18
hinch* a-23 b-17 c-20 d+22
hinche a-22 c-17 d+20
hiper* c-32 d+15
hipertensa d+20
hipertensa$ a-17
hipertension b-17 c-17
hipertenso$ b-24
hipertenso__la a-23
hipertenso_de a-23
hipom* b-19
hipomania b-19
hipomania__de b-19
his d-25
his$ a-24 b+16 c-27
his_@body a+16 d-16
his__not a+21 b-17 c-19 d-17
histo* b-24
historial b-22 c-16
historial$ a+21 d-19
hit__up a+21 d-21
hit_me a+18 d-17
hives a-23 b-19 c-34 d+37
hizo b-23
hold a-46 d+18
hold__@animal a-16 b+17 c-16 d-18
hold_my a-25 b-22 c-23 d+25
hold_on b+16 d-20
hold_up a-20
holdi* a-17 b-16 d+17
holding a-17 b-16 d+17
hombr* a+30 b-17 d-20
hombre a+30 b-17 d-20
hombre$ a+24 d-16
home b-41
home$ b-29
home: c-26
home:# c-48 d-18
home:#_minutes b-18
home:@animal a-26 b-25 d+23
home:@body a-26 b-17 d+23
home:@body_up a-23 b-15 c-15 d+22
home:@call c+18 d-16
home:@clinician b+21 c-23 d-27
home:@clothes a-38 b+20 c-36
home:@clothes_alla b+15
home:@clothes_there b+17 d-17
home:@door b-47 c-33 d+18
home:@door_locked d+15
home:@drink a-17
home:@drive a-16
home:@drug b+17
home:@eat c-16
home:@food b-25 c-21
home:@late b-19 c-18
home:@parking c-24 d-16
home:@parking_lot a+21 b-21 d-19
home:@place a+21 b-32 d-23
home:@relative b-17
home:@relative_has a+19 d-16
home:@relative_me a-18 b-26 d+22
home:@ride c-15
home:@stop a-22 b+22 d-23
home:@stop_mi a-18 b+20 c-18 d-19
home:@symptom a-27 c+19
home:@thanks a-43 b+17 c-27 d+15
home:@thanks_a a-20
home:@thanks_you a-16
home:@traffic a+18 b-32 c-27
home:@traffic_on a+16
home:@vehicle d-27
home:a d-22
home:a_@parking d-16
home:a_flat a+20 b-15 d-19
home:a_mi a-19 c-19
home:about b-21 c-17
home:aca a-16 d+18
home:acabo a-20 b-18 d+20
home:acabo_de a-20 b-18 d+20
home:acost* a-25 b-22 d+24
home:acostado a-25 b-21 d+23
home:afuer* a+17 d-16
home:afuera a+17 d-16
home:ago a-19 d+15
home:ahori* a-16 b-17
home:ahorita a-16 b-17
home:al b-16
home:all a-30 d+18
home:alla a-19 b+22 c-20 d-20
home:am b-35
home:am_at b-30
home:am_home c+15
home:am_lost a+15
home:amabl* d-16
home:amables d-16
home:and b-18
home:and_sound a-20 b-19 d+21
home:ando a+17 c-18
home:ando_en c-15
home:apart* d+15
home:apena* a+24 b-24 c-18 d-23
home:apenas a+24 b-24 c-18 d-23
home:aqui b-17 c-17
home:are b-18
home:are_sitting a+17 d-16
home:askin* a-16
home:asking a-16
home:at b-24
home:at_# a-16 d+17
home:at_the b-23 c-45
home:at_your d-20
home:atora* a+19 b-18 d-18
home:atorados a+19 b-18 d-18
home:atorados_en a+15 b-15
home:aun a+26 b-20 c-31 d-22
home:aun_estoy a+17 c-17 d-16
home:back a-21 b-32 c-29 d+31
home:back_at a-19 b-16 d+19
home:band a+18 d-15
home:be a-15 d-18
home:bed a-21 b-19 d+22
home:been b-20 c-23
home:bien a-30 d+24
home:brother a+23 c-15 d-23
home:bus a+23 b-18 c-16 d-19
home:but a-19
home:by b-16
home:by_now d-15
home:caldi* a-16 d+17
home:caldito a-16 d+17
home:cama a-25 b-24 c-17 d+26
home:camin* a+18 b-22 c-21
home:camino a+18 b-22 c-21
home:can a-18 b+19 d-20
home:can_i b+18 d-19
home:casa a-19
home:casit* a-18 d+18
home:casita a-18 d+18
home:clinica a+16 b-17
home:como d-22
home:compl* b-15
home:con b-42 c-41
home:con_la d+15
home:con_mi b-16 c-22
home:con_mis a-21 d+21
home:couch a-24 b-18 d+20
home:creo a-22 d-25
home:creo_que b-17 c+15
home:cuand* b+15
home:cuando b+15
home:cuart* a-22
home:cuarto a-22
home:de_mi a-16
home:de_su d-17
home:deje a-22 b+22 d-23
home:dejo a-15
home:dejo_en a-15
home:del b-18
home:desde a-16 d+18
home:desde_las a-16 d+18
home:did a-19
home:dog a-15 b-21 d+19
home:door a-18 b-28 c-21 d+24
home:dormi* b-16
home:drive c-17
home:drive* a-25 b+18
home:driver a-19 b+19 d-17
home:dropp* a-18 b-17
home:dropped a-18 b-17
home:dropped_me d+17
home:eating a-23 b-18 d+22
home:el a+15 c-19 d-20
home:el_@vehicle b-29
home:el_sofa a-19 d+19
home:en a+17 b-57 c-21
home:en_camino a+27 b-18 c-16 d-27
home:en_casa a-21 b-20 d+19
home:en_el a+20 b-16 c-21 d-17
home:en_la a+18 b-39 c-21
home:en_mi a-33 b-32 c-21 d+32
home:en_un d-15
home:enter* a-17 d+17
home:entera a-17 d+17
home:entra* a-17 d+16
home:es a-21 c+17 d-18
home:eso a-22 c+19 d-25
home:esper* a+23 c-22 d-24
home:esperando a+23 b-17 c-22 d-21
home:esperando_que c-16
home:esposa a-17
home:esposo a-17 b-20
home:esta b-21
home:estam* a+17 b-19
home:estamos a+17 b-19
home:estar d-16
home:estoy b-40
home:estoy_con a-17 d+18
home:estoy_en b-19
home:every* c+15
home:falta a+27 b-23 c-20 d-27
home:falta_el a+15
home:farma* a+19 d-19
home:farmacia a+19 d-19
home:feet a-23 b-15 c-15 d+22
home:flat a+20 b-15 d-19
home:flat_on a+15 d-15
home:foggy c+15
home:for c-17
home:getti* a-17 c-17 d+17
home:getting a-17 c-17 d+17
home:go d-23
home:good a-21 b-17 d+21
home:got_a c-15 d-22
home:got_in a-17 c+16
home:gracias a-30 b+19 c-19
home:guess c+21 d-20
home:ha b-19 d-25
home:hace a-19 b-15 d+19
home:hace_rato a-19 b-15 d+19
home:had c-17 d-17
home:halfw* a+25 b-24 c-18 d-25
home:halfway a+25 b-24 c-18 d-25
home:hambr* b+23 c-25 d-25
home:hambre b+23 c-25 d-25
home:has a+23 c-16 d-19
home:has_not a+16
home:hasta a-17 b-25 d+23
home:have d-30
home:have_not b-18 d-23
home:hay a+15
home:he b-17 d-19
home:he_is c-19
home:heard a-20 b-17 c+19 d-16
home:her c+16 d-17
home:here b-30 c-29 d+22
home:hermana a-17
home:hija c-16
home:him a-18 c+23 d-19
home:his c+21 d-17
home:home b-31 d+25
home:home_sweet a-18 b-15 d+18
home:hora a+21 b-17 d-22
home:house b-26
home:husband c-15
home:i a-18 c+26 d-27
home:i_am b-35
home:i_have d-16
home:i_think a-17 c+19 d-17
home:in a-23 b-16 d+21
home:in_bed a-15 d+17
home:in_my a-29 b-29 d+29
home:in_the b-36 c-31
home:is c+19 d-29
home:is_been c-15
home:is_my d-17
home:is_not d-17
home:it c-15
home:jaja a-22 b-23 d+18
home:just a-23 b-19 d+21
home:keeps b-22 c-18
home:kind a-16
home:la d-21
home:la_@door a-22 b-24 d+23
home:la_@place a+16 b-17
home:la_@relative a-21
home:la_farmacia a+19 d-19
home:las b-21
home:le d-18
home:left b+17 c-18 d-30
home:left_my a-24 b+24 c-17 d-23
home:let a+16
home:like a-21 b-17 c+16
home:llant* a+19 b-17 c-16 d-16
home:llanta a+19 b-17 c-16 d-16
home:llave a-17 b-16 d+18
home:llega a+15 d-18
home:llega* a-20 b-21 d+20
home:llegamos a-25 b-18 c-15 d+24
home:llego d-33
home:llegu* a-27 b-29 d+25
home:llegue a-27 b-29 d+25
home:lo a-17 d-15
home:lobby a+21 b-16 d-21
home:locke* b-19
home:locked b-19
home:lol b-16
home:los a-15 d+16
home:lost a+15
home:lot a+21 b-21 d-19
home:made b-21 c-17
home:made_it b-21 c-17
home:manan* b+15
home:manana b+15
home:me a-17
home:me_dejo a-15
home:me_falta a+15
home:me_recojan c-16
home:me_trajo d+15
home:media a+22 b-17 d-21
home:media_hora a+22 b-17 d-21
home:mi a-16
home:mi_cama a-21 b-23 c-15 d+23
home:mi_casa a-15 d+15
home:minut* b-18 c-15
home:minutes b-18 c-15
home:minutes_ago a-18 d+17
home:minutes_out a+20 d-19
home:mis a-22 d+20
home:mismo b-15
home:my a-22 c-15
home:my_@clothes a-16
home:my_@relative b-27 c-24
home:my_couch a-18 b-17 d+19
home:my_house a-16
home:my_own d+16
home:nadie a+15
home:next d-19
home:ni d-19
home:ningu* a-16 d+16
home:no b-44
home:no_llega a+15 d-18
home:no_me b-18
home:nobod* a+23 b-20 c-18 d-22
home:nos a+18 d-17
home:not b-31 d-17
home:not_yet a+15 c-15
home:noved* a-21 d+20
home:novedad a-21 d+20
home:now a-19 b-17
home:nurse b+16 c-20 d-24
home:off a-21 b-18 c-16 d+24
home:on a+23 b-32
home:on_# a+19 b-18 d-16
home:on_my b-27 c-27
home:on_the a+28 c-31 d-19
home:one a-22 c-19 d+17
home:out a+31 b-25 c-24 d-29
home:outsi* a+23 b-19 c-20 d-21
home:outside a+23 b-19 c-20 d-21
home:own d+16
home:papa c-18 d-20
home:param* a+18 d-20
home:paramos a+18 d-20
home:parec* a-20 b-28 c+25 d-24
home:parece a-20 b-28 c+25 d-24
home:parking d-22
home:perdi* a+16 d-15
home:perdio a+16 d-15
home:pero a-24 b-18 d+17
home:pharm* a+17 d-16
home:pharmacy a+17 d-16
home:por c-25 d-23
home:por_la a+24 b-23 c-16 d-22
home:pregunto c+16
home:prime* a+18 b-17 d-18
home:primero a+18 b-17 d-18
home:probl* a-23 d+22
home:problema a-16 d+16
home:puedo a-16 b+28 c-17 d-27
home:puerta a-22 b-24 d+23
home:que d-32
home:que_me c-19 d-18
home:que_ya b-16 c+17
home:quien a-21 b+24 c-24 d-22
home:rato a-19 b-15 d+19
home:recli* a-19 d+20
home:recliner a-19 d+20
home:recoj* c-16
home:recojan c-16
home:ride c-15
home:road a+18 d-18
home:room d-19
home:safe a-20 b-19 d+21
home:safe_and a-20 b-19 d+21
home:salie* a+18 b-18 d-16
home:saliendo a+18 b-18 d-16
home:salva b-16 d+15
home:sana b-16 d+15
home:sana_y b-16 d+15
home:se d-15
home:segui* a+22 b-17 d-23
home:seguimos a+22 b-17 d-23
home:senta* a+15 d-16
home:she c+16 d-31
home:shoul* d-17
home:sigo a+25 b-25 d-30
home:sigo_en a+16 b-19 d-26
home:sin a-31 b-21 c-16 d+29
home:sin_novedad a-21 d+20
home:sitti* b-21 c-20
home:sitting b-21 c-20
home:sitting_in a+21 d-21
home:sitting_on a-19 d+18
home:so d-26
home:sofa a-21 d+18
home:someb* d-16
home:sound a-20 b-19 d+21
home:soup a-18 b-15 d+19
home:soy a-21
home:soy_la a-19
home:still a+47 b-37 c-36 d-48
home:still_in a+23 b-16 d-23
home:still_on a+22 c-15 d-23
home:stopp* a+17 c-20
home:stopped a+17 c-20
home:stopped_at a+20 c-18 d-18
home:stuck a+29 b-31 c-22 d-26
home:stuck_@late a+16
home:stuck_on a+18 b-15 d-17
home:su c-17
home:sueter a-18 b+19 d-19
home:sure a-15 c+15
home:sweet a-22 c-17
home:sweet_home a-18 b-15 d+18
home:tambi* c-15
home:tambien c-15
home:tapon a+19 d-18
home:taxi b-21
home:tengo a-27 b+28 c-26 d-27
home:tengo_hambre a-24 b+24 c-22 d-23
home:thank a-16
home:thanks a-21 d+17
home:that a-23 b+20 d-32
home:that_was a-22 b+24 c-19 d-24
home:the c-34
home:the_@animal a-16 b-15
home:the_@clinician c-18 d-21
home:the_@door b-18
home:the_@parking b-15
home:the_@vehicle a+19 b-18 d-17
home:the_house a-17
home:the_pharmacy a+17 d-16
home:the_road a+18 d-18
home:there c-22 d-30
home:think a-19 c+21 d-19
home:this b-17 d-20
home:this_is b-17 c+15
home:to c-18
home:to_go a+18 d-19
home:todav* a+35 b-28 c-31 d-35
home:todavia a+35 b-28 c-31 d-35
home:todavia_en a+16
home:todo a-30
home:toman* a-16 d+17
home:trajo d+15
home:tranq* a-25 b-17 c-16 d+24
home:troub* a-17 d+17
home:trouble a-17 d+17
home:tucke* a-17 b-15 d+16
home:tucked a-17 b-15 d+16
home:tucked_in a-16 d+15
home:uber d-19
home:un b-22
home:up b-23
home:up_on a-16
home:vamos a+23 d-24
home:vamos_en a+18 d-18
home:viaje a-16 b+17 d-16
home:viend* a-19 b-17 c-19 d+23
home:viendo a-19 b-17 c-19 d+23
home:voy a+23 d-24
home:voy_en a+18 d-18
home:waiti* a+32 b-26 c-29 d-30
home:waiting a+32 b-26 c-29 d-30
home:walke* a-22 b-17 d+22
home:walked a-22 b-17 d+22
home:walked_in a-20 d+19
home:was a-33 b+26 d-23
home:was_wild a-16 b+19 c-15 d-20
home:way b-17
home:we b-39 c-20
home:we_are a+16 b-15 d-23
home:wild a-16 b+19 c-15 d-20
home:with c-16
home:with_my a-18 d+18
home:y a-25 b-46 d+32
home:y_salva b-16 d+15
home:ya a-37 b-30 d+25
home:ya_en a-28 b-22 d+28
home:ya_estoy a-18 d+17
home:ya_hasta a-17 b-15 d+18
home:ya_llego a-16
home:ya_llegue a-16 b-16 d+20
home:ya_puedo b+18 d-16
home:yet a+37 b-21 c-37 d-29
home:yo a-30 c+27 d-19
home:your a+17 c-20 d-26
home:your_place d-20
home__# a-21 d+16
home__home a-18 b-15 d+18
home_after a+20 d-20
home_sweet a-18 b-15 d+18
hon a-28 c-19
hon$ a-28 c-21
hones* a-29 b-29
honest a-18 b-15
honest$ a-17
honest_yes d+16
honestly a-19 b-24
honestly$ b-19
honey b-29 c-22
honey$ b-18
honey_i b-19
hongo* d-18
hongos d-18
hope b-26
hope__lol a-18 c+18
hope_not d-24
hopef* c+17
hopefully c+17
hopin* b-24 c+18 d-25
hoping b-24 c+18 d-25
hoping__@relative c+15
hoping__can c+15
hoping_my c+15
hoping_to b-19 d-24
hora c-41
hora$ a+17 b-16 c-27
hora__la d-17
hora_de a-16
hora_era b+17
hora_me a-19
horario b-24 c+18
horas a-18 b-16 d+17
horri* b-24 c-31 d+27
horrible c-18
horrible$ c-15
horse b+19 c-18
horses a-18 c-15
hospi* a-17 b-18
hospital b-16
hospital__my a+16
hospital_with a+16
hospitalized a-20 d+20
hospitalized_for a-17 d+18
hour c-36
hour$ c-34
hours a-17 b-16 c-22 d+22
house b-24 c+17
house$ d-16
how a-38 b+37 d-43
how__are b+16
how__does b+25 c-24 d-16
how__i a-32 b+33 d-25
how__is a-18
how__it a-25
how__my d-17
how__will d-18
how_long a-35 b+16 d-15
how_many a-21 b+18 d-16
how_much a-17 b+24 c-22 d-19
how_would a-15
hoy b+30 d-42
hoy$ a-17 d-23
hoy__la b+16 c-21 d-20
hoy_ni a+17
hubby c-17
huelo a+15
huelo$ a+15
huh a-41 b+32 c-38 d-22
huh$ a-40 b+35 c-37 d-29
hurt a-21 b+23 c-19
hurt__@body b+17 d-17
hurt_your b+17 d-17
husba* d-19
husband c-24
husbands d-19
husbands__with a+15 b-16
husbands_been b+16 d-17
hyper* a-36 b-17 c-26 d+36
hypertension a-35 b-16 c-24 d+35
hypom* a-22 b-23 c+16
hypomania a-16 b-21 c+23
hypomania$ c+15
hypomanic d+15
hyste* a+33 c-17 d-23
hysterectomy a+33 c-17 d-23
hysterectomy$ a+15
hysterectomy_# a+16
i$ a+16
i_@clinician a-21 b-22 c-18 d+22
i_@drive c-16 d-24
i_@drug c-15
i_@stop b-25
i_@vehicle a-19 b+18
i__# b+17 d-29
i__@body a-24
i__@call b-16
i__@drink b+16 c-20 d-17
i__@drive c-23 d-23
i__@drug c+21 d-17
i__@eat c-20
i__@late c+19 d-16
i__@medicine d+17
i__@month c+17 d-16
i__@move d-20
i__@relative c+22 d-18
i__@stop c-17
i__@symptom a-28
i__@treat c-16
i__@vehicle d-27
i__@year d-17
i__a a+15 c-16
i__about d-20
i__adopted a-15
i__afraid a+17
i__all c-22
i__allergic a-17 c-28
i__alone a+17 b-15 c-17
i__am c+15
i__and b-19 c-22 d+19
i__answering a-16
i__are d-15
i__around a-16
i__as b-16
i__asked c+17
i__asleep d-34
i__b c-16
i__baby c-20
i__back b-17 c+18
i__bad b-17
i__be b-19 c-24 d+18
i__been b-23
i__believe d-16
i__bipolar a-25 b-31 c-19 d+41
i__blood c+15 d-19
i__bottles c-15
i__but d-22
i__by d-22
i__cath a-16 b-17 c-16 d+18
i__cirrhosis d+16
i__clear b-22 d-17
i__coming c-17
i__covered c-16
i__days d-16
i__detox d+18
i__disease d+16
i__do b-17 c-25
i__doing d+17
i__down a+22 d-19
i__dude a+17
i__dying c-17
i__ever d-18
i__expecting d+19
i__few a-17
i__filled c-16
i__find a-25 c+17 d-23
i__five b-15
i__for a-24 d+19
i__four a+16 d-16
i__free a-27 d+28
i__get a-20 c+26 d-20
i__going b-16 c-20
i__good b-21 c-27
i__got b-17 c-16
i__grandkids a-16 d+17
i__guy a+17
i__had a-16
i__have b-49
i__healthy a+15
i__heard d+15
i__heart b-23 c-20
i__hepatitis c-22 d+24
i__her b-20
i__here a-17
i__high c+15
i__him a-15
i__his a-19 c-18
i__home c+17 d-24
i__hope c-21
i__i b-27
i__id a+17 c-16
i__in c-26
i__is a+15 b-31 d-23
i__it b-21 c+16
i__just a-17 b-25
i__know b-21
i__little c-18
i__liver b-22
i__lol b-17
i__lost a+17 c-17
i__lot a-20 b-22
i__low a+24 d-23
i__make a-24 c-17 d+24
i__male a+16
i__man a+23 b-16
i__manic a-15 c-15 d+18
i__marathons a+16 b-15 c-16
i__maybe a-17
i__minor a+19 d-19
i__miss a+17 d-18
i__more b-31
i__most a-16
i__much b-27
i__my d-18
i__name a-15
i__nervous b-17 c+20 d-19
i__new a+28 b-21 c-20 d-26
i__night d-16
i__no b-19
i__normal a+19 c-18
i__not a-29
i__nothing a+29 d-30
i__nursing a-17 d+16
i__off b-19
i__ok a+22 b-23 c-17 d-20
i__on b-23
i__one a-16 c+16
i__only a+18 d-18
i__or a-15 d-22
i__out b-17
i__own b+17 d-22
i__pregnant a-16 d+15
i__prescribed a-26 c+26
i__psychotic c-21 d+23
i__pumping d+21
i__rather b+16 c-30 d-35
i__say d+15
i__see a-16 b-20 d+19
i__seizure d+15
i__she a-15 c+16
i__sitting d+15
i__sixty a+24 b-22 d-23
i__skip a+26 b-27 c-18 d-22
i__sleep a-22 c+21 d-17
i__so a-25 b-16 d+18
i__some a-31
i__somebody c+15
i__someone a-37 d+20
i__something a-16 c+18
i__sometimes a-25 b-15
i__stuck a+18 d-17
i__take b-15
i__talk b+16 c-23
i__than a-25 b-21
i__that c-26
i__there a-24 c-22 d+19
i__they a-15
i__things a-16 d+17
i__think d-24
i__this b+16 d-22
i__three a-15 c-21
i__time b-22 c-24 d+18
i__today a-19 d+19
i__told d-19
i__too b-28
i__took a+22 c-21 d-15
i__track c+17
i__tried b-18 c-22 d+22
i__trouble a-17
i__twice d+16
i__two b-17
i__up b-35 c-15
i__use c-17
i__walk a+19 c-16
i__want a-17 b+16 d-21
i__was a-19 b+15
i__what c-15
i__when b-21
i__with b-21
i__wondered a-19 c+21 d-16
i__work a-19 d-20
i__would a-19 b-17 d+17
i__yes c-25 d+15
i__you d-36
i__young a-20
i__your c-18 d+21
i_already a-17 b+20 d-21
i_am c-19
i_be a-18 c-30 d+16
i_black a-16 c-16 d+17
i_breastfeed a-18 b-18 c-17 d+20
i_bring b+22 c-19 d-16
i_broke d-21
i_come a-17
i_could b-32
i_did a-20
i_doubt a-34 c+36 d-26
i_drank c+17
i_drink b-19 d-21
i_feel a-22 b+21 c-15 d-15
i_forget b-28
i_forgot d-17
i_gave b-18
i_go b-24
i_got c-16
i_guess a-33 b-20
i_had b-51 c+15
i_have b-15 c-25
i_hear c-18
i_heard a-17 b-17 c+17
i_hope a-33 b-16 c+31 d-27
i_just b+25 c-30 d-31
i_know d-26
i_left d-16
i_live a+23 d-15
i_might a-21 b-17 c+25 d-23
i_moved a+22 b-20 c-18 d-21
i_need a-24 b+22 d-19
i_never c-17
i_only a+20 d-22
i_ought c-17 d+15
i_pass d-15
i_planned d-16
i_pump a-27 b-25 c-24 d+32
i_run a+20 b-17 c-18 d-17
i_saw a-19 b-19
i_say b+15 d-18
i_see a-27 b-23
i_still a-18 d+16
i_sure c-20
i_take a-17 b+17
i_tell a-17 c+15 d-17
i_think a-24 c+29 d-24
i_thought c-25
i_took a+19 c-19 d-19
i_tried c-18
i_use a-18 c+16
i_usually a+16 b-19
i_want d-22
i_wanted b-20 c-20
i_was a-24 b-47 c+17
i_wear a-20 c-23 d+17
i_will c+19 d-20
i_wish c-20
i_woke a-15
i_work d-16
ibuprofeno d-19
ic a-20 b-19 c-20 d+22
icu d-15
id c-20 d-18
id$ b+16
idea a-27 b-22 c+28 d-27
idea$ a-17 c+17 d-18
ido b-16
ido__@treat c-22 d+15
ido_a c-23
if a-40 c+28 d-28
if__@relative a-19 c+19 d-16
if__a b-17
if__am c-20
if__can a-22
if__count c+17
if__counts a-16 b-19 c+29 d-17
if__get d-16
if__gets c+23 d-21
if__is a-21 c+17 d-27
if__my c-16
if__not a-22
if__off c+17
if__stays d-16
if__the c+15
if__then b-17 d+21
if__to c-18
if__truck a-16 c+22 d-21
if_anything a+21 b-17 c-16 d-21
if_he a-24 c+19 d-23
if_i a-33 b+24 c-19
if_it a-16
if_my a-30 c+24 d-24
if_not a-16 c-16 d+16
if_she a-15
if_that b-30 c+19
if_the a-23 b-25 c+29 d-32
if_you a-20
igual a-17 b-21
igual$ c-17
ill b-15 d-18
imagi* a-22 b-22 d+21
imaginate d+16
imaginate$ d+16
imaginese c-16 d+17
imaginese$ c-16 d+17
impec* a+15
impor* b+16 d-16
importa b+16
impos* a+18 d-42
imposible a+22 c-33 d-35
imposible$ c-21 d-28
impossible b-23 c+16 d-21
impossible$ a-19 c+17
in c-16
in$ a-23
in_# b-22 c-22
in_@date b-30 c-23
in_@medicine c-16
in_@person c-15
in__@date a+16 d-17
in__@day a+15 d-17
in__@door a+19 d-19
in__@month c+15 d-21
in__@parking b-18
in__@year c-18
in__a c-18
in__and c-29
in__army b-15
in__at a-16 d+17
in__bit a-17 c+18
in__does a-15
in__family b+16 c-23
in__for c-17 d+19
in__getting c-16 d-16
in__grade a+17 d-18
in__house a-22 d+17
in__is c-24
in__it b-18 c-16
in__life a+33 c-21 d-34
in__like b-19 c-16
in__lol d-20
in__lot b-18
in__meeting c-19
in__middle d-18
in__minutes a-17
in__morning a-18 d-17
in__once a-17
in__oven d+15
in__own d+16
in__right a+18 d-18
in__room a+15
in__s d-18
in__school c-19
in__since d+15
in__so b-16
in__spring c-15
in__state c-18
in__the a-25
in__this a-18
in__truck c-16
in__we b-16 c-17
in__while d-17
in__with c-16
in_a d-20
in_bed b-16
in_between a-16
in_church a+20 d-22
in_class a+20 d-19
in_college a-28 b-20 d+22
in_her b-18
in_high a+20 c-17 d-21
in_may b-30 c-33
in_me d+18
in_my b-17 c-38 d+22
in_one b-19
in_rehab a-16
in_spring d+15
in_surgery c+17 d-18
in_there c-16 d+16
in_this c-18 d-25
inclu* a-18 c-22
incon* a-24 b-25 c-34 d+28
incontinencia c-17 d+22
incontinencia$ d+19
inconveniente a-20 c-15 d+21
inconveniente$ a-20 c-15 d+21
infar* c-21
infarto c-20
infarto$ a-20
infarto__# a-18 d+20
infec* a-27
infecciones a-20 c-28
infections c-17 d+24
infla* a-16 c-16
ingre* d+21
inste* a+20 d-20
instead a+20 d-20
instead$ a+20 d-20
insuf* a-23 b-16 c-19 d+24
insuficiencia a-23 b-16 c-19 d+24
insulin a-20 b-19 c-17 d+22
insulina a-15 c-18 d+18
insurance b+18 c-25 d-22
inten* a-17
inter* a-25 d+24
interesa a+19 d-21
interesa$ a+19 d-21
internada b-18
internaron b-18 c-15
into a-26
into_it a-17 c+18 d-18
inveg* d+16
invega d+16
inyec* d-20
inyeccion d-17
ir__@clinician a-17
ir_al a-17
irme_sola d-17
iron a+22 b-22 c-20 d-21
iron$ a+22 b-22 c-20 d-21
irreg* a-31 b-26 c+28
irregular a-31 b-26 c+28
irregular_heartbeat a-21 b-20
is b+27 d-31
is$ b+17 c-16
is_# a+17 c-23 d-19
is_@date c+17 d-18
is_@drink d-16
is_@drive a-17 d+19
is_@open a+19 b-18 c-21 d-17
is_@sick c-22 d-22
is_@symptom a-16
is_@treat a-15 b+21 c-22
is_@wrong a+15 b-16
is__# a-17
is__@body c-16 d-19
is__@day a-16
is__@drug a-19
is__@medicine a-23 b+18 d-18
is__@month a-28 c-27 d+20
is__@relative b-25
is__@treat a-24 b+20
is__a a-21 b+19 d-25
is__about a-21
is__all c-17
is__along a-22
is__am b-20
is__an c-17 d-18
is__as b-24
is__bad a-19
is__both d+15
is__but a-32 b-24 c-41 d+40
is__chance a-16 b-15 c+16
is__do a-15 b+15
is__drinker a+17 b-17
is__drugs a-16
is__exactly b-19 c+19
is__first a+16 b-15
is__for d-21
is__from d+15
is__good a-22
is__heart a-16
is__her a-20
is__here c-30 d-33
is__high a-21
is__house b-17 c+16
is__i a+18 b-38
is__in b+19 c-24 d-17
is__it d-15
is__list a+16 b-16
is__lol d-30
is__morning b-17 d-17
is__my b-28 c-27
is__not c-25
is__nothing c-15
is__now a+17 d-17
is__number a-20
is__of b+20 c-20
is__ok a-26 b+33 c-28 d-27
is__old a+24 b-21 d-22
is__on b-18
is__only a+17
is__or c+15
is__patient b-17 d+16
is__problem b-24
is__reaction d-20
is__right a-22
is__since d-18
is__so d-18
is__tests a-17 b-15 c+17
is__that b-22
is__the b+19 d-41
is__there a-16 d+16
is__time a-20
is__to a-38 b+27 c-16
is__two b-16 c-22
is__up a-23
is__we a-15 b-19 c-18 d+21
is__week c+17 d-16
is__whole a+16 b-16
is__with a-29
is__you c-22 d-26
is_a a-24
is_all a+23 b-40 d-17
is_as a-20
is_at d-19
is_bad a-21
is_been c+15
is_better d-22
is_bipolar b+19 c-25 d-16
is_but a+17
is_calling a-17
is_checking a-18 b-16 c+24 d-22
is_dark a-20 b-17 c+18 d-16
is_fine b-22 d+15
is_for b-29
is_gallbladder a-16
is_going a-22
is_gone b-18 d-22
is_good a+23 b-17 c-21 d-20
is_got b-16 c-21
is_high a-27 d+20
is_his a+16 d-16
is_it c-27 d-21
is_just d-25
is_me a-23 b-24 d+22
is_my a+29 b-20 d-34
is_normal a-19
is_nursing a-16
is_off a-19
is_ok a-18 b-17 d+25
is_on a-15
is_one a-20 b+22 c-16 d-19
is_only c-15
is_out a+20 b-16 c-22
is_over d-18
is_personal a-21 b+21 d-17
is_pregnant a-18 b+19 d-17
is_psychosis b+19
is_right b-18 c-20
is_running c+15 d-16
is_scarred d+17
is_schizo b+23 d-20
is_shot c-17 d+20
is_still d+17
is_that a-19 c+21 d-33
is_the c-33
is_there a-22 b+30 c-26 d-33
is_this a-35 b+29 c-16 d-20
is_too d-19
is_up a-22 b-21
is_what b-15
is_working a+16 c-24
issue a+15
issue* a+39 b-21 c-26 d-35
issues a+39 b-21 c-26 d-35
issues$ a+18
it b-24
it$ b-22
it_@relative a-16 c-16 d+15
it__# b+20 c-32
it__@animal a-23 b+19 c-18
it__@medicine a-17
it__@open a-15 b-18 c+20 d-21
it__@relative a-21 b-16
it__@symptom b-19
it__about a-16
it__am d-15
it__and a-21 b-26
it__at a-21
it__bad a-17 b-15 d+21
it__be d-23
it__been d-18
it__but b-19
it__do a+19
it__for d-27
it__her a-18 c-15
it__high a-20 b-18 d+19
it__his d-19
it__how a-15
it__i a-25
it__if d-18
it__in b+19 d-15
it__just d-18
it__like a-18
it__low a+17 b-21 d-17
it__make a+17 d-20
it__my d-19
it__never c-17
it__no a+16 d-16
it__not b-36 d-32
it__now c-16
it__once a-16 c+22 d-22
it__problem c-19 d+19
it__some d-17
it__still a-15
it__that c-18 d+23
it__the a+16 c-22
it__then b-17 d+17
it__to a-22 b+31 c-21 d-18
it__took c-17
it__two a+16 d-19
it__was a+17 d-18
it__weird a-17 c+18 d-16
it__when d-21
it_all c-22
it_at d-19
it_back a+16 d-22
it_be a-26 b+21 c-18
it_before a+20 b-23 c-27
it_by a-17
it_did c-16
it_does b-16 d+17
it_for a+17 c-22
it_go a+15 c-17 d-17
it_i b-23 c-23
it_in b-27 d+17
it_made b-17 d+15
it_now a-20 d+19
it_on a-23
it_once d-16
it_out b-19 c+21 d-23
it_runs c-20
it_take a-15 d-18
it_this a-18
it_tomorrow a+19 d-19
it_up a+15
it_was a-16 b-37 c+27
it_well a+15
it_will d-20
itch b-16
itsel* a-15 d+15
itself a-15 d+15
itself__ok a-15 d+15
iud c-15
ivf a-17
izqui* a-16 d+17
izquierdo a-16 d+17
jajaj* b+30 c-49 d-27
jajaja b+30 c-49 d-27
jajaja$ b+18 c-39 d-17
jajaja_que a-25 b+28 c-22 d-29
jale a+17 c-18 d-15
jamai* a+18 d-17
jamaica a+18 d-17
jamas a+38 b-35 c-39 d-23
jamas$ a+30 b-23 c-26 d-25
jamas__la a+16
jamas_he a+18
jamas_me a+16
jaund* a-19 c+18 d-17
jaundice a-19 c+18 d-17
jaundice__a a-16
jaundice_as a-16
jeje a+21 c-21 d-25
jeje$ a+21 c-21 d-25
jk a-16 d+17
job b-25 c-23
job$ b-19 c-19
journ* b+18 c-22
journaling b+18 c-22
joven a-15 c-17
joven$ a-20 d+23
joya b-23 c-21
joya$ b-23 c-21
jubil* a-21 d+23
jubilado a-21 d+23
jubilado$ d+15
jueves a-24
july b-16 d+15
june a+21 c-20 d-19
junio c-16
junio* b-16
junior b-16
junta a+22 b-17 c-21 d-22
just a+32 b-17 c-30 d-22
just_# a+16 d-17
just_@day c-19
just_@drink a+25 b-16 c-16 d-23
just_@drug b-17 d-20
just_@medicine a+24 d-23
just_@vehicle a-25
just__# d+15
just__@body c-16
just__@drug b-17 c+20 d-27
just__a c-19
just__about a+16 c-17
just__and a+30 c-29 d-28
just__blood a-18 d+18
just__i b-18 c+24
just__in b-25
just__it c-17
just__lol c-15
just__my b-21
just__no c-18 d+19
just__of a-17
just__one c-25
just__out c-16
just__pain c-16
just__pressure a-18 d+18
just__so a-19 d+20
just__stones a+16 d-16
just__the a-34 d+25
just_a c-28
just_anxiety a+18
just_asthma a+17 d-15
just_fine d-17
just_got b-19 c-19
just_had a-21 b+18 c-23
just_kidney a+16 d-16
just_me a+30 b-19 c-22 d-30
just_my a+15 b-23 c-25
just_now a+15
just_one d-17
just_prayer a+20 b-16 c-18 d-17
just_sad a+19 d-22
just_started a+17
just_the b-32
just_to a+18 b-19
justo b-22
keep a-32 d+16
keep__on a-15
keep_it b-18 c-18 d+19
keep_me a-15 c-18
keep_my a-17 d+17
keeps b-27
keeps$ b-22 c-18
ketamina a-35 c-34 d+23
ketamine b+16 c-40
kid a-16 b-28
kidne* c-38
kidney c-30
kidney$ c-21 d+19
kidney__but a+17
kidney__is d-16
kidney__not a+20 d-19
kidney_stones c-17
kidneys c-22
kidneys$ a-16 b+17 c-25
kidneys__bad d-20
kidneys__liver a+22 d-22
kidneys_are d-22
kidneys_like d+15
kidneys_only b-17 c-19
kids b+16 c-23 d-15
kind d-21
kind$ b-20 c-28
kind__# d-17
kind_of c+16 d-43
kinds a-24 b-17 c-23 d+26
kinds$ a-17 c-16 d+18
knees a+22 d-22
knock b-19 c-22
knock* a-19 c-19 d+19
knock__out b-16 c-20
knocked a-19 c-19 d+19
knocked__lol a-15 d+15
knocked_up a-19 c-20 d+19
know c+23 d-33
know$ a-39 c+18
know__@relative c+18
know__a a-15
know__he c-17
know__here a+15
know__is a-19
know__it a-20
know_anyone a+15
know_by c+18 d-19
know_if a-16
know_my c+17
know_of d-15
know_what b-18 d-17
knowl* d-20
knowledge d-20
knowledge$ d-18
known b-18 c-22
knows a-28 c+20
knows$ a-24 b-30 c+19
knuck* a+16
la_@body a-16 c-36 d+16
la_@clothes a-19 d+20
la_@door a-21 c-21 d+16
la_@drug a-28 b+18
la_@food d-29
la_@medicine b-33
la_@place a-18 b+27 c-19 d-19
la_@sick b-20 d-18
la_@stop d-16
la_@treat a-18 c-16
la_@vehicle a+17 d-16
la__# b-23
la__@month a+17 c-17
la__@relative a-16
la__@vehicle a-17 c+16
la__a c-23
la__al b-24 d-25
la__alta b-28 c-16 d+16
la__ando a-22 c-17 d+20
la__ayer a+17 c-18
la__baja a+17 d-20
la__bebe a+17 d-17
la__bien a+25 b-22 c-19 d-23
la__como a-18 d+16
la__con a-23
la__cuenta a-15 b+21 d-25
la__dana b+15
la__del b-20 d-27
la__dio c-15
la__el c-21
la__en c-26
la__es a-22
la__esta c-21 d-24
la__este a+16 d-17
la__estoy a-21 b+15 c-19
la__favor a-18 b+19 d-20
la__hace a-16 b-16 d+21
la__hoy c-16 d-19
la__jaja b-18
la__la b-16
la__le a-16
la__lo b-17
la__los a-18
la__manana d-18
la__me a-22 b-24 c-21 d+27
la__mi c-24
la__muy d-17
la__nada a+16 d-16
la__no c-15
la__nomas a+22 b-19 c-21 d-22
la__normal a+16 c-16
la__nunca a-16 c+17
la__pasada c-18
la__pero a-15
la__por c-21
la__puesto a+18 c-16
la__que c-35
la__queda a-23 b-15 d+22
la__salio b-19
la__se a-18 c-23 d+23
la__si a-30 c-33 d+17
la__siempre c-22
la__sin d-16
la__soy a-16 d+17
la__tengo c-17
la__tiene b-16
la__todavia c-18
la__tomado d-18
la__tomo a-18 b-16 d+24
la__vez b-19
la__y b-39
la__yo b-25
la_agenda b-18 d-20
la_anestesia d-16
la_cama a-18
la_casa a-22
la_chamba a+15
la_coca a-17 d+22
la_compre a+16
la_conozco a+20 c-16 d-16
la_cuenta a-24 b-37 d+15
la_de c-23
la_del c-16
la_dra c-15
la_ecografia c+15
la_edad b+17 d-19
la_fabrica a+22 d-18
la_familia a+17 d-16
la_farmacia a+17 b-22
la_fecha d-18
la_han d-21
la_he b-21 d-29
la_hora a-15
la_inyeccion a+16
la_llevo c-20
la_manana c-17
la_matriz a+17
la_mia b-21
la_misma a-21
la_nina b-18
la_noche b-30 c+19 d-16
la_orden a-29 b-23 c-20 d+28
la_orina a-19 b-18 c-24 d+23
la_otra c-16
la_paciente a-20
la_piedra b-16
la_pipi c-18
la_pregunta b+21 c-22 d-21
la_presion b-20 c-18 d+21
la_primera b-23 c-23
la_prueba b-20
la_pusieron c-24
la_que a+19 c-16 d-20
la_regla a+24 b-17 c-16 d-24
la_semana c-17
la_sulfa a+17 d-16
la_tengo a+19 b-31 c-23
la_tension b-19
la_traigo a-17 d+18
la_troca a-16
la_verdad a-15
la_vesicula d-27
la_vida b-17
lab a-15 c+20 d-22
labs a+21 d-42
labs$ a-23 b-16 c+26 d-18
labs__back d-17
labs__good a+19
labs__perfect a+15
labs_came a+18 c-18
lacta* b-28 c-32 d+19
lactando a-19 b-26 c-30 d+25
lactando$ a-19 b-24 c-29 d+24
lado a+22 b-19 c-17 d-22
lady a-21 c-34
lamen* a-20 d+21
lamentablemente a-20 d+21
lamictal a-19 d+18
laryn* a-17 d+16
laryngospasm a-17 d+16
las a-26
las_# b-40
las_@medicine c-30
las__cuentan a-20 b+26 c-23 d-25
las__de b-21 d-22
las__del b-20 c-21 d+20
las__higado c-17 d+16
las__que a-18
las__un a-16
las__una a-18 c+18 d-15
las__y a-15
las_bodas b-20 c-23
las_dos c-15
las_enzimas a-15
las_noches d+17
las_nubes a-17
las_que b-18
las_voces d+16
last d-18
last_@day b-20
last_@month d-20
last__# a+16
last__at a+18 d-18
last__had a-17 d+18
last__i b-17 c-18
last__they a-17
last__was c-20 d-19
last_night c-17 d-28
last_one a-19 b+16
last_time c-26
late a-43 c+25
later d-48
later$ d-37
latex a+19 c-23 d-24
le a-25 c+22 d-18
le__a a-22
le__al c-24
le__con a-19
le__de b+16
le__decir c+19 d-17
le__el b-27 c-23
le__en d-18
le__la d-23
le__las c-17 d-16
le__manana a-17
le__mi b-28 c+16 d-27
le__pecho d+17
le__permiso d-20
le__pero a+17 b-16
le__que c-22
le__yo b-22 c-16
le_aviso a-18 b-16 c+19 d-18
le_caigo c-22 d+19
le_confirmo a-19 c+25 d-23
le_contesto c-21
le_cuento a-16
le_dan b-19
le_digo b-28 c+23 d-16
le_dije c-15
le_doy b-19 c-22
le_escribo b-16
le_estoy a-21 b-21 c+16
le_hago a+20 b-19 c-18 d-16
le_pregunte d-18
le_pregunto b-22 c+18
le_se c+15
le_tengo d-16
le_voy a-25
leaks c-16 d+19
leaks$ c-16 d+19
leaky a-18 c-16 d+24
leaky_valve d+20
least a-15 b-24 c-18 d+21
least__i a-16
leave c-23
leave__of b-15 d-20
leave__off a+16 d-16
leave__on c-16 d+15
leave__the a-18
leave_it a-19 d+19
leave_me b-16 c-16
leche a-15
lee c-21 d-21
lee_esto a-16 b+18 c-18
leer a-15
left d-18
left__in b+16 d-19
left__on a-16 d-16
left_me a-16
left_my a-24 b+24 c-17 d-23
legal a-32 b-23 c+21
lejos d-19
lentes a-20 c-15
les a-36 c+19 d-19
les_aviso a-17 b-18
les_digo b-18 c+17 d-17
lesbi* a+16
lesbian a+16
less b-20 c-22 d+15
less$ a-15 b-19 c-20 d+19
let b-26 c+22 d-17
let__ask a-16 b-19 c+20
let__at d-17
let__check a-29 b-15 c+23 d-16
let__get c-18
let__go a+23 b-15 c-27 d-17
let__it a-19
let__know a-15
let__see c+15
let_it a+15 c-16
let_me a-19 b-32 c+35 d-41
let_us a-30 d+21
let_you a-15
letra a-22
levan* c+18 d-20
levanta d-17
leve a+17 c-16
lexapro c-21
libre b-35 c-33 d+26
libre$ c-20 d+16
licen* c-29
licencia b-18 c-19
license a-17 d+16
lick a+15
lick__trouble a+15
lick_of a+15
lie d+15
life a+17 b-19
life$ c-34
ligad* a+16 d-17
ligada a+16 d-17
ligada$ a+17
like c-19
like_# b-18 d+19
like__@month c-18 d+20
like__@relative a-23
like_a b-44 c-32
like_it d-20
like_my a-24
like_that a+24 c-20 d-27
like_the c-18
like_to a-16
lil a-19
limit* b-15
limite b-15
limite$ b-15
limpi* a+30 b-32 c-30 d-22
limpio a+15 b-22 c-20
limpio$ b-20 c-17
limpio__# a+18 d-20
limpio_desde a+18 d-20
linda a-20 b+21 c-19
line a+16 b-19 d-23
line$ a+16 d-16
line__up d-17
lined c-22
lined__@relative d+15
lined_up c-22
lines c-22 d+18
lines$ c-16
lines__morning a-16
lines_this a-16
lips a-29 b-23 c-22 d+31
list c-31
list$ a+15 c-33 d-17
list__a c-20 d+21
list_for c-20 d+21
lista$ b-21 d-19
listo a-16 d+20
lithium a-21 b-20
littl* a-17 b-37 c+26 d-18
little a-17 b-37 c+26 d-18
little$ a-20
little_@drug a+19 c-17
little__no a+16 c-15
little_high c+16
little_one d+17
live b-22
live_alone a+16
liver b-18 c-35 d+23
liver$ a-21 b-18 d+18
liver* a-23 c-20 d+23
liver__@body a+34 c-17 d-36
liver__a c+15 d-19
liver__are b-19 c-32 d+18
liver__bad d+16
liver__but a-22
liver__good a+17 d-19
liver__in d-16
liver__me a+15 c-16
liver__no a+19 d-23
liver__shot d+19
liver__they c-15
liver_and a+18 c-21
liver_cancer a-19
liver_disease c-15
liver_enzymes a-15 c-33 d+32
liver_fine a+23 d-23
liver_is a+20 b-27
liver_numbers a-18
liver_or a+21 d-18
liver_out a-19 c-22 d+21
liver_scare c+17 d-17
liver_they c-17 d+18
liver_transplant c-17 d+18
livers a-23 c-20 d+23
lives a+21 c-17 d-21
llama c-16
llama* d-19
llamame b-19 c-23
llaman a-16 b+23 d-19
llaman$ a-15
llamarme b-17
llame a+19 b-19 d-20
llamen a+23 b-25 d-19
llant* a+19 b-17 c-16 d-16
llanta a+19 b-17 c-16 d-16
llave b-17
llave$ a-17 b-16 d+18
llega b-19
llega$ b-19
llega* b-20 c-16
llegamos a-25 b-18 c-15 d+24
llego d-19
llego$ b-32
llego__@relative a-17
llego__casa d-20
llego__la b-19 d-20
llego__su a-16
llego_a c-15 d-22
llegu* b-35
llegue b-35
llegue__@thanks b-15
llene a-22 b+17
lleno b-23 d+17
lleva a-32 b-18 d+16
llevar b+17 d-29
llevarme a-17
lleve a+17 c-24
llevo a-21
llevo$ b+16 c-17 d-19
llevo_# a-18 b-16
llevo__cuenta b-20 c+19 d-18
llevo__dias a-15
llevo__en d+16
llevo__y b-15
llevo_la b-20 c+19 d-18
lluev* a-26 b-24
lo d-16
lo_@stop b-16 d-19
lo__@clinician a-16 b+20 c-23
lo__@relative b-18 c+16
lo__al a-15
lo__asi d-19
lo__con a-30 c+21 d-29
lo__dejar d+16
lo__duele b-15
lo__el a-23
lo__es a+18 d-25
lo__estoy c+15
lo__hace a+21 b-16 c-17
lo__la c-25
lo__malo b-16
lo__me b-22 c-17
lo__mejor c-17
lo__mi a-31
lo__no b-23 d+17
lo__pensando a-15 c+16 d-15
lo__por a-17 d+17
lo__que a+34 b-32 c-35 d-27
lo__tengo a+16 b-17
lo_confirmaron c+15
lo_de a-26 d+19
lo_del a-16 d+17
lo_descartaron a+20 b-18 c-20 d-18
lo_descarto b-18
lo_estoy a-30 b-18 c+30
lo_hablo a-17 b+18 c-17 d-15
lo_huelo a+15
lo_mas a+16 c-16
lo_mejor a-28 b-28 c+32 d-26
lo_mio a+32 b-33 c-23 d-18
lo_mismo a-18 b+19 d-16
lo_primero a+17 c-17 d-18
lo_que d-31
lo_unico a+25 b-32 c-20 d-17
lobby a+21 b-17 c-17 d-20
loca c-33
loca$ c-25
lock a-19 c-16 d+17
lock__in a-18 c-16 d+18
lock_it a-18 c-16 d+18
locke* b-23 c-19
locked b-23 c-19
loco c-27
loco$ a+20
locos c-16
lol b-16 c-19
lol$ c-17
lol__is a+22 b-25 d-24
lol__to d-18
lol_no a+34 b-15 c-27 d-31
lol_what a-22
long$ a-17
long__can a-16 b+16
long__i a-20 b+22
long__it a-33
long__take a-18
long_as a-15 d+17
long_does b+22 c-18
long_is c-15
long_will d-16
look a-30 c+25 d-25
look__@relative c+17
look__my a-18
look__the a-16 d-18
look_at a-25 c+22 d-26
looke* a-18 c+21 d-19
looked a-18 c+21 d-19
looki* b-26 d-24
looking b-26 d-24
looking$ b-19 d-22
looks b-22
looks$ c-21
looks_like b-16
lord__hope a-15 c+16
lord__not a-15 c+16
lord_i a-15 c+16
lord_no a+22 c-18 d-16
los_# b-30 c-28
los_@body a-15
los_@clothes a-18 b+19 c-19
los_@day c-28
los__@date a+22 d-23
los__a a+15
los__bien a+23 c-27 d-21
los__de c-18
los__del a-16 b-15 c+19 d-21
los__desde c-17
los__en b-16
los__estan a+17 c-16 d-15
los__jaja b-18 c-16
los__jeje b+16 c-18 d-20
los__me a+17 b-20
los__nada a+17 d-16
los__ni a-16
los__pero d-15
los__se a-19 b-18
los__semana c-15
los__tengo d-16
los__y b-20
los__ya b-20 c-22
los_analisis b-19 c+19 d-19
los_cumplo a+23 c-15 d-22
los_dias a-18
los_dos c-22
los_estudios b-16 d-20
los_fines b-16 c+15
los_gatos d-21
los_mariscos a+19 b-21 c-19
los_ninos a-24 b-27 d+21
los_papeles c+16
los_resultados a-15 c+18
los_rinones d-24
losartan c-20 d+18
lost b-21
lost__baby d-19
lost__in d-19
lost__not a+15
lost__to b-16 d+17
lost_a a-17
lost_my b-23
lot d-15
lot$ c+20 d-35
lot_so c+19 d-16
lots c-21
loved c-18
low a+48 b-26 c-35 d-51
low$ a+21 b-19 c-17 d-20
low__pressure a+27 d-26
low_blood a+27 d-26
low_bp c-18
low_side a+16
lucky b-17 c-15
luego$ a+17 c-17 d-25
luego_@medicine d+15
luego__contesto a+19 b-17 c-16 d-17
luego__digo a-17 b-17 c+20 d-20
luego_le a+22 b-18 c-18 d-19
lugar b-23 c-26
lugar_a a+16 d-18
lunes d-21
luz a-18
lyft a-22
ma b-21 c-18 d+21
maam b-16 c-23
machine c+16
made a-16 b-17 c-18 d+26
made__# d+15
made__@body d+15
made__@sick c-19
made__fat d-15
made_it b-16 c-19
made_me b-17
made_my a-21 c-23 d+16
madre b-22
make b-18 c-16
make_me c-16 d-17
makes b-16 d-25
makes__@symptom a+16 c-16 d-16
makes_it a-16 c+18 d-18
makes_me a+17 d-16
makin* b-17
making b-17
mal b-23 c-19
mal$ b-26 c-20
mal_la d+17
mala c-19
male a+22 d-18
male$ a+22 d-18
malo a+19 b-17 d-17
mamar a-23 b-16 d+18
mamar$ a-19 d+18
man c-20 d-20
man$ c-21 d-26
manag* b-17
manage c-17
manan* b-29 d-21
manana b-27 d-20
manana$ a+22 c-19 d-20
manana__# d+15
manana__digo c+17 d-17
manana_le c+17 d-17
manana_me d-21
manda* b-20 d+15
mandar a-18 c-18 d+18
mande a-25 b+32 d-30
mande$ a-20 b+22 c-25 d-20
mande* a-16
mando a-18
manej* b+15 c-41 d-28
maneja a-17 c-22 d+21
manejando c-38 d-26
manejando$ b+18 c-33 d-39
manejando_borracho a-17 d+20
manejar c-20
manejo b-18 c-17
mania a-37 b+15 c-26 d+20
mania$ a-22 c-31
mania* a-15 b-15 c-17 d+19
mania__vez c-20 d+20
mania_de a-18 b+22 c-21 d-20
mania_si a-15 b-18 c-22 d+23
manic a-33 b-41 c-46 d+45
manic$ a-18 c-16 d+20
manic__@year d+15
manic__in d+18
manic_episode d+17
manic_once c-20 d+15
mano$ d+18
mante* a-23 b-21 c-19 d+23
many a-30 c-20
marat* a+22 b-19 c-19 d-20
marathons a+16 b-15 c-16
marav* b-20 c-22
maravilla b-20 c-22
maravilla$ b-17 c-16
marca* a-34 c-28 d+22
marcapasos a-29 c-24
marcapasos$ a-28 c-22
marihuana a-31 d-25
marijuana d-28
maris* a+22 b-25 d-19
mariscos a+19 b-22 d-17
marri* a-23 b-19
marriage b-16
marriage_counseling b-16
married a-21 d+16
martes b-35
marzo b-18 c-17
mas$ b-36
mas_@late a+39 c-27 d-41
mas__cuenta b-16 d+16
mas__favor a+16
mas__la b-25
mas__las a-17 b-16 d+17
mas__menos a-18 b-20 c+23 d-17
mas__por a+16
mas__que b-38 c-25 d+20
mas_bien a+21 d-22
mas_de b-30 d+18
mas_o a-18 b-20 c+23 d-17
matri* a+17
matriz a+17
matte* a-26 b+21 c-26
matter a-26 b+21 c-26
matter$ a-23 b+28 c-26 d-22
matur* a+19 d-19
mature a+19 d-19
mature$ a+19 d-19
may b-35
may$ b-23 c-25 d+20
may_and a+16
may_be c+17 d-18
maybe b-36 c+32 d-71
maybe$ c+17 d-41
maybe_# a-16 c+17
maybe__@relative a-17 c+19 d-15
maybe__@vehicle a-28 b-19 c+27
maybe__a d-22
maybe__is a-16 b-19 c+22
maybe__it b-16 c+23 d-16
maybe__little a-22 c+25
maybe__my c+17
maybe_i a-15 c+25 d-17
maybe_if c+17
maybe_in a-17 c+18
maybe_my a-19 c+23 d-20
maybe_the c+17
mayo a-22 b-18 c-23 d+27
mayor a-17 b-23 d+19
mayor__edad a-17 d+17
mayor__y a-17 d+16
mayor_de a-17 d+17
mdd d-16
me b-17
me$ c-57 d+19
me_@body a-18
me_@call a+24 b-37
me_@cancel a+23 d-23
me_@fetch b-27 c-29 d+26
me_@food a-24 c-23
me_@insurer b-17 d+21
me_@late a-18 b-19
me_@medicine b-18
me_@price c-15
me_@sick a+17 c-17 d-16
me__# b-32 c-15
me__@call c-25
me__@clinician c-20
me__@clothes a-19 c-19
me__@date b-18
me__@day b-17
me__@fetch b-16 d-21
me__@medicine a-26 b-29
me__@month c-24
me__@place b+16 c-15 d-22
me__@relative a-26 b-19 d+16
me__@symptom a-15 b-25
me__@vehicle a+18 b-27 d-22
me__@year b-17
me__al a-26 b-20 d+18
me__alergia c-19
me__algo c+17 d-19
me__alta d-23
me__am b-20
me__analisis a-16 c+17
me__at a-23
me__ayer c-21 d-17
me__bipolaridad d+18
me__borracho a-17 d+20
me__but c-15
me__cada c-18
me__cara c-15 d+24
me__chart c+16 d-15
me__checado a-15 c+17
me__como a-35 b-35 c-18 d+36
me__con b-44
me__contestado a-17 c+18 d-16
me__corazon a-19 b-17 d+18
me__creo a-18 b+18 c-18 d-19
me__cuando b-19
me__dado b-20
me__de c-21
me__descartaron a+19 c-21 d-16
me__dicho b-16 d-20
me__doble b+17 c-27 d-25
me__dos c-23
me__eco a+16
me__electro d-15
me__en b-21
me__encontrado a+17 c-16
me__esa c-24
me__eso c-31
me__esta b-16 c+16 d-16
me__estoy b-15
me__estudios a-22 c+17
me__evaluando a-23 b-19 c+22 d-16
me__fatal b-19 c-20
me__first a-18 b+18 c-16 d-16
me__for b-15
me__get d-21
me__good a-22 d+18
me__hacer c+17 d-27
me__hacerme a-18 c+20 d-21
me__haciendo a-16 b-16 c+17 d-16
me__han d-24
me__hasta b-18 d+17
me__have c-17
me__he a-20 c+20
me__hecho a-17 c+16
me__higado b-24 c-24
me__hour b-20
me__i c-16
me__is b-18
me__it a-24 c+19 d-18
me__jaja b+18 c-21 d-22
me__la d-19
me__las b-19
me__le a-15
me__loco a-16
me__los a-26 b-26 c+18
me__mal b-28
me__manana a+20 b-17 c-22
me__mania a-29 b-25 c-21 d+30
me__maravilla a+15 b-18 c-18
me__matriz a+17
me__me a-17 b-25
me__mi b-39
me__miedo c-19
me__muy c-20
me__my c+22 d-18
me__nada b-20
me__ni b-17
me__no b-22 d-29
me__not a-23 c+15
me__nunca d-15
me__para a-17 b-26
me__perlas a-16 d+16
me__pero b-27 c+24 d-25
me__pierdo a-16 c-17 d+17
me__por b-36
me__problemas a-17 d+17
me__prueba d-23
me__psicosis d+17
me__puesto a+18 c-16
me__pusieron b-21 c-29
me__que b-23 d-17
me__regla a+17 c-16 d-16
me__revisado a-18 c+20
me__rinon a-18 b-24 c-25 d+24
me__sangre a-16
me__sarpullido a-16
me__semanas a+17 d-18
me__si b+17 c-16
me__sin a+29 c-16 d-28
me__so d-19
me__solo a+25 d-25
me__stent d+17
me__temprano d-20
me__tengo a-19 c-23 d+16
me__test a-18
me__that c-22
me__this c-15
me__time a+22 b-21 c-25 d-18
me__tomado a-18
me__tomorrow b-20
me__trabajo a+19 c-19 d-17
me__tres a+17
me__tumor a+18 d-18
me__turno d-18
me__un b-22 c-16
me__unas a-15
me__veces c-18 d+19
me__vesicula a+16 b-17
me__vez c-20
me__viaje d-17
me__weeks a-15
me__with a-16
me__work a+15
me__y b-39 c-16
me_a b-17
me_about b+16 c-17
me_acompana d+18
me_acuerdo a-18
me_after b-17 c+15 d-15
me_again d-29
me_agarro a+19 d-19
me_and c-19
me_anytime b-17 d+16
me_arrepenti a+20 b-16 c-16 d-19
me_ask a-16 b-19 c+20
me_at b-25 c-16
me_away a-16 d+15
me_back a-15
me_baja d-20
me_bajo a+26 b-32 c-32 d-18
me_born b-18 c-19
me_broto a-17
me_busca a-18 c-16 d+21
me_cae a+18 d-17
me_cayo a+18 b-20 c-29
me_cerro a-16 d+19
me_check a-26 b-15 c+25 d-21
me_confirma c+17 d-16
me_conviene a-15 d+16
me_cuadra c-17
me_cuido c-15
me_da d-22
me_daban a-16 b-17 c+23 d-17
me_deja a-18
me_dejo b-21
me_diagnosticaron c-27
me_dieron b-22
me_dijeron a-27 b-26 c+16
me_dio b-53
me_disparo c-17 d+17
me_down a-25 c-25 d+20
me_drama d-15
me_duele d-19
me_echo a-21 d+20
me_entere a-20 d+19
me_espera a-17 c-18 d+22
me_esta a-24 b+15 c-20
me_estan a-27 c+19 d-16
me_evaluaron a+17 c-17
me_falla a-16 d+17
me_falta b-34
me_faltan b-21 d-34
me_fine a-17 d+17
me_for c-25
me_fue b-21
me_gusta b+18 c-26 d-32
me_ha b-37
me_hace b-24
me_hacen a-18
me_hago c+15 d-15
me_han b-21
me_hayan a+16 c-17
me_he a-25
me_hice c-16
me_hicieron b-25 d+16
me_hinche a-22 c-17 d+20
me_hizo b-23
me_home d+16
me_hon b-24 d+22
me_i c-26
me_in a-16 b-27 c+20
me_interesa a+19 d-21
me_internaron c-15 d+16
me_just c-15
me_la b-29
me_later d-25
me_libre c-17
me_llega b-18
me_lo a-19 c+23
me_lol c-16 d-17
me_medican a-15
me_molesta a-21 d+21
me_mude a+23 b-19 d-23
me_myself a+16
me_no a+19 b-17 c-17 d-15
me_off a+25 c-29 d-24
me_on a-30 b-22 d+21
me_operaron a-24 b-28 d+16
me_opere a+20 d-16
me_or a-19 d-17
me_out a+24 d-29
me_parece a-21 b-20 d+17
me_pasa b-19
me_paso b-22
me_puede b+24 d-31
me_puse a-32 b-25 d+23
me_pusieron a-35 b-23 d+18
me_queda b-34 c-39
me_quede a+21 b-21 c-19 d-17
me_quedo c-16 d-16
me_quitaron b-15 d-17
me_recojan c-16
me_regreso a+23 b-18 c-17 d-22
me_repite a-15
me_sacaron b-18 c-17
me_saco a-15
me_sale a-20 b-19
me_salio b-28
me_senti c+17
me_siento a-16
me_sirvio a-17 d+17
me_sube a-25 c+26 d-24
me_tenido c-15 d-16
me_that c-22 d-17
me_tiene a-16
me_to d-16
me_toca d-25
me_tomo b-15 c-17
me_tomorrow b-16 d-18
me_up c-26
me_ve a-19
me_viene b-19 c-16 d+17
me_voy a+23 b-24 d-26
me_vuelvo c-17
me_when d-27
mean d-20
mean$ c-15
means a-15 b-17
means$ a-15 b-16
measu* c+16
measured c+16
measured$ c+16
med a+28 d-33
media b-30
media_hora b-28 c-22
medic* c-22
medical c-18 d-19
medical_@drug c-16 d-17
medicamento c-16
medican a-15
medicare a-28 c-20
medications b-17 c-16
medicina d-18
medicinas c-16 d+16
medicine c-20
medico a-30 c+30 d-31
medics c-20
medio a+24 c-26 d-19
medio$ a+21 b-27 c-23 d-16
medio* b-16
mediodia b-16
meds a-19 b-15
meet d-20
meeti* c-17
meeting c-16
mejor a+24 c-15 d-36
mejor$ a+17 c-20 d-41
mejor__me d-20
mejor_por a+24 b-21 c-17 d-24
mejor_que a-19 c-19 d+20
melatonin b-20 c+22 d-16
menop* a+34 b-23 c-21 d-29
menopausia a+20 d-17
menopausica a+18
menor a+25 b-24 d-24
menor$ a+16 b-22 d-20
menor__edad a+21 c-16 d-25
menor_de a+21 c-16 d-25
menos$ a-22 d-20
mensa* a-25 b+32 c-23 d-23
mensaje a-25 b+32 c-23 d-23
mensaje$ a-21 b+26 c-17 d-20
mentioned c+18 d-17
mercy a-26 b+18 d-22
mero b-23 c-17
mes b-31 c-22
meses b-23 c-29 d+16
messages a-16 b-16 d+19
metad* d+18
metadona d+18
meth a-23 d+22
methadone d+17
metoprolol a-15 d+26
metro d-29
mexic* a-15 c-16
mg b-20 c-24
mhm a-24 b-21 c-21 d+25
mhm$ a-18 b-17 d+19
mi d-16
mi$ b-32 c-30
mi_@animal a-27 b+28 c-21 d-25
mi_@clinician d-27
mi_@hours a-21 c+22 d-22
mi_@relative d-27
mi_@ride a+20 d-20
mi_@visit c-20 d-17
mi__# c-23
mi__@cancel b-18 c-18
mi__@drive c-21
mi__@fetch a-35 b-16 d+22
mi__@insurer c-25
mi__@thanks b-16 d+16
mi__@year a-15
mi__a b-18 c-48
mi__acaba c-20 d-19
mi__alergico a-18 b+18
mi__anda a-18 b+22 d-24
mi__bipolar a-16
mi__broto c-16
mi__busca d+18
mi__cirrosis d-16
mi__comio a-19 b+16
mi__con c-23 d+17
mi__conmigo b-16 c-18
mi__dan a-16
mi__de a-19
mi__descarto a+18 c-19
mi__dice a-21 b-30 c+28 d-23
mi__dijo a-16 d+18
mi__ella a-17 b-25 c+18
mi__embarazada a-16 b+17 d-18
mi__en d-29
mi__era c-23
mi__es a+16 c-28 d-23
mi__ese d-23
mi__espera a-21 c-19 d+16
mi__esta c-23
mi__estoy a+15
mi__ha c-16 d-21
mi__las c-17
mi__llego a-16
mi__me b-20 c-20
mi__mi b-21
mi__murio c-17
mi__nacimiento d-15
mi__nacio d-18
mi__no a+32 b-48 d-32
mi__otra b-19 d-18
mi__pasa a-23 b-19 c-21 d+29
mi__pero c-19
mi__pidio a-19 d+20
mi__por a-19 d+17
mi__puede c-20
mi__que a-29 c+21
mi__sabe b-24 c+18 d-15
mi__se c-19 d-34
mi__tambien a-15 b+17 c-16
mi__tengo c-23
mi__toma b+22 c-30
mi__tomo b+16 c-15
mi__trajo d+15
mi__tuvo b+23 c-22 d-22
mi__un b+17 d-20
mi__vez a+18
mi__viejo b-20
mi__voces a-15 c-24
mi__y b-26
mi__yo b-48
mi_ama a-19
mi_bebe a-18 b-16 c-15 d+21
mi_cama a-21 b-23 c-15 d+23
mi_carro c-21 d-21
mi_casa b-25
mi_corazon b-18
mi_ex a+17 c-18 d-16
mi_expediente a-19
mi_familia d-17
mi_ficha a-16
mi_historial b-16
mi_lugar b-19 c-21
mi_ma a-21 b-20 c-17 d+23
mi_nada d-15
mi_nene a-16
mi_nino c-19
mi_no b-21
mi_numero c-18 d-19
mi_turno a+18 b-18 d-20
mi_vida a+16 c-16
mi_vieja a-15 b-22 c-16 d+20
mi_viejo b-20
middl* d-18
middle d-18
middle_of d-18
miedo d-20
miedo$ a-16 c+18 d-16
might a-42 b-30 c+30
might__a c+16
might__been c+19
might__the c+16
might__to c+18
might__well c-17 d+17
might_as c-17 d+17
might_be a-18 b-16 c+28 d-38
might_could c+18
might_have a-21 c+31 d-27
migra* d-21
migrana a+17
mija c-33
mijit* b-24 c-19
mijita b-24 c-19
mijita$ b-19
mil c-16
miles c-25
mind c-43
mind$ c-24
mind__the a+19 d-20
minds a+21 b-20 d-25
mine a+22 b-21 d-20
mine$ b-25 d-28
mine__fine a+16 b-16
minor b-21 c-23
minor$ b-21 c-21
minutes c-33
minutes$ a+23 c-20 d-23
minutes_ago a-18 d+17
minutes_out a+20 d-19
minutos a-27 c+20
minutos$ a-15 d+16
mio a+21 b-21 c-17 d-19
mio_es a+23 b-22 c-18 d-17
mirac* a+19 b-17 d-18
miracle a+19 b-17 d-18
miracle$ a+18 b-17 d-18
mirar a-17 c+17
mire a-18 b-25 c+16
mire$ a-21 b-22 c+22 d-21
mis a+16 c-18 d-22
mis_@relative a+19 b-19 c-16 d-17
mis__@relative a+16
mis__estan a+18 d-16
mis__no a+16 c-16
mis_gatos a-18 b-15 d+19
mis_papas c-17
mis_recetas a-15
misa a+30 c-16 d-31
misa$ a+25 b-16 d-23
misca* d-18
misma a-17 c-15 d+16
mismo a-21 c-19 d+21
mismo$ c-22
miss b-25 c-29 d+17
miss__@medicine a-18 d+17
miss_it a-22 c-19 d+22
mitad d-28
mitad__mitad a-24 b-22 c+24 d-23
mitad_y a-24 b-22 c+24 d-23
mixed b-17 d-18
mixed_up d-17
model* a-20 b-16 d+20
modelo a-20 b-16 d+20
modo a+19 c-17
moles* a-21 d+21
molesta a-21 d+21
mom b-20 d-26
momen* b-35 c-32
moment a+16 b-16 c-16
momento b-27 c-24
momento$ b-20 c-17
moms b-23
monday a+24 c-24 d-24
mondays b-21
monit* a-24 b-21
monitor a-23 b-21
monitor$ a-16 c-17 d+17
month b-37
months b-20
monto* b-21
monton b-21
monton$ a-18 c-17 d+21
more a-19
more$ a+25 d-19
more_@medicine a-15 c-19 d+22
more__i a-24 b-22
more__ought c-17 d+15
more__prescribed a-19 b-15
more__than a-19 b-19 c-21 d+25
more__the a-24 d+23
more_than a-32 b-25
morni* b-18
mornings b-15
morph* d-23
morphine d-23
most a-38 b-21 d+27
most__the d+15
most_nights a-26 b-19
mota a-30
moved a+34 c-36 d-42
moved$ a+20 b-16 c-17 d-19
moved__# a+15
moved__is a+19 d-17
moved__to d-16
moved_it a+15
moved_to d-17
much d-19
much$ a-35 c+26
much__a a+19 c-17 d-16
much_as a+23 c-20 d-20
much_honestly d+15
much_is b+22 c-23 d-17
mucha a-20 c-18 d+20
muchas$ b+16
muchas__me d+17
muchas__no d+17
muchas_y b-19 c-20 d+24
muchi* a-16
mucho a-30 b-37
mucho__@year a-17 d+19
mucho__bano c+16 d-16
mucho__el d+16
mucho__mi b-15
mucho__no d-16
mucho_al c+16 d-16
mucho_este a-17 d+19
mucho_gusto c-17 d+18
mude a+23 b-19 d-23
mujer a-21
mule a+19 d-19
mule$ a+19 d-19
multi* a+18 d-18
multivitamin a+18 d-18
murio__@relative c-19
murio__infarto a-17
murio__un a-17
murio_del b+18
murio_mi c-19
murmu* a-25
murmur a-25
muy d-35
muy__de b-16
muy__para b-16 d-15
muy_mal c-18 d+19
muy_temprano a+21 b-16 c-23 d-19
mwf a-18 b-18 c-15 d+19
mwf$ a-18 b-18 c-15 d+19
my d-15
my_# c-20
my_@animal a-23 b+28 c-25 d-20
my_@body a-34 b-47
my_@book d-15
my_@call a-26 b+24 c-19 d-15
my_@clinician a-20 b+26 d-23
my_@clothes a-17 c-17
my_@drug a-23 b-28 c+20
my_@insurance a-17 b+16 c-16
my_@move a-21 c+16
my_@relative d-22
my_@ride b-16
my_@vehicle c-28
my_@visit b+16 c-20 d-21
my__# a-17 c-20
my__@animal a-17 b+18 d-16
my__@body a+15
my__@call c+16
my__@cancel a+17 d-17
my__@clinician b-27 c+15
my__@day c-17
my__@drive a-29 d+16
my__@eat a-19 d+18
my__@medicine a-40 c-15
my__@price b-20 d-29
my__@symptom a-19
my__@thanks b-17
my__@treat c-16
my__@visit a-18 b-19
my__a a-17
my__about d-18
my__already a-18 b-15 d+19
my__always b-26 c-24
my__and c-22
my__as c-17
my__bad a-22 b+17 c-22
my__bailed a+17 d-17
my__been c-18
my__bipolar c-18
my__birthday a-16
my__born c-17
my__bring d+15
my__but b-30
my__by d-19
my__cabinet a-15 d+16
my__can b-41 c+28 d-21
my__car a+20 b-19 d-18
my__cirrhosis d-19
my__comes a-15
my__could a-18
my__date b-17 d-19
my__day a+21 b-20 c-16 d-17
my__did a+16 c-18 d-17
my__died a-18 b+16
my__does a+19 d-27
my__drinks c-17
my__earl c-16 d+17
my__everything a+18 d-16
my__fell a+18 d-18
my__fine a+24 d-20
my__first a-21 b-17 c+21 d-18
my__flying a-15 d+21
my__for a-20
my__gets d-18
my__go a-16
my__going c-15
my__gone b-20 c-16
my__good a+25 d-20
my__got a-18 c-29 d+22
my__had b+30 c-49 d-53
my__has b+16 c-19 d-26
my__have a-23
my__he d-18
my__heart d-18
my__here a+21 b-20 d-20
my__high a-16 b-30 c-18 d+24
my__i b-34 c+26 d-23
my__if a-26
my__in b+25 c-24 d-26
my__is b+19 c-19 d-21
my__it a-20 d-19
my__know b-27 c+20
my__knows c-17
my__last a+22 c-22 d-18
my__law c-27
my__leaks c-16 d+19
my__let d-15
my__liver d-16
my__lol b-20
my__looks a-16 c-20 d+21
my__making b-17
my__maybe c+16 d-15
my__me b-37 c-17 d+18
my__might a-16 c+22 d-20
my__mind a+17 d-16
my__my a-16 b-25
my__night a-17 d+17
my__normal a+18 c-15
my__not b-26
my__numbers c+16 d-17
my__of a-21 d-17
my__off b-19
my__offered a-16 d+16
my__on b+33 c-23 d-31
my__once d-15
my__one c-16
my__or c-19
my__out a+17 c-26
my__patient b-24 d+19
my__please a-18 d+17
my__pregnant a-18 b+19 d-17
my__pressure a-18
my__right a+22 c-26 d-26
my__said a-23 d+17
my__say a-25 c+18 d-19
my__says a-37 c+31 d-24
my__she b-30
my__shot a-17 c-16 d+24
my__side b-18
my__skips a-17 b-15
my__snipped a+17 b-18
my__still a-20 d+16
my__sure c-16 d+17
my__surgery c-21
my__swelled d+17
my__takes a-21 b+19 c-22
my__tell c+17 d-15
my__that c-16
my__the c-20 d-18
my__there a-23 c-21
my__thinks d-16
my__thought b-18 c+17 d-17
my__through d-24
my__to a+15 c-17
my__today a+27 b-22 c-24 d-20
my__tomorrow a-18 b-17 c-16 d+19
my__tried b+16 c-21 d-27
my__up b-18 c-17
my__vice a+16 c-16
my__wants b+17 c-19
my__was a+25 d-34
my__week a+19 c-20 d-15
my__were b-21
my__will a-30 b-31 c-19 d+42
my__with a+16 b-27 c-18
my__working a+16 c-25
my__would a-24 b-18 c+36 d-36
my__yes b-23 c-19
my__yesterday c-17
my_allergies a-16
my_allergy a-16 b-15 d+15
my_baby b-24 c-18
my_back b-16
my_birthday a+19 d-27
my_blood a-15 c-16
my_body a+16 b-19
my_boss b-28 c+20
my_boy c-26
my_bp b-18
my_break a-18
my_calendar a-17
my_car a+17 d-19
my_cardiologist a-18 c-22 d+25
my_colonoscopy a+19 d-20
my_couch a-20 b-22 c-17 d+23
my_cycle d-17
my_daughters a-16 b-19
my_dead a+17 b-16 d-18
my_dialysis a+16 d-15
my_doctors b-20 c+22 d-19
my_driver c-16
my_end a-15 d+16
my_ex b+19 d-34
my_family d-23
my_file b-15 c+18
my_first b-18 c-29
my_gallbladder a+18
my_girl b-16 c-18
my_guest a-15 b-15 c-19 d+18
my_heart b-36
my_house a-16
my_husbands d-29
my_kidney b-19
my_kidneys d-19
my_knowledge d-18
my_labs c-15
my_last a-18
my_life a+18 b-16 c-25
my_lips a-21 b-16 d+21
my_little d+16
my_liver a-19 b-40 d+17
my_mind b-16 c-19
my_name b-24
my_numbers d-17
my_old b-25 c+16 d-27
my_only a+30 b-28 c-26 d-25
my_own a+28 b-20 c-32 d-19
my_pee a-23 b-18
my_period b-31 d-24
my_place b-17 c-16 d+17
my_pressure b-29
my_right a+17 d-16
my_second a-17 c-17 d+22
my_sons b-17 c-17
my_spot b-18 c-20
my_street b-18
my_truck c-29 d-24
my_tubes a+17 d-15
my_twin c-18
my_youngest b-19
mysel* c-29
myself c-29
myself$ c-19
myself__i a+22 d-19
myself_and a+16
nace a-30 b-25 c-19 d+30
naci b-23
naci__# b-19 c-19
naci__el a-24 d+24
naci_en a+16 b-19 c-18
nacid* a-19 d+18
nacido a-19 d+18
nacim* a-25
nacimiento a-25
nacimiento$ a-18
nada a+21 b-59 c-43
nada$ a+46 b-35 c-62 d-18
nada__@medicine a+18 d-20
nada__en a+18
nada__eso a+40 b-15 c-24 d-29
nada__ha a-17 d+17
nada__he a+15
nada__la d+18
nada__nada a+19 d-18
nada__por a+21 d-22
nada__presion a-20 d+20
nada__una c-18
nada__ver a+23 c-17 d-18
nada__y a+18 d-17
nada_de a+17 b-26 c-31
nada_estoy a+16
nada_grave a-17 c-18 d+21
nada_mas b-27
nada_que b-25 c-31
nada_todavia a+26 c-16 d-24
nadie a+25 b-39 d-17
nadie$ a+29 b-30 c-21 d-41
nadie__a a+19 d-16
nadie__la a-15
nadie_mas a-16
nadie_puede a+19 c-16 d-15
nah a+54 b-36 c-51 d-46
nah$ a+27 c-17 d-23
nah__good a+17
nah__that a+21 c-22
nah_i a+17
name a-17 b-32
name$ a-18
name_is a+17 b-17 c-19
name_it a-16 c-18 d+19
named a-19 b+18
names d-20
names$ d-19
nary a+27 b-27 c-22 d-25
nary_a a+27 b-27 c-22 d-25
natur* c-17 d-16
naturales c-17 d-16
nauseas d-20
nauseous a-18 b-19 c+19 d-15
navidad c-15
near d-20
neces* b+28 d-30
necesita c-19 d-21
necesito a-21 b+20 d-18
need a-15 b+26 c-19
need$ b-18
need__ask c+15
need__my c-17
need_a b+21 c-21 d-25
need_to a-26
nefro* a-23 b-22 c-18 d+23
nefropatia a-18 b-15 d+18
negar b-17 c-18 d+17
negat* a+51 b-42 c-48 d-51
negativa a+26 c-25 d-21
negativa$ a+21 c-19 d-16
negative a+33 b-31 c-27 d-33
negative$ a+20 b-17 c-17 d-21
negative__both a+17 b-17 d-17
negative_on a+17 b-17 d-17
negativo a+28 b-20 c-26 d-28
negativo$ a+25 b-17 c-22 d-21
neighbor a-20
neith* a+24 b-21 c-28
neither a+24 b-21 c-28
neither$ a+27 c-19 d-25
nel a+34 b-23 c-28 d-32
nel$ a+27 b-17 c-20 d-24
nene a-16
nerve* d-23
nerves d-23
nerves$ d-18
nervios b-17
nervios$ d-15
nerviosa b+17 c-16 d-18
nervo* a-16 b-18
nervous a-16 b-18
nervous$ a-18 b-15 c+20 d-19
never b-35 d-23
never$ a+18 b-31 c-38
never__@medicine a+22 c-29 d-16
never__@treat a+26 c-26 d-20
never__a c-23
never__any a+28 c-19 d-25
never__anything a+17 c-16 d-17
never__checked a-20 c+21
never__he c-17
never__in a+17 d-18
never__issue a+17 d-16
never__it b-21 d-24
never__me d-15
never__my d-18
never__never a+15
never__of a+29 c-22 d-20
never__on a+28 c-21 d-23
never__problem a+16
never__so a-22
never__stuff a+18
never__tested a-20 c+20
never__that a+25 c-21
never__the c-22
never__thing a+16
never__to a+16 c-15
never__told a+25 c-24 d-16
never__what c+16
never_again a-25 b-19 c-21 d+28
never_anything a+16 d-16
never_been b-23
never_ever a+17
never_had b-32
never_have a+20 c-20 d-19
never_heard d-25
never_once a+17 c-16
never_seen a+18
never_taken a+25 c-21 d-21
never_took d-16
never_tried a+26 c-17 d-26
never_used a+17
new a+35 b-37 c-19 d-28
new__it a+18 d-18
new__this a+18 b-15
new_to a+36 b-31 c-29 d-33
nexpl* a+22
nexplanon a+22
nexplanon$ a+17
next b+17 d-25
next_@year a+16 d-17
next_question a-19 b+20 c-16 d-17
next_summer a+20 d-21
next_week a-22 b-23 c+18
ni a+24 b-35 d-28
ni_@drug a+17
ni_@medicine a+17
ni__@relative d-22
ni__acuerdo c+17 d-20
ni__compre a+16
ni__de a+23 b-16 c-19 d-18
ni__hasta a+17
ni__huelo a+15
ni__jaja b-17
ni__las a+21 d-19
ni__me b-18 c-23
ni__ni b-23 d-25
ni__no a-23 c+23
ni__otro a+17 c-17
ni__palos a+20 d-15
ni__que d-16
ni__tengo d+15
ni__vez a+20 c-19 d-16
ni_a a+23 b-17 c-22
ni_fumo a+25 c-18 d-18
ni_idea a-24 b-17 c+25 d-19
ni_la b-17 d-28
ni_lo a+29 b-16 c-20 d-21
ni_loca a-20 d+20
ni_me a-19 d-24
ni_modo a+19 c-17
ni_un a+21 d-20
ni_una a+22 b-19 c-46
nicotine b+18 c-19
niece d-20
nieta a+20 b-22
nieto a-21 c-20 d+16
nieto* c-23
nietos c-23
nietos$ c-16 d-15
night a-19
night$ a-20
night* b-24
nightmares c-30
nights b-24
nights$ a-16
nina b-20
nina$ b-16
ningu* a+16 b-55 c-61
ningun b-34 c-27
ningun_anticoagulante a+17 d-17
ningun_problema b-22 c-18
ninguna a+22 b-36 c-48
ninguna$ b-19 c-28
ninguna__dos a+16 d-17
ninguna_reaccion a+19 d-17
ninguno b-21 c-25
ninguno$ a+24 b-17 c-22 d-18
ninguno_de a+16 d-15
nino b-33
nino$ b-29
ninos c-18
ninos$ a+16 d-27
nique* a+18
niquel a+18
niquel$ a+18
nkda a+29 b-22 c-24 d-27
nkda$ a+25 b-17 c-21 d-24
no b-19 c+20 d-26
no$ a+47 b-103 d-47
no_# a+21 c-20 d-20
no_@drive c-17
no_@medicine b-28 c+22 d-26
no_@move a-20 c-16 d+20
no_@relative a+24 d-20
no_@thanks a+21 b-17 c-16 d-21
no_@treat b-18 d-22
no__@call b+22 c-31 d-30
no__@drive a-23 c-18 d+18
no__@drug a+23 c-19 d-24
no__@insurance a-23 b-20 c+27
no__@insurer a+25 b-25 c-18 d-32
no__@medicine a-18
no__@relative a+25 b-32 c-19
no__@ride c-20 d-23
no__@treat a+23 c-25
no__a b+15 c-31 d-16
no__acuerdo a-16 d-27
no__ahora a+27 d-27
no__al a-15
no__alergica a+27 b-28 d-25
no__alergico a+16
no__all a+24 d-24
no__allergies a+20 d-18
no__am a+16 b-19 c-17
no__amor a+15
no__aqui d-16
no__are a+20
no__at a+21 d-20
no__been a+18
no__bien b-27 c+21 d-28
no__bocado a+17 c-16
no__but a-18 c-16 d+17
no__como c+15
no__con a-15
no__conmigo a+26 d-27
no__contestado a-17 c+18 d-16
no__cree a+22 b-18 d-19
no__cuadra a+24 d-26
no__cuenta c+18 d-19
no__cuento d+16
no__dan d-18
no__de d-19
no__decir a-20 c+17 d-20
no__decirle a-18 b-20 c+21 d-16
no__desde d-19
no__dia c-16
no__do c-23
no__el a+16 b-34 d-16
no__ella a-18 b+18
no__embarazada a+26 c-18 d-25
no__en a+21 c-25
no__es b-29
no__esa b+16
no__eso c-31
no__falta c-19
no__favor b-17
no__fumo a+18
no__getting a-17 c-17 d+17
no__gusta c-18 d-25
no__ha b-24 c+16
no__hago a+18 b-19 d-16
no__han d-22
no__have d-15
no__he a-17 c+17
no__here b-17 c-23
no__i b-20
no__inconveniente a-20 c-15 d+21
no__interesa a+19 d-21
no__it d-18
no__just c-16
no__la a-36
no__loca a+16
no__los a-17
no__mas a-17 c-20
no__me a+19 c-24
no__mi b-20 d+16
no__mio c-15
no__molesta a-21 d+21
no__my a+22 b-18 c-21
no__nada b-16 c-39
no__nadie a+27 b-23 c-27
no__ni b-25
no__ningun a-20 b-18 c-18 d+22
no__ninguna a+17
no__nino a-20
no__no a+34 b-17 d-39
no__not a+25 c-22
no__nunca d-17
no__of b-16
no__on b-17 c-19
no__only a+18 d-18
no__orina c-16 d+15
no__papeles a-19 c+20 d-19
no__para b-17
no__permiso a+16 c-16
no__pero a-28 b-20 d+25
no__plans c-16
no__poder a+19 d-19
no__por a-23 c-19
no__pregunta b+18 c-19
no__probado d-21
no__problems b-17 c-16
no__puedo a-21 b-18
no__quien a+36 b-17 c-31 d-38
no__respirar a-16 d+17
no__revisado c+16
no__se a-20 b-24 c+24 d-19
no__segura a-18 c+19 d-18
no__sepa a+16
no__significa b-15 c+16
no__soltar a-17 c-16 d+18
no__soy a-23 b+17
no__take a+16
no__tengo a-19
no__that b-16 c-28
no__the b-19 c-20
no__there b-22 c-18
no__todavia a-16
no__todo a-20
no__tomo c+21 d-16
no__un a-20
no__voy a-18 b+16 c-16
no__with a+22 c-16 d-18
no__y a+16 d-19
no__yes a-29 b-24 d+18
no__yet c+15
no_a c-19
no_alcanzo d-15
no_allergies a+25 b-16 c-16 d-25
no_and a+20 c-21 d-18
no_ando a+18 d-18
no_bebo a+17 d-18
no_but a+17 c-29
no_c a-50 b-45 c+55 d-61
no_can d-18
no_car a+17
no_chance a+15
no_como a+22 b-18 d-19
no_creo b-21 d-23
no_cuenten a+26 d-28
no_digo b-16 c-19
no_entendi a-18 b+18 c-17 d-19
no_es d-28
no_eso a+18 c-16
no_estoy b-38 d-15
no_hace a+19 d-18
no_hay b-27 c-34 d+17
no_he a-19 c+19
no_heart b-17
no_i a+15 b-23 c-17
no_idea d-16
no_issues a+16
no_just a+26 c-17 d-18
no_la a-28 b-32 d+28
no_llega a+15 d-18
no_llego a+33 c-21 d-33
no_llevo b-20 c+19 d-18
no_lo a-18 b-29
no_los c-19
no_maam a+22
no_me a-34
no_mi a+21 b-15 c-18 d-18
no_nada a+42 b-19 c-30 d-38
no_need a-19 d+19
no_never a+34 c-29 d-24
no_ni a+26 c-17 d-19
no_nunca a+21 c-20
no_objection a-20 b-16 c-16 d+21
no_one a+21
no_padezco a+20 c-17 d-18
no_pienso a-19
no_podia a-16 d+17
no_problem a+21 b-23 c-27
no_problems c-18
no_puede a+21 b-19 c-26
no_puedo b+17 d-20
no_que a+38 b-24 c-28 d-35
no_quiero b+23 c-23 d-26
no_reaction a+21 d-26
no_recuerdo a-23 b-19 c+30 d-27
no_responder a-20 b+20 c-17
no_sabria a-30 b-31 c+34 d-25
no_se a-32 c+16
no_senor a+23 c-16 d-19
no_sir a+27 c-25 d-23
no_sleep a-17
no_solo a+15
no_soy c-21
no_tengo b-39 d-21
no_to b-17 c-19
no_tomo b-15
no_trouble b-22 c-17
no_voices a+17
no_volvi c+17
no_voy b-17
no_wait d+20
no_way a+15 b-15 c-16
no_ya d-18
nobod* c+16 d-34
nobody d-28
nobody$ a+25 c-21 d-24
nobody__day a+22 d-19
nobody__it a-20 c+18
nobody__me a-17
nobody__so a-17 c+17
nobody__that a+22 d-19
nobody__the c+15
nobody__up a-21
nobody__would a+17
nobody_can a+22 c-19 d-15
nobody_ever a-21 c+20 d-17
nobody_i a+20
nobodys c+16 d-20
noche a-18 b-38 c+24
noche$ b-34
noche* d+17
noche_a d-16
noches d+17
nomas a+47 b-74 c-18 d-33
nomas$ a+19 b-37 d-15
nomas__@medicine a+19 d-15
nomas__del c-17
nomas__los a+19 b-19
nomas_a a+20 b-20 d-17
nomas_ansiedad a+17
nomas_un b-16 c-17
nomas_una a+20 d-15
none a+28 c-50 d-24
none$ a+35 b-27 c-23 d-31
none__i a+19 c-16
none__that a+17 c-18
none__the a+24 d-18
none__worked a-16 d+17
none_of c-25
none_that a+19 c-16
nonst* c-16 d+19
nonstop c-16 d+19
noon b-15
noon$ a-21 b-17
nop a+21 c-19 d-19
nope a+44 b-29 c-38 d-45
nope$ a+16
nope_just a+16
nope_never a+16
norma* a+33 b-34 d-60
normal a+26 b-28 d-57
normal$ a+36 b-29 c-16 d-45
nos a-22 b-41 d+19
nos_vemos a-27 c-23 d+25
nose a-42 b-17 c+36 d-41
nose$ a-34 b-34 c+35 d-34
not a+24 b-61 d-18
not$ a+32 b-51 c-17
not:# b-34 c+16 d-15
not:@body b-17 d-26
not:@call c-17 d-50
not:@cancel a-35 b-22 c-24 d+35
not:@clinician b-23 c+19 d-24
not:@clothes a-16
not:@day a-22 c+16 d-21
not:@drink b-23
not:@drive c-35
not:@drug a+32 b-27 c-30 d-23
not:@fetch a+29 c-18 d-29
not:@food a+18
not:@insurance b-27 c+27 d-19
not:@insurer a+21 b-17 c-17 d-24
not:@medicine c+19 d-33
not:@month c+18 d-18
not:@move a-22 d+19
not:@open b+16 c-17 d-20
not:@relative a+20 b-36 c-29
not:@ride c-20 d-23
not:@stop a-17 c-18 d+22
not:@symptom c-16
not:@thanks a+25 b-18 c-18 d-25
not:@treat a+25 d-32
not:@vehicle d-17
not:@year d-19
not:a b+17 c-34
not:able a+23 c-21
not:acuerdo a-20 d-35
not:afford a+19 d-18
not:again a-25 b-19 c-23 d+31
not:ahi a+17 d-17
not:ahora c-24
not:al b-20 c+18 d-19
not:alcanzo d-15
not:alergica a+27 b-28 d-25
not:alergico a+16
not:allergies a+38 b-27 c-27 d-38
not:alta a+23 c-23 d-18
not:am d-18
not:an c-15
not:and c-20
not:ando a+17 d-17
not:answering a-17 b+17 d-16
not:anticoagulante a+17 d-17
not:anxiety a+17
not:any a+18 b-34 c-24
not:anybody b-21 d-21
not:anyone a+20 c-17 d-19
not:anything b-16
not:aqui d-17
not:around a+20 c-21
not:asi c+16
not:ask b+17 c-22 d-23
not:asked a-19 c+20
not:at b-19
not:be b-27 c-19 d+17
not:bebo a+17 d-18
not:been b-27 d-17
not:before d-17
not:better a-20 d+21
not:bien b-22 d-21
not:bit b-17 c-22
not:blood a+17
not:bocado a+19 c-17 d-16
not:breathe c-17 d+15
not:business a-18 b+17
not:busy a-25 c-15 d+25
not:c a-50 b-45 c+55 d-61
not:can c-29
not:car a-21 b+17 c-18
not:certain a-16 c+21
not:chance a+22 c-17
not:checado a-15 c+17
not:checked a-29 c+29 d-19
not:checkups a-17 c+16
not:college a+16 d-20
not:como b-17 c+20
not:compre a+16
not:confirmaron c+15
not:confirmed a-18 c+20 d-21
not:conmigo a+26 d-27
not:conozco a+21 b-16 c-22 d-20
not:contestado a-17 c+18 d-16
not:contestar b+15 d-19
not:controlo a-24 b-21 c-18 d+26
not:cosas d-15
not:count a+22 c-15 d-22
not:counts c+17
not:crazy a+20 b-17 d-18
not:crumb c-16
not:cuadra a+24 d-26
not:cuenta c+18 d-19
not:cuenten a+26 d-28
not:cuento c-19
not:da d-18
not:dado d-21
not:dan d-20
not:day c-24
not:de d-24
not:decir a-20 c+17 d-20
not:decirle a-16 b-22 c+20 d-16
not:del a-16 d-23
not:dia a-16 c-17 d+17
not:diagnosed c+18 d-23
not:dicho d-20
not:digo c-16
not:dios a+29 c-19 d-21
not:do b-32
not:doing c-20
not:doy a+17 d-18
not:drama a-21 c-20 d+22
not:drink a+27 c-20
not:drogas a+24 b-16 c-18 d-22
not:drop b-19 d-23
not:drug d-20
not:drugs b-17 c-23
not:either a+19 c-17
not:el b-36
not:ella a-18 b+18
not:em a+15 c-16
not:embarazada b-25 c-27
not:en b-25 c-20
not:encontrado a+21 c-19
not:entendi a-21 b+17 d-20
not:entiendo a-15 d-19
not:era b-16 c+18
not:es d-32
not:esa b+15 c-17 d-18
not:esas d-16
not:ese a+17 c-15
not:esos a+18 d-17
not:estoy b-37
not:even a+26 b-19 c-19 d-22
not:ever b-29
not:exactly a-23 c+25
not:except a-15 d+15
not:falta a-18 b-20 c-31 d+24
not:fecha b-16
not:figured a-16 c+16
not:find a+20 b-15 d-22
not:found d-15
not:fui a+17 d-20
not:fumo a+31 c-26 d-25
not:get b-22 d-22
not:getting c-19
not:give a-16
not:going d+15
not:gone d-18
not:good a+30 d-30
not:got d-27
not:great a-15 c+18
not:gusta c-19 d-26
not:ha b-22 d-24
not:hace a+20 b-17 d-23
not:hacer a-17
not:had b-37
not:hago a+18 b-19 d-16
not:han b-25 c+15 d-39
not:happening a+18
not:hardly a+19 c-17
not:hasta b-22 c-21
not:have a+20 b-43 c-16
not:hay b-27 c-36 d+16
not:he b-16 c+25 d-37
not:heard d-24
not:heart b-25 c-24
not:hecho a-16 c+15
not:here c-23
not:him b-15
not:his d-15
not:hold a-20 d+18
not:home c-20
not:honest a-17
not:how b-17 d-17
not:huelo a+15
not:i a-15
not:idea a-27 b-22 c+28 d-27
not:ido d-23
not:if a-24 b-21 c+36 d-23
not:inconveniente a-20 c-15 d+21
not:interesa a+19 d-21
not:into d-23
not:is a+20 b-21 d-30
not:issue a+17 d-16
not:issues a+16
not:it b-34 c+22 d-21
not:jaja a+20 b-21 c-20
not:just a+47 b-22 c-37 d-37
not:kind b-17 c-21
not:know a-17 b-27 c+16
not:knowledge d-20
not:la a-41 c+18
not:las b-35
not:leave a+24 c-20 d-16
not:let c-19
not:lick a+15
not:life a+24 b-17 c-21 d-21
not:like d+16
not:llaman a-15
not:llega a+19 c-19 d-21
not:llego a+32 c-19 d-34
not:llevo b-20 c+19 d-18
not:lo a-22 b-18 c+17
not:loca b-19 c-25
not:loco c-18
not:lol a+19 d-36
not:maam a+22
not:made d-21
not:make a+26 d-29
not:mas a-32
not:maybe a-17
not:me a-26 c+19
not:measured c+16
not:mi b-20
not:mind b-19 c-27 d+20
not:minor a-27 d+24
not:mio c-15
not:miss a-22 b-18 c-25 d+25
not:modo a+19 c-17
not:molesta a-21 d+21
not:my c-26
not:nada b-28 c-26
not:name a-21 c+24 d-15
not:need a-19 d+19
not:nino a-20
not:nothing a+31 c-17 d-33
not:novedad b-17
not:now c-23
not:objection a-20 b-16 c-16 d+21
not:of c-16
not:off d-17
not:officially a-23 c+23 d-19
not:on d-23
not:once d-17
not:one a+36 b-32 d-33
not:only a+16
not:or a+33
not:orina c-21
not:otro c-17
not:out a-22 c+17
not:over a+17
not:padezco a+20 c-17 d-18
not:palabra b+15 c-17 d-17
not:palos a+20 d-15
not:papeles a-19 c+20 d-19
not:para a-16 b-21 d+18
not:paso d+16
not:patient d-18
not:percent a-18 b-18 c+22 d-25
not:period a-19 c+20
not:permiso a+16 c-16
not:pienso a-19
not:pierdo a-16 c-17 d+17
not:plans c-16
not:poder a+20 b-20 c-16 d-25
not:podia a-16 d+17
not:por a-32 c-18 d+16
not:possible a+20 c-20 d-15
not:pregnant b-17 c-16
not:pregunta b+18 c-19
not:preguntas a+21 b-18 d-20
not:presion d-22
not:probado d-24
not:problem a+23 b-31 c-26
not:problema b-34 c-32 d+17
not:problemas a+26 b-18 c-19 d-24
not:problems b-27 c-29 d+18
not:pruebo a+20 b-16 d-17
not:psychotic a+22 d-22
not:puede a+21 b-30 c-34
not:puedo a-24
not:puesto a+18 c-18
not:pusieron b-17 c+15 d-18
not:put c-18
not:que a-23
not:quien a+18 b-21 c-42
not:quiero b+23 c-23 d-26
not:quite c-21
not:reaccion a+20 d-21
not:reaction b-23 c-19
not:reality a+17 d-16
not:really a+15
not:reason a-17 d+16
not:recall a-24 b-21 c+31 d-27
not:recuerdo a-26 b-21 c+25
not:remember d-28
not:respirar a-16 d+17
not:responder a-20 b+20 c-17
not:revisado a-18 c+20
not:right a+16 d-25
not:sabria a-30 b-31 c+34 d-25
not:said a-22 c+17
not:salido a+17 c-16
not:say c+19 d-20
not:schizophrenia d+16
not:se a-28 c+18
not:see b-21 c-16
not:seen a+20 d-18
not:segura a-18 c+19 d-18
not:senor a+23 c-16 d-19
not:sepa a+20
not:si a-36 c+18 d-22
not:significa b-15 c+16
not:since a+25 b-22 c-16 d-25
not:single a+22 c-15 d-19
not:sir a+27 c-25 d-23
not:sirvio a-21 d+22
not:skip a-17 b-16 d+18
not:sleep a-16 b-22
not:soltar a-17 c-16 d+18
not:soul a+19
not:soy c-16
not:street a+15
not:stuff a+28 b-17 c-18 d-29
not:supe a-23 c+25 d-19
not:sure a-43 b-18 c+44 d-40
not:take a+23 b-24 c-30
not:taken a+19 d-22
not:talk a+21 d-19
not:tell a-19 c+20 d-15
not:telling a-22 b+16 d-20
not:tengo b-42 d-25
not:tenido d-19
not:test a-18 c+19
not:tested a-32 c+34 d-18
not:text a+26 d-25
not:that d-22
not:the a-22 d+19
not:them a-21 b-17 d+15
not:then d+18
not:there b-27 c-26
not:thing a+17 c-20
not:things a+20 c-18
not:think b-20
not:this d-45
not:those a+20 b-21 c-16
not:tiempo a+24 b-15 c-23 d-22
not:til b-17 d-20
not:till c-22
not:time b-22 c-31
not:to b-36
not:todavia d-24
not:told d-24
not:toma d-17
not:tomado d-29
not:tomo b-17
not:tomorrow a+17 c-15 d-17
not:took d-19
not:touch c-20
not:touched a+17
not:tried b-19 c-31
not:trouble b-26 c-24 d+17
not:tuve a+19 d-20
not:two a+15
not:una a+28 b-21 c-37
not:unless a+20 c-17
not:uno a+17 c-16
not:up d-20
not:use a+19 c-16
not:used a+18 d-18
not:uso a+18 d-17
not:veo a-16 b-19 c-20 d+20
not:verdad c+20
not:vez a+20 c-19 d-16
not:voces c-15
not:voices a+26 c-20 d-25
not:wait a-19 c-16 d+16
not:way a+15 b-15 c-16
not:what b-25 c+21
not:why a-25
not:with c-20
not:work a+18 b-20 c-23
not:worked a-23 d+25
not:would b-18
not:x a+19 d-15
not:y d-16
not:yes a-16 c+16
not:yet b-33
not:yo a-16 d+16
not:you a-20
not:your c-18 d-18
not_# b-21 c+20 d-34
not_@call a+17 c-16 d-28
not_@drive a+18 d-20
not_@eat a+15 d-17
not_@stop c-16 d+18
not__@day a-22 c+16 d-21
not__@drink b-15 c-16
not__@drive c-16
not__@drug a+16 c-15
not__@medicine b-22 c-28
not__@relative b-29 c-23
not__@thanks a+16
not__@year d-18
not__able a+23 c-21
not__am d-34
not__any c-36
not__anybody b-21 d-21
not__anyone a+20 c-18 d-18
not__anything a-16 d+17
not__as a+18 c-16 d-16
not__at b-22
not__back d-25
not__bad d+15
not__be a-20 b-16 d+19
not__before a+18 c-19
not__better a-20 d+21
not__bit b-16 c-18
not__but a-23 b-16 d+18
not__car a-28 b+18 d+17
not__chance a+16
not__checkups a-17 c+16
not__college a+16 d-20
not__crumb c-16
not__drop a+24 c-18 d-21
not__ever a+17 c-16
not__exactly a-23 c+25
not__far a+16 c-16
not__good a+31 d-29
not__have b-23 d-25
not__her b-19 c+15
not__here a+16
not__if a-20 b-20 c+32 d-20
not__in d-16
not__is b-19 d-23
not__it b-18
not__just c-22
not__kind a+15
not__knowledge d-18
not__lol a+22 c-21 d-17
not__me b-39
not__minor a-27 d+24
not__much d-18
not__my b-24 c-29 d+18
not__nothing a+29 d-29
not__of b-30 c-30
not__on a-18
not__one a+20 b-19 d-27
not__or a+21 d-18
not__out a-22
not__over a+17
not__percent a-18 b-18 c+22 d-25
not__she a-15
not__single a+16
not__so a+21 b-19 d-29
not__soul a+19
not__still a-16 d+16
not__street a+15
not__test a-18 c+19
not__that a-28 b+18
not__the a-15
not__there d-25
not__this b+17 c-17 d-32
not__til a-16
not__time c-25
not__to b-30
not__what a-19 b-29 c+34 d-26
not__why a-21
not__without a-23 d+19
not__work d-15
not__yet b-26
not__you d-27
not_a b-37 c-24
not_afford a+19 d-18
not_answering a-17 b+17 d-16
not_asked a-19 c+20
not_at c-19 d-16
not_be b-20 c-33
not_breathe c-17 d+15
not_busy a-25 c-15 d+25
not_but a-28 d+26
not_certain c+15
not_confirmed a-18 c+20 d-21
not_crazy a+19
not_do b-20
not_doing c-17
not_drink a+25 c-21
not_even a+26 b-19 c-19 d-22
not_find a+20 b-15 d-22
not_found a+20 c-22
not_get b-18 d-18
not_go a-32
not_gone d-18
not_got a+18 b-18 d-27
not_had b-17
not_happening a+18
not_have b-40
not_him b-15
not_hold a-20 d+18
not_i a-27 b+18 c-17
not_know a-15 b-24
not_liver a+16 d-15
not_lol a-19 c+18
not_make a+20 d-23
not_me a+29 c-46 d-26
not_mind a-18 d+17
not_miss a-16 b-18 c-22 d+20
not_my a+19 c-18
not_no d-21
not_now a+29 c-22 d-28
not_officially a-23 c+23 d-19
not_on a+19 d-22
not_one c-19
not_pregnant b-17 c-16
not_quite a+17 d-18
not_really a+15
not_recall a-18 b-20 c+26 d-24
not_remember a-22 c+28 d-25
not_right a+19 d-19
not_say c+19 d-20
not_see b-21 c-15
not_since a+27 c-20 d-31
not_skip a-17 b-16 d+18
not_sorry a+18 d-18
not_sure a-41 b-16 c+38 d-36
not_take a+20 b-22 c-28
not_talk a+21 d-19
not_tell a-16 c+18
not_text a+26 d-25
not_that a+17 b-50 d-49
not_there c-16
not_think b-20
not_this a+17 b-22 d-22
not_till c-17 d-26
not_touch c-18
not_tried a+17 b-17 c-20
not_two a+15
not_unless a+20 c-17
not_work c-21
not_yet a+20 c-17 d-16
not_you a-16
nothi* a+16 b-53 c-29
nothing a+19 b-51 c-28
nothing$ b-27
nothing__@medicine a+18 d-17
nothing__ask a+16 d-17
nothing__calendar a-16 d+16
nothing__not a+18 d-18
nothing__that c-21
nothing__the c-16
nothing_but b-15 c-17 d+22
nothing_else a+20 d-20
nothing_like a+22 c-18 d-25
nothing_of a+17 d-16
nothing_on c-20
nothing_since a+23 c-15 d-26
nothing_to a+21 d-18
nothing_yet a+23 d-24
noved* b-17
novedad b-17
novia c-20
novio a-16 c-24
now b-37
now$ b-25
now: b-24 c-35 d+25
now:# c-36
now:#_de a+15 d-15
now:#_minutes a+22 b-20 d-21
now:@body a+17 b-27 c-24
now:@body_full a+18 d-20
now:@book b-19 d-19
now:@call c-18
now:@call_me b-35 d-26
now:@clinician c-20 d-21
now:@day d-28
now:@drink a-18 c+16
now:@drive a+39 b-24 d-37
now:@drive_right a+16
now:@eat c-27
now:@food b-33 c-32
now:@hours b-21
now:@hours_me c-18
now:@howmuch a-37
now:@howmuch_tiempo b+19 c-21 d-19
now:@insurer c-20 d+18
now:@insurer_a d-24
now:@insurer_que a-19 b-16 d+19
now:@late b-22 c-32
now:@late_por a+16
now:@medicine c-16 d-22
now:@move a+20 b-27 d-23
now:@parking a-20 c-19
now:@place b+15 d-16
now:@relative c+17
now:@relative_are a-21 d+20
now:@stop a-20 b-23 c+23 d-21
now:@traffic c+17
now:@vehicle b-23 d-17
now:@visit b+21 c-28 d-25
now:@visit_is a-23 b+17 c-16
now:@wrong a-22 b+25 c-19 d-21
now:a a+24 b-19 c-33
now:a_@call a+16 c-17 d-15
now:a_bit a-16
now:a_esa c-20
now:a_few a-19
now:a_hard a+16
now:a_la b-28 c-23
now:a_las b-16 c-17
now:a_lo a-15 c+15
now:a_que a+24 b-22 c-17 d-25
now:a_sec a-16
now:about d-18
now:about_to a+18 b-18 c-20
now:acabo a-16 d+16
now:acabo_de a-16 d+16
now:acomo* a-16 d+16
now:acomoda a-16 d+16
now:adela* a-18 d+23
now:adelante a-18 d+23
now:afrai* a+20 d-20
now:afraid a+20 d-20
now:afraid_not a+18 d-17
now:after a+46 b-40 c-38 d-38
now:after_# a+21 d-20
now:after_work a+20 b-17 d-19
now:again a+17 c-28 d-25
now:again_tomorrow a+19 c-16
now:agarr* c-16
now:agarro d-15
now:agend* a-16 c+16
now:agenda a-16 c+16
now:ahead a-28 c-17 d+29
now:ahora b-29
now:ahora_esta a-16 d+15
now:ahora_mismo a+23 c-15 d-23
now:ahori* b-41
now:ahorita b-41
now:ahorita_estoy c-15
now:ahorita_no a+16 b-27 d-40
now:al a+26 b-36 d-25
now:al_rato a+28 b-17 c-18 d-27
now:all a-36 d+33
now:all_@body a-26 d+21
now:am c-50
now:am_@drive a+25 d-21
now:am_about a+18 d-16
now:am_afraid a+18 d-15
now:am_all a-20 d+15
now:am_asleep a+23 d-24
now:am_at b+17 d-22
now:am_free a-27 d+28
now:am_in a+19 d-18
now:am_not a-25 d+21
now:am_off b-15
now:an a+29 b-21 c-17 d-30
now:an_hour a+29 b-21 c-17 d-30
now:and a-25 b-19 d+17
now:andel* a-17 b-18 c-17 d+20
now:andele a-17 b-18 c-17 d+20
now:ando a+28 b-26 c-36 d-20
now:ando_en a+29 d-28
now:anoth* a+28 b-20 c-24 d-28
now:another a+28 b-20 c-24 d-28
now:another_time a+22 b-19 c-19 d-17
now:any a-17 d+18
now:anyth* a-17 c-16 d+17
now:anything a-17 c-16 d+17
now:appointment a-16 b+17 c-16 d-16
now:aqui b-20 c-17 d+15
now:aqui_estoy a-23 d+20
now:are c-40
now:are_asleep a-21 d+20
now:are_on c-16
now:as b-18 c-26 d+29
now:as_well c-17 d+17
now:ask d-23
now:ask_me a+17 b-18 c-21
now:aslee* a-21 b-22 d+16
now:asleep a-21 b-22 d+16
now:at c-23
now:at_all a-24 d+24
now:at_my d-24
now:at_that a+18 d-20
now:at_the a+17 c-30 d-33
now:at_work b+15 c-22 d-44
now:away a-18 d+19
now:bad a+23 c-25 d-25
now:bad_time b-24
now:be b-28
now:be_better c-21
now:bed a+20 c-18
now:bet a-16 d+17
now:bette* c-28
now:better c-28
now:betwe* a-15
now:between a-15
now:bien a-29 b-26 c-28 d+33
now:bit a-21 c+17
now:boss b-27 c+17 d-26
now:boss_is a+18 b-17 c-16 d-16
now:break a-21 b-15 d+18
now:bring b-21
now:buen a-17 c-23
now:buen_momento b-20 c-17
now:bus b-16
now:busy b-31 c-25
now:by a-24 b-23 d+16
now:by_me a-22 b-22 c-17 d+24
now:calen* a-30 c+21
now:calendar a-20
now:calendario a-18 c+21 d-17
now:call a+20 d-35
now:cambi* d-21
now:can a+19 b-52 c-41
now:can_not a+26 b-30 c-30 d-19
now:can_we a+29 b-29 d-24
now:can_you a+28 b-26
now:capaz a-20 c+17 d-15
now:car a+19 b-15 d-19
now:casa a-20 b-17 c-24 d+24
now:catch a+16
now:catch_me a+16
now:centr* a-17 b+17 d-16
now:central a-17 b+17 d-16
now:central_time a-17 b+17 d-16
now:chamb* a+15
now:chamba a+15
now:check b-22 d-21
now:check_with a-16
now:cita d-17
now:claro a-23 c-21 d+28
now:clase a+28 b-15 c-19 d-29
now:class c-15
now:clock a+25 b-20 c-26 d-23
now:cocin* a+22 b-17 c-16 d-22
now:cocinando a+22 b-17 c-16 d-22
now:comer b-18 c-20
now:como a-41 b+27 c-35
now:compa* c-16 d-21
now:company c-16 d-21
now:compl* a+24 b-22 c-17 d-24
now:con a+15 d-34
now:con_mi d-15
now:confi* a-17 c+18 d-15
now:confirmo a-17 c+18 d-15
now:confirmo_en c+16 d-15
now:confl* a-19 d+19
now:conte* c-19 d-17
now:contesto c-19 d-17
now:could b-22
now:could_you a+17 c-15
now:cuadr* c-17
now:cuadra c-17
now:cuand* b-17 c-23
now:cuando b-17 c-23
now:cuanto a-27 b+15 d-30
now:cuent* a-15 d+16
now:dale a-25 c-17 d+27
now:day c-24
now:de a-17 c-36
now:de_@eat b-18 c-20
now:de_parte a-19 b+20 d-21
now:de_perlas a-16 d+16
now:de_una a-36 b-19 c-18 d+29
now:decir c+15
now:deep a+15
now:deep_in a+15
now:dejam* a-16 c+16
now:dejame a-16 c+16
now:deje a-20 b-23 c+24 d-29
now:dejem* c+16
now:dejeme c+16
now:del a+27 d-41
now:del_trabajo d-21
now:dele a-31 b-27 c-26 d+31
now:denti* b-15 c-19
now:dentista a+21 c-16 d-20
now:depen* a-26 b-29 c+33 d-25
now:depende a-18 b-18 c+23 d-16
now:depends b-17 c+22 d-18
now:desca* a-18 d+19
now:descanso a-18 d+19
now:desoc* a-19 d+20
now:desocupada a-19 d+20
now:despu* a+30 b-23 c-19 d-27
now:despues a+30 b-23 c-19 d-27
now:despues_de a+17
now:dia a+25 c-32 d-40
now:diali* d-16
now:dialisis d-16
now:dialy* a+24 b-17 d-25
now:dialysis a+24 b-17 d-25
now:did a-25 b+26 c-22 d-20
now:digam* a-23 b-17 c-21 d+27
now:digame a-23 b-17 c-21 d+27
now:digo c+21 d-22
now:digo_si c+18 d-18
now:dime c-17 d+21
now:direccion d-15
now:do b-21
now:do_i b+24 c-16 d-20
now:do_it b-21 c-19
now:do_not a-27 c+21
now:do_this d-18
now:doctor c-21 d-18
now:does c-25 d-18
now:does_it b+18
now:dormi* a+21 d-21
now:down b-20 c-20
now:drama d+15
now:driving a+40 b-22 d-37
now:early a+16 b-18 d-21
now:early_for a+17 b-15 c-15 d-15
now:ears a-26 d+21
now:echel* a-20 b-16 d+20
now:echele a-20 b-16 d+20
now:el c+18 d-26
now:elbow a+15
now:elbow_deep a+15
now:emojiyes d+15
now:en a+22 c-25 d-19
now:en_casa a-17 d+17
now:en_el a+26 c-18 d-25
now:en_la b-29
now:en_media a+16
now:en_mi c-18
now:en_misa a+17
now:en_un b-16 d-24
now:en_una a+20 d-20
now:end a-19 d+19
now:entra* a+19 b-15 d-20
now:entrando a+19 b-15 d-20
now:entrando_al a+19 b-15 d-20
now:es a-18 b+20 d-17
now:es_rapido c+15 d-15
now:esa c-15
now:esa_hora c-28
now:ese a+19 b-28 c-33
now:ese_@hours c-18
now:ese_dia a+28 b-23 c-21 d-27
now:esta c-36
now:esta_bien a-36 c-15 d+35
now:estam* c-23
now:estamos c-23
now:estoy b-59 c-63 d+15
now:estoy_desocupada a-19 d+20
now:estoy_en b-29 c-40 d+16
now:estoy_libre a-16
now:estoy_manejando a+26 b-18 d-22
now:estoy_trabajando a+31 c-19 d-31
now:eveni* a+16 b-16
now:evening a+16 b-16
now:favor d-27
now:few a-19
now:few_minutes a-19
now:fine a-47 b-31 c-38 d+49
now:fire a-18 d+19
now:fire_away a-18 d+19
now:fixin* a+16 d-16
now:fixing a+16 d-16
now:fixing_to a+16 d-16
now:for b+28 c-18 d-41
now:for_me c-25
now:for_what a-29 b+32 c-25 d-33
now:free a-30 b-17 c-18 d+28
now:from b-16 c-18 d+20
now:full a+27 d-30
now:give d-31
now:give_me d-31
now:go a-33 b-28 c-30 d+46
now:go_ahead a-22 d+23
now:go_on d+16
now:good a-47 c-29 d+37
now:good_as d+15
now:got_time a-22 d+23
now:got_to d-19
now:great b-18 c-16
now:guess a-27 b-24
now:habla* a+17 c-23 d-22
now:hablamos a+25 c-18 d-21
now:hable a-16 d+17
now:hace d-19
now:hands a+32 b-20 c-20 d-33
now:hard b-17 d-17
now:has d-20
now:hasta a+17 d-19
now:hasta_las a+17 d-19
now:have_a a-20 d+18
now:have_company c-16 d-21
now:have_my a+19 d-19
now:have_to b-16 d-22
now:hay a-26 c-23 d+24
now:hay_inconveniente a-16 d+17
now:her b-16 d-18
now:here b-21 c-21
now:him c-18
now:hit a+18 d-17
now:hit_me a+18 d-17
now:hora c-39
now:hora_me a-19
now:horario b-21
now:hour a+23 b-33 c-26
now:how a-17 d-25
now:how_long a-23 d-28
now:i c-30
now:i_am c-47
now:i_can a-16 b-24 c-19 d+20
now:i_guess a-27 b-24
now:i_have c-32
now:i_was a-20 d+18
now:i_will b-17 d-17
now:i_would a+16
now:if a-29 b-27 c+24
now:if_the a-16 b-17 c+18 d-17
now:impos* a+32 b-33 c-22 d-30
now:imposible a+27 b-28 c-19 d-25
now:in a+26 b-62 d-30
now:in_a b-23
now:in_between a-15
now:in_church a+20 d-22
now:in_class a+20 d-19
now:in_the a+41 b-32 c-28 d-37
now:incon* a-16 d+17
now:inconveniente a-16 d+17
now:is c-27
now:is_a c-19
now:is_better d-22
now:is_fine a-19 d+19
now:is_good a-20 d+20
now:is_it a-17 d-18
now:is_not c-24
now:is_on b-16 c+15
now:is_that c-17 d-24
now:is_this b+19
now:it a-16 b-38 d+31
now:it_in a-20 d+17
now:it_is b-32 c-28
now:it_now a-20 d+19
now:it_take d-16
now:it_tomorrow a+19 d-19
now:jueves a-16
now:just a-15 c-32
now:just_got a-18 d+18
now:just_now a+15
now:justo b-17
now:kids b-22 c-25
now:kind a-24 c+26 d-18
now:kind_of a-21 c+23 d-17
now:know a-16 c+17 d-19
now:la_@place d-15
now:la_agenda a-16 c+16
now:la_casa b-16 c-21 d+16
now:la_chamba a+15
now:la_noche d-18
now:la_orden a-29 b-23 c-20 d+28
now:las a+25 b-25 c-26 d-21
now:las_# a+21 b-24 c-23 d-17
now:last a-17 b+17 d-17
now:late a-16 c-19
now:later a+16 c-38 d-47
now:le a-26 b-30 c+26
now:le_contesto a+19 b-17 c-16 d-17
now:le_digo c+17 d-17
now:le_se c+15
now:let a-25 b-26
now:let_me b-16 c+16 d-21
now:let_us a-29 b-18 d+24
now:libre a-33 b-22 c-22 d+31
now:like a-19 b-17 c-15 d+21
now:llama* a+16 c-16 d-15
now:llamame a+16 c-16 d-15
now:lo a-21
now:lo_mejor a-15 c+15
now:lock a-18 c-16 d+18
now:lock_it a-18 c-16 d+18
now:lol a+18 c-19 d-33
now:long d-22
now:long_does b+18
now:look a-19
now:look_at a-17
now:los b-32 c-23
now:los_@day a+25 b-18 c-16 d-21
now:los_ninos a-22 b-25 d+22
now:luego b-29
now:luego_le a+22 b-18 c-18 d-19
now:m a+15 d-16
now:make a-26 d+21
now:mama b-16 c-19
now:manan* a+19 b-33 d-35
now:manana b-28 d-31
now:manej* a+34 b-25 c-19 d-30
now:manejando a+34 b-25 c-19 d-30
now:marido a-20
now:martes a+15 d-16
now:mas a+41 b-27 c-27 d-40
now:mas_@late a+41 b-24 c-22 d-39
now:maybe d-36
now:maybe_if c+17
now:maybe_in a-17 c+18
now:me b-18
now:me_after a+17 d-16
now:me_again a+19 c-16
now:me_agarro d-15
now:me_check a-16
now:me_cuadra c-17
now:me_fine a-17 d+17
now:me_in a-26 b-17 c+26 d-24
now:me_just a-16
now:me_later c-17 d-21
now:me_parece a-18 b-16 c-19 d+20
now:me_queda b-30 c-36
now:me_this b-19 c-16
now:me_tomorrow a+18
now:me_up a+21 d-21
now:me_viene a-25 b-19 c-16 d+25
now:me_when d-15
now:media a+16
now:mejor b-44
now:mi a-25 c+18
now:mi_@hours a-21 c+22 d-22
now:mi_@relative a-18
now:mi_turno a+16 b-15 d-18
now:middl* a+17
now:middle a+17
now:middle_of a+17
now:might a-26 b-17
now:might_as c-17 d+17
now:might_be c+23 d-21
now:minut* c+15
now:minutes c-18
now:minutos a-24 c+24
now:misa a+25 b-16 d-23
now:mismo a+23 c-15 d-23
now:momen* b-28 c-26
now:momento b-22 c-20
now:morni* a+24 b-28 c-24 d-17
now:morning a+19 b-23 c-22
now:muy a+21 b-16 c-23 d-19
now:muy_temprano a+21 b-16 c-23 d-19
now:my d-36
now:my_@body a+15 b-16
now:my_@book d-15
now:my_@call a-20 b+18 c-16
now:my_@food a-20 d+20
now:my_@move a-16
now:my_@relative b-25 d-31
now:my_@visit a-20 b+18 c-15
now:my_boss b-22 d-20
now:my_break a-18
now:my_calendar a-17
now:my_dialysis a+16 d-15
now:nada a-25 c-15 d+26
now:nah a+20 d-20
now:neces* a-20 b+21 c-18 d-20
now:need a+18 b-24 c-27
now:ni a+23 d-22
now:ninos a-22 b-25 d+22
now:no b-28
now:no_can d-18
now:no_hay a-25 b-17 c-21 d+26
now:no_i a+16 d-22
now:no_le c+15
now:no_problem a-15 d+17
now:no_puedo a+39 b-25 c-31 d-37
now:no_se d-34
now:no_tengo c-24
now:noche a+18 d-23
now:nomas a-23 c+18
now:not b-29
now:not_be a-22 d+22
now:not_busy a-25 c-15 d+25
now:not_do a+24 d-23
now:not_got a+22 d-22
now:not_know c+24 d-18
now:not_now a+20 d-19
now:not_right a+19 d-19
now:not_sorry a+18 d-18
now:not_talk a+19 d-19
now:not_work a+22 d-20
now:nothi* a-17 d+18
now:nothing a-17 d+18
now:nothing_on a-16 d+16
now:now b-37 c-47
now:now_is a-22 d+22
now:numbe* a-19 b+19 d-20
now:number a-19 b+19 d-20
now:o b+16
now:ocupa* a+36 b-20 c-26 d-35
now:ocupado a+16
now:of b-21
now:off b-22
now:off_today a-20 d+20
now:oh d-16
now:ok a-27 b-26 d+25
now:on a-18
now:on_a a+34 b-31 c-31 d-32
now:on_my a-43 b-31 d+31
now:on_the a+27 b-23 c-26 d-26
now:one c-24 d-31
now:or b+16
now:orden a-29 b-23 c-20 d+28
now:otro a+22 b-18 c-16 d-21
now:otro_dia a+15
now:para c-32
now:para_mi a+19 b-17 d-20
now:para_que a-16 b+17 d-16
now:parce d+15
now:parec* a-18 b-16 c-19 d+20
now:parece a-18 b-16 c-19 d+20
now:parte c-17
now:pass a+16
now:patro* a-17 c+18
now:patron a-17 c+18
now:perfe* a-44 b-28 c-28 d+44
now:perfect a-28 b-16 c-16 d+28
now:perfect_timing a-19 d+18
now:perfecto a-31 b-17 c-17 d+30
now:perla* a-16 d+16
now:perlas a-16 d+16
now:pero a-16 d+15
now:phone a-20 b+19 c-18
now:pick a+17 d-17
now:pleas* b-18
now:please b-18
now:por a-20
now:por_favor d-27
now:por_mi a-23 b-18 d+23
now:possi* b-19 c+24 d-25
now:possibly a-23 b-18 c+27 d-21
now:post a-15
now:pregu* a-32
now:preguntas b+15
now:pregunte a-17 b-19 c-20 d+20
now:probl* a-26 d+25
now:problema a-21 d+20
now:puede c-21 d-24
now:puede_que c+15
now:puedo b-46
now:pues a-26 b-27 c-27 d+28
now:que a-22 b+18 c-22
now:que_@insurer b-20
now:que_no c-22 d-25
now:que_ver c+15
now:queda b-30 c-36
now:queda_muy c-16
now:quien a-20 b+24 c-16 d-19
now:quien_es b+16
now:quiza* c+16
now:quizas c+16
now:rapid* c+15 d-15
now:rapido c+15 d-15
now:ratit* a-19
now:ratito a-19
now:rato a+23 b-32 c-32
now:rato_mejor a+17 d-16
now:right b-29 c-31
now:right_now a+37 b-19 c-23 d-37
now:sale b-15 d+19
now:salga a+17 d-19
now:salgo a+19 d-25
now:same a+15
now:schedule b-19 d-19
now:se d-26
now:se_decir c+15
now:se_me a+22 b-24 c-22 d-19
now:sec a-16
now:see a-19 b-20
now:ser a+19 b-16 d-16
now:shift a+20 b-26 d-22
now:shoot c-18
now:si a-24 b-19 c+35 d-19
now:si_es c+15 d-15
now:si_me d-27
now:si_no a-19 b-19 c+23 d-23
now:si_puedo a-17 b-15
now:si_tengo c-15 d+16
now:sin a-26 b-16 c-19 d+25
now:so a-26 c-42 d+34
now:so_we a-17 d+17
now:son d-17
now:sorry a+34 b-27 c-23 d-35
now:sound* a-18 d+18
now:sounds a-18 d+18
now:stays d-16
now:stays_asleep d-16
now:suits a-26 b-19 c-21 d+26
now:suits_me a-22 b-17 c-19 d+23
now:super a+31 b-24 c-21 d-31
now:suppe* b-19 c-16
now:supper b-19 c-16
now:sure a-28 b-18 d+21
now:take d-16
now:talk b-24
now:tarde b-35 c-17
now:te a-15 c+18 d-16
now:tempr* b-19 d-28
now:temprano b-19 d-28
now:tengo b-60 c+21
now:tengo_dialisis d-16
now:tengo_tiempo b-21 c-35
now:tengo_un a-22 b-17 c-22 d+25
now:tenta* a-28 b-24 c+28 d-28
now:text b+16 c-16 d-21
now:text_me d-23
now:texti* a-15 b+18 d-17
now:texting a-15 b+18 d-17
now:than c-16 d-20
now:that b-53 c-56 d+25
now:that_is a+20 b-25 c-16
now:that_morning c-17
now:that_one a+20 c-16 d-18
now:that_time a-18 b-19 d+19
now:that_will b-20 c-16
now:the a+17 d-41
now:the_clock a+19 c-19 d-17
now:the_middle a+17
now:the_same a+15
now:then b-24 c-24
now:they b-16 d-20
now:this c-32
now:this_evening a+16 b-16
now:this_is a-19 d+19
now:thursday c-22 d-17
now:tiemp* a-22
now:tiempo a-22
now:til b-16 d-21
now:till_i d-20
now:time c-26
now:time_for a-21 b+22 c-17 d-22
now:time_is a-25 c-17
now:time_no a+22 c-16 d-19
now:timin* b-23 c-19
now:timing b-23 c-19
now:to b-25
now:to_be a+17 c-15 d-18
now:today b-32 c-16
now:todo_bien a-20 d+20
now:tomor* a+33 b-20 c-27 d-31
now:tomorrow a+33 b-20 c-27 d-31
now:tonig* a+28 b-24 c-27 d-23
now:tonight a+28 b-24 c-27 d-23
now:too a+24 b-19 c-20 d-24
now:too_early a+19 b-16 c-17 d-18
now:traba* b-25
now:trabajando b-18 c-24
now:trabajo a+24 d-30
now:try a+25 b-23 d-22
now:try_again a+17 b-16
now:tuani* a-17 d+17
now:tuanis a-17 d+17
now:tuesday a-19
now:turno b-18 d-23
now:un c-20
now:un_ratito a-19
now:un_rato b-17 c-16
now:una b-26 c-26
now:una_parce d+15
now:under a+17 b-17 d-17
now:under_a a+17 b-17 d-17
now:up a+15 b-26 c-20
now:us a-31 b-17 d+26
now:va c-19 d+17
now:vale a-26 b-29 c-25 d+32
now:ver a-23 b-21 c+27 d-23
now:viajo a+15 d-15
now:viajo_a a+15 d-15
now:viene a-25 b-19 c-16 d+25
now:viene_de a-20 d+21
now:wait a+25 b-18 d-22
now:wait_till a+23 d-22
now:was c-21
now:wassu* a-18 d+18
now:wassup a-18 d+18
now:way c+15 d-15
now:we c-37
now:we_are a-17 c-17
now:we_do a+20 b-18 d-16
now:well c-21 d+25
now:what a-37 b+36 c-26
now:what_do b-15
now:when a+16 b-18 d-16
now:when_i a+18 d-21
now:which b+16
now:which_day b+16
now:who a-22 b+26 c-18 d-22
now:who_is b+16
now:why a-29 b-31 c-30 d+34
now:why_not a-28 b-34 c-29 d+35
now:wife a-16 c+16
now:will b-19 c+16
now:will_be c-21
now:will_do a-22 b-20 d+22
now:will_not a+17 d-17
now:with b-22
now:with_my b-18
now:work a+17 c-35 d-26
now:work_for d-16
now:works a-33 b-36 c-32 d+39
now:works_for a-19 d+19
now:would b-19 c-24
now:would_be c-17
now:wrong a-22 b+25 c-19 d-21
now:y d-22
now:y_@howmuch a-18
now:ya a-37 d+24
now:yeah a+22 c-19 d-20
now:yep a-18 d+22
now:yes b-17 c-18 d+18
now:yes_i a-17 d+17
now:yo a-15 d+17
now:you c-25
now:you_need b-16
now:you_text a+25 b-24
now:you_try a+15
now:yup d+16
now:¿ a-18 c-24
now:¿_que b-16 d+16
now__again a+15 d-19
now__can a+15 d-19
now__good a-22 d+22
now__not a+15 d-19
now__then d-21
now_and a+16 b-19 d-29
now_is a-23 d+25
nubes a-17
nuera a-17 b+18 c-16 d-15
nueve* a+17 d-17
numbe* a-33 b+16
number a-28 b+18 c-26
number$ a-30 b+17 c-21
numbers b-18
numbers_are c-23 d+16
numbers_were c+19 d-17
numer* c-25
numero c-25
nunca b-69 d-27
nunca$ a+24 b-24 d-41
nunca__confirmaron c+15
nunca__dado a+18 c-23
nunca__encontrado a+17 c-16
nunca__ha a+24 c-23 d-18
nunca__han b-16 d-30
nunca__he b-15 d-22
nunca__la c+15 d-30
nunca__nada a+24 c-17 d-24
nunca__que a-28 b-17 d+22
nunca__tomado a+24 c-21 d-18
nunca_fui a+15 d-17
nunca_he a+34 b-17 c-28 d-33
nunca_la a+24 b-16 c-21 d-21
nunca_me a-18 b-30 c+22
nunca_supe a-17 c+19 d-17
nunca_tomo a+19
nurse c-20
nurse* b-20 c-15
nurses b-20 c-15
nursi* b-19 c-32
nursing b-19 c-32
nursing$ b-22 c-16
nuts a-16 c-17
o a-32 b+19
o__no b-19
o_menos a-18 b-20 c+23 d-17
o_que a-16 b+18 c-19 d-16
objec* a-20 b-16 c-16 d+21
objection a-20 b-16 c-16 d+21
oblig* a-21 c-20
obvio a-31 b-24 c-29 d+30
ocho b-26 c-18
october a+17 d-16
octubre a+19 c-21 d-16
ocupa* a+36 b-20 c-26 d-35
ocupado a+16
ocupado$ a+16
of$ b-33
of_# a-18 b-20 d+21
of_@drink c-18
of_@drug c-20
of_@medicine b+15 d-20
of__# a-18
of__@day c-18
of__@medicine a-19
of__@treat b-17 c-22
of__at c-19
of__business a-18 b+17
of__count d-17
of__is a-16
of__kind a+15
of__liver a-19
of__not c-16
of__out c-18
of__pressure a-18 d+18
of__right d-19
of__that a+22 d-26
of__things d-20
of__three a+16
of__time c+17
of__worked d+16
of_all d-16
of_been c+18 d-21
of_course a-18 b-16 c-21 d+23
of_em b-27 c-22
of_health a+16
of_it c-25
of_me b-18 c-22
of_my a-35 b-22 d+15
of_talk c-18
of_that d-18
of_them c-20 d+18
of_things a+16
of_those c-24 d-17
of_us b-24 c+16
off b-42
off$ a+19 b-19 c-15
off__it a-17 c-16 d+17
off__so a-16 d+18
off_the d+18
off_today a-20 d+20
offer* b-16 d+15
offered b-16 d+15
offic* b-23 c+18 d-25
officially a-23 c+23 d-19
officially$ a-23 c+23 d-19
ofrec* a-21 b-15
ofrecio a-21 b-15
oh b-19 c-18
oh__i d-16
ohio a+17 d-15
oi b-16 c+21
oia a-19 b-18
oia__cuando c-22 d+19
oia_voces a-18 b-16
oiga b+19 c-27 d-21
oiga$ b+15 c-21 d-19
oigo a-17 b-19
oigo_voces c-23 d+25
ojala c+16
ok$ c-23
okay a-17
old d-19
old$ d-20
old_@clinician b-21 c+20 d-18
old_@place a+23 b-16 d-26
old__a d-20
old_man a+19 d-17
older b-29 c-29
older$ a+17 d-18
older__that b-15 d+16
older_than a-24 b-21 c-17 d+27
olvid* d-21
on a-24 c+15
on$ a-37 b-27 d+29
on_# c-20 d-24
on_@day b-19 c-15 d+15
on_@insurer a-21 b-18 d+19
on_@medicine a-28 c-20
on__# b-23
on__@body a-22 c+18 d-16
on__@call d-19
on__@date a-22 c+15 d-23
on__@day b-25 c+17
on__@food a-20 d+20
on__@medicine c-30
on__@relative b-30
on__about a-16 d-17
on__all a+18 b-16 d-16
on__allergy a-17 b-16 d+16
on__at d-20
on__birthday a+16 c-16
on__books c-19 d+15
on__break a-18
on__calendar a-16 d+16
on__chart b-16
on__clock a+19 c-19 d-17
on__control d-19
on__couch a-25 b-22 d+23
on__end b-16 c-19 d+17
on__fence a-19 b-16 c+24 d-23
on__in a-22 b-16 d+15
on__is b-22 c+16 d-18
on__it a-17
on__liver a-18
on__low a+16
on__me b-17
on__no a-16 c+18 d-19
on__one c-21 d-23
on__own a+24 b-19 c-31 d-21
on__patch a+21 b-16 c-20 d-20
on__period a+16
on__pressure b-17
on__road a+24 b-21 c-18 d-23
on__side a+16 b-28
on__since a-18 c-20 d+23
on__street a-29 c-18
on__the d-15
on__time a-17 b+16 d-16
on__way a-21 b-23 c-20 d+25
on_a a+20 b-32 d-27
on_an c+15
on_birth d-19
on_blood a-17 b+17
on_both b-18
on_dialysis c-18
on_drugs a-16
on_everything a-19 b+17 d-15
on_file b+15 c-21 d-21
on_her a-20 b-18
on_his d-15
on_it a-30 d+17
on_me b+16 c-31
on_my b-27
on_that b-24 d-19
on_the b-17 c+17 d-16
on_two d+16
once a-15 b-29 c+34 d-27
once$ a-29 c+32 d-22
once__@month a+15
once__@year c-16
once__fine a+15
once__it a-16
once__my c-24
once__while d-17
once_a a+15
once_but a-16
once_in b-22
once_was a+15
one d-24
one_@medicine b-24 c-40
one__# a+17 c-22 d-18
one__@insurer d-20
one__@month c-31
one__a b-16
one__and d-20
one__for a+25 b-21 c-23 d-23
one__i d-19
one__is b-19
one__it b-16
one__me c-16
one__no d-18
one__of a+20 c-18 d-18
one__on c-16 d-22
one__only a+17 d-16
one__said a-20 c+22 d-20
one__that d-16
one__those b+18 c-15 d-22
one__two d-18
one_and a+19 b-16 d-22
one_bit a+18 c-16 d-18
one_but d-16
one_is a+20 b-16 d-22
one_kidney c-24 d+20
one_kind d-15
one_lol a-16
one_of d-24
one_psychotic d+15
one_said a-16 c+16
one_time b-19 c+20 d-18
one_uti a+16 c-16
ones b+19
ones$ b+18 c-15
only a+43 b-83 d-40
only$ b-24 d-60
only_@drug d-24
only_@medicine a+36 c-24 d-34
only__@medicine b-17 d-34
only__a a-15 d+17
only__am d-17
only__and a+20 c-25
only__but a-15 c-16 d+16
only__for a+19
only__i b-24
only__is b-20 c-15
only__kidney d-18
only__my a+30 b-23 c-29 d-22
only__of c-15 d+16
only__on a+16 c-17
only__that b-16 c-20
only__to a+25 b-20 c-17 d-16
only__took a+17
only__with a+18 d-18
only_a a+19 c-25
only_allergic a+19 b-17
only_diabetes a+16 d-16
only_ever a+28 c-26 d-18
only_morphine a+17
only_my a+24 c-17 d-22
only_one a+17 d-21
only_please a+16 d-15
only_the a-16 b-18 c-29 d+21
only_thing a+18 b-16 d-18
only_to a+21 b-18 c-18 d-18
only_tried a+18 d-16
only_vice a+16 c-16
only_when a-21
oops a-15 b-16
open b+17 c-17
opera* b-19
operada a+24 c-18 d-22
operada$ a+24 c-18 d-22
operaron a-22
operaron$ d-19
operaron__corazon a-21 c-17
operaron_a a-23 c-16 d+17
operaron_de c-15 d+16
operaron_del a-15
opere a+20 d-16
opere$ a+15
or a-31 c+18 d-27
or_# a-19 c+21 d-17
or__@medicine c-16
or__@relative a-27 c+20 d-21
or__my a-16
or_for a-17
or_my a-20
orden b-28 c-26 d+18
orden$ b-27 c-23 d+22
organ* d-39
organ:# a-25 b-52 c-28 d+44
organ:#_@year b-16
organ:@animal c-19 d-24
organ:@animal_has b+16
organ:@body b-18 c-24 d+22
organ:@body_cancer c-15 d+18
organ:@body_infections c-17 d+24
organ:@body_is a-30 c-27 d+26
organ:@body_me a-17 d+17
organ:@body_no a+27 d-27
organ:@body_since d+17
organ:@body_yes a-17 d+16
organ:@call a-15
organ:@clinician b-23 c+27 d-37
organ:@clinician_is a-22 b-19 c+23 d-18
organ:@clinician_mentioned c+15
organ:@clinician_wants c+19 d-17
organ:@date b-19
organ:@day a-25 b-30 d+19
organ:@day_@day a-23 b-20 c-24 d+24
organ:@day_y c-21
organ:@drink a-15 c-23
organ:@howmuch b+20 c-20 d-18
organ:@month b-17
organ:@place a-21
organ:@relative c-54
organ:@relative_had b+21 c-21 d-21
organ:@relative_has a+21 c-20 d-18
organ:@relative_le d-20
organ:@relative_si a+21 c-18
organ:@relative_was a-17
organ:@sick a-17
organ:@symptom a-21
organ:@thanks a+19 d-20
organ:@treat a-25 b+17 c-28
organ:@treat_dana b+15
organ:@treat_hurt b+18 d-20
organ:@vehicle a-30
organ:@year a-17 c+21 d-25
organ:@year_ago d-23
organ:@year_so c+17
organ:a a-28 c+32 d-19
organ:a_@body a-17
organ:a_baby c+16 d-17
organ:a_cada a-22 b-20
organ:a_catheter a-19 b-21 c-17 d+22
organ:a_kidney a-20
organ:a_little c+17 d-16
organ:a_liver a-21 b-17
organ:a_lot a-25
organ:a_mi c-17
organ:a_scan c+19 d-15
organ:a_uti d-28
organ:a_veces a-17 b-15 c+23 d-23
organ:a_while a-17 b-17 c+21 d-18
organ:about a-19 b+20 d-16
organ:acuer* b+16
organ:acuerdo b+16
organ:ago d-29
organ:ahi a+22 b-20 d-31
organ:al a-27 b-25
organ:al_# a-20 d+18
organ:al_bano d-17
organ:al_cien a+16
organ:algo a-16 c+19 d-18
organ:algo_del d-16
organ:all a+36 b-16 c-15 d-33
organ:all_good a+17 d-16
organ:all_my a+16
organ:all_the a-21
organ:alrea* a-16 b+16 d-16
organ:already a-16 b+16 d-16
organ:alt b-16 d-25
organ:alta d-15
organ:altas a-22 b-19
organ:am c-17
organ:am_clear b-17
organ:an b-27 d-18
organ:anali* b-22 d-33
organ:analisis b-19 c+15 d-30
organ:and a+27 b-40 d-18
organ:and_@body a+17
organ:and_no a+17
organ:anda a-16 d+16
organ:ano a-20 c-19 d+24
organ:anos a-20 c+17
organ:any a+20 c-21
organ:are_bad d-20
organ:are_good d-15
organ:are_not a-16 c+16
organ:arthr* d-18
organ:arthritis d-18
organ:as a+21 b-18 d-29
organ:as_a a+16 d-24
organ:ask a-17
organ:at a-21
organ:b a-16 b-16 c-29 d+28
organ:baby a-15
organ:back b-27 d-16
organ:back_bad c-15
organ:back_fine a+20 c-15 d-24
organ:bad c-22
organ:bag b-16 d+16
organ:bano d-17
organ:be c+19 d-20
organ:been a-25
organ:bien a+33 b-35 c-51 d-17
organ:bien_el a-15
organ:bladder a-16 b-22 c-16 d+23
organ:blood b-17 d-16
organ:blood_work d-18
organ:bloodwork_was a+16 c-16
organ:both a+37 b-19 c-30 d-34
organ:both_fine a+16
organ:but b-30 d-26
organ:but_it a-16 c+23 d-22
organ:but_my a-16 d+15
organ:but_not a+27 c-18 d-26
organ:but_nothing d-16
organ:but_that d-23
organ:but_the c-18
organ:bypas* a-15
organ:bypass a-15
organ:c a-18 d+23
organ:cada b-24
organ:cada_rato a-25 b-21
organ:calcu* c-16
organ:calculos c-16
organ:came a+20 b-20 c-30
organ:came_back a+20 b-20 c-30
organ:can a-25 c-22
organ:can_not a-19 c-17 d+19
organ:cance* a-30 c-25
organ:cancer a-30 c-25
organ:cath a-19 b-19 c-17 d+20
organ:cathe* a-20 b-22 c-20 d+24
organ:catheter a-19 b-21 c-17 d+22
organ:cero a+16 b-15
organ:cero_problemas a+16 b-15
organ:check c-15
organ:check* a-26 c+28 d-19
organ:checked a-22 c+24 d-15
organ:chequ* d-16
organ:chequeo d-16
organ:chron* c-16 d+19
organ:chronic c-16 d+19
organ:chronic_utis d+15
organ:cien a+16
organ:cirrh* c-27 d+22
organ:cirrhosis c-27 d+22
organ:cirro* a-24 c-34 d+27
organ:cirrosis a-24 c-34 d+27
organ:cisti* a-17 c-20 d+24
organ:cistitis a-17 c-20 d+24
organ:clean a+33 b-26 c-26 d-30
organ:clear a+17 b-26 d-20
organ:clinica a-18
organ:como a+27 b-30 c-21
organ:con a-26 d+16
organ:con_un a-20
organ:const* d+17
organ:contr* a-25 b-19 c-26 d+26
organ:count a-25 b+33 c-24 d-36
organ:creat* b-22 c-17
organ:creatinina b-15
organ:creatinina_# c-16
organ:creatinine b-16
organ:cuent* a-22 b+25 d-30
organ:cuentan b+16 d-15
organ:cysti* a-17 c-19 d+18
organ:cystitis a-17 c-19 d+18
organ:da a-15
organ:dana b+15
organ:de_eso d-20
organ:de_higado a-22 c-20 d+18
organ:de_la a-20 c-22 d+16
organ:de_los a+19 d-25
organ:de_nino c+19 d-19
organ:de_orina a-20 b-15
organ:del a-30 d+15
organ:del_higado a-20
organ:del_rinon a-18 d+15
organ:dentr* a+20 b-16 d-21
organ:dentro a+20 b-16 d-21
organ:desde a-19 c-19 d+21
organ:diabe* b-16 c-16
organ:diali* a-17 c-22
organ:dialy* a-20 c-29
organ:dialysis a-20 c-29
organ:dialysis_@day a-22 b-18 c-18 d+22
organ:dialysis_mwf a-18 b-18 c-15 d+19
organ:dice a-16 c-20 d+15
organ:dijer* a-18
organ:dijeron a-18
organ:dijo c-15
organ:dio c+21 d-22
organ:dios b-19
organ:disea* c-20
organ:disease c-20
organ:do b+18 c-17 d-39
organ:do_not a+22 b-24 c-18 d-22
organ:do_utis b+18 c-20 d-17
organ:docto* c+17 d-16
organ:doctor d-28
organ:doctora c-18
organ:doctors c+17 d-16
organ:does a-21 b+26 c-20 d-30
organ:does_a b+18 c-19
organ:done b-22 c-19 d+17
organ:down a+17 b-16
organ:down_there a+19 b-16 d-18
organ:drank c+17
organ:duele d-18
organ:duele_la a-18 b+16 d-15
organ:ecogr* c+15
organ:ecografia c+15
organ:el c-15
organ:el_@clinician a-23
organ:el_@day d-15
organ:el_higado b-37
organ:el_que a-17
organ:el_rinon c-33
organ:eleva* a-18
organ:elevated a-18
organ:en_@treat d+17
organ:en_el a-24
organ:en_la a-17
organ:en_orden a+18 c-15 d-18
organ:enzim* a-17 b-17
organ:enzimas a-15
organ:enzimas_del c-17 d+16
organ:enzym* a-25 b-18
organ:enzymes a-25 b-18
organ:es_el a-23
organ:es_la a+15
organ:es_otra a-15
organ:eso d-22
organ:esos a+28 b-24 c-25 d-29
organ:esper* a-32
organ:esperando a-27
organ:esperando_los c+15
organ:esposo b+16 d-24
organ:esta c-18
organ:estan b-23
organ:este a-16 c-17 d+20
organ:este_@year a-16 c-17 d+20
organ:estoy d-43
organ:estoy_bien a+21 d-19
organ:estoy_esperando a-19 c+26
organ:estud* b-22 c+18 d-27
organ:estudios b-18 d-20
organ:every a-26 b-17 c-32 d+36
organ:every* a+17 b-22 c-24
organ:every_@month d+16
organ:everything a+26 b-19 c-23 d-26
organ:falla a-16 d+17
organ:falta a-23 b-24 c+18
organ:falta* a-27 d-18
organ:faltan a-27 d-18
organ:faltan_los a-22 c+20
organ:fatty a-35 b-28 d+29
organ:fatty_liver a-30 b-19 d+18
organ:fine a+40 b-24 c-33 d-31
organ:fine_liver a+18 d-17
organ:for b-27 d+18
organ:for_a c-22 d+22
organ:from c-32
organ:from_my b-16
organ:funci* a+15 b-18 c-17
organ:funciona a+17 d-19
organ:gallb* c-21
organ:gallbladder c-20
organ:galls* c-20 d-20
organ:gallstones c-20 d-20
organ:gastr* a+18 d-19
organ:gastritis a+18 d-19
organ:gave a-16 d+15
organ:get b-22
organ:get_a c-20 d+20
organ:get_up c+16
organ:getti* c+20 d-21
organ:getting c+20 d-21
organ:go a-26 d-19
organ:gone d-18
organ:good a+36 c-38 d-42
organ:got a-17 b-21
organ:got_a a-22
organ:graso a-31 b-23
organ:hace a-15 c+21 d-20
organ:hace_@year c+17 d-19
organ:hacer b-17
organ:had c+26 d-35
organ:had_@body c-15 d+17
organ:had_a d-23
organ:had_hep a-24 c+19 d-22
organ:had_hepatitis a-16
organ:had_jaundice c+17 d-17
organ:had_liver d-15
organ:had_my d-21
organ:half a-22 c-20 d+21
organ:half_my a-19 c-19 d+19
organ:han a-18 c+20 d-17
organ:has_cirrhosis d-16
organ:have a-20 b-17 d+22
organ:have_a a-20
organ:have_cirrhosis d+16
organ:have_not c+15
organ:have_one d-20
organ:have_to a-25 c-25 d+29
organ:he b-22
organ:healt* a+15
organ:hep a-33
organ:hep_c a-29
organ:hepat* a-41 b-26
organ:hepatitis a-40 b-25
organ:hepatitis_a c+15
organ:hepatitis_b c-25 d+27
organ:hepatitis_c c-24 d+25
organ:hepatitis_de c+20 d-20
organ:her b-24 d+15
organ:hermano b-16 d+17
organ:hicie* c-20
organ:hicieron c-20
organ:higad* c-17
organ:higado c-17
organ:higado_graso a-31 b-23
organ:higado_si d+15
organ:higado_y d-15
organ:high b-32
organ:hold a-19 c-17 d+19
organ:hold_my d+15
organ:hurt a-17 b+17
organ:hurt_your b+17 d-17
organ:i_do a+23 b-19 c-21 d-17
organ:i_drank c+17
organ:i_get d+17
organ:i_go a-16 b-15 c+18 d-17
organ:i_got c-21
organ:i_had b-23
organ:i_have b-27 d+31
organ:ic a-20 b-19 c-20 d+22
organ:idea c+15
organ:in d-17
organ:in_# a-17
organ:in_a a-18 d-22
organ:in_her a-16
organ:incon* a-23 b-16 c-26 d+31
organ:incontinencia c-17 d+22
organ:infec* a-27
organ:infecciones a-20 c-28
organ:infections c-17 d+24
organ:inter* a-17 c-18 d+17
organ:is_gallbladder a-16
organ:is_good a+22 d-21
organ:is_it a+17 d-16
organ:is_scarred d+17
organ:is_shot c-17 d+20
organ:issue* a+18 d-17
organ:issues a+18 d-17
organ:it b-22 d-22
organ:izqui* a-16 d+17
organ:izquierdo a-16 d+17
organ:jaja c-29 d-17
organ:jaund* a-19 c+18 d-17
organ:jaundice a-19 c+18 d-17
organ:jaundice_as a-16
organ:jueves c-17 d+15
organ:just b-32 c-46
organ:just_kidney a+16 d-16
organ:just_my b-17 c-22
organ:ketamina b+15
organ:ketamine a-18 c-17
organ:kidne* c-38
organ:kidney c-30
organ:kidney_stones c-17
organ:kidneys c-22
organ:kidneys_are d-22
organ:kidneys_like d+15
organ:kidneys_only b-17 c-19
organ:kind a-22 c-17
organ:knows b-16 c+21
organ:la c-21
organ:la_@body a-21 c-35 d+15
organ:la_@treat b+15
organ:la_ecografia c+15
organ:la_orina a-19 b-18 c-24 d+23
organ:la_pipi c-18
organ:la_verdad b-17
organ:la_vesicula d-27
organ:lab a-15 c+20 d-22
organ:labs a+18 d-41
organ:labs_came a+18 c-18
organ:las a-35
organ:las_enzimas a-15
organ:last c+16 d-21
organ:last_@year a-20 c+18 d-23
organ:le c-20
organ:leaks c-16 d+19
organ:libre b-16
organ:like b-31 c-36
organ:limpi* a+24 b-20 c-21 d-23
organ:list c-20 d+21
organ:list_for c-20 d+21
organ:liver b-22 c-24 d+16
organ:liver* a-20 c-17 d+21
organ:liver_and a+20 d-21
organ:liver_cancer a-19
organ:liver_disease c-15
organ:liver_enzymes a-15 c-33 d+32
organ:liver_fine a+23 d-23
organ:liver_is a+20 b-27
organ:liver_numbers a-18
organ:liver_or a+21 d-18
organ:liver_out a-19 c-22 d+21
organ:liver_scare c+17 d-17
organ:liver_they c-17 d+18
organ:liver_transplant c-17 d+18
organ:livers a-20 c-17 d+21
organ:lo b-29
organ:lo_tengo d+16
organ:lol c-18
organ:looki* a-18 c+16
organ:looking a-18 c+16
organ:los a+18 b-22 d-34
organ:los_analisis b-19 c+19 d-19
organ:los_dos c-19
organ:los_estudios b-16 d-20
organ:los_resultados a-15 c+18
organ:los_rinones d-24
organ:lost b-17
organ:lot a-25
organ:lot_of c-21
organ:luego a-18 b+16
organ:mal a-24 c-18 d+19
organ:malo d-22
organ:mama d-30
organ:martes c-17 d+15
organ:maybe a-20 c+23
organ:me a-31 c+20
organ:me_acuerdo b+16
organ:me_da a-15
organ:me_dijeron a-16
organ:me_dio c+21 d-22
organ:me_duele d-18
organ:me_estan a-15
organ:me_falla a-16 d+17
organ:me_falta a-22 b-23
organ:me_faltan a-22 c+20
organ:me_han a-16 c+19 d-17
organ:me_hicieron c-17
organ:me_sacaron b-18 c-16
organ:me_sale c-20 d+19
organ:medico a-26 c+26 d-25
organ:menti* c+18
organ:mentioned c+18
organ:mi c-28
organ:mi_@clinician d-17
organ:mi_@relative c-30
organ:might c+19 d-18
organ:mis a+19 c-23 d-26
organ:mom a+15 c-18 d-20
organ:much b-16 d-19
organ:mucho a-27 b-20 c+28 d-28
organ:mucho_al c+16 d-16
organ:mwf a-18 b-18 c-15 d+19
organ:my a-18 b-24 c+15
organ:my_@animal b+16
organ:my_@body a-42 b-25
organ:my_@relative c-37
organ:my_gallbladder a+18
organ:my_kidney b-19
organ:my_kidneys d-19
organ:my_labs c-15
organ:my_liver a-18 b-38
organ:my_numbers d-17
organ:my_pee a-23 b-18
organ:nada a+39 b-21 d-24
organ:nada_malo a+16
organ:nah a+17 c-16
organ:nefro* a-23 b-22 c-18 d+23
organ:nefropatia a-18 b-15 d+18
organ:neith* a+28 c-17 d-25
organ:neither a+28 c-17 d-25
organ:neuro* a-19 d+19
organ:never b-17 c+21 d-26
organ:ni d-22
organ:ningu* a+35 b-20 c-24 d-34
organ:ningun a+19 d-20
organ:ningun_problema a+19 d-20
organ:ninguno a+26 c-17 d-26
organ:nino c+19 d-19
organ:no b-20
organ:no_and a+17
organ:no_me a-21
organ:no_nada a+21 d-20
organ:no_padezco a+16
organ:no_problems a+18 d-18
organ:no_tengo a+23 d-21
organ:no_trouble a+21 d-22
organ:nobod* a-17 c+17 d-16
organ:nobody a-17 c+17 d-16
organ:nobody_ever a-16 c+16
organ:nomas b-19 c-28
organ:none a+26 c-17 d-20
organ:norma* a+27 b-20 c-21 d-23
organ:normal a+22 c-19 d-18
organ:not b-15
organ:not_back a-21 c+21
organ:not_hold a-19 c-17 d+19
organ:not_know c+19
organ:not_liver a+16 d-15
organ:not_that d-20
organ:now c+18
organ:nueve* a+17 d-17
organ:numbe* a-16 c+18
organ:numbers a-16 c+18
organ:numbers_were c+19 d-17
organ:nunca d-25
organ:nunca_he a+19 c-15
organ:nunca_me a-18 c+19
organ:octubre c-17
organ:of a-20 b+21
organ:of_my a-20
organ:off a-20 c+17
organ:old a+17
organ:on a-22
organ:on_dialysis c-18
organ:on_my a-29 b-19 c+19
organ:on_the a-17
organ:once b-20 c+28 d-38
organ:once_but d-16
organ:one a-15 b-19
organ:one_kidney c-24 d+20
organ:one_uti a+16 c-16
organ:only a+19 b-32 c-40
organ:only_my a+24 c-17 d-22
organ:or d-16
organ:orden a+18 c-15 d-18
organ:organ* a+23 c-26 d-29
organ:organos a+17 b-15 d-16
organ:organs a+18 b-16 d-18
organ:origi* a+15 d-16
organ:original a+15 d-16
organ:orina a-31 b-22 d+17
organ:orino b-33 c+20 d-38
organ:orino_como a+23 b-23 c-21 d-16
organ:other c-17
organ:otra a-19
organ:out b-20 c-36 d+19
organ:overactive_@body d+17
organ:padec* a+16
organ:pads b-15
organ:pancr* c-17
organ:pancreas c-17
organ:panel a+15 d-17
organ:papa b-17
organ:para d-21
organ:parts a+17 d-17
organ:pee a-18 b-29 c+33
organ:pendi* a-20 b-18 c+22 d-19
organ:perfe* a+35 b-25 c-34 d-37
organ:perfect a+22 b-17 c-21 d-22
organ:perfectos a+23 c-21 d-25
organ:pero b-28
organ:pero_los a+15
organ:piedr* c-15 d+18
organ:pipi c-18
organ:plumb* a+23 b-21 c-21 d-22
organ:plumbing a+18 d-18
organ:plumbing_works a+18 d-18
organ:poliq* a-23 b-16 d+21
organ:poliquisticos a-21 d+17
organ:polyc* d+15
organ:polycystic d+15
organ:polycystic_kidneys d+15
organ:por c-35
organ:por_ahi a+19 b-19 d-17
organ:por_la a-25 b-17 d+23
organ:por_que b+17
organ:pregu* a-26 b+24 c-16 d-25
organ:pregunta b+15 c-16
organ:preguntas a-17 b+20 c-21 d-15
organ:proba* a-23
organ:probably a-23
organ:probl* a+23 c-19 d-29
organ:problema a+19 d-20
organ:problemas c-30
organ:problems c-20
organ:problems_there a+16 d-17
organ:prola* d+16
organ:prost* d-21
organ:prostate d-15
organ:que_me b-17
organ:quien c+16
organ:quien_sabe c+16
organ:quier* a-17
organ:rato a-25 b-21
organ:reche* c+18 d-17
organ:recur* c-17 d+21
organ:repet* a-17 b-21 c+21
organ:repetir a-17 b-21 c+21
organ:rest a+15 d-18
organ:rest_is a+15 d-18
organ:resul* a-21 b-21 c+29 d-24
organ:resultados a-15 b-16 c+21 d-18
organ:results c+17
organ:right b-17 c-17
organ:right_now a-19 d+19
organ:rinon c-40 d+22
organ:rinon* b-19 c-27
organ:rinon_a d+15
organ:rinon_izquierdo a-16 d+17
organ:rinon_pero a+15
organ:rinones b-19 c-27
organ:rinones_poliquisticos a-21 d+17
organ:runni* a-17
organ:running a-17
organ:running_tests c+17 d-17
organ:sabado c-17 d+15
organ:sabe a-22 b-23 c+29 d-29
organ:sacar* c-22
organ:sacaron c-22
organ:said b-16
organ:sale c-20 d+19
organ:sale_la c-16 d+18
organ:salie* b-19 d-17
organ:salieron b-19 d-17
organ:salio b-16
organ:same a-23 b+22
organ:sano a+17
organ:scan d-21
organ:scare a-20 c+22 d-22
organ:scarr* d+16
organ:se a-33
organ:se_me a-21 b-25
organ:segun b-18 c-17
organ:self a-16 b-15 c-16 d+19
organ:self_cath d+15
organ:she a-23
organ:shot a-17 b-20 c-23 d+25
organ:si a+16 c-28
organ:si_pero a+20 c-18 d-19
organ:sin a+17 b-17 d-23
organ:since b-20
organ:sister b-16 c-16
organ:skip a-16 b+16
organ:so a+16 b-22
organ:so_maybe c+15
organ:solo b-18 c-26
organ:solo_rinon a-20 d+21
organ:somet* b-17 c+26 d-25
organ:something d-16
organ:sometimes c+19 d-18
organ:sonda a-20 c-20 d+25
organ:stage a-21 b-20 c-18 d+22
organ:stage_# a-19 b-18 d+20
organ:still a-21 c+22 d-24
organ:stone* c-28
organ:stones c-28
organ:stones_but a+18 d-18
organ:stones_every a-16 d+17
organ:story a-20
organ:summe* a-17 d+18
organ:summer a-17 d+18
organ:surge* a-20 c-16 d+21
organ:surgery a-20 c-16 d+21
organ:tanto c+17
organ:tengo b-41 c-17 d+21
organ:tengo_cirrosis d+18
organ:tengo_hepatitis c-25 d+25
organ:tengo_incontinencia d+16
organ:tengo_nada a+18 d-16
organ:tengo_un a-16
organ:tests a-25
organ:tests_came c-16
organ:that d-15
organ:that_i d-16
organ:that_is a+17 b-15 c-16
organ:the b-21 d+16
organ:the_same a-23 b+22
organ:the_time a-17
organ:the_ultrasound a-15
organ:there a+22 d-21
organ:they b-33 d+19
organ:they_are a-21 b-17 c+18
organ:they_took a-17 d+17
organ:thing d-16
organ:think a+17 c-20
organ:this a-16
organ:those a+17 c-24 d-28
organ:thoug* c-15
organ:thought c-15
organ:time a-28 b-16
organ:times a-17
organ:to a-33 b-22 c-18 d+33
organ:to_my a-18 b-15 d+17
organ:to_wear c-21 d+22
organ:todo a+48 b-43 c-39 d-43
organ:todo_bien d-16
organ:todo_en d-15
organ:todo_eso a+18 d-18
organ:tomo a-23
organ:too b-19 d-24
organ:took d+16
organ:took_out a-17 d+16
organ:trans* b-22
organ:transaminasas b-16 d-20
organ:transplant a-19 c-23 d+25
organ:trasp* a-33 c-25 d+25
organ:trasplantada d+16
organ:trasplantada_de d+16
organ:trasplante a-16
organ:trasplante_de d+15
organ:tratamiento d+17
organ:treat* c-18 d+20
organ:treated c-18 d+20
organ:tres b-20 c-22
organ:troub* c-18
organ:trouble c-18
organ:tumor a-16 d+16
organ:tuve a-21 b-17 c+29 d-28
organ:tuve_hepatitis c+23 d-23
organ:ultra* b-32 c+20 d-28
organ:ultrasonido a-22 b-24 c+21 d-17
organ:ultrasound b-20 d-19
organ:un a-43 d+23
organ:un_rinon a-22 c-25 d+21
organ:un_solo a-20 d+21
organ:un_ultrasonido c+15 d-16
organ:una a-27 c+26 d-21
organ:una_vez a-17 c+23 d-23
organ:up a-33 b-20 c+22
organ:urolo* a-19
organ:use d+16
organ:use_a d+16
organ:uti d-20
organ:uti_all c-16 d+17
organ:uti_right a-19 d+19
organ:utis a-45
organ:utis_count b+18 c-20 d-17
organ:veces a-24 b-20 c+20
organ:vejiga b-28 c-36 d+22
organ:verda* b-17
organ:verdad b-17
organ:vesic* d-27
organ:vesicula d-27
organ:vez a-17 c+24 d-23
organ:vida a+18 d-15
organ:voy a-23 b-16
organ:voy_mucho c+16 d-17
organ:waiti* a-29 b-16
organ:waiting a-29 b-16
organ:waiting_for a-17 c+15
organ:waiting_on a-18 c+22
organ:wants c+18 d-17
organ:was d-28
organ:was_a c+16 d-15
organ:was_clean a+26 b-18 c-26 d-20
organ:watch* c-17 d+17
organ:watching c-17 d+17
organ:weak c-24
organ:wear a-18 b-19 c-27 d+28
organ:wear_pads b-15
organ:week a-16
organ:were b-16 d-29
organ:what a-16 b+18 d-18
organ:what_is b+16
organ:while a-18 b-17 c+17
organ:who_knows c+18
organ:why a-17 b+27 d-27
organ:wife d-18
organ:with a+24 c-26
organ:work b-21 d-28
organ:worki* b-17 c-25
organ:working b-17 c-25
organ:works a+26 b-19 c-21 d-27
organ:works_fine a+16
organ:y_@day c-17 d+15
organ:y_transaminasas a+16 d-18
organ:ya a-19
organ:ya_no a-23
organ:year d-22
organ:years d-21
organ:yello* a-17 c+15
organ:yellow a-17 c+15
organ:yes a-16 b-19 c-23 d+23
organ:yet a-18 c+19
organ:yo a+28 b-21 c-20 d-17
organ:yo_no a+27 b-19 c-19
organ:you b+18 c-22
organ:your b+17
organ:your_@body b+17 d-17
organ:¿ b+28 c-23
organos a+17 b-15 d-16
organs a+18 b-16 d-18
origi* a+15 d-16
original a+15 d-16
orina a-32 d+16
orina$ a-24 b-23
orino b-33 c+20 d-38
orino_como a+23 b-23 c-21 d-16
other a-17
other* a-16
otherwise a-19 d+20
otherwise__a a-15 d+16
otra d-17
otra$ b-17
otra_@place c-20
otra_vez c-18
otro a+18 b-45 c+18 d-38
otro$ a+17 c-20 d-15
otro_dia a+15
ought c-17 d+15
ought_to c-17
out a+17 b-22 d-22
out$ b-20 d-26
out__# d-17
out__@body a-17 c-16 d+17
out__@day c-16
out__gave d+15
out__it a-21
out__me c-24 d-16
out__my b-23
out__the d-20
out_bipolar a+16 b-19 d-23
out_fine a+19
out_for b-19
out_here a+20 c-16 d-17
out_in c-20
out_last a-16 d+17
out_now a-21 d+21
out_of c-44
out_on d-32
out_when d+15
outsi* a+24 b-21 c-24 d-21
outside a+24 b-21 c-24 d-21
oven d+15
over b-36 c-31 d+19
over$ a-32 b-30 c-18 d+33
over_# c-38
over__at a+20
over__body a+16 d-16
over__to a-16
over_here c-18
over_my a+16 d-16
over_ten c-16
overactive_@body d+17
own c-33 d-21
own$ a+22 b-17 c-29 d-18
own_car a+20 b-19 d-18
oxys a-18 c-16 d+20
oye c-16
pacem* a-23 c-20 d+19
pacemaker a-23 c-20 d+19
paciente__# b-15
pack a-20 d+17
packe* b-15 c-16 d+17
packed a-16 d+18
padec* c-26
padez* b-32 c-31
padezco b-32 c-31
padezco$ a+16
padezco_de b-18 c-16 d+17
pads a-24 b-24 c-18 d+25
pads$ b-15
pain a-16
pain_@medicine c+16
pais a+17 d-16
pais$ a+17 d-16
palab* a-24 b+25
palabra c-24
palabra$ b+15 c-17 d-17
palabras a-19 b+18 d-18
palos a+20 d-15
palos$ a+20 d-15
pancr* c-17
pancreas c-17
pancreas$ b+17
panel a+15 d-17
panic c-28
panic_attacks c-15
panic_disorder a+16
panico c-17
panzo* a-18 d+18
papa a+21 b-19 c-19
papas c-17
papel a-20 d-17
papel* a-19 d-21
papeles a-19 d-21
paper a-28 c+22 d-26
paper* a-16 c+17 d-24
papers c+19 d-22
par a-17 d+17
para b-33 c-17
para_# a+17 d-17
para__@month c-20
para__@relative d-25
para__de d-23
para__es d+16
para__estoy a+16
para__le a+17 b-24 c-25
para__lo b+15
para__no c+16 d-16
para__y d-16
para_dormir b-16
para_eso a+16 b-27 c-21
para_los c-16
para_mi a+19 c-17 d-20
para_nada a+20 b-20 c-25
para_que c-24
paral* a+15
parale a+15
param* a+18 d-20
paramos a+18 d-20
paran* a-18 c+15
paranoid a-18 c+15
parar d+17
parce d+15
parce$ d+15
parec* a-20 c+15
parece a-32 c+19
pareja d-23
paren* c-15 d-21
parents c-15 d-21
parking b+24 c-27 d-25
paro c+18 d-16
paro_de c+18 d-16
paroxetina d+20
part c-22
part_of c-16
parte b+19 c-21 d-18
parte$ c-18
partida a-15 b-16
parts b-18 c-19
pasa c-25
pasa$ b+17 d-17
pasa__mi d+18
pasa_a a-18 d+17
pasad* c-33
pasada c-18
pasada$ a+18 d-20
pasado c-26
pasado$ c-16
pase_por a-16
paso a+18 c-25 d-25
paso$ a+18 c-28 d-28
paso_@thanks a+21 b-20 d-20
pass a+32 b-36 c-29 d-18
pass$ a+29 b-30 c-26 d-26
passe* b-33
passed b-33
passed__test a+16
passed_my c-18
past b-32 c-18
past$ a-20 b-16 c-17 d+22
past_that a+15
pastilla b-26
pastillas d-23
pata a+16 c-17 d-15
patch a+21 b-16 c-20 d-20
patch$ a+21 b-16 c-20 d-20
patie* c-28
patient c-26
patient$ a-15
patient__@relative a+19 d-20
patro* a-17 c+18
patron a-17 c+18
paxil a-17 d+17
pecho b-31 c-25
pecho$ b-21 c-18
pedi a-17 d+18
pedi__en a-17 d+18
pedia* b-16
pediatrician b-16
pee a-19 b-31 c+31 d-17
pelea* a-20 b-16 d+20
peleando a-20 b-16 d+20
pendi* a-24 c+21 d-26
pendiente c+17 d-16
pendientes a-19 d-18
penic* a+25 b-23 c-21 d-22
penicilina d-16
penicillin a+19 b-16 c-20 d-17
pensa* b-41 c+20 d-29
pensaba a+22 b-22 c-19 d-19
pensando a-15 c+16 d-15
pensando$ a-15 c+16 d-15
pensarlo a-17 b-20 c+16
pensarlo$ c+18 d-15
pense d-16
people b-28
perce* a-31 c+20
percent a-31 c+20
percent$ a-25 b-15
percs a-16 b-15 d+21
perdi b-41 c-41 d+28
perdi$ a+23 b-22
perdi* c-27
perdi__cuenta a-20 b-25 c-23 d+26
perdi_la a-18 b-27 c-23 d+26
perdio d-19
perdo* b+25 c-27 d-32
perdon b+25 c-26 d-31
perf a+18 c-17
perf$ a+18 c-17
perfe* a+23 b-43 c-53
perfect b-29 c-35
perfect$ b-19 c-24
perfect_timing a-19 d+18
perfecta a+15 c-16
perfecto b-24 c-24 d+18
perfectos a+23 c-21 d-25
perfectos$ a+23 c-21 d-25
perio* d-41
period d-36
period$ a-22 d-19
period_yesterday c-15
perla* a-16 d+16
perlas a-16 d+16
perlas$ a-16 d+16
permi* d-28
permiso d-21
permiso$ d-19
permiso__la c-16
permit a+16 b-17 d-20
pero b-35 c+22 d-29
pero__@medicine a-17
pero__@relative b-16 c-31
pero__descartaron a+20 b-18 c-16 d-21
pero__me b-24 d-20
pero__no c-21
pero__que a-15 d-22
pero__se c+21 d-22
pero__si a-26 d+20
pero_el c-17
pero_estaba c+16
pero_la b-19
pero_los a+15
pero_mi b-16 c-30
pero_no a-22 c+22 d-24
pero_nunca d-15
pero_poco c-16
pero_sin a-15
pero_tengo a-24 d+22
pero_ya b-17
pero_yo b-24 c-15
perro b+17 c-19 d-20
perso* a-18 b+28 c-29 d-26
person a-24 b+18 d-22
persona c-18 d-22
personal a-28 b+28 c-22 d-24
personal$ a-26 b+24 c-22 d-19
phone b+22 d-32
physi* b-22
physical b-22
pick d-21
picking__up d+15
picking_me d+15
picku* c-16
pickup c-16
pide c-15
pidio a-25 b-15
pidio__dia a-19 d+20
pidio_el a-19 d+20
pido a+20 b-25
pido__@vehicle a+16 b-21
pido_un a+16 b-21
pie b-33 c-39 d+19
pie$ b-28 c-33
piece a-18 c-20 d+21
piedr* b-15 c-15 d+20
piedra b-16
piel b-17 c+18 d-16
piens* a-25
pienso a-25
pierd* a-16 c-17 d+17
pierdo a-16 c-17 d+17
pierdo$ c-15 d+15
pilla* b-19 c-23
pills a-21
pipi c-18
pipi$ c-18
pirul* a+16 d-16
pirulos a+16 d-16
pirulos$ a+16 d-16
piso a-19 b-17
place c-26
place$ c-20
plan a+17 d-18
plann* b-26 c-17
planning b-17 c-27
planning__it a-18 c-18 d+18
planning_on b-15 c-23
plant a-16
plant$ a-17
plata c-20
pleas* c-44
please c-44
please$ a+18 c-30 d-16
please__@call a+17 d-18
please__i a-16 d+15
please__not b+19 d-22
please_do c-19
plumb* a+23 b-21 c-21 d-22
plumbing a+18 d-18
plumbing__fine a+15
plumbing_works a+18 d-18
plus a+15 b-26 c-27
po d+17
pobre* a-17 b+20 d-17
pobrecito a-17 b+20 d-17
pobrecito$ a-17 b+20 d-17
poco b-20 d-18
poco$ a+26 b-34 d-18
poco_de b-17 c+22 d-24
poder a+18 b-30 d-33
poder$ b-28 d-32
podia a-17 b-17 d+16
podia_respirar a-16 d+17
podri* a-24 b-22 c+26 d-26
podria a-24 b-22 c+26 d-26
podria_ser a-23 b-21 c+26 d-24
polen a+23
poliq* a-23 b-16 d+21
poliquisticos a-21 d+17
polle* a+22 b-16 c-19 d-20
pollen a+22 b-16 c-19 d-20
pollen$ a+20 b-15 c-17 d-18
polvo c-24 d-25
polvo$ c-20 d-24
polyc* d+15
polycystic d+15
polycystic__like d+15
polycystic_kidneys d+15
pongo a+15
poqui* b-26 c+19 d-38
poquito b-26 c+19 d-38
poquito$ a+16 d-18
por a-19 c-68 d+27
por_@year c-19 d+22
por__@relative b-24
por__bien a-16 d+17
por__el a-17
por__estoy a+16 b-19
por__lado a+21 b-17 d-22
por__me a-20 b-21 d+21
por__no a-25 d+17
por__nubes a-17
por__primero a+18 b-17 d-18
por__tercer a-16
por__y b-19 c-21
por_ahi d-20
por_ahora b-18 d-31
por_correo c-17 d-29
por_el c-19
por_ese a+21 b-17 d-22
por_eso b-25
por_favor c-29
por_la b-34 c-27
por_las a-22 b-26 c-20 d+25
por_llegar d+15
por_mania b-17 d+16
por_mi b-50 c-28 d+33
por_nada a-16 d+16
por_psicosis d+17
por_que a-29 b+23 c-25
por_si a-19 b+20 c-19 d-17
por_supuesto b-15 d+16
por_vida a-17 d+18
porch b-18 c-17
porch$ a-22 d+20
porqu* a-27
porque a-27
posit* a-23 b-33 c-46 d+38
positiva a-16 c-25 d+23
positive b-23 c-29 d+17
positive__this a+16 c-15 d-15
positivo a-23 b-17 c-20 d+23
positivo$ a-23 b-17 c-20 d+23
pospa* d+21
posparto d+21
posparto_con d+15
possi* b-35 c+21 d-43
possible b-15 d-23
possibly a-39 b-35 c+42 d-34
possibly$ a-22 b-17 c+26 d-21
post b-21
postp* b-26 c+19
postpartum b-26 c+19
postpartum_psychosis d+15
pot a-15 c+20
pots b+16
pray b-20 c-16
praye* a+24 b-19 c-20 d-22
prayer a+24 b-17 c-19 d-22
prayer$ a+21 d-17
prazo* a-19 c-15 d+18
prazosin a-19 c-15 d+18
prefe* c-20 d-20
prefer c-16 d-16
prefi* b+27 c-30 d-34
prefiero b+27 c-30 d-34
prefiero__me a+16 b-18
prefiero__responder a-20 b+20 c-17
prefiero_no a-23 b+26 c-19 d-22
prefiero_que a+16 b-18
preg a-26 b-22 c-25 d+27
pregn* c-22
pregnancy: b-20
pregnancy:# c-30
pregnancy:#_# a-17 d+18
pregnancy:#_@date a-17
pregnancy:#_@month a-43 d+38
pregnancy:#_@year c-20 d-27
pregnancy:#_and d-22
pregnancy:#_lol a+20 b-21 d-17
pregnancy:#_semanas a-34 b-16 c-26 d+34
pregnancy:#_weeks a-44 b-32 c-24 d+41
pregnancy:@body a-18 b-20
pregnancy:@clinician a-30 b-17 c-17 d+28
pregnancy:@clothes d+16
pregnancy:@date a-16
pregnancy:@day b-36
pregnancy:@drink a-29 d+21
pregnancy:@holiday a-18 c-18 d+19
pregnancy:@insurer b-19
pregnancy:@late a-34 b-23 c+27 d-17
pregnancy:@medicine a+18 b-30 d-32
pregnancy:@month a-23 b-21 d+18
pregnancy:@month_along a-19
pregnancy:@month_and b-17 d+19
pregnancy:@month_so d-16
pregnancy:@open a+34 b-29 c-32 d-33
pregnancy:@relative b+21 c-40 d-33
pregnancy:@relative_esta d-30
pregnancy:@relative_got a+18 b-21
pregnancy:@relative_is d-16
pregnancy:@relative_just a-15
pregnancy:@relative_si c-23 d-19
pregnancy:@stop a+19 c-21
pregnancy:@stop_de a+18 d-17
pregnancy:@treat d-15
pregnancy:@vehicle a-16
pregnancy:@year a+19 c-20 d-23
pregnancy:@year_old c-15 d-20
pregnancy:a_@year d-16
pregnancy:a_baby d-16
pregnancy:a_bun d+15
pregnancy:a_chance b-18 d-19
pregnancy:a_day a-18
pregnancy:a_dude a+17
pregnancy:a_guy a+17
pregnancy:a_man c-21 d-25
pregnancy:a_miracle a+17 d-15
pregnancy:a_test b-17 d-28
pregnancy:a_vasectomy a+20 b-16
pregnancy:about a-17 d+16
pregnancy:about_# a-17 d+17
pregnancy:abril a-15 d+16
pregnancy:after c-18
pregnancy:again a-15 d+17
pregnancy:ago a+25 c-19 d-24
pregnancy:ahi a-15
pregnancy:ahori* a+24 b-19 c-23 d-23
pregnancy:ahorita a+24 b-19 c-23 d-23
pregnancy:al a-25
pregnancy:alivi* a-22 c-17 d+22
pregnancy:all d-21
pregnancy:along a-24
pregnancy:am c-20
pregnancy:am_# a-16 b+22 d-28
pregnancy:am_@late c+19 d-16
pregnancy:am_a a+33 b-42
pregnancy:am_expecting a-16 b-16 d+23
pregnancy:am_not a-19 b+17 d-25
pregnancy:am_nursing a-17 d+17
pregnancy:am_on a+27 b-19 c-17 d-25
pregnancy:am_pregnant d+17
pregnancy:am_pumping d+17
pregnancy:am_sixty a+24 b-22 d-23
pregnancy:am_the a+17
pregnancy:amama* a-27 b-25 c-36 d+32
pregnancy:amamantando a-22 b-17 c-21 d+23
pregnancy:amamanto a-30 b-16 c-24 d+26
pregnancy:an_oops c+16
pregnancy:and_done a+17 d-17
pregnancy:and_i b-16 c-25
pregnancy:and_it b-17
pregnancy:and_not c-20
pregnancy:ando a-25 b-25
pregnancy:ando_@late c+21 d-21
pregnancy:ando_de a-15
pregnancy:ano c-18
pregnancy:anos a+30 b-17 c-21 d-26
pregnancy:apena* a-18 d+17
pregnancy:apenas a-18 d+17
pregnancy:apenas_me a-18 d+17
pregnancy:april a-23 d+21
pregnancy:at b-25 c-21
pregnancy:at_night a-19 c-18 d+22
pregnancy:at_work a-20 c-18 d+21
pregnancy:atras* c+18 d-16
pregnancy:atrasada a-19 c+27 d-27
pregnancy:atraso c+18 d-16
pregnancy:ay a+20
pregnancy:ay_no a+20
pregnancy:ayer c-29
pregnancy:baby c-31
pregnancy:baby_in d-19
pregnancy:bajo a+20 b-21 c-16 d-19
pregnancy:be b-17
pregnancy:be_a a+18 b-17 d-18
pregnancy:bebe a-21
pregnancy:bedti* d+16
pregnancy:bedtime d+16
pregnancy:bf b-18 c-17
pregnancy:birth_control d-19
pregnancy:blood a-16 c+20 d-18
pregnancy:borro* a-15 c+18 d-18
pregnancy:borrosa a-15 c+18 d-18
pregnancy:breas* b-25 c-24 d+18
pregnancy:breastfeed a-22 b-20 c-18 d+23
pregnancy:breastfeeding c-25
pregnancy:bun a-16 b-16 c-18 d+19
pregnancy:bun_in a-16 b-16 c-18 d+19
pregnancy:busca* a-15 c+20 d-18
pregnancy:buscando a-15 c+20 d-18
pregnancy:but a-21 b-24 d+16
pregnancy:but_i a-16 c+16
pregnancy:but_no a+16
pregnancy:but_she c-17 d+17
pregnancy:c d-15
pregnancy:came a+19 c-22
pregnancy:can_not b-18
pregnancy:casi a-19
pregnancy:cero a+19 d-22
pregnancy:chanc* b-24 d-28
pregnancy:chance b-24 d-28
pregnancy:chich* c-17 d+16
pregnancy:chichi c-17 d+16
pregnancy:closed a+31 b-27 c-28 d-31
pregnancy:come a-16
pregnancy:como b-16
pregnancy:con a+21 c-18
pregnancy:con_# a+17 d-17
pregnancy:con_@medicine a+22 b-16 c-23 d-21
pregnancy:con_la a-17
pregnancy:condo* b-16 d-23
pregnancy:condon d-20
pregnancy:confi* c-18 d+18
pregnancy:conte* a-15
pregnancy:cosa a-19 b+20
pregnancy:could a-16 b-16
pregnancy:cree d-16
pregnancy:creo b-21 d-24
pregnancy:cuatr* d+16
pregnancy:cuatro d+16
pregnancy:cuatro_@month d+16
pregnancy:cuido a+16
pregnancy:cuido_con a+16
pregnancy:cycle d-17
pregnancy:dando a-21 c-16 d+22
pregnancy:dando_pecho c-16 d+19
pregnancy:dar d-20
pregnancy:daughter a-27
pregnancy:day a-22 b-17 d+23
pregnancy:days_@late c+16
pregnancy:de_# a-22 b-20 d+22
pregnancy:de_cuatro d+16
pregnancy:de_dar d-17
pregnancy:de_encargo a-15 b-15 d+17
pregnancy:de_mamar a-19 d+18
pregnancy:de_noche a-20 c-21 d+19
pregnancy:de_retraso c+22 d-27
pregnancy:de_tener a+15 d-15
pregnancy:deje a+20 d-19
pregnancy:del a+21 c-20 d-18
pregnancy:depo a+22 c-15 d-18
pregnancy:desde a+20 b-15 d-21
pregnancy:desde_el d-17
pregnancy:despu* c-16
pregnancy:despues c-16
pregnancy:deste* c-21
pregnancy:dias c+16 d-22
pregnancy:dio a-17
pregnancy:dios a+23 b-23 c-26
pregnancy:dios_me a+17 d-16
pregnancy:diu a+22 c-18 d-17
pregnancy:do a-31 b+19
pregnancy:do_not c+16
pregnancy:doctora d+15
pregnancy:does a-18 b+15
pregnancy:done a+27 b-23 c-17
pregnancy:dos b-18
pregnancy:dos_rayitas a-17 c-19 d+20
pregnancy:dos_semanas a-17 c+16
pregnancy:doubt a+16 b-15 d-22
pregnancy:doubt_it a+16 b-15 d-22
pregnancy:doy b-26 c-30 d+16
pregnancy:dude a+17
pregnancy:due a-32 c-33 d+32
pregnancy:due_in a-19
pregnancy:early c+16 d-18
pregnancy:early_to a-17 c+16
pregnancy:el b-52
pregnancy:el_@day b-22
pregnancy:el_diu a+23 c-17 d-17
pregnancy:el_test a-26
pregnancy:ella b+16
pregnancy:embar* a-20 c-21 d+22
pregnancy:embarazada a-19
pregnancy:embarazada_no a-16 b-20
pregnancy:embarazadisima a-20 b-19 c-20 d+23
pregnancy:embarazo c-23
pregnancy:embry* a-16 c-20 d+18
pregnancy:embryo a-16 c-20 d+18
pregnancy:embryo_transfer a-16 c-20 d+18
pregnancy:en a-20 c-40 d+29
pregnancy:en_@date c-24
pregnancy:en_el a-17 d+17
pregnancy:en_la c-17 d+20
pregnancy:encar* a-15 b-15 d+17
pregnancy:encargo a-15 b-15 d+17
pregnancy:encin* a-26 b-17 c-19 d+25
pregnancy:encinta a-26 b-17 c-19 d+25
pregnancy:enter* a-20 d+19
pregnancy:entere a-20 d+19
pregnancy:eso c-22
pregnancy:esper* a-32 b-19 d+22
pregnancy:esperando a-29 b-19 d+20
pregnancy:esposa a-18
pregnancy:esposo d-21
pregnancy:esta c-21 d-37
pregnancy:esta_embarazada a-16 b+17 d-18
pregnancy:estam* a-27 b-24 c+22
pregnancy:estamos a-27 b-24 c+22
pregnancy:estamos_buscando c+20 d-18
pregnancy:este_@month c+19 d-18
pregnancy:estoy b-32 c-30 d+24
pregnancy:estoy_de a-19 c-16 d+20
pregnancy:estoy_embarazada c-16
pregnancy:estoy_en c-18
pregnancy:estoy_encinta a-25 c-18 d+24
pregnancy:estoy_esperando a-29 b-19 d+20
pregnancy:estoy_operada a+24 c-18 d-22
pregnancy:every* d-16
pregnancy:everything d-15
pregnancy:expec* c-30 d+17
pregnancy:expecting c-30 d+17
pregnancy:expecting_# a-17 d+18
pregnancy:fabri* a+19 d-22
pregnancy:fabrica a+19 d-22
pregnancy:facto* a+19 b-18 c-16 d-19
pregnancy:factory a+17 b-15 d-17
pregnancy:faint c+16
pregnancy:falta a-18
pregnancy:feedi* a-19 d+22
pregnancy:feeding a-19 d+22
pregnancy:fifty a+21 c-17 d-19
pregnancy:first a-19 b-15 c-18 d+21
pregnancy:for_a a-15 d-17
pregnancy:for_my b-17
pregnancy:for_the d-17
pregnancy:found a-17 d+18
pregnancy:found_out a-17 d+18
pregnancy:four a+20 b-15
pregnancy:gemel* a-22 b-17 c-20 d+22
pregnancy:gemelos a-22 b-17 c-20 d+22
pregnancy:girl a-30 b-19 c-23 d+28
pregnancy:god b-15 c-18
pregnancy:god_no a+17
pregnancy:good a+16
pregnancy:got b-15
pregnancy:got_my a+16 c-18 d-16
pregnancy:got_snipped a+17 b-18
pregnancy:grand* d-24
pregnancy:guy a+21
pregnancy:hace d-25
pregnancy:hace_rato a+16
pregnancy:hacer a-18 c+19 d-17
pregnancy:had a+20 d-45
pregnancy:had_a d-33
pregnancy:had_an c+16
pregnancy:had_my a+25 b-15 c-30 d-19
pregnancy:hago c+15 d-15
pregnancy:hard a-22 d-15
pregnancy:have a-26 c+23 d-42
pregnancy:have_@relative c-16 d-15
pregnancy:have_not a-21 c+25 d-20
pregnancy:havin* b-20 c-24
pregnancy:having b-20 c-24
pregnancy:he_is c-28
pregnancy:heave* a+20
pregnancy:heavens a+20
pregnancy:heck a+16
pregnancy:heck_no a+16
pregnancy:hell_no a+19
pregnancy:hermana a-23 c-18
pregnancy:hice c-19
pregnancy:hice_la a+16 c-17
pregnancy:hija d-19
pregnancy:him a+22
pregnancy:histo* a+20 d-15
pregnancy:historial a+20 d-15
pregnancy:hombr* a+30 b-17 d-20
pregnancy:hombre a+30 b-17 d-20
pregnancy:honey a+21 b-20 d-20
pregnancy:hope d-24
pregnancy:hope_not d-24
pregnancy:husband a+25 b-29
pregnancy:hyste* a+33 c-17 d-23
pregnancy:hysterectomy a+33 c-17 d-23
pregnancy:hysterectomy_# a+16
pregnancy:i b+16 c-23
pregnancy:i_@clinician a-21 b-22 c-18 d+22
pregnancy:i_am c-27
pregnancy:i_breastfeed a-18 b-18 c-17 d+20
pregnancy:i_could a-16
pregnancy:i_got d-18
pregnancy:i_had a+19
pregnancy:i_have b+16 c-19 d-21
pregnancy:i_hope a-24 c+23 d-16
pregnancy:i_lost d-19
pregnancy:i_pump a-27 b-25 c-24 d+32
pregnancy:i_still a-18 d+17
pregnancy:i_would d-19
pregnancy:if c-15
pregnancy:imagi* a-20 b-16 c-18 d+20
pregnancy:imaginate d+16
pregnancy:impos* b-18 d-20
pregnancy:impossible b-15 c+16
pregnancy:in_# d-23
pregnancy:in_@date c-18
pregnancy:in_may b-20 c-16
pregnancy:in_my b-17
pregnancy:in_the c-15
pregnancy:inyec* a+20 c-16 d-18
pregnancy:inyeccion a+16
pregnancy:irreg* a-22 b-16 c+23
pregnancy:irregular a-22 b-16 c+23
pregnancy:is d-31
pregnancy:is_# a+21 b-28 c-31
pregnancy:is_@open a+17 b-17 c-17 d-16
pregnancy:is_a d-24
pregnancy:is_not a-26
pregnancy:is_nursing a-16
pregnancy:is_pregnant a-18 b+19 d-17
pregnancy:is_the b-16 c-16
pregnancy:it d-20
pregnancy:it_is b-22 c+22 d-23
pregnancy:iud c-15
pregnancy:ivf a-17
pregnancy:jaja b-26 c-20
pregnancy:jajaj* d-19
pregnancy:jajaja d-19
pregnancy:jueves a-16
pregnancy:july a-17 d+19
pregnancy:june a+21 d-23
pregnancy:junio a-16
pregnancy:just a-25 c-18
pregnancy:just_had a-16 b+19 c-20 d-16
pregnancy:kids b+17 c-29 d-30
pregnancy:knock* a-19 c-20 d+19
pregnancy:knocked a-19 c-20 d+19
pregnancy:knocked_up a-19 c-20 d+19
pregnancy:know a-29
pregnancy:knows c+15
pregnancy:la b-43
pregnancy:la_fabrica a+22 d-18
pregnancy:la_inyeccion a+16
pregnancy:la_matriz a+17
pregnancy:la_noche d+15
pregnancy:la_prueba a-17 b-18
pregnancy:la_regla a+24 b-17 c-16 d-24
pregnancy:lacta* b-28 c-32 d+19
pregnancy:lactando a-19 b-26 c-30 d+25
pregnancy:last b-27 d-18
pregnancy:last_week b-20
pregnancy:late a-28 b-30 c+22
pregnancy:le c-33
pregnancy:le_doy b-19 c-22
pregnancy:leche a-15
pregnancy:lesbi* a+16
pregnancy:lesbian a+16
pregnancy:libre a+17 d-16
pregnancy:ligad* a+16 d-17
pregnancy:ligada a+16 d-17
pregnancy:line d-16
pregnancy:lines a-18 c-19 d+19
pregnancy:lines_this a-16
pregnancy:littl* d+17
pregnancy:little d+17
pregnancy:little_one d+17
pregnancy:lo d-17
pregnancy:lol b-27
pregnancy:lol_no a+19
pregnancy:lord_i a-15 c+16
pregnancy:lost d-19
pregnancy:lunes d-17
pregnancy:maam a+21 d-15
pregnancy:male a+22 d-18
pregnancy:mama c-18
pregnancy:mamar a-19 d+18
pregnancy:man c-19
pregnancy:manan* b-18 c+17 d-27
pregnancy:manana b-18 c+17 d-27
pregnancy:march a-17
pregnancy:mas c-16
pregnancy:matri* a+17
pregnancy:matriz a+17
pregnancy:matte* b+16
pregnancy:matter b+16
pregnancy:may b-21
pregnancy:maybe a-18 c+20
pregnancy:me d-17
pregnancy:me_bajo a+20 b-21 c-16 d-19
pregnancy:me_cuido a+16
pregnancy:me_entere a-20 d+19
pregnancy:me_falta a-18
pregnancy:me_hago c+15 d-15
pregnancy:me_hice c-19
pregnancy:me_libre a+17 d-16
pregnancy:me_operaron a+18 d-16
pregnancy:me_opere a+20 d-16
pregnancy:me_quitaron a+20
pregnancy:me_saco a-15
pregnancy:me_salio c-18 d+18
pregnancy:mejor a-17
pregnancy:menop* a+34 b-23 c-21 d-29
pregnancy:menopausia a+20 d-17
pregnancy:menopausica a+18
pregnancy:mes a-24 d+19
pregnancy:meses a-16 c-40 d+25
pregnancy:mi c-32
pregnancy:mi_@relative c-41
pregnancy:mi_bebe a-18 b-16 c-15 d+21
pregnancy:mirac* a+19 b-17 d-18
pregnancy:miracle a+19 b-17 d-18
pregnancy:mis a+19 c-15 d-17
pregnancy:misca* d-18
pregnancy:monday a+22 c-22 d-17
pregnancy:month c+17 d-24
pregnancy:morni* a-16
pregnancy:morning a-16
pregnancy:mujer c-16 d-15
pregnancy:my a+19 d-18
pregnancy:my_baby b-22
pregnancy:my_cycle d-17
pregnancy:my_little d+16
pregnancy:my_period b-31 d-24
pregnancy:my_tubes a+17 d-15
pregnancy:my_youngest a+16 b-19
pregnancy:mysel* a-15 d+15
pregnancy:myself a-15 d+15
pregnancy:nace a-30 b-25 c-19 d+30
pregnancy:named a-19 b+18
pregnancy:negat* a+23 c-24 d-21
pregnancy:negativa a+22 c-20 d-17
pregnancy:nexpl* a+22
pregnancy:nexplanon a+22
pregnancy:next c-17
pregnancy:ni a+16 b-24 c-31
pregnancy:night a-19 c-18 d+22
pregnancy:nina a-25 c-24 d+21
pregnancy:no d-25
pregnancy:no_chance a+15
pregnancy:no_creo b-20 d-22
pregnancy:no_estoy a+24 d-30
pregnancy:no_i b-16
pregnancy:no_me b-18
pregnancy:no_que a+17
pregnancy:no_se a-16
pregnancy:no_soy b+17 c-17 d-22
pregnancy:no_tengo a+19
pregnancy:no_way a+19 d-26
pregnancy:no_ya a+19
pregnancy:noche a-25 c-28 d+24
pregnancy:not d-26
pregnancy:not_lol a-19 c+18
pregnancy:not_pregnant b-17 c-16
pregnancy:not_say a-18 b-18 c+21 d-17
pregnancy:novia d-16
pregnancy:now c-19
pregnancy:nuera a-17 b+18 d-20
pregnancy:nurse a-22 c-19 d+21
pregnancy:nurse* d+17
pregnancy:nurses d+17
pregnancy:nursi* b-19 c-31
pregnancy:nursing b-19 c-31
pregnancy:old c-24
pregnancy:on a+21 b-17 d-19
pregnancy:on_@day c-17
pregnancy:on_birth d-19
pregnancy:on_my a+16 c-18
pregnancy:on_the b-27
pregnancy:oops c+16
pregnancy:opera* a+34 b-19 c-26 d-32
pregnancy:operada a+24 c-18 d-22
pregnancy:operaron a+25 c-17 d-21
pregnancy:opere a+20 d-16
pregnancy:out b-17
pregnancy:oven d+15
pregnancy:panzo* a-18 d+18
pregnancy:para b-21
pregnancy:para_eso a+23 b-17 d-23
pregnancy:para_nada a+17 d-15
pregnancy:pasa b+18 d-18
pregnancy:pase a+20 d-20
pregnancy:past a+18 d-18
pregnancy:past_that a+18 d-18
pregnancy:pastillas a+29 b-22 c-30 d-27
pregnancy:patch a+21 b-16 c-20 d-20
pregnancy:pecho b-27 c-23
pregnancy:perdi a+26 b-21 d-20
pregnancy:perio* b-36 c+22 d-35
pregnancy:period b-35 c+16 d-32
pregnancy:period_yesterday c-15
pregnancy:pero a-26 b-20
pregnancy:perso* a-21 b+23 c-19 d-21
pregnancy:personal a-21 b+23 c-19 d-21
pregnancy:pill d-19
pregnancy:podri* a-17 c+17 d-17
pregnancy:podria a-17 c+17 d-17
pregnancy:podria_ser a-16 c+16 d-16
pregnancy:por a-16
pregnancy:por_que b+15
pregnancy:porqu* c-16
pregnancy:porque c-16
pregnancy:posit* a-34 b-23 c-40 d+39
pregnancy:positiva a-16 c-25 d+23
pregnancy:positive a-21 b-18 c-24 d+24
pregnancy:possi* d-18
pregnancy:possible d-16
pregnancy:preg a-26 b-22 c-25 d+27
pregnancy:pregn* c-31
pregnancy:pregnant c-31
pregnancy:pregnant_with a-15 b-15 d+16
pregnancy:pregu* c-17 d-16
pregnancy:prena* a-26 c-20
pregnancy:prenada a-21 c-18
pregnancy:prime* a-18 d+18
pregnancy:proba* a-20 c+17
pregnancy:probably a-20 c+17
pregnancy:probably_not a-15 c+18
pregnancy:prote* a-16
pregnancy:protection a-16
pregnancy:prueb* a-15 b-25
pregnancy:prueba a-15 b-25
pregnancy:prueba_salio a-19
pregnancy:puede_que b-15 c+20
pregnancy:pump a-30 b-26 c-25 d+34
pregnancy:pumpi* a-26 c-23 d+24
pregnancy:pumping a-24 c-19 d+20
pregnancy:que b+17 c-28
pregnancy:que_@insurer a+18
pregnancy:que_pasa b+17 d-17
pregnancy:que_si b-16 c+21
pregnancy:que_ya a-18 d+18
pregnancy:quest* a-18 b+17
pregnancy:question a-18 b+17
pregnancy:quien c+16
pregnancy:quien_sabe c+16
pregnancy:quier* c-25
pregnancy:quiere a-15
pregnancy:quita* a+20
pregnancy:quitaron a+20
pregnancy:rato a+16
pregnancy:rayit* a-22
pregnancy:rayitas a-17 c-19 d+20
pregnancy:recie* a-20 d+19
pregnancy:recien a-20 d+19
pregnancy:regla b-23 d-25
pregnancy:resul* d-16
pregnancy:retra* a-25 b-19
pregnancy:retraso a-25 b-19
pregnancy:retraso_de c-16 d+16
pregnancy:right c-15
pregnancy:right_now a+15
pregnancy:sabe a-17
pregnancy:saber d-22
pregnancy:saco a-15
pregnancy:saile* a+19 b-19 d-19
pregnancy:sailed a+19 b-19 d-19
pregnancy:salgo d+17
pregnancy:salio a-22 b-20
pregnancy:salio_positiva a-16 c-25 d+23
pregnancy:sangr* a-18 c+20 d-21
pregnancy:sangre a-18 c+20 d-21
pregnancy:say b-23
pregnancy:se a-20
pregnancy:secon* a-17 c-21 d+22
pregnancy:second a-17 c-21 d+22
pregnancy:second_trimester a-19 d+18
pregnancy:seman* a-37 b-26 d+24
pregnancy:semana_de c+20 d-19
pregnancy:semanas a-40 b-19 d+27
pregnancy:senor a+25 b-22 c-17 d-22
pregnancy:ser a-18 c+19 d-17
pregnancy:seven* a+19 b-19 d-19
pregnancy:seventy a+19 b-19 d-19
pregnancy:she b-37 c-17
pregnancy:she_is b-34 c-22
pregnancy:ship a+19 b-19 d-19
pregnancy:shop a+23 b-15 c-19 d-22
pregnancy:shot d-16
pregnancy:si a-31 b+18 c-26
pregnancy:si_me c-17
pregnancy:si_yo a+17 b-15
pregnancy:siete a-18
pregnancy:sigo a-23 d+23
pregnancy:since_summer c+19 d-16
pregnancy:singl* a+17 c-16
pregnancy:single a+17 c-16
pregnancy:sixty a+24 b-22 d-23
pregnancy:snipp* a+17 b-18
pregnancy:snipped a+17 b-18
pregnancy:so b-32 c+18 d-24
pregnancy:so_no a+37 c-35 d-17
pregnancy:solo c-18
pregnancy:soy a+28 d-58
pregnancy:soy_hombre a+25 d-16
pregnancy:soy_senor a+22 b-17 c-17 d-20
pregnancy:soy_un a+20 b-16
pregnancy:soy_varon a+31 b-17 c-16 d-26
pregnancy:start* a+19 c-21
pregnancy:started a+19 c-21
pregnancy:still a-35 b-32 c-23 d+39
pregnancy:still_breastfeeding a-18
pregnancy:still_nursing a-15
pregnancy:stopp* a+18 d-16
pregnancy:stopped a+18 d-16
pregnancy:stopped_nursing a+17 d-17
pregnancy:stopped_using a-16
pregnancy:stoy b-20 c-22
pregnancy:summe* c+15 d-22
pregnancy:summer c+15 d-22
pregnancy:sunday a-16
pregnancy:super a-19 c+16 d-16
pregnancy:sweet* a+22 b-23 d-19
pregnancy:tell a-15 c+17
pregnancy:tener c-27
pregnancy:tener_la a+15 d-15
pregnancy:tengo a+28 b-41 d-35
pregnancy:tengo_el a+31 b-19 c-28 d-26
pregnancy:tengo_retraso c+18 d-15
pregnancy:tengo_un a-15 c+23 d-29
pregnancy:terce* a+16
pregnancy:test a-27 b-39 c+27
pregnancy:test_manana a-17 c+17 d-15
pregnancy:test_yet a-17 c+17
pregnancy:teta a-17 d+18
pregnancy:th a-17
pregnancy:that b+23 c-21 d-26
pregnancy:that_is a-26 b+21
pregnancy:that_ship a+19 b-19 d-19
pregnancy:the b-18
pregnancy:the_@medicine a+20 d-16
pregnancy:the_baby c-24
pregnancy:the_oven d+15
pregnancy:the_patch a+21 b-16 c-20 d-20
pregnancy:the_way a-22 c-16 d+20
pregnancy:there a-19 b-16
pregnancy:there_is a-19 b-18
pregnancy:third a-15 d+17
pregnancy:this a-27
pregnancy:this_@month a-21 c+21 d-19
pregnancy:this_morning a-16
pregnancy:three d-18
pregnancy:throu* a+15
pregnancy:through a+15
pregnancy:tied a+24 d-17
pregnancy:tiemp* b-17 c-19
pregnancy:tiempo b-17 c-19
pregnancy:to a-27 b+18
pregnancy:to_be a-16 d-18
pregnancy:to_know a-15
pregnancy:todav* a-40 b-25 d+33
pregnancy:todavia a-40 b-25 d+33
pregnancy:todavia_toma c-16 d+15
pregnancy:toma a-22 b-18 c-21 d+24
pregnancy:toma_pecho a-18 d+19
pregnancy:tomo c-19
pregnancy:too c+16 d-16
pregnancy:too_early a-17 c+16
pregnancy:took b-18
pregnancy:took_a d-15
pregnancy:traig* c+24 d-27
pregnancy:traigo c+24 d-27
pregnancy:traigo_retraso c+24 d-21
pregnancy:trans a+18
pregnancy:trans* a-18
pregnancy:transfer a-20
pregnancy:tres c-16
pregnancy:tres_@month a+17 d-17
pregnancy:trime* a-21 b-19 c-23 d+25
pregnancy:trimester a-21 b-19 c-23 d+25
pregnancy:tryin* a-23 b-18
pregnancy:trying a-23 b-18
pregnancy:tubal a+24 c-17 d-16
pregnancy:tubes a+25 c-16 d-22
pregnancy:tubes_tied a+20
pregnancy:twins a-23 c-19 d+23
pregnancy:two b-31
pregnancy:two_lines a-19 c-16 d+18
pregnancy:un b-22
pregnancy:una a-34 d+16
pregnancy:unles* a+19 c-18
pregnancy:unless a+19 c-18
pregnancy:uno b+16 d-16
pregnancy:up b-21
pregnancy:using a-16
pregnancy:using_protection a-16
pregnancy:uso a+23 b-18 c-23 d-21
pregnancy:utero a+19
pregnancy:va b-19
pregnancy:vamos b-16 c-19
pregnancy:varon b-25 c-20
pregnancy:vasec* a+29 b-25 c-20 d-23
pregnancy:vasectomy a+28 b-24 c-18 d-21
pregnancy:viene_otro a-17 d+16
pregnancy:voy a-26 d+21
pregnancy:voy_para a-16 d+16
pregnancy:wait a-17
pregnancy:waiti* a-17 c+21
pregnancy:waiting a-17 c+21
pregnancy:waiting_on c+16
pregnancy:was_positive c-17
pregnancy:way b-22 c-22
pregnancy:we a-28 b-33 c+18
pregnancy:we_are a-36 b-26 c+21
pregnancy:we_stopped a-16
pregnancy:weane* c-20
pregnancy:weaned c-20
pregnancy:weaned_him a+26 d-21
pregnancy:week b-32
pregnancy:week_@late a-16 b-16
pregnancy:weeks a-47 b-36 d+33
pregnancy:weeks_@late c+23 d-25
pregnancy:weeks_on c-17
pregnancy:what b+17 c-19 d-19
pregnancy:who d-20
pregnancy:who_knows c+16
pregnancy:why a-17 b+18
pregnancy:will a-18 d-16
pregnancy:wish c-16
pregnancy:with c-21
pregnancy:with_twins a-15 b-15 d+16
pregnancy:work a-21 c-16 d+21
pregnancy:would c-22 d-21
pregnancy:would_be a+18 b-17 d-18
pregnancy:y c-23
pregnancy:y_si a-15 b+21 d-21
pregnancy:ya a+33 b-55 c-46 d-15
pregnancy:ya_casi a-16 d+15
pregnancy:ya_no b-27 c-21
pregnancy:ya_pase a+20 d-20
pregnancy:year d-21
pregnancy:years c-18
pregnancy:yes a-26 b-21 d+21
pregnancy:yeste* a+15 c-22
pregnancy:yesterday a+15 c-22
pregnancy:yet a-27
pregnancy:yo b-20 c-25
pregnancy:you a-37 b+33
pregnancy:young* c-19 d-18
pregnancy:youngest c-19 d-18
pregnancy:youngest_is c-18 d-21
pregnancy:¿ b+16
pregnancy:😂 d-18
pregnancy:🤰 a-19 d+19
pregnant c-20
pregnant$ c-23
pregnant__twins a-15 b-15 d+16
pregnant_with a-15 b-15 d+16
pregu* a-60 b+48 c+18 d-54
pregunta a-42 b+41 c-20 d-18
pregunta$ a-24 b+29 d-22
preguntado a-21
preguntado$ a-21
preguntan$ b+16
preguntar b-25 c+23
preguntar$ a-23 b-22 c+23
preguntarle a-24 b-26 c+32 d-23
preguntarle$ c+17
preguntarle__@relative b-16 c+17
preguntarle__mi b-18 c+19 d-16
preguntarle_a b-18 c+19 d-16
preguntarle_al a-15 c+16
preguntas b+28 c-29 d-35
preguntas$ d-21
pregunte$ a-19 b-22
pregunto a-20 b-31 c+27 d-23
pregunto__@relative a-15 c+16
pregunto__mi b-21 c+18
pregunto_a b-23 c+20
prehy* c+15
prehypertension c+15
prein* a-16 d+17
preinfarto a-16 d+17
prena b-15 c-21
prena* a-32 c-23 d+22
prena_de c-20
prenada a-27 c-22 d+18
prenada$ a-18 b-19 c-17 d+22
prescribed_@medicine b+15 c-17
prescribed__but a-21 c+21
prescribed__count b+15 c-17
prescribed_one d-17
prese* b-15 c-16
present b-16 c-16
presi* c-24 d+16
presion c-23 d+15
presion$ b-31
presion__@relative a-16 b+17
presion__la a-17 d+15
presion__mi a-18 b+17
presion__nada a+20 d-20
presion__tengo a+19 d-20
presion_alta a-21 c-18
presion_ando a-16 d+16
presion_es a-18 b+17
presion_si a-21 d+24
press* b-16 c-19 d+20
pressure b-16 c-17 d+19
pressure$ b-32 c-19 d+22
pressure_@medicine a-16 c-18 d+18
pressure__good a+18 d-22
pressure__heart a-22 c-18 d+23
pressure__high b-22 c-22 d+23
pressure__itself a-15 d+15
pressure__on a+19
pressure__up a-18
pressure_is b-19
pressure_was a+15
prett* c+18
pretty c+18
pretty__my a-16 c+18 d-15
prima a+17 c-15 d-26
prima* a-24 b-18 c-20 d+24
prime* a+16 b-21 c-25
primera b-23 c-32
primera__que a+17 d-16
primera_vez a+28 b-18 c-24 d-29
primero$ a+18 d-21
primero_dios d+16
primo a+19 b-19 d-24
prior: a-18
prior:# b-40 c-22 d+25
prior:#_@date c-16
prior:#_@medicine d+21
prior:#_@year a-15 c-17 d+22
prior:#_and a-24 c-17 d+29
prior:#_different d+15
prior:#_just a+19 d-16
prior:#_of d+17
prior:#_y a-26 c-16 d+25
prior:@call a-27 b+26 c-18 d-24
prior:@clinician_and c-17
prior:@clinician_y c-26
prior:@date a+22 d-27
prior:@day b-20 c-21
prior:@drink a+15 c-26 d-22
prior:@drink_cuenta c-17
prior:@drug a-16 b-35 c+38 d-31
prior:@drug_count b-26 c+26
prior:@fetch b-20 c+17 d-18
prior:@fetch_la b-18 c+17
prior:@howmuch a-16 d-21
prior:@insurance b+17 c-18 d-15
prior:@insurer a-21 c-25 d+16
prior:@medicine b-26
prior:@medicine_@medicine a-23 b-18 c-25 d+26
prior:@medicine_and c-24
prior:@medicine_are d-16
prior:@medicine_cabinet c-17 d+16
prior:@medicine_count a-18 d-22
prior:@medicine_en d+17
prior:@medicine_for c-18
prior:@medicine_no b-20 d-19
prior:@medicine_since a+17 d-17
prior:@medicine_then d+20
prior:@medicine_y b-33
prior:@month a+18 b-21 d-29
prior:@month_and c-21
prior:@open a-19 c-18
prior:@relative d-29
prior:@relative_ha d-16
prior:@relative_has c-22 d-20
prior:@relative_takes b+16 d-15
prior:@relative_toma a-18 b+19 c-18
prior:@relative_tomo b+16 c-15
prior:@symptom a-19 d-16
prior:@treat c+20 d-30
prior:@treat_and c-28 d+17
prior:@treat_dos a-15 c+21 d-18
prior:@treat_for d+19
prior:@treat_si c+15
prior:@treat_yes a-19 c+20 d-22
prior:@visit b+15 c-23 d-18
prior:@year a-44 b-32 d+26
prior:@year_of a-21 c-21 d+25
prior:a a-17 b-19 c+21
prior:a_@relative a-22 d-21
prior:a_@treat a-15
prior:a_bunch a-16 c-19 d+24
prior:a_couple a-15 c+20 d-21
prior:a_dozen c-15 d+18
prior:a_las a+16
prior:a_week b-15 d-17
prior:about c-27
prior:about_it a+16 b-17 c-16
prior:abuela a+16 d-15
prior:acuer* b-15 c+17 d-16
prior:acuerdo b-15 c+17 d-16
prior:acupu* a-21
prior:acupuncture a-15 c-20
prior:after b-17
prior:aguan* a+22 b-20 c-19 d-23
prior:al b-15
prior:algo a-18 c+21 d-22
prior:all c-20
prior:all_i a+19 b-15 c-17
prior:all_of a-21 b-15 c-15 d+21
prior:am d-25
prior:amitriptilina c-17
prior:and b-28 c-27 d+21
prior:and_@medicine b-33 c-46
prior:and_@treat a-16 c-23 d+29
prior:and_a a-25
prior:and_it d-24
prior:and_neither a-15 d+17
prior:and_never a+20 c-19 d-19
prior:and_nothing a-18 d+19
prior:and_then d+16
prior:and_two d+16
prior:anos a-33 b-23 d+17
prior:anoth* a-21 d+16
prior:another a-21 d+16
prior:antes c-15
prior:antidepresivos a-17 c-21 d+24
prior:any a+27 c-25 d-25
prior:anyth* a+28 c-23 d-21
prior:anything a+28 c-23 d-21
prior:apena* a+23 b-17 c-21 d-22
prior:apenas a+23 b-17 c-21 d-22
prior:apenas_voy a+16
prior:aqui b-15 d+16
prior:are d-16
prior:army c+15
prior:as a-18
prior:as_@treat b+19 c-19
prior:as_a a-17
prior:ask a-21 b+16 d-17
prior:at a-18 c-20 d+25
prior:at_least a-25 b-22 c-16 d+24
prior:back d-16
prior:basta* d+16
prior:bastantes d+16
prior:be_the a+16
prior:been_on c-36
prior:been_through d+16
prior:befor* b-17 c-18
prior:before b-17 c-18
prior:before_you b-16
prior:belie* c-16
prior:believe c-16
prior:believe_in c-16
prior:bette* a-24 c+22 d-23
prior:both a-38 b-18 c-24 d+32
prior:bunch a-16 c-19 d+24
prior:buspar a-19 d+19
prior:but b-22
prior:but_i a+17 c-16
prior:but_no a-16 c+16
prior:cabin* d+16
prior:cabinet d+16
prior:cada a-21 c-21
prior:can c-18
prior:cayo c-16
prior:cayo_mal c-16
prior:cbd a-18 b-19 c+26 d-16
prior:cbt a-15 d+16
prior:celexa c-18
prior:cero a+32 b-35 c-36 d-22
prior:cero_@treat a+16 c-16
prior:chapl* a-17
prior:chaplain a-17
prior:churc* c-20
prior:church c-20
prior:cinco a-26 b-22 c-34 d+34
prior:como c-31
prior:como_# d+25
prior:como_cuales a-18 b+22 c-26 d-19
prior:como_se c+15
prior:como_tres d+17
prior:compr* a+16
prior:compre a+16
prior:con b-16
prior:con_@clinician c-18 d+19
prior:con_la c-24
prior:conta* b+15 d-20
prior:contar b+15 d-20
prior:couns* a-26 b-19
prior:counseling a-20 b-18
prior:counselor b-22 c+21 d-17
prior:counselors d+16
prior:count b-29 c+23
prior:count* a-23
prior:counting a-17 b-16 c-16 d+19
prior:coupl* a-17 c+18
prior:couple a-17 c+18
prior:creo a-23 b-18 c+24 d-22
prior:cuale* a-29 d-33
prior:cuales a-29 d-33
prior:cuant* a-17 b-19 c+18
prior:cuantas a-17 b-19 c+18
prior:cuatr* a-16 c-19
prior:cuatro a-16 c-19
prior:cuent* a-29
prior:cuenta a-26
prior:daban a-16 b-17 c+23 d-17
prior:dado b-16 c-23 d+18
prior:days a-15
prior:de c-39
prior:de_las a-17 b-16 c-17 d+21
prior:de_mi a+15 d-16
prior:de_todo a-24 b-22 c-15 d+24
prior:deje d-17
prior:del a-21 c-16
prior:depen* b-16
prior:diagn* a+25 c-18 d-23
prior:did b-35
prior:did_a a-21 c+21 d-17
prior:did_not c-23 d+17
prior:diero* b-18
prior:dieron b-18
prior:dieron_@medicine b-16
prior:difer* b-17 d+21
prior:diferentes b-17 d+21
prior:diffe* d+19
prior:different d+19
prior:different_@medicine d+18
prior:disti* a-17
prior:do a-16 b+25
prior:do_@medicine b+16 c-15
prior:do_i a-15 b+23 c-20 d-22
prior:do_not b-28 c+22 d-18
prior:do_you b+18 c-16
prior:does b-20 c+31 d-43
prior:does_@medicine b-20 c+22
prior:does_a b-21 c+23
prior:does_my c+16
prior:done b-17 c-21
prior:dos a-26 b-31
prior:dos_@medicine d+17
prior:dos_semanas a+16 d-16
prior:dos_y a-24 c-17 d+24
prior:dozen c-15 d+18
prior:duloxetina a-17 c-17 d+22
prior:ect a-21 b-21 c-18 d+24
prior:el_@drink c-17
prior:elect* a-34 b-32 c-32 d+36
prior:electroshock a-18 b-16 c-16 d+20
prior:ella b-17 d-20
prior:em b-21 c-25 d+25
prior:emdr a-18 b-15 c-18 d+20
prior:en_el a-25 b-21
prior:es c-29
prior:escitalopram b-17 c-22
prior:eso d-20
prior:eso_cuenta b-18 c+17
prior:esposa b-22 c+19
prior:esta b-16 c-19
prior:estoy a-18
prior:ever a+32 c-27 d-23
prior:ever_took a+17
prior:every a-15 b-15 c-17 d+20
prior:every* a-23 c-27
prior:every_@medicine d+16
prior:everything a-23 c-27
prior:far a+23 b-17 c-30 d-17
prior:farma* a-19 c-17 d+19
prior:farmacia a-19 c-17 d+19
prior:fat d-15
prior:first a+37 b-30 c-40 d-29
prior:first_one a+21 b-15 c-23 d-18
prior:first_time a+23 c-18 d-17
prior:five a-27 c-19 d+23
prior:fluoxetina a+20 b-16 c-24 d-17
prior:for_# c-17
prior:for_@year c-17 d+28
prior:for_a a-17 b-17
prior:for_it c-17
prior:forge* a-27 b-25 c+22 d-16
prior:forget a-27 b-25 c+22 d-16
prior:four a-21 b-16 c-23 d+23
prior:from c-21
prior:fuero* a-17 b-16
prior:fueron a-17 b-16
prior:fui b-26 c+21 d-19
prior:fui_al c-19
prior:fui_con a-16 c+16
prior:funci* a-23 d+24
prior:go c-20
prior:got b-15 c+17 d-17
prior:got_a c+17 d-15
prior:group a-15 c-21
prior:gummies b-18 c+18
prior:guys b-16
prior:ha c-17
prior:habla a-19 c-22
prior:hace c+17 d-20
prior:had b-20 c-26
prior:had_nothing a+18 d-18
prior:hago a+16 b-17
prior:han b-16 c-23 d+18
prior:han_dado b-16 c-23 d+18
prior:has a-27 c-31
prior:hasta c-27
prior:have c-26
prior:have_been b-18
prior:have_not c-42
prior:have_to a-20 d-21
prior:have_tried a-16 c-15 d+19
prior:he a+20 c-54
prior:he_ido c-23
prior:he_probado c-19
prior:he_tomado b-20 c-22
prior:help a+20 c-16
prior:helpe* d+17
prior:helped d+17
prior:here a+16 d-16
prior:hermana a-15 b+19 d-19
prior:hice d-16
prior:hierb* a+19 c-18 d-18
prior:hierbas a+19 c-18 d-18
prior:hija a-26
prior:his a-25 c-28
prior:i d-21
prior:i_@stop c-21
prior:i_am d-23
prior:i_can c-20
prior:i_did d+16
prior:i_forget a-26 b-24 c+21
prior:i_have c-24
prior:i_just c-27 d-23
prior:i_need a-19 b+21 c-20 d-17
prior:i_see c-15 d+17
prior:i_think b-21
prior:i_took a+18 d-20
prior:i_tried c-18
prior:i_wanted a+17 b-19
prior:i_was a-15 c+22 d-18
prior:i_would a-25 c+22 d-28
prior:ido c-23
prior:ido_a c-23
prior:if a-24 d-17
prior:if_i b+18 c-19
prior:in b-28
prior:in_@medicine c-16
prior:in_the a-20 c+18
prior:insurance c-16
prior:is d-29
prior:is_@treat b+18 c-18
prior:is_all a+21 b-18 d-17
prior:is_the a+18 b-17 d-15
prior:it a+15 d-18
prior:it_is c+15
prior:it_was d-16
prior:jaja c+18 d-21
prior:journ* b+18 c-22
prior:journaling b+18 c-22
prior:just a+25 b-16 d-35
prior:just_@medicine a+23 d-22
prior:just_one d-17
prior:just_prayer a+20 b-16 c-18 d-17
prior:just_started a+17
prior:just_the c-25
prior:kind a+15 d-16
prior:kinds a-23 b-17 c-22 d+25
prior:know a-17 b-23 c+25 d-15
prior:knuck* a+16
prior:la_@medicine b-21 c-29
prior:la_@stop a+17 c-17
prior:la_compre a+16
prior:la_cuenta a-17 b-31 d+19
prior:la_lista a-19
prior:la_primera a+19 d-18
prior:las a-17
prior:las_@medicine c-20 d-17
prior:las_que a-17 b-16 d+17
prior:last c-18
prior:least a-25 b-22 c-16 d+24
prior:least_five a-16 d+17
prior:lexapro c-21
prior:life c+15
prior:like_# a-29 d+32
prior:like_a b-17
prior:list c-33
prior:lista a-19
prior:lithium d+19
prior:llama* c+15
prior:lleva a-15 b-19 c+19
prior:llevo a-18
prior:llevo_# d+17
prior:lo a+19 d-40
prior:lo_primero a+17 c-17 d-18
prior:lol c-33
prior:long d-15
prior:luego a-16 d+21
prior:luego_@medicine d+15
prior:made c-22
prior:made_me c-19
prior:make a-21
prior:mal c-21
prior:mama d-16
prior:many a-22 c-29 d+20
prior:marri* b-16
prior:marriage b-16
prior:marriage_counseling b-16
prior:mas c-36 d-21
prior:mas_de a-18 b-18 d+20
prior:maybe a-26 c+21 d-16
prior:maybe_# a-16 c+17
prior:me a-30
prior:me_acuerdo b-15 c+17 d-16
prior:me_cayo c-16
prior:me_daban a-16 b-17 c+23 d-17
prior:me_dieron b-18
prior:me_ha a-17 d+17
prior:me_han c-19
prior:me_sirvio a-17 d+17
prior:me_to c-16
prior:med a+16
prior:media a-23 b-17
prior:medic* b-21
prior:medicaid b+15
prior:medicina b-17 c-31
prior:medicinas a-18 d+18
prior:medicine b-16
prior:melatonin b-20 c+23
prior:mes a+17 c-16 d-17
prior:mi d-32
prior:mi_@clinician a-23 d-18
prior:mi_@relative d-24
prior:mis a-16 d-16
prior:mis_recetas a-15
prior:mom b-21
prior:month b-18
prior:monto* a-19 c-18 d+22
prior:monton a-19 c-18 d+22
prior:more a-17 c-18 d+18
prior:mucha* a-20
prior:muchas a-20
prior:muchas_y b-19 c-20 d+24
prior:muchi* a-16
prior:my d-32
prior:my_@drug b-18 c+18
prior:my_@medicine a-18 c-18
prior:my_@relative d-35
prior:my_first a+17 c-21
prior:nada c-50 d+16
prior:nada_mas a+29 c-16 d-31
prior:nada_me a-18 d+16
prior:nada_todavia a+26 c-16 d-24
prior:name a-24 b-22 d+22
prior:name_it a-16 c-18 d+19
prior:names a-16 d-18
prior:natur* c-17 d-16
prior:naturales c-17 d-16
prior:need a-21 b+25 c-21 d-20
prior:neith* d+18
prior:neither d+18
prior:never b-35 d-38
prior:never_been a+22 c-27 d-16
prior:never_had a+17
prior:new a+24 b-23 c-20
prior:new_to a+27 b-23 c-20 d-17
prior:ni b-28
prior:ni_la a+19 c-18
prior:ni_una c-24
prior:ningu* b-28 c-32
prior:ninguna b-19 c-26
prior:ninguno b-18 c-17
prior:no c+23 d-39
prior:no_@medicine b-16 d-26
prior:no_@treat b-18 d-22
prior:no_he a+25 c-18 d-24
prior:no_me c-17
prior:no_nada a+23 d-22
prior:no_se b-20 c+15
prior:nomas a+36 b-29 d-43
prior:nomas_una a+20 d-15
prior:none b-24 c-24
prior:none_of a-16 d+17
prior:nope a+19 d-17
prior:not a+20 c-15
prior:not_# a+19 d-16
prior:not_believe c-16
prior:not_know b-17 c+19
prior:not_recall c+18 d-17
prior:not_remember c+16
prior:not_sure a-16 c+16
prior:not_take a+20 c-19
prior:not_tried a+17 b-17 c-20
prior:not_two a+15
prior:not_work a-21 d+21
prior:nothi* a-17 b-18 c-31 d+22
prior:nothing a-17 b-18 c-31 d+22
prior:nothing_yet a+23 d-24
prior:now c-24
prior:nunca a+41 b-20 c-34 d-42
prior:nunca_fui a+18 c-17 d-16
prior:nunca_he a+20 c-16 d-21
prior:of a-31
prior:of_@medicine d-21
prior:of_em a-18 d+17
prior:of_talk c-18
prior:of_them a-26 b-17 c-24 d+28
prior:oh a-22 d+22
prior:on c-16
prior:on_@medicine c-28
prior:on_everything a-19 b+17 d-15
prior:on_my b-15 c-25
prior:once c-17
prior:one a+28 b-45 d-36
prior:one_@medicine b-19 c-37
prior:one_and a+17 d-27
prior:one_kind d-15
prior:ones a-16 b+21 c-21
prior:only b-24 c+20 d-58
prior:only_@medicine a+28 d-23
prior:only_ever a+26 c-24 d-16
prior:only_one a+26 c-22 d-18
prior:only_tried a+18 d-16
prior:otra b-17
prior:out c-17
prior:over b-17 c-17
prior:pain a-16 c-18
prior:paroxetina d+20
prior:pasad* a-25 c-16
prior:pasado a-18
prior:pastilla d-22
prior:pastillas a-21
prior:pastor d-21
prior:paxil a-17 d+17
prior:perdi a-20 b-25 c-23 d+26
prior:perdi_la a-20 b-25 c-23 d+26
prior:pero d-20
prior:pharm* a-18
prior:pills d-21
prior:plus a-19 c-17 d+18
prior:por c-40 d+17
prior:por_@year c-19 d+22
prior:por_que b+17
prior:praye* a+25 b-18 c-21 d-23
prior:prayer a+24 b-17 c-19 d-22
prior:prazo* a-19 c-15 d+18
prior:prazosin a-19 c-15 d+18
prior:presc* d-20
prior:prescribed d-20
prior:prime* a+21 b-25 c-28
prior:primera a+19 b-15 c-15 d-20
prior:primero c-18
prior:proba* c-27 d+15
prior:probado c-21
prior:prozac b-17
prior:psico* a-17 d+17
prior:psicoanalisis d+17
prior:psicologa a-24
prior:psicologo b-22
prior:psiquiatra c-26
prior:psychologist d+17
prior:pt a-16 d+16
prior:puras a+15 c-17
prior:puro a+21 b-20 c-18 d-20
prior:puros a+20 b-17 c-18 d-21
prior:que d-21
prior:que_tipo b+16 c-15 d-17
prior:quier* a-24 b+29 c-22 d-25
prior:quieren b+15
prior:quiero a-24 b+22 c-17 d-19
prior:recal* c+18 d-17
prior:recall c+18 d-17
prior:recet* a-15
prior:recetas a-21
prior:remed* a+23 b-22 c-21 d-22
prior:remedios a+23 b-22 c-21 d-22
prior:remem* a-20 c+17
prior:remember a-20 c+17
prior:sabe a-15
prior:saw_a c+15
prior:schoo* a-16
prior:school a-16
prior:se d-23
prior:se_si c+18
prior:see c-19 d+21
prior:see_a c-15 d+17
prior:seguro a-17
prior:seman* c-26
prior:semana c-20
prior:semanas a+19 d-19
prior:seria a+24 b-22 c-21 d-23
prior:seria* a-17 b-19
prior:seria_lo a+20 b-16 c-15 d-20
prior:serian a-17 b-19
prior:sertralina b-18 c-25
prior:sever* d+18
prior:several d+18
prior:si a-33 c+20 d-27
prior:si_no d-18
prior:siete a-22 b-19 c-21 d+22
prior:sin b-18 c-27
prior:since c-15
prior:since_# a-17 d+20
prior:since_the a+15
prior:sirvi* a-24 c-19 d+25
prior:sirvio a-19 d+19
prior:sister c-15
prior:six a-19 b-16 d+19
prior:sleep a-18
prior:so b-29
prior:so_far a+23 b-17 c-30 d-17
prior:sola a+29 b-18 d-24
prior:solo a+29 b-17 d-30
prior:solo_@medicine a+23 d-22
prior:solo_una a+15
prior:some d-17
prior:somet* a-25 b-16
prior:something a-25 b-16
prior:son d-17
prior:ssri a-16 c-25
prior:st a+18 d-22
prior:start d-19
prior:start* a+16 b-18 c-19
prior:starting a+16 d-16
prior:starting_from a+16 d-16
prior:stimu* d+16
prior:stimulator d+16
prior:stop a-16 c-17
prior:stuff d-16
prior:sun d+15
prior:sure a-23 c+20 d-17
prior:take a+18 c-29
prior:take_@medicine c-18
prior:taken a+17 c-18
prior:takes b+16 d-15
prior:takes_@medicine b+16 d-15
prior:talk a+19 b-24 c-34
prior:talk_@treat a+19 b-24 c-33
prior:talke* b-21 d-17
prior:talked b-21 d-17
prior:talked_to b-21 d-17
prior:te c-21 d-16
prior:ten a-21 b-15 c-17 d+21
prior:tengo a-16
prior:terap* b+17 c-16 d-17
prior:terapia a-23 c+15
prior:terapias b+17 c-16 d-17
prior:tes a+20 d-18
prior:than b-15
prior:that b-23
prior:that_is a+24 b-21 c-18 d-22
prior:the_@day d+15
prior:the_@insurer b-19 d+16
prior:the_@medicine d-19
prior:the_army c+15
prior:the_first a+17
prior:the_names c+17
prior:the_one c-27
prior:the_pain a-16 c-16
prior:them c-18
prior:then a-18 d+21
prior:then_@medicine d+19
prior:therapist c-30 d+20
prior:therapy c+18 d-23
prior:there a-16 b-18 d+18
prior:they a-25
prior:thing a+19 b-15 d-16
prior:think b-21
prior:this a+22 c-27 d-21
prior:this_is a+15
prior:this_would a+19
prior:three a-40 b-19 d+33
prior:three_or a-17 b-16 c-21 d+20
prior:throu* a-16 d+19
prior:through a-16 d+19
prior:tiemp* a-20
prior:tiempo a-20
prior:tipo b+16 c-15 d-17
prior:tms a-19 d+24
prior:tms_and a-17 d+21
prior:to d-30
prior:to_@medicine d+17
prior:to_@stop c-16
prior:to_@treat b-18
prior:to_a b-16
prior:todas a-18 b-16 c-15 d+18
prior:todav* a+37 c-25 d-37
prior:todavia a+37 c-25 d-37
prior:todo a-32 b-26 c-18 d+31
prior:toma a-18 b+19 c-18
prior:tomad* c-27
prior:tomado c-27
prior:tomado_nada a+17 d-19
prior:tome b-17 c+18
prior:tome_algo c+18 d-16
prior:tomo a-20 c-23
prior:too b-20 d+16
prior:took b-26 c+22 d-19
prior:took_a c-15
prior:took_it a-20
prior:took_one d-25
prior:track c+15
prior:tramadol d+15
prior:tratamiento d-16
prior:treatment a+25 c-20 d-18
prior:tres a-26 b-19 c-28 d+30
prior:tres_y a-16 d+20
prior:tried b-22 c-18 d+21
prior:tried_@treat d-15
prior:tried_any a+19 d-16
prior:tried_everything b-22 c-19 d+16
prior:tried_one c-19
prior:tried_them c-15
prior:try a+16 d-19
prior:twent* a-18 c-18
prior:twice a-20 b-20 c+26 d-25
prior:two a-20
prior:two_@medicine a-17 d+18
prior:two_just a+22 d-21
prior:un c-20
prior:un_@month a+16 d-19
prior:un_monton a-19 c-18 d+22
prior:una a+21 b-56 c+17 d-35
prior:una_@clinician d-17
prior:una_@medicine d-26
prior:una_sola a+29 b-18 d-24
prior:una_y d-24
prior:unas c+23 d-22
prior:under d+15
prior:under_the d+15
prior:uno b-16 d-16
prior:usted c-16
prior:va c-20 d+16
prior:varia* d+17
prior:varias d+17
prior:veces a-19 c+25 d-22
prior:venlafaxina d+18
prior:vez b-15
prior:vitamins c-15 d-18
prior:voy c-24
prior:voy_con c-16 d+18
prior:wante* a+20 b-20 c-22
prior:wanted a+20 b-20 c-22
prior:wanted_to a+17 b-19
prior:was d-17
prior:was_prescribed d-16
prior:week b-17 d-16
prior:weeks d-16
prior:wellbutrin a+23 b-20 c-27
prior:went b-17 d-17
prior:went_to a-18
prior:what a-32 b+18
prior:what_have a-18 d+21
prior:which b+18 c-15
prior:which_ones b+18 c-15
prior:white d-15
prior:whole b-17 c-19 d+19
prior:why d-17
prior:wife d-17
prior:with_a c-15
prior:work a-21 c-16 d+21
prior:worke* a-21 d+27
prior:worked a-21 d+27
prior:works a-19 d+20
prior:would a-22 b-22 c+28 d-15
prior:would_be b-21
prior:would_have b-18 c+22
prior:would_know b-18 c+15
prior:y a-38 b-24 c-25 d+40
prior:y_@clinician d+17
prior:y_@medicine a-42 b-26 c-33 d+38
prior:y_@treat b-23 c-24 d+31
prior:y_la c-21
prior:y_luego d+17
prior:y_me c-16
prior:y_nada a-37 c-19 d+27
prior:y_ni c-18
prior:y_ninguna a-28 d+27
prior:y_no b-17 d+16
prior:y_si b+17 c-15 d-16
prior:y_ya c-15
prior:ya c-25 d+19
prior:ya_perdi a-16 b-18 c-15 d+19
prior:year a-16
prior:years a-21 b-17 c-29 d+26
prior:yes a-28 b-22
prior:yes_to d+20
prior:yet a+30 c-19 d-29
prior:you a-27 c-17
prior:you_count c+15
prior:you_guys b-16
prior:you_name a-16 c-18 d+19
prior:zero a+35 b-31 c-32 d-33
prior:¿ b+16 d-18
priva* a-28 b+31 c-25 d-26
private a-24 b+27 c-19 d-24
private$ a-24 b+27 c-19 d-24
proba* b-17
probably a-33 b-37 c+23
probably$ d-24
probably_my c+18 d-22
probably_not a-20 c+23 d-20
probar a-16 c-16
probe a-16
probe_una d-16
probl* c-15
problem b-17
problem$ c-16
problem__me a-16 d+17
problem__my a+16 d-16
problem__not a-20 c+21
problem_for a-15
problem_though b-16 d-16
problema$ c-18
problema__el a-15
problema__mi a-19 d+18
problemas c-41
problemas$ c-24
problemas_con c-15 d+16
problems c-40
problems$ c-16
problems__my a-19 d+19
problems_no a+25 d-25
problems_there a+16 d-17
progr* a-17 d+18
program a-17 d+18
prola* a-19 c-19
prolapso c-16 d+15
prolapso_de c-16 d+15
promi* a-22 c+24 d-25
pront* a-18 b-18 c+18
pronto a-18 b-18 c+18
prost* d-21
prostate d-15
prostate$ d-19
prostate__the a-19 d-15
prote* a-19
protection a-16
prozac a-17 b-17 d+18
prueb* b-17 d-18
prueba a-16
prueba$ a-25 b-20 c+17
prueba__borrosa a-15 c+18 d-18
prueba__negativa a+20 c-18
prueba__salio c-18
prueba_salio a-19
prueba_y d-15
pruebo a+22 b-18 c-17 d-19
psico* c-39
psicoanalisis d+17
psicologa a-26 b-20 c+16
psicologo b-22
psicosis c-30
psicosis$ a-27 b+16 c-23
psicosis__con d+15
psicosis__mi d+17
psicosis_posparto d+21
psicotico d+15
psiqu* a-21 b-22 c-15 d+20
psiquiatra b-23
psiquiatrico a-16 b-17 d+15
psych b-17 c+15
psych* b-15 c-28
psychiatrist b-29
psychologist d+17
psychosis: d-22
psychosis:# a-33 d+21
psychosis:#_@year a+17
psychosis:#_diagnosed d+16
psychosis:@animal c-15
psychosis:@body a+17 b-24 c-24
psychosis:@call a-15
psychosis:@call_de a-15
psychosis:@clinician b-19 c+21
psychosis:@clinician_lo b-17
psychosis:@clinician_thought b-18 c+17 d-17
psychosis:@clothes a-15
psychosis:@drug a-18
psychosis:@food a-16 b+18 c-17 d-19
psychosis:@insurance a-20
psychosis:@medicine a-28 b-48 c-25 d+36
psychosis:@medicine_for a-16
psychosis:@month d+17
psychosis:@open a-24
psychosis:@person a-20
psychosis:@relative c-23 d-24
psychosis:@relative_did a+16
psychosis:@relative_had b+16
psychosis:@relative_has d-19
psychosis:@relative_is b+19 c-18 d-25
psychosis:@relative_si a+17 c-32
psychosis:@relative_the d+16
psychosis:@relative_tuvo a-18 b+18
psychosis:@relative_was c-22
psychosis:@sick a-15
psychosis:@stop c-20
psychosis:@symptom c-16
psychosis:@thanks a+24 b-23 c-17 d-22
psychosis:@year b-27 c-35 d+25
psychosis:a_manic d+19
psychosis:a_veces a-18 b-22
psychosis:about d-19
psychosis:about_my a+16 b-17
psychosis:abuela c-16 d-17
psychosis:adhd a+16 b-20 d-16
psychosis:adhd_and a+17
psychosis:after a-20 b-17
psychosis:after_my a-15 c-16 d+17
psychosis:again c-16
psychosis:ago a-18 d+16
psychosis:al a-20 b-17
psychosis:all a+26 c-29 d-23
psychosis:am c-25
psychosis:am_bipolar a-20 b-27 d+33
psychosis:am_not a+23 b-26
psychosis:and_then a-20 c+18
psychosis:anos b-16 c-25 d+17
psychosis:ansie* a+32 c-18 d-21
psychosis:ansiedad a+32 c-18 d-21
psychosis:ansiedad_y a+16
psychosis:answe* a-17 b+24 c-22
psychosis:anxie* a+20 b-17 c-18 d-17
psychosis:anxiety a+20 b-17 c-18 d-17
psychosis:anyth* d-15
psychosis:anything d-15
psychosis:as a+19 c-25 d-24
psychosis:as_mania b+17 c-16
psychosis:ask a-24 b+29 c-26 d-23
psychosis:at a-26 b-20
psychosis:at_# d+16
psychosis:be b-17
psychosis:been b-26
psychosis:been_hospitalized a-16
psychosis:bien a+22 b-26 d-20
psychosis:bien_cuerda a+16
psychosis:bipolar_# a-22 b+16 c-23
psychosis:bipolar_disorder c-16 d+20
psychosis:bipolar_one c-16 d+16
psychosis:bipolar_tipo b-16 c-15 d+16
psychosis:bipolar_with d+16
psychosis:bipolar_y b-16
psychosis:bipolaridad a-25 b-21
psychosis:blues a+17
psychosis:borde* c-15
psychosis:borderline c-15
psychosis:born a-19 c-18 d+18
psychosis:break a-25 c-18 d+24
psychosis:break_from a-15
psychosis:brote d+20
psychosis:brother c-15
psychosis:but b-19 d-15
psychosis:but_i b-17
psychosis:but_my d-16
psychosis:but_no a+19 c-17
psychosis:but_not a+29 b-25 c-21 d-22
psychosis:by b+15 c-20 d-26
psychosis:can a+17 c-19 d-20
psychosis:can_not a+20 b-21 d-17
psychosis:casa b-15
psychosis:chart d-18
psychosis:check* a+17 c-16 d-15
psychosis:checked a+17 c-16 d-15
psychosis:cloza* a-20 b-17 c-18 d+21
psychosis:clozapina a-20 b-17 c-18 d+21
psychosis:como d-18
psychosis:como_que d-17
psychosis:con c+19 d-22
psychosis:confi* a-18 c+15
psychosis:conte* a-16
psychosis:contr* d+17
psychosis:cosa a+18 c-15
psychosis:cosas a-15
psychosis:cosas_que c-15
psychosis:could c+15 d-19
psychosis:count a-24 b-19 c+24 d-30
psychosis:crazy c-24 d-32
psychosis:crazy_about a+16 b-17
psychosis:cuand* a-28 b-25
psychosis:cuando a-28 b-25
psychosis:cuent* b+17 d-21
psychosis:cuenta b+17 d-21
psychosis:cuerd* a+16
psychosis:cuerda a+16
psychosis:da d+16
psychosis:dad c-15
psychosis:de d-18
psychosis:de_joven b-16 c-18 d+19
psychosis:de_la a+23 b-20 c-23
psychosis:de_que a-16 b-18
psychosis:dead b-15 c+18
psychosis:dead_@relative b-15 c+18
psychosis:defin* d-21
psychosis:define d-21
psychosis:define_mania d-21
psychosis:del b-21
psychosis:delus* c-19
psychosis:delusions a-17 d+19
psychosis:depre a+15
psychosis:depre* a+36 c-31 d-34
psychosis:depresion a+20 c-16
psychosis:depressed a+26 c-19 d-23
psychosis:depression a+15 c-32 d-27
psychosis:desca* a+30 b-23 c-33 d-21
psychosis:descartaron a+19 c-21 d-16
psychosis:descarto a+21 b-15 c-25
psychosis:desde b-17
psychosis:despu* a-22 b-17 d+19
psychosis:despues a-22 b-17 d+19
psychosis:diagn* b-29 d+15
psychosis:diagnosed b-19
psychosis:diagnosed_with c-15
psychosis:diagnosticaron c-21
psychosis:diagnosticaron_bipolaridad d+18
psychosis:diagnostico d-16
psychosis:dice a-16
psychosis:did b-21
psychosis:dijo_que c+16
psychosis:dio a-15 d+16
psychosis:disor* b-24
psychosis:disorder b-24
psychosis:do a-29 b+23
psychosis:do_not a-24
psychosis:doctor a-41
psychosis:does a-32 c+18 d-30
psychosis:does_postpartum b-24 c+23
psychosis:dog c-15
psychosis:dos a-19 b-15 c-16 d+21
psychosis:down a+19 b-17 c-19
psychosis:droga* c+18 d-18
psychosis:drogas c+16 d-17
psychosis:dx c-17
psychosis:el a-23 d+18
psychosis:el_@clinician a-19 c-24 d+18
psychosis:en a-18
psychosis:en_el a-24
psychosis:en_la c-18
psychosis:en_mi d-21
psychosis:episo* a-17 b-26 c-25 d+25
psychosis:episodio a-15 d+18
psychosis:episodio_de d+16
psychosis:es c-28 d-29
psychosis:es_bipolar b+15 c-19
psychosis:es_el a+18 b-16
psychosis:esa b+15 c-17 d-17
psychosis:esa_palabra b+15 c-17 d-17
psychosis:escuc* c-17 d+20
psychosis:eso a+21 c-36 d-23
psychosis:eso_no a+21 b-21 c-19
psychosis:esqui* a-21 c-41 d+18
psychosis:esquizoafectivo a-19 b-22 c-23 d+25
psychosis:esquizofrenia c-28
psychosis:estab* a-25 d+18
psychosis:estaba a-20
psychosis:estan a-19 b+17 d-26
psychosis:estan_evaluando a-23 b-19 c+22 d-16
psychosis:estoy a+18 c-33 d-33
psychosis:estoy_loca a+16
psychosis:estre* a+21 d-19
psychosis:estres a+21 d-19
psychosis:estuve b-21
psychosis:evalu* b-32 d-35
psychosis:evaluando a-23 b-19 c+22 d-16
psychosis:evaluaron a+17 c-17
psychosis:evaluated d-17
psychosis:every d+17
psychosis:ex a-25 b+26 d-25
psychosis:ex_@clinician b-16 c+17
psychosis:ex_would b+16 c-17 d-16
psychosis:exact* b-20 c+20
psychosis:exactly b-20 c+20
psychosis:famil* a-15 b+15
psychosis:featu* d+18
psychosis:features d+18
psychosis:fever a-15
psychosis:filli* d-17
psychosis:filling d-17
psychosis:first a-18 c-16
psychosis:for b-15
psychosis:for_a a-16
psychosis:for_it c-17
psychosis:for_mania b-29 c-24
psychosis:for_psychosis d+18
psychosis:formu* c-15 d-22
psychosis:from b-17
psychosis:from_reality a-15
psychosis:get a-19 d+17
psychosis:got a+16 b-19
psychosis:gracias a+16 b-16 d-16
psychosis:grand* a+16 d-15
psychosis:ha a+17 c-16
psychosis:habla* b-21
psychosis:hablar a-15
psychosis:hace c-28 d+19
psychosis:had_a a-24 d+20
psychosis:had_some a-17 c+16
psychosis:hallu* b-15
psychosis:hallucinated d-16
psychosis:have a+22 b-27 c-24
psychosis:have_wondered a-15 c+17
psychosis:he b-35
psychosis:hear c-24 d+17
psychosis:hear_things c-16 d+16
psychosis:heard b-27
psychosis:heard_things d+16
psychosis:hermano c-24
psychosis:hijo c-22 d+19
psychosis:him a-16 c-20
psychosis:hipom* b-19
psychosis:hipomania b-19
psychosis:his d-20
psychosis:hospi* a-35 c-19 d+24
psychosis:hospital a-25
psychosis:hospitalized a-20 d+20
psychosis:hospitalized_for a-17 d+18
psychosis:husband b+16 c-17
psychosis:hypom* a-22 b-23 c+16
psychosis:hypomania a-16 b-21 c+23
psychosis:hypomanic d+15
psychosis:i_am c-24
psychosis:i_get a-19 d+17
psychosis:i_had b-21 c+16 d-23
psychosis:i_have a+23 b-26 c-28
psychosis:i_hear c-18
psychosis:i_used d+15
psychosis:i_was a-32 b-25 d+22
psychosis:in a-25 d+22
psychosis:in_# a-22 b-15 d+20
psychosis:in_my b-28 c-17
psychosis:ingre* d+21
psychosis:inter* b-33 d+16
psychosis:internada b-18
psychosis:internaron b-18 c-15
psychosis:inveg* d+16
psychosis:invega d+16
psychosis:is d-31
psychosis:is_all a+19 b-16 c-15 d-16
psychosis:is_bipolar b+19 c-25 d-16
psychosis:is_it a+24 b-21 c-19 d-21
psychosis:is_psychosis b+19
psychosis:is_schizo b+23 d-20
psychosis:is_that b-18 c+19
psychosis:it a-21
psychosis:it_is b-21 c-20
psychosis:it_was a-19 c+16
psychosis:jaja d-21
psychosis:jamas a+37 b-29 c-26 d-32
psychosis:joven b-17 c-23 d+22
psychosis:just a+45 b-39 c-39 d-44
psychosis:kept d+16
psychosis:kind c-18
psychosis:know b-20 d-22
psychosis:la b-22
psychosis:la_@body a+16
psychosis:las a-19 c-26
psychosis:las_voces d+16
psychosis:last c-24 d+16
psychosis:last_@year a-16 d+17
psychosis:le c-21
psychosis:life a+17 d-19
psychosis:like a+18 d-17
psychosis:lithium a-15 b-15
psychosis:lo d-19
psychosis:lo_descarto a+21 b-15 c-25
psychosis:lo_que c-15
psychosis:loca c-25 d-19
psychosis:loco c-21 d-19
psychosis:lol a+19 c-23 d-24
psychosis:mama a-15
psychosis:mania a-37 b+15 c-26 d+20
psychosis:mania* a-15 b-15 c-17 d+19
psychosis:mania_de a-18 b+22 c-21 d-20
psychosis:mania_si a-15 b-18 c-22 d+23
psychosis:manic a-33 b-41 c-46 d+45
psychosis:manic_episode d+17
psychosis:manic_once c-20 d+15
psychosis:mas c-31
psychosis:maybe a-19 b-18 c+28
psychosis:mdd d-16
psychosis:me_da d+16
psychosis:me_diagnosticaron c-21
psychosis:me_dio a-15 d+16
psychosis:me_estan a-21 d-20
psychosis:me_evaluaron a+17 c-17
psychosis:me_for b-18 c-16
psychosis:me_ha a+17 c-16
psychosis:me_internaron c-15 d+16
psychosis:me_lo b-21 d-18
psychosis:me_when d-20
psychosis:mean b+18 c-19
psychosis:meds b-21 c-23
psychosis:mi d-23
psychosis:mi_@clinician b-25
psychosis:mi_@relative c-16
psychosis:mi_ex c-15
psychosis:mind c-26 d-29
psychosis:minds a+22 b-19 c-19 d-23
psychosis:mother d-22
psychosis:mucho a+15
psychosis:my a-18
psychosis:my_@clinician a-28 b+16 d-19
psychosis:my_@medicine a-17 c-19 d+18
psychosis:my_@relative c-48
psychosis:my_chart d-18
psychosis:my_ex a-22 b+19 d-22
psychosis:my_life a+21 d-16
psychosis:my_old b-16 c+16 d-16
psychosis:my_right a+17 d-16
psychosis:nada b-27
psychosis:nada_de a+22 c-19
psychosis:nada_mas c-16
psychosis:nah a+20
psychosis:name a-16 c+19 d-16
psychosis:negat* a+24 c-16 d-18
psychosis:negativo a+19
psychosis:never b-28 d-21
psychosis:never_again c-16
psychosis:never_ever a+17
psychosis:never_had a+21 c-20
psychosis:never_heard a+19
psychosis:ni a+25 c-27 d-22
psychosis:ni_una a+23 c-23 d-18
psychosis:night d-15
psychosis:nightmares a+15 c-24 d-20
psychosis:ningu* a+16
psychosis:ninguna a+15
psychosis:no d-24
psychosis:no_eso a+18 c-16
psychosis:no_estoy a+26 b-16 c-22 d-19
psychosis:no_me d-19
psychosis:no_mi a+18 c-17
psychosis:no_nada a+15
psychosis:no_never a+25 c-19 d-16
psychosis:no_quiero b+15
psychosis:no_se b-33 c+40 d-18
psychosis:no_sleep a-17
psychosis:no_tengo b-19 d-20
psychosis:no_voices a+17
psychosis:nobod* c+19 d-19
psychosis:nobody a-19 c+22 d-17
psychosis:nomas a+31 b-21 c-26 d-26
psychosis:none a+16 b-15
psychosis:nope a+20
psychosis:not c-24 d-24
psychosis:not_a a+17 d-17
psychosis:not_crazy a+19
psychosis:not_know b-18 c+31 d-18
psychosis:not_me a+29 b-21 c-19 d-17
psychosis:not_say d-16
psychosis:not_sure c+16
psychosis:not_that a+25 b-19 c-24 d-15
psychosis:nothi* b-22
psychosis:nothing b-22
psychosis:nunca b-35 d-40
psychosis:nunca_me d-29
psychosis:of d-24
psychosis:of_that b-16 d-17
psychosis:of_the c-18
psychosis:offic* a-21 b-16 c+21
psychosis:oi b-16 c+21
psychosis:oia a-19 b-18
psychosis:oia_voces a-18 b-16
psychosis:oigo a-18 b-19
psychosis:oigo_voces c-23 d+25
psychosis:old b-22 c+18 d-20
psychosis:old_@clinician b-20 c+19 d-18
psychosis:on d-16
psychosis:on_@medicine a-20 b-19
psychosis:on_my d-24
psychosis:on_the b-20
psychosis:once a-48 b-41 c+15 d+18
psychosis:one a-17
psychosis:one_psychotic d+15
psychosis:only a+26 b-26 c-25
psychosis:only_when c-16 d+18
psychosis:otra a+17
psychosis:otro b-18 d-19
psychosis:out d-25
psychosis:out_bipolar a+16 b-19 d-23
psychosis:palab* a-22 b+26 d-28
psychosis:palabra b+15 c-17 d-17
psychosis:palabras a-19 b+18 d-18
psychosis:panic a+18 c-15 d-16
psychosis:panic_disorder a+16
psychosis:paran* a-17 c+16
psychosis:paranoid a-17 c+16
psychosis:patie* d+16
psychosis:patient d+16
psychosis:people a-16
psychosis:pero d-28
psychosis:pero_yo a+22
psychosis:perso* c-20 d-15
psychosis:personal a-19 b+19
psychosis:por b-23 c-16 d+15
psychosis:por_mania b-17 d+16
psychosis:por_psicosis d+17
psychosis:pospa* d+21
psychosis:posparto d+21
psychosis:posparto_con d+15
psychosis:possi* a-17 c+17
psychosis:postp* b-26 c+22
psychosis:postpartum b-26 c+22
psychosis:postpartum_psychosis d+15
psychosis:pregu* a-23 b+19
psychosis:psico* c-35
psychosis:psicosis c-30
psychosis:psicosis_posparto d+21
psychosis:psicotico d+15
psychosis:psiqu* a-16 b-17 d+15
psychosis:psiquiatra b-27
psychosis:psiquiatrico a-16 b-17 d+15
psychosis:psych b-17 c+15
psychosis:psych* b-15 c-28
psychosis:psychiatrist b-22
psychosis:psychotic b-17 c-35 d+20
psychosis:psychotic_break a-16 d+17
psychosis:psychotic_features d+18
psychosis:ptsd a+30 b-27 d-26
psychosis:ptsd_only a+19 c-18
psychosis:punto b-16 d-20
psychosis:puso b-16
psychosis:put a-16
psychosis:que a-29
psychosis:que_era b-18
psychosis:que_es a-21 b+22 d-20
psychosis:que_no a-21 b-23
psychosis:que_se b-16 c+18 d-15
psychosis:que_significa d-16
psychosis:quien a-15 c+19
psychosis:quier* b+18 c-16
psychosis:quiero b+15
psychosis:real c-15
psychosis:reali* b-17
psychosis:right a+17 d-16
psychosis:right_mind a+17 d-16
psychosis:rule c+16 d-16
psychosis:rule_out c+16 d-16
psychosis:ruled a+33 b-22 c-30 d-24
psychosis:ruled_out a+24 b-17 c-22 d-21
psychosis:sad a+20 b-17 c-20 d-20
psychosis:sad_not a+23 b-18 c-17 d-23
psychosis:said a-18 c+20
psychosis:sane a+29 b-27 c-27 d-27
psychosis:saw b-16 c+21 d-24
psychosis:saw_things a-15 c+20 d-20
psychosis:say b+22 c-27 d-26
psychosis:say_i c-18
psychosis:say_yes d-17
psychosis:says a-29 c+20 d-18
psychosis:schiz* a-34 c-50 d+41
psychosis:schizo a-25 c-19 d+20
psychosis:schizoaffective a-26 b-25 c-30 d+37
psychosis:schizophrenia c-23 d+19
psychosis:se a-25 b-21 c+31 d-30
psychosis:se_que b-23 c+25
psychosis:secon* c-18 d+20
psychosis:second c-18 d+20
psychosis:seguro a-18 c+18
psychosis:seman* a-17
psychosis:semanas a-17
psychosis:si b-16
psychosis:si_yo a+18 c-19
psychosis:signi* d-16
psychosis:significa d-16
psychosis:significa_eso b-15 c+16
psychosis:since a-16 d+17
psychosis:sister a+17 d-17
psychosis:sleep b-21
psychosis:so a-20
psychosis:solo a+28 b-22 c-24 d-21
psychosis:sombr* d-16
psychosis:sombras d-16
psychosis:some a-20
psychosis:somet* a-30 b-26
psychosis:sometimes a-29 b-26
psychosis:son a-18 c-19
psychosis:soy a-22 b-22 c-25 d+25
psychosis:soy_bipolar a-22 b-22 c-25 d+25
psychosis:stabl* d+16
psychosis:stable d+16
psychosis:steroids d+18
psychosis:still a-17 c+15
psychosis:strai* a+17 b-18 c-16
psychosis:straight a+17 b-18 c-16
psychosis:stuff a-21 b-18 c+21
psychosis:sure c+19
psychosis:surge* c+16
psychosis:surgery c+16
psychosis:suspe* a-18 b-16 c+21
psychosis:take d+16
psychosis:tdah a+17 c-17 d-16
psychosis:tengo a-16
psychosis:tengo_esquizofrenia b-15 d+19
psychosis:text b+15
psychosis:thank a+18
psychosis:that d-17
psychosis:that_a b+15
psychosis:that_is a+15 d-20
psychosis:the_blues a+17
psychosis:the_patient d+16
psychosis:the_whole b-20
psychosis:then a-26 c+29 d-24
psychosis:therapist a-20 b-18 c+22
psychosis:they b-18
psychosis:they_diagnosed d+15
psychosis:they_kept d+16
psychosis:they_never a-19 c+18
psychosis:thing* b-25
psychosis:things b-25
psychosis:things_sometimes c-16 d+16
psychosis:things_that c-16
psychosis:think* a-16
psychosis:thinking c-16
psychosis:this b+15 c-21 d-20
psychosis:those a+17 d-17
psychosis:thoug* a-28
psychosis:thought a-28
psychosis:tia a-16 b+16
psychosis:time b-19
psychosis:tipo a-17 b-20 c-17 d+20
psychosis:to a-24 b+15
psychosis:to_be c+17 d-16
psychosis:to_hear d+15
psychosis:toc a+18 c-15 d-16
psychosis:told a-23 b-24 c+19
psychosis:told_me a-15
psychosis:trast* b-21 c-27 d+26
psychosis:trastorno b-21 c-27 d+26
psychosis:trastorno_bipolar a-19 b-18 c-21 d+24
psychosis:tres a-21 b-22
psychosis:trist* a+26 b-18 c-21 d-19
psychosis:triste a+20 c-20
psychosis:tristeza a+16
psychosis:tuve a-21 b-20 c-31 d+30
psychosis:tuvo b+16
psychosis:twice c-21
psychosis:two b-17 c-26
psychosis:un a-29 b-19 d+18
psychosis:un_brote d+19
psychosis:un_episodio a-15 d+18
psychosis:una a-18 b-37
psychosis:una_vez b-31
psychosis:used a-16 b-20
psychosis:used_to a-16 b-19
psychosis:veces a-18 b-23
psychosis:veces_oigo d-16
psychosis:veia a-22 b-21
psychosis:veia_cosas a-15 b-16
psychosis:ver c-16
psychosis:vez a-18 b-36
psychosis:vi a-18 b-22
psychosis:vi_cosas a-17 b-22
psychosis:visio* b-16 d-19
psychosis:voces_cuando c-22 d+19
psychosis:voice* b-25 c-35 d+21
psychosis:voices b-25 c-35 d+21
psychosis:was a-40
psychosis:was_in c-16
psychosis:was_told a-16
psychosis:weeks d+16
psychosis:went a-20 b-18 c-24 d+24
psychosis:what d-25
psychosis:what_is d-19
psychosis:when a-27
psychosis:when_i a-26
psychosis:when_it d+16
psychosis:whole b-20
psychosis:why d-16
psychosis:will a-20 b+23
psychosis:wonde* a-17 c+21
psychosis:wondered a-17 c+21
psychosis:words d-18
psychosis:would b+18 c-16 d-15
psychosis:would_say b+16 c-17 d-16
psychosis:wow a-19 b+20 c-19 d-19
psychosis:y a+24 b-15 c-22
psychosis:ya a-18
psychosis:yeah a-16 d+23
psychosis:year a-21 d+17
psychosis:years c-15
psychosis:yes a-19 c-28 d+17
psychosis:yes_but d+15
psychosis:yo a+26 b-19
psychosis:yo_no a+28 b-27 c-31 d-16
psychosis:you b+23 c-24 d-23
psychosis:¿ b+16
psychotic b-17 c-35 d+20
psychotic$ a+22 d-22
psychotic__my c-16
psychotic_break a-16 d+17
psychotic_features d+18
pt b-16 c-16
ptsd a+30 b-27 d-26
ptsd_only a+19 c-18
puede b+21 d-34
puede$ a+23 b-29 c-18 d-21
puede* a-19
puede_@call a-16 b+17 c-17
puede_@fetch d-15
puede__@clinician a-15
puede__@relative a-28 b+17
puede__en a-23 b+23 d-19
puede__la c-17 d-15
puede__mi a-27
puede__si b-22 c+25
puede__una a-16 b+18 c-16
puede_en c-19
puede_escribir b+15 c-17 d-21
puede_que a-21 b-32 c+38 d-21
puede_ser a-22 d-25
pueden a-19
puedo a-42 b+22
puedo$ a-23 b-40
puedo_@call a-19 c-18
puedo_@drive d-25
puedo_@eat b+18 d-17
puerta a-21 c-21 d+16
pues a-24
pues$ a-25 b-27 c-20 d+27
pues__si a-16 d+17
pues_tengo c-17
puest* c-32
puesto c-32
puesto$ c-18 d-23
puesto_que a-15 b-16 c-22 d+20
puked a-19
pull d-16
pulse* d+17
pulsera d+17
pump a-30 b-26 c-25 d+34
pumpi* a-26 c-23 d+24
pumping a-24 c-19 d+20
pumping$ a-16
punto b-32 d+15
punto$ b-26 c-33 d+17
pura c-18
puras a+26 b-24 c-22 d-24
puro a+27 c-46 d-31
puro_@drink a+25 b-25 c-21 d-23
puro__ni c-18 d-17
puro__y c-22 d-20
puro_estres a+17
puros b-29 c-28
puse a-35
puse_bien a-20 c-16 d+20
pusieron$ c-20
pusieron__en a-24 d+26
pusieron_en c+15
put a-26 d+15
put$ a+16
put__a a-17
put__down d+18
put__in a-19 c-28 d+20
put__the c-16
put_me a-17
que a-42 b+39 d-31
que$ a-20 b+30 d-48
que_@fetch c-15
que_@insurer a+23 b-41 c-30
que__# a-21
que__@call a+23 b-22 d-20
que__@clinician a-15
que__@eat d-15
que__@medicine a+16
que__@relative b-18
que__a b-24
que__alta a-19 b+19 d-19
que__bipolar a-16
que__como c-19
que__de b+21 d-34
que__dicho a+16 c-17
que__digo c-15
que__el a-31
que__en a-17 c+18 d-15
que__es a+17 d-25
que__eso a-27
que__esta b+16 c-17
que__estamos a-16
que__fue b-19
que__hace a-21 b+23 c-22 d-24
que__hasta b-17 c-15
que__hay d-18
que__hayan a+16 c-17
que__jajaja d-16
que__la a-17
que__lo b-21
que__los a-17
que__manana c-20
que__mas a-16
que__me a-26 b-19
que__mi b-32 c+29
que__mis b-16
que__ninos a-17
que__pecho c-16
que__pero b-29 c+15 d-18
que__por c-19 d-19
que__pregunta c-16
que__problema d-16
que__pusieron b-16 c+16
que__que a-15 b+23 d-30
que__recojan c-16
que__recuerde a+23 c-18 d-17
que__sabe a-17
que__se c-19
que__sepa b-23 d-21
que__si a+18 d-25
que__soy b-17
que__tomo c+15
que__un d-18
que__una b-20
que__ver b+17 c-18
que__voy b-16 c-26 d+17
que__y b-17
que__ya d-22
que__yo b-36 c+31 d-18
que_dos c+16 d-18
que_era b-28 d-17
que_es a-28 b+22 d-27
que_esta a-22
que_frio a-18 b+20 c-21 d-19
que_hacer a-18
que_hora a-16
que_le b-21
que_llaman b+17 d-16
que_llego b-16 d-18
que_llevo a-22 b+23 c-22 d-22
que_lo c-17 d-16
que_los a-18 b-19 d+17
que_me b-33 c-17
que_mi b-19
que_nacio c-15
que_nadie b-16 d-17
que_necesito a-16 b+18 d-17
que_no a-15
que_otra b-22
que_pasa b+19 d-18
que_paso b-17 d+15
que_pregunta a-17 b+18 c-18 d-16
que_preguntar b-15 c+16 d-15
que_preguntarle c+19
que_se a-17
que_si a-21 b-19
que_significa a-16 b+16 d-18
que_soy a+16
que_tengo b-22
que_tiene a-15 c-24
que_tipo a-25 b+26 c-21 d-23
que_toma a+15
que_ver c+18 d-35
que_viene c-20
que_voy b-17 c-19 d+16
que_ya a-30 b-23
que_yo c-19
queda$ a-18
queda* b-17 c-15
queda__temprano c-16
queda_de a-18
queda_muy c-16
quedamos a+21 b-16 d-21
quede a+21 b-23 c-21 d-15
quede_sin a+22 d-21
quedo a+16 d-20
quest* a-29 b+33 c-40
question b+26 c-35 d-26
question$ b+20 c-30 d-32
questions a-30 b+16 c-20
questions$ a-21 b+17 c-18
quien a-25 b+21 c+21 d-40
quien$ b-15 d-32
quien__@fetch c-23
quien__a a+17 c-17 d-23
quien__esto a-16 b+18 c-18
quien__mi a-21 c-20
quien_es a-16 b+23 c-21
quien_me a+16 c-24
quien_pregunta b+20 c-20 d-16
quien_quita a-25 b-29 c+27 d-23
quien_sabe a-32 b-44 c+45 d-31
quier* a-22 b+30 c-20
quiera b-17 c-19
quieren a-19 b+23 c-27
quieren$ c-15
quieren_saber a-18 b+23 c-20 d-20
quiero b+27 c-35
quiero_@call b+16
quiero__se d-16
quinc* a+33 b-24 c-24 d-33
quince a+28 b-19 c-21 d-27
quit b-16
quita a-32 b-30 c+32 d-18
quita* b-24
quitaron b-15 d-17
quitaron_la d-21
quite a+16 c-32
quito b-15
quiza a-29 b-26 c+32 d-30
quiza$ a-25 b-23 c+26 d-24
quiza* a-29 b-31 c+35 d-31
quizas a-29 b-31 c+35 d-31
quizas$ c+20
quizas__@relative c+17 d-15
quizas_un c+18 d-15
races d-15
rain b-26
rajo a+22 b-18 c-19 d-22
rajo$ a+22 b-18 c-19 d-22
ran a+21 b-17 d-18
rapid* c+15 d-15
rapido c+15 d-15
rara a+21 b-20 d-25
rarel* a+22 b-20 c-21 d-20
rarely a+22 b-20 c-21 d-20
raro d-23
raro$ d-15
rash a-16
rate a-23 b-17
rathe* b+23 c-37 d-33
rather b+23 c-37 d-33
rather__did b-16
rather__say a-19 b+19 c-18
rather__that a-19 b+19
rather_not a-20 b+25 c-27 d-20
rather_you a+26 b-30 c-18 d-20
ratit* a-19
ratito a-19
rato c-16
rato__de a-17 d+17
rato_mejor a+17 d-16
rayit* a-22
rayitas a-17 c-19 d+20
reacc* b-21
reaccion b-15 c-24
reaccion_fea d+16
reaction$ d-27
reactions a+17 c-16 d-17
reactions$ a+17 c-16 d-17
read d-19
ready a-29 c-29 d+31
ready$ a-23 c-24 d+24
ready__you a-15 d+18
reali* b-17 c-18
reall* b-18
really b-18
reaso* a-21 d+19
reason a-21 d+19
recai a-27 b-15 c-16 d+32
recai_en a-22 d+25
recal* a-24 b-21 c+31 d-27
recall a-24 b-21 c+31 d-27
recall$ a-21 b-16 c+25 d-23
recetas a-21
reche* c+22 d-21
recheck c+18 d-17
recie* b-18 c-18
recien b-18 c-18
recien$ c-15
recli* a-19 d+20
recliner a-19 d+20
recoge a-26 d+17
recoj* a+20 c-17 d-22
recojan c-16
recojan$ c-16
recor* a-25 d-19
records a-18 d-16
recov* a-19 d+18
recue* b-20
recuerde a+23 c-18 d-17
recuerdo a-26 b-21 c+25
recuerdo$ a-17
recur* c-17 d+21
refus* a+16 c-17
regis* d-17
regla b-23 d-25
regla$ a+20 d-20
regre* a+16 b-19 c-19
regreso a+16 b-19 c-19
rehab a-31 c-18 d+24
rehab$ a-20
rehab* a-20 b-17 c-23 d+22
rehabilitacion a-20 b-17 c-23 d+22
rehabilitacion$ a-19 b-16 c-22 d+21
relap* a-28 d+32
relapsed a-23 d+27
reloj a+26 b-26 c-25 d-22
reloj$ a+19 c-19 d-17
remed* a+23 b-22 c-21 d-22
remedios a+23 b-22 c-21 d-22
remem* a-28 b-37 c+31 d-19
remember a-26 b-34 c+29
remember$ b-21 c+22 d-25
remov* c-16
removed c-16
repea* a-24
repeat a-21 b+16
repet* a-23 d-18
repetir a-23 d-18
repit* a-23 b+18 c-19
repite a-19 c-18
repite_la a-15
repor* c-18 d-17
reque* a+19 b-20 d-25
request a+21 c-19 d-23
requi* b+17
respi* b-20 c-20
respirar a-16 d+17
respo* a-28 b+28 d-22
responder a-20 b+20 c-17
responder$ a-19 b+19 c-15
rest a+17 c-17 d-21
rest_is a+15 d-18
resul* a-34 b-35 c+38 d-30
resultado a-18 b-18 c+21 d-16
resultados a-15 b-16 c+21 d-18
results a-20 b-19 c+21 d-19
retir* a-25 b-22 d+24
retired a-25 b-22 d+24
retra* a-29 b-23
retraso a-29 b-23
retraso$ a-26 b-22 c+18
retraso_de c-16 d+16
revis* b-25 c+22 d-30
revisado a-18 c+20
revisado$ c+16
reviso a+22 d-22
rezar b-19 d-16
rhyth* a-18 b-17
rhythm a-18 b-17
ride a+15 b-31
ride: b-26
ride:# a-39 b+21
ride:#_@year a-15
ride:@animal a+19 c-15 d-26
ride:@call a-21 b+17 d-16
ride:@cancel a+30 b-16 c-19 d-30
ride:@day a-24 b-23 c+32 d-28
ride:@door a-20 b-17 c-20 d+22
ride:@drive a+16 b-21 c-56
ride:@drive_me a-15 d+17
ride:@drive_y a+16
ride:@drive_yo c-21
ride:@fetch b-39 c-18 d+18
ride:@fetch_mi a-29
ride:@food b-17 c-23
ride:@howmuch a-24 b+29 c-26 d-27
ride:@insurer a-17 b-29 c-17 d+26
ride:@insurer_a c-17 d+21
ride:@insurer_mi a-21 d+18
ride:@late c-16
ride:@parking a-18 c-17
ride:@person b-24
ride:@place a-18 b+15
ride:@relative a-34 b-57 d+32
ride:@relative_@drive a-28 b-21 c-22 d+29
ride:@relative_@insurer d+18
ride:@relative_and a-16 b-16 c-25 d+22
ride:@relative_can b-37 c+28 d-25
ride:@relative_comes c-16 d+16
ride:@relative_con a-15 d+16
ride:@relative_de a-18
ride:@relative_dijo d+19
ride:@relative_does a+16 d-16
ride:@relative_earl c-16 d+17
ride:@relative_el d+16
ride:@relative_has a-22 b-22
ride:@relative_if c+18 d-17
ride:@relative_in a-25 b-16 c-25 d+28
ride:@relative_is b-20
ride:@relative_me b-32 c-21
ride:@relative_no a+22 b-26 d-23
ride:@relative_pidio a-19 d+20
ride:@relative_puede a-21 b-18
ride:@relative_said a-30 b-27 c-23 d+33
ride:@relative_se b-24
ride:@relative_si a-28
ride:@relative_trabaja a+17 c-20
ride:@relative_was a+21 c-19 d-20
ride:@relative_will a-25 b-16 c-45 d+39
ride:@relative_ya c-15
ride:@ride b-19 c-26
ride:@ride_is a-30 c-19 d+26
ride:@sick a+17 c-21
ride:@stop a-22 b-26 c+28 d-31
ride:@vehicle a+33 c-44 d-37
ride:@vehicle_count a-18 b+25 c-23
ride:@vehicle_home a+21 b-18 d-18
ride:@vehicle_ok a-17 b+17 c-16
ride:@vehicle_or a-16 c+15
ride:@year a-15
ride:a b+17 d-23
ride:a_@fetch b-19 c-24
ride:a_@relative a-16
ride:a_@ride c-17 d+18
ride:a_@vehicle a-16 d-23
ride:a_car a-22 b+16
ride:a_lo c+17
ride:a_mi c+23 d-33
ride:a_nadie a+28 c-25
ride:a_pata a+16 c-17 d-15
ride:a_pie a+26 b-20 c-24 d-26
ride:a_soul a+19
ride:a_ver a-20 b-20 c+21 d-19
ride:acaba c-15
ride:acaba_de c-15
ride:acomp* d+18
ride:acompana d+18
ride:afuer* d+16
ride:afuera d+16
ride:ahi a-25
ride:aide a-24 b-21 c-33 d+31
ride:algui* a-27 b-21 c+33 d-28
ride:alguien a-27 b-21 c+33 d-28
ride:all b-33 c-34
ride:all_set a-34 b-16 c-18 d+29
ride:alone a+28 b-18 c-20 d-32
ride:alone_and a+20 d-19
ride:am b-17
ride:am_coming a+16
ride:amiga d-15
ride:and c-39
ride:and_if a-16 c-16 d+16
ride:and_my a+18 b-15 d-17
ride:and_she c-20 d+22
ride:ando b-22 d-30
ride:ando_a a+21 c-21 d-21
ride:answe* a-15 b-17 c+23 d-20
ride:answer c+16
ride:any a+17
ride:any_more a+15
ride:anybo* d-20
ride:anybody d-20
ride:anyon* a+18 c-16
ride:anyone a+18 c-16
ride:anyone_here a+15
ride:are c-29
ride:are_you b+17
ride:aroun* b-20 c+19 d-30
ride:around b-20 c+19 d-30
ride:ask b-34 d-24
ride:ask_my c+17
ride:asked a-16 b-21 c+21
ride:askin* a-21 b-17 c+23 d-22
ride:asking a-21 b-17 c+23 d-22
ride:asking_around a-20 b-15 c+22 d-22
ride:at b-20 c-16
ride:aun a-26 c+29 d-17
ride:aun_no c+20
ride:away c-19
ride:back d-23
ride:baile* a+19 c-17 d-20
ride:bailed a+19 c-17 d-20
ride:be c-19
ride:be_by a+21 c-16 d-20
ride:be_there a-15 d+17
ride:be_waiting c-15
ride:been a+15 c-16
ride:bf a-20 c-20 d+23
ride:bike a+24 b-22 c-16 d-18
ride:both a-22
ride:boy a-17 b-17 c-20 d+20
ride:bring a-20 c-19
ride:bring* a-24 b-18 c-21 d+27
ride:bring_me a-19 c-16 d+22
ride:bringing a-19 c-18 d+20
ride:broke a+17 c-17 d-17
ride:brother a-29
ride:buddy a-21 d+15
ride:bus c-27 d-25
ride:busca a-18 c-16 d+21
ride:busca* a-30 b-25
ride:buscar a-19 b-17
ride:but b-21
ride:but_he a+20 c-21 d-16
ride:but_my a-27 c-24 d+26
ride:but_she c-21
ride:by a+19 b-17 d-18
ride:by_myself a+20 c-15 d-23
ride:call a-19 b+18 d-21
ride:calle* d-19
ride:called d-19
ride:can b+27 d-28
ride:can_i a-36 b+31 c-22
ride:can_not a+31 c-49
ride:can_that a+16
ride:can_they a-19 b+19
ride:cancelo a+23 d-23
ride:capaz a-16 c+22 d-21
ride:car c-34
ride:care a-19 c-20 d+21
ride:care_of a-19 c-20 d+21
ride:carnal a-21 b-17 d+18
ride:carro a+21 c-32
ride:carro_y d+18
ride:carry d+15
ride:carry_me d+15
ride:cars a+16
ride:casa a-16
ride:check* c+21 d-19
ride:checking c+21 d-19
ride:chofe* c-18
ride:chofer c-18
ride:churc* a-26 b-24 c-21 d+27
ride:church a-26 b-24 c-21 d+27
ride:church_is c-16
ride:claro a-16 c-17 d+22
ride:claro_mi a-16 c-17 d+22
ride:clinica a-15 b+15 d-15
ride:comadre a-22
ride:come c-22
ride:comes c-20 d+20
ride:comin* c-15
ride:coming c-15
ride:coming_with d+15
ride:companero d+16
ride:con c-20 d+23
ride:con_mi a-26 c-20 d+25
ride:confi* a-24 b-19 c+22
ride:confirma c+17 d-16
ride:confirmed c-20 d+18
ride:conmi* a-15 c-17 d+20
ride:conmigo a-15 c-17 d+20
ride:conse* b-15 c-20
ride:consegui b-15 c-20
ride:consi* b-26 c+17 d-29
ride:consigo b-16 d-21
ride:conte* b-16 c+17 d-16
ride:contestado a-16 c+16 d-15
ride:could d-17
ride:could_not c-15
ride:count a-18 b+25 c-24
ride:cousin a-27 b-16 d+21
ride:cover* a-32 b-15 c-29 d+32
ride:covered a-32 b-15 c-29 d+32
ride:creo c+17
ride:creo_que c+17
ride:cuadr* a-17 d+17
ride:cuadrado a-15
ride:cuanto a-23 b+27 c-26 d-26
ride:cuent* b-19 c-16
ride:cunada a-25 b-24 d+24
ride:cunado a-18 c-17 d+19
ride:dad a-23 b-27 c-31 d+29
ride:dads a-18 d+20
ride:dan d-22
ride:dan_permiso d-20
ride:daughter b-17 c-27 d+24
ride:day b-27
ride:de b-28
ride:de_la a-17
ride:de_mi a-18 d+18
ride:decir* c-18
ride:decirle c-18
ride:deje a-26 b-22 c+29 d-29
ride:dejem* d-15
ride:dejeme d-15
ride:del a-23 b-17 d+15
ride:depen* a-27 b-25 c+28 d-22
ride:depende a-16 c+20 d-15
ride:depends a-17 b-18 c+19 d-15
ride:depends_what c+21
ride:desca* d-17
ride:descansa d-17
ride:dia b-21
ride:digo d-16
ride:dije c-15
ride:dijo a-16 d+18
ride:dijo_que a-16 d+18
ride:do b+24 c-17
ride:do_it c-24
ride:do_not d-16
ride:does b+30 c-35
ride:does_he b+15
ride:does_my a-15 b+19
ride:donde a-20 b+24 c-21 d-17
ride:down c-17
ride:drive a+28 c-35 d-23
ride:drive* c-19
ride:driver a-17
ride:drives b-21 c-19 d+20
ride:driving b-36 c-33 d+25
ride:drop b+17
ride:drop_me b+17
ride:drove a+15
ride:earl c-16 d+17
ride:el_@day a-17 b-15 c+25 d-23
ride:el_@relative a-27 c-20 d+32
ride:el_dia a-22 d+23
ride:ella a+15 b-16 d-21
ride:en d-33
ride:en_@vehicle c-16 d-20
ride:en_eso a-27 b-20 c+26 d-22
ride:en_mi a+23 b-18 c-23 d-18
ride:es b+23 c-25 d-21
ride:ese b-17
ride:ese_dia b-16
ride:eso a-29 b-24 c+21
ride:esper* a-30
ride:espera a-20 c-20 d+23
ride:esposa a+15 c-22
ride:esposo b-38 c-31
ride:esta c-28 d-18
ride:esta_en d-18
ride:este a+17 d-16
ride:este_pais a+17 d-16
ride:estoy a-16 b-39 c+36 d-47
ride:estoy_viendo a-19 c+21 d-17
ride:every* a+22 b-29 c-26
ride:everybody a+24 b-19 c-18 d-22
ride:everybody_i a+16
ride:everyone a+19 d-18
ride:famil* a+21 c-26 d-22
ride:familia a+16 c-15
ride:far d-18
ride:figur* b-23 c+20 d-23
ride:figure a-15 c+16
ride:find b-33 d-35
ride:find_a b-18
ride:find_anybody a+16 c-18
ride:find_somebody a-15 c+19
ride:find_someone b-20 d-24
ride:folks a-32 b-25 d+29
ride:for a-31 c-28
ride:for_me a-21 b-16 c-21 d+25
ride:found c-24 d+20
ride:fresh a+19 c-15 d-19
ride:fresh_out a+19 c-15 d-19
ride:friend b-19
ride:friends a+27 c-16 d-24
ride:from a-25 b-16 c-19 d+25
ride:gente d-16
ride:gets a-22 c+21
ride:gf d+18
ride:girlfriend d+17
ride:going a+19 b-25 c-21
ride:going_to a+19 b-24 c-19
ride:got b-30 c-45 d+29
ride:got_it c-17 d+16
ride:got_me a-27 c-17 d+20
ride:got_my b-22 c-35
ride:got_someone a-20 c-21 d+24
ride:ha a-20 c+22 d-18
ride:ha_contestado a-16 c+16 d-15
ride:hace d+18
ride:hace_el d+17
ride:had a+31 c-33 d-25
ride:handl* a-21 b-19 c-23 d+24
ride:handled a-21 b-19 c-23 d+24
ride:has a-16
ride:has_not c+16 d-18
ride:hasta a+19 b-15 d-17
ride:have_a b-19
ride:have_my c-22
ride:have_not c+17 d-23
ride:have_someone a-25
ride:have_to b+22 d-19
ride:hay_@ride c-18
ride:hay_quien c-22
ride:he a-18 b-21 c+22
ride:he_can c-25
ride:he_is b-21
ride:he_will a-16
ride:her a-17
ride:here a+29 b-20 c-23 d-19
ride:hermana b-32
ride:hermano a-33 b-23 c+24
ride:herse* a+18 d-19
ride:herself a+18 d-19
ride:hija b-24
ride:hijo a-18 b-23 d+15
ride:him a-22
ride:home b-31 c-27
ride:hopin* d-17
ride:hoping d-17
ride:hoping_my c+15
ride:hora d-16
ride:how a-23 b+28 c-31 d-17
ride:how_long a-20 b+24 c-24
ride:hubby a-15 d+20
ride:i d-35
ride:i_@drive d-25
ride:i_@vehicle a-19 b+18
ride:i_am b-46
ride:i_can d-22
ride:i_got a+21 c-18 d-15
ride:i_have b-33
ride:i_just a-19 b+15
ride:i_know a+19 b-17 d-18
ride:i_live a+23 d-15
ride:i_was a+18 d-21
ride:i_will b-53 c+18 d-24
ride:i_would a+22 c-21 d-17
ride:if a-41 c+16
ride:if_he c+16 d-15
ride:if_my a-18 c+17
ride:if_not a-16 c-16 d+16
ride:ill b-16 d-21
ride:in c-38
ride:in_law a-15 c-24 d+21
ride:in_the a-23 b+19 c-21
ride:ir c-17
ride:irme_sola d-17
ride:is c-19 d+15
ride:is_@drive a-20 d+22
ride:is_checking c+21 d-19
ride:is_going a-19
ride:is_it a-15 b+22
ride:is_my a-25 c-18 d+18
ride:is_not a-17 d+16
ride:is_off a-17
ride:is_there d-17
ride:is_working a+16 c-24
ride:it a-31
ride:it_be b+19
ride:it_depends c+15
ride:it_is c-16
ride:it_out a-24 c+23 d-19
ride:jaja b-16 c-17
ride:jueves c+20 d-20
ride:just c-22 d-17
ride:just_@vehicle a-25
ride:just_me a+31 b-21 c-20 d-32
ride:kind d-17
ride:kind_of d-17
ride:know a+23 d-22
ride:know_anyone a+15
ride:la c-27
ride:la_@relative a-16 b-15 d+18
ride:la_hora c+17
ride:lady a-18 b-19 c-17 d+19
ride:law a-15 c-24 d+21
ride:le b-29 c+16 d-43
ride:le_dan d-20
ride:le_digo d-16
ride:le_dije c-15
ride:leave d-17
ride:lejos d-19
ride:let a-15 b-16 c+23 d-19
ride:let_me c+17
ride:licen* c-21
ride:licencia b-18 c-18
ride:line d-17
ride:lined c-22
ride:lined_up c-22
ride:live a+23 d-15
ride:live_alone a+16
ride:lives a+21 c-17 d-21
ride:lleva a-37 c-18 d+27
ride:llevar b-16 d-21
ride:llevarme a-17
ride:lleve c-18
ride:llevo d+16
ride:lo a-29 b-21 d+20
ride:lo_mejor c+17
ride:lol c-20
ride:long a-23 b+23 c-27
ride:long_will c-19
ride:looki* b-19 d-22
ride:looking b-19 d-22
ride:lyft a-22
ride:ma a-21 b-20 c-17 d+23
ride:mama a-36 b-19 c-19 d+27
ride:manej* a+22 c-20 d-19
ride:maneja b-33 c-22 d+24
ride:manejando a+18 d-16
ride:manejar c-19
ride:manejo b-17 c-16
ride:marido c-18 d+16
ride:mas c-16
ride:maybe a-43 b-30 c+46 d-30
ride:maybe_my a-17 c+18
ride:me b-16 c-32 d+24
ride:me_@cancel a+23 d-23
ride:me_@fetch b-27 c-29 d+26
ride:me_acompana d+18
ride:me_and a+17 c-18 d-16
ride:me_busca a-18 c-16 d+21
ride:me_confirma c+17 d-16
ride:me_espera a-17 c-18 d+22
ride:me_ha a-16 c+16 d-15
ride:me_hace a-17 d+20
ride:me_home a-16 d+17
ride:me_myself a+16
ride:me_puede d-15
ride:me_quede a+21 d-23
ride:me_regreso a+18 d-17
ride:me_up a-16 c-22
ride:me_voy a+25 b-22 c-17 d-23
ride:me_vuelvo c-17
ride:mejor c+17
ride:metro a+22 b-21 d-20
ride:mi b-31
ride:mi_@relative b-26
ride:mi_@ride a+17 d-17
ride:mi_carro c-21 d-21
ride:mi_ma a-21 b-20 c-17 d+23
ride:mi_vieja a-21 b-16 d+21
ride:mi_viejo a-15
ride:mija a+19 d-18
ride:miles c-21
ride:mom b-25
ride:moms a-16 d+20
ride:more a+15
ride:moved a+20 b-16 c-18 d-20
ride:my b-35
ride:my_@relative a-16 b-66 c+20
ride:my_@ride a+17 c-42
ride:my_@vehicle a+24 b-22 c-16 d-20
ride:my_boy a-17 b-17 c-20 d+20
ride:my_car a+17 d-19
ride:my_driver a-22
ride:my_own a+32 b-34 c-26 d-25
ride:my_truck a+15 c-26 d-31
ride:mysel* a+19 c-30 d-27
ride:myself a+19 c-30 d-27
ride:myself_and a+16
ride:nadie a+37 b-36 c-24 d-45
ride:nadie_puede a+19 c-16 d-15
ride:need_to a-20
ride:neighbor a-28 b-16
ride:ni a+22 b-22 c-20
ride:nieto a-21 b-17 c-21 d+25
ride:no a+20 b-31 d-33
ride:no_@drive c-17
ride:no_@relative a+18 d-15
ride:no_car a+17
ride:no_hay a+23 c-21 d-23
ride:no_he a-18 c+21 d-17
ride:no_i a+16
ride:no_me a-22
ride:no_one a+34 c-25 d-29
ride:no_puede a+21 b-19 c-26
ride:no_puedo b+16 d-16
ride:no_se a-22
ride:no_tengo a+27 c-26 d-31
ride:nobod* a+22 b-30 c-48
ride:nobody a+22 b-30 c-48
ride:nobody_can a+22 c-19 d-15
ride:nobody_i a+20
ride:nope a+16
ride:not_@drive a+18 d-20
ride:not_asked a-19 c+20
ride:not_but a-26 c-24 d+28
ride:not_find a+29 c-32 d-19
ride:not_have a+32 b-22 c-21 d-23
ride:not_i a-16
ride:novia c-16 d+17
ride:novio c-21 d+24
ride:of b-35
ride:of_the d-15
ride:offer* a-17 b-16 c-16 d+18
ride:offered a-17 b-16 c-16 d+18
ride:ofrec* a-21 b-15
ride:ofrecio a-21 b-15
ride:ok c-29
ride:old a-16 c-18 d+16
ride:on c+19 d-25
ride:on_it a-26
ride:on_my a+22 b-17 c-25 d-18
ride:on_that a-16
ride:one a+16 c-32
ride:or_my a-16 c+15
ride:out b-32 c+19 d-34
ride:out_of a+23 b-20 c-21 d-18
ride:over a-18
ride:own c-27 d-29
ride:own_car a+20 b-19 d-18
ride:pais a+17 d-16
ride:para c-24 d+16
ride:para_eso c-15 d+16
ride:pareja a+16 c-26
ride:parking c-15
ride:pasa a-21 b-21 c-18 d+22
ride:pasa_a a-18 b-15 d+17
ride:pata a+16 c-17 d-15
ride:pensa* a+21 b-23 d-20
ride:pensaba a+22 b-22 c-19 d-19
ride:people b-20
ride:permi* d-24
ride:permiso d-23
ride:pero b-20
ride:picki* d+15
ride:picking d+15
ride:picking_me d+15
ride:picku* c-16
ride:pickup c-16
ride:pidio a-19 d+20
ride:pidio_el a-19 d+20
ride:pido a+16 b-21
ride:pido_un a+16 b-21
ride:pie a+26 b-20 c-24 d-26
ride:plann* a+22 d-19
ride:planned a+15
ride:poder a-20 b-15 c+19 d-17
ride:por a-21 b+17 c-30
ride:por_mi b-26 c-20 d+18
ride:pregu* a-17 b-31 c+29 d-29
ride:preguntar c+23
ride:prima b-18 d-16
ride:primo a+15 b-18 d-19
ride:proba* a-28 b-24 c+29 d-24
ride:probably a-26 b-23 c+28 d-24
ride:puede a+19 d-27
ride:puede_@fetch d-15
ride:puedo d-22
ride:puedo_@drive d-25
ride:pues a+21 c-19 d-18
ride:que d-29
ride:que_le c-16
ride:que_me a+20 b-19 c-19 d-17
ride:que_mi d-19
ride:que_nadie a+17 b-15
ride:que_no d-17
ride:que_si d+17
ride:quede a+19 b-16 c-15 d-18
ride:quede_sin a+18 d-18
ride:quien b-48
ride:quien_me a+16 b-15 c-23
ride:quiza* c+17 d-15
ride:quizas c+17 d-15
ride:rajo a+22 b-18 c-19 d-22
ride:recoge a-26 d+17
ride:ride b-25 c-20
ride:roommate a-39 b-20 c-23 d+41
ride:said b-35 d+24
ride:said_maybe c+21 d-17
ride:said_ok a-19 c-21 d+21
ride:said_probably c+16
ride:sale a-16
ride:se a+18 b-20 c-29
ride:se_ofrecio a-21 b-15
ride:see b-17 c+17 d-32
ride:see_who c+17 d-19
ride:ser c-15
ride:set a-34 b-16 c-18 d+29
ride:she b-17 c-21 d+18
ride:she_can a-16 c-26 d+21
ride:she_gets c+20 d-19
ride:she_is a-17 c-17 d+21
ride:she_said a+17 d-23
ride:she_will d+18
ride:she_would c-18
ride:shop a-17
ride:shoul* a-15 b-16 c+23 d-25
ride:should a-15 b-17 c+23 d-25
ride:should_have c+20 d-20
ride:si a-31 d+19
ride:si_me d-17
ride:si_mi a-24 b-22 d+25
ride:siemp* b+16 c-15 d-16
ride:siempre b+16 c-15 d-16
ride:sin a+19 d-18
ride:sirve a-20 b+16
ride:sirve_un a-20 b+16
ride:sis a-22
ride:sister a-33 b-39 c+20
ride:so b-19 d-16
ride:so_far d-18
ride:so_she d+16
ride:sola a+31 b-17 c-35 d-19
ride:solo a+34 c-38 d-32
ride:someb* a-24 b-22 c+26
ride:somebody a-24 b-22 c+26
ride:someo* b-35
ride:someone b-35
ride:son b-25
ride:soul a+19
ride:stay b+17
ride:still a-40 b-24 c+40 d-35
ride:still_looking a-26 c+25
ride:su a-22
ride:suegro a-16
ride:sure a-18 c+16
ride:take a+15 c-21
ride:take_me a-18 d+21
ride:taken d+15
ride:takin* c-15 d+15
ride:taking c-15 d+15
ride:taxi a+19 c-24
ride:tengo a-25 b-27 d+22
ride:tengo_# a-20 c-19 d+21
ride:tengo_a a+23 c-17
ride:tengo_chofer d+15
ride:tengo_que a-22 c+22 d-23
ride:tengo_quien c-17
ride:that a-17 b-40 c+19
ride:that_day b-21
ride:the a-28 c-29 d+26
ride:the_@relative a-19 c-18 d+21
ride:the_@vehicle b-20
ride:the_car a-15
ride:the_shop a-17
ride:there a-34 b+21 c-21
ride:they b+24 c-30 d-31
ride:they_drop b+17
ride:tia a-16
ride:tiene c-19
ride:time a-21
ride:to a+20 d-16
ride:to_@drive b-22 c-21
ride:to_ask b-17
ride:to_be a-17 b+20
ride:to_do c-16
ride:to_take b-17
ride:to_wait b+16
ride:toda b-16
ride:todav* a-23 b-17 c+26 d-29
ride:todavia a-23 b-17 c+26 d-29
ride:todavia_no d-21
ride:todo a-24 c-17
ride:todos a+28 b-24 c-24 d-21
ride:toget* a-17 c-16 d+18
ride:together a-17 c-16 d+18
ride:tomo b-17
ride:tomo_un b-17
ride:took a-18 d+18
ride:town b-15 c-17
ride:traba* b-32 d-21
ride:trabaja a+15 b-24 d-22
ride:trabajo a-19
ride:trans* c-16
ride:truck c-15 d-25
ride:tryin* a-17 c+21
ride:trying a-17 c+21
ride:trying_to c+18
ride:two_@person a-17
ride:uber a+19 c-31 d-39
ride:un b+17 c-31
ride:un_@relative a-16 c-16
ride:un_@vehicle c-21 d-19
ride:up a-21 d+17
ride:va a-16 b-30 c-15 d+26
ride:van a-16
ride:vecina a-38 b+19 c-24
ride:vecino a-31
ride:ver a-22 b-22 c+23 d-21
ride:ver_quien a-18 b-19 c+19 d-17
ride:vieja a-21 b-16 d+21
ride:viejo a-15
ride:viend* a-19 c+21 d-17
ride:viendo a-19 c+21 d-17
ride:viene a-15
ride:vivo a+18 d-20
ride:voy a+19 b-30
ride:voy_a b-19
ride:voy_en a+23 b-20 c-16 d-20
ride:vuelv* c-17
ride:vuelvo c-17
ride:wait a-21 b+18 c-19
ride:waiti* a-19
ride:waiting a-19
ride:walk a+18
ride:was a+33 b-22 c-20 d-27
ride:was_but a+18 d-19
ride:was_going a+20 c-19 d-17
ride:we b-16 c-25
ride:what a-21 b+18 d-20
ride:what_day c+17
ride:what_if b+16
ride:who c+17
ride:who_is c+16 d-19
ride:why a-21 b+22
ride:why_can a-16
ride:wife b-30 c-27 d+20
ride:will a-16 b-39
ride:will_@drive d-18
ride:will_ask a-17 b-16 c+20
ride:will_be b-26 c-38 d+32
ride:will_find a-20 b-17 c+21 d-23
ride:will_it b+16
ride:will_see c+16
ride:will_take a+15 b-18
ride:will_walk a+19 c-16
ride:with a-25
ride:with_me a-23 c-21 d+20
ride:work b-22 d-16
ride:worki* b-25 c+19 d-16
ride:working b-25 c+19 d-16
ride:working_on a-19 c+26 d-24
ride:would a+18 c-30
ride:would_@drive a+17 d-16
ride:would_be a+18 c-16 d-17
ride:would_not d+16
ride:y b-17 d-22
ride:y_no d-16
ride:ya b-40 c-19 d+19
ride:ya_esta a-15 d+15
ride:ya_no a+16 c-16
ride:ya_tiene a-15 d+17
ride:yea a-15 c-19 d+20
ride:yeah d+17
ride:yeah_my d+17
ride:yes b-16
ride:yes_my a-16 d+18
ride:yet a-25 c+24
ride:yo c-39
ride:yo_@drive a-15 d+17
ride:yo_me a+19 d-17
ride:yo_solo a+17
ride:you a-20
ride:¿ a-26 b+20 c-16
right$ a-27 b+21
right__@call a-16 d+17
right__rain b-17 c-18
right_as b-17 c-18
right_here c-19
right_mind a+17 d-16
right_now a+16 b-34 d-31
rinon c-41 d+19
rinon$ c-29
rinon* b-19 c-27
rinon__@relative a-17 b-17 d+16
rinon__el b-16 d+17
rinon__que a-17 d+18
rinon__ya d-15
rinon_a d+15
rinon_izquierdo a-16 d+17
rinon_pero a+15
rinones b-19 c-27
rinones__al a-18
rinones__de b-17 c-18
rinones_poliquisticos a-21 d+17
road a+26 b-25 c-22 d-21
road$ a+21 b-17 d-19
roble a+17 d-15
roble$ a+17 d-15
roger a-19 b-17 c-21 d+20
roll c-21
ron a-19 d+20
ronchas a-21 c-26 d+30
room c-19 d-24
roommate b-26 c-25 d+23
roommates b-17 c-18
round* a-16 d+16
rounds a-16 d+16
rule a-15 c+18 d-18
rule__bipolar c+16 d-16
rule_out c+16 d-16
ruled a+32 b-23 c-31 d-22
ruled__bipolar a+21 c-19 d-18
ruled_out a+24 b-17 c-22 d-21
run d-29
run__by a-18 d-22
runni* b-17 c+16
running b-17 c+16
running_tests c+17 d-17
runs c-28
runs__# a-19 d+18
runs__family a-21 b+17
runs__my a-16
runs__over a-19 d+18
runs_about a-18 d+17
runs_in a-26 b+16 c-16
runs_low a+19 b-19 c-18 d-17
s b-15
sabado a-19 c-19 d+19
sabe a-47 b-22 c+31
sabe$ a-24 b-35
saber a-33 c+34 d-32
saber$ a-30 c+20 d-24
sabra a-20 b-17 c+23
sabra_dios a-17 c+18
sabri* a-31 b-34 c+39 d-27
sabria a-31 b-34 c+39 d-27
sabria$ a-18 b-18 c+22
sabria_decirle a-18 b-17 c+20 d-15
sacar* c-22
sacaron c-22
sacaron__rinon a-17
sacaron_la a+17 b-15
saco a-15
sad a+27 b-21 c-24 d-28
sad$ a+19 d-22
sad_not a+23 b-18 c-17 d-23
safe b-20 d+17
safe__sound a-20 b-19 d+21
safe_and a-20 b-19 d+21
said a-26 b-55 c+18
said__can c-20
said__i c+15
said__one a-15
said__would a-15
said_i c-18
said_maybe c+21 d-17
said_ok a-19 c-21 d+21
said_probably c+16
said_so a-21 c+20 d-19
saile* a+19 b-19 d-19
sailed a+19 b-19 d-19
sailed$ a+18 b-17 d-17
sale a-34
sale_la c-16 d+18
salga a+17 d-19
salgo d-18
salgo__# a+17 d-17
salgo__trabajo d-19
salgo_de a-18 d+19
sali b-27 c-27
sali__en b-16 c-18
sali_de a-20 d+21
salid* c-17
salido c-17
salie* a+16 b-29
saliendo a+18 b-18 d-16
salieron b-20
salio b-49
salio__pero d-15
salio__sarpullido a-16
salio__viaje d-16
salio_alta a-16 c+17 d-17
salio_bien d-15
salio_negativa a+17
salio_positiva a-16 c-25 d+23
salio_un b-17
salir a-22
salir__la a-16 d-16
salir_de a-18
salva b-16 d+15
salvo b-24 c-18
same c-25
same__as d-16
same_as a-22
sana a-19 b-16 c-16 d+20
sana__salva b-16 d+15
sana_y b-16 d+15
sane a+29 b-27 c-27 d-27
sangr* a-21 c+16
sangre a-21 c+16
sanit* b-20 c-19
sanito b-20 c-19
sano b-39 c-36
sano$ a+36 b-21 c-25 d-32
sano_como a+21 d-17
santo a+15
sarpu* a-16
sarpullido a-16
saturdays b+17 d-15
saw a-17 b-24 c+26 d-19
saw_things a-15 c+20 d-20
say a-39
say$ a-32 c+37 d-39
say__i a-16 c+24
say__not a-18
say_for c+15
say_it c-15 d+17
say_that a-19 b+22 d-26
says a-28 b-21 c+40 d-24
says__# a-25 d+19
says__can a+15
says__heart d-21
says__i c+18 d-20
says__is b-17
says__not d-17
says_he c+17
says_i c+17 d-25
says_she a-18 c+21 d-19
scan d-21
scare a-24 c+26 d-21
scare* b-28
scared b-28
scarr* d+16
scarred$ c-15 d+18
schedule b-22 d-22
schiz* a-34 c-50 d+41
schizo a-25 c-19 d+20
schizo$ a-25 c-19 d+20
schizoaffective a-26 b-25 c-30 d+37
schizoaffective$ a-16 b-19 c-21 d+26
schizoaffective__i d+16
schizophrenia c-23 d+19
schizophrenia$ a-19
schizophrenic$ a-17
scrat* a+26 b-18 c-22 d-26
scratch a+26 b-18 c-22 d-26
scratch_me a+19 c-17 d-20
screa* a-27 c-19
screamed a-17 d+16
screaming a-17
se a-22 c+18 d-23
se$ a-25 b-45 c+40 d-48
se_@insurer a+15
se__@medicine a+15 d-17
se__@relative b-16
se__a c-20
se__cerro a-16 d+19
se__con d-27
se__de a+15 b-20 c-19
se__disparo c-17 d+17
se__en d-17
se__es b-26 c+16
se__eso b-23 c+16
se__esta a-22
se__fue b-18
se__me c+18
se__mi b-21
se__no c-16 d+16
se__pasa b-18 d+15
se__poder a+15
se__pusieron a-17
se__que b-22 c+20 d-17
se__se c+16
se__significa b-15 c+16
se_bien c+16
se_decir c+15
se_la a-15
se_le c-22
se_llama c-16
se_lo a-30 c-29 d+16
se_me d-16
se_mi c+16
se_ofrecio a-21 b-15
se_puede b+15
se_que d-18
se_si a-21 c+15 d-18
se_yo a-18 b-25 c+25
sea b-18
sec a-27
secon* a-20 b-32 d+17
second a-20 b-32 d+17
second_trimester a-19 d+18
see a-36
see$ a-18 b-22 c+24
see__@clinician d+15
see__all d+16
see__in a-15 d+18
see__is c+20 d-21
see__not b-16 c-19 d+18
see__off d-16
see_a a-17 c-20 d+23
see_my b+18 c-17
see_who c+17 d-19
see_why c-17 d+16
see_you a-24 b-20 c-30 d+32
seen a+17
sees a-24
segui* a+21 b-29 c-27
seguimos a+21 b-29 c-26
seguimos__la a+16 d-18
segun a-31 b-57 c+51 d-42
segun$ a-24 b-23 c+26 d-27
segun* b-18
segun__@relative a-19 b-16 c+19
segun_el b-17
segun_mi b-17 c+18
segur* a-29 b-25 c+29 d-16
segura a-18 c+19 d-18
segura$ c+19
seguro d-27
seis b-16 d+16
seis__y a-15 d+16
seizu* a-20 b-17 c-18 d+19
seizure a-20 b-17 c-18 d+19
seizure_@medicine a-16
self b-18 c-17 d+16
self_cath d+15
seman* b-46
semana b-29 c-16 d+15
semana$ b-21
semana__retraso c+20 d-19
semana_de c+20 d-19
semana_pasada a+16 d-18
semanas b-31
semanas$ b-18
send a-25 c-24 d+16
sendi* c-17 d+16
sending c-17 d+16
senio* a-17
senior a-17
senor a+36 b-29 c-27 d-30
senor$ a+26 b-17 c-19 d-21
senor* a+20 d-17
senora a-24
senorita a+20 d-17
senorita$ a+18 d-19
sent b+22 c-31 d-18
sent_de a+17 d-18
senti a-22 b-27 d+20
sepa b-25 d-21
sepa$ a+16
ser a-23 c+33 d-36
ser$ a-32 b-33 c+35 d-32
seria a+29 b-23 d-25
seria* a-17 b-19
seria__primera a+23 d-19
seria__primero a+17 b-15 d-16
seria__vez a+17
seria_lo a+20 b-16 c-15 d-20
serian a-17 b-19
seroquel d-16
sertralina b-19 c-26
servi* a-17 c-17 d+16
sesion b+16
sesiones a+17 d-15
sessions d-18
set b-25
set$ a-29 b-17 c-15 d+25
seven b-17 c-17
seven$ b-17 c-17
seven* a+26 b-25 c-18 d-27
seventeen a+16 d-16
seventy a+19 b-19 d-19
sever* a-27 b-24 c-29 d+32
several d+17
severe a-23 b-23 c-22 d+24
shado* d-17
shadows d-17
she a-18 b-27
she__# b-17
she__a b-18
she__and a+22 d-23
she__for a-18 b-15
she__her b+18 d-24
she__in a-19 b-21
she__me a-17 b-16 d+17
she__not d-16
she__on b-18 c-16 d+17
she__patient a-15 d+15
she__she d-15
she__that b-16
she__the b-25
she__two a+22 c-19 d-24
she__with b-19
she_am a+15 d-15
she_can a-17 c-26 d+22
she_did c+15
she_gets a-15 c+19
she_got a-17 b-15
she_has b-23 c-20
she_is b-43
she_never a+17
she_said a+17 d-23
she_was b-17 d-17
she_will d+16
she_would c-18
shell* a+25 b-17 d-18
shellfish a+25 b-17 d-18
shift b-29 d-31
shift* c+16
shifts c+16
ship a+19 b-19 d-19
shock b-18 c-22
shoot b-20 c-22
shoot$ a-19 c-16 d+18
shoot_i a-21 d+23
short a+18 b-16 c-18 d-16
shot b-33
shot$ b-26 c-30 d+17
shoul* c+22 d-24
should a-28 c+27 d-24
should$ c-27
should_be a-25 b-25 c+27 d-25
should_have a-17 c+20 d-26
should_i b+18 c-21
showe* a+16 c-16 d-17
showed$ a+17
shrooms d-17
shy d-16
si a-37 c+33 d-20
si$ a-30 b-34 d+32
si__# a-26 b-21 c-21 d+27
si__@fetch c+21 d-20
si__@medicine a-16 d+22
si__@month a-15 d+17
si__@relative a-35 b-23 d+21
si__baja b-16 d-18
si__coca d+16
si__con a+16 c-18
si__corazon a-21 d+23
si__dan a-19
si__del a-25
si__dio c-19
si__el d-20
si__en c-16
si__esa c-18
si__la a-29 b-27 c+25 d-16
si__mi b-20 d-17
si__no c+15 d-41
si__para a-15 b-15
si__paro c+18 d-16
si__pero a+27 c-24 d-25
si__presion d+21
si__puede c+18 d-18
si__que a-22
si__quien a-20 c+21
si__quiere a-18
si__rapido c+15 d-15
si__sale d-15
si__temprano a-17 c+16
si__tomo a-18 b-16
si__un a-18 d+18
si__voces c+19 d-18
si__ya d-15
si__yo c-22
si_acaso c-24 d-21
si_arranca c+19 d-20
si_como d+15
si_consigo a-23 b-15 c+21 d-19
si_dios a-15
si_el a-29 b-20 c+19
si_en a-16 b-16
si_es a-19 b-16
si_estoy a-15
si_hasta a+15 b-16
si_la a-18
si_lo c-17 d+16
si_me a-21 c+27 d-30
si_mi a-25 b-23 c-15 d+26
si_ni a-23 c+23
si_pero a+23 b-24 d-34
si_problemas d+17
si_puedo a-17 b-15
si_se c+15
si_soy c-20
si_tengo a-26 c-25 d+31
si_tomo b-20 c-34
si_ya a-28
si_yo a+19 b-30 d-27
sick a+21 d-22
side c-18
side$ b-27
siemp* c-40
siempre c-40
siempre__# b-20
siempre__en a+20 b-17 d-21
siempre_no a+16
sient* a-24
siento a-24
siete a-32 c-23 d+22
signi* a-16 b+16 d-18
significa a-16 b+16 d-18
significa_eso b-15 c+16
sigo b-38 c-26 d+16
sigo__el b-20
sigo__la b-19 c-18 d+17
sigo_en b-20
sigue a-17 d+16
sigue__pie a-17 d+16
sigue_en a-17 d+16
simon a-23 b-20 c-18 d+22
simon$ a-28 b-23 c-20 d+32
sin b-66
sin_@medicine d-17
sin__@clinician a-17
sin__al a-17
sin_drama c-16
sin_falta a-19 d+18
sin_ir a-17
sin_novedad b-17
sin_problema a-16 b-16 c-20 d+19
sin_problemas a+19 d-19
since b-54 c-20 d+24
since$ c-26
since_# a+20 b-27 c-17
since_@date a-17 d+18
since__# a-20 c-16 d+23
since__clot a-15 b-15 d+16
since__was c-28
since_college a+17 c-15 d-21
since_i b-18
since_my b-24 c-24 d+21
since_summer c+17
since_the b-18
singl* a+25 b-16 c-20 d-19
single a+25 b-16 c-20 d-19
sink a-19 b-18 c-18 d+20
sintr* a-19 b-17 d+18
sintrom a-19 b-17 d+18
sir a+21 b-15 c-27
sirve a-33 b+19 c-18
sirve__@vehicle a-20 b+16
sirve_un a-20 b+16
sirvi* a-24 c-19 d+25
sirvio a-19 d+19
sirvio$ a-19 d+19
sis a-30
sister a-16
sit c-19 d-21
sit__to d-15
sitio b-16
sitti* b-24 c-21
sitting b-24 c-21
sitting__my a-22 d+20
sitting__porch a-22 d+20
sitting__the b-18
sitting_in a+22 d-17
sitting_on a-19 d+18
six b-36 c-20 d+22
six$ a-16 d+16
six_@month a-22 d+16
sixte* a+19 c-16 d-20
sixteen a+19 c-16 d-20
sixteen$ a+19 c-18 d-20
sixty a+24 b-24 c-16 d-21
skin a-32 b-30 d+22
skip b+18 c-32
skip$ a-32 b+30 c-28 d-24
skipp* b-24 c-21
skipped a+25 b-24 c-20 d-22
skipped_@food a+20 b-16 c-16 d-21
skips a-26 b-24 c+23 d-16
sleep d-20
sleep$ a-18
sleep* a+15
sleep__a a+16 c-18
sleep__is b-16
sleep__it b-18 d-21
sleep_and a-17
sleep_once d-16
slot b-21
smoke b-27
smoke* a+17
snipp* a+17 b-18
snipped a+17 b-18
snipped$ a+17 b-18
snow a-16 b+16
snri d+16
so b-35
so$ b-33
so_# a-26 d+25
so__are c-17
so__as a+19 c-17 d-17
so__down d+18
so__i a-16 b-16 c+22
so__is c-24
so__knows a-15 c+21
so__my d-16
so__no a+21 c-18
so__not c+18 d-37
so__out a+21 c-17 d-18
so__say d-16
so__stuck a+18 d-17
so__would b-18
so_but d-26
so_could a-18 c+21 d-17
so_do a-16
so_far a+22 b-23 d-30
so_i b-26
so_maybe a-17 d-16
so_much a+19 d-21
so_no a+38 b-22 c-35 d-31
so_she a-18 d+18
so_that c-15
so_who a-15 c+17 d-16
so_yeah d+17
so_yes d+16
sober a-20 b-28 d+16
sober$ a-26 c-20 d+25
sober__# a+37 d-40
sober__@date a-16 d+16
sober__@year a+32 d-32
sobre* a-25 b-21 c-25 d+26
sobrino b-22
socia* b-18 c-24
social b-17 c-22
socks a-17 d+15
sofa a-21 d+18
sola a+39 b-24 c-28 d-20
sola$ a+30 c-36 d-22
sola__la a+22 c-24 d-17
sola__mi a-22 d+20
solam* a+30 b-32 c-24 d-26
solamente a+30 b-32 c-24 d-26
solo a+40 b-46 c-24 d-30
solo$ a+26 c-25 d-27
solo_@medicine a+23 d-22
solo__al b-15 c+16
solo__de b-15 c-18
solo__el a+21 d-25
solo__en a+26 d-27
solo__la a+15
solo_al a+18 b-18
solo_rinon a-20 d+21
solta* a-17 c-16 d+18
soltar a-17 c-16 d+18
sombr* a-21
sombras d-16
some a-45 b-26 c+38
some__say c+17
some__so c+17
some_weeks a-16 c+16
some_would c+17
someb* c+25 d-30
somebody c+24 d-27
somebody$ b-21
someone b-20
someone$ a-19
somet* a-23 b-32 c+47 d-36
something a-15 b-18 c+27 d-20
something__my d-15
something__the c+19 d-21
something__up a+18 c-19 d-19
something_came a+18 c-19 d-19
something_in c+18 d-19
sometimes a-29 b-51 c+35 d-26
sometimes$ a-37 b-39 c+24
sometimes_i a-22 b-15
somew* a-15 c+16
somewhere a-15 c+16
sonda a-20 c-20 d+25
sons d+17
sopho* b-15 c-17
sophomore b-15 c-17
soplo a-40 c-34 d+36
soplo$ a-32 c-28 d+26
soplo__me d+17
sorry a+29 c-29 d-29
sorry$ a+35 b-32 c-20 d-27
sort b-19 c+17 d-24
sort_of a-19 b-18 c+22 d-20
soul a+19
soul$ a+16
sound c-37
sound$ b-23 c-21
sound* a-18 d+18
sounds a-18 d+18
soup a-20 b-19 d+21
soy b-18 c-27
soy__# a-34 b-22 d+31
soy__@relative a-19
soy__a a-16 c-19 d+21
soy__al b+15 d-20
soy__de b-32
soy__la b-26
soy__los a-18 b+16
soy__nada a+22 d-28
soy__tengo a-17 d+20
soy__y b-18
soy_alergica c-23
soy_bipolar a-22 b-22 c-25 d+25
soy_cristiana d-17
soy_de a+17
soy_del a-20 d+19
soy_el b-20 d-19
soy_hipertensa a-18 d+26
soy_hipertenso a-16
soy_hombre a+25 d-16
soy_la a-16
soy_menor a+25 b-23 c-24 d-23
soy_sano a+21 d-20
soy_senor a+22 b-17 c-17 d-20
soy_su a-19 c-19
soy_un a+20 b-16
soy_varon a+31 b-17 c-16 d-26
soy_yo a-22 b-22 d+22
spell b-18
spot b-21 c-16
spot__liver a-15
spot__my c-15 d+16
spot_please a-18 d+17
spravato c-19
spray a-22 c-18 d+15
sprin* b-25 c-25
spring b-25 c-25
spring$ b-23 c-19
ssri a-16 c-25
st a+24 b-19 d-32
stabl* a-17 c-19 d+22
stable a-17 c-19 d+22
stable$ c-16 d+18
stage a-22 b-22 c-20 d+24
stage_# a-20 b-20 c-16 d+22
stand* b-19 c-20
start d-24
start* b-24
started b-17
started__@medicine d+15
started_my a+20 c-22 d-15
starting b-15
starting__here a+16 d-16
starting_from a+16 d-16
starts c+16 d-15
starts$ c+16 d-15
state d-18
stay c-25
stays_asleep d-16
stent c-26
stent$ a-21 b+16
stent* a-19 c-16 d+17
stents a-19 c-16 d+17
steroids d+18
stick d-15
still b-42
still$ a+18 b-18 d-23
still__at a-21 d+18
still__for a-21 c+15
still__it a-19
still__minor a+21 b-15 d-21
still__night c-16 d+18
still__the b-25 c-26
still__your a+17 b-16 c-15 d-15
still_a a+23 b-16 c-16 d-24
still_being a-18
still_breastfeeding a-18
still_in a+19 b-17 d-17
still_looking a-26 c+22 d-17
still_nursing a-15
still_on b-33 c-41
stimu* d+16
stimulator d+16
stomach a+32 b-28 d-36
stone* c-28
stones c-28
stones$ d-24
stones__not a+20 d-21
stones_but a+18 d-18
stones_every a-16 d+17
stop a-33 c-32 d+26
stopp* b-30
stopped b-30
stopped$ c-18
stopped__@month a+22 c-17 d-22
stopped__protection a-16
stopped_at a+20 c-18 d-18
stopped_nursing a+17 d-17
stopped_using a-16
store b-16
story a-30 d+25
story$ a-16 d+18
stoy b-22 c-24
strai* a+28 b-25 c-27 d-25
straight a+28 b-25 c-27 d-25
straight$ a+18 b-18 c-17 d-16
straight_edge a+19 b-17 c-19 d-17
stree* c-23
street c-23
street$ a+20 b-19
stres* d-26
stress c-23 d-17
stress_test a+16 c-18
strok* c-23
stroke c-23
stron* a+26 c-31 d-36
strong a+31 b-28 c-25 d-30
strug* a-16 d+18
stuck a+25 b-32 c-32
stuck_@late a+16
stuck__a a+16
stuck_on a+18 b-15 d-17
stuff d-22
stuff$ a+30 c-25 d-31
su a-24 b+26 c-40
su_@place d-21
su_@relative a-26 c-20 d+21
su__la a-18 b-24 d+21
sube a-25 c+26 d-24
sube$ c+16
suboxone a-23 c-16 d+15
substance: d-16
substance:# a+25 b-55 c-32
substance:#_@month a-45 b-15 c-25 d+43
substance:#_@year a+39 c-24 d-38
substance:#_days a-34 b-19 c-23 d+33
substance:#_dias a-16 d+16
substance:@body a-18 d+16
substance:@call d-18
substance:@clinician a-21
substance:@clothes d-21
substance:@date a-49 b-32 c-34 d+48
substance:@day b-25
substance:@drink a+43 b-46 c-35 d-36
substance:@drug c-24
substance:@drug_@drug a-15
substance:@drug_a b-19
substance:@drug_and a+24 c-16 d-19
substance:@drug_at b-18 d-18
substance:@drug_count a-17 b+27 c-24
substance:@drug_cuenta b+16 d-27
substance:@drug_daily a-23 b-20
substance:@drug_every a-18 b-16
substance:@drug_for d-20
substance:@drug_on d-19
substance:@drug_only a+15
substance:@drug_that a+23 b-22 c-22 d-19
substance:@drug_to a+22 c-22
substance:@food a+20 b-16 c-17 d-19
substance:@holiday a+26 b-16 c-29
substance:@medicine a-15
substance:@medicine_count b+15 c-17
substance:@month a-33 b-32 c-23 d+44
substance:@month_limpio a-19 d+20
substance:@month_sin a-16 d+15
substance:@month_sober a-17 d+19
substance:@move a-20 c-15 d+15
substance:@open a-21
substance:@relative d-18
substance:@relative_dice b-19 c+19
substance:@relative_drinks c-17
substance:@relative_es c-16 d-15
substance:@relative_has a+16 b-15
substance:@relative_is b+17 c-16 d-18
substance:@relative_say c+16 d-20
substance:@relative_si b-19
substance:@relative_thinks a-21 c+23 d-22
substance:@relative_were a+17 d-16
substance:@relative_would b-18 c+22 d-26
substance:@stop a+26 b-34 c-42
substance:@stop_@drug c-17
substance:@treat a-23 c-19
substance:@vehicle a-15 b+19 c-15
substance:@vehicle_a a-15 b+19 c-15
substance:@year a+33 b-49 c-32 d-16
substance:@year_ago a+19 d-19
substance:@year_no d-19
substance:@year_sin a+21 d-21
substance:@year_sober a+26 d-26
substance:@year_sobrio a+16
substance:a b-36 c-27 d+17
substance:a_@drug a+15 b-17 c-21
substance:a_@month d-16
substance:a_couple d-16
substance:a_day d+15
substance:a_drink c-16 d-15
substance:a_drop a+24 c-18 d-21
substance:a_drug a-16
substance:a_drunk a-23
substance:a_few a-15
substance:a_glass a+26 d-24
substance:a_little d-30
substance:a_problem b-23
substance:a_six c-15 d+17
substance:a_veces a-27 b-20
substance:a_week c-22
substance:aa c-15
substance:about a-16
substance:absol* a+16
substance:absolutely a+16
substance:absolutely_not a+16
substance:abste* a+22 b-18 c-18 d-21
substance:abstemio a+22 b-18 c-18 d-21
substance:adderall a-16
substance:addic* c-29
substance:after b-17 c-23 d+16
substance:after_the d+16
substance:al a-15
substance:alcoh* a-18
substance:alcohol b-32 c-41
substance:am b-18 c-18
substance:am_a b-30 c-26
substance:am_in a-23 d+25
substance:an c-19
substance:and_i c-18
substance:ando a-22 b-17 c-20 d+24
substance:ano b-23
substance:anos a+36 b-16 c-24 d-36
substance:as a+18 c-18 d-30
substance:as_a c-17 d-22
substance:as_prescribed d-16
substance:asado a+15 d-16
substance:ask b-16
substance:at a+38 b-38 d-43
substance:at_@holiday a+21 c-17
substance:at_all a+19 d-17
substance:at_night b-17 d-20
substance:august a-22 d+20
substance:back b-25
substance:bad c-17
substance:bapti* a+21 d-17
substance:barel* a+17
substance:barely a+17
substance:barely_drink a+17
substance:be a-18
substance:bebo b-26 c-24
substance:bebo_mas a-15 b-18
substance:been b-26 c-26 d+20
substance:been_sober a+17
substance:beer c-21
substance:beers a+26 b-15 c-23
substance:birth* a+16 c-16
substance:birthday a+16 c-16
substance:black a-16 c-16 d+17
substance:black_out a-16 c-16 d+17
substance:bodas a+15 b-16 d-24
substance:borde* a-26 b-23 c+26 d-24
substance:borderline a-26 b-23 c+26 d-24
substance:born a+23 c-17 d-22
substance:boss d-16
substance:botel* c-19
substance:botella c-19
substance:bottl* b-17 c-33
substance:bottle b-16 c-32
substance:brother c-24 d-19
substance:but b-33 c+16
substance:but_i c+16
substance:cada c-23 d+18
substance:cada_noche a-17 c-20 d+19
substance:cafe a+28 b-27 c-22 d-24
substance:caffeine a+16
substance:can a-25
substance:can_not a-15 b-24
substance:casi d-23
substance:cbd a+16 c-21
substance:cero a+23 b-22 c-21 d-22
substance:cerve* c-17
substance:cervecita a+16
substance:cervezas c-17
substance:change a-19
substance:chew a+16
substance:christmas a+21 c-19 d-15
substance:cigarettes a+22 c-16 d-18
substance:cigarro a+19 c-18 d-18
substance:clean b-37 c-43 d+17
substance:clean_since a-20 d+20
substance:close a-23
substance:coca b-21 c-22 d+18
substance:coffee a+15
substance:coke b-24 c-25
substance:como b-20
substance:con a-26
substance:con_el a-16 d+16
substance:con_la b-25
substance:con_las a-22 b-16 c-16 d+25
substance:confi* b+18 c-18
substance:contr* c-18
substance:copa a+18 d-19
substance:could_be c+21 d-18
substance:count b+29 c-26 d-25
substance:coupl* a+17 d-20
substance:couple a+17 d-20
substance:couple_beers a+18 d-17
substance:crist* b-22 c-29 d+24
substance:cristal a-27 b-17 c-25 d+31
substance:cristiana a+16 d-18
substance:cuand* b-17
substance:cuando b-17
substance:cuenta a-26
substance:cutti* a-20 c+25 d-23
substance:cutting a-20 c+25 d-23
substance:cutting_down c+18 d-16
substance:dad a-18
substance:daily a-23 b-20
substance:daily_for a-23 b-20
substance:day a-34 b-17
substance:days a-36 b-24 d+33
substance:days_clean a-25 d+24
substance:days_sober a-21 d+20
substance:de b-23
substance:de_la a-15 b-28 c-16 d+21
substance:de_las a-15
substance:de_mas a-24 b-16 c+21
substance:de_nada a+16 d-16
substance:de_vez d-21
substance:defin* a-31 c+21 d-29
substance:define a-29 c+18 d-25
substance:define_problem a-29 c+18 d-25
substance:deje a+22 b-20 c-22 d-18
substance:del b-18
substance:demas* a-20 d+19
substance:demasiado a-20 d+19
substance:depen* b-26 c+21 d-15
substance:depende c+23
substance:depends b-21 c+15
substance:depends_what c+15
substance:desde b-21
substance:detox d+18
substance:dia a-21 c-15 d+23
substance:diari* a-23 b-23 c-19 d+29
substance:diario a-23 b-23 c-19 d+29
substance:dias a-26 d+17
substance:dice a-17 b-26 c+28 d-21
substance:dice_que a-17 b-26 c+26 d-17
substance:dip c-15 d-17
substance:dira a-16 c+18 d-21
substance:divor* a-23 b-18 c-17 d+25
substance:divorce a-19 d+21
substance:do d-40
substance:do_@drug a-17 b+18 c-19
substance:do_not a+16 b-22 d-35
substance:does b+32 c-31 d-32
substance:does_@drug b+22 c-19
substance:does_medical a-16 b+17 c-17
substance:does_that b-20 c+21
substance:domingo a+17 c-16 d-16
substance:dormi* a-16
substance:dormir a-16
substance:down a-16
substance:drank c-18
substance:drink a+28 d-28
substance:drink_but a+23 c-24 d-18
substance:drink_every a-20
substance:drink_more a-18 b-16
substance:drink_normal a+18 c-18
substance:drink_too a-22 b-22
substance:drinker a+27 b-24 c-18 d-22
substance:drinking a-23 b-38 d+27
substance:drinks_a c-17
substance:droga* c-19
substance:drogas c-19
substance:drop a+24 c-18 d-21
substance:drug b+16 c-24
substance:drugs c-28
substance:drunk a-31 c-19
substance:dry a+23 c-16 d-25
substance:dui a-16 d+17
substance:dui_in d+16
substance:durin* c-16 d+17
substance:during c-16 d+17
substance:duro a-16 c-15 d+18
substance:edge a+19 b-17 c-19 d-17
substance:edibles a+21 c-19 d-17
substance:eh a-20 b-22 c+21 d-20
substance:el c-42
substance:el_# a+20 d-22
substance:el_@day a+17 c-16 d-16
substance:el_@drug a-18 c-23
substance:el_asado a+15 d-16
substance:el_trabajo a-17 d+17
substance:el_trago b-19 c-17 d+16
substance:else a+17 b-19 d-19
substance:en b-20
substance:en_@date a-27 b-18 c-15 d+26
substance:en_@holiday c-15
substance:en_cuando d-21
substance:en_el c-18
substance:en_la b-22
substance:en_las d-21
substance:en_rehabilitacion a-20 b-16 c-20 d+21
substance:era b+16
substance:es c-37 d-23
substance:es_el c-16
substance:eso d-33
substance:eso_es a-20 b+18 d-16
substance:eso_no c-15
substance:esta d-15
substance:este b-26 d+19
substance:este_@year b-22 d+15
substance:esto a-15 b+20 c-20
substance:estoy a-42 b-42 c+21
substance:estoy_en a-32 b-27
substance:every a-21 b-34
substance:every_day a-21
substance:every_night a-30 b-21
substance:ex c-17 d-15
substance:famil* c+16
substance:few a-15
substance:findes a-15
substance:fines d-17
substance:for a-19 b-16
substance:for_@drug a-19 d+21
substance:for_my b-17
substance:for_pain a-17 c+18
substance:for_sleep d-33
substance:friends d-16
substance:fue b-19 c-19
substance:fumo b-40
substance:fumo_@drug a-27 b-25
substance:game a+15
substance:gave a+21 d-21
substance:gave_up a+15
substance:glass a+26 d-24
substance:glass_of a+26 d-24
substance:go a-22
substance:got a-18 b-25 c-32 d+27
substance:gota a+17
substance:gusta a+20 d-22
substance:ha c-21
substance:hace a+27 b-24 c-28 d-21
substance:hace_# a+15
substance:hace_mucho a+19 c-15
substance:had a-20 d+17
substance:hard a-19 b-18 c+17
substance:hard_to b-16 c+19
substance:has b-16 c-18
substance:have_a d-17
substance:he_drinks a-20
substance:he_says c+15 d-18
substance:here a-17 c+19 d-29
substance:hermano c-18
substance:hija b-15 d-20
substance:him d-15
substance:hones* a-25 b-22 c-15 d+25
substance:honest d+17
substance:honest_yes d+16
substance:honestly a-23 b-18 d+21
substance:how c-22 d-17
substance:huelo a+15
substance:husband c-20 d-19
substance:i_@stop a+15
substance:i_am b-18 c-18
substance:i_black a-16 c-16 d+17
substance:i_do b-23 d-21
substance:i_drink b-18 d-20
substance:i_gave a+17 d-17
substance:i_had a-16 d+17
substance:i_ought c-17 d+15
substance:i_say d-15
substance:i_use a-18 b-17 c+24 d-16
substance:i_would c-26 d+17
substance:if b+18 d-17
substance:if_i c-15
substance:in c-38
substance:in_# a+31 c-23 d-31
substance:in_@date a-22 b-22 c-22 d+28
substance:in_rehab a-15
substance:is b+17
substance:is_a a-22 b-20 d+24
substance:is_all d-16
substance:is_it b-27 d-23
substance:is_not c-17 d-15
substance:is_on a-17 b+16
substance:is_that a-24 c+17
substance:is_the c-16 d-19
substance:is_too c-15
substance:it a-16 b-38
substance:it_is c-19
substance:it_was a-19 b-16
substance:jaja a+24 d-22
substance:jajaj* b+15 c-18 d-22
substance:jajaja b+15 c-18 d-22
substance:job d+15
substance:july a-18 d+20
substance:june a-24 d+25
substance:just a+30 b-32 d-26
substance:just_@drink a+16
substance:just_@drug b-17 d-20
substance:kids c+18 d-21
substance:kind b-24 d-19
substance:kind_of a-18 b-16 c+18
substance:la c-19 d+20
substance:la_@drug a-26 b+18
substance:la_@food a+18 d-19
substance:la_coca a-17 d+22
substance:la_cuenta b-20
substance:las_@body a-15
substance:las_@medicine a-19 b-29 c-19 d+25
substance:las_bodas a+16 c-16 d-16
substance:last c-15
substance:last_@month a-16 d+17
substance:le a-30
substance:le_voy a-15 c-16 d+18
substance:lee b+15 c-15
substance:lee_esto b+15 c-15
substance:life a+20 d-20
substance:limpi* c-18
substance:limpio c-17
substance:limpio_desde a+18 d-20
substance:littl* b-17 d-31
substance:little b-17 d-31
substance:little_@drug a+19 c-17
substance:llevo b-19
substance:lo a-18 b-46 c+27
substance:lo_huelo a+15
substance:lo_que d-16
substance:lol a-17
substance:los b-22
substance:los_dias a-18
substance:los_fines b-16 c+15
substance:lost a-21 d+19
substance:lost_my a-21 d+19
substance:mama b-18 c-20
substance:manej* a-17 d+20
substance:manejando a-17 d+20
substance:manejando_borracho a-17 d+20
substance:manos a-15
substance:marihuana a-30 d-29
substance:marijuana c-16 d-17
substance:mas a-21 c+22
substance:mas_de a-16 b-18
substance:mas_o b-16 c+17
substance:may a-27 d+27
substance:maybe a+18 b-26 d-34
substance:mayo a-18 d+19
substance:me a-22 c-17 d+18
substance:me_gusta a+20 d-22
substance:me_ha c-16
substance:me_lo a-22 b-19 c+21
substance:me_tiene a-16
substance:me_tomo c-21
substance:medic* b+16 c-22 d-20
substance:medical c-16 d-17
substance:medical_@drug c-16 d-17
substance:mejor a-21 d-16
substance:menos b-16 c+17
substance:meses a-28 d+28
substance:metad* d+18
substance:metadona d+18
substance:meth a-21 d+24
substance:mio c-15
substance:mis b-19 c-17
substance:misa a+17 d-16
substance:mo a-22 d+19
substance:month a+16 c-18
substance:months a-41 b-20 d+33
substance:more a-32 b-33
substance:more_than a-27 b-24
substance:most a-29 b-20
substance:most_nights a-23 b-17
substance:mota a-29
substance:much a-32
substance:much_honestly d+15
substance:mucho a-17 c-18 d+25
substance:mucho_este a-17 d+19
substance:mujer a-22 d+17
substance:murio a-16 c-15 d+17
substance:murio_mi c-15 d+15
substance:my_@clinician d-17
substance:my_@drug a-22 b-19
substance:my_@medicine d-25
substance:my_@relative a-33
substance:my_back a-22 b-17 d+17
substance:my_birthday a+16 c-16
substance:my_boss d-16
substance:my_ex d-15
substance:my_only a+16 c-16
substance:nacio a+16 d-17
substance:nacio_mi a+16 d-17
substance:nada b-27 d-17
substance:nada_mas a+23 c-17 d-22
substance:nada_que a+21 c-16 d-17
substance:navidad c-15
substance:never a+40 b-18 c-27 d-38
substance:never_been a+17
substance:next a-23 b+17 d-23
substance:ni a+35 b-36 c-19 d-35
substance:ni_@drug a+17
substance:ni_fumo a+25 c-18 d-18
substance:ni_lo a+21 d-16
substance:ni_una a+15
substance:nicotine b+18 c-19
substance:night a-18
substance:night* a-24 b-17
substance:nights a-24 b-17
substance:no d-21
substance:no_bebo a+17 d-18
substance:no_es c-18
substance:no_i a+18 d-22
substance:no_le b-20 c-15
substance:no_me b-20 d-30
substance:no_ni a+15
substance:no_problem a+26 c-23
substance:no_puedo a-17
substance:no_sabria a-17 c+16
substance:no_se a-15 d-24
substance:no_tomo a+27 c-23 d-36
substance:noche a-18 b-23 d+20
substance:nomas a+16 b-21 d-30
substance:nope a+17
substance:norma* a+17 b-16 d-32
substance:normal a+17 b-16 d-32
substance:not a+22 b-21 d-24
substance:not_@stop c-16 d+18
substance:not_a a+15 d-19
substance:not_at a+18 d-17
substance:not_drink a+25 c-21
substance:not_know a-17
substance:not_say a-17 c-17
substance:not_since a+17 d-20
substance:not_this d-17
substance:not_touch a+19 c-16
substance:nunca b-15 d-36
substance:nunca_me a+19 c-17 d-16
substance:nunca_tomo a+19
substance:o_menos b-16 c+17
substance:of b-20
substance:of_@drug c-20
substance:of_it c-17
substance:off a-20 d+17
substance:off_the a-15 d+16
substance:ok a-23 c-17 d+17
substance:on_@day b-21 c-37 d+15
substance:on_@medicine a-23
substance:on_drugs a-16
substance:on_it c-16
substance:on_my a+15 c-16
substance:on_the b-24 c+24 d-20
substance:once a+18
substance:only b-31 d-24
substance:only_@drug d-21
substance:only_vice a+16 c-16
substance:or d-19
substance:otra d-18
substance:ought c-17 d+15
substance:ought_to c-17
substance:out a-24 d+20
substance:out_of c-16
substance:oxys a-18 c-16 d+20
substance:pack a-20 d+17
substance:pain a-23 c+24
substance:papa a-21 b+20 c-18
substance:para a-20 b-19
substance:para_dormir a-16
substance:paso a-30 b+19
substance:pastillas a-25 b-22
substance:percs a-16 b-15 d+21
substance:perdi a-25 b-16 c-15 d+24
substance:permi* c-15 d-16
substance:pero a+20 d-33
substance:pero_poco c-16
substance:pills a-23 b-32 d+20
substance:poco b-34 d-37
substance:poqui* a+16 d-19
substance:poquito a+16 d-19
substance:por a-36 c-34 d+28
substance:por_el b-18 d+17
substance:por_llegar d+15
substance:pot a-27 c+20
substance:pregu* a-15
substance:presc* c-19
substance:prescribed c-19
substance:prescribed_@medicine b+15 c-17
substance:priva* a-21 b+22 c-18 d-20
substance:proba* a+21 c-16 d-17
substance:problem_though b-16 d-16
substance:problema d-17
substance:problemas b-17 c-18
substance:problemas_con c-15 d+16
substance:progr* a-17 d+18
substance:program a-17 d+18
substance:prueb* d-16
substance:puede a-22 d-20
substance:puede_que c+16
substance:puede_ser c+16
substance:puedo a-20
substance:pues a-27
substance:puro a+22 b-18 d-20
substance:puro_@drink a+22 b-18 d-20
substance:que b-17 c+19
substance:que_le d+16
substance:que_otra d-18
substance:que_se b-26
substance:que_si a-18 c+22 d-16
substance:que_un c+16
substance:que_ver a+19 c-21 d-19
substance:quien a-16 d-15
substance:quier* c-17 d+18
substance:quiero c-17 d+18
substance:quit a+19 b-19 c-24
substance:quiza c+16
substance:rarel* a+22 b-20 c-21 d-20
substance:rarely a+22 b-20 c-21 d-20
substance:rathe* c-21 d-21
substance:rather c-21 d-21
substance:recai a-27 b-15 c-16 d+32
substance:recai_en a-22 d+25
substance:recov* a-19 d+18
substance:rehab a-31 c-19 d+24
substance:rehab* a-20 b-17 c-23 d+22
substance:rehabilitacion a-20 b-17 c-23 d+22
substance:relap* a-28 d+32
substance:relapsed a-23 d+27
substance:ron a-19 d+20
substance:sabri* a-17 c+16
substance:sabria a-17 c+16
substance:sali d+16
substance:say a-37 d+15
substance:say_yes a-16
substance:says b-19
substance:se a-22 b-19 c+15
substance:se_me a-20
substance:se_si c+21
substance:segun a-23 b-23 c+24 d-21
substance:si a+22 b-42 d-18
substance:si_la d+15
substance:si_pero c-15 d-17
substance:si_tomo a+16 b-17 c-30
substance:sin b-15 c-24
substance:since b-23 c-33
substance:since_# a+38 c-17 d-44
substance:since_@date a-17 d+18
substance:six a-16 d+16
substance:sleep d-37
substance:smoke b-26 c+15
substance:smoke* a+17
substance:so b-27
substance:so_but d-15
substance:sober b-22 c-35 d+17
substance:socia* a+21 c-17 d-20
substance:social a+18 d-18
substance:solo a+33 b-27 c-30 d-31
substance:solta* a-17 c-16 d+18
substance:soltar a-17 c-16 d+18
substance:some a-26 c+16
substance:some_weeks a-16 c+16
substance:some_would c+17
substance:somet* a-15 c+23 d-35
substance:something a-16
substance:sometimes b-27 c+22 d-31
substance:sometimes_i a-16
substance:soy a+37 b-28 c-28 d-38
substance:soy_cristiana d-17
substance:soy_de a+17
substance:sprin* a-24 c-15 d+26
substance:spring a-24 c-15 d+26
substance:still a-19 c-17
substance:stop d+16
substance:stopp* a-16
substance:stopped a-16
substance:strai* a+19 b-17 c-19 d-17
substance:straight a+19 b-17 c-19 d-17
substance:straight_edge a+19 b-17 c-19 d-17
substance:stron* b-18
substance:strongest b-18
substance:strongest_thing b-18
substance:strug* a-16 d+18
substance:stuff a+18
substance:suboxone a-24
substance:summe* d+18
substance:summer d+18
substance:take_more a-16 d+16
substance:take_my b-15 c+21 d-28
substance:tal a-17 c+21 d-20
substance:tal_vez a-17 c+21 d-20
substance:teeto* a+23 b-20 c-19 d-21
substance:teetotaler a+23 b-20 c-19 d-21
substance:tell d-21
substance:tell_you b-19 c+20 d-18
substance:ten a+16 d-16
substance:ten_@year a+16 d-16
substance:tengo_problemas d+16
substance:test c-16
substance:than b-35
substance:than_i a-21 b-21
substance:than_prescribed a-19 b-15
substance:that d-20
substance:that_a a-19 c+21 d-19
substance:that_count b-20 c+21
substance:that_was b-17 c-21
substance:the_@day a-21 c+21 d-18
substance:the_bottle c-28
substance:the_drinker a+17 b-17
substance:the_one b+16
substance:the_spring a-17 d+17
substance:the_stuff a+18
substance:they c-18
substance:thing b-21 c-17
substance:thing_i a+17 b-20
substance:think a-23 b-16 c+23 d-17
substance:think* d-23
substance:think_so a-19 c+18
substance:thinks d-23
substance:thinks_so d-18
substance:this a-30 b+22 c-28 d+20
substance:this_@year a-19 b-24 d+23
substance:thoug* b-16
substance:though b-16 d-16
substance:three a-17 c-16
substance:tiene a-17
substance:till a-16 d+16
substance:time d-15
substance:to a-29
substance:to_know c-18
substance:to_rehab d+18
substance:to_say a-16
substance:to_sleep b-18 d-19
substance:tobac* a+15 c-21 d-17
substance:tobacco a+15 c-21 d-17
substance:today a-16 d+15
substance:todos a-25 d+16
substance:todos_los a-25 d+16
substance:toma c-22
substance:tomab* a-16 c-17 d+19
substance:tomaba a-16 c-17 d+19
substance:toman* a-21 b-16 c-19 d+26
substance:tomando a-21 b-16 c-19 d+26
substance:tomar b-18 c-19
substance:tomo a+37 b-40 d-37
substance:tomo_de a-16
substance:tomo_demasiado a-18 d+18
substance:tomo_nada a+19 d-18
substance:tomo_ni a+18
substance:tomo_pero a+30 b-16 c-28 d-27
substance:tomo_todos d+16
substance:tomo_una c-20
substance:too a-39
substance:too_much a-37
substance:touch a+26 b-15 c-20 d-18
substance:touch_it a+15
substance:traba* a-20
substance:trabajo a-20
substance:trago b-22 c-18
substance:trago_me a-16
substance:tranq* a+19 c-15 d-20
substance:tranqui a+19 c-15 d-20
substance:treatment a-17
substance:tryin* c+16
substance:trying c+16
substance:trying_to c+16
substance:tuve b-20 c-30 d+18
substance:tuve_una a-16 c-22 d+19
substance:twice d+16
substance:two b-26
substance:un a-19 b-33 d+17
substance:un_poco a-20 b-16 c+22 d-21
substance:un_vinito a+22 c-18 d-23
substance:una a+16 c-23
substance:una_@drug a+23 c-21 d-21
substance:una_copa a+18 d-19
substance:una_gota a+17
substance:una_que d-18
substance:unas a+24 c-18 d-21
substance:under d-20
substance:unico b-17
substance:until d+15
substance:up a+23 c-27 d-18
substance:use b-21
substance:use_@drug a-16 c+23
substance:used a+18
substance:uso b-30
substance:uso_drogas a+18 d-17
substance:van a-15 b+19 c-15
substance:vape d-26
substance:veces a-29 b-21
substance:ver a+18 c-24 d-21
substance:veran* a-16 d+19
substance:verano a-16 d+19
substance:vez a+19 b-25 d-37
substance:vez_en d-21
substance:vice a+17 c-17
substance:vicio* a+19 b-17 c-18 d-16
substance:vicios a+19 b-17 c-18 d-16
substance:vida a+15 d-15
substance:vinit* a+22 c-18 d-23
substance:vinito a+22 c-18 d-23
substance:vinito_con a+19 d-19
substance:vino_en a+17
substance:vodka c-22 d+18
substance:voy a-24 b-20 c-21 d+25
substance:voy_a a-21 b-17 c-20 d+22
substance:want d-18
substance:want_to d-18
substance:was_a c-18
substance:was_not a-16 d+17
substance:we_do a+16
substance:week c-22
substance:weekend b-17
substance:weekends a-18 b-26 c-18 d+23
substance:weeks a-17 c+15
substance:well a-21 c+17
substance:went d+20
substance:went_to d+20
substance:were c-16
substance:what b-15 d-23
substance:what_is b-18
substance:when b-15 c-16
substance:who_you c+15
substance:why a-18 b+27 c-20 d-24
substance:wife a-34 b-29 d+24
substance:will b+26 c-24 d-23
substance:wine b-23
substance:with_@relative d-16
substance:with_it a-19 c-15 d+21
substance:worki* c-16
substance:working c-16
substance:working_on c-16
substance:would_rather d-17
substance:would_say b-24
substance:would_tell c+16 d-16
substance:xanax a-24 b-15
substance:y b+18 c-18
substance:ya c-18
substance:yeah a-16 b-21 c-23 d+30
substance:year b-26 c-25
substance:years a+44 b-17 c-33 d-41
substance:yes b-20 d+19
substance:yo b-18 d-17
substance:yo_no a+17 c-17
substance:you a-18 d-38
substance:you_ask b-16 c+18
substance:you_yes c+17 d-15
substance:¿ b+20 c-15
suegra c-27 d-18
suegro a-16
suelt* d-15
sueno c-16
suert* b-20 d+15
suerte b-20 d+15
sueter a-18 b+19 d-19
sufro b-27 c-22
sufro_de a-16 d+19
suits a-28 b-22 d+23
suits__fine a-17 d+17
suits_me a-22 b-17 c-19 d+23
sulfa a+19 c-30 d-36
sulfa$ c-20 d-28
sulfa_only a+17
summe* b-32
summer b-32
summer$ b-31
sunday b-15
supe a-23 c+25 d-19
supe$ a-17 c+17 d-15
super b-27
super_@sick d+15
supon* a-18 c+23 d-20
supongo a-18 c+23 d-20
supongo$ a-16 c+21 d-19
suppe* c-24
supper c-24
supper$ c-24
suppo* a-18 d-19
supposed a-20
supposed__snow b+17 c-16
supposed_to a-20
supue* b-15 d+16
supuesto b-15 d+16
sure a-36 b-41 c+27
sure$ a-35 b-28
sure__@relative c+18 d-18
sure__my a-19 c+21
sure__not d-17
sure_thing a-22 d+23
surge* a-18
surgery a-18
surgery$ b-20 c-18
surgery_i c+15
surpr* b-19 c-22
sus c-19 d-16
suspe* b-22 c+20 d-20
svt a-22 b-19 c-18 d+26
svt$ a-22 b-19 c-18 d+26
swapp* c+16
swapped c+16
sweet c-24
sweet* d-23
sweet_home a-18 b-15 d+18
swell a-20 b-15
swell* d+19
swelled d+19
swing a-16
swollen a-16
take a+20 c-24
take$ a-19 d-22
take_@medicine c-29
take__@vehicle c-19
take__for a-19 b-17
take__i a-16
take__more c+22 d-21
take__off a+20 d-17
take__than a-16
take__that c-17
take__to d-18
take_a b-17
take_anything a+25 b-17 c-21 d-15
take_em c-15
take_me c-19
take_more a-16 d+16
taken b-22
taken_it d-20
takes_@medicine a-17 b+19 c-19
tal a-21 c+19
tal__@relative c+16
tal__mi d-15
tal_vez a-28 b-24 c+36 d-36
talk d-18
talk$ b-15 c-15
talk_@treat a+19 b-24 c-33
talk__a c-26
talk__with a-15
talk_to d-22
talke* b-22
talked b-22
talked__my c-21
talked_to b-21
tambi* a-24 b+21 c-17
tambien a-24 b+21 c-17
tampo* a+17 b-16 d-23
tampoco a+17 b-16 d-23
tampoco$ a+24 c-20 d-21
tan a-16 c-16
tanto a-18
tanto_me a-17
tapon a+19 d-18
tarda* a-18 c-18
tarde b-18 d+19
tbd a-28 b-27 c+29 d-29
tbd$ a-28 b-27 c+29 d-29
tdah a+17 c-17 d-16
te c+17 d-34
tea d-17
tecito b-16
teenager b-17
teens a-17 c-19 d+17
teens$ a-17 c-19 d+17
teeto* a+23 b-20 c-19 d-21
teetotaler a+23 b-20 c-19 d-21
teetotaler$ a+23 b-20 c-19 d-21
telef* a-17 b+17
telefono a-17 b+17
tell a-42 c+35 d-23
tell$ a-22 c+26 d-16
tell__the d-17
tell__yes c+17 d-15
tell_me a-15
tell_you a-26 b-24 c+37 d-33
telli* a-25 d-23
telling a-25 d-23
tells a-16 c-15
tempr* b-24 c+22 d-28
temprano b-24 c+22 d-28
temprano$ b-15 c+20 d-29
temprano__trabajo a-17
temprano_del a-17
ten b-26 c-25
ten_@year c-15
tendr* a-24 b-32 c+31 d-23
tendria a-24 b-32 c+31 d-23
tendria_que a-20 b-32 c+31 d-29
tener c-28
tener__regla a+15 d-15
tener_la a+15 d-15
tengo b-19
tengo$ a+19
tengo_# b-33 c-49
tengo__@day d-18
tengo__@month a-18 d+21
tengo__@relative b-18 c-19 d+16
tengo__@year a+21 d-28
tengo__a a+19 b-21 d-31
tengo__alta a-18 d+22
tengo__con a-21
tengo__controlada d+15
tengo__corazon a-17 d+19
tengo__de b+16 d-17
tengo__desde a-15
tengo__diu a+19
tengo__dudas a-17 d+21
tengo__en c-19
tengo__grande d+15
tengo__hacer a-15
tengo__jaja b-16 c-16
tengo__la a-22 b-20
tengo__los d-24
tengo__mas d-21
tengo__mi c-17
tengo__minutos a-23 c+19
tengo__no d-16
tengo__nomas b-26
tengo__pero c-18 d-17
tengo__por b-20
tengo__preguntar c+18
tengo__presion a-16 d+19
tengo__que a-20 b-18 c-23 d+24
tengo__retraso c+17 d-24
tengo__rinones a+19 d-20
tengo__semanas a-19
tengo__sin d-20
tengo__un d-20
tengo_a c-24 d-22
tengo_baja a+19 d-17
tengo_chofer d+15
tengo_cirrosis d+18
tengo_de a+19 d-18
tengo_dialisis d-16
tengo_dos a-16 b-18 d+15
tengo_el b-26 c-37
tengo_esquizofrenia b-15 d+19
tengo_hambre a-24 b+24 c-22 d-23
tengo_hepatitis c-25 d+25
tengo_incontinencia d+16
tengo_la a-18 c-28
tengo_los d-23
tengo_nada c-17
tengo_ni d-17
tengo_problemas d+16
tengo_que b-21 c+32 d-49
tengo_quien c-17
tengo_retraso c+18 d-15
tengo_tiempo b-21 c-35
tengo_un a-39 b-32 d+32
tengo_una a-19
tenid* c-25
tenido c-25
tenido_en a+16
tensi* b-22
tension b-22
tension$ a+17 c-16
tension_alta d+17
tenta* a-28 b-24 c+28 d-28
terap* b+17 c-16 d-17
terapeuta d-15
terapias b+17 c-16 d-17
terce* a+16 b-18 c-20
tercero a+19
termi* b-22 c-16
termino a+20 d-20
terri* c-25
terrible c-25
tes a+20 d-18
test a-19 c+23
test$ b-21 c+15
test__it a+17
test__positive c-17
test_manana a-17 c+17 d-15
test_yet a-17 c+17
teste* c+19 d-20
tested c+19 d-20
tested$ a-34 c+30 d-20
tested__for a+15 c-16
tests a-22
tests$ a-29 b-24 c+29 d-28
tests__back c-18
tests_came c-16
teta a-17 d+18
texas d-18
texas$ d-18
text a-21 b+29 c-27
text$ a-19 b+23 c-16 d-19
text__a a-18
text_me b+16 c-16
textb* a+21 b-17 c-18 d-20
textbook a+21 b-17 c-18 d-20
textbook$ d-16
texte* a-17 d+17
texted a-17 d+17
texti* a-30
texting a-30
texting_is a-23 c-16
textos a+18 b-15 d-18
texts a-23 c-21
than a-18 b-25 d+15
than_# d+15
than__ought c-17 d+15
than_i a-24 b-24
than_prescribed a-19 b-15
than_that b-21 c-23 d+16
thank a+19 c-25
thanks c-26
that d-19
that$ a-20
that__@clinician b+16 c-15
that__@medicine a+17 c-20
that__@relative b-19 d-24
that__a a-20 b+21 c-22
that__about c-20 d-18
that__all a+24 b-23 c-20 d-18
that__am d-25
that__bad d-16
that__correct a-20 b-17 d+19
that__do b-19 c-21 d+17
that__ever a+22 c-22
that__fine a-19 d+17
that__for a-17
that__has a+22 c-22 d-21
that__have d-16
that__i a+21 b-24 d-25
that__is b-26
that__it a+26 b-48 c-19
that__know d-17
that__me a-20 c-32 d+19
that__my a+23 c-15 d-35
that__normal a-16 c+16
that__not a+26 b-28 c-24
that__of d-19
that__old a+27 b-20 d-30
that__on b-15
that__one c-21
that__personal a-19 b+19 d-18
that__problem b-20 c+17 d-23
that__remember a+15 c-26
that__sailed a+19 b-19 d-19
that__to c-30 d-26
that__up b-15 c-17
that__whole a+16 b-16
that__wild a-16 b+19 c-15 d-20
that__with d-17
that__work a+20 d-19
that_a a-26 c+23 d-23
that_about d-20
that_again a-19 b+19 c-19
that_count a-20 b-32 c+31 d-19
that_counts b-21
that_day b-29
that_do a+18
that_ever a+18
that_i a-15 b-39
that_in a-17 b+20 c-21 d-17
that_is b-18 c-23
that_kind a+15
that_matter c-16
that_morning c-19
that_my d-21
that_on a-17 b+20 c-18 d-16
that_one b-29
that_ship a+19 b-19 d-19
that_time a-21 b-21 d+18
that_was b+16
that_way b-20 d-15
that_will b-20 c-16
thc a-25 b-22 c+25 d-23
the_# b-21 c+17
the_@animal c-23
the_@call c-16
the_@clinician c-21 d-34
the_@day a-28
the_@door b+17 c-23
the_@drink b-18 d-16
the_@insurer b-27 d+16
the_@medicine a+16
the_@parking c-18
the_@relative a-17
the_@vehicle b-15 d-20
the__# a-15 b-20 c-21 d+23
the__@date a+15 b-21 d-26
the__@holiday a-18
the__@medicine b-19
the__@place b-17
the__@stop a-16 c-17
the__@vehicle c-19 d+15
the__all d-20
the__am b-16
the__and b-32
the__as c-16
the__but a-23 d+17
the__did d-16
the__do b-20 c+20 d-17
the__fine d-17
the__for c-33
the__go c-15
the__has b-18 c-19 d+18
the__he b-18
the__home d-18
the__honestly d-15
the__house a+17 b-19 d-29
the__in b-23 d-17
the__is c+17 d-19
the__kind b-27
the__lady a-19 b-19 c-18 d+22
the__last a+18 c-18 d-23
the__list a+20 b-25 c-17
the__mania a+20 d-20
the__maybe a-17
the__me b-27 c-18
the__my b-23
the__next d-21
the__no b-18 c+18 d-24
the__now b-15
the__number a-17
the__off b-18
the__on d-26
the__one a-39 c-29 d+19
the__only d-22
the__out a-17 c-16
the__pressure c-19
the__right c-18
the__says b-18
the__sending c-17 d+16
the__sent a-18 b+19
the__side a+15 b-19 d-17
the__since c-19
the__still a+21 b-16 d-19
the__stuff b+17 c-15 d-18
the__surgery a-16 d+17
the__that a-26
the__then c+17
the__they a-16
the__thing c-19 d-23
the__to a-28
the__trouble a+18 b-15 d-20
the__was c-22
the__went a-17
the__were a+17 c-17
the__you a-24 c-17
the_apartment d+15
the_army b-18
the_bad d-17
the_best c-19 d+16
the_blood c-16
the_blues a+17
the_books c-19 d+15
the_bottle b-23
the_car c-19
the_church c-16
the_clock b-17 d-22
the_cuff d-15
the_doctors c+16
the_drinker a+17 b-17
the_drug a-16
the_family b+16
the_farm a-16
the_fence a-19 b-16 c+24 d-23
the_first c-20
the_heart a+15 d-18
the_hospital b-21
the_house a-23 b-17 d+18
the_last c-20
the_low a+16
the_middle d-18
the_moment a+18 d-16
the_morning a-18 d-17
the_names c+17
the_next a-17 d-17
the_numbers d+15
the_old b-24 c-19
the_one b-22
the_oven d+15
the_pain a-15 c-17
the_patch a+21 b-16 c-20 d-20
the_patient c-24 d+19
the_pharmacy a+16 d-16
the_pressure a-19 c-19 d+22
the_problem a+15
the_road a+24 b-23 c-20 d-19
the_same b+17 c-22
the_second a-17 b-18
the_shop a-15
the_state a-16
the_stuff a+30 b-16 c-24 d-24
the_time b-19
the_tractor d-15
the_truck b-26
the_ultrasound a-15
the_way a-16 b-19 c-23 d+21
the_weather b+16 d-17
the_whole b-32
the_worst c-16
them c-20
them$ a-15
then a-18 b-29 d+18
then$ a+16 b-34 c+24 d-43
then_@medicine d+19
then__me b-17 d+17
then_that b-17 d+16
therapist a-25
therapy c+18 d-23
there a-30 b+24 c-27
there$ b+18 c-56
there__a a-23 c+18
there__an a-17
there__chance a-16 b-15 c+16
there__for b+17 d-17
there__that d+15
there_a b+17 d-19
there_is a-17
these b+31 c-22 d-37
these_days a-21 b+17
they b-22
they__a c-17 d+17
they__bipolar a+16 c-22
they__come a-16
they__for a+17
they__is a-16
they__me b-26
they__my b-22
they__not d-21
they__off d-16
they__on a-21
they__our d-17
they__out b-17
they__psychosis d+15
they__something a-17 c+24 d-19
they__the c-19
they__us a+15
they__work a+20 c-18 d-20
they_all a+20 c-18 d-20
they_are a-22 b-15 c+21 d-17
they_come d-17
they_cut c-17 d+17
they_diagnosed d+15
they_drop b+17
they_found a-16
they_gave b-16
they_had a-22 b-15 c-16 d+21
they_have c-23
they_just a+19 c-16 d-16
they_kept d+16
they_never a-20 c+22 d-19
they_put a-18 b-17
they_said a-17
they_say a-16
they_took c-18
they_want a-16 c+19
they_will b-16
thing a+26 c-34 d-29
thing$ a+19 c-32 d-16
thing* a-16
thing__am a+16
thing__is b-18
thing_i c-19 d-21
things a-16
things__not c-21
things_sometimes c-16 d+16
things_that c-16
think b-27 c+23 d-17
think$ a-20
think* b-21
think__am c+19
think__but a-20 c+20
think__home c+15
think__is b-16 c+16 d-17
think__it d-18
think__my a-18 c+16 d-16
think_i c+16 d-25
think_so b-28 d-30
thinking c-17
thinking__was c-16
thinks b-15 d-19
thinks_i c+18 d-15
thinks_so d-18
thinners c-17
third a-19 c-20
thirt* b-16 c-21
thirty b-15 c-16
this b+29 c-32 d-19
this$ a-21 b+34 c-37 d-21
this_@month a-17 c+21 d-22
this_@year a-19 b-25 d+23
this__a a-21
this__be a+31 b-16 c-21 d-21
this__depression a-18 b+15
this__first a+15
this__for c-26
this__is c-18 d-17
this__my d-16
this__the c-29
this_about b+15
this_evening a+16 b-16
this_is b-39
this_morning b-31 c-33
this_one c-26 d-27
this_spring d+16
this_time a+16 c-17 d-15
this_was a-18 b+15
this_would a+26 c-16 d-19
those a+20 c-33 d-19
those$ a+16 c-28
those__are a+16
thoug* b-18
though a+16 b-25 d-15
thought__but c-16
thought__had a-16 d+17
thought__was c-18
thought__were a-16
thought_i b-19 c-31 d+20
thought_this a-18 b+15
three a-23 c-22 d+28
three$ a+21 b-17 c-15 d-16
three_but d-15
three_or a-18 b-16 c-23 d+20
throu* b-17
through b-17
through$ d-22
thursday d-18
thyro* b-19 c-16
thyroid b-19 c-16
tia a-25 b+16
ticke* c-32
ticker b-32 c-26
tickers a+19
ticket a-17
tied a+24 d-17
tiene c-16
tiene* b+15 c-19
tiene_# c-30
tiene__con a-15 b+17
tiene__la b-19
tiene__pero c-18
tiene__ver b+17 c-17
tiene__y a-19 c-17
tiene__yo b-19
tiene_la b-17
tiene_que a-20 b+24 c-19 d-17
tienen b+15 c-19
til a+16 d-20
til_# c-17
till b-17 c-20
till_@date b-15
till_@day a-16
till_i d-20
time d-22
time$ a+20 b-18 d-22
time__a a-25 d-20
time__had a-19
time__help a+19
time__it c-25
time__that b-16 c+18 d-17
time__the a-16 d+17
time__what a-21 b+22 c-17 d-22
time_for b+19 c-22 d-26
time_i b-18
time_is a-33 c+16
time_like a-15 d+17
time_no a+22 c-16 d-19
time_was a-17 b+18
timer a+29 b-25 c-28 d-26
timer$ a+21 b-17 c-19 d-20
times b-24
times$ b-19 c+17 d-21
timin* b-23 c-19
timing b-23 c-19
timing$ a-25 b-17 d+24
tio c-25
tipo a-32 b+17 c-29
tipo_de a-21 b+21 d-15
tired a-22 c-23
tiroi* b-18
tiroides b-18
tms a-16 b-16 c-18 d+23
tms$ a-17 d+18
tms__@medicine d+16
tms_and a-17 d+21
to d-21
to$ a-22 b-23 d+18
to_# a-18 b-16 c-17 d+19
to_@animal d-17
to_@call a-15 b-22 c+19
to_@cancel a-15 d+17
to_@clinician c-16
to_@drive b-21 c-21
to_@medicine b-17 c-15
to_@stop a-20 c-24
to_@treat b-18
to__# d-17
to__@animal c-19 d-19
to__@clinician a-22 b+21
to__@medicine b-25
to__@person c-21
to__@relative a-21 b-19
to__@treat d-16
to__a a-22 c+15
to__about a-20
to__any a+17 c-16 d-16
to__at a-20 b-18 c+18
to__back c+17 d-18
to__boss a-15
to__but b-20 c-24
to__by a-18
to__down a-17 b-21 d+15
to__first a+16 c-25 d-18
to__from c+17
to__her b-16
to__honest a-18
to__in d-23
to__is a-22 b-24 c+26 d-20
to__it b-19
to__knowledge d-20
to__later d-26
to__me c-36 d+20
to__my a-29 c+16 d-16
to__never a+16
to__no a-17 c-17 d+18
to__not a+18 b-22 d-21
to__nothing a+16 d-16
to__now a+21 d-19
to__of d-16
to__one a-16 b-20
to__out d-22
to__over c-15 d-15
to__right a+19 d-17
to__she d-16
to__so b-17 d-18
to__surgery d-15
to__that c+23 d-24
to__this b-22 c-26
to__three a+17 b-15
to__told c+16 d-15
to__yes a-17 b-16 c-23 d+24
to_a d-21
to_all a+17
to_ask b-17 c+16 d-21
to_be a-31
to_bees d-18
to_both c-19
to_bow c-15
to_but a+15 d-21
to_check c+22
to_codeine a+19 d-17
to_drink a-18 d+16
to_find a-29 b-20 c+22
to_get d-24
to_go a+23 d-28
to_hear a-17
to_is b-16
to_know a-26 b+22
to_look b-20 c+18
to_me b-26
to_my a-23
to_nothing a+19 b-20 d-16
to_pass a+18 d-15
to_rehab d+18
to_remember a-21 b-17
to_say b-24
to_see a-19 c+20 d-23
to_sit d-17
to_sleep b-18 d-19
to_snow b+16
to_sulfa a+17
to_take a+16 b-25
to_talk a-24 b-16
to_tell c+16 d-18
to_that a-16 c-24
to_the a-24
to_think a-21 b-19
to_this a+17 b-19 c-18
to_toe d+15
to_wait b+17 d-16
to_watch a-19
to_wear a-17 c-17
to_you b-26
tobac* a+15 c-21 d-17
tobacco a+15 c-21 d-17
toc a+18 c-15 d-16
toca d-31
toco a+16 d-15
toda b-34 c-26
toda_la b-19 c-20
todas c-24 d+16
todas_las a-19 b-17 d+20
todav* b-52
todavia b-52
todavia$ b-27
todavia__a a+19 c-19
todavia__el a+17 d-16
todavia__en c-20
todavia__la a+18 b-21 c-31
todavia__me d-19
todavia__se a-19 c+23
todavia__teta a-16 d+16
todavia_en a+16
todavia_no b-27 d-38
todavia_toma c-16 d+15
today b+21 c-48
today$ b+21 c-47 d-17
todo a+35 b-26 c-69
todo$ b-29 c-33
todo__ahi a+22 b-16 d-21
todo__amables d-16
todo__corazon a+16 d-16
todo__de b-18
todo__del a+16 d-16
todo__mi a+16
todo__no a+16
todo__sin b-22
todo_a a+16
todo_bien b-21 c-23
todo_el a-16
todo_en a+17 d-16
todo_eso c-17 d-23
todo_me a+19 d-20
todo_normal a+15 c-18
todos c-20
todos__desde a-18
todos__dias a-18
todos_los a-25 d+17
todos_mis a+18 b-16 d-17
toe d+15
toget* a-17 c-16 d+18
together a-17 c-16 d+18
told d-31
told__bipolar a-17
told__but a-15
told__i c-17
told__is a+15
told__not a-17
told__the b-16 d-18
told_that c-16
told_to c+16
told_us a+21 c-17 d-18
toler* a+17 b-29 c-26
tolerated a+22 d-21
tolerated__well a+15
tolerated_it a+22 d-21
tolero b-20 c-17
toma c-20
toma$ c-19
toma_pecho a-18 d+19
tomab* a-18 c-19 d+16
tomaba a-18 c-19 d+16
tomad* c-17
tomado c-17
tomado$ b-18
tomado_nada a+17 d-19
toman* a-38 b-28 d+27
tomando a-35 b-25 d+23
tomando_@medicine c-17 d+21
tomar c-21
tome b-29
tome__@year a-19
tome_algo c+18 d-16
tomo b-43
tomo$ c-23
tomo_@medicine a-28 b-22 c+16
tomo__@vehicle b-17
tomo__dias d+16
tomo__dormir d-15
tomo__fumo a+18
tomo__la a-18 d+24
tomo__mas a-16
tomo__no d-16
tomo__para a-19
tomo__poco c-16
tomo__que a+22 c-20 d-21
tomo__se c-16
tomo_de a-16
tomo_demasiado a-18 d+18
tomo_nada a+19 d-18
tomo_pero a+30 b-16 c-28 d-27
tomo_todos d+16
tomo_un b-18
tomo_warfarina a-20 b-19 c-16 d+20
tomor* b-25
tomorrow b-24
tomorrow$ b-21
tongue a-17 d+17
tonig* a+18 b-23 d-29
tonight a+18 b-23 d-29
tonight$ a+18 b-23 d-28
too__for a+19 b-18 c-17 d-16
too__honestly d+15
too__to b-27
too_early b-22 d-22
too_many c-20 d+17
too_much a-40
took b-49
took__@medicine a+16 c-23
took__a b-18
took__and a+15 c-17
took__for a+22 c-22
took__test d-15
took_a d-18
took_it b-20
took_one d-25
took_out c-20
toro a+15 d-15
tos d-15
touch b-16 c-27
touch* a+17
touched a+17
town c-23
town$ b-15 c-17
traba* b-22 d-19
trabaja a+15 b-25 d-22
trabaja$ a+22 b-18 d-24
trabajan a+21 b-18 c-17 d-20
trabajando b-20
trabajando$ a+28 c-19 d-28
track b-16 c+19
trae d+17
traffic b-17
trago b-22 c-18
trago_me a-16
traig* b-31 d+16
traigo b-31 d+16
traigo_retraso c+24 d-21
train a+20 b-21 c-16 d-15
tramadol a-15 b-16 d+18
tranq* b-27 c-29
tranqui b-16 c-21
tranqui$ b-16 c-18
trans a+24 c-17 d-17
trans* a-15 c-17 d+18
transaminasas b-16 d-20
transfer a-20
transplant a-21 b-21 c-27 d+29
transplant$ a-26 b-17 c-23 d+26
trasp* a-33 c-25 d+25
trasplantada d+16
trasplantada__higado d+16
trasplantada_de d+16
trasplante a-16
trasplante__higado d+15
trasplante_de d+15
trast* b-21 c-27 d+26
trastorno b-21 c-27 d+26
trastorno_bipolar a-19 b-18 c-21 d+24
trata* c-21
tratamiento c-24
trataron c-18
treat a-23 c-23
treat$ a-22 c-26
treat* c-24
treated c-24
treatment c-30
treme* c-15
tres a-15 b-41 c-18 d+23
tres$ b-15 c-16
tres_@medicine d+18
tres__@treat d+15
tres__en c-15
tres_y a-16 d+20
tried b-26 c-24 d+16
tried$ b-17 c-20
tried_@treat d-15
tried__a a-21 b-18 c-19 d+23
tried__all a-26 b-16 c-17 d+25
tried__but c-16
tried__have a+20 d-15
tried__i a+22 b-16 d-17
tried__twice d-19
tried_any a+19 d-16
tried_everything b-22 c-19 d+16
tried_it c-22
tried_one c-19
tried_them c-15
trime* a-21 b-19 c-23 d+25
trimester a-21 b-19 c-23 d+25
trimester$ a-21 b-19 c-23 d+25
trip a-20 c-16 d+17
trist* a+26 b-18 c-21 d-19
triste a+20 c-20
tristeza a+16
troub* c-36
trouble c-36
trouble$ c-20
trouble__i a-22 c-20 d+21
truck c-16
truck$ a+21 b-38 c-23
truck* d-25
trucks d-25
try a+31 b-28 d-30
try$ d-16
try_again a+17 b-16
tryin* a-27 b-15
trying a-27 b-15
trying__get a-15
trying__one a-17 c+24 d-19
trying_to a-31
tuani* a-17 d+17
tuanis a-17 d+17
tubal a+23
tubal$ a+24 c-17 d-16
tubes a+25 c-16 d-22
tubes_tied a+20
tucke* b-16
tucked b-16
tucked_in a-16 d+15
tuesday c-37
tumor c-16
turn a+24 d-24
turn_# a+24 d-24
turn__@date a+18 d-18
turn__in a+19 d-20
turne* a-30 c-24 d+19
turned a-30 c-24 d+19
turned_# a-28 c-16
turned__@date a-19 d+18
turned__in a-19 d+18
turno a+16 b-28 d-28
turno$ b-22 d-22
tuve a-22 b-56
tuve__de c+20 d-23
tuve__en a-16 c-19 d+19
tuve__infarto d+20
tuve__mi c-21 d+18
tuve__reaccion c-18
tuve_a c-21 d+18
tuve_hepatitis c+23 d-23
tuve_un a-29 b-30 d+33
tuve_una a-16 b-23
tuvie* a-16 c-18 d+22
tuvieron a-16 c-18 d+22
tuvieron_que a-16 c-18 d+22
tuvo b+22 c-24 d-22
tuvo__yo b-16
tuvo_un d-17
twent* c-16
twice b-34
twice$ b-27
twice_a c-17
twin c-18
twins a-26 c-24 d+27
twins$ a-26 b-25 c-21 d+27
two b-31
two_@medicine a-19
two_@month a+19 c-16 d-20
two_@person a-17
two__@medicine b-19 c-24
two__@month d-18
two__@stop a+16 c-18
two__@year b-19
two__a c-20
two__and b-17 c-26
two__another a-17 d+15
two__away a+20 d-19
two__not a-18 d+17
two__shy d-16
two__the a+15
two__this a-26 b-18
two_days a-17
two_different a-15
two_heart a-15 d+17
two_just a+22 d-21
two_lines a-19 c-16 d+18
two_weeks b-17
tylenol a+27 b-16 d-28
uber a+18 c-31 d-42
uf c-24
uh a+19 b-29 c-27
uh$ a+25 b-18 c-22 d-27
uh_huh b-19 d+17
ultim* b-25
ultimo b-18
ultimo__en d-18
ultra* b-34 c+18
ultrasonido a-22 b-24 c+21 d-17
ultrasonido$ a-17 b-20 c+16
ultrasound b-22
ultrasound__week a-15
un c-21
un_@clinician c+15
un_@month c-21
un_@vehicle c-21 d-19
un_@year a+22 b-16 c-26 d-19
un__# b-21
un__a b-23
un__alta a-17
un__con b-15
un__de b-47
un__diario d+15
un__dormir a+16 d-17
un__en c-36
un__hace a-26 b-20 c-24 d+30
un__la b-20 c-18
un__lo a-17
un__mas a-15 c+17 d-22
un__me a-19 c-17 d+21
un__mejor a+17 d-16
un__mi b-20
un__nunca a-15 c+15
un__para c-21
un__pero c+20
un__que b-19
un__rinon a-20 d+21
un__sin a-15 c-21 d+20
un__y b-18
un_ataque d+15
un_brote d+19
un_choque d-20
un_chorro a-15 d+16
un_dia a-21 d+21
un_episodio a-15 d+18
un_infarto c-19
un_par a-17 d+17
un_poco a-17 c+24 d-25
un_poquito c+17
un_preinfarto a-16 d+17
un_ratito a-19
un_rato b-15 c-17
un_reloj a+20 b-20 d-18
un_rinon a-22 c-25 d+21
un_roble a+17 d-15
un_sarpullido a-16
un_solo a-20 d+21
un_soplo a-29 c-25 d+28
un_ultrasonido c+15 d-16
un_viaje d-16
un_vinito a+22 c-18 d-23
una b-31
una$ b-24 c-28
una_@clinician d-19
una_@drug a+23 c-21 d-21
una_@medicine d-27
una_@relative a-15
una__@day a+20 b-15 c-20 d-17
una__@medicine a+16 d-15
una__@month a+21 d-18
una__cayo c-16
una__con c+17 d-18
una__de a-17
una__el b-20 d-24
una__en b-24
una__fea d+16
una__la a+18 b-16 c-26
una__ni a+15
una__otra b-18 d-22
una__por c-23
una__que a-17
una__retraso c+20 d-19
una__se c-18
una__un c-15 d+16
una__y a+19 c+20 d-42
una_copa a+18 d-19
una_gota a+17
una_hora a+16 b-24 c-20
una_inyeccion d-16
una_no a-22 b-16 c-23 d+25
una_parce d+15
una_que b-16 d-20
una_reaccion a-21 c-21 d+24
una_semana a-20
una_sola a+25 b-21 d-17
una_vez a-27 b-39 c+30
una_y d-24
unas d-17
unas__una a-15
under$ a-15
under* d-22
under__@relative a+18 b-16 d-19
under_a b-17
under_that a-21 d-18
underage a+18 d-17
unfor* a-19 b-20 d+22
unfortunately a-19 b-20 d+22
unico a+33 b-39 c-29 d-24
unico__es a+15 b-19
unico_malo b-16
unico_que a+23 b-25 c-18 d-15
unles* a+17 b-24 d-26
unless a+17 b-24 d-26
uno d-17
uno__lo a+15
uno__otro a+17 c-17
uno_ni a+17 c-17
unos b-32 c+16
unos_dicen c+18 d-15
until c-22
up b-44 c+16
up$ a-35 b-31 c+16
up__# c-18
up__after d-16
up__at a-15
up__down c+22 d-26
up__er c-16
up__me c-16
up__the b-15
up__time a-17
up_a b-17 c+19 d-21
up_and a-20
up_fine d-15
up_for c-18
up_my c-15
up_the c-17
up_there a-16 d+16
up_to d-20
urgen* a-17
urgencias a-15
urgencias$ a-15
urolo* a-19
us b-38
use$ c-16
use_@drug a-16 c+23
use__for c+18
use_a d+16
used b-26
used__hear d+15
used_it c-17
used_to a-18 b-21 c+16
using a-40 b-30 d+23
using$ a-17 d+18
using_protection a-16
uso b-22
uso__@medicine a+22 b-17 c-15 d-22
uso__la a-20 d+22
uso_drogas a+18 d-17
uso_marcapasos d+16
usted b+17 d-18
usted$ c-17
usted* a-18 b+30 d-25
usted__le b+15
usted_que b+15
ustedes a-18 b+30 d-25
ustedes$ b+18 c-22 d-18
usual* a+16
usually a+16
utero a+19
uti d-20
uti__@month a-22
uti__@year c-21
uti__now a-19 d+19
uti__the c-16 d+17
uti__time c-16 d+17
uti_all c-16 d+17
uti_right a-19 d+19
utis a-45
utis$ a-17 b-22 c-26 d+30
utis_count b+18 c-20 d-17
va b-19 c-22 d+17
vale a-28 d+20
valve a-26 b-29 c-27 d+31
valve$ a-24 b-18 c-16 d+29
valvu* a-16 c-16 d+24
valvula a-16 c-16 d+24
valvula_mitral d+15
vamos b-24
vamos_a a-23 b-19
vamos_en a+18 d-18
van a-27
vape d-32
varia* d+17
varias d+17
varon b-25 c-20
varon$ a+31 b-16 c-15 d-23
vasec* a+29 b-25 c-20 d-23
vasectomy a+28 b-24 c-18 d-21
vasectomy$ a+18
vaya a-23
ve a-19 b-16
veces a-38 b-56 c+29
veces$ a-26 b-23 d+18
veces__@clinician c+17 d-16
veces__de c+23 d-20
veces__me a-17 c+16
veces__que c+20 d-16
veces_me a-16 b-17 c+27 d-28
veces_oigo d-16
veces_y c-17
vecina a-39 b+22 c-28
vecino a-28
veia a-22 b-21
veia__no a-18 c-17 d+18
veia__que a-18 c-19 d+19
veia_cosas a-15 b-16
veint* b-18
veinte b-18
veinte$ b-17
vejiga b-28 c-36 d+22
vemos a-27 c-23 d+25
vemos$ a-18 c-16 d+17
vengo d-22
vengo_por d-15
venlafaxina d+19
veo a-30 c+25
ver a-42 b-15 c+41 d-33
ver$ a-28 c+30 d-27
ver_como a-15 c+16 d-17
ver_quien a-18 b-19 c+19 d-17
veran* b-16 c-17
verano b-16 c-17
verda* a-28 b+21
verdad a-28 b+21
verdad$ a-22 b+21 d-23
verem* a-25 b-24 c+27 d-28
veremos a-25 b-24 c+27 d-28
veremos$ a-25 b-24 c+27 d-28
vesic* d-27
vesicula d-27
vesicula$ a+19 b-18 c-18 d-17
vet a-20 c-20
vez b-51 c+29 d-16
vez$ b-17
vez__@relative c+16
vez__alta a-15 c+16 d-17
vez__cuando d-21
vez_con c+16 d-17
vez_en d-21
vez_me a-21
vez_mi c+16
vi a-38 b+19
vi_cosas a-25 b-31
viaje c-27
viaje$ b-21 c-17
viajo a+18 d-20
viajo_a a+17 d-18
vice a+17 c-17
vice$ a+16 c-16
vicio* a+19 b-17 c-18 d-16
vicios a+19 b-17 c-18 d-16
vicios$ a+15
vida b-30 c-27
vida$ a+20 b-22 c-22
vida__el a-18 d+17
vieja b-35 c-24 d+24
viejo b-32 d-15
viend* a-28 b-32
viendo a-28 b-32
viene b-28 c-31
viene$ a+25 d-26
viene__en a-23 d+21
viene__mi d+17
viene_de a-22 d+18
viene_otro a-17 d+16
viernes a-27
vietn* a-17 d+18
vietnam a-17 d+18
vietnam_vet a-17 d+18
vigil* a-16 b-16
vine d-16
vinit* b-25 c-24
vinito b-25 c-24
vinito_con a+19 d-19
vino c-22
vino__@day a+17 c-18 d-15
vino_el a+17 c-18 d-15
vino_en a+17
viole* a-20 c-16 d+20
violent a-20 c-16 d+20
virge* a+20 b-22 c-20
virgen a+20 b-22 c-20
visio* b-16 d-19
visits a+19 c-16 d-16
visto$ c+15
vitam* c-18 d-24
vitaminas c-18 d-24
vitamins a+16 c-15
vivo a+27 b-24 c-22 d-25
voces a-16 b-16
voces$ a-20 b-27
voces_cuando c-22 d+19
vodka c-22 d+18
voice* b-29 c-38 d+16
voices b-25 c-35 d+21
voices$ b-18 c-23 d+19
volvi a-16 c+17
volvi$ c+17
vomit* d+16
vomite a-19
vomiting a-22 c-18 d+18
voto a-17
voto__# d+15
voto_desde a-17
voy b-34
voy$ b-19
voy__# a-16 d+19
voy__@clinician b-15
voy__@month a-15 d+16
voy__@vehicle a+18 b-18
voy__al d-20
voy__bano d-19
voy__camino a+17 d-18
voy__de a-16
voy__el b-16
voy__ese d-15
voy__la b-18 c-15
voy__los a-23 d+23
voy__mi c-20
voy__poder a+19 d-19
voy_con a-16 c-22 d+25
voy_en a+34 b-33 c-21 d-30
voy_mucho c+16 d-17
voy_para a-25 c-15 d+25
voy_por b-17
vuelt* d-15
vuelv* c-17
vuelvo c-17
wait c-36
wait$ c-19 d-27
wait_till a+23 d-22
wait_to a-17
waiti* b-47 c+28 d-27
waiting b-47 c+28 d-27
waiting__@relative a+16 d-18
waiting__bloodwork c+16
waiting__hear c+16
waiting__labs a-18 c+23
waiting__my b-23 c+18 d-29
waiting__the b-22 d-18
waiting_for d-17
waiting_on a-17 b-33 c+36 d-35
walgr* a-25
walgreens a-25
walgreens__# a-15 d-19
walk a+20
walke* b-20 c-18 d+18
walked b-20 c-18 d+18
walked_in a-17 d+18
walma* d-17
walmart d-17
want a-28 b+21 c+19 d-34
want__know c-19
want__to a-18 d-17
want_to d-27
wante* b-23 c-25
wanted b-23 c-25
wanted_to b-20 c-20
wants b+17 d-31
wants__know a-16 b+24 c-30
wants_to b+21 c-16 d-27
warfa* a-18 c-19
warfarin c-22
warfarina a-18 c-19
warfarina$ a-18 c-18
was c+26 d-19
was_# a-15 d+16
was__# b-21
was__@drive a+16 d-15
was__@relative b-22 d-20
was__a a-22 b-21
was__at b-17
was__but b-19 d-22
was__depression a-18 b+15
was__for a-15 b-18
was__in b-21 c+18 d-18
was__not a+23 b-17 c-20 d-22
was__now a+16
was__on d-18
was__once a-21 b-22 c+20 d-18
was__problem a-16 c-16 d+20
was__that a-19 c+19 d-16
was__the a-34
was__to b-24
was_a a-24
was_adopted a-16
was_at a-16 c-17 d+19
was_born b-17
was_but a+23 c-15 d-23
was_clean a+31 b-18 c-29 d-24
was_fine a+32 c-24 d-29
was_going a+16 c-21
was_high d-19
was_in a-17 c-21 d+15
was_not a-18 c-19 d+21
was_on a-32
was_out a-15
was_positive c-17
was_prescribed d-16
was_the a-23 c-16 d+16
was_wild a-16 b+19 c-15 d-20
wassu* a-18 d+18
wassup a-18 d+18
wassup$ a-18 d+18
watch a-22 c+22 d-19
watch* a-16 b-27 c-20 d+23
watch_it c+16
watch_says c+16 d-16
watching a-21 b-20 d+22
way b-37 d+23
way$ b-20 c-18
way_past b-17 c-15
we b-28
we__# d-19
we__a d-24
we__at a+21 c-15 d-19
we__be c-18
we__good a-21 b-15 d+22
we__in b-15 c-16
we__later a+18
we__no a+21 c-17
we__not d-24
we__out a-20 c+16
we__protection a-16
we__see c+16
we__so a+15
we__to a+18 b-16 d-23
we__together a-17 c-16 d+18
we__trying c+17
we__using a-16
we_do a+23 b-19 c-19 d-21
we_had d-24
we_have a+17 b-25 d-25
we_just a-20 d+19
we_will b-18
weak c-24
weane* c-20
weaned c-20
weaned_him a+26 d-21
wear a-27 c-29 d+25
wear$ b+17
wear_pads b-15
weath* b+16 d-17
weather b+16 d-17
weed c-16
week b-23
week$ a-19 c+15
week_@late a-16 b-16
week_and c-20 d+15
week_of b-16
weekend b-22
weekends a-18 b-26 c-18 d+23
weeks b-44
weeks$ a-19 b-20 c-23 d+30
weeks_@late c+23 d-25
weeks__@day c-17
weeks_on c-17
weeks_to d-19
weird a-24 c+23 d-24
weird_but a-16 c+15
well b-35 c-19 d+24
well$ b-16 c-17 d+20
well__is a-17 c-16 d+19
well_i c+17 d-17
wellbutrin a+23 b-20 c-27
went b-32
went$ d-20
went__a d-17
went__it a-19 d+19
went__on d+16
went__rehab d+17
went_to a-25
were b-33
were__little c+17 d-16
were_a a-19
what a-53 b+44 d-23
what$ a-37 b+37 d-26
what__@body b+16
what__@treat b+16 c-16
what__a a-26 d-19
what__as a-16 b+23 c-24 d-17
what__exactly b-19 c+19
what__have b+15
what__high b+16 c-15
what__i a-30 c-24
what__is a-18
what__it a-26 b+23 d-26
what__mean c-16
what__my b+20
what__need b-18
what__not a-18 d+21
what__psychosis b+25 c-22
what__reaction b+19 c-15
what__that b-16 c+18
what__the a-16 b+19 c-21
what__this b+17
what__was d-17
what__you a-19
what_about b+19
what_counts a-17 b+26 c-26 d-20
what_do c-20
what_have a-18 d+21
what_if a-18 b+29 c-36 d-23
what_is d-21
what_it c+20
what_they b-17 c+21 d-21
what_time a-17 b+20 d-16
what_would b+17 c-16
whate* a-18
whatever a-18
wheel a+21 b-17 c-15 d-21
when b-23
when__# c-16
when__@relative a+19 c-17 d-16
when__am a-25 c+31 d-31
when__broke d-18
when__gave a-17 c-19 d+20
when__had a+16 c-22
when__it c-28
when__off d-15
when__was b-17 c+16 d-16
when_i b-30 c+22
when_my c-18
when_the c-15
when_they c-23
where a-17
where__i a-16
where_we a-22 b-21
which a-25 b+16 d-40
which_@medicine a-17 b+20 d-15
which__is b+21
which__that b+16
which_day d-15
which_of b-16 c+17
which_one a-17 b+23 c-20 d-15
which_ones b+21 c-17
while a-18 d-18
while__is a-15
white d-18
white__it a+16
who a-26 b+28 d-25
who__ask c+15
who__know c-19
who__my b+17
who__off d-15
who__that d-15
who__this a-17 b+22 c-18 d-17
who__to a-18 b+18 c-25
who_dis b+18 d-15
who_is a-18 d-20
who_knows a-25 b-23 c+37 d-23
who_sees b+20 c-17
who_wants c-19
who_you c+15
whole b-39
whole__of b-15 c-16
whole_list b-21
why a-55 b+36 c-29
why$ a-33 b+39 d-36
why__i a-19 b+16
why__need b+17
why__not a-19 b+16
why_can a-17
why_not a-28 b-35 c-32 d+38
widow* b-17 d+16
wife a-21 b-29
wifes a-15
wild a-22 b+18 c-21
wild$ a-16 b+19 c-15 d-20
will a-17 c+25 d-17
will$ a-20 b-19 d+16
will_@drive d-18
will__@vehicle b-22
will__a a-17 b-16 c+18
will__be a+28 c-34 d-36
will__by b-15
will__her b-19 c+26
will__i d-18
will__it c-21
will__know a-16
will__me c-15
will__my b+19 c-21
will__out a-18 c+19
will__someone c+17 d-20
will__take d-18
will__that a-16 b+18 c-21
will__there c-22
will__to c+16 d-29
will__up a-15 c+17
will__waiting c-15
will__work a+17 d-17
will__you b-24 c+19
will_ask a-21 d-17
will_be b-42 c-31
will_come a-15 b-17
will_do a-20 b-20 d+21
will_find a-24 b-22 c+28 d-24
will_i a-17 b+19 c-21
will_it a-20 d-21
will_know a-22 b-19 c+24 d-24
will_let b-19 c+16
will_not a+39 b-24 d-42
will_see a-19 d-18
will_take a+15 b-18
will_walk a+19 c-16
will_you b+18 c-16 d-16
willi* a-19 b-17 c-16 d+19
willing a-19 b-16 d+18
wine b-23
wish a+28 b-26 c-29 d-22
wish_i a+17 b-22 c-22
with c-30
with_@medicine d+20
with_@relative d-16
with__# d+17
with__@animal b-19
with__@clinician d-23
with__@medicine c-21 d+22
with__count b+18 c-16
with__in c-17
with__on c-16 d+16
with_a c-16
with_bells c-16 d+17
with_her c+18 d-19
with_it c-25
with_me c-25
with_that a-17 b-15 c-17 d+25
with_the a-19
with_twins a-15 b-15 d+16
woke__fine d-15
wonde* a-20 b-18 c+24 d-17
wondered a-20 b-18 c+24 d-17
wondered$ c+16
wondered_about c+18
word a-16
words a-23
words$ d-17
work$ b-42
work__day d+15
work__me a-17 b+20 d-17
worke* b-21 c-19
worked b-21 c-19
worked$ a-18 d+21
worki* b-37
working b-37
working$ a+30 b-17 c-29 d-29
working_# a-19 d+19
working__it a-16
working__my a-19
working_on a-17
works b-50 c-50 d+21
works$ a-18 b-29 c-27 d+25
works__me a-22 d+22
works_fine a+16
works_for a-19 d+19
worry a-16
worst c-16
would$ a-15 b-15 c-23 d+19
would_@drive a+17 d-16
would__@call b-15
would__a c-27
would__be a-15 c-20 d+23
would__better b-20
would__by a+17 d-17
would__first a+23
would__go a-19 d-15
would__have d-25
would__i c+23 d-24
would__if c-22 d+18
would__it b-15
would__know b+15
would__look c+22 d-17
would__miracle a+16
would__miss a-16 c-16 d+16
would__my b-20 d-16
would__not a-16 b+17
would__so a-17
would__talk a-16
would__that a-18
would__the d-17
would__yes a-16
would__you a+24 b-33 d-15
would_a b+15
would_be b-42
would_have b-20
would_i a-20
would_know b-28 c+26 d-19
would_like a-18 c-16
would_not a-35 b-16 d+28
would_rather b+19 c-28 d-33
would_tell c+16 d-16
wow a-19 b+20 c-19 d-19
wrong b+16 c-30 d-34
wrote a-25
wrote_@treat a-17
wrote__in a-17
wrote__my a-16
x c-31 d+18
x_mi d+16
xanax a-24 b-16
y_@clinician d+17
y_@day c-17 d+15
y_@drink b-16 d-15
y_@howmuch a-21 c-18
y_@medicine b-32 c-42 d+24
y_@stop a+16
y_@treat b-23 c-24 d+31
y__# d-22
y__@medicine c-27 d+17
y__@relative d-22
y__@treat a-19
y__a c-16
y__aviso c+16 d-16
y__bien a+15
y__cayo c-17
y__con c-23
y__contar a+20 b-18
y__de c-24
y__dice a-18 c+15
y__digo a-18
y__dos c-16
y__el b-23
y__hay a+20 c-17 d-20
y__he d-18
y__igual c-15
y__jaja a-17 b-22 c+16
y__los b-17
y__mal c-15
y__me a-34
y__mi a-21
y__nada a+18 c-17 d-16
y__negativa a+17
y__no a-23
y__perfectos a+16 d-21
y__por a-15
y__puedo a-17
y__que a-23
y__se a-17
y__si d-19
y__sin c-17
y__supe a-15 c+17
y__tengo d-17
y_a a-20 c-18 d+23
y_bien a+30 b-17 d-28
y_el c-17
y_eso a-22 c-21
y_hay d-16
y_la b-24
y_le a-18 b-19 c+18
y_lo d-17
y_los a+16 c-18 d-18
y_luego a-23 b-16
y_me b-29
y_medio a+17 b-24 c-21
y_mi c+15 d-17
y_mitad a-24 b-22 c+24 d-23
y_nada a-36 c-20 d+27
y_ni c-30
y_ninguna a-28 d+27
y_otro a-25 c+22
y_parale a+15
y_salio a+22 b-17 c-22 d-19
y_salva b-16 d+15
y_se d+18
y_seguimos a+23 b-19 c-21 d-22
y_si a-32 b+34 c-27 d-30
y_sin a+16
y_tomo a-17 c-17 d+21
y_transaminasas a+16 d-18
y_ya a+26 b-35 c-18
y_yo a-27 d+28
ya c-46 d+17
ya__@clothes a-15 b-20 d+17
ya__@medicine d-19
ya__@place b-19
ya__a c-19
ya__con a-21 c-16 d+23
ya__cuenta a-16 b-18 c-15 d+19
ya__de b-16
ya__doy a+17 d-18
ya__el a-28 c-20
ya__ese a-22 b+22 d-23
ya__eso a-23 b+21 d-18
ya__fabrica a+15
ya__hace a+20 d-16
ya__interesa a+19 d-21
ya__jubilado d+15
ya__la b-49 d+23
ya__le a+19 d-19
ya__llego a+23 b-18 d-22
ya__lo a-20 c-16
ya__los b-23 c-20
ya__mande b+20 c-19
ya__mi c-28
ya__mis a-16 c-19
ya__nace a-26 b-16 d+24
ya__otra a+17 b-18 d-16
ya__para b-15
ya__por a-16 d+16
ya__pregunte b-17 c-19
ya__todo b-29 c-16
ya__tomo a-21
ya_casi a-16 d+15
ya_comi a-23 b-18 d+23
ya_contesto d-19
ya_en a-28 b-22 d+28
ya_esta b-20
ya_estoy b-22 c-19
ya_hasta a-21 b-17 d+22
ya_le c-21
ya_llego a-16
ya_llegue a-16 b-16 d+20
ya_lo c-23
ya_me c-32 d-19
ya_mero b-23 c-17
ya_no a+20 d-26
ya_pedi a-17 d+18
ya_perdi a-16 b-18 c-15 d+19
ya_puedo b+18 d-16
ya_tengo d+16
ya_voy a-16 d+16
yea a-25 b-31 c-35 d+34
yea__is d+18
yea_my d+17
yeah b-46 c-49 d+18
yeah$ a-35 b-27 c-27 d+37
yeah__@relative d+17
yeah__i a-16
yeah_in a-15 d+19
yeah_my a-17 d+19
years d-16
yello* a-17 c+15
yellow a-17 c+15
yep a-25 b-25 c-29 d+33
yep$ d+20
yerno a-17
yes b-38 d+26
yes$ a-50 d+35
yes_@medicine a-16 d+19
yes__# a+19 d-19
yes__@medicine a-29 b-17 d+26
yes__@relative a-21 c-17 d+23
yes__a a-16 d+16
yes__both a-22 d+22
yes__drink c-22
yes__have d+16
yes__i b-17
yes__is a-24 d+20
yes__mania d+16
yes__no b-24
yes__she d-16
yes__was a-16 d+18
yes_a d+17
yes_and d-15
yes_but a-17
yes_i b-18
yes_maam a-17 d+19
yes_me a+19 b-17 c-17 d-15
yes_my a-21 c-18 d+25
yes_oh a+18 d-19
yes_sir a-16 d+17
yes_to b-23 c-22
yessi* a-21 c-16 d+25
yessir a-21 c-16 d+25
yessir$ a-15 d+19
yeste* a+25 c-25 d-24
yesterday a+25 c-25 d-24
yesterday$ a+18 c-20 d-17
yet b-21 d-20
yet$ b-17 c+27 d-39
yo a+17 b-46
yo$ a+23 b-22 d-20
yo_@drive a-15 d+17
yo__dos a-15 d+16
yo__el d-16
yo__en b-18 c+15
yo__la b-24 c+19
yo__lo b-18
yo__no d-19
yo__que a-17 c+21
yo__sano a+17 b-16
yo__se a-22
yo__solo d-19
yo_le b-22 c-21 d+21
yo_lo a-16
yo_me a+21 d-19
yo_nada a+20 b-19 d-18
yo_ni b-15
yo_no a+26 b-16 c-24 d-28
yo_recuerde a+23 c-18 d-17
yo_sepa b-23 d-21
yo_solo b-21 c+15 d-20
yo_soy a+19 b-17
you a-34 b+40 c-19 d-22
you$ a-28 c+17 d-23
you__@relative c-20
you__a a-17 b+18 d-15
you__asking b-18
you__at c-16
you__count a-16
you__have a-20 b+17 d-20
you__i a-15
you__it b-31 c-25 d+27
you__later a+27 b-27
you__me b+18 c-22
you__morning b-17
you__my b+18 c-29 d-18
you__not c-23 d-24
you__on a-19
you__right a-16 b-15 d+17
you__send a-16
you__that a-15 d-19
you__the a-28 b+15
you__to b+28 c-26 d-21
you_all a-33 b+26 c-27
you_ask a-16 b+22 d-25
you_bet d+18
you_betcha a-17 b-17 d+20
you_can b-27 c-22
you_covered a+20 b-18 c-16 d-20
you_did a+18 b-18 d-16
you_for b-18
you_got a-27 c-21 d+17
you_guys c-19
you_have a-26 c-22
you_in a-22
you_know a-24
you_mean d-22
you_name a-16 c-18 d+19
you_need c-20
you_take b+17
you_text a+19 d-17
you_try a+15
you_yes b-16 c+16
young$ c-16
young* c-19
youngest c-19
youngest__# a+18 b-20 d-15
youngest_is c-18 d-21
your d-18
your_@body b+17 d-17
your__as a-16
your__is a-17
your_guess a-16
your_place d-20
yup a-28 b-19 c-21 d+27
yup$ d+18
zero a+43 b-37 c-36 d-40
zero$ a+30 b-27 c-28 d-30
zip a+29 b-26 c-26 d-27
¿ a-48 b+52 c-44 d-39
¿__@vehicle b+18
¿__a b+19 c-16
¿__de b+18 c-17
¿__en a-16
¿_el b+17 c-16
¿_la b+15
¿_me b+17 c-17
¿_que c-20
¿_y b+15
😂 c-17 d-19
😂$ d-18
😅 a-23 d-16
😅$ a-23 d-16
😩 a+16 d-16
😩$ a+16 d-16
🤰 a-19 d+19
"""
