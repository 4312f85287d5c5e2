"""Weights of the yes_no reader: written by ``python -m training.weights`` from 28475 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh yes_no word`` shows the lines with a word in plain order.
"""

SEALED = "f21b929380688e1f"

ANSWERS = "no other unsure yes"

KNOWN = """\
# % & + / 0 0.5 0.8 03 09 1 10 10-4 100 102 11 110 110/70 115 118 118/74 118/76 12 12/7 120 120/78 120/80 122/78 13 14 140 148 15
150 16 160 160/95 17 170 18 180 19 1979 1987 1988 1991 1994 1998 2 20 200 2003 2004 2005 2008 2009 2010 2011 2012 2013 2014 2015
2016 2017 2018 2019 2020 2021 2022 2023 21 210 212 22 220 23 230 24 25 26 27 28 29 2:15 2:30 3 30 300 31 32 33 34 35 36 38 39 4 40
41 43 44 45 46 47 48 49 4:20 5 50 50/50 5150 52 54 55 555 56 58 6 60 60/40 61 63 65 66 67 68 69 7 70 71 72 74 76 77 78 8 80 81 83
84 88 89 9 90 90/60 900 91 94 95 96 98 99 9:30 a aa abajo abdominal abejas abierto abilify ablation able abogado about above abre
abren abrieron abril abrir abroad absence absolutely absoluto abstemio abuela abuelita abuelo abuse aca acaba acaban acabaron
acabe acabo acaso accident accidente according account accounted accutane acelera acelerada aceptan acepto acerca ache acid acido
acne acomoda acompana acompanada acompanante acostada acostado across act acta acted acting actual actually acuerda acuerdo
acupuncture acupuntura acv adderall addict addicted addiction address adelante adequate adhd adiccion adicta adicto admitted
adoptado adopted adrenalina adult adverse adversos aetna afecta affirm affirmative afford afghanistan afib afirmativo afraid after
afternoon afternoons afterward afterwards afuera again against agarra agarro age agenda ages ago agosto agradezco agree agreed
agua aguanta aguantame aguante aguanto aguita aguitado aguja ah ahead ahi ahold ahora ahorita ahorros aide air aire aires airway
aja al alarm alarma alcance alcanza alcanzo alcohol alcoholic alcoholico alergia alergias alergica alergico alergologo algo
alguien alguna alimento aliviarme alivio all alla allergic allergies allergist allergy alley alli allowed almorce almorzar almost
almuerzo alone along alphabet already also alt alta altas although altita altogether alucinar always am ama amable amables
amamantando amamanto amaneci amanecio amanezca amanezco amarilla amarillos amarraron amazing ambien ambulance ambulancia america
americano amiga amigo amigos amitriptilina amitriptyline amlodipine amlodipino amor amores amoxicillin an anafilactico anafilaxia
analisis anaphylaxis and anda andaba andamos andele ando anduve anemia anestesia anestesiaron anestesiologo anesthesia
anesthesiologist aneurisma aneurysm anexo angina animo anitos ankles ann anniversary ano anoche anos anote another ansiedad
ansiosa answer answered answering answers antecedentes antes anthrax antibiotic antibiotico antibiotics anticoagulante
anticoagulantes anticonceptiva anticonceptivas antidepresivo antidepresivos antidepressant antidepressants antidoping antier anule
anulela anxiety anxious any anybody anyone anything anytime anyway anywhere apa apago aparato apart apartamento aparte apartment
apenas apendice apixaban aplicaron app appendix appetite apple applesauce appointment appointments appreciate approve approved
aprendi april apto apuntado apunte apunteme apunto apure aquella aquello aqui arbor arde ardor are area aripiprazol arm arms army
around arranca arreglado arrepenti arrested arriba arritmia arroz artery arthritis as asado asbestos asco asegurar aseguro asi
asilo asistencia asistir ask asked asking asleep asma aspirin aspirina ast asthma asunto asustada asylum at ataque ataques ate
atender atendio atenolol atiende atienden ativan atleta atorados atorvastatina atras atrasada atraso atrevo attack attacks
attending audit augmentation august aun aunque aunt auricular austin auto autobus autoimmune autoinmune automated autopista
autorizo available avena averiguar avion avisan avisar aviso avisos awake aware away awful ay ayer ayuda ayudo ayunas ayuno
azathioprine azucar b babies baby babys babysitter back backed backup bacon bad badly bag bagel bags bail bailed baja bajado bajar
bajara baje bajita bajo baker ball balloon banana banarme banco band banged bank bano baptist bar barbaro barely barn barriga base
basta bastante bastantes bath bathroom battle bayamon bcg be beans bear beard beats bebe bebes bebida bebo because bed bedtime bee
been beer beers bees before beforehand behind being believe bell bells belly benadryl benazepril bender bendiciones bendiga
bendito benzos besides best bestie bet beta betcha better between bf bfing bici bid bien big bike biliary bill bingo biologically
biopsia biopsy bipolar bipolaridad bird birth birthday birthdays biscuit biscuits bisoprolol bit bite bites black blacked bladder
bladders blanca blank blanket blast bled bleed bleeding bless blessed blind block blockage blocker blocks blood bloodwork bloqueos
blow blown blue blues blurry board boat boca bocado bodas body bogota boiled bola bolsa bone bonita boob book booked books booster
boosters boots booze borda borderline bored boring born borracho borre borrela borreme borrenme borrosa borrow borrowed boss bot
botella botellas both bother bothering boton botox bottle bottles bottom bought bow bowling box boy boyfriend boyfriends boys bp
bracelet brain brains brand brazo brb bread break breakdown breakfast breaks breast breastfed breastfeed breastfeeding breathe
breathing brief bring bringing brings bro broke broken broma bronca brote brotes broth brother brothers broto brought brunch bud
buddy buddys buen buena buenas bueno buenos buffet bug bugs buick building bumped bun bunch bupropion burger burn burned burns
burrito bus busca buscando buscar buscarme busco business buspar buspirone busqueme busy but button buy by bypass bypasses c cab
caballo caballos cabecera cabeza cabinet cacharon cada cae caer cafe cafecito caffeine cai caida caido caigo caja cajas cajon cake
calculos caldito calendar calendario calf cali call calle called calling calls calor cama camaron cambian cambiando cambiar
cambiarla cambiaron cambie cambiemela cambien cambio came caminando caminar camino camion camioneta camp campus can canas cancel
cancela cancelala cancelan cancelar cancelarla cancele canceled cancelela cancelen canceles canceling cancelled cancelo cancer
candy cane cansada cansancio cantando capaz car cara carbonate card cardiac cardiaca cardiaco cardio cardiologist cardiologo
cardiology cardiomyopathy cardiopatia cards care careful caregiver cargo carnal carnet carol carotid carretera carrier carro
carros carry carrying cars cart carta carvedilol casa case caseworker casi casita cast cat cataract catch catching cateterismo
cath catheter catheterize cats caught cause cayo cbd cbt cdl cel celexa celibate cell celular cena cene center central centro
cerca cereal cerebral cerebri cerebro cero cerquita cerrada cerraron cerre cerro certain certainly certificate cervecita cerveza
cervezas cesarea chair chamacos chamba champagne chance change changed changing chaplain charge charged chart chat chauffeur che
checado checan checando checar checaron check checked checking checks checkup checkups checo cheese chelas chemo chequeo chest
chevere chew chewing chica chicago chichi chicken chickened chicle chico chilaquiles childhood chills chin chip chips chiquita
chiquito chiste chofer choice cholestasis cholesterol choque chorro christmas chronic church cien ciento cierran cigarettes
cigarro cinco cine cintura cirrhosis cirrosis cirugia cistitis cita citalopram citas city ciudad ckd clara clarisimo clarita claro
clase clases class classes clavo clean clear cleared clima clinic clinica clock clockwork clonazepam clonidine clopidogrel close
closed closer clot cloud clozapina clozaril club clue cluster cmp coagulo coat cobran cobre cobwebs coca cocaine coche cocinando
cocine code coded codeine coffee coiled cojo coke cola cold colesterol collarbone collect college colombia colon colonoscopy
colors coma comadre combine come comer comerme comes comezon comfortable comi comida comido comiendo coming comio comment
committed common communion community como compadre companero company compared complain complaints completa completamente completo
complica complico comprado compre compro computer con concert concussion concussions condom condon conduce conducir conduzco
confianza confidencial confidential confirm confirma confirmada confirmado confirmar confirmaron confirmed confirmo conflict
confundida confused congestive conmigo conmocion conmociones conocidas conocimiento conozco consegui consent consentimiento
considera considered consigo consigue consiguiendo consta constant constantly constipated consult consulta consultar consultarlo
consulto consultorio contacto contar contara contento contentos contesta contestado contestar contestarle conteste contesto
contrario control controlada controlan controlled controlo conviene convinced convulsion convulsiona convulsione convulsiones
cooked cookie cooking copa copago copay copita cops copy corazon corner corolla coronary correct correcta correction correcto
correo correr corrieron corro corte cosa cosas cosquillas cost costo costs couch cough coughing could coumadin counseling
counselor counselors count counter counting country counts county couple course court cousin cousins cover covered covers covid
cowboys coworker coworkers cows cps cpt cracker crackers cramps craneo crap crash crawl crazy cream creatinina creatinine credit
cree creek creeping crei creia creo crept cried crisis cristal cristiana cristiano cronica cronico cross crossed crudo crumb
crummy crying ct cuadra cuadrado cuadras cual cuales cualquier cuando cuantas cuanto cuantos cuarto cuatro cubre cuenta cuentan
cuentas cuente cuenten cuento cuerda cuerdo cuerpo cuesta cuff cuida cuidado cuidador cuidadora cuidar cuide cuido culvers cumple
cumpleanos cumpli cumplo cunada cunado cup cured currently custody cut cutting cva cvs cycle cycles cymbalta cyst cystitis da dab
daba daban dad daddy dado dads daily dale dallas dama damage dan dana dando dangerous dano dar dare dark darlene darlin date
daughter daughters dav day days dbt de deacon dead deal dealbreaker dear death debe debo decades decaida december decia decian
decide decided deciden decides decidido deciding decido decir decirle decirlo decirte decline dedo deep deer defibrillator define
definite definitely definition degree deja dejado dejame dejamos dejan dejar dejarla dejarlas dejarlo dejaron deje dejela dejelo
dejeme dejo del delayed dele delete delirium delusions demas demasiado deme demencia dementia demons demora den denied denies
denle dentist dentista dentro denver deny depakote department depende depends deployed deployment depo depre depresion depressed
depression deprimida derecho derrame derrames des desayunar desayune desayuno descansa descanso descartaron descarto desde
desgracia designated desk desmaye desmayo desocupada despertar desperte despues destetar destete desteto detox devil devolvi dew
di dia diabetes diabetic diabetica diabetico diablo diagnosed diagnosis diagnosticada diagnosticado diagnosticaron diagnostico
dial dialisis dializo dialysis diamox diaria diarias diario dias diazepam dice dicen dicho diciembre diciendo did die died dieron
diet dieta diez diferencia diferentes difference different dificil dig diga digale digame digan digo dije dijeron dijo dime diner
dinged dinner dio dios dip dira direccion directions directo diria dirty dis disability discharge discharged disconnected
discontinued disculpe discuss disease dislocated disorder dispara disparo disqualify dissociation distintas distintos diu divorce
divorcio dizque dizziness dizzy do doble doce docs doctor doctora doctores doctors documented documento does dog dogging dogs
doing dokie dolio dolor dolorcito dolores domingo domingos don dona donated donde done donut door dorm dormi dormia dormida
dormido dormir dos dose doses dosis dot double doubt doughnut down downhill doy dozen dra drain drama drank draw drawer drawn
draws dream dreams drew drill drink drinker drinking drinks drip drive driver drivers drives driveway driving droga drogado drogas
drop dropped dropping drops drove drug drugs drunk dry dsd duda dudas dude dudo due duele duelo duermen duermo dui dulce
duloxetina duloxetine dump dumps dura durante dure during durmio duro dust duty dwi dx dying e each eap ear earl earlier early
ears easter eastern easy eat eaten eating eche echele echo eclampsia eco ecocardiograma ecografia ect edad edge edibles eeg
efectivamente efecto efectos effect effects effexor egg eggs eh eight eighteen either ejercito ekg el elavil elbow electric
electro electrochoques electroshock elevador elevated eleven eliquis ella elm else elsewhere em email embarazada embarazadisima
embarazo embolia embolias embryo emdr emergence emergencia emergencias emergency emojithanks emojiunsure emojiyes empece empezando
empezar empiezo employer empty en enalapril encantada encargo encarnacion encebollado encima encinta encontrado encontraron
encontre encuentro end ended energy enero enferma enfermera enfermo english engordo enlarged enojo enough ensayo ensure entendi
entera entere entero entienden entiendo entire entonces entra entran entrando entrar entre entro enviude enzimas enzymes ep epi
epidural epilepsia epilepsy epileptic epileptica epipen episode episodes episodio episodios epoca equipo equivocado equivocaron
equivoque er era eran erase error es esa esas escalera escalofrio escapa escitalopram esconde escort escriba escribame escriban
escribe escribi escribir escribirme escribo escrito escuchaba escuchar escucho escuela ese esketamina esketamine eso esos espalda
espanol espasmo espera esperame esperando esperar espere espereme esperese espero espiritu espironolactona esposa esposo esquina
esquizoafectivo esquizofrenia esquizofrenico esta estaba estable estacionamiento estaciono estado estamos estan estar estara
estare este esto estomago estorba estos estoy estrenimiento estreno estres estudio estudios estupendamente estuve estuviera estuvo
euchre evacuated eval evaluando evaluaron evaluated evaluation evangelica even evening ever every everybody everyone everything
everythings everywhere ex exact exactamente exactly exacto exam examen examenes excelente except excuse exercise exist existia
expecting expediente expensive experience experiencia expired explain explained explicaron explico exposure extent extra eye eyes
f fa fabrica face facebook facial facil facility factory factura failed failure faint fainted fainting fair fall falla fallando
fallecio falling fallo falls fallujah falsa false falta faltaba faltan falto familia familiar family familys fan far farm farmacia
fast fasted fasting fat fatal father fatty favor fax fbi fea feas features feb febrero febrile february fecha fed fee feed feeding
feeds feel feeling feels feet feliz fell fella felt female fence fender fenomenal fentanilo fentanyl feo fetch fever few fiance
fib fibrilacion fibro fibromialgia fibroscan fibrosis ficha fiddle fiebre field fiesta fiestas fifteen fifth fifty fighting figure
figured figuring fijarme fijate fijese fijo fila file fill filled filling fin final finally finals find finde findes finding fine
fines finish finished fino fire firma firmar firme first fish fishing fisica fit fits five fix fixed fixing flagged flashbacks
flat flew flight floated floating floaty flomax floor florida flu fluid fluoxetina fluoxetine flushed flutters fly flying foggy
folico folks folleto follow followed food foot football for ford forever forget forgot forklift form forma formal formula
formulario fort forth forties forty forward foster foto fought found four fourth fractura franca frasco frascos freaked freaking
free frequent fresh freshman friday fridays fridge friend friends frijoles frio from front fry fu fue fuego fuera fueron fuerte
fuerza fui full fully fumar fumo funciona funciono funeral funny futbol g gabapentin gabapentina gad gallbladder gallbladders
galleta gallon gallstones game ganas gano garage garbage garden garganta gas gaste gastritis gata gate gato gatorade gatos gave
gay gel gemelo gemelos general genial gente get gets getting gf ghost gi giggle gilberts gimnasio girl girlfriend girlfriends give
given gives giving glass glasses glaucoma gluten go god goes going gold golpe golpee golpes gomitas gone good goodness google
gordo got gota gotas gotten grabbed grace gracias grad grade grado graduation grand grandbabies grandbaby granddaughter grande
grandkids grandma grandmother grandpa grandson grandsons granola granos grapes graso gratis grave graveyard gravy great green grew
grief gripa gripe grits groggy group groups growling grown grupo guacaree guagua guardeme guardia guardian guaro guatemala guerra
guess guessing guest guilty guio gulf gum gummies gummy gusta gustan guste gusten gusto guy guys gym gyn ha habana haber habia
habian habit habla hablaba hablaban hablamos hablan hablando hablar hablarlo hable hableme hablo habones habria hace hacen hacer
hacerlo hacerme haciendo had hagale hago haha hair haldol half halfway hall hallaron hallo hallucinate hallucinated hallucinations
haloperidol hambre han hand handful handle handled handles hands hang hanging happen happened happening happens happy hara hard
hardly harley harta harvoni has hasta hate hated haul hauling have having hay haya hayan hcg he head headache headaches headed
heading heads healed health healthy hear heard hearing hears heart heartbeat heartburn hearts heat heavens heavier heavy hecho
heck held hell hello help helped helps hematoma hemorrhage hemos hep hepatic hepatitis hepatologo her here hereda herede herencia
hermana hermano hermanos hernia heroin heroina hers herself hi hice hicieron hierbas hierro higado high highs hija hijo hijos him
himself hinchada hinche hincho hinted hip hiperactiva hipertensa hipertension hipertenso hipomania hirieron his historial history
hit hitch hits hitting hives hizo hmm hockey hoja hola hold holding holds hole holler holter hombre hombres hombro home hon
honduras honest honestamente honestly honey hongos hood hooked hope hopefully hoping hora horario horarios horas horita horitas
hormonas horrible horse horses hospital hospitalizaron hospitalized hot hotel hour hours house houston how hoy hs htn hubby hubbys
hubiera hubieran hubo huelo hueso huevo huevos huh humalog hun hundred hungry huracan hurley hurt hurting hurts husband husbands
hx hydrocephalus hydrochlorothiazide hydrocodone hydroxyzine hyper hypertension hypertensive hypomania hypomanic hysterectomy
hysto i iba iban ibs ibuprofen ibuprofeno ic ice iced ictus icu id ida idea ideal ido ied if iffy iglesia ignoro igual ii iih ill
imaginate imaginese imagino implant implante importa imposible impossible imss in include included incluye inconsciente
incontinence incontinencia inconveniente induced induction ine infartito infarto infeccion infecciones infection infections
inflamacion inflamado info informacion information informe infusion infusiones infusions ingles inhalador inhaler injections
injuries injury inmigracion innocent inpatient inside insists insomnio instead instrucciones instructions insuficiencia insulin
insulina insurance intacta intacto intake intend intensive intentando intentar interesa interested internada internado internaron
internet interstate intersticial interstitial into intracraneal intracranial invega investigando inyeccion inyectada inyectaron
inyecto iodine ir iraq iria irme iron irregular is ish isquemia issue issues it itch itched itches itching itchy itself iud iui iv
ivf izquierdo jack jacket jaja jajaja jale jamaica jamas jamases jan january jaqueca jaundice jaw jeep jefa jefe jefita jeje
jeopardy jesus jk job jodido johns joint jose journaling joven joya jubilado judge juego jueves jugando jugo juice julio july june
junio junior junta junto jura juro jury just justo kayla keep keeping keeps keppra kept ket keta ketamina ketamine keto ketorolaco
kevin key keys kg kicked kid kidding kidney kidneys kids killed killing kim kind kindly kinds kitchen klonopin knee knees knew
knock knocked know knowledge known knows knuckled knuckling kratom l la lab labetalol labor laboratorio laboratorios labs
lactancia lactando lactulose ladder lado lady ladys laid lamentablemente lamictal lamotrigina land landed landline landstuhl
lantus larga laringoespasmo laryngospasm las last late lately later latex latuda laugh laughed laughing laundry law laws layoff
lbs le leak leaking leaks leaky leaning learned least leave leaving leche lee leer leerlo left leftover leg legal legs lei leido
lejeune lejos lengua lentes leo les lesbian lesion lesiones less let letra letters letting levanta levantarme levante levanto leve
levels levetiracetam levotiroxina lexapro lfts liar libre libro licencia licenciada license lick lidocaine lie life lift liga
ligada ligaron light lighter like liked likely lil limit limite limpia limpieza limpio linda line linea lined lines link lio lips
liquido liquor lisinopril list lista listed listened listening listo literally lithium litio little live liver livers lives living
llama llamaban llamada llamadas llamado llamame llaman llamar llamarme llamaron llame llameme llamen llamenme llamo llanta llave
llaves llega llegado llegamos llegan llegando llegar llego llegue llena llene lleno lleva llevan llevar llevarme llevaron lleve
llevo llorando llorar lloro lloviendo llueva llueve lmao lmp lo lobby lobe loca lock locked loco locos locura log lol long longer
look looked looking looks loopy lord los losartan lose lost lot lots love loved low lozenges lpn luck lucky luego lugar lujo lunch
lunes lungs lupe lupita lupus luz lyft lying lyrica m ma maam machine macon mad made madre madrid madrugada magnesium mai mail
maintenance major make makes making mal mala male malisima malisimo malito malo malos maluquera mam mama mamar mamas man manage
manager managua manana mananas manchita manda mandan mandar mandaron mandated mande mandelo mandelos mandeme manden mandenme mando
maneja manejando manejar manejare maneje manejo manera mangu mania maniaco maniacos manias manic mano manos mantengala
mantenimiento many manzana manzanilla maquina marathon marathons maratones maravilla marca marcapasos march marco marea mareada
mareadita mareado maree mareito mareo mareos margarita margaritas marido marihuana marijuana marines marisco mariscos marqueme
marriage married martes marzo mas mata matando mate math matriz matter matters mature may maybe mayo mayor mcdonalds mdd me meal
meals mean meaning means meant measured meatloaf med medellin media medianoche medic medica medicacion medicado medicaid medical
medically medicamento medicamentos medican medicare medication medications medicina medicinal medicinas medicine medicines medico
medicos medics medido medio mediodia meds meet meeting meetings mefloquine mejor mejorando mejorcito melatonin mellizos memoria
memory memorys men meningitis menopause menopausia menopausica menor menores menos mensaje mensajes mensajitos mental mente
mentioned mentir mentira mera mercy mero mes mesecitos meses mesias mess message messages messed messing metadona metal mete
metformin metformina meth methadone methotrexate metieron meto metoprolol metotrexato metro mexico mg mhm mi mia miami middle
midnight midterm miedo miento mientras miercoles might migracion migraine migraines migrana migranas mija mijita mijo mil milagro
mild miles milk mind minds mine mini minivan minor mint minute minutes minutos mio miracle mirar mire miro mirtazapina mirtazapine
mis misa miscarriage miscarried misdiagnosed misma mismo miss missed missing mistake mitad mitral mixed mo mobile modelo modo
molesta molestia mom moment momentito momento mommy moms monday mondays money monitor monitoring mono monterrey month monthly
months monton mood moods moon morado more morfina moria morning mornings morphine most mostly mota mother mothers moto motorcycle
mountain mouth move moved mover moverla moving mr mri mrs much mucha muchacha muchacho muchas muchisimo mucho muchos mude muela
muelles muere muero muerta muerto muffin mujer mujeres mule mull multa multivitamin mundo murio murmur muscle mushrooms must muy
mwf my mychart myocarditis myrbetriq myself nace nachos naci nacido nacimiento nacio nada nadie nadita nah naive naltrexona
naltrexone name named names nanai nanay nap napping nariz nary nasal nash naturales nausea nauseas nauseous navidad navy naw nd
near nearly necesita necesitan necesito necessary neck need needed needing needle needlestick needs nefropatia neg negar negarlo
negativa negative negativo neighbor neighbors neither nel nena nene nephew nerve nerves nervios nerviosa nervous neta neuro
neurogenic neurogenica neurologist neurologo nevando never new newbie newborn news newspapers nexplanon next ni nibble nibbled
nice nicked nicotine niece niegan niego nieta nieto nietos nifedipine night nightmares nights nina nine ninera ningun ninguna
ninguno nino ninos niquel nitro nkda no nobody nobodys noche noches nomas nombre nombres none nones nonstop noon nop nope nor
normal normales normally nos nose not nota notado note nothing nothings notice noticed novedad novela novia novio novocaine now
npo ntp nubes nuera nueva nueve nuevecito nuevo nuh numb number numbers numero nunca nunquita nurse nurses nursing nuts o oatmeal
ob objection obligatorio obra observacion obvi obvio ocd ocho oclock october octubre ocupada ocupado ocurra odio of off offense
offer offered office officer officially oficina ofrecieron ofrecio often oh ohio oi oia oido oidos oiga oigo oil oir ojala ojo
ojos ok okafor okay okie ol olanzapina old older oldest olvida olvidan olvide olvido ombe omeprazol omg on once onda one ones only
oops op open opening operacion operada operado operan operaron opere opinion opt or orale orden order ordered oregon organ
organizer organos organs original orina orinar orino orita orlando other others otherwise otra otras otro otros ought our out
outside ovaries ovarios oven over overactive overdose overdosed overnight overseas overtime owe owes own ox oxicodona oxy
oxybutynin oxycodone oxygen oxys oye ozempic p pacemaker paciente pacifico pack package packed padece padecia padecido padezco
padre pads paga pagar pague pai paid pain pains paint pais palabra palabras palos palpita palpitaciones palpitations palsy pan
pana panal pancakes pancreas pandemia panel panic panicked panico panza panzona papa papas papel papeles paper papers paperwork
par para paracetamol parada parado parale paralisis paralizo paramos paranoid paranoide parar parce parche parches pare parece
parecido pareja parele parents parezco parir park parked parking parkinson paro paroxetina parqueo part parte partial partida
parties partir partly partner partners parto parts party pasa pasada pasado pasajera pasame pasan pasando pasaporte pasar pase
pasele paso pass passed passes passing passport past pastel pastilla pastillas pastillita pastor pata patada patch patched patel
patient patients patron paxil pay paying paz pcp peach peachy peanut peanuts pecho pedacito pedi pediatrician pedir pedirle pee
peeing peer pega pegado pego peino peleando pelo pelvic pen pena penal pendiente pendientes pending penicilina penicillin pensaba
pensado pensamientos pensando pensar pensarlo pensaron pense people peor pepper per percent percocet percs perder perdi perdida
perdio perdon perdone perf perfect perfecta perfectas perfectly perfecto perfectos perhaps perimenopause period periods perlas
permiso permission permit permitame pero perra perro perros person persona personal pesadillas peso pharmacist pharmacy pho
phoenix phone phones phq physical pick picked picking picks pickup picotee picture pide piden pidio pido pie piece piedra piedras
piedrita piel pienso pierdo pierna pies pig pigs pijama pill pillbox pills pink pint pipefitter pipi pirulos piso pit pizza pjs
place placebo plain plan planned planner planning plans plant planta plata platano plate platico plato plavix play playing please
plenty plis plumb plumbing plumbings plus pm po pobre pobrecita pobrecito pocket poco podemos poder podia podido podre podria
point poison polen police poliquisticos pollen polvo polycystic poncho poner pongale pongan pongo ponia poor poquito por porch
porque porros portal posible posiblemente positiva positive positivo posparto possible possibly post postcard posted postpartum
postraumatico pot potassium pots pounds ppd praise pray prayed prayer praying prazosin pre prednisona prednisone preeclampsia
prefer preferiria prefiero preg pregabalina pregnancy pregnant pregunta preguntado preguntan preguntando preguntar preguntarle
preguntas pregunte preguntele pregunten pregunto prehypertension preinfarto prena prenada prenatal preocupa preocupe prepa prepara
prescribed prescription prescriptions presencial present preservative presion pressure pressures prestan pretty preventing price
prima primary primer primera primero primeros primo principio prior pristiq privacidad privado private prn probable probablemente
probably probado probando probar probation probe problem problema problemas problems procedimiento prof program prolapse prolapsed
prolapso prometo promise pronto proof propofol propranolol prostata prostate protection protein proud provider provoca proxima
prozac prueba pruebas pruebe pruebo ps pseudotumor psicoanalisis psicologa psicologo psicologos psicosis psicotico psiquiatra
psiquiatras psiquiatrico psych psychiatrist psychologist psychosis psychotic pt pto ptsd pude pudiera pudo puebla pueblo pueda
puede pueden puedo puerta puerto pues puesto puffed puked puking pull pulled pulling pulse pulsera pulso pump pumping punto puntos
puntual pura puras puro puros purse puse push pushed pusieron puso put puts putting quadruple que queasiness queasy quebre queda
quedamos quedan quedar quedarse quede quedo queja quejar quejo quema queme querer queria queso question questionable questions
quetiapina quetiapine quien quiera quieran quieras quiere quieren quiero quiet quimio quince quinceanera quirofano quise quisiera
quiste quit quita quitado quitaron quite quitela quiten quitenme quito quiza quizas ra race races racing radio ragweed railroad
rain raised raite rajo ramen ramon ran ranch rancho random rango rapido rara raras rarely raro raros rasguno rash rate rather
rating ratito rato ratos rave raw rayita rayitas razon rd re reaccion reaccione reacciones reach reaching react reacted reaction
reactions read reading readings reads ready reagendar real realidad reality really reason rebook recai recaida recall recently
recepcionista receta recetado recetaron recetas receto rechazan recheck recibe recibi recibido recibio recibir recibo recien
reckon recliner recoge recogen recoger recoja recojan recojo recomendo reconozco record recordatorios records recovered recovering
recovery recreationally recuerda recuerde recuerdo recuperacion recurrent red referral refiere refill reflujo reflux refresco
refuse refuses register registraron registry regla regresa regresar regreso regrettably regular rehab rehabilitacion reina reir
relampaguee relapsed related relief reloj remedio remedios remember remembered remembers remeron remind reminder reminders remove
removed repeat repeating repetir repite repiten replaced replacement reply report reportar reporte reported request required
reschedule residencia resident resonancia respirar responder response respuesta rest restarted resting resuelto result resultado
resultados resulto results retired retirement retraso returning reves revisado revisan revisar revisaron revise reviso rexulti
rezar rhythm rice rico rid ride rides riding right ring ringing rinon rinones risa rise risperdal risperidona risperidone ritalin
road roads roble robot rodeo rodilla roger roja roll rollover rompi rompio ron roncha ronchas roof room roomie roommate roommates
rosada rosario roto rough round rounds route row ruck ruedas rugby rule ruled rules run rung running runs s sabado sabados sabe
sabemos saben saber sabia sabra sabria sacan sacaron sack saco sad sadly sadness safe said sailed sailing sala salad salami sale
salen salga salgo sali salia salida salido saliendo salieron salimos salio salir salt salte salto salva salvador salve salvo same
samples san sana sandwich sane sangrado sangre sangro sanito sano sanos santa santo sarpullido sat saturday saturdays saved saw
say saying says scad scam scan scanned scar scare scared scarred scary schedule scheduled schizo schizoaffective schizophrenia
schizophrenic school scooter scope scratch screamed screaming screen screened screening script se sea sealed sean season sec seca
second section sectioned secundaria secundario secure security sedaron see seeing seen sees seguido seguimos seguir segun segunda
segundo segura seguridad segurisimo seguro seis seized seizure seizures self semana semanas semester senal send sending senior
senor senora senorita sense sent sentada senti sentido sento sepa sept september septiembre ser sera sergeant seria serian series
serious seroquel sertralina sertraline service servicio sesion sesiones session sessions set sets settled seven seventeen seventy
several severe sevilla sex shadows shake shakes shaking shall shape shared she sheet shell shellfish sherry shift shifts shiner
ship shirt shock shocked shoebox shoes shoot shop short shot shots should shoulder shoveling show showed shower showing shows
shrapnel shrink shrinks shrooms shunt shut shuttle shy si sick sickness side sido siempre sienta siente siento siete sign signed
significa signs sigo sigue siguen siguiente silla sillon silly simon simple sin since single sink sintomas sintrom sips siquiera
sir sirve sirven sirvio sis sister sisters sit site sitio sitter sitting six sixteen sixty size skin skip skipped skips skull
slammed sleep sleeping sleepy sleeve slept slight slightly slip slipped slot slow smack small smiled smoke smoking smooth smoothie
sms snack snacks sneeze snip snipped snow snowed snows snri snuck so soap sober sobran sobre sobrina sobrino sobrio soccer social
socially sofa sol sola solamente solid solids solita solito solo soltar sombra sombras some somebody somebodys somehow someone
someones something somethings sometime sometimes somewhere somos son sonda sonreir sons soon sopa sophomore soplito soplo sore
sorry sort sos sospecha soul sound sounds soup soy spacey spam spasms speak specialist spell spells spent spinal spins spirits
spironolactone sponsor spot spots spotty spravato spray spring squared squat ssri ssris st stable stage stan stand standby
standing staring start started starting starts starving state states statin station stay stayed staying stays steady steer stent
stents steroid steroids stick sticks still stimulator stings stock stomach stomachs stone stones stop stopped stopping store storm
story stoy straight strange stranger street strep stress stressed stroke strokes strong strongest struggling stuck student study
stuff su subdural sube subio sublinguales suboxone subway suegra suegro suelta sueltan suelto sueno suenos suero suerte sueter
suffering sufrido sufro sugar sugars suggested suicidal suitemate suits sulfa sulfas sumerce summer sun sunday sundays supe super
supervisor suplementos supone supongo supper supplements support suppose supposed supuesto sure surgeon surgery surprise surprised
surprisingly surrogate surti survey sus suspected suspended suspendieron susto sustos suyo svt swallow swap swapped swear sweating
sweats sweet sweetheart sweetie swell swelled swelling swimming swing swinging switch switched switching swole swollen syndrome
system t tabaco table tablets tac tackle taco tacos tags take taken takes taking tal talk talked talking taller tambien tampoco
tamsulosina tan tanta tantas tantito tanto tantos tap tape tapered tapon taquicardia tarda tardan tarde tardecito tardes tarjeta
taste taxi tbd tbi tcc tce tdah te tea teacher technically tecito teen teenager teenagers teens teeth teetotaler tegretol
tegucigalpa tele telefono tell telling tells temo temple temprano ten tendre tendria tener tenga tengo tenia tenido tension
tentative terapeuta terapia terapias tercer tercera tercero tere teresa termine termino terrible tes test tested testing tests
teta texas text textbook texted texting texto textos texts th than thank thanks thanksgiving that thc the their them then
therapist therapy there these they thing things think thinking thinks thinner thinners third thirties thirty this those though
thought thoughts thousand three threw throat through throw throwing thumbs thurs thursday thursdays thyroid tia tias ticker
tickers ticket ticking tied tiempo tiene tienen tierra tight til tila till time timer times timing tiny tio tipo tirada tirando
tired tiro tiroides tmrw tms to toast tobacco toc toca tocado tocan toco toda todas todavia today toddler todo todos toe together
told toledo tolerated tolero toma tomaba tomado tomando tomandome tomar tomara tomarla tomaron tome tomo tomografia tomorrow
tongue tonight too took top topamax topiramato toque toro tortillas tos total totally touch touched tough toughed tours town tpa
trabaja trabajadora trabajan trabajando trabajar trabajo track tractor trae traer traffic trafico trago traia traigo train trajo
tramadol tranqui tranquilizer tranquilo trans transaminasas transfer transfusion transmission transplant transport transporte
trapo trash trasplantada trasplantado trasplante trastorno tratamiento tratamientos tratando trataron trato trauma traumatic
trazodona trazodone treat treated treating treatment treatments treinta tremor tren tres trial tricare tried trimester trintellix
trip triple tripped triste tristeza troca troches trompas trotes trouble truck trucker trucks true truene trust try trying tuanis
tubal tube tubes tucked tuesday tuesdays tulsa tumor turkey turn turned turning turno turns tuve tuviera tuvieron tuvo tv twelve
twenties twenty twice twin twins two tylenol type typed typing uber ubicacion uds uf uff ugh ugly uh ulcer ultima ultimamente
ultimo ultrasonido ultrasound um un una unas uncle unclear undecided under underage understand uneventful unfortunately uni unica
unicas unico union unit universidad university unknown unless uno unos unsure until unusual up upped upper upset upstairs urge
urgencias urgent urine urologist urologo urology urticaria us usaba usado usar usaron use used using uso usted ustedes usual
usually utero uterus uti utis uvas uy v va vacaciones vacia vacio vacunada vahido vale valen valsartan valve valvula vamos van
vanderbilt vape vaping varias variety varios varon vasectomia vasectomy vaso vaya ve vea veces vecina vecino vehicle veia veinte
vejiga velorio vemos ven vena vencida vende venezuela venga vengo venlafaxina veo ver verano verdad vere veremos versed vertigo
very vesicula vet veterans vez vfw vi viaje viajo vice vicio vicios vicodin vida video vieja viejo viendo viene vienen viernes
vieron vietnam vigente vigilan vimpat vine vinito vino vio violent virgen virgin vision visiones visions visit visita visits vista
visto vitamin vitaminas vitamins vive vivir vivo voces vodka voice voicemail voicemails voices voiding volante volunteer volver
volveria volvi volvio vomitando vomite vomited vomiting vomito vomitos vos voto voy vraylar vuelta vueltas vuelto vuelvo vyvanse
waco waffle wagon wait waited waiting waitlist wake wakes walgreens walk walked walking wall walmart walt want wanted wants ward
warfarin warfarina warned was wassup watch watched watches watching water way ways we weak weaned wear wearing wears weather
weddings wednesday wednesdays weed week weekend weekends weekly weeks weight weird well wellbutrin welts went were wet what
whatever whatsapp whatsoever wheel wheels when whenever where whether which while whiskey whistle whitcomb white who whole whose
why widow widowmaker wife wifes wild will willing wine winter wisdom wish with within without wobbly woke woman women womens
wondered wonders wood woozy word words wore work worked working works world worried worries worry worse worst wort would wow wreck
wrist write writing written wrong wrote x xanax xarelto y ya yalls ye yea yeah year years yellow yendo yep yerno yes yessir
yesterday yet yo yodo yoga yogur yogurt you young youngest your yours yup zapatos zero zilch zip zofran zoloft zombie zona zone
zumbido zyprexa ¿ ♀ 🎂 😂 😅 😔 😩 😬 🤰
"""

PAGES = (
    """
=any:@animal bc 13 -15
=rule::refuses:pass_$ acd 16 -12 -15
five__ago d 12
long__this a 10
mija bcd -11 -24 14
now:yes abd 15 -13 -14
other ab -24 12
pregunto__mi bcd -16 27 -13
they__again c 12
tila$ ab -13 20
""",
    """
bendito b -17
had_high cd 10 -12
migraine d -12
my__if a -20
my__patient b -11
not:desde abc 10 -12 -11
organ:back_perf a 13
ride:daughter a -17
right_up ad -15 21
salvo b -13
tampo* abcd 19 -11 -12 -10
""",
    """
=body:where ad -15 -14
@cancel_la ad -13 11
@drive__vuelta a 11
am__and acd 32 -27 -20
conmi* c -14
eaten:go bd 13 -18
""",
    """
after_@food c 10
is_i ac 15 -11
prior:hasta_electrochoques ad -14 13
ride:@visit bd 15 -12
""",
    """
=tag:adult:asks ac -14 10
@relative_fue ab 13 -12
allergy:me_da c -17
any:manej* b 13
by_me ad -19 12
me__@symptom a -15
name_it bd -19 13
not__bother ad -11 11
ride:riding a 14
weekly d 11
""",
    """
coming:y acd 15 13 -39
desde_el d 14
heart:que_se c 11
if__allergic b 11
over__dead a 14
prior:i_need b 11
prior:tms abcd -15 -12 -12 20
the_@symptom ab 13 -20
""",
    """
brain:todav* c 17
nobody__in ad -11 13
""",
    """
any:@relative_que b -15
coming:como ad -14 13
drive:yes_i ab 11 -13
expec* c -26
made bd -20 19
solo__quitaron bd 14 -11
texts:littl* bd -17 14
""",
    """
@clinician_del d 13
anoche abd 24 -10 -23
he_tenido b -17
is_for abcd 29 -30 -12 -17
pregnancy:perio* abcd 12 -30 11 -34
silly cd 15 -14
""",
    """
=body:suspected cd 12 -10
@insurer_por d 10
@thanks__su b 13
drive:his ad 15 -14
effects:away a -11
""",
    """
ama$ ad -11 12
count$ acd -61 11 -29
psychosis:bipolar_i a 14
que_dia b 10
si__o cd 15 -12
was_there abd -15 18 -19
""",
    """
alarm ac 12 -21
meds:came ad 14 -15
meds:tanto bc 14 -11
pregnancy:more ac 12 -14
text_list ab 18 -10
""",
    """
=visit:kindly b 13
any:viaje abd -11 -11 17
cancel:not_sure ad 10 -15
heart__no ad 20 -19
no_reaction a 14
rather__did a 13
well:week abc 18 -31 -13
""",
    """
=rule::slight:no_es|era|fue|sea_~1_nada|grave| ac -15 12
bajo_de ad -21 24
color* bcd 16 -11 -17
drink__night b 11
limit* cd 18 -11
meds:can b -20
now:para_que ab -14 11
ride:what bd -18 16
substance:ahora d 15
that__in abd -20 10 13
""",
    """
=turn:body:unsure:unsure ac 15 -19
i_check a 12
organ:they_thought c -10
will_find abcd -27 -11 31 -12
""",
    """
=any:has c -15
@place__en ad -12 16
drank_a ad -11 13
eaten:comida ab 13 -19
fue__amable b 19
now:desocupada ad -13 17
organ:ketamine ab -11 18
prior:tipo b 11
ya__pregunte c -11
""",
    """
=any:compared abcd -12 22 -11 -14
=body:patient bc -12 -20
@late__en bd -11 19
am_pregnant bd -14 12
any:@thanks_for b 13
hace_un acd 15 -13 -12
heart:dicen cd 13 -21
mangu bd -11 13
psychosis:depression c -18
""",
    """
=any:two b -19
organ:le c -13
pregnancy:on_the b -17
""",
    """
=body:spring b -19
=rule:now:unsure:depende|depends ac -12 16
=visit:bueno ad -15 21
^@late abcd 11 -17 -16 17
allergy:sin ad 12 -11
but__do ad -24 20
cancel:pierd* ad 20 -20
get__you abcd -11 -17 22 -13
knee_is b 11
list__is b -15
liver__the d -11
meds:en d -18
not:anybody ac 13 -13
psychosis:can bcd 15 -19 -10
""",
    """
=signs:meds:unsure bcd 20 -21 -16
@relative__come bd 21 -17
^ahi abcd -10 -51 38 -19
alcan* acd -15 -19 13
allergy:had_@treat a 12
allergy:solo_al a 12
in__file d -12
mejor__el ab -11 13
pregnancy:embarazada_no ac -21 14
prior:ahora b 12
slow ad -15 19
talk_to cd 10 -13
""",
    """
heart:dijo_que b -13
heart:sure_if a 13
help acd -10 -15 14
home:y_salva d 11
no__now a -11
organ:on_a a -11
pregnancy:am_nursing bd -11 13
recai ad -10 16
""",
    """
allergy:nausea b 12
cancel:went d 15
diagnosis c 14
organ:there ad 12 -17
""",
    """
adult:tiene bd 11 -12
coming:gracias ad 20 -12
done_it c -16
really__and cd 11 -12
""",
    """
=body:ugly cd -10 19
=visit:to d -19
burger b 14
da_tiempo ad -14 13
la__dado d -11
now:might a -19
psychosis:lo ad 10 -13
reaction__the ad -10 14
""",
    """
=body:bloqueos d 11
=body:nervios b -23
claro__si a 15
know__i ac -21 15
nkda a 17
organ:ando_con cd -10 14
""",
    """
coming:ya_me bd 14 -23
heart:worke* a 11
le_puso d 13
pregnancy:lo c -19
substance:margarita abd 24 -11 -15
vet abc -22 10 -12
yes__leave b 13
""",
    """
=body:bastante ad -14 16
=body:journaling b 11
any:a_saber bcd -10 15 -10
any:like_a bd 22 -15
any:ya_lo bd -10 11
any__lol d 10
nobody__me b 13
not:toma ad 12 -20
prior:prayer a 20
you_@call bd -19 21
""",
    """
=visit:plant a 11
eaten:almost cd 15 -17
heart:@vehicle a -10
prescribed$ d 11
""",
    """
=denials:any:0:none ad -29 10
=signs:pregnancy:yes abcd -23 -11 -28 33
home:@clothes_there bd 16 -12
""",
    """
=body:nervous abd 14 -21 -16
=visit:secure ab -10 12
@symptom__was d -11
allergy:propofol ad 16 -12
bad__not bd 10 -15
busca$ d 14
cancel:dice d -12
now:count* d 11
over__body a 14
pilla* a 11
pregnancy:with_twins d 12
prior:prazosin ad -11 14
ride:have b -13
when__off ad 13 -15
""",
    """
adult:faltan ad 21 -19
allergy:first_timer ad 17 -10
de_ayer bd 14 -12
la_mia b -17
my__skips b -12
quisiera_@move b 14
substance:my_license bd -10 15
there__# cd -16 -12
y_ninguna ad -26 26
""",
    """
=any:nunca d 14
=body:ninguna abc 19 -25 -35
=body:uti ad 15 -24
=signs:had:none ad -18 12
allergy:tolerated abd 17 -10 -13
and__expecting ad 14 -14
eaten:finished abd -15 -18 27
mucho_no a -11
substance:de_mas ac -16 20
talk ab -27 20
""",
    """
=any:tengo c 11
=body:taken ad 10 -14
=visit:starts cd 15 -12
pero__@clinician d 12
pregnancy:no_tengo a 10
substance:mom a 11
substance:never abcd 30 -15 -20 -19
""",
    """
=visit:you c -11
@fetch_si ad 12 -10
marcapasos ab -19 10
tantito$ abd -10 21 -14
your_life a 11
""",
    """
and__are abd 13 -30 -14
bells bcd -18 -14 15
digo__a a -11
dos__el d 10
heart:somet* abc -21 -11 19
meds:ya d -15
prefiero__que ad -10 13
""",
    """
=rule:well:yes:not|cannot_~1_complain ad -11 16
alcanza d 16
nah$ ad 18 -19
not__right d -11
que__quiera a 12
revisan ad 10 -10
woke__fine a 10
""",
    """
=any:almost acd 14 13 -24
=any:lot c -10
allergy:comezon d -15
any:pero abc 14 -15 -14
cancel:now abcd 12 -11 11 -18
heart:aqui ab -11 11
heart:toda_la d 11
lick ad 11 -11
organ:but_not ad 16 -18
tell__in c 11
""",
    """
=body:cuento abd -17 -15 12
class ab -16 14
heart:had ab -10 -11
ride:# abd -36 27 -12
say__i bcd -14 10 -14
still__up ac -12 14
""",
    """
^pump a 18
si__puedo d 11
was__take a 10
well:sin abcd -14 -10 -14 24
""",
    """
=visit:asistencia ac 13 -14
adult:asking c 13
hijo c -16
""",
    """
=body:pregunta abc -24 22 -21
=body:stuck ab -19 12
coming:estoy_esperando c 14
coming:still ac -17 10
now:me_i ad -12 14
organ:voy_mucho cd 16 -13
ride:so abd 13 -20 -19
substance:to_stay ad -11 11
tried_to b 12
""",
    """
=body:naltrexona ad -12 16
=visit:it abcd -10 -14 -20 16
and_they abcd -14 -18 -25 28
brain:estres d -11
heart:got_a cd -11 15
heavi* cd 14 -14
i__@texts bd -10 15
las_drogas c -13
lo__@symptom ad 10 -11
sustos ab 14 -14
""",
    """
en__si ad -22 26
falle* b -16
home:esperando_que a 13
outside acd 13 -15 -14
ride:@relative abd -44 -24 37
ride:have_to bd 16 -24
""",
    """
=any:hang abcd -12 27 -10 -18
=body:llene a -11
=tag:brain:self d -14
=visit:yet bcd -15 11 -32
a__under c -11
court ab 13 -10
not:esto ab -16 15
pregnancy:@date_# ad -11 17
pregnancy:kids cd -12 -11
tengo__mi a 11
""",
    """
=body:ahi c -13
=visit:mandeme ab -12 14
of_em bc -14 -12
ride:know_works a 11
ride:try acd -10 22 -17
rounds d 11
to__an cd 12 -12
""",
    """
had:vez bd -30 14
heart:you_that b 10
organ:the_@clinician abcd 12 10 -17 -19
substance:on a -21
tanti* abd -20 27 -15
""",
    """
allergy:up_fine a 10
bring abc -17 12 -27
contento acd -14 -11 20
hasta_me d 15
heart:take_a a -11
me__evaluando cd 19 -13
not:bad abd -22 -11 21
on__every ad -11 11
pregnancy:first ad -17 22
si__nunca a 10
""",
    """
allergy:no_problem ad 15 -14
health__the d 11
heart:estab* d -11
solo_una abd -10 -14 18
""",
    """
=any:gave ad -12 14
@relative__bipolar bc 11 -16
@relative_tuvo abd -13 26 -15
now:she ad -10 15
one__nerves bd -16 11
organ:off_a c 10
will_it d -12
""",
    """
=tag:any:unsure abc -10 -48 17
=visit:estare d 14
cancel:passed d 12
fijate a 11
now:company d -12
organ:saw ad 10 -12
pensamientos a 13
pregnancy:hon bc 13 -11
un__mas abcd -13 -11 26 -17
well:been_better ad 16 -24
""",
    """
^expecting d 10
eggs abd -12 -13 21
putti* d 11
ride:y_mi cd 13 -15
total abd 27 -19 -18
""",
    """
=body:days abd -26 -35 23
effects:@body abcd -52 -42 -14 61
flat$ d 10
have__@treat b 11
no_but bc -19 -11
now:on_me ab -16 13
prior:tes ad 10 -10
""",
    """
allergy:a_nada ad 16 -10
caigo cd -17 15
finally__the ad -10 13
got__@door d -11
home_i ad -13 11
me__manana a 17
tried_a bd 11 -12
""",
    """
^estaba abd 18 -11 -17
espero c 12
heart:heart_of a 12
jajaj* bcd 36 -28 -30
marathon acd -12 -17 11
meds:disco* a 11
pregnancy:llego b 10
prime* abc 14 -46 -15
same__time ab -11 16
solo_@medicine a 12
substance:army ad 15 -13
substance:easter d 10
""",
    """
@relative__nadie ac -17 18
le_tengo d -14
now:i bc 15 -26
problem__a d 15
town c -19
well:and_i ad 11 -10
""",
    """
#_percent ac -33 15
=visit:spot bcd -18 -10 12
@year__@treat c -11
^better ab -15 22
allergy:ketamine bcd -35 -33 24
allergy:puse_mal c 11
coming:morni* d -14
ese_es ad -18 15
pregnancy:soy_senor a 14
psychosis:stuff_when a -11
texts:me bc -29 -12
usaron d -12
""",
    """
cancel:otra ab -28 21
home:eating ad -12 18
it_this a -13
so__could d -10
substance:las_noches cd -10 14
substance:the_@drug acd -33 -17 34
""",
    """
home:street a 12
juice ad -15 18
meds:aller* b 16
ride:yes_but c 15
""",
    """
=lead:body:yes:cut:none bcd 22 -16 -29
eaten:llevo bcd -16 13 -12
heart:un_soplo cd -21 25
ni abd 16 -36 -15
organ:and abd 36 -39 -32
pressure_yes ad -26 31
que__pero bd -25 -18
snuck_a ad -12 17
""",
    """
=any:hoy bcd 18 -16 -19
coming:de_la ad 15 -25
have_me a -11
it_haha ab -17 20
now:que_estoy a 12
now:texting bd 15 -11
pregnancy:traig* ad 10 -18
""",
    """
=rule:ride:unsure:estoy_viendo c 12
=visit:around bcd -11 12 -11
=visit:tarda b 13
adult:cumplo_los ad 15 -12
adult:gradu* ad 15 -12
disease$ bd 17 -14
got_someone d 10
heart:is_this ab -13 13
la_coca d 19
me__dos bcd -11 -19 14
need__to b 13
rules a 17
substance:@year_sin ad 18 -18
visto$ c 12
""",
    """
@cancel_i ab 20 -15
^viene abd -22 12 16
para_atras a -15
substance:next abd -14 17 -14
""",
    """
=visit:@thanks abc -20 20 -23
@food__hace ad -11 12
allergy:allergy abd -17 -15 15
heart:enojo c 11
home:sitting_in a 11
my__another a -11
pregnancy:i_have abd -12 24 -20
prior:mucho d 13
well:ask_me bc -14 19
whist* a 11
""",
    """
=any:lady abd -15 23 -10
=said:brain:unsure bd -13 -11
@date__# ad -13 16
claro__# ab 11 -11
clean_# ad -11 13
eso_es abc -18 28 -15
evacuated ad -13 16
prior:text b 11
to_worry b 13
""",
    """
giggle a 11
""",
    """
=body:cardiologist b -15
=body:dicen acd -21 16 -12
=body:elevated c 15
@insurer__el d 11
coming:hell_or d 16
coming:lo_estoy ac -16 19
heart:to_see c 10
pagar b 11
pregnancy:todavia_no a -11
prior:#_@month a 10
""",
    """
=body:termine d 15
any:textos a 11
como__@year c 11
con_eso abd -12 -20 23
heads a 13
home:sana_y d 11
more__than bcd -11 -19 26
pregnancy:the_shot abd 26 -11 -24
ride:la_@relative c -11
veces__me ac -10 16
""",
    """
=any:dijeron a 12
=said:well:ask bd -24 -13
@medicine_this c 14
and_@stop d -10
any:they ad 13 -15
blood_@medicine ab -14 21
door abcd -27 13 -16 11
prior:@visit bcd 20 -14 -13
well:cooked d 12
""",
    """
=body:second abd -21 -25 30
=body:watch ac -14 15
flat_on ad 15 -12
had:like b 16
my_right ab 16 -13
not:expecting ad 13 -12
pero_poquito ad 13 -11
substance:tres_@month a -10
volvi* ab 19 -25
""",
    """
@year_sober bd 10 -18
never__so ad -22 19
now:le_contesto a 15
""",
    """
=visit:let bcd -29 24 -28
aun_estoy ad 18 -12
cancel:puedo abc 14 -31 -15
del_trabajo bd -10 -15
eaten:just abcd -15 -42 -10 34
her__it a 10
just__@vehicle b 12
passing ad -13 19
psychosis:ruled_out a 11
""",
    """
=visit:levanta d -12
effects:every* ad 14 -10
fue$ ab -13 -17
heart:supposed_to c 11
lot$ bcd -21 26 -24
my__and cd -16 15
up__the ab -19 -19
""",
    """
^nose abcd -29 -29 48 -33
any:cosas a -14
can__the ad 19 -14
prior:fourt* d 15
substance:en_el a 12
""",
    """
=body:ningun ab 10 -11
@relative__un bd 26 -24
ahi$ bcd 31 -34 -29
allergy:nauseous ac -19 25
allergy:tolero_me d 11
del_anexo d 10
drive* c -31
gabap* d 12
organ:creatinine a 10
texts:my_cell a 11
whats* a 16
""",
    """
=any:soy c -15
^senti d 15
falling a -11
hope_so ac -15 16
lo_decido ac -12 17
pregnancy:is_# ab 14 -25
""",
    """
=body:moved b 11
=visit:esa c -17
@drug__@drug ac 19 -25
blood__says ad -11 12
can__text b -11
enzym* a -15
era__chico ac -11 12
from_it c -19
it__is bc -16 -20
mucho__vez d 12
pregnancy:marido d -14
up_all d -12
xanax a -10
""",
    """
=body:came abc 31 -25 -36
adicto ad 16 -12
and__a c -11
any:contesto d -13
cancel:lo abd -14 -26 18
coming:dejela d 15
count__out abc 17 -14 -14
el_animo ab -17 12
heart:bien abcd 27 -14 -23 -16
now:that_day ad 23 -20
numbe* c -12
preguntarle__mi abcd -12 -28 31 -18
""",
    """
falta__hora ad 17 -13
idea$ abcd -29 -21 34 -12
is__for b -11
only__problem ad 21 -13
pregnancy:esper* abd -21 -13 24
well$ cd -23 18
""",
    """
allergy:ask b 11
like_# abd -14 -11 13
now:cocinando ad 18 -12
sleep acd -21 27 -17
so_much bc 11 -14
""",
    """
^nope abcd 38 -32 -16 -26
esa__no ad 18 -15
eso__dios abc -13 16 -12
no_fue d 19
now:at c -18
psychotic__in ad -11 10
sin__no ad 12 -12
""",
    """
faceb* abd -11 20 -13
had:once_and ad -14 16
how__it a -21
me_@call ad 14 -26
me_fue b -20
now:manan* abd 20 -15 -30
prior:gave d -13
""",
    """
=any:depends c 11
=any:maluquera ad -11 17
=body:nina abd -19 -13 13
coming:dejelo ad 17 -15
eaten:salte a 15
for__any d 10
higado__@body bd 11 -14
texts:do_not abcd 24 -22 -10 -20
to_say abc -25 -36 26
""",
    """
@body__un ad -11 14
have__nothing ad 12 -11
nothing_at ad 14 -13
pregnancy:salio ad -13 11
substance:este acd -22 -17 18
""",
    """
@drug__antes bc 12 -12
@month__me ab -15 15
^ella a 15
does_not ad 19 -26
pick__up bd -13 10
see_my b 11
substance:abstemio ad 22 -14
""",
    """
=signs:effects:none c -18
@relative__yes ac -10 15
adult:soy_menor abd 24 -15 -18
ride:takes ab -15 12
stage_# ad -14 16
una_crisis d 13
""",
    """
=visit:scratch a 14
allergy:my_only a 14
brain:i bc -13 -18
but_no abd 19 -18 -28
snipped a 19
""",
    """
=body:seized bd -10 16
allergy:no_i bc 11 -11
baby__a ab 16 -13
fourt* ad -11 11
full$ ad 23 -19
knock__wood a 12
la_necesito abc 19 -21 -12
now:are_on b 15
organ:igual bd -11 10
""",
    """
=any:number a -22
=body:tiroides b -10
not__what abcd -10 -10 20 -21
psychosis:me_estan cd 14 -13
the__before a -12
""",
    """
=body:podido d 11
=rule:organ:unsure:not|none|nothing_since acd 17 -12 -11
@staff b 15
mean abd -13 19 -15
stop cd -18 12
""",
    """
@call_instead ab 17 -15
afrai* ac 16 -12
cirrhosis$ cd -12 12
dar__por ab -11 16
effects:mama ab 16 -14
heart:follow d 14
meds:med_free ad 18 -13
no_habla a -11
psychosis:can_not c -11
que_entrar ac 13 -14
ride:@insurance c 11
the__one abcd -19 23 -43 11
""",
    """
attacks c -11
brain:pero abcd 19 -15 -11 -17
hago d -24
i__so abd -32 -27 26
well:i_can cd 19 -13
""",
    """
allergy:dormi* cd 12 -15
before_noon acd -14 17 -18
home:tengo_hambre bd 24 -19
meds:for acd -34 -20 25
nightmares b -11
organ:tengo c -22
pregnancy:de_tener a 10
up__so bd 15 -15
whiskey ad -14 17
""",
    """
ahora__acuerdo ad -10 11
could__name cd 17 -14
inten* abd -11 -14 16
not:drip ac -17 21
prior:is acd 25 -32 -15
prior:me_a bc 12 -16
psychosis:histo* a 13
ride:la_vuelta d 12
ride:y_no d -17
sola__la ad 19 -15
""",
    """
adult:pregu* abd -11 23 -18
con_esa d 10
effects:con_la b 11
it__nothing ad 16 -13
my__fine ab 16 -17
my__number abd 19 -11 -15
passed b -27
ride:@howmuch_tarda b 10
ride:llevar ad 13 -17
y_se a 13
""",
    """
=visit:linda ab -13 18
=visit:problema abcd -19 -14 -16 27
@clinician__has ab -14 17
fila_del b 12
got__@month c 11
heart:runs_about ad -12 14
hi ab -31 21
si_por bc -13 -11
""",
    """
desma* a 12
my_mind b -12
organ:was_a abd 10 -14 -17
psychosis:am_nuts b 12
the_radio d 11
with__hole b -10
""",
    """
=visit:about ac -21 10
eaten:an d 14
estoy_pensando ac -12 18
heart:check_it a 12
home:pero ad -15 16
la_@door bc 10 -13
not:carro ad 17 -13
psychosis:psychiatrist cd 10 -11
ride:pick bd -12 15
substance:ask abc -18 11 -13
they_removed d 10
""",
    """
=number:coming:few ad -30 24
=rule:well:no:aun|todavia_no ab -14 13
cancel:yes_i abd -23 17 10
esta$ cd -11 18
it_handled ad -12 16
pregnancy:ella b 12
whistle$ a 12
""",
    """
@month__los a 11
a_liver ad -16 10
dejo$ d 10
psychosis:for_bipolar d -10
ride:he ac -21 12
trabaja$ ad 26 -21
""",
    """
#__nothing ad -14 14
allergy:and_my b -15
and__back c 11
con_@medicine abc 15 -20 -26
now:son cd 14 -21
well:mas_o abcd -16 -12 20 -21
well:que acd 20 -17 -17
""",
    """
=body:puse ad -20 17
=visit:suspended d -12
a__@door bd 12 -13
and_ask c 12
due__@date a -11
home:bit ad -10 11
hoping_to bc -10 14
la__super b 12
not:hurting ad -19 21
organ:normal abcd 28 -13 -17 -21
poco b -25
posparto d 11
well:in_the ad 14 -20
""",
    """
=lead:body:no:on:yes abc 15 -29 -20
de_@body cd -13 -12
eaten:nothing c -10
prior:to_start a 11
ride:@place abd -14 17 -10
three__and ab 13 -13
walke* bd -10 16
""",
    """
=said:coming:ask b -19
^devolvi d 20
brain:not abcd 27 -13 -19 -22
psychosis:descartaron a 14
same_@door bd -12 16
the_@ride ad 16 -13
to__@food a 14
""",
    """
allergy:but_not ad 16 -13
brain:it bcd -38 16 -16
cancel:long ad 16 -13
meds:vitaminas abc -13 11 -13
nefro* bd -16 23
piece d 15
pregnancy:months ad -21 18
ride:ya_le ac 10 -11
""",
    """
effects:it abd -31 30 -16
eso__@stop a 11
never__and ac 13 -10
prolapsed bd -21 23
ride:care_of ad -11 15
substance:@drug_all cd -12 11
""",
    """
=body:army abd 13 -12 -16
@insurance__@pay d 10
drive:viene_mi a 12
is__since cd 13 -20
manic__@year d 18
pregnancy:is bd 21 -25
ride:en d -30
""",
    """
been__lot ad -13 14
home:sitting_on ad -10 13
mi_turno ad 13 -15
pregnancy:no_se acd -12 -10 17
psychosis:whole b -13
tomar bc 23 -27
unless_it ad 12 -15
""",
    """
=visit:capaz acd -13 28 -24
=visit:riding a 21
dije bc 10 -25
drive:need_to b 10
now:bothe* ad -16 14
para__dolor abc -18 -13 20
partl* cd 15 -14
psychosis:not_that ac 12 -15
well:ya_se ad -11 18
""",
    """
@day__no d 10
^ok abd -15 45 -35
allergy:polen a 13
casi_no ad -15 14
heart:doctors bd -12 -17
never__to acd 19 -14 -19
pregnancy:bajo a 16
psychosis:los a -28
shake bc -12 14
she__she cd 26 -23
substance:prescribed_and a 13
well:@drive ab -17 17
""",
    """
@body_is bcd -46 -14 22
^anduve d 16
home:pregunta b 12
home:seguimos ad 16 -12
me_fui b 11
my__would abcd -15 -38 44 -23
naltr* ad -12 16
organ:perce* ad -12 16
prior:knuck* a 13
well:mas b -19
""",
    """
=rule::no:nada_de_eso ad 15 -15
@symptom__voices a 11
^say abcd -27 28 -16 -11
allergy:it c -22
is__fridge d 13
now:the_road d -12
""",
    """
=any:@month abc 21 -14 -15
=visit:probably abc -16 -10 23
a_dios abc 21 -39 -17
apartamento_# ad 18 -13
give__a abcd -21 19 12 -27
heart:una_arritmia cd 15 -14
""",
    """
=said:effects:unsure abc -15 -32 17
@drug__before a -10
brain:that_i a 10
it_to bc 15 -12
me__an c 12
me_las bcd -12 16 -28
not:cuantas c 13
not:into d -15
""",
    """
@day__la d 10
@day_para c 15
now:mal ad 19 -13
prior:am d -10
""",
    """
coca bd -12 20
esa_palabra b 11
heart:a_veces d -11
los__por b 12
meds:suppo* c 10
now:do_i b 14
out_in cd -11 16
ratito$ ad -11 16
si__vez d 14
something__liver ac -12 12
till_@day abd -17 11 -11
uso__de a -11
wild__not ad -13 15
""",
    """
=body:poco ab 13 -27
=tag:psychosis:no abcd 23 -15 -26 -14
autoimmune ab -10 18
cancel:seguro bd -18 16
ese__mi ab 19 -17
it__two ad 10 -12
well:honestly a 13
""",
    """
=body:miracle a 16
@insurer__my abd 15 -13 -13
^lactando d 13
bug abd -22 -11 13
liver__back a -11
look__the ac -17 20
might__a cd 14 -11
nadie b -16
organ:del a -15
ride:i_could cd 10 -11
segura abc -20 -28 16
""",
    """
@treat__no b -15
asi_que bc -17 -27
her_@medicine ad -12 12
substance:otra_vez d 11
yo__@relative d 14
""",
    """
=any:aguante a 11
@drive__but ad 14 -13
^my abcd -24 64 -34 -30
heart:heart_@price d -13
heart:takes c -16
noche_y ab -20 15
now:could_go c 13
now:it_@eat d 13
prior:me_sirvio ad -11 14
soy__toda abd 17 -21 -11
""",
    """
^@drug bd -31 14
^got abcd -21 -45 11 19
^planning acd -11 -11 22
any:decid* c 10
izqui* ad -15 17
los__mas a 10
maybe__@vehicle c 12
not:else c -15
substance:pienso d -11
substance:through d 12
took__but ad -12 12
""",
    """
^ic abcd -16 -16 -15 28
cancel:y_no ac -12 10
keep__it d 11
not:my c -25
organ:bien_por a 11
pregnancy:@date_ya ad 11 -11
prior:a_ver b 15
psychosis:borderline ac 12 -11
substance:most abd -16 -15 11
""",
    """
brain:¿ bc 11 -10
can__wait bd -13 14
cancel:second cd 14 -16
coming:not bc -14 -12
heart:limpi* a 13
now:long_will bc -11 14
ride:with_me abc -20 15 -10
substance:any_more ac -18 20
substance:use bc -20 13
that_department a 13
""",
    """
=body:pues ad -22 17
=rule:substance:yes:withdrawal*|abstinencia|methadon cd -13 13
comes$ b 13
eaten:por ad -10 13
home:puedo bd 16 -16
missi* b -10
now:i_was bd -12 12
""",
    """
=tag:texts:asks ac -20 -20
dejen* cd -11 13
prefiero_no abc -37 37 -18
ride:i_will bcd -31 26 -20
substance:los_dias a -12
""",
    """
=body:five abcd -14 -16 -14 29
=body:heartbeat a -11
=visit:tentative ac -20 21
eaten:can ac -19 14
habla$ bcd 27 -25 -25
same__i b 10
""",
    """
=visit:lady abd -11 -14 15
@medicine__mg a 12
allergy:que c -20
heart:found c -12
how abcd -42 44 19 -63
if__does b -15
let abcd -13 -28 33 -25
out__ago a 12
they_had abcd -16 -13 -17 26
well:one ac -11 17
""",
    """
=body:frascos d 10
=body:recien d 10
=who:visit:minetheirs:before abc -10 -47 12
@drug__every b 16
brain:tenid* ab 12 -13
cinco_@month d 11
coming:to_snow ab -12 13
heart:is_high ad -35 22
lord_willing d 12
now:digo_si c 13
now:estoy_trabajando ad 18 -15
psychosis:depre* abcd 24 -16 -34 -12
substance:does bcd 14 -14 -17
well:puedo b 10
""",
    """
=body:fui ac -12 12
allergy:maris* ab 17 -15
mi__todo ac -14 17
minutos_@late d -13
not:vez d 15
now:am_asleep ad 14 -10
now:salgo ad 12 -11
plumbing a 20
pregnancy:we_stopped a -10
ride:of bc -17 -10
""",
    """
=visit:want acd 20 -12 -22
@day__do b 12
bebo__la bd -12 15
eaten:seven ad 12 -11
esta_toda a 12
heart:the cd 12 -12
i__tonight ac -11 15
stick__it ad -10 10
well:cocine ad -10 14
""",
    """
are__the ad 19 -23
had:@visit_in ad -12 15
poner* bd 10 -15
""",
    """
=any:walking ad -17 22
=body:dos abcd -26 -43 -13 40
any:free b -12
now:ese_dia ad 18 -10
prior:una_y ad 17 -24
psychosis:me_diagnosticaron c -11
""",
    """
=rule:allergy:yes:awful|horrible|terrible|nightmar acd -11 -18 25
^tengo ac -24 14
organ:would_not ad -12 15
psychosis:tipo abd -16 -14 20
substance:i_get a 13
the__from b -10
yours ad 15 -12
""",
    """
=body:conozco ab 19 -20
allergy:nope a 13
cancel:him bd -11 10
effects:press* a -10
now:close d -12
organ:stones c -16
ride:siemp* bc 12 -13
the__in b -16
to_but b -10
top bcd -16 -12 19
""",
    """
adult:next ad 18 -10
and_holding d 11
it_do d -25
lo_descarto ab 19 -17
not__he d 11
not_once a 14
now:preguntas bd 12 -10
pregnancy:misca* abcd -16 12 13 -14
si__@medicine abc -19 -19 22
turned__in ad -10 12
veces_me d -11
y_otros c 14
""",
    """
=any:cinco abc -14 -17 13
=rule:now:yes:still_down|on|coming|good|works| ad -16 18
adult:acta_dice c 13
buenos abcd -21 29 -15 -22
drive:igual a -18
heart:kid a -15
here__the d 12
now:had a -12
ride:dije ac 11 -14
substance:tuve_una cd -11 18
""",
    """
=body:gusta bd 19 -21
apartamento ab 15 -10
cancel:@medicine ad -28 17
man$ ac 10 -11
pregnancy:on_@day cd -11 12
prior:eso_cuenta b -10
wild$ bd 20 -15
""",
    """
=visit:misma a -12
got bcd -24 -15 15
sneeze_but cd -17 17
stone* c -16
""",
    """
=body:football d 13
=rule:substance:no:years|anos_~1_sober|clean|limpi* ad 15 -13
else$ bc -17 -17
han__eso ac 20 -17
me_tomo b -13
my__@call abc -19 -24 17
nada__reportar a 10
segura$ bd -21 18
went__me a -11
""",
    """
=tag:meds:unsure abc -23 -37 26
at__sons a 12
back$ abd -25 -13 24
brain$ ac 12 -10
buffe* bd -12 15
had:la_misma abc -11 -13 19
heart:those d 12
organ:same b 12
semanas__y c 11
""",
    """
home:con_mis d 11
hotel a 11
i__drunk abd -13 -11 22
mi__@visit abd -11 -14 13
prior:mas_@medicine b 12
""",
    """
allergy:for_a d 11
at_parties b 11
depri* abcd 27 -15 -13 -16
eaten:for_after ad 17 -11
eaten:pregu* bc -11 13
no__era abc -18 -14 12
no__out ad -10 12
organ:ya a -15
substance:come b 14
""",
    """
=any:side d -12
=rule::unsure:maybe|perhaps|possibly|probably| abcd -10 -51 39 -42
@relative__es ad -16 13
a_ir abd -21 11 17
dieron_una ad -13 12
go__says c 11
heart:dot ad -11 13
nueve_horas ad 18 -14
texts:these bd 14 -13
willing$ d 13
""",
    """
=visit:acompana abc -15 16 -11
meds:esta abd -15 23 -17
psychosis:estan_evaluando cd 19 -13
psychosis:with abc -14 18 -13
salieron__enzimas c 10
""",
    """
=body:bless bd 17 -11
=body:doctors bcd -17 13 -12
any:persona a 10
caught__at d 13
count_i b 11
freshman a 10
me_out abc 17 -15 -19
psychosis:episo* abcd -12 -12 -17 22
""",
    """
=body:voices bcd -25 -22 21
=rule:pregnancy:unsure:atrasada|retraso abc -13 -13 15
as_long ad -15 13
dejela_como d 12
for_a ad -20 11
not:only d 10
substance:seis ad -14 14
un_poco acd -24 26 -10
would_like acd -24 -13 16
""",
    """
can_i abcd -43 23 11 -39
fatty_liver d 12
hombre a 17
home:segui* ad 16 -12
home__my a 17
it__took b -11
manana$ c -15
now:@medicine bd 16 -17
now:if acd -20 31 -19
sober__i a 12
substance:years abcd 35 -19 -28 -29
well:cryin* ad 20 -14
""",
    """
@relative__she bc -29 13
and__home ad 14 -14
effects:was cd -21 14
it__there a 10
la_inyeccion b -21
substance:exactly ac -12 13
well:@food d 12
""",
    """
=body:ando bd -32 11
heart:#_@year ad -13 16
is__you bc 12 -23
organ:#_and c -10
""",
    """
@treat_y b -15
at_home ac -23 15
brain:cold cd -12 11
el_super d -11
heart:take_it ad 14 -18
hijos acd 13 -19 -16
what_it d -16
ya__de d -16
""",
    """
get__it ad -12 16
had:got_the ad 18 -18
les_dije b 10
organ:prostata ad 10 -13
que__estan cd 12 -11
staying bcd -23 20 -30
substance:eso_es abc -20 28 -14
""",
    """
=turn:any:yes ad -33 20
=visit:sorry acd 25 -20 -27
am__four a 11
con__no ac -11 -16
ok_@thanks bd 16 -12
organ:arthritis a 14
tried__twice cd 12 -19
""",
    """
a__@thanks ab 15 -12
acaba_de acd 12 -13 -16
effects:el_@day c 11
feeling_good ab -21 18
he__to a -10
not_now ad 14 -11
nunca__a d -16
rosal* bd 18 -21
""",
    """
=any:shakes d 14
drive:have_a a 21
ride:teenager a -12
y_bien a 14
""",
    """
=visit:una acd 15 -30 -19
cancel:thought_i a 11
final$ ad 14 -12
my_license ab 13 -11
not:cual bcd -14 16 -11
""",
    """
=any:mayor ad -13 12
=rule::no:no_chance|sir|maam abcd 41 -19 -25 -23
^uneventful ab 11 -16
allergy:have_had cd 12 -16
atten* cd -10 -15
brain:went a -13
hear__sometimes cd -12 13
padec* d -22
""",
    """
=body:healthy abc 13 -10 -18
@day__it c -12
como__horas cd 13 -13
drive:can ab -14 17
entere$ a -11
la_@vehicle a 11
now:neces* abd -17 22 -17
pienso_contestar b 12
substance:know_i b 10
the__last acd 13 12 -27
time_was abd -32 10 14
""",
    """
=any:hardly b -14
=body:dudo c 17
^solo abcd 23 -18 -17 -14
about__in a 14
entrando_al ad 16 -11
hoy__# a -11
on__it a -18
psychosis:ruled acd 20 -14 -13
tested__i ad 14 -12
to__of b -17
""",
    """
allergic__not a 15
brain:got ac -18 13
esquizofrenia__mania ad -17 16
history abd 21 -19 -17
it__impossible ac -13 14
old_pipefitter ab 11 -10
substance:night ac -35 12
substance:used ad 16 -16
texts:got ad -21 21
""",
    """
=body:reaching b 13
=body:tiene a -11
@relative__dio bcd 14 -12 -19
adult:year d -15
any:tell bc -24 22
aroun* abc -16 -27 15
lantus ad -14 16
medicaid bc 11 -14
nomas_un bc -15 -10
one__one abd -17 23 -19
safe__sound ad -10 14
salieron_altas c 10
substance:use_@drug c 12
""",
    """
=tag:eaten:unsure abc -37 -18 31
=who:visit:mine bc -25 -18
^@open b -17
always abcd 17 -41 -28 19
could_have cd 23 -21
de_vuelta a 10
eaten:mis bd -12 15
pregnancy:doubt_it ac 17 -12
prior:probado ac 11 -20
psychosis:and_no a -12
ride:out cd 32 -49
well:cosas d 12
""",
    """
=signs:cancel:unsure b -12
been__since b -19
encargo d 11
me_# d -10
meds:#_mg b -13
pregnancy:ya_me ad 15 -12
psychosis:today ab -11 12
ride:a_car bc 11 -12
ride:puedo bd 13 -15
there abc -20 31 -31
too_many bcd -14 -16 23
well:si bd -19 14
""",
    """
=visit:never acd -12 -22 15
adult:esta b 10
drinks__week a 10
effects:@visit ad -28 18
had:un_@year d 11
ido ab -22 14
scheduled ad 19 -20
substance:norma* abd 15 -10 -17
tempo* d 12
way_to c 11
""",
    """
any:consulto c 17
any:on_your a 12
brain:when d 12
nada_me ad -13 17
""",
    """
=body:oido a 12
=body:so bc -34 13
=signs:body:none: c -11
=signs:no+unsure bd -35 -20
allergy:is_in a -11
could__you ab -10 -15
segun_como c 20
yes__my d 13
""",
    """
=body:sounds a 11
@medicine__week d 10
allergy:doctor abd -12 16 -16
balloon d 12
do__need cd -28 13
give d -22
llamaron bd 19 -15
ride:in_law bcd -12 -11 21
""",
    """
during_my a 10
heart:one_day c 10
it__blue bcd 22 -15 -12
organ:higado bc -10 -20
organ:they ab -12 -25
""",
    """
=body:watched b -10
=tag:twice abd -39 -24 33
@clinician__de ac -11 12
@sick__@stop ad 14 -13
^fresh a 13
brain:in_the b -12
dentista_me cd 16 -12
eight* ac 13 -11
emojithanks$ ad 12 -10
estoy_manejando bd 27 -24
hice__prueba ac 15 -11
pregnancy ad -16 15
so__to d -13
was_never a -11
""",
    """
#__am b -12
=visit:sleep acd -12 23 -18
^segun abcd -40 -41 64 -46
casi abd -29 -28 31
had:dieron_una ad -11 11
misma abc -22 -18 16
psychosis:psych* c -20
""",
    """
^casi b -23
about__hour ad -16 11
complica a 13
effects:off a -15
llegando acd 20 -12 -21
me__me b -17
mis__estan ad 12 -12
my_boys b 12
not:aqui bd 14 -13
not:decirle abcd -18 -15 29 -11
said_he cd -16 12
""",
    """
=body:baja acd 26 -12 -24
brain:epile* cd -17 14
drive:mama b 14
heart:both_my bd 13 -10
is_@sick c -11
let__check ac -16 19
not_one abc 20 -17 -29
pregnancy:se b -17
psychosis:vez_con cd 13 -13
ride:all abc 11 -15 -24
""",
    """
=body:sin bd -36 -10
=body:were bcd -33 18 -12
=visit:free abd -34 -12 34
fumo__a cd -11 13
organ:not_the d 10
polvo d -20
ride:suspended d -15
valvu* cd -14 21
""",
    """
=body:number ad -13 12
any:not_# ac -10 15
correct ad -10 17
drive:like a -16
drive:nieto ad 17 -17
heart:looke* acd -12 21 -16
left__on c 11
meds:none ad 10 -12
prior:i_have c -19
una__en bc -22 15
well:i_go c 10
yo__los bc -14 12
""",
    """
=visit:until ac -10 11
any:dead a 14
any:warfa* d 14
es_alergico ab -16 15
had:every_@month ad -10 16
had_is ad 14 -12
heart:@year_old a 10
it__@body bc -11 -14
me__ayer bcd 12 -14 -12
okay_with a 10
substance:cutting_down c 11
the__nobody a -13
""",
    """
=body:piel c 18
=visit:ways bd -16 11
^if abcd -34 -14 36 -15
impossible$ ac -13 13
is__never d 11
presion_es ab -14 14
psychosis:college a -15
ride:@vehicle abcd 18 12 -39 -16
""",
    """
=any:@treat ad 15 -35
=visit:tiempo abcd -17 11 14 -18
on_@insurer d 15
""",
    """
=turn:body:no abd 24 -21 -36
bladders__livers ad 13 -10
had:usaro* d -12
not:contesto abc -16 19 -14
not_answered cd 13 -10
prior:any abc 12 -12 -28
that__from bd 11 -15
""",
    """
ask_her b -12
brain:y_perdi ac -13 15
de__pecho a 10
drive:@vehicle b -28
pregnancy:protection a -10
psychosis:tendria c 11
would__reaction a 12
""",
    """
=body:least cd -11 12
^afib d 10
allergy:unkno* abcd -18 -13 24 -11
am_supposed c -11
aslee* ac -25 12
filli* c 12
hurts abd 20 -18 -10
just__text ad -11 13
my__will acd -13 -11 20
to_what bd 18 -13
""",
    """
a_girl d 10
cancel:la_quite ad 15 -12
codeine a 14
colesterol_cuenta b 13
corazon_de ad 24 -13
embarazada_de a 11
ride:supue* c 12
ssris c -10
substance:not_@stop acd -18 -19 25
to__twice a -10
""",
    """
=any:nietos bd -21 21
@place__at d 11
cancel:need cd 13 -13
drunk acd -23 -11 13
heart:an bcd -15 14 -12
no__bocado a 10
por_si bc 21 -19
withi* ad 15 -13
""",
    """
=number:big abcd -15 -10 -19 21
=visit:colonoscopy ab 12 -13
^mitad acd -16 27 -14
allergy:al acd 14 -19 -26
cancel:it_is abcd 19 -28 12 -25
does_postpartum bc -19 22
dra b 13
heart:bendi* bc 15 -11
meds:# bc 11 -18
the_surgery a 10
unas ac -11 12
""",
    """
heart:by_the cd 14 -15
i_remember bcd -24 -14 28
nothing__the abcd 23 -16 -16 -16
urticaria$ ad -12 13
was__drunk b 11
""",
    """
=any:duda ad -14 18
=any:favor a 10
^dormi a 12
allergy:wife ab 13 -18
had:have_not abcd 44 -12 -25 -29
heart:famil* bd 15 -12
i__low ad 25 -24
los_@body d 11
padez* bd -14 10
prior:doctor bc 18 -12
psychosis:but_i b -12
""",
    """
=signs:body:yes: b -31
brain:nothi* bc -10 -11
cancel:flu d 14
coming:la_@clothes ad -10 12
de__mi ad 15 -15
home:apena* ad 23 -16
home:vamos_en a 12
meds:tylenol d 14
my__let abcd 14 11 -16 -14
not:going acd -14 -14 13
organ:sacar* acd 13 -11 -15
pregnancy:busca* acd -13 18 -17
tila b 13
was__at bc -21 15
""",
    """
=body:sad abcd 24 -14 -18 -10
any:clear ad 17 -13
cancel:talk a -11
heart:mas_bien a 13
not:veo c -20
organ:go_a bcd -10 18 -12
prior:@treat_just ad -15 16
reminders ad -15 16
women* a -12
""",
    """
any:off a 12
brain:the a -17
cancel:certain d 11
le__derrame d -10
nervios bc -26 10
organ:repit* b 14
prior:he_probado abc 11 -11 -17
psychosis:thirty b 10
todavia_en a 10
""",
    """
=said:yes abcd -37 -28 -41 50
allergy: b -11
allergy:puked cd -10 14
brain:it_is abcd -15 -30 30 -14
brinc* bd -16 21
can b 18
eaten:hace_como c -15
heck_yes d 11
mi__solo bd 14 -13
not__out ac -16 14
ride:mom b -15
the__the bc -17 -12
two bd -32 13
""",
    """
allergy:@clinician ab -19 14
de__@visit ad -14 19
drive:senior a 11
llueva__truene d 12
organ:is abc -13 -14 15
pregnancy:hago c 14
pude d 16
rato_mejor a 11
since_@date abd -12 -10 14
slept__night ad -13 17
tiene_la b -14
""",
    """
=visit:busca d 12
@relative__padece c -11
de__pero bcd -17 -27 20
de_habones d 10
las__mi a -11
organ:ando cd -11 12
prior:now c -11
safe: acd 13 -14 -11
some_@food ad -15 19
unit_is bd 16 -14
uso__@medicine ad 21 -17
""",
    """
=rule:prior:yes:therapy|counseling|counselor|the abc -14 -23 19
child* d 12
clue$ ac -17 22
effects:nausea abd 18 16 -25
had bd 10 -18
i__somebody c 12
substance:have a 11
urolo* b -16
""",
    """
=visit:cars a 12
heart:passed_my ac 17 -13
malo_es a 12
nina a -13
pusieron_una d 16
""",
    """
=visit:sin abcd -11 -15 -17 25
had:refer* a 12
me_internaron bd -11 16
one__# ac 15 -11
psychosis:ex_would b 17
sabria$ abc -10 -16 18
texts:mensaje_que ad -11 14
""",
    """
#__@late bd 12 -12
=body:bracelet d 15
cross$ bc 14 -14
la__yo bd -15 11
liver_tests acd -12 -11 17
nunqu* abd 28 -18 -22
psychosis:de_joven bd -11 14
""",
    """
allergy:two_days a -10
in__never ad 11 -12
pregnancy:operada ad 16 -12
ride:and_the ad 17 -16
seria_mi b -13
told__that ab -11 13
well:#_and ad 18 -17
""",
    """
#__is abd -17 -12 15
=body:bottles abc -14 -16 10
coming:willi* d 14
cual_@visit abd -14 18 -16
jubil* ad -17 25
just__that a 12
who_is abcd -11 11 11 -13
you_repeat ab -12 12
""",
    """
brain:murio bd 13 -11
getting_my a -13
psychosis:creia_que d 11
""",
    """
any:ni_si ac -16 17
ida a 12
the__never cd -28 18
well:sonreir d 15
""",
    """
allergy:and_i bcd -15 -15 10
claro bc -33 12
cuido ac 14 -11
ever_or b 12
had:before bc -17 -12
kindl* b 15
mount* ad -11 14
now:ver abc -25 -11 29
organ:infecciones cd -15 11
""",
    """
brain:stroke_but d -12
prior:seven ad -14 16
""",
    """
bajita$ abd 21 -12 -12
eaten:claro ac -12 10
nights__i cd -12 14
nobodys_said c 10
well:again bc -30 -13
""",
    """
@call_del b 13
my_chart cd 10 -12
pee__when a 10
psychosis:mania_si d 15
so__of ac -10 17
so_far abcd 20 -21 -13 -11
they_have a -20
well:worse bcd -11 15 -14
""",
    """
got__of b -12
judge__it cd -12 12
thoughts ad 15 -11
""",
    """
appet* ab 10 -13
dejame_ver c 15
heart:@medicine_since ad -10 11
meds:for_anxiety ab -20 16
not:del cd 18 -23
otra__no ac -14 12
papas$ bd -14 16
psychosis:@clothes b 11
you_told a 13
zip$ abd 21 -12 -12
""",
    """
allergy:toda d 14
de__@day bcd -11 11 -11
go__it abd -16 -13 25
neta$ d 14
no__ya ad 17 -14
not__last d -11
now:necesita abd -10 14 -12
pregnancy:womens a -10
prior:@drink ad 13 -12
skipped_me a 14
well:he cd -16 -10
""",
    """
cancel:segui* acd -15 -13 19
comer* d -15
crisi* ad -13 25
it__already bd 17 -12
my_boss d -29
now:evening a 12
pregnancy:newbo* a -12
semana__ya ad 12 -12
""",
    """
=any:ay d -17
@relative__sano d 12
drive:take_me ab 12 -12
falla a -11
got__this b -11
hablarlo__mi c 13
organ:appen* c -12
ride:if bcd -14 21 -16
yes__i bc -29 15
""",
    """
#__as acd 21 -11 -19
allergy:hungry a 11
heart:pacem* d 12
if acd -39 41 -28
la__dentista cd 20 -17
low__pressure ad 19 -19
""",
    """
=body:named abd -19 19 -11
heart:estre* a 10
heart:que_no ac -20 20
meds:and_@medicine bd -16 17
psychosis:off_my cd 16 -12
remeron ad -16 16
substance:part cd 15 -10
whole_new a -11
""",
    """
=any:air d 17
=rule:prior:no:took|tried|tome|probe_one|una|1 cd 11 -11
cancel:denti* b 12
coming:any ad 16 -15
eaten:when abd -17 20 -16
not:allergies ad 26 -17
organ:hecho a -13
ride:chofer ac 13 -15
saber_me c 10
segun$ abcd -22 -11 34 -20
y_salio acd 25 -17 -14
""",
    """
=body:finding b 13
=body:problem d -14
brain:turne* a 11
en_eso abcd -16 -18 31 -23
got__and bcd -16 15 -16
group$ ad -13 13
half_a abd -18 -11 22
meds:@medicine_y bd -11 11
now:momento_para a -10
prescriptions ac 15 -10
prior:school c 14
well:say d -20
""",
    """
allergy:makes_me bcd -14 24 -20
ando_a a 18
any:no_way a 10
heart:looked acd -12 21 -16
is__about a -12
physical c -12
psychosis:@medicine bcd -14 -38 20
ride:walking ad 20 -16
singl* ac 25 -22
substance:fiest* c 13
working_it a -15
""",
    """
=body:thyroid ad 13 -15
=body:unless abcd 10 -27 -25 13
allergy:se acd -24 -22 22
daughters_on bd 18 -16
heart:negative ad 13 -12
my_period bcd -23 17 -17
primero__@medicine ad -12 13
""",
    """
coming:sin d 11
eaten:think c 11
from__at c 12
had:in b -25
it__never ac 21 -22
it_but abd 15 -11 -12
ride:pensa* ad 17 -10
street_we a 12
substance:bette* d 12
surprisingly ad 15 -14
""",
    """
all abc 31 -36 -49
ask__is ab 12 -11
gano ab -14 11
heart:they_told ac -17 10
looked__it ac -11 13
now:salio a 11
pregnancy:eso ad -15 -12
pregnancy:maybe cd 10 -12
""",
    """
a_bother a -13
cancel:take ab -19 15
coming:something_came a 11
hace__no abc -15 -12 12
last bcd 23 -11 -25
no__alergica a 14
now:afraid a 13
""",
    """
=any:every abcd -17 -22 -16 27
=visit:alguien abcd -21 -13 30 -15
coming:comprado ad -10 13
home:todavia acd 32 -10 -25
multivitamin bd 16 -20
psychosis:dog a 11
to_make ad -12 11
viernes a -32
""",
    """
=any:@body abc 27 -39 -40
=said:psychosis:unsure abc -18 -13 13
=visit:estan d -17
drive:and_then d 12
not_@eat ad 25 -16
""",
    """
=any:but bc -46 -11
=visit:pull bd -12 16
any:of bd 16 -19
bender ad 13 -12
had__is a 10
substance:hace_mucho a 11
""",
    """
=any:segun abcd -16 -17 34 -24
=body:@open c -16
=denials:body:0:no+yes b -37
=visit:entro a 13
camion c -14
dure c 11
home:your ad 18 -14
negativo$ a 10
not:too ad -17 23
parti* ad -27 10
pregnancy:about d 16
pregnancy:matter abd -14 17 -10
texts:este_telefono c 10
well:sin_dolor ad -24 26
""",
    """
allergy:in_the b -17
any:back c 13
effects:i_am b -13
grave ad -16 18
llene a -11
now_and acd 12 13 -21
picked ad 15 -11
ride:en_eso ac -17 19
""",
    """
=body:mismo abcd -36 21 -21 13
^boyfriends b -11
bipol* b -14
home:my acd -23 -13 20
not:things a 12
problem__just ac -18 18
to_text ab -12 11
wait$ ad 15 -23
""",
    """
=said:adult:unsure a -12
=turn:visit:no+yes:none a 11
^it abc -30 -24 40
allergy:my a -23
creia__la d 11
four_@hours ad -16 16
pregnancy:a_baby bd 13 -17
pregnancy:si_mi cd -11 10
prior:todav* acd 33 -12 -26
""",
    """
brain:is_fine ab 15 -15
esta__ya ab 10 -19
organ:em ad 16 -15
ride:got_it d 11
""",
    """
allergy:my_body ab 12 -11
for__only c 18
is__enough b 10
none__above a 11
the__list ab 15 -14
""",
    """
@eat__two d 12
all__from d 10
allergy:everything cd 19 -22
had__psychotic ad -12 13
ket d 12
organ:liver_is b -14
queda acd -13 -20 18
so__@call b 14
stones__one d 10
the_patch d -12
weaned b -14
""",
    """
=body:pruebo a 14
=body:tried bcd -11 -23 12
=rule::unsure:i_guess|suppose|believe bd -16 12
allergy:puso cd -20 11
do__take acd 22 -17 -14
heart:could bc -11 17
no_@drug c -13
now:early_for a 15
organ:lost_my bc -11 11
probl* ad -14 13
telling abd -30 24 -13
tenta* abcd -30 -11 38 -24
""",
    """
@insurer_says c 12
any:blessed b 11
but_she ab -12 16
can__i acd 22 -22 -15
en_los acd -18 -13 25
esper* bd 17 -23
heart:yo abc 19 -21 -14
not:conozco ad 13 -13
when__drink c 13
""",
    """
=any:una acd -47 -16 39
comio$ b 11
dice__si abd -11 -23 13
drive:llevarme a 11
me__creo abcd -14 22 -16 -17
organ:at_the b 10
psychosis:is_all ab 16 -10
scared$ ad 12 -15
""",
    """
=rule:substance:no:clean|sober_$ ad -31 34
brain:infarto_cerebral d 10
con_este b 13
heart:told cd 10 -17
infan* d 11
prior:anos ad -31 10
""",
    """
had:for abcd -47 25 -24 16
i__regular a -14
lo__pensando ac -12 18
lo_internaron b 13
meds:zoloft b -11
to_tell bcd -15 15 -11
""",
    """
could__way cd 18 -11
gave__his d 15
i__cath bd -12 13
know_if abd -16 27 -32
pregnancy:probl* bd -11 14
prior:on_@medicine bc 14 -13
since__last ab -16 11
twice__@medicine c 12
who_sees ab -11 12
""",
    """
correo$ ad 13 -10
me__pressure cd 15 -12
no_matter b -15
not_do ab 17 -14
seguimos abd 19 -12 -10
""",
    """
=tag:meds:yes ab -11 -11
@drug_cuenta bcd 23 -15 -22
^birth abd -12 -11 21
faltan__analisis c 11
fuert* d -13
home:get_me a 13
not:pierdo d 10
psychosis:thought_my d 13
sure__my c 11
""",
    """
=body:infection cd 14 -14
@relative__trabajando ad -14 14
any__the ad -16 18
contesto_al b 10
he_tomado b -12
home:creo_que c 11
ibs$ b 12
meds:antic* abcd -25 -30 -13 39
psychosis:sometimes abd -16 -18 11
repeating c 16
ride:riding_my a 14
se_apure cd -11 16
""",
    """
allergy:saber ac -20 25
allergy:termine d 14
allergy:that abcd -19 -26 14 21
eaten:last_night ad 12 -25
is_surprisingly ad 15 -14
not:need abcd -11 -20 -24 23
substance:i_had d 15
""",
    """
cancel:an ab -12 11
de__tiroides ad -14 16
pirul* a 10
""",
    """
=any:consulto c 17
a__walk ab -20 22
adult:will_be ad 12 -11
any:would_prefer a 10
aun_no acd -16 19 -12
change ab -22 16
heart:be a -33
me_daba d -12
psychosis:schiz* abcd -25 -20 -26 40
ride:thoug* a 11
texts:@call_instead ab 17 -15
was__so acd -16 12 -11
""",
    """
#_the c 12
any:sabe ab -14 -13
beats_me c 14
era__resulto d 14
heart:heart_skips abcd -15 -13 27 -18
jodid* a 12
organ:medicine cd -13 11
ride:#_que bd 20 -12
tres__me d 11
""",
    """
@clinician__back b 10
had:old abd -11 -11 14
""",
    """
=any:dia abcd -18 -18 14 12
=body:say a -27
allergy:is_on d 12
coming:decided_against ad 20 -17
forth acd -22 28 -23
i_waited ad 18 -14
organ:a_orinar c 13
ride:everyone ad 21 -18
""",
    """
=visit:operan a 13
@medicine_and cd -25 17
bypas* abcd -22 10 -13 11
checado ac -10 13
heart:and_i ab -13 -16
heart:at_home ac -16 16
home:a_bit ad -10 11
last__been cd 14 -17
prior:the_mood ad 13 -11
prior:tome_algo c 11
psychosis:time_i a 11
substance:does_medical b 12
trastorno bcd -15 -11 19
""",
    """
=visit:other bcd 12 -14 -12
attack__# bd 14 -11
coming:manana abc 18 -14 -26
eaten:solids a 12
i__to a -16
me_cuido ac 11 -11
not_own bd 12 -10
possibly abcd -17 -15 29 -17
psychosis:me_once cd 14 -19
""",
    """
=asks:all: abcd -60 100 -86 -63
=body:everything d -10
at_my abd 16 -18 -25
but b -31
expensive cd -11 17
organ:perfectos a 19
que__saber b 12
ride:maneja acd -22 -18 30
substance:ask_my ab -12 16
text__not b 15
texts:system ad 15 -12
want__if b 15
well:fue ad -18 14
""",
    """
=any:mude ad 18 -15
a_place ad 17 -18
adult:day a -12
and__all a 10
my_unit b 16
now:shifts bc -11 12
organ:was_normal a 10
self$ ad 16 -12
""",
    """
^obvi abd -11 -10 22
adult:could_be cd -12 14
brain:clot d 11
eaten:not_remember ac -13 17
have b -12
heart:already abd -11 21 -11
now:suelt* c 13
try__after c -11
usaro* d -12
well:doing_better d 10
""",
    """
=any:papers cd 15 -13
=body:til ad -14 17
^tbd abcd -23 -16 34 -26
heart:out c -15
substance:jajaja b 16
tenia_@symptom a 11
well:then_it d -10
""",
    """
=body:issue a 14
@relative_got cd -18 -15
eaten:poqui* d 10
effects:devolvi d 17
heart:have b -20
organ:cirro* a -10
organ:fatty_liver d 12
quedar__mi ad -15 18
ride:about b 11
substance:acaban a -12
substance:cuando_murio d 12
substance:going c -11
we__see c 11
""",
    """
@treat_no ac 20 -15
a_kidney ad -16 13
a_reaction a -12
am__the a -11
b_y a 11
cancel:i bd -15 -15
eaten:las_# b -16
iodin* b 14
sane abcd 33 -21 -12 -19
""",
    """
=body:imaginese d 11
cuerd* a 15
heart:chest b -12
home:bus a 12
mis_gatos d 11
organ:vejiga c -32
psychosis:mentioned acd -14 20 -16
spot__my c -11
""",
    """
calen* ac -18 16
had:seria_mi bd -11 15
prior:group cd -16 14
probation c -12
""",
    """
=body:habones d 10
@relative__would c 13
brain:no abd 25 -46 -22
no_comment abcd -31 36 -11 -11
offered c -11
texts:lol ab -26 25
""",
    """
=body:offered a 12
@relative__@medicine a -18
@relative_think ac -12 12
^skipped ad 11 -16
any:am_not d 13
any:mande abd -11 20 -20
called_in ad 10 -13
de_cinco bd -14 12
heart:resul* bc -12 16
it__no abcd 22 -13 -11 -19
meds:hora b 11
nothing_these a -11
organ:stone c 12
psychosis:was_# bc 11 -13
recli* d 15
""",
    """
=body:snipped a 19
=visit:iffy abcd -18 -17 31 -21
@stop__and ad 12 -15
@vehicle_pero ad -17 17
^ran ad 14 -11
brain:fine ab 15 -15
dudas abc -14 -21 15
to__else ad -13 17
""",
    """
am__guy d -12
not_be bcd -26 -21 14
pregnancy:is_the abc 11 -11 -14
ride:the_day abc -18 12 -11
tomo_warfarina d 16
""",
    """
=said:yes:an_idiom_that_agrees abcd -29 -32 -26 43
^first abc 14 -29 -12
any:parte_de b 11
pregnancy:@eat d 12
pregnancy:line_and c 12
talk_about b 11
youngest__# ab 14 -12
""",
    """
=body:discuss b 11
=said:texts:no abd 36 -59 -22
brain:epilepsy_not ad -15 19
coming:or ad -11 17
eaten:burger b 14
mi__ha acd 13 -10 -13
minds d -21
""",
    """
=any:lips ad -12 16
=signs:visit:yes:other d -14
@call$ ac -19 14
eaten:get bd 17 -11
eaten:si bcd -16 12 -16
nada_ahi a 11
ride:i_asked b 10
touch* a 16
""",
    """
=any:cero a 10
any:thinking c 13
embarazada_ni ad 14 -12
neede* a -12
organ:liver_to b 11
texts:olvida cd -10 11
""",
    """
=any:not abd 17 -30 -13
=denials:body:1:no+yes bcd -26 -22 16
=visit:@sick abcd 15 -46 21 -24
^sane ab 21 -11
los__a bd 17 -16
prior:lo_@stop cd 16 -14
ride:@relative_con d 14
substance:offense b 13
things__not bcd -11 -15 10
""",
    """
cumpl* ab -12 15
infusions abcd 24 -13 -15 -14
named abd -12 20 -11
not:sido d 10
un__me c -27
""",
    """
#__sober abd -10 -13 16
=body:block ad -12 18
adult:registraron c 12
anafi* d 12
any:got_a d 11
cancel:called d 11
coming:see ad -15 20
con_que acd -17 26 -27
now:end d 12
now:right abc 16 -14 -25
texts:wrong ad 12 -10
""",
    """
adult:sophomore a 11
except acd -13 -18 18
meds:sabe ac -18 16
meds:take_@medicine abd -13 -15 24
pregnancy:the_womens a -10
teste* bcd -11 15 -13
up__but a 19
was__manic a 12
well:dios a -12
""",
    """
after__the c 12
allergy:it_the ad 12 -13
my__day ab 16 -15
negarlo ad -10 17
now:nothi* ad -20 23
working$ acd 36 -14 -32
""",
    """
=any:past ad -10 15
=tag:organ:no acd 20 -12 -26
=visit:sabe cd 10 -16
allergic abc -13 21 -16
cuantas__@relative abd -12 18 -14
tal_vez abcd -21 -14 32 -24
""",
    """
=visit:wild bd 19 -13
any:ni_la ac -13 15
are_in acd 14 -14 -18
cayo abcd 28 -20 -14 -19
effects:hasta_el d 11
is__reaction acd -13 10 -17
is_checking abcd -16 -11 26 -16
organ:off_at b 11
sat b -10
substance:for_sleep cd 13 -20
very_much ad -13 20
""",
    """
=body:glass acd 15 -12 -11
=body:too b -29
now:i_see c 11
now:sounds ad -11 16
ride:one abc 14 -16 -15
""",
    """
=rule::unsure:may_be|have acd -13 21 -15
=visit:simon d 14
@visit_in d 15
ahorita__con b 14
cien$ ab 19 -10
el__que abd -18 -27 20
not:checked acd -28 31 -10
stran* acd -29 -15 31
whole__of d 14
""",
    """
=rule:heart:yes:have|had|got|has|diagnosed|tengo a 10
^zip abd 36 -24 -22
en__llevo a -10
grandbaby_was b 15
nobody_in d -10
pregnancy:desde ad 16 -14
pregnancy:gemelos ad -13 25
stage abcd -16 -16 -12 25
""",
    """
=any:usual a 11
hasta_entonces c 11
i__no abc 12 -19 -21
it__high ad -30 24
kid abcd -13 -25 13 13
liver_@place ad -10 13
psychosis:my_chart bcd -16 17 -17
""",
    """
cancel:pierdo ad 20 -20
cancel:work c -13
eaten:bites d 14
nuevo acd 17 -18 -14
ride:fell ab 12 -12
vuelvo__el ad -11 12
""",
    """
=said:yes:an_idiom_of_praise ad -11 14
=signs:heart:unsure+yes abcd -15 13 -17 15
broke_out ad -11 13
but__my d -14
heart:colesterol ad 14 -19
if__say b 14
igual_me ac -16 16
liter* ab 14 -12
parches d 12
pero_llegamos d 10
""",
    """
=body:hard acd -22 22 -12
and__do abd 10 -14 -14
aun__la a 12
or__it c 11
""",
    """
=any:ese c -11
=body:texto b 11
aunque_sea d 10
organ:gastritis a 14
organ:nunca d -14
well:@machine b 10
""",
    """
=any:b ad 15 -12
=body:penicillin ad 14 -12
=body:stranger ad -19 18
@drug_when a 11
drive:@ride abd -19 -10 12
i_can bc -32 17
might__not ac -12 18
not:doy d -16
some_days cd 26 -26
""",
    """
=any:heart d 12
=body:private abd -14 21 -12
already__that bd 18 -11
who__off cd 15 -16
""",
    """
=visit:chofer ac 25 -20
air ac -18 14
any:nomas c -11
far$ ad 14 -11
not:heart abcd -11 -18 -23 21
pedi__en b -12
""",
    """
@day_a a -13
had:shots ad -12 17
something_i b 10
them c -20
""",
    """
=tag:heart:other bc -10 -25
creo_que b -23
it_that abc 10 -14 -16
substance:test ac 12 -11
""",
    """
aqui__mis d 11
de_donde bd 12 -17
hablando$ bd 13 -10
not:busy ad -18 20
organ:down_there ad 17 -14
pregnancy:😅 c 12
""",
    """
=visit:ones bc -17 -15
=visit:tucked d 11
@year__not ab 14 -10
eaten:night ad 13 -28
meds:la_tiroides ad -11 13
never__liver ad -13 15
tengo_hepatitis d 10
twins acd -19 -21 28
y__el abd -15 -26 12
""",
    """
=body:distintas d 14
=rule::no:ni_~4 abd 16 -36 -15
=rule:pregnancy:no:lost_~1_baby|pregnancy ab -10 12
=signs:none d -13
a_los d -13
any:covered ad 19 -13
brain:in_high bd -10 11
fue__esa d 10
had:mis d 11
of_it bc -15 -18
psychosis:@symptom a 13
si_una c -17
""",
    """
=any:weather d -16
=rule::turned:wait c -17
es_un ac -14 -20
not:sleep abd -18 -11 17
over__at ad 17 -10
psychosis:to_hear d 11
well:off cd 13 -20
""",
    """
=body:familia d -14
=rule:ride:yes:@relative_$ abd -60 -17 25
=visit:jale ad 15 -12
=visit:sweet ad -11 11
any:antic* ad 15 -16
had__but abd 13 -21 -18
heart:check* bd -21 -20
no_period c 10
que_dice abd -19 -11 17
ride:for a 11
""",
    """
=any:easy abd 22 -12 -11
=body:cut d 11
=visit:ago d 10
=visit:snow ab -16 13
adult:almos* ad 14 -11
any:andele d 11
cream ad -16 17
now:hit_me ad 16 -15
pregnancy:and_she d -12
prior:would_be b -13
""",
    """
case_a cd -12 13
i_usually a 13
llevo ad -22 10
she__with b -13
with_@medicine ad -15 12
""",
    """
acabo__entrar d 11
analisis bcd -17 17 -18
brain:do_not bd -20 -11
cancel:make_it abd 14 -17 -14
cumplo__@date ab -11 17
dejan_@drive a 12
psychosis:answer bc 14 -13
texts:lette* a 13
""",
    """
=body:guess ab -11 -15
^dejela d 11
any:last abd 15 14 -28
drive:mas ad -17 19
heart:ella d 10
never_the ad -11 13
questionable c 18
substance:times c 17
""",
    """
bless bd 17 -11
hoping bcd -13 21 -23
pregnancy:she_is c -22
substance:defin* acd -22 15 -13
substance:durin* d 11
""",
    """
=rule:had:no:new_to bd -11 11
drive:will b -36
final* b -10
los_pensamientos a 13
now:waiting c 11
prior:era ab -17 -10
que__en abc -13 -17 13
ride:viene_mi ab -15 17
todo_normal a 10
""",
    """
=any:obvi abd -11 -10 22
and__take c -12
esto bc 11 -25
las_nubes bd -11 13
my_buddys d -11
no_recuerdo ac -21 20
organ:es a -16
organ:fine_liver a 10
pero__puede ad -13 15
substance:says a 11
the__part a 11
well:schoo* a -12
ya__por abd -10 -11 18
""",
    """
=said:no:what_the_text_says_about_the_question abd 11 -26 -11
=visit:consent ab 10 -11
=visit:mero ad 21 -18
el_cerebro a 17
prior:he_ido c -16
psychosis:nope ad 13 -10
psychosis:nothi* b -14
ride:not_called ac -12 13
texts:eso ac -14 14
texts:veces c 11
""",
    """
=any:vez abd 16 -19 -15
=body:ocho d 11
=visit:pulling ad 17 -12
^mareo d 13
acaso$ bc 16 -18
bodas$ a 14
drive:coche b -12
eaten:banana ad -17 17
have__come bd 10 -14
""",
    """
=body:@treat a -13
=visit:out abcd 18 -19 12 -23
=visit:sola bcd -20 -20 14
^como abd -10 24 -17
allergy:is_only a -10
dispara c -14
like_a abc 20 -16 -27
""",
    """
am_all ad -18 22
cancel:@insurance bd -19 19
drive:viene a 16
organ:creatinina_# d 11
organ:is_not ad -18 19
temple ab 15 -19
yo__dije a 13
""",
    """
=any:sabria ac -19 24
a_miracle a 12
allergy:when_they cd -15 12
cuatro__cuatro d 12
estoy__@eat b -14
fixing ad 14 -13
i__there bc 17 -24
psychosis:then acd -19 20 -13
was__@treat a -12
""",
    """
all__no ad 12 -11
dokie$ ad -12 21
heart:fuerte_como a 12
muchas_@thanks bd 19 -15
no_traigo b 14
un_tiempo c 10
""",
    """
dado__todo bd 13 -11
dizziness ad 16 -12
eaten:la bc -53 27
effects:tambien acd -13 17 -15
prior:@medicine_so ad 10 -10
prior:have_tried ad -21 15
psychosis:pero ad 16 -16
ride:not_i b 10
sospecha_de cd 19 -16
well:cama a 15
y_ya abcd 21 -37 -14 -11
""",
    """
=visit:senorita ad 14 -12
after__@year a -18
know_tomorrow bc -14 15
luego__no d -13
not__life a 12
organ:me_la cd 10 -23
para__ahi a 10
""",
    """
=body:organs ad 13 -12
afib_sometimes cd 11 -11
asunto ab -13 21
drive:getti* abcd 30 -15 -19 -21
iba b -20
knows$ a -20
no_# ab 18 -11
not:agree d -11
on__to d -15
psychosis:i_talk a 11
psychosis:not_me ad 18 -12
rango$ a 13
ride:@fetch_si ad 12 -10
ride:two cd 15 -23
well:todav* ab -16 14
you_mean bd 23 -35
""",
    """
bien__corazon ad -15 12
substance:than bd -23 12
vitam* bc 12 -21
""",
    """
drive:@drive_me abd 24 -10 -17
heart:diabe* a 13
inflamado ad -13 15
psychosis:other* a 14
texts:text_is bd -13 14
""",
    """
had:sort a 12
left__it ad -11 21
pregnancy:long ad 18 -14
prior:there_is cd -15 20
yo_nada a 17
""",
    """
=said:had:yes bc -20 -41
am__had ac 13 -11
heart:you abc -34 25 -14
myself bcd -22 -30 19
""",
    """
=body:donde d -11
a__mi abc -14 -16 14
a__one b -30
a_new d 17
heart:porque b 11
home:estoy abc 15 -28 -10
infusion abd -16 -22 28
la__semana cd 18 -15
would__by a 13
""",
    """
^cirrhosis d 12
cancel:donde ad 14 -19
organ:sneez* b -11
passed__physical ad 16 -10
that__between b 14
""",
    """
@late__@open d -12
ando__# d 13
at__me ac -28 10
be_by d -15
drive:waiti* a 11
en__@month a 12
home:in abd -23 -19 25
meds:con_mi c 11
no__doy ad 15 -13
""",
    """
=any:was c -15
@medicine__from ab -12 -10
^cual abc -35 31 -24
ayer__hoy ac 14 -11
prior:puedo_escribir a -14
psychosis:sopho* d 12
substance:@clinician_and c 14
""",
    """
aide abcd -12 -24 -13 28
crumm* ad 21 -16
me__pero abcd 12 -30 25 -46
not:esa b 14
physical_@treat bc 10 -10
problema__@relative abd -10 -11 14
psychosis:del b -17
psychosis:now a -17
rato$ abcd -16 -12 -11 20
seria* a -13
""",
    """
=rule:psychosis:yes:hypomania|hipomania bcd -19 24 -14
a__the ad 10 -20
brain:de_la b -12
catheter bd -15 16
fine__not ad -10 11
me__al ab -17 -19
on__for acd -12 -13 15
once_never ad -11 13
""",
    """
=visit:viene c -16
insists d 14
lost__lbs d -10
prior:and_no ac 13 -19
psychosis:que_significa d -14
texts:bette* bd 18 -10
texts:house ab 17 -11
""",
    """
^borreme bd -11 11
coming:toca a 11
heart:ansiedad ac 11 -12
heart:grand* ab -12 13
pregnancy:soon_after b 11
prior:did b -10
""",
    """
=body:miscarriage b 13
any:en_@eat ad 27 -24
coming:asi_que a 15
prior:y_a acd 22 -12 -17
spell* a -17
well:hones* abc 16 -11 -20
""",
    """
del__de b -15
drive:@fetch abd 20 -20 -13
good_now ad -10 13
high__the ac -23 20
one_did ad -10 13
recuerdo abc -29 -11 19
sabe__no ac -21 23
something__the cd 15 -13
terapia bcd -10 16 -18
""",
    """
morph* abd 10 13 -30
prior:si_@treat ac -19 17
""",
    """
meds:ansie* a -14
meds:momen* ab 15 -13
pregnancy:fabri* ad 19 -13
ride:a_que abc -11 14 -10
substance:drinker ab 16 -13
""",
    """
=visit:c cd 23 -20
and_proud ad 15 -14
anxiety bcd 16 -21 -25
de_siempre ab -19 11
effects:presion b -10
every__but cd 14 -18
heart:afib_sometimes cd 11 -11
heart:marathons ab 15 -12
meds:fish ab -10 16
""",
    """
=body:segun bc -26 22
^straight ad 16 -10
any:quier* ad -10 15
como_si ac 11 -14
drive:rides ad 15 -15
he__llorando a 15
jefe ad 12 -12
now:all ad -30 21
psychosis:life d -11
substance:marihuana d -13
texti* abc -16 16 -22
""",
    """
@stop__cuando a 12
acabo__salir d 12
busin* ab -18 19
cast_iron ab 14 -13
nah__am ad 12 -11
partir_de d 11
talki* a -15
""",
    """
=body:bring a -15
allergy:please ab -16 20
any:morni* ad -17 10
any:ok bd -11 15
grapes d 11
ignoro cd 15 -10
organ:has_the ab 13 -15
scam abd -12 21 -15
texts:@drive bcd 23 -11 -21
the_cane ad -11 13
""",
    """
=body:ambulancia ad -14 15
=denials:any:2: b -40
am__day d 12
caigo$ cd -17 15
dejela$ a -11
effects:a b -13
had:va c -12
have__@medicine cd -13 -11
me_after a -26
no__como a -12
works_for ad -15 20
""",
    """
at__from d -12
coming:pedi ad -19 20
heart:not_been ac -22 21
meds:em_all ad 22 -17
perla* ad -10 13
the_moon ad -11 12
warfarina ad -11 15
ya__se a -14
""",
    """
#__then abcd -22 -12 12 16
=body:attacks a -13
=body:gas ad 12 -12
eaten:since_@food bd 11 -13
lo_consulto abcd -12 -10 21 -13
new abc 15 -18 -11
organ:@treat abc -14 21 -14
pregnancy:snipped a 19
psychosis:@thanks ab 17 -11
rehabilitacion$ d 17
texts:texting_is ad -11 14
very bd -14 18
we__not abcd 14 -12 12 -29
""",
    """
and__if cd 13 -10
in__school bc -13 -12
once__my c -18
substance:@stop b 14
substance:se_que b 11
texts:whene* bd -12 20
yes__in d -12
""",
    """
=body:austin d 11
=body:prefer ab -11 14
=visit:live abcd 17 -11 -12 -11
@month__in bd -12 12
and_@eat abd -20 -10 27
how__i ab -28 27
i_just abd -13 26 -31
no__sorry ad -11 17
pickup d 13
psychosis:que_la d 12
""",
    """
=any:went abcd 32 -23 -20 -15
=tag:brain:no abd 32 -40 -28
@relative_takes b 17
all_three a 11
cargo_una ad -14 13
haha_no ac 11 -10
imaginate d 14
pregnancy:you_know ab -12 12
pregnant_with d 12
ride:block* a 11
substance:mother ac -15 15
""",
    """
=body:brain ac 22 -23
=body:epilepsia c -12
car$ c -19
for__once ac 16 -12
girl$ ad -17 24
heart:to_do ad -17 11
hyper* acd -29 -14 20
los__del acd -18 15 -13
pero_con ad -12 11
substance:drinks b 12
to__reminder ac -12 -10
well:few c 10
""",
    """
=body:tuvo bd 28 -27
=signs:visit:unsure: abc 11 -20 -11
@drug__@month b 12
it__how b -13
now:si_tengo d 14
organ:creat* b -15
to_answer a -13
well:@clothes d -11
well:a_la ad -11 21
""",
    """
=visit:sirve ad -17 21
^fine ad -21 27
meds:one_for bcd -21 -11 26
mis__@medicine ab -10 16
now:lock_it ad -13 17
on__# a -10
prior:stimulator d 14
substance:only_@drug c 11
""",
    """
=any:conmigo abd 14 -10 -13
=any:veces a -13
@treat__i b -15
adult:was ac -19 12
allergy:laryn* d 12
drive:mi_@ride ac -16 11
es__que acd 12 -12 -22
here_is a 10
pregnancy:falsa_alarma ac 13 -11
preguntan bcd 15 -14 -14
ride:el_carro d -13
texts:be acd -12 -10 16
tomo__se cd -11 14
you__a a -15
""",
    """
a__who bd -18 17
any:es_mi abd -21 -13 24
coming:alli d 13
meds:docto* d -11
terce* ab 11 -15
texts:it_is ad -19 18
with__in bc -19 -14
""",
    """
@relative__pressure d 10
meds:en_el d -12
meds:pharmacy d 16
not:puedo acd -24 -11 13
ride:my bd -26 16
see_the a -11
stay c -13
te cd 13 -32
texts:llegan ab -10 15
una_horita ad 22 -21
¿_que ad -11 11
""",
    """
allergy:itche* bd 13 -11
prior:y_no c -12
ride:mucha* acd -11 -12 14
they__told acd -13 18 -13
""",
    """
brain:little b 15
but__said cd 11 -10
fella ab 19 -14
organ:on_the b -13
out__my b -17
prior:primero b -12
prior:ya_probe ad -16 14
ride:yo_@drive d 11
substance:de_las ab -12 20
""",
    """
=visit:road a 11
a_bear ab 19 -11
allergy:else d 13
is_throwing b 10
not:in b -22
now:iba ad -10 11
psychosis:se abc -25 -15 19
""",
    """
=body:rehabilitacion abd -13 -10 25
=visit:entre cd 22 -18
it__this d -18
now:during ad 13 -10
s_but c 10
substance:@drug_every bc -15 11
""",
    """
heart:sale ac -11 12
i_breastfeed d 19
now:yes_please ad 17 -14
pregnancy:que_estoy d 10
what_kind b 13
""",
    """
=body:estamos abc -31 -19 31
=body:ni abcd 29 -33 -16 -18
^ultrasound c -17
brain:hija d 10
drive:it_is d 13
drive:will_have ad -16 11
got_to abcd -27 11 21 -13
no__y ad 25 -22
on__morning d 11
one$ bc -10 -13
pregnancy:meses bcd -18 -22 18
prior:su b -11
prior:unas c 11
""",
    """
=visit:mejor ac 17 -32
=visit:obvio acd -17 -13 26
could_not abd -35 -30 26
give__i ad 20 -19
had:mi_@clinician bd 13 -17
he__but ab -22 11
high__i ac -27 11
meds:como bd -21 10
pregnancy:con_una b 15
sitting__porch ad -11 14
""",
    """
=body:hits a -10
=body:knees acd 13 -12 -18
=visit:rapido cd 14 -12
=visit:seria a 15
bipolar_ii c 11
nothing__now ad 16 -12
well:it abcd 15 -36 21 -32
""",
    """
allergy:lo b -10
heart:monit* abc -14 -17 13
heart:stent c -10
prior:befor* bd -14 10
shock bcd -13 -15 14
substance:problemas d 11
vez__alta cd 12 -10
""",
    """
=rule:adult:yes:i|we_do|have|did|am|can|will|had b -24
@relative_you a 11
a__al a 13
hearing a -18
mucho_en d 17
now:texti* bd 15 -11
psychosis:psiquiatra b -25
sobre_mi acd -14 12 -12
texts:neighbors_@call cd 11 -10
well:not_say ab -17 14
y__quede a 10
""",
    """
=any:importa b 14
casa_no a 14
i__can b -10
organ:and_my c 11
puedo$ abd -20 -13 25
soplo acd -12 -25 28
substance:jajaj* b 16
whatsoever$ a 20
""",
    """
andaba cd 10 -11
for__@date a -12
her__and ad 15 -17
well:crumm* ad 21 -16
""",
    """
^# bc -72 17
drive:que_no acd 19 -13 -12
heart:bp_was abcd -12 -11 20 -11
on__chart b -13
pregnancy:carry* d 11
texts:secure ab -10 12
the__them a 15
to__that cd 22 -32
tres__@body b 13
""",
    """
drive:home bc -38 -23
feel_free abd -22 -10 28
healthy abc 13 -10 -18
now:@howmuch a -29
on__the ad -19 15
substance:define acd -19 15 -12
to__inside bd 11 -10
""",
    """
blood__a ad 11 -16
came_back abc 12 -20 -18
carro d -15
prior:buspar ad -17 18
""",
    """
allergy:my_@body ac -37 21
any:por c -19
drive:to_@drive ad -19 16
gummies abcd 11 -16 19 -24
had:que acd 18 -14 -10
heart:sure b -11
home:# acd 17 -15 -13
""",
    """
=body:noches ad -10 17
=body:trago b -13
=signs:visit:yes:turned ac 11 -11
heart:me_operaron abd -22 -13 25
heart:sometimes acd -13 24 -20
ok_what bd -15 15
organ:al_bano cd 16 -15
pregnancy:is_@open ab 17 -10
se__en acd 14 -11 -19
""",
    """
@body abcd 14 -40 -20 12
^iih d 14
adult:que_documento b 10
heart:watches d 11
home:in_the b -17
out__they a -10
soon__say c 11
texts:daughters c 13
""",
    """
=body:dejarlas a -10
be bc -21 11
cancel:a bd 13 -13
meds:nada_mas ad -30 31
now:comin* ad -20 11
now:echel* d 12
now:right_now ad 24 -18
recre* bc 11 -13
substance:uso ab -12 -15
""",
    """
=rule::refuses:none_of_your ab -13 14
found_another abd -12 -10 19
guaro d 11
my__first abc -11 -13 19
not:picking c 11
oven$ d 13
pregnancy:si_lactando ad -10 13
they_heard d -10
""",
    """
do__if acd -11 20 -19
esta_todo ad 12 -10
meds:no abd 29 -19 -34
pressure__to d 13
ride:suspe* d -15
substance:day_and d 15
to_latex a -16
to_use d 15
""",
    """
=body:checked bd -21 -18
=visit:tell acd -12 22 -21
any:@insurer b -13
estaba acd -13 20 -14
gone$ b -20
had:# acd -13 -21 19
heart:hypertension ad -31 22
meds:not abd 11 13 -21
should_i abcd -15 29 -12 -21
todas__noches cd -14 16
unless_you bcd -24 -14 15
us_@move bd 11 -14
""",
    """
el$ ab -16 11
had:los bd -24 13
i_gave b -16
psychosis:cabeza a 12
psychosis:just_grief a 11
""",
    """
=signs:pregnancy:unsure bcd -60 22 -20
=visit:hoping cd 13 -18
cuatr* abcd -28 -10 -13 29
eaten:right ad -13 14
had:@treat_y c 11
had:the_drip ac -17 21
i__before ad 11 -15
it_tomorrow ad 19 -14
prior:los_nervios d -10
""",
    """
=body:colesterol c -11
=body:lot acd -14 15 -10
=visit:blocks ab 13 -10
=visit:job ad 20 -18
@stop__hace ad 20 -16
allergy:pulse* ad -15 19
drive:at_# ab -13 14
objection ad -28 29
presion_alta acd -17 -11 12
substance:el_# ad 16 -14
""",
    """
dos abd -30 -38 36
organ:y ad 20 -31
tough bcd -21 24 -23
will_make ac 11 -13
""",
    """
=any:biscuits d 12
allergy:morphine abd 10 13 -29
for_pressure ad 12 -11
home:my_own d 10
la__tres d 13
last_@eat ad 16 -12
march c -17
not:salir b 11
now:luego b -14
""",
    """
cancel:pastillas bd 11 -13
cancel:take_me ab -27 18
coming:ask_me ac -13 15
de__vida b -15
laughing c -15
meds:i_ran cd 17 -14
substance:semanas a -11
veces$ b -12
""",
    """
=body:vamos b -12
is__or ac -14 11
know__the bd 12 -15
mi_@visit acd 18 -18 -17
prostate__the b 10
""",
    """
=tag:heart:no ad 15 -21
effects:al bd -14 14
en__ahora abd 19 -11 -10
half_an a -15
hepatitis__me cd -14 16
it_like ac 16 -14
la_pandemia ad -12 11
psychosis:loca d -14
ride:mine ab 11 -11
ride:sabe bd 13 -10
""",
    """
@relative__do b -11
anytime$ d 14
cualq* abd 30 -20 -22
good__what b 14
off bc -25 11
salimos a 15
""",
    """
=body:sacaron ac 11 -17
nada_grave ad -14 16
psychosis:my_right ab 17 -12
texts:yes acd -23 -17 22
""",
    """
drive:am_@drive abd -17 -11 20
home:tucked_in d 11
i__putting d 11
me_conviene ad -16 15
no_@drive c -10
organ:infeccion cd 18 -18
pocket ac -15 -12
tbd$ abcd -23 -16 34 -26
there__one b -16
""",
    """
eaten:if acd -10 15 -11
rayitas cd -10 15
ride:has_not acd -20 28 -18
surpr* bc -15 -14
well:o abcd -16 -14 22 -20
""",
    """
drive:@relative_is a 17
mas__la b -14
meds:me_las bcd -11 12 -19
not:casa a -15
now:rapido cd 14 -12
ride:no_voy ad -15 16
tengo__alta bd -11 13
y_yo acd -26 -30 27
""",
    """
^pues bcd -37 14 -11
diria_que a -10
hungry acd 22 -11 -25
name abc -22 -16 13
strokes d -13
the__could bcd -13 13 -22
""",
    """
=any:segura ac -14 15
=said:pregnancy:ask b -38
=tag:ride:self b -11
=visit:heard ac -14 18
my__just bd 12 -14
que_preguntarle bcd -20 24 -13
""",
    """
=any:pass abd 31 -24 -12
cancel:after ac -11 10
going__@drive b -12
is__if d -15
organ:@animal_has b 12
psychosis:psicosis bc 10 -15
ride:mama abc -22 17 -12
substance:but_the d 11
to_pull cd 10 -17
""",
    """
=any:mandar acd -14 -16 10
am__today ad -13 15
brain:got_dinged c 13
effects:clear a 13
farmacia_me d 11
hombres c -11
lo_mas a 11
not__chance ac 20 -14
not__her ac -15 13
ride:in_the a -20
was__am d 14
""",
    """
=lead:body:no:2 bc -16 -27
@year_ago d -10
afternoon$ bd 16 -10
do__that b -12
had:es_mi b -11
now:de_las a 13
out__times d 11
substance:my_liver d 12
""",
    """
=visit:@drug b 12
allergy:codeine ab 14 -14
heart:my_chart b 15
heart:siemp* ac 15 -16
home:@relative_has ad 15 -12
home:safe ad -10 14
pregnancy:nuera b 14
pregnancy:was_last cd 18 -18
""",
    """
=rule:pregnancy:no:ligar*|ligada|trompas|matriz|ope ad 19 -10
con abd -15 -16 12
drive:acomp* d 11
en__@drive a 12
had__they c -11
now:time_like d 10
nunca$ abcd 34 -13 -15 -32
pregnancy:came acd 27 -21 -10
sintr* ad -10 15
texts:cuand* abcd -22 -16 -15 29
""",
    """
=signs:body:yes:other acd -24 -13 15
acompana abc -15 16 -11
be__but a 13
impos* ad 22 -28
le__que abc 25 -11 -18
migra* bcd 21 -18 -13
now:ok_what bd -15 15
now:work_but ad -14 17
please_@call a 11
ride:algui* abcd -17 -14 31 -18
""",
    """
^mi abcd -15 44 -23 -31
he__# bc 12 -14
i_drink cd 15 -14
what_if abcd -20 35 -27 -13
""",
    """
es__por bc 15 -14
handle ad -20 18
meds:they b -13
prior:never_been a 12
time__i b 11
""",
    """
=any:acabo d -10
=visit:too abd 16 -12 -15
@food__# abcd -13 -10 -19 22
condom_broke ac -14 13
dan_permiso d -20
felt_great c -11
organ:hepatitis_a c 12
please_i ad -19 22
""",
    """
=visit:consiguiendo ac -15 19
capaz__no c 11
got__out ac -13 11
prior:never_filled a -11
tongue ad -15 11
un__si d 17
yo_le bd -16 17
""",
    """
=signs:now:yes bc -58 -12
=signs:well:yes acd -31 -19 27
@body_not ad 26 -26
seize* bd -11 16
the_@wrong bc 14 -10
y__mi ad -16 15
""",
    """
=any:de b -15
=lead:any:no:on:no abc -11 -27 12
=tag:home:other bd -10 -12
about__one bc -12 14
celular__mi d -10
comida abd 14 -11 -20
coming:cual abd -11 16 -13
maybe$ acd -17 18 -23
medicine bcd 22 -17 -23
never_not ac 15 -11
prior:primera abd 26 -22 -16
""",
    """
=body:mentioned bcd -15 23 -20
=visit:loca a -12
dialy* c -12
not:ando ad 16 -12
not:yo ad -27 27
now:through b 13
pipi$ d 18
""",
    """
=any:idea acd -23 25 -12
=tag:prior:asks abc -19 -10 14
any:later ac -10 16
eaten:my_@body ab 12 -10
heart:passe* ad 14 -18
is_in abc -11 16 -31
now:@eat cd -13 10
now:nothing ad -11 14
pero_es d -18
substance:@year_in ad 13 -13
substance:este_@year acd -22 -16 15
un__pero d -13
wrote_me a 12
""",
    """
@relative_la bcd 13 -14 -11
about__thing ad 12 -12
knuckling_it a 10
no_puedo bc 19 -29
pregnancy:a_chance c 13
text__will ab -17 16
texts:es_el c -12
texts:want bcd -12 -10 14
""",
    """
di__a d 11
el_ultrasonido bc -11 13
estoy__camino b 13
now:cambiarla d 11
prior:and_a ac -15 11
well:bien_y c 12
""",
    """
had:@treat_yet a 10
hay_@ride d 11
heart:@food d -12
not:numbers cd -12 13
psychosis:brb b 18
rezar$ a 11
ride:is_# bcd 20 -11 -15
second__have c 11
well:la_noche ab -11 16
well:voy d 13
""",
    """
eaten:i_get bd 14 -11
now:it_is c -30
posiblemente c 12
prior:@clinician_y cd -12 16
substance:weekends abd -24 10 16
""",
    """
=body:something ac -45 26
coming:ni ad -18 22
husband bcd -10 -25 11
meds:@drug_@drug bd 20 -15
to_be d -19
""",
    """
=body:presion bc -16 -19
=body:puesto b -11
a__then acd -16 -10 19
para_las d 15
psychosis:veia a -12
solo_a ab 18 -14
tenid* ab 10 -27
vez__los d 10
""",
    """
adult:ano ad 18 -19
coming:esta_noche a 12
effects:pastilla cd 13 -16
not:@year b -21
now:yo ab -15 23
o_no ac -14 11
vigilan ad -14 14
yello* c 12
""",
    """
=visit:@wrong bcd 15 -14 -24
allergy:to_@treat bd -12 12
drive:no_@drive b -10
had:me_dieron d 12
heart:last_spring d -14
not:effects a 11
pero_sin c 14
prior:si_eso c 11
""",
    """
=any:ratos ac -15 18
=tag:ride:idiom_yes ad -13 17
=visit:orden ad -17 21
@drug_daily ab -11 -14
me_dieron bd -35 16
nos__el d -10
nothing__not ac -17 19
now:@stop ac -21 19
pregnancy:#_weeks abd -57 -23 41
que__@thanks ab 18 -18
wish__knew abcd -19 -16 25 -13
your abcd -36 48 -28 -19
""",
    """
=said:adult:yes abcd 28 -23 -12 -20
a_pata a 11
brain:had_a abd -17 -16 21
drive:a_mi abd -25 -10 33
exper* bc -14 -15
heart:nervios c 12
no__asi a -10
only__am d -12
psychosis:@call abd -19 11 -13
ride:no_puedo b 12
texting__fine d 13
""",
    """
=visit:nervous ad -10 11
@drug_no c -24
^both c -15
a__it d -11
allergy:sesiones a 13
brain:me_cai ac -16 14
effects:baby ad 16 -14
guess_is ac -11 17
honestly$ bc -18 -13
now:few a -12
organ:only acd 28 -24 -16
psychosis:by bcd 24 -25 -26
""",
    """
=rule:prior:no:never_filled a -11
about__@eat d 14
atras a -15
had:is b -12
hipertenso b -12
nel ad 23 -14
organ:aguanto d 14
starts$ cd 14 -13
substance:straight c -13
todavia__el a 13
well:cooked_@food d 12
years cd -20 -12
""",
    """
=any:yes bcd -29 -23 17
able bd 13 -16
allergy:only abcd 48 -52 -39 -12
buscando$ c 11
con__@relative abcd 11 -22 15 -25
heart:@relative_si c -11
marca* acd -25 -12 13
psychosis:al a -22
respo* abcd -22 32 -11 -16
siempre ac 14 -21
""",
    """
#__in abc 16 -16 -16
=body:pain bd 10 -18
@day_are bcd 15 -10 -11
@treat__@insurer ad 15 -13
coming:cancele ad 16 -14
coming:scratch_me ad 14 -12
de_edad bd -15 14
get__and cd -13 17
had:heard ab 18 -15
los_rinones ad 20 -16
organ:es_el ac -23 14
""",
    """
=any:girl bd 11 -13
afuera ab 14 -15
blood__on cd 14 -11
bother$ cd 12 -23
coming:obvio ad -12 20
de_un bd 12 -14
early$ ab -11 -10
not_stand a 15
por_este d 11
recie* bd -14 14
sober$ ad -17 18
""",
    """
andamos abc -18 -14 11
but__yes ad -19 17
cancel:no_i d -11
daban abcd -26 16 22 -33
definite ac -12 11
home:in_my abd -17 -13 25
not:contestado cd 15 -17
pregnancy:de_dar d -13
substance:who d -11
tiene_# c -19
""",
    """
=rule::no:uh_uh a 12
@relative_tomo b 10
coming:ya acd 16 -16 -18
gave_up abcd 12 11 -15 -15
heart:results c 12
mercy b 15
ride:his_@relative d 11
""",
    """
=body:weird cd 16 -21
=rule::unsure:i_do_not_remember|recall bd 12 -16
@medicine__back b -11
allergy:never_reacted a 11
de__toda ad -12 14
decid* acd -59 59 -41
drive:day d -16
heart:impor* acd -11 20 -17
heart:under cd 12 -10
home:am abd 16 -26 -12
not:for ab -20 23
prior:one_and ad 30 -35
""",
    """
allergy:gives_me cd 17 -18
and_here ad -14 13
effects:pero abc -15 -18 22
effects:terri* d 11
heart:born b -12
heart:was_normal ad -14 13
llanta$ a 12
meds:actua* ad 14 -11
murio_del ab -12 15
trouble bcd -15 -30 11
why__am ad -17 13
""",
    """
^knocked d 18
had:refiere a 12
heart:estres a 10
midterm c 10
no__like d 13
psychosis:acuerdo_de bd 16 -14
straight__since a 10
wrote_@treat d 11
""",
    """
@call_me bcd 26 -29 -25
adult:he_will a 11
drive:i_have d 10
heart:de_la b -13
knocked_out cd -12 11
meds:you_mean bd 23 -20
my__hold cd 12 -15
para__trabajo b 13
por__lo b 14
que__bajara c 13
substance:under a 13
""",
    """
aguante$ ad 19 -16
get__a ad 14 -10
home:dejo_en d 13
not__lick ad 11 -10
prior:my_first ab 16 -12
psychosis:falling d -10
ride:#_and d 11
ride:the_truck d 12
the__is abc -19 -20 14
treated_it d 10
was__i bcd -16 -11 10
ways$ bd -15 13
""",
    """
allergy:giggle a 11
daughters_@call c 13
girlfriend d 20
heart:two_heart d 12
mi__sabe abc -16 -25 32
to_wake d 10
""",
    """
back__is b -11
beer ac 16 -12
cuando_quiera bd -14 14
had:recreationally bc 11 -13
last_@visit d 17
my__out abc 13 -12 -17
now:la_@place ab -12 18
organ:cancer acd -17 -12 15
the__same b 11
vez__hongos cd 12 -11
went_great ad 17 -16
""",
    """
home:lo cd 11 -11
me__up b -14
para_despues ad 14 -10
passed__in d 10
prior:for_@year d 10
puede__una b 12
""",
    """
@relative_would abcd -18 -40 46 -15
^guess c 10
eaten:communion abd -21 -11 30
estuvo__toda d 12
my_sugar bd -14 17
no__decirle abc -23 -12 30
psychosis:is_bipolar bc 16 -12
substance:@relative_las d 14
well:patad* a 15
""",
    """
cancel:clinic d 13
full bcd -25 -28 26
me__in ad -17 14
mi__lo c -13
now:as ad -25 12
para_# a 11
uh_uh a 12
when b -20
""",
    """
=visit:nah ad 22 -21
a__old d -16
church_is abcd -12 -10 -12 15
home_with a 13
now:otro_dia ad 21 -20
""",
    """
asi__me d 13
bypass bd -22 20
i__again a 10
may__not d -11
not:maam ad 19 -12
organ:estan a 13
psychosis:scared ab 21 -18
substance:july ad -25 23
substance:sometimes_not ac 16 -16
""",
    """
=body:maam abc 17 -17 -16
@relative__corazon b 11
alcohol cd -32 20
cerrada a 12
de_presion b 15
eaten:is ab 14 -17
mejor__me ad 11 -14
my__someone a 11
now:dialysis a 14
pobrecita b 15
""",
    """
=visit:waited abd 21 -12 -15
allergic$ abc -15 -13 11
allergy:nothing_bad a 11
by_# ad -14 15
coming:going_to ad 19 -12
dos_horas ad -13 17
many_i bd -11 10
never__me d -17
pregnancy:una ab -29 21
todo__de abd 18 -10 -10
una__se c -16
well:speak b 17
""",
    """
=body:risperidona d 13
=said:yes:what_the_text_says_about_the_question b -14
for__sugar bd -14 16
i_left d -12
loopy a 14
meds:my_sugar bd -12 13
voy__bano cd 14 -10
""",
    """
=body:actually a 13
any:muy ac -11 12
brain:mood ad -10 14
el__hasta cd 10 -11
now:down_for ad 17 -16
organ:@medicine acd -11 16 -10
prior:tengo a -10
psychosis:hypomanic d 14
""",
    """
=body:naturales a 12
cancelen bd -12 13
home:this_is c 10
la__nomas cd 14 -25
not_certain c 16
""",
    """
^almost ad 21 -16
allergy:@symptom_but d -12
allergy:woke_up ab 13 -13
flomax b -14
heart:with_the c -15
let__i a 14
never__a acd 13 -21 -15
newsp* ab 17 -18
now:fixing_to ad 15 -13
sober__the b 11
tampoco$ ac 19 -13
una_no acd -14 -19 23
""",
    """
=body:puede acd -25 12 -12
=body:says abc -17 -56 22
=visit:salir a -13
@day_@day d 17
allergy:maravilla ad 20 -15
had:or abd -16 14 -11
had__a ac -11 16
have__i abd -18 -27 24
melatonin abcd 16 -14 18 -25
my__@month ad 11 -10
night_but cd 11 -12
off__text ab 18 -10
pregnancy:two_weeks cd 15 -10
prior:not_i bd -15 19
quita bc -29 14
veo__no d 13
""",
    """
adult:casi_en ad 21 -18
al__con a 12
effects:that_night ad -10 14
keto bd 16 -19
ride:alguien abcd -17 -14 31 -18
""",
    """
=any:@relative c -20
=any:wait ad 17 -20
adult:eso_creo bcd -16 22 -13
eaten:camino b 17
""",
    """
=signs:psychosis:yes ac -15 13
puedo__antes c -14
too__start a 11
""",
    """
durin* abc -19 -12 15
heart__fine ab -10 11
just_to ab 11 -10
why_would ad 12 -13
""",
    """
era_@treat d 13
not_trust acd -11 19 -12
sickness ad 16 -13
substance:never_been a 13
take__@drug ad 15 -15
which$ bcd -15 12 -11
with_a ab -20 13
""",
    """
=tag:cancel:other abd 13 -13 -12
^sure c -33
drive:de_vuelta a 12
effects:talk b 13
heari* a -18
to__a cd 13 -25
""",
    """
=body:nine c -16
buen_dia abd -13 20 -14
como_hace cd 19 -13
escribe d -11
heart:no_he ac -10 11
veo__que b 10
""",
    """
=any:for c -18
@call__in bc -12 10
brain:por_favor b 12
have__me ad 10 -20
left$ ab 15 -13
me_he ac -12 12
nary__one ad 20 -11
organ:cual b 14
pregnancy:was ab -13 -10
prior:cause ab 17 -16
ya__todo abd 14 -12 -11
""",
    """
=any:old ad 14 -12
bladder bcd -31 -25 25
effects:no_se c 10
well:day b -12
""",
    """
cardiology_@visit c 10
cart$ b 15
heart:mucho b -13
lo__hace abc 24 -12 -19
now:not_a ad -12 15
organ:does abc -17 21 -22
prior:has acd -13 -18 12
que__problema bcd 18 -13 -15
""",
    """
@body_to ad -19 18
degre* bd 12 -15
for__one ac -11 10
guy_lol d -10
had__time d 11
is_but abd 15 -14 -11
last__the ac 11 -12
mejor__y bd -12 12
my_memory a -10
over__@call ad -15 15
pregnancy:four abc 13 -11 -11
stuff__the c 15
una_reaccion acd -12 -11 17
""",
    """
=any:this abc -11 25 -40
drive:a_truck a -13
hace_el d 12
had:vez_en c 14
home:mi_@relative c -10
not:jaja ac 14 -15
""",
    """
=body:unit bd 17 -14
=visit:@hours b -11
@food__hour d 10
allergy:also b -11
drive:sola ad -29 29
psychosis:with_a c 11
the_hour ad 19 -19
""",
    """
=body:corrieron d 12
=rule:had:no:never|nunca|jamas abcd 23 -33 -17 -11
=visit:muy bcd 12 -17 -13
@texts abcd -14 -16 -13 15
de_entrar d 11
esa_noche c 13
heart:ese ad 14 -19
home:made_it d 12
in__just ad -11 15
ride:am abd 12 -24 -13
tomando abd -12 -13 15
""",
    """
^and abcd 34 -18 -16 -29
ayer_en ac 12 -11
psychosis:week a -11
si__una ad 28 -25
substance:or ad 14 -26
well:fa c 11
""",
    """
=any:secundaria a 10
brain:thoug* ad 13 -11
could__sleep ad -19 21
heart:under_that cd 13 -14
me__minute bc 18 -10
once__@month ac 17 -14
pregnancy:i_take abd 17 -12 -16
""",
    """
=said:ask:signs_of_both ab 12 -43
coming:@fetch abd -16 17 -10
coming:clinica a 16
cyst cd -14 14
drive:puedo bcd 21 -19 -13
eaten:desay* d 13
lo_mio abd 24 -19 -12
tres_@relative bd 18 -17
""",
    """
=denials:visit:0:no+yes abc 20 -14 -31
=said:meds:no ad 15 -31
brain:high_school bd -10 11
heart:no_salio ac -10 12
lost_a ab -13 13
meds:en_@date ad 21 -19
more__my d 16
""",
    """
=body:toda acd -15 -13 13
=visit:trouble ad -25 27
blood_pressure c -14
i__still bc -26 12
meds:me_la ad 13 -12
on__fourth d 15
one__that ad 11 -19
organ:my_@animal b 12
prior:todavia_no a 15
teresa bd 18 -15
""",
    """
@ride__me bd 13 -11
any:defin* d 18
de__y abd 14 -29 -23
heart:as_high a 12
puse_mal c 11
referral_in c 12
substance:manag* abcd -27 -13 39 -28
""",
    """
#_miles a 12
=any:worked bd -15 12
=lead:any:yes:cut:yes bcd -12 -18 12
=said:any:no abcd 35 -35 -22 -24
@medicine__gave bc 19 -14
effects:was_@symptom d 13
si__la abcd -11 -15 38 -28
vacac* b 11
""",
    """
^comes c 14
coming:la_lista ad 17 -14
eaten:a_@food ad -23 15
everything__this a 11
i__positive c 10
not__name c 11
voy__camino d -17
worri* c -15
""",
    """
=signs:any:none: cd -40 15
ahead_and ad 18 -15
heart:is_on b 11
meds:yes bd -17 18
que__bipolar d -16
waiting__a bc 11 -20
""",
    """
=body:three abcd -25 -10 -18 29
and__every c -14
cada__dias d 10
count__it d 10
is_# acd 17 -10 -18
perfectas ad 13 -12
pregnancy:i_still a -13
pregnancy:miscarriage b 13
right__you ab 12 -14
texts: c -16
you__did bd -11 18
""",
    """
=any:bad abd -17 -18 10
=any:nada bc -21 -40
=body:ckd d 13
duele__la bd 10 -10
evaluated acd -15 23 -16
heart:aparato c 10
not:gave cd 10 -16
texts:last bd 16 -12
""",
    """
=body:surgery a -16
=signs:any:no acd -27 14 14
@symptom_con ad 10 -11
about__over ad -12 14
cancel:inter* ad -17 19
cuatro abcd -28 -10 -13 29
is_own d 11
like__am ad 12 -10
now:you_all b 15
only__and abcd 26 -11 -27 -13
que__no d -26
recien bd -14 14
ride:ha acd -14 18 -11
substance:problemas_con d 12
then__the ad -12 18
""",
    """
any:glauc* abd -13 -11 21
buen c -10
counts__high a 12
me__por bc -23 -11
me_confirma cd 16 -16
meds:am abd -15 -11 13
organ:hold_my d 13
que__ya bcd -15 -15 20
ride:would_a ab -13 18
tested bcd -11 15 -13
texts:with d -11
to__nothing d -10
well:@animal ad 18 -21
""",
    """
=visit:mandated ad 11 -10
adult:anos ad -21 20
coming:interesa ad 14 -13
leg ad 16 -12
model* d 11
texts:ningun_inconveniente d 10
""",
    """
^blood b -19
cancel:hell a 11
coming:get cd 16 -11
facil* d -14
now:que_ver c 12
substance:black ad -11 14
well:can ab 20 -28
would__i bcd -13 11 -13
""",
    """
=body:pirulos a 10
=rule:substance:yes:detox*|rehab|sober_living|na_mee abc -17 16 -16
about__out a 11
birth_control acd -11 -10 18
cancel:call a -11
coming:poder ad 17 -12
en__de b -22
me__dicho d -20
not_make b -10
peleando d 15
pregnancy:con_mi c 11
puede__nada d 12
substance:una_@drug ac 12 -12
the_bad ad 18 -19
""",
    """
heart:tengo_baja a 12
home:getti* ad -13 15
now:not_that ad 13 -12
pregnancy:at bc -12 -15
pregnancy:que_si bcd -17 18 -18
psychosis:@food abd -13 21 -12
the__pressure cd -13 13
""",
    """
@relative_not ab 18 -14
a_lady abc -17 20 -12
april abc 12 -23 -32
me__corazon ad -15 19
now:go_to ad 13 -11
""",
    """
=tag:coming:unsure acd -13 20 -15
=visit:oh ad 20 -14
^cumpli d 14
allergy:la_han ad 11 -15
let__ask abcd -12 -22 32 -11
meds:sleep abcd -26 11 -16 14
off_work b -10
solo__mi b -15
y__dice c 11
""",
    """
=any:toda bcd -24 -15 20
=body:ahorita bd 11 -26
=body:liga b 16
=body:pressures c -13
=body:twins acd -19 -20 27
=visit:corner d -12
do__anybody c -14
doy__la d 10
heart:dijeron_que a -13
jueves a -18
no__manana ad -15 17
sure_just a 10
too_scared d -10
""",
    """
allergy:exped* b -11
now:anywh* d 13
organ:luego b 15
pregnancy:porqu* abc -14 13 -12
""",
    """
=lead:visit:yes:on:no+yes ad -12 14
be__to acd 22 -12 -18
la__@clinician d 11
""",
    """
eaten:was_my ad 19 -18
jeje bcd 17 -16 -29
mi_@medicine a -14
pregnancy:no_doy c 17
""",
    """
=body:confidencial b 16
=body:test bcd -24 23 -15
@relative_he abc -11 20 -14
adult:months ad 28 -29
and_gravy d 12
crap$ a 12
heart:desde abcd -15 -16 -18 30
substance:by d -14
substance:fiestas c 13
""",
    """
^wish abcd 16 -23 15 -25
am_a abcd 36 -64 -42 12
eso__tiene bc 17 -14
just__@food d 14
my_couch d 13
nacido a -17
now:did_not a -12
organ:kidney cd -16 10
podid* ad -14 19
they__of ad -10 13
""",
    """
=visit:atiende b 11
adult:febrero ab -13 17
certain$ ac -10 11
prior:#_@medicine ab -15 15
well:sonre* d 15
when_the ab 12 -11
""",
    """
=body:clozapina d 15
been$ ac 17 -15
eaten:in_my bd -15 20
footb* d 13
had:#_so ad -11 12
has__pressure d -13
manchita_en c 12
not:hago ab 14 -19
por_mi abcd 16 -42 -20 18
propo* ad 18 -13
salir_de a -12
substance:entra a 13
""",
    """
^quien abcd -25 33 22 -57
called$ a 11
effects:dormir ad -17 24
organ:enzym* a -15
taqui* a -11
to__# ad 22 -24
""",
    """
^plumbings a 11
a__over ad -11 10
eaten:fue d -11
get_off b -12
had:that_is bc -19 10
pregnancy:wait a -13
""",
    """
=rule::yes:no_doubt d 12
@vehicle__will ad -13 12
eaten:he d 10
heart:@clinician_says acd -21 -17 23
last__was abcd 22 -15 -11 -14
not:right abcd 14 12 -13 -21
pharmacist$ bc -12 13
pregnancy:last ab 16 -25
probable ac -17 20
ride:decir_a cd 11 -12
""",
    """
=body:discontinued a 11
de__en ad -24 11
drive:takin* abc 12 -29 -11
now:que_dia b 10
ride:house b 13
ride:she_said d -16
us b -27
""",
    """
abste* ad 22 -14
an_@vehicle a 10
dije__ya d 11
home:sigo_en ad 12 -12
ride:@person a -10
""",
    """
=rule:allergy:no:never|not_~2_had|taken|tried|use ad 19 -17
adult:jajaja a -10
apenas__con a 12
eaten:afternoon ad 11 -10
psychosis:her a -10
ride:asking c 12
""",
    """
^healthy a 12
can__hold ad -14 19
eaten:minutes a -14
is__@call abc -11 -41 22
pregnancy:para_aliviarme d 12
""",
    """
=body:dentista cd 18 -11
escri* abc -11 12 -32
fui_a ad 15 -22
mangu__salami d 13
""",
    """
=any:vi b 10
=body:andaba cd 12 -11
=body:pobrecito b 11
del_jale ad 15 -12
esta_no ad 19 -15
hace__# d -11
meds:blood_@medicine ad -18 19
mis__mis a 13
my__says abc -39 -13 30
puso cd -11 16
""",
    """
=any:despues bcd -16 -11 17
me__@person ad 19 -11
pero_ahora d 17
pregnancy:la b -14
prior:nada_todavia ad 17 -12
safe:i bd -11 15
texts:right ab -16 12
this__of c 13
vet$ a -11
""",
    """
=any:no abd 12 -19 -20
any:most cd -11 22
compared_to abcd -12 22 -11 -14
eleva* abc -12 -11 11
en_@eat bc -10 -14
heart:baje c 16
organ:diali* cd -14 20
ride:should_have cd 17 -16
rompi* d -10
""",
    """
=any:file b 11
allergy:y abcd 31 -11 -35 -15
an_alcoholic bd 13 -12
directions b 11
had:mi_@relative d -16
had:never_in a 13
igual_fue cd 12 -11
me__cada ad 15 -10
meds:medicinas ad 14 -11
mil__por ab -11 14
tiene a -14
well:on b -15
""",
    """
=number:ride:grown abcd -29 -24 -15 40
decir$ acd -35 30 -10
draw c 10
drive:neighbor b -11
for__@treat a 14
meds:dos d 15
ride:transport a -11
substance:noche abd -13 -14 14
the__@door d -11
""",
    """
@treat_me ad 21 -14
^as b -19
can__deny d 13
drive:as_a a -12
grandkids b -17
llegar__en a 12
no_i bcd 23 -25 -33
over_@drug d 10
prior:fui ac -13 18
sleep__up c 10
""",
    """
@medicine_me c -11
aqui__en ad -10 18
cancel:talk_to a -11
drive:will_@drive ab 13 -12
eaten:buffet d 17
of__that abd 18 -12 -17
organ:me_ha b 11
psychosis:cousin bd 21 -14
que__como acd -15 14 -11
ride:me_confirma cd 16 -16
ride:permi* bcd 22 -17 -19
""",
    """
diagnostico$ cd 15 -12
i__@medicine bcd 27 -36 -13
my_@drink ad -21 16
substance:i_go bd 16 -22
texts:es abd 12 -46 21
""",
    """
=denials:visit:0:unsure+yes abc -22 -55 25
=visit:know bcd -20 16 -42
^probably abcd -31 -11 43 -21
^wow b 17
heart:is_fine a -11
igual__no acd -19 21 -12
is__but acd -24 -34 27
las__dormir d 10
not:hambre ab -25 17
raro cd 18 -21
""",
    """
cancel:no bc -20 -15
en__# acd -19 -22 19
everyone__@relative d 10
limpia ac 12 -12
on_@medicine ac -11 -13
psychosis:colle* a -15
""",
    """
=signs:body:unsure:unsure abd -22 -38 13
@cancel__@howmuch d -12
it__here abc -11 14 -18
la__pasada c -14
now:orden ad -17 21
patient__@relative a 13
pregnancy:la_@visit bd 18 -15
psychosis:would_say b 15
""",
    """
@treat__@body bd 19 -13
back__i b 14
home:i_think acd -13 20 -13
prior:duloxetina ad -17 19
""",
    """
=body:college c -16
=signs:eaten:none abd -15 20 -20
de__a b -18
meds:cuando d 14
prior:is_one c -17
prior:resultado d 11
prior:were c 11
ride:says d -16
went__once d 13
""",
    """
=body:liquido d 10
@relative_si ad 12 -32
a_fib ad -17 19
me__buscar cd -11 12
me__contestado cd 15 -17
muerto bd 13 -18
prior:diferentes d 13
se__le ad -11 15
was_having a 11
""",
    """
^you abc -15 30 -53
allergy:is_it ac -21 17
mucho_mejor d 13
nace$ ad -11 18
texts:it abd -15 -21 21
why$ abd -29 33 -17
""",
    """
asi__@drive ab -13 13
be__time ad 16 -11
not_asked ac -15 20
""",
    """
=any:retired d 13
=any:tranquilo ad -10 12
@drink__@food a 12
cancel:count_me ad -16 20
hear_things cd -12 13
organ:dentro ad 16 -13
otro__mas ad 15 -11
the__body c 14
""",
    """
=body:brains a 13
=tag:home:self abc -31 23 11
allergy:are d -12
it b -19
little__for ac -14 14
no__nada ac 14 -18
not:first ad -21 25
now:would_be abcd 31 -11 -11 -27
off__in a 10
prior:adhd bc 20 -19
""",
    """
=any:wish bcd -19 12 -20
=visit:me bc -17 -23
abilify b -13
cancel:sigue ad 22 -17
heart:one_@clinician c 10
home:@relative_me abd -12 -13 18
it_last c -11
otra a -11
there_# d 13
trastorno_bipolar d 13
""",
    """
at__the d 14
case cd -10 14
cirrosis a -11
de_amor abd -11 14 -11
deny ad -10 15
en_orden ad 23 -20
organ:preguntas bc 14 -11
prior:@medicine_# ad 13 -12
que__con a -13
un__mi bd -13 14
""",
    """
=denials:visit:1:no+yes bcd -16 -17 20
=visit:suyo ab -20 15
allergy:jajaja ab 13 -13
alway* abcd 17 -41 -28 19
any:no_@thanks ab 25 -20
mayor_de ad -11 13
neg ad 12 -13
was__did c -13
""",
    """
=body:tes ad 10 -10
=rule::asks:que_significa d -18
@call_and b -11
cholesterol__that b 13
coming:#_y acd -16 19 -16
dentist_but ad -11 11
eaten:before_i d 10
heart:says_# ad -14 13
if_they cd 13 -11
ones$ ab -16 16
ride:out_of abcd 27 -12 -15 -20
""",
    """
amor c -11
any:night bd 10 -10
de__es ad -27 11
drive:might_@drive c 13
my__section a 10
psychosis:blown d 10
substance:entro d 13
""",
    """
@day_that ad 16 -14
coming:en_pie ad -24 25
eaten:forgo* ad -19 23
have__off d 11
heart:healt* bc -12 -24
only_if bc -18 23
organ:clinic ad -10 13
pregnancy:it d -18
pregnancy:🤰 d 12
psychosis:from b -12
ride:mi_@relative ab -16 -10
""",
    """
=any:ago bcd -29 -24 16
correo d -12
heart:out_it d 12
last__and bcd -15 -16 11
le_pregunto abcd -14 -26 33 -10
on__band d 13
your__message ab -13 13
""",
    """
#__es ad -13 11
=body:hole d 13
brain:worked ad 11 -11
entera b -11
had_jaundice cd 13 -11
like_it abd 12 -12 -16
meds:not_any a 12
organ:clean acd 34 -12 -30
prior:@fetch_la c 15
the__fib ad -17 17
the__up bd 11 -14
""",
    """
=tag:pregnancy:no bc -12 -20
aun__en a 15
coming:ya_tengo d 11
como_tres d 15
op ad 18 -16
pregnancy:patch ad 20 -11
ride:said_ok d 16
spray__the d -12
""",
    """
absolutely b -17
noches__dormir d 11
place$ c -11
prior:me_acuerdo ac -13 17
she__@relative bd 11 -11
substance:i_would cd -26 22
""",
    """
=any:best abd -17 -19 30
^with d 10
estoy__duda abcd -13 -13 25 -16
futbol$ cd 13 -14
had:esta ad -14 17
not:@call d -27
prior:i bcd 13 -15 -15
ride:at_the a 12
sisters ad 15 -15
two_@body ad 17 -15
""",
    """
=any:low ac 13 -10
adult:me_faltan ad 21 -19
ask_a b 17
depends$ cd -12 15
meatloaf a 12
now:for_what abd -19 34 -24
now:tiemp* ad -12 -12
prior:mostly bd 11 -15
prior:want bc 16 -11
will__be abc 17 13 -30
""",
    """
=visit:roger d 15
^third ad -14 15
a__sure ac -10 12
como_un abcd 35 -21 -16 -21
flying a 11
meds:currently abd 26 -17 -16
tengo_@visit bd 14 -11
urgencias ab 11 -18
well:no cd -15 -12
""",
    """
@insurer__de a -12
@visit__@day ab -35 19
elbow a 11
not:seizures d 10
now:with b -23
pregnancy:amamanto bcd -11 -14 17
prior:es c -17
prior:never_did ad 15 -15
que_@insurer abcd 38 -31 -11 -16
tengo__rinones ad 13 -11
while_ago c 10
""",
    """
@year_in ad 12 -11
cancel:that_one ac -10 -10
coming:snow ab -14 14
el_futbol ad 13 -12
fifteen ad 18 -19
now:past ad 12 -17
sano_y ad -12 16
substance:a_lot bd -12 12
""",
    """
=body:skip d -19
and__have abc -15 -11 16
cancel:on_it c 11
i__trust acd -11 19 -12
it_on ab -22 21
possible$ bcd -19 23 -16
the__stuff bcd 12 -11 -20
""",
    """
=body:@vehicle ab -31 29
=body:tenido abc 17 -16 -18
=number:adult:few ad 34 -34
=rule:allergy:no:nunca_~2_la|lo|me_~2_he|han|usad acd -14 20 -11
been__do ac -14 14
is__day b -10
nervi* d -18
now:a_que abd 25 -15 -21
on__@body cd 17 -15
organ:four a -13
something__my cd 14 -10
""",
    """
adult:jaja abc -12 -18 22
adult:la b 13
at__just bd -15 14
organ:self_cath bd -11 15
si__los b -13
sorry__can ab -14 14
substance:en_las d -17
""",
    """
a_whole ad -17 17
drive:esta_en c 12
heart:murio_del ab -12 15
home:couch ad -12 16
home:still_in ad 17 -14
my__in bd 22 -29
nd b 10
organ:traba* ad 16 -13
ride:@parking b 15
substance:stopped_@drug bd 11 -11
that__you c -11
""",
    """
#_@medicine ab -29 24
=any:perdon c -11
=denials:body:0:none ab -13 11
heart:been_told d -14
it_has ac 11 -19
liver_out d 13
pero_eso ab -12 11
prior:de_las abd -12 -22 20
psychosis:sophomore d 12
""",
    """
@food__night d -12
@relative__otra b -15
abajo cd 16 -19
drive:are ab 19 -14
heart:her_@relative a 12
mucho__murio d 12
si__estoy bd 12 -19
well:# acd 18 -12 -15
""",
    """
@drive_si cd 12 -11
de_@medicine c -11
has__it cd 13 -13
home:we b -13
organ:liver_they a -11
""",
    """
allergy:had_surgery ac -22 22
allergy:i_got a -16
can__me abc 17 -12 -16
my__tomorrow ad -12 15
since__on c -10
texts:real ad -11 10
well:jodido ad 15 -14
""",
    """
=body:borrosa cd 12 -12
=body:hongos cd 12 -11
any:segura c 11
heart:#_@month d 12
pregnancy:got_my ab 15 -12
prior:vitamins ad 17 -16
they_never acd -20 25 -14
""",
    """
allergy:me_after d 12
back__not c -10
got_called ac 14 -14
least cd -12 11
pregnancy:recie* d 11
pregnancy:the_way ad -11 14
psychosis:i_had bcd -24 18 -18
todavia__doy a -13
""",
    """
=any:baja c 14
=any:digo bc -25 14
=body:ninguno abc 14 -15 -18
i__yes ac 14 -35
no_paso ad -15 19
running_tests c 12
saw_a d -15
up__everybody d 12
""",
    """
^everybody abcd 12 15 -15 -24
^free a 16
coming:plans ad -14 15
might_be bcd -12 18 -18
since__night d -18
up_# bd 10 -12
""",
    """
allergy:blue c -15
any:pass abd 31 -24 -12
can__do ad 20 -26
coded a -15
me__estan c 12
mo ad -18 19
nieto bcd 16 -14 -13
once__a d -13
organ:los_rinones acd 20 -10 -16
saber_si ac -19 16
""",
    """
@relative_never cd 10 -18
cosas__vez cd 17 -17
digame bc 14 -19
estoy__junta bd 12 -16
faltan_# a 12
got__since ad -15 14
nervous$ ac -16 20
no$ abcd 77 -75 -23 -65
not:paso ad -21 13
not:problem bcd 16 -16 -19
ride:siempre bc 12 -13
ride:why_can ab -12 12
sure__you bc 14 -18
tercero a 12
todav* bc -20 14
""",
    """
@drive_here a -12
adhd ac 14 -11
any:segun abcd -13 -13 28 -19
coming:it acd 28 -25 -22
for_sleep acd -21 16 -10
organ:piedras_en ad -11 11
""",
    """
@book$ ac 12 -15
@door$ abcd -15 30 -31 -11
any:conmigo a 11
brain:epilepsy ad -15 12
breathe$ d 10
dan_@medicine d 11
eaten:had acd -12 -17 19
had__give d 10
hongo* acd -12 22 -24
once__the b -14
still__it ab -19 14
stress_test ad 15 -11
""",
    """
mire bcd -21 13 -10
prior:llevo_@year d 11
substance:over bcd -23 -15 17
substance:quit c -14
than__ought d 11
""",
    """
=any:regular a 12
=body:marathons ab 15 -12
@drink acd 16 -19 -14
a__last abcd -24 18 13 -18
be__for c -11
effects:usual a 11
pregnancy:a_guy d -11
substance:took ad 17 -14
""",
    """
dormido$ ab -19 12
drive:voy_solo ad -18 21
heart:#_el a 13
heart:heart_itself ad -20 19
la_depresion bd 12 -14
no__paciente abd -12 17 -11
rodeo ad -25 26
schizo$ ad -13 20
would__talk d -11
""",
    """
=asks:visit:after:none abd -20 18 -11
=body:oops c 12
=signs:well:none b -22
@drug__sleep acd 19 -12 -17
@relative_jajaja ab 13 -14
allergy:alergia_no cd -13 12
done_# d 11
ride:not_but acd -18 -11 24
viajo_a a 11
""",
    """
=visit:todavia bcd -32 17 -26
anduve d 12
answer_that a -14
had:el ab -17 -15
had:esketamine c 13
my__working ac 18 -15
spasm* ad -10 18
you__see a -15
""",
    """
=body:mania acd -22 -26 28
any:uh a 19
baje cd 14 -16
fui__al d -11
read bd 13 -26
substance:rehabilitacion abd -13 -10 25
teens d 17
""",
    """
dije__no acd -14 -10 21
heart:@relative_has a -12
la__de a -21
para__de b -10
prior:siete_@medicine d 13
psychiatrist b -22
psychosis:tested d -11
substance:@date acd -61 -46 55
this__the c -13
""",
    """
=signs:coming:no abcd -22 -18 16 13
@relative__estamos d 13
eaten:after* ad 11 -12
effects:ver cd 19 -15
hematoma__la ad -17 21
""",
    """
=any:@drive abcd -16 24 -13 -12
=body:puso cd -11 16
a__mentioned c 10
any:esa bd -15 11
cinco_minutos cd 16 -12
drive:yes ab 11 -21
heart:used acd -12 19 -17
not:noche d 12
prior:cuale* acd -19 11 -20
substance:daily_for ab -11 -14
substance:pregu* a -14
texts:but_no ad 12 -10
""",
    """
=said:yes:two_or_more_of_them_named abcd -48 -45 -14 53
=visit:preguntarle abc -13 -15 23
a_orinar c 13
allergy:me_dio abd -16 -18 15
allergy:not_have d 14
de__senorita a 13
heart:salt c 10
me__books d 16
ni__estoy ad -12 10
now:plann* a -11
psychosis:chart bcd -19 19 -19
texts:phone bc -38 14
""",
    """
=visit:internet bd 16 -11
can__get b -16
coming:@fetch_a ab -14 16
psychosis:cristal cd 25 -21
pumping ad -12 20
texts:i_would ab 15 -28
twice$ ac -12 11
""",
    """
hace__en abc -13 14 -12
heart:have_not ac -23 34
not:en ad -17 18
organ:lab cd 13 -17
said_it d -11
walma* ad 13 -12
""",
    """
@insurer__@relative abd -11 17 -11
at_@holiday c -23
atorados a 13
echele$ ad -12 15
heart:toma ab -22 19
la_mente a 11
mexic* b 12
organ:said b -17
""",
    """
comi$ ad 20 -23
dialysis$ bd 13 -16
dream c -11
i__those bd -16 18
mitad acd -12 17 -13
pregnancy:fourt* b 10
pregnancy:hard a -21
pregnancy:no_me ab -24 10
se_fue bcd -15 -13 21
""",
    """
=visit:til bc -12 15
adult:of bc -29 15
decir* acd -24 29 -20
eaten:@body acd 20 -14 -18
expla* c 15
firma* abd -21 19 -13
las__cuentan abcd -14 32 -16 -24
""",
    """
=visit:halfway abd 23 -11 -16
@body__liver ad 11 -11
conta* ac 19 -24
drive:else b -17
es__apartamento ad 18 -13
had__uti ad 14 -13
heart:clock a 11
home:stuck_on a 13
not__with ad -19 17
organ:drinking b 11
texts:number abd 22 -23 -11
""",
    """
@drug__all cd -11 11
now:luego_le a 17
prior:se d -19
what__it bd 13 -11
""",
    """
heart:pressures c -13
organ:al_# ad -10 12
ride:me_acompana b 17
substance:dormir a -17
🤰 d 12
""",
    """
=any:@clinician d -13
=body:tres abcd -23 -25 -27 32
=rule::unsure:eso_cuenta bcd -18 27 -14
@stop__@year bd 13 -10
explained$ c 13
had:de_joven abd -12 20 -18
me__muy ad 20 -13
psychosis:went bcd -10 -14 19
they_told ab -13 -12
""",
    """
a_trabajar a 11
duda$ abc -20 -14 17
eaten:@relative_le c 11
i__marathons a 14
no__cuento d 10
rehab$ d 12
stopped__last b 10
tengo_la abc -17 12 -14
texts:on bcd -22 22 -14
yes_just cd -12 11
""",
    """
@year_for d 11
ckd$ d 13
does_@food bc 12 -11
era__yo a 11
mover ab -11 15
now:be abd 16 -11 -25
""",
    """
=visit:text bcd -11 -24 12
coming:temprano c 12
now:manejando a 19
now:us ad -17 20
sched* ad 17 -15
took_a acd 13 -15 -11
was__now d -10
""",
    """
=body:does ad -19 -18
any:de_quien b 11
drive:traba* ad -10 11
esta__la bcd -13 18 -20
hablarlo__@relative c 13
is__@day ab -19 14
sobre* acd -19 -13 27
swing* a -16
the_baby bd 11 -20
vaya abc -25 -10 20
""",
    """
^podria abcd -15 -12 26 -19
near ad 13 -16
texts:escri* bc -22 -14
""",
    """
drive:@visit a -14
heart:limit* c 13
never__that c -11
""",
    """
=any:manejando b 13
a__@drive abd -20 -11 21
heart:horse d 10
me_dijo d -11
meds:tomaba ad 14 -14
something__do cd 16 -15
substance:go_to bd 20 -17
text__@call ad -15 19
tome$ ac -15 16
""",
    """
^scratch a 14
a_little abcd -14 -16 24 -18
any:not_on a 13
cara d 12
desde_los abc -22 16 -10
habla abcd -12 16 -12 -13
heart:might c 12
home:minutes_ago d 10
""",
    """
^home ad -25 31
allergy:they_used d -10
am_is bd -12 16
are_trying cd 14 -13
as_my bd -27 21
huh$ abcd -28 37 -18 -21
i_still abd -25 14 20
que__es abcd 28 -23 -14 -13
tbi_from d 15
""",
    """
am__at ad 19 -19
como__no abd -32 -14 30
diagnosis$ c 14
este__me acd -11 -12 19
falta* ad 10 -12
have__with d -17
it_before abc 15 -11 -13
quitaron__en a 10
robot ab -15 18
stroke_i ad 17 -19
""",
    """
drive:son ad 14 -11
i__show a 16
no_mi acd 30 -15 -21
now:ocupa* a 11
pensado c 13
was_something d -12
""",
    """
=any:decir d -13
=body:cerebral abcd -13 -15 -20 30
=rule:meds:unsure:tea|te|herbs|hierbas|herbal bcd 11 -16 -11
allergy:and_that a 11
cirugia b -14
had:para abc -31 27 -11
heart:# bc -28 -11
substance:a_mi b 12
the_blue abd -11 18 -11
wanted bcd -21 -12 13
""",
    """
any:le_voy ab -12 14
different__@year c 11
por__estoy ab 14 -10
prior:me_cayo a 11
sano$ a 15
thinks__i ac -13 14
what__@eat a -13
""",
    """
home:outsi* ad 19 -10
i__good abc 25 -34 -32
me__fatal ad 15 -10
now:comes ac -10 13
poliquisticos d 15
tells a -13
""",
    """
@day$ ab -26 12
a__yo abc -20 -12 14
accident c -13
organ:the_ultrasound d -11
pregnancy:embarazo c -11
table* a -10
""",
    """
=visit:habria cd 13 -11
by_the bcd -13 17 -12
eaten:voy ab -11 14
heart:i b -16
heart:se_si b 14
pharmacy b 13
psychosis:ahi ab -15 12
voy__empezar a 13
""",
    """
=asks:body:before:none bc -19 23
=body:@sick b -11
=body:weekly d 11
=rule:home:yes:i|we_do|have|did|am|can|will|had bd -24 -13
=rule:psychosis:yes:diagnosed|diagnosticaron|diagnos cd -45 18
@howmuch_tiempo bcd 21 -12 -11
^nash d 16
brain:en acd -19 16 -13
get_there abc -11 12 -10
meeting ab -14 13
not:an cd -10 12
not:dijeron abc -17 -11 18
supposed__be bc -10 12
tengo_idea ac -16 20
""",
    """
brain:pero_no a 10
cancel:til ac -14 13
i__@month a 13
mania__# ad -11 13
mi__murio d -17
psychosis:ask_my bc 14 -13
ride:@insurer_mi ab -21 17
""",
    """
=body:tias acd -18 -13 22
=rule::unsure:not_~2_sure|certain|positive abcd -51 -12 54 -47
^estuve bc -15 -13
gallbladder bc 14 -20
have__go c 13
no__donde bc -10 10
organ:cuenta bd 19 -14
""",
    """
=rule:now:no:can_not|cannot_~2_talk|now|make| ad 14 -23
^dios abcd -23 22 13 -27
allergy:mucho d 19
allergy:no_reaction a 13
bells_on abcd -11 -15 -14 24
brain:spell* a -14
drive:@vehicle_i ad -11 15
i__called abd -12 -20 20
not__yes acd -12 21 -15
now:that_is abcd 32 -17 -13 -23
pregnancy:none_of ab -10 11
se__@drug bc 18 -11
tried__a ad -19 22
""",
    """
=any:five ad -13 11
allergy:not_remember a 12
heart:only_diabetes a 14
not:el abcd -24 -17 -14 32
parties b 11
prior:tried acd -16 -16 16
ride:viene ab -20 12
""",
    """
=body:dira ac -14 15
had:done abcd -14 -17 -20 28
heart:soplo_de cd -20 24
pregnancy:tomor* ac -12 15
up__bad b 14
""",
    """
effects: c -26
heart:colesterol_cuenta b 13
i__three ab -11 15
iba_a b -13
pregnancy:dando cd -11 14
substance:@relative_thinks acd -14 20 -11
""",
    """
be__now c 12
grown$ ad -13 21
ride:got_called ad 11 -13
substance:me_tiene d 12
""",
    """
^paramos ad 17 -13
drive:lleve cd 16 -22
had:no_me ad 18 -18
home:llegue abd -20 -13 23
i_black ad -11 14
normal$ abcd 34 -13 -14 -30
pregnancy:knocked_up ad -14 22
tarda$ b 12
""",
    """
absoluto a 11
biscuits_and d 12
heart:si_acaso abc 19 -12 -12
i_live abc 19 -16 -11
pasam* bcd 22 -13 -20
proud c -18
""",
    """
=body:oi bc -15 17
@treat_dana b 10
fuerte d -13
i__young a -16
no__las a -11
not:schizophrenia ad -13 13
quien__dio b 11
substance:week bcd -21 -16 20
""",
    """
effects:soy abd -11 18 -11
is__does bd -10 20
up_to bc 10 -15
was__second ad -24 22
""",
    """
but_ok ad -25 16
carro_yo d -10
i__see cd -20 19
one__for abd 14 -14 -12
two__it d -11
""",
    """
=any:@move c -16
=body:comes ac -11 13
=body:ied a -13
=body:sano abc 16 -21 -18
=visit:@book bcd -20 19 -14
@clinician_told a 11
^hepatitis d 15
a__casa d -17
a_hacer acd -12 16 -10
any:capaz abcd -12 -14 19 -14
by__at d 15
eaten:please bd 15 -11
he_gets a -10
jaundice_as cd 13 -12
not__making bcd 21 -15 -11
now:changed_my ad 18 -15
puede__@drug b 10
stroke_in d 12
used abd 20 -15 -26
""",
    """
=signs:meds:yes bcd -22 -18 14
=tag:allergy:self a -19
=visit:vemos ab -10 -22
about_it bcd -11 21 -33
brains a 13
drive:i_@drive abcd -19 10 -19 12
injec* d 13
no__claro abcd -23 -10 31 -18
organ:la_prostata d -12
tengo_otra ad -16 20
""",
    """
=any:vivo a 17
=body:@body bd -35 11
=tag:well:refuses ab -15 22
@drive__i b -17
@visit__not ad -21 11
el_suero b -12
ride:anybody ac 14 -14
substance:on_the ac -29 17
""",
    """
=signs:any:yes:turned bcd -11 -15 12
acuerdo$ abd -17 -30 18
been_too a 11
psychosis:que_me cd -14 11
to__with d -12
""",
    """
=any:nervios c 11
=body:nobody abcd -18 -20 38 -34
=body:pump bcd -22 -14 21
^alergia acd -16 -15 18
en__@place bc -11 -11
just__in b -14
the__positive ad -19 21
well:asi acd -11 22 -14
""",
    """
brain:diamox bd -12 21
cancel:see abc 26 -14 -13
me_interesa b 11
molestia d 11
pregnancy:do_i d 11
ride:aun ac -19 23
un_@food ad 15 -12
well:animo ad -11 12
""",
    """
a_handful d 13
a_minute bcd 27 -20 -13
can__any bd -14 -13
have__@call abd 15 -11 -16
old_ladys ad -11 12
order ad 23 -18
texts:neces* a 10
""",
    """
=number:organ:old ad 19 -20
^regular a 12
como_a bd 11 -11
el_que cd -17 10
este__mi bd -13 17
home:get a 13
now:como ab -34 22
one__it ac -20 11
pain$ abd -11 18 -12
partly cd 15 -14
si__favor a 14
stressed ac -10 12
texts:her b 11
to__home b -19
""",
    """
=rule:drive:no:have|got|tengo|arranged|traigo|l abc 26 -22 -28
^@treat abd -11 -35 12
my__band d 13
pregnancy:yeste* c -14
""",
    """
=any:smooth abd 18 -12 -12
heart:en_el b -11
psychosis:hospitalized_for cd -12 18
toma__mi d 12
""",
    """
allergy:a_los bcd 10 -16 -19
drive:off d -12
end__will b 14
not:entiendo abd -15 12 -11
sofa ad -13 13
""",
    """
anything__my ac -10 15
de_momento abd 29 -17 -16
desde_que abd -12 -22 15
heart:she_is d 11
ok_now cd -11 14
prior:hermana b 15
ride:but_he ad 13 -13
ride:trae abc -14 11 -13
sirve* c -12
substance:the_navy ad 11 -11
""",
    """
=any:hizo d -10
=body:fabrica ad 19 -13
@drug_does bc -12 13
creatinine a 10
eaten:no_i ab 11 -14
had:infusions a 17
i__liver b -12
not:tomado a 17
prior:do_not cd 14 -32
prior:to_@medicine d 16
""",
    """
=tag:any:refuses c -24
any:do_that b -18
bajo$ ad 16 -12
contesto bc 21 -27
este__no bcd 10 -15 -13
heart:not_me ad 16 -11
linda ab -12 19
mi__acaba cd -11 -13
they__him c 12
to$ bd -33 25
""",
    """
=any:lloro b -14
=signs:safe:yes ad -23 30
=who:body:minetheirs:before abd -23 -17 21
@medicine__is b -29
allergy:put_it c 10
drive:alway* abd -30 -15 33
heart:padece c -12
much__a c -11
not:anticoagulante a 11
nothing__calendar d 12
psychosis:after abc -14 -26 14
substance:not_had a 12
""",
    """
=tag:eaten:turned abd -14 -20 22
any:in abcd -11 25 -19 -14
but__not d -20
esta__es b -10
organ:i_sneeze b -11
preec* c -12
sips bd -19 12
so__knows c 11
""",
    """
#__after ad -15 18
brain:abuela bd 15 -13
not:bien abc -11 -13 18
shrooms d -11
""",
    """
=rule:allergy:yes:soy_alergic*_a_~1_eso|esa|ella|k d 13
=rule:texts:no:mejor_~1_llam*|marque*|correo ad 13 -12
^perhaps c 15
ameri* bc 15 -11
but_nothing c -11
for$ a -13
heart:el_corazon c -10
hipertenso_de ab -17 16
hole d 13
it_twice a 15
substance:el_que a 12
two__but c 12
well:estoy_en bcd -11 -11 13
yea abcd -16 -17 -11 32
""",
    """
@relative_first c 13
drive:allowed b 11
drive:puede a -11
eaten:long ad -16 13
hasta_el b -16
mero b -23
ni_a a 13
now:ahorita b -21
""",
    """
=said:coming:unsure acd -10 17 -13
=said:no:the_last_word abcd 37 -32 -27 -25
effects:no_me abd 25 -13 -23
nothing__@treat d 11
ride:handled d 16
still_in ad 17 -13
three__have a 13
""",
    """
=body:jamas abcd 47 -25 -27 -36
=visit:one bc 12 -27
la__las abc -11 17 -13
middl* ac -17 12
now:afraid_not a 11
substance:on_my ac 10 -11
""",
    """
=any:sips a 11
=rule:psychosis:yes:bipolar|schizoaffective_~1_one|1 abcd -21 -21 -13 33
futbol b -10
organ:positive d -12
pregnancy:as d 11
pregnancy:cinco_@month d 11
substance:bottle abc 11 -12 -17
""",
    """
^back bcd -23 -21 25
drive:from_the b 15
eaten:hungr* d -17
had:nuevo ad 15 -11
meds:lol d 10
no__single ac 11 -11
now:please abd 29 -15 -23
""",
    """
=denials:body:1: abd 22 -50 -25
faste* ab 14 -12
home:acabo ad -11 16
""",
    """
=body:scar d 15
bp bcd -48 -17 15
cancel:mante* a 14
me__ninguna c -13
meds:soy ad 15 -18
organ:they_are ac -12 12
out__is acd 14 -11 -11
well:ask abc -14 -17 26
""",
    """
=visit:dejo b -16
an_eye c 10
dieron_algo c 11
for_nerves bd -14 10
heart:text ab -19 21
organ:a_mi c -10
prior:virge* abc 21 -18 -11
ride:every* abcd 30 -13 -10 -21
""",
    """
=visit:positive a 11
a__orden abd -21 -11 30
allergy:anafi* d 12
but_yes abcd -20 -12 -15 28
heart:@door b 14
meds:eso abcd -19 12 10 -13
substance:any abcd -12 -12 20 -11
""",
    """
@insurer__me bd -11 12
allergy:had_it ad 13 -15
eso_nada a 11
prior:ones b 15
your_@relative cd -16 15
""",
    """
=visit:system ad 12 -12
allergic_to abc -17 28 -17
line d -10
me_inyecto ad 13 -10
not:one abcd 17 14 -24 -34
now:bien ad -13 19
organ:one cd 19 -26
parada$ ab 16 -14
psychosis:esa ab -11 15
well:baja c 14
""",
    """
=any:less abd -10 -17 12
at_another c -10
bill$ bd 20 -18
chickened ad 21 -13
coming:right_now acd -11 20 -18
link ab -17 17
waiting__my cd 18 -21
""",
    """
^tried ad -28 21
al_salir d 16
anything_since a 11
books$ d 15
comme* abcd -34 35 -15 -11
fixed b -14
is__@relative b -32
organ:my_kidney a 10
palabras ab -11 13
pero__se acd -27 18 -11
que_comi ad 20 -23
""",
    """
=body:talking ad -12 14
=visit:llamada abd -12 -11 14
@drug__@date ab -20 21
for__on d 12
not:over b 14
well:not cd -27 11
""",
    """
en_una b 14
heart:mi abcd 17 13 -34 -34
nose$ abcd -26 -24 41 -29
not:drop bd -13 -15
til__@date ad -12 17
well:con_dolor ad 11 -10
ya__@call bd -14 19
""",
    """
=any:@vehicle d -14
=body:bypasses bd 19 -14
=tag:all_but_me abd 23 -11 -13
=visit:trying acd -11 21 -15
@insurer__la ad 17 -10
a_text ab -14 11
but__@relative b -28
enton* b -13
first__week d 11
i__@late b -18
pregnancy:hope cd 19 -18
prior:haber d 13
psychosis:crazy_but b 13
substance:night_but c 11
told__to ab 12 -13
tuve__de cd 21 -15
we__on d -11
""",
    """
=number:old b -20
=rule::unsure:quiza|quizas|talvez|acaso cd 16 -35
=said:ask:opens_with_no_and_ends_in_a_question b 12
@stop_mi bd 17 -11
^runs b -19
allergy:my_heart a -12
been__on ac -19 11
coworker ab -11 11
heart:heart_is bc -11 -13
i_wish abc 23 -16 -17
lol_no a 18
no__@treat bcd -17 -21 12
so__had d 10
tolero_me d 11
""",
    """
@food__the abd -14 -10 17
@symptom__scared ad -11 13
any:hold b 15
blood__is abd -17 -11 14
but__and acd 22 -13 -19
from__is d 11
infeccion_de cd 13 -13
my_@day ab -12 19
nada_desde a 10
not:decido a -13
not:worried ad -12 16
prior:sabe_mi b 11
roads d -10
""",
    """
allergy:a_la b -14
drive:nada ac -19 14
heck$ c 12
knocked_up ad -14 22
meds:@treat d -19
ride:carro_a cd 13 -17
well:tempr* ac -19 16
wild abc -13 15 -11
""",
    """
=body:though b -14
agree d -11
drive:salir d 14
moon$ ad -11 12
""",
    """
=any:brunch d 15
=visit:working bcd -14 29 -30
always$ bd -12 12
effects:dolor d 16
meds:pero abd -16 -19 10
meds:queda* d 12
mejor acd 17 -15 -16
organ:a_la b 11
substance:tranqui a 16
""",
    """
=any:levantarme a 11
@food__me ad 14 -12
dos__mi b 11
heart:doubl* ad -11 18
nauseous acd -13 20 -14
psychosis:like_that ac 14 -15
""",
    """
=any:weeks ad 27 -26
=body:allergy abd -20 -18 18
=body:dieta cd 14 -11
=signs:any:no: abcd 12 -21 -17 -14
brain:epilepsia c -11
having__my cd 16 -19
hospitalized abd -16 -11 19
parad* b -13
psychosis:patient d 11
psychosis:please ab -11 13
trasp* ad -18 19
""",
    """
=asks:visit:all:unsure ac 13 -27
eaten:six_@hours c 12
is__here bcd 14 -25 -18
las__me cd -15 14
orina$ abd -15 -12 12
prior:@treat_twice cd 13 -12
que__tome d 11
sana_y d 11
take c -16
""",
    """
=any:would abd -21 -18 22
=body:unsure bc -12 11
=rule:allergy:no:sin_~1_problemas|problema a 12
coming:to ad 15 -27
de_# abc -19 16 -22
dos__tres c 16
prior:filled a -11
sure__was cd 19 -17
""",
    """
conteste ab -14 13
dead_@relative bc -10 14
it__until a -11
labs__perf a 13
psychosis:my b -11
ride:pidio_el d 13
s abd 16 -18 -13
""",
    """
#__y d 11
=lead:body:yes:on:unsure b 12
=number:psychosis:old abd 13 -13 -19
cuando__dieron d 10
do__@ride ad -16 18
eaten:el bcd -19 -14 17
fiest* d -12
heart:puro a 12
todo_eso ab -13 -12
""",
    """
=body:mean abd -15 32 -12
cancel:ha abd -22 19 -26
clean abcd 34 -45 -38 -12
meds:@sick d -18
not:muy ac -12 16
prior:did_not cd -21 11
prior:whole d 12
ride:i_had a 13
""",
    """
@stop_de ac 12 -22
cancel:will_make ad 19 -15
heart:y_me a -12
now:@howmuch_tiempo b 14
organ:ano a -17
pressure__high cd -21 12
tried__all ad -19 23
""",
    """
=lead:body:no:cut:none acd 23 -57 -24
i_lose a -12
prior:only_took ac -12 15
""",
    """
=body:usual ab -11 11
eaten:day ad 12 -15
heart:and_down cd 21 -16
is__@texts bd -10 11
ride:i_take ad -15 16
substance:cutting c 15
tendria_que abcd -11 -29 34 -25
""",
    """
cancel:for_this a 13
drive:chofer a 16
i_work ad 11 -21
strai* abc 14 -24 -17
texts:see c -11
""",
    """
=visit:@food b -17
brain:hace a -12
not:se a -19
""",
    """
heart:at_my bd -11 11
mensaje_que ad -11 14
not:proud ad -11 12
now:dejeme ac -11 12
pregnancy:fabrica ad 19 -13
well:complaints d 11
""",
    """
and__@stop c -13
drive:herself ad -12 12
heart:a_dios ab 15 -15
i__weeks ad -14 16
not:loca cd -12 12
prior:ella bcd -11 10 -14
psychosis:not_a a 12
""",
    """
=visit:like ad -25 15
do__ask ad 18 -16
him__his c 11
hoy_por a 11
is bd 20 -32
one__am bd 14 -15
pregnancy:babies a 10
substance:ya abc 10 -21 -14
thought__the ad -11 18
voy__a d -16
was__a b -23
witho* bcd -27 -16 13
""",
    """
=any:estoy ac 10 -20
^depende abcd -16 -12 26 -19
a_hard a 11
meds:old bd -23 13
""",
    """
=any:@traffic a 13
=body:my cd -12 -13
@drug__once ac 14 -10
after_i b -14
had:en_la ad 16 -33
organ:have_a ab -13 13
organ:since b -19
pregnancy:y_si bd 13 -13
""",
    """
^voices ad -11 13
drive:a_que d 12
effects:same ad 22 -21
heart:pasad* c -10
i__when ab -15 -28
i_self d 11
not:allergy ad -12 13
organ:from_my a 11
so__was ad -16 16
well:by acd -12 21 -15
zilch$ abcd 40 -25 -12 -30
""",
    """
=body:lol cd -25 -11
cancel:ya_no abcd -39 -29 -20 44
carro__mi a 10
downh* a 11
it_fine a 11
just__little cd -18 25
so__take a 11
tio ac 13 -17
""",
    """
=any:tells b 12
=rule::unsure:i_think_~2_$ a -15
cancel: ac -16 -19
drive:camino bd 11 -11
home:just ad -14 16
nothing_serious a -12
organ:uti_count bc 15 -12
prior:ido c -16
problem a -11
they__for ad 10 -11
""",
    """
a_un ab -11 12
any:a_couple d 12
de__hay c 12
heart:is_the b 11
heart:labet* d 10
organ:too_much cd 17 -11
substance:al bd 12 -22
substance:la_coca d 19
the__station b 10
to_@food ad -15 16
whatever_they b 10
""",
    """
=visit:vuelta bc -10 -15
allergy:medicina bd 16 -14
brain:despues d 10
can__give b 10
heart:a_@medicine d 12
heart:enlarged ad -13 25
now:that_times ad -11 12
skipped abd 26 -22 -26
""",
    """
=visit:tambien ab -15 25
@holiday$ ac 27 -27
bottle__@drug ad -12 15
brain:@open abc -20 20 -16
heart:tiene ab -11 11
prior:bloqueos d 11
to__@insurance b 11
y$ ab -16 14
""",
    """
brain:cai ac -16 14
have__till a -17
organ:estud* bcd -14 16 -16
pregnancy:matter_for b 12
teetotaler ad 20 -11
""",
    """
check_the d -11
cuanto abcd -45 60 -18 -58
depre$ ad 16 -16
down b -46
drive:esposo ab -13 16
heart:enter* a 12
mia_queda bd -11 16
otra_vez c -29
psychosis:not_since ad -27 29
ride:puedo_irme ab -11 11
""",
    """
cancel:to_the b -14
clock abd 18 -18 -19
next abcd -15 17 16 -31
no__and ad 20 -13
on__any ad 15 -12
texts:again b 12
""",
    """
=body:maravilla ad 16 -10
cola b 11
home:enter* d 12
krato* ad -10 14
pregnancy:getting ac -16 11
prior:for_sleep c 15
pues_claro cd -11 11
substance:@drug_este abd -15 20 -13
weeks_to ad 14 -17
when__there b 12
""",
    """
aller* a -21
coming: ab -11 -35
daily bd -19 14
does__a bc 14 -12
not_@stop bcd -15 -24 21
pregnancy:i_lost b 11
psychosis:does_postpartum bc -19 22
psychosis:took_it c 14
these_days ab -10 20
""",
    """
=any:pudiera acd 20 -11 -13
=body:digo bcd 20 -14 -19
=visit:con bc -19 12
=visit:past abd 11 13 -28
any:a_sec abd -15 17 -18
dumps a 14
mata a 10
""",
    """
=any:more b -15
=visit:sigo abd 11 -19 -13
@month_and abcd -12 -14 -16 23
effects:@medicine bcd -10 20 -17
effects:for_about ad -13 17
had__hysto ac 13 -11
not__first ad -26 30
not__lol acd 11 -11 -18
prior:i_did b -12
puedo__a abcd -15 21 -11 -10
que__los abd -11 15 -13
""",
    """
=any:anduve d 16
@insurer_mi ab -21 17
presc* d -14
si__mas a 11
""",
    """
=any:contestar b 11
=rule:had:yes:#|one|two|three|four|five|six|ei acd -19 -10 26
days__so c 10
only_took ac -12 15
psychosis:manic abcd -25 -32 -26 43
tuve_una d 11
""",
    """
=rule:brain:unsure:knocked|blacked|passed|pass|blac cd -16 16
allergy:it_was abc -29 -15 24
ride:arreglado d 16
the__finished a 10
yes_it ad -12 16
""",
    """
adult:i a -11
allergy:alergica cd -12 15
eso_sea c 10
laugh cd -13 19
now:turno ad 18 -23
one_@treat cd -13 14
""",
    """
eaten:@relative_@eat bd 11 -18
home:like a -13
mysel* bcd -22 -30 19
naw a 12
ni_no ac -19 20
organ:posit* ad 14 -16
was cd 14 -16
""",
    """
=body:exactly abcd -23 -23 28 11
coming:ni_loca ad -20 21
lo_@symptom d 11
nothing_else abc 14 -11 -12
organ:have_not ac -12 11
riding ad 21 -12
well:muy_bien d 12
well:tirando a 12
""",
    """
not:quite a 16
pregnancy:lost acd 15 -13 -22
turke* a 12
un_poquito ad -11 17
""",
    """
@medicine__than c 13
@year__los ad -10 12
^whatever ab -18 16
allergy:in ab -15 -34
dios_y bc 16 -12
drive:conduce a 17
my__due b 11
out__# ad 11 -14
out_to bd 18 -14
prior:nervios d -10
psychosis:ya acd -14 -13 14
texts:prefer_a ad -12 14
verdad c -13
""",
    """
@stop__@date bd 17 -17
effects:know a -12
had:times d 11
""",
    """
allergy:tengo bd 10 -13
pregnancy:vamos b -11
puede__en b 13
que__traigo b 13
ride:permit b 12
steer ac -12 13
substance:is_been d 13
yes__all ad -12 12
""",
    """
donde_queda abcd -11 26 -13 -19
me__hour d 10
off_my cd 14 -13
the__than a 12
""",
    """
=body:form bc 19 -19
brain:fainting d -13
cancel:claro ad 21 -15
el__roto a 16
feel_fine ad -13 11
hepatitis_no c -13
maam abc 19 -24 -17
well:nada ac 17 -14
""",
    """
=any:top ad -15 21
any:nadie_mas d 11
apenas__de ad 13 -11
bendi* abcd -19 40 -28 -24
cancel:@parking ad 14 -15
encon* abc 24 -16 -11
i_felt acd -11 -17 22
organ:como abcd 36 -27 -17 -15
prior:not_recall bc -11 14
psychosis:always ad 20 -13
tuesday ac 19 -41
""",
    """
=body:energy ad 13 -20
=rule:ride:no:was|were_going|supposed|gonna_~1 ab 14 -10
could__either cd 18 -11
ibs bd 14 -16
not_back c 13
organ:bladder bcd -31 -24 26
paciente abcd -11 -13 -15 21
""",
    """
carro_a cd 13 -16
drive:teres* bd 18 -15
lady_never b 12
lo__que acd 27 -18 -25
repite_la ab -12 14
wanted_to ab 13 -15
""",
    """
=any:where ad -17 19
=body:tila b 13
a_job ad 19 -17
fence abcd -17 -14 41 -33
like__baby a 13
mismo acd -19 -27 16
siguen c -12
""",
    """
=body:salieron b -12
^puras acd 27 -15 -20
allergy:creo_que ac 20 -19
i__@cancel ab -13 13
substance:left bd -21 16
""",
    """
^bottle c -12
home:with_my d 12
is__down c 12
was_so ab -18 20
""",
    """
=any:hecho abd 23 -14 -13
=any:we ad -17 13
any:estoy_con ad 19 -17
ayudo bd -11 10
can_@treat bd 22 -20
carro_y ad -14 14
es__me acd 22 -16 -13
now:en abc 37 -22 -11
prior:de_la ad 13 -16
psychosis:@treat bd 20 -17
psychosis:rispe* d 13
recheck cd 12 -14
since_the b -31
texts:consent ab 10 -11
""",
    """
=body:vitaminas abc -15 16 -17
@drug__as a 13
can__is ad -11 13
effects:next c -10
had:solo ad 17 -12
me_ve a -10
prior:coupl* ac -13 16
ride:we d 11
substance:a_@year acd 14 -15 -11
""",
    """
=body:oxy d 12
@spanish__@english d 12
adult:los abc 14 -23 -12
i__night d -11
prior:any_@medicine cd -18 13
substance:my_only a 13
tengo__@relative abc -17 12 -13
thinking__it ac -10 16
""",
    """
=body:aguanto b -10
=visit:yep ad -13 19
como_reloj a 13
effects:@sick ad -13 11
le_dio c -14
meds:esposa a 11
my__my ab 11 -16
one__old d 11
pregnancy:ahorita acd 16 -11 -15
se__de bcd -16 -12 12
""",
    """
=body:syndrome cd -16 12
factu* b 10
los__@call ac 18 -14
meds:on_it bd -16 17
now:anywhere d 13
psychosis:never abd 16 -32 -16
una_manchita c 12
""",
    """
=any:toma b 14
=who:visit: c -10
el__viene b -10
have__pass ac 15 -11
no__su a -11
perro abcd 19 17 -16 -30
stres* abd 11 -14 -17
ticker bc -10 -23
""",
    """
=any:night c -19
=body:hypertension ad -30 27
=visit:texto abd -25 -15 32
@relative__drink cd 19 -15
allergy:confi* a -15
checar$ ac -10 14
they__have d -12
""",
    """
=rule::unsure:who_~2_knows bcd -30 36 -21
^esperame bd 22 -14
called bd -43 11
days_and d -13
no__un ad -12 13
pregnancy:@food ad 17 -10
y__y ac -19 14
""",
    """
@eat__casa a 12
been_peeing a -15
brain:neuro* b -15
but_this b -14
cancel:traba* bd 11 -13
drive:truck ad -25 21
it__first a 12
lobby ad 16 -22
ride:they_can a 12
se_leer a 12
""",
    """
^estamos bcd -16 12 -13
any:le_aviso cd 12 -13
heard_a b -11
one__says cd 26 -23
ride:called cd 16 -17
texts:my_neighbors cd 11 -10
well:despues d 11
""",
    """
=any:enough d 12
@clinician__tests c 10
aunqu* abd -11 -10 13
else__it ad -17 16
home:waiti* abcd 27 -11 -13 -19
is_been a -13
la__cuenta cd -19 14
""",
    """
@day_then d -12
brain:school bd -11 14
cancel:keep acd 19 -15 -23
denied_it d 11
drive:mujer ab 17 -11
gad ac 15 -11
pregnancy:two bc -21 20
that__one acd -11 -11 13
""",
    """
=body:vio a -12
=rule:prior:yes:did|tried|done|had|doing|in|see| acd -15 37 -31
adult:@month abd 28 -11 -22
brain:tia bc -14 15
felt__after d -14
la_@drug abc -10 11 -13
leerl* b 10
molesta__nada ad -15 15
now:long_as ac -16 17
si__# cd -13 12
vio a -12
well:otros c 14
""",
    """
coming:give_my ad 24 -22
heart:day c 10
it__keep bd -12 12
medican ad -11 12
no__cuenta acd -20 30 -28
prior:va acd -16 -14 20
""",
    """
=body:adhd ac 14 -11
=visit:mucho b 19
my__trying b -11
now:can_you ab 16 -16
ride:sons ad -17 19
""",
    """
#__@eat b -11
@body_en ac -15 11
^para abc 33 -27 -37
honest$ a -11
pregnancy:would_have ab 13 -15
que_frio bd 20 -14
""",
    """
=any:afternoon ad 10 -10
=body:fat c -13
a__un ad 11 -20
adult:estoy_en ad 18 -15
dicho__pero a 11
este__de c 10
heart:cuando abcd -11 -10 18 -12
holding$ d 11
lo_cubre a 13
now:work_for a 10
pero_mi c -16
ride:@call abd -35 27 -19
the_form bc 17 -16
up_a d -19
well:decai* acd 20 -13 -17
""",
    """
=visit:deja c 10
as__problem b 12
dads ac 12 -20
el__@treat a 10
not_@call d -23
prior:solam* ab 12 -15
ride:lo ab -14 -12
socks bd -11 17
""",
    """
=body:electrochoques ad -14 13
psychosis:still abcd -10 -12 25 -23
""",
    """
heart:hija d 11
not__off ac 17 -12
prior:resident bcd -12 -11 18
texts:@texts_@call acd 28 -16 -17
texts:will bcd 14 -12 -10
""",
    """
=body:buy b 10
=body:unos acd -18 27 -17
any:ser acd -12 25 -20
pregnancy:negativa_pero a -12
tengo__ir a -15
vitaminas_y b -14
well:toda ad -19 23
""",
    """
@relative__of d -16
any:es_el d -10
can__# b 12
coming:am cd -19 19
home:waiting_on a 12
my__@year bcd 23 -13 -11
now:retir* d 11
substance:@month_sin ad -16 18
un_stent b -13
""",
    """
=any:mi bcd 12 -14 -21
=body:later bcd 22 -16 -17
=rule:allergy:yes:gave|dieron|pusieron|had|got|too a -26
not:has bc -13 -14
now:shift* bc -11 12
organ:knees d -11
pregnancy:estoy_operada ad 15 -11
ride:dia_para d 11
un_par acd -12 -12 19
""",
    """
=body:hair ad 13 -13
had:had ab 14 -11
had:last_@visit d 13
nothing__do acd -11 -11 14
now:que_no abc -14 11 -17
polvo$ cd -11 -16
psychosis:i_got a 12
substance:a_drink b 11
""",
    """
anything_except ad -14 16
brain:@medicine acd -21 -15 17
brain:es_el a 11
cancel:if_i b 10
drive:dejan ad 14 -13
need__think abc -11 -14 19
ride:a abd -15 30 -24
was__@sick ad -14 15
""",
    """
=lead:visit:yes:cut:none bcd -35 -39 33
=visit:little b -21
@drive_asi ad -16 17
brain:puntos c 13
drive:manejare ad -13 19
medico acd -24 18 -10
my_@move d -12
no__de c -18
well:dormi ad -10 12
well:one_day cd 18 -13
""",
    """
=any:debo d -14
=visit:perder ad 16 -15
allergy:yo b -14
drive:solo ad -31 36
eaten:@food_was abd 16 -20 -12
home:llanta ad 18 -11
meds:dejar ab 13 -22
ride:does_it a -10
""",
    """
#_a b -15
a_nice bcd 17 -11 -11
any:dice c -24
heart:family_and ad -11 14
manda* abd -21 20 -13
no__desde ad 12 -12
now:been d -11
paro c 14
pregnancy:tres bd 11 -16
probado__@medicine ad 14 -12
sure abc -17 -11 17
take__home b -12
the_stones ad -12 13
un_rinon d 13
""",
    """
holdi* d 14
prior:disti* d 11
psychosis:@medicine_for b -18
psychosis:all acd 24 -15 -21
ride:mas acd 17 -11 -11
so_maybe cd 17 -17
texts:send a 10
well:all abc 19 -12 -11
""",
    """
=tag:had:turned b 10
@body_with abd -18 16 -11
cancel:llega* abd 18 -19 -10
for__and bcd -23 -20 18
la_repite a -12
please__me ad 16 -12
pregnancy:you_would ab 13 -13
so__sure a 10
""",
    """
=visit:sound ad -10 14
""",
    """
=body:third a -18
cero_resultado d 11
el_no d -13
la__cuando ad 15 -19
so_no abcd 53 -24 -33 -43
tests b -21
""",
    """
=signs:home:none bcd -16 -32 16
a_vasectomy ab 15 -13
allergy:ok ad 18 -21
eaten:go_without ad 10 -10
no_lo acd -40 13 16
pecho$ abcd -13 -10 -13 23
pero__dos a 11
psychosis:el_papel c 12
ride:asking_around cd 18 -13
si_la abc -18 11 -11
""",
    """
adult:tengo b -15
brain:off d 14
disorder b -13
psychosis:signi* d -14
substance:@drug_todas d 11
that_out bcd -12 18 -15
""",
    """
=body:carol bd 12 -12
boss_is a 11
had:your abd -14 -12 24
have__you b -10
liver__have b -12
me__so b -15
pregnancy:am_# bc 20 -12
pregnancy:quiera cd 19 -17
times$ c 11
una_valvula cd -11 13
""",
    """
a_scam abd -12 21 -15
allergy:nada abcd 33 -20 -28 -16
that__all abcd 33 -27 -28 -11
we_say a 15
""",
    """
=body:supe cd 15 -11
=rule:heart:yes:lisinopril|losartan|metoprolol|a abc 17 -41 -35
=visit:on bc -27 16
blown_mania d 10
cmp bd -17 16
coming:i bd -15 20
handful d 13
not__reason b 11
prior:dormir cd 12 -11
""",
    """
=any:o abcd -22 -17 37 -32
=body:medicado abd -13 -18 17
=number:allergy:year abd -11 -17 16
prior:all_i ab 15 -14
speak$ ad -14 21
""",
    """
=body:hospitalized ad -15 18
=body:lupita abd -16 23 -11
@medicine_it ad 19 -16
farmacia__la a 13
heart:bypasses bd 19 -14
i_paid abd -11 17 -11
if__high a -10
organ:nefro* bd -16 23
psychosis:had_the ad 15 -12
so__know acd -15 16 -10
the_school b -12
""",
    """
=visit:next abd -13 19 -17
al_trabajo a 14
babie* a 12
home:que bd 11 -23
my__can cd 23 -16
pregnancy:resultado c 14
texts:bien cd -14 11
""",
    """
#__en ab 18 -16
=rule:meds:unsure:cuenta* bd -16 12
effects:ningu* ad 16 -13
estup* bcd -13 -14 13
heart:time ab -16 25
mesecitos ad -12 19
will_get ac -11 20
""",
    """
=body:fibrilacion abd -14 -12 21
@texts$ abc 17 -27 -23
aguit* abd 25 -22 -34
guessing cd 23 -19
not:test acd -10 14 -10
now:es_rapido cd 14 -12
ride:are abcd 23 -10 -15 -13
ride:with_no ab -13 11
stand acd 21 -25 -13
supplements abd -17 32 -27
viajo ad 16 -10
""",
    """
@drug__count c 12
^recai d 12
actually bcd -24 -17 14
digan b 16
it__said a 13
llego__su bd 17 -11
no__ningun ad -11 15
not:pregunta bc 16 -11
prior:am_not b 12
to_remember c 13
want__my b 10
""",
    """
=visit:conflict ad -13 15
allergy:hallucinations abd -18 -11 25
i_broke d -11
lo_confirmaron ac -13 14
not_done c -11
one_time acd -16 24 -13
pensa* abcd 16 -43 13 -27
ride:any_more a 11
""",
    """
between ac -37 24
have_it abc -15 11 -11
takin* b -18
tipo_de ab -12 17
""",
    """
any:gracias ad 17 -21
esta__corazon a -15
is_possible abcd -10 -20 24 -15
not:recuerdo abc -29 -10 19
now:too_early ad 18 -11
ride:#_but b 12
thought__was c -24
""",
    """
=body:asegurar abc -13 -15 22
@medicine_count d -16
allergy:send d -11
and_@body ad 21 -21
brain:liqui* d 10
had:vi d -11
knee__better b 11
mi_vieja abd -15 -12 19
now:what_do abd -10 -10 15
organ:reche* cd 19 -18
psychosis:dijo_que c 13
that__for ab -26 16
""",
    """
=body:hablaba d 10
=visit:medical d -11
@relative_las bd -13 13
^about a 10
adult:semanas ad 14 -12
as__get d 17
fui__a cd 13 -11
have__car a 13
in__like d 11
not:with ac -11 -14
not__a ad -17 16
of_heart a 12
otras a -14
pregnancy:melli* d 14
prior:@relative bd -12 -14
""",
    """
=any:lo b -10
^two abcd -22 -37 -23 38
could__be ac -15 11
del__a abc 15 -23 -16
dias__se a 13
effects:antes a 10
farma* acd 11 -17 -17
had__seizure d 11
had_bloodwork c 11
segunda abd -19 -10 18
""",
    """
doing_it c -12
esa__me c -11
organ:yes a -13
rather__@call a 11
right_ahead d 11
""",
    """
=body:nuevo abd 28 -13 -22
allergy:han bcd -14 13 -27
arreg* bcd -13 22 -18
i__@day d 12
lo_puedo ad -13 11
meds:the_bottles bc -10 11
other$ a -14
sitting b -11
""",
    """
=visit:meant ad 12 -14
a__bebe acd -16 -18 20
brain:fall ac -13 12
conse* abcd 46 -39 -18 -25
fijese__no ad 14 -14
home:no_llega a 11
now:would c -19
substance:for b -41
""",
    """
pregnancy:period bcd -28 11 -30
voices__a d 12
""",
    """
=any:estupendamente b -11
=body:heard bcd -30 12 -18
heart:pressure bd -26 14
now:si_llego a -10
well:otra_@person abd -15 -13 23
""",
    """
@symptom__eso d -13
allergy:which a -14
brain:convu* cd -12 12
como__hora bcd -26 -15 21
heart:me_medican ad -11 12
heart:no_me acd -23 30 -24
not:decidido ac -15 20
not:hasta ac 19 -13
psiquiatras d 12
since_i ab 12 -18
working__my d 11
""",
    """
/ ab 14 -10
=number:eaten:minor d -12
^tuanis ad -12 16
or__@relative acd -20 19 -21
pregnancy:sangre c 11
prior:went bcd -11 14 -21
substance:gomit* c 17
""",
    """
brain:never_confirmed cd 16 -12
can__take abc -18 18 -12
diabetica d 11
digo$ acd -26 23 -14
is__personal b 10
not__sure c 12
picku* d 13
pregnancy$ ad -13 13
psychosis:being_evaluated cd 14 -10
psychosis:solo abc 16 -16 -11
ride:got_someone d 10
ride:have_not ac -15 20
rinones_poliquisticos d 15
substance:no_pueda ac -13 11
""",
    """
=rule:brain:yes:seizure*|convulsion*|convulsi*|e c -30
either_way acd -13 21 -11
""",
    """
=body:quise c -11
allergy:dio ad -17 14
hace__la a -11
no__duele ad -15 19
now:si d -16
substance:van b 12
""",
    """
=body:lucky d 14
any:mi c -17
pregu* abcd -66 48 26 -53
""",
    """
any:no_no ad 14 -11
pain__not a 12
psychosis:and b -14
""",
    """
=visit:anyone ac 13 -20
@call_a ad 21 -14
born__hole b -10
enero d -13
era_bipolar b 14
substance:enero ab -11 15
when__@sick ad -11 12
""",
    """
heart:both abcd 17 11 -10 -24
mismo$ d 13
muchas abc -21 15 -10
my__i abcd -16 -36 31 -12
now:@vehicle b -16
pass$ acd 16 -12 -15
ride:@thanks b 14
roommate bd -13 14
""",
    """
@drug_and acd 19 -13 -13
can__repeat ab -12 12
chance$ abd 27 -14 -25
el_recibo ab -14 19
have__inside bd 11 -10
never_got bd 11 -14
""",
    """
#__it c -16
=tag:pregnancy:self acd 17 -18 -19
@relative__derrame a 10
about__i d 12
diaria cd -11 17
dificil_saber cd 15 -11
is_great bd -13 13
no__it abcd -20 40 -24 -16
pero_quien d 11
por__en ad -11 16
pot ac -13 25
pregnancy:say ac -20 17
traigo ad -19 13
""",
    """
=tag:home:asks bd 15 -17
is_pregnant bd 24 -19
ride:dijo_que ad -17 11
run bcd 30 -15 -22
talk_@treat abc 11 -16 -23
wrong abcd 22 28 -35 -46
""",
    """
any:chanc* ad 12 -17
ido_a c -16
know__he bc 12 -13
like__not a -11
no_los abd 17 -16 -13
que__era c -12
would_my b 14
""",
    """
=any:dead a 14
=said:psychosis:yes a -17
^perfecto ad -11 14
^toda b 10
allergy:@relative cd 13 -27
cancel:not ad -31 16
effects:el_suero b -10
el_rinon c -13
heart:attack c -13
higado__la ab 12 -11
meds:manzanilla ab 17 -15
mine__# ad -10 17
not:tiempo a 13
organ:work abd 11 -12 -14
substance:january ab -19 16
""",
    """
=any:quede abd -15 -10 24
a_half cd 10 -15
digo__es bd -10 12
effects:muchas ad -11 17
heart:am_nervous bc -13 10
no_iba d 11
quien_sabe abcd -20 -19 35 -19
ride:@relative_does a 10
ride:own_car a 12
substance:el abc 20 -14 -19
two_@medicine a -16
under_control ac 11 -18
will__to bc -19 15
""",
    """
de_espera bcd 13 -10 -11
i__without ad 18 -15
meds:sabria c 12
now:a abc 28 -34 -35
ride:friends ad 20 -14
ride:pero_es a -12
ride:tengo_# d 12
runs__# ad -14 17
un__para cd 12 -28
""",
    """
=visit:fue a 13
not_let c -13
said__but c 12
substance:it_is a -27
""",
    """
allergy:horse bd 15 -10
ask__in cd 12 -11
la__pero b -17
now:thanks bd 17 -11
now:wheth* c 10
psychosis:toc a 13
quien_mas a -10
the__still ab 13 -13
""",
    """
=any:sophomore a 11
=visit:grandkids a 11
coming:lo bc -13 11
han_sido d 11
not:cuente a 15
not_dream c -11
psychosis:it_was d -10
psychosis:they_said a -10
substance:at_@holiday c -23
supper c -19
ya_ni bc -18 14
""",
    """
=body:breast acd -11 -11 15
^come abc -17 -15 15
dormi_como ad 18 -13
horita$ ad 22 -21
lips$ ad -13 16
now:swing d 12
one_no a 14
organ:fine abc 29 -23 -36
psychosis:@relative_the d 11
substance:metieron ab -11 13
""",
    """
^there abc -16 -16 22
brain:never ad 10 -34
eaten:cuent* a -13
eaten:one ad -27 15
heart:two_@year d 10
home:ya abcd -31 -17 14 19
""",
    """
de_tener a 10
did_great ad 16 -10
for__not ab 14 -17
home:good bd -12 15
mi__ese ad 16 -20
now:dentista ad 18 -14
pregnancy:retraso a -10
""",
    """
banco b 15
brain:perdi_el ac -13 15
meds:tomo_una d 11
next_@year ad 16 -16
none__worked ad -12 13
prior:took_something c 10
ride:cuida* c -13
seroquel bd 12 -10
the__way abcd -22 10 -14 19
""",
    """
=visit:these c -10
^easy abd 22 -12 -11
any:eggs ad -13 15
intra* bd -13 21
ride:can_come abd -12 20 -10
she__patient ad -10 13
""",
    """
=body:pumping ad -12 20
any:big b 11
dice__pero bc -14 12
do__worry ad -13 12
in__waiting ad 12 -10
is__your ab -15 12
might abcd -39 -34 40 -15
no_aguanto d 12
now:few_minutes a -12
""",
    """
and__will abd -13 -12 19
any:@date a 12
cancel:wait ab 18 -10
heart:presion_si ad -16 19
not:manden bcd 17 -15 -15
now:week ad 21 -21
prior:nothi* bcd -16 -15 12
ride:my_chauffeur d 10
""",
    """
^manana bcd -10 28 -18
a__otro a 12
allergy:six a 18
any:pensarlo cd -20 15
cause abd 15 14 -32
now:mata a 11
psychosis:they_took c 13
texts:yo_no a 11
""",
    """
=body:veces bcd -26 21 -16
carro__me ac -11 10
drive:car bd -25 15
now:hasta ad 21 -21
organ:of ab -17 21
transfer b -10
you_said bd 17 -16
""",
    """
=lead:visit:yes:on:no bcd 23 -12 -18
@hours__no ad -12 12
@month_no cd -12 10
any:when_pigs ab 22 -18
heart:there acd -20 -24 24
home:for b -11
pregnancy:i_wish b -15
si_llego c -13
substance:honest d 11
to_find abcd -28 -13 31 -12
""",
    """
=body:peeing a 11
=rule:organ:yes:both|ambos abcd 35 -11 -15 -31
^sober c -11
adult:vet d 12
any:veces_si c 10
choqu* ad 10 -10
had:and acd -36 11 14
lefto* abd -14 -11 23
me_equivoque c -12
now:weath* c 12
organ:on abd -28 -12 11
prior:i_never cd -18 11
you__@day d -12
""",
    """
are__so b 10
cancel:queria acd 17 -10 -14
i__me cd -13 18
ride:bike a 14
the_numbers cd -12 15
""",
    """
@food_about ad -13 16
allergy:a_problem a 11
brain:norma* ac 16 -12
can__sleep ad 14 -11
carry__to a 11
drive:esta a -24
estoy_esperando abc -22 -14 28
had:it_was acd -23 11 11
had:primeros abd 27 -16 -21
home:creo abd -14 13 -18
now:if_the abcd -13 -13 23 -13
now:unless c 15
pregnancy:recien d 11
tres_dias d 13
well:trapo abcd 27 -11 -12 -19
""",
    """
=body:wanted abd 23 -18 -14
=visit:else bcd -28 -20 26
@drive_mi b -12
@relative_y b -29
^hanging c 14
allergy:papa b 13
any:ni d -28
by__only a 12
cancel:quiero_@cancel abd -21 -15 25
on__do b 10
si_si bcd 15 -27 12
""",
    """
=body:talk c -30
=visit:@door abcd -16 -14 -34 29
=visit:roads d -10
el_bebe a 12
not_you c -13
now:fast d 11
""",
    """
=visit:sit bc 12 -14
allergy:dentista cd 17 -10
it__with a -14
not:on d -27
pero__las cd 20 -20
pregnancy:hombr* ac 12 -14
ride:got_my abc 17 -11 -15
""",
    """
=any:devolvi d 17
=any:fly ab 22 -18
any:uh_uh a 12
do__work ad 16 -11
glauc* bd -14 14
home:him acd -16 23 -13
induc* d 14
media__he d 11
my__is cd -28 -10
story$ ad -17 20
to__better cd -12 12
""",
    """
attack_in b 11
heart:the_numbers cd -12 15
heart:who_is d 11
lined c -11
mesec* ad -12 19
now:dejame ac -11 12
well:say_yes ad 13 -20
""",
    """
=body:@stop c -15
ask__pharmacist c 13
digo__puedo c 13
psychosis:hablaba d 10
therapy abcd -22 19 12 -21
tuve_hepatitis cd 24 -24
white_knuckling a 10
""",
    """
=visit:day acd 11 -20 -19
amabl* abd -13 25 -13
can_you bcd 14 -11 -18
heart:with_a b -11
no__hicieron ac -12 13
ser_que d -15
""",
    """
^simon ad -11 21
casi__con b 11
mi__a abcd 21 -40 -37 16
organ:stomach a 10
registraron c 12
ride:@relative_si ac -23 27
ride:me_back a -18
statin a 13
substance:maybe abd 17 -13 -12
""",
    """
=lead:yes:cut bcd -14 -73 27
=rule::asks:^_para_que bcd -13 -25 11
@drink_but a 12
allergy:mi_@animal b 14
any:@insurance b -14
any:today abd -11 33 -23
lo ab -13 -10
my__otherwise b -13
my_appetite ad 18 -12
por_vida d 12
stand$ acd 23 -13 -12
""",
    """
ballo* d 12
effects:@hello bd 16 -11
now:sabado a 14
prior:solamente ab 12 -15
substance:like_a b -10
texts:seman* ac -11 -11
tiene__la b -11
""",
    """
^finished bd -19 12
after__and ac 12 -13
cancel:todav* bd -10 -10
como__dias d 10
dio_taquicardia d 11
drinker_i b -11
givin* a 15
just_me ab 20 -12
last__they ad -13 13
me_busca d 12
pregnancy:i_do a -16
speak a -14
""",
    """
=said:no:words_of_denial a -16
been b -33
coming:home ad 12 -11
heart:nope ad -12 15
""",
    """
=rule:meds:yes:lisinopril|losartan|metoprolol|a bc -18 -18
=visit:@clothes abcd -32 16 -20 11
@medicine__@symptom acd 31 -20 -24
no__yet bc -11 15
substance:kids cd 17 -31
""",
    """
=rule::idiom_yes:no_~1_problem|prob|worries|doubt bc 13 -20
=rule:had:unsure:er|emergency|hospital|ambulance| a -11
@open_up a 13
@relative__si ad -34 17
any:thanks d -18
but__just cd 12 -18
de_parte abcd -18 29 -11 -28
doce d 15
heart:either a 12
la__espera b 13
not:looked ac -19 20
organ:falta_el cd 14 -13
prior:last b -13
ride:they abd 14 14 -38
""",
    """
a_todos ab -11 13
damag* ad -10 20
driver__as b 10
leche cd -14 14
organ:@body_yes ad -17 18
psychosis:psychotic_break ad -15 16
""",
    """
brain:nobod* ac -13 22
call cd 12 -29
hysterectomy a 12
lo__@date ad 14 -11
parking abcd -15 28 -15 -14
varios bd -14 14
well:al acd -12 -17 19
""",
    """
=body:ir ab -11 11
@medicine__a b -22
a__que ab -11 -18
con__si acd -14 32 -26
estoy_muy ac -14 19
me_atendio b 11
now:@day abcd 20 10 -13 -30
out$ abcd 18 -39 22 -33
passed__not ac 14 -13
plann* b -22
pregnancy:podria c 11
""",
    """
=tag:meds:proxy ad 13 -11
@day__y d 14
any:no_estoy ac -14 15
conmigo$ abc 15 -25 -16
epilepsy_not ad -15 19
organ:all_the ad -15 14
prior:aqui bd -12 11
""",
    """
=body:diario abcd -14 -18 -17 28
cancel:me abc -18 16 -11
heart:jaja bcd -21 -11 10
""",
    """
adult:los_cumplo a 15
any:when ab 21 -22
few_days c 11
just__to bd 12 -20
le_entendi b 13
organ:@treat_dana b 10
""",
    """
=visit:drama d 11
am_good abcd 29 -19 -17 -14
any:huh b 14
he_podido ad -14 19
si_tomo ac 11 -16
texts:over ad -13 13
una_para ad -11 20
""",
    """
@drug__my c -15
@treat__not ad 17 -12
allergy:no_c ac -12 16
allergy:under a -16
eaten:acabo d 11
hospitalized_for cd -12 18
prior:busca* c 12
prior:creo acd -15 18 -10
put__for ad -13 17
""",
    """
=body:# bcd -12 -37 17
at__@place b -25
eaten:@food_about ad -13 16
eaten:nomas_una ad -12 16
effects:none ad 13 -11
esta__vacaciones b 11
psychosis:que_fue b 11
substance:ano c -19
textbook a 13
ya_les abd -11 28 -21
""",
    """
coming:tryin* c 12
drive:no abcd -15 -19 10 11
like__@relative a -23
right$ abcd -36 24 -15 14
test__my c 13
texts:guste d 12
vitamin ad 11 -12
""",
    """
=any:got c -15
heart:@date bcd -27 19 -24
home:heard ac -14 18
pregnancy:bebe_ya ad 15 -10
prior:counting d 15
said_she ac -16 18
to__daughters a -10
""",
    """
=body:showed cd -17 19
=rule::asks:does_~3_count abcd -12 -10 14 -12
@howmuch_tarda b 11
exactamente abd -12 15 -11
heart:morning ab 16 -11
meds:need ab 12 -12
mi_@animal abcd -18 35 -11 -31
ride:puede acd 29 -12 -34
""",
    """
=body:womens a -12
=rule:organ:unsure:pee|orino|urinate|peeing|get_up| bd -13 -14
@year_not a 10
allowed b 12
any:have_to d -11
de__@year bcd 11 -12 -12
drive:get d 13
estado bcd -15 24 -13
my__been c -13
psychosis:a_veces b -12
substance:@drug_@drug b -23
was_on cd 13 -17
""",
    """
=any:note b 10
=rule:had:yes:did|had|finished|completed|hice| bc 13 -11
@medicine__still c -11
@treat__la cd -12 12
any:fine abd -11 -14 23
coming:dejelo_asi ad 17 -15
home:i acd -11 25 -28
no__yo bcd -21 -16 11
texts:@relative_@call ac -11 13
""",
    """
@place_me d -12
^aunque d 14
any:momen* bcd 24 -12 -26
booked b -13
coming:so ad 12 -13
get_up d -13
have__mind ab 10 -11
many__count d 15
me__unos ad -11 12
soy$ ad -20 24
substance:think* cd 11 -10
texts:whenever bd -12 20
told__i c -12
""",
    """
allergy:any a 11
coming:positive ad 13 -10
confidencial b 16
dio__pero cd 12 -19
drive:enton* ad -13 10
girl ad -19 12
light* abc -22 10 -15
necessary a 16
pregnancy:a_mis ab 15 -14
prior:got_a c 15
since_summer c 14
so__have d -11
substance:navy ad 11 -11
texts:fine ad -10 11
that__@treat a -14
you__at d 10
""",
    """
=visit:quisiera d -10
@door abc -19 16 -18
allergy:not_that abd 11 -16 -13
back b -25
heart:away ad 14 -14
lo_se ac -10 14
organ:have_to bcd -14 -15 26
positivo cd -15 12
pregnancy:tengo_un c 11
ride:a_nadie ac 22 -33
""",
    """
=visit:cama ad -19 13
allergy:me_puse abd -20 -11 23
could_be ab -31 -23
""",
    """
=any:grave ad -20 21
=signs:allergy:no bd 19 -13
@relative_is acd 22 -33 -11
manejando bcd 19 -28 -10
manic__i c 12
ride:estoy abcd -16 -18 31 -23
salio abd 15 -48 -16
texts:@person ad 19 -14
the_shakes bd -13 12
together ad -14 17
""",
    """
=body:anxiety bcd 16 -24 -25
drive:why_not b 12
la_llanta a 12
organ:@relative cd -46 17
the_# acd -14 23 -13
y__hace abd -18 -11 20
""",
    """
=visit:pensado c 13
bad$ abd -30 -11 17
can__she acd -21 -13 15
have_some ad -12 15
me_gusta bcd 14 -13 -21
pregnancy:pregn* c -34
prior:@clinician_el a 12
ride:viejo d 13
se__acabaron bd 12 -12
""",
    """
=any:around ac -16 14
=lead:no:on bd -10 15
cold b -13
golpe* bd -12 -14
heart:limpio a 12
leer bc 15 -14
me__cuando b -19
noon abc -14 -19 21
""",
    """
any:mude ad 18 -15
filling c 12
heart:low abcd 45 -14 -27 -36
lugar_a a 12
so_long ad 19 -15
while__is d 10
whitcomb bd 19 -12
""",
    """
=body:hermanos b 16
brain:my_@body abd 20 -18 -13
prior:has_helped ad -11 11
puros_nervios ac 15 -10
""",
    """
allergy:solo_a ab 18 -14
has_a acd -11 -16 18
in__it bcd -17 -10 10
prior:@drug_count bc -31 31
psychosis:he_tenido d 11
the_bill bd 15 -11
""",
    """
=body:llevo abd -20 -16 10
any:luego_le c 13
any:miss cd -11 10
but__for ac 10 -11
drive:group a 11
me__@book a 11
prior:depre* d -10
psychosis:is_just ac 13 -13
""",
    """
check* abcd -18 -21 31 -16
esa__recojo a 12
got__to acd 28 -25 -24
heart:months d 12
made__@body d 10
mucho_cuando d 12
no_issues a 11
not:drama ad -10 14
ride:my_boy ad -20 25
""",
    """
=any:up c -10
acaso ac 15 -24
heart:@place ab -10 11
home:soup d 15
it__like ad -17 14
mas__@medicine ad 16 -14
never b -44
not_text ad 15 -13
para_mi c -12
problem_i c -19
psychosis:i_get cd -18 21
psychosis:out_bipolar d -12
twent* b -11
was__@call ad -11 10
well:mujer a 13
""",
    """
@drive bc 15 -34
any:esta_mal ab 14 -10
brain:if_it b 16
decido_si b 11
heard__on ac -11 14
i__down bd -11 11
inter* acd -29 -27 28
meds:sertralina ad 14 -14
prior:nunca acd 23 -20 -12
texts:se_me d 12
this$ abcd 11 20 -34 -23
""",
    """
=rule::asks:^_do|does|did|is|are|can|could|s abcd -45 45 -33 -26
=rule:now:no:at|in_the|a|my|el|la_~1_grocery| a 10
@person__can a 10
cancel:but_i ad -12 18
full_of d 12
nothing__@drug ad -14 15
poder$ ad 17 -14
""",
    """
effects:por_el d -15
i__wait d 11
morphine abd 10 13 -30
no__contestado cd 15 -17
pero_tengo ad -12 13
pregnancy:de_# acd -10 -13 11
psychosis:voices bcd -25 -22 21
ride:friend b 10
the__old b -11
""",
    """
drawn abd -21 -13 17
le__sus a 10
negativa$ ac 14 -11
now:de_perlas ad -10 13
organ:summe* ad -12 15
prior:escribir a -14
said__good a 10
substance:trying a -12
""",
    """
=body:soplo acd -11 -25 27
=visit:fence cd 25 -20
coming:sabe d 16
except__one d 10
had:la_de a -10
heart:cleared abcd 25 -12 -18 -11
i__two acd -14 13 -11
naci__# a 13
para__quieren b 12
pendientes ac -10 11
prior:nada_me ad -22 23
quiza abcd -32 -19 41 -25
tampoco abcd 19 -11 -12 -10
""",
    """
=visit:first ac -18 14
@animal_at d 10
@clothes abc -34 32 -22
checking abc -23 -12 21
de__eso d -11
effects:@relative c -11
heart:el_cardiologo ac 11 -16
prior:los_# bd 15 -11
psychosis:anxie* acd 21 -15 -14
si__nada ad 20 -18
""",
    """
=any:bajo ad -17 19
around_# ad -13 20
heart:goes d -11
organ:#_alt ad 16 -15
psychosis:voces cd -15 13
say__to acd -13 -11 15
uf bc 15 -12
will_be abc 10 -27 -28
""",
    """
=lead:body:no:on:unsure bc -19 15
@animal_and ad 17 -21
drama d 11
figure abd -17 -12 13
meds:medicamentos ad 18 -16
what__you a -21
you__somebody a 10
""",
    """
and_something c 20
any_@medicine c -20
breathe d 12
meds:else ad 10 -11
ride:me acd -26 -35 27
""",
    """
=tag:heart:unsure abc 16 -16 -11
@relative_of bd -14 13
another__i abd 11 10 -12
de_las ab -19 19
prescribed__never c 14
prior:las_@medicine abcd 12 11 -17 -11
substance:otra b -11
substance:thing_i a 13
substance:was_born a 11
""",
    """
=body:bad cd -34 15
dos_y ad -17 20
jajaja bcd 36 -28 -30
ride:@relative_pidio d 11
""",
    """
=body:mellizos d 14
meds:todo c 11
no__@thanks b -18
prior:pero ac -13 17
ya__para a 11
""",
    """
=body:sir ab 15 -12
=rule:cancel:yes:cancel* bcd 17 -26 -16
am__@year bd 14 -25
doing_tests cd 18 -13
effects:ya_no ad 13 -11
now:any ab 21 -19
organ:@body_infection cd 12 -12
prior:cuentan bd 12 -10
ride:ya bcd -12 -27 16
substance:sponsor c -10
""",
    """
=body:super a -13
=visit:do cd -29 23
any:es_si ad -15 16
me_sleep c 10
organ:labs_came ac 16 -12
otherwise__a ad -13 13
substance:droga* c -21
substance:rando* a 11
""",
    """
@food__@food acd 11 -11 -12
^maam a 13
allergy:probado c 17
de_quien b 12
expecting c -27
heart:murio ad 11 -13
i__today ad -13 15
pregnancy:get_pregnant a 14
psychosis:famil* d -11
psychosis:my_life a 13
sound* c -13
""",
    """
a_scan cd 13 -12
any:on_that c 12
ayer__la bcd -14 -11 11
embarazada_no ac -21 14
had:nomas abc -15 21 -14
home:off d 18
passes a -13
pregnancy:named abd -16 22 -10
prior:psiqu* d 11
puked cd -14 18
sin__al a -17
texts:sign ad -11 17
the__are cd -15 16
the_shop a -10
un_segundo abcd -14 31 -15 -24
""",
    """
=rule:prior:yes:ninguna|ninguno|none|nothing|nad ad -52 54
=turn:any:none:yes ad -21 16
^sons ad -13 16
after_my abd -13 -15 15
cuando_es b 12
diez_@year bd -12 14
meds:para_la ad -16 18
now:a_sec d 13
ride:@relative_trabaja ad 19 -15
rosario bd 11 -11
""",
    """
#_now d 11
=rule:substance:yes:drink*|drank|smoke*_every|daily| ac -10 13
=visit:passed b -13
^imposible ad 14 -12
doubl* cd -17 17
eaten:does_@food bc 10 -10
issues_no ad 14 -14
meds:when abd -11 -24 26
roommates ab 13 -16
starving$ ad 19 -13
""",
    """
=body:night ab -16 -14
@body__tengo a 12
back_funny ac -12 15
garba* a 14
mi_carro ab -14 16
now:puedo abd -17 -30 25
on__monitor cd 18 -16
""",
    """
=visit:we abc 18 -29 -27
carry bd -19 14
eaten:could bd 14 -18
effects:igual c 11
heart:arrit* a -13
not:just cd 14 -20
ride:compadre ab -11 11
surve* b 12
trying abc -17 -14 17
""",
    """
allergy:face d 12
any:hon d 13
blast__got a -15
brain abc 14 -13 -25
meds:@month ad 17 -18
why__you bd 16 -17
""",
    """
^rinones ad -15 16
i__name a -10
me__problemas d 12
now:@thanks abd -13 28 -22
organ:probably ad -13 16
prior:after_the bd 13 -10
prior:de_contar b 12
prior:need ab -12 13
sometimes$ abc -25 -20 26
when__nervous bc -13 10
""",
    """
=body:kidney cd -16 10
a__times cd 16 -13
me__analisis c 14
not__@drug bcd -15 -14 11
organ:calcu* bc -19 19
prior:white_knuckling a 10
psychosis:un_@clinician ac -18 17
""",
    """
=who:body:minetheirs:after abd 23 -34 -11
cancel:on_the a 14
drive:will_be bc -16 -13
el__dio c -10
has__on bcd -18 -20 26
have__@clothes c 10
la_sacaron a 10
not:ese ac 12 -19
okie_dokie ad -12 21
psychosis:the_family abd 16 -15 -14
tengo__en abc -11 19 -17
""",
    """
leave__way a 11
me__estudios bcd -10 18 -12
pero__paso d 11
ride:jueves cd 20 -19
""",
    """
^pull ad -12 22
any:gente a 11
any:let_me acd -11 22 -12
me__y abc 12 -22 -16
psychosis:for_mania bcd -22 -18 14
psychosis:never_told ac -16 16
""",
    """
=body:thought bc -14 -12
drive:@cancel d 10
every_one a 12
for_pain abd -15 15 -12
iban_a a 13
substance:bapti* a 13
unless_they c 11
""",
    """
=any:comes d -16
=body:forgot b -12
=body:muy cd 14 -16
=first:body:unsure a -12
adult:mayor ad -13 12
any:thyroid ad -10 17
cancel:la_@cancel ad 22 -20
corre* abcd -14 -23 -21 27
prefer c -13
que__moria d 12
young* d -14
""",
    """
=body:@insurance bd 13 -21
=visit:books d 15
adult:jubilado d 14
anestesia__dentista cd 13 -11
""",
    """
not:claro abcd -26 -10 31 -16
well:to bc 10 -31
""",
    """
=body:cuando abc -12 -41 23
@clinician__on b -14
a_poder ac 10 -10
igual__@relative d 11
pregnancy:that_too d -15
problem__not ac -12 14
""",
    """
not:lost a 15
pero_el cd -17 20
texts:hace ad 18 -15
took__one ad 14 -16
""",
    """
=any:quince ad 24 -16
=any:recall c 10
=body:question abc -19 24 -16
=visit:segura abd -24 -18 23
a__weeks d -25
pregnancy:imagi* acd -12 -10 21
ride:on_@drive a 11
""",
    """
=body:family bcd 17 -11 -25
=body:texting a -11
@symptom_@stop d 10
pregnancy:pipefitter ab 11 -10
substance:tomar bcd -16 -13 11
""",
    """
=body:senti ad -22 27
but__filled d -11
cancel:@place ad -14 18
for_the c -14
halfway abd 21 -16 -14
hang bcd 32 -20 -28
heart:y_mis b 12
murmu* d -12
organ:everything_down ad 14 -11
red ad -13 11
sorry$ abcd 27 -16 -15 -14
suits_me ad -17 20
""",
    """
it__@drug ad -20 13
let__@move bd 11 -16
not:night a -19
now:esta_perfecto ad -16 17
what__@relative a 11
""",
    """
=body:chichi d 12
^por b -19
afraid_so ad -12 15
brain:me_ha ad 18 -12
never_better ad -27 28
no_entiendo ab -10 18
well:low a 13
""",
    """
^seria abcd 26 -13 -11 -18
and__in abc 20 -22 -24
en__dia a 15
family__got ad -10 12
heart:it_does bd -11 12
heart:run ab 18 -12
nothing_to b -10
""",
    """
=rule:coming:yes:ahi|alli|alla_voy|estare|estoy|e d 10
^medical ad 20 -10
cancel:@price d -16
de_orina a -13
drive:por ad 13 -26
effects:lo abd 18 -13 -18
en__calle bd 14 -18
it_@relative d 15
pregnancy:at_my ad 15 -17
prior:nomas abd 27 -16 -30
tengo_claro acd -25 31 -15
""",
    """
=body:rodeo ad -25 26
allergy:bad_reaction acd 18 -12 -27
drive:pienso_@drive d 10
hice_la ac 14 -12
meds:ano ad 16 -13
one_@clinician abcd -14 -12 29 -25
texts:my d -11
toma bcd 20 -16 -20
""",
    """
famil* abcd 17 14 -15 -36
psychosis:psico* c -19
that__can bd -10 24
""",
    """
allergy:when b -26
heart:follo* ad -12 16
not:pasa ad -13 16
not:said abc -24 -16 15
""",
    """
=tag:now:unsure d -19
@relative_dice a -16
@treat_or cd 12 -10
a__some cd 16 -13
ask__tomorrow bc -21 16
descartaron abcd 29 -14 -18 -13
had:will_be bd -16 20
la__ayer bcd 11 -14 -12
ride:eso abc -24 -13 14
""",
    """
=signs:any:none:turned a -11
cancel:como_sigo cd 18 -13
corri* ad 19 -25
meds:medications ab 17 -12
metieron ab -11 13
on__day ad 11 -10
records c 12
substance:ex d -15
time_i bd -19 16
well:mejor_que ad -11 12
ya__ese b 12
""",
    """
any:puede b 14
brain:americano d 10
brain:if abd -14 34 -11
eaten:@medicine_with ac 13 -10
el_@animal a 11
only_please abd 27 -11 -24
pregnancy:on_this a 10
psychosis:cosa ab 15 -10
tiene_el c 10
""",
    """
allergy:nothing abcd 36 -21 -13 -26
and__her a 10
cancel:might cd -10 18
de_@eat abd -12 -14 23
mi__@thanks d 11
organ:those ad 21 -24
pregnancy:dar_pecho ad 12 -10
que__@treat d 10
the__@move a 13
""",
    """
drive:my_@relative ad 15 -30
drive:my_own ad -10 11
eaten:does bc 22 -18
heart__with c 10
this_minute bd -12 11
well:eveni* ac -10 11
""",
    """
=visit:dijeron ad 14 -11
coming:puest* ac -11 -12
had:llama* bcd 19 -10 -17
heart:ibs bd 16 -15
last__it d 11
like$ a -14
not:@insurance abcd -24 -24 31 -14
substance:i_black ad -11 14
the_stuff ac 18 -13
""",
    """
=body:soy cd -13 -12
=number:now:few acd 34 -42 -22
can__skip abd -11 -10 18
cancel:esta ad 26 -20
heartbeat$ cd -12 20
manejo abd -15 -15 14
meds:multivitamin abd -14 22 -14
off_a c 10
ride:esta c -14
substance:sober bcd -24 -23 18
the__using a 10
""",
    """
=rule:heart:yes:ablation|defibrillator|valve|val abcd -26 -19 -19 38
am_coming c -10
effects:am b -13
had:a c -23
now:dialisis a 14
one__have d -11
pregnancy:rayit* a -12
""",
    """
=denials:visit:1:no abcd -10 -15 -10 16
divorce b -12
pregnancy:appointment a -12
""",
    """
=signs:ride:no acd 33 -34 -38
^perdon ab -28 23
mi__anda bd 26 -23
my__are bcd 10 -17 -15
not:acuerdo acd -18 18 -24
ride:acaba a 12
ronchas a -11
""",
    """
#__again d 13
@relative__tomo b 15
but__works a 11
gustan ad 12 -11
home:cuart* ad -10 11
""",
    """
=visit:soy bcd 30 -15 -23
been__@hours ad 24 -23
hoy_ni a 12
le_@call c -19
lost_it acd 20 -11 -13
patad* a 15
prior:y_@treat ac 11 -11
psychosis:y_otro ac -12 12
swear c 11
""",
    """
a__nada abd 14 -10 -15
a_tener acd -19 -20 23
claro__quiero b -14
su_viaje b 13
""",
    """
=visit:sofa ad -13 13
cancel:misma ac -14 10
dice__que b -11
embarazadisima ad -17 22
meds:me_acuerdo bd -18 18
prior:daugh* bd 18 -18
right c -16
tres_y ad -12 16
ver$ abcd -11 -18 30 -26
""",
    """
=visit:estaba d 10
eaten:without ad 13 -10
not:sabe bd 17 -20
now:every d 11
same__my bd -27 21
""",
    """
=rule:brain:unsure:concuss*|conmocion|contusion b -14
drive:si_me c 13
mayor__edad ad -11 13
murmur$ a -13
now:let_me cd 12 -12
the__why ab -12 12
""",
    """
=any:ask acd -17 21 -19
al__estaba d 11
hundred_percent c 13
pregnancy:shop ad 21 -17
ride:walki* ad 25 -19
that__work ad 25 -21
""",
    """
^sorry abcd -17 24 -10 -12
down_in a 12
fine__pressure ad -14 15
my__side bd -12 12
now:nothing_on d 12
prior:wanted ab 16 -13
says__my ad 18 -30
sever* abcd -17 -13 -14 29
""",
    """
any__this ad 20 -18
coming:mes ad 20 -14
drive:of ab 19 -11
heart:pocke* bd -12 15
meds:pharm* d 15
not:asunto ab -13 21
organ:day abcd -13 20 -19 -11
pero_mejor ad -11 13
pregnancy:saile* a 16
prior:see cd -12 12
""",
    """
=last:body:unsure ad -18 -11
al__por a -10
any:would abd -22 -26 21
cancel:show ac 10 -10
eaten:de_@eat ad -16 18
heart:rhythm a -13
list ac 20 -22
mail ad 22 -16
pregnancy:el b -15
to_my ab 19 -38
tough* ad 10 -11
up_for a 11
""",
    """
=visit:staying abcd 26 -13 -16 -15
@drug__it acd 15 -21 -12
cabeza ad 10 -21
can__back bc -11 11
cause_that ab 16 -11
la__soy ad -11 14
meds:se d -21
""",
    """
=body:revisan ad 10 -10
allergy:@animal_and a 11
heart:abuelita bd 13 -12
organ:working ad 16 -11
""",
    """
allergy:they_had abcd -15 -11 -12 20
bad__i abd 18 -19 -15
brain:that_count cd -18 15
do__the a -12
had:pero ac 12 -15
organ:my bd -25 12
psychosis:papel* a -16
""",
    """
=body:best bd 15 -11
=signs:visit:unsure:other ac -20 15
=visit:es a -13
allergy:times acd 25 -17 -18
coming:@person a 11
disco* d 13
only__multivitamin d -10
organ:wants_to d -10
the_records b -11
""",
    """
=any:solo abcd -20 -30 12 20
@call_por bd 19 -16
asi__se d 12
atend* ab -15 17
lidoc* ad 14 -13
texts:am c 14
""",
    """
momento bcd 12 -23 -12
not:quitado d 10
now:escri* a 12
of_# b -16
orale_pues d 12
pregnancy:tener c -15
quien__esto b 12
""",
    """
allergy:made abd -13 -15 20
any:si_ya a 13
cogni* d 10
if_my acd -31 30 -25
no_allergies a 12
stroke__@relative b 12
""",
    """
=body:sabe abc -35 -11 36
@treat__a acd -11 -19 20
adult:si b 11
any:number bd -14 14
but_let ad 11 -14
en__zona b 11
me_under d 13
organ:come_back d -10
prior:sola acd 30 -10 -25
""",
    """
no__ver bc 15 -10
organ:doing cd 20 -15
peor$ c 12
prior:took_one c 11
pulling ad 17 -12
substance:do_@drug b 18
texts:year b 11
""",
    """
#__morning acd 17 -12 -17
=body:on ab -16 12
cayo__que ad 12 -11
effects:sleep_since ad -11 12
my__try a 20
prior:yendo d 11
se$ abcd -53 -45 78 -48
that_is abcd 27 -27 -27 -11
the_spins d 16
time_but d -10
""",
    """
@call__at b 13
^@vehicle abcd 39 -46 -16 -14
^asked cd 18 -16
^maybe bcd -49 25 -33
^nop ad 20 -12
eaten:orita d 10
jacket bd 15 -11
not:lady b 16
organ:do abcd 12 23 -11 -35
poco_pero d 11
psychosis:ni_psicosis ad -16 18
sleep$ a -34
un__la ad -21 14
""",
    """
=rule:well:no:not_~1_so_hot|good|great a 10
=signs:cancel:no+yes bcd -29 -11 26
=visit:honest a -16
be_waiting c -13
close bcd -31 23 -17
substance:fumo ab -14 -10
to__they cd -13 15
""",
    """
^could abc -37 -22 38
an_ultrasound cd 10 -11
de_todo bcd -10 -11 15
like__@year a 12
psychosis:i_used d 11
""",
    """
=body:crudo cd 17 -14
=body:fibro bc 11 -11
@treat__@medicine abcd -55 -11 28 25
allergy:will d -16
coming:frio ab -12 19
do__even abc 19 -10 -14
it__an d 10
miscarriage b 13
pregnancy:started a 13
prior:chaplain d -11
psychosis:chiqu* ad 14 -11
que__papeles a -13
substance:problem_i cd -18 13
""",
    """
=body:alt abd 14 -12 -14
=denials:visit:1:no+unsure d -17
brain:footb* d 13
figure_that bc -10 11
is__no ac 15 -13
scan_showed d 14
""",
    """
=any:tendria cd 20 -12
=body:day acd -26 -13 12
ride:regre* a 12
""",
    """
=body:era cd 14 -25
@call_is d -12
a_reason b -12
brain:no_me b -11
entro_duro d 13
faltan_los ac -12 19
heart:sent b 10
heart:watch acd -12 22 -15
not:sirvio ad -13 11
substance:a_@month ac 16 -13
""",
    """
obvio acd -13 -13 25
rato_le b 11
uneventful ab 11 -16
""",
    """
=any:care a 11
=any:far ac 15 -11
=visit:@month acd 17 -14 -16
=visit:percent acd -12 20 -17
coming:al_final ad 15 -11
common a -16
drive:on bd -25 15
had:the b -11
hoy__manana ac 14 -12
meds:birth_control ad -11 17
pack a -11
""",
    """
=body:fish ab -10 16
=rule:coming:yes:listo|lista|ready d 10
=visit:bien abcd -35 -13 -14 38
^old bd -11 17
any:a_day bc -17 14
efecto d -13
effects:perfe* a 10
if__@move abc -12 16 -12
substance:in_@date acd -27 -19 21
substance:proba* ac 15 -12
""",
    """
=any:fue a -13
am__work ab -32 16
estoy$ ab 11 -17
good_@thanks bd -13 12
la_@visit ad -20 12
mas_no c 13
need_that abd 30 -15 -22
pregnancy:sister a -13
ride:car c -10
the__number bd -16 18
""",
    """
=rule:ride:unsure:unless c 12
a__minutos ab 13 -11
brain:duro cd 17 -15
estud* cd 22 -33
what__used cd 12 -10
""",
    """
=body:dana b 10
=visit:go bd -44 10
allergy:they_use b 16
are_good d 13
effects:# bc -20 -10
not_coming d 11
oi bc -19 13
pregnancy:hacer c 11
said__ultrasound ad -16 14
substance:it_a ad 18 -11
""",
    """
allergy:timer ad 24 -14
condon d -14
confl* ad -20 22
for__this bcd -12 -14 14
now:estoy_en abcd -16 -11 -16 30
now:have c -14
now:mi a -15
past$ d 12
pregnancy:guy ad 10 -12
pregnancy:years acd 13 -18 -22
survey b 12
time__in b -15
""",
    """
cancel:want ad 22 -25
dejelo_asi ad 17 -15
habian ad -11 12
not:of bc -11 -17
on__own acd 26 -15 -19
says__to c 11
she__breast a 12
take__like a 13
toca__mi ad -15 19
""",
    """
=body:sherry a 13
allergy:last bcd -14 -13 14
did_fine a 12
""",
    """
el__daban c 10
organ:bad_back b 13
pregnancy:@medicine acd 19 11 -31
substance:college a 12
""",
    """
@medicine_nomas b -14
meds:allergic_to bd 18 -14
quiero__me b 11
rough d 11
would__know b 11
""",
    """
coming:fever a 10
get__at ab 10 -10
liver__and cd -10 10
my__home d 12
now:cuanto abd -22 19 -26
pregnancy:i abc -19 15 -20
quinc* abcd 33 -15 -12 -25
""",
    """
=any:if ab -17 -14
@clinician__dijo a -23
^feliz d -10
ando bcd -45 16 -12
cancel:might_as cd -16 18
edibles acd 23 -15 -11
gusta* ad 17 -12
no__aun a -14
not__old b -10
pregnancy:man bc 14 -16
psychosis:falli* d -10
signi* d -18
tours b 14
well:conte* acd -23 -11 19
""",
    """
=any:@machine ab -18 16
=body:winter cd -10 17
could__a cd -11 11
now:is_a b 11
pregnancy:bedtime ad -12 14
stroke__it ac 12 -11
""",
    """
=any:viejo a 13
=body:youngest d -11
@drug_@drink bd 14 -14
any:it_in b 11
effects:same_as ad 23 -20
got__license ab -10 16
organ:just abc 15 -24 -22
ride:busca* abcd -28 -14 12 17
since$ abcd -11 -24 -33 28
the__worked cd -12 12
""",
    """
=rule:ride:no:no_one|nobody|nadie abcd 30 -27 -21 -19
not:revisado ac -13 17
now:is_not d -22
perio* d -34
ride:nobod* abc 13 -13 -27
si_tres d 10
""",
    """
=body:heart bc -11 -23
@year__on bd 13 -11
and_forth acd -22 28 -23
escort a 18
had:puedo bc -14 18
have__other a -18
heart:nobod* ac -14 16
not:make abd 13 -11 -14
pregnancy:well_i a -12
ride:me_regreso ad 17 -15
""",
    """
=body:otro b -16
adult:just ad -15 11
bano bc -11 13
now:@insurer_a d -23
prior:terapia bcd -21 18 -12
substance:drink_every c 10
that__same bc -14 13
yes__@move ad 20 -19
""",
    """
=visit:putting d 11
allergy:not_take ad -15 14
any:esa_@place ad 14 -10
now:us_me c 11
you_gave ad 12 -10
""",
    """
=visit:his bcd -16 12 -14
=visit:walked d 15
^since abd -16 23 -11
acostada ad 23 -17
altas_las c 10
bebe abd 13 -20 -14
breast acd -11 -12 16
do__in a 12
era__@relative bd 11 -11
prior:seria abc 16 -17 -14
texts:but bcd -11 -15 14
vice$ a 11
yes__@relative abd -17 -25 22
""",
    """
=rule:texts:no:use|try|usa|use_~1_my|mi|the|el_ ad 15 -10
at_three cd 12 -11
brain:i_do b -12
me_tonight b 13
multivitamin$ bd 18 -17
not__pressure ad 18 -16
would__they b 10
""",
    """
=any:nuevo d 11
=body:blank ab 11 -15
a__@visit abd -11 10 -15
de_pronto abcd -25 -23 40 -31
el_higado bc -20 -14
espera_en a 12
esta__yo ad -15 10
forth$ acd -15 18 -14
looking__to a 11
now:agarra d 11
ride:herse* ad 18 -14
""",
    """
a_la abc 16 -12 -23
ahorita d -23
coming:todo ad -10 12
estuve__no ad -17 15
guess__as ac -11 17
had:probado c -11
is_working ac 16 -20
take__except ad -15 16
thursday bd -17 13
""",
    """
=body:granos ad -13 20
de__con ab 13 -11
it__when a 12
substance:at_work ac 10 -11
""",
    """
=visit:ideal d 11
body abd 33 -33 -22
era_mi ad 15 -14
heart:@thanks bcd 18 -10 -20
inyec* bc -21 15
it__it abcd -11 -17 -23 26
nobody_has d -10
now:again ac 18 -16
organ:used ad 14 -12
quito$ cd 17 -18
""",
    """
=signs:prior:none ab -11 -13
allergy:sulfa acd 19 -13 -17
had:para_la b 13
home:con_mi ac 13 -11
pregnancy:positiva ad -16 21
the_patient c -10
""",
    """
=body:esquizofrenia acd -24 -14 20
=body:las acd -20 -21 16
=visit:morning cd 10 -26
@person bcd 18 -19 -15
^naw a 12
are_you bcd 13 -16 -23
corazon_no ad -12 16
disor* b -13
home:@body_up ad -14 19
i__alone ac 17 -16
my__@texts c 14
tomo__es ad 19 -16
well:@relative_esta b -13
y__limpio a 11
""",
    """
=body:nice bcd 17 -11 -11
@year_sobrio b -11
heart:hasta abd -18 -13 15
in__of a -15
ride:throu* ab 12 -12
worked c -32
""",
    """
=body:tests b -21
any:will cd 13 -24
now:depends a -10
""",
    """
adult:el_# ad -14 17
dias a -32
now:to bcd -16 11 -14
puedo_@eat b 10
zombie ad -21 23
""",
    """
#__eso b -10
=any:semana cd 12 -13
=body:god abc 23 -12 -16
@medicine__dos ac 11 -12
home$ abc 12 -12 -22
not:getting ad -18 20
well:good ab -31 21
yeah_it d 10
""",
    """
=visit:acabo ad -15 20
but__had c -12
con_salami d 13
fifty cd 11 -22
for__pressures c -11
it__that cd -20 17
knee b 12
not:habla b -15
not:think bcd -10 -10 19
""",
    """
=rule::idiom_yes:no_te|se_preocup* ac 16 -15
a__about abc -29 18 -16
coming:mi_@relative c -13
hard__say ac -16 20
once__# a 13
organ:docto* bc -12 17
two__a ac 17 -15
""",
    """
=tag:prior:turned ab -14 11
allergy:it_did a 12
and_a b -20
car c -23
heart:my_@relative bcd 14 -19 -19
not_miss c -13
pregnancy:report bd 14 -13
problems bc 11 -17
""",
    """
^desayune d 11
afirm* d 10
cheve* bd -16 19
substance:sleep bd -15 -11
""",
    """
=visit:plata ad 16 -11
any:ya_comi d 12
coming:let_it a 11
prometo acd -21 25 -17
rather__than d 13
ride:take_an c -11
""",
    """
=body:bendito ab 14 -17
=body:screamed d 12
cancel:@person b -10
la_@medicine cd 15 -21
paren* bd 13 -14
plans$ d 11
psychosis:is_it a 14
ride:on_the d -19
substance:que_le d 12
texts:no_me d -13
volvio$ abd 13 -21 -10
well:if_that cd -11 15
""",
    """
@place bc 16 -20
is_better bd 25 -29
just__the ad -25 19
psychosis:heard abc -13 -29 14
ride:bird ad 13 -11
say__too c 17
""",
    """
=any:some abcd -34 -18 16 12
=visit:mr ab -16 16
^sera a -10
and__# b -12
any:comadre ad 13 -12
i__@stop ac -20 11
looke* acd -13 23 -22
no_c abcd -46 -24 57 -38
ride:jaja d 13
se__han d 12
substance:para_dormir a -17
texts:shoul* b 12
veces__la a -10
""",
    """
=visit:buscar a -11
@relative_comes c -10
allergy abd -20 -18 18
como_@animal abd 28 -23 -11
dias_y ad 10 -12
had:quier* c -13
heart:al abd 15 -21 -23
le_voy a -22
negativa acd 21 -11 -19
ni_se b -15
now:can_make d 12
""",
    """
=body:probation c -12
^one abcd 14 -27 26 -36
anoth* b -14
at__last b -10
el__ese d 11
organ:right_now d 14
pregnancy:estoy_esperando ad -14 20
pront* abcd -30 -28 45 -30
psychosis:hospi* ad -29 19
safe:@relative d 12
said__it ad -12 13
substance:y_hasta a 16
""",
    """
=any:@sick c -29
=any:mande abd -11 20 -20
=body:siguen c -12
=body:what abd -28 29 -28
=number:organ:year ac -11 14
aliviarme$ d 12
can__cause bd 14 -14
eaten:like d 12
me__repetir bcd 17 -11 -10
meds:voy d -11
no__para acd -18 -12 14
si_me acd -20 38 -34
substance:que_otra d -12
¿__que bd 21 -20
""",
    """
@door__en d -11
adult:guard* a -11
brain:todo abd -23 -24 27
myself$ c -13
pregnancy:second_trimester d 11
y__@food ad 18 -17
""",
    """
#__day cd -15 13
^still abcd 29 -50 15 -29
about_to c -10
brain:did_not bd 11 -14
hablaba d 10
penicilina$ d -13
pregnancy:trans* b -11
substance:en_@date acd -30 -13 22
while a -24
""",
    """
=denials:any:0:no+yes bcd -20 22 -19
any:le_digo b -10
dos__para a -10
no__gustan ad 12 -11
not:dejarlas a -10
pregnancy:of_the d -10
stopped__@date ad 13 -12
""",
    """
adult:not_a ad -36 37
any:repea* ab -12 12
did__think d 10
on__@texts a 12
problem__me d 12
to_wear cd -14 17
""",
    """
=body:schizo ad -15 22
eso__@relative a 10
he_recibido a 12
not:exactly abcd -21 16 12 -14
psychosis:to abc -11 13 -23
will_have a -22
with__she a -12
""",
    """
=body:manzanilla ab 17 -15
=rule:ride:unsure:si_consigo|encuentro|puede|algui a -16
=visit:supongo c 12
but__to ad 20 -21
coming:this_time a 10
heart:story ad -11 12
pass__the ad 14 -11
they__out abc 17 -11 -23
""",
    """
=any:correo a 10
=body:looked acd -14 23 -22
=visit:@relative b -23
=visit:say abcd -15 14 12 -19
^nunca b -45
cancel:nomas ab -14 17
did_@treat b -14
got__period a 13
me__miedo bd 24 -24
organ:chiqu* a -11
prior:stop a -12
should__a d 12
story ad -19 23
""",
    """
both__those ad -14 15
home:dropped_me d 10
psychotic c -31
still_on bcd -16 -29 15
y_perdi ac -13 15
""",
    """
=signs:cancel:yes acd -35 -26 33
dias$ bd 12 -16
drive:yo_guio ad -15 17
recup* bcd -10 -11 11
texts:no_hace ad 16 -13
""",
    """
=body:street abc -12 22 -14
=signs:no+unsure+yes b -10
^adelante d 14
dije__@clinician b 11
had:de a -11
""",
    """
=said:safe:yes abd -33 -15 47
adult:past ad -13 21
any:va bd -12 10
cancel:i_waited ad 18 -14
drive:have a -12
expli* abd -16 15 -13
meds:do_@medicine bd 17 -14
parch* d 12
pregnancy:hasta_@date ad 14 -12
pregnancy:the bc -26 -12
prior:effexor ad -17 18
try abd 33 -12 -40
""",
    """
a__@hours cd 15 -11
adult:adopted c 12
el__nuevo a 12
kidneys_are bd 13 -17
organ:@body_is abcd -25 -27 -12 38
ride:lined_up d 13
virge* abc 23 -20 -17
well:rain ad -12 15
""",
    """
=signs:body:no:other abcd 30 -25 -14 -28
^missed cd 18 -13
heart:vida ad -10 14
i__too abd -17 -19 11
is__back d -11
now:digo c 11
""",
    """
@relative_all ad 16 -13
a_stroke d -15
allergy:down d 11
heart:presion_es b 19
i__an d -12
i__get acd -12 16 -15
i_used b -12
organ:clear* ac -14 13
sin_@relative a 12
the__first ab -17 19
""",
    """
=body:@drive abcd -13 14 11 -23
=body:white abd 10 -15 -10
check_my d -13
me_hubiera a 15
organ:into ac -11 11
""",
    """
=any:seis abc -21 -16 20
=body:adicto ad 16 -12
=body:camaron d -11
adult:registraron_@late c 11
consigo bcd -20 18 -11
de_viaje d 14
embar* acd -18 -12 16
heart:chole* acd 11 -11 -11
matte* abc -12 16 -31
pregnancy:manan* cd 15 -16
""",
    """
=body:innocent ad 16 -14
a__recojo a 12
coming:arrep* ad 15 -11
i__week cd -11 13
it_nothing c 12
physical__my d -11
pm d -11
pregnancy:snipp* a 19
psychosis:told abc -26 -13 16
se__tiene c 12
""",
    """
#__nada ad -24 24
back_bad b -10
medio b -20
more__ought d 11
not__@body bd 16 -14
there_and cd -16 22
""",
    """
=any:mismo abd 10 -27 11
=number:adult:minor abd 76 -27 -81
^currently ab 19 -13
coming:final ad 15 -11
discharged__the c 11
he_pensado c 13
heart:supposed c 11
med acd 21 -14 -41
not:dormir ad -19 16
psychosis:hace acd -23 -26 34
substance:every_night abd -28 -19 11
texts:i_was b 11
""",
    """
=lead:body:yes:cut:yes ad -12 17
=signs:meds:none abc -15 12 -21
diario_y cd -11 17
i_@drug abd 12 12 -26
llegamos ad -14 18
now:surge* ad 16 -14
organ:order a 13
psychosis:porqu* c -13
substance:at_weddings a 10
ya__preguntas b 11
""",
    """
=body:chart acd -11 10 -19
=body:protection a -10
=body:wow b 17
is__best bd -19 20
now:at_that ad 16 -14
pregunto abcd -16 -30 35 -19
prior:hospi* cd 16 -16
prior:recet* d -17
psychosis:sorry a -16
reschedule ab -13 17
""",
    """
da__de a 11
es__o acd -14 24 -11
heart:none ad 11 -15
left__went d 10
polycystic__like d 13
side__it abd -12 18 -12
substance:about abc -13 -11 12
""",
    """
=body:capaz acd -16 26 -20
any:had_a bd 14 -14
bloodwork c 11
coming:fence cd 14 -13
decide abcd -17 -14 26 -19
i__prefer acd 11 -12 -18
mi__tengo ad -19 12
not:did b -12
""",
    """
and__ok a 10
bipolar__no c 11
do__checkups ac -13 15
lithium abd -14 -19 21
night a -13
not:por c -15
now:parec* ad -11 15
organ:cough cd -12 14
whatever ab -24 14
""",
    """
=rule:heart:yes:my_~1_cardiologist d 12
alergia_no cd -13 12
en__@late d -13
good__are a 11
heart:of_a ad 24 -23
home:house bc -16 16
lette* a 14
me__presion a -13
pregnancy:una_@relative ab -11 15
psychosis:icu ac -11 13
somewhere_else d 15
sure_i b 18
well:not_@stop ad 22 -16
""",
    """
=tag:coming:yes ad -19 23
coming:mas a 11
habla* abcd -22 13 15 -15
iraq$ a -13
is_not bcd -17 -17 12
mi__cirrosis bd 11 -11
no__hayan a 11
not__why ab -14 10
texts:about a -13
""",
    """
=body:turned c -19
""",
    """
@treat_with c -12
^cirrosis cd -13 21
bypasses$ bd 19 -14
his_@body a 13
not:high abc 10 -20 -23
nothing bc -19 -22
some_weeks c 11
""",
    """
=visit:school b -19
=visit:your bcd 14 -18 -24
any:pills ad -17 13
colon* ab 12 -15
in__does b 10
prior:name abd -17 -25 20
ride:but bd 18 -19
some__days cd 12 -11
summer abd -12 -21 18
""",
    """
@vehicle_de ad 14 -11
adult:which bc -18 18
ni_yo ac -14 16
organ:liver_@place ad -10 13
organ:the_stones ad -12 13
problemas$ c -10
ride:@relative_que b -14
""",
    """
=any:mangu d 13
=body:cutting c 15
coming:llevar abd -16 17 -10
does__at b 16
heart:not_get ac -13 15
not:higado ad 18 -16
tengo_nada bc -10 -13
work d -18
""",
    """
calls$ bd -12 19
effects:los c 12
psychosis:tengo d -11
the__til ad 18 -11
""",
    """
a__i abd -21 -10 16
alguna cd 17 -22
any:bien b 12
brain:air a 12
brain:isquemia d 10
i__asked ac -12 18
now:trabajo ad 14 -14
""",
    """
=body:lost b -12
a__problem cd -17 11
and_one ac -12 13
bad__all ad -10 12
direccion bc 10 -10
en__para ad 17 -10
entienden_por b 13
gas a 10
it__be d -11
meds:para_el ad -10 15
pregnancy:have abcd -14 15 16 -31
prior:nervi* d -10
texts:at ac -20 11
texts:i_am bc -10 14
voy__medio a 11
""",
    """
=any:hasta ad -21 18
=body:half a -10
@medicine__epilepsy ad -11 14
allergy:con_una d -12
apenas$ b -11
can$ abc -29 -30 23
drink__my cd -10 12
futbol_americano d 10
la__llego c 10
meds:nada bc -25 -14
paid bd 16 -13
ride:texte* ad -16 14
substance:glass_of acd 15 -12 -11
substance:por acd -21 -14 27
veremos$ abcd -27 -20 45 -33
well:then d -17
""",
    """
ask__my ac -17 16
heart:the_next c 10
now:boss_is a 14
now:if_my cd 18 -11
quede bcd -28 -15 12
well:fit ad -10 11
""",
    """
coming:segun c 11
i__@clothes b 16
me__jodido a 10
wild_@animal ad -13 15
""",
    """
=any:acta c 13
allergy:am_not ad 19 -18
que__y ac 11 -16
que_ni a 11
""",
    """
=any:legal ad -10 15
=body:jajaja acd 11 -17 -21
=number:had:year bcd -23 -13 19
allergy:niquel a 10
brain:all bd -19 18
estres$ d -12
in__getting b 13
is_there abcd -29 48 -17 -33
organ:y_los d -15
ride:las a -10
ride:que_mi ad 13 -13
swelled__bad a 12
""",
    """
=body:creatinine a 10
@drive__my b -11
@year__ir c 10
no__este bd 14 -28
now:but b -24
pregnancy:are_doing cd -15 15
substance:problema_problema acd -14 18 -10
when__in ac -13 12
""",
    """
=body:corazon abc 17 -14 -27
=said:yes:words_of_agreement bd -23 13
^down a 13
allergy:con a -19
me_@drive ad 14 -12
not:que ac -23 16
""",
    """
allergy:de_habones d 10
effects:dizziness ad 16 -12
effects:sleep ad -13 16
prior:un_@month a 12
psychosis:ever ab 19 -14
quita* bc 10 -20
""",
    """
=visit:combine a 11
neither bd -17 -10
now:not_busy ad -18 20
now:say d -24
pregnancy:husba* d -12
texts:there b 10
""",
    """
=body:feas ad -12 15
=body:part ac 11 -14
=body:planned a -12
brain:i_had abd -22 -10 14
had:pero_no ad 14 -13
ride:can_not abcd 26 -10 -52 -11
the__place a -10
toget* ad -14 17
well:could_not ad -17 14
""",
    """
@medicine_@clinician ad -16 19
but__pressure ad -26 20
decline abcd 32 -17 -10 -24
eaten:but abcd 20 -13 -13 -13
heart:says_high c 13
talk__@relative ac -10 17
whether acd -18 20 -16
""",
    """
@clinician__a cd 19 -24
best_@relative c -12
combi d 11
eaten:with_my c 11
las_noches acd -10 -12 16
por__por ac 17 -11
psychosis:veces b -13
""",
    """
=body:trabaja a -10
=turn:any:no:yes ab -13 14
@symptom__dieron ad 13 -13
^lo abd 35 -27 -38
dijeron__tengo d 12
drive:is_@drive ad 16 -16
heart:i_used c 10
makes_it cd 14 -13
pregnancy:shot abcd 34 -12 -15 -28
ya__mi b -13
""",
    """
#__el b -19
=body:cholesterol bcd 12 -13 -15
=visit:apenas abd 21 -12 -12
bendiga$ bd 23 -11
home:parece bcd -14 27 -21
mi__con cd -18 11
mine$ d -29
now:am_not ad -18 19
plain a 11
prior:made_me ac 16 -12
questions$ bd 18 -12
well:bastante d 10
""",
    """
=number:substance:old abd -33 -12 37
and_at a -10
any:stomach ad 25 -21
from_scratch ad 17 -11
here__me abd 20 -11 -15
i__find acd -18 17 -12
like_an d -12
primera_vez bc -11 -10
ride:conse* b -11
substance:divor* ad -11 14
""",
    """
=any:ver abcd -11 -15 30 -24
=body:bag bd -18 17
=rule:ride:yes:^_la|el_@relative cd -15 17
@clothes$ abd -30 11 16
me__@insurance ad 13 -12
pregnancy:pecho c -11
reall* b -18
ride:to acd 11 -12 -17
substance:no_es bcd -12 20 -16
two__shy ad 12 -10
""",
    """
=rule::unsure:not_~1_know|kno abc -18 -18 11
@vehicle__mejor ad -15 16
i_@sick cd -12 14
la_fabrica ad 15 -10
pass abcd 32 -13 -30 -25
""",
    """
=visit:tomo ad 11 -15
cancel:more d 10
eaten:skipp* a 14
my_@book b -10
now:@place abd -16 22 -14
pregnancy:mis_# ab 14 -11
prior:throu* ad -13 12
psychosis:ha_dado a 11
ride:uber abcd 11 13 -20 -21
wonders d 10
""",
    """
heart:heart_no d 11
on__from a -11
turno d -20
""",
    """
=body:condom ac -14 13
=signs:visit:unsure:other+unsure a -15
do__keep ad -23 25
few_times c 14
hayan ad 12 -14
in__own d 14
llena* ab -16 21
psychosis:a_mi b -21
stopped_using a -10
texts:please_@call a 11
""",
    """
=any:us abd 16 -26 -12
=body:% d 10
=body:significa d -17
a_@ride cd -20 -13
entonces b -13
going__no d 10
my__the abd 21 -19 -27
now:yes_i a -14
pregnancy:hysto ac 13 -11
que__importa b 11
y__por bd -20 12
""",
    """
=body:duro ab -19 -15
@clinician$ acd 14 -16 -11
allergy:twice ad 18 -13
c_me cd 14 -13
cancel:@drive d -12
de_@drug a -11
dejela__esta d 11
heart:not_say c 11
nada_mas abcd -12 -32 -30 29
organ:but_my ad -18 16
""",
    """
=said:yes:the_last_word abd -30 -39 31
and__@clinician b 10
any:not_right ad 17 -11
i_come acd -14 -15 16
me_operan a 13
unknown$ abcd -18 -13 24 -11
""",
    """
=body:tbi b -16
=tag:organ:unsure bd -22 20
^irregular cd -15 17
back__my bd -12 12
bill__and b 10
for__after d 13
no__problema b -19
""",
    """
=signs:body:none:other+unsure a -38
=visit:parte bd 17 -18
brain:at_the bd 16 -12
honey__am a 10
not__time c -13
the_@insurer b -22
they_gave d -18
""",
    """
drinker ab 16 -13
like_crap a 11
substance:girlfriend c 11
your_last ab -13 13
""",
    """
pregnancy:feeding ad -18 20
psychosis:out_of b 12
the__take ad -15 18
""",
    """
allergy:exact* acd -12 -13 13
allergy:st ad 19 -14
any:coffee a -13
falta$ d 11
now:despues_de a 12
nueve a 14
slept__baby ad 20 -16
substance:honestly ad -11 17
""",
    """
=visit:always abd -24 -17 29
casa$ acd -34 -15 26
drive:drive* c -17
effects:sailing ad 11 -11
meds:now b -25
""",
    """
brain:todavia c 17
drive:@drive_home ad -24 27
had:en_esto abd 21 -11 -13
prior:got cd 22 -32
y_resulto d 13
""",
    """
#_para ad 12 -11
=number:pregnancy:minor abcd -21 -11 -19 35
heart:probl* ac 12 -19
lantu* ad -14 16
meds:turke* a 13
now:i_did b 11
organ:waiting a -12
pregnancy:el_@day b -10
pregnancy:encin* ad -14 21
retraso$ ac -12 16
""",
    """
110/7* abd 19 -11 -13
=body:checaron ad 14 -13
actua* abc 13 -29 -18
allergy:la_cara d 14
any:mensa* ab -19 13
dejeme abcd -28 -23 35 -23
effects:@hours_after ad -15 15
eso_cuenta bcd -18 27 -14
i__forgot d 11
pregnancy:trimester acd -22 -10 31
""",
    """
allergy:was_the ad -13 11
any:sin_problema ad -11 13
en__@parking a 14
not:worry a -16
""",
    """
=turn:any:none abd 12 -42 -13
dolor bc -26 -14
eaten:eso d 11
goes__when a 10
have__got ac -22 16
issues acd 32 -14 -25
llamar b 15
meds:no_se d -11
""",
    """
=body:shoulder c -11
=visit:donde abcd -23 32 -10 -28
allergy:my_chart d 14
dejo__en ad 25 -19
long__it abd -11 -12 14
prior:handl* c 10
was__@drive ad 21 -18
""",
    """
@medicine_at d -15
eaten:acabo_de d 11
had:somew* d 15
heart:@relative_y abd -21 11 10
in__heart bd -11 11
llevo__de ad -16 11
texts:@english d 11
""",
    """
=body:seizure ad -10 11
=tag:cancel:asks d -13
=visit:paid bd 16 -13
de__@medicine b -12
do__do abd 24 -14 -22
i__free ab -16 11
long_time c -10
me__dado abc 14 -21 -11
was__kind b 13
""",
    """
=any:guest d 13
a__jajaja abd 19 -13 -11
allergy:la_@medicine cd 10 -17
certain ac -25 12
convulsione ad -12 11
do__got a -11
organ:is_fine a 13
""",
    """
=body:taquicardia a -11
=visit:escribe ab -14 12
^amaneci a 12
had:somewhere_else d 15
home:y abd -20 -20 31
llevo__cuenta bcd -13 26 -18
meds:hace_un ad 16 -16
pospa* d 11
""",
    """
=body:bien abcd 45 -24 -31 -28
=rule:prior:no:none|ninguna|ninguno|nothing abcd -17 -32 -39 28
^give ac -20 16
""",
    """
a__@medicine d -12
a__nunca b -10
but__ok a 15
eaten:horas abd 19 -35 -18
have_someone c 11
heck__a d 12
not:le ab -20 13
not__of bcd -20 -16 10
quiero__nomas d 12
retir* bcd -36 -15 21
well:@sick c -24
""",
    """
=body:entienden b 13
=rule:prior:yes:de_todo ad -14 12
ex__say bd 12 -11
home_so d 12
la__nariz d -14
now:mi_@hours acd -13 18 -11
pregnancy:seven a 10
psychosis:dad bd -11 14
texts:gets bd 10 -11
volvi__en d 10
well:aun ab -18 18
when__not ad -11 10
worries abd 13 -12 -11
""",
    """
brace* d 15
first_timer ad 18 -11
pregnancy:my_@relative ad -24 23
prena* abcd -25 14 -16 15
prior:with_a c -15
substance:priva* ab -12 17
""",
    """
=number:drive:few ab -15 11
=rule:now:yes:not_~2_cancel*|change|move|touch ad -25 26
=visit:come bc 20 -30
^more abc 15 -11 -13
allergy:anyth* bcd -16 11 -14
any:me_again abd -10 13 -19
any:no_@relative ad 16 -14
crummy ad 21 -16
cubre bc 12 -13
heart:me_dijeron b -11
o_menos c 11
ride:a_couple c 11
ride:girlfriend cd -20 21
""",
    """
=body:par cd -12 12
middle_of d -11
none_that abc 13 -12 -12
who__to b 10
""",
    """
=body:doctores a 12
drive:set ad 19 -16
hit bd -13 -15
manag* abcd -15 -22 37 -32
my__have a -16
organ:me_later b 12
prior:me bc 10 -23
psychosis:and_my cd 13 -10
ride:ride acd 20 -33 -19
""",
    """
=rule:substance:no:weekend*|weekends|socially|socia abd -16 -11 13
^ayer cd -22 13
but__always cd -12 13
is__in bd 12 -10
off__pressure cd 13 -19
prior:oh ad -17 17
well:otro c 12
""",
    """
=body:six acd -17 -33 22
=body:ultimo a 12
allergy:una_reaccion acd -12 -11 17
coming:la_@place ab -13 14
now:me_this b -10
of_questions b 12
psychosis:this bcd 28 -15 -23
texts:de_la ad 26 -26
texts:olvid* cd -10 11
their c 11
""",
    """
^came ad 20 -22
cancel:stays abd 19 -11 -13
cual_@medicine abd -14 22 -14
heart:it_out c -10
high__does c -17
psychosis:garden b 10
vez__el a 14
""",
    """
=body:episode b -11
=number:organ:few abcd -25 -26 -15 37
@food__como cd -12 12
^are bcd 16 -11 -19
any:stree* b -13
coming:out abc 18 -11 -14
que_significa d -18
substance:botella bc -14 -16
una_botella cd -13 16
""",
    """
=body:amamantando acd -11 -11 20
adult:turn_# ad 25 -23
all__@medicine b 11
am__on bcd -20 13 -10
handled abd -25 -11 24
peachy$ acd -13 -10 22
psychosis:bipol* ab -12 -14
substance:dios_y b 15
""",
    """
could_say ad 18 -15
eaten:que bcd -14 13 -10
se__otra ad 15 -15
substance:alcoh* ab -11 11
we__to ad 20 -19
""",
    """
are_the ad 13 -20
changing_it d 11
day__this a 11
ese__tengo ac 12 -12
mi__pidio d 13
my_pressure abcd -13 -18 -26 31
psychosis:una_vez b -20
""",
    """
=any:know ac -28 19
colonoscopy ab 12 -15
home:door abd -11 -14 20
organ:act a 13
ride:norma* a 13
""",
    """
=rule:organ:yes:liver_~2_disease|failure|problem c -11
@symptom_and bcd -12 -22 15
had:todavia c -11
heart:heart_attack c -13
heart:hyper* ad -32 25
la_@relative c -10
the__since b -10
""",
    """
=any:cooked d 12
=visit:sepa bc -13 20
@call_you bd 21 -17
any:rather_you a 15
cambiemela abd 10 11 -25
had:somewhere d 15
i_@cancel ad 19 -15
like__to ab -12 11
nitro__my d 12
no_llego ad 13 -22
not:chance ac 21 -20
ride:had abcd 28 -10 -20 -20
""",
    """
=number:substance:few c -25
igual_y acd -16 17 -10
look_at acd -17 22 -25
muy_bien a 11
organ:bit c 14
prior:el_@insurer a -11
retired_every d 11
salieron__las c 10
tenido_en a 11
will__someone c 14
""",
    """
=body:home c 18
=body:walgreens a -10
=visit:menos ad 11 -12
organ:yet ac -14 16
prior:have_got bd 17 -16
rango a 13
told__the d -10
""",
    """
=any:@insurance d -11
=any:mire c 13
=body:enlarged ad -13 25
got__with ad -15 13
heart:on_something d 10
media_hora a 13
my__woke c 10
substance:tomando d 16
thought_this b 13
vario* bd -14 14
""",
    """
=tag:substance:yes c 11
@animal bcd 39 -50 -25
brain:and_it d -14
clear_on a 10
home:@ride a 13
la__dijo a 11
organ:al_cien a 13
substance:aqui ab -10 16
vamos_en a 12
""",
    """
#__old abd -11 24 -19
^traigo c 10
eaten:@body_is ad 17 -11
en_paz d 12
home:about d 10
need_to ac -42 28
prior:pregu* ad -19 12
sobrino cd 11 -16
substance:drogas c -21
substance:las_drogas c -13
to__yes abcd -18 -26 -24 40
""",
    """
adult:not_till a 11
allergy:da_miedo b 15
be_great a 10
neighbors_@call cd 11 -10
salir__la ab -10 11
substance:gave_up bcd 15 -10 -19
tener_la a 13
""",
    """
baker__me c 12
brain:brain ac 22 -22
eaten:nueve_horas ad 18 -14
hypertension ad -30 27
meds:todavia ad -14 12
por cd -47 17
pregnancy:mesec* ad -12 19
ride:@relative_puede b -12
ride:con_quien c -13
substance:dios bc 17 -14
the__down d 11
""",
    """
bp__high d 10
grade$ a 11
had:antes d 15
heart:@relative_had ad 12 -23
mucho__mi d 14
not:treated ac 13 -10
psychosis:bit d -13
substance:not_drink a 11
""",
    """
=any:hit bc -13 13
=any:tiene ab -10 10
=number:pregnancy:few abd -42 -11 27
@relative__to c -27
any:got_it bd -11 20
finally cd -11 15
pregnancy:formu* c -12
que_de cd 12 -14
surgery$ b -16
table d 16
""",
    """
atras$ a -15
como_no d 15
get_the cd 10 -14
mi__nunca c 11
mi_primera ab 14 -18
papeles_del c 14
self b -18
texts:is_a abd 15 -12 -17
unsure bc -14 15
yo__he ab -21 21
""",
    """
allergy:press* ad -11 15
brain:that ac 21 -60
cambiando d 11
irme_sola ad 12 -12
not_talk abd -15 26 -17
""",
    """
=visit:boy ad -20 25
i__whole ad -16 19
in__up bd 14 -15
only__it b -13
would__dream c -10
""",
    """
pensarlo$ cd 21 -12
prescribed_one ac -16 17
psychosis:rest ab -11 12
that__ever ac 15 -11
""",
    """
=any:tenia a 10
drive:si_no ac -29 22
great abcd 22 -23 -19 -11
never__never ac 14 -12
pregnancy:hijos bd 18 -18
pregnancy:so bcd -23 28 -25
psychosis:manic_once acd -14 -12 19
quedar ad -14 18
slightly cd 18 -12
""",
    """
=any:certainly d 14
=body:sitio a 11
am_at bc 19 -14
de_muchacho a 18
sober__@year ad 13 -13
substance:schoo* d -10
""",
    """
=body:airway d 10
=body:prolapsed bd -19 22
heart:capaz cd 10 -10
heart:pressure_is abd -18 -15 16
no__@eat d 11
now:my_daughters a 12
wait__i ab 15 -12
""",
    """
allergy:grano* ad -13 20
coche c -17
does__have ab -20 20
had:on abd -13 33 -28
mi__se abcd 12 21 -16 -29
organ:todavia c 10
""",
    """
=body:infeccion cd 18 -18
^dos abd -38 -22 34
bed$ b -12
dan__la a 12
i__adopted c 12
i_always d 14
now:to_say c 13
offer* c -11
scared__start a 11
ultrasound__liver c 13
""",
    """
=body:health c -13
=number:adult:grown abd -52 -20 43
antes__@visit ad 14 -16
ir_y c 13
prior:one_for d -15
""",
    """
any:my_@relative d -13
coming:cobran a -11
dice$ abc -21 20 -22
eithe* bcd -19 22 -31
everything_@medicine acd -16 18 -10
had:@treat_both d 13
pregnancy:so_no ac 21 -25
""",
    """
=rule:prior:no:have_not_~2_tried|taken bd -24 18
allergy:no_@medicine ad 12 -11
lo_tengo d -16
pegado ad -13 15
prior:could_stock d 11
substance:sprin* acd -14 -11 17
well:me ac 15 -25
""",
    """
#_o c 13
@body__one cd 13 -12
desca* abd 25 -28 -26
higado bc -10 -20
well:antes_de ad 13 -11
""",
    """
adult:cumpli ad -14 21
allergy:felt cd 16 -22
coming:passed a 11
dije__mi ac 13 -11
would__yes b -11
""",
    """
allergy:screa* ad -12 12
any:eso cd -19 11
eaten:lol ab -20 17
tengo__y c -12
texts:mine d 10
without bcd -27 -16 13
""",
    """
=any:tell bcd -24 25 -18
=body:pandemia ad -12 11
allergy:time_i ad -17 18
effects:efectos bd 12 -16
kinds$ d 12
serian a -13
""",
    """
did_the bd -19 18
drive:picked_up ad 15 -11
mis__@relative a 10
""",
    """
allergy:ketamina abcd -12 -27 -33 39
any:estoy_sola d 13
drive:vuelvo_en ad 17 -14
""",
    """
=body:pretty d 11
ardor$ ad -10 11
casita d 11
eaten:@eat c -24
guste$ ad -17 28
me__que abd -16 13 -18
now:confi* ac -24 16
seale* ad 10 -11
""",
    """
=body:appendix c -12
=visit:plans ad -13 17
adult:lol abd -12 -13 20
allergy:they_were cd -11 14
morphine__@treat ad 21 -16
not:name abcd -24 -10 32 -21
not:or abcd 41 -15 -21 -30
not_any c 16
not_on ad 28 -19
pregnancy:con_la ac -14 12
runni* d -20
""",
    """
=body:check abd 16 -13 -26
=body:intacta ab 18 -15
^on abc 20 -43 -19
buspar ad -17 19
well:regul* bcd -11 11 -23
""",
    """
^primero abcd -25 12 -12 23
all_that ad 12 -30
allergy:tell ab -14 11
am_# bc 12 -19
had:no_se c 10
organ:nash acd -14 -12 25
pregnancy:but_yes d 11
ride:falta_quien ad -12 12
thing_as ad -12 11
""",
    """
=any:much c -12
=body:infections abcd -12 -15 -18 21
=said:eaten:ask bc 17 -23
a_permit b 12
allergy:all_over ad -14 17
case__day c -13
is__that b -13
it__went a 12
to_that acd -12 -15 12
""",
    """
@body__that bd -13 11
ahi__si d 13
pregnancy: ab 10 -37
seein* a -14
traig* ad -19 13
we_speak ad -14 21
""",
    """
=any:pude d 12
ahorita_estoy bc 10 -14
es__si bc 15 -15
heart:rate d -13
it__been ab 12 -15
organ:el_que ad -15 14
para__@symptom ad 15 -10
pero__amor abd -11 14 -11
well:doing bcd -13 -28 30
""",
    """
=any:tube ad 15 -10
=body:organ ab -17 19
=tag:cancel:yes ad 26 -28
^happy ab -13 17
any:i bc -38 11
cancel:hold a -15
heart:was_high cd 14 -26
""",
    """
^under abcd 35 -18 -10 -26
anticonceptivas d 12
espereme abcd -11 29 -13 -23
had:en_# d 12
have__if bc 16 -11
me_parece abd -16 -10 13
murio_mi bcd -13 -18 16
organ:livers_fine ad -13 14
positive$ ad -12 14
ride:figur* cd 14 -13
the_middle acd -13 20 -20
well:tres cd 25 -28
""",
    """
=any:week c -11
=body:besides d 10
=rule:heart:unsure:a_veces|sometimes d -11
de_cuales bcd 17 -12 -14
lacta* cd -19 22
lloro b -14
meds:mg b -13
now:and abd -20 -11 16
substance:has ac 21 -22
went_from ad -19 20
""",
    """
am_one d 10
coming:keep_it ad -16 20
creo$ acd -29 27 -31
es__al b 13
formulario abd -19 23 -12
grew ac 14 -10
had:@date bd -11 22
home:tengo abd -13 29 -24
i__grandkids d 14
magnesium bd 20 -16
""",
    """
daily_for ab -11 -14
for_my ac 14 -34
now:compl* ad 28 -25
ride:offered_she ad -11 11
semana$ ac -10 -16
substance:the_last a 10
""",
    """
=any:ahi abcd -33 -23 50 -30
=any:thing ab 19 -12
=body:waiting ac -18 14
=visit:los bcd -21 -18 16
@insurer__que a 10
dice__me c 15
pregnancy:@month_pasado bd 10 -14
""",
    """
amable ab -10 20
no__do c -10
nomas__los ab 14 -13
""",
    """
affor* bd 12 -11
effects:bebe ad 18 -13
operan a 13
pregnancy:#_lol ab 14 -13
tuve_un abd -22 -15 23
""",
    """
#_ya d 12
adult:lady ab -11 17
gives_me cd 14 -19
me_eche d 13
now:good_to ad -14 16
y_luego a -11
""",
    """
=visit:tonight abcd 13 -20 11 -22
heart:was_heavier cd 14 -14
heart:y_eso d 10
i__like d -12
""",
    """
^amamanto ad -15 21
cancel:igual ad 10 -10
got__blood ad 12 -10
had__ago ac -13 16
mayor__y ad -12 16
medicina bd 19 -19
pinch* ad 15 -11
tried__and bd 19 -25
""",
    """
=visit:ayer abcd -15 32 -14 -24
after b -22
empece__@medicine d 11
had:did_the bd -15 14
home:no_me c 15
is_called bd -18 21
primero_digame b 12
substance:a_que bc 11 -10
""",
    """
=body:resultados bc -18 23
=signs:unsure+yes abd -44 -22 21
allergy:no_me abd -14 11 -13
allergy:tried_it ad 17 -12
cancel:another_day a -11
eaten:en abd -21 -25 23
substance:a_case cd -12 13
""",
    """
=tag:ride:unsure ad -18 -21
me__revisado ac -13 17
not:dsd d 13
prior:naturales a 12
""",
    """
=any:sailing ad 11 -11
=body:divorcio d 12
=body:monitor abc -15 -16 17
@drug__de c -11
any:skipped ad 14 -10
cancel:@month ad 18 -14
cerebro abcd 24 -11 -13 -13
grown acd -24 -12 13
pregnancy:ojala_que a -16
""",
    """
@date__y ad 18 -17
it_out b -12
mucho__bano c 18
pregnancy:you_need d -12
texts:sin a 12
to__till c 11
""",
    """
=body:@howmuch abc -19 18 -15
@body__no abd -18 12 11
clock$ bd -13 -12
cuerpo d 14
liver_was a -17
never__an b 16
organ:like_a d 12
psychosis:papel c 12
psychosis:shado* cd 17 -14
""",
    """
=signs:body:unsure:other acd -14 18 -17
dieron b -17
dolor_de c -14
me__monitor cd 12 -15
psychosis:la_@body a 14
""",
    """
=visit:already acd -11 -21 11
@ride__i abd -11 -13 16
pase_por ad -11 11
senti__me d 14
the_other ac -33 19
two__no a -16
""",
    """
=any:hora abd -33 -11 15
=rule:had:unsure:spravato|esketamin* abd -15 -18 19
any:a_blessed b 11
da__pero d -11
now:ahi c -20
pregnancy:mis abd 23 -18 -14
tengo__mas acd -21 12 11
""",
    """
brain:famil* bd 19 -20
had:maint* d 10
heart:only ad -19 13
historial$ b 10
home:caldi* d 11
now:another abcd 30 -14 -17 -20
se_le c -17
texts:mensaje d 12
un__dormir abcd 15 -17 11 -22
""",
    """
=any:he bcd -15 -27 10
can_skip abd 25 -15 -18
como__psicosis bd 18 -20
had:i_did d 10
had:nunca_la c -11
heart:the_bad ad 10 -17
me_something bc -12 12
pregnancy:do_not abc -12 -27 11
ride:ladys ad -14 13
substance:el_dolor cd 23 -17
substance:ketamine b 11
substance:strai* c -13
""",
    """
=body:carry d 12
home:parec* bcd -14 27 -21
husbands ad 13 -17
""",
    """
=any:joven b 10
=body:felt cd 17 -22
=visit:touch a 10
because__the b 13
cubre__que a 13
for_@hours ad -12 11
me__tiempo ad -14 13
not:clock c 11
not:two cd -11 16
pensando$ ac -12 18
""",
    """
@relative_@insurer bcd -15 -18 22
and__you b 12
brain:nothing bc -10 -11
marco_luego b 14
pancakes bd -11 11
pregnancy:terce* a 11
sure_me ad 10 -10
the_next a -14
""",
    """
@drive__is ad -10 14
allergy:todavia_no c 10
birth a -17
fuera__me a 10
now:prome* acd -18 21 -18
now:si_me cd 17 -28
psychosis:panic a 14
salio_positiva cd -17 20
substance:a_problem b -24
well:@staff b 18
""",
    """
#_i abd 13 -15 -13
=any:cloud acd -17 -11 25
=any:full bcd -16 -13 20
a__@clinician ad -18 10
free abc 14 -28 -14
organ:want c 10
""",
    """
allergy:one ad -14 11
allergy:para ac 12 -17
derrame_hace d 12
i__by bd 10 -10
it_lol ab -12 16
""",
    """
=body:contrario ad 17 -11
=visit:sure abd -21 -26 20
eaten:@medicine cd 10 -14
heart:porqu* b 11
numbers_are d 16
por_eso abd 12 -37 15
pregnancy:las a -12
substance:can a -22
substance:va a -13
""",
    """
=body:look ac -18 17
=rule:had:yes:infusions|infusiones abc 16 -12 -13
@cancel__you d -11
^hagale abcd -16 -11 -11 25
had:do ac -14 12
heart:@medicine_for a 12
is__i abc 23 -36 -24
need$ bd -14 14
pregnancy:too d -26
single$ ac 13 -13
well:cloud acd -17 -11 25
""",
    """
=body:tome b -27
organ:problem bd 13 -24
prior:i_was bcd -15 14 -14
substance:drink_@drug cd 15 -15
tomo_@medicine ab -36 12
""",
    """
=body:tumor ad -14 19
it__propofol a -11
que_tal ab -10 11
treatments abc 18 -16 -12
yo_soy ab 10 -11
""",
    """
=body:stent c -11
=rule::turned:hold_on abcd -21 37 -16 -24
=rule:allergy:no:allergic|alergic*|alergi*_~1_to| abcd -38 26 -14 14
heart:cholesterol acd 11 -11 -11
me__con bcd -39 -18 22
not:had cd 12 -25
prepa cd -15 16
psychosis:lo_descarto ac 18 -16
psychosis:mania acd -22 -26 28
ride:has a -13
substance:for_my b -11
substance:whiskey ad -14 17
""",
    """
cart ab -13 16
coming:consigo c 10
heart:now ac -19 11
prior:believe_in a 11
sane$ a 17
""",
    """
came__fine a 12
cancel:del ad -24 18
drive:all ad 19 -16
eaten:i abd -24 33 -12
edificio a 10
haha$ bcd 14 -22 -14
home:so cd 20 -23
no_estaba d 16
not:quiero bc 13 -16
""",
    """
=body:works abc 22 -20 -12
=denials:any:1:no acd -19 -11 11
cancel:til_i c 11
cerrada$ a 12
did__at c 10
effects:sento ad 21 -19
feliz abc -10 10 -12
heart:bp abc 11 -46 -15
meds:lisinopril c -12
organ:alt_# acd 17 -11 -11
would__@cancel bcd -12 -10 16
""",
    """
=any:cuenta a -14
=visit:tanto a 10
adult:askin* c 13
agua abd 25 -20 -26
allergy:make d -10
en__primer d 11
home:that_was abd -15 25 -18
prior:ninguna_me c -11
remember__one b 18
ride:entre cd 10 -12
""",
    """
=last:any:no abd 18 -19 -27
brain:a_concussion c -11
con_alguien b 15
heart:operaron_a ad -11 12
less bd -22 12
llovi* abd -15 25 -16
meds:lo a -14
now:fine_but ad 15 -15
""",
    """
^skip abcd -13 32 -12 -23
coming:por ad -21 26
infartito ad -12 11
organ:been_checked ac -14 14
organ:gallbladder bc 14 -19
organ:stone* c -16
organ:three a 10
prior:@medicine_@stop c 13
""",
    """
=body:creo bcd -36 17 -24
coming:con_mi ac -17 10
organ:sin ad 14 -15
""",
    """
adult:it ad 12 -14
any:@body acd 25 -15 -16
eaten:hace bcd -36 -23 20
not:soltar d 11
""",
    """
^aqui bcd -25 -15 37
^ojala ac 20 -17
had:la_he abc 18 -11 -14
meds:man b -11
migrana ad 16 -19
organ:havin* acd -10 21 -22
seis_horas acd -19 23 -12
texts:for abd -11 -11 19
texts:que_llamada ad -23 26
""",
    """
@medicine__said ab -17 12
effects:to b -15
home:hambr* bd 22 -23
la__@relative bd -14 -11
no_they d -17
""",
    """
could_just cd 19 -14
gas$ ad 15 -14
pregnancy:un b -16
psychosis:energy ad 18 -17
psychosis:there abc -18 26 -13
ride:quien_me acd 27 -15 -15
""",
    """
coming:posit* ad 13 -10
como_dice bcd 17 -13 -12
is__bad ad -17 24
not:about abc -11 15 -13
prola* abd -12 -16 27
""",
    """
=rule:now:no:asleep|sleeping|dormido|dormida| bd -12 13
bapti* a 12
be__if acd -15 -11 21
breat* abcd -20 -16 -19 29
cinco__siete acd -12 16 -12
me_puso cd -13 12
not:asked ac -23 22
on__a b -16
pero__me abd 10 -38 -21
psychosis:was a -19
the__too b 10
""",
    """
=body:emdr acd -16 -13 24
=rule::proxy:this_is_~1_his|her_wife|husband| bd -10 11
=visit:@fetch c -15
can__just bd 17 -20
coming:@cancel bc -24 -14
eaten:last_@food b -15
fibri* abd -20 -12 26
pregnancy:knows d -11
psychosis:pospa* d 11
so_# ad -17 16
teeto* ad 20 -11
tres_@medicine ac -11 12
""",
    """
=rule::unsure:nunca_~1_supe|supieron|dijeron|l cd 16 -18
estudios d -24
follo* ab -16 -14
heart:gone c 11
heart:sube acd -15 16 -14
meds:de_la abd -11 -14 15
not:ha ad 17 -31
substance:no_lo ad -12 10
with__@vehicle ad -13 15
""",
    """
=body:toro a 14
=signs:allergy:unsure+yes ad -10 15
anybo* acd 20 -20 -11
i__give a 17
not:baby ad 16 -18
ride:que_@drive a -11
right_mind ab 17 -12
that__text b 11
thinking bc -16 13
""",
    """
=body:lo d -17
could__stress cd 17 -12
evacu* ad -13 16
prefiero__por abd -11 19 -14
you__have bcd 13 -15 -17
""",
    """
=body:recetaron d -17
^andele d 19
^un ac -36 19
allergy:unless bd -13 15
be_i bcd -13 21 -14
can__be d -13
comes_and ac -12 12
i__old bd -16 20
meetings bd 16 -12
no__right b 14
not_made d -11
organ:esta abc -13 15 -20
pregnancy:y_no bc 11 -15
""",
    """
=lead:visit:no:1 abd -19 -14 24
familia d -15
me__@date bd -17 12
organ:me_dio cd 20 -18
pregnancy:me_bajo a 16
ride:just_pick bd 12 -11
""",
    """
a_@relative a -18
crawl d 11
creia d 15
hungr* acd 22 -11 -25
my__@treat d 12
my__got ac -11 -33
prior:he abc 19 -19 -28
sabra abcd -31 -27 45 -29
scratch_me ad 14 -12
sento abd 16 -11 -12
showed_a cd -12 16
""",
    """
=body:hour b -17
=said:texts:unsure abc -26 -18 16
@animal_here b 11
@relative_# b -10
^embarazada ac -19 13
and__him d 13
effects:sabri* c 10
never__like ac 15 -13
""",
    """
=body:handful d 13
=signs:body:none:turned abcd -21 35 -28 -15
already__all b 10
brain:once acd 15 -27 11
brain:seized d 13
buena d -10
dejame__agenda ac -11 12
effects:@relative_que a 11
el_@parking a 11
grape* d 11
ni__con a 11
now:ride cd 14 -10
prior:gabapentina d 10
texts:asi_que acd -11 -13 17
walmart ad 13 -12
""",
    """
=any:floating abcd -13 -11 -15 19
=any:grapes d 11
=body:group c -16
@call__if ab 13 -14
^an cd -15 15
comi__@food ad -14 15
effects:effec* ad 12 -15
heart:sound abd 21 -10 -10
i__on d -18
not:would b -18
take__off c -13
they__my bc -34 -11
was__@year d -10
""",
    """
=visit:and bc -22 -31
alcanzo c -10
had:in_the d -23
heart:heart_disease bd 22 -11
prior:si_@medicine c 11
que__alta bd 19 -18
ride:called_me ac -12 13
substance:night_before b 10
ya_probe ad -16 14
""",
    """
adult:adopt* cd 16 -11
any:repit* b 10
cancel:mi_@visit abc 19 -23 -11
el_@drive a 13
half__@food abd -12 -10 16
health c -13
organ:is_gallbladder b 11
raro$ a 12
you_text ab 17 -10
""",
    """
=body:peleando d 15
=visit:today a -14
^be abcd -23 -15 -12 35
brain:few cd 14 -11
no__queda ad -16 22
now__in a 11
""",
    """
=body:monton d 15
going__say d 12
mi_@place d 13
not:there abc 21 -40 -19
now:aunqu* ad -10 11
organ:inflamado ad -13 15
well:como bcd -20 11 -17
""",
    """
=any:bottle ac -18 20
=body:coke cd -11 10
=denials:visit:0: a -13
alone$ bcd -17 -13 13
felt__my ad 18 -15
heart:meds abc -17 -11 19
meds:@place bd 13 -11
seventeen a 14
substance:tuve cd -17 18
y__mal d -13
""",
    """
=any:mucha ad -10 15
=rule:heart:yes:take|taking|on|tomo|tomando|take ab -13 -17
=said:no:not_that_they_know_of bcd -18 13 -19
^of bd -11 15
been__about d 15
brain:@relative_never acd -11 11 -15
day__it a -14
dice__el d -15
drive:teresa bd 18 -15
kidney__my bd -13 16
psychosis:text bd 13 -12
substance:drogas_nada ad -13 13
""",
    """
abrir bd 15 -14
adult:just_a b 11
allergy:la_tolero d 11
not:@sick cd -13 20
now:the_present d 10
organ:out cd -24 17
prior:pastilla bcd -14 11 -23
psychosis:@relative_sometimes c 11
que__pueda ac -13 16
safe:the a 11
substance:drinks_a c -12
""",
    """
alergia__a a -15
any:usted* b 11
brain:@medicine_for ad -16 12
cunado c -13
first__was ad -26 28
heart:una_vez cd 12 -10
is__good ac -17 12
it__something d -12
me__test a -10
never_was a 14
not:found a 11
organ:algo c 11
propofol ad 19 -15
""",
    """
=body:feel a -11
=body:nrml a 19
@medicine__with d -11
allergy:era_muy a -11
drive:here ab -13 11
organ:me_dijeron a -11
pregnancy:ya_pase ad 17 -14
ride:ver_quien c 11
se__quitado d 10
si__en abd 19 -11 -17
text__me a 11
well:grandbaby b 16
well:no_esta d 12
""",
    """
=any:down acd 17 -17 -16
=any:muy d -29
^infecciones cd -14 19
a__will ad 14 -15
cancel:loca ad 15 -12
cayo_mal ad 12 -12
eaten:two_@hours ad -15 16
orden bcd -17 -16 14
own ac 14 -30
penicillin$ d -12
porque__de cd 15 -13
pregnancy:la_regla a 12
some__in ab -11 -10
up__@eat a -13
""",
    """
@howmuch_@howmuch bd 20 -17
allergy:of_it d 12
both__good c 12
cancel:se ac -15 16
drive:con_el ad -11 12
had:the_same bc -12 15
hanging c 14
not_mind ad -10 13
psychosis:@relative_has b 13
ride:after c -11
soy_menor abd 24 -15 -18
""",
    """
a_balloon d 12
allergy:no abc 18 -21 -12
heart:up_when a 10
i_forget bcd -41 34 -28
la_ultima ad -12 11
taquicardia a -11
tiene_que abcd -11 27 -22 -10
uti_right d 12
who__this bd 17 -13
""",
    """
=body:wish abcd 37 -22 -14 -24
again bc 11 -20
allergy:allergic_to abc -15 17 -14
anoche_y ad 16 -13
any:digo_que ad -10 15
costs c -14
do__touch ad 16 -16
eleven ad 17 -15
heart:ticking a 11
le_marco b 14
pregnancy:am c -13
ride:see cd 21 -31
texts:text_@texts d -15
""",
    """
=body:punto a 12
@relative_took ad -19 13
allergy:food a -11
any:nunca d 12
brain:dado a 11
en__@relative ab 20 -19
had:total abd 25 -17 -17
y_@body bd 11 -11
""",
    """
=body:calling abd -16 17 -14
=body:nothing abcd 12 -21 -13 -12
=rule:prior:yes:2|two|3|three|4|four|5|five|6|si abcd -21 -15 -12 25
@hours__i ad 17 -16
an__it bcd -12 25 -17
cancel:le bd 28 -28
mandeme_la b 13
texts:and_no abd -13 18 -11
the_rules a 17
un_@machine ab -13 18
""",
    """
=body:nunca abd 30 -59 -44
=visit:super bd 11 -14
como__@relative d 12
days__in ad -16 14
else_they a 13
sin_@medicine ad 13 -19
the__patient ab 20 -16
""",
    """
no_way abc 11 -13 -13
normal__the d 11
not:@vehicle ad -23 18
pass__one ac 12 -10
then__# a 14
""",
    """
=body:stage abcd -16 -16 -12 25
=said:allergy:no ab -11 -14
=visit:swing ad -11 17
coming:esper* ac -10 13
siento_bien a -18
substance:bebida d 15
well:so_far d 11
""",
    """
=body:an b -14
=body:turkey a 12
=visit:after abcd 28 -30 -27 -10
^aca d 11
a__cart b 13
allergy:been_put c 12
department a 10
if__let cd 17 -11
me__descartaron a 11
me_sacaron c -12
texts:que abcd -15 -27 -23 34
""",
    """
=body:green a 12
allergy:como_loca d 10
define_problem acd -19 15 -12
maris* abd 12 14 -27
one__in b -10
wassup$ d 15
""",
    """
=body:tonight a -12
@body__y b 10
@relative__sure cd -12 14
antes_si ad 21 -33
check$ abcd 27 -13 -14 -18
coming:queda d 11
had:dijer* a -10
latex$ ad 15 -17
organ:not_hold ad -13 21
some__a c 14
""",
    """
=body:sola abcd 24 -12 -15 -14
a_ser ad 17 -11
coming:you_all d 11
me__@place bd 15 -19
mis acd 16 -11 -17
organ:los abd 17 -11 -31
substance:ni abcd 22 -10 -16 -14
well:better_some cd 24 -22
well:va d 10
""",
    """
=body:fuerte ab 16 -12
=tag:substance:no bcd -23 19 -20
and__the ad 11 -11
drive:am_taking ad -13 15
eaten:till ad 16 -14
no__@call abcd -15 27 -14 -16
obvi$ abd -11 -10 22
organ:tumor ad -14 17
""",
    """
=asks:before: bcd -22 18 -16
=rule:allergy:yes:bad_~1_reaction acd 18 -12 -27
=visit:truck c -13
@eat_my b 10
@stop__the c -20
@stop_a ad 12 -11
heart:arritmia a -13
heart:eso abc 20 -11 -24
heart:go ab -19 10
heart:weeks d -12
on__fence abcd -21 -13 41 -32
se__fue b -24
substance:de_contar a 12
""",
    """
=visit:work cd 12 -15
are__preventing c 12
cancel:regre* ad -10 14
dbt a 11
el_trabajo a -23
esta__del a -16
i_do c -17
pads$ d 11
substance:up_in bd 11 -16
vivo_solo d 11
""",
    """
@pay abc -11 16 -17
can__remember a -15
dieron_para a 13
heart:on_two bd -12 13
my__heart d -11
""",
    """
heart:nothing_to ad -10 12
mamar d 12
organ:alt abd 14 -12 -14
piel c 18
substance:ought d 11
""",
    """
=body:mini b -10
=tag:substance:unsure cd 18 -34
=tag:well:no acd -12 19 -24
@relative_did acd 19 -14 -14
lista b -17
organ:the_liver abc 25 -14 -14
ponga* d 11
see__but d -13
""",
    """
=body:analisis bcd -16 17 -18
=visit:driver bc 12 -17
@eat_the a 14
just abc 18 -19 -22
me__confirmaron ac -14 14
pruebo a 17
well:bajo_de ad -17 19
""",
    """
=visit:llanta d -14
but_@drink ad 14 -11
effects:easy abd 22 -12 -11
en__familia ad 13 -15
it__for c -20
not__street a 12
still__me bc 12 -13
yes__the bcd 19 -23 -13
""",
    """
=body:currently ab 23 -19
both_fine ad 30 -29
during abc -19 -12 15
psychosis:andaba c 11
ride:metro ad 21 -13
the__side a 10
voy__mentir d 11
""",
    """
=body:contestar bd 17 -12
=body:nace ad -22 31
=number:drive:year ad 20 -14
=tag:now:no acd -10 -28 13
coming:me_interesa ad 14 -13
embarazada$ c -14
had:infusion ad -14 22
i__sometimes a -12
meds:is_a ab 20 -19
pregnancy:something b 12
ride:dad acd -11 -11 20
say$ acd -45 50 -36
texts:este bd -26 11
well:is a -21
""",
    """
=any:fit ad -10 11
=body:epilepsy a -11
=rule::unsure:que_yo_sepa abc 23 -11 -19
allergy:shell* ad 18 -11
coma d 11
could_@eat d -13
dio__y ad -12 13
have_tried ad -21 15
home:@animal ad -19 24
me__of b -11
pregnancy:doy ab -11 -19
pregnancy:got ab 16 -17
prior:con_una b -16
showe* cd -21 20
taking__@medicine bd 20 -13
""",
    """
^sometimes ac -18 23
estoy__me bcd -14 15 -14
hasta__en b -15
now:an abd 27 -10 -23
on__birthday ac 11 -11
ride:am_coming ad 12 -10
risa bd 25 -18
took_it abc -11 -12 17
""",
    """
@insurer__# b -11
ahi__me acd 22 -11 -16
heart:mal a 14
idea__que ac 10 -10
pero_estaba cd 16 -15
""",
    """
=body:better b -12
al_nino ad 15 -13
coming:with_another a 11
drive:senio* a 11
meds:sin abd 24 -13 -15
now:no_no a -14
passed__@date d 10
pregnancy:apenas a -13
substance:up bcd 25 -21 -19
""",
    """
=rule:well:yes:no_me|puedo_~1_quejo|quejar ad -13 19
any:i_moved ad 18 -11
decirle$ acd -13 20 -13
prior:de_mi ad 15 -12
si__esa ab -10 12
""",
    """
#_or ac -15 13
=any:dos ac -22 13
=body:another ac -35 17
=rule:effects:yes:trouble|hard|hardly|could_not|no ad -15 18
=signs:body:yes:unsure ab -21 -13
bp$ bcd -21 -13 17
dalla* a 10
effects:sesion d 10
not:called acd -14 22 -20
organ:de_@date a 15
psychosis:escuc* d 15
someone$ a -15
too__say c 13
well:can_not b -17
""",
    """
@clothes_alla b 11
^regrettably d 14
at__is a -14
brain:from abc -33 -14 24
brain:scan c 10
contestarle ac -11 11
prior:life bc -15 18
si__llega cd 13 -11
utis acd -11 10 -11
""",
    """
=signs:any:yes:unsure ab -28 -17
el_urologo ad -13 13
hair d -14
me_giggle a 11
organ:prolapsed bd -21 23
preoc* ac 16 -16
si__a d -31
""",
    """
=rule:drive:yes:i_will|am|can_~1_drive|driving abd -13 -12 16
^take abd 31 -18 -19
da_la ab 11 -11
drive:trae a 14
eaten:@relative_me a 10
now:@relative_esta d 10
psychosis:mi_ex b 14
substance:teeto* ad 20 -11
""",
    """
=body:catheter bd -15 16
meds:last_one a 10
nights a -21
not:answering abc -14 21 -10
por__los ab 20 -14
psychosis:family abd 15 -14 -15
seeing a -14
""",
    """
#__i bc -15 -12
@relative__him b -15
at__will b 11
coming:miss ad -14 17
de__anexo d 10
meal b -19
""",
    """
@relative__drogas ad -12 12
adult:todavia abd 24 -10 -14
does__@relative bc -18 19
no__every d -11
""",
    """
@insurer_que ad -12 16
calendario acd -11 20 -13
first__in d 11
not:anyone ac 18 -23
not:liga b 16
psychosis:do_not ab -16 12
""",
    """
@month_sin ad -16 18
organ:not_say d 10
prior:algo_en cd 15 -14
psychosis:right d -11
""",
    """
=body:stimulator d 14
=visit:stays abd 12 -14 -17
@medicine__nada ad -16 17
cancel:nos_vemos a 17
effects:ride ab 18 -11
for__did d -11
heart:an_eye c 10
niquel$ a 10
otro_dia bcd 12 -12 -16
pressure__itself ad -20 19
right_as a 10
testing c 11
""",
    """
@medicine_like bd 16 -17
allergy:rash bcd -16 12 -11
drive:para bc -11 -12
iron$ a 15
july ad -20 23
now b -11
padezco bd -14 10
still_doing cd 15 -12
things_for d 11
""",
    """
cancel:que_no abd 15 -10 -11
funci* bd -14 14
meds:toma d -21
older_than bd -13 17
prior:@medicine b -15
psychosis:la_@clinician a 11
""",
    """
a__beers a 12
le_mande bc 13 -13
prazo* b -15
quizas abcd -16 -16 36 -20
spring_been cd 16 -14
""",
    """
=visit:lock ad -13 17
=visit:manejando c -23
allergy:muy a -12
any:toma b 14
baja__@sick c 11
has__to a 16
heart:about_that bc -11 12
llevo__horas a 12
substance:down ac -20 13
the_drug a -15
vez__la d 11
""",
    """
=body:crisis ad -13 25
=body:dio bd -13 11
=body:eh abc -18 -15 18
=visit:cancelala a 13
@drive__no cd 14 -11
con_esas cd 21 -17
pregnancy:way cd -23 17
substance:is_it abd 11 -26 -11
""",
    """
=rule:ride:unsure:todavia_no c 12
@move_it bc 21 -19
cancel:@insurer_a a 10
denied__the ad -18 18
no__one a 11
substance:twent* a 10
vino__@day ac 13 -10
""",
    """
^unos cd 17 -12
intend abcd -16 -10 -18 18
off__and bc -12 10
what_they abcd -13 -21 29 -25
""",
    """
me__pasado a 17
mi_nino d 13
prior:era_para cd 10 -10
substance:papa b 12
""",
    """
^primeros abd 33 -15 -28
and_so b -11
home:recojan a 13
not:probado b -13
only_diabetes a 14
psychosis:i_was ab -26 -12
stays abd 11 -14 -15
""",
    """
=body:school ab -12 -11
=visit:puede abd 15 14 -23
effects:every d 12
prior:@medicine_did ad -10 12
prior:trazodona_para c 11
ride:no bd 25 -34
slept__a ad 20 -16
through b -19
""",
    """
coming:anoth* a 11
conmigo c -14
now$ bd -33 12
organ:@vehicle_a c 11
psychosis$ bd 16 -13
substance:than_i abd -13 -12 13
substance:ya_me c 19
""",
    """
=rule:heart:yes:heart_~1_condition|murmur|troubl ac 13 -13
coming:drop ad 15 -11
esa_pregunta b 17
mas__y ad 16 -13
""",
    """
brain:chiqu* acd -14 -10 21
con__@clinician ab -30 24
days__# a -10
had:the_ambulance c 10
rico b 14
ride:not_answered cd 13 -10
was__sure d -13
""",
    """
drive:herse* ad -12 12
effects:few abd -12 -15 17
well:despu* d 11
""",
    """
=signs:meds:no+yes acd 13 -11 -11
=visit:pata a 11
^okay d 15
prior:ever acd 12 -14 -13
puede_@fetch cd 14 -11
tome ab -15 -12
""",
    """
=visit:hace bc 11 -25
desde__@year bcd 19 -15 -16
heart:was_up ac -10 13
mitad__mitad acd -16 27 -14
un__desde cd -13 15
""",
    """
=any:diez d 12
@drug$ ab 10 -38
home:llegamos ad -14 18
psychosis:papeles a -16
ride:anyone ac 19 -19
vacaciones$ b 11
waiting__the bcd -14 16 -14
""",
    """
#_tomo ad -11 10
=turn:visit:none:no d -10
@visit__now ad -22 19
any:problema ad -16 18
biscu* d 18
coming:seguro a 15
home:me_dejo d 13
luego_me b 10
my_parents bd 14 -16
perlas ad -10 13
que_tanto bc 12 -17
ride:see_who cd 16 -14
substance:that_was bc -13 -13
un_@month a 14
""",
    """
=body:started bc -21 -18
=signs:substance:unsure b -18
contestado$ acd -11 16 -14
""",
    """
=rule:coming:no:something_came_up a 11
^hongos acd -15 22 -11
allergy:from_it cd -11 11
effects:sleepy ad -14 11
quier* abc -28 35 -20
""",
    """
=number:ride:old acd -24 20 -11
el__por bc 15 -16
got__dui ab -19 11
home:on abc 23 -30 -15
honest ab -13 -12
naci_en ad 16 -11
not:descarto acd -26 28 -12
sixty ad 19 -13
substance:dui_in d 11
thinks__do ac -13 14
""",
    """
drive:dropped ad 11 -11
he__a bc 18 -31
meds:let cd 11 -15
pie$ abc 11 -13 -15
poquito$ ad 14 -12
prior:and_it ad 14 -14
ride:and_now a 12
to__lol bd 11 -10
well:por abc -12 -17 11
""",
    """
allergy:se_me bcd -16 -21 18
me__@fetch abd 12 -12 -13
pero__asi ac -18 11
she_says a -11
skips abc -16 -16 13
""",
    """
=body:gemelo a 10
allergy:normal c 11
any:noches b 12
it__possible bcd -16 22 -18
now:you_text ab 16 -15
soy__y bcd -21 12 -15
you__but cd -17 10
""",
    """
=visit:drill a 11
allergy:teste* c 12
any:neces* ad 14 -11
any:texting ad -14 12
cien abc 19 -14 -12
effects:despu* d 16
levan* b -19
not:doubt ad -20 23
now:by a -10
says__# ad -16 13
young a 10
""",
    """
@drug__@year bcd 23 -15 -12
@insurance__lo ac 22 -16
allergy:just ab 20 -21
bet$ d 12
drive:probl* bd -15 17
heard_my c 13
now:esper* abd 23 -22 -20
now:than b 11
only__but ad -12 16
""",
    """
=body:@parking ab -14 13
@date__me d 14
^fatty d 12
be__that ad -14 11
depends__the c 11
eaten:algo ad -12 16
not__nothing ad 26 -22
poco_de acd -11 21 -13
prednisone abd -16 -12 24
ride:that_is d 13
that__@relative b -22
told__it c -12
y__mas ad 19 -16
""",
    """
=rule::turned:kidding ab 13 -12
a__por bd -14 14
again$ bc 22 -58
cancel:yes_@cancel bd 22 -18
did__work ad -15 19
heart:no acd -35 13 16
pregnancy:bedti* ad -12 14
texts:@stop abcd 47 -31 -19 -29
until__@treat d 11
""",
    """
=any:siempre ab 15 -25
allergy:idea ab -11 10
feet abc 16 -13 -20
literally ab 14 -12
now:fixin* ad 15 -13
so__no ac 12 -15
the__yes acd -15 -20 26
""",
    """
=body:ever abcd 28 -16 -27 -11
=body:ver bd 10 -20
=rule::yes:hundred_percent c 13
el__semana d -14
fib ad -17 19
on_the bcd -41 25 -15
they__up d -15
""",
    """
=rule:now:yes:not_a_bad_time ad -12 13
estoy__ahorita ad 20 -10
substance:me abcd -18 -14 -18 28
vuelvo_con ad -11 14
well:goes c 17
""",
    """
brain:@relative_le d -13
just__with a -11
lost__baby ab -10 12
they__me abd 11 -47 -12
tomo__no d -18
""",
    """
@insurer__poder a 14
@relative__dos bd -11 12
eaten:ratito d 15
ride:an d -13
turkey a 12
""",
    """
=any:running abd 11 11 -19
=body:failure a -12
brain:does_that cd -18 15
cancel:alla a 11
murio__infarto b 12
now:@date d -12
oxico* d 11
prior:still ac 18 -11
substance:cigarettes bd 16 -17
substance:se abc -13 -13 17
""",
    """
=tag:psychosis:proxy d 15
^found ad -17 25
brain:since acd -19 -12 25
cancel:still acd 14 -16 -13
liver__said c -14
meds:usual_old b -11
organ:veces ac -18 15
prior:terapias b 16
psychosis:after_my b -12
""",
    """
=any:mero bd -12 18
=body:les abd -12 14 -10
@body_too a 10
@stop_@drug bcd 20 -11 -16
^quede ad -10 18
coming:so_i ad 15 -13
coming:usted* bd 19 -12
me__puede d -19
pregnancy:baby_in ab -11 12
solo$ b -11
""",
    """
=any:thinking c 14
=rule:allergy:no:no_~2_problem*|issues|reaction* abcd 35 -13 -13 -28
=said:heart:unsure b -24
effects:momento ab -11 16
have__in a -15
i_worked b 10
lift$ a 12
now:worries ad 12 -11
pregnancy:that abcd 16 16 -20 -35
prior:not_name c 12
ride:permiso bcd 11 -13 -17
rinon* abc 13 -21 -20
""",
    """
=any:seven ad 12 -11
@thanks_god bd -15 12
have__one a 13
heart:is_bad ad -11 12
propranolol ab 13 -12
substance:fence c 11
un_ultrasonido c 11
""",
    """
=any:@late abd -18 31 -32
=lead:visit:no:0 bc -17 -19
=rule:meds:yes:pill*|med|meds|medicine|medicati acd -11 -10 18
allergy:mariscos ab 14 -14
cancel:calle* d 11
no__drogas d 11
texts:syste* ad 15 -12
uti ad 15 -24
well:mi b 15
""",
    """
=rule:home:yes:tengo|tuve|padezco|sufro|si|esto bcd 26 -15 -32
@drive$ acd 28 -37 -16
drive:medicaid bc 10 -12
had__the ad 19 -12
organ:@clinician_wants cd 16 -13
ride:hijo a -19
ride:worry a -11
si__ya ac 11 -17
skin ad -24 14
that__correct d 10
y_a ac 12 -22
""",
    """
=any:does abd -22 24 -27
=body:@hello ab -31 16
=said:cancel:ask abd -18 22 -21
bueno acd -33 -19 37
eaten:my_@drink bd -17 24
lie acd -19 -18 19
well:hospi* ad 14 -11
""",
    """
and__lost d 12
de__horas ad 16 -14
one__not b -14
""",
    """
=body:palabra b 11
en__casa abd -18 -16 16
psychosis:my_name c 10
those abcd 23 -14 -19 -16
""",
    """
=asks:all:yes abcd -27 53 -25 -45
drive:rathe* a -11
home__# a -10
ride:deje acd -22 27 -15
""",
    """
allergy:pressure ad -11 15
any:me_lo bd 14 -12
first_time b -13
had:@insurer c -12
heart:stress ad 17 -11
media__me d 11
no__checked d 12
not__newbie ad -11 15
pregnancy:i_pump abd -17 -12 26
prior:en ab -13 10
prior:son ad 14 -12
ride:@ride_with a -10
""",
    """
#__was bc -17 -11
=body:bedtime ad -12 14
^read b 17
and_to a -13
corol* a -10
cycles ad -14 16
had:a_empezar a 13
heart:offic* ac -14 21
i__lying ad -12 15
unless__@call abd -13 -12 18
""",
    """
=any:es cd 15 -18
=visit:asking a -15
allergy:befor* ad 11 -11
cancel:me_la abd 35 -11 -32
confirmaron ac -13 14
heart:am bc -23 14
mejor__la ad 20 -23
organ:half acd -14 -10 20
""",
    """
=any:pero b -23
@door_to ad -11 12
^solamente abd 24 -14 -16
como_sigo cd 19 -17
day__the abd 14 -10 -12
drive:license abd 22 -14 -12
organ:came_back ac 13 -15
psychosis:wow b 17
the__back ad 15 -13
""",
    """
clean__@date ad 22 -20
la__@vehicle ac -16 11
ride:but_she b 16
ride:find bcd -20 17 -17
well:lighter acd -14 -11 25
""",
    """
in__for bc -16 -18
last__i ad 19 -11
me__am bd -13 11
organ:ultrasound_of c 13
ride:thing c 16
who_dis ab -11 19
""",
    """
=rule:meds:no:nothing|none|nada|ninguno|ningun bcd 20 -34 -11
can__go ad -12 13
cancel:can abcd -17 -18 10 13
dia__ver c 11
dui_in d 11
have__any c -14
heart:chequeo ad 11 -11
heart:tuesday abd 21 -11 -16
i__drink d -14
las_@symptom b 12
like_death a 13
organ:azathioprine d 12
si_lactando ad -10 13
""",
    """
again_please abd -12 20 -17
drink$ acd 20 -19 -15
meds:my_@drink b 14
que__hace abcd -14 29 -11 -24
""",
    """
@body__it cd -12 10
allergy:heart_@price d 16
cancel:last a -11
coming:is bcd 21 -11 -15
heart:a_valve d 12
muy_@insurance ac -10 14
schedule bcd -20 19 -17
time__is abd -10 19 -17
""",
    """
@wrong__of a 11
@wrong_street a 12
meds:that ab -39 28
no__@symptom ad 13 -15
substance:gota a 10
substance:take_more cd -12 16
ya__quito cd 11 -11
""",
    """
=tag:any:yes abcd -13 -27 -31 53
eaten:aguante a 11
""",
    """
=rule:psychosis:yes:escuche|oi|vi_~1_voces|cosas cd 21 -16
@symptom_all d 15
a_sonreir d 12
it_there ac -12 16
meds:hierbas ab -13 16
meds:ran cd 17 -14
my_dead bd -15 -10
pharm* a -11
said ab -14 -24
substance:kratom ad -10 14
""",
    """
^primera ad 19 -15
adult:days ab -11 18
include d 15
my__days ad 18 -15
my_guest d 20
now:depende c 11
ride:pensaba a 18
""",
    """
=body:legal ad -18 -12
any:front b 12
felt__once ac -10 13
has__and ad -18 18
pregnancy:single ac 14 -13
""",
    """
=body:had d -22
aun$ acd -23 20 -15
cancel:dejame c 12
cancel:wife bcd -14 10 -15
church bcd -11 -20 17
eso_esta ad 12 -13
had:you ad 11 -14
now:despues a 11
pregnancy:que_pasa bd 13 -18
prior:grupo ad -11 10
ride:shoul* abc -12 -32 23
texts:@call_@call b -10
well:como_si cd -11 12
y__paso a -10
""",
    """
=visit:earlier ad -13 16
cancel:a_estar a 10
chevere bd -16 19
heart bc -13 -18
heart:dio_de a 11
not:life a 18
organ:@month b -13
two__@month d -13
""",
    """
=body:clean abcd 34 -45 -38 -12
=body:stoy bcd -10 -10 10
@body__me abc 15 -18 -12
^what abcd -65 37 -19 -35
a_que bcd 27 -20 -32
""",
    """
=any:menor abd 21 -22 -14
@clinician__can d -11
@drive__@drive ad -20 22
^new bc 12 -12
always__@body a 11
any:cover* abd 25 -11 -19
ride:if_my abcd -15 -12 18 -12
""",
    """
=any:nose cd 24 -18
=body:un abd -30 -25 14
=visit:found bcd -14 -14 19
@body_e a 11
any:mysel* d 15
encan* ab -20 14
need__for abd -12 19 -10
prior:dado acd -13 -12 19
texts:@wrong ad 12 -10
they_come ad 14 -12
""",
    """
meds:just ab -31 26
now__me acd -10 10 -18
prior:verdad b 13
psychosis:ha ac 12 -10
""",
    """
=body:escribir a -16
effects:back a 11
lo_puede a -14
roto d -16
system$ ad 12 -13
that__during ad 13 -10
""",
    """
a_leer ab -18 13
been_better ad 16 -24
effects:on_the c -11
now:which_day b 12
to__about a -13
""",
    """
=visit:whenever bd -12 20
cereb* bcd -24 -31 24
organ:desde ad -19 18
pregnancy:morni* bd -11 15
when__@stop ad -11 14
""",
    """
@day__ask a -10
hoy bcd 29 -28 -27
inveg* d 12
substance:kind_of a -10
una__cayo a 14
""",
    """
a_car c -23
had:probe a 11
had:to_the b 16
i__nursing ab 13 -11
no__tomo a -10
not:heard d -11
pregnancy:trying_and c -17
ride:couple c 11
""",
    """
=any:just abd -15 -34 15
=any:til acd 20 -12 -10
=body:@animal bcd 38 -36 -35
=body:dosis ad -15 16
^bad abcd 11 -20 -25 13
adult:docum* acd -11 16 -13
any:she_is b -10
crazy_but b 13
la__siempre c -11
meds:me_@insurer a 11
meds:unsure bc -11 11
now:si_es cd 14 -12
""",
    """
=body:worried ad -16 16
=lead:visit:yes:on:none bcd -23 23 -19
=long:0 c -26
=visit:alone bcd -29 -23 13
ama ab -10 -12
any:deje c 10
any:over_my a 14
heart:pues ad -12 10
pregnancy:alarma ac 13 -11
sabe abcd -44 -18 46 -16
""",
    """
@stop__el ac -13 16
afib$ d 16
allergy:just_to a 10
cine a 16
home:has_not a 11
my__offered d 14
pregnancy:test_yet ac -13 13
substance:diario abcd -11 -13 -12 18
texts:what d -12
uh ab 17 -19
vuelvo bc -17 -13
""",
    """
esperando__de d -15
esta_es c 11
""",
    """
=any:long acd -25 -13 27
@food__a d -21
am__@body ad -16 14
arthr* a 15
eaten:no_tengo ab -24 20
examenes c 10
how_i bc -19 24
noche__de ad -10 13
one_now ad 16 -15
organ:higado_es ad -10 11
organ:todo_eso a 13
prior:i_wanted ab 15 -11
psychosis:gente_que d 12
since__i c -10
substance:black_out ad -11 14
""",
    """
a_blood d -11
any:say_that bd 14 -11
me__he bd -13 10
momento_para a -10
on_time bcd -11 18 -11
psychosis:algo b -12
""",
    """
=said:no:the_last_word_after_a_correction abc 21 -18 -15
@relative__@visit a -12
allergy:stopp* abd -14 -10 18
dos_con b -13
is_ok ad -21 20
mi__mis b 12
now:mas abd 36 -15 -26
some__not ac -15 10
texts:del_trabajo a 12
""",
    """
=any:su ab -17 16
=body:answered b 10
el_holter cd 13 -11
heart:@call_me b 11
in_for ac -13 10
intac* ab 21 -19
psychosis:yeah bd -11 16
ugh ad 14 -13
well:mucho bd -12 11
""",
    """
=body:jaundice cd 18 -15
@medicine_then ad -26 25
ask_my abd -41 14 -18
heart:insuficiencia d 11
kratom ad -10 14
now:a_la b -18
now:insurance b 15
pregnancy:not_pregnant cd -15 12
""",
    """
#__on ab -17 14
=any:downhill a 11
early__@medicine a 11
lista$ b -13
meds:anything b -12
now:una abc 20 -21 -16
taco a 14
""",
    """
=visit:home bcd -20 -33 14
adult:segun c 12
bastante$ ad -14 16
heart:with c -14
texts:por_favor b -10
""",
    """
=body:yes abd -22 -38 19
=rule::no:nothing_like_that a 13
^due ad -20 25
^kratom d 12
ride:around cd 14 -17
ride:nadie abd 23 -17 -28
texts:ask cd 18 -12
""",
    """
@body__work ad -11 17
allergy:inyec* cd 18 -17
brain:bad c -16
brain:un_derrame b 12
drive:may b 14
just_my abc 15 -15 -21
never__tested ac -13 14
organ:liver_scare c 14
substance:passe* b 13
""",
    """
am_sure a 11
como_cuales bcd 25 -19 -10
organ:estomago a 11
pregnancy:law ab -13 21
""",
    """
=visit:llega a 13
big_one bd -18 18
en__momento d 13
me_home bc 11 -12
por__ando d -11
psychosis:i_take abd -10 19 -12
trans* cd -21 18
""",
    """
=body:starting ad 19 -12
adult:@late c 11
casi_me b -11
de__nunca ad 15 -16
heart:to_a ac -10 13
i__manic ad -19 14
now:set ad -11 15
organ:no_tengo a 10
other_day b -11
prior:fluoxetina c -10
ride:cousin abd -23 -14 23
the_state d -11
""",
    """
=body:somebody abd -16 20 -12
allergy:happened d -11
el_cuidador ac -11 12
had:quiero c -13
hell__of d 12
home:home abd -14 -23 18
remembers$ cd 12 -13
tengo_quien cd -11 12
todo__que cd -11 18
""",
    """
@relative_esta c -20
another_time abc 19 -11 -13
bipolar$ a -16
brain:an d 15
complain ad -11 13
confi* abcd -25 -41 43 -16
drive:home_i ad -11 11
home:salva d 11
la_tolero d 11
poliq* d 17
us_do ad -10 12
was_planning ad 12 -16
""",
    """
=body:her b -11
@call__@relative ab -18 15
@medicine_hace ab 14 -11
instructions_lol b 10
iui acd -16 24 -18
neith* bd -17 -10
not:til c 15
to_@drive c -18
""",
    """
=body:scare cd 14 -10
@drug__of bc 10 -12
a__took a -17
brain:intacta ab 18 -15
fu__fa c 11
me__more ad 14 -12
pregnancy:weeks_ago acd -22 22 -13
we__a bd 12 -20
""",
    """
=body:know ac -35 23
=body:mild cd -15 20
allergy:a_las a -10
heart:i_will ab -13 14
heart:or bd 20 -16
pregnancy:lunes d -11
round* d 11
substance:close cd 14 -12
well:school a -12
""",
    """
=body:swinging a -16
=signs:body:none:known_of+unsure bd -14 -11
croni* cd -12 14
eaten:la_@food ab 12 -20
en__manana cd -18 17
filling__i cd 12 -11
heart:fibrilacion abd -14 -12 21
""",
    """
=visit:was abc -12 32 -23
any:ayunas ad 29 -27
been_put c 12
cancel:be bc -10 -12
con_@clinician ad -16 18
de_@sick a 12
o_que abc -17 23 -12
taken ad 10 -13
""",
    """
=body:iban a 13
=visit:hip b 12
@stop_breathing d 12
can_swing d 13
do__me ad -28 17
effects:sin ad 17 -22
no__hambre ab -25 17
plent* bc -12 -11
pregnancy:preventing ac -10 14
que__acuerdo ad -12 13
""",
    """
=any:said c -14
=body:marcapasos ab -19 10
adult:mis ad 12 -13
arran* ac -15 13
her abc -11 -11 11
it__am acd 16 -18 -13
no__not abcd -24 15 -28 19
ride:every ad 14 -12
took b -29
""",
    """
adult:in_college ad -13 15
any:mis_@relative ad 18 -13
being_a a 11
brain:en_el acd -12 18 -16
can_bring bd -14 19
cancel:count ad -16 20
el_test ac -14 10
prior:ssri cd -13 11
""",
    """
=rule:heart:yes:meds|pills|medicine|medication_~ c -12
^tuve abcd -38 -27 13 12
a_case cd -12 13
be_a b -12
coming:llego bcd -11 -11 19
effects:de_@symptom c 12
fresh__of a 13
heart:go_to abd -16 -16 10
meds:count bc 17 -18
para__@relative d -11
your_@call b 11
""",
    """
allergy:allergic abc -11 10 -13
drink_@drink b 10
hypomanic d 14
may$ acd -18 -21 26
mind bc -11 -15
rarely a 20
ride:not c -22
texts:at_work ac -22 16
""",
    """
escitalopram abcd 25 -14 -13 -20
heart:dropp* d -11
one_bit ac 17 -11
ride:roommate abd -17 -13 24
told__is ad 14 -11
""",
    """
any:@medicine abcd -12 -16 -41 26
cancel:day abd -14 14 -13
cancel:has d 12
eaten:ahori* d 15
included$ b 13
not_a b -39
organ:cirrh* cd -13 13
""",
    """
=body:think cd 12 -15
brain:injury ac -10 -12
effects:on abc -14 17 -16
psychosis:ni c -14
psychosis:some ac -11 14
""",
    """
#_semanas abcd -16 -10 -10 26
an__they d 10
cuido__la c -12
feeds ac 13 -10
los__nada a 10
strok* abcd 12 12 -16 -11
wish__the ad 16 -16
yo__mi abd -11 -14 18
""",
    """
=body:confirmada abd -13 13 -11
a_man b 14
creatinina__transaminasas ad 14 -12
en_esta ad -11 12
estoy__no cd -15 20
texts:las_@visit ad -18 17
""",
    """
=number:minor acd 51 -28 -53
=visit:x ad -11 16
allergy:breathing abcd -17 -13 -11 24
coming:this_morning ad 13 -10
effects:time ad 15 -12
momen* bcd 27 -11 -30
prior:#_just a 12
un__diario d 11
""",
    """
#__back acd -13 -17 21
=rule:now:no:try|call|text|hit|catch_me_~2_la ad 13 -12
=visit:noon abc -12 -12 19
allergy:scared ad -19 18
organ:dijeron ac -12 11
psychosis:el_@clinician abcd -13 -10 -18 28
she__@medicine bcd -10 -15 18
su_@place d -12
substance:i_could a -11
wish__say ad 18 -14
""",
    """
a__ese ab -12 13
a_few abc -25 -24 18
allergy:dose b -11
coming:suelt* a 11
glass__@drug ac 14 -12
no_voy abd -12 -14 15
psychosis:they_never ac -16 18
ride:todav* acd -17 19 -10
scarr* d 13
texts:ya cd 12 -11
""",
    """
de_su bd 10 -14
me_acompana abc -15 16 -11
medications abd 22 -13 -12
pipef* ab 11 -10
to__sometimes ac 11 -11
""",
    """
a__work bcd -14 17 -15
been__knuckling a 10
brain:evalu* c 14
killi* ad 17 -19
liver_they a -11
nada_para a 12
post b -14
""",
    """
=any:¿ abd -16 27 -28
=body:asked d -24
=visit:dead d -12
bites$ d 13
do__@move abd -15 -14 22
home:driver ab -12 16
saw__on b -15
substance:smoke cd 12 -19
well:hardly ad 21 -14
""",
    """
=body:baker c 12
@relative_says ad -28 21
now:hable abd -18 -14 27
perdi_el abc -16 -10 13
psychosis:alway* ad 20 -13
this__@relative bc -20 14
turned_into d 15
""",
    """
=visit:regreso bc -17 -16
brain:a_few cd 14 -11
brain:nobody c 15
few_minutes a -12
heart:had_the acd -10 -19 16
heart:health c -12
his d -18
importa bd 17 -11
meds:pacie* a 12
moved$ a 11
strong_as a 10
""",
    """
@symptom__nada a 11
allergy:#_@date ad 17 -17
cancel:babysitter ad -11 10
meds:la_presion b -12
nervous_but c -10
organ:liver_tests acd -12 -11 17
the_bottle c 11
""",
    """
any:alone d 12
better__me d -12
cancel:thanks bd -16 20
now:mejor abd 26 -19 -18
organ:orino bcd -21 19 -22
substance:every_day ac -11 13
wait_till ad 16 -20
""",
    """
=any:i d -11
=body:encinta ad -14 21
am_lost a 12
any:take_a ab 14 -11
as__@relative abd -21 -33 30
esta_bueno bd -15 21
now:try_again ab 15 -13
organ:cronica cd -11 13
organ:falta bcd -12 25 -18
passed__test a 12
""",
    """
=asks:any:before:none c 10
=visit:pensaba bd -14 -16
^walking abc 21 -10 -15
and__nothing a 11
any:contestar b 11
eaten:ahorita d 15
higado_graso ad -14 11
in__@year d -10
prior:fourth d 15
substance:pain_@medicine c 14
used__be abcd 14 -13 14 -24
waffle ad 15 -13
with__right d -10
""",
    """
#_minutos ad -25 22
=any:birth ac -15 15
=body:morning abc 18 -24 -16
=rule:now:no:dejeme|deje|dejame_~3 ac -28 34
=visit:estoy abcd -15 -10 31 -24
drive:on_my ad -17 16
had_@food ac -12 -15
""",
    """
=body:thirty ad 12 -13
=tag:substance:slight cd 12 -13
@body__after ad -16 17
home:all a -19
preve* c 14
psychosis:twice d 14
sleep__not a 13
texts:work ac -28 24
whole__in c 11
""",
    """
=visit:asi cd -39 20
@date$ a -20
a__all bd -12 15
allergy:alerg* ac -18 -12
allergy:hinche ad -11 16
sleep__my a 11
substance:affor* b 11
used__@body d -12
""",
    """
=body:terrible d 10
=rule:any:no:none|nothing|neither|ninguna|nin abc 20 -19 -17
effects:cause bd 19 -13
effects:the_@treat b -13
now:es a -14
si__ni a 14
""",
    """
=rule:well:yes:de_maravilla|lujo|diez ad -13 18
=tag:now:asks ab 14 -11
acabaron bd 12 -12
effects:@clinician a -13
effects:empec* c 12
had:mismo ad -10 18
prostate$ ad 10 -12
yes_in ad -13 17
""",
    """
=body:cuatro abcd -27 -20 -15 35
@stop_lo c 11
^alguien ac -11 13
any:still ac -21 13
checado$ c 11
the__@place b -13
they_lost bc -11 11
use_the d -12
""",
    """
=body:probably a -13
@body__la ab -15 -11
choic* ad -15 20
eaten:como_hace cd 19 -13
heart:you_count bd -17 12
ida_y d 12
prior:this_is ab 15 -11
""",
    """
=visit:pasa cd -17 20
adult:does bd 12 -12
comadre a 11
he__he d -16
house__the b 13
me_olvido abc -22 12 -10
nietos acd -11 -11 13
now:no_a ad 12 -10
""",
    """
any:me_off a 10
came__perfect a 11
cancel:the_# d 12
dog abc -21 22 -13
lunes ab -16 16
ride:parking ab -12 12
""",
    """
=visit:shifts abc -11 -12 16
@drive__ida ad 13 -13
eaten:no_sabia ad -16 13
eaten:nothi* c -10
organ:me acd -23 13 -11
plata a 15
si abc -30 -16 29
well:ni abcd -11 -13 23 -14
""",
    """
=rule:ride:yes:covered|arranged|sorted|all_set ad -23 28
allergy:whatever_they b 10
brain:los_# ad -13 15
figured cd 10 -18
pregnancy:@open abcd 35 -17 -13 -24
pregnancy:jaja_pero c -10
ship_sailed a 10
""",
    """
allergy:inyeccion cd 18 -20
allergy__no a -11
del__no abd 16 -13 -13
drive:mi_troca d 10
kevin$ bd 16 -11
laryn* d 12
set$ bd -11 14
tests__back c -11
todo__mi ad 18 -12
you__asking bd -13 16
""",
    """
=any:amable b 19
=rule:now:no:ahorita|ahora_no_~2 d -12
any:certa* d 14
brain:but_never ad 13 -11
conozco abd 24 -26 -11
find__@clothes bc 10 -12
heart:at_# abcd -35 13 -19 11
liver_scare c 14
never_had d -17
not:other ad -18 21
not_unless ad 21 -11
recib* abc -13 24 -19
recojo_a a 12
texts:las ab -10 12
""",
    """
#_of a 11
=long:4 b -27
drive:in_the abcd -21 -11 11 13
now:same_time ad 10 -13
prior:cuento a -12
set bc -22 -16
spins$ d 16
time_is ac -38 17
""",
    """
el_estudio cd 14 -12
psychosis:cero ad 12 -11
""",
    """
algo__@year c 12
cancel:coming c -16
hole__heart bd -11 14
meds:to_say bc -16 16
now:so_do b 13
pregnancy:todavia abcd -38 -11 -23 46
stimu* d 14
that_way bd -13 -11
tipo_# d 12
""",
    """
effects:no_tengo cd 14 -11
les_aviso c 11
lo__mi abc -11 -18 10
not:are ad -10 10
psychosis:the_icu ac -11 13
ride:she ad -20 18
substance:misa a 11
substance:this_summer ad -11 13
throwing b 12
would__first ab 17 -11
""",
    """
@stop__it ad 18 -16
any:las abc -20 -12 12
cancel:seguir acd -15 -13 19
eaten:ayer_y ad 14 -11
old_@clinician abcd -10 -19 26 -21
stones__not ad 21 -21
wild__could ad -13 15
""",
    """
ask__after ac -17 22
brain:at_work c 12
eaten:sorry d 11
inyecto ad 13 -10
organ:cada b -10
prior:algo cd 21 -23
""",
    """
=body:usaba d -19
not:quise c -11
prior:y_me ad 15 -11
ride:it_is bc 13 -21
well:went_from ad -19 20
""",
    """
=body:funny ac -14 18
adult:@year d -19
adult:sophomore_in a 11
allergy:del cd 21 -19
my_first abc 27 -34 -19
pregnancy:tuesday ac 22 -19
si__dejan c 12
""",
    """
=any:next ad 14 -12
=visit:either acd -12 20 -18
=visit:service ad 15 -12
brain:do_you bd 11 -11
cancel:waite* abd 24 -11 -19
heart:one_with bd 11 -17
my__thinks abcd -13 -10 20 -16
now:friday b -10
otra_@place ac 12 -15
ride:church_is abcd -12 -10 -12 15
that$ abcd -13 19 -20 -12
""",
    """
=body:well b -23
adult:son bd -26 19
organ:el_@year ab -15 10
prior:handled c 10
they__not d -20
""",
    """
=rule::turned:actually bcd -24 -17 14
already_and d -16
cancel:fee c 13
eaten:buffe* d 17
only_vice a 11
organ:oxybutynin b -11
substance:case_a cd -12 13
would__no c 12
""",
    """
^calculos d 14
coming:salio_un ad 13 -11
hinche ad -11 16
not:antes ad -13 11
prior:for ad 12 -31
soy_hipertensa ad -11 10
""",
    """
allergy:los bcd 17 -19 -24
dando_pecho d 14
decaida acd 24 -14 -21
nah abcd 51 -24 -35 -41
name__not ad 14 -14
turn__@date ad 17 -15
""",
    """
=body:period bcd -31 10 -24
allergy:stomach ac -15 20
not:complain ad -11 13
on__so c -11
organ:bad_knees b 11
pregnancy:question bc 16 -12
well:is_working d 12
""",
    """
historial a -10
in_@medicine a 12
now:think_of ad -15 15
stent* ad -12 12
then abd -24 -20 15
""",
    """
#__@relative bcd -14 20 -27
=body:unas cd 13 -12
@year__yes d 10
allergy:got_@symptom b -11
bien_la abd -14 -14 14
have__decided a -14
me__dan ad 16 -13
my_boy acd -19 -10 19
period$ ac -23 18
prior:my_@medicine ad -14 11
prior:to d -15
""",
    """
=any:entendi ab -18 19
=visit:definitely abd 30 -14 -27
not:probably ac 20 -17
pregn* c -27
ran_out cd 16 -16
si_fue bcd -13 22 -16
""",
    """
a__@fetch c 12
clean$ abc 17 -17 -17
go__ahead d 15
have__time d 14
home:@eat a -11
no__pressure ad -12 12
noon$ ac -18 17
not_been b -11
period__@month c 12
psychosis:only_the a 13
siento__mejor a 10
substance:maybe_a a 12
""",
    """
=visit:aguanta ab -11 15
came__my a 10
counseling b -22
died_from ab -11 14
hago__el d -14
pregnancy:imaginate d 14
pregnancy:my_name ab 17 -10
prior:stock d 11
psychosis:summe* d 14
sigo_en ad 20 -23
substance:@call_it ac 17 -12
substance:el_@medicine acd -11 15 -13
y__de abd 11 -11 -12
""",
    """
=rule:now:no:not_~2_now|really|today|good|gre ad 20 -24
allergy:whatever b 11
drive:@relative_@drive acd 25 -15 -41
drive:better a 16
psychosis:possi* c 14
sure_my c 14
when__on b -11
""",
    """
preventing ac -10 14
ruled_it acd 18 -11 -11
veces abcd -23 -33 31 -13
with c -32
""",
    """
#__hace a -11
cuatro_@month d 13
eaten:ahora_mismo d 10
mal__pero ac 14 -12
not__pain ab -10 17
psychosis:y_lo ac 12 -11
required$ a 14
substance:in c -59
substance:yes bd -37 10
will__let a 11
""",
    """
@treat_dos cd 17 -16
coming:pedi_el ad -15 16
heart_stuff a 13
my__gets d -18
now:me_just ab -12 11
organ:me_falta b -11
""",
    """
=visit:again d -23
daddy bd 15 -12
drive:quien ad -24 18
heart:my_physical abd 20 -12 -15
it__as abd -19 13 -12
texts:citas ad -10 11
todo_el acd -17 -12 16
""",
    """
cancel:es c 15
diario$ ad -15 21
effects:para_la d -15
in_that a 13
not:what abcd -16 -11 33 -26
not__up c 12
psychosis:nos c 16
""",
    """
=body:del c -12
bad_reaction acd 17 -12 -21
del_@clinician ad 11 -12
drive:viaje ad -13 15
effects:did_not ac 12 -15
nietos$ b 11
pregnancy:newspapers ab 17 -18
substance:after_my d 11
took__test a 12
yo__ida ad 13 -13
""",
    """
=said:substance:yes c -33
=visit:asleep ad -20 15
heart:el_holter cd 13 -11
mal bcd -14 -15 19
who_has ab 15 -12
""",
    """
am__for b -12
any:ustedes b 11
communion$ bcd -13 -12 22
resonancia c 12
substance:not_any ac -18 20
the_iv ad -10 16
""",
    """
adult:am d -13
now:that abc 23 -33 -25
prueba_y a 14
ride:anyone_here ac 14 -13
""",
    """
@relative__busca cd -13 12
acaso_baja a 13
doing_better d 10
heart:a_blood b 12
now:possi* d -11
prior:del_@insurance d 12
they__work a 12
weed bc 11 -17
you__not c -11
""",
    """
=body:esto c -21
=body:never abcd 19 -78 12 -33
=visit:un abcd 10 27 -44 -29
adult:different_birth c 11
if__@relative a -12
me_pasa ad -14 20
psychosis:i_see d -12
the__again bc 12 -13
""",
    """
=body:confirmo d 10
=visit:maybe d -17
a_diez a 13
any:@day b -19
heart:pero_que d 16
lot_of bcd 14 -13 -14
prior:been_on c -16
texts:como bd 13 -12
""",
    """
=body:casa d -14
=signs:ride:yes ab -15 -16
all_day c -15
hubby c -12
no__here ad -16 22
tarde* bd 21 -11
todavia_no bcd -12 19 -30
""",
    """
=any:were ad -11 13
=body:baby c -15
=rule:allergy:yes:could_not_breathe acd -12 -11 15
=visit:manana ab 10 -17
a__service ad 17 -11
card c -14
derrame$ c -11
heart:runs_low a 15
oops__not c 11
texts:yet ac -11 11
willi* ad -14 21
""",
    """
casi__dos ad 18 -15
chart__a cd 12 -10
dejo__la ad -13 16
desde bcd -21 -43 14
heart:used_to acd -12 19 -17
now:aqui ad -15 20
voices$ bd -10 14
""",
    """
^otro a 13
cards$ bd -19 21
coming:se d -23
el__bien ad 13 -11
hacerlo a -29
home:stopp* ad 13 -11
horario c 14
okie ad -12 21
organ:jaundice_as cd 13 -12
organ:organos a 12
ride:@relative_dijo a -16
substance:las_@medicine abd -18 -18 27
""",
    """
#__and b -26
@medicine_se c -14
carry* d 15
esta__en c -15
grade a 11
had:twice bcd -13 -11 19
not__ever ac 26 -25
organ:un_rinon d 13
pregnancy:am_not d -11
substance:tuesday b -16
whistle a 11
""",
    """
=any:momento abd -12 23 -19
=body:cirrosis a -11
fue_un a 15
heart:huh a -13
i__both b -14
meds:zip abd 26 -17 -17
my__sure cd -11 15
not_seizures ad -14 14
otra__el a 10
pregnancy:porque abc -14 13 -12
""",
    """
=said:texts:ask abc -24 19 -23
^hoping acd -17 28 -19
adult:ni ad -16 17
cancel:and bd -24 16
is__@animal d -12
la__hasta d 11
negative_on a 11
quizas$ c 17
ride:mi_ma ad -15 21
texts:porta* a 12
unos__y ad 13 -16
whatever_that c 11
""",
    """
adult:so d 10
al__eso d 10
drive:salga d 11
muchas__a b 11
no__sin b 10
now:puede c -10
pasa_nada ad -13 14
prior:inter* bd 13 -12
substance:off acd -21 -13 26
""",
    """
coming:waiting a -12
no_to c -28
""",
    """
=lead:visit:no:on:none b -25
be__miracle a 13
cancel:certa* d 11
en__soy b -10
now:sound* ad -10 15
pregnancy:going cd 14 -11
se_si acd -29 17 -21
you__checking d 12
""",
    """
=rule::no:en_absoluto a 11
cancel:already ad 22 -19
de_peso cd 14 -12
digam* b 12
effects:slept b -10
neurologo abd 12 -10 -13
not__by ad 12 -10
now:fine acd -27 -14 33
pregnancy:year ad 13 -23
ride:come ab -23 22
""",
    """
=body:lately a -14
cancel:por ab 13 -14
ex abcd 20 19 -21 -36
heart__said d 12
now:¿ d 11
organ:dijer* ac -12 11
says_i ac -15 13
""",
    """
calle b 10
es_el ad 17 -18
had:lidocaine ad 14 -12
had:much ad -12 14
me__checado ac -10 13
me_acabo d -13
meds:frasco c 14
psychosis:the_@relative ab -13 13
texts:think c 11
tuve__en acd -12 -14 19
""",
    """
=any:room abd 17 -12 -12
a_este bc -13 -17
adult:these bd 17 -16
blood__my b -10
got__not a 11
healthy__@animal ad -10 12
""",
    """
=any:cama a 15
=body:mamas abd -12 23 -15
@drug__para bc 13 -11
drive:a bcd -10 -17 14
substance:september ad -19 21
the__were ad 23 -22
""",
    """
=body:shop ac 19 -11
dormi* ac -25 14
la_prepa c -11
mi ac -11 -11
my__bad ab -26 17
psychosis:does bcd -13 17 -18
ride:left_me c 11
ride:me_home abd -36 15 19
substance:once_a ac 11 -14
""",
    """
=signs:substance:no+unsure d -16
@vehicle c -20
heart:heavi* cd 14 -14
pregnancy:nine ac 15 -13
y__perfectas ad 13 -12
""",
    """
^by bcd -14 -11 13
himse* a -15
i__sixty ad 20 -15
nothing_with a 11
organ:plumbing a 11
psychosis:esa_palabra b 11
would_have b -31
""",
    """
any:call bd -24 18
august abcd -20 -13 -11 25
dos__jaja bd -13 11
noche_no d 15
organ:biopsy d -11
ride:the abcd -36 26 -32 15
salieron b -13
substance:fue b -13
substance:tengo_# ad 13 -12
went b -34
""",
    """
=any:thumbs a 13
adult:turned_# a -15
say__a ad -10 11
so_not ad 11 -10
the__knows bc 15 -10
using abd -16 -21 20
""",
    """
=tag:ride:no c -16
adult:still_a ad 18 -16
does__to bc 13 -12
drive:lot d 12
had:i ab 12 -13
home:viend* d 15
me__tres ad 18 -15
mensajes abc 15 -14 -14
prior:una_vez c 11
same_thing b 17
""",
    """
adult:kid ac -18 10
any:a_big b 14
any:would_rather ad 10 -13
drive:i_know ad 14 -11
effects:agarr* d 15
kidneys_like d 13
not_answering abc -11 18 -10
organ:bano cd 16 -15
organ:scarred d 12
""",
    """
brain:woke_up cd 11 -10
had:el_anestesiologo c 15
him_at d -11
out_of cd -32 16
pero_tambien bc -11 14
pregnancy:quieren_saber bc 15 -11
substance:poqui* a 12
til_i c 10
""",
    """
^well ac -26 20
me_back a -29
now:do_you ad -12 13
pregnancy:estamos_buscando acd -12 18 -16
sergeant ad -14 14
substance:busin* b 11
we__trying c -12
""",
    """
=lead:body:no:1 d -11
allergy:la_de ab -15 16
clean__may ad -19 20
heart:la_farmacia ab 11 -16
is__picking c 11
on_everything bd 13 -11
psychosis:estan cd 15 -15
""",
    """
=any:sugar d 13
=visit:lejos b 11
@drug_for d -13
any__but ad 24 -20
believe_it ad -15 14
it__any d -12
pero__descartaron a 13
prior:know_if b 10
well:@relative c -19
""",
    """
@late__at d -16
@medicine_last bd -12 -12
allergy:in_# b -16
cancelala a 13
card$ a -18
eaten:@call abcd -22 10 14 -21
episodio d 10
heart:corazon_lo b 11
olvidan c 14
piedras__rinon d 14
psychosis:whatever_that c 10
que_pasa bd 15 -18
ride:confirma cd 16 -16
same$ bc -11 13
she_does bd 18 -10
touched a 16
yo_solo cd 18 -14
""",
    """
=number:adult:old abcd -81 10 -20 67
=visit:minutos cd 17 -10
allergy:casi acd -16 -14 19
any:questions ad -15 18
bien_@thanks d 13
heart:operaron ad -24 23
heart:physical b -17
hell_out d 12
le abcd -33 18 11 -16
me_vino acd 25 -13 -18
meds:know bd 11 -17
psychosis:take_@medicine abd -10 19 -12
y__@move b 10
""",
    """
es__@visit d -14
mi__bipolar b 11
no__eso ab -11 13
pero_tampoco a -14
quien__a ad 18 -18
ride:but_i a -11
riding_my a 14
substance:contesto_al b 10
the__front b 14
""",
    """
=body:sober bcd -24 -23 18
a_lil a -12
as_they a 15
combi* a 11
frascos d 10
home:sin ad -24 24
""",
    """
=signs:eaten:no+yes c -15
came__perf ac 17 -11
coming:give ad 27 -24
de_perlas ad -10 13
me__carro cd 12 -10
said__and ac -12 19
they_tested a 12
where ad -20 13
ya__un ab 11 -11
""",
    """
=body:ser bcd -16 31 -31
^problem ac -27 26
anything$ abc 19 -11 -17
dijo_que a -11
heart:they_have d 11
now:llevar b 12
solamente abcd 32 -26 -17 -17
texts:quit abd 23 -13 -12
would__home bd -11 12
""",
    """
=any:starving abd 20 -14 -15
effects:hambre bd -12 10
en_duda abcd -13 -13 25 -16
kidney_stones c -10
not:sure acd -49 49 -43
off__last ad 13 -10
un__a b -22
""",
    """
=asks:visit:all:no ab -14 16
=body:boys bd 14 -13
blood__no ad 12 -14
coming:to_have a 12
el__esta ad 11 -16
prior:tomo abd -11 30 -21
substance:#_days abd -29 -12 34
""",
    """
#__no ab -18 10
=any:@ride abd 21 -11 -13
=body:depressed ac 11 -11
=rule:any:no:i|we|he|she_do|have|did|am|can|w abd -29 20 17
allergy:could_not ad -11 15
any:tengo abc -14 -13 13
cancel:mine abd 22 -15 -14
heart:y cd 14 -13
is_@treat ab -13 15
ride:someone_from d 11
ya__le ad 15 -12
""",
    """
neigh* b -11
pregnancy:hombres c -11
pregnancy:if_i acd 13 -22 -16
se_@drive ac 23 -21
""",
    """
horas b -34
meds:que_ya bd 16 -14
no__decir abc -16 -16 26
not__go abd -18 11 11
screamed__hour d 13
tipo__@medicine bd -11 13
tratamiento bcd -12 13 -30
""",
    """
=tag:drive:other d -11
=visit:remove ad 21 -20
puesto$ abcd 11 14 -13 -18
ride:girl a -13
""",
    """
=body:visions c 10
coming:ahi abcd -13 -15 -22 30
delet* bd -13 16
dializo d 13
es_rapido cd 14 -12
que_con abd -11 -13 18
""",
    """
#__week bc 13 -12
=body:tristeza ab 10 -12
=visit:y a -21
^why abc -20 23 -34
a__se abc -22 15 -11
pressure$ b -20
prior:nada_mas ad 31 -25
running_a ad 13 -11
whitc* bd 19 -12
""",
    """
=any:ido ab -18 19
@symptom__the b -11
ask abcd -43 16 39 -58
familia__en a 10
guess_he d -11
had:not_a a -16
meds:none_of ab -11 14
psychosis:to_me d 16
text__i b 18
""",
    """
=body:limite c 13
@drug__pain ac -11 13
but__@medicine cd 17 -12
cancel:no_quiero b -13
discuss__with b 14
effects:of_@symptom d 17
pregnancy:will abc -12 -13 15
starving abd 20 -14 -15
una$ abc 17 -20 -19
would_a abc -19 22 -13
""",
    """
=body:run bcd 28 -14 -35
=signs:body:no+unsure: bd -13 -16
me__hacerme c 11
not:tenia bc 15 -10
pregnancy:husband b -17
prior:as b 17
que__una c -14
texts:permi* a -12
well:con_la b 11
""",
    """
=number:coming:grown a 17
allergy:no_no c -18
heart:morni* bc -12 -13
no__explained c 11
now:que_hacer d 10
organ:@howmuch b 12
proud_of ad -11 13
substance:oxys d 16
""",
    """
allergy:known a 11
ketamina abcd -11 -15 -38 39
period_in ac -11 13
que__llego abd -13 -13 11
""",
    """
=any:@medicine a -12
@medicine__y bd -20 11
^acabo bd -25 16
drive:to_take ab 12 -12
eaten:a_few d 20
in__life acd 32 -11 -24
now:but_i ad 13 -12
talked_to b -12
""",
    """
coming:any_more ad 16 -15
expen* cd -11 17
la__es ad -13 13
mejor* acd -10 -11 24
nadita$ a 16
remedios abc 20 -11 -13
""",
    """
@clinician__that c -15
meds:excep* ad -15 16
""",
    """
=body:recreationally bc 11 -13
@sick__not ad 15 -13
anulela$ abd -11 -11 20
be__my d 10
could__@relative ad -14 18
heart:hola bd 10 -12
numero$ bcd 18 -14 -11
organ:revis* d -14
well:between acd -15 24 -21
y_comi d 12
""",
    """
=body:vice a 11
brain:but_it ad 13 -11
cancel:otro_dia ab -22 19
de__muy b 11
home:tranq* ad -10 13
my__here abd 20 -17 -12
night__me d 10
now:tuesday abc -11 10 -11
trail* ad -11 17
""",
    """
=visit:@insurer c -38
@relative__me abc 21 -16 -22
allergy:# b -29
figured_that ac -14 13
not_take abc 16 -14 -32
organ:el_rinon c -13
pecho_en a 10
pregnancy:i_sure ac 13 -12
sumerce d 17
""",
    """
=visit:falta bc -18 -18
allergy:nomas abc 22 -25 -10
no__this ad -14 13
pregnancy:ando_con a -16
staying$ abcd 23 -18 -18 -15
""",
    """
any:hard abd 24 -24 -11
any:then b 11
cuantas$ c 15
in__@eat d 12
s__a a 12
""",
    """
=rule:coming:no:cierre*|borre*|quite*|elimine*_~ ad 23 -19
beta ad -14 13
coming:truene d 13
fibrilacion abd -14 -12 21
hepatitis_b d 15
jaja abc -12 22 -25
my__vice a 11
prior:recal* bc -11 14
she_said d -18
texts:noche ad -13 16
""",
    """
a__in acd -18 -17 20
alarma ac 13 -11
flyin* a 11
had:dieron ad -12 12
had__@relative c -19
home:with bd -10 14
it_@body d 10
la__muy b 15
prior:me_ha ad -20 21
prior:then acd -24 -36 34
say__but a -21
went__@day d 12
""",
    """
@relative_@drive ac 14 -25
@stop__pregunto bc -13 18
any:sounds abd -11 19 -11
cardiologist$ cd -11 13
drive:up_in cd 18 -16
no_offense b 15
pregnancy:last_@year ad 14 -13
ride:pasa ad -13 14
substance:seman* a -10
""",
    """
=rule:ride:yes:have|got|tengo|found|consegui|ha abcd -10 -12 -11 18
allergy:nos d 11
cancel:si_la bd 15 -17
drive:@relative_to a 11
i__hope ac 18 -19
it__hot ab -12 15
medio$ abd 22 -12 -15
not__bad ad -19 23
now:or a -12
orden$ bcd -15 -12 14
organ:left a -14
pregnancy:@year acd 23 -22 -23
pregnancy:una_semana cd -11 12
prior:@month abcd 23 -22 12 -34
that__know a 11
""",
    """
=visit:get abcd -18 -21 18 13
@sick__se ac -14 13
alivi* ad -13 19
blue__the abd -11 18 -11
cerebral abcd -13 -15 -20 30
contrario__bajita a 11
do__this acd 21 -15 -16
meds:nothi* abcd -13 33 -12 -20
organ:norma* abcd 35 -18 -21 -24
says__afib cd 11 -11
week_in ad -10 14
""",
    """
^tome bd -18 11
effects:in acd -14 -11 17
fallecio abcd -15 -15 11 13
home:dad ac -10 10
lo_esta c 11
parada ab 19 -13
respe* abd 22 -12 -16
""",
    """
a__@open b 10
adult:y_medio ad 22 -17
any:@clinician abcd 26 -16 -12 -18
for_depression abd -11 15 -12
me__urticaria ad -14 14
ride:@drive_i ad -11 11
y_no acd -18 25 -14
""",
    """
=any:eso ab -17 12
@clinician__descarto ac 13 -11
and_on c 14
any:here_with abd 20 -11 -15
baby$ abd -13 -16 13
everything_but cd -13 13
exactly_but ac -19 18
grano* ad -13 20
me_look bcd -12 18 -12
organ:could_be c 10
own$ ac 13 -14
something_in cd 14 -16
week__week a -12
""",
    """
any:em a 10
any:skipped_@food ad 14 -10
organ:physi* ad 10 -12
prior:but a -20
""",
    """
brain:attac* d -12
lo__una a 11
not:whatsoever a 15
pregnancy:ago cd 20 -27
resul* abcd -43 -17 41 -20
ride:i_got d -23
still__@sick d -10
substance:i_ought d 11
the__makes acd -14 20 -15
was__for ac -13 -16
""",
    """
=signs:body:no: abcd 15 -15 -22 -14
=visit:walk bd 21 -13
organ:los_@day d 20
pregnancy:not bcd -35 21 -12
psychosis:no_tengo bc -19 10
serge* ad -14 14
un_caldito d 11
""",
    """
=body:bebe b -14
=rule::turned:digo abc -12 -15 23
a__otherwise ad -16 16
allergy:last_time b -11
did__want ab 11 -11
heart:pero ad -23 13
pirulos a 10
""",
    """
at__and ad -12 14
brain:back abd -16 -11 20
effects:y_nunca a 12
food c -16
home:@traffic_on a 11
la_botella a 12
si__consigue bd 15 -15
they__@medicine ad 21 -20
think_i acd -25 31 -19
""",
    """
marzo abd 28 -14 -23
no_choice d 14
the_plant c -12
""",
    """
=visit:since abc 19 -14 -13
@drink_confirmo cd 25 -23
^llevo acd 14 -15 -13
any:como_que ad -30 32
de__un abd -15 -21 22
fines$ c 11
medic* ac 14 -19
prior:it_and a 11
""",
    """
=visit:duda c 14
am_still abc -12 -19 14
from_this ab -11 16
now:quier* ad 24 -20
""",
    """
=any:shy ad 12 -10
=body:first abc 24 -23 -39
=body:relapsed ad -15 15
cancel:a_poder d 10
eso abd -14 14 -20
gomitas c 16
holte* cd 19 -16
not__period ac -17 17
said__my d 11
substance:@drug_count bc 29 -24
substance:hace abc 22 -23 -26
""",
    """
=any:eche d 13
^hubo d -10
driver$ ad -12 12
eaten:grapes d 11
imaginate$ d 14
no__animo bd 13 -16
now:now abc 15 -25 -16
pregnancy:come a -16
prior:hija a -10
substance:mi_@relative ad -14 10
than_that bd -10 14
volvi_a acd -12 -11 24
""",
    """
=any:something c -14
=body:alergias a 15
drive:@ride_is ac -10 16
effects:siempre abd 21 -23 -15
one__made a 11
sound_and a 12
yes__just d 12
""",
    """
boy a -21
heart:been_to c 15
meds:bien bd 18 -21
psychosis:de_las b 13
que__pecho c -14
specialist a -11
well:great cd -12 15
""",
    """
=body:lie acd -19 -21 19
@clinician__let bc 13 -13
@relative__embarazada ab -12 16
after_the bc -35 10
falsa ac 13 -11
meds:hierb* ab -13 16
organ:diabetes ab -18 23
organ:repea* c 11
""",
    """
#_en abd -11 -15 19
=body:intracraneal d 13
=visit:noche d -11
fresh* a 10
meds:ningu* abc 14 -10 -11
psychosis:psicosis_posparto d 11
tengo_baja a 12
""",
    """
for_what abcd -20 34 -11 -22
have__# b 11
of_work c -11
one_but ac -11 12
organ:una abcd -16 -12 39 -34
pregnancy:soon a -13
the__do acd -27 26 -13
voy$ ab 16 -40
""",
    """
any:street b -13
does__the bd 20 -16
had:that_i ac 11 -10
maybe__at ac 17 -13
now:#_estoy d 14
""",
    """
am__sure d -19
any:claro c -12
is__stuff bd 14 -18
punto* c 13
the__not acd 20 14 -39
well:how bd 31 -30
""",
    """
=body:age b -10
=body:done abcd 13 -39 -38 13
coles* c -11
contestar abc -19 23 -11
dab ac -15 17
dice__cosa c 12
had__@food ad -20 24
lost__last a 10
pregnancy:voy a -16
tested$ ac -17 16
was__my a -13
""",
    """
=body:@year bc -10 -13
cancel:to a -13
i_sleep ac -11 14
outsi* acd 13 -15 -14
widowmaker d 11
y_dos ab -13 -11
""",
    """
had:como ad -12 17
liver__my c -17
nothing__they a -11
psychosis:adhd a 10
""",
    """
=body:preguntan bcd 15 -14 -14
=rule:texts:yes:this|este_~1_is|es_~1_my|mi_~1_n d 10
a__or d -14
any:total* abd -13 -10 20
heart:ya_no ac -15 15
ready d 15
""",
    """
=signs:texts:yes bcd -34 -15 11
@relative__say abc -12 -28 23
high_and ac -14 17
noches_para d 10
organ:y_la ad 18 -18
was__two abd -11 11 -12
""",
    """
adult:been ad -17 21
consulto abcd -11 -10 20 -13
el_@treat d -19
estaba__el ad 17 -13
light abc 11 -12 -15
once__while d -11
substance:acaba* a -12
""",
    """
@day__the ad 15 -11
effects:de_los c 13
heart:presi* bc -18 -21
heart:thirty a 11
heart:wife a -11
home:mi ac -10 -16
necesito__para abd -18 27 -13
nothing__a ad -13 16
""",
    """
knew abcd -22 -16 27 -13
prior:esposa bc -28 22
prior:pastillas a -12
texts:con_un abd -12 24 -12
""",
    """
=body:fella ab 15 -10
@price_is c 14
all_i ab 13 -21
any:@call bc -10 -13
bp__# ad 16 -13
got__flat ad 18 -12
it_@eat d 13
one_not ad -19 25
psychosis:tell cd 10 -14
""",
    """
fui_con a -21
horri* bcd -17 -19 17
que__sepa abc 23 -11 -19
treat acd -13 -11 11
un_derrame c -19
wanted_me a 11
well:ratos ac -15 18
""",
    """
@food$ c -14
eaten:agua d -15
funeral$ c 11
now:parece ad -11 15
organ:once abcd 11 -14 26 -40
psychosis:long d 13
psychosis:the_radio d 11
was_going abc 27 -14 -22
""",
    """
brain:read bc 16 -12
guilt* abd -13 -21 23
hipertenso$ ab 13 -22
home:trouble ad -12 13
mejor$ cd 27 -38
well:something ad 11 -11
""",
    """
=body:descartaron abcd 29 -14 -18 -13
eaten:yogur ad -11 16
heart:roble a 16
heart:spring d -13
psychosis:@medicine_# ad 22 -18
urgen* ab 17 -20
""",
    """
=body:infarto c -11
allergy:had_to abcd -20 -11 -12 24
eaten:ayer abcd 34 -24 -14 -27
hablando abd -12 13 -10
""",
    """
=signs:ride:unsure d -32
allergy:la_@treat abd -18 -14 23
heart:abuela bd 23 -24
heart:skips abcd -16 -15 24 -11
lord_no a 15
marco b 13
mi__que abcd -27 -16 18 11
psychosis:unos cd 15 -10
since_before ac -11 11
""",
    """
a__@treat bd -14 11
allergy:nique* a 10
any:time a 13
hepatitis_c cd -22 19
home:estoy_en b -14
never_told ac -17 18
not:@stop abcd -18 -23 -30 36
organ:list_for cd -15 15
texts:@texts_a ad -15 18
""",
    """
=any:el c -22
=body:digame bd 17 -11
blue abc -20 21 -16
cancel:spot bd -13 16
como__roble a 11
had:of ab 12 -24
meds:supplements abd -17 32 -27
now:calendario ac -18 19
now:good_for ad -19 12
prior:me_on bd -13 15
safe:@call ab -21 28
si_@treat d -10
was__time ab -12 15
was_wild bd 20 -15
""",
    """
=any:adopted c 12
=any:until ad 16 -17
=body:knocked a -15
@sick__the a -15
adult:hay_que b 10
adult:papers cd 12 -11
allergy:puse_bien ad -12 17
bajara c 13
cancel:a_las a 14
eaten:been_# ad 17 -19
heard__it a 12
meds:discontinued a 11
not__without ad -19 16
prior:si_me bd 17 -16
prior:to_me bc 17 -15
ride:@relative_@drive abcd -19 -17 -18 33
""",
    """
=any:what abd -34 25 -19
diario abcd -14 -18 -17 28
equivoque__no ad 13 -12
medical_transport d -11
pregnancy:dio_positivo d 11
psychosis:the_energy ad 16 -16
to__first acd 28 -15 -27
wall d 16
""",
    """
adult:me_or c 13
anduv* d 12
coming:back bc -10 17
heart:dropped d -11
my__go cd 11 -17
""",
    """
=body:pueda ac -13 16
adult:is_# abd -12 -19 22
eso__se b 13
had:pacie* bd -23 16
home:todav* acd 32 -10 -25
meds:@clinician acd 16 -13 -11
pregnancy:todav* abcd -38 -11 -23 46
""",
    """
=visit:request ad 19 -12
adult:underage ad 13 -11
ese__lo d 14
heart:para_la c -10
le_bajara c 13
menor_de ad 22 -16
mi__sabria bc -15 15
my_@clothes bc 13 -22
organ:getting cd 11 -17
organ:me_sale cd -15 12
organ:un_ultrasonido c 11
prior:works ad -18 20
well:back bc -20 -15
""",
    """
=body:documented d 10
=body:respirar ad -12 18
@food__@hours ad -11 14
any:the acd -27 24 -13
good__my ad 23 -22
hangi* c 14
it_an ad 10 -11
kidney_to bd -10 15
meds:hace acd 20 10 -24
not_liver acd 22 -11 -19
psychosis:an bcd -16 16 -15
ride:got_the a -12
substance:weed c -13
working__it ac -21 20
""",
    """
=any:over bcd -17 -14 16
are_fine d 11
cbd bcd -13 22 -14
chance__si ac -11 15
did_an b -10
my__# c -11
no__tenido ad 12 -10
que_salga ac -15 14
si_ni ac -26 27
""",
    """
allergy:vez b -13
already abc -30 35 -39
brain:futbol_americano d 10
eaten:ago bcd -28 -26 15
effects:todo bcd -21 -12 14
gallbladder__that c -11
la__le ac -16 11
my_army a 11
""",
    """
=visit:maravilla d 11
brain:el_trabajo c 11
e__de ad 14 -12
happy abc -13 11 -15
pregnancy:is_pregnant bd 24 -19
running__and b 11
uti__@year b 12
""",
    """
@ride_home ad 17 -13
duele_el ab -12 15
estres abd 17 -13 -20
in_college acd -20 -11 15
not:queria d -11
psychosis:@year acd -22 -25 25
substance:@relative_si b -10
well:con d -15
""",
    """
=body:mente a 11
me__es bc 12 -20
soy_muy bc -12 10
we__out ac -19 16
""",
    """
=number:home:old a 16
=turn:visit:yes:yes acd -17 -16 27
cancel:afraid d 12
left__@clothes b 12
out_now ad -23 24
pregnancy:wish abc 26 -17 -17
prior:funci* ad -24 23
ride:myself ac 13 -15
would__be abc -22 21 -22
""",
    """
=body:psicoanalisis d 14
=number:heart:year abd -29 -19 34
a__days c 10
back_out ad 15 -14
by_@traffic a 11
hallucinations abcd -19 -13 -12 27
now:later c -11
now:ocupada d 11
sabri* abcd -38 -35 51 -19
shot__be cd 10 -11
""",
    """
=visit:entrar a -11
effects:ya bd 11 -29
heart:failu* d 11
senor* cd -13 -13
substance:communion ad 21 -14
""",
    """
can__anything ab 17 -17
coming:i_would b -12
it__only abd -21 -12 24
organ:problems bd 15 -13
psychosis:really ad -11 11
""",
    """
=body:descarto abd 11 -18 -19
=signs:safe:unsure c 14
=tag:meds:other ac -27 17
@treat__back d -11
allergy:jamas ad 12 -12
cancel:ese ad -12 16
drive:off_and ad 10 -10
effects:como_que a -20
heart:#_at a 10
not:responder ab -13 21
organ:solo_rinon d 10
prett* abc -11 -13 21
psychosis: d -20
some__that a -11
""",
    """
=visit:time c -22
miss__@medicine ad -19 21
one__to abd -13 -12 22
organ:martes cd -11 21
todos ac 13 -30
""",
    """
am__fence cd 15 -10
block* b -17
cancel:@insurer ad 17 -11
factura$ bc 11 -11
my_liver abd -24 -37 26
problema_es cd 17 -12
within ad 15 -13
""",
    """
=body:roble a 17
a__right a -11
del__# d 13
no_entra a 16
organ:had_bloodwork c 11
saber$ acd -25 30 -36
texts:contestar d 12
usted* abcd -14 29 -34 -12
""",
    """
=any:desde abcd 13 -45 -30 12
=any:pressure a -11
=rule::unsure:no_estoy_segur* abcd -22 -13 26 -15
any:que_se b 11
be__or b 11
had_any acd 23 -16 -16
not__did b -11
nunca__han acd -11 14 -14
they__come c 10
two_@year ad 12 -18
""",
    """
cancel:touch a 10
violent d 15
""",
    """
aguita$ bcd -11 13 -20
coming:habla* c 10
empiezo d -13
heart:pregunta b 14
heart:svt d 11
now:coming ad -20 11
ride:i_would ac 14 -17
""",
    """
@medicine__mania ad -11 11
dije__la bd 13 -11
eaten:be_more ac -13 15
gemelos ad -14 19
had:lo ac -12 14
heart:para abc 13 -10 -18
paciente_es b -10
ride:familia_esta a 10
soy_paciente bd -16 22
""",
    """
=visit:mitad cd 15 -13
come__the ab -11 13
con__que ad 11 -10
llame c 15
not__it bd -46 10
plavix d 18
so_kind bd 13 -11
well:will a 12
""",
    """
=turn:visit:yes abcd -33 -14 -21 37
@clinician__i bd -12 -11
aun__a b 10
family_is ad 17 -14
la__la d -11
otras__a ad -13 13
prior:all_of a -19
pues abd -15 -31 20
wait__is b 10
""",
    """
=any:grandbaby b 16
=visit:hearing ab -11 15
allergy:it_i b -15
had:segun* a -11
higado__me a -18
i__bad b -20
organ:and_liver ad 13 -13
organ:depen* cd -16 18
ride:gets a -13
with_it abcd -11 -10 -12 18
""",
    """
acomoda ad -12 15
allergy:durin* ac -17 13
healthy$ ac 12 -14
home:llave d 12
inconveniente$ ad -11 18
no_nada ad 30 -24
not_so acd 23 -11 -16
ultima d 11
was__was d 17
well:abuelo a 10
""",
    """
now:benzo a 12
pregnancy:test_@day ac 14 -13
ride:o ac -12 -10
""",
    """
=body:die bd 15 -12
=visit:jaja abcd -35 17 -21 22
adult:nieto* bd -12 15
effects:desde abcd -17 -20 -14 28
heart:anoth* a -18
home:media ad 15 -12
now:court_date a 11
uti_count bc 15 -12
""",
    """
""",
    """
=body:good abcd 48 -52 -23 -22
=body:hurt bc 21 -12
=visit:veces c 11
drive:alone abd -30 -11 34
due__day d 10
ese_lado ad 16 -14
media_farmacia d 11
psychosis:down bc -16 -14
ride:quien abd 27 -17 -22
well:that_is b 11
with_no ab -15 14
""",
    """
#_y b -10
=rule:prior:no:just|only|solo|nomas_~1_lexapro| acd 29 -10 -23
eaten:been abd 23 -11 -29
prior:been_white a 10
""",
    """
any:that_i a 11
el__a cd 14 -23
in__that a -14
pregnancy:knock* ad -14 22
prior:no_@medicine acd 11 17 -30
vale bd -13 17
""",
    """
=tag:heart:yes cd -15 11
cancel:do bd -16 17
everyone abc 22 -11 -14
please_have b 11
to_@treat bd -23 20
""",
    """
home:on_the acd 26 -13 -19
my__yes abc 14 -14 -15
substance:commu* ad 21 -14
texts:decide c 10
throu* b -19
""",
    """
=body:repeating c 16
any:tarde bd 16 -15
cancel:todavia bd -10 -10
chart d -21
ha d -14
heart:si_la d 11
mejor__no d -15
pregnancy:pregunta b 13
prior:natur* d -11
psychosis:induc* d 10
short ac 12 -11
up__@month abd -12 13 -13
""",
    """
=body:regular a -12
@drink__por a 13
@medicine_in b -18
any:mi_@place d 13
but__one abc -15 -13 21
necesito bcd 29 -16 -29
nunca abcd 13 -72 12 -17
puedo_ir abc 24 -25 -10
soy_bipolar bd -12 14
was__bit a -11
""",
    """
=tag:had:other cd 11 -14
now:that_morning bc -12 10
organ:gallb* bc 14 -20
the_newspapers ab 17 -18
""",
    """
=body:trastorno bcd -15 -11 19
can__off a 10
en__del abd -16 26 -11
heart:have_it ab -11 13
ingles ab -20 23
now:los b -14
pregnancy:a_test cd 15 -26
told_that b 13
""",
    """
=body:plenty bc -12 -11
and__can a 12
any:anyti* d 12
effects:mareos cd 12 -20
no__falta c -10
""",
    """
=body:have b -13
@place_por b 12
^menor a 13
a_pie ad 25 -17
brain:aneur* ac -11 -12
not:decided acd -23 18 -13
not:take bc 11 -39
primero__a a 11
thing__a ad -20 17
""",
    """
=body:idea ac -23 14
fenom* abcd -27 -15 -13 33
me_la abcd 10 -11 12 -24
prior:weekly d 11
screamed_for d 13
""",
    """
=visit:i d -11
adult:apena* d -15
been__that c -12
prefiero_hablarlo b 17
psychosis:otra a 11
""",
    """
=any:sound a 13
^done bd -13 16
and__doing a 13
cancel:do_not bd -21 11
coming:would abd -15 -20 26
eaten:decir ab -14 12
eso_la b 11
le__problema c -12
made_it cd -10 19
maybe__to ac -11 12
meds:right bd -16 16
moment bcd 14 -16 -12
ride:pido a 11
""",
    """
=rule:effects:yes:nause*|queasy|queasiness|dizz*|m c -22
=visit:cel b -12
bless* b 11
cancel:comin* c -16
come_inside bd 11 -10
eaten:aguan* a 11
era_la ad -11 16
heart:casi ad -19 16
organ:came abc 13 -10 -15
over acd -10 -31 17
side__me a 10
that__a bc 16 -13
the_way bcd -15 -14 17
""",
    """
=rule:texts:no:rather|prefer|prefiero|better|me abcd -17 -20 -11 25
home:and bd -16 10
much_i ad 11 -12
not:from bd 10 -11
queda_de c 10
substance:vez ab 13 -17
to__out abc -12 -25 29
""",
    """
@relative__toda a -15
allergy:@treat_in a 12
amanezca_de c 11
avisos d 10
brain:@clinician abd -15 13 -15
cancel:the c -15
me__that c -20
muchos ac -12 -16
ni_idea ac -23 24
not_# cd 24 -24
well:monton cd 18 -14
""",
    """
=body:livers bcd -14 -13 13
=rule:meds:unsure:supposed_to c 10
=signs:body:no+yes: bcd -53 -21 10
=visit:retired abd -12 -22 25
^naltrexona ad -12 16
any_of acd 22 -10 -32
brain:tbi d 14
de_joven bc 10 -22
heart:dos bd -20 12
problem__my ad 12 -10
second_and c -13
surgery a -12
""",
    """
=body:nerviosa ad 13 -13
brain:tenido ab 12 -13
cumplo$ a 14
it__@animal abd -16 23 -13
psychosis:seroquel bd 11 -13
read_about a 14
salam* d 13
seen_a b -11
the__after ab 15 -11
what_time a -13
""",
    """
@symptom$ abd -14 -20 10
allergy:despe* d 17
bola abcd -14 -14 26 -14
could__say c 16
organ:plumb* ad 22 -14
report b 11
what__got bd 11 -10
""",
    """
=body:drank a -11
brain:a_mi ad 15 -16
era__y b -11
ride:long ac -17 -11
the__and bc -44 12
up__four d -10
week$ a -11
""",
    """
insuficiencia_cardiaca d 11
ni__mania ad -14 16
psychosis:me_lo d -16
substance:up_the ad 13 -10
""",
    """
=lead:visit:no:2 a 20
=visit:consentimiento ad -13 16
=visit:viendo abcd -18 -10 12 11
cancel:@call ab -34 31
cancel:touch_it a 10
like__on d 12
meds:his b -10
meds:of_@medicine a 13
psychosis:one_@clinician a -12
substance:school d -10
two__the ad 11 -10
""",
    """
=any:couple bcd -18 -11 26
@clinician__nothing ac -10 16
allergy:exactly acd -12 -13 13
any:sleep a -13
drive:and b -24
heart:actually a 12
los__estan a 13
me__todas a 10
not:let c -17
substance:a_week c -17
""",
    """
el__con abc 13 -11 -12
emdr abd -14 -10 22
is__any ad 12 -11
now:bother a -12
psychosis:bipolar_ii c 11
ride:de_# abd -15 21 -14
substance:befor* c -11
verda* c -13
well:crap a 12
""",
    """
=visit:aqui bcd -18 -15 16
^no abcd -22 18 -12 12
but__went ac -10 14
con__familia ac -15 12
do_nothing ad -17 19
had:both d 13
i_pump abd -17 -12 26
of__this d 11
organ:i_@sick cd -12 14
organ:traig* ac -15 -11
organ:wear bcd -13 -24 28
y__negativa a 12
""",
    """
@body_stuff a 11
@drug__en bc -15 19
brain:con acd -17 -10 17
heart:failure d 11
idea__@relative ac -16 21
that__@medicine ac 10 -22
todo_en ad 26 -25
""",
    """
coming:calle* ad 16 -17
drive:a_car b -16
hour$ c -11
my_@call bc 13 -13
not_@medicine a 14
pregnancy:twins_and b 12
psychosis:said b -18
ride:no_es d 13
they__on a -15
""",
    """
# bcd -20 -21 12
=any:podia ad -14 18
=body:todo abc 25 -39 -19
=tag:yes abcd -15 -41 -12 45
=visit:in b -24
^las abcd -16 14 -35 23
cae_en a 11
i__later bc -13 19
psychosis:trastorno bcd -15 -11 19
psychosis:trist* abcd 26 -15 -10 -14
""",
    """
allergy:recue* c 12
en__mananas b 10
sin__el ad -17 18
text_away bd -15 18
""",
    """
=number:prior:few abcd -10 -20 -17 19
=turn:visit:no:none abcd -31 -14 -11 39
coffee abc -18 19 -26
en__andamos ac -11 14
hacen acd -17 17 -12
heart:heart bc -16 -28
me_anytime d 14
no__segura abcd -21 -11 28 -22
organ:de_mi b 10
organ:orino_como ab 19 -13
pregnancy:@month_so c 12
than_my d 14
""",
    """
=body:esketamina cd -22 22
=rule:ride:no:walk bd 21 -15
@date_de ad -11 12
^nary abcd 33 -22 -11 -20
feedi* ad -11 15
me__on cd 15 -12
meds:it a 13
organ:good_too d -10
since__# ad -15 18
substance:limpi* b -15
third a -18
up__reaction b 10
well:i_have cd -11 -11
y_eso c -11
""",
    """
=any:vietnam d 12
checking$ ac -14 17
effects:de_lo a 10
get_an a 14
heart:like bd -13 -20
in__right a 17
organ:the_other d 12
pregnancy:no_creo d -10
""",
    """
@wrong__for ad 12 -10
adult:for_me b -13
heart:but_my ad -15 19
not_@drive ab 13 -10
now:instead a 13
substance:diver* ac -11 19
take$ c 17
textos bc -13 -18
that_was ad 11 -21
to_see acd -19 25 -25
wait_which b 15
""",
    """
=visit:puesto ac -11 -12
eaten:i_think c 11
me__chequeo c 10
was_clean acd 27 -19 -21
""",
    """
coming:me ad 30 -34
earlier ad -14 16
eaten:desayuno abd 21 -20 -22
heart:tell abcd -19 15 -11 11
organ:¿ bcd 20 -13 -13
problems_no ad 13 -12
the__lady a -12
un__# abc 12 -13 -11
""",
    """
@relative_said acd -18 -10 19
have_been acd -18 18 -14
key ad 14 -11
mensaje$ b 22
never__no ad 13 -10
substance:is_not bc 13 -26
""",
    """
=body:ect abd -15 -15 24
coming:compr* ad -10 13
fuerza abcd -23 25 -18 -19
makes abcd -11 -23 30 -27
pregnancy:embarazada_ni ad 14 -12
quite$ abd 31 -12 -22
the_@call bcd 13 -11 -11
y_otro ac -24 23
""",
    """
=body:diet a 12
=body:prenada ad -12 13
=visit:yeah ac 14 -11
prior:tila ab 15 -15
soy__nada a 12
still__i c -10
voy__solito ad 16 -12
""",
    """
a_bug abd -22 -11 13
and_loved bd 17 -17
now:me_in acd -24 27 -13
nunca__tomo ac -15 14
que__ver bc 20 -18
sana c -11
""",
    """
=visit:llegando abcd 24 -12 -11 -20
allergy:thing ad 13 -11
filled_it d -12
heart: d -13
it_mania c 11
pregnancy:am_a abcd 29 -17 -17 -10
safe:famil* d 11
still_a ad 18 -16
tengo__de bd 11 -10
with__first ac -14 12
""",
    """
^vi a -20
allergy:benadryl c -13
cancel:necesito abc 12 -13 -12
dice__de b -13
el_calendario c 19
not:breathe ad -13 15
time__am b -11
will__come abd 15 -10 -12
""",
    """
=any:bendiga bd 21 -10
adult:as d 11
effects:be_@symptom ac 13 -13
eso__con ab -13 12
faint_line c 10
murio$ bc -10 11
see__then ac 11 -16
would__me ac -11 -16
""",
    """
=body:cuentas d 12
=body:divorce b -12
^feeling abc 22 -27 -15
and__here d -11
are__me d -12
effects:el_@body d 14
heart:el_del bd -13 11
mi__llego b 18
pregnancy:faint c 12
to_you acd -17 12 -21
una_@clinician bcd 13 11 -19
""",
    """
now:late ad -19 17
sleep_once d -11
""",
    """
^@insurer acd -23 -11 17
eaten:and_@eat ad -18 23
now:manana abd 16 -13 -26
nunca__de a -19
well:no_he b 18
""",
    """
allergy:iodin* b 14
anybody acd 20 -20 -11
break_in a -11
eso_no ac 24 -31
hundred c 13
my_blood c -19
not__the abcd -21 13 -20 19
psychosis:but_they b 13
substance:voy_a abd -13 -12 22
unica* a 14
""",
    """
=body:como abc 19 -15 -26
^paso acd 23 -15 -36
cancel:@cancel bc 10 -24
do_i ab -28 14
now:sleep acd -10 14 -10
organ:perf a 13
psychosis:therapist acd -25 27 -16
six$ ad -14 19
substance:adicto ad 16 -12
""",
    """
@relative__over d 11
drive:con b -13
drive:que_@drive cd 11 -11
eaten:ahora ad -13 17
effects:that_i a 11
no__but acd -15 -10 15
no__nothing a 11
so_one d -10
substance:till d 12
tengo_diabetes bd 15 -11
texts:no_puedo b -11
to__@medicine ab 14 -21
turn_# ad 25 -23
yellow c 12
""",
    """
=body:hora abc -13 16 -10
=said:had:unsure ab -22 15
allergy:the_# c 10
antes__ya ad 11 -23
be__yes a 11
now:doctor ad 12 -13
organ:i_get abd -11 -13 17
""",
    """
=any:y bcd -28 36 -28
=body:hcg ac 15 -15
@treat__@month d -12
now:momen* bd -23 12
now:yet ab -17 13
organ:ecografia c 12
regla__irregular c 11
texts:por_telefono d 11
""",
    """
acted_me c 12
nothings_changed ad -11 13
passed_a c 14
prior:recetas a -13
this_@month acd -18 29 -16
""",
    """
=any:feels d -12
=visit:habla ab -11 15
adult:menor_de ad 22 -16
at__every a 12
comes__goes cd 22 -13
do__a abd -25 11 17
hiper* d 12
inyeccion bc -13 11
mi__@symptom d 11
salido ac 10 -12
time__he bd -12 21
""",
    """
=body:maybe abcd 11 -38 18 -48
^tres abcd -18 -20 -16 34
any:todo ad 20 -22
entro_a a 13
have_one b -17
looking$ c 11
now:c cd 17 -17
organ:mother ab 12 -21
pregnancy:late bc -22 10
ride:sombr* a 13
she__at c 14
substance:rehab* abd -13 -10 25
""",
    """
cancel:i_did a 13
cancel:i_will ab 15 -35
eaten:despues ad 13 -11
en__hasta a 11
problema_problema acd -14 18 -10
""",
    """
@ride_fell b -13
allergy:marav* ad 20 -15
either__or acd -11 17 -13
much$ ac -22 23
myself__i ad 14 -13
ride:no_need c -11
started bc -18 -11
substance:smoking bd 15 -15
""",
    """
going__to a 18
it_once c 12
sitti* b -11
this__does ad -13 11
""",
    """
=body:times bd -15 -10
esta_por ad 10 -19
four__i d 10
fumo_@drug abc -13 -15 17
heart:on_a b 15
running_on b -13
""",
    """
=asks:before:no cd -11 15
=body:help ad -11 12
=signs:body:unsure:asks+unsure abd -15 -11 22
any:y_no ac -12 17
are_out a 11
had:con bd -20 13
heart:pastilla ab -26 11
le__pero c -13
meds:ver c 14
on_all bd 17 -11
papa ab 15 -32
was__in abcd 15 -14 11 -23
what__they bd 13 -11
""",
    """
=body:put b -15
=body:yendo d 11
^tendria abcd -16 -22 33 -24
con__digo d 11
effects:with ad 16 -19
not:how abc -17 -14 25
not__in c -24
pregnancy:stopped d -17
substance:dice_que bcd -17 17 -11
you__know a -11
""",
    """
@stop$ abc 16 -15 -21
am__no ad 21 -11
antes_de d -18
brain:y_no ac -13 20
deje acd -12 35 -25
doy_teta ad -12 13
every_night abd -30 -24 20
los__la b -11
now:impos* abcd 29 -15 -12 -18
puede$ abcd 26 -21 -18 -17
""",
    """
=body:couple b -13
allergy:at abc 13 10 -17
allergy:put_me cd -10 13
cancel:esper* ad 19 -21
go$ abcd 13 -35 -26 10
insulin abd -20 -11 23
my_life ac 12 -16
permiso d -22
ride:anyon* ac 19 -19
so__not bcd 11 18 -39
""",
    """
=any:dicen bd -11 18
=turn:visit:yes:no bd 15 -21
@symptom__never a 11
ansie* acd 16 -15 -19
drive:in_my b -11
expediente a -15
found__@body ad 12 -11
has_it ac -11 -10
last_message ab -13 13
meatl* a 12
out_@sick cd -11 15
substance:drinker_i b -11
""",
    """
#__do a -20
=any:death a 13
=asks:any:all:none abcd -30 53 -26 -44
^hmm abd -18 18 -21
brain:confi* acd -12 22 -14
but__has c 23
eaten:@relative a -17
en__vida abd 30 -25 -18
enoug* a -12
me_acabaron bd 12 -12
my__@visit ad -14 13
now:me_on a 11
""",
    """
=rule:effects:no:sin_~1_novedad|problema*|efectos ad 18 -14
=visit:slow d 11
bleed d 13
liquido d 10
my__never d -12
no_just bc -14 13
not__have b -14
now:perfect_timing ad -13 14
organ:a_hernia a 15
trying__figure bc -10 13
""",
    """
=body:history abd 21 -19 -17
allergy:do_not d -13
far abcd 29 -12 -25 -19
home:the_@animal ad -11 14
just__period a 12
me__manejando ac 12 -11
mi__apenas b 11
no__asegurar abc -14 -16 23
para__depresion d -11
ride:teena* a -12
yes__had ad 11 -11
""",
    """
=body:todas abc 25 -21 -23
habia_dicho ad 16 -10
know_after ac -12 17
my__normal d 11
of_your a -16
organ:va b -17
paso_nada a -10
substance:little bc -26 16
tambien$ b 12
that_a abc -23 -22 20
""",
    """
=body:both acd 29 -42 -15
=body:golpee d -11
=body:sees a -28
=rule:well:yes:como_nuevo|nueva d 21
=tag:prior:no c -11
=tag:well:unsure bd -21 -17
el__conmigo ad -12 15
es_otra abd -12 -12 11
home:esta_es c 12
liver_no d 11
me_sento abd 16 -11 -12
not:sir acd 26 -13 -15
pregnancy:tener_la a 10
will__i c 12
""",
    """
@treat_ok ad 18 -18
be_@symptom ac 13 -13
but__does c -15
cancel:if acd -22 18 -18
con_una bd 13 -14
go__that b 13
my__your a -11
not:presion c 12
now:cancelled d 10
substance:that_is ac 10 -16
the__who ad 23 -21
""",
    """
any:need bd 23 -26
heart:presion bc -18 -21
now:aunque ad -10 11
organ:dentr* ad 16 -13
ride:who_is cd 17 -15
secon* b -39
substance:much ac -15 14
substance:the_drinker b -10
trouble__i acd -11 -11 14
""",
    """
#_pero a -19
=rule:organ:yes:liver|bladder_~2_shot|bad|failin d 15
first bc -23 -28
i__every d -11
llevo_la bcd -13 26 -18
mi__paciente ad -13 18
mi__toma abcd -13 31 -15 -20
nada_que bcd -16 12 -11
no__pregunta bc 15 -11
nothing__mood ad 13 -11
o__el d -11
that_with abd -12 17 -13
""",
    """
@body_me a -14
adult:the_@call a 10
be_my abc -22 -25 19
it__handled d 14
me_cayo abcd 22 -19 -13 -12
my_youngest b -12
substance:@drug_only a 12
""",
    """
=any:my a -23
^last abcd 23 -16 -15 -15
a_@year acd -10 -12 13
asleep ac -25 12
drink_like c 13
eye_on cd 14 -11
hacer* ac -38 15
mi__pero ab -30 25
psychosis:le c -10
ride:queda abd -14 16 -15
""",
    """
=body:go abd -16 20 -10
=tag:had:unsure bcd -20 27 -52
coming:tomorrow c -20
consentimiento ad -13 16
dia__mi ad 13 -12
eaten:me_comi ad -19 23
""",
    """
=any:mejorando ad -11 19
ni__@symptom a 11
on__one d -10
otro_@clinician d 10
prior:injections d 13
seguir__el ad 13 -12
that_by bd 15 -17
tuani* ad -12 16
""",
    """
am__lol ad 18 -15
mind__whole ad 12 -11
mucho_al abcd -11 -10 20 -13
noche* cd -16 11
""",
    """
=tag:heart:idiom_yes b -10
bad_i a 11
cancelled b -10
himself a -15
now:day_is b 13
psychosis:todav* ab -12 13
refus* a 11
""",
    """
=any:fifteen abd 19 -12 -14
=body:abstemio ad 22 -14
^drank ad -11 15
adult:grandkids d 15
me_funciona ad 16 -13
organ:panel ad 13 -13
viene__en ad -12 17
""",
    """
=asks:body:all:none abcd -62 78 -56 -56
allergy:to_a ad 16 -11
for__am b 11
heart:i_could c 10
heart:never_been a 12
is__problem bcd -28 -14 27
ride:he_would d 14
""",
    """
=any:minute abc -16 18 -10
=visit:stay ad 12 -11
@medicine__you bd 11 -15
@medicine_as c -12
ansiedad__las ad 18 -13
coming:@insurer ad 16 -12
coming:would_not ad -15 17
had:ya abd -35 -22 40
he__mejor abd -15 -12 13
home:delayed a 12
i__long ad 28 -26
por__mania ad 12 -12
sera$ ad 10 -13
""",
    """
now:are acd -12 -22 11
one__think c 11
ten abc 18 -20 -26
trying__that bc -10 11
well:@eat d 10
""",
    """
=rule:well:unsure:^_been|have_been|he_estado_bette acd -18 26 -11
can__got ad 19 -13
consigue_permiso bc 18 -17
does_the bc 17 -15
eso__de a 13
heart:heart_monitor d 17
not:deny d 13
prior:my_back ad 12 -18
prior:only_ever ac 10 -10
was__@stop b -11
you__send bd -12 15
""",
    """
antes__no d -12
i_would abcd -15 -18 -18 27
organ:one_of b 10
pregnancy:hice bc 14 -12
substance:on_it a -18
""",
    """
be__they c 12
heart:medicine d 10
if__truck c 13
one_who ad 20 -18
ride:visit b 11
she__not acd 13 11 -34
texts:favor b -10
voy_solo d 11
""",
    """
=any:@year abd 12 -30 -20
a_@month abd 13 -14 -11
any:on d -15
he_got c 11
heart:con_mi c 10
organ:yellow c 12
""",
    """
=any:empty abcd 28 -22 -11 -17
=body:dinged c 13
=signs:now:none bcd -14 -17 12
asi$ cd 24 -28
for_one c 11
lamentablemente ad -22 23
meds:am_on bd -12 17
psychosis:break_from d 11
psychosis:middl* c 10
street c -21
""",
    """
@call__it a 12
^used abd 24 -17 -29
bear ab 19 -11
eaten:not_@eat a 13
i__asleep acd 15 12 -23
preocupe__@relative c -10
y__animo a -14
""",
    """
=body:pack a -11
=body:preeclampsia c -12
=rule:psychosis:yes:they_said|called_~3_mania|manic| d 15
=visit:aca cd -12 12
creia_que d 11
docto* bcd -21 18 -22
drive:a_@drive ad 17 -14
pregnancy:negat* abd 13 -13 -15
prior:took_it ab -15 -13
salio__ese d 12
""",
    """
=visit:tengo abcd -20 -17 10 11
adult:@relative_dice c 13
aripiprazol d 14
is__number d 10
numbers_were cd 16 -15
""",
    """
allergy:maybe cd 16 -13
am__old b 12
broke__@body d -11
coming:nada ad -13 15
have_ever ad 11 -17
into ad -22 14
no__my bc -10 -12
""",
    """
=visit:any bc -23 -25
can__promise c 10
drive:voy_sola ad -24 25
had:desde bd 17 -11
home:la_@place a 16
hurting ad -12 17
i_@stop bcd -24 -16 11
pregnancy:feedi* ad -18 20
ride:have_@person a 11
was_the ac -12 -19
well:verdad ab 11 -16
""",
    """
@clinician_mejor b 14
camino__a a 12
ganas c -21
por__lado ad 11 -16
veo$ cd 14 -11
well:about ad -15 17
""",
    """
=body:cbt ad -11 18
=visit:everybody abc 25 -15 -10
aun__el a 13
crying_all ad 15 -11
fly ab 26 -19
just__@drug bcd -16 16 -15
psychosis:confi* a -13
""",
    """
=body:arthritis a 14
=body:mucho abd -22 -24 22
allergy:tuve_una c -11
and_saw cd 18 -19
coming:suppo* abc -10 14 -10
eaten:una_hora bcd -15 -13 23
la__dana b 10
pregnancy:semana cd -12 15
si__@drive d 19
substance:would_tell bc -14 14
texts:persona a 11
""",
    """
=asks:visit:all:none abcd -40 45 -34 -38
=visit:escribirme a 15
all_over b -14
allergy:can_not ad -21 17
any:@relative_y ad 11 -15
anyth* abd 17 -29 -18
better_now d 15
de__@treat bc 16 -13
heart:high_when ac -16 16
heart:to acd -17 19 -13
les__eso b 11
now:lunch ad -11 13
request acd 22 -11 -16
""",
    """
=body:any abd 15 -30 -11
effects:se_me abd -16 -21 33
equiv* c -12
habones$ d 10
heart:y_ya a -11
is__nothing c -12
psychosis:every cd -16 19
si_deja c 13
""",
    """
=body:eso abcd 11 20 -20 -33
am__anything ad -17 19
both$ bd -17 12
brain:perdi ac -15 17
eso_estamos c 10
lo_platico b 14
now:after abcd 50 -20 -31 -32
organ:still ac -18 12
substance:no_@drug c -10
""",
    """
#_drinks a 11
an__on d -13
anemi* ac 21 -10
heart:nervous bc -13 10
texts:se c -16
thought bc -23 -19
""",
    """
@medicine_are ad 13 -14
go_on ad -24 16
lamen* ad -22 23
organ:cuent* bd 26 -26
out_bipolar d -12
pregnancy:#_semanas ad -21 28
pregnancy:zero a 11
safe ad -15 13
tomo_una bc -14 -12
""",
    """
=body:estudio cd 15 -14
=body:wait ad -24 13
=lead:visit:no:cut:no abd 20 -13 -12
but_@medicine ad -16 17
family_and ad -11 14
pregnancy:hice_la ac 15 -11
pregnancy:text b 12
si__ahi a 11
""",
    """
=body:way bd -16 12
=visit:cinco cd 16 -11
cancel:to_somebody ad -19 12
meds:no_@medicine abcd 31 -16 -17 -14
no_he ac -22 14
nunca__la cd 17 -13
two_tours b 14
""",
    """
=any:tirando a 12
=body:quitaron ad 11 -10
boss_did bd 17 -17
my__her bd 20 -12
not:able ac 13 -11
now:me_toca c 10
ride:toda ab 13 -11
una ab -19 -13
well:@symptom abc 13 -11 -20
""",
    """
=body:esas cd 12 -21
allergy:esa_vez d 11
cuidadora c 12
drive:i_was abd 25 -10 -13
ride:texted ad -16 14
think__am c 10
your_place d -11
""",
    """
=lead:body:no:on:no+yes abd -28 -13 30
dejeme__mi acd -11 13 -10
heart:am_ok a 11
mentir bd -18 13
tengo__limpio b -11
usual* ad 11 -11
wants bd 16 -24
""",
    """
court_date a 11
cross bc 15 -14
home:estar b 11
not:near a 12
sailed a 16
""",
    """
clean__@year abd 20 -13 -18
it_made bd -11 12
oil b 13
""",
    """
adult:grandma cd -15 22
all_@body ad -15 17
farmacia bc 11 -15
i__much b -11
mas__otra ad -13 17
my_@medicine a -21
smoking bd 16 -16
""",
    """
drive:se acd 25 -22 -16
edge$ bcd -13 11 -15
of_talk ad 15 -11
""",
    """
@cancel__it bd 26 -26
de_@texts b -10
well:@drug ab -20 22
""",
    """
=any:big ac -12 -11
=rule:eaten:no:fasting|fasted|ayuna|ayunas|ayun bcd -18 -16 16
=rule:substance:yes:problem*_with b 12
^padezco d 14
ahi bcd -15 18 -18
and_can a -16
me_ha c 11
not:es ad -24 11
not:issues a 11
substance:the_# b 11
""",
    """
=said:ride:ask ab 11 -27
coming:manan* abc 18 -14 -26
does__like ab -12 13
have__of c -25
le_sabria c 10
me_bajo abcd 25 -17 -13 -14
on__table d 17
sitting__my ad -11 14
substance:bebo_mas d 14
the_fridge b -15
""",
    """
=any:all abc 21 -26 -28
=visit:cayo ad 18 -16
@relative__vuelta ad 15 -14
allergy:polvo bd 16 -11
am__again a 11
bajo__a ad -17 19
by$ acd -17 10 -10
cardiologo c -12
had:@day ab 11 -10
jaja$ abd -17 23 -14
me__tomo c 15
ride:not_find ac 23 -17
substance:back abd -17 -25 12
vivo__mis ad 14 -12
voy__si bc -11 -15
""",
    """
=visit:lugar d 13
adult:than abd -16 -13 23
cancel:la_@visit abd -11 -26 16
heart:at ac -33 25
negative_so d -11
now:the_combine a 11
ride:she_can c -29
this__my bc -35 20
volvio b -21
""",
    """
=body:sanito a 13
allergy:spray d 10
am__not a 14
finished__@food bd -14 16
had__problem c 12
mull_it c 11
prior:could ab -16 -14
ride:from_church d 13
sneez* b -11
""",
    """
#__once cd 15 -11
=rule::turned:jk c -11
@wrong__my ac 11 -11
brain:doctor ad -11 -11
pregnancy:carrying d 11
the_@price abd -18 28 -16
tryin* abc -17 -14 17
""",
    """
=body:anticoagulante ad -11 16
@late$ ab -37 19
had:after a -14
had:recibi ad -12 12
heart:@visit cd 11 -11
patch ad 15 -18
please__i ad -21 22
unless bc -34 14
""",
    """
=body:vida abc 24 -23 -23
=lead:any:no:on:yes b -11
adult:es d -14
because_of ad -15 14
coming:babysitter c 12
coming:direccion ab -11 13
now:patron c 13
organs ad 12 -12
sit_in ac -10 -11
three_but c 12
""",
    """
=body:hallucinations abcd -19 -13 -12 27
=body:tomorrow a -14
=said:pregnancy:no ad 19 -32
@insurer_en a -12
adult:weeks ad 27 -26
now:del ad 13 -31
once_in b -21
psychosis:psych ac 16 -10
saw bcd -20 18 -17
substance:am_in abd -13 -12 18
""",
    """
^nothings ad -14 18
any:@relative_and ab 15 -10
cancel:ando acd -12 22 -16
earl a -13
effects:terrible d 11
will__there bcd -12 -12 11
""",
    """
=any:there abd -19 22 -23
allergy:proba* ac -14 19
be__was a 14
going__forth cd 15 -15
llegan$ bd 12 -11
now:we_have ad 19 -16
organ:todo abcd 37 -24 -24 -23
psychosis:reali* bcd -11 -12 13
ride:no_he ac -12 20
shot$ bcd -16 -20 14
soy_el cd 17 -10
uh_huh bd -15 17
""",
    """
=tag:prior:unsure abc -19 -16 15
@drug__am cd -15 15
brain:knocked_out cd -13 10
got_the abcd 19 14 -27 -17
meds:sin_@medicine ad 11 -10
ride:avisa* cd 15 -13
ride:maybe abc -23 -11 24
third$ b -10
""",
    """
@drug_all cd -12 11
afraid_not ad 22 -17
ship a 16
substance:every_@month ad 13 -13
will__tonight c 11
""",
    """
=any:bueno ad -16 17
=any:ok bc 29 -41
able_to bd 13 -16
any:rathe* ad 15 -14
heart:cardiologo_me c -12
in$ bc -22 10
mi__el bcd -15 -25 18
organ:malo a 11
organ:to_my bcd -17 -17 15
seguimos__la a 11
""",
    """
=visit:have b -21
@food_yesterday ad 11 -10
@stop__in ab -11 19
adult:acabo_de ad 15 -11
cancel:minut* ab 18 -12
capaz__me c 13
custo* bd -12 14
got_it ad -16 17
ride:mujer ac -14 21
""",
    """
=turn:visit:unsure:none c -13
a__so bd -10 -14
allergy:red b -12
cigarettes bd 16 -17
failu* a -12
heart:had_a bcd -14 -21 15
heart:limite c 13
herma* ab -17 14
is__again acd -16 -12 17
is__week acd -14 11 -14
only__of a -12
take__back ad 13 -10
traigo__y ad -15 15
""",
    """
=body:spray acd -17 -14 23
=rule:substance:no:years|anos_sin_~1_tomar|beber|pr ad 11 -11
=visit:girl a -13
@drug__is c -10
^recien ad -10 14
adult:secundaria a 10
apenas__entere ad -11 14
contestar_eso b 15
eso__esta a 10
liver__normal d -11
""",
    """
@drug__las cd -11 13
@medicine_for b -31
before_you b -12
checked bd -21 -18
cuales$ acd -12 13 -13
had:estoy bd 17 -13
meds:but abd -18 -18 17
mujer b -21
nada__eso acd 17 -16 -21
prior:daughters_on bd 18 -16
substance:few ac -11 11
too_much abc -11 -13 16
voces$ a -11
you_too bd 25 -18
""",
    """
=any:email a 11
=visit:counting ad -11 15
@medicine__@date abd 15 -12 -12
a_zombie ad -11 11
birth_@year c 13
el_lugar ad -19 20
glass_of ac 11 -13
had:at_a bc 13 -16
ni__acuerdo c 14
now:sirve ad -11 14
organ:numbers_were cd 16 -15
psychosis:about_my a 10
substance:tomo abd 38 -48 -20
trucks ad 13 -20
""",
    """
^shoot ad -12 18
any:hang_on b 14
asi__no d -12
only__one a -20
pregnancy:pregnant_with d 12
presion__me d 10
puedo_dejar b -14
substance:clean abcd -25 -23 -21 32
voice* bcd -14 -26 20
""",
    """
=any:hot b 14
=any:quite abd 26 -11 -19
=visit:veo a 10
allergy:pollen a 18
coming:to_be ad -11 11
depends abc -28 -20 18
el__tiene bd -11 18
had:@treat_for d 15
had:llamaron bd 17 -16
had:the_@insurer b -10
now:no ab -18 12
pregnancy:expec* cd -26 11
says__other cd 17 -15
ya_le bc 18 -21
""",
    """
=body:weddings a 10
=visit:llamame ad 17 -13
and__not bd -25 11
casa__entra a 16
drink__much b -11
get__of bcd -16 -23 21
heart:uh d 12
la__en bd 13 -17
no__decido c 12
substance:not_@treat b 10
substance:rarely a 20
y_lo d -16
""",
    """
=body:hypomania bcd -14 20 -14
@body_and a 14
cancel:@wrong ab 14 -12
meds:de_manzanilla ab 17 -15
pense__pero ad -11 13
""",
    """
=any:naci a 10
=body:cath abcd -17 -19 -22 29
allergy:take_it d 11
any:ayer ab -13 16
bajita c -13
cancel:pedi ad 23 -20
la_bendiga b 14
prior:school_@clinician cd 12 -11
que__eso abd -28 14 11
texts:like_that a 12
""",
    """
=tag:effects:unsure b -34
and__been c -12
effects:doctor a -14
matter$ ac -19 -16
organ:cirrosis a -10
person abd -16 21 -13
prior:mas acd 24 -24 -20
ride:own_truck a 10
yes__@year a 10
your_guess ac -11 17
""",
    """
chickened_out ad 21 -13
eaten:de b -12
eaten:nine ad 16 -16
es bcd 11 -12 -17
not_good ad 24 -10
prior:meses c 11
substance:no_tomo a 11
""",
    """
@relative_waiting d -17
psychosis:put b -12
recai_en d 10
ride:hopin* d -15
ride:me_quedo ad 14 -14
test abcd -13 -25 27 -17
texts:hace_falta ad 16 -13
who_this bc 14 -11
""",
    """
=any:dale ad -11 14
=signs:any:none:asks bcd 22 -12 -49
=visit:should abcd -26 -28 38 -13
del__voy ac -12 17
had:se_siente c -10
had__i bc -19 -10
heart:off cd 12 -15
heart:pecho ad -11 13
home:there ad 13 -23
molesta_para ad -15 15
ride:from_the ad -11 15
substance:contar a 12
would__miss a 10
""",
    """
de_los bcd -17 14 -18
heart:tengo_la abd -10 -11 15
now:on_the ac 17 -11
ride:he_says c 12
substance:my bcd 16 -23 -18
""",
    """
adult:college ad -13 15
any:@medicine_last a 11
drive:yo_voy ad 20 -18
moved abcd 30 11 -26 -35
now:confirmo acd -13 20 -16
scar b -11
si__voces cd 21 -19
substance:now c -23
""",
    """
=any:and b -64
=body:e abd 23 -10 -18
@texts__to ab -14 16
allergy:@stop_breathing d 12
am__seven a 10
eaten:meal b -19
heart:maratones a 11
now:cambi* ad 22 -30
psychosis:been ac 11 -12
ride:ones ac 12 -12
til__to ac -10 16
""",
    """
any:otra d -23
avisa* acd -13 14 -11
cancel:not_come ad -24 12
fresh_out a 13
he__nada ad 26 -21
last__lol abd -14 -11 20
now:buen_momento bd -16 11
ride:chauf* d 10
substance:if_i a -12
swollen c 10
un__en a -16
""",
    """
=rule::yes:you_bet|betcha d 14
=visit:@medicine bc 13 -21
@relative__liver ad 13 -17
but__@cancel ad 11 -11
cancel:que_voy ad 21 -15
de__@relative b -12
evaluando_por c 10
flushed ad 20 -22
organ:does_a bc 14 -11
this_@year abd -12 -21 23
""",
    """
=body:car bc 11 -11
ando__pero acd -15 19 -13
bit b -23
but__scared ad 17 -13
cobra* abd -15 21 -19
compr* d 12
i_wear d 17
night__with bd 14 -11
que__otra d 10
un_soplo cd -21 25
ya__la bcd -25 -14 19
""",
    """
=visit:sergeant ad -14 14
allergy:la_sulfa d 13
prior:@medicine_count c 17
sprin* b -21
tarda* b 10
""",
    """
=body:birth cd -10 12
=body:estres abd 17 -13 -20
^alergica ad -16 18
any:for_me b -12
home:troub* ad -12 13
me_puse abd -21 -10 22
psychosis:lol bc 10 -15
substance:fumo_@drug abc -13 -15 17
""",
    """
^woke ad 20 -22
heart_disease bd 22 -11
home:aun_estoy ad 19 -11
i__as ad 15 -20
psychosis:with_my a -11
well:ahi acd -32 32 -15
""",
    """
=body:left bd -30 18
=body:pacemaker d 12
=tag:adult:no ad -20 16
@relative__internaron b 11
cancel:go b -21
con__# ad -12 16
esto$ bcd 15 -13 -22
i__directions b 10
last_@day abd -15 -23 23
low_side a 13
prior:on bc 17 -16
""",
    """
for_@holiday ad 14 -11
home:en_casa ad -12 12
me_disparo d 12
negativo abd 13 -11 -19
now:lock ad -13 17
organ:bad bd 12 -17
substance:not_say c -23
""",
    """
^negative acd 26 -12 -20
as_high a 12
aware c 12
drive:am abc -35 25 -11
just_had abc -18 21 -14
me__@ride d 11
nothing_has ad -11 11
texts:escribirme a 15
""",
    """
=any:sento ad 21 -19
=body:going acd -16 30 -32
^@door bd -12 15
confirmo$ acd -11 23 -17
drive:wife ad 18 -27
effects:hours ad -18 18
en__pero abcd -23 -13 13 20
heart:spironolactone ad 14 -11
mal_no a 11
respirar$ d 12
that__and ad 15 -12
well:usted ab -17 17
""",
    """
=any:crap a 11
=signs:drive:none d -20
=visit:media ad 22 -17
=visit:unless acd -10 28 -16
camio* ad -12 17
drogado a 12
far__it ad 12 -16
organ:pills c 12
permiso_en bd -10 13
pregnancy:a_day d 12
ya_en ad -19 23
""",
    """
=body:pienso ab -10 11
@clinician__do ad -15 11
@symptom__no ad 18 -16
cymbalta a -16
dos__@year d 14
got_your bd 15 -12
not:nada abd 17 -18 -20
organ:trans* c -16
rule abc -17 -13 20
si_todavia c -10
substance:says_on a 11
well:ando abc 15 -14 -28
""",
    """
=any:trabajo ab -13 19
=body:imaginate d 14
=visit:dis ab -11 18
@medicine_on d 15
^ya c -26
any:is_a a -12
had__once d -21
heart:y_presion a 11
i_missed cd -19 23
los__@month b -14
meds:nervios d 14
para__chamba b 11
texts:por bcd -28 -20 15
time__got ad -14 14
to_morphine ab -12 14
""",
    """
@eat__ago ad -23 23
asegurar$ abc -12 -14 22
lot__but ac 14 -11
me__@vehicle d -20
no__dio ad 15 -13
priva* abcd -23 40 -11 -28
que__@drive ac -17 15
they_want cd 14 -14
things__i cd 13 -13
""",
    """
=visit:came c -13
cancel:am_good a 11
con__camioneta d 12
funeral b -11
heart:does c -24
now:inter* ad -24 15
prior:two_@year ab -16 14
says__i cd 19 -14
""",
    """
=body:cirrhosis cd -13 13
=body:problems bc 14 -15
i_woke ad -16 12
now:ninos ad -13 16
prefiero abcd -12 30 -30 -13
psychosis:not_know bc -17 14
summe* abd -12 -21 18
take__@medicine a -19
""",
    """
allergy:did_great ad 16 -10
allergy:how a -15
knows ac -30 19
organ:wants cd 15 -20
prior:@treat_tampoco ac 10 -12
psychosis:yo abd 22 -26 -18
si_soy c -11
texts:consentimiento ad -13 16
""",
    """
=visit:miss ad 14 -13
be_we cd -16 18
brain:turned a 11
drive:ride abcd -24 -21 12 17
kidne* c -30
me_when d -18
no__primera ad -21 22
now:me_check ac -11 11
prior:medicina bcd -11 -19 12
si__paro cd 12 -11
texts:call abcd 33 -39 -25 -12
was_# c -15
""",
    """
effects:tolero ab 16 -11
had__miscarriage b 12
heart:high_blood abd -23 -22 26
i__things d 13
nuevo_y b 15
pregnancy:otro d 13
took_out d 10
""",
    """
cancel:know abc -24 -23 32
me__but acd 26 -20 -15
meds:them abc 17 -17 -11
organ:van c 10
""",
    """
=rule:eaten:no:skipped|skip|salte|sin_breakfast abd 21 -10 -16
adult:till ad 13 -11
could__this b 10
del__me abd -18 -22 14
drug$ ab -15 12
en__yo a 10
pregnancy:ay c -18
pregnancy:salio_positiva cd -17 20
recliner d 15
ride:i_was d -11
ride:voy_solo a 12
solo__@relative b -13
tengo_tres ab -19 19
""",
    """
adult:cumpl* d -12
lo__me ab 18 -20
one_uti a 11
tiroides bd -14 15
well:you abc -30 17 -15
""",
    """
=body:estreno a 13
=body:vi ac -11 10
=visit:best ad -20 26
^would abd -25 42 -20
allergy:blood d 10
at__i abc 18 -14 -13
coming:tengo_que acd 20 -20 -15
excus* bd 20 -15
if__or c 12
now:el_calendario ac -16 18
pregnancy:ya_no b -12
tengo__presion ab -12 15
vez_pero a 11
""",
    """
#_this abd 18 -10 -12
=body:matter abc -23 19 -23
allergy:@symptom_con a 10
coming:otro ad 24 -21
deme bcd -10 23 -27
only__my abcd 25 -10 -19 -11
ride:le_dije ac 13 -14
sobri* b -12
spring$ abc 10 -13 -26
substance:for_# ad 14 -13
""",
    """
=body:probado ab 12 -13
been_# cd 20 -29
due_in ad -16 14
epilepsy a -11
gave__kidney d 16
have__tried abcd 13 -29 -12 11
heart:@relative_is b 11
line_and c 12
never__near a 12
prior:thing ad 13 -12
ride:good bd 10 -12
she_would c 10
tengo_dialisis a 12
tolero ab 11 -15
took_one c 11
un ac -11 -19
""",
    """
=any:say d -10
=signs:drive:yes abcd -15 -12 -16 18
=visit:mrs b 12
@drug__pack bd 17 -16
allergy:han_puesto ac 12 -11
diria__es d 12
i__only bd 14 -16
me__bipolar a 12
now:conflict ad -13 15
que__@fetch b 12
""",
    """
fui$ a 12
healt* abc 16 -18 -26
i_bring abcd -12 22 -14 -14
organ:is_what a -14
unclear c 12
well:y_baja c 14
""",
    """
=visit:quiero acd 17 -17 -13
apure cd -11 16
eaten:sure bd 14 -12
me__sin ab 11 -12
meds:cinco b -15
mi__fallando abd -13 12 -18
say__do ad 12 -14
the_day c -15
""",
    """
@drug_at abd 13 -14 -15
brain:probable c 13
heart:high abcd -29 -13 12 15
heart:nothing ab 13 -24
llegu* b -22
prior:every* acd -18 -21 14
psychosis:@clinician abcd -14 -24 29 -15
""",
    """
a__rato ac -11 10
any:good a -16
ask__@clinician ab -18 16
both_working ad 18 -16
cancel:va abd 20 -11 -11
eaten:estoy_en ad -24 22
he__not ab 12 -23
home:am_lost a 12
rather__say ab -19 21
ride:someone b -11
""",
    """
#__from ad -20 21
=body:@symptom d -22
=visit:depende bcd -13 18 -12
=visit:they abd 30 12 -52
allergy:it_like a 15
coming:go_ahead ad 23 -23
now:dark a 11
""",
    """
=body:creia d 15
=said:ride:no d -25
done$ ad 20 -16
firmar abd -14 21 -14
heart:ekg d -10
home:eso cd 17 -24
not__does bd -11 10
prior:de bc 12 -23
psychosis:that_one a -11
ride:le abd 25 -11 -30
si_fuera ad 18 -15
substance:con_las d 13
times__a ad 17 -10
""",
    """
=body:orinar c 15
=lead:visit:no:on:yes abcd -21 -26 -19 35
dejar bcd -23 -13 15
lo__trabajo c 10
made__but ad 15 -14
organ:rinon cd -24 16
pregnancy:for_my bd -22 15
psychosis:gente d 12
sadly cd -10 13
tengo_roto b 12
texts:postc* a 13
todos__desde d 13
""",
    """
allergy:quien bc -11 18
con__se ad -15 11
heart_attack bc 12 -13
me_golpee d -11
organ:perfe* abcd 42 -20 -28 -25
""",
    """
=body:newspapers ab 17 -18
=visit:mandelos d 11
^in ad 27 -37
allergy:tried a 13
cows bd 12 -11
cuarto ad -19 11
""",
    """
=said:any:ask ab -16 15
i__think ab 13 -15
loca__pero d -10
meds:te c -12
nap a 16
one__bad cd 12 -14
para__@body ad 13 -13
texts:semana ac -11 -11
""",
    """
=any:sabe abcd -21 -31 32 -24
=body:jeje acd 19 -10 -20
=body:mail a 11
allergy:none a 10
despu* cd -14 17
figur* abc -12 -20 19
now:me_queda c -18
still__evaluated cd 14 -10
texts:not_at ac -18 17
""",
    """
=body:why abd -42 42 -17
get_pregnant a 14
last_i c 10
now:me_@late ad -14 19
organ:a acd -16 23 -26
organ:over_and d 12
y_mis bd 14 -14
""",
    """
=tag:texts:idiom_yes ad -15 18
esperando_que cd 10 -11
now:up abd 23 -13 -21
pero__jaja d -13
pregnancy:estamos abcd -31 -14 32 -14
well_it c -11
""",
    """
@drink__tila b 13
^who abcd -29 32 -12 -15
adult:tiene_# b 13
cancel:off a -21
my_end ad -15 13
psychosis:never_lost a 11
unos abc -13 -19 25
ya__lo acd -14 -16 13
""",
    """
@relative_lo ab -11 12
coming:paro_de cd 12 -11
drive:no_tengo acd -15 -19 23
infecciones__cada cd -11 13
meds:something cd -13 20
not__someone c -13
the__all cd 14 -14
""",
    """
=body:brb abd -18 25 -11
=body:dose abd -12 -15 11
decai* acd 24 -14 -21
heart:why abd -12 12 -12
heart_itself ad -20 19
put_in d 12
ride:hoping_my cd 13 -11
substance:el_@drug c -17
""",
    """
=any:tiroides d 13
=body:negativo a 18
=visit:wants c -12
need__my abc -15 12 -10
sec_i bd 19 -17
substance:ando ad -11 17
up__down cd 24 -20
you_later bc -16 17
""",
    """
=any:fuerte ab -10 17
=body:perfectos ad 21 -11
=visit:state ad 14 -12
@thanks_for ab -21 20
and__i abd -27 -23 33
cosas ad -28 13
cree d -10
eaten:esper* ab -14 25
edad ac 11 -13
heart:no_tomo a -13
said_so ac -11 16
texts:the_text a 14
well:crying_all ad 15 -11
""",
    """
=tag:heart:asks abc -43 20 -28
@vehicle__me a 10
^pumping ad -14 23
mirac* a 16
""",
    """
=body:vinito ad 23 -14
am__text ab -21 25
brain:brain* a 13
en__nomas abcd -10 23 -12 -12
""",
    """
=any:salte a 15
=body:included b 13
=body:irregular abc -28 -20 20
adderall acd -12 -20 18
ando_en b 11
bloqu* d 11
cancel:just abd -11 26 -28
coming:ustedes bd 19 -12
i__day a -10
pregnancy:que_@insurer a 10
ride:del ad -22 11
ride:que bd 15 -34
well:el_@relative a 10
""",
    """
=rule:texts:yes:prefer|prefiero|rather_~2_text*| ad -25 27
=visit:end ad -10 13
estoy__de ad 15 -22
substance:@relative_were ad 13 -10
viendo abd -12 -17 12
well:basta* d 10
""",
    """
drive:going bd -12 15
psychosis:ii c 11
vasec* abd 18 -19 -19
viejo__el b 12
""",
    """
a_baby d -19
ago b -42
football d 13
la_segunda ad -17 15
plant* bc -11 15
por__@month b -11
""",
    """
any:para_el d 14
coming:mama bd 17 -11
cualquier abd 30 -20 -22
desoc* ad -14 16
liver* bcd -15 -11 14
nino$ b -11
psychosis:bipolar b -12
sis a -13
substance:it ad -35 25
texts:numbe* abd 22 -24 -11
the_high a -11
trapo abcd 26 -16 -18 -17
well:worki* d 12
y_media cd 13 -12
""",
    """
=rule:ride:unsure:voy|tengo_que|a|le|viendo_~2_pre ab 14 -10
=signs:organ:unsure bd -12 -12
not:been abd 15 -21 -17
not:paciente abd -11 17 -11
trust abd -12 12 -13
""",
    """
#__bien ad -12 14
=visit:calor abc -10 20 -11
^sort c 13
is__some cd 19 -19
jaund* cd 18 -15
now:si_puede ab -13 13
pensaron_que ad 20 -17
pregnancy:she c -23
psychosis:sleep b -12
""",
    """
=body:recheck cd 12 -14
effects:went abcd 30 -17 -11 -16
heart:checa* c 14
now:otro ad 26 -23
ride:sit a -11
take_more cd -12 16
texts:say ab -22 13
""",
    """
=tag:any:asks d -12
=visit:modo c -13
@stop__pecho ad 14 -13
as__it ad -13 15
awful ac -15 11
azath* d 12
drive:@insurer c -14
eaten:ago_no ad -14 15
home:llant* ad 18 -11
mhm cd -11 17
ride:tengo bd -14 13
""",
    """
=visit:farmacia bcd 18 -11 -16
bien_no ad 19 -20
but__passed cd -15 12
clima$ b 11
hasta bcd -37 -15 12
now:se_le ad -15 12
perfecta c -12
prior:magne* bd 16 -14
throwing_up b 12
""",
    """
=who:visit:minetheirs:after cd -24 10
@drive_my b -11
@stop__week d -12
any:thing a 14
can_@stop bc -15 21
discu* abcd -17 33 -14 -25
paciente__mi b -10
substance:el_trabajo d 14
sulfa__@treat ad 13 -12
""",
    """
=rule:drive:unsure:if ac -14 13
=visit:stopped ad 13 -11
better__day ad -13 14
blood_test ac -14 13
estan__estudios c 11
for__weeks cd 14 -17
had:ketamina bcd -29 -16 18
me_toca a -17
more__that ad 15 -13
organ:passe* ac -12 11
pero__y ad 11 -16
pregnancy:miscarried acd -13 19 -15
pregnancy:pumping ad -12 20
puede_repetir bcd 17 -11 -10
reque* ad 21 -17
""",
    """
=body:@book b 13
a_hole bd -12 14
allergy:is_not ad 21 -15
any:fly ab 22 -18
con__y ab 13 -16
drive:licencia ad 16 -10
drive:mi_carro ad -17 16
ride:viend* c 14
usually ad 11 -11
""",
    """
all_work a 14
alta__de ac -12 14
cancel:moved ab -17 22
in_not acd -25 26 -19
meds:em ab 18 -14
palab* b 11
pregnancy:encinta ad -14 21
psychosis:fever c 11
ride:ando_a a 16
segurisimo d 17
substance:seis_@month ad -14 14
""",
    """
=visit:llevo bc 11 -21
=visit:paso abcd 39 -29 -15 -19
@relative_was abcd 16 14 -21 -21
adult:birth acd -11 17 -12
brain:questionable c 18
drive:una ab -14 14
pregnancy:que_no ab -17 -15
texts:veces_no c 11
that__fine ad -20 20
""",
    """
=tag:allergy:unsure abcd -16 13 14 -52
=visit:together ad -14 17
devol* ad -13 23
pregnancy:in cd 24 -30
ride:que_le d -14
ser__la a 14
""",
    """
any:away bd -14 18
any:told_us a 11
carretera d -12
coming:en_otra a 13
el__pero bd -15 -14
now:digame cd -13 13
now:tengo_tiempo cd -21 12
psychosis:@pay d 11
that__there d 10
""",
    """
=tag:well:self bc 25 -49
aneur* ac -11 -12
coming:not_miss ad -14 17
drive:@insurance ab -11 14
pregnancy:vino acd 25 -13 -18
respi* cd -10 21
substance:esto b 14
what__am ab -17 17
""",
    """
=body:playing c 14
=number:allergy:few ad 21 -22
coming:@cancel_it a 12
desayuno abd 21 -21 -21
do$ bcd -20 -22 18
mi__@drive c -22
not:go a -18
now:phone ab -17 16
organ:once_but c 11
texts:minds bd 14 -15
""",
    """
=rule::asks:^_por_que abcd -12 26 -12 -24
=visit:hablo bd 16 -13
a_meeting ab -14 13
encantada d 15
had:@relative_si a 11
pregnancy:does bc 13 -13
texts:was ab -12 20
trouble__@relative ad -16 19
""",
    """
=any:slow d 11
=body:having d -12
@relative_died b 13
cancel:cancelar ad 23 -27
not__once ad 14 -13
not__texting b 12
organ:looked_into c 11
tomo_un b -16
""",
    """
=body:fib ad -17 19
a_lift a 12
asi a -12
heart:y_el cd 11 -12
infection cd 14 -18
los__@medicine d 11
now:would_not ad -30 32
organ:rest_is ab 11 -14
thing__it a -10
un_momento abcd -30 40 -12 -26
""",
    """
@treat__with ad 11 -16
^echele d 12
home:soy_la a -12
my_nerve b -12
tuanis ad -12 16
unas__al c 10
""",
    """
=body:mio abcd 22 -15 -12 -13
couns* b -22
la__puntual b -13
organ:cirrhosis cd -13 13
organ:ct cd 19 -11
organ:do_not abc 20 -12 -11
sirve acd -21 -14 27
substance:to_sleep b -14
to__@month ad -10 14
""",
    """
=any:hambre c -14
=visit:pensando ac -12 18
aqui_en a -11
esketamina cd -22 22
le__si c 12
ride:not_get a 11
same__before d -16
substance:por_@drug d 15
""",
    """
=body:hang b 17
=rule::unsure:no_~1_recuerdo|acuerdo acd -31 22 -14
=said:brain:ask ab -30 20
be__do a -10
de__estoy ac 19 -14
facebook abd -11 20 -13
heart:which d -12
no_para abcd -18 39 -19 -31
now:amane* abd -12 12 -14
tarde abc -15 15 -19
up__that d 12
""",
    """
is__the acd 17 -15 -26
not_name cd 17 -12
refill$ b 12
street__are a 12
""",
    """
=asks:body:after:unsure ad -11 11
=body:made bd -11 15
=tag:no abcd 27 -21 -22 -27
brain:liquido d 10
eaten:almos* cd 15 -17
gave__@treat d 11
prior:puro_@drink a 10
psychosis:thoug* b -14
what__have d 11
""",
    """
=body:neg ad 12 -13
=rule:now:yes:i_am_~1_down|good|ready|free|ava ad 15 -12
as__not d 12
of_any a 15
pido b -12
reaching_out b 13
""",
    """
a_@symptom d -15
guess__possible c 13
in_law c -19
my_mothers ab -11 12
now:after_work ad 21 -16
organ:surpr* ad 15 -14
partida ac -19 19
psychosis:mg a 15
que__les acd -10 -16 14
smoot* abd 23 -15 -17
substance:christmas ac 10 -17
""",
    """
=visit:miles c -14
allergy:remember d -23
at__am ad 11 -10
drive:me b -50
have_never bd 12 -18
meds:celexa ad -16 17
meds:pregu* bd 12 -14
now:andele d 10
nunca__me cd -12 11
pregnancy:all a -11
pregnancy:seventy ad 18 -13
puede_que cd 20 -15
salt c 10
""",
    """
=body:dicho b -16
any abc 20 -57 -20
count__a bcd 26 -11 -17
en_otro c 13
for__@relative b -15
gusten$ d 20
over_it abd -12 -13 23
""",
    """
=body:changed ad -21 19
=rule::turned:i_mean|meant b -16
effects:some_but a -13
guilty abd -13 -21 23
out_last c 14
pienso acd -23 -27 31
pregnancy:# c -15
soy__@relative a -12
""",
    """
@drive_todo c 14
chiquito bc -13 11
home:probl* ad -18 19
how__that bc -10 15
not:duele abd -14 -11 17
trabajo d -11
y__@treat acd 10 14 -24
""",
    """
=any:worse bcd -11 15 -10
@medicine_para b -21
can__up c 13
can_handle d 12
coming:persona a 11
eso_lo b 16
i__for bd -28 19
not:hicieron ac -18 14
substance:gusta ad 19 -12
the__@clinician b -14
""",
    """
=signs:coming:none b -26
prior:a_week cd 11 -14
""",
    """
any:appreciate d 10
de__@clinician a 11
de_maravilla b -12
do__i abc -25 -12 17
had__energy ad 16 -16
handled$ d 11
heart:hace_# ad -12 13
heart:no_@medicine ac -21 23
home:hora ad 19 -15
my__died ab -12 12
prior:como bc 17 -26
ride:pero bd 16 -22
substance:cousin abcd 25 -17 -12 -23
""",
    """
=rule::unsure:doubt_it|that|so ad 11 -10
drive:how a -21
eaten:¿ b 11
en__me b -17
every_morning bd -17 17
is__@year c 10
meds:and bd -35 11
pregnancy:de_encargo d 11
ride:be_by a 13
v$ d 10
""",
    """
denie* abc 18 -11 -22
have_@person a 11
i__works a 11
is$ cd -31 16
now:junta ad 14 -11
organ:voy ac -14 14
""",
    """
=any:older bd -11 15
^analisis a 13
adult:over abd -15 -11 20
prior:para_dormir cd 12 -11
psychosis:first bc 16 -20
ride:blocks a 11
yessir d 13
""",
    """
=visit:because bd 12 -15
=visit:someone b -16
@thanks__all bd 15 -10
@treat_cause bd 14 -17
cancel:for_it ad 19 -17
had:@call bd 14 -16
""",
    """
=body:other ac -26 11
^cuatro d 13
^gomitas c 16
allergy:si acd 18 -26 -14
asked$ ac -12 12
couple_of c 11
necessary$ a 16
now:mas_@late a 19
pidio ad -10 11
substance:take_my cd 20 -19
the__@thanks b 12
verdad$ ab -12 12
why_i ad -19 14
would_come d 10
y_ni ab -17 15
""",
    """
=any:day bc -19 19
=body:escribo b 14
anoche$ a 11
coming:un ad 20 -14
meds:puedo abc 29 -26 -19
my__week ad 19 -12
organ:not_liver acd 22 -11 -19
positive abd -14 -20 17
today bc 12 -32
""",
    """
@vehicle__a a -10
^llamame a 11
helpe* ad -12 14
mandar ac -17 -16
ride:depen* c 11
""",
    """
@clinician__was bd 13 -11
baja$ ab 11 -22
came__funny ac -11 13
eaten:couple d 14
end c -23
organ:acuerdo b 14
organ:mal ad -13 15
que__quiten bd -16 21
was_heavier cd 14 -14
""",
    """
=body:induced d 10
=number:heart:few ac -31 19
=visit:chamba b -10
allergy:if_i bc 17 -16
cancel:@sick abcd -20 -20 14 22
last_summer ad -10 13
lujo$ a 12
ride:el_@relative cd -11 22
someone_from d 11
""",
    """
=body:groups c 10
=body:saben bd 11 -14
=body:skipped bd -14 -10
@hours__@food ad -14 14
^yup abd -13 -15 25
a__edad ac 16 -16
any:se_me bd 24 -20
con_el c -26
dejela acd -10 -13 12
for_it abcd -20 -27 -20 32
ha__asi a 10
substance:has_a b -10
""",
    """
=visit:will bc -45 10
a_ratos ac -17 19
had:la_recibi ad -12 11
organ:died b 11
prior:said d -10
""",
    """
@day__on a -20
@visit c -11
any:now abd 39 -14 -33
cancel:ya_estoy abd 31 -13 -22
ex__bipolar bc 12 -12
has__answered cd 14 -11
heart:side d -17
memor* ac -15 17
nacid* a -17
pregnancy:name_is ab 17 -10
""",
    """
^habria bcd -14 25 -11
asked__and ac 12 -15
drive:with abc 19 -16 -13
febrero ab -20 15
had:is_not a -15
pueda ac -15 18
""",
    """
growl* ad 22 -18
have__two d -13
he_passed c 13
much_for b 13
not:molesta ad -23 25
not:nursing ad 13 -13
positivo$ ad -13 23
shots bd -11 13
substance:vinito_con a 12
walki* abc 15 -21 -19
""",
    """
cancel:not_touch a 10
marav* b -12
mi__no ab 13 -46
ni__de acd 21 -12 -16
not_keep ad -30 26
personal$ abc -18 27 -12
rather_you abd 33 -19 -25
substance:toma_mucho b 10
""",
    """
=body:salio bc -38 11
aca_me d 11
allergy:only_to a 10
cancel:am_in ac 13 -14
now:ni d 12
pide_el c -10
place_in ad -14 15
""",
    """
=visit:lost ac 17 -12
any:@call_is b 12
del__yo bd -14 11
las_recetaron a 12
me_to d -25
psychosis:clinic d -13
""",
    """
@medicine__# acd -12 -20 21
brain:@body abd 19 -14 -26
buen_momento bd -16 11
dias_vomitando ac 11 -13
hurt_your b 10
last__about ad -15 18
los__el d -11
now:deje ac -17 22
now:go abcd -41 -28 -10 45
now:no_se c -12
un_trapo abd 15 -11 -10
""",
    """
=body:again acd -49 -18 30
=body:andamos ac -12 15
=body:tomando bd -12 11
=rule:prior:unsure:count_? acd -13 -20 18
during_it a -17
no__ella ab -15 19
now:perfect ad -11 13
pregnancy:mysel* d 10
prior:farmacia_me d 11
prior:no_quiero ab -10 13
prior:tell b -12
vez__si ad 12 -11
""",
    """
^sigo abc 20 -20 -14
about__@drug c 10
cajon ad -18 24
heart:corazon_esta a 11
perf$ c -12
pill abd -17 -31 25
remind_me a -14
substance:@medicine_now d 10
to__then b 14
weeks_ago acd -11 21 -14
""",
    """
^spironolactone ad 14 -11
allergy:is_@symptom b 10
been_the cd 15 -14
coming:the_morning ac -12 14
enalapril b -13
heart:contrario_la a 13
knew$ abcd -22 -13 28 -13
le__yo b -17
mi__como a -10
presion__del bd 16 -10
to_think abc -17 -16 23
vertigo a 18
""",
    """
=visit:confirmed ad -12 11
algo$ a -15
cancel:an_hour ab -12 11
coming:against_it ad 20 -17
""",
    """
have__more b 12
if__i c 12
now:to_be d -18
substance:parar d 13
texts:@relative acd -17 12 -17
""",
    """
am_home d -16
prior:alcan* ad -10 11
""",
    """
and__never d -13
desde_ayer ad 13 -10
is_gone b -17
my_file ad -14 -16
puede__hora ab -12 13
ride:bette* bd -18 21
""",
    """
=body:gave a -11
=visit:planning bd -12 13
brain:none_of a 10
escor* a 18
otra_hora abd -11 19 -10
swell* abd -13 -15 22
""",
    """
=visit:lo abc -31 -16 32
any:solit* d 12
been__could cd 16 -12
de__tambien d -12
drive:@ride_i ad -10 12
ferti* acd -19 28 -18
heart:next ac -11 12
other_says cd 20 -19
promise a -11
psychosis:en_# c -13
psychosis:it_is bc -13 -12
ride:estoy_viendo c 12
substance:verano d 13
""",
    """
central_time abd -20 20 -19
drive:on_the abc 13 -11 -16
drive:si_mi ac -11 14
internet bd 14 -13
y__seguir abcd -16 -12 -10 19
""",
    """
=body:inpatient d 14
adult:dice_otra c 13
meds:quita* ad 17 -14
pregnancy:pump abd -21 -15 27
ride:cunada bd -15 19
y_# acd -14 20 -16
""",
    """
=body:urticaria ad -14 16
=tag:substance:self b -16
counting__days ad 13 -11
just__@day ad 14 -14
lo_tomo b 10
prior:nerves a -10
psychosis:at_the b 17
""",
    """
=visit:encontre a 15
a__oigo cd 19 -14
allergy:handl* b 10
effects:of c -13
liver bcd -24 -20 12
nada__la c -15
now:decir c 13
pregnancy:day acd -15 -16 27
""",
    """
=body:with cd -48 15
=signs:body:unsure: d -15
=visit:at b -12
allergy:@symptom_all ad -11 16
heart:enlarged_heart ad -13 25
mas__las bd -13 20
now:post a -16
psychosis:ex abcd 14 21 -17 -34
substance:@stop_la a 13
substance:@year acd 36 -62 -17
""",
    """
=body:allergies abc 23 -17 -12
=body:llego abd -11 22 -18
has_passed ad -10 11
i__crazy ad 10 -18
three__ago ad -12 13
y__digo bcd -11 15 -11
""",
    """
#__but a -13
=visit:@traffic bcd 19 -11 -17
be_the b -14
between$ abcd -20 -10 21 -13
brain:solo a 11
did__me cd -10 -11
got__truck ad 18 -17
meds:clean ad 28 -28
organ:high b -23
pregnancy:el_trabajo d 12
up_lol d 13
""",
    """
=body:espereme b 11
asked_me bd 21 -15
cancel:he c 16
enfermera acd 13 -14 -17
from_his d -13
si_con c 15
""",
    """
=any:igual cd 22 -20
=body:sugar ad -12 11
at__text ab -25 26
brain:has ad 10 -21
did__on ab 12 -11
en__jaja acd -22 -16 11
form abc -10 23 -21
meds:escri* bd 10 -12
no_esta abd -11 -13 10
not:bocado a 14
psychosis:old_@clinician bcd -12 21 -16
to__@relative abcd -20 -31 16 16
""",
    """
=tag:turned abc -12 18 -26
=visit:teenager a -13
@relative_por cd -10 16
@texts__este ad -16 18
heart:when cd 27 -34
i__heart c -18
la__los a -11
meds:@stop acd 21 -13 -13
prior:had c -20
""",
    """
=body:recuerdo ac -18 17
=tag:any:no d -32
@visit$ c -45
baby__and b 13
me__del b -11
no__@medicine bcd -17 -20 11
organ:segun c -10
prior:psico* cd -10 13
ran abd 17 -15 -23
""",
    """
=body:rather bcd 19 -14 -16
=signs:prior:no+yes d -10
gravy a -10
had:second ad -12 16
into_it acd -17 19 -17
mad d 11
pregnancy:vasec* abd 15 -19 -18
""",
    """
=body:mande bc 20 -15
=rule:effects:no:nothing|none|nada|ninguno|ningun abcd 26 -24 -26 -17
=rule:pregnancy:yes:am|was|is|estoy|soy|found|just|y abc -17 10 -19
and__little c 12
brain:aneurisma d 10
called_it ad -13 16
coming:jaja ad -10 12
is_just ad 16 -22
mi_@hours acd -13 18 -11
now:pues acd -13 -15 25
""",
    """
#__this ab -16 12
=any:cocine ad -10 14
=body:insuficiencia ad -10 18
=body:weeks abcd -30 -38 13 24
brain:salio ab 18 -12
morfi* a 11
not:diagnosis c 11
plan__@drive bd -13 11
suspected cd 12 -10
texts:pero abcd -21 -16 -24 36
texts:sure bd -10 21
""",
    """
#__for ad 16 -23
=body:boss abcd -11 11 11 -25
=turn:body:unsure abc 24 -15 -17
any:@texts_are ad -10 13
hicieron_nada ac -14 11
psychosis:hijo cd -15 22
record$ a -13
""",
    """
@medicine_did ab -13 12
eaten:comi_hace a 10
el_ultimo ad 12 -12
few__i ab -15 11
heart:en_que bd 11 -11
not_yet ac 20 -15
recko* ac -14 15
texts:rathe* abd 27 -19 -18
""",
    """
=body:historial a -13
=short d -10
@treat__your b 12
dio_un acd -13 -12 16
had:something_else cd 11 -12
well:arrib* a -18
well:todavia ab -16 14
""",
    """
=number:heart:big b -18
@machine abd -35 37 -24
^bueno ad -14 13
brain:accidente d 10
heart:@relative_murio d -12
pido__@vehicle a 12
pregnancy:embar* acd -19 -12 17
psychosis:about bcd 15 -13 -14
""",
    """
brain:a_stroke bd 14 -14
mania* cd -16 13
my__watch d -13
nunca__revisado a -10
up_with ad 11 -18
""",
    """
@call__but d 12
@vehicle_a a -10
el_numero ab -11 11
fridge__is bd -11 12
going__my ab 19 -10
guste ad -17 28
if__it a -15
it__had ad 11 -11
never__once c -12
pendiente abc -15 -12 19
prior:psiquiatras d 12
texts:inconveniente d 10
the__maybe bc 13 -16
think__do acd -17 21 -11
""",
    """
@treat__you bd 12 -15
frasco abd 11 -14 -16
he__la abd 26 -15 -23
if__is acd -34 27 -16
now:ask a -11
""",
    """
=lead:body:yes:on:yes abcd -36 -27 -24 46
any:tomo_warfarina d 16
between__and a -22
giving__a a 13
heart_failure d 11
meds:and_those ad 13 -10
only__i b -30
prior:o abd -10 18 -16
syndr* cd -16 12
texts:no abcd 46 -32 -33 -26
""",
    """
=visit:nadie abd 13 -20 -14
allergy:they a -11
am__twins d 12
coming:a_poder ad 17 -12
ex__a b 13
hold__@drink d 11
i_thought c -25
mood$ ab -12 14
nervios__no c 10
ride:confi* acd -15 20 -12
ride:conte* cd 20 -14
""",
    """
@open_for c 12
allergy:denti* abcd -12 -11 18 -11
brain:sure b -18
had_hep cd 13 -14
organ:opera* d 11
take__other b -11
""",
    """
=any:tantito ab -10 17
=body:hope cd 19 -18
brain:acv d 13
condo* cd 15 -16
heart:strong_as a 10
in_high abc 12 -15 -11
now:see abc -22 -11 16
organ:never ac -20 18
psychosis:mi_@clinician b -18
texts:cada ad 11 -10
""",
    """
=body:o bd 23 -28
@symptom__time a 12
ckd d 13
estudio$ c 11
i_slept b -11
no__ido ab -23 17
pregnancy:@treat acd -28 28 -29
prima bd 15 -22
stoy bc -11 -11
substance:some_weeks c 11
""",
    """
=body:strokes d -13
@drug__# abd 15 -14 -11
can_take ab 22 -18
coming:to_somebody ad 16 -14
get__to bcd -17 21 -18
now:tonight abd 20 -21 -18
stoma* b -12
tested__for a 11
you_know ac -26 15
""",
    """
=any:del abd -18 -24 17
^sepa abcd -28 -26 44 -28
adult:menor abd 21 -22 -14
bone$ ad 17 -11
it_go a 11
nieto* acd -11 -11 13
prior:a_couple cd 18 -16
ya__paso d 12
""",
    """
@relative__for a 10
after__second d 10
any:si abd -30 -36 34
meds:una_para ad -11 20
no__can ab -20 16
""",
    """
a_psychotic ad -14 13
comes ac -23 16
heart:took cd 12 -16
substance:que_se bc -25 19
texts:is_better bd 16 -10
y_transaminasas ad 14 -12
""",
    """
@fetch_el b 14
@insurer__@fetch ad 21 -15
@relative__@year bd -12 11
any:matte* ad -11 10
brain:at a -13
has__for abd 19 -13 -15
on__third b 12
prior:ni b -12
psychosis:despu* bc -15 14
start* ab 25 -27
what_is d -24
""",
    """
=rule:well:yes:good|great|fine|better|well|wond ac -26 14
@relative__and ab -36 14
adult:cumplo_en ab -11 17
cancel:completamente d 18
dias_pero d 10
not:dio ad 11 -13
""",
    """
=body:esta abc -14 16 -21
=rule:psychosis:yes:i_am|soy_bipolar|schizophrenic|e bd -18 25
@clinician__have b -12
cancel:then bc 11 -19
la_calle bd 13 -17
prior:docum* d 14
ride:planning ad 12 -11
substance:ask_me d 13
substance:yeah_it d 11
was__when cd 16 -10
""",
    """
los_que a -17
prior:quieren b 11
substance:cuando bcd -14 13 -19
""",
    """
pregunta__mi b 10
susto* ab 14 -14
""",
    """
=lead:visit:no:on:no cd -20 -20
@relative_can cd 19 -19
ansiedad$ cd -15 -17
effects:bette* ad 15 -12
granos ad -13 20
had:start* a 12
prior:work ad -13 15
""",
    """
=body:@thanks abcd 26 15 -33 -47
=body:tell ac -44 20
now:dormi* a 12
pregnancy:enter* ad -13 17
""",
    """
=any:turned ad -16 11
=body:sube acd -15 16 -14
=visit:visto ac -10 11
@drive__la b 13
a__pack abd -10 -22 27
eaten:with a -15
home:uber d -12
organ:orinar cd 13 -10
""",
    """
any:we_moved a 14
bende* ad 13 -12
cancel:got b -22
meds:thing c 10
psychosis:schizophrenia_no d 10
ride:have_no a 10
the_mind cd -11 17
well:volvi* b -10
when__were a 14
""",
    """
=body:tv c -11
=body:veia a -12
=number:prior:minor a -16
@drug__problem ac 15 -21
@year__@medicine bd -16 11
adult:tutor* a 11
boton abcd -12 20 -19 -17
god bcd -23 -20 11
have__liver ad 12 -10
home:somewhere cd 10 -11
other_said d -10
pregnancy:traigo_retraso c 10
psychosis:fue ad -14 11
un__con ac 14 -10
yet acd -10 16 -29
""",
    """
abuelita d -16
like_my b -12
""",
    """
and__there ac -15 12
october abc 14 -15 -12
para__que abd 23 -15 -15
""",
    """
=turn:visit:none:none b -46
eaten:an_hour ad -16 22
en_casa bcd -18 -13 14
psychosis:and_saw cd 17 -17
texts:permiso c 12
to__or a 10
""",
    """
=body:sale bd 10 -11
in_# abd 16 -10 -21
ish$ abc -14 -14 13
llegamos$ d 12
psychosis:define bd 23 -22
substance:want_to d -11
that_they c -11
""",
    """
adict* ad 30 -27
cancel:neces* bc -18 -13
eso__problema d 15
every__no b -13
group_count bc 13 -11
meds:it_is ab -20 15
not_i d -11
substance:@relative_think ac -12 12
texts:donde bd 16 -16
the_gulf ad 11 -10
""",
    """
=visit:recojan a 13
allergy:@symptom_once ac -12 12
and_that abcd 22 -21 -17 -13
appointment bd 11 -15
did__ask b 12
playing c 14
possible bcd -26 31 -32
psychosis:nunca abd 16 -20 -22
sec$ abd -21 32 -20
""",
    """
=said:had:no abcd 20 -11 -20 -15
could_go cd 16 -22
organos a 12
quieran bd -15 21
ride:regreso_solo ad 12 -11
""",
    """
=body:cholestasis d 13
=denials:visit:1:unsure+yes ad -11 13
=visit:takes bd 18 -16
aware$ c 12
heart:june cd 19 -15
mucho abd -26 -13 24
no_volvi cd 17 -15
organ:pobre* ab -12 16
prior:more cd -17 12
psychosis:but_that cd 10 -11
segun abcd -35 -55 64 -39
""",
    """
=tag:any:other b -16
^ahorita abd -14 13 -12
cancel:i_@cancel a 14
home:and_sound ad -10 14
pero__con ad -11 15
take_my a 11
was__thing ab -18 13
""",
    """
adult:or_for c 11
allergy:to acd -18 -10 21
amlodipino d 12
effects:del b -10
eveni* d -17
had:my_third d 14
me__una acd -20 -14 19
refill b 13
ride:ask abd 11 -22 -26
ride:to_see d -10
was_fine ac 14 -20
""",
    """
eaten:a_big b -12
effects:the_spins d 16
from_me d 17
psychosis:had_it b 10
""",
    """
cine$ a 15
diagnosed b -14
diagnosticaron cd -10 11
hasta__# ad 20 -16
heart:@relative_the ad 14 -11
home:drive* ab -19 12
home:en_camino ad 19 -15
nada__infartito a -10
no__soltar d 11
organ:after ac -10 14
pusieron_un b -15
substance:but d -12
suite* d -13
texts:secur* ab -10 12
ultimo ad 19 -14
unico abc 26 -22 -18
was__but bcd -24 11 -17
well:ok_now cd -13 15
well:pero a 11
""",
    """
entre__y acd -29 36 -33
hacerlo$ acd -32 25 -18
now:dia acd 26 -18 -34
pregnancy:my_youngest ab 13 -14
pressure__heart ad -23 25
""",
    """
=visit:igual b -12
@medicine_after a 13
chat abd -19 22 -14
creat* bc -10 -12
en__medio a 11
not:hecho acd -14 24 -14
not:poder c -12
si__quiero ab -18 15
""",
    """
looking_forward a 11
now:desca* ad -21 23
sherry a 13
texts:much ab 11 -12
ultima_vez a -11
""",
    """
=visit:he acd -25 37 -12
=visit:use a 11
@relative__ese ad 13 -17
a__en c -12
agosto d 16
comie* ad -20 20
de__era d 11
de__que bd -41 22
do__tomorrow ad 19 -14
earli* ad -14 16
eaten:hace_# abd -15 -11 20
gracias bcd 20 -44 -21
home:@vehicle abd 17 -13 -22
knock_on a 12
magne* bd 19 -14
now:le_digo c 11
""",
    """
any:i_would bd -18 19
eaten:skipped_@food a 14
it_so b -14
now:wassu* d 15
prior:count* ad -12 12
""",
    """
=body:blues a 12
=signs:meds:unsure+yes a -11
fenomenal abcd -27 -15 -13 33
left__there a -10
para_saber c 14
""",
    """
=body:pulsera ad -15 19
@medicine__they bc 16 -12
did_but ab 11 -12
had_surgery ac -26 18
substance:c c 13
turned__just a 10
""",
    """
=any:en ad 11 -17
=body:church acd 14 -12 -13
@symptom__over ad -11 13
allergy:treatments ad 17 -16
prior:hice ab 10 -13
""",
    """
=turn:any:yes:none abd 36 -19 -39
=visit:pues bc -25 -10
=visit:rain ad 13 -16
brain:on_the b -15
coming:consi* c 10
organ:exame* a -12
pero__el ad 20 -14
sometimes_not ac 14 -14
to__since c 12
""",
    """
=tag:unsure abcd -39 -58 67 -46
camin* cd -20 -11
drive:so_i cd -22 18
now:es_el bd 10 -12
schizophrenia_no d 10
soplo_que c -12
""",
    """
=body:hmm abcd -17 20 -11 -13
^posiblemente c 12
now:@relative_gets a 13
now:why abd -18 -23 27
organ:no_me ab -13 16
ride:come_but b 13
""",
    """
#__# ab 18 -45
=lead:body:no:0 d -12
amazi* ad -11 15
cancel:cancelela ad -15 22
gallb* bc 14 -20
""",
    """
#__@date b -15
=visit:cocinando ad 18 -12
aca acd -16 -14 12
amaneci acd 13 -14 -15
have__up a -11
if_that acd -17 18 -10
veces__de cd 16 -14
""",
    """
^over bcd -19 -13 14
block d 17
edge bcd -15 22 -24
organ:rinon_a d 12
ride:sombra a 13
texts:no_to b 12
""",
    """
bloqueos d 11
breastfeed d 18
drive:voy abd -15 -16 19
substance:a_veces d 13
""",
    """
life ab 17 -30
pass__that ac 12 -10
""",
    """
=visit:away acd -21 -16 24
go__a b 10
it__but abd -33 -12 26
than_i bd -21 13
vision d 14
""",
    """
allergy:@medicine_me ad -11 14
heart:con acd -20 -21 19
innoc* ad 16 -14
organ:and_@body ad 26 -27
psychosis:me_for c -13
roger_that ad -13 18
sin bc -48 -19
""",
    """
=visit:card d -12
a_diario ad -11 13
allergy:to_it bcd -24 -13 15
any:sec abd -15 17 -18
drive:is_my ad 13 -12
is_one bc 16 -11
not:am c -14
organ:enceb* b 17
""",
    """
=body:positive abd -21 -18 22
=said:psychosis:no abcd 20 -29 -12 -24
@body__the b -10
expecting$ c -15
heart:not_my ad 17 -13
hope c 16
no__veo d 15
well bcd -26 -14 17
woke__it c 11
""",
    """
=visit:back abc -13 -26 17
allergy:gives cd 17 -18
had:un abc -16 24 -13
me__alta ad 13 -19
me__haciendo c 17
no__recibido a 10
""",
    """
=rule:pregnancy:no:diu|iud|nexplanon|mirena|paragar abc 13 -21 -14
any:for abcd 11 -18 -17 11
break__reality d 11
effects:bit d 14
mania_si d 15
ni_me ab -17 17
pregnancy:desca* acd -26 28 -12
pregnancy:there_is ac -15 12
prior:remeron ad -16 16
quiero_@move bd 20 -18
""",
    """
=body:ex abcd 17 22 -19 -47
a__sea a 15
cancel:sigo cd 12 -16
de_nina acd -11 18 -15
effects:ya_paso d 11
had_this a 16
kevin bd 17 -12
mande__por b 12
pregnancy:last_@month a 13
""",
    """
=rule:cancel:yes:take_me_off ab -27 18
^does abd -33 31 -66
adult:i_was ac -13 13
fue_el bd -15 10
heart:fuerte a 13
la__no b -35
psychosis:in acd -20 -12 16
psychosis:never_again d 12
service ad 13 -17
well:go c 10
""",
    """
organ:nobod* acd -17 23 -13
otra_@person bd -21 15
psychosis:year ab -20 -19
to_let c -17
went__to ad 17 -18
yes_not ad 18 -13
""",
    """
=visit:took ad -16 16
@clinician__puso bd -10 15
after_work ad 23 -17
cancel:puedo_ir ab 21 -21
every__and c -11
heart:@clinician bcd -10 11 -23
prior:at_least ad -12 21
siento d -12
up__last ab -18 21
""",
    """
allergy:got_@sick cd 11 -11
allergy:is_throwing b 10
bebida d 15
he__en a 16
is__ok ac -14 -13
psychosis:no_sleep ac -14 12
substance:gave d -16
well:working d 12
""",
    """
=body:maintenance d 12
=signs:adult:yes ab 13 -23
any:leave a 12
can__find a 17
heavier$ cd 12 -12
now:when abd 20 -11 -15
ride:ayer b 15
substance:@year_no ad 20 -19
""",
    """
=any:later acd -11 12 -14
are_doing cd -17 18
bone ad 15 -10
encontre ab 12 -12
for__while cd -11 14
heart:fiddle a 15
nothing_for abd -23 39 -29
se__con bcd 22 -11 -16
substance:mucho_cuando d 12
""",
    """
=body:@place ab -15 11
=visit:when d -12
any:a_@relative ab 14 -11
had:i_have ac 13 -13
heart:hipertensa a -10
la_licencia acd 14 -11 -17
meds:contr* d 11
pregnancy:last_week bd -10 -10
substance:nothi* bd -18 -10
y__contar abd 20 -10 -11
""",
    """
@sick_and a -12
^took ab 12 -29
eaten:cuenta a -13
reactions ad 14 -12
when__am acd -12 23 -18
""",
    """
every__since c 10
got_dinged c 13
heart:neither a 13
puntu* b -13
upset ad -11 13
will__after acd -18 15 -14
""",
    """
=any:empece c 12
@date_con a 10
any:ask_me bc -12 17
da__no ac -13 14
effects:went_smooth a 11
now:no_es ad 17 -12
now__do bd -10 12
six_@hours c 12
""",
    """
=any:@drink ac 12 -22
=body:pronto abcd -17 -19 29 -17
=visit:sec ab -18 13
adult:aun a 14
eaten:tube ad 15 -10
en__la a -12
now:counting d 11
ride:pero_mi ad -12 17
started__@medicine d 11
""",
    """
pregnancy:ferti* acd -19 28 -18
send__the d -13
sesion acd 25 -13 -21
""",
    """
@relative__truck a -14
now:@insurer cd -12 11
picking_up c 11
prior:@medicine_and ac 12 -16
prior:six bd -10 15
psychosis:same_as abd -11 -16 23
see__in d 11
substance:cero a 15
ya_pase b -11
""",
    """
=visit:seguir bc -11 -17
^con d -12
any:go_right d 11
er__i ad 11 -15
este__@medicine d 11
now:la_orden ad -17 21
problem__it ab -21 17
yes__other ad 20 -20
""",
    """
allergy:@relative_se b 11
any:just acd 29 -12 -33
heart:since_the a -11
pregnancy:#_# d 12
""",
    """
=any:bites d 14
=tag:eaten:no ab 12 -18
allergy:say bcd -11 10 -11
brain:el bc -30 20
heart:si abcd -16 -22 -14 27
igual$ c -17
""",
    """
=visit:car c -16
=visit:name ad -13 14
brain:say b 18
meds:in bd 31 -37
quieran$ bd -15 21
when__but cd -20 15
which_day b 11
widow* d 10
""",
    """
#_con cd 13 -11
=turn:body:no:yes ad -33 35
@food_hace acd -10 -17 21
heart:the_little d 11
organ:and_they cd -11 14
psychosis:paso d 10
que_hora ab -20 22
yes_and abc -44 -28 37
""",
    """
=rule:eaten:yes:breakfast|lunch|dinner|sandwich| acd -17 -19 14
brain:up_with c 10
every_@day cd -12 11
had:did_it a 11
la_madrugada ad 19 -18
pregnancy:just_had abc -14 21 -11
ride:what_time bd -13 18
this__for b -10
when__broke d -17
would__there bd -15 11
""",
    """
@drive_right bd 17 -19
@relative__los a -12
^sola d 12
a__ama c 11
brain:seize* d 13
have__it bc -40 11
""",
    """
=body:sepa bd -22 -22
@clinician_que abc -12 17 -10
not:@visit abc -16 12 -11
now:busy d 14
now:ok bd -17 20
ride:the_car ad -14 15
vaya__a c 14
when__get acd 21 -15 -19
ya_no bcd -35 -27 16
""",
    """
=any:morning abc -20 13 -16
=tag:now:self bd -14 -14
but__bp ad -11 12
choque ad 10 -10
coming:otra abd 29 -10 -23
just__@medicine bd -16 10
landline d 12
my_@insurance abcd -14 21 -11 -12
only_thing abc 21 -14 -15
psychosis:diagnostico b -16
ride:take_me ad -17 14
y__acabo ad 15 -15
""",
    """
=any:sounds abd -11 19 -11
allergy:someone bc 16 -12
cancel:no_se ac -10 17
get_my ad 11 -12
guys_did d 13
heart:except a 13
todavia__se ac -12 16
would__is d -10
""",
    """
=body:toca b -16
la__@place bd 12 -12
prior:monto* d 12
spam abd -12 24 -19
up_there cd -17 17
well:thoug* ad 20 -17
""",
    """
#__now a 17
and_two ac -13 12
brain:mini b -10
confirmed ad -19 15
eyes a -11
home:wild bd 20 -15
llorando acd 22 -12 -11
ya__estoy d -15
""",
    """
@day__find c 11
@stop__@drug bcd 24 -12 -19
any:de_la ab -16 14
december ab -12 10
had:used ad -12 18
has__lips ad -10 11
home:entera d 12
me__@treat bcd -16 -14 13
never__high ac 10 -12
organ:lot_of c -12
texts:i_can a -12
the__have ad 23 -21
wait_to ad -14 15
""",
    """
=any:an acd -16 -10 12
=any:fin abd -13 -11 22
=body:turno abd -17 25 -17
^chronic d 11
ride:got ad -26 22
said__not b -22
substance:are bd 15 -14
there__a ac -36 28
well:laugh* ad -17 20
""",
    """
#_minutes bc 10 -21
=any:skipped ad 25 -18
^working acd -27 36 -21
allergy:podia d 15
am__positive c 11
drive:condu* b -11
la_vesicula ad 16 -26
""",
    """
=any:six acd -14 26 -19
=lead:any:no:0 bd -26 -11
and__me bcd -20 -20 17
other__are d -11
""",
    """
decided_against c -12
has__said c 11
in__@vehicle ad 15 -11
prior:que_@medicine ad 13 -12
would__if cd -21 18
""",
    """
=any:pregunta bc 20 -13
=said:home:ask c -45
=visit:del ad -18 -13
coming:with_bells d 11
dado_eso ac 16 -10
el__tiempo cd 18 -15
heart:are a -12
me__at b -11
not:either ad 23 -20
now:till_@day b 12
pedi_permiso d 15
schiz* abcd -25 -20 -26 40
since_may acd -21 -11 25
the_truck a -14
well:little b 10
""",
    """
=body:also b -12
=said:substance:no bcd -30 12 -12
been__so ac -18 17
comment$ abcd -31 36 -11 -11
effects:mareo ad -13 22
en__@body abc -23 -20 14
is_coming b -17
notic* ad 10 -11
veia a -12
""",
    """
adult:dice_que bc -11 12
any:ya_no ad 14 -12
evaluated$ ac -12 16
la__bien abd 19 -15 -13
now:¿_que bd -11 13
they__@call c 10
times b -18
""",
    """
=body:before ac -12 -16
can_a ab -27 30
""",
    """
=body:text abcd -42 45 -27 -20
any:lo ad -25 13
do__@call d -19
findi* b 13
is__@place ad 17 -10
no__@visit d 13
no__too ad 13 -10
not_this ad 33 -36
now:@wrong abcd -25 27 -12 -13
on_a abd 10 12 -18
pregnancy:chanc* d -15
un__jaja b 11
well:que_si ac 23 -22
will_i bd 21 -11
""",
    """
=any:anoche ad 24 -22
brain:by cd -10 10
cancel:me_out ad -16 20
concussion__@year c 11
heart:him ab 12 -11
not:touched a 16
pregnancy:alrea* d 11
psychosis:blues a 12
ride:@relative_was a 13
""",
    """
=body:@move abd -13 29 -26
=body:issues acd 29 -13 -23
=visit:@howmuch abcd -29 31 -12 -18
heart:pero_el cd -13 18
i__or cd 12 -13
meds:finished a 10
yo__vivo d 11
""",
    """
=visit:rico b 14
brain:quest* acd -11 21 -10
coming:dejam* a 14
coming:otra_@person a 11
effects:que_si cd 15 -10
pregnancy:who d -11
prior:sabe bc -12 15
prior:that_is abd 28 -20 -17
resulto cd -10 17
si__eso bcd -26 23 -16
the__lot d 10
viene_mi b 10
""",
    """
=body:around cd -17 20
=body:terapias b 15
believe__@medicine a 12
not__lot a 10
quinceanera a 12
""",
    """
any:at b -16
drive:¿ a -13
feed ad -11 12
meds:over bd 16 -13
organ:get ab 15 -22
prior:@medicine_nomas b -11
texts:prefi* b -17
then_that b -11
told__have d -11
""",
    """
#_soy a 11
=body:type abd -10 -14 19
effects:better ad 15 -12
not_for abcd -12 42 -26 -15
olvida d 11
pregnancy:asi ad -22 17
prior:un c -11
sober__@month ad -11 14
substance:was_a abc -16 12 -12
y__se c 19
""",
    """
=visit:prometo acd -21 25 -17
adult:cumplo d -22
hardly bd -16 12
prior:me_he d 11
""",
    """
=body:cuantas c 11
allergy:take_anything ab 16 -15
eaten:anoche ad 16 -12
esta__y b -12
tuvie* acd -12 -15 18
will__my abc -12 16 -17
""",
    """
=body:those abcd 28 -13 -16 -27
@relative__patient b -11
coming:count_me ad 18 -14
heart:does_that a -17
litio b -14
organ:cleared ac -14 13
que__de b 16
ride:apunt* d 12
substance:today bd -22 18
works__me ad -13 19
""",
    """
=any:dormir bcd -15 -12 17
=said:ride:yes b -13
coming:about_the ad 12 -11
estoy_viendo c 15
is__it c -11
my_shifts bc -10 11
""",
    """
=visit:@call bd 17 -25
@thanks$ bc 17 -24
^@body bcd -44 -31 18
allergy:tomo b 11
cancel:viernes ab -14 12
como__que a -11
got__bad ab 12 -13
got__second cd 19 -17
infartito__# ad -12 11
las_dos bcd 13 -20 -13
meds:half a 11
pregnancy:chichi d 12
used__get ad 13 -11
""",
    """
=body:@pay a -19
=body:tms bcd -14 -12 13
allergy:granos ad -13 20
coming:got_called ad 15 -13
eaten:at b -28
my_@visit ac -12 -11
organ:@body_me a -14
prescribed_and a 13
prior:dio a 12
psychosis:told_me a -20
sesiones cd -13 -10
una__de abd -29 15 12
""",
    """
had:parties b 11
had:secon* ad -12 16
prior:sertralina c -12
there__that d 13
""",
    """
=any:that b -10
allergy:cast_iron ab 14 -13
and_then abd -29 -20 20
attack__was ad 14 -13
entran a -11
none_of bc 10 -13
pregnancy:pumpi* acd -18 -11 27
still$ d -11
""",
    """
=signs:texts:no bc -43 -16
=visit:nos cd -25 18
=visit:quito a 10
me_paso b -15
not:up cd 18 -11
now:was_good a 10
organ:much cd 10 -12
substance:problem d -15
""",
    """
=visit:said b -20
de__vivo a 11
please__a b 12
prior:@medicine_no abcd -29 -13 15 15
ride:sin ad 20 -19
sumer* d 17
the_fence abcd -21 -13 41 -32
""",
    """
adult:#_me ad 16 -15
ahorita_le abd -12 21 -12
cancel:baja abd -13 -11 19
had_it d -30
heart:me_to d -10
nacio__@relative bd -14 10
not:em ac 12 -12
pregnancy:the_oven d 14
que__@clinician d -16
then$ abcd 23 -10 12 -39
""",
    """
=any:fa c 11
=tag:adult:other d -15
doctors__is d -10
effects:the_@visit ad -15 12
gave__something bc -12 13
have__my ac -20 19
not:except ad -15 20
psychosis:evalu* bcd -18 23 -24
substance:no_me bd -18 -10
¿_eso d -12
""",
    """
=body:air a 12
=body:young a 11
cancel:this_morning a -10
cancel:waited abd 24 -11 -19
effects:@relative_got d -11
psychosis:oi bc -15 17
the__every a 10
would__check c 10
""",
    """
cancel:o ac -12 12
conoz* abd 24 -26 -11
heart:that acd 15 -25 -16
no__no abd 40 -37 -31
pero__verdad cd -11 11
prior:wanted_to ab 15 -11
ride:cover* ad -12 11
""",
    """
=rule:now:yes:^_perf|perfect|good|fine|great|y a 10
exact* ac -27 27
meds:tiroi* ad -11 13
work__later ab -25 26
y_por c 10
""",
    """
=body:license bd -13 17
=visit:folks abd -15 -11 24
psychosis:wrote bc -11 12
""",
    """
#__ago ab -14 -21
but_there ad -19 16
is__we d 14
substance:no_i d -16
texts:reminders ad -15 16
""",
    """
allergy:right ab -18 15
me_hice bd 14 -17
now:my_alley ad -12 13
now:so abcd -17 13 -34 19
organ:my_@body abcd -43 -30 15 24
pregnancy:tomorrow ac -12 15
""",
    """
=visit:take ac 13 -14
@howmuch abd -51 45 -25
^yessir d 13
coming:va ad 16 -12
eaten:forgot ad -19 23
is_on a -24
prior:@medicine_si ac -13 11
well:hasta ad -23 21
""",
    """
=body:joya ad 16 -11
=who:body: b -11
allergy:get abd -16 17 -17
cancel:got_called d 11
drogas_nada ad -13 13
lo_primero a 17
mi__permiso bc 18 -17
not_got c 13
now:a_esa ad 12 -13
prior:ya_perdi d 11
probably$ ac 19 -10
turno__# abd -11 20 -15
will acd -10 17 -15
""",
    """
^once abd -23 -28 32
social d 10
ya__mande bc 16 -14
""",
    """
bipolar__and ad 17 -11
checkups ac -15 12
en_rehabilitacion d 18
last_@food b -15
that__private ab -11 18
""",
    """
brain:cuando d 13
dallas a 10
mejor__que ad -24 22
substance:puedo a -17
well:regular a 12
""",
    """
as_well cd -21 23
brain:my_@relative d -16
is__@food a 10
organ:got_to abd -19 20 -12
pregnancy:for_me c 11
""",
    """
@cancel__me ad -19 13
@day_but acd -14 -12 21
cancel:conte* ab -11 12
dijer* b -21
esa_@place ad 18 -12
fish b 15
now:will_do ad -14 15
organ:@drug c -10
quit ac 20 -19
substance:anything cd 15 -10
""",
    """
=body:explained c 14
=rule:pregnancy:no:vasectomy|vasectomia b -16
@clinician_mentioned abcd -12 -12 24 -20
@symptom__but ad 11 -12
cancel:que ab 12 -27
heart:just ab 10 -41
it_i abcd 15 -29 -20 14
me__operado c 10
prior:@stop cd 12 -12
text__a ad -13 10
""",
    """
coming:alrea* ad -12 20
do__know abcd -12 -21 21 -25
pregnancy:i_was c -21
rule_out cd 13 -12
substance:say_it ac 12 -21
ticker_is a 10
""",
    """
@move__an ad 14 -13
@relative_to acd 16 -11 -11
^clozapina d 15
allergy:cara d 14
brain:@treat bd 20 -17
ese_dia abd 18 -15 -25
ride:bring* acd -22 -16 25
""",
    """
=visit:hacer d 10
cancel:en_pie ad 15 -11
cree$ a 16
drive:taking abc 12 -29 -11
era__viejo ab 12 -11
grand__back d 10
home:en_el abcd 22 -15 -10 -14
prior:therapy abcd -23 15 13 -17
texts:si_por d 12
""",
    """
cancer$ ad -12 11
had:was abc -18 -24 19
heart__blood d 10
ni__no c 12
ultrasound abd -13 -15 15
""",
    """
=body:nkda ad 20 -11
appendix c -12
i_sneeze b -11
no_creo b -11
not:numero bd 17 -23
prior:plus ad -13 17
psychosis:weeks cd -11 13
ride:yes_i acd 19 -10 -21
texts:know ac -10 13
there_my ad -11 13
""",
    """
=body:@price bc 11 -12
@cancel__no abd 24 -14 -21
pregnancy:every c -13
siempre_soy c 11
sitting_in ad 16 -14
well:downh* a 11
""",
    """
=body:cps bc 16 -10
adult:am_a ad 14 -11
had__break acd -20 -13 22
organ:traigo ac -15 -11
""",
    """
=any:front b 13
=body:come bd 12 -19
=body:rarely a 20
@relative_tenia b 22
christmas ac 13 -19
drive:will_not a 12
giving a 15
graso b -11
he_would d 14
sometimes abcd -17 -34 39 -29
""",
    """
=tag:meds:no abd 16 -12 -14
both_had bd 13 -10
eaten:midni* a 15
operaron_del d 12
prior:@treat abcd -15 11 20 -28
substance:digo a 13
trust_it ac -18 20
una__@day ac 18 -12
well:be d 11
""",
    """
=body:mensaje abd -12 29 -17
=rule:psychosis:yes:hear|heard|hearing|oia|oi|oigo|e abcd -19 -27 -18 32
=visit:transmission b 14
allergy:estaba cd 21 -23
ask__and bc 13 -13
been__# ac -10 11
effects:maluquera ad -11 17
now:morni* abd 15 -28 -13
organ:higado_lo d 12
otra_semana cd 15 -16
""",
    """
eaten:@drink cd -12 -14
por__acaso bc 16 -18
substance:to acd -13 -13 10
""",
    """
=body:cero abcd 64 -37 -33 -48
about_that abd -21 16 -19
any:myself d 15
codei* a 14
found__at acd -12 -10 18
irregular$ a -12
it_at bc 11 -15
no_and ad 26 -19
prior:y_media ac -16 16
substance:since_may ad -18 18
""",
    """
=visit:dar bc -11 12
for__but ab -16 -15
taking_it c 16
tengo__eso c -12
told_me a -13
""",
    """
apartment d 17
arras* bc -17 -10
dias__la ac -12 11
not:psychotic a 15
now:got_to cd 12 -15
organ:amari* c 10
there_but ad 21 -12
unive* d 14
""",
    """
about__@price ab -14 16
coming:high d 16
instr* bd 12 -11
not:decide c 12
""",
    """
=body:stock d 11
@relative__one c -11
define__lol bc 15 -15
get_a a -16
meds:medic* b -14
no__vaya c 11
organ:@vehicle acd -13 13 -13
recojan a 13
substance:legal a -17
the_@drug acd -24 -18 27
well:la_patada a 15
""",
    """
cancel:covid d 12
coming:pregu* abd -21 22 -15
none abcd 42 -18 -38 -32
not:dios ac 20 -18
organ:@insurer b -17
pregnancy:a_la bc 17 -11
substance:can_i ab -11 12
vietnam_vet d 11
""",
    """
#__@treat d -10
=body:gusto ac -13 16
=rule:texts:yes:adelante|dele|dale|escriba*|escr ab 11 -15
cuando__la abd -32 16 11
diagnostico bc -15 15
emojiyes$ ad -14 19
not:@drink b -17
prior:frascos d 10
stock d 11
took__to acd -15 -16 26
yes_liver ab -14 -12
""",
    """
^everything abcd 11 -25 16 -23
baje_de cd 14 -12
for__in abc 14 -10 -10
have__about d -12
let_you acd -15 18 -11
once$ abcd -47 -17 46 -16
prior:alcanzo b 11
well:weather a 12
""",
    """
back__on bcd -14 22 -11
effects:no_he d 11
my__@day a 12
she__it d 11
""",
    """
adult:retir* d 13
might__might c 11
now:the_@sick a 13
""",
    """
=body:knee d -11
=rule:heart:yes:^_only|just|solo|solamente|nomas ad -24 26
coming:am_out a 13
commo* a -16
first__this ad 11 -11
prior:@clothes c -12
psychosis:in_there b 14
que__dicho a 17
se_como a -14
""",
    """
@clinician__it d -13
a__attack bd 12 -12
mas__cuenta bd -15 14
now:rato ab 17 -12
papel* abd -32 27 -18
pass_on acd 22 -14 -13
sigo__@eat ad 16 -15
substance:nada_que acd -13 20 -10
time__that cd 19 -20
""",
    """
allergy:me_@medicine d 13
cancel:se_me cd -10 -11
estoy_operada ad 15 -11
have__right b -16
texts:just b -14
""",
    """
=rule:cancel:yes:adelante|dele|dale|anulel*|anule d 11
@drink__la d -14
liver__a abcd 12 -12 14 -25
mania__would c 10
ride:hoping d -15
somewhere_around cd 12 -10
that__see ad -12 12
""",
    """
=body:most abd -32 -22 26
@drive__vivo d 11
got_an bc -10 10
la__veces ad 12 -12
say_i acd 24 -19 -15
""",
    """
=any:effects ad 12 -11
@body_has ad -10 12
algui* abcd -34 17 21 -29
church__on d 13
dot ab -11 -10
husbands__with a 12
i__@thanks bd -19 21
llevarme cd -11 15
me_checaron ad 15 -13
no_need abcd -13 -14 -11 21
one b -24
psychosis:from_reality d 11
""",
    """
heart:the_@medicine ad -16 14
pregnancy:lactando acd -14 -15 23
""",
    """
=signs:now:no abc 18 -44 -14
@month__not acd -14 -11 18
^tms ad -12 15
contar ac 15 -19
never_confirmed cd 16 -14
now:esa_hora c -13
psychosis:tdah ad 15 -11
so__i bc -25 14
""",
    """
adult:estoy ad 15 -11
allergy:@call abcd -26 14 -22 11
heart:thirt* a 11
nothing__all ad 14 -13
psychosis:what_you a 11
ride:consiguiendo ac -15 19
substance:summer ad -17 18
yo__si c -11
""",
    """
=visit:someones ab 18 -18
had:dos abd -15 -13 20
had__@body d -15
now:my_@relative bc -10 14
quiero_otra ab -11 16
those$ abc 11 -10 -27
tome_algo c 12
""",
    """
=any:warfarina d 14
@month_y c 16
^rather bcd 13 -12 -20
no_tenia d 13
what__are ad -12 11
""",
    """
=any:recibo ab -14 19
=body:yo abc 22 -30 -11
@relative__le d -19
^leave a 12
brain:# abcd -26 -12 -17 28
coming:no_cuenten ad 30 -30
lines__morning d 11
now:it_now ad -14 14
""",
    """
=body:ataques cd -12 13
=rule::idiom_yes:not_~1_bad|problem abcd -14 -15 10 10
allergy:throwing_up b 12
any:mejor abd 15 -14 -14
had:off_the b 10
is__of bcd 27 -18 -24
la__presion b -12
por__que ab 12 -23
ramon abd -13 20 -17
recibo ab -14 19
texts:conte* ad -13 18
""",
    """
=body:him b -16
=visit:da ac -11 16
^baby acd -14 -12 26
a__mejor bcd -18 32 -21
are__for b -16
does_my bc -13 17
had:@hello b 11
lo__claro ac -12 16
psychosis:happe* ad -10 10
""",
    """
=body:bolsa d 14
^all bcd -32 -35 28
be__not ad 13 -18
brain:despu* d 10
not_@move abd -15 -14 22
que_tenia bd 15 -24
""",
    """
=said:any:unsure abcd -12 -45 24 -12
allergy:han_operado c 10
estaba_muy ab -20 17
not:@person a 13
organ:the_time ad -14 15
pregnancy:estoy_de d 12
the__linda b 15
you__be bcd 15 -11 -13
""",
    """
brain:eso acd -14 -26 18
cancel:modo d 10
effects:dio acd -10 -11 15
had__for acd 14 -11 -13
heart:me_enojo c 11
pregnancy:el_@month bd 10 -14
well:contento ad -14 20
well:up b -16
what__that cd 12 -13
you_got a -19
""",
    """
=said:unsure abcd -28 -32 41 -38
@hello$ abcd -17 41 -10 -33
cancel:@date ad -12 20
cansa* a -12
different bd -12 -12
eaten:we abd -25 -13 30
es__con ad -10 13
he_drinks a -11
home:minutes_out a 13
my__@date bd -11 15
pregnancy:becau* ad 20 -20
ride:town c -12
substance:@medicine bcd -33 -12 13
""",
    """
been__four ad -13 18
finished__@medicine a 10
la__estoy bcd 16 -12 -12
madre a -14
my__after bcd -18 20 -11
organ:funci* a 11
pain_@medicine ad 12 -16
presion__nada ad 15 -14
psychosis:call bcd -12 10 -12
ride:do_it c -16
salio__la a -15
""",
    """
=visit:@move abd -14 38 -23
=visit:myself c -19
at__to ad -13 13
how_to b -10
mia b -12
psychosis:energ* ad 18 -17
the__@year bcd -16 24 -14
will__out acd -14 20 -13
""",
    """
=body:hoy c -17
=visit:llegan ab -10 15
@body_a ad 14 -13
asked__do c 11
home:drove cd 17 -13
prior:pain a -11
vomit* cd -13 13
""",
    """
=visit:choice ad -14 20
@call__la bd 11 -11
called_me d -12
from__no d 12
miedo$ bd 11 -21
past c -11
""",
    """
#__de a -15
=any:saber abcd -15 -11 29 -26
eaten:will bd 15 -17
ni__higado a 11
substance:problem_with b 12
""",
    """
=body:name b -14
@date_ya ad 18 -16
@drive_yo bd -20 10
any:ningun_anticoagulante a 11
""",
    """
#_since ad -12 12
=body:total abd 27 -19 -18
adult:rato ad -12 16
alguien$ b 13
any:no_tengo ac -12 14
del_marcapasos d 10
estoy_segura bc -13 11
how__answer c 13
meds:the_usual ab -11 10
not:lick ad 11 -11
not_sleep cd -11 18
quiza$ acd -15 26 -13
ride:va abc -27 13 -12
""",
    """
=any:which c 14
^obvio acd -13 -13 25
brain:would ab -17 19
in__fine ab 11 -14
prior:can bc 13 -13
well__i ac 12 -11
""",
    """
=visit:cuarto ad -12 11
@medicine__help a -13
beers__@day a 12
coming:asi acd 28 -11 -22
dead ad 14 -30
dream_of c -10
me_animo d -12
meds:all_of abd 20 -14 -18
pero__lactando ad -10 13
solit* bd -11 11
texts:one bc -14 11
twice_a bcd -13 -28 26
""",
    """
and_sound ad -10 14
coming:arran* cd 18 -15
had:put ad 11 -11
pero__@late ad 12 -14
ride:my_truck abd 15 14 -25
substance:went c -11
worst ab 12 -16
""",
    """
=body:@insurer bd -18 11
=body:futbol b -10
=body:papas b 10
=signs:allergy:none acd 11 -11 -12
@food__yesterday a 11
^cholestasis d 13
andamos$ ac -11 14
drive:now a -11
hay cd 10 -15
pregnancy:says_no ad -20 11
prior:have bcd -20 -13 18
prior:nothing_has ad -11 11
psychosis:in_# abd -23 -23 16
tengo__jaja bd -17 12
""",
    """
@drink__manzanilla ab 17 -15
buenos_dias abcd -19 29 -14 -23
heart:runs acd -12 -16 11
llego__casa bd 12 -14
not:wait abcd -13 -15 -13 21
over_text ab -17 19
prior:vitam* b 11
si__yo bc 18 -24
substance:after abd -12 -15 24
texts:cuando abcd -22 -16 -15 29
voy_en ad 15 -34
""",
    """
=body:sospecha cd 25 -18
=rule:ride:yes:si_mi|la_@relative cd -19 16
^orino abcd 17 -20 15 -31
adult:ya a -14
be_real a -11
days_that d 12
formulario$ abd -17 22 -11
psychosis:blown_mania d 10
respuesta$ a -11
si__toca c 11
snri ad -11 11
writt* b -17
""",
    """
^perdi d 13
adult:paper* cd 12 -11
had:be_my bd -20 18
le_mando b 13
not:con a -12
""",
    """
=first:visit:yes bc -25 -14
=said:well:unsure abd -12 -63 14
brain:fainted a 12
home:bien ad -20 17
is__they c 11
psychosis:has bd 13 -22
quiero_@call bd 19 -12
ride:troub* a -11
""",
    """
labs__perfect a 11
psychosis:tal ab 15 -11
substance:sherry_on a 13
would_i b -10
""",
    """
@relative__that ab 10 -15
^aun d -22
^six d 16
allergy:fue cd 10 -11
coming:@howmuch a -12
de__nietos bd -11 12
meds:nothing_now a 10
or_just abd -19 15 -17
organ:ningun_problema a 11
ride:espera d 13
stent c -12
substance:de_joven a 11
""",
    """
#__has d -14
@drug__day a -13
adult:regis* bcd -12 19 -12
allergy:bracelet d 15
any:about_my b 10
come__he bd 14 -13
effects:vez a 12
hablar ab -28 23
i__it abcd -13 13 11 -16
liver__at d 10
mil_@thanks ab -14 17
none$ abd 32 -18 -23
regla bd -12 -13
substance:until ad -12 16
""",
    """
=body:plumbings a 11
=visit:hope cd 12 -22
allergy:la c -11
estoy__mi bc -15 13
go_either cd 18 -11
of__and b -10
ride:@relative_pero abd -12 15 -15
with__@relative abd 16 -25 -11
""",
    """
=body:positiva acd -17 -12 25
brain:none a 12
dos_@month b -11
effects:so ab -12 10
had__did c -14
most abd -42 -34 36
organ:but abd 10 -16 -23
pregnancy:hysterectomy a 13
substance:but_i ac -10 14
tentative ac -20 21
with_her d -13
""",
    """
=any:way acd -15 -15 20
=body:cardiac ac 14 -11
but__took ac -11 12
coming:my_place d 15
decia a -10
pregnancy:me_and ab -15 19
soy__no b -14
we__doing cd -15 15
""",
    """
=said:allergy:yes abcd -10 -23 -13 14
^going abc 16 -25 -10
fence$ acd -15 29 -20
los_cumplo a 15
now:no_prometo acd -18 21 -18
organ:las a -25
pregnancy:@clothes acd -15 -12 16
substance:@treat ab -19 14
substance:is_all c 15
substance:proud_of ad -11 12
""",
    """
at_that ad 16 -15
but__never abd 13 -11 -22
my__seizures a 14
""",
    """
am__@late cd -15 23
had:hacerlo b 11
heart:estaba d -11
prior:saw abc -11 -12 10
prior:up b -12
texts:my_other d -12
to_go abd 25 -22 -18
""",
    """
@body_up ad -14 19
for__or acd -17 15 -16
had:not_the cd 18 -12
my__but abd 33 -40 -34
not:@english abd -11 17 -17
prior:apenas_voy a 10
""",
    """
brain:woke cd 11 -10
descartaron$ a 16
dure$ c 11
not:tells b 12
pregnancy:treatment ac -13 17
""",
    """
=lead:no:cut abcd 58 -25 -83 -39
@wrong__are a 12
eaten:sigo ad 16 -15
heart:bad_ticker a -16
trabajando$ ad 11 -17
""",
    """
=any:question d -12
=body:infartito ad -12 11
=rule:pregnancy:no:husband|hubby|he|man_~2_fixed|sn a 10
enzimas__me d 11
more$ bc -16 16
norma* abcd 44 -18 -13 -50
ride:a_ver ac -15 22
that__when ad 19 -14
wante* bcd -21 -12 13
""",
    """
=body:false ac 24 -22
=body:hx d -11
@medicine__but ad -12 11
@relative__since c -10
adult:desde ad -13 16
let__tomorrow bc -14 15
me_viene ad -13 19
now:time_is ad -25 16
organ:she a -13
""",
    """
=any:segundo bd 10 -18
=body:sorry a -20
any:about bd 14 -30
eaten:do acd -22 29 -20
la_bebida d 14
now:her ad 14 -11
preguntele b 12
prior:quit b -11
substance:mis bc -11 -10
""",
    """
no__soy ab -13 11
now:bad d -16
now:unles* c 15
prior:does_@medicine bc -23 23
prior:mostl* bd 11 -15
quiera abcd -13 -22 30 -12
substance:day_without d 11
substance:le_estoy abcd -20 -16 22 -17
they__know b 12
""",
    """
ladder a 11
oops__do c 11
ride:negat* a 12
well:sigue ad 13 -16
""",
    """
=said:organ:no abd 11 -24 -27
all_my d -13
but_who b 11
coming:a_las ad -19 21
home:is bcd -15 24 -25
misa ad 24 -16
out__not ad -15 16
pregunto_a abcd -12 -19 30 -15
week_and d 11
""",
    """
=visit:para bcd -10 -18 13
@howmuch__cada b 13
effects:for ad -27 19
heart:dios d -12
""",
    """
=visit:dialisis a 14
a_las bc -13 -36
on__nursing ad -16 10
""",
    """
^mil ab -14 17
brain:sin a -11
eaten:time d -19
had:refie* a 12
heart:@relative_she c 10
i__cardiologist cd -15 11
ni_tomo a 12
now:it_tomorrow ad 19 -14
pregnancy:milk ad -14 13
was__@relative abd 13 -18 -15
""",
    """
=said:eaten:yes c -49
against_it c -16
negative__a c 10
note bd 17 -13
organ:since_the bc -14 12
substance:@stop_hace a 11
""",
    """
allergy:@medicine_no ad 16 -12
any:sabri* c 14
cancel:bien d 10
embarazada__no a -17
home:clinica a 16
home:know b 10
i__answering a -12
in__not abd 12 13 -21
ride:dead a 10
well:jaja bd 15 -14
you_all abc -38 38 -15
""",
    """
=asks:body:all:unsure acd -17 -31 11
adult:me_falta ad 14 -13
any:no_que ab 13 -13
cancel:cuenten_conmigo bd -10 13
coming:going ad 21 -21
from__to d 17
i__use bc -12 -12
syste* ad 16 -15
""",
    """
=body:mi c -12
@insurer__@visit d -16
fatal ad 18 -11
heart:irreg* bc -15 14
heart:monitor abc -14 -17 13
is_and bd -10 13
it_might acd -20 20 -12
meds:@wrong b 13
now:all_@body ad -15 17
organ:percent ad -12 16
psychosis:lot b 12
que__# ad -17 13
""",
    """
=any:in abc 25 -23 -29
=visit:llamadas ad -12 15
el_implante a 13
llamada$ ad -16 12
never__told ac 18 -16
pensaba bd -14 -16
prior:for_a bc -18 15
the__surgery bd -13 13
what__of bd 16 -11
""",
    """
=body:cambiando d 11
any:every bd -13 12
any:lo_consulto c 17
brain:convulsiones bd -12 13
desocupada ad -13 17
have__three ac -18 16
ride:@relative_consigue bd 15 -15
ride:@relative_le bcd -14 19 -11
well:decir a 10
""",
    """
adult:every* d 12
any:be_my b -11
off_@clothes d 12
parece ac -26 21
piens* acd -23 -27 31
pregnancy:hermana ab -16 14
they_prescribed d -11
toman* abd -18 -15 20
""",
    """
been_worse d -15
de_alta a 11
echel* ad -14 18
i_run a 16
not:to bcd -11 -22 12
pregnancy:had_a d -19
ride:puede_@fetch cd 12 -17
substance:lie ad -11 13
two_just ad 18 -15
""",
    """
^absolutely b -14
cancel:@howmuch ad 12 -17
cristal$ ad -16 23
digo_si ad -16 13
drive:takes bd 11 -17
have__since abc 21 -16 -10
hermana abd -11 19 -12
olvid* ad -27 19
substance:tranq* a 16
""",
    """
=visit:echele ad -14 18
cirug* b -14
""",
    """
=body:ago bcd -19 15 -27
=body:desde bc -14 -26
^yea abd -15 -14 27
ahi_vemos acd -19 29 -22
in__while cd 13 -13
now:mismo ad 14 -12
now:not_@move ad -14 15
prior:nothing_yet ad 15 -15
yes__keep bd 22 -23
""",
    """
=body:yesterday c -15
=rule::unsure:have_to|need_to|will|tengo_que|v acd -23 14 -16
en__eso c 10
meds:nada_de ad 13 -12
""",
    """
allergy:mal b -12
maybe_my ac -10 11
never__@medicine bcd -12 -29 11
not:will abd -19 13 -11
pedia* b -11
texts:en_la abcd -27 21 -18 10
""",
    """
=any:quedo ad 19 -16
=body:hierbas c -11
allergy:second a -14
brain:tres abcd -12 -13 -12 24
heart:tuve bd -10 12
prior:em acd -12 -10 23
""",
    """
=rule:drive:no:uber|lyft|taxi|cab|bus|metro|cam ac -21 15
=signs:body:unsure+yes: abd -25 -21 14
pho ad -11 13
that_makes cd -12 14
""",
    """
^@wrong bcd 23 -22 -28
acne ad 15 -14
psychosis:bit_of a 10
snipp* a 19
work__better ad 18 -16
""",
    """
=lead:any:no:1 b -23
@body_after ad -10 11
a__am ac -20 10
cycle* ad -14 16
mi__otra ab 12 -11
organ:my_liver abd -22 -34 22
prior:first_one ad 19 -14
substance:bar d -10
substance:since_i ad 14 -15
""",
    """
drive:me_voy ad -25 28
meds:se_me c 13
psychosis:month d 13
""",
    """
allergy:but bcd -28 36 -42
el_psiquiatrico a -11
mi_ama a -11
muy__para bcd -11 15 -10
prior:but_only ac -14 15
prior:weeks ad 14 -15
ride:conduzco ad 28 -26
substance:mayo d 11
""",
    """
=body:leer ab -14 17
=body:we b -15
eaten:sips a 11
know_anyone ac 14 -13
organ:mama d -11
ride:on_my ad 17 -11
""",
    """
@call__i d -17
brain:es a 17
cancel:i_am ab 11 -32
home:lost a 12
it_the c -17
not:every a 12
not_impossible ac -13 14
prior:of_it ad -10 14
prior:three_or d 17
provo* b 15
pump_for bd -11 14
""",
    """
=any:porque cd 16 -10
@medicine__yes acd -14 18 -13
^beats c 13
at__vet ab -16 16
broth* b 16
can__in c -10
fa$ c 11
meds:un b -15
nine_@hours ad 15 -13
prior:puedo a -14
semanas__retraso cd 11 -11
""",
    """
drive:shuttle ad 16 -11
fibro* c 10
murio__un b 12
psychosis:disor* b -12
psychosis:pregu* abd -24 13 -28
ride:hora_salgo b 12
""",
    """
@eat_and ad -11 13
^la bcd -31 -33 31
drink bd -11 -16
drive:not_need a -11
got__right d 12
nine c -23
ok__you bd -13 14
ride:is_checking cd 20 -13
""",
    """
=rule::yes:lo_tengo d -16
^vitaminas bd -10 12
all__the ad -17 13
allergy:he_probado c 12
compl* bd -41 11
fair d 10
home:@parking ad 15 -10
mi__de abd -20 20 -27
normal abd 42 -26 -43
of__a cd -11 13
ride:i_live ab 16 -13
said__might a 11
""",
    """
=body:nope abcd 29 -27 -13 -20
da_miedo abd -11 24 -24
do_it bcd -13 -25 18
heart:count acd -11 -19 21
la_@place abcd -10 32 -16 -20
meds:no_lo ad -13 17
now:@drink acd -13 26 -18
organ:emoji* cd -16 13
por_aqui ab -19 18
yes_maam ad -12 17
""",
    """
=visit:through ad 12 -19
boss cd 15 -32
does__# b 11
i__@drug cd 19 -20
just__it bd 21 -17
low_blood ad 19 -20
now:schedule bcd -14 20 -17
of_a a 11
ride:donde b 17
se__acabo d -16
well:hurting d 11
""",
    """
=any:box ad 12 -10
concussion__in ac 13 -13
do__for ad 12 -17
me__mucho a -19
not_confirmed ac -12 11
now:be_in ad 18 -21
will__home acd 15 -11 -11
""",
    """
=any:volvio ab 12 -16
=tag:meds:asks a -13
@treat_like cd 13 -13
cigarro bd 18 -25
days_sober abd -19 -10 22
psychosis:mom acd -11 10 -17
well:your abd -10 18 -15
ya__su b 15
""",
    """
=any:ensure bd -12 12
^tolerated ad 18 -13
legal_here a -17
prior:todavia acd 33 -12 -26
psychosis:a_psychotic ad -14 13
rebook bc -12 -12
ride:@relative_be b 10
salami d 13
the__@vehicle bc -14 -18
""",
    """
heart:physi* b -17
it_does ab 15 -15
make_that ad -12 13
my_@body abcd -23 -59 13 30
probably_my c 11
""",
    """
=body:aunque cd -12 14
drive:casa abc 14 -16 -12
formal cd -13 -18
had:he abc 21 -23 -16
home:farmacia a 18
i__dying b 11
organ:numbers c 13
psychosis:break_in a -11
to__school bd -10 10
""",
    """
hurti* ad -12 17
pero__mi a 13
pregnancy:am_sixty ad 20 -15
tomo_pero acd 23 -16 -16
visio* b -16
""",
    """
haciendo acd -10 13 -17
losartan bd 26 -17
prior:@insurer_a b 11
problema__el ad -11 11
ride:coche bc 14 -17
ride:the_@vehicle ad -12 17
suppo* a -14
was__me c -11
""",
    """
=tag:adult:unsure a -16
heart:get acd -16 20 -10
it__still c -11
ni_loca d 13
now:soy bd 19 -16
prior:han acd -19 -20 28
substance:es_el abd 20 -11 -12
""",
    """
=visit:alli bd -10 16
@treat_hurt b 14
define_mania bd 11 -12
had:as ad 15 -10
heart:insuficiencia_cardiaca d 11
not:trust abd -12 12 -13
""",
    """
@relative__lol ab 16 -13
allergy:no_sabria a -12
am__register b 10
calor abcd -12 23 -10 -15
deployment d -10
mania_nunca a 10
psychosis:tristeza a 13
say_yes bd 12 -13
si__digo bd -14 11
""",
    """
=visit:agarro ad 21 -14
^ando b -28
allergy:every* ac -14 11
now:justo a 12
prior:te d -11
""",
    """
=body:wondered c 14
@relative__was a -16
allergy:unknown abcd -18 -13 24 -11
asking_about bc -12 11
organ:is_gone a 11
please c -54
ride:vieja abcd -15 -11 -12 21
substance:th b 10
""",
    """
drive:senora a 14
heart:carry d 12
not__liver c -19
now:aqui_estoy ad -13 17
secur* a -13
yes_well ab 15 -11
""",
    """
allergy:breathe ad -13 15
closed abc 23 -33 -16
escribir ab -16 15
is__one c -17
substance:as acd 22 -13 -14
take__more c 13
veces__@clinician cd 10 -11
""",
    """
=visit:pega a 11
bipolar__a a 11
no__to ad -35 36
pero_de ab -10 16
send c -12
substance:adict* abd 31 -11 -28
""",
    """
=rule:pregnancy:no:stopped|quit|done|finished|deje| acd 36 -10 -29
colon a 19
dio__derrame bd 12 -10
home:at_the bc -16 -16
me__trabajo a 11
then_@medicine acd -15 -18 21
would__@price bd 12 -10
yo$ bcd -18 15 -10
""",
    """
allergy:emerg* ad -10 13
day$ abd -23 -15 14
organ:liver_was a -17
prior:both abd -10 -15 18
she ab -15 -15
""",
    """
@visit_at ad 11 -10
@year_no ad 28 -25
allergy:hungr* a 11
at_night ac -26 18
effects:tratamiento d -16
now:is_this b 14
picks ad -14 21
ride:no_consigo ac 14 -13
un_@move d 15
up_in cd 26 -33
""",
    """
^@cancel abcd 32 -33 -16 -16
and__half d -15
drive:with_the d 10
effects:se abd -28 -34 36
had:hace a -17
hecho abd 27 -31 -14
hold_it ab 22 -22
me_enojo c 11
sorry c -30
the__please bd 12 -14
""",
    """
^hableme bd 13 -11
allergy:crazy d 14
am__i abcd 21 -24 -13 11
had:hace_un d 11
i__depression b 10
is_why d 12
now:till_i d -15
organ:bag bd -10 15
the__her d -13
un__de abcd -10 -52 -15 31
""",
    """
=body:knuckling a 10
@drug__in a 11
any_more abd -15 -14 13
brain:fue b -13
is_me abd -24 -24 30
substance:cigarro bd 18 -25
""",
    """
=body:llevaron bcd -11 -10 21
allergy:body ab 12 -11
eaten:close abcd -12 -17 22 -17
el__la d -18
heart:que_tengo ac 12 -26
no_la abd -19 -41 33
now:reschedule a 10
organ:la_vesicula ad 16 -26
pregnancy:god a 10
substance:la_botella a 12
substance:sometimes bcd -14 17 -27
y__@medicine acd -11 -16 19
""",
    """
=body:cyst cd -12 13
=body:ruled abcd 44 -11 -33 -32
brain:si b -27
organ:ultrasound b -13
puede_@drive b 11
ride:count ab -11 12
up__no ad -11 13
""",
    """
=body:acuerdo a -23
=body:gone abd 10 -17 -15
@move__day b 12
el_colesterol a -18
hambre bcd 12 -20 -19
hasta_electrochoques ad -14 13
heart:dot_physical d 12
not:bother c -12
oops acd -11 11 12
psychosis:have_had d 10
substance:dia ad -16 15
temprano bcd -20 32 -23
that_again ab -21 22
were__but c 10
""",
    """
#__vez d 13
=rule:heart:yes:bp|pressure|presion_~2_meds|pill b -17
=turn:body:none bc -52 14
coming:pierd* ad -21 23
i__come bc 15 -14
like__hit a 10
psychosis:@clinician_mentioned cd 16 -15
substance:say acd -15 -21 20
""",
    """
brain:brains a 13
brain:golpee_duro cd 14 -11
effects:too bd 14 -10
got_class ad 16 -13
heart:la_@medicine b -11
lo__tengo a 12
organ:doctor b -14
prior:la_@clinician d 10
texts:recib* b 12
""",
    """
=denials:body:2:none ad 11 -23
del_super b 12
had__and acd -11 -10 14
heart:if abc 11 -15 -15
para_los b -25
prior:a_@month bc -12 12
que__escriban ad -10 11
recetas a -13
simon ad -11 21
tardes$ b 19
""",
    """
=rule:substance:unsure:depends bc -12 12
=visit:mail ad 14 -12
=visit:need bc -14 -14
=visit:pie bcd -15 -19 12
college c -18
coming:como_esta d 13
en__ya b -16
no__@cancel b -16
substance:beers ac 15 -18
to_@vehicle ab -12 13
""",
    """
allergy:nina_me cd 12 -14
brain:not_been ac 14 -11
in__morning acd -10 10 -11
""",
    """
=body:rato ac -28 12
^eso abcd -21 37 -17 -16
^jaja bcd 27 -15 -30
a_# c -11
antes$ bcd 11 -29 12
drive:takes_me a 12
grand bcd -15 -18 14
on__but cd 13 -11
one__@relative ad -17 11
out__time d 11
periods d -13
prote* a -15
psychosis:estab* acd -18 -13 18
un__es d 15
""",
    """
=turn:any:no:none ad -26 23
=visit:guste ad -16 23
eaten:not cd 18 -19
i__allergic c -13
liver__@body acd 33 -12 -34
not:babies a 10
que_tipo abd -15 22 -12
wants_a c 11
""",
    """
=body:dar bcd 23 -14 -20
=signs:visit:no:other acd -16 20 -22
any:ahi bcd -17 31 -27
cajas$ ad -23 20
got__@year d 11
had:paciente bd -23 16
manic_once acd -14 -12 19
now:we_do ab 24 -19
prior:for_# ad 13 -11
psychosis:panic_disorder a 10
psychosis:son b 11
""",
    """
#$ b -13
allergy:only_allergic a 11
allergy:to_sulfa ad 18 -16
can__@year bd 15 -11
drive:someb* ad 23 -16
effects:de abcd -19 -12 27 -12
is_normal ac -13 14
mucho* ac -12 -16
que_llego ad 11 -11
""",
    """
=lead:body:no:cut:no abcd 42 -16 -13 -33
=visit:molesta ad -15 15
but_only ac -14 18
do__another b -10
enlarged_heart ad -13 25
eso__digo d 13
is_got cd -15 -13
nobodys cd 12 -14
operaron_de d 15
well:sentido d 10
""",
    """
a__line ac -11 15
graso__que cd 11 -13
la_dra b 13
pregnancy:manana cd 15 -16
pregnancy:to_@stop ac -12 -12
si__mi abc -12 -25 16
substance:#_@month bcd -16 -11 11
they_ruled acd 32 -19 -23
todas$ abd 24 -19 -11
""",
    """
=any:missed d 11
de_tila b 13
drive:pendi* acd -12 17 -11
effects:encue* b 14
now:get_off a 11
o abcd -14 16 35 -35
pregnancy:me_he ac -12 13
""",
    """
any:and_a ad 19 -16
cancel:my_spot b -11
it_@price bc 17 -15
my__@medicine abd -13 -17 21
now:in_between ad -19 13
organ:noved* a 11
que_antes c -16
ride:negative a 12
safe:not a 13
substance:we_are a 11
that__@open a 18
vi__una bd -11 14
""",
    """
cancel:a_mi a -12
cancel:switch b 15
organ:han c 11
""",
    """
^me bc -21 -15
allow* b 12
b abc 13 -11 -20
coming:@insurance acd 19 -11 -15
no d -22
organ:@relative_tiene c 11
package a 10
prior:the_second c 12
ride:find_a c 10
well:chevere ad -11 17
""",
    """
=body:remember bc -36 18
allergy:a_good bd -14 18
can__have b 14
later$ bd 18 -31
""",
    """
already__it a -11
anoch* abd 24 -10 -23
el__presion a 13
free$ abc 14 -12 -13
lactando acd -14 -15 23
night* a -17
says__@clinician ac 12 -11
time__the a -17
tomo acd 14 -17 -12
""",
    """
=visit:licencia acd 16 -14 -12
^slept ad 24 -21
can__stand a 13
rule__out a -13
was_rough d 11
""",
    """
=denials:any:0:unsure+yes a -17
acomo* ad -11 17
deciden$ b 13
for_after ad 17 -11
if_he abcd -19 10 18 -22
now:am_all ad -10 12
presion__@relative ab -14 17
puede__yo ad -12 13
substance:like_every ad -11 13
tuve__con d 16
""",
    """
coming:llueva d 13
effects:@symptom_but d -11
heart:nerves cd 12 -12
i__patient ad 13 -14
ni__se c 13
one__no ad 16 -16
pregnancy:jajaja ad 11 -10
""",
    """
@hello_tardes bd 20 -11
@insurance__through b 11
fumar bd 16 -11
hits a -10
may_or c 11
nada_raro ac 14 -10
on__since c -10
only$ abcd 32 -34 18 -52
puntos c 13
""",
    """
=any:new abcd -19 -11 -10 23
heart:of_those d 12
le_contesto bcd 16 -11 -12
meds:medication acd 30 -10 -22
por_bipolaridad cd 13 -10
ride:#_# acd -14 20 -14
""",
    """
allergy:vomite c 10
drive:is_the ad -16 19
mi__tambien ab -13 11
scrat* abc 22 -18 -14
""",
    """
=body:multivitamin abd -14 22 -14
=signs:any:unsure: abcd -15 -23 27 -18
@parking bc 24 -35
@traffic__la ab -12 13
a__yet ac -10 13
been_up a -11
heart:both_of ad -15 17
heart:off_the d -11
se__eso cd 19 -22
substance:@drug_that abc 22 -11 -18
""",
    """
can__@texts bd -17 17
ejerc* ab 10 -13
home:llego acd 11 13 -34
not_not ad -21 14
prior:ect abd -11 -12 20
prior:they c -15
psychosis:shadows cd 17 -14
si__aunque ad -11 15
""",
    """
=visit:bad d -13
=visit:few a -14
effects:moles* ad 18 -16
esta__viaje d 14
in__so c 10
organ:mucho_al cd 20 -17
pero_me b -11
sabe_yo ac -21 21
se_lo abc -22 18 -19
""",
    """
=visit:casa abcd -14 -34 -11 21
como__seis cd 19 -13
has__that bd 10 -12
if_there bd -13 11
joven bc 13 -19
put__under d 11
well:dolor_de ad 11 -10
""",
    """
adult:voy_en abd 17 -12 -11
heart:but_i ab -11 -21
heart:three bcd -13 -15 11
meds:says ad -20 12
no_era b 12
not__@year abd 12 -11 -11
now:daugh* a 12
substance:pueda ac -13 11
""",
    """
=any:les bd 10 -17
=any:voy c -15
=body:cause ad 15 -21
=body:treated acd 13 -24 13
a__question b 11
and__know bc 17 -20
had:@month bd -14 21
heart:checkups ac -15 12
""",
    """
=body:cuidadora c 12
=visit:yes bc 13 -16
el_suyo ad -12 10
texts:confianza d 16
""",
    """
=any:hold b 15
=body:kratom ad -10 14
a_blessed b 11
and__perfect a 10
been__the cd -19 15
it__my ac 12 -25
ketamine c -41
murio_de ad 11 -13
poco__pero d 14
psychosis:diagnosed b -10
texts:claro c 12
""",
    """
es__yo d -12
meds:anticonceptiva bd -23 15
organ:i_self d 11
postcard a 13
se__@relative b -17
vomitando c -13
""",
    """
=body:todavia ad -28 15
be__liar ad -13 13
brain:a abd -26 -19 17
kindly b 15
now:no_worries ad 12 -11
organ:de bd 12 -13
paxil ad -14 18
prior:quiero abd -16 22 -11
se_decir ac -19 16
""",
    """
allergy:was_a cd 11 -10
any:can abd 18 -16 -12
excep* acd -13 -18 18
heart:that_i abcd 13 11 -23 -14
home:@clothes abc -24 16 -10
home:primero ad 15 -12
home:recli* d 11
passing__a d 14
""",
    """
alone_in ad -12 14
any:it b -11
con_confianza d 22
es__para abc -16 -12 14
is_off ac -16 15
nique* a 10
organ:so c -14
pronto abcd -30 -28 45 -30
ride:por_que b 14
that__@person b 11
you__he b 14
""",
    """
=visit:de a -17
cancel:dejam* c 12
falta bcd -29 16 -14
heart:anyth* abc 13 -11 -12
heart:murio_de ad 12 -12
not:miss cd -13 10
por_ese ad 16 -14
prior:de_@medicine d 12
""",
    """
any:pleas* bcd -19 -11 19
drive:got c -16
fue_derrame c 12
gatorade ad -12 14
my_labs d -11
now:parte abd -14 19 -10
stressed$ ac -10 12
well:por_fin ad -13 23
""",
    """
^cuantas abcd -12 21 -10 -11
allergy:airway d 10
cient* ad -12 15
coming:aqui ad 15 -14
seeing_the c 12
substance:hones* acd -14 -13 25
""",
    """
=any:yet ab -19 15
^puro acd 22 -27 -33
any:know abc -20 -15 15
brain:todo_lo d 12
craneo cd -10 15
drive:@drive_mi b -12
eaten:commu* abd -21 -11 30
pacie* acd -14 -16 16
ride:work a 11
substance:puro a 10
texts:algo b 16
""",
    """
=said:unsure:words_of_doubt abcd -22 -25 40 -53
=said:yes:one_of_the_two ad -20 16
=visit:siempre cd -17 10
am_an bd -12 13
effects:all bc -15 -15
gave__a a -14
just__one c -15
not:want c -12
prior:elect* abcd -25 -19 -17 32
substance:tiene a -10
who__that c 11
""",
    """
@clinician__@person b 12
confirmo_en c 10
effects:@thanks bd 14 -11
had__@symptom b -10
my__needs b 13
now:@holiday ad 17 -13
que__preguntar bc 14 -12
""",
    """
allergy:i_woke ad -15 13
diero* b -17
eaten:ayunas ad -15 18
effects:well ad 17 -13
heren* d 10
home:recoj* a 13
le__permiso bd -12 -19
me_at bd -24 16
not:su a -11
substance:clean_# ad -11 13
""",
    """
@food_pero ad 13 -11
@thanks__dios abcd 13 -35 -13 11
eating ad -35 35
organ:worri* acd -14 -13 20
substance:por_el d 13
valsartan ad -17 18
""",
    """
actin* b 12
drive:walki* a 14
heart:nervo* bc -13 10
mi__dio b 17
""",
    """
=visit:hay c -19
@relative__type bd -17 12
cancel:afternoon abd -13 18 -12
el_auto ad -15 12
le__@medicine d 12
pregnancy:prena* ad -11 14
""",
    """
be__could acd -13 18 -12
cene_ayer a 10
home:noved* ad -16 17
los_ninos ad -13 16
not__@cancel ab 13 -13
on_two bd -13 13
pregnancy:no_period c 10
prior:perdi bcd -12 -12 20
ride:me_dejo c 10
substance:tomo_un bd -11 12
thyro* c -10
""",
    """
=body:duda cd 20 -13
@drive__yo d 12
adult:enough_to d 12
any:puedo a -17
home:waiting abcd 27 -11 -13 -19
looking bcd -12 21 -19
organ:know bd 12 -12
organ:tomo ad -11 16
psychosis:habla* ad -10 13
say__have abc 20 -11 -21
was__it b -11
what_counts bd 22 -13
""",
    """
=visit:salio acd 26 -11 -18
hola bd 20 -17
meds:in_@date a 12
now:my_boss b -11
""",
    """
@treat_tampoco ac 10 -12
allergy:am_allergic cd -11 17
pero__jajaja ab -14 15
there_a abcd -14 27 -10 -15
""",
    """
=visit:decided b -13
had:esto d -10
lighter acd -14 -11 25
now:long cd 22 -32
permission bd -16 22
prior:sure d -19
psychosis:anos cd -25 16
too_soon acd -12 11 -10
""",
    """
=any:subio ad 13 -10
=body:fifth abc -22 13 -17
=last:visit:no abcd 28 -12 -15 -48
=signs:any:yes: bc -35 -21
eaten:la_manana a -18
had:para_el a -12
halfw* abd 21 -16 -14
now:have_to ad 10 -13
oldest c -10
pregnancy:el_implante a 13
psychosis:is_one b 12
psychosis:it_mania c 11
""",
    """
@drink__y ad 14 -10
^mania acd -12 -14 20
i__visions c 13
ride:you ab -17 10
sin_nada ad 14 -10
that__or acd -12 13 -11
""",
    """
#_but b 13
=tag:now:turned ad 17 -30
=visit:bringing abcd -13 -10 -17 19
=visit:got bcd -21 -17 19
checked__fine ac 12 -12
eaten:mi d -12
instead$ ad 20 -29
not:voy acd -31 -13 24
now:daughters a 12
whole_family a 10
yo__se bc 19 -14
""",
    """
allergy:@visit_y a 13
any:@drink_at ad -12 16
home:camino abd 20 -11 -14
puedo__@day ad -11 10
""",
    """
=number:had:few a -17
=visit:caldito d 11
@medicine__@day d 15
any:como abcd -39 12 -18 26
days$ d -12
eaten:traba* d 11
had:anest* d -12
my__took bc 17 -13
not:cuadra ad 16 -15
out__the c -15
permitame bd 22 -19
prese* ab 22 -17
""",
    """
=visit:nada abd -13 -22 11
=visit:preocupe c -10
allergy:alergica_al b 15
allergy:horas d 12
allergy:it_on ab -10 11
am_back bd -13 13
de_ida ad 17 -18
drive:un bd 12 -18
had:mine b -13
psychosis:el ad -27 19
texts:llamada ad -10 16
""",
    """
=any:apartamento ad 18 -13
=body:bypass bcd -10 -15 13
^bipolar bd -14 19
allergy:anestesia ac -16 13
apunt* ac -10 -16
despues$ ad 13 -13
heart:quien bd 14 -12
knuck* a 13
made_my acd -17 -14 21
on__red d 11
pregnancy:esta a 15
ride:in c -14
thing* ab -11 -23
""",
    """
#_pm d -11
=body:anyone d -12
=body:ssris d 14
@body_@symptom d 14
@texts_are ad -13 16
bacon ad -12 16
brain:aneurysm d 13
but__still cd -11 14
i_wanted ab 12 -16
psychosis:si ad 19 -21
regul* bcd -14 11 -16
substance:ahi ad 17 -12
well:that abc -11 13 -14
you__am c -14
""",
    """
allergy:@visit abd 23 -10 -11
heart:@drive_me b 11
not:drugs abc 12 -14 -17
now:en_un ad 12 -12
""",
    """
coming:ya_no ad 36 -34
en__trabajo a -14
no__que a -14
organ:nada abd 19 -10 -22
ratit* abd -17 -12 22
texts:i b -19
""",
    """
=said:home:yes ad 22 -25
@cancel__el bd 18 -13
and bcd -36 -17 12
heart:mis abd -17 27 -18
my_colonoscopy ab 12 -13
organ:sometimes cd 18 -16
pregnancy:nursi* abcd -12 -13 -22 23
substance:alcoholic b 13
toca__@date a -11
""",
    """
=any:jubilado d 14
any__that abc 12 -14 -28
be_lying ad -12 15
creo__me a -12
me_cae abd 18 -11 -12
not__tried abd -13 -20 23
psychosis:rexulti ad 16 -15
que__fue ad 12 -11
""",
    """
adult:no a -17
animo$ bd 15 -18
cansada a -12
effects:jaja bd 22 -14
llamada ad -15 10
pensaron ad 20 -17
pregnancy:dos_semanas cd 15 -14
prior:venlafaxina ad -14 16
""",
    """
=signs:body:none:asks+other b 10
@medicine__took c 10
allergy:bien ab 17 -16
eaten:sigo_en ad 16 -15
imaginese$ d 18
le__no ab 13 -14
pusie* bd -26 14
ride:something c 10
""",
    """
@howmuch_debo b 13
can__complain ad -11 13
dos_@relative ab -10 10
heart:never ab 15 -10
in_between abc -27 -10 18
prior:sola_@medicine ad 11 -12
que_llamada ad -23 26
ride:que_me ab 17 -13
substance:@relative_left bd -13 15
substance:y_ya ac 12 -12
""",
    """
=body:casi abd -37 -15 37
cerebro_me ad 15 -11
de__el d -15
even abc 19 -10 -28
horita ad 22 -21
my_doctors cd 16 -19
organ:just_the ad -14 15
organ:not_back c 11
pregnancy:amamantando acd -11 -11 20
""",
    """
=signs:visit:no: abcd 21 -12 -30 -22
=visit:getting c -28
@relative__aviso b -10
allergy:can_take ab 16 -15
cancelarla$ ab -16 13
effects:anduv* d 12
he b -22
me__now a 13
pregnancy:baby cd -28 15
pregnancy:girl acd -26 -12 26
""",
    """
=visit:hotel a 11
@open$ d -17
^clean abc 19 -25 -20
antes acd 20 -13 -17
brain:claro a -11
do__or ad 11 -11
i_wrote d -12
pregnancy:no_hay ad 13 -13
prior:could_not a -10
tengo__la ac -17 11
you_that b 11
""",
    """
=body:siente c -10
=visit:desde a -12
allergy:@clinician_said c 13
as__out abd -25 10 12
buy b 10
cargo ad -16 21
organ:levan* d -10
pregnancy:my_@body b -12
substance:nomas ad 14 -26
""",
    """
=any:says ab -10 -10
=body:dije bc 14 -12
allergy:colle* b 10
amari* d -12
coming:a_otra a 11
con__hace d 14
do__count bcd 46 -26 -18
eaten:apenas abd -23 -13 27
effects:not_one a 13
is__on b -13
organ:dana b 10
prior:cero_resultado d 11
substance:at_a acd 10 -13 -12
""",
    """
=any:lighter acd -14 -11 25
eaten:juice d 11
psychosis:thank ab 15 -15
""",
    """
=any:than bd -14 13
=body:bladders ad 17 -10
any:no_a ad -11 13
any:vivo a 16
eaten:coupl* d 14
meds:presion b -12
no__ninguna acd 18 -12 -12
usual__man b -11
""",
    """
=any:snuck ad -12 17
=rule:now:yes:esta_bien ad -13 15
drive:camin* bd 11 -11
meds:at_all d -12
sickn* ad 16 -13
turn cd 17 -25
wait__be ad -14 15
""",
    """
=body:aripiprazol d 14
=body:morphine abd 10 13 -30
=visit:paramos ad 17 -13
@relative_dijo a -16
^dejame abcd -24 -25 43 -18
apenas__a ad 12 -12
el_hambre abd -11 -11 19
found bcd -35 -23 26
organ:hicie* ac 10 -10
runs_about ad -12 14
substance:@medicine_than cd -10 14
was__do ad 17 -16
""",
    """
@month__and ad 13 -13
certa* ad -27 10
hubiera ad 16 -11
mejor__para abd -12 21 -12
now:watching ad -10 13
presion_con a 15
puntual$ b -13
tener__regla a 10
when__a ad 16 -14
""",
    """
=body:@drink acd 12 -17 -17
""",
    """
=visit:everyone ad 21 -18
brain:la_tengo ad 17 -10
meds:at_# a -11
meds:i_never ad 13 -12
now:@fetch b 12
""",
    """
=body:woke abd 11 -14 -14
@food_on ad -15 17
any:you_are d 13
queda$ d 12
texts:this_number bd -14 15
thought_it bc -13 -11
""",
    """
=any:puede abd -28 26 -15
=any:questions ad -15 18
showed cd -21 18
texts:no_es a 12
""",
    """
=said:cancel:unsure abc -13 -28 17
=tag:coming:no acd -11 -16 21
el__jaja c -11
home:lol c 10
me_that abd -15 18 -23
no_yes d 11
organ:no_se b -13
psychosis:the_patient d 11
six__ago c 10
were__little cd 11 -10
""",
    """
@drug__that bc -20 20
@relative__muy ab -20 12
confidencial$ b 16
de_el ac -11 11
had:parti* b 11
no__me bc 18 -27
now:a_ladder a 11
prior:talk abc 17 -17 -27
""",
    """
@food__not ad -14 12
have__use d 11
night__is ad 15 -13
""",
    """
=body:about d -20
=body:died abc -25 28 -11
=body:might acd -16 25 -26
=rule::unsure:not_that_i|im|anyone_~5 b -11
=visit:bells d 10
=visit:conduce a 16
^retired b -11
brain:limpi* acd 16 -11 -11
had:he_recibido a 11
home:hace_rato d 11
meds:pasado a 10
now:tiempo ad -12 -12
pregnancy:la_prueba abc -22 -13 15
prior:antidepressants ad -12 12
""",
    """
=any:dormido a 10
=body:yeah abcd -29 -17 -30 36
=signs:any:no:asks ab -10 13
aparato d -14
be_there cd -19 13
heart:que_me c -21
le__los abd -11 15 -12
now:like_the d 10
""",
    """
=any:se abd -16 12 -15
=body:more ad -18 13
^dry ad 21 -16
allergy:wrote ad -10 20
drops$ a -11
eaten:lunch b -11
lock__in ad -13 17
to_a cd -10 -10
""",
    """
=any:antes abcd 33 -20 -18 -16
=signs:visit:no+yes:other c -23
any:@english_is a 12
effects:devol* d 17
es__del abd 25 -16 -11
hagale abcd -16 -11 -11 25
now:depen* acd -17 22 -12
vigilan$ cd -15 21
""",
    """
for__to d -11
just__problem c -12
lol__is ab 21 -25
now:early ad 21 -18
que_soy bd -21 15
way bcd -26 -12 19
ya_mero ab 12 -10
""",
    """
=body:gastritis a 14
=body:vino acd 21 -16 -12
heart:medican ad -11 12
meds:llevo bd -11 15
prior:refer* b 12
ride:see_me b 12
substance:crist* abcd -13 -19 -24 32
that_back ad 12 -10
you_the d 11
""",
    """
=visit:ha abcd -24 12 16 -19
allergy:new d -24
anticonceptivas$ a 13
bees d -13
drive:ya ad 27 -29
no__hay ac -12 16
organ:liver bc -26 -15
peachy acd -13 -10 22
to__told cd 14 -11
up_fine a 10
""",
    """
#__limpio abd -15 -11 18
=body:dado bc -13 -15
had:maintenance d 10
is_dark abc -13 -15 20
pregnancy:me_hago c 14
psychosis:says acd -14 23 -19
telli* abd -30 24 -13
texts:pero_no cd -26 18
went__down ad -24 23
""",
    """
@pay$ ab -11 14
any:glaucoma abd -13 -11 21
coming:whole ad 12 -11
drive:me_regreso ad -17 20
heart:about_my a 14
i__negar d 11
meds:@year abd 35 -12 -32
meds:prescriptions ad 13 -12
meds:since_@date ad 19 -17
not:problems bd -15 15
not:y b -13
only_my ac 15 -11
prior:fueron_tres d 11
""",
    """
a__but cd 11 -24
eaten:cene ad 17 -12
expos* ac 14 -11
have__and a -13
lol$ bcd 20 -22 -16
no__leer bcd 15 -12 -10
prior:forge* abc -13 -16 16
""",
    """
=body:mentira d 11
=signs:now:no+yes ad -21 11
=tag:ride:yes abc -12 -15 13
any:have_a bd 18 -12
exposure b -10
heart:era bcd -12 11 -14
home:home_sweet d 14
my__good ad 14 -12
only__to abd 22 -12 -14
tonight bcd -14 14 -25
""",
    """
mi__aunque a -17
now:queda bcd -13 -19 15
viene_otro d 13
yes__pressure a 10
""",
    """
#__@symptom ad 19 -18
=tag:organ:other bcd -10 -28 16
@price abc -17 20 -11
enten* abd -32 40 -22
morning_no bd -11 10
psychosis:check* ab 12 -10
ride:still acd -24 31 -21
substance:digo_que d -15
""",
    """
brain:they_said cd 19 -12
eaten:bagel a 13
la_que d -12
senora b -23
substance:becau* d 15
""",
    """
@treat__por d 11
are_not abd -14 -13 12
dejar$ ad -13 18
dos__vomitando ac 11 -13
mensaje__mi b 11
well:like_crap a 11
""",
    """
=body:severe ad -13 22
=visit:tenia bd 15 -16
@fetch__mi abc -14 12 -12
eaten:mejor b 12
frio abd -20 32 -23
home:tucke* d 11
nada__hace ad -20 21
""",
    """
=body:lips bd -12 13
^ticker ad 17 -11
contesto__@clinician ad 14 -17
cosas__no d 10
count_as abcd -18 35 -17 -23
dinner abcd 13 12 -11 -31
eso__jaja bc -19 24
high__am c 15
nombr* ad 18 -26
now:top ad 13 -12
prior:pregunta acd -18 -12 14
substance:at abcd 39 -17 -18 -31
""",
    """
do_@medicine bd 21 -15
not:matter b -16
one__those bd 16 -16
substance:borderline abcd -17 -21 24 -15
swell a -11
""",
    """
allergy:to_@food ad -15 16
called__back ac -16 16
que__quedo ad 11 -12
sin_ganas ad 17 -14
substance:the_night b 10
tardan b 11
""",
    """
=body:ojala a -11
aparato$ a 12
substance:edge_since a 10
teta d 18
wrote__the d -15
""",
    """
=body:empezar d -18
effects:sabe abcd -20 -17 24 -22
el_corazon bcd -10 -13 16
have__high d 11
well:minut* b 13
""",
    """
=body:act a 13
^passed abd 16 -19 -18
allergy:if abd -21 14 -18
heart__# bd 13 -13
off__days d -13
pregnancy:nurse abcd -18 -13 -15 28
psychosis:since_the ad -10 10
sec__am bd 19 -17
""",
    """
^waiting abcd -12 -26 27 -13
autom* bc 12 -15
drive:@insurer_@vehicle a 14
falling_asleep d -10
heart:118/7* ad 11 -13
not_great ac -11 13
since_my bcd -18 -21 18
""",
    """
@drive__route d 11
@hours_ago abc 15 -15 -13
file d -24
other* bd -26 13
pregnancy:not_impossible ac -13 14
psychosis:me b -11
voy__al c 12
""",
    """
=body:daban abcd -11 -11 23 -14
been__scared a 11
from_@medicine ad -10 15
hypomania$ c 13
now:ask_me b -10
psychosis:were abd -13 -11 13
ride:decir d -14
ride:has_the abcd -16 -11 -13 18
substance:@relative_es a 12
todavia__a ac 17 -11
""",
    """
=signs:body:none:unsure d -67
any:be ad -23 13
capaz_me c 11
eaten:than ad 13 -13
now:charge d -10
well:milk ad 19 -14
""",
    """
=visit:permit b 12
@drive__mi ad -14 18
^escribame ad -11 15
acta c 13
eso_estoy ac -10 17
had_to abcd -20 -14 -30 36
is_too b 12
substance:cada_noche d 17
this_evening a 12
""",
    """
@treat__am abd -23 -10 24
@wrong abcd 25 26 -36 -49
ahora_nada ad 14 -20
embarazada_y ab -12 11
heart:fib ad -17 19
le_cuento b -19
prior:era_@treat d 11
psychosis:dijeron_que c 11
substance:demasiado ad -11 12
""",
    """
away acd -17 -30 23
cancel:jueves b -22
eaten:the_@drive ad -11 11
have__blessed b 11
home:am_at ab 12 -15
prior:none_of ad -11 12
""",
    """
=body:pensaron ad 20 -17
allergy:cats ad 14 -10
effects:@symptom abcd -20 -22 -29 32
now:jefe ad 13 -13
prior:escri* ab -14 12
si__querer ad 11 -12
soy_diabetico b 10
""",
    """
=body:episodio d 10
al_rato abd 15 11 -23
faint c 12
hear b -13
meds:quitaron ad 15 -11
record a -11
sailing$ abd 15 -10 -12
""",
    """
=last:body:yes abd -24 -22 21
he_ido ab -20 15
llevo__@visit a 13
me__time ac 12 -11
meds:no_tomo acd 29 -12 -23
on__street ab -21 10
privado ab -15 25
texts:no_por a 11
""",
    """
=body:falsa ac 13 -11
=visit:encantada d 13
@hello_noches b 13
adult:do_not a -20
adult:of_# ad -14 17
heart:palpi* d -13
i_said cd -27 15
ride:shop a -12
sacaron_la d -12
substance:@year_que a 11
""",
    """
=rule:had:no:todavia|aun_no bc 11 -12
=rule:well:unsure:regular a 12
any:tomorrow c 16
becau* ac 11 -27
convu* bcd -15 -17 16
else_i c -11
list__@medicine ab 12 -11
the_combine a 11
vitamins acd 26 -16 -28
yes__they c 12
""",
    """
=body:called bcd -32 -13 25
^husbands d -12
a__quien c 14
allergy:remem* d -24
any:@call_me abd -18 -13 23
any:vitamins a 12
psychosis:is ad 18 -24
substance:noches_para d 10
texto$ b 10
""",
    """
do__trust acd -11 19 -12
meds:insulin d 10
ride:why abc -15 20 -11
stroke_and ad 13 -14
talked b -12
till_# abd 18 -12 -11
well:cabeza ad 16 -11
""",
    """
allergy:quit d 14
coming:olvid* ad 11 -16
pregnancy:it_in acd 15 -10 -12
proud__it d 10
spells a -17
substance:calli* ab -12 15
voy__contestar b 13
we__at ad 11 -15
""",
    """
=body:sera cd 12 -20
=visit:court ad 14 -11
any:only_@medicine ad 21 -18
cancel:my_@visit bd -19 18
home:brother a 15
""",
    """
and_half a -12
and_never ad 19 -18
cancel:in c -29
consentimiento$ ad -13 16
labs$ c 19
over$ cd -11 15
texts:la bd 22 -20
""",
    """
=body:yellow c 12
allergy:anestesia_del cd 13 -12
do__recall abcd -18 -18 30 -13
is_@medicine d -13
last__# abd 31 -17 -31
ojala__jaja cd -10 11
pregnancy:con_@medicine acd 21 -11 -15
ride:@relative_just ad -11 16
ride:got_two cd 12 -12
substance:it_comes c 11
substance:perdi d 11
substance:todas_las cd -10 14
""",
    """
=any:prefiero bd 18 -20
=visit:les ac -16 13
anulela abd -11 -11 20
brain:@body_is abc 12 -11 -12
brain:presion_en bd 16 -12
cuantas abcd -27 18 12 -22
heart:on_the acd -13 23 -14
mania__vez cd -11 12
no__preocupe ac 15 -14
not:i bc 15 -12
organ:los_dos bd 10 -11
pregnancy:prote* a -10
sabe_dios cd 24 -17
text__anytime d 14
""",
    """
#__one ac 12 -16
=rule:ride:unsure:still_~1_looking|working|asking| ac -11 15
could_you ab 17 -21
eso__lo abcd 16 18 -30 -29
heart:clean_bill a 12
organ:de_higado ad -17 18
prior:cambi* abd -13 -13 13
""",
    """
=any:class a -12
allergy:but_i c 13
cancel:for bcd -14 -14 15
effects:hambr* bd -12 10
first_thing ab 14 -15
heart:metoprolol cd -10 13
no_longer abd -14 -11 21
queda__el c 11
ride:sea d 13
sola__mi ad -17 21
todavia__la abc 17 -18 -16
was_@symptom d 11
was__long b 12
""",
    """
heart:dispa* c -14
heart:mom c -11
kidneys c -24
not:lol bcd 11 -14 -15
para_eso c -12
pregnancy:thought ad -11 13
prior:never bc -27 -12
somewhere abc -22 -13 26
substance:they d -10
this__to d -14
well:has b 15
""",
    """
me__@call ac 13 -12
meds:@animal bd 11 -11
urologo ad -13 13
""",
    """
=body:possibly acd -10 17 -12
anda_fallando abd -13 12 -18
brain:seizures_no ad 14 -13
cancel:somebody a -19
cardiologist b -15
deciden b 13
emojiyes bd -11 15
had:usted* bd -20 17
my__@thanks b -17
""",
    """
=body:start ad 20 -23
^pensaba bd -14 -16
allergy:died_from ab -11 14
allergy:surgery bcd -15 21 -13
could_stock d 11
da__mi a 13
en__dias a 12
meds:allergic bd 18 -14
now:ntp cd -10 13
today_is bd -19 20
twice__day cd -12 15
""",
    """
=any:salami d 13
=any:same ab 16 -19
allergy:have_not c -12
duro abd -21 -15 11
eaten:was_about ad -16 12
had:dose d 11
heart_@price b -14
high_school abc 16 -17 -12
me__ever d 11
vietnam d 11
""",
    """
coming:hones* a -11
eleve* ad 17 -15
heart:this_morning ad 17 -12
in__# abcd -10 21 -23 -10
me_another acd 20 -15 -14
this bc 26 -38
to__you d -11
tomor* bcd -19 15 -20
well:ya_no abd -30 -10 35
""",
    """
=body:tuve abcd -23 -44 11 10
a__termino ad 14 -10
adult:naci_en ad 16 -11
by_a d 13
no_si b -14
not:sea ad 12 -12
of_groups c 10
see__@clinician a -11
taking__@vehicle d 12
teens$ d 17
transplant$ cd -11 17
""",
    """
=any:smiled ad -11 14
am_fine ac -18 18
had:name d -14
me_llaman ab -20 16
now:have_a abd -19 -12 20
only_cholesterol a 15
she__the bc -16 11
""",
    """
=rule::proxy:the_patient c -10
@treat_hasta a 12
cancel:alrea* ad 22 -19
come__@relative d 15
cuart* ad -19 11
eaten:i_had b -12
hipertensa a -10
me__estaba c 11
o__no ad 11 -16
psychosis:rule cd 15 -11
quedamos ad 17 -13
""",
    """
heart:tuve_un cd -13 20
home:the_house ac -15 10
""",
    """
=rule::unsure:not_~1_think|reckon|believe|figu ac 24 -26
drive:licen* abd 33 -21 -20
effects:could_not ad -15 15
not:volvi cd 16 -17
now:by_me d 14
psychosis:credit d 12
psychosis:crist* cd 25 -21
""",
    """
=body:skips abcd -16 -15 24 -11
=visit:going abc 11 -25 -26
allergy:hospital bcd -14 14 -15
if__get cd 22 -19
margarita abd 24 -11 -15
mi__comio b 10
my__one abd 18 -13 -14
not:pruebo a 14
texting_is ad -22 14
to__test ad -12 -10
""",
    """
=body:parkinson d 10
=visit:conteste a -11
allergy:told_me c -12
i_moved ab 16 -10
no__just acd -29 -21 34
no__salir b 11
substance:a_little bc -29 16
substance:y_yo abc -13 20 -20
the__does cd 24 -15
""",
    """
=body:toma bcd 14 -13 -15
=tag:allergy:idiom_yes abd 18 -10 -18
=visit:contestado cd 15 -17
anyone a 15
by_then cd 11 -11
had:yet acd 25 -12 -13
liver__on ac -11 11
organ:salie* d -13
""",
    """
=visit:otro ad 24 -33
coming:already ad -12 20
da__me b 12
doctores a 12
now:pregu* ad -25 14
""",
    """
a_bone ad 15 -10
adult:la_edad bc 13 -11
have__problem ad -12 12
i__does bc -14 11
now:tenta* acd -17 28 -23
psychosis:a acd -13 12 -13
psychosis:but_not a 12
una_pulsera ad -11 14
""",
    """
con_permiso ad 15 -21
drive:quien_me c 14
home:poncho a 12
incid* c 12
is__to abc -17 26 -12
meds:nerves bd -12 14
prior:have_been abd -14 -19 14
psychosis:summer d 14
traer ad -10 14
""",
    """
=visit:leave ac 12 -14
any:on_it c 15
heart:@medicine_i ad 18 -17
lot__questions b 12
organ:i_had a -10
""",
    """
=body:fence c 11
=visit:picked ad 17 -13
=visit:sala ad 16 -13
week__is bd -20 17
""",
    """
en_pie d 14
is__chance ac -16 20
no_well d 12
seria__primera ad 15 -13
""",
    """
=visit:era bc 12 -24
=visit:yea d 15
^totally a 11
a__on abcd 19 -12 -12 -13
grandbaby bd 20 -14
had:to_it b -14
heart:lo abcd 12 19 -48 -16
nunca__dicho d 10
pregnancy:due_in ad -16 14
pregnancy:entere ad -13 17
psychosis:no_y a 12
ride:is_only ad 14 -11
substance:text b 12
""",
    """
@treat a -11
^same c -15
any:the_house d 10
cleared abd 17 -14 -13
era_muy a -13
med_free abd 29 -16 -20
not_figured ac -14 13
now:@relative_first c 10
psychosis:in_college a -15
ride:si_no ab -15 20
thing_i acd 16 -14 -10
""",
    """
are__and a -14
fuerza$ abcd -23 25 -18 -19
perfe* abc 30 -38 -57
psychosis:eso_me b -12
""",
    """
cancel:no_si ad 19 -11
email_only ad 14 -12
go_every ad -10 10
heart:only_when ac -23 21
me__viaje ad 16 -19
now:traba* abd 21 -14 -14
organ:down a 11
well:right abd -10 -12 22
""",
    """
=body:acaso ac 17 -15
@hours_after ad -16 18
@relative_puede a -16
llega* cd -19 -14
refie* cd -11 -13
substance:does_that bc -16 19
tengo__minutos ac -22 18
""",
    """
=signs:body:no:turned ad -13 16
cancel:that bcd -30 -22 30
de__este ad -21 11
me_hon bd -21 25
prior:every_@medicine d 11
psychosis:time cd 12 -11
was__on a -11
""",
    """
=body:single ac 18 -17
locke* bd -12 12
pregnancy:#_@month abd -25 -12 22
prior:first_thing ab 14 -15
shy ad 12 -10
the__heart ab 15 -16
use_@drug c 12
week b -23
""",
    """
allergy:got_big d 13
from_that bd 11 -22
on__over ad -11 14
toca_a ad -14 17
""",
    """
=signs:eaten:no abcd 27 -30 -30 -10
=visit:o a -13
prior:cymbalta a -19
substance:know ac -10 -12
who__lol b -11
""",
    """
=rule:allergy:no:nkda a 13
any:lot_of ad 11 -12
brain:dios b -16
but_for ad 12 -11
cancelo bcd 21 -13 -10
heart:littl* ab -11 -11
i_stay d -10
me_know cd -14 11
ride:on cd 14 -22
they_@cancel ad 16 -13
this_a ab -13 13
y__@stop d -17
""",
    """
=any:sleep ad -14 15
@parking__was b 10
any:digo bc -19 12
had:new b -16
inpat* d 14
meds:nuera ac -17 14
mi__@insurer cd -21 23
substance:bebo abc 13 -23 -18
""",
    """
=any:@food bcd -22 -42 24
=first:any:unsure abcd -15 -11 19 -16
a__since abd 13 -11 -11
allergy:exper* ad -10 17
and__@medicine bcd -26 -21 11
any:quit ad 10 -13
descarto abd 11 -18 -19
gallo* d 15
knees_bad b 13
ride:mysel* ac 13 -15
spironolactone a 10
""",
    """
=body:else abc 11 -20 -15
=body:mind a 15
asked_anybody ac -14 21
be_hungry bd 11 -11
being_@symptom ab -12 16
meds:siempre abd -13 18 -12
no_mas d 10
por__@relative b -21
tengo__dos ad 11 -12
""",
    """
=body:salvo a 13
any:queda* d -14
confirmada d -17
going__@vehicle ab -12 13
grandbaby__born b 15
heart:much b 11
nothing__last bd 11 -12
pregnancy:estoy bcd -29 -54 38
psychosis:strai* a 15
que__@relative abd 13 -20 -14
ride:del_trabajo a -13
""",
    """
=body:cleared abd 17 -14 -13
@clinician_le bd -12 17
^livers ad -22 25
a_@fetch b -17
are__hard a 11
got__@relative abcd -16 -11 -20 29
not__at ad -22 16
now:morning abd 11 -22 -12
pusieron_cuando ad 11 -12
that__aware c 12
two__@medicine ad 15 -19
""",
    """
=body:considered bd 15 -14
allergy:was_allergic ad 13 -12
eaten:around cd 14 -11
getti* acd -10 18 -14
granos$ ad -13 20
imposible$ acd 12 -11 -19
never_tells b 12
padecia cd 10 -21
pregnancy:what bd 18 -12
psychosis:en_el ad -17 11
reboo* bc -12 -12
substance:six d 20
""",
    """
again_in cd 17 -12
alla$ bd 19 -14
altas__enzimas c 10
do__one b -11
dos__en acd -11 -10 16
funciona$ d 10
organ:kidney_stones c -10
organ:numbe* c 13
psychosis:finish b 14
that__do bcd -12 -11 13
""",
    """
=visit:hambre bd 22 -23
@insurance_me a 12
@symptom__out d 16
any:ese_es ad -17 18
back_and abcd -12 -10 26 -22
funny abcd -25 19 17 -25
on__@ride d -19
pregnancy:just abcd -19 14 -17 11
probar$ ad -12 13
ride:takin* ad -12 17
well:down c -10
ya__dos d 12
""",
    """
=body:polvo bd 13 -11
@animal__i a 12
carro$ ab 12 -19
heart:sin cd 22 -21
now:waiti* c 11
with__not ac 12 -11
""",
    """
=rule::no:hardly bd -16 12
@day__el c 13
coming:a_mi bcd 11 -13 -19
emerg* d 10
ha_contestado cd 15 -17
lisinopril c -14
not:pasado a 14
psychosis:my_ex bcd 16 -12 -22
ride:@drive c -51
""",
    """
=number:pregnancy:grown bd 16 -21
antecedentes a 13
consent ad 14 -13
define abd -30 27 -36
drive:@drive_herself ad -12 12
en_el abd -14 -22 13
es__es ac -15 18
reaction$ a -13
""",
    """
could__@body c 10
drive:conse* a 16
este_telefono c 10
hcg ac 15 -15
heart:lucky d 10
me__dieron b -11
meds:lexapro cd 19 -18
muy__@thanks d 13
now:la ab -14 -15
now:take cd 12 -15
now:time bcd 15 -25 -15
ride:my_daughters d 11
""",
    """
#__lol ac -17 16
=visit:able bd 14 -16
adult:than_that ad -12 18
any:do_not ad 11 -14
are__that ab -12 -20
organ:mentioned c 11
pretty abc -11 -13 21
texts:llama* abd -16 -14 23
wall$ d 15
""",
    """
=body:sirvio acd -13 -10 19
=number:ride:minor bd 33 -35
le__asegurar bc -15 17
no__nomas d 13
piedr* b -21
se__quedo c -10
well:urgen* abd 29 -10 -25
""",
    """
=any:ansiedad d -16
brain:a_bit c 10
claro__eso c 10
mi_numero c -13
psychosis:inveg* d 12
""",
    """
=body:broke bcd -15 13 -14
allergy:probl* acd 29 -13 -12
brain:la d -13
eaten:dinner bd 11 -24
effects:yet b 11
heart:@symptom ac 11 -21
heart:halla* a 13
psychosis:evaluated cd 16 -15
well:mejor b -23
you_my a -11
""",
    """
acv__me d 12
allergy:of bd -12 15
la__hoy b 15
ningun_problema d 14
se__@medicine ad 13 -12
si_se ad -26 14
urtic* ad -14 16
yes__of abd -12 -12 14
""",
    """
@treat_do d -11
^will bd 38 -43
coming:cuente ad -10 14
""",
    """
=body:paper ab -15 14
ahora_estoy a -11
been__@clinician cd 16 -10
eaten:toast d 10
if__on d -10
la__ando cd -15 15
my__physical a -11
not:diria a -13
not__@treat acd 20 -15 -20
si_no ac -40 25
""",
    """
=body:liar ad -13 13
a__once cd 19 -24
any:take bc -19 -13
entre acd -20 30 -24
meds:este d 10
mi__@fetch c -13
only__@clinician b 10
were bc -36 16
""",
    """
heart:nerve* cd 12 -12
i__miss acd 16 -13 -11
prior:#_of d 13
""",
    """
=visit:gets d -10
^bien ad 21 -17
allergy:taquicardia d 11
go_by a 12
lot__# d -10
no__cuadra ad 16 -15
pregnancy:find a -12
primero a -14
prior:of_groups c 10
well:could bc -13 -10
""",
    """
a__they a -12
allergic__i ab 17 -12
drive:walking a 14
heart:since_my d 12
organ:hernia a 15
organ:liver_enzymes cd -14 20
ride:@relative_if cd 24 -21
texts:pleas* abc 15 -20 -16
well:feeling_great ad -11 13
wrote__my d 19
""",
    """
asleep$ ac -21 11
dialisis a 12
diari* abcd -25 -25 -28 42
new_to abc 22 -22 -22
pregnancy:de_noche ad -11 15
screaming b 13
that__me acd -29 -28 30
""",
    """
=rule:substance:no:few|couple|unas_~1_beers|drinks| ad 11 -21
=visit:duele b 10
allergy:alergias a 15
el_@day acd -12 19 -27
guess_no a 13
horas$ b -28
pregnancy:@day b -27
pregnancy:tengo_el a 17
""",
    """
are$ d 14
brain:ruled_out ad 16 -16
dormi bd -10 12
eaten:medio ad -23 21
effects:la_@medicine ad 10 -17
heart:i_would ab -30 14
or__to bd 16 -14
organ:self d 16
texts:no_se ac 11 -13
""",
    """
=body:dallas a 10
=visit:lista b -16
no__toca a -11
please__@clinician b 11
substance:bong bcd -13 -10 17
that_already abd -11 17 -11
took__at ab -10 11
""",
    """
^varios bd -13 12
all__above d 11
allergy:over ad -14 17
curre* ab 23 -19
heart:eye c 11
heart:nothi* ab 13 -24
my__went ac -14 -11
""",
    """
=rule:meds:no:quit|stopped|off|deje|dejo|suspe a 16
a__any ad -23 25
ask__again b -15
home:media_hora ad 15 -12
i__better abd 34 -17 -29
meds:and_then ad -13 16
the_senior a 11
""",
    """
=body:@cancel abd 15 11 -21
effects:might_be a 11
organ:se a -21
pregnancy:asked_me b 10
psychosis:is_a ab -10 14
ride:@relative_is b -20
the_church b -11
throw* b 12
""",
    """
=body:holter cd 19 -16
=body:nuts bc 15 -11
allergy:el d -18
cuando__y a 10
""",
    """
am_allergic ac -15 -13
el_trago bd -10 16
now:day acd 31 -23 -27
substance:ese c -11
sure__it abd -21 -15 14
una__eso b 15
""",
    """
=signs:no abcd 21 -20 -19 -24
carro_en a 11
effects:way b 10
forth__it acd -12 18 -15
heart:a_mule a 14
meds:if_i bd -14 19
organ:perfectas ad 13 -12
see ac -20 14
""",
    """
=body:bipolar b -12
=number:substance:grown abcd 44 -12 -15 -35
ardor ad -10 11
eaten:shift ad -12 12
en__turno ab 14 -10
have_@relative c -14
home:outside ad 19 -10
kind_of d -19
""",
    """
=any:puro ab -14 18
^volvi acd -15 -10 25
higado_bien ad 14 -15
home:@thanks_a a -12
tomo__por d 10
unless__count a 18
well:el abcd 27 14 -40 -33
""",
    """
a__lol acd 14 -12 -12
ride:habla* d -13
sabria_decir c 15
to__right ad 10 -13
""",
    """
any:wrong a 13
brain:cabeza b -33
cancel:down ad -10 13
en__@vehicle bcd 13 -14 -13
got__my abd -17 -15 17
me__donde a 14
not__text ab -11 17
organ:gave abd -11 -12 21
organ:la_ecografia c 12
zip abd 38 -25 -24
""",
    """
brain:leve d 11
cancelarla b 10
escuc* cd -12 19
la_@treat abc -22 21 -24
substance:@drug_does bc -12 12
""",
    """
=body:😅 c 10
adult:to ac 13 -10
any:insulin abd -11 -15 22
cancel:ahi_estoy ad 13 -11
drive:my c -18
foggy a -10
tired abd -17 24 -13
you__this ab -11 11
""",
    """
=any:@english bd 14 -14
=body:husbands ad 11 -28
=body:sixty ad 20 -15
am__her d 10
decidido ac -16 19
eso__hablo ab -16 25
i_never bc -19 -16
not:text bcd 16 -15 -19
organ:livers bcd -14 -13 13
to__@place b 11
""",
    """
@drive__@relative bc -17 -11
drive:me_dejan ad 14 -13
heart:negative_on a 12
heart:nights c -17
in_school d 11
las__puedo d 10
""",
    """
=body:posparto d 11
^muy ab 17 -20
drive:the bc -25 -24
eaten:ten ad 17 -15
el__no a -17
i__take bc -12 -13
my__comes ad -12 10
now:for_it abd -17 -13 22
psychosis:had_a abd -12 -13 15
psychosis:sees a -17
soy_@clinician b -17
""",
    """
=any:seventeen a 14
=signs:any:none bd -19 10
any:mero bd -12 18
calculos d 13
of__my b -18
prozac b -15
texts:@medicine bd 22 -19
""",
    """
=said:cancel:no acd 21 -24 -18
=visit:ahi bc -20 -20
@drug_to ac 22 -27
^riding a 14
al__de ad -15 11
allergy:somet* acd -12 23 -18
both__had bd 12 -13
checkups$ a -13
cosas_que d 10
day_but ad 12 -17
feel__death a 13
organ:organ* abd 23 -11 -16
psychosis:cuent* b 13
substance:fui b 11
""",
    """
after__i abd -15 -10 11
allergy:i_was cd 13 -14
any:please bcd -19 -11 19
barbaro bd -10 18
heart:my c -15
i__@traffic a 10
in__he bd -10 13
nadie$ abd 13 -15 -11
""",
    """
drive:@call ab -24 27
home:this bd -18 -21
of_the c -17
texts:en abc -34 37 -22
top$ abcd -16 -15 -19 21
""",
    """
adult:y d -11
any:conmi* a 11
been__to ac 15 -11
half__liver d 15
mas_@late abcd 12 16 -15 -27
me_quito b -14
prior:tell_you b -12
substance:@holiday bcd -13 -24 11
the__waiting ad 14 -11
would$ a -12
""",
    """
=body:testing c 11
fatal$ ad 18 -13
hate_to d 13
lupe b 11
psychosis:no_estoy a 10
sent_this bd 13 -11
vitaminas bc 12 -21
""",
    """
@stop_ver ac -18 18
^yes bcd 14 -19 -22
about__ago ac 11 -11
but__@drive d -11
estoy__resultado c 11
pregnancy:embarazada a -17
que__pusieron c 12
teenager__me a -13
text_@texts d -15
""",
    """
=any:mine bd -11 -11
=body:empece b -11
@body__too ad 11 -11
any:estoy_muy ac -11 12
believe_in abd 15 -11 -11
de__casa ab -18 13
era_el c -14
evaluation c 14
let_the c -13
promi* acd -28 28 -12
""",
    """
=any:till ad 15 -15
=body:four bcd -29 -26 21
@drive__it ad -11 11
allergy:worke* a 12
any:do abcd 11 -26 -16 14
any:told bcd 12 -10 -11
not:hace abcd 18 -10 -12 -12
now:sister ad -19 19
organ:summer ad -12 15
""",
    """
^your acd -18 12 -14
hasta_ahi a 16
husba* ad 13 -17
meds:i_am abd -14 -11 13
no__any ad 14 -12
no_puro ad -12 15
says_on acd 28 -15 -22
""",
    """
=rule:eaten:yes:ate|eaten|eating|comi|desayune|a abc 15 -17 -10
muy__mi a 11
prior:lo acd 22 -10 -36
rosar* bd 11 -11
texts:only bcd -23 -27 16
there__i cd -18 21
""",
    """
arthritis$ a 11
cancel:afrai* d 12
cathe* bd -15 17
ese_no ad -12 10
home:en abc 26 -62 -22
substance:estuv* d 13
substance:problema_no abc -17 -16 11
""",
    """
^@eat b -24
este__celular d 12
kiddi* ab 13 -12
not:@drive abcd 11 14 -16 -26
prior:but_the d 11
substance:beer a 12
""",
    """
do__mine a 12
entendi abd -32 37 -17
heart:to_the c -16
heart__in abd -13 14 -18
how$ bd 28 -29
no_responder ab -10 16
prior:prazo* ad -11 14
refiere cd -11 -13
si_acaso ac 15 -24
""",
    """
and__am acd -20 -17 30
coming:miss_it ad -14 17
let_it abcd 29 -10 -18 -18
pregnancy:aunqu* ad -12 15
salio_limpia a 13
ustedes$ bc 16 -11
""",
    """
and_@day d 15
heart:twin a 13
in__i c -15
ma b -10
now:agend* ac -11 12
paracetamol d 12
""",
    """
=body:pasada c -11
allergy:que_se d 16
band$ d 13
enferma abd 25 -14 -19
heart:hace abd -26 -24 23
i__than ad -12 15
lo_@stop cd 17 -20
prior:cuales acd -19 11 -20
ride:person c 11
substance:cada d 12
texts:little bd -17 14
""",
    """
=body:porque cd -24 18
am__yet bc 13 -13
cardiology ad 16 -15
it__loved ad 16 -11
me__@drive b -11
prior:me_dio a 12
remember_when d 10
wants__know bc 20 -19
""",
    """
=any:exactly bd 15 -14
=body:without bd -17 12
=rule::twice:not_not ad -21 14
home:by_now c 11
meds:y_@medicine bd -12 14
ten_@year a 12
""",
    """
prior:remem* acd -15 19 -14
substance:go bcd 18 -10 -14
""",
    """
=any:definitely d 14
=body:voy ad -21 16
adult:niece bd 10 -12
heart:over_# ab 15 -17
sangre$ d -11
""",
    """
=body:mixed b -13
a_time c 15
dejeme__con c 11
drive:for b 14
mri d -15
now:alley ad -12 13
significa d -18
""",
    """
^dudo cd 19 -12
allergy:for_two a -10
cover* abd 15 -11 -11
diabetico b 10
drive:pero_no d 12
is__house cd 11 -14
me_tiene ad -12 20
organ:nomas abc 14 -14 -20
prior:make ad -12 11
quita$ ab 13 -18
well:verda* ab 11 -16
y__nada c -12
""",
    """
=rule:prior:yes:terapia|therapy_si|yes acd -22 31 -23
anyone_here ac 14 -13
do_utis bd 18 -14
el__puedo ab -14 18
had__# ab -18 22
ignor* cd 15 -10
now:mil ad 14 -13
organ:de_nina c 10
texts:a_@call b -13
texts:portal a 12
""",
    """
anda_en b 18
eaten: bd 12 -11
em$ bcd -20 -20 16
had:no_@treat ad 33 -21
had:no_es ad -24 18
iffy abcd -18 -17 31 -21
me_@texts bd -12 15
no__mas bc 13 -16
now:free ad -15 19
ocho bd -13 15
puedo_irme ab -11 11
substance:coke bcd -12 -10 13
the__@treat b 10
""",
    """
=said:heart:no abc 18 -15 -22
=signs:body:no:unsure acd -11 11 -15
brain:mal ad -11 12
had__big bd 13 -14
substance:here abd -14 12 -24
""",
    """
=any:here bcd -10 -12 13
=rule::yes:uh_huh bd -15 17
not:good bd 21 -37
not_never d 10
organ:then cd 22 -23
regular$ a -19
resident bcd -13 -14 15
""",
    """
define__i bc -11 14
substance:may ad -25 21
substance:of_# a 14
they__be c -10
""",
    """
=visit:ir b -15
^quizas bcd -11 23 -14
estab* ac -16 17
las__para cd -10 12
me_llevaron d 11
meds:all ad 26 -33
meds:too bd -10 16
sound$ b -12
that__none ab -11 12
""",
    """
=body:alcance a -11
=body:anywhere a 14
hon acd -17 -15 17
know abcd -23 -20 32 -25
me_recojan a 13
now:m a 10
sangre acd -13 20 -16
""",
    """
@thanks__el ab -13 17
drip ac -15 15
recetaron__las a 12
substance:summe* ad -17 18
worke* bc -11 -33
""",
    """
ansiedad acd 16 -15 -19
heart:de_presion b 15
home:hasta d 16
organ:got_a a -14
under_a a 11
""",
    """
=visit:claro abc 14 -25 -17
=visit:delete bd -13 16
@drug__no a 13
deep_in a 11
now:confl* ad -20 22
organ:before a -15
""",
    """
cancel:da a -18
del_dentista acd -13 13 -21
meds:years ad 20 -21
organ:izqui* ad -13 16
pregnancy:nace ad -22 31
""",
    """
does_@medicine bc -15 17
in__@door ad 11 -10
tengo_mucho a 11
una_pero ad -24 25
""",
    """
=body:b cd -17 17
=body:dijeron abc -34 -15 11
=rule:drive:no:not_~1_driving|drive|allowed ad 12 -15
=tag:any:self bd -11 -14
adult:meses ad 24 -22
bebe__# a 11
cosa$ d -20
heart:at_night cd 14 -14
i_got c -21
was__that abc -15 -16 19
y__presion ad 15 -14
""",
    """
=body:nose abcd -27 -19 30 -14
@vehicle__as b 10
allergy:give_me ad -12 13
heart:de abd 25 -18 -26
meds:fish_oil ab -10 16
was_not abcd -12 -19 -36 32
wheel ac 16 -12
""",
    """
could__get bd 16 -14
pregnancy:respo* b 16
psychosis:seguro c 10
que__quitaron bd 14 -14
rarel* a 20
time__will ac -11 15
""",
    """
=visit:cause d -10
organ:watching d 12
put__the ad -16 15
""",
    """
=body:naive a 13
=body:panel ad 13 -13
=body:pendiente cd 13 -12
aqui__me bd 12 -16
como_le b 10
is__file bd 11 -11
por__me bcd -13 -10 12
puedo_@drive cd -12 -18
""",
    """
heart:@medicine_and ab -11 14
nash$ d 11
on__in a -18
ride:tengo_chofer d 11
""",
    """
=body:records c 12
^the abcd -13 18 -13 -12
be_honest ab -12 -11
eaten:nueve ad 17 -16
have__for abc -11 15 -11
me_complica a 13
overseas__i cd 10 -12
prior:por_probar ad -14 15
queda_muy a 11
sophomore_@year acd -11 -11 13
""",
    """
=signs:pregnancy:no abcd 37 -17 -16 -43
=visit:arrepenti a 15
effects:fine ad 16 -12
heart:negat* ad 14 -12
lo__pensado c 13
not_touched a 10
off_today ad -11 15
""",
    """
=rule:eaten:unsure:just|only|solo|nomas|un|some|sip bd -14 -19
el__lo a -11
had:soy_paciente bd -16 22
i_already abd -23 31 -18
prior:try a 13
psychosis:my_@medicine ad -17 20
""",
    """
allergic__nothing ad 19 -11
allergy:nauseas bd 14 -10
borderline$ c 14
con__@medicine bc -22 16
debo$ d -12
eso__mi c -14
heart:says_i cd 11 -11
hora_me ad -18 13
liver__clean a 11
me__pusieron bc -13 -16
""",
    """
el__asi ad -11 13
now:throu* b 13
organ:over d 11
pero_por ad 18 -17
ride:no_i ab -12 13
substance:de_la abd -15 -13 19
was_at ac -14 10
well:thank d 13
""",
    """
=tag:psychosis:asks d -31
la__se abd -34 -11 27
now:good acd -26 -21 35
organ:list cd -13 16
substance:a_night ad -16 17
substance:i_take c 13
texts:as abd -14 -13 21
""",
    """
=body:medicacion d -14
=said:ask:does_not_want_to_answer,_or_did_not_understand abcd -25 41 -15 -27
=visit:there bc 17 -24
any:pues ab -14 -21
calling ab -14 17
ride:come_get d 12
veces__y cd 14 -12
""",
    """
@treat__y c 12
coming:encontre a 15
dropped_off ad 11 -11
electrochoques ad -14 13
heart:same abd -31 35 -23
organ:pregu* bcd 21 -17 -12
ride:driving abcd -20 -25 -23 35
to__tomorrow abc -10 14 -10
""",
    """
=body:bodas abd 18 -11 -11
=body:buenos b 11
=rule:ride:yes:@relative_~1_viene|va|puede|conm cd -20 14
borderline abcd -21 -26 36 -29
cancel:@call_me a -11
compa* bcd 20 -11 -21
effects:dormi_como ad 18 -13
meds:los_nervios d 14
not:drogas b -12
not:mucho abd 21 -13 -12
psychosis:hay_nadie a -11
still_looking ac -14 18
""",
    """
=visit:hablando abd -12 13 -10
adult:at ad -11 17
and_got d 18
any:impor* b 10
de__patada a 15
heart:es abcd 29 -14 -20 -20
mejor__llamada abd -11 -13 18
pictu* a -11
pregnancy:breastfeed d 18
puedo_asegurar abc -12 -14 22
settled$ d 10
you__right ad -11 15
""",
    """
#_de abd 19 -19 -14
am__@relative abd 16 -12 -14
as_before d -17
dose$ acd -28 -15 30
eso_creo bcd -16 22 -13
no__si ac -43 15
only_ever a 11
or_for acd -15 16 -12
""",
    """
=body:daughters ad 13 -24
=body:heavier cd 14 -14
a_week bcd -18 -22 18
any:@medicine_de d -13
colle* c -19
drive:aun ac -12 17
might__the ac -12 13
one_is d -12
organ:does_@treat b 11
posib* acd -17 26 -10
pregnancy:andam* ac -11 17
prior:servi* ad -20 12
they_can a 11
""",
    """
=body:balloon d 12
=body:psicosis bc 10 -15
can__of b -18
dizzy bc 13 -19
en__casi ad -14 14
la__luego d 10
mio__la a 12
organ:were bcd -15 20 -21
ride:me_hace ad -15 18
sube__baja c 14
substance:a_few ac -11 11
voy__mi c -11
y_seguimos ad 22 -18
""",
    """
=body:steer ac -12 13
=signs:psychosis:unsure+yes cd 14 -11
he_decidido ac -15 20
lo__cuando ac -12 19
texts:rather_you abd 25 -13 -21
tres$ bc -23 20
""",
    """
=rule:coming:yes:see_you d 13
heart:said_it cd 11 -10
insomnio bd 16 -15
organ:liver_and ad 29 -31
pregnancy:soy_irregular d 13
well:comes c 14
woke__with c 12
""",
    """
=body:drew c 11
=body:fatty abd -16 -13 20
=number:effects:few ad -19 21
adult:medicare a -12
coming:went a 11
drive:@symptom ad 16 -10
have_had d -17
minute$ abc -20 14 -11
organ:passed_one d 10
organ:sacaron_la d -12
queda__temprano a 11
substance:dira ac -11 16
""",
    """
=visit:primero a -14
alla c -11
i__but b -11
meds:frasc* c 14
said__liver ad -13 11
think__i ac -14 15
""",
    """
brain:puro c 12
nothing_like a 13
tristeza ab 13 -13
""",
    """
=body:sort cd 14 -14
=rule:organ:yes:hep|hepatitis|cirrhosis|cirrosis ab -12 -12
adult:secun* a 10
had_all c 11
injury a -16
organ:e ad 17 -14
supposed__i c 12
""",
    """
=any:rather d -17
coming:have bc -15 -18
no__todavia ab -16 11
no_one bc -21 15
take__than cd -15 20
turned_out c -14
veces__que cd 19 -15
""",
    """
con_@drink ad -11 12
drive:conduzco ad -23 19
pregnancy:sangr* c 11
texts:prefiero b -17
""",
    """
^problema acd -22 28 -16
anemia ac 21 -10
hicieron__y a 16
se__mi ab 12 -20
utis_count bd 23 -16
well:momen* acd -22 20 -27
""",
    """
=visit:por ac 10 -21
any:prefiero_no ab -14 17
effects:@call ab -14 12
holter cd 19 -16
shifts bc -12 16
""",
    """
answers a -11
ask__this a -10
clarita$ b -13
heart:capaz_que cd 10 -10
in_@person b 16
meds:vitamins cd -12 -12
mil__todo b 13
pregnancy:getti* ac -16 11
si_puede ab -16 18
substance:mucho bcd -11 -14 15
""",
    """
@animal_got bd 14 -13
la__y abc 13 -18 -21
organ:negat* ad 13 -16
thing__ever b 11
well:yo ab -16 22
""",
    """
=visit:church abd -16 -17 24
@relative_surgery ad -10 12
@stop_le c 11
^pensaron ad 20 -17
prior:@treat_with bc 11 -10
ride:#_blocks a 13
sube_cuando cd 16 -14
""",
    """
=any:recuerdo ad -14 10
=rule:ride:no:myself ac 13 -15
=visit:@ride b -11
counting$ ad -14 17
diria a -10
pregnancy:that_ship a 16
psychosis:schizoaffective abcd -18 -25 -12 34
to_me c -12
yes__he c 13
""",
    """
=any:had acd -14 -31 17
allergy:had_a c -16
been__under c 12
deprimida abcd 26 -13 -12 -15
find_my bc 10 -12
history$ b -11
la_manana b -14
pareja abd 28 -16 -25
ptsd$ a 12
that_one ad -21 13
""",
    """
=visit:pick bc -16 -11
any:can_i c 14
any:no_sabria c 13
any:one_of bd 17 -14
drive:maneja acd 19 -16 -19
for__@hours ad -16 17
had:an_@visit ad 11 -11
me__mi a -13
npo__a a 11
psychosis:last_@year c 10
then_yes acd -12 18 -11
to_look a -20
""",
    """
=body:doy abd -11 -19 12
=body:lactando acd -14 -15 23
=visit:amanezca c 11
=visit:timing d 10
can_go d 17
cancel:anoth* ad -24 16
estad* bcd -15 24 -13
grand_mal d 15
pregnancy:camino abd -11 -11 18
prior:long d -13
""",
    """
@vehicle__have d 13
effects:effects ad 12 -11
no__for ab 14 -15
prior:first abc 27 -29 -18
substance:@drink abcd 39 -32 -15 -21
substance:for_pain c 15
substance:lo_esta c 11
traba* ad 11 -21
""",
    """
=body:nights a -22
cancel:el_dia ad 21 -19
ever_not ac 21 -16
hated_it a -10
hour_is ad 12 -13
need bcd 12 -11 -23
no__would c 10
""",
    """
coming:now ac -24 18
despues_de bd -27 16
heart:for_pressure ad 13 -11
not:hx a 16
organ:la_hepatitis c -11
pregnancy:since ad 16 -19
psychosis:jaja bd 13 -18
psychosis:tendria_que c 11
so__as ac 16 -13
tengo_seis d 12
texts:@vehicle c 12
the__here b 11
""",
    """
=body:acting b 12
=rule::turned:sorry c -30
=visit:might abc -46 -25 16
age ab -14 11
and__fine acd 40 -22 -33
de_acuerdo abd -12 -12 12
episode b -11
no__apure cd -11 16
they__at d -11
una_junta b 11
would__say a -11
""",
    """
=any:las b -26
=any:puedo abc -19 24 -12
=body:chance d -13
borderline_# acd -12 19 -10
fluoxetina abc 14 -11 -11
""",
    """
=rule:heart:yes:both abcd 17 11 -10 -24
adult:grado ad 16 -11
allergy:aller* ad -14 17
cinco abd -31 -45 33
effects:about ad -14 15
heart:my_pressure abcd -12 -15 -23 27
i__make abc 13 -16 -11
not:tan acd -12 -13 19
""",
    """
=visit:point a 11
=visit:reminder a -11
any:like abd -17 31 -17
cuidado d 16
not:@move abcd -28 -19 -10 36
prior:cayo_mal a 11
texts:pensa* ac -13 16
well:resul* bd 12 -12
""",
    """
a_stick d -14
los__de ab -14 14
meds:seguro a -10
not:impossible ac -13 14
now:viene_de d 11
prior:prozac b -14
salgo$ b 10
well:se_siente a -12
""",
    """
allergy:@treat_never a 12
dias__y a -10
heart:cardiac ac 14 -11
not__work acd -20 24 -18
texts:before c 14
tiran* a 12
well:new ad -19 23
will_know abcd -27 -17 39 -24
""",
    """
=number:substance:year abcd 58 -33 -18 -52
=said:ask:opens_with_yes_and_ends_with_no bc -25 -14
^fijate a 11
barba* bd -10 18
bring* bcd -11 -17 17
effects:did ac 14 -17
holding d 14
not:once ad 32 -25
now:@hello bd 19 -10
the__comes cd 16 -10
y_veo bcd -10 16 -15
yo_la b -13
""",
    """
=body:alergica ac -10 -13
effects:es cd 27 -32
got__in acd 24 -25 -16
heart:myself c -10
my__did bd 16 -25
not:ever abd 28 -23 -20
place* b -15
problema abd -20 -21 18
solo_rinon d 10
""",
    """
=body:convulsione ad -12 11
well:days cd 28 -34
""",
    """
=rule:organ:no:only|just|solo|nomas_~3_kidney*| c -10
avisar$ b 15
been__for bcd -16 -10 10
el__pasado c -22
prior:couple_of c 12
tell_my d 10
vieja bcd -25 -10 24
""",
    """
@relative__with abd -10 11 -16
anali* bcd -19 16 -23
cumplo__# ad 15 -12
my_cell a 11
pains d -16
toda_la abcd -13 -19 -26 26
trazodona__dormir c 11
""",
    """
@relative_trabaja ad 14 -20
adult:en_mi ac -12 14
falla$ ad -15 18
hace_ratito d 15
""",
    """
=body:confirmaron ac -13 14
any:manana_le c 11
coming:high_@drink d 16
my__waiting d -22
substance:menti* ad -11 16
ver abcd -43 -21 61 -53
""",
    """
=rule:allergy:yes:me_cayo|hizo|fue|puso_~1_mal|dan a -13
@relative__@sick ac 14 -15
al_bebe b 10
prior:dos b -14
prior:talk_@treat abc 11 -16 -23
""",
    """
=rule:prior:no:never|nunca_~3_tried|taken|been| acd 25 -15 -15
ido__@treat cd -10 14
ninos$ a -13
pregnancy:cada_tres ad 16 -15
prueba$ ab -16 -16
ride:novio d 13
see__not d 11
time__present d 10
to d -20
what__a bd 14 -16
""",
    """
bedti* d 10
cancel:it c -30
fixin* ad 14 -13
in_@year ad -20 26
not_recall abcd -20 -21 32 -15
now:durin* ad 13 -10
prior:kind a 14
prior:la_@stop ad 16 -14
prior:medicines bd 16 -11
""",
    """
adult:about_# c 12
day__my a 15
eso_a b 11
estoy__casa ad -45 45
estoy_trabajando ad 11 -18
now:le abcd -32 -26 20 14
""",
    """
=body:infecciones cd -15 11
=body:repiten ac -13 10
@medicine__now b -16
ask__need d 12
i_sure ac 17 -21
organ:piedr* b -19
sherry__@day a 13
texts:a_veces c 11
they_use b 16
""",
    """
=body:chico bcd -10 16 -19
allergy:quier* b 13
had:depresion a -10
home bc -28 -22
i__swing d 13
my__man d -10
only_@treat ac -22 18
ride:trabaja abd 21 -10 -21
this_is abd -21 41 -34
well:persona ad -18 16
""",
    """
=rule::refuses:no_~1_entiendo|comprendo abd -15 12 -11
=visit:can bd 13 -13
drive:a_lift a 12
home:quien_pregunta b 12
not__never ad 16 -13
organ:repetir c 14
since_college ad 15 -10
substance:duro d 15
termino ad 11 -12
""",
    """
@move__time b 13
animo b 10
as__speak ad -14 21
cama__mi d 10
says__can ad 15 -10
they_used cd 12 -13
""",
    """
=number:ride:big c -11
=rule:now:no:estoy|ando_~1_ocupad*|manejando| bcd -19 -24 19
^mejor acd 21 -37 -11
adult:medio abd 29 -15 -23
allergy:urticaria ad -14 16
almost acd 17 11 -25
be_in d -25
falsa_alarma ac 13 -11
gente__mis a 11
had__my ac -20 13
heart:the_low a 13
home:through ad 12 -11
meds:de_momento ab 21 -14
now:in abd 31 -21 -37
organ:passed ac -12 11
prior:psicologa abd -17 -10 13
ride:@move a -11
""",
    """
=visit:vivo abc 10 -14 -15
any:think ad 15 -16
black_out ad -11 14
by acd -24 14 -10
chofer ac 25 -19
eaten:finis* abd -15 -18 27
got_me abd -33 -24 19
heart:said ac -16 10
i__something acd -18 18 -14
messages b -18
my__driver ab -10 14
now:home ad 11 -10
off__on abc -17 -11 11
por_@year d 11
puede__la ad 11 -16
told_my c -11
well:sube_y c 14
""",
    """
el__dia ad -12 16
had:count a -12
i_think acd -33 39 -32
may_and ad 15 -12
not:bloodwork c 11
now:apunt* a -13
now:not_be acd -12 -11 15
organ:back_bad d 12
psychosis:sophomore_@year d 12
ride:ese ad 15 -11
sabia_que b 14
woke_up abd 23 -18 -25
would__you abd 25 -23 -19
""",
    """
allergy:a_esa bd -13 13
allergy:habones d 10
any:i_take d 11
brain:just bcd -17 -15 15
cancel:la_necesito abc 18 -21 -12
es_problema bc -14 11
los__dos ad -12 17
menor__edad ad 22 -16
substance:i_@stop b -24
""",
    """
=body:oxicodona d 11
=said:ask:a_question abcd -70 59 -21 -46
home:problems ad -11 12
i_@drive c -27
texts:daughters_@call c 13
texts:de_las ad -14 14
up__time d -15
""",
    """
@food_i acd -11 -11 14
and__up cd -27 14
coming:neces* a 12
eso__tengo a 12
preguntarle_a abcd -12 -29 31 -18
si__si c -12
""",
    """
=any:orita d 10
=body:cubre abc -17 16 -14
=said:had:ask acd -29 -33 21
allergy:operado c 10
del__en ab -13 -19
eaten:after d -15
lbs$ ad 14 -13
not:tuve ad 19 -17
of__at b -11
psychosis:quien a -12
""",
    """
=visit:is abc -22 16 -11
heart:dijer* bd -10 11
heart:got bcd -12 -25 13
now:@day_a ad -10 12
organ:higad* bc -10 -20
other__nerves cd 12 -12
presion__desde a -10
vinito_con a 12
""",
    """
=visit:made d 13
@move__not ab -19 16
@move_para abd 18 -11 -17
any:now_and ad 22 -21
cancel:be_there ad 20 -12
cholesterol__heart a 11
formula c -12
loved bd 15 -18
substance:me_i b 12
that__here bd 14 -12
""",
    """
=body:mesecitos ad -12 19
=rule:allergy:no:no_soy_alergic* a 17
^unsure abc -10 -12 21
invega d 12
organ:me_he c 11
pregnancy:chang* ad 16 -15
substance:his ab 13 -11
""",
    """
a__that c -13
any:in_this a 12
any:want_to a -13
be__first abd 26 -12 -17
do__@medicine ad -12 12
not:this acd 12 -19 -14
prior:name_it bd -17 18
psychosis:somet* ab -17 -13
shop__a b 14
should__my b 10
use_it b 12
""",
    """
=tag:allergy:known_of ac -20 24
cuenten_conmigo b -12
drive:@relative_me ad 13 -15
get_@symptom b 14
go_a bc -16 15
had__yet b 13
lips abd -18 -14 27
to_come a -11
your__as ac -11 17
""",
    """
=body:acelera c 11
=signs:heart:yes bc -11 -16
cancel:hold_it a 15
coming:ya_pedi ad -19 20
dura bcd 13 -11 -11
eaten:termine d 12
heart:cien a 16
heart:high_and ac -14 15
now:my_@body abd 15 -12 -10
when$ abd -23 29 -24
""",
    """
arritmia a -13
downhill a 11
jk c -11
prior:it_to bc 12 -10
second_one bd -14 12
there__@relative b -14
""",
    """
brain:sangr* abd -10 -11 11
cancel:turno d 12
going_to acd 15 -24 -12
organ:are_not a -12
param* ad 17 -14
prior:me_daban cd 21 -11
regreso_solo ad 12 -11
texts:texti* a 11
""",
    """
=any:sonreir d 15
=body:jk c -10
any:biscu* d 11
drive:consigo ac -11 16
drive:might_get c 11
that_@drug a 10
y_el b -14
""",
    """
=asks:body:before:yes ab 14 -18
^media d 14
a__count abcd -16 25 -15 -16
anticoagulante b -11
grief ad 12 -11
only__that bd -11 15
organ:one_in d 10
prior:they_gave bd 13 -15
walk$ b -10
""",
    """
=body:faltan a -15
any:same abd -15 -11 21
eaten:took_my d -10
heart:a_@clinician cd 11 -12
i_be acd -10 -11 11
ride:ok c -11
that__so bd 11 -12
""",
    """
^esos ad 19 -11
effects:any ad 22 -14
get_@body ad 10 -12
organ:bladd* ad 17 -10
with__colors a 12
""",
    """
@visit_y a 11
effects:siemp* abd 21 -23 -15
is__@medicine a -23
ni__despues d 11
organ:now acd -18 15 -10
ride:busca cd -11 15
the__@medicine cd 24 -18
well:the_pain d 18
""",
    """
@price__# ad 12 -10
me_duele abcd -16 27 -11 -17
my__makes cd 12 -11
not:straight ad -18 17
now:am bc -15 -33
now:i_would cd -10 13
organ:hepatitis_no c -13
pegad* ad -13 15
prior:tried_a bd 11 -11
texts:llega* ab -15 21
""",
    """
any:back_to c 12
bajo__# ad -17 19
does__matter c -11
i__is abc 40 -44 -15
pregnancy:al abd -32 11 16
ride:solit* ad 17 -13
the__trouble a 14
well:not_better a 12
""",
    """
=any:see a -13
allergy:morph* abd 10 13 -29
any:three a 13
heart:mule a 14
no_sleep ac -14 12
para_la bc 15 -28
psychosis:voice* bcd -25 -22 21
ride:@relative_de abc -14 21 -17
""",
    """
any:there_is d -15
been__a ab -12 -14
have__cath d 10
organ:nurse bcd 16 -14 -13
""",
    """
a_real a -15
any:que_si bcd -22 -33 36
home:his acd -12 20 -13
meds:@relative ac -31 20
now:jueves ab -14 17
rehab a -13
sir abc 26 -15 -18
stopping ad -15 15
texts:telef* bd -24 10
yo_de ad 13 -10
""",
    """
=body:tendria bcd -19 26 -17
=visit:espere abd 32 -19 -26
brain:seizures c -16
cancel:cancel abc -17 13 -16
heart:the_pressure a -14
here bcd -11 -45 18
now:@drink_confirmo cd 20 -19
""",
    """
=visit:@eat abc -10 14 -20
died_of bd 20 -14
eaten:but_@drink a 11
not:crazy a 13
now:else d 10
prior:ya acd -25 -13 20
sleep_on abcd -12 -11 28 -14
substance:cuenta ab -21 12
substance:un_poco acd -15 22 -18
""",
    """
a_hundred c 13
brain:esta bd 12 -11
for bc 16 -33
heart:soy_hipertensa ad -11 10
home:atorados a 13
nos abd -18 -12 13
not_handle a -12
pregnancy:abril ad -12 16
prior:@medicine_never c 12
prior:once ac 10 -10
the_waiting a 11
""",
    """
=body:biopsy d -11
@relative__called d -12
alergia__no c 11
andele_pues d 15
brain:accid* d 10
corazon_esta a 11
dos__dia abd -10 -11 14
her_a ad 14 -13
my__baby ab 14 -17
pregnancy:@vehicle ad -16 20
pregnancy:to_find ac -12 13
""",
    """
=visit:dio ad 16 -14
eaten:remember ac -13 17
substance:judge cd -12 12
substance:test_me ad 12 -12
""",
    """
=body:paciente bd -22 22
=rule::unsure:who_knows bcd -23 29 -19
=rule:texts:no:no_~2_mensaj*|escrib*|textos d -11
=visit:ninera cd 18 -13
am__but acd -21 -16 24
any:phone d -15
effects:infusion ad -20 17
in_rehab b 12
mania acd -22 -26 28
mi__si ad 18 -26
not:trouble abc 10 -15 -18
nothing_except ad -14 17
pasar c -11
prior:gummies bc -22 22
quisiera$ bd -12 13
""",
    """
a_esta ad -16 20
adult:deje d 11
had:used_to ad -12 16
had__at d -14
heart:a_heart c -25
looki* bcd -12 21 -19
now:cita b 14
now:have_my ab 12 -12
repla* d 10
ride:i_@drive ad 12 -19
un__no b -14
""",
    """
=body:negative abcd 20 -15 -14 -18
=body:thing acd 12 -24 -14
allergy:eso c -23
cancel:cancelo bd 23 -31
habria cd 26 -23
mi__nomas a 11
no__hecho c 13
pregnancy:my b -16
si_estoy ac 10 -19
texts:does d 13
""",
    """
=any:never abc -12 22 -19
=who:any:minetheirs:after ab 14 -53
^send ad -13 20
cirro* a -11
does__count acd -11 10 -11
""",
    """
#_days abd -31 -16 21
=body:alarma ac 13 -11
=body:se ac -45 14
@relative_pero ab -19 12
allergy:slept ab 17 -10
drive:need_a ad -10 12
had:es ad -12 12
lleno d 13
texts:and_i ad -12 15
""",
    """
=body:quiero abc -39 39 -35
=visit:forgot bd 11 -16
allergy:was_fine c -15
effects:anduve d 12
fatty abd -16 -13 20
heart:fall cd 13 -14
heart:not_for ad 17 -15
now:thoug* ad -14 16
""",
    """
su_sitio a 11
""",
    """
#__ahora a -12
=any:to c -16
are__to bd 13 -24
coming:guard* ad -20 25
drive:told a 16
heart__was ad 15 -11
my_ex abcd 13 12 -13 -27
penicillin ad 13 -13
pregnancy:twins acd -18 -15 24
prior:count bc -33 24
running__@sick ad 13 -11
""",
    """
=body:@traffic abc 15 -13 -13
=body:condon d -17
=body:end cd -15 -14
=body:here c -15
=body:new abd 14 -22 -15
=body:only abcd 35 -42 -14 -34
=rule:meds:unsure:does_~3_count bc 16 -13
and_did ad 19 -11
any:conte* d -23
coming:sigue_en ad -14 16
not:liver abc 16 -11 -22
now:this_evening a 12
pregnancy:secon* ad -13 16
una__tomo a -11
""",
    """
=body:offense b 17
allergy:went ad -23 14
dudo__y cd 17 -11
el__dijo a -15
heart:then_yes c 11
heart_of a 12
knees acd 13 -12 -18
llueve abcd -11 -10 15 -17
now:estoy_desocupada ad -13 17
""",
    """
@relative__her c -20
^sana d 11
es__una cd -12 13
got__by b 11
lluev* abd -17 -12 12
turned_# a -15
""",
    """
@call__my d -10
@medicine__the c -13
allergy:for acd 20 -17 -15
had:how a 13
psicologa abc -14 -19 12
psychosis:diagnosticado_nada ac -14 14
ride:better bd -18 21
""",
    """
=body:neighbors b 13
@relative_lol c 12
adult:has ad 16 -11
effects:efect* bd 14 -18
heart:normal abd 17 -22 -17
mi__fue bd -15 10
ocupada d 11
pump bcd -18 -14 19
sounds c -12
substance:the_@relative a 11
ya_pague bd 21 -18
""",
    """
@relative__cancer b 14
cancel:estoy_en d -12
ensure bd -12 12
now:llego a -11
psychosis:duro cd -11 10
that__be d 18
""",
    """
=visit:temprano bcd -13 18 -26
feels d -17
heart:sprin* d -13
llego__mi ab -15 11
substance:three_@month d 12
would__discuss ab -10 13
""",
    """
@call__day ad -16 15
adult:abuela abd -10 -20 17
can__tell abc -15 -23 26
drive:decid* abcd -23 -17 30 -11
maam_my a 10
me_@open b 10
organ:i a -19
possible__and ac -12 15
psychosis:you abcd 14 12 -12 -24
substance:think abc -19 -11 23
tell__the ab -18 14
""",
    """
organ:no_problems a 12
pregnancy:cerro ad 18 -14
pregnancy:uso acd 23 -10 -17
pressure__good ad 14 -13
prior:#_then a 12
prior:and_@medicine abd -10 -19 15
""",
    """
=first:any:no b -17
cancel:is d -21
es_bipolar bd 11 -11
psychosis:@clinician_de a -10
regreso abc 11 -23 -19
substance:guaro d 11
tengo__nadie c -10
well:en b -12
""",
    """
fasting d -12
heart:soplo_que c -12
le__dolor ab 15 -12
no_llevo bcd -13 26 -18
texts:take abd 21 -16 -15
time__a acd -19 15 -14
""",
    """
=body:herencia d 10
=visit:pense cd -12 13
al__en a -14
any:my d -15
effects:puedo d -19
had:y_otra c 15
heart:cuff cd 15 -14
pregnancy:noche ad -16 21
says__heart cd 13 -14
""",
    """
=signs:substance:no b -14
@relative__por b -15
adult:@relative_i ad -15 10
have__an ac -20 12
have_a acd -15 -11 11
heart:roto d -14
heart__last ac 10 -15
ok_with a -10
organ:no ab -17 -12
organ:rato a -11
texts:to_the a 10
""",
    """
=signs:had:unsure abc -62 28 -20
meds:que d -21
muy__y d 11
now:weather c 12
organ:orina* cd 13 -10
parezco_de ad 15 -10
put b -12
shoot d 14
texts:befor* c 14
todavia$ bd 13 -17
""",
    """
#_from b 13
cada__@month ad 20 -17
cousin c -21
dudo_entre cd 17 -11
over_a d 11
prior:cogni* d 10
substance:volvi_a d 10
texts:@texts_and ab -15 13
thc cd 21 -18
""",
    """
=body:grand ad -11 16
allergy:comi d -11
any:prefiero_que ab 15 -13
anything__not ac -11 15
eaten:#_pm a 10
i__out bc -19 16
no__# ab -14 -17
not:out ac -20 15
track c 11
""",
    """
=any:fiddle ad -10 11
@clothes_there bd 18 -14
allergy:not_@treat ad 17 -15
any:texts a -12
coming:que_llevo abd -11 26 -22
coming:talk c 14
heart:widow* d 11
is_how b -19
no__dios a 12
not:before bc -13 11
now:me_sirve ad -11 14
prior:@treat_si ac -11 12
the__tell cd 11 -10
""",
    """
=body:vengo ad 12 -11
=signs:body:none:asks+unsure abcd -17 -21 31 -19
=visit:recliner d 11
=visit:same cd -17 -19
@medicine_with c -13
de_cual bd 15 -15
email__please ad 14 -12
pregnancy:regla bd -11 -13
the_books d 15
went__@treat c 16
""",
    """
@month_for a 14
heart:gas ad 12 -12
i__up bc -23 -10
not_use a 12
substance:glass acd 15 -12 -11
substance:out ad -20 17
test__back d -11
this_@visit ad -19 17
veran* b -12
well:gone d 16
y__para b -14
""",
    """
con_ardor ad -10 11
have_not abcd -14 -33 32 -18
heart:electro d -12
man d -13
of__as b 11
paral* a 14
we__find ac -13 14
""",
    """
drugs$ ad 14 -14
now:that_one acd 27 -12 -21
soltar d 11
texts:vea a 11
""",
    """
=any:solids a 12
=rule:prior:no:^_one|1|una|uno_$ ad 26 -19
adult:go ad 18 -15
adult:of_us bc -18 18
am__a c -18
heart:con_el bcd 16 -12 -12
not__single a 12
organ:had_hepatitis a -12
pregnancy:dar d -13
""",
    """
=body:hysto ac 13 -11
=rule::known_of:not_that_i|im|anyone_~5 b -11
am__do bd -13 13
am_new abcd 30 -13 -12 -24
any:let ac -22 22
bebo abc 13 -23 -18
bothe* d -11
brain:in abd -16 -11 13
minor$ b -10
organ:probl* abcd 28 21 -24 -40
since__was cd -16 16
texts:vos ad 20 -11
""",
    """
=body:ya c -27
heart:is_not d 10
""",
    """
=tag:psychosis:turned c -12
any:not_know ad -26 12
coming:lista ad 17 -13
digame$ acd -15 -11 26
home:to_get a 13
i_hope acd -17 38 -25
nitro acd -17 -18 22
organ:anything a 11
prior:in d -17
soy_de ab 14 -11
tomo__que acd 22 -16 -14
x ad -23 21
""",
    """
=body:formulario abd -17 22 -11
=rule:substance:yes:pack|fifth|bottle|handle|pint|bo b 17
@move__ya bd -11 11
any:email_only a 11
me_ask abcd -12 -22 32 -12
not:certain ac -14 19
organ:but_i c -12
""",
    """
=body:fibroscan c 12
=visit:segun abcd -31 -21 41 -24
be__after b 12
el__salio abc 15 -11 -14
had:about_it a 10
ride:from_my a -13
""",
    """
=body:injury a -13
chofer$ a 16
con_dolor ad 11 -10
heart:holter cd 19 -16
last_fall cd -13 21
me_i cd -37 14
second__third d -10
""",
    """
coraz* abc 13 -20 -31
do__hold a -16
no__acuerdo ad -11 -11
organ:always cd -11 17
pregnancy:opera* abd 37 -28 -15
ride:me_up bd -17 21
severe ad -13 22
substance:hard c 14
""",
    """
@clinician_would bc -13 12
a__scare c 14
but__the ad -12 11
chico bcd -11 17 -20
loca c -11
organ:limpi* abcd 24 -11 -12 -22
pecho__@date ad 15 -13
que__hasta a 10
resultado$ a -16
substance:not_since ad 26 -24
yes__was a -14
""",
    """
=body:pollen a 18
@clinician__liver b 11
^thumbs a 11
adult:voy ab 17 -15
at__@door ab -17 16
me_estan acd -13 21 -19
meds:tomab* ad 14 -14
prior:at abd -21 -18 25
right__a ac 11 -11
substance:@year_limpio ad 14 -13
substance:used_to ad 13 -15
this_time ab 19 -19
""",
    """
=tag:psychosis:refuses b 13
@month_que b -12
and__sleep ad -10 13
any:@wrong ad 19 -12
esos abd 23 -11 -16
i__pass abd 26 -14 -13
interesa b 12
los__con bd -14 14
meds:cold a 13
not:worries abd 13 -13 -10
one__and cd 21 -22
pregnancy:thing a 15
""",
    """
brain:el_cerebro a 17
cancel:would_i a 12
manic__# d 10
psychosis:old bcd -16 25 -18
substance:had bd -15 17
two__this a -12
we ab 10 -35
""",
    """
@move_at abd 18 -13 -10
effects:que_sali ad -11 17
heart:heart_failure d 11
home:salie* a 15
medical acd 18 -11 -24
organ:watch* cd -11 14
por__eso ab -12 12
psychosis:disorder b -12
the c -12
""",
    """
=body:sulfa acd 18 -14 -19
list__a cd -17 11
woke abd 26 -19 -27
""",
    """
=any:salir ad -13 14
=body:diarias d 10
heart:worked a 11
hicieron_la a -14
not:leer bcd 15 -12 -10
pregnancy:deje a 12
problem__have a 15
the_table d 17
""",
    """
=body:llama d -13
=rule:substance:yes:drinking|drugs|pills|alcohol|cok cd -11 16
@relative_a bcd -18 -10 18
dose abd -13 -21 20
meds:que_es bc -13 18
now:nothings d 11
""",
    """
=any:church d 11
@thanks_a bcd -16 -16 10
booke* b -13
""",
    """
=visit:still abcd 17 -17 21 -41
@medicine__not ab -15 -11
adult:#_@month ad 24 -23
adult:mi_@relative d -27
amama* abcd -14 -17 -27 27
es__la abd 13 -27 10
nah_my ad 15 -14
organ:other ad -13 16
organ:shot ad -12 17
substance:le_voy bd -10 16
substance:pain bcd -13 22 -11
""",
    """
#__soy cd -19 18
=rule::refuses:i_do_not_understand b 11
been__done d 10
carrying d 15
que_tienen bd 13 -11
says_no ad -22 14
super ad -21 10
y_mitad acd -16 27 -14
""",
    """
=visit:quien abd -10 15 -11
allergy:mensa* b 12
drive:why bd 18 -12
hon$ acd -14 -14 13
is__with d -19
playi* c 14
texts:the_@relative b 10
well:a_fiddle ad -10 11
yes_nothing a 11
you__later ab 20 -16
""",
    """
=visit:andele d 10
@drug c -10
am__# d -12
any:docto* cd 14 -18
oh__am a 10
prior:con_@clinician ad -16 18
sueter bd 16 -12
texts:and bd 12 -12
""",
    """
=tag:now:other cd 15 -11
@late__not ac -13 15
@place__la d -12
@year_limpio ad 14 -13
abril cd -10 18
and_take c -10
brain:passe* a 12
cancel:ni_modo d 10
cayo__me a 12
organ:nobody_ever ac -13 14
para_ver c 18
pide c -12
""",
    """
=body:ustedes c -14
=signs:psychosis:no abc 17 -28 -47
@medicine__lo a 15
^rides a 14
gave__for b -13
pregnancy:pero_si ad -10 13
siete$ a -10
""",
    """
=signs:home:yes abd 13 18 -36
=tag:brain:slight a 13
antes_no ad -18 18
dentista bd 13 -29
eaten:visit ab 12 -11
me__nada b -10
not__exactly ac -18 17
pregnancy:esperando acd -16 -11 24
psychosis:every* ab -13 13
""",
    """
=said:eaten:no cd -12 -11
allergy:broke_my cd 11 -14
brain:intac* ab 18 -15
cancel:show_up a 16
heart:mysel* c -10
leftover ad -12 21
now:watch* ad -10 13
pero__@insurance cd 13 -17
pronto_si acd -13 19 -12
substance:under_control ac 16 -15
""",
    """
psychosis:no c -12
substance:nacio_mi a 11
""",
    """
mi__voces cd -14 11
segun__si bc -13 13
working_on ac -24 20
""",
    """
=any:sube c 14
allergy:that_a c 11
done abcd 14 -43 -37 14
nino b -16
que_era b -18
ride:nephew d -14
sure_the cd 15 -11
tiroides$ d 12
""",
    """
=body:bp bcd -47 -16 14
=visit:find bcd -19 25 -23
@call__when a 11
^positive cd -18 12
allergy:no_soy a 17
allergy:to_codeine ad 16 -11
arm bc -15 14
got__look c 12
most__i d 15
my__shot d 14
open abc -20 18 -15
pregnancy:ya abcd 39 -55 -27 -16
""",
    """
=said:organ:yes a -25
=signs:visit:unsure:unsure acd -17 18 -34
=visit:recibe b 12
any:tendr* c 18
recal* abcd -23 -20 34 -15
ride:ese_dia ad 14 -11
""",
    """
=body:lines acd -15 -14 26
=rule:ride:yes:@relative_~2_coming|comes cd -15 18
brain:bit c 10
chance__get ad -14 15
home:sofa ad -13 13
la_lista b -17
meds:just_@medicine ab -25 14
meds:of abd 13 -11 -27
organ:kidneys_are bd 13 -17
""",
    """
all_right ad -18 16
garbage a 14
heart:the_heart cd -27 10
prior:hierbas a 11
psicoanalisis d 14
texts:instead ab 20 -18
""",
    """
any:body a 14
bad__back b 13
had:yeah d 11
heart:matte* b 12
me__# a -11
my__does ac 14 -27
psychosis:on_the b -12
texts:said bd 14 -16
""",
    """
@relative__paciente ad -13 13
body_is ab 18 -19
effects:#_horas ad -16 18
heart:called bc -17 14
no_never ac 16 -11
now:nomas cd 14 -10
salim* a 15
vemos$ ac -24 19
written b -17
""",
    """
^so d 12
adopt* cd 15 -18
brain:@year_back ad -13 15
casi_nada ad -26 27
dos__retraso cd 11 -11
get_checkups ac -13 15
not:aware c 12
ride:ver abc -17 -11 20
they__it abcd -21 12 -16 18
well:estado cd 28 -26
""",
    """
=body:tercera d 13
@drink_ok b 15
@relative__ok d 16
@treat_once a 10
boy__me ad -10 12
fractura d 11
lo_tolero ab 18 -11
or_no bd 16 -14
primo abd 30 -19 -22
una__el cd 13 -20
who_would ab 11 -11
""",
    """
=body:horas d 13
=tag:had:self bc -13 -15
brain:damag* ad -10 20
brain:have bd -30 12
pressure__i d -15
right_back a 12
""",
    """
=lead:body:no:on:no abd 14 -36 -12
allergy:giggl* a 11
allergy:tell_me b 13
la__este c -12
meds:take bcd -36 -17 18
not:done ac 16 -17
not__@clinician ab 11 -11
now:que_salga ac -15 15
one_@drug ac 13 -11
the__takes b 13
""",
    """
allergy:hinch* bd -12 11
brain:punto* c 13
half__hour a -15
organ:were_a cd 12 -11
ride:should_be c 12
sobre cd 14 -20
what$ abcd -16 48 -30 -40
""",
    """
my__old bd 16 -13
semanas abd -10 -18 11
stimulator d 14
""",
    """
=tag:well:turned c -11
maybe bcd -28 20 -58
psychosis:una ad -25 19
quite abcd 30 -14 -14 -18
""",
    """
=body:mero d 13
=visit:@symptom cd 14 -13
^sabra abcd -11 -15 30 -24
always_high d 15
cane$ ad -11 13
coming:else b -14
cronica$ cd -11 12
cumplo_los ad 15 -12
had:hace_@year bd 17 -11
heart:salio_alta c 12
heart:ticker cd -22 11
i__already d -23
now:mi_turno ad 11 -11
pasado_me ab -13 18
prior:jajaj* d 10
substance:over_it abd -12 -13 23
us$ a 16
yep abcd -22 -29 -16 39
""",
    """
bag$ b -14
cancel:yes abcd -34 14 -20 18
had:was_in d 10
heart:the_doctors c 13
me__text b -15
mejor__con b 14
que__el a -22
""",
    """
=body:esos abd 24 -22 -14
buddy b -12
had:so bc -13 -10
hospital d -12
splee* a 10
to__chaplain cd 15 -10
vivo__dos b -11
whenever__want bc -12 10
""",
    """
gave_me bd -23 -12
niner* cd 18 -13
now:you_try ab 14 -10
que_los abd -10 -11 19
substance:the c -13
transporte d -12
""",
    """
=any:dificil cd 15 -11
la__banco b 12
psychosis:mood_disorder c 10
respirar ad -12 18
ride:i_do a -11
ride:lol bd 11 -12
texts:textos cd -18 13
the_air ac -20 22
tres__sin d 12
""",
    """
=body:cup b 11
@day__# abd -16 -14 23
adult:feel bd 23 -21
home:casit* d 11
pregnancy:he_is c -15
pregnancy:por abc -11 25 -11
yo__quien d 13
""",
    """
a_bit abc -18 -17 14
a_glass c -12
cards bd -20 22
coming:noche ad 12 -13
drive:o ac -17 18
got__yes d 18
home__is a -11
liver__off d 10
psychosis:break abd -25 -12 24
""",
    """
allergy:me_the bd 17 -11
yessi* d 13
""",
    """
@clinician__never c -11
@drive__not a -10
i__murmur a 11
now:descanso ad -21 23
sospecha cd 25 -18
""",
    """
=visit:family ad 18 -12
coming:vemos acd -19 -10 21
discuss_that b 14
eaten:hour abd -21 -10 21
not:bit c -13
pregnancy:y_yo c -15
prior:one abd 29 -26 -39
""",
    """
any:famil* ad 18 -12
exactly abc -20 -11 21
para_aliviarme d 12
prior:lleva c 17
substance:husband ac 10 -17
volvi abd -19 -15 12
""",
    """
=body:picture a -10
@medicine_pero c 11
a__y b -33
de__hace ac 12 -11
organ:donde d -10
ride:lady abd -11 -14 15
si__con ac 11 -17
voy__eso b 11
whenever abd -16 -32 28
""",
    """
=visit:mornings a 11
and_down cd 24 -20
by_my c 16
coming:@medicine ad 14 -16
effects:estuv* abd -13 -11 16
every_three acd 22 -11 -16
lol bc 13 -34
ride:recoge ad -13 14
veces_al a -12
""",
    """
home:@clinician bd 16 -13
igual_si cd 14 -11
not:way abc 17 -18 -13
""",
    """
allergy:witho* a 10
claro_si ac -13 11
de_higado ad -17 18
heart:ano d 10
me__era c 11
me_registraron c 12
monitor abc -15 -16 17
substance:@drug_i cd -21 21
""",
    """
=visit:nunca ad -15 14
@medicine_no abd -12 -21 12
a_saber abcd -37 -40 54 -37
allergy:opera* ac -11 11
anybody__the b 10
encar* b 11
now:si_pero ad 25 -19
organ:infla* ad -13 15
resultado acd -20 22 -11
yes_@medicine b -13
""",
    """
=any:four ad -18 20
=rule::twice:no_es_que_no cd -14 11
@fetch_a b 15
diabetico$ b 11
eaten:@drive ad -11 11
effects:my_@visit b 10
had:not_that c -10
meds:anything_except ad -15 16
meds:para acd -42 -25 31
prior:nerve* a -10
""",
    """
=number:year bcd -31 -27 12
=tag:pregnancy:turned ab -22 12
=visit:flat ad 15 -22
also b -12
heart:@relative bcd 18 -18 -17
miss b -12
not__@place ad -12 10
seen b -13
substance:todos_los ad -16 15
texts:a_este c -16
would_prefer acd 11 -12 -18
""",
    """
=visit:answered cd 13 -10
=visit:top ad 13 -12
cancel:otra_hora ab -15 21
drive:llevo d 12
estar* d 20
helped ad -12 14
home:casa a -12
i__@treat c -17
was__sweet b 10
y__@clinician ad 10 -16
""",
    """
a_nada ad 18 -11
had:out ad 10 -11
organ:kidne* c -30
organ:was_clean ad 18 -11
otra__se acd -10 13 -11
psychosis:prednisone d 14
rinones__higado d 12
""",
    """
=body:trouble acd 32 -24 -20
@relative_es abcd 27 -15 -13 -22
@stop__when a 14
eaten:no_se ac -11 12
i__this d -15
le_pregunte d -11
now:i_get ad 13 -16
with_his a -11
""",
    """
=tag:brain:unsure ac -23 15
heart:bajit* abd 24 -12 -16
home:llega a 11
meds:marzo ad 17 -16
psychosis:dead bc -12 13
psychosis:expli* abd -12 13 -12
substance:@month_ago ad -10 12
substance:an_alcoholic bd 13 -12
well:stop ad 22 -16
""",
    """
cancel:what ad 12 -24
eaten:el_@vehicle a -13
er abd 16 -10 -12
had:saber c 12
now:calendar ad -12 12
pregnancy:al_mismo d 12
zone abd -16 23 -17
""",
    """
=visit:then c -12
brain:history a 18
corro b -15
prior:depen* c 10
substance:normal abd 15 -10 -17
to__if abd -21 17 -18
""",
    """
^nkda a 19
ha_salido ac 10 -12
hagal* abcd -16 -11 -11 25
not:primera ad -22 23
now:asleep ad -23 22
ok_yes ad -17 19
otro$ ad 18 -14
prior:knuckling a 10
substance:bowling a 11
the_link ab -17 17
""",
    """
@drink__trabajo d 11
any:pensa* cd -20 18
i__lol ab 13 -12
not__clue acd -20 25 -13
ride:past bd 15 -16
serian_dos c 11
substance:recai ad -10 16
ticking a 11
""",
    """
@wrong__we a 12
a_hysto ac 13 -11
allergy:not b -19
meds:melatonin b 14
mi__vez b -13
prior:conta* b 12
psychosis:tendr* c 11
that__other bd 11 -13
who__the ad 19 -19
""",
    """
healthy__a ad -10 12
my_list bd 11 -14
was_adopted cd 12 -13
""",
    """
=any:about a -10
=body:anemia ac 21 -10
=rule:meds:unsure:vitamin*|vitaminas bc 21 -25
cancel:why a 14
coming:se_me d -15
conflict ad -13 15
drive:la abc -12 11 -13
la_otra bd 15 -21
me__o ac -14 13
""",
    """
=turn:visit:none:yes ad -17 13
drive:someone ad 13 -14
eaten:# b -31
got$ d -13
moment$ bc 11 -13
well:a_few c 10
""",
    """
=body:pregnancy ad -16 15
as__please abd 27 -15 -24
falta__para d 17
los__que c -14
not__drug b 11
on__i ad 11 -13
street$ acd 13 -10 -10
the_blood d 11
ya__doy ad 15 -12
""",
    """
allergy:my_@animal b 15
cancel:months a 12
dice_que acd -16 15 -12
night_before ab -12 10
of__right d -14
organ:from c -22
prior:more_than cd -12 14
ya__quien ad 14 -11
""",
    """
=any:nor c 14
brain:incon* cd 15 -12
organ:organ ab -19 21
presion$ ab 13 -20
she_was bcd -12 20 -20
""",
    """
#_over ab 13 -17
=body:in ab -27 14
=body:oil ab -11 14
negative abcd 27 -17 -17 -24
not:something b 11
psychosis:if bcd -14 13 -19
read__on b 11
""",
    """
=body:blue ac -16 -13
=rule:pregnancy:no:man|guy|male|dude|hombre|varon|b ac 18 -23
@year_now ad -11 13
aguan* bcd 12 -31 -10
allergy:con_eso acd -20 -22 20
could__but a -11
exactamente$ abc -12 17 -13
i_took ad 15 -16
prior:prime* abcd 29 -29 -16 -13
there__chance ac -16 20
""",
    """
had:la cd -22 16
keeping_it d 11
liver$ ad -26 10
now:push ad 17 -14
organ:called a -11
que__la a -19
substance:si_tomo abc 12 -13 -10
well:pain cd -11 13
""",
    """
=body:diferentes d 13
=visit:pretty acd -11 27 -21
allergy:not_breathe ad -13 15
cancel:asist* abc 19 -13 -17
heart:me_la acd -34 37 -23
liver__good c -13
me__pasa b 10
nursing$ cd -12 12
prior:scared_to a 11
street__on a 12
viene_de ad -13 18
""",
    """
a__con d -11
account d 12
allergy:good bd -17 15
but_it bd 11 -18
eaten:before ad -14 12
eaten:me_salte a 15
heart:nunca bc -15 13
home:phone c 11
makin* bc 11 -17
not:have abcd 12 -27 -31 12
substance:dejar* ad -14 16
take_me ab -12 11
""",
    """
=said:yes:what_the_text_says_after_all ad -39 28
^ningun a 19
che abc 15 -14 -13
coagu* d 12
else bcd -40 -27 23
heart:counts_as a 13
minutes_ago abd -14 -11 21
never__problem ac 16 -10
prior:tome ac -11 18
ride:and_my ad 17 -15
substance:que abc -18 -15 20
well:amane* a 16
""",
    """
=body:primero c -11
allergy:es_la bd 16 -15
pregnancy:doctora d 11
pregnancy:rato d -10
session ad -10 11
well:are cd 15 -13
well:smile* ad -11 14
""",
    """
=tag:proxy abcd -11 -26 -16 34
=visit:atorados a 13
and__yes ac 13 -10
back__then cd 11 -10
coming:me_bajo ad 18 -14
drive:home_with a 13
enceb* b 17
meds:como_cinco b -15
organ:ckd d 13
organ:dropp* b -13
psiquiatra ab 16 -23
quite* bcd -26 -15 23
ride:the_shop a -12
todo__dia ad -10 13
voy_mucho cd 16 -13
""",
    """
=body:otros d -14
=body:responder ab -13 21
@call_mas b 11
any:you b -22
parts$ a 13
prior:is_the abd 21 -15 -14
ride:#_@year d 16
under__@relative ad 16 -12
""",
    """
#__still b -11
=tag:drive:self bcd -13 -18 19
any:bit a 10
any:take_@medicine bd -10 13
heart:por_mi b -13
not:papeles ac -19 14
pregnancy:would_i ab -14 13
prior:to_pull cd 13 -13
""",
    """
@year__@date ad 15 -15
fue__el b -11
home_by ab -11 10
miracle$ a 13
months bc -23 -16
pregnancy:trime* acd -22 -10 31
substance:day_of bd 17 -17
""",
    """
@relative_sabria bc -15 15
@treat__ok abd 27 -13 -14
alguien__@fetch cd 12 -11
allergy:horri* abcd -16 -18 -22 26
meds:a_multivitamin abd -14 22 -14
now:good_time d -12
says_high c 13
well:como_nuevo d 14
would__liar ad -13 13
""",
    """
asking a -18
heart:at_the cd 18 -21
now:drama d 11
organ:yo_no b -14
""",
    """
@treat_that bd -11 14
^heard acd -17 15 -15
^lock ad -13 17
brain:ha ad 19 -13
cumplo__en ad 15 -12
donde abd -14 36 -31
enlarged ad -13 25
have_two a -11
he__con a -11
heart:tomo abcd -39 -23 12 19
i__voices d 11
i_heard bc -21 12
not:palabra b 11
pregnancy:summer d -14
substance:and_goes c 11
texts:for_@texts ad -13 13
""",
    """
=any:andele d 11
@cancel acd 15 -47 -17
@clinician__no abd -30 -17 16
al_final acd 23 -11 -15
brain:do bd 10 -24
cancel:th d 15
el__ustedes ad 19 -12
have__@ride a 11
las__un b 14
organ:is_the b -10
text_later b 14
""",
    """
^ni b -56
^trying acd -11 22 -11
herse* bcd -12 -14 13
la_troca c 12
nobod* bcd -16 23 -29
not:modo c -14
substance:con_la bd -12 10
uso b -18
""",
    """
=body:found bcd -19 -16 13
@body_of ad 11 -17
@relative__said a -10
ago__@food ad -14 14
checked$ ac -19 21
effects:this_time ad 15 -12
entrando a 12
one__he a 14
quest* abcd -30 35 -15 -12
ride:sobrina c 11
something_on a -13
texts:too_much a 10
""",
    """
=body:bed ad -10 14
@person_at d -12
allergy:quiero b 13
brain:estre* d -11
calls b -13
come_back d -20
me__lost ad -11 15
substance:@clinician bcd -17 19 -15
substance:some acd -15 25 -25
to_# bcd -13 -11 18
""",
    """
=any:sec abd -15 17 -18
home:todo a -21
now:make_that ad -12 13
pregnancy:descarto acd -26 28 -12
ride:aun_no ac -15 18
substance:a_fifth d 10
substance:driving b 12
substance:stopp* b 11
""",
    """
allergy:dio_@symptom c 10
are_normal d -15
home:got_a ad 13 -17
messa* bd 19 -18
not:sepa ac 14 -11
psychosis:puso b -11
sleep_sometimes ac 11 -11
to_doctors c 11
""",
    """
=tag:adult:self b -16
@medicine_every d 11
brain:seizures_i ab 11 -10
de_por b -11
now:era a -18
substance:ya_no c -17
swear_to c 11
texts:is_my abcd -25 -38 12 21
""",
    """
=any:cual a -13
=said:ask bc 14 -19
allergy:comida cd 11 -11
coming:tio a 14
prior:if c -18
prior:tiempo a -11
yes__# ad 18 -15
""",
    """
=rule:prior:yes:all_of_them b 13
@relative__bien bd 11 -14
any:nada ad 16 -13
come_with ab -19 17
de__@body abd -17 -17 16
drive:just_me ad -12 12
drive:might cd 25 -10
eaten:@move ab -18 17
lupus bd -17 22
pregnancy:apenas_me ad -11 14
until__then d -12
""",
    """
=any:clue ac -19 24
=body:slipped d 11
brain:few_times c 12
cancel:will_be ad 15 -14
dropped__at a -12
my__car b -10
not:clue abcd -28 -10 33 -19
on__@day cd 15 -10
please_do bd -12 17
psychosis:como bd 17 -27
well:could_say ad 22 -20
""",
    """
=tag:safe:other d 12
=visit:ser acd 13 -11 -12
afib abd -11 -21 17
at__hour ad 12 -11
eaten:can_not abc -16 -11 14
en__a b -12
like_that abc 21 -23 -19
the_problem ab 26 -27
""",
    """
=body:asthma ad 17 -12
=body:coming a -11
=visit:does abc -11 25 -25
fully acd -13 -10 18
heart:over cd -10 -10
psychosis:me_ha ac 13 -10
quiera$ ac -11 14
substance:anos abcd 41 -23 -23 -31
""",
    """
=body:dios bcd -18 20 -22
=body:right c -17
any:is_the bd -26 25
doctors bcd -21 21 -18
home:stati* ad 15 -11
in__can ab -16 16
now:deep_in a 11
now:next_week c 10
organ:a_veces cd 30 -28
ride:my_own abcd 41 -11 -18 -31
stopped bc -14 -16
well:senti* ad -10 12
""",
    """
=any:dias d -18
=body:sometimes abcd -17 -34 39 -29
@relative__but acd 26 -20 -14
^cuando c -15
cancel:i_need ad 16 -30
cbt ad -11 18
no_es a -11
now:esa cd -11 11
""",
    """
#_casi ad -17 18
=signs:had:no+yes c -11
^pura d 11
a_weak a 11
adult:half ad 13 -10
coming:someo* a 11
creek ad -23 28
eso_ya bd 14 -13
fibroscan c 12
home:sweet ad -11 11
surgery__the ad 12 -11
""",
    """
=body:cycle ad 13 -12
bad__@year ad -10 10
coming:borreme a 12
had:ketamine b -16
me__@clinician c -16
not:diagnostico ac -12 16
not_need c -11
prefiero__me ab 18 -13
substance:@food abcd 24 -13 -13 -14
substance:in_rehab b 11
""",
    """
=any:quien abd -32 18 -33
=visit:hour acd 11 -14 -14
am_doing bc 12 -10
catet* d 11
heart:gracias bd 20 -14
me__hecho bcd -12 22 -17
padezco_de a -11
psychosis:night c 12
que__esta bd 14 -18
ride:carro abd 24 -13 -21
stone c 12
""",
    """
=visit:pendiente ac -11 10
@sick bd -18 -12
^honey d 14
^thought abd -16 -11 17
everything_down ad 14 -11
had:@body ad -11 13
puedo__@drink abd -12 18 -11
ride:nobody_can a 10
""",
    """
no__quien ad -10 15
""",
    """
=body:and bc -13 -16
=rule::turned:mentira d 11
@medicine__presion bd 19 -10
am_sixty ad 20 -15
cholestasis d 13
home:tucked d 11
long_as abc -24 -11 17
mes c -14
nothing__days a -11
organ:tuve cd 35 -33
organ:vez cd 23 -26
pregnancy:chich* d 12
que__manejando b 11
well:@move abd 28 -16 -14
""",
    """
=rule::yes:sure_thing|am|do a -23
=visit:changed bc -10 -20
=visit:good acd -23 -15 12
al_polen a 13
any:guess c 12
both__parents bd 12 -10
cancel:no_no abd 35 -19 -30
forward_to a 11
i__tested a 10
llueva_o d 12
me__para abd -24 -19 17
pregnancy:cuatro d 12
pregnant c -28
prior:lo_primero a 17
ride:en_@vehicle bc 18 -14
started_my a 14
the__@visit a -12
""",
    """
adult:the b -21
al_bano bc -12 13
and__had a -16
had:but abcd 33 -18 -26 -19
heart:about_# ad -12 14
high_blood abd -17 -22 24
pregnancy:line d -15
pregnancy:with bcd -29 -22 12
stones__in d 10
surge* a -13
""",
    """
=any:llevo bcd -17 11 -16
effects:stres* cd 17 -12
had:nariz d -14
heart:it_was bcd -20 12 -12
move bc 14 -23
""",
    """
=who:any:minetheirs:before abd 23 -34 -11
dia__y c 10
if__you d 10
suitemate_is d -13
""",
    """
=body:anda bc 17 -11
=body:near ac 12 -13
afford ab 17 -12
now:think ad -18 17
""",
    """
=body:x a -17
=visit:kind ac -14 12
any:mine bd -11 -11
be__i ac 14 -24
hace_rato abd -32 -23 33
organ:tests b -16
straight abc 14 -24 -17
""",
    """
#__almost cd 12 -11
as__today ab -15 14
it__of a -10
""",
    """
=any:hungry ad 14 -17
=body:triste a 15
a_while a -15
all__so a -12
coming:me_arrepenti ad 15 -11
inclu* c -18
it__clean ad 18 -16
y__si bcd -13 22 -26
""",
    """
confu* acd 25 -17 -11
drive:uber acd -26 15 12
in__room ab 15 -20
ride:manej* a 16
tied__and ad -10 11
we_just ad -13 17
""",
    """
=any:arriba a -18
=body:cuff cd 14 -14
=visit:standing a 10
high$ ab -19 10
meds:toma_@medicine d -14
now:las abc 13 -14 -19
ride:irme_sola ad 12 -12
substance:case cd -14 15
substance:la_cuenta ab -10 -14
""",
    """
=body:psychotic c -31
cancel:segura abcd -11 -11 -16 25
frasc* b -19
pregnancy:cero a 13
the__@drive abd -20 -12 20
well:queja* d 10
y_@medicine acd -11 -32 14
""",
    """
=last:body:no abcd 25 -24 -21 -16
=signs:eaten:yes bc -27 -16
cancel:el ad 12 -20
eaten:faste* ab 14 -12
heart:tengo bcd -29 -37 26
now:try abd 22 -20 -11
of_@food d 11
oxy d 12
ride:i ad 28 -48
sacar* cd -18 -10
sin_contar ad -11 13
substance:gummies b 18
""",
    """
=visit:directions b 11
allergy:todo_bien a 11
ando__si c 10
eaten:skipped a 14
el_@insurance bcd 24 -22 -19
had:primera b -15
not:gusta ad 12 -20
organ:c d 10
ride:depre* a 11
right__text b 11
well:la_verdad ab 11 -16
""",
    """
allergy:era acd -14 20 -16
any:bless* b 11
brain:boy b 10
gente__no d 12
had:le cd 11 -11
hay__nada c 11
meds:si_la d 11
quieren_saber bcd 23 -18 -12
substance:i_gave ad 15 -11
test_me ad 12 -12
you_@cancel bd 12 -13
""",
    """
=rule:now:no:luego|despues b -22
creatinina_# d 11
falta_el bcd -13 23 -25
now:right_up ad -12 13
ride:be cd -23 14
ride:senora bcd -15 -11 16
substance:@drug_when a 11
was__or acd -21 25 -16
y__no acd -12 22 -33
""",
    """
gustan_las ad 12 -11
heart:stent* ad -12 12
la__igual c 13
los_@day ac 13 -21
organ:cada_rato a -11
remov* ad 16 -12
six__not ac -13 16
stret* c 15
""",
    """
allergy:@date ad 14 -14
atendio b 11
meds:mean bd 23 -20
prior:not c -32
que__por a -11
""",
    """
=any:asi abc -10 -12 19
=body:joven c -23
allergy:bothe* a 13
allergy:han_dado d -12
any:old ad 18 -11
checked_the d 12
had:just abcd -32 10 -18 22
has__@call a 10
let__go ac 20 -12
my__all abd -18 27 -23
""",
    """
am__patient ad 13 -14
con_# acd 18 -12 -12
coronary b -10
had:eso c -11
home:lobby ad 22 -16
lol__that ab 12 -10
meds:curre* abd 26 -17 -16
""",
    """
=said:prior:no cd -19 12
brain:salio_limpia a 13
effects:norma* acd 24 -14 -27
esta__las ad 14 -16
in_austin d 11
january bd 13 -19
texts:luego_me b 11
weird ac -12 13
well:like abcd 37 -33 -16 -19
""",
    """
^permitame bd 22 -19
allergy:esa_no a 13
appetite ab 10 -13
cuesta b 12
fue_la abd 11 -14 -19
me_habian d 14
""",
    """
=visit:knee b 11
alley ad -12 13
another_one a -23
cancel:nada a 11
could__breathe acd -12 -11 15
diarias d 10
drive:trans* ad 20 -15
eaten:few d 20
for_her c -15
now:first c 13
now:te acd -12 25 -20
on__all bd -15 13
react* c -11
""",
    """
=visit:pregunta abc -14 15 -11
^had ab 16 -71
allergy:sever* ad -11 22
cancel:not_miss ad 27 -27
considered b 14
nomas_por ab 11 -12
now:should ac -12 17
que_no abd -21 -34 25
than__@relative ad -12 19
was_a bd 13 -23
""",
    """
bupropion d 12
could__my cd 24 -20
meds:y_no ad 17 -19
ride:was_planning ad 13 -10
""",
    """
i__new abd 31 -14 -25
las__se acd -19 22 -11
only__a bc 11 -18
organ:every cd -10 14
""",
    """
=body:plain a 11
=visit:encuentro c 18
had:street b 17
is__her cd 11 -12
not:levanto a 12
""",
    """
=body:man bcd 11 -20 -16
@year__hoy a 11
coming:no_me cd -16 12
had: bc 12 -33
on_any a 10
ought d 11
talking a -15
""",
    """
@cancel$ ac 12 -21
^porque bcd 21 -13 -11
^tell d -12
all_clear abd 31 -17 -28
eaten:hambr* cd -12 -10
itself__ok ad -20 19
kidding ab 13 -12
organ:anda d 11
prior:for_sure d -12
""",
    """
=visit:digame cd -13 13
any:# a -17
get__the acd -13 -11 18
heart:perfect abcd 23 -11 -11 -15
sure_thing a -16
texts:let cd 15 -12
ugly cd -10 19
yup abd -13 -15 25
""",
    """
=body:@month abd -20 -23 18
=body:sali bc -15 -13
=said:coming:yes ab -13 -23
appro* ac -20 16
habia__que a 11
llevar bd 19 -19
longer abd -11 -11 20
""",
    """
allergy:iodine b 14
digo abc -12 -15 23
heart:more ab -13 17
modelo d 11
pregnancy:pregnancy ad -12 11
those_right bd 13 -15
well:hardl* ad 21 -14
your__is ac -13 18
""",
    """
=any:high d -13
brain:tuve abcd -16 -11 -13 24
coming:hell ad -13 19
de__asi d 12
get__infections a 12
remember abcd -24 -22 17 15
substance:no_tengo ac 14 -18
yes__so c -12
""",
    """
have__figured ac -14 13
mi_bebe abcd -11 -13 -10 22
now:@body ad 10 -13
por_suerte a 10
schoo* b -13
texts:that bd 13 -12
thyroid c -10
""",
    """
=rule:adult:no:never|nunca_~3 ab -14 19
@drink_@medicine ad -10 11
@move$ d -11
de_mamar d 12
drive:@thanks bd 15 -11
heart:tuvo bd 15 -17
prazosin b -15
""",
    """
i__heavier cd 14 -14
nace ad -22 31
prior:@clinician bcd -29 -13 14
reir ad -11 17
si_yo b -24
ya_hasta ad -13 13
""",
    """
#_last acd 12 -10 -16
=said:drive:yes acd -39 -15 24
=said:no:all_of_them_but_not_the_person abd 23 -11 -13
@medicine__was c -13
^asi cd 22 -22
anticonceptiva bd -23 15
cancel:you d -41
dan cd 12 -26
effects:this bd 13 -18
go__doctors c 11
""",
    """
=rule:substance:unsure:thinks|say|says|dice|dicen_so|qu abc -11 -22 13
=visit:checar ac -16 19
=visit:suits ad -21 26
eaten:some ad -21 25
had:y ab -10 -11
heart:artery abd -11 -13 16
psychosis:ver c -11
""",
    """
=rule:organ:yes:uti|utis|cystitis|incontinen*|ov a -11
@relative__take c -13
a__til d 11
not__when a -11
psychosis:off b -14
said__be a 12
substance:cuand* bcd -14 13 -19
""",
    """
any:dejam* acd -10 19 -15
con__inyeccion d -11
estoy__diez a 12
had:every ad -11 17
heart:autoi* bd 18 -13
not:took cd 13 -16
ride:consegui b -11
""",
    """
@date_# ad -22 22
@year__de d 16
any:a_@food ad -15 16
citas ad -10 11
de_que a -17
texts:los cd -24 15
""",
    """
any:in_# b 11
ultra* abcd -16 -28 11 11
""",
    """
#__heart b 12
=signs:visit:unsure:asks+unsure c 12
any:that_again b 14
any:tomo abd -16 -17 22
cancel:queri* acd 17 -10 -14
dijeron__no ad 19 -11
el_@food ad 11 -10
heart:would ac -37 17
hungry__a ab 19 -11
i_turned d 11
mi_edad c -14
regreso_al d 12
to__job a 12
""",
    """
=signs:adult:none c -35
=visit:misa a 12
front b 11
good_knees a 11
had__in bd 20 -17
meds:still ad -13 11
my__watches d 11
my_record a -11
ride:to_the d 11
""",
    """
drive:@vehicle_home d 15
effects:sabria c 10
for__that bc -12 10
go_back acd -18 18 -15
meds:march ad 20 -19
prior:med abcd 26 -12 -11 -21
substance:not_a cd 11 -22
the__fine ad 18 -18
treat* abcd 12 -10 -26 17
""",
    """
=any:mas abcd -31 -12 12 22
=body:spells a -15
=visit:mi ac -16 -10
@english_is a 12
en__noche bcd -32 19 -12
kidney__@body ad 13 -13
texts:celular ab 12 -20
""",
    """
=any:having a 12
=body:forever d 16
any:apart* ab 12 -16
en__fila b 12
substance:edge acd 23 -11 -13
voy__dar b 15
y__cosas c -10
yo_lo ab 12 -11
""",
    """
=visit:tomorrow abd 18 -20 -13
got__for abd -17 -19 12
la__o abd -17 12 -17
like__said d -18
meetings$ bd 14 -11
one_bad ad 17 -14
salir$ bd -13 13
sintrom ad -10 15
""",
    """
=visit:of b -32
adult:turne* a -15
brain:both c -10
cancel:this_@visit ad -19 17
organ:infections abcd -12 -15 -18 21
well:or abcd -15 -11 16 -10
went_smooth a 13
""",
    """
=body:@call abcd -38 45 -18 -22
al abc 12 -28 -20
had:misma abc -11 -13 19
knees__bad cd -10 -15
pregnancy:had_an c 11
salio__pero acd -17 25 -16
yo__que abd 12 -16 -12
""",
    """
=visit:ntp cd -10 13
coming:a abc 14 -11 -11
corazon abc 16 -20 -29
heart:brothers b 11
home:con bcd -15 -18 12
plate d 12
psychosis:figur* d 10
su__la bd -14 15
substance:slipp* d 11
""",
    """
after_that ad 16 -10
someones a 16
well:nightmares ad -11 14
work$ abc -15 -14 20
""",
    """
=visit:two cd 16 -25
@treat_so c -10
^stopped c -11
a_mi d -14
any:no_le ab -23 16
cancel:@cancel_please d 11
coming:take ad 14 -12
effects:saber cd 18 -16
had:the_nose cd -14 15
just_a abcd -32 20 -33 22
know_works a 11
prior:@year_of ad -13 18
un__hace abcd -31 -16 -23 37
well:feel_like abd 23 -10 -18
""",
    """
allergy:respi* ad -12 18
corolla a -10
go__forth acd -16 17 -11
my_only abc 16 -28 -29
need__i ad -10 14
now:boss b -15
organ:that_is ac 10 -14
organ:was ad 14 -26
substance:think_so ac -16 20
there__nobody ab 14 -13
""",
    """
ii c 11
prior:media_farmacia d 11
psychosis:cuand* bc -18 11
quimio c -13
shift* bc -12 16
sube acd -26 26 -20
sure_what c 12
which_one bd 25 -12
""",
    """
=body:beers ac 15 -18
as_good abc -17 -16 18
clarita b -16
coming:hablando c 10
effects:el_@treat d -16
ninos ad -13 15
not:asegurar abc -14 -16 23
""",
    """
=body:same ab -39 26
@move_do ab -13 14
all__had ad -13 15
any:apartamento_# ad 18 -13
como_voy b 12
dos__de ab -10 10
""",
    """
by__@clinician ad 10 -15
chich* d 12
drive:ida_y d 12
he_was a -19
i__going c -11
not:problemas abd 20 -11 -14
pay ab -12 15
polyc* d 13
pregnancy:de_la c 15
the_weather d -22
you_count ab 29 -29
""",
    """
^polycystic d 13
brain:brains_good a 13
cancel:i_said d 13
heart:chart b 15
me__le d -10
otra_cosa d -20
substance:exact* ac -12 13
""",
    """
=body:gomitas c 17
=body:still abd -41 -30 29
@body_yes ad -17 18
apenas abd 20 -23 -11
heart:because_i a 13
heart:last_time ab -12 20
livers_fine ad -13 14
manej* abc -11 15 -32
meds:week a -19
que__si cd -33 10
this__please a 12
""",
    """
=body:is ad 15 -31
=visit:veremos abcd -27 -15 38 -25
a_one abcd 26 -13 -10 -19
liver_to b 11
now:gradu* ad 15 -12
organ:sera c 11
pregnancy:pasa bd 14 -17
psychosis:jamas acd 25 -13 -14
""",
    """
lucky d 13
now:times ad -11 12
organ:@clinician_is c 15
presion__mi a -18
up__during d 12
""",
    """
=body:he abc 14 -19 -20
de__yo abd 23 -15 -19
llamenme d -12
pandemia$ d 12
shiner ac 12 -11
what__@clinician a 10
""",
    """
=any:lil ad -14 15
=rule::no:ni_loc*|hablar|de_chiste bcd -13 -19 12
@place_y c -10
@stop__lol bd -10 15
good_and ad 15 -15
my__today a 13
now:cocin* ad 18 -12
now:not_work a 15
organ:liver_no d 11
prior:tried_em d 11
quiero__con b 12
ride:he_is bd 15 -12
saco_@drink d 13
toc a 13
""",
    """
de__infarto b 12
drive:do_not b -12
heart:dio ac 12 -12
home:paramos ad 17 -13
organ:had_jaundice cd 13 -11
pregnancy:hicieron_la a -10
second_trimester d 11
""",
    """
=body:inyecto ad 13 -12
=visit:which abd -15 24 -16
adult:@month_shy ad 12 -10
adult:a_lady ab -11 17
be__other d 11
bringing abcd -13 -10 -17 19
higado_y bd 10 -11
me__the bc -23 13
not:esta abd -16 -14 19
now:denti* a 12
now:my_shifts bc -10 11
pregnancy:is_not a -19
sombr* ad 12 -11
substance:depen* acd -22 19 -17
when__swelled c 12
""",
    """
any:usted b 10
be__next ad 12 -13
borrosa a -12
no_@clinician acd 21 -13 -12
now:it bcd -24 -29 17
substance:has_been ac 14 -17
""",
    """
allergy:to_my ac -22 13
de__si b -19
depends_on bcd -17 19 -11
land bd 17 -15
manza* bc -18 17
nunquita abd 28 -18 -22
on__pressure b -12
well:despues_de d 11
""",
    """
=any:quita ab 13 -18
=body:dispara c -14
dudas$ abc -13 -16 17
fille* b 10
has__list bd 17 -12
heart:heart_and a 12
pudo cd 12 -11
""",
    """
@body_trouble ab 13 -12
hipertenso__la ab -17 16
home:left bcd 20 -14 -19
le__estoy ab -10 17
medicines bd 16 -11
meds:la_@medicine b -12
not:aguanto d 12
not:ocupada ad -11 12
pregnancy:cada ad 18 -16
pregnancy:pasad* bd 10 -17
""",
    """
=any:none abd 24 -12 -18
=any:summer ad 14 -10
any:aqui_esta ad 15 -11
cancel:i_just abd -20 24 -16
coming:@sick abd 27 -11 -31
eaten:i_am bcd 25 -13 -19
home:cat d 13
how__know a -14
i_need bd 16 -34
llego$ c -21
meds:handf* d 13
missed b -12
prior:psicoanalisis d 14
texted ad -23 16
""",
    """
=body:svt d 11
brain:intracraneal d 13
cancel:eso bd -20 22
i__normal bc -12 -12
no__orina d 13
past_the b 14
prior:@relative_tomo b 10
""",
    """
=any:you a -15
=body:been b -33
^afraid a 12
apart* bcd -27 -14 21
eaten:hambre_y d 11
i__@visit b -13
pregnancy:@holiday d 15
ride:who b -13
sees a -24
sulfa acd 18 -14 -19
una_inyeccion d -14
vino acd 22 -17 -12
well:mismo ad 24 -20
""",
    """
=any:did c -16
=visit:@clinician abcd -16 29 -36 -12
allergy:my_@relative bd 12 -23
fits ad -17 19
he__i cd 16 -14
now:need_it c -13
por_ciento ad -12 15
que_llaman bd 16 -15
que_yo ac 15 -31
results acd -11 18 -18
substance:hijo ac 12 -18
what__exactly bc -22 22
when_i bcd -43 13 12
yendo d 11
""",
    """
=body:altogether a 16
=body:permiso d -15
=body:possible abcd -11 -12 28 -26
allergy:every ad 23 -17
cancel:will_not ad -32 29
drive:pero_mejor ad -14 14
drive:said_yes d -11
heart:stress_test ad 14 -10
llevaron bcd -11 -10 21
""",
    """
=visit:@visit cd -34 18
as__as bd -35 10
i__do bd -17 13
no__@clinician d -13
prior:before bd -14 10
psychosis:brote d 11
texts:that_would ad -11 15
""",
    """
any:question d -12
cancel:@move abcd -53 60 -34 -16
estoy_sola d 14
hepatitis$ cd -10 15
home:the_road a 14
texts:mande* bd -14 11
ya__cuenta d 12
""",
    """
not__car a -17
solo_la abc -13 -11 12
""",
    """
eaten:no abc -20 -17 15
mejorando ad -11 19
no__fue a -12
not:her a -14
nuts bc 10 -12
on__bottle a 11
on__low a 13
pipefitter ab 11 -10
pregnancy:test_at c 14
""",
    """
^hurts abd 20 -14 -14
along ad -21 19
any:zip a 12
been__over c 12
eaten:ratit* d 15
have__be bc 16 -12
substance:it_says a 11
tells$ b 12
texts:confi* d 12
""",
    """
=body:breathing abcd -15 -14 -11 23
=body:drop abc 15 -11 -15
=body:op ad 18 -16
^voy bcd -56 -11 17
^went ab 12 -26
any:hard_pass ab 24 -17
any:my_@medicine ab -27 11
any:quedo ad 14 -10
psychosis:i_will ab -14 15
""",
    """
=visit:nuevo b 13
any:you_can bd -18 19
cath__@year cd -17 13
is_@clinician bc 16 -13
la_quiten bd -16 21
organ:nada_ahi a 10
organ:polycystic d 13
organ:test d -16
pregnancy:paso d -18
""",
    """
^starting ad 17 -10
brain:high b -13
effects:@insurer d -14
grandmother a 10
my_mobile a 12
now:in_the ad 20 -24
substance:meses ad -12 17
""",
    """
=visit:catching a 13
a_nadie acd 17 -21 -13
allergy:send_me d -11
coming:la ab -14 14
de__@month acd -21 -20 22
just__and abcd 30 -13 -25 -21
now:no_i bd 14 -24
on_something b -11
organ:an ab 11 -13
picke* ad 15 -11
psychosis:@relative_si ad 11 -14
spasms ad -10 18
""",
    """
=visit:decido ac -14 18
any:send bd -11 13
have__@year b -17
it__or ac -14 15
keeps bd -11 15
mi_ex bcd 15 -13 -15
soplo_de cd -20 24
""",
    """
=visit:that b -25
home:walke* ad -12 16
la__puesto a 12
prior:with abcd -12 18 -29 12
psychosis:@month acd -11 -10 18
ride:kevin bd 13 -10
wife bd -38 13
""",
    """
allergy:is a -13
am_@late a -17
cancel:ya bcd -61 -18 19
eso_se b 14
que__claro bd -11 14
ride:comes abcd -17 11 -11 14
works bcd -19 -39 21
""",
    """
allergy:and_did ad 14 -13
am_nuts b 12
any:prefe* ad 15 -11
epine* ac -16 19
every__weeks d 11
got_off d 11
ha_dado abcd 22 -10 -13 -11
my__yet ab -13 11
requi* ad 12 -11
safe:con_mi d 10
""",
    """
=body:giggle a 11
adult:vietnam d 12
any:cuand* bd -20 25
coming:whole_thing ad 12 -11
effects:@ride ab 18 -11
effects:nada_mas ad -26 27
en_@spanish d 12
i__in acd 16 -19 -18
nights__a cd 13 -12
planning__@drive a 12
pregnancy:que_le acd -10 -11 13
""",
    """
=body:cerro a 16
@relative__tell bc -10 11
home:that abd -15 25 -30
para_ustedes ad -14 13
psychosis:despues bc -15 14
psychosis:se_que bc -12 13
""",
    """
^mini d 12
no_diagnosis c 11
pregnancy:@year_and a 11
pregnancy:ojala a -11
""",
    """
=visit:nel a 12
=visit:novedad ad -16 17
guada* abd -16 20 -17
molesta ad -23 25
omg abd -12 21 -15
""",
    """
=body:electroshock d 15
adicta ad 22 -21
allergy:everybody d 16
cancel:your b 14
meds:of_them ad 17 -15
modo c -14
not:like c -16
not:newbie ad -11 15
pregnancy:yo bc -16 -23
prior:dose d -12
quiza* abcd -16 -16 36 -20
""",
    """
=body:pull acd -11 14 -15
=visit:sending ab 11 -11
bien_pero ad 16 -15
cancel:canceled ad 16 -27
carnal d 11
has__@sick b 11
rather_do a 12
solamente__y ad 13 -12
which__you bc -13 20
""",
    """
=body:seen b -13
=denials:body:1:no a -10
@medicine__to bd -12 13
but_slow d 11
darle* b 18
estoy__hace c 11
not_too ad -21 26
psychosis:adderall d 11
que__jaja c -11
""",
    """
=visit:digo abc -15 -35 22
days__my ad 20 -16
heart:en_mi bcd 32 -11 -27
not__except ad -19 18
organ:had_hep cd 13 -14
organ:orden a 15
organ:troub* acd 16 -12 -12
prior:@medicine_@medicine bcd -27 -27 17
the_street c -13
would__driver b 10
""",
    """
@treat_was a 14
broke__am d 12
drive:decided c 11
drive:in b -11
in_two c 12
nada_de abcd 44 -17 -21 -37
psychosis:borde* ac 12 -11
psychosis:schizophrenia a -12
""",
    """
any:se bd 19 -24
business$ ab -14 12
count__this d 13
it__me acd 14 -15 -10
one_does ad -12 14
si_nada ac 11 -10
""",
    """
=body:orden a 15
effects:can_not abd -25 11 15
""",
    """
=any:social d 13
cero$ abcd 37 -15 -12 -29
head b -21
heart:told_that b 11
how_long abd -24 17 -20
in_my bcd -22 -26 28
no_tomo ab 14 -18
psychosis:cuando bc -18 11
runs__family d -14
substance:de c -10
substance:de_drogas ad -10 12
""",
    """
=rule:cancel:no:keep|leave|leaving|keeping|save| ad 10 -32
=visit:inconveniente ad -11 18
@relative__mi cd -13 11
^asking acd -16 14 -15
allergy:laryngospasm d 12
any:sepa abcd -14 -13 25 -16
brain:al ad 13 -11
eaten:siete acd 17 11 -28
effects:excel* a 11
esta__pero ad -20 22
hable acd -22 -13 15
panel ad 13 -13
pregnancy:anos abcd 19 -13 -14 -13
pregnancy:yes bcd -11 -21 11
prior:emdr acd -16 -13 24
ride:probably c 15
substance:bad abd -12 -18 18
""",
    """
any:segur* ac -11 12
fibroscan$ c 12
last_night acd 26 -23 -38
psychosis:psychotic c -31
ride:amiga a 10
was_allergic ad 13 -12
""",
    """
=long:3 bd -56 14
any:preguntas a 12
ask__i a -13
botel* b -15
had:conoz* ab 15 -16
heart:pressure_@medicine b -14
not__hundred c 13
now:can_swing d 13
pobrecito$ b 11
prior:and_something c 19
will_my b 11
""",
    """
=any:only abc 12 -13 -18
=any:too abc -32 29 -12
=body:entere ad -13 14
=signs:pregnancy:none b -23
@thanks_pero a 11
can__with ab -17 19
heart:cardiologo ac 11 -16
""",
    """
=body:posible ac -13 14
again* c -20
answer ab -18 12
be__when ad -10 12
coming:que bc 19 -24
home:walked ad -12 16
prior:solo ad 19 -20
psychosis:@visit cd 18 -16
que_@relative ab -10 13
well:as d 19
""",
    """
=body:temple ab 15 -19
@sick__me ac -12 12
effects:toler* ab 18 -11
heart:@sick ac -11 13
home:jacket bd 15 -11
is_@open ab 21 -12
no__manden bcd 17 -16 -10
on_blood b 16
pregnancy:me_cuido a 12
pressure__no d 11
""",
    """
=any:noches c -11
can_we abd 27 -11 -23
cancel:mucho d -12
home:@drive_through ad 12 -11
now:time_but ad 13 -11
peor bc -13 11
telefono__@call ad 14 -11
""",
    """
heart:amlodipino d 11
heart:insuf* d 11
heart:pocket bd -12 15
i__sleep ac -26 13
prior:just abd 31 -26 -42
ride:she_will a -14
said__said ad -16 16
""",
    """
@relative__no ad 14 -27
appen* c -12
coming:scratch ad 14 -12
pregnancy:@relative bc 16 -34
prior:offered a 12
said__can c -13
si__veces c 15
""",
    """
diamox bd -12 21
eaten:on b -14
quiero__el a 15
ride:sister bc -32 14
texts:way ab -11 13
well:las b -10
well:vez b -12
""",
    """
=body:radio d 11
@drug_but bc 20 -19
adult:summe* ad 14 -10
am__that a -13
coming:called ad 20 -16
jaundice__a cd 13 -12
organ:an_ultrasound cd 10 -10
well:@person ad -23 20
""",
    """
=any:matter ad -11 11
=any:she b -19
=denials:body:1:unsure ab 15 -44
allergy:piel c 14
cancel:ya_me a 11
drive:ok abd -17 35 -29
effects:dizzy a 12
heart:been_creeping c 11
i__all bc -13 -13
nuera acd -17 14 -14
old__@medicine b -11
organ:with_that c -10
pack_a bd 18 -12
problem__i ac -26 19
psychosis:evaluando cd 19 -13
""",
    """
=body:dejaron ac -13 12
=rule:heart:no:pressure|bp|presion_~3_normal|fi acd 14 -17 -14
it__weird c 13
pregnancy:@date bcd -18 -16 15
""",
    """
=body:cuenta ab -31 20
confianza$ d 20
heart:nobody ac -14 14
operado ab 13 -27
organ:de_la cd -18 24
organ:think_so ac 17 -16
ride:got_me abd -19 -11 25
ride:quedo a 11
ride:with_a ad -10 17
substance:retir* ad 16 -16
timer ad 25 -15
with__@move c 14
""",
    """
=body:entro d 14
brain:del_cerebro ad 13 -13
casa abd -16 -16 17
coming:something a 11
hours bd -31 12
passed__stone c 14
the__home b -13
""",
    """
=body:cae abd 18 -13 -12
=visit:paro c 12
c__treated cd -11 13
decir_a cd 15 -20
home:casita d 11
sale__a c 10
somebody__@drive a 12
syndrome cd -16 12
that__yes bd -12 13
""",
    """
=any:@staff b 13
=body:grief ad 12 -11
=rule:heart:yes:hipertens*|hypertens* abcd -18 -11 -13 24
allergy:tres bd 17 -15
brain:strokes bd 10 -13
deep a 11
era__pero ac 12 -12
suspended d -18
""",
    """
computer abd -19 23 -17
effects:no_podia ad -14 18
had__@sick a -10
in__minutes ab -13 14
remed* abc 20 -11 -13
""",
    """
=body:ama b -10
=visit:calendar d 11
any:a_multivitamin a 16
not:believe abd 12 -13 -11
pregnancy:right_now a 11
the_new a -11
""",
    """
=body:of b -11
=said:prior:ask b -11
@medicine__for ad 27 -26
a__day bcd 33 -28 -26
any:@person d -16
no__@insurance bcd -28 24 -24
not:lie acd -12 -15 10
through__i b -10
xarelto bd -14 16
""",
    """
@treat__drug b 11
and_no cd 14 -13
coming:cancelo ad -19 22
mi__puede a -19
""",
    """
adult:seventeen a 14
ct cd 13 -14
effects:estuve d 11
i__want abd -12 19 -10
winte* d 13
""",
    """
=body:sana a 12
@stop__i cd 18 -11
heart:bad ad -19 16
nary abcd 33 -22 -11 -20
ride:plann* ad 18 -15
the__then ac -21 15
""",
    """
and__work ad -11 12
finished bd -22 14
no__nadie abc 24 -11 -29
week_i ad 17 -10
with__and c -11
""",
    """
=said:drive:unsure cd 20 -58
=visit:mobile a 12
@drug__dormir c 12
^pretty cd 19 -19
did__in b -15
effects:alway* ad 16 -15
fell_through b -15
nervo* b -22
not__far ad 16 -12
now:queda_muy a 11
prior:me_dieron bc -17 14
ride:hermana c 17
""",
    """
=body:clue acd -12 17 -11
=body:resonancia c 12
=said:ask:none_of_yes,_no,_unsure b -37
drive:getting abcd 30 -15 -19 -21
is__up a -16
no__llego abd -22 24 -10
pregnancy:after ad 13 -30
pregnancy:tiempo b -11
psychosis:gave a -10
psychosis:took acd -14 19 -11
voces__me d 11
works__a d 11
""",
    """
^capaz abcd -29 -21 46 -40
^estoy b -10
a__tells b 12
do__any ab 14 -18
heart:enalapril b -14
heart_no d 11
no__esa ab -15 13
now:but_the d -13
psychosis:define_mania bd 11 -12
saben bd 11 -16
""",
    """
adult:mama abd 17 -16 -11
allergy:stopped_breathing d 12
cuenten b -11
drive:lift a 12
quien_pregunta bc 20 -14
then__not ac -11 12
tucked d 11
worried ad -17 17
""",
    """
not:tengo bc -26 17
now:timing d 10
semanas_de cd 17 -16
wait_i a -12
weeks__a b -14
""",
    """
=any:cene ad 17 -12
=body:adicta ad 22 -21
pregnancy:@late abcd -14 -26 20 -14
si__esta a 13
texts:veo a 12
una_llanta b 11
""",
    """
=signs:body:yes:other+proxy bd -16 18
=visit:packed d 10
away__i ad -12 13
brain:ever d -13
caldi* d 14
drove bcd -12 14 -12
texts:quiero_que a 10
up__or cd -14 -13
""",
    """
=tag:prior:other d -11
brain:no_se c 10
down__my d -10
for_@drug bd -12 11
""",
    """
=rule:substance:yes:too_much a -11
=said:now:unsure ab -10 -13
coming:el_dia ad -15 16
eaten:food ac 11 -14
more__the ad -21 21
no__in b -11
se__donde d 10
""",
    """
^lidocaine a 13
any:husband b -12
big$ d 13
brain:nervi* ac 14 -11
drive:not_@drive abd 18 -10 -11
lozenges__mail ad 15 -14
no_estan d -11
prior:not_one ad -25 27
smoke bcd 13 11 -27
water abd 19 -20 -13
""",
    """
=any:aguantame bd 17 -12
in_the b -15
pregnancy:mamar d 12
see_who cd 16 -14
substance:volvi d 10
""",
    """
@month__i ac -11 13
eaten:olvid* d 16
in__middle acd -13 20 -20
texts:my_number ad 21 -20
""",
    """
=any:evening bc 13 -11
=visit:cambiemela abd 10 11 -25
=visit:em ad -13 22
sober_on b 10
substance:lost ad -14 21
they__bipolar ac 10 -13
time__we ac -12 12
""",
    """
=body:alergico ab -12 12
=body:ha ac 17 -30
@cancel__@visit abd -14 -16 19
@date_birthday d 12
eaten:do_not abcd -17 -18 26 -12
is__me cd -11 -16
overseas d -11
ride:lined d 13
sigo_con a 14
termine_la d 12
well:prime* d 10
""",
    """
=body:epoca c 10
any:if d 13
brain:playing c 14
cancel:con ac -14 14
chance_y ac -11 15
family$ abd -13 25 -19
first$ bd 14 -42
llevo_# b -17
normal_for abd -25 -11 23
stuff__do d 11
substance:un_vinito ad 23 -14
""",
    """
effects:pront* c 10
made_me b -12
my__self ad 21 -18
now:dialy* a 14
pregnancy:@relative_and ad 11 -10
psychosis:psiqu* ad -11 15
substance:quier* a -18
substance:weeks c 12
to_get d -16
""",
    """
heart:lo_descartaron a 13
meds:oil ab -10 16
ride:la_licencia d -15
substance:poco abd 21 -18 -30
type bd -20 15
""",
    """
^low a 15
brain:grand_mal d 15
organ:is_it ad 16 -14
pregnancy:surprise d 13
texts:permission bd -16 22
""",
    """
from__i d -16
had:treatments ab 16 -10
heart:stres* ad 11 -15
home:atora* a 13
meds:not_need a 14
thought__have ad -12 13
""",
    """
=body:liver bcd -28 -18 11
a__bites d 14
eaten:only abcd -16 -23 -10 28
my__every a 12
no__@drink b 12
now:clock ad 23 -16
pregnancy:hecho a -11
probado abc 14 -12 -11
the_survey b 12
""",
    """
=body:mas cd -14 -17
=body:sigo abcd -12 -16 -24 28
forget$ abcd -24 -32 45 -33
fuera ab 13 -10
hacie* acd -10 13 -17
moms b -15
substance:ron ad -12 17
""",
    """
=visit:puedo abc -15 13 -20
^terrible a 10
heart:y_la ad 15 -11
of__i b -12
""",
    """
=any:hay ac -16 14
=rule:pregnancy:yes:due_in|date ad -20 17
brain:can bd 16 -21
coming:puedo ab -14 15
from__@door d 10
limpio abcd 23 -26 -20 -12
mas_de bc -13 -13
patients$ d 13
perfectos ad 21 -11
psychosis:say_yes bd 15 -10
""",
    """
=number:psychosis:grown b -17
each ac 15 -14
""",
    """
=body:department a 10
=body:sure d -32
=visit:coche c -16
=visit:street ab 14 -10
@insurer__si ad 12 -10
allergic__it abd -12 -20 21
am__@medicine abcd -16 26 -18 -15
eaten:@food_hace acd -10 -17 21
family acd 16 -11 -29
heart:heart_@clinician ad 11 -10
kowal* abcd -14 20 -18 -11
llego__las a 11
not:college a 12
state d -17
""",
    """
ahora__puedo abd -17 21 -10
cuale* abcd -27 15 11 -25
drive:camioneta d 12
me_iba a 12
mi__prenada ab -17 22
un__rinon d 10
""",
    """
no__voy ac 10 -23
now:i_can bd -29 15
something abc -30 -13 23
welts ad -12 19
""",
    """
#__@drive d -11
@day__a bd -19 16
long_ago a -12
pregnancy:beta a -12
quedo_en ad 13 -12
si__consigo c 13
""",
    """
=said:no:someone_else_has_it,_the_person_does_not abd 31 -78 -30
cancel:@relative d -17
cancel:en_el ad 17 -11
de_salir d 15
organ:treat* cd -17 21
the__about bcd 14 12 -20
""",
    """
coming:pierdo ad -21 23
heart:been_on d 13
meds:sigo_con ad -13 14
trouble$ abc 15 -15 -15
would_it b 12
""",
    """
^dejelo ad 17 -15
coming:let_me c 11
had:here b -11
had:not_had a 15
nada__un ad -19 20
now:compa* d -12
texts:no_texting a 11
was_@treat ac -15 11
""",
    """
=lead:visit:yes:cut:yes bc -14 -16
@drink__mi ad -10 12
^time abd -15 29 -23
brain:he ad 11 -13
had:if abc -11 -16 17
lo__roto b 12
my_sergeant ad -13 13
pregnancy:esposa ab -16 11
prior:@relative_would bc -11 15
so__@drive ad -15 17
spam$ abd -12 24 -19
""",
    """
=any:chevere ad -11 17
=rule:drive:no:@relative_~3_will|is|can|drives| a -12
@late abd -21 11 -10
any:posit* b -11
cancel:miss ad 27 -27
cena a 13
coming:alla abd -13 -11 22
eaten:@hours b -20
estoy__trabajo bd 16 -10
ic abcd -21 -18 -13 29
not:if acd -26 22 -26
texts:on_the bcd -11 12 -12
""",
    """
=body:tension b -16
=denials:body:0:no abcd 53 -11 -51 -43
=signs:had:no abcd 34 -24 -26 -21
adult:vietn* d 12
heart:problem ac 11 -13
ride:@animal abd 22 -10 -15
si__@drink cd 16 -11
texts:@texts bc -23 -18
""",
    """
=visit:hoy bd 10 -12
poncho_la a 12
pregnancy:because ad 20 -20
""",
    """
#_it ad -12 14
@animal__not ad -13 15
de_una abd -38 -25 38
naturales a 12
now:rather_do a 12
organ:tengo_diabetes b 15
stick c 10
""",
    """
adult:mom a 12
four abcd -14 -35 -26 33
if__as b -10
once__it ad -13 15
psychosis:@clinician_thought bcd -16 19 -14
scare cd 14 -10
she__her ab -14 10
""",
    """
#_in ad 12 -12
=any:feeling c -18
=body:random a 11
good$ acd 22 -37 -10
home:@door bcd -30 -12 23
pregnancy:en_mis a 11
sirve$ acd -11 -11 18
tendre c 11
""",
    """
=rule::unsure:i_would_~1_have_to_~3 b -18
but__ran cd 17 -14
drink_but ac 22 -15
eaten:le a -15
guest$ d 20
higado_lo d 11
para_dormir d -19
se__al bd 10 -11
sin_problemas a 11
texts:keep bd -14 19
""",
    """
allergy:c ac -14 16
any:person b 13
cancel:de_la abd -28 12 12
capaz__si c 11
en_las ab -11 10
organ:que acd -19 14 -10
pregnancy:retra* a -10
substance:do_not b -31
texts:manden a 11
to_hear abd -13 -12 11
""",
    """
=any:half d 14
=body:nitro d 12
does_@treat c 17
nope$ a 13
pregnancy:having_a ad -15 19
""",
    """
=said:yes:no,_taken_back_at_once bcd -24 -12 17
=visit:che ac 12 -11
=visit:pero cd -30 14
@wrong_number abd -20 27 -15
coming:me_salio ad 21 -17
effects:everything ad 14 -10
el__eso a -13
esquizofrenia acd -24 -14 20
gota$ a 10
heart:norma* abd 21 -23 -22
meds:says_never ad -11 13
not:gustan ad 12 -11
psychosis:saw cd 18 -16
ride:voy_a b -14
substance:a_glass ac 13 -11
""",
    """
=lead:body:yes:2 ad 19 -24
buick cd -11 12
eaten:few_@food d 11
is__@symptom b 10
now:which b 16
para__# b -11
prior:two_@medicine ad -11 13
tape$ bd 14 -15
tres__a c 11
wrote__and ac -13 15
""",
    """
a__coming cd 16 -14
any:verem* cd 24 -19
de_@food a 11
effects:frasc* a 12
heart:mi_@relative acd 13 -19 -14
nothi* bc -21 -23
pregnancy:already d 11
still__my b -10
""",
    """
me_vigilan cd -15 21
not:sabemos c 13
now:the_@door b 13
oh bc -11 -20
quiero_mas b 13
to_yes d 16
uh$ ad 20 -11
""",
    """
cada_semana d 13
has_helped ad -11 11
""",
    """
=any:decaida acd 20 -13 -17
cancel:keep_it cd -12 -12
denies abcd 27 -14 -17 -14
hepatitis__de cd 10 -15
meds:those ad 15 -11
""",
    """
coming:if ac -16 16
effects:been abd -22 -10 17
not_changed ad -16 18
texts:in_my a 10
""",
    """
heart:white a -12
muy_mal bc 15 -18
organ:recheck cd 12 -11
ride:mejor ab -18 11
substance:once acd 21 -13 -14
""",
    """
@wrong_chat b 14
any:acabo a -16
""",
    """
=body:ultrasonido bcd -19 20 -12
@year_back acd -15 -14 19
cancel:@visit_es c 10
de_antes d 16
effects:ayer ad -13 17
heart:casi_siempre ad -13 15
i__nervous bc -14 13
meds:para_los d 14
not:las b -13
""",
    """
concert a 14
heart:surge* ad -14 19
los__dias ad -21 21
only__first d 15
ride:any ad 15 -12
see_me abc -11 11 -10
""",
    """
=tag:ride:asks abc -35 32 -51
=visit:yessir d 10
allergy:medicine ad 11 -14
at_walmart a 10
coming:coming d 10
espere ad 24 -25
si__dio a 11
substance:fall acd -17 -12 21
thinks_i acd -18 24 -14
""",
    """
=any:how bd 30 -32
@cancel__my ad 15 -10
home:acabo_de ad -11 16
la_edad bd 11 -12
not_ask d -13
used__a d -13
""",
    """
=body:fiddle a 15
=visit:sombra a 13
adult:hoy d -12
allergy:worked a 12
can__say abc 23 -33 -25
effects:you b 15
el__le a -26
me__from b 11
my__nothing abd 26 -16 -17
organ:come d -14
prior:perdi_la bcd -12 -12 20
ride:church abd -23 -15 27
would__have bc 17 -11
""",
    """
=body:zilch abd 28 -23 -20
coming:go ad 33 -38
every_day a -17
heart:want a -11
me_gustan ad 12 -11
my_second d 16
not__@medicine abc 15 -11 -19
pregnancy:t d -10
que_necesito b 13
substance:@clothes ad 13 -13
well:i_could ad 22 -20
""",
    """
=visit:negativo c 12
aviso abc -19 -26 31
had:heard_of ab 14 -15
pie bcd -18 -21 13
pressure bcd -22 -11 15
una_isquemia cd -12 16
well:esper* ab -13 10
""",
    """
^@insurance a 12
brain:my abcd 18 12 -16 -29
had:back b -12
had:done_it c -14
meds:and_that ad -10 11
meds:somet* cd -13 20
my__looks cd -10 16
""",
    """
=body:estaba acd -15 25 -25
@hours bcd -37 10 10
@relative__something cd -11 10
and_counting d 13
heart:asthma ad 19 -16
ni_despues d 11
pero__tomo acd -17 -12 22
tambien abd -28 19 -15
would__it b -12
""",
    """
heart:from bd 16 -18
prior:soy d 11
prior:una_@clinician cd 13 -15
""",
    """
^stuck acd 23 -13 -29
^unless bd -22 16
allergy:unless_you bd -13 15
drive:pareja ad 13 -11
in__next a 13
padezco$ ad 17 -15
pregnancy:he a -16
""",
    """
=body:laugh cd -13 19
allergy:ya bd 17 -27
de__del d 12
flat__# ad 15 -12
not:used a 13
not__brain a 15
""",
    """
#__@medicine b -26
coming:puedo_@fetch ab -14 16
heart:chiqu* cd 14 -12
ni__ni bcd -19 21 -16
no__pasado a 11
pendi* acd -27 29 -14
planning_on cd -15 17
seventy ab 12 -14
""",
    """
it__low a 13
la_@sick b -17
now:que abc -11 23 -35
nuevo$ a 13
parents bd 13 -22
pregnancy:the_newspapers ab 17 -18
quien__mi a -16
you_then ac 12 -15
""",
    """
=body:electro bd -12 -11
@medicine_never cd 11 -10
home:es_la cd 15 -12
ketorolaco ad 16 -11
no__nino ac -15 11
""",
    """
=body:dia ad -33 20
acta_dice c 13
adult:school a 12
convulsiones bcd -21 -11 16
enter* bcd -24 -15 13
had:@cancel bd 14 -14
heart:he acd -20 14 -10
nefropatia bd -13 19
psychosis:since_# ad -22 20
zoloft c -12
""",
    """
=denials:visit:0:no+unsure bcd -11 12 -13
@drug__for b -15
many$ a -10
no__al ac -13 11
now:@relative_can a 11
otra__la ad 18 -18
que__lo c -15
que__yo abcd -16 -42 38 -19
side c -24
to__but abcd 34 -19 -25 -17
""",
    """
=visit:cuenten b -13
no__sabria c 10
organ:great ad 14 -10
since__army a 10
""",
    """
=body:bowling a 11
=body:low abcd 49 -19 -27 -38
=visit:diez a 13
ache ad 12 -15
organ:enzymes a -15
prior:not_# a 12
psychosis:socks d 13
""",
    """
air$ ac -19 12
are__i ac -18 24
este_@year acd -23 -25 21
if_you ad -23 20
meds:last abd 15 -13 -20
no_a abc 13 -15 -17
por_que abd -23 22 -18
que__aqui bd -11 14
right__not b 12
says abc -21 -48 30
""",
    """
=body:hago bcd -14 11 -20
seria_lo a 15
to_all a 13
""",
    """
^brain abd -12 -15 25
ando_con abc -30 -18 13
any:know_how c 13
el_aparato ac 15 -12
not__remember ac 11 -12
organ:yello* c 12
put_under c 12
""",
    """
=body:girl cd -17 11
=body:malos b 12
a_eso bcd -18 -12 16
coming$ acd -13 -12 16
eaten:si_of c 10
heart:toro a 14
on__road a 11
should__be b 11
texts:acuer* b -10
the_best bd -14 17
""",
    """
=rule:now:yes:digame|dime|digale|adelante|dale b -11
anything_but a 14
estoy bcd -15 13 -13
give_my a 11
heart:attac* c -19
medicare ac -15 -12
prefiero_que ab 23 -18
pregnancy:repor* bd 15 -13
prior:las_vitaminas b 10
well:am b -31
""",
    """
=body:quiza ac -11 14
=body:ten bcd -20 -20 17
=said:safe:ask bcd 25 -23 -38
@animal__@animal b 10
asking_around cd 18 -13
devolvi ad -13 23
effects:felt_@symptom d 10
eso__por ab -11 12
followed bd -12 -10
hace__y d -14
que__estaba d 11
""",
    """
adult:could cd -12 14
allergy:nomas_a a 14
any:se_lo d 12
decir cd 18 -22
heart:antes_de c 14
home:caldito d 11
mi_nombre ad 12 -13
pregnancy:estam* abcd -31 -14 32 -14
told__not a -15
""",
    """
home:afuer* a 13
i__after a -12
lo_hablo b 12
mis_dias a 11
mude ad 16 -13
prior:least ad -12 21
to__my acd -26 18 -16
""",
    """
=body:except abcd -12 -17 -15 22
=rule::asks:^_what|why|who|whose|which|how|w abcd -45 38 -37 -11
^running bd 13 -15
got__# b -10
had:something cd 13 -15
says__he c 12
she__have cd 14 -16
well:sure d 13
yes__take abd -11 20 -16
""",
    """
=body:esketamine c 15
=rule::unsure:might_~1_be|have acd -14 27 -33
decides a -11
espalda bd 13 -23
not__is b -18
""",
    """
=body:mayor a 10
=visit:boss bcd -20 12 -11
=visit:had bcd 16 -25 -20
=visit:vamos d -12
accid* d 11
lost__job d 10
que__pregunto bc -11 11
ride:hace_el ad -13 14
school_@clinician d -13
substance:the_fence c 11
uncle* c 12
vea_mis a 11
""",
    """
=any:llorando acd 22 -12 -11
^confirmo ac 10 -16
allergy:stopped abd -14 -10 18
arrepenti ad 14 -14
he__got d -14
me__@price b 14
mi__hoy d -17
organ:peeing a 11
substance:clean_since ad -19 19
texts:the d -19
""",
    """
=body:perfectas ad 13 -12
=body:section a 12
=rule::no:como_cree|crees|creen|va_a_creer abd 23 -11 -10
^que abcd -16 61 -45 -49
allergy:puse_como d 10
borrenme a 11
heart:no_se acd -17 -18 22
not:@food abc 18 -19 -15
organ:a_uti d -22
psychosis:litio b -12
ride:this d -11
""",
    """
am__those a 14
mire$ c 14
now:tempr* acd 16 11 -30
prior:new_to a 15
""",
    """
@cancel__del abd -17 -15 20
any:mom d -12
cabinet b -19
heart:as_a b -13
heart:for_it abcd -16 -12 -15 22
not:dream c -11
organ:proba* ad -13 16
rinon_a d 12
""",
    """
=visit:wanted d 11
adult:last a -15
adult:my bc -13 20
brain:una ad -12 13
no__asunto ab -13 21
ride:@cancel ad 20 -18
sobrina c 11
the_low a 14
well:es ab -15 11
""",
    """
=any:could a -17
=lead:any:no:cut:yes ad -15 19
^may abd -14 23 -19
excuse bd 20 -15
pressure__and c 10
ride:trans* ab -14 15
vino_en a 13
""",
    """
a__when ac 10 -19
amanezca c 11
heart:an_irregular cd 14 -17
make__@eat d 13
not:ask bcd 13 -14 -20
or_the a -11
out__week cd 14 -10
pregnancy:pipef* ab 11 -10
psychosis:es cd -21 -13
random a 11
""",
    """
#__que ad 22 -29
=visit:jajaja ab -21 22
bien_de ad 10 -12
landl* d 14
not:mania b -19
psychosis:what bcd -10 18 -10
ride:de acd -13 18 -16
screamed__an d 13
there__the c -16
""",
    """
=any:correcta d 13
=turn:body:yes:no ad 14 -14
effects:frasco a 12
home:a_flat ad 19 -15
ir__mi d 12
is__tests c 10
now:talk ad -23 13
now:the_@relative d 10
""",
    """
=visit:aun bcd -21 29 -30
any:sure abd -14 -15 25
drive:dijer* a 14
no_sir acd 26 -13 -15
now:cuando ad 16 -12
only__no cd -17 11
prior:cosas ab -11 11
the__shot abc -19 -12 17
""",
    """
=tag:coming:asks abd -27 22 -13
not:form a -12
prior:would_have abc -11 -20 21
ride:yo_me ad 22 -17
""",
    """
=body:evaluando cd 19 -13
=body:¿ abcd -24 33 -27 -28
a_miscarriage b 12
liver__were cd 12 -12
ya__chofer a 12
""",
    """
#__here a -15
#_por ad -18 18
=visit:mil ad 14 -13
being_on b 10
effects:back_to a 11
heart:pregu* bd 12 -14
lost_my bd -23 11
me__all d 12
not:dos ac 12 -11
on__@date abcd -25 19 19 -21
tengo__que cd -10 15
""",
    """
=body:attack b 11
=body:higado bc -10 -20
bipolar b -12
pregnancy:ya_ni c 11
ride:consigue_permiso bc 18 -17
silla ad -13 13
""",
    """
arroz b 15
cancel:cuent* b -16
crazy__my ab 12 -10
not:c abcd -46 -24 57 -38
organ:could d -11
substance:drink abd 26 -18 -19
trabajar a 11
""",
    """
=body:lesiones ad 10 -11
=visit:contesto c -11
born__a b -10
cancel:need_this d 13
heart:lo_de ad -12 14
mania__@year ad -11 11
me_for c -17
operaron abd -27 -11 23
prior:call b 11
psychosis:depresion abc 13 -16 -12
ride:boy ad -20 25
ride:llevan bcd 12 -13 -17
sabemos c 13
stopp* bcd -15 -18 13
""",
    """
=signs:well:no+yes bcd -13 17 -17
=visit:both abc -12 -18 11
drive:segun ac -14 17
hepatitis b -14
humal* ad -14 16
i__shot ad 17 -13
my_birthday ad 16 -11
prost* ad 14 -16
to_figure bc -10 13
we_are a -14
""",
    """
#_to ad -12 11
=body:cerrada a 12
@clinician__you bc 17 -15
coming:never ad -20 21
did__whole c 12
is__whole a 12
meds:surge* bd 10 -14
now:tengo bc -43 11
substance:si_yo ac -10 12
y__hay ac 17 -13
""",
    """
=body:quita abc -13 -11 12
diez_minutos ac 14 -11
drip$ ac -18 20
el__# b 11
en__que c -20
matan* b 10
prior:ver b 13
psychosis:like acd 23 -18 -12
que__mi abcd -15 -35 45 -27
rapido bcd -11 13 -14
ride:will_find ac -15 21
texts:el_celular a 10
three abcd -16 -18 -22 29
""",
    """
allergy:it_went cd 15 -12
allergy:my_airway d 10
centr* ab -13 16
grado a 14
paramos ad 17 -13
pregnancy:not_have b -11
remove ad 21 -20
tolerated ab 14 -12
""",
    """
=body:cabinet b -19
allergic__and b 15
organ:liver_once c 10
prima* acd -13 -13 19
substance:# abcd 25 -39 -51 -11
""",
    """
=body:mercy b 15
^tal abc -24 -18 26
i__coming c -14
manejando$ bcd 17 -20 -12
pregnancy:todavia_toma d 15
sure_it cd 11 -13
y__nunca ad 12 -15
""",
    """
=body:afib abd -11 -21 17
=body:already abcd -29 36 -18 -15
=body:drunk acd -23 -11 13
=signs:any:no+yes: a -10
comi_hace a 10
do_@drug ab -11 22
effects:or a -12
pregunto__@relative cd 14 -10
ride:us bc 15 -11
""",
    """
=body:gustan ad 12 -11
=rule::unsure:wondered c 14
allergy:my_allergies d 15
bipolar_tipo ad -12 13
eaten:desayune d 13
get__from a 12
heart:ok b -12
organ:ahora c -11
weird_but c 11
y_me bcd -37 -27 26
""",
    """
@clinician__and bd 14 -17
@relative__con abc -13 22 -12
casa_mi ad 13 -14
no__entendi b 11
organ:ahi abd 16 -13 -13
ride:sure cd 15 -14
say__it ad 17 -16
substance:@drive acd -10 12 -12
substance:cbd ac 17 -12
want_to bd 16 -37
""",
    """
=visit:house b -12
=visit:nobody bc -11 -23
misca* abcd -16 12 13 -14
organ:cholestasis d 13
psychosis:con acd -17 24 -19
weath* d -22
y__ahora ad -11 16
""",
    """
en_@vehicle bc 12 -12
heart:super bd -13 17
i__shadows cd 13 -11
psychosis:desca* abd 21 -11 -16
puedo__que ab 13 -17
solo__al c 13
tuve__@year cd 14 -14
""",
    """
=any:quiero abd -13 22 -10
adult:mayo d 10
forma* cd -13 -18
lyrica ad -21 25
well:quejar d 12
""",
    """
allergy:worri* c -14
coming:on_the ad -23 15
cover bd 12 -17
drive:@relative_no ac -18 13
postpartum_psychosis ad -11 12
prior:of_talk ad 15 -11
un_problema b -10
""",
    """
@clinician__time c 10
@visit__# a -11
allergy:dormido cd 12 -12
day_at c 12
eaten:dos a -19
heart:@drink c -11
i_talk cd 15 -11
mi_celular a 10
not:die ab -13 11
porch$ ad -16 19
ride:@fetch_el b 15
""",
    """
=any:preguntas a 12
=rule:effects:no:all|been|feeling|feel|doing|ever ad 18 -15
=tag:pregnancy:other c -17
coming:miedo c 13
como__me abc 18 -11 -11
did__em a 14
la_pusieron c -18
of_plans ad -10 14
prior:la_primera ad 16 -13
psychosis:uno d 11
ride:check* cd 20 -13
tengo_el abc 15 -19 -13
tomo__@vehicle a 13
voy__ir b 14
""",
    """
=any:@drug bd 25 -35
=body:diagnosis c 12
=body:sustos ab 17 -11
allergy:been abcd -16 -12 29 -23
any:ahorita bd 11 -16
brain:del bcd -22 -22 15
cambiar bd 11 -17
eaten:y_comi d 12
edad__me a 10
llevo_tres ad -15 17
pregnancy:to_a a 12
""",
    """
=any:todos ad 17 -22
a_@sick b -14
heart:catet* d 11
pregnancy:first_trimester d 12
prior:gabap* d 10
ride:take_the d 13
siete_@medicine d 14
voy_pero a 10
""",
    """
=rule:organ:yes:numbers|levels|enzymes|labs_~4_o ac -11 14
=visit:afternoon ab -11 15
arrib* a -16
organ:ha b 11
se__hacer bc 13 -11
sertraline b 17
su__y a 10
went__so d 13
zombi* ad -21 23
""",
    """
=visit:why acd -13 -20 19
cocine ad -10 14
come$ acd 26 -25 -28
drives c -16
en_mi acd -14 -26 21
error ad 13 -12
estoy_con bc 11 -17
llamadas$ ad 19 -15
or_my acd -11 13 -17
posit* abcd -23 -29 -22 34
pregnancy:que_lo b 11
roads$ d 12
valve acd -19 -12 26
walking abc 12 -20 -18
""",
    """
=body:timer ad 25 -15
@place__mi a 15
coming:da d -11
eaten:yes_i ab 17 -10
flat d -12
for__depression b -11
now:could b -21
prior:@medicine_then ad -26 25
time_for bd 14 -15
""",
    """
@medicine_@stop c 13
days__and d -11
gabapentina d 12
know_when c 10
puro_@drink abcd 21 -10 -13 -15
""",
    """
#_s abd 16 -18 -13
=body:none abcd 26 -11 -36 -20
=rule:now:yes:no_~2_cambi*|cancel*|mueva*|muev ad -19 22
adult:@day d 14
at__womens c 11
no_ahora ab -10 16
organ:thought c -12
""",
    """
#__grade a 11
=body:prayer a 20
cancel:seman* ab -11 15
coming:@vehicle d 13
days__today d 11
organ:a_while cd 17 -15
organ:last_@year acd -13 21 -15
over__@year b -13
substance:bebid* d 15
""",
    """
=visit:forever bd 11 -12
=visit:junta d -15
^figured ad 14 -10
drinks_a c -12
from__not ad 16 -17
guys cd -11 11
many acd -30 -17 30
now:way c 10
run__by abd -12 15 -17
salgo__# a 12
well:chills a 10
y__alguien d -11
""",
    """
=visit:ustedes abcd -19 29 -16 -15
a_empezar a 13
allergy:brazo a 11
allergy:to_latex ad -14 13
i__time abd -13 -13 20
mi__consigue bd 15 -15
nace_en ad -12 16
no__idea ac -18 21
now:@relative_are ad -19 20
now:combi* a 11
organ:is_all a 12
texts:dar bc -14 11
the__next c 12
""",
    """
=visit:been c -18
@treat$ c -11
adopted cd 12 -13
beers ac 15 -18
camaron d -11
coming:got a 16
organ:at abcd -22 18 10 -18
""",
    """
am__be cd -12 15
de__lo ab -26 15
effects:in_the a -12
faltan ad 16 -22
han_revisado ac -10 12
home:rato d 11
now:me_@insurer a -19
now:no_conflict ad -13 15
prior:on_all b 11
psychosis:in_my bcd -25 -20 15
todo__ahi ad 14 -15
which abcd -30 22 14 -30
""",
    """
=body:gemelos ad -12 15
=rule::asks:what_do_you_mean bc 11 -11
@relative_gets bd 11 -14
^abstemio ad 19 -12
allergy:what bcd 26 -11 -20
asegurar abc -14 -16 23
crisis ad -13 25
in__no b -14
nada abc 21 -60 -28
now:@insurance bd 15 -12
pego ad -11 12
psychosis:day ad 15 -13
si__por ad 16 -20
stron* acd 23 -14 -21
usted_que b 14
""",
    """
encinta$ ad -14 20
for__@vehicle a -13
luz a -11
pregnancy:sure_hope ac 13 -12
psychosis:everybody ab -13 13
sorry_in ab -11 12
substance:the_problem ab 24 -21
tonig* bcd -14 14 -25
""",
    """
#__@sick ad 16 -12
=body:bill acd 26 -11 -16
=body:table d 16
=visit:boyfriends b -11
^bebo bcd -12 -13 11
^sabe abcd -25 -21 30 -12
home:be cd 11 -13
la_@staff b 11
no__with ad 21 -21
""",
    """
=body:embarazadisima ad -17 22
=body:using ad -16 12
is_growling a 14
organ:told_me cd 14 -12
pregnancy:cuido_con a 12
ride:si_mi acd -14 -17 15
""",
    """
=body:padezco abc 13 -13 -16
allergy:it_at b 11
coming:voy ab -10 -10
dinge* c 13
had:stree* b 17
not:great c 14
organ:me_esta a -13
pregnancy:perso* ab -12 22
substance:anda b 15
""",
    """
cumpli ad -14 21
drive:there d -14
eaten:my_@medicine d -14
es__quiera a 12
ex_would bd 12 -11
my__of d -15
my_bp ad -12 13
no__la ad -22 22
pregnancy:esta_embarazada b 11
psychosis:yes acd -12 -10 15
substance:only_on d 12
""",
    """
=body:lupus bd -17 22
=body:problemas c -22
@cancel__i acd -18 -11 14
a__despues b -13
bien_los c -11
matter_what b -15
my_own abc 24 -20 -27
safe_and ad -10 14
texts:not bcd -60 26 -18
tried__@treat a 10
""",
    """
=body:@wrong abcd 17 17 -25 -24
any:your_life a 11
blank ab 15 -15
diagnosticado_nada ac -14 14
disconnected ad -12 13
friend bd 16 -13
had:ptsd d 11
heart:do_not b -29
la__para ad 26 -24
me_not ad 12 -12
mi__pasa d 16
ride:said_he cd -15 12
""",
    """
=any:faltan ad 21 -19
arriba$ ad -11 16
effects:one b -11
encebollado b 17
media b -25
mothe* ab -11 12
my__hers b 12
not:all c -14
organ:esas cd 17 -19
organ:to c -18
ride:dijo ad -17 11
""",
    """
=body:scared b -12
=body:tulsa ad 17 -18
@relative__the cd -12 -18
adult:age ab -17 18
any:aviso cd 12 -13
cancel:me_queda ad -12 18
eso_mero bd -12 18
home:esperando ad 20 -12
matando$ b 10
mi__hace d 11
ride:yes bd 18 -27
sueno c -12
""",
    """
it__problem bcd -15 -29 29
substance:birthday ac 11 -11
""",
    """
al__le b 11
allergy:hold b 13
cancel:minutos a 18
me_check acd -15 21 -14
not:made d -11
punto c -10
""",
    """
@move__to abc -12 20 -15
had:the_iv d 12
know_better ad 14 -14
now:los_ninos ad -13 16
ride:@drive_yo a 11
tendria__preguntarle c 10
""",
    """
@drive_no a -13
@symptom__from ad 20 -20
are_bad d -14
could__i abcd -18 -24 10 16
dias__a b 16
drive:raite a 12
for__# ad 13 -12
""",
    """
=body:favor abd -11 24 -16
=body:solo abcd 42 -23 -41 -17
=number:few acd -29 -21 22
=visit:reconozco abd -18 13 -12
check__my ac -11 12
da_vueltas ad -14 11
day__is acd -10 15 -11
meds:cuenta bd -17 14
not:handle a -12
texts:on_this ad -14 13
""",
    """
@texts_is bd -15 13
any:the_old ad 16 -14
as_we bcd -13 -12 15
cancel:but ab -10 -11
prior:de_tila ab 15 -15
ride:me_on c 13
""",
    """
=body:caida d 10
=body:recai ad -10 16
it__own ad -11 12
keeping d 12
medicamento b -13
pregnancy:eso_es ab -15 19
substance:@call bcd 18 -17 -11
texts:llameme a 14
""",
    """
=body:ultrasound abd -13 -15 15
=signs:visit:unsure+yes:other a -23
=visit:insists d 14
=visit:thinking c 15
a_@person abd -11 12 -15
effects:right ad 18 -26
hell bcd -15 -19 11
organ* abd 12 -13 -22
the__house ad 12 -30
three__in a -15
""",
    """
=rule:allergy:yes:puked|vomited|threw_up|passed_ou ab -13 -21
=visit:tulsa d 11
cerro a 16
floma* b -14
organ:falta* ac -15 13
organ:is_@day c 14
prior:la_@treat a -13
una__cuando d 12
""",
    """
=asks:body:after:no ad -17 13
=body:@door abd -10 32 -31
=body:till c -13
me_my b -11
nothing_but acd -30 -17 38
ride:no_hay acd 26 -14 -10
some$ b 10
substance:@insurer a -13
texts:conse* b -22
""",
    """
=body:forget abcd -13 -29 29 -23
=body:stick ac -13 11
answering abc -19 19 -13
as__is d 13
home:we_are d -11
orinar cd 13 -10
prior:#_and ad -25 27
""",
    """
@insurer c -30
any:right_now a 13
does__@medicine bc 27 -23
folks abd -15 -14 24
had:ok b 11
heart:got_an d 11
home:@thanks ad -28 19
my_spot b -16
not:llegar d 10
primero$ ad 12 -16
ride:era c -13
si__nadie ac -18 14
the__three ac 13 -13
well:feel abc 23 -28 -19
""",
    """
=any:ustedes bd 16 -14
@medicine_than cd -11 16
eaten:last ad 16 -27
meds:paciente a 12
mi__yo b -43
now:el_@day a -16
now:suits_me ad -14 19
texts:mis a 10
without$ ad 15 -14
""",
    """
=rule::refuses:not_~1_answering abc -11 18 -10
al_cien abc 22 -11 -11
now:i_said ad 14 -12
organ:am_not bcd 18 -13 -12
pregnancy:no_more ad 14 -11
prior:but_no ac -11 16
pushed__a ac 11 -10
somewhere__the acd -12 17 -12
texts ab -15 12
""",
    """
con__de abc 11 -13 -14
exped* a -15
is_over ad 17 -12
o__nunca c -12
que__mal ad -13 12
""",
    """
@relative__he b -15
coming:dele_mi ad 19 -15
home:apenas ad 23 -16
organ:pasad* ab -15 10
pregnancy:in_law ab -13 21
ruled_out acd 35 -23 -26
walgr* a -10
""",
    """
=rule:substance:unsure:cut|cutting_~1_back|down ac -12 19
cancel:decided ad -13 14
coming:actua* ad 13 -13
day__can ad -14 14
had:claro bc -11 14
home:no_se c 13
la_vida ab 19 -17
list__that ad -10 10
not:alergica a 14
now:what abc -40 27 -10
take_@medicine abc -27 15 -25
think$ abc -13 -16 16
with_twins d 12
""",
    """
bringing_her c -10
not:keep ab -31 16
not:promise c 10
pregnancy:never c 12
psychosis:contr* d 12
ride:consigue bd 15 -15
ride:when ab -16 12
""",
    """
=any:doubt ad -15 15
=body:side c -21
@drive_home abd -13 -10 19
ago$ b -26
al_dia a -14
allergy:la_anestesia a -13
any:@relative_dice bcd -12 -16 16
doctors_said ad -12 14
eaten:ya bd 19 -15
me_echo ad -17 19
pads_de d 14
prior:mi d -25
""",
    """
=body:service b 10
^cuente d 12
allergy:to_bees b 14
coming:el_trabajo ad -15 16
go__and abd 14 -12 -16
la_traigo d 12
perfect$ ac 17 -16
prior:churc* a 12
ride:churc* abd -23 -15 27
ride:ni a 11
three_@month c -11
to__@drug b -11
""",
    """
=any:comi b -22
=signs:ride:no+yes acd 22 -18 -23
by_myself ac -12 -10
get__@clothes a 12
nadie_me ad -13 11
not_decided acd -21 13 -10
texts:do abc 18 -25 -12
""",
    """
=body:normales a 12
allergy:three a 13
effects:dolor_de d 14
heart:fit a 15
i__@drive cd -18 -11
ride:clinica abd -14 14 -12
""",
    """
=signs:eaten:unsure d -28
=visit:mia b -16
@relative_jaja bd -10 14
brain:not_say b 13
la_he ab 12 -19
lactando$ acd -14 -14 22
podria bcd -17 23 -24
pregnancy:law_is ab -16 18
prior:saw_a c 11
soy_irregular d 13
utis$ cd -16 22
voy bc -11 -18
you_would ad 19 -14
""",
    """
=any:tardes b 13
=body:sangrado bd -10 15
aqui_llegue ad 13 -12
now:betwe* ad -19 13
prior:couple cd 17 -13
sherr* a 13
""",
    """
=body:propofol ad 19 -15
@relative__if cd -11 14
adult:i_am d -13
antes__# cd 13 -18
counselor bcd -21 22 -13
her$ abd -10 -21 14
my__for bc -27 15
will_answer b 11
""",
    """
@ride__through b -17
had:depre* ab -23 16
no_@medicine abcd 21 -33 21 -39
preguntado ac -14 14
ride:sobrino c 11
sick c -14
system ad 16 -15
would_try cd 22 -17
""",
    """
=turn:body:none:no bd -16 -28
=visit:so bcd -27 -26 22
baby__# b 14
i__home ad 16 -19
menor abd 21 -22 -14
no__molesta ad -23 25
organ:and_i c -11
substance:calling ab -12 15
""",
    """
=body:how abcd -20 15 16 -33
puedo abc -16 19 -16
substance:hard_to c 12
substance:tomo_una ac 14 -12
unit bd 18 -14
""",
    """
allergy:that_one ad -13 18
and_scared a -11
cancel:manana acd -21 11 16
esta__@relative ad 15 -11
got__i abd 18 -12 -10
rinon__el ad -10 15
they_saw d -16
""",
    """
=body:error ad 11 -11
^some abc -29 -14 21
episo* abcd -14 -15 -19 25
estrenimiento ad -15 15
horas__media ad 13 -12
pregnancy:este_@month ac -11 11
pregnancy:test abc -33 -20 27
prior:por_@year d 11
prior:y_ninguna ad -26 26
private abd -17 26 -17
psychosis:no_me ab -17 10
rinones__al d 13
texts:@call_a a 15
""",
    """
=signs:visit:no+unsure: c 13
any:anytime d 12
cancel:not_you a 13
coming:estar* d 13
damage ad -10 20
hace_falta a 10
is__mixed bcd -12 13 -14
prayi* acd -26 39 -27
y__decian c 11
""",
    """
allergy:bees d -13
correcta$ d 13
law__me ab -14 17
well:feeli* c -15
""",
    """
=turn:body:unsure:no a 11
acv d 13
allergy:for_my bd 14 -12
coke__@day ad -13 17
menor$ abd 15 -13 -13
on__that c -15
substance:like b -17
yes_# bd -12 11
""",
    """
=any:anticoagulante ad 16 -14
=visit:post a -16
coming:no abcd 34 -14 -32 -19
effects:would_not a 11
single ac 25 -22
tres__y ac 14 -14
""",
    """
=signs:visit:none:asks+other bc 18 -12
=visit:broke ac 15 -10
del_@day ad -27 20
did__for ad -18 15
prior:what a -38
ride:me_quede acd 19 -12 -13
tengo__los d -11
""",
    """
=body:@holiday cd -32 11
=body:psiquiatrico ad -11 15
^empty ad 12 -11
cancel:pleas* ab 10 -24
eaten:all a -10
pregnancy:and c -23
ride:calle* cd 16 -17
""",
    """
=body:sentido ac -11 10
heart:eithe* a 12
jale$ ad 15 -12
prior:months a 11
si_puedo bd -18 16
substance:since_# ad 27 -27
well:better_@thanks d 11
""",
    """
now:@book bcd -14 20 -17
one_on b 10
organ:every* abc 23 -21 -17
por_probar ad -14 15
pregnancy:could_be cd -13 16
tiene__ver bc 20 -16
una__ya d -13
""",
    """
=any:acuerdo ad -15 14
=body:decia a -10
=said:drive:ask d -26
@relative__allergic d -12
@relative__y bc 11 -14
any:right bd -12 17
brain:he_tenido ab 11 -12
every_two d 14
have__without d 11
hospital__me d 11
mi_coche a -11
pregnancy:moved b 11
ride:that_day bd -16 12
""",
    """
=tag:allergy:no ac 14 -15
=visit:voy abcd 16 -18 -12 -10
acabo__el a 11
jajaja$ bcd 22 -20 -17
meds:blood abd -13 -12 17
psychosis:ni_una a 13
""",
    """
@texts__are d 11
any$ abcd 31 -12 -19 -22
apenas__# ab -16 11
coming:trying_to c 12
do__now ad -11 12
heart:ansie* ac 11 -12
not:@symptom c -11
pregnancy:en_camino abd -11 -11 18
psychosis:i_would c 11
yes__me abd 11 13 -20
you__on ab -13 15
""",
    """
a b -13
drive:un_@vehicle a 13
heart:cuando_me c 10
ladde* a 11
organ:ever cd 12 -10
pande* ad -13 11
parki* d 14
seizures_i ab 12 -12
well:now c -18
""",
    """
@relative_ya a -12
brain:gave c -11
day__a cd 12 -14
in__back ac 13 -11
in__time d 14
pregnancy:am_@late a -16
pregnancy:por_la a 11
segui* abc 22 -25 -26
substance:hacer bc 16 -14
thing$ ab 12 -13
to__to cd -32 15
""",
    """
cancel:cree a 15
coming:hold a -12
guardian a -11
lots_of c 11
meds:months d -10
no__muy ac -15 20
se__me bcd -12 18 -18
""",
    """
and__has ac -12 14
brain:three d 20
can__without d -12
cancel:as abc 30 -17 -19
en__bodas ad 17 -10
not:after c -24
not:drug d -12
substance:@year_sober bd 10 -18
toda__y ab -20 14
""",
    """
=any:temprano ac -24 14
i__back bcd -32 33 -16
me__quite a 15
si_era acd -11 13 -15
texts:cel b -12
""",
    """
=signs:cancel:no bcd 21 -19 -52
she_can cd -28 10
you_asking c 10
""",
    """
any:can_you ab -12 13
any:couple d 12
not:quien cd -14 13
not:turno ab -10 -14
not__for b -19
pack__day bd 18 -13
pregnancy:nada bd 13 -14
substance:more_than b -16
well:come bc -15 14
""",
    """
=signs:substance:none d -14
allergic__@treat ad -18 17
cambiaron__y ad -16 12
eaten:@hours_ago abc 15 -15 -13
had__pressure d -13
mind$ a -15
moon ad -11 12
pregnancy:hace_un a 14
pregnancy:siete ad -24 20
substance:socia* a 13
the__count bc 20 -14
told c 11
""",
    """
fifte* ad 18 -19
nubes$ b -11
prior:the_chaplain d -13
""",
    """
=visit:zona b 13
cholesterol$ d -12
momentito$ abd -13 21 -12
organ:use d 12
prior:groups c 10
substance:before c -11
to__grew ad 12 -11
""",
    """
^started c -16
ahora__estoy b 11
allergy:time ab 12 -19
i__b d 10
let__find bc 15 -12
psychosis:steroids bcd -12 -11 23
substance:slipped d 11
substance:want cd 12 -15
""",
    """
#_@relative bcd -13 -15 13
do__own bd 12 -10
heart:por c -18
home:la_llanta a 12
my__you d -25
organ:@body_trouble ab 13 -12
para_otra ab -11 14
pregnancy:resultado_de c 14
psychosis:hear_things cd -12 13
ride:nomas ad 14 -10
ride:tiene_que b 11
well:up_and a -12
""",
    """
=any:sorry a -13
@insurer__ser a 13
^a ac -39 25
effects:not_sleep ad -13 16
luego_que d -11
me_quedo ad 20 -18
organ:me_faltan ac -12 19
oye acd -24 -15 25
usual$ ad 13 -24
watch_says c 10
""",
    """
acabo__llegar c 11
cancel:hers ad 17 -20
day a -12
es_la abcd 27 -19 -12 -10
had:nunca abcd 18 -15 -10 -12
substance:yes_and a -10
suert* c -17
y__sin ad 20 -14
""",
    """
dia__@fetch d 13
enough_to d 11
had__@stop ad -10 12
mirtazapina d 11
my__on bcd 32 -22 -24
""",
    """
=any:saliendo b 13
=any:spins d 16
averi* acd -11 22 -16
belly b -13
for__post d -13
organ:lol a 12
organ:mis acd 13 -10 -14
psychosis:punto a 13
""",
    """
an__do c 11
home:to b -10
pregnancy:transfer b -10
""",
    """
=body:problema bd -12 -15
heart:i_do abcd 20 -22 -12 -11
heart:mi_corazon b -10
me_hicieron b -12
ninguno$ abcd 22 -11 -14 -13
proba* b -32
se_nunca ac -12 13
""",
    """
allergy:@hours acd -13 -12 23
ay__no c -10
contesto__en b 10
eaten:@food_yesterday ad 11 -10
home:she_is c 13
so_bad a 16
weak_@body a 10
""",
    """
any:about_it a 11
any:escri* ad -21 22
cancel:@cancel_no bd 24 -35
eaten:apena* abd -23 -13 27
heart:good abd 16 -10 -21
heart:second acd -14 -10 23
noche_le cd 14 -10
not:left a 13
""",
    """
=visit:consigue bd 15 -15
had:with abd -19 -17 23
me__todo ab 11 -17
no_toma d -13
pregnancy:stoy bcd -10 -10 10
vuelt* bc -18 -14
""",
    """
=any:dejame acd -10 19 -15
=any:otro cd 11 -16
al_@vehicle ac -11 13
allergy:moria d 12
psychosis:is_for b -10
substance:diet_coke a 11
that_morning cd 10 -10
tomo_mas c 11
""",
    """
=lead:any:yes:0 abcd -40 -21 -11 28
allergy:to_morphine ab -12 14
dios_lo bc 11 -14
junta$ b 12
psychosis:none a 10
she_am a 11
sort_of c 14
""",
    """
=denials:visit:0:no abcd 35 -29 -22 -37
=signs:visit:none:turned d -15
a_@traffic ad 15 -11
allergy:hasta ad 14 -13
allergy:tuvie* d 13
can__afford ab 17 -12
changed_my c -20
estoy__hambre a 12
is__lol d -19
me_the ab -26 19
out_on d -29
pregnancy:lost_it acd 25 -11 -19
sad abc 22 -17 -18
""",
    """
go__way cd 18 -11
yes__two a 11
""",
    """
=any:guardian a -11
@clinician_@call b 13
prior:vitaminas b 11
""",
    """
=rule:substance:no:not_~1_drink|smoke|use|drinker|t abcd 24 -13 -16 -18
@sick__# bd 11 -11
^everyone ad 17 -14
by__last acd -12 12 -12
not__so abc 34 -13 -31
on$ abc -47 22 14
pregnancy:cerrada a 12
prior:but_my ac -12 11
prior:so_one d -10
total* b -18
voy__@vehicle d -10
""",
    """
=any:estado cd 28 -26
=body:bajara c 13
=visit:supposed abd -16 22 -13
=visit:whatever abd -14 20 -19
breakfast acd 15 -12 -10
if__one d 16
pero_nunca d -10
prior:does_a bc -24 25
y__@relative d -17
""",
    """
=rule::unsure:ni_idea ac -23 24
@move__@year a -10
car_and d 12
hable* ab -11 10
had:todo cd 13 -11
know__that bcd -11 16 -18
responder$ b 15
ride:asked acd -18 20 -11
""",
    """
adult:acta c 13
adult:on a -15
lacto* b 11
now:look c 12
""",
    """
=body:calculos d 13
ahorita__contesto ab -12 18
does__is d 10
esta__bien b 14
have__touched a 10
meds:remember bd -27 28
mensa* abc -36 32 -20
not:please a -12
patie* bc -14 -28
""",
    """
=any:tambien acd -14 17 -13
brain:did b 12
dificil abcd 16 -12 10 -25
going__but c 10
not:who ac 10 -17
not:worked acd -19 -13 24
prior:@drink_de ab 17 -17
ride:@pay b 11
then__on d 11
""",
    """
=body:old bd -12 -12
=body:volvi ac -11 14
=visit:god ad -10 13
allergy:alergico_al b 11
coming:the_whole ad 12 -11
meeti* abc -17 25 -12
my__older bd -13 12
ride:me_i ad 12 -10
well:@insurer d 10
""",
    """
=rule::unsure:puede_ser|que acd -23 25 -24
@relative__tengo b 11
ahead bc -14 -14
demas bcd -19 -17 20
does__@drive bd 13 -11
higado$ ad -36 25
home:es acd -11 20 -13
littl* abc -19 -11 13
lugar cd -13 13
now:cambiar a 11
then_i ad -14 12
""",
    """
aguanto b -14
cancel:a_asistir a 11
coming:have_to a 18
ghost d -11
me_daban bc -10 19
now:que_necesita abd -10 14 -12
prior:memor* cd 11 -10
repetir a -15
well:estad* cd 28 -26
""",
    """
#__half ad 13 -10
=body:perfecto a 12
handl* abd -43 -12 31
meds:more ac 13 -12
organ:trouble acd 16 -12 -12
psychosis:que_no ad -16 14
ride:worki* cd 18 -19
substance:would_not c -11
voy__estar a 10
""",
    """
=body:feeding ad -18 20
and__so cd 13 -11
brain:you ab -13 11
every abcd -12 -51 -28 36
now:i_will b -18
si__serian c 11
""",
    """
flush* ad 20 -22
had_some abc -26 -10 20
home:out ad 29 -22
ignoro_si cd 15 -10
substance:for_@drug bd -12 11
this__her d 11
valvula cd -14 21
y_presion a 10
""",
    """
ahorita_mismo d 12
as__time abc -16 23 -14
bother d -12
coming:passe* a 11
la_cuenta abcd -23 -36 24 14
murio__@relative bcd -11 -15 19
organ:sabe c 17
texts:mandelos d 11
the__lol bd 23 -26
""",
    """
cafe bc -18 -14
mandated ad 11 -10
mornings a -12
pregnancy:@late_period ac 19 -18
sons_# ad -12 14
""",
    """
and__after b 10
jaw d 12
know__my ac -15 15
organ:problema a 13
organ:tres abc 10 -12 -11
texts:quier* abd -12 -23 25
""",
    """
=any:animo ad -11 12
=body:crei c -12
a_@machine abd -18 21 -18
any:with_me ab 16 -11
no_puede d -12
not__mind ad -16 18
the_wall d 16
""",
    """
allergy:ninguna ad 27 -19
la_vez d -11
my__could a -10
now:works abcd -27 -21 -10 36
prueba_salio ac -14 12
took__the d -16
two_different abc -10 -11 15
""",
    """
=said:cancel:yes abcd -14 -22 -73 38
de_otra d 12
meds:shoul* b 11
next_summer ad 14 -10
not:texting d -19
off__two d -14
pregnancy:but abd -22 -17 24
""",
    """
any:a_no c 10
cancel:sigue_en ad 15 -11
effects:pronto c 10
is_out acd 22 -12 -12
now:libre abd -18 -11 23
now:our a 12
ojala__si c 11
remedio abd -10 -19 18
""",
    """
=body:frasco cd 11 -12
@medicine__@stop ad 23 -21
a_drop ac 18 -13
brain:dinged c 13
eaten:camin* b 17
ninguna_me c -11
now:might_as d 10
substance:touch a 11
yes__sorry d 12
""",
    """
=signs:brain:unsure b -24
@food__to ad -14 14
^@stop bd 22 -41
me__mas abd -23 15 -10
""",
    """
=body:buscando abc -13 -11 16
doctors$ abc -20 -12 26
me__@sick ad 14 -15
pregnancy:the_ultrasound ad -18 18
psychosis:possible c 12
quiero_@cancel abd -21 -15 25
well:noche ab -11 16
well:years ad -16 20
""",
    """
=any:woke ad 15 -15
is_up ab -20 -14
la__al d -11
me_so ad 17 -12
moved__to ad 15 -11
repea* ac -23 18
""",
    """
@medicine_cabinet b -18
^aguantame bd 17 -12
^let abcd -18 -26 36 -29
organ:says abc 17 -10 -11
prior:stuff d -11
relap* ad -16 17
well:son a -12
with__@animal d 12
""",
    """
=visit:am bc -11 -11
@clinician_me bcd 16 -15 -19
dado$ ac 16 -13
had:since d 10
prior:wellbutrin bc -12 -17
seria abc 24 -35 -16
stroke__was ad 12 -11
""",
    """
=body:soltar d 11
=signs:yes abcd -21 -23 -15 24
@stop__one b -11
had:@treat abcd 19 -43 -15 14
substance:en_rehabilitacion d 18
""",
    """
living d -11
pregnancy:irreg* ac -22 12
""",
    """
^allergic bd 17 -11
any:have abd -16 13 -14
dice abc -31 -12 20
i__certain b -12
make bc -11 -10
no_y abcd 28 -13 -10 -21
positive_test d 16
pregnancy:vasectomy b -14
psychosis:clozapina d 15
vigente d 10
with_those cd 16 -15
""",
    """
=visit:cuando c -18
drive:y_mi ac -20 16
mi__ni a 10
not:by bcd 11 -13 -16
organ: b -19
prior:does_that acd -18 -12 11
""",
    """
=rule:coming:yes:digame|dime|digale|adelante|dale ac -16 16
=rule:now:yes:hit_me ad 16 -15
@call__@late bd 13 -11
^hecho abd 23 -14 -13
allergy:meds a 11
never__of acd 30 -25 -20
pensaron__era ad 14 -13
pregnancy:breast acd -11 -11 16
psychosis:droga* bcd -12 21 -18
substance:#_drinks a 11
substance:quien a -13
what__@call b -12
""",
    """
=body:teetotaler ad 20 -11
@month__@treat ad 22 -19
heart:dice_que a 10
manchita__el c 10
not:contestar ab -18 18
ride:@ride_fell ab 12 -12
since_@day bd -11 10
well:casa ab -12 11
""",
    """
=body:moria d 12
allergy:felt_@symptom c 12
finish ab -10 15
no__pero acd -14 -20 25
organ:my_@medicine a 10
prior:on_everything bd 13 -11
since__baby bcd -11 16 -14
spiro* a 10
well:after ad 14 -14
""",
    """
=body:diagnosticaron cd -10 11
=body:suitemate d -13
any:down ad 11 -13
cancel:only bc -16 19
eaten:despu* ad 13 -11
esa__es ad 12 -12
este acd -21 -15 17
ni_una ac 14 -25
preg abd -21 -12 29
talk$ bd -13 15
then__will c 10
to__@clinician ab -28 11
""",
    """
denti* bd 11 -20
ride:salgo b 12
substance:domingo acd 18 -14 -12
tell_me ab -21 17
texts:the_portal a 10
""",
    """
=rule:cancel:yes:not_~3_make|come|coming|go|going ad -43 40
@relative__marcapasos bd 14 -13
adult:under* ad 13 -11
coming:someb* ad 16 -14
de__voy ad -13 19
effects:being b 12
heart:histo* b 15
home:stopped ad 13 -11
now:@door ab -13 17
organ:i_go bcd -13 19 -12
tape abd 15 14 -25
""",
    """
=body:puras acd 15 -11 -11
a__sale c 10
any:un abcd 19 13 -29 -25
coming:no_@move ad -12 14
estoy_sano a 10
farmacia__he d 11
if__comes a -11
prior:si_he ad 16 -13
psychosis:every_@month cd -12 16
psychosis:la_mente a 11
""",
    """
#_ish abc -14 -14 13
brain:recov* a -12
for__when ad 15 -10
heart:si_no d 13
piedras_en ad -11 11
psychosis:am_not a 13
""",
    """
@date__are a -11
@day__confirmo c 10
any:morning ad -17 10
brain:mas d 10
had:not_this ad 12 -11
heart:nah ad 11 -10
heart:them d 12
is_back d 15
pasa$ b 14
sigo abcd 13 -39 -21 10
substance:mine abc -18 26 -14
""",
    """
=body:cerebro abcd 24 -11 -13 -13
=body:comi d -11
a_thing ac 12 -11
be__minutes d 13
brain:saber c 13
seizu* c -14
the_driver ad -16 12
""",
    """
=any:been abcd 24 -27 13 -33
=body:@fetch bc -15 15
benzo ab 12 -14
infla* d 11
organ:ultra* bcd -24 15 -13
psychosis:y_me cd -13 15
well:fiddl* ad -10 11
""",
    """
had:them a 11
have__changed ad -16 18
heart:es_que b -10
infar* c -14
pregnancy:positive_test d 16
""",
    """
@treat__up ad -13 14
do__so ac 26 -24
figured_i ad 13 -13
forever$ b 13
it__if cd -12 -11
not:till abc -12 18 -15
organ:hurt b 14
pregnancy:positive_and cd 14 -12
""",
    """
@day_con a 14
fui__la bd 14 -14
had__liver abc -16 -10 15
igual abcd -19 -16 32 -22
meds:only_the ad -11 14
never_said ab -17 -11
pregnancy:impossible ac -10 14
psychosis:about_the ac 13 -12
se__el c -14
texts:only_please ad 21 -16
ver_con b 11
""",
    """
adelante d 15
back__school d 13
i_take bd 22 -17
now_can b 12
read__it a 11
tell_you abcd -22 -43 40 -14
thing__here a 11
tuve_en ad 15 -12
""",
    """
necesita$ abd -10 14 -12
now:tonig* abd 20 -21 -18
psychosis:say bc 19 -15
the_text abd 19 -10 -13
""",
    """
=any:leave a 12
=body:resulto cd -10 17
effects:that b -16
emojiunsure cd -12 13
my__surgery acd -12 -11 11
well:when abc -15 19 -17
were$ a -12
you__everything ab 14 -13
""",
    """
=any:great bcd -14 -19 14
allergy:en_mi d 13
on__end acd -21 -17 23
stuck_in abcd -12 24 -12 -19
substance:just_a d 10
up__you abc -12 21 -13
""",
    """
=rule:drive:no:no_~1_manejo|conduzco|voy_a a 14
ntp cd -10 13
problem$ abcd 26 -29 -24 11
""",
    """
=any:else a 11
=body:privado ab -12 18
@animal_le b 11
@ride_is ad -22 21
eaten:be abcd -19 17 12 -24
jamas$ ad 19 -13
kidney__@relative d 15
now:court a 15
padre a -10
pregnancy:del bc 13 -14
psychosis:lleva* abd -14 -13 13
sixteen$ ad 15 -11
""",
    """
=any:ni cd 18 -23
=any:termine ad -10 15
=tag:allergy:other cd 10 -26
@vehicle__count b 10
allergy:asked abd 21 -12 -20
allergy:casi_me ad -11 17
allergy:told c -12
ect abd -15 -15 24
meds:propranolol ad -13 16
now:have_got acd -14 -10 14
ride:or d -19
""",
    """
=body:even acd 20 -24 -10
^los c -28
^right b -19
a_bad ab -17 17
allergy:dado d -12
coming:del ad -14 10
lo__es abd 29 -15 -29
""",
    """
#__clean ad -22 23
=rule:substance:no:no_~1_tomo|bebo|fumo|uso|consumo acd 24 -12 -15
=said:organ:unsure bcd -17 -14 10
brain:que bc -17 -16
knuckling a 10
organ:utis acd -11 10 -11
well:days_and ad 10 -11
""",
    """
=lead:visit:yes:2 abd -12 12 -20
=rule:drive:unsure:was_planning|hoping c 12
=visit:care ad -11 15
heart:a_@animal d 10
heart:of_heart a 12
pregunta abcd -41 42 -33 -11
prior:years acd -17 -20 22
""",
    """
=body:cien ad 25 -15
coming:en abd -16 -10 19
dije_que bcd -17 -21 13
eaten:stomach ab 14 -15
heart:thought ad 12 -15
meds:estoy abc -10 -11 14
only_on d 12
texts:un abc -23 21 -12
what__i c -24
""",
    """
i__i ab 13 -28
la__termine d 12
me__tengo acd -19 -21 25
pregnancy:hcg ac 15 -15
si__queda ad 15 -11
""",
    """
in_from ad -12 11
not:hundred c 13
ride:@drive_no a -14
sure__a bd 11 -12
""",
    """
=body:cuido ac 13 -10
=body:summer abd -24 -16 24
=visit:the c -18
ahora c -15
ahori* d -23
alta__la b -14
psychosis:c c 11
went__i d 12
""",
    """
=any:pain bcd -11 -16 12
adult:tells b 12
brain:yo_de a 11
can__make d -13
cancel:am_afraid d 12
de_drogas ad -10 12
morphine__me a 11
pregnancy:cerra* a 12
trintellix ad -14 18
""",
    """
=body:happened b -10
=body:physical c -12
=rule::unsure:creo_que_~1 b -23
aguante a 11
caught_me d 13
coming:estare d 13
coming:pie ad -31 33
en__aun ac -12 17
estam* abc -16 -29 22
home:pero_llegamos d 10
not:alcanzo c -10
not_before ac -16 17
now:nunca ad -19 21
pregnancy:name a 15
pregnancy:women* a -10
texts:mensajes abcd 26 -13 -13 -19
work__night d 11
""",
    """
=body:someone bd 14 -13
eaten:horas_y ad 13 -12
is_@drive abd 17 -10 -15
me__does acd 11 -14 -10
now:clase ad 22 -17
now:recojo a 12
organ:@body_si ad -12 14
prior:apenas acd 27 -14 -20
""",
    """
=body:@person abcd -18 26 -20 -16
=body:latex ac 12 -11
diali* cd -17 12
no_decian c 11
note$ b 11
""",
    """
^they abcd 13 -42 12 -26
allergy:no_podia d 15
allergy:says ab 15 -20
i__she ac -10 15
la__dos abd 19 -12 -15
not:pena d 12
nursi* abcd -10 -16 -21 24
the_names d 11
we__preventing ac -10 14
""",
    """
=visit:stroke a 11
@clinician__y ad 12 -11
^utis cd 19 -14
a_mis abc 15 -13 -14
hit__up ad 20 -20
luego a -16
plenty bc -12 -11
soy_yo ab -17 16
substance:not d -12
well:a a -17
""",
    """
=visit:who b 11
adult:acabo ad 15 -11
allergy:again acd -29 -21 27
el__mis bd -11 20
scan ab -11 -17
""",
    """
=body:during ad -28 16
adult:enough d 12
cuando_quieran d 13
esperando__recojan a 13
ha_dicho ac -17 16
said_i c -15
took_@medicine ad 13 -18
well:still acd 31 -15 -21
""",
    """
cancel:@eat ad 13 -16
coming:estoy abcd -23 11 20 -26
ish abc -14 -14 13
nomas_una cd -10 18
prior:there acd -20 -20 28
ride:enough b 12
rinon cd -25 16
""",
    """
adult:enoug* d 12
ahead__it ad 23 -23
allergy:was abcd -19 -14 27 -11
me_medican ad -11 12
my__a bd 26 -43
prior:mando b 10
texts:em ad -14 22
the_@place c -15
transmission b 14
""",
    """
=body:fueron abd -11 -11 13
had_# c -16
home:@drive acd -12 15 -12
my__plus a 13
organ:pee bcd -21 13 -12
out__do abd -20 -12 23
prior:tried_@treat cd 15 -14
substance:only_vice a 11
to__thing a 11
vea a 13
""",
    """
=rule:heart:yes:heart_attack|failure|disease|sur abc -15 13 -21
any: b -12
any:it_is bc 21 -26
on__couch abd -12 -12 19
pregnancy:gemel* ad -13 25
psychosis:por_la ad -10 13
take__@vehicle cd -20 14
""",
    """
=rule:prior:yes:like|about|around|como|unas|unos cd -12 11
@relative__@drive abd 33 -30 -20
^denies ad 20 -12
asked cd 27 -28
back_perf ac 17 -11
brain:hard d -11
just_@treat abc -21 -12 21
now:hora_me a -13
now:stand* a 10
prior:que d -11
substance:trying_to a -11
well:energy acd -16 -10 25
""",
    """
=body:personal abcd -20 31 -13 -10
adult:mi d -38
as__bear ab 19 -11
drive:dijeron a 14
jodido$ a 12
prior:a_@relative ac -10 10
we_@stop a 14
well:is_gone d 14
""",
    """
=body:acne ad 15 -14
=body:contesto abc -19 13 -12
=rule::no:i_do|did|have|am|can|will_not ab -32 25
depre* abcd 19 10 -32 -24
ex__me ac 19 -14
heart:once bcd -17 13 -11
no_podia abcd -14 -12 -10 24
pills abc -24 -22 16
scared ab 13 -20
that_my d -11
""",
    """
=body:isquemia d 10
@call_una d -10
el_mensaje b 16
how__is ab -17 12
mi__despues bc -12 12
organ:c_me cd 14 -13
prior:and_i bc 10 -12
psychosis:i_have ab 13 -13
the_ones a 14
voy__de b -14
""",
    """
he__y ad -10 11
in__do a 11
pregnancy:pero_la d 12
""",
    """
=rule:cancel:no:voy_~2_ir ab -13 15
in__@traffic a 10
is__have ad 12 -13
now:me_mata a 11
ride:seguro c 11
sobran d 15
substance:thought_i ad -11 17
well:fit_as ad -10 11
""",
    """
heart:fine cd 13 -22
i_plan ab 14 -15
no_salio ac -10 12
now:about_to b -11
now:favor ad 20 -23
prior:@treat_dos cd 17 -16
que__deja ab 12 -10
quien_habla abcd -13 25 -15 -14
think abcd -24 -27 37 -24
""",
    """
acompana_mi b 10
any:definitely d 14
came__clean ad 12 -12
home:@body ad -19 18
presi* c -18
strong abcd 26 -10 -13 -18
substance:last abc -23 22 -29
that__@thanks b -11
up_my a -12
""",
    """
cancel:segur* abcd -21 -22 -23 38
if__will ac -11 12
""",
    """
=body:hit b 11
=tag:effects:self abd -23 -13 13
me_veo b 12
message$ abd -14 21 -11
ride:ser b 11
""",
    """
=any:escribame d 13
heart:ticker_is a 10
la__mala d 11
not$ abcd 67 -67 -11 -43
organ:hepatitis_b d 15
substance:ver ac 21 -19
up__every a 11
""",
    """
eaten:cene_ayer a 10
my_husbands ad 11 -18
that__would b 13
y_hay c 11
""",
    """
=visit:vieja abd -20 -11 22
no__since ad -18 21
not_an d 11
""",
    """
^nada bcd -41 -16 15
allergy:camaron d -11
be__me a 14
cake b -10
psychosis:me_acuerdo b 13
texts:calls b -24
texts:up ad -24 25
""",
    """
=any:dio acd -12 -13 13
=body:@eat ad -20 14
=body:has acd 10 -30 -13
birthday$ b 12
coming:paro cd 12 -11
esta__me ad -15 18
had:befor* bc -17 -12
prior:serian_dos c 11
she__me abd -15 -20 15
there__@parking d -10
well:llorando acd 22 -12 -11
""",
    """
eaten:except ad -18 10
effects:idea abcd -20 -10 22 -12
not:hold abd -25 -15 26
organ:sneeze_but cd -17 17
pregnancy:found_out ad -12 17
quien_es bc 18 -16
severe_@symptom d 13
substance:teetotaler ad 20 -11
""",
    """
=visit:matter a 13
@relative__from bcd 15 -15 -14
al_@clinician acd -19 11 -17
hour c -15
i__how b -10
positive__the ad -23 23
ride:tengo_que acd -21 29 -20
ya bcd -16 -36 20
""",
    """
=rule:allergy:no:was_~1_fine|ok|okay|good|great c -18
^miscarried acd -13 19 -15
home:saliendo a 15
ni__fa c 11
puse_como d 10
remind ab -17 16
ride:off abd -15 -16 12
substance:@drug_for d -13
""",
    """
=visit:pickup d 15
no__@stop ad -18 27
now:digam* cd -13 13
psychosis:kids d -10
psychosis:personal b 10
queria_@cancel ad 12 -13
solo_@drink bc 12 -12
y_medio ad 19 -12
""",
    """
back__forth acd -22 28 -23
fuerte_como a 13
legal* ac 20 -13
like__it c -10
pregnancy:want cd 12 -13
ride:took_a b 12
todo__@clinician ad 12 -14
well:no_me ad -24 26
""",
    """
=rule:well:no:not_~1_really|much|great|good|we bcd 16 -21 -22
=tag:adult:proxy d -12
descanso d 14
i_use ac -10 12
it_back ad 12 -12
my__great a 14
no__have acd 10 -14 -11
now:esta bc -13 -11
si_he a 10
slipped ad -16 10
""",
    """
#__ya a -13
=body:fifty ac 19 -11
=visit:count c -19
allergy:es abc -19 22 -12
dry_as ad 15 -10
home__home d 14
now:afrai* a 13
prior:dolor a -12
screa* ad -16 13
yes__no bd 16 -29
""",
    """
=body:totally ad 14 -14
=visit:pueden ad -13 12
esta__a d -10
pregnancy:by b 11
ride:no_one b -16
""",
    """
=body:sealed ad 10 -11
allergy:bad acd 11 -19 -11
domingo ac 22 -23
heart__@date c 14
not__has c -17
por__cero ad 16 -15
prior:but_i c -16
substance:pot ac -18 21
tucked_in d 11
""",
    """
=body:@date b -29
^coke ad -16 19
allergy:but_that ac -25 24
am_bringing ad -17 20
brain:sana a 11
cancel:one abc -20 16 -13
como_el abc 13 -18 -11
creo abcd -16 -26 35 -33
de_@door abcd -13 -16 -10 20
ears ad -16 20
edad__la ab 12 -10
en__con abcd 16 -22 14 -22
my_fibro bc 11 -11
ride:@relative_i a 12
trazodona_para c 11
well:awful c 16
""",
    """
=signs:coming:yes abcd -15 -11 -16 21
@drive_now a -13
^please cd -12 10
eaten:toda b -18
heart:chiquito cd 14 -12
was_in ad -26 11
""",
    """
=body:back d -12
me_moria d 12
primera abc 19 -36 -21
tbd abcd -23 -16 34 -26
""",
    """
a__with c -14
cancel:quite* abcd -29 -21 -11 35
effects:day d 10
ese__no b -14
gummy abd 19 -12 -17
now:the_same d -14
organ:@body bcd -23 -29 21
pasado__el ab -11 13
prior:diagn* ad 14 -10
prior:pt d 14
""",
    """
=tag:drive:unsure bcd -37 13 -42
drive:leavi* ad -11 14
heart:broth* b 11
heart:cuand* abcd -11 -10 18 -12
puede_@call b 17
whole_list a 12
""",
    """
=visit:@animal c -15
@medicine__else c 13
heart:de_alta a 11
meds:para_dormir ab -15 12
psychotic_break ad -15 16
solid* a 12
texts:this abc -10 -18 11
to_start a 11
""",
    """
=body:haciendo c 17
=number:home:few d -14
=rule::unsure:emojiunsure cd -12 13
allergy:me_a cd 17 -17
been__and cd -14 12
dele$ ad -14 19
eaten:ate ad 14 -19
heart:siempre ac 15 -16
histo* d -19
psychosis:crazy_about ab 14 -12
substance:business b 11
""",
    """
and_woke ad 17 -17
con_mucho d 16
injur* a -13
of__have d 15
of__in b -17
prior:fille* a -11
""",
    """
@eat_for d 11
adver* a 11
good__mine ac -11 17
ride:me_@cancel ad 13 -10
somos ad -11 10
what_the ad -11 13
which__it ab -14 12
""",
    """
=any:college d 11
=rule:ride:yes:mi_@relative d -15
ride:how bc 16 -12
starting_from ad 18 -12
texts:nomas ad -22 22
""",
    """
=any:of b -19
=signs:body:unsure:other+unsure cd 16 -16
a__control c -12
dentr* ad 18 -12
drink__# ac -11 17
have__sometimes cd 11 -11
hoping__@relative cd 13 -11
no_veo c -13
prior:mi_@relative d -13
text_me abc -19 19 -16
tried_@medicine a 11
""",
    """
cristal abd -20 -14 12
drive:pensa* abc -13 -11 20
encarnacion bd 17 -16
gallbladder__is a 13
not:where a -12
organ:en_la ac -19 12
que__ese ad 13 -11
""",
    """
#__@year ad 29 -22
=body:rhythm a -13
allergy:en abcd -12 -16 -10 17
am__out ac -11 -10
effects:si abc -11 -15 18
get a -15
organ:later b 12
smiled ad -11 14
substance:que_toma ab 14 -15
thumb* a 11
""",
    """
=any:trapo abcd 27 -11 -12 -19
any:by a -14
effects:as abd 20 -14 -14
i__react d 11
le__la cd 13 -22
now__text ab -11 14
organ:nueve* a 13
prior:medicinas abd -13 -12 21
una_arritmia cd 15 -14
wait c -17
ya_pedi b -12
""",
    """
=body:des c -11
=body:exposure b -10
any:sola ad -10 16
drive:en_mi abd -26 -11 34
is__she d -13
now:no_time d 10
papers acd -16 23 -17
""",
    """
=any:turn ad 25 -23
@thanks__no a 10
allergy:a_mi c -16
brain:gave_me c -11
""",
    """
@open d -19
and_if cd -12 13
manic$ bc -13 -13
""",
    """
=any:bell b 19
drive:no_way ad 14 -12
good_as bc -18 11
now__my d 11
pregnancy:was_positive d 12
ride:perro a 11
""",
    """
=body:stuff bcd -20 17 -21
any:pregunta b 12
but__here ad -18 18
had:jaja bd 12 -10
i__de d 10
incon* abd -22 -16 18
insurance bcd 33 -27 -27
prior:@medicine_y a -14
prior:resid* bcd -12 -11 18
toca_la b 12
""",
    """
=body:deployment d -10
=rule:allergy:unsure:not_~2_know|remember d -14
=rule:now:yes:got_~2_minutes|min|sec|second|ti ad -12 15
any:que cd -23 12
forget_half a 14
ketoc* ac 20 -17
la__positiva cd -11 16
me__veces ad -12 13
prior:they_wrote a 12
the__was cd -20 12
ya__habia b 10
""",
    """
dos_o b 10
drive:no_se abcd 27 -13 -17 -15
heart:heard_a bd -10 -11
manage c 14
me__recetaron a 12
pusieron__stent b -13
""",
    """
allergy:mas bcd 12 -13 -15
preeclampsia c -12
puedo__en a -11
the_@traffic ad 16 -12
""",
    """
=body:mariscos ab 14 -14
ayer__ya a 13
consi* abcd -26 18 16 -32
dejame__la ac -11 12
halla* a 12
not_but ad -24 19
ride:cancelo ad 13 -10
vez bc -46 19
waiting_on abcd -21 -11 28 -22
would_@thanks d 15
""",
    """
@relative_toma abd -16 22 -10
and_still abd -12 -13 14
drive:to ad -18 16
meds:kind c 12
morphine__@symptom a 13
substance:working ad -15 10
""",
    """
allergy:cosas bd -22 12
allergy:que_de c 11
brain:just_the d 15
go_under b 10
me__@clothes abc -22 21 -15
nones bd 13 -17
organ:stage abd -16 -12 26
para__no abd 18 -24 -15
pregnancy:find_out ac -12 16
pregnancy:probably_not c 11
""",
    """
=any:or acd -43 30 -23
any:think* c 13
cancel:sure bd -14 11
depends__you bc -23 28
effects:ahora_nada a 10
heart:dose acd -11 -13 21
heart:scar d 15
is__trouble b 16
me_quede abc 17 -13 -18
one_test ac -10 16
prior:two_just ad 18 -15
things_when cd 13 -12
this_one c -19
ya__@thanks d 10
""",
    """
a_monitor cd 16 -13
had:to_this d 12
heart:cardiology_@visit c 10
pero__dice b 11
provoca b 15
thoug* bc -32 -21
vitaminas$ bcd 18 -10 -12
voy__en ad -11 14
yo_sepa abc 23 -11 -19
""",
    """
=visit:si abcd -34 -10 46 -22
@clinician_dijo b -17
adult:you acd -10 14 -12
anything abd 17 -29 -18
evaluando__bipolaridad c 10
i__turn abcd -20 -16 23 -12
meds:and_not ad 12 -12
psychosis:i d -11
""",
    """
=visit:pienso abd -11 -11 19
a__# bcd -16 -20 11
allergy:made_my abcd -13 -11 -10 23
cancel:poder d 10
chat$ abd -21 27 -13
heart:apara* c 10
""",
    """
=signs:well:no acd 16 -12 -31
gusten d 20
i__decided c -13
puse__loca d 10
tengo_como d 10
""",
    """
=any:maybe abc -22 -15 24
aguanta abc -13 13 -10
brain:ameri* d 10
brain:out abc 13 -13 -19
not_the ac -27 10
ride:should abc -10 -32 22
si__@howmuch d -14
""",
    """
=visit:comes a -19
after_he ac -14 12
had:be bd -24 16
list_of a 11
not__heart c -16
organ:do_utis bd 18 -14
pregnancy:lines acd -17 -13 27
prior:talke* b -11
whenever$ bd -21 22
""",
    """
@body__# d -11
allergy:no_allergies a 12
home:not ab 16 -29
prior:@treat_only c -10
psychosis:have b -14
timer$ a 14
yes_my b -22
""",
    """
=body:believe b -11
=rule:heart:yes:the_high_blood a -11
@animal__it b 14
any:@medicine_since d 12
anybody$ ac 18 -13
heart:itsel* ad -20 19
marri* bd -14 11
ride:hasta a 11
substance:desde_que d 11
""",
    """
=any:have bd 17 -31
=any:yesterday acd 24 -16 -14
=body:dry b -10
had:not_tried ad 17 -13
home_for ad 15 -12
psychosis:at ab -14 16
se__olvido abc -22 12 -10
""",
    """
allergy:@relative_sabria bc -15 15
meds:nothing abcd -13 33 -12 -20
pregnancy:mas ad 14 -10
""",
    """
=body:anticonceptivas d 12
=visit:as abcd -16 -23 -25 34
adult:us bc -25 14
allergy:got_it abd 10 13 -20
army abd 13 -12 -16
brain:golpee d -11
not:those abcd 26 -15 -20 -12
pregnancy:amama* abcd -14 -17 -27 27
pusieron__en abd -18 -10 12
ride:me_voy acd 13 -11 -23
substance:worki* ad -15 10
well:@call_me ab 15 -11
""",
    """
=visit:nino a 15
allergy:latex ac 13 -10
allergy:tongue ad -11 16
any:not_a c 16
effects:wrong b 11
mas b -12
work__i c -13
""",
    """
=visit:manden a 11
@symptom_cuentan b 15
brain:concu* b -12
filled b 10
medio__# ad -17 17
meds:was_on cd 12 -23
nursing__i bd -14 14
pues_si ad -13 22
""",
    """
=lead:any:yes:on:no abd 16 -13 -13
@year__my cd -13 10
al__nomas ab 20 -11
am__regular ab -14 -10
debo d -20
plus c -20
scarred d 12
substance:anda_en b 15
to_it bcd -27 -12 11
""",
    """
any:quien abd -28 15 -28
dui__@month ab -11 13
heart:two abcd -16 -11 -12 20
no__se abcd 14 -24 10 -29
pregnancy:faint_line c 10
""",
    """
=body:azathioprine d 12
=body:hacerme c 13
me_later bd 11 -14
pregnancy:tiemp* b -11
says__a cd -19 20
substance:last_@month ab -24 24
""",
    """
=any:doing bcd -14 -28 29
=any:honestly ab 11 -16
=body:bebida d 14
cancel:pues ac -15 13
decline$ abcd 32 -17 -10 -24
esta__conmigo a 11
heart:de_peso c 14
heart:nervi* c 13
heart:only_the ad -20 22
i__clear b -15
la__clarita b -13
las_que b -17
manejare ad -13 19
now:it_on d 15
now:the_clock ad 16 -12
only__@food d 12
you_will c -11
""",
    """
=body:diabetico b 10
=body:free abd 37 -22 -29
=rule:effects:yes:felt|feel|feeling|me_senti|me_si ac -13 10
been_checked ac -13 14
cancel:would acd 23 -11 -21
ladder$ a 11
now:entro ad 14 -10
now:i_have cd -22 10
""",
    """
coming:do_i b 11
heart:the_stroke b 11
isquemia d 10
organ:kidneys c -24
y__puede bd 10 -12
""",
    """
be__in d -12
eaten:@late bd 12 -10
effects:dia ad -16 15
have__pressure a 16
organ:her d 11
sneeze b -11
""",
    """
=denials:body:2: abcd 29 -25 -29 -15
=visit:hard b -10
allergy:cast ab 14 -13
allergy:menos a 12
me_in abcd -35 -31 16 11
mi_corazon b -10
navidad a 13
pusieron bd -26 14
runs_low a 15
soy__de b -14
take__there ad -13 12
you__much b 12
""",
    """
=visit:nothings ad -14 18
had:ahi bd -12 11
heart:i_had bc -14 16
well:fin abd -13 -11 22
yo__@medicine bd 11 -16
""",
    """
cancel:quier* c -15
home:@symptom ac -12 17
organ:ya_me ac 11 -11
psychosis:sad_not a 15
sepa_la abcd -14 -14 26 -14
substance:at_night c 13
""",
    """
=body:stress acd 19 -11 -11
=rule:eaten:no:nothing|nada c -18
=visit:bring ac -14 -14
=visit:saber ac -12 17
@month__today ad 16 -13
@relative__is bcd 11 -21 -11
an_irregular cd 14 -17
mero$ bd -12 18
pregnancy:@month_and abd -16 -12 22
ride:makes cd 12 -11
""",
    """
=body:hospital a -14
bird ad 11 -13
not:dan d -11
now:am_in ad 15 -18
now:x ad -11 19
off__it ad -18 15
old__i ad -12 11
""",
    """
=body:perfect abcd 38 -18 -21 -24
=rule::yes:i_do|did|have|am|can|will_$ abcd 19 -29 -26 19
@vehicle__@relative c 13
be__on c 14
prior:no_@clinician acd 18 -12 -11
ride:miles bd 12 -17
sin_mi a -15
""",
    """
=body:otra b -11
=visit:sana d 11
@treat_for acd -11 -13 16
any:que_no bcd -34 -26 21
forge* abcd -16 -41 37 -18
have_low ad 18 -17
home:farma* a 18
moved_it bd 15 -13
tecito b 11
well:ya acd -34 -17 35
""",
    """
=any:para ad 18 -27
adult:colle* ad -13 16
brain:de_@body ad 11 -10
dijeron__un cd -14 17
heart:widowmaker d 11
her__that bc -12 12
list_for cd -18 12
passed_my bc -12 -13
si__@relative ab -19 -13
""",
    """
=any:esas b 12
=body:depression bcd 16 -28 -11
=rule:heart:unsure:soplo acd -11 -25 27
^way d 16
adult:social d 13
leaning a -13
negativa_pero a -12
prior:my bd 14 -35
ride:would_try cd 22 -17
well:poco d 17
""",
    """
any:in_the ab -16 18
have_heard a 11
heart:brother d -10
objec* ad -28 29
psychosis:know d -11
segun__dure c 11
veces__dia ad -10 13
""",
    """
=visit:confianza d 16
=visit:solamente ad 14 -12
@day_ya ad -12 15
adult:creo_jaja bcd -16 22 -13
anexo ad -15 13
bien__hora d 10
club ac -13 -13
dos_veces b -17
drive:daughter a 16
el__soy d 12
home:@place abd 24 -20 -18
if__yes b 13
texts:a ab 13 -32
""",
    """
=any:unfortunately a 10
=any:whole bd -14 11
=body:denied ad -10 15
coming:over d -11
el_ojo d 12
last_spring d -11
not_psychosis a 13
preguntan_eso bcd 16 -12 -11
substance:she a -12
y__ninguna ad 12 -12
y_otra a -14
""",
    """
=any:nobody ab -16 11
? abcd -75 76 -45 -30
allergy:once ac -17 16
baja bd -21 -11
en_@person abd -13 21 -18
had__trip d -11
organ:gastr* a 14
prior:psicologo b -13
""",
    """
^am bd 19 -23
adult:@relative_has ad 16 -11
amable$ ab -10 20
and__@relative abc 18 -18 -18
in__with bd -15 15
😅 a -10
""",
    """
=body:acabo ac 12 -16
allergy:swole ad -11 13
anything_else a 11
corazon__roto b 12
es__de c -20
estan__bipolaridad c 10
find abcd -25 -17 41 -34
now:to_ask a -15
organ:good abcd 37 -17 -20 -31
psychosis:psicosis_y d -10
ride:her a -11
substance:@open cd 15 -13
substance:is_that bc -20 12
""",
    """
epoca c 10
hard__know c 11
heart:old a 14
i__her b -16
i_reacted ad -15 11
la__@symptom a 12
no__questions b 10
no__the abcd -15 -14 -19 23
now:entrando ad 16 -11
salte ad 10 -15
ssri cd -13 11
""",
    """
=any:few bd -27 14
allergy:what_they cd 16 -14
like__told a 10
substance:comes c 11
texts:off a 10
""",
    """
have__@drink a 11
la_primera bc -15 -13
now:a_few a -12
on__@relative abd 15 -24 -14
una__y acd -11 22 -20
well:soy a -20
""",
    """
#__so a -20
effects:todo_el ad -12 13
need__about b 14
not:@place b 13
organ:expul* bcd -16 24 -17
parece$ abcd -17 -24 25 -24
ramen__# ad -13 14
ride:and_she cd -21 16
""",
    """
allergy:screamed d 12
been__everything bd 13 -12
do__bother a 15
do__it abd -11 -15 11
effects:the bcd -24 -27 27
es__nervios c 12
not:issue ac 11 -10
organ:with_those cd 16 -15
substance:probl* abc -21 -13 16
substance:til ad -13 15
well:hospital ad 14 -11
""",
    """
=any:gusto ad -12 20
=rule::asks:^_que|como|cual|cuanto|cuantas|c abd -29 14 -17
^llueva d 17
a__@animal ab -15 22
irreg* abc -28 -20 20
not:blood ad 20 -14
not:end a -11
now:maybe ac 19 -19
organ:of_@drink b 11
todo__corazon ad 13 -11
""",
    """
=visit:nombre ad 18 -13
^somewhere cd 20 -14
few abc -29 -24 16
i__@eat bc 14 -16
me__@body bc 18 -13
nights_and ad 12 -12
pregnancy:in_# d -14
substance:adicta ad 22 -21
substance:marri* d 12
what__was acd -17 19 -23
""",
    """
=tag:heart:twice a -14
adult:my_@relative bd -12 -10
effects:a_few abd -12 -15 17
lejos b 11
never$ abcd 40 -14 -18 -36
ride:@relative_will acd -10 -23 26
tv bc 11 -11
""",
    """
=body:labetalol d 10
=body:respuesta a -11
=visit:negative ad 14 -13
adult:have_two c 12
de_cuatro d 12
had__panic d 11
ketor* ad 16 -11
pregnancy:alarm* ac 13 -11
""",
    """
=any:look ac -13 18
las__@medicine d 11
now:let abc -17 -15 10
now:same ad 18 -27
ride:handl* d 16
tonight$ bcd -14 14 -25
""",
    """
had__as d -20
heart:they_are acd -11 24 -19
not:touch abc 16 -11 -11
prior:wait a -10
ride:me_ha ac -11 12
would__that bcd -23 -11 17
""",
    """
^pase b 10
home:que_esta c 13
home:walked_in ad -10 13
is__time c 13
manias$ a -12
so__stuck a 11
""",
    """
=body:segura ad 11 -16
atorados_en a 10
but_@treat a 13
heart:have_low ad 18 -17
home:el acd 17 -14 -16
just_not ad 12 -12
lord c -16
organ:i_am bcd 17 -16 -22
prior:dos_cajas a 12
would__the acd 14 -15 -13
""",
    """
^might abc -40 -25 12
act a 13
someb* cd 12 -34
ticki* a 11
""",
    """
=body:all abcd 30 -20 -28 -15
=body:shots bd -11 13
=tag:allergy:yes a 10
allergy:cual_@medicine abd -14 22 -14
dropp* b -12
me_sube acd -16 16 -13
prior:cuent* ac -27 11
queja* ab 15 -12
so__can d -13
well:toda_la ad -15 18
you_take b 11
""",
    """
=any:still abd 26 -22 -22
=body:ekg d -10
=body:helped ad -12 15
=visit:hate bd -10 11
de__falta cd 16 -16
effects:el ad -36 16
effects:treatment ad 13 -13
i__getting a -11
meds:know_if bd 11 -17
pregnancy:second ad -13 16
substance:@drug_last b 14
tell__i d 11
""",
    """
=tag:prior:twice a -13
alergica$ bd -17 10
en_urgencias ab 15 -16
got_my abc 22 -34 -21
not:ya b 11
now:la_casa ad -10 16
see__the d 12
talk__somebody b 11
ya__voy acd -13 -10 15
""",
    """
=turn:body:none:unsure abd 14 -12 -13
at__could a -12
is__by a -13
los__y b -14
my__already ad -10 16
pollen a 18
""",
    """
=body:whole abd -11 -16 19
@relative_say ac -14 11
eaten:casi ad -14 16
eaten:seis acd -18 25 -18
la_recibi c -10
mama b -11
meds:med ad 18 -13
other__it c 10
ride:for_me ad -11 18
the__just abd -17 15 -14
""",
    """
=body:control cd -18 21
@drink$ abc 11 -27 -12
changed__on a 10
de__o bd 13 -14
drive:@clinician a 10
en_la bc -19 13
marat* abc 19 -14 -24
organ:physical ad 10 -12
remin* abc -27 20 -16
si__rapido cd 14 -12
took_the b -14
well:call ab 15 -11
""",
    """
=number:0 abcd 47 -13 -13 -42
apuntado d 11
cancel:next b 15
dejo b -16
heart:marat* abcd 26 -21 -11 -16
la__el ab -40 15
me_and abc -12 19 -22
texts:postcard a 13
""",
    """
=body:send d -13
@relative__home ab -17 12
aliviarme d 12
organ:twice c -11
ptsd abc 17 -45 12
roll cd -15 14
use_a d 14
would b -11
""",
    """
=any:talk abd -15 13 -13
=visit:entera d 12
any:por_favor a 10
atiende b 12
hableme ab -11 10
heart:like_# ac -15 15
no__pensado c 13
pregnancy:ultrasound acd -25 -15 28
puse_si ad 18 -16
ride:mi_familia a 10
substance:drink_but ac 18 -12
well:antes abd 28 -16 -13
""",
    """
=visit:off b -29
@symptom__por a 10
an__of cd 10 -12
blown d 10
de_vacaciones b 11
eaten:of b -13
loved_it bd 15 -18
me_tuvieron d 12
now:si_no bcd -12 18 -12
only abcd 39 -56 -19 -25
que_se bc -24 23
""",
    """
=body:red b -13
bled b 19
coming:against ad 20 -17
drive:if ac -14 13
get_back abcd -12 -13 22 -16
leave__off a 12
me_dio bd -49 12
no_more acd 12 -11 -10
organ:salieron_altas c 10
organ:todo_en ad 14 -11
pregnancy:test_was ad -13 17
schizoaffective abcd -18 -25 -12 34
slipp* ad -16 10
the__off b -23
""",
    """
=visit:how abd -36 18 -19
@insurance__no a 12
any:are_on a 12
cumplo d -12
is__@eat ad -14 12
otherwise__as ad -14 14
that_too d -15
treat$ d 14
""",
    """
=signs:any:unsure:unsure abcd -10 -13 27 -17
any:en acd 15 -16 -14
eaten:solo abd -15 -26 18
guess* acd -12 22 -21
minutos abc -14 -12 12
pregnancy:pasado bd 10 -14
was__once acd -11 21 -13
""",
    """
=visit:amanecio bd 12 -17
=visit:only ab 12 -37
^safe a -16
as_it d 14
away$ acd -13 -15 18
eaten:el_@food ab 15 -16
imagi* bd -16 14
pregnancy:no_le d -12
psychosis:palab* ab -17 20
psychosis:que_es bd 10 -20
well:de_la acd 35 -10 -40
will__a a -14
""",
    """
=body:miedo bcd 23 -19 -21
allergy:@sick a -14
both_ways bd -15 11
eaten:@food_pero ad 13 -11
heart:enfermo b 12
look__my acd -14 16 -14
make_it abd 21 -15 -20
pregnancy:expecting cd -26 11
prior:verda* b 13
ride:capaz cd 18 -21
saw_things cd 17 -14
seized__a d 11
substance:got_my c -11
teetotaler$ ad 20 -11
""",
    """
=body:dias abcd -37 -17 10 19
^pee cd 17 -11
and__other cd 12 -12
and__still ad -20 13
any:water d -14
pregnancy:dos a -14
substance:pack b 15
tenido ab 10 -27
""",
    """
=visit:hasta b -23
allergy:time_is c 11
first_go abd 19 -11 -16
not:sabia a -13
organ:@body_too a 10
seven* ab 22 -17
shine* ac 12 -11
well:@stop a 13
""",
    """
=body:lord c -10
breathing abcd -15 -14 -11 23
drive:then ad -15 19
had__it d -13
hurt bc 18 -15
organ:works abd 34 -13 -25
since_@food bd 11 -13
substance:a_drop ac 18 -13
yes__yes d 10
""",
    """
@medicine__noche abd -11 20 -18
easter d 12
full__mania d 10
heart:perdo* bc 13 -10
now:on ad -18 11
""",
    """
=visit:cree a 12
adult:soy_@relative d 15
brain:@traffic ac 14 -12
drive:sure c -13
e abd 33 -14 -28
job ac 16 -14
not_bother ad 18 -11
passe* b -15
solo_al a 12
substance:daily ab -11 -14
toque bc -10 17
well:dia a -11
""",
    """
=any:please cd -12 10
a__@date acd -20 -12 16
alerg* abc -20 12 -12
at__in b -14
can_hold bd 13 -24
home:nos a 15
hypomania bcd -14 20 -14
no__am b -18
para__nervios b -11
substance:vicios a 11
texts:is_best ad -14 14
well:papa ad -12 14
""",
    """
=body:pressure bcd -29 -11 14
am__it abcd -31 -30 22 18
contestar__un d 10
day_off b -11
meds:diari* d 16
miss_it a 11
not_me abcd 30 -23 -35 -14
pero_que cd -12 19
texts:telefono bd -23 11
try__tonight ab 16 -16
was_bipolar acd 17 -10 -11
well:@visit bcd 24 -15 -24
well:volvio d 13
will_@drive ab 18 -25
""",
    """
any:de_acuerdo d 11
brain:en_la abc -13 -30 13
casi__faltan a 11
heart:tengo_un cd -20 22
is_all abd 39 -46 -23
la__toda a -11
que__del d -12
same_as c -25
texts:luego d -15
""",
    """
=any:nadie ad -11 16
=any:right bcd -14 -16 15
=body:muchos d -11
dejo_en ad -13 12
have__chart b 11
here__am ad -14 14
meds:be_i c 13
mejor_que abd -27 -16 34
pregnancy:know a -25
prior:just_prayer a 16
prior:not_tried ab 14 -11
prior:resul* d 11
psychosis:meds ad -18 23
""",
    """
=visit:stuck ad 21 -20
any:consu* abcd -17 -13 21 -14
heart:me_up ad 14 -13
ni__@cancel ad -19 20
not:cosa ab 15 -10
somebody cd 10 -32
""",
    """
=any:esperame abd -11 22 -12
any:hoy bd 24 -19
coming:sitter c 12
suffe* ad 19 -13
""",
    """
=body:podia abd -16 -11 16
allergy:for_me ad 14 -10
drive:hijo b -12
estuve__en d 14
heart:clinic b 10
heart:heard bcd -11 13 -14
me_mude ad 16 -13
psychosis:since acd -41 -22 42
ride:need c -12
""",
    """
=any:correct d 16
=body:trimester acd -15 -10 26
@vehicle_y c 16
a_multivitamin bd 16 -20
adult:me bd -17 -16
el__sangre cd 15 -13
latex__to ad -13 14
meds:el ac -10 -13
""",
    """
ago_nothing ad 14 -13
allergy:camar* d -12
effects:react* d -10
heart:watch_says c 10
now:dele ad -21 28
pressure__the a -15
sabe_si c 12
substance:like_it ac -10 16
termine abcd -13 -12 -12 26
""",
    """
=said:ask:a_correction_that_ends_in_a_question d 11
^pido a 14
alergica ac -10 -13
morning cd -10 -13
siste* ad 15 -15
tes ad 10 -10
""",
    """
cancel:my_@relative d -13
heart:#_this ad 17 -12
la_fila d -12
nos__con d 11
prior:through ad -13 12
psychosis:#_de c 12
""",
    """
clean_living ad 17 -11
eaten:a bcd -22 -20 16
esas bd 15 -26
heart:after ab -12 12
heart:not_a c -12
heart:would_you bd -15 16
meds:of_em d 13
pronto$ bcd -15 20 -14
would__not bcd 22 -14 -22
""",
    """
=body:oxys d 16
=long:1 cd -14 -11
^hoy ab -23 16
asi__yo ad -11 12
coming:borreme_de a 12
liver__not c 11
tengo__# d 11
""",
    """
^kind abc -25 -14 22
day_and ad -15 18
now:se_decir ac -11 13
psychosis:is_that bc -19 21
tranq* cd -18 14
""",
    """
=number:any:year d 13
allergy:medicinas ad 12 -11
allergy:nunca abcd -14 -14 25 -24
and_@relative b -10
no__el abcd -11 -13 -13 14
texts:daugh* c 13
""",
    """
=number:psychosis:few bd 28 -26
coming:with bc -11 -10
home:desde_las d 13
i_prefer d 10
substance:relap* ad -16 17
""",
    """
@visit_del ad -17 15
home:alla bd 18 -11
of__life d 10
que__pase d 11
tuve__mi cd -12 14
well:estoy bcd -30 -22 16
""",
    """
=body:repetir bc -12 15
adult:legal ad -10 15
are__of a 11
estaba__y cd 10 -10
hace b -20
it__and b -25
la_patada a 15
ride:casa a -15
substance:@vehicle ab -22 26
works$ acd -17 -20 15
""",
    """
=any:doctors cd 14 -18
ay c -17
had:my_first abc 18 -23 -12
que_necesita abd -10 14 -12
""",
    """
nop ad 20 -13
rhyth* a -13
thumbs a 11
""",
    """
=body:primera abc 15 -35 -19
mande$ abc -14 17 -12
meds:seroquel b -11
organ:getti* cd 11 -17
prior:mas_de ad -13 11
que__tomo c 11
ya__puede ad 11 -10
""",
    """
=denials:visit:2: bcd -41 -33 16
=signs:now:no+unsure d -11
pregnancy:pero_por ad 16 -14
related d -13
reminder ac -13 -12
to_run abd -15 16 -14
y__ahi ad 24 -17
""",
    """
=any:after a 12
=said:psychosis:ask a -12
=signs:heart:no+yes abd -19 -22 23
@relative__dia a 14
heart:rhyth* a -13
in__again a 10
not:changed ad -13 17
remem* abc -15 -24 22
""",
    """
meds:@insurance bd 10 -11
texts:@price d -11
took__like ad 14 -10
""",
    """
but_nobody d -24
drive:el c -17
effects:do abd -12 20 -17
ni_modo c -14
psychosis:talk c -18
vivo__cuadras b -11
well:lloro b -14
""",
    """
=body:anything abcd 15 -41 12 -21
=body:quien ac -29 22
=said:ask:opens_with_yes,_but_tells_otherwise bcd 27 -16 -26
false_alarm ac 21 -20
heart:if_i ad -21 20
my__he ab -14 14
organ:i_do abc 23 -11 -14
psychosis:is_the d -14
""",
    """
any:around d 10
meds:nothing_but ad -17 17
organ:he bd -16 14
prior:every ad -17 20
psychosis:have_got c 13
se__poder a 14
si_el abcd -37 -16 14 11
test_on a 11
""",
    """
#_# abcd -34 14 13 -12
it_@open c -10
menos d -19
organ:esos abd 28 -13 -15
organ:neurogenica d 11
pregnancy:@month_but c 11
sangr* abc -22 -15 15
still__your a 14
well:felt acd -15 -11 21
""",
    """
=any:any abc 11 -12 -16
buffet bd -12 15
cancel:de_mi b -11
mixed bcd -20 18 -18
psychosis:eso abcd 19 13 -30 -24
waited abd 21 -12 -15
yes__have abc 11 -28 -14
""",
    """
#_weeks abd -25 -26 24
=body:crazy c -17
a__hora bcd 18 -16 -24
after_all c -10
any:around_# d 10
new_@medicine ac -15 15
no__either acd 18 -12 -10
now:last abd -17 17 -13
substance:months abd -16 -26 21
substance:ok abd -14 -13 24
there__an b 16
tube ab 15 -14
""",
    """
=body:doce ad -12 18
^confirmada ab 19 -10
attending ab 15 -11
brain:cerebral abcd -13 -15 -20 30
me_molesta ad -23 25
meds:since_the ad 13 -12
organ:but_the acd 19 -13 -10
ride:y ad 18 -22
when__heavier cd 14 -14
""",
    """
=body:makes bcd -17 27 -28
=visit:not bd -20 -11
cabinet__a d 13
mg$ d 13
prior:but_never ac -10 11
quiza__la a -10
""",
    """
=signs:effects:no abc 20 -26 -34
any:had abc -14 10 -24
home:me a -16
shake* bd -13 12
""",
    """
am__they b 13
been_through d 16
can__think ad -18 19
despues__la bd -12 13
drive:is_that d 11
facto* a 15
heart:eye_on c 10
i__work ab -23 13
meds:husband bd -12 12
now:mi_@relative a -12
que__digo c -12
well:first_time ad -15 16
""",
    """
chanc* abd 13 -28 -16
de__por bcd -15 -11 16
eaten:had_some ad -12 13
organ:clear abd 15 -17 -12
perfectos$ ad 21 -11
pregnancy:last_time d 14
prior:was_on d -10
ride:coworker abc -11 10 -13
someone_else ad 18 -17
""",
    """
allergy:hoy b 11
boys b 13
chart$ bcd 22 -15 -15
prior:lyrica d 11
psychosis:only abc 23 -34 -19
""",
    """
#__la ab 15 -23
=any:prefer a 12
absol* abc 12 -19 -10
brain:does bc 16 -27
dicho__que b 10
drive:manejando acd -17 -13 13
fat$ bd 16 -11
novio c -10
pregnancy:al_bebe b 10
supposed ab -11 11
""",
    """
=visit:sounds ad -11 16
heart:un_infarto bd 12 -11
la_han ad 16 -19
not:uso a 11
on__mg d 11
pregnancy:tomo d -10
que_buscar bc -11 14
texts:would bcd -19 -17 12
""",
    """
=rule:well:unsure:meh|okay|ok|alright|tirando cd -29 16
apara* d -14
dos_rayitas cd -10 15
encarnacion_la bd 17 -16
heart:mild d 12
""",
    """
=signs:organ:yes abd -26 -28 14
brain:if_that bc 16 -15
cuentan abcd -20 40 -22 -32
heart:roto_nomas ab 12 -12
pasan bd 11 -14
""",
    """
^buenos abcd -19 29 -14 -23
cancel:hate d 11
die ab -16 18
eso_quiero bd -13 15
i__text acd -19 -11 13
organ:repet* c 14
recuerdo$ ad -13 11
""",
    """
^oigo d 16
^twice ad -10 21
mi__viejo ab 11 -11
prior:a_las abd 17 -13 -11
ride:aroun* cd 14 -17
substance:mota a -21
thought__a ad 28 -31
""",
    """
#__go ad 20 -17
=body:coma d 13
eaten:i_could bd 17 -16
lo_de ad -21 21
now:how_long ad -11 -10
of__worked ad -13 13
orino bc -24 16
si__ese ad 12 -13
""",
    """
@medicine__spring acd -10 15 -10
heart:ando bc -16 -20
llanta d -14
now:at_all ad -19 20
""",
    """
=visit:hell cd -12 13
any:yes abcd -29 -12 -16 28
had:me_la c -19
heart:ticki* a 11
la_presion abcd -17 -12 -10 16
plant$ d -15
por_las b -21
""",
    """
@drink_at ad -13 18
^enlarged d 18
cuff cd 14 -14
every__@day d 11
now:eveni* a 12
nunca__que ad -22 21
texts:out ad 20 -11
veia__que cd -13 19
""",
    """
=rule:heart:yes:presion_~2_alta|elevada ad -25 18
=rule:texts:no:not_~2_text* abd 24 -12 -16
=visit:walking ad 28 -23
allergy:welts d 15
from__@relative a -14
me__tomorrow b -13
prior:one_i cd -11 13
""",
    """
=visit:pedi b -13
a_test cd 16 -26
any:under* ab -12 14
drive:lo abc -16 -15 17
not:senor a 21
pregnancy:la_manana a 11
until_now a 13
""",
    """
=body:valvula cd -14 21
=rule:ride:unsure:if_~2_is|are|gets|not|can|off ad -26 11
@drug__little bd -21 -13
heart:@relative_and bd 14 -14
injections d 13
pregnancy:not_say bc -18 24
""",
    """
@cancel_please d 11
@howmuch__@visit bd 15 -13
a__numero b -10
are__on d 10
estoy__para ab 18 -16
heart:esta a -15
let__talk a -14
""",
    """
=body:@machine abd -25 27 -21
allergies ab 20 -20
any:moved abd 29 -13 -20
cai c 14
for_bipolar d -11
heart__on d 12
law_is ab -17 17
texts:that_is ad -10 10
""",
    """
=body:solamente abc 23 -26 -14
=signs:unsure ad -23 -17
cancel:la_quiten bd -16 21
esperando__en cd -13 17
not_clear ac -14 19
organ:in bd -11 -11
pregnancy:posit* abcd -40 -18 -24 50
substance:august acd -15 -13 20
to__scared ad -10 15
unles* bc -34 14
""",
    """
=visit:dele bcd -14 -11 17
^panic a 10
any:banana ad -11 11
le_fue b 13
organ:faltan ac -15 13
organ:only_my a 15
pregnancy:would acd 22 -23 -20
second abd -12 -36 14
supposed_to ab -10 12
to_codeine ad 13 -15
""",
    """
=any:bit bcd -10 -11 22
=visit:nope ad 15 -11
coming:no_voy ad 23 -20
drive:su ad 13 -11
heart:have_the b -11
my_@drug abc -13 -34 32
my_church d 12
pregnancy:cosa ab -11 13
sixty_seven a 10
ve bc -11 17
womens a -12
""",
    """
=any:nino d 10
=tag:coming:self bc -22 -14
alcoh* ab -11 11
had:pasado bd -13 12
organ:los_tengo a 13
stick_with ad -10 10
substance:was bcd -10 -17 14
substance:will bcd 15 -10 -10
that__told a 18
too$ acd 22 -31 -22
""",
    """
=rule:psychosis:yes:bipolar_$ cd 12 -18
any:con_mi abd 11 -13 -22
drive:le bd 11 -15
en_guatemala d -10
heart:but_not d -13
if_the acd -22 34 -36
just__not d 15
off_for b -13
ride:@relative_said abd -19 -18 21
trabajo__y a -10
""",
    """
bebo__de d 14
hysto ac 13 -11
in__s abd 16 -15 -11
nerve* acd -17 12 -15
well:and_goes c 14
""",
    """
=any:si abd -33 -52 29
brain:@body_la ad 17 -10
heart:@price d -17
home:mi_cama ad -12 18
organ:already b 14
pregnancy:para_mi d 12
que_entienden b 13
ride:day ad -15 13
""",
    """
de__como acd -20 -15 25
la__nunca d -11
me__salido c -14
psychosis:lo_descartaron a 14
reacted_to a -10
substance:limpio b -15
""",
    """
brain:er ad 12 -11
el_@relative b -12
off__the b -12
una__mejor b 10
""",
    """
for__hour ad -15 13
not__baby ad 18 -14
now:time_for b 15
que__poquito d 13
well:hurti* d 11
yo_@drive b -13
""",
    """
=said:unsure:no,_in_doubt cd 20 -18
crazy$ abd -15 -17 24
drive:same ad -16 13
in_there cd -15 14
organ:uti_right d 12
prescribed_@medicine ac 10 -11
texts:cuando_guste d 12
""",
    """
=body:let a -20
=body:novedad ad 14 -12
=said:effects:ask c -23
@call__@call a 11
contestado cd 15 -18
could__we cd -16 18
organ:fatty abd -16 -13 20
quedo acd 19 -12 -11
ride:to_take bcd -12 -13 13
texts:recibe b 12
""",
    """
@call__cell a 14
aunque abd -11 -10 13
dice__y c 11
drive:iba_a ad -13 10
had:soy b -23
heart:i_need c 11
psychosis:lost b -11
ride:on_read c 11
say__again abd -15 22 -15
warfa* ad -11 15
""",
    """
=any:jaja abc -18 11 10
=body:full abcd -19 -16 -11 28
=body:tanto a -12
coming:time ad 10 -14
do_that ab 15 -21
espereme_tantito b 12
esta_mi ab 17 -10
good_for ad -19 14
grave_un ad -12 12
la_paciente ad -22 15
perdi__cuenta bcd -12 -13 21
pregnancy:domingo c -11
psychosis:ansie* a 11
psychosis:era_bipolar b 14
ride:solo_que bd 12 -11
""",
    """
=body:colors a 14
any:my_dead a 14
dos_semanas ad 18 -21
no__dan a 13
prior:@treat_pero d 13
""",
    """
=body:ship a 16
@relative_tiene d -17
como__al ad -11 10
substance:botel* b -15
ya__con d 17
""",
    """
=visit:hit ad 17 -15
eso_me bd -16 12
la_puede a 11
perdon$ ad 18 -11
with__tomorrow ad -12 11
""",
    """
=body:edge bcd -15 22 -24
cancel:@cancel_la a -14
eaten:por_el d 13
few__of ad 13 -19
now:me d -15
out__me b 20
st ad 31 -26
substance:wife abd -17 -18 32
""",
    """
=body:sabria abc -24 -28 35
=body:supposed b -13
a__las d 13
a_todo bd 16 -10
cirrosis$ c -13
comfortable b 13
coming:dia ad -15 16
el__cuenta abcd -21 37 -16 -37
hierb* d -12
i__nothing abd 17 -14 -11
luego$ bcd 15 -10 -14
lying ad -12 16
substance:un b -57
texts:so_no ad 14 -12
was__heart d -12
yo__llevo b -13
""",
    """
=any:be ad -13 -11
=any:pura ad -13 19
=body:born bc -19 -12
=tag:texts:yes bd -11 17
=visit:senior a 11
allergy:puse abd -21 -11 24
and__no abd 21 -16 -30
cancel:claro_que ad 21 -15
energy$ d 16
fu c 11
heart:and_said a 11
heart:she abd -15 -15 14
home:quien abd -16 29 -22
not:stand a 15
pueden_mandar bd 20 -16
""",
    """
any:no_me bcd -11 -11 11
jamas__a ad 12 -13
stayi* bcd -23 20 -30
vesicula$ ab 20 -17
""",
    """
=rule::unsure:kind|sort_of acd -11 12 -21
^zero abcd 51 -25 -15 -38
a__never abcd -13 16 15 -15
allergy:were c -12
coming:mind_about ad 12 -11
heart:disea* bc 17 -11
heart:yes b -15
prior:count_as b 11
prior:if_there cd -11 13
""",
    """
=body:hacer bd 11 -19
effects:have ad 12 -17
now:car ad 12 -10
psychosis:esquizofrenia acd -24 -14 20
seizures c -19
survey$ b 12
""",
    """
=number:psychosis:year abcd -34 -17 -21 37
=tag:prior:yes d -15
blood__one ad -14 14
drew_blood c 11
ride:todavia acd -17 19 -10
who__ask ab 12 -12
""",
    """
=any:llego bd 13 -17
now:@cancel a -10
prior:yes a -14
straight$ ab 15 -18
""",
    """
borin* a 11
deny_it ad -10 15
heart:pill abcd -23 -22 -10 27
organ:por_ahi ad 14 -12
""",
    """
brain:que_me d 12
cancel:ese_dia d 13
en__choque a 11
had:first_one a 12
heart:a_hole d 10
now:will bc -22 11
pregnancy:panzo* d 11
rather__in b 10
ride:my_car ad 12 -23
sala_de b 11
""",
    """
=body:le abc -17 16 -16
adult:for_my d -17
allergy:de acd 13 11 -30
eso__en bd 18 -13
favor$ abcd 10 13 -22 -20
home:her acd -13 14 -15
nervios_de c 11
que_me abc 16 -35 -23
ride:with ab -18 19
substance:soy abcd 28 -13 -12 -17
""",
    """
el__si ac -14 12
""",
    """
^thyroid bd -13 16
any:mama acd -13 -19 24
coming:mante* ad -18 23
passed__lips ad -10 11
substance:been_bad ad -12 15
""",
    """
=any:vida ad -15 20
=body:zip abd 26 -17 -17
consiguiendo ac -15 19
es__se b 10
heart:in_# abcd -18 -14 -10 25
heart:mi_casa a 11
pregnancy:roommate d 11
psychosis:a_leer ab -14 17
psychosis:next c 11
put__in acd -11 -21 20
substance:be a -15
yet$ cd 19 -34
""",
    """
=body:@clothes ab -14 21
=body:resultado abcd -18 -11 23 -11
^les cd 16 -17
allergy:all c -16
allergy:nino ac -21 15
drive:the_@vehicle c -10
effects:nada_grave ad -16 16
organ:it_was ac 14 -17
sleep__a ac 19 -19
think* abc -16 -26 28
va bc -19 -20
viene__maravilla d 11
""",
    """
=last:visit:unsure d -20
=visit:eso abc -42 -17 28
@thanks__me a 12
gluten b 12
had:otra b -10
heart:sale_alta c 10
noche_despues d 15
substance:could c 12
trouble_since ad -11 15
trying_and c -17
""",
    """
=body:carrying d 11
^doy ad -17 25
ensur* bd -12 12
mood_disorder c 10
psychosis:so a -16
""",
    """
=body:positivo c -11
deja c 12
esperando_el d -17
meds:turkey a 13
no__bien b -13
por__le ac -14 16
pregnancy:mellizos d 14
substance:pareja bc -15 11
well:un_dia c 12
""",
    """
=body:mood d -10
@medicine__me ab 10 -13
^just abc 44 -45 -37
brain:hace_dos cd 11 -10
cancel:anulela abd -11 -11 20
coming:bajo ad 18 -14
dejo_mi ad 19 -10
heart:@body b -14
pregnancy:hyste* a 13
thought_i bc -15 -30
""",
    """
=denials:visit:3:no a 20
^puede abc -22 -19 28
any:con_eso ad 15 -12
had:all ac -12 11
not_right a 12
psychosis:acuerdo b 13
""",
    """
adult:creo bcd -18 25 -14
bien_el d 11
heart:hole d 10
miscarried acd -13 19 -15
otherwise__not c 12
sigue* c -12
will__up ad 12 -15
""",
    """
=body:plant c -10
=visit:check d -12
checaron ad 15 -13
de__la bc 12 -15
heart:check abd 20 -11 -16
spins d 16
talle* b 10
""",
    """
=visit:perlas ad -10 13
carro_no ab -21 20
claro_que abcd 34 -21 -16 -22
clozapina d 15
got__@visit cd 12 -10
here__i ad -18 18
huh abcd -33 36 -20 -16
it_worked bd -10 17
textb* a 13
truck_and ad -13 15
when__fly ab 22 -18
""",
    """
=body:animo bd 16 -20
=visit:absolutely b -12
fine_liver a 10
home:cama ad -14 19
pregnancy:bun_in d 18
psychosis:puede b 10
schizoaffective__i a -10
the__@relative b -13
""",
    """
=body:out abc 10 -12 -20
=lead:any:yes:on:none ad -30 15
hago_a ab 20 -14
know_i a -11
se__y ab 14 -16
they__that ab -12 17
""",
    """
=any:problema ad -13 15
@vehicle_home b -11
coming:sigo ad -16 19
could__that a -11
encinta ad -14 21
prefe* c -16
pregnancy:eating d 12
psychosis:have_not d 12
touch abc 12 -16 -16
""",
    """
=body:rezar ad 15 -11
are__over ad 13 -16
eaten:i_will bd 11 -10
estoy__si ac -15 18
igual_que c -26
lady$ d 10
leani* a -13
no_tengo b -22
or abcd -28 28 39 -69
organ:jaja d -12
pregnancy:surpr* d 15
still_running a 10
tell__@clinician ab -10 13
tipo abc -30 19 -18
un__nomas acd 12 -11 -14
""",
    """
=tag:pregnancy:twice a -11
=visit:perfect ad -13 16
@texts__@visit abd -17 -14 19
a_heart bc 13 -25
any:a_@medicine ad 11 -15
cancel:as_well cd -16 18
effects:cuando b 11
lately$ a -11
no_como ad 13 -10
now:ando abc 20 -11 -15
psychosis:my_mind a 13
que__llamo b 11
texts:mail ad 14 -12
working_# ad -15 17
""",
    """
@visit_only ad 22 -18
era d -21
had__@treat cd -12 -15
he__the ac 19 -18
heart:numbe* acd -13 -18 23
llega d -15
oh__no ad 13 -11
pregnancy:stop a -14
""",
    """
does_that acd -12 -11 20
now:put_me a 11
perfect abc 21 -20 -27
""",
    """
ataques cd -12 13
front_@staff b 14
gives__@symptom cd 17 -18
home:jaja bd -13 16
just__i acd -14 27 -25
organ:mi bcd 13 -11 -13
pick b -19
psicosis__hace ad -16 16
sala$ a 11
substance:can_not a -14
""",
    """
=body:expecting cd -26 11
be__@drive ad -12 11
de__cosas d 11
flash* d -11
me__it cd 16 -20
mi__descarto ac 13 -11
now:falta ad -15 16
objection_here ad -20 21
organ:@body_of d -15
pregnancy:morning bd -11 15
recomendo$ a -13
the__right d -14
""",
    """
=any:back bcd -25 -12 13
=said:ask:yes_and_no_at_once bcd -20 17 -23
=tag:substance:asks acd -21 -11 14
^@move ab -34 34
allergy:alergico ab -12 12
cuand* abd -18 -23 12
heart:cardiopatia d 13
the__night a 14
""",
    """
=visit:early abd 12 -12 -17
adult:permi* d -11
esperando__resultado c 11
fuerz* bcd 21 -19 -32
one_after b 12
ramen_at ad -13 14
""",
    """
=rule:substance:no:a|una_beer|drink|cerveza|copita| acd 27 -22 -23
allergy:mi a -20
am__about a -12
bites d 14
heart:solo ab 14 -12
of_what cd 12 -11
well:apenas ac -11 15
""",
    """
=any:days cd 25 -33
=any:home b -10
^donde abcd -21 41 -15 -29
breas* abcd -15 -22 -24 29
esperando_la cd 18 -14
estoy__otra b 12
heart:i_can a 11
let__see cd 12 -11
now:let_us ad -13 15
stuff abcd 12 -21 15 -26
""",
    """
=any:pasado b -11
@treat_and cd -12 13
coming:be_there d 12
coming:reque* ad 19 -12
grew_up a 14
heart:el bd -12 -11
que__mis d -18
""",
    """
ex_is b 12
now:@insurer_que ad -12 16
now:wrong abcd -25 27 -12 -13
problemas_con d 12
ride:alrea* d 11
ten_@hours ad 17 -15
""",
    """
=visit:complica a 13
^already acd -15 -16 23
days_in d 10
fever bc -13 10
my__liver b 13
not:encontrado ac 14 -10
now:la_agenda ac -11 12
out__said c -13
preguntarle__@relative abcd -11 -25 28 -16
prior:and_nothing ad -23 23
prior:offer* a 12
""",
    """
=any:horas abd 15 -37 -12
=rule:coming:yes:go_right|go|right_ahead ad 23 -23
@clinician__take d 13
cleared_me abc 18 -14 -11
ninguna abcd 25 -30 -40 -10
what__if bd 13 -10
""",
    """
=body:nomas abcd 29 -23 -14 -19
=body:soon ad -17 -13
@clinician__to bc -25 22
@relative_she b -19
cancel:for_me d 15
had:anos b 12
i_give ad 23 -21
life$ abc 16 -11 -22
no__@insurer bc -11 -13
organ:a_kidney ad -16 13
permiso__chamba d 11
substance:born ad 18 -16
""",
    """
=body:blast a -16
adult:seven* a 14
home:my_@relative abc 16 -21 -17
le_digo bcd -13 21 -18
not:puede abc 14 -13 -13
now:de_una abd -26 -11 32
quince ad 24 -17
recog* c -10
tengo b -19
texts:number_is ad -16 19
well:are_not a 12
""",
    """
=visit:portal a 12
tell__yes bc -15 14
well__got bc -11 18
y_un d 11
""",
    """
drive:@drive_si c 14
pregnancy:#_@date c 10
sitting_on ad -10 13
what__the abd -12 18 -12
""",
    """
=visit:porque a -18
allergy:now b 11
i__guy d -11
suerte$ cd -16 12
well:ojala ac 23 -22
well:sick ad -20 18
""",
    """
=signs:visit:none:other+unsure acd -14 14 -12
al_puro ad 14 -12
answered d -15
heart:anything abc 13 -11 -12
ni_que ad -14 10
now:perfecto ad -26 30
todas_las acd -12 -14 22
up__# abd 15 -14 -11
""",
    """
=body:mornings ad -14 16
=body:papers ac -10 13
@year__is a 11
@year_en a -12
ask__her b 12
los__pero cd 15 -12
pregnancy:me_vino acd 25 -13 -18
prueba__salio ac 10 -11
she__two ad 22 -18
substance:drinking abcd -18 -45 -10 30
""",
    """
=body:empty ab 11 -13
confundida d 11
falli* a -11
now:top_of ad 13 -12
""",
    """
=body:nunquita abd 28 -18 -22
meds:ningun a 15
now:me_parece ad -11 15
organ:con a -14
pregnancy:doing abcd -13 -18 17 -14
senor$ a 20
substance:todas cd -10 14
""",
    """
a__night a -11
adult:turned a -15
eaten:appet* a 13
got__@sick ad 12 -20
puedo__estoy b 11
putting d 11
skip$ abc -24 27 -13
""",
    """
=said:no:nobody_to_take_them b -20
@day__si ac -11 15
allergy:senti d 15
mi__ahi b 13
organ:liver_out d 13
""",
    """
=body:farmacia b -21
@medicine__no b -13
allergy:hospi* bcd -14 14 -15
eaten:#_now ad -11 11
heart:lost c 13
her__about bc -12 11
las_@visit ad -18 17
one__@year cd -11 19
pero__a ad 25 -32
ya__dije bd 21 -13
""",
    """
=denials:visit:0:yes abd -22 -18 15
@treat__propofol ad 19 -17
clear* ab 14 -14
heart:en abc -13 24 -14
hermano d -14
la__bebe a 12
now:inste* a 13
ride:desca* d -11
substance:no_problem bc 19 -33
thinking_about cd 20 -11
""",
    """
@date_is a 11
heart:did_not ac -12 13
home:been b -10
meds:ese ad -13 18
psychosis:wife bd -11 -12
""",
    """
=body:case cd -10 14
=body:misma abc -12 -18 14
=signs:coming:no+yes ad 20 -18
brain:trabajo c 10
cual abd -44 34 -17
had:is_the bc -11 12
home:back acd -19 -16 32
not:half d 12
senti_que d 14
""",
    """
@animal__my d -11
bien_y ac -13 10
c__la cd 17 -14
diferentes$ d 12
eaten:could_go bd 10 -15
heart_and a 12
i__tell a -11
not_@body ad 22 -22
only_at bc 21 -18
organ:stones_passed d 10
primeros ab 13 -16
texts:he ac -13 13
well:temprano ac -19 16
""",
    """
=visit:ever ab -16 16
@medicine__la bc 17 -25
arritmia$ d 16
cuando__@relative bcd -24 -14 25
home:@clothes_alla b 11
meds:after ad 13 -12
pregnancy:preve* c 14
the__say a -14
they_cut d 12
you_sent bd 15 -10
""",
    """
aguita bcd -13 12 -21
long a -14
me__mandar bd 23 -18
not:find acd 20 -12 -16
not:seria abcd -16 -18 -10 22
prior:for_the d -13
ride:por abcd -27 15 -15 15
snip d 10
""",
    """
drive:asi ad -21 23
from_reality d 11
heart:raro c 12
maybe__maybe c 10
mayo bd -15 15
organ:is_that abd -19 23 -12
palpitations d -12
para__me c -11
y_salva d 11
""",
    """
=signs:visit:none:other bcd -11 -32 11
^segurisimo d 17
doctor abd -15 15 -24
had:en c -11
organ:normales a 12
substance:entie* b 13
""",
    """
=visit:much a 14
allergy:and_scared a -13
now:probl* ad -17 20
psychosis:reall* ad -11 11
""",
    """
at__good ad -10 13
heart:un bcd -21 -14 22
me_find bc 15 -12
organ:dads bd 11 -11
substance:my_ex d -11
""",
    """
cancel:no_me acd -15 -12 20
cell$ a 11
effects:i_was bcd -16 -19 15
heart:@clinician_dice a 10
heart:es_la ab 34 -31
no__getting ad -13 15
psychosis:trastorno_bipolar d 13
""",
    """
=any:hurting ad -12 17
=body:con ad -20 11
contrario_la a 14
del__le a -11
now:then abd 12 -19 -22
pusieron__me ad 11 -14
termine_en ad -12 17
""",
    """
=visit:debo a 10
@move_no b 13
drive:dejan_@drive ad 14 -13
had:and_it ad -12 16
heart:checked ad 15 -20
la_semana acd 14 -14 -14
lie__is bcd -11 -15 18
pregnancy:la_que ad 13 -12
weeks__it ad 21 -17
well:otra_vez ab 13 -10
""",
    """
=body:miscarried acd -13 19 -15
=visit:making bc 16 -14
^post c -10
^rarely a 20
hasta__se d -13
never_any cd -23 19
no__quiero d -16
not__straight ad -18 17
now:for_next c 13
presion c -18
saliendo$ bd 12 -19
""",
    """
=body:fine abcd 55 -47 -35 -37
=body:yep abd -11 -17 21
did__i bd 11 -16
now:could_not d 11
now:road d -12
prior:why b 11
ride:but_my cd -15 16
this_morning abc 11 -18 -15
un_roble a 11
""",
    """
=denials:visit:0:none a -14
=who:body:theirs abcd -18 44 -24 -34
dejarlas a -10
dos__eso c 11
eaten:@open abcd -12 -17 22 -17
heart:propranolol ad 24 -23
heart:voy a -13
psychosis:despues_de bc -16 16
""",
    """
=body:hayan a 15
@door__no d 12
both_times cd -13 10
had:for_a cd -11 15
mismo__@year d 14
""",
    """
=body:internaron cd -10 12
^tbi bd -11 11
does_a a -15
if__car c 11
le__mentir d 11
mas_para c 11
problema$ ac 10 -36
then__me bd -14 15
""",
    """
a__estoy bd -12 12
any:not_say d -10
had:boost* d 13
lo_estan c 12
midnight b -13
ride:covered ad -12 11
ride:got_a abcd -17 11 -15 12
vigil* abd -17 -13 15
""",
    """
coming:nos acd -28 -17 33
eaten:toda_la b -18
effects:not ac 18 -27
heart:anxiety_and b 16
most_nights ab -13 -12
pregnancy:diu_y ad -14 15
ride:consigo_a a 14
""",
    """
=any:they d -24
=body:veo ab -10 13
=visit:dormido bd 13 -11
but__at ac -12 10
colors bcd 16 -11 -17
dan_por ad 11 -11
no_doy c 12
on__form c -15
only_the abcd -40 -16 -21 50
scrip* a 10
substance:@drug_a d -11
""",
    """
=any:it cd 19 -27
ayer$ bcd 26 -18 -33
but__good b 11
el_@vehicle bc 14 -24
home:nobod* ad 17 -13
la__alta b -19
meds:sigo ad -13 14
organ:the_same b 12
psychosis:last b -18
well:@vehicle d -11
you__it bcd -13 -31 27
""",
    """
=visit:everything c 14
allergy:put_under c 12
effects:side d -12
has__do a 13
not__since bd -13 12
nothing_yet d -19
substance:me_gusta ad 19 -12
""",
    """
=visit:esta c -11
consent$ ad 21 -22
definitely abcd 20 -25 -10 -12
well:feeling c -15
yes_the ad -14 14
""",
    """
lady abc -27 24 -20
un_reloj ad 18 -13
""",
    """
=rule::all_but_me:menos|excepto|salvo_yo|mi a 16
allergy:tested c 12
heart:igual_que bc 22 -25
no__ese cd -19 16
ride:mi bcd -17 -14 12
was_low d 15
your_message bd 15 -12
""",
    """
adult:documento d -10
brain:me_sacaron d 13
cancel:llevo a 13
hoy__la c -15
meds:is abd 16 -13 -11
tengo__nomas bcd -11 18 -12
try_again ab 15 -13
""",
    """
=body:straight abc 18 -16 -20
=number:any:old abcd -17 12 13 -15
heart:as acd 13 -19 -19
prior:@stop_a a 11
psychosis:heard_my c 13
walked_in d 12
""",
    """
adult:never_tells b 12
estoy_a ad 23 -16
heart:hipertenso_de ab -17 16
him bc -19 11
ride:last b 11
thirt* c -14
""",
    """
=body:recetas a -13
coming:scrat* ad 14 -12
drive:about abd -17 16 -19
effects:me_sento ad 21 -19
los c -15
not__blood a 11
pregnancy:de_mamar d 12
prior:the_first b -16
would__@call ab 12 -29
""",
    """
@late__be cd -13 12
allergy:loved ad 16 -11
had:not_say a 12
i_went ad 11 -11
not:you bcd 21 -17 -11
now:the ad 17 -38
que__daban c 10
ride:retired bd -21 20
tengo_# abc 14 -24 -20
""",
    """
any:minut* b 11
coming:take_me a 12
de_cirrosis c 12
now:rapid* cd 14 -12
to__three a 15
""",
    """
=any:caminar d 11
=any:twice acd -18 -13 19
=turn:body:unsure:none abc 11 14 -29
^when abcd 18 -23 -31 17
allergy:it_before a 15
any:lol d -12
metoprolol cd -11 13
psychosis:middle c 10
tengo__hace bd 15 -14
will__if c 11
""",
    """
and__got abd -17 -10 20
estoy__verdad abd -11 19 -14
home:halfw* abd 23 -11 -16
meds:cuent* bd -16 12
now:wanted ad -15 16
pregnancy:early c 10
substance:is_my abc 22 -12 -10
""",
    """
=any:urgencias ad 22 -15
consulto__mi c 12
home:dejo d 13
just_when c 13
pregnancy:ship a 16
psychosis:oigo bd -16 12
segun* abc -21 19 -15
substance:nacio a 11
substance:que_tomo ad 17 -16
the_farm d 12
""",
    """
=body:high abcd -30 -24 10 20
any:@wrong_street a 12
but__liver a 12
cuando_me a -12
del__mas d 10
en__una cd 17 -15
meds:the_last ad 13 -10
safe:el abd 20 -12 -10
""",
    """
=rule:now:yes:no_problem|worries a 11
algo_de c 13
and__@texts abd -12 13 -13
cut d 11
guest d 20
i_have c -28
me__higado bd -12 12
me__was a -13
pregnancy:@clinician acd -29 -19 31
pregnancy:viene_otro d 13
walk bc 14 -11
""",
    """
=body:iui acd -16 24 -18
=number:meds:old a 14
@sick__la a 10
adult:high_school a 12
cada_tres ad 16 -15
el__puso bd -12 16
hx d -11
pastilla bcd 15 14 -28
psychosis:state b 14
""",
    """
care_of ad -12 12
coming:las_# a -20
mania__una d 12
reir$ d 14
was__test c 12
""",
    """
=body:polycystic d 13
@price$ ab -21 10
a_single a 11
any:i_did bc 13 -14
goes$ cd 20 -12
por_mensaje a -10
ride:@ride_is ad -15 23
vaya_uno c 11
well:@year bd -16 19
yes__it acd 24 -12 -26
""",
    """
=body:minds a 14
@relative_conmigo d -12
^apenas abc 24 -32 -12
any:dejame acd -10 19 -15
cancel:ver c 11
decir__no d 12
drive:@drive_there ad 16 -15
easy abd 22 -12 -11
eaten:solo_un ad -17 12
la__@year ab -13 11
meds:mi_@clinician d 10
my__fell b -11
organ:you bcd 13 -16 -16
""",
    """
=visit:give d -11
^huh abcd -23 40 -13 -34
cancel:pie ad 15 -11
decir__si ac 22 -17
entiendo abd -17 14 -12
heart:jajaj* b 11
prior:mes ad 14 -12
problema_no abc -17 -16 11
y__le a -11
""",
    """
@relative_sometimes c 11
cumpli_# d 14
""",
    """
=body:due acd -36 -22 34
@medicine_@medicine bcd -30 -28 15
allergy:wrote_@treat d 11
novia c -14
tiemp* cd 10 -16
voces abc -14 -12 10
well:mal ad -22 25
will__something c 11
""",
    """
as abc 23 -31 -35
asunt* ab -13 21
confirma cd 16 -16
drive:@drive_now a -11
heart:a_fib ad -17 19
home:estamos_en a 10
no_yo abd 22 -14 -11
now:hasta_las a 11
ride:a_casa ad -10 14
segunda__dio a -10
""",
    """
=body:guy d -10
be__one a -10
maybe_a ab 17 -11
segun_mi bcd -12 16 -12
substance:is_a abcd -22 -12 -22 36
throwing__a b 10
""",
    """
=body:lamentablemente ad -19 20
=denials:visit:1:yes ad 11 -11
=tag:idiom_yes acd -27 -17 36
allergy:cuenta cd 15 -12
cancel:en acd 27 -15 -30
eaten:@food abc 10 -16 -27
killing ad 17 -19
not:la acd -29 11 13
psychosis:on_my d -13
you_covered ad 19 -13
""",
    """
=body:operada ad 16 -12
en__carro bcd -11 -22 13
home:getting ad -13 15
just__blood acd -17 -13 21
pero_soy d 12
que__todo a 11
""",
    """
at_the d -16
is_psychosis a -12
not:otra bcd -21 -21 11
otherwise abd -13 -22 14
perdi_la bcd -14 -16 22
prior:took_@medicine d -15
tendr* abcd -16 -31 39 -27
they__about ab -12 16
""",
    """
=body:preguntas bc 21 -13
coming:ask ac -13 15
intacta ab 18 -15
it__bad bd -17 18
meds:i bd -22 11
now:sure cd -14 17
""",
    """
heart:la_otra b 12
heart:mine b -15
in__@month cd 22 -22
now:you c -29
psychosis:thing* b -17
ride:offer* ad -10 16
substance:nights a -13
well:he_estado a 14
who__know b 10
""",
    """
=any:honey d 12
dry__a ad 15 -10
found_liver ad 12 -11
had:empezar a 13
heart:not_have ac 12 -17
on_my bd -28 17
organ:salieron_bien c -10
prior:pero_no cd 10 -13
prior:want_the b 10
psychosis:but abd 12 -12 -16
sin_dolor ad -24 26
""",
    """
@medicine__wait b -14
any:tell_you bcd -20 23 -13
cancel:mejor abd -15 21 -15
eaten:half d 13
got__too ad -12 13
grado$ ad 16 -11
me__han ad 15 -22
not:a c -33
ride:to_@vehicle ab -12 13
substance:thinks_i c 12
""",
    """
=any:pharmacist d -10
eaten:@drink_with a -14
substance:yeah acd -12 -14 11
texts:no_a ad 20 -18
una__dos ad 13 -14
""",
    """
alergico__los ab -10 12
cancel:yes_keep d -10
conte* ab -36 34
eaten:pancakes bd -11 11
mande__papeles bc 16 -11
meds:una abcd -20 -20 -18 32
tiny d -10
""",
    """
coming:verda* abc -13 16 -15
had:nose cd -14 15
me__first ab -21 14
not:your abc -27 30 -19
ride:state ad 14 -12
sending b -15
sons bd -17 17
you__@call a -11
""",
    """
a__my bcd -35 -13 15
am__here d 12
i_carry d 12
looks_like abd -12 19 -11
""",
    """
@place$ bcd 26 -18 -19
eaten:more cd 14 -21
vacaciones b 11
""",
    """
=any:might bcd -17 19 -17
coming:off ad 16 -12
heart:not_take ad 13 -11
presion_ando d 12
prior:half c 10
pueden abc -23 15 -12
ride:lleva* abcd 15 11 -15 -21
""",
    """
=body:hipertenso b -12
=body:voces cd -15 13
^feel bcd -17 -10 17
coming:amaneci_con a 12
control$ bd -22 10
estoy__un bd 17 -16
heart:a_@relative a -15
heart:medic* ad -15 15
heart:skipp* d -11
percent$ ac -24 22
stroke ac 11 -12
substance:solo abd 30 -15 -19
""",
    """
at__one ad -17 16
dejame abcd -27 -27 46 -20
know__here ac 15 -14
worked__for ad 14 -12
""",
    """
@eat__@hours ad 21 -20
brothers b 16
heart:for c -25
license_is d 13
my__bipolar bcd -11 -12 14
salir ad -25 13
""",
    """
=visit:better c -29
=visit:corte a 12
^never abd -13 -32 15
any:could_not ad -14 11
cagua* c -11
drew a -13
drive:iba ad -13 10
poquito b -21
sober__# bd 13 -16
""",
    """
=body:muchas ab -16 16
^sounds ab -21 14
coming:dejamos a 14
i_might d -17
my__@food ad -18 13
on_your a 12
prior:sleep ac -12 12
ride:un bc 12 -22
the_@relative d -17
""",
    """
=body:business ab -17 19
@month__am c 13
any:matter ad -11 10
cancel:ir_y c 13
had:conozco ab 15 -16
heart:i_carry d 12
the_@parking bc 13 -11
the_whole bd -32 11
""",
    """
=any:sigue ad 13 -15
=rule::other:my|his|her|our|mi|mis|su_~2_@rel d -25
cancel:come ac 12 -13
next_one abd -16 24 -11
or__drink bc 14 -11
organ:of_a ad 15 -13
si_y b -12
""",
    """
=any:decades d 10
=body:every bcd -35 -21 24
=rule:texts:yes:my|mi_cell|number|cel|celular_$ abd 28 -10 -21
=visit:for bc 10 -32
@insurance__me c -13
@medicine__it abd -13 -12 16
con_la ac -14 -13
dio bcd -13 -19 12
effects:tenia_@symptom a 11
is_allergic d -11
me_this b -13
meds:supposed c 10
weekends abd -24 11 15
ya__habian a -11
you__need bd 13 -10
""",
    """
=body:itches b 10
=body:ket d 12
bendiciones$ abd -12 21 -15
home:estamos a 15
mothers ab -11 12
now:lol ad 13 -18
out__i b -17
pudiera acd 20 -11 -13
ride:@relative_in ad -25 20
""",
    """
=body:few abc -24 -12 23
adult:falta* ad 21 -19
and_liver ad 13 -13
blue_cross bc 14 -14
eso_le d 11
esqui* acd -24 -15 25
heart:labetalol d 10
lil a -12
organ:poliq* d 17
prior:not_sure b 14
se__olvidan c 14
substance:nada_mas ad 17 -12
""",
    """
=body:viene d 12
any:repeat ab -12 12
brain:football d 13
psychosis:same abd -12 -14 22
then_they b 11
""",
    """
=any:pigs ab 22 -18
@day_so c -12
adult:socia* d 13
allergy:@food acd -17 22 -13
any:go ad -16 24
healthy_as ad -10 12
my_@clinician abd -13 15 -26
not:checado ac -10 13
not:falta bcd -11 -18 18
""",
    """
@relative__not bc -27 17
desayunar ad -11 12
does__@drug bc -14 13
heart:the_scar bcd -12 -10 16
me_it c -17
praye* abd 23 -10 -12
pregnancy:me_hice bc 14 -12
psychosis:que_se bc -14 16
""",
    """
=visit:mata a 11
borreme__la a 12
coming:thing ad 12 -11
me__prueba ad 12 -25
meds:my_@relative a -15
mi__muy ab -14 15
now:thought_i ad -17 18
organ:@clinician ad 11 -27
prior:cuenta abc -17 -14 14
prior:two acd -22 -20 24
si__probado ad 14 -17
""",
    """
=number:eaten:few bc -24 17
=said:home:no b -23
a__llaman bd 17 -16
allergy:de_maravilla ad 20 -15
brain:free ab 11 -12
solo__y d 11
substance:#_@year abd 39 -19 -36
""",
    """
=visit:dejan c 11
^desde b -10
any:@drive d -11
el_carro bc -20 11
lost__in cd -14 -12
psychosis:no_hay a -11
was__and abc -11 13 -16
whole_house a -10
""",
    """
=any:da a -11
=body:lying ad -12 16
=tag:known_of bd -27 -26
drive:dijeron_que a 14
pressure_shot d 11
texts:de b -17
""",
    """
=visit:viejo a -14
@clinician__bipolar bcd -15 14 -14
@stop__@clothes b 11
enojo c 11
los__ni ad -12 13
now:flu ad 17 -13
pelo a 16
poco$ abcd 24 -15 -15 -11
pregnancy:am_pregnant bd -14 13
""",
    """
@relative__all abcd -16 17 14 -17
coming:las a -21
had:@relative cd 10 -18
hands abd 28 -14 -19
lo__la abc -15 25 -22
luego__la a 12
manan* bcd -17 14 -11
pregnancy:guy_lol d -10
prior:ssris d 14
question$ d -10
ratos ac -17 19
up__air cd 21 -14
""",
    """
=any:goes c 17
been_so ad -20 16
prior:empie* d -10
ride:@relative_and acd -13 -22 28
""",
    """
=body:jaja acd 19 -27 -14
@symptom__@medicine b 16
have__tell b -10
meds:meds ab 11 -25
moles* abcd -12 -13 -15 21
pregnancy:dias bd -10 -11
prior:for_my bcd 18 -15 -20
see_you abc 20 -15 -22
well:will_not a 13
yo__en ac -14 11
""",
    """
=body:answering abc -15 19 -12
chiquita ad -13 12
not__numbers c -12
now:sunday ac -11 16
one__the bd -17 -11
ride:up abd -24 -24 24
""",
    """
brain:o d -14
my__no b -16
not__calls c 12
pregnancy:would_be a 14
que__chiquito a -12
sealed$ ad 12 -12
the__it bc -16 11
""",
    """
=body:everybody abc -28 23 -20
one__has ad 14 -11
shuttle ad 14 -10
that__personal ab -13 18
""",
    """
@stop__alla b 11
any:como_dice bd 21 -18
cuando_guste ad -17 28
is_still b -14
look acd -24 29 -22
now:my_@visit bd 12 -19
psychosis:dice_que ac -13 11
""",
    """
=rule:had:no:first_time|timer|rodeo ad -24 27
am_about bd 12 -24
at_# acd -28 -45 29
nuts$ b 12
pregnancy:oven d 14
tarda b 14
ya__bien ad -11 13
""",
    """
=number:cancel:few ab 12 -13
=rule:substance:yes:dui|dwi|rehab|detox|relapsed|rel c -49
been__pressure ac 13 -11
cancel abc -12 14 -31
cuenta$ ab -18 11
in_may bc -13 -21
organ:has_a ad -10 13
substance:tomaba bcd -11 -10 16
talk__my bc -13 13
troub* abc 11 -15 -30
""",
    """
cancel:want_it d -11
comi_un ad -16 17
effects:no d -24
need__sleep c 16
now:con_el ad 17 -11
ser bcd -23 39 -37
""",
    """
=body:prazosin b -14
a_esa acd 13 -18 -11
allergy:dio_taquicardia d 11
my__like bd 16 -14
organ:es_que c -11
pregnancy:not_get a 12
texts:so bd -11 11
""",
    """
#__can c -10
=rule:ride:no:bailed|fell_through|flaked|cance abd 16 -10 -10
=visit:cada ad 11 -10
blessed_day b 11
but__over ad -12 12
dormir a -23
estuv* abcd -18 -11 -15 21
hoping_my cd 13 -11
not:los d -19
well:have_been abcd 19 -15 -12 -16
""",
    """
allergy:secon* ab 11 -21
cast b -15
echele ad -14 18
ese__me c -10
i__filled bc 10 -10
know__answer c 13
skip_the b -11
""",
    """
a__@machine b 12
am_aware c 12
necesito$ b -10
on_whether ac -11 12
psychosis:one ad -25 17
we__protection a -10
""",
    """
allergy:hives bc -12 -14
day_of bd 15 -18
had:did abcd -18 -11 -18 24
had:ya_me d 15
infections abcd -12 -15 -18 21
let__do ad -10 12
livin* d -11
need__me a -12
psychosis:trast* bcd -15 -11 19
que__@visit ab -11 13
""",
    """
@body__in d -10
cancel:make bd -17 -12
cuida* abc -22 -18 22
emdr_and d 12
pregnancy:closed abcd 34 -17 -11 -23
""",
    """
=visit:atras a -15
about__after ad -12 13
about_the b 16
as_of d 10
do__and b -10
eaten:from bd -15 18
meds:el_paciente ad 13 -11
my__mine ab -22 24
ride:enoug* b 12
truck__a ab -13 13
""",
    """
not:fa c 11
pregnancy:and_still b -11
""",
    """
drive:that ab -12 -10
everything__@symptom ac -10 14
ha_pasado a 13
i__someone ad -23 12
meds:been a 15
now:momento b -20
organ:all abd 34 -15 -29
roble$ a 17
""",
    """
=body:muchacho c -16
=said:safe:no abcd 55 -15 -17 -31
not_pregnant cd -15 12
now:will_not acd 24 -10 -21
psychosis:me_when d -10
substance:his_@relative ab 13 -11
worked_up ad 14 -13
""",
    """
=body:runs c -20
after$ bc 11 -21
con__che d 10
en_camino d -11
now:capaz c 10
organ:everything abcd 27 -18 -17 -17
organ:in_a cd 14 -15
que__presion bd 13 -12
texts:@insurer d -11
texts:certa* b 13
""",
    """
at__house ad 19 -14
jamaica a 16
not:para abcd -31 36 -20 -12
psychosis:dinner b 17
sorry_to d 14
voy__los ad -13 13
""",
    """
=visit:@place abcd 13 20 -15 -37
brain:stroke_in d 12
el__otra c 10
heart:husband bc 15 -20
home:@traffic ab 13 -14
it__found a 10
llevan bd 12 -18
mejor_si cd -16 16
now:make b -12
""",
    """
=any:like acd 17 -34 -10
ahora_que ad -11 11
negar* ad -10 17
zero$ acd 28 -11 -19
""",
    """
=said:adult:ask c -41
empty$ abd 30 -25 -17
heart:low_side a 13
ride:por_mi abd -13 -13 24
substance:eh abcd -19 -12 20 -14
""",
    """
drive:the_driver ad -22 16
esperame bd 22 -14
moverla ab -13 17
panic_disorder a 10
prior:only_the ad -12 13
with__for abcd 25 -17 -11 -25
""",
    """
=any:familia d 12
=visit:carro abd 16 -16 -18
@relative__@fetch ac 13 -20
men a 12
pregnancy:alivi* ad -11 20
""",
    """
cancel:i_would a -11
heart:is_for ad 17 -15
home:me_recojan a 13
not_have abcd -10 -24 -22 25
pregnancy:do ad -23 15
""",
    """
heart__high c 17
psychosis:hospitalized acd -15 -10 20
""",
    """
#__up d -19
=signs:brain:no+unsure a 11
an__for cd 14 -18
aun acd -16 30 -39
dieron_@medicine b -12
my__off abcd -20 -11 -14 33
now:acomoda d 16
usual__@medicine bd -11 10
""",
    """
^ahora bcd 13 -11 -24
ahi_le abc -17 -18 13
heart:till ad -15 12
in_@holiday d -10
mg bcd -22 -15 12
mi_@relative d -32
now__again ad 11 -17
organ:rest ab 13 -15
want__@visit abd 19 -10 -17
""",
    """
@relative__can c -16
as_usual ad 18 -14
bedtime d 10
importa$ b 11
psychosis:of_the d -12
substance:drunk ad -21 11
""",
    """
=body:aneurisma d 10
adult:#_or c 12
allergy:till b 13
coming:in ad 12 -17
como__hago b 10
hacen__el c 10
i__@call bc -17 19
kids bcd 21 -28 -13
me_sirve ad -16 18
no__hace d -14
not:duda ad -12 14
pregnancy:i_am c -14
substance:tomab* bcd -11 -10 16
""",
    """
@day_blood cd 14 -15
allergy:that_i ac -10 10
cancel:hate_to d 11
had:me_dijeron a -10
nino_me d -13
now:prometo acd -18 21 -18
one_for b -28
texts:de_noche d 11
well:mejorando ad -11 19
""",
    """
=body:hasta bc -13 -21
adult:veo b 10
alergia__la ad -11 15
heart:@drive bd 15 -17
me__@day b -14
perha* c 15
to__@animal a 11
""",
    """
brain:thought_it ad 13 -11
eaten:back acd -12 -13 18
effects:is abcd -34 31 14 -34
psychosis:patie* d 11
tomado b 10
without__@medicine d 12
""",
    """
adult:almost ad 14 -11
dar bd 25 -27
home:en_mi abd -22 -15 29
turno__las abd -13 21 -15
were_a c 11
""",
    """
@food_count bc 12 -11
adult:be c -12
de__sin ad 14 -12
organ:higado_ni a 12
""",
    """
=body:questions abd -15 23 -14
=body:scarred d 12
cuenta__la bc -11 13
not:@relative abc 20 -35 -17
organ:my_pee abc -12 -13 18
prior:i_take abd -11 23 -23
psychosis:called bcd -14 -18 11
substance:on_@day bcd -17 -12 13
take__with b 10
ya_paso b -20
""",
    """
=rule:ride:yes:^_my|mi_@relative abc 23 -38 -29
@clinician__# ad -22 14
@drink_only a 12
corazon_pero ad 14 -15
heart:tengo_de ad 13 -11
now:after_# a 11
well:death a 13
""",
    """
=body:injections d 13
adult:next_@year ad 15 -13
allergy:al_polen a 13
any:that_is abcd 13 -43 -13 12
confirmo__la c 10
expecting__# d 15
had:one_@treat d 12
heart:coraz* abc 15 -13 -24
prior:mis c 11
ride:en_mi ad 26 -23
substance:straight_edge acd 23 -11 -13
""",
    """
#_yesterday ad 15 -12
drinks b 12
getting_a d -16
not__where a -12
now:casa abd -10 -10 16
sertralina ac 15 -13
si__que abc -21 -11 19
""",
    """
=body:poliquisticos d 15
=body:scratch ab 16 -13
=visit:later c -11
=visit:place c -10
any:comi ad -11 10
eaten:was_# d 10
es_si ad -15 16
has__called ac -13 15
hizo c -10
pregnancy:aliviarme d 12
ride:@insurer abcd -30 12 -13 11
ride:year bd 11 -12
to__on b -11
well:grand* b 16
""",
    """
@stop_el ab -11 11
coming:someone a 11
i__believe b -11
i__nobody a 13
not:coming abd -13 -10 21
psychosis:answe* abc -11 18 -14
revisado ac -13 17
well:weath* a 12
""",
    """
=rule::unsure:no_idea|clue ac -20 11
hated a -10
hombr* abc 24 -10 -20
""",
    """
adult:diffe* c 11
any:wait ad 20 -15
but__it d -16
dark$ bcd -16 12 -12
did__take c -14
soy_senor a 14
""",
    """
=rule:pregnancy:no:impossible|imposible c 13
anos b -31
cancel:found_another abd -12 -10 19
law__not a -12
y__aviso c 14
""",
    """
=tag:cancel:unsure bcd -20 25 -33
bothering a -11
not:psychosis ad 17 -11
on_read c 11
psychosis:things b -17
sube_y c 14
substance:when abc 20 -16 -15
""",
    """
=any:one a -32
and_felt ad 14 -14
ir_al c 10
prior:so_far ad 22 -20
""",
    """
allergy:una_pulsera ad -11 14
cancel:estoy ad 14 -13
eaten:hour_ago ad -13 17
escriba a 11
had:third d 14
mota a -22
ride:and_he c -16
""",
    """
^severe ad -12 16
allergy:i_do d -11
allergy:me_giggle a 11
biscuits__gravy d 12
brain:dice d 13
eaten:is_growling a 14
had:this_is ad 17 -13
heart:valve acd -17 -12 24
i__we c -15
liqui* d 10
now:va c -12
prior:weekl* d 11
ride:said_she ac -16 14
substance:until_@date ad -11 12
""",
    """
=body:may abd -19 -15 21
andam* abd -19 -15 12
at__a d 14
baker c 12
fine__my d 12
ir__que a 14
nace__@date ad -12 16
quien__me a -10
quieren abcd -10 31 -24 -21
""",
    """
@relative__asleep ad -20 20
along$ b 11
at_cvs a 12
effects:good a 10
for_anxiety ab -19 18
llaman$ ab -15 14
spring__# c 12
sure__# ab 12 -10
texts:more ad 13 -10
toma_de b 11
undecided$ abcd -17 -16 30 -20
well:los c -17
""",
    """
=body:pray ab 12 -12
=first:body:no abc 13 -19 -16
effects:like b -24
hold_up a -15
not:they b -14
vi_cosas ab -13 -17
""",
    """
=visit:wassup d 15
am__take a 11
covid ac -14 13
need__refill b 12
octubre ad 20 -11
prior:just_the ad 15 -12
ride:anybo* ac 14 -14
think_so ab 17 -21
up__surgery a 14
""",
    """
antes__las cd 13 -18
estudios$ d -10
i__pick ad -15 14
lee$ c -10
now:nah ad 18 -16
npo_i a 11
prenada$ ab -23 14
prior:bloqu* d 11
quiera_es a 12
substance:sober_today abd 11 -23 15
well:@day bc 14 -26
""",
    """
fila__banco b 12
got__coming cd 15 -14
home:throu* ad 12 -11
in_town c -12
more abd -13 -14 14
no_que abcd 44 -27 -27 -19
the__to a -14
uber ab -10 17
""",
    """
=body:cross bc 15 -15
=body:watching d 11
edge_since a 10
el_papel ac -12 14
esta__taller b 10
golpee_duro cd 14 -11
high__next c 10
puras_vitaminas ad 10 -13
substance:rehab a -12
""",
    """
=any:actually abd -16 -11 24
@animal__instructions b 10
meds:ran_out cd 17 -14
the_days ad 13 -11
""",
    """
=any:slept bd -14 11
@place__favor b 12
carol bd 12 -12
coming:amane* ad 11 -14
de__cuenta ad -14 11
eaten:ok abd -15 41 -36
el__los bcd -11 -13 10
minute abcd -12 26 -19 -11
pacem* d 12
si__dan d -14
""",
    """
drive:y ad -31 28
is__not ac 14 -33
la_del c -11
let_us acd -17 -19 20
truene d 17
""",
    """
=rule:substance:no:not_a_problem cd 13 -15
=visit:turn d 10
in__lol d -11
is_good abc 14 -25 -11
now:para c -20
organ:alway* cd -11 17
psychosis:second c -12
substance:que_si abc -29 -10 28
substance:si_pero ad 10 -22
well:dias bd -18 -17
well:hit cd 15 -17
""",
    """
=any:bastante d 11
@relative__a abcd -10 28 -34 -12
buenas abcd -16 32 -12 -20
prior:cbd abc -19 -15 29
prior:went_to cd 18 -12
recet* d -16
""",
    """
coming:mother a 11
depression bc 11 -28
disparo d 12
my__me bcd -37 -23 33
my_physical abd 21 -14 -16
pregnancy:semanas abd -27 -10 24
ride:will_@drive abc 10 -15 -11
singulair ad 36 -32
still__tests cd 15 -12
vuelta bc -10 -15
""",
    """
allergy:never abc -11 -27 16
allergy:up abcd -12 -17 -17 25
definite$ c 11
gusto abd -24 -12 18
had:yes abc -21 -11 15
just_pick bd 12 -11
now:it_take c 12
organ:from_the a -11
que__capaz c 11
ride:are_in a 11
veces_a c 12
""",
    """
=lead:body:yes:0 bc 31 -93
^ect ad -13 18
allergy:woke ab 13 -13
arrepenti$ ad 15 -11
befor* a -14
farmacia$ bd 18 -16
has__my ad -16 22
organ:me_acuerdo b 14
prior:nunca_fui a 12
psychosis:pleas* ab -11 13
ride:askin* c 12
safe:no a 18
""",
    """
=body:@medicine bc -21 -30
=body:ayer c -20
any:texti* ad -14 12
got_bad b -18
nada__ha ad -20 21
texto ad -30 29
""",
    """
@cancel_nomas d 11
@holiday__is a 12
@treat__@year a -11
mi__@year d 12
negar abcd -15 -14 -10 24
not:hay b -23
texts:o abd 25 -13 -17
""",
    """
=denials:any:1: abcd 21 -15 -16 -26
fibro bc 11 -11
gastr* a 14
my__were b -17
now:a_@call ad 15 -11
other_one ab -16 14
podria_ser abcd -15 -13 25 -19
repite abc -21 24 -22
se__cuenta ab -11 11
suyo$ ab -20 15
""",
    """
@year__have ad -19 18
am__as abc 15 -10 -11
arter* abd -10 -13 17
drive:troca d 10
fin abd -14 -11 21
olvido abc -22 12 -10
rinon_pero ad 14 -10
substance:vice a 11
""",
    """
as_an a 11
do__remember d -31
vivo_con ad 15 -12
""",
    """
@drug_every cd 10 -16
desocupada$ ad -13 17
fall__that cd 14 -14
farmacia_y a 10
pregnancy:el_test ac -14 10
twice abd -15 -32 19
""",
    """
=any:hard abd 17 -32 -16
=visit:light ad 16 -11
=visit:thing acd -10 10 -12
@medicine_yes ad -12 18
after__better ad 20 -16
but__can acd -15 -20 19
caseworker b 11
nice bcd 22 -12 -17
organ:nothi* c -12
tuvieron_que d 14
well:meses ad -12 14
""",
    """
=said:pregnancy:unsure bcd -38 16 -13
a_pelo a 16
allergy:habon* d 10
brain:dos ad -12 15
brain:to a -13
cero abcd 68 -42 -35 -50
effects:como abd 13 -19 -12
for_@year ad -15 20
had:hasta a 11
mareado d 12
meds:si_me bd -13 17
""",
    """
cancel:can_not ad -38 19
home:shoul* d -10
is_@day abd -12 11 -11
on__list b 13
pregnancy:prueba_salio ac -17 13
prior:@medicine_yes d 12
still__the b -19
""",
    """
=body:wrote b -16
he_has c -12
meds:medicine abd 11 13 -30
now:to_@cancel a -13
prior:deje d -21
""",
    """
=body:cronica cd -11 13
@stop__en bd 18 -18
adult:jajaj* a -10
have_my c -19
jajaja_que abd -13 25 -20
los__los d 13
pregnancy:start* a 13
psychosis:ago acd -13 -12 25
""",
    """
=any:his bd -17 14
=body:pregunto bc -13 17
=body:whatsoever a 13
=visit:see abc -11 -17 12
cancel:y_ya ad -10 13
prior:@fetch bc -11 15
texts:para ad -13 11
ver_quien c 12
""",
    """
@year__the b 12
a__like a 13
coming:lluev* d 13
effects:sure b -12
not_mine ad -11 14
quedo__el ad 13 -11
substance:two abc 17 -17 -13
""",
    """
@call__@clinician ab -15 21
crumb$ ad 16 -11
got__on c -14
meds:estoy_en bd 12 -13
now:wante* ad -15 16
pregnancy:ando abc -13 -15 16
prior:start* b -13
un_error a 10
""",
    """
brain:i_never c 11
it__not b -28
mas_o abcd -19 -12 25 -20
psychosis:never_been ad 15 -12
si__hubiera a 14
""",
    """
#__could a -12
=body:great abd 25 -14 -31
=rule::no:para_nada a 12
@drink_cuenta b 15
@stop__never d 11
adult:or_# c 12
pregnancy:a_man b 14
psychosis:y ab 13 -13
si__tengo cd -19 18
""",
    """
=body:hepatitis b -14
any:yes_i c -14
babies a 12
clear$ abcd 30 -19 -11 -24
effects:es_de cd 13 -12
maybe__was cd 10 -14
""",
    """
any:aspirin b 14
next__fine c 10
pregnancy:@stop_de ad 14 -12
pregnancy:weeks_@late cd 19 -19
""",
    """
@relative__now a 11
adult:mas bd -12 16
pregunta$ abc -33 22 -17
ride:el_dia ad -14 16
svt d 11
""",
    """
=visit:dura bc 14 -10
dad acd -11 -17 15
pregnancy:quieren bc 15 -11
prior:gave_me cd 10 -14
reconozco abd -18 13 -12
substance:depends bc -12 12
two__@year b -11
""",
    """
#__out ad 29 -20
@relative__# ac -15 -19
adult:seman* ad 14 -11
conviene ad -16 15
hambre$ bcd 12 -13 -19
home:no bc -32 14
portal ad 10 -10
se__era a -15
to__am c -13
""",
    """
adult:me_registraron c 12
decided$ acd -13 18 -10
eaten:remem* bc -10 14
eso_mismo bd -17 21
estan cd 33 -39
give__day bcd -12 18 -14
psychosis:es_bipolar bd 11 -11
que_la b -18
three$ ad 19 -12
will__work ad 20 -19
""",
    """
eaten:no_me bcd -15 19 -20
is__an b 15
me__@medicine abc -12 -12 13
not:supe ac -10 13
ride:set ad -12 15
""",
    """
brain:jamas ad 12 -15
had:@clinician_me b 13
my_back c -24
offic* c 10
on__things d 11
por_el c -13
pregnancy:para_eso abd 18 -11 -10
""",
    """
=any:between acd -15 24 -21
coming:not_be ad 28 -25
correcta d 13
organ:one_uti a 11
pero_la bc -18 -14
prior:too cd -10 11
rough$ d 15
substance:me_corrieron d 12
""",
    """
=signs:drive:unsure abcd -24 18 14 -31
heart:is_# ad 15 -20
heart:pastillas acd -19 25 -10
heart:who a 13
llama* abc -25 21 -18
now:mornings a 11
ride:wants a 11
""",
    """
=rule:coming:yes:no_~2_cambi*|cancel*|mueva*|muev ad -17 20
home:por_la ad 22 -15
me__for b -25
prior:would_know bcd -12 20 -10
psychosis:acted_me c 12
""",
    """
a_drunk ad -18 10
brain:faint* bd 10 -22
cancel:have_not c 12
if__can ab -17 15
my__up bd -16 11
ni_un a 14
one_med ad 14 -13
todo__orden ad 19 -17
""",
    """
=body:recibido a 12
=visit:@drive cd -40 19
@pay_for b 10
^keep d 15
hice_el ab -19 18
now:other a 13
pregnancy:long_time ad 12 -11
say__my a -11
""",
    """
honestly b -28
is_a d -13
not:clear acd -15 20 -10
pocket$ ac -11 -11
seizure abd -13 -11 15
stuff$ abcd 33 -14 -14 -26
""",
    """
@relative__permiso bd 13 -11
al__sera d -13
cuidador ac -11 12
eaten:a_si c 10
eaten:nine_@hours ad 15 -13
hs$ c 12
ladys__do d 11
meds:@medicine_is abd 16 -11 -11
ramen ad -13 14
substance:pack_a bd 18 -12
""",
    """
deciding acd -18 18 -16
he__been a 14
heart:@call ab -15 10
me_@medicine b -23
salgo_de d 11
substance:conte* abd -13 21 -17
substance:el_@day acd 18 -14 -12
""",
    """
=visit:que ac -12 -14
adult:en_el ad -17 18
allergy:no_a ad -15 16
allergy:reacted_to a -10
bottl* b -27
brain:ruled ad 16 -16
completamente d 16
heart_monitor d 17
organ:alrea* b 14
well:next c 15
""",
    """
=body:coronary b -10
=signs:visit:none:asks abc -31 25 -32
@food_with d 10
a_@food ad -21 19
eaten:four ad -16 17
le_se ac -19 16
like_they a 11
mdd a 13
pregnancy:pump_for bd -11 14
substance:una_que d -12
""",
    """
=rule:had:yes:other|another|otra|different|pre a 13
=visit:semana bcd 16 -15 -21
@treat_both d 13
capaz$ acd -11 21 -13
heart:bp_is bc -18 -16
heart:farmacia ab 11 -16
neuro* ab 12 -25
now:@move abd 18 -41 -14
pregnancy:seven* ad 18 -13
puede__esa ab -12 12
""",
    """
and__lol d 12
del_turno ab -13 15
estamos_en b -12
meds:ago ad 18 -19
nomas__de d 10
que_viene ad 19 -13
the__be ad 15 -27
""",
    """
=any:out abd -22 -16 12
=visit:or d -17
about__then b 11
el_taller b 10
is__old ad 22 -21
ride:sergeant ad -12 18
well:sigo ac 16 -12
""",
    """
=any:los acd 14 -20 -12
=denials:any:0: a -16
cancel:asi c -11
empie* d -13
momentito abd -13 21 -12
on__@drug d 10
organ:inter* bd -10 14
pregnancy:from ad 14 -21
the__may c -11
when_it ac -20 11
would__of c -10
""",
    """
=any:will bd 12 -36
behind b -13
brain:se_me d 10
del_cerebro ad 13 -13
eaten:en_el abd -22 -29 24
home:soy a -14
me_agarra d 12
""",
    """
it_now a -14
my__that abc 25 -17 -26
now:bebe ad 16 -13
""",
    """
dry__# ad 11 -11
""",
    """
allergy:who d -11
aquel* ac -10 -11
coming:amaneci a 12
coming:there_# d 13
el__y b -31
let__on c 15
mismo_dolor a 10
no__por ab -33 21
now__can a 13
pregnancy:@relative_in ab -13 21
""",
    """
=any:necesito abd -19 27 -13
=body:eight b -15
hinch* bcd -13 -12 16
just__me ab -10 16
meds:to_know bd 11 -10
never__with ab 15 -10
prior:is_been c 10
stomach abd 19 -33 -23
""",
    """
con__una cd -21 18
formu* bc 14 -15
lady__tells b 12
mejor__al ad 12 -16
mi__@medicine bd 16 -13
not:@drug abc 30 -21 -40
psychosis:nobody c 11
veces__a cd 17 -13
well:yes c -11
yes__liver a 11
""",
    """
=rule:meds:no:came_off ad 14 -15
cancel:compl* abcd -11 -11 -12 22
cancel:las_# a 14
he__yes a -11
lado ad 13 -10
now:changed c -10
now:problema ad -14 17
psychosis:know_what b -12
""",
    """
esta_bien a -18
feel_like ad 19 -23
for_mood ab -19 13
foto__mis b 10
hora$ b -21
la__cosa bcd -12 19 -12
pigs ab 22 -18
pleas* c -54
substance:but_my b -13
""",
    """
ahora__@medicine ad -11 13
are__with d 13
brain:chiquito d 14
brain:i_would ab -12 16
but__got c -13
cancel:not_@cancel d -18
have__choice d 10
y_si abd -32 43 -36
""",
    """
heart:heavier cd 14 -14
home:made d 12
psychosis:not_there d 10
texts:una d -13
texts:vea_mis a 11
well:@thanks acd -42 -14 40
which__is ab -10 20
""",
    """
=any:nothing c -25
@clinician__so bd 14 -16
glaucoma bd -14 14
home:taxi ac -10 12
how_far ab -11 13
pregnancy:iui acd -16 24 -18
""",
    """
=body:hysterectomy a 12
can_he bd 13 -11
""",
    """
=body:quitado d 10
=body:wants abcd -18 10 19 -25
@drive__for a -10
^is abcd -85 109 -63 -80
dije_a b 10
have__is ad 17 -25
la__toma ab -15 17
texts:recordatorios ad -17 20
""",
    """
=lead:visit:yes:0 bc -12 -10
=signs:prior:no abd -13 -39 13
@parking_for b 10
adult:that a -18
camino cd -16 -12
eaten:comi_un ad -16 17
estoy__@door a 11
heart:operaron_del d 12
home:by a -11
quiten$ bd -20 24
""",
    """
=rule:allergy:yes:bad|terrible|horrible|mala|fea|s acd 17 -14 -26
=visit:decidido ac -16 19
=visit:full ad 17 -20
allergy:@symptom_a b 10
home:acostado ad -11 15
meds:nervi* d 14
you_guys cd -11 11
""",
    """
=body:cargo ad -14 13
energ* c -14
now:pregunte d 12
pregnancy:babie* a 10
pregnancy:time_ago ad 12 -11
substance:@medicine_not ad -11 12
why_not abd -22 -23 32
""",
    """
de__bien ad 11 -11
eaten:sabia ad -16 13
had__blood cd 12 -10
haha abcd 11 16 -33 -18
now:tomorrow ad 22 -19
of_us bc -21 19
ride:there_my ad -11 13
than bd -34 24
zero abcd 62 -33 -30 -48
""",
    """
=body:ahora abc -17 12 -10
=body:chiquito ab -12 -11
=body:hace bcd -27 20 -18
@medicine_y ad -20 10
brain:never_had ad 21 -19
calls_me b 11
cancel:no_voy abcd -13 -15 -16 22
i__outside b 11
if_anything acd 17 -13 -11
porqu* acd -18 -12 19
pregnancy:@call a 10
""",
    """
=body:em abcd 13 -28 -14 10
@drug_i cd -12 21
^ps c 15
allergy:mensaje b 12
atienden bd 20 -14
coming:ahead ad 23 -23
effects:la ab -23 12
not:latex ad -13 14
over_ten d 12
""",
    """
allergy:up_a b 10
allergy:what_it bc 14 -12
and_@medicine abd -13 -34 25
espanol d 11
now:me_another acd 20 -15 -14
psychosis:wish ad 20 -20
""",
    """
=body:kind ac 18 -15
=body:stressed ac -10 12
@hello abcd -53 57 -27 -33
@sick_voy ac -10 19
brain:traba* c 10
drive:picked ad 15 -11
nose_spray c -15
now:patro* c 13
psychosis:that_out a 13
""",
    """
#__@stop a -11
=rule:psychosis:no:just|only|solo|plain|nomas|solam abcd 29 -23 -20 -20
@day__me a 14
@stop__pero ad -15 19
allergy:throwing b 12
any:direccion b -22
had:spray bd -11 14
it__some cd 22 -21
meds:ask c 10
when__like ac -13 19
""",
    """
=number:heart:old ac 11 -10
am_clear ab 19 -11
las__de c 11
muy_amable ab -10 20
now:truck ad 12 -13
substance:you_yes bc -13 15
uy__de d 17
""",
    """
=body:oven d 14
@relative__this ab 10 -15
buscar_mis c 12
la_@symptom d -15
multi* bd 16 -20
the_first bcd -23 -19 11
told_to c 11
""",
    """
=body:answer bc 18 -19
heart:trouble ac 10 -13
hour_ago ad -14 18
puras acd 27 -15 -20
""",
    """
am_ok b -11
cancel:attending ab 15 -11
coming:por_favor ad -18 23
get_me c -15
humalog ad -14 16
on_wood a 12
organ:higado_si d 10
puedo_@fetch ab -14 15
when_they c -15
""",
    """
=any:mucho bd -19 16
@drink__jaja ab 11 -12
^too b -28
anestesia_del cd 13 -12
brain:all_of ad -16 21
impossible cd 13 -11
me__jaja bd 11 -12
now:en_la ab 13 -18
que__ni b -12
up_the a 11
what__would d -12
""",
    """
=body:find acd -27 26 -16
effects:hablar a -11
en_que abd -16 23 -20
enzymes a -15
it__running b 13
no__cuantas c 11
not:mind a -11
not:swear c 11
nothing__that ab -12 13
prior:prescribed c 10
prior:tramadol d 10
the_pharmacy d -17
vodka ad -13 20
""",
    """
=turn:any:unsure cd -12 15
allergy:codei* ab 14 -14
any:never ad 17 -13
coming:en_el ad -23 24
meds:on b -16
no__a c -33
not_expecting ad 13 -12
ride:hay ac 12 -17
ride:me_busca cd -11 15
texts:too a 11
yes__am b -13
""",
    """
a_lo abcd -18 -18 28 -10
allergy:my_lips bd -13 13
am__make a 10
cancel:no_@thanks a 13
heart:got_it bd -11 12
not:al ac -21 22
now:gets a 11
prior:me_recetaron d -11
""",
    """
^dele abcd -16 -16 -13 30
now:@clinician c -10
organ ab -19 21
pregnancy:that_i c 11
substance:segun bc -12 20
""",
    """
=any:# bcd -41 -25 11
heart:down ac -17 18
organ:hicieron ac 10 -10
organ:maybe d -11
""",
    """
horas_y a 10
me_esta bd 10 -18
not:answer a -10
puede_a ab -12 13
well:dos cd 29 -25
""",
    """
adult:or acd -21 23 -13
and__is acd 17 -22 -13
i__blood bcd 19 11 -25
quise c -11
y__@body ad 23 -20
""",
    """
=visit:problems ad -11 12
@clinician__@medicine abcd -24 -18 -20 37
@treat__que ad -14 16
drive:i_will abd -25 -29 29
he__de b -11
home:now abc -14 -10 13
now:a_ver c 11
over__i b 14
well:somet* a 12
""",
    """
=body:depends abd -13 -11 15
=body:off a -12
=rule:any:yes:tengo|tuve|padezco|sufro|si|esto a -24
allergy:sabria abc -14 -16 18
cancel:pero d -16
desde_hace cd -14 -12
hasta__jajaja d 14
in__could d -11
storm ab -16 14
substance:el_trago bd -10 16
underage ad 13 -11
""",
    """
brain:in_# abcd -14 -17 -11 23
ecografia c 12
not__college a 12
pregnancy:broke ac -12 12
psychosis:soy_bipolar bd -12 14
the_rest bd 11 -18
work__me abcd -12 11 10 -18
""",
    """
can_come bd 12 -15
heart:healthy_as ad -11 11
on_it abcd -40 -27 14 26
prior:eso_lo b 10
""",
    """
=body:insomnio bd 13 -11
come_get d 12
floating abcd -13 -11 -15 19
many_to d 15
prior:eso d -18
psychosis:nothing b -14
the__other acd -15 -11 22
""",
    """
=body:@late abc -15 -18 14
=body:haha bcd 16 -33 -13
as__bone ad 15 -10
one__skip d 13
psychosis:clear a 11
texts:este_es d 11
they__is a -14
was__week c 17
y__dejo c 10
""",
    """
and__since ad 15 -14
cancel:appointment bcd -14 -11 13
does__@ride b 13
eaten:en_la bc -16 13
effects:the_@symptom abd -12 -12 18
me__otra ad 21 -19
prior:@clinician_and b -12
psychosis:en b -16
""",
    """
agarro_un a 11
down__to ad -12 15
effects:y bc -15 12
mijo b -11
not:cancelarla b 13
pero_ella b 12
well:and bcd -12 26 -16
y__jaja bc -17 14
""",
    """
=visit:no d -17
any:noche* b 12
home:is_not ad 14 -15
i__refill b 12
now:just cd -12 15
substance:my_birthday ac 11 -11
texts:acuerdo b -10
uno_a c 11
""",
    """
=any:aviso cd 15 -12
am__man a 14
heart:peso c 14
not:surgery ac -13 21
ride:igual_y a -11
scare* ab 13 -20
""",
    """
=asks:visit:after:unsure ab 17 -17
=rule:prior:yes:several|many|multiple|varias|var abcd -16 -12 -21 32
any:no abcd 22 -23 -18 -13
meds:take_anything d 11
tia a -10
vape ad 16 -17
""",
    """
banana ad -25 25
heart:high_at c 12
los__@date ad 18 -14
meds:my a -11
never_reacted a 11
not:already abd -13 18 -12
recoj* ad 22 -15
ride:traba* abd 22 -23 -21
""",
    """
=rule:prior:no:^_nothing|none|nada_~2 bcd -24 -28 21
=visit:frio ab -12 19
ahi_nos acd -12 -12 17
at__right d -10
las__que c 10
my__@sick a -16
now:not a -20
pregnancy:can_not bd -15 -11
weddings a 10
""",
    """
meds:yo_no b 13
not:cuento c -10
por__pregunta b 10
pregnancy:condom ac -14 13
vyvanse c -10
worse cd 13 -20
""",
    """
=any:poco abd -27 -11 33
=denials:any:0:unsure acd -21 23 -19
@body_si ad -12 14
cancel:miss_it ad 27 -27
eaten:una abcd -26 -33 -30 44
""",
    """
^have abcd 17 -38 13 -40
coming:# abc -45 -20 27
es_lo abc 24 -21 -14
even_@open a 11
going__home b -10
i__supposed c -13
pregnancy:and_it b -14
ride:cuent* a 15
says__and ac -18 17
well:un b 20
""",
    """
^labs abd 13 -11 -11
hablo_con b 12
high__are c 10
organ:all_clear a 10
prior:cayo a 11
""",
    """
#_@year abcd 23 13 -41 -25
=visit:room bd 12 -13
^her abc -14 -15 16
brain:much a 13
face ad -21 11
reche* acd -11 20 -21
ticket a -10
will_text abc -11 19 -11
""",
    """
drive:@insurer_@ride a 13
drive:no_puedo bcd 15 -11 -14
not:do b -26
not_complain ad -11 13
paper* acd -17 22 -15
prior:as_a a -13
ride:together ad -13 16
sin__@clinician c 10
two__not ad -17 18
""",
    """
=any:ayer abc 22 -18 -18
^borderline abcd -16 -20 29 -21
had:if_that bc -12 14
not:orina d 13
now:either c 13
pregnancy:month cd 19 -24
psychosis:nunca_me d -15
uso__y a 11
""",
    """
=body:preguntele b 12
@symptom__i abd 21 -14 -15
going bcd -19 15 -18
i__be bcd -21 -37 28
iba__pero ad -12 12
pregunto$ c 11
prior:would abcd -16 -26 35 -13
""",
    """
=any:happy a -17
a__heart c -15
cardiopatia d 13
hace__que acd 10 10 -21
has_one b 13
pregnancy:negative c -16
service_@animal b 10
""",
    """
brain:ningu* a 13
cancel:someb* a -19
de__viaje b 13
the__of ad 17 -33
tms_and ad -11 12
""",
    """
=any:bear ab 19 -11
heart:not_think ac 13 -17
me_salio b -18
mio_es abd 21 -17 -14
otra__ve b -12
pasada c -14
prior:forget abc -13 -16 16
treme* cd -13 11
""",
    """
@food_was abd 16 -20 -12
^guilty abd -11 -15 20
aca$ bd 21 -12
adult:of_it a 10
allergy:is_the a -15
allergy:think_i ac -16 18
los__yo bc -12 14
no_problem bc 19 -41
quito b -15
that__whole a 14
tried_em d 11
was$ abd 20 -28 -14
""",
    """
=tag:eaten:asks abcd -10 36 -30 -22
=visit:please abc 27 -33 -33
but_he ad 19 -12
cancel:need_that ad 25 -18
effects:me_da a -13
hallu* abd -20 -20 25
meds:sintr* d 10
organ:hay c 10
ride:everywhere d 10
""",
    """
not:tolero ad -13 14
perfect_timing ad -13 14
zona b 11
""",
    """
adult:en_# ad 33 -33
any:@relative bd -11 -11
home:has ad 18 -13
now:de_parte abd -15 23 -24
tranquilo ad -22 27
""",
    """
cancel:mi ad 13 -15
cerro$ ad 18 -13
effects d -11
el__como cd 12 -18
had:have_been d 14
home:not_heard c 11
meds:was acd 15 13 -27
my_heads a 13
no__@drive bc 11 -18
not:nothing ab 19 -14
so_but a -11
""",
    """
=body:cai ac -16 14
any:mensaje ab -19 13
cancel:ahi abcd 25 -20 13 -33
dolor__no ab 14 -13
drinking abcd -15 -30 -16 26
home_sweet d 14
i_go cd 13 -18
la_cirugia ab -12 -11
maybe_after abc 22 -13 -21
mellizos d 14
were__when c 13
""",
    """
=visit:permission bd -16 22
allergy:supe ac -14 17
cuando_salga ad 17 -13
effects:stress cd 17 -12
estupendamente b -11
ir__por a -13
me__la abd -12 27 -29
se__lo ad -19 10
surgery_and d 10
taking__home ad -14 17
""",
    """
=body:parents bd 15 -15
came__of ad -12 13
had:this_will bd -15 17
la_vuelta d 12
leer__@texts c -10
no__habia c 12
organ:por abc 11 -24 -15
sad$ a 11
well:@body ad 35 -27
""",
    """
any:i_@eat b 11
me$ abc 19 -21 -45
substance:and_she b 12
""",
    """
=any:@thanks abc -10 13 -31
attack_it ad 14 -13
drive:consegui a 16
home:poncho_la a 12
organ:on_my abc -15 -15 15
psychosis:truck b 12
that__has ad 15 -17
well:en_el d -20
you_so b 11
""",
    """
#_mg bcd -22 -15 12
^midnight ad -10 12
allergy:brace* d 15
any:nadie d 11
meds:on_@medicine b -20
outside$ ad 10 -20
somew* abc -22 -13 26
""",
    """
=body:es c -18
=body:regla bd -11 -13
=body:was bcd -36 26 -19
coming:mi abc 13 -12 -13
coming:roads ad 12 -11
organ:i_was d -13
que__rinones d 13
substance:lot bd -12 12
""",
    """
=body:mamar d 12
came_off ad 14 -14
had__weird c 10
home:aca d 11
nada__a a 14
only__@treat ad -19 20
psychosis:you_tell cd 11 -10
was__high abc -13 -10 14
""",
    """
=any:today bcd 25 -19 -22
=visit:@stop bcd -16 24 -32
=visit:conozco a 11
@call_mejor b 16
brain:but abcd 24 -12 -19 -10
ni_de ad 20 -11
por_favor acd 12 -26 -13
shift abd 13 -14 -23
talk__a c -14
well:llego ab -17 18
""",
    """
=any:sola d 12
^texting ad -23 21
is_as bcd -19 15 -12
substance:though ad 12 -11
""",
    """
=body:ran abcd 12 -16 10 -22
can__handle a -12
my_divorce a 13
pero__tres cd 10 -11
ride:@ride acd 16 -28 -16
""",
    """
=any:at bd -22 17
=visit:from b -20
allergy:heard bcd 12 -10 -12
esta__para abd 26 -13 -22
other_number a 10
psychosis:ptsd abd 31 -40 -22
trafico bd 11 -11
""",
    """
=body:rara ad 16 -17
allergy:me_salio a -12
any:this cd -18 -10
brain:favor b 12
tengo__@year ab 15 -11
would_tell bc -15 15
""",
    """
=body:either abd 15 -13 -22
@call__please bd 19 -18
blast a -16
epilepsia ac 10 -11
in_and d -10
know__was ad -15 14
not:@clinician bcd -23 12 -23
now:ser a 11
ser_el d -13
""",
    """
=body:evaluated acd -15 23 -16
=body:transplant cd -15 17
any:else a 11
imposible acd 23 -18 -22
like__and d 12
ride:licen* bc 11 -21
rinon__@relative bd -11 14
si__@ride cd 16 -16
substance:more abcd -29 -23 11 19
""",
    """
=any:gravy d 12
=visit:problem ad -14 23
=visit:weather bc -11 11
@relative__car ad -14 11
allergy:convu* ad -10 13
any:le cd 15 -21
effects:normal acd 24 -14 -27
guess$ abcd -18 -12 24 -13
had:say a 11
heart__normal a 10
is__and bd 11 -15
my_pee abc -12 -13 18
now:hour_is ad 10 -12
rather__not a 11
""",
    """
=visit:manejare ad -13 19
@move_not b 11
allergy:@treat bcd -48 -55 40
allergy:be ad 14 -12
any:@eat abd 19 -23 -14
cancele abc 12 -29 -13
drive:vuelvo_con ad -11 12
drive:would_rather a -11
heart:nothing_but d 11
meds:despues bd 13 -13
meds:two ab 16 -16
mi_ma ad -15 21
morning$ bd 14 -12
my_papers ac -13 13
number__the ad -18 20
on__my a 13
pregnancy:the_@relative d -14
preguntado$ ac -14 15
trago b -14
un__que bc -30 17
""",
    """
does__go abcd -19 31 -16 -12
meds:only_@medicine bd 23 -20
seria__primero a 13
substance:bowling_night a 11
was_told b -11
y_era a 14
""",
    """
=body:alta bc -14 18
=body:through cd -12 15
bread a 11
did__# bd -10 12
prior:asi bd 21 -20
was__have bd 19 -12
when__had abc 13 -14 -13
""",
    """
=any:registraron c 12
@year__me ac -14 16
adult:next_summer ad 14 -10
cancel:@month_for a 12
elbow_deep a 11
heart:open ad -10 11
llaman ab -21 24
my_lips abd -18 -14 26
once_and ad -25 18
organ:with bc 15 -18
pregnancy:getting_my a -13
pregnancy:this ab -17 12
the_@medicine bc -12 -17
yes__not abd -21 -21 21
""",
    """
=body:fainting d -13
drive:me_toca ad -18 21
organ:pendi* ac -10 18
si_como ac -11 12
voy__yo ad -15 16
well:the_weather a 12
who bd 17 -19
""",
    """
^sophomore a 11
baby_in ab -11 13
cancel:passe* d 12
drive:guio ad -15 17
eaten:empty ab 20 -21
eaten:work d -10
home:she cd 18 -30
prior:was bcd -17 13 -19
psychosis:@medicine_and ad -12 12
""",
    """
=said:brain:no abd 53 -73 -46
any:guest d 13
bastante ad -19 25
cancel:got_my a 13
eaten:como_a b 17
hard_pass abd 28 -20 -11
meds:@medicine_but ac -11 11
prior:remember acd -15 19 -14
wifes ab -11 12
""",
    """
=body:otras ad -13 13
=body:semanas abd -21 -16 18
^none abcd 35 -10 -27 -31
her_pediatrician b -11
los__@relative bd 11 -13
now:dejam* ac -11 12
now:dejem* c 11
now:estoy abcd 12 -46 -47 17
ride:will_get c 17
swinging a -16
yep$ d 10
""",
    """
#_so d 12
=body:lee abc -14 21 -15
=visit:try abd 28 -23 -31
^@hello abcd -38 43 -29 -19
about_an ad -16 11
check_with ac -14 19
mis__y ad 18 -14
texts:nuevo b 13
""",
    """
=body:si cd -14 -11
anyon* a 15
communion bcd -16 -14 19
i_know abc 12 -13 -12
lock ad -13 17
lupit* abd -16 23 -11
now:sons a 12
pregnancy:grand* d -12
well:in ab 11 -32
""",
    """
=body:stones c -16
heart:press* bcd -31 -13 17
my__law bc 13 -19
ride:pido_un a 11
""",
    """
any:not_@call ad 13 -10
esquizoafectivo$ d 12
heart:what ab -15 12
i__them cd -17 15
milk c -18
organ:infeccion_de cd 13 -13
organ:that c -16
ride:para b -11
""",
    """
allergy:happe* d -12
anestesiologo cd 16 -11
bien__es ad -18 18
dijo__no c 13
esperando bc -17 16
now:what_i b 13
organ:they_lost bc -11 11
physical_for ad -13 15
sin_ir c 10
""",
    """
=visit:@texts bc -23 -11
=visit:handle d 11
cloud acd -17 -11 25
coming__from ad -12 13
drive:nadie_me ad -17 20
had:seria b -13
or__@drink cd -10 10
por_ahora acd 11 13 -21
que__hay d -12
ride:se bd -12 16
seria$ c 11
the__@date acd -19 25 -13
""",
    """
=body:eye a -11
allergy:it_is abcd -10 -16 -13 18
have__@sick d 12
now:por d -15
pero_no d -30
pregnancy:mesecitos ad -12 19
todavia__teta ad -11 13
""",
    """
=any:vet ad -15 11
fall_under cd 14 -14
patro* ac -12 16
prior:el_@drink abd -11 16 -12
ride:broke a 10
tomo__y abd -16 32 -19
you__me bd 14 -30
""",
    """
=any:@holiday ad 15 -11
=body:into ad -26 15
=visit:times ad -11 12
coming:sin_falta ad -13 14
had:hoy bd -16 12
heart:elect* ad 14 -18
that__am b -12
""",
    """
=body:mule a 13
@animal_could ad -13 15
nomas__con ac -18 14
ride:i_know ad 15 -11
""",
    """
=number:heart:grown acd -22 -22 26
=rule::no:not_me|ever|really|any|at|anymor abcd 30 -44 -20 -12
=visit:hold ab -38 18
any:orale ad -11 23
brain:un_ictus b 11
but__know d -11
no__ahi c -13
now:llamame ad 15 -11
substance:fifth abc -19 16 -17
substance:krato* ad -10 14
substance:work d -12
texts:me_ask c 11
""",
    """
=body:traigo a -15
=visit:air acd -14 22 -11
^@medicine abcd -12 -54 -40 46
antec* a 14
effects:esper* bd 12 -14
heart:ahi ac -13 16
home:ride a 13
not:explained c 14
pregnancy:para bcd -27 -14 13
substance:day_# d 12
substance:pills abd -25 -20 24
vice a 11
""",
    """
@place__i ad 11 -11
eaten:el_@body d -11
grand* bc 13 -17
more_questions ab -11 17
pregnancy:probably c 11
psychosis:teste* d -11
ride:a_@relative abc -12 12 -12
until_@date ad -11 12
well:cocin* ad -10 14
""",
    """
=any:@howmuch abd -14 17 -14
=turn:visit:no bd 13 -33
can__but acd -16 -15 17
""",
    """
=body:sec bd 25 -18
adult:in_# a 12
but__out cd 11 -12
caldito d 14
guessing$ cd 23 -19
heart:they_thought d -17
pass_out d 12
prome* acd -21 25 -17
random__work a 11
""",
    """
=body:colon a 17
@relative__town ad -11 11
any__way ad -10 12
eaten:hace_seis acd -10 17 -13
had:read a 11
had:y_nunca ad 15 -10
heart:infar* b 11
limite cd 18 -11
""",
    """
=body:nursing abcd -11 -16 -21 24
be__@medicine bd 22 -15
fifth abc -22 13 -17
of__from a 10
substance:my_@relative a -18
train ab 20 -11
wellbutrin bc -13 -11
""",
    """
do__give a 12
eaten:did_not d -10
esket* acd -16 -11 21
on_his bd 14 -14
psychosis:hears bd -11 13
substance:le abd -11 -12 10
""",
    """
=any:first abd -10 -15 15
=body:sufro d 11
@relative__down ad -13 11
drive:yo_me ad -11 14
en__grado ad 16 -11
had:was_@treat cd 12 -13
had_none a 11
heart_is bc -11 -13
now:retired_every d 11
well:@clinician ab -24 24
""",
    """
=any:asked b 13
=rule:eaten:no:not_~2_a_bite|crumb|thing ad 14 -10
@day_lol ad -15 12
@relative_if cd 24 -21
and__next ac -13 14
heart:around_# d 10
psychosis:a_week a -10
psychosis:things_when cd 13 -12
que__@price d 12
the__has bc -11 -12
""",
    """
=body:rehab a -12
diabetes bcd 16 -17 -15
dicen ac -31 15
grad d 12
heart:anxie* b 13
how_much b 11
itche* bd 12 -13
ningu* abc 27 -62 -45
prior:@drink_cuenta b 13
""",
    """
=rule:drive:no:^_my|mi_@relative ab -21 19
@clinician_said b -17
@thanks bcd 34 -77 -28
brain:baby b -11
going__for cd 16 -13
limpi* abcd 42 -35 -30 -28
me__@month cd -13 12
organ:as_a ad 11 -24
pregnancy:hacer* c 10
psychosis:my_old bcd -10 17 -14
well:jodid* ad 15 -14
""",
    """
=any:is bd 12 -22
allergy:reacc* b -14
any:you_did a 12
coming:yes ad 14 -11
dific* abcd 16 -12 10 -25
effects:me_dio bd -14 18
one__a ac -16 13
pregnancy:no_way ac 11 -19
prior:pull cd 13 -13
ride:mi_@ride ad 13 -11
too__i a -10
tried$ bd -28 28
""",
    """
=tag:had:no b -15
=visit:ladder a 11
knee_surgery b 11
mejor__correo ad 14 -13
not__else b -15
""",
    """
had_me abcd -14 -11 -12 21
heart:you_mean b 11
home:sin_novedad ad -16 17
substance:i_can acd -12 16 -12
""",
    """
=rule:any:yes:i|we_do|have|did|am|can|will|had bd 19 -26
@move_the bcd 21 -13 -14
am__station a 12
el__en bc 14 -28
en__chamba b -10
psychosis:things_that d 14
ride:aide abcd -13 -18 -23 34
ride:alguien_me cd 12 -11
""",
    """
=any:yeah bd -12 18
=said:effects:no acd 22 -36 -18
=said:texts:yes abcd -22 -29 -67 47
=visit:somos ad -11 10
@relative__pregnant b 13
bipolar_# c -14
brain:count bc 28 -32
de_eso abcd 41 -21 -23 -31
effects:tambi* acd -13 17 -15
en_ambulancia ad -12 13
go__myself a -11
he__el d 12
intracraneal d 13
not:estoy abc -11 -26 27
""",
    """
=any:cumpli ad -14 21
=any:habria c 13
=body:puntos c 13
heart:nunca_me cd 10 -10
honey bd -16 11
not:tell a -12
pregnancy:and_i abc 13 -19 -12
so__never bd 12 -11
texts:esta abd -20 -12 20
""",
    """
=visit:safe ad -10 14
any:jajaj* bd 21 -14
brain:normal ac 16 -12
lo__dejar ad -17 16
my__had abcd 11 32 -35 -35
not:tested ac -20 23
now:can_we abd 32 -28 -12
only__have bc -10 14
organ:colon a 17
prior:a abc -12 -17 20
time__what bd 22 -15
""",
    """
=body:asleep d -15
@insurance_no c -11
any:voy ab -12 14
el__che d 12
esperando__me d -11
psychosis:just abcd 36 -34 -30 -25
substance:pues ab -13 15
was__depression ab -15 14
""",
    """
#__of ad -21 10
bajar* ac -16 17
cancel:will abc 17 -30 -13
killing_me ad 17 -18
only_@medicine abcd 20 16 -25 -31
prior:@treat_@medicine ad -15 21
""",
    """
=visit:shop a -11
@clinician__hypomania c 13
chiquito$ ad -18 16
me_pueden b 14
meds:sort c 13
tal__mi b -14
""",
    """
=body:some abcd -31 -25 39 -22
=body:then abcd -39 -15 17 18
@drug__a bd 15 -13
^sad a 12
adult:baby ad -12 15
any:i_have abcd -13 11 10 -16
do__ever ac 12 -17
ride:answe* cd 18 -11
smooth$ a 11
well:@insurance b 11
""",
    """
=body:doing acd -31 19 -18
as_last abcd -17 21 -11 -11
coron* b -10
effects:then ad -17 19
las_ganas ad -11 14
meds:off ab 14 -17
prior:@open c -14
substance:@relative_say cd 14 -15
test_@day ac 14 -13
y__los d 10
""",
    """
%$ d 12
bet d 12
home:groggy cd 16 -12
not_tried abc 24 -12 -11
psicosis_y d -10
""",
    """
heart:says abc -25 -22 15
heart:vigilan a -11
la_noche d -15
not:suerte acd -10 -12 14
substance:toman* d 16
""",
    """
^deme bcd -12 23 -26
allergy:first ad 13 -22
had__except d 10
has_not bcd -28 33 -19
just_@drug bcd -14 14 -15
prior:not_work d 13
well:un_poco d 11
yes__different d 12
""",
    """
adult:in_high a 12
all__to d -10
coming:spot_please ad -11 13
no_@food ac 17 -12
no__lol ab -11 11
organ:not_me a 11
""",
    """
corazon$ d 11
embarazada__pecho ac -11 13
malos b 12
only__there b -10
por_nada ad -15 12
ride:old ad -21 15
""",
    """
=asks:visit:all:yes bcd 28 -14 -24
=tag:texts:no abd 11 -28 -24
=visit:couple c 11
a__high abc -12 -13 14
any:my_guest d 13
now:hora_recojo a 12
organ:my_@relative ac 12 -31
second__i cd -10 10
you_ask d -26
""",
    """
@body__on b -14
desde__y ad 14 -12
meds:for_the bd -20 17
my__now a 13
pregnancy:pero ad -25 14
stomachs b -12
""",
    """
and__that ac 13 -14
done__# c -11
drive:@vehicle_de ad 14 -11
heart:oh ad -12 18
no__todo ac -18 13
ride:at_church c 10
si_cuenta a -12
taller b 10
""",
    """
adult:edad c -12
any:text c -11
eaten:six acd -14 26 -19
not:amor ad 13 -11
now:for_me ad 19 -20
on__is bcd -21 19 -14
ride:@fetch_mi ac -10 13
substance:adderall cd -12 10
substance:long ad 18 -15
""",
    """
=signs:organ:no abcd 29 -26 -41 -15
@year$ d -10
but__work c 12
got_big d 13
i__took ac 14 -14
organ:hayan d -10
prior:daughters bd 18 -18
the_paper a -10
unico_que a 13
up__it d -12
well:i_got b 13
""",
    """
=any:cream ad -12 11
en__un b -12
had:my_@relative d -16
had:ustedes bd -20 17
home:still abcd 47 -17 -13 -41
kidney__not ad 14 -14
meds:@sick_turkey a 13
meds:de c -10
nada_malo a 11
not:get d -17
not:recibido a 13
ride:@howmuch_dura b 13
under_that cd 12 -15
""",
    """
=visit:possibly c 12
are_on bc 15 -16
living$ d -11
on__them b 10
pregnancy:every_three ad 14 -10
ride:hermano c 19
si__tiempo cd -10 19
well:am_fine ac -14 19
""",
    """
=body:ignoro cd 15 -10
allergy:le ab -20 16
around abc -16 -27 15
cancel:tarde d -11
get_this b 12
now:standing a 10
organ:es_la a 15
pregnancy:soy ad 15 -26
psychosis:they_thought ad 12 -11
se__voy ab -16 12
what__not abd -11 -18 23
""",
    """
=body:face a -15
^soy abcd -23 43 -39 -20
allergic__a ad 16 -11
metformina bd 21 -19
now:pero_en ad 19 -18
seis$ ad -15 12
ya__eso abd -24 27 -11
""",
    """
=rule:heart:no:sano|sana|healthy bc -20 -26
=visit:pido b -12
any:objec* ad -18 20
ask__the c 11
at__already a -11
me_off ad 12 -23
not__percent acd -22 33 -22
organ:found_liver ad 12 -11
pregnancy:an_oops c 11
texts:messages d -12
""",
    """
aspirina a 10
eaten:after_the b -15
it__# bd 18 -27
nada__hacer d 10
not__@drive bc 18 -10
now:already ab -24 14
organ:rango a 13
prior:my_fourth d 14
ride:esper* ad -18 12
sin_probar ad 18 -15
""",
    """
cancel:tuesday d 12
drive:estoy acd -19 31 -25
""",
    """
=body:palpitations d -12
@drive__to ac -10 -12
any:so c -28
any_time a 11
baby_just b 11
fall abc -18 -11 12
home:que_ya c 12
is_@vehicle ab -14 15
well:@thanks_a d 12
""",
    """
couple abd -16 -30 15
el__se ac 18 -26
murio_por b 12
not:better acd -32 -18 38
prior:@medicine_are d -11
""",
    """
=any:complain ad -11 16
=any:under abd 21 -19 -11
@parking$ bd 27 -20
doctors_ruled a 12
fin$ d 12
had__scare c 14
psychosis:those acd 16 -13 -10
que_mi b -14
substance:deje bcd 19 -17 -20
""",
    """
=body:wild a 13
allergy:mama bc -23 23
coming:my a -15
do__to abd -20 23 -17
home:falta ad 25 -17
nomas_@medicine ad 14 -10
not__good abd -10 24 -17
pregnancy:era ad -10 13
psychosis:scare* ab 21 -18
so_nothing a 10
texts:es_mi abcd -28 -18 -12 32
the_second b -15
whene* abd -16 -32 28
""",
    """
=any:am b -26
=body:labs abcd 10 -15 13 -33
^mis c -12
in_@treat b 14
lo_unico abd 19 -13 -10
now:schoo* bd -12 -11
psychosis:abilify a 12
shot__# d 12
substance:year c -29
""",
    """
=rule::unsure:can|could_not_~1_remember|recall ab 14 -55
=visit:emojiyes ad -15 19
^can bcd 43 -34 -26
nueve* a 13
pregnancy:nace_en ad -12 16
so abd -11 -40 17
""",
    """
=body:unknown abcd -18 -13 24 -11
^off c 13
allergy:@body abc -19 -15 16
drive:car_and a -14
en_rango a 13
heart:nada b -24
husbands__and ad 13 -10
my__@eat a -11
of_this a 12
organ:en_orden a 15
penic* ac 12 -16
pretty__my c 10
ride:dura b 13
substance:day a -20
substance:offen* b 13
""",
    """
=body:flomax b -14
=said:unsure:never_looked_into c 11
@drug_todas d 11
could_of cd 15 -12
el_formulario ab -14 17
lbs ad 10 -15
organ:they_took ad -13 10
pues_no a 11
tengo_ni ac -13 15
""",
    """
=body:black ad -11 14
=body:pasame b 18
allergy:count d -12
and_ready a 12
borreme_de a 12
eat abcd 20 10 -23 -35
organ:repite b 12
prior:la_cuenta bcd -22 10 12
quiten abd -11 -20 28
tenia__no d -13
ya__mis acd -14 -13 13
""",
    """
=body:once bcd -31 19 -14
heart:kind a 12
lexapro b -12
substance:this_@year abd -23 -14 28
un_momentito abd -13 21 -12
""",
    """
=body:for ac -13 -18
=body:puros abcd 35 -21 -16 -24
new__it abd 24 -11 -20
next_week ac -22 16
pregnancy:jajaj* ad 11 -10
pulsera__@treat ad -11 15
soy__# ad -26 26
""",
    """
=any:esperando d -13
=signs:drive:no+unsure cd 18 -16
@medicine__if b 13
a__just c 17
cardiomyopathy acd -12 -10 16
effects:una ad -16 13
half a -16
heart:beats c 12
not:unless ad 21 -11
pregnancy:should ac -13 12
telefono$ a -14
todos_mis a 11
""",
    """
and__liver cd 12 -11
decir__@relative cd 11 -12
dos_cajas a 12
drive:someo* abd 26 -15 -18
how_many abd -17 16 -13
now:there acd -16 -12 18
substance:for_the d 10
""",
    """
=body:empiezo d -13
=lead:any:yes:cut:none acd -14 -11 16
allergy:my_@clinician bc 12 -12
carre* d -12
el_sofa ad -12 13
home:gracias a -18
meds:should b 11
ok__do bd -16 17
prior:too_scared a 11
ride:could abd 22 -11 -22
texts:neighbors cd 11 -10
""",
    """
=body:depresion ad 11 -15
=body:sound abd 25 -11 -15
cabal* d -11
eaten:aguit* bcd -11 14 -19
grief$ a 12
heart:every b -14
mania$ acd -24 -29 27
mas__que bc -19 -17
perf c -12
pregnancy:@drink_en d 11
si_arranca cd 14 -14
text__later b 11
to__everything d 15
""",
    """
cancel:y a -18
drive:ese_dia d -19
his__not a 17
home:@relative b -19
home:not_home a 10
organ:#_@year b -11
prior:tratamiento a 13
well:i_am b -31
""",
    """
^turn ad 27 -25
cancel:@cancel_hers ad 17 -20
effects:when_i d 12
meds:same abd -13 24 -17
nah_i ad 12 -12
now:@person a 10
pregnancy:busin* ab -10 11
prior:that_count acd -18 -14 11
""",
    """
=body:ok bcd 17 -12 -19
de_gente a 11
dejel* c -17
heart:hi abd -19 -24 21
mania_de bd 21 -16
meds:puedo_dejar ab 18 -12
mi_@clothes bd 15 -12
no__en b -20
no_my a 10
right__my ad -16 15
substance:le_entro d 13
then_no b 14
""",
    """
^afirmativo d 10
a__@food b -29
allergy:should b 11
does_medical b 12
""",
    """
=body:list ac 11 -22
=body:while a -14
can__come abc -32 24 -10
cuando_nacio bd -12 10
mornings$ ad -11 13
mucho__se d 16
perce* ac -37 22
pregnancy:newsp* ab 17 -18
prior:@day bc 12 -23
prior:do_you bd 11 -12
tempr* bcd -20 32 -23
toro a 14
""",
    """
=body:dormir ac -36 11
=visit:dure c 11
acabo_de bcd -30 -11 21
allergy:pero b -14
allergy:stuff bc 17 -17
just__few a -17
not:@texts acd 49 -16 -56
now:wait_till ad 20 -16
saili* abd 15 -11 -12
substance:i_@drug d -15
substance:o_que b 11
""",
    """
^felt b -17
not bd -28 -15
pregnancy:@month abd -18 -11 14
pregnancy:ser ac -11 13
ride:working cd 18 -19
""",
    """
@relative__en bc 13 -25
are_high a -10
coming:me_da d -11
had:la_vida abd 23 -21 -15
sure_if abd 17 -21 -21
""",
    """
=body:@clinician bcd -16 26 -26
=visit:consigo bcd -19 18 -14
brain:from_a acd -23 20 -12
close* bd -13 12
in_this ad 14 -24
que_@drive abd -18 14 -11
time$ abc 17 -13 -14
""",
    """
=body:breathe ad -13 15
=body:hay cd 15 -22
=visit:ahora d -20
ask__@relative ac -24 18
psychosis:#_mg a 15
si_pero abc 24 -40 -13
""",
    """
=visit:if abcd -57 -16 61 -31
@insurer_a acd 19 -29 -17
meds:a_mi b -13
psychosis:hongos cd 12 -11
sense d 14
""",
    """
=body:salt c 10
=denials:body:0:unsure+yes a -34
alrea* abc -30 35 -39
before_so a 11
heart:a_que bd 16 -15
knocked_me c 16
me__regla a 13
one_and b -14
organ:pasado ab -15 10
organ:rinon_si a 11
""",
    """
=any:real ad 16 -17
=rule::turned:perdon bcd 12 -20 -16
cancel:me_off abc -17 16 -14
had__oops c 11
if_not d 12
nadita abd 28 -17 -13
only_a acd -13 -11 10
resultados acd -14 20 -18
this__carol bd 12 -12
""",
    """
#__not ad -23 17
drive:with_my abd 27 -12 -17
pregnancy:yesterday c -14
""",
    """
=body:limpia ac 12 -12
guess__good ac -11 17
had:proba* c -11
it__day d -10
jaja_pero c -10
psychosis:of_those ac 14 -16
ride:if_not cd -12 13
rinon__@body ad 17 -17
to__i bcd -12 -11 10
vesicula__el d 10
""",
    """
@drink_en d 11
@stop bd -13 -14
am$ c -14
any:email a 11
dejem* abcd -12 -24 33 -31
had:de_la abc -15 -10 15
mi__es acd 16 -10 -29
not:@book d -11
organ:stage_# ad -10 15
transplant acd -11 -16 17
""",
    """
=body:mdd a 13
=visit:up b -42
como_# b 11
rash bc -16 11
""",
    """
heart:infarto b 12
me__en bc -22 11
not:padezco ad 23 -16
now:yes_but d -10
""",
    """
any:just_a d -15
at__concert a 13
heart:chequ* ad 11 -11
lie$ a -11
lock_it ad -13 17
que__que cd 16 -27
revisado$ c 11
tiene__conmigo c 10
""",
    """
estare d 14
la__@month c -12
le__voy a -11
me__day ac -19 12
pregnancy:a_period ac -11 11
psychosis:mente a 11
ya_perdi d 12
""",
    """
=denials:visit:1:unsure d -10
coming:will_not ad 31 -27
cuantas_preguntas b 10
left__in bd 17 -11
me__semanas a 14
pregnancy:is_that a -14
ya_me acd 23 -18 -21
""",
    """
=rule:coming:no:can_not|cannot_~2_talk|now|make| a 10
^most abd -12 -11 16
allergy:@treat_no ac 18 -21
cours* bd -13 12
had:years bd 11 -17
if__then bd -13 14
texts:neigh* cd 11 -10
well:walki* ad -17 22
""",
    """
=visit:watching ad -15 21
^good abcd -29 41 -18 -18
eaten:seis_horas acd -15 24 -19
my__right acd 19 -11 -11
patient__am ad 12 -12
pensado$ c 13
""",
    """
as_a ab 11 -13
brain:them d 16
can__that cd -38 15
coming:@place d -20
feeding ad -11 15
now:segun bc -10 15
will__first a 10
""",
    """
@food__la c 11
@relative_thinks abcd -20 -11 27 -17
cancel:@cancel_nomas d 11
cancel:i_have cd -11 17
jeje$ acd 19 -10 -20
prior:about abcd 28 -12 -10 -15
weak$ d 11
""",
    """
am_@symptom abcd -16 12 12 -16
en__cuarto a -11
if__have bc -11 19
meds:si ad -23 17
not:checkups ac -13 15
prior:dos_o bd 15 -14
se__disparo d 12
the__they b -25
to_@move c -22
you__the bc 18 -14
""",
    """
^busy ad 16 -12
cancel:queda ad -12 18
en__@medicine ad -13 15
gave__it ad 12 -10
no_@relative abc 21 -24 -11
organ:ningu* acd 20 -13 -13
quede_sin ad 16 -15
well:in_@year ad -16 20
""",
    """
=body:if bcd 22 -20 -11
@month bc -30 -15
brain:me_golpee d -11
not_believe abd 12 -13 -11
organ:is_in d 13
quimi* c -13
ride:carry_me ad -11 13
up_after d 11
""",
    """
=rule:organ:yes:higado_~1_graso ad -14 11
@relative__@food c -17
answer$ bc 12 -11
el__dice abcd -13 -20 27 -14
for_once ad -14 15
habria__ver c 19
heart:presion_ando d 12
know__@relative ac -14 17
""",
    """
books ad -13 14
brain:a_bleed d 11
drive:out a -10
gets__off ad 14 -13
organ:but_it acd -11 17 -13
""",
    """
=tag:heart:slight abc -31 -10 21
@relative_se bc 14 -15
^count ab 13 -14
acuerdo abcd -35 -11 12 13
adult:march a 11
cancel:si_no ad -14 19
de__dejeme c 10
drive:que_mi a -11
mi_vida bc -12 -15
not_breathe ad -13 15
offered_she ad -11 11
serious a -11
well:hangi* c 14
ya__nace d 14
yo_mi b -11
""",
    """
=signs:visit:none:unsure abcd -23 -25 32 -34
coming:ahead_and ad 23 -23
para__@month ab 14 -17
pregnancy:hcg_at a 11
substance:count bcd 16 -12 -19
""",
    """
=any:waiting cd 13 -11
^cene a 10
diabe* bcd 24 -28 -13
eaten:dos_horas ad -11 14
estoy__ahora ad 18 -18
have__birth c 12
now:sorry abd 27 -15 -23
pura bcd -10 -14 11
sin_drama d 13
texts:@call_me abd 21 -18 -15
well:a_day d 15
""",
    """
^pienso d 10
es_para bd 12 -17
heart:fall_under cd 14 -14
now:hace b 12
""",
    """
=visit:@vehicle abc 16 -12 -21
asked__yet ac -15 16
drive:suyo ab -16 15
effects:sips abd -15 -15 15
llevo__los bd 15 -11
much_as acd 20 -12 -11
nobody__so ac -10 11
not:puesto a 13
vicios a 11
""",
    """
=tag:coming:turned bcd -11 -13 12
in__er ad 17 -12
me__puesto abc 11 -12 -12
pregnancy:@drink ad -24 21
recov* a -13
""",
    """
=any:moment bd 15 -16
=visit:caigo cd -17 15
allergy:@symptom_and cd -13 14
allergy:vi acd -11 -17 18
and__way b 11
cycle$ ad -18 19
desco* ad -11 13
for__days b -10
metro ad 14 -21
no_reconozco abd -18 13 -12
now:shoul* ac -12 17
numbers a -11
prior:tres abcd -20 -11 -14 27
si__ir d -14
sligh* c 17
tengo_a bcd 13 -13 -14
this_would a 15
was_about ad -22 17
""",
    """
after_me cd -10 11
cancel:mas ad -15 17
cane ad -11 13
""",
    """
=visit:@pay ab -14 20
@drive_there ad 16 -15
@relative$ abd 13 -36 12
adult: c -26
coming:@month b -12
drive:trabajo d 10
home:el_@door a 12
i__were ad -10 15
not:segura abcd -21 -11 28 -22
organ:is_own d 11
prefiero__responder ab -10 16
""",
    """
any:again bd 22 -38
home:ya_llego cd 11 -12
prior:journ* b 11
thanks abcd -16 26 -22 -15
the_oven d 14
unfortunately bd -13 18
""",
    """
=body:siete acd -29 -15 32
@food__it a 13
drive:tengo abcd -11 -10 -27 24
estoy__y ac -21 17
if__no ad -14 17
organ:@relative_had bd 20 -14
rather__tomorrow a 12
running_@late b 11
todo_me ad 14 -12
well:never ad -23 23
""",
    """
for__does bc 13 -12
is_her d 15
same__last abcd -17 21 -11 -11
""",
    """
120/7* ad 26 -20
=body:invega d 12
break_from d 11
cancel:consulta a 15
now:driving ad 19 -14
pregnancy:not_expecting ad 13 -12
psychosis:todavia ab -12 13
sailed$ a 15
""",
    """
@relative__@cancel a 10
^emdr d 17
bendiga abcd -14 29 -13 -14
coming:more ad 11 -16
left__read c 11
no__es b -36
now:tarde b -12
postc* a 13
pregnancy:they d -11
que__preguntan bc 16 -12
sarpullido_pero cd 16 -15
""",
    """
cai__el ac -12 13
implante$ a 13
not:favor abd 18 -12 -10
poder bc -15 -11
running d -20
""",
    """
^consegui a 11
and_those ad 13 -10
cooked_@food d 12
hard_to abcd -24 -15 28 -19
now:need abc 18 -30 -31
prior:media abc -19 -11 11
substance:entro_duro d 13
what__with b 11
yes_a bd -11 18
""",
    """
=body:operado ab 13 -27
=visit:dijo acd -12 -11 11
^hace c -12
heart:que bd 18 -29
me__@animal a 12
message bd 19 -18
prior:para abcd 12 -13 13 -24
psychosis:lo_que ac 11 -13
what_exactly bd 13 -14
""",
    """
and_see c 12
clase ad 15 -19
en__el bc -12 -10
heart:sube_cuando cd 16 -14
pura_vida d 15
worked$ abcd -23 -15 -17 35
""",
    """
a_bag d 14
coming:change a -14
drive:mom ab -16 11
el__yo b -12
has_been ac 12 -23
organ:cance* acd -17 -12 15
the__my b -15
""",
    """
a__tambien b 17
amaneci_con a 12
been_on ac 10 -28
better_than d -16
coming:wear b 10
effects:i_can c -11
heart:le d -18
in__first ad -11 12
of__one d 11
organ:incon* d 16
perfecto$ d 14
pregnancy:and_done ad 11 -10
""",
    """
#__sobre ad 14 -11
@date__i bd 14 -14
allergy:nose acd -14 12 -13
equivoque_de b 10
got__knees a 13
han_operado c 10
meds:i_can ab 17 -20
not:leave acd 14 -12 -17
one_day acd -14 23 -16
psychosis:since_my ad -11 11
ride:taxi c -16
substance:from c -13
""",
    """
=body:by abd -12 16 -14
=body:hear b -15
=body:worked c -25
=number:pregnancy:old abcd 65 -46 -19 -47
atien* b 12
es_que bc 13 -15
hard bcd -19 24 -22
organ:had_my acd 15 -13 -14
texts:mejor bcd -21 -16 13
""",
    """
#_@month bd -29 13
aguantame bd 17 -12
not__two ad -23 28
pasame bcd 25 -13 -16
third__that ad 16 -12
""",
    """
=body:el b -22
a_quien abd 10 -11 -10
cryin* a 16
eaten:minut* acd -23 -14 14
senti_raro c 11
the__honestly c 11
""",
    """
=tag:cancel:turned a 13
=visit:earl a -12
just__his d -12
se__pase d 12
senorita$ bcd 11 -10 -21
substance:agua a 10
""",
    """
bipolaridad$ cd -10 16
el_turno b -15
fainting d -13
from_a ac -24 15
ride:people a -10
se_todavia c 13
this__me b -11
""",
    """
@relative__are ab 16 -15
any:old_@place ad 20 -17
license__# ad 20 -15
now:keep ad -22 26
prior:ningu* c -24
""",
    """
=body:blown d 10
@month_pasado bd 12 -13
allergy:yet bc 10 -15
had:one bcd -28 -17 20
had:time abd -25 -14 28
operaron__corazon ad -14 15
saber abcd -57 -13 62 -58
yo__me d 10
""",
    """
#__imposible ab -11 14
=any:este ad -13 15
=any:ninguna a 13
=body:now c -11
@relative__remembers cd 15 -15
cancel:voy abd 26 -25 -26
might_not c 16
not:@insurer ac 10 -11
not_busy ad -18 20
un__ya cd 11 -12
""",
    """
=body:screaming b 12
allergy:my_red d 11
allergy:todo ad 22 -25
me_llegan d -12
organ:me_dializo d 13
pregnancy:es_de d 12
see__i ac -12 11
""",
    """
=body:metieron ab -11 13
=visit:hableme d 12
allergy:me_that b 10
allergy:sin_problema a 10
effects:@hours ad -18 18
no__decidido ac -15 20
""",
    """
alergias a 15
effects:#_@hours ad -13 14
else__be b -11
it__@open cd 19 -12
lleve abd 19 -11 -24
pregnancy:but_she d 11
prior:recetaron_pero cd 10 -11
the_chart b 12
weeks_@late cd 19 -19
""",
    """
=visit:la cd -10 -13
=visit:otra abc -14 18 -22
alguien abcd -34 17 21 -29
does__my ac 14 -14
long__is d 13
organ:los_analisis bc -14 16
si__@spanish d 12
swelled_up ad -11 14
tiene__y ab -17 13
""",
    """
=any:ando bc -20 -10
=any:pronto acd -14 24 -14
=asks:body:after:none ad -45 17
=body:cada abcd -12 -21 -15 24
=turn:any:none:none b -31
=visit:avisar bd 13 -13
beaut* a 12
diffe* d -13
drive:drive acd -30 -14 20
had:new_to bd -11 11
heart:hacen c 10
prior:a_@clinician b -11
substance:you ad -13 -18
""",
    """
=any:mixed c 15
=visit:vez d -13
any:coumadin d 16
going__in ad 18 -17
me__mala ad 12 -11
my__with acd 11 -14 -19
rain abd 19 -17 -18
vuelvo__@vehicle ad 17 -13
""",
    """
correction ad -10 12
my_third b -12
psychosis:full_blown d 10
se__es bcd -32 33 -17
walked bd -10 16
""",
    """
=body:utis acd -11 10 -11
adult:o c 12
ecografia$ c 12
have__@cancel d 10
the_road a 14
""",
    """
^nefropatia bd -13 19
allergy:epine* ac -16 19
daughter d -18
paper abc -20 15 10
recojo a 12
took__out d -15
una_sola abcd 27 -13 -18 -16
""",
    """
=any:revisar c 12
=body:tenia ab -20 18
adult:quince ad 24 -16
adult:yo ad -13 13
induced d 10
leave__that ad -10 11
madru* ad 11 -11
organ:cien a 13
pregnancy:voy_para d 11
""",
    """
always_been ad 13 -13
am__weeks abd -17 -11 23
class$ c -17
effects:eso bd 15 -15
now:hands abd 26 -13 -23
one_sec abd -11 27 -21
stand* d 10
""",
    """
=visit:checking bcd -11 22 -12
drive:manej* acd -29 -16 30
keys$ ad -10 14
organ:utis_count bd 23 -16
substance:@person bc 12 -12
substance:@relative_dice bc -14 12
texts:visits ad -12 18
wrote__a a 11
""",
    """
=rule:cancel:no:ahi|alli|alla_~2_estare|voy|esta abc 27 -16 -12
cancel:quiten bd -16 21
dos__la ab -14 -12
effects:la_noche abd -11 -11 22
heart:put ab -12 -11
my_name b -19
para__le ab 17 -22
prior:been a -12
que_sali ad -11 17
""",
    """
=any:meatloaf a 12
=body:communion ad 21 -14
coming:or_high d 16
decir__mi cd 13 -14
eaten:hora abcd -34 -22 16 12
mull c 11
one__day bd -14 15
until a -12
""",
    """
^@animal a 11
had:la_@treat bc 12 -16
hold__spot ad -12 16
not_know abc -23 -18 15
pregnancy:ando_@late acd -11 18 -11
pregnancy:we_are abcd -38 -16 17 12
prior:one_med ad 14 -13
tengo__dudas abc -13 -18 16
well:tuesday b 13
""",
    """
esa__a ad 12 -10
home:room bd 11 -12
ride:alone abcd 36 -12 -15 -31
ride:ando d -13
texting__the b 12
""",
    """
=any:ahead d 13
coming:you b -23
leave_it ad 19 -17
par acd -12 -12 19
pregnancy:pase ad 17 -14
to_keep ad 11 -10
todavia__mi d 12
yo__era ac -11 10
""",
    """
=any:firmar abd -14 18 -13
home:still_on ad 16 -11
now:will_be bc -13 -17
prior:it_is cd 12 -11
ride:unico a 13
stent$ b 11
""",
    """
^do bd 33 -45
cancel:ir b -13
cancel:my bcd -27 -15 15
dicen_que abc -24 -15 10
lo__con ac -30 22
meds:pills ab 21 -30
night$ acd -16 -11 20
now:date a 12
now:see_the c 11
semana_pasada c -10
there_in d -11
they__get b 10
""",
    """
@relative d -12
@stop__# a 14
cancel:wrong ab 14 -12
eaten:no_@food ac 15 -11
or__not ac -13 17
pregnancy:i_could cd -23 22
ride:her_@relative d 11
""",
    """
allergy:la_@food cd 11 -11
chole* bc 12 -23
mas_la ad -15 16
salieron_bien c -10
takes_@medicine b 13
un__tres ad -12 11
""",
    """
=any:the a -11
=body:everyone d 12
=body:major cd -10 12
any:not_skip abd -11 -14 19
but_do acd -17 20 -16
entonces$ d 13
le__eso d -12
meds:he d 12
regla_no a -11
ride:day_off ad -11 10
swear__it c 11
toma_mucho b 10
voy_al a -11
""",
    """
=body:gente d 12
=body:tuvieron d 16
=visit:them bc 11 -18
^halfway abd 23 -11 -16
en__lista ad -20 20
fue__fue d 11
heart$ abc -12 12 -29
it_never a 12
just_do ad -14 16
only__@medicine b -17
organ:been a -14
""",
    """
actually$ abd -13 -11 22
adult:be_# ad 10 -11
asi_es d 11
cardiologist__@year ac -13 14
dano c -12
diu_y ad -14 15
drive:problem bd -12 14
it_matter b 11
prior:i_see cd -10 10
weddi* a 10
""",
    """
=rule::proxy:he|she|el|ella_~1_patient|pacien b -27
effects:a_baby ad 16 -14
lo_mismo abd -14 25 -27
pregnancy:using a -10
refer* d -14
substance:drink_like a 10
verano b -12
""",
    """
arthritis a 15
eco_y a 10
en_esto ab 13 -11
heart:coles* ad 14 -19
organ:three_times ad 11 -10
""",
    """
=body:missed b -15
alarm* a 11
already__my d 15
gemelos$ d 12
i__hepatitis cd -11 15
not_swear c 11
one__@medicine a 13
prayer a 20
tengo__el ad -23 12
""",
    """
=body:used abcd 10 -13 13 -19
@relative_tambien ab -12 13
atrasada c 10
baby_is a 11
bad acd -10 -18 16
broke b -15
facil$ ac -13 15
golpee d -11
heart:and_it ac 15 -12
it__make a 12
""",
    """
adult:decad* d 10
discuss abd -17 25 -13
does__it ab -12 13
heart:these a -11
pregnancy:is_it c -17
que_voy ac 13 -17
si__hacerlo bcd 11 -26 20
to__one abd -16 -11 14
una__hace c 14
""",
    """
can__@treat ad -13 14
now:should_be ac -12 17
pregnancy:to_be ac -18 16
radio d 11
the_energy ad 16 -16
""",
    """
a_question ad 21 -17
any:passe* ad -14 14
brain:medic* ab 16 -14
could__yes ad 17 -17
hora__me ad 13 -11
is__high a -15
meds:old_man b -11
morfina a 11
now:next c 10
only__is b -22
""",
    """
=body:disorder b -13
=visit:como ab -32 23
^nombre a 13
decided__it b -12
labs abcd 10 -13 12 -34
lot__i d 14
psychosis:hypom* abc -14 -16 15
that_the bd 11 -10
""",
    """
=body:story ad -14 18
brain:todo_eso abd -18 -14 22
cuando abd -18 -23 12
fine$ abd 32 -59 -20
me_tomorrow acd -15 20 -14
my__officer c -13
now:marido ab -15 12
que__voy bcd -17 -14 16
volve* b -11
was__@day abcd -15 14 -22 11
""",
    """
do__on a 12
drive:tengo_quien ad -16 20
is__two abc 11 -14 -15
not:afford ab 17 -12
not:manana ad -11 16
nursing__still d 11
psychosis:@relative_is bd 16 -10
""",
    """
=visit:keys d 13
^tripped cd 14 -12
about$ bc -25 16
ever$ ad 13 -16
heart:diagn* ad -19 10
one_kind a 12
pregnancy:we_been cd -11 11
substance:just_@drug bcd -14 14 -15
well__was c -11
""",
    """
=body:pregnant c -28
=signs:visit:yes:unsure acd -11 18 -12
=visit:station ad 12 -14
any:have_not ac -10 19
are_better ad 18 -13
baby__in ad -13 20
eaten:la_hora ac -14 16
mano ad -12 11
""",
    """
=body:cual ab -31 21
=body:strong ad 17 -12
=visit:law bcd -19 -15 12
meds:for_sleep abcd -25 11 -11 12
pregnancy:traba* d 12
prior:i_do d -23
si__pero acd 44 -32 -27
""",
    """
=body:zero abcd 60 -33 -28 -45
=signs:texts:none c -10
=visit:clase ad 21 -18
adult:un_@year ad 14 -10
first_trimester d 12
pregnancy:tratamiento acd -13 18 -18
straight_edge acd 23 -11 -13
today$ bcd 20 -31 -12
""",
    """
allergy:que_no c -13
baje__peso cd 14 -12
bring_my bd 12 -11
cutting_down c 11
heart:well bc -10 -11
muy_temprano ad 12 -13
take_the bc -13 -15
taking b -18
that__not ab 19 -24
y_nada acd -31 -21 34
you abc -29 35 -29
""",
    """
no__cosa a 11
psychosis:estoy ad 10 -11
ride:call abd -24 15 -14
""",
    """
=any:@place bcd -11 -12 14
=signs:allergy:yes abcd -22 -34 11 11
@late__in b 16
^nadita abd 28 -17 -13
any:gusto ad -12 20
at b -11
brain:said abc -13 -12 11
heart:el_colesterol abd -12 14 -10
now:esposo ad -16 20
prior:acuer* ac -13 17
tms$ ad -12 15
""",
    """
=body:dan bcd -12 10 -23
=body:should bcd 12 -10 -14
=lead:visit:no:on:no+unsure a 12
^slipped ad -17 18
and_again ad 12 -18
del_todo d 10
heart:baje_de c 14
heart:for_the ad 10 -23
levantarme a 11
offense b 17
ride:going c -20
this__is ad -24 13
""",
    """
darlene b 18
me_queda bcd -18 -30 18
mi__un bd 19 -18
ready$ ad -20 22
this_hour ad -11 15
""",
    """
=body:tal bcd -18 13 -12
=tag:well:idiom_yes ad -13 17
a_cada ac -11 10
been_bad ad -12 12
heart:marzo a -11
organ:mismo c -10
poor b 11
prior:one_@medicine abc 21 -19 -29
""",
    """
=visit:ok ac -18 -16
alta$ c -12
have__from d -12
heart:daddy bd 13 -12
""",
    """
=body:as acd 28 -27 -23
but__night ad -15 18
drive:know bd -16 -18
prior:no_he ac 11 -14
three__not ad 20 -17
y_una cd -10 15
""",
    """
=body:sleep cd 13 -19
adult:on_@insurer d 15
airwa* d 10
any:sin abcd -15 -10 -10 23
felt abc 12 -11 -12
prior:@symptom b 15
you_have a -26
""",
    """
=visit:¿ abc -25 18 -19
meds:los acd -23 -15 10
ocupa* ac 14 -14
prior:empiezo d -10
up__bottle a 11
""",
    """
=rule:ride:unsure:uber|lyft|taxi|cab|rideshare abcd 11 16 -30 -11
cosa__mi a 10
physical__for d -11
prior:@relative_count c 11
psychosis:that ad 11 -24
punto$ a 12
""",
    """
a__guess d 11
a_contestar b 13
any:que_me b -12
cancel:reschedule abd -22 12 11
i__# abcd -11 45 -12 -29
now:i_sleep acd -11 14 -12
now:martes bd 12 -15
prior:difer* d 13
ride:el ac -20 13
ya__camino b 11
""",
    """
have_is bd -22 19
me__como acd -22 -14 24
my__confirmed ad -13 13
not:then c -10
ride:on_it a -23
""",
    """
cancel:found abd -10 -11 18
now:away d 12
paso_@thanks ab 22 -18
rid d 10
ride:solito ad 17 -13
""",
    """
allergy:veces acd 24 -12 -19
had:cosa bcd -17 25 -20
heart:perfecto a 12
i_was bd -14 -11
just_grief a 11
now:that_time abd -12 -20 20
prior:or bcd -10 -17 19
substance:@treat_a b 10
""",
    """
=any:dolor abcd 11 -23 -32 19
=turn:body:yes abcd -16 -26 -31 31
@relative_makes cd 12 -11
said__the ac -11 14
""",
    """
=said:yes:the_last_word_after_a_correction bcd -11 -15 22
^twins a 11
aqui__mi b -11
day__@day d 12
i__texting ad -10 13
next_@month a -20
not:alta ac 11 -10
not:misma ac -12 14
secure ab -10 12
they__running c 11
""",
    """
after__week d -12
all_of cd -16 11
allergy:but_they cd 11 -11
ni__que c -11
pregnancy:confirmo cd -12 11
psychosis:mania_nunca a 10
se__una ab -18 18
still__if d -12
to__day b 17
to__honest ab -12 -10
tucke* d 11
""",
    """
cancel:another ad -24 16
celular_de d -10
de__calle ad -11 12
organ:hecho_examenes ac -10 11
texts:estoy abd -26 23 -13
""",
    """
cancel:la_de bd 12 -12
have__@clinician b 13
pregnancy:having c -10
you__my abd -16 17 -14
""",
    """
de__mejor ad 10 -17
part_of c -13
read_the b 14
""",
    """
@insurance_card b 14
de__semana cd -21 19
defin* bd 23 -43
eaten:@food_with d 12
effects:sweats d 11
le__me cd -13 12
ni__@relative ac -15 20
prior:@insurer acd -17 -19 18
would__ask bc -21 18
""",
    """
have__heart d 12
meds:your ab -12 11
orina abd -26 -15 17
""",
    """
band abc 32 -15 -17
honestamente$ d 13
me_sirvio ad -12 18
olvide d 11
substance:el_@drink ab 11 -10
""",
    """
=body:tiempo b -20
=visit:llegamos ad -14 18
=visit:segundo bc 11 -11
organ:a_@body a -12
organ:told cd 11 -15
psychosis:years acd -17 -19 15
que__hago a -13
three__@medicine a 10
""",
    """
cancel:a_@price c 12
effects:mucha* ad -11 17
heart:infartito ad -12 11
heart:kind_of a 10
organ:no_@body c -10
""",
    """
=said:no:the_last_word_after_all acd 23 -23 -19
@body__i ac 11 -12
cancel:meant ab 12 -10
coming:me_out ad 19 -15
diamo* bd -12 21
effects:felt abc 14 -18 -11
in__is ad -12 -14
pregnancy:los ab 19 -19
texts:me_up ad -14 16
you__text b -11
""",
    """
=denials:visit:0:unsure d -11
can_@move b 12
not__but abd -27 -22 27
perder__@visit ad 16 -15
substance:he_is ad 14 -10
what__do ad 10 -18
""",
    """
=body:urgencias a -15
@drug_@medicine ad 17 -23
con__gatos d 11
home:dog d 11
in_@date b -19
las_seis bd -12 15
luego__digo acd -15 20 -17
prior:puras ab 15 -11
""",
    """
@relative_mi ab 12 -14
bipolar__lo bc 12 -10
""",
    """
=body:algo acd -25 37 -36
any:me_a c 12
doy bd -28 19
drive:my_truck d 11
forever a -12
home:llegu* abd -20 -13 23
midnight$ abd 19 -10 -16
now:how acd -14 10 -13
now:on_that ac 12 -10
para__animo b 15
que__ahi ab -15 11
ride:todos ac 25 -20
rinon_izquierdo ad -13 16
substance:he c -12
""",
    """
^postpartum acd -19 -12 21
beers_on ad 16 -11
home_after a 11
now:o a -10
pregunto__@clinician c 11
start ad 19 -21
""",
    """
^anulela d 17
do__have bcd 17 -10 -13
estoy_mas a 17
had__@year bcd -18 22 -11
of__they cd 13 -15
""",
    """
=body:counseling b -22
did_it abcd 19 -10 -11 -13
dio_positivo d 11
effects:@day d -11
had:retur* d 15
never__any acd 24 -15 -20
organ:befor* a -15
substance:gracias b 13
way__is a 12
where_it a -11
""",
    """
alta_pero d -10
cuando__a cd -21 12
had:hacer* b 11
had:know b -11
home:safe_and ad -10 14
too_early abd 13 -13 -17
""",
    """
^omg bd 18 -12
con__a cd -21 18
had__so c 10
handles d -10
now:ahora_mismo a 13
que_@fetch b 12
ride:makes_it cd 12 -11
tres abcd -27 -26 -12 25
""",
    """
=any:drops a -13
=any:knock d 14
allergic__only a 13
cancel:can_come ab 16 -10
heart:strong ad 17 -12
meds:a_day bd -13 15
muy__saber c 10
now:from a 10
prior:hierb* a 11
tried_@treat cd 15 -14
""",
    """
allergy:after b -17
autoc* a 13
desayune ad -14 16
heart:secon* acd -14 -10 23
not:reason a -10
organ:anyth* a 11
please$ bcd 11 -26 -20
""",
    """
=visit:su c -19
and__@symptom a -15
babysitter ac -16 13
be_better bd -10 10
blind acd 14 -15 -12
brain:que_era ad 17 -16
es_confidencial b 16
meds:mas ad -28 30
one__sure d -12
organ:calculos d 13
organ:will ab -11 11
posible ac -13 14
sure__that ad 13 -17
using_protection a -10
""",
    """
=rule:heart:yes:arrhythmia|arritmia|angina|cardi abcd -27 -11 -12 25
=signs:brain:none d -15
=visit:pase a -13
and_nobody d -21
fijate_que a 11
going_back cd 15 -15
heart:corazon_pero ad 14 -15
is__neighbors cd 11 -10
substance:ugly d 12
""",
    """
^cargo ad -16 17
^hold abd -20 29 -16
and__says a -13
any:since a 10
cars abd 25 -17 -15
effects:si_fue c 13
home:que_me a 10
me_receto a -11
not_@treat d -18
not_preventing c 12
prefiero__no a 12
substance:que_no abc -25 -15 29
texts:have abcd -18 11 16 -16
where__is a -11
""",
    """
=body:medical ad 15 -13
=body:noche abd -30 -29 23
allergy:someo* bc 16 -12
any:sabria c 14
coming:trying c 12
eaten:as bd -12 11
eaten:in_the d -11
home:no_problems ad -11 12
ride:sola abcd 29 -15 -13 -17
well:mejor* acd -10 -11 24
""",
    """
a_@clinician b -15
down__dumps a 14
effects:saili* ad 11 -11
pregnancy:no_estoy ad 25 -17
the__me bd -33 20
""",
    """
=signs:body:no:asks c -21
=tag:psychosis:unsure b -28
@relative_murio bd 12 -19
are_there a -11
cancel:el_@treat ad 14 -13
fuerte__un a 13
in__and c -27
it__work a 14
more_@medicine cd -18 16
not:seguir acd -15 -13 19
""",
    """
=body:graso ad -14 11
allergy:lips bd -12 13
another_day d -11
ask$ ad 11 -11
organ:have_one b -12
pregnancy:@visit abd -15 16 -14
prior:no_alcanzo b 11
substance:gomitas c 17
sure__i d -23
weekl* d 11
""",
    """
@day_no abd -16 22 -17
dios__bendiga abcd -14 29 -13 -14
heart:hold b 12
maybe__i ac -11 14
no__cubre b 11
no_maam ad 19 -12
organ:de_orina a -13
pregnancy:dio d 11
sophomore__school a 11
texts:has a -11
""",
    """
=any:let ac -23 21
=body:mine acd -15 -10 10
@clinician__he bd 10 -16
a__two c -12
cancel:cancelarla b 10
heart:then abc -10 -21 21
heart:yo_no c -12
prior:llevo ab -18 12
uno__saber c 11
""",
    """
=body:apenas ab 11 -16
allergy:@person d 10
any:all bc -18 -14
be__it ad 15 -16
bill bcd 20 -14 -32
now:este abd -14 20 -15
prior:dieron bc -17 14
segun__le c 11
""",
    """
=body:llena d 12
=rule::unsure:mas_o_menos c 11
=said:prior:unsure acd -11 12 -19
=visit:night ad -14 11
noches cd -16 11
ride:hermanos d 13
""",
    """
=any:documento d -10
adult:otro d -15
and_let bc 12 -11
meds:do_not ab 11 -27
midte* c 10
nieta abd 16 -15 -11
no_pueda ac -13 11
psychosis:@body abd 20 -19 -14
that__day a 10
toda_mi b 10
""",
    """
=rule::asks:^_eso|y_eso_que|por|a d -11
allergy:not_to bcd -11 11 -17
any:con b -15
brain:ataques d 13
brain:lamictal ad -12 14
ice c 18
not__anyone ac 17 -23
organ:hace cd 21 -20
ride:can abcd -15 35 -11 -25
safe:what bd 10 -10
subway ad 13 -13
un_@vehicle abcd 31 -13 -12 -20
well:right_as ad -12 15
""",
    """
=body:kinds ad -12 15
=body:will abd -37 26 -26
=rule:organ:yes:un|solo|unico|falta|done_~1_rino abd -15 -11 23
cancel:same abd 14 -17 -16
does_@insurer abd -11 20 -10
psychosis:mama c 10
ride:cuanto abcd -12 22 -13 -13
substance:mas_de b -14
""",
    """
=body:hold bc 17 -18
=body:quizas cd 18 -12
any:his d 17
chiqu* abd -14 -18 11
float* abcd -22 -17 -11 21
month d -19
perdo* bcd 15 -27 -19
prior:media_jaja ac -16 15
ride:buscar ad -18 10
ride:mi_carro ad 15 -14
well:only b 17
""",
    """
@food__si a 11
at_this abd -13 -12 16
el_del b -13
la_ecografia c 12
now:can abc 25 -33 -30
substance:of_my d 10
was__one abcd -21 -10 14 11
""",
    """
=number:effects:minor ad -17 16
can__so d 14
eaten:tengo d -16
heart:grave a -11
me_da a -16
prior:#_@year ab -11 14
the_stress d -13
veia__no d 16
""",
    """
heart:@hello a -22
heart:lo_tengo b 11
i__bipolar bcd -12 -13 10
meds:anxiety ab -20 16
one_a d 18
well:arriba a -18
well:littl* b 10
""",
    """
=body:down abcd -12 -31 13 12
=body:pocket bd -12 15
=visit:ready d 15
@medicine__un abd 18 12 -23
any:was_so b 14
home:@relative_no a 12
irregular abc -28 -20 20
pregnancy:dia ab -12 12
prior:no a -11
que_vaya c 10
suitemate d -13
them$ c -13
""",
    """
adult:two_@month ad 17 -15
any__in ad -14 15
as_you d 11
ataqu* cd -19 20
cancel:la_quiero ad 14 -15
form__sent ab -12 16
from__system ad 14 -13
has__been a 10
heart:dad bd 14 -17
is__@parking bd 16 -14
not:kind c -11
not:show a -12
once_but d -13
substance:antes_no ad -18 11
well:siente a -12
""",
    """
=rule:organ:yes:bladder_~2_infection*|infections b -12
allergy:loca d 10
ask_for a -10
eaten:since_last ab 17 -14
prior:praye* ad 22 -11
rara bd -10 -12
texts:decid* acd -19 22 -11
""",
    """
allergy:so_bad d 11
cerveza d 10
organ:@day abc -13 -17 13
""",
    """
=any:being b 12
=body:passed bd -15 -11
=denials:body:1:no+unsure acd 20 -15 -13
any:like_that d 12
pray b -13
ride:does bc 20 -16
sangrado bd -10 15
""",
    """
@wrong$ ab 15 -11
at__@insurer b -12
cancel:leave ad 21 -20
meds:anticonceptivas ad -22 24
meds:todas abd 31 -19 -24
mucha* abc -22 12 -25
recreationally bc 11 -13
try$ cd 26 -20
two__birth c 11
viend* abd -14 -17 10
""",
    """
=any:lol ac -13 -17
=body:over c -25
adult:@relative_is bd -19 18
brain:era acd 21 -15 -13
effects:out abd -21 -18 27
pink d 14
ride:all_my a 11
ride:no_@drive b 11
still_deciding acd -15 16 -13
""",
    """
=any:un c -31
@medicine_# abd 19 -22 -16
any_day a -10
eaten:drive ad -11 11
mismo_tiempo d 12
not:este bcd 14 12 -35
prior:cuatro acd -15 -10 12
psychosis:is_psychosis a -12
psychosis:la_de bd 12 -12
she__done d 13
""",
    """
=any:cuantas abd -11 12 -12
ahora_ando ad 20 -16
allergy:@medicine abd 19 11 -46
ever__my ac 14 -11
meds:in_the b 12
prior:@stop_after d -12
ride:know acd 28 -21 -15
""",
    """
=visit:casi c 10
any:rather ad 15 -14
be_more abc -15 -11 17
brain:lesiones ad 10 -11
de__dejela a 11
estoy__el abd -15 15 -16
long__can b 11
no__respirar d 15
over_my d -12
rato__de d 10
talke* b -12
y__en d 10
""",
    """
#__siempre d 11
=any:ser abcd -27 -17 32 -13
=body:demas bd -10 11
=body:up ab -12 -14
allergy:makes bcd -15 26 -27
back__you bcd -17 22 -15
like_to ab -14 14
miro ac -18 20
sana__salva d 11
seguir bc -11 -17
sleepy ad -10 12
substance:en_la bc -16 10
""",
    """
a_drink b 16
cancel:cancele bd -26 16
cancel:hour ab -12 11
effects:la_@body bd -14 12
had:never ab 16 -23
pint acd -12 -12 14
schizo ad -15 22
she_wants d -14
with_bells abcd -11 -15 -14 24
""",
    """
@relative__confirmed acd -12 21 -13
allergy:anest* a -25
asust* d 12
entie* abd -21 20 -18
now:fixing ad 15 -13
repeat a -19
""",
    """
@medicine__of ab -17 16
mente a 11
one__i bd 15 -22
the_vet ab -18 18
""",
    """
a_veces abc -39 -21 32
any:there bd 11 -24
chance abd 11 -27 -13
coming:les c 13
it__made d 13
meds:la abcd -25 -14 -22 28
moved__is a 13
pregnancy:havin* c -10
psychosis:significa d -14
temprano_del c 11
there__for b 14
told__my a -11
wow b 17
""",
    """
=body:or abcd -13 35 18 -57
=body:verano bd -11 16
been__but ac -16 13
factory a 13
is__blocks a 10
not:llego bcd 24 -12 -36
now:be_fine ad -15 16
out__on a -14
seizures__not a 12
well:sin_ganas ad 17 -14
""",
    """
=body:since abcd -18 -51 -14 41
all_the ab -20 12
effects:podia ad -14 18
few_@food d 11
for__fibro bc 11 -11
me__this ad -12 16
meds:y_la d 12
now:was acd -12 -18 17
pregnancy:me abd 10 12 -27
white abd 10 -15 -11
""",
    """
=rule::yes:100_% a 11
any:luego bcd -20 21 -14
for_sure ac -19 10
had__out acd 20 -19 -16
iba__no c 11
nothing__can ac -18 19
on__shot bc -11 -11
substance:probation c -12
""",
    """
=rule:ride:no:drive|driving|drove_~1_myself ac 11 -14
@animal_@eat b 11
adult:fifteen abd 19 -12 -14
brain:cereb* bcd -24 -31 24
come__i a -16
maravilla b -12
now:change a -11
organ:minut* a -10
would__so a -13
""",
    """
=visit:comprado ad -10 13
any:a_few d 10
hoy__el a -11
mania__psicosis ad 13 -13
meds:inyec* bd -16 24
middle acd -16 21 -23
pregnancy:had ad 15 -26
yes__been ad -13 16
""",
    """
=visit:queria abd 13 -19 -24
any:aroun* d 10
meds:y bcd -48 -13 20
my_old bcd -18 18 -16
prior:nada acd -20 -35 31
prior:tiemp* a -11
""",
    """
allergy:really c 10
estoy__@vehicle abd -17 17 -15
meds:de_siempre abd -10 17 -11
own_truck a 10
para__y c 12
see_a d 11
tms__@treat d 13
veces_si c 14
""",
    """
=body:trust ab -15 15
effects:lo_@symptom d 11
now:at_work ab -14 17
the__for ac 12 -29
""",
    """
ecogr* c 12
had:creo abc -10 -19 20
meds:mi ac -31 17
pregnancy:old_pipefitter ab 11 -10
pregnancy:pero_soy d 12
prior:dos_y ad -18 20
well:@call a 12
""",
    """
=body:doubt ac 11 -12
=body:esa ab -22 19
=body:hated a -10
=visit:date a 12
any:eat ad 13 -11
heart:long d 10
me__dar a -13
not:aun a -14
psychosis:@clinician_le bd -12 16
una__un d 13
""",
    """
=rule:well:no:igual a 11
cancel:think abcd -11 -15 19 -12
just__@treat ac 10 -12
not:llaman ab -17 16
substance:that_count bc -17 19
""",
    """
am__could cd -11 11
any:not_since a 11
azathioprine d 12
brain:fue_derrame c 12
hurts_to abd 20 -14 -14
pediatrician b -11
pregnancy:hombre a 12
pregnancy:three_@month ad 14 -10
prior:on_my bc -12 -11
psychosis:al_@clinician a -14
""",
    """
eaten:big b -12
fumo b -11
is_private ab -11 18
pregnancy:saco_@drink d 13
ride:herma* d 13
too__to bc -22 19
""",
    """
am__to bd 11 -25
cancel:wait_no a 12
dis ab -11 19
heart:cuenta abc -16 25 -19
heart:salvo a 13
home:think_so c 12
me_diagnosticaron cd -15 13
now:my_sons a 12
pirulos$ a 10
psychosis:saw_things cd 17 -14
si_mi abd -30 -11 21
was__problem cd -12 13
what abd -42 38 -31
""",
    """
^long a -19
a__le bcd 17 -23 -14
any:andele_pues d 11
eaten:hours b -20
effects:said_i a 12
la_@clothes d 12
psychosis:rule_out cd 12 -11
que_tengo abc 18 -15 -24
substance:judge_says cd -12 12
substance:toma ab 17 -13
we__and c -21
yesterday_so ad 12 -11
""",
    """
anxiety_and b 14
back_never d 12
eaten:for ad 12 -20
heart:corazon_no ad -12 16
prior:talked_to b -11
psychosis:invega d 12
whate* ab -24 14
""",
    """
better$ bcd -14 -33 14
eaten:luego abc -10 17 -14
home:la_farmacia a 18
is__@date bd 17 -14
ni_lo a 13
prior:ha cd -10 11
""",
    """
=signs:ride:none bc -20 17
@symptom_on abd -17 -15 20
adult:old a -11
final acd 30 -12 -23
on__wall d 16
prior:una_sola acd 30 -10 -25
psychosis:exactly bc -23 23
""",
    """
are_running c 11
cancel:do_i a -11
home: c -28
psychosis:straight a 15
sometimes__a ac 14 -13
una__que abcd -25 -16 14 10
""",
    """
=rule::unsure:unsure|uncertain abc -13 -14 24
@drink_me a 10
^fuerte a 12
^fui b -18
a__groups c 10
allergy:nothi* abcd 36 -21 -13 -26
eaten:you b 11
not:new ad -23 23
now:lo a -12
""",
    """
=visit:el d -12
=visit:parece abc -25 -30 22
=visit:texting b 11
absoluto$ a 11
heart:to_watch c 12
heart__at c 16
not_find acd 21 -13 -15
ride:bringing acd -19 -18 22
ride:famil* acd 27 -17 -17
sailing abd 15 -11 -12
""",
    """
descarto$ b -10
given__so ac -11 12
home:bed ad -11 16
not:is ab -11 -23
ride:and_if cd -12 13
se__pusieron a -12
tell_the b 16
""",
    """
=visit:nap a 13
crazy_about ab 14 -12
me_or cd 10 -15
not:evaluated ac -12 14
organ:liver_of ad 15 -13
substance:bed bd -11 12
two__of a 12
well:tengo d -12
""",
    """
=said:eaten:unsure acd -18 24 -22
=signs:body:none:asks a -59
cancel:or ad 16 -14
coming:hold_my d 18
heart:would_be ad -19 19
is__am abcd 17 -28 -22 15
moria d 12
organ:hace_@year cd 14 -16
ride:license a -10
taking_my abd -29 10 17
was__ok ac -15 12
""",
    """
=body:seria abc 17 -31 -12
bowling_night a 11
brain* a 13
but__this ad 11 -14
i__talk c -11
substance:vida a 11
""",
    """
=signs:now:unsure+yes d 10
better__it c -10
organ:@body_neurogenica d 11
substance:person c -11
you__i ad -15 13
""",
    """
it__got ad 13 -15
las_fiestas c 11
nobody$ ab 21 -16
repet* a -21
substance:nada bd -19 -16
""",
    """
=rule:heart:yes:murmur|soplo|soplito_~2_$ ad -15 11
=visit:imposible acd 22 -16 -20
dolor$ abc -17 -12 21
es__pero ac -13 10
me__algo abcd -17 15 12 -25
now:when_i ad 18 -13
pensando ac -12 18
pero_para d -13
pregnancy:doy_teta ad -12 13
senior_@vehicle a 11
""",
    """
eh$ acd -17 15 -11
kinds ad -12 15
nobody bcd -13 17 -21
organ:does_that b -14
pregnancy:had_my ac 13 -13
ride:@relative_del d 12
til b -18
""",
    """
=any:efectos bd 12 -16
=body:memory c 10
come_but ab -18 17
heart:desca* acd 33 -22 -18
ride:@relative_@insurer d 13
ride:a_permit b 12
ride:pata a 11
stopped_@drug bd 11 -11
sus bcd 11 -10 -13
""",
    """
=visit:acomoda d 16
@treat__se acd 23 -15 -12
any:@drink bc -13 -16
diagn* bd -37 14
gradu* ad 24 -19
mejor_por ad 14 -19
not_even abcd 35 -23 -23 -19
pregnancy:i_had ad 14 -10
psychosis:cuenta bd 13 -18
ride:somos ad -11 10
""",
    """
^higado c -10
allergy:did_fine a 12
any:thyro* ad -10 17
okay c -12
substance:during d 11
""",
    """
=body:hecho b -21
^@call abcd -44 66 -37 -22
cuenta ab -34 22
en__cuando cd -11 13
la__me abcd -14 -22 -12 19
meds:no_estoy bcd -13 17 -11
ride:no_consegui b -11
substance:que_me d -11
twice__it a 12
ya__a c -18
""",
    """
=any:ojala ac 26 -29
dejan c 11
me__igual d -11
not__say a -14
pregnancy:not_the a -11
""",
    """
kidneys__bad bd 11 -11
somebody_else b -12
""",
    """
=body:shot bc -37 11
=rule::twice:not_like_~3_not|never|nobody d 10
accidente d 11
could__been acd -15 27 -22
drive:mi abd -10 -25 14
had:patie* bd -12 20
pregnancy:i_hope ac -15 18
prometo$ acd -21 25 -17
puros abcd 35 -21 -16 -24
texts:los_@texts bd -12 14
texts:not_say ad -14 11
""",
    """
=body:pads d 11
^lupita abd -16 23 -11
allergy:felt_great c -10
any:not abcd 25 -51 11 -25
en__limite cd 18 -11
le_entro d 13
organ:son ab -15 16
organ:una_vez cd 23 -23
""",
    """
=any:give cd 15 -17
eche d 13
heart:call a -13
la_cara d 14
not:answered cd 12 -11
revisar c 14
will_not acd 18 -11 -18
""",
    """
drive:de_ida ad 13 -13
meds:finished_the a 10
now:central_time abd -20 20 -19
she__my acd -11 14 -16
well:change a 12
""",
    """
=denials:any:3: cd 20 -20
@drug__and c -14
and__took cd 12 -17
bun__oven d 14
one__let cd -14 12
pregnancy:el_resultado c 14
ride:@relative_me bcd -22 -11 18
substance:just_on d -10
substance:there ab 14 -10
texts:no_quiero d 10
ticke* c -13
""",
    """
=rule:organ:unsure:used_to ad 14 -12
cancel:here b -24
cancel:there ad 15 -13
el__sin b 11
now:with_my abd 15 -12 -13
prior:dormi* cd 12 -11
tengo$ ad 14 -11
y_los ad 17 -18
""",
    """
=any:jajaja abd -17 23 -12
ride:papa c 11
spray acd -17 -14 23
vomiting cd -11 15
""",
    """
effects:hard_to ac -15 18
me_tome bd -11 12
school b -13
well:a_mi b 14
""",
    """
=body:hicieron b -16
@traffic acd 14 -24 -24
here_with ab 14 -13
meds:tengo bc -11 12
pregnancy:traigo ad 10 -18
texts:marqueme ac 20 -13
""",
    """
@medicine_si c 11
adult:@relative b -11
lloviendo abd -15 25 -16
not:decir ac -21 22
pregnancy:resul* ac -14 18
puesto_que cd -11 17
substance:sherry a 13
when__# ac 10 -16
""",
    """
=body:este ad -24 20
count_if d 11
heart:soplo acd -11 -25 27
organ:fibro* c 13
organ:peein* a 11
prior:cabin* ad -11 16
que_toma ab 14 -14
""",
    """
any:me b -16
in__still ad 18 -13
mi__da bc -11 10
por_ahi d -22
tbi b -16
will__on ad 13 -11
will_you bc 14 -13
""",
    """
=any:falta ad 17 -20
=rule::no:no_way abc 11 -13 -13
=said:pregnancy:yes acd -24 -15 12
^ay bc 14 -21
algo__no abd -16 11 -16
allergy:fine abcd 36 -14 -34 -21
eaten:nada d 11
effects:a_bit d 12
espere__por ab 14 -11
heart:diabetes a 13
heart:skipped d -11
no__had b -14
veces_oigo cd 19 -14
""",
    """
=any:run ac -12 -14
=body:yea bd -12 19
@treat_yes acd -12 24 -22
am__three a 12
am_not c -11
edad__no ac 15 -13
en__taller b 10
livers__@body ad -11 11
morado b -14
my__last ac 14 -16
rathe* bcd 15 -38 -21
una_@person d -17
""",
    """
=body:bajo abc 12 -14 -10
=said:adult:no ab -23 12
=visit:todos abc 24 -11 -20
al__menos a 10
all__tried ab 15 -12
allergy:i_know cd 13 -12
ando__la d -19
calendar d 11
duele_la abd -10 19 -20
like__the ad 14 -12
pregnancy:three ad 11 -27
spot__liver c -12
tengo__@day bd 15 -11
""",
    """
=body:emojiunsure cd -12 13
=rule:coming:no:estoy|ando_~1_ocupad*|manejando| ac -11 16
a__@drug abd 19 -22 -11
che_no ad 20 -13
decirle ac -16 19
psychosis:or d -22
psychosis:right_mind ab 17 -12
""",
    """
has__in d 13
llego__la bcd -12 10 -16
sigo__la abd -13 -12 21
""",
    """
=body:than bd -41 17
es__problema d 10
now:do_it b -16
pregnancy:@eat_for d 12
substance:thought ad -14 10
""",
    """
=body:anticonceptiva bd -23 15
liar ad -13 13
maybe__it b -12
now:de abc -12 11 -22
substance:conce* bc 21 -12
the_er ad 18 -18
we_been cd -11 11
""",
    """
@relative_had bcd 23 -35 -15
^at acd 25 -32 -13
^comi ad 15 -14
^gave c -15
allergy:ronchas a -11
brain:damage ad -10 20
effects:momen* ab -11 16
organ:azath* d 12
yes__you d -10
""",
    """
any:get_back c 12
celexa acd -23 -11 25
les abcd -28 19 15 -19
not:percent acd -22 33 -22
organ:catheter bd -15 16
stopped_breathing d 12
""",
    """
^smooth b -11
any:ahori* bd 11 -16
he__up bd -24 21
ir__@relative ad -12 14
me__quitaron ad 16 -14
some__it a -12
substance:march ad -11 13
""",
    """
=rule:adult:no:not_~2_me|any|ever|have|had|in|a ad -13 10
not:today ad 14 -18
on__job a 12
que_esta cd 13 -11
""",
    """
=any:gone bd -11 15
@move__plans ad -10 14
coming:keep ad -22 27
effects:toda_la b -10
el_celular bd 11 -16
have_to d -12
home:feet ad -14 19
not__checkups ac -13 15
now:they ad 19 -26
physi* c -12
pregnancy:at_night cd -13 20
prior:cual abd -19 -12 19
seizure_@medicine d 16
substance:del_anexo d 10
""",
    """
had:dijeron a -10
iv abd -16 -12 20
no_sabe bd 16 -19
sec__at b 10
sometimes__problem ac 14 -13
""",
    """
=body:pharmacy a -21
@drink__en a -15
not_home a 10
pregnancy:tengo ad 18 -32
que_@medicine bcd -31 -14 27
substance:most_nights ab -12 -11
texts:this_is cd 13 -23
things_that d 14
want_it d -15
""",
    """
=body:sophomore acd -11 -11 13
account_of d 13
any:estoy_manejando b 13
cancel:atten* ab 15 -11
everybody bc 11 -28
i__just ac -17 10
if__a abcd -15 -18 21 -11
me_hinche ad -11 16
""",
    """
=body:agree d -11
borde* abcd -21 -26 36 -29
casi_en ad 21 -18
la__@visit a 10
pregnancy:the_# cd 12 -14
told_us a 14
una_prueba acd -11 16 -12
well:@date acd 15 -12 -21
""",
    """
any:una d 12
heart:baja abcd 31 -14 -23 -20
infarto c -11
just_heavy a 11
texts:ok bd -15 17
yes_@cancel bd 20 -23
""",
    """
=body:nurses d 10
=rule:cancel:no:am_~1_coming|going|still d -14
@drug__only c 12
^need abd 16 15 -45
am_here a 10
heart:honey d 10
meds:en_este d 10
on_me ab -22 16
pregnancy:not_not a -19
psychosis:type bd -14 19
un__el a -26
""",
    """
=any:capaz abcd -15 -15 22 -15
=tag:texts:other abd -14 16 -17
@call abcd -24 49 -18 -33
^okie ad -12 21
de__estaba ab -12 13
planning bd -14 10
pregnancy:stopped_using a -10
that_counts a -14
""",
    """
=body:ptsd ab 20 -45
=signs:brain:no bc -25 -19
as__say a 14
escalera a -10
tuve abd -18 -49 12
vamos_a ad -22 15
""",
    """
@treat_a a -11
a__ask b 11
cajas d 12
had:quit d 10
now:my_@food ad -13 14
organ:si_ya bc 12 -13
""",
    """
eaten:at_the abd -11 -19 19
foto b 11
pregnancy:@body b -14
psychosis:mania* cd -16 13
six_in d 10
""",
    """
=body:tomado b -11
^dejo ad 23 -18
but__is a -18
cancel:conse* abd 37 -29 -24
diet a 13
eso__que abc -26 14 -17
heart:es_mi ab -10 21
i__stick a 11
meds:dormir ab -15 12
mi__jaja c -12
""",
    """
=body:@english b 11
=body:controlo abcd -15 -13 -15 24
college$ bc -13 -10
""",
    """
a_postcard a 13
a_ver abcd -39 -17 46 -35
any:mismo bd -18 16
effects:do_not d -12
falla* acd 17 -12 -29
prior:anoth* ad -14 18
well:have cd -15 -14
well:y_otros c 14
""",
    """
=rule:pregnancy:no:years_old bd 13 -13
@relative__yo bcd -14 -14 20
not__@ride d 11
organ:why abd -11 18 -15
substance:one ab 13 -15
""",
    """
allergy:have d -14
coming:encon* a 15
conce* bc 16 -16
do__test a -11
doubt_it ad 11 -10
fui__veces cd 14 -11
texts:falta ad 16 -13
""",
    """
=body:comment ab -18 24
heart:think_so ac 17 -16
home:at ab 17 -27
le_entiendo b 11
nacio d 13
psychosis:vi cd 17 -11
""",
    """
=visit:settled d 10
@cancel__favor bd -14 15
ahorita$ abd 20 -14 -22
allergy:nkda a 13
favor ac 13 -29
mas__# ad 11 -13
now:do_not a -26
pregnancy:on acd 33 -27 -20
ride:someb* acd -15 24 -12
substance:drugs c -24
texts:rather abd 27 -19 -18
""",
    """
allergy:to_me ab 11 -12
cycle b -11
no_you d 12
not:momento ab 15 -12
not:the abd -32 12 16
ride:offered ad -10 16
siente__la b 11
substance:hasta_ahi a 16
texts:@texts_que a -12
tranqui a 15
""",
    """
ninera cd 18 -13
not:llega d -10
pregnancy:preg abd -21 -12 29
ride:acompana_mi b 10
¿__cuenta d -12
""",
    """
@treat_de acd -10 10 -17
@year__with ab -12 12
burned__but a -11
is_at d -15
now:school bd -12 -11
went_up ad 13 -11
with_the c -20
""",
    """
=body:am c -11
=rule::yes:of_course bd -12 19
@relative__@treat b 10
allergy:me b -30
home:prime* ad 15 -12
pero__problema c -14
pregnancy:fifty ac 18 -11
substance:is_the c -16
that_times ad -11 12
""",
    """
=body:aliviarme d 12
=visit:conviene ad -16 15
any:@place b -16
drive:picke* ad 15 -11
organ:both_working ad 18 -16
psychosis:nuts b 13
stroke_but abd 13 -15 -14
texts:please abc 15 -20 -16
unknown abcd -18 -13 24 -11
we__all a -12
""",
    """
=rule::proxy:es_el|la_paciente a -12
=rule:pregnancy:unsure:not_~1_taken|done|test* d 11
ladys ad -16 16
meds:este_momento d 10
meds:on_anything ad 10 -12
not:entendi abd -31 36 -16
substance:this acd -26 -20 31
they_checked a 11
""",
    """
heart:como d -14
heart:lie bcd -16 -15 12
si__un abd -14 -10 17
""",
    """
=any:somebody ad 11 -10
=visit:aviso abc -13 -16 20
@drive__me ad -19 21
^mas bc -32 12
about__whole ad 12 -11
drive:loopy a 10
drive:own ab 10 -22
effects:quede ad -13 22
not:single acd 21 -15 -10
now:under a 12
ride:carnal ad -16 14
wreck abd 20 -13 -13
""",
    """
=body:until abd -13 -11 14
=lead:visit:yes:on:yes ad -38 14
=visit:nop a 11
before_that ad -18 20
drive:dia d -21
meds:manza* ab 17 -15
sweat* bd -13 12
usar ac 15 -14
""",
    """
ask__they bc -11 11
no__cosas a -12
organ:am_clear a 14
pregnancy:@day_blood cd 14 -15
to_@call bcd -22 21 -14
""",
    """
=body:body abd 27 -29 -17
@treat_just ad -15 16
adult:different c 11
couple__groups c 10
is_bad ad -26 14
not:tomo abd 15 -22 -19
ways b -16
""",
    """
completamente_@insurance d 14
drive:so bcd -11 -32 23
is__mine ad -16 16
pregnancy:not_a a 18
pregnancy:so_maybe d -11
""",
    """
=body:implante a 13
came ac 35 -43
for_mania bcd -22 -18 14
nerve bd -17 12
que_el d -14
they__something abcd -16 -16 21 -17
""",
    """
=first:body:yes abd -15 -21 14
=lead:body:no:on:none bd 15 -20
@thanks_to b -12
duloxetina ad -24 26
not:decian c 11
not:ido abd -16 17 -13
sister a -27
texts:@clinician a -15
that_would cd -11 18
with_@clinician b 10
""",
    """
=signs:heart:none d -26
@drink__cream ab -10 10
duele__@body abd -15 31 -31
effects:pero_ya d 12
he_can c -24
now:cae_en a 11
private$ abd -17 27 -19
sepa__bola abcd -14 -14 26 -14
substance:when_my a 11
three__a b -14
un_ratito d 11
with_my bc -41 15
""",
    """
=body:break bcd -13 -13 14
=tag:now:yes bcd -37 -16 30
@howmuch_dure c 11
allergy:el_@body a 11
andab* cd 10 -11
clot bd -12 12
empezar ad 11 -19
let__mull c 11
now:manej* a 19
pregnancy:like b 11
psiquiatrico ad -11 15
ride:with_her d -11
snip$ d 11
""",
    """
=said:substance:ask d -10
@call_the ab 17 -11
@stop__my b 11
brain:heart a 12
license c -23
mi__marcapasos b 12
sabria abcd -38 -35 51 -19
substance:sherr* a 13
well:bette* a -10
""",
    """
=body:prueba abcd -14 -18 22 -10
a__text cd -11 10
anxie* bcd 16 -21 -25
had:no_lo cd 15 -12
now:echele d 12
on__after b 13
parked b -12
psicosis__mania ad 16 -15
shop__@open a 11
substance:take c 13
texts:this_one b -17
y__volvi cd 16 -13
""",
    """
=body:chaplain d -11
allergy:cuent* a -10
cancel:good d -16
idea acd -33 31 -25
in__@clinician d 11
no__gusta bd 10 -19
""",
    """
allergy:a_esta d 10
mis_# abc 16 -11 -13
ride:works ac 11 -10
the__@body ad -11 13
""",
    """
organ:un_solo d 10
squat b -11
texts:both a -12
""",
    """
=body:band d 13
any:get d -14
anything_i acd -13 20 -10
buscar abc -18 -19 17
effects:so_i b 12
not:contar ad -13 12
now:toca c 10
substance:si_con c 17
urticaria ad -14 16
""",
    """
=body:nada abc 24 -43 -20
cancel:las d -12
chick* ac 16 -15
heart:de_un bd 11 -11
need__note ab -14 20
pregnancy:doubt ac 17 -12
si__estuviera a 12
""",
    """
=tag:effects:known_of a 12
=visit:depends abcd -17 -15 26 -15
^nomas b -27
done_that d 10
me_manden bcd 17 -16 -10
ride bd -18 -13
triste a 11
yo_nunca ad 12 -14
""",
    """
@drug_that abc 22 -11 -18
no__otra bcd -12 -13 22
say_it cd -25 12
sola_@medicine ad 11 -12
""",
    """
=any:desayune abd -13 -11 19
=any:sure ad -32 23
esa c -17
on__night a 11
ride:que_se cd 13 -12
😂$ c -11
""",
    """
=any:stopped bcd -12 -11 19
=body:club ac -13 -13
@texts_and ab -16 12
allergy:not_think ac -18 20
in_me d 11
mentioned bcd -15 23 -20
nomas_a a 14
prior:terapeuta cd -11 11
psychosis:dijo b -13
ride:yea d 11
scan__to c 11
""",
    """
con__mejor d -10
effects:excelente a 11
es__@place d 11
heart:here b 13
license__is ab -11 14
okafo* b 14
pregnancy:are ac -15 17
psychosis:#_@year acd 11 -13 -10
ride:is_got ab -13 15
substance:llamen bc 18 -17
well:been ad 29 -42
""",
    """
#_@sick c 11
allergy:is_allergic d -11
ever acd 26 -29 -18
had:no d -21
heart:in_@date abcd 11 -14 11 -23
high__lost d -11
manden bcd 20 -12 -17
sometimes__much acd -15 20 -18
the_@day ac -20 23
the_register b 10
""",
    """
=any:uh a 19
=rule:cancel:no:not_~2_touch a 10
=rule:psychosis:yes:schizoaffective|schizophrenia|sc cd -46 16
allergy:could abc -19 -10 14
heart:vez abcd -14 12 12 -18
if__said ad -13 17
my__both ad -12 16
summer$ bd -20 14
texts:now a -13
ver_que c 12
""",
    """
=any:repeat ab -12 12
=visit:anda ad -13 -13
any:yes_and c 10
did__come bd 16 -12
glass ac 23 -17
heart:irregular bc -15 14
nariz_la d -14
no_@body c -10
not__or ad 18 -16
organ:ya_se cd 17 -16
substance:lee_esto b 13
the_drinker b -10
""",
    """
cada_rato a -13
mucho_la ab -12 11
my_neighbors d -13
nerves__not a 10
no_al ad 18 -16
not:was abd -13 -21 21
prior:semanas ad 18 -17
we__together ad -13 16
well:be_better ad -15 13
""",
    """
allergy:me_hinche ad -11 16
brain:know d 12
cuantos a -11
drive:does ab -14 25
effects:got b 12
factura b 10
now:que_me d 11
ride:puedo_@drive d -12
ride:was_going ab 14 -10
""",
    """
antes_me a 10
home:on_# ad 17 -10
organ:arthr* a 14
pregnancy:of a -23
prior:cuant* bc -11 16
ride:going_to c -20
ride:taking ad -12 17
""",
    """
@sick_of a 12
in__full d 11
not:choice ad -14 20
ride:waiting ac -14 14
substance:well c 15
""",
    """
=signs:adult:no ab -22 18
=signs:visit:no+unsure:unsure d -15
covered$ ad -14 17
la_liga b 16
off__chart cd 11 -10
ride:mi_vieja abcd -15 -11 -12 21
take_em a 10
""",
    """
=body:be bc -10 14
knocked__lol d 13
mi_@clinician d -18
now:entra* ad 16 -11
well:smiled ad -11 14
""",
    """
any:are cd -15 13
brain:lo ac -16 12
cancel:@move_do ab -13 14
cancel:para cd 13 -18
eaten:minutes_ago d 13
el__da d 10
higado_ni a 12
my__ok d 11
pregnancy:ya_casi d 12
senti__pero ac -12 12
was__@hours ad -14 10
well:some cd 27 -27
yo_tomo bd 15 -11
""",
    """
=any:siento abc 17 -12 -16
=tag:heart:all_but_me abd 23 -11 -13
convulsiones_de ad -13 14
days_for ad 11 -10
de__regla a 10
heart:@open acd -11 -12 14
heck b -11
organ:rinon* abc 13 -21 -22
""",
    """
allergy:out_of ad -20 20
any:this_is ab -15 10
flying_colors a 12
heart:no_es a -13
organ:menti* c 11
organ:never_been ac -12 13
pregnancy:shop_is a 11
psychosis:chiquito a 13
yeah__a cd -11 10
""",
    """
=body:a b -23
=body:give bc 12 -19
@stop_hace a 11
heart:me_dispara c -14
i_will bc -12 17
in__when ad 10 -10
now:my_break d 11
ride:and abc 24 -11 -35
think_of ad -19 20
""",
    """
=body:like c -32
=body:padece c -11
=body:tripped cd 12 -12
=rule:ride:unsure:probably|prob c 15
adult:hacer ad 15 -11
coming:si_consigo c 10
doubt bd -16 16
from_the c -13
had:whole ad -11 12
had:year d 13
organ:dio cd 20 -18
pregnancy:april cd -11 18
psychosis:got b -14
sobra* bd -10 16
substance:con a -10
the__room b -11
""",
    """
=body:antecedentes a 13
eaten:se ac -17 13
late a -16
me_dializo d 13
psychosis:third ad 11 -11
well:not_complain ad -11 16
""",
    """
=body:counting b -12
a_flat d -19
allergy:to_give d 10
am__minor ad 19 -19
blood$ a -12
eaten:la_@visit a 15
es__momento ab 13 -10
no_me ac -27 14
patada a 15
prefi* abcd -12 30 -30 -13
usual d -14
yo_voy ad 21 -18
""",
    """
=any:pensarlo cd -19 15
=body:do abd -21 35 -16
=visit:minutes ac 13 -12
my_number ad 20 -21
substance:stopped b 11
substance:when_the a 11
texts:this_@call b -13
well:better a -10
""",
    """
=any:except ad -18 10
=body:much ac -22 15
=visit:fallando abd -13 12 -18
@medicine__says ad -14 15
allergy:will_be ac 16 -10
cancel:como_cree a 15
for_asking b -12
heart:que_la acd -12 19 -15
heart:two_weeks d -11
i__fine c 18
texts:tengo d -15
the__family a 10
""",
    """
=rule::unsure:could_be ab -31 -23
^chance ac -11 15
allergy:suegra ab 14 -13
cancel:that_was ab 15 -13
hit_me ad 23 -20
llego__no ac -11 13
not:mal acd -39 12 31
pregnancy:i_would bd 11 -11
pregnancy:old c -16
quien_quita abcd -16 -24 33 -11
tengo_que abcd -16 -12 41 -48
texts:let_me cd 13 -11
ya__@drive d -11
""",
    """
any:empty ad 14 -11
better_some cd 24 -22
home:one ad -11 10
home:was abd -25 28 -12
i_@clinician abcd -16 -17 -14 28
never__it d -17
prior:does_my bc -18 18
prior:one_kind a 12
""",
    """
=rule:substance:no:one|two|1|2_~1_drink|drinks|beer ac 13 -16
^flomax b -12
cancel:after* abd -13 18 -12
my_sisters d -10
not:problema bd -31 16
sabe$ abc -17 -21 18
that_day abd 12 -16 -12
""",
    """
=rule:any:no:not_~2_me|any|ever|have|had|in|a b -14
couch abd -12 -12 19
officer c -15
probable__no c 11
sirvio acd -15 -11 16
substance:desde bc -14 -11
""",
    """
=body:teta d 18
=rule:now:yes:is|it_~1_fine|good|great|ok|okay ad -19 16
=visit:dije ac 12 -18
@year_of ad -13 18
el_@drink abcd 10 11 -11 -15
es_no ad 27 -22
nariz d -14
""",
    """
=body:quiere a -13
any:i_do bc 14 -23
any:warfarina d 14
brain:pusieron cd -10 12
chaplain d -11
consulto_con c 12
eaten:desde_ayer abd 18 -20 -10
effects:dormi a 11
effects:muy_bien a 14
fu_ni c 11
guilty$ abd -12 -18 23
me__mania cd -16 20
por_su b 13
psychosis:finis* b 16
ride:drive acd 26 -18 -24
""",
    """
=body:de c -21
=visit:central abd -20 20 -19
now:conte* ad 11 -13
ok__is ad -20 20
organ:analisis bcd -14 13 -26
puedo_quejar a 10
substance:i_drink bd -10 -11
test__the ac -11 12
""",
    """
esa_hora c -16
pregnancy:ahori* acd 16 -11 -15
psychosis:work c -10
""",
    """
=rule:psychosis:unsure:bipolar_~1_2|two|ii b 10
=rule:substance:unsure:weed|marijuana|cannabis|edibles| ad 11 -17
if__the bcd -26 25 -15
is__need a 11
la_orina ad -19 17
not:permiso ac 16 -14
parte__quien b 12
psychosis:vi_cosas cd 16 -11
substance:dice bcd -18 14 -18
""",
    """
=body:always abc 32 -29 -22
am__right abd -21 -14 27
do__what cd 14 -13
effects:night abcd -18 -13 -11 25
now:wife c 10
psychosis:twent* ad -13 12
will__see bc 14 -13
""",
    """
=visit:recojo a 12
=visit:think abcd -39 -23 41 -15
had:he_probado c -11
now:hablo bd 16 -12
only_allergic a 11
organ:gone abd 11 -12 -14
organ:possi* ac -12 16
""",
    """
drive:have_not d -12
eaten:two ad -17 18
pregnancy:atrasada c 10
si_es abc -18 -13 24
that_ok bd -20 21
""",
    """
=any:pues b -26
^been bd -52 17
any:at_# ab 12 -16
eaten:witho* ad 13 -10
for_@texts ad -13 13
i__a bc -17 -27
no_le abd -19 10 -10
speci* a -11
substance:glasses ad 13 -13
the__with ac 16 -16
""",
    """
^stage abd -14 -13 23
any:moment bd 15 -16
cancel:conmi* b -16
eaten:water abd 25 -16 -31
off__i ad -17 19
por__de a -13
texts:all d 12
will_pass abd 22 -12 -12
""",
    """
=tag:heart:refuses b 12
eaten:yesterday ad 24 -20
green a 12
la_hora acd -15 17 -15
the_tv c -11
""",
    """
meds:empty abd 15 -10 -13
one__my ac -23 11
organ:pero bd -18 -18
pregnancy:planned a -10
substance:@medicine_for d -19
think__have ac -15 17
week__have ab 14 -16
why abc -42 35 -20
""",
    """
=body:remedios abc 20 -11 -13
drive: bd 12 -17
geral* bd 17 -20
not:means ad 13 -11
one__problem ab 19 -18
organ:funciona a 10
pregnancy:in_@date d 10
prior:los abd -16 12 -14
psychosis:the_tv c -11
who__is c -16
""",
    """
=body:murmur d -12
=body:sailed a 16
=last:any:yes abcd -18 -19 -16 15
coming:the ab -16 -13
eaten:manana a -18
english bd 13 -14
fract* d 13
heart:have_a abcd -19 -10 -14 25
la__hace bc -13 -12
meds:@date acd 41 -13 -40
texts:who abd -18 22 -12
toma_@medicine bd 16 -17
""",
    """
=any:working d 12
=rule:substance:unsure:sometimes|a_veces d 13
=visit:ningun ad -19 21
@symptom__to ad -17 10
and_@treat d 13
heart:third bd 16 -15
npo abd 25 -13 -19
organ:por_la bd -22 17
pregnancy:#_@year abcd 12 11 -17 -24
rather__that b 13
substance:what ad 23 -13
texts:casa a 10
""",
    """
=body:@day b -32
=body:telefono ab -10 14
adult:canas d 14
allergy:a b -12
every_@month cd -22 16
had:la_pusieron c -16
had:pasad* bd -16 18
not:examenes ac -10 11
""",
    """
=rule:pregnancy:yes:dando|doy|dar|da_~3_pecho|leche| ac 17 -16
allergy:band d 13
pregnancy:cuatr* d 12
prior:second d -11
voy_sola ad -25 26
y_mi ac -16 26
""",
    """
@relative_handled c 16
ask_the abc -16 -22 29
cancel:can_i bc -15 18
habit b -10
psychosis:and_then c 10
where_we ad -15 12
""",
    """
=body:huh abc -16 14 -12
allergy:it_made ad -14 15
and__ruled ad 12 -11
fallando abd -13 12 -18
imaginese d 16
not:estaba acd -13 -10 23
not:point a 11
now:lunes a -11
que abd -19 22 -17
substance:that abc -13 -18 16
""",
    """
it__at ab -10 -15
metie* ab -11 13
organ:anos ac -13 17
organ:when_i cd -13 11
she__an ad -11 11
side$ b -12
to__exactly b 13
todavia_le a -13
""",
    """
=body:cops cd 14 -13
=body:pero bcd -19 11 -21
=visit:during cd 15 -17
=visit:idea c 12
@visit_and cd -11 14
allergy:hours acd -13 -12 23
asked__the a -12
drive:still ac -12 11
heart:count_if d 10
i__you ab 23 -33
los_nervios abc -23 -19 14
never_lost a 11
nomas__pero ad -12 15
smile* ad -11 14
""",
    """
#_could cd 14 -11
it__to abcd 12 23 -13 -31
now:are_asleep ad -20 20
organ:scare c 14
say__would c 11
""",
    """
=visit:descanso ad -21 23
fabrica ad 19 -13
hcg_at a 11
mi__dice ac -22 18
not:reaccion ad 18 -15
psych* c -20
raro_pero ac -10 12
ride:arreg* c 11
""",
    """
cancel:to_@cancel ab 11 -13
dias_limpio ad -13 16
he__there ad -12 13
home:a_la a 11
now:alrea* ab -24 14
now:if_you d 11
que_dos cd 11 -11
sabia a -13
""",
    """
=body:rayitas cd -10 15
dentista$ d -11
effects:presi* b -10
heart:card d 12
organ:organs ad 12 -13
will__that abd -13 10 -11
""",
    """
@relative__mejor bd -12 11
brain:with ab -12 -11
despe* abd 21 -26 -12
""",
    """
@relative_count c 14
allergy:throw* b 12
le_dije c -13
ride:anos d 11
un_@year abcd 30 -17 -25 -15
want$ abc -22 -12 10
""",
    """
allergy:propo* ad 16 -12
eaten:so_i ad -13 13
fine__me bd -14 13
meds:pain bd 14 -12
pregnancy:dos_rayitas cd -10 15
she__and b -10
""",
    """
=rule::unsure:tal_vez abcd -21 -14 32 -24
=visit:@english ab -17 14
form_i ab -12 16
han_puesto ac 11 -14
heart:is_good ad 18 -16
in__here ad -17 18
ir_mi ad -12 14
no__puedo ad -32 21
not_afford ab 17 -12
""",
    """
any:not_miss ad -14 17
no__i abd -19 -36 29
pregnancy:sixty ad 20 -15
prior:not_take ac 11 -12
y__@insurer a -11
""",
    """
=body:kidneys c -24
=body:libre a 19
=rule:now:yes:still_~2_good|on|coming|works|fi ad -16 18
a_big c -14
and__@food ad -13 13
drive:it abc -25 -19 21
home__only ad -11 12
it_says acd 28 -15 -22
remembers cd 15 -16
ride:been c -10
ride:let ad -14 -19
se_murio a -11
substance:no_se acd -16 13 -19
the__or cd 14 -24
to__so b -17
wake_up d 12
""",
    """
=body:ought d 11
a__dos bd 16 -10
allergy:find ac -14 11
but__# b -17
cancel:@relative_@cancel bd 13 -23
judge__is cd -12 12
list$ abcd 18 14 -17 -24
on_that bcd -24 20 -19
organ:having acd -10 21 -22
prior:out ad 14 -14
shop c -14
well:for acd -32 -11 28
""",
    """
any:and_i abd -26 -12 22
eaten:@visit abd 22 -11 -16
lleva b -20
pregnancy:retraso_de cd -19 19
psychosis:that_is ad 14 -21
texts:solo bc -12 -11
these bcd 33 -23 -22
""",
    """
en_dos ad 18 -15
evaluaron ab -11 23
nor cd 12 -17
ride:es_de d -12
turn$ cd 20 -20
what_have abd -11 -18 23
ya$ abc 15 -15 -26
""",
    """
@stop_la ad 19 -17
heart:pero_de ab -13 15
i__they cd 13 -16
now:entrando_al ad 16 -11
psychosis:who bc 17 -10
tan ad -22 12
that__of c -11
""",
    """
@medicine__sleep c 13
as__you d 11
coming:bells d 11
drive:@traffic abd -17 24 -11
had:about ad 16 -14
has__me c 12
llorando$ acd 22 -12 -11
pregnancy:solo d 12
prior:since_# d 10
texting__better b 15
that_end ad -12 15
""",
    """
=body:dejar bc -23 -11
=body:related d -12
=rule::yes:asi_es d 11
algo__el bc -10 16
allergy:sabri* abc -14 -16 18
feel c -18
heart:thinner b 11
longe* abd -11 -11 20
marqueme acd 17 -14 -13
now:@move_it a 14
now:the_weather c 12
substance:xanax ab -12 -16
sure__would b 11
""",
    """
and_ibs b 12
crudo cd 17 -14
heart:second_one ad -14 21
lo__al ab -17 21
meds:@medicine_de abd -20 -15 28
psychosis:andab* c 11
there__like b 12
this_will bd -16 14
""",
    """
=rule::unsure:depende abcd -17 -14 30 -22
como_se ac -16 15
do__text ad 19 -13
herencia d 10
i_lost a -10
mal$ bd -13 14
no__ha acd -17 20 -17
psychosis:once_in acd -11 -13 20
se_la a -10
substance:solta* d 11
""",
    """
all__it c -12
coming:con d -21
not:that abcd 13 23 -32 -35
puro__de c -12
took__of ad -13 18
""",
    """
=body:your ab -54 36
=visit:apure cd -11 16
chest bd -12 10
cirrh* cd -13 13
early_for a 15
i__@year abc -18 12 14
pregnancy:call a 11
texts:me_@call ad 13 -10
texts:si abd -40 -26 34
the_house abd -12 -12 18
""",
    """
=body:living ad 17 -11
=rule::refuses:not_want|like_to_~1_say|answer|d a -10
had:me abd -10 -11 13
heart:is_up ad -17 11
if__make d 12
la__favor ab -10 13
ride:bring_me d 12
well:bien b -18
""",
    """
=any:objection ad -18 20
brain:on b -12
falta_quien ad -12 12
is__right ab -20 14
none__that a 14
ride:preoc* a -11
the__worse a 12
""",
    """
allergy:@symptom bc -12 13
allergy:no_era a -12
better c -16
now:do acd -16 -15 12
psychosis:bipolar_type bd -14 19
ride:moved ad 19 -19
""",
    """
@treat_@medicine ad -15 21
^pregnant cd -10 12
had:in_# bcd -20 -14 10
heart:me_sale ac -11 11
high abd -22 -25 19
is__there ad -16 10
not:got cd 14 -14
the_dumps a 14
""",
    """
=body:probable ac -12 14
=lead:body:yes:on:none bc 13 -38
=visit:darlene b 18
@day_y c -12
hableme$ ad -11 12
prior:sirvio ad -12 16
prior:veces cd 18 -18
tested__am a 11
time__second ad -21 22
""",
    """
=any:perfecta ad -11 11
any:ve ab 10 -13
cps acd -15 -11 11
es__@relative d -21
nothing__just ad -16 18
ok abc -11 37 -50
on__there d 11
perdi__no ac -12 14
tal abcd -16 -11 24 -12
""",
    """
=body:nino ac -20 17
=visit:todo c -11
i__stuff d 11
psychosis:gad ac 15 -11
ride:pues acd 30 -16 -23
""",
    """
=said:well:no cd -17 -16
=visit:ladys ad -11 12
@vehicle__had ab -12 11
^todo abc 33 -47 -39
meds:tres b -10
on__calendar d 13
takes__when b 11
""",
    """
=any:your abc -14 14 -14
=body:feed ad -11 12
@insurer__@ride b 10
ahora$ bd -11 12
any:give cd 13 -16
electro d -12
had:cuatro bd -17 20
heart:contr* c -12
i__then ad 19 -16
recall$ abc -22 -13 28
ride:@relative_says c 12
truck* d -11
""",
    """
ella__@relative ab -16 20
havin* abd 18 -15 -16
meds:seis b -12
prior:scare* a 11
problemas c -23
this__be ab 15 -29
""",
    """
=body:stand bcd 12 -14 -14
a__solo c 12
any:got bd -25 22
cancel:the_@visit ab 12 -15
controlo abcd -15 -13 -15 24
era__no a -12
lo__repetir bd 13 -10
no_diria a -12
nothing_since abcd 15 11 -20 -21
the__any ad -19 20
""",
    """
=body:rango a 13
=body:ticker cd -22 11
=visit:@day bd 11 -26
@insurer__it bd 11 -10
come abd -20 22 -22
did_mine b -11
disti* abd -16 -16 15
had:has d 11
he__una ad 20 -19
heart:year b -15
me_mata a 10
mi__@relative ad -12 12
organ:i_only a 11
prior:another ad -14 18
sea bd -26 11
""",
    """
=body:gabapentina d 12
^puse ad 21 -17
adult:mes ad -15 15
adult:still ad 27 -23
allergy:closed abd -12 -14 13
any:would_be abd -18 -13 11
combine__dark a 11
comment abcd -31 36 -11 -11
is_high ad -35 22
me__eco a 12
prior:knuckling_it a 10
ride:care ad -11 15
""",
    """
=any:como b -11
=body:operaron abd -26 -10 22
@treat__that a -11
broug* d -11
cancel:quiero c -12
drive:does_not b 13
heart:my_back a 14
home:la_@relative a -15
pregnancy:left ad 12 -11
still_being c 11
yo_vivo a 10
""",
    """
=any:go c 11
hacerme c 12
hospi* b -19
ningun b -19
orino_como ab 19 -13
""",
    """
@texts_que a -12
bottle__my a 15
estoy__las bc -15 -13
from__but a 13
now:@hours bc -10 15
pregnancy:there a -16
prior:emdr_and d 12
que_llevo abd -14 29 -23
siempre__en a 14
""",
    """
drive:was ab 13 -20
had:deje d 12
heart:afib abd -11 -21 17
just_this bd -13 13
lo__en bcd 18 -10 -18
organ:@symptom c 12
pregnancy:cycle ad 13 -12
psychosis:question b 10
sleep_since ad -11 12
""",
    """
=any:away ad -18 19
=tag:effects:other ac 16 -15
@treat_twice cd 13 -12
down_for ad 12 -13
effects:cuand* b 11
home:ponch* a 12
in__air acd -16 23 -12
not:quito cd -13 14
now:acomo* d 16
now:recoj* a 12
psychosis:my_@relative cd -22 13
stopped__@month b 12
to__into d -10
""",
    """
=body:poor b 11
=visit:anytime ad -19 21
^tenia ad -10 11
ese__@fetch d 12
esquizoafectivo d 15
no_sabemos c 13
""",
    """
@clinician_y bcd -20 -18 15
any:is_not ad 23 -15
it__are a -13
now:hold b 13
positive_and cd 18 -15
pregnancy:los_# b -11
pregnancy:my_period bcd -23 17 -17
pregnancy:one_is a 11
substance:usted ac -12 14
sweating bd -13 12
""",
    """
=body:link ab -17 17
=rule:well:yes:no|cero_quejas|complaints d 11
and_an d 11
any:numbe* bd -14 14
de__me d -11
had:not a -24
home:here bd -12 13
not__she ad -18 10
now:misa a 12
""",
    """
=any:paso ab 13 -26
=body:aware c 12
=visit:ninguno d 10
@body__estoy d 12
@insurer_@ride a 13
^presion b -12
adult:no_es ab -13 10
any__those ac 10 -13
asist* abc 16 -15 -23
have__check c 11
matter_for bd 14 -10
new__this bd -13 11
not__better ad -21 25
not_lol abd -12 -14 16
of_them cd -22 17
ride:here acd 26 -17 -12
sera bcd -12 19 -23
the_@sick a -12
well:fu c 11
""",
    """
=body:menos a 18
dijo__la bc -13 12
hago_los ad 10 -16
urgencias$ a -11
""",
    """
=any:fu c 11
=body:estan bcd -11 27 -24
allergy:after_surgery cd 12 -13
left_my abd -12 22 -17
organ:higado_bien ad 14 -15
turno$ d -15
""",
    """
@treat_never cd 14 -14
cocinando$ ad 16 -12
fiebre b -17
graso$ d 13
heart:i_run ab 18 -11
mi_acta c 13
to_know abd -11 20 -16
usaba d -19
""",
    """
=any:anytime d 12
=visit:could abd 12 -25 -12
drive:aide d -12
effects:get ad -15 13
he__his a 15
heart:alta_la d 13
i__radio d 11
las_once b 16
not:though d -10
not__before a 18
recordatorios ad -17 20
ride: abd 15 -18 -19
ride:un_@relative ad -14 14
run__my bd 18 -19
would_be abc 21 -37 -16
""",
    """
^sadly d 15
now:perlas ad -10 13
otherwise_i c 14
somebody__me abd 15 -13 -16
time_would d -18
turned__@date ad -10 12
""",
    """
@book__not ac -13 17
^stroke d 13
any:i_can ad 18 -23
effects:por d -10
hace_tres d 14
resultado_de c 17
rid_of d 10
""",
    """
bad_but a 10
brain:bleed d 13
cancel:@door a 13
drive:do acd -10 -14 13
gente ac 17 -13
meds:list bd 11 -11
substance:son cd -12 12
""",
    """
@clinician__atendio b 11
allergy:got_welts ad -14 15
home:sweet_home d 14
si__se acd -13 -12 19
""",
    """
allergy:@symptom_after cd 12 -11
cancel:@late ad 12 -12
voy_por d 12
well:driving ab -17 17
""",
    """
=visit:vuelvo bc -17 -13
@treat_not a -11
adult:en_@date d -14
adult:week a -10
fly$ ab 22 -18
organ:nobody acd -16 22 -12
""",
    """
=rule:now:no:later c -11
@clinician_dice ab 16 -12
^manic acd -18 -10 27
any:dudas d 14
del_banco b 15
end_of ad 22 -19
now:one bcd 19 -25 -17
texts:del bcd 21 -17 -21
the_mood ad 13 -11
well:like_death a 13
with_both a 10
""",
    """
=body:tener cd -19 10
any:mis ab 11 -13
nada__@medicine ad 19 -18
not:antecedentes a 13
prior:mom bc -15 17
""",
    """
can__work ad -15 15
home:he cd 12 -15
if__would ab -13 14
prior:lo_sabe b 11
texts:ando ac -12 -11
""",
    """
have__wait a -14
heart:papa ab 17 -25
makes__@symptom d -15
meds:la_@body bd 16 -14
solo abc 30 -32 -28
tests$ acd -14 23 -14
usual_old b -11
""",
    """
effects:nada c -12
heart:@year_que cd 14 -12
i__doing acd -17 -13 21
substance:una_botella cd -13 16
vaya__saber c 14
""",
    """
=any:espera ab -10 15
=body:parches d 12
bano$ c 13
dis$ ab -11 19
inconveniente ad -11 18
mi__padece c -11
one_i abc 15 -18 -14
pregnancy:found ad -12 17
so_she abd -10 -10 13
substance:first b 13
tenia ab -16 24
""",
    """
@date__can b 12
any:tengo_ni ac -15 16
cuant* abcd -27 18 12 -22
do_without d -16
eaten:ten_@hours ad 17 -15
effects:after abd -15 -16 25
heart:i_just a 12
psychosis:las bc 12 -19
substance:cristal abcd -20 -14 -22 33
""",
    """
=rule::no:yo_no bcd 15 -13 -12
=visit:trabaja abd 14 -12 -23
@stop__@medicine b -13
coming:if_the c 13
every__@month cd -22 12
hasta__@day ac -14 16
my_allergies ab -11 -13
ride:is_nobody ab 14 -13
""",
    """
#_pirulos a 10
coming:am_not ad -11 13
i__would cd -16 17
substance:@day b -17
""",
    """
allergy:the_tape ad 15 -18
creo__no ac 17 -16
dormido cd 12 -27
far_is a -11
for__week a -10
han__veces ac 15 -12
me_llega d -13
not:period ac -23 23
organ:i_have cd -33 18
prior:my_daughters bd 18 -18
substance:days_sober abd -19 -10 22
""",
    """
^vamos d 13
con__gusto ad -13 19
had:at_parties b 11
not:own bd 12 -10
now:can_not acd 32 -15 -33
only_once ad -17 16
thinners b 15
""",
    """
been_off cd -12 12
everything__@medicine b -12
home:@stop abd -10 17 -16
la__hablaba d 11
now:quiero ad 15 -12
organ:are_bad bd 11 -11
prior:desde_los bd 15 -11
you__about b -13
""",
    """
=visit:more bc -17 -10
@relative__ya b -24
brains_good a 13
bros cd 11 -12
manana bc -25 15
not__and cd 15 -21
otro ad 15 -34
""",
    """
@relative_will bd -21 16
eaten:poquito d 10
heart:my_@body b -11
heart__it ad 16 -13
idea__this bc 11 -10
prior:i_forget abc -12 -14 15
psychosis:calle* bcd -14 -18 11
ride:no_puede acd 28 -18 -22
texts:ideal d 14
""",
    """
=body:men a 12
have__@stop abd -10 20 -11
heart:my_blood cd -12 13
i__@symptom a -21
liver__check c -11
me_get c -10
now:tengo_dialisis a 12
organ:altas_las c 10
pacemaker d 12
recibe b 12
was__they cd 15 -15
went_fine ad 12 -11
""",
    """
ando__@treat c 16
meds:tecito abd -11 16 -11
now:despu* a 11
pregnancy:aunque ad -12 15
well:i_feel abc 12 -23 -11
""",
    """
=any:me b -12
=body:dejo ac -12 11
allergy:si_a ad 15 -11
being bd 17 -16
but__have bcd -22 17 -17
fixing_to ad 14 -13
go__@food bd 15 -14
it__away ad -12 13
organ:y_el ad 10 -12
that__how ab 14 -16
""",
    """
=body:medican ad -11 12
answe* abd -45 32 -17
back_clean ad 11 -13
coming:called_in ad 15 -13
organ:somet* abcd -16 -11 31 -30
pregnancy:could acd -17 -20 26
pregnancy:docto* d 12
prior:@sick ad 11 -10
prior:yet ad 20 -18
yeah bcd -28 -42 35
""",
    """
brain:desca* a 13
had:@medicine_and a 11
psychosis:por_bipolaridad cd 13 -10
ride:tengo_a a 10
sir$ a 12
texts:avisos d 10
voy_para ad -20 25
well:dolor abc 17 -14 -24
""",
    """
=body:nacio d 12
bracelet d 15
ride:pasa_a ad -13 15
""",
    """
=visit:ando bcd -13 19 -28
@medicine__been cd 16 -14
de_lo abd 25 -15 -19
effects:jaw d 11
i__telling b 12
no__lo a -17
pregnancy:mirac* a 16
psychosis:on_@medicine abd -21 -18 22
watch bc -13 15
""",
    """
adult:got b -17
major cd -11 13
not:telefono ab -13 10
now:#_minutes ab 17 -18
organ:nunca_me ac -12 14
pregnancy:week b -19
substance:@relative_would bc -17 20
suspe* cd 17 -27
""",
    """
=visit:reckon c 11
@medicine__@medicine acd -45 -31 48
could__find ac 12 -11
never__what acd -14 19 -11
que__sali d -12
""",
    """
dejame__mi bc -16 18
dicen$ cd 15 -11
drive:consigo_a c 13
had:diero* ad -12 12
my_cycle ad 13 -12
pasa_a ad -16 14
pee bc -26 21
ride:hace d 12
write a 11
""",
    """
=asks:body:after:yes bcd -31 -12 32
en_# abcd 25 -20 -16 -12
heart:home c 11
in_a abcd -11 14 10 -23
not:ahora a -15
texts:mensa* ad -11 14
tomo_ni d 13
""",
    """
=signs:organ:none a -12
^ask acd -40 30 -43
^buen ab -23 13
aqui_ando ad -15 17
brain:los acd -11 -17 21
eaten:en_@eat d 14
well:this abc -15 25 -25
""",
    """
=body:esperando abd -22 -13 18
=visit:discuss b 12
@stop_any c 12
^este abd 12 -26 -11
^igual acd -37 33 -20
^worked ad 19 -17
del__del d -11
psychosis:bien ab 16 -14
""",
    """
=body:pusieron bd -20 11
=body:recovered ab -10 10
fee c 12
now:you_need abd -13 -14 21
shoulder c -13
substance:esta d -11
voy_a c -16
was__to acd 10 -11 -15
""",
    """
=any:texting ad -14 12
=body:throwing b 12
=visit:@year ab -16 10
@medicine__then ac 12 -22
@relative__anything ab 12 -19
drive:cita ad -14 11
meds:my_list d -11
misse* b -12
prior:my_@drug bc -22 22
spray__my d 11
texts:other_number a 10
""",
    """
cancel:want_to a 13
drive c -29
psychosis:things_sometimes cd -12 13
""",
    """
=visit:preguntas bd 12 -10
brain:en_# a -13
canas d 14
en__@door b -13
first__the ad -14 16
heart:something ad -13 16
home:own d 10
otras_no a -11
prior:maybe acd -11 17 -10
will__her bc -10 10
""",
    """
find_a c 13
yes__but ad 11 -11
""",
    """
allergy:before ad 11 -11
anytime abd -22 -14 29
ayer_y a 15
brain:have_never ad 14 -13
drive:is b -19
hora__a ad 14 -10
mi__su d 11
should__it b 11
substance:the_drug b 14
""",
    """
=body:law abd -10 22 -11
@treat__then ad -17 18
any:told_me b 16
nary_a abcd 33 -22 -11 -20
problem_for d 11
texting abc -21 17 -21
y_sin ac 11 -13
""",
    """
@drink_y a 12
any:what ab -23 12
el_@medicine b -20
heart:reloj ad 21 -15
me__a a -12
minut* abcd -15 29 -22 -14
nash acd -14 -12 25
not__# bc -10 -17
not__drink ab 11 -13
or__my acd -11 13 -12
organ:one_time cd 16 -16
organ:thoug* c -14
pero__de bcd -13 19 -10
puedo__mi abc -27 14 -11
""",
    """
=body:drink abd 14 -19 -19
=visit:quiten bd -16 21
a__@place bc 17 -12
can__it ac 24 -30
heart:#_over ab 15 -17
heart:think ac 17 -14
know__@food c 12
mucho__@body b 14
no__meant a -10
nomas_ansiedad a 10
ride:is_all ad -17 18
wish_i abd 13 -28 -19
ya__las d 10
""",
    """
=any:who d -11
=visit:@late bcd -23 -24 14
@medicine__@treat ac -15 21
al__el c -10
coming:there acd -18 -18 23
de__ya d -11
drive:just ad -20 21
my__@drive c -15
ride:just_me ad 37 -33
roads_are a 11
who__not bd -14 17
""",
    """
a_bleed d 11
chequeo ad 11 -15
dentro ad 18 -12
itself ad -18 21
maluq* ad -11 17
park b 11
substance:so_i a -15
""",
    """
=body:stone c 12
dejar* a -14
forwa* a 11
meds:tiroides ad -11 13
segur* abcd -33 -38 23 14
the__got c -21
took_my d -13
""",
    """
=visit:figured cd 10 -13
basta* ad -22 31
brain:blast a -15
did c -21
pero__@drive ab -12 18
pregnancy:chance d -13
psychosis:twenties ad -13 12
que__estamos a -10
substance:too_much a -11
y__@clothes ac 14 -10
""",
    """
=body:diabetes bcd 16 -16 -15
=tag:texts:turned a -17
acostado ad -11 15
allergy:and_went d 11
heart:que_si c 11
i_ever acd 13 -14 -16
now:on_top ad 13 -12
""",
    """
=who:any:theirs abc -20 21 -25
@relative_gave ad -13 11
al__a a 12
empez* ad 16 -21
guess__am c 11
is__@month acd -27 -14 23
live bc -16 -10
not__test ac -11 15
prior:medicine b -11
substance:lee b 13
texts:una_@person a 11
youngest d -13
""",
    """
=body:anexo ad -15 13
a__@month ad -21 11
este_es bd -12 18
kidney cd -16 10
nursing__and ad 14 -13
pregnancy:irregular ac -22 12
psychosis:of ad 17 -25
ride:companero d 11
""",
    """
drank ad -14 11
me__have c -18
ok_i a -16
ride:at abd 15 -14 -11
schizoaffective$ bd -18 24
would__to d -23
""",
    """
cancel:out abd -23 -15 30
coming:count ad 19 -11
como_nuevo a 12
did__get ab -16 18
is_my abd 33 -58 -22
quien_me abd 18 -13 -14
ride:wait a -16
""",
    """
alt abd 14 -12 -14
despues_del bd -11 14
effects:fue a -11
heart:vemos b 13
me_please bd 16 -15
my_place d 13
organ:check* abc -13 -13 14
ride:somet* c 10
""",
    """
=body:postpartum abcd -25 -24 19 24
=body:vez bc -43 14
=visit:consegui abc 21 -19 -16
contesto_estoy b 18
hopin* bcd -13 21 -23
me_are c 15
veces_no acd -15 21 -11
""",
    """
=any:carro ab -22 15
=visit:cancelarla b 10
@drive_myself abc 11 -10 -16
all__out ad -13 19
amiga d -16
como_cinco b -13
eso_andamos ac -11 14
ford d 13
heart:el_limite c 13
in__out a -10
lost__not ac 14 -11
meds:on_the bd -18 17
termi* bcd -30 -10 27
y__regreso d 10
""",
    """
#_x ad -11 13
cancel:no_tengo ad -11 16
drive:manejo ad -24 18
esta bcd 10 -33 -10
fine_by d 11
i$ c -11
now:me_up ad 23 -21
of__business ab -11 12
pregnancy:@thanks a 14
psychosis:they_put a -13
since_last abc 12 -17 -10
soy__tengo ad -15 16
""",
    """
=any:nomas bd -34 15
=body:dice abcd -29 -27 18 18
=body:weaned b -14
effects:but bd -13 11
mi__jajaja ab 17 -16
mismo__la ac -10 -14
perso* abcd -15 28 -17 -10
that__question a 10
y__me bd 21 -22
""",
    """
=any:midnight b -13
had:not_for abd -24 38 -27
is__pressure ad -11 13
me_entere ad -13 14
organ:depends cd -17 18
organ:four_times a -13
organ:waiti* a -12
""",
    """
=body:finish b 16
=body:todos ad -18 13
gusta bcd 14 -13 -21
heart:other ab -14 -14
que__hayan a 15
si__para cd 11 -12
substance:anyth* cd 15 -10
substance:dad b 11
""",
    """
=body:clear abd 16 -32 -24
el__el a -28
heart_@clinician ad 11 -10
home:the_@vehicle ad 14 -11
not:cubre b 11
""",
    """
about__# a -16
alergico_al b 11
everything__there ad 14 -11
nobody_told ab -20 14
now:cuand* ad 16 -12
prior:@treat_and cd -12 12
psychosis:an_@visit c 18
someo* d -24
texts:about_my d 13
""",
    """
friday bc -19 14
i_sent abd -18 24 -14
let_me abcd -20 -20 38 -40
now:hija a 10
only_to a 10
pero bd -27 -11
prior:have_not abc 20 -32 -21
saw__the d 15
""",
    """
@animal__@sick ab -11 13
brain:me abc -18 -17 18
no_voices a 12
prior:terap* b 16
quere* cd 18 -17
seguro ad -12 -14
""",
    """
allergy:there d -10
been_tested ac -13 14
c$ abc -49 -19 27
heart:a_clock a 11
heart__a c 13
home:nurse bd 11 -10
no_consegui b -11
now:break d 12
ride:two_@body ad 16 -15
""",
    """
brain:schoo* bd -11 14
meds:time a 12
rather bcd 15 -38 -21
todavia_toma d 15
""",
    """
=rule::yes:why_not abd -22 -23 32
a__me acd -23 25 -15
drive:be abcd 20 -20 -11 -15
heart:little ab -11 -11
heart:nurse a -12
naltrexona ad -12 16
now__that ad -11 12
prior:of_em ad -18 18
prior:recall bc -11 14
psychosis:@clinician_said a 12
salid* c -11
substance:murio cd -11 16
waiting__hear a -12
""",
    """
=body:entre a -13
=rule::unsure:cuenta_? abc -11 11 -18
=visit:favor ac 11 -21
=visit:salva d 11
@medicine__off ad -16 17
allergy:alergica_a ad -19 21
effects:pero_me d -11
esta_dormido b 12
now:agenda ac -11 12
puede_ser ad -15 -11
sabria_decirle ac -20 24
""",
    """
=visit:dejeme acd -19 21 -14
came$ ad 13 -14
coming:water d 16
de__quien bd 14 -11
not:fueron d 12
not:told acd -11 14 -16
the_drip ac -19 18
ve_mi ab 14 -12
""",
    """
=any:con bcd -12 -21 11
=any:rato abcd -21 -20 -16 28
=tag:pregnancy:asks abc -29 14 -26
@relative__de acd 20 16 -46
a_dui a -18
crap a 12
meds:when_i bd -23 22
not__mood ab -21 17
now:under_a a 12
pressure_only d 11
puro__ni b 13
ride:van ad -13 11
they bcd -25 11 -10
""",
    """
bien__mal acd -18 26 -11
cuadra$ a -13
diver* ac -11 19
no__there ab 16 -31
now:entro_a ad 14 -10
this_summer d 12
""",
    """
@body__not d 13
coming:come_hell d 11
depresion ad 11 -15
now:pick ad 18 -16
now:prese* b -12
piso ab -11 -16
pregnancy:@relative_esta d -19
prior:@howmuch ad -10 -12
psychosis:descarto ac 18 -16
""",
    """
=body:ansiedad ac 12 -25
a_license ab -13 12
oldes* c -10
opera* ab 20 -46
""",
    """
del__si ad 14 -15
eaten:my b -11
gone b -37
great$ b -17
out__that b 14
perlas$ ad -10 13
prueba_de a -12
ride:falta ad -11 14
sure__@relative cd 16 -14
un_@drink abc 14 -12 -14
""",
    """
=body:percent ad -22 16
another b -14
any:from a -13
cancel:@relative_si ab 12 -11
cero__cero ad 21 -17
clean_for ad 18 -16
cuento abd -11 -14 14
eaten:hace_ratito d 15
had:@year a -21
hambre_y d 11
now:jale ad 15 -12
regular c -13
will_let ac -14 20
""",
    """
=rule:heart:yes:pressure|bp_~2_is|runs|es|esta_~ acd -12 -15 20
allergy:caballo b 16
any:tomor* c 16
cancel:borre* abd -16 -13 22
driving acd -11 -34 10
not:anything b -38
on__time abd -16 24 -23
organ:this b 15
supongo$ c 11
terapias ad 14 -16
that__gave ad 12 -14
that__took d 10
the_nose cd -16 11
""",
    """
amor_jajaja ab -14 15
i__felt a -16
my_red d 11
on__home ad -15 14
porque__en d 12
set__up d -11
we_do abd 29 -13 -20
""",
    """
@howmuch__a abd -10 19 -13
a__be b 13
brain:grandma b 15
drive:regreso d 18
el_chequeo a 15
home:puerta ad -15 22
pregnancy:no_soy b 12
""",
    """
=visit:sea bcd -12 -12 20
@english abcd -19 30 -13 -14
^completamente d 18
afib__it bd -13 14
but_that bcd -13 26 -27
con_@sick acd -11 17 -11
see__off cd 13 -14
well:con_el d -15
""",
    """
#__only a 12
any:had_@food acd -13 -15 19
been__three ac -14 18
leve bd -18 19
me_dispara c -14
never_have ac 20 -12
organ:orina abd -26 -18 17
prior:everything acd -21 -20 15
""",
    """
=denials:body:0:yes abcd -49 14 -19 20
allergy:i_had abc 10 -23 -20
los_mariscos a 17
nunca__no ad -13 16
only__# ad -15 18
pregnancy:trabajo d 12
psychosis:was_for b 11
ride:@insurer_a d 15
""",
    """
=body:checkups ac -15 12
^tough bcd -18 25 -16
do__mind d 11
he_probado abc 14 -14 -14
meds:so b -16
not__minor ad -27 28
since_# abd 18 -27 -10
that__wild abd -12 22 -18
""",
    """
=visit:rodilla a -10
esta_vez acd 20 -13 -14
heart:another a -18
la__tengo b -14
no__ir acd -15 -11 25
not:han abcd -12 -23 20 -12
now:viaje d -16
oatmeal acd -13 -14 18
psychosis:episodio d 10
substance:license bd -13 17
""",
    """
=any:both d 10
=visit:taller b 10
heart:coron* b -10
i__answer b 15
not:llegue ad 11 -14
not_possible ad 13 -11
prior:counselor bcd -18 16 -10
pull ab -12 -11
skip_all abd 19 -12 -13
well:@howmuch b 12
""",
    """
=any:npo abd 26 -14 -19
allergy:heart abd -21 -18 12
any:y cd 24 -27
heart:vigil* ac -14 14
i__that cd -31 24
organ:a_baby acd -15 17 -10
pregnancy:somet* b 12
prior:the_@medicine ad 14 -11
take_anything bcd -19 -11 10
texts:@visit ad -26 25
well_now c 15
""",
    """
effects:dos d 14
en_mis abd 21 -10 -12
now:@visit_is ab -15 15
often a -10
organ:jaundice cd 18 -15
tiene* ab -10 19
""",
    """
allergy:died ab -12 12
corazon_lo b 11
eaten:estoy abcd -16 -14 -13 22
now:bet d 10
she__that c 11
that__old ad 22 -18
why_can ab -16 18
""",
    """
la_casa ad -26 11
prior:daban cd 21 -11
prior:presc* c 10
substance:dias_limpio ad -13 16
""",
    """
^looks bd 23 -20
allergy:dos c -12
and__his ab -11 11
buddy* d -11
coming:antes c 14
or_# ac -14 13
pregnancy:matte* abd -14 17 -10
una__media acd -14 16 -11
""",
    """
=visit:silla ad -13 13
@food__@medicine c 10
and_this ab -13 13
else__yes bd -11 11
find_out abcd -41 -13 42 -22
hace_diez d 10
heart:marcapasos ab -19 10
is__chart b 14
ride:@fetch cd -14 13
soy__al bd 14 -12
""",
    """
adult:es_la b 13
any:que_@insurer ad 14 -11
calling_for b 15
coming:@insurer_a ad 15 -11
eaten:hace_dos d 12
misa$ a 12
name__i d 11
no__he ac -18 16
nobody__@relative acd -12 -12 15
psychosis:never_had ab 18 -12
retraso ab -16 -10
ride:afuera d 13
you__count ad -15 17
""",
    """
=body:one bcd -43 12 -12
@body_got ad -10 10
drive:regre* ad -11 19
eaten:brunc* d 15
eaten:un_yogur ad -11 16
heart:the_cardiologist cd 16 -14
libre bcd -20 -14 17
los_efectos d 12
meds:@medicine_# abd -13 -13 18
mi_nada a 13
now:vale bd -16 21
said$ d -11
texts:no_lo c 11
""",
    """
=visit:dejela acd -10 -13 12
^after abd 37 -17 -30
coming:denie* ad 16 -10
could__make d -10
eaten:what d -12
tengo_hambre abd -30 37 -21
we_will ac -12 18
""",
    """
@animal_but a 12
but__now cd -13 15
lpn bd -18 19
prior:just_one d -14
the_car ad -21 16
well:my abc -28 31 -14
""",
    """
@insurer_me c -11
cancel:lol b -10
got_nothing d 14
meds:baby b 14
or__i acd -17 13 -14
pregnancy:yet acd -33 14 17
psychosis:i_do a -16
ride:daugh* d 11
""",
    """
going__have a 16
pregnancy:is_for a 12
pregnancy:ultimo a 13
test__on ac -11 15
was__# bc -19 -14
work__do a 10
""",
    """
=body:neurogenica d 11
=rule:prior:no:first_time ad 14 -11
=visit:@price abd -11 19 -16
allergy:urtic* ad -14 16
en__cama ad -14 19
heart:only_cholesterol a 15
le_da bc -12 13
nina_me cd 13 -12
prior:talked b -11
""",
    """
=rule::unsure:ojala ac 18 -20
allergy:best a 11
had__that a 13
now_lol d 11
organ:spring a -11
organ:y_@body bd 11 -11
prescription cd 13 -10
""",
    """
=body:judge cd -11 12
ayunas c -12
bien$ abcd 29 -15 -40 -13
coming:spot_to ad 16 -15
got__message bd 15 -12
home:hermano a 13
nursing abcd -10 -16 -21 24
organ:dializo d 13
walgreens a -10
yo__tenido abd -14 -11 17
""",
    """
gotas abd -12 -12 18
heart:on a -24
sufro bc -11 -12
una_@drug ac 12 -12
""",
    """
=rule::yes:como_no d 15
^dolor d 14
empty abcd 35 -30 -13 -22
not:tanto ab -11 12
prior:monton d 12
una_llamada ad 15 -12
yes__to abc -16 17 -12
""",
    """
=body:rule abc -17 -13 20
=body:somewhere d 15
=turn:visit:none bd -23 -12
crei c -13
discontinued a 11
she__but ac -13 11
so__for ad 12 -18
the_chaplain d -13
""",
    """
=rule::proxy:lleno|llenando|contesto|escribo| bd -20 14
drive:carro_y a -10
home:estam* a 15
not:mood ab -21 17
now:combine a 11
pero__@body ad 15 -13
prior:hace cd 12 -12
toler* abc 34 -27 -32
""",
    """
=any:aguita bcd -11 14 -19
=body:cast ab 14 -13
how_would ab -14 11
of_been cd 15 -12
ride:wants_to a 11
well:the_@clinician a -11
""",
    """
and_@sick ad 12 -11
cumpleanos b 10
drive:me_@fetch abd 17 -15 -13
euchr* ad 27 -24
hace_mas ad 17 -14
heart:bajita abd 24 -12 -16
hones* abd -11 -38 16
my_suitemate d -13
not:felt c -10
""",
    """
a_chance b -11
home:think acd -15 22 -15
my__better bd 18 -11
now:to_pass ac 12 -10
prior:le_mando b 10
ride:soy bd 11 -17
substance:las_bodas ad 17 -10
""",
    """
=any:grandkids b -12
=visit:all abcd -15 -17 -24 21
any:enfermera abd 15 -13 -15
aviso$ abc -15 -21 16
brain:una_isquemia cd -12 16
coming:favor ad -21 28
drive:conte* a -11
futbo* b -10
los_@texts bcd -13 -11 14
me_once cd 10 -23
meds:enten* d -11
should_have cd 14 -22
substance:la_noche c 16
""",
    """
=any:different d -10
=body:said abc -17 -22 14
^y abcd -41 68 -30 -55
allergy:breat* abcd -24 -15 -18 31
cance* abc -12 16 -30
cancel:give ad -19 12
cancel:no_la bcd -22 -15 21
eso__la bcd -11 -10 14
give__minute bc 18 -10
his__him b -10
substance:del d 11
""",
    """
=any:canas d 14
=body:far abcd 27 -16 -23 -17
a_dar bd 14 -16
heart:the_blood c -10
is_the bc -20 -13
pregnancy:sunday ac 10 -15
pregnancy:who_knows d -10
trote* ad 14 -15
vez__en d 10
""",
    """
=body:nerve bd -18 16
=rule:substance:yes:meses_~1_sobri*|limpi* ad 13 -10
adult:mayor_de d 12
brain:histo* d -12
coming:manana_me a 13
got__up bc -13 12
had:y_me d 11
nurse abcd -15 17 -12 -10
pregnancy:honey ad 14 -10
signs a 13
""",
    """
=any:middle ad -11 -11
=rule:cancel:no:quiero|quisiera_~2_ir|cita abd -16 -16 20
brain:infar* d 11
hija abd -21 -12 16
nobody_ever ac -18 23
seven$ d 13
substance:@month acd -23 -43 27
""",
    """
=visit:plan bcd -34 -14 20
=visit:truene d 17
disease bc 17 -14
eaten:half_a bd -10 11
""",
    """
effects:@wrong b 11
meds:sin_nada a 12
que__toca ad -16 14
""",
    """
=rule:substance:unsure:not_a_problem_$ ac 29 -31
not:taken d -14
not:tome c 10
well:y bc -29 23
""",
    """
=visit:llueva d 17
brb bcd 30 -13 -13
eaten:had_a b -10
heart:textbook a 14
ride:quede ac 17 -13
substance:doctor b -14
verem* abcd -32 -23 50 -37
wanted_that d 10
y__dos cd -17 11
""",
    """
=body:usted bd 12 -17
drive:yet ac -12 13
el__luego b 12
lo__no abcd 11 -21 -33 16
pregnancy:sixty_seven a 10
ride:so_no a 12
substance:diari* abcd -17 -18 -21 28
the__thing bd 16 -17
try_me c -10
""",
    """
@body__esta b 10
to_@stop abcd -23 13 -23 12
""",
    """
alergico ab -12 12
altogether$ a 16
any:jajaja_que b 12
getting acd -10 18 -14
heart:they_said ac -15 11
officially$ ac -15 19
pregnancy:creo bd -12 -13
ride:i_have b -21
""",
    """
and_put d -11
brain:count* bc 17 -19
home:have d -12
tomo__@medicine b 10
well:fine ac -12 12
""",
    """
=any:myself bd -18 16
=any:those b 16
=body:lado a 13
fine__is acd -13 -10 19
had__@visit d -10
ride:@relative_conmigo b 10
substance:sleep_sometimes ac 11 -11
ultrasonido$ bc -12 15
""",
    """
=any:aqui bcd -12 -13 19
=body:inyeccion bc -13 11
@treat_si ad -24 21
^sube c 14
beats abc -15 -14 19
heart:we ad 12 -14
my__through bd -15 -10
no__tolero ad -13 14
ride:conmigo ab -16 16
""",
    """
@relative__lo b -13
now:tomor* ad 22 -19
prior:are bd 13 -20
""",
    """
=visit:my b -29
""",
    """
=body:hot d -11
=visit:by ac -21 10
any:correct d 16
effects:va d -14
en_absoluto a 11
not:talk bcd 27 -12 -21
""",
    """
@year__si ad 18 -14
comer abc 10 -13 -12
coming:falta ad -11 13
la__@date ad 14 -17
pregnancy:newborn a -12
psychosis:si_me b 10
push ad 20 -20
quede__como d 14
ride:y_sin d -12
texts:porqu* acd -13 -11 15
""",
    """
and_do d 10
cervecita a 10
had:a_la c -11
has_# abc -10 18 -12
heart:but_it ac 13 -19
not:asi ad -21 15
now:back bd 13 -30
ride:a_@ride c -14
si__alergica b -13
""",
    """
=body:cardiopatia d 13
my__has bd 21 -39
organ:@treat_hurt b 14
positiva__prueba cd -11 11
safe:si d 14
we_had bd 16 -21
well:muy ad 11 -17
ya__@stop a 12
""",
    """
=visit:put c -11
@relative_no abd 22 -48 -18
dele_mi ad 17 -12
high_at c 12
ok__my ad -15 19
prior:are_the d -11
ya__me b -36
""",
    """
=body:pelo a 16
=visit:week ad 16 -20
@clinician__are a -10
allergy:swinging a -16
cancel:no_leave d -18
cita abcd -22 24 -16 -15
had:primo ab 14 -13
organ:treated cd -14 18
substance:corri* d 12
to__in ad 13 -23
tried_everything cd -14 16
""",
    """
=body:diria ac -18 12
a_hernia a 15
adult:is cd 10 -11
drunk$ ad -21 13
eaten:noche abd 28 -26 -22
eaten:un bcd -42 -12 24
effects:real ad 11 -14
organ:at_# bd 13 -11
pregnancy:#_and bc 13 10
solo_las ad -17 22
""",
    """
=any:gente a 11
=visit:lift a 12
@insurer__@insurer ad -12 16
adult:in abc 18 -24 -12
allergy:vomiting ad -13 19
duda abc -24 -19 25
es__y cd -14 13
it__real a 12
los__@year ab -19 21
meds:las_quitaron a 12
""",
    """
=any:knows b -11
=tag:effects:asks abcd -10 38 -13 -31
a__there cd -16 17
en__no abc -18 20 -13
just__no bcd -10 -14 10
pregnancy:we ab -11 -31
pregnancy:will_not bc -20 17
well:fiddle ad -10 11
""",
    """
a__has ad -12 10
eaten:nothing_since bd 10 -14
organ:que_no a -11
por_un a -16
prior:lexapro bc -13 -12
the__instead ad 12 -11
yo__regreso d 13
""",
    """
^only bc -29 -14
allergy:a_@symptom d -18
coming:yo b -10
dios__no ac -16 18
gave__in abd 14 -16 -12
hepatitis_a c 12
que__pregunta a -12
surprise d 13
""",
    """
118/7* ad 10 -11
=any:unos ad -16 13
=body:seventy ad 18 -13
=tag:texts:unsure ac -27 16
@eat__the ab -11 16
all__have ad 10 -12
already__him d 13
had:@clinician c -13
pregnancy:to cd 10 -25
ride:pero_no bd 10 -15
""",
    """
@symptom_but cd 12 -24
encontrado ac 14 -10
from__@clinician ad 19 -19
hmm abd -20 19 -16
not_here abd -10 -10 15
now:of_the ad -11 14
prior:dado_de a -12
ride:already d 11
""",
    """
@open_to ad -16 20
drive:confi* abcd -12 -17 19 -18
home:had d -13
insom* bd 16 -15
ir__@clinician c 10
now:right_in ad -13 13
ride:get a -12
""",
    """
@medicine__bipolar d 11
any:tendria c 18
psychosis:thought b -14
to_work c -12
vieja_me d 12
""",
    """
days_clean ad -25 26
now__not abcd 12 12 -12 -23
pregnancy:prenada ad -12 13
psychosis:nada b -14
""",
    """
=body:stay d 12
any:no_objection ad -18 20
estomago d -11
euchre ad 27 -24
laugh* bc -10 -18
percent ac -37 22
se__tanto bc 16 -13
""",
    """
=signs:visit:none:other+turned cd 11 -18
home:ya_hasta d 10
in__brain a 13
prior:white a 14
substance:@drug cd -28 12
texts:asi_no d 13
""",
    """
=visit:a cd -16 -16
allergy:pulsera ad -15 19
any:give_me cd 13 -16
creo__mi c 12
eaten:this abd -12 -21 18
had:anestesiologo c 15
heart:mama c -12
heart:me abc -12 -31 13
organ:diabe* abc -21 20 -13
reckon ac -14 15
this_was b 13
ustedes abcd -14 29 -34 -12
yes__for a 12
""",
    """
=body:try cd -13 -15
=body:vicios a 11
brain:of_them d 12
daban__en c 12
meds:too_many bd -11 16
no__esta d 11
no_problems b -10
organ:herni* a 15
prior:been_through ad -11 18
rando* a 11
""",
    """
=any:@symptom abcd -16 -21 -37 33
el_anestesiologo cd 16 -11
estoy_@insurance c 12
heart:pacemaker d 12
now:they_put a 11
substance:de_eso b 12
""",
    """
=any:menos c 13
=visit:esperando bcd -16 15 -13
allergy:me_puso cd -13 12
chequ* b -18
coming:nos_vemos acd -19 -10 21
meds:@drink bcd 20 -16 -19
""",
    """
=body:dolor acd -15 23 -12
=body:life ab 14 -23
=body:nubes d 12
allergy:did abcd 44 -16 -28 -30
allergy:me_han d -13
drive:are_you ab 14 -12
not:consegui b -11
organ:de_cirrosis c 12
prior:while a -11
ride:nieto bcd -12 -11 18
what_do b -14
""",
    """
=body:bano bc -11 14
=visit:exam ad 15 -11
@treat__cosa c 13
a_liar ad -13 13
brain:as c -10
it__in ab -23 16
me ab -11 -18
not__@day cd 13 -18
substance:tengo ac 10 -23
vez$ bc -19 -12
""",
    """
=any:probably a 10
@body_neurogenica d 11
@insurance__cubre bc 12 -11
brain:golpe* bd -12 -14
esposa bcd -36 21 14
my_folks ad -10 17
never_again acd -26 -19 34
prior:treat* a 12
protection a -10
the_world ad -14 15
""",
    """
=any:pm a 11
me__solo a 12
pregnant__is b -10
prior:estoy b 10
""",
    """
=any:feliz a -20
=rule:heart:unsure:used_to acd -12 19 -17
bendiciones abd -12 20 -13
de__@drink b -16
esta_embarazada b 11
farm d 12
gente_que d 12
home:papa d -15
i__most ac -13 16
now:claro cd -19 11
oigo abd -13 -18 14
prior:sick ad 11 -10
prior:the_third a -21
ride:had_someone a 11
ride:proud cd -15 13
""",
    """
go__the c 11
got_# ab -11 12
""",
    """
=visit:would abc 19 -21 -31
estuve__dias ad 10 -13
heart:abuelo ab -20 21
hemos acd -32 40 -24
i_told ad -23 24
prior:y_lo cd 16 -14
ride:will abc -23 -25 22
""",
    """
heart:alway* ac 14 -11
manzana ac -18 23
not:donde bc -10 10
organ:not acd -19 -17 15
oven d 14
psychosis:menti* acd -13 21 -16
substance:he_says c 11
""",
    """
=body:manage ac -10 17
allergy:gets a 11
can__talk abd -19 30 -23
cancel:confi* abd 23 -22 -28
now:ya acd -19 -11 19
to_sulfa ad 17 -18
""",
    """
=body:certain ac -11 13
brain:playi* c 14
but__gave bd 16 -16
cancel:she_is abcd 17 -11 -10 -13
drive:not ad 23 -35
fue_por ab 12 -14
si_ahora a 10
sitio a 13
""",
    """
@vehicle_ok ab -16 19
brain:proba* c 13
confianza d 22
heart:of abc 16 -21 -33
may a -16
now:ladde* a 11
one_@medicine abc 21 -24 -32
or__they b 10
organ:now_and c 13
prior:jajaja d 10
""",
    """
=body:me abc -21 -20 10
=visit:fresh a 13
@visit__el bd 10 -18
retraso_de cd -19 19
state_hospital b 12
""",
    """
@eat__instructions b 10
a__de abd 12 -14 -13
escribirme a 15
substance:in_# abd 32 -18 -26
""",
    """
=number:pregnancy:year acd 15 -15 -20
@symptom b -17
^undecided abcd -17 -16 30 -20
none__the a 11
not__thing acd 15 -10 -11
pregnancy:con ad 18 -21
psychosis:ask bc 24 -22
sepa__que c 14
sirven c -12
to_bees b 14
well:siento_bien d 11
""",
    """
=said:unsure:others_think_so d -16
^uh b -17
alta__que c 12
emoji* c -25
in__to cd -12 10
llueva d 17
me_salte ad 10 -15
ni_para c -12
now:pero_no ad 15 -15
peach* acd -13 -10 22
the_tape ad 15 -18
tuve_a cd -18 19
""",
    """
=body:artery abd -11 -13 16
a__ago d -11
allergic_i a 14
allergy:unles* bd -13 15
el c -12
mandeme ab -17 11
pregnancy:up bd -11 13
pressures c -13
si_@medicine c 13
templ* ab 15 -19
text$ abc -20 27 -22
well:the bc 13 -28
""",
    """
=rule:organ:unsure:de_chiquit*|nina|nino|joven cd 22 -17
prior:journaling b 11
well:the_# b 11
""",
    """
=any:may d -11
=body:diez bc -16 -11
allergy:during ac -17 13
boyfriends b -11
durmi* d 11
los_analisis bc -14 16
""",
    """
=visit:borreme bd -11 11
at_fort ad 13 -11
drive:me_home ad 28 -22
letters a 14
organ:infection cd 15 -14
prior:what_i d 10
ride:is_there bd 15 -15
ride:just acd 21 -16 -32
substance:desde_@date d 13
""",
    """
=any:pienso cd -22 26
=visit:make abd 14 -19 -10
allergy:loved_it ad 16 -11
had__on bc -11 -12
organ:salio bd -13 -16
organ:sister b -13
substance:las c -13
undec* abcd -23 -19 37 -27
vida$ abc 12 -14 -16
""",
    """
=visit:are ac 21 -42
=visit:elbow a 11
@call__problem ad 19 -11
any:no_se c 13
blood__@medicine bd 11 -16
contesto__la ad 15 -12
could_@move a -10
in__@body bcd -14 -14 16
now:on_whether c 10
required a 14
think__can d -10
""",
    """
acted c 12
any:estoy abd 10 25 -43
brain:as_a c -10
break bcd -18 -17 19
do__believe b -11
""",
    """
=body:shock d 15
^en abd 33 -19 -39
el__hace b -11
well:a_ratos ac -15 18
ya__y b -12
""",
    """
@stop_the b -11
adult:quinc* abd 30 -10 -21
i__need bd -22 12
not:cuenta acd -18 26 -17
pregnancy:shoul* ac -13 12
tried__not ad -14 12
you__please ad -11 10
""",
    """
=rule::unsure:hard_to_say|tell acd -17 22 -11
=visit:nothing ad -11 14
@book__then b 10
any:sound* abd -11 19 -11
brain:corri* ad 11 -13
drive:bette* a 16
meds:@medicine_for d 15
prior:it acd 24 -22 -21
psychosis:crazy acd 10 -13 -12
ride:my_@ride abc 17 -16 -14
viene$ ad 22 -19
😅$ a -10
""",
    """
=body:izquierdo ad -15 17
=visit:pass cd -16 -16
@spanish d 11
@year_pasado c -13
adult:@date ac 11 -13
allergy:airwa* d 10
brain:injur* c -13
home:vamos ad 17 -14
horses ad -17 15
it__new a 14
not:more ac -10 13
""",
    """
=body:hipertensa a -10
=rule:had:unsure:spray bd -11 14
@drug_only acd -25 33 -16
estoy__@insurance abc -15 -12 18
got__@body a 15
heart:acaso abc 19 -12 -12
not:stick a -13
not_picking c 11
una_@medicine ad 16 -31
well:patada a 15
""",
    """
=body:itself ad -18 21
dado_de a -12
enough a -12
ride:acuer* d -14
to__please bd -13 13
""",
    """
half_my a -13
heart:say b -22
home:@parking_lot abd 19 -10 -11
is__just ab 12 -12
text abc -27 38 -46
""",
    """
=tag:drive:no abcd 28 -34 -19 -11
count_me abc 15 -15 -15
eaten:grape* d 11
estoy__eso bcd -17 14 -24
fumo__para c 12
ride:solo acd 39 -14 -44
tanta a -10
to__at ac -22 10
""",
    """
=signs:body:yes:asks abc -15 16 -39
substance:over_@drug d 10
texts:se_si c 12
you__was ad -13 11
""",
    """
=body:because bcd -22 -21 14
@drug__night ac -29 14
literally_just a 10
prior:tried_it ad -15 16
psychosis:como_que bd 16 -22
psychosis:mood c 12
ride:i_am b -23
she__in bd -11 12
substance:two_@year ad 16 -15
texts:about_it c 10
tripp* d -17
yes_honey d 10
""",
    """
=any:send d 12
@relative_here ad 15 -11
al__que b 13
and_she d -10
at__lol b 10
bed bcd -21 -15 19
cero_@medicine ad 15 -11
desgr* d 11
hace_@year d -10
heart:is_been c 15
meds:es bcd -21 25 -10
now:calen* ac -25 16
padece c -11
preocupe_mi c -10
starting__scratch ad 17 -11
suerte c -17
""",
    """
=visit:last abd -31 38 -24
before a -14
drive:ese d -19
frasco$ abd 13 -10 -14
have__bloodwork c 11
heart__pressure ad 15 -13
just__up b 14
mamar$ d 12
will__later b 17
wine b -21
""",
    """
=signs:visit:unsure+yes:other+unsure bcd -10 21 -19
am__can b 14
cancel:you_have c 11
coming_in ad -15 17
dio_de ad 14 -10
lo_dan a 10
pregnancy:hace ad 20 -35
prior:know abc -12 -19 15
""",
    """
@sick_after cd 13 -12
alergica_a ad -20 14
drive:van ab 11 -12
for__@medicine a 12
organ:uti ad 10 -21
substance:alcohol bcd -31 -30 23
too__for abd 20 -11 -11
""",
    """
#_blocks a 13
and__my ad 11 -19
itches b 10
law c -19
never_anything ac 12 -11
now:an_hour ad 22 -20
persona c -19
psychosis:@insurance a -10
psychosis:counselor c 11
texts:text_me d 14
too_high b 10
tutor* a 11
""",
    """
=number:adult:year b -14
heart:dijeron bd -10 11
in__this ab -14 13
one_lol b 13
tell__have d 11
there$ bcd 17 -26 -18
they_are abcd -20 -23 32 -22
""",
    """
=body:fully ad -12 14
=body:nefropatia bd -13 19
=body:quede c -11
adult:cumpli_# d 14
brain:ya d 10
driver__a ab -10 13
lunch a -19
meds:acuerdo bd -18 18
must a -12
organ:died_of b 11
patient__i ad 12 -12
prior:far abd 25 -11 -22
psicologo b -13
psychosis:thirt* a -10
seizures$ a -15
texts:si_pero bcd -10 -19 23
texts:texte* ad 16 -14
""",
    """
=any:cansada d 14
a__honestly d 11
eaten:las ad 18 -21
heart:corazon_de ad 24 -13
la_farmacia bcd 14 -16 -15
meds:can_not ac -12 10
meds:ya_no ad 16 -14
pregnancy:tengo_tres ab -19 19
suelt* cd 16 -18
will__@relative ad 18 -19
""",
    """
@call_my bd 11 -16
como_una abc -11 -23 13
con__me ac 12 -12
currently ab 23 -19
drive:carry_me ad 16 -14
falto d 13
hablarlo bd 12 -15
me__my bd 12 -21
me_about bcd 20 -16 -11
por_@drug ad -10 18
prior:me_han d 17
ride:me_@fetch bcd -21 -16 17
texts:que_no ab 13 -12
when__sneeze b -11
""",
    """
=body:getting acd -27 22 -20
^quiero abcd -15 18 -13 -10
am__nothing ad 20 -17
faltan__semanas a 14
home:atorados_en a 10
i__let ad -18 17
meds:a c -11
now:me_agarra d 11
viene cd -22 11
y__sigo ad -16 19
""",
    """
=any:esa b -21
=denials:body:1:none bcd -17 14 -28
@month__nada a -11
allergy:cual abcd -19 18 15 -27
allergy:for_that a 11
but__was ad 16 -13
del__la d 10
es_asunto ab -13 21
have__back ad 16 -21
meds:does bc 17 -14
""",
    """
=body:cosas a -18
cancel:outside ab 21 -16
meds:usual ab -11 10
might__well cd -21 23
organ:novedad a 11
organ:off a -13
pero__soy ac -16 11
substance:las_fiestas ac -12 14
substance:would bcd -14 -11 15
""",
    """
eaten:rato ad -14 17
eliquis abcd -28 -21 -19 35
he_hecho bc -13 15
let__it c 12
much ab -12 -11
psychosis:tempo* d 12
""",
    """
=body:tranqui ad 18 -11
as__reaction a -12
organ:a_weak a 11
se_que acd -10 17 -18
""",
    """
=visit:us c -16
@symptom__next d 12
home:toman* d 12
organ:que_ya cd 23 -17
""",
    """
=visit:dejame abc -16 -11 26
@drug__noches d 11
allergy:@animal bcd 26 -18 -29
by__in a -11
cancel:yo abd 23 -23 -18
heart:the_high a -11
hecho__la abd 10 -14 -10
jamas abcd 47 -34 -31 -29
le_hago ad 20 -16
now:said_@day ad 16 -13
organ:me_levanto d -10
psychosis:mean c -10
so__@move c 10
stuck acd 18 -19 -22
that__great ad -23 26
""",
    """
=denials:visit:1:none bd -28 -12
number_is ad -16 19
sirvio$ a -14
texts:@relative_a d 12
yesterday$ ac 17 -27
""",
    """
=any:bien b -16
=body:real a -13
cuentan$ abcd -18 35 -14 -30
is__away a 14
no_claro d 12
okafor b 14
weather$ abd 17 -14 -15
ya_llego abd -12 14 -17
""",
    """
=rule:ride:yes:me_lleva|recoge|espera|llevan|re bcd -27 -19 20
=signs:safe:none bcd 12 -14 -21
@wrong__i c -15
ano bc -13 -27
any:llama* abc -15 12 -13
concu* b -12
is_killing ad 17 -18
prior:rezar ad 15 -11
""",
    """
=body:boy ab -11 13
@medicine__everything b 10
dolores abd -11 22 -12
fa a -12
just_sad a 10
not:confirmaron ac -13 14
not__one bcd 33 -20 -27
on__@food ad -14 16
perdi* cd -19 12
well:feeling_good abd -24 19 11
""",
    """
=any:can b -11
=signs:allergy:no+yes bd -21 18
=signs:heart:no bc -20 -20
=tag:psychosis:idiom_yes d 10
=visit:mirar ac -11 14
cancel:quiero_otra ab -11 16
de__higado d -11
had:same bc -12 15
organ:polycystic_kidneys d 13
prior:mas_que ad 14 -11
substance:@relative_esta bc 12 -14
substance:drug bc 18 -13
substance:vinito ad 23 -14
young$ ad -12 11
""",
    """
@move_me c -10
any:mal ab 14 -10
finding b 13
para_ir ad 18 -18
texts:would_be ad -15 20
""",
    """
as_mine ac -11 17
did__@clinician cd 11 -20
meds:@drink_de abc -15 23 -11
psychosis:hear bcd -12 -10 11
quitado ad -10 16
""",
    """
=any:turno b -10
^enzymes cd 11 -11
a__mariscos a 17
allergy:would acd -12 14 -16
hyste* a 12
medicamentos ad 20 -18
meds:did bd 16 -13
mensaje_mejor bd -10 12
organ:week d -11
pasado c -27
""",
    """
=visit:deep a 11
=visit:viajo ad 16 -10
for__a c -18
four__my ad -13 16
innocent ad 16 -14
need_my bcd 18 -16 -30
organ:as ad 17 -28
perdon bcd 12 -20 -16
the_@drink abd 14 -10 -10
""",
    """
#_me bd 17 -18
=body:formula c -12
=body:got b -22
=body:una bc -34 17
claro__la ab 13 -13
else_would bd -15 17
email a 14
heart:los ad -13 14
i__thinking c 12
out__@body acd -14 -14 17
pregnancy:not_preventing c 12
ride:the_@relative c -11
salio_con cd -11 16
""",
    """
^¿ abcd -38 54 -43 -41
any:dale ad -11 14
ay__se d 10
bp__at ac -11 13
de_nada ad 20 -18
eaten:solid* a 12
organ:ic abcd -21 -18 -13 29
stroke__am a 12
""",
    """
prior:bette* acd -16 24 -16
texts:she c 10
time__it c -13
well:walking ad -17 22
""",
    """
allergy:gave_me b -16
casi_siempre ad -13 15
eaten:@food_on ad -14 15
organ:of_it ad -12 12
pressure__never a 10
quien__soy c 14
when__since c 12
""",
    """
=any:unas d 12
adult:they c 10
any:by_me b 12
de_ahi acd -13 -13 16
prior:cbt ad -11 18
the__em ad 16 -12
through$ a -16
""",
    """
=body:vigilan ad -14 14
@clinician__trastorno d 15
@symptom__that cd 14 -12
aneurisma d 10
eaten:siete_horas ad 23 -21
ideal d 11
prior:pill b -22
si__presion d 12
""",
    """
=any:ve bc -14 11
^cuenta ad -15 12
a_name ac -13 16
al__tiempo d 12
baker_acted c 12
home:station ad 15 -11
impor* abcd -21 14 14 -24
me__psicosis d 12
organ:took acd -15 -14 15
prior:yes_i bd 21 -19
she__to c -11
""",
    """
@medicine_ya c 15
brain:saw cd 13 -11
esta__primera ad 12 -10
i__little abcd 15 -26 -18 15
is__@body d -11
naci__el ad -15 17
not:under ac -19 17
substance:@relative_has abd 17 -11 -11
substance:veran* d 13
""",
    """
a_couple abd -26 -28 17
el_paciente b -27
knock* ad -18 10
prior:i_would acd -21 12 -11
substance:@date_i ad -16 16
""",
    """
allergy:friend b 10
allergy:misma d 10
coming:lugar_a ad 13 -12
heart:creeping cd 15 -11
nanay abd 22 -17 -18
nursing_do bd -12 12
to__two b 12
well:so b -17
""",
    """
=any:clear ad 28 -22
=any:depende c 13
=any:esta acd 22 -30 -23
=said:yes:opens_with_yes acd -27 -73 30
^anything cd 14 -12
any:hermana ad 18 -14
had:sent ad 23 -24
it__goes c 14
like__@month d 12
my__might c 12
nunca__confirmaron ac -13 14
prior:y_ya a 13
""",
    """
acaba acd 12 -13 -16
bipolar_i a 18
brain:a_fall ac -12 15
brain:limpia a 13
have__the cd 14 -12
heart:coronary b -10
heart:good_as c 10
organ:higado_graso ad -14 11
prior:la ad 12 -16
ride:el_@day cd 25 -23
""",
    """
=any:semanas ad 14 -12
effects:smooth abd 18 -12 -12
had:clue acd -10 12 -11
heart:night* c -17
lupita abd -16 23 -11
organ:al abcd -17 -22 10 13
pregnancy:en bd -25 11
un__yo ad 18 -16
well:monto* cd 18 -14
""",
    """
#__last d 14
=rule:cancel:yes:no_~1_puedo|voy|vamos|ire|podre| abcd -23 -32 -10 32
@year_and abc 15 -11 -19
adult:can ab -11 11
ahora_no bd 14 -18
c abc -41 -31 37
coming:do b 10
pregnancy:la_fabrica ad 15 -10
prior:siete d 22
psychosis:garde* b 10
""",
    """
=signs:brain:yes a -22
@relative__good ab -14 14
carta d -12
drive:@drive_a a -17
heart:nomas b -30
la_de abc -13 23 -13
mania_in d 10
para__mi b -11
prior:trintellix ad -14 18
texts:@place ad 14 -11
""",
    """
have__yet a 11
i__live c 11
meds:bottl* bc -11 12
prior:like a -11
ride:ridin* a 14
""",
    """
=any:aun abd -11 11 -13
=any:black c -10
^se bcd 16 -27 -18
alta bc -14 18
had:am_back bd -13 13
heart:for_@year ad -11 15
home:el_sofa ad -12 13
knock cd -15 13
segun_@howmuch c 11
substance:mi ac -14 -10
""",
    """
=any:survey b 12
heard_of ab 20 -16
llego_a ad 11 -17
perfecto bcd -14 -13 21
substance:am_not cd -10 11
""",
    """
=body:bajita bc -14 -10
=visit:ahorita b -15
^mande abd -15 16 -19
eaten:aguita bcd -11 14 -19
now:anoth* abcd 30 -14 -17 -20
poqui* b -22
sign$ d 15
tiempo$ b -23
""",
    """
=rule:heart:no:heart_~2_is|good|fine|strong|hea ad -12 13
allergy:new_to acd 21 -11 -14
anestesia$ c -14
any:@texts bd -11 15
documented d 10
figured__out ac -14 13
llama bd 11 -13
not:know abc -24 -28 19
pero_voy d 12
pregnancy:implante a 13
psychosis:not_psychosis a 13
shot bc -38 10
si_sea cd 10 -11
they_thought acd 24 -16 -17
""",
    """
=any:yogur ad -11 16
adult:falta ad 14 -13
cuales abcd -27 15 11 -25
drive:comin* a 14
entiendo$ a -11
gente__estaba d 10
had:at_your ad -11 14
had:had_the a 18
heart:murmu* d -12
meds:many bd -17 20
""",
    """
=any:asking c 11
=any:iba a 17
=visit:ida a 12
care ad -11 11
eaten:appetite a 13
is_fine bd -31 15
saber__la ac -21 22
""",
    """
=body:disease bc 17 -14
any:the_bottle ac -18 20
eaten:estomago d -11
mood d -13
oxys d 16
prior:psychologist d 11
si_digo ac 11 -15
well:bien_pero ad 15 -15
""",
    """
=turn:visit:no+yes:yes d 11
can_sleep cd -13 14
effects:every_night d 12
has_me bd -18 21
my__wants b 12
ride:@drive_myself ac 11 -14
well:th b 11
would__great a 10
""",
    """
=body:negativa ad 19 -16
=turn:body:none:yes bc -17 -19
diria__no cd 18 -10
effects:me bd -27 10
nada__y ad 18 -17
""",
    """
^nursing ad -14 18
had:in_a b -11
here_in d 13
never_did ad 15 -12
now:direccion ab -12 16
ride:wife cd -18 17
""",
    """
^strong ad 15 -11
me__asi c -18
meds:only ab -28 15
""",
    """
=body:platico b 10
en__estoy a -10
en_su b -10
not:street a 11
""",
    """
bring__on d 13
coming:see_you d 13
meds:dormi* ab -15 12
meds:gummies ad 20 -20
psychosis:de_la acd 16 -12 -13
substance:paso ab -31 16
substance:un_problema b -10
""",
    """
=any:peor bc -13 11
=body:these bc 14 -12
^nah abcd 43 -20 -32 -31
a__oia cd -17 17
home:desde d 13
home:la abd 12 -15 -14
me_operaron abd -26 -17 24
psychosis:y_no a -11
sali_de acd -22 -16 27
""",
    """
=any:grado ad 16 -11
=any:ratito d 20
cancel:#_@date d 15
heart:give ad 17 -17
meds:except ad -15 16
porque_me bd -10 10
prior:chapl* d -11
prior:tres_y ad -12 16
sabra_dios abcd -25 -16 32 -16
ver__dice c 11
""",
    """
=body:migraines bc 18 -15
now:hora abc 16 -15 -23
now:i_am abc 12 -11 -29
psychosis:desde bc -19 11
toda__noche c -12
well:depri* a 19
""",
    """
=visit:perfecto ad -29 32
again_tomorrow b -13
cabin* b -19
cancel:si_voy d -24
evening acd 11 -12 -13
manana_le cd 17 -12
neither__nor c 15
of_me bd -11 10
pregnancy:knocked ad -14 22
pregnancy:pastillas abd 20 -14 -19
psychosis:quest* ab -16 17
quinceanera$ a 12
to__this ab 15 -13
""",
    """
=any:contrario a -11
=body:tested cd 16 -12
=body:uso b -18
=tag:heart:proxy bd -20 16
@food bc -23 -19
a__bad d 12
and_goes cd 22 -13
any:blessed_day b 11
coming:aviso bc -10 11
drive:confirmar bcd -14 15 -16
either$ ad 24 -20
higado_es ad -10 11
meds:ansiedad a -14
need__that ad 17 -10
prior:i_just d -14
seguir_con acd 15 -11 -13
so__@relative d 10
well:del abd -23 -10 24
""",
    """
did__my b 12
medicinas bc -18 -14
mi__afuera d 11
retired bcd -36 -13 27
texts:need d -10
ya_cerro ad 18 -13
""",
    """
=body:anestesia d -12
=body:dead cd 11 -12
=visit:number acd 14 -11 -13
heart:#_de a 12
not:put abc -24 12 10
out__work c -11
psychosis:exact* bc -24 24
si_eso ac -11 13
the_present d 10
""",
    """
=visit:acaba acd 15 -14 -14
cancel:@day abd -25 -14 22
cancelar ad 22 -28
con__pero a -10
en__esta a -14
heart:always ac 14 -11
not:business ab -11 12
pregnancy:doctors d 12
psychosis:postp* abcd -20 -24 20 18
ride:neighbor a -12
talking_to b 16
texts:la_@place a 14
then__it c 11
trabajan ad 18 -14
""",
    """
=any:orale ad -11 23
@cancel_no bd 24 -35
allergy:anything bcd -16 11 -14
cancel:@stop ad -20 22
is_that abc -31 -16 21
organ:back d -24
says_the ac 12 -10
""",
    """
=rule:coming:no:close|delete|drop|remove|cancel_ ad 21 -17
=visit:alley ad -12 13
@stop__botella a 13
meds:if a -14
stents ad -12 12
that_do d -13
""",
    """
boss__here a 15
comerme d -15
effects:i_felt ad -14 19
even__@medicine a 11
saw__spot d -11
si__del c 12
""",
    """
=visit:tan a -11
=visit:vaya a -17
@date bc -18 -16
a__this bd -12 11
eaten:trabajo d 11
""",
    """
=body:puro abcd 32 -25 -18 -23
effec* d -15
had:mucho d 12
heart:fibri* abd -20 -12 26
""",
    """
heart:me_after ab -13 14
no__that c -22
school$ d -17
""",
    """
=tag:well:other c -15
any:como_no ad -12 15
heart:cardiology ad 16 -15
nacio_mi bd -14 10
organ:my_@clinician a 10
psychosis:my_twenties ad -13 12
that__right d -12
the__a bd 11 -11
""",
    """
=body:oxybutynin b -11
=rule:eaten:yes:coffee|cafe|cafecito|latte|tea_~ ab -14 11
=signs:body:no:other+proxy d 11
@insurer__is a 13
^hit abd 12 -11 -19
eaten:since abcd 15 14 -20 -29
el__ya bd -17 13
no__podido ad -14 19
prior:sirve bcd -12 -11 18
ride:a_buscar ad -12 15
seria_la a 11
""",
    """
drive:taking_me abd 27 -21 -16
husbands_been bd 12 -12
is__he d -10
is__my cd -40 20
nausea bcd 21 -16 -22
now:claro_que ad 14 -11
que_pensarlo cd 22 -12
ride:a_license ab -13 12
took_something c 10
""",
    """
#_at bc -14 -14
@place_es b -11
@relative__bad b 12
cancel:@thanks abd -14 -13 23
counts_as ad 13 -17
ni__misma ac -12 14
nobody__it ac -19 24
psychosis:am_bipolar d 12
quien abcd -24 22 18 -21
twins$ ad -20 26
""",
    """
#__never abd 17 -12 -14
=body:enojo c 11
@call__me abc 13 -14 -12
doctors__it ac 11 -13
go__lot bcd -10 18 -12
like_you d -17
me_dejo abd -10 -14 17
organ:urologo ad -13 13
psychosis:as abc 16 -12 -19
psychosis:ex_@relative ad 13 -14
""",
    """
#__jaja d 10
=signs:had:yes ac 16 -19
allergy:but_@treat a 13
any:could b -25
at__clock c 11
coming:me_la ad -20 23
says__the ac -19 19
y_nunca ad 20 -21
""",
    """
@relative_be b 10
allergy:a_bad bd 20 -25
eaten:horas_en a 10
guaya* cd -10 13
pregnancy:that_matter b 10
que_paso bd -12 13
with_another a 11
""",
    """
=body:pipefitter ab 11 -10
=body:pudo cd 12 -11
=rule::unsure:depends abc -28 -20 18
heart:se abc -14 18 -15
minutes_out a 13
psychosis:estaba a -12
""",
    """
jubilado d 14
me__is acd -18 -14 13
nothing__@medicine c -13
now:@relative d -10
now:no_iba d 11
organ:rinones abc 13 -21 -22
right__or b 12
""",
    """
=visit:just bcd 11 -35 11
back__the bcd -13 -13 17
drive:driving bcd -29 -26 11
heart:la_tengo ab 14 -12
las__es bd -14 20
mareada a -10
nunca__lo ac -12 13
pregnancy:senor a 15
""",
    """
=body:tolerated ab 12 -11
=tag:slight abc -22 -15 19
=visit:dialysis ad 15 -11
as__mine ac -11 17
brain:conmo* d 13
chica* b 12
drive:otra ad -22 19
of__@medicine a -16
stopped$ abcd -24 -14 -16 36
the_bottles c 11
""",
    """
=body:estudios bcd -18 16 -20
^espereme bcd 28 -12 -23
del__se ad -13 13
handf* d 13
heart:cardiologist b -15
is_another ad -17 20
it__all d -10
le__dano c -10
my__works d 15
now:me_salio a 11
prior:not_remember cd 14 -17
prior:schoo* c 14
things_sometimes cd -12 13
""",
    """
a_stress a 11
any:and abc 19 -48 -17
drive:up abd 16 -13 -18
had:mom a -12
la_prueba abc -20 -18 20
no__they cd 12 -16
not:nino ac -15 11
now:i_got a 15
ride:is_not d 14
yes_please ab 11 -13
""",
    """
=body:saber acd -41 42 -39
comi abd 14 -24 -14
now:hacer d 10
pregnancy:puedo c 12
tomo__las a -11
""",
    """
=body:drug ac -11 -12
=visit:midterm c 10
adult:un ad 14 -14
anda ab -19 19
cancel:@cancel_i ab 20 -14
getting__of cd 13 -13
my_@vehicle ad -20 16
pero_yo bd -12 11
pregnancy:pregu* bc 18 -12
yes__@medicine a -19
""",
    """
=any:mejor abd 15 -18 -22
=any:otros c 14
=body:bun d 18
=visit:him abc -20 -10 12
a__si bc -43 15
bebe$ abc -11 -19 12
blessed b 11
brain:after abd -13 -15 22
judge d 10
not:when ad -18 11
on__scan c 11
pregnancy:the_stick c 12
prenada abd -27 16 10
""",
    """
=any:dios acd -20 16 -20
=body:big abd -15 -13 21
dieron__el ad 17 -18
heart:anxiety b 13
heart:ran ad 14 -12
hongos acd -12 22 -24
may_i bc 16 -11
pregnancy:business ab -10 11
ride:nobody abc 11 -12 -25
substance:ha bd -10 11
""",
    """
=body:magnesium bd 20 -16
@open__# abc -16 -19 15
acuer* abcd -37 -12 14 13
any:and_half ad -11 11
i__what abd 18 -14 -23
ride:voy acd 23 -21 -17
risperidona d 13
substance:weddings a 10
temprano__trabajo c 11
yes_i bcd 17 -28 -21
""",
    """
=body:manchita c 12
any:por_correo ad 17 -15
drink_@drug cd 15 -15
ride:prima d -10
the__that bc -16 11
""",
    """
dejelo ad 17 -15
effects:sweet b 12
heart:it_is a -14
infeccion__orina cd 13 -13
llego bcd 25 -10 -26
podri* bcd -17 23 -24
prior:psychiatrist bd -10 13
substance:veces d 14
""",
    """
=signs:visit:none: bcd -23 -22 12
autoi* ab -13 16
baja_la c 11
drugs__is a -10
not:animo bd 13 -16
pregnancy:a_girl ad -23 24
section a 12
""",
    """
^best ad -16 20
a__casi b 11
allergy:iron ab 14 -13
amane* d -23
baby__that c 10
depakote ad 15 -12
equivoque c -12
hay_nadie cd -11 16
i__till ad -15 19
operaron__@body d 12
rinon$ ad 19 -14
""",
    """
driver bc 11 -21
effects:tengo bc -27 11
entro b -12
free_of a 16
llave$ d 12
organ:un abc -25 -14 15
retra* ab -16 -10
ride:digo b -11
substance:licen* bd -12 17
""",
    """
=rule:organ:no:numbers|labs|tests|analysis|anal acd 22 -16 -16
bees$ bd 12 -10
can__you abcd -11 -19 28 -14
inhaler ab -11 13
maybe_i ac -12 13
no_alcanzo c -10
not__til ac -12 19
pregnancy:get d -17
prior:everything_but d 14
""",
    """
adult:two ad 13 -21
cancel:not_be ad -27 27
have_the bcd -16 -21 12
home:flat_on ad 15 -12
just__back a 13
on__break d 13
well:que_antes ab 14 -12
""",
    """
=body:encarnacion bd 17 -16
at__register b 10
going__take d 13
i__lot b -20
not:reactions a 10
pasa acd -17 -21 18
pero__he d -11
psychosis:acuer* b 13
si_voy abd 12 10 -34
""",
    """
=body:file cd 10 -17
=number:coming:old cd 16 -17
allergy:pusieron_cuando ad 11 -12
bebe_ya ad 15 -10
not:hacer a -11
one_the ab -24 27
""",
    """
=asks:after: abd -32 -32 40
=body:fainted a 12
=said:allergy:ask ab 12 -16
=visit:quedo ad 10 -12
@day__be ad 15 -13
@day_me cd 15 -17
cocinando ad 16 -12
coming:ahi_nos ad -16 13
dijo__si a -14
got__ask bc -10 17
ojala ac 18 -20
right__lol ad -10 12
""",
    """
=denials:any:2:yes d -13
=rule:now:no:no_puedo abd 22 -12 -11
early bcd -20 11 -11
home:back_at ad -14 16
psychosis:veces_oigo cd 19 -14
""",
    """
=any:todo abc 24 -27 -23
=body:sneeze b -11
=rule:heart:unsure:runs|goes|gets_~1_high|up_~4_doc ac 11 -11
not:thing abd 12 -17 -17
offen* ab -13 22
psychosis:claro ac -20 17
""",
    """
=denials:visit:2:yes a -19
@fetch_la c 14
^antes ad 14 -12
any:objection ad -18 20
limite$ c 13
organ:tengo_hepatitis d 10
ride:pick_me bd -12 15
sad_not a 15
shakes bd -13 12
substance:la_bebida d 14
thing acd 19 -15 -25
to__is bc -13 20
""",
    """
=body:americano d 10
baby__the ad -13 15
get__work d -19
i__and acd -16 -29 21
meds:colesterol d 10
organ:looki* c 12
prior:took bcd -29 21 -15
the__@day ad 10 -19
""",
    """
allergy:nunca_me ac -14 18
distintas d 14
heart:nomas_por ab 11 -12
madrugada ad 14 -16
me_mull c 11
nomas_la d 16
now:my_@call ab -12 14
polycystic d 13
reacc* b -16
se_@insurer a 14
tengo__buscar c 12
they_were ab -11 -13
""",
    """
ate d -16
er$ b -13
had:joven abd -12 20 -18
heart:ex ab 11 -11
not:preguntas a 12
pensarlo cd -11 12
still_have d 11
stuff__i ad -12 13
tengo__con ac -17 12
""",
    """
=any:yo cd -22 12
@clinician_in a -17
^ptsd a 11
^sin bcd -34 -41 22
at__# ad -10 13
el__toma ab 19 -16
in__car a -11
me__de bcd -32 -15 16
morphine$ b 11
next__not ad -12 12
pregnancy:eight ad 10 -11
prior:does bcd -26 31 -12
take_a ad 10 -12
""",
    """
=said:yes:the_last_word_after_all abcd -23 -15 -24 39
a__el bc 14 -16
allergy:some bc -10 11
cancel:would_not ad 27 -27
it__a c -17
organ:@day_@day d 12
psychosis:had_some c 14
ride:@relative_has bd -17 10
substance:a_day c -15
""",
    """
@drive__so b -11
@relative__know ac -18 17
brain:la_@body b -11
psychosis:hospital a -18
well:@medicine abd 14 16 -32
well:wish ad 22 -20
""",
    """
=rule:prior:yes:nothing_works|worked|helped|help ad -17 18
=visit:what abc -14 12 -22
church$ ad 14 -11
coming:dia_en ad -15 16
i__psychotic cd -12 13
now:will_it c 14
sometimes_i c 10
""",
    """
an_old b -11
aqui_estoy ad -20 13
brain:pregu* d -12
cosa cd 22 -36
prior:todas d 22
ride:chauffeur d 10
si__permiso abd -13 -10 11
well:aun_no ab -14 12
""",
    """
=visit:new acd 15 -12 -18
@medicine_de ab -22 20
^era abc -16 -12 21
^oh cd -17 12
adult:#_@year ad -19 18
adult:@relative_de bd -14 19
know_the ad -12 16
that__my acd 17 -15 -15
yes_ok ad 19 -22
""",
    """
#_for b -11
any:please_do b -10
any:si_ni ac -16 17
estoy_en ab -23 20
le__el bc -12 -18
not:tenido ad 17 -18
substance:diet a 11
took__for acd 25 -12 -19
""",
    """
know__to b -14
low$ abd 20 -10 -10
not_to abd 14 -14 -10
say_that bcd 26 -28 -35
se__se bc -11 11
tome__en a 12
""",
    """
^psychosis d 14
allergy:pleas* ab -16 20
before_@sick ac -13 14
cutting c 15
well:complain ad -11 16
""",
    """
=asks:visit:before:none bc 14 -15
=body:order a 13
=body:patch ad 15 -18
=body:tape abd 15 14 -25
a__la bd 15 -30
effects:old abd 18 -11 -18
had:ano bd -18 11
heart:120/7* ad 23 -16
llego_con d 11
organ:scan b -12
substance:demas* ad -11 12
think__my a -15
""",
    """
i__at bd 18 -15
mis_@relative ab 13 -11
now:got_my a -10
now:same_day bd 12 -12
organ:prost* ad 14 -16
probado__que d -10
substance:going_to a -16
""",
    """
=body:manejando ab -11 12
=body:unfortunately d 16
=said:meds:ask abcd -17 15 -50 14
=visit:corolla a -10
adult:soy bd -41 24
any:de_mi d -20
brain:the_other cd 12 -13
depends_if c 11
heart:been abc -11 -23 16
i_@eat bd 19 -16
psychosis:la ac 11 -22
well:cooke* d 12
ya_estoy abc 21 -27 -14
""",
    """
=body:falling a -11
=visit:ver abcd -45 -33 53 -28
@drug__but ad 17 -15
pregnancy:now abc 21 -11 -17
prior:y acd -17 -26 19
""",
    """
@eat_can a 10
licencia$ ad 13 -18
ride:who_would a 11
way__am ad -16 17
""",
    """
^@thanks abcd -63 96 -28 -84
a_night ad -13 18
allergy:si_soy bd -12 14
coming:after a -16
dark b -25
guys__it ad -11 13
had:would bcd 15 -17 -16
hold_on abcd -21 37 -16 -24
only__pressure d 11
organ:kidney_to bd -10 15
psychosis:diagn* bd -29 11
teach* d -11
you__that ad -23 12
""",
    """
eaten:al a -11
estoy_desocupada ad -13 17
normales a 12
not__if acd -36 23 -17
pregnancy:prime* ad -17 12
probably ab -11 -20
problema__es ac -16 14
""",
    """
=body:lleno d 14
=visit:our a 12
@body_infection cd 11 -12
any:dice_que bcd -12 -16 16
dejo__@door d 13
i_ought d 11
stage__ckd d 13
well:se c -13
well:wonde* d 11
""",
    """
=body:hombre a 12
eaten:con abd -13 -16 20
had:mama ac -13 11
had:somet* cd 13 -15
me_up abcd 12 -24 -18 13
passi* ad -13 19
y_sigo a 14
""",
    """
=visit:guess a -11
and__ever ad 14 -15
bien__no ac -16 11
last__this ad -11 15
polle* a 18
six ad -16 15
substance:y abcd 22 11 -30 -10
""",
    """
=body:oigo bd -16 12
@thanks__todo abd -17 22 -13
can__no ad -17 19
coming:tell c 12
hate__but d 12
me_revisan ad 10 -10
pregnancy:this_morning bd -11 15
substance:better d 12
to_@medicine d 12
""",
    """
allergy:surge* bcd -15 21 -13
cancel:i_still ab -10 11
heart:going ad -10 11
meds:right_now bd -16 16
mine_is bd -11 12
pregnancy:for_the d -14
prior:yes_to acd -10 -11 21
psychosis:creia d 15
registraron_@late c 11
ride:raite ad -10 12
ridin* ad 21 -12
substance:@stop_el bd 13 -10
sugar ad -24 22
y__mis b 11
""",
    """
=signs:any:none:unsure bcd -35 31 -34
drive:@drive abcd -12 -17 -24 31
had:the_street b 14
meds:did_not bd 14 -11
pregnancy:not_since ad 14 -12
psychosis:bipolar_tipo ad -12 13
ride:both_ways d 12
""",
    """
=visit:yup d 15
ahorita__estoy b 11
are_all a 11
cancel:said b -12
effects:paso d 11
fifteen$ abd 19 -12 -14
heart:troub* ac 10 -13
le__duro d 13
organ:a_catheter bd -15 16
stones__@body a 12
substance:tryin* a -12
was_up ac -14 15
yo__no d 10
""",
    """
@date__the cd -13 12
any:with b -13
prior:and_then acd -12 -14 16
ride:my_old ad -12 11
""",
    """
=tag:ride:other abd -21 -16 11
brain:grand ad -11 16
brain:two abd -18 -10 24
prescribed_but ac 10 -11
pues_ahi acd -15 20 -13
runs c -20
ten__ago ad 20 -18
""",
    """
a__a a -20
me_hago ac -12 18
mi__tuvo bd 19 -13
now:as_well d 10
organ:de_los a 11
tantito abd -20 27 -15
to_do a -18
""",
    """
@body_por d 11
once_no ad 21 -13
ride:drives ad -20 14
""",
    """
=any:anything ad 11 -13
biopsy d -11
cancel:there_is a -11
feas ad -14 18
have__that b -15
heart:will_know c 12
meds:to_be bcd -13 13 -10
roger ad -13 20
""",
    """
^ignoro c 13
course bd -13 12
fit abc 13 -11 -21
like__night ab -12 13
meds:diario d 12
nunca__ha ac 22 -16
plan_to abd -14 -12 21
prior:las_que bd -13 20
""",
    """
=rule:organ:no:liver|bladder|higado|vejiga_~2_i c -16
allergy:i_reacted ad -15 11
crei__si a 10
dieta cd 14 -11
heart:en_# bc -12 -13
lo__@relative b -12
not:hayan a 11
pregnancy:buscando acd -13 18 -17
rather__it d -13
""",
    """
=visit:alla c -19
ex_@relative ad 15 -16
texts:my_@relative cd 11 -15
""",
    """
=any:ten ad 16 -20
=number:psychosis:big abd -11 -13 12
=visit:medio c -13
adult:daughter d -13
coming:cuenten ad 15 -12
eaten:solo_una ad -12 18
good c -17
had:todav* c -11
makes_me abcd -10 -15 24 -21
not:pregnant bc -18 -20
prior:than bd -11 11
psychosis:el_psiquiatrico a -10
rolle* acd -11 22 -20
si__el cd 25 -42
""",
    """
brain:convulsiones_de ad -13 14
had:nariz_la d -14
home:somew* cd 10 -11
it__@treat c 18
meds:cero ad 18 -15
more_than b -20
ride:said abd -21 -26 18
""",
    """
=rule:organ:unsure:waiting|esperando_~5 a -17
blood__the ac -18 23
in__any ad -19 19
mentira d 11
no_han d 12
texts:que_me ad 17 -11
texts:se_leer a 12
""",
    """
^lost abc 16 -14 -21
^una bcd -28 28 -37
a__what ab 13 -12
allergy:this_one a 15
drive:away bd 14 -11
every* abcd 21 -13 -21 -11
meds:acuer* bd -18 18
prior:aguan* a 13
texts:asi abcd -21 -11 -19 27
""",
    """
=any:% a 11
=visit:another abc 23 -16 -20
but__@body a -10
de_nino bc -10 12
esa__@place d 13
hemat* ad -20 23
it_comes c 11
see$ ac -21 25
they_said abc -37 -24 18
""",
    """
allergy:know ad -12 -25
esta_haciendo ab -11 13
now:sin ad -30 32
una_hora c -19
""",
    """
allergy:when_i ab 13 -17
gato a 12
so$ abd -16 -41 29
""",
    """
@howmuch$ acd -13 -17 13
elbow__in a 11
for_@treat b 11
inste* acd 21 -11 -31
no__conozco a 14
organ:contr* abcd -21 -10 -12 32
pregnancy:pills c 12
""",
    """
=rule:now:no:at|en|in_~2_work|trabajo|meeting c -15
any:kids b -10
meds:tomar c -10
not:contesta c 11
now:to_get ad -14 15
texts:por_texto d 12
unless__the a 12
""",
    """
day_without d 11
effects:horas ad -16 19
lo__le ab 10 -12
now:si_puedo abd -25 -11 25
solta* d 11
""",
    """
diferentes d 13
effects:da a -13
heart:count* ab 16 -10
negative$ acd 23 -17 -14
she_is abc 10 -33 -13
substance:sin c -22
""",
    """
=signs:effects:yes ad -28 13
@vehicle_driver bd 15 -12
allergy:er bd -12 13
coming:supposed_to abc -10 14 -10
fijate__no a 11
had:desde_hace bd 17 -11
out__it abcd -21 -10 -10 23
""",
    """
=body:psiquiatras d 12
any:yo abc 17 -18 -19
at_weddings a 10
bypasses bd 19 -14
corrieron cd 10 -13
disea* bc 17 -14
got__@wrong b 13
not:ir abd -22 -12 17
off_that a -10
pregnancy:me_entere ad -13 17
substance:of_it c -13
""",
    """
=body:next abcd -39 20 15 -14
en_@english b 11
es_de abcd 17 -30 12 -25
had:esket* ad -12 16
let__look bcd -12 18 -12
my_@relative abd -16 19 -12
""",
    """
=any:cosas ad -19 13
=any:somewhere acd -11 22 -17
as__but c -12
drive:yo abd -29 -36 35
for__no abd 17 -11 -12
nomas__me d 11
not:objection ad -28 29
starting ad 19 -12
waiting bcd -29 31 -31
""",
    """
alta_la d 13
any:ya abd 22 -19 -15
heart:perfe* abcd 36 -17 -22 -22
nasal ad -15 15
not__from d -10
now:complica a 13
tried__you b 11
""",
    """
=any:now abcd 10 -35 -21 12
=any:pena d 13
=body:semana bd -23 20
@medicine_is ad 29 -28
barely abcd 25 -15 -18 -19
clean_bill a 13
prior:melatonin bc -21 20
""",
    """
=body:buscar bc -11 14
allergy:fuera ad 17 -16
eaten:drink b 12
eaten:yeah d 11
prior:em_all d 11
psychosis:that_count a 10
psychosis:tuve_a cd -19 20
ride:no_@relative a 13
send_it d 10
the__myself d 10
would_you a -10
""",
    """
allergy:toler* abc 28 -19 -28
any:only abd 29 -15 -24
cover__so a 11
drive:transport ad 20 -15
effects:hard ac -15 18
home:left_my abd -11 21 -15
i__@move bcd 19 -11 -18
is_handled d 14
organ:am bcd 16 -19 -22
psychosis:postpartum abcd -20 -24 20 18
substance:because_of d 13
viejo b -13
you_are acd -15 -14 14
""",
    """
=any:dejaron bd 12 -16
al_reves ad 20 -20
bueno$ ad -15 17
dios acd -17 21 -22
eaten:only_a ad -26 21
pregnancy:i_@clinician abcd -16 -17 -14 28
substance:tell bc -17 17
the__nothing ad 15 -10
two_heart d 12
""",
    """
#__night c -12
=signs:body:none:other+proxy cd -10 12
=visit:deme cd 18 -23
@symptom_once a -11
boss_would c 13
brain:be a 10
coming abd -14 -10 14
eaten:hoy a 14
guste* d 20
me_a d -22
never__checked ac -16 17
pensar$ c 11
""",
    """
effects:just_be cd 20 -15
esperando__mi c 11
put_down ad -12 11
tengo__se c 11
truene$ d 12
""",
    """
=rule:allergy:yes:allergic_to_it|ketamine|this|tha abd -30 -20 35
drive:@relative_and ad 12 -11
heart:cath cd -14 12
hepat* b -16
monton$ d 14
not:family a 14
not_remember a -13
organ:chiquito a -11
pregnancy:bun d 18
sola$ abc 13 -15 -13
y_@treat c -11
""",
    """
=body:cirugia b -13
=body:meetings bd 16 -12
=number:brain:few ad -15 14
esperando__@relative c 11
have__most d 14
meds:called d 16
not:live c 12
pero__los cd 12 -11
psychosis:state_hospital b 12
spot bcd -28 -12 18
substance:@vehicle_a b 11
""",
    """
=body:mg bc -22 -12
@drive_me b -15
effects:lo_mejor ad 12 -14
gave__@medicine ad 15 -16
i__one abc -14 -21 13
no__dicho cd 13 -12
organ:them c 12
para__es abcd -20 -11 14 17
ride:coupl* c 11
september ad -16 20
""",
    """
=body:sintrom ad -10 15
a__was d -21
en_@date bc -10 -33
home:you b -13
""",
    """
@call__# bd 27 -21
^ustedes cd -13 -11
como__nunca ac -18 19
pregnancy:period_in ac -11 13
psychosis:porque c -13
""",
    """
central abd -20 20 -19
heart:toda_mi b 13
hicieron__no a 11
i_tell bcd -12 23 -17
negative__both ad 14 -12
psychosis:no_estaba d 10
""",
    """
=rule:coming:no:at|en|in_~2_work|trabajo|meeting d 12
@medicine__my ad -26 16
answered$ c 11
any:certainly d 14
brain:is abcd 15 -23 21 -36
chichi d 12
conmo* d 13
hablo_por ab -10 11
not_think cd -10 18
polycystic_kidneys d 13
pregnancy:mismo_tiempo d 12
prior:therapist c -28
right__alley ad -12 13
to__me cd -38 14
""",
    """
=visit:allowed b 11
bong bcd -13 -10 17
dos__se ad 15 -18
drive:carry ad 16 -14
had__nothing a 12
han__todo b 11
nubes bd -11 13
one__sleep b -23
soon_to c 12
""",
    """
dejarlas$ a -10
entienden b 13
estoy__quien ac -12 16
heart:and_the cd 13 -10
my__so b -22
scad ad -11 14
substance:recai_en d 10
the_liver abc 25 -14 -14
well:semana cd 11 -15
""",
    """
=body:ah ad -11 11
allergy:use bcd 26 -14 -21
cada abcd -13 -23 -18 26
exame* a -12
meds:every a -14
tiempo cd 10 -16
""",
    """
no__pecho a -15
organ:medico cd 21 -15
pregnancy:nursing abcd -12 -13 -22 23
twins_and ab -11 11
well:am_not a 12
well:hecho abd 23 -14 -13
""",
    """
=body:estuve b -17
=rule:home:no:i|we|he|she_do|have|did|am|can|w d -11
adult:her bd 14 -11
effects:possi* bc -15 15
figure$ d 13
hers ad 13 -15
left_a b 12
organ:for_a c -15
yes__sure a 13
you_already b 16
""",
    """
=said:home:unsure abcd -10 -23 26 -24
acelera c 11
blues a 12
brain:only abd 21 -12 -12
coming:it_go a 11
estamos_buscando abc -12 -10 16
prueba_negativa a 17
psychosis:dos bd -14 16
ride:take bcd -12 -20 21
well:not_so ad 13 -11
""",
    """
@move__@visit ab -12 18
dos__mismo d 12
now:is_it a -15
pregnancy:again ab -13 11
prior:una_@medicine ad 10 -26
sec abcd -30 41 -10 -24
""",
    """
coming:comin* d 10
coming:decid* cd 12 -23
old_man a 11
organ:but_that d -13
organ:hepat* b -14
organ:hepatitis b -12
pregnancy:encargo d 11
prior:pristiq d 12
""",
    """
@call__en b 11
adult:schoo* a 12
allergy:it_twice ad 17 -12
allergy:swell_up d 11
me__bien c -11
organ:desde_los a -13
pregnancy:third d 10
texts:not_before ac -16 17
""",
    """
#_@date cd 16 -22
cancel:am_coming d -21
could__it acd 10 -11 -16
por_fin ad -13 23
psychosis:am bc 11 -21
relat* d -12
""",
    """
=last:any:unsure acd -19 22 -18
^hice b -12
cuando__mi bcd -20 -22 22
i_passed ac 13 -14
psychosis:back acd -12 -10 17
psychosis:schizo ad -15 22
ride:hija d 15
slept_like ad 20 -16
""",
    """
=body:chiquita ad -11 13
any:look_at ac -12 17
coming:mejor abd 28 -12 -23
de__sign b -12
go_right d 11
on__line d 12
resch* abd -19 24 -15
""",
    """
@drug__@medicine d 11
had:recibido a 11
heart:#_casi ad -17 18
i__straight ac 12 -17
ride:¿ bc 13 -10
substance:beers_on ad 16 -11
the__now abcd 26 -15 -13 -19
well:morni* abcd -12 21 11 -29
""",
    """
class__# ad -11 12
i_had cd 10 -13
now:go_either c 13
por__primero ad 15 -12
sundays ab 14 -12
to__after b -12
""",
    """
=any:as bc -30 -14
=any:sweet bd 11 -11
=body:ecografia c 12
=visit:anybody c -11
@medicine__those ad 13 -10
any:correcta d 13
day_is b 16
heart:yes_honey d 10
in__shop b 12
psychosis:again d 12
""",
    """
dormir$ ab -11 -14
high_when ac -16 16
not:he cd 19 -17
not__@insurer c 12
up ab -14 -31
""",
    """
=any:ahora bc -14 -15
=body:bueno ad -12 11
any:bueno ad -13 13
broke__i d 12
bun_in d 18
coming:about ad 12 -11
drive:not_have ad -14 14
hace_seis bc -12 16
is_it cd -12 -30
prior:ninguna c -19
substance:confi* ab -14 11
""",
    """
=body:would acd -24 18 -10
=visit:now abc -15 -13 14
=visit:well abd -16 -15 18
any:@relative_conmigo a 11
are_these bd 20 -15
eaten:pero abc 14 -11 -11
just_be bcd -12 22 -17
last_winter d 11
now:andel* d 10
recojan$ a 13
teres* bd 18 -15
tomo__para b -15
""",
    """
=body:diagnosed b -14
me__un bcd -38 -16 26
me_cai c 14
pienso_@drive d 10
went__and ad -12 14
""",
    """
=rule:ride:no:rajo|cancelo|echo_para_atras a 16
@thanks__asking b -12
^text bd -29 26
heart:fiddl* a 15
la_sulfa d 13
nothing_bad a 13
""",
    """
any:ano a 15
dejarlo cd -15 14
now:desoc* ad -13 17
organ:la_sacaron a 10
the_old b -13
will__need ad -12 10
""",
    """
=tag:now:idiom_yes abd -10 -13 15
a_@animal bcd -19 -11 11
decided_if b 12
dolor__y ad 13 -11
drive:the_senior a 11
it_can abd 21 -13 -17
meds:cuand* d 14
nombre ad 20 -21
tengo_dos abd -12 -16 14
y__voy ad -11 14
""",
    """
=any:awful ac -10 14
am_asleep ad 14 -10
organ:todav* c 10
substance:cervecita a 10
substance:if a -14
""",
    """
=body:fue ab 13 -24
=body:mil ab -14 17
=visit:own acd 17 -26 -14
and__gave d 11
at_work ac -16 13
meds:@medicine_and bcd -23 -19 20
my__see bc 14 -12
permiso$ cd 14 -26
substance:tell_you bc -20 19
the__kind bd -16 11
""",
    """
=body:recall abcd -18 -16 29 -14
=signs:substance:no+yes ad 14 -17
a_clue acd -20 25 -13
calcu* bcd -23 18 -10
el__es b -12
infec* a -13
la__que acd 20 -16 -15
now:no_need ad -13 15
pase__los ad 17 -15
psychosis:suspe* ac -17 20
suboxone ad -26 18
vi ab -21 13
""",
    """
any:prefer a 12
effects:being_@symptom b 14
not_hold abd -25 -15 26
now:call ad 13 -15
prior:fui_con a -21
take__i c -11
this_week a -17
you_name bd -19 13
""",
    """
=tag:pregnancy:proxy ab -10 10
can_send bd -12 15
como__si ac -19 12
had:could_have cd 11 -11
limpio$ abc 13 -23 -18
me_pusieron abd -15 -24 17
ride:was acd 22 -15 -25
says_# ad -16 17
substance:days_clean ad -25 26
super$ bc 16 -12
weeks$ acd -19 -30 32
""",
    """
^de acd -25 -11 18
brain:had abcd -16 -11 -11 16
drama$ d 11
esposo c -18
exam ad 15 -11
pregnancy:impla* ad 15 -12
prior:to_@stop b 11
well:llora* acd 22 -12 -11
""",
    """
friends abcd 11 -22 12 -17
heart:toda a -14
la__despues d 16
mania__los b 14
now:#_de ad 13 -11
""",
    """
=body:count a -15
=said:organ:ask b -13
=visit:@cancel acd 11 -43 -10
any:you_got bd -10 20
effects:tenia a 10
en c -19
is_right bd -19 13
lo__desde ad 14 -13
panic ac 14 -15
prior:buscar c 12
still bc -44 15
""",
    """
acost* ab 11 -11
cancel:the_@sick d 20
dying ab -11 18
eaten:not_a abd 33 -13 -26
malis* abc 24 -11 -23
matter abc -12 11 -31
prior:scrip* a 10
substance:se_me a -12
taking_me ab 16 -24
""",
    """
any:mejor_que b -13
had:she c 15
i__baby c -11
let__get c -12
me_last d -18
organ:eso ad 11 -23
used_to abd 18 -13 -21
""",
    """
liver__ct cd 16 -11
meds:my_@medicine abd -11 -21 21
meds:there_is b -11
my_alley ad -12 13
of__you b -12
pregnancy:@relative_si d -15
prior:farma* ad -12 18
ride:mi_viejo d 13
substance:and_can ad -12 12
tranqui$ a 11
""",
    """
=body:sangre acd -12 18 -16
=visit:moved acd 13 -14 -23
a__monitor d 19
drink_and d 14
hace__de ac 12 -14
higad* bc -10 -20
pregnancy:el_diu ad -10 13
psychosis:what_is bcd -10 11 -10
the_heart c -13
""",
    """
allergy:scare* ad -19 18
just_prayer a 16
pregnancy:have_not acd -11 19 -16
todos$ bc 17 -18
""",
    """
=denials:body:1:yes abd 33 -62 -26
=visit:rather abc 17 -12 -19
=visit:wear b 10
^cbt cd -10 10
allergy:call abc -18 14 -13
brain:coma d 10
el_limite cd 18 -11
mi__y b -14
not:now cd -18 -11
prior:to_the c 13
texts:use a 11
""",
    """
cancel:para_el ab -14 19
did__to a 13
now:negat* c 16
que__puedo ad 11 -12
said__is ad 11 -14
substance:your abc -23 21 -11
the_scar bcd -12 -10 16
wondered c 14
""",
    """
any:duda ad -14 18
crane* acd -10 -11 17
effects:mas ad -27 21
like_garbage a 14
nueva bc -12 12
substance:birth* ac 11 -11
substance:estuve d 13
test_was ad -12 12
""",
    """
=body:seizures c -17
^day d 10
^hard abd 18 -29 -22
brain:y abc -21 -11 18
cancel:cuente_conmigo ad 24 -22
dispa* bd -11 14
family__me abd 18 -15 -14
is__is d -15
ride:@relative_he ab -12 16
""",
    """
=any:underage ad 13 -11
depende_de bc -15 21
meds:presi* b -12
mi__tomo b 10
""",
    """
=tag:organ:self a -12
allergy:of_my ad -12 14
eaten:npo abd 21 -13 -14
this__so a -13
wish__could abc 14 -13 -11
""",
    """
=body:acv d 13
@relative_are a -24
^which abd -13 15 -19
cancel:not_make ac -11 11
cops cd 14 -19
heart:el_@day d -12
i__bringing cd -11 12
lost ab 11 -13
not:salido ac 12 -11
""",
    """
allergy:@price abcd -16 13 -18 13
had:returning d 15
sobrio b -11
substance:la_@drug bc 12 -12
suspended$ d -18
""",
    """
=rule:allergy:yes:broke_out ad -11 13
a_@price c 12
allergy:how_would a -12
any:estoy_en abd 18 13 -33
clear abd 34 -43 -42
family__i ad -19 13
heart:up_there ad -13 17
under ad 14 -19
""",
    """
el_diu ad -10 13
praying acd -26 39 -27
ride:ya_no ad 15 -20
substance:@relative_is cd -12 -14
""",
    """
little__no ac 17 -12
minutos$ bcd -10 -12 12
nine__and ab -17 13
psychosis:once abc -37 -22 18
ride:es bc 20 -16
substance:not_proud ad -11 12
voy__la ac 14 -15
""",
    """
=body:took bcd -33 10 -14
=signs:ride:unsure+yes abc -25 -12 12
de c -14
did__know acd -11 -13 18
eaten:pleas* bd 15 -11
now:le_se ac -11 13
substance:somet* cd 18 -30
""",
    """
=body:limpio abc 19 -23 -19
cancel:tanto a 14
drive:entonces ad -13 10
fine__i ad -18 19
heart:clear* abcd 25 -12 -18 -11
it__on ac 12 -26
now:hour abd 22 -20 -15
organ:blood cd 13 -12
psychosis:the_whole b -10
puedo_@drug abcd -23 30 -17 -28
""",
    """
heart:neith* a 13
me__out a -12
un_vinito ad 23 -14
""",
    """
=any:last abcd 20 16 -30 -35
dijeron b -21
en__en b -19
my__they bcd -12 -12 11
organ:dice acd -12 -10 19
please__it a 11
plumb* abd 29 -13 -15
substance:voy abd -14 -12 23
well:dias_y ad 11 -13
yes__this ad 15 -16
""",
    """
allergy:ever bcd -11 -21 10
breathing$ d 12
cancer acd -17 -12 15
cardiac ac 14 -11
my__line a 11
pelea* d 15
""",
    """
a_drug a -13
any:revisar c 12
de__once bd 12 -16
heart:born_with b -11
home:@stop_mi bd 16 -11
now:this_is ad -13 15
pregnancy:cuido a 15
psychosis:a_lot b 12
psychosis:radio d 11
y__igual c -14
""",
    """
=any:bebe ad 18 -13
nada__no acd -24 31 -13
on__ladder a 11
secure$ ab -10 12
""",
    """
=any:crazy abd -20 -14 25
=any:good ab -25 15
=body:widowmaker d 11
afirmativo d 10
anything__@medicine c 13
bad__liver cd 12 -20
cene__y ad 12 -11
con__nada ad 13 -12
it$ bcd -28 -11 12
now:@open ad 10 -19
panic* c -12
pregnancy:none ab -10 11
problem_lol bc 16 -15
ride:yet bd -11 -10
they__to ab -12 15
took__@medicine a 12
up__alley ad -12 13
""",
    """
=any:figure c 11
=body:please abcd -28 34 -15 -19
drive:por_mi abcd 20 -13 -14 -11
dropped_me d 11
go_in b 14
had_half cd -12 12
organ:sacaron acd 13 -11 -15
picture a -10
the__blood ab -11 14
""",
    """
cancel:did_not a 10
heart:of_the cd -12 19
not:@treat abcd 47 -23 -34 -30
said_no acd -10 -13 16
si__sueltan cd 14 -12
some__i ad -13 12
substance:do d -22
up__from d 11
""",
    """
=any:so cd -23 13
con__el a -13
en__farmacia bcd 18 -14 -21
not_telling abc -20 26 -14
pregnancy:daughter a -15
""",
    """
adult:@date_birthday d 12
allergy:del_dentista cd 20 -16
is__those bd 17 -15
julio b -10
monitor$ acd -11 -11 22
organ:kids cd -17 14
pressure__a ad 12 -10
stress abd 16 -13 -13
take__pain ac -10 12
texts:@texts_de ad -13 11
""",
    """
=signs:any:yes abd 15 14 -29
canceled abd 12 13 -28
meds:check c 13
now:chang* ac 13 -12
nunca_me abcd -11 -23 27 -17
que_documento b 10
substance:a_eso ab 14 -13
tendria bcd -30 34 -27
veces__veces cd 15 -12
well:i acd 23 -11 -23
""",
    """
ambulancia ad -11 14
cuente abc 10 -17 -11
llegue_a b -12
me__like ad 13 -10
meds:@insurance_no b 12
para__@day abd -14 21 -11
two__i d 13
viejo__que d -10
""",
    """
allergy:@relative_la b 10
allergy:los_mariscos a 17
heart:@animal ab -11 11
i_pass a 11
now:tenid* d 12
organ:a_cada ac -10 11
se__ahi b 12
treatment b -14
""",
    """
=said:now:yes abc 12 -38 -26
@clinician_was bd 14 -11
allergy:en_la ab -11 -11
eaten:#_minutes a -13
have__@drug a -12
iban a 13
organ:knows a -13
pregnancy:in_the b -17
si__ahora ad 11 -11
texts:it_@price d -11
well:la acd 15 -40 -11
""",
    """
heart:it a -17
high__when cd 10 -10
organ:@place a -15
por__futbol ad 13 -12
pregnancy:super ac -11 12
wassup d 15
""",
    """
=any:forgot ad -19 23
cancel:visit ad -11 15
dejeme_preguntarle ac -13 12
had:todavia_no b 11
let__sleep c 10
prior:puros ad 15 -12
""",
    """
=denials:any:2:no bcd -28 21 -13
adult:la_paciente a -14
adult:older_than bd -11 15
contr* abcd -15 -28 -16 37
dicho$ b -11
eaten:about_the ad -11 11
not:discuss b 10
texts:you bcd -19 -18 21
""",
    """
@relative__law c -19
like__just b 15
organ:plumbings a 11
two__and d -12
una__cinco acd -16 -15 19
""",
    """
colesterol$ b -11
levanta d -12
not:respirar d 15
pregnancy:positive_on ad -20 20
prior:fue d -11
well:madre d 10
""",
    """
=any:forget bc -20 14
=any:hace abcd -14 -19 -30 26
adult:two_different c 11
eaten:right_now ad -11 15
grave* bd -11 12
have__was cd 12 -11
psychosis:anxiety acd 21 -15 -14
""",
    """
=body:cayo a 13
=turn:body:no:none abd -34 -23 31
allergy:cuentan b 13
brain:they ab -16 -25
now:imposible abcd 25 -12 -11 -15
prior:text_me b 11
pueda_@drive ac -15 16
voces_cuando d 13
""",
    """
=body:tampoco a 17
allergy:me_cae ad 20 -14
brain:strok* bc 14 -11
but__will ad -10 13
desay* ad -14 16
had:por_eso ab 14 -20
now:@call acd -14 -18 14
substance:nothing bd -18 -10
texts:in_the ab 13 -11
to_snow ab -12 13
""",
    """
abstemio ad 22 -14
depende abcd -22 -15 32 -23
guess__a d 12
o_truene d 12
prior:church a 12
prior:un_@medicine ad 18 -13
psychosis:only_when d 14
the_depression b -16
""",
    """
any:son a -10
been__of b -12
cancel:pull ad -12 22
heart:will abd -20 19 -12
organ:los_resultados bc -16 21
sonre* d 15
""",
    """
=tag:prior:self abd -18 28 -19
coming:paso abd 34 -10 -28
prior:it_out ad 10 -11
ps c 15
recoge d 11
""",
    """
=rule::yes:would_not_miss a 10
=visit:handled d 16
@body_y ad 18 -21
any:pregu* d -13
had:it_did ad -13 12
liver__came cd -13 14
organ:what ab -23 20
well:more ad -21 21
¿ abcd -44 49 -37 -33
""",
    """
=body:y abc 14 -15 -24
drink__problem a 12
heart:ni c 10
not_deny d 13
que__le abd -12 23 -14
""",
    """
=body:poquito bcd -14 -14 10
@clinician_no d -18
day_then b 15
ride:ya_esta d 13
so__me a -13
take__for a -20
yeah_i d 10
""",
    """
=body:keto bd 16 -19
=body:naw a 10
=body:negarlo ad -10 17
=body:today bcd -15 -17 13
=tag:organ:asks abd -26 25 -20
any:those b 16
brain:vertigo a 20
cancel:la acd 24 -22 -17
had:got ad 15 -20
heart:@day bd 12 -26
heart:one b -12
substance:@drug_daily ab -11 -14
""",
    """
ride:is c -29
""",
    """
=turn:body:none:none b -53
^@ride d -11
coming_up cd 19 -21
heart:hace_@year abd -12 -16 16
heart:soy acd -20 -11 14
heart:ya abc -29 15 10
hoping__can cd 13 -11
nervios$ b -17
que_reportar a 10
tengo__pero bc 15 -23
was__say d 12
was_manic a -10
well__still c -11
""",
    """
cancel:de_el d -11
postp* abcd -25 -24 19 24
psychosis:after_the b -13
""",
    """
=body:keeps bd -11 15
drive:leaving ad -11 14
had:counting a 12
me__duro cd 17 -15
please_text a -12
soy__los b 12
""",
    """
=body:beta ad -14 13
clima bd 11 -12
coming:borre* ad 23 -19
gemel* cd -16 16
it__other ad -13 13
la_ansiedad d -11
organ:hepatitis_c cd -22 19
prior:remedios ad 18 -10
psychosis:leer ab -14 17
psychosis:name abc -16 11 12
siemp* ac 14 -21
solam* abcd 32 -26 -17 -17
texts:de_mi b -12
""",
    """
^kidneys abc 16 -11 -13
adult:for d -18
adult:jubil* d 14
and_all ad -16 19
effects:cuent* bd -14 15
had:days a 11
patch$ ad 20 -11
pregnancy:le abc -14 11 -16
pregnancy:regul* d -11
prior:never_went ac 12 -11
si__no abcd -16 -19 33 -24
substance:abste* ad 22 -14
""",
    """
=any:grown abd -15 -11 24
coming:alla_nos d 13
heart:itself ad -20 19
not:traigo b 14
pregnancy:hoy a 13
ride:conmi* ab -16 16
sombra a 13
ultrasonido bcd -19 20 -12
""",
    """
any:daughter b 11
coming:a_place ad 15 -14
that__only bc 15 -10
tmrw ad 21 -20
ver_como acd -11 21 -16
""",
    """
adult:fifte* abd 19 -12 -14
and_@animal d -11
drive:@vehicle_y c 15
effects:el_dia d 10
long__i abd -25 14 -11
now:to_back d -16
psychologist d 11
""",
    """
=body:each ac 15 -14
@howmuch__la bd 14 -10
consegui abc 21 -19 -16
drive:@drive_here bd 13 -13
less$ abd -10 -21 18
me__not d -13
psychosis:dias cd 17 -16
puedo__sola a 10
thought__it ad -12 11
trimester$ ad -20 28
wrote__in d 17
""",
    """
=body:known a 11
=visit:camino ad 16 -19
^fumo abd -22 -20 14
a_dormir d 12
clean_since ad -11 12
de__mis a 13
texts:llamadas ad -12 15
well:igual a 11
why__not ab -18 18
""",
    """
mornings_are c 11
una__otra bd -17 -22
y_tomo ad -10 14
""",
    """
=any:ella d -13
adult:high a 12
llamaron$ bd 19 -21
she__on b -10
sweet$ b 10
""",
    """
@relative__mal ab -11 16
at__@year a 11
decaida$ acd 20 -13 -17
llameme abcd -16 30 -17 -13
now:voy a -13
pregnancy:have_to d -13
pregnancy:say_no a -12
sweet_home d 14
""",
    """
de_llegar c 11
""",
    """
any:you_covered ad 19 -13
coming:minut* d 16
drink__most cd 15 -15
now:lluev* a -10
now:que_si abc 10 -20 -16
pregnancy:be_we cd -16 18
ratito abd -17 -12 22
""",
    """
=rule:heart:yes:pacemaker|stent|afib|marcapasos acd -34 -12 19
botella bc -14 -16
drive:y_me ad -13 17
eaten:desde abd 36 -18 -29
get__@relative cd 13 -15
supposed__snow abc -10 14 -10
""",
    """
@cancel_por bd -15 15
my__six bd 27 -23
ride:bus a -14
the__i b -19
""",
    """
=body:para a -14
^starving abd 19 -12 -14
coupl* abd -20 -31 18
knees_are a 13
prior:then_@medicine acd -15 -18 21
puedo_escribir a -14
so__hope c -11
""",
    """
@clinician_wanted a 11
drive:chofe* a 16
i__got d -10
psychosis:count bcd -20 19 -10
yes__fine ad 15 -15
""",
    """
allergy:creo ac 20 -19
allergy:y_todo ad 12 -11
any:priva* bd 15 -11
les_digo c 10
pocke* ac -15 -12
so__am b -14
well:mucho_mejor d 13
""",
    """
=visit:cuidado d 16
=visit:giving a 12
any:pronto c 12
brain:dos_@year cd 11 -10
home:road a 14
licen* ac 15 -38
now:en_casa ad -16 16
psychosis:would bd 12 -30
vomito a 15
""",
    """
coming:tomor* c -23
for__@call a 12
organ:have abc -14 15 -21
ride:proba* c 16
""",
    """
=body:duele bcd 17 -11 -13
i__remember cd -12 -11
my__gave ad -14 13
""",
    """
=visit:covered a -15
@date__will c 10
everything__a ac -11 15
para_de a 14
ride:would_have a 13
""",
    """
=any:trying c 10
=body:encargo d 11
@body__el ad -18 13
between_me b 14
coming:le a -14
de__hablo ab -13 18
estoy_entre ac -16 21
in__a b -11
is__only bcd -15 -31 22
lo__pero ab -19 13
not:above a 11
organ:sin_novedad a 11
prior:si_la a -10
ride:through ab 12 -12
says_it c -19
since__@year c -12
terap* ad 14 -16
texts:can abd -14 -17 11
worried$ ad -16 16
ya__@medicine abd -10 14 -17
""",
    """
=signs:any:no:other abd 20 -12 -10
allergy:could_have cd 14 -12
cada_noche d 17
heart:get_checkups ac -13 15
mi__# abc -20 22 -13
psychosis:esquizoafectivo d 15
psychosis:psiquiatrico ad -11 15
said__was abc 10 -11 -11
was_that abcd -11 19 -12 -12
""",
    """
=any:@eat abcd 19 -16 -24 -12
effects:tired b 15
home:ago ad -10 13
meds:birth ad -11 17
never_been bd -11 -26
not:# bcd -16 19 -13
prior:take bcd 26 -20 -19
substance:joven a 11
that__why d 12
""",
    """
her_@call c 12
mal_jaja b 16
not__on ab -17 17
""",
    """
=body:hon b 11
=rule::refuses:rather|prefer_not_~2_say|answer| ab -21 23
diabetes$ b 12
had:se bd 14 -13
not:como d -12
now:like ad -14 17
prescribed__but ac -12 15
rather_not abcd -20 27 -15 -12
una_por d 13
""",
    """
=body:two abd -21 -25 30
=denials:visit:2:unsure+yes bc 21 -19
=visit:bit ad -12 13
^how abcd -37 47 -16 -51
dsd ab 14 -11
esta__el d -11
monit* abc -16 -18 17
texts:i_have bd 12 -13
""",
    """
coming:esperando ac -10 13
do_have d 12
drive:at ab -13 17
full_blown d 10
hardl* bd -16 12
now:la_noche ad 18 -16
register$ b 10
todo__para a 13
unless__is a 16
vigen* d 10
woman$ ad -11 10
""",
    """
coming:si abcd -22 -18 34 -22
la__lo ac 12 -12
pregnancy:claro a 14
""",
    """
=body:llegue ad 13 -12
=denials:visit:1: abd 14 -22 -24
=tag:drive:yes abd -18 -21 19
allergy:norma* c 11
any:eliquis abd -19 -15 28
brain:up ad 14 -15
but_never d -14
cancel:semana ab -11 15
ese__por b 14
llamadas d 13
organ:not_@body ad 21 -21
pregnancy:the_one ad -10 17
real c -10
well:apena* ac -11 15
wrote_it b 11
""",
    """
=turn:visit:yes:none abd 37 24 -62
@vehicle__for a 13
allergy:urgencias d 12
had__of abc 11 -12 -24
papas d -10
""",
    """
a__do bc -12 11
an_oops c 11
does abd -29 25 -27
el__nada ac 14 -13
es__@body a 15
momento$ bc 16 -15
prior:made c -12
psychosis:times b -11
soy_@relative b -13
""",
    """
=body:en a -14
=body:salido c -14
=body:scheduled d -12
adult:tarde c 11
heart:salio d -12
hierbas c -11
home:ya_en ad -16 21
needed a -12
patch_for ab -11 11
pregnancy:si a -12
texts:quien a -12
to__like bcd -12 16 -14
""",
    """
=body:@food d -37
^lamentablemente ad -10 12
any:one ab -18 13
buscando abcd -19 -12 27 -14
excel* b -11
for__the abd -13 -13 11
in__department a 13
pague abd -10 25 -21
still_can a 12
substance:it_was abd -28 -18 22
the_@drive b 13
""",
    """
=lead:visit:no:cut:none acd 15 -16 -14
=signs:any:no:unsure d -25
@relative__voces cd -14 11
como_cree ab 20 -11
dije__@relative ac 13 -11
fell b -19
happy_to d 14
my__or bc 11 -15
now:me_complica a 13
recepcionista b 11
the__hospital b 11
""",
    """
=body:hears bd -11 13
@sick_turkey a 12
allergy:come ad -11 14
cancel:have_to b 12
do__show b 11
drive:dropped_off ad 11 -11
heart:medico acd -13 12 -19
i__skip abd 33 -23 -25
llevo__@year b -21
no_@treat abcd 29 -27 -13 -16
passed_one d 10
two_weeks bc -15 12
""",
    """
=body:amor b 12
=body:plus bcd -11 -11 12
alcance a -11
heart:sali a 11
hungry_as ab 19 -11
meds:out ad 11 -15
pregnancy:confi* bcd 12 -19 12
pregnancy:quit ac 13 -14
""",
    """
any:few d 10
coming:bells_on d 11
heart:@clinician_in ac -12 16
ni_fu c 11
no__tome c 12
now:central abd -20 20 -19
pregnancy:tiene_# ab 17 -13
psychosis:esqui* acd -23 -26 28
turn__in ad 20 -19
""",
    """
me__permiso ad 12 -15
psychosis:cuerd* a 15
psychosis:right_now d -13
""",
    """
any:would_like d 12
cae__mi a 11
estoy__la ab -17 22
had__bad d -15
in_an bcd 19 -11 -16
jamas_he ad 12 -11
organ:laugh cd -12 16
queria abd 13 -18 -26
""",
    """
=body:self d 16
allergy:itching a -12
contar$ abd 20 -10 -11
o__de bd 15 -14
ojala_que a -16
que__estoy ac 21 -16
stopped__protection a -10
""",
    """
=lead:body:yes:on:no abcd 39 -15 -18 -34
heart:palpitations d -12
home:stuck abd 28 -17 -14
in__me ad 12 -10
meses bcd -30 -22 15
who__@person ab -20 13
""",
    """
=body:daily bd -19 14
=rule:cancel:no:dejel*|dejal*|dejen*|mantener*|m abc 15 -10 -13
=signs:home:no abc -10 -19 13
did_a cd 14 -12
effects:all_clear a 13
empty_@body a 11
every_@medicine d 11
now:moles* ad -14 18
psychosis:otro cd 10 -16
registry bc -10 11
soup ad -17 23
""",
    """
meds:tomo bc -13 -12
organ:@animal bd 11 -14
organ:@date d -13
plumbings a 11
""",
    """
after__@medicine ad -19 20
back_at ad -19 23
cholesterol bcd 12 -13 -15
insuficiencia ad -10 18
my__do abd 22 -18 -12
""",
    """
antidepresivo a 16
going_in acd -25 33 -19
rehabilitacion abd -13 -10 25
ride:voy_en cd -10 -18
vuelv* bc -17 -13
""",
    """
=visit:thought bc -10 -14
@eat_already a 10
can__@relative bcd 12 -15 -12
coming:in_the bc -12 12
me_right bd -10 13
not:drink abc 13 -14 -14
that__is bc -20 -12
vejiga c -32
""",
    """
=visit:confirmada ab 19 -10
cancel:vemos bcd -10 13 -21
cuide bc -13 16
license__it ab -11 14
now:@day_was ad 14 -12
prior:this ab 19 -14
ride:sis d 15
substance:trago b -13
""",
    """
brain:sacar* d 13
effects:empece c 12
had:empez* a 13
organ:rinon_izquierdo ad -13 16
the_cardiologist cd 16 -15
would_not abd -13 -39 13
""",
    """
gulf d -14
home:como ad 10 -14
nerves acd -17 12 -15
never_once ac 22 -17
psychosis:would_not c 14
ride:@body bd 18 -25
ride:everybody ad 26 -15
substance:random a 11
""",
    """
@price_first b 14
eaten:mismo d 17
no__all ad 25 -19
now:que_@insurer d 11
pero_si acd -23 -14 27
pregnancy:a_vasectomy ab 11 -12
""",
    """
=any:street b -13
@medicine$ abcd -28 15 -36 15
bottle b -19
brain:estud* acd -11 17 -15
conduzco b -15
drug__the a -16
heart:i_am bc -20 10
lo__@clinician bcd 13 -22 -13
meds:por b -11
never__or a 19
pregnancy:oops c 11
says__miss a 11
""",
    """
=body:to a -25
=rule:substance:yes:months_~1_sober|clean|recovery ad 28 -24
cloza* acd -10 -17 21
not_going ac -12 -12
orina* cd 13 -10
the__@texts ad 10 -13
well:seman* cd 11 -15
""",
    """
#__me a -19
=body:told acd -18 18 -11
=visit:en c -17
brain:mi_@relative c -12
could__better ad -13 10
muert* bd 11 -20
no_pero ad -27 19
now:#_minutos a -15
pregnancy:pregnant c -35
pregnancy:think b 13
prior:twice acd -15 29 -23
ride:how_long bc 13 -10
ride:week d -10
substance:@visit a -11
""",
    """
any:anticoagulante ad 16 -14
drive:as ad -10 13
effects:noche abd -17 -15 26
lines acd -15 -14 26
meds:del ad 10 -11
meds:since ad 25 -21
not_go ad -16 15
reagendar ab -11 21
si_nomas a 11
substance:a_drunk a -16
substance:got abcd -17 -26 -22 27
the__always ad -16 14
""",
    """
@treat__the a -13
best acd -33 -20 36
estudio cd 15 -14
hundr* c 13
los_resultados acd -14 18 -18
not:inconveniente ad -11 18
out_when d 13
slept b -25
texts:not_text ad 15 -11
""",
    """
brain:la_presion bd 17 -19
eaten:four_@hours ad -16 17
home:flat ad 19 -15
i__ok ab 14 -14
ride:figured d -13
well:garba* a 14
""",
    """
adult:sopho* a 11
against c -20
i__handle ad -17 14
i__rather bcd 14 -24 -19
in__fall a 13
me_han abc -11 -20 10
pregnancy:apena* a -13
ride:is_handled d 14
the__@holiday d 10
tried bcd -15 -20 17
""",
    """
=any:creo abc -15 -28 19
@relative__pero acd -28 -20 25
dip$ a 14
do__mean a -15
me__mal abd 17 -21 -14
pregnancy:una_prueba c 13
shellfish ad 15 -12
""",
    """
=body:when ab -10 -36
@place__a cd -14 15
any:how_to c 13
heart:hipertenso b -12
home:camin* abd 20 -11 -14
ride:lleve ad 18 -11
suits ad -21 26
whole_thing ad 15 -14
y__algo a -12
""",
    """
=body:numbers a -12
=first:any:yes bc -21 -11
a_clock a 10
bipolar_type bd -14 19
by__heart ad 11 -15
mi__sano d 12
tengo__pensarlo cd 18 -12
""",
    """
=any:why ab -15 16
=body:aparato d -14
=body:miss ad -16 17
brain:thought ad 13 -11
drive:@drive_yo ad -23 19
evening_and ad 13 -12
internaron cd -11 11
psychosis:they abc -17 -12 12
substance:stop abc -21 -22 16
""",
    """
@medicine_es d 11
cancel:dije a 10
esta_lloviendo abd -15 25 -16
minutes$ bd 12 -21
no_hablo abd -16 23 -14
not:went d -11
organ:polyc* d 13
pregnancy:toma_pecho ad -11 13
prior:hasta c -12
prior:uno ad 15 -13
saben$ bd 11 -11
""",
    """
^sali cd -16 17
allergy:malis* cd -14 10
dira ac -14 15
llevo__sin ad -13 13
now:con bcd -16 18 -14
prefer_to ab -11 14
substance:@drug_this a -15
substance:que_ver ac 20 -18
""",
    """
effects:kind_of d 11
es__no d -16
know_of a 10
niece bd 15 -21
porque_ya cd 17 -15
pregnancy:if bcd 12 -22 -16
well:para_el ad 13 -14
""",
    """
=rule::unsure:pensarlo cd -11 12
allergy:podia_respirar d 15
am_nervous bc -14 12
arrit* a -13
be__guest d 20
heart:they abd -23 -48 22
organ:that_matter bd -14 14
pregnancy:stick c 13
ride:someo* b -11
""",
    """
=body:quieren bcd 26 -19 -19
=said:effects:yes acd -32 -13 18
me_sobran d 16
not:pienso a -14
prior:quier* abcd -18 28 -11 -19
substance:relapsed ad -15 15
that_she d -12
""",
    """
^@date ad 20 -18
coming:puesto ac -11 -12
empec* b -19
nunquita$ abd 22 -16 -18
pregnancy:two_lines ad -15 23
soon_after b 10
soy bcd 18 -24 -16
texts:igual c 10
""",
    """
=body:peso cd 14 -12
brain:ok bd 14 -12
but__been c -11
""",
    """
brain:the_stroke d 11
drive:queda a 12
effects:con a -11
right__@call d 10
""",
    """
aunque__lo ad -12 15
despertar d 11
had:the_whole d 11
period bd -17 -26
que__recojan a 13
this__depression b 13
was_my acd 25 -15 -18
yesterday ac 26 -30
""",
    """
=body:bit cd 15 -21
@drink__@medicine ac -12 15
@medicine__dan ad 14 -13
any:i_could b -10
disease__the b 12
eso_de cd 14 -11
no_@vehicle ad -11 12
now:wassup d 15
para_el a -11
paso_un ad -16 15
""",
    """
^@day c -17
boyfr* b -11
brain:#_but d 11
ella$ cd 10 -15
in__put a 11
organ:anali* bcd -17 12 -31
pregnancy:cuent* d 10
psychosis:no_voices a 12
ride:daughters d 11
well:tiran* a 12
""",
    """
cancel:# ab 12 -14
did__six bd -12 12
scratch abc 22 -18 -14
so_who cd 16 -14
substance:last_@day abd -17 -17 20
""",
    """
got_welts ad -14 15
no__permiso ac 16 -14
pregnancy:casi_no ad -13 14
pregnancy:por_que b 10
""",
    """
an_hour c -17
eaten:take_my b 11
pregnancy:maam a 14
said__try cd 22 -17
""",
    """
any:escribame ad -11 15
any:mande* ad -11 13
home:esta c 13
in__night b -12
prior:group* c 10
prior:scared a 11
texts:could bd -19 16
well:but cd -18 19
""",
    """
=rule:now:no:busy|driving|ocupad*|manejando|m bcd -28 -19 11
^hep bcd -11 -22 24
meds:be cd 15 -16
now__no d 13
organ:@body_thing a -11
psychosis:stuff abc -15 -20 20
receto a -11
tried__for a -14
well:peor bc -13 11
""",
    """
dira$ ac -14 15
estre* abd 25 -18 -23
heart:alta abc -24 -11 19
home:halfway abd 23 -11 -16
not:haha ab -13 18
substance:poquito a 12
""",
    """
^roger ad -13 20
^siempre abc 18 -20 -11
end_i b 14
have__@visit c 16
hypom* abc -14 -16 15
los_primeros ad -19 20
pregnancy:factory a 13
well:doctor ab -19 20
""",
    """
=body:little ac -17 19
el_# b -17
psychosis:induced d 10
the__weeks a 14
""",
    """
=visit:# abcd -12 12 20 -20
adult:dice bcd -13 22 -10
busca d 12
meds:control ad -11 17
told__am d 12
ya__@clothes d 13
""",
    """
=body:entendi ab -15 19
=body:toc a 13
adela* ad -11 19
had:did_not abd -20 12 14
heart:had_it bcd -12 26 -26
meds:multi* abd -14 22 -14
not:pusieron ad 15 -13
they_put b -14
toro$ a 11
""",
    """
=rule::yes:for_sure ac -19 10
brunc* abd -17 -10 28
cuent* abcd -28 20 -22 19
igual__mi d 11
mandeme__@place b 13
prior:treated a 12
""",
    """
not:present d 10
organ:en_rango a 13
prior:group_count bc 13 -11
psychosis:sprin* d 11
substance:@move ad -24 14
that_time abd -16 -22 21
ultrasound__my c 13
""",
    """
=body:slept ab 17 -12
be__@relative b -12
brain:cerebro_me ad 15 -11
drive:i_always d 13
manejar bd 16 -19
que__nunca cd -11 10
ride:@stop bcd -11 28 -19
ride:law bcd -12 -11 21
""",
    """
=denials:any:0:no abcd 83 -48 -42 -71
^was b -44
daba ad 11 -15
las_@medicine cd -27 13
me_comi ad -19 23
me_never ad 15 -13
ride:waiti* ac -14 14
sabemos$ c 13
uti__now d 12
""",
    """
do_what b 14
making bc 11 -17
mi__en bd 11 -26
now:door ab -12 15
pata a 11
skipp* b -23
the_@vehicle ab 17 -22
the__no abd 15 -25 -21
""",
    """
=body:bebo abc 13 -23 -18
@day_and bd -12 12
^puedo acd 35 -20 -54
coming:decided ad 21 -17
depen* abcd -56 -26 39 -17
effects:not_talk b 11
now:nada_que d 10
ride:llevarme cd -13 16
texts:no_tengo c 10
vez_con cd 18 -17
weeks__that b -12
""",
    """
=visit:viaje bd 12 -16
ahi__caigo cd -15 17
allergy:veces_y ad 19 -12
any:@year abd 21 -10 -13
any:happy ab -11 15
as_rain a 13
no__at ad 19 -14
no_leave d -18
some_but a -13
substance:i_do b -26
""",
    """
^she b -48
at__so bd -12 11
categ* ad -15 18
come_through bd 12 -11
i__since bc -10 11
know__a ab -15 15
llegue b -22
monton bc -14 13
no__so ad -15 18
rehab* abd -13 -10 25
remember$ abcd -21 -31 31 -14
ride:would_be ad 17 -12
texts:a_postcard a 13
well:hay acd -12 19 -11
""",
    """
=signs:psychosis:none d -16
=visit:blind acd 13 -14 -12
allergy:ningu* ad 27 -19
as__come a 15
effects:since abd -20 -12 27
i_only bd 13 -23
last_one bd 20 -17
not__that abc -14 13 -17
organ:bladders ad 17 -10
pregnancy:en_el d 16
substance:@stop_@drug bcd 19 -12 -16
""",
    """
=any:@open d -18
=rule:ride:unsure:depends|depende c 11
=rule:ride:unsure:might|maybe|may abc -31 -14 20
=visit:kevin bd 13 -10
allergy:whate* b 11
de__nervios ac -19 23
had:it ac 14 -26
had_the c -20
now:here ab 11 -13
prior:that cd -15 13
yo_me ab 14 -11
""",
    """
home:afuera a 13
mine b -23
pregnancy:saturday ac -12 10
prior:sin cd -15 10
quede_igual a 11
""",
    """
=number:effects:old ad 13 -11
@food__y a 11
any:en_la bd -16 14
apenas_me abd -10 -11 17
are d -20
cancel:got_to d 13
drive:# d -13
drive:after ad -22 24
now:doing ad -16 17
ride:the_church ad -11 12
""",
    """
=body:them bd -15 12
=said:ask:yes_or_no_on_a_condition_only c -30
^wild ad -13 15
count* c -27
en__hora cd 15 -18
fainted a 12
salio_alta c 12
substance:am b -16
substance:more_@medicine cd -13 15
texts:ask_my c 11
told__at ad -11 18
vinito abc 15 -13 -13
""",
    """
=rule:any:no:never|nunca_~3 c -11
all_good bd -11 10
allergy:es_alergico ab -16 15
amamanto$ d 17
any:pront* c 12
heart:up_and cd 26 -20
no_wait bd -14 15
not__anything bcd -24 -22 16
organ:when cd -17 12
pregnancy:dios bcd -11 14 -13
presion__# bc 10 -11
prior:electroshock d 15
to__now a 13
""",
    """
@sick$ b -18
^barely acd 25 -10 -16
el_frasco d -11
hears bd -11 13
heart:autoimmune bd 18 -13
prior:ido_a c -16
says__bottle a 11
sure_have abd -13 -18 23
the__@traffic a 11
""",
    """
=any:tomorrow abcd -12 -10 23 -14
=body:calle abd -11 15 -11
clean__@month ad -16 16
facil acd -18 10 10
heart:un_reloj ad 18 -13
not:habia a -11
psychosis:tia bd 24 -11
si__perdon a 12
still_do a -11
""",
    """
=body:dializo d 13
=visit:mal bd 10 -14
cancel:pero_no c 11
dolor__@body d -12
pregnancy:condon d -17
schizophrenia a -12
substance:dolor abcd -14 -15 25 -16
substance:quiero cd -15 17
""",
    """
@relative__it ad -20 14
now:elbow a 11
psychosis:depressed acd 17 -11 -10
psychosis:when_i ad -33 15
substance:i_use bc -10 19
veces_y ac 16 -20
""",
    """
=body:she a -19
=tag:cancel:no abd -14 -10 18
=visit:taking bc -14 -19
@vehicle$ acd 49 -37 -60
any:mas ab -24 16
checkup a 12
de__ahora a 11
had:could cd 15 -13
i__diabetes bd 11 -15
parte$ bd 17 -16
pregnancy:stopp* d -17
psychosis:with_the c -11
senti ad -21 22
that__have acd 19 -11 -11
""",
    """
=visit:tal acd -13 13 -14
any:@hello bd 16 -10
now:el_bebe ad 16 -13
psychosis:get cd -24 10
psychosis:no_no abc -16 19 -16
ride:@howmuch abcd -15 23 -16 -15
""",
    """
#__put d -11
had:tratamiento b -10
now:got_the acd 20 -11 -20
prior:@treat_yes acd -12 24 -22
testi* c 11
""",
    """
=body:mal bcd -18 -17 14
=visit:be ab 11 -31
but_not abd 24 -27 -28
effects:and ac 11 -12
lamictal abc -13 11 -11
psychosis:you_mean c -12
y_baja c 14
""",
    """
=rule::unsure:a_lo_mejor abcd -22 -13 31 -14
another_story ad -16 17
bebo_mas d 14
documento d -10
igual_no cd 14 -11
no_estoy abc -20 -50 30
substance:did d 11
substance:every bc -20 12
when_pigs ab 22 -18
""",
    """
=any:@insurer a -11
allergy:with ad 17 -13
cumplo_en ab -11 17
heart:shoul* d -10
prior:after_a d -12
psychosis:if_that bcd -13 15 -13
psychosis:minds a 14
que__@call acd 16 -19 -18
the__go ac 11 -12
well_no ab 18 -11
whatsoever ad 21 -11
would__count c -24
""",
    """
cardi* bd -29 16
clue abcd -28 -10 33 -19
el__@sick d -16
now:llama* ad 17 -11
prior:con bc -26 -11
seman* b -15
""",
    """
=any:guess acd -12 21 -15
@drug_@drug abd -11 24 -23
@relative_has d -18
any:ask bc -13 11
coming:digo d 11
texts:texto abd -25 -15 32
tiroi* bd -14 15
""",
    """
had:por ab 11 -18
prefer__over ad -11 12
wild__i a 15
""",
    """
=body:alguien bd 22 -23
consulta abcd 12 11 -10 -20
""",
    """
=body:drip abc -14 -10 17
=denials:any:1:none abcd 20 -20 -11 -27
alguien_me cd 14 -14
anything__i a 13
cronica cd -11 13
i__job ad -12 13
i_could c -13
pregnancy:here d 11
pregnancy:y cd -23 17
substance:roommate ab 17 -20
""",
    """
=any:on ac -18 11
cae abcd 25 -14 -10 -16
coming:somebody ad 16 -14
""",
    """
=signs:visit:unsure:asks abc -14 24 -17
@medicine__el abd -20 -10 18
borrosa$ d -13
is__story ad -16 17
locked bd -12 12
that__@body d -10
""",
    """
drive:i_do b -13
ekg d -10
had:era bcd -10 14 -12
had:exper* ab 16 -14
psychosis:haha b 13
""",
    """
@clinician__me b -13
organ:yo ab 14 -18
pero__este ac 16 -11
probable_pero ac -11 16
well:best ad -16 20
""",
    """
=number:eaten:grown d 17
@relative__ha cd 11 -14
ahi_estoy a 12
firmar$ abd -10 18 -10
heart:not_the d 13
no__dormir ad -21 19
prior:proba* bcd -11 -20 11
ride:ticke* ad 21 -14
segundo$ abd -12 25 -20
the_pain c -12
though b -13
""",
    """
=body:hacen acd -17 17 -12
eaten:since_# ad 13 -13
las__en bd -11 15
organ:think ac 22 -17
""",
    """
=body:nah abcd 36 -17 -27 -23
brain:good b -16
eaten:@food_no a 11
jamas_la d 10
lo_descartaron abc 22 -11 -12
my__come abd -14 23 -11
now: bcd -26 -28 22
organ:rinones_poliquisticos d 15
prior:mejor abd -13 -18 14
watch* acd -11 -15 18
""",
    """
a_partir d 11
any:paso abd 22 -18 -10
borre* abc 12 -19 -18
es_mi bcd -19 -25 18
meds:sugar bd -14 14
""",
    """
@relative__eso acd 17 -11 -14
adult:never ab -12 18
attacks$ d 12
brain:i_have b -18
coming:cual_@visit abd -11 16 -13
eaten:till_# ad 16 -14
effects:some acd -14 -11 21
had:pusieron_una ad -11 11
the__but cd -18 13
""",
    """
=rule::known_of:none_that_i_~2 b -10
any:only_please a 11
drive:plan abd -23 -23 30
eaten:anoch* ad 16 -12
not:since abc 12 -27 -34
prior:of ad -28 17
ride:family a 16
substance:lol ab -23 13
""",
    """
allergy:i_did ad 17 -12
con_su d 14
goes__and c 12
meds:nerve* bd -12 14
mejor__por bd -13 11
""",
    """
=body:whether c 13
@stop__a bcd -13 15 -12
^next abcd -13 27 -17 -10
allergy:the_stuff a 11
allergy:y_de ad 13 -11
avisar bd 14 -11
had:una ad -11 11
heart:back abd 12 -11 -17
heart:la_de a 12
meds:not_on a 14
now:is_in ad -15 19
por_telefono abc -19 14 -10
prior:psiquiatra cd -12 13
quitaron_la bd 16 -16
which_of bc -18 17
""",
    """
=body:guaro d 11
a_school c 15
cancel:this abcd -28 14 -17 18
cough ad -11 13
effects:just abc -22 -11 20
organ:sugar b 11
""",
    """
=body:han bc -26 12
ambulancia$ ad -11 12
cereal ab -10 12
nose abcd -33 -26 45 -28
""",
    """
=any:bola c 11
any:llamen ab 19 -14
digo__me cd -15 14
heart:runs_in a -14
indec* abcd -22 -12 30 -16
my_stomachs b -12
number c -22
organ:can_not abd -12 -13 16
pregnancy:why ab -25 21
some__some cd 15 -14
the__time d -11
well:it_is bcd -15 20 -14
y__fue b 16
""",
    """
=any:feel acd 13 -25 -11
=body:answers a -11
=visit:al abcd 19 -27 -10 -10
aca_estoy d 11
ciento ad -12 15
eso__el ad 11 -15
pregnancy:this_@month acd -15 26 -18
""",
    """
=body:acted c 12
las__del c -13
right__@thanks ab 14 -13
took__and c -10
""",
    """
=rule:organ:unsure:labs|results|tests|test|estudios c -12
el_patron c 12
es__@day a -14
fabri* ad 19 -13
have__at ab -19 16
los__bien a 13
pregnancy:are_not acd -15 20 -13
substance:i_want bcd -10 20 -13
with_flying a 12
""",
    """
=visit:dan d -15
^otra d 13
back_in c -17
coming:me_off ad 20 -15
organ:say d 10
si__puede cd 23 -24
substance:para ac -22 16
""",
    """
=body:alarm ac 12 -21
=signs:well:unsure+yes a -14
=visit:@parking bcd 13 -24 -12
about_# a -19
allergy:and cd -20 15
allergy:weird_but c 11
desde__se b -12
home:hambre bd 22 -23
out_but cd -10 11
pregnancy:con_# ad 13 -10
""",
    """
#__a acd 19 -19 -11
=any:dudas d 14
=any:huh b 14
=visit:baja abd -16 -18 17
=visit:hospital a 11
=visit:yo b -19
cancel:time a -15
depression$ bcd 19 -15 -33
nerviosa bcd 16 -18 -25
put_me abd -10 -15 11
texts:@animal bd 15 -12
traigo_retraso c 10
""",
    """
=signs:any:unsure:asks bc 16 -16
coming:para b -12
heart:lol a -10
just_@medicine bc 13 -12
now:it_do ad 17 -19
on__mri cd 10 -12
organ:oxybu* b -11
ride:only ad 23 -21
sendi* b -15
this__i d -12
""",
    """
#_alt ad 16 -15
=any:told cd -14 -10
@body__matando b 10
cancel:manan* acd -21 11 16
nothing_i ac -15 17
now:too ad 14 -24
organ:resul* abc -21 -25 23
""",
    """
de_retraso cd 18 -16
drive:se_queda a 10
good__go d 13
now:we_are ab -15 13
prior:dos_semanas ad 16 -15
ride:@price ab -13 12
ride:till_@day c 13
si__@cancel d -13
""",
    """
=body:flying a 12
last_week a -24
put$ ad 12 -10
said_@day ad 16 -13
""",
    """
adult:hace_rato ad -12 16
allergy:a_saber ac -12 18
chair$ acd -12 -14 11
for_that bd 19 -30
no_texting a 11
one_to a 12
operada ad 16 -12
""",
    """
any:b ad 15 -12
home:dormi* bd -10 13
pero__estoy b -11
tiene_con d 10
to__back cd 13 -16
trying__get c 14
viene__pero ab -15 17
""",
    """
=visit:near cd 10 -11
askin* a -18
gusto$ abd -24 -11 18
heart:would_not ac -12 12
is__a abd -17 25 -17
manana__confirmo c 12
no__bebe ad 10 -10
up_and ac -32 14
""",
    """
=rule:substance:no:drink|drinks|beer|beers|wine|gla acd 34 -18 -22
^luego cd 18 -21
a__manana c -10
drive:rather a -11
on a -21
stones_passed d 10
""",
    """
=signs:psychosis:unsure acd -21 17 -13
allergy:severe ad -11 22
de__lista abd 20 -11 -13
not:why ab -27 16
ride:trouble a -11
""",
    """
=any:sali ad -18 25
=signs:any:yes:other abc 16 -14 -20
^nel ad 23 -14
drive:have_to ad -26 17
eaten:hambre cd -12 -10
heart:healthy c -16
now:muy_temprano acd 23 -14 -10
polen a 13
rinon_si a 11
""",
    """
@relative_que b -20
either bcd -19 22 -31
esta_de a -18
pregnancy:de abcd -16 -12 -11 19
""",
    """
allergy:never_been acd -19 24 -12
asegu* abc -14 -17 24
eaten:ni ad 16 -14
fetch* bc -13 -21
i__say bcd -21 -25 18
station$ d -12
texts:certain b 13
""",
    """
ando_@late acd -11 18 -11
donut ac -14 17
hace_dano bc 10 -11
miss$ ac -13 10
no__tanto c 14
presion_# ad 12 -10
prior:si abcd -12 12 26 -35
someone__church d 11
""",
    """
=visit:calls b -24
buddys d -11
coming:supposed abc -10 14 -10
heart:on_@medicine bcd -16 -16 23
loca$ ac 15 -11
media_jaja ac -16 15
pregnancy:nursing_do bd -12 12
""",
    """
=body:diamox bd -12 21
^email ad 14 -12
^weaned abd 19 -12 -12
cancel:get acd -13 -13 14
home:go a 12
junta bd 10 -16
my__once d -10
peso bcd -10 12 -15
""",
    """
= bc -10 -15
=body:hypomanic d 14
=visit:libre abd -18 -12 23
coming:truen* d 13
drive:mis ad 12 -10
eaten:sin ad 22 -21
own__car bd 12 -10
pregnancy:any d 13
presion_al ad 14 -11
prior:@medicine_too ad -12 17
substance:estoy ac -36 15
texts:celul* ab 12 -20
twice__@year cd -16 17
""",
    """
@move__first ab -10 10
codeine__that ab 11 -11
got__heart cd -11 11
la__@insurance d 12
not:mine b -15
puedo__la b -13
say_if ac -12 15
""",
    """
alone bcd -30 -24 22
effects:since_the ad -16 17
hierbas$ cd -13 -12
nada__ver ac 21 -19
not:controlo abcd -23 -11 -14 30
prefiero__@call ab 14 -12
substance:handl* ad -20 14
un__sin ad -28 17
you_can bd -18 17
""",
    """
had:been abd -11 -18 26
heart:a_monitor c 13
not:si abcd -67 15 44 -38
organ:be cd 14 -11
psychosis:my_@clinician abd -11 21 -15
ride:cunado cd -10 18
""",
    """
=body:nos ac -23 20
=visit:lol ab -13 14
^@relative bcd -19 -35 28
allergy:recuerdo ac -14 11
any:frio bd 20 -14
had:de_eso a 12
heart:@clinician_dijo bc -12 12
heart:anos abd -28 -21 21
now:off b -21
presion_si ad -16 19
segun__@relative acd -12 18 -11
six_@month ad -22 12
todas__para d 10
""",
    """
=any:cuando acd -21 -20 17
=body:cardiologo bc -12 -16
=rule::no:no_longer abd -14 -11 21
@relative__nietos b -11
allergy:no_se d -10
answering_that ab -12 13
effects:grave_un ad -12 12
glute* b 12
heart:ticke* bcd -11 -24 14
no__salio a 11
not__as a 12
organ:follo* a -15
organ:year acd -12 20 -14
por_dos ad 17 -18
reves ad 24 -25
substance:hija ac -11 16
y b -24
""",
    """
=body:paso ab -20 15
meds:of_it ad 16 -11
my_cardiologist d 13
not_get d -18
now:i_had a -12
ride:licencia c -11
si_igual cd 14 -11
so__would abd -16 -12 15
waite* abd 21 -12 -15
y_esta ab -19 17
""",
    """
=visit:willing d 14
en_un a 10
only__up ac 13 -11
organ:la_orina ad -19 17
ride:pidio d 13
""",
    """
=body:schizoaffective abcd -18 -25 -12 34
@call__mi b -11
not:officially ac -18 20
""",
    """
=body:claro abc -21 -31 29
=body:repite bc 16 -16
be$ a -12
embarazada a -16
estoy__en d 12
had:will d 14
no_doubt d 12
substance:sober_on b 10
""",
    """
#__high a 12
barel* abcd 25 -15 -18 -19
como_que abd -45 13 21
espir* ad 12 -11
know$ abc -43 -11 26
muy ad 12 -46
not_heard c 11
now:it_does a 12
since__got a 10
substance:hasta c -13
""",
    """
agarr* abc 13 -25 -17
any:manejando b 13
drive:i_am abd -28 11 11
eaten:befor* ad -14 12
not:@ride ad -15 21
prior:ni_una d 13
psychosis:risperidona d 13
substance:every* b 12
""",
    """
=body:tdah a 14
=visit:group ad 10 -14
cancel:she abcd 17 -11 -10 -13
crist* abd -14 -19 11
dry b -14
para__ansiedad a -14
to_back ad 12 -15
treated acd 13 -24 14
""",
    """
@relative_and c -20
^cumplo bd 16 -19
any:el abcd -22 28 -11 -14
not_him c -11
ride:my_@relative abcd -19 -36 16 10
that_ship a 16
things ab -11 -23
tumor ad -14 19
""",
    """
=body:swear c 10
=visit:calendario acd -11 20 -13
any:esta acd 12 -10 -20
brain:iih d 14
effects:sali d 12
heart:contrario a 13
organ:after_the c 11
por__mi d 12
ride:live a 13
substance:it_has ac 14 -17
""",
    """
=visit:license c -16
about__a cd -11 14
bad_back bd 15 -12
nah__that ac 12 -12
not:idea acd -39 33 -22
on__side cd -12 -14
""",
    """
@texts_@call acd 28 -16 -18
before$ bc 17 -24
el__bajo ad -14 16
more__i ad -17 21
still__night d 12
think_this c 11
""",
    """
^bp ab 12 -22
heart:pressure_only d 11
meds:handful d 13
my_kidney a 10
organ:me_on d 11
prior:ask abd -12 14 -19
ride:come_with bd 13 -11
""",
    """
=body:habria d -13
=signs:any:none:asks+unsure c 12
@person$ bc 15 -28
@vehicle_i ad -20 22
allergy:@open abd -13 -14 15
gone__me ad -15 19
just_high a -15
meds:calle* d 16
substance:anexo acd -14 -11 16
ten$ d 14
""",
    """
=asks:after:yes b 15
=body:vasectomy abd 11 -15 -12
@month_shy ad 12 -10
hambr* bcd 12 -20 -19
hay__en b 11
mas_bien ad 21 -17
now:@sick bcd -14 20 -24
organ:or d -18
well:el_dolor ac 21 -18
well:light* acd -14 -11 25
""",
    """
#__come ab -11 11
a__though d -10
el_unico ac 15 -13
heart:about ad -15 12
heart:i_see cd -16 14
pregnancy:done abc 19 -15 -15
prior:them a -15
well:first ad -16 18
well:need b 13
""",
    """
=lead:any:no:on:unsure c 13
heart:disease bc 17 -11
organ:@body_e a 11
organ:get_a d 13
que__salgo b 12
sorry_@wrong b 12
to__pharmacist c 13
""",
    """
=visit:busy d 14
eaten:@food_count bc 10 -10
si_claro a 12
sospe* cd 27 -24
thought__would c -13
""",
    """
=any:mild d 16
=rule::no:absolutely|definitely|certainly| a 16
han bc -26 12
no__mal ad -26 28
organ:yes_liver ab -14 -12
ride:@relative_no abd 30 -18 -22
ride:todavia_no c 12
""",
    """
=body:urologo ad -13 13
=said:no:opens_with_no acd 32 -26 -28
=tag:substance:idiom_yes abd -11 13 -20
@year_i ad 11 -11
bp_was abcd -12 -11 20 -11
i__own ab -10 23
substance:the_@insurer a -11
tried_it b -15
truck c -20
""",
    """
=any:cause bd 19 -14
=body:long ac 16 -12
=body:mri d -15
@ride_i ad -10 12
allergy:itches b 10
any:dios acd -10 15 -19
dedo d 11
had:do_not acd -15 16 -11
now:monday d -18
organ:otros d -11
prior:three abd -39 -19 38
suppe* c -19
well:gracias ad -24 26
""",
    """
=body:true d 12
back__for a 12
estaciono a -15
has__license b -13
it__was abcd 20 -13 -12 -16
que__nadie c -11
the__already a -16
vos ad 23 -15
""",
    """
=signs:meds:no abc -20 25 -26
eaten:solo_@drink ac 14 -11
por_la bc -22 -18
substance:estoy_en abd -17 -19 13
texts:ahora bd 17 -12
well:like_garbage a 14
""",
    """
=visit:old ad -24 17
he__had bd -11 11
only__you c 17
to_wait a -12
you_on c 10
""",
    """
=any:zip a 12
@medicine__one bc 14 -18
allergy:broke_out ad -11 13
had:depression ab -13 12
home:busca* a 10
me__no abd 26 -42 -29
""",
    """
allergy:your bd 12 -11
am__one ad -27 16
down_to ad -14 18
i__with c -21
my__pregnant abcd 10 15 -12 -25
now:en_el ad 18 -12
organ:sure d -15
otros__no d -12
puse_bien ad -12 17
they_just a 10
well:energ* acd -16 -10 25
""",
    """
=body:esquizoafectivo d 15
=signs:drive:no+yes ad -13 17
=who:body:mine b -16
^mandeme b 12
can__@drink d -11
eaten:@eat_a a 11
no__numero bd 17 -23
substance:six_@month d 13
""",
    """
=any:baby b -10
any:hones* d 13
false abcd 38 -17 -25 -25
so_do bd 18 -18
""",
    """
=any:tomo abd -16 -17 22
does__uti bc 15 -12
lo__del d -11
los_frascos d 10
prior:my_@clinician bc -13 11
told_you ad -18 19
""",
    """
=body:estoy b -20
=visit:chair c -14
@move_of d 12
a__como cd 20 -13
mal_es a 15
mi$ abc 34 -37 -29
no__@move ad -24 27
organ:how ab -10 11
well:my_@animal ab -14 14
""",
    """
coming:let ad 15 -16
cream$ ab -11 10
mas__antes a 13
nerves$ a -17
no_prometo acd -21 25 -17
organ:sanito a 13
parec* abc -18 -11 17
prior:tampo* ac 11 -16
y_de ad 15 -11
""",
    """
and__sure ac -11 15
any:where d 11
having abd 18 -15 -16
heart:al_@clinician acd -17 17 -11
heart:voy_al c 10
nothing__my ad -13 15
""",
    """
=body:pasado bc 13 -25
=visit:an acd 11 -13 -24
allergy:never_again acd -21 -11 23
coming:my_@relative c -10
had:it_but ad 24 -21
pregnancy:cinco ad -12 15
ride:la bc 11 -17
""",
    """
=any:little ab -15 12
@hours$ abc -12 -10 17
home:yo acd -25 24 -19
now:a_hard a 12
pregnancy:ask d -18
prior:tomo_@medicine bd 23 -13
puede_@move ad 12 -10
""",
    """
cancel:plann* ad 15 -16
heart:la_presion bcd -30 -13 23
it_no ad 14 -13
mild abcd -14 -16 -18 32
organ:croni* cd -11 13
podia abd -14 -16 20
""",
    """
from_her ac -17 14
not:offense b 15
organ:izquierdo ad -13 16
""",
    """
@drug__me abcd -15 11 -18 17
digo_no ad 20 -12
esta__mi a -14
meds:las b -34
no_@drink ac -13 10
organ:lo bcd -27 -21 23
parkinson d 10
""",
    """
allergy:as_a d -11
con_un bcd 25 -13 -11
encuentro cd 14 -13
heart:not_that ac 16 -11
hives bc -17 -14
my_@ride b -22
now:as_i a -13
now:til d -13
""",
    """
=body:after a -30
=body:oh acd -10 -16 19
=visit:dedo d 11
@relative__mine abd 19 -23 -13
@symptom_after cd 11 -11
home:at_# d 10
papel ad -10 -13
regla$ ad 18 -14
rest$ d -10
substance:bowli* a 11
this__first ab 20 -14
you_@person a 12
""",
    """
=body:camino ad -15 13
@medicine__can abd 24 -13 -24
la_@food ad 11 -21
soplito__no d 10
well:betwe* acd -15 24 -21
""",
    """
=number:brain:year abcd -13 -24 -20 31
=rule::idiom_yes:not_mind ad -10 13
a_problem bd -31 17
adult:vietnam_vet d 12
chang* abc 14 -21 -24
cutti* c 15
my__she b -25
que__a b -37
substance:dormi* a -17
""",
    """
=body:sisters d -16
@english$ abd -20 32 -27
allergy:vomit* cd -10 13
drive:plan_to abd -17 -13 22
for__liver ad -11 12
heart:dispara c -14
hole_in bd -11 14
in__family bcd 13 -14 -22
not:un cd -11 -13
not_@visit ad -18 19
not__about c -11
not__back d -14
prior:tried_everything acd -13 -13 19
psychosis:o d -11
substance:para_el acd -11 23 -16
""",
    """
=any:most abd -12 -14 18
=body:cara d 12
@stop_me ad -15 12
am__my c -19
heart:marca* acd -25 -12 13
home:en_la abc 20 -32 -15
not__anybody ac 12 -12
not_tell ab -21 -17
organ:time abc -17 -10 15
que_si bc -64 12
ride:not_know ac 20 -24
substance:todos ad -16 15
""",
    """
ect__@treat d 10
le_caigo cd -15 17
meds:one bc -16 -12
now:on_a abd 36 -14 -29
prior:cinco abcd -22 -15 -24 32
sent$ ad 12 -13
""",
    """
=visit:lupe b 11
@relative_just ad -22 18
coming:lol ad -18 16
despues cd -14 17
would__@relative c -12
""",
    """
^convulsiones ad -15 17
algun* cd 18 -23
any:hijos ad 20 -16
not:era ac -28 14
prior:was_for c 11
recetaron__no cd 12 -10
ride:ir ad -10 15
todo_lo ad -11 17
una_que d -15
""",
    """
=visit:fixing ad 13 -10
@insurance$ ac -17 14
es__saber cd 16 -14
ibuprofen ad 11 -13
organ:something_on ac -11 11
pregnancy:pecho_en a 10
sent abcd 14 27 -19 -40
somet* abcd -35 -35 48 -27
texts:not_know c 10
was__not bc -19 -18
will__when a -10
""",
    """
=visit:bet d 11
and_only ac 13 -16
let__the ad -13 -15
los__no b -15
los_papeles abd -20 14 -12
meds:@drug bcd 24 -15 -21
now:work cd -16 -15
prior:@date abd 21 -14 -17
se__pero d -10
""",
    """
=visit:this b -14
@fetch__ha a -11
@treat__pasa a -13
adult:i_got ad -11 16
con__ya cd 15 -12
heart:not b -36
like c -49
organ:dropped b -13
possi* abcd -17 -39 53 -47
seized bd -11 16
so_it d 12
""",
    """
@drug__@day d -10
heart:pressure_yes ad -26 31
psychosis:lithium ad -12 10
""",
    """
ayer abcd 11 20 -43 -19
cancel:could a -12
meds:un_@year a 10
missed__@medicine cd 18 -13
organ:half_my d 15
pregnancy:me_llego b 10
should__no a 11
""",
    """
=any:oops d 11
=body:dieron bd -12 10
mi_me b -13
ride:go_by a 11
""",
    """
=any:hablo b 13
=body:habia c 11
=visit:ninos ad -13 15
and_i bcd -19 -28 20
any:kind bd 11 -11
ataques$ d 10
bladders a 15
but_i abd -14 -63 12
escribe$ abd -17 16 -14
estamos abc -16 -29 22
fat ac 14 -24
heart:thoug* ad 14 -16
in__@parking b -11
organ:ago d -17
soy__la bd 12 -12
vietn* d 11
well_i ac -19 19
""",
    """
^somebody bcd -12 30 -37
any:he bc -12 -10
cancel:please ab 10 -24
nap$ ad 22 -21
next__do ad -13 16
now:salga d -18
""",
    """
=any:chance ad 12 -17
=any:efecto d -11
=body:fit a 11
any:apartamento ad 18 -13
desde_anoche ad 13 -11
""",
    """
=tag:cancel:self b -12
dejan_salir c 12
eaten:cinco acd -12 15 -10
had:but_not ad 14 -13
not__to abd -12 -19 10
now:ears ad -15 17
pregnancy:ask_me c 12
""",
    """
=body:rest ad 14 -19
=rule:pregnancy:unsure:could|might|may_~1_be d 13
=visit:asked ac -21 21
eso_por b 15
got__@clothes d 10
organ:last_@month a 11
""",
    """
=visit:doble bd 14 -22
@relative__el abc 19 -14 -17
home:tambi* b 12
parar ad -11 20
""",
    """
adult:decades d 10
any:we_are b -12
diferencia ac -10 13
dress acd 12 -10 -13
meds:siemp* abd -13 18 -12
not:embarazada ac 14 -13
now:up_my d 10
on_both a 14
pregnancy:acabo a 12
repit* ab -27 27
si__le bc 16 -12
""",
    """
@relative_me bd -45 14
allergy:it_when d -11
allergy:to_that acd -15 -12 20
does_it abd -20 22 -16
el__me a -14
pregnancy:every* a 13
pregnancy:hay ad 13 -18
rinon__que ad -17 17
vez_en cd 13 -17
""",
    """
=any:doble d 17
about_a ad -11 19
an_allergy d 13
any:multi* a 16
de_encargo d 11
effects:he d 14
in__few c 13
picked_up ad 13 -10
pregnancy:sure ad 10 -13
presion__como ab -13 12
psychosis:nadie a -12
""",
    """
^oi bc -19 13
allergy:think ac -19 21
any:me_quedo ad 14 -10
have__heard c 10
knocked ad -18 10
pregnancy:casi ad -18 23
prior:que_buscar c 12
ride:pareja a 15
sacaron__vesicula d -10
""",
    """
malisimo abcd 31 -21 -19 -11
meds:skip b -16
murio__corazon ab -12 15
organ:la_@body acd -16 -20 21
prostata d -10
says__have cd 16 -14
""",
    """
and_have d -12
believe b -17
negativa__en a 12
now:elbow_deep a 11
prior:celexa ad -13 15
shadows d -17
tests_came d 11
texts:mi_celular a 10
you_please bd -17 16
""",
    """
@relative_left bd -14 10
^jamas abcd 31 -11 -15 -20
bag abd -10 -22 11
la_mano ad -13 10
organ:estoy ad 15 -32
psychosis:mind acd 18 -16 -17
puede__@drive a -16
sure$ ad -35 26
""",
    """
=denials:body:3:no bc -15 -27
=rule::unsure:i_think_~1_so|not c 16
born c -11
colors$ abd -12 20 -18
effects:mareado d 12
iron abd 25 -15 -17
organ:levanto d -10
prior:probar ad -14 15
says_she bcd -19 15 -21
substance:dejo ac -13 13
texts:good bd 12 -15
texts:inste* ab 20 -18
""",
    """
adult:escri* a 13
prior:is_all ab 22 -16
work__this d 11
""",
    """
^pressure ad -32 31
dar_pecho ad 12 -10
el_dia bcd -23 -11 17
i__some a -25
never__anything a 11
own_car a 12
permit ad 12 -13
""",
    """
=any:changed d -14
cancel:hasta ac -16 21
eaten:como d -19
got__liver ad -16 15
half$ d -10
has__i abc 17 -11 -11
just__for ad 11 -11
nose_si cd 15 -11
""",
    """
@medicine_so ad 14 -13
psychosis:the_state b 12
puerta bc 10 -13
texts:no_@thanks ab 18 -12
""",
    """
=body:igual ac -16 13
=rule::asks:what_is d -24
drive:coming a 14
en__sitio a 11
i__energy ad 16 -16
no_no c -31
se__@year c 11
""",
    """
=rule::known_of:no|nunca|nada_que_yo_sepa a 12
@treat__never d 13
^license a 11
esa_es d 13
heart:nitro d 12
june abd 10 -25 -12
organ:is_surprisingly ad 15 -14
ride:buddy a -16
""",
    """
@treat_only c -10
cars_con a 11
eaten:long_ago a -13
effects:hasta a -11
gustan__@medicine ad 12 -11
loco c -15
not:bebe ad 13 -12
prior:five ad -22 27
prior:worked acd -23 -14 29
sober bcd -24 -23 18
soplo__que b -11
""",
    """
=any:again acd 12 -12 -11
am__@date a 11
cancel:prefi* a -10
la_pregunta bd 18 -10
mismo_que bcd 17 -15 -13
organ:resultados bc -18 23
prior:did_a cd 23 -12
psychosis:mania_in d 10
sealed ad 10 -11
segundo bcd 23 -16 -16
substance:because d 15
waiti* bcd -29 31 -31
""",
    """
=body:flushed ad 20 -22
@body_hoy b 17
^puros abcd 34 -19 -14 -22
adult:de bd -26 13
cooke* d 12
esa$ ad -25 16
not:@day abd -29 10 12
organ:count abcd -14 32 -20 -21
prior:i_took ad 20 -14
psychosis:do abd -26 24 -14
psychosis:lie bd 14 -12
salga__del ac -15 15
saliendo d -18
the_@door bcd 27 -16 -19
""",
    """
@relative__up b -14
andel* d 19
brain:@symptom abcd 14 14 -18 -20
eaten:black bc 12 -10
eaten:fasted ab 14 -12
eaten:hungry d -17
had:nervous a 13
heart:has_the d -18
need_a abc -18 29 -18
number$ bcd 20 -12 -27
organ:running_tests c 12
organ:your b 10
papeles$ abc -17 20 -12
sepa$ bcd -15 19 -20
swing ad -11 17
texts:my_mobile a 12
that_matter a -12
time_like d 13
""",
    """
=body:iron abd 25 -15 -17
@symptom__all abd -16 -16 22
cancel:otro ab -29 18
had:doctor d 13
have__blood ad 20 -16
izquierdo ad -15 17
not__bloodwork c 11
para__digo a 14
something__not d -13
""",
    """
any:on_the c 11
interested a 17
liver_enzymes cd -14 20
well:sali d 14
""",
    """
=body:preguntarle bc -17 19
=rule:home:no:not_~2_me|any|ever|have|had|in|a d 16
cancel:cita bd -41 17
cinco$ abcd -25 -17 -21 31
have_any a 14
insis* d 14
meds:for_my abd -11 -21 24
mi_cama ad -12 18
no__cual bc -12 11
pregnancy:nina d 11
sana$ a 11
substance:me_acaban a -12
""",
    """
@day_was ad 14 -12
alta_no ad 14 -17
cancel:doctor ad -11 11
drive:taking_my ad -23 25
eaten:in ab 12 -15
eaten:midnight a 15
had:recre* bc 11 -13
la_misma bc -14 12
now:drop ac -12 16
now:is bcd 14 -16 -17
pregnancy:con_el ad 12 -10
""",
    """
=number:organ:grown bcd -27 -18 14
@body_are acd 17 -11 -13
allergy:polle* a 18
any:a_question ad 12 -15
drive:@relative abcd 35 -12 -11 -52
substance:all_day d 15
""",
    """
coming:the_fence cd 14 -13
en__@year c -11
mandaron acd -17 15 -11
of__@holiday ad 16 -15
prior:counseling b -22
ride:chofe* ac 13 -15
ride:first b 15
timin* d 10
""",
    """
a_medical b 10
brain:intra* d 18
effects:probl* ad 14 -12
now:hers ad -18 18
""",
    """
=body:seis abcd -17 -11 -14 22
@hours__last ad -13 15
cancel:let abd 21 -23 -19
dios__a b 13
drive:one ad -11 13
heart:dads d -12
meds:presc* bd 11 -13
off__list a 14
se_yo bc -25 25
substance:casa_no a 16
substance:month bcd 20 -26 -22
""",
    """
=rule:drive:no:me_~1_lleva|llevan|trae|traen|re abd 17 -14 -13
=rule:safe:no:scared|afraid|miedo|asustad*|dan a 19
acuerdo_si bc 14 -11
heart:otra b 13
mis_papeles abc -13 17 -13
rato ad -22 20
substance:divorcio d 12
""",
    """
=signs:no+yes bcd -52 -22 16
=visit:@person ab 12 -18
=visit:olvido ad -13 10
have__had ab -12 14
heart:cleared_me ab 17 -11
hepatitis__ya cd 14 -14
hongos__my cd 15 -14
if_it acd -33 18 -12
it_yet c -16
psychosis:quier* ab -12 11
""",
    """
=body:passing d 14
any:hold_on b 12
eh acd -20 18 -12
neces* bcd 32 -29 -26
road ad 15 -11
spring b -21
""",
    """
=tag:asks abcd -60 58 -38 -41
black abc -12 10 -14
eaten:count bc 18 -17
for__@month bd -20 -11
got__but bd 16 -13
i__sure abcd 17 -14 13 -22
organ:faltan_los ac -12 19
palpi* d -13
papeles abd -32 27 -18
resultado__la c 13
""",
    """
=body:prefiero abcd -16 27 -12 -14
cancel:am ab 11 -31
maratones a 11
of_that abd 25 -15 -24
substance:drop ac 19 -14
substance:eso ad 11 -17
""",
    """
allergy:no_pero d 14
cumple bd 12 -11
got__do a 12
heart:murmur d -12
le__decir abc -23 -17 27
quien__@fetch abd 12 -11 -12
substance:@drug_no c -24
""",
    """
=body:lbs d -11
@call__@person ad 12 -14
ahorita__@call b 12
hang_on bcd 32 -20 -28
llevo_@year d 11
me_dejaron bd 15 -14
never__@treat acd 18 -10 -11
prior:hospital cd 16 -16
se__olvida d 11
seria_mejor bd -12 17
tres_horas d 11
wish_but a 12
""",
    """
=any:from abd -14 -10 14
=rule:ride:no:no_tengo_~1_quien|nadie|a|ride|c acd 15 -11 -21
@clinician__sweet b 10
^uf bc 15 -12
dias__me acd 10 12 -21
heart:textb* a 14
organ:cuentan bd 14 -13
ride:brother a -20
tomo_la d 14
why__i d -14
""",
    """
allergy:penicillin a 17
because__it d 12
has_epilepsy bd 11 -23
like__this ad -13 13
los_@clothes bd 16 -10
not:conflict ad -13 15
not:mejor abd -26 -11 28
prior:quiero_mas b 13
prior:somet* abc -17 -15 19
substance:wine b -17
""",
    """
@late_pero ac -11 17
allergy:tested_and a 11
eaten:comer b -12
estoy__que b -26
fuerte$ ab -12 15
nervous b -22
prior:@drug abcd -13 -37 45 -20
prior:and c -23
psychosis:triste a 15
ride:no_tengo acd 20 -15 -25
""",
    """
=rule:heart:yes:heart_~1_doctor ad 11 -10
it_was b -44
organ:encebollado b 17
""",
    """
=rule:cancel:no:^_do_not bd -24 19
@clinician_wants cd 24 -18
adult:hijo abd -22 28 -13
me__granos ad -13 20
perder ad 13 -10
se__poncho b 12
""",
    """
allergy:great abcd 32 -17 -13 -22
de__no ad 25 -22
home:esper* acd 23 -11 -16
la_tomo ac -19 14
pregnancy:patient_and ad 12 -12
texts:y_no c -13
""",
    """
=any:sabia ad -15 21
=said:coming:no b -31
@relative_sabe abc -14 -25 30
allergy:skin a -19
heart:@medicine abd -37 -12 25
it_by a -11
you_need cd -19 17
""",
    """
=first:visit:no c -12
=rule:pregnancy:no:miscarried|miscarriage abcd -16 12 13 -14
brain:historial_lo c 12
eaten:a_couple d 13
had:ambulance c 10
las_bodas ab 12 -13
that_i b -19
well:@month ad -17 16
""",
    """
=body:borderline abcd -13 -25 27 -22
=body:por acd -11 -59 28
=body:sane abcd 33 -21 -12 -19
cancel:noche d 11
coming:right acd -12 19 -20
hubie* a 14
le__de bd 15 -15
ride:unless c 12
working bcd -19 19 -17
""",
    """
=signs:heart:unsure abc -28 -15 15
adult:phone a 10
allergy:la_vez d -12
fue__o cd 13 -11
me__dosis ad -17 16
meds:is_on a -15
prior:no_se bc -13 11
quiero abcd -12 39 -44 -16
she__a a -19
substance:soltar d 11
swing_that d 13
""",
    """
=body:suerte c -16
=body:uh bd -14 14
@medicine__as ad 20 -17
allergy:urgen* d 12
america abd -13 20 -17
any:is cd -28 -11
are_asleep ad -20 20
bipolar__one abd -10 -16 14
coming:cance* ad 14 -10
prior:and_never ad 15 -13
""",
    """
@day ab -10 -10
can__calls c 12
llora* acd 22 -12 -12
nine$ d 12
no__puede d 14
now:has d -19
now:horario c 12
now:keep_it ad -18 21
prior:un_monton d 12
texts:@day c -12
to_@door ad -11 12
to__@symptom d -14
""",
    """
=rule:heart:no:estoy_san* a 11
any:if_you bd -16 12
calendario$ ac -18 19
consigue__si bd 15 -12
counts$ a -12
eaten:aroun* cd 14 -11
now:recojo_a a 12
organ:#_percent ad -12 16
prior:a_school c 12
reson* c 12
""",
    """
=visit:queda acd -16 -14 18
allergy:on_it bcd -12 -25 15
am_outside bd 14 -14
five bcd -25 -29 34
i__nuts b 13
in__chart b 13
it__@relative bcd -13 17 -20
mi__iba b -11
pregnancy:quest* bc 16 -12
psychosis:dolor_de a 11
since__@sick ac -13 14
""",
    """
altog* a 16
is__patient bd -21 17
let__my acd -10 17 -15
lo__el ab 11 -14
not:fu c 11
pregnancy:estoy_encinta ad -14 20
prior:stimu* d 14
reaccion$ ad 16 -11
tren a 13
""",
    """
=body:welts d 15
hit_the d 10
pregnancy:que ad -22 14
ride:carry ad -11 13
suyo ab -20 15
""",
    """
=rule:now:unsure:no_se c -12
@clinician_thought bcd -20 17 -17
^quiza abcd -26 -16 35 -24
america$ abd -13 20 -17
any:that abcd 12 -31 -15 12
i__taking ab -20 16
pregnancy:positive abcd -27 -13 -14 32
sure__counts ab 12 -12
""",
    """
@food__ago ad -17 20
a_fifth d 10
all__is d -14
allergy:respirar ad -12 18
confirmar$ bcd -12 12 -15
ni__si a -15
prior:y_@medicine acd -21 -21 13
ride:acomp* bcd 16 -11 -10
ron ad -12 17
substance:treatment a -11
un_@medicine a 15
""",
    """
=body:saw cd 20 -28
@treat__el a -10
a__came a 11
cancel:need_to cd 21 -12
decidido$ ac -15 20
heart__is ac -11 16
just_got c -11
no__mi abd -22 -29 22
relapsed ad -15 15
""",
    """
conmigo__no d -18
now:ayer bd 14 -12
pregnancy:miracle a 16
prior:an abc -23 18 -11
will__waiting c -10
""",
    """
=visit:here bcd -21 -31 13
@clinician abcd -11 12 13 -30
^jajaja abd -20 38 -30
every__it a -10
organ:pero_ya d -13
""",
    """
=visit:camioneta ad -12 17
prior:not_believe a 11
ruled abcd 44 -11 -33 -32
substance:@drug_to ac 22 -27
sueltan cd 14 -12
un_ictus b 11
was__blood cd 14 -19
well:since abcd 34 -19 -13 -27
""",
    """
=visit:completamente d 18
^supongo c 10
agarro ab 19 -11
allergy:cae ad 20 -14
eaten:have ad 20 -16
eaten:unas d 13
meds:came_off ad 14 -15
prior:no_me c -12
psychosis:yo_no ad 15 -16
tengo_de ad 13 -11
""",
    """
=body:papeles abd -24 20 -16
^negativo ad 21 -11
bueno_si a -11
diez abc 17 -27 -23
me_arrepenti ad 14 -14
not:reaction ac 11 -11
of_my abd -22 -21 16
well:no_complaints d 11
yes__says c 12
""",
    """
cancel:see_you abc 25 -11 -16
drive:on_@drive ad -11 11
el__era b 13
heart:high_but acd -14 -22 26
home:voy_en a 11
me_faltan abd 17 -13 -20
ride:con_mi cd -14 20
substance:my_back abcd -15 -13 -14 22
""",
    """
=any:sepa bcd -13 20 -18
=visit:decir cd 19 -18
algo acd -48 36 -24
bladd* a 15
estor* ab -15 13
nothing__@food ab -15 12
organ:@year_pasado ab -15 10
pregnancy:a_hysto ac 13 -11
texts:any ad -16 17
""",
    """
drive:toca ad -18 21
had:count* a 12
psychosis:expla* c 10
""",
    """
=visit:algo abc -14 17 -11
=visit:final ad 23 -18
@texts_de ad -13 11
allergy:weird acd -11 13 -15
bottles ab -14 -12
habon* d 10
heart:tomo_@medicine abd -21 -16 13
home:llega* ad -11 15
pregnancy:@stop ac 18 -23
""",
    """
a_fella a 15
adult:eso acd -11 15 -21
at_@food b 11
caminar d 11
drive:pickup bd -10 11
eaten:took d -11
escribame d 14
heart:110/7* abd 19 -11 -13
i__never bd 11 -27
me__los ad -26 24
pregnancy:falsa ac 13 -11
pregnancy:you abc -14 22 -16
that__gone ac 12 -10
""",
    """
=any:are a -10
=any:siete abcd 13 -15 10 -20
=body:orino bcd -21 19 -22
any:bottle ac -18 20
kindly$ b 14
know__is acd -15 19 -14
not__any bc -20 -25
psychosis:tuve ad -13 14
the__went ad -15 20
""",
    """
=visit:may ab -13 11
not__mine ab 14 -15
supe ac -10 13
""",
    """
@relative__@relative b -13
from_what bd 17 -13
is__do bc 11 -12
pregnancy:summe* d -14
test_yet ac -13 13
""",
    """
=body:honestly ad -14 11
any:@place_es b -11
cancel:cuenten bd -10 13
have__called bc -16 12
pregnancy:seman* abcd -34 -16 -10 38
""",
    """
#__before ad -13 10
^bun d 10
after* d -15
aqui$ c -18
coming:quier* b -10
dump abcd -21 -12 -11 20
have_an ad 13 -10
heart:enlar* ad -13 25
pregnancy:condom_broke ac -14 13
prior:@medicine_cabinet d 15
six_and bd 21 -22
""",
    """
effects:tell a 10
jale ad 15 -12
not:dolor ad -24 26
por_aca ab -17 10
resid* bd -16 12
""",
    """
=body:c abc -37 -27 26
=visit:conmigo c -23
@clinician_knows bc 20 -18
coming:have_decided ad 13 -10
el__puede d 12
my_instructions b 10
no_por abc 17 -15 -12
prior:cabinet ad -11 16
psychosis:tell_me d -11
that_it c -11
to_pass ac 17 -12
""",
    """
=body:you abc -29 50 -39
@symptom__@treat a 13
adult:grown abd -15 -11 24
confirmo abcd -10 -25 27 -18
effects:despues d 16
psychosis:it_a ac -13 11
""",
    """
=any:tres bc -18 14
@medicine__@year abc 12 -16 -16
ex__no c -13
he_estado ad 19 -13
many__you ad -12 13
substance:night* a -13
yo__de abcd 23 -16 -14 -14
""",
    """
adicto_al ad 16 -12
expul* bcd -16 24 -17
heart:les b 11
is_best ad -14 14
labetalol d 10
me_acuerdo ac -26 12
meds:despu* bd 13 -13
now:still ad -23 19
substance:i_am b -16
well:deprimida a 19
who__it a 12
""",
    """
brain:pusie* cd -10 12
good__bad abcd -13 -11 25 -18
hace_una d 11
not__home b 12
ride:says_yes c 12
that__i ab 17 -27
""",
    """
=body:silly cd 15 -14
ahead$ abd -18 -15 27
instead acd 21 -11 -31
prior:ten ad -19 15
some abc -54 -42 42
the_hospital bc -21 12
was_good ad 15 -12
what__need bd -16 15
""",
    """
=visit:coming bcd -13 -11 12
dogs ab -15 19
heart:asthm* ad 19 -16
la__del bc -18 16
lee_esto b 12
prueba abcd -12 -19 22 -11
""",
    """
@texts_a ad -15 18
any:a a -12
brain:those c -11
consulto$ c 11
had:sient* c -10
liga b 16
organ:get_@body a 12
organ:weak_@body a 10
""",
    """
=body:wear bcd -20 -20 27
=denials:any:0:yes acd -21 -36 20
a_casa d 16
clari* ab 11 -17
effects:still d 11
of_@symptom acd -13 -10 22
pregnancy:said d 12
well:decaida acd 20 -13 -17
""",
    """
=visit:note b 10
i__not ab -25 19
my_truck abcd 11 10 -14 -15
not_since abcd 31 -11 -19 -21
question abcd -12 26 -21 -17
""",
    """
bell d -13
brain:there abc 17 -14 -11
cancel:decid* ac -34 25
cancel:en_la bd 16 -12
heart:docto* bd -12 -17
pero_se cd 11 -10
pregnancy:lol ab 18 -22
take_nothing ab 15 -10
watched bc -13 -10
will__me a 10
""",
    """
@cancel__not ad -17 19
apenas_voy ab 15 -14
i__was acd 18 -15 -13
my_last b -17
organ:bien abcd 31 -25 -34 -18
pasame_con b 18
prior:only bcd -26 20 -16
psychosis:it acd -18 26 -15
""",
    """
allergy:no_idea b 10
comin* abd -14 -10 14
de__mania d 13
heavier cd 14 -14
i__c cd -10 10
mitad_y acd -16 27 -14
not:apure cd -11 16
""",
    """
@year__cosas d 14
a__get ad -15 16
groggy c 13
heart:passed ad 14 -18
last_@month bcd 22 -25 -23
personal abc -24 30 -11
soy__a a -16
tengo__si ac -11 17
""",
    """
=body:nash acd -14 -12 25
@medicine_la ad 14 -12
@place__the ad -15 14
and__out acd 27 -14 -10
ask__that ad -24 -13
being_evaluated cd 14 -10
but_a cd -15 15
esta_perfecto ad -16 17
estoy_encinta ad -14 20
heart:del_marcapasos d 10
heart:they_want a -11
liver_of ad 15 -13
nephew d -16
not:@month ac -11 20
not:pueda ac -13 11
one_with ad 11 -14
por__si d 14
pregnancy:am_on abd 23 -11 -14
woman c -11
""",
    """
=body:dormido cd 12 -13
back__nothing a 11
brain:migraines bc 16 -11
days abc -20 -27 23
es__toma ab 13 -13
first__for a 11
home:aun acd 28 -12 -14
meds:miss ad -13 14
now:does_not abd 17 -12 -13
now:off_today ad -14 16
plati* ad -17 15
prior:nothing_for abd 17 -12 -13
prior:pills ab -11 13
pudiera__que ac 25 -23
thing__am ad 22 -10
""",
    """
^al abc 10 -20 -25
abuela bd 18 -18
had:read_about a 11
heart:in_my abc -26 17 -18
heart:me_sube acd -16 16 -13
it__just d -15
mas__menos c 11
price abd -16 24 -13
skipped_@food ad 25 -18
tener cd -20 11
there_done d 10
""",
    """
=body:tengo abcd 19 -14 -20 -15
=visit:creo abcd -20 13 11 -24
=visit:list a 14
cooked d 12
de_noche abd -13 -12 18
ride:walk bd 21 -15
the_morning acd -10 10 -11
""",
    """
allergy:rate d 16
allergy:shot acd -17 25 -19
allergy:would_know bc -18 18
effects:maluq* ad -11 17
heart:@medicine_last c 12
mejor__otra ab -11 14
plenty$ ad -10 15
wait__# b -14
""",
    """
drink__a ac 18 -12
now:not_got d -18
""",
    """
=body:babies a 10
and__another a -12
had:cuatr* bd -17 20
not:dia ad -17 23
well:cheve* ad -11 17
""",
    """
@machine$ abcd -24 30 -18 -23
and_everything ad -22 15
do__with ab -16 13
estoy__fila b 12
has__car d 10
home__@relative a 12
once abc -13 -33 21
prior:week abd 13 -13 -19
ride:no_le a 10
sleep__it abcd -12 -15 24 -15
the_only abcd 21 -16 -11 -12
""",
    """
=body:botella bc -14 -16
after_surgery cd 13 -13
brain:isque* abcd -16 -13 -19 32
hablo abcd -28 39 -19 -26
heart:checkup a 14
igual__antes b 11
in__oven d 14
ningun_anticoagulante a 11
now:of ab -11 -12
prior:¿ d -10
ride:tiene c -16
""",
    """
are__than b -14
back__back a -12
de__habla bcd 16 -14 -14
guess abc -25 -27 20
if_i abc -15 24 -31
prior:st ad 19 -17
psychosis:sad acd 22 -14 -16
""",
    """
=body:laryngospasm d 12
=visit:escort a 18
=visit:ocupada d 11
any:me_mude ad 18 -15
cancel:i_already ab -16 17
coming:verdad abc -13 16 -15
feeling c -19
have__ask abc -16 -26 29
not:at acd -26 13 14
not:llamadas ad -11 13
not_better a 12
on_bowling a 11
ride:thought a 11
substance:spring acd -14 -11 17
""",
    """
=any:miss b -11
=rule:ride:no:bus|camion|guagua ab -13 12
acabo__tener a 10
aqui bcd -10 -30 34
coming:llevo ab -17 20
from_# ad -19 17
heart:calle* bc -17 14
i_say bd 17 -12
""",
    """
=signs:visit:no+yes: bcd -23 -25 16
drive:en abc -14 -27 16
in__will b 11
not:queda ad -16 20
siete abd -17 -16 20
snuck ad -12 17
""",
    """
and__see cd -11 12
brain:was acd 27 -15 -19
estan_evaluando cd 19 -13
is__at d -13
manchita c 12
now:minut* cd 14 -14
psychosis:falling_asleep d -10
say__is b -14
sober_today abd 11 -23 15
""",
    """
drive:you d -19
effects:be_my c 11
now:can_do d 11
now:minutos acd -25 21 -10
of__night ad -18 10
por_texto a -14
substance:patie* bd 12 -16
yo__acuerdo d -16
""",
    """
acompana__@relative b 10
any:de d -13
drug ac -11 -12
iodine b 14
or_may c 11
organ:dad d 11
ride:know_anyone ac 14 -13
si$ abcd -47 -57 -30 77
""",
    """
adult:apenas d -15
adult:nietos bd -12 15
brunch abd -17 -10 28
do__get ac -12 10
es__@month d 15
impla* ad 14 -10
tomorrow$ bcd -15 12 -15
""",
    """
but__also c 11
dead_body a 14
now:tenido d 12
problem__do a 12
so_yeah ad -11 13
""",
    """
=body:questionable c 18
@symptom__yesterday c -11
allergy:blood_pressure d 10
home:got_in c 11
organ:sent ad 16 -13
oxybutynin b -11
substance:contesto b 10
teacher d -11
texts:go abd -13 -10 18
""",
    """
=body:ct cd 13 -14
=visit:told bd -18 11
do__think d -16
ni_fa c 11
que_por ad -12 19
ride:herself ad 18 -14
substance:metie* ab -11 13
""",
    """
=any:a ac -16 -22
@drive__now ab -13 15
adult:hace_# b 10
are__@relative ad 12 -12
could__the bcd -28 17 -20
have__questions b 11
meds:deje ac 15 -12
murmur__i b 13
now:shift abd 19 -23 -20
ride:answered cd 13 -10
say__not ad -20 12
yeah$ abd -14 -13 22
""",
    """
=any:contesto d -16
=rule:prior:yes:both|ambas|las_dos bc -17 -16
organ:@body_stuff a 11
regis* acd -12 15 -15
ride:tarda b 10
shado* d -17
""",
    """
=any:age ab -18 19
drive:solit* d 11
had:why ad -13 13
keep abd -15 -13 19
not_called acd -13 20 -15
queda__en d -11
ride:toget* ad -13 16
""",
    """
but__@move ad 13 -12
but_at ad -13 15
drive:mi_@relative ad 16 -30
elect* bcd -25 -11 11
heart:jajaja b 11
home:but_i ac -11 12
my__checking c 11
pregnancy:se_me abd 16 -11 -19
soon acd -24 17 -15
todavia bc -20 14
well:a_little b 10
""",
    """
divorce$ d 11
haciendo_estudios c 11
no__dejar ad -17 22
now:for bd 23 -28
""",
    """
=any:once ad -21 20
allergy:on_my abc 11 -19 -12
allergy:you abc -17 17 -20
better__days cd 21 -20
brb$ b 16
drop abd 14 -11 -16
i__myself b -10
on__blood bd 11 -12
prior:algo_hace c 12
vivo abc 19 -24 -18
""",
    """
=body:repeat abd -12 -22 10
=signs:well:unsure abc -41 -11 21
=visit:hear a -13
adult:retired d 13
brain:littl* b 15
organ:looking c 12
se__@sick c 12
si_consigo cd 18 -12
they__was acd 17 -12 -12
""",
    """
=body:orina abd -26 -15 17
=visit:necesito ad 10 -15
allergy:pero_no b -14
eso__yo b -10
eso_que bc 12 -22
now:on_my acd -41 17 16
now:perfe* abd -31 -11 36
organ:knees_bad b 13
psychosis:any_of ac 14 -14
""",
    """
=visit:mensaje d 14
baby__not ad 12 -15
end$ d 14
me__hace ad 10 -12
once_a ac 16 -21
organ:matter bd -12 12
say__drink c 16
the__says bcd -23 19 -10
""",
    """
=asks:all:no ab -13 18
=signs:substance:yes ac -12 -19
same bcd 18 -20 -10
texts:prefiero_que a 13
there__on bd -13 18
una__por c -12
""",
    """
=any:fasted ab 14 -12
a_mentir d 11
heart:if_anything acd 18 -14 -10
heart:tell_you c 14
psychosis:@relative_was abcd 11 11 -14 -15
substance:just abcd 10 -25 14 -25
till_noon ad -14 13
""",
    """
#__most ad -13 14
=body:away ad 16 -16
=body:ibs b 12
=said:allergy:unsure bcd 10 -11 -17
=visit:dream c -10
eaten:comi ab 10 -18
heart:her bcd -21 15 -13
psychosis:dice ac -11 11
psychosis:dolor a 11
voy__@relative ad -10 16
""",
    """
=rule:allergy:unsure:puked cd -10 14
=rule:pregnancy:yes:nurse|feed|pump_~2_baby|him|her| d 11
for__@symptom ad 11 -10
good_time d -12
ride:fell_through ab 12 -12
texts:@cancel abd 15 -10 -13
texts:incon* d 10
that_in bc 20 -15
""",
    """
=visit:texted ad -20 12
@relative__viaje d 14
^necesito abd -25 35 -22
after__@relative d 11
heart:actua* a 12
know_why b 14
por_correo ad 19 -24
prior:list acd 15 -14 -16
substance:not_one ac 12 -14
""",
    """
heart:como_un abcd 23 -14 -12 -11
herself bcd -12 -14 13
mi__conduce a 13
not:@body acd 21 -11 -25
organ:any c -10
pregnancy:baby_is a 11
psychosis:mas bc 15 -20
""",
    """
=any:need abcd -14 35 -11 -33
^@drive bc 19 -26
cancel:ni_loca ad 15 -12
car__in ad -17 13
well: bc -22 12
would_know abcd -20 -27 42 -22
""",
    """
adult:your cd -14 20
at__on a 11
capaz_que acd -12 19 -13
me_hacen c 13
not:preocupe ac 15 -14
not_worry ad -12 11
on__clock ad 16 -12
part__the b 15
prior:jaja c 19
prior:paxil ad -12 15
pristiq ad -13 17
""",
    """
allergy:mi_expediente bd -10 13
el__@body bc 16 -10
i__@vehicle abc 14 -18 -10
i__more bcd -16 -12 19
so__sleep cd -13 14
""",
    """
allergy:prueb* cd 11 -12
one_in a -12
pregnancy:inyec* acd 23 -10 -19
timing d 10
with_that bcd 10 -27 17
""",
    """
#_dias abd -25 -13 15
=any:since abcd 24 -14 -46 -15
@clinician__mania bc -11 11
^like bc -12 -23
cancel:if_you a -10
cancel:on_me b 14
does__your b 10
medicacion d -14
no_senor a 21
""",
    """
pushe* c -12
ride:it ab -20 15
""",
    """
=body:rinon cd -24 16
broke_my d -20
menti* b -29
my__takes b 15
no_conflict ad -13 15
well:got bcd 21 -21 -10
""",
    """
a_sec ab -22 21
labs_came ac 16 -12
mando ab -11 12
negat* abd 41 -34 -49
""",
    """
fue_muy ab -12 21
muy__de c 11
""",
    """
allergy:or abcd -15 10 12 -23
effects:@treat ad 18 -28
effects:como_si a 10
no_sabia a -18
now:daughter a 13
organ:mio a 10
""",
    """
=body:serious a -12
bagel a 13
era_para ad -11 -13
ex$ ad 15 -14
is_nobody ab 14 -13
organ:chole* cd -11 14
pregnancy:unless_it acd 16 -12 -10
prior:no_@treat ab 10 -10
si__me abd -12 19 -15
""",
    """
=body:morfina a 11
=body:senor abcd 29 -24 -13 -14
drive:for_a ab -14 17
en__le cd 15 -12
home:mama d -10
now:esta_bien ad -13 15
one__@insurer b -11
quiero__eso a -11
substance:problem_lol bc 16 -15
""",
    """
^@food abcd -26 -32 16 15
allergy:been_the cd 10 -11
cancel:anule* abd -12 -11 21
manzanilla ab 17 -15
psychosis:talk_to c -11
puedo_@call ab -18 17
shell* ad 15 -12
substance:adicto_al ad 16 -12
substance:would_say b -15
""",
    """
=rule::unsure:waiting_~5_hear|back a -12
@medicine_can abd -15 -17 23
^esta abcd -36 21 -28 10
back_is ad 15 -12
because ac 11 -27
brain:that_counts bc 16 -15
count_or b 12
had:yo c -12
neurogenica d 11
one_said c 11
organ:his d -11
ride:un_@vehicle a 13
said__i cd 17 -17
sient* d -10
""",
    """
@drug_a d -12
^eh abcd -15 -13 23 -11
prior:los_frascos d 10
""",
    """
any:esta_mi a 11
cancel:que_la bd -21 14
coming:este bd 12 -14
heart:el_chequeo a 10
heart:my_twin a 12
i__half c -11
last_time abc -11 17 -23
substance:bodas abd 18 -11 -11
""",
    """
@thanks_por ab -21 26
any:ahead d 13
cancel:cambi* bc 11 -12
made__did c 11
ride:vieja_me c -10
substance:eso_ya a 13
well:garbage a 14
""",
    """
=denials:any:2:none abc 32 -40 -24
adult:#_since ad -12 12
had:drip ac -12 18
heart:like_a a 15
monto* bc -17 11
""",
    """
and__go abd 13 -13 -12
heart:can bc 12 -15
perhaps c 15
ride:have_someone ac -10 11
trapo$ abcd 27 -11 -12 -19
""",
    """
=any:funny abd -14 24 -21
=denials:visit:2:none bd -39 13
looked acd -13 23 -22
se__para a -19
so__do ac -18 19
they_changed ad -11 15
""",
    """
#_and ad 16 -16
=signs:any:no:other+unsure ad -10 14
@vehicle__my ac -13 12
^claro abcd 12 -35 -31 11
am_on cd 13 -13
had_that a 12
organ:all_that ad 15 -15
pregnancy:mis_dias a 11
substance:manda* b 14
up__in ad 16 -12
wear_pads d 11
well:nomas ac -11 14
""",
    """
=visit:dejelo ad 17 -15
any:lot ad 11 -12
cancel:jefe c 12
""",
    """
=visit:worry a -15
^works abd -30 -14 37
brain:blood bd 12 -13
effects:ser acd -14 18 -13
ic$ d 18
meds:last_week c 12
not:someone c -13
pregnancy:positivo d 11
psychosis:vez ab -13 -17
un__y b -16
""",
    """
=body:valve acd -17 -12 24
=rule::slight:nada_~1_grave|serio|preocupante ad -14 16
pero__si ad -26 20
prior:not_two d 15
under$ ac -20 13
""",
    """
am_in c -31
and__tell bcd -11 17 -14
no__controlo d 10
prior:llego bd 12 -13
substance:control d -11
substance:littl* bc -26 16
substance:my_@drug abc -13 -15 15
""",
    """
=body:luego abc -16 22 -12
=last:visit:yes abcd -39 -20 -13 37
=said:meds:yes abcd -15 -12 -17 20
=visit:confirmo bcd -20 32 -29
@relative__his bd 18 -19
give__do ad 20 -19
now:me_viene ad -17 20
we__using a -10
""",
    """
^npo abd 24 -11 -16
cancel:lunes abd -26 -14 20
le__mi abcd 13 -31 11 -17
now:my cd 29 -36
""",
    """
ahorita_no d -13
does_being b 13
effects:mejor d -17
not:quiera acd 19 -11 -11
organ:is_good ab 13 -16
organ:nothing c -12
pues$ abcd -18 -11 -14 30
""",
    """
capaz abcd -33 -23 53 -46
could abc -28 -30 24
gives__a cd 17 -18
not:lot a 10
psychosis:bipolar_# c -14
""",
    """
=visit:worries ad 11 -10
days_to a 12
drive:my_car ad -16 16
effects:dormi* ad -17 24
lugar$ ad -16 21
mangu_con d 13
not_that acd 28 -17 -40
obvi abd -11 -10 22
ride:husband ab 13 -16
""",
    """
=asks:body:all:yes bd 23 -30
couch$ d 12
dejam* bcd -30 39 -25
heart:had_two d 11
heart:nina cd -12 12
hold_my acd -19 -10 23
last_@year cd 18 -24
me__raro ac -12 15
never_in ad 19 -11
not:lo ac -47 25
now:but_let ad 11 -14
prior:@month_y d -11
psiqu* abcd -13 -12 -12 20
ride:does_not d -11
ya_tengo b -11
""",
    """
=any:siente a -12
any:dejeme ac -13 15
el__normal ac 10 -11
las__las d -10
organ:autoi* d 11
the_shot abcd 30 -13 -12 -23
""",
    """
=body:malo abd 21 -14 -16
=body:unclear c 12
^dicen b -15
coming:dejela_como d 13
estan_haciendo c 12
heart__my acd -16 12 12
well:am_good d 11
""",
    """
=visit:has bc -10 12
@body__all b 14
@clinician_en b 11
@medicine__@month cd 16 -17
hurt__@body b 14
organ:labs bcd -14 13 -32
sirvi* acd -20 -19 23
tripped d -17
""",
    """
=body:sobrio b -11
am__doing ad -10 12
at_all c -16
heart:every* abcd -12 22 -12 -13
meds:sabri* c 12
ni_la d -17
texts:same b 14
would_@call d -11
""",
    """
=visit:llegue bd -15 10
@relative__both b 11
acompanada ad 17 -15
coming:i_get c 13
effects:my ad -28 12
entrar c -14
not:iba d 11
substance:he_drinks a -11
trabaja abd 10 -13 -14
well:not_good a 26
""",
    """
any:did_not a -11
cancel:cuente ad 24 -22
cancel:that_@visit b -16
for__do ad 12 -16
i__having a 10
liver_is b -14
marijuana acd -12 14 -11
ride:esposo ac 15 -21
ride:yo abcd 30 -17 -19 -22
una__@medicine ad 14 -14
""",
    """
=any:finished abd -17 -16 28
=body:checado ac -10 13
a__from b -17
but_my abd -23 -35 20
delayed a 12
encin* ad -14 21
is_hard b 11
la_medica b 10
medicado abd -13 -18 17
now:another_time abc 19 -11 -13
now:rato_mejor a 11
pregnancy:mi c -12
rate b -14
shoot_i d 12
""",
    """
^del bc -14 -15
^did ac 10 -10
adult:casi ad 24 -19
now:contesto a 15
old_@place ad 19 -18
prior:so abd 10 -11 -10
vinit* abc 15 -13 -13
""",
    """
any:probl* ad -19 21
bowli* bd 14 -11
effects:can abc -18 15 -13
i_asked ad 17 -25
la_# ab -11 16
meeting$ b 14
""",
    """
=body:spironolactone a 10
allergy:@sick_after cd 13 -12
any:me_anytime d 12
cats ad 11 -19
coming:o d 12
lined_up c -11
migraines bc 16 -17
morad* b -14
now:los_@day ad 19 -14
psychosis:posparto d 11
substance:@body acd -18 -15 18
""",
    """
^psicoanalisis ad -10 16
at__store d -10
not_agree d -11
ride:esposa ac 15 -13
takes__@medicine cd -12 12
""",
    """
=body:middle abcd -19 -11 22 -12
drive:but_my a 12
handle$ a -12
heart:is_all ac 13 -16
maneja c -26
watching abd -22 -11 23
""",
    """
discharge c 10
drive:can_not b 11
effects:cabeza b -15
mejor_no acd 33 -19 -27
menos$ d -17
well:was bcd 29 -24 -18
""",
    """
=any:che a 10
=rule::unsure:does_that_~1_count bd -12 12
^mild abcd -14 -15 -11 27
allergy:it_fine a 11
both_of ad -10 13
gave__bottle a 11
no__tengo b -21
""",
    """
^atorados a 10
doctors__out a 12
home:the abc 19 -15 -26
spray$ cd -11 15
""",
    """
=body:beats c 15
cancel:about ad -15 12
heart:see ad -18 13
mi__mejor a 12
pregnancy:due acd -36 -22 34
time__pick bd -21 21
""",
    """
@day_is a -16
^go bcd -19 -15 19
am_nursing bd -11 13
any:correo a 10
drive:not_decided c 11
not:recall abcd -23 -20 34 -15
now:@call_me b -15
ride:cance* d -13
segunda_me a -10
""",
    """
=any:amaneci a 14
coming:@visit bc 14 -13
laryngospasm d 12
""",
    """
=any:puse d -15
ask__you d 12
eaten:brunch d 15
pregnancy:singl* ac 14 -13
solids a 12
sure_hope ac 20 -19
well:sube c 14
""",
    """
=any:al abcd -16 -26 -27 35
coming:el b -29
now:thought ad -14 16
psychosis:days a -17
si_de b -11
would__@drive abd -13 -10 14
""",
    """
=said:ride:unsure d -27
^migraines b 11
brother bc 21 -17
coming:dele ad 19 -15
not:again abcd -27 -11 -25 39
por_todo ab -11 16
then__have b 10
""",
    """
coming:husband ad -14 11
died abc -16 23 -14
down$ bd -25 -12
last__at a 15
le_veo d 12
meds:sintrom d 10
now:either_way c 13
prior:en_el abc -12 -17 10
substance:colle* a 12
""",
    """
=signs:drive:no d -29
@drug_en bd 17 -12
^chevere ad -11 17
allergy:taqui* d 11
la_quiero ad 17 -17
not:can d -12
now:pass_on ac 12 -10
que_tiene cd -23 10
se__a bc 17 -25
texts:better bd 18 -10
""",
    """
=any:count bcd 10 -12 -18
brain:@sick bcd -10 -21 21
descarto_hace a 12
heart:your ac -17 10
i__last ac -11 12
prior:one_but ac -13 11
psychosis:will abc -18 22 -13
ride:there_is d -20
si_a cd 18 -37
""",
    """
=body:ay c -15
=body:cuales abcd -25 12 12 -22
=body:mis abcd 12 10 -12 -20
=body:tantito ab -10 14
=visit:somewhere cd 10 -11
any:no_claro bd -11 14
did__never ad 11 -11
heart:up ab -16 -15
home:recliner d 11
is__impossible ac -13 14
journaling b 11
meds:la_@treat ad 11 -14
""",
    """
=denials:body:0: a -34
=visit:@drink ac -16 22
in__dumps a 14
me__perlas ad -10 13
organ:el_urologo ad -13 13
""",
    """
=visit:but a -11
=visit:makes cd 12 -11
@treat__for d 11
a_lot ac -19 15
found_out d 17
heart:pills abcd -24 -22 17 13
psychosis:mdd a 13
substance:three a -11
to_@cancel c -12
to__for c -13
""",
    """
=body:da c -18
^possibly acd -15 22 -12
al_mismo d 12
confirmo__el cd -12 11
eaten:pm a 10
iv$ a -11
meds:todav* ad -14 12
says__but cd 13 -10
""",
    """
adult:de_la d 13
habones d 10
hace__@year ab 16 -36
maint* d 12
prior:prescription c 11
sano bc -25 -20
will__say bc -16 17
""",
    """
=number:meds:year abd -13 24 -17
@drink__@drink abc 12 -10 -12
^muchas ab -25 27
adult:til ad 27 -25
creo_jaja bcd -19 16 -15
higado_si d 10
not:podia abcd -14 -12 -10 24
that_@visit bd -16 10
zilch abcd 41 -29 -13 -30
""",
    """
eaten:and b -18
me__liquido d 10
my__count ac -12 11
never__back ad -13 13
tested_and a 11
yo_guio ad -15 17
""",
    """
@relative__in c -22
had:six a -16
no_@thanks abcd 47 -26 -11 -30
organ:something acd -15 17 -10
psychosis:a_@clinician c 11
puntual b -13
""",
    """
=body:that bc 14 -17
allergy:leg a 11
allergy:termi* d 14
but__me d -13
drive:si abc -36 -16 29
eaten:cereal ab -11 16
heart__have d -11
meds:for_nerves bd -10 12
might_@drive c 13
now:worri* ad 12 -11
on__@medicine cd -26 14
ride:it_out ac -16 16
substance:days abcd -30 -19 -15 39
work_and c -13
""",
    """
=visit:offered ad -10 16
@medicine__so c 11
effects:hour ad 11 -12
era_nino ac -18 10
my_family bd 21 -34
prior:do abd -15 18 -31
prior:mood abd 16 -11 -17
to_count d 14
""",
    """
=any:casi ab 10 -10
drive:@fetch_a ad 17 -11
iih d 14
over_# abc 13 -17 -12
paso abc 20 -13 -30
pregnancy:be_a a 15
who_wants b 10
""",
    """
=any:minutes ac -15 -10
@clinician__is ac 14 -10
adult:not abd -23 -12 20
allergy:se_nunca ac -10 10
am_i ab -22 18
con__del ad 20 -20
feeling_great d 11
heart:clean acd 30 -14 -23
heart:holte* cd 19 -16
prior:month bd -14 -20
where_do b 13
""",
    """
disch* cd 17 -15
midni* b -13
por__@visit ad 17 -11
pregnancy:personal ab -12 22
substance:tramadol d 10
""",
    """
=any:edad c -12
=body:violent d 15
allergy:a_@relative a -12
allergy:llevo a 13
heart:i_have bd -32 13
heart:thought_i ad 13 -12
no__esas b 11
not__worry b 10
ride:do bc 14 -16
ride:estan d -14
tercera d 13
""",
    """
allergy:hecho a 14
but_keep d 11
organ:he_hecho ac -10 11
psychosis:de_que b -18
""",
    """
=rule::unsure:50/50 acd -24 38 -20
^tomo bc -16 -15
a_work b 13
allergy:arm c 14
brain:mi acd 13 -12 -11
por__@insurance d 12
substance:goes c 11
texts:your bd 10 -20
""",
    """
=any:entiendo b 20
=visit:pregunto cd 18 -13
del abd -23 -15 14
not:minor ad -27 28
organ:hold c -10
pregnancy:facto* a 15
stree* c -21
""",
    """
=body:but b -44
any:box ad 12 -10
cancelela bc -11 -10
now:you_are ad -11 15
numero_me abd -13 -11 18
over_and d 12
prior:abilify ad -10 13
that_count d 13
well:ni_fu c 11
white__it a 13
y__todo ad 11 -15
""",
    """
=visit:between ad -19 13
chiquito_y a 13
coming:have_not ad -15 17
mi__me b -27
prior:@year acd -46 -13 34
sleep_that ac -20 14
un__ando d -11
""",
    """
=rule:had:unsure:party|parties|club|clubs|rave|ra abcd -21 48 -38 -32
allergy:swing* a -16
ever_had a 12
not:here bcd -12 -24 20
set_this d -11
stopped__on ad -11 12
""",
    """
=tag:brain:asks bcd 17 -31 12
aqui__# a 10
dudo bcd -10 21 -13
got__at c 17
never__issue a 10
prior:cero abc 25 -15 -17
""",
    """
^definitely abd 29 -17 -25
another_@place b -16
hematoma ad -20 23
infeccion cd 18 -18
no__@texts ad 10 -26
prior:what_they cd 12 -11
psychosis:drogas cd 18 -17
se_puede bcd 20 -11 -16
sort bc -14 19
texts:@call abd 43 -69 -20
that__no abc 17 -14 -15
""",
    """
=body:codeine a 14
@month$ b -19
counting bcd -17 -14 22
had:vida abd 27 -23 -18
heart:@relative_tuvo bd 16 -14
una_semana cd -15 18
""",
    """
#_@hours abd -18 -10 14
=any:remember abd -22 -13 13
@eat__# ad 22 -26
and__good ad 16 -15
hold_please abd -12 18 -11
horse acd -18 -17 14
meds:have a 10
substance:jaja ad 13 -17
""",
    """
=any:kind a -12
=visit:ya bcd -33 -19 20
@relative__cirrosis bd 12 -11
checa* bcd -16 37 -23
first__have a 16
mr abc -20 19 -15
not:it ac -17 13
permi* bd 12 -25
que$ abd -28 46 -56
the_@eat a -18
worry a -13
yes__still ab -16 15
""",
    """
@clinician__the cd 15 -15
^four ad -12 14
a__@day ac 15 -23
brain:nervios ac 14 -11
home:sigo abd 27 -12 -23
liver_and abcd 25 -11 -19 -21
meds:mi_@relative ac -30 18
ride:manejar abd -16 22 -11
stuff_when a -11
well:bien_@thanks d 12
""",
    """
=tag:safe:unsure c 17
aqui_esta ad 15 -11
been_told d -13
entonces_no c 11
not:vea a 11
ride:from abd -38 -22 36
""",
    """
=any:veremos cd 24 -19
coming:@drink d 16
coming:confi* ac -14 16
could__she d -12
i__my b -13
me__vesicula d -12
pregnancy:my_cycle ad 13 -12
""",
    """
=any:patada a 15
any:de_parte b 11
down_there ad 17 -14
get__bed a 15
heart:the_other ab -14 -14
la__da b -12
ride:@drive_me abd -15 -20 25
tengo__del c 13
""",
    """
=body:gallbladder bc 14 -20
=visit:says cd 15 -32
eaten:de_@drink a -13
estreno a 13
is__after bd -12 12
not:worse cd 12 -15
substance:mandaron b 14
the_last b 11
well:minute b 13
""",
    """
=body:perf ac 17 -11
@medicine_i b -11
@thanks_hon bd 17 -12
any:ese c -10
coming:come ad -14 20
home:parking ad 12 -13
not:escriban a 10
only__never acd -32 19 14
weane* b -14
""",
    """
^@drink abc 13 -16 -18
^uso b -19
^yo bc 13 -48
adult:#_@relative a 11
allergy:the ab -29 12
back_for a 10
like__my d 13
mini b -10
""",
    """
=any:por b -15
=said:any:yes abcd -39 -25 -17 40
=tag:pregnancy:refuses a -10
@drug__i d 11
am__first ad -12 15
any:ni_no ac -16 17
cover_it bd 12 -16
fui bc -12 10
now:se_me b -12
organ:pero_los a 10
""",
    """
=body:panic ac 14 -13
a_catheter bd -15 16
as_in ad -13 13
effects:great ad 18 -14
had:an b -10
puede_@drug b 15
ride:me_puede cd 12 -11
""",
    """
cancel:leave_it ad 21 -20
lo__dice d 11
memory ac -12 10
now:between ad -19 13
one__of ad 28 -29
pregnancy:marzo acd 16 -11 -12
psychosis:do_you abc -16 20 -12
so_yes acd -21 -15 25
tres_cosas cd 10 -13
""",
    """
eight b -15
heard bcd -34 21 -27
home:a d -13
pregnancy:missed cd 15 -18
ride:si_voy ad 19 -17
""",
    """
allergy:only_the ad -11 12
aspirin a -11
calle* b -45
do ab -19 11
lesiones ad 10 -11
meds:anxie* ab -20 16
oh__i ad 16 -12
""",
    """
adult:and abd -22 -14 19
coming:cita bd 18 -19
heart:but bcd -26 -25 19
not:yes acd -29 31 -23
ohio a 10
""",
    """
@relative__carro b -11
born_with b -11
but__am b -19
decir_que abc 26 -10 -26
dormi__bebe ad 18 -13
meds:otra c -13
organ:graso ad -14 11
""",
    """
=body:amamanto bcd -11 -14 17
como_siempre ab 16 -15
effects:slept_like ad 16 -14
el_cardiologo c -18
mandelos d 11
not:calls abc -14 10 -11
paciente__@relative b -10
""",
    """
@clinician__in bd -12 11
allergy:that_is ac -23 14
le_confirmo acd -13 28 -21
now:is_better d -20
pero__@medicine ad -15 18
pregnancy:took ac 12 -16
pregnancy:using_protection a -10
ride:there ab -18 13
""",
    """
=any:veo ac -14 16
=body:denies ad 20 -12
=number:meds:minor bd -11 10
a_day acd -15 -13 21
apena* abd 20 -23 -11
lista_de ad 18 -10
mi__era c -17
now:temprano_para a 14
organ:b cd -16 17
pregnancy:take d -17
unsur* bc -14 15
""",
    """
=any:medio b -16
=body:fall abc -18 -11 12
=rule:substance:yes:blackout*|blacked|binge*|bender* b -16
any:bled bd 17 -11
de_contar ad 13 -17
hecho_examenes ac -10 11
home:guess cd 15 -11
minutes abc -15 18 -25
orale abd -15 -11 28
out_@year a 12
parte bcd 23 -11 -21
pregnancy:hace_dano bc 10 -11
refil* abcd -21 34 -12 -26
texts:text bcd -35 -21 19
""",
    """
=any:@hours bc -19 12
=body:ketorolaco ad 13 -11
=rule:prior:no:new_to a 15
=visit:arranca cd 14 -14
brain:un ad -23 12
for_now c 20
forth_on acd -12 18 -15
hace__horas b -11
meds:antes bc 12 -12
now:exam ad 15 -11
of__is b -16
working_a c 12
""",
    """
=body:misa a 13
=visit:clock ad 23 -16
=visit:enough b 12
cancel:moverla ab -13 17
eaten:breakfast d -10
eaten:now abd -19 -17 21
home:sound ad -10 14
la__bajita a 13
ride:home abc -13 14 -28
ride:she_does b 16
texts:manan* b 13
""",
    """
a_ladder a 11
allergy:severe_@symptom d 13
before_bed abd -10 -11 14
pregnancy:but_i a -11
""",
    """
=visit:@body d -10
a__tengo d -12
con__siete d 12
drive:al d 14
heart:pero_no d -10
heart:was_a ad 20 -18
home:i_am ab 10 -26
never__touch a 11
psychosis:reality bd -10 15
tengo__un d -14
""",
    """
@vehicle__mi ac -12 15
any:favor a 10
implante a 13
now:i_do abcd -22 16 -20 13
otra__nunca a 12
ride:viendo c 14
""",
    """
a__@call c -12
cancel:move abd -21 27 -15
drive:nadie ad -24 18
had:tengo bd 12 -16
not:yet acd -19 22 -12
prior:kinds ad -11 16
ride:pie ad 22 -16
tuvieron d 16
x_# d 15
""",
    """
=body:@visit d -27
a__sober b 12
been__it abc 12 -15 -13
mis_estudios b 11
now:numbe* ab -16 17
prior:probe a -13
substance:@day_is acd -11 11 -12
who_knows bcd -23 29 -19
with__that bc -11 -15
""",
    """
#__pero cd -22 21
=body:aneurysm d 13
=body:faint c 12
allergy:so abc -21 -16 33
brain:worke* ad 11 -11
but_they bcd 17 -11 -18
como d -13
is__from a -20
ningun_inconveniente d 10
regrettably d 14
tuvo bcd 29 -10 -20
well:fu_ni c 11
""",
    """
a_@body a -13
cancel:will_see ac 11 -10
had:@treat_no a 13
home__she d 11
nothings ad -14 18
oxicodona d 11
pregnancy:back d -13
prior:como_cuales bcd 25 -19 -10
sound abc 22 -17 -15
the_a ad -17 17
""",
    """
it_too abd -15 -13 19
le_aviso abcd -10 -17 25 -19
my_airway d 10
on_account d 13
""",
    """
=tag:heart:turned bc 14 -18
allergy:estab* cd 21 -23
leerlo b 10
pregnancy:dano c -11
to_take b -16
weather d -22
""",
    """
^talked bc -16 20
adult:summer ad 14 -10
allergy:miedo b 12
bad__@symptom d 10
claro__voy a 11
had_an b 11
heart:padec* c -13
roble a 18
sepa bcd -44 26 -39
when__@relative a 12
""",
    """
=body:allergic abc -12 20 -15
=rule:allergy:no:never_tried|used|took|taken|had b -11
corne* d -14
now:retired d 11
of__was a -11
ride:back ac -11 12
well:what b 10
""",
    """
^esa d 11
asi__lo c -11
coming:be bd -24 14
coming:la_pierdo ad -17 20
las_# c -12
mucha ad -12 16
que__pues cd -16 10
the_@food bd 16 -19
went_in cd 18 -15
""",
    """
=any:fino abcd -12 -13 -15 19
@month__@drug ad -13 15
fue bd -22 -11
to_someone ad 15 -11
""",
    """
bp_is bc -18 -16
brain:tbi_from d 13
digo__no bd -10 12
for__mood d -20
heart:i_go d 12
pregnancy:si_yo ad 14 -13
substance:working_on a -14
""",
    """
=body:polen a 13
=said:ask:opens_with_no,_but_tells_otherwise bcd -59 -43 29
=visit:bed bcd -10 -12 13
=visit:did abc -18 19 -14
^morphine abd 24 -10 -18
^uti d 13
adult:grand* abd -15 -14 24
allergy:dice abd -17 -11 15
allergy:something acd -12 23 -18
almos* acd 17 11 -25
any:dead_body a 14
any:esas b 12
coming:@thanks abd 25 -12 -17
como__de d -12
con__ando bd -11 13
heart:a_fiddle a 15
ideal$ d 12
no__stuff ad 13 -11
""",
    """
=any:hell ad 15 -11
acting b 12
and_not d -17
any:i_tell bc -17 23
eaten:yeste* ad 24 -20
heart:dijo b -15
heart:still acd -11 -20 16
heart:the_one ad 25 -30
my__@move ac -10 11
my__use bd 12 -10
reloj abd 24 -12 -19
""",
    """
=body:organos a 12
=body:truck a -17
@clinician__manic cd 14 -12
@move abcd -12 46 -17 -29
bien_con b 10
cancel:cancelen bd -12 11
coming:on abd -38 -26 31
""",
    """
@sick_in b 11
morphine__ok ad 17 -12
puede__que c 11
""",
    """
=body:diaria cd -11 17
=signs:visit:none:asks+turned ab 23 -15
allergy:#_@visit a 11
any:yet ac -13 15
pregnancy:check d -14
prior:electrochoques ad -14 13
says__is ac 14 -18
""",
    """
had:last abcd -16 -15 -15 30
issue* acd 32 -14 -25
ride:serge* ad -12 18
someone d -18
tengo_@medicine cd -16 16
voices bcd -25 -22 21
""",
    """
=visit:saliendo a 15
psychosis:joven bcd -13 -10 20
ride:@door acd -13 -15 19
seria__vez b -16
""",
    """
^define abd -30 27 -36
see__is acd -11 21 -19
""",
    """
a__every abcd -23 -13 -10 22
any:any a 12
home_alone d 10
mi_expediente a -13
por__bien ad -14 14
""",
    """
=any:fijese ad 13 -10
=visit:far b 10
arrep* ad 14 -14
drinks$ b 12
dropped b -11
heart:stuff d -11
no__on ad -14 12
prior:in_the bc -13 15
third_i a -18
throat a -14
well:and_the d -13
""",
    """
=body:surprise d 13
una__con ac -23 10
when__gave cd -11 12
""",
    """
^hasta bc -17 -12
brain:up_there ac 11 -13
psychosis:take ab -22 11
si__temprano acd -11 19 -14
tiene__yo bc -19 14
unfor* bd -13 18
volvi$ cd 17 -15
""",
    """
@relative__llevo bd -11 13
allergic__penicillin a -12
camioneta ad -12 17
if__could c -10
little__has bd 17 -15
she__picking c 11
substance:lost_my ad -13 19
""",
    """
=body:siento c 11
=body:ticking a 11
heart:have_to c 10
my__not d -16
now:not_talk b 12
pregnancy:quier* ad -16 -12
reaching b 13
se_preocupe ac 15 -14
""",
    """
=visit:cubre a 12
=visit:evening a 14
allergy:@call_me bd 19 -13
heart:it_too d 11
heart__i d -13
home:la_@door ad -15 22
problem__is acd -18 25 -13
""",
    """
#_esta a -13
=body:rodilla b -12
allergy:tape abd 15 14 -25
delete bd -13 16
never_went d -16
on__no d -16
ride:can_he b 14
""",
    """
=body:take bd 13 -12
=visit:casita d 11
@insurer$ abd -27 -24 28
@relative__i bc -31 15
a__thing acd -15 -11 12
hardly$ acd 25 -10 -15
marathons ab 15 -12
prior:puro ab 18 -14
ruled__out acd 18 -12 -12
substance:@drug_and acd 19 -14 -12
""",
    """
any:multivitamin a 16
camino$ bcd 18 -11 -10
drive:somebody ad 23 -16
el_dolor d -15
es__numero bd -14 14
i_saw bc -11 11
now:is_# ab 15 -11
substance:weekend c 10
""",
    """
=body:escalera a -10
been_white a 10
pregnancy:ultim* a 13
texts:stop abcd 30 -17 -13 -15
""",
    """
^@symptom abcd -35 -22 -16 45
both ac 17 -29
drive:take ab 11 -12
evaluando cd 19 -13
substance:conta* a 12
""",
    """
allergy:allergies abc 21 -17 -12
hasta__no d -16
organ:pads d 11
pecho c -14
pido_un a 12
prior:animo ad 13 -11
psicosis_posparto d 11
ride:read c 11
siete_horas ad 23 -21
""",
    """
@treat_pero a -10
amazing ad -11 15
psychosis:las_voces ad -10 22
""",
    """
=body:parties b 11
@visit_con bd 11 -13
^dejeme abcd -27 -15 28 -18
a_@call c -12
brain:migra* bc 16 -13
heart:is_called bd -16 17
my__@clinician ac -39 22
recetaron_pero d -12
substance:clonazepam acd -11 15 -13
the_@clinician bcd 25 -20 -18
""",
    """
#__birthday d 12
a_no c 10
all__time ad -13 15
drive:piens* d 12
eaten:que_comi ad 18 -20
fire a 13
hand a -19
later abd -13 18 -24
out__state bd 11 -13
psychosis:not_never d 11
suffering ad 19 -13
yeste* ac 26 -30
you__@relative b -16
""",
    """
=body:ask abd -36 29 -43
=visit:waiting abcd 11 -23 16 -25
adult:a bcd 15 -29 -16
home:ando a 12
jodido a 12
of b -29
prior:zero abd 27 -11 -14
psychosis:que_era b -12
ride:primo ad 16 -14
to__not abcd 43 -24 -26 -28
""",
    """
=lead:body:no:cut:yes ad -10 14
@insurance__not a 11
calli* ab -14 17
checar acd -17 24 -10
effects:spins d 16
home:a_mi b 10
livers bcd -15 -11 14
ride:a_pata a 11
shoul* acd -13 22 -18
si__es ad 11 -18
""",
    """
my__know abc -16 -23 29
pregnancy:este ac -13 15
reach* b 13
reality bd -10 15
texts:con_confianza d 16
well:crying ad 20 -14
""",
    """
@relative__checking c 11
@sick__y ad 16 -15
do__drink abc 18 -11 -11
internaron$ cd -12 13
latex ac 12 -11
now:hermano ad 10 -13
""",
    """
#__yes ad -11 12
=lead:visit:no:on:no+yes b -10
a__reaction a -24
ask_@clinician bd 15 -12
birth* d -10
eaten:am abcd -13 25 -16 -15
have__anybody c 12
heart:@year abd -40 -40 33
ride:can_i b 12
substance:a_drug a -12
""",
    """
ahi_si acd 25 -15 -22
allergy:and_they d 11
bring_me d 11
pregnancy:hija d -11
up__mind c 13
""",
    """
=body:fumo b -11
=denials:body:0:unsure ab -45 17
=number:any:few bcd -10 -33 13
=visit:works acd -25 -26 26
@body__as a 13
a_cyst cd -12 18
cancel:quiero_@move b 12
drive:allow* b 11
todo abc 34 -45 -35
well:a_sonreir d 12
""",
    """
=long:2 a -11
all_this b 10
convulsiones$ b -16
heart:in ab -33 18
in__did a 14
of$ bc -24 12
organ:the b -24
pregnancy:falta ad -12 13
""",
    """
=body:murio d -10
@relative__da bc -12 12
and__at abd -19 -11 15
not:pain ab -18 19
prior:of_them acd -23 -11 21
ride:hora d -11
want bcd 11 11 -51
""",
    """
=visit:contesta c 11
allergy:one_@clinician c 11
heart:all c -20
how__does b 10
me_lo abd -15 13 -15
se__verdad c 11
substance:them d 11
""",
    """
a__@relative bcd -15 14 -14
allergy:era_nino ac -15 11
for_# d -15
helped$ ad -14 15
home:sana d 11
la_hepatitis c -13
lo_estoy ac -23 25
nada_pero ab -13 10
need__one a 16
now:# d -14
""",
    """
ese acd 21 -17 -20
had:siente c -10
substance:murio_mi d 17
""",
    """
=any:felt bcd -22 -22 12
=visit:attending ab 15 -11
@relative__on c -21
a__to d 12
el_@body bd 11 -16
era$ acd -12 20 -16
my_shoulder b 11
now:told_my d 13
""",
    """
=any:senorita ab -10 14
=tag:allergy:asks abcd -12 29 -17 -20
adult:he ad 12 -17
any:seguro b -14
aqui__con d 11
now:wait ad 15 -18
pregnancy:a_miscarriage b 12
pregnancy:ya_estoy ad 16 -12
substance:answe* ab -13 12
""",
    """
=tag:safe:self bcd -12 -16 15
any:thumb* ad 15 -11
organ:e_higado ad 17 -14
that__sailed a 16
the__sent bd 18 -25
vasectomy abd 11 -15 -12
""",
    """
clonazepam bcd -13 18 -10
divorcio d 12
drive:no_consigo c 15
i_forgot b -14
la__ya abd -13 -13 21
pregnancy:weeks abd -55 -28 37
ride:sit_in d 10
""",
    """
^cero abcd 52 -27 -22 -32
meds:pasad* ad 13 -12
recall abcd -23 -20 34 -15
si_lo a -16
""",
    """
=rule:heart:yes:stent|stents|stint|stints ac -12 -14
better_@thanks d 11
can__all ab 14 -12
coming:si_me ac -15 17
con_tanta a -10
no__amor ad 13 -11
psychosis:to_be d -12
ride:le_voy d -14
substance:drank c -13
to__he a -12
""",
    """
demasiado ad -11 12
esta_en bd 14 -14
evalu* cd 24 -32
heart:todo acd 23 -11 -23
winter d 13
with__count bc 11 -10
""",
    """
=rule::unsure:do_not_~1_know abcd -11 -27 21 -25
hayan_dicho a 17
if__stays c 10
plan_on b -14
psicosis$ bcd 13 -11 -12
shots$ ad -10 13
""",
    """
chapl* d -11
had:con_ustedes b -11
prior:third a -21
soy_la a -13
""",
    """
@visit__no ad -12 14
a_buscar d 12
allergy:it_and ad 12 -13
heart:alrea* abd -11 21 -11
heart:numbers cd -15 18
no__dia acd -12 -10 17
psychosis:inter* abd -17 -18 16
""",
    """
=visit:locked d 12
@move_la ab -11 19
adult:older bd -11 15
i__lost ac 15 -14
not:prometo acd -21 25 -17
would__lying ad -12 15
y__un a 15
""",
    """
=said:brain:yes acd -31 -17 27
heart:he_ido ac -10 11
keep_it acd -13 -23 12
mi__@food a 12
she_had c 11
""",
    """
corner d -14
had:lidoc* ad 14 -12
organ:higado_y bd 10 -11
prior:got_to bcd -11 21 -10
sola abc 26 -30 -37
yes__@treat cd -11 13
""",
    """
@clinician__not abc -20 -14 15
adult:cumple bd 12 -11
adult:when_i d -13
heard__once c 15
heart:not_know d 14
now:en_junta a 11
prior:#_@date a 12
toda acd -11 -33 21
""",
    """
=any:frio bd 20 -14
=any:message abd -14 21 -11
a__mal ac 16 -13
allergy:esa abd -15 -19 20
had:else b -15
my__high bcd -15 -13 15
my__sit b 10
now:told d 13
psychosis:ruled_it a 11
todo_y a -11
want_the d -20
""",
    """
aguitado acd 27 -15 -17
heart:ido ac -10 11
it__his ad 11 -14
may__@drive b 14
organ:fibroscan c 12
pregnancy:camin* abd -11 -11 18
strokes$ b 11
""",
    """
=body:plumbing a 20
@body_was ad -10 12
coming:sigue ad -14 16
had:prime* abcd 28 -36 -20 -13
not:be bcd -30 -20 22
sabem* c 13
""",
    """
=rule:psychosis:yes:sees|seen|saw|seeing_~1_things|s cd 18 -17
=visit:turno abd 11 -24 -11
did__and abd -12 22 -20
""",
    """
=body:leve bd -16 14
=visit:dentista bcd 19 -12 -27
@date_so ab -16 11
antidepresivos bd -12 10
corte a 12
effects:my_@body abd -19 -12 26
i__right bd -18 15
not:dejar ad -19 26
psychosis:palabras ab -11 13
pudie* acd 20 -11 -13
substance:piens* d -11
wants_to bd 17 -12
""",
    """
prior:first_time ad 14 -11
said__would ad -25 11
""",
    """
#_el abd 13 -11 -15
=denials:body:2:yes abd 22 -31 -16
=signs:any:no:turned ad -11 14
^concussion bcd -13 12 -11
a_drawer b 12
adult:me_veo b 10
encuentro_quien c 12
hear_my c 11
heart:cuent* abc -11 23 -17
now:move b -11
psychosis:secon* c -12
resultados$ bd 13 -13
ya__yo a -12
""",
    """
^med abcd 34 -18 -10 -22
^up abcd -15 11 16 -22
cuentas ad -11 16
feeding$ ad -16 15
fila d -12
heart:al_contrario a 13
home:voy ad 19 -15
pregnancy:embarazada_de a 11
tramadol abd -19 -11 24
waited__for abd 24 -11 -19
""",
    """
=any:passed ad -17 20
=signs:body:none:other acd 16 -16 -17
=visit:second d -20
adult:del d 11
cancel:de ad -25 17
have_company d -12
is__exactly bc -22 22
last__you ad -12 13
never_a ac 15 -10
substance:comes_and c 11
well:my_@relative ab -17 18
""",
    """
=rule::no:^_que_va_$ abd 45 -25 -30
=signs:safe:no acd 36 -10 -19
^left bd 15 -11
confirmada$ ab -15 12
heart:my_heart bcd -40 22 -14
no_entendi abd -27 31 -13
organ:right bc -11 -11
pregnancy:es_la ab 13 -17
""",
    """
@relative__habla a -11
allergy:no_la ad -14 16
allergy:think_so ac -14 12
for__pressure bd -14 13
not:sabria abcd -36 -28 45 -17
sola__el ad -11 14
tengo_un bd -44 24
venlafaxina ad -22 25
""",
    """
=denials:any:1:yes ab 10 -39
a_asistir a 11
de__permiso c 15
mensaje__llamada ad -11 14
no_perdon a 12
organ:@year_ago d -11
""",
    """
=rule:cancel:no:not|nunca|no_cancel* abd -13 24 -26
adult:birth_@year c 13
coming:con_el a 12
meds:pastillas ab 11 -12
on__have abd -16 18 -15
the__away d 13
tms abcd -15 -17 -12 23
told__one b 14
took__off bcd -17 20 -11
""",
    """
adult:do a -29
big acd -23 -15 20
el_@insurer ad -11 10
he_says ac -12 17
heart:mismo ab -10 16
pregnancy:podria_ser c 10
ride:would bd 15 -21
to_your b 13
""",
    """
^@howmuch abcd -33 45 -34 -28
heart:so c -17
la_regla a 13
organ:kidneys_like d 13
sali bcd -27 -20 16
""",
    """
=any:get b 14
=lead:body:yes:1 ab 19 -38
=visit:dia acd 19 -20 -25
me__pierdo d 10
meds:supposed_to c 10
not__my ad -15 14
substance:one_@drug ac 13 -11
that__@clinician bcd 16 -12 -11
went_away abd -20 -14 20
""",
    """
=any:things d 13
en__por a -11
everything__the d 12
got__monitor d 13
no__entra ad -11 11
remember__i d 13
soy__irregular c 11
was_last cd 15 -13
""",
    """
=body:results bcd -12 19 -11
=visit:bajo ad 16 -12
=visit:llave d 12
allergy:screamed_for d 13
and__great b 11
cosa_no ac -13 14
drive:is_coming a 11
er__was ad 12 -14
esa__puedo ad -17 21
heart:is_my abd 16 -11 -20
here__my d 13
home:but ac -14 11
pero_los a 10
prior:por acd -11 -18 22
ride:y_me ab 10 -13
si__segura a 12
""",
    """
=rule::twice:never|not_said|say|claimed_~4_no abd -27 -12 10
@medicine__@relative d -12
forgot__the ad -15 13
heart:cardiomyopathy acd -12 -10 16
never__on c 11
no__han cd 14 -11
organ:passed_a c 14
prior:from b -11
substance:issue a 11
suero b -12
""",
    """
=any:take c -12
@year_que cd 10 -13
brain:@relative bd 12 -13
heart:excep* a 13
noche$ ab 13 -18
now:#_i d -15
sale_alta c 10
""",
    """
cancel:hora bd 19 -14
chicago b 12
eaten:un_@food ad 15 -12
el_@clinician a -15
home:hace d 11
in__meeting bc 12 -13
mamas abd -13 20 -12
nothing_now ad 17 -13
substance:does_@drug bc 22 -19
vuelvo_en ad 21 -17
""",
    """
any:count_me a 14
brain:diamo* bd -12 21
drink__not ac 16 -14
home:novedad ad -16 17
now:just_got d 10
operaron_a ad -12 14
pregnancy:to_ask b 11
so__the bc 15 -14
substance:borde* abcd -17 -21 24 -15
substance:off_the ad -13 15
""",
    """
adult:que abc -27 12 12
any:saber cd 14 -11
covers d -16
meds:vitam* abc -13 11 -13
positive__negative c 10
pregnancy:tres_@relative abd -12 19 -16
uneve* ab 11 -16
well:if d 11
""",
    """
=signs:cancel:none d -17
bien_del ad 15 -12
drive:me_dijeron a 14
es__unico b -12
is__when a 12
llego_la b 11
now:the_last ab -11 13
organ:ultrasonido bcd -17 18 -11
well:some_days cd 23 -23
""",
    """
=visit:seguimos abd 19 -12 -10
doing ad -25 12
meds:remem* bd -27 28
now__then c 13
psychosis:checked ab 12 -10
same_time ad 11 -13
si_hay bcd -11 15 -15
to_sleep abd 12 -31 -18
work_for a 14
""",
    """
=any:text c -12
@date_grade a 11
also__@medicine ab 10 -10
effects:as_always ad 16 -15
esa_misma d 10
sure__for d 14
tiene__con b 15
zapatos bd 14 -10
""",
    """
cancel:no_do ad 18 -14
credit d 11
eaten:full d 12
la__@insurer a 13
prior:de_todo ad -14 12
psychosis:they_ruled a 11
""",
    """
fumo__dormir bc 17 -12
herself$ ad 18 -14
meds:tengo_que c 14
organ:#_y a 10
organ:mi_@relative a -14
prior:wante* ab 16 -13
they__off c 11
""",
    """
=visit:chat abd -12 15 -13
=visit:le acd -25 23 -19
=visit:ma b -10
@clinician__my ac 11 -10
allergy:expediente b -11
an_@visit bcd -15 21 -18
decido ac -20 15
dicho d -17
drive:se_me ab -18 12
five$ abcd 11 -11 -24 18
heart:doctora d -12
la__por bcd -11 -12 10
psychosis:evaluando_por c 10
""",
    """
=any:mal abd -17 -17 21
=body:convulsiones abcd -14 -21 -10 23
=visit:entonces ad -22 13
=visit:verdad abc -10 14 -14
analisis$ ac -13 24
confirmar bcd -12 12 -15
heart:no_nothing ad -10 11
lloviendo__aca b 14
organ:calle* a -11
patron ac -12 16
ride:novia c -10
""",
    """
^nothing abcd -28 12 -17 21
it__stroke d -13
meds:to c 14
now:of_a ad -14 15
psychosis:postpartum_psychosis ad -11 12
""",
    """
@relative_still a -13
confirmed_it d 10
los__jeje bd 12 -21
me_@parking a -11
me_do d 11
pregnancy:along b 12
""",
    """
=body:get bd 12 -18
=body:tipo acd -28 -15 11
atora* a 13
dormir__la d 12
have__now ad -16 19
lab a -12
mom bc -26 14
substance:i_did ad -15 14
under* bd 13 -19
""",
    """
brought d -11
cancel:@relative_passed d 12
de_baja acd -11 -12 15
effects:could abc -23 13 12
got__@drug bd -10 11
now:@relative_got a 11
organ:sneeze b -11
ride:vecina ab -16 16
""",
    """
for__my c -17
substance:still c -13
the__can abd -19 -15 13
wish__had ad 20 -20
""",
    """
@relative_de abcd -14 28 -28 -12
because_i c -14
effects:to_say ac -14 12
en__prepa c -11
hasta_las ad 18 -17
le_doy bc -14 -12
noche__confirmo c 11
pregnancy:tiene ab 12 -19
tambi* abd -28 19 -15
ya_mande b 12
""",
    """
=body:are cd 11 -25
=visit:instead ad 22 -27
^wait bcd 25 -10 -32
a__stroke d 11
adult:lady_never b 12
historial_lo c 12
meds:anyth* b -12
not:long a -13
prior:apena* acd 27 -14 -20
ride:a_pie ad 22 -16
ride:que_hora abc -11 14 -10
""",
    """
allergy:@treat_that bd -11 13
depresion$ b 10
effects:was_not ac 14 -12
organ:ecogr* c 12
pregnancy:@relative_just bd 11 -10
prior:is_a b 12
sure__can cd 13 -22
""",
    """
all_went d -10
pregnancy:salgo d 11
psychosis:@late b -12
recor* cd 13 -23
think__is abc -15 -12 16
wednesday a -11
""",
    """
=body:vet b 11
allergy:allergic_i a 14
queri* abd 13 -18 -26
""",
    """
=visit:surgery d -18
allergy:like_a ab 15 -10
had:miedo bd 16 -11
like_every a -12
ride:cuadr* a -11
substance:bottl* bc -12 -18
to__somebody d -11
viaje ac -12 -15
""",
    """
=any:usted abc -29 27 -14
get_someone c 11
prior:@clinician_has d 11
prior:best b 12
prior:seria_lo a 15
suegra ad 13 -10
""",
    """
=body:unico abd 24 -17 -14
=rule:well:no:worse|bad|badly|terrible|awful|h abcd -23 -52 20 13
^this abd -19 28 -15
cancel:me_salio d 11
if__am abc -13 19 -18
mirar cd 14 -13
prior:a_la a 10
""",
    """
@relative__about c -13
coming:voy_a ad 11 -11
drive:mejor ad -14 14
go_for a -17
my__to ac 15 -29
on__way abcd -10 -11 -15 21
psychosis:@medicine_me a 11
""",
    """
bad_knees bd 12 -12
coming:@move b -13
es_privado ab -12 21
it__@symptom ab -12 11
only__the abc -12 18 -18
""",
    """
@relative_i b -13
cancel:of ad -17 12
dijeron_que b -14
drive:senior_@vehicle a 11
eaten:my_@relative a -13
had:mail a 11
heart:what_is d -11
mariscos ab 14 -14
not_work bc -11 -12
now:al abd 23 -12 -20
organ:demas bc -13 -11
ride:he_can c -26
still__minor ad 18 -16
together$ d 12
un__cerebral d 10
""",
    """
=body:care ab -16 15
@day_at d 17
@drug_count c 13
afuer* ab 14 -15
fasted ab 14 -12
meds abd -11 -30 12
organ:trasp* ad -18 19
reloj$ ad 18 -14
un_yogur ad -11 16
""",
    """
=any:tome ab -11 13
@treat__fine ad 18 -16
allergy:yes_to ad 20 -17
at_it abd 12 -14 -16
de__esa a 11
me__do d -17
no__con a -13
pregnancy:todavia_le a -13
""",
    """
=any:fine b -29
=body:alcoholic b 13
cancel:como ad 12 -17
home:stopped_at ad 16 -12
i__prescribed ac -21 21
meds:la_ansiedad a -14
psychosis:sign b -12
ride:somebody acd -15 24 -12
vida abcd 14 -30 -30 14
""",
    """
garage d -10
lidocaine ad 14 -13
miedo bd 21 -30
now:las_# abc 12 -19 -18
ride:me_and ad 16 -13
""",
    """
eso__es abc 21 -14 -14
looks$ c -10
now:centr* abd -20 20 -19
nunca__dado ac 17 -13
prepa* ac -11 12
""",
    """
^hungry ab 19 -11
^mornings cd 12 -15
any:i_think d -10
degree a 13
la__si abd -22 -10 23
matando b 10
me_@late ad -20 19
murmur d -12
organ:tests_came d 11
psychosis:me_internaron d 12
stroke$ b 18
""",
    """
=rule::unsure:quien_sabe abcd -20 -19 35 -19
^siete d 14
adult:papas d -11
and_it acd 23 -30 -11
depre ad 20 -18
happened b -14
is_personal ab -12 16
need_this ad -11 16
ride:lleva ad -16 12
since bcd -41 -33 32
substance:not_this abd 18 -10 -20
""",
    """
=signs:any:yes:asks bd 36 -29
allergy:this acd 15 -28 -11
eso__privado ab -15 25
mi__por ab 12 -22
organ:infec* a -18
prior:wrote_me a 12
si_alguien d -10
""",
    """
@day__las ad -11 14
eaten:call acd -12 19 -16
leave ac 20 -19
operada$ ad 15 -11
she__@month d 12
""",
    """
=rule:pregnancy:unsure:late bc -22 10
acabo__hacer a 14
blood__i cd 17 -16
""",
    """
drive:driver cd -11 12
drive:not_be a 12
""",
    """
=visit:postcard a 13
=visit:talk ac -31 20
allergy:tuvieron d 13
bajo abc 11 -23 -15
me__eso bc 16 -33
now:con_la ad -14 10
that_on abd -12 15 -10
well:thanks ad -15 15
""",
    """
bien__estoy ad 22 -21
dump_it abd -18 -12 20
eaten:los b 13
meds:@clinician_says ad -13 15
not_@open ab -18 13
now:it_in ad -19 17
prior:pray a 14
the_mail ad 19 -19
""",
    """
=body:mandaron acd -17 15 -11
meds:puede a -14
pasad* c -36
substance:rarel* a 20
""",
    """
=body:decirle a -13
back_perfect a 11
cancel:deje ad -20 22
half__out d 14
heart:arter* abd -11 -13 16
me__nunca c 15
repiten ac -13 10
""",
    """
=rule::turned:correction ad -10 12
afternoon bd 15 -13
jaundice cd 18 -15
pregnancy:breas* abcd -15 -24 -24 29
si__sale c 10
""",
    """
=any:mareo ad -13 22
=rule:allergy:yes:bad_trip|reaction acd 13 -19 -21
@medicine__una ad -11 10
from__could c 12
la_factura b 10
let__know ab -12 -10
meds:a_handful d 13
""",
    """
=body:knows ad -29 -14
=rule:pregnancy:no:i_am_# bc 20 -12
a_valve d 12
brain:dinge* c 13
no__allergies a 12
old__with bd 17 -13
pregnancy:a d -15
""",
    """
heart:defin* abc -10 23 -16
neighbors b -11
not:fui ad 14 -15
pregnancy:mama b -10
prior:many d 11
puede* abc -23 15 -12
too_so ad -14 13
""",
    """
=visit:along ad -16 18
=visit:llevan bd 12 -18
@drive_over a -11
bun__the d 14
pense c -18
positive_i ad 13 -13
was_high cd 17 -25
would__need d -11
""",
    """
=visit:scheduled a 15
brain:recovered ab -10 10
had_someone a 11
heart:night d -15
her__i ad -13 12
pregnancy:me_salio cd -11 12
psychosis:my_@animal a 11
senorita cd -13 -13
substance:yo abcd -15 -14 20 -18
take_it ad 16 -17
trying_to ac -24 23
""",
    """
=any:bill abd -18 26 -17
=body:uf b 15
=visit:cual abd -16 22 -19
any:i_will abcd 12 -18 12 -12
heart:fuert* a 13
heart:tengo_roto b 12
may_have cd 17 -13
mensaje abc -35 32 -20
my__everything a 12
not:dado abcd 17 -11 -11 -11
organ:for b -28
pero__sabe bd 14 -12
pregnancy:saber bd 14 -14
substance:cafe abd 20 -15 -11
substance:have_is a 10
substance:how acd -17 18 -13
texts:si_me c 14
""",
    """
=visit:look d -16
back_to bc -23 14
heart:his bd 15 -13
hell$ ad 19 -19
no_contesto b 12
prior:@medicine_pero cd 11 -11
psychosis:dead_@relative bc -10 14
tell abcd -42 -15 38 -21
""",
    """
adult:mi_acta c 13
not:stroke bd 14 -13
recibido a 12
talk__me d 11
well:this_is abd -14 27 -17
""",
    """
=visit:buscando c 15
allergy:took_it ad 13 -21
alt_# acd 17 -11 -11
in__but ad 18 -29
me__doble bd 14 -22
mi__mi b -15
organ:no_aguanto d 14
""",
    """
=rule:drive:unsure:might|maybe|may|quizas|tal_vez|d acd -24 18 -31
been__@year cd -11 13
heart:la abc -32 -16 40
me__and ab 27 -11
of_@medicine ad 10 -16
once__@year ac 11 -14
organ:read b 12
responder ab -13 21
ride:checking cd 20 -13
""",
    """
=visit:key ad 14 -11
been__down c 12
drink__nights cd 16 -16
heart:todos b 11
letra a -14
mante* bd -18 20
meds:you_the d 10
""",
    """
=said:safe:unsure ac -11 24
^nace d 10
ando$ ad -19 19
can_my ab -10 13
costa* a -11
counts bcd 11 -11 -14
dokie ad -12 21
drive:pensaba abc -11 -13 17
has_to bc -11 -11
sober__@date ad -17 17
""",
    """
=body:tomo acd 14 -15 -14
^espere ad 26 -29
any:esa_es d 13
heart:#_i a 10
not:possible acd 20 -15 -12
not:tried abc 27 -30 -19
que_nada a -10
""",
    """
=rule:cancel:yes:me_salio|surgio d 11
=rule:drive:yes:manejo|conduzco|voy_yo acd -29 -10 31
=visit:before d -13
allergy:mi_@relative bc -13 11
an__ago ad -14 17
artery abd -11 -13 16
el_@door ad 11 -13
meds:ok bd 21 -19
mi__la cd -11 -20
pandemia ad -12 11
""",
    """
donde__la b 12
hear__my a 16
meds:surgery bd 10 -14
prior:cuatr* acd -15 -10 12
several d 11
yes__about ad -13 14
""",
    """
=any:@person c -13
a__@body b -16
any:me_@call ab 22 -18
any:you_repeat ab -12 12
de_mas cd 19 -10
meds:solo abc -33 26 -17
ride:truck acd 17 -17 -18
""",
    """
=said:no abcd 45 -39 -24 -32
@insurance abd -11 21 -30
espera bc 11 -19
home:entra* d 12
no_idea a -13
prior:llevo_# d 10
show_up acd 11 -15 -14
""",
    """
@animal__here b 11
allergy:una_inyeccion d -14
now:seman* ad 22 -20
""",
    """
=any:buffet bd -12 15
=visit:walmart a 11
home:stree* a 12
prior:something abc -17 -15 19
substance: bd -11 -14
""",
    """
=body:schizophrenia a -12
adult:more ad 18 -14
amamanto bcd -11 -14 17
eaten:termi* abd -12 -13 23
first_one abcd 26 -13 -11 -18
prior:four abcd -12 -10 -11 20
""",
    """
=any:by cd 10 -13
a_lick ad 11 -11
brain:de ab 13 -19
recue* abc -16 -17 17
should__bring b 10
""",
    """
if_she a -12
me__otro ad 14 -12
quiera__que a 12
substance:thinks cd 11 -10
test_at ac -11 14
well:pensa* ad 15 -11
""",
    """
=any:@date acd 14 -20 -12
=body:mejor ab -34 17
=body:revisado ac -13 17
dosis$ a 13
effects:say d -11
heart:attacks a -14
las_quitaron a 12
no_decido b 11
now:surgery ad 16 -14
ride:afuer* d 13
""",
    """
=body:arritmia a -13
@relative_wants bc 11 -11
a_uti d -23
any:veremos cd 24 -19
come__she b 12
now:@visit bd 24 -26
the__said abd 14 -10 -20
y_le acd -14 14 -22
""",
    """
=body:telling ab -23 15
=rule:now:yes:but_yes|yeah|si|ok ad -12 13
any:ay bd 11 -24
effects:when ad -15 18
esketamine c 15
i__even ac 21 -16
sit bc 12 -14
we_have abd 25 -12 -25
""",
    """
=visit:down bc -16 -15
@symptom__reaction b 10
bajit* c -13
cancel:conmigo b -16
heart:low_blood ad 19 -19
segun__de c 13
""",
    """
@medicine__@body acd -23 27 -14
allergy:give acd -19 -11 20
con__mas b 16
in__my bcd -12 -15 19
much__the b 11
now:whether c 10
substance:say_i cd 17 -17
the_womens a -12
virgen abc 21 -19 -16
""",
    """
=body:transfer b -10
=rule::unsure:no_me_acuerdo ad -11 -11
@year__que ad -10 11
am__next ad 12 -11
bebid* d 15
brain:cerebro abcd 24 -11 -13 -13
coming:this ad 20 -14
had:wife a -13
heart:creeping_up c 13
organ:matte* bd -12 12
prior:el bc 18 -20
well:ok cd -30 20
""",
    """
=body:could abc -41 -21 24
@medicine__that abcd -10 -18 -29 23
be_# a 10
drive:i abcd -20 12 -32 15
old__to d 12
pregnancy:night cd -15 19
""",
    """
but__normal ac -13 14
escribo$ b 15
fine_with d 10
paro_de cd 12 -11
siempre__# b -10
su abc -14 18 -16
than__my d 11
""",
    """
=any:garbage a 14
=any:viaje abd -11 -11 17
=visit:otherwise abcd -18 -10 12 11
^underage ad 13 -11
los_tengo a 15
organ:acuer* b 14
organ:are_normal ad 12 -12
psychosis:@call_it c 16
wort$ a 11
""",
    """
could__# c 12
diamox$ bd -12 21
me__quejar a 10
orden* bd 18 -21
pecho__bebe d 11
postpartum abcd -25 -24 19 24
preguntas bcd 24 -18 -21
serio* a -11
""",
    """
=any:crying ad 17 -11
=visit:hermanos d 13
any:@drug ad 18 -14
bien__al ad 12 -13
brain:yo abd 18 -13 -12
do__use a 15
he__todavia b 14
now:well cd -11 11
one__said ac -16 16
wait__am ad 15 -19
want__know bcd 18 -15 -17
""",
    """
=tag:refuses abcd -25 43 -16 -28
allergy:hallu* abcd -21 -15 -10 28
heart:since abcd -36 -23 16 26
she_will a -11
unos_dias ac -13 21
yes abd -19 -24 26
""",
    """
forev* a -12
i_knew abcd -19 -16 25 -13
organ:to_get a 12
prior:worke* acd -23 -14 29
ride:my_folks ad -10 17
sure__not acd 26 -21 -10
""",
    """
#_then bcd 12 -17 -12
=body:iodine b 14
ago_no ad -14 15
allergy:jajaj* ab 13 -13
eaten:recien ad -11 17
had:dosis ad -13 15
ninguno abc 11 -22 -20
no_objection ad -28 29
substance:coca bd -11 19
what__as bd 22 -14
with__@thanks a 11
""",
    """
=visit:er a 14
cancel:meses a 12
cancel:sea ad 16 -10
llamen ac 26 -29
not_skip abd -11 -14 19
organ:libre a 10
yogur ad -11 16
""",
    """
days_they a -11
me_acelera c 11
yes$ abcd -36 -48 -13 46
""",
    """
@clinician_is bc -14 20
another__but ad 12 -12
con_mi bcd -40 23 -10
older bd -19 17
positive_on ad -20 20
says__are cd -17 25
""",
    """
@fetch$ cd -20 16
coming:arrepenti ad 15 -11
on__@call d -24
pressure_is abd -18 -15 16
psychosis:i_did bcd -10 15 -12
ride:took ad -19 14
substance:diario_y cd -11 16
the_@visit ac 17 -10
""",
    """
=body:thinks abcd -13 -11 21 -16
=rule:allergy:no:no_~1_allerg*|alergias|reactions a 13
cancel:secon* cd 14 -16
labet* d 10
not__was d -17
not_proud ad -11 12
ya__otra ad 19 -13
""",
    """
conduce a 16
control ad -20 21
energy c -14
first_i ad 14 -13
my_brothers b 13
now:know acd -12 20 -17
now:muy acd 23 -14 -10
now:no_le ac -13 12
sin_falta ad -16 19
texts:porque acd -13 -11 15
well:#_@date b 11
""",
    """
=visit:quizas c 16
and_said acd 21 -15 -10
be__@call ac -12 11
cuarto_# b 11
it_up abd 21 -10 -16
se__@texts ac 19 -12
well:wish_i ad 22 -20
""",
    """
=body:preventing ac -10 14
=signs:visit:yes: abcd -25 -27 -31 36
catch* a 13
confirmo_si ac -11 11
el__de bd 13 -25
ha$ abc -16 19 -15
organ:like bcd -20 -20 16
well:de c -33
""",
    """
adult:en abd 19 10 -39
mi__le d -17
organ:perfect acd 22 -12 -13
pregnancy:ship_sailed a 10
psychosis:when ad -23 14
sin__por a 11
""",
    """
@clinician__antes a 13
any:think_so ac 13 -11
are__no ad 17 -15
came__it a -15
eaten:just_a ad -22 21
me__hasta d 10
noche abc -17 -21 11
now:that_works ad -11 12
organ:wear_pads d 11
""",
    """
allergy:without a 10
it__maybe ac 12 -11
que__vez b 13
roto_nomas ab 12 -12
the__dark a 11
well__is cd -10 14
""",
    """
allergy:lol a 14
cancel:@move_it abc -28 24 -11
desde__# acd -16 -15 12
one_week bd -23 13
own_a bd 12 -10
plan bcd -36 -17 21
pregnancy:@year_old bd 13 -18
substance:only bc -29 13
the__more ad -19 20
there_is abd -13 -27 17
""",
    """
anest* ac -15 11
dejaron bd 14 -15
hungry__bear ab 19 -11
ni__esa ad -12 12
not:work bc -25 16
now:@ride cd 14 -10
psychosis:still_being cd 14 -10
ride:no_se ad -14 11
vemos ac -16 12
want_another c 11
""",
    """
=body:coca bd -12 20
cancel:prefiero a -10
catching a 13
now:kid d -12
prior:and_done ad 16 -13
""",
    """
=visit:poder b -15
am__patch a 14
home:forgot bd 11 -11
is_empty abd 24 -13 -18
pero__irregular d 12
pregnancy:prueb* abc -16 -17 18
substance:vinit* ad 23 -14
""",
    """
=body:hablo abc -20 22 -12
@clinician_i ac -17 10
any:pigs ab 22 -18
any:up b 11
entre_semana c -11
prueb* bcd -26 15 -21
""",
    """
=body:twin a 12
allergy:por abc -13 15 -13
any:thumbs ad 15 -11
been_there d 10
is_gallbladder b 11
me_corrieron d 12
vino_el ac 13 -10
""",
    """
acomp* bc 15 -19
betwe* ac -37 24
can__to a -13
coming:cuente_conmigo ad -10 14
drive:waiting a 11
eaten:soy ab 18 -21
familia_esta a 10
heart:mejor b 12
heart:on_both a 12
now:yeah ad 21 -16
substance:cagua* c -10
substance:throu* d 12
todo_bien a 14
""",
    """
=any:la abd -13 11 -18
amanezca__la c 11
cuando__pusieron ad -14 16
prior:antidepresivos d 14
pushed c -12
so_sweet b 10
to__sulfa ab -10 13
to_watch c 14
yes__know ad 14 -13
yo_ya c -13
""",
    """
la_tiroides abd -15 -11 21
sixte* ad 18 -14
substance:@drug_en bd 17 -12
you$ abd -15 17 -36
""",
    """
=signs:visit:yes:other+unsure acd -10 13 -12
had:la_depresion a -10
it__@date b 14
miles c -15
not:hablo abd -16 23 -14
pastillas acd -12 41 -31
pharmacist bcd -13 18 -10
press* bcd -26 -17 18
prior:nothing bcd -16 -15 12
three__the b 11
well:@drink ad 22 -16
would_say a -19
""",
    """
do_you abd -36 25 -19
me_puede bd 23 -20
pigs_fly ab 22 -18
prior:farmacia ad -12 18
substance:problema acd -10 13 -13
""",
    """
=any:repetir bd 16 -13
@relative__off a 13
brain:clean abd 15 -13 -11
drive:manejar abcd 27 -17 -14 -17
era_un a 11
kept ad 17 -10
organ:it_@body d 10
rapid* bcd -13 12 -12
se_llama bd 11 -13
yo__estoy ac 18 -14
""",
    """
=body:papel a -13
=body:want abcd -23 18 20 -37
cancel:queria_@cancel ad 12 -13
cancel:todo ad 16 -14
drive:a_nadie c 11
effects:went_fine ad 12 -11
espera__la d 11
for_me abd 11 -29 10
maluquera ad -11 17
prior:wrote a 12
to__last ab -16 12
""",
    """
=signs:visit:none:proxy d 10
@medicine__never ac 15 -13
adult:# bc -27 -23
any:chance ad 12 -17
dice_otra bc -10 12
joya$ bcd -14 -14 17
organ:@year ac -36 25
ride:if_he cd 17 -14
""",
    """
in__lot b -11
mean_i d -12
psico* c -27
rezar ad 16 -12
""",
    """
=visit:molestia ad -13 18
=visit:town c -17
and_the d -10
any:sleep_on c 13
is__too bd 20 -20
mi__alergico ab -14 17
not:hombre a 11
pregnancy:sailed a 16
que__toma c 10
stranger acd -23 -11 25
substance:noche* cd -10 14
visits d 17
wait_no b -12
what__mean bd 13 -11
will__the a -13
""",
    """
@symptom_no ad 14 -13
hay__dos c 11
i__about bd 19 -15
now:eithe* c 13
psychosis:i_am c -18
safe:i_am ad -11 20
substance:@year_y a 12
texts:best ad -17 18
tirando a 12
tres__la d -12
""",
    """
@cancel_it abd -26 13 10
algo_en bcd -14 25 -17
if__was ad 23 -28
lo__como ac -10 11
ride:si_me c 13
""",
    """
=visit:sueltan cd 14 -12
any:es_no ad 23 -19
can__teenager b 10
drive:never b 12
meds:any acd 26 -11 -20
permiso__la cd -11 16
pregnancy:unless acd 18 -15 -12
""",
    """
^orale abd -15 -11 28
allergy:got ad -23 15
any:said c -12
brain:@year abc -17 -20 11
paz bd -11 12
ride:contestado c 14
""",
    """
coming:@clinician bc 15 -13
had:sure abc -11 -17 11
heart:opera* ad -24 23
home:deje abd -10 17 -16
quien__@insurer ad 12 -10
recetaron d -15
sobre$ ad 14 -11
""",
    """
@day_to c 13
adult:el bc -34 16
anule* abd -12 -11 21
encue* abd -21 23 -22
home:ya_estoy ad -13 18
my__swelled a 15
not_officially ac -18 20
now:not_think ad -15 15
old_lady ad -10 15
pobre* abd -14 23 -15
psychosis:tipo_# d 12
register b 10
""",
    """
=body:handled a -21
=body:reloj abcd 26 -10 -10 -17
=rule:cancel:unsure:might|maybe|may|quizas|tal_vez|q abd -20 -10 11
driver_count b 10
heart:when_i cd 32 -30
prefer_a ad -12 14
psych ac 17 -11
psychosis:hongo* cd 12 -11
""",
    """
=denials:any:1:no+yes c -19
@door__@door ad -11 12
chofe* ac 25 -19
due acd -36 -20 34
electroshock d 15
glasses bd 20 -20
had_hepatitis a -12
liver__are cd -20 16
organ:about abd -13 21 -19
yeah__had bd -10 11
""",
    """
@month_but c 11
@relative__has acd -17 21 -11
any:hang b 14
borreme bd -11 11
coming:to_someone a 11
got_two ac -10 12
heart:antes abcd -27 13 18 -19
meds:take_nothing ab 15 -10
my__was c -13
pregnancy:hace_# cd 10 -14
well:otra bd -32 12
""",
    """
=lead:any:no:cut:none abcd 50 -27 -24 -38
=who:any:mine c -14
@relative_anda a -21
adult:todav* abd 24 -10 -14
had:iv abd -10 -10 16
had:la_dieron a -11
had:me_pusieron ac -15 11
heart:heart_stuff a 13
muy_chico ac -11 12
still__that ac -15 22
tengo__@body b -11
the_usual ab -11 11
""",
    """
=body:need d -16
depar* a 10
esta_matando b 10
heart:descartaron a 13
if__related c 12
menos_a a 11
nomas abd 22 -28 -15
""",
    """
^yeah bcd -23 -26 19
feeli* c -19
i__swear c 10
organ:neuro* ad -13 15
pregnancy:blood acd -13 28 -21
psychosis:cloza* acd -10 -17 21
""",
    """
adult:hace acd -21 -11 19
brain:of bc -10 -12
es_mucho d 11
manana_me d -13
not:skip abd -19 -15 27
phone a -12
pregnancy:still abcd -33 -25 -21 42
trist* abc 22 -21 -15
""",
    """
covered a 10
porque acd -18 -12 19
waiting_to ac -16 15
ya__llego abd 14 10 -29
""",
    """
=any:normal c -19
=body:palabras ab -11 13
=visit:siento a -10
had:is_my abd 21 -11 -16
heart:i_take bd -12 14
me__week d -12
psychosis:mi bd -10 -11
quedo_claro a 12
texts:on_that c 16
""",
    """
=tag:any:idiom_yes acd -14 -12 23
@thanks_you c -12
come_to bd -16 10
escribo bcd 14 -10 -16
had:i_need b 12
ir$ c -14
la_puedo ad -11 13
now:full ad 20 -18
pregnancy:that_is ab -16 14
presion_en ab -16 13
ride:folks ad -13 18
the__sending bcd -12 -12 11
""",
    """
=body:anestesiologo cd 16 -11
=body:podria acd -13 20 -15
=visit:decide acd -15 24 -15
after__baby d 12
is_@wrong ab 12 -15
it_went cd 18 -17
lot b -15
prior:antidepresivo ad 18 -16
""",
    """
@drug_este abd -15 20 -13
a__after ab -16 -14
drink_every c 10
drive:suspe* ab 17 -12
mi__estoy a 13
not:even abcd 36 -24 -24 -20
ride:he_will ad -13 15
substance:on_bowling a 11
""",
    """
dice__@clinician ad -11 14
finished_the a 10
had:recom* b 12
heart:just_high a -15
heart:spiro* ad 14 -11
heart:the_@clinician bcd 10 -17 -13
lo__yo a -16
need__@move abc -14 15 -13
organ:@body_not ad 16 -16
psychosis:que ad -14 -16
they__@treat d 11
""",
    """
@insurer__no b 11
adult:i_have b -12
creo__si a -10
meds:say bc -19 22
meds:would bd 15 -10
not:podido ad -14 19
prior:desde b 17
prior:secon* d -11
psychosis:hypomania bcd -14 20 -14
well:cuanto b 12
""",
    """
=body:cuentan abcd -20 40 -22 -32
@clinician_has abd -12 -12 17
any:@late abd -14 24 -21
never_took d -14
not_say d -12
nunca__hecho c 11
seis abcd -30 -21 13 18
that_up acd -13 15 -16
""",
    """
=any:sigo acd 25 -13 -19
ago__my ad 18 -17
effects:en bc 10 -14
organ:a_scan cd 13 -12
pregnancy:de_que c -11
""",
    """
=body:define abd -28 27 -39
=rule:psychosis:yes:brote d 11
a_newbie ad -11 15
aguitado$ acd 27 -15 -17
any:about_that ab -11 16
""",
    """
=any:camino b 17
=rule::yes:claro_que_si a 15
@visit_for ac -12 10
^yep abd -20 -27 34
all__at a 11
any:pigs_fly ab 22 -18
el__para b -21
he__eso abd 17 -11 -16
is_this abd -26 39 -25
ride:no_@ride a 11
""",
    """
allergy:shellfish ad 18 -11
coming:willing d 11
drive:know_better a 16
heart:uh_huh d 12
hora_recojo a 12
trime* acd -22 -10 31
""",
    """
allergy:on cd -16 10
ando__@sick ac -18 19
does__with b 12
heart:hace_como c 12
my__sometimes cd 19 -14
organ:too b -13
organ:worki* ad 16 -11
""",
    """
=any:algo abd -21 -12 15
=visit:llueve abcd -11 -10 15 -17
como__como a -11
pregnancy:y_eso d 10
ride:is_going d 10
senor abcd 32 -27 -13 -14
substance:@drug_but bc 20 -15
the__# b -41
yes__do a -18
""",
    """
^now d 12
any:by_myself d 15
cancel:a_ir ab -14 15
cup b 12
organ:sprin* a -11
prior:recetaron d -18
texts:una_llamada ad 15 -12
that__reaction cd 15 -16
""",
    """
now:noche ad 21 -18
one__heart ab -13 16
podria__que d -11
""",
    """
@animal_had b 16
church_and ad -16 16
eaten:excep* ad -18 10
mil bd 19 -16
psychosis:@relative acd 10 -15 -14
put_that ab -11 11
warfarina$ d 12
wheth* acd -18 20 -16
""",
    """
=visit:hora acd 21 -38 -12
acabo__@eat ad -23 28
adult:faltan_# ad 13 -11
but__high c -10
it_is a -29
los__me abc 13 -10 -14
mi__ella c 13
nothing$ abcd 29 -43 -17 -20
""",
    """
^he bd -45 18
ahorita__@thanks a 11
allergy:penic* abc 16 -14 -15
brain:ataqu* bcd -12 -13 15
brain:passed a 12
brain:sacaron d 13
bueno__me ad -11 13
is__first ab 22 -19
nada_todavia ad 17 -12
prior:tampoco ac 11 -16
something__up a 11
substance:me_this a -12
substance:says_it cd -17 18
""",
    """
=body:lots c 10
=body:who bd 10 -24
eaten:today ad 21 -18
heart:my_cardiologist d 12
is_had b -14
it_be b 11
not:actually ad -14 18
now:my_@ride c 12
overs* d -11
still_come a 18
that__problem bc -31 14
well:bad abc -16 -15 11
""",
    """
=visit:she b -11
@eat__@food b 13
altogether a 16
any:apartment d 15
biscuits d 12
coming:again* ad 20 -17
eaten:manan* a -18
eaten:recie* ad -11 17
had:six_in d 10
las_vitaminas b 10
las_voces ad -10 22
my_heart bc -47 25
now:a_las bcd -10 -14 14
substance:#_and ad 10 -11
substance:legal_here a -17
tomo__otra ac 10 -17
was_out ac -18 13
""",
    """
@vehicle__@drive acd -16 12 14
effects:be abcd 14 -11 11 -36
i_see b -19
organ:a_@year a -11
ride:be_there ad -13 12
substance:define_problem acd -19 15 -12
substance:mas bcd -11 21 -16
""",
    """
=body:perdon bd 11 -13
cancel:did a 12
egg c 11
not__night d 11
this_number bd -12 14
""",
    """
=visit:bebe ad 16 -13
a_period ac -11 11
allergy:reall* c 10
at_a bcd 14 -10 -16
cancel:nos a 17
melli* d 14
now:pleas* abd 29 -15 -23
sherry_on a 13
si__lo b -14
thanksgiving a 14
the__mania a 17
world$ abc -17 21 -13
""",
    """
=body:antes ab -20 15
=body:nerves abc -13 -20 14
@drink__estoy a -12
cobran d -18
pregnancy:no_lo acd -26 11 14
ride:acaba_de a 12
same_day bd 18 -18
""",
    """
=visit:tough d -13
allergy:and_sulfa b 13
botad* a 13
heart:stents ad -12 12
pregnancy:last_@day ad -12 14
to__do d -11
two__ago bd -20 15
""",
    """
=visit:daughters abc -16 -14 12
^supposed cd 17 -10
drive:picku* bd -10 11
thank c -18
""",
    """
#__been c 12
=any:volvi acd -11 -11 24
commu* cd -15 13
dos__y b -10
i__aware c 12
morado__la ab 10 -11
on_@day cd -21 12
prior:que_tipo b 11
prior:seman* acd 22 -11 -13
solo_aguita acd -12 20 -11
una_vez bcd -36 24 -22
""",
    """
=visit:left bd 18 -25
adult:@stop d 11
coming:hasta ac 19 -12
me__@relative b -12
now:number ab -16 17
pregnancy:hice_el ab -22 18
prior:y_la a 14
""",
    """
=body:diagnostico bc -15 15
coming:ready ad -21 24
estaba$ d 14
heart:bypas* abcd -20 11 -19 11
heart:stron* ad 17 -12
insuf* ad -10 18
my__say acd -18 19 -14
runs__over ad -14 17
up__they cd -17 18
""",
    """
=body:sent bcd 21 -10 -20
=visit:nomas ab -14 10
manch* c 13
organ:thing abc -11 15 -14
other__the b 13
psychosis:sister bd -21 12
que__me ac -38 17
you__tomorrow bc -14 14
""",
    """
everybody$ ad -14 10
heart:presion_alta ad -25 17
miss_my a -12
pregnancy:todo d 10
prior:una abd 33 -51 -35
ride:regreso a 13
substance:of acd 11 -14 -11
true ad -11 16
undecided abcd -23 -19 37 -27
""",
    """
=body:pecho acd -12 -12 13
allergy:esta b -14
him_to a 14
pregnancy:ayer ac 10 -15
""",
    """
comezon d -12
meds: abc -22 20 -38
organ:parts a 12
prior:quise c -11
substance:era b 14
tomo$ d -10
you__someones ab 16 -13
""",
    """
a__time a -12
dolor__me ab -19 11
el_@drug c -20
han__de b 11
have$ abc 23 -29 -29
now:perla* ad -10 13
prior:bupropion d 11
""",
    """
=said:now:ask bc -15 -16
chair c -14
prior: ab -17 -21
rayit* a -12
substance:esposa d 13
""",
    """
adult:was_adopted c 12
en__fiestas c 11
kind$ c -10
not:revisaron ac -11 11
pregnancy:en_@date cd -17 12
pregnancy:march ad -17 16
""",
    """
a__and c -17
high_but acd -15 -16 22
nunca__dijeron c 10
once__but ac 15 -14
patron$ a -11
please_@cancel ad 13 -11
prior:injec* d 13
rather__a ab 12 -11
ride:need_to a -16
willing ad -12 19
""",
    """
=any:hon d 14
=visit:dice bd 10 -14
certainly d 13
mio abc 19 -19 -11
pregnancy:mom a 15
substance:so b -19
timing$ ad -18 21
¿_el bc 13 -11
""",
    """
=body:just abcd 28 -22 -12 -25
=visit:afuera b -14
@cancel__ella d 12
am__is b -15
la__c cd 16 -21
meds:i_take b -16
substance:am_a abc 13 -22 -16
tomorrow bcd -18 16 -18
""",
    """
=body:breastfeed d 18
adult:casi_me a 11
adult:otra a -17
heart:counts a 15
pobrecito b 11
recovered ab -10 10
substance:not_@call a 13
""",
    """
me_repite abcd -12 20 -11 -10
now:ahorita_no a 11
organ:to_wear cd -18 23
psychosis:nobod* cd 13 -10
trimester acd -22 -10 31
""",
    """
^ese abc 12 -22 -15
allergy:nina d -11
i__had bd 13 -13
igual__la cd 17 -18
me__vez abd 23 -11 -28
said__one c 12
snipped$ ac 14 -10
substance:tomad* abd -14 -12 16
""",
    """
=visit:acostado ad -11 15
^llegue ad -14 19
about cd 12 -28
had:month d 19
hicieron b -16
las__una acd -10 20 -13
not:pressure ad 21 -16
not:ver bd 16 -12
now:at_the acd 19 -13 -12
organ:use_a d 12
privado$ ab -12 21
pumpi* acd -18 -11 27
""",
    """
=any:getting ac -10 16
=body:otherwise b -15
had:sesion ad 14 -16
had__me bd -17 11
prior:todo ad -18 23
substance:why b 14
the_moment ad 16 -15
transfer__blood cd 12 -14
""",
    """
=any:@wrong d -16
=any:these abd -12 24 -21
coagulo d 12
heart:too bc -13 -10
i__are a 11
me_olvida d 11
not_said c 11
organ:ask bc -12 16
prior:han_dado acd -13 -12 19
que_preguntar d -11
""",
    """
=asks:any:all:yes bd 20 -14
and_sulfa b 13
de__ocho ad -15 19
heart:igual b 24
just_moved bd 11 -13
organ:it_is a -10
pregnancy:are_trying cd 15 -11
""",
    """
any:tengo_que c 14
belie* b -17
cancel:on acd 17 -12 -28
effects:i ab -10 10
lo__se d 17
ni__otra ad 19 -14
nights__not cd -13 15
no_hay bc -19 -18
now:por_favor ad 20 -23
pregnancy:tengo_# a 11
""",
    """
#_que ab -13 21
@food__no a 11
^unfortunately bd -13 18
me__nomas ac -15 18
was__attack ad 15 -17
""",
    """
=body:daba ad 11 -15
=body:normal abd 34 -30 -41
=body:shellfish ad 18 -11
=visit:headed c 13
cancel:no_puedo ad -15 17
effects:over d 11
malo abd 25 -15 -20
organ:me_han c 11
pregnancy:you_all ab -14 11
tengo_insomnio bd 17 -13
""",
    """
@year__in ad 11 -10
can__@stop cd -16 18
condu* bcd -18 -11 12
drive:es abd -10 20 -12
heart:befor* abd -26 26 -19
my_little b 16
officially ac -18 20
substance:dejarlas a -10
substance:manejar ac -14 14
y__pero ad -11 12
""",
    """
=body:birthday ac 11 -11
=body:iih d 14
effects:where d 11
hold ab -44 36
my__think c 16
organ:jaund* cd 18 -15
organ:tuve_hepatitis cd 24 -24
""",
    """
effects:donde a -10
era_de d -12
home:param* ad 17 -13
not_promise c 10
organ:cath abcd -13 -17 -11 22
pregnancy:her bc 15 -10
prior:y_nada acd -42 -10 39
substance:lo bc -14 16
""",
    """
^doctors d 11
heart_skips abcd -15 -13 27 -18
here__# ad -15 15
pregnancy:unles* acd 18 -15 -12
self_cath bd -11 15
with__of acd 20 -12 -11
""",
    """
#_on ad -16 15
any:street_we a 12
nos_vemos cd -21 14
reportar a 10
""",
    """
=body:reality bd -10 15
cancel:mind_about ad -11 12
drive:back b -13
entendi$ abd -26 29 -11
roof ab 12 -11
""",
    """
=body:@relative bd 22 -22
allergy:@body_got ad -10 10
any:es abc 12 -10 -25
era__mi d -11
in__text ab -10 14
ni_psicosis ad -16 18
prior:have_to acd -11 14 -12
sigo__en d 12
texts:letters a 13
vengo ad 10 -11
""",
    """
=body:neither abc 14 -15 -11
=body:twice bd -37 11
=lead:any:yes:1 ac 10 -27
allergy:ketoc* ac 20 -17
entro__a d 11
home:near c 11
i_doubt ac -16 19
prior:mi_@clinician abd -12 11 -11
""",
    """
=said:now:no abcd -14 -15 -31 17
=visit:confirma cd 16 -16
dialysis c -12
had_my ac 11 -30
no_it abcd -24 -14 14 15
psychosis:grief ad 15 -11
will__know ac -16 20
""",
    """
=visit:running ad 12 -10
ask_me acd -33 31 -28
eaten:cream ad -14 15
for_epilepsy ad -10 13
heart:define bcd 23 -16 -14
""",
    """
#__@day bc -14 -14
#_estoy d 11
=body:loco c -10
@insurer__por d 11
cancel:away d 16
crazy bcd -11 -18 11
heart:do bc -14 -11
not:longer abd -11 -11 20
not:pensado c 13
""",
    """
=body:perfecta a 12
=rule::no:^_nadita_$ a 16
allergy:it_so ac -16 18
any:ahora a 13
had:have abcd 31 -12 -15 -20
had:no_la a 10
inpatient d 14
jefa a -12
now:why_not abd -17 -29 30
ride:ha_contestado c 14
ride:old_lady bd -13 13
""",
    """
=body:there acd -10 -27 25
am__alone ad 14 -11
bueno* abcd -21 29 -15 -22
de__@date a -12
le_dan b -12
meds:that_is a -12
now:ese abc 18 -13 -15
only__about ab 19 -10
""",
    """
=body:mando ab -11 11
@body$ abc -21 -13 16
andele d 19
cuerp* d 14
hate__i d 12
he__me cd -21 26
meds:bottles bc -11 12
organ:lo_que b -10
will_do ad -13 16
""",
    """
=rule:prior:no:just|only|solo|nomas|solamente_~ d -20
@body_on cd 11 -12
about_my acd 17 -11 -11
cancel:pensa* c 11
eaten:i_did d 10
ni__mi c 13
organ:cyst cd -12 13
perdi abd -21 -24 27
substance:get c -15
we__have a 12
""",
    """
=rule:meds:no:never|nunca|jamas b -11
^passing ad -12 17
naive a 13
no__after a 14
oxybu* b -11
ride:would_not ad -11 14
""",
    """
=any:mensaje ab -21 18
=body:minutes abd -18 20 -11
=body:roto d -16
adult:is_just b 15
allergy:@stop abcd -17 -13 -11 22
drinks__is d -11
home:acost* ad -13 19
organ:and_then cd 18 -17
pregnancy:le_doy bc -14 -12
ride:@relative_can cd 27 -22
substance:again d 13
the__there cd -13 16
""",
    """
a__have ac -21 12
any:voy_a ab -12 14
me__quien a 11
organ:aguan* d 13
substance:a abc 24 -19 -34
♀ cd -14 12
""",
    """
any:as_a ab 17 -13
bad_ticker a -16
brain:has_epilepsy bd 11 -23
la__esta ac 12 -12
nada__nada ad 14 -12
never__been acd 17 -10 -13
not__@relative bcd -16 -14 14
not_touch a 11
now:tengo_nada d 12
psychosis:chiquito_y a 13
should acd -18 27 -20
substance:since_@date ad -16 16
weeks bc -40 11
well:happy d 14
""",
    """
@person__not ab 11 -14
cancel:me_da a -18
cancel:up c -10
do__understand b 11
es$ acd -19 14 -20
feel__crap a 11
mas$ abd -13 -30 17
my__full b -11
organ:surprisingly ad 15 -14
pregnancy:teta d 18
yo_no bcd 15 -13 -12
""",
    """
=body:his bd 17 -25
any:coupl* d 12
bien__la d -16
heart:last c -12
not:@medicine abd 18 -21 -32
operado$ bc -25 15
organ:nina c 10
organ:quedo cd -13 14
with__i d -14
""",
    """
=body:damage ad -10 20
@relative_consigue bd 15 -15
@stop__dar ad 12 -10
^prefiero bcd 29 -25 -21
^todavia bd -33 -13
any:jajaja bd 21 -14
efect* b 10
heart:de_una ac -12 11
mande abcd -18 34 -13 -25
organ:@body_with abd -19 16 -10
prior:what_have abd -11 -18 23
would__better b -12
""",
    """
=body:al d -18
=body:cristal abd -20 -14 12
=body:time abc -21 -20 17
and__it d -11
bolsa d 11
daban__el c 10
des c -11
dios$ abc -18 -49 31
prescribed__i a 12
""",
    """
a__passed ad -10 11
brain:in_my b 15
""",
    """
=body:hacerlo bc 12 -12
=visit:unos ad 13 -12
any:andel* d 11
brain:says b -11
como__a ab -14 11
de_manzanilla ab 17 -15
medication acd 21 -13 -12
meds:@medicine_para d 16
oil$ bd 12 -12
pregnancy:condo* cd 15 -18
substance:tomo_pero acd 21 -13 -13
viole* d 15
well:top ad -15 21
""",
    """
heart:corazon abc 15 -13 -24
of_course bd -12 19
pregnancy:toma cd -13 13
preocupe ac 15 -14
substance:was_not d 13
""",
    """
=signs:any:none:other+unsure abcd -30 -17 11 15
@relative_on bc 13 -20
back__# a 11
it_# b 10
""",
    """
@medicine_since abcd -19 -17 -11 25
con_ella ad 15 -11
now:deep a 11
now:good_as ad -11 15
recon* abd -18 13 -12
sola_en ad -13 16
ya_voy abd -17 21 -10
""",
    """
=body:touch bc -13 -14
a_fall ac -12 15
brain:sangrado bd -10 15
heart:como_# ab -17 16
ride:unles* c 12
substance:noches cd -10 14
waiting__@relative ad 15 -11
""",
    """
i_am bd -12 -11
not__here acd 24 -12 -17
pregnancy:andamos ac -11 17
""",
    """
=rule:prior:yes:and|plus|y_~2_therapist|therapy| abd 30 -24 -27
airway d 10
file$ abd -16 14 -15
have__told ac -12 18
""",
    """
=body:que abcd -18 19 11 -20
@call__she ac -14 11
estoy__@relative ad 17 -15
me_dijeron b -24
no_@move d 14
no_digo bd -12 12
now:@parking ad -11 12
pregnancy:thoug* ad -16 13
tal__en a 12
""",
    """
=body:drinks b 12
a_good bcd -12 -12 13
adult:marzo ad 19 -17
arriba a -16
echo abcd -11 -12 -10 16
have__then ad 29 -24
heart:si_el ad -11 13
heart:years abd -15 -22 10
pick_me ab 11 -12
ride:si_alguien cd 12 -11
texts:@call_is ab 11 -18
went__like cd 16 -13
""",
    """
=any:birthday a -12
=body:siempre d -17
=visit:dios d 11
@drive__que ad -20 19
effects:in_my d 18
is_next acd -15 12 -11
prior:x ad -10 11
psychosis:wish_i ad 20 -20
substance:domingos ad 12 -10
""",
    """
a__percent c 13
allergy:@relative_would bc -21 23
drive:call ab -22 23
have__out ad 24 -22
i__stand a 12
it_in c -19
psychosis:nomas b -13
texts:aca bd -13 14
well:eating d 14
""",
    """
=body:tan a -18
=visit:termino ad 19 -12
at__first a 13
meds:yo b 10
starv* abd 22 -13 -17
to_check abc -11 -10 17
""",
    """
=body:bees d -13
=body:prostata d -10
@relative__had bc 16 -11
como_esta a -10
heart:top d 10
psychosis:nightmares ad 14 -10
""",
    """
=visit:familia abd 15 -13 -14
=visit:feel ad -19 16
as__they d -14
plans d 13
prior:to_@treat bd -13 10
probably_not ac -13 14
psychosis:acted c 12
substance:that_a acd -11 17 -13
""",
    """
=any:clock c 11
=body:cinco abcd -26 -27 -31 42
poco_para d 13
pregnancy:de_retraso cd 18 -16
prior:las_dos ad 16 -11
substance:puro_@drink a 10
two_@month ad 17 -17
""",
    """
=number:heart:minor a -15
bad__bad bcd 14 -12 -17
before_# ab -12 11
cancel:outsi* ab 21 -16
es_todo a 13
heart:al_cien a 16
pregnant__twins d 12
sixteen ad 18 -14
worse$ cd 11 -18
""",
    """
any:doctors cd 14 -18
brain:stroke_i ad 17 -19
combine a 11
on__me bcd 12 -14 -11
ride:retir* bd -21 20
""",
    """
=body:shadows cd 17 -14
effects:un abd -15 -13 20
heart:@relative_es ab 25 -18
me__good ad -10 13
now:temprano acd 16 11 -30
""",
    """
alergica_al b 15
dia__para c 11
eaten:no_estoy ad -27 19
planning__it d 17
""",
    """
=any:thyroid ad -10 17
=body:tienen b 14
allergy:back ab -16 20
any:might ac -15 18
i_hate c -11
none__your ab -13 14
with__on abcd -14 -17 -10 24
""",
    """
=any:crummy ad 21 -16
=rule:organ:no:neither|ninguno|ninguna a 11
any:doubt ad -15 15
any:right_ahead d 11
coming:morning d -14
em abcd 12 -33 -19 14
es__mi bd -10 -11
home:lot abd 19 -10 -11
well:@place ab -10 13
""",
    """
=said:no:what_the_text_says_after_all bd 12 -37
=signs:allergy:unsure bc -12 -14
compared abcd -12 22 -11 -14
dinged c 13
is__liver a 17
mis_nietos b -10
sacaron cd -18 -11
""",
    """
=any:apartment d 15
a_concussion c -11
got__@medicine abcd -15 15 13 -11
organ:last bcd -11 26 -21
substance:my_@clinician c 14
verdad__no c -13
well:esta c -13
""",
    """
=visit:iba abd -20 -12 19
now:make_it ad 16 -12
organ:both abcd 35 -11 -15 -31
psychosis:out d -24
substance:oxy d 12
""",
    """
=body:read bd 16 -24
=rule::no:hell|heck_no a 13
=visit:trabajo b -26
alarma$ ac 13 -11
allergy:an_allergy d 13
aneurysm d 13
drive:soy a 12
me_llego ab -20 23
""",
    """
@medicine__on abcd -15 -11 -15 24
^adicto ad 16 -12
^should acd -28 34 -37
^that abcd -17 14 -75 24
a__now a -23
drive:estoy_en c 15
goes acd -16 15 -14
good__me abd -14 -19 26
home:@call ac -11 17
pregnancy:blood_test ac -14 12
right_in ad -13 13
two_lines ad -15 23
week__had abd 16 -13 -11
""",
    """
=said:meds:unsure abd -14 12 -11
drive:work ad -13 12
psychosis:full d 11
yogur$ ad -11 16
""",
    """
=visit:amaneci a 12
ahi_como d 11
another__no bc 13 -12
confirmaron$ ac -13 14
ride:puede_pero d 10
tardan_en b 11
""",
    """
coming:another a 11
get_out ad -18 23
hace__hora abcd -19 -17 -12 30
heart:is_it a -16
home:tambien b 12
lo_mejor bcd -15 28 -28
not:telling ab -28 24
take_an c -11
""",
    """
=any:moved abd 33 -16 -24
adult:guardian a -11
heart:bill ad 20 -10
substance:cutti* c 15
well:diez ad -10 16
""",
    """
drive:no_puede ac -17 10
i_ran cd 16 -16
not:mas ab -19 11
now:un c -11
office b -14
out__and d -13
prior:same ad 12 -13
regre* bcd -32 -24 24
""",
    """
any:@food acd -26 -28 33
cancel:@cancel_por bd -14 13
effects:pressure a -10
home:sueter bd 15 -11
la__@day b -16
my__body a 14
no__ocupada ad -11 12
prior:you abc -16 21 -18
""",
    """
=body:hinche ad -11 16
=visit:fell b -15
=visit:patron cd 16 -11
acabo bc -12 -17
boss__the ad -16 19
heart_@medicine a -14
home:cuarto ad -10 11
my_limit ab 13 -13
ride:consi* d -24
the_stick c 12
""",
    """
=any:hanging c 14
=body:pee bcd -25 22 -14
@visit_es a -12
adult:no_soy ad -14 14
blood* c 11
cardiologo_me c -12
me__hacer cd 14 -14
pedi__la d 15
prior:@medicine_but bc 14 -17
problema_con b 11
se_me c -29
th ac -14 12
they_say ad -25 13
toma_pecho ad -11 13
un_coagulo d 11
""",
    """
^lol bcd 21 -20 -12
el__@insurer c -12
i__minor ad 19 -19
itsel* ad -18 21
meds:left b -11
organ:into_it ac -10 16
organ:poliquisticos d 15
pregnancy:prueba abc -16 -17 18
""",
    """
=body:report bd 14 -12
^neither d -15
^quisiera b 14
coming:salio ad 21 -17
now:go_on ad -18 19
pregnancy:mismo d 12
pregnancy:sigo ad -11 16
psychosis:defin* abd -11 26 -28
veo acd -14 10 -10
""",
    """
=body:chequeo ad 11 -15
@call__por a 11
any:tendria_que c 18
drive:@fetch_mi a 10
now:sec d 13
pregnancy:i_breastfeed d 19
psychosis:was_manic a -10
rung ad -15 11
""",
    """
^quince ad 15 -10
about__@visit ad -11 17
ask__he bd 17 -14
heart:estoy acd 22 -10 -19
heart:la_tomo ac -16 14
le__al acd -15 -16 11
no_ando d -13
not:llevo abcd -11 -21 22 -13
prior:about_it ab 20 -11
psychosis:sane abcd 33 -21 -12 -19
right_now d -30
think__but ac -18 11
un__del d -10
""",
    """
=body:los d -11
^@clinician b -42
any:de_gente a 11
not:manic ad 21 -19
organ:el_higado bcd -20 -13 10
psychosis:algo_de c 11
psychosis:le_puso d 13
si__pasa b 12
substance:dip a 11
well:downhill a 11
""",
    """
=body:which abd -19 21 -18
=rule:organ:yes:dialysis|dialisis c -12
@drink__@relative ab 13 -12
any:is_# bd 20 -22
do__about ad -16 14
duele abcd -15 26 -11 -17
had:am_a d 11
i__tried cd -15 11
maintenance d 12
out ab 14 -26
still__at d 12
thinks abcd -15 -12 23 -17
""",
    """
=rule::no:^_i_am|we_good|fine|okay|ok_$ a 13
@body__ok ad 16 -16
^plan ad -15 20
appreciate a -12
blood__every c -14
la_orden abd -21 -11 30
substance:else a 15
""",
    """
=any:nueve ad 14 -10
allergy:about acd 19 -16 -11
do__anyone c -18
drogas__@drug ad -11 14
heart:the_a ad -17 17
miracle a 16
no__corazon d -12
o__que bd 18 -13
ride:to_@drive abd 19 -12 -12
""",
    """
#_lbs d -11
=body:cosa bcd -15 16 -31
@relative_in c -12
count b 12
drive:pienso d 12
fue__y ad 10 -12
heart:la_vida d 11
i__look a 13
meds:para_eso ab -14 15
no__del d -13
reads__@call a 13
""",
    """
attac* bc 14 -19
home:viaje b 10
mi__busca cd -13 12
not__drop ac 16 -12
now:aslee* ad -23 22
psychosis:episode b -11
psychosis:going bd 14 -15
texts:are ad -22 10
this__house b -12
unos_dicen c 11
""",
    """
=visit:@insurance c -11
^praying acd -26 39 -27
allergy:it_in ac 11 -12
bien abc 22 -37 -25
decido$ c 12
drive:way ad 14 -12
prior:the_same d -10
puedo__@drug abc -13 20 -14
""",
    """
@relative__catheter bd -11 13
anybody_yet ac -15 16
heart:was b -20
substance:la acd -14 -29 21
vamos b -20
""",
    """
coming:somet* a 11
drive:que_me ad -16 13
i__@body abcd -18 -18 27 -12
mountain ad -11 14
need__on c 16
psychosis:no_se bc -20 13
""",
    """
=body:ii c 11
any__it abd 10 -14 -12
dolor* ab -11 17
heart:it_@open c -10
heart:since_# ac -16 10
pregnancy:encar* d 11
se ad -11 -12
""",
    """
@late__am a 12
busy d 15
did_not abcd -30 23 -11 10
had:si acd -16 -19 24
heart:farma* ab 11 -16
""",
    """
=any:sent bd 16 -12
eaten:is_# d 12
explained c 14
home:forgo* bd 11 -11
me__esta bcd -17 18 -19
me__quitado ad -10 16
me_olvidan c 14
prior:of_@medicine d -10
""",
    """
=body:gad ac 15 -11
allergy:me_la abc 12 -13 -13
do_not bcd -29 10 -17
effects:hi b 11
gomit* c 16
grandma acd -12 -22 19
organ:a_bit c 14
ride:@sick a 12
""",
    """
=any:appetite a 11
=visit:entrando a 12
@late_period ac 19 -18
estoy__con abcd -17 -15 29 -12
have__day abd -17 19 -11
mal__no ad -19 18
positiva$ d 11
pregnancy:said_negative ac 11 -10
well:i_was ad 17 -20
whole bcd -27 -22 19
""",
    """
=rule:home:no:no_~1_tengo|tuve|padezco|sufro|h c 17
=visit:some d 12
@traffic$ bd 10 -23
any:gave ad -12 11
business ab -18 19
effects:grave ad -20 21
esta_lejos b 14
me_on ab -14 -33
meds:i_do abd -16 -18 20
new__me ad 11 -12
not:until d -11
organ:while cd 17 -15
prior:del ab -13 12
prior:you_name bd -17 18
toca ad -17 10
""",
    """
any:last_night bd 11 -19
jamai* a 16
nadit* abd 28 -17 -13
no_quiero c -10
prior:done c -11
voy__# d 12
""",
    """
=visit:se acd 22 -14 -16
am_taking ad -13 15
heart:cardi* abcd 13 -39 -10 15
pollen$ a 13
pregnancy:rayitas cd -10 15
prior:depresion d -11
say_no ad -32 20
substance:kind d -13
way_i ad -14 16
""",
    """
=body:afford ab 17 -12
=body:officially ac -18 20
=visit:mine ab 19 -24
@body__ya c -17
@relative_insists d 14
allergy:problem a 21
any:la_@place a -12
joya bcd -14 -14 17
meds:let_me c 12
pregnancy:and_not c -11
substance:a_bit c 12
""",
    """
cancel:la_del a -10
the__by c -14
""",
    """
borro* a -13
name$ a -12
nothing__about d 11
organ:appendix c -12
pero__@relative ac 14 -19
substance:edibles acd 23 -15 -11
was_for d -13
""",
    """
=tag:home:unsure abcd -13 -28 31 -26
allergy:test c 11
como__mi bd -14 15
had:nervo* a 13
heart:attack_it ad 14 -13
kind__@symptom cd -11 13
not:off bcd 20 -13 -12
pregnancy:took_a a 10
substance:the_spring d 12
""",
    """
=denials:body:2:unsure abd 22 -24 -14
=denials:visit:2:no b -18
@insurer_they b -11
am__baby d 12
had:nunca_me d -12
has__yet ac -13 14
low abcd 53 -22 -35 -37
not__you ad 10 -14
ride:not_asked ac -13 17
screamed d 12
substance:the_@day acd -18 23 -12
the_one bc -15 -12
""",
    """
coming:are a 11
con__desde d 10
has cd -17 -18
my__thought bc -12 19
now:who bd 13 -11
well:crummy ad 21 -16
""",
    """
=rule:prior:yes:muchisim*|bastantes|montones|mon c -20
coming:all d 11
es__telefono d 14
heartbeat a -11
not:@eat bc -16 -20
para_nada a 12
pregnancy:husbands d -12
revisan__y ad 10 -10
substance:nunca acd 19 -10 -11
will__it bcd -16 -22 10
y__tomo acd 19 -12 -10
""",
    """
=any:dejeme abcd -14 -11 17 -11
ay_@relative bd 15 -18
brain:historial c 11
had:@medicine abd 12 24 -39
pregnancy:leche c -12
up$ abd -22 -49 33
""",
    """
doble a -13
hoy$ bd 11 -20
psychosis:hear_my c 11
que_ya ac -23 14
salio__y c 11
""",
    """
=body:/ a 12
acele* cd 16 -11
brain:nada abd 28 -11 -26
faint* bd 10 -22
higado__# ad -10 14
my__put c 11
now:pass bc 14 -11
organ:go cd 11 -15
ride:acompana b 17
""",
    """
=body:clot d 11
^creo bcd -15 13 -17
^liver bcd -15 -13 18
a__break ad -14 13
going__and cd 17 -15
i__discuss ab -10 15
i__know abcd -27 -24 31 -17
substance:no_le b -13
that__it abd 40 -46 -36
the__only abd 12 -12 -17
un_rato bd -11 17
""",
    """
=rule:cancel:no:see_you abc 25 -11 -16
@relative__way d 12
drive:que bd -36 23
la_bola abcd -14 -14 26 -14
me__her c 11
pregnancy:mine ad -12 13
ride:will_be cd -16 21
""",
    """
@howmuch_dura bc 13 -11
^hay abc -28 13 13
drive:en_el d 16
licencia acd 17 -16 -11
rispe* d 13
substance:mujer abd -13 -13 19
trabaja__por a -10
""",
    """
=visit:miedo ac -12 19
aripi* d 14
by_text bc 15 -12
got__pressure ad 14 -11
nada__asi d 10
no_quiera a 12
prior:nomas_@medicine ad 14 -10
psicosis bc 10 -15
ride:@day abcd -18 -17 26 -12
that__bad c 13
well:una cd 13 -19
""",
    """
=number:grown abcd -21 -36 -20 34
@relative__afuera d 11
preguntas$ d -10
""",
    """
@year_sin cd 12 -20
cual__la b 14
la__vez abcd -20 14 -14 17
now:me_the ad -14 17
""",
    """
=any:pregunto bc -13 16
decli* abcd 32 -17 -10 -24
substance:i bcd -21 14 -17
substance:me_lo ac -10 17
""",
    """
is__@treat abc -20 13 -13
pregnancy:an a 12
substance:pastillas abd -19 -17 16
you__to bcd 15 -25 -14
""",
    """
=body:quiera acd -13 34 -25
=body:retraso a -10
allergy:soy a -11
been__my abcd 13 16 -14 -19
family_i a 10
heart:by bcd -12 20 -20
home:una a 11
like_crazy abd -22 -12 25
meds:@day ad -19 23
well:compl* ad -27 15
""",
    """
=body:baje cd 16 -14
asking__@relative b 10
drive:de_la ad -11 14
heart:surgery ad -14 19
infecciones cd -15 11
my_@treat abc -12 19 -12
my__mind ab 17 -12
positiva acd -17 -12 25
prior:couns* b -22
prior:was_a cd 14 -11
rest_is ab 11 -14
ride:ma ad -15 21
sigue b -12
y_aqui ad -13 14
""",
    """
=any:cumple bd 12 -11
=tag:effects:slight ad -15 19
allergy:had b -15
allergy:will_ask bc 11 -10
asked__that b 21
baja__voy c 11
cancel:del_@day abd -21 -13 25
world ab -24 20
""",
    """
=body:tiny d -10
=signs:any:unsure+yes: ad -14 11
@relative__que abc -11 -16 24
drive:need a -13
helps d -11
nada__vez d 10
not:voices ad 16 -11
organ:up cd 23 -26
podia_respirar d 15
psychosis:a_bit d -13
""",
    """
@eat__not c 10
allergy:big d 13
bp__up ad -17 16
give_me acd -23 14 -16
""",
    """
=body:nary ad 20 -11
=visit:while d 16
done__@relative ab 18 -11
group* c 10
just_@drink abd 17 -20 -15
paciente$ bd 15 -11
ride:ways d 12
texts:me_olvida cd -10 11
""",
    """
#__to ab 11 -14
=said:prior:yes ab -29 -13
=tag:now:refuses ab -13 16
coming:will_know c 10
heart:tengo_dos bd -11 11
not:during ac -13 12
organ:solo d 12
organ:splee* a 10
pregnancy:th c 10
prior:contar b 11
psychosis:not cd -28 15
si_tengo acd -13 -10 21
the__long ad 16 -15
un_@relative a -14
""",
    """
=any:off d -17
brain:cuand* d 13
i__stroke a -10
la__@move ad 12 -11
nomas$ ad 15 -36
now:did abc -23 22 -11
paso$ abcd 17 -10 -17 -12
texts:right_now abd -10 18 -17
ya_veremos abcd -15 -14 35 -29
""",
    """
a_ok a 11
heart:say_i a -12
not:todavia bcd 10 15 -24
ride:a_decir d -14
they_all a 16
ver_si abcd -20 -14 32 -19
""",
    """
^bendito d 10
brain:it_was ad 24 -19
estuve bd -20 16
had:first abc 17 -33 -19
has_the acd 13 -22 -19
""",
    """
@clinician__la ab -14 11
^for a -16
alergica__la b 10
allergy:solo ab 26 -21
brain:other cd 12 -13
not:me a -27
paciente__de bd -11 13
twin a 12
well:ni_fa c 11
""",
    """
=signs:prior:unsure c -18
e_higado ad 17 -14
elevated c 15
substance:paso_un ad -16 15
y__otro c 12
""",
    """
=any:manana ac -22 15
cancel:for_a ad -11 10
might_as cd -21 23
no_point a 11
pregnancy:ya_cerro ad 18 -13
seizures_no ad 14 -13
un_solo d 10
veinte$ d 11
""",
    """
=said:well:yes abd -32 -14 18
ahora_mismo d -14
como_me cd 15 -16
dio__alta a 13
meds:ni abd 13 -11 -16
not:ella ab -15 19
sophomore__high a 11
yo__la bc -18 20
your_system ad 14 -10
""",
    """
=visit:vea a 11
allergy:tuvieron_que d 13
brain:tengo d -14
but__great ac -16 17
effects:stomach ad -13 14
heart:bypass bcd -22 -16 20
la__a bcd -23 -14 10
not:@thanks abcd 27 -22 -14 -12
now:does ab 11 -11
pregnancy:@month_no c -10
substance:had_it d 13
""",
    """
=rule:safe:yes:am|estoy|feel|me_siento_~1_safe| acd -11 -10 23
=visit:somebody bcd -12 20 -24
adult:old_enough d 12
any:cuando bd -20 25
our a 12
pregnancy:for bd -11 -14
""",
    """
coming:request ad 19 -12
had:decir* cd 10 -10
now:got abc 13 -12 -12
texts:i_keep b -10
""",
    """
=body:media abcd -28 -14 14 13
any:meds d 11
cuentas$ d 10
fijat* a 11
heart:me_i cd -16 14
one__is bcd -10 17 -13
pregnancy:embarazadisima ad -17 22
stopped_at ad 29 -25
""",
    """
is_running d -12
que__manana ac 12 -12
substance:@drug_at abd 17 -13 -25
usted abd -12 32 -17
""",
    """
=visit:toca ad -11 13
^getting bcd -24 27 -34
can_not bcd -26 -13 18
chart_and cd 14 -13
groups c 10
have__asked ac -21 23
la__desde ad -18 11
meds:a_la bd 13 -11
niquel a 10
on__life a 12
organ:# acd -21 -17 22
pregnancy:the_patch ad 20 -11
""",
    """
=rule:any:no:no_~1_tengo|tuve|padezco|sufro|h b -11
am__@clinician ad 24 -15
check bcd -25 16 -25
consu* abcd -23 -21 37 -26
prior:back d -14
really b -18
rule__bipolar cd 12 -11
so__is bcd -12 -22 19
ultim* b -21
""",
    """
=body:minute bcd 15 -13 -12
coming:came_up a 11
coming:covid ad 11 -12
heart:to_it c -11
just_the bcd -46 -27 27
lo__pensar c 11
me__dano a 10
might_have acd -12 15 -19
my_break d 13
nada$ abcd 41 -22 -47 -20
now:have_company d -12
prior:mismo b 12
si__corazon ad -17 20
""",
    """
=number:prior:old acd 19 -14 -11
a__is bc -17 16
any:martes ab 14 -17
both_my bd 18 -14
coming:@clothes ad -12 16
effects:muy d -14
nauseas a 11
now:semana ad 22 -20
off_and cd 13 -13
pregnancy:esposo a 11
pregnancy:misse* cd 15 -18
well:hanging c 14
""",
    """
=body:really b -12
had:possi* c 14
it__@cancel ab -17 10
organ:si ac 14 -22
pero__es ab -19 16
se__complica a 13
substance:am_on d 14
substance:since bc -21 -22
""",
    """
=body:accidente d 11
el_resultado acd -15 21 -14
heart:not_to a 12
organ:cathe* bd -15 17
pregnancy:myself d 10
truck$ abc 22 -20 -16
una_@relative bcd 23 -13 -13
will__with b 10
would__than ac -13 12
""",
    """
=any:em a 10
=body:emojithanks ad 13 -14
=rule::unsure:beats_me c 14
@medicine_too ad -13 18
been_to a -13
condom ac -14 13
could__me ad -16 14
pregnancy:@relative_is bc 11 -17
substance:but_it bcd 18 -12 -10
""",
    """
=body:encebollado b 17
heart:acaso_baja a 13
i__over a 11
my_@animal abcd -19 35 -15 -23
nothing__helped ad -11 11
pregnancy:only ab 21 -14
well:too ab -22 12
yes__a b -19
""",
    """
=visit:confirmar bcd -12 12 -15
horas_pero d 10
organ:si_pero ad 12 -10
psychosis:lamictal ad 12 -18
took__@day c -15
""",
    """
=any:le a -13
@visit_is ab -27 11
am_bipolar d 12
any:obvi abd -11 -10 22
arriv* bd -12 14
cancel:you_then ac 15 -14
little abc -19 -11 13
organ:transplant cd -15 12
substance:no_entra a 16
texts:is_the d 10
""",
    """
=body:lady b 11
=body:textbook a 13
=visit:tranquilo ad -11 14
any:why a -15
baje__y c 11
duele_mucho b 14
it_for ab 14 -14
me__temprano cd 16 -19
no__is ad -19 13
no__papeles bc -13 20
now:could_you abd 23 -13 -12
organ:@relative_is ab 17 -12
wear bcd -11 -21 26
""",
    """
=body:went abd -21 -17 12
=visit:ni bd -22 14
@animal__in a 14
coming:i_am acd -20 -17 28
hora c -14
looks ab -13 18
not__more ac -19 20
problems$ bcd 22 -11 -20
puede bd 28 -38
todas abc 26 -22 -23
yes__has d 12
""",
    """
@ride$ ad 10 -14
^hang bcd 31 -19 -29
arranca a -10
but__i ad -10 13
is_bipolar bc 16 -12
is_no bc -11 -14
organ:baby abcd -17 -12 25 -16
pulsera d 16
well:yo_no ab -16 22
""",
    """
adult:@insurer a -12
allergy:something_in cd 11 -11
am__@visit ad -22 18
drive:les b 11
not:@open b 10
pharmacy$ ab -18 20
think__a ad -16 17
vomite c 11
""",
    """
adult:cosa a -10
allergy:a_reaction a -12
allergy:susto d 11
had__surgery b 10
heart:last_@year abd -14 -10 11
hora_tengo ad 13 -12
now:nada d 11
prior:acuerdo ac -13 17
see_if abcd -18 -15 21 -13
there_@parking ab -13 14
worki* bcd -19 19 -17
y__con acd -14 -20 24
""",
    """
alcoholic b 13
but__take cd -15 16
can__on ab -27 11
coke cd -11 10
gave__to c -10
ni__tengo d 10
not:confirmed acd -14 21 -16
una__ni a 13
""",
    """
any:corre* bd -22 19
anyti* abd -22 -14 29
comprado ad -11 10
drive:asi_que ad -20 21
says_never ad -11 13
""",
    """
allergy:you_know b 10
only__on c -14
sala__espera b 13
texts:@call_and ad 15 -12
""",
    """
=denials:body:0:no+unsure c 10
coming:otra_@place a 13
drink__but cd 13 -13
el__limpio a 12
heart:una abc -17 -10 18
mensaje__mejor b 10
organ:they_saw d -12
""",
    """
=any:@hello abd -14 34 -25
@year_had c 12
am__seeing d 10
and__one d -16
my__bring d 10
prior:sirvi* acd -17 -19 23
psychosis:could d -13
""",
    """
=body:dentro ad 16 -13
ok$ bcd 39 -40 -23
pregnancy:@howmuch acd -10 -15 16
safe:am ad -11 20
substance:the_bottle ac 12 -11
""",
    """
=body:figure ad -11 20
eaten:so abd -10 -12 13
hay__@fetch a -13
hermanos ab -17 14
pulse* d 16
test$ bcd -12 14 -15
""",
    """
=any:mis abc 13 -23 -13
=signs:any:none:known_of+unsure a 12
^nanay abd 22 -17 -18
heart:they_heard d -10
organ:no_tomo d 12
pero_ya b -12
stones c -16
""",
    """
=body:last b -32
brain:at_# d 12
con_los ad -13 12
el__@month d 13
""",
    """
=body:this abc -14 28 -33
=signs:body:none:known_of d -11
=tag:meds:self a -20
=visit:mas abc 15 -33 -24
am__gone a 11
any:in_a b 12
brain:one ab -11 -16
natur* d -11
pregnancy:a_miracle a 12
substance:corrieron d 12
""",
    """
@eat c -25
cancel:and_do bd -13 16
i_want abcd -17 20 11 -31
in__have d -10
meds:@medicine bcd -45 -66 27
""",
    """
=body:cancer acd -17 -12 15
afraid ac 16 -12
eaten:some_@food ad -14 17
forget_my d 11
now:if_i ad 12 -21
preguntarle abcd -22 -32 39 -21
she__all ac -12 13
si_quiero bd 16 -14
un__chiquito c 11
""",
    """
=number:brain:big c -12
=visit:couch ad -13 19
=visit:keep abcd -12 -13 -30 32
be__then a 14
eaten:coffee abc -19 13 -17
exactly$ abc -13 -10 16
parte_de b 12
psychosis:un ab -16 -11
""",
    """
=any:sala b 13
=denials:any:1:unsure bd -11 -16
=said:unsure:yes,_in_doubt abcd 17 -13 -23 11
@relative__del acd 10 -13 -11
heart:i_said a -10
meds:hasta bd 13 -11
not:reconozco abd -18 13 -12
wonde* ab -12 -13
""",
    """
=rule:eaten:yes:smoothie|shake|licuado|milk|lech ad -32 30
^depends abcd -20 -20 34 -22
churc* bcd -11 -20 17
gastritis a 14
he_@drive b 15
heart:should d -10
hold__i d -11
psychosis:con_@medicine d 12
rinones abc 13 -21 -20
""",
    """
=visit:fine abcd -33 -11 -22 38
@person__me ac -11 11
adult:pero_no ab -11 12
ex__drunk b 11
hardly__since ad -12 13
para_esto b 17
si__vida ad -15 14
substance:@drug_cuenta bcd 23 -15 -22
tardes bd 21 -11
""",
    """
=body:aqui abc -21 15 -15
=body:talked b -11
@drink_de bcd 17 -16 -13
allergy:que_fue a 10
and__did a -11
heart:fit_as a 15
organ:mucho acd -10 30 -24
que__recetas c 12
""",
    """
effects:it_is acd -23 12 -16
not_two d 15
organ:rinon_pero ad 14 -10
""",
    """
=visit:olvida cd -10 11
cirrhosis cd -13 13
hot b 14
not:una abc 21 -14 -22
organ:that_count b -11
sugar$ bd -15 18
texts:us a 10
""",
    """
=body:iv ad -13 16
=visit:dejamos a 14
^staying acd -21 28 -17
ambul* b -11
brain:yes bcd -14 -16 13
buy__first b 13
estoy__llamada bd 13 -19
meds:coffee d -13
texts:@insurance c -10
""",
    """
=body:virgen abc 21 -18 -14
=said:unsure:a_denial_denied abd -39 -24 33
@day__now d 17
amamantando acd -11 -11 20
le_puedo abc -11 -15 19
patient$ b -12
y__dejarlas a -10
""",
    """
=body:rinones abc 13 -21 -20
blood__up d 11
funer* b -11
heart:had_high cd 10 -12
llevo__desde bd 15 -14
my__cabinet b -18
no__aqui bd 15 -11
of__count bd 10 -13
prior:meds ab -10 -12
ride:fresh a 13
substance:brb abd -18 25 -11
""",
    """
=body:momento abd 21 -13 -10
=visit:gente a 12
ay_no c -15
llegan bd 13 -18
ride:ella_no b 10
she__try cd 19 -22
told__but a -15
""",
    """
=body:between a -11
adult:a_half ad 13 -10
cancel:mis acd -19 10 -21
con__quimio c -12
no__yes abd -45 -23 35
now:para_mi ad 20 -24
only__two ad -17 13
pueden_@call d 10
tengo_los bcd -13 11 -14
ver__@relative cd 15 -11
""",
    """
=denials:body:3: bcd -23 20 -29
eaten:nomas abd -10 -26 23
now:tengo_un ad -15 19
si__quien ac -16 17
swell_up d 11
""",
    """
=any:@texts bd -11 15
can__my c -22
divor* bd -17 13
had:four ad -16 17
kim b 11
parqueo a 10
puro_estres d -14
ride:familia a 15
""",
    """
brain:estudios cd 13 -14
de_la abd 16 -14 -13
now:diali* a 14
y_ninguno ad -16 14
""",
    """
=body:falta abc -29 -24 27
@body__took d 10
esperando$ c -11
fish_oil b 13
prior:cuantas bc -11 16
una_y ad 12 -14
""",
    """
=tag:brain:known_of ac 13 -11
=visit:called abcd 13 -16 12 -21
@call__favor ab -15 21
con_quien bc 11 -19
i__dream ad -14 15
me__resultado c 10
prior:# bcd -13 -30 11
substance:mo ad -19 20
tengo_tiempo cd -21 12
""",
    """
^joya acd -24 -10 30
^todos ad 12 -20
do__not d -11
judge_says cd -12 12
meds:but_@medicine ad -16 17
organ:gemel* ad 11 -11
psychosis:i_heard ab -14 -14
sure__is b -11
""",
    """
=any:anda ad -14 15
=any:glaucoma abd -13 -11 21
=body:loved abd 11 16 -22
@treat__lo a -11
^cinco d 14
adult:my_birthday d -12
had:what d -12
have__a abd -12 -11 11
me__matando b 10
my__there ab -15 16
organ:urolo* b -16
ride:all_set ad -12 15
was_pregnant bd 11 -18
""",
    """
=visit:quede ab 14 -12
^es cd 15 -24
broke_and ad -11 14
moods d 11
newspapers ab 17 -18
now:we abc 13 -20 -13
prior:tengo_que bc -10 12
saturday ad -22 22
""",
    """
=any:sin bcd -20 -38 11
=tag:drive:asks abcd -14 22 -24 -12
=visit:@hello abcd -14 32 -16 -19
@symptom__it acd -13 -11 18
ahora__le a -10
brain:turned_out a 11
cancel:tengo abc -26 -18 17
just__sleep abd 12 -10 -13
ni__mas ac -17 17
please__do ab -12 13
substance:es_problema cd 14 -19
""",
    """
=body:counts bcd 12 -15 -13
any:doctor ac 11 -15
clinic ad -14 16
has_never a 10
le_pasa a 13
now:hit ad 16 -15
off__# c -10
organ:octubre a 13
organ:used_to ad 14 -12
""",
    """
=any:three ab 10 -14
llega$ c 12
meds:thinner ad -18 19
my__s ab 16 -14
no_pienso a -14
organ:de_@body ab -12 13
prior:it_made a 11
substance:my_@medicine ad 13 -17
substance:si abd 19 -37 -14
""",
    """
=body:ones bd 20 -11
@day__@day acd -27 -16 27
cancel:tratamiento ad 14 -13
estoy__le bd 21 -15
ni_si ac -21 22
not:old b -10
organ:had cd 31 -42
otros cd 19 -19
pregunte$ d 11
revis* bcd -16 26 -31
tengo_mi ad -10 14
well:comes_and c 14
""",
    """
=any:drink a -16
=body:class bcd 21 -12 -11
psychosis:# a -20
sulfa$ bd 10 -15
tdah a 14
well:desde_ayer ad 15 -11
""",
    """
=body:looking bcd -13 14 -16
allergy:me_moria d 12
cancel:como_esta a 14
checked_and ac 15 -14
llant* d -14
meds:farma* ad 19 -20
out_this d 14
para__necesitan b 11
pregnancy:impos* c 13
""",
    """
a__no acd 16 -16 -16
cancel:have abd -22 -20 18
had:#_and ad 11 -12
meds:o d 13
my__pressure c -13
no__@relative abd 26 -49 -27
no_worries abd 13 -13 -10
substance:pero ad 23 -26
substance:vodka ad -13 20
""",
    """
=rule:pregnancy:no:hysterectomy|menopause|menopausi c -10
=said:substance:unsure bd -11 -23
@ride bd -16 -14
a_otro ad 15 -13
adult:dad ad 18 -14
boost* d 14
colesterol c -11
heart:knowledge a 12
home:se ad 13 -18
ride:@vehicle_home a 15
the_pharmacist c 11
""",
    """
could__@stop ad -15 16
now:appointment bd 16 -17
pregnancy:and_here ad -14 13
well:time abd -33 -16 27
""",
    """
caffeine a 11
do_take ad -16 17
hospital__@relative a 11
liver_once c 10
not:figured ac -15 14
organ:ningun a 11
the__problem d -10
""",
    """
=body:takes ab -11 15
forget abcd -16 -42 35 -17
good__then c 13
psychosis:baker_acted c 12
salie* ad 10 -19
steroids bcd -13 -11 21
this__best abd -15 -17 26
would_need c 10
would_rather bcd 16 -23 -13
""",
    """
=rule::asks:^_a_que bcd 28 -15 -24
any:dejem* ac -13 15
changed bc -13 -21
for__heart a -20
know_by c 12
not:brain ad 22 -15
pregnancy:jaja bcd -17 -21 20
psychosis:hay a -14
said_negative ac 15 -14
the_same abd -16 25 -25
""",
    """
=visit:neighbors b -20
cancel:@cancel_it ab -27 15
heart:to_be a -11
no__@year a -14
not__can b -10
""",
    """
mande* abc -29 24 -29
ride:fresh_out a 13
ride:time abd -13 -18 22
substance:una abc 25 -15 -26
time_do b 11
""",
    """
=body:stents ad -12 11
=lead:any:no:on:no+yes ad -10 12
=rule::idiom_yes:como_no d 15
@body__e ad 19 -16
@texts__no abd -13 18 -11
and__was c -16
ride:is_working acd 21 -13 -11
texts:if a -11
""",
    """
as__baby ac -16 16
coming:loca ad -20 21
como__un a 11
drive:pense ad -11 13
es__paciente a -10
prior:@call_you b 11
right__rain a 10
texts:from a 12
weekend b -16
""",
    """
=body:many acd -32 -15 29
=body:retired ab 12 -19
^ninguna abcd 20 -10 -11 -12
de__noche bd 14 -13
say a -24
that__what cd -12 11
un_@clinician ac -21 19
""",
    """
=body:segunda ad -19 17
=visit:undecided abcd -17 -11 26 -15
brain:spells a -14
busca* abc -28 -33 32
drive:always abd -30 -15 33
era__de ab -10 -10
es__# ab 17 -14
igual__igual acd -16 23 -16
not:making bcd 21 -15 -11
""",
    """
=any:@day ac -15 -18
allergy:@day bd 14 -11
casit* d 11
complica$ a 13
depressed acd 16 -11 -15
my__it ac -21 12
not:dar ab -11 16
on__stick c 13
psychosis:@year_ago d 15
psychosis:a_@relative b 16
ride:by d -20
sitting__the a 14
sonreir d 15
voy__no ac -19 17
""",
    """
=said:ask:someone_else's_condition abcd -27 39 -30 -23
@symptom__a bc 12 -11
allergy:drug abd -17 -14 17
finis* d 12
problems__my ad -16 16
que__nada abd 16 -11 -21
substance:meetings bd 16 -12
""",
    """
^nadie bcd -11 -12 18
camioneta__y d 12
happe* d -12
home:kind c 10
not_sure acd -30 31 -36
pregnancy:formula c -12
prior:para_los d -10
ride:that b -12
si__@move d 11
wassu* d 15
""",
    """
=said:heart:yes c -17
=tag:substance:refuses ab -11 13
=visit:ese abd 18 -16 -14
am_going ad 14 -10
do__want b 10
eaten:unos ad -10 14
had:@symptom d 14
not:and abd 24 -11 -29
not:preventing c 12
one_@drive d 14
""",
    """
brain:ketamine bd 21 -20
going__# ad 16 -16
not__be bd -10 14
now:ahora b -16
pregnancy:que_era ad -10 13
promise$ c 11
rhythm a -13
turno_de abd -16 22 -16
""",
    """
^hardly d 12
brain:and c -13
had:they bd -18 -18
meds:me ad 12 -11
psychosis:for bcd -35 -12 12
substance:tomo_mas c 12
the_fall a 12
y__puedo abd -16 -17 13
""",
    """
=body:impossible ac -10 14
adult:shy ad 12 -10
coming:waiti* a -12
had__heart acd -21 -10 14
sitter c 12
""",
    """
and__truck ad 12 -11
appointments a -11
consigue bd 15 -15
drive:camio* d 12
me_@fetch bc -40 -17
organ:doctors bc -12 17
""",
    """
=any:luego ac -13 11
=body:scan ab -11 -17
=body:week abcd -20 -33 13 16
allergy:out abd -12 -19 19
hora_salgo b 12
not__till b 12
stroke__had ad 16 -16
una__me b -15
wish abd 39 -21 -37
""",
    """
=body:med acd 29 -11 -34
=body:perdi abd -17 -23 22
=rule:organ:yes:catheter|sonda|neurogenic|hepati abd -16 -20 18
=visit:outside acd 16 -12 -22
^pasame b 18
estoy_de ad -12 15
hay_que acd -11 15 -21
""",
    """
can_count ad -11 17
cancel:@visit abcd 22 -53 -20 22
no_sabria abcd -34 -23 40 -15
que_tomo ad 17 -18
""",
    """
=tag:substance:other cd -14 15
@clinician_de ac -15 18
bun d 18
coming:estoy_en a 11
keepi* d 12
trast* bcd -15 -11 19
""",
    """
@year bc -16 -10
a__infection cd 11 -12
everything b -17
i__go ad 12 -21
like__at b 10
organ:papa bd -14 10
prior:never_any cd -16 17
questions abc -25 23 -13
snow ab -13 14
substance:cuent* ab -19 12
threw__out a 10
""",
    """
=body:factory a 13
=body:swell a -11
=rule:prior:yes:tried|been_on|taken|probado|toma b 13
antic* bcd -32 -21 20
heart:blood cd -28 14
on_anything ad 12 -12
psychosis:baker c 12
there__it a 11
they__a bcd -12 -31 18
""",
    """
drugs__@drug ad -13 18
failure a -12
lost_# d -10
pregnancy:@relative_says ad -17 13
""",
    """
=body:they abd -15 -44 11
a__by cd 11 -20
allergy:is_that a -19
en__sofa ad -12 13
nobody__up a -21
only_when ac -27 14
organ:salieron bd -11 -12
organ:sanit* a 13
pecho__doy cd 15 -13
rest d -23
""",
    """
=body:s abd 16 -18 -13
a__soy ad 11 -11
eaten:yes b -19
my_fourth d 14
now:ahori* b -21
organ:there_is c -12
ride:in_town d 11
well:on_the c -12
""",
    """
=body:probe b -14
@medicine__se ab -11 -10
choice ad -14 20
fueron_tres d 11
meds:free abd 34 -13 -29
prior:@call bd 16 -13
ride:a_mi cd 18 -29
told__do a -13
""",
    """
=body:bleed d 13
heart:blood_pressure c -14
home:yet acd 33 -24 -13
organ:liver* bcd -14 -13 13
psychosis:was_bipolar acd 17 -10 -11
""",
    """
=body:package a 10
eaten:eat d -19
i__your cd -13 17
infarto_cerebral d 10
pregnancy:mi_bebe abcd -11 -13 -10 22
""",
    """
@drug_last b 14
allergy:@drink cd 12 -15
docum* ac -20 15
heart:sano b -13
organ:had_a cd 15 -18
pregnancy:no_and a 13
that__list b -13
you__@medicine d -11
""",
    """
=tag:well:asks bcd 26 -24 -25
=turn:body:yes:none bcd -34 36 -30
=visit:lined c -11
allergy:would_i a -12
drive:my_@vehicle ad -30 27
fine abc 29 -67 -24
good_too d -10
heart:de_eso ab 32 -30
heart:had_to d 10
i__car ad 16 -14
included b 13
organ:y_transaminasas ad 14 -12
pregnancy:feed ad -11 12
tienen ab -10 19
""",
    """
=any:donde a -14
@book acd -10 14 -18
cancel:mom a 11
lo_que abcd 10 -19 -20 12
now:suits ad -19 24
si_hasta a 14
the__broke c 10
uncle bd 10 -13
""",
    """
=visit:long acd -23 17 -14
any:can_not bd -21 12
any:esper* abd -14 27 -18
claro$ ac -29 11
coumadin abd -12 -14 24
i__have abd -10 -39 17
legal a -25
me__@year bcd -14 -10 10
now:que_es d -14
yours$ ad 15 -12
""",
    """
eaten:desayunar d 11
effects:always ad 16 -15
meds:duele b 11
meds:me_duele b 11
""",
    """
=body:sabra abcd -28 -22 39 -22
ultrasound_of c 13
""",
    """
@year_old bcd 23 -16 -29
need__@visit ab 10 -14
no_padezco a 13
pobrecita$ b 15
prior:#_y d 11
substance:sundays ab 14 -12
""",
    """
=body:anybody acd 12 -11 -11
=visit:baby d -12
@animal$ bcd -14 -18 10
allergy:sure bd 19 -26
caida d 10
home:was_wild bd 20 -15
yes_oh ad 12 -11
""",
    """
cancel:@clinician acd -18 -10 16
have__@drive abd -11 -15 15
heart:before abd -26 26 -19
in__last ad 18 -17
lee bc 12 -17
prior:de_que bd 17 -14
ride:el_@ride d 10
""",
    """
brain:diagn* a -11
diet_coke a 11
last__meatloaf a 12
me__si a -25
substance:dias ad -25 22
""",
    """
=any:todavia d -14
=visit:teresa bd 18 -15
meds:pill abd -26 -13 29
substance:been bcd -28 -26 28
""",
    """
como__y cd -14 12
empece b -19
switch abc -12 18 -10
wanted__the a 13
would__a abc 23 -22 -16
""",
    """
drive:la_@visit ad -10 10
drive:si_pero d -11
eaten:de_la ad 14 -18
for_two b -19
here$ acd 13 -18 -13
in__doing cd -13 13
llego_el b 10
not_my bcd -19 -12 17
now:swing_that d 13
prepara ac -11 12
tylenol ad 13 -13
""",
    """
=any:hospital ad 13 -13
brain:anos a -12
cath abcd -17 -19 -22 29
effects:smoot* abd 18 -12 -12
like__present d 10
not:escribir abd -16 16 -11
pregnancy:semanas_de cd 13 -13
psychosis:on bd -12 -16
reali* bcd -12 -12 12
three_or cd -10 17
trae c -17
""",
    """
am__free b 12
be__a d -11
dele bcd -20 -14 25
else__i bd -21 11
has__@body b -15
la_tengo ab 13 -22
my__@open d 15
organ:scarr* d 13
packa* a 10
ride:@call_me ab -14 20
waiting__with a 11
""",
    """
=body:bottle abc 11 -15 -19
=body:expediente a -15
=body:lidocaine ad 14 -12
=body:🤰 d 12
brain:confirmed c 13
different_birth c 11
effects:la_@visit ad -11 16
no__hago ab 14 -19
ser$ abcd -21 -13 33 -24
they_tell cd -13 12
una__pero ad 10 -20
""",
    """
=body:manic abcd -25 -32 -26 43
first__we ac -19 17
of__it ad -12 13
patient bc -13 -23
psychosis:mania_de bd 21 -16
unkno* abcd -18 -13 24 -11
ya_comi ad -18 23
""",
    """
adult:para a 12
any:@thanks acd 21 -14 -31
meds:momento ab 16 -17
out_it c -14
para_que cd -42 18
psychosis:dicen cd 13 -11
ya_lo c -12
yo_misma ac -11 14
""",
    """
=body:demasiado ad -11 12
=denials:body:2:no a -12
=visit:@open d -16
^doing abc -27 -26 18
allergy:no_recuerdo ac -14 11
can_sit b 13
crying a 16
de__una ad -13 10
hace__siete ad 17 -16
not:known a 11
psychosis:ansiedad a 11
to_drink bd -10 11
""",
    """
=any:rough d 13
fino abcd -12 -13 -15 19
no__acabo d 13
ride:pregu* bcd -19 24 -21
trotes ad 14 -15
""",
    """
=body:trying a -10
cancel:si_puedo ab 25 -19
meds:unsur* bc -11 11
should_be abcd -12 -14 26 -24
waffl* ad 15 -13
""",
    """
allergy:nah ac 14 -17
me_see c 12
organ:of_my ac -14 11
pregnancy:regla_no a -11
texts:is ad -40 24
the_third a -21
y_la abd 25 -11 -22
""",
    """
=lead:any:yes:on:yes acd -20 -18 31
@ride__to b 11
adult:#_el d -10
closer bd -10 10
he__@treat cd -13 14
pregnancy:lacta* cd -19 22
truen* d 17
""",
    """
^le bcd -14 25 -23
after__is b -14
epile* c -18
mareos acd 10 12 -23
me__hambre b -12
postpartum__in b 14
prior:remed* ad 18 -10
that c -17
""",
    """
^zilch abd 36 -24 -27
am__ob c 11
any:soy bd 19 -17
around$ c 11
exact d -13
heart:this cd -13 -11
organ:que_me ab 10 -10
takes__home bd 12 -10
this__a b -13
vecina abd -19 23 -18
""",
    """
@clinician__@year d 12
enlar* ad -13 25
habia* ad -11 12
heart:test ad 17 -15
pregnancy:te ac -10 11
""",
    """
=signs:body:unsure:asks bcd 34 -33 -19
adult:about bcd -11 23 -11
me_hayan a 14
one__liver bd 11 -13
substance:vicio* a 11
""",
    """
#_lol ab 15 -13
@relative__working ac 18 -12
be_ok d -11
had:usaron d -12
le_estoy abcd -15 -17 20 -10
""",
    """
=visit:set bd -19 20
asistencia ac 13 -19
excelente b -11
heart:creep* cd 15 -11
meds:coles* d 10
not:diagnosed cd 14 -14
not__able ac 13 -11
pregnancy:podri* c 11
was__last ac 11 -18
""",
    """
@visit__it acd 10 15 -15
any:count ad 11 -13
any:la_@clinician abd 11 -10 -13
dejamos a 14
minor b -12
not:use ad 19 -14
now:timin* d 10
prior:tough* ad 10 -11
psychosis:i_never a 10
que_ver d -23
tias acd -18 -13 22
""",
    """
=body:ic abcd -21 -18 -13 29
=lead:yes:on abc -12 17 -16
=tag:eaten:self abd -12 17 -19
@relative__dialysis bd 13 -15
allergy:was_out cd 14 -16
any:veo ac -15 17
intend_to abcd -13 -11 -14 19
please__not bd 13 -27
""",
    """
cene a 12
coming:says d -16
did_six bd 21 -20
dry__bone ad 15 -10
my_oldest c -10
strokes__seizures a 12
""",
    """
dice_mi bd -17 14
llamame a 15
quitaron bd 12 -17
substance:#_@date b 10
""",
    """
brain:counts bc 17 -19
cancel:@drive_me d -11
cancel:so bcd -35 -34 14
do__anything ad -10 14
fall$ c -12
pedi b -13
sali__ahi ad -12 17
y__conozco c 13
¿__de c -11
""",
    """
difer* ac -17 11
eaten:la_noche abd 29 -25 -23
fresh a 13
on__patch a 19
organ:nefropatia bd -13 19
""",
    """
@holiday abc 19 -16 -28
@medicine__las a -11
cancel:it_do ab -13 13
coming:keep_my d 11
he__examenes ac -10 11
old__a bd 13 -17
salva d 11
""",
    """
=body:alcanzo b 11
=body:nariz d -14
=rule:substance:no:on_weekends ad -17 22
cancel:asi_que ab 11 -14
good_morning abcd -13 32 -14 -31
my__tell bc -13 15
of__@treat d -12
one__two abc -25 -10 13
pregnancy:ultra* acd -26 -11 27
ride:is_off ac -11 11
veremos abcd -32 -23 50 -37
when__was bc -22 15
""",
    """
adult:de_edad bd -15 13
any:look ac -12 19
blocks b -14
bola$ acd -11 21 -10
had:this bc -18 -17
now:pero abc 15 -18 -19
organ:duele_la b 15
psychosis:tv c -11
puede_pero d 10
""",
    """
@eat__nine ad 11 -13
heart:since_i acd -14 -11 18
home:viendo d 15
numer* a -13
saber_yo ac -12 16
tengo__a abd 24 -10 -35
well:la_@medicine abd -11 18 -18
""",
    """
=any:chamba b 11
@relative__have cd 11 -11
@traffic_en ab -21 18
cancel:i_meant ab 12 -10
hicie* b -16
prior:hago a 16
""",
    """
=any:neither c 14
=body:manana c 12
=visit:against c -16
^knock cd -11 13
effects:mild d 16
had:#_@year bd 11 -12
house__@call a 13
just__never ac 10 -12
me__sacaron a 10
not__yet abc -20 -33 19
now:no_puedo abd 22 -12 -11
prior:cada acd -14 -12 18
""",
    """
=body:drinker ab 16 -13
=visit:bendiciones bd 18 -12
coming:tempr* c 12
de__ni ad 14 -12
guess_so cd -12 15
is__plan a -15
my_body abd 27 -27 -16
well:nuevo d 11
you_try ab 14 -10
""",
    """
allergy:dias c -11
drive:consi* ac -11 16
have__on cd -20 14
it__do abc 11 -12 -24
now:@thanks_you bd 18 -15
se__dispara c -14
texts:my_daughters c 13
""",
    """
=body:dijo bc -20 11
any:bottl* ac -17 17
been__@medicine bc 11 -14
confirmed$ ac -18 16
heart:se_me d -12
just__about ab 19 -12
nervios__la c 11
organ:on_it c -10
""",
    """
podido ad -14 19
salio_limpio a 10
substance:weddi* a 10
""",
    """
levanto d -10
or__the d -15
to__it ab -11 -31
well:volvi d 21
""",
    """
=visit:ask abcd -16 -29 37 -24
@medicine c -26
el__mi bc 21 -33
habri* cd 26 -23
it__hour ad 12 -12
mas_un ad -12 12
now:@late abcd -12 -13 -15 20
now:ladder a 11
ride:@relative_makes cd 12 -11
si__he c 12
si__tomo a -16
""",
    """
any:revis* c 12
been_high c -11
in__@drink bd -16 15
keys d 13
smooth abd 23 -15 -17
we__good ad -12 14
""",
    """
=any:covered ad 19 -13
=any:ones ab -11 -11
down_the ad -20 18
home:por ad 15 -17
i_guess bd -13 14
not:amamanto ad 12 -11
once__told ac 13 -11
psychosis:palabra b 11
put_a b -14
""",
    """
=visit:vigente d 10
allergy:fue_la cd 10 -13
go_ahead b -11
pero__no cd -11 15
psychosis:any c -13
tengo__desde a -13
y__bien ad 20 -18
""",
    """
i__hold d -11
missing b -10
otro__no a -15
the__baby a 10
what_i d 10
yes__is ad -31 25
you_yes bc -19 16
""",
    """
=any:@visit abc -11 20 -16
=body:maratones a 11
nope abcd 41 -34 -20 -28
only_@drug d -14
puro acd 23 -21 -24
ride:manejando a 13
""",
    """
=body:hungry a 11
@sick_alta ad 10 -11
allergy:i_have d -21
alli bd -10 17
eaten:cena a 13
now:check d -17
takes bd 24 -11
yo abc 13 -31 -19
""",
    """
=body:can ab -19 21
a_@medicine a -10
allergy:experience d 14
at_least cd -11 15
baby c -14
clinica bc 14 -20
heart:knowl* a 12
la__queda abd -13 -12 19
swelled b -13
to_this bcd -24 -13 17
""",
    """
=body:surprisingly ad 15 -14
cancel:estar a 10
las__pero b -18
not:comment abcd -31 36 -11 -11
not:stuff abcd 30 -12 -20 -15
not_till bd 11 -11
pregnancy:dando_pecho d 14
pregnancy:says ad -24 20
went_to c 17
""",
    """
=body:@hours ad -16 21
all$ bc -14 -27
all__see a -11
effects:lo_tolero ab 16 -11
en__ahorita a 15
isque* abcd -19 -18 -20 36
naive$ a 13
no__who bc 14 -11
not__@person a 13
saile* a 16
substance:#_dias ad -15 17
trying$ cd 10 -13
un__las b -14
well:today b -13
""",
    """
=rule:now:no:mas_tarde|tardecito|ratito|rato a 19
el__ahi acd -13 17 -12
for__for abc -18 -12 17
had:only abcd 12 21 -35 -20
he_is acd 13 -34 -13
substance:meeti* bd 16 -12
that__normal ac -14 18
too__@medicine cd -10 10
un_dia ab -18 -12
vicio* a 11
""",
    """
=any:multivitamin a 16
@clinician__los abc -12 -12 14
^che acd 22 -10 -15
allergy:da c -19
amamantando$ d 14
coming:packe* d 14
had:@visit abc 16 -31 -25
had:el_@day a 15
horit* ad 19 -16
las abcd -15 -11 -16 17
organ:a_liver ad -16 10
substance:right bd 14 -12
""",
    """
^el bcd 14 -11 -26
puede__mi b -10
""",
    """
all__can ad -17 16
good_with b -10
liver__but ac -10 17
organ:prola* abd -15 -24 30
pads abd -17 -14 26
si__mande bc 12 -15
texts:yes_to bd 12 -16
the_icu a -11
""",
    """
@medicine__am ad -23 28
comi__como a 11
coming:packed d 14
drive:se_@drive ac 23 -21
organ:bien_el ad -15 15
well:bajo ad -17 19
well:todo_bien ad -15 16
""",
    """
=any:body a 13
=body:see a -10
@english__fine a 12
any:not_think ac 14 -13
boss$ ac -12 18
comiendo ad -20 20
eso__personal b 11
had:tres d 13
nothing_of a 13
sophomore_in a 11
too__so ad -10 10
""",
    """
=any:blessed b 11
voy__@drive ad -14 15
""",
    """
=rule:organ:yes:fatty_~1_liver d 12
^every bc -10 -12
^three abcd -32 -24 -13 41
adult:turn ad 25 -23
any:me_at a 13
cuando__enojo c 11
prior:the_one c -15
si__@fetch cd 17 -23
texts:them c -15
""",
    """
^i ac -21 -11
any:late ab -14 12
are__ask b 14
dado bc -13 -15
hubo a 14
manic abcd -25 -32 -26 43
organ:got a -13
""",
    """
=body:enzymes a -15
=body:it b -16
@move__el abd 14 -15 -16
any:english a 12
forward a 11
pregnancy:tres_@month a 12
""",
    """
=any:cumplo d -21
abstemio$ a 14
eaten:was b -30
effects:not_that a 11
not:any abc 11 -39 -21
prior:es_lo a 14
ride:own abcd 23 12 -18 -32
too__count d 15
""",
    """
=body:embarazada ac -11 -14
allergy:have_been cd 16 -14
drive:lleva ac 11 -13
now:at_my d -15
prior:diero* bc -17 14
""",
    """
=any:stress cd 17 -12
conozco$ ab 28 -18
cuido_con a 12
habria_que abcd -13 -18 27 -15
it__the abc -12 17 -28
now:@drive ad 21 -15
organ:estudios b -12
psychosis:los_papeles a -16
""",
)
