"""Weights of the yes_no reader: written by ``python -m training.weights`` from 12507 texts; not by hand."""

SEALED = "6c4fa6f9102d46c9"

KNOWN = """\
# % + 0 0.8 09 1 10 10-4 100 11 110/70 118 12 12/7 14 15 150 16 160 17 18 19 1987 1994 1998 2 20 200 2004 2008 2009 2010 2011 2012
2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 21 210 212 22 23 24 25 27 29 2:15 3 30 31 34 39 4 40 41 43 44 45 4:20 5 50 50/50
52 54 55 555 58 6 60 60/40 61 65 66 67 69 7 70 71 72 74 76 78 8 80 81 83 88 89 9 90 91 94 95 98 99 a aa abdominal abejas abierto
abilify ablation able about abril absolutely abstemio abuela abuelita abuelo aca acaba acaban acabo acaso according account
acelerada aceptan acid acomoda acompana acostado across act acta actually acuerda acuerdo acupuncture acupuntura adderall addict
address adelante adhd adopted adrenalina afecta affirmative afford afib afirmativo afraid after afuera again against agarra agarro
age agenda ages ago agosto agradezco agree agua aguanta aguanto aguja ahead ahi ahora ahorita ahorros aide airway aja al alcanzo
alcohol alcoholic alcoholico alergia alergias alergica alergico alergologo algo alguien alivio all alla allergic allergies
allergist allergy alli almorzar almost almuerzo alone along alphabet already also alt alta altas although altita always am ama
amables amamantando amamanto amaneci amanecio amanezca amanezco ambulance america amiga amigo amigos amitriptilina amitriptyline
amlodipine amlodipino amor an anafilactico anafilaxia analisis anaphylaxis and anda andaba andamos andele ando anestesia
anestesiaron anesthesia anesthesiologist anexo angina anitos ano anoche anos another ansiedad answer answered answering answers
antes anticoagulante anticoagulantes antidepresivo antidepresivos antidepressant antidepressants antidoping anxiety anxious any
anybody anyone anything anytime apa apago aparato apartamento aparte apartment apenas apple appointment april aquella aqui arde
are arm army around arreglado arrepenti arrested arritmia arthritis as asado asegurar asi ask asked asking asleep aspirin aspirina
asthma asustada asylum at ataque ataques ate atienden atorados atras atrasada atraso attack attacks august aun aunque aunt
auricular auto autopista available aviso aware away awful ay ayer ayuda ayunas azucar b baby babys babysitter back backed bad bag
bags bail bailed baja bajado baje bajo ball balloon banana banarme band bank bano baptist bar barely barn bastantes bayamon be
beats bebe bebida bebo because bed bedtime bee been beer beers bees before beforehand behind being believe bells belly benadryl
bender bendito besides best bestie bet beta betcha better between bf bfing bien big bike bill biologically bipolar bipolaridad
birth birthday birthdays bit bite black bladder blanca blanket blocker blocks blood bloodwork bloqueos blown blues board bocado
bodas body bone boob book books boots booze borda borderline born borracho borreme borrosa boss bot botella both bother bottle
bottles bought bow box boy boyfriend bp bracelet brand brazo break breakdown breakfast breast breastfeed breastfeeding breathe
breathing bring bringing brings bro broke broken bronca brote brother brothers broto brought buddy buen buena bueno bugs building
bun bunch bupropion bus busca buscando buscar buscarme busco business buspar buspirone busy but buy by bypass bypasses c cab
caballo caballos cabecera cabeza cabinet cada cae cafe caffeine caida caigo cajas cajon calculos caldito calendar calendario calf
cali call calle called calling calor cama cambian cambiaron came camino camion can canas cancel cancela cancele cancelled cancelo
cancer capaz car cara card cardiaca cardiologist cardiologo cardiology cardiopatia care cargo carnal carnet carretera carrier
carro carry cars casa case casi casita cat catch cateterismo cath catheter catheterize cats caught cause cayo cbd cbt cdl celexa
celular central centro cerca cero cerrada cerre cerro certain certificate cervecita cerveza cesarea chair chamba chance change
changed changing chaplain chart chauffeur che checado checar check checked checking checks checkups checo chelas chequeo chest
chew chicago chichi chicken chico chip chiquito chofer cholesterol choque chorro christmas chronic church cien cigarettes cigarro
cinco cintura cirrhosis cirrosis cirugia cistitis cita citalopram city ckd clarisimo clarita claro clase class classes clean clear
cleared clinic clinica clock clopidogrel close closed clot clozapina coagulo cobran cobre coca cocaine coche cocinando codeine
coffee coke cold colesterol college colonoscopy coma comadre combine come comer comes comezon comi comida coming comio committed
como compadre companero company complica comprado compre compro con concert condom condon confianza confidencial confidential
confirm confirma confirmaron confirmed confirmo conflict congestive conmigo conocidas conozco consegui consent considered consigo
consta constantly consultarlo consulto contacto contar contesta contestado contestar contesto control controlada controlan
controlled controlo conviene convulsiones cooking copa copita corazon correct correcta correcto correo corro cosa cosas cosquillas
cost costo couch could coumadin counseling counselor counselors count counting country counts county couple course cousin cover
covered covid cowboys coworker cows cracker crawl crazy creatinina creatinine credit cree creek creeping crei creia creo cristal
cristiana cross crudo crumb ct cuadra cuadrado cual cuales cualquier cuando cuantas cuanto cuantos cuarto cuatro cubre cuenta
cuentan cuentas cuente cuenten cuento cuerda cuerpo cuesta cuff cuide cuido culvers cumple cumpli cumplo cunada cunado cured
currently cut cutting cvs cycle cycles cymbalta cystitis da dab daban dad daddy dado dads daily dale dama dan dana dando dano dar
dare dark darlene darlin date daughter daughters dav day days de dead dear debo decades decia decian decided decir decirle deep
define definitely definition deja dejame dejamos dejar dejarlo deje dejela dejelo dejeme dejo del delayed dele delusions demas
demasiado dementia demons demora den denied dentist dentista denver department depende depends deployment depo depre depresion
depressed depression deprimida desayunar desayune descansa descanso descartaron descarto desde desgracia desmaye desocupada
despues destetar detox dia diabetes diabetico diagnosed diagnosis diagnosticada diagnosticado diagnosticaron diagnostico dialisis
dialysis diario dias dice dicen dicho diciendo did die died dieron diet diez diferentes difference different dig diga digame digo
dije dijeron dijo dime diner dinner dio dios dip dira direccion dis discuss disease dislocated disorder disparo distintas
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
esposo esquina esquizoafectivo esquizofrenia esquizofrenico esta estaba estado estamos estan estar estare este esto estomago estoy
estres estudio estudios estuve estuviera estuvo evaluando evaluaron evaluated evangelica even evening ever every everybody
everyone everything everywhere ex exactamente exactly exacto examen examenes except excuse existia expecting expediente experience
expired explain extent eye eyes fabrica face facebook factory failure faint fall falla falls falta faltaba faltan familia familiar
family fan far farm farmacia fast fat fatal father fatty favor fea feas features feb febrero february fecha feed feeding feel
feeling feels feet fell fella felt fence fentanyl feo fetch fever few fiance fib fibrilacion ficha fiddle fiebre field fiestas
fifteen fifth fifty fighting figure figured figuring fijese fila file fill filled filling final find finde findes fine fines
finished fire firma firme first fit five fixed fixing flagged flat flight flu fluoxetina fluoxetine flutters flying foggy folks
follow followed food for forget forgot form forma formula formulario forth forties foster foto fought found four fourth frascos
freaked free frequent fresh friday friend friends frio from front fue fuego fuera fueron fuerte fuerza fui full fumo funciona
funciono funeral funny futbol gabapentin gabapentina gallbladder gallstones game gano garage garden garganta gaste gastritis gata
gato gatos gave gay gemelos genial gente get gets getting gf ghost girl girlfriend give given gives giving glass glasses go god
goes going gone good goodness got gota gotten gracias grad grade grado granddaughter grande grandkids grandma grandmother grandpa
grandson graso grave great grief groggy group groups grown guagua guardian guaro guess guest guilty gummies gummy gusta guste
gusto guy guys gym ha habana haber habia habit habla hablaba hablaban hablamos hablan hablando hablar hablarlo hable hablo habones
habria hace hacen hacer hacerlo hacerme haciendo had hago haha haldol half halfway hallucinated hallucinations hambre han hand
handled hands hang happen happened happening happens happy hard hardly has hasta hated have having hay haya hayan he head headache
headed health healthy hear heard hearing hears heart heartbeat hearts heavens heavier heavy hecho heck held hell help helped helps
hep hepatitis her here hermana hermano hermanos heroin hers herself hi hice hicieron hierbas hierro higado high hija hijo hijos
him himself hinche hincho hinted hip hiperactiva hipertensa hipertension hipertenso hipomania his historial history hit hitch
hives hizo hmm hold holding hole holter hombre home hon honduras honest honestly honey hongos hooked hope hopefully hoping hora
horario horas horrible horse horses hospital hospitalized hour hours house houston how hoy hs hubby hubo huelo hueso huh hungry
hurt husband husbands hydrocodone hypertension hypomania hypomanic hysterectomy i iba ibuprofeno ic icu id idea ido if iglesia
igual ill imaginate imaginese imagino implante importa imposible impossible imss in incontinencia inconveniente induced ine
infarto infeccion infecciones infection infections inflamado info informe infusion infusions injections inmigracion inpatient
inside instead insuficiencia insulin insulina insurance intensive intentando interesa internada internaron intersticial
interstitial into invega inyeccion ir iraq irme iron irregular is issue issues it itch itched itching itchy itself iud ivf
izquierdo jacket jaja jajaja jale jamaica jamas jamases jan january jaundice jefa jefe jeje jeopardy jesus jk job jodido johns
journaling joven joya jubilado jueves julio july june junio junior junta jury just justo keep keeping keeps kept ketamina ketamine
kid kidney kidneys kids killed kind kindly kinds kitchen knee knees knock knocked know knowledge known knows knuckling l la lab
labetalol labs lactancia lactando lado lady laid lamentablemente lamictal lamotrigina larga laryngospasm las last late lately
later latex law layoff lbs le leaks leaky least leave leche lee leer left leg legal lei lejos lengua lentes les lesbian less let
letra letting levanta levanto leve levels lexapro libre licencia licenciada license lick lie life ligada ligaron light like lil
limit limite limpia limpio linda line lined lines lips lisinopril list lista listening listo lithium litio little live liver
livers lives llama llamaban llamada llamame llaman llamarme llame llamen llanta llave llega llegado llegamos llegar llego llegue
llene lleno lleva llevar llevarme lleve llevo llueva lo lobby loca lock locked loco locos locura log lol long look looked looking
looks loopy lord los losartan lose lost lot lots loved low lucky luego lugar lunch lunes luz lyft lying lyrica m ma maam machine
macon made madre mai major make makes making mal mala male malisima malo mama mamar man manage manager managua manana mandar mande
mandeme mando maneja manejando manejar maneje manejo manera mania maniaco maniacos manias manic mano manos many maquina marathons
maratones maravilla marca marcapasos march marco mareadita mareo margarita marido marihuana marijuana marisco mariscos marriage
married martes marzo mas mate matriz matter mature may maybe mayo mayor mdd me mean means measured med media medicaid medical
medicamento medicamentos medican medicare medication medications medicina medicinas medicine medico medics medido medio mediodia
meds meet meeting mejor melatonin men menopause menopausia menopausica menor menores menos mensaje mensajes mente mentioned mentir
mercy mero mes meses mesias messages metadona meth methadone meto metoprolol metro mexico mg mhm mi mia middle midnight miedo
miento might migracion migrana mija mijita mijo mil milagro mild miles milk mind minds mine minor minute minutes minutos mio
miracle mirar mire mis misa misdiagnosed misma mismo miss missed mitad mitral mixed mo modelo modo molesta mom moment momento moms
monday mondays monitor monterrey month monthly months monton more morning mornings morphine most mota mother mothers moved much
mucha muchas mucho mude mujer multivitamin mundo murio murmur mushrooms must muy mwf my myself nace naci nacido nacimiento nacio
nada nadie nah name named names napping nary naturales nausea nauseas nauseous navidad navy near necesita necesitan necesito need
needs nefropatia negar negativa negative negativo neighbor neighbors neither nel nene nephew nerve nerves nervios nerviosa nervous
never new newborn nexplanon next ni nicotine niece nieta nieto nietos night nightmares nights nina nine ninera ningun ninguna
ninguno nino ninos niquel nkda no nobody nobodys noche noches nomas nombre nombres none nonstop noon nop nope nor normal normales
normally nos nose not nothing nothings novedad novela novia novio now nubes nuera numb number numbers numero nunca nurse nurses
nursing nuts o ob objection obligatorio obvio ocd ocho october octubre ocupada ocupado ocurra of off offered office officially
ofrecio oh ohio oi oia oido oiga oigo ojala ok okay ol olanzapina old older olvido on once one ones only oops open operacion
operada operaron opere or orden organos organs orina orinar orino other others otherwise otra otro ought our out outside ovarios
oven over overactive owe owes own ox oxybutynin oxys oye pacemaker paciente pacifico pack packed padece padecia padezco pads pagar
pai pain pais palabra palabras palos palpita pana panal pancreas pandemia panel panic panicked panico panzona papa papas papel
papeles paper papers paperwork par para parale paramos paranoid parar parce pare parece parecido pareja parents parezco parir
parking paro paroxetina parqueo part parte partial partida partir partners parto parts pasa pasada pasado pasando pasaporte pasar
pase pasele paso pass passed passport past pastel pastilla pastillas pastillita pastor pata patch patient patients patron paxil
pcp peanuts pecho pedi pediatrician pedir pee pega peino peleando pena penal pendiente pendientes penicilina penicillin pensaba
pensando pensarlo pense people per percent percocet percs perder perdi perdio perdon perf perfect perfecta perfecto perfectos
period periods perlas permiso permit pero perro perros person persona personal pharmacist pharmacy phone physical pick picking
picks pickup pide piden pidio pido pie piece piedra piedras piel pienso pierdo pijama pill pills pink pipi pirulos piso pjs place
plain plan planned planning plans plant plata plavix please plenty plumbing plumbings plus po pobrecito poco poder podia podria
polen police poliquisticos pollen polvo polycystic poncho poner pongo poquito por porch porque porros positiva positive positivo
posparto possible possibly post postpartum postraumatico pot pots praise pray prayed prayer prazosin preeclampsia prefer prefiero
preg pregabalina pregnancy pregnant pregunta preguntado preguntan preguntar preguntarle preguntas pregunte pregunto
prehypertension preinfarto prena prenada preocupe prescribed prescriptions present presion pressure pretty prima primer primera
primero primo pristiq privado private probably probado probando probar probe problem problema problemas problems procedimiento
program prolapse prolapso promise pronto proof propranolol prostata prostate protection protein proxima prozac prueba pruebas
pruebo psicoanalisis psicologa psicologo psicologos psicosis psicotico psiquiatra psiquiatras psiquiatrico psych psychiatrist
psychologist psychosis psychotic pt ptsd puebla pueblo pueda puede pueden puedo puerta pues puesto puked pull pulled pulsera pump
pumping punto pura puras puro puros puse pusieron puso put quadruple que queda quedan quede quedo queria question questions
quetiapina quien quiera quiere quieren quiero quince quirofano quit quita quitaron quite quito quiza quizas race races railroad
rain rajo ran random rango rapido rara raras rarely raro rash rate rather ratito rato raw rayita rayitas reaccion reaccione
reaching reacted reaction reactions read ready real realidad reality really reason recai recaida recall recetaron recetas rechazan
recheck recien reckon recliner recoge recoja recojan recojo record records recovering recovery recuerda recuerdo recuperacion red
refiere refresco registraron regla regreso regular rehab rehabilitacion relampaguee relapsed related reloj remedios remember
remembers removed repeat repetir repite request required respirar responder rest resuelto resultado resultados results retired
retraso revisado revisaron reviso rezar rhythm ride right ring rinon rinones rise risperdal risperidona road roads roble robot
rodilla roger roja roll rompio ron roncha ronchas roof room roomie roommate roommates rosada roto rough rounds rule ruled run
running runs s sabado sabe saber sabra sabria sacaron saco sad safe said sailed sala sale salen salga salgo sali salido saliendo
salieron salio salir salva salvador salvo same sana sane sangre sanito sano santo sarpullido sat saturday saturdays saved saw say
saying says scan scare scared scarred schedule schizo schizoaffective schizophrenia schizophrenic school scratch screamed
screaming se sea sec second section secundaria security see seeing seen sees seguimos segun segunda segundo segura seguridad
seguro seis seizure self semana semanas send sending senior senor senora senorita sent sentada senti sepa september ser sera seria
serian serious seroquel sertralina sertraline service sesion sesiones sessions set settled seven seventeen seventy several severe
sex shadows shall shape shared she shell shellfish sherry shift shifts ship shock shoes shoot shop short shot should shoulder
showed shower shrink shrooms shuttle shy si sick side siempre siento siete sign significa sigo sigue sillon simon sin since single
sink sintrom sir sirve sirvio sis sister sit sitio sitter sitting six sixteen sixty skin skip skipped skips sleep sleeping sleepy
sleeve slept slot small smoke snacks snipped snow snowed snri so sober sobrina sobrino sobrio social sofa sola solamente solito
solo soltar sombras some somebody someone someones something sometimes somewhere son sonda sons soon sophomore soplo sorry sort
sospecha soul sound soup soy spasms speak spell spells spent spinal spirits spot spots spravato spray spring squat ssri ssris st
stable stage stand standby start started starting state station stay staying stays stent stents steroids stick still stimulator
stings stomach stone stones stop stopped store story stoy straight strange street stress stroke strong strongest struggling stuck
stuff su sube suboxone suegra suegro suelta suelto sueno suerte sueter sufrido sufro sugar suits sulfa summer sun sunday sundays
supe super supongo supper suppose supposed supuesto sure surgery surprise sus suspected svt swapped sweet sweetheart swell swelled
swing swinging switch switched swollen t taco take taken takes taking tal talk talked talking taller tambien tampoco tan tanto
tape tapon taquicardia tarda tarde tardecito taxi tbd tbi tdah te tea tecito teen teenager teenagers teens teeth teetotaler
tegucigalpa tele telefono tell telling tells temprano ten tendria tener tengo tenia tenido tension terapeuta terapia terapias
tercer tercero termine termino terrible tes test tested tests teta texas text textbook texted texting textos texts th than thank
thanks thanksgiving that thc the them then therapist therapy there these they thing things think thinking thinks thinner thinners
third thirty this those though thought three threw throat through thursday thursdays thyroid tia ticker tickers ticket tied tiempo
tiene tienen tight til tila till time timer times timing tio tipo tirada tired tiroides tms to toast tobacco toc toca toco toda
todas todavia today todo todos toe together told tolerated tolero toma tomaba tomado tomando tomandome tomar tomaron tome tomo
tomorrow tongue tonight too took top touch touched town trabaja trabajan trabajando trabajo track tractor trae traer traffic
trafico trago traigo train trajo tramadol tranqui trans transaminasas transfer transplant transport transporte trash trasplantada
trasplante trastorno tratamiento trataron trazodone treat treated treatment treatments treinta tren tres tried trimester
trintellix trip triple triste tristeza troca trompas trouble truck trucks truene trust try trying tuanis tubal tubes tucked
tuesday tuesdays tulsa tumor turn turned turning turno tuve tuvieron tuvo tv twelve twenties twenty twice twin twins two tylenol
uber uf uff uh ultima ultimamente ultimo ultrasonido ultrasound un una unas uncle under underage unfortunately uni unico unit
universidad unless uno unos until up upper urgencias urine urologist urologo urticaria us usado usar use used using uso usted
ustedes usually utero uterus uti utis uy va vale valve valvula vamos van vanderbilt vape varias variety varios varon vasectomia
vasectomy vaya ve veces vecina vecino veia veinte vejiga velorio vemos venezuela vengo venlafaxina veo ver verano verdad veremos
very vesicula vet vez vi viaje viajo vice vicios vida vieja viejo viendo viene viernes vieron vietnam vine vinito vino violent
virgen visiones visions visit visto vitaminas vitamins vive vivo voces vodka voice voicemails voices volver volvi vomite vomiting
voto voy vueltas vuelto vuelvo wagon wait waiting wake wakes walgreens walk walked wall walmart want wanted wants ward warfarin
warfarina was wassup watch watched watching water way ways we weak weaned wear weather weddings wednesdays weed week weekend
weekends weekly weeks weird well wellbutrin welts went were what whatever wheel when where which while whiskey whistle white who
whole why wife wifes wild will willing wine winter wisdom wish with within without woke women wondered wood word words work worked
working works worries worry worse worst wort would wow wreck wrist write writing wrong wrote x xanax xarelto y ya yea yeah year
years yellow yep yerno yes yessir yesterday yet yo yoga you young youngest your yup zapatos zero zip zoloft ¿ 🎂 😂 😅 😩 🤰
"""

LINES = """\
no other unsure yes
# b-33 c-28 d+27
#$ b-23
#_# a-32 c-22
#_% a-20
#_@date d-22
#_@medicine d+17
#_@month a-22 c-26 d+30
#_@relative b-21
#_@vehicle c-20
#_@visit d-17
#_@year c-37
#__# a+16 b-40 d-17
#__@date b-28 c-28
#__@day b-18 c-29
#__@late c+26 d-24
#__@medicine b-17 c-24
#__@relative c+19 d-41
#__@stop a-19
#__@treat a-16
#__@year a+27 c-19 d-27
#__a a+26 b-32 c-24
#__ago c-18
#__and a-40 b-19 d+22
#__as c-16
#__at c-17
#__be a-16 b-19
#__been d-15
#__bien a-19 d+19
#__birthday a-19 d+19
#__can c-19
#__clean a-24 d+25
#__could a-17
#__day a-17
#__do a-24
#__el b-17 c-23
#__en b-16 d-16
#__es a-20
#__far c-17
#__for c-17
#__go a+17 d-17
#__half a+20 d-19
#__has d-21
#__i b-28 d+16
#__imposible b+15
#__is a-16 c-16 d+21
#__jaja a-17 d+18
#__la b-16
#__last c-17
#__le a-16 d+17
#__lol a-18
#__los c-15
#__mania c-19
#__mature a+20 d-20
#__medio a+20 d-22
#__morning c-21 d-22
#__my b-23
#__nada a-23 d+23
#__night b-16
#__no d-21
#__not a-18
#__nothing a-18 d+19
#__now c-18
#__of a-20
#__old b+17 c-18
#__on a-27
#__one a+17 c-24
#__out a+19 d-20
#__right a-16 d+17
#__since a-17 d+18
#__so a-18 d+16
#__sober a-26 c-23 d+29
#__still a-17
#__that d-17
#__time c-16
#__timer a+16
#__to b-21 c-16
#__today a-21 b+17
#__vez a-19 d+19
#__was a-16 b-18 c-20 d+24
#__week c-19 d-15
#__will b-16
#__y b-16
#_am a-17 c-15 d+18
#_and a+16 c-16 d-17
#_at c-16
#_ay a-23 d+23
#_but b-17
#_casi a-19 d+19
#_count c-16
#_days a-38 b-27 d+31
#_de a+18 b-21 c-29
#_dias a-22 d+17
#_el b-18
#_en a-21 b-16 c-16 d+23
#_este a-15
#_i b-21
#_in c-27
#_is b-22 c-18
#_it d+15
#_just c-16
#_last c-25 d-19
#_lol a+21 b-19 d-19
#_me a+18 d-19
#_mg b-20 c-20
#_minutes a+17 b-30 c-27
#_minutos a-20 c-15 d+22
#_next c-20
#_of d+16
#_or a-20 c+22 d-17
#_over b-29 c-31
#_percent a-33 c+20
#_que c-15
#_rounds a-17 d+18
#_semanas c-24 d+20
#_since a-19 d+16
#_soy a+21 d-22
#_this a+16 b-15
#_til a+16 d-17
#_weeks a-18 b-34 c-26 d+29
#_x a-15
#_y a-22
#_yo a-19
% a-20
%$ a-15 d+15
110/7* a+18 d-19
118/7* a+22 b-15 c-16 d-22
120/7* a+20 c-16 d-20
= c-16
=said:adult:ask c-55 d+21
=said:adult:no a-25
=said:adult:unsure a-31
=said:adult:yes a+40 b-31 d-31
=said:allergy:ask c-24 d-20
=said:allergy:no c-15
=said:allergy:unsure a-24 b-25 c+25 d-20
=said:allergy:yes a-56 b-29 d+36
=said:any:ask c-16
=said:any:no c-21
=said:any:unsure a-57 b-56 c+63 d-60
=said:any:yes c-58 d+18
=said:ask b+30 c-25
=said:ask:a_correction_that_ends_in_a_question c-17
=said:ask:a_question a-108 b+101 c-46 d-107
=said:ask:does_not_want_to_answer,_or_did_not_understand b+40 c-36 d-43
=said:ask:none_of_yes,_no,_unsure b-69 d+17
=said:ask:opens_with_no,_but_tells_otherwise a-25 b-41 c-30 d+36
=said:ask:signs_of_both a+16 b-52 c-38
=said:ask:someone_else's_condition a-20 b+37 c-23 d-37
=said:coming:no a-26 b-72 d+32
=said:coming:unsure a-26 b-38 c+45 d-48
=said:coming:yes a+17 b-29 c-22
=said:heart:ask d-33
=said:heart:no a+28 b-85 d-29
=said:heart:unsure a-20
=said:heart:yes c-49 d+22
=said:home:ask c-54
=said:home:no a-16 b-43 d+21
=said:home:unsure b-41 c+26 d-35
=said:home:yes a+16 d-30
=said:no a+60 b-66 c-34 d-38
=said:no:nobody_to_take_them a+34 b-45 c-33 d-20
=said:no:not_that_they_know_of a-29 b-23 c+32 d-35
=said:no:opens_with_no a+34 b-45 c-39
=said:no:someone_else_has_it,_the_person_does_not a+46 b-78 c-23 d-29
=said:no:the_last_word b-22
=said:no:the_last_word_after_a_correction a+19 d-23
=said:no:the_last_word_after_all b-45
=said:no:what_the_text_says_about_the_question a+46 b-33 c-39 d-32
=said:now:ask c-37
=said:now:no a+17 b-44 c-30
=said:now:unsure d-16
=said:now:yes a-40 b-98 c-37 d+59
=said:organ:no a+21 b-67 d-32
=said:organ:yes a-38 b-29
=said:pregnancy:no a+47 c-25 d-68
=said:pregnancy:unsure a-22 b-54 c+25
=said:pregnancy:yes a-48 c-55 d+39
=said:prior:no b-22 c-21
=said:prior:unsure a-24 c+26 d-28
=said:prior:yes a-60 c-19 d+31
=said:psychosis:ask d-18
=said:psychosis:no a+44 b-30 c-15 d-53
=said:psychosis:unsure a-18 c+21 d-62
=said:psychosis:yes a-40 b-25 d+17
=said:ride:no a+22 b-21 c-21 d-29
=said:ride:unsure d-23
=said:ride:yes a-15 b-52 d+16
=said:substance:ask d-23
=said:substance:no a+17 b-37 c-27
=said:substance:unsure d-28
=said:substance:yes a-19 b-17 c-50 d+33
=said:unsure a-44 b-38 c+58 d-57
=said:unsure:never_looked_into c+16
=said:unsure:no,_in_doubt d-19
=said:unsure:others_think_so a-32
=said:unsure:words_of_doubt a-44 b-37 c+58 d-56
=said:yes a-51 b-50 c-45 d+66
=said:yes:an_idiom_that_agrees a-45 b-39 c-35 d+45
=said:yes:opens_with_yes a-29 b-29 c-74 d+54
=said:yes:the_last_word a-27 c-26 d+23
=said:yes:the_last_word_after_all a-32 c-23 d+27
=said:yes:two_or_more_of_them_named a-31 b-44 c-36 d+42
=said:yes:what_the_text_says_about_the_question a-25 b-35 c-18 d+29
=said:yes:what_the_text_says_after_all a-29 d+20
=said:yes:words_of_agreement a-27 b-28 d+28
=short b-35
? a-67 b+76 c-22 d-65
@animal b+37 c-66 d-27
@animal$ a-17 c-32
@animal__it b+16 d-18
@animal_got a-18 b+22 c-18 d-23
@animal_had b+15
@animal_has b+16 d-15
@body b-44 c-24 d+18
@body__all b+16
@body__el a-25
@body__i c-16
@body__it b-16 c-18
@body__la d+16
@body__no a-16 d+17
@body__on b-19 c-17
@body__the c-17
@body__up d+18
@body_are a+17 d-17
@body_cancer a-16
@body_full a+19 d-18
@body_infections c-16 d+17
@body_is b-23 c-15 d+21
@body_me a-22 c-16 d+16
@body_no a+19 b-15 c-19 d-16
@body_on d-17
@body_si a-16
@body_since d+18
@body_spasms d+16
@body_surgery d+18
@body_up a-19 d+18
@body_yes a-17 d+16
@book d-23
@book$ a+19 c-24 d-18
@call a-33 b+41 d-25
@call__# a-16 b+17
@call__eso a-15
@call__is b-16
@call__later a+24 b-23
@call_de a-15
@call_is a-21 b+21 c-16 d-20
@call_me a-18 b+27 c-29 d-16
@call_my b-19 d-16
@cancel c-49
@cancel$ a+37 b-29 c-32 d-30
@cancel_it a+21 d-22
@clinician c+23 d-33
@clinician$ c-15
@clinician__# a-26 d+17
@clinician__@medicine a-36 b-25 c-30 d+41
@clinician__@year a-23 d+23
@clinician__a a-25 c+16 d-20
@clinician__algo b-15
@clinician__all c-19
@clinician__bipolar a-17 b-17
@clinician__de b-20
@clinician__descarto a+16 c-23
@clinician__el b-16 c-17
@clinician__he d-18
@clinician__hypomania c+16
@clinician__i d-16
@clinician__it b-18
@clinician__la b-15
@clinician__mania b-16
@clinician__on c-17 d+19
@clinician__puso b-16
@clinician__que b-27
@clinician__tests a-15 c+15
@clinician__that c-16
@clinician__to b-25 c+19 d-19
@clinician__trastorno c-16
@clinician_and c-23
@clinician_de b-22
@clinician_dice c-17
@clinician_dijo b-25
@clinician_el c-16
@clinician_has a-19 b-20
@clinician_is a-26 c+20 d-19
@clinician_knows c-16
@clinician_lo b-15
@clinician_me b-24 c-21
@clinician_por a-18 d+20
@clinician_said b-18
@clinician_says c-40
@clinician_thought b-17 c+18
@clinician_told a+16
@clinician_wants c+15
@clinician_y b-18 c-22
@clothes a-51 b+19 c-20 d+16
@clothes$ a-41 c-36 d+39
@clothes__el d-16
@clothes_off b-16
@clothes_there a-18 b+20 d-20
@date b-39 c-29
@date$ b-30 c-21 d+21
@date_# a-25 b-18 c+15
@date__will a-15 c+16
@date_birthday a-19 d+19
@date_timer a+16
@date_y c-15
@day b-16
@day$ a-19
@day_@day a-19 b-16 c-19 d+20
@day__# a-17 d+20
@day__@day a-28 b-20 c-22 d+27
@day__i a+18 d-17
@day__las a-20 d+20
@day__not a+17 d-19
@day__on a-16
@day__the d-15
@day__y a-18 c-18 d+18
@day_is d-15
@day_me b-15 d-19
@day_y b-18 c-25
@door a-26 c-45 d+18
@door$ a-19 b+18 c-35
@door__me a-15 d+15
@drink c-15
@drink$ c-21
@drink__# a-20 d+20
@drink__that a+17 d-19
@drink_at a-26 b-22 c-20 d+26
@drink_confirmo c+16
@drink_cuenta b+16
@drive c-43
@drive$ a+20 b-16 c-33
@drive__@drive a-22 d+22
@drive__i b-19 d-18
@drive__misma a+15
@drive__now b-17 c-15 d+15
@drive__tractor d-17
@drive_me a-19
@drive_right a+15
@drive_the d-17
@drive_y a+17
@drive_yo c-21
@drug$ b-22
@drug_@drug a-20
@drug__# a+16
@drug__@day a+17 d-22
@drug__@drug a+20 c-16
@drug__@relative d-16
@drug__but a+16
@drug__cuenta d-18
@drug__day a-19
@drug__en b-19 c+18 d-20
@drug__for b-16 d-17
@drug__is b-25 c-15
@drug__it a+25 b-21 c-22 d-18
@drug__las c-16
@drug__little d-26
@drug__night a-25 b-19
@drug__of c-19
@drug__only b-15 d-16
@drug__out a-19 d+19
@drug__pain a-17 c+20
@drug__problem c-25
@drug__sleep c-18 d-21
@drug__that b-23 c+18
@drug_all d+15
@drug_and a+23 c-19 d-16
@drug_at b-19
@drug_count a-16
@drug_cuenta a-17 b+22 c-17 d-27
@drug_daily c+19
@drug_does b-18
@drug_every a-18
@drug_for d-17
@drug_on b-16 d-20
@drug_only a-20 b-22 c+25 d-25
@drug_that a+23 b-21 c-21 d-16
@drug_to a+22 c-22
@eat b-16 c-25
@eat$ c-19
@eat__my a-16
@eat__not c+16
@english a-16 b+18 c-15 d-20
@english$ a-15 b+17 d-19
@fetch a-20
@fetch$ a-22 c-36 d+23
@fetch__@relative a-27
@fetch__mi c-17
@fetch_la b-18 c+17
@fetch_mi a-21
@food c-17
@food$ b-22 c-37
@food__# a-20 d+20
@food__a b-16
@food__not a-19
@food_a a-17 d+16
@food_and b-15
@hello a-27
@holiday a+19 b-41
@holiday$ a+24 b-28 c-28
@hours b-28
@hours$ b-25
@hours_me c-17
@howmuch a-59 b+44 d-38
@howmuch$ a-25 c-31
@howmuch_@howmuch b+17 d-16
@howmuch__@visit b+20 c-18 d-17
@howmuch_dura c-15
@howmuch_sale b+15 c-16 d-15
@howmuch_tiempo a-15 b+19 c-22 d-18
@insurance b+21 d-37
@insurance$ a-22 d-19
@insurance__lo c-17
@insurance__so a+15
@insurer c-23 d+16
@insurer$ b-17 c-21 d+22
@insurer__@relative d+15
@insurer__it b+15 d-22
@insurer__la d-15
@insurer__me b-21 c-16
@insurer__no a-15
@insurer__que a+19 b-17 d-19
@insurer__ser a+21 b-19 d-20
@insurer_a a+20 c-32 d-24
@insurer_mi a-21 d+20
@late a-26 b-24 c+26
@late$ a-36
@late__not c+15
@machine a-16
@machine$ b+15 c-15
@medicine c-24 d+18
@medicine$ c-24
@medicine_# b-15
@medicine_@medicine a-25 b-22 c-28 d+32
@medicine__# a-29 c-16 d+26
@medicine__@clinician c-18 d+16
@medicine__@date a+18 d-20
@medicine__@medicine a-20 b-28 c-25 d+29
@medicine__@stop a+15 c-17
@medicine__@symptom c-15
@medicine__@treat b-39
@medicine__@year b-18 c-23
@medicine__a a-16
@medicine__am a-20 d+22
@medicine__and b-28
@medicine__can a+26 b-20 d-25
@medicine__clopidogrel d+16
@medicine__clot a-19 d+19
@medicine__day a-16 d+18
@medicine__days a-16
@medicine__dolor d+16
@medicine__el a-16
@medicine__eso b-17
@medicine__if b+15 c-20
@medicine__is a-19 b-15
@medicine__it b-24
@medicine__la b-23 c-33
@medicine__las c-16 d+18
@medicine__lo c-17
@medicine__me b-24 c-32
@medicine__my a-27
@medicine__nada d+16
@medicine__ni d-16
@medicine__no a-23 b-21
@medicine__not a-17 b-16 d+15
@medicine__of a-22 c-17
@medicine__one a-19 c-16
@medicine__prescribed b-20
@medicine__so a-23 d+16
@medicine__something a-17
@medicine__un d-17
@medicine__wait b-18
@medicine__y a-16 b-20
@medicine__yes a-18
@medicine_and c-31
@medicine_are c-17
@medicine_cabinet a-16 c-16 d+16
@medicine_count a-22 d-23
@medicine_de c-17
@medicine_en b-18
@medicine_every d+16
@medicine_for b-30
@medicine_it a+23 b-18 c-16 d-23
@medicine_me a-17 c-18 d+25
@medicine_no b-27
@medicine_now a+18 c-17 d-15
@medicine_para b-15
@medicine_por a+18
@medicine_primero d+16
@medicine_se c-15
@medicine_since b-17 c-18 d+22
@medicine_than c-17 d+19
@medicine_that a-17
@medicine_then d+16
@medicine_twice d+16
@medicine_y b-33
@month b-38
@month$ b-45
@month__@drug a-18 d+17
@month__@treat a+19 c-17 d-18
@month__i a-16
@month__not a-22 c-16 d+23
@month__the d+16
@month_ago c-17
@month_and a-17 b-17 c-25 d+23
@month_limpio a-20 d+21
@month_shy a+15 d-15
@month_sin a-18 d+17
@month_so a-18 c+17
@month_sober d+16
@move b-34
@move$ b-16 d-19
@open$ d-18
@open__# a-19 b-16 c-18 d+20
@open__surgery d+15
@open_heart d+15
@open_up c-18
@parking b+17 c-33
@parking$ b+16 c-15 d-19
@parking__with b-15
@parking_lot a+18 b-21 c-16
@pay a+25 c-29 d-19
@pay__and d+15
@pay_for d-16
@person b+15
@person$ b+16 c-22
@person__me a-21
@place c-16
@place$ d-20
@place_es b-23
@price$ a-21 c-19
@price_is c+15
@relative$ a-22 b-19
@relative_# b-19 c-18
@relative_@drive a-36 c-27 d+28
@relative_@insurer c-19
@relative__# c-43
@relative__@body a+22 b-18 d-22
@relative__@drive a+18 d-19
@relative__@fetch a-20 c-27 d+25
@relative__@food a-19 c-23
@relative__@insurer a-21 d+26
@relative__@medicine a-18 b+23 c-30
@relative__@relative b-23
@relative__@sick a+16 b-25 c-20
@relative__@treat b+21 c-24 d-15
@relative__@year a-16
@relative__a c-16
@relative__afuera a-15 d+17
@relative__ahi c-16
@relative__all a-18
@relative__am a-26
@relative__and a-30 b+16 c-28
@relative__anticoagulantes a-16
@relative__are b-19 c-17
@relative__as c-18
@relative__asleep a-17 d+17
@relative__at c-19
@relative__bad a-16 b+15 d-23
@relative__better b-17
@relative__bipolar c-22
@relative__born b-16 c-15
@relative__both b+17 d-16
@relative__bring a-16 c-15 d+21
@relative__busca a-17 d+17
@relative__but a+27 b-32 c-52
@relative__can c-21
@relative__cancer a-16 b+16 d-15
@relative__carro b-19
@relative__catheter b-20 d+16
@relative__cirrhosis d-18
@relative__con d-20
@relative__de d-32
@relative__del d-15
@relative__dia b-17
@relative__dialysis b+18 c-19 d-29
@relative__dio c-21
@relative__do a-16 d+15
@relative__drink b-19 c+17 d-16
@relative__drinker b-17
@relative__drogas a-19 b+20
@relative__el b-20
@relative__embarazada a-17 b+18 d-19
@relative__en c-20
@relative__ese d-18
@relative__espera d+16
@relative__estamos b-19 c-19
@relative__for a+16 c-28
@relative__gets c+20 d-19
@relative__ha d-16
@relative__had d-17
@relative__handled a-16
@relative__have b-21 d-28
@relative__he a-18 b-23
@relative__him b-19
@relative__if a-21
@relative__in c-32
@relative__it a-15
@relative__know a-19
@relative__la a+18 b-36
@relative__las c-19
@relative__le d-18
@relative__liver d-21
@relative__llevo b-19
@relative__lol a+19 b-20 d-15
@relative__los a-18
@relative__me c-21
@relative__mi b-25
@relative__nietos b-21
@relative__no a+22 d-37
@relative__not b-39
@relative__now a+15
@relative__of a-19 d-16
@relative__ofrecio a-17
@relative__ok a-19 c-20 d+21
@relative__on b+17 c-20
@relative__one b+18
@relative__out d-15
@relative__patient b-27 d+20
@relative__pero c-22
@relative__por a-26 b-16 d+22
@relative__pregnant a-18 b+16
@relative__presion d-19
@relative__pressure d+17
@relative__puede c-31
@relative__que b-31 c+29
@relative__remembers c+16 d-20
@relative__say a-26 b-25 c+18
@relative__schizophrenic b+19 d-21
@relative__se b-18
@relative__see a+16 c-19
@relative__she a-20 b-23
@relative__si a-27 b-22 c+17
@relative__siete a-18
@relative__snipped a+17 b-17
@relative__so b-20
@relative__stroke d-15
@relative__take a+15 b-15 c-15 d-15
@relative__tengo a-19 c-17
@relative__the a+20 c-28 d-16
@relative__them c-15 d-15
@relative__there d+17
@relative__this a+18 b-24 c-18
@relative__to c-33
@relative__toma c-18
@relative__trabajando a-17
@relative__tres d-17
@relative__un b+26 c-20 d-34
@relative__up a+15 d-19
@relative__voces a-15 c-26
@relative__with b-24
@relative__working a+16 c-28
@relative__y c-21
@relative__ya b-18 c-17
@relative__yes a-16 b-21
@relative__yo b-17 c-23
@relative_a b-20
@relative_and c-29
@relative_are a-29 c-18 d+15
@relative_at a-18 d+17
@relative_aunque d+15
@relative_can b-40 c+25 d-19
@relative_de a-20 c-30 d+19
@relative_dice a-17 b-29 c+32 d-24
@relative_did a+19 c-27 d-22
@relative_died a-19
@relative_dijo a-15 d+22
@relative_does a+21 c-23 d-28
@relative_drinks c-18
@relative_el a-23
@relative_es a+23 c-29 d-26
@relative_esta c-20
@relative_first a-15 c+18 d-19
@relative_got b-21 c-24
@relative_had b+18 c-33 d-21
@relative_has a+16 d-30
@relative_here a+16 d-17
@relative_i a-27 b-17 d+17
@relative_if c+25 d-24
@relative_is c-18
@relative_just a-23 c-16
@relative_la a-29 b+22 c-29
@relative_le b-19
@relative_left d+15
@relative_me b-20 c-21 d+22
@relative_might a-17 c+18
@relative_mis b-15
@relative_murio c-16 d-17
@relative_no a+23 b-38 d-17
@relative_not a+16 b-17 d-15
@relative_on b+17 c-30
@relative_pidio a-17 d+18
@relative_puede a-19 b-17
@relative_sabe b-20
@relative_said a-30 b-29 c-28 d+34
@relative_says a-24 c+16
@relative_se d-19
@relative_she b-22
@relative_si d-15
@relative_side b-17
@relative_takes a-19 b+23 c-16 d-22
@relative_tambien a-16 c-15
@relative_the c-17
@relative_thinks c+18 d-19
@relative_toma a-18 b+19 c-27
@relative_took a-15
@relative_trabaja a+17 c-25
@relative_tried c-16 d-16
@relative_tuvo a-22 b+23 c-17 d-22
@relative_was a+17 c-30 d-20
@relative_were b-16 c-20
@relative_will a-23 b-26 d+29
@relative_would a-23 b-32 c+36 d-32
@relative_y b-33
@ride b-25
@ride$ a-23
@ride__@cancel a+18 d-17
@ride__@relative a-18 d+17
@ride__not a+17 d-15
@ride__through b-16 d-20
@sick a+15 b-25 d-46
@sick__@stop a+18 d-15
@sick__not d-16
@stop d-15
@stop_@drug c-17
@stop__# a+25 d-24
@stop__@clothes b+16 d-16
@stop__@drug a+16 d-16
@stop__a b-18 c+17 d-20
@stop__alla b+18 c-17
@stop__at b-16
@stop__dar a+15 d-15
@stop__en c-16 d-20
@stop__la d-19
@stop__my c-15
@stop__pecho a+20 d-19
@stop__semana a+15
@stop_de a+18 b-21 c-26
@stop_mi a-16 b+19 c-19 d-17
@stop_the d-21
@stop_ver a-18 c+20
@symptom a-29
@symptom$ b-17 c-26
@symptom__it a-18 b-17 d+20
@symptom__over a-15 d+17
@symptom__that a-21 c+26 d-25
@symptom_all a-15 d+17
@symptom_but b-16 d-16
@symptom_esa a-16
@symptom_for a-15 c-16 d+18
@symptom_once c+15 d-16
@thanks a+22 c-59 d-20
@thanks$ a+31 b-33 c-25 d-27
@thanks__asking b-19
@thanks__dios b-26 c-21
@thanks__el a-22
@thanks__for b-19
@thanks__todo a-18 b+19 d-19
@thanks_a c-22
@thanks_por a-26
@traffic c-15
@traffic$ a+18 b-18 d-18
@traffic__# d-20
@traffic_en a-18
@traffic_on a+16
@treat a-25
@treat__@body b+19 d-17
@treat__@medicine a-37 b-35 c+22
@treat__@month d-15
@treat__@relative b+16 c-15
@treat__@year d+17
@treat__a c-30
@treat__la c-18
@treat__my b-16 d+16
@treat__no a-21 b-18 c+27 d-25
@treat__the d-15
@treat__y a-17
@treat_and c-28 d+17
@treat_dos c+18 d-19
@treat_for a-21 b-19 c-19 d+26
@treat_hasta a+16 d-16
@treat_hurt b+16 d-18
@treat_like a-17 d-17
@treat_no a-17
@treat_si c+17 d-16
@treat_y b-20
@treat_yes a-20 c+19 d-16
@vehicle a+20 c-41 d-30
@vehicle$ a+40 c-36 d-42
@vehicle__@relative a-17 c+18
@vehicle__my a-17 c+18
@vehicle_a d-20
@vehicle_count a-20 b+26 c-22
@vehicle_home a+19 b-18
@vehicle_i a-19
@vehicle_is b-16
@vehicle_ok a-17 b+15
@vehicle_or a-17 c+18
@visit b+16 d-15
@visit$ b+20 d-30
@visit__# a-15 c+16
@visit__@day a-17 b+18 c-17
@visit__now a-16 d+16
@visit_con a-18
@visit_is a-22 d-26
@visit_y a+22 d-22
@wrong d-39
@wrong$ a+18 b-17
@year b-25
@year$ b-53
@year__@date a+17 d-17
@year__@drug a+19 d-22
@year__@medicine a-17 c-17 d+22
@year__@treat b-16 c-21 d+16
@year__cosas c-17
@year__is c-16
@year__los a-25 d+25
@year__my c-16
@year__no d-20
@year__now c-15
@year__que a-21 d+16
@year__si c-19
@year__ya a-15
@year_de a+16
@year_no a+26 c-16 d-23
@year_of a-21 b-16 c-21 d+27
@year_old c-22 d-32
@year_que d-16
@year_sin b-16 d-28
@year_so d-15
@year_sober a+29 d-29
^# b-56
^@body b-50 c-52 d+16
^@call a-27 b+24 c-54
^@cancel a+26 b-20 c-21 d-27
^@clinician a-19 b-53 c+18
^@day b-27 c-24
^@door a-21 c-16 d+20
^@drink b-36 d+19
^@drive a+50 b-34 c-27 d-52
^@drug b-55
^@eat a-24 b-25 d+24
^@food a-23 b-21
^@hello a-18 b-16 c-19 d+19
^@howmuch a-27 b+28 c-38 d-20
^@insurance a+15
^@insurer a-24 b-36 d+30
^@late c+22 d-19
^@medicine a-34 b-27 c-30 d+43
^@open a-21 c-20
^@parking a-18 c-17
^@relative b-15 c-29 d+20
^@sick a+24 c-22 d-24
^@stop c+30 d-52
^@symptom a-19 b-18
^@thanks a-17 b+31 c-23 d-36
^@treat a-43 b-44 d+17
^@vehicle a+39 b-29 c-32 d-28
^@wrong c-16 d-22
^a a-21 c+19 d-17
^about b-20 c-20
^absolutely a+19 c-18
^abstemio a+21 b-19 c-18 d-20
^acabo b-31 c-26
^aceptan b+17 c-16
^adelante d+16
^affirmative d+17
^afib a-24 b-20 c-22 d+29
^afirmativo d+18
^afraid a+19 c-16 d-19
^after a+30 b-27 c-17 d-30
^ahi a-20 b-44 c+23
^ahora a+30 b-22 c-28 d-22
^aja a-15
^al a+16 c-34
^alergia c-15
^alergica a-17 b-17 d+17
^alergico a+23 b-20
^alguien a-17 c+18
^all b-27 c-49
^alla a-17 b-15 c-18 d+19
^allergic c-18 d-33
^almost a+17 b-21
^already a-24 b-28 c-25 d+28
^am b-25
^amamanto a-22 c-20 d+22
^amaneci c-17
^analisis c-16
^andele a-18 b-15 d+20
^ando b-41
^apenas a+35 b-39 c-31 d-25
^aqui b-35 c-31 d+24
^are a-22 b+29 c-26 d-26
^arritmia a-16 c-17 d+20
^asi b-18 c-18
^ask a-21 b+16 d-36
^asked b-15
^asking a-25 d-20
^at a+34 b-39 c-28
^atorados a+17 b-16 d-16
^aun b-29 d-25
^ay d-25
^ayer a-21 b+16 c-18
^baby b-22 c-17 d+16
^back a-23 b-20 c-18 d+23
^bad b-42 c-32
^bags d+15
^bastantes d+16
^be a-26 b-26 c-27 d+28
^bebo b-23 c-29
^been a-22 b-47 d+29
^bet d+19
^bipolar a-47 b-47 d+42
^blood d-24
^borderline b-26 c+26 d-27
^born b-25 c-22
^borreme a+15
^both a+16 b-38 c-36
^bp b-28
^buen a-24 c-16
^bueno a-19 b-17 c-16 d+21
^busy a+33 b-15 c-19 d-35
^by a-22 b-22 c-22 d+23
^can b+45 c-52 d-36
^capaz a-19 c+27 d-25
^casi b-35
^cero a+51 b-46 c-44 d-45
^chronic c-15 d+16
^church a-17 c-17 d+19
^cirrhosis a-19 b-19 c-18 d+21
^cirrosis a-20 b-19 c-23 d+24
^claro b-37 c-42 d+28
^class a-16
^clean b-27 c-30
^clozapina a-18 b-16 c-16 d+21
^coke a-18 c-20 d+20
^come c-18
^como a-38 b+43 c-44 d-19
^con c-20
^confirmed c-25 d+24
^contesto b-15 d+16
^could b-40 c+27 d-29
^counseling d+16
^count b-19 c-27
^couple c-17
^creatinina c-18
^creo a-20 b-33 c+33 d-27
^cual a-31 b+33 c-34 d-32
^cuente a-18 d+18
^cumpli a-25 b-20 d+26
^cumplo a+18 d-18
^dale a-20 b-18 c-20 d+22
^de a-20 c-27 d+16
^define a-39 b+19 d-34
^dejame a-26 b-26 c+31 d-30
^dejelo a+17 d-18
^dejeme a-28 b-26 c+33 d-24
^del b-18 c-24
^dele a-21 b-35 c-34 d+30
^depende a-30 b-32 c+35 d-31
^depends a-24 b-27 c+30 d-27
^depressed a+16
^desayune a-19 b-15 d+21
^desde b-24
^despues c-20
^diagnosed a-16 c-17 d+19
^dialysis b-24 c-22 d+20
^dicen b-18
^did d-20
^digame d+17
^dios a+19
^do a-23 b+41 d-42
^does a-41 b+25 d-40
^donde a-21 b+26 c-26 d-20
^done b-19 c-17
^dos a-37 b-23 c-38 d+39
^doy a-19 d+17
^drank c-15
^drink a+21 b-17 c-21 d-16
^dry a+18
^due a-25 b-20 c-24 d+26
^echele a-18 b-16 c-15 d+19
^ect a-21 b-19 c-16 d+23
^eh a-25 b-26 c+26 d-23
^embarazada a-26
^emdr a-16 c-16 d+17
^emojiyes a-17 d+18
^en a+24 b-38 c+16 d-43
^enlarged a-20 b-15 c-16 d+19
^era c+15
^es c-16 d-32
^esa b-18 c-33 d+16
^escribame a-21 b-20 c-19 d+22
^ese b-33 c-31
^eso a-25 b+35 c-17 d-43
^esos a+20 b-19 c-19 d-19
^espereme c-17 d-18
^espero a-16
^esquizoafectivo d+16
^esta a-30 c-31 d+17
^estamos b-24 c+17 d-29
^este a+19 b-15 c-22 d-16
^esto c-16
^estoy b-21 d-17
^estuve a-17 b-24 d+19
^every a-23 b-20 c-24 d+25
^everybody c-23 d-22
^everyone a+21 b-21 d-18
^everything a+25 b-21 d-24
^expecting a-22 b-16 d+23
^falta d-16
^faltaba a-18 c-18 d+18
^fatty a-19 b-16 c-26 d+27
^felt b-19 d-21
^fine a-29 b-23 c-20 d+28
^fire d+17
^first a+24 b-42 d-22
^for a-28
^frequent d+16
^fresh a+18 c-18 d-17
^fuerte a+17 b-15 d-16
^fui a-20 b-20 c+19
^full a-17 b-18 d+19
^fumo a-32 b-31
^get c+17 d-15
^getting a-28 b-27 c+30 d-29
^give d-29
^go a-16 b-35 c-43 d+24
^god c-16
^going a+20 b-28 d-29
^good a-26 c-22
^got a-21 b-70 d+24
^habria a-19 b-24 c+23 d-21
^hace a-34 c-17 d+21
^had a+16 b-75
^halfway a+25 b-23 c-18 d-24
^hang a-19 b+21 c-18 d-21
^hard b-31 d-29
^hasta b-24 d+17
^hated d+17
^have b-48 d-35
^having a-27 b-18
^hay a-25
^he b-82 c-15 d+15
^healthy a+24 d-27
^heard a-27
^hearts a+15
^heck c-18
^hell c-21
^hep a-20 b-28 c-29 d+32
^hepatitis a-19 b-16
^her b-26
^higado c-33
^high a-21 d+18
^hold a-30
^home a-35 b-31 c-28 d+35
^hoping a-25 b-20 c+28 d-24
^how a-38 b+43 c-24 d-48
^hoy b+16 c-18 d-22
^huh a-34 b+36 c-31 d-37
^hypomania b-17 c+18
^hysterectomy a+25 d-21
^i b-24
^ic a-19 b-19 c-20 d+22
^if a-33 b-40 c+39 d-30
^ill d-18
^imposible a+26 b-22 c-21 d-22
^in a+41 b-52 c-37 d-23
^infecciones b-17 c-21 d+21
^irregular a-19 c-34 d+31
^is a-77 b+84 c-68 d-67
^it a-30 b-18 c+19
^jaja b-17
^jajaja a-24 b+28 c-19 d-34
^jamas a+39 b-26 c-33 d-33
^just a+46 b-99 c-21 d-22
^justo b-15 c-17
^keep a-25 b-19 c-26 d+26
^kidney a-26 d+19
^kidneys c-27
^kind a-35 b-25 c+40 d-36
^knock b-17 c-19 d+16
^knocked a-20 c-20 d+20
^la c-34 d+17
^labs a+19 b-24 d-27
^lactando a-18 d+19
^las a-33 b+22 c-43
^last a+26 b-23 c-22 d-21
^later a+23 d-19
^le a-21 c+21 d-24
^leave b-17 c-21
^left a-19 b+18 d-17
^les d-17
^let a-15 b-44 c+24 d-17
^libre b-21 c-18
^like a-24 b+18 c-23
^limpio a+18 d-19
^liver b-36 c-41 d+23
^livers a-17 c-16 d+19
^llamame b-17 c-21
^llegue a-20 b-21 c-21 d+24
^llevo b-29 d+21
^llueva c-16 d+16
^lo a+22 d-33
^lock a-18 c-16 d+17
^locked c-16
^lol c-29
^los b-23 c-42
^lost c-17
^low a+21 b-16 d-23
^luego b-25 c+16 d-32
^made a-20 b-18 c-16 d+21
^manana b-28 c+27 d-29
^mande a-25 b+20 d-26
^mania a-25 c-31 d+19
^manic a-22 b-18 c-17 d+24
^many d+17
^mas b-40
^may c+17 d-18
^maybe b-60 c+23 d-50
^me c-21
^media d+17
^mejor a+37 b-30 c-32 d-37
^menor a+17 b-15 d-16
^meth d+17
^mhm a-19 b-17 d+20
^mi b+39 c-24 d-35
^might a-27 b-21
^mitad a-24 b-23 c+24 d-22
^more a-15 b-17 c-23 d+21
^mornings a+15
^muchas c-21
^muy a+19 b-23 c-28
^my b+33 c-26 d-19
^nace d+15
^naci b-29 c-29
^nada b-51 c-58
^nadie a+20 b-23 c-23
^nah a+48 b-32 c-49 d-38
^nary a+27 b-26 c-23 d-25
^need a+27 b-33 d-32
^nefropatia a-17 b-16 d+18
^negative a+30 b-25 c-25 d-29
^negativo a+33 b-21 c-26 d-29
^neither a+30 b-16 c-24 d-31
^nel a+32 b-22 c-27 d-31
^never b-21 c-19
^next a-31 b+29 c-29 d-25
^ni a+23 b-63 d-21
^ningun a+18 b-23 c-19 d-15
^ninguna a+28 b-23 c-26 d-22
^ninguno a+33 c-22 d-32
^nkda a+31 b-24 c-24 d-27
^no a-25 d+17
^nomas b-46
^none a+31 c-41 d-29
^nop a+21 c-18 d-18
^nope a+45 b-31 c-39 d-44
^nos c-18
^nose a-38 b-40 c+39 d-38
^not a+23 b-67 d-30
^nothing b-36 c-38 d+23
^nothings a-18 d+18
^now d+18
^nunca b-48
^nursing a-30 b-20 c-20 d+29
^obvio a-30 b-27 c-29 d+31
^of a-19 b-17 c-19 d+23
^oh b-22 c-17
^oi b-15 c+19
^oia c-26 d+27
^oigo a-19 b-16 d+22
^ojala b-15 c+15
^ok a-22 c-19
^old b-16 c-15 d+16
^on a+20 b-76
^once a-23 b-20 c-24 d+25
^one b-46 c+15 d-22
^only a+38 b-85 c-24 d-21
^orino b-34 c+19 d-35
^otro a+21 b-19 c-17 d-18
^over b-22 c-23
^pacemaker d+19
^padezco a-29 b-24 c-19 d+28
^para a+21 c-43
^paramos a+20 b-15 d-20
^paso c-32 d-35
^passed a+17 b-17 c-25
^pee b-20 c+19 d-22
^pensaba a+24 b-19 c-18 d-20
^perdi a-22 b-25 c-25 d+28
^perdon a-28 b+27 c-20 d-20
^perfect b-17 c-20
^perfecto a-22 d+22
^period a+15
^pido a+16 b-20
^piedras a-17
^planning a-18 c-18 d+19
^please c-27
^plumbing a+18 c-15 d-18
^podria a-25 b-22 c+27 d-23
^polycystic a-17 d+16
^porque a-20 b+24 c-25 d-24
^possibly a-36 b-28 c+41 d-33
^prefiero b+20 c-28 d-24
^pregnant a-16 b-15 d+16
^pressure a-23 c-24 d+25
^primera a+23 d-20
^probably a-36 b-28 c+45 d-45
^psicosis d+20
^puede a-20 c+21 d-21
^puedo c-19 d-26
^pues a-16 b-39 c+22
^pumping a-17 d+19
^pura a+19 d-18
^puras a+20 b-17 c-19 d-17
^puro a+30 c-37 d-42
^puros a+22 b-17 c-19 d-21
^que a-26 b+57 c-26 d-62
^quien a-47 b+30 c+21 d-52
^quiero c-16 d-22
^quince a+16 d-16
^quiza a-26 b-26 c+26 d-25
^quizas a-22 b-24 c+28 d-27
^rarely a+21 b-21 c-21 d-19
^rather b+19 c-25 d-22
^recai a-25 b-15 c-16 d+29
^relapsed a-17 d+18
^retired a-21 b-18 c-17 d+22
^right b-17 c-19
^rinones a-17 d+17
^roger a-19 b-18 c-21 d+20
^sad a+21 b-17 c-16 d-19
^safe a-20 b-18 d+20
^salieron c-19
^same b-16
^sana a-15 b-15 d+16
^sane a+29 b-27 c-28 d-28
^sano b-21 c-21
^say a-22 c-25
^schizoaffective b-17 d+18
^se a+21 c-32 d-19
^see a-25 b-21 d+15
^seguimos b-19 c-15
^segun a-48 b-45 c+52 d-48
^senti a-22 b-23 c-21 d+23
^seria a+20 b-16 c-17 d-19
^severe a-17 b-16 c-16 d+19
^she b-44
^shoot a-27 b-20 c-19 d+29
^should a-33 c+26 d-31
^si b-95
^siempre a+27 b-21 c-21 d-27
^sigo b-38 c-31
^simon a-28 b-24 c-21 d+30
^sin b-43 c-46 d+21
^sitting a+18 b-16
^skip a-35 b+35 c-30 d-34
^sober c-18
^social a+23 d-20
^solamente a+29 b-30 c-21 d-25
^solo a+54 b-56 c-34 d-47
^some a-28 b-26 c+27 d-19
^somebody a-22 b-21 c+31 d-27
^something d-18
^sometimes a-29 b-21 c+23 d-16
^sorry c-19 d-23
^sort a-19 b-17 c+21 d-17
^soy c-31
^stage a-21 b-20 c-16 d+22
^started c-22
^still b-60 c+30 d-32
^stopped a+22 b-18 c-26 d-19
^straight a+15
^strong a+22 b-18 c-19 d-22
^strongest b-17
^stuck a+27 b-30 c-20 d-25
^super a+24 b-23 c-18 d-25
^supongo a-16 c+16
^sure a-34 b-32 c-31 d+36
^svt a-19 b-15 c-15 d+20
^tal a-36 b-33 c+23
^talked a-17 b-19
^tampoco a+23 c-20 d-21
^tbd a-28 b-27 c+29 d-30
^tell a-17 d-16
^tendria a-24 b-27 c+29 d-33
^tengo b-19
^text a-22 b-20 c-16 d+22
^texting a-20 c-16
^that c-77 d+21
^the a-21 c-20
^there b-22 c+18
^they b-26
^this a+22 b-35
^three a-34 b-34 d+30
^tiene b+18
^time a-28 b+27 c-19 d-24
^tms a-15 d+19
^todavia b-44
^todo a+35 b-55 c-47 d-15
^todos c-22 d-21
^tolerated a+22 d-19
^tome a-19 b-21
^tomo b-47
^too b-36
^took a+20 b-28
^traigo b-16
^trans a+17
^trastorno b-17 c-15
^tres a-23 b-24 c-24 d+28
^tried a-23 b-30
^try a+18 d-17
^trying a-16 b-21
^tuanis a-15 d+16
^tubes a+17
^turn a+24 d-25
^turned a-19 d+16
^tuve a-47 b-41 c+16
^two b-48 c-43 d+27
^uf c-23
^uh b-26 c-21
^un b-49
^una b-51 c+22 d-29
^unas a+23 c-20 d-20
^under a+31 b-22 c-26 d-33
^underage a+17 d-17
^unfortunately a-19 b-19 d+21
^unless a+16 c-15
^unos c+18 d-17
^used b-17 c+22 d-25
^uso b-37
^uti a-21 c-21 d+23
^utis a-25 b-25 c+23 d-20
^vamos b-19 c-21
^vasectomy a+16 d-16
^vengo a+18 b-16 d-17
^vi a-26
^viene a-27 d+28
^voy b-46
^wait a+16 d-17
^waiting b-33 c+17
^was b-32
^way b-18 c-15
^we d-15
^weaned a+22 c-16 d-19
^well a-17 b-19
^went a-28 b-25 d+21
^what a-65 b+42 c-18 d-43
^when c-28
^where c-25
^which a-39 b+19 d-40
^who a-34 b+41 c-35 d-34
^why a-45 b+24 c-59
^will b+23 d-38
^wish a+20 b-16 c-16 d-16
^with c-17
^worked a+20 d-21
^working a-28 b-17 c+28 d-23
^works a-32 b-27 c-24 d+32
^would a-37
^wow a-20 b+20 c-20 d-17
^y a-49 b+55 c-37 d-48
^ya b-19 c-88
^yea a-29 b-22 c-23 d+30
^yeah b-34 c-36
^yep a-26 b-22 c-25 d+30
^yes a+25 b-49 c-59
^yessir a-21 d+25
^yo a+24 b-32 c-27
^you a-15 c-46 d+15
^your d-17
^yup a-28 b-22 c-21 d+30
^zero a+34 b-30 c-35 d-32
^zip a+26 b-23 c-25 d-24
^¿ a-45 b+57 c-56 d-43
a_# c-17
a_@call c-22 d-18
a_@clinician c+18 d-18
a_@drug c-21
a_@fetch b-25
a_@food a-18 b-25 d+20
a_@month b-19
a_@person d-17
a_@ride c-19 d+19
a_@sick b-16 d-16
a_@treat a-25
a_@vehicle d-23
a_@year b-22
a__# a-16 c-32 d+24
a__@body b-16 c-23
a__@clinician a-16
a__@date a-20 d+25
a__@day d-19
a__@drink c-17
a__@drug a+26 b-26 c-26
a__@food a-23 b-20 c-15 d+24
a__@late a-16
a__@month a-16
a__@relative b-20 c+16 d-19
a__@stop a-24
a__@treat b-21
a__@year d-18
a__after a-28 b-20
a__ago b-16 d-17
a__all c-18
a__am a-18 d+20
a__ask c-17
a__at c-19
a__attack c-16
a__bebe a-22 b-17 c-22 d+23
a__beers a+17 d-16
a__but b-25 c+21 d-24
a__casa a+18 c-16 d-25
a__como b-15 c+16 d-16
a__con d-20
a__count a-22
a__del c-25
a__does b-17 c+19
a__edad a+16 d-16
a__el a-23
a__episode c-16
a__eso a-16
a__every a-18 c-15 d+23
a__from a-21 c-22
a__gatos d-23
a__heart c-20
a__high b-17
a__hora b+15 c-28 d-19
a__if d-18
a__it b-21
a__la b+20 c-26 d-24
a__last a-17 b+19 d-25
a__le c-30
a__like c-16
a__liver d+15
a__llego b-18 c-20
a__lol c-18
a__los d-18
a__manana a+16
a__mariscos a+19 b-19 c-19 d-16
a__maybe b-18 d-20
a__me a-20 c+16
a__mejor a-29 b-25 c+31 d-24
a__minutes a-18
a__monitor a-15 c-18 d+17
a__most a-17
a__nada a+20 d-21
a__never a-17 d-22
a__night a-15
a__nina d-19
a__no a+16 d-19
a__now a-24 b-23
a__of b-26
a__oigo d-16
a__old d-17
a__on a+19 b-24 c-16
a__once d-19
a__one b-18
a__or b+16 c-21 d-19
a__orden a-29 b-24 c-21 d+28
a__otro a+18 b-17 d-16
a__pack a-19 d+16
a__pero a-15 c-18 d+17
a__por d+20
a__quien a-19 b-18 c+21 d-17
a__rato a-18 b-21
a__right a-16
a__salgo c-16
a__si a+21 b-27
a__so b-16 d-21
a__solo d-20
a__sulfa a+19 d-17
a__take d+16
a__test b-17
a__text a+17 d-15
a__that d-22
a__the d-30
a__then d+15
a__thing a-17
a__things b-15
a__though b-15 c+15 d-15
a__to a-23
a__transplant c-17 d+17
a__two c-17
a__up c+15 d-20
a__valve d+20
a__week c-22
a__weeks a+19 b-16 d-22
a__with c-16
a__words a-17 b-17
a__y b-36
a__yo a-15 b-15
a_baby d-15
a_bad a-25 c-18
a_big a-24 b+15
a_bit a-26
a_blood d-16
a_bone a+18
a_bottle d+15
a_bunch a-16 c-17 d+24
a_buscar d+15
a_buscarme b-16 c-18
a_bypass c+15
a_cada a-18 b-21
a_car c-17
a_catheter a-17 b-21 c-17 d+20
a_chance b-17 d-19
a_couple a-18 b-24
a_crumb c-15
a_dar a-16 b+16
a_day b-19 c-17 d+22
a_dios b-26 c-21
a_dozen c-16 d+19
a_drink c-16 d-16
a_drop a+24 c-19 d-17
a_drug a-16
a_drunk a-21
a_dude a+18
a_esa c-29
a_eso b-27 c-22 d+22
a_esta c-19
a_fella b-20 c-20
a_few d-15
a_fib a-16 d+19
a_fifth d+16
a_flat c-20 d-25
a_glass a+15
a_good c-21
a_great a+22 d-22
a_guy a+18
a_hacer a-17 c+18 d-20
a_half b-15 d-22
a_heart c-29
a_hitch a+15
a_job a+22 d-22
a_junior a+17 d-16
a_kidney a-17
a_la c-25
a_lady a-18 b+20 c-20 d-19
a_las b-40 c-43
a_leaky d+19
a_lil a-20
a_little b-22 c+25 d-29
a_liver a-19 b-17
a_lo a-26 b-30 c+31 d-24
a_los d-24
a_lot a-25 b-20 c+19
a_man c-20 d-20
a_manic d+15
a_mi d-19
a_minor b-23 c-26
a_miracle a+16
a_mis a+24 b-16 c-19 d-18
a_multivitamin a+16 d-16
a_murmur a-17
a_nada a+34 d-32
a_nadie a+26 c-26
a_name a-16 c+16
a_night a-15
a_one a+21 b-18 c-21 d-17
a_pata a+15 c-17
a_patient d-17
a_pie a+26 b-20 c-25 d-25
a_place a+16 c-17 d-23
a_poder a+23 b-17 c-18 d-19
a_problem b-25
a_que c-18 d-32
a_question a+18 b-18 d-19
a_reaction a-23
a_real a-17
a_saber a-33 b-34 c+36 d-28
a_sec a-20
a_seizure d+17
a_ser a+20 b-19 c-15 d-17
a_spot a-18
a_stent a-17 d+18
a_stroke c-16
a_test b-17 c+20 d-31
a_thing a+19 c-21 d-16
a_todo d-15
a_uti d-26
a_valve d+17
a_vasectomy a+21 b-17
a_veces a-37 b-45 c+21
a_ver a-38 b-24 c+33 d-25
a_week b-30
a_while c+16
a_whole b-15 c-17
aa c-23
aa$ a-26 d+28
abeja* b-16 d-17
abejas b-16 d-17
abilify d+19
able b-17 d-19
able_to b-17 d-19
about c+16 d-33
about$ b-21 c+17
about_# b-22
about__# a-19 d+20
about__@month d+20
about__in d-15
about__one b-17 c+16
about__out a+19 d-17
about__over a-19 d+20
about_it b-25 d-16
about_my d-24
about_that a-25 b+21 d-25
about_the a+16 d-17
about_to a+15 c-25 d-16
abril c-17
absol* b-21 c-30
absolutely c-18
absolutely_not c-17
abste* a+21 b-19 c-18 d-20
abstemio a+21 b-19 c-18 d-20
abuela c-22
abuelita a-22 d-22
abuelo a-24 b+20
aca a-16 c-26
aca$ b+15 d-18
acaba a+20 c-24 d-22
acaba* d-15
acaba_de a+20 c-24 d-22
acaban d-15
acabo b-32 c-31 d+19
acabo__@eat a-24 d+24
acabo__entrar a-15
acabo__hacer a+17 d-16
acabo__la b-16
acabo_de b-32 c-31 d+19
acaso c-25 d-22
acept* b+17 c-16
aceptan b+17 c-16
acid d-17
acomo* a-19 b-16 d+19
acomoda a-19 b-16 d+19
acomp* b-18 c-23
acost* b-24 d+19
acostado b-23 d+16
acostado$ c-16
act a+19
actua* a+19 b-19 c-19
actually a+19 b-19 c-19
acuer* a-26
acuerdo a-25
acuerdo$ a-18 b-27
acupu* a-23 c-18
acupuncture a-17 c-20
acupuntura$ d+16
adderall a-18
addic* c-29
addict$ a-17 d+18
address b-16 c-19
adela* a-23 b-19 c-21 d+28
adelante a-23 b-19 c-21 d+28
adelante$ a-18 d+23
adhd a+17 c-28 d-16
adhd_and a+16
adole* d-16
adopt* c+21 d-22
adopted c+18 d-21
adult: c-36
adult:# b-27 c-43
adult:#_@month a+30 d-30
adult:#_@year a-16 c-27
adult:#_and a+15 c-18
adult:#_but b-16
adult:#_el b-16
adult:#_en d+15
adult:#_este a-15
adult:#_in b-18 c-16
adult:#_me a+19 d-20
adult:#_next c-20
adult:#_or a-16 c+19 d-19
adult:#_since a-19 d+16
adult:#_til a+16 d-17
adult:#_y c-22
adult:@date a+22 b-42 c-43
adult:@date_birthday a-19 d+19
adult:@day a-20 b-16 d+20
adult:@drink a-16
adult:@insurer a-25 c-22
adult:@month a+24 b-30 c-35 d-18
adult:@month_shy a+15 d-15
adult:@open b+15
adult:@relative_de c-17 d+16
adult:@relative_has a+15 b-18
adult:@relative_i a-20
adult:@relative_is b-20 c-17 d+19
adult:@relative_tiene a-18 c-18
adult:@relative_y b-19
adult:@stop a-18 d+17
adult:@visit b-15
adult:@year d-23
adult:a b+17 c-19
adult:a_half a+20 d-19
adult:a_junior a+17 d-16
adult:a_lady a-18 b+20 c-20 d-19
adult:a_mi d-17
adult:a_minor b-23 c-26
adult:about c+22 d-17
adult:abuela a-19 b-27 d+20
adult:acabo a+18 d-21
adult:acabo_de a+18 d-21
adult:adole* d-16
adult:adopt* a-21 c+23 d-19
adult:adopted a-19 c+20 d-17
adult:age a-19 b+20
adult:almos* a+23 d-22
adult:almost a+23 d-22
adult:am a+16 b-40 d-17
adult:am_# b-39
adult:and b-21 d+15
adult:and_a b-15 c-19
adult:ano d-32
adult:anos a-27 b-15 d+27
adult:apena* d-28
adult:apenas d-28
adult:as a-18
adult:ask d-18
adult:askin* a-18 d-17
adult:asking a-18 d-17
adult:at a-20 b-15 c-21 d+22
adult:atienden b+15
adult:august a-16
adult:aun a+16 d-16
adult:baby a-17 b-16 d+18
adult:be b-15
adult:been a-26 b-17 c-19 d+26
adult:bien a-18
adult:birth a-21 c+20 d-23
adult:birthday a-16
adult:birthdays d-16
adult:bit a-20 d+19
adult:born b-24
adult:born_in b-23 c-21
adult:boy d-16
adult:but b-20
adult:but_mature a+20 d-20
adult:but_my d-24
adult:by b-16
adult:can a-17
adult:canas a-20 b-22 c-16 d+22
adult:casi a+17 b-22 c-22
adult:casi_en a+23 d-24
adult:casi_me a+15 d-16
adult:class a-16
adult:class_of a-16
adult:colle* a-22 b-15 d+20
adult:college a-21 b-15 d+21
adult:con b-17 c-17
adult:cosa a-20
adult:creo a-19 b-23 c+24 d-21
adult:creo_jaja a-15 b-22 c+20 d-19
adult:cumpli a-33 b-19 d+29
adult:cumpli_# a-25 b-20 d+26
adult:cumplo a+25 d-31
adult:cumplo_los a+18 d-18
adult:dad a+18 d-21
adult:daughter b+17 c-26 d-16
adult:days a-23 b+18 c-17
adult:de b-26
adult:de_# c-17
adult:de_edad b-27 c-26
adult:de_la a-17 b-17
adult:de_nacimiento a-16 d-18
adult:deje a-18 d+17
adult:del a-21 d+21
adult:del_# a-19 d+20
adult:depen* b-19 c+18
adult:desde a-27 b-20 c-20 d+28
adult:desde_hace a-21 d+21
adult:dice a-16 b-19 c+23 d-21
adult:dice_que c+16
adult:do a-37
adult:do_not a-22
adult:do_you d-22
adult:docum* a-18 d-22
adult:documento d-18
adult:does a-17 b+21 d-24
adult:dos b-17 c-20
adult:edad_y a-16
adult:el b-40 c+16
adult:el_# a-17 b-16 c-20 d+21
adult:el_@relative d-16
adult:en a+16 d-45
adult:en_# a+36 b-23 c-21 d-36
adult:en_@date a+15 b-25 c-23
adult:en_el a-35 b-19 d+22
adult:en_la c-18 d-20
adult:en_mi a-16 d-17
adult:enero b-17
adult:es d-36
adult:es_la a-17
adult:es_para d-25
adult:escri* a+15 b-15
adult:eso d-27
adult:eso_creo a-15 b-22 c+20 d-19
adult:este a-15
adult:este_@month a-15
adult:estoy a+21 b-25 c-20 d-18
adult:estoy_en a+26 b-17 c-19 d-26
adult:every* a-17 d+18
adult:falta a+20 d-21
adult:falta* a+26 c-18 d-27
adult:faltan a+26 c-18 d-27
adult:faltan_# a+18 d-20
adult:february a+21 d-22
adult:fecha a-20 d-17
adult:feel a-20 b+21 d-20
adult:fifte* a+20 b-17 c-15 d-19
adult:fifteen a+20 b-17 c-15 d-19
adult:file b+15 d-15
adult:for d-24
adult:for_me b-21
adult:for_my d-24
adult:go d-15
adult:got b-27
adult:grado a+18 d-17
adult:gradu* a+22 c-19 d-22
adult:grand* a-28 b-23 d+22
adult:grandkids a-19 b-16 d+16
adult:grandma a-21 b-20 c-20 d+26
adult:grown a-27 b-28 c-22 d+28
adult:hace a-39 c-27 d+32
adult:hace_# a-17
adult:hace_rato a-24 b-19 d+24
adult:hacer d-16
adult:had a-17
adult:had_my a-17
adult:half a+20 d-19
adult:has a+15 b-18
adult:have_my b+15 d-15
adult:he a+20 b-19 d-22
adult:he_is a+15 b-16 d-16
adult:her d-20
adult:high a+16 d-17
adult:high_school a+16 d-17
adult:hijo b+19 d-28
adult:his b-15 d-16
adult:i_am a+16 b-40 d-17
adult:i_got a-21 b-18 d+20
adult:i_have b-29
adult:i_was a-24 b-16
adult:if d-20
adult:in a+16 b-48 c-45
adult:in_# b-27 c-27
adult:in_@date b-15
adult:in_college a-21 b-15 d+21
adult:in_high a+16 d-17
adult:is d-15
adult:is_# b-23
adult:is_for b-19
adult:is_just d-18
adult:is_my d-16
adult:it c-19
adult:it_is d-18
adult:jaja a-29 b-23 c+20
adult:jajaj* a-20 c-15
adult:jajaja a-20 c-15
adult:jubil* a-20 d+21
adult:jubilado a-20 d+21
adult:junio* b-16
adult:junior b-16
adult:just a-28 c-23 d+27
adult:just_a a-22
adult:kid a-22
adult:kids a-21 c-18
adult:la_@relative b-15
adult:la_edad d-19
adult:la_paciente a-23
adult:lady a-18 b+20 c-20 d-19
adult:last a-23 c-20
adult:last_week a-15
adult:legal a-19 b-18 c-17 d+20
adult:lol a-27 b-21 c-18 d+25
adult:los b-29 c-23
adult:los_# b-20 c-15
adult:los_cumplo a+20 d-19
adult:mama a+20 b-24 d-28
adult:marzo a+19 d-21
adult:mas a-18 b-26 c-19 d+23
adult:matur* a+20 d-20
adult:mature a+20 d-20
adult:mayor a-22
adult:mayor_de d+16
adult:me d-17
adult:me_falta a+20 d-21
adult:me_faltan a+26 c-18 d-27
adult:me_or c+17
adult:me_veo b+16 d-17
adult:medicare a-25 c-22
adult:medio a+33 b-24 c-20 d-35
adult:menor a+25 b-31 d-22
adult:menor_de a+23 b-19 c-15 d-22
adult:mes a-24 d+22
adult:meses a+28 c-16 d-28
adult:mi d-35
adult:mi_@relative d-25
adult:minor b-23 c-26
adult:mis c-17 d-26
adult:mis_papas d-21
adult:mom d-15
adult:months a+33 b-16 c-22 d-34
adult:more a+23 d-24
adult:my c+17
adult:my_@relative b-18
adult:my_birthday d-23
adult:naci b-27
adult:naci_en a+18 b-25 c-24
adult:nacim* a-16 d-18
adult:nacimiento a-16 d-18
adult:never a-22 b+17 d-19
adult:next b-21 c-27
adult:next_@year a+16 d-16
adult:next_summer a+19 d-21
adult:ni a-25 d+19
adult:niece d-21
adult:nieto* a-18 b-23 d+24
adult:nietos a-18 b-23 d+24
adult:nino a-16 d+15
adult:ninos a-16 b+18 d-19
adult:no_es a-20
adult:no_soy a-23 d+20
adult:not a-20 b-23
adult:not_a a-34 b-17 c-22 d+34
adult:not_quite a+18 d-17
adult:not_till a+21 d-22
adult:o b-18 d-18
adult:of b-33
adult:of_# a-22 b-17 d+21
adult:of_it b-19 c-22
adult:of_us b-19 c+19
adult:old a-19 c-16
adult:older a-24 b-20 c-18 d+25
adult:older_than a-24 b-20 c-18 d+25
adult:on a-29
adult:on_@insurer a-20 b-21 c-16 d+21
adult:on_file b+15 d-15
adult:only a+18 d-17
adult:or a-25 b-16 c+29 d-24
adult:or_# a-16 c+19 d-19
adult:otra a-28
adult:otra_cosa a-19
adult:otro d-18
adult:over a-30 b-25 c-24 d+29
adult:papas c-15 d-21
adult:paper* d-16
adult:papers d-16
adult:para d-23
adult:para_mi d-25
adult:paren* d-16
adult:parents d-16
adult:past a-25 b-21 c-20 d+24
adult:permi* d-20
adult:pero_mi a+19 c-18 d-19
adult:pero_no a-17
adult:pero_tengo a-22
adult:pregu* a-26 b+15 d-32
adult:que a-32
adult:quinc* a+30 b-23 c-22 d-31
adult:quince a+24 b-18 c-19 d-25
adult:quite a+18 d-17
adult:rato a-24 b-19 d+24
adult:recue* a-16
adult:recuerdo a-16
adult:regis* b-16 c+15 d-17
adult:retir* a-17 d+18
adult:retired a-17 d+18
adult:schoo* a+16 d-17
adult:school a+16 d-17
adult:se_que b-16 c+17
adult:see b+16 d-16
adult:segun a-16 b-17 c+17 d-17
adult:semanas a+16 d-17
adult:seven* a+17 d-17
adult:seventeen a+17 d-17
adult:she b-16
adult:she_is d-21
adult:shy a+15 d-15
adult:so a-22 d+20
adult:sobrino a-22 b-16
adult:socia* a-18 d+16
adult:social a-18 d+16
adult:son b-29
adult:soy b-38 c-17 d+20
adult:soy_del a-20 d+20
adult:soy_el d-16
adult:soy_menor a+25 b-21 c-23 d-24
adult:still a+30 b-21 c-24 d-33
adult:still_a a+24 c-15 d-27
adult:summe* a+19 d-21
adult:summer a+19 d-21
adult:tengo b-32
adult:tengo_# a+20 b-29 c-39
adult:than a-24 b-24 c-21 d+26
adult:than_that a-18 b-19 d+19
adult:that a-20
adult:the b-26
adult:there d-16
adult:these a-18 b+15 d-22
adult:thirt* b-19 c-20
adult:tiene_# c-23
adult:til a+29 b-17 c-22 d-28
adult:til_@date a+16 d-17
adult:till a+28 d-30
adult:to c-20
adult:to_ask b-15
adult:todav* a+27 b-17 c-27 d-26
adult:todavia a+27 b-17 c-27 d-26
adult:todavia_no a+20 c-19 d-18
adult:tres a-17 d+16
adult:turn a+24 d-25
adult:turn_# a+24 d-25
adult:turne* a-25 c-16
adult:turned a-25 c-16
adult:turned_# a-25 c-16
adult:two a+15 b-21 d-19
adult:two_@month a+20 c-15 d-21
adult:un a+15 b-19 d-19
adult:un_@year a+20 c-15 d-20
adult:una a-23
adult:under* a+17 d-17
adult:underage a+17 d-17
adult:us b-20 c+16
adult:veo b+16 d-17
adult:vet a-17 b-15 d+17
adult:vietn* a-17 b-15 d+17
adult:vietnam a-17 b-15 d+17
adult:vietnam_vet a-17 b-15 d+17
adult:voto a-16 d+16
adult:voto_desde a-16 d+16
adult:voy b-21 c-19
adult:voy_a a+18 d-19
adult:voy_en a+22 d-22
adult:was a-27 b-25
adult:week a-15
adult:weeks a+26 b-17 c-17 d-27
adult:what_if b+17
adult:which b-17 c+17
adult:why b+19 d-18
adult:with a-16
adult:y_medio a+28 b-22 c-17 d-30
adult:ya a-27 c-29 d+18
adult:year d-21
adult:years b-23
adult:yo a-24 b-16 d+19
adult:you a-27 c+17 d-31
adult:your a-16 c-18 d+21
afect* c-16 d-16
afecta b+16
afecta$ b+16
affir* d+17
affirmative d+17
affirmative$ d+17
affor* a+16 d-16
afford a+16 d-16
afib a-33 b-21 d+21
afib$ a-26 b-23 c-29 d+34
afirm* d+18
afirmativo d+18
afirmativo$ d+18
afrai* a+32 b-17 c-22 d-31
afraid a+32 b-17 c-22 d-31
afraid_not a+26 b-16 c-19 d-24
after d-16
after_# b-18 c-16
after__better a+17 b-18
after__is a+18 b-17
after_a d-15
after_me c-16
after_my a-24 b-22 d+21
after_the b-16
after_work a+22 b-17 c-19 d-22
afuer* b-19 c-17
afuera b-19 c-17
again c-21
again$ b+26 c-44
again* c-19 d-17
again_tomorrow b-17
against c-19 d-17
against_it a+17 c-19
agarr* b-27 c-24
agarro a+21 d-21
age a-24
age$ d-25
agend* d-17
agenda d-17
agenda$ b-16
agosto d+15
agua b-15
aguan* c-29
aguanta c-15
aguanto b-16
aguit* a+20 c-20 d-20
ahead b-24 c-30
ahead$ a-25 b-20 c-20 d+26
ahi a-22
ahi$ b+25 c-36 d-40
ahi__caigo c-19 d+18
ahi_estare c-16 d+17
ahi_le a-25 b-29 c+22
ahi_nos a-22 b-17 c-24 d+24
ahora b-46
ahora$ b-16 c-23
ahora__bien d+16
ahora__el a+19 d-16
ahora_esta d+16
ahora_mismo b-23 d-16
ahora_no d-20
ahori* d-16
ahorita d-16
ahorita$ a+22 b-19 d-21
ahorita__en a+17 d-17
ahorita__le a-16 c+16
ahorita__puedo c-27 d-29
ahorita_estoy c-16
ahorita_no d-40
aide a-27 b-25 c-26 d+30
aja a-15
aja$ a-15
al b-17
al_# b-15 c-18
al_@clinician c+17 d-22
al_@vehicle c+15
al__# d+16
al__a a+20 b-16
al__con a+18 d-17
al__de c-18
al__mi c-19
al__y b-17
al_bano d-20
al_cien a+23 b-20 c-22 d-23
al_final a+19 b-16 c-23
al_hospital c-17
al_niquel a+15
al_polvo c-23 d-29
al_rato c-25 d-26
al_trabajo a+18 b-23
alcan* a+16 d-17
alcanzo a+16 d-17
alcoh* c-16
alcohol b-35 c-34
alcoholico$ a-19 b+19
alerg* b+16 c-24
alergia_al a+16
alergias a+31 b-24 c-21 d-22
alergica c-30
alergica$ a+19 c-15 d-20
alergica__a a+18
alergica__nada a+21 d-21
alergica_a a-21 b-26 c-19 d+26
alergica_al b+17 d-17
alergico a-18 b+19 c-18
alergico__la b-20
alergico__los b+15 d-19
alergico__nada a+22 d-16
algo a-28 b-20 c+41 d-38
algo__el c+19 d-16
algo_de c+15
algo_en a-15 c+22 d-19
algui* a-32 b-25 c+37 d-31
alguien a-32 b-25 c+37 d-31
alivi* a-22 d+21
all a+21 b-27 c-45
all$ b-38
all_@body a-22 d+21
all__have d-19
all__is a+15 b-19 d-20
all__it a-17
all__my a-16
all__on a-18 c-16
all__out a+20 c-20
all__that c-19
all__the a-16
all__there a+15
all__time a-15
all__to a+17 d-24
all__tried a+20 b-15 c-16
all__you a-17 d+17
all_clear a+33 b-21 c-19 d-28
all_day d+15
all_good b-24 c-24
all_i a+22 b-18 c-17 d-17
all_my a+18 b-21 c-20
all_of b-19 c-21 d+17
all_over b-18
all_set a-17 b-18 c-19 d+25
all_that d-22
all_the a-23
all_work a+20 c-18 d-20
alla a-25 c-20
alla$ b+16 c-21 d-18
alla_nos c-16 d+17
aller* c-33
allergic b+18 c-37
allergic__a a+21 d-17
allergic__it a-23 b-15 d+28
allergic__not a+20 b-20
allergic__nothing b-16 d-16
allergic__only a+18 b-23 d-15
allergic__sulfa a+23 b-19
allergic__work a+16
allergic_to a-16 b+21 c-36
allergies a+22 c-24
allergies$ a+16 c-20
allergist b-18
allergy b-29 c-19 d+22
allergy:# b-37
allergy:#_@date b-17 d-21
allergy:#_@visit d-17
allergy:@animal a-17 b+33 c-33 d-37
allergy:@animal_got b+16 d-17
allergy:@body b-37
allergy:@call a-23 b+24 d-25
allergy:@call_me a-19 b+21 c-15 d-21
allergy:@clinician c-17
allergy:@date b-20 d-18
allergy:@date_timer a+16
allergy:@food b-16 c+24 d-24
allergy:@hours c-15 d+18
allergy:@medicine b+20 d-34
allergy:@open a-22 b-20 d+16
allergy:@price b-27 c-25
allergy:@relative a-22 c+26 d-28
allergy:@relative_had a-21 b+22 d-19
allergy:@relative_se b+17
allergy:@relative_would b-17 c+19
allergy:@stop a-18 d+15
allergy:@symptom a-30 b-19
allergy:@symptom_all a-15 d+17
allergy:@symptom_esa a-16
allergy:@symptom_for a-15 c-16 d+18
allergy:@symptom_once c+15
allergy:@treat b-30 c-43 d+26
allergy:@visit b-26
allergy:@visit_y a+22 d-22
allergy:a a-20
allergy:a_@relative a-18
allergy:a_esa b-20
allergy:a_hitch a+15
allergy:a_la b-30
allergy:a_los c-31 d-33
allergy:a_nada a+33 d-31
allergy:a_reaction a-23
allergy:a_saber a-24 b-25 c+26 d-24
allergy:a_seizure d+17
allergy:about a+18 c-21 d-18
allergy:acuer* c+25
allergy:acuerdo c+20
allergy:after a-28 b-23
allergy:again a-23 b-15 c-20 d+26
allergy:al c-41 d-34
allergy:al_niquel a+15
allergy:al_polvo c-23 d-29
allergy:alerg* b+16 c-24
allergy:alergia_al a+16
allergy:alergias a+31 b-24 c-21 d-22
allergy:alergica c-30
allergy:alergica_a a-21 b-26 c-19 d+26
allergy:alergica_al b+17 d-17
allergy:alergico a-18 b+19 c-18
allergy:algo c+17
allergy:all c-32
allergy:all_over a-19 d+21
allergy:aller* c-32
allergy:allergic b+19 c-36
allergy:allergic_to a-17 b+21 c-35
allergy:allergies a+22 c-24
allergy:allergist b-18
allergy:allergy b-29 c-19 d+22
allergy:am a-17
allergy:am_allergic a-19 c-28
allergy:an a-20 b-17 d+20
allergy:anafi* a-16
allergy:and c-25 d+16
allergy:and_sulfa d-16
allergy:and_they d+18
allergy:anest* a-26
allergy:anestesia d-17
allergy:anesthesiologist b-15
allergy:any a+18 d-17
allergy:anyth* b-16 d-20
allergy:anything b-16 d-20
allergy:arm a-18 c+21 d-15
allergy:as a-20
allergy:as_a a-18
allergy:at c-20 d-15
allergy:at_all a+18
allergy:bad c-22 d+17
allergy:bad_trip a-16
allergy:be c-18 d-21
allergy:been b-19 c+19 d-24
allergy:bees c-17 d-23
allergy:befor* a+23 c-27 d-25
allergy:before a+24 c-26 d-23
allergy:benadryl c-21
allergy:bien a+31 b-35 c-18 d-27
allergy:big a-15 b-18 d+16
allergy:blood d+15
allergy:blood_pressure d+15
allergy:body b-18
allergy:brazo a+15 d-16
allergy:breat* a-33 b-21 c-22 d+30
allergy:breathe c-18 d+17
allergy:breathing a-27 b-19 d+22
allergy:broke_my d-15
allergy:broke_out d+16
allergy:broto a-21
allergy:but b-39 c+16 d-19
allergy:but_it d+15
allergy:but_not a+19 b-16 d-23
allergy:c a-20 c+20 d-18
allergy:cae a+19 d-19
allergy:call a-16 b+17 d-23
allergy:camar* a+17
allergy:can a-21
allergy:can_not a-31 b-23 d+17
allergy:can_you b+15 d-15
allergy:cara b-17 d+15
allergy:casi a-21 b-19 c-26 d+25
allergy:casi_me a-18 c-20 d+21
allergy:casi_no d+16
allergy:cats d-27
allergy:cayo_fatal a-18 d+19
allergy:cerro d+19
allergy:chart_says b-17
allergy:closed a-20 b-19
allergy:codei* a+28 b-17 d-24
allergy:codeine a+28 b-17 d-24
allergy:comida d-19
allergy:como c-16
allergy:con a-31 d+18
allergy:con_eso a-26 c-35 d+29
allergy:con_la a-17
allergy:conoz* a+17 d-16
allergy:conozco a+17 d-16
allergy:convu* d+16
allergy:convulsiones d+16
allergy:cosas b-24
allergy:could a-35
allergy:could_not a-27 d+18
allergy:cousin a-16
allergy:crazy a-22 b-16 c-18 d+22
allergy:cual a-23 b+21 d-22
allergy:cual_@medicine a-22 b+22 c-21 d-21
allergy:cuand* b-19
allergy:cuando b-19
allergy:cuando_me b-19
allergy:cuent* a-20
allergy:cuenta c+17 d-16
allergy:cuento d+16
allergy:cuerp* d+15
allergy:cuerpo d+15
allergy:da c-15 d-17
allergy:dado d-19
allergy:dado_eso a+17 c-16
allergy:de b-28
allergy:de_maravilla a+20 b-15 d-23
allergy:dice a-16
allergy:did a+31 c-15 d-37
allergy:did_fine a+15 d-17
allergy:did_great a+21 b-23 d-21
allergy:died a-18 b+18 c-20
allergy:died_from a-17 b+19 c-17 d-17
allergy:diero* c-19
allergy:dieron c-19
allergy:dio a-23 b-31
allergy:dio_alergia d+17
allergy:dio_taquicardia d+15
allergy:dio_una d+18
allergy:do a-19
allergy:do_not b-25 c+18
allergy:doctor c-18
allergy:down a-19 c-17 d+22
allergy:drama d-15
allergy:drug b-17 c-16
allergy:drug_allergies a+19 d-15
allergy:el_@body a+15 d-16
allergy:el_cuerpo d+15
allergy:emerg* d+16
allergy:emergency a-15
allergy:en a-18 b-16 c-16 d+21
allergy:en_mi a-15 b-18 d+17
allergy:ended a-20
allergy:ended_up a-19
allergy:er b-18
allergy:era a-24 b-16 c+24
allergy:era_nino a-18 c+15
allergy:es a-21 b+25 c-21 d-23
allergy:es_alergico a-19 b+18
allergy:esa a-23 b-27 d+16
allergy:esa_@medicine c-18
allergy:esa_no a+15
allergy:esa_vez a-17 d+18
allergy:ese b-18
allergy:eso c-28 d+19
allergy:esta b-21
allergy:esta_en a-15 b-18 d+17
allergy:estab* c+23 d-23
allergy:estaba c+23 d-23
allergy:ever b-15
allergy:every* a+16 d-15
allergy:everything a+17 d-19
allergy:exper* a-17 c-18 d+20
allergy:experience a-17 c-18 d+20
allergy:face d+17
allergy:fatal a-18 d+19
allergy:fea d+15
allergy:felt b-20 d-23
allergy:file d-15
allergy:find a-16
allergy:fine a+44 b-28 c-36 d-44
allergy:first a+20 b-25 d-32
allergy:first_time b-20 d-18
allergy:first_timer a+22 b-20 c-19 d-20
allergy:for b-31
allergy:for_me a+19 d-20
allergy:freak* a-15
allergy:freaked a-15
allergy:from a-33
allergy:from_it d+16
allergy:fue b-20
allergy:garganta d+18
allergy:gatos d-23
allergy:get a-20 b+17 d-24
allergy:give a-19 d+20
allergy:give_me d+17
allergy:given_that a+17 c-15
allergy:go b-16 c-20
allergy:got a-35
allergy:got_big a-15 b-18 d+16
allergy:got_it d-19
allergy:great a+36 b-33 c-27 d-35
allergy:had c-26
allergy:had_# d-15
allergy:had_@symptom a-18 c-17 d+21
allergy:had_@treat a+20 d-19
allergy:had_a a-33 d+23
allergy:had_it a+18 d-37
allergy:had_that a+17 c-17 d-15
allergy:had_to a-27 b-18 c-22 d+32
allergy:hallu* a-27 b-24 c-22 d+30
allergy:hallucinations a-26 b-23 c-21 d+29
allergy:han d-26
allergy:han_dado d-19
allergy:han_puesto a+22 c-19
allergy:happe* d-17
allergy:hasta b-18 d-21
allergy:have_been a-16 c+16
allergy:have_had d-21
allergy:have_it a-17 d+17
allergy:have_not a+24 c-22
allergy:he a+20 b-15 c-21
allergy:he_tomado a+19 c-16 d-16
allergy:heard c-22 d-21
allergy:heard_of a+19
allergy:heart a-22 b-18 c-20 d+22
allergy:her b-23
allergy:hinch* a-22 b-23 c-20 d+23
allergy:hinche a-21 b-20 c-16 d+21
allergy:hitch a+15
allergy:hives a-26 b-19 c-26 d+30
allergy:horri* a-23 b-24 c-30 d+32
allergy:horrible c-17 d+19
allergy:horse a-16 b+17 d-18
allergy:hospi* b-22
allergy:hospital b-22
allergy:hours c-15 d+18
allergy:how_would b+16
allergy:i a-27
allergy:i_am a-18
allergy:i_can a-24 c-17 d+22
allergy:i_do c+19 d-23
allergy:i_had b-25 c-30
allergy:i_have b-19 d-29
allergy:i_know d-22
allergy:i_was c+15 d-16
allergy:igual a-19 c+17
allergy:in b-27
allergy:in_# a-21 d+18
allergy:in_my b-16
allergy:in_the b-18
allergy:inyeccion d-16
allergy:is d-24
allergy:is_it b+19
allergy:is_the d-25
allergy:it b-17 c-35
allergy:it_before a+26 c-21 d-20
allergy:it_made a-27 b-19 d+22
allergy:it_on c-17
allergy:it_once c-16
allergy:it_so c+17 d-18
allergy:it_twice a+18 d-17
allergy:it_was a-21 b-17
allergy:it_well a+18
allergy:itching a-18
allergy:jamas a+18 d-16
allergy:just a+30 b-30 c-25 d-29
allergy:just_to a+18 b-18
allergy:ketamina a-27 b-29 c-25 d+32
allergy:ketamine c-29
allergy:know d-24
allergy:la d-18
allergy:la_@body a-17 d+16
allergy:la_@food d-19
allergy:la_@medicine d-22
allergy:la_@treat b-16 c-16 d+17
allergy:la_cara b-17 d+15
allergy:la_conozco a+17 d-16
allergy:la_han d-20
allergy:la_he a+24 b-17 c-18 d-26
allergy:la_penicilina a+16 d-16
allergy:la_pusieron c-21
allergy:la_sulfa a+19 d-17
allergy:la_use a+17
allergy:laryn* a-15 c-16 d+17
allergy:laryngospasm a-15 c-16 d+17
allergy:las d-25
allergy:last b-26 c-30 d+18
allergy:last_time b-23 c-30
allergy:latex c-22 d-25
allergy:le a-20
allergy:let a-16
allergy:life c-16
allergy:like c-25
allergy:like_a a+18 b-17 c-17
allergy:lips d+16
allergy:llevo a+20 d-17
allergy:lo_unico a+15
allergy:lol a+24 c-19
allergy:los c-33 d-22
allergy:los_gatos d-23
allergy:los_mariscos a+19 b-19 c-19 d-16
allergy:made a-32 b-26 d+24
allergy:made_me a-24 b-18
allergy:made_my a-19 b-17 c-17 d+21
allergy:makes a+18 c-19 d-17
allergy:makes_me a+15 d-17
allergy:mal a-21
allergy:mama b-29 c+18
allergy:marav* a+20 b-15 d-23
allergy:maravilla a+20 b-15 d-23
allergy:maris* a+23 b-23 d-20
allergy:mariscos a+20 b-19 d-17
allergy:maybe a-16
allergy:me a-19 b-33 d+24
allergy:me_@medicine d+17
allergy:me_acuerdo c+20
allergy:me_as d-16
allergy:me_cae a+19 d-19
allergy:me_cerro d+19
allergy:me_da c-15 d-17
allergy:me_dio a-23 b-31
allergy:me_down d+16
allergy:me_han a+17 c-15
allergy:me_hinche a-21 b-20 c-16 d+21
allergy:me_operaron c+16
allergy:me_puse a-25 b-25 d+20
allergy:me_pusieron a-17 b-15
allergy:me_salieron d+15
allergy:me_salio a-21 b-16
allergy:me_that b+15
allergy:medicina b+20 d-24
allergy:mensa* a-18 b+23 c-18 d-18
allergy:mensaje a-18 b+23 c-18 d-18
allergy:mi a-29
allergy:mi_@animal a-16 b+15
allergy:mi_@relative c+16
allergy:miedo a-16
allergy:morph* d-21
allergy:morphine d-21
allergy:muy a-16
allergy:my c-22
allergy:my_@animal b+16 d-17
allergy:my_@body a-20 b-31
allergy:my_@relative a-28 d-29
allergy:my_body b-18
allergy:my_chart c-18
allergy:my_life c-16
allergy:my_only a+18 b-17
allergy:nada a+33 b-33 c-27 d-21
allergy:nauseous a-19 b-17 c+20 d-20
allergy:never b-44
allergy:never_again a-20 d+20
allergy:never_been d-17
allergy:never_had b-30
allergy:never_heard a+19
allergy:never_taken a+17 c-19
allergy:never_took a+16
allergy:never_tried a+23 d-21
allergy:new a+22 b-16 c-16 d-23
allergy:new_to a+22 b-16 c-18 d-23
allergy:ni a+20 b-24 d-26
allergy:ningu* a+35 b-21 c-26 d-30
allergy:ninguna a+35 b-21 c-26 d-30
allergy:ninguna_reaccion a+19 d-18
allergy:nino a-18 c+19
allergy:nkda a+26 b-22 c-20 d-27
allergy:no b-29 d-29
allergy:no_@medicine a+17 d-16
allergy:no_allergies a+21 b-15 d-24
allergy:no_c a-20 c+20 d-19
allergy:no_idea c+17
allergy:no_la a-15
allergy:no_me b-22 d-19
allergy:no_never a+20 c-16
allergy:no_podia a-16 c-16 d+18
allergy:no_problem a+16 d-15
allergy:no_puedo c-16
allergy:no_reaction a+21 c-16 d-27
allergy:no_recuerdo a-17 c+25
allergy:no_se a-23 b-26 c+34 d-16
allergy:no_soy a+31 b-28 d-33
allergy:nomas a+32 b-38 c-22 d-24
allergy:nomas_a a+17 b-18
allergy:nose a-20 c+17 d-22
allergy:not a-35 b-66 c+26
allergy:not_breathe c-18 d+17
allergy:not_had a+21 c-19
allergy:not_have c-15
allergy:not_say c+20 d-17
allergy:not_that b-26 d-35
allergy:not_think d-19
allergy:not_this a+20 b-16
allergy:not_to b-17 d-24
allergy:nothi* a+32 b-23 c-18 d-33
allergy:nothing a+32 b-23 c-18 d-33
allergy:nunca a+22 b-31 d-27
allergy:nunca_la a+29 b-17 c-27 d-22
allergy:nunca_me d-28
allergy:of b-19
allergy:of_it a-16 c-18 d+17
allergy:of_me c-16
allergy:of_things a+15
allergy:ok d-30
allergy:on c-50
allergy:on_it c-35 d+15
allergy:on_my b-16
allergy:one c-15
allergy:only a+58 b-59 c-52 d-38
allergy:only_allergic a+19 b-15
allergy:only_morphine a+15
allergy:only_thing a+16 b-15
allergy:only_to a+25 b-19 c-21 d-19
allergy:opera* c+15
allergy:operaron c+16
allergy:out a-47 d+29
allergy:out_of a-24 c-18 d+24
allergy:over a-19 d+21
allergy:panic* a-17 c-17 d+20
allergy:pasad* a+15 d-18
allergy:penic* a+26 b-24 c-22 d-22
allergy:penicilina a+19 d-17
allergy:penicillin a+20 b-16 c-22 d-17
allergy:pero a-17 c+27 d-24
allergy:piel a-17 b-18 c+20 d-17
allergy:poco d-17
allergy:poco_de d-17
allergy:podia a-16 c-16 d+18
allergy:podia_respirar a-16 c-16 d+18
allergy:polle* a+23 b-20 c-17 d-21
allergy:pollen a+23 b-20 c-17 d-21
allergy:polvo c-23 d-29
allergy:pregu* a-16
allergy:press* a-17 d+21
allergy:pressure a-17 d+21
allergy:prime* b-18 c-20
allergy:primera b-18 c-20
allergy:primera_vez a+27 b-18 c-18 d-30
allergy:proba* d-22
allergy:probl* a+21 c-22 d-29
allergy:problem a+18 d-19
allergy:problema d-23
allergy:prueb* d-15
allergy:puedo c-16
allergy:puest* a+22 c-19
allergy:puesto a+22 c-19
allergy:puked d+15
allergy:pulse* a-17 d+17
allergy:pulsera a-17 d+17
allergy:puse a-25 b-25 d+20
allergy:puse_bien a-18 c-15 d+18
allergy:pusieron_cuando d-17
allergy:put_me d+16
allergy:que_me a-23 b-28 c-17 d+24
allergy:que_yo b-22 d-19
allergy:quien a-20 b-20 c+23 d-19
allergy:reacc* b-26
allergy:reaccion b-18
allergy:reactions a+18 c-16 d-17
allergy:recal* a-17 c+18
allergy:recall a-17 c+18
allergy:recor* b-21
allergy:records b-15 c+15
allergy:records_from b-15 c+15
allergy:recue* a-19 c+22 d-16
allergy:recuerdo a-17 c+25
allergy:remem* b-24 c+20 d-29
allergy:remember b-24 c+18 d-28
allergy:respi* a-16 c-16 d+18
allergy:respirar a-16 c-16 d+18
allergy:right a-18 d-18
allergy:ronchas c-24 d+20
allergy:saber a-24 b-25 c+26 d-24
allergy:sabri* a-15 b-20 c+23
allergy:sabria a-15 b-20 c+23
allergy:salie* d+15
allergy:salieron d+15
allergy:salieron_@symptom d+15
allergy:salio a-15 b-18
allergy:salio_un a-18
allergy:sarpu* a-16
allergy:sarpullido a-16
allergy:say a-17 c+20 d-17
allergy:says b-21
allergy:screa* a-29 c-17
allergy:screamed a-17 d+17
allergy:screaming a-20
allergy:se a-41 b+18
allergy:se_me a-27 b-29 c-19 d+31
allergy:seizu* d+17
allergy:seizure d+17
allergy:sent c-16
allergy:senti a-26 b-27 d+18
allergy:sepa b-17
allergy:seria d-17
allergy:sesiones a+22 d-22
allergy:sever* a-21 b-22 c-21 d+23
allergy:severe a-21 b-22 c-21 d+23
allergy:she a-17
allergy:shell* a+22 b-18 c-16 d-16
allergy:shellfish a+22 b-18 c-16 d-16
allergy:si c-24
allergy:si_me a-19 c-23
allergy:sick a-19
allergy:sin a+24 b-17 d-24
allergy:sin_problema a+20 d-18
allergy:skin a-25 b-20 c-20 d+24
allergy:so b-20 c+21 d-25
allergy:solo a+24 b-24 c-17 d-22
allergy:solo_al a+16 b-16
allergy:some b-16
allergy:somet* c+16 d-16
allergy:something c+16 d-16
allergy:soy a-17
allergy:soy_alergica c-23
allergy:spravato c-18
allergy:spray a-19 c-19 d+16
allergy:st b-17 d-21
allergy:stopp* a-22 b-18 c-20 d+22
allergy:stopped a-22 b-18 c-20 d+22
allergy:stuff b+16 c-27
allergy:sulfa a+16 c-28 d-35
allergy:supe c+17
allergy:super_@sick d+18
allergy:surge* b-16 d-15
allergy:surgery b-16 d-15
allergy:swell* c-16 d+20
allergy:swelled c-16 d+20
allergy:swelled_up d+15
allergy:take c-22
allergy:taken d-19
allergy:taken_it d-19
allergy:tape d-15
allergy:taqui* d+15
allergy:taquicardia d+15
allergy:taquicardia_y d+15
allergy:tengo d-22
allergy:terri* c-16 d+18
allergy:terrible c-16 d+18
allergy:that_i b-26
allergy:that_is d-30
allergy:the a-17
allergy:the_stuff a+21 c-16
allergy:they_gave b-17
allergy:they_had a-23 b-17 c-20 d+28
allergy:thing d-16
allergy:thing_i a+16 b-15
allergy:think d-20
allergy:think_i d-16
allergy:think_so c+20
allergy:this a+17 c-17 d-33
allergy:thoug* c-18 d+22
allergy:thought c-18 d+22
allergy:thought_i c-18 d+22
allergy:three d-15
allergy:threw a-15
allergy:threw_up a-15
allergy:throat d+16
allergy:time b-23
allergy:time_for a+16
allergy:timer a+28 b-24 c-27 d-27
allergy:times a+19 d-20
allergy:to_a a+21 d-17
allergy:to_bees d-18
allergy:to_codeine a+21 d-18
allergy:to_give d+17
allergy:to_is a+16 b-15
allergy:to_it b-20 c-25 d+21
allergy:to_me b-21
allergy:to_my a-22
allergy:to_nothing b-16 d-16
allergy:to_sulfa a+20
allergy:to_that c-20
allergy:todo a+30 c-22 d-32
allergy:todo_bien a+17 d-21
allergy:toler* a+18 b-21 c-27
allergy:tolerated a+24 d-20
allergy:tolerated_it a+24 d-20
allergy:tolero c-19
allergy:tomad* a+19 c-16 d-16
allergy:tomado a+19 c-16 d-16
allergy:took a+20 b-19 c-27
allergy:took_it a+24 c-20 d-24
allergy:tranq* a+18 d-18
allergy:treatments a+17 d-18
allergy:tried a+25 c-20 d-23
allergy:tried_it a+25 c-20 d-23
allergy:trip a-16
allergy:tuve b-19
allergy:tuve_una c-21
allergy:tuvie* a-16 b-16 c-16 d+18
allergy:tuvieron a-16 b-16 c-16 d+18
allergy:tuvieron_que a-16 b-16 c-16 d+18
allergy:twice a+21 d-20
allergy:un b-25
allergy:un_poco d-17
allergy:un_sarpullido a-16
allergy:una_inyeccion d-16
allergy:una_reaccion a-23 c-23 d+26
allergy:unico a+15
allergy:unico_que a+15
allergy:up b-37 c-20 d+26
allergy:up_in a-19
allergy:use b+17 c-19 d-16
allergy:vez b-28
allergy:vi a-22 c-27
allergy:vomit* d+18
allergy:vomite a-19
allergy:vomiting a-22 c-19 d+20
allergy:vomito d+15
allergy:voy d-15
allergy:was b-31 c+16 d-19
allergy:was_fine a+30 c-20 d-33
allergy:was_out c+16 d-18
allergy:weird a-19 c+18 d-22
allergy:weird_but d-15
allergy:well c-18
allergy:went b-26 d+18
allergy:what b+26 d-33
allergy:what_is b+24 c-19
allergy:when b-22 c-19
allergy:when_i b-17
allergy:when_they c-24 d+18
allergy:which a-28 b+31 c-29 d-21
allergy:which_@medicine a-16 b+19 c-15
allergy:will d-22
allergy:with a+18
allergy:without_a a+15 d-16
allergy:work a+16
allergy:worke* a+20 d-21
allergy:worked a+20 d-21
allergy:would c+16 d-26
allergy:would_i b+16
allergy:wrote b-17 d+16
allergy:y a+34 b-29 c-44
allergy:y_a c-15
allergy:y_me d+15
allergy:y_todo a+19 d-22
allergy:ya d-31
allergy:yes b-17 c-17
allergy:yo b-26
allergy:yo_sepa b-17
allergy:you a-28 b+34 c-18 d-21
allergy:you_all d-17
allergy:¿ b+16
alli a-17 b-22 d+21
almorzar b-17
almos* a+21 d-16
almost a+21 d-16
alone a+20 b-24 c-31
alone$ a+24 b-16 c-21 d-25
alone_and a+16 d-16
along c-20
alrea* a-44 b+23 c-41
already a-44 b+23 c-41
already$ a-22 b+23 c-19 d-23
already__couch b-15 d+17
already__my a-21
already__the a-19 c-15
already_have a-15
already_on b-15 d+17
also b-16 d-18
alt a+16 b-17 d-23
alta b-19
alta_la a-18 d+20
alta_pero a-17
alta_y a-21
altas a-16 b-19
alway* b-33 c-36
always b-33 c-36
always_been a+19 b-17 c-16 d-17
always_high a-21 b-19 c-17 d+21
am c-22
am_# d-20
am_@drive d-18
am_@late d-15
am_@symptom a-20 d-22
am__# b-26 d-18
am__@body a-16 d+16
am__@clinician a+23 b-22 d-22
am__@eat a+15
am__@medicine c-32
am__@year d-29
am__addict a-20 d+21
am__again d+16
am__alone a+19 d-18
am__and a+15 b-15 c-16
am__by b+15 d-18
am__dude a+18
am__for b-21
am__guy a+18
am__her b-20
am__him a-20 d+22
am__house a-16
am__i b-21
am__in a-20 b-17 d+24
am__it b-47 d+26
am__lol a+31 b-15 c-18 d-28
am__make a+20 d-21
am__man a+29 b-16
am__minor a+20 d-21
am__my b-33 c-27
am__no a+26 c-18 d-24
am__not b-17 c-16
am__nothing a+25 d-29
am__of c-26
am__old a-16 b+17 d-15
am__out c-16
am__patch a+16 d-15
am__right a-16 d+16
am__that a-15 b+19 c-17 d-22
am__the b-29
am__today a-19 d+19
am__twins a-16 b-19 d+17
am__up a-18 c-20 d+20
am__work a-22 b+18 d-21
am__yes d+16
am__you a-19 c-20
am_a a+37 b-62 c-25
am_about d-19
am_afraid a+20 d-16
am_allergic a-19 c-28
am_answering a-17 d+16
am_asleep a+24 d-24
am_bipolar a-21 b-29 d+31
am_clear a+21 b-18 c-18 d-17
am_coming a+17 d-16
am_free a-26 d+26
am_going a+20
am_good a+19 b-18 c-27
am_healthy a+16
am_here a-16
am_home d-18
am_in c-20
am_lost a+15
am_nervous b-16 c+19 d-16
am_new a+28 b-21 c-18 d-25
am_nursing a-23 d+24
am_ok a+16 b-16 d-16
am_on a+16 b-26 c-17
am_out a+28 c-22 d-27
am_pregnant d+18
am_sixty a+24 b-22 d-23
am_stuck a+16
amama* a-25 b-32 c-38 d+34
amamantando a-23 b-17 c-22 d+25
amamantando$ a-20 d+20
amamanto a-30 b-19 c-25 d+29
amamanto$ a-18 c-16 d+18
amane* d-30
amaneci c-17
amaneci_con c-17
amanecio b+17 c-18 d-21
amarr* c-17
ameri* b+17 d-18
america b+17 d-18
america$ b+17 d-18
amiga d-21
amigo a-23
amitriptilina c-18
amlodipine d+20
amor c-20
an a-15
an__last d+16
an__my a-17
an__of d-15
an_hour c-34
an_irregular c+17 d-17
anafi* a-16
anali* b-26 d-31
analisis b-23 c+16 d-28
analisis$ a-21 b-23 c+25 d-20
and b-38 c-17 d+17
and_@body a+19 d-17
and_@medicine b-35 c-44 d+19
and_@open a+17 d-16
and_@treat a-19 c-23 d+29
and__# c+17
and__@clinician a-16 c-20 d+20
and__@medicine c-25
and__@relative b-17 c-23
and__@stop c-17
and__@treat d-18
and__a b-18 c-22 d+16
and__after c-15
and__am a-22 c-23 d+30
and__another a-16
and__are b-24
and__back d-22
and__bad c-16
and__both a+20 c-26 d-18
and__can c-19
and__do d-15
and__fine a+29 c-18 d-29
and__had c-18
and__half b-15 d-22
and__him a-17
and__in a+23
and__is a+18
and__it d-23
and__knee c-16
and__lol a-16 d+16
and__me b-16
and__my b-19
and__no d-24
and__not b-22 c-18 d+23
and__one a-22 c+16
and__out a+16 c-19 d-15
and__sleep d+15
and__so d-22
and__tell b-20 c+20 d-19
and__to a-29
and__will b-16
and__with c+15 d-17
and_a b-23
and_again a+18 d-21
and_done a+25 c-20 d-24
and_down a-16 c+20 d-22
and_everything a-18 b-17 c-18 d+19
and_forth a-16 c+16 d-15
and_he c-23
and_i a-20 b-25 c-18 d+25
and_if a-16 c-15 d+16
and_it c-31
and_my b-24
and_never a+19 c-22 d-16
and_no c-24
and_nobody d-16
and_not d-16
and_one a-23 c+16
and_only a+23 c-17 d-17
and_saw c+17 d-19
and_she b-16 c-25
and_sound a-20 b-18 d+20
and_still a-19
and_sulfa d-16
and_take a-17 d+20
and_that a+18 b-24 c-18
and_the b-22 c+17
and_then a-26
and_they b-17 c-17 d+18
and_we a+19
anda a-32
anda_en a-17 b+18
andab* c+19 d-18
andaba c+19 d-18
andel* a-21 c-18
andele a-21 c-18
andele_pues a-15 d+17
ando a+15 b-64
ando$ a-17 d+16
ando_@late c+20 d-20
ando__de c-18 d+15
ando__el c-16
ando__la a+16 d-20
ando_a a+21 c-21 d-20
ando_bien a+16 d-16
ando_buscando d-18
ando_con a-21
ando_de a-21 d+21
ando_en b-20 c-27
anestesia d-17
anesthesiologist b-15
angin* a-19 c-16
angina a-19 c-16
angina$ a-17
ano b-17
anos b-48
anoth* b-27
another b-27
another__no d-16
another__so d-16
another_one a-17
another_time a+22 b-17 c-19 d-22
ansie* a+24 b-19 c-23 d-22
ansiedad a+24 b-19 c-23 d-22
ansiedad$ a+18 c-17 d-17
ansiedad__mas a+16
answe* a-40 b+27
answer a-26 b+17
answer$ b+15
answer_that d-15
answer_this a-18 c-15
answered a-16 c+17 d-16
answered$ a-15 c+17 d-16
answering a-22 c-21
answering_that a-17 b+17 c-16
antec* a+23 b-15 c-19 d-23
antes d-25
antes$ a-24 c-29 d+17
antes__# d-20
antes__las d-20
antes_de d-20
antes_si b-16 d-22
antic* a+29 c-28 d-33
anticoagulante a+21 b-17 d-19
antidepresivo a+15 c-18
antidepresivos a-16 b-17 c-24 d+23
anxie* a+22 c-26 d-21
anxiety a+22 c-26 d-21
anxiety$ a+18
any a+20 b-38 c-35
any$ a+28 b-18 c-30 d-25
any:# a-23
any:#_mg a-18 d+20
any:@animal b+17
any:@body a+33 b-18 c-37 d-27
any:@call c-24
any:@call_is d-15
any:@call_me a-21 b-37 c-27 d+29
any:@call_my a+17 b-16
any:@clinician a+29 b-35 c-21 d-21
any:@clothes a-22 c-21 d+23
any:@date c-17 d-21
any:@day b-16 c-23
any:@door a-19 c-18
any:@drink c-22
any:@drink_and a-15
any:@drink_at a-25 b-22 c-19 d+24
any:@drug a+17 d-16
any:@eat a+20 d-22
any:@food a-28 c-43 d+28
any:@food_and b-15
any:@insurer a+20 b-16 d-19
any:@medicine b-16 c-52
any:@medicine_and c-16
any:@medicine_since a-19 d+19
any:@medicine_twice d+16
any:@pay a+21 b-21 c-18 d-18
any:@person c-15
any:@place c-30
any:@place_es b-23
any:@relative d-23
any:@relative_conmigo d-17
any:@relative_toma d-18
any:@stop c-19 d-24
any:@texts c-28
any:@thanks a+20 c-29 d-40
any:@wrong a+23 b-21 c-18 d-25
any:@year a+17 b-22 c-17
any:a c-52 d+15
any:a_@food a-26 b-23 d+24
any:a_@medicine d-17
any:a_big a-24 b+15
any:a_couple b-17 d+20
any:a_crumb c-15
any:a_mi b-19
any:a_mis a+16 d-16
any:a_multivitamin a+16 d-16
any:about d-28
any:about_it b-23 d-21
any:about_that b+18 c-19
any:absolutely_not a+20 d-19
any:actua* d+16
any:actually d+16
any:acuer* a-16 b-21 d+15
any:acuerdo a-16 b-21 d+15
any:address b-23 c-15
any:adela* d+17
any:adelante d+17
any:afirm* d+18
any:afirmativo d+18
any:again b+22 d-39
any:ahead a-16 d+16
any:ahi b-30 c+28 d-37
any:ahora a+31 b-18 c-15 d-31
any:aja a-15
any:al b-22 c-16 d+16
any:all a+22 b-26 c-23
any:almorzar b-17
any:alone a-18 d+18
any:am b-30 c-31
any:am_not c-19
any:an a-15
any:and b-36 c-20
any:and_a a+18 d-18
any:and_i a-16 b-24
any:ano a+17 b-15 d-16
any:answe* b-19
any:answer b-19
any:antic* a+17 c-16 d-26
any:anticoagulante a+21 b-16 d-21
any:any a+21 d-19
any:anyth* a+18 d-19
any:anything a+18 d-19
any:anyti* a-15 b-16 d+17
any:anytime a-15 b-16 d+17
any:apart* b-23 c-20
any:apartamento a+19 d-21
any:apartamento_# a+19 d-21
any:apartment a-18 b-16 d+19
any:aqui b-27 c-27
any:aqui_esta a+17 d-20
any:are c-25
any:aroun* a-19 d+20
any:around a-19 d+20
any:around_# a-19 d+20
any:as b-24
any:as_a a+22 b-18 d-23
any:asi a+15 b-24 c-24
any:ask a-18 c+17 d-21
any:ask_me a-20 b-21 c+20 d-16
any:aspirin a-21
any:aspirina d+16
any:at_# b-33 c-26
any:at_the d-24
any:at_work b-17
any:ate b-18
any:away a-19 b-19 d+21
any:ay a-22 d-26
any:ayer d-19
any:ayunas a+25 b-20 c-17 d-26
any:be a-24 b-22
any:be_my a-19 b-20
any:been d-17
any:betch* d+15
any:betcha d+15
any:bien d-16
any:big c-18
any:biscu* a-18 b-18 c-18 d+20
any:blood a-15 b+22 d-19
any:blood_@medicine c-17
any:bocad* a+19 c-18 d-16
any:bocado a+19 c-18 d-16
any:bottl* a-21 c+19 d-21
any:bottle a-16 c+19 d-18
any:breakfast b-22 c-20
any:bueno a-20 c-16
any:but b-17
any:by a-30
any:by_me a-17 c-21
any:by_myself a-15 b-16 d+16
any:call b-57 d+19
any:can b+19 c-26 d-27
any:can_i a-23 b+23 d-21
any:can_you a-22 b+20
any:claro a+16 c-30 d-22
any:claro_que b-19
any:clear a+26 b-16 d-23
any:clopi* d+16
any:clopidogrel d+16
any:clot a-19 d+19
any:coffee c-27
any:comi a-17 b-19 d+17
any:comio a-18 b+19 d-17
any:como c-28
any:como_no a-23 b-21 c-16 d+24
any:con b-37
any:con_confianza c-16
any:con_mi b-21 d-23
any:confi* c-16
any:confianza c-16
any:conmi* d-17
any:conmigo d-17
any:consu* a-17 c+17 d-16
any:conte* c-19 d-24
any:contesto c-15 d-20
any:corre* b-38 c-27 d+21
any:correct a-21 b-16 d+19
any:correcta a-16 b-18 d+17
any:correo b-20
any:cosas a-16 c-17
any:could b-25
any:coumadin a-19 b-16 d+18
any:count d-21
any:coupl* b-17 d+20
any:couple b-17 d+20
any:cover* a+21 b-16 d-24
any:covered a+21 b-16 d-24
any:crumb c-15
any:cual a-16 b-16 c-20 d+19
any:cuand* a-28 b-31 c-33 d+33
any:cuando a-28 b-31 c-33 d+33
any:day b-16 c-17
any:de a+15 c-17
any:de_@eat b-17
any:de_gente a+15 d-16
any:de_las a-16 d+17
any:de_mi b-24 d-27
any:decir* b-15 c+16
any:deje a+16 d-16
any:dejem* a-23 b-20 c+24 d-22
any:dejeme a-23 b-20 c+24 d-22
any:desay* a-19 b-15 d+21
any:desayune a-19 b-15 d+21
any:did_not b-21
any:digo a-24 b-23 c+16
any:direccion b-29 c-19
any:do_not b-15
any:doctor a+20 b-25 c-23
any:does d-24
any:dog a-19
any:door b+16 d-17
any:dudas a-21 b-16 c-15 d+24
any:eat c-19 d-21
any:eggs a-23 b-17 d+23
any:el a-25 b+28 c-39
any:eliquis a-32 b-24 c-22 d+32
any:em d-17
any:empty a+23 b-17 c-19 d-25
any:en c-42
any:en_@eat a+22 b-17 d-23
any:en_la a-16 b-21 c-15 d+22
any:en_mi a-16 b-19 d+19
any:entie* c-16
any:entiendo c-16
any:es b-32 c-20 d+16
any:es_mi a-31 b-20 c-17 d+27
any:esa b-24 c-19
any:esa_@place a+19 b-16 d-19
any:esa_es a-16
any:escri* a-25 c-34 d+17
any:escribame a-21 b-20 c-19 d+22
any:ese c-23
any:ese_es a-24 b-16 d+22
any:eso c-26
any:esta c-33 d-21
any:esta_mi d-17
any:estoy a+19 c-44 d-29
any:estoy_con a+22 b-16 c-23 d-21
any:estoy_en c-17 d-21
any:estoy_sola a-17 d+15
any:every* b-19
any:everything b-17
any:exact* a-17 b-16 d+20
any:famil* a+16 d-17
any:favor d-25
any:fine a-30 b-29 c-23 d+31
any:first b-17
any:for c-35
any:forge* c-15
any:free b-26 c-26
any:frio a-20 b+23 c-18 d-23
any:from a-22
any:gave a-16
any:gente a+15 d-16
any:go a-27 b-21 d+25
any:good b-18
any:got b-28 d+19
any:got_a a-16 c-16 d+18
any:got_it a-20 b-18 c-16 d+21
any:guest b-16 c-19 d+17
any:gusto a-21 b-17 c-17 d+21
any:hablar a+21 b-25 c-23
any:hace c-31
any:had a-15 c-38
any:had_@food a-21 c-18 d+21
any:had_a c-18
any:hard a+20 b-26 c-25
any:hard_pass a+25 b-25 c-25 d-23
any:has a-23 b+16 c-18
any:have_not a+16 d-21
any:have_to c+22
any:he b-27 c-23
any:here c-28
any:here_with a+21 b-20 d-20
any:hijos a+23 b-22 c-16 d-21
any:his a-22 b-17 c-16 d+21
any:hon a-25 c-20
any:hora a-24 b-20 c-17 d+23
any:house b-15
any:how_long a-21
any:hoy b+16 c-18 d-22
any:husba* b-19 c-16
any:husbands b-19 c-16
any:i b-18 c-18
any:i_am b-22 c-18
any:i_can a+29 d-31
any:i_did c-18
any:i_do a-17 c-16
any:i_have b+15 d-21
any:i_moved a+21 b-18 d-22
any:i_think d-18
any:i_would b-22
any:in c-21 d-15
any:in_the a-26 b+18 c-17
any:insulin a-16 d+17
any:is c-19
any:is_# b+23 c-24 d-29
any:is_a a-16
any:is_not a+19 d-16
any:is_the b-34 c-26 d+27
any:it_and a-21 b-17
any:it_is b+16 c-18 d-25
any:jaja c-25
any:jajaj* d-17
any:jajaja d-17
any:jajaja_que d-17
any:just a+19 b-28 c-21
any:just_a b-16
any:know a-21 b-16 c+16
any:la a-18 b+18
any:la_@place a-22
any:la_pregunta d-16
any:las a-30
any:last a+28 c-22 d-36
any:last_night c-17 d-23
any:later c+15
any:le d-22
any:le_voy a-16 b+18 d-19
any:leave a+22 b-18 c-17 d-20
any:les a-20 d-22
any:let a-16 b-16 c+17
any:let_me a-17 c+20 d-19
any:life a+15
any:list d-24
any:llama* c-21
any:llamarme b-16
any:llamen a+20 b-21 c-18 d-16
any:llega b-18 d-16
any:lo a-21 b-28 d+21
any:lol a+20 b-18 c-23
any:look a-15 c+17
any:look_at a-15 c+16
any:lot d-18
any:lot_of d-18
any:luego b-16 c+18 d-18
any:mama a-24 c-25 d+16
any:manan* a-15
any:manana a-15
any:manda* a-20 b-20 c-18 d+21
any:mande a-22 d-25
any:marido b-18
any:martes b-24
any:mas a-30 b-20 c+18
any:maybe a-15 c+18
any:me_@call a+22 b-33 c-23
any:me_acuerdo c+18
any:me_again a-17 d-23
any:me_anytime a-15 b-16 d+17
any:me_llega b-18 d-16
any:me_mude a+26 b-16 c-16 d-27
any:me_off a+19 d-20
any:me_quedo a+19 b-18 d-19
any:medicine a+18 d-18
any:medio* b-16
any:mediodia b-16
any:mejor a+22 b-17 d-21
any:mensa* a-18 b+17 c-15
any:mensaje a-18 b+17 c-15
any:mg a-18 d+20
any:mhm a-19 b-17 d+20
any:mi_@place a-16
any:mi_@relative d-20
any:mi_numero c-19 d-22
any:might a-15 c+18
any:mija a-21 c-21
any:mine a+18 b-25 d-24
any:mis b-31 c-24
any:mis_@relative a+24 b-20 d-24
any:miss b-22 c-23
any:mom d-21
any:morni* a-16 c-26
any:morning a-16 c-26
any:moved a+27 b-22 c-18 d-28
any:much a+17 b-15 d-17
any:mucho b-16
any:mude a+26 b-16 c-16 d-27
any:multi* a+16 d-16
any:multivitamin a+16 d-16
any:my_@relative d-24
any:my_guest b-16 c-19 d+17
any:mysel* a-15 b-16 d+16
any:myself a-15 b-16 d+16
any:nada a+18 b-24 c-18
any:nada_de a+22 d-20
any:nadie a-15 d+16
any:nadie_mas a-15 d+16
any:nah a+23 d-19
any:negat* a+26 b-15 c-16 d-23
any:negativo a+18 d-15
any:nel a+22 c-16 d-20
any:never b-27 c-26
any:ni d-39
any:night c-16
any:night* c-17
any:nights c-17
any:ningu* b-24 c-19
any:ningun b-15
any:ningun_anticoagulante a+16 d-16
any:no a-17
any:no_hay a-17 d+16
any:no_le a-21 b+25 c-24
any:no_me b-39 c-22
any:no_objection a-20 b-15 c-17 d+21
any:no_sabria c+16
any:nomas a-21 c-20 d+25
any:none a+19
any:not a+16 b-44
any:not_# d-15
any:not_@call a+28 b-21 c-17 d-25
any:not_@eat a+17 d-17
any:not_a c-15
any:not_know a-26 b-17
any:not_on a+21 c-16 d-18
any:not_say c+19 d-18
any:not_since a+16 d-18
any:not_take a+17 d-17
any:nothi* b-18 c-25
any:nothing b-18 c-25
any:nothing_since d-16
any:nothing_to a+19 d-19
any:now a+28 b-23 c-24 d-26
any:numbe* a-17
any:number a-17
any:numer* c-26
any:numero c-26
any:objec* a-20 b-15 c-17 d+21
any:objection a-20 b-15 c-17 d+21
any:of d-23
any:off a+15
any:ok a-26
any:old a+20 b-24
any:old_@place a+22 b-19 d-20
any:on b+20
any:on_@medicine a-18 d+16
any:on_blood b+16 d-15
any:on_the a-15 c-21
any:one a-15
any:only a+23 b-19 c-22 d-19
any:only_@medicine a+22 d-23
any:out a-25 b-20 d+19
any:over b-20 c-18
any:para d-30
any:para_nada a+24 d-26
any:paso a+20 b-21 d-18
any:pass a+25 b-25 c-25 d-23
any:perdo* c-18 d-16
any:perdon c-18 d-16
any:phone c-21 d-23
any:pill a-15
any:pills b-23 c-24 d+20
any:pleas* c-25
any:please c-25
any:please_do b-26 c-17
any:por b-19 c-40
any:por_ahora a+24 d-25
any:por_correo a+20 b-15 d-21
any:por_favor d-25
any:por_supuesto d+17
any:prefe* a+21 b-20 c-17 d-19
any:prefer b-16
any:prefi* b-16
any:prefiero b-16
any:prefiero_que b-16
any:pregu* c-21 d-34
any:pregunta b+16 c-16 d-19
any:preguntas a+21 b-16 d-20
any:probl* a-21 b-20 d+22
any:problema a-16 b-16 d+18
any:puede a-25 c-17
any:puedo a-21 c-16
any:pues a-24 b-26 c+25 d-24
any:que_@insurer a+17 d-16
any:que_me b-21 c-20
any:que_no b-37 c-32
any:quedo a+19 b-18 d-19
any:quest* c-24
any:question b-22
any:questions a-26 c-15 d+19
any:quien a-27 c+17 d-29
any:quier* a-19 c-21 d+18
any:quit d-17
any:rathe* a+23 c-23 d-28
any:rather a+23 c-23 d-28
any:rather_you a+34 b-31 c-22 d-27
any:right a-20 d+19
any:sabe a-23 b-21
any:sabri* c+16
any:sabria c+16
any:same a-19 b-21 d+21
any:say a-29
any:se d-20
any:se_me b+19 d-21
any:segun a-23 b-23 c+26 d-27
any:seizu* b-16 d+16
any:seizure b-16 d+16
any:seizure_@medicine b-16 d+16
any:ser a-21 b-21 c+24 d-25
any:she_is b-19 d-18
any:si a-38 c+19
any:simon a-22 b-19 d+26
any:sin b-28 c-25 d+19
any:sin_problema a-19 d+18
any:since a+20 b-25 c-25
any:since_supper a+15
any:skip c-31
any:skipp* c-16
any:skipped a+22 c-15 d-24
any:skipped_@food a+22 c-15 d-24
any:sola a-17 d+15
any:sorry a-19 c-18
any:stomach a+29 b-24 c-26 d-26
any:stree* c-25
any:street c-25
any:suppe* d-16
any:supper d-16
any:supue* d+17
any:supuesto d+17
any:sure a-34 b-31 c-17 d+30
any:sure_thing a-17 d+17
any:take c-23
any:take_anything a+18 d-19
any:tal a-24 b-23
any:tal_vez c+19
any:tell c+16 d-16
any:tell_you c+16 d-16
any:tengo b-32
any:text b-33 c-29
any:text_me b-21 c-19
any:texti* a-19
any:texting a-19
any:textos a+17 d-17
any:texts a-22 c-19
any:thanks c-20 d-30
any:that_again b+18 d-20
any:that_is b-46 c-31 d+22
any:the a-17
any:the_@door b+16 d-17
any:the_bottle a-16 c+19 d-18
any:the_house d+15
any:the_old a+19 d-18
any:there d-18
any:there_is d-20
any:they b-17 d-23
any:thing b-28 c-20
any:think b-16 d-24
any:this c-34
any:those d-19
any:til a-17
any:to b-24
any:to_ask b-17
any:to_know b+15
any:to_me b-18 d-16
any:to_you d-15
any:todav* a+17 c-15
any:todavia a+17 c-15
any:todavia_no a+17 c-15
any:today b+25 c-19 d-27
any:todo a+16 c-28 d-19
any:todo_me a+16
any:told c-25 d-22
any:toma b+18 c-18 d-21
any:toma_anticoagulantes a-16
any:tomo a-27 b-24 d+20
any:tomo_warfarina a-18 b-18 c-18 d+19
any:tomor* a-20 b-21 c+20 d-16
any:tomorrow a-20 b-21 c+20 d-16
any:took a+16
any:traba* d-16
any:trabajo d-16
any:twice d+17
any:twice_a d+17
any:uh a+26 b-20 c-23 d-26
any:un c-34
any:una a-24 d+20
any:us a+17 d-19
any:va a+17 d-16
any:veces a-16 d+17
any:veo a-27 b-34 c+25
any:vez d-19
any:viaje a-23 b-15 d+22
any:vitamins a+19 d-18
any:vivo a+19 b-15 d-18
any:voy a-16 b+18 d-19
any:voy_a a-16 b+18 d-19
any:warfa* a-20 c-20
any:warfarin c-16
any:warfarina a-20 c-20
any:water d-25
any:way c-17
any:we c-24
any:we_are b-19 c-16
any:what a-30
any:when a+20 b-28
any:who d-16
any:whole b-18 c-16
any:why c-16
any:will a-17 b-17 c+21
any:with d-17
any:with_me a+21 b-20 d-20
any:work b-17
any:would b-29
any:would_be a-25 b-20
any:would_have c+19
any:would_rather d-17
any:wrong a+20 b-20 c-16 d-19
any:y c+19 d-24
any:y_clopidogrel d+16
any:ya c-34 d+17
any:ya_comi a-16 d+16
any:yes b-19
any:yo b-18 c-23
any:you_betcha d+15
any:you_can b-16 d+18
any:you_covered a+21 b-16 d-24
any:you_did a+17 b-16 d-17
any:you_got a-20 b-18 c-16 d+21
any:your d-19
any:yup a-16 d+20
any:zip a+17 b-18
any_@medicine a+17
any__the a-22 d+22
any_of a+22 c-18 d-18
anybo* a+21 d-33
anybody a+21 d-33
anybody$ a+25 c-34 d-20
anyon* a+15 d-19
anyone a+15 d-19
anyone_here a+17 c-16
anyth* a+15 b-30 c-20
anything a+15 b-30 c-20
anything$ b-28
anything_but a+15
anything_like a+17
anyti* a-24 b-17 c-16 d+25
anytime a-24 b-17 c-16 d+25
apara* d-21
aparato d-21
aparato$ d-18
apart* b-28 c-28
apartamento b-18 c-16
apartamento_# a+19 d-21
apartment a-20 b-18 c-17 d+22
apena* a+34 c-36 d-32
apenas a+34 c-36 d-32
apenas__de a+19 d-18
apenas__entere a-19 d+17
apenas_voy a+19 d-21
appointment a-16 d-25
april a-16 b-19 c-18 d+21
aqui b-34 c-46 d+25
aqui$ c-19
aqui__@relative d-17
aqui__en a-20 d+18
aqui__mi b-17
aqui__mis a-18 d+18
aqui_ando a-22 d+20
aqui_esta a+17 d-20
aqui_estoy a-25 b-19 c-15 d+23
are d-17
are__and a-26
are__for b-16
are__in c-16
are__it a-23 b-22
are__me a+16 b-18
are__over d-18
are__than b-20 c-15
are__that a-19 b-20 c-16 d+20
are__the a+27 b-22 d-29
are__to c-19
are_all d-17
are_asleep a-17 d+17
are_bad d-19
are_better a+19 b-17 d-18
are_fine b-16 c-15
are_good b-20 c-21 d+18
are_high a-19
are_on c-28
are_sitting a+16 d-15
are_the d-18
are_you a-24 b+33 c-32 d-26
arm c+20 d-17
army b-19
army$ a-17
aroun* a-25 b-35
around a-25 b-35
around$ b-17
around_# a-21 c-20 d+23
arreg* b-15 d+16
arreglado b-15 d+16
arrep* a+19 b-16 c-16 d-18
arrepenti a+19 b-16 c-16 d-18
arrepenti$ a+19 b-16 c-16 d-18
arrit* a-31 b-25
arritmia a-31 b-25
arritmia$ a-21 b-16 c-22 d+27
arriv* b-15
arthr* a+22 c-20 d-24
arthritis a+22 c-20 d-24
as a+20 b-24 c-33
as_@treat b+19 c-18
as__baby c+16 d-16
as__bone a+18
as__mine d-17
as_a b-28
as_any a-15 d+16
as_good a-18
as_i c-24 d+18
as_long a-16 d+18
as_mania c-16
as_mine d-17
as_of b-16 c-15
as_prescribed a+15 d-17
as_rain b-17 c-19
as_well c-17 d+18
asado a+16 d-16
asi b-33
asi$ d-20
asi__no d-17
asi__sabe a-18
asi_no d-16
asi_que b-22
ask a-40 b+35 c+17 d-68
ask__@clinician a-15 b+20 c-17
ask__@relative a-18 d-17
ask__again b-21 d-16
ask__he a-18 b+17 c-15
ask__i d-17
ask__in b-17 d-18
ask__my a-19 c+21 d-17
ask__pharmacist c+16
ask__this b+18
ask__tomorrow b-23 c+17 d-19
ask_a a-16 b+16 c-17
ask_her b-17 c+19
ask_me a-26 d-41
ask_my a-25 d-24
ask_the b-18 c+20 d-16
asked a-26 c+15
asked__@person d-19
askin* a-20 c+20
asking a-20 c+20
asking__@relative a-19 b+21 c-18 d-16
asking_around a-17 b-16 c+21 d-22
asking_for c-21
aslee* a-23 b-24
asleep a-23 b-24
asleep$ a-22 b-22
aspir* a+15
aspirin a-15
aspirina b-20 c-21
asthm* b-18 c-23
asthma b-18 c-23
asthma$ c-19
at b-19 c-15
at_# a-16 c-48 d+19
at_@holiday c-18
at__# a-17 d+16
at__@door a-24 b+20 c-18
at__@insurer d-17
at__@year a+15
at__good a-18 d+17
at__home a+15 d-15
at__hour a+16 d-18
at__house a+17 c-19
at__i a+21 b-17
at__it d-21
at__last b-16
at__me a-23 b+20
at__physical d-18
at__right a+21 d-20
at__station a+17 d-16
at__store d-17
at_a c-17
at_all c-29
at_cvs a+19 d-18
at_home c+16
at_least a-25 b-24 d+21
at_night a-17 b-29
at_that a+16 d-18
at_the d-27
at_weddings a+19
at_your d-20
ate b-23
atienden b+15 d-16
atora* a+21 b-18 d-20
atorados a+21 b-18 d-20
atorados_en a+17 b-16 d-16
atras a-16 c-19 d+17
atras* a-16 c+23 d-17
atrasada a-19 c+27 d-26
atraso a-16 c+23 d-17
attac* c-29 d+16
attack c-18
attacks c-19
august a-28 b-20 c-20 d+27
aun b-35 c+18 d-35
aun__el a+15
aun_estoy a+20 b-15 c-19 d-19
aun_no b-17 d-23
aunqu* b-18 c-25 d+23
aunque b-18 c-25 d+23
avisa* a-17 b-16 c+21 d-16
aviso a-32 b-33 c+27
aviso$ a-26 b-28
away b-31 c-32 d+25
away$ a-21 b-27 c-24 d+26
awful a-18 b+16 c-16
ay a-24
ay_@relative b+16 c-18 d-19
ay_no c-17
ayer b+25 c-39
ayer$ b+23 c-27 d-27
ayer__la c-15
ayunas a+25 c-19 d-26
azucar$ a-16
b b-18 c-28 d+18
b$ c-22
baby a-17 b-17 d+20
baby$ a-20
baby__# d-16
baby__@date b-20
baby__breastfeeding a-17
baby__in a-22 d+20
baby_in d-20
baby_is b-16
babys c-33
babysitter a-17 c+21 d-24
back b-40
back$ a-19 b-21 c+15
back__# a+16
back__forth a-16 c+16 d-15
back__on a-17 b-16 c+21
back__the b-19 d+16
back__you b-17 c+20
back_and a-19 c+18 d-17
back_at a-21 b-17 d+20
back_bad c-16
back_fine c-15
back_on c-16
back_perf a+16
back_to b-17 c+21
back_yet a-15
bacon a-18 b-16 c-18 d+22
bad c-37 d+22
bad$ a-43 d+31
bad__the c-17
bad_heart a-17
bad_knee c-16
bad_trip a-16
bag a-17 b-20 c-17 d+20
bag$ b-17 d+16
bags d+15
bags_packed d+15
baile* a+17 d-18
bailed a+17 d-18
bailed$ a+19 d-19
baja a+26 c-18 d-33
baja$ a+23 b-19 c-18 d-24
baje d-20
bajo a+25 b-32 c-29 d-17
bajo$ a+17 c-17 d-16
banana a-15 d+17
band c-20 d-15
bano d-20
bano$ d-16
bapti* a+17 b-19 d-19
baptist b-15
barel* a+17
barely a+17
barely_drink a+17
barri* b-17 d+20
basta* a-17 d+18
bastantes d+16
be a-21 b-22
be$ a-33 b-18 c+32 d-16
be__# a-18
be__@call c+16 d-19
be__a d-17
be__first a+17 b-16 c-17
be__guest b-16 c-19 d+17
be__i a-21
be__is c+16 d-22
be__it d-17
be__might c+15
be__miracle a+21 b-15 c-16 d-20
be__now d-16
be__one a-18
be__that a+19 d-19
be__then d-23
be__when a-15
be__work a+23 c-19 d-22
be_a c-22
be_able b-17 d-18
be_at a+23 c-19 d-22
be_better b-18 c-24
be_by b-20 d-24
be_honest a-18
be_ok b-16 d-17
be_there c-30
be_we c-16 d+15
beats c+17 d-17
beats_me c+17 d-17
bebe b-27
bebe$ a-35 b-27
bebo b-24 c-21
bebo$ a+16
bebo__de a-18 b-17
bebo__la c-16 d+16
bebo_mas a-18 b-17
becau* b-20 c-25
because b-20 c-25
because_i d+15
bed b-18
bedti* a-19 d+19
bedtime a-19 d+19
been b-41
been__# c-24
been__@month a-21 d+18
been__a b-17
been__about a-19 d+20
been__and a-16
been__could a-17 c+21 d-22
been__down a-16 c+19 d-20
been__everything a-19 b+17 d-16
been__for b-20 c-16
been__i c+17 d-18
been__issue d-16
been__it b-18 c-30
been__my a+16 c-20
been__of b-18
been__pressure c-16
been__that c-28
been__three a-15 c+16
been__to a+19 d-20
been__up a-17
been_an d-16
been_hospitalized a-16 d+16
been_in b-15 c-16
been_on c-41
been_so a-17 d+17
been_sober a+17
been_tested a-20 c+21
been_the c+16
been_through c-18 d+15
been_told d-17
been_up a-18
beer c-29
beers a+22 b-16 c-24
beers__@day a+17 d-16
beers_on a+17 d-16
bees c-17 d-23
bees$ d-19
before$ c-23
before__guys b-17
before_you b-17
beforehand b+16
beforehand$ b+16
behind b-16
belie* b-27
believe b-27
believe_it a-21 c-19 d+22
bells a-16 c-15 d+17
bells_on a-16 c-15 d+17
belly b-20 c-20
benadryl c-21
bende* a+20 b-19 c-15 d-17
bender a+20 b-19 c-15 d-17
benzo a+15
best b-18
bet a-22 b-17 c-15 d+24
bet$ a-19 d+25
betch* a-16 b-17 d+18
betcha a-16 b-17 d+18
betcha$ a-16 b-17 d+18
bette* d-19
better$ a+30 c-25 d-41
better__it a-20 c-23 d+22
better__me b-17 d-15
better_than d-25
betwe* a-24
between a-24
between__and a-19
bf b-19 c-25
bien a+28 b-42 c-42
bien$ a+30 b-27 c-42 d-19
bien__bien a+19 d-18
bien__el a+16 d-15
bien__es a-16
bien__hora a-18 d+19
bien_de d-20
bien_del a+22 d-20
bien_esa b-19
bien_no d-21
bien_pero a-16
big a-28 c-26 d+15
big$ a-15 b-18 d+16
bike a+25 b-21 c-16 d-20
bill a+17 d-17
bipolar$ d-15
bipolar_# a-19 b+20 c-26
bipolar__# a-16 b-16 c-27 d+26
bipolar__am a+20 b-19
bipolar__diagnosed d+18
bipolar__not b-15
bipolar__que d-21
bipolar__that c+15
bipolar_disorder c-16 d+17
bipolar_one a-17 c-17 d+17
bipolar_tipo a-17 b-17 c-19 d+22
bipolar_with d+15
bipolaridad a-25 b-20
bipolaridad$ a-21 b-15 c-28 d+31
birth_control c-15
birthdays d-16
biscu* a-18 b-18 c-18 d+20
bit a-19 b-17
bit$ b-25
black a-18 c-24 d+22
black_out a-16 c-17 d+17
bladder a-15 b-24 c-18 d+25
block* b-16 c-21
blocks c-18
blood$ d+18
blood* d-16
blood_@medicine c-17
blood__high d+15
blood__i d-17
blood__is a-16 c-16 d+20
blood__no d-21
blood__one a-17 d+16
blood_pressure c-20
blood_test d-15
blood_work d-18
bloodwork d-16
blown a-17 c-16
blusa c-15
bocad* a+19 c-18 d-16
bocado a+19 c-18 d-16
bocado$ a+17 c-16
bodas b-24
bodas$ a+18 d-17
body a+24 b-23 c-21 d-21
bone a+18
bone$ a+21 d-21
books a-18
books$ c-21 d+16
borda d-21
borda$ c-16
borde* b-28 c+31 d-30
borderline b-28 c+31 d-30
borderline$ a-22 b-18 c+22 d-19
born b-36 c-19
born__# b-23 c-21
born_in b-23 c-21
borra* c-16
borracho c-16
borre* a+24 b-21 c-24 d-22
borreme a+17 b-15 c-18 d-15
borreme__la a+15
borreme_de a+15
borro* a-15 c+18 d-20
borrosa a-15 c+18 d-20
boss b-32 c+27 d-27
boss$ a-21 c+22 d-21
boss__here a+21 b-20 c-20 d-20
boss__my c-15
boss_is b-22 c-24
botad* a+20 c-20 d-19
botel* c-17
botella c-17
both a+27 c-37
both$ b-33 c-32
both__fine a+17 d-18
both__me a-15
both_had b+16 d-17
both_of a-25 b-18 d+24
bothe* b+17 c-25 d-25
bother c-18 d-23
bother$ d-19
bottle b-22
bottles a-18
bow a+16
bow_out a+16
bp b-40 c-18
bp$ b-25 c-32
bp_@medicine d+21
bp__# a+20 d-20
bp__high a-24 b-17 d+18
bp__up a-18
bp_is b-33 c-22
bp_was c+20 d-21
brazo a+15 d-16
break a-30 b-21 c-20 d+28
break$ a-17
breakfast c-21
breas* b-30 c-27 d+19
breastfeed a-21 b-19 c-17 d+22
breastfeed$ a-16 d+16
breastfeeding b-17 c-24
breastfeeding$ a-18 d+19
breat* a-33 b-21 c-22 d+30
breathe c-18 d+17
breathe$ c-18 d+17
breathing a-27 b-19 d+22
breathing$ a-26 b-18 d+21
bring a-24 b+16 c-40
bring* a-24 b-21 c-27 d+27
bring__@relative d-19
bring__on a-17 c-15
bring_me a-19 c-17 d+23
bring_my d-17
bring_the c-15
bringing a-21 b-18 c-23 d+23
bro a-18 c-15
broke a+18 b-24 d-25
broke* a+17 c-20 d-15
broke_down a+18 c-17 d-17
broke_my d-15
broke_out d+16
broken a+17 c-20 d-15
brote a-19
brote__la d+20
broto a-21
broug* d-18
brought d-18
buddy a-21 d+16
buen c-25
buen_momento b-21 c-17
buena d-16
bueno a-30 c-26 d+25
bueno$ a-28 c-23 d+19
bun a-20 b-16 c-15 d+20
bun__oven a-16 d+16
bun__the a-16 d+16
bun_in a-20 b-16 c-15 d+20
bunch b-17 c-18
bunch$ d+18
bus d-18
busca a-22 c-16 d+19
busca$ a-17 d+17
busca* a-27 b-35 c+27
buscando b-17 c+22 d-16
buscando$ a-20 c+22 d-23
buscar a-25 b-26 c+17
buscar$ a-20 b-16
buscarme b-16 c-18
buscarme$ b-16 c-18
busco a+17 d-16
busin* a-18 b+17
business a-18 b+17
business$ a-18 b+17
buspar a-20 d+21
busy b-32 c-24
busy$ b-21 c-25
but b-86 c+18
but__# a-16
but__@drug c-19
but__@medicine b-17 d-15
but__@relative b-23
but__a b-19
but__am b-29
but__can c-27
but__diagnosed a-16
but__do b-18
but__does a+17 c-17
but__for d+15
but__gave c+15
but__has d-18
but__have b-18
but__here a-23 d+23
but__in c-17 d+15
but__is b-40
but__me b-22
but__not b-34
but__ok a+21 b-20 c-19 d-18
but__one a-21 c+23 d-15
but__or a-15
but__that c-40
but__the c+15
but__those a+18 c-19 d-17
but__under a-15
but__up a-18
but_a c-18
but_do d-16
but_have a-15 c+15
but_he a+21 c-16 d-19
but_i b-45
but_mature a+20 d-20
but_my b-30
but_never a-16 c+18
but_no b-25 d-18
but_not a+26 b-36 d-43
but_nothing a+16 d-21
but_ok a-21 c+16
but_only a-23 c+18
but_she c-19 d+17
but_that b-20 c+15 d-21
but_the c-21
but_we a-18 d+17
buy a-16
buy__first a-16
by a-31 c+15
by_# a-18 c-20 d+21
by_me a-28 c-31
by_myself c-26
by_now d-21
bypas* a-23
bypass a-19 b-17 d+19
bypass$ a-20 d+25
bypass__# d+18
bypasses a-18 b+17 d-15
c a-55 b-20 c+38
c$ a-52 c+43 d-17
c__they c-18 d+18
cabal* d-15
caballo c-15
cabeza c-17 d-19
cabin* a-16 d+16
cabinet a-16 d+16
cabinet__a d+15
cada a-17 c-20 d+22
cada_@year a-17
cada__@month a+20 d-18
cada_noche a-18 c-19 d+20
cada_rato a-18 b-21
cae a+29 b-24 c-23 d-28
cafe b-25 c-25
caffeine a+18
cagua* b-15 c-17
caigo c-20 d+18
caigo$ c-20 d+18
cajon a-23 b-17 c-24 d+24
calculos c-17
caldi* d+16
caldito d+16
calen* a-31 b-16 c+22
calendar a-20
calendario a-21 c+22
calendario$ a-21 c+22
call b+15 d-25
calle b-22
calle$ d-16
calle* a+16 b-21 d-26
called a+19 b-16 d-23
called_in d-24
called_it a-15
calli* a-21 b+16
calling a-21 b+16
calor a-22 b+22 c-18 d-20
cama a-28 c-22
cama$ a-22 c-17
camar* a+17
cambi* b-17
cambiaron_el a+15 c-16
came a+34 b-45 c-42
came__at a+16
came__fine a+18 d-22
came__perf a+16
came_back a+24 b-25 c-31
came_out a-18 d+16
came_up a+19 c-21 d-18
camin* b-22 c-28
camino b-21 c-25
camino$ b-19 c-19
can b+28 c-20 d-20
can$ a-43 b-44 c+32
can_@drive a-18
can__# a-15 b+16 d-15
can__@drink a-17 b+16 d-15
can__@drive b+17
can__@eat b+19 d-16
can__@relative a+20 c-17 d-28
can__@vehicle a-26 b+21
can__afford a+16 d-16
can__anybody c-15
can__bring b+19 d-15
can__but a-28 c-26 d+29
can__come b+15
can__find a+18 c-22
can__go a-16
can__got a+22 d-23
can__have a-23 b+28 c-22
can__hold a-20 b-17 c-16 d+21
can__i c-24
can__in b+16
can__it b-22 c-32
can__just a-23 b+20 c-15
can__make a+25 d-25
can__me c-29 d+24
can__my c-24
can__now c-16
can__remember c+19
can__right a+17 d-17
can__say b-29
can__she a-19 d+16
can__skip a-19
can__take b+26 c-21
can__talk a+17 d-20
can__text a+34 b-30 d-19
can__that a-34 c-22 d+15
can__the a+18 c-18 d-23
can__this d-18
can_count d+16
can_find c+17
can_i a-51 b+46 d-48
can_my a-16 b+17 d-16
can_not b-31 c-34
can_she b+18 c-16 d-16
can_take b-19 d-21
can_they a-20 b+17
can_we a+23 b-19 c-17 d-30
can_you a-19 b+23 c-16 d-21
canas a-20 b-22 c-16 d+22
cance* c-26
cancel c-25
cancelela a+21 b-17 c-17 d-21
cancelled c-21 d-28
cancelo b-20 c-16
cancer a-27 c-16
cancer$ a-20 c-18
capaz a-31 b-21 c+37 d-34
capaz_que c+16
car c-42
car$ c-34
cara c-21
card c-19
card$ a-16
cardi* b-39 c-17 d+19
cardiologist b-19 d+16
cardiologist_says c-15 d+16
cardiologo b-17
cardiopatia a-15 d+18
care a-23 b-16 d+20
care_of a-17 c-20 d+18
cargo a-17 b-20 d+20
carnal b-22 c-19
carre* a+20 d-19
carretera a+20 d-19
carri* c-19
carrier c-19
carro a+21 d-28
carro$ d-23
carro_y d+15
cars a+23 b-31 c-24
casa a-26 b-20 d+26
casa$ d+15
case c-16
casi a-17 b-48 d+20
casi__cuento d+16
casi__dos a+19 d-19
casi__faltan a+15 d-16
casi__tomo a+23 d-17
casi_en a+23 d-24
casi_me b-22
casit* a-19 d+19
casita a-19 d+19
cat c-18
cath a-20 b-21 c-19 d+23
cathe* a-18 b-21 c-20 d+22
catheter a-17 b-21 c-17 d+20
catheter$ d+16
cats d-27
caugh* b-20
caught b-20
caught__at b-19
caught_me b-19
cause a+17 b-20 d-17
cayo a+22 b-28 c-24 d-19
cayo_fatal a-18 d+19
cayo_mal d-18
cbd c+18 d-23
celexa c-15
celul* a-18 b+17 c-17
celular a-18 b+17 c-17
centr* a-22 b+17 c-18
central a-18 b+17 d-16
central_time a-18 b+17 d-16
cerca b-19 c-18
cerca$ b-19 c-18
cero a+57 b-56 c-53 d-45
cero$ a+40 b-35 c-36 d-39
cero_@medicine a+19 d-18
cero_@treat c-16
cero__@clinician b-15
cero__cero a+24 b-18 c-19 d-23
cero_problemas a+17 b-17 d-18
cerro b-16 c-16
cervecita a+19 c-15
cerveza b-16
chanc* b-25 d-19
chance b-25 d-19
chance$ b-19 d-23
chang* b-24 c-17
changing a+18 b-17 d-20
chart$ b-16
chart_says b-21
checa* a-15 b-23 c+27 d-25
checado a-18 c+19
checado$ a-17 c+18
checar a-17 c+18 d-15
checar$ a-16 c+15
check d-27
check$ a+25 b-22 c-20 d-20
check* b-29 c+29 d-25
check__@relative c+17
check_with a-18
checked b-20 c+16 d-29
checked$ a-26 c+24
checking a-20 b-19 c+20
checking$ a-19 c+17
checkups a-20
checkups$ a-18
checo$ c+16
chequ* b-26
chequeo d-19
chequeo__en a+15 d-15
chest a-16
chica* d-18
chicago d-18
chich* a-16 c-17 d+16
chichi a-16 c-17 d+16
chick* a+18 b-16 c-26
chico a-21 c+20 d-16
chiqu* b-18
chiquito b-18
chofe* c-20
chofer c-20
chole* a+17 c-22 d-24
cholesterol a+17 c-22 d-24
cholesterol$ a+18 c-16 d-19
choqu* d-19
choque d-19
chorr* a-16 d+15
chorro a-16 d+15
christmas a+18 b-18 c-21
chron* c-15 d+16
chronic c-15 d+16
churc* b-15 c-37 d+19
church b-15 c-37 d+19
church$ a+18 b-21
church_is c-16
cien a+23 b-20 c-22 d-23
cien$ a+23 b-20 c-22 d-23
cigarettes a+19 c-17 d-16
cigarro a+17 d-18
cinco a-45 b-37 d+32
cinco$ a-25 b-21 c-29 d+29
cinco_@month a-16 d+17
cirrh* c-30 d+22
cirrhosis c-30 d+22
cirrhosis$ a-31 c-23 d+21
cirro* a-24 c-34 d+30
cirrosis a-24 c-34 d+30
cirrosis$ a-26 c-23 d+20
cirrosis__no d+15
cisti* a-16 c-18 d+16
cistitis a-16 c-18 d+16
cistitis_intersticial d+18
cita b+23 c-19 d-32
clari* b-17 d-19
claro$ a-22
claro__@relative c-17 d+23
claro__no b-22 c-22
claro__si d+15
claro_mi c-17 d+23
claro_que b-28 c-26
claro_si d+18
clase a+33 b-17 c-22 d-31
clase$ a+17 d-15
class b-16 c-21
class$ a+23 d-23
class__# a-16
class_of a-16
clean a+24 b-44 c-49
clean$ b-22 c-27
clean__# a+20 d-20
clean__@month a-23 d+20
clean__@year a+23 d-23
clean__may a-19 d+19
clean_bill a+17 d-17
clean_since a-21 d+21
clear a+37 b-39 d-46
clear$ a+28 b-23 c-20 d-24
clear* d-29
cleared b-24 d-29
clinica d-23
clock b-20 d-22
clock$ b-18
clopi* d+16
clopidogrel d+16
close b-22 d-16
closed b-36
clot b-18
clot$ a-16 d+15
clothes d+16
cloza* a-18 b-16 c-16 d+21
clozapina a-18 b-16 c-16 d+21
coca b-21 c-20 d+19
coche c-18 d-22
cocin* a+21 b-17 c-16 d-21
cocinando a+21 b-17 c-16 d-21
cocinando$ a+20 b-16 c-15 d-20
codei* a+28 b-17 d-24
codeine a+28 b-17 d-24
codeine__that a+15
coffee c-27
coke b-25 c-25
coke__@day a-16 d+17
cold d-20
coles* c-15 d-20
colesterol c-15 d-20
colle* b-21
college b-21
college$ b-19 c-19
colon* a+18 d-17
colonoscopy a+18 d-17
color* b+20 c-20 d-27
coma c-24
comadre b-21
come a-24
come_with a-21 c-16
comer c-26
comes b-27
comes_and a-20 b-16 c+16
comi a-23 b-21
comida d-26
comin* b-26
coming b-26
coming$ c-20 d+16
coming: a-15 b-25
coming:# a-47 b-52 c+33
coming:@animal d-15
coming:@cancel b-35 c-41
coming:@cancel_it a+21 d-22
coming:@clinician b+23 d-17
coming:@clothes a-21 b-19 c-16 d+23
coming:@day a+21 d-21
coming:@eat a-23 c-30
coming:@howmuch a-18
coming:@insurance a+16 c-25 d-17
coming:@insurer a+15 c-21 d-22
coming:@insurer_a a+20 c-20 d-21
coming:@late a-17
coming:@medicine c-17 d-23
coming:@month b-15 c-23
coming:@move b-17
coming:@open a+18 d-18
coming:@parking a-16 b+15 c-15
coming:@place c-27 d-24
coming:@price c-16
coming:@relative b-15
coming:@relative_has a-17
coming:@relative_no d-18
coming:@ride a-15 c+17
coming:@sick a+25 b-37 d-38
coming:@thanks a+23 b-23 c-16 d-20
coming:@vehicle c-19 d+18
coming:@visit b+15 c-33
coming:a d-17
coming:a_las a-26 c-24 d+27
coming:a_mi d-17
coming:a_place a+21 d-22
coming:a_poder a+19 c-16 d-15
coming:a_ver a-18 b-16 c+19 d-17
coming:after a-21
coming:again a-16
coming:again* a+17 c-19
coming:against a+17 c-19
coming:against_it a+17 c-19
coming:ahi a-15 b-31 c-44 d+36
coming:ahi_nos a-16 c-18 d+19
coming:al b-24 c-31
coming:al_final a+20 c-19 d-21
coming:alcan* a+16
coming:alcanzo a+16
coming:all a-22 d+21
coming:alla a-23 b-20 c-22 d+24
coming:alla_nos c-16 d+17
coming:alli a-15 b-20 d+20
coming:alrea* a-19 b-20 c-18 d+21
coming:already a-19 b-20 c-18 d+21
coming:am b-26 c-40
coming:am_out a+23 c-17 d-23
coming:amane* b-21 d-20
coming:amaneci c-17
coming:amaneci_con c-17
coming:and b-21
coming:ando d-20
coming:are a+15 c-31
coming:arrep* a+19 b-16 c-16 d-18
coming:arrepenti a+19 b-16 c-16 d-18
coming:as c-26
coming:asi a+23 b-20 c-25 d-20
coming:asi_que c-17
coming:ask a-18 b-20 c+20 d-17
coming:ask_me a-18 b-20 c+20 d-17
coming:at c-21 d+16
coming:at_# a-18 c-16 d+21
coming:ate c-20 d+18
coming:aviso a-23 b-24 c+16
coming:away a-15
coming:babysitter a-17 c+21 d-24
coming:back b-17 c+22 d-16
coming:bags d+15
coming:bags_packed d+15
coming:bajo a+21 b-16 c-20 d-20
coming:be b-30
coming:be_there b-18 c-24
coming:bells a-15 d+16
coming:bells_on a-15 d+16
coming:bette* b-18 c-23
coming:better b-18 c-23
coming:books c-21 d+16
coming:borre* a+22 b-19 c-21 d-21
coming:borreme a+15
coming:borreme_de a+15
coming:boss d-18
coming:bow a+16
coming:bow_out a+16
coming:by a-21
coming:by_# a-15 c-18 d+17
coming:calle* a+18 b-17 d-21
coming:called a+21 c-20 d-18
coming:called_in a+20 c-19 d-18
coming:came c-22
coming:came_up a+19 c-21 d-18
coming:can_i a-16 d-19
coming:cancel c-24
coming:cancelela a+21 b-17 c-17 d-21
coming:cancelo a-25 b-17 d+23
coming:carro b-17 d-22
coming:cayo a+18 c-15
coming:chang* c-17
coming:change a-18
coming:changed c-17
coming:cita b+18 c-28 d-22
coming:claro a-24 b-18 c-20 d+25
coming:clinica a+16 b-18
coming:come a-22 c-21 d+19
coming:comin* c-16
coming:coming c-16
coming:como a-26 b-26
coming:compr* a-19 d+19
coming:comprado a-19 d+19
coming:con d-30
coming:con_el b-15 c-20
coming:con_mi a-24
coming:confi* a-26 b-23 c+20
coming:confirmed a-17
coming:confirmo a-21
coming:conmi* b-23 c-27 d+15
coming:conmigo b-23 c-27 d+15
coming:consi* a-15 c+16 d-15
coming:consigo a-15 c+16 d-15
coming:count b-24 c-28
coming:count_me a+23 b-17 c-24 d-20
coming:covid d-20
coming:cual a-19 b+20 c-17 d-18
coming:cual_@visit a-19 b+20 c-17 d-18
coming:cuent* b-23 c-27 d+15
coming:cuente a-18 d+18
coming:cuente_conmigo a-18 d+18
coming:cuenten c-18
coming:cuenten_conmigo c-18
coming:da d-21
coming:de d-17
coming:de_la a+28 c-36 d-33
coming:decid* b-23 c+19 d-28
coming:decided b-16 d-18
coming:decided_against a+17 c-19
coming:dejam* b-15
coming:dejamos c-17
coming:dejel* b-22 c-24
coming:dejela a-16 b-15 c-16 d+17
coming:dejelo a+17 d-18
coming:dejelo_asi a+17 d-18
coming:del a-23 b-16
coming:dele a+23 b-20 c-19 d-21
coming:dele_mi a+23 b-20 c-19 d-21
coming:depen* c+16
coming:digo b-17
coming:dios a-21
coming:direccion a-15 b+17 d-15
coming:do a-26 c-27 d+17
coming:do_i a-18 c-18
coming:do_not a-20 c-16 d+19
coming:doctor b+15 d-15
coming:down a+18 d-17
coming:drop a+25 b-20 c-22 d-26
coming:drop_it a+19 c-18 d-20
coming:el b-50
coming:el_carro b-17 d-21
coming:else b-17
coming:en_el a-18 b-17 d+17
coming:en_la b-17
coming:en_otra b-16
coming:en_pie a-25 b-16 c-16 d+24
coming:es c-18
coming:esper* a-19
coming:esperando a-19
coming:esposo b-16
coming:estar* a-22 b-17 c-24 d+26
coming:estare a-22 b-17 c-24 d+26
coming:este c-19 d-22
coming:estoy a-30 c+30 d-34
coming:estoy_en a+22 d-20
coming:estoy_esperando a-16 c+15
coming:estoy_pensando a-15 c+16 d-15
coming:falta c-16
coming:favor a-26 b-22 c-20 d+28
coming:fence c+18 d-17
coming:fiebre d-16
coming:final a+20 c-19 d-21
coming:for b-20 c-30
coming:frio a-19 b+19 c-18 d-18
coming:get b-21 c+21 d-21
coming:give a+16 b-18 c-18
coming:give_my b-17
coming:go a+29 b-27 d-36
coming:god a-15 d+16
coming:god_willing a-15 d+16
coming:going d-31
coming:going_to a+20 c-27 d-25
coming:gone c-15
coming:got a+18 b-20 c-24
coming:got_called a+20 c-19 d-18
coming:gracias a+19 b-20 c-16 d-17
coming:guard* a-27 b-24 c-26 d+28
coming:hace c-18 d-17
coming:hasta b-17 c-23
coming:have b-30 c-37
coming:have_not a-20 d+18
coming:have_to a+16 b-19 c-23
coming:hay d-19
coming:hell a-17 c-22 d+19
coming:here c-15
coming:hold a-23 b-24
coming:hold_my a-18 b-19 c-18 d+20
coming:home a+18 c-17 d-18
coming:hones* a-15
coming:hospi* d-15
coming:hospital d-15
coming:hoy a-18 d-16
coming:husband a-18
coming:i b-20 d+19
coming:i_am b-24 c-36 d+20
coming:i_get b-17 c+20
coming:i_will b-21
coming:i_would b-19 c-19
coming:if a-27 c+20
coming:if_i b-19
coming:in b-18 d-25
coming:in_the b-20 c+19 d-18
coming:insurance d-18
coming:inter* b-21 c-26
coming:interesa a+17 d-18
coming:is b+28 c-19 d-32
coming:is_it b+16 d-17
coming:is_the b+16
coming:it a+25 c-21 d-21
coming:it_go a+16 d-16
coming:jaja a-16 d+18
coming:jefe c-15
coming:keep a-31 b-26 c-31 d+32
coming:keep_it a-25 b-19 c-22 d+25
coming:keep_my a-15 d+15
coming:know a-22 d-20
coming:la_@clothes a-16 d+18
coming:la_@place a-16 b+18 d-16
coming:la_de a-18
coming:la_lista a+20 b-20 c-22 d-18
coming:las a-31 b-20
coming:las_# a-28
coming:last_time a-15
coming:le a-24 b-24 c+18
coming:leave a-21 c-22 d+22
coming:les a-21 b-21
coming:les_aviso a-18 b-19
coming:let a+16 b-21 d-27
coming:let_it a+16 d-16
coming:let_me c+16 d-16
coming:lista a+17 b-22 c-23
coming:llego b-24 c-20 d+19
coming:llevo a-29 b+17 c-24
coming:lluev* c-16 d+16
coming:llueva c-16 d+16
coming:lo b-40 c+19
coming:lo_estoy a-25 c+24 d-19
coming:loca a-20 d+17
coming:lol a-29 c-15
coming:lugar b-24 c-26
coming:lugar_a a+16 d-19
coming:make c-27
coming:make_it c-27
coming:mama b+15 c-22 d-25
coming:manan* a+16 b-28 c-28
coming:manana a+16 b-28 c-28
coming:manana_me a+19 c-21 d-15
coming:mante* a-23 b-22 c-20 d+24
coming:mas b-22 c-24
coming:me a+29 d-37
coming:me_arrepenti a+19 b-16 c-16 d-18
coming:me_bajo a+21 b-16 c-20 d-20
coming:me_cayo a+18 c-15
coming:me_da d-21
coming:me_interesa a+17 d-18
coming:me_la a-21 c-26 d+24
coming:me_off a+19 c-20 d-18
coming:me_on c-16 d+18
coming:me_out a+21 b-17 c-26 d-18
coming:me_salio a+27 b-17 c-26 d-26
coming:me_tenido d-17
coming:mejor a+34 b-32 c-22 d-34
coming:mes a+23 c-19 d-24
coming:mi b-24
coming:mi_lugar b-20 c-21
coming:miedo a-16 c+15
coming:minut* c-16 d+16
coming:miss a-16 c-18 d+17
coming:miss_it a-16 c-18 d+17
coming:mom a-18
coming:morni* d-17
coming:morning d-17
coming:mother a+15 c-17
coming:my_place a-18 b-17 c-17 d+19
coming:my_spot b-18 c-17
coming:nada a-25 d+25
coming:need a-18 c-16
coming:nervo* a-20 d+17
coming:nervous a-20 d+17
coming:never a-20 c-20 d+21
coming:ni a-19 c-20 d+20
coming:ni_loca a-20 d+17
coming:no c-42 d+19
coming:no_@move a-20 c-16 d+21
coming:no_alcanzo a+16
coming:no_cuenten a+23 d-24
coming:no_la a-19 c-18 d+18
coming:no_me b-30 c-47 d+15
coming:nos a-34 b-26 c-36 d+34
coming:nos_vemos a-25 b-16 c-25 d+25
coming:not b-35 c-17 d+16
coming:not_be a+23 c-24 d-21
coming:not_make a+22 d-25
coming:not_miss a-16 c-18 d+17
coming:nothi* a-18 d+18
coming:nothings a-18 d+18
coming:now a-18
coming:o a-16 c-18
coming:obvio a-24 b-23 c-25 d+26
coming:off b-24
coming:olvid* c-16 d-19
coming:on a-47 b-41 d+26
coming:on_it a-17 b-17
coming:on_my a-21
coming:on_the a-20 b-17
coming:otra a+29 b-30 c-21 d-25
coming:otra_@place a+16 b-19
coming:otro b-23 d-25
coming:out a+18 b-45 d-16
coming:over d-20
coming:packe* a-15 d+17
coming:packed a-15 d+17
coming:para b-23
coming:paro c+19 d-17
coming:paro_de c+19 d-17
coming:paso a+26 b-25 c-23 d-24
coming:passe* a+16 d-16
coming:passed a+16 d-16
coming:pedi a-17 d+18
coming:pensa* a-18 c+19 d-17
coming:pensando a-15 c+16 d-15
coming:pero b-17 c-23
coming:pie a-34 b-23 c-26 d+32
coming:pierd* a-15 c-15 d+16
coming:pierdo a-15 c-15 d+16
coming:place b-23 c-25
coming:plann* a-18 c-18 d+19
coming:planning a-18 c-18 d+19
coming:planning_on a-18 c-18 d+19
coming:pleas* b-27 c-27
coming:please b-27 c-27
coming:poder a+22 c-19 d-20
coming:por b-28 c-26 d+20
coming:por_favor a-23 b-20 d+24
coming:posit* a+16 d-16
coming:positive a+16 d-16
coming:pregu* a-20 d-17
coming:puedo b+18 c-16 d-16
coming:puest* a-20 c-22
coming:puesto a-20 c-22
coming:punto c-16
coming:que b+17 c-21
coming:que_llevo a-22 b+23 c-21 d-23
coming:queda a-16 c-16
coming:quier* b-19
coming:quiere d-15
coming:quiero c-17
coming:quite* a+17 d-16
coming:ready a-27 c-24 d+29
coming:reque* a+21 b-17 c-20 d-20
coming:request a+21 b-17 c-20 d-20
coming:right d-23
coming:right_now c+15 d-21
coming:roads d-15
coming:salio a+27 b-17 c-26 d-26
coming:salio_un a+20 c-17 d-19
coming:says a-20 b+17 d-26
coming:scrat* a+19 c-17 d-20
coming:scratch a+19 c-17 d-20
coming:scratch_me a+19 c-17 d-20
coming:se d-23
coming:se_me d-28
coming:see a-26 b-25 d+26
coming:see_you a-20 b-16 c-24 d+26
coming:seguro c-17
coming:si a-30 c+31 d-26
coming:si_consigo a-15 c+16 d-15
coming:si_me a-23 b-16 c+23 d-22
coming:siemp* a+15
coming:siempre a+15
coming:siempre_no a+15
coming:sigo a-23 c-19 d+23
coming:sigue a-16 d+15
coming:sigue_en a-16 d+15
coming:sin c-16 d+16
coming:sin_falta a-17 d+17
coming:snow a-15
coming:so b-25
coming:so_i a+25 c-19 d-27
coming:someo* a+16
coming:somet* a+19 c-21 d-18
coming:something a+19 c-21 d-18
coming:something_came a+19 c-21 d-18
coming:spot b-18 c-17
coming:spot_please a-17 d+17
coming:stay a+16 c-16
coming:still a-29 b-19
coming:stuck a+18 d-16
coming:suelt* d-18
coming:sugar d-19
coming:suppo* b+15 c-15
coming:supposed b+15 c-15
coming:supposed_to b+15 c-15
coming:take a+18 c-24 d-25
coming:take_me a+16 d-16
coming:talk a-16 c+16 d-15
coming:tell a-16 c+16
coming:tempr* a-17 c+19 d-18
coming:temprano a-17 c+19 d-18
coming:tengo_que a+18 c-27 d-23
coming:tenid* d-17
coming:tenido d-17
coming:that b-19
coming:the_books c-21 d+16
coming:the_fence c+18 d-17
coming:the_hospital d-15
coming:the_morning a-25 c+15
coming:there a-20 c-44 d+16
coming:they c-16
coming:this a+21 b-19 c-25
coming:this_morning a+16 d-16
coming:this_time a+18 d-16
coming:time b+17 c-24 d-21
coming:time_was a-17 b+16
coming:tio a+18 c-16
coming:to d-21
coming:to_bow a+16
coming:to_have a+19 b-18 c-15 d-16
coming:todav* a-16
coming:todavia a-16
coming:todo a-21 d+22
coming:tomor* c-38
coming:tomorrow c-37
coming:traba* b-15
coming:trabajo b-15
coming:truck c-23
coming:truen* c-16 d+16
coming:truene c-16 d+16
coming:tryin* d-21
coming:trying d-21
coming:trying_to c+15 d-16
coming:un a+23 b-17 c-25 d-20
coming:un_viaje a+16
coming:up b-29
coming:usted* a-18 b+18 d-18
coming:ustedes a-18 b+18 d-18
coming:va a+15 c-21 d-22
coming:vemos a-25 b-16 c-25 d+25
coming:ver a-18 b-16 c+19 d-17
coming:ver_como a-16 c+16
coming:verda* a-21 c-25
coming:verdad a-21 c-25
coming:viaje a+16
coming:voy a-22 b-28 d+18
coming:waiti* a-20
coming:waiting a-20
coming:was a-16 c-18
coming:way a-15 d+15
coming:we b-25 c-16
coming:we_are b-20 c-25
coming:wear b+19 c-15 d-18
coming:went a+20 d-21
coming:what b+18 c-17 d-16
coming:will b-28 d-15
coming:will_know a-16 c+19 d-18
coming:will_not a+30 c-27 d-31
coming:willi* a-18 d+18
coming:willing a-17 d+16
coming:with b-23
coming:with_bells a-15 d+16
coming:with_my b-20
coming:would b-28 c-33 d+26
coming:would_not a-18 c-19 d+19
coming:y b-30 c+24 d-39
coming:ya c-38
coming:ya_me c-18 d-26
coming:ya_no a+23 c-16 d-25
coming:ya_pedi a-17 d+18
coming:yes a+22 d-21
coming:yo b-17 c-20
coming:you b-32
coming:you_all a-16 d+17
coming:you_can b-23 c-16
coming:you_in a-18
comio a-18 b+19 d-17
commu* c-22 d-23
como b+21 c-22
como_# b-16
como__@relative a-16 b-16 d+17
como__al a-18 d+18
como__en b-16
como__jajaja d-15
como__llama b+16
como__mi b-20 c-17 d+18
como_cree a+22 b-24 c-20 d-20
como_cuales a-17 b+22 c-26 d-19
como_loca a-16
como_no b-28 c-21 d+20
como_que d-16
como_tres a-17 d+19
como_un a+17 b-21 c-21
compa* d-25
companero a-15
company d-25
compl* b-30 c-18
complica a+16 d-16
complica$ a+16 d-16
compr* b-21
comprado a-19 d+19
con_# a+22 b-16 c-23 d-20
con_@clinician c-19 d+18
con_@medicine a+17 b-26 c-28
con__@clinician a-33 d-17
con__@drug a-20
con__@medicine b-30
con__@relative b-17 d-26
con__a b-18 c-27
con__de c-17
con__el d+17
con__eso d-16
con__gatos a-19 d+20
con__gusto a-22 b-18 c-21 d+23
con__le a-20 c-17
con__manana d-16
con__me b-18
con__pero a-16
con__si c+26 d-24
con__siete a-17 c-15 d+17
con__una d+16
con_confianza c-16
con_el c-27
con_eso a-29 b-17 d+15
con_esta b-16 c-19
con_este d-16
con_la a-23 d+17
con_las a-24 c-20 d+16
con_mi b-29 c+18
con_mis b-19 c-16
con_mucho a-16 d+15
con_permiso c-16 d-19
con_quien c-22 d-18
con_una d-30
condo* b-19 d-24
condon d-19
confi* a-55 c+33
confianza c-16
confidencial b+16
confidencial$ b+16
confirma c+15 d-15
confirmaron c+15
confirmaron$ c+15
confirmed a-28 b-23 d+20
confirmed$ a-24 b-21
confirmo a-38 b-29 c+28
confirmo$ a-19
confirmo_en c+17 d-15
confl* a-19 d+20
conge* a-16 c-15 d+21
conmi* b-29
conmigo b-29
conmigo$ b-26 c-28
conoc* d-17
conoz* a+22 b-19 c-21 d-19
conozco a+22 b-19 c-21 d-19
conozco$ a+20 b-17 c-19 d-17
conse* a+15 c-27
consegui b-19 c-22
consi* a-22 c+21 d-34
consigo b-21 c+15 d-21
consigo__nadie a+19 c-18
consu* a-19 b-28 c+26 d-25
consulto d-17
conta* c-33
contar a+18 c-27 d-30
contar$ a+18 b-17
conte* a-18 b+27 d-27
contestado a-15 c+16
contestado$ a-15
contestar a-20 b+22 c-22 d-23
contestar_eso b+16 d-17
contesto b+20 c-31
contesto$ a+20 b-16 c-16 d-16
contesto__@clinician d-16
contesto__@relative b-15 d+16
contesto__la d-16
contesto__mi b-15 d+16
contesto_esas a-17 b+18 c-16 d-16
contesto_por a-16 d+18
contr* a-25 c-46 d+39
control c-28
control$ b-18 c-22
controlada a-16 d+21
controlada$ d+19
controlo a-25 b-21 c-24 d+28
convi* a-15
conviene a-15
convu* a-22 b-20 c-17 d+25
convulsiones a-22 b-20 c-17 d+25
convulsiones$ a-15 b-17 d+19
cooki* a+16
cooking a+16
cooking_supper a+16
copa a+20 d-21
coraz* c-22
corazon c-21
corazon__padezco a+17 d-16
corazon__roto d-15
corazon_esta a+18 b-15 d-17
corazon_lo d-15
corazon_no c-15
corazon_y d-16
corre* b-16 c-31 d+21
correct a-21 b-16 d+19
correcta a-16 b-18 d+17
correcta$ a-16 b-18 d+17
correo c-19
correo$ d-16
corri* a+16 b-21
cosa d-20
cosa_no a-20 c+19
cosas a-24
cosas__no c-17
cosas__vez c+18 d-18
cosas_que c-17
cost c-22
costo d+16
couch a-26 b-25 d+26
couch$ a-17 b-19 c-16 d+20
could a-21 b-61 c+27
could__# c+17 d-17
could__anybody c-17
could__been a-26 b-18 c+25 d-20
could__find c-17
could__tell a-20 c+23
could__the b-17 d-22
could__we c-16 d+15
could_be a-24 b-29
could_have a-16 c+15
could_not a-15 b-24
could_of a-18 c+18 d-15
could_you a+16
coumadin a-19 b-16 d+18
couns* a-27 b-15
counseling a-21
counselor b-25 c+26 d-23
count a-32
count$ a-62 c+19 d-38
count* a-27 c-19 d+15
count__it d+15
count__out a+23 b-17 c-24 d-20
count_as b+17 c-17
count_if c-17
count_me a+23 b-17 c-24 d-20
counting a-27 b-26 c-27 d+30
counts$ b-17
counts_as a-17 b+21 c-19 d-16
coupl* a-19 b-28
couple a-19 b-28
couple_beers a+18 d-18
couple_of a-18
cours* a-19 b-17 c-19 d+23
course a-19 b-17 c-19 d+23
cousin c-21
cover b+17 d-21
cover* b-25
covered b-25
covered$ a-29 b-19 d+25
covid d-23
cows d-15
crawl c-15
crazy c-36
crazy$ c-24
crazy_but c-16
creat* b-27
creatinina b-19
creatinina_# c-17
creatinina__transaminasas a+17 d-20
credit d+15
cree d-27
cree$ a+18 b-16 d-18
creek a-25 b-17 c-19 d+26
creep* a-19
creeping a-19
creeping_up a-15
crei c-17
creia d+16
creo a-37 c+44 d-52
creo$ a-28 d-28
creo__@relative c+19
creo__ya c+15
creo_jaja b-22 d-21
creo_que a-27 b-29 c+35 d-27
crist* b-25
cristal a-28 b-21
cristiana a+26 d-21
crumb c-15
cuadr* b-23
cuadra b-20
cuadra$ b-17
cual a-41 b+27 d-23
cual_@medicine a-22 b+22 c-21 d-21
cual_@visit a-19 b+20 c-17 d-18
cuale* a-32 b+19 d-34
cuales a-32 b+19 d-34
cuales$ a-20 c+17 d-24
cuand* a-23 b-44
cuando a-23 b-44
cuando$ d-17
cuando__@relative b-17 c-20 d+18
cuando__de c-16 d+18
cuando__la a-24 d+20
cuando__mi a-19 b-20 d+19
cuando__operaron c+16
cuando__pusieron c-20
cuando_guste a-23 c-19 d+23
cuando_me a-16 b-23
cuant* a-23 d-20
cuantas a-23 d-20
cuantas$ a-17 b-19 c+20 d-18
cuantas_preguntas c-18
cuanto a-49 b+45 d-55
cuart* c-17
cuarto c-17
cuarto$ b-21 c-19
cuatr* a-28 c-25 d+24
cuatro a-28 c-25 d+24
cubre a+17 c-17
cuent* a-40 b+27
cuenta a-37 b+22
cuenta$ a-25 b+25 d-16
cuentan a-21 b+29 c-25 d-28
cuentan$ a-21 b+29 c-25 d-28
cuentas a-20 d+21
cuente b-16 c-19
cuente_conmigo a-18 d+18
cuenten b-17 c-21
cuenten_conmigo c-18
cuento a-15 b-20
cuento_con c-18
cuerp* d+15
cuerpo d+15
cuesta b+17 d-16
cuide a-19 b-16 c+17
cuido_con d-15
cumpli a-33 b-19 d+29
cumpli_# a-25 b-20 d+26
cumpli__@date a-17 d+17
cumpli__en a-17 d+17
cumplo a+25 d-31
cumplo$ a+16 d-15
cumplo__# a+18 d-18
cumplo__en a+18 d-18
cumplo_los a+18 d-18
cunada b-26
cunado a-18 c-21
cutti* a-19 c+16
cutting a-19 c+16
cutting_down c+16 d-18
cvs c-18
cvs$ c-18
cycle b-17
cymbalta a-16 d+19
cysti* a-18 c-20 d+18
cystitis a-18 c-20 d+18
cystitis$ c-15 d+21
da d-29
da__el a+16
da__no a-19 c+19
da_miedo d-19
dab a-18 b-15 c+18
daban a-28 d-32
daban__en c+17
dad b-18 c-38 d+17
daddy a-19 b+21 d-20
dado b-25
dado$ a+22 c-17 d-18
dado_eso a+17 c-16
dads c-26
daily a-19 c+17
daily_for c+19
dale a-20 b-19 c-24 d+24
dale$ a-16 d+20
dan_@medicine a-16
dan__el a-20
dando b-17 c-21 d+19
dando_pecho c-18 d+19
dano c-22
dano$ d+15
dar b+23 c-15 d-27
dar_pecho a+15 d-15
dark b-21 d-19
dark$ b-21 d-19
date d-21
daugh* a-15 b-17 d+16
daughter a-18
daughters a-15 b-17 d+16
day a-20 b-41 d+17
day$ b-40 d+18
day__can d+15
day__is a-16 c+17
day__that b+18
day_off c-19
days a-28
days$ d-19
days_clean a-24 d+24
days_sober a-21 d+21
de c-18
de_# c-29 d+17
de_@date c-19
de_@eat b-25 c-26
de_@medicine c-17
de__# b-27
de__@body b-20 c-19 d+20
de__@day c+15
de__@month a-29 c-20 d+16
de__@place d-15
de__@relative b-16
de__@year c-16
de__ahi c-16
de__bien a+24 b-15 d-20
de__cero a+19 d-19
de__con b-18
de__cosas c-18
de__cuenta a-20
de__de b-26 d+19
de__dos a+15 d-18
de__el d-16
de__esa a+18 d-20
de__eso a+16 b-20
de__hace d-25
de__hay c+17 d-16
de__iglesia d+17
de__infarto a-19
de__jaja c-15
de__la c-21
de__le d-17
de__lista a+23 b-20 c-19 d-21
de__lo a-26 b+21
de__me a-17 b-33 c+16
de__mi a+16 b-16
de__mis d-16
de__mismo a-17 b+15 c-19
de__nada b-16
de__nietos b-19 d+17
de__no a+20 c-23 d-17
de__o d-15
de__pecho a+15 d-15
de__que b-36
de__rinones d-20
de__se a-21
de__si b-22
de__soy a+19 d-19
de__tuve d-17
de__un b-16
de__una a-18
de__vida b-17
de__vivo d-16
de__voy a-17 c-19 d+19
de__y b-37
de__yo a+16 b-15
de_ahi d-19
de_alta a+16 d-17
de_antes a-16 d+17
de_cinco b-16 d+16
de_contar c-16 d-21
de_dar d-16
de_edad b-27 c-26
de_entrar a-15
de_eso a+18 d-32
de_gente a+15 d-16
de_hacer a+19 c-15 d-17
de_higado a-17 c-20
de_joven b-16
de_la c-26
de_las b-16
de_lo d-19
de_los d-21
de_mamar a-18 d+16
de_maravilla b-16
de_mas a-22 b-18 c+19
de_mi b-16
de_nacimiento a-22
de_nada a+22 d-23
de_nina c+15
de_nino c+21 d-20
de_noche b-18
de_orina a-18
de_parte a-20 b+23 d-22
de_que a-31
de_retraso c+22 d-22
de_siete a-18
de_todo b-32 c-27
de_una a-35 b-27 c-27 d+37
de_vez d-22
dead d-30
debo a-19 b-17 c+19 d-18
decad* b-19
decades a-16 b-17
decia a-16
decid* c+23 d-32
decided b-17 d-20
decided$ a-19 c+20
decided__it a+17 c-19
decided_against a+17 c-19
decir a-22 c+20
decir$ a-19 c+18 d-19
decir* a-25 c+21 d-22
decirle a-23 c+17 d-20
decirle$ a-20 d-18
defin* a-33 b+19 d-29
define a-39 b+19 d-34
define__i a-17 b-22
define_mania a-17 d-19
define_problem a-27 c+16 d-27
deja a-16
deja__a a-15
dejam* b-32 c+25 d-25
dejame a-26 b-26 c+31 d-30
dejame__agenda a-17 c+17 d-16
dejame__la a-17 c+17 d-16
dejamos c-17
dejar a-19 d+18
dejarlo c-16
deje c+34 d-40
dejel* b-22 c-24
dejela a-16 b-15 c-16 d+17
dejelo a+17 d-18
dejelo_asi a+17 d-18
dejem* b-28 c+34 d-31
dejeme a-29 b-27 c+36 d-25
dejeme__mi c+17
dejeme_preguntarle a-15 c+22 d-19
dejo b-21
dejo__@door a-17 d+17
dejo__la a-18 d+18
dejo_en a-22 b-16
del a-20 b-19
del__en a-25
del__me c-17
del__no d-19
del__padezco a+17 d-16
del__yo b-18
del_azucar a-16
del_corazon c-18
del_higado a-16
del_jale c-18
del_rinon a-16
del_trabajo b-21
dele b-40 c-38 d+28
dele$ a-24 b-18 c-17 d+24
dele__a a+15 d-16
dele_mi a+23 b-20 c-19 d-21
delus* c-18
delusions d+18
demas* a-20 d+18
demasiado a-20 d+18
demasiado$ d+17
demon* a-16
demons a-16
demons$ a-16
denti* b-17
dentista a+19 d-25
department$ a+16
depen* a-47 b-42 c+39 d-23
depende a-35 b-35 c+39 d-34
depende$ c+18
depende__la b-18 c+21
depende__que c+21
depende_de a-16 c+22
depende_del c+22 d-16
depends a-29 b-30 c+22
depends$ a-16
depends_if c+17
depends_on b-18 c+20
depends_which c+16
depo a+21 c-15 d-18
depre a+23 b-17 c-19 d-24
depre$ a+19 c-15 d-20
depre* a+23 c-46 d-30
depresion a+16 c-18
depresion$ a+15 d-16
depressed a+18 b-16 c-20
depression c-38 d-36
depression$ c-27 d-31
desay* a-19 b-15 d+21
desayune a-19 b-15 d+21
desayune__con a-16 d+17
desca* b-33
descansa c+17 d-17
descanso a-22 d+25
descartaron a+29 b-26 c-29 d-27
descartaron$ a+19 b-19 c-19 d-17
descarto b-15 d-18
descarto$ b-16 d-19
desde b-55 c-24 d+16
desde__# b-18 c-25 d+17
desde__@year c-16 d+16
desde__el c-16
desde__mi c-15
desde__murio a-16 b-16
desde_el b-21
desde_hace b-15 c-21 d+18
desde_la a-16 d+15
desde_las a-16 d+16
desde_los a-15 c-16 d+18
desde_que b-27
desoc* a-19 d+20
desocupada a-19 d+20
desocupada$ a-18 d+17
despe* a+16 b-16
despues$ d-18
despues__que a-20
despues_del c-16
deste* c-20
detox d+18
dia$ b-19
dia__@fetch d+15
dia__mi a+20 d-19
dia_para d+15
diabe* b-17 c-31
diabetes b-18 c-21
diabetes$ c-20
diabetico c-19
diagn* a-17 b-43
diagnosed b-27
diagnosed$ a-17 c+20
diagnosed_with d+16
diagnosis a-15 c+16
diagnosis$ c+16 d-15
diagnosticada d+16
diagnosticaron c-29
diagnosticaron_bipolaridad d+17
diagnostico d-18
diagnostico$ d-16
diali* c-26
dialisis c-18
dialisis$ d-16
dialy* c-30
dialysis c-30
dialysis$ b+19 c-16 d-30
dialysis_@day a-20 d+18
dialysis__@day b-17
dialysis_mwf a-19 b-19 d+19
diari* a-21 b-18 c-23 d+27
diario a-21 b-18 c-23 d+27
diario$ d+15
diario_y d+16
dias a-24 b-27
dias$ a-16
dice a-41 c+23
dice$ a-17 b+22 c-21 d-22
dice__de b-16
dice__me b-21 c+24
dice__papel b-15
dice__y a-19 c+20
dice_el a-17 b-18
dice_que b-20 c+18 d-22
dicen a-21
dicen_que a-18 b-26
dicho d-18
did__@clinician d-19
did__ask b+15 d-16
did__em a+22 c-20 d-16
did__for a-17
did__go a-20 c-17
did__i c-19
did__it b-18 d-21
did__look a-16
did__me a+17 d-23
did__never a+15
did__of d-18
did__work a-19 d+18
did_a d-16
did_but a+24 c-19 d-19
did_fine a+15 d-17
did_great a+21 b-23 d-21
did_my b+15
did_not a-27
did_you a-16 b+23 d-18
die a-17
died b+17
died$ b-18
died_from a-17 b+19 c-17 d-17
died_of a-15 b+18 d-16
dieron$ a-17
dieron_@medicine b-20
dieron__el d-18
diez c-16
diez_@year c-15
difer* b-16 d+16
diferentes b-16 d+16
diferentes$ b-15 d+15
diffe* a-21 d-15
different a-20
different_@medicine d+20
digam* a-30 c-29
digame a-30 c-29
digame$ a-21 b-16 c-19 d+27
digo a-27 b-24 c+25
digo$ a-21 b-26 c+25 d-24
digo__no a-22 b-15
digo__puedo c+17 d-17
digo_no a+18 c-17
digo_que a-22
digo_si a-15 b-16
dije c-20
dijer* a-20 b-30 c+17
dijeron a-20 b-30 c+17
dijeron$ c-21 d+23
dijeron_que a-21 b-21 c+22
dijo b-20
dijo__si a-16 d+20
dijo_el a-17
dijo_que b-30
dinner a+18 c-23 d-33
dio__alta a+19 c-16 d-19
dio__pero d-19
dio__y a-15 d+18
dio_alergia d+17
dio_de a+16 d-17
dio_positivo c-15
dio_psicosis d+15
dio_taquicardia d+15
dio_un a-16 c-18 d+17
dio_una d+19
dios b-44 c+18
dios$ a-18 b-36 c+20
dios__libre a+22 d-17
dios__😂 a+15
dios_me a+22 d-17
dip c-16
dira a-17 c+19 d-21
dira$ a-17 c+19 d-21
direccion c-29
dis b+16
dis$ b+16
discu* d-18
disea* a-15 b+17 c-22
disease a-15 b+17 c-22
disease$ a-25 c-17
disease__me b-16
disor* b-26
disorder b-26
disorder$ d+18
disti* a-15 b-16
diu a+25 c-18 d-18
diu$ a+21
divor* b-18 c-22 d+16
divorce c-23
do a-32 b+37
do$ a-18 b-22 d+17
do_@drug a-17 b+16 c-16
do_@medicine b+15
do__@call a+18 c-26 d-30
do__a c-19
do__any c-20
do__anyone a+19 b-16 c-17
do__checkups a-18 c+16
do__count a-27 b+34 c-36 d-32
do__do a+24 c-23 d-17
do__drink a+19 c-20
do__get a-15
do__go a-20
do__have d-25
do__i a-17 c+16
do__it a-20 c+18 d-27
do__know b-45 c+17 d-18
do__me a-16 d+16
do__mean d-16
do__need a-22 b+19 c-24
do__now a-17
do__recall b-16 c+16
do__remember c+22 d-21
do__so a+16 b-18 d-28
do__take c-20
do__think b-18 d-34
do__this c-17
do__to a-15 b+23 d-23
do__tomorrow a+16 d-18
do__touch a+22 c-15
do__trust c+15 d-17
do__use c-15
do__want b+16
do__why a-17 d+17
do__work d-17
do_have b-18 c-21 d+19
do_i a-33 b+24 d-23
do_it b-15 c-29
do_not b-17
do_nothing a-17 d+17
do_the a-20 d+21
do_utis b+18 c-20 d-18
do_without d-16
do_you a-33 b+27 c-22
doble a-23 c-36
doble$ c-15
doce b-17 c-18 d+17
docto* b-29 c+24 d-28
doctor d-16
doctors b-29 c+29 d-29
doctors$ a-26 b-22 c+28 d-16
docum* a-18 d-22
documento d-18
does a-31 b+23 d-38
does$ c-17
does_@drug d-16
does_@medicine c+19
does_@treat b+24 c-22 d-17
does__# b+15 c-16
does__@drive a+19 d-16
does__@medicine b+27 c-27
does__@relative c+15
does__@vehicle a-16 b+17
does__a b+18 c-18
does__count a-33 c+22 d-18
does__go a-16
does__have b+23 d-17
does__if c-15
does__it b+17 d-20
does__matter a-18 b+22 c-18 d-18
does__me c-16
does__take b+24 c-23
does__that d+15
does__to c-23 d-18
does_a a-22
does_it a-26 b+28 d-28
does_medical a-18 b+17 c-16
does_my a-19
does_not d-21
does_postpartum b-24 c+24
does_that a-25 c+29 d-26
does_the b+20 c-19 d-16
dog a-24 b+23 c-33
doing a-18 b-19
doing_it c-19
dolor c-18
domingo a+15 b-18 c-21
domingos d-15
donde a-17 b+26 d-24
done a+23 b-39 c-25
done$ a+18 d-26
done__@relative b-18 c-18
donut a-21 b-18
door a-30 b+16 c-29
dormi* b-29 c+19
dormida a+17 d-18
dormido d-18
dormir a-18 c+18
dos a-22 b-62 d+30
dos$ b-20
dos_@medicine d+20
dos_@year a-22 c-15 d+25
dos__la d+16
dos__y d-19
dos_rayitas a-19 d+20
dos_veces b-21
dos_y a-25 c-19 d+24
dot b-16 c-19
doubt a+15 b-21 d-29
doubt_it a+16 b-21 d-32
down b-44
down$ b-34
down__my a+17 d-20
down__the a+16 c-17
down_for b-15
down_there a+23 d-21
doy b-27 c-31 d+16
doy_pecho d+16
dozen c-16 d+19
dozen$ c-16 d+19
drama a-17 b-33 c-18 d+22
drama$ b-24 c-34 d+18
drank_a a-19 c-17 d+20
drew a-17
drink d-22
drink$ a+27 b-24 c-26 d-24
drink__a a+20 c-18 d-17
drink__but a-19 c+16
drink__i a-17
drink__much a-19 b-22
drink__night d-16
drink__not a+18 c-20
drink__problem a+16 d-17
drink_but a+23 c-27
drink_every a-21
drink_like b-16 d-16
drink_normal a+17 c-18
drink_too a-17 b-22
drinker a+27 b-24 c-16 d-24
drinking a-25 c-17 d+23
drinks$ a-20 b+18 c-16
drinks__week a+16 c-16 d-17
drinks_a c-18
drive a+21 c-40 d-17
drive* c-32
driver b+16 c-26 d-17
drives a-17 c-20 d+17
driveway a-16 d+16
driving a-19 c-17
drogas$ c-26 d-30
drop a+17 d-33
drop$ c-18
drop_it a+19 c-18 d-20
dropp* a-16
dropped a-16
dropped__at a-20
drove b-15 d-17
drug_allergies a+19 d-15
drugs d-17
drugs$ a+20 d-16
drunk a-29 c-18 d+16
drunk$ a-23 d+16
dry a+22 b-17 c-18 d-19
dry__a a+18
dry__bone a+18
dry_as a+18
duda a-30 b-22 c+22
dudas a-21 b-16 c-15 d+24
dude a+17
due a-36 c-23 d+32
due__@date a-22
due__day d+15
due_in a-16
duele d-21
duele__@body c-17 d-20
duele_la a-16 b+15 d-16
dui__@date d+18
dui_in d+17
duloxetina d+16
dura c-15
durin* a-17
during a-17
duro a-19 b-17 c-18 d+25
dx c-17
dying c-18
dying$ c-16
e a+22 c-17 d-20
earl c-18 d+18
early b-29 c+16 d-21
early$ a-18
ears a-22 d+21
easte* c-15
eastern c-15
eat b+17 c-24 d-29
eaten c-15
eating a-35 b-29 d+29
echel* a-18 b-16 c-15 d+19
echele a-18 b-16 c-15 d+19
ecogr* c+15 d-15
ecografia c+15 d-15
ecografia$ c+15 d-15
ect a-21 b-20 c-18 d+24
edad_y a-16
edge b-28 c+25 d-28
edge$ b-23 d-23
edibles a+17 c-15
effexor d+18
eggs b-22 c-20 d+18
eh a-30 c+22 d-27
eh$ a-25 c+16 d-22
eight a+16
eight* b-20 c-24
eithe* d-19
either d-19
either$ a+17 c-15
ekg a+17 d-16
el_# b-33
el_@animal a+21 b-21 d-18
el_@body a+20 d-20
el_@clinician a-18
el_@day c+20 d-30
el_@drink d-16
el_@drug c-34
el_@insurance c-18
el_@medicine a+18 b-22 c-21
el_@relative b-19
el_@traffic c-16 d-18
el_@vehicle c-23
el__@month a-17 d+16
el__@year b-20 c-19
el__acaba a+15 b-16
el__ahi a-22 d-25
el__camino a-16
el__cuenta a-28 b+32 c-22 d-27
el__de d-17
el__dejo c-15
el__dice b-17
el__dijo b-22
el__dio c-20
el__era c-15
el__es b-26
el__ese a-18 d+16
el__eso a-15 c-15
el__este d+19
el__graso c-18 d+20
el__hace d-16
el__inflamado d+19
el__jaja c-18 d-23
el__la c-20
el__le a-18 b-23
el__lo c-19
el__los b-15
el__luego c-19 d-17
el__manana a-17
el__me b-17
el__mi a+18 d-17
el__ni a+16 d-15
el__no a-30
el__otra b-16
el__pasado c-18
el__pero b-21
el__presion a+15 b-15
el__que a-15 b-20
el__se b-21
el__segun b-16
el__si d+18
el__tengo c-15
el__y a+20 b-33 d-16
el__ya c-22 d+15
el__yo b-16
el_asado a+16 d-16
el_bebe a+17 b-19 c-19
el_carro d-27
el_celular a-18 b+17 c-17
el_chequeo c-16
el_cuerpo d+15
el_de b-16
el_del b-18
el_dia a-24 b-20 d+20
el_diu a+24 c-18 d-17
el_dolor a-16
el_favor a-16 d+20
el_higado b-45
el_mensaje b+18 d-17
el_paciente a+20 b-21 d-22
el_papel a-21
el_que c-24
el_resultado c+16 d-19
el_rinon c-28
el_sofa a-16 d+17
el_test a-27
el_trabajo a-18
el_trago b-21 c-15 d+21
el_ultimo a+16 d-20
el_ultrasonido a-16
el_unico c-18
elect* a-15 b-36 d+21
electro d-18
electroshock a-18 b-16 c-17 d+18
eleva* a-23 b-17
elevated a-23 b-17
eliquis a-33 b-24 c-24 d+34
ella__@relative a-19 b+22 c-17 d-18
else b-24 c-20
else$ a+27 b-25 d-31
em b-24 c-28
em$ b-23 c-23
email a+25 b-21 c-18 d-25
embar* a-18 c-28 d+15
embarazada$ c-26
embarazada__lactando b-15 c-17
embarazada_no a-21 b-20
embarazadisima a-24 b-17 c-16 d+23
embarazo c-20
embry* a-17 c-17 d+19
embryo a-17 c-17 d+19
embryo_transfer a-17 c-17 d+19
emdr b-17 c-21 d+15
emdr__@medicine d+18
emoji* b-34 c-30
emojiyes b-26 c-25 d+16
emojiyes$ a-18 b-20 c-19 d+24
empty a+26 b-18 c-23 d-27
en c-17
en_# a+25 b-39 c-46 d-15
en_@date b-18 c-22
en_@eat a+22 c-16 d-23
en_@holiday c-16
en_@person a-16
en_@treat c-22 d+16
en_@vehicle c-19
en__# a-32 c-40 d+24
en__@door b-16
en__@treat c-18
en__@vehicle c-27 d-28
en__a b-16
en__bodas a+16 d-18
en__cada a-15 c-16
en__calle a+16
en__cama a-21 b-19 c-15 d+22
en__carro a+21 c-23 d-20
en__casa a-24 b-29 d+22
en__con b-31
en__de b-26
en__el a+16 d-15
en__en a-16 b-16 d+15
en__es d-16
en__eso b-19 c+16 d-22
en__esta a-19
en__estoy b-19
en__familia c-18
en__farmacia a+18 d-20
en__grado a+18 d-17
en__hasta a+15 d-21
en__higado a-16
en__historial b-16
en__hora a+22 d-22
en__junta a+17
en__la d-22
en__le c+17 d-17
en__los d-17
en__luego c-25 d-22
en__me b-22
en__medio a+15
en__mejor a+18 d-18
en__mi b-17
en__no d-21
en__noche b-30 c+21
en__nunca d-18
en__pero c+17
en__plant a-20
en__que c-26
en__rinon b-16
en__semanas a-16 d+16
en__si a-20 b-15 d+20
en__sofa a-16 d+17
en__soy b-19
en__todavia d-16
en__vida a+22 c-15
en__y a+23 d-22
en__ya b-22
en_camino b-20 c-20
en_casa a-20 b-28 c-16 d+27
en_clase a+17 d-15
en_cuando d-22
en_el a-22
en_eso b-24 c+20 d-28
en_este a+18 d-16
en_la b-17
en_los a-23 b-17 d+17
en_media a+17 d-15
en_mi a-17
en_mis a+25 b-19 c-20 d-23
en_misa a+16 d-15
en_orden a+18 c-16 d-16
en_otra b-21
en_otro c+17 d-18
en_pie a-25 b-16 c-16 d+24
en_rehabilitacion a-20 b-15 c-21 d+23
en_su b-24
en_un b-25
enalapril a-21 c-19 d+30
encan* a-23 b+19 c-21
encar* b-18
encin* b-23 c-26
encinta b-23 c-26
encinta$ b-22 c-25
encon* a+23 c-19 d-16
encontrado a+23 c-19 d-16
encontrado_nada a+17 c-16
end c-29
end$ a-15 c-17
enero b-19
enfermera d-29
enfermo c-17
enlar* a-23 b-16 c-18 d+21
enlarged a-23 b-16 c-18 d+21
enlarged_heart a-23 b-16 c-18 d+21
enten* a-19 b+18 d-16
entendi a-19 b+18 d-16
enter* b-33 c-30 d+25
entera a-24 b-20 c-24 d+28
entera$ a-19 c-19 d+22
entere b-21 c-16
entie* a-19 b+19 d-23
entiendo d-17
enton* a-18 d+19
entonces a-18 d+19
entra c-19
entra* c-19
entrando b-20 c-22
entrando_al a+19 c-16 d-20
entre__y c+16 d-15
entro b-17 c-21
entro_duro d+16
enzim* b-18
enzimas b-15
enzimas__higado c-21
enzimas_del c-21
enzym* a-22 b-16
enzymes a-22 b-16
episo* b-25 c-21 d+25
episode$ c-16
episodios d+16
episodios_maniacos d+16
er b-23
er__i d-19
era d-35
era_el c-20
era_mi d-19
era_nino a-18 c+15
es b+15 d-36
es$ a-36 b+20
es__# b-22
es__@body b-16
es__@day a-18 d-16
es__@place a-16
es__@relative c-16 d-29
es__apartamento a+19 d-21
es__de d-19
es__del a+17
es__la a+17 b-27 d-19
es__los a-19
es__mi d-30
es__no b-19
es__primera a+18 d-16
es__unico a+18 b-18 c-16 d-15
es__vez a+18 d-16
es__y b-19 c-17
es__yo a+21 b-19 c-15 d-18
es_alergico a-19 b+18
es_bipolar b+18 c-19
es_confidencial b+16
es_de d-18
es_el a+17 d-26
es_la a+23 d-39
es_lo a+18 b-21
es_mi c-27
es_otra a-16
es_para d-29
es_que c-18
es_rapido c+18 d-16
es_un b+18
esa c-24
esa$ b-20
esa_@medicine c-18
esa_@place a+19 b-16 d-19
esa__@place a-16
esa__a d-15
esa__es d-20
esa__me b-25 c-26
esa__mi a-18
esa__no c-15
esa_es a-16
esa_hora c-29
esa_palabra c-17
esa_vez a-17 d+18
esas a-15 b+16
escitalopram a+27 b-23 c-28 d-24
escri* c-23
escribame a-27 b-22 c-22 d+27
escribe c-22 d-24
escribe$ a-18 b+20 c-18 d-18
escribir c-18
escribo b-18
escuc* a-20 b-20 c-20 d+27
escucho a-15 b-16 d+18
ese c-37
ese_@hours c-17
ese__correo a-20
ese__es d-17
ese__me b-23 c-22
ese__mi b-25 c-22
ese__no b-20
ese__por a-19 b+19 d-20
ese_dia a+36 b-34 d-36
ese_es a-24 b-16 d+22
ese_lado a+20 b-17 d-21
eso a-16 b+29 d-35
eso$ c-19
eso__a c-16
eso__digo a-18 c-16
eso__el c-20
eso__en b+19 d-22
eso__es a+16 c-18 d-16
eso__hablo a-19 b+19 d-17
eso__jaja b-22 c+20 d-23
eso__jamas a+17 d-16
eso__le a+15
eso__lo c-36 d-28
eso__me c-23
eso__mi b+23 c-17 d-20
eso__que a-25 b+28 c-29 d-20
eso__tiene c-18
eso_creo a-15 b-22 c+20 d-19
eso_cuenta a-17 b-36 c+39 d-27
eso_en a-16 b+17
eso_es a-16 b+21 d-22
eso_esta d-18
eso_estoy b-22
eso_lo a-18 b+23 c-16 d-17
eso_no a+30 c-28 d-27
eso_nunca a+17 c-18
eso_que a-18 b+17 c-23
eso_se a-18 b+16 c-15
eso_ya c-16 d-20
esos a+30 c-32 d-33
espera c-23
esperando b-40
esperando$ a-24 c-24 d+26
esperando__en a-19 c-18 d+20
esperando__me b-15 d-18
esperando__recojan a+15 c-16
esperando_el d-16
esperando_que b-15 d-18
espereme c-17 d-18
espero a-18
esposa b-23 c+17
esposo c-23
esqui* a-24 c-26 d+19
esquizoafectivo a-22 b-20 c-29 d+31
esquizoafectivo$ a-16 c-17 d+20
esquizofrenia c-28
esquizofrenia$ a-20 c-21
esta c-32
esta__@relative d-17
esta__conmigo d-17
esta__del a-25 d+18
esta__el c-16
esta__en d-21
esta__la b-21
esta__le d-17
esta__mi a-22 c-15
esta__no c-19
esta__siete a-20 c-15
esta__su d-16
esta_bien b-19 c-20 d+18
esta_embarazada a-17 b+18 d-19
esta_haciendo a-22 b+19 d-24
esta_mal d-15
esta_mi d-17
esta_perdi a+24 b-21
esta_toda a+16 d-16
estab* a-22 c+19
estaba a-20 c+22 d-23
estad* b-18 c-15
estado b-18 c-15
estam* b-20
estamos b-20
estamos_buscando a-17 c+17
estan c+17 d-33
estan_evaluando a-20 b-17 c+22 d-19
estar a-16
estar* a-25 b-18 c-15 d+25
estare a-25 b-18 c-15 d+25
este b-15 c-31 d+21
este_@year a-17 b-26 c-22 d+22
este__me a-17 b-19 d+21
este__no d-26
este_pais a+18 d-15
esto c-38
esto$ b+16 c-23 d-18
esto__lo c-17
estomago a+17 d-20
estoy d-20
estoy$ a-16 b-21
estoy_@insurance a-19 c+20
estoy__@eat a+20 b-21 d-19
estoy__@food a+17 d-22
estoy__@relative a+18 c-20 d-16
estoy__@vehicle b+15 c-18 d-16
estoy__a a-19
estoy__al a+16 d-23
estoy__casa a-37 c-16 d+36
estoy__clase a+17 d-15
estoy__con a-28 b-21 c+26
estoy__de d-28
estoy__el a-15
estoy__en a-21 d+16
estoy__eso b-20 d-24
estoy__me a-17 b-15 c+19
estoy__mi b-33
estoy__mis b-17
estoy__que b-24 d-21
estoy__una a+19 d-19
estoy__verdad a-16 b+17 c-17 d-18
estoy_bien a+35 b-19 c-20 d-29
estoy_con a+20 b-31 c-26
estoy_de a-19 d+18
estoy_desocupada a-19 d+20
estoy_encinta a-26 c-18 d+24
estoy_esperando a-24 b-31 c+17
estoy_libre a-16 d+17
estoy_loca a+19
estoy_manejando b+21 c-23 d-23
estoy_operada a+23 c-19 d-21
estoy_pensando a-15 c+16 d-15
estoy_sano a+22 b-15 c-23
estoy_segura a-17 c+21 d-15
estoy_tomando a-24 d+28
estoy_trabajando a+31 d-33
estoy_triste c-16
estoy_viendo a-24 b-16 c+25 d-20
estre* a+28 b-22 c-22 d-26
estres a+28 b-22 c-22 d-26
estres_postraumatico a+15
estud* b-28 c+19 d-28
estudio a-16 c+17 d-16
estudios b-23 d-20
estudios$ b-17 d-18
estuv* a-26 c-21 d+16
estuve a-17 b-26 d+19
estuve__en d+16
estuve_internada d+15
estuvo b+17 c-20 d-20
evalu* b-29 c+21 d-32
evaluando a-20 b-17 c+22 d-19
evaluaron a+18 c-18 d-15
evaluaron__bipolar a+18 c-18 d-15
even a+24 c-25 d-19
eveni* a+19 d-18
evening a+19 d-18
ever a+15 c-19
ever$ a+30 c-30 d-24
ever_took c-19
every a-28 b-54 c-20 d+35
every* a+24 c-38
every_@medicine d+15
every_@month c-21 d+23
every__@month c-16
every__and c-16
every__but d-17
every__no b-19 c-15
every_day a-29 b-16
every_morning a-15 b-16 d+17
every_night a-27 b-19
every_three a+20 d-19
everybody c-29
everyone a+21 b-26 c-22
everyone__my b-21
everything a+22 b-17 c-26
everything$ c-25
everything__the a-15 d+17
everything_but a-17 d+17
ex a+16 c-19 d-40
ex$ b-19 d-16
ex__no a+16 c-22 d-16
ex__say b+16 c-15
ex_is a-22 b+21
ex_would b+16 c-15
exact* a-27 b-24 c+24
exactly a-20 b-19 c+22
exactly$ a-17 b-18
exame* d-16
excep* b-20 c-25
except b-20 c-25
excus* b+16 d-16
excuse b+16 d-16
exist* c-17
existia c-17
expec* c-31 d+18
expecting c-31 d+18
expecting$ c-26
expecting_# a-18 d+19
expecting__# a-20 d+21
exped* a-21
expediente a-21
exper* a-16 c-18 d+19
experience a-17 c-18 d+20
experience$ d+17
fabri* a+21 b-16 d-20
fabrica a+21 b-16 d-20
face a-19 c-19
face__up d+16
faceb* a-19 b+21 c-19 d-23
facebook a-19 b+21 c-19 d-23
facto* a+18 b-21 c-17
factory b-19 c-16
failu* a-16
failure a-16
faint a-17 c+20 d-16
fall__that d-16
fall_under d-16
falla a-20 b-19 c-21 d+22
falla$ a-19 d+19
falta b-46
falta$ c-17
falta__# c-17
falta__@vehicle a+17
falta__hora a+20 b-16 d-21
falta__rinon c-17
falta_el b-16 d-15
falta_hacerme a-16 c+17 d-17
falta_media a+16 d-17
falta_un c-25
faltaba a-19 b-17 c-19 d+20
faltaba_mas a-19 b-17 c-19 d+20
faltan d-34
faltan_# a+18 d-20
faltan__@month a+19 d-19
faltan__analisis a-15
faltan__semanas a+16 d-17
faltan_los a-22 c+19
famil* d-38
familia d-30
familia__en a+16
familia_esta a+16
family a+15 c-18 d-25
family$ b+25 c-17 d-22
family__me a+19 b-17 d-17
family_is a+20 b-18 d-20
far a+24 b-20 d-30
far$ d-22
far__i a+20 c-18 d-15
farma* b-21 c-23
farmacia b-21 c-23
fatal b-19 c-20
fatal$ b-19 c-20
fatty a-36 b-30 c-16 d+30
fatty_liver a-29 b-20 d+19
favor c-35
favor$ c-29
fea c-17 d+22
feas a-21 d+19
february a+21 d-21
fecha d-15
feedi* b-17
feeding b-17
feel a-33 b+18 c-25
feels d-24
feels_like a-16 c+17 d-16
feet b-22 c-28
fell_through a+18 d-20
fella a+15 b-20 c-21
felt d-25
fence a-15 c+24 d-25
fever b-19 d-18
few_minutes a-18
fib a-16 d+19
fibri* a-24 b-17 c-20 d+25
fibrilacion a-24 b-17 c-20 d+25
fiebre d-17
field a-20 b-16
fiest* d-17
fiestas d-17
fiestas$ a+21
fifte* a+20 b-17 c-15 d-19
fifteen a+20 b-17 c-15 d-19
fifteen$ a+20 b-17 c-15 d-19
fifth a-16 c-16 d+20
fifty b-21 d-30
figur* a-22 b-23 c+24 d-20
figure a-19 b-17 c+18
figure__out a-19 b-17 c+18
figured b-16 d-17
file c+17 d-28
file$ a-16 d-20
fille* d-16
filled d-16
final a+26 b-21 c-25 d-25
find a-27 c+27 d-31
find$ a-18 b+19 d-21
find_a b-19
find_anybody a+16 c-18
find_out a-32 b-21 c+26
find_somebody c+15
find_someone b-19 d-21
fine a+29 b-61 c-39
fine$ a+32 b-57 c-28
fine__fine a+22 d-23
fine__is a-19 c-22 d+24
fine__me a-28 b-24 c-20 d+29
fine__my c-15
fine_by a-18 b-19 c-16 d+19
fine_it a+17
fine_liver a+16 d-17
fines$ a-24 b-17 c+17
fire a-16 d+21
fire_away a-16 d+21
firme a-19 b-18 d+21
first a+21 b-17 d-28
first$ d-36
first__for a+21 d-16
first__me a+16
first_go a+21 c-17 d-19
first_one a+19 c-23 d-16
first_thing a+16
first_time b-26 d-25
first_timer a+22 b-20 c-19 d-20
fit a+21 b-21 c-27
five c-38 d+22
five$ c-31
fixin* a+18 d-18
fixing a+18 d-18
fixing_to a+18 d-18
flat c-21 d-16
flat__# a+16 d-15
flat_on a+16 d-15
fluoxetina a+15 b-19 c-21
flutt* d-16
flutters d-16
flyin* c-16
flying c-16
foggy c+15
folks a-26 b-24 d+25
food a+20 d-18
for c-26
for$ d-17
for_@drug a-19 d+17
for_@relative a+16 d-17
for_@year c-18 d+22
for__# a+17 c-16 d-16
for__@year b-16
for__and c-23
for__for a-19 c+16 d-18
for__heart a-16 d+17
for__hour a-21 b-20 d+21
for__i b-17 d+16
for__only a-19 c+16
for__or a-17
for__pressure a-19 c-18 d+20
for__ruled c-15
for__she b-16
for__so a-16
for__the a-16
for__this c-18
for__week a-21
for__weeks d-16
for_a a-17
for_an b-17
for_asking b-19
for_bipolar d-16
for_blood a-18 d+20
for_depression a-15 b+17
for_her c-19
for_it c-22
for_mania b-29 c-21
for_my a+18 c-15 d-21
for_pain a-19 c+18
for_psychosis d+17
for_sleep d-24
for_sure a-22 b-21 c+18
for_the c-27
for_this a-22 b+16
for_two a-20 b-19
for_what a-27 b+31 c-25 d-34
forge* b-17 c+16 d-16
forget b-28 c+17 d-15
forget$ a-24 b-23 c+27 d-28
forma c-20 d-19
forma$ c-20 d-19
formu* b+25 c-28 d-32
formula a+16 c-23 d-19
formulario a-24 b+23 d-21
formulario$ a-24 b+23 d-21
forth a-17 c+15
found b-21 c-16 d+19
found__last d+15
found_a c-19
found_out a-21
four b-34 c-33 d+23
four$ b-26 c-18
freak* a-17
freaked a-15
free b-20 c-26
free$ c-19
frequ* d+16
frequent d+16
fresh a+17 c-26
fresh__of a+18 c-18 d-17
fresh_out a+18 c-18 d-17
friday a-30 b-28 c+20
friend d-17
friends a+18 d-26
frio a-30 b+31 c-28 d-30
from a-33
from$ a-18 c-18 d+17
from__here a+15 d-16
from__hospital b-16 c+15
from__the b-16 d+18
from_it d+16
from_my a-21
from_the b-28
fue b-16
fue_hace d-16
fue_la b-15 d-25
fuert* a+17 b-21
fuerte a+17 b-21
fuerte__un a+17 b-15 d-16
fuerte_como a+17 b-15 d-16
fuerz* a-20 b+21 c-21 d-19
fuerza a-20 b+21 c-21 d-19
fuerza$ a-20 b+21 c-21 d-19
fui b-27 c+22 d-25
fui__a c+16 d-19
fui__tiempo d-16
fui__veces a-16 c+18 d-17
fui_al c-21
fui_con a-17
fui_un d-16
full a+15 b-26 c-24
full$ a+20 d-23
fumo b-38
fumo$ a+23 c-16
fumo_@drug a-29 b-25
fumo__desde d+15
fumo__que d+15
funci* a-15 b-24 c-23 d+23
funny a-20 b+20 d-23
gallb* c-28 d-18
gallbladder c-25 d-16
gallbladder__is a+17 c-17
gallbladder__that a+17 c-16
galls* c-19 d-21
gallstones c-19 d-21
gano a-18 b+16 c-15
garage d-16
garganta d+18
gastr* a+16 d-18
gastritis a+16 d-18
gatos c-20
gatos$ c-18
gave a-15
gave__a a-18
gave__in d-17
gave_me a-16 b-22 c+17
gay a+15
gemel* a-25 b-22 c-29 d+28
gemelos a-22 b-18 c-23 d+23
gemelos$ c-15
gente b-15 c-21
gente__estaba d+16
gente__mis a+15 d-16
get__@relative c+18 d-17
get__bed a+18 c-17
get__of c-17
get__to b-18
get__with a-18
get__you b-17 c+20
get_a a-21 b-19
get_back b-18 c+21
get_checkups a-18 c+16
get_me c-20
get_out c-15
get_up c+18
gets a-16 b-23
gets__in c+15
getti* a-33 c+22
getting a-33 c+22
getting_a a-24 d-28
gf a-22
ghost a+17
girl a-30 b-28 d+33
girl$ a-20 c-15 d+19
give__@medicine d+17
give__a a-17 d-19
give__an a+17 d-16
give__to a+17 b-21 c-17
give_my b-17
given_that a+17 c-15
glass a+23 b-23 c-18 d-16
glass__@drug a+16 d-18
glass_of a+15
glasses d-16
go b-20
go$ b-41 c-39 d+19
go__@medicine a-15
go__ahead a-17 d+17
go__and a+20 d-18
go__it a-17 b-19 c-16 d+32
go__that a-17 b+15
go_a a-18 b-15
go_ahead b-16 c-21
go_for a-28 b-15 c-18 d+30
go_on a-16
god b-28 c-31
god_willing a-15 d+16
goes a-19 c+18 d-28
goes_up d-15
going__have a+19 b-18 c-15 d-16
going__me a-24 c-19 d+17
going__to a+19 b-18 c-15 d-16
going_to a+18 c-40
gone b-36
gone__me a-23 b-22 c-19 d+24
good b-21 c-30
good$ a+27 b-40 c-30 d-16
good_@thanks b-17
good__for a-18
good__good a+16 d-15
good__me a-19 b-21 c-15 d+21
good__mine d-17
good__my a+17
good_as a-17
good_now a-16 d+16
good_to a-18 d+18
goodn* a+18
goodness a+18
got b-38 c-21 d+25
got__# b-15
got__@medicine a-19 c+17
got__@month a-17
got__@relative a-18 c-25 d+20
got__@ride a-20 d+18
got__and c-21
got__ask b-18 d-22
got__be d-20
got__blood a+16 d-16
got__car b-16 c-15
got__covered d+18
got__few d+16
got__flat a+20 b-17 d-19
got__i d-15
got__in b-22 c-26
got__liver d+19
got__my a-23 b-17
got__now d+15
got__of c-16
got__pressure a+16 d-16
got__right c-18 d+18
got__to a+25 c-21 d-23
got__with a-16
got_big a-15 b-18 d+16
got_called a+23 c-21 d-22
got_in c+15
got_it a-23
got_me a-31 b-22 c-23 d+33
got_my a+17 b-28 c-42
got_out c-18
got_snipped a+17 b-17
got_someone a-20 c-21 d+24
got_the c-22
got_time a-18 d+16
got_to c+17 d-20
gota a+16
gota$ a+16
gracias a+16 c-40 d-20
grad a-24 b-19 d+15
grad$ a-15 c-15 d+18
grado b-15 c-18
grado$ a+18 d-17
gradu* a+27 b-18 c-24 d-25
grand* c-20
granddaughter a-15 b+16
grande b-22 c-19
grande$ b-16
grandkids b-17
grandma a-27 b-15 c-23 d+27
grandmother a+18 d-17
grandpa a+16 d-21
graso a-25 b-24 d+22
graso$ a-27 b-21 c-30 d+36
grave a-23 c-21 d+26
grave$ c-15
great d-20
great$ b-29
great__i a+22 c-18 d-19
grief a+16 c-23 d-26
group a-19 c-25 d+17
group$ b-16
grown a-31 c-32 d+17
grown$ a-21 b-22 c-18 d+22
grown_and a-22 c-18
guard* a-32 c-22 d+22
guess a-43 b-29 c+30
guess$ a-27 b-17 c+34 d-38
guess* a-17 c+19 d-20
guess__am c+16
guess__as d-17
guess__good d-17
guess_is d-17
guess_so d+18
guest b-16 c-19 d+17
guest$ b-16 c-19 d+17
guilt* a-17 b-17 d+19
guilty a-17 b-17 d+19
gummy a+20 d-25
gusta b+20 c-29 d-33
gusta* a+16 c-16
guste a-23 c-19 d+23
guste$ a-23 c-19 d+23
gusto a-21 b-18 c-22 d+22
gusto$ a-21 b-18 c-21 d+22
guys c-18
guys$ b-17
gym a+17
ha b-20
ha__de c-16
ha_contestado a-15 c+16
ha_llegado d-15
ha_salido c-18
habia a-19 c+16
habit b-19
habla a-17 c-28
habla$ a-18 b+22 c-21 d-21
habla* a-24 c+19 d-15
habla__@relative b-15
hablamos a+25 c-19 d-20
hablando a-18 d-16
hablar a-17 b+22
hablarlo a-19 d-18
hable a-23 c-25
hablo a-29 b+30 c-22 d-30
habri* a-21 b-24 c+24 d-22
habria a-21 b-24 c+24 d-22
habria__ver a-18 b-21 c+20 d-19
habria_que a-21 b-24 c+24 d-22
hace a-16
hace_@year c+16
hace__@year b-26
hace__de c-16
hace__hora a-24 b-20 c-17 d+23
hace__no b-20
hace__que a-16
hace_el a-16 d+19
hace_falta a+18 d-19
hace_mucho b-22
hace_rato a-27 b-32 c-21 d+32
hace_un c-18
hace_una a-19 d+19
hacen a-19 d-22
hacen_el c+15
hacer* a-23 b-17
hacerlo c-17 d+16
hacerme a-20 c+21 d-21
hacerme__prueba c+15 d-15
hacerme_la c+15 d-15
hacie* a-18 d-24
haciendo a-18 d-24
had d-21
had_# d-15
had_@body d+16
had_@food a-21 c-18 d+21
had_@open d+15
had_@symptom a-18 c-17 d+21
had_@treat a+26 c-16 d-22
had__@food a-21 b-18 d+21
had__@treat a+17 d-16
had__@visit a+17 d-17
had__@year a-28 b-21 c+21
had__a b-17 c+19 d-18
had__ago a-26
had__all c-17
had__and a-20
had__as d-24
had__bad a-22 b+18
had__before d-20
had__big a-24 b+15
had__break a-16 c-15 d+17
had__but b-33
had__cancer a-17
had__checked d-15
had__episode d+17
had__for a+29 b-17 c-21 d-22
had__give d+17
had__heart c-25
had__i b-24
had__in d-21
had__kidney d-17
had__last d-18
had__liver a-27 b-17
had__manic d+16
had__me b-16 d+16
had__my b-15
had__not a+15
had__of a+15 c-24
had__on b-15
had__once d-23
had__out a+23 b-18 c-23 d-20
had__reaction a-25 d+16
had__seizure d+15
had__since d-17
had__so a-16 c+17
had__stent d+16
had__that a+16
had__today c-17
had__transplant c-18 d+18
had__uti a+17 d-22
had__valve d+17
had_an a-21
had_any a+19 d-19
had_heart a-16 d+18
had_hep a-22 c+19 d-24
had_hepatitis a-18
had_it d-35
had_liver b+16 d-17
had_me a-22 c-22 d+25
had_my b-28
had_nothing a+23 d-25
had_one a+18 c-22 d-19
had_some a-18 c+16
had_that c-25 d-18
had_the b-19
had_this a+16
had_to b-27 c-31
hago b-29
hago_a a+20 b-19 c-18 d-16
haha b+17 c-26 d-21
haha$ b+18 c-19
haha_no a+17 c-17 d-15
half b-24
half$ d-18
half__liver a-20 c-22 d+20
half_a a-15
half_my a-20 c-22 d+20
halfw* a+25 b-23 c-18 d-24
halfway a+25 b-23 c-18 d-24
hallu* a-22 b-31
hallucinations a-26 b-26 c-28 d+31
hambr* b+21 d-28
hambre b+21 d-28
hambre$ d-21
han b-28
han__de c-21
han__eso a+24 c-23 d-15
han__la a-15
han__nada d-16
han_checado a-18 c+18
han_dado b-21
han_encontrado a+17 c-16
han_puesto a+22 c-19
handl* a-24 b-23 d+21
handled a-24 b-23 d+21
handled$ a-21 b-19 c-24 d+24
hands a+33 b-20 c-22 d-34
hang a-21 b+18
hang_on a-21 b+18
happe* d-25
happened d-16
happy a-18 c-17 d+19
hard c+20 d-32
hard__say a-17 b-16 c+22 d-17
hard_pass a+27 b-27 c-26 d-25
hard_to a-25 b-26 c+32 d-26
harde* c-17
hardl* b-16 d-20
hardly b-16 d-20
has c-21
has_# a-21 b+21 c-19 d-18
has__@body b-22
has__at d-19
has__been c-18
has__but c-16
has__disease d-19
has__have b-19 c-19
has__i c-18
has__list a-20 b+21 d-18
has__my a-21 c-21 d+22
has__not a+25 b-23 c-16 d-17
has__on b-17 c-27
has_a c-27
has_been c-17
has_cirrhosis d-17
has_it c-27
has_me a-20 b-21 d+15
has_not b-21 c+19 d-38
has_the a+19 d-24
has_to b-18
hasta b-31 c-34 d+17
hasta__# a+27 c-16 d-27
hasta__jajaja a-20 b-20 d+23
hasta__la a-18
hasta__me c-17
hasta_el b-26 c-23
hasta_la a+17 c-16 d-16
hasta_las a+19 d-25
hasta_me a-17 d+19
have b-16
have$ a+30 b-21 c-26 d-29
have_@drink a-17 b+16 d-15
have_@relative c-22
have__@body a-16
have__@drink d-17
have__@medicine c-17
have__a b-20
have__all c-17
have__and a-26
have__any a+18
have__anything d-23
have__ask a-16 b-22 c+25 d-17
have__asked a-19 c+20
have__at a-16 c+17 d-18
have__be a-18 b+18 c-16
have__been d-16
have__blood a+18
have__by a-16
have__car a+16
have__down c+16
have__ever a+17
have__few d+18
have__for a-17 c-18 d+20
have__from d-19
have__got d-16
have__had b-20 d-27
have__heart a-17 b-17 c-17 d+22
have__is a+19 c-15 d-20
have__it b-26
have__like d+16
have__look b-15
have__more a-21 b+15 c-19
have__my b-37
have__nothing a+23 d-23
have__of c-25
have__on c-28 d+16
have__pass a+16 d-17
have__questions b+15 c-16 d-17
have__right b-20
have__that b-26 d-17
have__the a-22
have__time a-21 b-17 c-16 d+22
have__touched a+16
have__tried c-19
have__yet d-15
have_a a-18 d+25
have_any a+17 d-17
have_been b-30
have_cirrhosis d+17
have_company c-17 d-23
have_got b-18 c-21
have_had b-23
have_high c-16
have_is b-15
have_it a-21 d+16
have_low a+18 d-18
have_my c-36 d-21
have_never a+15 b-17 d-15
have_not b-34 c+29 d-26
have_one b-21
have_some a-19 b-18
have_someone a-25
have_the c-22
have_tried a-17 c-16 d+20
have_wondered a-15 c+17
havin* b-24
having b-24
having__my c+17 d-24
hay a-20
hay_@parking b+22 d-18
hay_@ride c-19
hay__@fetch c-15
hay__nada d-17
hay__que a-16 d-17
hay_inconveniente a-16 d+16
hay_que d-19
hay_quien a+17 c-23
hayan a+16
hayan_dicho a+16
he b-28
he__# a+18 b-16 c-21
he__@treat c-24
he__a b-16 c-45
he__and d-16
he__been a+19 c-21
he__but a-23
he__can d-20
he__eso a+17
he__got b-16 c-20
he__had c-18
he__he d-20
he__i a-20 c+18 d-22
he__me b+20 c-23
he__nada a+31 d-29
he__not c-21
he__of c-21
he__out b-16
he__that c-16 d+17
he__the a+23 c-30 d-20
he__to a-16 c-17
he__tres a-15 d+17
he_can c-21
he_drinks a-20
he_has c-23
he_is a+23 b-17 d-24
he_passed a-16
he_probado c-16
he_says c+16 d-20
he_tenido b-17
he_tomado b-26
he_usado a+16
he_was a-15
head c-17
heade* b-20 d-16
headed b-20 d-16
healt* a+22 b-27 c-35
health a+18 c-20 d-17
healthy b-21 c-25
hear b-20
hear__sometimes c-21 d+20
hear_things c-21 d+20
heard a-32 c+31 d-24
heard_of a+19
heard_things d+16
heard_voices c-16
heari* a-20
hearing a-20
hears a-15
heart b-18
heart$ c-17
heart* b-26
heart:# b-33 c-27
heart:#_@month a-17 d+17
heart:#_@year c-20 d+19
heart:#_casi a-19 d+19
heart:#_de a+22 d-23
heart:#_last c-19
heart:#_over b-29 c-31
heart:#_this a+19 d-19
heart:110/7* a+18 d-19
heart:118/7* a+22 b-15 c-16 d-22
heart:120/7* a+20 c-16 d-20
heart:@animal a-17 b+21 c-24
heart:@call a-25 b+17 d-22
heart:@clinician d-15
heart:@clinician_dijo b-22 c+17 d-22
heart:@clinician_says a-19 c-24 d+24
heart:@date b-24
heart:@day d-34
heart:@door d-15
heart:@drive a-16 b+17 c-15
heart:@hello a-23 b-20
heart:@medicine a-30 b-42 d+28
heart:@medicine_# d+17
heart:@medicine_for a-17 d+18
heart:@medicine_para c-15
heart:@open a-15
heart:@open_heart d+15
heart:@price c+20 d-20
heart:@relative b+28 c-26 d-27
heart:@relative_and b+16 d-17
heart:@relative_did a+17
heart:@relative_died a-15 b+18 d-16
heart:@relative_does c-15
heart:@relative_es a+20 b-18 c-17 d-23
heart:@relative_had c-24 d-33
heart:@relative_has a-16
heart:@relative_le c-15 d-18
heart:@relative_murio d-18
heart:@relative_on c-19
heart:@relative_she b-16
heart:@relative_tiene d-24
heart:@relative_y a-22 d+16
heart:@symptom a+15
heart:@thanks a+18 b-16
heart:@visit a-15
heart:@wrong a+16 d-16
heart:@year a-40 d+21
heart:@year_ago a-19
heart:a b-16
heart:a_@relative a-15
heart:a_bad a-19
heart:a_fib a-16 d+19
heart:a_heart c-29
heart:a_leaky d+19
heart:a_murmur a-17
heart:a_stent a-17 d+18
heart:a_stroke c-16
heart:a_valve d+17
heart:a_veces c+20 d-25
heart:a_ver c+17
heart:about a-28
heart:about_# a-19 d+20
heart:abuelita a-16 b+20 d-20
heart:actua* d-16
heart:actually d-16
heart:afib a-33 b-21 d+21
heart:ago a-19
heart:ahi a-20 d-19
heart:al a+22 d-30
heart:al_@clinician a-29 c+17 d-21
heart:al_cien a+18 b-17 d-17
heart:all c-29
heart:alrea* a-17 b+17 c-16 d-16
heart:already a-17 b+17 c-16 d-16
heart:alta b-16
heart:alta_la a-18 d+20
heart:alta_y a-20
heart:alway* c-18
heart:always c-18
heart:am b-16 c+16 d-20
heart:am_# a+20 d-15
heart:am_good a+17
heart:am_healthy a+16
heart:am_ok a+16 b-16 d-16
heart:am_on a-20 d+18
heart:amlodipine d+20
heart:an b-22
heart:an_irregular c+17 d-17
heart:and a-16 b-18
heart:and_down a-16 c+20 d-22
heart:and_the d-19
heart:ando b-23 c-22
heart:angin* a-17 d+18
heart:angina a-17 d+18
heart:ano a-20 d+15
heart:anos a-20 b-17
heart:anoth* a-15
heart:another a-15
heart:antes a-16
heart:any d-16
heart:any_more a-16
heart:anyth* b-17
heart:anything b-17
heart:apara* a-17
heart:aparato a-17
heart:arrit* a-31 b-25
heart:arritmia a-31 b-25
heart:as b-26
heart:as_a b-24
heart:ask d-18
heart:asthm* a+21 c-16 d-23
heart:asthma a+21 c-16 d-23
heart:at a-21 c+24
heart:at_# a-22 c-16
heart:at_home c+16
heart:at_the b-16 c+18 d-23
heart:attac* c-26
heart:attack c-16
heart:attacks c-19
heart:back a+20 b-19 d-17
heart:bad_heart a-17
heart:baja a+32 b-16 c-25 d-31
heart:be a-23
heart:be_honest c+20 d-16
heart:been b-27 c+22
heart:been_to a-19 c+17
heart:been_told d-16
heart:been_up a-18
heart:bien a+47 b-33 c-29 d-39
heart:bien_de a+22 d-22
heart:bill d-15
heart:blood c-28
heart:blood_pressure c-22
heart:borde* a-18 c+21 d-17
heart:borderline a-18 c+21 d-17
heart:both c-40
heart:both_had b+16 d-17
heart:both_of a-25 b-18 d+24
heart:bp b-40 c-18
heart:bp_@medicine d+21
heart:bp_is b-33 c-22
heart:bp_was c+20 d-21
heart:broke* c-17 d-17
heart:broken c-17 d-17
heart:but b-39
heart:but_i b-22
heart:but_not d-16
heart:bypas* a-15 c-30
heart:bypass c-27 d+31
heart:bypasses a-18 b+17 d-15
heart:cada a-18 d+15
heart:call a-21 d-22
heart:can c-20
heart:cardi* b-34 c-20 d+15
heart:cardiologist b-19
heart:cardiopatia a-15 d+18
heart:casa d-16
heart:casi a-19 d+19
heart:cero a+16 d-17
heart:checa* a-18 c+19
heart:check a+20 c-16 d-18
heart:check* b-20
heart:checkups a-20
heart:chequ* a+20 d-17
heart:chequeo a+20 d-17
heart:chest a-16
heart:chole* a+17 c-22 d-24
heart:cholesterol a+17 c-22 d-24
heart:cien a+18 b-17 d-17
heart:clean a+16 d-17
heart:clean_bill d-15
heart:coles* c-15 d-20
heart:colesterol c-15 d-20
heart:como d-15
heart:como_un a+18 b-19 c-18 d-16
heart:compl* a+16
heart:con_el d-24
heart:conge* a-16 c-15 d+21
heart:contr* c-16
heart:control d+19
heart:controlada d+16
heart:coraz* c-21
heart:corazon c-21
heart:corazon_esta a+18 b-15 d-17
heart:corazon_lo d-15
heart:corazon_no c-15
heart:corazon_y d-16
heart:could c+17 d-18
heart:could_be c+22 d-19
heart:count a-21 c-41
heart:count_if d+15
heart:creep* d-15
heart:creeping d-15
heart:creeping_up d-15
heart:cuand* a-17
heart:cuando a-17
heart:cuent* b+16 d-22
heart:cuenta a-18 b+19 d-16
heart:dad c-21 d-27
heart:daddy a-19 b+21 d-20
heart:dads a-16 b+17 d-15
heart:de a+18
heart:de_alta a+16 d-17
heart:de_eso a+29 b-16 c-23 d-30
heart:de_los c+15
heart:defin* b+20 c-22
heart:del_corazon c-18
heart:depen* c+21
heart:depends c+19
heart:desde a-28 b-17 c-18 d+30
heart:diabe* a+19 c-19 d-19
heart:diabetes a+18 c-18 d-18
heart:diagn* a-22
heart:did_not d-15
heart:died a-15 b+18 d-16
heart:died_of a-15 b+18 d-16
heart:dijeron_que c+15
heart:dijo b-26
heart:dijo_que b-20 d-24
heart:dio c-30
heart:dio_de a+16 d-17
heart:dio_un c-17
heart:dios d-17
heart:disea* a-16 b+16
heart:disease a-16 b+16
heart:do_not b-34
heart:does c-45
heart:dos b-19 c-22
heart:down a-25 b-18 c+19
heart:ekg a+17 d-16
heart:el_@day d-19
heart:el_chequeo a+15
heart:el_de a+15 b-15
heart:el_que b+16
heart:elect* d-18
heart:electro d-18
heart:en_# b-19 c-20
heart:en_@date c-16
heart:en_mi d-19
heart:enalapril a-21 c-19 d+30
heart:enlar* a-23 b-16 c-18 d+21
heart:enlarged a-23 b-16 c-18 d+21
heart:enlarged_heart a-23 b-16 c-18 d+21
heart:era a+22 b-18 c-18 d-20
heart:es a+22 d-28
heart:es_el d-15
heart:es_la a+22 b-21
heart:es_mi a-21
heart:ese c-17 d-25
heart:eso c-44
heart:esper* a-15 d-15
heart:esta c-16
heart:estab* d-18
heart:estaba d-18
heart:estoy_bien a+18
heart:estoy_sano a+17 c-18
heart:estre* a+18 b-15 c-16
heart:estres a+18 b-15 c-16
heart:ever c-21
heart:every* a+19 b-18 d-17
heart:ex a+21 b-22 d-17
heart:failu* d+16
heart:failure d+16
heart:fall_under d-16
heart:famil* c-18
heart:family c-18
heart:far a+17 c-18
heart:fib a-16 d+19
heart:fibri* a-24 b-17 c-20 d+25
heart:fibrilacion a-24 b-17 c-20 d+25
heart:fine b-17
heart:fine_it a+19 d-17
heart:for a-33 b-16 d+25
heart:for_blood a-18 d+20
heart:from d-21
heart:from_the d-16
heart:fuert* a+16 b-18 d-17
heart:fuerte a+16 b-18 d-17
heart:fuerte_como a+17 b-15 d-16
heart:get a-15 c+17
heart:get_checkups a-18 c+16
heart:goes d-16
heart:goes_up d-15
heart:going a-16 c-18
heart:good a+32 b-33 c-20 d-23
heart:got c-34
heart:got_a d+15
heart:grand* a-24 b+16
heart:hace a-32 b-23 d+20
heart:hace_# a-15 d+15
heart:had_@open d+15
heart:had_a c-30
heart:had_any a+19 d-19
heart:had_heart a-16 d+18
heart:had_it d-26
heart:has_it c-24
heart:have_a a-33 b-23 c-26 d+37
heart:have_high c-16
heart:have_low a+18 d-18
heart:have_not a-20 c+21
heart:have_to b-20 c+17
heart:healt* a+17 b-23 c-31
heart:health a+17 c-19
heart:healthy b-18 c-21
heart:heart c-18
heart:heart* b-26
heart:heart_@medicine d+21
heart:heart_and a+15
heart:heart_attack c-16
heart:heart_disease a-15
heart:heart_failure d+16
heart:heart_is c-34
heart:heart_itself a-17 d+17
heart:heart_monitor a-16 b-17 d+16
heart:heart_problems c-26
heart:heart_skips a-24 b-22 c+23 d-21
heart:heart_stuff a+20 c-20 d-19
heart:heart_surgery d+15
heart:heart_thing a-16
heart:heart_trouble a+24 b-19 d-22
heart:heartbeat a-22 b-19
heart:hearts a+21 c-16 d-19
heart:her b-27
heart:her_@relative a+15
heart:hi a-23 b-20
heart:high a-50 d+16
heart:high_and a-18 c+18
heart:high_blood a-16 b-23
heart:high_bp d+16
heart:high_but a-18 c-30 d+27
heart:high_when a-21 c+23 d-18
heart:hijo d-17
heart:him b-17
heart:hiper* c-30 d+15
heart:hipertensa c-15 d+17
heart:hipertension b-16
heart:hipertenso_de a-20
heart:his b+17
heart:hold a-17 b+18 c-17 d-17
heart:holte* a-16 c+18 d-16
heart:holter a-16 c+18 d-16
heart:hones* d-15
heart:honest c+20 d-16
heart:how b+19
heart:huh a-26 c-23
heart:husband b+16 c-20
heart:hyper* a-39 b-16 c-28 d+38
heart:hypertension a-38 c-26 d+36
heart:i b-20
heart:i_am b-16 d-19
heart:i_do b-31 c-16
heart:i_got d+15
heart:i_had a-24 b-18 c+20 d-16
heart:i_have b-32
heart:i_know a+17 c-17
heart:i_run a+20 b-17 c-17 d-16
heart:i_see d+16
heart:i_take a-20 c-22 d+28
heart:i_was a-19
heart:i_would a-23
heart:if c-30
heart:if_anything a+21 b-15 c-19 d-18
heart:in a-22
heart:in_# a-27 b-21 c-19 d+29
heart:in_@date a+18 d-17
heart:in_me a-15 d+21
heart:infar* c-19
heart:infarto c-18
heart:irreg* a-25 b-23
heart:irregular a-25 b-23
heart:irregular_heartbeat a-22 b-19
heart:is_# a+19 d-19
heart:is_been c+15 d-16
heart:is_good a+29 c-16 d-26
heart:is_high a-26 b-16 d+19
heart:is_it a-24 c-18 d+17
heart:is_my a+21 b-19 c-18 d-18
heart:is_normal c-26
heart:is_that b+17 c-19
heart:is_up a-22 b-15
heart:it a-24
heart:it_at d-16
heart:it_does b-16 d+16
heart:it_i a+16
heart:it_runs c-20
heart:itsel* a-17 d+17
heart:itself a-17 d+17
heart:jaja b-24 c-24 d+22
heart:jajaj* d-21
heart:jajaja d-21
heart:job d+16
heart:just b-22
heart:just_the b-21
heart:keep a-18
heart:kid a-15
heart:knees a+17
heart:knowl* a+17 c-18
heart:knowledge a+17 c-18
heart:la_he a-16 c+16
heart:la_presion b-19 c-16 d+15
heart:la_tengo a+18 b-27 d-15
heart:la_tension b-16
heart:last b-26
heart:last_@year a-19 c-17 d+25
heart:le b-16 d-23
heart:leaky d+22
heart:leaky_valve d+22
heart:limpi* a+16 d-15
heart:lo c-37 d-17
heart:lo_tengo d-15
heart:lol a-21
heart:looke* a-15
heart:looked a-15
heart:lord c-18 d-18
heart:los a-20
heart:los_nervios c+15
heart:losartan c-17 d+21
heart:low a+43 b-24 c-39 d-43
heart:low_blood a+23 d-22
heart:low_bp c-17
heart:mala d+15
heart:mama c-24
heart:manag* d+16
heart:mande a-15 b+17 d-15
heart:marat* a+27 b-18 c-24 d-24
heart:marathons a+17
heart:maratones a+19 d-18
heart:marca* a-37 c-28 d+20
heart:marcapasos a-30 c-23
heart:mas_bien a+17 d-17
heart:me a-21 b-26 c+19
heart:me_@late c+15
heart:me_dio b-16 c-24
heart:me_i c-16
heart:me_la a-22 b-20 c+27 d-19
heart:me_on c-20 d+19
heart:me_operaron a-22 b-26 c-25 d+25
heart:me_pusieron a-25 d+27
heart:me_sale a-15
heart:me_sube a-22 c+19 d-23
heart:me_that a+21 d-17
heart:me_to d-16
heart:measu* c+15
heart:measured c+15
heart:medico d-19
heart:meds a-29 b-16
heart:metoprolol a-16 c-15 d+22
heart:mi a+17 c-31 d-19
heart:mi_@relative c-22 d-15
heart:mi_corazon b-19
heart:might c+20 d-20
heart:mine b-20
heart:mitra* c-15
heart:mitral c-15
heart:mom c-21
heart:monit* a-20 b-19
heart:monitor a-20 b-19
heart:more a-21 b+16
heart:morni* a+16
heart:morning a+16
heart:mother c-21
heart:murio_de d-17
heart:murmu* a-22
heart:murmur a-22
heart:my c-24 d-16
heart:my_@relative b+23 c-36 d-25
heart:my_back a+18 c-16
heart:my_blood c-16
heart:my_bp b-21
heart:my_cardiologist c-17 d+18
heart:my_family d-17
heart:my_heart b-35
heart:my_physical a+16
heart:my_pressure b-22
heart:nada b-28 c-31
heart:nada_de a+23 d-19
heart:nada_mas a-22 d+22
heart:nadie c+16
heart:nadie_me c+16
heart:negat* a+25 b-19 c-21 d-22
heart:negative a+17 b-16 c-16 d-16
heart:negative_on a+16 b-16
heart:neith* a+24 d-19
heart:neither a+24 d-19
heart:nervi* c+17
heart:nervios c+17
heart:never b-23
heart:ni d-16
heart:ningu* a+19 d-23
heart:ninguna a+18 d-22
heart:ninguna_de d-16
heart:no b-34 c+21 d-24
heart:no_@medicine a-22
heart:no_heart b-16 c-17
heart:no_me a-19 c+27 d-33
heart:no_padezco a+16 d-20
heart:no_se a-19 b-16
heart:no_tomo a-18
heart:nobod* a-22 c+21 d-16
heart:nobody a-20 c+18
heart:nomas a+18 b-28 c-23
heart:none a+19 c-19 d-28
heart:norma* a+20 b-23 d-40
heart:normal a+18 b-21 d-39
heart:not a+16 b-21 d-21
heart:not_any a-16
heart:not_been a-26 c+23
heart:not_get a-18 c+16
heart:not_have a+17 c-15
heart:not_know a-19
heart:not_me a+29 c-27 d-22
heart:not_that a+26 b-16 c-25 d-18
heart:not_to a+17 c-18
heart:nothi* a+27 b-22 c-18 d-19
heart:nothing a+27 b-22 c-18 d-19
heart:nothing_but c-16
heart:now a-20
heart:nunca b-16 d-30
heart:nunca_me d-18
heart:nurse a-21 b+17
heart:of a+17 c-39
heart:of_a d-19
heart:of_the b-16 c-18 d+17
heart:of_those b-17
heart:oh d+15
heart:ok b-23 c-19
heart:on a-18
heart:on_@medicine a-18 d+21
heart:on_both a+16 b-16
heart:on_the a-19 c+22 d-27
heart:on_two d+19
heart:once b-19 c+23 d-25
heart:one b-32
heart:only b-34
heart:only_the a-29 c-16 d+28
heart:only_when a-16
heart:open d+15
heart:opera* a-23 c-26 d+22
heart:operaron a-23 c-26 d+22
heart:operaron_a a-18 c-16
heart:operaron_del c-15 d+15
heart:or b+21 d-23
heart:other* a-15 d+15
heart:otherwise a-15 d+15
heart:out_fine a+17
heart:over b-17 c-33
heart:over_# b-29 c-31
heart:pacem* a-19 c-19 d+20
heart:pacemaker a-19 c-19 d+20
heart:padez* b-17 c-17
heart:padezco b-17 c-17
heart:padezco_de d+16
heart:panic c-19
heart:panic_attacks d-15
heart:papa a+21 b-23 c-18
heart:para c-33
heart:para_la c-21
heart:pasad* c-17
heart:passe* d-17
heart:passed d-17
heart:passed_my a+18 c-17
heart:pastilla a-15
heart:pastillas b-18 c+17 d-16
heart:perfe* a+28 b-21 c-30 d-25
heart:perfect a+20 c-17 d-17
heart:perfecto a+16
heart:pero_de d-16
heart:physi* b-16
heart:physical b-16
heart:pills a-26 b-23 d+20
heart:poco d+16
heart:por c-22
heart:por_mi b-26
heart:pots a-15 c-20
heart:pregu* a-20 b+19 d-18
heart:pregunta b+19 c-27
heart:presi* b-20 c-20
heart:presion b-20 c-20
heart:presion_alta c-23 d+24
heart:presion_es a-21
heart:presion_si a-21 d+18
heart:press* b-25 c-22 d+15
heart:pressure b-25 c-20
heart:pressure_@medicine d+22
heart:pressure_is a-17 b-21
heart:pressure_was a+15
heart:probl* c-36
heart:problem a+16 c-19 d-15
heart:problems c-26
heart:puro b-21 c-19
heart:pusie* c-17 d+19
heart:pusieron c-17 d+19
heart:pusieron_un c-15 d+16
heart:que d-44
heart:que_era a+17 d-16
heart:que_estoy d-17
heart:que_la a-19 b-17 c+22 d-17
heart:que_me c-17
heart:que_no d-27
heart:resul* c+16 d-21
heart:rhyth* a-18 b-16
heart:rhythm a-18 b-16
heart:right c-17
heart:right_now d+16
heart:roto d-15
heart:run a+20 b-17 c-17 d-16
heart:runs c-29
heart:runs_about a-19 d+20
heart:runs_in a-23 c-15
heart:runs_low a+17 b-18
heart:sabe c+15
heart:said a-17 b-18 c+17
heart:sale a-16 c+16
heart:salio d-24
heart:salio_alta a-16 c+17 d-19
heart:salvo a+18 d-16
heart:sano b-24 c-27
heart:sano_como a+16 d-16
heart:say a-16 d+15
heart:says a-30 b-36 c+24
heart:says_my b-15
heart:se a-24
heart:se_me b-20
heart:secon* a-18 b-17 c-21 d+20
heart:second a-18 b-17 c-21 d+20
heart:see a-16
heart:she b-21
heart:si b-34 c-16 d+22
heart:si_soy d+18
heart:si_yo a+21 d-16
heart:side b-21
heart:siemp* b-19 c-17
heart:siempre b-19 c-17
heart:sin b-15 c+16 d-28
heart:since a-38 b-20 d+18
heart:since_i a-16
heart:since_my a-17 c-16 d+19
heart:sister d-18
heart:skips a-24 b-22 c+23 d-21
heart:so b-17
heart:solo b-23 c-26
heart:some c+20 d-17
heart:somet* a-25 b-23 c+19
heart:something a-17
heart:sometimes a-18 b-16 c+20 d-19
heart:soplo a-30 c-27 d+35
heart:soy b-24 c-22 d+23
heart:soy_hipertensa a-17 d+20
heart:soy_hipertenso a-20 d+22
heart:stent c-22
heart:stent* a-23 c-16 d+18
heart:stents a-23 c-16 d+18
heart:still b-15
heart:stres* d-22
heart:stress a+18 c-19 d-17
heart:stress_test a+17 c-15
heart:strok* c-16
heart:stroke c-16
heart:stron* a+24 b-20 c-21 d-24
heart:strong a+24 b-20 c-21 d-24
heart:strong_as a+15
heart:stuff a+20 c-20 d-19
heart:sube a-22 c+19 d-23
heart:sufro d+16
heart:sufro_de d+16
heart:sure_do d+18
heart:surge* a-16 d+16
heart:surgery a-16 d+16
heart:svt a-23 b-17 c-18 d+23
heart:take a-19 b-20
heart:take_@medicine a-18 d+22
heart:take_a a-16
heart:tell a-17
heart:tengo b-25 c-40 d+17
heart:tengo_# a+22 d-23
heart:tengo_arritmia a-17 c-15 d+20
heart:tengo_baja a+16 d-16
heart:tengo_dos a-15 d+16
heart:tengo_el a-16 d+17
heart:tengo_la a-22 d+22
heart:tengo_normal c-16
heart:tengo_roto d-15
heart:tengo_un d+15
heart:tensi* b-18
heart:tension b-18
heart:text d-16
heart:textb* a+22 b-17 c-18 d-23
heart:textbook a+22 b-17 c-18 d-23
heart:that a+18 c-20
heart:that_i c-17
heart:that_is a-17 b-21 d+25
heart:the a-28
heart:the_@clinician c-28 d-26
heart:the_@medicine a-20
heart:the_bad d-17
heart:the_blood c-23
heart:the_one d-20
heart:the_pressure a-20 c-17 d+22
heart:then a-15 b-19
heart:there c-22
heart:they a-25 b-32
heart:think a+19 c-18
heart:think_so a+19 c-18
heart:this c-30
heart:this_morning a+19 d-19
heart:those b-17
heart:thoug* d-21
heart:ticke* b-27 c-27
heart:ticker b-24 c-21
heart:tickers a+18 d-15
heart:tiene c-19
heart:to a-25 c+28 d-29
heart:to_a a-19 c+17
heart:to_ask b-23 c+17
heart:to_be a-20
heart:to_my a+17 c-18
heart:todo a+39 b-26 c-30 d-38
heart:todo_bien a+19 d-18
heart:todo_normal a+20 c-19
heart:told d-30
heart:tomo a-39 b-22 d+20
heart:tomo_@medicine a-31 b-19
heart:troub* a+19 b-20 c-19
heart:trouble a+19 b-20 c-19
heart:tuesday a+20 b-15 c-17 d-20
heart:tuve a-29 b-22 d+19
heart:tuve_un a-22 b-19 c-27 d+26
heart:tuve_una a-16
heart:two a-24 b-24 d+18
heart:two_heart a-16
heart:two_stents d+16
heart:uh a-17 b-19 d+22
heart:uh_huh a-17 b-19 d+22
heart:un d+16
heart:un_infarto c-17
heart:un_soplo a-21 c-18 d+26
heart:una a-17 b-16
heart:under a-17
heart:under_control d+16
heart:under_that d-16
heart:up a-35 c+23
heart:up_and c+21 d-24
heart:up_there c-16 d+17
heart:used a-18 c+16
heart:used_to a-18 c+16
heart:uso a-20 b-16 d+20
heart:valve a-27 b-26 c-22 d+33
heart:valvu* c-18 d+15
heart:valvula c-18 d+15
heart:veces c+18
heart:veces_me c+21 d-17
heart:ver c+16
heart:vez a-19 c+18
heart:was a-16 b-25 c+17
heart:was_high d-19
heart:watch a-16 b-17 c+24 d-22
heart:watch* a-19 b-16
heart:what a-21 b+23 d-20
heart:what_is a-16 b+20 c-28
heart:when a-35 c+31 d-25
heart:when_i a-37 b-19 c+37 d-22
heart:why a-16 d-17
heart:wife d-16
heart:with_the a-18
heart:would a-24
heart:would_have b-19
heart:wrong a+16 d-16
heart:y a-18
heart:ya a-29 b+15
heart:ya_no a-19 c+16
heart:yea d+16
heart:year c-16 d+15
heart:years a-24 b-15
heart:yes a-32 b-31 c-23 d+37
heart:yo a+15 b-39 c-42
heart:yo_nada a+19 d-18
heart:yo_no a+20 c-18
heart:you b+30 c-19 d-25
heart:your a-24 b+17
heart:¿ c-15
heart_@price a-23 b-21
heart__# a-18
heart__@year d+19
heart__a a-26
heart__at a-17 c+15
heart__but b-16
heart__fine c-21
heart__good a+19 d-20
heart__in a-20
heart__it d-18
heart__my b-19
heart__never d-15
heart__normal a+19 b-17 c-21
heart__pressure a+23 d-23
heart__runs a-17
heart__the b-16
heart__they c-16 d+19
heart_and a+15
heart_attack c-16
heart_disease a-15
heart_failure d+16
heart_is c-34
heart_itself a-17 d+17
heart_monitor a-16 b-17 d+16
heart_problems c-26
heart_skips a-24 b-22 c+23 d-21
heart_stuff a+20 c-20 d-19
heart_surgery d+15
heart_thing a-16
heart_trouble a+24 b-19 d-22
heartbeat a-22 b-19
heartbeat$ a-15 c-26 d+25
hearts a+21 c-16 d-19
hearts__it a+18 d-16
heave* d-16
heavens a+19
heck c-19
hell a-17 b-20 d+16
hell_no a+18
help c-20
help$ c-18
helpe* d+18
helped d+18
helped$ a-16 d+18
hep a-37
hep_b d+17
hep_c a-27
hepat* a-32 b-32
hepatitis a-43 b-32
hepatitis$ a-18 c-29 d+31
hepatitis__nino c+18 d-17
hepatitis_a c+16 d-15
hepatitis_b c-24 d+22
hepatitis_c c-30 d+30
hepatitis_de c+20 d-20
her a-15 b-21
her$ b-22
her_@medicine a-17 d+16
her__# a-15
her__@medicine a-15 d+15
her__all c-15
her__had a+15
here c-26
here__me a+21 b-20 d-20
here__the b-15
here_and a+17 d-17
here_with b-24 c-17
herma* a-20
hermana d-16
hermanos a-20
herse* b-22 c-24
herself b-22 c-24
herself$ a+18 d-20
hi a-27
hice b-22
hicie* b-26
hicieron b-26
hierb* b-18 d-26
hierbas a+21 b-16 c-17 d-20
higad* c-17
higado c-17
higado$ a-26 d+19
higado__# a-21 b-15 d+23
higado__me a-20 c-29
higado_graso a-25 b-18 d+16
higado_inflamado d+19
higado_si c-16 d+20
high a-46
high$ a-38
high__@medicine a-19 d+18
high__am a-19 c+17
high__are a-15 c+17
high__i a-17
high__the a-19 c+17
high_and a-18 c+18
high_blood a-16 b-23
high_bp d+16
high_but a-19 b-16 c-20 d+23
high_school a+20 c-20 d-19
high_when a-21 c+23 d-18
hija a-18
hijos a+18 c-28
him b-16
him_at d-18
hinch* a-22 b-23 c-20 d+23
hinche a-21 b-20 c-16 d+21
hiper* c-31 d+17
hipertensa c-15 d+17
hipertensa$ a-18 b+15
hipertension b-16
hipertenso$ b-21 d+17
hipertenso__la a-20
hipertenso_de a-20
hipom* b-18
hipomania b-18
hipomania__de b-18
his d-18
his$ a-24 b+16 c-27
his_@body a+16 d-16
his__him b-16
his__is d-16
his__not a+21 b-17 c-22 d-16
histo* b-22 c-19
historial b-21 c-17
historial$ a+24 d-21
hit__up a+24 d-24
hit_me a+15
hitch a+15
hitch$ a+15
hives a-26 b-19 c-26 d+30
hizo b-21
hold a-43
hold__@animal a-17 b+18 c-17 d-17
hold_my a-25 b-27 c-26 d+29
hold_on b+16 d-17
hold_up a-20 b-15
holdi* a-16 b-16 d+16
holding a-16 b-16 d+16
holidays a-16
holte* a-16 c+18 d-16
holter a-16 c+18 d-16
hombr* a+28 b-16 c-17 d-21
hombre a+28 b-16 c-17 d-21
hombre$ a+24 d-17
home b-36 c-17
home$ b-24 c-16
home: c-28
home:# c-45 d-18
home:#_minutes b-15
home:@animal a-23 b-25 d+24
home:@body a-22 d+16
home:@body_up a-19 d+17
home:@call a-15
home:@clinician b+23 c-23 d-27
home:@clothes a-38 b+18 c-33
home:@clothes_off b-16
home:@clothes_there a-18 b+20 d-20
home:@door b-39 c-33 d+15
home:@drink a-20
home:@eat a-22 c-20 d+22
home:@food b-26 c-21
home:@late b-18 c-18
home:@parking c-22
home:@parking_lot a+19 b-19 d-16
home:@place a+23 b-31 d-27
home:@relative b-26
home:@relative_has a+18 d-16
home:@relative_lo a-18
home:@relative_me a-17 b-25 d+23
home:@relative_ya a-16
home:@ride c-16
home:@stop a-24 b+18 d-26
home:@stop_mi a-16 b+19 c-19 d-17
home:@symptom a-23 b-16 c+23
home:@thanks a-40 c-25
home:@thanks_a a-18
home:@thanks_por a-15
home:@thanks_you a-16
home:@traffic a+17 b-28 c-27
home:@traffic_on a+16
home:@vehicle d-27
home:a d-18
home:a_bit d+15
home:a_flat a+20 b-17 d-19
home:a_mi b+16 c-18
home:about b-24 c-21
home:acabo a-23 b-19 d+22
home:acabo_de a-23 b-19 d+22
home:acost* a-27 b-22 d+24
home:acostado a-26 b-20 d+21
home:ahori* a-16 b-15
home:ahorita a-16 b-15
home:al b-16
home:all a-28 d+20
home:alla a-18 b+19 c-20 d-16
home:am b-35
home:am_at b-28
home:am_in a-16
home:am_lost a+15
home:and b-24
home:and_sound a-20 b-18 d+20
home:ando a+17 c-18
home:apart* d+15
home:apena* a+25 b-24 c-19 d-21
home:apenas a+25 b-24 c-19 d-21
home:aqui c-16
home:are b-16 d-15
home:are_sitting a+16 d-15
home:askin* a-16
home:asking a-16
home:at b-22
home:at_# a-16 d+17
home:at_the b-27 c-44
home:at_your d-20
home:atora* a+21 b-18 d-20
home:atorados a+21 b-18 d-20
home:atorados_en a+17 b-16 d-16
home:aun a+31 b-21 c-32 d-25
home:aun_estoy a+20 b-15 c-19 d-19
home:back a-20 b-32 c-35 d+32
home:back_at a-21 b-17 d+20
home:band a+18 d-17
home:be d-19
home:bed a-18 d+19
home:been b-19 c-19
home:bien a-30 d+22
home:bit d+15
home:brother a+20 c-16 d-18
home:bus a+20 b-18 d-17
home:busca* d-15
home:but a-21
home:but_i a-16 c+15
home:by b-15
home:by_now d-16
home:caldi* d+16
home:caldito d+16
home:cama a-21 b-19 c-15 d+22
home:camin* a+20 b-23 c-20 d-18
home:camino a+20 b-23 c-20 d-18
home:can a-24 b+25 d-21
home:can_i a-17 b+22 d-19
home:casa a-20
home:casit* a-19 d+19
home:casita a-19 d+19
home:cat a-19 b-15 d+22
home:clinica a+19 d-18
home:comer d-15
home:como d-21
home:compl* a-16 b-16
home:con b-35 c-39
home:con_mi b-19 c-24
home:con_mis a-16 d+17
home:couch a-24 b-21 d+23
home:creo a-21 b+16 d-20
home:creo_que b-18 c+16
home:cuadr* b-15 d-18
home:cuart* a-24
home:cuarto a-24
home:deje a-24 b+18 d-26
home:dejo a-17 d+17
home:dejo_en a-17 d+17
home:del b-17
home:desde a-16 d+16
home:desde_las a-16 d+16
home:did a-17
home:door a-17 b-24 c-20 d+23
home:dormi* b-16
home:drive c-17
home:drive* a-24 b+17
home:driver a-19 b+18
home:driveway a-16 d+16
home:dropp* a-17 b-17
home:dropped a-17 b-17
home:eating a-23 b-19 d+23
home:el a+16 c-17 d-25
home:el_@vehicle b-27
home:el_sofa a-16 d+17
home:en a+20 b-55 c-34
home:en_camino a+25 b-17 d-26
home:en_casa b-21 d+16
home:en_el a+20 c-27 d-18
home:en_la a+16 b-42 c-19
home:en_mi a-35 b-29 c-26 d+36
home:enter* a-16 d+18
home:entera a-16 d+18
home:entra* a-21 b-15
home:es a-16 c+16 d-19
home:es_la a-15 d-16
home:eso a-24 c+17 d-26
home:esper* a+25 b-19 c-25 d-22
home:esperando a+22 b-17 c-23 d-19
home:esperando_que a+15 c-16
home:esposa a-16
home:esposo a-22 b-19
home:esta a-17 b-20
home:estam* a+16 b-16
home:estamos a+16 b-16
home:estar d-15
home:estoy b-48
home:estoy_con a-16 d+16
home:estoy_en b-25
home:every* c+15
home:falta a+25 b-22 c-21 d-25
home:falta_el a+17
home:falta_media a+16 d-17
home:farma* a+20 d-19
home:farmacia a+20 d-19
home:feet a-19 d+17
home:flat a+20 b-17 d-19
home:flat_on a+16 d-15
home:foggy c+15
home:forgo* d-16
home:forgot d-16
home:getti* a-16 c-17 d+17
home:getting a-16 c-17 d+17
home:good a-21 b-19 d+20
home:got_a c-16 d-24
home:got_in c+15
home:gracias a-31 b+19 c-17
home:guess c+16 d-17
home:ha b-19 d-19
home:hace b-15 d+16
home:hace_rato b-15 d+16
home:had d-18
home:halfw* a+25 b-23 c-18 d-24
home:halfway a+25 b-23 c-18 d-24
home:hambr* b+21 c-24 d-26
home:hambre b+21 c-24 d-26
home:has a+19 b-15 d-16
home:hasta a-22 b-26 d+26
home:have d-31
home:have_not b-20 d-23
home:he b-15 d-20
home:he_is c-17
home:heard a-21 b-18 c+20 d-17
home:her d-17
home:here b-32 c-26 d+21
home:hermana a-20
home:hermano d-16
home:hija c-21
home:him a-20 c+22 d-16
home:his c+16 d-15
home:home b-34 d+23
home:home_sweet a-19 b-16 d+19
home:hora a+20 b-16 d-21
home:house b-27
home:husband c-16
home:i c+26 d-25
home:i_am b-35
home:i_have d-18
home:i_think a-21 c+18 d-17
home:in a-22 b-16 d+16
home:in_bed a-18 d+19
home:in_my a-31 b-29 c-18 d+32
home:in_one a-15 d+16
home:in_the a+16 b-38 c-32
home:in_your a+15
home:is c+21 d-30
home:is_my d-19
home:is_not d-17
home:jacket a-16 b+17 d-17
home:jaja a-23 b-22 d+22
home:jajaj* a-18
home:jajaja a-18
home:just a-27 b-19 d+25
home:keeps b-21 c-17
home:kind a-17
home:la d-17
home:la_@door a-24 b-20 d+26
home:la_@place a+19 d-18
home:la_@relative a-20
home:la_farmacia a+20 d-19
home:las b-15
home:le a-17 d-16
home:left b+21 c-27 d-23
home:left_my a-23 b+22 d-21
home:let a+18
home:like a-22 b-16
home:llant* a+19 b-17 c-17 d-17
home:llanta a+19 b-17 c-17 d-17
home:llega a+18 c-16 d-18
home:llega* a-18 b-20 d+19
home:llegamos a-22 b-17 c-16 d+22
home:llego c+16 d-35
home:llegu* a-29 b-28 d+26
home:llegue a-29 b-28 d+26
home:lo a-20 c+15 d-17
home:lobby a+23 b-18 c-15 d-23
home:lol b-17
home:lost a+15
home:lot a+19 b-19 d-16
home:made b-21 c-17
home:made_it b-21 c-17
home:me a-17
home:me_dejo a-17 d+17
home:me_falta a+17
home:me_ha a-15 c+16
home:me_recojan a+15 c-16
home:media a+20 b-16 d-21
home:media_hora a+20 b-16 d-21
home:mi a-20
home:mi_cama a-17 b-19 d+18
home:mi_casa a-17 d+17
home:minut* b-16 c-15
home:minutes b-16 c-15
home:minutes_out a+16 d-18
home:mis a-18
home:my a-24 c-15
home:my_@relative a+16 b-29 c-33
home:my_couch a-17 b-15 d+17
home:my_house a-17 b-15
home:nadie a+17 d-15
home:ni d-17
home:ningu* a-16 d+16
home:no b-51
home:no_llega a+18 c-16 d-18
home:no_me a-22 b-17 c+21
home:no_se a-16 b-15 c+18
home:nobod* a+23 b-20 c-18 d-23
home:nos a+19 c-15 d-19
home:not b-35
home:not_yet a+18 d-19
home:noved* a-21 d+20
home:novedad a-21 d+20
home:now a-17 b-27
home:nurse b+18 c-20 d-24
home:off a-20 b-18 c-15 d+21
home:on a+21 b-31
home:on_# a+16 b-17
home:on_my b-26 c-29
home:on_the a+29 c-36 d-27
home:one a-24 c-19
home:one_piece a-15 d+16
home:out a+32 b-24 c-25 d-33
home:outsi* a+22 b-17 c-19 d-21
home:outside a+22 b-17 c-19 d-21
home:papa c-22 d-22
home:param* a+20 b-15 d-20
home:paramos a+20 b-15 d-20
home:parec* a-20 b-27 c+25 d-24
home:parece a-20 b-27 c+25 d-24
home:parking c-15 d-21
home:pero a-20 b-18 d+22
home:pero_llegamos d+15
home:piece a-15 d+16
home:por c-25 d-21
home:por_la a+24 b-24 c-17 d-22
home:prime* a+18 b-16 d-17
home:primero a+18 b-16 d-17
home:probl* a-22 d+22
home:problema a-16 d+16
home:puedo b+19 d-20
home:puerta a-24 b-20 d+26
home:pulle* a-16 d+16
home:pulled a-16 d+16
home:pulled_in a-16 d+16
home:que d-34
home:que_me c-18 d-18
home:que_ya c+19
home:quien a-22 b+24 c-24 d-22
home:rato b-15 d+16
home:recoj* a+15 c-16
home:recojan a+15 c-16
home:ride c-16
home:road a+15 c-15
home:room d-18
home:safe a-20 b-18 d+20
home:safe_and a-20 b-18 d+20
home:salie* a+18 b-19
home:saliendo a+18 b-19
home:salva a-15 b-15 d+16
home:sana a-15 b-15 d+16
home:sana_y a-15 b-15 d+16
home:se d-30
home:segui* a+22 b-17 d-22
home:seguimos a+22 b-17 d-22
home:senta* a+17 b-16 d-16
home:she c+15 d-29
home:she_was b-15
home:shoes b-16
home:sigo a+27 b-27 d-30
home:sigo_en a+18 b-17 d-25
home:sin a-30 b-20 c-16 d+29
home:sin_novedad a-21 d+20
home:sitti* b-20 c-18
home:sitting b-20 c-18
home:sitting_in d-15
home:sitting_on a-17 d+17
home:slept d+15
home:slept_the d+15
home:so d-26
home:sofa a-18 d+16
home:someb* d-19
home:somebody d-17
home:sound a-20 b-18 d+20
home:soup a-18 b-15 d+19
home:soy a-23
home:soy_la a-18
home:stati* a+17 d-16
home:station a+17 d-16
home:still a+43 b-39 c-35 d-42
home:still_in a+21 b-16 d-20
home:still_on a+21 b-15 c-16 d-22
home:stopp* a+15
home:stopped a+15
home:stopped_at a+18 d-17
home:stuck a+25 b-28 c-18 d-23
home:stuck_@late a+16
home:stuck_on a+15 b-16
home:sueter a-16 b+18 d-19
home:sure a-15
home:sweet a-23 c-18 d+16
home:sweet_home a-19 b-16 d+19
home:tapon a+19 d-18
home:taxi a-15 b-20
home:tengo a-31 b+29 c-29 d-27
home:tengo_hambre a-27 b+24 c-23 d-22
home:thank a-16
home:that a-20 b+22 d-35
home:that_was a-20 b+23 c-19 d-24
home:the a+16 c-45
home:the_@animal a-18 b-18 d+17
home:the_@clinician c-18 d-20
home:the_@door b-18
home:the_@parking b-16
home:the_@vehicle a+17 b-17
home:the_couch d+16
home:the_driveway a-16 d+16
home:the_house a-22
home:the_road a+15 c-15
home:there a+20 c-23 d-35
home:think a-21 c+22 d-19
home:this b-28 d-25
home:this_is b-18 c+17
home:todav* a+36 b-25 c-29 d-37
home:todavia a+36 b-25 c-29 d-37
home:todo a-34
home:toman* a-15 d+17
home:tranq* a-27 b-18 d+27
home:troub* a-16 d+17
home:trouble a-16 d+17
home:tucke* a-17 b-17 d+18
home:tucked a-17 b-17 d+18
home:tucked_in b-16 d+16
home:uber d-16
home:un b-21
home:up b-21
home:vamos a+22 b-16 d-22
home:vamos_en a+17 d-17
home:viaje a-16 b+15
home:viend* a-19 b-17 c-21 d+22
home:viendo a-19 b-17 c-21 d+22
home:voy a+24 b-15 d-24
home:voy_en a+16 d-17
home:waiti* a+33 b-27 c-30 d-31
home:waiting a+33 b-27 c-30 d-31
home:waiting_on c-16
home:walke* a-22 b-18 c-15 d+22
home:walked a-22 b-18 c-15 d+22
home:walked_in a-19 d+19
home:was a-25 b+26 d-24
home:was_wild a-17 b+19 c-16 d-20
home:watch* a-16 d+17
home:watching a-16 d+17
home:way b-17
home:we b-39
home:we_are d-27
home:wild a-17 b+19 c-16 d-20
home:with b-20 c-20
home:with_my a-17 d+16
home:woke c+16
home:woke_up c+16
home:y a-30 b-44 d+32
home:y_salva a-15 b-15 d+16
home:ya a-35 b-31 d+23
home:ya_en a-28 b-21 d+26
home:ya_estoy a-31 b-16 c-18 d+35
home:ya_hasta a-16 b-16 d+17
home:ya_llegue b-16 d+17
home:ya_puedo b+18 d-16
home:yet a+33 b-20 c-32 d-26
home:yo a-32 c+29 d-21
home:your a+15 c-20 d-25
home:your_place d-17
home__# a-18 d+18
home__home a-19 b-16 d+19
home_after a+19 d-20
home_sweet a-19 b-16 d+19
hon a-27 c-22
hon$ a-27 c-24
hones* a-32 b-35
honest a-19 b-17
honest$ a-17
honestly a-24 b-27
honestly$ b-20
honey b-30 c-24
honey$ a+19 b-20
honey_i b-19
hongo* d-18
hongos d-18
hope b-26
hope__lol a-19 c+19
hope_not d-24
hopef* c+20 d-16
hopefully c+20 d-16
hopin* b-21 c+22 d-25
hoping b-21 c+22 d-25
hoping__@relative c+16 d-15
hoping__can c+16 d-15
hoping_my c+16 d-15
hoping_to b-18 d-20
hora c-40
hora$ a+19 b-18 c-21 d-15
hora__la d-17
hora_de a-16
hora_me a-16
horario b-22
horas a-15 b-18 c-16 d+18
horri* a-16 b-24 c-31 d+29
horrible c-17
horrible$ d+17
horse a-17 b+16
hospi* a-16 b-18
hospital__@relative a+18 c-15 d-16
hospital_for a-17
hospitalized a-20 c-16 d+25
hospitalized_for a-17 d+19
hour c-32
hour$ c-35
hours b-16 c-28 d+24
house b-24
house$ d-21
how a-31 b+34 d-40
how_@late b+17
how__does b+25 c-25 d-15
how__i a-27 b+33 d-21
how__is a-15 c-24
how__it a-17
how__my d-16
how__you b+15
how_long a-32
how_many a-21 b+16 d-24
how_much b+20 c-20 d-20
how_would b+18
hoy b+29 c-15 d-41
hoy$ a-17 d-21
hoy__la b+16 c-20 d-19
hoy__manana a+16
hoy_ni a+17 d-17
hubby c-18
huh a-43 b+34 c-38 d-24
huh$ a-40 b+35 c-36 d-29
hungr* d-17
hungry d-17
hurt a-18 b+20 c-16
hurt__baby b+16
hurt_the d-15
husband c-25
husbands__with a+16 b-15
husbands_been b+16 d-16
hyper* a-39 b-16 c-28 d+38
hypertension a-38 c-26 d+36
hypertension$ a-20 c-16 d+18
hypom* a-17 b-28
hypomania a-18 b-25 c+27
hypomania$ c+16
hypomanic d+15
hyste* a+25 b-16 c-18 d-22
hysterectomy a+25 b-16 c-18 d-22
hysterectomy_# a+17
i a-17
i_@clinician a-23 b-24 c-19 d+25
i_@drive d-24
i_@eat b+19
i_@stop b-28 c-16
i_@vehicle a-18
i__# b+16 d-22
i__@body a-24 b-17 c+18
i__@call b-16
i__@drink c-17 d-16
i__@drive c-22 d-16
i__@drug c+19
i__@eat c-19
i__@late d-15
i__@medicine a-29 d+19
i__@move a+18 d-21
i__@relative c+23 d-16
i__@symptom a-29
i__@treat c-15
i__@vehicle c-16 d-26
i__@year d-17
i__about d-21
i__afraid a+24 d-21
i__after c-18
i__all c-25
i__allergic a-19 c-28
i__alone a+17 b-16 c-22
i__always d-16
i__and b-16 c-25 d+15
i__answering a-21
i__as b-16
i__asked c+17
i__asleep a+21 d-30
i__at a-16
i__b c-18 d+16
i__baby c-20
i__back c+17
i__bad b-16 c-15
i__be c-26 d+16
i__been b-28
i__bipolar a-27 b-33 c-19 d+38
i__blood c+17 d-20
i__bottles c-16
i__but d-24
i__by d-23
i__called d-15
i__cath b-17 d+16
i__cirrhosis d+17
i__clear b-20 d-21
i__coming c-16
i__covered c-18
i__day a-16
i__days d-15
i__detox d+18
i__disease d+16
i__do b-19 c-22
i__does b-18
i__doing d+16
i__down a+22 d-19
i__dude a+18
i__every b-16
i__expecting d+19
i__find a-19 d-16
i__for a-34 d+31
i__free a-26 d+26
i__get c+29 d-19
i__going b-18 c-20
i__good b-26 c-29
i__got b-20 c-20
i__grandkids a-17 d+18
i__guy a+18
i__had a-16
i__have b-53
i__healthy a+16
i__heart b-20 c-22
i__hepatitis c-17 d+20
i__her b-26
i__here a-17
i__high c+15
i__him a-15
i__his a-22 c-18 d+16
i__home a+17 d-21
i__hope c-19
i__i b-26
i__in c-17
i__is a+24 b-31 d-25
i__it b-33 c+18
i__just b-22 c+15
i__know b-26
i__like a-18
i__little c-21
i__liver b-22
i__lol b-18
i__lost a+17 c-15
i__lot a-20 b-21
i__low a+25 d-25
i__make a-22 c-20 d+24
i__man a+23
i__manic a-16 c-16 d+21
i__marathons a+17
i__maybe c+17
i__minor a+20 d-21
i__miss a+20 d-21
i__more b-27
i__much b-27
i__my d-19
i__nervous b-16 c+19 d-16
i__never d-19
i__new a+29 b-22 c-20 d-26
i__night d-17
i__no b-18
i__normal a+19 c-17
i__not a-26 b+22
i__nothing a+23 d-22
i__nursing d+15
i__off b-24
i__ok a+22 b-21 c-16 d-21
i__on b-36
i__one b-17 c+18
i__only a+20 d-21
i__or d-21
i__out b-20
i__own b+16 d-20
i__pregnant a-18 d+17
i__prescribed a-25 c+25
i__psychotic c-22 d+25
i__ptsd a+17
i__pumping b-16
i__rather c-31 d-35
i__see a-16 b-18 d+19
i__she a-17
i__sixty a+24 b-22 d-23
i__skip a+27 b-26 d-22
i__sleep a-23 c+22 d-17
i__so a-33 b-20
i__some a-29
i__somebody c+16
i__someone a-34 d+17
i__something a-16
i__sometimes a-26
i__stuck a+16
i__take b-20
i__talk a-17 b+18 c-28
i__than a-17 b-17
i__that c-22
i__the c-16
i__there a-17 c-24
i__things a-21 d+19
i__think d-20
i__this b+17 d-21
i__three a-15 c-19
i__time b-22 c-22
i__today a-19 d+19
i__too b-27
i__took c-24
i__track b-15 c+16 d-15
i__tried b-15 c-16 d+18
i__trust c+15 d-17
i__two b-15
i__up b-30 c-17
i__use c-16
i__walk a+15 c-15
i__want a-17 b+16 d-23
i__was a-18
i__what c-16
i__when b-20
i__wondered a-15 c+17
i__work a-23 b+16 d-22
i__would a-16 b-17 c-16 d+19
i__yes a-19 c-22 d+15
i__you d-42
i__young a-17
i__your a-16 c-18 d+21
i_already a-17 b+17 c-16 d-16
i_am c-22
i_answer b+15 c-16
i_be c-28
i_believe c+17
i_black a-16 c-17 d+17
i_breastfeed a-18 b-18 c-16 d+19
i_bring b+15 c-17
i_broke d-20
i_come a-17
i_could b-32
i_do c-17
i_doubt a-35 c+37 d-29
i_drink d-20
i_feel a-21 b+21
i_figured a+17
i_forget b-27
i_forgot d-18
i_found c-17
i_get a-19
i_go b-23
i_got c-27
i_guess a-31 b-22
i_had b-62
i_have b-16 c-21
i_heard a-21 b-18 c+15
i_hope a-33 b-17 c+32 d-27
i_just b+25 c-32 d-34
i_know d-18
i_might a-21 b-17 c+26 d-26
i_moved a+23 b-20 c-18 d-24
i_must d-16
i_need a-25 b+24 d-25
i_never b-16
i_ought c-21 d+21
i_pass a+15
i_pump a-23 b-24 c-24 d+27
i_run a+20 b-17 c-17 d-16
i_saw a-18 b-21
i_say b+18 d-17
i_see a-27 b-23
i_sent b+15
i_still a-17 d+17
i_suppose c+19
i_sure c-20
i_take a-20 b+16
i_tell a-17 c+17 d-19
i_think a-31 c+31 d-20
i_thought c-26
i_took a+24 c-20 d-19
i_tried c-17
i_use a-17 c+15
i_usually a+16 b-18
i_want c+15
i_wanted a+16 b-22 c-20
i_was a-28 b-43 c+16
i_wear a-19 c-22 d+18
i_went b-16 d-17
i_will b-16 c+17 d-25
i_wish c-22
i_work d-17
iba b-18
iba__@fetch b-17
iba_a b-18
ibuprofeno d-19
ic a-19 b-19 c-20 d+22
icu d-15
id c-16
idea a-26 b-21 c+26 d-23
idea$ a-17 b-16 c+19 d-17
ido__@treat c-23 d+15
ido_a c-24
if a-38 c+26 d-26
if__@relative c+15
if__a b-18
if__am c-20
if__can a-19
if__counts a-16 b-19 c+30 d-20
if__get d-16
if__is a-19 c+21 d-29
if__not a-17
if__stays d-16
if__then b-17 d+21
if__to c-16
if_anything a+21 b-15 c-19 d-18
if_he a-23 c+21 d-24
if_i a-30 b+20 c-20
if_it a-22
if_my a-27 c+17 d-22
if_not a-16 c-15 d+16
if_she a-16 b+15
if_that b-29 c+23
if_the a-26 b-24 c+28 d-25
if_you a-23
igual a-19 b-25 c+15
igual$ c-20
igual__no c+16
ill b-18 d-21
imagi* a-23 b-19 d+19
imaginate a-17 d+19
imaginate$ a-17 d+19
imaginese c-17 d+16
imaginese$ c-17 d+16
impos* a+17 d-44
imposible a+20 c-26 d-39
imposible$ c-17 d-29
imposible__de a+16
impossible b-21 d-20
impossible$ a-18 c+17
in b-15 c-16
in$ a-24
in_# b-23
in_@date b-26 c-27
in_@person a-15 b+17
in_@treat d+17
in__# c-27
in__@day d-19
in__@eat a-17 d+17
in__@month c+18 d-23
in__@parking b-17
in__@year c-17
in__a c-20
in__after a-16
in__and c-22
in__at a-17 d+18
in__bit a-17 c+17
in__does a-18 c-16
in__driveway a-16 d+16
in__family c-21
in__for c-23 d+17
in__getting c-16 d-19
in__house a-29 d+21
in__is c-24
in__it b-16 c-18
in__last a+16
in__life a+24 c-24 d-22
in__like b-20 c-16
in__lol d-22
in__lot b-17
in__meeting c-18
in__middle d-16
in__morning a-16
in__my a-19 d+18
in__not c-17
in__on a-15
in__once d-15
in__oven a-16 d+16
in__piece a-15 d+16
in__right a+17 d-17
in__s a+15
in__school c-21
in__since d+15
in__so b-17
in__state c-18
in__the a-26
in__this a-18
in__we b-17 c-17
in__while b-16 d-18
in_a d-19
in_bed b-15 c-16
in_between a-18
in_church a+19 d-21
in_class a+19 d-18
in_college a-28 b-16 d+17
in_her b-16
in_high a+20 c-19 d-19
in_may b-29 c-33
in_me a-15 d+21
in_my b-25 c-32 d+20
in_one a-16 b-22
in_recovery a-17
in_spring d+15
in_this c-19 d-25
in_tulsa d-17
in_your a+15
inclu* a-20 c-20
incon* a-27 b-25 c-32 d+32
incontinencia c-16 d+18
incontinencia$ d+20
inconveniente a-20 c-17 d+21
inconveniente$ a-20 c-17 d+21
infar* c-19
infarto c-18
infarto$ a-20
infarto__# a-17 d+18
infec* a-31
infeccion d-16
infecciones a-21 c-27
infections c-16 d+17
infla* c-18 d+15
inflamado c-15
ingre* d+18
inste* a+17 d-16
instead a+17 d-16
instead$ a+17 d-16
insuf* a-18 c-21 d+23
insuficiencia a-18 c-21 d+23
insulin a-16 d+17
insulina a-20 c-17 d+20
insurance b+18 c-28 d-24
inter* a-21 c-21 d+19
interesa a+17 d-18
interesa$ a+17 d-18
internada b-18
internaron b-17 c-15
intersticial d+18
interstitial c-15
interstitial_cystitis c-15
into a-28
into_it a-22 c+18 d-20
inyeccion d-18
inyeccion$ d-18
ir a-18
irme c-21
irme_sola d-16
iron a+23 b-22 c-20 d-22
iron$ a+23 b-22 c-20 d-22
irreg* a-29 b-31 c+28
irregular a-29 b-31 c+28
irregular_heartbeat a-22 b-19
is b+28 d-29
is$ b+16
is_# a+21 c-20 d-24
is_@date c+17 d-18
is_@drive d+15
is_@open a+20 b-18 c-20 d-18
is_@sick c-21 d-20
is_@treat b+18 c-23
is_@wrong a+18 b-17
is__@body b+17 c-19 d-21
is__@drug a-19
is__@medicine a-18 b+17
is__@month a-23 c-25 d+20
is__@parking d-16
is__@relative a+19 b-19 c-26
is__@treat a-19 b+20 d-19
is__a a-27 b+30 d-33
is__about a-16
is__all c-18
is__am b-19
is__an b+17 d-20
is__as a-20 b-19
is__bad a-22 d+16
is__but a-26 b-23 c-39 d+37
is__chance b-17 c+15 d-15
is__day b-15
is__drinker b-17
is__exactly b-18 c+18
is__first a+16
is__from d+18
is__good a-17
is__heart a-19
is__her a-19
is__here c-28 d-35
is__high a-18
is__hour d-21
is__house a-17 b-17 c+18
is__i a+19 b-46
is__in b+17 c-19
is__list a+16 b-16
is__lol d-30
is__morning b-16 d-19
is__my b-31 c-22
is__nerves a+17
is__not c-24
is__nothing c-18
is__now a+16 d-16
is__number a-20
is__of b+17 c-24
is__ok a-36 b+33 c-22 d-33
is__old a+22 b-22 d-19
is__only a+16
is__problem b-25
is__reaction d-19
is__right a-22
is__since d-16
is__so d-20
is__tests a-15 c+15
is__that a+16 b-19
is__the d-36
is__there c-16 d+17
is__time a-23
is__to a-37 b+31 c-20
is__two b-16 c-22
is__up a-28
is__way b-15
is__we a-16 b-19 c-21 d+21
is__week c+19 d-16
is__weeks a-23 d+21
is__whole a+16 b-16
is__with a-29 b+15
is__you c-23 d-28
is_a a-19
is_all a+18 b-38 d-21
is_as a-16
is_at d-17
is_bad a-21
is_been c+15
is_better d-23
is_bipolar b+16 c-21
is_but a+24
is_calling a-15
is_checking a-20 b-18 c+24 d-21
is_dark a-20 b-16 c+18 d-17
is_fine b-23 c-16
is_for b-31
is_gallbladder a-16 b+16
is_going a-20 d+17
is_gone b-19 d-17
is_good a+26 b-23 c-27
is_got b-17 c-22
is_high a-26 b-16 d+19
is_his a+17 d-15
is_it d-19
is_just b+16 d-26
is_me a-22 b-21 d+24
is_my a+27 b-19 d-28
is_no c-16
is_nursing a-16
is_off a-23 b-16 c+15
is_ok a-16 b-17 c-15 d+23
is_on a-16
is_one a-18 b+22 c-19 d-20
is_only a+16
is_out a+17 b-17 c-23
is_over a+17 d-18
is_personal a-19 b+19 d-16
is_pregnant a-18 b+16
is_psychosis a-18 b+23
is_right b-23 c-20
is_schizo b+19 d-20
is_shot d+17
is_still d+17
is_that b-18 c+24 d-35
is_the c-34
is_there a-22 b+28 c-24 d-29
is_this a-29 b+27 d-20
is_too b+16 d-22
is_up a-25 b-25
is_working a+16 c-28
issue* a+34 b-17 c-20 d-32
issues a+34 b-17 c-20 d-32
it b-29
it$ b-24
it_@relative a-17 c-16 d+17
it__# b+24 c-32 d-23
it__@animal a-23 b+18 c-16
it__@medicine a-20
it__@open b-18 c+19 d-22
it__@relative a-18 b-16
it__@symptom b-18
it__about a-17
it__after a-16 d+16
it__am d-17
it__and a-26 b-26 c+17
it__as a-16
it__at a-17
it__baby b+16
it__bad a-23 d+24
it__be c-23 d-18
it__but b-18
it__could a-19 c+20
it__do a+17
it__for d-21
it__her a-17 c-18 d+16
it__high a-20 b-18 d+19
it__his a+21 d-26
it__i a-16
it__if d-20
it__in b+19
it__it a-17
it__just d-21
it__like a-21
it__low a+18 b-19 c-18 d-15
it__make a+17 d-20
it__no a+18 c-17 d-16
it__not b-36 d-29
it__once a-16 b-15 c+23 d-22
it__panic c-15
it__problem c-17 d+19
it__sorry a+17 d-16
it__still a-15 c-17 d+18
it__that c-19 d+23
it__the c-26
it__then b-17 d+16
it__to a-19 b+30 c-22
it__took c-17
it__two d-19
it__up a-19 c+15
it__was a+15 d-17
it__weird d-15
it__when a+15 d-16
it_all c-22
it_at c-16
it_back a+19 d-21
it_be a-24 b+20 c-18
it_before a+17 b-21 c-20
it_by a-17
it_did c-15
it_does b-16 d+16
it_for c-22
it_go a+16 c-16 d-18
it_hurt b+16
it_i b-25 c-24
it_in b-25 d+19
it_made b-20
it_matter b+17
it_now a-19 d+19
it_on a-24
it_once d-16
it_out b-16 c+16 d-25
it_runs c-20
it_take a-16 d-18
it_this a-16
it_tomorrow a+16 d-18
it_twice c-16
it_up a+18 d-18
it_was a-19 b-28 c+21
it_well a+18
it_will d-18
itching a-18
itsel* a-17 d+17
itself a-17 d+17
itself__ok a-17 d+17
ivf a-18
jacket a-16 b+17 d-17
jaja$ a-16
jajaj* b+35 c-44 d-32
jajaja b+35 c-44 d-32
jajaja$ b+16 c-41 d-19
jajaja_que a-25 b+27 c-19 d-30
jale c-18
jamai* a+20 d-17
jamaica a+20 d-17
jamas a+40 b-36 c-39 d-29
jamas$ a+27 b-27 c-25 d-21
jaund* a-18 c+17 d-16
jaundice a-18 c+17 d-16
jaundice__a a-16 c+17
jaundice_as a-16 c+17
jefe a+16
jeje a+26 c-23 d-28
jeje$ a+26 c-23 d-28
jk a-15 d+16
job b-25 c-27
job$ b-18 c-22
journ* b+20 c-23
journaling b+20 c-23
joven a-19 c-15
joven$ a-16 d+19
joya b-22 c-20
joya$ b-22 c-20
jubil* a-20 d+21
jubilado a-20 d+21
jueves a-25 c+15
june a+24 c-20 d-18
junio* b-16
junior b-16
junta a+25 b-22 c-23 d-23
just a+33 b-16 c-37 d-18
just_# a+16 d-16
just_@day c-18
just_@drink a+23 c-15 d-22
just_@drug b-18 d-18
just_@medicine a+21 d-21
just_@vehicle a-24
just__# a-17 d+17
just__@body c-17
just__@drug b-16 c+20 d-27
just__@food b-15
just__about a+15 b-16 c-18
just__and a+26 c-35 d-28
just__back a+19 c-17 d-17
just__blood a-21 d+20
just__from a+15
just__hypertension a-18 d+18
just__i b-22 c+19
just__in b-26
just__is c-16
just__it a+20 d-17
just__lol c-15
just__my b-22
just__no c-19 d+18
just__off a-16
just__one c-20
just__pain c-16 d-16
just__period c-15
just__pressure a-21 d+20
just__so a-19 d+18
just__stones a+17 d-16
just__that c-15
just__the a-35 d+24
just_a c-33
just_fine a+17 d-18
just_got b-19 c-22
just_had a-20 b+19 c-28
just_kidney a+17 d-16
just_me a+28 b-15 c-23 d-29
just_my b-28 c-28
just_prayer a+19 b-15 c-18 d-16
just_sad a+22 d-23
just_the b-32 d+16
just_to a+18 b-18
justo b-23
keep a-25 b-20 d+18
keep__on a-17
keep_it a-15 b-19 c-23 d+19
keep_me c-17
keep_my a-15 d+15
keepi* d+16
keeping d+16
keeps b-26
keeps$ b-21 c-17
ketamina a-29 c-28 d+29
ketamine b+19 c-40
kid a-16 b-29
kidne* c-39
kidney c-43
kidney$ c-19 d+16
kidney__but a+15
kidney__is d-16
kidney__not a+16 d-16
kidney_stones c-17
kidneys c-17
kidneys$ c-24
kidneys__bad d-19
kidneys__but a+15
kidneys__liver a+29 d-27
kidneys_are d-21
kidneys_like a-17 d+16
kidneys_only b-17 c-19
kids c-19
kind d-19
kind$ c-28
kind__# d-18
kind_of c+16 d-43
kinds a-25 c-23 d+27
kinds$ a-18 c-16 d+19
kitch* a-16 d+17
kitchen a-16 d+17
knee$ c-16
knees a+24 d-21
knock b-17 c-23
knock* a-20 c-19 d+20
knock__out b-17 c-21
knocked a-20 c-19 d+20
knocked__lol a-15 d+15
knocked_up a-20 c-20 d+20
know a-16 c+23 d-30
know$ a-32 c+22
know__a a-15
know__here a+17 c-16
know__i a-19
know__is a-18
know__that c+18
know__to b-16
know_about c-16
know_anyone a+17 c-16
know_by c+18 d-18
know_if a-18
know_of d-16
know_what b-17
know_yet c+17
knowl* d-20
knowledge d-20
knowledge$ d-18
known b-19 c-20
knows a-32 c+25
knows$ a-28 b-26 c+24
knuck* a+16 d-16
l b-16
l$ b-16
la_# d-19
la_@body c-36 d+16
la_@clothes a-18 d+21
la_@door a-21 c-19
la_@drug a-28 b+15
la_@food d-28
la_@medicine b-33
la_@place a-22 b+27 d-19
la_@sick b-21 d-16
la_@treat c-24
la_@vehicle a+16
la__# b-26 c-25
la__@month a+20 c-17 d-19
la__@vehicle a-20
la__al b-23 d-27
la__alta c-24 d+17
la__ando a-25 c-15 d+23
la__ayer a+15 c-17
la__baja a+15 c-15 d-20
la__bebe a+18 b-15 d-17
la__bien a+27 b-21 d-29
la__casa b-17 c-17
la__con a-25
la__confirmo a-16
la__cuenta a-20 b+22 c-18 d-29
la__del d-28
la__desde d+17
la__dio a+16
la__dos d-15
la__el c-16
la__en c-25
la__es a-19
la__esa b-18
la__esta c-21 d-28
la__este a+16 d-16
la__estoy c-17
la__favor a-17 b+19 d-21
la__hace a-18 b-15 d+21
la__hoy b+15 d-17
la__jaja b-18 d+15
la__lo b-16
la__los a-16
la__manana d-15
la__me a-22 b-22 d+29
la__mi c-21
la__muy d-15
la__nada a+15 d-16
la__no c-15
la__nomas a+21 b-20 c-19 d-21
la__normal c-17
la__nunca a-23 c+24
la__para d-23
la__pasada c-21
la__por c-21
la__puesto a+22 c-19
la__que c-38
la__queda a-21 b-17 d+21
la__salio b-17
la__se c-22 d+24
la__si a-34 c-27 d+18
la__siempre c-23
la__sin d-16
la__soy a-16
la__tengo b-17 c-20
la__tiene b-18 c-15
la__todavia c-18
la__tomado d-19
la__tomo a-18 d+22
la__una a+16
la__vez b-17
la__y a+16 b-39 c-21
la__yo b-17
la_agenda b-16
la_calle d-15
la_cama a-19
la_cara b-17 d+15
la_casa a-18 d+15
la_coca d+16
la_conozco a+17 d-16
la_cuenta a-26 b-36
la_de c-21
la_duda c+15 d-16
la_ecografia c+15 d-15
la_edad d-21
la_fabrica a+17 d-16
la_familia a+17
la_farmacia a+17 b-22
la_fecha d-17
la_han d-20
la_he b-19 d-20
la_hora a-19
la_inyeccion a+16
la_lista d-20
la_llevo c-21
la_manana b-15 c-21
la_menopausia a+16
la_mia b-19
la_misma a-21
la_nina b-24
la_noche b-30 c+21
la_orden a-29 b-24 c-21 d+28
la_orina a-16 b-18 c-25 d+21
la_otra c-18
la_paciente a-23
la_penicilina a+16 d-16
la_piedra b-16
la_pipi d+17
la_pregunta b+21 c-22 d-22
la_presion b-20 c-16 d+17
la_primera b-24 c-25
la_prueba b-20
la_pusieron c-21
la_que a+18 d-22
la_regla a+20 b-16 d-22
la_semana c-20
la_sulfa a+19 d-17
la_tengo a+19 b-30
la_tension b-16
la_traigo a-15
la_ultima a-16
la_use a+17
la_verdad a-16
la_vesicula d-28
la_vida b-17 c-16
lab c+22 d-22
labs a+18 d-43
labs$ a-17 b-19 c+17
labs__back d-16
labs__fine a+16 c-15
labs_came a+18 c-19
labs_were a+17 c-15
lacta* b-27 c-33 d+17
lactando a-17 b-29 c-31 d+23
lactando$ a-17 b-26 c-29 d+22
lado a+18 b-19 c-18 d-17
lady a-27 b+19 c-32
lamen* a-19 d+20
lamentablemente a-19 d+20
lamictal a-18 d+18
laryn* a-15 c-16 d+17
laryngospasm a-15 c-16 d+17
las a-20
las_# b-38
las_@medicine c-34
las__cuentan a-18 b+24 c-23 d-26
las__de a+15 b-19 d-27
las__del b-21 c-25 d+19
las__en d+16
las__higado c-21
las__que a-18
las__una a-20 c+20
las_bodas b-20 c-18
las_dos c-17
las_enzimas b-15
las_noches a-17 d+16
las_nubes a-16 d+16
las_que b-18 d+16
las_voces c-16 d+16
last d-20
last_@day b-21
last_@month b-15 d-21
last_@year d-16
last__at a+21 d-20
last__had a-15 d+17
last__i a+16 b-17 c-19
last__they a-18
last__was c-18 d-22
last_night a+17 c-19 d-24
last_one a-20 b+17
last_time c-32
last_week d-15
late a-40 c+25
later d-51
later$ d-40
latex c-22 d-25
le a-22 c+18 d-17
le__@relative b-15 d-16
le__a a-30 c+18
le__al c-21
le__con a-19 b-15
le__de b+16 c-16
le__decir a-17 c+19
le__duro d+16
le__el b-28 c-27
le__eso a+20 c-16
le__la d-24
le__las c-17 d-16
le__manana a-15 d-16
le__mi b-26 d-24
le__no c-19
le__pero a+19 b-15 c-17
le__que c-24
le__quien a-16
le__un d-24
le__yo b-20
le_aviso a-20 b-21 c+25 d-21
le_caigo c-19 d+18
le_confirmo a-20 c+24 d-22
le_contesto c-26
le_digo b-33 c+26 d-26
le_dije c-17
le_dio c-16
le_doy b-19 c-21
le_entro d+16
le_estoy a-22 b-23
le_hago a+20 b-19 c-18 d-16
le_pregunte d-15
le_pregunto b-23 c+19 d-16
le_se a-15 c+16
le_tengo c-15 d-15
le_voy a-28
leaks c-16 d+18
leaks$ c-16 d+18
leaky a-16 c-15 d+25
leaky_valve d+22
least a-19 b-25 d+20
leave b-15
leave__of b-15 d-20
leave__on c-16
leave_me c-16
leche a-16 c-19 d+16
lee c-21 d-16
lee_esto b+17 c-16
left b+17 d-21
left__in b+16 d-17
left__on a-17
left_my a-23 b+22 d-21
legal a-33 b-24 c+19
lejos d-18
lentes a-19 c-18
les a-31 c+20 d-22
les_aviso a-18 b-19
les_digo a-16 b-15 c+18 d-19
less b-20 c-21 d+17
less$ a-17 b-19 c-20 d+22
let b-32 c+23 d-21
let__ask b-19
let__check a-23 c+19 d-16
let__get c-17
let__go a+24 b-18 c-30 d-19
let__it a-16
let__on c+17
let_it c-16
let_me a-19 b-40 c+35 d-39
let_us a-28 b-18 d+25
letra a-21
levan* c+19 d-22
levanta d-21
leve a+17 c-15 d-16
lexapro c-21 d+15
libre b-33 c-23 d+22
libre$ c-21 d+17
licen* c-28
licencia b-19 c-20
license c-17
life a+20 b-20
life$ a+16 c-33
ligad* a+18 d-18
ligada a+18 d-18
light d+16
like c-20
like_# b-15
like__@month c-17 d+18
like__@relative a-26
like__@year c-18
like__ago c-18
like__hour d-20
like_a b-41 c-32
like_an d-20
like_it b-17 d-20
like_my a-21
like_that a+24 c-18 d-26
like_the c-16
like_to c-19
lil a-20
limpi* a+33 b-24 c-31 d-25
limpio a+17 b-17 c-21
limpio$ c-18
limpio__# a+18 d-19
limpio_desde a+18 d-19
linda a-18 b+20 c-16
line b-19 d-24
line$ a+18 d-16
lined c-20
lined_up c-20
lines c-23
lines$ c-17
lines__morning a-18 d+17
lines_this a-18 d+17
lips a-27 b-23 c-19 d+27
list c-36
list$ c-32
list__a a-15 c-20 d+22
list_for a-15 c-20 d+22
lista d-16
lista$ b-20
lithium a-27 b-19 d+18
litio d+19
littl* a-21 b-31 c+24 d-16
little a-21 b-31 c+24 d-16
little$ a-18
little_@drug a+16 c-16
live b-21
liver c-32 d+20
liver$ a-17 d+20
liver* a-22 b-16 c-21 d+26
liver__@body a+36 c-15 d-38
liver__a d-23
liver__are a-19 b-18 c-28 d+25
liver__at d+16
liver__but a-23
liver__good a+18 d-19
liver__high a-17 d+15
liver__i a-16
liver__in d-19
liver__last d+16
liver__me b-16
liver__no a+16 d-21
liver__they c-16
liver__were c+18 d-16
liver_and c-19
liver_cancer a-18
liver_enzymes c-31 d+28
liver_fine a+22 d-23
liver_is a+15 b-30 c-23
liver_numbers a-18
liver_or a+20 d-19
liver_transplant c-17 d+17
livers a-22 b-16 c-21 d+26
lives a+21 c-17 d-21
llama c-15
llamame b-17 c-22
llaman a-16
llaman$ a-16
llamarme b-16
llame a+18 b-19 d-19
llamen a+20 b-22 c-17 d-16
llant* a+19 b-17 c-17 d-17
llanta a+19 b-17 c-17 d-17
llega b-23
llega$ b-19 d-16
llega* b-20 c-19
llegado d-15
llegamos a-22 b-17 c-16 d+22
llegamos$ a-16 d+17
llego d-16
llego$ b-32 c-15
llego__casa d-18
llego__la b-17 d-20
llego__su a-16
llego_a c-15 d-19
llegu* a-28 b-30 d+25
llegue a-28 b-30 d+25
llegue__@thanks b-15
llene a-23 b+16
lleno b-19 d+16
lleva a-32 b-20 d+17
llevar b+18 d-30
llevarme a-17 c-17 d+20
lleve b-15 c-25
llevo a-23
llevo$ c-18 d-20
llevo_# a-17 d+15
llevo__@year d-16
llevo__cuenta b-19 c+18 d-21
llevo__dias a-19 d+17
llevo__limpio d+17
llevo_la b-19 c+18 d-21
llevo_tres a-15 d+16
lluev* a-26 b-25
llueva c-16 d+16
lo_@stop d-18
lo__@clinician a-19 b+22 c-22
lo__@relative b-16
lo__al a-16
lo__con a-29 c+20 d-22
lo__dejar a-18 d+17
lo__el a-23
lo__en c-16
lo__es a+17 d-22
lo__hace a+15 c-17
lo__la c-23
lo__malo a+15 b-16
lo__me b-21 c-18
lo__mejor c-17 d-16
lo__mi a-27
lo__no a-21 b-19 c-19 d+22
lo__pensando a-15 c+16 d-15
lo__por a-21 d+19
lo__que a+30 b-23 c-35 d-24
lo__roto d-15
lo__viendo c+16
lo__yo b+18 c-17
lo_confirmaron c+15
lo_de a-22 d+16
lo_descartaron a+19 b-19 c-19 d-17
lo_descarto b-15 d-18
lo_estoy a-27 b-17 c+25
lo_hablo a-15 b+17 c-16
lo_mas a+22 c-16 d-20
lo_mejor a-29 b-25 c+31 d-24
lo_mio a+28 b-28 c-24 d-17
lo_mismo a-20 b+20
lo_primero a+17
lo_que d-27
lo_tengo c-17
lo_unico a+26 b-26 c-23 d-20
lobby a+18 b-15 c-16
loca c-32
loca$ c-28
lock a-19 c-16 d+17
lock__in a-18 c-16 d+17
lock_it a-18 c-16 d+17
locke* b-19 c-18
locked b-19 c-18
loco c-28
loco$ a+16
locos c-16
locur* a+17
locura a+17
lol b-17 c-27
lol__is a+26 b-23 c-17 d-23
lol__to d-18
lol_no a+26 c-21 d-27
lol_what a-20 b+16 c-17
long$ a-18 b+19 d-20
long__can a-17 b+16
long__i a-22 b+20
long__it a-29 d+17
long__take a-19
long_as a-16 d+18
long_does b+24 c-21
long_is c-18
look a-28 c+25 d-29
look__@relative c+19
look__the a-15 d-15
look_at a-23 c+19 d-25
looke* a-18 c+21 d-19
looked a-18 c+21 d-19
looki* b-25 d-30
looking b-25 d-30
looking$ b-21 d-24
looks b-19
looks_like b-17
lord__hope a-16 c+16
lord__not a-16 c+16
lord_i a-16 c+16
lord_no a+21 c-18
los b-21
los_# b-29 c-24
los_@clothes a-22 b+20 c-16
los_@day c-30 d-16
los__# d-16
los__@date a+22 d-21
los__a a+17 d-17
los__bien a+24 c-28 d-21
los__de d-16
los__del a-20 b-16 c+24 d-22
los__desde c-21
los__estan a+16 c-15
los__jaja b-20 c-18
los__jeje b+17 c-16 d-20
los__la c-18
los__mas a+21 d-16
los__me a+16 b-18 d-17
los__nada a+23 d-20
los__pero d-17
los__se a-19 b-18
los__semana c-18
los__y b-20 d-15
los__ya b-22 c-22
los_analisis b-22 c+18 d-20
los_cumplo a+20 d-19
los_dias a-23
los_dos c-19
los_estudios b-16 d-17
los_gatos d-23
los_mariscos a+19 b-19 c-19 d-16
los_ninos a-25 b-26 d+18
los_papeles a-16 c+17
los_resultados d-16
los_rinones a+16 d-23
losartan a-17 c-19 d+16
lost b-23
lost__baby d-20
lost__in d-20
lost__not a+15
lost_my b-24
lot b-17
lot$ b-20 c+19 d-31
lot_so c+17 d-16
lots c-19
loved c-19
low a+46 b-25 c-41 d-45
low$ a+19 b-18 c-16 d-15
low__pressure a+23 d-22
low_blood a+23 d-22
low_bp c-17
lucky b-18 d+16
luego d-18
luego$ a+22 c-21 d-26
luego_@medicine d+17
luego__contesto a+20 b-16 c-16 d-16
luego__digo a-17 b-16 c+20 d-21
luego__no c+19 d-16
luego__ya c+16
luego_le a+23 b-18 c-19 d-18
luego_que c+19 d-16
lugar b-24 c-26
lugar_a a+16 d-19
lunch a-15 d+18
lunes d-21
luz a-19
lyft a-21
ma b-21 c-21 d+19
maam b-16 c-24
made b-18 d+20
made__@sick c-21
made_it b-21 c-17
made_me b-20
made_my a-22 c-21 d+15
madre b-18
mai a-17
make c-17
make_it b-15
make_me d-18
makes b-17 d-24
makes__@symptom a+18 c-19 d-17
makes_it a-16 c+17 d-17
makes_me a+15 d-17
makin* b-17
making b-17
mal b-26
mal$ b-24 c-15
mal_jaja a+15
mala b-18 c-18
male a+16 d-16
male$ a+16 d-16
malo a+17 b-21 d-21
mama b-17
mamar a-23 d+16
mamar$ a-18 d+16
man c-21 d-21
man$ a+16 c-19 d-17
manag* b-17
manage c-17
manan* b-21 d-19
manana b-20 d-17
manana$ a+21 c-16 d-18
manana__digo a-17 c+17 d-16
manana_le a-17 c+20 d-18
manana_me b-16 d-21
manda* a-18 b-18 d+17
mandar a-16 c-17 d+17
mande a-28 b+34 d-32
mande$ a-21 b+25 c-25 d-23
mande* a-17
mando a-19
manej* b+16 c-37 d-25
maneja a-16 c-29 d+21
manejando b+17 c-34 d-23
manejando$ b+18 c-32 d-32
manejando_borracho a-16 d+19
manejar c-19
manejo b-17 c-17
mania a-37 b+16 c-33 d+19
mania$ a-16 c-29 d+16
mania* d+17
mania__vez c-18 d+17
mania_de b+23 c-20 d-21
mania_si a-16 b-18 c-20 d+19
maniacos d+16
manic a-31 b-38 c-51 d+46
manic$ a-17 d+21
manic__# d+15
manic__in a-16 d+17
manic_once c-21 d+16
mante* a-23 b-22 c-20 d+24
many a-33 c-19
marat* a+27 b-18 c-24 d-24
marathons a+17
maratones a+19 d-18
marav* b-16
maravilla b-16
marca c+18
marca* a-37 c-28 d+20
marcapasos a-30 c-23
marcapasos$ a-25 c-19
marido a-21
marihuana a-26 d-21
marijuana d-26
maris* a+23 b-23 d-20
mariscos a+20 b-19 d-17
marri* a-23 b-17
marriage_counseling c+15
married a-21 d+19
martes b-35
marzo b-16 c-21
mas$ b-34
mas_@late a+33 c-27 d-37
mas__cuenta a-17 b-17
mas__las a-15 b-17 d+16
mas__lo d-16
mas__menos a-18 b-18 c+22 d-17
mas__que b-39 c-24 d+20
mas_bien a+25 c-16 d-25
mas_de a-16 b-30
mas_o a-18 b-18 c+22 d-17
matte* a-30 b+26 c-28
matter a-30 b+26 c-28
matter$ a-18 b+20 c-19 d-16
matter_for b+15
matur* a+20 d-20
mature a+20 d-20
mature$ a+20 d-20
may b-36
may$ a-16 b-24 c-25 d+21
may_be c+17 d-18
maybe b-32 c+31 d-61
maybe$ c+18 d-38
maybe_# a-16
maybe__@relative a-18 c+26 d-17
maybe__@vehicle a-27 b-18 c+24
maybe__a d-23
maybe__is b-16
maybe__my c+18 d-16
maybe_i c+17
maybe_if c+16
maybe_in a-17 c+17
maybe_my a-21 c+26 d-21
maybe_the c+17
mayo a-22 c-18 d+24
mayor a-15 b-19
mayor__edad d+16
mayor__y a-16
mayor_de d+16
mdd a+16
me a-17 b-23
me$ c-57 d+23
me_@body a-18
me_@call a+21 b-35
me_@cancel a+24 d-24
me_@fetch b-20 c-30 d+23
me_@food a-24 c-23
me_@insurer b-17 d+21
me_@late a-17 b-17
me_@medicine b-17
me_@price a-16 d+18
me_@sick a+17 c-18
me__# b-26 c-18
me__@call c-26
me__@clinician c-18
me__@clothes a-23 c-17
me__@date a+18 b-17 c-16
me__@day b-17
me__@fetch b-18 d-20
me__@medicine a-25 b-33 c+16
me__@month c-19
me__@place c-16 d-20
me__@relative a-24 b-25 d+19
me__@symptom b-19
me__@vehicle a+16 b-23 d-16
me__@year b-19
me__al a-27 b-19 d+23
me__alergia c-16
me__algo b-16 c+18 d-22
me__alta d-28
me__am b-20
me__analisis c+16 d-16
me__and b-17
me__asi c-18
me__at a-21
me__ayer c-23
me__bipolaridad d+17
me__books c-16 d+18
me__borracho a-16 d+19
me__buscar c-17 d+16
me__cara c-16 d+22
me__checado a-18 c+19
me__como a-35 b-36 d+31
me__con b-38 c-22
me__contestado a-15 c+16
me__corazon a-18 b-20
me__creo a-16 b+18 c-19 d-18
me__cuando b-22
me__dado b-26
me__de c-16 d+18
me__descartaron a+20 b-15 c-21 d-18
me__dicho d-18
me__dieron b-16
me__doble b+18 c-27 d-22
me__dos c-22
me__electro d-16
me__en b-18
me__encontrado a+17 c-16
me__esa c-18
me__eso c-29
me__esta b-16 c+16 d-16
me__este a-15
me__estoy b-16
me__estudios a-23 b-16 c+19
me__evaluando a-20 b-17 c+22 d-19
me__fatal b-19 c-20
me__first a-18 b+19 d-15
me__get d-18
me__good a-18 d+17
me__hacer c+17 d-22
me__hacerme a-20 c+21 d-21
me__haciendo a-19 b-19 c+18
me__han d-21
me__hasta b-19 d+18
me__have c-18
me__he a-16 c+16
me__hecho a-16 c+17
me__higado b-24 c-25
me__hour b-18
me__in b-16
me__is b-18
me__it a-19
me__jaja b+17 c-21 d-23
me__la d-30
me__las b-18
me__los a-21 b-26
me__mal b-26
me__manana a+25 b-18 c-23 d-21
me__manejando b-15
me__mania a-24 b-23 c-21 d+25
me__maravilla a+16 d-18
me__mas d-15
me__me b-22
me__mi b-36
me__miedo c-16
me__muy c-20
me__my b-15 c+19 d-22
me__ni b-16
me__no b-25 d-31
me__not a-27 c+18
me__on c+17
me__para a-19 b-29 d+19
me__pero b-22 c+22 d-29
me__pierdo a-15 c-15 d+16
me__por b-31
me__prueba d-24
me__psicosis b-16 d+26
me__puesto a+22 c-19
me__pusieron c-19
me__regla a+16 d-15
me__revisado a-18 c+19
me__rinon b-20 c-18 d+17
me__salido c-15
me__sarpullido a-16
me__semanas a+16 d-17
me__si b+16 c-19
me__sin a+25 c-16 d-25
me__so d-16
me__solo a+23 d-23
me__temprano d-22
me__tengo a-22 c-19
me__test a-17
me__that c-20
me__time a+23 b-23 c-25
me__tomado a-18
me__tomorrow b-18 d-22
me__trabajo a+19 c-21 d-16
me__tres a+17
me__tumor a+15
me__unas a-15
me__veces c-18 d+19
me__vesicula a+18 b-15 c-15
me__vez c-18
me__viaje a+15 d-15
me__weeks a-15
me__with a-16
me__y b-37
me_a a-17 b-21 c+15
me_about a-17 b+19 c-20
me_acuerdo a-20 d-31
me_after b-17
me_again d-29
me_agarro a+17 d-18
me_and c-16
me_anytime a-15 b-16 d+17
me_arrepenti a+19 b-16 c-16 d-18
me_as d-16
me_ask b-19
me_at b-26 c-16
me_baja d-17
me_bajo a+25 b-32 c-29 d-17
me_born b-17 c-19
me_busca a-22 c-16 d+19
me_cae a+21 b-15 d-20
me_cayo a+18 b-24 c-22
me_cerro d+19
me_check a-21 c+21 d-20
me_complica a+16 d-16
me_confirma c+15 d-15
me_conviene a-15
me_cuadra c-15
me_da d-25
me_daban b-16 c+17
me_deja a-18
me_dejo b-21
me_diagnosticaron c-29
me_dieron a-16 b-26
me_dijeron a-19 b-26
me_dio b-45
me_down a-24 c-15 d+17
me_duele d-20
me_echo a-17
me_entere a-20 d+19
me_espera a-15 c-19 d+22
me_esta a-26 b+17 c-20
me_estan a-23 c+19 d-23
me_estoy a-15
me_evaluaron a+18 c-18 d-15
me_falta b-35
me_faltan b-22 d-31
me_for c-25
me_fue b-21
me_gusta b+20 c-29 d-33
me_ha b-34
me_hace b-25
me_hacen c+16 d-19
me_han b-20
me_hayan a+16
me_he a-24
me_hice c-17
me_hicieron b-23 d+16
me_hinche a-21 b-20 c-16 d+21
me_hizo b-21
me_hon a-17 b-22 c-17 d+22
me_i c-24
me_if c-16
me_in b-33 c+19 d-15
me_interesa a+17 d-18
me_la b-31
me_last d+16
me_later b+18 d-27
me_libre a+17
me_llega b-18 d-16
me_lo c+20 d-19
me_lol c-16 d-17
me_molesta a-18 c-16 d+19
me_mude a+26 b-16 c-16 d-27
me_no a+17 b-18
me_off a+24 c-30 d-23
me_olvido a-15
me_on a-29 b-24 d+21
me_operaron a-21 b-37 d+19
me_opere a+19 d-18
me_or a-18 d-15
me_out a+24 c-16 d-26
me_parece a-20 b-16
me_pasa a-15 b-19
me_pase a-17
me_paso b-19
me_puede b+26 d-36
me_puse a-25 b-25 d+20
me_pusieron a-30 b-23
me_queda b-27 c-32
me_quedan d+16
me_quede a+21 b-22 c-26 d-16
me_quedo c-21 d-21
me_quitaron d-22
me_recojan a+15 c-16
me_regreso a+18 b-17 c-15 d-16
me_repite b+15
me_sacaron b-18 c-16
me_sale a-18 b-17
me_salieron a-18 d+16
me_salio b-32
me_siento a-16
me_sirvio a-18 d+19
me_sube a-22 c+19 d-23
me_tenido d-21
me_that c-22 d-20
me_this c-18
me_tiene a-17 d+16
me_to d-20
me_toca d-24
me_tomo b-17 c-18
me_tomorrow b-18 d-21
me_up c-29
me_veo b+16
me_viene b-20 c-17
me_voy a+20 b-20 d-24
me_when d-21
mean d-20
mean$ c-21
means a-17 b-17
means$ a-16 b-16
measu* c+15
measured c+15
measured$ c+15
med a+28 d-32
media b-35
media_hora a+16 b-26 c-23
medic* c-22
medical c-19 d-23
medical_@drug c-17 d-16
medicamento c-15
medicare a-25 c-22
medications b-18 c-18
medicina b+16
medicinas c-15 d+15
medico a-27 c+18
medics c-17
medio a+23 c-30 d-20
medio$ a+19 b-25 c-21
medio* b-16
mediodia b-16
meds a-23
meet c-17 d-20
meeti* c-18
mejor a+24 d-37
mejor$ a+20 c-20 d-37
mejor__me d-17
mejor_por a+23 b-19 c-16 d-25
mejor_que a-16 c-17 d+20
melatonin b-22 c+24 d-19
menop* a+37 b-22 c-22 d-29
menopausia a+19 d-15
menopausia$ a+15
menopausica a+17
menor a+25 b-31 d-22
menor$ b-23 d-17
menor__edad a+23 b-19 c-15 d-22
menor_de a+23 b-19 c-15 d-22
menos$ a-27 d-19
mensa* a-31 b+35 c-25 d-25
mensaje a-31 b+35 c-25 d-25
mensaje$ a-22 b+26 c-17 d-20
menti* b-15
mentioned c+18 d-17
mercy a-23 b+17 d-23
mero b-23 c-16
mes b-35 c-25
meses b-24 c-19
messages d+16
metad* d+17
metadona d+17
meth a-19 d+19
metoprolol a-16 c-15 d+22
metro c-16 d-25
mg b-20 c-20
mhm a-26 b-22 c-20 d+25
mhm$ a-19 b-17 d+20
mi d-20
mi$ b-27 c-32 d+22
mi_@animal a-24 b+28 c-23 d-27
mi_@clinician d-28
mi_@hours a-22 c+20 d-18
mi_@place a-16
mi_@relative d-30
mi_@ride a+20 d-20
mi_@visit c-21 d-17
mi__# c-26
mi__@cancel b-18 c-17
mi__@drive c-28
mi__@fetch a-27 b-17 d+28
mi__@insurer c-20
mi__@medicine d-15
mi__@year a-16
mi__a b-15 c-45 d+15
mi__acaba c-20 d-17
mi__afuera d+15
mi__alergico a-16 b+17
mi__anda a-23 b+19 d-25
mi__anticoagulantes a-16
mi__bipolar a-17
mi__broto c-16
mi__busca a-16 d+17
mi__carro a+15
mi__cirrosis d-18
mi__comio a-18 b+19 d-17
mi__con c-19
mi__de a-16 c+16
mi__descarto a+16 c-23
mi__dice a-22 b-32 c+30 d-21
mi__dijo a-18 d+21
mi__ella a-20 b-22 c+15
mi__embarazada a-17 b+18 d-19
mi__en d-28
mi__era c-24
mi__es c-27 d-21
mi__ese d-18
mi__espera a-17 c-19
mi__esta c-26
mi__estoy a+15
mi__ha a+16 c-16 d-16
mi__hoy a-15 d-16
mi__la d-19
mi__las c-17
mi__llego a-16
mi__me b-32 c-20
mi__mi b-15
mi__murio c-17
mi__nacimiento d-17
mi__nacio d-19
mi__no a+29 b-43 d-27
mi__otra a+17 b-17 d-17
mi__pasa a-18 b-17 c-18 d+20
mi__pero c-17
mi__pidio a-17 d+18
mi__por a-23 b-16 d+20
mi__que a-34 b-19 c+24
mi__sabe b-20
mi__sale a-16
mi__se c-17 d-32
mi__si c-15 d-17
mi__tambien a-16 c-15
mi__tengo c-25
mi__toma a-17 b+23 c-36
mi__tuvo b+22 c-18 d-25
mi__un b+15 d-20
mi__viejo b-19 d-17
mi__voces a-15 c-26
mi__y b-30
mi__ya d-19
mi__yo b-38
mi_bebe a-16 d+18
mi_cama a-17 b-19 d+18
mi_carro c-22 d-17
mi_casa b-21
mi_corazon b-19
mi_ex a+17 c-22 d-17
mi_expediente a-21
mi_familia d-19
mi_historial b-16
mi_lugar b-20 c-21
mi_ma a-22 b-20 c-18 d+23
mi_nada a+16 d-15
mi_nino c-18
mi_no b-20
mi_numero c-19 d-22
mi_turno a+21 b-18 c-17 d-21
mi_unico a+15
mi_vida c-16
mi_vieja a-17 b-22 c-19 d+22
mi_viejo b-21
middl* d-16
middle d-16
middle_of d-16
miedo d-21
miedo$ a-16 c+15
might a-44 b-37 c+29
might__a c+16
might__been c+16
might__is c+16 d-15
might__some c+15 d-15
might__the c+15
might__well c-17 d+18
might_as c-17 d+18
might_be a-18 b-20 c+26 d-28
might_have a-20 c+28 d-27
migra* d-23
mija c-36
mijit* b-19 c-19
mijita b-19 c-19
mijita$ b-16
mijo b-16
miles c-26 d-22
mind c-40
mind__the a+18 d-18
minds a+21 b-19 d-24
mine a+21 b-24 d-21
mine$ b-27 d-29
minor b-24 c-26
minor$ b-24 c-24
minutes c-35
minutes$ a+21 c-19 d-22
minutes_out a+16 d-18
minutos a-26 c+23
minutos$ a-16 d+16
mio a+22 b-15 c-19 d-18
mio_es a+21 b-21 c-18 d-16
mirac* a+21 b-15 c-16 d-20
miracle a+21 b-15 c-16 d-20
miracle$ a+21 b-15 c-16 d-20
mirar b-15 c+16 d-16
mire a-19 b-24 c+18
mire$ a-18 b-23 c+21 d-21
mis a+19 c-27 d-17
mis_@relative a+23 b-21 c-16 d-21
mis__no a+17 c-16
mis_analisis a+16
mis_gatos a-19 d+20
mis_papas d-21
mis_recetas a-15
misa a+22 d-24
misa$ a+16 d-15
misca* d-16
misma a-20
misma$ a+15
mismo a-25 c-17 d+19
mismo$ c-25
miss b-26 c-31 d+18
miss__@medicine a-18 d+16
miss_it a-20 c-20 d+22
mitad c+15 d-30
mitad__mitad a-24 b-23 c+24 d-22
mitad_y a-24 b-23 c+24 d-22
mitra* c-15
mitral c-15
mixed b-20
model* a-22 b-17 d+22
modelo a-22 b-17 d+22
modo a+17 c-16
moles* a-18 c-16 d+19
molesta a-18 c-16 d+19
mom b-26 c+16 d-23
momen* b-30 c-30
moment c-15
momento b-28 c-25
momento$ b-21 c-17
moms b-29
monday a+27 b-17 c-24 d-24
mondays b-19
monit* a-22 b-19
monitor a-20 b-19
monitor$ a-15 c-18 d+17
month b-39
monto* b-21
monton b-21
monton$ a-20 c-16 d+22
more a-17
more$ d-16
more_@medicine c-21 d+22
more__i a-21 b-23
more__ought c-21 d+21
more__prescribed a-17
more__than a-16 b-19 c-22 d+23
more__the a-22 d+22
more_than a-26 b-22
morni* b-16
mornings a+15
mornings_are a+15
morph* d-21
morphine d-21
most a-29 b-21 d+19
most_nights a-27 b-20
most_of a-15
mota a-30
mother c-16
moved a+32 c-32 d-36
moved$ a+19 b-15 d-20
moved__is a+19 d-17
moved__to a+18 d-18
moved_to d-19
much d-18
much$ a-41 c+23
much__a a+17 c-19
much_as a+20 c-21 d-18
much_honestly c-16 d+18
much_is b+19 c-22 d-18
mucha a-17 c-16 d+23
muchas__me d+18
muchas__no d+18
muchas_y b-18 c-20 d+26
muchi* a-17
mucho a-30 b-33 d+25
mucho$ d-17
mucho__bano c+16 d-18
mucho__el a-15 d+17
mucho_al c+16 d-18
mucho_gusto c-16
mude a+26 b-16 c-16 d-27
mujer a-17
multi* a+16 d-16
multivitamin a+16 d-16
murio__@relative b-17 c-23
murio__infarto a-19
murio__un a-19
murio_del b+17
murio_mi b-18 c-23
murmu* a-22
murmur a-22
must d-16
muy d-27
muy__de b-18
muy_bien a+15 d-15
muy_temprano a+22 b-15 c-23 d-21
mwf a-19 b-19 d+19
mwf$ a-19 b-19 d+19
my d-16
my_# c-19
my_@animal a-21 b+30 c-26 d-29
my_@body a-26 b-52 d+17
my_@call a-25 b+23 c-20
my_@clinician a-27 b+29 d-21
my_@clothes a-19 c-17
my_@drug a-26 b-26 c+19
my_@insurance a-17 b+20 c-21
my_@move a-17
my_@relative d-22
my_@ride b-20
my_@vehicle c-26
my_@visit b+15 c-20 d-19
my__# a-22
my__@animal a-16 b+16
my__@body a+16 d-16
my__@cancel a+17 d-17
my__@clinician b-29 c+18
my__@day c-15 d-17
my__@drive a-24 c-16 d+19
my__@eat a-19 d+18
my__@medicine a-40 d+17
my__@price a+15 b-20 d-30
my__@symptom a-17
my__@treat c-16
my__@visit a-19 b-21
my__a a-16
my__about d-17
my__always b-28 c-25
my__and c-29
my__as c-17
my__bad a-25 b+15 c-22
my__bailed d-16
my__been c-19
my__bipolar c-17
my__birthday a-17
my__bring d+18
my__but b-27 d-23
my__by d-18
my__cabinet d+15
my__can b-33 c+26 d-23
my__car a+20 b-19 d-16
my__cirrhosis d-18
my__comes a-16
my__date b-17 d-20
my__day a+23 b-20 c-17 d-21
my__did d-22
my__died a-20
my__does a+17 d-29
my__drinks c-18
my__everything a+16 d-19
my__fell a+18 d-20
my__fine a+20 d-17
my__first a-16 c+18 d-20
my__flying a-15 d+17
my__for a-18
my__gets d-19
my__go d-21
my__gone b-20 c-17
my__good a+24 d-20
my__got c-22
my__had b+29 c-50 d-45
my__has b+20 c-27 d-28
my__have a-25
my__he d-20
my__here a+21 b-20 d-21
my__high a-19 b-30 d+18
my__i b-33 c+27 d-25
my__if a-24
my__in b+18 c-16 d-24
my__is b+15 c-26
my__it a-24 d-20
my__know b-30 c+20
my__knows c-16
my__last a+20 c-22 d-15
my__law c-26
my__leaks c-16 d+18
my__left d+15
my__let d-16
my__liver d-18
my__lol b-21
my__making b-17
my__maybe c+16 d-16
my__me b-25 c-19
my__might a-19 c+23 d-22
my__mind a+16 d-16
my__my a-25 b-32 d+18
my__night d+15
my__normal a+17
my__not a+19 b-23 d-16
my__of a-25 d-22
my__off b-17
my__offered b-16 d+16
my__on a-18 b+33 c-16 d-27
my__or c-16
my__out a+20 c-40
my__patient b-24 d+18
my__perfect a+16 d-17
my__please a-17 d+17
my__pregnant a-18 b+16
my__pressure a-15
my__right a+32 c-31 d-36
my__said a-16 b-18
my__say a-32 d-15
my__says a-35 c+32 d-23
my__she b-33
my__shot a-17 d+21
my__side b-17
my__skips a-16 c+15
my__snipped a+17 b-17
my__so b-15
my__still a-16 d+16
my__sure d+19
my__surgery a-17 c-18
my__swelled d+17
my__takes a-19 b+23 c-16 d-22
my__tell c+16
my__test d-16
my__the c-31
my__there a-21 c-20
my__thought b-17 c+18
my__through d-25
my__to c-23 d-16
my__today a+24 b-20 c-24 d-18
my__tomorrow a-18 b-16 c-16 d+19
my__tried c-19 d-26
my__up b-19
my__vice a+16 c-16
my__was a+19 d-31
my__week a+20 c-19 d-17
my__were b-20
my__will a-33 b-32 c-20 d+48
my__with a+18 b-27 c-22
my__working a+15 c-30
my__would a-28 b-18 c+38 d-37
my__yes b-23 c-18
my__yesterday c-17
my_age d-18
my_baby b-28 c-21 d+16
my_back b-17
my_birthday a+17 d-27
my_blood c-22
my_body b-18
my_boss b-29 c+21
my_boy c-23
my_bp b-21
my_break a-19
my_calendar a-16
my_car a+17 d-19
my_cardiologist a-19 c-21 d+22
my_colonoscopy a+19 d-19
my_couch a-19 b-20 c-17 d+21
my_cycle d-20
my_daughters a-15 b-17 d+16
my_dead a+17 d-18
my_dialysis a+18 d-20
my_divorce c-19
my_doctors b-21 c+18 d-23
my_driver c-18
my_end a-17 d+18
my_ex d-34
my_family d-26
my_file b-16 c+18
my_first b-19 c-26
my_gallbladder a+19
my_guest b-16 c-19 d+17
my_heart b-40
my_house a-17 b-15
my_husbands d-25
my_job a-17 c-15 d+18
my_kidney a+20 d-23
my_kidneys d-18
my_knowledge d-18
my_labs a+16 c-15
my_life b-15 c-25
my_lips a-21 b-17 d+22
my_liver a-18 b-33 d+17
my_mind b-18 c-20
my_name b-23
my_old a+17 b-25 c+17 d-27
my_only a+28 b-26 c-25 d-21
my_own a+33 b-17 c-34 d-27
my_pee a-21 b-17 c+16
my_period b-31 d-28
my_physical a+19 c-15 d-16
my_place a-18 b-17 c-17 d+19
my_pressure b-25 c-18
my_right a+16 d-16
my_second a-18 d+21
my_sons b-15 c-15
my_spot b-18 c-17
my_street b-20
my_truck a+17 c-23 d-22
my_tubes a+17
my_twin a+18 c-16
my_youngest b-21
mysel* c-30
myself c-30
myself$ c-18
myself__i a+19 d-18
nace a-32 b-23 c-18 d+31
nace__@date d+15
nace_en d+15
naci b-31
naci__# b-25 c-25
naci__el a-24 d+23
naci_en a+18 b-25 c-24
nacid* a-19 d+16
nacido a-19 d+16
nacim* a-22
nacimiento a-22
nacimiento$ a-21 d+15
nada a+21 b-57 c-49
nada$ a+41 b-35 c-63 d-21
nada__@medicine a+23 d-23
nada__en a+18
nada__eso a+38 c-24 d-26
nada__ha a-17 d+17
nada__nada a+18 d-19
nada__por a+23 d-24
nada__presion a-20 d+20
nada__una c-17
nada__ver a+24 c-17 d-19
nada__y a+17 d-16
nada_de b-28 c-33
nada_grave a-16 c-16 d+19
nada_malo a+17 d-18
nada_mas b-26
nada_me c-16
nada_que b-24 c-30
nada_todavia a+26 c-17 d-25
nadie a+31 b-44 d-30
nadie$ a+26 b-28 d-42
nadie_mas d+15
nah a+49 b-32 c-51 d-39
nah$ a+28 c-19 d-25
nah__good a+17
nah__that a+21 c-21
nah_busy a+17 d-17
nah_just a+15
name a-19 b-33
name$ a-21
name_is a+18 c-19 d-16
name_it b-16 c-18 d+18
named a-19 b+18
names d-20
names$ d-19
nary a+27 b-26 c-23 d-25
nary_a a+27 b-26 c-23 d-25
natur* c-17 d-15
naturales c-17 d-15
nauseas d-20
nauseous a-19 b-17 c+20 d-20
navidad c-16
near d-21
neces* b+26 d-32
necesita c-20 d-19
necesita$ b+15
necesito a-18 b+18 d-21
need a-21 b+25 c-24
need$ b-15 d+15
need__my b+16 c-17
need_a b+19 c-20 d-22
need_to a-24
nefro* a-21 b-24 c-20 d+24
nefropatia a-17 b-16 d+18
negar b-15 c-17 d+15
negat* a+53 b-41 c-49 d-50
negativa a+19 c-20 d-18
negative a+36 b-28 c-31 d-32
negative$ a+23 b-16 c-20 d-21
negative__both a+16 b-16
negative_on a+16 b-16
negativo a+36 b-23 c-29 d-32
negativo$ a+27 c-22 d-23
neighbor a-21
neith* a+26 b-20 c-30
neither a+26 b-20 c-30
neither$ a+21 c-19 d-21
neither_of a+16
nel a+32 b-22 c-27 d-31
nel$ a+28 b-16 c-21 d-25
nerve b-16 c-19
nerve* d-21
nerves d-21
nerves$ b+16 d-16
nervi* d-17
nervios b-18
nervios$ d-18
nerviosa a-16 b+18 c-18 d-17
nervo* a-21 b-17
nervous a-21 b-17
nervous$ a-18 c+19 d-16
neuro* d+16
never b-26 d-22
never$ a+20 b-29 c-38
never__@medicine a+22 c-29
never__@treat a+25 c-26 d-21
never__a c-17
never__an d-16
never__any a+22 c-20 d-20
never__anything a+21 d-17
never__checked a-19 c+20
never__he a+16
never__in a+17 d-16
never__issue d-16
never__it b-23 d-25
never__me c+15 d-18
never__my d-18
never__of a+27 c-22 d-23
never__on a+29 b-15 c-21 d-25
never__problem a+20 d-16
never__so a-22
never__stuff a+20
never__tested a-20 c+21
never__that a+26 c-22
never__the c-23
never__thing a+16
never__to a+17 c-18
never__told a+24 c-24
never__with a+18 d-19
never_a a+17
never_again a-25 b-18 c-21 d+27
never_been b-27
never_ever a+16
never_had b-43
never_have a+26 c-20 d-25
never_heard d-25
never_once a+18 c-17
never_seen a+19 c-17
never_taken a+20 c-21 d-19
never_told c+16
never_took d-16
never_tried a+26 c-16 d-24
never_used a+17
new a+32 b-36 c-23 d-27
new__it a+19 b-15 d-16
new_to a+32 b-30 c-28 d-30
nexpl* a+20
nexplanon a+20
nexplanon$ a+16
next b+18 d-29
next_@year a+15 d-16
next_question a-20 b+20 c-16 d-17
next_summer a+19 d-21
next_week a-25 b-20 c+16
ni a+26 b-37 d-32
ni__@relative d-21
ni__acuerdo c+16 d-19
ni__de a+22 b-15 c-20 d-20
ni__hasta a+17
ni__jaja b-16 c-16
ni__las a+15
ni__me b-19 c-19
ni__ni b-23 d-27
ni__no a-25 c+22
ni__tengo d+16
ni__vez a+16 c-16
ni_a a+20 b-15 c-20
ni_de a+17
ni_fumo a+28 c-20 d-18
ni_idea a-19 c+17
ni_la b-16 d-27
ni_lo a+16 c-18
ni_loca a-20 d+17
ni_me a-21 d-24
ni_modo a+17 c-16
ni_nada a+19 d-17
ni_un a+17 d-16
ni_una a+19 b-20 c-40
nicotine b+16 c-17
niece d-21
nieta a+17 b-22
nieto a-21 c-23 d+17
nieto* c-25
nietos c-25
nietos$ c-18 d-15
night a-21
night$ a-22
night* b-25
night_@move a+15
nightmares c-26
nights b-25
nights$ a-16
nina b-18
nina$ b-17
nine a+18 c-17
ningu* a+18 b-62 c-63
ningun b-30 c-29 d+16
ningun_anticoagulante a+16 d-16
ningun_problema b-19 c-17
ninguna a+28 b-39 c-43
ninguna$ a+22 b-22 c-23
ninguna_reaccion a+19 d-18
ninguno a+16 b-28 c-33
ninguno$ a+20 c-20 d-15
ninguno__los a+17
ninguno_de a+18 d-16
nino b-31 c+19 d-17
nino$ b-28 c+16 d-18
ninos$ a+15 b-21 d-25
nkda a+26 b-22 c-20 d-27
nkda$ a+22 b-17 c-17 d-24
no b-16 c+21 d-26
no$ a+52 b-95 d-53
no_# a+18 c-17 d-20
no_@medicine b-28 c+20 d-25
no_@move a-20 c-16 d+21
no_@relative a+23 d-18
no_@thanks a+18 b-17 c-16 d-16
no_@treat a+15 b-19 d-22
no__@body d+17
no__@call b+22 c-33 d-36
no__@clinician a-15 c+19
no__@drive a-19 c-15 d+15
no__@drug a+26 c-18 d-25
no__@insurance a-24 b-21 c+21
no__@insurer a+25 b-21 c-19 d-28
no__@relative a+28 b-30 c-27 d-19
no__@ride a+15 c-19 d-21
no__@treat a+24 c-26
no__a c-43
no__acuerdo a-17 d-25
no__ahi a+16 b-16 c-16
no__ahora a+27 c-15 d-27
no__al c+16 d-16
no__alergica a+28 b-25 d-29
no__alergico a+16
no__all a+26 d-23
no__allergies a+23 b-16 d-19
no__am a+22 d-15
no__are a+19
no__at a+21 d-19
no__been a+18
no__bien b-23 c+20 d-26
no__bocado a+17 c-16
no__but a-21 c-16 d+19
no__conmigo a+23 d-24
no__conozco a+16 c-15
no__contestado a-15 c+16
no__cree a+18 b-16 d-18
no__cuadra a+23 d-24
no__cuenta b-25 c+20 d-23
no__cuento d+16
no__dan d-18
no__de d-16
no__decir a-19 c+18 d-19
no__decirle a-19 b-17 c+22 d-19
no__desde a+15 d-18
no__dia c-18
no__do c-21
no__dos a+17
no__el a+19 b-32 d-17
no__ella a-18 b+18
no__embarazada a+28 c-16 d-26
no__en a+19 c-26
no__es b-27
no__esa a-17 b+16
no__eso c-30
no__esta a+17 d-16
no__falta c-18
no__favor b-15
no__fumo a+20
no__getting a-16 c-17 d+17
no__gusta c-18 d-23
no__ha b-23 c+19
no__hago b-20 d-19
no__han d-24
no__have a+22 d-18
no__he a-22 c+18
no__here b-19 c-23
no__i b-17
no__inconveniente a-20 c-17 d+21
no__interesa a+17 d-18
no__it d-16
no__just c-18
no__la a-36 d+15
no__loca a+19
no__los a-20
no__mas a-20 c-23
no__me a+15 c-19
no__mi b-22
no__molesta a-18 c-16 d+19
no__my a+22 b-21 c-24
no__nada b-23 c-29
no__nadie a+34 b-26 c-32
no__ni a-15 b-17
no__ningun a-24 c-17 d+25
no__ninguna a+20 d-20
no__nino a-21
no__no a+36 c-18 d-46
no__not a+16 c-23
no__nunca a+20 d-16
no__of b-16
no__on b-16 c-16
no__orina c-17 d+15
no__paciente a-17
no__papeles a-19 c+20 d-17
no__para b-18 d+15
no__permiso a+16 c-16
no__pero a-22 b-20 d+18
no__plans c-16
no__poder d-15
no__por a-24 c-15
no__pregunta b+17
no__probado d-18
no__problems c-16
no__puedo a-21 b-23
no__que a-15
no__quien a+32 c-25 d-31
no__respirar a-16 c-16 d+18
no__se a-16 b-24 c+19 d-17
no__segura a-23 c+25 d-19
no__sepa a+16
no__soltar a-15 d+17
no__soy a-26
no__that c-27
no__the b-18 c-20
no__there b-21 c-16
no__todo a-20
no__tomado a+16
no__tomo c+16
no__un a-22
no__voy a-25
no__with a+21 d-18
no__y a+15 d-19
no__yes a-30 b-24
no__yet a-18 c+19
no_a c-17
no_alcanzo a+16 d-17
no_allergies a+21 b-15 d-24
no_and a+25 c-22 d-20
no_ando a+21 d-19
no_bebo a+21 d-18
no_but c-30
no_c a-53 b-37 c+55 d-54
no_car a+17
no_como a+18 b-16 d-18
no_conozco a+15
no_consigo a+16
no_creo b-20 d-23
no_cuenten a+23 d-24
no_cuento c-15
no_digo c-17
no_entendi a-17 b+19 c-20 d-18
no_es d-38
no_eso a+17 c-15
no_estaba d+16
no_estoy b-38 d-16
no_family a+16
no_hace a+18 d-19
no_hay b-27 c-15
no_he a-20 c+20
no_heart b-16 c-17
no_i a+22 b-32 c-20 d-15
no_idea c+17 d-19
no_issues a+18
no_just a+28 c-18 d-21
no_la a-31 b-28 d+26
no_llega a+18 c-16 d-18
no_llego a+30 c-22 d-32
no_llevo b-19 c+18 d-21
no_lo a-21 b-27 d+17
no_los c-17
no_maam a+19
no_me a-25
no_mi a+23 c-18 d-23
no_nada a+36 b-17 c-30 d-33
no_need a-16 d+17
no_never a+36 c-29 d-25
no_ni a+22 c-18 d-17
no_objection a-20 b-15 c-17 d+21
no_one d-15
no_padezco a+22 c-15 d-24
no_pienso a-18
no_podia a-16 c-16 d+18
no_problem a+23 b-22 c-31
no_problems c-17
no_pruebo a+17
no_puede a+23 b-21 c-31
no_puedo b+22 d-22
no_que a+28 b-17 c-20 d-31
no_quiero b+24 c-25 d-26
no_reaction a+21 c-16 d-27
no_recuerdo a-20 b-15 c+24 d-22
no_responder a-24 b+23 c-16
no_sabria a-29 b-30 c+33 d-30
no_se a-34 c+15 d-19
no_senor a+18 c-15 d-16
no_sir a+29 c-24 d-23
no_sleep a-16
no_solo a+17
no_tengo b-41 d-20
no_to b-16 c-19
no_tomo b-17
no_trouble b-22 c-19
no_voices a+18 d-15
no_volvi c+15
no_wait d+15
no_way a+20 c-19
nobod* c+17 d-30
nobody d-25
nobody$ a+25 c-20 d-23
nobody__day a+22 d-19
nobody__it c+15
nobody__me a-17
nobody__so a-17 c+16
nobody__that a+22 d-19
nobody__up a-17
nobody_can a+19 c-19
nobody_ever a-20 c+21 d-16
nobody_told a-17
nobodys c+15 d-19
noche b-45 c+24
noche$ b-35
noche* a-18 b-15 d+16
noche_a d-17
noches a-18 b-15 d+16
noches$ a-17 d+16
nomas a+38 b-75 d-22
nomas$ a+17 b-39
nomas__@medicine a+19 d-16
nomas__los a+16 b-18
nomas_a a+17 b-18
nomas_una a+17
none a+26 c-49 d-20
none$ a+33 b-25 c-23 d-30
none__i c-16
none__the a+24 d-19
none__worked a-17 d+18
none_of c-27
none_that c-16
nonst* d+17
nonstop d+17
noon b-16
noon$ a-21 b-17
nop a+21 c-18 d-18
nope a+45 b-31 c-39 d-44
nope$ a+20 d-15
nor a+15
norma* a+35 b-35 d-54
normal a+28 b-28 d-51
normal$ a+36 b-30 d-46
nos a-19 b-44 d+18
nos_vemos a-26 b-17 c-26 d+26
nose a-39 b-22 c+38 d-40
nose$ a-34 b-35 c+34 d-33
not a+21 b-49 d-15
not$ a+29 b-53
not:# b-31
not:@body a+22 b-18 d-22
not:@call d-55
not:@cancel a-35 b-16 c-17 d+33
not:@clinician b-24 c+20 d-28
not:@clothes a-17 c-15
not:@day a-20 c+16 d-23
not:@drink b-22
not:@drive c-37
not:@drug a+29 b-30 c-29 d-21
not:@eat a+16 d-15
not:@fetch a+22 d-23
not:@food a+15
not:@insurance a-16 b-28 c+24 d-15
not:@insurer a+19 c-20 d-18
not:@medicine d-28
not:@month c+16
not:@move a-23 d+19
not:@open b+17 d-20
not:@relative a+22 b-33 c-23
not:@ride a+15 c-19 d-21
not:@stop a-20 d+19
not:@symptom c-19
not:@thanks a+21 b-16 c-18 d-21
not:@treat a+27 c-18 d-30
not:@vehicle a+16
not:@year d-22
not:a c-36
not:able a+22 c-22
not:about c-20
not:aca a+16
not:acuerdo a-20 d-34
not:afford a+16 d-16
not:again a-26 b-18 c-23 d+29
not:ahi a+19 d-17
not:ahora c-24
not:al b-21 c+20 d-23
not:alcanzo a+16 d-17
not:alergica a+28 b-25 d-29
not:alergico a+16
not:allergies a+34 b-28 c-22 d-38
not:alta a+25 c-24 d-20
not:am d-25
not:and c-24
not:ando a+19 d-19
not:answered a-16 c+17 d-16
not:answering a-17 b+17 c-16
not:anticoagulante a+16 d-16
not:anxiety a+17
not:any a+18 b-30 c-27
not:anybody b-22 d-24
not:anyone a+18 c-23
not:anything b-25 c-18
not:around a+19 c-21
not:asi c+15
not:ask b+16 c-24 d-22
not:asked a-19 c+20
not:at a-16 b-22
not:be b-20 c-24 d+19
not:bebo a+21 d-18
not:been b-30 d-18
not:before d-18
not:bien b-23 c+16 d-25
not:bit b-18 c-24
not:bocado a+19 c-18 d-16
not:breathe c-18 d+17
not:business a-18 b+17
not:busy a-24 d+24
not:c a-53 b-37 c+55 d-54
not:can c-28
not:car a-26 b+16 c-18 d+16
not:chance a+24 c-24
not:checado a-18 c+19
not:checked a-27 c+27 d-15
not:checkups a-18 c+16
not:college a+18 c-16 d-19
not:como c+22
not:confirmaron c+15
not:confirmed a-15 c+17 d-20
not:conmigo a+23 d-24
not:conozco a+22 b-19 c-21 d-19
not:consigo a+16
not:contestado a-15 c+16
not:contestar b+16 d-17
not:controlo a-25 b-21 c-24 d+28
not:cosas c-21 d-17
not:count a+16
not:counts c+18
not:crazy a+21 b-18 c-15 d-17
not:crumb c-15
not:cuadra a+23 d-24
not:cuenta b-25 c+20 d-23
not:cuenten a+23 d-24
not:cuento c-18
not:da d-20
not:dado b-17 d-22
not:dan d-20
not:day c-24
not:de d-23
not:decir a-19 c+18 d-19
not:decirle a-19 b-17 c+22 d-19
not:del d-30
not:desde c-17
not:diagnosed d-21
not:diagnosticaron a+15
not:dicho d-17
not:digo c-15 d+16
not:dijeron c+16
not:dios a+19 c-19 d-16
not:do b-35
not:doing c-20
not:doy a+16 d-16
not:drama a-19 c-22 d+20
not:drink a+18 d-18
not:drogas a+31 c-20 d-24
not:drop b-17 d-24
not:drug d-15
not:drugs b-17 c-23
not:either a+19 c-17
not:el a-18 b-35 d+15
not:ella a-18 b+18
not:em a+17 c-16
not:embarazada b-23 c-27
not:en b-26
not:encontrado a+23 c-19 d-16
not:entendi a-19 b+18 d-16
not:entiendo d-17
not:era c+19 d-19
not:es d-40
not:esa c-18
not:esas d-17
not:ese a+16
not:esos a+17 d-18
not:estaba d+16
not:estoy b-38
not:even a+26 b-19 c-19 d-22
not:ever b-29 d-20
not:exactly a-21 c+22
not:except c-18
not:falta a-17 b-18 c-32 d+22
not:family a+19
not:fecha b-17
not:find a+18 d-20
not:found d-15
not:fui a+20 c-19 d-17
not:fumo a+33 c-28 d-24
not:get b-20 d-23
not:getting c-21
not:go a-16
not:god a+19
not:gone d-19
not:good a+28 d-28
not:got d-20
not:great c+19 d-15
not:gusta c-20 d-25
not:ha a+19 b-26 d-24
not:hace a+26 b-16 c-17 d-24
not:had b-48 d-15
not:hago b-20 d-19
not:han b-20 d-34
not:hardly a+18 c-17
not:hasta b-23 c-25
not:have a+22 b-51 d-17
not:hay b-28 c-16
not:he c+23 d-30
not:heard d-22
not:heart b-25 c-25
not:hecho c+16
not:here c-32
not:him b-15
not:his a+18 d-17
not:hitch a+15
not:hold a-21 b-17 d+19
not:home c-21
not:how b-18 d-17
not:idea a-26 b-21 c+26 d-23
not:ido d-22
not:if a-25 b-21 c+30 d-22
not:in d-15
not:inconveniente a-20 c-17 d+21
not:interesa a+17 d-18
not:into d-23
not:is a+22 b-16 d-33
not:issue d-16
not:issues a+18
not:it b-34 c+16 d-21
not:jaja a+16 b-20 c-19
not:just a+28 b-23 c-34 d-21
not:kind b-18 c-23
not:know b-29 c+16
not:knowledge d-20
not:la a-39 c+16 d+16
not:las b-29
not:le b+22 d-18
not:leave a+22 c-21 d-15
not:let c-20
not:life a+20 b-16 c-21 d-18
not:like a-16 d+15
not:llaman a-16
not:llega a+22 c-21 d-20
not:llegado d-15
not:llego a+26 d-35
not:llevo b-19 c+18 d-21
not:lo a-22 b-16 c+16
not:loca b-15 c-21
not:loco c-16
not:lol a+24 d-35
not:looked a-15
not:maam a+19
not:made d-22
not:make a+28 d-32
not:mas a-32
not:maybe a-18
not:me a-23 c+18
not:measured c+15
not:mi b-29
not:mind a-22 b-17 c-19 d+24
not:minor a-25 d+24
not:miss a-20 b-17 c-26 d+24
not:modo a+17 c-16
not:molesta a-18 c-16 d+19
not:my c-28
not:nada b-29 c-23
not:name a-19 c+18
not:need a-16 d+17
not:nino a-21
not:nothing a+34 c-17 d-29
not:novedad b-17 c-16
not:now c-28
not:objection a-20 b-15 c-17 d+21
not:of c-18
not:officially a-23 c+23 d-19
not:once a+16 d-18
not:one a+33 b-29 c-21 d-29
not:only a+16
not:or a+27 d-22
not:orina c-22
not:otro a+17
not:out a-18
not:paciente a-17
not:padezco a+22 c-15 d-24
not:palabra c-17
not:papeles a-19 c+20 d-17
not:para a-18 b-23
not:patient d-15
not:percent a-20 b-18 c+22 d-24
not:period a-18 c+19
not:permiso a+16 c-16
not:pienso a-18
not:pierdo a-15 c-15 d+16
not:plans c-16
not:poder a+23 b-17 c-18 d-19
not:podia a-16 c-16 d+18
not:por a-29 c-25 d+21
not:possible a+20 c-22
not:pregnant b-20 c-19
not:pregunta b+17
not:preguntas a+21 b-16 d-20
not:presion d-22
not:probado d-20
not:problem a+23 b-29 c-25
not:problema b-33 c-31 d+19
not:problemas a+25 b-16 c-19 d-25
not:problems b-23 c-26 d+19
not:psychotic a+18 d-19
not:puede a+23 b-27 c-41
not:puedo a-20 b+17
not:puesto a+22 c-20
not:pusieron d-18
not:put a-16
not:que b-22
not:quien a+17 b-18 c-36
not:quiero b+24 c-25 d-26
not:quite c-21
not:reaccion a+24 d-24
not:reaction b-18
not:reason a-17 d+16
not:recall a-25 b-22 c+27 d-22
not:recuerdo a-26 b-17 c+21
not:remember d-28
not:respirar a-16 c-16 d+18
not:responder a-24 b+23 c-16
not:revisado a-18 c+19
not:right a+16 d-20
not:sabria a-29 b-30 c+33 d-30
not:said a-23 b-15 c+20
not:salido c-17
not:say a-21 c+17
not:se a-29 c+18 d-23
not:see b-20
not:seen d-16
not:segura a-23 c+25 d-19
not:senor a+18 c-15 d-16
not:sepa a+16
not:si a-36 c+17 d-21
not:since a+22 b-24 d-29
not:single a+23 c-18 d-20
not:sir a+29 c-24 d-23
not:sirvio a-21 d+20
not:sleep a-15 b-21
not:soltar a-15 d+17
not:still a-16
not:street a+15
not:stuff a+30 c-27 d-29
not:supe a-20 c+25 d-18
not:sure a-45 c+42 d-41
not:take a+20 b-20 c-35
not:taken a+18 d-20
not:talk a+20 d-20
not:telefono a-16
not:tell a-22 b-19 c+26 d-15
not:telling a-22 b+15 d-20
not:tengo b-44 d-21
not:tenido d-16
not:test a-18 c+19
not:tested a-30 c+29
not:text a+25 d-23
not:that d-28
not:the a-21
not:them a-22 b-19
not:then d+18
not:there b-25 c-30
not:thing a+17 b-16 c-23
not:things a+18 c-18
not:think b-23
not:this d-49
not:those a+21 b-17 c-15 d-20
not:three a+16
not:tiempo a+25 c-22 d-23
not:tiene c+16
not:til b-18 d-24
not:till c-19
not:time b-19 c-25
not:to b-51
not:todavia d-23
not:told d-15
not:toma d-17
not:tomado d-22
not:tome d-16
not:tomo b-20
not:tomorrow a+17 d-17
not:took d-19
not:touch c-22
not:touched a+23 d-17
not:tried b-16 c-27
not:trouble b-30 c-25 d+16
not:trust c+15 d-17
not:tuve a+18 d-18
not:una a+28 b-25 c-37
not:unless a+19 c-19
not:up d-21
not:usado a+16
not:use a+19
not:used a+19 d-19
not:uso a+24 d-19
not:veo a-18 b-18 c-15 d+22
not:verdad c+20
not:vez a+16 c-16
not:voces a+16 c-15
not:voices a+21 c-17 d-23
not:voy a-21
not:wait a-16 c-16 d+16
not:want c-16
not:way a+20 c-19
not:what a-16 b-32 c+23
not:why a-29
not:with c-17 d-17
not:work a+22 b-19 c-27
not:worked a-22 d+21
not:would b-17
not:x a+16 c-15
not:y a+16 d-18
not:yes a-16 c+16
not:yet b-36 c+15
not:yo a-18
not:you a-20
not:your c-17 d-17
not_# b-20 c+19 d-25
not_@call d-30
not_@drive a+20 b-15 d-18
not_@eat a+17 d-17
not__@day a-20 c+16 d-23
not__@drink c-15
not__@drive c-17
not__@drug b-16
not__@medicine a+15 b-18 c-29
not__@relative b-27
not__@year d-20
not__a a-15
not__able a+22 c-22
not__am d-32
not__any a+18 b-17 c-27
not__anybody b-22 d-24
not__anyone a+19 c-24
not__anything d+17
not__as a+17 c-17
not__at b-19
not__back c-23 d-22
not__bad a-17
not__be a-18 b-15 d+18
not__before a+20 c-20
not__bit b-16 c-21
not__but a-16 b-17
not__car a-28 b+17 d+18
not__chance a+18 c-18
not__checkups a-18 c+16
not__college a+18 c-16 d-19
not__count a+16
not__crumb c-15
not__drop a+24 c-19 d-17
not__ever a+16 c-16
not__exactly a-21 c+22
not__far a+18 c-16
not__good a+28 d-27
not__have b-25 d-23
not__he d-16
not__her b-17
not__here a+18 c-16
not__i a-16 b-19
not__if a-21 b-19 c+28 d-19
not__in d-25
not__is d-20
not__it b-19
not__just c-23
not__kind a+16 c-16
not__knowledge d-18
not__lol a+23 c-22 d-17
not__me b-32 c-18
not__minor a-25 d+24
not__much a+16 d-15
not__my b-27 c-20 d+20
not__nobody a+15
not__nothing a+28 d-26
not__of b-28 c-29
not__on a-26
not__one a+20 d-21
not__or a+21 d-15
not__out a-21 d+17
not__percent a-20 b-18 c+22 d-24
not__she a-16
not__single a+17 d-16
not__so a+16 b-21 d-31
not__still a-22
not__street a+15
not__sure a-16 c+24
not__test a-17 c+18
not__that a-30 b+20
not__the a-18 b-17
not__there d-28
not__this d-33
not__time a+15 c-20
not__to b-32 d-17
not__what b-21 c+16
not__when c+17
not__why a-25
not__without a-21
not__yet b-28
not__you d-30
not_a b-38 c-25
not_afford a+16 d-16
not_answered a-16 c+17 d-16
not_answering a-17 b+17 c-16
not_asked a-19 c+20
not_at a+29 c-24 d-24
not_be b-17 c-29
not_been d-17
not_breathe c-18 d+17
not_busy a-24 d+24
not_but a-28 d+25
not_confirmed a-15 c+17 d-20
not_crazy a+16
not_do b-22
not_doing c-16
not_drink a+17 c-17
not_even a+26 b-19 c-19 d-22
not_ever c-17
not_find a+18 d-20
not_found a+20 c-20
not_get b-17 d-19
not_go a-27
not_gone d-19
not_got a+17 b-18 d-30
not_had b-18
not_have b-41
not_hold a-21 b-17 d+19
not_i a-23 c-15
not_know b-26
not_liver d-15
not_lol a-21 c+22
not_make a+22 d-25
not_me a+30 c-44 d-16
not_mind a-17 d+18
not_miss a-15 b-17 c-24 d+20
not_my a+19 b-16 c-18 d-15
not_no a+15 d-22
not_now a+32 c-23 d-30
not_officially a-23 c+23 d-19
not_on a+18 d-19
not_one c-18
not_possible c-16
not_pregnant b-20 c-19
not_quite a+18 d-17
not_recall a-20 b-21 c+23 d-20
not_remember a-20 c+30 d-25
not_right a+19 d-18
not_say a-19 c+16
not_see b-20
not_since a+27 b-15 c-23 d-27
not_sorry a+18 d-18
not_sure a-41 c+36 d-37
not_take a+15 b-18 c-33
not_talk a+20 d-20
not_tell a-21 b-16 c+24
not_text a+25 d-23
not_that b-40 d-39
not_there c-19
not_think b-23
not_this a+19 b-24 d-27
not_till c-16 d-25
not_to b-23
not_touch c-16
not_touched a+16
not_tried a+27 c-17
not_trust c+15 d-17
not_unless a+19 c-19
not_work c-21
not_yet a+23 c-20 d-20
nothi* a+19 b-62 c-29
nothing a+20 b-60 c-27
nothing$ b-30
nothing__@medicine a+17 d-17
nothing__ask a+21 c-16 d-21
nothing__calendar a-16 d+16
nothing__not a+18 d-18
nothing__that c-19
nothing__the c-17
nothing_but a-20 c-20 d+25
nothing_else a+18 d-23
nothing_has a-16 d+17
nothing_like a+22 c-16 d-25
nothing_of a+19 d-17
nothing_on c-18
nothing_since a+23 c-16 d-23
nothing_to a+19 d-19
nothing_yet a+24 d-25
nothings a-18 d+18
noved* b-17 c-16
novedad b-17 c-16
novel* b-15
novia c-15
novio a-16 b+16 c-23
now b-37
now$ b-27
now: b-26 c-29 d+28
now:# a+15 c-30 d-19
now:#_de a+18 d-18
now:#_minutes a+22 b-19 c-15 d-20
now:@body b-29 c-29
now:@body_full a+19 d-18
now:@book b-19 d-19
now:@call c-16
now:@call_me a+17 b-35 d-18
now:@clinician c-18 d-23
now:@day d-27
now:@drink a-20 c+20
now:@drive a+39 b-23 d-37
now:@drive_right a+15
now:@eat b-17 c-24
now:@food b-33 c-33
now:@hours b-21
now:@hours_me c-17
now:@howmuch a-36
now:@howmuch_tiempo a-15 b+19 c-22 d-18
now:@insurer c-19 d+21
now:@insurer_a d-25
now:@late b-23 c-27 d+16
now:@medicine b+15 d-19
now:@move a+23 b-24 d-21
now:@parking a-18 c-17
now:@place b+16 d-17
now:@relative b-23
now:@relative_are a-17 d+17
now:@stop a-17 b-23 c+18 d-20
now:@traffic c+16
now:@vehicle b-22 d-19
now:@visit b+21 c-29 d-26
now:@visit_is a-19 b+17 c-15
now:@wrong a-21 b+25 c-19 d-21
now:a a+28 b-18 c-49
now:a_@call a+15 c-16
now:a_bit a-15
now:a_esa c-18
now:a_few a-18
now:a_la b-32 c-25
now:a_las b-18 c-17
now:a_lo a-21 c+24
now:a_que a+24 b-22 c-18 d-24
now:about d-17
now:about_to a+22 b-20 c-22
now:acabo a-16 d+16
now:acabo_de a-16 d+16
now:acomo* a-19 b-16 d+19
now:acomoda a-19 b-16 d+19
now:adela* d+20
now:adelante d+20
now:afrai* a+23 d-21
now:afraid a+23 d-21
now:afraid_not a+19 d-17
now:after a+44 b-35 c-34 d-39
now:after_# a+19 d-19
now:after_work a+20 b-16 d-19
now:again a+24 c-28 d-23
now:again_tomorrow a+17 c-16
now:agarr* c-16
now:agarro a+16 d-15
now:agend* a-17 c+17 d-16
now:agenda a-17 c+17 d-16
now:ahead a-25 c-17 d+26
now:ahora b-27
now:ahora_esta d+16
now:ahora_mismo a+22 c-16 d-23
now:ahora_no d-15
now:ahori* b-42
now:ahorita b-42
now:ahorita_estoy c-16
now:ahorita_no a+21 b-29 d-35
now:al a+23 b-35 d-25
now:al_rato a+27 b-15 c-17 d-25
now:all a-35 c-16 d+33
now:all_@body a-22 d+21
now:am c-55
now:am_@drive a+26 d-22
now:am_about a+17 d-15
now:am_afraid a+20 d-16
now:am_all a-16 d+16
now:am_asleep a+24 d-24
now:am_at b+16 d-24
now:am_free a-26 d+26
now:am_in a+16
now:am_not a-23 d+23
now:an a+29 b-22 c-17 d-30
now:an_hour a+29 b-22 c-17 d-30
now:and a-26 b-20
now:andel* a-18 b-15 d+20
now:andele a-18 b-15 d+20
now:andele_pues a-15 d+17
now:ando a+26 b-24 c-30 d-19
now:ando_en d-18
now:anoth* a+30 b-20 c-24 d-31
now:another a+30 b-20 c-24 d-31
now:another_time a+22 b-17 c-19 d-22
now:any a-24 d+26
now:anyth* a-17 c-16 d+16
now:anything a-17 c-16 d+16
now:appointment a-16 b+17 c-16
now:aqui b-19 c-17 d+16
now:aqui_estoy a-22 d+19
now:are c-36
now:are_asleep a-17 d+17
now:are_on c-16
now:as c-26 d+25
now:as_any a-15 d+16
now:as_good d+15
now:as_well c-17 d+18
now:ask d-26
now:ask_me a+22 b-19 c-23
now:aslee* a-21 b-20
now:asleep a-21 b-20
now:at c-24 d-18
now:at_# c-15
now:at_a b-17
now:at_all a-24 d+22
now:at_my d-25
now:at_that a+16 d-18
now:at_the d-31
now:at_work b+15 c-25 d-43
now:away a-16 d+21
now:bad a+22 c-24 d-24
now:bad_time a+16 b-19
now:be b-35
now:be_better b-18 c-24
now:bed a+19 c-17
now:bet a-19 d+25
now:bette* c-28 d-17
now:better c-28 d-17
now:betwe* a-18
now:between a-18
now:bien a-30 b-30 c-28 d+37
now:bit a-19
now:boss b-23 c+15 d-26
now:boss_is a+18 b-16 c-16 d-17
now:break a-23 b-17 d+21
now:bring b-20 c-15
now:buen a-16 c-23
now:buen_momento b-21 c-17
now:busy b-32 c-24
now:by a-24 b-24 d+17
now:by_me a-22 b-22 c-19 d+24
now:calen* a-31 b-16 c+22
now:calendar a-20
now:calendario a-21 c+22
now:call a+18 d-26
now:cambi* d-19
now:can a+21 b-53 c-47
now:can_do a-19 d+19
now:can_not a+34 b-32 c-31 d-26
now:can_we a+27 b-26 d-26
now:can_you a+26 b-26
now:capaz a-19 c+17
now:car a+19 b-16 d-18
now:casa a-19 b-17 c-19 d+24
now:centr* a-18 b+17 d-16
now:central a-18 b+17 d-16
now:central_time a-18 b+17 d-16
now:check b-21 d-24
now:check_with a-17
now:cita c-16 d-18
now:claro c-18 d+16
now:clase a+33 b-17 c-22 d-31
now:class c-15
now:clock a+25 b-17 c-26 d-24
now:cocin* a+21 b-17 c-16 d-21
now:cocinando a+21 b-17 c-16 d-21
now:comer c-16
now:como a-41 b+26 c-35
now:compa* c-17 d-23
now:company c-17 d-23
now:compl* a+16 d-16
now:complica a+16 d-16
now:con a+15 d-34
now:con_mi d-15
now:confi* a-16 c+19
now:confirmo a-16 c+19
now:confirmo_en c+17 d-15
now:confl* a-19 d+20
now:conte* c-19 d-17
now:contesto c-19 d-17
now:cooki* a+16
now:cooking a+16
now:cooking_supper a+16
now:could b-20
now:could_you a+16
now:cuadr* c-15
now:cuadra c-15
now:cuand* b-18 c-24
now:cuando b-18 c-24
now:cuanto a-30 d-34
now:cuent* a-15 d+15
now:dale a-24 c-16 d+31
now:day c-28
now:de c-38
now:de_@eat c-16
now:de_las a+16 d-17
now:de_parte a-19 b+22 d-22
now:de_una a-32 b-25 c-21 d+30
now:decir a-15 c+16
now:dejam* a-17 c+17 d-16
now:dejame a-17 c+17 d-16
now:deje b-22 c+20 d-30
now:del a+29 b-16 d-36
now:del_trabajo d-18
now:dele a-33 b-27 c-25 d+32
now:denti* b-16 c-16
now:dentista a+23 d-23
now:depen* a-27 b-26 c+33 d-26
now:depende a-21 b-18 c+25 d-18
now:depends c+21 d-16
now:desca* a-22 d+25
now:descanso a-22 d+25
now:desoc* a-19 d+20
now:desocupada a-19 d+20
now:despu* a+22 b-19 d-24
now:despues a+22 b-19 d-24
now:dia a+24 b+16 c-34 d-41
now:dialy* a+20 b-16 d-21
now:dialysis a+20 b-16 d-21
now:did a-20 b+24 c-22 d-23
now:digam* a-23 b-18 c-22 d+29
now:digame a-23 b-18 c-22 d+29
now:digo c+21 d-22
now:digo_si c+17 d-17
now:dinner a+17 b-15 d-16
now:direccion b+15 d-17
now:do b-22
now:do_i b+22 c-16 d-19
now:do_it b-19 c-16
now:do_not a-25 c+19
now:do_this d-18
now:doctor c-25 d-21
now:does c-25 d-15
now:does_it b+19 c-16
now:dormi* a+20 d-22
now:down b-22 c-20
now:drama c-16
now:driving a+39 b-21 c-15 d-37
now:early a+16 b-15 d-21
now:ears a-22 d+21
now:echel* a-18 b-16 c-15 d+19
now:echele a-18 b-16 c-15 d+19
now:el d-28
now:emojiyes a-15 d+17
now:en a+21 c-25
now:en_casa a-18 d+18
now:en_clase a+17 d-15
now:en_el a+28 c-22 d-25
now:en_la b-23
now:en_media a+17 d-15
now:en_mi b-15 c-16
now:en_misa a+16 d-15
now:en_un d-20
now:en_una a+21 d-21
now:entra* a+19 c-16 d-20
now:entrando a+19 c-16 d-20
now:entrando_al a+19 c-16 d-20
now:es b+21 d-15
now:es_rapido c+18 d-16
now:esa c-16
now:esa_hora c-30
now:ese a+20 b-29 c-33
now:ese_@hours c-17
now:ese_dia a+31 b-23 c-23 d-29
now:esta a-22 c-20 d+21
now:esta_bien a-25 d+26
now:estam* c-24
now:estamos c-24
now:este d-16
now:estoy b-56 c-63 d+17
now:estoy_desocupada a-19 d+20
now:estoy_en b-26 c-41 d+23
now:estoy_libre a-16 d+17
now:estoy_manejando a+30 b-17 d-27
now:estoy_trabajando a+33 c-18 d-32
now:eveni* a+19 d-17
now:evening a+19 d-17
now:favor d-32
now:few a-18
now:few_minutes a-18
now:fine a-48 b-28 c-33 d+47
now:fire a-16 d+21
now:fire_away a-16 d+21
now:first d-15
now:fixin* a+18 d-18
now:fixing a+18 d-18
now:fixing_to a+18 d-18
now:for b+27 c-25 d-36
now:for_me c-25
now:for_what a-27 b+31 c-25 d-34
now:free a-28 b-17 c-16 d+24
now:from b-16 c-20 d+16
now:full a+30 c-16 d-31
now:give d-27
now:give_me d-27
now:go a-39 b-31 c-32 d+43
now:go_ahead a-19 d+20
now:go_on d+16
now:good a-44 c-34 d+35
now:good_as d+17
now:good_to a-18 d+18
now:got c-21
now:got_time a-18 d+16
now:got_to b-16 d-22
now:great b-17 c-16 d+16
now:guess a-23 b-22
now:habla* c-23 d-19
now:hablamos a+25 c-19 d-20
now:hablar b-17
now:hable a-19 d+21
now:hace d-19
now:hands a+34 b-20 c-21 d-34
now:hard b-16
now:has d-20
now:hasta a+22 d-22
now:hasta_las a+22 d-22
now:have_a a-22 d+19
now:have_company c-17 d-23
now:have_my a+19 d-20
now:have_to d-23
now:hay a-25 c-25 d+25
now:hay_inconveniente a-16 d+16
now:her b-17 d-23
now:here b-19 c-20
now:him c-18
now:hit a+15
now:hit_me a+15
now:hora c-45
now:hora_me a-16
now:horario b-21
now:hour a+27 b-34 c-24 d-16
now:how a-26 d-31
now:how_long a-24 d-28
now:i c-30
now:i_am a+16 c-51
now:i_can b-29 c-21 d+21
now:i_do a-16
now:i_get b-15
now:i_guess a-23 b-22
now:i_have a-21 c-27 d+18
now:i_was a-17 d+18
now:i_will b-17 d-17
now:i_would a+16
now:if a-35 b-31 c+33
now:if_the a-22 b-18 c+23 d-17
now:impos* a+30 b-29 c-20 d-31
now:imposible a+29 b-27 c-20 d-27
now:in a+28 b-63 d-31
now:in_a b-25
now:in_between a-18
now:in_church a+19 d-21
now:in_class a+19 d-18
now:in_the a+40 b-31 c-26 d-37
now:incon* a-16 d+16
now:inconveniente a-16 d+16
now:is c-16
now:is_a c-16
now:is_better d-23
now:is_fine a-17 d+17
now:is_good a-16 d+16
now:is_my a+16 d-16
now:is_not c-25
now:is_on a-17 b-16 c+18
now:is_that c-18 d-24
now:is_this b+16
now:is_up c-16 d+21
now:it a-16 b-29 d+26
now:it_in a-20 d+17
now:it_is b-33 c-25
now:it_now a-19 d+19
now:it_take d-16
now:it_tomorrow a+16 d-18
now:junta a+17
now:just c-29
now:just_got a-15
now:justo a+15 b-18 d-16
now:kids b-21 c-20
now:kind a-22 b-16 c+26 d-19
now:kind_of a-19 c+22 d-18
now:know a-16 c+15 d-19
now:la_@place b+15 d-17
now:la_agenda a-17 c+17 d-16
now:la_casa b-16 c-17 d+16
now:la_noche d-18
now:la_orden a-29 b-24 c-21 d+28
now:las a+19 b-27 c-28 d-15
now:las_# b-26 c-25
now:last a-21 b+22 d-20
now:late a-17 c-20
now:later a+19 c-41 d-45
now:le a-25 b-27 c+27
now:le_contesto a+20 b-16 c-16 d-16
now:le_digo c+17 d-17
now:le_se a-15 c+16
now:let a-21 b-25
now:let_me b-16 c+16 d-21
now:let_us a-28 b-16 d+25
now:libre a-32 b-23 c-23 d+33
now:like a-19 b-16 d+20
now:llama* a+17 c-16 d-16
now:llamame a+17 c-16 d-16
now:lo a-17 c+15
now:lo_mejor a-21 c+24
now:lock a-18 c-16 d+17
now:lock_it a-18 c-16 d+17
now:lol a+21 c-23 d-32
now:long d-22
now:long_does b+19 c-16
now:los b-31 c-23
now:los_@day a+26 b-18 c-16 d-25
now:los_ninos a-22 b-24 d+22
now:luego b-40
now:luego_le a+23 b-18 c-19 d-18
now:lunch a-20 d+21
now:m d-15
now:make a-26 b-16 d+24
now:make_it a-15
now:mama a+18 b-20 c-25
now:manag* d-15
now:manan* a+24 b-33 d-36
now:manana a+17 b-29 d-32
now:manej* a+33 b-24 c-18 d-33
now:manejando a+33 b-24 c-18 d-33
now:marido a-18 d-16
now:martes a+16 d-15
now:mas a+40 b-28 c-29 d-41
now:mas_@late a+39 b-26 c-24 d-39
now:maybe d-25
now:maybe_if c+16
now:maybe_in a-17 c+17
now:me b-18
now:me_after a+17 d-16
now:me_again a+17 c-16
now:me_agarro a+16 d-15
now:me_complica a+16 d-16
now:me_cuadra c-15
now:me_in a-26 b-16 c+25 d-24
now:me_just a-17
now:me_later c-17 d-22
now:me_queda b-22 c-26 d+17
now:me_this b-18 c-16
now:me_tomorrow a+18
now:me_up a+24 d-24
now:me_viene a-20 b-17 c-16 d+20
now:media a+17 d-15
now:mejor b-39 c-18
now:mi a-24
now:mi_@hours a-22 c+20 d-18
now:might a-18 b-16
now:might_as c-17 d+18
now:minut* c+19 d-17
now:minutes c-23
now:minutos a-25 c+24
now:misa a+16 d-15
now:mismo a+22 c-16 d-23
now:momen* b-27 c-27
now:momento b-22 c-20
now:morni* a+22 b-29 c-25
now:morning b-23 c-22
now:mornings a+15
now:mornings_are a+15
now:muy a+22 b-15 c-23 d-21
now:muy_temprano a+22 b-15 c-23 d-21
now:my d-37
now:my_@body a+19 d-19
now:my_@call a-22 b+17
now:my_@food a-19 d+19
now:my_@relative b-25 d-34
now:my_@visit a-18 b+18
now:my_boss b-21 c+16 d-26
now:my_break a-19
now:my_calendar a-16
now:my_dialysis a+18 d-20
now:nada a-21 d+21
now:nah a+25 d-23
now:nah_busy a+17 d-17
now:neces* a-21 b+22 c-18 d-20
now:necesita b+15
now:need a+18 b-24 c-29
now:ni a+17 d-17
now:night a+18 d-17
now:night_@move a+15
now:ninos a-22 b-24 d+22
now:no b-30
now:no_hay a-25 b-16 c-23 d+26
now:no_i a+24 d-24
now:no_le a-15 c+16
now:no_me c-16
now:no_problem a-16 d+17
now:no_puedo a+38 b-25 c-30 d-35
now:no_se d-32
now:no_tengo c-22
now:noche a+19 d-23
now:nomas a-18 c+17
now:not b-29
now:not_be a-18 d+18
now:not_busy a-24 d+24
now:not_do a+22 d-22
now:not_got a+22 d-23
now:not_know c+19 d-20
now:not_now a+21 d-20
now:not_right a+19 d-18
now:not_sorry a+18 d-18
now:not_talk a+18 d-19
now:not_work a+24 d-24
now:nothi* a-19 d+19
now:nothing a-19 d+19
now:nothing_on a-16 d+16
now:now b-39 c-52
now:now_is a-17 d+17
now:numbe* a-17 b+18 d-18
now:number a-17 b+18 d-18
now:ocupa* a+32 b-19 c-24 d-33
now:of b-23
now:off b-23 c-16
now:off_today a-23 d+22
now:ok a-26 b-20 d+17
now:on_@day d-19
now:on_a a+33 b-28 c-30 d-33
now:on_my a-40 b-29 d+27
now:on_the a+26 b-20 c-27 d-25
now:one c-18 d-28
now:or b+19
now:orden a-29 b-24 c-21 d+28
now:otro a+22 b-18 d-20
now:out d-18
now:para a-23 c-30 d+19
now:para_que a-17 b+24 d-21
now:parte a-17 b+19 c-18
now:pass a+16 d-16
now:patro* a-17 c+19 d-15
now:patron a-17 c+19 d-15
now:perfe* a-43 b-27 c-27 d+42
now:perfect a-29 d+28
now:perfect_timing a-20 d+18
now:perfecto a-26 b-16 c-17 d+26
now:pero a-19
now:phone a-23 b+18 c-15
now:pick d-17
now:pleas* a+17 b-18
now:please a+17 b-18
now:por_favor d-32
now:por_mi a-22 b-18 d+23
now:possi* b-19 c+20 d-23
now:possibly a-21 b-17 c+22 d-20
now:pregu* a-23
now:pregunte a-19 b-20 c-17 d+20
now:probl* a-23 b-16 d+24
now:problema a-21 d+21
now:puede c-21 d-30
now:puedo b-43
now:pues a-26 b-28 c-27 d+29
now:que a-18 b+17 c-26
now:que_@insurer b-19
now:que_necesita b+15
now:que_no c-22 d-24
now:que_ver b-16 c+17
now:queda b-22 c-26 d+17
now:queda_muy a+16 c-16 d-15
now:quien a-18 b+21 c-16 d-17
now:quien_es b+16
now:quiza* c+15
now:quizas c+15
now:rapid* c+18 d-16
now:rapido c+18 d-16
now:ratit* a-19
now:ratito a-19
now:rato a+24 b-31 c-29
now:right b-19 c-31
now:right_now a+43 b-18 c-26 d-40
now:salga a+18 d-18
now:salgo a+18 d-23
now:schedule b-19 d-19
now:se d-31
now:se_decir a-15 c+16
now:se_me a+24 b-25 c-19 d-24
now:see a-21 b-16
now:shift a+24 b-22 c-26 d-20
now:shoot b-15 c-21
now:si a-33 b-22 c+31
now:si_dime d+15
now:si_es c+18 d-16
now:si_me c+15
now:si_no a-19 b-18 c+21 d-20
now:si_puede d-16
now:si_puedo a-15
now:sin a-27 b-18 c-19 d+26
now:so a-29 c-38 d+31
now:so_we a-17 d+17
now:sorry a+35 b-28 c-26 d-32
now:stays d-16
now:stays_asleep d-16
now:still a-17 d+21
now:suits a-24 b-19 c-18 d+24
now:suits_me a-21 b-17 c-16 d+21
now:super a+26 b-23 c-20 d-27
now:suppe* b-15 c-15
now:supper b-15 c-15
now:sure a-30 b-23 d+28
now:swing a-15
now:take d-16
now:talk b-24
now:tarde b-34
now:te a-19 c+20
now:tempr* b-17 d-29
now:temprano b-17 d-29
now:tengo b-56 c+17
now:tengo_tiempo b-20 c-34
now:tengo_un a-22 b-15 c-20 d+23
now:tenta* a-28 b-23 c+28 d-28
now:text b+18 d-20
now:text_me d-22
now:texti* b+15 d-21
now:texting b+15 d-21
now:than c-16 d-25
now:that b-47 c-46 d+21
now:that_hour a+16 d-18
now:that_is a+23 b-23 d-19
now:that_morning c-15
now:that_one d-16
now:that_time b-18 d+18
now:that_will b-20 c-18
now:the a+18 d-34
now:the_clock a+18 c-19 d-18
now:then b-17 c-17
now:they b-16 d-21
now:this c-22
now:this_evening a+19 d-17
now:this_is a-19 d+19
now:thursday c-20 d-19
now:tiemp* a-20 d-17
now:tiempo a-20 d-17
now:til b-16 d-20
now:till_# b-15
now:till_i d-17
now:time c-31
now:time_for a-18 b+20 c-15 d-22
now:time_is a-25 c-17
now:time_no a+22 c-16 d-19
now:timin* b-22 c-18
now:timing b-22 c-18
now:to b-29
now:today b-29 c-17
now:todo_bien a-18 d+18
now:tomor* a+28 b-16 c-24 d-32
now:tomorrow a+28 b-16 c-24 d-32
now:tonig* a+27 b-24 c-25 d-22
now:tonight a+27 b-24 c-25 d-22
now:too a+27 b-18 c-22 d-27
now:too_early a+20 c-18 d-19
now:traba* b-28 d-16
now:trabajando b-18 c-23
now:trabajo a+21 b-18 d-26
now:try a+27 b-24 d-27
now:try_again a+19 b-17
now:try_me a+20 d-18
now:tuani* a-15 d+16
now:tuanis a-15 d+16
now:tuesday a-18
now:turno a+21 b-16 c-16 d-22
now:un c-20
now:un_ratito a-19
now:un_rato b-16 c-15
now:una b-34 c-30
now:under a+19 b-17 d-17
now:under_a a+19 b-17 d-17
now:up a+24 b-24 c-21 d-17
now:us a-31 b-16 d+28
now:va c-19 d+20
now:vale a-20 b-27 c-23 d+25
now:ver a-26 b-22 c+31 d-23
now:viajo a+15 d-16
now:viajo_a a+15 d-16
now:viene a-20 b-17 c-16 d+20
now:wait a+27 b-16 d-23
now:wait_till a+23 b-16 d-19
now:was c-22 d+15
now:wassu* a-20 b-15 d+20
now:wassup a-20 b-15 d+20
now:we c-39
now:we_are a-16 c-18
now:we_do a+19 b-17 d-20
now:well c-21 d+20
now:what a-38 b+32 d-18
now:when b-19 d-19
now:when_i a+21 d-21
now:which b+18
now:which_day b+18
now:who a-20 b+23 c-18 d-22
now:why a-29 b-34 c-28 d+35
now:why_not a-29 b-37 c-27 d+37
now:will b-20
now:will_be a+15 c-19
now:will_do a-22 b-19 c-16 d+22
now:will_not a+17 d-17
now:with b-16
now:with_my b-18 d-15
now:work a+18 c-38 d-28
now:work_for a+17 d-16
now:works a-27 b-29 c-31 d+35
now:works_for a-20 d+23
now:would b-22 c-22
now:would_be a+18 b-20 c-24
now:would_not a-18 d+18
now:wrong a-21 b+25 c-19 d-21
now:y d-26
now:ya a-33 c-18 d+23
now:yeah a+19 b-15 c-19 d-16
now:yes b-22 c-24 d+21
now:yes_i a-16 d+18
now:you_text a+24 b-24
now:¿ c-20
now:¿_que b-15 d+16
now__again a+17 d-20
now__can d-16
now__good a-17 d+17
now__not d-16
now_and b-17 c+17 d-27
now_is a-18 d+18
nubes a-16 d+16
nubes$ d+16
nuera a-17 b+19 c-17
nueve* a+17 b-16 c-15 d-15
numbe* a-26 b+15
number a-21 b+18 c-23
number$ a-31 b+18 c-23
numbers b-18
numbers_are c-22
numbers_were c+16 d-17
numer* c-26
numero c-26
nunca b-56 d-28
nunca$ a+26 b-22 d-36
nunca__checado a-18 c+18
nunca__confirmaron c+15
nunca__dado a+20 c-19
nunca__encontrado a+17 c-16
nunca__ha a+26 c-25 d-18
nunca__han d-25
nunca__he b-16 d-26
nunca__la a-15 c+17 d-29
nunca__nada a+29 c-18 d-25
nunca__que a-30 b-17 d+16
nunca__tomado a+20 c-18 d-16
nunca_fui a+18 c-17 d-15
nunca_he a+34 b-16 c-31 d-30
nunca_la a+29 b-17 c-27 d-22
nunca_me a-15 b-26 c+20
nunca_supe c+20 d-17
nunca_tomo a+18
nurse b+17 c-15 d-16
nurse* b-18 c-18
nurses b-18 c-18
nursi* b-19 c-23 d+16
nursing b-19 c-23 d+16
nursing$ b-20 c-18
o a-27 d-20
o__no b-15
o_menos a-18 b-18 c+22 d-17
o_que a-15 b+19 c-21 d-18
objec* a-20 b-15 c-17 d+21
objection a-20 b-15 c-17 d+21
oblig* a-20 c-19
obvio a-30 b-27 c-29 d+31
ocho b-27 c-19
october d-16
octubre a+21 c-21 d-21
ocupa* a+32 b-19 c-24 d-33
of$ b-34
of_# a-19 b-22 d+21
of_@drink c-18
of_@drug c-17
of_@medicine d-22
of__# a-17
of__@day c-15
of__@medicine a-18
of__@treat b-18 c-23
of__business a-18 b+17
of__but d-17
of__count d-16
of__in b-16
of__is a-17 c+16
of__life a-16
of__liver a-19 b-15 c+20 d-16
of__not c-15
of__now a+15
of__on d-16
of__pressure a-21 d+19
of__right d-18
of__that a+20 b-18
of__things d-20
of__time c+16
of__worked a-15 d+16
of__you c+15
of_all b+15 d-16
of_any a+16
of_been a-18 c+18 d-15
of_course a-19 b-17 c-19 d+23
of_em b-26 c-21
of_high a-16
of_me b-19 c-17
of_my a-33 b-28
of_talk c-18
of_that d-23
of_them a-21
of_things a+15
of_those c-21
of_us b-20 c+19
off b-51
off$ a+15 b-17
off__# b-17 c-18
off__it a-17 c-17 d+17
off__on d+16
off__so a-19 d+19
off__the d-17
off_at b-17 c-18
off_the d+20
off_to c-18
off_today a-23 d+22
offer* b-18 c-16
offered b-18 c-16
offic* a-17 b-22 c+21 d-25
officially a-23 c+23 d-19
officially$ a-23 c+23 d-19
ofrec* a-22 b-17
ofrecio a-22 b-17
ofrecio$ d+19
oh b-23 c-20
oh__i a+18 d-17
oh__no a+17 d-16
oi b-15 c+19
oia a-23 b-20
oia__cuando c-23 d+22
oia_voces a-21 b-17
oiga b+18 c-24 d-23
oiga$ c-20 d-20
oigo a-24 b-22
oigo_voces c-21 d+21
ojala b-15 c+15
ok$ c-26
old d-16
old$ c-17 d-15
old_@clinician b-24 c+24 d-22
old_@place a+22 b-19 d-20
old__a d-18
old_man a+21 d-18
older b-26 c-29
older$ a+17 d-17
older_than a-24 b-20 c-18 d+25
olvid* d-21
olvido a-15
on a-22
on$ a-37 b-17 d+25
on_# c-17 d-21
on_@day b-21 d+16
on_@drive a+15
on_@insurer a-20 b-21 c-16 d+21
on_@medicine a-27 c-25
on__# b-22
on__@body a-20 c+23 d-24
on__@call d-19
on__@date a-25 d-18
on__@day b-25 c+16
on__@food a-19 d+19
on__@medicine c-31
on__@relative a+19 b-28 c-19
on__about a-16 d-18
on__all a+18 b-16 d-15
on__allergy a-16 b-18 d+18
on__at d-15
on__books c-21 d+16
on__break a-19
on__but a-18
on__calendar a-16 d+16
on__chart b-17
on__clock a+18 c-19 d-18
on__couch a-25 b-25 c-18 d+26
on__end c-18 d+16
on__fence a-15 c+24 d-25
on__for c-16
on__in a-28 d+16
on__is b-20 d-18
on__it a-20
on__me b-17
on__my a-20
on__no a-18 c+18
on__one c-20 d-23
on__own a+27 b-21 c-29 d-24
on__patch a+20 b-15 c-19 d-19
on__pressure a-16 b-16
on__road a+21 b-20 c-19 d-19
on__side a+16 b-26
on__since c-18 d+15
on__street a-30 c-20
on__that b-18
on__they a-15 d+15
on__time a-17 b+16 d-16
on__way a-26 b-24 d+24
on_a a+24 b-36 d-21
on_blood a-15 b+15 d-15
on_both a+16 b-16
on_dialysis c-18
on_everything a-19 b+17 d-16
on_file c-18 d-23
on_her a-19 b-21
on_his b+16
on_it a-32 d+20
on_labs c+15
on_me a-17 c-26
on_my b-38
on_that b-24 d-22
on_the b-16 c+21 d-20
on_two d+19
once a-23 b-26 c+35 d-22
once$ a-32 c+36 d-26
once__@month a+17 c-16
once__@year c-19
once__a b-16 d-17
once__my b-15 c-25
once__while b-16 d-18
once_a a+17 c-16
once_and a-15
once_in b-24
one b-19 d-20
one_@medicine b-24 c-37
one__# a+17 c-21 d-16
one__@insurer b-16 d-18
one__@month c-27
one__a b-16
one__and d-19
one__done a+15 c-16
one__for a+22 b-15 c-21 d-19
one__i b-19 d-21
one__is b-15
one__me c-17
one__no a+15 d-21
one__of a+19 b-16 c-18 d-17
one__on b+16 c-20 d-21
one__only a+15
one__said a-19 c+19 d-16
one__that d-19
one__the b-20
one__those d-21
one__weeks a+17
one_and a+15 b-16 d-19
one_bit a+20 c-19 d-18
one_but d-16
one_for b-15
one_in a-16 d+16
one_is d-21
one_kidney b-18 c-22 d+17
one_lol a-17
one_of d-24
one_piece a-15 d+16
one_said a-15
one_time b-16 c+19 d-20
one_uti a+15 c-16
ones b+17 c-21
ones$ b+16 c-17
only a+46 b-83 d-35
only$ a+21 b-20 d-54
only_@drug d-26
only_@medicine a+38 c-25 d-36
only__@medicine b-19 d-28
only__and a+19 c-24
only__but a-16 d+16
only__for a+19 d-15
only__i b-30
only__is b-19
only__my a+27 b-21 c-27 d-21
only__of c-17 d+17
only__that c-20
only__to a+19 b-15
only__took c-19
only__with a+19 d-18
only_a a+19 b-16 c-24
only_allergic a+19 b-15
only_ever c-19
only_morphine a+15
only_my a+18 d-20
only_one a+20 d-22
only_the a-18 b-18 c-27 d+24
only_thing a+23 b-21 c-18 d-15
only_to a+25 b-19 c-21 d-19
only_vice a+16 c-16
only_when a-22
open b+15 c-17
opera* b-16 c-15
operada a+23 c-19 d-21
operada$ a+23 c-19 d-21
operaron a-20 d+15
operaron$ a+16 d-23
operaron__corazon a-17 c-19
operaron_a a-18 c-16
operaron_de c-16
operaron_del c-15 d+15
opere a+19 d-18
opere$ a+16 d-15
or a-26 c+20 d-25
or_# a-20 c+22 d-17
or__@medicine c-17
or__@relative a-24 c+18 d-18
or__my a-15
or__the d-16
or_for a-17
or_my a-19
or_two d-15
orden b-29 c-28 d+15
orden$ b-28 c-26 d+16
organ* d-36
organ:# a-21 b-62 c-24 d+38
organ:@animal a+15 c-19 d-28
organ:@animal_has b+16 d-15
organ:@body b-18 c-29 d+21
organ:@body_cancer a-16
organ:@body_infections c-16 d+17
organ:@body_is a-23 c-26 d+25
organ:@body_me a-17
organ:@body_no a+21 c-15 d-22
organ:@body_si a-16
organ:@body_since d+18
organ:@body_spasms d+16
organ:@body_surgery d+18
organ:@body_yes a-17 d+16
organ:@call a-15 d-16
organ:@clinician b-20 c+25 d-39
organ:@clinician_is a-21 b-19 c+21 d-16
organ:@clinician_wants c+15
organ:@date b-21
organ:@day a-24 b-30
organ:@day_@day a-19 b-16 c-19 d+20
organ:@day_y c-21
organ:@drink a-16 c-18
organ:@howmuch a-15 b+20 c-19 d-18
organ:@medicine a-16
organ:@month b-16
organ:@relative c-56
organ:@relative_had b+25 c-20 d-25
organ:@relative_has a+20 b-18 c-17
organ:@relative_is d-19
organ:@relative_was a-16
organ:@sick a-17
organ:@symptom a-19
organ:@thanks a+19 d-20
organ:@treat a-23 b+17 c-26
organ:@treat_hurt b+16 d-18
organ:@vehicle a-26
organ:@year a-16 c+18 d-18
organ:@year_ago d-21
organ:@year_old a+16 d-16
organ:a a-29 c+32 d-20
organ:a_# a+16 d-16
organ:a_@month a-15
organ:a_baby d-16
organ:a_cada a-18 b-21
organ:a_catheter a-17 b-21 c-17 d+20
organ:a_kidney a-17
organ:a_liver a-19 b-17
organ:a_lot a-25
organ:a_spot a-18
organ:a_uti d-26
organ:a_veces a-19 c+24 d-24
organ:a_while c+17 d-17
organ:about a-15 b+20 d-17
organ:acuer* b+16
organ:acuerdo b+16
organ:ago d-26
organ:ahi a+26 b-23 d-35
organ:ahora c-15
organ:al a-23 b-29
organ:al_# a-19 d+18
organ:al_bano d-20
organ:algo c+16
organ:all a+34 c-16 d-38
organ:all_good a+22 d-18
organ:all_the a-17
organ:alrea* b+16 d-19
organ:already b+16 d-19
organ:alt a+16 b-17 d-23
organ:altas a-16 b-19
organ:am c-21
organ:am_clear a+17 b-17
organ:an b-18
organ:anali* b-23 d-30
organ:analisis b-20 d-27
organ:and a+26 b-36 d-23
organ:and_@body a+19 d-17
organ:and_no a+15
organ:anda d+16
organ:ano a-17 c-17 d+18
organ:anos a-18 c+17
organ:any c-16
organ:are_bad d-19
organ:are_fine a+15
organ:are_good a+16 d-16
organ:are_not a-17 c+17
organ:arthr* d-16
organ:arthritis d-16
organ:as a+17 b-18 d-32
organ:as_a d-28
organ:ask a-18
organ:b a-16 c-27 d+27
organ:baby c+16
organ:back b-29
organ:back_bad c-16
organ:back_fine a+18 d-22
organ:back_yet a-15
organ:bad c-23
organ:bag b-17 d+16
organ:bano d-20
organ:be d-16
organ:been a-25
organ:bien a+32 b-40 c-51
organ:bien_el a-15
organ:bladder a-15 b-24 c-18 d+25
organ:blood d-20
organ:blood_work d-17
organ:both a+36 b-17 c-29 d-35
organ:but a+15 b-36 d-28
organ:but_i c-15
organ:but_it a-19 c+19 d-17
organ:but_my d+16
organ:but_not a+25 c-19 d-24
organ:but_nothing d-16
organ:but_that d-23
organ:but_the c-17
organ:bypas* a-15
organ:bypass a-15
organ:c a-28 d+22
organ:cada b-25
organ:cada_rato a-18 b-21
organ:calcu* c-17
organ:calculos c-17
organ:came a+19 b-21 c-29
organ:came_back a+19 b-21 c-29
organ:can a-27 c-21
organ:can_not a-20 b-17 c-16 d+21
organ:cance* a-27 c-16
organ:cancer a-27 c-16
organ:cath a-17 b-19 c-17 d+18
organ:cathe* a-18 b-21 c-20 d+22
organ:catheter a-17 b-21 c-17 d+20
organ:cero b-16
organ:cero_problemas b-16
organ:check* a-21 c+23 d-20
organ:checked a-19 c+19 d-17
organ:chron* c-15 d+16
organ:chronic c-15 d+16
organ:cirrh* c-30 d+22
organ:cirrhosis c-30 d+22
organ:cirro* a-23 c-33 d+29
organ:cirrosis a-23 c-33 d+29
organ:cisti* a-16 c-18 d+16
organ:cistitis a-16 c-18 d+16
organ:cistitis_intersticial d+18
organ:clean a+33 b-23 c-29 d-32
organ:clear a+17 b-27 d-27
organ:como a+21 b-33
organ:con a-26 d+16
organ:con_un a-16 c-16
organ:const* d+15
organ:contr* a-25 b-18 c-27 d+27
organ:count a-21 b+29 c-22 d-31
organ:creat* b-27
organ:creatinina b-19
organ:creatinina_# c-17
organ:cuent* a-23 b+26 d-25
organ:cuentan b+18 d-16
organ:cysti* a-18 c-20 d+18
organ:cystitis a-18 c-20 d+18
organ:da a-17
organ:de_eso d-20
organ:de_higado a-17 c-20
organ:de_la c-27
organ:de_los a+19 d-32
organ:de_nina a-15 c+15
organ:de_nino c+18 d-17
organ:de_orina a-17
organ:del a-23
organ:del_higado a-16
organ:del_rinon a-16
organ:desde a-24 c-20 d+23
organ:diabe* b-19 c-16
organ:diali* c-22
organ:dialy* a-20 c-27 d+16
organ:dialysis a-20 c-27 d+16
organ:dialysis_@day a-20 d+18
organ:dialysis_mwf a-19 b-19 d+19
organ:dice c-15
organ:dio c+19 d-18
organ:dios b-19
organ:disea* c-19
organ:disease c-19
organ:do b+18 c-17 d-33
organ:do_not a+24 b-21 c-19 d-25
organ:do_utis b+18 c-20 d-18
organ:docto* a-17 c+18 d-15
organ:doctor d-26
organ:doctors a-17 c+18 d-15
organ:does a-18 b+23 c-17 d-24
organ:does_a b+16 c-22
organ:done b-19 c-19
organ:down a+20 c-16 d-15
organ:down_there a+23 d-21
organ:duele d-19
organ:duele_la a-16 b+15 d-16
organ:ecogr* c+15 d-15
organ:ecografia c+15 d-15
organ:el c-15
organ:el_@clinician a-24
organ:el_@day b-16 d-17
organ:el_higado b-45
organ:el_que a-17 d+16
organ:el_rinon c-28
organ:el_ultrasonido a-16
organ:eleva* a-18
organ:elevated a-18
organ:en_el a-19
organ:en_la a-17
organ:en_orden a+18 c-16 d-16
organ:enzim* b-18
organ:enzimas b-15
organ:enzimas_del c-21
organ:enzym* a-22 b-16
organ:enzymes a-22 b-16
organ:es_el a-22
organ:es_la b-15
organ:es_otra a-16
organ:eso d-20
organ:esos a+28 b-25 c-26 d-28
organ:esper* a-28
organ:esperando a-26 b-16
organ:esposo b+16 d-24
organ:esta c-18
organ:estan b-18
organ:este c-16 d+15
organ:este_@year c-16 d+15
organ:estoy d-35
organ:estoy_bien a+23 d-20
organ:estoy_esperando a-18 c+19
organ:estud* b-26 c+17 d-26
organ:estudios b-22 d-20
organ:every a-19 c-28 d+22
organ:every* a+17 b-24 c-23
organ:every_@month c-16 d+18
organ:everything a+27 b-21 c-21 d-27
organ:exame* d-16
organ:falta a-20 b-24 c+16
organ:falta* a-26 d-16
organ:falta_un c-17
organ:faltan a-26 d-16
organ:faltan_los a-22 c+19
organ:fatty a-36 b-30 c-16 d+30
organ:fatty_liver a-29 b-20 d+19
organ:fine a+42 b-30 c-34 d-33
organ:fine_liver a+16 d-17
organ:for b-27
organ:for_a c-23 d+22
organ:frequ* d+16
organ:frequent d+16
organ:from a-21 b+17 c-27
organ:funci* b-18 c-16
organ:funciona a+15
organ:gallb* c-28 d-18
organ:gallbladder c-25 d-16
organ:galls* c-19 d-21
organ:gallstones c-19 d-21
organ:gastr* a+16 d-18
organ:gastritis a+16 d-18
organ:get a-17 b-18
organ:get_a c-17 d+18
organ:get_up c+18
organ:getti* c+16 d-21
organ:getting c+16 d-21
organ:go a-23 c+15 d-22
organ:gone b-15
organ:good a+31 c-21 d-45
organ:got a-19
organ:got_a a-24
organ:graso a-25 b-18 d+16
organ:hace c+18 d-20
organ:hace_@year d-17
organ:hacer b-16
organ:had c+28 d-35
organ:had_@body d+16
organ:had_a d-24
organ:had_hep a-22 c+19 d-24
organ:had_hepatitis a-18
organ:had_liver b+16 d-17
organ:had_my d-24
organ:half a-22 c-23 d+22
organ:half_my a-20 c-22 d+20
organ:han a-16 c+17
organ:has c-15
organ:has_cirrhosis d-17
organ:have b-23 d+16
organ:have_a a-18
organ:have_cirrhosis d+17
organ:have_not a-16 c+15
organ:have_one b-19
organ:have_to a-27 c-22 d+26
organ:he b-27
organ:he_has b-18
organ:hep a-37
organ:hep_b d+17
organ:hep_c a-27
organ:hepat* a-32 b-32
organ:hepatitis a-43 b-32
organ:hepatitis_a c+16 d-15
organ:hepatitis_b c-24 d+22
organ:hepatitis_c c-30 d+30
organ:hepatitis_de c+20 d-20
organ:her b-24
organ:hicie* c-18
organ:hicieron c-18
organ:higad* c-17
organ:higado c-17
organ:higado_graso a-25 b-18 d+16
organ:higado_inflamado d+19
organ:higado_si c-16 d+20
organ:high a-16 b-35
organ:hold a-20 b-17 c-16 d+21
organ:hold_my a-17 d+18
organ:husband b+18
organ:i b-17
organ:i_am c-16
organ:i_do a+25 b-17 c-25
organ:i_go c+21 d-18
organ:i_got b-16 c-20
organ:i_had b-22
organ:i_have b-31 c-16 d+26
organ:i_would c+16
organ:ic a-19 b-19 c-20 d+22
organ:in_# a-19
organ:in_a a-22 b+16 d-24
organ:in_her a-16
organ:incon* a-22 b-17 c-24 d+27
organ:incontinencia c-16 d+18
organ:infec* a-31
organ:infeccion d-16
organ:infecciones a-21 c-27
organ:infections c-16 d+17
organ:infla* c-15
organ:inflamado c-15
organ:inter* a-18 c-20 d+18
organ:intersticial d+18
organ:interstitial c-15
organ:interstitial_cystitis c-15
organ:into a-18 c+18
organ:into_it a-18 c+18
organ:is_been a-16
organ:is_gallbladder a-16 b+16
organ:is_good a+23 d-22
organ:is_it a+16 c-16 d-16
organ:is_shot d+17
organ:is_the a-17 c-16
organ:issue* a+18 d-17
organ:issues a+18 d-17
organ:it b-18
organ:jaja c-27 d-18
organ:jaund* a-18 c+17 d-16
organ:jaundice a-18 c+17 d-16
organ:jaundice_as a-16 c+17
organ:jueves c-17 d+15
organ:just b-27 c-45
organ:just_kidney a+17 d-16
organ:just_my b-18 c-21
organ:ketamine a-16 c-16
organ:kidne* c-39
organ:kidney c-43
organ:kidney_stones c-17
organ:kidneys c-17
organ:kidneys_are d-21
organ:kidneys_like a-17 d+16
organ:kidneys_only b-17 c-19
organ:kids d+16
organ:kind a-20 c-18
organ:know d-18
organ:knows b-16 c+19
organ:la c-18
organ:la_@body a-16 c-31 d+16
organ:la_ecografia c+15 d-15
organ:la_orina a-16 b-18 c-25 d+21
organ:la_pipi d+17
organ:la_verdad b-15
organ:la_vesicula d-28
organ:lab c+22 d-22
organ:labs a+16 d-42
organ:labs_came a+18 c-19
organ:labs_were a+17 c-15
organ:las a-30
organ:las_enzimas b-15
organ:last d-18
organ:last_@month d-20
organ:last_@year a-20 c+20 d-22
organ:le b+15 c-26
organ:leaks c-16 d+18
organ:libre b-16
organ:like b-31 c-40 d+17
organ:limpi* a+27 b-20 c-19 d-26
organ:list a-15 c-20 d+22
organ:list_for a-15 c-20 d+22
organ:liver b-20 c-26 d+17
organ:liver* a-18 c-18 d+21
organ:liver_and a+15 d-17
organ:liver_cancer a-18
organ:liver_enzymes c-31 d+28
organ:liver_fine a+22 d-23
organ:liver_is a+15 b-30 c-23
organ:liver_numbers a-18
organ:liver_or a+20 d-19
organ:liver_transplant c-17 d+17
organ:livers a-18 c-18 d+21
organ:lo b-28
organ:lol c-20
organ:looke* a-16
organ:looked a-16
organ:los b-17 d-38
organ:los_analisis b-22 c+18 d-20
organ:los_dos c-18
organ:los_estudios b-16 d-17
organ:los_resultados d-16
organ:los_rinones a+16 d-23
organ:lot a-25
organ:lot_of c-19
organ:luego b+15 d-18
organ:mal a-22 c-18 d+20
organ:mama d-23
organ:martes c-17 d+15
organ:mas d-17
organ:maybe a-20 c+22
organ:me a-38 c+21
organ:me_acuerdo b+16
organ:me_da a-17
organ:me_dio c+19 d-18
organ:me_duele d-19
organ:me_esta a-16 b-16 d+19
organ:me_falta a-20 b-24
organ:me_faltan a-22 c+19
organ:me_han a-16 c+17
organ:me_hicieron c-16
organ:me_sacaron b-17 c-16
organ:me_sale c-16 d+17
organ:medico a-27 c+22 d-21
organ:menti* c+17
organ:mentioned c+17
organ:mi c-26
organ:mi_@clinician d-18
organ:mi_@relative c-26
organ:might c+19 d-18
organ:mis c-17 d-20
organ:mis_analisis a+16
organ:mom c-19 d-23
organ:much b-16 d-19
organ:mucho a-25 b-24 c+28 d-28
organ:mucho_al c+16 d-18
organ:mwf a-19 b-19 d+19
organ:my b-27 c+17
organ:my_@animal b+16 d-15
organ:my_@body a-34 b-25
organ:my_@relative c-35
organ:my_gallbladder a+19
organ:my_kidney a+20 d-23
organ:my_kidneys d-18
organ:my_labs a+16 c-15
organ:my_liver a-17 b-31
organ:my_pee a-21 b-17 c+16
organ:nada a+43 b-21 d-24
organ:nah a+16 c-17
organ:nefro* a-21 b-24 c-20 d+24
organ:nefropatia a-17 b-16 d+18
organ:neith* a+21 c-16 d-23
organ:neither a+21 c-16 d-23
organ:neuro* a-19 d+19
organ:never b-16 c+28 d-23
organ:next c+15
organ:next_week c+15
organ:ni a+16 d-20
organ:night c+15
organ:nina a-15 c+15
organ:ningu* a+34 b-16 c-24 d-34
organ:ningun a+19 d-21
organ:ningun_problema a+19 d-21
organ:ninguno a+28 c-19 d-26
organ:ninguno_de a+17
organ:nino c+18 d-17
organ:no b-24
organ:no_and a+15
organ:no_estoy c+16
organ:no_nada a+19 d-19
organ:no_problems a+16 d-18
organ:no_se b-17 c+28
organ:no_tengo a+21 d-20
organ:no_trouble a+23 d-25
organ:nobod* a-20 c+19 d-16
organ:nobody a-20 c+19 d-16
organ:nobody_ever a-17 c+16
organ:nomas b-21 c-26
organ:none a+21 c-16 d-18
organ:nope a+16
organ:nor a+15
organ:norma* a+27 b-23 c-21 d-18
organ:normal a+21 c-18
organ:not b-25
organ:not_back a-21 c+22
organ:not_hold a-20 b-17 c-16 d+21
organ:not_know a-16 c+25
organ:not_liver d-15
organ:not_that d-20
organ:now b-19 c+19
organ:nueve* a+17 b-16 c-15 d-15
organ:numbe* a-20 b-15
organ:numbers a-20 b-15
organ:numbers_were c+16 d-17
organ:nunca d-27
organ:nunca_he a+21 c-18
organ:nunca_me a-15 c+16
organ:octubre a+18 c-18 d-16
organ:of b+18
organ:of_my a-20 b-18 c+16
organ:off a-21 c+17
organ:old a+20 d-19
organ:on a-20
organ:on_dialysis c-18
organ:on_labs c+15
organ:on_my a-28 b-22 c+19
organ:on_the a-21
organ:once b-26 c+29 d-35
organ:once_but d-17
organ:one b-16
organ:one_kidney b-18 c-22 d+17
organ:one_time c+17
organ:one_uti a+15 c-16
organ:only a+20 b-29 c-40
organ:only_my a+18 d-20
organ:or d-18
organ:orden a+18 c-16 d-16
organ:organ* a+27 b-18 c-26 d-29
organ:organos a+18 b-15 d-18
organ:organs a+18 b-16 d-18
organ:orina a-26 b-20 d+15
organ:orino b-34 c+19 d-35
organ:orino_como a+23 b-24 c-21
organ:other c-16
organ:otra a-20
organ:out b-19 c-30
organ:overa* d+18
organ:overactive d+18
organ:overactive_@body d+16
organ:padec* a+16 c-15
organ:pads b-16
organ:panal a-16 d+17
organ:pancr* c-16
organ:pancreas c-16
organ:panel d-18
organ:papa b-19 c-15
organ:para d-23
organ:parts a+21 b-19 c-16 d-21
organ:pase d-16
organ:pee a-19 b-28 c+32 d-21
organ:pendi* a-20 b-18 c+21 d-18
organ:perfe* a+40 b-29 c-33 d-39
organ:perfect a+22 b-18 c-19 d-21
organ:perfectos a+27 c-20 d-26
organ:pero b-32 d-16
organ:pero_los b-16
organ:physi* a+17 c-17 d-16
organ:physical a+17 c-17 d-16
organ:piedr* b-15 c-16 d+16
organ:pipi d+17
organ:plumb* a+24 b-20 c-21 d-24
organ:plumbing a+18 c-15 d-18
organ:plumbing_works a+18 c-15 d-18
organ:poliq* a-21 b-19 d+22
organ:poliquisticos a-17 d+17
organ:polyc* a-17 d+16
organ:polycystic a-17 d+16
organ:polycystic_kidneys a-17 d+16
organ:por c-32
organ:por_ahi a+20 b-19 d-19
organ:por_la a-24 b-16 d+21
organ:pregu* a-24 b+25 c-18 d-22
organ:preguntas b+18 c-22
organ:proba* a-22
organ:probably a-22
organ:probl* a+23 c-23 d-27
organ:problema a+19 d-21
organ:problemas a+17 c-27
organ:problems c-17
organ:problems_there d-17
organ:prost* c-16 d-29
organ:prostate d-22
organ:puede c+16
organ:que_me b-21
organ:quedo c-17 d+20
organ:quien b-16
organ:quien_sabe b-16
organ:quier* d-15
organ:rato a-18 b-21
organ:reche* c+19 d-19
organ:recheck c+15
organ:recur* c-18 d+20
organ:repet* a-15 b-22 c+16
organ:repetir a-15 b-22 c+16
organ:rest a+17 d-20
organ:rest_is a+17 d-20
organ:resul* a-21 b-20 c+23 d-22
organ:resultados a-16 c+18 d-18
organ:right b-15 c-17
organ:right_now a-19 d+19
organ:rinon c-32 d+17
organ:rinon* c-21
organ:rinones c-21
organ:rinones_poliquisticos a-17 d+17
organ:runni* a-19
organ:running a-19
organ:running_tests a-17 c+18 d-18
organ:sabado c-17 d+15
organ:sabe a-23 b-25 c+26 d-25
organ:sacar* a+15 c-22
organ:sacaron a+15 c-22
organ:sacaron_un a-18
organ:said b-17
organ:sale c-16 d+17
organ:salen b-15
organ:salie* b-17 d-16
organ:salieron b-17 d-16
organ:salio b-17
organ:same a-22 b+22
organ:sanit* a+16 d-16
organ:sanito a+16 d-16
organ:scan d-15
organ:scare a-18 c+19 d-20
organ:scarr* d+16
organ:se a-25 b-18
organ:se_me a-21 b-29
organ:segun b-19 c-17
organ:self b-16 c-15 d+15
organ:she a-19
organ:shot a-21 b-19 c-22 d+26
organ:si a+19 c-39
organ:si_pero a+19 c-18 d-18
organ:sin b-17 d-26
organ:since b-21
organ:since_i a-16
organ:skip a-16 b+16
organ:so b-21
organ:solo b-21 c-28
organ:solo_rinon a-20 d+20
organ:somet* b-18 c+25 d-27
organ:sometimes c+19 d-18
organ:sonda a-18 b-17 c-18 d+22
organ:spasm* d+16
organ:spasms d+16
organ:spot a-18
organ:spot_on a-18
organ:stage a-21 b-21 c-18 d+24
organ:stage_# a-20 b-19 d+22
organ:still c+18 d-19
organ:stone* c-26
organ:stones c-26
organ:stones_but a+16 d-16
organ:story a-19
organ:su b-16
organ:surge* c-16 d+19
organ:surgery c-16 d+19
organ:tanto a-16 c+16
organ:tengo b-45 c-22 d+18
organ:tengo_cirrosis d+18
organ:tengo_hepatitis c-26 d+26
organ:tengo_nada a+18 d-16
organ:tests a-21 b-27
organ:tests_came c-21
organ:thank d-15
organ:that d-20
organ:that_any a+17 c-15
organ:that_i d-16
organ:that_is a+22 b-16 c-23
organ:the b-24
organ:the_same a-22 b+22
organ:the_ultrasound a-15
organ:there a+23 c-19 d-15
organ:they b-36 d+19
organ:they_are a-18 b-16 c+15
organ:thing d-15
organ:this a-17 b+20 d-16
organ:those a+18 c-25 d-23
organ:three c-18
organ:tiene b+18
organ:time a-22 c+18
organ:times b-15
organ:to a-25 b-16 d+27
organ:to_wear c-22 d+23
organ:todo a+48 b-43 c-39 d-39
organ:todo_bien a+20 d-19
organ:todo_eso a+19 d-20
organ:tomo a-18 d+15
organ:too b-20 d-23
organ:traba* a+17 d-16
organ:trans* b-21
organ:transplant a-18 c-23 d+25
organ:trasp* a-25 c-24 d+22
organ:tres b-20 c-21
organ:troub* c-20
organ:trouble c-20
organ:tuve a-20 b-19 c+28 d-24
organ:tuve_hepatitis c+25 d-25
organ:ultra* b-37 c+21 d-26
organ:ultrasonido a-28 b-24 c+23 d-15
organ:ultrasound b-23 d-19
organ:un a-37 d+18
organ:un_rinon a-15 c-22 d+15
organ:un_solo a-20 d+20
organ:un_ultrasonido a-16 c+17 d-16
organ:una a-23 c+25 d-27
organ:una_vez a-17 c+24 d-26
organ:up a-31 b-16 c+20
organ:use d+16
organ:use_a d+16
organ:uti d-22
organ:uti_all d+16
organ:uti_right a-19 d+19
organ:utis a-38
organ:utis_count b+18 c-20 d-18
organ:veces a-26 b-20 c+23
organ:vejiga b-32 c-38 d+24
organ:verda* b-15
organ:verdad b-15
organ:vesic* d-28
organ:vesicula d-28
organ:vez a-18 c+25 d-26
organ:vida a+20 d-17
organ:voy a-21 b-20
organ:voy_mucho d-16
organ:waiti* a-32 b-18
organ:waiting a-32 b-18
organ:waiting_for a-22 c+24 d-15
organ:was d-26
organ:was_a c+16 d-17
organ:was_clean a+23 c-23 d-21
organ:was_off c+18
organ:watch* c-17 d+17
organ:watching c-17 d+17
organ:weak b-18 c-22
organ:weak_@body c-15
organ:wear a-18 b-20 c-27 d+28
organ:wear_pads b-16
organ:week a-17
organ:were b-17 d-26
organ:what b+17 d-18
organ:what_is b+17
organ:which b+16
organ:while a-15 c+16
organ:who_knows c+19
organ:why a-16 b+24 d-28
organ:wife d-19
organ:with a+22 c-28
organ:work a+15 b-18 d-28
organ:worki* b-17 c-23
organ:working b-17 c-23
organ:works a+27 b-21 c-21 d-29
organ:would_have d-16
organ:y b-16
organ:y_@day c-17 d+15
organ:y_los d-16
organ:y_transaminasas a+17 d-20
organ:ya_no a-20
organ:year d-24
organ:yello* a-17 c+17 d-16
organ:yellow a-17 c+17 d-16
organ:yes a-17 b-20 c-20 d+23
organ:yet a-21 c+19
organ:yo a+15 b-16
organ:yo_no a+19 c-15
organ:you b+20 c-23 d-18
organ:¿ b+18 c-22
organos a+18 b-15 d-18
organs a+18 b-16 d-18
orina a-26
orina$ a-23 b-21
orino b-34 c+19 d-35
orino_como a+23 b-24 c-21
other a-21 b-15
otherwise a-19 d+19
otherwise__a a-15 d+15
otra d-16
otra$ b-22
otra_@place c-19
otra_vez c-20
otro a+21 b-46 d-29
otro$ a+19 c-18 d-16
otro__no a-17 c+18
ought c-21 d+21
ought_to c-20 d+19
out a+18 b-25 d-21
out$ b-32 c+19 d-23
out__@day a-16
out__it a-23 d+15
out__me c-26 d-17
out__my b-24
out__the d-20
out_bipolar b-19 d-25
out_fine a+17
out_for b-18
out_here a+19 c-15 d-17
out_in c-19
out_last a-18 d+21
out_now a-21 d+21
out_of c-25
out_on b+19 d-31
outsi* a+24 b-20 c-23 d-20
outside a+24 b-20 c-23 d-20
oven a-16 d+16
oven$ a-15 d+15
over b-34 c-31 d+19
over$ a-33 b-29 d+30
over_# c-36
over__to a-15
over_here b-16 c-18
over_ten c-15
overa* d+18
overactive d+18
overactive_@body d+16
own a+16 c-35 d-30
own$ a+28 b-21 c-27 d-25
own_car a+20 b-19 d-16
oxys a-19 c-17 d+19
oye a-16 c-16
pacem* a-19 c-19 d+20
pacemaker a-19 c-19 d+20
pack a-19
packe* b-15 c-16 d+15
packed a-15 d+17
padec* a+26 c-21
padez* b-30 c-28 d+16
padezco b-30 c-28 d+16
padezco$ a+18 d-20
padezco_de b-18 d+17
pads a-23 b-25 c-18 d+25
pads$ b-16
pain_@medicine d-15
pais a+18 d-15
pais$ a+18 d-15
palab* a-24 b+25 d-23
palabra c-17
palabra$ c-17
palabras a-18 b+18 d-17
panal a-16 d+17
pancr* c-16
pancreas c-16
panel d-18
panic c-27
panic* c-20
panic_attacks d-16
panico c-16
panzo* a-19 b-16 d+19
papa a+16 b-22
papas c-15 d-21
papel a-21 d-16
papel* a-19 d-19
papeles a-19 d-19
paper a-27 c+22 d-26
paper* a-19
papers d-23
par a-17 d+17
para b-27
para_# a+19 d-18
para_@fetch d+15
para__@month c-19
para__@relative d-25
para__de d-24
para__es d+16
para__le b-24 c-23
para__me a+16
para_dormir a-16 c+19 d-19
para_eso b-25 c-21
para_los c-16
para_mi d-16
para_nada b-20 c-25
para_que c-25
param* a+20 b-15 d-20
paramos a+20 b-15 d-20
paran* a-19
paranoid a-19
parar a-16 d+19
parec* a-23 c+20 d-17
parece a-32 c+24
pareja a+17 b-16 d-18
paren* c-17 d-22
parents c-17 d-22
parez* c-17
parezco c-17
parezco_de a+16
parking b+21 c-28 d-29
paro c+19 d-17
paro_de c+19 d-17
paroxetina d+17
part c-21
part__the b+15
part_of b-16
parte b+18 c-21 d-15
parte$ b+15 c-17
parti* a-16
parto b-16 c-19
parts a+21 b-19 c-16 d-21
pasa c-24
pasa$ b+16 d-17
pasa_a a-17 c-17 d+17
pasad* c-37
pasada c-21
pasada$ a+18 d-20
pasado c-28
pasado$ b+15 c-21
pase__a d-16
pase_con d+15
paso a+16 c-34 d-17
paso$ c-21 d-24
paso_@thanks a+20 b-20 d-19
pass a+34 b-35 c-27 d-16
pass$ a+29 b-29 c-28 d-26
passe* b-35
passed b-34
passed$ a-16
passed__dot a+15 d-15
passed_my c-23
passed_out a-16
past b-30 c-20
past$ a-19 b-16 c-18 d+22
past_that a+16
pastilla b-23 c+17 d-16
pastillas d-22
pastor a-17
pata a+15 c-17
patch a+20 b-15 c-19 d-19
patch$ a+20 b-15 c-19 d-19
patie* c-25
patient c-23
patient$ a-18
patient__@relative a+16 d-18
patro* a-17 c+19 d-15
patron a-17 c+19 d-15
paxil a-17 d+20
pecho b-28 c-29
pecho$ b-16 c-16
pedi a-17 d+18
pedi__en a-17 d+18
pee a-21 b-28 c+33 d-23
pelea* a-17 c-16 d+18
peleando a-17 c-16 d+18
pendi* a-24 c+19 d-24
pendiente c+15
pendientes a-20 d-17
penic* a+26 b-24 c-22 d-22
penicilina a+19 d-17
penicillin a+20 b-16 c-22 d-17
penicillin$ a+15
pensa* b-38 c+21 d-25
pensaba a+24 b-19 c-18 d-20
pensando a-15 c+16 d-15
pensando$ a-15 c+16 d-15
pensarlo a-18 b-15
pensarlo$ c+18 d-18
pense b-15
people b-36
perce* a-33 c+20
percent a-33 c+20
percent$ a-26 b-16
percs a-17 b-15 d+20
perdi b-41 c-39 d+31
perdi$ a+24 b-21
perdi* c-29
perdi__cuenta a-16 b-27 c-21 d+23
perdi_la a-17 b-28 c-22 d+24
perdio d-18
perdo* b+25 c-27 d-26
perdon b+25 c-27 d-26
perf a+16
perf$ a+16
perfe* a+24 b-51 c-56
perfect a+16 b-32 c-32
perfect$ b-22 c-23
perfect_timing a-20 d+18
perfecta a+16 c-19
perfecta$ c-17
perfecto b-22 c-25
perfectos a+27 c-20 d-26
perfectos$ a+27 c-20 d-26
perio* d-43
period d-40
period$ a-25 c+18 d-22
period_last c-15
permi* d-20
permiso$ d-16
permit b-17 d-19
pero b-29 c+26 d-21
pero__@medicine a-18 c+15
pero__@relative b-17 c-25
pero__descartaron a+20 b-17 c-19 d-19
pero__en d+15
pero__es b+15 d-17
pero__me b-22 d-16
pero__mi a+15
pero__no c-28
pero__que c+18 d-19
pero__se c+24 d-23
pero__si a-29 c-19 d+25
pero_de d-17
pero_el c-16
pero_estaba c+17
pero_la b-16
pero_llegamos d+15
pero_los b-16
pero_mi b-18 c-21
pero_no a-25 c+24 d-25
pero_poco c-15
pero_sin a-18 c+18
pero_tengo a-25
pero_ya b-16
pero_yo b-26 c-23
perro b+19 c-19 d-21
perso* b+25 c-29 d-25
person a-23 b+19 d-19
persona c-18 d-19
personal a-32 b+30 c-22 d-26
personal$ a-28 b+26 c-19 d-22
pharmacist b-16
pharmacist$ c+18
phone b+21 d-27
physi* b-22
physical b-22
pick d-21
picku* c-16
pickup c-16
pidio a-26
pidio__dia a-17 d+18
pidio_el a-17 d+18
pido a+20 b-25
pido__@vehicle a+16 b-20
pido_un a+16 b-20
pie b-33 c-39 d+20
pie$ b-28 c-33
piece a-15 d+16
piece$ a-15 d+16
piedr* b-19 c-17 d+19
piedra b-16
piel a-17 b-18 c+20 d-17
piens* a-23
pienso a-23
pierd* a-15 c-15 d+16
pierdo a-15 c-15 d+16
pill a-18
pilla* a+16 b-21 c-22
pills a-28 d+15
pipi d+17
pipi$ d+17
piso a-22 b-16 d+18
place c-27
place$ c-21
plan a+22 b-16 c-16 d-22
plann* b-26
planning b-17 c-26
planning__it a-18 c-18 d+19
planning_on b-15 c-22
plata b-15 c-21
plati* a-17
pleas* c-48
please c-48
please$ a+18 c-35 d-17
please__@call a+19 d-19
please__i a-16 d+17
please__not b+20 d-22
please_do c-20
plumb* a+24 b-20 c-21 d-24
plumbing a+18 c-15 d-18
plumbing_works a+18 c-15 d-18
plus b-20 c-24
po a-16 d+18
pobre* a-15 b+19
pobrecito a-15 b+19
pobrecito$ a-15 b+19
poco b-18 d-19
poco$ a+28 b-30 c-17 d-19
poco_de b-17 c+24 d-25
poder a+24 b-32 d-37
poder$ b-27 d-31
podia a-20 b-16
podia_respirar a-16 c-16 d+18
podri* a-25 b-22 c+27 d-23
podria a-25 b-22 c+27 d-23
podria_ser a-24 b-21 c+26 d-22
poliq* a-21 b-19 d+22
poliquisticos a-17 d+17
polle* a+23 b-20 c-17 d-21
pollen a+23 b-20 c-17 d-21
pollen$ a+20 c-16 d-19
polvo c-23 d-29
polvo$ c-17 d-25
polyc* a-17 d+16
polycystic a-17 d+16
polycystic__like a-17 d+16
polycystic_kidneys a-17 d+16
pongo a+17
poqui* b-26 c+19 d-35
poquito b-26 c+19 d-35
poquito$ a+17 d-17
por a-21 c-67 d+26
por_@year a-17 c-20 d+22
por__@body d+15
por__@relative b-23
por__bien d+16
por__el a-20
por__en d+16
por__lado a+20 b-17 d-21
por__me a-17 c-17 d+20
por__no a-22
por__nubes a-16 d+16
por__primero a+18 b-16 d-17
por__tercer a-15
por__y b-16 c-19
por_ahi d-26
por_ahora b-19 d-32
por_correo c-17 d-25
por_dos d-17
por_el c-21
por_ese a+20 b-17 d-21
por_eso b-22
por_favor c-29
por_la b-34 c-34
por_las a-24 b-27 c-23 d+28
por_mania b-16
por_mi b-48 c-26 d+28
por_nada a-20 d+17
por_probar d+15
por_que a-29 b+24 c-29
por_si a-18 b+19 c-19
por_supuesto a-17 b-16 d+21
porch b-19 c-16
porch$ a-20 d+18
porqu* a-28 b+19
porque a-28 b+19
posit* a-25 b-36 c-39 d+39
positiva a-20 c-21 d+22
positive b-23 c-26 d+19
positive__this a+16 d-16
positivo a-22 b-18 c-23 d+23
positivo$ a-22 b-18 c-23 d+23
pospa* d+20
posparto d+20
possi* b-39 c+25 d-35
possible b-17 d-19
possibly a-36 b-32 c+38 d-32
possibly$ a-20 b-16 c+21 d-19
post b-15
postp* b-27 c+18
postpartum b-27 c+18
postr* a+15
postraumatico a+15
pot c+20
pots a-15 c-20
pray b-19 c-16
praye* a+25 b-18 c-19 d-25
prayer a+23 b-17 c-19 d-22
prayer$ a+18 d-16
prazo* a-18 b-15 c-16 d+18
prazosin a-18 b-15 c-16 d+18
prefe* a+20 c-20 d-20
prefi* b+24 c-28 d-25
prefiero b+24 c-28 d-25
prefiero__me b-16
prefiero__responder a-24 b+23 c-16
prefiero_no a-27 b+25 c-17
prefiero_que b-16
preg a-26 b-21 c-23 d+26
preg$ d+17
pregn* c-24
pregnancy: b-16
pregnancy:# c-31
pregnancy:#_# a-18 d+19
pregnancy:#_@date a-20
pregnancy:#_@month a-38 d+44
pregnancy:#_@year c-23 d-24
pregnancy:#_and d-23
pregnancy:#_lol a+20 b-19 d-17
pregnancy:#_semanas a-30 c-21 d+27
pregnancy:#_weeks a-49 b-30 c-20 d+43
pregnancy:@body b-19
pregnancy:@clinician a-34 b-19 c-19 d+29
pregnancy:@clothes a-18
pregnancy:@day b-36
pregnancy:@drink a-27 d+20
pregnancy:@holiday a-20 c-18 d+19
pregnancy:@insurer b-18
pregnancy:@late a-34 c+29 d-16
pregnancy:@medicine a+16 b-31 d-36
pregnancy:@month a-27 d+21
pregnancy:@month_and a-23 b-15 c-16 d+24
pregnancy:@month_so a-15 c+17 d-16
pregnancy:@month_y a-16
pregnancy:@open a+34 b-28 c-32 d-33
pregnancy:@relative b+18 c-41 d-32
pregnancy:@relative_esta d-29
pregnancy:@relative_got a+18 b-17
pregnancy:@relative_is c-23
pregnancy:@relative_si d-15
pregnancy:@relative_y b-15
pregnancy:@stop a+22
pregnancy:@stop_de a+22 d-22
pregnancy:@thanks a+18
pregnancy:@vehicle a-15
pregnancy:@year a+19 c-29 d-16
pregnancy:@year_old d-22
pregnancy:a_@year d-17
pregnancy:a_chance b-17 d-18
pregnancy:a_day a-16
pregnancy:a_dude a+18
pregnancy:a_guy a+18
pregnancy:a_man c-20 d-20
pregnancy:a_miracle a+16
pregnancy:a_test b-16 c+17 d-30
pregnancy:a_vasectomy a+21 b-17
pregnancy:about a-17 d+16
pregnancy:about_# a-16 d+17
pregnancy:abril a-16 d+16
pregnancy:after c-19 d-17
pregnancy:again a-20 d+21
pregnancy:ago a+27 c-19 d-24
pregnancy:ahi c-18
pregnancy:ahori* a+23 b-17 c-23 d-22
pregnancy:ahorita a+23 b-17 c-23 d-22
pregnancy:al a-20 d+17
pregnancy:alivi* a-22 d+21
pregnancy:all d-17
pregnancy:am c-17
pregnancy:am_# b+21 c-15 d-30
pregnancy:am_@late d-15
pregnancy:am_a a+26 b-38 c-17
pregnancy:am_not a-18 d-16
pregnancy:am_nursing a-23 d+24
pregnancy:am_on a+20 c-16 d-21
pregnancy:am_pregnant d+18
pregnancy:am_sixty a+24 b-22 d-23
pregnancy:am_the a+16
pregnancy:amama* a-25 b-32 c-38 d+34
pregnancy:amamantando a-23 b-17 c-22 d+25
pregnancy:amamanto a-30 b-19 c-25 d+29
pregnancy:and_done a+17 d-18
pregnancy:and_i b-17 c-20
pregnancy:and_not c-21
pregnancy:and_still a-17
pregnancy:ando a-22 b-23
pregnancy:ando_@late c+20 d-20
pregnancy:ando_de a-18 d+18
pregnancy:ano c-15
pregnancy:anos a+30 b-19 c-25 d-23
pregnancy:apena* a-19 d+17
pregnancy:apenas a-19 d+17
pregnancy:apenas_me a-19 d+17
pregnancy:april a-21 d+19
pregnancy:are d-20
pregnancy:ask d-18
pregnancy:at b-36 c-23 d+21
pregnancy:at_night a-24 d+20
pregnancy:at_work a-22 c-17 d+21
pregnancy:atras* a-16 c+23 d-17
pregnancy:atrasada a-19 c+27 d-26
pregnancy:atraso a-16 c+23 d-17
pregnancy:ay a+21
pregnancy:ay_no a+21
pregnancy:ayer c-28
pregnancy:baby c-35 d+15
pregnancy:baby_in d-20
pregnancy:baby_is b-16
pregnancy:bajo a+22 b-20 c-15 d-21
pregnancy:be_a a+21 b-15 c-16 d-20
pregnancy:be_we c-16 d+15
pregnancy:bebe a-19 b-16
pregnancy:bedti* a-19 d+19
pregnancy:bedtime a-19 d+19
pregnancy:bf b-17 c-15
pregnancy:blood a-17 c+20 d-20
pregnancy:blood_test d-15
pregnancy:borro* a-15 c+18 d-20
pregnancy:borrosa a-15 c+18 d-20
pregnancy:breas* b-30 c-27 d+19
pregnancy:breastfeed a-21 b-19 c-17 d+22
pregnancy:breastfeeding b-17 c-24
pregnancy:bun a-20 b-16 c-15 d+20
pregnancy:bun_in a-20 b-16 c-15 d+20
pregnancy:busca* a-15 c+18 d-20
pregnancy:buscando a-15 c+18 d-20
pregnancy:but a-20 b-25 d+22
pregnancy:but_i a-16
pregnancy:but_no a+17
pregnancy:but_she c-17 d+17
pregnancy:c d-16
pregnancy:came a+19 c-19
pregnancy:can_not b-19
pregnancy:casi a-19 d+17
pregnancy:cero a+21 d-23
pregnancy:chanc* b-24 d-29
pregnancy:chance b-24 d-29
pregnancy:chich* a-16 c-17 d+16
pregnancy:chichi a-16 c-17 d+16
pregnancy:cinco a-16 d+16
pregnancy:cinco_@month a-16 d+17
pregnancy:closed a+31 b-26 c-28 d-31
pregnancy:come a-17
pregnancy:con a+18 c-17
pregnancy:con_# a+17 d-17
pregnancy:con_@medicine a+23 b-16 c-23 d-22
pregnancy:con_el d-16
pregnancy:condo* b-19 d-24
pregnancy:condon d-19
pregnancy:confi* c-18 d+17
pregnancy:cosa a-17 b+19
pregnancy:could a-21 b-16
pregnancy:creo b-23 d-27
pregnancy:cuido d-15
pregnancy:cuido_con d-15
pregnancy:cycle d-20
pregnancy:dando a-17 c-19 d+22
pregnancy:dando_pecho c-18 d+19
pregnancy:dar d-17
pregnancy:dar_pecho a+15 d-15
pregnancy:daughter a-27
pregnancy:day a-25 b-17 c-16 d+23
pregnancy:de c-19
pregnancy:de_# b-17
pregnancy:de_dar d-16
pregnancy:de_la c+16 d-15
pregnancy:de_mamar a-18 d+16
pregnancy:de_noche a-21 c-20 d+21
pregnancy:de_retraso c+22 d-22
pregnancy:de_tres a-15
pregnancy:deje a+25 d-25
pregnancy:del a+18 c-19
pregnancy:depo a+21 c-15 d-18
pregnancy:desde a+20 d-24
pregnancy:desde_el d-19
pregnancy:deste* c-20
pregnancy:dias d-21
pregnancy:dio a-16 c-17
pregnancy:dio_positivo c-15
pregnancy:dios a+25 b-22 c-29
pregnancy:dios_me a+22 d-17
pregnancy:diu a+25 c-18 d-18
pregnancy:do a-29
pregnancy:do_not c+15
pregnancy:doctora d+16
pregnancy:does a-19 b+19
pregnancy:does_it b+17
pregnancy:doing a-18
pregnancy:domingo a-16
pregnancy:done a+25 b-23 c-16
pregnancy:dos b-20
pregnancy:dos_rayitas a-19 d+20
pregnancy:doubt a+18 b-16 c-16 d-21
pregnancy:doubt_it a+18 b-16 c-16 d-21
pregnancy:doy b-24 c-27 d+16
pregnancy:doy_pecho d+16
pregnancy:duda c+15 d-16
pregnancy:dude a+18
pregnancy:due a-35 c-33 d+33
pregnancy:due_in a-16
pregnancy:early c+16 d-17
pregnancy:eight a+16
pregnancy:el b-52
pregnancy:el_@day b-22
pregnancy:el_diu a+24 c-18 d-17
pregnancy:el_test a-27
pregnancy:ella a-17 b+19 d-20
pregnancy:embar* a-25 c-31 d+17
pregnancy:embarazada a-22
pregnancy:embarazada_no a-21 b-20
pregnancy:embarazadisima a-24 b-17 c-16 d+23
pregnancy:embarazo c-25
pregnancy:embry* a-17 c-17 d+19
pregnancy:embryo a-17 c-17 d+19
pregnancy:embryo_transfer a-17 c-17 d+19
pregnancy:en a-26 c-42 d+30
pregnancy:en_@date c-23
pregnancy:en_el a-16 d+17
pregnancy:en_la d+15
pregnancy:encin* a-26 b-16 c-19 d+25
pregnancy:encinta a-26 b-16 c-19 d+25
pregnancy:enter* a-20 d+19
pregnancy:entere a-20 d+19
pregnancy:es a-17
pregnancy:eso c-20
pregnancy:eso_es a-17
pregnancy:esper* a-32 d+18
pregnancy:esperando a-26 b-18 d+18
pregnancy:esposa a-19
pregnancy:esposo d-21
pregnancy:esta c-20 d-39
pregnancy:esta_embarazada a-17 b+18 d-19
pregnancy:estam* a-23 b-22 c+19
pregnancy:estamos a-23 b-22 c+19
pregnancy:estamos_buscando c+17 d-20
pregnancy:este c+18 d-16
pregnancy:este_@month c+19 d-19
pregnancy:estoy b-38 c-32 d+30
pregnancy:estoy_de a-19 d+18
pregnancy:estoy_en c-17
pregnancy:estoy_encinta a-26 c-18 d+24
pregnancy:estoy_esperando a-26 b-18 d+18
pregnancy:estoy_operada a+23 c-19 d-21
pregnancy:expec* c-31 d+18
pregnancy:expecting c-31 d+18
pregnancy:expecting_# a-18 d+19
pregnancy:fabri* a+21 b-16 d-20
pregnancy:fabrica a+21 b-16 d-20
pregnancy:facto* a+22 b-20 c-16 d-19
pregnancy:factory a+18 b-17 d-16
pregnancy:faint a-16 c+19 d-15
pregnancy:falta a-18
pregnancy:feedi* a-15 d+16
pregnancy:feeding a-15 d+16
pregnancy:fifty a+20 c-17 d-19
pregnancy:first a-21 b-16 c-17 d+21
pregnancy:for a-22
pregnancy:for_a a-18 d-18
pregnancy:for_my b-18
pregnancy:for_the d-16
pregnancy:found a-15
pregnancy:found_out a-15
pregnancy:four a+18
pregnancy:friday a-17
pregnancy:gay a+15
pregnancy:gemel* a-22 b-18 c-23 d+23
pregnancy:gemelos a-22 b-18 c-23 d+23
pregnancy:girl a-28 b-18 c-23 d+26
pregnancy:god a+15 b-16 c-19
pregnancy:good a+16
pregnancy:got_my a+17 c-18 d-16
pregnancy:got_snipped a+17 b-17
pregnancy:grand* d-18
pregnancy:guy a+22 d-15
pregnancy:hace d-26
pregnancy:hacer c+16 d-16
pregnancy:hacer* c+15 d-15
pregnancy:hacerme c+15 d-15
pregnancy:hacerme_la c+15 d-15
pregnancy:had a+25 c-15 d-48
pregnancy:had_a a+18 d-35
pregnancy:had_my a+31 b-18 c-31 d-23
pregnancy:hard a-20
pregnancy:have a-26 b+16 c+21 d-43
pregnancy:have_@relative c-16 d-17
pregnancy:have_not a-18 c+23 d-20
pregnancy:havin* b-21 c-24
pregnancy:having b-21 c-24
pregnancy:hay d-15
pregnancy:he_is c-28
pregnancy:heave* a+19
pregnancy:heavens a+19
pregnancy:hell d-16
pregnancy:hell_no a+18
pregnancy:hice c-16
pregnancy:hija d-16
pregnancy:hijos d-17
pregnancy:him a+21
pregnancy:histo* a+20 d-15
pregnancy:historial a+20 d-15
pregnancy:hombr* a+28 b-16 c-17 d-21
pregnancy:hombre a+28 b-16 c-17 d-21
pregnancy:honey a+26 b-23 c-15 d-21
pregnancy:hope d-24
pregnancy:hope_not d-24
pregnancy:hoy a+16
pregnancy:hurt b+16
pregnancy:hurt_the b+16
pregnancy:husband a+25 b-25
pregnancy:hyste* a+25 b-16 c-18 d-22
pregnancy:hysterectomy a+25 b-16 c-18 d-22
pregnancy:hysterectomy_# a+17
pregnancy:i a-19 b+24 c-24
pregnancy:i_@clinician a-23 b-24 c-19 d+25
pregnancy:i_am c-20
pregnancy:i_breastfeed a-18 b-18 c-16 d+19
pregnancy:i_could a-16
pregnancy:i_got d-16
pregnancy:i_had a+25 d-18
pregnancy:i_have b+18 c-19 d-21
pregnancy:i_hope a-24 c+24 d-16
pregnancy:i_lost d-20
pregnancy:i_pump a-23 b-24 c-24 d+27
pregnancy:i_still a-16 d+18
pregnancy:i_will a-15
pregnancy:i_would d-20
pregnancy:if b+16
pregnancy:if_i b+17
pregnancy:imagi* a-22 b-17 c-18 d+23
pregnancy:imaginate a-17 d+19
pregnancy:impos* b-19 d-23
pregnancy:impossible b-17 d-16
pregnancy:in_# d-25
pregnancy:in_@date c-18
pregnancy:in_may b-20 c-15
pregnancy:in_my b-16
pregnancy:inyec* a+22 c-15 d-20
pregnancy:inyeccion a+16
pregnancy:irreg* a-21 c+25 d-21
pregnancy:irregular a-21 c+25 d-21
pregnancy:is b+18 d-32
pregnancy:is_# a+23 b-20 c-27
pregnancy:is_@open a+18 b-17 c-16 d-17
pregnancy:is_a d-24
pregnancy:is_not a-27
pregnancy:is_nursing a-16
pregnancy:is_pregnant a-18 b+16
pregnancy:it_hurt b+16
pregnancy:it_is b-26 c+24 d-25
pregnancy:ivf a-18
pregnancy:jaja b-26 c-25
pregnancy:jajaj* d-17
pregnancy:jajaja d-17
pregnancy:jueves d-16
pregnancy:july d+16
pregnancy:june a+21 d-22
pregnancy:junio a-19
pregnancy:just a-32 c-21 d+19
pregnancy:just_had a-15 b+19 c-24 d-18
pregnancy:kids c-30 d-32
pregnancy:knock* a-20 c-20 d+20
pregnancy:knocked a-20 c-20 d+20
pregnancy:knocked_up a-20 c-20 d+20
pregnancy:know a-25
pregnancy:knows c+17
pregnancy:la b-41
pregnancy:la_duda c+15 d-16
pregnancy:la_fabrica a+17 d-16
pregnancy:la_inyeccion a+16
pregnancy:la_manana a+16
pregnancy:la_menopausia a+16
pregnancy:la_prueba a-15 b-18
pregnancy:la_regla a+20 b-16 d-22
pregnancy:lacta* b-27 c-33 d+17
pregnancy:lactando a-17 b-29 c-31 d+23
pregnancy:last b-25 d-23
pregnancy:last_week b-17
pregnancy:late a-29 b-33 c+24
pregnancy:le c-32 d+16
pregnancy:le_doy b-19 c-21
pregnancy:leche a-16 c-19 d+16
pregnancy:libre a+22 d-17
pregnancy:ligad* a+18 d-18
pregnancy:ligada a+18 d-18
pregnancy:like a-16 d-16
pregnancy:line d-15
pregnancy:lines c-21 d+17
pregnancy:lines_this a-18 d+17
pregnancy:lo c+15 d-24
pregnancy:lol b-31
pregnancy:lol_no a+16
pregnancy:lord b-16
pregnancy:lord_i a-16 c+16
pregnancy:lost d-20
pregnancy:lunes d-20
pregnancy:maam a+23 c-16 d-15
pregnancy:male a+16 d-16
pregnancy:mama c-16
pregnancy:mamar a-18 d+16
pregnancy:man c-19
pregnancy:manan* b-18 c+22 d-26
pregnancy:manana b-18 c+22 d-26
pregnancy:march a-21
pregnancy:matte* a-18 b+20
pregnancy:matter a-18 b+20
pregnancy:matter_for b+15
pregnancy:may b-22
pregnancy:maybe a-17 c+17
pregnancy:me_bajo a+22 b-20 c-15 d-21
pregnancy:me_cuido d-15
pregnancy:me_entere a-20 d+19
pregnancy:me_falta a-18
pregnancy:me_he a-16
pregnancy:me_hice c-16
pregnancy:me_libre a+22 d-17
pregnancy:me_operaron a+16
pregnancy:me_opere a+19 d-18
pregnancy:me_quitaron a+17
pregnancy:me_salio c-16
pregnancy:medio a-15
pregnancy:mejor a-16
pregnancy:menop* a+37 b-22 c-22 d-29
pregnancy:menopausia a+19 d-15
pregnancy:menopausica a+17
pregnancy:mes a-28 d+16
pregnancy:meses b-17 c-32 d+21
pregnancy:mi c-23
pregnancy:mi_@relative c-34
pregnancy:mi_bebe a-16 d+18
pregnancy:might c+21 d-18
pregnancy:might_be c+21 d-18
pregnancy:mirac* a+21 b-15 c-16 d-20
pregnancy:miracle a+21 b-15 c-16 d-20
pregnancy:mis a+20 c-15 d-18
pregnancy:misca* d-16
pregnancy:monday a+21 c-22 d-16
pregnancy:month b-17 c+18 d-20
pregnancy:months a-16
pregnancy:morni* a-18 d+17
pregnancy:morning a-18 d+17
pregnancy:my_baby b-26 c-17
pregnancy:my_cycle d-20
pregnancy:my_period b-31 d-28
pregnancy:my_tubes a+17
pregnancy:my_youngest a+19 b-21
pregnancy:nace a-32 b-23 c-18 d+31
pregnancy:nace_en d+15
pregnancy:named a-19 b+18
pregnancy:negat* a+26 b-16 c-27 d-23
pregnancy:negativa a+16 c-16
pregnancy:negative a+15 c-15
pregnancy:nexpl* a+20
pregnancy:nexplanon a+20
pregnancy:ni a+17 b-27 c-33
pregnancy:night a-24 d+20
pregnancy:nina a-23 c-23 d+19
pregnancy:no b-21 d-24
pregnancy:no_and a+17
pregnancy:no_creo b-19 d-23
pregnancy:no_estoy a+26 d-34
pregnancy:no_maam a+15
pregnancy:no_me b-18
pregnancy:no_que a+18
pregnancy:no_se a-19
pregnancy:no_soy b+17 c-20 d-23
pregnancy:no_way a+21 c-17 d-24
pregnancy:no_ya a+18
pregnancy:noche a-22 c-25 d+23
pregnancy:nope a+17
pregnancy:not b-21 d-27
pregnancy:not_lol a-21 c+22
pregnancy:not_pregnant b-20 c-19
pregnancy:not_say a-18 b-17 c+18 d-18
pregnancy:now c-20
pregnancy:nuera a-16 b+19 d-20
pregnancy:nurse a-25 c-20 d+22
pregnancy:nursi* b-18 c-21
pregnancy:nursing b-18 c-21
pregnancy:old c-22
pregnancy:on a+24 b-19 d-17
pregnancy:on_@day c-18
pregnancy:on_my a+17
pregnancy:on_the b-25
pregnancy:opera* a+32 b-19 c-27 d-31
pregnancy:operada a+23 c-19 d-21
pregnancy:operaron a+23 c-17 d-19
pregnancy:opere a+19 d-18
pregnancy:out b-16
pregnancy:oven a-16 d+16
pregnancy:over d-15
pregnancy:panzo* a-19 b-16 d+19
pregnancy:para b-21
pregnancy:para_el a-16 d+16
pregnancy:para_eso a+23 b-17 d-22
pregnancy:pasa b+17 d-18
pregnancy:pase a+15 d-15
pregnancy:past a+18
pregnancy:past_that a+18
pregnancy:pastillas a+30 b-21 c-31 d-28
pregnancy:patch a+20 b-15 c-19 d-19
pregnancy:pecho b-25 c-28
pregnancy:perdi a+26 b-20 d-21
pregnancy:perio* b-35 c+17 d-35
pregnancy:period b-35 c+16 d-35
pregnancy:period_last c-15
pregnancy:pero a-24 b-17 d+18
pregnancy:perso* a-24 b+24 c-19 d-22
pregnancy:personal a-24 b+24 c-19 d-22
pregnancy:pill d-16
pregnancy:podri* a-17 c+18 d-18
pregnancy:podria a-17 c+18 d-18
pregnancy:podria_ser a-16 c+17 d-17
pregnancy:por a-21 b+19
pregnancy:porqu* c-16
pregnancy:porque c-16
pregnancy:posit* a-38 b-28 c-35 d+39
pregnancy:positiva a-20 c-21 d+22
pregnancy:positive a-28 b-17 c-22 d+26
pregnancy:positivo c-15
pregnancy:possi* b-15
pregnancy:preg a-26 b-21 c-23 d+26
pregnancy:pregn* c-32
pregnancy:pregnant c-32
pregnancy:pregnant_with a-16 b-15 d+16
pregnancy:pregu* b+18 c-17 d-15
pregnancy:pregunta b+16
pregnancy:prena* a-24 c-19
pregnancy:prenada a-20 c-17
pregnancy:prime* a-16 d+17
pregnancy:proba* a-19 c+17
pregnancy:probably a-19 c+17
pregnancy:probably_not a-16 c+18
pregnancy:prote* a-18
pregnancy:protection a-18
pregnancy:prueb* b-25
pregnancy:prueba b-25
pregnancy:prueba_salio a-19
pregnancy:puede_que b-15 c+21
pregnancy:pump a-26 b-25 c-26 d+30
pregnancy:pumpi* a-22 c-22 d+23
pregnancy:pumping a-19 c-20 d+19
pregnancy:que a-15 b+22 c-17
pregnancy:que_@insurer a+20 b-16
pregnancy:que_pasa b+16 d-17
pregnancy:que_si b-17 c+19
pregnancy:que_ya a-18 d+18
pregnancy:quest* a-18 b+17
pregnancy:question a-18 b+17
pregnancy:quien c+17
pregnancy:quien_sabe c+18
pregnancy:quier* b+17 c-23
pregnancy:quita* a+17
pregnancy:quitaron a+17
pregnancy:rayit* a-23 b-15
pregnancy:rayitas a-19 d+20
pregnancy:recie* a-20 d+18
pregnancy:recien a-20 d+18
pregnancy:regla b-22 d-25
pregnancy:respo* a-16 b+15
pregnancy:resul* c+15 d-16
pregnancy:retra* a-30 b-20
pregnancy:retraso a-30 b-20
pregnancy:retraso_de c-16 d+16
pregnancy:right c-17 d-16
pregnancy:sabe a-16
pregnancy:saber a-16 d-22
pregnancy:saile* a+19 b-18 d-19
pregnancy:sailed a+19 b-18 d-19
pregnancy:salgo d+17
pregnancy:salio a-21 b-19
pregnancy:salio_positiva a-20 c-21 d+22
pregnancy:sangr* a-17 c+18 d-20
pregnancy:sangre a-17 c+18 d-20
pregnancy:say b-22
pregnancy:se a-16
pregnancy:se_me d-15
pregnancy:secon* c-18 d+17
pregnancy:second c-18 d+17
pregnancy:second_trimester a-17 d+17
pregnancy:seman* a-33 b-19 d+25
pregnancy:semana_de c+18 d-18
pregnancy:semanas a-34 d+22
pregnancy:senor a+22 b-21 c-18 d-18
pregnancy:ser a-18 b-15 c+20 d-18
pregnancy:seven* a+21 b-21 d-19
pregnancy:seventy a+21 b-21 d-19
pregnancy:she b-25 c-23
pregnancy:she_is b-21 c-24
pregnancy:ship a+19 b-18 d-19
pregnancy:shop a+24 b-16 c-20 d-23
pregnancy:shot a+22 c-16 d-18
pregnancy:si a-22 b+17 c-26
pregnancy:siete a-19
pregnancy:sigo a-21 c-19 d+26
pregnancy:sin d-16
pregnancy:since_summer c+15 d-15
pregnancy:singl* a+19 c-18
pregnancy:single a+19 c-18
pregnancy:sixty a+24 b-22 d-23
pregnancy:snipp* a+17 b-17
pregnancy:snipped a+17 b-17
pregnancy:so b-36 c+19 d-26
pregnancy:so_no a+32 c-33
pregnancy:so_who c+16
pregnancy:solo c-18 d+15
pregnancy:soy a+29 c-19 d-53
pregnancy:soy_hombre a+25 d-16
pregnancy:soy_senor a+23 b-17 c-17 d-21
pregnancy:soy_un b-16
pregnancy:soy_varon a+26 b-18 c-17 d-27
pregnancy:start* a+20 c-20 d-16
pregnancy:started a+20 c-20 d-16
pregnancy:still a-33 b-28 c-25 d+38
pregnancy:still_breastfeeding a-19 d+19
pregnancy:still_nursing a-16 d+17
pregnancy:stopp* a+19 b-17 d-16
pregnancy:stopped a+19 b-17 d-16
pregnancy:stopped_nursing a+16 d-16
pregnancy:stopped_using a-18
pregnancy:stoy b-19 c-22
pregnancy:summe* d-20
pregnancy:summer d-20
pregnancy:super a-16 c+15 d-17
pregnancy:sure c-16
pregnancy:sweet* a+19 b-21 d-16
pregnancy:tell c+15
pregnancy:tener c-26
pregnancy:tengo a+32 b-51 d-38
pregnancy:tengo_# c-17
pregnancy:tengo_el a+31 b-16 c-29 d-26
pregnancy:tengo_un a-21 c+32 d-30
pregnancy:terce* a+19 d-17
pregnancy:test a-34 b-38 c+32
pregnancy:test_manana a-17
pregnancy:test_yet a-18 c+18
pregnancy:teta a-15 b-16 d+17
pregnancy:th a-20
pregnancy:thank a+17
pregnancy:that b+24 c-22 d-29
pregnancy:that_is a-24 b+22
pregnancy:that_ship a+19 b-18 d-19
pregnancy:the b-17 c-23
pregnancy:the_baby c-22
pregnancy:the_oven a-16 d+16
pregnancy:the_patch a+20 b-15 c-19 d-19
pregnancy:the_test a-18
pregnancy:the_way a-22 c-15 d+20
pregnancy:there a-16 b-16
pregnancy:there_is a-16 b-20
pregnancy:third d+16
pregnancy:this a-26
pregnancy:this_@month a-19 c+23 d-21
pregnancy:this_morning a-18 d+17
pregnancy:throu* a+16
pregnancy:through a+16
pregnancy:tied a+24 d-17
pregnancy:tiemp* b-22 c-18
pregnancy:tiempo b-22 c-18
pregnancy:to a-25 b+23
pregnancy:to_be d-18
pregnancy:todav* a-37 b-28 d+31
pregnancy:todavia a-37 b-28 d+31
pregnancy:todavia_toma c-17
pregnancy:toma a-18 b-16 c-21 d+20
pregnancy:toma_pecho a-17 d+15
pregnancy:tomo c-18
pregnancy:too b-18 c+15 d-16
pregnancy:too_early c+16
pregnancy:took a+17 b-20 c-17
pregnancy:took_a d-15
pregnancy:traig* c+25 d-26
pregnancy:traigo c+25 d-26
pregnancy:traigo_retraso c+23 d-19
pregnancy:trans a+15
pregnancy:trans* a-18
pregnancy:transfer a-23
pregnancy:tres a+17 c-16
pregnancy:tres_@month a+16 d-16
pregnancy:trime* a-25 b-18 c-22 d+27
pregnancy:trimester a-25 b-18 c-22 d+27
pregnancy:tryin* a-25 b-17
pregnancy:trying a-25 b-17
pregnancy:tubal a+22 c-18
pregnancy:tubes a+27 c-16 d-23
pregnancy:tubes_tied a+19
pregnancy:twins a-28 c-26 d+24
pregnancy:two b-32
pregnancy:two_lines a-22 c-16 d+22
pregnancy:two_weeks c+18 d-17
pregnancy:un b-19
pregnancy:un_atraso c+16
pregnancy:una a-30
pregnancy:unles* a+19 c-18 d-16
pregnancy:unless a+19 c-18 d-16
pregnancy:unless_it a+15
pregnancy:uno a-18 b+17 d-16
pregnancy:up b-22
pregnancy:using a-18
pregnancy:using_protection a-18
pregnancy:uso a+23 b-17 c-24 d-21
pregnancy:utero a+19
pregnancy:va b-18
pregnancy:vamos c-19
pregnancy:varon b-25 c-21
pregnancy:vasec* a+28 b-24 c-20 d-22
pregnancy:vasectomy a+27 b-24 c-18 d-21
pregnancy:viene_otro a-17
pregnancy:voy a-36 d+29
pregnancy:voy_para a-22 d+22
pregnancy:wait a-19
pregnancy:waiti* a-18 c+21
pregnancy:waiting a-18 c+21
pregnancy:was_positive c-16 d+15
pregnancy:way b-22 c-23
pregnancy:we a-28 b-31
pregnancy:we_are a-36 b-27 c+21
pregnancy:we_stopped a-18
pregnancy:weane* c-21
pregnancy:weaned c-21
pregnancy:weaned_him a+24 d-19
pregnancy:week a-16 b-29
pregnancy:week_@late a-17
pregnancy:weeks a-53 b-33 d+34
pregnancy:weeks_@late c+24 d-25
pregnancy:weeks_on c-18
pregnancy:what a-16 b+22 c-18 d-19
pregnancy:who d-18
pregnancy:why a-19 b+16
pregnancy:will a-23 c+16 d-22
pregnancy:wish c-16
pregnancy:with c-18
pregnancy:with_twins a-16 b-15 d+16
pregnancy:work a-22 d+20
pregnancy:would b+18 c-20 d-24
pregnancy:would_be a+21 b-15 c-16 d-20
pregnancy:y_si a-15 b+23 d-22
pregnancy:ya a+32 b-64 c-55 d-15
pregnancy:ya_casi a-18 d+17
pregnancy:ya_no a+18 b-21 c-22
pregnancy:ya_pase a+15 d-15
pregnancy:year d-21
pregnancy:years c-16
pregnancy:yes a-26 d+16
pregnancy:yeste* a+16 c-21
pregnancy:yesterday a+16 c-21
pregnancy:yet a-31
pregnancy:yo b-20 c-26
pregnancy:you a-34 b+34 c-19
pregnancy:young* c-18 d-18
pregnancy:youngest c-18 d-18
pregnancy:youngest_is c-16 d-22
pregnancy:😂 c-15 d-16
pregnancy:🤰 a-20 d+21
pregnant c-22
pregnant$ c-20
pregnant__twins a-16 b-15 d+16
pregnant_with a-16 b-15 d+16
pregu* a-60 b+51 d-50
pregunta a-35 b+40 c-22 d-17
pregunta$ a-24 b+29 c-16 d-27
pregunta__la a-16
preguntado a-19 d-18
preguntado$ a-19 d-18
preguntan$ b+16
preguntar b-21
preguntar$ a-20 b-19
preguntarle a-23 b-22 c+29 d-21
preguntarle__@relative c+16
preguntarle__mi c+17 d-15
preguntarle_a c+17 d-15
preguntarle_al c+16
preguntas b+26 c-31 d-33
preguntas$ d-22
pregunte$ a-19 b-21 d+20
pregunto a-25 b-32 c+30 d-25
pregunto__mi b-20 c+15
pregunto_a b-24 c+18
prena c-18
prena* a-29 c-24 d+22
prena_de c-18
prenada a-26 c-23 d+18
prenada$ a-17 b-16 c-16 d+18
prescribed_@medicine b+16 c-16
prescribed__but a-22 c+22
prescribed__count b+16 c-16
prescribed_one d-17
prese* b-15 c-17
present b-16 c-17
presi* b-21 c-21 d+17
presion b-20 c-20 d+16
presion$ b-30 d+17
presion__@relative a-19
presion__la a-16 d+17
presion__mi a-21
presion__nada a+18 d-18
presion__tengo a+21 d-20
presion_alta c-23 d+24
presion_es a-21
presion_si a-21 d+18
press* b-21 c-22 d+18
pressure b-21 c-20 d+16
pressure$ a-15 b-29 d+18
pressure_@medicine a-15 c-17 d+16
pressure__good a+17 d-17
pressure__heart a-22 c-18 d+23
pressure__high b-19 c-25 d+19
pressure__itself a-17 d+17
pressure__up a-20
pressure_is a-17 b-21
pressure_one a-15
pressure_was a+15
prima a+20 d-23
prima* a-25 b-17 c-22 d+26
prime* a+16 b-20 c-25
primera b-26 c-28
primera__que a+20 d-18
primera_vez a+27 b-19 c-21 d-33
primero a+15 d-21
primero$ a+21 b-17 c-15 d-17
primero__@medicine d+16
primo a+17 b-22 d-25
prior:# a-16 b-46 c-26 d+26
prior:#_@date c-17
prior:#_@medicine d+17
prior:#_@year c-18 d+17
prior:#_and a-26 c-17 d+28
prior:#_of d+16
prior:#_y a-29 d+27
prior:@call a-24 b+28 c-23 d-25
prior:@clinician_and c-16
prior:@clinician_has d+15
prior:@clinician_y b-17 c-30
prior:@clothes a-17 b-17 c-16 d+19
prior:@date a+26 d-30
prior:@day b-19 c-18
prior:@drink c-18 d-19
prior:@drink_cuenta b+16
prior:@drug a-21 b-33 c+42 d-31
prior:@drug_count b-27 c+27
prior:@fetch b-22 c+19 d-20
prior:@fetch_la b-18 c+17
prior:@howmuch a-17 d-20
prior:@insurance b+17 c-17 d-16
prior:@insurer a-20 c-30 d+19
prior:@medicine b-23
prior:@medicine_@medicine a-25 b-22 c-28 d+32
prior:@medicine_and c-25
prior:@medicine_are d-16
prior:@medicine_cabinet a-16 c-16 d+16
prior:@medicine_count a-16 d-18
prior:@medicine_en d+15
prior:@medicine_for a+15 c-19
prior:@medicine_no b-17 d-16
prior:@medicine_primero d+16
prior:@medicine_since a+18 d-17
prior:@medicine_so a+17 c-16
prior:@medicine_then d+16
prior:@medicine_y b-30
prior:@month a+17 b-22 d-25
prior:@month_and c-17
prior:@open a-18 c-20 d+15
prior:@relative a-19 d-22
prior:@relative_has c-18
prior:@relative_toma a-17 b+21 c-17
prior:@relative_tried c-16 d-16
prior:@symptom a-19 d-16
prior:@treat c+21 d-30
prior:@treat_and c-28 d+16
prior:@treat_dos c+18 d-19
prior:@treat_for d+17
prior:@treat_hasta a+16 d-16
prior:@treat_si c+17 d-16
prior:@treat_y b-15
prior:@treat_yes a-20 c+19 d-16
prior:@visit b+16 c-24
prior:@year a-45 b-33 d+28
prior:@year_of a-21 b-16 c-21 d+27
prior:a a-22 b-18 c+23
prior:a_@medicine d-17
prior:a_@relative a-22 d-22
prior:a_@treat a-20
prior:a_bunch a-15 c-19 d+25
prior:a_couple c+18 d-16
prior:a_dozen c-16 d+19
prior:a_mi b-16
prior:a_week b-16 d-16
prior:about c-27
prior:about_it a+15 d-15
prior:abuela a+15
prior:acuer* c+18 d-15
prior:acuerdo c+18 d-15
prior:acupu* a-23 c-18
prior:acupuncture a-17 c-20
prior:after b-17
prior:aguan* a+21 b-21 c-19 d-19
prior:al b-15
prior:algo a-18 b-17 c+22 d-21
prior:algo_en c+19 d-18
prior:all c-27
prior:all_i a+20 b-15 c-16
prior:all_of a-21 b-15 d+20
prior:am d-27
prior:amitriptilina c-18
prior:and b-34 c-23 d+20
prior:and_@medicine b-30 c-42 d+15
prior:and_@treat a-19 c-23 d+29
prior:and_a a-21
prior:and_done a+15 c-16
prior:and_i c-16
prior:and_never a+18 c-20 d-16
prior:and_nothing a-19 d+19
prior:and_take d+17
prior:and_then d+16
prior:anos a-29 b-22 d+20
prior:anoth* a-22 d+17
prior:another a-22 d+17
prior:antidepresivos a-16 b-17 c-24 d+23
prior:any a+24 c-25 d-23
prior:anyth* a+27 c-26 d-20
prior:anything a+27 c-26 d-20
prior:apena* a+22 b-16 c-21 d-22
prior:apenas a+22 b-16 c-21 d-22
prior:are d-19
prior:as a-20 b+16
prior:as_@treat b+19 c-18
prior:as_a a-20
prior:ask a-21 b+17 d-18
prior:at a-23 d+21
prior:at_least a-28 b-24 d+22
prior:back d-16
prior:basta* d+16
prior:bastantes d+16
prior:be_my a+15
prior:been_on c-35
prior:been_through a-15 c-16 d+16
prior:befor* b-18 c-16
prior:before b-18 c-16
prior:before_you b-17
prior:bette* a-23 c+23 d-23
prior:both a-39 b-20 c-28 d+43
prior:bunch a-15 c-19 d+25
prior:buspar a-20 d+21
prior:but b-21
prior:but_no a-16
prior:cabin* a-16 d+16
prior:cabinet a-16 d+16
prior:cada a-22 c-24
prior:can_i b+16
prior:cayo a+17 c-16 d-16
prior:cayo_mal a+17 c-16 d-16
prior:cbd a-20 b-17 c+25
prior:celexa c-15
prior:cero a+31 b-35 c-35 d-18
prior:cero_@treat c-16
prior:churc* c-19
prior:church c-19
prior:cinco a-32 b-27 c-37 d+39
prior:como a-20 b+15 c-33
prior:como_# d+24
prior:como_cuales a-17 b+22 c-26 d-19
prior:como_tres d+16
prior:con b-16
prior:con_@clinician c-19 d+18
prior:con_la c-24
prior:con_una c+16 d-16
prior:conta* d-17
prior:contar d-17
prior:couns* a-27 b-15
prior:counseling a-21
prior:counselor b-24 c+19 d-18
prior:count a-19 b-30 c+23
prior:count* a-24
prior:counting a-18 b-17 d+19
prior:coupl* a-16 c+16
prior:couple a-16 c+16
prior:creo a-22 b-21 c+27 d-20
prior:creo_que c+23
prior:cuale* a-26 d-32
prior:cuales a-26 d-32
prior:cuant* a-19 b-21 c+20
prior:cuantas a-19 b-21 c+20
prior:cuatr* a-22 c-17
prior:cuatro a-22 c-17
prior:cuent* a-31
prior:cuenta a-28
prior:cymbalta a-16 d+19
prior:daban b-16 c+17
prior:dado b-17 c-24 d+17
prior:de b+16 c-45
prior:de_@medicine c-17
prior:de_las a-18 c-15
prior:de_todo a-20 b-23 c-18 d+29
prior:deje d-17
prior:del a-21 c-18
prior:depen* b-22 c+17
prior:diagn* a+21 c-18 d-19
prior:did b-33 c-17
prior:did_a a-21 c+19
prior:did_not c-26 d+19
prior:diero* b-18
prior:dieron b-18
prior:difer* b-16 d+16
prior:diferentes b-16 d+16
prior:diffe* d+18
prior:different d+18
prior:different_@medicine d+19
prior:disti* a-15 b-16
prior:do a-21 b+28 d-23
prior:do_@medicine b+15
prior:do_i b+20 c-20 d-20
prior:do_not b-24 c+20 d-29
prior:do_you b+19 c-17
prior:doctor c-16
prior:does b-22 c+29 d-39
prior:does_@medicine b-19 c+21
prior:does_a b-20 c+21
prior:does_it b+18
prior:dolor a-15
prior:done c-23
prior:dos a-19 b-31
prior:dos_@medicine d+20
prior:dos_y a-25 c-19 d+24
prior:dozen c-16 d+19
prior:duloxetina d+16
prior:ect a-21 b-20 c-18 d+24
prior:effexor d+18
prior:el b+20 c-22
prior:el_@drink b+16
prior:el_dolor a-16
prior:elect* a-33 b-31 c-32 d+34
prior:electroshock a-18 b-16 c-17 d+18
prior:ella b-16 d-20
prior:em b-20 c-22 d+26
prior:emdr a-18 b-16 c-18 d+19
prior:en_el a-25 b-26
prior:es c-26
prior:escitalopram b-16 c-20
prior:eso d-24
prior:eso_cuenta b-17 c+17
prior:esposa b-22 c+21
prior:esta b-18 c-18
prior:esto a+15
prior:estoy a-16
prior:ever a+16 c-22
prior:ever_took c-19
prior:every a-15 c-17 d+18
prior:every* a-27 c-27
prior:every_@medicine d+15
prior:everything a-27 c-27
prior:everything_but a-17 d+17
prior:far a+21 b-15 c-32
prior:farma* a-19 c-17 d+19
prior:farmacia a-19 c-17 d+19
prior:first a+36 b-29 c-41 d-28
prior:first_one a+19 c-23 d-16
prior:first_thing a+16
prior:first_time a+21 c-18
prior:five a-27 c-20 d+19
prior:fluoxetina a+15 b-19 c-21
prior:for d-17
prior:for_# c-16
prior:for_@year a-15 c-16 d+22
prior:for_a a-17 b-16
prior:for_it a+16 c-20
prior:forge* a-28 b-25 c+24 d-17
prior:forget a-28 b-25 c+24 d-17
prior:four a-21 b-20 c-24 d+23
prior:from c-23
prior:fue b-15 d-16
prior:fuero* a-16
prior:fueron a-16
prior:fui b-25 c+23 d-25
prior:fui_al c-22
prior:fui_con a-17
prior:fui_un d-16
prior:funci* a-25 d+27
prior:go c-21
prior:got c+17 d-17
prior:got_a c+17
prior:group c-21
prior:gummies b-19 c+19
prior:guys b-17
prior:habla a-18 c-23
prior:hace d-18
prior:had b-18 c-22
prior:had_nothing a+20 d-21
prior:hago a+19 b-17 c-16 d-17
prior:han b-17 c-24 d+17
prior:han_dado b-17 c-24 d+17
prior:has a-23 c-29
prior:hasta c-31
prior:have c-16
prior:have_been b-21
prior:have_not a+16 c-38
prior:have_to a-15 d-19
prior:have_tried a-17 c-16 d+20
prior:he a+18 c-54
prior:he_ido c-24
prior:he_probado c-17
prior:he_tomado b-18 c-20
prior:help a+18 c-15
prior:helpe* d+18
prior:helped d+18
prior:here a+15 d-16
prior:hermana b+17 d-19
prior:hierb* a+21 b-16 c-17 d-20
prior:hierbas a+21 b-16 c-17 d-20
prior:hija a-24
prior:his a-26 c-26
prior:how d-17
prior:how_many d-17
prior:i d-20
prior:i_@stop b-15 c-20
prior:i_am d-25
prior:i_can c-20
prior:i_did d+15
prior:i_forget a-25 b-24 c+20
prior:i_have c-24
prior:i_just a+16 c-29 d-28
prior:i_need a-18 b+20 c-19 d-19
prior:i_think a-19 b-21
prior:i_took a+17 d-15
prior:i_tried c-17
prior:i_wanted a+18 b-20 d-16
prior:i_was a-15 c+21 d-22
prior:i_would a-25 c+23 d-29
prior:ido c-24
prior:ido_a c-24
prior:if a-25 b+16 d-24
prior:if_i c-17
prior:in b-33 d-18
prior:in_@treat d+17
prior:in_the a-17
prior:insurance c-18
prior:is c-18 d-26
prior:is_@treat b+20 c-19
prior:is_all a+21 b-18 c-16 d-16
prior:is_the a+19 d-16
prior:it d-20
prior:it_out a+16
prior:it_was d-17
prior:jaja c+17 d-19
prior:journ* b+20 c-23
prior:journaling b+20 c-23
prior:just a+24 b-18 c-20 d-32
prior:just_prayer a+19 b-15 c-18 d-16
prior:just_the c-21
prior:kind a+17 c-16 d-16
prior:kinds a-24 c-22 d+25
prior:know b-24 c+24 d-17
prior:knuck* a+16 d-16
prior:la a+17 c-19 d-15
prior:la_@medicine b-20 c-20
prior:la_@stop c-17
prior:la_cuenta a-22 b-28
prior:la_lista a-20
prior:la_primera a+22 d-21
prior:la_semana a+15
prior:las_@medicine c-21 d-19
prior:las_que a-15 b-17 d+16
prior:last b-15 c-19
prior:last_week a+16 c-15
prior:least a-28 b-24 d+22
prior:least_five a-17 d+16
prior:lexapro c-21 d+15
prior:life c+16
prior:like_# a-29 d+31
prior:like_a b-18 c-15
prior:list c-31
prior:lista a-20
prior:lleva a-16 b-21 c+21
prior:llevo a-22
prior:llevo_# d+18
prior:lo a+15 d-42
prior:lo_primero a+17
prior:lol c-33
prior:lost b-15
prior:luego c-16 d+23
prior:luego_@medicine d+17
prior:made c-22
prior:made_me c-18
prior:make a-19
prior:mal c-19
prior:many a-26 c-21 d+21
prior:marri* c+15
prior:marriage c+15
prior:marriage_counseling c+15
prior:mas c-37
prior:mas_de a-16 b-18 d+17
prior:maybe a-29 b-16 c+23 d-16
prior:maybe_# a-16
prior:me a-21
prior:me_acuerdo c+18 d-15
prior:me_cayo a+17 c-16 d-16
prior:me_daban b-16 c+17
prior:me_dieron b-18
prior:me_ha a-17 d+17
prior:me_han c-20
prior:me_on d+17
prior:me_sirvio a-18 d+19
prior:mean b+15
prior:med a+16 b-15
prior:media a-24 b-16
prior:medic* b-22
prior:medicina b-18 c-29
prior:medicinas a-16 d+16
prior:medicine b-16
prior:melatonin b-20 c+24
prior:mes a+18 c-20 d-16
prior:mi d-28
prior:mi_@clinician a-20 d-17
prior:mi_@relative d-22
prior:mis a-16 d-16
prior:mis_recetas a-15
prior:mom b-20
prior:month b-17
prior:months a+16
prior:monto* a-21 c-16 d+23
prior:monton a-21 c-16 d+23
prior:more a-19 c-19 d+19
prior:more_than c-16 d+15
prior:mucha* a-18
prior:muchas a-18
prior:muchas_y b-18 c-20 d+26
prior:muchi* a-17
prior:my b+19 d-36
prior:my_@drug b-19 c+19
prior:my_@medicine a-20
prior:my_@relative b+20 d-30
prior:my_first a+17 c-23
prior:nada c-61 d+17
prior:nada_mas a+33 c-19 d-31
prior:nada_me a-17 d+17
prior:nada_todavia a+26 c-17 d-25
prior:name a-24 b-27 d+22
prior:name_it b-16 c-18 d+18
prior:names a-17 d-15
prior:natur* c-17 d-15
prior:naturales c-17 d-15
prior:need a-21 b+24 c-20 d-23
prior:never b-34 d-38
prior:never_been a+22 c-28 d-15
prior:never_had a+18
prior:new a+18 b-21 c-18
prior:new_to a+19 b-21 c-17
prior:ni b-26
prior:ni_la a+17 c-17
prior:ni_una c-23
prior:ningu* b-31 c-38
prior:ninguna b-22 c-30
prior:ninguno c-15
prior:no c+25 d-29
prior:no_@medicine b-16 c+16 d-24
prior:no_@treat a+15 b-19 d-22
prior:no_he a+17 c-17 d-19
prior:no_just a+16
prior:no_nada a+22 d-20
prior:no_se b-21 c+17
prior:nomas a+35 b-27 d-40
prior:nomas_una a+17
prior:none b-26 c-25
prior:none_of a-16 d+17
prior:nope a+18 d-17
prior:not a+17
prior:not_know a-15 c+23
prior:not_remember c+16 d-17
prior:not_sure a-15 c+17
prior:not_take a+20 c-18
prior:not_tried a+27 c-17
prior:not_work a-19 d+18
prior:nothi* a-22 b-27 c-41 d+27
prior:nothing a-22 b-27 c-41 d+27
prior:nothing_has a-16 d+17
prior:nothing_yet a+24 d-25
prior:now c-27
prior:nunca a+39 b-19 c-34 d-37
prior:nunca_fui a+19 c-19
prior:nunca_he a+17 d-16
prior:of a-27
prior:of_@medicine d-27
prior:of_em a-18 d+16
prior:of_talk c-18
prior:of_them a-29 c-26 d+24
prior:oh a-22 d+22
prior:on_@medicine c-30
prior:on_everything a-19 b+17 d-16
prior:on_my b-15 c-25
prior:once c-17
prior:one a+26 b-38 d-38
prior:one_@medicine b-17 c-34
prior:one_and d-27
prior:one_but a-16 c+16
prior:ones b+16 c-20
prior:only b-23 c+25 d-45
prior:only_@medicine a+26 c-15 d-22
prior:only_ever c-19
prior:only_one a+23 c-21 d-18
prior:otra b-17
prior:out a+19 c-18
prior:over b-15 c-17 d+16
prior:pain a-16 c-17
prior:paroxetina d+17
prior:pasad* a-22 c-20
prior:pasado a-17
prior:pastilla d-19
prior:pastillas a-20
prior:pastor a-17 d-16
prior:paxil a-17 d+20
prior:perdi a-16 b-27 c-21 d+23
prior:perdi_la a-16 b-27 c-21 d+23
prior:pero c+17 d-20
prior:pharm* a-16
prior:pharmacy a-18
prior:pills d-27
prior:plus a-19 c-18 d+22
prior:por c-41 d+21
prior:por_@year a-17 c-20 d+22
prior:por_probar d+15
prior:por_que b+16
prior:praye* a+25 b-18 c-22 d-23
prior:prayer a+23 b-17 c-19 d-22
prior:prazo* a-18 b-15 c-16 d+18
prior:prazosin a-18 b-15 c-16 d+18
prior:pregu* a-17 d-17
prior:presc* d-16
prior:prescribed d-16
prior:prime* a+28 b-26 c-24 d-18
prior:primera a+20 b-16 d-22
prior:primero b-16 c-15
prior:proba* c-25
prior:probado c-18
prior:probar d+15
prior:psico* a-16 c-15 d+18
prior:psicologa a-26
prior:psicologo b-22
prior:psiquiatra c-21
prior:psychiatrist d+15
prior:psychologist d+18
prior:pt a-15 b-15 d+17
prior:puras b-16 c-17
prior:puro a+23 b-20 c-18 d-22
prior:puro_@drink a+18 b-17 d-17
prior:puros a+22 b-17 c-19 d-21
prior:que_tipo b+16 d-15
prior:quier* a-25 b+28 c-23 d-20
prior:quiero a-22 b+22 c-17 d-21
prior:recetas a-19
prior:remed* a+22 b-22 c-21 d-20
prior:remedios a+22 b-22 c-21 d-20
prior:remem* a-16 c+16
prior:remember a-16 c+16
prior:sabe a-18
prior:se d-25
prior:see c-19 d+17
prior:seguro a-17
prior:seman* c-27
prior:semana c-21 d+16
prior:semanas a+17 d-16
prior:seria a+22 b-22 c-19 d-20
prior:seria* a-15 b-21
prior:seria_lo a+16 d-15
prior:serian a-15 b-21
prior:sertralina a+19 c-18 d-15
prior:sever* d+18
prior:several d+18
prior:si a-31 c+18 d-25
prior:siete a-21 b-25 c-23 d+25
prior:siete_@medicine b-17 d+16
prior:sin b-18 c-24
prior:since_# a-17 d+20
prior:since_the d-15
prior:sirvi* a-25 c-21 d+25
prior:sirvio a-21 d+22
prior:sister c-15 d-16
prior:six a-22 b-17 c-16 d+23
prior:sleep a-20
prior:so b-38 c-18
prior:so_far a+21 b-15 c-32
prior:sola a+26 b-19 d-23
prior:solo a+25 b-16 d-30
prior:solo_@medicine a+16 d-15
prior:somet* a-26
prior:something a-26
prior:son c-16
prior:ssri a-16 c-24
prior:st a+19 d-24
prior:start d-17
prior:start* a+20 b-19 c-18
prior:starting a+15 d-16
prior:starting_from a+15 d-16
prior:still c-15
prior:stop a-16 c-18
prior:su b-15
prior:sun d+18
prior:sure a-22 b-15 c+23 d-20
prior:take a+22 b+16 c-30 d-15
prior:take_@medicine c-18
prior:taken a+17 c-16
prior:talk a+20 b-24 c-36
prior:talk_@treat a+20 b-24 c-35
prior:talke* b-20 d-18
prior:talked b-20 d-18
prior:talked_to b-20 d-18
prior:tecito a+17 b-16 d-16
prior:ten a-19 c-17 d+19
prior:tengo a-16
prior:terap* a-15 b+18 c-16 d-16
prior:terapia a-18
prior:terapias a-15 b+18 c-16 d-16
prior:tes a+18 d-16
prior:than b-16
prior:that b-21
prior:that_is a+26 b-20 c-21 d-22
prior:the_@day d+18
prior:the_@insurer b-18 c-18 d+17
prior:the_@medicine a+16 d-20
prior:the_first a+15
prior:the_one c-24
prior:the_pain a-16 c-16
prior:the_whole d+17
prior:them a-23
prior:then a-17 d+20
prior:then_@medicine d+17
prior:therapist c-34 d+17
prior:therapy a-16 c+22 d-22
prior:there a-17 b-18 c-15 d+18
prior:they a-25
prior:thing a+21 b-16 d-15
prior:think a-19 b-21
prior:this a+24 c-29 d-20
prior:this_is a+16
prior:this_would a+23
prior:three a-43 d+35
prior:three_or a-20 b-18 c-22 d+22
prior:throu* a-17
prior:through a-17
prior:tiemp* a-16
prior:tiempo a-16
prior:time d-18
prior:tipo b+16 d-15
prior:tms a-18 d+22
prior:tms_and a-16 d+20
prior:to d-25
prior:to_@stop a-15 b+17 c-15
prior:to_@treat b-19
prior:to_a b-16
prior:to_the b-15
prior:todas a-18 b-17 c-16 d+19
prior:todav* a+33 c-23 d-32
prior:todavia a+33 c-23 d-32
prior:todo a-28 b-27 c-23 d+36
prior:toma a-17 b+21 c-17
prior:tomad* c-24
prior:tomado c-24
prior:tomado_nada a+15
prior:tome b-17 c+18
prior:tomo a-17 c-23
prior:tomo_@medicine d+16
prior:too b-20
prior:took b-27 d-17
prior:took_a c-17
prior:took_it a-18
prior:took_one d-24
prior:tough* a+16
prior:treatment a+21 c-18 d-15
prior:tres a-27 b-20 c-27 d+32
prior:tres_y a-19 d+20
prior:tried b-21 c-16 d+20
prior:tried_any a+18 d-16
prior:tried_everything a-16 b-21 c-20 d+20
prior:tried_one c-17
prior:tried_them c-15 d-15
prior:try a+16 d-16
prior:twent* a-21 c-20
prior:twice a-16 b-20 c+26 d-25
prior:two a-20 d+16
prior:two_@medicine a-21 c-17 d+24
prior:two_just a+18 d-21
prior:un c-16
prior:un_@month a+17 c-18 d-15
prior:un_monton a-21 c-16 d+23
prior:un_tiempo d-16
prior:una a+22 b-60 d-30
prior:una_@clinician d-21
prior:una_@medicine d-22
prior:una_sola a+26 b-19 d-23
prior:una_vez c+16
prior:una_y d-24
prior:unas c+17 d-18
prior:under d+18
prior:under_the d+18
prior:uno a+16 b-17 d-18
prior:usted c-18
prior:va c-25 d+16
prior:varia* d+20
prior:varias d+20
prior:veces c+23 d-25
prior:venlafaxina a-17 d+20
prior:vitamins c-16 d-20
prior:voy c-22
prior:voy_con c-15 d+16
prior:wante* a+22 b-20 c-18 d-16
prior:wanted a+22 b-20 c-18 d-16
prior:wanted_to a+18 b-20 d-16
prior:was d-16
prior:week b-17 d-19
prior:wellbutrin a+17 b-18 c-27
prior:went b-16 d-23
prior:went_to a-16 c+16
prior:what a-31 b+15
prior:what_have a-21 d+21
prior:which b+16 c-17
prior:which_ones b+16 c-17
prior:white a+15 d-17
prior:whole a-20 c-19 d+21
prior:why b+26 c-19 d-21
prior:with_a c-15
prior:work a-19 c-15 d+18
prior:worke* a-23 d+23
prior:worked a-23 d+23
prior:works a-23 d+22
prior:would a-24 b-19 c+29
prior:would_be b-18
prior:would_have b-16 c+18
prior:would_know b-19 c+15
prior:y a-35 b-19 d+32
prior:y_@clinician d+17
prior:y_@medicine a-35 b-31 c-40 d+40
prior:y_@treat b-23 c-21 d+29
prior:y_la c-24
prior:y_me a+17 c-16 d-15
prior:y_nada a-41 c-23 d+32
prior:y_ni c-18
prior:y_ninguna a-28 d+28
prior:y_ninguno a-16 d+16
prior:y_tomo d+16
prior:ya c-19 d+16
prior:ya_perdi b-20 d+17
prior:years a-24 b-20 c-32 d+38
prior:yes a-32 b-25
prior:yes_to d+18
prior:yet a+28 c-18 d-29
prior:you a-20
prior:you_guys b-17
prior:you_mean b+15
prior:you_name b-16 c-18 d+18
prior:zero a+33 b-31 c-32 d-31
prior:¿ d-19
priva* a-29 b+29 c-21 d-28
private a-22 b+25 c-20 d-26
private$ a-22 b+25 c-20 d-26
proba* b-17
probably a-32 b-37 c+28
probably$ d-27
probably_my c+26 d-23
probably_not a-21 c+23 d-19
probado d-16
probar a-16 c-16
probar$ d+15
probe a-18
probe_una d-17
problem b-16
problem__me d+15
problem__not a-16 c+19
problem_but a+15
problem_though b-15 c+15 d-15
problema$ c-21
problema__el a-17 d+17
problema__mi a-17 d+17
problema_en a-16 d+17
problemas c-34
problemas$ c-22
problemas_con d+15
problems c-35
problems__my a-19 d+19
problems_no a+22 d-22
problems_there d-17
progr* a-16 d+16
program a-16 d+16
prola* a-20 c-19 d+15
prolapse a-17
promi* a-25 c+24 d-22
pront* a-17 b-18 c+17
pronto a-17 b-18 c+17
pronto__en a-15
prost* c-16 d-29
prostate d-22
prostate$ d-17
prostate__the a-16
prote* a-22
protection a-18
prueb* b-20
prueba$ a-21 b-20
prueba__borrosa a-15 c+18 d-20
prueba__salio c-17
prueba_de b+15 c-15
prueba_salio a-19
psico* c-44
psicologa a-30 b-20 c+17
psicologo b-22
psicosis c-34
psicosis$ a-27 b+16 c-22
psicosis_posparto d+20
psiqu* a-19 b-21 c-17 d+20
psiquiatra b-21
psiquiatrico a-16 b-17 d+15
psych b-16
psych* b-17 c-33
psychiatrist b-25
psychologist d+18
psychosis a-16 c-18 d+16
psychosis: d-27
psychosis:# a-35 d+18
psychosis:#_@year c-16
psychosis:@body a+18 b-23 c-22
psychosis:@call a-15
psychosis:@call_de a-15
psychosis:@clinician a-20 b-20 c+25
psychosis:@clinician_thought b-17 c+18
psychosis:@drug a-16
psychosis:@food a-17 b+18 d-17
psychosis:@insurance a-15
psychosis:@medicine a-25 b-41 c-16 d+31
psychosis:@medicine_for a-16 b-16
psychosis:@month d+16
psychosis:@open a-22
psychosis:@pay d+15
psychosis:@person a-27 b+17
psychosis:@relative c-22 d-21
psychosis:@relative_did a+19 d-15
psychosis:@relative_had b+20
psychosis:@relative_has d-16
psychosis:@relative_is b+16 c-20 d-22
psychosis:@relative_si a+20 c-33 d-20
psychosis:@relative_the d+16
psychosis:@relative_tuvo a-16
psychosis:@relative_was c-21
psychosis:@sick a-18 c+17
psychosis:@stop c-20
psychosis:@symptom c-16
psychosis:@thanks a+23 b-25 c-17 d-19
psychosis:@year b-33 c-41 d+25
psychosis:@year_ago a-20 c-17 d+26
psychosis:a a-17
psychosis:a_manic d+15
psychosis:a_veces a-16 b-22
psychosis:a_week d+15
psychosis:about d-15
psychosis:abuela c-16
psychosis:adhd a+17 b-16
psychosis:adhd_and a+16
psychosis:after a-25 b-18
psychosis:after_my a-16 c-16 d+18
psychosis:again c-18 d+17
psychosis:ago a-22 d+17
psychosis:al a-19
psychosis:algo b-16
psychosis:all a+25 c-34 d-26
psychosis:am c-30
psychosis:am_bipolar a-21 b-29 d+31
psychosis:am_not a+28 b-25 d-18
psychosis:anos b-21 c-30 d+18
psychosis:ansie* a+17 c-16
psychosis:ansiedad a+17 c-16
psychosis:answe* a-15 b+24 c-21
psychosis:anxie* a+22 b-19 c-20 d-17
psychosis:anxiety a+22 b-19 c-20 d-17
psychosis:anyth* a+18
psychosis:anything a+18
psychosis:anything_like a+17
psychosis:as c-23 d-21
psychosis:as_mania c-16
psychosis:ask a-20 b+25 c-26 d-19
psychosis:at a-25 b-22
psychosis:at_# d+18
psychosis:bad a-16
psychosis:be a-15 b-17
psychosis:been b-24
psychosis:been_hospitalized a-16 d+16
psychosis:bien a+21 b-18 d-25
psychosis:bipolar_# a-19 b+20 c-26
psychosis:bipolar_disorder c-16 d+17
psychosis:bipolar_one a-17 c-17 d+17
psychosis:bipolar_tipo a-17 b-17 c-19 d+22
psychosis:bipolar_with d+15
psychosis:bipolaridad a-25 b-20
psychosis:borde* c-17
psychosis:borderline c-17
psychosis:born a-18 c-17 d+18
psychosis:break a-19 c-17 d+21
psychosis:brote c-16 d+18
psychosis:brother c-16
psychosis:but b-28
psychosis:but_i b-23
psychosis:but_no a+19 c-17
psychosis:but_not a+21 b-20 c-19 d-16
psychosis:by b+18 c-20 d-23
psychosis:called_it d+15
psychosis:can c-22 d-20
psychosis:can_not a+20 b-19 c-16 d-18
psychosis:casa b-17
psychosis:chart d-17
psychosis:check* a+16 c-18
psychosis:checked a+16 c-18
psychosis:clear a+15
psychosis:cloza* a-18 b-16 c-16 d+21
psychosis:clozapina a-18 b-16 c-16 d+21
psychosis:como_que d-16
psychosis:con c+20 d-26
psychosis:cosa c-15
psychosis:cosas_que c-17
psychosis:could a-16
psychosis:count a-25 b-20 c+24 d-23
psychosis:crazy c-28 d-22
psychosis:crazy_but c-16
psychosis:credit d+15
psychosis:creia d+16
psychosis:cuand* a-27 b-25 c+17
psychosis:cuando a-27 b-25 c+17
psychosis:cuent* d-19
psychosis:cuenta d-19
psychosis:dad c-16
psychosis:de d-20
psychosis:de_joven c-16 d+20
psychosis:de_la a+22 b-20 c-20
psychosis:de_que a-16 b-16
psychosis:defin* a-18 d-20
psychosis:define a-17 d-19
psychosis:define_mania a-17 d-19
psychosis:del b-23
psychosis:delus* c-18
psychosis:delusions d+18
psychosis:depre a+17
psychosis:depre* a+27 c-44 d-25
psychosis:depresion b-15 c-24
psychosis:depressed a+21 c-18 d-19
psychosis:depression a+16 c-28 d-24
psychosis:desca* a+31 b-19 c-40 d-24
psychosis:descartaron a+20 b-15 c-21 d-18
psychosis:descarto a+22 c-31
psychosis:desde b-16
psychosis:despu* a-21 b-16 d+18
psychosis:despues a-21 b-16 d+18
psychosis:despues_de a-15
psychosis:diagn* b-35
psychosis:diagnosed b-21
psychosis:diagnosticada d+16
psychosis:diagnosticaron c-21
psychosis:diagnosticaron_bipolaridad d+17
psychosis:diagnostico d-16
psychosis:did b-24
psychosis:dijer* a-17
psychosis:dijeron a-17
psychosis:dijeron_que c+15
psychosis:dijo a-22
psychosis:dijo_que a-19 c+18
psychosis:dio d+23
psychosis:dio_psicosis d+15
psychosis:disor* b-26
psychosis:disorder b-26
psychosis:do a-27 b+21
psychosis:do_not a-24
psychosis:doctor a-32
psychosis:does a-35 c+21 d-29
psychosis:does_postpartum b-24 c+24
psychosis:dos a-19 c-15 d+20
psychosis:down b-17 c-15
psychosis:droga* b-16 c+21 d-19
psychosis:drogas c+17 d-17
psychosis:dx c-16
psychosis:el a-22 d+21
psychosis:el_@clinician c-24 d+18
psychosis:en a-18
psychosis:en_el a-21
psychosis:en_la c-17 d+18
psychosis:en_mi d-22
psychosis:episo* b-25 c-21 d+25
psychosis:episodios d+16
psychosis:episodios_maniacos d+16
psychosis:es c-27 d-22
psychosis:es_bipolar b+18 c-19
psychosis:es_el a+19 b-15
psychosis:esa c-17
psychosis:esa_palabra c-17
psychosis:escuc* c-17 d+19
psychosis:eso c-26 d-19
psychosis:eso_lo c-19
psychosis:eso_no a+24 b-24 c-20
psychosis:eso_nunca a+17 c-18
psychosis:esqui* a-17 c-47 d+19
psychosis:esquizoafectivo a-22 b-20 c-29 d+31
psychosis:esquizofrenia c-28
psychosis:estab* a-18 c-18 d+18
psychosis:estaba a-17 d+15
psychosis:estan a-25 c+16 d-24
psychosis:estan_evaluando a-20 b-17 c+22 d-19
psychosis:estoy c-33 d-23
psychosis:estoy_loca a+19
psychosis:estoy_triste c-16
psychosis:estre* a+19 d-18
psychosis:estres a+19 d-18
psychosis:estres_postraumatico a+15
psychosis:estuve b-21
psychosis:estuve_internada d+15
psychosis:evalu* b-29 c+21 d-32
psychosis:evaluando a-20 b-17 c+22 d-19
psychosis:evaluaron a+18 c-18 d-15
psychosis:ever a+19
psychosis:every d+18
psychosis:ex a-28 b+24 d-24
psychosis:ex_would b+17 c-16
psychosis:exact* b-20 c+20
psychosis:exactly b-20 c+20
psychosis:famil* b+16
psychosis:fever a-17 c+16
psychosis:filli* d-15
psychosis:filling d-15
psychosis:first a-16 c-15
psychosis:for_a a-18
psychosis:for_bipolar d-16
psychosis:for_it c-16
psychosis:for_mania b-29 c-21
psychosis:for_psychosis d+17
psychosis:formu* c-16 d-21
psychosis:from b-23
psychosis:get a-18 c-17 d+16
psychosis:got a+18 b-21 c-15
psychosis:gracias a+19 b-18 d-16
psychosis:grand* a+16 d-16
psychosis:ha a+18 c-18
psychosis:habla* a-19 b-19 d+17
psychosis:hablar a-15
psychosis:hace c-28
psychosis:hace_@year c-18 d+25
psychosis:had b-19
psychosis:had_a a-15
psychosis:had_some a-17 c+15
psychosis:had_that c-15
psychosis:had_the a+15
psychosis:hallu* b-15
psychosis:hallucinated d-15
psychosis:have a+24 b-36 c-24
psychosis:he b-32
psychosis:hear b-18 d+17
psychosis:hear_things c-21 d+20
psychosis:heard b-24
psychosis:heard_things d+16
psychosis:heard_voices c-16
psychosis:hears a-15
psychosis:hermano c-26
psychosis:hijo c-22 d+20
psychosis:him c-18
psychosis:hipom* b-18
psychosis:hipomania b-18
psychosis:his d-16
psychosis:histo* a+16
psychosis:hospi* a-34 d+19
psychosis:hospital a-24
psychosis:hospitalized a-20 c-16 d+25
psychosis:hospitalized_for a-17 d+19
psychosis:hypom* a-17 b-28
psychosis:hypomania a-18 b-25 c+27
psychosis:hypomanic d+15
psychosis:i a-20
psychosis:i_am c-30
psychosis:i_get a-18 c-17 d+16
psychosis:i_had b-20 c+16 d-24
psychosis:i_have a+25 b-36 c-27
psychosis:i_see a-17 c+17
psychosis:i_used c-16 d+16
psychosis:i_was a-32 b-29
psychosis:in a-27 d+19
psychosis:in_# a-20 b-21 d+20
psychosis:in_my b-28
psychosis:ingre* d+18
psychosis:inter* a-16 b-29
psychosis:internada b-18
psychosis:internaron b-17 c-15
psychosis:is d-34
psychosis:is_bipolar b+16 c-21
psychosis:is_it a+20 b-17 c-19 d-20
psychosis:is_psychosis a-18 b+23
psychosis:is_schizo b+19 d-20
psychosis:is_that b-17 c+18
psychosis:is_the c-20 d-16
psychosis:it_is b-19 c-24
psychosis:it_was a-21
psychosis:jaja d-21
psychosis:jamas a+30 b-30 c-28 d-25
psychosis:joven b-17 c-23 d+25
psychosis:just a+47 b-39 c-42 d-42
psychosis:kids d-16
psychosis:kind b-16 c-17
psychosis:know b-18
psychosis:know_what b-15
psychosis:la a+17 b-30 c-17
psychosis:la_@body a+16 d-16
psychosis:las a-25 c-26
psychosis:las_voces c-16 d+16
psychosis:last c-27 d+16
psychosis:last_@year a-15
psychosis:le c-20
psychosis:life c-16
psychosis:like a+22 d-18
psychosis:like_that a+16
psychosis:lithium a-22 b-15
psychosis:litio d+19
psychosis:lo_descarto a+22 c-31
psychosis:lo_mio a+17 b-16
psychosis:loca c-27 d-16
psychosis:loco c-23 d-22
psychosis:lol c-17
psychosis:los a-17
psychosis:mania a-37 b+16 c-33 d+19
psychosis:mania* d+17
psychosis:mania_de b+23 c-20 d-21
psychosis:mania_si a-16 b-18 c-20 d+19
psychosis:maniacos d+16
psychosis:manic a-31 b-38 c-51 d+46
psychosis:manic_once c-21 d+16
psychosis:mas c-32
psychosis:maybe a-21 b-20 c+29
psychosis:mdd a+16
psychosis:me a-18
psychosis:me_diagnosticaron c-21
psychosis:me_dijeron a-16
psychosis:me_dio d+23
psychosis:me_estan a-16 d-21
psychosis:me_evaluaron a+18 c-18 d-15
psychosis:me_for b-18 c-18
psychosis:me_ha a+18 c-18
psychosis:me_in c-16
psychosis:me_lo b-22 d-17
psychosis:mean b+16 c-19
psychosis:meds b-18 c-23
psychosis:mi d-20
psychosis:mi_@clinician b-26
psychosis:mi_@relative c-17
psychosis:mi_ex b+15 c-16
psychosis:mind a+16 c-28 d-28
psychosis:minds a+21 b-18 c-17 d-23
psychosis:mio a+17 b-16
psychosis:mio_es a+17 b-16
psychosis:mother b+16 d-18
psychosis:my_@clinician a-23 b+16 d-17
psychosis:my_@medicine a-19 c-19 d+19
psychosis:my_@relative c-38
psychosis:my_chart d-17
psychosis:my_ex a-27 b+17 d-21
psychosis:my_old b-17 c+20 d-18
psychosis:my_right a+16 d-16
psychosis:nada b-24 d-18
psychosis:nada_de a+22 c-18
psychosis:nada_mas c-18
psychosis:nah a+18
psychosis:name a-21 c+18
psychosis:negat* a+21 c-15 d-16
psychosis:negativo a+15
psychosis:nerve* a+17
psychosis:nerves a+17
psychosis:nervi* c-17
psychosis:nervios c-17
psychosis:never b-37 d-27
psychosis:never_again c-18 d+17
psychosis:never_ever a+16
psychosis:never_had a+26 b-15 c-20 d-15
psychosis:never_heard a+21 c-16
psychosis:never_seen a+16
psychosis:ni a+27 c-25 d-23
psychosis:ni_una a+19 c-19 d-16
psychosis:nightmares c-22 d-16
psychosis:ningu* a+16
psychosis:ninguna a+16
psychosis:no d-16
psychosis:no_eso a+17 c-15
psychosis:no_estaba d+16
psychosis:no_estoy a+25 b-17 c-20 d-19
psychosis:no_me b+17 d-25
psychosis:no_mi a+18 c-15 d-17
psychosis:no_never a+26 c-20 d-15
psychosis:no_nunca a+16
psychosis:no_se b-30 c+25 d-17
psychosis:no_sleep a-16
psychosis:no_tengo b-19 d-20
psychosis:no_voices a+18 d-15
psychosis:nobod* a-18 c+16
psychosis:nomas a+26 b-19 c-27 d-23
psychosis:none a+15
psychosis:nope a+18
psychosis:not a+16 c-20 d-27
psychosis:not_crazy a+16
psychosis:not_me a+24 b-18 c-19 d-16
psychosis:not_say c-17 d-18
psychosis:not_sure c+17
psychosis:not_that a+22 b-17 c-25
psychosis:not_there c-17
psychosis:nothi* b-21
psychosis:nothing b-21
psychosis:nunca b-34 d-44
psychosis:nunca_he a+16 c-15
psychosis:nunca_me b-16 d-24
psychosis:of_that b-17 d-19
psychosis:of_the c-17
psychosis:offic* a-21 c+21
psychosis:oi b-15 c+19
psychosis:oia a-23 b-20
psychosis:oia_voces a-21 b-17
psychosis:oigo a-26 b-22 d+15
psychosis:oigo_voces c-21 d+21
psychosis:old a-15 b-22 c+24 d-21
psychosis:old_@clinician a-18 b-22 c+24 d-20
psychosis:on b-19 d-16
psychosis:on_@medicine a-20 b-18
psychosis:on_the b-21
psychosis:once a-39 b-33 c+17
psychosis:one a-15
psychosis:only a+37 b-24 c-26
psychosis:only_the a+16 d-16
psychosis:only_when a-17 c-17 d+19
psychosis:otra c-15
psychosis:otro b-17 d-18
psychosis:out d-30
psychosis:out_bipolar b-19 d-25
psychosis:out_of a-16
psychosis:palab* a-24 b+25 d-23
psychosis:palabra c-17
psychosis:palabras a-18 b+18 d-17
psychosis:panic a+15
psychosis:paran* a-17 c+16
psychosis:paranoid a-17 c+16
psychosis:patie* d+16
psychosis:patient d+16
psychosis:pero b-17 d-24
psychosis:pero_no b-17
psychosis:pero_yo a+15
psychosis:perso* c-23
psychosis:person b+15
psychosis:personal a-16 b+16
psychosis:por b-21 c-16
psychosis:por_mania b-16
psychosis:pospa* d+20
psychosis:posparto d+20
psychosis:possi* c+17
psychosis:postp* b-27 c+20
psychosis:postpartum b-27 c+20
psychosis:postr* a+15
psychosis:postraumatico a+15
psychosis:pregu* a-24 b+16 d-17
psychosis:psico* c-39
psychosis:psicosis c-34
psychosis:psicosis_posparto d+20
psychosis:psiqu* a-16 b-17 d+15
psychosis:psiquiatra b-29
psychosis:psiquiatrico a-16 b-17 d+15
psychosis:psych b-16
psychosis:psych* b-17 c-33
psychosis:psychiatrist b-18
psychosis:psychosis a-16 c-18 d+16
psychosis:psychotic b-18 c-30 d+21
psychosis:psychotic_break a-15 c-17 d+19
psychosis:ptsd a+28 b-26 d-25
psychosis:ptsd_and a+16
psychosis:ptsd_only c-16
psychosis:punto b-17 d-17
psychosis:puso b-16
psychosis:put a-15
psychosis:que a-37 c+17 d-22
psychosis:que_era b-18
psychosis:que_es a-18 b+19 d-19
psychosis:que_no a-18 b-23
psychosis:que_se b-16 c+18
psychosis:que_significa d-18
psychosis:quien b-15 c+17
psychosis:quien_sabe b-16 c+21
psychosis:quier* b+16 c-16
psychosis:real c-18
psychosis:reali* c-19
psychosis:reality c-15
psychosis:right a+16 d-16
psychosis:right_mind a+16 d-16
psychosis:rule a-16
psychosis:rule_out a-16
psychosis:ruled a+30 b-16 c-32 d-25
psychosis:ruled_out a+24 b-16 c-23 d-20
psychosis:sad a+25 b-18 c-20 d-24
psychosis:sad_not a+23 b-18 c-17 d-21
psychosis:said a-17 c+18
psychosis:sane a+29 b-27 c-28 d-28
psychosis:saw c+19 d-15
psychosis:saw_things c+18 d-15
psychosis:say b+25 c-22 d-26
psychosis:say_i c-16 d-16
psychosis:say_yes b+16 d-15
psychosis:says a-31 c+23 d-21
psychosis:schiz* a-37 c-52 d+42
psychosis:schizo a-28 c-22 d+20
psychosis:schizoaffective a-23 b-23 c-29 d+32
psychosis:schizophrenia c-22
psychosis:se a-24 b-24 c+31 d-28
psychosis:se_que b-22 c+16
psychosis:see d-16
psychosis:seen a+18
psychosis:sees a-20
psychosis:seman* c-16 d+17
psychosis:shado* c+16
psychosis:shadows c+16
psychosis:si b-16
psychosis:si_soy c-15 d+19
psychosis:si_yo a+24 c-21
psychosis:signi* d-18
psychosis:significa d-18
psychosis:since a-15 c-20 d+20
psychosis:sister a+19 b-15
psychosis:sleep b-20
psychosis:so a-22
psychosis:solo a+31 b-21 c-24 d-19
psychosis:sombr* d-15
psychosis:sombras d-15
psychosis:some a-17
psychosis:somet* a-28 b-26
psychosis:sometimes a-30 b-26
psychosis:son a-22 c-22
psychosis:soy a-19 b-21 c-29 d+24
psychosis:soy_bipolar a-19 b-21 c-29 d+24
psychosis:spent d+16
psychosis:steroids d+17
psychosis:still a-18
psychosis:strai* a+17 b-17 c-16 d-15
psychosis:straight a+17 b-17 c-16 d-15
psychosis:stuff a-15 b-22 c+20
psychosis:sure c+20
psychosis:surge* c+18 d-15
psychosis:surgery c+18 d-15
psychosis:suspe* a-18 c+21
psychosis:take d+16
psychosis:talk c-15 d-15
psychosis:talki* a-16
psychosis:talking a-16
psychosis:tdah a+18 c-18 d-17
psychosis:tengo_esquizofrenia d+24
psychosis:that d-18
psychosis:that_is a+16 d-26
psychosis:the_hospital a-16
psychosis:the_patient d+16
psychosis:the_whole b-21
psychosis:then a-19 c+20 d-19
psychosis:therapist a-19 b-17 c+21
psychosis:they b-19
psychosis:they_called d+15
psychosis:they_never a-21 c+21 d-16
psychosis:thing* b-23
psychosis:things b-23
psychosis:things_sometimes c-21 d+20
psychosis:things_that c-20
psychosis:think* a-20
psychosis:thinking a-15 d+15
psychosis:this c-20 d-17
psychosis:those a+17 d-19
psychosis:thoug* a-29
psychosis:thought a-29
psychosis:three a+16
psychosis:time b-19 c+17 d-17
psychosis:tipo a-21 b-20 c-22 d+26
psychosis:tipo_# c-15 d+20
psychosis:to a-21
psychosis:to_be c+19 d-16
psychosis:to_hear c-16 d+16
psychosis:toc a+17
psychosis:told a-26 b-24 c+17
psychosis:told_me a-19
psychosis:tomo d+16
psychosis:tomo_@medicine d+17
psychosis:trast* b-24 c-23 d+21
psychosis:trastorno b-24 c-23 d+21
psychosis:trastorno_bipolar a-20 b-16 c-16 d+22
psychosis:tres b-21
psychosis:trist* a+22 b-19 c-24 d-15
psychosis:triste a+17 c-22
psychosis:tristeza a+15
psychosis:tuve a-18 b-21 c-30 d+30
psychosis:twice b-17 c-21
psychosis:two c-23
psychosis:un a-22 b-16
psychosis:un_@clinician a-18 c+21
psychosis:un_brote d+17
psychosis:una a-20 b-32
psychosis:una_vez b-28
psychosis:unos c+16
psychosis:used a-20 b-20
psychosis:used_to a-19 b-19
psychosis:veces a-16 b-23
psychosis:veces_oigo d-16
psychosis:veia a-20 b-22
psychosis:veia_cosas b-16
psychosis:vez a-18 b-31
psychosis:vi a-17 b-21
psychosis:vi_cosas a-17 b-21
psychosis:visio* b-18 d-19
psychosis:visions d-15
psychosis:voces b-19
psychosis:voces_cuando c-23 d+22
psychosis:voice* b-30 c-35 d+20
psychosis:voices b-30 c-35 d+20
psychosis:was a-43
psychosis:was_# c-20 d+22
psychosis:was_in a-17
psychosis:went a-21 b-16 c-23 d+22
psychosis:what d-25
psychosis:what_is d-25
psychosis:when a-33
psychosis:when_i a-30
psychosis:whole b-21
psychosis:will a-20 b+21
psychosis:with c-15
psychosis:wonde* a-16 c+18
psychosis:wondered a-16 c+18
psychosis:words d-18
psychosis:would b+18 c-19 d-16
psychosis:would_say b+17 c-16
psychosis:wow a-20 b+20 c-20 d-17
psychosis:y a+26 b-20 c-29
psychosis:y_otro a-17 c+19
psychosis:yeah a-17 d+24
psychosis:year a-22 b-15 d+21
psychosis:years c-19
psychosis:yes a-19 c-32 d+17
psychosis:yo a+25 b-20
psychosis:yo_jamas a+16
psychosis:yo_no a+34 b-26 c-32 d-19
psychosis:you b+23 c-27 d-20
psychotic b-18 c-30 d+21
psychotic$ a+18 d-19
psychotic_break a-15 c-17 d+19
pt b-18 c-16
ptsd a+28 b-26 d-25
ptsd_and a+16
ptsd_only c-16
puede b+22 d-28
puede$ a+21 b-27 d-17
puede* a-20
puede_@call a-18 b+19 c-18
puede__@clinician a-16
puede__@relative a-27
puede__en a-19 b+23 c-17 d-21
puede__la c-18 d-16
puede__me c+16
puede__mi a-25
puede__si b-22 c+26
puede__una a-15 b+15
puede_en c-19
puede_escribir b+16 c-16 d-23
puede_que a-21 b-32 c+37 d-20
puede_ser a-26 d-30
pueden a-20
puedo a-41 b+25
puedo$ a-20 b-39
puedo_@call a-17 c-17
puedo_@drive d-23
puedo_@eat b+20 d-17
puerta a-21 c-19
pues a-22
pues$ a-26 b-27 c-21 d+27
pues__si a-15
pues_tengo c-15
puest* c-36
puesto c-36
puesto$ c-21 d-19
puesto_que b-17 c-22 d+20
puked a-19
pulled__driveway a-16 d+16
pulled__the a-16 d+16
pulled_in a-16 d+16
pulse* a-17 d+17
pulsera a-17 d+17
pump a-26 b-25 c-26 d+30
pumpi* a-22 c-22 d+23
pumping a-19 c-20 d+19
punto b-32 d+15
punto$ b-23 c-37 d+16
pura b-16 c-21
puras a+20 b-17 c-19 d-17
puro a+26 c-42 d-26
puro_@drink a+27 b-29 c-22 d-25
puro__ni c-17 d-16
puro__y c-18 d-20
puros a+24 b-20 c-26 d-19
puse a-30
puse_bien a-18 c-15 d+18
pusie* b-15
pusieron b-15
pusieron$ c-24
pusieron__en a-22 d+22
pusieron__me d-17
pusieron_cuando d-17
pusieron_en c+16
put a-24
put$ d-17
put__down a-16
put__in c-25 d+21
put__the c-19 d+17
put_me a-16
que a-35 b+41 d-30
que$ a-24 b+33 d-46
que_@insurer a+22 b-40 c-27
que__# a-24
que__@call a+20 b-23 d-16
que__@clinician a-15
que__@relative b-22
que__a b-26
que__como c-18
que__de b+24 d-30
que__dicho a+16
que__el a-26
que__en c+17
que__es a+19 d-28
que__eso a-31
que__esta c-15
que__estaba a-17
que__fue b-20
que__hace a-24 b+25 c-21 d-25
que__hasta a+15 b-18
que__hay a-15 d-19
que__hayan a+16
que__la d-21
que__lo b-24 d-17
que__manana c-15
que__me a-26
que__mi b-24 c+27 d-17
que__mis b-18 c+17
que__no b-15
que__pero b-21 c+18 d-18
que__por b+18 c-21 d-18
que__problema d-16
que__pusieron b-16
que__que a-22 b+17 d-26
que__quedo b-16
que__recojan a+15 c-16
que__sabe a-19
que__se c-19
que__sepa b-20 d-18
que__si a+15 b-18 d-25
que__soy b-18
que__un d-16
que__una b-21
que__ver c-19
que__voy b-17 c-21 d+18
que__y b-19 c+17
que__ya d-19
que__yo a-23 b-33 c+35 d-16
que_buscar b-16
que_dos d-18
que_el b-16
que_entrar c-16
que_era b-28 d-20
que_es a-21 b+19 d-23
que_esta a-17
que_estoy d-23
que_frio a-17 b+20 c-20 d-19
que_hacer a-17
que_hora c-17
que_le b-19
que_llego d-19
que_llevo a-24 b+23 c-22 d-20
que_los a-18 b-17 d+18
que_me b-20
que_mi b-23
que_nadie b-17 d-18
que_necesita b+15
que_necesito b+18 d-16
que_no a-21
que_otra b-24
que_pasa b+16 d-17
que_paso b-17 d+17
que_pregunta a-19 b+20 c-19 d-17
que_repetir c+15
que_se a-16 c+23
que_si a-21 b-21 c+16
que_significa d-20
que_tengo b-17
que_tiene c-23
que_tipo a-24 b+23 c-20 d-22
que_ver c+18 d-35
que_viene c-18
que_voy b-15 c-22 d+17
que_ya a-21 b-22
que_yo c-16
queda b-20
queda__temprano a+16 c-16 d-15
queda_muy a+16 c-16 d-15
quedan d+16
quede a+20 b-22 c-28
quede_sin a+18 d-18
quedo c-18 d-27
quest* a-28 b+30 c-44
question b+22 c-34 d-25
question$ b+15 c-29 d-32
questions a-31 b+16 c-23
questions$ a-18 b+18 c-21
quien a-27 b+23 c+23 d-38
quien$ b-23 c+16 d-29
quien__@fetch c-22
quien__a d-18
quien__esto b+17 c-16
quien__mi a-21 c-20
quien_es a-16 b+23 c-22
quien_me c-24
quien_pregunta b+17 c-23
quien_quita a-26 b-29 c+28 d-25
quien_sabe a-26 b-43 c+37 d-24
quier* a-20 b+30 c-19
quiera b-17 c-19
quieren a-24 b+24 c-28 d-15
quieren$ c-18
quieren_saber a-15 b+19 c-18 d-17
quiero b+23 c-33
quiero_@call b+17
quiero__se d-16
quinc* a+31 b-23 c-22 d-33
quince a+26 b-18 c-20 d-27
quit c-15
quita a-27 b-30 c+31
quita* b-25
quitaron d-22
quitaron_la d-20
quite c-33
quite* a+17 d-16
quito b-16 d-17
quito$ d-19
quiza a-27 b-26 c+27 d-25
quiza$ a-24 b-22 c+24 d-23
quiza* a-28 b-32 c+36 d-35
quizas a-28 b-32 c+36 d-35
quizas__@relative c+18
quizas_un c+19
rain b-27
rajo a+21 b-18 c-22 d-18
rajo$ a+21 b-18 c-22 d-18
ran a+25 b-17 d-24
rapid* c+18 d-16
rapido c+18 d-16
rara b-21 d-24
rarel* a+21 b-21 c-21 d-19
rarely a+21 b-21 c-21 d-19
rate a-23 b-21
rathe* b+22 c-38 d-36
rather b+22 c-38 d-36
rather__did a+20
rather__not a+17
rather__say a-20 b+18 c-18
rather__that a-17 b+20 c-16 d-18
rather_not a-21 b+24 c-27 d-21
rather_you a+34 b-31 c-22 d-27
ratit* a-19
ratito a-19
rato c-20
rato__de a-16 d+17
rayit* a-23 b-15
rayitas a-19 d+20
reacc* b-26
reaccion b-18
reaccion$ a+20 c-18
reaction$ d-21
reactions a+18 c-16 d-17
reactions$ a+18 c-16 d-17
read d-21
ready a-29 c-28 d+33
ready$ a-22 c-23 d+24
ready__you a-15 d+19
reali* c-21
reality c-15
reall* b-16
really b-16
reaso* a-21 d+19
reason a-21 d+19
recai a-27 b-16 c-17 d+30
recai* d+17
recai_en a-22 d+24
recaida d+17
recal* a-25 b-22 c+27 d-22
recall a-25 b-22 c+27 d-22
recall$ a-22 b-18 c+24 d-20
recetas a-19
reche* c+22 d-20
recheck c+19 d-16
recie* c-18
recien c-18
recien$ c-16
recoge a-20
recoj* a+22 b-18 c-18 d-21
recojan a+15 c-16
recojan$ a+15 c-16
recor* d-27
records a-19 d-21
recov* a-24 d+21
recovery a-17
recue* a-27 b-17 c+22
recuerdo a-26 b-17 c+21
recuerdo$ a-19
recur* c-18 d+20
red a-16
refus* a+17 c-16 d-15
regis* b-16 c+15 d-17
regla b-22 d-25
regla$ a+17 d-17
regre* b-18 c-19
regreso b-18 c-19
rehab a-35 c-22 d+33
rehab$ a-24 d+21
rehab* a-22 b-18 c-23 d+25
rehabilitacion a-22 b-18 c-23 d+25
rehabilitacion$ a-19 b-17 c-22 d+21
relap* a-27 c-16 d+28
relapsed a-22 d+24
relat* d-15
related d-15
reloj a+23 c-20 d-21
reloj$ a+23 c-20 d-21
remed* a+22 b-22 c-21 d-20
remedios a+22 b-22 c-21 d-20
remem* a-25 b-37 c+33 d-22
remember a-22 b-35 c+26
remember$ b-23 c+21 d-20
remembers c+16 d-20
remembers$ c+16 d-20
repea* a-24
repeat a-20 b+16
repet* a-19 c+15 d-17
repetir a-19 c+15 d-17
repit* a-25 b+20 c-20
repite a-20 c-18
repite_la b+15
repor* c-19 d-18
reque* a+21 b-24 d-21
request a+21 b-17 c-20 d-20
requi* b+18
respi* b-21 c-22
respirar a-16 c-16 d+18
respo* a-29 b+28 d-18
responder a-24 b+23 c-16
responder$ a-20 b+20 c-16
rest a+19 c-18 d-25
rest_is a+17 d-20
resul* a-31 b-34 c+36 d-29
resultado b-18 c+17
resultados a-16 c+18 d-18
results a-21 b-20 c+24 d-23
retir* a-29 b-22 d+26
retired a-29 b-22 d+26
retra* a-36 b-25
retraso a-36 b-25
retraso$ a-31 b-24 c+15
retraso_de c-16 d+16
revis* b-21 c+22 d-34
revisado a-18 c+19
reviso a+21 c-16 d-21
rezar b-17 d-16
rhyth* a-18 b-16
rhythm a-18 b-16
ride b-30
ride: b-23
ride:# a-36 b+18
ride:@animal a+19 d-21
ride:@call a-21 b+18 d-19
ride:@cancel a+32 c-16 d-32
ride:@day a-25 b-25 c+36 d-29
ride:@door a-21 b-18 c-19 d+20
ride:@drive b-24 c-72
ride:@drive_me b-21 c-19 d+20
ride:@drive_y a+17
ride:@drive_yo c-20
ride:@fetch b-35 c-18 d+16
ride:@fetch_mi a-20
ride:@food c-23
ride:@howmuch a-21 b+24 c-28 d-22
ride:@insurer b-30 c-20 d+26
ride:@insurer_a c-16 d+22
ride:@insurer_mi a-21 d+20
ride:@late b+16 c-16
ride:@parking a-17 c-20
ride:@person b-30
ride:@place a-23 b+17
ride:@relative a-30 b-55 d+34
ride:@relative_@drive a-32 b-20 c-27 d+36
ride:@relative_@insurer a-15 d+15
ride:@relative_and a-21 b-19 c-23 d+24
ride:@relative_aunque d+15
ride:@relative_can b-31 c+27 d-22
ride:@relative_de a-18
ride:@relative_dijo a-15 d+22
ride:@relative_does a+18 d-17
ride:@relative_el d+19
ride:@relative_has a-21 b-15
ride:@relative_if c+25 d-24
ride:@relative_in a-22 b-21 c-25 d+26
ride:@relative_is b-28
ride:@relative_me b-28 c-18
ride:@relative_no a+25 b-27 d-22
ride:@relative_pidio a-17 d+18
ride:@relative_puede a-19 b-17
ride:@relative_said a-34 b-29 c-27 d+34
ride:@relative_se a+17 b-25 d-16
ride:@relative_si a-30
ride:@relative_tiene b-16 c-16
ride:@relative_trabaja a+17 c-25
ride:@relative_was a+25 c-16 d-26
ride:@relative_will a-22 c-49 d+35
ride:@relative_ya c-16
ride:@ride b-21 c-28
ride:@sick a+18 c-20
ride:@stop a-25 b-21 c+26 d-22
ride:@vehicle a+35 c-47 d-43
ride:@vehicle_count a-20 b+26 c-22
ride:@vehicle_home a+19 b-18
ride:@vehicle_ok a-17 b+15
ride:@vehicle_or a-17 c+18
ride:a d-23
ride:a_@fetch b-20 c-24
ride:a_@ride c-19 d+19
ride:a_@vehicle a-18 d-21
ride:a_buscar d+15
ride:a_car a-24
ride:a_mi c+22 d-32
ride:a_nadie a+26 c-26
ride:a_pata a+15 c-17
ride:a_pie a+26 b-20 c-25 d-25
ride:a_ver a-21 b-21 c+19
ride:able d-16
ride:able_to d-16
ride:aca c-16
ride:acaba c-16
ride:acaba_de c-16
ride:afuer* a-15 d+17
ride:afuera a-15 d+17
ride:ahi a-20
ride:aide a-25 b-24 c-31 d+31
ride:algui* a-29 b-21 c+33 d-27
ride:alguien a-29 b-21 c+33 d-27
ride:all b-37 c-40
ride:all_set a-32 b-16 c-17 d+31
ride:alone a+28 b-19 c-26 d-28
ride:alone_and a+16 d-16
ride:am b-38
ride:am_coming a+17 d-16
ride:amiga d-16
ride:an d-21
ride:and c-38
ride:and_i c-17
ride:and_if a-16 c-15 d+16
ride:and_my a+17 d-15
ride:and_she c-17 d+19
ride:ando b-21 d-30
ride:ando_a a+21 c-21 d-20
ride:answe* a-23 b-18 c+27 d-24
ride:answer a-15 c+18
ride:answered a-16 c+17 d-16
ride:any a+20
ride:any_more a+17
ride:anybo* d-23
ride:anybody d-23
ride:anyon* a+18 c-21
ride:anyone a+18 c-21
ride:anyone_here a+17 c-16
ride:are c-30
ride:are_you b+17
ride:aroun* b-20 c+18 d-28
ride:around b-20 c+18 d-28
ride:arreg* b-15 d+16
ride:arreglado b-15 d+16
ride:ask b-32 d-23
ride:asked a-19 b-19 c+21 d-19
ride:askin* a-18 b-18 c+22 d-23
ride:asking a-18 b-18 c+22 d-23
ride:asking_around a-17 b-16 c+21 d-22
ride:at b-18
ride:aun a-20 c+23 d-15
ride:aun_no c+18
ride:aunqu* d+15
ride:aunque d+15
ride:away c-18
ride:baile* a+17 d-18
ride:bailed a+17 d-18
ride:be c-29
ride:be_able a-16 c+18
ride:be_by a+17 c-15 d-17
ride:be_there a-18
ride:been a+19 c-17
ride:bf a-22 c-17 d+23
ride:bike a+25 b-21 c-16 d-20
ride:block* a+16
ride:blocks a+16
ride:boss a-15
ride:both a-19
ride:boy a-18 b-16 c-16 d+20
ride:bring a-21 c-21 d+18
ride:bring* a-21 b-17 c-23 d+23
ride:bring_me a-19 c-17 d+23
ride:bringing a-18 c-19 d+19
ride:broke a+17 c-16 d-16
ride:brother a-23 b-19
ride:buddy a-17
ride:bus c-25 d-17
ride:busca a-22 c-16 d+19
ride:busca* a-31 b-25
ride:buscar a-20 b-17
ride:but b-22 c-18
ride:but_he a+22 c-22 d-17
ride:but_i a-17
ride:but_my a-17 c-26 d+21
ride:by a+16 b-25 d-20
ride:by_myself a+25 c-16 d-23
ride:call a-20 b+18 d-20
ride:calle* d-15
ride:called d-15
ride:can b+24 d-27
ride:can_@drive a-16
ride:can_find c+17
ride:can_i a-34 b+27 c-17
ride:can_not a+27 c-48
ride:can_they a-20 b+17
ride:cancelo a+24 d-24
ride:capaz a-17 c+21 d-20
ride:car c-35
ride:care a-17 c-20 d+18
ride:care_of a-17 c-20 d+18
ride:carnal a-24 b-18 d+19
ride:carro a+15 c-39
ride:carro_y d+15
ride:casa b-17
ride:check* a-17 c+22 d-20
ride:checking a-17 c+22 d-20
ride:chofe* c-17
ride:chofer c-17
ride:churc* a-24 b-22 c-22 d+24
ride:church a-24 b-22 c-22 d+24
ride:church_is c-16
ride:claro c-17 d+23
ride:claro_mi c-17 d+23
ride:clinica a-17 b+18 d-17
ride:comadre a-17
ride:come c-26
ride:comes c-17
ride:comin* b-16 c-19
ride:coming b-16 c-19
ride:con c-17 d+22
ride:con_mi a-24 c-27 d+29
ride:confi* a-28 b-20 c+18
ride:confirma c+15 d-15
ride:confirmed a-19 c-22 d+22
ride:confirmo c+15 d-16
ride:conmi* d+17
ride:conmigo d+17
ride:conoz* a+15
ride:conozco a+15
ride:conse* b-16 c-19
ride:consegui b-16 c-19
ride:consi* b-22 d-27
ride:consigo d-17
ride:conte* c+16
ride:contestado a-15
ride:could a+17 d-20
ride:could_not c-17
ride:count a-21 b+27 c-23
ride:cousin a-25 b-19 d+24
ride:cover* a-27 b-17 c-29 d+30
ride:covered a-27 b-17 c-29 d+30
ride:creo c+18
ride:creo_que c+18
ride:cuadr* a-17 d+16
ride:cuanto a-20 b+23 c-26 d-21
ride:cuent* a+15 b-20 c-20
ride:cuento c-18
ride:cuento_con c-18
ride:cunada a-27 b-23 d+21
ride:cunado a-20 c-19 d+24
ride:dad a-20 b-30 c-35 d+32
ride:dads a-17 d+18
ride:daughter b-16 c-16 d+18
ride:day b-25
ride:de b-25
ride:de_la b-18 d+16
ride:de_mi a-18 d+16
ride:deja a-15
ride:deje a-25 b-21 c+26 d-22
ride:del a-16
ride:depen* a-23 b-24 c+27 d-23
ride:depende c+18
ride:depends b-18 c+19 d-16
ride:desca* c+17 d-17
ride:descansa c+17 d-17
ride:dia b-22
ride:dia_para d+15
ride:digo b-17
ride:dije c-17
ride:dijo a-18 d+21
ride:dijo_que a-18 d+21
ride:do b+21
ride:do_i b+16
ride:do_it c-20
ride:do_not d-23
ride:do_they b+19
ride:does b+36 c-34 d-17
ride:does_my b+17
ride:does_not b-16
ride:donde a-18 b+21 c-22 d-16
ride:down c-19
ride:drive a+25 c-41 d-24
ride:drive* c-19
ride:driver c-15
ride:drives a-15 b-20 c-18 d+18
ride:driving a-19 b-38 c-34 d+29
ride:el a-17
ride:el_@day a-19 c+26 d-25
ride:el_@relative a-28 c-21 d+33
ride:el_@vehicle a+19
ride:el_dia a-20 d+22
ride:ella a+15 d-19
ride:en d-33
ride:en_@vehicle c-19
ride:en_eso a-26 b-20 c+25 d-21
ride:en_la d-19
ride:en_mi a+25 b-18 c-23 d-21
ride:es a-19 b+27 c-21 d-26
ride:ese a+19 b-19 d-20
ride:ese_dia a+20 b-18 d-20
ride:eso a-28 b-23 c+21
ride:esper* a-29
ride:espera a-20 c-19 d+24
ride:esposa c-25
ride:esposo b-29 c-20
ride:esta c-27 d-19
ride:esta_en d-17
ride:este a+18 d-15
ride:este_pais a+18 d-15
ride:estoy b-34 c+30 d-40
ride:estoy_viendo a-19 c+21 d-17
ride:every* a+21 b-20 c-26
ride:everybody a+18 c-16 d-17
ride:everyone a+22 d-21
ride:famil* a+23 c-23 d-23
ride:familia a+19 c-16 d-15
ride:familia_esta a+16
ride:family a+16
ride:far d-15
ride:figur* a-19 b-20 c+20 d-17
ride:figure a-16
ride:figured b-16 d-17
ride:find b-18 c+16 d-30
ride:find_a b-19
ride:find_anybody a+16 c-18
ride:find_somebody c+15
ride:find_someone b-19 d-21
ride:folks a-26 b-26 d+25
ride:for a-27 c-22
ride:for_me a-21 c-19 d+26
ride:found c-27 d+22
ride:fresh a+18 c-18 d-17
ride:fresh_out a+18 c-18 d-17
ride:friends a+18 d-18
ride:from a-31 b-21 c-15 d+29
ride:get c+16
ride:gets a-22
ride:gf d+16
ride:girlfriend c-20 d+23
ride:go a+17 c-16
ride:going a+17 b-27 c-23
ride:going_to a+17 b-26 c-22
ride:got b-42 c-58 d+30
ride:got_it c-18
ride:got_me a-28 b-18 c-18 d+28
ride:got_my b-20 c-31
ride:got_someone a-20 c-21 d+24
ride:got_to a-15 d-16
ride:group d+15
ride:ha a-21 c+20 d-15
ride:ha_contestado a-15
ride:hace d+20
ride:hace_el a-16 d+19
ride:had a+29 c-31 d-25
ride:handl* a-21 b-19 c-24 d+24
ride:handled a-21 b-19 c-24 d+24
ride:has_not c+15
ride:hasta d-18
ride:have b-18
ride:have_a b-19
ride:have_my c-22
ride:have_not c+17 d-22
ride:have_someone a-25
ride:have_to b+22 d-21
ride:hay_@ride c-19
ride:hay_quien a+17 c-23
ride:he c+20
ride:he_can c-28
ride:he_is b-22 d-18
ride:he_will a-17
ride:her a-19
ride:here a+32 b-24 c-26 d-21
ride:hermana b-26
ride:hermano a-36 b-25 c+22
ride:herse* a+18 d-20
ride:herself a+18 d-20
ride:hija b-25
ride:hijo a-26 b-22
ride:him a-23
ride:home b-29 c-23
ride:hopin* d-16
ride:hoping d-16
ride:hoping_my c+16 d-15
ride:hora d-16
ride:how a-20 b+24 c-30
ride:how_long a-19 b+21 c-23
ride:hubby a-15 c-17 d+22
ride:i d-39
ride:i_@drive a+16 d-22
ride:i_@vehicle a-18
ride:i_am b-41
ride:i_figured a+17
ride:i_got a+19 b-15 c-21
ride:i_have b-33
ride:i_just a-19 b+18
ride:i_take a-17 b+17
ride:i_thought a+17 b-15
ride:i_was a+25 c-17 d-19
ride:i_will b-49 c+20 d-25
ride:i_would a+24 c-18 d-24
ride:if a-30
ride:if_he c+24 d-22
ride:if_not a-16 c-15 d+16
ride:ill d-18
ride:in c-36
ride:in_law b-17 c-24 d+17
ride:in_the c-23
ride:irme c-21
ride:irme_sola d-16
ride:is c-20
ride:is_@drive a-16 d+18
ride:is_checking a-17 c+22 d-20
ride:is_going a-18 d+18
ride:is_it b+18
ride:is_my a-26 d+21
ride:is_not a-18 d+16
ride:is_off a-21 b-15
ride:is_there d-16
ride:is_working a+16 c-28
ride:it a-29 b+15
ride:it_be b+19
ride:it_depends c+15
ride:it_is a+17 c-23
ride:it_out a-25 c+23 d-17
ride:jaja b-16 c-18
ride:jueves c+20 d-20
ride:just c-25
ride:just_@vehicle a-24
ride:just_me a+33 b-21 c-20 d-33
ride:kids c-18
ride:kind d-15
ride:kind_of d-15
ride:know a+21 d-23
ride:know_anyone a+17 c-16
ride:la c-20
ride:la_@relative d+18
ride:la_licencia a+15
ride:lady a-19 b-20 c-17 d+20
ride:late b+16
ride:law b-17 c-24 d+17
ride:le a+15 b-32 c+15 d-31
ride:le_digo b-17
ride:le_dije c-17
ride:lejos d-18
ride:let a-17 c+21 d-16
ride:licen* c-22
ride:licencia b-18 c-20
ride:like d-18
ride:lined c-20
ride:lined_up c-20
ride:lives a+21 c-17 d-21
ride:lleva a-25 c-24 d+24
ride:llevar b-18 d-20
ride:llevarme a-17 c-17 d+20
ride:lleve c-18
ride:llevo d+17
ride:lo a-24 b-24 d+19
ride:lo_de c-16
ride:lol c-19
ride:long a-22 b+21 c-24
ride:long_will c-17
ride:looki* b-21 d-24
ride:looking b-21 d-24
ride:lyft a-21
ride:ma a-22 b-20 c-18 d+23
ride:mama a-37 b-18 c-26 d+36
ride:manan* a-16
ride:manana a-16
ride:manej* a+24 c-18 d-23
ride:maneja b-28 c-29 d+24
ride:manejando a+20 d-18
ride:manejar c-18
ride:manejo c-15
ride:marido c-18 d+19
ride:mas c-17
ride:maybe a-39 b-28 c+42 d-34
ride:maybe_my a-18 c+24 d-16
ride:me c-42 d+22
ride:me_@cancel a+24 d-24
ride:me_@fetch b-20 c-30 d+23
ride:me_@insurer d+19
ride:me_and a+18 c-18 d-19
ride:me_busca a-22 c-16 d+19
ride:me_confirma c+15 d-15
ride:me_espera a-15 c-19 d+22
ride:me_ha a-15
ride:me_hace a-19 d+22
ride:me_quede a+22 c-19 d-22
ride:me_regreso a+21 d-18
ride:me_up a-16 c-22
ride:me_voy a+22 b-19 c-18 d-21
ride:metro a+21 b-19 d-18
ride:mi b-40
ride:mi_@relative b-38
ride:mi_@ride a+16 d-16
ride:mi_carro c-22 d-17
ride:mi_familia a+16
ride:mi_ma a-22 b-20 c-18 d+23
ride:mi_vieja a-19 b-16 c-16 d+21
ride:miles c-21 d-20
ride:misma a+15
ride:mom b-20
ride:moms a-15 d+18
ride:more a+17
ride:moved a+24 d-23
ride:my b-39
ride:my_@relative a-16 b-64 c+15
ride:my_@ride a+17 c-39
ride:my_@vehicle a+23 b-21 c-16 d-21
ride:my_boy a-18 b-16 c-16 d+20
ride:my_car a+17 d-19
ride:my_driver a-19
ride:my_own a+35 b-33 c-27 d-29
ride:my_truck a+19 c-26 d-32
ride:mysel* a+19 c-29 d-24
ride:myself a+19 c-29 d-24
ride:nadie a+33 b-34 c-18 d-43
ride:neighbor a-26 b-24
ride:ni a+19 b-23 c-21
ride:nieto a-18 b-16 c-20 d+23
ride:ningu* a+16
ride:ninguno a+16
ride:no a+17 b-32 d-30
ride:no_@relative a+17
ride:no_car a+17
ride:no_conozco a+15
ride:no_consigo a+16
ride:no_family a+16
ride:no_hay a+26 c-23 d-29
ride:no_he a-20 c+22 d-20
ride:no_i a+17
ride:no_me a-17
ride:no_one a+30 c-24 d-28
ride:no_puede a+23 b-21 c-31
ride:no_se a-20
ride:no_tengo a+29 c-23 d-28
ride:nobod* a+24 b-36 c-53
ride:nobody a+24 b-36 c-53
ride:nobody_can a+19 c-19
ride:nope a+16
ride:not_@drive a+20 b-15 d-18
ride:not_answered a-16 c+17 d-16
ride:not_asked a-19 c+20
ride:not_but a-25 c-25 d+26
ride:not_find a+22 c-30 d-16
ride:not_have a+33 b-24 c-22 d-21
ride:not_i a-16 b+16
ride:not_know d-15
ride:novio c-19 d+22
ride:now c-17
ride:o c-15
ride:of b-30
ride:off a-16
ride:off_to c-18
ride:offer* a-16 b-18 c-15 d+17
ride:offered a-16 b-18 c-15 d+17
ride:ofrec* a-22 b-17
ride:ofrecio a-22 b-17
ride:ok c-21
ride:old a-18 c-17 d+17
ride:on c+19 d-17
ride:on_@drive a+15
ride:on_it a-30
ride:on_my a+23 b-17 c-24 d-20
ride:on_that a-16
ride:one a+21 c-27
ride:or_my a-17 c+18
ride:out a+17 b-32 c+17 d-41
ride:out_here a+15
ride:out_of a+26 b-19 d-30
ride:over a-16
ride:own a+16 c-28 d-33
ride:own_car a+20 b-19 d-16
ride:pais a+18 d-15
ride:para c-37
ride:para_@fetch d+15
ride:pareja c-25
ride:pasa a-19 b-18 c-20 d+22
ride:pasa_a a-16 b-16 c-17 d+17
ride:pata a+15 c-17
ride:pensa* a+21 b-21 d-17
ride:pensaba a+24 b-19 c-18 d-20
ride:people b-28
ride:pero b-21
ride:picku* c-16
ride:pickup c-16
ride:pidio a-17 d+18
ride:pidio_el a-17 d+18
ride:pido a+16 b-20
ride:pido_un a+16 b-20
ride:pie a+26 b-20 c-25 d-25
ride:plann* a+23 c-15 d-21
ride:planned a+17
ride:poder a-21 b-15 c+20 d-18
ride:por c-27
ride:por_mi b-25 c-19 d+15
ride:por_que b+19
ride:pregu* a-21 b-39 c+32 d-25
ride:preguntar a-15 b-16 c+21
ride:prima a+16 b-17 d-16
ride:primo b-15 d-23
ride:proba* a-25 b-23 c+32 d-28
ride:probably a-23 b-21 c+29 d-28
ride:puede a+19 d-24
ride:puedo b+16 c-19 d-19
ride:puedo_@drive d-23
ride:pues a+22 c-22 d-18
ride:que d-28
ride:que_le c-15
ride:que_me a+19 b-22 c-19 d-17
ride:que_mi b-16 d-16
ride:que_nadie a+16 b-17
ride:que_si a-16 d+20
ride:quede a+16 b-17 c-22
ride:quede_sin a+16 d-17
ride:quien b-45
ride:quien_me b-17 c-24
ride:quiza* c+18
ride:quizas c+18
ride:rajo a+21 b-18 c-22 d-18
ride:recoge a-20
ride:regre* c-15
ride:regreso c-15
ride:ride b-25 c-24
ride:right a+15
ride:roommate a-32 b-22 c-27 d+36
ride:said b-34 c-18 d+26
ride:said_he c-17
ride:said_maybe c+22 d-19
ride:said_ok a-19 c-20 d+21
ride:said_probably c+16
ride:sale a-15
ride:se b-16 c-25
ride:se_ofrecio a-22 b-17
ride:see b-20 c+21 d-31
ride:see_who c+19 d-17
ride:set a-32 b-16 c-17 d+31
ride:she b-20 c-22
ride:she_can a-18 c-26 d+20
ride:she_gets c+20 d-19
ride:she_is d+16
ride:she_said a+18 d-20
ride:she_would c-18
ride:shop a-18
ride:shoul* a-21 b-17 c+22 d-19
ride:should a-20 b-18 c+23 d-18
ride:should_have c+17 d-16
ride:si a-31
ride:si_me a-15 d-20
ride:si_mi a-26 b-24 d+26
ride:siemp* b+16 d-21
ride:siempre b+16 d-21
ride:sin a+17 d-17
ride:sirve a-19 b+17
ride:sirve_un a-19 b+17
ride:sis a-21 c-18 d+16
ride:sister a-29 b-39 c+23
ride:so b-19 d-19
ride:so_far d-15
ride:so_she d+16
ride:sola a+32 b-17 c-36 d-20
ride:solo a+41 c-36 d-32
ride:someb* a-23 b-22 c+21
ride:somebody a-23 b-22 c+21
ride:someo* b-32
ride:someone b-32
ride:son b-30
ride:stay b+19
ride:still a-34 b-25 c+35 d-33
ride:still_looking a-27 c+25
ride:su a-15
ride:suegro a-17
ride:sure a-17
ride:take c-21
ride:take_me a-16 d+17
ride:taken d+17
ride:takin* a-16 c-16 d+19
ride:taking a-16 c-16 d+19
ride:taking_the d+16
ride:taxi a+20 c-25
ride:tengo a-24 b-21 d+21
ride:tengo_# a-22 c-19 d+22
ride:tengo_chofer d+18
ride:tengo_que a-27 c+23 d-24
ride:tengo_quien c-17
ride:that a-21 b-35
ride:that_day b-21
ride:the a-27 d+23
ride:the_@vehicle b-16
ride:the_shop a-18
ride:there a-35 b+20 c-21
ride:they a+18 b+26 c-28 d-41
ride:they_wait b+16
ride:thoug* a+17 b-15
ride:thought a+17 b-15
ride:tia a-15
ride:tiene c-30
ride:tiene_carro b-16 c-16
ride:time a-15
ride:to a+18 c-16
ride:to_@drive b-22 c-24
ride:to_ask b-16 c+15
ride:to_be a-16 b+21
ride:to_do c-15
ride:to_find a-19 c+20
ride:to_take b-18 c-19
ride:toda a+16
ride:todav* a-21 c+23 d-25
ride:todavia a-21 c+23 d-25
ride:todavia_no d-18
ride:todo a-19 c-17
ride:todos a+27 b-25 c-22 d-22
ride:toget* a-20 c-17 d+18
ride:together a-20 c-17 d+18
ride:tomo a+15 b-18
ride:tomo_un a+15 b-18
ride:took a-16 d+16
ride:town c-16
ride:traba* b-29
ride:trabaja a+19 b-21 d-21
ride:trabajo a-17
ride:trae d+16
ride:trans* c-17
ride:truck d-26
ride:tryin* a-15 c+18
ride:trying a-15 c+18
ride:trying_to c+16
ride:two_@person a-18
ride:uber a+18 c-32 d-42
ride:un b+21 c-30 d-20
ride:un_@relative a-23 d+17
ride:un_@vehicle c-22 d-19
ride:up a-23 d+16
ride:va b-32 c-17 d+23
ride:van a-15
ride:vecina a-38 b+20 c-28
ride:vecino a-23
ride:ver a-22 b-23 c+21
ride:ver_quien a-19 b-18 c+21 d-17
ride:vieja a-19 b-16 c-16 d+21
ride:viend* a-19 c+21 d-17
ride:viendo a-19 c+21 d-17
ride:vivo a+24 c-15 d-22
ride:voy a+19 b-34
ride:voy_a b-21
ride:voy_en a+20 b-18 c-17 d-18
ride:voy_solo a+19 d-16
ride:wait a-22 c-22
ride:waiti* a-21 c+16
ride:waiting a-21 c+16
ride:waiting_on c+15
ride:walk a+19 c-17
ride:was a+39 b-22 c-28 d-34
ride:was_but a+15 d-17
ride:was_going a+26 c-21 d-21
ride:we c-25
ride:what_time b+18
ride:where b+20
ride:who c+16
ride:who_is a-16 c+18 d-17
ride:why a-22 b+17
ride:why_can a-16 b+16
ride:wife b-26
ride:will a-26 b-34
ride:will_@drive a+17 b-16 d-16
ride:will_ask b-16 c+17
ride:will_be b-21 c-36 d+24
ride:will_find a-20 b-20 c+21 d-18
ride:will_take b-18
ride:will_walk a+15 c-15
ride:with a-17
ride:with_me a-21 c-19 d+16
ride:work b-18
ride:worki* b-22 c+18 d-18
ride:working b-22 c+18 d-18
ride:working_on a-17 c+19 d-17
ride:would a+21 c-28
ride:would_@drive a+19 d-19
ride:would_be a+18 c-15 d-19
ride:y d-23
ride:y_me b-16
ride:y_mi d-15
ride:y_no d-18
ride:ya b-33
ride:ya_esta d+17
ride:ya_no a+22 c-16 d-19
ride:ya_tiene d+18
ride:yea a-16 c-19 d+23
ride:yep d+17
ride:yes b-17
ride:yes_my d+18
ride:yet a-19 c+21
ride:yo c-33
ride:yo_@drive d+15
ride:yo_me a+15 d-19
ride:yo_misma a+15
ride:yo_solo a+17
ride:you a-21
ride:¿ a-27 b+26 c-20 d-15
right$ a-27 b+18
right__@call a-15 d+16
right__rain b-17 c-19
right_as b-17 c-19
right_here a+17 c-18 d-15
right_mind a+16 d-16
right_now b-34 d-27
rinon c-32 d+16
rinon$ c-30
rinon* c-21
rinon__@relative a-17 b-18
rinon__el a-16 b-17 d+19
rinon__que a-15 d+16
rinones c-21
rinones__al a-18 d+16
rinones_poliquisticos a-17 d+17
road a+23 b-23 c-23 d-21
road$ a+20 b-18 d-19
roads d-15
robot a-16
roger a-19 b-18 c-21 d+20
roll c-21
rompi* b-17
ron a-19 c-17 d+22
ronchas c-24 d+20
room c-18 d-24
roommate b-27 c-30 d+23
roommates b-20 c-18
roto d-18
round* a-17 d+18
rounds a-17 d+18
rule a-17
rule__bipolar a-16
rule_out a-16
ruled a+29 b-16 c-33 d-23
ruled__bipolar a+21 c-19 d-18
ruled_out a+24 b-16 c-23 d-20
run d-32
run__by a-17 d-24
runni* b-16
running b-16
running_tests a-17 c+18 d-18
runs a-21 c-34
runs__# a-22 d+22
runs__family a-19 b+16
runs__over a-22 d+22
runs_about a-19 d+20
runs_in a-23 c-15
runs_low a+17 b-18
sabado a-19 c-19 d+19
sabe a-35 b-22 c+32
sabe$ a-22 b-34
saber a-38 c+35 d-38
saber$ a-24 c+20 d-29
sabra a-22 b-17 c+24
sabra_dios a-18 c+17
sabri* a-30 b-37 c+39 d-32
sabria a-30 b-37 c+39 d-32
sabria$ a-18 b-19 c+24
sabria_decirle a-19 b-15 c+22 d-19
sacar* c-22
sacaron c-22
sacaron__rinon a-17
sacaron_un a-18
saco__para a-17
sad a+33 b-23 c-25 d-35
sad$ a+22 d-23
sad_not a+23 b-18 c-17 d-21
safe b-19 c-18 d+19
safe__sound a-20 b-18 d+20
safe_and a-20 b-18 d+20
said a-28 b-51 c+21
said__but c+16 d-15
said__can a+16 c-22
said__i a-18 c+18
said_i c-18
said_maybe c+22 d-19
said_no a-16
said_ok a-19 c-20 d+21
said_probably c+16
said_so a-21 c+20 d-17
saile* a+19 b-18 d-19
sailed a+19 b-18 d-19
sailed$ a+18 b-17 d-17
sale a-32
salen b-15
salga a+18 d-18
salgo d-16
salgo__# a+18 d-19
salgo__trabajo d-16
salgo_de a-17 d+17
sali b-20 c-24
sali__en c-16
salid* c-18
salido c-18
salie* a+17 b-30
saliendo a+18 b-19
salieron b-20
salieron_@symptom d+15
salio b-50
salio__el a-18
salio__sarpullido a-16
salio__viaje a+16
salio_alta a-16 c+17 d-19
salio_bien a+19 d-18
salio_positiva a-20 c-21 d+22
salio_un b-21
salir a-24
salir__la a-17 d-15
salir_de a-19
salva a-15 b-15 d+16
salvo b-23 c-22
same c-25
same__as d-16
same_as a-18
sana a-17 b-15 c-17 d+19
sana__salva a-15 b-15 d+16
sana_y a-15 b-15 d+16
sane a+29 b-27 c-28 d-28
sangr* a-22 c+20 d-16
sangre a-22 c+20 d-16
sanit* b-20 c-20
sanito b-20 c-20
sano a+18 b-39 c-38
sano$ a+29 b-23 c-26 d-26
sano_como a+16 d-16
sarpu* a-16
sarpullido a-16
saturdays d-16
saw a-17 b-27 c+22 d-17
saw_things c+18 d-15
say a-33
say$ a-44 c+38 d-40
say__do a-16
say__i a-17 c+22
say__not a-18 b-15
say_it a-18 c-20 d+20
say_that a-20 b+25 c-20 d-24
say_yes a-19
says a-27 b-24 c+43 d-28
says__# a-25 d+18
says__can a+17 b-16 d-17
says__have c+16
says__heart d-20
says__i c+19 d-22
says__is b-18
says_he a-15 c+17
says_i c+16 d-25
says_my b-15
says_she a-22 b-16 c+23 d-20
scan d-15
scare a-20 c+20 d-19
scare* b-30
scared b-30
scarr* d+16
schedule b-22 d-23
schiz* a-37 c-52 d+42
schizo a-28 c-22 d+20
schizo$ a-28 c-21 d+20
schizoaffective a-23 b-23 c-29 d+32
schizoaffective$ a-16 b-19 c-21 d+25
schizoaffective__i d+16
schizophrenia c-22
schizophrenia$ a-19
schizophrenic$ a-19 b+21
scrat* a+26 b-18 c-22 d-26
scratch a+26 b-18 c-22 d-26
scratch_me a+19 c-17 d-20
screa* a-29 c-17
screamed a-17 d+17
screaming a-20
se a-20 c+17 d-22
se$ a-27 b-47 c+45 d-47
se__@medicine d-18
se__@relative c-17
se__a c-25
se__cerro d+19
se__complica a+16 d-16
se__con c-17 d-28
se__de b-21 c-17
se__es b-27 c+21
se__eso b-23 c+17
se__esta a-21
se__fue b-18
se__me c+17
se__mi b-20
se__no a-18 d+16
se__olvido a-15
se__para a-16
se__pasa b-18
se__pusieron a-20
se__que b-20 c+20
se__se c+17
se__tiene c+16
se_decir a-15 c+16
se_le c-19
se_llama c-15
se_lo a-27 c-31 d+19
se_nunca c+16
se_ofrecio a-22 b-17
se_si a-17 b-19 c+23 d-19
se_ve c+16
se_yo a-17 b-25 c+24
sea b-20 c-21
sec a-26
secon* a-17 b-31 d+18
second a-17 b-31 d+18
second_trimester a-17 d+17
see a-37
see$ a-23 b-21 c+20
see__@clinician c-15
see__answer b+15
see__i c+15
see__in c-17 d+19
see__is c+19 d-17
see__not a-17 c-18 d+19
see__off c+15
see_a a-16 c-23 d+22
see_my b+18 c-17
see_who c+19 d-17
see_why a-16 c-16 d+18
see_you a-22 b-18 c-27 d+29
sees a-32
sees_these b+16
segui* a+21 b-31 c-31
seguimos a+21 b-30 c-29
seguimos__la a+16 d-16
segun a-33 b-50 c+47 d-43
segun$ a-23 b-23 c+26 d-27
segun* b-20
segun__@relative a-20 c+20 d-15
segun__que c+15
segun_el b-19
segun_mi b-18 c+16 d-19
segur* a-28 b-23 c+33
segura a-23 c+25 d-19
segura$ c+16
seguro d-26
seis b-20 d+20
seis_@year a-17
seis__y a-16
seizu* a-17 b-19 c-21 d+22
seizure a-17 b-19 c-21 d+22
seizure_@medicine b-16 d+16
self b-17 c-16
seman* b-41 c-15
semana b-29 c-21 d+17
semana$ b-20 c-18 d+18
semana__retraso c+18 d-18
semana_de c+18 d-18
semana_pasada a+19 d-18
semanas b-26
semanas$ b-19
send a-21 c-21 d+17
sendi* c-17
sending c-17
senio* a-17
senior a-17
senor a+31 b-28 c-25 d-28
senor$ a+23 b-17 c-17 d-23
senor* a+19 b-16
senora a-26
senorita a+19 b-16
senorita$ a+19 d-17
sent b+25 c-32 d-18
sent_de a+17 d-17
senta* b-15
senti a-26 b-27 d+18
sepa b-19 d-20
ser a-22 c+32 d-39
ser$ a-32 b-32 c+37 d-35
seria a+30 b-27 d-28
seria* a-15 b-21
seria__primera a+18 d-19
seria_lo a+16 d-15
serian a-15 b-21
seroquel a-15 b+15
sertralina a+21 c-20 d-18
servi* a-15 c-18 d+16
sesion b+17 d-18
sesiones a+22 d-22
sessions d-16
set b-26 c-27
set$ a-29 b-18 c-16 d+29
seven b-17 c-18
seven$ b-17 c-18
seven* a+30 b-26 c-21 d-28
seventeen a+17 d-17
seventy a+21 b-21 d-19
sever* a-26 b-24 c-30 d+31
several d+17
severe a-23 b-23 c-23 d+26
shado* b-16 d-16
shadows b-16 d-16
shake d+16
she b-36
she__# b-18
she__and a+23 d-22
she__been a-15
she__but a-18
she__for a-17 b-15
she__her b+15 d-18
she__in a-18 b-21
she__me a-18 b-17 d+18
she__on b-19 c-17 d+21
she__patient a-15
she__she a-16 c+17
she__that b-17
she__the b-21
she__two a+21 c-19 d-20
she__with b-20
she_am a+16 d-19
she_can a-20 c-28 d+22
she_gets a-17 c+19
she_got a-16 b-15
she_has b-21 c-21
she_is b-45
she_said a+18 d-20
she_says a-18
she_takes a-17
she_was b-18 d-18
she_would c-18
shell* a+22 b-18 c-16 d-16
shellfish a+22 b-18 c-16 d-16
shift a+17 b-28 d-24
shift* c+16 d-15
shifts c+16 d-15
ship a+19 b-18 d-19
shock b-18 c-22
shoes b-16
shoot b-23 c-24
shoot$ a-28 c-19 d+33
shoot_i a-19 d+20
shop_is b-16
short a+19 b-15 c-18 d-19
shot b-35
shot$ b-24 c-29 d+17
shoul* c+19 d-28
should a-28 c+25 d-26
should$ c-26
should_be a-26 b-25 c+27 d-24
should_have a-18 c+19 d-22
should_i b+17 c-22
showe* a+17 c-17 d-18
shrooms d-15
shy a+15 d-15
si a-37 c+32 d-16
si$ a-26 b-32 d+29
si__# a-24 b-17 c-18 d+21
si__@fetch c+21 d-20
si__@medicine a-18 d+16
si__@relative a-41 b-23 d+27
si__baja d-21
si__bipolar c-15 d+19
si__coca d+18
si__con a+16 c-19
si__corazon a-23 d+22
si__dan a-19
si__de a-16 c+16
si__del a-24
si__dio c-16
si__el d-21
si__en c-18
si__esa c-16
si__la a-29 b-18 c+17
si__mi b-15
si__no c+23 d-44
si__para a-17
si__paro c+19 d-17
si__pero a+27 b-16 c-28 d-24
si__presion d+19
si__puede c+19 d-21
si__que a-24
si__quien a-17
si__rapido c+18 d-16
si__temprano a-17 c+15
si__tomo a-18
si__un a-19
si__voces c+16
si__yo a+21 c-19
si_acaso c-25 d-22
si_con d+17
si_consigo a-22 b-16 c+20 d-18
si_cuenta c+16
si_dime d+15
si_el a-35 b-18 c+19
si_en a-16 b-15
si_es a-21 b-19
si_hasta a+16 b-17 d-16
si_he d+16
si_la a-17
si_lo c-18
si_me a-39 c+27 d-22
si_mi a-27 b-25 c-16 d+28
si_ni a-25 c+22
si_no d-17
si_pero a+28 b-23 d-30
si_problemas d+16
si_puede d-16
si_puedo a-15
si_soy a-21 c-23 d+29
si_tengo a-27 c-24 d+31
si_toma c-18
si_tomo a+15 b-20 c-34
si_ya a-28
si_yo b-21 d-19
sick a+18 d-22
side b-18 c-18
side$ b-23
siemp* c-35
siempre c-35
siempre__# b-20
siempre__en a+20 b-16 d-20
siempre_no a+15
sient* a-22
siento a-22
siete a-31 c-26 d+25
siete_@medicine b-17 d+16
sign b-16
signi* d-20
significa d-20
sigo b-46 c-30
sigo__el b-18
sigo__la b-21 c-22
sigo_en b-18
sigue a-16 d+15
sigue__pie a-16 d+15
sigue_en a-16 d+15
simon a-28 b-24 c-21 d+30
simon$ a-24 b-22 c-18 d+28
sin b-72 c-16
sin_@medicine d-19
sin_drama c-16
sin_falta a-17 d+17
sin_novedad b-17 c-16
sin_problema b-18 c-20 d+18
sin_problemas a+19 d-18
since b-60 d+19
since$ c-22
since_# a+23 b-22 d-18
since_@date a-19 d+20
since__# a-22 c-17 d+26
since__clot a-19 d+19
since__divorce c-16
since__was b-17 c-24
since_college a+18 c-17 d-19
since_i b-16 c-16
since_my b-24 d+16
since_summer a-16
since_supper a+15
since_the b-18
singl* a+26 c-23 d-20
single a+26 c-23 d-20
sink a-18 b-17 c-17 d+19
sintr* a-19 b-16 d+18
sintrom a-19 b-16 d+18
sir a+23 c-26
sirve a-32 b+18 c-24
sirve__@vehicle a-19 b+17
sirve_un a-19 b+17
sirvi* a-25 c-21 d+25
sirvio a-21 d+22
sirvio$ a-21 d+22
sis a-24 b+16
sit c-16 d-20
sit__to a+16 d-15
sitio b-17
sitti* b-24 c-22
sitting b-24 c-22
sitting__my a-20 d+18
sitting__porch a-20 d+18
sitting__the b-17
sitting_in a+20 d-19
sitting_on a-17 d+17
six b-31 c-17 d+19
six$ a-17 d+17
six_@month a-22
sixte* a+20 c-17 d-21
sixteen a+20 c-17 d-21
sixteen$ a+20 c-18 d-20
sixty a+23 b-24 c-17 d-20
skin a-33 b-27 d+22
skip b+18 c-27
skip$ a-34 b+27 c-29 d-16
skipp* b-24 c-19
skipped a+27 b-24 c-19 d-26
skipped_@food a+22 c-15 d-24
skips a-24 b-22 c+23 d-21
sleep a-16 d-20
sleep$ a-17
sleep__a a+17 c-19
sleep__is d-18
sleep__it b-16 d-21
sleep_once d-16
slept__whole d+15
slept_the d+15
slot b-22
smoke b-29
snipp* a+17 b-17
snipped a+17 b-17
snipped$ a+17 b-17
snow a-17 d-16
so b-34
so$ b-37 d+15
so_# a-27 d+25
so__am a+16
so__as a+17 c-19
so__i a-19 b-19 c+19
so__no a+23 c-21
so__not c+17 d-30
so__out a+21 c-18 d-17
so__say d-15
so__stuck a+16
so__will d-17
so__would b-16
so_but d-22
so_could a-21 c+19
so_far a+21 b-23 d-28
so_i b-29
so_maybe a-17 c+24 d-17
so_much a+16
so_no a+34 b-18 c-21 d-32
so_that c-15
so_who a-19 c+23 d-21
so_yeah d+16
so_yes d+17
sober a-18 b-28
sober$ a-27 c-22 d+30
sober_# c-16
sober__# a+39 d-38
sober__@date a-16 d+16
sober__@month a-15 d+16
sober__@year a+25 d-27
sobre* a-26 b-22 c-26 d+27
sobrino b-18
socia* b-17 c-17
social c-20
sofa a-18 d+16
sola a+36 b-25 c-38 d-20
sola$ a+33 c-31 d-24
sola__este a+16
sola__la a+19 c-22
sola__mi a-19 d+18
sola__pais a+16
solam* a+30 b-31 c-23 d-26
solamente a+30 b-31 c-23 d-26
solo a+40 b-44 c-32 d-25
solo$ a+33 b-18 c-27 d-31
solo_@medicine a+16 d-15
solo__al c+16
solo__de c-19
solo__el a+21 d-24
solo__en a+25 d-25
solo_al a+16 b-16
solo_en a+18
solo_rinon a-20 d+20
solta* a-15 d+17
soltar a-15 d+17
sombr* a-21
sombras d-15
some a-46 b-19 c+35 d-17
some__say c+17 d-15
some__so c+17 d-15
some_weeks a-15
some_would c+17 d-15
someb* c+22 d-25
somebody c+19 d-24
somebody$ b-21
someone b-23
someone$ a-18
someone__is c-15
somet* a-34 b-41 c+45 d-32
something a-23 b-22 c+24 d-16
something__my d-15
something__the d-15
something__up a+19 c-21 d-18
something_came a+19 c-21 d-18
sometimes a-25 b-50 c+36 d-30
sometimes$ a-39 b-37 c+24
sometimes__is a-15
sometimes__it a-17
sometimes_i a-19
somew* c+17 d-15
somewhere c+17 d-15
sonda a-18 b-17 c-18 d+22
sopho* b-16 c-17
sophomore b-16 c-17
soplo a-30 c-27 d+35
soplo$ a-32 c-26 d+25
sorry a+32 c-28 d-28
sorry$ a+31 b-30 c-18 d-26
sort b-21 c+15 d-24
sort_of a-21 b-19 c+23 d-18
sound c-26
sound$ b-21 c-17
soup a-20 b-17 d+18
soy b-24 c-27
soy__# a-34 b-16 c-19 d+32
soy__@relative a-26
soy__a a-22 c-19 d+22
soy__al b+18 d-18
soy__de b-32
soy__la b-28
soy__los a-21
soy__nada a+33 d-30
soy__tengo a-23 d+19
soy__y b-17
soy_alergica c-23
soy_bipolar a-19 b-21 c-29 d+24
soy_cristiana a+22 d-19
soy_del a-20 d+20
soy_el b-17 d-21
soy_hipertensa a-17 d+20
soy_hipertenso a-20 d+22
soy_hombre a+25 d-16
soy_la a-19
soy_menor a+25 b-21 c-23 d-24
soy_sano a+17 d-17
soy_senor a+23 b-17 c-17 d-21
soy_su a-21
soy_un b-16
soy_varon a+26 b-18 c-17 d-27
soy_yo a-23 b-19 d+21
spasm* d+16
spasms d+16
spasms$ d+16
spell b-17
spent d+16
spina* d+15
spinal d+15
spot b-22 c-19
spot__my c-17 d+16
spot_on a-18
spot_please a-17 d+17
spravato c-18
spray a-19 c-19 d+16
sprin* b-19 c-22 d+18
spring b-19 c-22 d+18
spring$ b-18 c-17
ssri a-16 c-24
st a+25 b-25 d-31
stabl* a-16 c-19 d+18
stable a-16 c-19 d+18
stable$ c-16 d+15
stage a-24 b-23 c-20 d+26
stage_# a-23 b-21 c-17 d+24
stand* b-18 c-22
start a+18 d-21
start* a+16 b-18
started__@medicine d+16
started_my a+23 b-15 c-21 d-19
starting__here a+15 d-16
starting_from a+15 d-16
state d-16
stati* a+17 d-16
station a+17 d-16
stay c-27
stays a-16
stays_asleep d-16
stent c-23
stent$ a-17
stent* a-23 c-16 d+18
stent__# d+16
stents a-23 c-16 d+18
stents$ a-16
steroids d+17
still b-40
still$ b-18
still__at a-24 d+20
still__for a-20
still__it a-17
still__minor a+22 d-25
still__my c-22
still__night a-15 d+17
still__the b-27 c-30
still__your a+19 b-18 c-17 d-16
still_a a+24 c-15 d-27
still_being a-19
still_breastfeeding a-19 d+19
still_in a+19 b-16 d-17
still_looking a-28 c+24 d-15
still_nursing a-16 d+17
still_on b-31 c-43 d+15
stomach a+31 b-27 d-32
stone* c-26
stones c-26
stones$ d-19
stones__not a+18 d-18
stones_but a+16 d-16
stop a-32 c-22 d+23
stopp* b-32
stopped b-32
stopped$ c-17
stopped__@month a+22 c-17 d-21
stopped__protection a-18
stopped_at a+18 d-17
stopped_nursing a+16 d-16
stopped_using a-18
store b-17 d-20
story a-31 b-15 d+26
story$ a-17 d+18
stoy b-20 c-24
strai* a+29 b-27 c-29 d-25
straight a+29 b-27 c-29 d-25
straight$ a+21 b-18 c-18 d-19
straight_edge a+19 b-17 c-19 d-18
stree* c-19
street c-19
street$ a+19 b-22 d-17
stres* d-22
stress a+18 c-19 d-17
stress_test a+17 c-15
strok* c-22
stroke c-22
stron* a+24 c-32 d-30
strong a+30 b-25 c-27 d-30
strong_as a+15
struggling d+15
struggling_with d+15
stuck a+27 b-35 c-30
stuck$ c-16
stuck_@late a+16
stuck__a a+16
stuck_on a+15 b-16
stuff c+18 d-19
stuff$ a+34 c-35 d-33
su a-25 b+26 c-41
su_@place d-19
su_@relative a-29 c-16 d+18
su__la a-16 b-27 d+20
sube a-22 c+19 d-23
sube$ c+15
suboxone a-23
substance:# a+29 b-57 c-33
substance:#_@month a-47 b-18 c-28 d+46
substance:#_@year a+43 c-17 d-48
substance:#_days a-32 b-20 c-26 d+34
substance:#_dias a-18 d+20
substance:@body a-19
substance:@call d-16
substance:@clinician a-24 c+16
substance:@clothes d-22
substance:@date a-47 b-39 c-39 d+49
substance:@day_is d-15
substance:@drink a+37 b-42 c-30 d-30
substance:@drug c-25
substance:@drug_@drug a-20
substance:@drug_a b-22
substance:@drug_all d+15
substance:@drug_and a+23 c-19 d-16
substance:@drug_at b-19
substance:@drug_count b+25 c-26
substance:@drug_cuenta a-17 b+22 c-17 d-27
substance:@drug_daily c+19
substance:@drug_does b-18
substance:@drug_every a-18
substance:@drug_for d-17
substance:@drug_on b-16 d-20
substance:@drug_only a+18 c-15 d-15
substance:@drug_that a+23 b-21 c-21 d-16
substance:@drug_to a+22 c-22
substance:@food a+17 b-18 c-23
substance:@holiday a+25 b-24 c-24
substance:@medicine a-15 c-16
substance:@medicine_count b+16 c-16
substance:@medicine_than c-15 d+17
substance:@month a-35 b-36 c-18 d+43
substance:@month_limpio a-20 d+21
substance:@month_sin a-18 d+17
substance:@month_sober d+16
substance:@move a-18 c-16 d+16
substance:@open a-18 c+15
substance:@relative d-24
substance:@relative_dice b-22 c+21
substance:@relative_drinks c-18
substance:@relative_es a+16
substance:@relative_has a+16 b-16
substance:@relative_is d-22
substance:@relative_left d+15
substance:@relative_say b-18
substance:@relative_si b-17
substance:@relative_thinks c+16 d-17
substance:@relative_toma a-16
substance:@relative_were a+15 d-16
substance:@relative_would b-17 c+21 d-21
substance:@stop a+24 b-33 c-24
substance:@stop_@drug c-17
substance:@treat a-25
substance:@vehicle c-15
substance:@vehicle_a c-15
substance:@year a+37 b-50 c-39 d-17
substance:@year_ago a+19 d-18
substance:@year_no d-17
substance:@year_sin a+19 d-22
substance:@year_sober a+29 d-29
substance:a b-28 c-27
substance:a_@drug b-16 c-20
substance:a_@month a+17 c-16 d-15
substance:a_couple d-17
substance:a_drink c-16 d-16
substance:a_drop a+24 c-19 d-17
substance:a_drug a-16
substance:a_drunk a-21
substance:a_fifth d+16
substance:a_glass a+18 d-18
substance:a_la c-15
substance:a_little b-16 d-29
substance:a_lot b-17
substance:a_problem b-21
substance:a_veces a-27 b-20
substance:a_week c-24
substance:a_while c-15
substance:aa c-18
substance:absol* a+15
substance:absolutely a+15
substance:absolutely_not a+15
substance:abste* a+21 b-19 c-18 d-20
substance:abstemio a+21 b-19 c-18 d-20
substance:adderall a-17 c-19 d+15
substance:addic* c-29
substance:after c-20 d+17
substance:after_the d+15
substance:ago c-18
substance:al a-17
substance:alcoh* c-16
substance:alcohol b-35 c-34
substance:all_day d+15
substance:am b-22 c-19 d+16
substance:am_a b-31 c-26
substance:am_in a-24 d+26
substance:and_i c-16
substance:anda a-17 b+18
substance:anda_en a-17 b+18
substance:ando a-20 b-16 c-17 d+20
substance:ano b-23 c-16
substance:anos a+35 b-15 c-20 d-40
substance:as a+24 c-22 d-24
substance:as_a c-17 d-17
substance:as_prescribed a+15 d-17
substance:asado a+16 d-16
substance:ask b-16
substance:at a+30 b-38 d-31
substance:at_@holiday c-18
substance:at_all a+20 d-19
substance:at_night b-15 d-16
substance:at_weddings a+19
substance:august a-21 c-17 d+20
substance:back b-21
substance:bad c-17
substance:bapti* a+20 d-16
substance:barel* a+17
substance:barely a+17
substance:barely_drink a+17
substance:bebo b-24 c-21
substance:bebo_mas a-18 b-17
substance:been b-23 c-24 d+18
substance:been_an d-16
substance:been_sober a+17
substance:beer b-18 c-27
substance:beers a+22 b-16 c-24
substance:beers_on a+17 d-16
substance:bit d-16
substance:black a-16 c-17 d+17
substance:black_out a-16 c-17 d+17
substance:bodas b-16 d-24
substance:borde* a-27 b-24 c+26 d-23
substance:borderline a-27 b-24 c+26 d-23
substance:born a+17 d-18
substance:botel* c-17
substance:botella c-17
substance:bottl* c-30
substance:bottle c-28
substance:brother c-23 d-21
substance:but a-17 b-31 c+16
substance:but_i c+16 d-17
substance:cada a-16 c-24 d+21
substance:cada_noche a-18 c-19 d+20
substance:cafe a+29 b-27 c-18 d-22
substance:caffeine a+18
substance:can a-30
substance:can_not a-19 b-25
substance:card b-17
substance:casi d-24
substance:casi_no a+19
substance:cbd a+18 c-23 d-16
substance:cero a+27 b-24 c-25 d-25
substance:cervecita a+19 c-15
substance:cerveza b-16
substance:change a-18 c-15
substance:christmas a+21 c-15 d-18
substance:cigarettes a+19 c-17 d-16
substance:cigarro a+17 d-18
substance:clean b-37 c-40 d+19
substance:clean_since a-21 d+21
substance:close a-23 c+15
substance:coca b-21 c-20 d+19
substance:coke b-25 c-25
substance:como b-21 d-16
substance:con a-27
substance:con_el a-16 d+17
substance:con_la b-22
substance:con_las a-21 c-16 d+23
substance:confi* a-16 b+18 c-19
substance:conte* a-18 b+18 d-16
substance:contr* c-21
substance:control c-15
substance:copa a+20 d-21
substance:could_be a-16 c+22 d-16
substance:count b+29 c-23 d-30
substance:coupl* a+17 d-21
substance:couple a+17 d-21
substance:couple_beers a+18 d-18
substance:crist* b-22 c-25 d+27
substance:cristal a-27 b-18 c-24 d+30
substance:cristiana a+26 d-21
substance:cuent* a-15
substance:cuenta a-21
substance:cutti* a-17 c+23 d-23
substance:cutting a-17 c+23 d-23
substance:cutting_down c+16 d-18
substance:daily c+19
substance:daily_for c+19
substance:day a-35 b-19
substance:day_and d+15
substance:days a-35 b-26 d+35
substance:days_clean a-24 d+24
substance:days_sober a-21 d+21
substance:de b-32
substance:de_eso d-16
substance:de_la a-16 b-29 d+22
substance:de_lo d-16
substance:de_mas a-26 c+19
substance:de_nada d-15
substance:de_vez d-22
substance:defin* a-28 c+17 d-28
substance:define a-27 c+16 d-27
substance:define_problem a-27 c+16 d-27
substance:deje a+25 b-17 c-20 d-21
substance:demas* a-20 d+18
substance:demasiado a-20 d+18
substance:depen* a-23 b-36 c+37 d-21
substance:depende b-15 c+22
substance:depends b-28 c+27
substance:desde b-25
substance:desde_@date a-22 d+24
substance:desde_que b-18
substance:detox d+18
substance:dia a-23 d+21
substance:diari* a-20 b-18 c-23 d+27
substance:diario a-20 b-18 c-23 d+27
substance:dias a-32 d+18
substance:dice b-21 c+18 d-15
substance:dice_que b-21 c+17
substance:died a-17
substance:dip c-18
substance:dira a-17 c+19 d-21
substance:divor* a-22 b-16 d+20
substance:divorce a-15 c-16 d+16
substance:do d-38
substance:do_@drug a-17 b+16 c-16
substance:do_not b-37 d-31
substance:doctor b-22
substance:does b+33 c-28 d-33
substance:does_@drug b+20 c-20
substance:does_medical a-18 b+17 c-16
substance:does_that b-26 c+21
substance:domingo a+16 c-16 d-16
substance:domingos d-15
substance:dormi* c+18 d-16
substance:dormir c+18 d-16
substance:down a-19
substance:drank c-21
substance:drink a+25 d-27
substance:drink_but a+23 c-27
substance:drink_every a-21
substance:drink_normal a+17 c-18
substance:drink_too a-17 b-22
substance:drinker a+27 b-24 c-16 d-24
substance:drinking a-23 b-40 d+25
substance:drinks_a c-18
substance:droga* c-19
substance:drogas c-19
substance:drop a+24 c-19 d-17
substance:drug c-22
substance:drugs c-25
substance:drunk a-29 c-18 d+16
substance:dry a+17
substance:dui_in d+17
substance:durin* c-16 d+17
substance:during c-16 d+17
substance:duro a-17 c-17 d+21
substance:edge a+19 b-17 c-19 d-18
substance:edibles a+17 c-15
substance:eh a-22 b-22 c+24 d-20
substance:el c-50 d+24
substance:el_# a+23 d-24
substance:el_@day a+16 c-16 d-16
substance:el_@drug c-34
substance:el_asado a+16 d-16
substance:el_trabajo d+15
substance:el_trago b-21 c-15 d+21
substance:else a+17 b-19 d-18
substance:en b-22
substance:en_@date a-20 b-15 d+20
substance:en_@holiday c-16
substance:en_cuando d-22
substance:en_el c-16
substance:en_la b-20
substance:en_las d-23
substance:en_rehabilitacion a-20 b-15 c-21 d+23
substance:entro d+16
substance:entro_duro d+16
substance:era a-17 b+17
substance:es a+17 c-32 d-28
substance:es_el a+19 d-15
substance:eso d-33
substance:eso_es a-21 b+17
substance:eso_no c-16
substance:esposa a-16
substance:esta d-16
substance:este b-28 c-17 d+18
substance:este_@year b-22 c-16 d+15
substance:esto a-17 b+21 c-20 d-16
substance:estoy a-42 b-40 c+21
substance:estoy_en a-29 b-25
substance:estuv* a-17 d+20
substance:estuve a-17 d+20
substance:every a-23 b-29
substance:every_day a-22
substance:every_night a-27 b-19
substance:ex c-19 d-21
substance:fiest* d-17
substance:fiestas d-17
substance:fifth d+16
substance:fines d-18
substance:for a-18
substance:for_@drug a-19 d+17
substance:for_pain a-17 c+19
substance:for_sleep d-20
substance:friends d-18
substance:fue b-18 c-19
substance:fumo b-38
substance:fumo_@drug a-29 b-25
substance:gave a+19 b-15 d-18
substance:glass a+18 d-18
substance:glass_of a+18 d-18
substance:go a-22
substance:god a+16 d-16
substance:got b-22 c-23 d+20
substance:gota a+16
substance:gusta a+24 d-21
substance:ha c-18
substance:hace a+29 b-23 c-28 d-21
substance:hace_# a+16 d-15
substance:hace_mucho a+18
substance:had d+18
substance:hard a-15 b-15 c+21 d-15
substance:hard_to a-15 b-15 c+21 d-15
substance:has b-16 c-18
substance:have_not a+15
substance:he a-16
substance:he_@stop a+16 d-16
substance:he_drinks a-20
substance:he_is c-15
substance:he_says c+16 d-20
substance:here a-20 c+22 d-30
substance:hija a+15 b-17 d-19
substance:him d-17
substance:hones* a-27 b-23 c-18 d+27
substance:honestly a-25 b-19 d+23
substance:how c-22 d-17
substance:husband c-20
substance:i_am b-22 c-19 d+16
substance:i_black a-16 c-17 d+17
substance:i_do b-25 d-22
substance:i_drink d-18
substance:i_ought c-21 d+21
substance:i_use b-19 c+19
substance:i_would c-30 d+15
substance:if b+17
substance:in c-36
substance:in_# a+32 d-34
substance:in_@date a-20 b-21 c-18 d+23
substance:in_recovery a-17
substance:is b+15 c-19
substance:is_a a-20 b-21 d+25
substance:is_all d-17
substance:is_it b-33 d-29
substance:is_not c-20
substance:is_on b+15
substance:is_that a-25
substance:is_the d-20
substance:is_too b+18 c-16 d-16
substance:it b-27
substance:it_is c-18
substance:it_was a-20 b-18
substance:jaja a+24 d-23
substance:jajaj* c-18 d-20
substance:jajaja c-18 d-20
substance:job a-19 c-17 d+21
substance:july a-16 d+17
substance:june a-20 d+18
substance:just a+28 b-40 d-28
substance:just_@drink a+20
substance:just_@drug b-18 d-18
substance:kids c+16 d-18
substance:kind b-24 c+17 d-18
substance:kind_of a-16 b-16 c+20
substance:know a-18
substance:la d+18
substance:la_@drug a-25 b+16
substance:la_coca d+16
substance:la_cuenta b-20
substance:las_@medicine a-24 b-27 c-22 d+28
substance:las_bodas a+16 d-18
substance:last c-16
substance:le a-30
substance:le_entro d+16
substance:le_voy d+16
substance:life a+16
substance:limpi* b-15 c-21
substance:limpio b-15 c-20
substance:limpio_desde a+18 d-19
substance:littl* b-18 d-30
substance:little b-18 d-30
substance:little_@drug a+16 c-16
substance:llevo b-17
substance:llevo_# c-17 d+16
substance:lo b-34 c+31 d-17
substance:lo_que d-18
substance:los b-30
substance:los_@day b-16
substance:los_dias a-23
substance:lost a-19 c-17 d+19
substance:lost_my a-19 c-17 d+19
substance:lot b-17
substance:mama c-18
substance:manej* a-16 d+19
substance:manejando a-16 d+19
substance:manejando_borracho a-16 d+19
substance:marihuana a-24 d-24
substance:marijuana c-17 d-16
substance:mas a-16
substance:mas_de a-20 b-18
substance:mas_o b-16 c+19
substance:may a-22 d+22
substance:maybe a+20 b-26 d-32
substance:me a-23 c-15
substance:me_gusta a+24 d-21
substance:me_lo a-19 b-21 c+21
substance:me_tiene a-17 d+16
substance:me_tomo c-23
substance:medic* b+17 c-22 d-19
substance:medical c-17 d-16
substance:medical_@drug c-17 d-16
substance:mejor a-21
substance:menos b-16 c+19
substance:meses a-30 d+26
substance:metad* d+17
substance:metadona d+17
substance:meth a-18 d+20
substance:misa a+15
substance:mo a-18 d+19
substance:mom d-17
substance:month a+17 c-23
substance:months a-43 b-21 d+27
substance:more a-18 b-33
substance:more_than a-18 b-24
substance:most a-24 b-21
substance:most_nights a-23 b-17
substance:mota a-28
substance:much a-16
substance:much_honestly c-16 d+18
substance:mucho c-28 d+22
substance:mujer a-17 b-20 d+17
substance:murio b-16 c-20 d+19
substance:murio_mi c-19 d+17
substance:my d-22
substance:my_@clinician b-17 d-17
substance:my_@drug a-25 b-22
substance:my_@medicine a+16 d-21
substance:my_@relative a-31
substance:my_back a-16
substance:my_ex d-21
substance:my_job a-17 c-15 d+18
substance:my_only a+16 c-16
substance:nada b-24
substance:nada_mas a+16 d-19
substance:nada_que a+21 c-15 d-18
substance:navidad c-16
substance:never a+26 c-19 d-32
substance:never_a a+17
substance:never_been d-19
substance:next a-22 b+16 d-21
substance:ni a+31 b-32 d-36
substance:ni_fumo a+28 c-20 d-18
substance:nicotine b+16 c-17
substance:night a-20
substance:night* a-24 b-18
substance:nights a-24 b-18
substance:no d-20
substance:no_bebo a+21 d-18
substance:no_es c-18
substance:no_i a+16 d-19
substance:no_le b-20 c-17
substance:no_me b-19 d-29
substance:no_ni a+16
substance:no_problem a+25 c-26
substance:no_puedo a-16
substance:no_sabria c+16
substance:no_se d-24
substance:no_tomo a+32 c-27 d-38
substance:noche a-20 b-25 d+21
substance:nomas b-19 d-27
substance:nope a+17
substance:norma* a+24 b-18 d-30
substance:normal a+24 b-18 d-30
substance:not a+25 b-19 d-30
substance:not_a a+19 d-27
substance:not_at a+19 d-18
substance:not_drink a+17 c-17
substance:not_know a-19 b-16 c+19
substance:not_say a-17 c-16
substance:not_since a+17 c-15 d-18
substance:not_this d-19
substance:not_touch a+22 c-15
substance:nunca a+20 b-15 d-36
substance:nunca_me a+19 c-16 d-16
substance:nunca_tomo a+18
substance:o a-16
substance:o_menos b-16 c+19
substance:of_@drug c-17
substance:of_it c-16
substance:off a-18
substance:off_the a-15 d+17
substance:ok a-24 c-18 d+15
substance:on_@day b-19 c-37
substance:on_@medicine a-17
substance:on_it c-18
substance:on_the b-25 c+21 d-15
substance:once a+20 c-16
substance:only b-35 d-25
substance:only_@drug d-19
substance:only_vice a+16 c-16
substance:or d-17
substance:or_two d-15
substance:otra b-15 d-18
substance:ought c-21 d+21
substance:ought_to c-20 d+19
substance:out a-23 d+18
substance:over c-17 d+19
substance:oxys a-19 c-17 d+19
substance:pack a-19
substance:pain a-26 c+26 d-17
substance:pain_@medicine c+16
substance:papa a-18 b+15 c-17
substance:para a-19
substance:para_dormir c+18 d-16
substance:pareja b-18 c+15
substance:pase a-15
substance:pase_con d+15
substance:paso a-32 b+18
substance:pastillas a-24 b-25
substance:percs a-17 b-15 d+20
substance:perdi a-26 b-17 c-17 d+27
substance:permi* d-17
substance:pero a+27 d-37
substance:pero_poco c-15
substance:pills a-15 b-29
substance:poco a+16 b-33 d-36
substance:poqui* a+17 d-18
substance:poquito a+17 d-18
substance:por a-39 c-36 d+29
substance:por_el a-17 b-17 d+19
substance:pot a-24 c+20
substance:prefi* a-17 b+16
substance:prefiero a-17 b+16
substance:prefiero_no a-17 b+16
substance:presc* c-17
substance:prescribed c-17
substance:prescribed_@medicine b+16 c-16
substance:priva* a-24 b+22 c-15 d-19
substance:proba* a+21 c-18
substance:problem_though b-15 c+15 d-15
substance:problema d-20
substance:problemas_con d+15
substance:progr* a-16 d+16
substance:program a-16 d+16
substance:puede a-25 d-20
substance:puede_que c+15
substance:puede_ser c+15
substance:puedo a-20
substance:pues a-24
substance:puro a+19 b-20 d-17
substance:puro_@drink a+19 b-20 d-17
substance:que b-18 c+18
substance:que_le d+15
substance:que_no a-16 c+17
substance:que_otra b-15 d-18
substance:que_se b-22 c+16
substance:que_si a-19 c+16
substance:que_un c+15
substance:que_ver a+15 c-18 d-16
substance:quedo d-15
substance:quien a-17 b+16 d-15
substance:quier* c-18 d+18
substance:quiero c-18 d+18
substance:quit a+21 b-19 c-23 d-16
substance:quiza a-15 c+18
substance:rarel* a+21 b-21 c-21 d-19
substance:rarely a+21 b-21 c-21 d-19
substance:rathe* c-21 d-19
substance:rather c-21 d-19
substance:recai a-27 b-16 c-17 d+30
substance:recai* d+17
substance:recai_en a-22 d+24
substance:recaida d+17
substance:recov* a-24 d+21
substance:recovery a-17
substance:rehab a-34 c-23 d+33
substance:rehab* a-22 b-18 c-23 d+25
substance:rehabilitacion a-22 b-18 c-23 d+25
substance:relap* a-27 c-16 d+28
substance:relapsed a-22 d+24
substance:ron a-19 c-17 d+22
substance:sabri* c+16
substance:sabria c+16
substance:say a-26 d+16
substance:say_it c-15 d+16
substance:say_so a-17 b-19
substance:say_yes a-16
substance:says d-15
substance:se a-20 b-15
substance:se_me a-17
substance:se_si c+18
substance:segun a-23 b-19 c+22 d-18
substance:seman* b-15
substance:sent a-19
substance:si a+18 b-36 d-25
substance:si_la d+16
substance:si_pero a+17 c-18 d-17
substance:si_tomo a+19 b-18 c-30
substance:sin c-22
substance:since b-26 c-18
substance:since_# a+41 d-41
substance:since_@date a-17 d+17
substance:since_i d-16
substance:sleep d-28
substance:smoke b-28
substance:so b-29
substance:sober b-23 c-43 d+17
substance:socia* a+17 d-20
substance:social a+23 d-20
substance:solo a+38 b-28 c-30 d-33
substance:solo_en a+18
substance:solta* a-15 d+17
substance:soltar a-15 d+17
substance:some a-25
substance:some_weeks a-15
substance:some_would c+17 d-15
substance:somet* c+17 d-33
substance:something a-17
substance:sometimes b-27 c+16 d-28
substance:sometimes_i a-16
substance:soy a+35 b-30 c-30 d-31
substance:soy_cristiana a+22 d-19
substance:sprin* a-26 d+20
substance:spring a-26 d+20
substance:still a-18 c-15
substance:stopp* a-16
substance:stopped a-16
substance:strai* a+19 b-17 c-19 d-18
substance:straight a+19 b-17 c-19 d-18
substance:straight_edge a+19 b-17 c-19 d-18
substance:stron* b-17
substance:strongest b-17
substance:strongest_thing b-17
substance:struggling d+15
substance:struggling_with d+15
substance:suboxone a-18
substance:summe* a-16 d+17
substance:summer a-16 d+17
substance:take_more c-17 d+19
substance:take_my c+18 d-22
substance:tal a-17 c+22 d-18
substance:tal_vez a-17 c+22 d-18
substance:teeto* a+22 b-19 c-19 d-21
substance:teetotaler a+22 b-19 c-19 d-21
substance:tell d-21
substance:tell_you b-17 c+15 d-17
substance:ten a+16
substance:ten_@year a+16
substance:test c-20
substance:than b-34
substance:than_i a-17 b-25
substance:than_prescribed a-17
substance:that d-19
substance:that_a a-19 c+19 d-18
substance:that_count b-26 c+21
substance:that_was b-16 c-21
substance:the c-17
substance:the_@day a-22 c+22 d-19
substance:the_bottle c-25
substance:the_drinker b-17
substance:the_one b+15
substance:the_spring a-21 d+22
substance:there b-15 c-16
substance:they c-16
substance:they_test a+15
substance:thing b-19
substance:thing_i b-19
substance:think a-22 c+25 d-23
substance:think* d-19
substance:think_so a-21 c+21
substance:thinks d-19
substance:this a-38 b+19 c-26 d+21
substance:this_@year a-26 b-25 d+30
substance:thoug* b-16
substance:though b-15 c+15 d-15
substance:three a-20
substance:tiene a-20 c-15
substance:till a-17 d+18
substance:time d-16
substance:to a-20
substance:to_it a-16
substance:to_know c-17
substance:to_rehab d+15
substance:to_say a-17
substance:to_sleep b-17 d-16
substance:tobac* a+17 c-21 d-16
substance:tobacco a+17 c-21 d-16
substance:today a-16
substance:todos a-31 d+16
substance:todos_los a-31 d+16
substance:toma c-25
substance:tomab* a-17 c-16 d+18
substance:tomaba a-17 c-16 d+18
substance:toman* a-16 c-18 d+18
substance:tomando a-16 c-18 d+18
substance:tomar b-19 c-22
substance:tomo a+34 b-47 d-32
substance:tomo_de a-17
substance:tomo_demasiado a-17 d+18
substance:tomo_ni a+18
substance:tomo_pero a+29 b-15 c-28 d-28
substance:tomo_una c-20
substance:too a-33
substance:too_much a-31
substance:touch a+30 b-15 c-19 d-18
substance:touch_it a+16
substance:traba* a-24
substance:trabajo a-24
substance:trago b-22 c-17
substance:tranq* a+21 c-16 d-22
substance:tranqui a+21 c-16 d-22
substance:treatment a-18
substance:tuve a-18 b-17 c-27 d+22
substance:tuve_una a-17 c-24 d+20
substance:twice c-17 d+15
substance:two b-24
substance:un b-36
substance:un_poco a-26 b-15 c+28 d-21
substance:un_vinito a+21 c-17 d-21
substance:una a+19 c-26
substance:una_@drug a+26 c-25 d-19
substance:una_copa a+20 d-21
substance:una_gota a+16
substance:una_que b-15 d-18
substance:una_recaida d+17
substance:unas a+23 c-20 d-20
substance:under d-16
substance:unico b-16
substance:up a+20 c-26
substance:use b-24
substance:uso b-28
substance:uso_drogas a+24 d-19
substance:van c-15
substance:vape d-21
substance:veces a-21 b-21 d+19
substance:ver c-20 d-18
substance:veran* d+17
substance:verano d+17
substance:vez a+16 b-26 d-37
substance:vez_en d-23
substance:vice a+20 b-16 c-18 d-16
substance:vicio* a+22 c-19 d-20
substance:vicios a+22 c-19 d-20
substance:vinit* a+21 c-17 d-21
substance:vinito a+21 c-17 d-21
substance:vino_en a+15
substance:vodka a-19 c-19 d+20
substance:voy a-28 b-16 c-22 d+26
substance:voy_a a-23 c-20 d+22
substance:want d-15
substance:want_to d-15
substance:was_a c-22
substance:was_in d+16
substance:was_not a-17 d+18
substance:weddi* a+19
substance:weddings a+19
substance:week c-24
substance:weekend b-17
substance:weekends a-20 b-28 c-16 d+22
substance:weeks a-17
substance:went d+18
substance:went_to d+18
substance:were c-19
substance:what d-27
substance:what_is b-16
substance:when c-17
substance:while c-15
substance:why a-18 b+26 c-18 d-24
substance:wife a-26 b-31 d+16
substance:will b+26 c-24 d-29
substance:wine b-25
substance:with_@relative d-18
substance:with_it a-16
substance:work d-16
substance:worki* c-18
substance:working c-18
substance:working_on c-18
substance:would_rather d-15
substance:would_say b-37
substance:would_tell d-16
substance:xanax a-25 b-15
substance:y b+17 c-23
substance:y_ya b-15 c-19
substance:ya a+19 c-25
substance:ya_no c-16
substance:yeah b-22 c-27 d+26
substance:yeah_it d+15
substance:year b-27 c-17 d+21
substance:years a+46 b-16 c-26 d-44
substance:yes a-16 b-20 d+17
substance:yo b-18 c+16 d-20
substance:you d-33
substance:you_ask b-16
substance:you_yes c+16
substance:¿ b+17 c-15
suegra c-24 d-17
suegro a-17
suelt* d-19
suert* b-19
suerte b-19
sueter a-16 b+18 d-19
sufro b-26 c-21
sufro_de d+16
sugar d-22
suits a-27 c-21 d+25
suits_me a-21 b-17 c-16 d+21
sulfa a+16 c-28 d-35
sulfa$ c-20 d-29
summe* b-29
summer b-29
summer$ b-29
sun d+17
supe a-20 c+25 d-18
supe$ a-17 c+17
super b-22 d-21
super$ d-15
super_@sick d+18
supon* a-17 c+19 d-18
supongo a-17 c+19 d-18
supongo$ a-15 c+22 d-21
suppe* c-21
supper c-21
supper$ c-21
suppo* a-21 d-16
suppose c+19
supposed a-19
supposed__snow b+15 c-15
supposed_to a-19
supue* a-17 b-16 d+21
supuesto a-17 b-16 d+21
sure a-37 b-32 c+26
sure$ a-38 b-34
sure__@relative c+21 d-24
sure__is b-15
sure__not a+16 d-18
sure_do d+18
sure_thing a-22 d+22
sure_what a-16
surgery$ b-20 c-17
surgery__@year d+15
surgery_i c+16
surpr* b-19 c-21
sus c-18 d-21
suspe* b-21 c+22 d-23
svt a-23 b-17 c-18 d+23
svt$ a-23 b-17 c-18 d+23
sweet c-23
sweet* d-19
sweet_home a-19 b-16 d+19
swell a-17 b-17
swell* c-16 d+20
swelled c-16 d+20
swelled_up d+15
swing a-18 d+17
take a+20 c-23
take$ a-19 d-22
take_@medicine c-31
take__@medicine a-17
take__@vehicle a+15 c-19
take__for b-20
take__more c+17 d-16
take__off a+17 d-17
take__pain c+18
take__that c-16
take__to d-18
take_a b-16
take_anything a+18 b-20 c-16
take_em c-16
take_me c-20
take_more c-17 d+19
taken a+16 b-21
taken_it d-19
takes_@medicine a-24 b+22 c-18
takin* b-15
taking b-15
taking__off d+16
tal a-23 c+20
tal__mi d-15
tal_vez a-28 b-25 c+38 d-36
talk_@treat a+20 b-24 c-35
talk__a c-25
talk__my b-18
talk__that c-16
talke* b-21
talked b-21
talked_to b-21
talki* a-16
talking a-16
tambi* a-26 b+19 c-23
tambien a-26 b+19 c-23
tampo* a+20 d-22
tampoco a+20 d-22
tampoco$ a+23 c-20 d-21
tan b+15 c-19
tanto a-20
tanto_me a-17
tape d-15
tapon a+19 d-18
taquicardia_y d+15
tarda* a-19 c-19
tarde a-18 d+15
tbd a-28 b-27 c+29 d-30
tbd$ a-28 b-27 c+29 d-30
tdah a+18 c-18 d-17
te c+18 d-22
tecito b-17
teena* c-16
teenager b-16
teens a-20 c-20 d+16
teens$ a-20 c-20 d+16
teeto* a+22 b-19 c-19 d-21
teetotaler a+22 b-19 c-19 d-21
teetotaler$ a+22 b-19 c-19 d-21
telef* a-18
telefono a-18
telefono$ a-18
tell a-38 c+36 d-27
tell$ a-17 c+19
tell__i a-17
tell__the d-16
tell__yes c+16
tell_me a-18
tell_you a-23 b-21 c+38 d-37
telli* a-24 d-23
telling a-24 d-23
tells a-16 c-19
tempr* b-26 c+22 d-34
temprano b-26 c+22 d-34
temprano$ b-17 c+16 d-27
temprano__trabajo a-16
temprano_del a-16
ten b-26 c-22
ten_@year a+17 c-15
tendr* a-29 b-30 c+31 d-22
tendria a-29 b-30 c+31 d-22
tendria_que a-24 b-29 c+31 d-33
tener c-26
tengo b-25
tengo$ a+15
tengo_# b-40 c-58
tengo__@day d-20
tengo__@month d+16
tengo__@relative b-23 c-24
tengo__@year a+21 d-23
tengo__a a+25 b-23 d-30
tengo__alta a-18 d+18
tengo__atraso c+16
tengo__con a-18
tengo__controlada d+17
tengo__corazon a-16 d+17
tengo__de a-22 b+17
tengo__diu a+18
tengo__dos d-15
tengo__dudas a-17 d+20
tengo__en c-21
tengo__hacer a-16
tengo__jaja b-17 c-16
tengo__la a-24 b-17
tengo__las b-19
tengo__los c-16 d-26
tengo__mas d-20
tengo__mi a+17 c-20
tengo__minutos a-25 c+19
tengo__no d-15
tengo__nomas b-23 c+17 d-17
tengo__pero c-19 d-19
tengo__por a+15 b-18
tengo__que a-16 b-18 c-21 d+20
tengo__retraso c+25 d-25
tengo__rinones a+18 d-19
tengo__semanas a-26
tengo__un d-23
tengo__valvula d+15
tengo__y c-16
tengo_a c-17 d-18
tengo_arritmia a-17 c-15 d+20
tengo_baja a+16 d-16
tengo_chofer d+18
tengo_cirrosis d+18
tengo_dos a-20 b-17 d+16
tengo_el b-27 c-38
tengo_esquizofrenia d+24
tengo_hambre a-27 b+24 c-23 d-22
tengo_hepatitis c-26 d+26
tengo_la a-17 c-25
tengo_los d-23
tengo_nada c-15
tengo_ni d-18
tengo_normal c-16
tengo_que b-15 c+29 d-48
tengo_quien c-17
tengo_roto d-15
tengo_tiempo b-20 c-34
tengo_un a-31 b-32 d+31
tengo_una a-22
tenid* c-27
tenido c-27
tenido_en a+18 d-16
tensi* b-18
tension b-18
tenta* a-28 b-23 c+28 d-28
terap* a-15 b+18 c-16 d-16
terapeuta d-16
terapias a-15 b+18 c-16 d-16
terce* b-19 c-20
tercero a+21 d-18
termi* b-23 c-22
termine_en a-16
termino a+20 d-20
terri* b-16 c-21
terrible b-16 c-21
tes a+18 d-16
test a-17 c+28 d-22
test$ b-21
test__positive c-16 d+15
test_in a-17
test_manana a-17
test_yet a-18 c+18
teste* c+20 d-32
tested c+20 d-32
tested$ a-31 c+27 d-16
tested__for a+17 c-16 d-16
tests a-18 b-27
tests$ a-29 b-23 c+28 d-27
tests__back c-19
tests__normal a+16 c-15
tests_came c-21
teta a-15 b-16 d+17
texas d-19
texas$ d-19
text a-23 b+31 c-37
text$ a-19 b+21 c-19
text__a a-16
text_me b+16 c-17
textb* a+22 b-17 c-18 d-23
textbook a+22 b-17 c-18 d-23
textbook$ a+15 d-17
texte* a-17 d+16
texted a-17 d+16
texti* a-25
texting a-25
texting_is a-20 c-16
textos a+17 d-17
texts a-22 c-19
than a-21 b-22 d+17
than_# d+15
than__ought c-21 d+21
than__to a-17
than_i a-21 b-25
than_prescribed a-17
than_that b-21 c-21 d+15
thank a+19 b-17 c-24
thanks c-26
thanksgiving c-16
that d-17
that$ a-16
that__@clinician b+16 c-18
that__@medicine a+17 c-15
that__@person b+15 d-16
that__@relative b-17 d-23
that__a a-16 b+16 c-22
that__about c-20
that__all a+24 b-22 c-23 d-17
that__am d-23
that__bad d-17
that__correct a-21 b-16 d+19
that__do b-18 c-25 d+17
that__ever a+20 c-21
that__gone a+16 c-15
that__has a+20 c-25 d-16
that__have d-18
that__i a+19 b-24 d-28
that__is a-20 b-20 d+17
that__it a+26 b-47 d-17
that__know b-17 d-18
that__me a-24 c-33 d+21
that__my a+21 c-16 d-35
that__not a+29 b-31 c-30
that__of d-19
that__old a+24 b-20 d-25
that__on b-15
that__one c-22
that__personal a-20 b+20 d-18
that__problem b-17 c+18 d-25
that__remember c-25
that__sailed a+19 b-18 d-19
that__there c-17
that__to b+22 c-24 d-17
that__up c-16
that__whole a+16 b-16
that__wild a-17 b+19 c-16 d-20
that__with d-18
that__work a+22 d-22
that_a a-25 c+20 d-26
that_again a-20 b+17 c-21
that_any a+17 c-15
that_count a-18 b-33 c+32 d-18
that_counts b-21
that_day a+15 b-29
that_do a+17
that_ever a+19
that_hour a+16 d-18
that_i b-34
that_in b+18 c-18 d-19
that_is a+16 b-25 c-26
that_kind a+17 c-16
that_matter b+18
that_morning c-18
that_my d-23
that_on a-17 b+19 c-19 d-16
that_one b-22 d+17
that_ship a+19 b-18 d-19
that_time a-19 b-19 d+17
that_was a-15
that_way b-19 d-20
that_will b-20 c-18
that_with a-15 b+17
thc a-25 b-21 c+24 d-22
the_# b-19
the_@animal c-26
the_@clinician a+16 b+16 c-34 d-27
the_@day a-26 b-16 c+20
the_@door c-22
the_@drink b-19
the_@insurer b-23
the_@medicine a+16 c-20
the_@parking c-19
the_@place b+15
the_@relative c+17 d-15
the_@vehicle b-19
the__# b-20 c-19 d+21
the__@date b-21 d-28
the__@holiday a-17
the__@medicine a-18 b-18
the__@place b-16
the__@stop a-16 c-18
the__@vehicle c-23 d+16
the__@year a+16 d-16
the__all d-19
the__am b-16
the__and b-31
the__as c-16
the__at d-18
the__but a-20
the__did a+15 d-18
the__do a-18 b-19 c+17
the__fine d-21
the__for c-35
the__go c-16
the__he b-17 c-16
the__home d-16
the__honestly c+16 d-15
the__house a+20 b-18 d-27
the__i d-19
the__in b-21
the__is c+18 d-16
the__kind b-26
the__lady a-20 b-20 c-18 d+20
the__last c-17 d-20
the__list a+20 b-27 c-20
the__mania a+19 d-23
the__maybe a-16 b+15
the__me b-24
the__my b-27
the__next d-15
the__no b-17 c+19 d-20
the__number a-16
the__off b-20
the__on d-28
the__one a-40
the__only d-20
the__or b+15 d-15
the__out a-18
the__pressure c-23
the__problem a-16
the__right c-20
the__says b-19
the__sending c-17
the__sent a-18 b+19
the__side b-16
the__since c-19
the__still a+17 b-16 d-17
the__stuff b+17 c-16 d-21
the__that a-18 b-16
the__they b-19
the__thing c-17 d-27
the__to a-25 d+17
the__trouble a+19 b-16 d-21
the__voices b-15
the__went a-16
the__with a+16
the__you a-22
the_apartment d+15
the_army b-16
the_bad d-17
the_best d+17
the_blood c-23
the_books c-21 d+16
the_bottle b-21
the_car c-19
the_church c-15
the_clock d-22
the_couch d+16
the_drinker b-17
the_driveway a-16 d+16
the_drug a-17
the_er b-16
the_fence a-15 c+24 d-25
the_first a+18 c-18
the_hell a-16
the_hospital b-20
the_house a-27 b-18 d+16
the_last c-23
the_middle d-16
the_morning a-16
the_next a-16
the_old b-25 c-18
the_one b-17
the_oven a-16 d+16
the_pain c-17
the_patch a+20 b-15 c-19 d-19
the_patient c-21
the_pressure a-20 c-17 d+22
the_records b-15 c+17
the_road a+21 b-21 c-21 d-19
the_same c-21
the_second b-19
the_shop a-17
the_state a-16
the_stuff a+23 c-22 d-22
the_test a-18
the_tractor d-17
the_ultrasound a-15
the_way a-18 b-20 c-23 d+22
the_weather a-16 b+16 d-16
the_whole b-34
them a-20 c-18
them$ a-25
then a-33 b-31 c+16 d+20
then$ b-28 c+29 d-34
then_@medicine d+17
then__me b-17 d+17
then_that b-17 d+15
therapist a-28
therapy a-16 c+22 d-22
there a-33 b+23 c-22
there$ b+20 c-56
there__# c-18
there__a a-21 b-19 c+18
there__age b+16
there__an d-16
there__chance b-17 c+15 d-15
there__for b+17 d-17
there__like d-16
there__that a-15 c-16 d+16
there_a b+15 d-16
these a-19 b+32 d-38
these_days a-23 b+17
they b-26
they__about a-17
they__bipolar a+15 c-23
they__come a-16
they__gave a-19 c+16
they__give a-17 d+16
they__is a-16
they__me b-20
they__my b-23
they__not d-17
they__off d-17
they__on a-22
they__our d-17
they__something c+18 d-19
they__the c-19
they__work a+20 c-18 d-20
they_all a+20 c-18 d-20
they_are a-17 c+19
they_come d-15
they_gave b-16
they_had a-24 b-17 c-19 d+30
they_have c-24
they_just a+19 d-18
they_never a-23 c+26 d-19
they_put a-20
they_said a-17 b-15
they_say a-17
they_test a+15
they_tested a+17
they_wait b+16
they_want c+18 d-16
they_will b-15 d-17
thing a+25 c-46 d-28
thing$ a+20 c-33
thing* a-16
thing__a a-15
thing__is b-17
thing_i c-16 d-16
things a-16
things__not c-25
things_sometimes c-21 d+20
things_that c-20
think a-17 b-21 c+24 d-17
think$ a-17
think* b-19
think__but a-22 c+24 d-15
think__have d-17
think__is a-19 b-18 c+18
think__it b-15 d-19
think__my a-22 c+17
think_i c+17 d-18
think_so b-29 d-28
think_you d-15
thinking d+16
thinking__was a-15 d+15
thinks_i c+17
third a-18 b+16 c-20
thirt* b-19 c-21
thirty a-17 c-16 d+18
this b+28 c-33 d-19
this$ a-17 b+31 c-40 d-15
this_@month c+23 d-25
this_@year a-26 b-25 d+30
this__a a-18
this__be a+18 b-16 d-23
this__depression a-17 b+16
this__first a+16
this__for c-25
this__is c-18 d-18
this__the c-31
this_about b+16
this_evening a+19 d-17
this_is b-35
this_morning a+17 b-28 c-32
this_one c-29 d-25
this_time a+23 c-18 d-20
this_was a-17 b+16
this_would a+16 d-21
those a+20 c-32 d-25
those$ c-25
those__are a+16
thoug* b-19
though b-16
though$ c-16
thought__but c-16
thought__had a-18 d+17
thought__was c-16
thought__were a-16
thought_i a-16 b-23 c-27 d+25
thought_this a-17 b+16
three a-17 c-21 d+17
three$ a+16 b-15
three__@medicine b-15
three__the a-18 b+18
three_but d-16
three_or a-20 b-18 c-24 d+24
three_times d+15
threw a-15
threw_up a-15
throat d+16
throu* b-18
through b-18
through$ d-22
thyro* c-16
thyroid c-16
tia a-19 b+16
ticke* c-33
ticker b-30 c-24
tickers a+18 d-15
tied a+24 d-17
tiene$ a-16
tiene* b+16 c-18
tiene_# c-28
tiene__pero c-17
tiene__ver c-17
tiene__y a-18 c-16
tiene__yo b-21
tiene_carro b-16 c-16
tiene_la b-17
tiene_que a-19 b+23 c-24
tienen b+16 c-18
til a+16 d-20
til_# c-15
till b-16 c-16
till_# b-15
till_@date b-16 c-15
till_@day a-16
till_i d-18
time d-17
time$ a+21 b-23 d-19
time__a a-24 d-16
time__had a-18
time__help a+20
time__it c-25
time__that b-16 c+18 d-18
time__what a-18 b+20 c-15 d-22
time_for b+20 c-19 d-25
time_i b-20
time_is a-30
time_no a+22 c-16 d-19
time_was a-17 b+16
timer a+28 b-24 c-27 d-27
timer$ a+20 b-16 c-18 d-19
times b-34
times$ b-19 c+17 d-19
timin* b-22 c-18
timing b-22 c-18
timing$ a-26 b-17 d+25
tio c-26
tipo a-35 b+16 c-31
tipo_# c-15 d+20
tipo_de a-20 b+18 d-16
tired a-22 c-22
tms a-26 d+29
tms$ a-17 d+18
tms__@medicine d+15
tms_and a-16 d+20
to c+16 d-25
to$ a-24 d+18
to_# a-19 b-16 c-18 d+21
to_@call a-16 b-18 c+23 d-15
to_@clinician c-15
to_@drive b-20 c-24
to_@medicine b-18
to_@stop a-22 b+18 c-16
to_@treat b-19
to__# d-17
to__@animal c-15 d-18
to__@call b-15
to__@clinician a-20 b+22
to__@medicine a+15 b-25
to__@person c-22
to__@relative a-27
to__@treat d-15
to__@vehicle a+19
to__a a-16 d-15
to__about a-16
to__any a+17 c-17 d-16
to__as d-16
to__at a-17 b-16 c+21
to__back c+15
to__boss a-17
to__but b-16
to__by a-17
to__down a-19 b-21 d+20
to__first c-24 d-16
to__her c+20
to__honest a-18
to__i c-17
to__if a-17 d-15
to__in b-22 d-25
to__is b-22 c+25 d-20
to__knowledge d-20
to__later b-18 d-23
to__me c-18
to__my a-27 c+23
to__no a-16 c-17 d+18
to__not a+21 b-23 c-18
to__now a+20 d-18
to__of d-17
to__one b-22
to__only d-15
to__out b-21 d-16
to__pharmacist c+16
to__right a+18 d-17
to__so b-19
to__that c+18 d-25
to__the b-16
to__this b-26 c-24
to__three b-17 c-16
to__told c+18 d-16
to__with d-20
to__yes a-15 b-17 c-20 d+20
to_a d-22
to_ask c+22 d-28
to_be a-20
to_bees d-18
to_both c-18
to_bow a+16
to_but d-19
to_check c+18
to_codeine a+21 d-18
to_drink a-17 d+16
to_find a-26 b-23 c+20
to_get b-17 d-18
to_go a+25 d-25
to_have d-17
to_hear a-15
to_is a+16 b-15
to_it a-16 d+19
to_know a-24 b+17
to_look b-18 c+18 d-19
to_me b-28
to_my a-22
to_nothing b-16 d-16
to_pass a+16 d-17
to_rehab d+15
to_remember a-19 b-19
to_say b-22
to_see a-16 d-19
to_sit d-16
to_sleep b-17 d-16
to_sulfa a+20
to_take a+16 b-25
to_talk a-18
to_tell c+18 d-17
to_that a-16 c-27
to_the a-20
to_think a-21 b-18 c+18
to_this a+27 b-21 c-24
to_wear a-17 c-20 d+15
to_you b-26 c+16
tobac* a+17 c-21 d-16
tobacco a+17 c-21 d-16
toc a+17
toca d-25
toda b-28 c-29
toda__familia a+19
toda_la b-16 c-19
todas a-18 c-27 d+18
todas_las a-19 b-18 c-18 d+20
todav* b-49
todavia b-49
todavia$ b-24
todavia__a a+19 c-19
todavia__en c-19
todavia__la a+17 b-25 c-28
todavia__me d-23
todavia__mi a-19
todavia__se a-16 c+18
todavia_no b-19 d-37
todavia_toma c-17
today b+22 c-46
today$ b+21 c-45
todo a+35 b-20 c-56
todo$ a-19 b-24 c-28 d+28
todo__ahi a+26 b-17 d-24
todo__corazon a+18 d-18
todo__del a+18 d-18
todo__orden a+18 d-18
todo__quedo a+16
todo__sin b-21
todo_bien b-25 c-23
todo_el a-21
todo_en a+17 d-15
todo_eso c-16 d-25
todo_me a+16
todo_normal a+20 c-22
todos c-20
todos__desde a-18 c-16 d+19
todos__dias a-23
todos_los a-32 d+17
todos_mis a+18 d-19
toget* a-20 c-17 d+18
together a-20 c-17 d+18
told d-31
told__bipolar a-15
told__i c-15
told__is a+16 d-16
told__it c-18
told_us a+18 c-17 d-16
toler* a+18 b-21 c-27
tolerated a+24 d-20
tolerated__well a+18
tolerated_it a+24 d-20
tolero c-19
toma c-23
toma$ c-18
toma__mi b-16
toma_anticoagulantes a-16
toma_pecho a-17 d+15
tomab* a-19 c-19 d+16
tomaba a-19 c-19 d+16
tomado$ b-18
tomado_nada a+15
toman* a-31 b-25 d+21
tomando a-28 b-22 d+18
tomando_@medicine a-19 c-16 d+21
tomar c-24
tome b-26
tome__un c-15
tomo b-41
tomo$ c-19
tomo_@medicine a-36 b-26
tomo__@medicine b-16
tomo__@vehicle a+15 b-18
tomo__fumo a+18
tomo__las a-16 d+17
tomo__mas a-17
tomo__no d-18
tomo__para a-21
tomo__poco c-15
tomo__que a+22 c-22 d-23
tomo_de a-17
tomo_demasiado a-17 d+18
tomo_mucho b-15 c+22 d-16
tomo_pero a+29 b-15 c-28 d-28
tomo_un b-20
tomo_warfarina a-18 b-18 c-18 d+19
tomor* b-25
tomorrow b-23
tomorrow$ b-22
tonig* a+18 b-20 d-29
tonight a+18 b-20 d-29
tonight$ a+18 b-19 d-28
too__for a+20 b-17 c-17 d-18
too__honestly c-16 d+18
too__to b-29
too_early b-21 d-27
too_many c-20 d+16
too_much a-38
took b-45
took__@medicine a+18 c-24
took__a a+15 d-20
took__and c-16
took__for a+18 c-28
took__test d-15
took_a a+18 d-19
took_it b-23 d-17
took_one d-24
took_out c-15
touch b-17 c-30 d+16
touch* a+23 d-17
touched a+23 d-17
touched_a a+17
tough* a+16
town c-22
town$ c-16
traba* b-20 d-21
trabaja a+19 b-21 d-21
trabaja$ a+24 b-16 d-28
trabajan a+21 b-18 c-17 d-20
trabajando b-19 c-17
trabajando$ a+29 c-18 d-28
trabajo d-16
trabajo_a a-17
track b-16 c+16 d-15
trae d+19
trago b-22 c-17
traig* b-26 d+17
traigo b-26 d+17
traigo_retraso c+23 d-19
train a+21 b-20 c-15 d-16
tramadol b-17 c-17 d+17
tranq* b-28 c-29
tranqui a+16 b-17 c-21
tranqui$ b-17 c-18
trans a+23 c-18 d-17
trans* d+17
transfer a-23
transplant a-29 b-20 c-26 d+31
transplant$ a-25 b-16 c-21 d+24
trasp* a-25 c-24 d+22
trast* b-24 c-23 d+21
trastorno b-24 c-23 d+21
trastorno_bipolar a-20 b-16 c-16 d+22
trata* c-18
tratamiento c-28
treat a-26 c-22
treat$ a-26 c-26
treat* c-17
treated c-17
treatment c-23
treatments a+19 d-18
treme* c-15
tres b-50 c-33 d+23
tres$ b-15 c-16
tres_@month a+15
tres__no d-17
tres_cosas d-16
tres_y a-19 d+20
tried b-26 c-20 d+16
tried$ b-18 c-19
tried__a a-21 b-18 c-19 d+23
tried__all a-31 b-16 c-19 d+29
tried__but c-16
tried__have a+20 d-18
tried__i a+24 b-16 d-19
tried__twice d-17
tried_any a+18 d-16
tried_everything a-16 b-21 c-20 d+20
tried_it c-24
tried_one c-17
tried_them c-15 d-15
trime* a-25 b-18 c-22 d+27
trimester a-25 b-18 c-22 d+27
trimester$ a-25 b-18 c-22 d+27
trip a-18
trist* a+22 b-19 c-24 d-15
triste a+17 c-22
tristeza a+15
troub* c-37
trouble c-37
trouble$ a+20 c-21
trouble__i a-23 c-20 d+22
truck c-18
truck$ a+22 b-36 c-27
truck* d-26
trucks d-26
trucks__shop a-16 d-17
trucks__the a-16 d-17
trucks_in a-16 d-17
truen* c-16 d+16
truene c-16 d+16
trust c+15 d-17
trust_it c+15 d-17
try a+33 b-30 d-33
try_again a+19 b-17
try_me a+20 d-18
tryin* a-28 c+16
trying a-28 c+16
trying__one c+17 d-15
trying_to a-26
tuani* a-15 d+16
tuanis a-15 d+16
tubal a+21 c-17
tubal$ a+22 c-18
tubes a+27 c-16 d-23
tubes_tied a+19
tucke* b-17 d+15
tucked b-17 d+15
tucked_in b-16 d+16
tuesday c-31
tulsa d-17
tumor a+15
turn a+24 d-25
turn_# a+24 d-25
turn__@date a+17 d-17
turn__in a+20 d-20
turne* a-32 c-22 d+20
turned a-32 c-22 d+20
turned_# a-25 c-16
turned__@date a-19 d+16
turned__in a-19 d+16
turned_into a-17 d+18
turno a+20 b-23 d-29
turno$ b-19 d-22
tuve a-25 b-54
tuve__de c+23 d-23
tuve__en c-19 d+17
tuve__mi c-21 d+20
tuve__reaccion c-17
tuve__recaida d+17
tuve_a c-21 d+20
tuve_hepatitis c+25 d-25
tuve_un a-30 b-25 d+27
tuve_una a-18 b-26
tuvie* a-16 b-16 c-17 d+19
tuvieron a-16 b-16 c-17 d+19
tuvieron_que a-16 b-16 c-17 d+19
tuvo b+22 c-20 d-25
tuvo_un d-18
twent* c-18
twenty d+15
twice b-42
twice$ b-27
twice__day d+17
twice_a c-19 d+22
twin a+19 c-16 d-16
twins a-30 c-31 d+28
twins$ a-26 b-31 c-24 d+31
two b-51
two_@medicine a-27
two_@month a+20 c-16 d-20
two_@person a-18
two__@medicine b-17 c-22
two__@month d-17
two__@stop a+21 c-18
two__@year b-17
two__a c-17
two__and c-28
two__another a-17 d+18
two__away a+17 d-17
two__both a-15
two__not a-19 d+17
two__shy a+15 d-15
two__the a+16
two__this a-29 b-15 d+16
two_days a-16
two_different a-15
two_heart a-16
two_just a+18 d-21
two_lines a-22 c-16 d+22
two_stents d+16
two_weeks b-15
tylenol a+28 d-30
uber a+16 c-33 d-39
uf c-23
uh a+17 b-32 c-30
uh$ a+26 b-20 c-23 d-26
uh_huh a-17 b-19 d+22
ultim* b-24
ultima a-17
ultima__salio d-16
ultimo__en a+15 d-16
ultra* b-38 c+17
ultrasonido a-28 b-24 c+23 d-15
ultrasonido$ a-22 b-19 c+17
ultrasound b-25
ultrasound__week a-17
un c-25 d+16
un_@clinician a-21 c+23
un_@month c-16
un_@relative d+15
un_@vehicle c-22 d-19
un_@year a+28 c-22 d-29
un__# a+18 b-16 d-18
un__a b-20
un__alta a-20 c+19
un__con b-15
un__de b-48
un__diario d+15
un__en c-34
un__hace a-24 b-19 c-23 d+26
un__la b-22
un__lo a-19
un__mas a-20 c+16 d-23
un__me a-17 d+20
un__mi b-17
un__nunca a-17 c+17
un__para c-15
un__pero c+18
un__rinon a-20 d+20
un__sin c-17 d+21
un__y b-15
un_atraso c+16
un_brote d+17
un_choque d-19
un_chorro a-16 d+15
un_dia a-22 d+22
un_infarto c-17
un_par a-17 d+17
un_poco a-29 c+33 d-25
un_ratito a-19
un_rato c-15
un_rinon a-15 c-22 d+15
un_sarpullido a-16
un_solo a-20 d+20
un_soplo a-21 c-18 d+26
un_tiempo d-16
un_ultrasonido a-16 c+17 d-16
un_viaje a+16
un_vinito a+21 c-17 d-21
una b-26 c+19
una$ b-35 c-34
una_@clinician d-25
una_@drug a+26 c-25 d-19
una_@medicine d-22
una_@relative a-17
una__# a-16 d+17
una__@day a+22 b-17 c-20 d-22
una__@month a+21 c-15 d-17
una__cayo a+17 c-16 d-16
una__con a-16 c+19 d-17
una__de a-25
una__el b-19 d-20
una__en b-21
una__la a+18 c-24
una__no a-18
una__otra b-19 d-22
una__pero c+16
una__por c-25
una__que a-20
una__retraso c+18 d-18
una__se c-16
una__y a+18 b-21 c+18 d-31
una_copa a+20 d-21
una_gota a+16
una_hora b-24 c-19
una_inyeccion d-16
una_no a-21 b-16 c-25 d+26
una_que b-17 d-22
una_reaccion a-23 c-23 d+26
una_recaida d+17
una_sola a+23 b-21 c-17 d-17
una_vez a-26 b-35 c+25
una_y d-24
under* d-20
under__@day d+17
under__@relative a+16 d-19
under_a b-17
under_control c-18
under_that a-20 b+16 d-18
under_the d+17
underage a+17 d-17
unfor* a-19 b-19 d+21
unfortunately a-19 b-19 d+21
unico a+33 b-35 c-34 d-24
unico__es a+17 b-18
unico_malo a+15 b-16
unico_que a+19 b-20 c-19
unles* b-24 d-20
unless b-24 d-20
unless__count a+16
unless__is a+15
unless_it a+15
unless_you c-16
uno d-23
uno__lo a+16
unos b-33 c+18
unos_dicen c+18 d-17
until c-20
up b-45
up$ a-31 b-30
up__# c-19
up__a b-15
up__down a-16 c+20 d-22
up__me c-16
up_a b-16 c+18 d-17
up_and a-20
up_for c-17
up_there c-16 d+17
up_to d-20
urgen* a-15
us b-36
usado a+16
use$ c-15
use_a d+16
used b-30 d-17
used__hear c-16 d+16
used_to b-25 d-16
using a-43 b-34 d+21
using$ a-20 d+21
using_protection a-18
uso__@medicine a+22 b-16 c-18 d-22
uso__la a-19 d+20
uso_drogas a+24 d-19
usted b+18 d-30
usted$ c-18
usted* a-24 b+36 d-35
usted_que a-16 b+16
ustedes a-24 b+36 d-35
ustedes$ b+25 c-25 d-22
usual* c-20
usually c-20
utero a+19
uti d-22
uti__@month a-18
uti__@year c-23
uti__now a-19 d+19
uti__the d+16
uti__time d+16
uti_all d+16
uti_right a-19 d+19
utis a-38
utis$ a-18 b-22 c-24 d+27
utis_count b+18 c-20 d-18
va b-15 c-18
vale a-25
valve a-27 b-26 c-22 d+33
valve$ a-19 c-15 d+27
valvu* c-18 d+15
valvula c-18 d+15
vamos b-23
vamos_a a-20 b-19 d+17
vamos_en a+17 d-17
van a-24
vape d-28
varia* d+20
varias d+20
varias$ d+16
varon b-25 c-21
varon$ a+23 b-17 c-16 d-22
vasec* a+28 b-24 c-20 d-22
vasectomy a+27 b-24 c-18 d-21
vasectomy$ a+18
vaya a-20 b-16
ve_el c-16
veces a-37 b-58 c+28
veces$ a-22 b-23 d+21
veces__de c+19 d-18
veces__mas c+16 d-16
veces__me a-17 b-15 c+19
veces__que d-18
veces_me c+21 d-23
veces_oigo d-16
veces_y c-20
vecina a-40 b+25 c-31
vecino a-23
veia a-20 b-22
veia__no a-16 c-18 d+17
veia__que a-16 c-21 d+19
veia_cosas b-16
veint* b-19
veinte b-19
veinte$ b-18 c-21
vejiga b-32 c-38 d+24
vemos a-26 b-17 c-26 d+26
vemos$ a-23 b-16 c-20 d+24
vengo d-20
venlafaxina a-18 d+21
veo a-35 c+22
ver a-47 c+41 d-34
ver$ a-26 c+29 d-30
ver_como a-16 c+16
ver_quien a-19 b-18 c+21 d-17
veran* b-20 c-15
verano b-20 c-15
verano$ b-16
verda* a-24 b+18
verdad a-24 b+18
verdad$ a-18 b+20 d-28
verem* a-25 b-25 c+27 d-27
veremos a-25 b-25 c+27 d-27
veremos$ a-25 b-25 c+27 d-27
vesic* d-28
vesicula d-28
vesicula$ a+20 b-16 c-17
vet a-21 c-19
vez b-46 c+23
vez$ a+19 b-21
vez__alta c+16 d-18
vez__cuando d-22
vez__de a-16
vez__en a-18
vez__los a-18
vez_con c+19 d-19
vez_en d-22
vi a-37 b+17
vi_cosas a-25 b-29
viaje c-27
viaje$ b-20 c-19
viajo a+18 d-20
viajo_a a+15 d-17
vice a+20 b-16 c-18 d-16
vice$ a+16 c-16
vicio* a+22 c-19 d-20
vicios a+22 c-19 d-20
vicios$ a+17 d-16
vida a+15 b-26 c-27
vida$ a+29 b-22 c-25 d-26
vida__el a-18 d+16
vieja b-35 c-30 d+25
viejo b-27
viend* a-24 b-31
viendo a-24 b-31
viendo$ a-16
viene b-27 c-28
viene$ a+25 d-26
viene__en a-23 d+19
viene__mi d+15
viene_otro a-17
viernes a-27
vietn* a-17 b-15 d+17
vietnam a-17 b-15 d+17
vietnam_vet a-17 b-15 d+17
vine c-17 d-19
vinit* b-26 c-23
vinito b-26 c-23
vino c-22
vino__@day a+17 c-17 d-17
vino_el a+17 c-17 d-17
vino_en a+15
viole* a-20 c-17 d+21
violent a-20 c-17 d+21
virge* a+16 b-22 c-19
virgen a+16 b-22 c-19
visio* b-18 d-19
visions d-15
visits a+22 c-16
visto$ c+15
vitamins a+17 c-23 d-20
vivo a+32 b-27 c-24 d-29
voces a-17 b-21
voces$ a-24 b-26
voces_cuando c-23 d+22
vodka a-19 c-19 d+20
voice* b-34 c-38
voices b-30 c-35 d+20
voices$ b-17 c-22 d+18
volvi a-16
volvi$ c+15
vomit* d+18
vomite a-19
vomiting a-22 c-19 d+20
vomito d+15
voto a-16 d+16
voto_desde a-16 d+16
voy b-37
voy$ a-25 b-17
voy__# d+15
voy__@clinician b-16
voy__@month a-16 d+16
voy__al b-15 d-21
voy__bano d-18
voy__camino a+15 d-16
voy__de a-16 d+16
voy__la b-16
voy__los a-23 d+20
voy__medio a+15
voy__mi c-18
voy__poder d-15
voy__si b-15
voy_con a-16 c-22 d+23
voy_en a+31 b-30 c-25 d-28
voy_mucho d-16
voy_para a-29 c-17 d+26
voy_solo a+19 d-16
vuelt* d-16
wait c-40
wait$ a+15 c-20 d-25
wait_till a+23 b-16 d-19
wait_to a-15
waiti* b-48 c+28 d-24
waiting b-48 c+28 d-24
waiting__@relative a+17 d-18
waiting__bloodwork c+16
waiting__labs a-19 c+24
waiting__my b-22 c+18 d-30
waiting__the b-21 d-20
waiting_for c+16 d-16
waiting_on a-18 b-32 c+37 d-37
walgr* a-26
walgreens a-26
walgreens__# a-16 d-19
walk a+21 c-17
walke* b-20 c-17
walked b-20 c-17
walked_in a-17 b-15 d+18
walma* d-17
walmart d-17
want a-16 b+17 d-21
want__know b+16 c-19
want__to d-17
want_to d-20
wante* b-25 c-24
wanted b-25 c-24
wanted_to a+16 b-22 c-20
wants d-24
wants__know a-16 b+20 c-18 d-15
wants_to b+18 d-19
warfa* a-20 c-20
warfarin c-16
warfarina a-20 c-20
warfarina$ a-20 c-18
was c+26 d-21
was__# b-21
was__@drive a+17
was__@relative b-21 d-19
was__@stop b-15
was__a a-22 b-20
was__at b-16
was__bit a-15
was__but b-18 d-23
was__depression a-17 b+16
was__for b-16
was__hospital d+19
was__i b-16
was__in b-16 c+20 d-21
was__not a+23 b-16 c-23 d-25
was__on d-19
was__once a-23 b-22 c+30 d-29
was__out d-16
was__problem a-17 c-18 d+21
was__that a-20 c+20 d-19
was__the a-31
was__to a+16 b-23
was__week a-17
was_a a-21
was_adopted c+18 d-16
was_an d-18
was_at a-16 c-16 d+17
was_born a-19
was_but a+20 d-21
was_clean a+24 c-23 d-23
was_fine a+30 c-20 d-33
was_going a+17 c-23
was_high d-22
was_in a-22
was_not a-24 c-22 d+25
was_off c+18
was_on a-26
was_out a-16
was_positive c-16 d+15
was_the a-22 c-16
was_wild a-17 b+19 c-16 d-20
wassu* a-20 b-15 d+20
wassup a-20 b-15 d+20
wassup$ a-20 b-15 d+20
watch a-16 b-17 c+24 d-22
watch* a-19 b-27 c-15 d+24
watching a-24 b-20 d+23
way b-26 d+18
way$ c-20
way__i a-17
way_past b-18 c-15
we b-30
we__# b-16 d-18
we__a c-17 d-23
we__at a+20 c-16 d-18
we__be c-17
we__good a-21 d+21
we__here a-17 d+17
we__in c-18
we__later a+19
we__no a+20 c-17
we__not a+20 d-25
we__on d-16
we__out a-25
we__protection a-18
we__the b-15
we__to a+17 b-18 d-16
we__together a-20 c-17 d+18
we__using a-18
we_do a+24 b-18 c-20 d-18
we_had d-22
we_have a+20 b-24 d-28
we_just a-18
we_will b-19
weak b-18 c-22
weak_@body c-15
weane* c-21
weaned c-21
weaned_him a+24 d-19
wear a-26 c-32 d+25
wear_pads b-16
weath* a-16 b+16 d-16
weather a-16 b+16 d-16
weddi* a+19
weddings a+19
weddings$ a+17
weed c-17
week b-22
week_@late a-17
week_and c-18
week_of a-18 b-15
weekend b-23
weekends a-20 b-28 c-16 d+22
weeks b-47
weeks$ a-23 b-22 c-17 d+28
weeks_@late c+24 d-25
weeks__@day c-18
weeks_on c-18
weeks_to d-19
weird a-21 c+21 d-24
weird_but d-15
well a-16 b-34 d+25
well$ b-17 c-22 d+22
well__is c-16
well_i c+17 d-17
well_it d+16
wellbutrin a+17 b-18 c-27
went b-35
went$ d-19
went__a d-21
went__it a-17 d+17
went_to a-23
were b-39 c+16
were_a a-19
what a-55 b+43 d-36
what$ a-39 b+40 c-36 d-36
what__@body b+17
what__@treat b+19 c-18
what__a a-25 d-17
what__as a-16 b+22 c-25 d-15
what__exactly b-18 c+18
what__i a-29 c-25
what__in b+16
what__is a-24
what__it a-18 b+16 d-17
what__mean b+17 c-19
what__my b+19
what__not a-21 d+21
what__psychosis b+29 c-20
what__reaction b+19 c-16
what__she b+19 c-17
what__that b-16 c+18
what__the a-18 b+27 c-25 d-17
what__they b+16
what__this b+17
what__up c-16 d+21
what__you a-23
what_about b+19
what_counts a-17 b+25 c-26 d-19
what_do a-18 c-23 d+16
what_for b+19 d-16
what_have a-21 d+21
what_if a-17 b+23 c-30 d-18
what_is d-26
what_it c+17
what_they a-17 b-19 c+23 d-20
what_time a-16 b+19 c-16
what_would b+20 c-17
whate* a-20
whatever a-20
wheel a+19 d-20
when b-25
when__# c-27
when__@relative a+16 c-16 d-16
when__am a-22 c+27 d-30
when__broke d-16
when__gave a-20 c-20 d+21
when__had c-20
when__it c-29
when__was a-25 b-21 c+19
when_i b-33 c+24 d-16
when_the c-15
when_they c-24
where a-16 b-16
where_do b+17 d-16
where_we a-20 b-19
which a-36 b+17 d-42
which_@medicine a-16 b+19 c-15
which__is b+18
which__that b+18
which__you d-15
which_day b+16
which_of b-16 c+17
which_one a-17 b+21 c-19
which_ones b+16 c-18
while a-20
white a+15 d-18
white__it a+16 d-16
who a-24 b+31 d-38
who__going b+15
who__know b+23 c-22
who__me a+15 d-16
who__my b+17 c-16
who__off c+15
who__these b+16
who__this b+17 c-16
who__to b+31 c-28
who_dis b+16
who_is d-17
who_knows a-21 b-21 c+28 d-21
who_sees b+15
who_wants b+23 c-22
whole b-41
whole__of c-16
whole_list b-21
why a-56 b+35 c-28
why$ a-37 b+37 d-38
why__i a-22 b+24 d-18
why__not a-20 b+23
why_can a-18 b+20
why_does b+23
why_not a-28 b-37 c-31 d+40
widow* b-20
wife a-19 b-26
wifes a-16 b-19
wild a-19 b+19 c-18 d-17
wild$ a-17 b+19 c-16 d-20
will a-19 c+24 d-19
will$ b-24
will_@drive a+17 b-16 d-16
will__@vehicle b-22
will__a a-17 c+17 d-18
will__be a+21 c-33 d-31
will__by b-15
will__her b-18 c+25
will__i d-17
will__it c-24
will__my b+17 c-18
will__out a-21 c+20
will__that a-18 b+19 c-19 d-16
will__the a-17
will__there c-27
will__to d-26
will__work a+17 d-17
will__you b-27 c+18
will_ask a-18
will_be b-30 c-28
will_come a-16 b-16
will_do a-17 b-20 c-17 d+19
will_find a-29 b-24 c+30 d-21
will_i a-16 b+17 c-19
will_it a-21 d-22
will_know a-22 b-20 c+24 d-23
will_let b-22 c+16
will_not a+37 b-25 d-40
will_take b-18
will_walk a+15 c-15
will_you b+18 c-17
willi* a-22 b-18 c-16 d+23
willing a-21 b-17 d+21
willing$ a-16 d+18
wine b-25
wish a+21 b-24 c-28
wish_i b-21 c-21
with c-32
with_@relative d-18
with__# d+16
with__@animal b-21
with__@clinician d-25
with__@medicine c-23 d+24
with__count c-16
with__in c-21
with__on d+16
with_a c-18
with_bells a-16 c-15 d+17
with_her d-19
with_it c-22
with_me c-28
with_that a-19 c-20 d+27
with_the a-16 c-15
with_twins a-16 b-15 d+16
witho* b-18
without b-18
without__hitch a+15
without__trouble a+15 d-15
without_a c-15
woke b-16
woke_up b-16
wonde* a-19 b-17 c+22 d-16
wondered a-19 b-17 c+22 d-16
wondered_about c+17
words a-22
words$ d-18
work b-19
work$ b-44
work__me b+19 d-17
worke* b-21 c-19
worked b-21 c-19
worked$ a-19 d+19
worki* b-34
working b-34
working$ a+29 c-27 d-29
working_# a-20 d+19
working__my a-19 d+16
working_on a-17 b-16
works b-45 c-48 d+23
works$ a-21 b-30 c-26 d+30
works__me a-18 d+18
works_for a-20 d+23
worry a-16
would a-18
would$ a-20 c-25 d+24
would_@drive a+19 d-19
would__@call b-18
would__a c-24
would__ask c+15
would__be a-31 c-15 d+28
would__better b-25
would__first a+27 c-15
would__go a-17
would__have d-22
would__i c+25 d-24
would__if c-27 d+18
would__is d-15
would__it b-16
would__know b+19
would__look d-16
would__miracle a+15
would__miss a-16 c-18 d+17
would__my b-17
would__not b+16
would__so a-19
would__than b-15
would__that a-18 d-15
would__the a+18 c-18 d-19
would__yes a-24
would__you a+22 b-30 d-16
would_be b-41
would_have b-31
would_i a-18
would_know b-30 c+26 d-22
would_like a-16 c-17
would_not a-37 b-25 d+27
would_rather b+17 c-30 d-32
would_tell d-16
wow a-20 b+20 c-20 d-17
wrong d-35
wrote a-23
x c-28 d+16
x_mi c-16
xanax a-25 b-15
y_@clinician d+17
y_@day c-17 d+15
y_@howmuch a-18 b+19
y_@medicine b-36 c-47 d+24
y_@treat b-23 c-21 d+29
y__# d-27
y__@medicine c-29
y__@relative d-18
y__@treat a-18 c+15
y__al a+18 c-16
y__aviso a-19 c+20 d-15
y__bien a+18 d-16
y__cayo c-16
y__con c-17
y__contar a+18 b-17
y__de c-26
y__dice a-15 c+16
y__digo a-16 d-17
y__dos c-19
y__el b-18
y__en c-18
y__eso b-16
y__hay a+21 c-17 d-20
y__he d-17
y__igual c-17
y__jaja b-21 c+15
y__la d-20
y__los b-15
y__mal a+17 c-15 d-16
y__me a-34
y__nada a+19 d-19
y__no a-19 d-16
y__perfectos a+18 d-18
y__puedo a-16
y__que a-27
y__quedo a-15 d-15
y__si d-21
y__sin c-16
y__ve c-15
y_a a-21 c-15 d+19
y_bien a+26 b-17 d-26
y_clopidogrel d+16
y_el c-20
y_eso a-17 c-18
y_estoy a+16
y_hay d-17
y_la b-20
y_le a-21 b-23 c+23 d-18
y_los a+15 c-16 d-18
y_luego a-18 b-15 c+16
y_me b-31
y_medio a+17 b-23 c-19
y_mi c+19 d-16
y_mitad a-24 b-23 c+24 d-22
y_nada a-40 c-24 d+31
y_ni c-28
y_ninguna a-28 d+28
y_ninguno a-16 d+16
y_otro a-21 c+22
y_sali a+16 d-16
y_salio a+27 b-16 c-25 d-25
y_salva a-15 b-15 d+16
y_se d+16
y_seguimos a+24 b-20 c-20 d-24
y_si a-33 b+38 c-25 d-35
y_sigo b-15
y_tomo a-16 c-17 d+17
y_transaminasas a+17 d-20
y_ya a+17 b-27
y_yo a-25 d+21
ya c-48 d+19
ya$ c-25
ya__@clothes a-17 b-19 d+18
ya__@medicine d-21
ya__@place b-19
ya__@relative d+18
ya__@year d-15
ya__a a+16 c-21 d-19
ya__casa d+17
ya__con a-16 c-19 d+19
ya__cuenta b-20 d+17
ya__de b-17
ya__doy a+16 d-16
ya__el a-28 c-21
ya__ese a-24 b+22 d-20
ya__eso a-22 b+22 d-20
ya__hace a+19 d-16
ya__interesa a+17 d-18
ya__la b-48 c-16 d+15
ya__le a+18 d-18
ya__llego a+23 b-18 d-22
ya__lo a-22 c-20
ya__los b-25 c-18
ya__mande b+20 c-18
ya__mi c-30
ya__mis c-19
ya__nace a-26 b-16 d+25
ya__otra a+16 b-19
ya__para b-15
ya__por a-15
ya__pregunte b-18 c-20
ya__todo b-26
ya__tomo a-21
ya_casi a-18 d+17
ya_comi a-22 b-17 d+21
ya_contesto d-21
ya_en a-28 b-21 d+26
ya_esta a-17 d+20
ya_estoy b-25 c-25
ya_hasta a-20 b-18 d+21
ya_le c-22
ya_llegue b-16 d+17
ya_lo c-25
ya_me c-31 d-18
ya_mero b-23 c-16
ya_no a+16 d-21
ya_pedi a-17 d+18
ya_perdi b-20 d+17
ya_puedo b+18 d-16
ya_voy a-16
yea a-27 b-31 c-28 d+33
yea__is d+19
yea_my d+18
yeah b-48 c-50 d+18
yeah$ a-40 b-29 c-28 d+43
yeah__i a-16
yeah__was d+15
yeah_in a-16 d+18
yeah_it d+15
yeah_my a-16 d+18
years a+16
yello* a-17 c+17 d-16
yellow a-17 c+17 d-16
yep a-29 b-23 c-27 d+32
yep$ d+20
yerno b+18
yes b-41 c-18 d+26
yes$ a-54 d+38
yes_@medicine a-15 d+19
yes__# a+20 d-19
yes__@medicine a-25
yes__@relative a-18 c-17 d+25
yes__a d+16
yes__both a-21 d+20
yes__drink c-19
yes__have d+19
yes__i b-17
yes__is a-21 d+19
yes__last d+16
yes__no b-28
yes_a d+20
yes_and d-17
yes_but a-21
yes_i b-20
yes_maam a-16 d+17
yes_me a+17 b-18
yes_my a-18 c-17 d+24
yes_oh a+16 d-17
yes_sir a-16 d+18
yes_to b-23 c-20
yessi* a-21 d+25
yessir a-21 d+25
yessir$ a-15 d+19
yeste* a+26 c-24 d-23
yesterday a+26 c-24 d-23
yesterday$ a+19 c-21 d-17
yet d-24
yet$ c+24 d-35
yo b-52
yo$ a+22 b-17 d-19
yo_@drive d+15
yo__en b-17
yo__la b-21 c+21
yo__llevo c-15
yo__lo b-16
yo__no d-20
yo__que a-21 c+22
yo__sano b-16
yo__se a-16
yo__solo d-18
yo__tenido d+15
yo_jamas a+16
yo_le b-24 c-19 d+19
yo_lo a-15
yo_me a+17 d-21
yo_misma a+15
yo_nada a+19 d-18
yo_no a+32 b-34 d-28
yo_sepa b-20 d-18
yo_solo b-19 c+16 d-27
yo_soy a+15 b-16
you a-25 b+43 c-28 d-16
you$ a-26 c+16 d-24
you__@relative a-15 c-17
you__a a-17 b+19 d-15
you__all c-15
you__asking b-19
you__at c-16
you__from b+15
you__have a-17 b+17 d-19
you__i a-18
you__is a-15
you__it b-35 c-27 d+24
you__later a+25 b-27
you__me b+17 c-19
you__morning a-15 b-17
you__my b+18 c-29
you__not d-26
you__send a-16
you__that a-15 d-20
you__the d-20
you__to b+30 c-28
you_all a-31 b+26 c-25
you_ask a-19 b+22 c-15 d-24
you_be d-16
you_betcha a-16 b-17 d+18
you_can b-29 c-20
you_covered a+21 b-16 d-24
you_did a+17 b-16 d-17
you_for b-19
you_got a-27 c-17 d+15
you_guys c-18
you_have a-23
you_in a-22
you_know a-20
you_mean d-18
you_name b-16 c-18 d+18
you_need a-20 c-22
you_take b+18
you_text a+22 d-18
you_yes a-16 c+15
young b-15
young* c-19
youngest c-19
youngest__# a+19 b-21 d-16
youngest_is c-16 d-22
your__as d-17
your_guess d-17
your_place d-17
yup a-28 b-22 c-21 d+30
zapatos a-18
zero a+40 b-36 c-31 d-38
zero$ a+30 b-27 c-29 d-29
zip a+28 b-25 c-26 d-27
zoloft c-15
¿ a-47 b+51 c-48 d-35
¿__@vehicle b+23 c-18
¿__cuenta d-17
¿__de b+18
¿__en a-18 b+18
¿__la b+16
¿__que b+16
¿_el b+15
¿_la b+16
¿_me b+22 c-17
¿_que c-16
😂 c-19 d-18
😂$ c-16 d-18
😅 a-25 d-17
😅$ a-25 d-17
😩 a+16 d-15
😩$ a+16 d-15
🤰 a-20 d+21
"""
